import { numberLanguage } from '../platforms/number-language.ts';

/**
 * Calls back once what the browser takes longest for the first time has been asked of it, half in one idle moment and half in
 * another: within the first reading of a post it would be one task of 25 ms. A third of a second at most.
 */
export function warmUp(language: string, then: () => void): void {
  whenIdle(() => {
    numberLanguage(language);
    whenIdle(() => {
      void numberLanguage(language).times;
      then();
    });
  });
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 150 });
}
