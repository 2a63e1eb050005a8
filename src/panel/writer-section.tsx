import type { JSX } from 'preact';
import { chosenWriter } from '../database/queries/writers.ts';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useLiveQuery } from './use-live-query.ts';
import { WriterForm } from './writer-form.tsx';

/** In the settings: who writes drafts beside the rules. */
export function WriterSection(): JSX.Element {
  const { texts } = useInterface();
  const { writers } = texts;
  const result = useLiveQuery(chosenWriter);
  return (
    <section aria-labelledby="writers-title">
      <h2 id="writers-title">{writers.title}</h2>
      <p>{writers.lead}</p>
      <Loaded result={result}>{(chosen) => <WriterForm chosen={chosen} />}</Loaded>
    </section>
  );
}
