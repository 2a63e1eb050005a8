import type { Language } from '../domain/localised.ts';

/** A word as a language declines it after a number; `many` where it asks for more ("1 000 000 de vues"). */
export interface PluralForms {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

/** Gives the function that writes whole numbers with their word ("1,286 posts") in this language. */
export function countingIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => {
    const category = rules.select(count);
    const form =
      category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other;
    return `${numbers.format(count)}\u00a0${form}`;
  };
}
