import type { Document } from '../../import-format.ts';
import { repairText } from '../../repair-text.ts';
import { type InsightField, insightField } from './insight-keys.ts';

/** One post or reel of the downloaded insights, in the texts that were meant. */
export interface InsightEntry {
  readonly isReel: boolean;
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

/** The lists of posts and reels in a document; undefined where it has none. */
export function insightLists({
  content,
}: Document): readonly { isReel: boolean; entries: readonly unknown[] }[] {
  if (!isRecord(content)) return [];
  return [
    ['organic_insights_posts', false] as const,
    ['organic_insights_reels', true] as const,
    ['organic_insights_videos', false] as const,
  ].flatMap(([root, isReel]) => {
    const entries = content[root];
    return Array.isArray(entries) ? [{ isReel, entries }] : [];
  });
}

/** Reads an entry of such a list, of whatever shape it is. */
export function readInsightEntry(given: unknown, isReel: boolean): InsightEntry {
  const entry = isRecord(given) ? given : {};
  const media =
    Object.values(isRecord(entry.media_map_data) ? entry.media_map_data : {}).find(isRecord) ?? {};
  const values: Partial<Record<InsightField, { key: string; value: string }>> = {};
  const unknown: string[] = [];
  const links: string[] = [];
  let created = secondsOf(media.creation_timestamp) ?? secondsOf(entry.creation_timestamp);
  for (const [name, told] of Object.entries(isRecord(entry.string_map_data) ? entry.string_map_data : {})) {
    if (!isRecord(told)) continue;
    const key = repairText(name);
    const field = insightField(key);
    const value = typeof told.value === 'number' ? String(told.value) : told.value;
    if (typeof told.href === 'string') links.push(told.href);
    if (field === undefined) unknown.push(key);
    else if (field === 'created') created ??= secondsOf(told.timestamp);
    else if (field !== null && typeof value === 'string') values[field] ??= { key, value: repairText(value) };
  }
  const title = [media.title, entry.title].find((each) => typeof each === 'string' && each !== '');
  return {
    isReel,
    created,
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

/** Zero stands for "not told". */
function secondsOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}
