import { answerLanguage } from '../answer-language.ts';
import { firstNameOf } from '../first-name.ts';
import { type GuardCheck, orNull, withoutSlots } from '../guard-check.ts';
import { oncePerSources } from '../guard-sources.ts';
import { sentencesOf, wordsOf } from '../sentences-of.ts';
import { usualFirstNames } from '../wording/usual-first-names.ts';

/** Written with a capital though no name, in any of the languages. */
const noNames = new Set(
  wordsOf(`I I'm I'll I've I'd DM DMs PM MP MD FAQ SAV CGV TTC ID OK PS SMS PDF RGPD GDPR CM CEO English French Français Spanish German Italian Portuguese
    Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Lei Le La Suo Sua Suoi Sue Usted Ustedes Ud Internet Web Tag Morgen Abend WhatsApp Reel Reels Story Stories M`),
);
const greeting =
  /^(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|cher|chere|merci|thanks|thank|you|hola|buenas|gracias|hallo|liebe|lieber|danke|guten|tag|ciao|buongiorno|salve|grazie|caro|cara|gentile|ola|oi|obrigado|obrigada|querido|querida|oh|ah|bravo|mme|mr|mrs|ms|herr|frau|madame|monsieur|senora|senor|signora|signor)$/;

/**
 * A name that nobody gave: a word with a capital inside a sentence, or at its head where it is a common first name. In German, where every
 * noun has one, what follows a greeting, a title or another name.
 */
export default {
  kind: 'name without a source',
  find(text, request, sources) {
    const known = new Set([...givenWords(sources), ...wordsOf(firstNameOf(request.comment.author) ?? '')]);
    const german = answerLanguage(request) === 'de';
    return orNull(
      sentencesOf(withoutSlots(text)).flatMap((sentence) =>
        namesIn(sentence, german).filter((name) => {
          const words = wordsOf(name);
          return !words.every((word) => known.has(word) || noNames.has(word) || /^\p{N}/u.test(word));
        }),
      ),
    );
  },
} satisfies GuardCheck;

const givenWords = oncePerSources(({ all }) => new Set(wordsOf(all)));

function namesIn(sentence: string, german: boolean): string[] {
  const bare = sentence.replace(/https?:\S+|\S+@\S+|@\S+/g, ' ');
  const tokens = [...bare.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}+)*/gu)];
  return tokens.flatMap((match, index) => {
    const [shown] = match;
    // "l’Alsace", "d’Anna"
    const word = shown.replace(/^\p{L}{1,2}['’](?=\p{Lu})/u, '');
    if (!/^\p{Lu}/u.test(word)) return [];
    const before = index === 0 ? '' : bare.slice(0, match.index);
    const heads = index === 0 || /[:!?¿¡.…"“«(–—]\s*$/u.test(before);
    const first = wordsOf(word)[0] ?? '';
    if (usualFirstNames.has(first) && !sharedWithWords.has(first)) return [word];
    if (heads) return [];
    const previous = wordsOf(tokens[index - 1]?.[0] ?? '').at(-1) ?? '';
    if (german && !greeting.test(previous) && previous !== 'team') return [];
    return [word];
  });
}

/** First names that are words of the six languages as well. */
const sharedWithWords = new Set(
  wordsOf(
    'claire rose alba victoria grace mercedes elif moussa max paris mark bob till lola may luna florence noel flora mia ana sue tim gloria lea will dan rob jack guy bob iris jade merce serena sol dana nele ale',
  ),
);
