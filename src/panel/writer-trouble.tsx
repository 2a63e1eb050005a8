import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { WriterError } from '../replies/writers/writer-error.ts';
import { ErrorState } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';

/** Why a model did not write and what to do about it; what a server said is shown as text. */
export function WriterTroubleNotice({ error }: { readonly error: unknown }): JSX.Element {
  const { texts } = useInterface();
  const { writers } = texts;
  const trouble = error instanceof WriterError ? error.trouble : undefined;
  const detail = error instanceof WriterError ? error.detail : error instanceof Error ? error.message : '';
  return (
    <ErrorState>
      <p>{trouble === undefined ? writers.failed : writers.troubles[trouble]}</p>
      {trouble === 'extension refused' && (
        <p>
          <code>{ollamaCommand()}</code>
        </p>
      )}
      {detail !== '' && (
        <p class="faint">
          {writers.serverSays} <bdi>{detail}</bdi>
        </p>
      )}
    </ErrorState>
  );
}

/** https://docs.ollama.com/faq: Ollama answers only to origins that it is told of; Firefox gives each installation its own. */
function ollamaCommand(): string {
  return `OLLAMA_ORIGINS=${browser.runtime.getURL('/').replace(/\/$/, '')} ollama serve`;
}
