import type { Rating } from './assessment.ts';
import type { Language } from './localised.ts';
import type { PostKey } from './post.ts';

/** The shape that stands beside a rating's colour: a rating, a post that is not judged, or one that is still too young. */
export type Sign = Rating | 'none' | 'early';

/** How a post's standing is told on its badge, in the person's language. */
export interface BadgeWords extends PostKey {
  readonly language: Language;
  readonly sign: Sign;
  /** Whether there were barely enough posts to compare with. */
  readonly indicative: boolean;
  /** The few characters on the badge. */
  readonly short: string;
  /** The sentence behind them, for those who listen. */
  readonly long: string;
}

/** What the card over a badge says, in the person's language. */
export interface CardWords {
  /** The KPI that the post is judged by, with its value; null where it is not judged. */
  readonly figure: { readonly name: string; readonly value: string } | null;
  /** What it rests on, the counts, the dates. */
  readonly lines: readonly string[];
  readonly openPanel: string;
  /** Null where there is no score to ask for. */
  readonly why: string | null;
}
