import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../domain/explain.ts';
import { metricNames } from '../domain/metrics.ts';
import type { Post, Snapshot } from '../domain/post.ts';
import { formatAgo, formatCount } from '../ui/format-range.ts';
import { addressOn, PlatformLink } from '../ui/platform-link.tsx';
import { HistorySection } from './history-section.tsx';
import { useInterface } from './interface-context.tsx';
import { KpiSection } from './kpi-section.tsx';
import { metricWord } from './metric-words.ts';
import { ScoreSection } from './score-section.tsx';

/** All that is known of one post. */
export interface PostDetail {
  readonly post: Post;
  readonly explanation: Explanation;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** One post: its words, its score and why, its KPIs, its counts, its history. */
export function PostScreen({
  detail: { post, explanation, snapshots },
  now,
  onBack,
  onAccount,
}: {
  readonly detail: PostDetail;
  readonly now: number;
  readonly onBack: () => void;
  readonly onAccount: () => void;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, badge } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the post.
  useEffect(() => heading.current?.focus(), []);
  const facts = platforms.find(({ id }) => id === post.platform);
  const format = post.format === null ? panel.unknownFormat : panel.formats[post.format];
  return (
    <article>
      <div class="post-head">
        <button type="button" class="quiet" onClick={onBack}>
          ‹ {panel.back}
        </button>
        <span class="faint">
          {format} · {publication()}
        </span>
      </div>
      <h2 class="post-title" dir="auto" tabIndex={-1} ref={heading}>
        {post.text ?? panel.noText}
      </h2>
      <p>
        {post.author !== null && (
          <button type="button" class="quiet" onClick={onAccount}>
            <bdi>{post.authorName ?? post.author}</bdi>
          </button>
        )}{' '}
        {addressOn(post.url, facts?.origin) !== undefined && (
          <PlatformLink href={post.url} origin={facts?.origin} title={panel.openHint}>
            {panel.open} ↗
          </PlatformLink>
        )}
      </p>
      {post.context !== null && (
        <p class="faint" dir="auto">
          {post.context}
        </p>
      )}
      <ScoreSection post={post} explanation={explanation} />
      <KpiSection post={post} explanation={explanation} now={now} />
      <section aria-labelledby="counts-title">
        <h3 id="counts-title">{panel.counts}</h3>
        <dl class="counts figures">
          {metricNames.map((name) => (
            <div key={name}>
              <dt>{metricWord(name, facts, texts, language)}</dt>
              <dd>{countOf(name)}</dd>
            </div>
          ))}
        </dl>
        <p class="faint">{badge.readAt(formatAgo(now - post.observedAt, language))}</p>
      </section>
      <HistorySection snapshots={snapshots} facts={facts} />
    </article>
  );

  function publication(): string {
    if (post.publishedAt === null) return panel.noDate;
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(post.publishedAt);
    // The id was made at or before the publication: good for an age, not a date to give as exact.
    return post.publishedAtFrom === 'id creation' ? `${panel.notExactDate} ${date}` : date;
  }

  function countOf(name: (typeof metricNames)[number]): JSX.Element {
    const count = post.metrics[name];
    if (count !== undefined) return <span class="strong">{formatCount(count, language)}</span>;
    if (post.hidden.includes(name)) return <span class="faint">{panel.hiddenCount}</span>;
    const place = facts?.ownerOnly[name]?.[language];
    return (
      <span class="faint">
        {panel.notShown}
        {place !== undefined && `. ${panel.whereFrom(place)}`}
      </span>
    );
  }
}
