import { assess } from '../src/domain/assess.ts';
import type { Standing, Verdict } from '../src/domain/assessment.ts';
import { windowOf } from '../src/domain/cohort-window.ts';
import type { Evidence } from '../src/domain/explain.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { now, postOf, postsWith } from './posts-of-an-account.ts';

// What an invented account's post is judged on, for tests.

export const twelve = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

/** An ordinary post among twelve; nothing was learnt yet. */
export function evidenceFor(over: Partial<Evidence> = {}): Evidence {
  return {
    post: postOf(),
    candidates: postsWith(twelve),
    followersOf: () => undefined,
    window: windowOf(firstSettings),
    facts: { settlesAfterHours: 48, definitionChanges: [] },
    curveOf: () => undefined,
    priorOf: () => undefined,
    earlier: undefined,
    now,
    ...over,
  };
}

export function standingFor(over: Partial<Evidence> = {}): Standing {
  return assess(evidenceFor(over)).standing;
}

/** Throws where there is none. */
export function verdictFor(over: Partial<Evidence> = {}): Verdict {
  const standing = standingFor(over);
  if (!('verdict' in standing)) throw new Error(`no verdict: ${standing.state}`);
  return standing.verdict;
}

/** So many numbers, one after the other. */
export function counting(size: number, from = 10): number[] {
  return Array.from({ length: size }, (_, index) => from + index);
}
