import { chooseCounts, isOfPages, toldCounts } from '../domain/choose-counts.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { Range } from '../domain/range.ts';
import type { AudienceRow, PostRow, SnapshotRow } from './rows.ts';

const hour = 3_600_000;

/** An unchanged post is noted again after so many milliseconds: that it stood still is worth knowing. */
const snapshotEvery = hour;

/** An unchanged audience is noted again after so many milliseconds. */
const audienceEvery = 24 * hour;

/**
 * Whether a reading belongs into its post's history: a metric differs from the latest one known, a metric was hidden or shown
 * again, or `snapshotEvery` has passed. Never one that tells no counts and hides none, and none that is not newer than what
 * is known: then a repeated batch adds nothing.
 */
export function isNewsOfPost(snapshot: SnapshotRow, known: PostRow | undefined): boolean {
  const told = metricNames.filter((name) => snapshot.metrics[name] !== undefined);
  if (told.length === 0 && snapshot.hidden.length === 0) return false;
  if (known === undefined || known.snapshotAt === null) return true;
  if (snapshot.observedAt <= known.observedAt) return false;
  if (snapshot.observedAt - known.snapshotAt >= snapshotEvery) return true;
  // A file's figure is no reading: what pages tell is compared with what pages told.
  const ofPages = chooseCounts(toldCounts(known).filter(isOfPages)).metrics;
  return (
    told.some((name) => !isSameRange(snapshot.metrics[name], ofPages[name])) ||
    snapshot.hidden.some((name) => !known.hidden.includes(name)) ||
    known.hidden.some((name: MetricName) => told.includes(name))
  );
}

/**
 * Whether a follower count belongs into its account's history: it tells something new, or `audienceEvery` has passed. A wider
 * range around the latest one tells nothing: a post may say "21,345" where the account's page says "21K".
 */
export function isNewsOfAudience(audience: AudienceRow, latest: AudienceRow | undefined): boolean {
  if (latest === undefined) return true;
  if (audience.observedAt <= latest.observedAt) return false;
  if (audience.observedAt - latest.observedAt >= audienceEvery) return true;
  return audience.followers.low > latest.followers.low || audience.followers.high < latest.followers.high;
}

function isSameRange(one: Range | undefined, other: Range | undefined): boolean {
  return one?.low === other?.low && one?.high === other?.high;
}
