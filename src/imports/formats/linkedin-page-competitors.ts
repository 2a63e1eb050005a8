import type { AccountMetricName } from '../../domain/account-period.ts';
import type { Day } from '../../domain/day.ts';
import { findDateOrder } from '../date-order.ts';
import type { DateOrder } from '../date-parts.ts';
import { type FoundColumns, findColumns } from '../find-columns.ts';
import type { ImportFormat, OpenedFile, Table } from '../import-format.ts';
import { readPastDay } from '../read-cell-date.ts';
import { readCounts } from '../read-counts.ts';
import { cellText, refuseRow } from '../refuse-row.ts';
import { firstRows } from '../sheet-rows.ts';
import { commentWords, newFollowerWords, reactionWords } from './linkedin/count-words.ts';
import { datesIn } from './linkedin/dates-in.ts';

/** Pages beside one's own, each over the file's whole period and known by its name alone. */
const format: ImportFormat = {
  id: 'linkedin-page-competitors',
  name: {
    en: 'LinkedIn page: competitors (.xlsx, .xls)',
    fr: 'Page LinkedIn\u00a0: concurrents (.xlsx, .xls)',
  },
  explains: {
    en: 'Page, Analytics, Competitors, Export: followers, new followers, engagements and posts of each page over the period.',
    fr: 'Page, Statistiques, Concurrents, Exporter\u00a0: abonnés, nouveaux abonnés, interactions et publications de chaque page sur la période.',
  },
  asksAccount: null,
  recognise(file) {
    const sheet = findCompetitors(file);
    if (sheet === undefined) return undefined;
    const others = file.tables.filter((table) => table !== sheet.table);
    const dates = periodCells(sheet);
    return {
      unknown: [...others.map(({ name }) => name ?? ''), ...sheet.found.unknown],
      missing: sheet.found.missing,
      dateOrder: dates.length === 0 ? null : orderOf(dates),
    };
  },
  *read(file, { dateOrder, now }) {
    const sheet = findCompetitors(file);
    if (sheet === undefined) return;
    const { table, found } = sheet;
    const dates = periodCells(sheet);
    const period = periodOf(dates, dateOrder ?? orderOf(dates).order, now);
    const figures = names.flatMap((name) => {
      const column = found.columns[name];
      return column === undefined ? [] : [[name, column] as const];
    });
    const known = new Set<string>();
    let line = 0;
    for (const row of table.rows()) {
      line += 1;
      if (line <= found.headAt + 1 || row.every((cell) => cellText(cell) === '')) continue;
      const name = cellText(row[found.columns.page ?? 0]).trim();
      const pageHead = found.heads[found.columns.page ?? 0] ?? null;
      if (name === '') yield refuseRow(line, 'no account', row, pageHead);
      else if (typeof period === 'string') yield refuseRow(line, period, row);
      else if (known.has(name)) yield refuseRow(line, 'duplicate', row, pageHead);
      else {
        const read = readCounts(row, figures, ['newFollowers']);
        if ('reason' in read) {
          yield refuseRow(line, read.reason, row, found.heads[read.column] ?? null);
          continue;
        }
        const metrics: Partial<Record<AccountMetricName, number>> = {};
        for (const figure of names) {
          const count = read.counts[figure];
          if (count !== undefined) metrics[figure] = count.low;
        }
        if (Object.keys(metrics).length === 0) {
          yield refuseRow(line, 'no figures', row);
          continue;
        }
        known.add(name);
        yield {
          of: 'account',
          line,
          period: { platform: 'linkedin', account: null, name, ...period, metrics },
        };
      }
    }
  },
};

export default format;

const names = ['followers', 'newFollowers', 'engagements', 'posts', 'reactions', 'comments'] as const;

// English and Portuguese as seen, in two shapes: with followers and engagements, or with posts, comments and reactions (importers of
// both, for where see linkedin/page-metrics-sheet.ts). "Page" stands so in files of other languages as well.
const aliases = {
  page: ['Page', 'Competitor', 'Seite', 'Página', 'Pagina'],
  followers: [
    'Total Followers',
    'Total des abonnés',
    'Nombre total d’abonnés',
    'Abonnés (total)',
    'Follower insgesamt',
    'Follower gesamt',
    'Total de seguidores',
    'Seguidores totales',
    'Follower totali',
    'Totaal volgers',
    'Totaal aantal volgers',
  ],
  newFollowers: newFollowerWords,
  engagements: [
    'Total post engagements',
    'Total des interactions',
    'Total des interactions avec les posts',
    'Beitragsinteraktionen insgesamt',
    'Interaktionen mit Beiträgen insgesamt',
    'Total de interacciones con las publicaciones',
    'Total de interações com publicações',
    'Total de engajamentos da publicação',
    'Interazioni totali con i post',
    'Totaal aantal interacties met bijdragen',
  ],
  posts: [
    'Total posts',
    'Posts',
    'Publications',
    'Beiträge',
    'Publicaciones',
    'Publicações',
    'Post',
    'Bijdragen',
    'Total des posts',
    'Total des publications',
    'Nombre total de posts',
    'Beiträge insgesamt',
    'Beiträge gesamt',
    'Total de publicaciones',
    'Total de publicações',
    'Post totali',
    'Totaal aantal bijdragen',
  ],
  reactions: reactionWords,
  comments: commentWords,
} as const;

const leftAlone = [
  'Comments per day',
  'Commentaires par jour',
  'Kommentare pro Tag',
  'Comentarios por día',
  'Comentários por dia',
  'Commenti al giorno',
];

const otherShape: Readonly<Record<'followers' | 'posts', readonly string[]>> = {
  followers: ['Reactions', 'Comments'],
  posts: ['Total Followers', 'Total post engagements'],
};

interface CompetitorSheet {
  readonly table: Table;
  readonly found: FoundColumns<keyof typeof aliases>;
}

function findCompetitors(file: OpenedFile): CompetitorSheet | undefined {
  for (const needed of [['followers'], ['posts', 'reactions']] as const) {
    for (const table of file.tables) {
      const found = findColumns(table, { aliases, needed: ['page', 'newFollowers', ...needed], leftAlone });
      if (!found) continue;
      // No file has all figures of both shapes.
      const missing = found.missing.filter((head) => !otherShape[needed[0]].includes(head));
      return { table, found: { ...found, missing } };
    }
  }
  return undefined;
}

/** The dates above the head. */
function periodCells({ table, found }: CompetitorSheet): readonly string[] {
  return firstRows(table, found.headAt).flatMap((row) => row.flatMap((cell) => datesIn(cell)));
}

function orderOf(dates: readonly string[]) {
  return findDateOrder(
    dates.map((cell) => ({ cell, madeAt: null })),
    'month first',
  );
}

/** The first and the last of the dates. */
function periodOf(
  dates: readonly string[],
  order: DateOrder,
  now: number,
): { from: Day; to: Day } | 'bad date' | 'future date' {
  const days = dates.map((date) => readPastDay(date, order, now));
  if (days.includes('future date')) return 'future date';
  const [from, ...others] = days.filter((day): day is Day => day !== null && day !== 'bad date').sort();
  return from === undefined ? 'bad date' : { from, to: others.at(-1) ?? from };
}
