import type { OpenedFile } from '../../import-format.ts';
import { dateWords, impressionWords, newFollowerWords } from './count-words.ts';
import { type DaySheet, findDaySheet } from './day-sheet.ts';

/** Finds the sheet of each day's impressions and engagements. */
export function findEngagementDays(
  file: OpenedFile,
): DaySheet<'date' | 'impressions' | 'engagements'> | undefined {
  return findDaySheet(
    inWorkbook(file),
    { aliases: engagementAliases, needed: ['date', 'impressions', 'engagements'] },
    noShape,
  );
}

/** Finds the sheet of each day's new followers; `byShape`: also one with two columns alone, in whatever language. */
export function findFollowerDays(
  file: OpenedFile,
  byShape: boolean,
): DaySheet<'date' | 'newFollowers'> | undefined {
  const shape = { width: 2, places: { date: 0, newFollowers: 1 }, sums: [{ parts: [1], sum: 1 }] };
  return findDaySheet(
    inWorkbook(file),
    { aliases: followerAliases, needed: ['date', 'newFollowers'] },
    byShape ? shape : noShape,
  );
}

const engagementAliases = {
  date: dateWords,
  impressions: impressionWords,
  engagements: [
    'Engagements',
    'Interactions',
    'Interaktionen',
    'Interacciones',
    'Interações',
    'Engajamentos',
    'Interazioni',
    'Interacties',
  ],
};

const followerAliases = {
  date: dateWords,
  newFollowers: newFollowerWords,
};

const noShape = { width: Number.POSITIVE_INFINITY, places: {}, sums: [] };

/** Such files are workbooks; a text file with these heads is another's. */
function inWorkbook(file: OpenedFile): OpenedFile {
  return { ...file, tables: file.tables.filter(({ name }) => name !== null) };
}
