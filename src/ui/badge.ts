import type { BadgeWords, CardWords } from '../domain/badge.ts';
import { cardParts } from './badge-card.ts';
import { element } from './element.ts';
import { placeBeside } from './place-beside.ts';

/** What a badge shows first, and what its card asks for. */
export interface BadgeValues {
  readonly words: BadgeWords;
  /** Of the page around it. */
  readonly look: 'light' | 'dark';
  /** What the card is to say, asked for when it opens. Null: nothing is known of the post. */
  readonly askCard: () => Promise<CardWords | null>;
  readonly onOpenPanel: () => unknown;
}

/** A badge that was drawn. */
export interface Badge {
  readonly element: HTMLElement;
  /** Draws it anew. */
  draw(words: BadgeWords, look: BadgeValues['look']): void;
  /** Ends it: closes its card and lets go of everything outside it. */
  end(): void;
}

/** Milliseconds that a pointer rests before the card opens, and is away before it closes. */
const rest = 200;

/**
 * A post's standing on the page, and the card that opens over it on hover, keyboard focus or click, and closes when these end or
 * on Escape. Made without a library, whose weight every page of the platforms would bear.
 */
export function makeBadge(values: BadgeValues): Badge {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closing: AbortController | undefined;
  let label = '';
  // Texts are attributes that the style draws: text nodes of a closed tree are closed to scripts, but `window.find` would find and
  // select them, and the selection tells the page what they say. Readers of the screen are told drawn text like any other.
  const short = element('span', {});
  const button = element('button', { class: 'badge' }, element('span', { class: 'sign' }), short);
  const whole = element('div', { dir: 'ltr' }, button);
  // Few cards are ever opened.
  let made: ReturnType<typeof makeCard> | undefined;
  const card = (): ReturnType<typeof makeCard> => {
    made ??= makeCard(values.onOpenPanel);
    return made;
  };

  const draw = (words: BadgeWords, look: BadgeValues['look']): void => {
    whole.style.colorScheme = look;
    whole.className = `whole ${words.sign} ${words.indicative ? 'indicative' : ''}`;
    whole.lang = words.language;
    short.dataset.text = words.short;
    button.ariaLabel = words.long;
    label = words.long;
    if (closing !== undefined) void fill(closing.signal);
  };

  const fill = async (signal: AbortSignal): Promise<void> => {
    const told = await values.askCard();
    if (signal.aborted) return;
    if (told === null) {
      turn(false);
      return;
    }
    const { whole: opened, lines, open } = card();
    opened.ariaLabel = label;
    lines.replaceChildren(...cardParts(told));
    open.dataset.text = told.openPanel;
    if (!opened.isConnected) show(opened, signal);
  };

  const show = (opened: HTMLElement, signal: AbortSignal): void => {
    whole.append(opened);
    // In the top layer no box of the page cuts it.
    opened.showPopover?.();
    const place = (): void => {
      if (!placeBeside(opened, button.getBoundingClientRect())) turn(false);
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
    button.ariaExpanded = String(wanted);
    if (closing === undefined) made?.whole.remove();
    else void fill(closing.signal);
  };
  const turnSoon = (wanted: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(turn, rest, wanted);
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

  whole.onmouseenter = () => turnSoon(true);
  whole.onmouseleave = () => {
    if (!holdsFocus()) turnSoon(false);
  };
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) turn(false);
  });
  button.onfocus = () => {
    if (button.matches(':focus-visible')) turn(true);
  };
  button.onclick = () => turn(true);

  draw(values.words, values.look);
  button.ariaExpanded = 'false';
  return { element: whole, draw, end: () => turn(false) };
}

function makeCard(onOpenPanel: BadgeValues['onOpenPanel']): {
  readonly whole: HTMLElement;
  readonly lines: HTMLElement;
  readonly open: HTMLElement;
} {
  const lines = element('div', {});
  const open = element('button', { class: 'open' });
  // The page cannot reach the button; a click that no person made would be one of its own all the same.
  open.onclick = ({ isTrusted }) => isTrusted && onOpenPanel();
  return {
    whole: element('div', { class: 'card', popover: 'manual', role: 'dialog' }, lines, open),
    lines,
    open,
  };
}
