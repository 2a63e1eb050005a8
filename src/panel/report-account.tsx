import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Account } from '../domain/account.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import { formatCount } from '../locales/format-range.ts';
import { AccountDiagnosis } from './account-diagnosis.tsx';
import { type AccountDetail, Usual } from './account-screen.tsx';
import { FormatTable } from './format-table.tsx';
import { useInterface } from './interface-context.tsx';
import { useJudging } from './judging.ts';
import { LinePicture } from './line-picture.tsx';
import { Loaded } from './loaded.tsx';
import { PublishedSection } from './published-section.tsx';
import { readAccountUnjudged } from './read-account.ts';
import { ReportTitle } from './report-title.tsx';
import { useLiveQuery } from './use-live-query.ts';

/** One account as it stands: followers, its usual, formats, published benchmarks, and what its posts teach. */
export function ReportAccount({
  account: { platform, id, ...account },
  now,
}: {
  readonly account: Account;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  const judging = useJudging();
  const result = useLiveQuery(
    useCallback(() => readAccountUnjudged({ platform, id }, judging), [platform, id, judging]),
  );
  return (
    <article>
      <ReportTitle
        title={texts.report.accountTitle}
        account={{ platform, id, ...account }}
        lines={[]}
        now={now}
      />
      <Loaded result={result}>{(detail) => <Detail detail={detail} now={now} />}</Loaded>
    </article>
  );
}

function Detail({
  detail,
  now,
}: {
  readonly detail: AccountDetail<FollowedPost>;
  readonly now: number;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, report } = texts;
  const { audiences, posts, usual, key } = detail;
  const facts = platforms.find((each) => each.id === key.platform);
  const latest = audiences.at(-1);
  return (
    <>
      <p>{panel.postsRead(posts.length)}</p>
      <section aria-labelledby="followers-title">
        <h2 id="followers-title">{report.followers}</h2>
        <p class="figures">
          {latest === undefined ? (
            <span class="faint">{panel.followersNone}</span>
          ) : (
            <span class="strong">{formatCount(latest.followers, language)}</span>
          )}
        </p>
        {audiences.length > 1 && (
          <LinePicture
            name={panel.followersOverTime}
            points={audiences.map(({ observedAt, followers: { low, high } }) => ({ observedAt, low, high }))}
          />
        )}
      </section>
      <section aria-labelledby="usual-title">
        <h2 id="usual-title">{panel.usual}</h2>
        <Usual usual={usual} />
        {usual.byFormat.length > 0 && <FormatTable usual={usual} />}
      </section>
      <PublishedSection detail={detail} now={now} />
      <AccountDiagnosis posts={posts} facts={facts} now={now} />
    </>
  );
}
