import type { BadgeWords, CardWords } from '../domain/badge.ts';
import { cardLines } from './badge-card.ts';
import { element } from './element.ts';
import { placeBeside } from './place-beside.ts';

/** All that a badge shows, and what its card asks for. */
export interface BadgeValues {
  readonly words: BadgeWords;
  /** Of the page around it. */
  readonly look: 'light' | 'dark';
  /** What the card is to say, asked for when it opens. Null: nothing is known of the post. */
  readonly askCard: () => Promise<CardWords | null>;
  readonly onOpenPanel: () => void;
}

/** A badge that was drawn. */
export interface Badge {
  readonly element: HTMLElement;
  draw(values: BadgeValues): void;
  /** Ends it: closes its card and lets go of everything outside it. */
  end(): void;
}

/** Milliseconds that a pointer rests before the card opens, and may be away before it closes. */
const rest = 120;
const grace = 250;

/**
 * A post's standing on the page, and the card that opens over it on hover, keyboard focus or click, and closes when these end or
 * on Escape. Made without a library, whose weight every page of the platforms would bear.
 */
export function makeBadge(first: BadgeValues): Badge {
  let values = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closing: AbortController | undefined;
  const sign = element('span', {});
  const short = element('span', {});
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, sign, short);
  const lines = element('div', {});
  const open = element('button', { type: 'button' });
  const why = element('button', { type: 'button' });
  const card = element(
    'div',
    { class: 'card', popover: 'manual', role: 'dialog' },
    lines,
    element('p', { class: 'buttons' }, open, why),
  );
  const whole = element('div', { dir: 'ltr' }, button);

  const draw = (next: BadgeValues): void => {
    values = next;
    const { words, look } = values;
    whole.className = `whole ${look}`;
    whole.lang = words.language;
    sign.className = `sign sign-${words.sign}`;
    short.textContent = words.short;
    button.className = `badge badge-${words.sign}${words.indicative ? ' badge-indicative' : ''}`;
    button.setAttribute('aria-label', words.long);
    if (closing !== undefined) void fill(closing.signal);
  };

  const fill = async (signal: AbortSignal): Promise<void> => {
    const { words, askCard } = values;
    const told = await askCard();
    if (signal.aborted) return;
    if (told === null) {
      turn(false);
      return;
    }
    card.setAttribute('aria-label', words.long);
    lines.replaceChildren(...cardLines(words, told));
    open.textContent = told.openPanel;
    why.textContent = told.why;
    why.hidden = told.why === null;
    if (card.isConnected) return;
    show(signal);
  };

  const show = (signal: AbortSignal): void => {
    whole.append(card);
    // In the top layer no box of the page cuts it.
    card.showPopover?.();
    const place = (): void => {
      if (!placeBeside(card, button.getBoundingClientRect())) turn(false);
    };
    place();
    addEventListener('scroll', place, { signal, capture: true, passive: true });
    addEventListener('keydown', closeOnEscape, { signal, capture: true });
  };

  const turn = (wanted: boolean): void => {
    clearTimeout(timer);
    if (wanted === (closing !== undefined)) return;
    closing?.abort();
    closing = wanted ? new AbortController() : undefined;
    button.setAttribute('aria-expanded', String(wanted));
    if (closing === undefined) card.remove();
    else void fill(closing.signal);
  };
  const turnIn = (milliseconds: number, wanted: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(() => turn(wanted), milliseconds);
  };
  const holdsFocus = (): boolean => whole.matches(':focus-within');
  // What opens by mere hovering must close without moving the pointer; the page gets its Escape unless the focus is here.
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (holdsFocus()) {
      event.stopPropagation();
      button.focus();
    }
    turn(false);
  };

  whole.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') turnIn(rest, true);
  });
  whole.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && !holdsFocus()) turnIn(grace, false);
  });
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) turn(false);
  });
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) turn(true);
  });
  button.addEventListener('click', () => turn(true));
  for (const way of [open, why]) way.addEventListener('click', () => values.onOpenPanel());

  draw(first);
  return { element: whole, draw, end: () => turn(false) };
}
