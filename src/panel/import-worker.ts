import type { PlatformFacts } from '../domain/platform-facts.ts';
import { importAnswers } from './import-answers.ts';
import type { FromImportWorker, ToImportWorker } from './import-dialogue.ts';

/** The side of a worker that its page speaks to. */
interface WorkerSide {
  postMessage(message: FromImportWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToImportWorker>) => void): void;
}

/** Answers what the panel asks about files; see import-dialogue.ts. Asks are answered one after the other. */
export function startImportWorker(side: WorkerSide, platforms: readonly PlatformFacts[]): void {
  const answers = importAnswers(platforms, (progress) => side.postMessage({ progress }));
  let before: Promise<unknown> = Promise.resolve();
  side.addEventListener('message', ({ data }) => {
    const { id, ask, request } = data;
    before = before
      .then(() => answers[ask](request as never))
      .then(
        (answer) => side.postMessage({ id, answer }),
        (error: unknown) => side.postMessage({ id, failure: String(error) }),
      );
  });
}
