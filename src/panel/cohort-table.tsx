import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../domain/assessment.ts';
import type { Language } from '../domain/localised.ts';
import type { Placement } from '../domain/place-in-cohort.ts';
import type { Post, PostKey } from '../domain/post.ts';
import type { Range } from '../domain/range.ts';
import { exactly, middleOf } from '../domain/range-arithmetic.ts';
import { formatKpi } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { useLeaveOut } from './use-leave-out.ts';

/**
 * The posts that a post is compared with, the best first, in words and figures: what the picture shows, and where a post can be
 * looked at or left out. The rows are made when it opens: there may be hundreds.
 */
export function CohortTable({
  post,
  placement,
  verdict,
  onPost,
}: {
  readonly post: Post;
  readonly placement: Placement;
  readonly verdict: Verdict;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { score } = texts;
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const leaveOut = useLeaveOut();
  return (
    <details class="numbers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{score.compared(placement.members.length)}</summary>
      {isOpen && (
        <table class="cohort-table">
          <caption class="visually-hidden">{score.comparedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{score.headPost}</th>
              <th scope="col">{score.headRead}</th>
              <th scope="col">{score.headCompared}</th>
              <th scope="col">
                <span class="visually-hidden">{score.headLeaveOut}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(post, placement, verdict).map((row) => (
              <Row
                key={row.post.id}
                row={row}
                isOwn={row.post.id === post.id}
                unit={verdict.basis.unit}
                onPost={onPost}
                onLeaveOut={() => {
                  leaveOut(row.post, true);
                  // The row goes, and the focus with it.
                  summary.current?.focus();
                }}
              />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

interface CohortRow {
  readonly post: Post;
  readonly read: Range;
  readonly compared: Range;
}

/** The posts compared, and this one among them. */
function rowsOf(post: Post, placement: Placement, verdict: Verdict): readonly CohortRow[] {
  const others = placement.members.map(({ post: member, compared }) => ({
    post: member.post,
    read: member.value,
    compared: exactly(compared),
  }));
  return [...others, { post, read: verdict.basis.value, compared: placement.compared }].sort(
    (one, other) => middleOf(other.compared) - middleOf(one.compared),
  );
}

function Row({
  row: { post, read, compared },
  isOwn,
  unit,
  onPost,
  onLeaveOut,
}: {
  readonly row: CohortRow;
  readonly isOwn: boolean;
  readonly unit: Verdict['basis']['unit'];
  readonly onPost: (post: PostKey) => void;
  readonly onLeaveOut: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { score, panel } = texts;
  const text = post.text ?? panel.noText;
  return (
    <tr class={isOwn ? 'strong' : undefined}>
      <th scope="row">
        {isOwn ? (
          score.thisPost
        ) : (
          <button type="button" class="quiet post-text" dir="auto" onClick={() => onPost(post)}>
            {text}
          </button>
        )}
        {post.publishedAt !== null && <span class="faint hint">{formatDay(post.publishedAt, language)}</span>}
      </th>
      <td>{formatKpi(read, unit, language)}</td>
      <td>{formatKpi(compared, unit, language)}</td>
      <td>
        {!isOwn && (
          <button
            type="button"
            aria-label={score.leaveOutOf(text)}
            title={score.leaveOut}
            onClick={onLeaveOut}
          >
            ×
          </button>
        )}
      </td>
    </tr>
  );
}

/** The posts that the person leaves out of every comparison, each to be taken back; nothing where there is none. */
export function LeftOutByPerson({ posts }: { readonly posts: readonly Post[] }): JSX.Element | null {
  const { texts } = useInterface();
  const { score, panel } = texts;
  const leaveOut = useLeaveOut();
  if (posts.length === 0) return null;
  return (
    <div class="left-out">
      <p class="strong">{score.leftOutTitle}</p>
      <ul>
        {posts.map((post) => {
          const text = post.text ?? panel.noText;
          return (
            <li key={post.id}>
              <span class="post-text" dir="auto">
                {text}
              </span>
              <button type="button" aria-label={score.takeBackOf(text)} onClick={() => leaveOut(post, false)}>
                {score.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function formatDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}
