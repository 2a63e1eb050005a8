import type { Voice } from '../domain/voice.ts';
import { voiceFileVersion } from './write-voice.ts';

/** Bytes of a voice's file at most: a voice as large as may be kept has less in any ordinary text. */
export const largestVoiceFile = 2_000_000;

/** Facts of a voice at most. */
const mostFacts = 500;

/** Why a file is not taken for a voice. */
export type VoiceFileFault = 'too large' | 'not JSON' | 'not a voice' | 'newer version' | 'damaged';

/** The part of a fact that failed its check; 'too many': the voice holds as many as it may. */
export type FactFault = 'question' | 'answer' | 'address' | 'fact' | 'too many';

/** A fact of the file that cannot be kept. */
export interface RefusedFact {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly fault: FactFault;
}

/** What a file holds. */
export type VoiceFile =
  | {
      readonly fault: VoiceFileFault;
      /** Of a damaged one the fields that failed their check, each once. */
      readonly fields: readonly string[];
    }
  | {
      readonly voice: Voice;
      /** Whether the file says for which accounts it speaks; else `voice.accounts` is empty. */
      readonly tellsAccounts: boolean;
      /** Left out of `voice`, in the file's order. */
      readonly refused: readonly RefusedFact[];
    };

/** Checks that a value is a voice; where it is not, says by their paths which parts are to blame. */
export type VoiceCheck = (value: unknown) =>
  | { readonly success: true; readonly data: Voice }
  | {
      readonly success: false;
      readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
    };

/**
 * Reads a voice's file, which anybody may have written. What is answered as a voice has passed `check`; facts that fail it
 * are left out one by one, any other fault refuses the file. Never throws.
 */
export function readVoice(text: string, check: VoiceCheck): VoiceFile {
  if (text.length > largestVoiceFile) return refusal('too large');
  const file = parse(text.replace(/^\ufeff/, ''));
  if (file === undefined) return refusal('not JSON');
  if (!isObject(file) || file.vigie !== 'voice' || typeof file.version !== 'number') {
    return refusal('not a voice');
  }
  if (file.version > voiceFileVersion) return refusal('newer version');
  if (!isObject(file.voice)) return refusal('damaged');
  const given: Readonly<Record<string, unknown>> = { ...file.voice, accounts: file.voice.accounts ?? [] };
  const tellsAccounts = Array.isArray(file.voice.accounts);
  const facts: readonly unknown[] = Array.isArray(given.facts) ? given.facts : [];
  const whole = Array.isArray(given.facts) ? { ...given, facts: facts.slice(0, mostFacts) } : given;
  const tooMany = facts
    .slice(mostFacts)
    .map((_, index): RefusedFact => ({ number: mostFacts + index + 1, fault: 'too many' }));
  const first = check(whole);
  if (first.success) return { voice: first.data, tellsAccounts, refused: tooMany };
  const faults = faultsOfFacts(first.error.issues);
  const second = check({
    ...whole,
    facts: facts.slice(0, mostFacts).filter((_, index) => !faults.has(index)),
  });
  if (!second.success) {
    const fields = second.error.issues.map(({ path }) => String(path[0] ?? ''));
    return refusal(
      'damaged',
      [...new Set(fields)].filter((field) => field !== ''),
    );
  }
  const refused = [...faults].map(([index, fault]): RefusedFact => ({ number: index + 1, fault }));
  return {
    voice: second.data,
    tellsAccounts,
    refused: [...refused.sort((one, other) => one.number - other.number), ...tooMany],
  };
}

function refusal(fault: VoiceFileFault, fields: readonly string[] = []): VoiceFile {
  return { fault, fields };
}

/** Of each fact to blame, by its index, the first part that is. */
function faultsOfFacts(issues: readonly { readonly path: readonly PropertyKey[] }[]): Map<number, FactFault> {
  const faults = new Map<number, FactFault>();
  for (const { path } of issues) {
    const [field, index, part] = path;
    if (field !== 'facts' || typeof index !== 'number' || faults.has(index)) continue;
    faults.set(index, part === 'question' || part === 'answer' || part === 'address' ? part : 'fact');
  }
  return faults;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
