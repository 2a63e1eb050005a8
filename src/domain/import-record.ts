import type { AccountKey } from './account.ts';
import type { ImportedTraffic } from './imported-row.ts';
import type { Metrics } from './metrics.ts';
import type { PostKey } from './post.ts';

/** One import of a file, as it is kept. */
export interface ImportRecord {
  readonly id: string;
  /** The id of the import format that read it. */
  readonly format: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal: by it the same file is known again. */
  readonly hash: string;
  /** The moment up to which its figures count, in milliseconds since 1970. */
  readonly asOf: number;
  /** Whose figures they are, where the file does not say; null: it says, or it is of no account. */
  readonly account: AccountKey | null;
  readonly startedAt: number;
  /** Null: not all of it has been kept (the browser was closed, the disk was full); it can be gone on with or undone. */
  readonly finishedAt: number | null;
  /** When the person undid it; then none of its figures are kept, but the record is. Null: not undone. */
  readonly undoneAt: number | null;
  readonly counts: ImportCounts;
}

/** What became of the rows of a file. */
export interface ImportCounts {
  /** Posts that were kept before. Several rows may be about one post. */
  readonly joined: number;
  /** Posts that were not known before. */
  readonly created: number;
  /** Days, or spans of days, of whole accounts. */
  readonly accounts: number;
  /** Rows of web analytics. */
  readonly traffic: number;
  /** Of these, those that belong to exactly one post, and went to it. */
  readonly trafficJoined: number;
  readonly refused: number;
}

/** What a file or the person's hand says of one post: kept beside its readings, so that it can be taken back. */
export interface Statement extends PostKey {
  /** 'typed', or the id of the import. */
  readonly origin: string;
  /** The moment up to which it counts, in milliseconds since 1970. */
  readonly observedAt: number;
  readonly metrics: Metrics;
}

/** A row of web analytics, as it is kept. */
export interface Traffic extends ImportedTraffic {
  readonly import: string;
  readonly line: number;
  /** The one post that it belongs to; null: none, or several share it. */
  readonly post: PostKey | null;
}

/** What a column of a file that no format knows holds, as the person said. */
export type MappedField =
  | keyof Metrics
  | 'post address'
  | 'post id'
  | 'account'
  | 'publication'
  | 'text'
  | 'campaign'
  | 'ignore';

/** How the person reads a table that no format knows; asked once for each head of columns. */
export interface HeaderMapping {
  /** The heads of the columns, in lower case, sorted, joined by line breaks. */
  readonly signature: string;
  /** What the person calls such files. */
  readonly name: string;
  /** The platform whose posts they are; null: the address tells. */
  readonly platform: string | null;
  /** By head of column as it stands. */
  readonly columns: Readonly<Record<string, MappedField>>;
  /** Which comes first in dates such as 03/04/2026. */
  readonly dateOrder: 'day first' | 'month first';
  /** Milliseconds since 1970. */
  readonly toldAt: number;
}
