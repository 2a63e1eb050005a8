import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';
import { useNow } from './use-now.ts';

/** Deletes everything: asked twice, and a minute in which it can be undone. */
export function DeleteEverything(): JSX.Element {
  const { texts, settings } = useInterface();
  const { options } = texts;
  const ask = useAsk();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">{options.deleteTitle}</h2>
      <p>{options.deleteLead}</p>
      {settings.eraseAt === null ? (
        <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
          {options.deleteButton}
        </button>
      ) : (
        <Countdown until={settings.eraseAt} />
      )}
      <dialog ref={dialog} aria-labelledby="delete-question">
        <h2 id="delete-question">{options.deleteConfirmTitle}</h2>
        <p>{options.deleteConfirm}</p>
        <p class="buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {options.cancel}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              dialog.current?.close();
              void ask('eraseEverything', {});
            }}
          >
            {options.deleteYes}
          </button>
        </p>
      </dialog>
    </section>
  );
}

function Countdown({ until }: { readonly until: number }): JSX.Element {
  const { texts } = useInterface();
  const { options, panel } = texts;
  const ask = useAsk();
  const toast = useToast();
  const now = useNow(1_000);
  const seconds = Math.max(0, Math.ceil((until - now) / 1_000));
  const undo = async () => {
    if ((await ask('cancelErasure', {})) !== undefined) toast({ text: options.deleteUndone });
  };
  return (
    <Notice>
      {/* A timer is not read out at each tick; the notice's text is there when it is asked for. */}
      <p role="timer">{options.deleting(seconds)}</p>
      <button type="button" class="primary" onClick={() => void undo()}>
        {panel.undo}
      </button>
    </Notice>
  );
}
