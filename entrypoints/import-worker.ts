import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startImportWorker } from '../src/panel/import-worker.ts';
import { platformFacts } from '../src/platforms/facts.ts';

export default defineUnlistedScript(() => startImportWorker(self, platformFacts));
