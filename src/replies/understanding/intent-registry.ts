import type { IntentRules } from './intent-rules.ts';

const modules = import.meta.glob<IntentRules>('../intents/*.ts', { eager: true, import: 'default' });

/** The rules of every intent, in the order of the files in `intents/`. */
export const intentRules: readonly IntentRules[] = Object.values(modules);
