import type { JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { Campaign } from '../domain/campaign.ts';
import { readTaggable, type TaggableAccount, tagsOf, utmOf } from './campaign-material.ts';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { firstMoment } from './read-campaign.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Posts that are named at most. */
const named = 5;

/** What a campaign would tag as it is written: how many kept posts, and the newest of them. */
export function CampaignPreview({
  campaign,
  now,
}: {
  readonly campaign: Campaign;
  readonly now: number;
}): JSX.Element {
  const opened = useRef(now).current;
  const from = firstMoment([campaign], opened);
  const utm = JSON.stringify(utmOf([campaign]));
  const result = useLiveQuery(
    useCallback(() => readTaggable(from, opened, JSON.parse(utm) as string[]), [from, opened, utm]),
  );
  // While the next answer is on its way the last one stays: the list does not flicker at each letter.
  const last = useRef(result);
  if (result.state !== 'loading') last.current = result;
  const { texts } = useInterface();
  return (
    <section aria-labelledby="campaign-preview-title">
      <h4 id="campaign-preview-title">{texts.campaigns.previewTitle}</h4>
      <Loaded result={last.current}>
        {(accounts) => <TaggedPosts campaign={campaign} accounts={accounts} />}
      </Loaded>
    </section>
  );
}

function TaggedPosts({
  campaign,
  accounts,
}: {
  readonly campaign: Campaign;
  readonly accounts: readonly TaggableAccount[];
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const all = accounts.flatMap(({ posts }) => posts);
  const tagged = all
    .filter((each) => tagsOf(each, [campaign]).length > 0)
    .map(({ post }) => post)
    .sort((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0));
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <>
      <p class="figures" role="status">
        {words.preview(tagged.length)} <span class="faint">{words.previewOf(all.length)}</span>
      </p>
      {accounts.some(({ isCut }) => isCut) && <p class="hint faint">{words.previewCut}</p>}
      {tagged.length > named && <p class="hint faint">{words.previewNewest(named)}</p>}
      <ul class="campaign-posts">
        {tagged.slice(0, named).map((post) => (
          <li key={`${post.platform} ${post.id}`}>
            <span class="faint figures">
              {post.publishedAt === null ? texts.panel.noDate : date.format(post.publishedAt)}
            </span>{' '}
            <span dir="auto">{post.text ?? texts.panel.noText}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
