import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium, findFirefox, NoBrowser } from './browser/find-browser.ts';

// Everything that must hold, in the order in which a failure is cheapest to find. Ends with "N passed, N failed".
// Arguments name the stages to run; none runs all.

/** What a stage counted; a stage that counts no tests of its own is one check. */
interface Outcome {
  passed: number;
  failed: number;
}

// Playwright takes a relative name from its own configuration's folder.
const reports = resolve('.artifacts/reports');

const stages: Record<string, () => Outcome> = {
  lint: () => check('biome', 'check', '--error-on-warnings', '.'),
  types: () => both(check('wxt', 'prepare'), check('tsc', '--noEmit')),
  unused: () => check('knip'),
  build: () => both(check('wxt', 'build'), check('wxt', 'build', '-b', 'firefox')),
  size: () => check('tsx', 'test/size.ts'),
  store: () => check('web-ext', 'lint', '--source-dir', '.output/firefox-mv2', '--no-config-discovery'),
  unit: runVitest,
  browser: runPlaywright,
};

const wanted = process.argv.slice(2);
for (const name of wanted) if (!(name in stages)) throw new Error(`No stage ${name}: ${Object.keys(stages)}`);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total: Outcome = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const outcome = stage();
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function check(...command: string[]): Outcome {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function both(first: Outcome, second: Outcome): Outcome {
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
  };
}

function run([name = '', ...args]: string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(`node_modules/.bin/${name}`, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function runVitest(): Outcome {
  const file = `${reports}/unit.json`;
  const passed = run([
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  }>(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests || (passed ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}

function runPlaywright(): Outcome {
  try {
    // Found or installed once, before the tests start side by side.
    findChromium();
    findFirefox();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const file = `${reports}/browser.json`;
  const passed = run(
    ['playwright', 'test', '--config', 'test/browser/playwright.config.ts', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  );
  const report = readReport<{
    stats: { expected: number; unexpected: number; flaky: number };
  }>(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky || (passed ? 0 : 1) };
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
