import { type ReplyBox, textOf } from './type-into.ts';

/**
 * Whether a box is empty but for a mention of whom the reply answers, as platforms begin replies with: "@name" or, in rich
 * editors, an element of its own around the name. Anything else is the person's own words.
 */
export function holdsOnlyMention(box: ReplyBox): boolean {
  const words = collapsed(textOf(box));
  if (words === '') return !holdsPicture(box);
  if (/^@\S+$/.test(words)) return true;
  return [...box.querySelectorAll<HTMLElement>('*')].some(
    (element) => collapsed(element.textContent ?? '') === words && isMention(element),
  );
}

/** A link, an island within the editor, or what calls itself a mention. Words that are bold or marked are none. */
function isMention(element: HTMLElement): boolean {
  if (!element.isContentEditable) return true;
  if (element.localName === 'a') return !isAddress(element.textContent ?? '');
  return [...element.attributes].some(({ name, value }) => /mention/i.test(`${name} ${value}`));
}

/** Addresses that a person writes become links by themselves. */
function isAddress(text: string): boolean {
  return /^\s*(\w+:|\S+\.\S+\s*$)/.test(text);
}

/** A picture or sticker is the person's own, too. */
function holdsPicture(box: ReplyBox): boolean {
  return box.querySelector('img:not(.ProseMirror-separator), video') !== null;
}

function collapsed(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
