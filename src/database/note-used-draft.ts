import type { UsedDraft } from '../domain/voice.ts';
import { database } from './database.ts';

/** Notes that the person took an answer; noted again it is there once. */
export async function noteUsedDraft(draft: UsedDraft): Promise<void> {
  await database.usedDrafts.put(draft);
}
