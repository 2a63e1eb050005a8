import type { Author } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { countIn, countStyle } from './counts.ts';
import { collapsed } from './page-text.ts';
import { authorLines } from './sdui-lines.ts';
import type { SduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';
import { beginsPromoted, isAboutFollowing, isPromotedLine } from './words.ts';

/** What the author's block of a card tells. */
export interface SduiActor {
  readonly author: Author;
  readonly dateShown: string | null;
  readonly promoted: boolean;
}

/** Reads the author's block: name, degree, headline or followers, date, each a line. Undefined: no name yet. */
export function readActor(card: Element, { actor }: SduiParts, page: Page): SduiActor | undefined {
  const [name, ...lines] = authorLines(actor);
  if (name === undefined) return undefined;
  const account = accountIn(actor.querySelector(selectors.sduiProfileLink)?.getAttribute('href'));
  const dateShown = readDate(lines);
  return {
    author: {
      // The degree may stand in the same line: "NAME • 2nd".
      handle: account?.handle ?? null,
      name: collapsed(name.split(/\s•\s/u)[0] ?? name),
      url: account?.url ?? null,
      followers: account?.isPage ? readFollowers(lines, page) : null,
    },
    dateShown,
    promoted: dateShown === null && (lines.some(isPromotedLine) || lacksDate(card, lines, page)),
  };
}

/** "5d •", "6 h • Modifié •": alone of the lines it ends with a bullet, before the icon of who can see the post. */
function readDate(lines: readonly string[]): string | null {
  const line = lines.findLast((text) => /^[^•]{1,40}•([^•]{1,40}•)?$/u.test(text));
  return collapsed(line?.split('•')[0] ?? '') || null;
}

function readFollowers(lines: readonly string[], page: Page): Author['followers'] {
  const style = countStyle(page.language);
  const line = lines.find(isAboutFollowing) ?? lines.find((text) => !text.includes('•'));
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
