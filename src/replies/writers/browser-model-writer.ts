import { answerLanguage } from '../drafts/answer-language.ts';
import type { OnProgress, Proposal, ReplyRequest, ReplyWriter } from '../reply.ts';
import { promptFor } from './prompt.ts';
import { readProposals } from './read-proposals.ts';
import { WriterError } from './writer-error.ts';

/** How far the browser's own model is. */
export type ModelAvailability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface ModelOptions {
  readonly expectedInputs: readonly [{ readonly type: 'text'; readonly languages: readonly string[] }];
  readonly expectedOutputs: readonly [{ readonly type: 'text'; readonly languages: readonly string[] }];
}

interface ModelSession {
  promptStreaming(input: string, options: { readonly signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** The part of the browser's Prompt API that is used (https://github.com/webmachinelearning/prompt-api). */
export interface BrowserModel {
  availability(options: ModelOptions): Promise<ModelAvailability>;
  create(
    options: ModelOptions & {
      readonly initialPrompts: readonly [{ readonly role: 'system'; readonly content: string }];
      readonly signal: AbortSignal;
      readonly monitor: (monitor: EventTarget) => void;
    },
  ): Promise<ModelSession>;
}

/** The browser's own model; undefined where it has none. */
export function browserModel(): BrowserModel | undefined {
  return (globalThis as { readonly LanguageModel?: BrowserModel }).LanguageModel;
}

/** Whether the browser's own model can write in this language. */
export async function browserModelAvailability(language: string): Promise<ModelAvailability> {
  return (await browserModel()?.availability(optionsFor(language))) ?? 'unavailable';
}

/**
 * A writer that asks the model in the browser: nothing leaves the machine. The first use may fetch the model, several gigabytes:
 * call it from a click. `onDownload` is told the share that is there, 0–1.
 */
export function browserModelWriter(
  onDownload: (share: number) => void,
  model: BrowserModel | undefined = browserModel(),
): ReplyWriter {
  return {
    async write(request: ReplyRequest, signal: AbortSignal, onProgress: OnProgress): Promise<Proposal[]> {
      const language = answerLanguage(request);
      const options = optionsFor(language);
      if (model === undefined || (await model.availability(options)) === 'unavailable') {
        throw new WriterError('no model');
      }
      const { instructions, material } = promptFor(request, language);
      const session = await model.create({
        ...options,
        initialPrompts: [{ role: 'system', content: instructions }],
        signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) =>
            onDownload((event as ProgressEvent).loaded),
          ),
      });
      try {
        let written = '';
        const reader = session.promptStreaming(material, { signal }).getReader();
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          written += next.value;
          onProgress(written);
        }
        return readProposals(written, request);
      } finally {
        session.destroy();
      }
    },
  };
}

/** The same for asking and for making, as the API wants it. */
function optionsFor(language: string): ModelOptions {
  const languages = [...new Set(['en', language])];
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages: [language] }],
  };
}
