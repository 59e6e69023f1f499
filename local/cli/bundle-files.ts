import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  type WriteStream,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type * as z from 'zod';
import { csvHeader, csvRow } from '../../functions/domain/audit/audit-export.ts';
import { entryLine, Trust } from '../../functions/domain/audit/bundle.ts';
import type { BundleSink, LogFiles } from '../../functions/domain/audit/export-bundle.ts';
import type { BundleTexts } from '../../functions/domain/audit/verify-bundle.ts';
import { Failure, Usage } from './command.ts';

const readAtOnce = 1 << 18;

/** The bundle of a folder: its small files as text. @throws Usage where there is no such folder */
export function openBundle(folder: string): BundleTexts {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`there is no such folder: ${folder}`);
  const text = (name: string): string | undefined => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
  return {
    header: text('bundle.json'),
    trust: text('trust.json'),
    hashes: text('hashes.jsonl'),
    checkpoints: textsIn(join(folder, 'checkpoints')),
    roots: textsIn(join(folder, 'roots')),
    policies: textsIn(join(folder, 'policies')),
  };
}

const textsIn = (folder: string): Map<string, string> =>
  new Map(
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
      : [],
  );

const entriesFile = (folder: string): string => join(folder, 'entries.jsonl');

/** Size of a bundle's entries in bytes; 0 where there are none. */
export const entriesBytes = (folder: string): number => statSync(entriesFile(folder), { throwIfNoEntry: false })?.size ?? 0;

/** Reads a bundle's entries piece by piece, each in the place of the one before; nothing where there are none. */
export function readEntries(folder: string, take: (chunk: Buffer) => void): void {
  if (!existsSync(entriesFile(folder))) return;
  const room = Buffer.alloc(readAtOnce); // a buffer for each piece would pile up until they are collected
  const file = openSync(entriesFile(folder), 'r');
  try {
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) take(room.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

/** SHA-256 of `events.csv`; undefined where there is none. */
export async function csvSha256(folder: string): Promise<string | undefined> {
  const file = join(folder, 'events.csv');
  if (!existsSync(file)) return undefined;
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer);
  return digest.digest('hex');
}

/** The log whose files lie in a folder. @throws Usage where there is none */
export function folderLog(folder: string): LogFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`there is no such folder: ${folder}`);
  return { readFile: (path) => readFile(join(folder, path)).catch(() => undefined) };
}

/** The log of a local stack, as it is now. @throws Usage where there is none */
export async function localLog(address: string): Promise<LogFiles> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) throw new Usage(`there is no log of a local stack: ${address}`);
  const files = (await answer.json()) as Readonly<Record<string, string>>;
  return { readFile: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path], 'base64')) };
}

/** The keys that the log itself names. @throws Usage where it names none */
export async function trustIn(files: LogFiles): Promise<Trust> {
  const bytes = await files.readFile('trust.json');
  const read = Trust.safeParse(bytes && parsed(Buffer.from(bytes).toString()));
  if (!read.success) throw new Usage('the log has no trust.json that can be read: give --trust');
  return read.data;
}

/** Writes a bundle to a folder, which must be empty or new; the table of events too where it is wanted. */
export function folderSink(folder: string, { csv }: { readonly csv: boolean }): BundleSink & { end(): Promise<void> } {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Failure(`the folder is not empty: ${folder}`);
  mkdirSync(folder, { recursive: true });
  const entries = createWriteStream(entriesFile(folder));
  const table = csv ? createWriteStream(join(folder, 'events.csv')) : undefined;
  table?.write(csvHeader);
  return {
    async entry(index, leaf, entry) {
      await written(entries, entryLine(index, leaf, entry));
      if (table) await written(table, csvRow({ ...(JSON.parse(Buffer.from(entry).toString()) as object), leaf }));
    },
    async file(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    async end() {
      for (const stream of [entries, table]) if (stream) await finished(stream.end());
    },
  };
}

async function written(stream: WriteStream, piece: Buffer | string): Promise<void> {
  if (!stream.write(piece)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}

/** A JSON file of a form. @throws Usage where it is not there, or not of the form */
export function readForm<Form extends z.ZodType>(file: string, form: Form, what: string): z.infer<Form> {
  const read = form.safeParse(jsonIn(file));
  if (!read.success) throw new Usage(`${what} can't be read: ${file}`);
  return read.data;
}

const jsonIn = (file: string): unknown => (existsSync(file) ? parsed(readFileSync(file, 'utf8')) : undefined);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const readTrust = (file: string | undefined): Trust | undefined => (file === undefined ? undefined : readForm(file, Trust, 'the trusted keys'));

/** Puts a file in the place of what was there, whole or not at all. @throws Failure */
export function replaceFile(file: string, text: string): void {
  try {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new Failure(`the file can not be written: ${file} (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** The folder, or file, that a command is about. @throws Usage where it is missing, or not alone */
export function theOne(what: string, positionals: readonly string[]): string {
  const [one, ...more] = positionals;
  if (one === undefined || more.length > 0) throw new Usage(`one ${what} is wanted`);
  return one;
}

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Text of strangers for a terminal: what can't be seen, and what a terminal would obey, is told by its number. */
export const plain = (text: string): string => text.replace(unseen, (sign) => `\\u{${(sign.codePointAt(0) as number).toString(16)}}`);
