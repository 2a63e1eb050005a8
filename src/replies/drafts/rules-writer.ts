import { type IntentId, intentIds, type Understanding } from '../../domain/intent.ts';
import type { Proposal, ReplyRequest, ReplyWriter } from '../reply.ts';
import { answerLanguage } from './answer-language.ts';
import { bestWording } from './best-wording.ts';
import { materialFor } from './draft-material.ts';
import { isDraftLanguage } from './languages.ts';
import { intentReplies } from './reply-registry.ts';
import { steeringIntents } from './steering-intents.ts';

/** Drafts of one comment; people choose among few. */
const most = 3;

/**
 * Drafts from sentences, facts and past answers by rules alone: nothing is asked of anybody. Up to three, each with another move; none for spam,
 * where there is nothing to say, and in languages that there are no sentences for. The same request gives the same drafts.
 */
export const rulesWriter: ReplyWriter = {
  async write(request, signal) {
    signal.throwIfAborted();
    return proposalsFor(request);
  },
};

function proposalsFor(request: ReplyRequest): Proposal[] {
  const language = answerLanguage(request);
  if (!isDraftLanguage(language)) return [];
  const [first, ...others] = intentsToAnswer(request.understanding, request.comment.text);
  const reply = first === undefined ? undefined : intentReplies.get(first);
  if (reply === undefined) return [];
  const asides = others.flatMap((intent) => intentReplies.get(intent) ?? []);
  const material = materialFor(request, language, reply);
  const proposals: Proposal[] = [];
  for (const plan of reply.plans) {
    if (proposals.length === most) break;
    if (proposals.some(({ move }) => move === plan.move)) continue;
    const proposal = bestWording(plan, reply, asides, material, request, proposals);
    if (proposal !== null) proposals.push(proposal);
  }
  return proposals;
}

/** What was found, most urgent first. Undecided comments are answered by their feeling, and by a question mark if they have one. */
function intentsToAnswer(understanding: Understanding, text: string): IntentId[] {
  const { sentiment } = understanding;
  const found = steeringIntents(understanding);
  // Only what is plainly glad is thanked for without a word.
  if (found.has('emoji') && (sentiment?.what ?? 'positive') !== 'positive') return [];
  if (found.has('emoji') && /[💔😢😭😞😔🙁☹😡🤡👎]/u.test(text)) return [];
  // Readers who talk to each other are left alone.
  if (found.has('other') && /@[\p{L}\p{N}]/u.test(text)) return [];
  if (found.has('spam') || found.has('crisis') || found.has('insult')) return [];
  const first = byUrgency(found);
  // Praise that feels bad is irony, or was misread: thanks would be nonsense.
  const isBad = sentiment?.what === 'negative';
  if (isBad && first[0] !== undefined && intentReplies.get(first[0])?.mood === 'glad') return [];
  if (first.length > 0) return first;
  if (isBad) return ['complaint'];
  if (/[?？]/.test(text)) return ['question'];
  return sentiment?.what === 'positive' ? ['praise'] : ['other'];
}

/**
 * As in `intentIds`, but an offer of work or of a partnership stands before the question that it is asked with, and an order or a price that is
 * neither asked about nor complained of is only what the comment tells of.
 */
function byUrgency(found: ReadonlySet<IntentId>): IntentId[] {
  const isTold = !found.has('question') && !found.has('complaint');
  const isOffer = (intent: IntentId) =>
    (intent === 'recruitment' || intent === 'collaboration') && !found.has('complaint');
  const intents = intentIds.filter(
    (intent) => found.has(intent) && !(isTold && (intent === 'delivery' || intent === 'price')),
  );
  if (intents.length === 0) return ['other'];
  return [...intents.filter(isOffer), ...intents.filter((intent) => !isOffer(intent))];
}
