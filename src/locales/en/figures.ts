/** Where figures come from, how sure they are, and figures typed in by hand. */
const figures = {
  /** What a rate by reach is of. */
  peopleReached: 'people reached',
  /** Of a rate; the ends are written out. */
  interval: (low: string, high: string) => `95%: ${low} – ${high}`,
  intervalTitle: 'How sure',
  intervalMeaning: (low: string, high: string) =>
    `In 95 of 100 cases the true rate lies between ${low} and ${high}: so far does chance alone move a rate of so few (Wilson’s score interval).`,
  approximate:
    'An approximation: one person may act several times, or come from elsewhere, and the method counts each once.',
  noInterval: 'More than the whole: no interval can be told.',
  sampleOf: (count: string, what: string) => `of ${count} ${what}`,
  tooFew: (what: string) => `too few ${what} to say`,
  tooFewWhy: (count: string, what: string, fewest: string) =>
    `${count} ${what}, at least ${fewest} are needed. With fewer chance alone would make the rate: of 100, two clicks may still be anything from 0.6 to 7%. Not compared, and not in goals or files.`,
  apart: 'known, but not of the same day',
  apartWhy:
    'All of it is known, but never within 24 hours of each other: old likes over new views would be a rate that never was.',
  newest: 'The newest of its sources.',
  oneSource: 'One source tells all of it about the same time, so all is taken from there.',
  severalSources: 'No one source tells all of it; these stand within 24 hours of each other.',
  newerLeft: (names: string) =>
    `There are newer counts (${names}), but what else is needed is not known of that time.`,
  convention: 'Common usage: nobody’s word settles it.',
  inUse: 'shown, because it is the newest',
  inUseOfOneMoment:
    'shown: of one moment the exact one goes first, then what is nearest to the platform’s own books',
  sourcesOf: (count: number) => `${count} sources`,
  sourcesDiffer: (count: number) => `${count} sources, which differ`,
  /** What two sources say of the same count. */
  differ: (one: string, oneCount: string, other: string, otherCount: string) =>
    `They differ: ${one} says ${oneCount}, ${other} ${otherCount}.`,
  names: {
    page: 'the page',
    'owner page': 'the owner’s screen',
    file: 'the file',
    typed: 'what was typed in',
  },
  from: {
    page: (ago: string) => `page, ${ago}`,
    'owner page': (ago: string) => `owner’s screen, ${ago}`,
    file: (name: string, date: string) => `file ${name}, as of ${date}`,
    typed: (date: string) => `typed in, as of ${date}`,
  },
  fileUnknown: 'no longer listed',
  add: (what: string) => `Add ${what}`,
  change: (what: string) => `Change ${what} typed in`,
  remove: (what: string) => `Remove ${what} typed in`,
  importFile: 'Import a file',
  typedTitle: (what: string) => `Type in: ${what}`,
  number: 'Number',
  amount: 'Amount, in the currency of your other figures',
  day: 'True on',
  dayHint: 'The day on which you saw this number. It counts up to the end of that day.',
  save: 'Save',
  cancel: 'Cancel',
  saved: (what: string) => `Saved: ${what}, typed in.`,
  removed: (what: string) => `Removed: ${what} typed in.`,
  problems: {
    empty: 'Write the number. Where there was none, write 0.',
    number: (example: string) => `Write a whole number, such as ${example}.`,
    amount: (example: string) => `Write an amount, such as ${example}.`,
    tooLarge: 'That is more than can be counted here.',
    day: 'Choose a day.',
    future: 'That day has not come yet.',
    beforePublication: 'The post was not published yet on that day.',
  },
};

export default figures;
