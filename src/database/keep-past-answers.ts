import { Dexie } from 'dexie';
import { voiceOfAccount } from '../domain/voice-of-account.ts';
import { database } from './database.ts';
import { grouped } from './grouped.ts';
import { keptVoices } from './queries/voices.ts';
import type { CommentFiguresRow, PastAnswerRow } from './rows.ts';

/**
 * Keeps, as examples of how the brand speaks, the owner's answers to these comments, where the voice that speaks for the account
 * learns. `languageOf` tells a text's language (ISO 639-1), null where it cannot.
 */
export async function keepPastAnswers(
  figures: readonly CommentFiguresRow[],
  languageOf: (text: string) => string | null,
): Promise<void> {
  const voices = (await keptVoices()).filter(({ learns }) => learns);
  if (voices.length === 0) return;
  const all = await keptVoices();
  const answered = figures.filter(
    ({ platform, account, answer }) =>
      answer !== null && voiceOfAccount(all, { platform, id: account })?.learns === true,
  );
  const ofAnswers = grouped(answered, ({ platform, answer }) => JSON.stringify([platform, answer]));
  await database.transaction(
    'rw',
    [database.comments, database.commentFigures, database.pastAnswers],
    async () => {
      const found = await Promise.all(ofAnswers.map(pairOf));
      await database.pastAnswers.bulkPut(
        found.flatMap((pair) => (pair === undefined ? [] : [{ ...pair, language: languageOf(pair.answer) }])),
      );
    },
  );
}

/** An answer with what it answers: of several comments the last before it. Undefined where either is no text. */
async function pairOf(
  answered: readonly CommentFiguresRow[],
): Promise<Omit<PastAnswerRow, 'language'> | undefined> {
  const last = answered.reduce((one, other) => (one.publishedAt >= other.publishedAt ? one : other));
  if (last.answer === null || last.answeredAt === null) return undefined;
  const { platform, thread, answer, answeredAt } = last;
  const lastInThread = await database.commentFigures
    .where('[platform+thread+role+publishedAt]')
    .between([platform, thread, 'others', Dexie.minKey], [platform, thread, 'others', answeredAt], true, true)
    .last();
  const asked = lastInThread?.answer === answer ? lastInThread : last;
  const [question, reply] = await database.comments.bulkGet([
    [platform, asked.id],
    [platform, answer],
  ]);
  if (!question?.text || !reply?.text) return undefined;
  const { firstObservedAt, id, text } = reply;
  return {
    platform,
    id,
    account: last.account,
    question: question.text,
    answer: text,
    observedAt: firstObservedAt,
  };
}
