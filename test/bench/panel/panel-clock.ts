declare global {
  interface Window {
    /** Milliseconds since the page began at which the first frame was painted in which this held; rejects where the page says that it failed. */
    paintedWhen(holds: () => boolean): Promise<number>;
    /** Begins to note the milliseconds between frames. */
    watchFrames(): void;
    /** Ends that; they are in order. */
    stopFrames(): readonly number[];
  }
}

/**
 * To run in every page before its own scripts: what is measured within a page. A text, so that nothing of a compiler's is in it.
 */
export const panelClock = `
  window.paintedWhen = (holds) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const failed = document.querySelector('.notice-error');
        // A task that is set in a frame's callback runs when the frame is done.
        if (holds()) setTimeout(() => resolve(performance.now()));
        else if (failed !== null) reject(new Error(failed.textContent));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  window.watchFrames = () => {
    const gaps = [];
    let last;
    let ended = false;
    const tick = (now) => {
      if (last !== undefined) gaps.push(now - last);
      last = now;
      if (!ended) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    window.stopFrames = () => {
      ended = true;
      return gaps;
    };
  };
`;
