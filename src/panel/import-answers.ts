import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { PlatformFacts, PlatformId } from '../domain/platform-facts.ts';
import { formats } from '../imports/format-registry.ts';
import { wordsOf } from './format-words.ts';
import type {
  ImportAskName,
  ImportAsks,
  ImportChoices,
  ImportPiece,
  ReadingProgress,
} from './import-dialogue.ts';
import { previewRows } from './preview-rows.ts';
import { tellProgress } from './reading-progress.ts';
import { type KnownFile, understandFile } from './understand-file.ts';

type Answers = {
  readonly [Name in ImportAskName]: (
    request: ImportAsks[Name]['request'],
  ) => ImportAsks[Name]['answer'] | Promise<ImportAsks[Name]['answer']>;
};

const rowsAPiece = 500;
const keysAPiece = 500;

/** What the worker answers: it holds one file, and of that what cannot be used. */
export function importAnswers(
  platforms: readonly PlatformFacts[],
  tell: (progress: ReadingProgress) => void,
): Answers {
  let file: KnownFile | undefined;
  let keys: readonly (readonly [PlatformId, string])[] = [];
  let reading: Iterator<ImportedRow | RefusedRow> | undefined;
  let refused: RefusedRow[] = [];

  const rowsFor = (choices: ImportChoices): Iterable<ImportedRow | RefusedRow> => {
    if (file?.reading === undefined) throw new Error('no file that can be read is open');
    const { format, opened } = file.reading;
    return format.read(opened, { ...choices, platforms });
  };

  return {
    formats: () => formats.map(wordsOf),
    open: async ({ file: picked, mappings, now }) => {
      file = await understandFile(picked, { mappings, now, platforms });
      return file.told;
    },
    map: ({ mapping }) => {
      if (file === undefined) throw new Error('no file is open');
      file = file.readBy(mapping);
      return file.told;
    },
    preview: (choices) => {
      const onRow = tellProgress(file?.lines ?? null, tell);
      const counted = previewRows(rowsFor(choices), { platforms, now: choices.now }, onRow);
      keys = counted.keys;
      return counted.preview;
    },
    keys: ({ from }) => {
      const next = from + keysAPiece;
      return { keys: keys.slice(from, next), next: next < keys.length ? next : null };
    },
    begin: (choices) => {
      reading = rowsFor(choices)[Symbol.iterator]();
      refused = [];
      return null;
    },
    rows: () => {
      if (reading === undefined) throw new Error('nothing was begun');
      return nextPiece(reading, refused);
    },
    refuse: ({ rows }) => {
      refused.push(...rows);
      return null;
    },
    refused: ({ from, limit }) => refused.slice(from, from + limit),
  };
}

/** Takes rows to keep, and puts those that cannot be used aside; long runs of those make pieces without rows. */
function nextPiece(reading: Iterator<ImportedRow | RefusedRow>, refused: RefusedRow[]): ImportPiece {
  const rows: ImportedRow[] = [];
  for (let taken = 0; rows.length < rowsAPiece && taken < rowsAPiece * 20; taken += 1) {
    const { value, done } = reading.next();
    if (done === true) return { rows, refused: refused.length, done: true };
    if (value.of === 'refused') refused.push(value);
    else rows.push(value);
  }
  return { rows, refused: refused.length, done: false };
}
