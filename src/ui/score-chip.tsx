import type { JSX } from 'preact';
import type { Standing } from '../domain/assessment.ts';
import type { BadgeTexts } from '../locales/badge-texts.ts';
import { standingWords } from '../locales/standing-words.ts';
import { RatingSign } from './rating-sign.tsx';

/** A post's standing in a few characters, with the whole sentence for those who hear it or rest on it. */
export function ScoreChip({
  standing,
  texts,
}: {
  readonly standing: Standing;
  readonly texts: BadgeTexts;
}): JSX.Element {
  const { sign, short, long } = standingWords(standing, texts);
  return (
    <span
      class={`chip chip-${sign}${standing.state === 'indicative' ? ' chip-indicative' : ''}`}
      title={long}
    >
      <RatingSign sign={sign} />
      <span aria-hidden="true">{short}</span>
      <span class="visually-hidden">{long}</span>
    </span>
  );
}
