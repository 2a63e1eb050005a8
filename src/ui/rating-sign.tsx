import type { JSX } from 'preact';
import type { Sign } from '../domain/badge.ts';

/**
 * The shape that always stands beside a rating's colour: ▲ above, ● usual, ▼ below, ○ not judged, ◷ too early.
 * Drawn, so that it looks the same in every font; the words beside it tell the same to those who listen.
 */
export function RatingSign({ sign }: { readonly sign: Sign }): JSX.Element {
  return (
    <svg class={`sign sign-${sign}`} viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      {shapes[sign]}
    </svg>
  );
}

const shapes: Readonly<Record<Sign, JSX.Element>> = {
  above: <path d="M6 1 11.5 11H.5Z" fill="currentColor" />,
  usual: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  below: <path d="M6 11 .5 1h11Z" fill="currentColor" />,
  none: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />,
  early: (
    <path d="M6 1.5a4.5 4.5 0 1 0 .01 0M6 3.5V6h2.5" fill="none" stroke="currentColor" stroke-width="1.3" />
  ),
};
