import type { Voice } from '../../domain/voice.ts';
import { fold } from '../understanding/token.ts';
import { pick } from './hash-of.ts';
import type { DraftLanguage } from './languages.ts';
import type { Topic } from './topic-of.ts';
import { typeset } from './typeset.ts';
import { functionWords } from './wording/function-words.ts';

/** What may be put into a line; null: there is none, and a line that needs it is not for this comment. */
export interface Fillings {
  readonly language: DraftLanguage;
  readonly address: Voice['address'];
  readonly name: string | null;
  readonly topic: Topic | null;
  /** By the name of its place: `matter`, `failure`, `fact`, `link`, `before`, `contact` … */
  readonly texts: Readonly<Record<string, string | null>>;
}

/**
 * A line with its places filled; null where a filling is missing. Marks:
 * `<tu/vous>` by how the person is addressed; `(a|b|)` one of these, by the seed; `{ name}` and `{, name}` the first name with what stands
 * before it, or nothing; `{topic}` what the person named; `{is/are}` agrees with the topic; `{matter}` and the like: a text.
 */
export function renderLine(line: string, fillings: Fillings, seed: string): string | null {
  let missing = false;
  const filled = line
    .replace(
      /\(([^()]*\|[^()]*)\)/g,
      (_, choices: string) => pick(choices.split('|'), `${seed}${choices}`) ?? '',
    )
    .replace(/<([^<>/]*)\/([^<>]*)>/g, (_, tu: string, vous: string) =>
      fillings.address === 'tu' ? tu : vous,
    )
    .replace(/\{([^{}]*)\}/g, (_, place: string, at: number, whole: string) => {
      const found = textFor(place, fillings);
      const text =
        found !== null && /:\s$/.test(whole.slice(0, at)) ? asContinued(found, fillings.language) : found;
      if (text === null) missing = true;
      return text ?? '';
    });
  return missing ? null : typeset(filled.replace(/ {2,}/g, ' ').trim(), fillings.language);
}

/** After a colon a text goes on in small letters where its first word is surely no name. */
function asContinued(text: string, language: DraftLanguage): string {
  const [first = ''] = text.match(/^\p{L}+/u) ?? [];
  if (language === 'de' || first.length < 2 || !functionWords[language].has(fold(first))) return text;
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function textFor(place: string, { name, topic, texts }: Fillings): string | null {
  if (place === ' name' || place === ', name') return name === null ? '' : place.replace('name', name);
  if (place === 'topic') return topic?.text ?? null;
  const forms = place.split('/');
  if (forms.length === 2) return topic === null ? null : ((topic.plural ? forms[1] : forms[0]) ?? null);
  return texts[place] ?? null;
}
