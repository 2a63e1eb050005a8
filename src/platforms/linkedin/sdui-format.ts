import type { Format } from '../../domain/post.ts';
import { accountIn } from './author-link.ts';
import type { SduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';

/** What a card's post mainly consists of, by what its media are made of; null where that cannot be told. */
export function sduiFormat({ body, actions }: SduiParts): Format | null {
  const media = body.filter((block) => !isText(block) && !isReshare(block));
  const has = (selector: string): boolean =>
    media.some((block) => block.matches(selector) || block.querySelector(selector));
  if (has(selectors.sduiDocument)) return 'document';
  if (has(selectors.sduiVideo)) return 'video';
  const pictures = media.flatMap((block) => [...block.querySelectorAll(selectors.sduiPicture)]);
  if (pictures.length === 0) return actions && media.length === 0 ? 'text' : null;
  // A picture that leads away from LinkedIn, or to an article on it, belongs to a link's preview.
  if (pictures.some((picture) => leadsAway(picture.closest('a')?.getAttribute('href')))) return 'article';
  return pictures.length > 1 ? 'carousel' : 'image';
}

function isText(block: Element): boolean {
  if (block.localName === 'p') return true;
  return block.querySelector(selectors.sduiText) !== null && block.querySelector(anyMedia) === null;
}

const anyMedia = `img, ${selectors.sduiVideo}, ${selectors.sduiDocument}`;

/** A reshared original begins with its own author. */
function isReshare(block: Element): boolean {
  const link = block.querySelector(selectors.sduiProfileLink);
  // A link within a text is a mention.
  if (link === null || link.closest(selectors.sduiText)) return false;
  return accountIn(link.getAttribute('href')) !== undefined && block.querySelector('p') !== null;
}

function leadsAway(href: string | null | undefined): boolean {
  if (!href) return false;
  return /^https?:\/\//.test(href)
    ? !/^https:\/\/www\.linkedin\.com\/(?!pulse\/|safety\/go)/.test(href)
    : href.startsWith('/pulse/');
}
