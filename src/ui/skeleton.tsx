import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shorter waits show nothing: a flash of grey would only disturb. */
const silentMilliseconds = 150;

/** What stands in for rows that are on their way; nothing for the first 150 ms. */
export function Skeleton({
  label,
  rows = 4,
}: {
  readonly label: string;
  readonly rows?: number;
}): JSX.Element | null {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), silentMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="skeleton-row" />
      ))}
    </div>
  );
}
