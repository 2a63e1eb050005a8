import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { CommentWeek, CommentWeeks } from '../domain/comment-weeks.ts';
import { type IntentId, intentIds } from '../domain/intent.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { useInterface } from './interface-context.tsx';

/** Intents that have a row of their own; the rest would be too thin to see and stand in the table. */
const mostRows = 6;

/** Weeks that are drawn, the last ones; all are in the table. */
const mostWeeks = 26;

/** What comments are about, week by week: a row an intent, the larger the dot the more comments. */
export function RepliesWeeks({
  weeks: { weeks, undated },
}: {
  readonly weeks: CommentWeeks;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { replies, panel } = texts;
  const intents = useMemo(() => commonest(weeks), [weeks]);
  const draw = useCallback<Draw>(
    (plot, width) => {
      const drawn = weeks.slice(-mostWeeks);
      const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
      const points = intents.slice(0, mostRows).flatMap((intent) =>
        drawn.map(({ monday, byIntent }) => ({
          week: new Date(monday),
          intent: replies.intents[intent],
          comments: byIntent[intent] ?? 0,
        })),
      );
      return plot.plot({
        width,
        height: 28 * Math.min(mostRows, intents.length) + 32,
        marginLeft: 120,
        marginRight: 16,
        x: { label: null, type: 'time', ticks: 3, tickFormat: (at: Date) => days.format(at) },
        y: { label: null, domain: intents.slice(0, mostRows).map((intent) => replies.intents[intent]) },
        r: { range: [0, 10] },
        marks: [
          plot.gridY({ strokeOpacity: 0.15 }),
          plot.dot(
            points.filter(({ comments }) => comments > 0),
            { x: 'week', y: 'intent', r: 'comments', fill: 'var(--accent)', fillOpacity: 0.7 },
          ),
        ],
      });
    },
    [weeks, intents, language, replies],
  );
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined || intents.length === 0) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const say = (week: CommentWeek) => date.format(new Date(week.monday));
  return (
    <section aria-labelledby="weeks-title">
      <h2 id="weeks-title">{replies.weeks}</h2>
      <PlotPicture name={replies.weeksPicture(say(first), say(last))} draw={draw} />
      <NumbersTable
        summary={panel.showNumbers}
        caption={replies.weeks}
        heads={[
          replies.week,
          replies.all,
          ...intents.map((intent) => replies.intents[intent]),
          replies.undecided,
        ]}
        rows={weeks.map((week) => [
          say(week),
          String(week.comments),
          ...intents.map((intent) => String(week.byIntent[intent] ?? 0)),
          String(week.undecided),
        ])}
      />
      <p class="faint hint">
        {replies.weeksNote} {undated > 0 && replies.weeksUndated(undated)}
      </p>
    </section>
  );
}

/** The intents that there are, those of most comments first. */
function commonest(weeks: readonly CommentWeek[]): readonly IntentId[] {
  const count = (intent: IntentId) => weeks.reduce((sum, { byIntent }) => sum + (byIntent[intent] ?? 0), 0);
  return intentIds
    .map((intent) => [intent, count(intent)] as const)
    .filter(([, comments]) => comments > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([intent]) => intent);
}
