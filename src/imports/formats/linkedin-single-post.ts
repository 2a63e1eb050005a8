import { type Count, exactCount } from '../../domain/count.ts';
import type { MetricName } from '../../domain/metrics.ts';
import { findDateOrder } from '../date-order.ts';
import { headKey } from '../find-columns.ts';
import type { Cell, ImportFormat, OpenedFile, ReadingOptions, Table } from '../import-format.ts';
import { type AddressedPost, postAddress } from '../post-address.ts';
import { readPastTime } from '../read-cell-date.ts';
import { readCellCount } from '../read-cell-number.ts';
import { cellText, refuseRow } from '../refuse-row.ts';
import { firstRows } from '../sheet-rows.ts';
import { commentWords, impressionWords, reactionWords } from './linkedin/count-words.ts';
import { isDemographic } from './linkedin/demographics.ts';

/** One post of a member: a name and a value in each row. */
const format: ImportFormat = {
  id: 'linkedin-single-post',
  name: { en: 'LinkedIn profile: one post (.xlsx)', fr: 'Profil LinkedIn\u00a0: une publication (.xlsx)' },
  explains: {
    en: 'Below a post of yours, View analytics, Export: its impressions, members reached, reactions, comments, reposts, saves, clicks on links, profile visits and followers.',
    fr: 'Sous l’une de vos publications, Voir les statistiques, Exporter\u00a0: impressions, membres touchés, réactions, commentaires, republications, enregistrements, clics sur les liens, visites du profil et abonnés.',
  },
  asksAccount: { platform: 'linkedin' },
  recognise(file, options) {
    const sheet = findPost(file, options);
    if (sheet === undefined) return undefined;
    const others = file.tables.filter((table) => table !== sheet.table && !isDemographic(table));
    const told = new Set(sheet.pairs.map(({ name }) => name));
    return {
      unknown: [
        ...others.map(({ name }) => name ?? ''),
        ...sheet.pairs.filter(({ name }) => name === undefined).map(({ head }) => head),
      ],
      missing: metrics.filter((name) => !told.has(name)).map((name) => words[name][0] ?? name),
      dateOrder: sheet.date === null ? null : orderOf(sheet),
    };
  },
  *read(file, options) {
    const sheet = findPost(file, options);
    if (sheet === undefined) return;
    const { address, line, cells, date, pairs } = sheet;
    const publishedAt = readPastTime(date, options.dateOrder ?? orderOf(sheet).order, options.now);
    if (publishedAt === 'bad date' || publishedAt === 'future date') {
      yield refuseRow(line, publishedAt, [...cells, date]);
      return;
    }
    const counts: Partial<Record<MetricName, Count>> = {};
    for (const { name, head, value, line: at } of pairs) {
      if (name === undefined || name === 'date' || name === 'ignored' || counts[name] !== undefined) continue;
      const count = readCellCount(value);
      if (typeof count === 'string') yield refuseRow(at, count, [head, value], head);
      else if (count !== null) counts[name] = exactCount(count, cellText(value));
    }
    if (Object.keys(counts).length === 0) {
      yield refuseRow(line, 'no figures', cells);
      return;
    }
    yield {
      of: 'post',
      line,
      post: {
        platform: 'linkedin',
        url: address.url,
        id: null,
        author: null,
        authorName: null,
        publishedAt,
        format: null,
        text: null,
        promoted: false,
        metrics: counts,
      },
    };
  },
};

export default format;

interface Pair {
  /** Undefined: a name that is not known. */
  readonly name: keyof typeof words | undefined;
  readonly head: string;
  readonly value: Cell;
  readonly line: number;
}

