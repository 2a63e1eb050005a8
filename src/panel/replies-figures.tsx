import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Account, AccountKey } from '../domain/account.ts';
import type { CommentKey } from '../domain/comment.ts';
import { ContributorList, NewcomerList } from './contributors-list.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readQueueOwner } from './queue-reading.ts';
import { keyOf } from './queue-view.ts';
import { RepliesWeeks } from './replies-weeks.tsx';
import { ResponseFigures } from './response-figures.tsx';
import { readResponse } from './response-reading.ts';
import { useLiveQuery } from './use-live-query.ts';

const periods = [30, 90, 365] as const;

/** How the replies of an account go, folded until somebody asks. */
export function RepliesFigures({
  onComment,
}: {
  readonly onComment: (comment: CommentKey) => void;
}): JSX.Element | null {
  const { texts } = useInterface();
  const [open, setOpen] = useState(false);
  const owner = useLiveQuery(readQueueOwner);
  if (owner.state !== 'ready' || !owner.value.anyComments || owner.value.accounts.length === 0) return null;
  return (
    <details
      class="replies-figures"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{texts.replies.figures}</summary>
      {open && <Figures accounts={owner.value.accounts} onComment={onComment} />}
    </details>
  );
}

function Figures({
  accounts,
  onComment,
}: {
  readonly accounts: readonly Account[];
  readonly onComment: (comment: CommentKey) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const { replies } = texts;
  const [chosen, choose] = useState<string>();
  const [days, setDays] = useState<number | null>(90);
  const [inOfficeHours, setInOfficeHours] = useState(false);
  const account = accounts.find((each) => keyOf(each) === chosen) ?? accounts[0];
  const platform = account?.platform ?? '';
  const id = account?.id ?? '';
  const result = useLiveQuery(
    useCallback(
      () => readResponse({ account: { platform, id }, days, inOfficeHours }),
      [platform, id, days, inOfficeHours],
    ),
  );
  return (
    <>
      <div class="arrangement">
        <label>
          {replies.figuresOf}
          <select
            value={account === undefined ? '' : keyOf(account)}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {accounts.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {each.name ?? each.id} · {platforms.find((facts) => facts.id === each.platform)?.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {replies.period}
          <select
            value={days ?? ''}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value) || null)}
          >
            {periods.map((period) => (
              <option key={period} value={period}>
                {replies.periods(period)}
              </option>
            ))}
            <option value="">{replies.allTime}</option>
          </select>
        </label>
      </div>
      <Loaded result={result}>
        {({ kpis, officeHours, names }) => (
          <>
            {kpis.more && <p class="faint hint">{replies.moreKept}</p>}
            <ResponseFigures
              kpis={kpis}
              hasOfficeHours={officeHours !== null}
              inOfficeHours={inOfficeHours}
              onOfficeHours={setInOfficeHours}
            />
            <RepliesWeeks weeks={kpis.weeks} />
            <ContributorList contributors={kpis.contributors} names={names} onOpen={openLast} />
            <NewcomerList newcomers={kpis.newcomers} names={names} onOpen={openLast} />
          </>
        )}
      </Loaded>
    </>
  );

  function openLast(comment: AccountKey['id']): void {
    onComment({ platform, id: comment });
  }
}
