import { fewestOfAccount } from '../domain/compare-accounts.ts';
import { fewestAccounts, type PlaceAmongAccounts } from '../domain/place-among-accounts.ts';
import { formatScore } from '../locales/format-range.ts';
import type { ComparingTexts } from '../locales/texts.ts';

/** A place in words, by the sentence for what is placed; or why there is none and what to do. */
export function sayPlace(
  place: PlaceAmongAccounts,
  placed: (share: string, accounts: number) => string,
  texts: ComparingTexts,
): string {
  switch (place.state) {
    case 'placed':
      return placed(formatScore(place.place), place.accounts);
    case 'too few accounts':
      return texts.tooFewAccounts(place.enough, fewestAccounts, fewestOfAccount);
    case 'too few posts':
      return texts.tooFewOwn(place.size, fewestOfAccount);
  }
}
