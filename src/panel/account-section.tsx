import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { PostKey } from '../domain/post.ts';
import { AccountScreen } from './account-screen.tsx';
import { useJudging } from './judging.ts';
import { Loaded } from './loaded.tsx';
import { readAccount } from './read-account.ts';
import { useLiveQuery } from './use-live-query.ts';

/** One account, as it is kept now. */
export function AccountSection({
  account: { platform, id },
  now,
  onChoose,
}: {
  readonly account: AccountKey;
  readonly now: number;
  readonly onChoose: (post: PostKey) => void;
}): JSX.Element {
  const judging = useJudging();
  const result = useLiveQuery(
    useCallback(() => readAccount({ platform, id }, judging), [platform, id, judging]),
  );
  return (
    <Loaded result={result}>
      {(detail) => <AccountScreen detail={detail} now={now} onChoose={onChoose} />}
    </Loaded>
  );
}