interface PostSheet {
  readonly table: Table;
  readonly address: AddressedPost;
  /** Of the address. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly date: Cell;
  readonly pairs: readonly Pair[];
}

/** The sheet with one address of a post and at least two known names, each with its value beside it. */
function findPost(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): PostSheet | undefined {
  for (const table of file.tables) {
    const rows = firstRows(table, 100);
    const addresses = rows.flatMap((row, at) => {
      const post = postAddress(row[1] ?? undefined, options);
      return typeof post === 'object' && post.platform.id === 'linkedin' ? [{ address: post, at, row }] : [];
    });
    const [only, ...more] = addresses;
    if (only === undefined || more.length > 0) continue;
    // Who saw it stands below in some files, in rows of three.
    const wide = rows.findIndex((row) => row.filter((cell) => cellText(cell) !== '').length > 2);
    const pairs = rows.slice(0, wide < 0 ? rows.length : wide).flatMap((row, at): Pair[] => {
      const head = cellText(row[0]).trim();
      const value = row[1] ?? null;
      if (head === '' || cellText(value) === '' || at === only.at) return [];
      return [{ name: nameOf(head), head, value, line: at + 1 }];
    });
    if (pairs.filter(({ name }) => name !== undefined).length < 2) continue;
    const date = pairs.find(({ name }) => name === 'date')?.value ?? null;
    return { table, address: only.address, line: only.at + 1, cells: only.row, date, pairs };
  }
  return undefined;
}

function orderOf({ date, address }: PostSheet) {
  return findDateOrder([{ cell: date, madeAt: address.address.madeAt }], 'month first');
}

function nameOf(head: string): keyof typeof words | undefined {
  const key = headKey(head);
  return [...metrics, 'date' as const, 'ignored' as const].find((name) =>
    words[name].some((word) => headKey(word) === key),
  );
}

const metrics = [
  'impressions',
  'reach',
  'profileVisits',
  'follows',
  'reactions',
  'comments',
  'shares',
  'saves',
  'linkClicks',
] as const;

const words: Readonly<Record<(typeof metrics)[number] | 'date' | 'ignored', readonly string[]>> = {
  impressions: impressionWords,
  reach: [
    'Members reached',
    'Membres touchés',
    'Membres atteints',
    'Erreichte Mitglieder',
    'Miembros alcanzados',
    'Usuários alcançados',
    'Membros alcançados',
    'Membri raggiunti',
    'Utenti raggiunti',
    'Bereikte leden',
  ],
  profileVisits: [
    'Profile viewers from this post',
    'Visiteurs du profil depuis ce post',
    'Vues du profil à partir de ce post',
    'Profilbesucher durch diesen Beitrag',
    'Profilansichten durch diesen Beitrag',
    'Visitantes del perfil desde esta publicación',
    'Visualizadores de perfil desta publicação',
    'Visitatori del profilo da questo post',
    'Profielbezoekers via deze bijdrage',
  ],
  follows: [
    'Followers gained from this post',
    'Abonnés gagnés grâce à ce post',
    'Abonnés gagnés avec ce post',
    'Durch diesen Beitrag gewonnene Follower',
    'Seguidores obtenidos con esta publicación',
    'Seguidores conquistados com esta publicação',
    'Follower ottenuti da questo post',
    'Volgers verkregen via deze bijdrage',
  ],
  reactions: reactionWords,
  comments: commentWords,
  shares: [
    'Reposts',
    'Republications',
    'Geteilte Beiträge',
    'Reposteos',
    'Veces compartido',
    'Compartilhamentos',
    'Diffusioni post',
    'Condivisioni',
    'Keer gedeeld',
  ],
  saves: [
    'Saves',
    'Enregistrements',
    'Gespeichert',
    'Guardados',
    'Veces guardado',
    'Salvamentos',
    'Salvati',
    'Salvataggi',
    'Opgeslagen',
  ],
  linkClicks: [
    'Link engagements',
    'Interactions avec le lien',
    'Interactions avec les liens',
    'Link-Interaktionen',
    'Interacciones con el enlace',
    'Interações com o link',
    'Interazioni con il link',
    'Linkinteracties',
  ],
  date: [
    'Post Date',
    'Post Publish Date',
    'Date du post',
    'Date de publication',
    'Beitragsdatum',
    'Veröffentlichungsdatum',
    'Fecha de la publicación',
    'Data da publicação',
    'Data del post',
    'Datum bijdrage',
  ],
  ignored: [
    'Post Publish Time',
    'Social engagements',
    'Interactions sociales',
    'Soziale Interaktionen',
    'Interacciones sociales',
    'Interações sociais',
    'Interazioni social',
    'Sociale interacties',
    'Sends on LinkedIn',
    'Premium custom button engagements',
    'Premium custom button interactions',
    'Envois sur LinkedIn',
    'Auf LinkedIn gesendet',
    'Envíos en LinkedIn',
    'Envios no LinkedIn',
    'Invii su LinkedIn',
    'Post highlights',
    'Profile activity',
    'Discovery',
  ],
};
