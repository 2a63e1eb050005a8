import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PostKey } from '../domain/post.ts';
import { VirtualList, type VirtualListHandle } from '../ui/virtual-list.tsx';
import { CommentActions } from './comment-actions.tsx';
import { type Decision, mostHandled, useHandling } from './comment-handling.ts';
import { momentOf } from './comment-later.ts';
import { useInterface } from './interface-context.tsx';
import type { QueueRow } from './queue-reading.ts';
import { QueueRowCard } from './queue-row.tsx';
import { useShortcuts } from './queue-shortcuts.ts';
import { keyOf } from './queue-view.ts';
import { useNow } from './use-now.ts';

/** The comments that fit, to go through by keys or by hand, one or several at a time. */
export function QueueList({
  rows,
  current,
  onCurrent,
  onOpen,
  onPost,
  onSearch,
  onHelp,
}: {
  readonly rows: readonly QueueRow[];
  /** The key of the comment that was worked on last; null: none yet. */
  readonly current: string | null;
  readonly onCurrent: (key: string | null) => void;
  readonly onOpen: (row: QueueRow) => void;
  readonly onPost: (post: PostKey) => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const now = useNow();
  const list = useRef<VirtualListHandle>(null);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const { handle, undo } = useHandling(useCallback(() => setLeaving(new Set()), []));
  const shown = leaving.size === 0 ? rows : rows.filter((row) => !leaving.has(keyOf(row)));
  const focusAt = useFocusAt(shown, list);
  const place = shown.findIndex((row) => keyOf(row) === current);

  // Back from an opened comment: where one was. A list that comes again after a search leaves the focus in the field.
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) return;
    first.current = false;
    if (place >= 0 && !isElsewhere(null)) focusAt(place, 'center');
  }, [place, focusAt]);

  const goTo = (index: number) => {
    const row = shown[Math.max(0, Math.min(index, shown.length - 1))];
    if (row === undefined) return;
    onCurrent(keyOf(row));
    focusAt(shown.indexOf(row), 'nearest');
  };

  const decide = async (decided: readonly QueueRow[], decision: Decision) => {
    if (decided.length === 0) return;
    const some = decided.slice(0, mostHandled);
    const keys = new Set(some.map(keyOf));
    const index = shown.findIndex((row) => keys.has(keyOf(row)));
    const left = shown.filter((row) => !keys.has(keyOf(row)));
    // At once: the next one is there before the database has answered.
    setLeaving((before) => new Set([...before, ...keys]));
    select(new Set());
    const next = left[Math.min(index, left.length - 1)];
    onCurrent(next === undefined ? null : keyOf(next));
    if (next !== undefined) focusAt(left.indexOf(next), 'nearest', left);
    else document.getElementById('tab-replies')?.focus();
    const kept = await handle(some, decision);
    setTimeout(() => setLeaving((before) => without(before, keys)), kept ? settledAfter : 0);
  };

  const chosen = shown.filter((row) => selected.has(keyOf(row)));
  const ofKeys = () => (chosen.length > 0 ? chosen : shown.slice(Math.max(0, place), Math.max(0, place) + 1));
  const decideByKey = (decision: () => Decision) => () => {
    const rowsOf = ofKeys().filter(({ state }) => state === 'waits' || state === 'later');
    void decide(rowsOf, decision());
  };
  const toggle = useCallback(
    (row: QueueRow, add: boolean) =>
      select((before) => (add ? new Set([...before, keyOf(row)]) : without(before, new Set([keyOf(row)])))),
    [],
  );

  useShortcuts({
    next: () => goTo(place + 1),
    previous: () => goTo(place - 1),
    open: () => {
      const row = shown[place];
      if (row !== undefined) onOpen(row);
    },
    select: () => {
      const row = shown[Math.max(0, place)];
      if (row !== undefined) toggle(row, !selected.has(keyOf(row)));
    },
    done: decideByKey(() => ({ state: 'done', until: null })),
    notNeeded: decideByKey(() => ({ state: 'not needed', until: null })),
    later: decideByKey(() => ({ state: 'later', until: momentOf('tomorrow', Date.now()) })),
    undo,
    search: onSearch,
    help: onHelp,
  });

  return (
    <>
      {chosen.length > 0 && (
        <div class="selection" role="status">
          <span class="strong figures">{replies.selected(chosen.length)}</span>
          {chosen.length > mostHandled && <span class="faint">{replies.selectedMost(mostHandled)}</span>}
          <button type="button" class="quiet" onClick={() => select(new Set(shown.map(keyOf)))}>
            {replies.selectAll}
          </button>
          <button type="button" class="quiet" onClick={() => select(new Set())}>
            {replies.clearSelection}
          </button>
          <CommentActions
            state={chosen[0]?.state ?? 'waits'}
            label={replies.selected(chosen.length)}
            onDecide={(decision) => void decide(chosen, decision)}
          />
        </div>
      )}
      <VirtualList items={shown} keyOf={keyOf} itemSize={188} label={replies.list} handle={list}>
        {(row) => (
          <QueueRowCard
            row={row}
            selected={selected.has(keyOf(row))}
            now={now}
            onOpen={onOpen}
            onSelect={toggle}
            onDecide={(of, decision) => void decide([of], decision)}
            onPost={onPost}
          />
        )}
      </VirtualList>
    </>
  );
}

/** Milliseconds after which a decided comment has left the list for certain, or come back by an undo. */
const settledAfter = 2000;

type FocusAt = (index: number, align: 'nearest' | 'center', among?: readonly QueueRow[]) => void;

/** Whether the focus is on something else than what had it: then it is where the person put it. */
function isElsewhere(before: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && activeElement !== before;
}

/**
 * Gives the function that scrolls to a row and puts the focus on it, as soon as it is there; never when the person has gone
 * somewhere else meanwhile, since what is typed there would then be taken for shortcuts.
 */
function useFocusAt(
  rows: readonly QueueRow[],
  list: { readonly current: VirtualListHandle | null },
): FocusAt {
  const shown = useRef(rows);
  shown.current = rows;
  const trying = useRef(0);
  useEffect(() => () => cancelAnimationFrame(trying.current), []);
  return useCallback(
    (index, align, among = shown.current) => {
      const row = among[index];
      if (row === undefined) return;
      const key = CSS.escape(keyOf(row));
      const before = document.activeElement;
      let tries = 0;
      const attempt = () => {
        if (isElsewhere(before)) return;
        if (tries === 0) list.current?.scrollToIndex(index, { align });
        const button = document.querySelector<HTMLElement>(`[data-key="${key}"] .comment-open`);
        tries += 1;
        if (button === null && tries < 40) trying.current = requestAnimationFrame(attempt);
        else button?.focus({ preventScroll: tries === 1 });
      };
      cancelAnimationFrame(trying.current);
      trying.current = requestAnimationFrame(attempt);
    },
    [list],
  );
}

function without(keys: ReadonlySet<string>, gone: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !gone.has(key)));
}
