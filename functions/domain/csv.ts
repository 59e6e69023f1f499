// Space that stays on its line, and what can't be seen: one class, so that no run of them can be read in two ways.
const unseen = '[\\t\\v\\f\\p{Zs}\\p{Cf}\\p{Default_Ignorable_Code_Point}]';
// The signs that begin a formula, as such, full-width and small, and the minus sign proper.
const signs = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
const formula = new RegExp(`^(?=\\t|${unseen}*${signs})|(?<![^])(?=[\\r\\n])`, 'gmu');

/**
 * A line of CSV (RFC 4180), every cell quoted and none of them a formula.
 *
 * Spreadsheets run what begins with a sign such as `=`, also behind spaces and on a later line of a cell: a `'` is put before each such line.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell.replace(formula, "'").replaceAll('"', '""')}"`).join(',')}\r\n`;
