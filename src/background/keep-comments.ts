import { isQuotaError } from '../database/is-quota-error.ts';
import { keepComments as keepAll } from '../database/keep-comments.ts';
import type { KeepableComment } from '../database/merge-comments.ts';
import type { CommentFiguresRow } from '../database/rows.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { modeOf } from '../domain/settings.ts';
import { noteDiskFull, noteDiskHasRoom } from '../messaging/disk-full.ts';
import type { CheckedRequest, KeptComments } from '../messaging/protocol.ts';
import { readSettings } from '../messaging/settings.ts';
import { checkComment } from './check-comment.ts';
import { noteError } from './note-error.ts';
import { onOrigin } from './on-origin.ts';

/**
 * Keeps the comments that a page read, as far as they pass their check. The whole batch is refused where the platform is
 * unknown or off, where consent is missing, and where the page is not one of the platform's. `take` is given the figures that
 * changed once they are kept: what it does with them may fail without losing anything.
 */
export async function keepComments(
  { platform, url, comments }: CheckedRequest<'keepComments'>,
  platforms: readonly PlatformFacts[],
  take: (changed: readonly CommentFiguresRow[]) => Promise<void>,
): Promise<KeptComments> {
  const now = Date.now();
  const facts = platforms.find(({ id }) => id === platform);
  const refuseAll = (reason: string): KeptComments => ({
    kept: 0,
    refused: comments.map((_, index) => ({ index, reason })),
    trouble: null,
  });
  if (facts === undefined) return refuseAll('an unknown platform');
  if (modeOf(await readSettings(), facts.id) === 'off') return refuseAll('the platform is off');
  if (onOrigin(url, facts.origin) === null) return refuseAll('not a page of the platform');

  const checked = comments.map((given, index) => ({ index, ...checkComment(given, facts, now) }));
  const refused = checked.flatMap((each) =>
    'reason' in each ? [{ index: each.index, reason: each.reason }] : [],
  );
  const sound = checked.flatMap((each) => ('comment' in each ? [each.comment] : []));
  const kept = await keep(sound, now);
  if ('trouble' in kept) return { kept: 0, refused, trouble: kept.trouble };
  await take(kept.changed).catch(noteError);
  return { kept: sound.length, refused, trouble: null };
}

async function keep(
  comments: readonly KeepableComment[],
  now: number,
): Promise<{ readonly changed: readonly CommentFiguresRow[] } | { readonly trouble: 'quota' | 'failed' }> {
  try {
    const changed = await keepAll(comments, now);
    await noteDiskHasRoom();
    return { changed };
  } catch (error) {
    noteError(error, 'a batch of comments could not be kept');
    if (!isQuotaError(error)) return { trouble: 'failed' };
    await noteDiskFull(Date.now());
    return { trouble: 'quota' };
  }
}
