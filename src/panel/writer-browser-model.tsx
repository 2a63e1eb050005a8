import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserModelAvailability, type ModelAvailability } from '../replies/writers/browser-model-writer.ts';
import { useInterface } from './interface-context.tsx';

/** How far the browser's own model is; undefined while it is asked. */
export function useBrowserModel(): ModelAvailability | undefined {
  const { language } = useInterface();
  const [availability, setAvailability] = useState<ModelAvailability>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: ModelAvailability) => {
      if (isCurrent) setAvailability(found);
    };
    browserModelAvailability(language).then(tell, () => tell('unavailable'));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return availability;
}

/** Says how far the browser's own model is. */
export function BrowserModelState({
  availability,
}: {
  readonly availability: ModelAvailability | undefined;
}): JSX.Element {
  const { texts } = useInterface();
  return <p role="status">{texts.writers.availability[availability ?? 'asking']}</p>;
}
