import type { PutReply, ReplyToPut } from '../messaging/ask-page.ts';

/** Where the box stands that has the caret: the post's id where it could be read, null where not; undefined: in no post. */
export type PostAround = (box: Element) => string | null | undefined;

/**
 * Puts a reply into the box that the person has opened under its post and that has the caret. Adds text and nothing else: never
 * sends it, never opens, empties or focuses a box.
 */
export function putIntoReplyBox({ text, post }: ReplyToPut, postAround: PostAround): PutReply {
  const box = openBox();
  const around = box && postAround(box);
  if (box === undefined || around === undefined) return 'no box';
  if (around !== post) return 'other post';
  const before = textOf(box);
  if (!holdsOnlyMention(box, before)) return 'not empty';
  putCaretAtEnd(box);
  // The one way of writing that plain fields and rich editors alike take for typing: deprecated, and without a successor.
  document.execCommand('insertText', false, before === '' || /\s$/.test(before) ? text : ` ${text}`);
  return collapse(textOf(box)).includes(collapse(text)) ? 'put' : 'not taken';
}

/** The field with the caret; the page keeps it there while the person is in the panel. */
function openBox(): HTMLElement | undefined {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement.readOnly ? undefined : activeElement;
  return activeElement instanceof HTMLElement && activeElement.isContentEditable ? activeElement : undefined;
}

/**
 * Platforms begin a reply with a mention of whom it answers, as "@name" or, in rich editors, as an element of its own around
 * the name. That stays; anything else is the person's own words.
 */
function holdsOnlyMention(box: HTMLElement, text: string): boolean {
  const words = collapse(text);
  if (words === '' || /^@\S+$/.test(words)) return true;
  return [...box.querySelectorAll(':not(p, div, br)')].some(
    (element) => collapse(element.textContent ?? '') === words,
  );
}

function textOf(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
}

function putCaretAtEnd(box: HTMLElement): void {
  if (box instanceof HTMLTextAreaElement) {
    box.setSelectionRange(box.value.length, box.value.length);
    return;
  }
  const selection = getSelection();
  selection?.selectAllChildren(box);
  selection?.collapseToEnd();
}

/** Editors hold their caret's place with characters of no width. */
function collapse(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
