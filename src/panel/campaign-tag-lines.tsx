import type { JSX } from 'preact';
import type { CampaignMeasure } from '../domain/campaign-measures.ts';
import type { TaggingReport, TagLine } from '../domain/tagging-report.ts';
import { formatShare } from '../locales/format-range.ts';
import { CampaignFigureLine, Told } from './campaign-figure-line.tsx';
import { sayDifference, sayFigure, verdictSign } from './campaign-figure-words.ts';
import { useInterface } from './interface-context.tsx';

/** The tagging report: a line for each tag and one for the posts without, each against all others. */
export function CampaignTagLines({
  report,
  measure,
}: {
  readonly report: TaggingReport;
  readonly measure: CampaignMeasure;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const leftOut = Object.values(report.leftOut).reduce((sum, number) => sum + number, 0);
  return (
    <>
      {report.tags.length === 0 && <p class="faint">{words.taggingNone}</p>}
      {report.tags.map((tag) => (
        <Line key={tag.campaign.id} name={<bdi>{tag.campaign.name}</bdi>} line={tag} measure={measure} />
      ))}
      <Line name={words.untagged} line={report.untagged} measure={measure} />
      {report.inSeveral > 0 && <p class="hint faint figures">{words.taggingSeveral(report.inSeveral)}</p>}
      {leftOut > 0 && <p class="hint faint figures">{words.leftOut(leftOut)}</p>}
    </>
  );
}

function Line({
  name,
  line,
  measure,
}: {
  readonly name: JSX.Element | string;
  readonly line: TagLine;
  readonly measure: CampaignMeasure;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const share = formatShare({ low: line.share, high: line.share }, language);
  return (
    <CampaignFigureLine
      name={name}
      measure={measure}
      difference={line.difference}
      main={`${verdictSign(line.difference)} ${words.taggingPosts(line.posts, share)}`}
    >
      <Told name={measure.as === 'pooled' ? words.pooled : words.median}>
        {sayFigure(line.figure, measure, texts, language)}
      </Told>
      <Told name={words.toOthers}>{sayDifference(line.difference, texts, language)}</Told>
    </CampaignFigureLine>
  );
}
