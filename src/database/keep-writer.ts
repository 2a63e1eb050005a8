import type { WriterChoice } from '../domain/writer-choice.ts';
import { database } from './database.ts';

/** Keeps who writes drafts from now on; what was set up before, with its key, is gone. */
export async function keepWriter(choice: WriterChoice): Promise<void> {
  await database.writers.put({ id: 'chosen', choice });
}
