import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserModelAvailability, type ModelAvailability } from '../replies/writers/browser-model-writer.ts';
import { useInterface } from './interface-context.tsx';

/** How far the browser's own model is. */
export function BrowserModelState(): JSX.Element {
  const { texts, language } = useInterface();
  const [availability, setAvailability] = useState<ModelAvailability>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: ModelAvailability) => isCurrent && setAvailability(found);
    browserModelAvailability(language).then(tell, () => tell('unavailable'));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return <p role="status">{texts.writers.availability[availability ?? 'asking']}</p>;
}
