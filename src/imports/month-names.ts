import { headKey } from './find-columns.ts';

/**
 * The month, 1 to 12, among the words of a date, in the languages in which platforms export; undefined where there is none. Names of
 * days may stand beside it ("mar. 3 mars": of two words that could be months the last is).
 */
export function monthOf(words: readonly string[]): number | undefined {
  let month: number | undefined;
  for (const word of words.map(headKey)) {
    const named = months().get(word);
    if (named !== undefined) month = named;
    else if (!beside().has(word)) return undefined;
  }
  return month;
}

const languages = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl'];

let monthsByName: ReadonlyMap<string, number> | undefined;

/** Whole names, those that `Intl` shortens them to, and every beginning from three letters on that is that of one month alone. */
function months(): ReadonlyMap<string, number> {
  if (monthsByName) return monthsByName;
  const names = new Map<string, number | null>();
  const add = (name: string, month: number) =>
    names.set(name, names.has(name) && names.get(name) !== month ? null : month);
  for (const language of languages) {
    for (let month = 1; month <= 12; month++) {
      for (const name of monthNames(language, month)) {
        for (let length = 3; length <= name.length; length++) add(name.slice(0, length), month);
      }
    }
  }
  for (const [name, month] of shortForms) names.set(name, month);
  monthsByName = new Map([...names].flatMap(([name, month]) => (month === null ? [] : [[name, month]])));
  return monthsByName;
}

/** Older and English forms; "mar" is March in every one of these languages that uses it. */
const shortForms: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mar', 3],
  ['mrt', 3],
  ['mrz', 3],
];

function monthNames(language: string, month: number): string[] {
  const date = Date.UTC(2023, month - 1, 15);
  return (['long', 'short'] as const).flatMap((width) =>
    ([{ month: width }, { month: width, day: 'numeric' }] as const).map((style) => {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      return headKey(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
}

/** Whether a word may stand beside the numbers of a date, such as the day of the week. */
export function isBesideDate(word: string): boolean {
  return beside().has(headKey(word));
}

let besideMonths: ReadonlySet<string> | undefined;

/** What may stand beside a month: days of the week, and the little words of dates. */
function beside(): ReadonlySet<string> {
  besideMonths ??= new Set([
    ...[
      'st',
      'nd',
      'rd',
      'th',
      'er',
      're',
      'of',
      'the',
      'de',
      'del',
      'le',
      'den',
      'der',
      'o',
      'a',
      'el',
      'il',
      'di',
    ],
    ...languages.flatMap((language) => [1, 2, 3, 4, 5, 6, 7].flatMap((day) => dayNames(language, day))),
  ]);
  return besideMonths;
}

function dayNames(language: string, day: number): string[] {
  // 1 January 2023 was a Sunday.
  const date = Date.UTC(2023, 0, day);
  return (['long', 'short'] as const).flatMap((weekday) => {
    const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(date);
    return [headKey(name), ...name.split('-').map(headKey)];
  });
}
