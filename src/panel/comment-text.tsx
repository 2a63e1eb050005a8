import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useInterface } from './interface-context.tsx';

/** Characters that a clamped text takes up at most: its three lines hold far fewer. */
const clampedLength = 1000;

/** A comment's words, three lines of them until more is asked for. */
export function CommentText({
  text,
  children,
}: {
  readonly text: string;
  /** What stands around the words, given them. */
  readonly children: (words: JSX.Element) => JSX.Element;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const place = useRef<HTMLSpanElement>(null);
  const [whole, showWhole] = useState(false);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (element !== null && !whole) setCut(isCut(element, text));
  }, [text, whole]);
  const shown = whole || text.length <= clampedLength ? text : text.slice(0, clampedLength).toWellFormed();
  return (
    <>
      {children(
        text === '' ? (
          <span class="comment-words faint">{replies.noWords}</span>
        ) : (
          <span class={`comment-words ${whole ? '' : 'clamped'}`} dir="auto" ref={place}>
            {shown}
          </span>
        ),
      )}
      {(cut || whole) && (
        <button type="button" class="quiet show-all" aria-expanded={whole} onClick={() => showWhole(!whole)}>
          {whole ? replies.showLess : replies.showAll}
        </button>
      )}
    </>
  );
}

function isCut(element: HTMLElement, text: string): boolean {
  return text.length > clampedLength || element.scrollHeight > element.clientHeight + 1;
}
