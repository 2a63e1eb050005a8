import type { ImportFormat } from '../imports/import-format.ts';
import type { FormatWords } from './import-dialogue.ts';

/** What a format tells the person. */
export function wordsOf({ id, name, explains, asksAccount }: ImportFormat): FormatWords {
  return { id, name, explains, asksAccount: asksAccount?.platform ?? null };
}
