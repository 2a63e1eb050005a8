import type { Count } from '../../domain/count.ts';
import { type CountStyle, readCount } from '../read-count.ts';
import { repostLabels } from './labels.ts';
import { selectors } from './selectors.ts';

/** The action bar of a post: a heart, a speech bubble, arrows, a bookmark, and the counts beside them. */
export interface Bar {
  readonly element: Element;
  readonly reactions: Count | undefined;
  readonly comments: Count | undefined;
  readonly shares: Count | undefined;
  /** Whether people can comment: without the speech bubble comments are turned off. */
  readonly canComment: boolean;
  /** Whether more than heart and speech bubble is there: the bar is drawn from its start to its end. */
  readonly isComplete: boolean;
}

/** Reads the bar within a post; undefined where it has none, or only a part of it so far. */
export function readBar(post: Element, style: CountStyle): Bar | undefined {
  const element = findBar(post);
  if (element === undefined) return undefined;
  const counts: Partial<Record<Icon, Count>> = {};
  const icons = new Set<Icon>();
  let icon: Icon = 'other';
  for (const part of element.querySelectorAll(selectors.barParts)) {
    if (part.localName === 'svg') {
      icon = iconOf(part);
      icons.add(icon);
    } else if (icon !== 'other' && counts[icon] === undefined && part.childElementCount === 0) {
      const count = readCount(part.textContent ?? '', style);
      if (count !== undefined) counts[icon] = count;
    }
  }
  return {
    element,
    reactions: counts.like,
    comments: counts.comment,
    shares: counts.repost,
    canComment: icons.has('comment'),
    isComplete: (element.closest('section') ?? element).querySelectorAll(selectors.icon).length > 2,
  };
}

/** The smallest element that holds the heart and what stands beside it. */
export function findBar(post: Element): Element | undefined {
  let element = post.querySelector(selectors.likeIcon)?.parentElement;
  while (element && element.querySelector(selectors.besideLikeIcon) === null) {
    if (element === post) return undefined;
    element = element.parentElement;
  }
  return element ?? undefined;
}

type Icon = 'like' | 'comment' | 'repost' | 'other';

function iconOf(svg: Element): Icon {
  const shape = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [start, icon] of paths) if (shape.startsWith(start)) return icon;
  return repostLabels.has(svg.getAttribute('aria-label') ?? '') ? 'repost' : 'other';
}

/** The first numbers of each icon's path; the arrow of "share" and the bookmark are 'other', they have no count. */
const paths: readonly (readonly [string, Icon])[] = [
  ['M16.792 3.904A4.989', 'like'],
  ['M34.6 3.1c-4.5', 'like'],
  ['M20.656 17.008a9.993', 'comment'],
  ['M19.998 9.497a1 1 0 0 0-1 1v4.228', 'repost'],
];
