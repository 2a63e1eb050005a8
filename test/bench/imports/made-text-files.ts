import { strToU8 } from 'fflate';
import type { AccountKey } from '../../../src/domain/account.ts';
import { faultAt, overlong } from './faults.ts';
import { type Cells, type MadeFile, type Places, rowAt } from './made-file.ts';
import { dayAt, monthFirst, onInstagram, publishedAt, slashed } from './made-posts.ts';

/** Rows of each. */
const inText = 50_000;

/** A table as text of each known kind and of a publishing tool. `now`: milliseconds since 1970. */
export function* madeTextFiles(now: number): Generator<MadeFile> {
  yield csv(
    'meta-instagram-posts',
    metaHeads,
    inText,
    (at) => [
      `179${at}`,
      'harbour.bakery',
      'Harbour Bakery',
      `"Loaf ${at}, still warm 🍞"`,
      12,
      slashed(publishedAt(at)),
      onInstagram(at),
      'IG reel',
      'Lifetime',
      count(at, 12_400),
      count(at, 9000),
      310 + (at % 90),
      12,
      3,
      8,
      41,
    ],
    { figure: 11, date: 5 },
    now,
  );
  yield csv(
    'meta-instagram-stories',
    storyHeads,
    inText,
    (at) => [
      `179${at}`,
      'harbour.bakery',
      slashed(publishedAt(at)),
      `https://www.instagram.com/stories/harbour.bakery/${storyId(at)}`,
      'IG story',
      'Lifetime',
      count(at, 500),
      480,
      9,
      1,
      2,
      3,
      400,
      7,
      11,
    ],
    { figure: 8, date: 2 },
    now,
  );
  yield csv(
    'meta-facebook-posts',
    facebookHeads,
    inText,
    (at) => [
      `1221${String(at).padStart(14, '0')}`,
      '100000000000001',
      'Harbour Bakery',
      `Loaf ${at}`,
      '',
      0,
      slashed(publishedAt(at)),
      '',
      `https://www.facebook.com/100000000000001/posts/1221${String(at).padStart(14, '0')}`,
      0,
      'Links',
      'Lifetime',
      count(at, 900),
      800,
      30,
      20,
      6,
      4,
      55,
      31,
      24,
    ],
    { figure: 15, date: 6 },
    now,
  );
  yield overview();
  yield csv(
    'x-analytics',
    xHeads,
    inText,
    (at) => [
      xId(at),
      monthFirst(publishedAt(at)),
      `"Loaf ${at}, ""still warm"""`,
      `https://x.com/harbour_bakery/status/${xId(at)}`,
      count(at, 655),
      2,
      13,
      1,
      5,
      3,
      4,
      6,
      7,
      8,
      9,
      0,
      0,
    ],
    { figure: 5, date: 1 },
    now,
  );
  yield csv(
    'google-analytics-4',
    ga4Heads,
    inText,
    (at) => [
      `loaf-${at}`,
      'linkedin.com / social',
      count(at, 120),
      80,
      0.6666,
      34.5,
      4,
      480,
      6,
      0.05,
      `"1,234.56"`,
    ],
    { figure: 2, date: null },
    now,
    { before: '# Start date: 20260801\n# End date: 20260831\n' },
  );
  yield csv(
    null,
    sproutHeads,
    inText,
    (at) => [
      slashed(publishedAt(at)),
      `179${at}`,
      'Instagram',
      'Post',
      'Video',
      'Harbour Bakery',
      'Ada',
      onInstagram(at),
      `"Loaf ${at}, still warm"`,
      '',
      count(at, 12_400),
      12_400,
      9000,
      '5%',
      600,
      310,
      300,
      8,
      12,
      41,
      22,
      3,
      25,
      800,
      'spring',
    ],
    { figure: 17, date: 0 },
    now,
    { account: { platform: 'instagram', id: 'harbour.bakery' } },
  );
}

const metaHeads =
  'Post ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';
const storyHeads =
  'Post ID,Account username,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Replies,Sticker taps,Navigation,Profile visits,Link clicks';
const facebookHeads =
  'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Post type,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks';
const xHeads =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks';
const ga4Heads =
  'Session campaign,Session source / medium,Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Session key event rate,Total revenue';
const sproutHeads =
  'Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Linked Content,Impressions,Organic Impressions,Reach,Engagement Rate (per Impression),Engagements,Reactions,Likes,Comments,Shares,Saves,Post Link Clicks,Other Post Clicks,Post Clicks (All),Video Views,Tags';

/** Quoted, with thousands set apart, as some exports do. */
function count(at: number, from: number): string {
  return `"${(from + (at % 700)).toLocaleString('en-US')}"`;
}

/** A table as text whose last row is cut off in a quoted cell. */
function csv(
  format: string | null,
  heads: string,
  rows: number,
  cellsAt: (at: number) => Cells,
  places: Places,
  now: number,
  { before = '', account = null }: { readonly before?: string; readonly account?: AccountKey | null } = {},
): MadeFile {
  const lines = Array.from({ length: rows }, (_, at) => rowAt(at, cellsAt, places, now).join(','));
  const text = `${before}${heads}\r\n${lines.join('\r\n')}\r\n${overlong},"cut o`;
  const name = `${format ?? 'tool'}.csv`;
  return { format, name, kind: 'text', bytes: strToU8(text), rows, account };
}

/** Days of several metrics, one below the other, in UTF-16. */
function overview(): MadeFile {
  const metrics = [
    'reach',
    'views',
    'profile visits',
    'link clicks',
    'follows',
    'interactions',
    'visits',
    'viewers',
  ];
  const days = Math.floor(inText / metrics.length);
  const tables = metrics.map((metric) => {
    const lines = Array.from({ length: days }, (_, at) => {
      const fault = faultAt(at);
      const day = dayAt(fault === 'duplicate' ? at - 1 : at);
      const value =
        fault === 'negative count' ? '-5' : fault === 'not a number' ? 'many' : String(900 + (at % 70));
      return `"${day}T00:00:00","${value}"`;
    });
    return `"Instagram ${metric}"\r\n"Date","Primary"\r\n${lines.join('\r\n')}\r\n`;
  });
  const bytes = new Uint8Array(Buffer.from(`\ufeffsep=,\r\n${tables.join('\r\n')}`, 'utf16le'));
  const account = { platform: 'instagram', id: 'harbour.bakery' };
  return {
    format: 'meta-overview',
    name: 'overview.csv',
    kind: 'text',
    bytes,
    rows: days * metrics.length,
    account,
  };
}

function storyId(at: number): string {
  return String((BigInt(publishedAt(at)) - 1_314_220_021_721n) << 23n);
}

function xId(at: number): string {
  return String((BigInt(publishedAt(at)) - 1_288_834_974_657n) << 22n);
}
