import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readDiskFull, watchDiskFull } from '../messaging/disk-full.ts';
import { ErrorState } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';

/** Says that the disk is full, while it is. */
export function StorageNotice(): JSX.Element | null {
  const { texts } = useInterface();
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchDiskFull(setSince, ending.signal);
    void readDiskFull().then(setSince);
    return () => ending.abort();
  }, []);
  return since === null ? null : <ErrorState>{texts.panel.diskFull}</ErrorState>;
}
