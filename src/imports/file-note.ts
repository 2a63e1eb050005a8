/** Why a file cannot be opened at all. Nothing of it is used. */
export const fileTroubles = [
  'empty',
  'too large',
  'zip bomb',
  'encrypted',
  'cut off',
  'damaged',
  'not a table',
] as const;

/** Why a file cannot be opened at all. */
export type FileTrouble = (typeof fileTroubles)[number];

/**
 * What a person should know of a file that was opened:
 * 'wrong type': its bytes are of another type than its name says; they were read as what they are.
 * 'cut off': it stops in the midst of a row or document, which is left out; what comes before is there.
 * 'rows left out', 'columns left out', 'cells shortened': it goes beyond `fileLimits`; what lies within is there.
 * 'documents unread': an archive's document is no valid JSON, and is left out.
 */
export const fileNotes = [
  'wrong type',
  'cut off',
  'rows left out',
  'columns left out',
  'cells shortened',
  'documents unread',
] as const;

/** One thing to know of an opened file. */
export interface FileNote {
  readonly note: (typeof fileNotes)[number];
  /** The sheet's name or the document's path; null: the file as a whole. */
  readonly where: string | null;
  /** The line from which it is so, counting from 1; null: no single one. */
  readonly line: number | null;
}
