import { useCallback, useState } from 'preact/hooks';
import { postColumns } from '../exports/post-columns.ts';
import { readingColumns } from '../exports/reading-columns.ts';
import { writeBackup } from '../exports/write-backup.ts';
import { type TableFormat, writeTable } from '../exports/write-table.ts';
import { useToast } from '../ui/toasts.tsx';
import { downloadFile } from './download-file.ts';
import { backupRows, type ExportScope, exportedPosts, exportedReadings } from './export-rows.ts';
import { useInterface } from './interface-context.tsx';
import { type Judging, useJudging } from './judging.ts';
import { noteError } from './note-error.ts';

/** What can be exported. */
export type ExportOrder =
  | { readonly what: 'posts' | 'readings'; readonly scope: ExportScope; readonly format: TableFormat }
  | { readonly what: 'backup' };

/** An export that runs, with how many rows are done; undefined: none runs. */
export interface Exporting {
  readonly rows: number | undefined;
  readonly start: (order: ExportOrder) => void;
}

/** Makes files of what is kept and hands them to the person's downloads. */
export function useExport(): Exporting {
  const { texts } = useInterface();
  const judging = useJudging();
  const toast = useToast();
  const [rows, setRows] = useState<number>();
  const start = useCallback(
    (order: ExportOrder) => {
      let done = 0;
      async function* counted<Row>(source: AsyncIterable<Row>): AsyncGenerator<Row, void, void> {
        for await (const row of source) {
          done += 1;
          if (done % 500 === 0) setRows(done);
          yield row;
        }
      }
      const run = async () => {
        setRows(0);
        try {
          const pieces: string[] = [];
          for await (const piece of piecesOf(order, judging, counted)) pieces.push(piece);
          if (done > 0) downloadFile(fileNameOf(order), typeOf(order), pieces);
          toast({ text: done === 0 ? texts.panel.exportEmpty : texts.panel.exportDone(done) });
        } catch (error) {
          noteError(error, 'an export failed');
          toast({ text: texts.panel.exportFailed });
        } finally {
          setRows(undefined);
        }
      };
      void run();
    },
    [texts, judging, toast],
  );
  return { rows, start };
}

function piecesOf(
  order: ExportOrder,
  judging: Judging,
  counted: <Row>(rows: AsyncIterable<Row>) => AsyncIterable<Row>,
): AsyncIterable<string> {
  switch (order.what) {
    case 'posts':
      return writeTable(postColumns, counted(exportedPosts(order.scope, judging)), order.format);
    case 'readings':
      return writeTable(readingColumns, counted(exportedReadings(order.scope)), order.format);
    case 'backup':
      return writeBackup(counted(backupRows()), Date.now());
  }
}

function fileNameOf(order: ExportOrder): string {
  const day = new Date().toISOString().slice(0, 10);
  if (order.what === 'backup') return `vigie-backup-${day}.jsonl`;
  return `vigie-${order.what}-${order.scope.of}-${day}.${order.format}`;
}

function typeOf(order: ExportOrder): string {
  return 'format' in order && order.format === 'csv' ? 'text/csv;charset=utf-8' : 'application/x-ndjson';
}
