import { answerLanguage } from '../answer-language.ts';
import { type GuardCheck, withoutSlots } from '../guard-check.ts';
import { languageScores } from '../house-language.ts';
import { isDraftLanguage } from '../languages.ts';
import { sentencesOf } from '../sentences-of.ts';

/** Letters that the six languages are not written in. */
const otherLetters =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]{2,}/gu;

/**
 * An answer in another language than the one to answer in, as a whole or with a whole sentence of it. Told by function words, so only for
 * the languages that drafts are written in; the brand's name, signature and facts may be in any.
 */
export default {
  kind: 'wrong language',
  find(text, request) {
    const language = answerLanguage(request);
    if (!isDraftLanguage(language)) return null;
    const bare = ownWords(withoutSlots(text), request.voice);
    const strange = bare.match(otherLetters);
    if (strange !== null) return strange;
    const wrong = [bare, ...sentencesOf(bare)].flatMap((piece) => {
      const scores = languageScores(piece);
      const own = scores.get(language) ?? 0;
      const [best = 0] = [...scores.values()].sort((one, other) => other - one);
      return best >= 1.9 && best > own * 1.8 ? [piece.slice(0, 80)] : [];
    });
    return wrong.length === 0 ? null : wrong.slice(-1);
  },
} satisfies GuardCheck;

function ownWords(text: string, voice: { readonly name: string; readonly signature: string }): string {
  return [voice.signature, voice.name]
    .filter((words) => words !== '')
    .reduce((rest, words) => rest.split(words).join(' '), text);
}
