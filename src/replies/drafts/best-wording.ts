import type { DraftSource, Proposal, ReplyRequest } from '../reply.ts';
import { closestUsed, remembered, resemblance } from './closeness.ts';
import type { DraftMaterial } from './draft-material.ts';
import { objectionsTo } from './guard.ts';
import type { DraftPlan, IntentReply } from './intent-reply.ts';
import { sentenceKey, sentencesOf, wordsOf } from './sentences-of.ts';
import { wordingOf } from './wording-of.ts';

/** Ways to say a plan that are weighed against each other. */
const tries = 24;

/**
 * The best way to say a plan, beside the drafts that there are already: of several, the one whose sentences were used longest ago, that is least like the last answers and has most of the
 * voice's own words. Null where it cannot be said: something is missing, or the guard refuses every way.
 */
export function bestWording(
  plan: DraftPlan,
  reply: IntentReply,
  asides: readonly IntentReply[],
  material: DraftMaterial,
  request: ReplyRequest,
  others: readonly Proposal[],
): Proposal | null {
  if (!isPossible(plan, material)) return null;
  const seed = [request.comment.text, request.comment.author.handle, request.used[0]?.text, plan.move].join(
    '\n',
  );
  const texts = new Set(
    Array.from({ length: tries }, (_, index) =>
      wordingOf(plan, reply, asides, material, request.voice, `${seed}\n${index}`),
    ).filter((text) => text !== null),
  );
  const weigh = weighing(request, others);
  const ranked = [...texts]
    .map((text) => ({ text, weight: weigh(text) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ text }) => text);
  const text = firstAllowed(ranked, request);
  return text === undefined ? null : { text, move: plan.move, sources: sourcesFor(plan, material) };
}

/** The first that the guard lets pass and that is too close to nothing lately said; else the first that the guard lets pass. */
function firstAllowed(ranked: readonly string[], request: ReplyRequest): string | undefined {
  let close: string | undefined;
  for (const text of ranked) {
    if (objectionsTo(text, request).length > 0) continue;
    if (closestUsed(text, request) === null) return text;
    close ??= text;
  }
  return close;
}

function isPossible({ needs }: DraftPlan, material: DraftMaterial): boolean {
  if (needs === 'fact') return material.fact !== null;
  if (needs === 'contact') return material.contact !== null;
  return needs !== 'past answer' || material.pastAnswer !== null;
}

/** How good a wording is beside others of the same plan; only differences mean something. */
function weighing({ used, voice }: ReplyRequest, others: readonly Proposal[]): (text: string) => number {
  const recent = used.slice(0, remembered);
  const ages = new Map<string, number>();
  for (const [age, draft] of [...recent.entries()].reverse()) {
    for (const sentence of sentencesOf(draft.text)) ages.set(sentenceKey(sentence), age);
  }
  const preferred = voice.wordsToUse.map((word) => wordsOf(word).join(' ')).filter((word) => word !== '');
  const beside = new Set(others.flatMap(({ text }) => sentencesOf(text).map(sentenceKey)));
  return (text) => {
    const twice = sentencesOf(text).filter((sentence) => beside.has(sentenceKey(sentence))).length;
    const said = ` ${wordsOf(text).join(' ')} `;
    const repeats = sentencesOf(text)
      .map((sentence) => ages.get(sentenceKey(sentence)))
      .filter((age) => age !== undefined)
      .reduce((sum, age) => sum + (age === 0 ? 10 : 3 / Math.sqrt(age)), 0);
    const alike = Math.max(0, ...recent.slice(0, 4).map((draft) => resemblance(text, draft.text)));
    const own = preferred.filter((word) => said.includes(` ${word} `)).length;
    return 1.5 * own - repeats - 4 * alike - twice - 1.5 * echoes(text);
  };
}

/** Long words that a short text has twice: "Merci de … Merci pour …". */
function echoes(text: string): number {
  const words = wordsOf(text)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 5));
  return words.length - new Set(words).size;
}

function sourcesFor({ needs }: DraftPlan, { fact, contact, pastAnswer }: DraftMaterial): DraftSource[] {
  const own: DraftSource[] = [{ kind: 'comment' }, { kind: 'voice' }];
  if (needs === 'fact' && fact !== null) return [{ kind: 'fact', fact }, ...own];
  if (needs === 'contact' && contact !== null) return [{ kind: 'fact', fact: contact }, ...own];
  if (needs === 'past answer' && pastAnswer !== null)
    return [{ kind: 'past answer', answer: pastAnswer }, ...own];
  return own;
}
