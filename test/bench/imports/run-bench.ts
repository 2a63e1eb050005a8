import 'fake-indexeddb/auto';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// How fast files of each known kind are read, and what becomes of their rows. Through Vite, because formats and platforms are
// gathered by the build; the background's functions take the browser from the global name.
// `npm run bench:imports`, or of single files: `npm run bench:imports -- x-analytics.csv …`.

Object.assign(globalThis, { browser: fakeBrowser });

/** An exported file of somebody's own, where there is one beside the project. */
const real = fileURLToPath(
  new URL('../../../../shared/data/meta-business-suite-instagram-posts.csv', import.meta.url),
);

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const bench = (await server.ssrLoadModule(
    '/test/bench/imports/bench-imports.ts',
  )) as typeof import('./bench-imports.ts');
  if (!(await bench.benchImports(real, process.argv.slice(2)))) process.exitCode = 1;
} finally {
  await server.close();
}
