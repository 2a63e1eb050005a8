import { fold } from '../understanding/token.ts';
import type { DraftLanguage } from './languages.ts';
import { matters } from './wording/matters.ts';

/** A thing that people ask about: what it is recognised by, and how it is named. */
export interface Matter {
  readonly id: string;
  /** Found in folded text of any of the six languages. */
  readonly cue: RegExp;
  /** With its article, as the object of "about": "le prix", "the price". Absent: it has no name in that language. */
  readonly name: Partial<Readonly<Record<DraftLanguage, string>>>;
  /** What the person who answers fills in, without brackets. */
  readonly slot: Partial<Readonly<Record<DraftLanguage, string>>>;
  /** What has to be known from the person before it can be answered; absent: nothing. */
  readonly ask?: Partial<Readonly<Record<DraftLanguage, string>>>;
}

/** What a text asks or says something about, most telling first. */
export function mattersOf(text: string): Matter[] {
  const folded = fold(text.slice(0, 4000));
  return matters.filter(({ cue }) => cue.test(folded));
}
