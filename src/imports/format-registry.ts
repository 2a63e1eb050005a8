import type { ImportFormat, OpenedFile, ReadingOptions, Recognition } from './import-format.ts';

const modules = import.meta.glob<ImportFormat>('./formats/*.ts', { eager: true, import: 'default' });

/** Every kind of file that is known, by id; one file each in `formats/`. */
export const formats: readonly ImportFormat[] = Object.values(modules).sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

/** A file's format, with what that format says of it. */
export interface RecognisedFile {
  readonly format: ImportFormat;
  readonly recognition: Recognition;
}

/**
 * The format that fits a file best: of those that recognise it, the one that leaves the fewest of its heads unknown and misses the
 * fewest. Undefined: none does, and the person has to say what its columns hold (see mapped-table.ts).
 */
export function recogniseFile(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): RecognisedFile | undefined {
  const fitting = formats.flatMap((format) => {
    const recognition = format.recognise(file, options);
    return recognition === undefined ? [] : [{ format, recognition }];
  });
  const strangeness = ({ recognition }: RecognisedFile) =>
    recognition.unknown.length + recognition.missing.length;
  return fitting.sort((one, other) => strangeness(one) - strangeness(other))[0];
}
