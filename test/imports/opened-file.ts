import type { ImportedRow, RefusedRow } from '../../src/domain/imported-row.ts';
import type { ImportFormat, OpenedFile, ReadingOptions } from '../../src/imports/import-format.ts';
import { openFile } from '../../src/imports/open-file.ts';
import { platformFacts } from '../../src/platforms/facts.ts';

/** 1 November 2026. */
export const now = Date.UTC(2026, 10, 1);

export const options: ReadingOptions = { account: null, dateOrder: null, platforms: platformFacts, now };

/** A file of a table as text, opened as the extension does. */
export function openText(text: string, name = 'export.csv'): OpenedFile {
  return openBytes(new TextEncoder().encode(text), name);
}

export function openBytes(bytes: Uint8Array, name: string): OpenedFile {
  const opening = openFile(bytes, name);
  if ('trouble' in opening) throw new Error(`${name}: ${opening.trouble}`);
  return opening.file;
}

export interface ReadFile {
  readonly used: readonly ImportedRow[];
  readonly refused: readonly RefusedRow[];
}

export function readFile(
  format: ImportFormat,
  file: OpenedFile,
  given: Partial<ReadingOptions> = {},
): ReadFile {
  const rows = [...format.read(file, { ...options, ...given })];
  return {
    used: rows.filter((row) => row.of !== 'refused'),
    refused: rows.filter((row) => row.of === 'refused'),
  };
}

/** The figures of a post's row, as numbers. */
export function figuresOf(row: ImportedRow | undefined): Record<string, number> {
  if (row?.of !== 'post') throw new Error('no post');
  return Object.fromEntries(Object.entries(row.post.metrics).map(([name, { low }]) => [name, low]));
}

/** What stands on each refused row: its line, why, and the column. */
export function refusalsOf({ refused }: ReadFile): string[] {
  return refused.map(
    ({ line, reason, column }) => `${line} ${reason}${column === null ? '' : ` (${column})`}`,
  );
}
