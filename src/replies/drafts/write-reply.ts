import type { OnProgress, Reply, ReplyRequest, ReplyWriter } from '../reply.ts';
import { handoverFor } from './handover-for.ts';
import { judgeProposals } from './judge-proposals.ts';

/**
 * What Vigie proposes for a comment: a hand-over where an answer would do harm, nothing for spam, else what `writer` writes, judged. Rejects
 * as the writer does; the writer is not asked where there is nothing to answer.
 */
export async function writeReply(
  request: ReplyRequest,
  writer: ReplyWriter,
  signal: AbortSignal,
  onProgress: OnProgress,
  interfaceLanguage: 'en' | 'fr',
): Promise<Reply> {
  const handover = handoverFor(request, interfaceLanguage);
  if (handover !== null || request.understanding.intents.some(({ what }) => what === 'spam')) {
    return { drafts: [], refused: [], handover };
  }
  const proposals = await writer.write(request, signal, onProgress);
  signal.throwIfAborted();
  return { ...judgeProposals(proposals, request), handover: null };
}
