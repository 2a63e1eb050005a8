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

/** A shape of a small picture, ready to be made: an SVG element with its attributes, in it other shapes. */
export interface CardShape {
  readonly name: 'svg' | 'path';
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly CardShape[];
}

/** What the card over a badge says, in the person's language. */
export interface CardWords {
  /** The sentence of the badge, as of now. */
  readonly title: string;
  /** Where it lies among the posts it is compared with, as one picture that says so in words too; none where it is not judged. */
  readonly picture: readonly CardShape[];
  /** What it rests on: formula, inputs, age rule, what would change it, dates. */
  readonly lines: readonly string[];
  /** On the button that leads to the post in the panel. */
  readonly openPanel: string;
}
