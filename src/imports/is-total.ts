import type { Cell } from './import-format.ts';
import { plainCell } from './number-parts.ts';

/** Whether a cell says, in one of the languages in which files come, that its row holds the sums of the others. */
export function isTotal(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length <= longest && total.test(plainCell(cell));
}

/** No such word is longer, and a caption need not be searched for one. */
const longest = 40;

const total =
  /^(?:(?:grand )?totals?|total général|totaux|ensemble|gesamt(?:summe)?|summe|total(?:es)? general(?:es)?|totales|suma total|total geral|totais|total[ei](?: complessiv[oi])?|totaal|eindtotaal) ?:?$/i;
