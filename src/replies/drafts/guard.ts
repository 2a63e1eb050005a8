import type { Objection, ReplyRequest } from '../reply.ts';
import type { GuardCheck } from './guard-check.ts';
import { sourcesOf } from './guard-sources.ts';

const modules = import.meta.glob<GuardCheck>('./guard/*.ts', { eager: true, import: 'default' });
const checks = Object.values(modules);

/**
 * Every reason why a text may not be offered as an answer; none: it may. The same for what the rules and for what a model wrote. Errs on
 * the side of refusing. Slots in square brackets are no figures and no names. Never throws.
 */
export function objectionsTo(text: string, request: ReplyRequest): Objection[] {
  const sources = sourcesOf(request);
  return checks.flatMap((check) => {
    const words = check.find(text, request, sources);
    return words === null ? [] : [{ kind: check.kind, words: [...new Set(words)] }];
  });
}
