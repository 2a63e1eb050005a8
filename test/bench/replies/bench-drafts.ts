import type { Understanding } from '../../../src/domain/intent.ts';
import type { UsedDraft, Voice } from '../../../src/domain/voice.ts';
import { answerLanguage } from '../../../src/replies/drafts/answer-language.ts';
import { resemblance, tooClose } from '../../../src/replies/drafts/closeness.ts';
import { findFacts } from '../../../src/replies/drafts/find-facts.ts';
import { rulesWriter } from '../../../src/replies/drafts/rules-writer.ts';
import { writeReply } from '../../../src/replies/drafts/write-reply.ts';
import type { Draft, Reply, ReplyRequest } from '../../../src/replies/reply.ts';
import { understand } from '../../../src/replies/understand.ts';
import { inventedShops } from './invented-shops.ts';
import { type LabelledComment, readFolder } from './labelled-comments.ts';
import { shippedModel } from './shipped-model.ts';

/** A comment, what was drafted for it, and what was taken. */
export interface Drafted {
  readonly comment: LabelledComment;
  readonly request: ReplyRequest;
  readonly reply: Reply;
  readonly taken: Draft | null;
}

const names = [
  'Lou Verger',
  'Marta Ruiz',
  '✨ Studio Nord ✨',
  'jonas',
  'Anna-Lena Kurz',
  'pixel_77',
  'Giulia Conti',
  'Rui Prado',
];
/** Enough for some thousands of drafts. */
const mostComments = 1_600;
const folder = new URL('examples', import.meta.url).pathname;
const model = shippedModel();

/**
 * Drafts for labelled comments of the project in a stirred order, by four invented shops in turn, each of which remembers what it took:
 * the first draft without a warning, and none where all have one. The labels stand for the understanding, so that only the drafts are measured.
 */
export async function draftForExamples(most = mostComments): Promise<Drafted[]> {
  const used = new Map<string, UsedDraft[]>();
  const drafted: Drafted[] = [];
  const comments = stirred(readFolder(folder)).slice(0, most);
  for (const [index, comment] of comments.entries()) {
    const voice = inventedShops[index % inventedShops.length];
    if (voice === undefined) continue;
    const request = requestFor(comment, voice, used.get(voice.id) ?? [], index);
    const reply = await writeReply(request, rulesWriter, new AbortController().signal, () => {}, 'en');
    const taken = reply.drafts.find(({ tooCloseTo }) => tooCloseTo === null) ?? null;
    if (taken !== null) used.set(voice.id, [usedNow(taken, request, index), ...request.used].slice(0, 50));
    drafted.push({ comment, request, reply, taken });
  }
  return drafted;
}

/** Measures drafts and prints what came out. Returns whether the shares that must be nil are. */
export async function benchDrafts(): Promise<boolean> {
  const drafted = await draftForExamples();
  const drafts = drafted.flatMap(({ reply, request }) => reply.drafts.map((draft) => ({ draft, request })));
  const answered = drafted.filter(({ reply }) => reply.drafts.length > 0);
  const wanting = drafted.filter(
    ({ comment }) => !['spam', 'crisis', 'insult'].some((intent) => comment.intents.has(intent as 'spam')),
  );
  const withFact = drafted.filter(
    ({ request, comment }) =>
      ['question', 'price', 'delivery'].some((intent) => comment.intents.has(intent as 'price')) &&
      findFacts(request.comment.text, '', request.voice.facts).length > 0,
  );
  const must = {
    'with a figure that has no source': drafts.filter(({ draft, request }) =>
      hasStrangeFigure(draft.text, request),
    ),
    'with a word never used': drafts.filter(({ draft, request }) =>
      hasForbiddenWord(draft.text, request.voice),
    ),
    'in the wrong language': drafts.filter(({ draft, request }) => isOtherLanguage(draft.text, request)),
    'taken, too close to the one before': drafted.filter(isLikeTheOneBefore),
    'taken, with a sentence of the one before': drafted.filter(repeatsTheOneBefore),
  };
  console.log(`Drafts: ${drafts.length} for ${drafted.length} comments, ${inventedShops.length} voices`);
  for (const [what, found] of Object.entries(must)) {
    const whole = what.startsWith('taken') ? answered.length : drafts.length;
    console.log(`  ${what.padEnd(42)} ${share(found.length, whole)}`);
    for (const one of found.slice(0, 3))
      console.log(`    ${JSON.stringify('draft' in one ? one.draft.text : one.taken?.text)}`);
  }
  const figures: readonly (readonly [string, string])[] = [
    [
      'comments that want an answer, with a draft',
      share(wanting.filter(({ reply }) => reply.drafts.length > 0).length, wanting.length),
    ],
    [
      'with two drafts or more that differ in move',
      share(
        wanting.filter(({ reply }) => new Set(reply.drafts.map(({ move }) => move)).size > 1).length,
        wanting.length,
      ),
    ],
    [
      'a fact answers, and a draft says it',
      share(
        withFact.filter(({ reply }) => reply.drafts.some(({ move }) => move === 'answer from the facts'))
          .length,
        withFact.length,
      ),
    ],
    [
      'comments with nothing but drafts with a warning',
      share(answered.filter(({ taken }) => taken === null).length, answered.length),
    ],
    [
      'drafts refused by the guard',
      String(drafted.reduce((sum, { reply }) => sum + reply.refused.length, 0)),
    ],
    [
      'drafts with a warning of closeness',
      share(drafts.filter(({ draft }) => draft.tooCloseTo !== null).length, drafts.length),
    ],
    ['sentences taken that were taken among the last fifty', repeatedSentences(drafted)],
    [
      'mean length in characters',
      (drafts.reduce((sum, { draft }) => sum + draft.text.length, 0) / drafts.length).toFixed(0),
    ],
  ];
  for (const [what, figure] of figures) console.log(`  ${what.padEnd(54)} ${figure}`);
  return Object.values(must).every((found) => found.length === 0);
}

