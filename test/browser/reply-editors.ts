// What platforms' boxes are made of, in small: each keeps its text itself, draws it again whenever it likes, and so loses what
// was put past it. They run in the page, on the element given.

/** An editor as a page has it. */
export type ReplyEditor = (box: Element) => void;

/** A text field as React controls it: a setter that takes notes, and a value that the state decides, not the field. */
const controlledField: ReplyEditor = (box) => {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  const read = (): string => native?.get?.call(box);
  let tracked = read();
  let state = tracked;
  Object.defineProperty(box, 'value', {
    get: read,
    set: (value: string) => {
      tracked = String(value);
      native?.set?.call(box, value);
    },
  });
  const render = () => {
    if (read() !== state) (box as HTMLTextAreaElement).value = state;
    box.setAttribute('data-state', state);
  };
  box.addEventListener('input', () => {
    // React hears of no change that its setter has seen.
    if (read() === tracked) return;
    tracked = read();
    state = tracked;
    render();
  });
  setInterval(render, 10);
};

/** An editor that watches its own nodes and keeps what stands in paragraphs, as Quill does: stray text and breaks are dropped. */
const watchingEditor: ReplyEditor = (box) => {
  const observer = new MutationObserver(() => {
    for (const child of [...box.childNodes]) {
      if (child.nodeName !== 'P') child.remove();
      else if (child.textContent !== '')
        for (const br of (child as Element).querySelectorAll('br')) br.remove();
    }
    if (box.firstElementChild === null) box.innerHTML = '<p><br></p>';
    observer.takeRecords();
    box.setAttribute('data-state', [...box.children].map(({ textContent }) => textContent).join('\n'));
  });
  observer.observe(box, { childList: true, characterData: true, subtree: true });
};

/** An editor that does all typing itself, at the place that it last heard of, and undoes every other change of its nodes. */
const modelEditor: ReplyEditor = (box) => {
  let drawn = box.innerHTML;
  let added = '';
  let hasCaret = false;
  const first = box.innerHTML;
  const draw = () => {
    observer.disconnect();
    const lines = added.split('\n').map((line) => {
      const part = document.createElement('p');
      part.textContent = line;
      return part.innerHTML;
    });
    box.innerHTML =
      added === '' ? first : `<p>${first.replace(/<\/?p>|<br>/g, '')}${lines.join('</p><p>')}</p>`;
    drawn = box.innerHTML;
    box.setAttribute('data-state', box.textContent ?? '');
    watch();
  };
  const observer = new MutationObserver(() => {
    if (box.innerHTML !== drawn) draw();
  });
  const watch = () => observer.observe(box, { childList: true, characterData: true, subtree: true });
  document.addEventListener('selectionchange', () => {
    hasCaret = box.contains(getSelection()?.focusNode ?? null);
  });
  box.addEventListener('beforeinput', (event) => {
    const { inputType, data } = event as InputEvent;
    event.preventDefault();
    if (!hasCaret) return;
    if (inputType === 'insertText') added += data ?? '';
    if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') added += '\n';
    queueMicrotask(draw);
  });
  watch();
};

export const replyEditors = { controlledField, watchingEditor, modelEditor };
