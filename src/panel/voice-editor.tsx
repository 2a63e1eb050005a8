import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../domain/voice.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';
import { VoiceAccounts } from './voice-accounts.tsx';
import { VoiceEscalation } from './voice-escalation.tsx';
import { VoiceFacts } from './voice-facts.tsx';
import { VoiceField } from './voice-field.tsx';
import { VoiceHours } from './voice-hours.tsx';
import { VoiceLanguages } from './voice-languages.tsx';
import { VoiceLearning } from './voice-learning.tsx';
import { VoiceManner } from './voice-manner.tsx';
import type { VoicePart } from './voice-part.ts';
import { VoicePreview } from './voice-preview.tsx';
import { VoiceProblems } from './voice-problems.tsx';
import { tidyVoice, type VoiceProblem, voiceToSave } from './voice-to-save.ts';
import { VoiceWords } from './voice-words.tsx';

/** All of a voice, to be changed and saved. Nothing that was changed is lost without a question. */
export function VoiceEditor({
  voice: saved,
  onDone,
}: {
  /** As it is kept; a new one has no name yet. */
  readonly voice: Voice;
  readonly onDone: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const ask = useAsk();
  const toast = useToast();
  const [before, setBefore] = useState(saved);
  const [voice, setVoice] = useState(saved);
  const [problems, setProblems] = useState<readonly VoiceProblem[]>([]);
  // A field that is left by the press of "Save" changes the voice after it was last drawn.
  const latest = useRef(saved);
  const form = useRef<HTMLFormElement>(null);
  const changed = JSON.stringify(voice) !== JSON.stringify(before);
  const change: VoicePart['onChange'] = (given) => {
    const was = latest.current;
    const part = typeof given === 'function' ? given(was) : given;
    latest.current = { ...was, ...part };
    setVoice(latest.current);
    // Problems name facts by their place.
    if (latest.current.facts.length !== was.facts.length) {
      setProblems((known) => known.filter(({ path }) => !path.startsWith('facts')));
    }
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(problems.length === 0 ? 'none' : '[aria-invalid]')?.focus();
  }, [problems]);
  useUnloadQuestion(changed);
  const save = async () => {
    const tidy = tidyVoice(latest.current);
    change(tidy);
    const checked = voiceToSave(tidy);
    setProblems(checked.problems);
    if (checked.voice === undefined || (await ask('saveVoice', checked.voice)) === undefined) return;
    toast({ text: words.saved(tidy.name) });
    onDone();
  };
  const part: VoicePart = { voice, onChange: change };
  return (
    <VoiceProblems.Provider value={problems}>
      <form
        ref={form}
        class="voice-editor"
        noValidate
        aria-labelledby="voice-editor-title"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h3 id="voice-editor-title">
          {saved.name === '' ? words.newTitle : <bdi>{words.editTitle(saved.name)}</bdi>}
        </h3>
        <VoiceField
          path="name"
          label={words.name}
          hint={words.nameHint}
          value={voice.name}
          onChange={(name) => change({ name })}
        />
        <VoiceAccounts {...part} />
        <VoiceManner {...part} />
        <VoiceLanguages {...part} />
        <fieldset>
          <legend>{words.words}</legend>
          <VoiceWords
            path="wordsToUse"
            label={words.wordsToUse}
            hint={words.wordsHint}
            words={voice.wordsToUse}
            onChange={(next) => change((now) => ({ wordsToUse: next(now.wordsToUse) }))}
          />
          <VoiceWords
            path="wordsNeverUsed"
            label={words.wordsNeverUsed}
            hint={words.wordsNeverUsedHint}
            words={voice.wordsNeverUsed}
            onChange={(next) => change((now) => ({ wordsNeverUsed: next(now.wordsNeverUsed) }))}
          />
        </fieldset>
        <VoiceFacts {...part} />
        <VoiceEscalation {...part} />
        <VoiceHours {...part} />
        <VoiceLearning
          {...part}
          onForgotten={() => {
            change({ learns: false });
            setBefore((known) => ({ ...known, learns: false }));
          }}
        />
        <VoicePreview voice={voice} />
        <SaveBar changed={changed} problems={problems.length} onLeave={onDone} />
      </form>
    </VoiceProblems.Provider>
  );
}

function SaveBar({
  changed,
  problems,
  onLeave,
}: {
  readonly changed: boolean;
  readonly problems: number;
  readonly onLeave: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class="voice-bar">
      <p class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={() => (changed ? dialog.current?.showModal() : onLeave())}>
          {words.cancel}
        </button>
      </p>
      <p class={problems > 0 ? 'problem' : 'faint'} role="status">
        {problems > 0 ? words.notSaved(problems) : changed ? words.unsaved : words.unchanged}
      </p>
      <dialog ref={dialog} aria-labelledby="leave-question">
        <h2 id="leave-question">{words.leaveTitle}</h2>
        <p>{words.leaveAsk}</p>
        <p class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.stay}
          </button>
          <button type="button" class="danger" onClick={onLeave}>
            {words.leaveYes}
          </button>
        </p>
      </dialog>
    </div>
  );
}

/** Lets the browser ask before the page is left. */
function useUnloadQuestion(asked: boolean): void {
  useEffect(() => {
    if (!asked) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [asked]);
}
