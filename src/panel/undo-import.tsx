import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportRecord } from '../domain/import-record.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** Takes an import back, and says so. `onUndone`: this button is about to go; the focus has to be somewhere else. */
export function UndoImport({
  record,
  onUndone,
}: {
  readonly record: ImportRecord;
  readonly onUndone: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const ask = useAsk();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    const answer = await ask('undoImport', { import: record.id });
    setBusy(false);
    if (answer === undefined) return;
    toast({ text: words.undone(record.fileName) });
    onUndone();
  };
  return (
    <button
      type="button"
      disabled={isBusy}
      aria-label={isBusy ? undefined : words.undoNamed(record.fileName)}
      onClick={() => void undo()}
    >
      {isBusy ? words.undoing : words.undo}
    </button>
  );
}
