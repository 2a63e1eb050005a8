import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// How right the scores are. Through Vite, because the list of KPIs is gathered by the build.

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
    '/test/bench/scores/bench-scores.ts',
  )) as typeof import('./bench-scores.ts');
  bench.benchScores(process.argv.slice(2));
} finally {
  await server.close();
}
