import { modeOf, type Settings } from '../domain/settings.ts';
import { readSettings, watchSettings } from '../messaging/settings.ts';
import type { Platform } from '../platforms/platform.ts';
import { safely } from './safely.ts';
import { warmUp } from './warm-up.ts';
import { watchPosts } from './watch-posts.ts';

/**
 * Starts the page's side: watches the posts of the platform whose page this is, as far as the person allows it now, and follows
 * every change of mind. Does nothing before consent. Everything ends when the extension is gone, or when a newer copy of the
 * script starts on the same page.
 */
export function startContent(platform: Platform): void {
  const life = takeOver();
  const whole = life.signal;
  let run: AbortController | undefined;
  let running = '';

  const follow = (settings: Settings): void => {
    const mode = modeOf(settings, platform.id);
    // Another language or another window of comparison is another run: what badges say is told anew.
    const { language, cohortDays, cohortPosts } = settings;
    const wanted = `${mode} ${language} ${cohortDays} ${cohortPosts}`;
    if (whole.aborted || running === wanted) return;
    running = wanted;
    run?.abort();
    if (mode === 'off') return;
    run = new AbortController();
    const signal = AbortSignal.any([whole, run.signal]);
    const watch = safely(() => {
      const showsBadges = mode === 'badges';
      if (!signal.aborted) watchPosts({ platform, showsBadges, signal, end: () => life.abort() });
    });
    warmUp(document.documentElement.lang, watch);
  };

  let changed = false;
  const followChange = safely((settings: Settings) => {
    changed = true;
    follow(settings);
  });
  // Either fails only where the extension is gone; then there is nothing to do.
  try {
    watchSettings(followChange, whole);
  } catch {
    return;
  }
  // What was read before a change came in is older than the change.
  readSettings().then(
    safely((settings: Settings) => {
      if (!changed) follow(settings);
    }),
    () => life.abort(),
  );
}

const copy = Symbol.for('running copy');

/**
 * Ends an older copy of this script on the same page and takes its place. Copies of one extension share a world of their own, so
 * the page sees nothing of it.
 */
function takeOver(): AbortController {
  const world: typeof globalThis & { [copy]?: AbortController } = globalThis;
  world[copy]?.abort();
  const life = new AbortController();
  world[copy] = life;
  return life;
}
