import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// How well comments are understood and answered. Through Vite, because intents and replies are gathered by the build.
// `npm run bench:replies`, or with files of labelled comments: `npm run bench:replies -- FILE.csv …`;
// with --train the weights are learnt anew and written.

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const words = process.argv.slice(2);
  if (words.includes('--train')) {
    const trainer = (await server.ssrLoadModule(
      '/test/bench/replies/train-intents.ts',
    )) as typeof import('./train-intents.ts');
    trainer.trainIntents();
  } else {
    const bench = (await server.ssrLoadModule(
      '/test/bench/replies/bench-intents.ts',
    )) as typeof import('./bench-intents.ts');
    bench.benchIntents(words);
    const drafts = (await server.ssrLoadModule(
      '/test/bench/replies/bench-drafts.ts',
    )) as typeof import('./bench-drafts.ts');
    if (!(await drafts.benchDrafts())) process.exitCode = 1;
  }
} finally {
  await server.close();
}
