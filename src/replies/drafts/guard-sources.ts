import type { ReplyRequest } from '../reply.ts';

/** What a draft may take from. */
export interface Sources {
  /** Everything that anybody said: comment, thread, post, facts, voice. */
  readonly all: string;
  /** What the house itself says: facts, post, its own words in the thread, voice. */
  readonly house: string;
}

/** Past answers are none: what was true then may not be now. */
export function sourcesOf({ comment, thread, post, voice }: ReplyRequest): Sources {
  const house = [
    ...voice.facts.flatMap(({ question, answer, address }) => [question, answer, address ?? '']),
    post ?? '',
    voice.name,
    voice.signature,
    voice.escalation.contact,
    ...Object.values(voice.escalation.words),
  ].join('\n');
  const people = [
    comment.text,
    comment.author.name ?? '',
    comment.author.handle ?? '',
    ...thread.flatMap(({ text, author }) => [text, author ?? '']),
  ].join('\n');
  return { house, all: `${house}\n${people}` };
}
