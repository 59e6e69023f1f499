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

export interface CsvRow {
  /** Where it begins; the first line of the text is 1. */
  readonly line: number;
  /** Offsets of its text, with the end of its line. */
  readonly begin: number;
  readonly end: number;
  readonly cells: readonly string[];
  /** False where quotes stand otherwise than RFC 4180 has them, an unclosed one among them: the cells may not be what was meant. */
  readonly isWhole: boolean;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly isWhole: boolean;
}

/**
 * The rows of a CSV text (RFC 4180), the header among them: quoted cells hold commas, line breaks and doubled quotes.
 *
 * Lines end with CR LF, LF or CR. An unclosed quote reaches to the end of the text.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  for (let line = 1, begin = 0; begin < text.length; ) {
    const cells: Cell[] = [];
    let at = begin - 1;
    do {
      const cell = readCell(text, at + 1);
      cells.push(cell);
      at = cell.end;
    } while (text[at] === ',');
    const end = at + (text.startsWith('\r\n', at) ? 2 : 1);
    yield { line, begin, end: Math.min(end, text.length), cells: cells.map((cell) => cell.text), isWhole: cells.every(({ isWhole }) => isWhole) };
    line += text.slice(begin, end).split(/\r\n|[\r\n]/).length - 1;
    begin = end;
  }
}

const cellEnd = /[,\r\n]/g;

function readCell(text: string, from: number): Cell {
  if (text[from] === '"') return readQuoted(text, from + 1);
  cellEnd.lastIndex = from;
  const end = cellEnd.exec(text)?.index ?? text.length;
  const bare = text.slice(from, end);
  return { text: bare, end, isWhole: !bare.includes('"') };
}

/** What stands between the closing quote and the end of the cell is kept, too, as nobody knows what it means. */
function readQuoted(text: string, from: number): Cell {
  let inside = '';
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: inside + text.slice(at), end: text.length, isWhole: false };
    inside += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const rest = readCell(text, quote + 1);
      return { text: inside + rest.text, end: rest.end, isWhole: rest.text === '' };
    }
    inside += '"';
    at = quote + 2;
  }
}
