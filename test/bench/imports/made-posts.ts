// Posts of our own making, numbered from the newest; their ids tell when they were made, as those of the platforms do.

const first = Date.UTC(2026, 8, 1, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

/** When post number `at` was published, in milliseconds since 1970: one each half an hour, back from September 2026. */
export function publishedAt(at: number): number {
  return first - at * 30 * minute;
}

/** Which post was published then. */
export function numberOf(moment: number): number {
  return Math.round((first - moment) / (30 * minute));
}

/** A day before September 2026, each `at` another one. */
export function dayAt(at: number): string {
  return new Date(first - at * day).toISOString().slice(0, 10);
}

/** As "04/13/2026 10:20". */
export function slashed(moment: number): string {
  const iso = new Date(moment).toISOString();
  return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}

/** As "Jul 14, 2026", in quotes. */
export function monthFirst(moment: number): string {
  return `"${inWords.format(moment)}"`;
}

const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** The address of a reel. */
export function onInstagram(at: number): string {
  return `https://www.instagram.com/reel/${shortcode(at)}/`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The code of a reel: its moment and a number. */
export function shortcode(at: number): string {
  let id = ((BigInt(publishedAt(at)) - 1_314_220_021_721n) << 23n) + BigInt(at);
  let code = '';
  for (let digit = 0; digit < 11; digit += 1) {
    code = `${alphabet[Number(id % 64n)]}${code}`;
    id /= 64n;
  }
  return code;
}

/** The address of a post of a page. */
export function linkedInLink(at: number): string {
  return `https://www.linkedin.com/feed/update/urn:li:activity:${(BigInt(publishedAt(at)) << 22n) + BigInt(at)}`;
}
