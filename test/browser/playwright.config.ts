import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.artifacts/browser',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Each test starts a browser of its own; two at once is what a small machine bears.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
});
