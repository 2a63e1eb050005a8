import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { ImportFlow } from './import-flow.tsx';
import { useInterface } from './interface-context.tsx';

const PickContext = createContext<(files: readonly File[]) => void>(() => undefined);

/** Gives the function that begins to import files, one after the other. */
export function useImportFiles(): (files: readonly File[]) => void {
  return useContext(PickContext);
}

/** Files under way: the one that is shown is the first of those left. */
interface Queue {
  readonly files: readonly File[];
  readonly place: number;
}

/** A screen on which files can be dropped anywhere. While one is imported, its steps stand in the screen's place. */
export function DropFile({
  frame,
  children,
}: {
  /** The class of the screen's `main`, for the steps to stand in the same frame. */
  readonly frame: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [queue, setQueue] = useState<Queue>();
  const opener = useRef<Element | null>(null);
  const begin = useCallback((files: readonly File[]) => {
    if (files.length === 0) return;
    opener.current = document.activeElement;
    scrollTo(0, 0);
    setQueue((running) =>
      running === undefined ? { files, place: 0 } : { ...running, files: [...running.files, ...files] },
    );
  }, []);
  const isOver = useDrop(begin);
  const file = queue?.files[queue.place];
  const close = () => {
    setQueue(undefined);
    // Once the screen is there again.
    setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus());
  };
  return (
    <PickContext.Provider value={begin}>
      <div hidden={file !== undefined}>{children}</div>
      {queue !== undefined && file !== undefined && (
        <main class={frame}>
          <ImportFlow
            key={queue.place}
            file={file}
            place={queue.place + 1}
            all={queue.files.length}
            onNext={
              queue.place + 1 < queue.files.length
                ? () => setQueue({ ...queue, place: queue.place + 1 })
                : undefined
            }
            onClose={close}
          />
        </main>
      )}
      <DropPlace isOver={isOver} />
    </PickContext.Provider>
  );
}

function DropPlace({ isOver }: { readonly isOver: boolean }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  return (
    <>
      {isOver && (
        <div class="drop-place" aria-hidden="true">
          <p class="strong">{words.dropTitle}</p>
          <p>{words.dropHint}</p>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {isOver && words.dropSaid}
      </p>
    </>
  );
}

/** Whether files are held over the window; hands them over when they are let go. Without this, the browser would open them. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const ofFiles = (listener: (event: DragEvent) => void) => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      listener(event);
    };
    // Leaving an element for one within it is not leaving the window.
    let inside = 0;
    const show = (count: number) => {
      inside = Math.max(0, count);
      setOver(inside > 0);
    };
    addEventListener(
      'dragenter',
      ofFiles(() => show(inside + 1)),
      { signal },
    );
    addEventListener(
      'dragleave',
      ofFiles(() => show(inside - 1)),
      { signal },
    );
    addEventListener(
      'dragover',
      ofFiles(({ dataTransfer }) => {
        if (dataTransfer !== null) dataTransfer.dropEffect = 'copy';
      }),
      { signal },
    );
    addEventListener(
      'drop',
      ofFiles(({ dataTransfer }) => {
        show(0);
        onFiles([...(dataTransfer?.files ?? [])]);
      }),
      { signal },
    );
    return () => ending.abort();
  }, [onFiles]);
  return isOver;
}
