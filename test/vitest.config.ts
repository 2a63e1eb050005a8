import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // As in the build: virtua is written for React.
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  test: {
    server: { deps: { inline: ['virtua'] } },
    include: [
      'test/*.test.ts',
      'test/*.test.tsx',
      'test/imports/*.test.ts',
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
    ],
    setupFiles: ['test/keeping/speak-english.ts', 'test/keeping/seed-chance.ts'],
    testTimeout: 60_000,
    // All there are: by itself it leaves one processor idle, which of two is half.
    maxWorkers: '100%',
  },
});
