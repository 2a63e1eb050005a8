import type { ComponentChildren, JSX } from 'preact';
import type { Verdict } from '../domain/assessment.ts';
import type { Cohort, LeftOut } from '../domain/cohort.ts';
import type { Explanation } from '../domain/explain.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { whatWouldChange } from '../domain/what-would-change.ts';
import { formatKpi } from '../locales/format-range.ts';
import { sayAgeRule, sayChange, sayFormula, sayTrend } from '../locales/say-reasons.ts';
import { InputList } from './input-list.tsx';
import { useInterface } from './interface-context.tsx';

/** Why a post's score is what it is: formula, inputs, age, trend, sample, what was left out, and what would change it. */
export function ScoreReasons({
  post,
  explanation,
  verdict,
  now,
}: {
  readonly post: Post;
  readonly explanation: Explanation;
  readonly verdict: Verdict | undefined;
  readonly now: number;
}): JSX.Element | null {
  const { texts, platforms } = useInterface();
  const { panel, score } = texts;
  const { cohort } = explanation;
  const facts = platforms.find(({ id }) => id === post.platform);
  const hasChanges = whatWouldChange(explanation).length > 0;
  if (cohort === undefined && !hasChanges) return null;
  return (
    <details class="reasons">
      <summary>{panel.why}</summary>
      <dl>
        {verdict !== undefined && (
          <Judged post={post} explanation={explanation} verdict={verdict} facts={facts} now={now} />
        )}
        {cohort !== undefined && (
          <>
            <Fact name={score.sample}>
              <Sample cohort={cohort} />
            </Fact>
            <LeftOutFacts cohort={cohort} facts={facts} />
          </>
        )}
        {hasChanges && (
          <Fact name={score.changes}>
            <Changes explanation={explanation} />
          </Fact>
        )}
      </dl>
    </details>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Judged({
  post,
  explanation,
  verdict,
  facts,
  now,
}: {
  readonly post: Post;
  readonly explanation: Explanation;
  readonly verdict: Verdict;
  readonly facts: PlatformFacts | undefined;
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { score } = texts;
  const { basis, benchmark, age } = verdict;
  const at = (value: number) => formatKpi({ low: value, high: value }, basis.unit, language);
  const compared = explanation.placement?.compared ?? basis.value;
  const isRate = basis.kpi === 'engagementRateByFollowers';
  return (
    <>
      <Fact name={score.judgedBy}>
        <p class="strong">{basis.name[language]}</p>
        <p>
          {score.value(
            formatKpi(basis.value, basis.unit, language),
            formatKpi(compared, basis.unit, language),
            at(benchmark.lowerQuartile),
            at(benchmark.upperQuartile),
          )}
        </p>
      </Fact>
      <Fact name={score.formula}>{sayFormula(verdict, facts, language)}</Fact>
      <Fact name={score.inputs}>
        <InputList
          names={[...basis.counted, ...(isRate ? (['followers'] as const) : [])]}
          post={post}
          explanation={explanation}
          now={now}
        />
      </Fact>
      <Fact name={score.age}>{sayAgeRule(age, language)}</Fact>
      <Fact name={score.trend}>{sayTrend(benchmark.trend, language)}</Fact>
      <Fact name={score.how}>{score.howText}</Fact>
    </>
  );
}

function Sample({ cohort: { members, family, window } }: { readonly cohort: Cohort }): JSX.Element {
  const { texts } = useInterface();
  const { score, badge } = texts;
  const rung = family === null ? score.ofAccount : score.ofFamily;
  const period = window.days === null ? score.whenever : score.within(window.days);
  return (
    <>
      <p>
        {[badge.sample(members.length, family, null), rung, period, score.atMost(window.posts)].join(', ')}.
      </p>
      <p class="faint">{score.rule}</p>
    </>
  );
}

function LeftOutFacts({
  cohort: { leftOut, counted },
  facts,
}: {
  readonly cohort: Cohort;
  readonly facts: PlatformFacts | undefined;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { panel, score } = texts;
  const reasons = Object.entries(leftOut) as [LeftOut, number][];
  if (reasons.length === 0) return null;
  const changes =
    leftOut['other definition'] === undefined
      ? []
      : (facts?.definitionChanges.filter(({ metric }) => counted.includes(metric)) ?? []);
  return (
    <>
      <Fact name={score.leftOut}>
        <ul>
          {reasons.map(([reason, posts]) => (
            <li key={reason}>
              {panel.leftOut[reason]}
              {panel.colon}
              {posts}
            </li>
          ))}
        </ul>
      </Fact>
      {changes.length > 0 && (
        <Fact name={score.definition}>
          {changes.map(({ metric, at, note, source }) => (
            <p key={`${metric} ${at}`}>
              {note[language]}{' '}
              <a href={source} target="_blank" rel="noopener noreferrer">
                {score.source}
              </a>
            </p>
          ))}
        </Fact>
      )}
    </>
  );
}

function Changes({ explanation }: { readonly explanation: Explanation }): JSX.Element {
  const { language } = useInterface();
  return (
    <ul>
      {whatWouldChange(explanation).map((change) => {
        const line = sayChange(change, language);
        return <li key={line}>{line.slice(0, 1).toUpperCase() + line.slice(1)}</li>;
      })}
    </ul>
  );
}
