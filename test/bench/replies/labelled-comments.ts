import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type IntentId, intentIds, type Sentiment, sentiments } from '../../../src/domain/intent.ts';

/** A comment with what a careful reader says of it. */
export interface LabelledComment {
  readonly text: string;
  /** ISO 639-1; null: no words. */
  readonly language: string | null;
  readonly intents: ReadonlySet<IntentId>;
  /** Null: not labelled. */
  readonly sentiment: Sentiment | null;
}

/** The comments of a CSV file with the columns text, language, intents (joined with "|") and sentiment. Throws on a label that is none. */
export function readLabelledComments(file: string): LabelledComment[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row, index) => {
    const fail = (what: string): never => {
      throw new Error(`${file}, row ${index + 2}: ${what}`);
    };
    const intents = (row.intents ?? '')
      .split('|')
      .map((label) => label.trim())
      .filter((label) => label !== '')
      .map((label) => intentIds.find((id) => id === label) ?? fail(`"${label}" is no intent`));
    const feeling = row.sentiment?.trim() ?? '';
    return {
      text: row.text ?? fail('no text'),
      language: /^[a-z]{2}\b/.exec(row.language?.trim().toLowerCase() ?? '')?.[0] ?? null,
      intents: new Set(intents),
      sentiment:
        feeling === ''
          ? null
          : (sentiments.find((id) => id === feeling) ?? fail(`"${feeling}" is no sentiment`)),
    };
  });
}

/** The comments of every CSV file of a folder, files in the order of their names. */
export function readFolder(folder: string): LabelledComment[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => readLabelledComments(`${folder}/${name}`));
}
