import { build } from 'vite';

/** A module with all it imports, as one script for a page. Built as the extension is, but not made small. */
export async function bundleForPage(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: entry.pathname, formats: ['iife'], name: 'bundle' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry.pathname} was not built.`);
  return chunk.code;
}
