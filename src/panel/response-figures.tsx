import type { ComponentChildren, JSX } from 'preact';
import type { CommentKpis } from '../database/queries/comment-kpis.ts';
import { type Figure, fewestComments } from '../domain/response-figures.ts';
import { formatShare } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { sayDuration, sayDurations } from './response-words.ts';

/** Response rate and first response, each with its formula and its sample. */
export function ResponseFigures({
  kpis: { responseRate, responseTime },
  hasOfficeHours,
  inOfficeHours,
  onOfficeHours,
}: {
  readonly kpis: CommentKpis;
  readonly hasOfficeHours: boolean;
  readonly inOfficeHours: boolean;
  readonly onOfficeHours: (only: boolean) => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  return (
    <>
      <FigureLine
        name={replies.responseRate}
        figure={responseRate}
        formula={replies.responseRateFormula}
        say={({ rate }) => formatShare({ low: rate, high: rate }, language)}
      >
        {responseRate.state === 'known' && (
          <p>
            {replies.responseRateParts(
              responseRate.value.answered,
              responseRate.value.done,
              responseRate.value.waiting,
            )}
          </p>
        )}
      </FigureLine>
      <FigureLine
        name={replies.responseTime}
        figure={responseTime}
        formula={replies.responseTimeFormula}
        say={({ median }) => sayDurations(median, replies, language)}
      >
        {responseTime.state === 'known' && (
          <>
            <p>
              {replies.responseTimeHalf(
                sayDuration(responseTime.value.lowerQuartile.low, language),
                sayDuration(responseTime.value.upperQuartile.high, language),
              )}
            </p>
            {responseTime.value.bounded > 0 && (
              <p>{replies.responseTimeBounded(responseTime.value.bounded)}</p>
            )}
            {responseTime.value.undated > 0 && (
              <p>{replies.responseTimeUndated(responseTime.value.undated)}</p>
            )}
          </>
        )}
        <label class="check-line">
          <input
            type="checkbox"
            checked={inOfficeHours && hasOfficeHours}
            disabled={!hasOfficeHours}
            onChange={({ currentTarget }) => onOfficeHours(currentTarget.checked)}
          />
          <span>
            {replies.officeHours}
            {!hasOfficeHours && <span class="faint hint">{replies.officeHoursNone}</span>}
          </span>
        </label>
      </FigureLine>
    </>
  );
}

function FigureLine<Value>({
  name,
  figure,
  formula,
  say,
  children,
}: {
  readonly name: string;
  readonly figure: Figure<Value>;
  readonly formula: string;
  readonly say: (value: Value) => string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies, panel } = texts;
  return (
    <details class="kpi">
      <summary>
        <span>{name}</span>
        {figure.state === 'known' ? (
          <span class="figures strong">{say(figure.value)}</span>
        ) : (
          <span class="faint">{replies.tooFew}</span>
        )}
      </summary>
      <dl>
        <dt>{panel.formula}</dt>
        <dd>{formula}</dd>
        <dt>{panel.sample}</dt>
        <dd class="figures">
          {figure.state === 'known' ? replies.sample(figure.n) : replies.tooFewOf(figure.n, fewestComments)}
        </dd>
        <dd class="figures">{children}</dd>
      </dl>
    </details>
  );
}
