/** A field that text can be written into. */
export type ReplyBox = HTMLElement;

/** What stands in a box. */
export function textOf(box: ReplyBox): string {
  return box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
}

/**
 * Writes at the caret, as typing does: the page hears of it, and can undo it. A line's end is written as Shift and Enter would
 * be, which never sends.
 */
export function typeInto(box: ReplyBox, text: string): void {
  if (box instanceof HTMLTextAreaElement) {
    execute('insertText', text);
    return;
  }
  text.split(/\r\n|[\r\n]/).forEach((line, index) => {
    // Firefox would write a line's end as a `<br>`, which editors of paragraphs drop.
    if (index > 0 && !isTaken(box, 'insertLineBreak', null)) execute('insertParagraph');
    if (line !== '' && !isTaken(box, 'insertText', line)) execute('insertText', line);
  });
}

/** Puts the caret behind all that stands in a box: within its last line, and not within a mention. */
export function putCaretAtEnd(box: ReplyBox): void {
  if (box instanceof HTMLTextAreaElement) {
    box.setSelectionRange(box.value.length, box.value.length);
    return;
  }
  let last: Element = box;
  for (let next = last.lastElementChild; next?.matches('p, div, li, ul, ol'); next = next.lastElementChild) {
    if (next instanceof HTMLElement && !next.isContentEditable) break;
    last = next;
  }
  const selection = getSelection();
  // An empty line is held open by a `<br>`, before which it is written.
  if (last.textContent === '') selection?.collapse(last, 0);
  else if (last.lastChild instanceof Text) selection?.collapse(last.lastChild, last.lastChild.length);
  else selection?.collapse(last, last.childNodes.length);
}

/** Commands tell a page afterwards alone; of typing it hears before, and may do it itself. */
function isTaken(box: ReplyBox, inputType: string, data: string | null): boolean {
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

/** The one way of writing that plain fields and rich editors alike take for typing: deprecated, and without a successor. */
function execute(command: 'insertText' | 'insertParagraph', text?: string): void {
  document.execCommand(command, false, text);
}
