/**
 * The rows that differ from what is kept at the same place of `known`: writing the others would wake every live query for
 * nothing. Rows are written by one function each, so that equal ones have their fields in the same order.
 */
export function changedRows<Row>(rows: readonly Row[], known: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row, index) => {
    const before = known[index];
    return before === undefined || JSON.stringify(row) !== JSON.stringify(before);
  });
}
