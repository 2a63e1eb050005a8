import { fold } from '../../understanding/token.ts';
import { datesIn } from '../dates-in.ts';
import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';

/** A day, a month or a delay that nobody named. "Demain" has a source where somebody wrote "tomorrow". */
export default {
  kind: 'date without a source',
  find(text, _, { all }) {
    const given = new Set(datesIn(all).map(({ when }) => when));
    // A source may write months and days in small letters.
    for (const { when } of datesIn(fold(all))) given.add(when);
    return orNull(
      datesIn(withoutSlots(text))
        .filter(({ when }) => !given.has(when))
        .map(({ words }) => words),
    );
  },
} satisfies GuardCheck;
