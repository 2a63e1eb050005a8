import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What this machine lacks, in one sentence that says what to do. */
export class NoBrowser extends Error {}

/**
 * The path of a Chromium that loads unpacked extensions (branded Chrome no longer does): the system's, else one that the
 * system's package manager installs, else Playwright's. Throws `NoBrowser` where none can be had.
 */
export function findChromium(): string {
  return (
    onPath('chromium', 'chromium-browser') ??
    firstThatExists('/Applications/Chromium.app/Contents/MacOS/Chromium') ??
    fromDebian('chromium') ??
    fromPlaywright() ??
    fail('Chromium', 'npx playwright install --with-deps chromium')
  );
}

/** The path of a Firefox, found or installed likewise. */
export function findFirefox(): string {
  return (
    onPath('firefox-esr', 'firefox') ??
    firstThatExists(
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ) ??
    fromDebian('firefox-esr') ??
    fromPuppeteer() ??
    fail('Firefox', 'npx @puppeteer/browsers install firefox@stable')
  );
}

function onPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstThatExists(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function firstThatExists(...paths: string[]): string | undefined {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function fromDebian(name: string): string | undefined {
  // Ubuntu's packages of that name only lead to its app store, which a server may not have.
  const isDebian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  console.log(`No ${name} here: installing Debian's package.`);
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return onPath(name);
}

function fromPlaywright(): string | undefined {
  console.log('No Chromium here: asking Playwright for one.');
  try {
    execFileSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
      stdio: 'inherit',
    });
    const path = execFileSync(
      process.execPath,
      ['-e', 'import("@playwright/test").then(({chromium})=>console.log(chromium.executablePath()))'],
      { encoding: 'utf8' },
    );
    return firstThatExists(path.trim());
  } catch {
    return undefined;
  }
}

function fromPuppeteer(): string | undefined {
  console.log('No Firefox here: downloading one.');
  try {
    const line = execFileSync(
      'npx',
      ['@puppeteer/browsers', 'install', 'firefox@stable', '--format', '{{path}}'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    return firstThatExists(line.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}

function fail(browser: string, command: string): never {
  throw new NoBrowser(
    `No ${browser} could be found or installed: install one, or run "${command}", then try again.`,
  );
}
