import { isUtf8 } from 'node:buffer';
import { csvRows } from '../../functions/domain/csv.ts';
import { isEmpty } from '../../functions/runtime/import-lines.ts';
import { Failure } from './command.ts';
import { readBytes } from './policy-file.ts';

export type FileType = 'csv' | 'jsonl';

/** A line of the file, or a row that takes several. */
export interface FileRow {
  /** Where it begins; the first line is 1. */
  readonly line: number;
  /** With the end of its line. */
  readonly text: string;
}

export interface ImportFile {
  /** Goes before the rows of every request; empty where there is none. */
  readonly header: string;
  readonly rows: readonly FileRow[];
}

/** So many rows of one request are taken well within the time that the API has for an answer. Ours. */
const mostRows = 500;
/** A little less than the API takes as one body (256 KiB). */
const mostBytes = 250_000;

/** The rows of a file, empty ones left out. @throws Failure when it can't be read, or is no UTF-8 */
export function readImportFile(name: string, type: FileType): ImportFile {
  const bytes = readBytes(name);
  if (!isUtf8(bytes)) throw new Failure(`the file is not in UTF-8: ${name}`);
  const text = bytes.toString('utf8').replace(/^\u{feff}/u, '');
  if (type === 'jsonl') return { header: '', rows: text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line: i + 1, text: `${line}\n` }])) };
  const [header, ...rows] = csvRows(text);
  const whole = (begin: number, end: number): string => text.slice(begin, end).replace(/(?<![\r\n])$/, '\n');
  return {
    header: header ? whole(header.begin, header.end) : '',
    rows: rows.flatMap((row) => (isEmpty(row) ? [] : [{ line: row.line, text: whole(row.begin, row.end) }])),
  };
}

/** What one request brings. */
export interface Chunk {
  readonly body: string;
  readonly rows: readonly FileRow[];
  /** The row behind a line of the body. */
  rowAt(line: number): FileRow | undefined;
}

/** True for a row that no request has room for. */
export const isTooLarge = ({ header }: ImportFile, { text }: FileRow): boolean => Buffer.byteLength(header) + Buffer.byteLength(text) > mostBytes;

/** Requests that hold all the rows, in their order; none of them may be too large. */
export function chunksOf({ header, rows }: ImportFile): Chunk[] {
  const parts: FileRow[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const more = Buffer.byteLength(row.text);
    if (bytes + more > mostBytes || parts.at(-1)?.length === mostRows) {
      parts.push([]);
      bytes = Buffer.byteLength(header);
    }
    parts.at(-1)?.push(row);
    bytes += more;
  }
  return parts.map((part) => {
    const places = new Map<number, FileRow>();
    let line = 1 + linesIn(header);
    for (const row of part) {
      places.set(line, row);
      line += linesIn(row.text);
    }
    return { body: header + part.map(({ text }) => text).join(''), rows: part, rowAt: (at) => places.get(at) };
  });
}

const linesIn = (text: string): number => text.match(/\r\n|[\r\n]/g)?.length ?? 0;
