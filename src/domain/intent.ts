/** What a comment may be about or for, most urgent to answer first; several may hold for one comment. */
export const intentIds = [
  'crisis',
  'insult',
  'complaint',
  'delivery',
  'price',
  'question',
  'recruitment',
  'collaboration',
  'idea',
  'contest',
  'thanks',
  'praise',
  'other',
  'tag',
  'emoji',
  'spam',
] as const;

/** One intent; what each means is in its file under `src/replies/intents/`. */
export type IntentId = (typeof intentIds)[number];

/** How a comment feels toward the brand or the content. */
export const sentiments = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];

/** What was found in a comment, how sure that is, and what decided it. */
export interface Finding<What> {
  readonly what: What;
  /** 0–1: the share of findings with such a figure that are right, as far as the labelled examples tell. */
  readonly confidence: number;
  /** The comment's own words that decided it, as written there; empty where no single words did. */
  readonly words: readonly string[];
}

/** What a comment says, as far as it could be made out. */
export interface Understanding {
  /** ISO 639-1; null: no words, or too few to tell. */
  readonly language: string | null;
  /** Surest first; none: undecided. `other` and `emoji` never stand beside another. */
  readonly intents: readonly Finding<IntentId>[];
  /** Null: undecided. */
  readonly sentiment: Finding<Sentiment> | null;
}
