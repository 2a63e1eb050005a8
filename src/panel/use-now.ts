import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds since 1970, as often as given. */
export function useNow(everyMilliseconds = 60_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
