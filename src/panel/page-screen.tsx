import type { JSX } from 'preact';
import type { PageReport } from '../domain/page-report.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';
import type { JudgedPost } from './judged-post.ts';
import { PostList } from './post-list.tsx';
import { SelfCheck } from './self-check.tsx';

/** The posts of the page in the tab. */
export function PageScreen({
  report,
  posts,
  now,
  onChoose,
}: {
  readonly report: PageReport;
  readonly posts: readonly JudgedPost[];
  readonly now: number;
  readonly onChoose: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { panel } = texts;
  return (
    <>
      {report.trouble !== null && <SelfCheck report={report} />}
      {posts.length === 0 && report.trouble === null && <EmptyState>{panel.emptyPage}</EmptyState>}
      <PostList posts={posts} now={now} firstSort="score" onChoose={onChoose} />
      <p class="page-footer faint figures" role="status" aria-live="polite">
        {panel.footer(report.read, report.seen)}
        {report.promoted > 0 && ` · ${panel.footerAds(report.promoted)}`}
      </p>
      {report.trouble === null && (
        <details class="self-check" open={report.verified === false}>
          <summary>{panel.selfCheck}</summary>
          <SelfCheck report={report} />
        </details>
      )}
    </>
  );
}
