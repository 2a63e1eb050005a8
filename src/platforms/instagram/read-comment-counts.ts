import type { CommentReading } from '../../domain/comment.ts';
import type { Count } from '../../domain/count.ts';
import type { Page } from '../platform.ts';
import { findCount } from '../read-count.ts';
import type { CommentParts } from './find-comment.ts';
import { commentLabel, commentPermalink } from './selectors.ts';

/**
 * The counts below a comment: "1 like" has the button for replying at its side, where there is one; "View all 3 replies"
 * stands by itself. Once replies are shown, such a label may count those that are left, so it tells no longer how many
 * there are.
 */
export function readCommentCounts(
  mark: Element,
  { row, whole, name, text }: CommentParts,
  { language }: Page,
): Pick<CommentReading, 'reactions' | 'replies'> {
  let reactions: Count | null = null;
  let replies: Count | null = null;
  const showsReplies = whole.querySelectorAll(commentPermalink).length > 1;
  const isHead = (element: Element) => element.contains(mark) || element.contains(name);
  for (const label of (showsReplies ? row : whole).querySelectorAll(commentLabel)) {
    if (
      label.childElementCount > 0 ||
      !/\p{Nd}/u.test(label.textContent) ||
      mark.contains(label) ||
      name.contains(label) ||
      text?.contains(label)
    )
      continue;
    const count = findCount(label.textContent, { language, abbreviation: 'cut' });
    if (count === undefined) continue;
    const words = label.textContent;
    let unit: Element = label;
    while (unit.parentElement && unit.parentElement.textContent === words) unit = unit.parentElement;
    const beside = [...(unit.parentElement?.children ?? [])].filter(
      (other) => other !== unit && other !== text,
    );
    const hasCompany = beside.some(
      (other) => !isHead(other) && !other.querySelector('svg') && other.textContent.trim(),
    );
    if (hasCompany) reactions ??= count;
    else if (!showsReplies) replies ??= count;
  }
  return { reactions, replies };
}
