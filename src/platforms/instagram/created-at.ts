import { alphabet } from './address.ts';

/**
 * When the platform made a post's id, in milliseconds since 1970; null where the shortcode does not tell it.
 *
 * A shortcode is the media id in base64url; its upper bits count the milliseconds since the site's own epoch. The longer
 * codes of private accounts begin with the same eleven characters and go on with a key: held against the `time` elements
 * of recorded pages, both kinds are right to the second.
 */
export function createdAtOf(code: string, now: number): number | null {
  if (!datedCode.test(code)) return null;
  // The id has more bits than a number holds exactly, but those that tell the time are the upper ones.
  let id = 0;
  for (const character of code.slice(0, 11)) id = id * 64 + alphabet.indexOf(character);
  return timeOf(id, now);
}

/** The same of an id in decimal digits, as stories have it in their addresses. */
export function createdAtOfNumber(digits: string, now: number): number | null {
  return /^\d{15,20}$/.test(digits) ? timeOf(Number(digits), now) : null;
}

function timeOf(id: number, now: number): number | null {
  const time = Math.floor(id / 2 ** 23) + epoch;
  return time <= now + day ? time : null;
}

/**
 * Eleven characters hold every media id of the present scheme; shorter codes than nine are from before it and hold no time.
 * Those of private accounts have 39, as far as seen; lengths between are of no known kind.
 */
const datedCode = /^[\w-]{9,11}(?:[\w-]{19,})?$/;
/** 2011-08-24T21:07:01.721Z, published in "Sharding & IDs at Instagram" (Instagram Engineering, 2012). */
const epoch = 1314220021721;
const day = 24 * 60 * 60 * 1000;
