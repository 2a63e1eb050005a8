import type { Proposal, ReplyRequest } from '../reply.ts';
import { betweenAnswers } from './prompt.ts';
import { WriterError } from './writer-error.ts';

const most = 3;
/** What small models put around an answer though they are told not to: a number, a label, quotation marks. */
const decoration = /^(?:(?:\d+[.)]|[-*•]|\**(?:reply|réponse|answer|option)\s*\d*\**\s*:)\s*)+/i;
const quoted = /^(["“«'])([\s\S]*)(["”»'])$/;

/** The answers in what a model wrote, three at most. Throws a `WriterError` where there is none. */
export function readProposals(written: string, { voice, post }: ReplyRequest): Proposal[] {
  const texts = written
    .split(new RegExp(`^\\s*${betweenAnswers}+\\s*$`, 'm'))
    .map((text) => undecorated(text))
    .filter((text) => text !== '')
    .slice(0, most);
  if (texts.length === 0) throw new WriterError('nothing written');
  return [...new Set(texts)].map((text) => ({
    text,
    move: 'written by a model',
    // All that it was given: which of it a model has used cannot be known.
    sources: [
      { kind: 'comment' },
      ...(post === null ? [] : [{ kind: 'post' } as const]),
      ...voice.facts.map((fact) => ({ kind: 'fact', fact }) as const),
    ],
  }));
}

function undecorated(text: string): string {
  const bare = text.trim().replace(decoration, '');
  return (quoted.exec(bare)?.[2] ?? bare).trim();
}
