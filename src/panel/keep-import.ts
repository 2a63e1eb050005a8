import { type ImportedRow, type RefusedRow, refusals } from '../domain/imported-row.ts';
import type { Answer } from '../messaging/protocol.ts';
import { RequestRefused, send } from '../messaging/send.ts';
import type { ImportReader } from './import-reader.ts';
import { noteError } from './note-error.ts';

/** Why an import has stopped before its end. All rows kept before are there; the same import can be gone on with. */
export type ImportStop = 'quota' | 'failed' | 'cancelled' | 'unreadable';

/** What became of the rows of a file, up to its end or where it stopped. */
export interface ImportEnd {
  readonly stopped: ImportStop | null;
  readonly kept: number;
  readonly refused: number;
}

/**
 * Hands the rows of the file that the reader holds, from the first, to the background, batch by batch; `begin` was asked of
 * both before. A batch that was not answered (the background was stopped meanwhile) is sent again, which is safe.
 */
export async function keepImport(
  reader: ImportReader,
  importId: string,
  { isStopped, onProgress }: { isStopped: () => boolean; onProgress: (rows: number) => void },
): Promise<ImportEnd> {
  let [kept, refused, met] = [0, 0, 0];
  const end = (stopped: ImportStop | null): ImportEnd => ({ stopped, kept, refused });
  while (true) {
    if (isStopped()) return end('cancelled');
    const piece = await reader.ask('rows', null).catch(() => undefined);
    if (piece === undefined) return end('unreadable');
    refused = piece.refused;
    if (piece.rows.length > 0) {
      const answer = await keepBatch(importId, piece.rows);
      if (answer.trouble !== null) return end(answer.trouble);
      kept += answer.kept;
      if (answer.refused.length > 0) {
        await reader.ask('refuse', { rows: refusedRows(piece.rows, answer.refused) });
        refused += answer.refused.length;
      }
      met += piece.rows.length;
      onProgress(met);
    }
    if (piece.done) return end(null);
  }
}

type KeptBatch = Pick<Answer<'keepImportedRows'>, 'kept' | 'refused' | 'trouble'>;

/** Waits between tries, in milliseconds: a background that was stopped starts again within a second. */
const waits = [300, 1000, 3000];

async function keepBatch(importId: string, rows: readonly ImportedRow[]): Promise<KeptBatch> {
  for (let tries = 0; ; tries += 1) {
    const wait = waits[tries];
    try {
      const answer = await send('keepImportedRows', { import: importId, rows: [...rows] });
      if (answer.trouble !== 'failed' || wait === undefined) return answer;
    } catch (error) {
      // What the background refused whole it would refuse again; anything else is the way to it.
      if (error instanceof RequestRefused || wait === undefined) {
        noteError(error, 'rows of a file were not taken');
        return { kept: 0, refused: [], trouble: 'failed' };
      }
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function refusedRows(
  rows: readonly ImportedRow[],
  refused: readonly { readonly index: number; readonly reason: string }[],
): readonly RefusedRow[] {
  return refused.flatMap(({ index, reason }) => {
    const row = rows[index];
    if (row === undefined) return [];
    const known = refusals.find((refusal) => refusal === reason) ?? 'not kept';
    return [{ of: 'refused', line: row.line, reason: known, column: null, cells: cellsOf(row) }];
  });
}

/** What is left of a row's cells once it was understood. */
function cellsOf(row: ImportedRow): readonly string[] {
  const cells = (values: readonly (string | number | null)[]) =>
    values.filter((value) => value !== null && value !== '').map((value) => String(value).slice(0, 200));
  switch (row.of) {
    case 'post': {
      const { url, id, author, text, metrics } = row.post;
      const figures = Object.entries(metrics).map(([name, { shown, low }]) => `${name}: ${shown ?? low}`);
      return cells([url ?? id, author, text, ...figures]);
    }
    case 'account': {
      const { account, name, from, to, metrics } = row.period;
      const figures = Object.entries(metrics).map(([metric, value]) => `${metric}: ${value}`);
      return cells([account ?? name, from, to, ...figures]);
    }
    case 'traffic': {
      const { campaign, source, medium, landing, sessions } = row.traffic;
      return cells([campaign, source, medium, landing, sessions]);
    }
  }
}
