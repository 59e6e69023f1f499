import * as z from 'zod';
import { ApiKey, Scope } from '../domain/api-key.ts';
import { Delegation, Person } from '../domain/approval/person.ts';
import { Account, AccountFields } from '../domain/policy/account.ts';
import { Policy } from '../domain/policy/policy.ts';
import { FieldError } from './problem.ts';

/** What the admin API takes and answers beside the entities themselves. */

/** The body of `POST /v1/keys`. */
export const KeyRequest = z
  .strictObject({ name: z.string().min(1).max(200), scopes: z.array(Scope).min(1).max(Scope.options.length) })
  .meta({ id: 'KeyRequest' });

export const NewKey = ApiKey.extend({ key: z.string().describe('`cs_<keyId>_<secret>`, told this once') }).meta({ id: 'NewKey' });

/** One line of an import of accounts. */
export const AccountLine = AccountFields.extend({ id: Account.shape.id }).meta({ id: 'AccountLine' });

/** What became of one line; `line` counts from 1. */
export const ImportedLine = z
  .strictObject({
    line: z.int().min(1),
    id: z.string().nullable(),
    outcome: z.enum(['created', 'updated', 'unchanged', 'refused']),
    errors: z.array(FieldError).optional(),
  })
  .meta({ id: 'ImportedLine' });
export type ImportedLine = z.infer<typeof ImportedLine>;

export const Imported = z.strictObject({ items: z.array(ImportedLine), taken: z.int(), refused: z.int() }).meta({ id: 'Imported' });

export const PersonView = Person.extend({ delegations: z.array(Delegation).describe('Given by this person, not over yet') }).meta({ id: 'PersonView' });

export const PolicyEnvelope = z.strictObject({ version: z.int().min(1), sha256: z.hash('sha256'), policy: Policy }).meta({ id: 'PolicyEnvelope' });

export const PolicyQuery = z.strictObject({ force: z.enum(['0', '1']).optional(), reason: z.string().min(1).max(500).optional() });
