import { accountDays, type DayColumns } from '../account-days.ts';
import { findDateOrder } from '../date-order.ts';
import { type ColumnSearch, type FoundColumns, findColumns } from '../find-columns.ts';
import type { Cell, ImportFormat, OpenedFile, Table } from '../import-format.ts';
import { readCellCount } from '../read-cell-number.ts';
import { cellsBelow } from '../sheet-rows.ts';

/**
 * X's figures of an account, day by day. Heads and dates ("Mon, Nov 3, 2025") as in several public readers of
 * `account_overview_analytics.csv`, from accounts of English, French, Chinese and Japanese speakers: they are not translated.
 */
const format: ImportFormat = {
  id: 'x-overview',
  name: { en: 'X Analytics: account by day (.csv)', fr: 'X Analytics\u00a0: compte par jour (.csv)' },
  explains: {
    en: 'X → Analytics → Overview → Download. Impressions, likes, replies, reposts, bookmarks, profile visits, posts and follows less unfollows of each day.',
    fr: 'X → Statistiques → Vue d’ensemble → Télécharger. Impressions, J’aime, réponses, reposts, signets, visites du profil, posts, et abonnements moins désabonnements de chaque jour.',
  },
  asksAccount: { platform: 'x' },
  recognise(file) {
    const days = find(file);
    if (days === undefined) return undefined;
    const { found, table } = days;
    return { unknown: found.unknown, missing: found.missing, dateOrder: orderOf(table, found) };
  },
  *read(file, { dateOrder, now }) {
    const days = find(file);
    if (days === undefined) return;
    const { found, table } = days;
    const { date, unfollows } = found.columns;
    if (date === undefined) return;
    const figures = names.flatMap((name) => {
      const at = found.columns[name];
      return at === undefined ? [] : [[name, at] as const];
    });
    const columns: DayColumns = { headAt: found.headAt, heads: found.heads, day: date, figures };
    const how = { platform: 'x', order: dateOrder ?? orderOf(table, found).order, now };
    yield* accountDays(table, columns, how, (told, row) => lessLost(told, row, unfollows));
  },
};

export default format;

const names = [
  ...(['impressions', 'reactions', 'engagements', 'saves', 'shares', 'comments'] as const),
  ...(['newFollowers', 'profileVisits', 'posts', 'views'] as const),
];

type Field = (typeof names)[number] | 'date' | 'unfollows';

const search: ColumnSearch<Field> = {
  aliases: {
    date: ['Date'],
    impressions: ['Impressions'],
    reactions: ['Likes'],
    engagements: ['Engagements'],
    saves: ['Bookmarks'],
    shares: ['Reposts'],
    comments: ['Replies'],
    newFollowers: ['New follows'],
    unfollows: ['Unfollows'],
    profileVisits: ['Profile visits'],
    posts: ['Create Post'],
    views: ['Video views'],
  },
  // What tells it from tables of other platforms, and of single posts.
  needed: ['date', 'impressions', 'unfollows', 'profileVisits'],
  // "Shares" are sent in messages and copied as links; "Reposts" are what the field calls shares.
  leftAlone: ['Shares', 'Media views'],
};

function find({ tables }: OpenedFile): { table: Table; found: FoundColumns<Field> } | undefined {
  for (const table of tables) {
    const found = findColumns(table, search);
    if (found) return { table, found };
  }
  return undefined;
}

function orderOf(table: Table, { headAt, columns }: FoundColumns<Field>): ReturnType<typeof findDateOrder> {
  const cells = cellsBelow(table, headAt, columns.date ?? -1);
  const dated = function* () {
    for (const cell of cells) yield { cell, madeAt: null };
  };
  return findDateOrder(dated(), 'month first');
}

/** New followers less those that left; where the file does not tell how many left, nobody knows by how many there are more. */
function lessLost<Figures extends { newFollowers?: number }>(
  { newFollowers, ...figures }: Figures,
  row: readonly Cell[],
  unfollows: number | undefined,
): Omit<Figures, 'newFollowers'> & { newFollowers?: number } {
  const lost = readCellCount(row[unfollows ?? -1] ?? null);
  if (newFollowers === undefined || typeof lost !== 'number') return figures;
  return { ...figures, newFollowers: newFollowers - lost };
}
