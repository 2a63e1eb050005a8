import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start-background.ts';
import { platformFacts } from '../src/platforms/facts.ts';

export default defineBackground({
  type: 'module',
  persistent: false,
  main: () => startBackground(platformFacts),
});
