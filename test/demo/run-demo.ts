import { spawnSync } from 'node:child_process';
import { NoBrowser } from '../browser/find-browser.ts';
import { openToPlayWith } from './open-to-play-with.ts';
import { showInPictures } from './show-in-pictures.ts';

// The main job on pages of our own making: with a display a browser to play with, without one a table and screenshots.

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

// A build that is already there can be named instead; see launch-extension.ts.
const build = process.env.VIGIE_BUILD
  ? { status: 0 }
  : spawnSync('node_modules/.bin/wxt', ['build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
if (build.status !== 0) {
  console.error('The extension could not be built: "npx wxt build" says why.');
  process.exit(1);
}

const show = hasDisplay && !process.argv.includes('--headless') ? openToPlayWith : showInPictures;
show().catch((error: unknown) => {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exit(1);
});
