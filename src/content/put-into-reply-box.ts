import type { PutReply, ReplyToPut } from '../messaging/ask-page.ts';
import { holdsOnlyMention } from './holds-only-mention.ts';
import type { BoxPlace } from './place-of-box.ts';
import { putCaretAtEnd, type ReplyBox, textOf, typeInto } from './type-into.ts';

/**
 * Puts a reply into the box that the person has opened under its post and that has the caret. Adds text and nothing else: never
 * sends it, never opens, empties or focuses a box. `placeOf` tells where a box stands.
 */
export async function putIntoReplyBox(
  { text, post }: ReplyToPut,
  placeOf: (box: Element, post: string) => BoxPlace,
): Promise<PutReply> {
  const box = openBox();
  const place = box === undefined ? 'no post' : placeOf(box, post);
  if (box === undefined || place === 'no post') return 'no box';
  if (place === 'other post') return 'other post';
  const before = textOf(box);
  if (!holdsOnlyMention(box)) return 'not empty';
  const addition = before === '' || /\s$/.test(before) ? text : ` ${text}`;
  if (bare(text) === '' || !hasRoom(box, before + addition)) return 'not taken';
  putCaretAtEnd(box);
  // Rich editors hear of the caret from an event that comes a moment later.
  await aMoment();
  if (openBox() !== box || textOf(box) !== before) return 'not taken';
  typeInto(box, addition);
  // Editors that keep their text elsewhere draw it again, and may drop what they did not take.
  await aMoment();
  return bare(textOf(box)).includes(bare(text)) ? 'put' : 'not taken';
}

/** The field with the caret; the page keeps it there while the person is in the panel. */
function openBox(): ReplyBox | undefined {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement.readOnly ? undefined : activeElement;
  if (!(activeElement instanceof HTMLElement) || !activeElement.isContentEditable) return undefined;
  return activeElement.ariaReadOnly === 'true' ? undefined : activeElement;
}

/** A field that takes so many characters takes no part of a text either. */
function hasRoom(box: ReplyBox, text: string): boolean {
  return !(box instanceof HTMLTextAreaElement) || box.maxLength < 0 || text.length <= box.maxLength;
}

/** Lines end up as elements, and editors hold their caret's place with characters of no width. */
function bare(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, '');
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}
