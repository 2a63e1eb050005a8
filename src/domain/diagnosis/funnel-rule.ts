import type { Localised } from '../localised.ts';

/** How far people come with a post: it is shown to them, they like it, they engage with it at all, they follow its link. */
export type Stage = 'seen' | 'liked' | 'engaged' | 'clicked';

/** A pattern between two stages that points to a part of the post. One file each in `funnel-rules/`; nothing else is needed. */
export interface FunnelRule {
  /** Lasting id, in camel case. */
  readonly id: string;
  /** The pattern in a few words, such as "Liked, but not clicked". */
  readonly name: Localised;
  /** At this stage the post is in the account's upper quarter. */
  readonly high: Stage;
  /** At this one it is clearly below the account's median. */
  readonly low: Stage;
  /** Where to look: what could be tried, never what is certain. */
  readonly advice: Localised;
}
