import type { Count } from '../domain/count.ts';

/** How the platform shortens a number: 1,286 as "1.2K" (cut) or as "1.3K" (rounded). */
export type Abbreviation = 'cut' | 'rounded';

/** What is known about how the numbers of a page are written. */
export interface CountStyle {
  /** The page's language tag; unknown or '' is read as English. */
  readonly language: string;
  readonly abbreviation: Abbreviation;
}

/** Reads a text that is one count and nothing else ("1,286", "21.4K", "12 k"). Undefined: it is not one. */
export declare function readCount(text: string, style: CountStyle): Count | undefined;
/** Reads the only count within words ("1,107 reactions"). Undefined: there is none, or more than one. */
export declare function findCount(text: string, style: CountStyle): Count | undefined;
