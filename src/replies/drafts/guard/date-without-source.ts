import { fold } from '../../understanding/token.ts';
import { answerLanguage } from '../answer-language.ts';
import { datesIn } from '../dates-in.ts';
import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';
import { oncePerSources } from '../guard-sources.ts';

/** A day, a month or a delay that nobody named. "Demain" has a source where somebody wrote "tomorrow". */
export default {
  kind: 'date without a source',
  find(text, request, sources) {
    const given = givenDates(sources);
    return orNull(
      datesIn(withoutSlots(text), answerLanguage(request))
        .filter(({ when }) => !given.has(when))
        .map(({ words }) => words),
    );
  },
} satisfies GuardCheck;

// A source may write months and days in small letters.
const givenDates = oncePerSources(
  ({ all }) => new Set([...datesIn(all), ...datesIn(fold(all))].map(({ when }) => when)),
);
