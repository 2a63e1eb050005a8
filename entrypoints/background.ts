import { defineBackground } from 'wxt/utils/define-background';
import { loadUnderstander } from '../src/background/load-understander.ts';
import { noteUncaughtErrors } from '../src/background/note-error.ts';
import { startBackground } from '../src/background/start-background.ts';
import { platformFacts } from '../src/platforms/facts.ts';

export default defineBackground({
  type: 'module',
  persistent: false,
  main: () => {
    noteUncaughtErrors();
    startBackground(platformFacts, loadUnderstander);
  },
});
