import { type IntentId, intentIds, type Sentiment, sentiments } from '../../../src/domain/intent.ts';
import { type ModelOutput, modelLanguages } from '../../../src/replies/understanding/intent-model.ts';
import type { IntentExamples, IntentRules } from '../../../src/replies/understanding/intent-rules.ts';

const modules = import.meta.glob<{ default: IntentRules; examples: IntentExamples }>(
  '../../../src/replies/intents/*.ts',
  { eager: true },
);

const feelings: Partial<Record<IntentId, Sentiment>> = {
  praise: 'positive',
  thanks: 'positive',
  complaint: 'negative',
  insult: 'negative',
  crisis: 'negative',
};

/** A comment of which only some is known. */
export interface PlainComment {
  readonly text: string;
  /** What is known to hold of it, and what is known not to; of anything else it says nothing. */
  readonly known: ReadonlyMap<ModelOutput, boolean>;
}

/**
 * The plainest comments of every intent: its deciding cues and its files' own examples. They teach the model what rules and
 * words say by themselves, which comments written to be unlike each other show too seldom; nothing is measured on them.
 */
export function plainComments(): PlainComment[] {
  return Object.values(modules).flatMap(({ default: { id, cues }, examples }) => [
    ...Object.entries(cues).flatMap(([language, { sure = '', likely = '' }]) =>
      `${sure},${id === 'praise' || id === 'complaint' ? likely : ''}`
        .split(/[,\n]/)
        .flatMap((cue) => sayings(cue.trim()))
        .map((text) => labelled(text, id, language === 'any' ? null : language)),
    ),
    ...examples.right.map((text) => labelled(text, id, null)),
  ]);
}

function labelled(text: string, id: IntentId, language: string | null): PlainComment {
  const known = new Map<ModelOutput, boolean>([[id, true]]);
  if (id === 'price') known.set('question', true);
  const feeling = feelings[id];
  if (feeling !== undefined) for (const one of sentiments) known.set(one, one === feeling);
  if (language !== null) for (const one of modelLanguages) known.set(one, one === language);
  for (const other of intentIds) if (excluded(id, other)) known.set(other, false);
  return { text, known };
}

/** Intents that the plainest words of another one do not have; for many pairs nobody can tell. */
function excluded(id: IntentId, other: IntentId): boolean {
  const pairs: Partial<Record<IntentId, readonly IntentId[]>> = {
    praise: ['complaint', 'insult', 'crisis', 'delivery', 'price', 'other'],
    thanks: ['complaint', 'insult', 'crisis', 'delivery', 'price', 'other'],
    complaint: ['praise', 'thanks', 'other', 'contest'],
    insult: ['praise', 'thanks', 'other', 'price'],
    crisis: ['praise', 'thanks', 'other', 'contest'],
    spam: ['complaint', 'crisis', 'other', 'question'],
    other: intentIds.filter((any) => any !== 'other'),
  };
  return pairs[id]?.includes(other) ?? (other === 'other' || other === 'praise');
}

/** Up to three ways to say a cue; none for one with a gap. */
function sayings(cue: string): string[] {
  if (cue === '' || cue.includes('~')) return [];
  const steps = cue.split(/\s+/).map((step) => step.split('|'));
  const most = Math.min(3, Math.max(...steps.map(({ length }) => length)));
  return Array.from({ length: most }, (_, index) =>
    steps
      .map((words) => words[index % words.length] ?? '')
      .map((word) => (word.length > 1 ? word.replace(/[*?]$/, '') : word))
      .join(' '),
  );
}
