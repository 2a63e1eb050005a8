import type { JSX } from 'preact';
import { campaignPeriodNames } from '../domain/campaign-periods.ts';
import type { AccountReport, PeriodPosts } from '../domain/campaign-report.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
import { CampaignFigureLine, Told } from './campaign-figure-line.tsx';
import { sayDifference, sayFigure, sayMeasure } from './campaign-figure-words.ts';
import { sayDay } from './campaign-saying.ts';
import { useInterface } from './interface-context.tsx';

/** A campaign on one account: before, during and after, against the other posts, and its newest posts. */
export function CampaignAccountReport({
  report,
  onPost,
}: {
  readonly report: AccountReport;
  /** Not there: posts are named, not opened. */
  readonly onPost?: ((post: PostKey) => void) | undefined;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const words = texts.campaigns;
  const { account } = report;
  const facts = platforms.find(({ id }) => id === account.platform);
  return (
    <article class="campaign-account">
      <h4>
        <bdi>{account.name ?? account.id}</bdi> · {facts?.name ?? account.platform}
      </h4>
      {report.isCut && <p class="hint faint">{words.cut}</p>}
      {report.posts !== undefined && <OverPeriods report={report} facts={facts} />}
      <Against report={report} facts={facts} />
      <h5>{words.newest}</h5>
      <ul class="campaign-posts">
        {report.newest.map((post) => (
          <li key={post.id}>
            <span class="faint figures">
              {post.publishedAt === null
                ? texts.panel.noDate
                : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(post.publishedAt)}
            </span>{' '}
            {onPost === undefined ? (
              <span dir="auto">{post.text ?? texts.panel.noText}</span>
            ) : (
              <button
                type="button"
                class="quiet"
                dir="auto"
                onClick={() => onPost({ platform: post.platform, id: post.id })}
              >
                {post.text ?? texts.panel.noText}
              </button>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

interface Part {
  readonly report: AccountReport;
  readonly facts: PlatformFacts | undefined;
}

function OverPeriods({ report: { posts, figures }, facts }: Part): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  return (
    <>
      <h5>{words.allPosts}</h5>
      <p class="hint faint">{words.allPostsLead}</p>
      <ul class="campaign-counts figures">
        {campaignPeriodNames.map((name) => {
          const counted = posts?.[name] ?? null;
          return (
            <li key={name}>
              {counted === null
                ? words.noAfter
                : [words.postsIn(words.periods[name], counted.all), ...asides(counted)].join(' · ')}
            </li>
          );
        })}
      </ul>
      {figures.length === 0 && <p class="faint">{words.noFigures}</p>}
      {figures.map(({ measure, before, during, after, duringToBefore, afterToBefore }) => (
        <CampaignFigureLine
          key={measure.id}
          name={sayMeasure(measure, facts, texts, language)}
          measure={measure}
          difference={duringToBefore}
        >
          <Told name={words.periods.before}>{sayFigure(before, measure, texts, language)}</Told>
          <Told name={words.periods.during}>{sayFigure(during, measure, texts, language)}</Told>
          {after !== null && (
            <Told name={words.periods.after}>{sayFigure(after, measure, texts, language)}</Told>
          )}
          <Told name={words.duringToBefore}>{sayDifference(duringToBefore, texts, language)}</Told>
          {afterToBefore !== null && (
            <Told name={words.afterToBefore}>{sayDifference(afterToBefore, texts, language)}</Told>
          )}
        </CampaignFigureLine>
      ))}
    </>
  );

  function asides({ promoted, young }: PeriodPosts): readonly string[] {
    return [
      ...(promoted > 0 ? [words.promotedApart(promoted)] : []),
      ...(young > 0 ? [words.young(young)] : []),
    ];
  }
}

function Against({ report, facts }: Part): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const { against, days, tagged, others, taggedElsewhere } = report;
  return (
    <>
      <h5>{words.against}</h5>
      <p class="hint faint figures">
        {words.againstLead(
          tagged.all - taggedElsewhere,
          others.all,
          sayDay(days.from, language),
          sayDay(days.to, language),
        )}{' '}
        {taggedElsewhere > 0 && `${words.taggedElsewhere(taggedElsewhere)} `}
        {words.settled}
      </p>
      {against.length === 0 && <p class="faint">{words.noFigures}</p>}
      {against.map(({ measure, tagged: own, others: rest, difference }) => (
        <CampaignFigureLine
          key={measure.id}
          name={sayMeasure(measure, facts, texts, language)}
          measure={measure}
          difference={difference}
        >
          <Told name={words.ofCampaign}>{sayFigure(own, measure, texts, language)}</Told>
          <Told name={words.ofOthers}>{sayFigure(rest, measure, texts, language)}</Told>
          <Told name={words.difference}>{sayDifference(difference, texts, language)}</Told>
        </CampaignFigureLine>
      ))}
    </>
  );
}
