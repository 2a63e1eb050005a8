import { newestTold } from './newest-told.ts';
import type { VoiceRow } from './rows.ts';

/** Two states of one voice: the one saved last stands, whole, also where it says that the voice was deleted. */
export function mergeVoices(one: VoiceRow, other: VoiceRow): VoiceRow {
  return newestTold({ value: one, at: one.toldAt }, { value: other, at: other.toldAt })?.value ?? one;
}
