import { readdirSync, readFileSync } from 'node:fs';
import { Labelled } from './labelled.ts';

/** Texts that nothing was trained or tuned on: short ones, and long mails. */
export interface Unseen {
  readonly short: readonly Labelled[];
  readonly mails: readonly Labelled[];
}

/** The texts of a folder of files with `sign<TAB>text` a line; those of `mails-*.tsv` are long. Their sign says only whether somebody must see them. @throws Error that names file and line */
export function readUnseen(folder: URL): Unseen {
  const textsOf = (files: readonly string[]) => files.flatMap((file) => readTexts(new URL(file, folder), file));
  const files = readdirSync(folder).sort();
  const isOfMails = (file: string): boolean => file.startsWith('mails-');
  return { short: textsOf(files.filter((file) => !isOfMails(file))), mails: textsOf(files.filter(isOfMails)) };
}

const readTexts = (file: URL, name: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const [sign, message, ...more] = line.split('\t');
      if (!message || more.length > 0) throw new Error(`${name}:${index + 1}: not a sign, a tab and a text`);
      return [Labelled.parse({ id: `${name}:${index + 1}`, language: name, tone: 'plain', message, fires: [], silent: [], gate: sign !== 'harmless' })];
    });
