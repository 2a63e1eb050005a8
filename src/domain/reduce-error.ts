import { errorNames, wordsOfErrors } from './words-of-errors.ts';

/** What an error says of itself, as texts; any of them may hold what a page, a file or a person wrote. */
export interface RawError {
  readonly name: string;
  readonly message: string;
  /** '' where there is none. */
  readonly stack: string;
}

/** An error of which only words of our own list are left, and places in our own code. */
export interface ReducedError {
  readonly name: string;
  /** Words of the list; whatever stood between them is "…". */
  readonly message: string;
  /** Innermost first, three at most: file, line and column, such as "chunks/rows-DXb6WXh0.js:1:2345". */
  readonly places: readonly string[];
}

const mostPlaces = 3;
const longestMessage = 300;

/**
 * Takes out of an error all that may be data. Error messages quote values, and no rule tells a quoted value from a sentence: so
 * nothing is struck out, only words of a fixed list are let through, and addresses of our own files. `base` is the address that
 * these begin with.
 */
export function reduceError({ name, message, stack }: RawError, base: string): ReducedError {
  return {
    name: errorNames.has(name) ? name : 'Error',
    message: knownWordsOf(message),
    places: placesIn(message === '' ? stack : stack.replaceAll(message, ''), base),
  };
}

function knownWordsOf(message: string): string {
  const parts = message.slice(0, longestMessage).match(/[A-Za-z]+|[^A-Za-z\s]+/g) ?? [];
  const words = parts.map((part) => (wordsOfErrors.has(part.toLowerCase()) ? part.toLowerCase() : '…'));
  return words.filter((word, index) => word !== '…' || words[index - 1] !== '…').join(' ');
}

/** Frames of the stack that lie in our files. Names of functions are left out: they say nothing once the code is minified. */
function placesIn(stack: string, base: string): readonly string[] {
  const afterBase = stack.split(base).slice(1);
  return afterBase.flatMap((frame) => ownPlace.exec(frame)?.[0] ?? []).slice(0, mostPlaces);
}

/** A script as the build names it. */
const ownPlace =
  /^(?:background|import-worker|overlay-[a-z]{1,20}|chunks\/[\w-]{1,40}-[\w-]{8})\.js:\d{1,7}:\d{1,7}(?=[\s)]|$)/;
