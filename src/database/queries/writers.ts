import type { WriterChoice } from '../../domain/writer-choice.ts';
import { database } from '../database.ts';

/** Who writes drafts, as the person has set it up; the rules alone before that. */
export async function chosenWriter(): Promise<WriterChoice> {
  return (await database.writers.get('chosen'))?.choice ?? { kind: 'rules' };
}
