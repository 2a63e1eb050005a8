import { Fragment, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from './interface-context.tsx';
import { type ShortcutName, shortcuts } from './queue-shortcuts.ts';

const keySigns: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '↵',
  Escape: 'Esc',
};

/** The shortcuts in a dialog of their own; closing it gives the focus back to where it was. */
export function QueueShortcutList({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const names = Object.keys(shortcuts) as ShortcutName[];
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{replies.shortcuts}</h2>
      <p class="faint">{replies.shortcutsHint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{replies.key}</th>
            <th scope="col">{replies.keyDoes}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row" class="nowrap">
                {shortcuts[name].map((key, place) => (
                  <Fragment key={key}>
                    {place > 0 && ` ${replies.or} `}
                    <kbd>{keySigns[key] ?? key}</kbd>
                  </Fragment>
                ))}
              </th>
              <td>{replies.shortcutKeys[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => dialog.current?.close()}>
        {replies.close}
      </button>
    </dialog>
  );
}