function requestFor(
  comment: LabelledComment,
  voice: Voice,
  used: readonly UsedDraft[],
  index: number,
): ReplyRequest {
  const known: Understanding = {
    language: comment.language ?? understand(comment.text, null).language,
    intents: [...comment.intents].map((what) => ({ what, confidence: 0.9, words: [] })),
    sentiment: comment.sentiment && { what: comment.sentiment, confidence: 0.9, words: [] },
  };
  const name = names[index % names.length] ?? null;
  return {
    comment: { text: comment.text, author: { handle: `person${index % 97}`, name, url: null } },
    understanding: known,
    thread: [],
    post: null,
    voice,
    pastAnswers: [],
    used,
  };
}

function usedNow({ text }: Draft, { comment }: ReplyRequest, index: number): UsedDraft {
  return {
    platform: 'made',
    comment: String(index),
    account: 'made',
    to: comment.author.handle,
    text,
    usedAt: index,
  };
}

/** The same order each time, in which neighbours of a file are far apart. */
function stirred<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item, index) => ({ item, order: (index * 7919) % 100_003 }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

// The checks below share nothing with the guard: they are cruder and stricter.

/** Any digit, or any number word from two on, that stands nowhere in what was given. */
function hasStrangeFigure(text: string, { comment, voice }: ReplyRequest): boolean {
  const given =
    `${comment.text} ${comment.author.name} ${voice.name} ${voice.signature} ${voice.facts.map(({ question, answer, address }) => `${question} ${answer} ${address}`).join(' ')}`.toLowerCase();
  const numbers = text.match(/\d+/g) ?? [];
  const words =
    text
      .toLowerCase()
      .match(
        /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|quinze|vingt|trente|cent|mille|two|three|four|five|seven|eight|nine|ten|twelve|twenty|hundred|thousand|dos|tres|cuatro|cinco|siete|ocho|diez|cien|zwei|drei|vier|fünf|sechs|sieben|zehn|hundert|due|tre|quattro|cinque|sette|otto|dieci|dois|duas|três|quatro|sete|oito|dez)(?![\p{L}])/gu,
      ) ?? [];
  return [...numbers, ...words].some((figure) => !given.includes(figure));
}

/** The word anywhere at the beginning of a word, accents aside. */
function hasForbiddenWord(text: string, { wordsNeverUsed }: Voice): boolean {
  const bare = (said: string) =>
    said
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  return wordsNeverUsed.some((word) => new RegExp(`(?<![a-z])${bare(word)}`).test(bare(text)));
}

/** By what comments are understood with, weights included, and not by the function words that the guard goes by. */
function isOtherLanguage(text: string, request: ReplyRequest): boolean {
  const echoed = new Set(request.comment.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const bare = text
    .replace(request.voice.signature, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\p{L}+/gu, (word) => (echoed.has(word.toLowerCase()) ? '' : word));
  const found = understand(bare, model).language;
  return found !== null && (bare.match(/\p{L}+/gu) ?? []).length >= 6 && found !== answerLanguage(request);
}

function isLikeTheOneBefore({ taken, request: { used, voice } }: Drafted): boolean {
  const [before] = used;
  if (taken === null || before === undefined) return false;
  return resemblance(withoutFacts(taken.text, voice), withoutFacts(before.text, voice)) >= tooClose;
}

function repeatsTheOneBefore({ taken, request: { used, voice } }: Drafted): boolean {
  const before = new Set(plainSentences(used[0]?.text ?? '', voice));
  return plainSentences(taken?.text ?? '', voice).some((sentence) => before.has(sentence));
}

function repeatedSentences(drafted: readonly Drafted[]): string {
  const taken = drafted.flatMap(({ taken, request: { used, voice } }) =>
    plainSentences(taken?.text ?? '', voice).map((sentence) =>
      used.some(({ text }) => plainSentences(text, voice).includes(sentence)),
    ),
  );
  return share(taken.filter((repeated) => repeated).length, taken.length);
}

/** Sentences of two words or more, without names, marks and emoji. */
function plainSentences(text: string, voice: Voice): string[] {
  return withoutFacts(text, voice)
    .split(/[.!?\n]+/)
    .map((sentence) =>
      sentence
        .replace(/(?<=\p{Ll},? )(?:Lou|Marta|Jonas|Anna-Lena|Giulia|Rui)\b/gu, '')
        .replace(/[^\p{L}\s]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((sentence) => sentence.includes(' '));
}

function withoutFacts(text: string, { facts, signature }: Voice): string {
  return [signature, ...facts.flatMap(({ answer, address }) => [answer, address ?? ''])]
    .filter((words) => words !== '')
    .reduce((rest, words) => rest.split(words).join(' '), text);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}
