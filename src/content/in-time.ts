/** Milliseconds. What is asked again is kept or judged once, so that being early costs little. */
const patience = 5000;

/** What is waited for, each with how to give it up. */
let pending: Set<() => void> | undefined;

/**
 * The answer, or a rejection where none comes: the message may have got lost with the worker, or with the page's stay in the
 * back/forward cache, after which the browser neither answers nor rejects.
 */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  pending ??= givenUpOnReturn();
  const all = pending;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      all.delete(giveUp);
    };
    const giveUp = (): void => {
      // The answer may never come, and would keep this for as long as the page stays.
      end();
      reject(new Error('no answer'));
    };
    const timer = setTimeout(giveUp, patience);
    all.add(giveUp);
    answer.then(resolve, reject).finally(end);
  });
}

/** One listener for all that is ever asked: of each its own would cost more than the question. */
function givenUpOnReturn(): Set<() => void> {
  const all = new Set<() => void>();
  addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (isTrusted && persisted) for (const giveUp of all) giveUp();
  });
  return all;
}
