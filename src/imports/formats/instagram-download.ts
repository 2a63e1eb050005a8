import { type Count, exactCount } from '../../domain/count.ts';
import type { ImportedRow, RefusedRow } from '../../domain/imported-row.ts';
import { type MetricName, metricNames } from '../../domain/metrics.ts';
import { longestText } from '../../domain/post.ts';
import { collapsedText } from '../collapsed-text.ts';
import type { ImportFormat, OpenedFile, ReadingOptions } from '../import-format.ts';
import { readCellCount } from '../read-cell-number.ts';
import { refuseRow } from '../refuse-row.ts';
import { type InsightEntry, insightLists, readInsightEntry } from './instagram/insight-entries.ts';

/**
 * The insights in a download of one's own data: `past_instagram_insights/posts.json`, `reels.json` and `stories.json`. They name no
 * address and no id: a post is known by its text, where it has one, and the second in which it was published, and where no post that was
 * read matches these it is refused when it is kept. Nothing else of the download is looked at.
 */
const format: ImportFormat = {
  id: 'instagram-download',
  name: {
    en: 'Instagram: download of your information (.zip, JSON)',
    fr: 'Instagram\u00a0: téléchargement de vos informations (.zip, JSON)',
  },
  explains: {
    en: 'Instagram → Accounts Center → Download your information → JSON, with the insights of the past. Reach, impressions, likes, comments, shares, saves, follows and profile visits of posts, reels and stories. The file names no addresses: a post is recognised by its text and its moment of publication, so look through your profile with Vigie first.',
    fr: 'Instagram → Espace Comptes → Télécharger vos informations → JSON, avec les statistiques passées. Couverture, impressions, J’aime, commentaires, partages, enregistrements, abonnements et visites du profil des publications, des reels et des stories. Le fichier ne donne pas d’adresses\u00a0: une publication se reconnaît à son texte et à son moment de parution\u00a0; parcourez donc d’abord votre profil avec Vigie.',
  },
  asksAccount: { platform: 'instagram' },
  recognise(file) {
    const unknown = new Set<string>();
    let entries = 0;
    for (const { entry } of entriesIn(file)) {
      entries += 1;
      for (const key of entry.unknown) unknown.add(key);
      if (entries === mostLooked) break;
    }
    if (entries === 0) return undefined;
    for (const document of file.documents) {
      const isOfInsights = /(?:^|\/)past_instagram_insights\//.test(document.path);
      if (isOfInsights && insightLists(document).length === 0) unknown.add(document.path);
    }
    return { unknown: [...unknown], missing: [], dateOrder: null };
  },
  *read(file, options) {
    const known = new Set<string>();
    for (const { entry, line } of entriesIn(file)) yield readEntry(entry, line, known, options);
  },
};

const mostLooked = 500;

/** Entries are counted over all documents. */
function* entriesIn({ documents }: OpenedFile): Generator<{ entry: InsightEntry; line: number }> {
  let line = 0;
  for (const document of documents) {
    for (const { format, entries } of insightLists(document)) {
      for (const given of entries) {
        line += 1;
        yield { entry: readInsightEntry(given, format), line };
      }
    }
  }
}

function readEntry(
  entry: InsightEntry,
  line: number,
  known: Set<string>,
  { platforms, now }: ReadingOptions,
): ImportedRow | RefusedRow {
  const refuse = (reason: RefusedRow['reason'], column: string | null = null) =>
    refuseRow(line, reason, cellsOf(entry), column);
  const publishedAt = entry.created === null ? null : entry.created * 1000;
  if (publishedAt !== null && publishedAt > now + dayOfGrace) return refuse('future date');
  const metrics: Partial<Record<MetricName, Count>> = {};
  for (const name of metricNames) {
    const told = entry.values[name];
    if (told === undefined) continue;
    const value = readCellCount(told.value);
    if (typeof value === 'string') return refuse(value, told.key);
    if (value !== null) metrics[name] = exactCount(value, told.value);
  }
  if (Object.keys(metrics).length === 0) return refuse('no figures');
  const facts = platforms.find(({ id }) => id === 'instagram');
  const url = entry.links.find((link) => facts?.postAt(link, now) !== undefined) ?? null;
  const text = collapsedText(entry.text, longestText);
  if (url === null && publishedAt === null) return refuse('no post');
  const key = url ?? `${publishedAt} ${text}`;
  if (known.has(key)) return refuse('duplicate');
  known.add(key);
  return {
    of: 'post',
    line,
    post: {
      platform: 'instagram',
      url,
      id: null,
      author: null,
      authorName: null,
      publishedAt,
      // A picture may be the first of several, or that of a film.
      format: entry.format ?? (/\.mp4$/i.test(entry.uri ?? '') ? 'video' : null),
      text,
      promoted: false,
      metrics,
    },
  };
}

const dayOfGrace = 86_400_000;

function cellsOf({ text, created, values }: InsightEntry): string[] {
  const date = created === null ? null : new Date(created * 1000);
  return [
    text ?? '',
    date === null || Number.isNaN(date.getTime()) ? '' : date.toISOString(),
    ...Object.values(values).map(({ key, value }) => `${key}: ${value}`),
  ];
}

export default format;
