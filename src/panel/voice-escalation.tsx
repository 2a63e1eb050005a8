import type { JSX } from 'preact';
import { useInterface } from './interface-context.tsx';
import { languageName } from './language-name.ts';
import { VoiceField } from './voice-field.tsx';
import type { VoicePart } from './voice-part.ts';

/** To whom a crisis goes, and what may be said in public meanwhile in each language of the voice. */
export function VoiceEscalation({ voice, onChange }: VoicePart): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.voice;
  const { contact, words: publicWords } = voice.escalation;
  return (
    <fieldset>
      <legend>{words.escalation}</legend>
      <p class="faint">{words.escalationLead}</p>
      <VoiceField
        path="escalation.contact"
        label={words.contact}
        hint={words.contactHint}
        value={contact}
        onChange={(changed) => onChange({ escalation: { contact: changed, words: publicWords } })}
      />
      {voice.languages.map((code) => (
        <VoiceField
          key={code}
          path={`escalation.words.${code}`}
          label={words.publicWords(languageName(code, language))}
          lines={2}
          value={publicWords[code] ?? ''}
          onChange={(changed) =>
            onChange({ escalation: { contact, words: { ...publicWords, [code]: changed } } })
          }
        />
      ))}
    </fieldset>
  );
}
