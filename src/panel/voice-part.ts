import type { Voice } from '../domain/voice.ts';

/** What each part of the voice's editor is given. */
export interface VoicePart {
  /** As it stands in the editor, saved or not. */
  readonly voice: Voice;
  /** Takes in what was changed; a function is given the voice as it is by then. */
  readonly onChange: (change: Partial<Voice> | ((voice: Voice) => Partial<Voice>)) => void;
}
