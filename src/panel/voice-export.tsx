import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Voice } from '../domain/voice.ts';
import { voiceFileName, writeVoice } from '../exports/write-voice.ts';
import { downloadFile } from './download-file.ts';
import { useInterface } from './interface-context.tsx';

/** Writes a voice to a file for others to take in. */
export function VoiceExport({ voice }: { readonly voice: Voice }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const [withAccounts, setWithAccounts] = useState(false);
  return (
    <details class="export-menu">
      <summary aria-label={words.exportNamed(voice.name)}>{words.exportTitle}</summary>
      <p class="hint faint">{words.exportLead}</p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={withAccounts}
          onChange={({ currentTarget }) => setWithAccounts(currentTarget.checked)}
        />
        {words.exportAccounts}
      </label>
      <button
        type="button"
        onClick={() =>
          downloadFile(voiceFileName(voice.name), 'application/json', [writeVoice(voice, { withAccounts })])
        }
      >
        {words.exportButton}
      </button>
    </details>
  );
}
