import { isQuotaError } from '../database/is-quota-error.ts';
import { type Batch, keepBatch } from '../database/keep-batch.ts';
import type { PostRow } from '../database/rows.ts';
import type { PageReport } from '../domain/page-report.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { modeOf, type Settings } from '../domain/settings.ts';
import { noteDiskFull, noteDiskHasRoom } from '../messaging/disk-full.ts';
import type { CheckedRequest, KeptReadings } from '../messaging/protocol.ts';
import type { Asker } from '../messaging/serve.ts';
import { readSettings } from '../messaging/settings.ts';
import { checkReading } from './check-reading.ts';
import { judgeRows } from './judge-posts.ts';
import { noteCheck } from './note-check.ts';
import { noteError } from './note-error.ts';
import { onOrigin } from './on-origin.ts';

/** What became of a batch. */
interface Unjudged extends Omit<KeptReadings, 'badges'> {
  /** As they are kept now; null: nothing of the batch was taken in. */
  readonly posts: readonly PostRow[] | null;
}

/**
 * Keeps what a page read, as far as it passes its check, and tells how its posts did. `whenKept` is called where it was kept, while
 * its posts are judged, and waited for. What is refused and when: as `keepUnjudged`.
 */
export async function keepReadings(
  request: CheckedRequest<'keepReadings'>,
  asker: Pick<Asker, 'tab'>,
  platforms: readonly PlatformFacts[],
  whenKept: () => Promise<void> = async () => {},
): Promise<KeptReadings> {
  const settings = await readSettings();
  const { posts, ...outcome } = await keepUnjudged(request, asker, platforms, settings);
  if (posts === null) return { ...outcome, badges: [] };
  const [badges] = await Promise.all([judgeRows(posts, settings, platforms), noteDiskHasRoom(), whenKept()]);
  return { ...outcome, badges };
}

/**
 * Keeps what a page read, as far as it passes its check. The whole batch is refused where the platform is unknown or off, where
 * consent is missing, and where the page is not one of the platform's.
 */
export async function keepUnjudged(
  { visit, report, readings }: CheckedRequest<'keepReadings'>,
  { tab }: Pick<Asker, 'tab'>,
  platforms: readonly PlatformFacts[],
  settings: Settings,
): Promise<Unjudged> {
  const now = Date.now();
  const facts = platforms.find(({ id }) => id === report.platform);
  const refuseAll = (reason: string): Unjudged => ({
    posts: null,
    refused: readings.map((_, index) => ({ index, reason })),
    trouble: null,
  });
  if (facts === undefined) return refuseAll('an unknown platform');
  if (modeOf(settings, facts.id) === 'off') return refuseAll('the platform is off');
  if (onOrigin(report.url, facts.origin) === null) return refuseAll('not a page of the platform');

  const checked = readings.map((given, index) => ({ index, ...checkReading(given, facts, now) }));
  const refused = checked.flatMap((each) =>
    'reason' in each ? [{ index: each.index, reason: each.reason }] : [],
  );
  const kept = checked.flatMap((each) => ('reading' in each ? [each.reading] : []));
  noteCheck(report, now);
  const posts = await keep({
    tab,
    visit,
    report: cleanReport(report, facts),
    readings: kept,
    // The readings' own clock, so that a batch that is sent again is the same batch.
    observedAt: kept.length === 0 ? now : Math.max(...kept.map(({ observedAt }) => observedAt)),
  });
  if (typeof posts === 'string') return { posts: null, refused, trouble: posts };
  return { posts, refused, trouble: null };
}

/** The posts as they are kept now, or why they are not. */
async function keep(batch: Batch): Promise<readonly PostRow[] | 'quota' | 'failed'> {
  try {
    return await keepBatch(batch);
  } catch (error) {
    noteError(error, 'a batch of readings could not be kept');
    if (!isQuotaError(error)) return 'failed';
    await noteDiskFull(Date.now());
    return 'quota';
  }
}

function cleanReport(
  report: CheckedRequest<'keepReadings'>['report'],
  { origin }: PlatformFacts,
): PageReport {
  const { account } = report;
  return {
    ...report,
    account: account && {
      ...account,
      name: account.name?.toWellFormed() ?? null,
      url: onOrigin(account.url, origin),
    },
  };
}
