import { fold } from '../../understanding/token.ts';
import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';
import { oncePerSources } from '../guard-sources.ts';
import { promises } from '../wording/promises.ts';

/** A promise that the house has not made: it stands only where a fact, the post or the voice makes the same one. */
export default {
  kind: 'promise',
  find(text, _, sources) {
    const said = plain(withoutSlots(text));
    return orNull(notMade(sources).flatMap(({ cue }) => cue.exec(said)?.[0].trim() ?? []));
  },
} satisfies GuardCheck;

const notMade = oncePerSources(({ house }) => {
  const made = plain(house);
  return promises.filter(({ cue }) => !cue.test(made));
});

function plain(text: string): string {
  return fold(text).replace(/[\u00A0\u202F\s]+/g, ' ');
}
