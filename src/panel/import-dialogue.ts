import type { Day } from '../domain/day.ts';
import type { HeaderMapping } from '../domain/import-record.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { Localised } from '../domain/localised.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { FileNote, FileTrouble } from '../imports/file-note.ts';
import type { ReadingOptions, Recognition } from '../imports/import-format.ts';

// The whole of what the panel and the worker that reads files say to each other. The panel asks, the worker answers.

/** A format as the person sees it. */
export interface FormatWords {
  readonly id: string;
  readonly name: Localised;
  readonly explains: Localised;
  /** The platform of the account that the person has to name; null: the file names it, or it is of none. */
  readonly asksAccount: PlatformId | null;
}

/** A column that no format knows. */
export interface UnknownColumn {
  readonly head: string;
  /** Its first cells that hold something, two at most. */
  readonly samples: readonly string[];
}

/** What a file turned out to be. `hash` is its SHA-256 in hexadecimal. */
export type OpenedImport =
  | {
      readonly state: 'recognised';
      readonly hash: string;
      readonly format: FormatWords;
      readonly recognition: Recognition;
      readonly notes: readonly FileNote[];
      /** The person's own words on its columns, where those made it readable; `columns` then are those of the file. */
      readonly mapped: { readonly mapping: HeaderMapping; readonly columns: readonly UnknownColumn[] } | null;
    }
  | {
      /** A table with heads that nobody knows; `proposal` is a first guess at them. */
      readonly state: 'unknown heads';
      readonly hash: string;
      readonly notes: readonly FileNote[];
      readonly columns: readonly UnknownColumn[];
      readonly proposal: HeaderMapping;
    }
  | { readonly state: 'trouble'; readonly trouble: FileTrouble | 'unreadable' | 'not known' };

/** What the person chose for a file before it is read. */
export type ImportChoices = Pick<ReadingOptions, 'account' | 'dateOrder' | 'now'>;

/** What a file holds, counted over all of it. */
export interface ImportPreview {
  /** Rows by what they are about. */
  readonly posts: number;
  readonly accounts: number;
  readonly traffic: number;
  readonly refused: number;
  /** Rows of posts and accounts that do not say whose they are, and the platforms of those. */
  readonly withoutAccount: number;
  readonly platformsWithoutAccount: readonly PlatformId[];
  /** From the first to the last day that its rows tell; null: they tell none. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** How many different posts could be told by id or address. */
  readonly differentPosts: number;
  /** Its first rows that can be used. */
  readonly first: readonly ImportedRow[];
  /** Its first rows that cannot. */
  readonly firstRefused: readonly RefusedRow[];
}

/** Rows to keep, in the file's order. */
export interface ImportPiece {
  readonly rows: readonly ImportedRow[];
  /** Rows refused so far. */
  readonly refused: number;
  /** Whether these are the last. */
  readonly done: boolean;
}

/** What can be asked of the worker, and what it answers. */
export interface ImportAsks {
  /** Every format there is. */
  formats: { readonly request: null; readonly answer: readonly FormatWords[] };
  /** Reads a file and says what it is; later asks are about it. */
  open: {
    readonly request: {
      readonly file: File;
      readonly mappings: readonly HeaderMapping[];
      readonly now: number;
    };
    readonly answer: OpenedImport;
  };
  /** Says how the columns of the open file are to be read. */
  map: { readonly request: { readonly mapping: HeaderMapping }; readonly answer: OpenedImport };
  /** Reads all of the open file without keeping anything; tells its progress meanwhile. */
  preview: { readonly request: ImportChoices; readonly answer: ImportPreview };
  /** The keys of its posts, as the preview met them, a piece at a time; `next` null: no more. */
  keys: {
    readonly request: { readonly from: number };
    readonly answer: {
      readonly keys: readonly (readonly [PlatformId, string])[];
      readonly next: number | null;
    };
  };
  /** Begins to read the open file's rows from the first. */
  begin: { readonly request: ImportChoices; readonly answer: null };
  /** The next rows to keep. */
  rows: { readonly request: null; readonly answer: ImportPiece };
  /** Puts rows that could not be kept among those refused. */
  refuse: { readonly request: { readonly rows: readonly RefusedRow[] }; readonly answer: null };
  /** The rows refused since `begin`, a piece at a time. */
  refused: {
    readonly request: { readonly from: number; readonly limit: number };
    readonly answer: readonly RefusedRow[];
  };
}

/** The name of an ask. */
export type ImportAskName = keyof ImportAsks;

/** What goes to the worker. */
export type ToImportWorker = {
  readonly [Name in ImportAskName]: {
    readonly id: number;
    readonly ask: Name;
    readonly request: ImportAsks[Name]['request'];
  };
}[ImportAskName];

/** How far a file has been read. */
export interface ReadingProgress {
  readonly rows: number;
  /** Of the whole, 0 to 1; null: not known. */
  readonly share: number | null;
}

/** What comes from the worker. */
export type FromImportWorker =
  | { readonly progress: ReadingProgress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };
