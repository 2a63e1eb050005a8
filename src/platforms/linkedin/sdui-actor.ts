import type { Author } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { countIn, countStyle } from './counts.ts';
import { seenText } from './page-text.ts';
import type { SduiParts } from './sdui-parts.ts';
import { selectors } from './selectors.ts';
import { beginsPromoted, isAboutFollowers, isPromotedLine } from './words.ts';

/** What the author's block of a card tells. */
export interface SduiActor {
  readonly author: Author;
  readonly dateShown: string | null;
  readonly promoted: boolean;
}

/** Reads the author's block, a column of lines: name, degree, headline or followers, date. Undefined: no name yet. */
export function readActor(card: Element, { actor }: SduiParts, page: Page): SduiActor | undefined {
  const [name, ...lines] = linesOf(actor);
  if (name === undefined) return undefined;
  const account = accountIn(actor.querySelector(selectors.sduiProfileLink)?.getAttribute('href'));
  const date = lines.findLast(isDate);
  return {
    author: {
      handle: account?.handle ?? null,
      name,
      url: account?.url ?? null,
      followers: account?.isPage ? readFollowers(lines, page) : null,
    },
    dateShown: date?.split('•')[0]?.trim() ?? null,
    promoted: date === undefined && (lines.some(isPromotedLine) || lacksDate(card, lines, page)),
  };
}

function linesOf(actor: Element): string[] {
  const lines = Array.from(actor.querySelectorAll('p'), (line) =>
    seenText(line.querySelector(':scope > span[aria-hidden="true"]:not(:empty):not(:has(svg))') ?? line),
  );
  return lines.filter((line) => line !== null);
}

/** "5d •", "6 h • Modifié •": alone of the lines it ends with a bullet, before the icon of who can see the post. */
function isDate(line: string): boolean {
  return /^[^•]{1,40}•([^•]{1,40}•)?$/u.test(line);
}

function readFollowers(lines: readonly string[], page: Page): Author['followers'] {
  const style = countStyle(page.language);
  const line = lines.find(isAboutFollowers) ?? lines[0];
  return (line === undefined ? undefined : countIn(line, style)) ?? null;
}

/**
 * Without a known word: an ad in the feed has neither a date nor the button that every other post there has to hide it.
 */
function lacksDate(card: Element, lines: readonly string[], page: Page): boolean {
  if (card.querySelector(selectors.sduiMenuIcon) === null) return false;
  if (lines.some(beginsPromoted)) return true;
  return isHome(page.url) && card.querySelector(selectors.sduiHideIcon) === null;
}

function isHome({ pathname }: URL): boolean {
  return pathname === '/' || pathname.startsWith('/feed') || pathname.startsWith('/preload');
}
