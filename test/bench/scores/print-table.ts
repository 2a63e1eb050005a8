/** Prints a table with its title, numbers with one decimal. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [heads, ...rows.map((row) => row.map(asText))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}

function asText(cell: string | number): string {
  return typeof cell === 'string' || Number.isInteger(cell) ? String(cell) : cell.toFixed(1);
}
