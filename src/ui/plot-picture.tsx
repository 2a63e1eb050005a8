import type * as Plot from '@observablehq/plot';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Draws with the plotting library into a given width, in px. */
export type Draw = (plot: typeof Plot, width: number) => Element;

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
      const plot = await import('@observablehq/plot');
      if (drawn === width) element.replaceChildren(draw(plot, width));
    };
    const observer = new ResizeObserver(() => void redraw());
    observer.observe(element);
    return () => {
      drawn = -1;
      observer.disconnect();
    };
  }, [draw]);
  return (
    <figure class="picture" role="img" aria-label={name}>
      <div ref={place} aria-hidden="true" />
    </figure>
  );
}
