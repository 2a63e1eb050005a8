/** Milliseconds. What is asked again is kept or judged once, so that being early costs little. */
const patience = 10_000;

/**
 * The answer, or a rejection where none comes: the message may have got lost with the worker, or with the page's stay in the
 * back/forward cache, after which the browser neither answers nor rejects.
 */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const over = new AbortController();
  const none = new Promise<never>((_, reject) => {
    const give = (): void => reject(new Error('no answer'));
    const timer = setTimeout(give, patience);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && give(), over);
  });
  return Promise.race([answer, none]).finally(() => over.abort());
}
