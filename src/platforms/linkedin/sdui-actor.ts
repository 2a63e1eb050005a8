import type { Author } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { authorOf } from './author-link.ts';
import { collapsed, seenLabel } from './page-text.ts';
import type { SduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';
import { isAboutFollowing, isPromotedLine } from './words.ts';

/** What the author's block of a card tells. */
export interface SduiActor {
  readonly author: Author;
  readonly dateShown: string | null;
  readonly promoted: boolean;
}

/** Reads the author's block: name, degree, headline or followers, date, each a line. Undefined: no name yet. */
export function readActor(
  card: Element,
  { actor, lines: [name, ...lines] }: Pick<SduiParts, 'actor' | 'lines'>,
  page: Page,
): SduiActor | undefined {
  if (name === undefined) return undefined;
  // "5d •", "6 h • Modifié •": alone of the lines it ends with a bullet, before the icon of who can see the post.
  const date = lines.findLast((line) => /^[^•]{1,40}•([^•]{1,40}•)?$/u.test(line));
  const dateShown = collapsed(date?.split('•')[0] ?? '') || null;
  return {
    author: authorOf(
      // The degree may stand in the same line: "NAME • 2nd".
      collapsed(name.split(/\s•\s/u)[0] ?? name),
      actor.querySelector(selectors.sduiProfileLink),
      lines.find(isAboutFollowing) ?? lines.find((line) => !line.includes('•') && !isPromotedLine(line)),
      page,
    ),
    dateShown,
    promoted: dateShown === null && (lines.some(isPromotedLine) || isAd(card, page)),
  };
}

/** The lines of an author's block as seen; a line may stand there twice, once to hear and once to see. */
export function linesOf(actor: Element | undefined): string[] {
  return Array.from(actor?.querySelectorAll('p') ?? [], (line) => {
    const twin = line.querySelector(selectors.seenTwin);
    return seenLabel(twin?.textContent === twin?.previousElementSibling?.textContent ? (twin ?? line) : line);
  }).filter((line) => line !== null);
}

/** Without a date: an ad, unlike every other post of the feed, has no button to hide it; its menu shows that it is filled in. */
function isAd(card: Element, { url }: Page): boolean {
  return (
    /^\/($|feed|preload)/.test(url.pathname) &&
    card.querySelector(selectors.sduiMenuIcon) !== null &&
    card.querySelector(selectors.sduiHideIcon) === null
  );
}
