import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefusedRow } from '../domain/imported-row.ts';
import type { Column } from '../exports/column.ts';
import { writeTable } from '../exports/write-table.ts';
import type { ImportsTexts } from '../locales/texts.ts';
import { useToast } from '../ui/toasts.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { downloadFile } from './download-file.ts';
import type { ImportReader } from './import-reader.ts';
import { useInterface } from './interface-context.tsx';
import { noteError } from './note-error.ts';

const piece = 200;

/** Every row of a file that was not used, with its reason; saved as a file on a click. Rows are fetched as they come to be seen. */
export function RefusedRows({
  reader,
  count,
  fileName,
}: {
  readonly reader: ImportReader;
  readonly count: number;
  readonly fileName: string;
}): JSX.Element | null {
  const { texts } = useInterface();
  const words = texts.imports;
  const toast = useToast();
  const [pieces, setPieces] = useState<Readonly<Record<number, readonly RefusedRow[]>>>({});
  if (count === 0) return null;
  const want = (number: number) => {
    void reader.ask('refused', { from: number * piece, limit: piece }).then(
      (rows) => setPieces((before) => ({ ...before, [number]: rows })),
      () => undefined,
    );
  };
  const write = async () => {
    const rows: RefusedRow[] = [];
    for await (const row of allRows(reader, count)) rows.push(row);
    const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    const parts: string[] = [];
    for await (const part of writeTable(columnsOf(words, width), rows, 'csv')) parts.push(part);
    downloadFile(`${baseOf(fileName)}-refused.csv`, 'text/csv;charset=utf-8', parts);
  };
  const save = async () => {
    try {
      await write();
      toast({ text: words.refusedSaved(count) });
    } catch (error) {
      noteError(error, 'refused rows could not be written');
      toast({ text: texts.report.exportFailed });
    }
  };
  return (
    <section class="refused-rows">
      <h2>{words.refusedTitle(count)}</h2>
      <p>
        <button type="button" onClick={() => void save()}>
          {words.refusedSave}
        </button>
      </p>
      <VirtualList
        items={Array.from({ length: count }, (_, index) => index)}
        keyOf={String}
        itemSize={56}
        label={words.refusedTitle(count)}
      >
        {(index) => (
          <RefusedLine
            row={pieces[Math.floor(index / piece)]?.[index % piece]}
            number={Math.floor(index / piece)}
            isThere={pieces[Math.floor(index / piece)] !== undefined}
            onWanted={want}
          />
        )}
      </VirtualList>
    </section>
  );
}

/** One refused row: where it stands, what is wrong with it, and what it says. */
export function RefusedText({ row }: { readonly row: RefusedRow }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  return (
    <>
      <p>
        {words.refusedLine(row.line, words.refusals[row.reason])}
        {row.column !== null && (
          <>
            {' – '}
            <bdi>{words.refusedColumn(row.column)}</bdi>
          </>
        )}
      </p>
      <p class="hint faint refused-cells" dir="auto">
        {row.cells.filter((cell) => cell !== '').join(' · ')}
      </p>
    </>
  );
}

function RefusedLine({
  row,
  number,
  isThere,
  onWanted,
}: {
  readonly row: RefusedRow | undefined;
  readonly number: number;
  readonly isThere: boolean;
  readonly onWanted: (piece: number) => void;
}): JSX.Element | null {
  const { texts } = useInterface();
  // Asked for by the first row of a piece that comes into view; one that is asked for twice is the same.
  const ask = useRef(onWanted);
  useEffect(() => {
    if (!isThere) ask.current(number);
  }, [number, isThere]);
  if (row === undefined) return <p class="faint">{texts.imports.refusedLoading}</p>;
  return <RefusedText row={row} />;
}

async function* allRows(reader: ImportReader, count: number): AsyncGenerator<RefusedRow, void, void> {
  for (let from = 0; from < count; from += 1000) yield* await reader.ask('refused', { from, limit: 1000 });
}

function columnsOf(words: ImportsTexts, width: number): readonly Column<RefusedRow>[] {
  return [
    { name: 'line', description: 'Line in the file', value: ({ line }) => line },
    { name: 'reason', description: 'Why it was not used', value: ({ reason }) => words.refusals[reason] },
    { name: 'column', description: 'Head of the wrong column', value: ({ column }) => column },
    ...Array.from({ length: width }, (_, at) => ({
      name: `cell${at + 1}`,
      description: `Cell ${at + 1}`,
      value: ({ cells }: RefusedRow) => cells[at] ?? null,
    })),
  ];
}

/** A file's name without its ending, of characters that every file system takes. */
function baseOf(name: string): string {
  return (
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .slice(0, 80) || 'import'
  );
}
