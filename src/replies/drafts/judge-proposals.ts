import {
  type Draft,
  moves,
  type Proposal,
  type RefusedDraft,
  type Reply,
  type ReplyRequest,
} from '../reply.ts';
import { answerLanguage } from './answer-language.ts';
import { closestUsed } from './closeness.ts';
import { objectionsTo } from './guard.ts';

/**
 * Which proposals may be offered, whoever wrote them, and why others may not. Drafts come in the order of `moves`, each with its language, its
 * slots and a warning where it is too close to an answer given lately. The same text is offered once.
 */
export function judgeProposals(
  proposals: readonly Proposal[],
  request: ReplyRequest,
): Pick<Reply, 'drafts' | 'refused'> {
  const drafts: Draft[] = [];
  const refused: RefusedDraft[] = [];
  const language = answerLanguage(request);
  for (const proposal of proposals) {
    const text = proposal.text.trim();
    const objections = objectionsTo(text, request);
    if (objections.length > 0) refused.push({ text, objections });
    else if (!drafts.some((draft) => draft.text === text)) {
      drafts.push({
        ...proposal,
        text,
        language,
        slots: slotsIn(text),
        tooCloseTo: closestUsed(text, request),
      });
    }
  }
  return { drafts: drafts.sort((one, other) => rank(one) - rank(other)), refused };
}

/** What stands in square brackets, in order, without repeats. */
function slotsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\[([^\][\n]{1,60})\]/g)].map(([slot]) => slot))];
}

function rank({ move }: Draft): number {
  return move === 'written by a model' ? moves.length : moves.indexOf(move);
}
