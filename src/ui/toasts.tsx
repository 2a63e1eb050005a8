import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

/** What is told in passing; with an action it stays until it is closed. */
export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Gives the function that shows a toast. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Shows toasts, one at a time, and reads them out without interrupting. */
export function Toasts({
  closeLabel,
  children,
}: {
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [toast, setToast] = useState<Toast>();
  const close = useCallback(() => setToast(undefined), []);
  useEffect(() => {
    if (toast === undefined || toast.action !== undefined) return;
    const timer = setTimeout(close, 8_000);
    return () => clearTimeout(timer);
  }, [toast, close]);
  return (
    <ToastContext.Provider value={setToast}>
      {children}
      <div class="toast-place" role="status" aria-live="polite">
        {toast !== undefined && (
          <div class="toast">
            <span>{toast.text}</span>
            {toast.action !== undefined && (
              <button
                type="button"
                onClick={() => {
                  toast.action?.run();
                  close();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button type="button" class="quiet" aria-label={closeLabel} onClick={close}>
              ×
            </button>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
}
