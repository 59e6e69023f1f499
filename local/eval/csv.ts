/** The rows of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const [field, next] = quoted ? readQuoted(text, at + 1) : readBare(text, at);
    row.push(field);
    at = next;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r') at += 1;
    at += 1; // the line's end
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readBare(text: string, from: number): [field: string, next: number] {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return [text.slice(from, at), at];
}

/** An unclosed quote reaches to the end. */
function readQuoted(text: string, from: number): [field: string, next: number] {
  let field = '';
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return [field + text.slice(at), text.length];
    field += text.slice(at, end);
    if (text[end + 1] !== '"') return [field, end + 1];
    field += '"';
    at = end + 2;
  }
}
