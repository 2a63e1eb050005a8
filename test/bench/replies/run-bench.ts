import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// How well comments are understood. Through Vite, because the list of intents is gathered by the build.
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
  }
} finally {
  await server.close();
}
