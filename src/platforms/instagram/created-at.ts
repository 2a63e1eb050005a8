/**
 * When the platform made a post's id, in milliseconds since 1970; null where the shortcode does not tell it.
 *
 * A shortcode is the media id in base64url; its upper bits count the milliseconds since the site's own epoch. The longer
 * codes of private accounts begin with the same eleven characters and go on with a key: held against the `time` elements
 * of recorded pages, both kinds are right to the second.
 */
export function createdAtOf(code: string, now: number): number | null {
  if (code.length < shortest || (code.length > ordinaryLength && code.length < privateLength)) return null;
  let id = 0n;
  for (const character of code.slice(0, ordinaryLength)) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return null;
    id = id * 64n + BigInt(digit);
  }
  const time = Number(id >> 23n) + epoch;
  return time <= now + day ? time : null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Eleven characters hold 66 bits: enough for every media id of the present scheme. */
const ordinaryLength = 11;
/** Ids from before the scheme were small numbers: their codes are shorter and hold no time. */
const shortest = 9;
/** Seen: 39 characters. Lengths between are of no known kind. */
const privateLength = 30;
/** 2011-08-24T21:07:01.721Z, published in "Sharding & IDs at Instagram" (Instagram Engineering, 2012). */
const epoch = 1314220021721;
const day = 24 * 60 * 60 * 1000;
