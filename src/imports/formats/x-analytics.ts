import { type ColumnSearch, findColumns } from '../find-columns.ts';
import type { ImportFormat, OpenedFile } from '../import-format.ts';
import { type PostField, type PostTable, readPostTable, recognisedPosts } from '../read-post-table.ts';

/** X's table of an account's posts: the present "content" export and the older "tweet activity" one. */
const format: ImportFormat = {
  id: 'x-analytics',
  name: { en: 'X Analytics: posts (.csv)', fr: 'X Analytics\u00a0: posts (.csv)' },
  explains: {
    en: 'X → Analytics → Content → Download (or the former tweet activity export). Impressions, likes, replies, reposts, bookmarks, link clicks, profile visits and follows of each post.',
    fr: 'X → Statistiques → Contenu → Télécharger (ou l’ancien export de l’activité des tweets). Impressions, J’aime, réponses, reposts, signets, clics sur le lien, visites du profil et abonnements de chaque post.',
  },
  asksAccount: null,
  recognise(file, options) {
    const sheet = find(file);
    return sheet && recognisedPosts(sheet.table, sheet.found, posts, options);
  },
  *read(file, options) {
    const sheet = find(file);
    if (sheet) yield* readPostTable(sheet.table, sheet.found, posts, options);
  },
};

const posts: PostTable = {
  platform: 'x',
  usualOrder: 'month first',
  formatOf: () => null,
  // Workbooks round such ids: the address goes first.
  idOf: (cell, addressed) => (addressed === null ? (/^["'=]*(\d{1,20})"?$/.exec(cell)?.[1] ?? null) : null),
  // The day in the newer file is that of the account's time zone; the id has the moment, and a post without an address gets one.
  refine: (post) => ({ ...post, url: post.url ?? `https://x.com/i/status/${post.id}` }),
};

const search: ColumnSearch<PostField> = {
  aliases: {
    id: ['Post id', 'Tweet id'],
    address: ['Post Link', 'Tweet permalink'],
    text: ['Post text', 'Tweet text'],
    publication: ['Date', 'time'],
    impressions: ['Impressions'],
    // "favorites": exports of before November 2015.
    reactions: ['Likes', 'Favorites'],
    comments: ['Replies'],
    shares: ['Reposts', 'Retweets'],
    saves: ['Bookmarks'],
    linkClicks: ['URL Clicks'],
    profileVisits: ['Profile visits', 'User profile clicks', 'Profile clicks'],
    follows: ['New follows', 'Follows'],
  },
  // Publishing tools tell of the same posts, under "Date (GMT)".
  needed: ['id', 'text', 'publication', 'impressions', 'reactions'],
  leftAlone: [
    ...['Engagements', 'Engagement rate', 'Shares', 'Detail Expands', 'Hashtag Clicks', 'Permalink Clicks'],
    ...['App opens', 'App installs', 'Email tweet', 'Dial phone', 'Media views', 'Media engagements'],
    // Of advertising, with "-" in all rows where there was none.
    ...[
      'Impressions',
      'Engagements',
      'Engagement rate',
      'Retweets',
      'Replies',
      'Likes',
      'Favorites',
      'User profile clicks',
      'URL clicks',
    ].map(promoted),
    ...[
      'Hashtag clicks',
      'Detail expands',
      'Permalink clicks',
      'App opens',
      'App installs',
      'Follows',
      'Email tweet',
    ].map(promoted),
    ...['Dial phone', 'Media views', 'Media engagements'].map(promoted),
  ],
};

function promoted(head: string): string {
  return `promoted ${head}`;
}

function find({ tables }: OpenedFile) {
  for (const table of tables) {
    const found = findColumns(table, search);
    if (found) return { table, found };
  }
  return undefined;
}

export default format;
