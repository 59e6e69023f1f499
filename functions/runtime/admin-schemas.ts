import * as z from 'zod';
import { ApiKey, areScopesApart, Scope } from '../domain/api-key.ts';
import { Delegation, Person, PersonFields } from '../domain/approval/person.ts';
import { AskedInstant } from '../domain/instant.ts';
import { Account, AccountFields } from '../domain/policy/account.ts';
import { Policy } from '../domain/policy/policy.ts';
import { Simulation, secondsPerReview } from '../domain/policy/simulate.ts';
import { FieldError } from './problem.ts';

/** What the admin API takes and answers beside the entities themselves. */

/** The body of `POST /v1/keys`. */
export const KeyRequest = z
  .strictObject({
    name: z.string().min(1).max(200),
    scopes: z.array(Scope).min(1).max(Scope.options.length).refine(areScopesApart, 'sandbox stands alone').describe('`sandbox` stands alone'),
  })
  .meta({ id: 'KeyRequest' });

/** Past this a key that runs out was never retired: as long as a draft may wait. */
const mostOverlapMilliseconds = 90 * 86_400_000;

/** The query of `DELETE /v1/keys/{id}`. */
export const KeyEnd = z.strictObject({
  at: AskedInstant.optional().describe('Until when the key is still taken, at most 90 days ahead; without it, it ends at once'),
});

/** The instant of {@link KeyEnd}, undefined for at once; `too_far` where it lies more than 90 days ahead. */
export function keyEndOf({ at }: z.infer<typeof KeyEnd>, now: Date): Date | undefined | 'too_far' {
  const end = at === undefined ? undefined : new Date(at);
  return end !== undefined && end.getTime() - now.getTime() > mostOverlapMilliseconds ? 'too_far' : end;
}

export const NewKey = ApiKey.extend({ key: z.string().describe('`cs_<keyId>_<secret>`, told this once') }).meta({ id: 'NewKey' });

/** One line of an import of accounts. */
export const AccountLine = AccountFields.extend({ id: Account.shape.id }).meta({ id: 'AccountLine' });

/** One line of an import of people. */
export const PersonLine = PersonFields.extend({ id: Person.shape.id }).meta({ id: 'PersonLine' });

/** What became of one line; `line` counts from 1. */
export const ImportedLine = z
  .strictObject({
    line: z.int().min(1),
    id: z.string().nullable(),
    outcome: z.enum(['created', 'updated', 'unchanged', 'refused']),
    errors: z.array(FieldError).optional(),
    warnings: z.array(FieldError).optional().describe('The line was taken all the same'),
  })
  .meta({ id: 'ImportedLine' });
export type ImportedLine = z.infer<typeof ImportedLine>;

export const Imported = z.strictObject({ items: z.array(ImportedLine), taken: z.int(), refused: z.int() }).meta({ id: 'Imported' });

export const PersonView = Person.extend({ delegations: z.array(Delegation).describe('Given by this person, not over yet') }).meta({ id: 'PersonView' });

export const PolicyEnvelope = z.strictObject({ version: z.int().min(1), sha256: z.hash('sha256'), policy: Policy }).meta({ id: 'PolicyEnvelope' });

export const PolicyQuery = z.strictObject({
  force: z.enum(['0', '1']).optional().describe('Takes the policy although it would send what people rejected; needs a reason'),
  reason: z.string().min(1).max(500).optional().describe('Kept with the version'),
});

/** The body of `POST /v1/policy/simulate`. */
export const SimulateRequest = z
  .strictObject({
    policy: Policy,
    since: z.iso.datetime().optional().describe('Drafts from here on are played; 30 days ago unless told'),
    reviewSeconds: z.number().min(1).max(3600).optional().describe(`What one approval takes, ${secondsPerReview} unless told`),
    cursor: z.string().max(2000).optional().describe('`next` of the answer before, with the same `since`'),
  })
  .meta({ id: 'SimulateRequest' });

export const SimulationAnswer = Simulation.extend({
  since: z.iso.datetime(),
  reached: z.iso.datetime().nullable().describe('The oldest draft that this answer covers; the newest are played first'),
  unread: z.int().min(0).describe('Revisions that can not be played any more: their signals or texts are gone'),
  next: z.string().nullable().describe('More drafts are left: ask again with it, and add the answers up'),
}).meta({ id: 'SimulationAnswer' });
