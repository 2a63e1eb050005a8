import type { Format } from '../../domain/post.ts';
import { accountIn } from './author-link.ts';
import type { SduiParts } from './sdui-parts.ts';
import * as selectors from './selectors.ts';

/** What a card's post mainly consists of, by what its media are made of; null where that cannot be told. */
export function sduiFormat({ body, actions }: SduiParts): Format | null {
  const media = body.filter((block) => !isText(block) && !isReshare(block));
  const among = (selector: string): Element[] =>
    media.flatMap((block) => [...block.querySelectorAll(selector)]);
  if (among(selectors.sduiDocument).length > 0) return 'document';
  if (among('video').length > 0) return 'video';
  const pictures = among(selectors.sduiPicture);
  // A picture that leads away from LinkedIn, or to an article on it, belongs to a link's preview.
  if (pictures.some((picture) => leadsAway(picture.closest('a')?.getAttribute('href') ?? '')))
    return 'article';
  if (pictures.length > 0) return pictures.length > 1 ? 'carousel' : 'image';
  return actions && media.length === 0 ? 'text' : null;
}

function isText(block: Element): boolean {
  return block.localName === 'p' || (has(block, selectors.sduiText) && !has(block, selectors.sduiMedia));
}

/** A reshared original begins with its own author; a link within a text is a mention. */
function isReshare(block: Element): boolean {
  const link = block.querySelector(selectors.sduiProfileLink);
  return (
    accountIn(link?.getAttribute('href')) !== undefined &&
    !link?.closest(selectors.sduiText) &&
    has(block, 'p')
  );
}

function has(block: Element, selector: string): boolean {
  return block.querySelector(selector) !== null;
}

function leadsAway(href: string): boolean {
  return /^(https?:\/\/(?!www\.linkedin\.com\/(?!pulse\/|safety\/go))|\/pulse\/)/.test(href);
}
