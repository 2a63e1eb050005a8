import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '../../src/content/start-content.ts';
import { platforms } from '../../src/platforms/index.ts';

export default defineContentScript({
  matches: platforms.flatMap(({ facts }) => facts.matches),
  runAt: 'document_idle',
  main: (context) => startContent(platforms, context.signal),
});
