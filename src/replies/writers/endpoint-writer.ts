import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { WriterChoice } from '../../domain/writer-choice.ts';
import { answerLanguage } from '../drafts/answer-language.ts';
import type { OnProgress, Proposal, ReplyRequest, ReplyWriter } from '../reply.ts';
import { promptFor } from './prompt.ts';
import { readProposals } from './read-proposals.ts';
import { WriterError, type WriterTrouble } from './writer-error.ts';

/** A server that the person has named. */
export type Endpoint = Extract<WriterChoice, { kind: 'endpoint' }>;

/** Milliseconds without a byte after which an answer is given up, and after which it is in any case. */
export interface TimeLimits {
  readonly silence: number;
  readonly whole: number;
}

const usualLimits: TimeLimits = { silence: 30_000, whole: 120_000 };
/** Characters of an answer; three replies have some hundreds. */
const longestAnswer = 20_000;

/** A writer that asks an OpenAI-compatible server (https://platform.openai.com/docs/api-reference/chat), streaming. */
export function endpointWriter(endpoint: Endpoint, limits: TimeLimits = usualLimits): ReplyWriter {
  return {
    async write(request: ReplyRequest, signal: AbortSignal, onProgress: OnProgress): Promise<Proposal[]> {
      const silence = new Silence(limits.silence);
      const stop = AbortSignal.any([signal, silence.signal, AbortSignal.timeout(limits.whole)]);
      try {
        const response = await ask(endpoint, request, stop);
        silence.endsNow();
        return readProposals(await readAnswer(response, silence, onProgress), request);
      } catch (error) {
        signal.throwIfAborted();
        if (stop.aborted) throw new WriterError('stalled');
        if (error instanceof WriterError) throw error;
        throw new WriterError('unreachable', error instanceof Error ? error.message : '');
      } finally {
        silence.stop();
      }
    },
  };
}

async function ask(
  { address, model, key }: Endpoint,
  request: ReplyRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { instructions, material } = promptFor(request, answerLanguage(request));
  const response = await fetch(`${address}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== '' && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      model,
      stream: true,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: material },
      ],
    }),
    signal,
    // Nothing goes along but what stands above, and nowhere else: the person has allowed one origin.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
  });
  if (!response.ok) throw new WriterError(troubleOf(response.status), await wordsOf(response));
  return response;
}

function troubleOf(status: number): WriterTrouble {
  if (status === 401 || status === 402) return 'key refused';
  if (status === 403) return 'extension refused';
  if (status === 404) return 'not found';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server error' : 'bad answer';
}

/** The beginning of what the server said of its refusal. */
async function wordsOf(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return `${response.status} ${value.slice(0, 200)}`.trim();
}

async function readAnswer(response: Response, silence: Silence, onProgress: OnProgress): Promise<string> {
  if (response.body === null) throw new WriterError('bad answer');
  const chunks = response.body.pipeThrough(new TextDecoderStream());
  const streams = response.headers.get('content-type')?.includes('text/event-stream') === true;
  let written = '';
  if (!streams) {
    let body = '';
    for await (const chunk of each(chunks, silence)) body = within(body + chunk);
    written = contentOf(body, 'message');
    onProgress(written);
    return written;
  }
  // Some servers end with "[DONE]", some with the end of the stream.
  for await (const { data } of each(chunks.pipeThrough(new EventSourceParserStream()), silence)) {
    if (data === '[DONE]') break;
    written = within(written + contentOf(data, 'delta'));
    onProgress(written);
  }
  return written;
}

/** The stream's chunks; a stream that is left before its end is cancelled. `for await` over streams is not in every browser. */
async function* each<Chunk>(stream: ReadableStream<Chunk>, silence: Silence): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      silence.endsNow();
      yield next.value;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

function within(text: string): string {
  if (text.length > longestAnswer) throw new WriterError('bad answer', `> ${longestAnswer}`);
  return text;
}

/** The text in one object of the protocol; '' where it has none, as the first and the last of a stream. */
function contentOf(json: string, part: 'message' | 'delta'): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new WriterError('bad answer', json.slice(0, 100));
  }
  const error = fieldOf(parsed, 'error');
  if (error !== undefined && error !== null) {
    throw new WriterError('server error', String(fieldOf(error, 'message') ?? ''));
  }
  const choices = fieldOf(parsed, 'choices');
  if (!Array.isArray(choices)) throw new WriterError('bad answer', json.slice(0, 100));
  const content = fieldOf(fieldOf(choices[0], part), 'content');
  return typeof content === 'string' ? content : '';
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Aborts once nothing has been heard for a while. */
class Silence {
  readonly #controller = new AbortController();
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(longest: number) {
    this.#longest = longest;
    this.endsNow();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something was heard. */
  endsNow(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(), this.#longest);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
