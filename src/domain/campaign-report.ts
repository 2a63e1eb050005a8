import type { Account } from './account.ts';
import type { Campaign } from './campaign.ts';
import {
  type CampaignFigure,
  campaignFigure,
  compareMeasured,
  type MeasuredAt,
  measuredPosts,
} from './campaign-figures.ts';
import { type CampaignMeasure, campaignMeasures } from './campaign-measures.ts';
import {
  type CampaignPeriodName,
  type CampaignPeriods,
  campaignPeriodNames,
  campaignPeriods,
} from './campaign-periods.ts';
import { type CampaignTraffic, campaignTraffic, type TrafficMaterial } from './campaign-traffic.ts';
import type { GroupDifference } from './compare-groups.ts';
import type { FollowedPost } from './followed-post.ts';
import type { Post } from './post.ts';
import { type DayWindow, dayOf, windowOfDays } from './weekly-window.ts';

/** A post of an account, and whether it belongs to the campaign. */
export interface CampaignPost extends FollowedPost {
  readonly tagged: boolean;
}

/** What is known of one account around a campaign. */
export interface AccountMaterial extends Omit<MeasuredAt, 'now'> {
  readonly account: Pick<Account, 'platform' | 'id' | 'name'>;
  /** All that are kept of its days, and of as many before and after. */
  readonly posts: readonly CampaignPost[];
  /** Whether there are more than were read: then the oldest are missing. */
  readonly isCut: boolean;
}

/** How a campaign went, of each account by itself: rates of several platforms are never put together. */
export interface CampaignReport {
  readonly campaign: Campaign;
  /** Undefined: it is a theme, or has not begun. */
  readonly periods: CampaignPeriods | undefined;
  /** Accounts that have a post in it, most posts first. */
  readonly accounts: readonly AccountReport[];
  readonly traffic: CampaignTraffic;
}

/** A campaign on one account. */
export interface AccountReport {
  readonly account: AccountMaterial['account'];
  readonly isCut: boolean;
  /** All of the account's posts by period; undefined: there are no periods. `after` null as in `CampaignPeriods`. */
  readonly posts: Readonly<Record<CampaignPeriodName, PeriodPosts | null>> | undefined;
  /** All of the account's posts before, during and after; empty without periods. */
  readonly figures: readonly PeriodFigures[];
  /** The days over which its posts are set against the others: the campaign's, or from its first post to its last. */
  readonly days: DayWindow;
  readonly tagged: PeriodPosts;
  readonly others: PeriodPosts;
  /** Posts of the campaign that were published on other days. */
  readonly taggedElsewhere: number;
  readonly against: readonly AgainstOthers[];
  /** Of the campaign, newest first, at most `shownPosts`. */
  readonly newest: readonly Post[];
}

/** How many posts there are, and how many of them are not judged. */
export interface PeriodPosts {
  readonly all: number;
  /** Whether the platform was paid to show them: they are counted apart. */
  readonly promoted: number;
  /** Not promoted, but still too young at this moment. */
  readonly young: number;
}

/** One measure over the periods. */
export interface PeriodFigures {
  readonly measure: CampaignMeasure;
  readonly before: CampaignFigure;
  readonly during: CampaignFigure;
  readonly after: CampaignFigure | null;
  readonly duringToBefore: GroupDifference;
  /** Null where `after` is. */
  readonly afterToBefore: GroupDifference | null;
}

/** One measure of the campaign's posts against the account's other posts of the same days. */
export interface AgainstOthers {
  readonly measure: CampaignMeasure;
  readonly tagged: CampaignFigure;
  readonly others: CampaignFigure;
  readonly difference: GroupDifference;
}

/** Posts that a report names at most. */
export const shownPosts = 5;

/** The report as of `now` (milliseconds since 1970). */
export function campaignReport(
  campaign: Campaign,
  accounts: readonly AccountMaterial[],
  traffic: TrafficMaterial,
  now: number,
): CampaignReport {
  const periods = campaignPeriods(campaign, dayOf(now));
  return {
    campaign,
    periods,
    accounts: accounts
      .flatMap((material) => accountReport(material, periods, now) ?? [])
      .sort((one, other) => other.tagged.all - one.tagged.all),
    traffic: campaignTraffic(traffic, periods),
  };
}

