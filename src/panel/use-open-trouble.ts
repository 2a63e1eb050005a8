import { useEffect, useState } from 'preact/hooks';
import { findOpenTrouble, type OpenTrouble } from '../database/find-open-trouble.ts';
import { noteError } from './note-error.ts';

/** Why the database cannot be opened; null as long as nothing is known against it. */
export function useOpenTrouble(): OpenTrouble | null {
  const [trouble, setTrouble] = useState<OpenTrouble | null>(null);
  useEffect(() => {
    let isGone = false;
    void findOpenTrouble().then((found) => {
      if (found !== null) noteError(found.error, 'the database could not be opened');
      if (!isGone) setTrouble(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return trouble;
}
