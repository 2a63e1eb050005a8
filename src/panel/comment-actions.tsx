import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CommentState } from '../domain/waiting.ts';
import type { Decision } from './comment-handling.ts';
import { type LaterChoice, laterChoices, momentOf } from './comment-later.ts';
import { useInterface } from './interface-context.tsx';

/** What can be decided of a comment, or of several, in this state. */
export function CommentActions({
  state,
  label,
  onDecide,
}: {
  readonly state: CommentState;
  /** Of what, for those who do not see it. */
  readonly label: string;
  readonly onDecide: (decision: Decision) => void;
}): JSX.Element | null {
  const { texts } = useInterface();
  const { replies } = texts;
  const menu = useRef<HTMLDetailsElement>(null);
  if (state === 'own' || state === 'answered') return null;
  const putOff = (choice: LaterChoice) => {
    menu.current?.removeAttribute('open');
    onDecide({ state: 'later', until: momentOf(choice, Date.now()) });
  };
  return (
    <fieldset class="comment-actions">
      <legend class="visually-hidden">
        {replies.actions}
        {texts.panel.colon}
        {label}
      </legend>
      {state !== 'waits' && (
        <button type="button" class="quiet" onClick={() => onDecide({ state: null, until: null })}>
          {replies.waitAgain}
        </button>
      )}
      {state !== 'handled' && (
        <>
          <button type="button" class="quiet" onClick={() => onDecide({ state: 'done', until: null })}>
            <span aria-hidden="true">✓ </span>
            {replies.done}
          </button>
          <button type="button" class="quiet" onClick={() => onDecide({ state: 'not needed', until: null })}>
            {replies.notNeededAction}
          </button>
          <details class="later" ref={menu}>
            <summary>{replies.later} …</summary>
            <div class="later-choices">
              {laterChoices.map((choice) => (
                <button key={choice} type="button" onClick={() => putOff(choice)}>
                  {replies.laterChoices[choice]}
                </button>
              ))}
            </div>
          </details>
        </>
      )}
    </fieldset>
  );
}
