import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WriterChoice } from '../domain/writer-choice.ts';
import type { ReplyRequest } from '../replies/reply.ts';
import { browserModelWriter } from '../replies/writers/browser-model-writer.ts';
import { endpointWriter } from '../replies/writers/endpoint-writer.ts';
import { useInterface } from './interface-context.tsx';
import { newVoice } from './new-voice.ts';
import { WriterTroubleNotice } from './writer-trouble.tsx';

interface Running {
  readonly state: 'running';
  /** What the model has written so far. */
  readonly said: string;
  /** The share of the model that is there, 0–1; null: nothing is fetched. */
  readonly downloaded: number | null;
}

type State =
  | { readonly state: 'idle' | 'cancelled' }
  | Running
  | { readonly state: 'done'; readonly answers: readonly string[] }
  | { readonly state: 'failed'; readonly error: unknown };

/** Asks the model once, with a made-up comment, and shows what comes back or why nothing does. */
export function WriterTest({ chosen }: { readonly chosen: WriterChoice }): JSX.Element {
  const { texts, language } = useInterface();
  const { writers } = texts;
  const [now, setNow] = useState<State>({ state: 'idle' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const run = async () => {
    const controller = new AbortController();
    ending.current = controller;
    let running: Running = { state: 'running', said: '', downloaded: null };
    const tell = (part: Partial<Running>) => {
      running = { ...running, ...part };
      if (!controller.signal.aborted) setNow(running);
    };
    tell({});
    try {
      const writer =
        chosen.kind === 'endpoint'
          ? endpointWriter(chosen)
          : browserModelWriter((share) => tell({ downloaded: share }));
      const request = testRequest(writers.sample, { ...newVoice(language), name: writers.sampleBrand });
      const proposals = await writer.write(request, controller.signal, (said) => tell({ said }));
      setNow({ state: 'done', answers: proposals.map(({ text }) => text) });
    } catch (error) {
      setNow(controller.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error });
    }
  };
  return (
    <>
      <p class="hint faint">{writers.testLead}</p>
      <p class="buttons">
        <button type="button" disabled={now.state === 'running'} onClick={() => void run()}>
          {writers.test}
        </button>
        {now.state === 'running' && (
          <button type="button" onClick={() => ending.current?.abort()}>
            {writers.cancel}
          </button>
        )}
      </p>
      <div aria-live="polite">
        {now.state === 'cancelled' && <p>{writers.cancelled}</p>}
        {now.state === 'running' && (
          <p>
            {now.downloaded === null || now.downloaded >= 1
              ? writers.testing
              : writers.downloaded(Math.floor(100 * now.downloaded))}
          </p>
        )}
        {now.state === 'running' && <progress aria-label={writers.testing} />}
        {now.state === 'done' && <p>{writers.cameBack}</p>}
      </div>
      {now.state === 'running' && now.said !== '' && (
        <pre class="writer-said" dir="auto">
          {now.said}
        </pre>
      )}
      {now.state === 'done' &&
        now.answers.map((answer) => (
          <pre key={answer} class="writer-said" dir="auto">
            {answer}
          </pre>
        ))}
      {now.state === 'failed' && <WriterTroubleNotice error={now.error} />}
    </>
  );
}

/** Nothing of the person's: a comment and a voice that are made up. */
function testRequest(text: string, voice: ReplyRequest['voice']): ReplyRequest {
  return {
    comment: { text, author: { handle: null, name: null, url: null } },
    understanding: {
      language: voice.languages[0] ?? null,
      intents: [{ what: 'question', confidence: 1, words: [] }],
      sentiment: null,
    },
    thread: [],
    post: null,
    voice,
    pastAnswers: [],
    used: [],
  };
}
