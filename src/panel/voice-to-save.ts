import type { OpenHours, Voice } from '../domain/voice.ts';
import type { Request } from '../messaging/protocol.ts';
import { voiceShape } from '../messaging/voice-shape.ts';

/** What is wrong with a part of a voice, in words that the interface has texts for. */
export interface VoiceProblem {
  /** Where, such as "name" or "facts.2.address". */
  readonly path: string;
  readonly kind:
    | 'empty'
    | 'tooLong'
    | 'tooMany'
    | 'noLanguage'
    | 'notHttps'
    | 'noHour'
    | 'closesEarly'
    | 'overlap'
    | 'other';
  /** Of what is too long or too many: how much is allowed. */
  readonly most: number;
}

/** A voice as it may be kept, or why it may not. */
export type VoiceToSave =
  | { readonly voice: Request<'saveVoice'>; readonly problems: readonly [] }
  | { readonly voice: undefined; readonly problems: readonly VoiceProblem[] };

/** Checks a voice that was made tidy as `tidyVoice` does. */
export function voiceToSave(voice: Voice): VoiceToSave {
  const checked = voiceShape.safeParse(voice);
  if (checked.success) return { voice: checked.data, problems: [] };
  return { voice: undefined, problems: checked.error.issues.map((issue) => problemOf(issue, voice)) };
}

/** Without what was left empty, and with an address completed by its scheme; hours are put in order. */
export function tidyVoice(voice: Voice): Voice {
  return {
    ...voice,
    name: voice.name.trim(),
    signature: voice.signature.trim(),
    facts: voice.facts
      .map((fact) => ({
        ...fact,
        question: fact.question.trim(),
        answer: fact.answer.trim(),
        address: tidyAddress(fact.address),
      }))
      .filter(({ question, answer, address }) => question !== '' || answer !== '' || address !== null),
    escalation: {
      contact: voice.escalation.contact.trim(),
      words: Object.fromEntries(
        Object.entries(voice.escalation.words).filter(([, words]) => words.trim() !== ''),
      ),
    },
    hours: voice.hours.map(inOrder),
  };
}

function tidyAddress(address: string | null): string | null {
  const bare = address?.trim() ?? '';
  if (bare === '') return null;
  return /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : `https://${bare}`;
}

function inOrder(hours: readonly OpenHours[]): readonly OpenHours[] {
  // Hours that were not filled in stay where they are: a problem is shown at them.
  return hours.every(({ from }) => Number.isFinite(from)) ? hours.toSorted((a, b) => a.from - b.from) : hours;
}

interface Issue {
  readonly code: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly maximum?: number | bigint | undefined;
}

function problemOf(issue: Issue, voice: Voice): VoiceProblem {
  const path = issue.path.map(String).join('.');
  const most = issue.code === 'too_big' ? Number(issue.maximum) : 0;
  return { path, kind: kindOf(issue, voice), most };
}

const lists = ['facts', 'accounts', 'languages', 'wordsToUse', 'wordsNeverUsed'] as const;

function kindOf({ code, path }: Issue, voice: Voice): VoiceProblem['kind'] {
  const [field, place, part] = path;
  if (field === 'hours') {
    if (path.length > 3) return 'noHour';
    return path.length === 3 ? 'closesEarly' : code === 'too_big' ? 'tooMany' : 'overlap';
  }
  const isTooLarge = code === 'too_big';
  if (field === 'name' && !isTooLarge && voice.name === '') return 'empty';
  if (field === 'languages' && voice.languages.length === 0) return 'noLanguage';
  if (isTooLarge) return place === undefined && lists.some((list) => list === field) ? 'tooMany' : 'tooLong';
  if (field !== 'facts') return 'other';
  if (part === 'address') return 'notHttps';
  const fact = voice.facts[Number(place)];
  return fact !== undefined && (part === 'question' || part === 'answer') && fact[part] === ''
    ? 'empty'
    : 'other';
}
