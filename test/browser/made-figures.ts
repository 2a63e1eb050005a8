import { createHash } from 'node:crypto';
import type { PostRow } from '../../src/database/rows.ts';
import { exactCount } from '../../src/domain/count.ts';
import type { ImportedRow } from '../../src/domain/imported-row.ts';
import { reviewWindows } from '../../src/domain/review/review-windows.ts';
import { dayOf, wholeWeeksBefore } from '../../src/domain/weekly-window.ts';
import type { RestoredRows } from '../../src/messaging/protocol.ts';
import type { LaunchedExtension } from './launch-extension.ts';
import { ask } from './made-comments.ts';

const day = 24 * 3_600_000;

/** An invented shop of the person's own, whose name a spreadsheet might take for a formula. */
export const madeShop = { platform: 'instagram', id: 'quai.des.voiles', name: '@SUM(A1:A9)' } as const;

/** What the page told of each post. */
const told = ['author', 'authorName', 'format', 'hidden', 'publishedAt', 'text', 'url', 'view'];

/** Of each week: weekday from Monday on, hour, and what is said; the second is liked far more. */
const weekly = [
  { after: 1, hour: 9, format: 'image', text: '=1+1', liked: 1 },
  { after: 4, hour: 12, format: 'reel', text: 'Une voile, trois vents. Qui vient ? #regate', liked: 3 },
  { after: 5, hour: 17, format: 'carousel', text: 'Port de Lorient, dimanche matin.', liked: 1.2 },
] as const;

/** The shop's posts: three in each of the last fourteen whole weeks; those of the last whole month did twice as well. */
export function madePosts(now: number): readonly PostRow[] {
  const month = reviewWindows('monthly', now).now;
  return wholeWeeksBefore(dayOf(now), 14).flatMap(({ start }, week) =>
    weekly.map(({ after, hour, format, text, liked }, place): PostRow => {
      const published = new Date(start);
      published.setDate(published.getDate() + after);
      published.setHours(hour, 10);
      const publishedAt = published.getTime();
      const good = publishedAt >= month.start && publishedAt < month.end ? 2 : 1;
      const id = `LoafPost${String(week * 3 + place).padStart(3, '0')}`;
      const seen = (value: number) => ({ ...exactCount(value), observedAt: now, source: 'page' as const });
      return {
        platform: madeShop.platform,
        id,
        url: `https://www.instagram.com/p/${id}/`,
        author: madeShop.id,
        authorName: madeShop.name,
        publishedAt,
        publishedAtFrom: 'time element',
        promoted: false,
        context: null,
        format,
        metrics: {
          reactions: seen(Math.round(good * liked * (90 + 7 * (week % 5)))),
          comments: seen(4 + ((week + place) % 3)),
        },
        hidden: [],
        text,
        view: 'post page',
        firstObservedAt: now,
        observedAt: now,
        snapshotAt: null,
        toldAt: Object.fromEntries(told.map((field) => [field, now])),
      };
    }),
  );
}

/** Reach and saves of one of them, as its file tells. */
export function madeInsights(index: number): { readonly reach: number; readonly saves: number } {
  return { reach: 2000 + 31 * index, saves: 12 + (index % 9) };
}

/** Puts the shop in, by a backup's way, an import's, and the person's hand: posts, followers, a file, typed figures, a campaign, a theme, a note, a goal. */
export async function keepMadeShop(extension: LaunchedExtension, now: number): Promise<readonly PostRow[]> {
  const posts = madePosts(now);
  const { platform, id: account, name } = madeShop;
  const rows = [
    {
      table: 'accounts',
      row: { platform, id: account, name, url: null, mine: false, observedAt: now, toldAt: {} },
    },
    ...[100, 40, 1].map((ago, place) => ({
      table: 'audiences',
      row: { platform, account, observedAt: now - ago * day, followers: exactCount(4800 + 100 * place) },
    })),
    ...posts.map((row) => ({ table: 'posts', row })),
  ];
  const { refused } = (await ask(extension, 'restoreRows', { rows })) as RestoredRows;
  if (refused.length > 0) throw new Error(`refused: ${refused[0]?.reason}`);
  await ask(extension, 'markMine', { platform, account, mine: true });
  await importInsights(extension, posts, now);
  for (const { id } of posts.slice(-6)) {
    await ask(extension, 'typeFigure', { platform, id, metric: 'impressions', value: 5200, observedAt: now });
    await ask(extension, 'typeFigure', { platform, id, metric: 'clicks', value: 61, observedAt: now });
  }
  const month = reviewWindows('monthly', now).now;
  await ask(extension, 'saveCampaign', {
    id: 'regatta',
    name: '<b>Régate</b> d’automne',
    from: month.from,
    to: month.to,
    rules: [
      { by: 'hashtag', tag: 'regate' },
      { by: 'utm', campaign: 'regatta' },
    ],
    reviewedAt: null,
  });
  await ask(extension, 'saveCampaign', {
    id: 'harbours',
    name: 'Ports',
    from: null,
    to: null,
    rules: [{ by: 'text', words: 'port' }],
    reviewedAt: null,
  });
  const last = posts.at(-1)?.id ?? '';
  await ask(extension, 'notePost', {
    platform,
    id: last,
    campaigns: ['regatta'],
    notCampaigns: [],
    note: 'Photo by the neighbour.',
    link: 'https://voiles.example/?utm_campaign=regatta',
  });
  await ask(extension, 'saveGoal', {
    id: 'more-talk',
    account: { platform, id: account },
    objective: 'engagement',
    targets: [
      { measure: 'engagementRateByFollowers', baseline: 0.02, weeks: 6, achievable: 0.024, stretch: 0.03 },
      { measure: 'saveRate', baseline: 0.006, weeks: 6, achievable: 0.007, stretch: 0.009 },
    ],
    from: month.from,
    to: dayOf(now + 5 * day),
    baselineWeeks: 6,
  });
  return posts;
}

async function importInsights(
  extension: LaunchedExtension,
  posts: readonly PostRow[],
  now: number,
): Promise<void> {
  const hash = createHash('sha256').update('insights').digest('hex');
  const id = 'made-import-1';
  await ask(extension, 'beginImport', {
    id,
    format: 'meta-instagram-posts',
    fileName: 'voiles-insights.csv',
    hash,
    asOf: now - day / 2,
    account: null,
  });
  const rows = posts.map((post, index): ImportedRow => {
    const { reach, saves } = madeInsights(index);
    const { platform, url, author, authorName, publishedAt, format, text } = post;
    return {
      of: 'post',
      line: index + 2,
      post: {
        platform,
        url,
        id: post.id,
        author,
        authorName,
        publishedAt,
        format,
        text,
        promoted: false,
        metrics: { reach: exactCount(reach), saves: exactCount(saves) },
      },
    };
  });
  const traffic: ImportedRow = {
    of: 'traffic',
    line: posts.length + 2,
    traffic: {
      from: dayOf(now - 30 * day),
      to: dayOf(now - 2 * day),
      campaign: 'regatta',
      source: 'instagram',
      medium: 'social',
      content: null,
      landing: '/',
      sessions: 420,
      engagedSessions: 260,
      conversions: 14,
      revenue: 98_000,
    },
  };
  await ask(extension, 'keepImportedRows', { import: id, rows: [...rows, traffic] });
  await ask(extension, 'finishImport', { import: id, refused: 0 });
}
