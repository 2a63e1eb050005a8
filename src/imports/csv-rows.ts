import Papa from 'papaparse';
import type { DecodedText } from './decode-text.ts';
import { fileLimits } from './file-limits.ts';

/** A row of a text file. */
interface CsvRow {
  readonly cells: readonly string[];
  /** A quote in it is never closed. It is the last row then. */
  readonly isTorn: boolean;
  /** A line break follows it. */
  readonly isEnded: boolean;
}

interface CsvShape {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  readonly isFirstRowEmpty: boolean;
}

/** Cuts text into rows and cells, holding one piece of it at a time; empty lines are rows of one empty cell. */
export function* csvRows(text: DecodedText, shape: CsvShape): Generator<CsvRow> {
  const { delimiter, newline, isFirstRowEmpty } = shape;
  let rest = '';
  let isFirst = isFirstRowEmpty;
  const take = (cells: string[]): readonly string[] => {
    if (isFirst) {
      isFirst = false;
      return [''];
    }
    const last = cells.at(-1);
    // Lines end with \r\n more often than not; both kinds may be met in one file.
    if (newline === '\n' && last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
    return cells;
  };

  for (const piece of text.pieces()) {
    const whole = rest + piece;
    const parsed = parse(whole, { delimiter, newline }, true);
    for (const cells of parsed.data) yield { cells: take(cells), isTorn: false, isEnded: true };
    rest = whole.slice(parsed.meta.cursor);
    if (rest.length > fileLimits.row) {
      yield { cells: [rest.slice(0, fileLimits.cell)], isTorn: true, isEnded: false };
      return;
    }
  }
  if (rest === '') return;
  const { data, errors } = parse(rest, { delimiter, newline }, false);
  const isQuoteOpen = errors.some(({ code }) => code === 'MissingQuotes');
  for (const [index, cells] of data.entries()) {
    const isLast = index === data.length - 1;
    yield { cells: take(cells), isTorn: isLast && isQuoteOpen, isEnded: !isLast };
  }
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code?: string }[];
  readonly meta: { readonly cursor: number };
}

/** Papaparse's own lower level, which tells how far it has come; see https://www.papaparse.com/docs#technical. */
function parse(text: string, shape: Pick<CsvShape, 'delimiter' | 'newline'>, isLastRowLeft: boolean): Parsed {
  return new Papa.Parser(shape).parse(text, 0, isLastRowLeft);
}
