import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { objectionsTo } from '../replies/drafts/guard.ts';
import type { Draft, ReplyRequest } from '../replies/reply.ts';
import { MarkedWords } from './comment-words.tsx';
import { DraftObjections } from './draft-objections.tsx';
import { DraftSources } from './draft-sources.tsx';
import { useInterface } from './interface-context.tsx';
import { type ReplyUsing, useEditedText } from './reply-using.ts';

/** One draft: what it does and where it is from, its text to change, and the ways to use it. */
export function DraftCard({
  draft,
  number,
  request,
  editKey,
  using,
}: {
  readonly draft: Draft;
  /** From 1. */
  readonly number: number;
  readonly request: ReplyRequest;
  /** What its changes are kept by. */
  readonly editKey: string;
  readonly using: ReplyUsing;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const title = useId();
  const [edited, edit] = useEditedText(editKey);
  const text = edited ?? draft.text;
  const slots = useMemo(() => slotsIn(text), [text]);
  return (
    <article class="draft" aria-labelledby={title}>
      <h4 id={title}>
        <span class="faint">{replies.draftNumber(number)} · </span>
        {replies.moves[draft.move]}
      </h4>
      {edited === null ? (
        <p class="reply-text" dir="auto" lang={draft.language}>
          <MarkedWords text={text} words={slots} />
        </p>
      ) : (
        <DraftEditor
          text={edited}
          language={draft.language}
          label={replies.editLabel(number)}
          request={request}
          onChange={edit}
        />
      )}
      {slots.length > 0 && <p class="faint hint">{replies.slots(slots.join(', '))}</p>}
      <TooClose draft={draft} shown={edited === null} />
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void using.put(text)}>
          {replies.put}
        </button>
        <button type="button" onClick={() => void using.copy(text)}>
          {replies.copy}
        </button>
        {edited === null ? (
          <button type="button" class="quiet" onClick={() => edit(draft.text)}>
            {replies.edit}
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => edit(null)}>
            {replies.discard}
          </button>
        )}
      </div>
      <DraftSources sources={draft.sources} />
    </article>
  );
}

function DraftEditor({
  text,
  language,
  label,
  request,
  onChange,
}: {
  readonly text: string;
  readonly language: string;
  readonly label: string;
  readonly request: ReplyRequest;
  readonly onChange: (text: string) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const settled = useSettled(text);
  const objections = useMemo(() => objectionsTo(settled, request), [settled, request]);
  return (
    <>
      <textarea
        ref={field}
        class="reply-field"
        aria-label={label}
        lang={language}
        dir="auto"
        rows={Math.max(3, Math.ceil(text.length / 38) + 1)}
        value={text}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div role="status">
        {objections.length > 0 && (
          <div class="notice">
            <p class="strong">{replies.objections}</p>
            <DraftObjections objections={objections} />
            <p class="faint hint">{replies.objectionsNote}</p>
          </div>
        )}
      </div>
    </>
  );
}

/** A text once nobody has typed for a moment: nobody wants to be told of a half-written word. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function TooClose({
  draft: { tooCloseTo },
  shown,
}: {
  readonly draft: Draft;
  readonly shown: boolean;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { replies } = texts;
  if (tooCloseTo === null || !shown) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(tooCloseTo.usedAt);
  return (
    <div class="notice too-close">
      <p>
        <span aria-hidden="true">≈ </span>
        {replies.tooClose}
      </p>
      <blockquote dir="auto">{tooCloseTo.text}</blockquote>
      <p class="faint hint">{replies.tooCloseAt(tooCloseTo.to ?? replies.nobody, date)}</p>
    </div>
  );
}

function slotsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\[[^\][\n]{1,60}\]/g)].map(([slot]) => slot))];
}
