import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CommentKey } from '../domain/comment.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import { type QueueOwner, readQueueOwner, readShelf } from './queue-reading.ts';
import { useSearched } from './queue-search.ts';
import { QueueShortcutList } from './queue-shortcut-list.tsx';
import {
  choicesAmong,
  type QueueFilters as Filters,
  filtersSet,
  firstFilters,
  fitting,
  keyOf,
  type Shelf,
} from './queue-view.ts';
import { useLiveQuery } from './use-live-query.ts';

/** What the person has set up in the queue; kept by whoever shows it, so that it is there again on the way back. */
export interface QueueView {
  readonly filters: Filters;
  /** The key of the comment that was worked on last; null: none yet. */
  readonly current: string | null;
}

/** The queue as it is met first. */
export const firstQueueView: QueueView = { filters: firstFilters, current: null };

/** Who waits for an answer, over all own accounts, most urgent first. */
export function QueueScreen({
  view,
  onView,
  onOpen,
  onPost,
}: {
  readonly view: QueueView;
  readonly onView: (change: (view: QueueView) => QueueView) => void;
  readonly onOpen: (comment: CommentKey) => void;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const { filters, current } = view;
  const searchField = useRef<HTMLInputElement>(null);
  const [helping, help] = useState(false);
  const asked = useLiveQuery(readQueueOwner);
  const owner = asked.state === 'ready' ? asked.value : undefined;
  const { shelf, account } = filters;
  const result = useLiveQuery(useCallback(() => readShelf(shelf, account), [shelf, account]));
  const content = result.state === 'ready' ? result.value : undefined;
  const all = content?.rows ?? none;
  const choices = useMemo(() => choicesAmong(all), [all]);
  const { intent, language, sentiment } = filters;
  const fit = useMemo(
    () => fitting(all, { ...firstFilters, intent, language, sentiment }),
    [all, intent, language, sentiment],
  );
  const [isSearchNear, noteSearchNear] = useState(false);
  const { rows: shown, isAll } = useSearched(fit, filters.words, isSearchNear);
  const setFilters = (changed: Filters) => onView((before) => ({ ...before, filters: changed }));
  const setCurrent = useCallback(
    (key: string | null) => onView((before) => ({ ...before, current: key })),
    [onView],
  );
  const isFiltered = filtersSet(filters) > 0 || filters.words.trim() !== '';
  return (
    <>
      <QueueFilters
        filters={filters}
        choices={choices}
        accounts={owner?.accounts ?? none}
        searchField={searchField}
        onSearchNear={() => noteSearchNear(true)}
        onChange={setFilters}
      />
      <Loaded result={result}>
        {({ rows, more }) => (
          <>
            <p class="queue-count faint figures">
              <span role="status" aria-live="polite">
                {!isAll || shown.length === rows.length
                  ? replies.shown(rows.length)
                  : replies.shownOf(shown.length, rows.length)}
              </span>
              <button type="button" class="quiet" onClick={() => help(true)}>
                {replies.shortcuts}
              </button>
            </p>
            {more && <p class="faint">{replies.more(rows.length)}</p>}
            {isAll && shown.length === 0 && (
              <Nothing
                shelf={shelf}
                filtered={isFiltered}
                owner={owner}
                onClear={() => setFilters({ ...firstFilters, shelf })}
              />
            )}
            <QueueList
              rows={shown}
              current={current}
              onCurrent={setCurrent}
              onOpen={(row) => {
                setCurrent(keyOf(row));
                onOpen({ platform: row.platform, id: row.id });
              }}
              onPost={onPost}
              onSearch={() => searchField.current?.focus()}
              onHelp={() => help(true)}
            />
            {!isAll && <Skeleton label={texts.panel.loading} />}
          </>
        )}
      </Loaded>
      {helping && <QueueShortcutList onClose={() => help(false)} />}
    </>
  );
}

const none: readonly never[] = [];

/** Why the list is empty, and what to do. */
function Nothing({
  shelf,
  filtered,
  owner,
  onClear,
}: {
  readonly shelf: Shelf;
  readonly filtered: boolean;
  readonly owner: QueueOwner | undefined;
  readonly onClear: () => void;
}): JSX.Element | null {
  const { texts } = useInterface();
  const { replies } = texts;
  if (owner === undefined) return null;
  if (owner.accounts.length === 0) {
    return (
      <EmptyState>
        <p>{replies.emptyNoAccount}</p>
        <p>{replies.emptyNoAccountTodo}</p>
        <button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
          {replies.markAccounts}
        </button>
      </EmptyState>
    );
  }
  if (filtered) {
    return (
      <EmptyState>
        <p>{replies.emptyFilter}</p>
        <button type="button" onClick={onClear}>
          {replies.clearFilters}
        </button>
      </EmptyState>
    );
  }
  if (!owner.anyComments) return <EmptyState>{replies.emptyNoComments}</EmptyState>;
  if (shelf !== 'waits') return <EmptyState>{replies.emptyOther[shelf]}</EmptyState>;
  return (
    <EmptyState>
      <p class="strong">{replies.emptyWaits}</p>
      <p>{replies.emptyWaitsTodo}</p>
    </EmptyState>
  );
}
