import type * as Plot from '@observablehq/plot';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Draws with the plotting library into a given width, in px. */
export type Draw = (plot: typeof Plot, width: number) => Element;

let library: typeof Plot | undefined;

/** Loads the plotting library: from then on pictures that nobody has looked at yet are drawn in time when the page is printed. */
export async function loadPictures(): Promise<typeof Plot> {
  library ??= await import('@observablehq/plot');
  return library;
}

/**
 * A picture by the plotting library, which is loaded when the first one is shown. `name` says in words what it shows; its
 * numbers belong in a `NumbersTable` beside it. Pass a `draw` that is the same until the picture changes.
 */
export function PlotPicture({ name, draw }: { readonly name: string; readonly draw: Draw }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let drawn = 0;
    const redraw = async () => {
      const width = Math.max(200, Math.round(element.clientWidth));
      if (width === drawn) return;
      drawn = width;
      const plot = await loadPictures();
      if (drawn === width) element.replaceChildren(draw(plot, width));
    };
    // What is opened for print is printed before any observer hears of it.
    const drawAtOnce = () => {
      if (drawn > 0 || element.clientWidth === 0 || library === undefined) return;
      drawn = Math.max(200, Math.round(element.clientWidth));
      element.replaceChildren(draw(library, drawn));
    };
    const observer = new ResizeObserver(() => void redraw());
    observer.observe(element);
    addEventListener('beforeprint', drawAtOnce);
    return () => {
      drawn = -1;
      observer.disconnect();
      removeEventListener('beforeprint', drawAtOnce);
    };
  }, [draw]);
  return (
    <figure class="picture" role="img" aria-label={name}>
      <div ref={place} aria-hidden="true" />
    </figure>
  );
}
