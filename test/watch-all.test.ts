import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { queueOf } from '../src/database/queries/comment-queue.ts';
import type { CommentFiguresRow } from '../src/database/rows.ts';
import { clearDatabase } from './keeping/stored.ts';

const waiting = (id: string, told: Partial<CommentFiguresRow> = {}): CommentFiguresRow => ({
  platform: 'harbour',
  id,
  postId: 'p1',
  account: 'pier',
  author: 'anna',
  thread: id,
  role: 'others',
  publishedAt: 1,
  dated: true,
  calls: [],
  state: 'waits',
  decision: null,
  until: null,
  answer: null,
  answeredAt: null,
  answerDated: false,
  understanding: null,
  understoodBy: 0,
  ...told,
});

afterEach(clearDatabase);

test('what is shown of thousands of comments follows each that comes, changes and goes', async () => {
  let shown: readonly string[] = [];
  const subscription = liveQuery(() => queueOf({}, 2)).subscribe(({ rows }) => {
    shown = rows.map(({ id, author }) => `${id} ${author}`);
  });
  const shows = (...rows: string[]) => vi.waitFor(() => expect(shown).toEqual(rows));
  await database.commentFigures.bulkPut([waiting('c1'), waiting('c2')]);
  await shows('c1 anna', 'c2 anna');
  await database.commentFigures.put(waiting('c1', { author: 'bert' }));
  await shows('c1 bert', 'c2 anna');
  await database.commentFigures.put(waiting('c2', { state: 'handled' }));
  await shows('c1 bert');
  await database.commentFigures.delete(['harbour', 'c1']);
  await shows();
  subscription.unsubscribe();
});
