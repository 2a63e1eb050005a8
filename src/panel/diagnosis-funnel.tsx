import type { JSX } from 'preact';
import { type FunnelFinding, type FunnelMatch, fewestInFunnel } from '../domain/diagnosis/find-in-funnel.ts';
import type { Stage } from '../domain/diagnosis/funnel-rule.ts';
import type { StageValue } from '../domain/diagnosis/funnel-stages.ts';
import type { PostKey } from '../domain/post.ts';
import { exactly } from '../domain/range-arithmetic.ts';
import { formatCount, formatKpi, formatShare } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';

/** Matches that are listed; how many there are is said in any case. */
const mostListed = 5;

type Looked = Extract<FunnelFinding, { readonly state: 'looked' }>;
type OnPost = ((post: PostKey) => void) | undefined;

/** By each rule: which posts show the pattern, with the evidence, and where to look. */
export function DiagnosisFunnel({
  findings,
  onPost,
}: {
  readonly findings: readonly FunnelFinding[];
  readonly onPost: OnPost;
}): JSX.Element {
  const { texts, language } = useInterface();
  return (
    <>
      <h4>{texts.diagnosis.funnelTitle}</h4>
      {findings.map((finding) => (
        <div key={finding.rule.id} class="finding">
          <h5>{finding.rule.name[language]}</h5>
          {finding.state === 'looked' ? (
            <Found finding={finding} onPost={onPost} />
          ) : (
            <TooFew finding={finding} />
          )}
        </div>
      ))}
    </>
  );
}

function TooFew({
  finding: { posts, lacks },
}: {
  readonly finding: Exclude<FunnelFinding, Looked>;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.diagnosis;
  return (
    <p class="faint">
      {words.funnelTooFew(posts, fewestInFunnel)}{' '}
      {lacks.length > 0 && words.funnelLacks(lacks.map((name) => texts.badge.metrics[name]).join(', '))}
    </p>
  );
}

function Found({ finding, onPost }: { readonly finding: Looked; readonly onPost: OnPost }): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.diagnosis;
  const { rule, matches, posts, byChance, isPattern } = finding;
  return (
    <>
      <p>
        {matches.length === 0
          ? words.funnelNone(posts)
          : words.funnelFound(matches.length, posts, formatKpi(exactly(byChance), 'number', language))}
      </p>
      {matches.length > 0 && (
        <>
          <ul>
            {matches.slice(0, mostListed).map((match) => (
              <Match key={match.post.id} match={match} finding={finding} onPost={onPost} />
            ))}
          </ul>
          <p>
            <span class="strong">
              {words.advice}
              {texts.panel.colon}
            </span>
            {rule.advice[language]} {isPattern ? words.funnelPattern : words.funnelNoPattern}
          </p>
        </>
      )}
      <RuleSaid finding={finding} />
    </>
  );
}

function Match({
  match: { post, high, low },
  finding: { rule },
  onPost,
}: {
  readonly match: FunnelMatch;
  readonly finding: Looked;
  readonly onPost: OnPost;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.diagnosis;
  const say = (stage: Stage, { value, interval }: StageValue) =>
    stage === 'seen'
      ? words.value(words.stages.seen, formatCount(interval, language))
      : words.valueWithin(
          words.stages[stage],
          formatShare(exactly(value), language),
          formatShare(exactly(interval.low), language),
          formatShare(exactly(interval.high), language),
        );
  const text = post.text ?? texts.panel.noText;
  return (
    <li>
      {onPost === undefined ? (
        <bdi class="clamp">{text}</bdi>
      ) : (
        <button type="button" class="quiet clamp" onClick={() => onPost(post)}>
          <bdi>{text}</bdi>
        </button>
      )}
      <span class="faint figures hint">{words.match(say(rule.high, high), say(rule.low, low))}</span>
    </li>
  );
}

function RuleSaid({
  finding: { rule, highFrom, lowBelow, seenBy },
}: {
  readonly finding: Looked;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.diagnosis;
  const write = (stage: Stage, value: number) =>
    stage === 'seen'
      ? formatCount(exactly(Math.round(value)), language)
      : formatShare(exactly(value), language);
  return (
    <details>
      <summary>{words.rule}</summary>
      <ul>
        <li>{words.ruleHigh(words.stages[rule.high], write(rule.high, highFrom))}</li>
        <li>
          {rule.low === 'seen'
            ? words.ruleLowSeen(write('seen', lowBelow))
            : words.ruleLow(words.stages[rule.low], write(rule.low, lowBelow))}
        </li>
        <li>{words.seenBy(texts.badge.metrics[seenBy])}</li>
      </ul>
    </details>
  );
}
