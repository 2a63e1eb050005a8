import type { JSX } from 'preact';
import type { Account } from '../domain/account.ts';
import type { GoalMeasure, WindowReading } from '../domain/goal-measure.ts';
import type { PeriodReview, ReviewLine } from '../domain/review/period-review.ts';
import { formatMetric } from '../locales/format-range.ts';
import { sayValue } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';
import { sayChange, sayChangeWithin } from './say-change.ts';

/** Every figure of the period beside that of the period before, with intervals, samples and verdicts; then the sums. */
export function ReportFigures({
  review: { lines, totals },
  account,
}: {
  readonly review: PeriodReview;
  readonly account: Account;
}): JSX.Element | null {
  const { texts, language, platforms } = useInterface();
  const words = texts.report;
  const facts = platforms.find(({ id }) => id === account.platform);
  if (lines.length === 0 && totals.length === 0) return null;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{words.figures}</h2>
      {lines.length > 0 && (
        <>
          <table class="report-table">
            <thead>
              <tr>
                <th scope="col">{words.figure}</th>
                <th scope="col">{words.now}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.change}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.measure.id} line={line} />
              ))}
            </tbody>
          </table>
          <details class="report-formulas">
            <summary>{words.formulas}</summary>
            <dl>
              {lines.map(({ measure }) => (
                <div key={measure.id}>
                  <dt>{measure.name[language]}</dt>
                  <dd>{measure.formula[language]}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      {totals.length > 0 && (
        <table class="report-table">
          <caption>{words.totals}</caption>
          <thead>
            <tr>
              <th scope="col">{words.metric}</th>
              <th scope="col">{words.sum}</th>
              <th scope="col">{words.toldBy}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ metric, sum, told, posts }) => (
              <tr key={metric}>
                <th scope="row">{metricWord(metric, facts, texts, language)}</th>
                <td class="figures">{formatMetric(metric, sum, language)}</td>
                <td class="figures">{words.toldOf(told, posts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line: { measure, now, before, change } }: { readonly line: ReviewLine }): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.report;
  return (
    <tr>
      <th scope="row">{measure.name[language]}</th>
      <td>
        <Reading reading={now} measure={measure} />
      </td>
      <td>
        <Reading reading={before} measure={measure} />
      </td>
      <td class="figures">
        {change.state === 'unknown' ? (
          <span class="faint">–</span>
        ) : (
          <>
            {sayChange(change.difference, measure, words, language)}
            {change.interval !== null && (
              <span class="faint hint">
                {words.changeWithin(sayChangeWithin(change.interval, measure, words, language))}
              </span>
            )}
            <span class="hint">{words.verdicts[change.verdict]}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function Reading({
  reading: { value, interval, n },
  measure,
}: {
  readonly reading: WindowReading;
  readonly measure: GoalMeasure;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.report;
  const say = (each: number) => sayValue(each, measure, language);
  if (value === null) {
    return (
      <span class="faint">
        {n > 0 && n < measure.fewest ? words.tooFew(n, measure.fewest) : words.notKnown}
      </span>
    );
  }
  return (
    <span class="figures">
      <span class="strong">{say(value)}</span>
      {interval !== null && (
        <span class="faint hint">{words.interval95(say(interval.low), say(interval.high))}</span>
      )}
      <span class="faint hint">{texts.goals.sampleOf(n, measure.sample)}</span>
    </span>
  );
}
