import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MetricName } from '../domain/metrics.ts';
import type { ObservedCount, Post } from '../domain/post.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { dayAt, readTypedDay } from './typed-day.ts';
import { readTypedNumber, writeTypedNumber } from './typed-number.ts';
import { useAsk } from './use-ask.ts';

/** A number and the day on which it was so, for a figure that the person read somewhere. `onDone`: saved or not. */
export function TypedFigureForm({
  post,
  metric,
  word,
  typed,
  now,
  onDone,
}: {
  readonly post: Post;
  readonly metric: MetricName;
  /** The platform's word for the metric. */
  readonly word: string;
  /** What was typed in before; undefined: nothing. */
  readonly typed: ObservedCount | undefined;
  readonly now: number;
  readonly onDone: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { figures } = texts;
  const ask = useAsk();
  const toast = useToast();
  const id = useId();
  const kind = metric === 'revenue' ? 'amount' : 'number';
  const [number, setNumber] = useState(
    typed === undefined ? '' : writeTypedNumber(typed.low, kind, language),
  );
  const [day, setDay] = useState(dayAt(typed?.observedAt ?? now));
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the number.
  useEffect(() => field.current?.focus(), []);
  const read = readTypedNumber(number, kind, language);
  const at = readTypedDay(day, post.publishedAt, now);
  const numberProblem = isTried ? read.problem : undefined;
  const dayProblem = isTried ? at.problem : undefined;
  const save = async () => {
    setTried(true);
    if (read.problem !== undefined) return field.current?.focus();
    if (at.problem !== undefined) return dayField.current?.focus();
    const { platform, id: postId } = post;
    const { value } = read;
    const { observedAt } = at;
    const done = await ask('typeFigure', { platform, id: postId, metric, value, observedAt });
    if (done === undefined) return;
    toast({ text: figures.saved(word) });
    onDone();
  };
  return (
    <form
      class="typed-figure"
      noValidate
      aria-label={figures.typedTitle(word)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div class="field">
        <label for={`${id}number`}>{kind === 'amount' ? figures.amount : figures.number}</label>
        <input
          ref={field}
          id={`${id}number`}
          type="text"
          inputMode={kind === 'amount' ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={number}
          {...(numberProblem !== undefined && { 'aria-invalid': true })}
          aria-describedby={numberProblem === undefined ? undefined : `${id}problem`}
          onInput={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        {numberProblem !== undefined && (
          <span class="hint problem" id={`${id}problem`}>
            {sayNumberProblem(numberProblem)}
          </span>
        )}
      </div>
      <div class="field">
        <label for={`${id}day`}>{figures.day}</label>
        <input
          ref={dayField}
          id={`${id}day`}
          type="date"
          value={day}
          max={dayAt(now)}
          min={post.publishedAt === null ? undefined : dayAt(post.publishedAt)}
          {...(dayProblem !== undefined && { 'aria-invalid': true })}
          aria-describedby={`${dayProblem === undefined ? '' : `${id}dayProblem `}${id}dayHint`}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        {dayProblem !== undefined && (
          <span class="hint problem" id={`${id}dayProblem`}>
            {figures.problems[dayProblem]}
          </span>
        )}
        <span class="hint faint" id={`${id}dayHint`}>
          {figures.dayHint}
        </span>
      </div>
      <p class="buttons">
        <button type="submit" class="primary">
          {figures.save}
        </button>
        <button type="button" onClick={onDone}>
          {figures.cancel}
        </button>
      </p>
    </form>
  );

  function sayNumberProblem(problem: 'empty' | 'number' | 'amount' | 'tooLarge'): string {
    const { problems } = figures;
    if (problem === 'empty' || problem === 'tooLarge') return problems[problem];
    const decimals = problem === 'amount' ? 2 : 0;
    const numbers = new Intl.NumberFormat(language, { minimumFractionDigits: decimals });
    return problems[problem](numbers.format(1286));
  }
}
