import type { AccountKey } from '../domain/account.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { Localised } from '../domain/localised.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';

/** A cell as a file holds it: text, or where a workbook types its cells a number or a date (its parts by the UTC getters, in no time zone). */
export type Cell = string | number | boolean | Date | null;

/** A sheet of a workbook, or the one table of a text file. */
export interface Table {
  /** The sheet's name; null in text files. */
  readonly name: string | null;
  /** From its first row, empty ones included, so that the index plus 1 is the line; may be asked for again and again. */
  rows(): Iterable<readonly Cell[]>;
}

/** A JSON document of an archive. */
export interface Document {
  /** Its path within the archive. */
  readonly path: string;
  /** Parsed, and of any shape whatsoever. */
  readonly content: unknown;
}

/** A file whose bytes have been understood, but not yet what they mean. */
export interface OpenedFile {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly documents: readonly Document[];
}

/** What reading needs to know beside the file. */
export interface ReadingOptions {
  /** Whose figures they are where the file does not say. */
  readonly account: AccountKey | null;
  /** Which comes first in dates such as 03/04/2026; null: what the file itself shows, else what its kind usually has. */
  readonly dateOrder: 'day first' | 'month first' | null;
  /** Every platform, whose facts read the addresses of posts. */
  readonly platforms: readonly PlatformFacts[];
  /** Milliseconds since 1970; what lies a day or more after it is refused. */
  readonly now: number;
}

/** What a format says of a file that it recognises. */
export interface Recognition {
  /** Heads of columns, names of sheets or paths that it does not know and leaves alone, as they stand in the file. */
  readonly unknown: readonly string[];
  /** Heads that it would read, but that are not there. */
  readonly missing: readonly string[];
  /** Days first or months first: 'told' where a date of the file can be read in one way alone, or ids of posts bear one out. */
  readonly dateOrder: { readonly order: 'day first' | 'month first'; readonly sure: boolean } | null;
}

/** One kind of file. One file each in `formats/`; this is all that is needed to add one. Pure: bytes were read before. */
export interface ImportFormat {
  /** Lasting id, in kebab-case, as the file is named: it is stored with each import. */
  readonly id: string;
  /** Whose file and which: the platform, what it tells, and its ending. */
  readonly name: Localised;
  /** Where the person gets it, and what it tells. */
  readonly explains: Localised;
  /** Whether the person has to say whose figures they are, and on which platform that account is. */
  readonly asksAccount: { readonly platform: string } | null;
  /** Undefined: it is another kind of file. By heads and shapes, never by the file's name alone; looks at the first rows only. */
  recognise(file: OpenedFile, options: Pick<ReadingOptions, 'platforms' | 'now'>): Recognition | undefined;
  /** Every row that bears figures, used or refused with its reason; rows that only repeat the head or a total are passed over. */
  read(file: OpenedFile, options: ReadingOptions): Iterable<ImportedRow | RefusedRow>;
}
