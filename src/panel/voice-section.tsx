import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keptVoices } from '../database/queries/voices.ts';
import type { Voice } from '../domain/voice.ts';
import { EmptyState } from '../ui/notice.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { languageName } from './language-name.ts';
import { Loaded } from './loaded.tsx';
import { newVoice } from './new-voice.ts';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';
import { VoiceEditor } from './voice-editor.tsx';
import { VoiceExport } from './voice-export.tsx';
import { VoiceImport } from './voice-import.tsx';
import { voiceToSave } from './voice-to-save.ts';

/** In the settings: the voices, to be made, changed, deleted, written to files and taken in from files. */
export function VoiceSection(): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.voice;
  const [edited, edit] = useState<Voice>();
  const result = useLiveQuery(keptVoices);
  return (
    <section aria-labelledby="voice-title">
      <h2 id="voice-title">{words.title}</h2>
      <p>{words.lead}</p>
      {edited !== undefined ? (
        <VoiceEditor key={edited.id} voice={edited} onDone={() => edit(undefined)} />
      ) : (
        <Loaded result={result}>
          {(voices) => (
            <>
              {voices.length === 0 && <EmptyState>{words.empty}</EmptyState>}
              {voices.map((voice) => (
                <VoiceLine key={voice.id} voice={voice} voices={voices} onEdit={edit} />
              ))}
              <button
                type="button"
                class={voices.length === 0 ? 'primary' : ''}
                onClick={() => edit(newVoice(language))}
              >
                {words.make}
              </button>
              <VoiceImport voices={voices} />
            </>
          )}
        </Loaded>
      )}
    </section>
  );
}

function VoiceLine({
  voice,
  voices,
  onEdit,
}: {
  readonly voice: Voice;
  readonly voices: readonly Voice[];
  readonly onEdit: (voice: Voice) => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.voice;
  const ask = useAsk();
  const toast = useToast();
  const remove = async () => {
    if ((await ask('deleteVoice', { id: voice.id })) === undefined) return;
    const kept = voiceToSave(voice).voice;
    const undo = () => void (kept !== undefined && ask('saveVoice', kept));
    toast({ text: words.deleted(voice.name), action: { label: texts.panel.undo, run: undo } });
  };
  // Of those that name no account the first one speaks: see `voiceOfAccount`.
  const isFallback = voices.find(({ accounts }) => accounts.length === 0)?.id === voice.id;
  const speaksFor =
    voice.accounts.length > 0
      ? words.accountsOf(voice.accounts.length)
      : isFallback
        ? words.everyOther
        : words.speaksForNone;
  return (
    <div class="voice-card">
      <h3>
        <bdi>{voice.name}</bdi>
      </h3>
      <p class="faint hint">
        {voice.languages.map((code) => languageName(code, language)).join(', ')} ·{' '}
        {words.facts(voice.facts.length)} · {speaksFor}
      </p>
      <p class="buttons">
        <button type="button" aria-label={words.changeNamed(voice.name)} onClick={() => onEdit(voice)}>
          {words.change}
        </button>
        <button type="button" aria-label={words.deleteNamed(voice.name)} onClick={() => void remove()}>
          {words.delete}
        </button>
      </p>
      <VoiceExport voice={voice} />
    </div>
  );
}
