import type { Commenter } from './comment.ts';

/** Words of a text in which an address is looked for: people are addressed near the beginning. */
const wordsSearched = 60;

/** Words of a name at most; of a longer one the first. */
const longestName = 5;

/** Keys of one text at most. */
const mostKeys = 100;

/** Whether a text addresses this person: by @ and handle, or by the full name of two words or more. */
export function areAddressed(person: Commenter, text: string): boolean {
  const called = new Set(keysOfAddressees(text));
  return keysOfPerson(person).some((key) => called.has(key));
}

/** By which keys a person is found in `keysOfAddressees`: at most one for the handle and one for the name. */
export function keysOfPerson({ handle, name }: Commenter): readonly string[] {
  const words = wordsIn(name ?? '').slice(0, longestName);
  return [
    // Of a handle such as "in/somebody" the last part is what stands after the @.
    ...(handle === null ? [] : [`@${(handle.split('/').at(-1) ?? handle).toLowerCase()}`]),
    ...(words.length < 2 ? [] : [words.map(({ folded }) => folded).join(' ')]),
  ];
}

/** The keys of everybody whom a text may address, each once: what stands after an @, and what may be a name. */
export function keysOfAddressees(text: string): readonly string[] {
  const searched = text.slice(0, 20 * wordsSearched);
  const handles = [...searched.matchAll(/(?<![\p{L}\p{N}])@([\p{L}\p{N}_.-]+)/gu)].map(
    ([, handle = '']) => `@${handle.replace(/[.-]+$/, '').toLowerCase()}`,
  );
  return [...new Set([...handles, ...namesIn(searched)])].slice(0, mostKeys);
}

interface Word {
  /** Without accents and case, so that "Élodie" is found as "ELODIE". */
  readonly folded: string;
  readonly isCapital: boolean;
  /** Whether only white space parts it from the word before. */
  readonly follows: boolean;
}

/** Runs of two words or more that begin and end with a capital, or with a letter that has no case. */
function namesIn(text: string): readonly string[] {
  const words = wordsIn(text).slice(0, wordsSearched);
  return words.flatMap((first, begin) => {
    if (!first.isCapital) return [];
    const names: string[] = [];
    let name = first.folded;
    for (const word of words.slice(begin + 1, begin + longestName)) {
      if (!word.follows) break;
      name += ` ${word.folded}`;
      if (word.isCapital) names.push(name);
    }
    return names;
  });
}

function wordsIn(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map((found) => {
    const [word] = found;
    const follows = text.slice(end, found.index).trim() === '';
    end = found.index + word.length;
    return { folded: folded(word), isCapital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word), follows };
  });
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
