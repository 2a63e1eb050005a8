import type { CommentReading } from '../../domain/comment.ts';
import type { Count } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { countIn } from './counts.ts';
import * as selectors from './selectors.ts';
import { isAboutReplies, metricNamed } from './words.ts';

/**
 * The counts below a comment: "2 reactions" between the buttons for reacting and replying, "3 replies" after these. By their
 * icon, else by their word. A bare number is that of the reactions where a button without one follows.
 */
export function commentCounts(
  parts: readonly Element[],
  page: Page,
): Pick<CommentReading, 'reactions' | 'replies'> {
  let reactions: Count | null = null;
  let replies: Count | null = null;
  let bare: Count | null = null;
  for (const [index, part] of parts.entries()) {
    const label = part.firstElementChild ? '' : part.textContent;
    const count = /\p{Nd}/u.test(label) && countIn(label, page);
    if (!count) continue;
    const isBare = !/\p{L}/u.test(label);
    if (part.closest(selectors.sduiCount)?.querySelector(selectors.sduiReactionIcon)) reactions ??= count;
    else if (isAboutReplies(label)) replies ??= count;
    else if (metricNamed(label) === 'reactions') reactions ??= count;
    else if (isBare && parts.slice(index + 1).some(isWordButton)) bare ??= count;
  }
  return { reactions: reactions ?? bare, replies };
}

function isWordButton(part: Element): boolean {
  return part.matches('button, [role=button]') && !/\p{Nd}/u.test(part.textContent);
}
