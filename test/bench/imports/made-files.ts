import { madeDownload } from './made-download.ts';
import type { MadeFile } from './made-file.ts';
import { madeTextFiles } from './made-text-files.ts';
import { madeWorkbooks } from './made-workbooks.ts';

/** A file of each known kind and of a publishing tool, made one after the other. `now`: milliseconds since 1970. */
export function* madeFiles(now: number): Generator<MadeFile> {
  yield* madeTextFiles(now);
  yield* madeWorkbooks(now);
  yield madeDownload(now);
}
