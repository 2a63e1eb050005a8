import type { ImportCounts } from '../domain/import-record.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { AccountOfImport } from './rows.ts';

/** What keeping needs to know beside the rows; `now` in milliseconds since 1970. */
export interface KeptWith {
  readonly platforms: readonly PlatformFacts[];
  readonly now: number;
}

/** What became of the rows of one kind; counts are of what was not kept before. */
export interface Outcome {
  readonly refused: readonly RefusedAt[];
  readonly counts: Partial<ImportCounts>;
  /** The accounts that they tell of; one may be there several times. */
  readonly accounts?: readonly AccountOfImport[];
}

/** A row that was not kept, by its place in the batch. */
export interface RefusedAt {
  readonly index: number;
  readonly reason: RefusedRow['reason'];
}

/** What a row is about. */
export type Kind = ImportedRow['of'];

/** A row of one kind, with its place in the batch. */
export interface OfKind<Of extends Kind> {
  readonly index: number;
  readonly row: Extract<ImportedRow, { readonly of: Of }>;
}
