import MiniSearch from 'minisearch';
import type { PastAnswer } from '../../domain/voice.ts';

const most = 8;

/**
 * The past answers whose comments are most like this one, most alike first, eight at most; none where no word is shared.
 * By BM25+ over words without accents.
 */
export function similarAnswers(comment: string, answers: readonly PastAnswer[]): PastAnswer[] {
  const index = new MiniSearch<{ id: number; question: string }>({
    fields: ['question'],
    processTerm: (term) => plain(term),
  });
  index.addAll(answers.map(({ question }, id) => ({ id, question })));
  return index
    .search(comment, { fuzzy: 0.15, prefix: (term) => term.length > 4 })
    .slice(0, most)
    .flatMap(({ id }) => answers[id] ?? []);
}

function plain(term: string): string | null {
  const bare = term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length < 3 ? null : bare;
}
