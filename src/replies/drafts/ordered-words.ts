import { fold } from '../understanding/token.ts';
import { wordsOf } from './sentences-of.ts';

/** Somebody orders whoever reads this to drop what it was told. */
const override =
  /\b(?:ignor\w*|disregard\w*|forget|override|bypass|oublie\w*|olvida\w*|vergiss|dimentica\w*|esquec\w*|desconsider\w*)\b.{0,60}\b(?:above|previous|prior|instructions?|rules?|prompts?|everything|all|precede\w*|dessus|consignes?|regles?|tout|anterior\w*|instrucciones|reglas|todo|anweisung\w*|regeln|alles|vorherige\w*|istruzioni|regole|tutto|instrucoes|regras|tudo)\b|\bsystem ?prompt\b|\byou are now\b|\btu es (?:maintenant|desormais)\b|\bahora eres\b|\bdu bist (?:jetzt|nun)\b|\bsei ora\b|\bagora (?:tu )?es\b|<\/?(?:system|instructions?|assistant|user)>|\[(?:system|inst)\]|###? ?(?:system|instruction)/;
const orderVerb =
  /(?:^|[^\p{L}])(?:write|say|print|output|reply|respond|answer|repeat|type|post|include|add|end with|start with|ecris|ecrivez|dis|dites|reponds?|repondez|repete|repetez|affiche|ajoute|termine par|commence par|escribe|escriban?|di|responde|responded|repite|schreib\w*|sag|sage|antworte\w*|wiederhole?|gib aus|scrivi|scrivete|rispondi|ripeti|di'|escreve|escreva|diz|diga|responda|repete|repita)(?:[^\p{L}]+(?:only|just|exactly|back|me|us|with|by|in|the|word|words|phrase|following|to|this|seulement|juste|exactement|avec|par|le|la|mot|moi|nous|uniquement|solo|solamente|con|palabra|nur|mit|das|wort|genau|mir|soltanto|parola|apenas|com|a|palavra))*[^\p{L}\p{N}]+/gu;

/** Words of a quoted or shouted thing that a comment wants written are looked for in an answer; longer orders piece by piece. */
const piece = 3;

/**
 * What a text orders to be written, folded, as runs of words that an answer must not have: what stands after an order to write, in visible
 * letters, in invisible ones or in Base64. None for an ordinary comment, also where it says "write to me".
 */
export function orderedWords(text: string): (readonly string[])[] {
  const hidden = [invisibleText(text), ...base64Texts(text)].filter((found) => found !== '');
  return [
    ...payloads(text.slice(0, 20_000)),
    ...hidden.flatMap((found) => [...payloads(found), ...pieces(wordsOf(found))]),
  ];
}

function payloads(text: string): (readonly string[])[] {
  const folded = fold(text);
  const overrides = override.test(folded);
  return [...folded.matchAll(orderVerb)].flatMap((match) => {
    const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 300);
    const mark = /["“«'‘*:]\s*$/.test(match[0]);
    const shouted = shoutedAfter(text, rest);
    if (!overrides && !mark && shouted === null) return [];
    const ordered = wordsOf(rest.split(/[\n"”»]|[.!?](?:\s|$)/)[0] ?? '');
    return [...pieces(ordered), ...(shouted === null ? [] : [shouted])];
  });
}

/** The first word after an order where it is written in capitals. */
function shoutedAfter(text: string, rest: string): readonly string[] | null {
  const [first] = wordsOf(rest);
  if (first === undefined || first.length < 4) return null;
  return new RegExp(`(?<!\\p{L})${first.toUpperCase()}(?!\\p{L})`, 'u').test(text) ? [first] : null;
}

/** The whole where it is short, else every run of three words in it. */
function pieces(words: readonly string[]): (readonly string[])[] {
  if (words.join('').length < 4) return [];
  if (words.length <= piece) return [words];
  return words
    .slice(0, 60)
    .flatMap((_, at) => (at + piece <= words.length ? [words.slice(at, at + piece)] : []));
}

/** Text in tag characters, which no screen shows (https://www.unicode.org/charts/PDF/UE0000.pdf). */
function invisibleText(text: string): string {
  const tags = text.match(/[\u{E0020}-\u{E007E}]/gu) ?? [];
  return tags.map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join('');
}

function base64Texts(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/]{12,}={0,2}/g) ?? []).slice(0, 20).flatMap((coded) => {
    try {
      const decoded = new TextDecoder('utf-8', { fatal: true }).decode(
        Uint8Array.from(atob(coded.slice(0, 4000)), (character) => character.charCodeAt(0)),
      );
      return /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(decoded) ? [decoded] : [];
    } catch {
      return [];
    }
  });
}
