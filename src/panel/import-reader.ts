import type {
  FromImportWorker,
  ImportAskName,
  ImportAsks,
  ReadingProgress,
  ToImportWorker,
} from './import-dialogue.ts';

/** Reads files in a worker, so that the screen never waits for it. */
export interface ImportReader {
  /** Asks the worker; rejects where it failed or was ended. */
  ask<Name extends ImportAskName>(
    name: Name,
    request: ImportAsks[Name]['request'],
  ): Promise<ImportAsks[Name]['answer']>;
  /** Ends the worker, in the middle of whatever it does. */
  end(): void;
}

/** Starts a worker of its own, with nothing open. */
export function startImportReader(
  onProgress: (progress: ReadingProgress) => void = () => undefined,
): ImportReader {
  // An entrypoint of its own: what reads workbooks is large, and no page is to carry it.
  const worker = new Worker('/import-worker.js');
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
    if ('progress' in data) return onProgress(data.progress);
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asker?.reject(new Error(data.failure));
    else asker?.resolve(data.answer as never);
  });
  worker.addEventListener('error', (event) => failAll(new Error(event.message)));
  return {
    ask: (name, request) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, ask: name, request } as ToImportWorker);
      }),
    end: () => {
      worker.terminate();
      failAll(new ReadingEnded());
    },
  };
}

/** The reader was ended while something was asked of it. */
export class ReadingEnded extends Error {}
