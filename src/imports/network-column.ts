import { headKey } from './find-columns.ts';
import type { Cell, ReadingOptions } from './import-format.ts';
import { cellText } from './refuse-row.ts';
import { firstRows } from './sheet-rows.ts';
import type { TableHead } from './table-head.ts';

/** Of which platform a row of a table is, by the cell of its own that says so; null: a platform that is not known; undefined: it does not say. */
export type NetworkOf = (row: readonly Cell[]) => string | null | undefined;

/**
 * Finds the column of a table that says of which network each post is: one that is headed so, and that names a platform that is known
 * in one of its first rows at least (a "channel" may be an account as well).
 */
export function networkColumn(
  { table, headAt, heads }: TableHead,
  { platforms }: Pick<ReadingOptions, 'platforms'>,
): NetworkOf {
  const platformOf = (cell: Cell | undefined): string | null | undefined => {
    const words = cellText(cell)
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .filter((word) => word !== '');
    if (words.length === 0) return undefined;
    const named = platforms.find(({ id, name, trafficSources }) =>
      words.some(
        (word) =>
          word === name.toLowerCase() ||
          trafficSources.includes(word) ||
          // Tools write what kind of account it is behind its name.
          (id.length > 3 ? word.startsWith(id) : word === id),
      ),
    );
    return named?.id ?? null;
  };
  const rows = firstRows(table, headAt + 201).slice(headAt + 1);
  const at = heads.findIndex(
    (head, column) =>
      networkHeads.has(headKey(head)) && rows.some((row) => typeof platformOf(row[column]) === 'string'),
  );
  return at < 0 ? () => undefined : (row) => platformOf(row[at]);
}

const networkHeads = new Set(
  'network socialnetwork socialmedia platform channel service source reseau reseausocial plateforme netzwerk plattform kanal redsocial plataforma canal redesocial piattaforma canale netwerk kanaal'.split(
    ' ',
  ),
);
