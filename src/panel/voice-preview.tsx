import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Language } from '../domain/localised.ts';
import type { Voice } from '../domain/voice.ts';
import { rulesWriter } from '../replies/drafts/rules-writer.ts';
import { writeReply } from '../replies/drafts/write-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { understand } from '../replies/understand.ts';
import { useInterface } from './interface-context.tsx';
import { noteError } from './note-error.ts';
import { tidyVoice } from './voice-to-save.ts';

/** So long nothing is typed before drafts are written anew, in milliseconds. */
const pause = 250;

/** Drafts for a comment to try, with the voice as it stands in the editor. */
export function VoicePreview({ voice }: { readonly voice: Voice }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="export-menu" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.tryTitle}</summary>
      {isOpen && <Trial voice={voice} />}
    </details>
  );
}

function Trial({ voice }: { readonly voice: Voice }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const id = useId();
  const [comment, setComment] = useState<string>(words.trySample);
  const reply = useReply(comment, voice);
  return (
    <>
      <p class="faint">{words.tryLead}</p>
      <div class="field">
        <label for={id}>{words.tryComment}</label>
        <textarea
          id={id}
          rows={2}
          dir="auto"
          value={comment}
          onInput={({ currentTarget }) => setComment(currentTarget.value)}
        />
      </div>
      <div class="voice-drafts" aria-live="polite">
        {reply !== undefined && <Drafted reply={reply} />}
      </div>
    </>
  );
}

function Drafted({ reply: { drafts, refused, handover } }: { readonly reply: Reply }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  if (handover !== null) {
    return (
      <>
        <p>{words.tryHandover}</p>
        {handover.publicWords !== null && <Said text={handover.publicWords} />}
      </>
    );
  }
  return (
    <>
      {drafts.length === 0 && <p>{words.tryNothing}</p>}
      {drafts.map(({ text, move }) => (
        <div key={move}>
          <p class="hint faint">{texts.replies.moves[move]}</p>
          <Said text={text} />
        </div>
      ))}
      {refused.length > 0 && <p>{words.tryRefused}</p>}
      {refused.map(({ text, objections }) => (
        <div key={text}>
          <Said text={text} />
          <p class="hint problem">
            {objections.map(({ kind }) => texts.replies.objectionKinds[kind]).join(', ')}
          </p>
        </div>
      ))}
    </>
  );
}

function Said({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="writer-said" dir="auto">
      {text}
    </p>
  );
}

/** What the rules propose; the last answer stays until the next is there. */
function useReply(comment: string, voice: Voice): Reply | undefined {
  const { language } = useInterface();
  const [reply, setReply] = useState<Reply>();
  useEffect(() => {
    const ending = new AbortController();
    const timer = setTimeout(() => {
      propose(comment, tidyVoice(voice), language, ending.signal).then(setReply, (error: unknown) => {
        if (!ending.signal.aborted) noteError(error, 'no drafts for the comment to try');
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [comment, voice, language]);
  return reply;
}

function propose(comment: string, voice: Voice, language: Language, signal: AbortSignal): Promise<Reply> {
  const request = {
    comment: { text: comment, author: { handle: null, name: null, url: null } },
    // By the rules alone: a preview is not worth loading the weights for.
    understanding: understand(comment, null),
    thread: [],
    post: null,
    voice,
    pastAnswers: [],
    used: [],
  };
  return writeReply(request, rulesWriter, signal, () => undefined, language);
}
