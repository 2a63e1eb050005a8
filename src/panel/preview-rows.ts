import type { Day } from '../domain/day.ts';
import type { ImportedPost, ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { PlatformFacts, PlatformId } from '../domain/platform-facts.ts';
import type { ImportPreview } from './import-dialogue.ts';

/** A preview, and the keys of the posts that were met, each once. */
export interface CountedRows {
  readonly preview: ImportPreview;
  readonly keys: readonly (readonly [PlatformId, string])[];
}

const firstShown = 5;
const refusedShown = 20;

/** Goes through all rows once and says what they hold; `onRow` hears of each. */
export function previewRows(
  rows: Iterable<ImportedRow | RefusedRow>,
  { platforms, now }: { readonly platforms: readonly PlatformFacts[]; readonly now: number },
  onRow: () => void,
): CountedRows {
  const counts = { posts: 0, accounts: 0, traffic: 0, refused: 0, withoutAccount: 0 };
  const keys = new Map<string, readonly [PlatformId, string]>();
  const platformsWithoutAccount = new Set<PlatformId>();
  const first: ImportedRow[] = [];
  const firstRefused: RefusedRow[] = [];
  let period: { from: Day; to: Day } | null = null;
  for (const row of rows) {
    onRow();
    if (row.of === 'refused') {
      counts.refused += 1;
      if (firstRefused.length < refusedShown) firstRefused.push(row);
      continue;
    }
    if (first.length < firstShown) first.push(row);
    const days = daysOf(row);
    if (days !== null) period = around(period, days);
    const without = withoutAccount(row);
    if (without !== null) {
      counts.withoutAccount += 1;
      platformsWithoutAccount.add(without);
    }
    if (row.of === 'post') {
      counts.posts += 1;
      const id = idOf(row.post, platforms, now);
      if (id !== null) keys.set(`${row.post.platform} ${id}`, [row.post.platform, id]);
    } else if (row.of === 'account') counts.accounts += 1;
    else counts.traffic += 1;
  }
  const preview = {
    ...counts,
    platformsWithoutAccount: [...platformsWithoutAccount],
    period,
    differentPosts: keys.size,
    first,
    firstRefused,
  };
  return { preview, keys: [...keys.values()] };
}

/** The day of a moment in the person's time zone. */
export function dayOf(moment: number): Day {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function idOf(post: ImportedPost, platforms: readonly PlatformFacts[], now: number): string | null {
  if (post.id !== null || post.url === null) return post.id;
  return platforms.find(({ id }) => id === post.platform)?.postAt(post.url, now)?.id ?? null;
}

function withoutAccount(row: ImportedRow): PlatformId | null {
  if (row.of === 'post') return row.post.author === null ? row.post.platform : null;
  if (row.of === 'account') {
    return row.period.account === null && row.period.name === null ? row.period.platform : null;
  }
  return null;
}

function daysOf(row: ImportedRow): { from: Day; to: Day } | null {
  switch (row.of) {
    case 'post': {
      if (row.post.publishedAt === null) return null;
      const day = dayOf(row.post.publishedAt);
      return { from: day, to: day };
    }
    case 'account':
      return row.period;
    case 'traffic': {
      const { from, to } = row.traffic;
      return from === null ? null : { from, to: to ?? from };
    }
  }
}

function around(period: { from: Day; to: Day } | null, days: { from: Day; to: Day }): { from: Day; to: Day } {
  if (period === null) return { from: days.from, to: days.to };
  // Days sort as text.
  const [from = days.from] = [period.from, days.from].sort();
  const [, to = days.to] = [period.to, days.to].sort();
  return { from, to };
}
