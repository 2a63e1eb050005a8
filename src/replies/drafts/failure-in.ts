import { fold } from '../understanding/token.ts';
import type { DraftLanguage } from './languages.ts';
import { failures } from './wording/failures.ts';

/** Something that went wrong, as an apology names it. */
export interface Failure {
  readonly id: string;
  /** Found in folded text of any of the six languages. */
  readonly cue: RegExp;
  /** After "sorry for"; may have `<tu/vous>` marks. */
  readonly name: Partial<Readonly<Record<DraftLanguage, string>>>;
}

/** What a comment says went wrong; undefined where that is not plain. */
export function failureIn(comment: string): Failure | undefined {
  const folded = fold(comment.slice(0, 4000));
  return failures.find(({ cue }) => cue.test(folded));
}
