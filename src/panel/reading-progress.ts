import type { ReadingProgress } from './import-dialogue.ts';

const tellEvery = 100;
const rowsBetween = 256;

/** Gives the function that is called for each row and tells the progress now and then; `all` null: nobody knows how many rows. */
export function tellProgress(all: number | null, tell: (progress: ReadingProgress) => void): () => void {
  let rows = 0;
  let toldAt = performance.now();
  return () => {
    rows += 1;
    if (rows % rowsBetween !== 0) return;
    const now = performance.now();
    if (now - toldAt < tellEvery) return;
    toldAt = now;
    tell({ rows, share: all === null || all === 0 ? null : Math.min(1, rows / all) });
  };
}

/** The line breaks of a text file, for a share of it that was read; null: it is packed, and they tell nothing. */
export function countLines(bytes: Uint8Array): number | null {
  const isPacked = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isPacked) return null;
  let lines = 1;
  for (let at = bytes.indexOf(lineBreak); at !== -1; at = bytes.indexOf(lineBreak, at + 1)) lines += 1;
  return lines;
}

const lineBreak = 0x0a;
