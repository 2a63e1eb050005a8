import { fold } from '../../understanding/token.ts';
import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';
import { promises } from '../wording/promises.ts';

/** A promise that the house has not made: it stands only where a fact, the post or the voice makes the same one. */
export default {
  kind: 'promise',
  find(text, _, { house }) {
    const said = plain(withoutSlots(text));
    const made = plain(house);
    return orNull(
      promises.filter(({ cue }) => !cue.test(made)).flatMap(({ cue }) => cue.exec(said)?.[0].trim() ?? []),
    );
  },
} satisfies GuardCheck;

function plain(text: string): string {
  return fold(text).replace(/[\u00A0\u202F\s]+/g, ' ');
}
