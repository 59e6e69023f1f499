/** What a cell may hold; null is an empty one. Numbers are never negative: a sign would make them a formula. */
export type CsvCell = string | number | null;

// Spaces of any kind and what can't be seen, then a sign that begins a formula: as such, full-width, small, or the minus proper.
const formula = /^[\s\p{Zs}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
const beginsAnew = /^[\t\r\n]/;

/**
 * A text that no spreadsheet runs: before what would begin a formula, in the cell or on a later line of it, stands a `'`.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string =>
  text
    .split(/(?<=[\r\n])/)
    .map((line) => (formula.test(line) || beginsAnew.test(line) ? `'${line}` : line))
    .join('');

const quoted = (cell: CsvCell): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;
};

/** A table as CSV (RFC 4180): a line of names, then the rows; texts quoted, numbers bare. */
export const csvOf = (names: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [names, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
