import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod';
import type { Imported, ImportedLine } from '../../functions/runtime/admin-schemas.ts';
import { accountColumns, type Columns, personColumns } from '../../functions/runtime/import-lines.ts';
import { readArguments } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Answer, type Command, type Context, Failure, Usage } from './command.ts';
import { type Chunk, chunksOf, type FileRow, type FileType, type ImportFile, isTooLarge, readImportFile } from './import-file.ts';
import { refusalLines } from './policy-file.ts';
import { progressBar } from './progress.ts';

const importCommand = (what: 'accounts' | 'people', columns: Columns): Command => ({
  name: `${what} import`,
  summary: `put ${what} from a file, JSON Lines or CSV`,
  usage: `countersign ${what} import FILE [--type csv|jsonl] [--json]

Puts every line of the file, and says of each that was refused what is wrong with it. A line is the whole of it: what it leaves out is taken away from
what was there, as is what has no column in a CSV file. Where that held replies back, or kept somebody from deciding, the line has a warning. Lines that
change nothing leave no trace, so a file may be sent again.

  FILE    of JSON Lines (.jsonl, .ndjson), or CSV (.csv) whose first line names the columns. These are all that there are:
          ${inLines(Object.keys(columns)).join('\n          ')}
  --type  what the file is, where its name does not say

Exit code 0: all lines were taken; 1: some were refused, or all; 2: incomplete, send it again; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, { type: { type: 'string' } });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new Usage('one file is wanted');
    const type = typeOf(name, values.type);
    const file = readImportFile(name, type);
    if (file.rows.length === 0) throw new Failure(`there is no line in it: ${name}`);
    const report = await send(context, `/v1/${what}/import`, file, type);
    return tell(context, name, report);
  },
});

const mostLetters = 120;

/** Names with commas between them, in lines that a terminal has room for. */
function inLines(names: readonly string[]): string[] {
  const lines = [''];
  for (const [i, name] of names.entries()) {
    const word = i < names.length - 1 ? `${name},` : name;
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > mostLetters) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines;
}

export const accountsImport = importCommand('accounts', accountColumns);
export const peopleImport = importCommand('people', personColumns);

/** @throws Usage */
function typeOf(name: string, given: string | undefined): FileType {
  const type = given ?? /\.(csv|jsonl|ndjson)$/i.exec(name)?.[1]?.toLowerCase().replace('ndjson', 'jsonl');
  if (type === 'csv' || type === 'jsonl') return type;
  throw new Usage(given === undefined ? `the name does not say what the file is, --type does: ${name}` : `--type is csv or jsonl: ${given}`);
}

/** What became of the lines, by their place in the file; `stopped` says why not all of them were sent. */
interface Report {
  readonly items: readonly ImportedLine[];
  readonly stopped?: string;
}

const contentTypes: Readonly<Record<FileType, string>> = { csv: 'text/csv', jsonl: 'application/x-ndjson' };

/** @throws Failure where nothing was taken yet */
async function send(context: Context, path: string, file: ImportFile, type: FileType): Promise<Report> {
  const items = new Map<number, ImportedLine>();
  const progress = progressBar(context, file.rows.length, 'lines');
  /** Answers what became of each row, by its line in the file. */
  const post = async ({ body, rowAt }: Chunk): Promise<ImportedLine[]> => {
    const answer = await patiently(() => context.api.call('POST', path, { raw: { type: contentTypes[type], text: body } }));
    if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
    return (answer.body as z.infer<typeof Imported>).items.map((item) => ({ ...item, line: rowAt(item.line)?.line ?? item.line }));
  };
  const large = file.rows.filter((row) => isTooLarge(file, row));
  for (const { line } of large) items.set(line, { line, id: null, outcome: 'refused', errors: [{ path: '', message: 'larger than a request may be' }] });
  try {
    const chunks = chunksOf({ ...file, rows: file.rows.filter((row) => !large.includes(row)) });
    for (const chunk of chunks) {
      for (const item of await post(chunk)) items.set(item.line, item);
      progress.tick(items.size);
    }
    if (chunks.length > 1) {
      for (const chunk of chunksOf({ ...file, rows: withLateManagers(file.rows, items) })) {
        for (const { line, warnings } of await post(chunk)) items.set(line, withWarnings(items.get(line), warnings));
      }
    }
    return { items: inOrder(items) };
  } catch (error) {
    if (!(error instanceof Failure) || items.size === large.length) throw error;
    return { items: inOrder(items), stopped: error.message };
  } finally {
    progress.end();
  }
}

const inOrder = (items: ReadonlyMap<number, ImportedLine>): ImportedLine[] => [...items.values()].sort((a, b) => a.line - b.line);

const ofManager = ({ path }: { readonly path: string }): boolean => path === 'managerId';

/** Lines with a warning of it are sent once more: whom they name as manager may have come with a later request. Of several for one id only the last one may be. */
function withLateManagers(rows: readonly FileRow[], items: ReadonlyMap<number, ImportedLine>): FileRow[] {
  const last = new Map(inOrder(items).map(({ id, line }) => [id, line]));
  return rows.filter(({ line }) => {
    const item = items.get(line);
    return item?.warnings?.some(ofManager) === true && last.get(item.id) === line;
  });
}

/** @param told - at the second time, which knows of managers alone: what was taken away is gone by then */
function withWarnings(item: ImportedLine | undefined, told: ImportedLine['warnings'] = []): ImportedLine {
  if (!item) throw new Failure('the server told of a line that was not sent');
  const { warnings: first = [], ...rest } = item;
  const warnings = [...first.filter((one) => !ofManager(one)), ...told.filter(ofManager)];
  return { ...rest, ...(warnings.length > 0 && { warnings }) };
}

const mostTries = 6;

/** Comes again where the server has too much to do. */
async function patiently(call: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await call();
    if ((answer.status !== 429 && answer.status !== 503) || tries === mostTries) return answer;
    await pause(Number(answer.headers.get('retry-after') ?? tries) * 1000);
  }
}

const outcomes = ['created', 'updated', 'unchanged', 'refused'] as const;

function tell({ json, out, err }: Context, name: string, { items, stopped }: Report): number {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, items.filter((item) => item.outcome === outcome).length]));
  if (json) out(JSON.stringify({ ...counts, stopped: stopped ?? null, items }, null, 2));
  else {
    for (const { line, errors = [], warnings = [] } of items) {
      for (const [severity, { path, message }] of [...errors.map((one) => ['refused', one] as const), ...warnings.map((one) => ['warning', one] as const)])
        err(plain(`${name}:${line}: ${severity} ${path === '' ? '' : `${path}: `}${message}`));
    }
    out(`${items.length} lines: ${outcomes.map((outcome) => `${counts[outcome]} ${outcome}`).join(', ')}`);
  }
  if (stopped !== undefined) {
    err(`countersign: stopped behind line ${items.at(-1)?.line}: ${stopped}\nSend the file again: lines that were taken change nothing then.`);
    return 2;
  }
  return counts.refused === 0 ? 0 : 1;
}
