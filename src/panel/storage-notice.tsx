import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorState } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';

/** Says that the disk is full, where it is. */
export function StorageNotice(): JSX.Element | null {
  const { texts } = useInterface();
  const full = useDiskFull();
  return full ? <ErrorState>{texts.panel.diskFull}</ErrorState> : null;
}

/** With less than this left, in bytes, the next batch may not fit. */
const needed = 1_000_000;

function useDiskFull(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const ask = async () => {
      const { quota, usage } = await navigator.storage.estimate();
      setFull(quota !== undefined && usage !== undefined && quota - usage < needed);
    };
    void ask();
    const timer = setInterval(() => void ask(), 30_000);
    return () => clearInterval(timer);
  }, []);
  return full;
}
