import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Account, AccountKey, Audience } from '../domain/account.ts';
import type { AccountUsual } from '../domain/account-usual.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import type { PostKey } from '../domain/post.ts';
import { formatAgo, formatCount, formatKpi } from '../locales/format-range.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { PlatformLink } from '../ui/platform-link.tsx';
import { AccountDiagnosis } from './account-diagnosis.tsx';
import { ComparableAccounts } from './comparable-accounts.tsx';
import { FormatTable } from './format-table.tsx';
import { useInterface } from './interface-context.tsx';
import type { JudgedPost } from './judged-post.ts';
import { LinePicture } from './line-picture.tsx';
import { PostList } from './post-list.tsx';
import { PublishedSection } from './published-section.tsx';
import { ReportLink } from './report-link.tsx';
import { useAsk } from './use-ask.ts';

/** All that is known of one account. */
export interface AccountDetail<Shown extends FollowedPost = JudgedPost> {
  readonly key: AccountKey;
  readonly account: Account | undefined;
  /** Oldest first. */
  readonly audiences: readonly Audience[];
  readonly posts: readonly Shown[];
  readonly usual: AccountUsual;
}

/** One account: who, followers over time, what is usual, formats compared, its posts. */
export function AccountScreen({
  detail,
  now,
  onChoose,
}: {
  readonly detail: AccountDetail;
  readonly now: number;
  readonly onChoose: (post: PostKey) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const { panel } = texts;
  const ask = useAsk();
  const { key, account, posts, usual } = detail;
  const facts = platforms.find(({ id }) => id === key.platform);
  return (
    <>
      <h2 class="post-title">
        <bdi>{account?.name ?? key.id}</bdi>
      </h2>
      <p class="faint">
        {facts?.name ?? key.platform} ·{' '}
        <PlatformLink href={account?.url ?? null} origin={facts?.origin}>
          <bdi>{key.id}</bdi>
        </PlatformLink>{' '}
        · {panel.postsRead(posts.length)}
      </p>
      <p>
        <ReportLink kind="account" account={key} />
      </p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={account?.mine ?? false}
          onChange={({ currentTarget }) =>
            void ask('markMine', { platform: key.platform, account: key.id, mine: currentTarget.checked })
          }
        />
        <span>
          {panel.mine}
          <span class="faint hint">{panel.mineHint}</span>
        </span>
      </label>
      <Followers audiences={detail.audiences} now={now} />
      <section aria-labelledby="usual-title">
        <h3 id="usual-title">{panel.usual}</h3>
        <Usual usual={usual} />
      </section>
      <section aria-labelledby="formats-title">
        <h3 id="formats-title">{panel.formatsCompared}</h3>
        {usual.byFormat.length === 0 ? (
          <p class="faint">{panel.formatsEmpty}</p>
        ) : (
          <FormatTable usual={usual} />
        )}
      </section>
      <PublishedSection detail={detail} now={now} />
      <ComparableAccounts account={key} />
      <AccountDiagnosis posts={posts} facts={facts} now={now} onPost={onChoose} />
      <section aria-labelledby="posts-title">
        <h3 id="posts-title">{panel.postsOfAccount}</h3>
        <PostList posts={posts} now={now} firstSort="date" onChoose={onChoose} />
      </section>
    </>
  );
}

/** An account's usual in one line, or how far it is from having one. */
export function Usual({ usual }: { readonly usual: AccountUsual }): JSX.Element {
  const { texts, language } = useInterface();
  const { panel, badge } = texts;
  const { benchmark } = usual;
  if (benchmark === undefined) return <p class="faint">{panel.usualUnknown(usual.size, usual.needed)}</p>;
  const write = (value: number) => formatKpi({ low: value, high: value }, usual.unit, language);
  return (
    <p class="figures">
      {usual.name[language]}
      {panel.colon}
      <span class="strong">
        {write(benchmark.lowerQuartile)} – {write(benchmark.upperQuartile)}
      </span>{' '}
      <span class="faint">
        ({panel.median.toLocaleLowerCase()} {write(benchmark.median)},{' '}
        {badge.sample(benchmark.size, null, benchmark.days)})
      </span>
    </p>
  );
}

function Followers({
  audiences,
  now,
}: {
  readonly audiences: readonly Audience[];
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { panel } = texts;
  const points = useMemo(
    () => audiences.map(({ observedAt, followers: { low, high } }) => ({ observedAt, low, high })),
    [audiences],
  );
  const latest = audiences.at(-1);
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="followers-title">
      <h3 id="followers-title">{panel.followersOverTime}</h3>
      {latest === undefined ? (
        <p class="faint">{panel.followersNone}</p>
      ) : (
        <p class="figures">
          <span class="strong">{formatCount(latest.followers, language)}</span>{' '}
          <span class="faint">· {formatAgo(now - latest.observedAt, language)}</span>
        </p>
      )}
      {points.length > 1 && <LinePicture name={panel.followersOverTime} points={points} />}
      {points.length > 0 && (
        <NumbersTable
          summary={panel.showNumbers}
          caption={panel.followersOverTime}
          heads={[panel.time, panel.followers]}
          rows={audiences.map(({ observedAt, followers }) => [
            times.format(observedAt),
            formatCount(followers, language),
          ])}
        />
      )}
    </section>
  );
}
