import type { JSX } from 'preact';
import { type Urgency, urgencyGroups } from '../domain/urgency.ts';
import { formatCount } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { sayDuration } from './response-words.ts';

/** Why a comment stands where it stands in the queue, behind a line that opens. */
export function CommentUrgency({
  urgency: { group, intent, hours, agePoints, reach, reachPoints, points },
}: {
  readonly urgency: Urgency;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const write = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .format;
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    (urgencyGroups[group] ?? []).map((id) => replies.intents[id]),
  );
  return (
    <details class="urgency">
      <summary>{replies.whyHere}</summary>
      <ul class="figures">
        <li>
          {intent === null
            ? replies.whyGroupUndecided(group + 1, urgencyGroups.length)
            : replies.whyGroup(group + 1, urgencyGroups.length, names)}
        </li>
        <li>{replies.whyAge(sayDuration(hours * 3_600_000, language), write(agePoints))}</li>
        <li>
          {reach === null
            ? replies.whyReachUnknown
            : replies.whyReach(formatCount({ low: reach, high: reach }, language), write(reachPoints))}
        </li>
        <li>{replies.whyTotal(write(points))}</li>
        <li class="faint">{replies.whyFormula}</li>
      </ul>
    </details>
  );
}
