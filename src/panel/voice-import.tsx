import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Voice } from '../domain/voice.ts';
import { largestVoiceFile, readVoice, type VoiceFile } from '../exports/read-voice.ts';
import type { VoiceTexts } from '../locales/texts.ts';
import { voiceShape } from '../messaging/voice-shape.ts';
import { ErrorState } from '../ui/notice.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';
import { VoiceFilePreview } from './voice-file-preview.tsx';
import { voiceToSave } from './voice-to-save.ts';

/** Takes in a voice's file: says what is in it first, and overwrites nothing without being told to. */
export function VoiceImport({ voices }: { readonly voices: readonly Voice[] }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const ask = useAsk();
  const toast = useToast();
  const [read, setRead] = useState<VoiceFile>();
  const field = useRef<HTMLInputElement>(null);
  const finish = () => {
    setRead(undefined);
    // The same file may be chosen again.
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
  };
  const save = async (voice: Voice) => {
    const { voice: checked } = voiceToSave(voice);
    return checked !== undefined && (await ask('saveVoice', checked)) !== undefined;
  };
  const takeIn = async (voice: Voice) => {
    // Whether answers are kept is said here, by this person, and by no file.
    if (!(await save({ ...voice, learns: false }))) return;
    finish();
    toast({ text: words.takenIn(voice.name) });
  };
  const replace = async (voice: Voice, known: Voice, tellsAccounts: boolean) => {
    const accounts = tellsAccounts ? voice.accounts : known.accounts;
    if (!(await save({ ...voice, accounts, learns: known.learns }))) return;
    finish();
    const undo = { label: texts.panel.undo, run: () => void save(known) };
    toast({ text: words.replaced(voice.name), action: undo });
  };
  return (
    <details class="export-menu">
      <summary>{words.importTitle}</summary>
      <label class="file">
        {words.importFile}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            setRead(undefined);
            if (file !== undefined) void readFile(file).then(setRead);
          }}
        />
      </label>
      {read !== undefined && 'fault' in read && (
        <ErrorState>
          <p>
            {words.importFaults[read.fault]}{' '}
            {read.fields.length > 0 && words.importDamaged(sayFields(read.fields, words))}
          </p>
          <p>{words.importNothing}</p>
        </ErrorState>
      )}
      {read !== undefined && 'voice' in read && (
        <VoiceFilePreview
          file={read}
          known={voices.find(({ id }) => id === read.voice.id)}
          onTakeIn={(voice) => void takeIn(voice)}
          onReplace={(voice, known) => void replace(voice, known, read.tellsAccounts)}
          onCancel={finish}
        />
      )}
    </details>
  );
}

async function readFile(file: File): Promise<VoiceFile> {
  if (file.size > largestVoiceFile) return { fault: 'too large', fields: [] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return readVoice(text, (value) => voiceShape.safeParse(value));
  } catch {
    // Not UTF-8, or gone meanwhile.
    return { fault: 'not JSON', fields: [] };
  }
}

function sayFields(fields: readonly string[], { fields: names }: VoiceTexts): string {
  const known = Object.entries(names).filter(([field]) => fields.includes(field));
  return known.map(([, name]) => name).join(', ');
}
