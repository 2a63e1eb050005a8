import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../domain/localised.ts';
import type { BadgeTexts } from '../locales/badge-texts.ts';
import { BadgeCard, type CardValues } from './badge-card.tsx';
import { placeBeside } from './place-beside.ts';
import { RatingSign } from './rating-sign.tsx';
import { standingWords } from './standing-words.ts';

/** All that a badge shows. */
export interface BadgeProps {
  readonly values: CardValues;
  readonly language: Language;
  readonly texts: BadgeTexts;
  /** Of the page around it. */
  readonly look: 'light' | 'dark';
  /** The time when it is asked for, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly onOpenPanel: () => void;
}

/** Milliseconds that a pointer rests before the card opens, and may be away before it closes. */
const rest = 120;
const grace = 250;

/**
 * A post's standing on the page, and the card that opens over it on hover, keyboard focus or click, and closes when these end or
 * on Escape.
 */
export function Badge({ values, language, texts, look, clock, onOpenPanel }: BadgeProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { sign, short, long } = standingWords(values.standing, texts);

  const turn = (next: boolean, delay = 0): void => {
    clearTimeout(timer.current);
    if (delay === 0) setOpen(next);
    else timer.current = setTimeout(() => setOpen(next), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return undefined;
    // What opens by mere hovering must close without moving the pointer; the page gets its Escape unless the focus is here.
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      if (holdsFocus(whole.current)) event.stopPropagation();
      setOpen(false);
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [open]);

  return (
    <div
      ref={whole}
      class={`whole ${look}`}
      lang={language}
      dir="ltr"
      onPointerEnter={(event) => event.pointerType === 'mouse' && turn(true, rest)}
      onPointerLeave={(event) =>
        event.pointerType === 'mouse' && !holdsFocus(whole.current) && turn(false, grace)
      }
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) turn(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class={`badge badge-${sign}${values.standing.state === 'indicative' ? ' badge-indicative' : ''}`}
        aria-label={long}
        aria-expanded={open}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && turn(true)}
        onClick={() => turn(true)}
      >
        <RatingSign sign={sign} />
        <span>{short}</span>
      </button>
      {open && (
        <Card label={long} beside={() => button.current} onLost={() => turn(false)}>
          <BadgeCard
            values={values}
            language={language}
            texts={texts}
            now={clock()}
            onOpenPanel={onOpenPanel}
          />
        </Card>
      )}
    </div>
  );
}

function holdsFocus(element: Element | null): boolean {
  return element?.matches(':focus-within') === true;
}

/** The card's frame, in the top layer where no box of the page cuts it. */
function Card({
  label,
  beside,
  onLost,
  children,
}: {
  readonly label: string;
  readonly beside: () => Element | null;
  /** Called when what it stands beside has left the screen. */
  readonly onLost: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const lost = useRef(onLost);
  lost.current = onLost;
  const anchor = useRef(beside);
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    const place = (): void => {
      const box = anchor.current()?.getBoundingClientRect();
      if (box === undefined || !placeBeside(element, box)) lost.current();
    };
    element.showPopover?.();
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => removeEventListener('scroll', place, { capture: true });
  }, []);
  return (
    <div ref={card} popover="manual" role="dialog" aria-label={label} class="card">
      {children}
    </div>
  );
}
