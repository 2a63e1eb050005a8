import { useCallback, useState } from 'preact/hooks';
import { database } from '../database/database.ts';
import { type RowAsItIs, rowsAsTheyAre } from '../database/rows-as-they-are.ts';
import { writeBackup } from '../exports/write-backup.ts';
import { useToast } from '../ui/toasts.tsx';
import { downloadFile } from './download-file.ts';
import { useInterface } from './interface-context.tsx';
import { noteError } from './note-error.ts';

/** A file that is being made of a database which cannot be opened. */
export interface SavingAsItIs {
  /** Rows that are done; undefined: nothing is being saved. */
  readonly rows: number | undefined;
  /** Rows that the browser could not read, of what was saved last. */
  readonly lost: number;
  readonly start: () => void;
}

/** Makes a backup of every row as it lies on disk and hands it to the person's downloads. */
export function useSaveAsItIs(): SavingAsItIs {
  const { texts } = useInterface();
  const toast = useToast();
  const [rows, setRows] = useState<number>();
  const [lost, setLost] = useState(0);
  const start = useCallback(() => {
    let done = 0;
    let unread = 0;
    async function* readable(source: AsyncIterable<RowAsItIs>) {
      for await (const each of source) {
        if ('isLost' in each) {
          unread += 1;
          continue;
        }
        done += 1;
        if (done % 500 === 0) setRows(done);
        yield each;
      }
    }
    const run = async () => {
      setRows(0);
      try {
        const pieces: Blob[] = [];
        // As blobs, which the browser may keep on disk: there may be a million rows.
        for await (const piece of writeBackup(readable(rowsAsTheyAre(database.name)), Date.now()))
          pieces.push(new Blob([piece]));
        const day = new Date().toISOString().slice(0, 10);
        if (done > 0) downloadFile(`vigie-backup-${day}.jsonl`, 'application/x-ndjson', pieces);
        toast({ text: done === 0 ? texts.panel.exportEmpty : texts.panel.exportDone(done) });
      } catch (error) {
        noteError(error, 'a database could not be saved as it is');
        toast({ text: texts.panel.exportFailed });
      } finally {
        setRows(undefined);
        setLost(unread);
      }
    };
    void run();
  }, [texts, toast]);
  return { rows, lost, start };
}