function accountReport(
  { account, posts, isCut, ...facts }: AccountMaterial,
  periods: CampaignPeriods | undefined,
  now: number,
): AccountReport | undefined {
  const tagged = posts.filter((each) => each.tagged);
  const days = periods?.during ?? daysOf(tagged);
  if (days === undefined) return undefined;
  if (tagged.length === 0) return undefined;
  const at: MeasuredAt = { ...facts, now };
  const ofDays = posts.filter(isOf(days));
  const inDays = ofDays.filter((each) => each.tagged);
  const others = ofDays.filter((each) => !each.tagged);
  const counted = (some: readonly CampaignPost[]) => countPosts(some, at);
  return {
    account,
    isCut,
    days,
    posts: periods && {
      before: counted(posts.filter(isOf(periods.before))),
      during: counted(ofDays),
      after: periods.after && counted(posts.filter(isOf(periods.after))),
    },
    figures: periods === undefined ? [] : periodFigures(posts, periods, at),
    tagged: counted(tagged),
    others: counted(others),
    taggedElsewhere: tagged.length - inDays.length,
    against: againstOthers(inDays, others, at),
    newest: tagged
      .map(({ post }) => post)
      .sort((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0))
      .slice(0, shownPosts),
  };
}

/** From the first of these posts to the last; undefined where none is dated. */
function daysOf(posts: readonly CampaignPost[]): DayWindow | undefined {
  const moments = posts.flatMap(({ post }) => post.publishedAt ?? []);
  return moments.length === 0
    ? undefined
    : windowOfDays(dayOf(Math.min(...moments)), dayOf(Math.max(...moments)));
}

function isOf({ start, end }: DayWindow): (each: CampaignPost) => boolean {
  return ({ post: { publishedAt } }) => publishedAt !== null && publishedAt >= start && publishedAt < end;
}

function countPosts(posts: readonly CampaignPost[], { settlesAfterHours, now }: MeasuredAt): PeriodPosts {
  const organic = posts.filter(({ post }) => !post.promoted);
  return {
    all: posts.length,
    promoted: posts.length - organic.length,
    young: organic.filter(({ post }) => now - (post.publishedAt ?? now) < settlesAfterHours * 3_600_000)
      .length,
  };
}

/** Measures of which at least one post of the periods tells something. */
function periodFigures(
  posts: readonly CampaignPost[],
  periods: CampaignPeriods,
  at: MeasuredAt,
): readonly PeriodFigures[] {
  const inPeriods = posts.filter((each) =>
    campaignPeriodNames.some((name) => periods[name] !== null && isOf(periods[name])(each)),
  );
  return campaignMeasures.flatMap((measure) => {
    const measured = measuredPosts(inPeriods, measure, at).posts;
    if (measured.length === 0) return [];
    const valuesIn = (window: DayWindow) =>
      measured.filter(({ of }) => isOf(window)(of)).map(({ value }) => value);
    const before = valuesIn(periods.before);
    const during = valuesIn(periods.during);
    const after = periods.after && valuesIn(periods.after);
    return {
      measure,
      before: campaignFigure(before, measure),
      during: campaignFigure(during, measure),
      after: after && campaignFigure(after, measure),
      duringToBefore: compareMeasured(during, before, measure),
      afterToBefore: after && compareMeasured(after, before, measure),
    };
  });
}

function againstOthers(
  tagged: readonly CampaignPost[],
  others: readonly CampaignPost[],
  at: MeasuredAt,
): readonly AgainstOthers[] {
  return campaignMeasures.flatMap((measure) => {
    const measured = measuredPosts([...tagged, ...others], measure, at).posts;
    const values = (are: boolean) => measured.filter(({ of }) => of.tagged === are).map(({ value }) => value);
    if (!measured.some(({ of }) => of.tagged)) return [];
    return {
      measure,
      tagged: campaignFigure(values(true), measure),
      others: campaignFigure(values(false), measure),
      difference: compareMeasured(values(true), values(false), measure),
    };
  });
}
