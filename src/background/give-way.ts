const longestPause = 200;

/** How long it is waited at most, in milliseconds, until nobody is answered: a page that is scrolled asks again and again. */
const longestWait = 1000;

const answered = new Set<Promise<unknown>>();

/** An answer that somebody waits for: long work gives way to it meanwhile. Answers the same. */
export function goesFirst<Answer>(answer: Promise<Answer>): Promise<Answer> {
  answered.add(answer);
  const forget = () => answered.delete(answer);
  answer.then(forget, forget);
  return answer;
}

/**
 * For long work, to be awaited between its steps: pauses as long as the step took, so that half of the time is left to panels, whose
 * questions nobody here hears of, and while an answer is worked out that goes first.
 */
export function givingWay(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    await pause(Math.min(performance.now() - from, longestPause));
    if (answered.size > 0) await Promise.race([Promise.allSettled(answered), pause(longestWait)]);
    from = performance.now();
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
