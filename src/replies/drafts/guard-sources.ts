import type { ReplyRequest } from '../reply.ts';

/** What a draft may take from. */
export interface Sources {
  /** Everything that anybody said: comment, thread, post, facts, voice. */
  readonly all: string;
  /** What the house itself says: facts, post, its own words in the thread, voice. */
  readonly house: string;
}

const gathered = new WeakMap<ReplyRequest, Sources>();

/** What the texts of a request are; the same object for the same request. Past answers are none: what was true then may not be now. */
export function sourcesOf(request: ReplyRequest): Sources {
  const known = gathered.get(request);
  if (known !== undefined) return known;
  const sources = gather(request);
  gathered.set(request, sources);
  return sources;
}

/** Works something out of the sources once, however many texts are checked against them. */
export function oncePerSources<Found>(find: (sources: Sources) => Found): (sources: Sources) => Found {
  const found = new WeakMap<Sources, { readonly value: Found }>();
  return (sources) => {
    const known = found.get(sources) ?? { value: find(sources) };
    found.set(sources, known);
    return known.value;
  };
}

function gather({ comment, thread, post, voice }: ReplyRequest): Sources {
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
