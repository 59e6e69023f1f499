import type * as z from 'zod';
import { type CsvRow, csvRows } from '../domain/csv.ts';
import { type FieldError, fieldErrors, invalid, type Refusal } from './problem.ts';
import { parseStrictJson } from './strict-json.ts';

/** Content types that an import takes. */
export const importTypes = ['application/x-ndjson', 'application/jsonl', 'text/csv'];

/** What a cell of a column holds: a text, a whole number, `true` or `false`, or a list with `;` between its entries. */
export type Cell = 'text' | 'whole' | 'yes-no' | 'list';
/** The columns that a CSV file may have, by the dotted path of the member that each fills. */
export type Columns = Readonly<Record<string, Cell>>;

export const accountColumns: Columns = {
  id: 'text',
  name: 'text',
  segment: 'text',
  'contractValue.currency': 'text',
  'contractValue.minor': 'whole',
  regulated: 'list',
  privilegedRoles: 'list',
  activeEscalation: 'yes-no',
  frozen: 'yes-no',
  confidential: 'yes-no',
  alias: 'text',
  managerId: 'text',
};

export const personColumns: Columns = {
  id: 'text',
  name: 'text',
  email: 'text',
  roles: 'list',
  managerId: 'text',
  'limits.release.currency': 'text',
  'limits.release.minor': 'whole',
  'hours.zone': 'text',
  'hours.days': 'list',
  'hours.from': 'text',
  'hours.to': 'text',
  'hours.holidays': 'list',
  active: 'yes-no',
};

/** One line of an import: what it says, or what is wrong with it. */
export interface ReadLine<T> {
  /** Counts from 1; of a row of CSV the line that it begins on. */
  readonly line: number;
  readonly value?: T;
  /** The members that it names itself; others of the value are defaults. */
  readonly given?: ReadonlySet<string>;
  readonly errors: FieldError[];
}

/** The lines of an import, each taken or refused on its own; empty ones are passed over. A refusal of all where a CSV file has no header that we know. */
export function readImport<T>(body: Buffer, contentType: string, schema: z.ZodType<T>, columns: Columns): ReadLine<T>[] | Refusal {
  const check = (line: number, value: unknown): ReadLine<T> => {
    const parsed = schema.safeParse(value);
    return parsed.success
      ? { line, value: parsed.data, given: new Set(Object.keys(value as object)), errors: [] }
      : { line, errors: fieldErrors(parsed.error, value) };
  };
  return /^\s*text\/csv\b/i.test(contentType) ? readRows(body, columns, check) : readJsonLines(body, check);
}

type Check<T> = (line: number, value: unknown) => ReadLine<T>;

function readJsonLines<T>(body: Buffer, check: Check<T>): ReadLine<T>[] {
  return splitLines(body).flatMap((text, i): ReadLine<T>[] => {
    const line = i + 1;
    if (text.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) return [];
    const json = parseStrictJson(text);
    return [json.ok ? check(line, json.value) : bad(line, `not JSON that we take: ${json.fault.replaceAll('_', ' ')}`)];
  });
}

const bad = (line: number, message: string): ReadLine<never> => ({ line, errors: [{ path: '', message }] });

/** By bytes: invalid UTF-8 stays in its own line. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let begin = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, begin)) {
    lines.push(bytes.subarray(begin, end));
    begin = end + 1;
  }
  return [...lines, bytes.subarray(begin)];
}

function readRows<T>(body: Buffer, columns: Columns, check: Check<T>): ReadLine<T>[] | Refusal {
  const text = new TextDecoder('utf-8').decode(body); // drops the byte order mark that spreadsheets write
  const [header, ...rows] = csvRows(text);
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const faults = headerFaults(header, names, columns);
  if (faults.length > 0) return invalid(faults);
  return rows.flatMap((row): ReadLine<T>[] => {
    if (isEmpty(row)) return [];
    const { line, cells, isWhole } = row;
    if (!isWhole) return [bad(line, 'quotes stand otherwise than CSV has them (RFC 4180)')];
    if (cells.some((cell) => cell.includes('\u{fffd}'))) return [bad(line, 'a cell holds bytes that are no UTF-8')];
    if (cells.length !== names.length) return [bad(line, `${cells.length} cells where the header has ${names.length}`)];
    return [check(line, objectOf(names, cells, columns))];
  });
}

/** True for a row without a word, as spreadsheets leave them at the end. */
export const isEmpty = ({ cells }: Pick<CsvRow, 'cells'>): boolean => cells.every((cell) => cell.trim() === '');

function headerFaults(header: CsvRow | undefined, names: readonly string[], columns: Columns): FieldError[] {
  if (!header?.isWhole || isEmpty(header)) return [{ path: '', message: 'the first line names the columns, with commas between them' }];
  const known = Object.keys(columns).join(', ');
  return names.flatMap((name, i): FieldError[] => {
    const path = /^[A-Za-z0-9_.-]{1,64}$/.test(name) ? name : '(unknown)';
    if (!Object.hasOwn(columns, name)) return [{ path, message: `no such column: there are ${known}` }];
    return names.indexOf(name) === i ? [] : [{ path, message: 'given more than once' }];
  });
}

/** An empty cell says nothing: the member is left out. */
function objectOf(names: readonly string[], cells: readonly string[], columns: Columns): object {
  const object = {};
  for (const [i, name] of names.entries()) {
    const cell = cells[i] ?? '';
    if (cell.trim() === '') continue;
    const parts = name.split('.');
    let at: Record<string, unknown> = object;
    for (const part of parts.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[parts.at(-1) ?? ''] = cellValue(cell, columns[name] ?? 'text');
  }
  return object;
}

/** What is no number and no yes or no stays a text, for the schema to refuse. */
function cellValue(cell: string, kind: Cell): unknown {
  const trimmed = cell.trim();
  switch (kind) {
    case 'text':
      return cell;
    case 'list':
      return trimmed.split(';').flatMap((entry) => entry.trim() || []);
    case 'whole':
      return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
    case 'yes-no':
      return { true: true, false: false }[trimmed.toLowerCase()] ?? trimmed; // spreadsheets write TRUE
  }
}
