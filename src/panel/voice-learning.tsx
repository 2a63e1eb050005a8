import type { JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { countPastAnswersOf } from '../database/queries/voices.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';
import type { VoicePart } from './voice-part.ts';

/** Whether the voice learns from the owner's answers, and forgetting them. */
export function VoiceLearning({
  voice,
  onChange,
  onForgotten,
}: VoicePart & { readonly onForgotten: () => void }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const ask = useAsk();
  const toast = useToast();
  const dialog = useRef<HTMLDialogElement>(null);
  const result = useLiveQuery(useCallback(() => countPastAnswersOf(voice.id), [voice.id]));
  const learnt = result.state === 'ready' ? result.value : 0;
  const forget = async () => {
    dialog.current?.close();
    if ((await ask('forgetPastAnswers', { voice: voice.id })) === undefined) return;
    onForgotten();
    toast({ text: words.forgotten });
  };
  return (
    <fieldset>
      <legend>{words.learning}</legend>
      <label class="check-line">
        <input
          type="checkbox"
          checked={voice.learns}
          onChange={({ currentTarget }) => onChange({ learns: currentTarget.checked })}
        />
        <span>
          {words.learns}
          <span class="hint faint">{words.learnsHint}</span>
        </span>
      </label>
      {learnt > 0 && (
        <>
          <p>{words.learnt(learnt)}</p>
          <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
            {words.forget}
          </button>
        </>
      )}
      <dialog ref={dialog} aria-labelledby="forget-question">
        <h2 id="forget-question">{words.forgetTitle}</h2>
        <p>{words.forgetAsk(learnt)}</p>
        <p class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="button" class="danger" onClick={() => void forget()}>
            {words.forgetYes}
          </button>
        </p>
      </dialog>
    </fieldset>
  );
}
