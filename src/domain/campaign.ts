import type { Day } from './day.ts';
import type { PostKey } from './post.ts';

/** By what a post belongs to a campaign without being tagged by hand. */
export type CampaignRule =
  /** The text holds it, whatever its case and accents. */
  | { readonly by: 'text'; readonly words: string }
  /** The text holds this hashtag, without its sign; whole, whatever its case. */
  | { readonly by: 'hashtag'; readonly tag: string }
  /** Published on one of these days, in the person's time zone. */
  | { readonly by: 'dates'; readonly from: Day; readonly to: Day }
  /** Its link is tagged with this `utm_campaign`, whatever its case. */
  | { readonly by: 'utm'; readonly campaign: string };

/** A tag on posts: a campaign with its days, or a theme without. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  /** First and last day; null: it has none (a theme). `to` null with a `from`: it runs on. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** A post that meets one of them belongs to it. */
  readonly rules: readonly CampaignRule[];
  /** When the person has done the review after its end, in milliseconds since 1970; null: not yet. */
  readonly reviewedAt: number | null;
}

/** What the person noted of a post. */
export interface PostNote extends PostKey {
  /** Ids of the campaigns that it was tagged with by hand. */
  readonly campaigns: readonly string[];
  /** Ids of campaigns that it was taken out of by hand, whatever their rules say. */
  readonly notCampaigns: readonly string[];
  readonly note: string;
  /** The tagged address that the post leads to, where its text does not hold it (in a story, a comment, the profile); null: none. */
  readonly link: string | null;
}

/** What the person changes of what they noted of a post; what is not given stays as it is. */
export type PostNoteChange = PostKey & {
  readonly [Field in Exclude<keyof PostNote, keyof PostKey>]?: PostNote[Field] | undefined;
};
