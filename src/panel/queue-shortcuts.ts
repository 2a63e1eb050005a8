import { useEffect, useRef } from 'preact/hooks';

/** What a key does in the queue and on an opened comment, with the keys, as they are shown and pressed. */
export const shortcuts = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  open: ['Enter'],
  back: ['Escape'],
  select: ['x'],
  done: ['e'],
  later: ['l'],
  notNeeded: ['n'],
  undo: ['u'],
  copy: ['c'],
  search: ['/'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

/** One thing that a key does. */
export type ShortcutName = keyof typeof shortcuts;

/** What the shortcuts do now; one that is not there does nothing. */
export type ShortcutActions = Readonly<Partial<Record<ShortcutName, () => void>>>;

/**
 * Lets keys do these while a screen is shown: never while somebody types or chooses in a field, nor with Ctrl, Alt or ⌘, which
 * are the browser's. `Enter` is left to the control that has the focus, as are the arrows where it has a use for them.
 */
export function useShortcuts(actions: ShortcutActions): void {
  const now = useRef(actions);
  now.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      const target = event.composedPath()[0];
      if (target instanceof Element && usesKey(target, event.key)) return;
      const name = shortcutOf(event.key);
      const action = name === undefined ? undefined : now.current[name];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function shortcutOf(key: string): ShortcutName | undefined {
  const names = Object.keys(shortcuts) as ShortcutName[];
  // With caps lock on, letters come as capitals.
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return names.find((name) => (shortcuts[name] as readonly string[]).includes(pressed));
}

function usesKey(target: Element, key: string): boolean {
  if (target.closest('dialog') !== null) return true;
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return key === 'Enter';
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  if (key === 'Enter') return target.matches('button, a, summary');
  return key.startsWith('Arrow') && target.closest('[role="tablist"]') !== null;
}
