import { assessPosts, explainPost } from '../../../src/database/assess-posts.ts';
import { database } from '../../../src/database/database.ts';
import { windowOf } from '../../../src/domain/cohort-window.ts';
import { isRead } from '../../../src/domain/platform-facts.ts';
import { firstSettings } from '../../../src/domain/settings.ts';
import { platformFacts } from '../../../src/platforms/facts.ts';
import { type CountedRequest, countRowsRead } from './count-rows-read.ts';
import { fillDatabase } from './fill-database.ts';
import type { CountedJudgement, Judgement } from './judgements.ts';
import { judgedAt, type MadeSize, madeKey } from './made-rows.ts';

// Runs in the page: one stored collection, as the background script has it, and what is asked of it.

const facts = platformFacts.find(isRead);
if (facts === undefined) throw new Error('No platform is known.');
const platform = facts.id;
let requestsSince: (() => readonly CountedRequest[]) | undefined;

globalThis.storedCollection = {
  fill: (size) => fillDatabase(platform, size),

  async time(judgement, posts, size) {
    const times: number[] = [];
    for (const index of posts) times.push(await timeOf(judgement, index, size));
    return times;
  },

  async count(judgement, posts, size) {
    requestsSince ??= countRowsRead(database);
    const all: CountedJudgement[] = [];
    for (const index of posts) {
      requestsSince();
      const total = await timeOf(judgement, index, size);
      all.push({ total, requests: requestsSince() });
    }
    return all;
  },
};

/** Throws where the post was not judged: then there was nothing to time. */
async function timeOf(judgement: Judgement, index: number, size: MadeSize): Promise<number> {
  const key = madeKey(platform, index, size);
  const at = { platforms: platformFacts, window: windowOf(firstSettings), now: judgedAt };
  const from = performance.now();
  const assessment =
    judgement === 'assessPosts'
      ? (await assessPosts([key], at))[0]
      : (await explainPost(key, at))?.assessment;
  const time = performance.now() - from;
  if (assessment?.standing.state !== 'score') {
    throw new Error(`Post ${index} came out as "${assessment?.standing.state}", not judged by a score.`);
  }
  return time;
}
