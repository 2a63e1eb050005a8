import type { Format } from '../../../domain/post.ts';
import type { Document } from '../../import-format.ts';
import { repairText } from '../../repair-text.ts';
import { type InsightField, insightField } from './insight-keys.ts';

/** One post, reel or story of the downloaded insights, in the texts that were meant. */
export interface InsightEntry {
  /** What the list that it stands in is of; null: of posts of any kind. */
  readonly format: Format | null;
  /** Seconds since 1970; null: not told. */
  readonly created: number | null;
  readonly text: string | null;
  /** Addresses that it holds. */
  readonly links: readonly string[];
  /** Path of its picture or film within the download. */
  readonly uri: string | null;
  /** By what they name; of two keys of one field the first. */
  readonly values: Readonly<Partial<Record<InsightField, { readonly key: string; readonly value: string }>>>;
  readonly unknown: readonly string[];
}

/** The lists of posts, reels and stories in a document. */
export function insightLists({
  content,
}: Document): readonly { format: Format | null; entries: readonly unknown[] }[] {
  if (!isRecord(content)) return [];
  return roots.flatMap(([root, format]) => {
    const entries = content[root];
    return Array.isArray(entries) ? [{ format, entries }] : [];
  });
}

const roots: readonly (readonly [root: string, format: Format | null])[] = [
  ['organic_insights_posts', null],
  ['organic_insights_reels', 'reel'],
  ['organic_insights_videos', null],
  ['organic_insights_live', null],
  ['organic_insights_live_videos', null],
  ['organic_insights_stories', 'story'],
];

/** Reads an entry of such a list, of whatever shape it is. */
export function readInsightEntry(given: unknown, format: Format | null): InsightEntry {
  const entry = isRecord(given) ? given : {};
  const media =
    Object.values(isRecord(entry.media_map_data) ? entry.media_map_data : {}).find(isRecord) ?? {};
  const values: Partial<Record<InsightField, { key: string; value: string }>> = {};
  const unknown: string[] = [];
  const links: string[] = [];
  let made: number | null = null;
  let created = secondsOf(media.creation_timestamp) ?? secondsOf(entry.creation_timestamp);
  for (const [name, told] of Object.entries(isRecord(entry.string_map_data) ? entry.string_map_data : {})) {
    if (!isRecord(told)) continue;
    const key = repairText(name);
    const field = insightField(key);
    const value = typeof told.value === 'number' ? String(told.value) : told.value;
    if (typeof told.href === 'string') links.push(told.href);
    if (field === undefined) {
      // What names a moment and nothing else is that of its creation, in whatever language.
      const moment = value ? null : secondsOf(told.timestamp);
      if (moment === null) unknown.push(key);
      made ??= moment;
    } else if (field === 'created') created ??= secondsOf(told.timestamp);
    else if (field && typeof value === 'string') values[field] ??= { key, value: repairText(value) };
  }
  const title = [media.title, entry.title].find((each) => typeof each === 'string' && each !== '');
  return {
    format,
    created: created ?? made,
    text: typeof title === 'string' ? repairText(title) : (values.caption?.value ?? null),
    links,
    uri: typeof media.uri === 'string' ? media.uri : null,
    values,
    unknown,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Zero stands for "not told"; stories' moments are in milliseconds in some downloads. */
function secondsOf(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return null;
  return Math.floor(value > latestInSeconds ? value / 1000 : value);
}

/** The year 5138. */
const latestInSeconds = 1e11;
