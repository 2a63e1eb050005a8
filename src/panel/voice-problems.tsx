import { createContext, type JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { VoiceTexts } from '../locales/texts.ts';
import { useInterface } from './interface-context.tsx';
import type { VoiceProblem } from './voice-to-save.ts';

/** Carries what kept a voice from being saved to the fields that it is about. */
export const VoiceProblems = createContext<readonly VoiceProblem[]>([]);

/** What is wrong with one field. */
export interface FieldProblem {
  /** For the field itself, so that its problem is read out with it. */
  readonly attributes: { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };
  readonly id: string | undefined;
  /** To be shown under the field; null: nothing is wrong. */
  readonly line: JSX.Element | null;
}

/** What is wrong with the part of the voice at a path, such as "facts.2.answer", or below it. */
export function useProblem(path: string): FieldProblem {
  const { texts } = useInterface();
  const id = useId();
  const problem = useContext(VoiceProblems).find(
    (each) => each.path === path || each.path.startsWith(`${path}.`),
  );
  if (problem === undefined) return { attributes: {}, id: undefined, line: null };
  return {
    id,
    attributes: { 'aria-invalid': true, 'aria-describedby': id },
    line: (
      <span class="hint problem" id={id}>
        {sayProblem(problem, texts.voice)}
      </span>
    ),
  };
}

function sayProblem({ kind, most }: VoiceProblem, { problems }: VoiceTexts): string {
  return kind === 'tooLong' || kind === 'tooMany' ? problems[kind](most) : problems[kind];
}
