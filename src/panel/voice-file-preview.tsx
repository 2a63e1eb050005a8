import type { JSX } from 'preact';
import type { Voice } from '../domain/voice.ts';
import type { VoiceFile } from '../exports/read-voice.ts';
import { useInterface } from './interface-context.tsx';
import { languageName } from './language-name.ts';

const refusedShown = 20;

/** What stands in a voice's file, what of it cannot be kept and why, and what to do with it. */
export function VoiceFilePreview({
  file: { voice, tellsAccounts, refused },
  known,
  onTakeIn,
  onReplace,
  onCancel,
}: {
  readonly file: Extract<VoiceFile, { voice: Voice }>;
  /** The same voice as it is here already; undefined: it is not. */
  readonly known: Voice | undefined;
  readonly onTakeIn: (voice: Voice) => void;
  readonly onReplace: (voice: Voice, known: Voice) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.voice;
  return (
    <div class="notice" role="status">
      <p class="strong">{words.previewTitle}</p>
      <dl class="check">
        <dt>{words.name}</dt>
        <dd>
          <bdi>{voice.name}</bdi>
        </dd>
        <dt>{words.languages}</dt>
        <dd>{voice.languages.map((code) => languageName(code, language)).join(', ')}</dd>
        <dt>{words.factsTitle}</dt>
        <dd>{voice.facts.length}</dd>
        {tellsAccounts && (
          <>
            <dt>{words.accounts}</dt>
            <dd>{voice.accounts.length}</dd>
          </>
        )}
      </dl>
      {refused.length > 0 && (
        <>
          <p>{words.importRefused(refused.length)}</p>
          <ul>
            {refused.slice(0, refusedShown).map(({ number, fault }) => (
              <li key={number}>{words.refusedFact(number, words.factFaults[fault])}</li>
            ))}
            {refused.length > refusedShown && <li>{words.refusedMore(refused.length - refusedShown)}</li>}
          </ul>
        </>
      )}
      <p class="hint faint">{words.previewLearning}</p>
      {known !== undefined && <p>{words.known(known.name)}</p>}
      <p class="buttons">
        {known === undefined ? (
          <button type="button" class="primary" onClick={() => onTakeIn(voice)}>
            {words.takeIn}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => onTakeIn({ ...voice, id: crypto.randomUUID() })}>
              {words.keepBoth}
            </button>
            <button type="button" class="danger" onClick={() => onReplace(voice, known)}>
              {words.replace}
            </button>
          </>
        )}
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
