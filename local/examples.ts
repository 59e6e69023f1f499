import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod';
import { AccountFields } from '../functions/domain/policy/account.ts';
import { Submission } from '../functions/domain/policy/draft.ts';

const Example = z.object({ title: z.string(), draft: Submission, expect: z.object({ status: z.string(), tier: z.int(), rules: z.array(z.string()) }) });
/** A draft of `examples/drafts` with what becomes of it; `name` is its file's. */
export type Example = z.infer<typeof Example> & { readonly name: string };

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The accounts that the examples need beside the seeded ones, by id. Read from the project's folder. */
export const readAccounts = (): Readonly<Record<string, AccountFields>> => z.record(z.string(), AccountFields).parse(readJson('examples/accounts.json'));

/** All examples, by name. Read from the project's folder. */
export function readExamples(): Example[] {
  const folder = 'examples/drafts';
  return readdirSync(folder)
    .sort()
    .map((file) => ({ name: basename(file, '.json'), ...Example.parse(readJson(`${folder}/${file}`)) }));
}

/** The draft as if it were written now: its message has no date of its own. */
export function writtenNow({ customerMessage: { at: _, ...customerMessage }, ...draft }: Submission): Submission {
  return { ...draft, customerMessage };
}
