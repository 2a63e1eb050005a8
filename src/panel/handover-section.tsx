import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Handover } from '../replies/reply.ts';
import { fillHandover, type HandedOver } from './handover-text.ts';
import { useInterface } from './interface-context.tsx';
import { useCopy } from './reply-using.ts';

/** What is done instead of an answer: the steps to tick off, the text to hand over, to whom, and what may be said meanwhile. */
export function HandoverSection({
  handover: { because, checklist, text, publicWords },
  contact,
  about,
}: {
  readonly handover: Handover;
  /** '' where none is set down. */
  readonly contact: string;
  readonly about: HandedOver;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const copy = useCopy();
  const [handed, setHanded] = useState(() => fillHandover(text, about, language));
  return (
    <section class="handover" aria-labelledby="handover-title">
      <h3 id="handover-title">
        <span aria-hidden="true">‼ </span>
        {replies.handover[because]}
      </h3>
      <p>{replies.handoverWhy}</p>
      <Checklist steps={checklist} />
      <p>
        <span class="strong">{replies.contact}</span>
        {texts.panel.colon}
        {contact === '' ? (
          <>
            {replies.noContact} <SetUp />
          </>
        ) : (
          <bdi>{contact}</bdi>
        )}
      </p>
      <label class="handover-text">
        <span class="strong">{replies.handoverText}</span>
        <textarea
          rows={10}
          dir="auto"
          value={handed}
          onInput={({ currentTarget }) => setHanded(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void copy(handed)}>
          {replies.copy}
        </button>
      </div>
      {because === 'crisis' && (
        <>
          <h4>{replies.publicWords}</h4>
          {publicWords === null ? (
            <p>
              {replies.noPublicWords} <SetUp />
            </p>
          ) : (
            <>
              <blockquote dir="auto">{publicWords}</blockquote>
              <div class="buttons">
                <button type="button" onClick={() => void copy(publicWords)}>
                  {replies.copy}
                </button>
              </div>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Checklist({ steps }: { readonly steps: readonly string[] }): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const set = (step: string, done: boolean) =>
    tick((before) =>
      done ? new Set([...before, step]) : new Set([...before].filter((each) => each !== step)),
    );
  return (
    <fieldset class="checklist">
      <legend>
        {replies.checklist}{' '}
        <span class="faint figures" role="status">
          {replies.steps(ticked.size, steps.length)}
        </span>
      </legend>
      {steps.map((step) => (
        <label key={step} class="check-line">
          <input
            type="checkbox"
            checked={ticked.has(step)}
            onChange={({ currentTarget }) => set(step, currentTarget.checked)}
          />
          <span>{step}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The way to where the voice is set up. */
export function SetUp(): JSX.Element {
  const { texts } = useInterface();
  return (
    <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
      {texts.replies.setUpVoice}
    </button>
  );
}
