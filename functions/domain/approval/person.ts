import * as z from 'zod';
import { Money } from '../money.ts';
import { OwnId } from '../policy/account.ts';
import { Hours } from '../policy/policy.ts';

/** Someone of the tenant: the body of `PUT /v1/people/{id}`. */
export const PersonFields = z
  .strictObject({
    name: z.string().min(1).max(200),
    email: z.email().max(320),
    roles: z
      .array(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/))
      .max(50)
      .default([]),
    managerId: OwnId.optional(),
    limits: z.strictObject({ release: Money.optional() }).optional().describe('Without `release` the person may release no money action'),
    hours: Hours.optional(),
    active: z.boolean().default(true),
  })
  .meta({ id: 'PersonFields' });
export type PersonFields = z.infer<typeof PersonFields>;

export const Person = PersonFields.extend({ id: OwnId }).meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

/** The name of one of the people; their id where they are none any more. */
export const nameOf = (personId: string, people: readonly Pick<Person, 'id' | 'name'>[]): string => people.find(({ id }) => id === personId)?.name ?? personId;

/** Who looks after the whole queue: reminds whoever is asked, and mends releases that did not arrive. */
export const looksAfterQueue = ({ roles }: Pick<Person, 'roles'>): boolean => roles.includes('owner') || roles.includes('supervisor');

/** These roles see every draft; others see those that they were asked or told about by a link. */
const seesAll: ReadonlySet<string> = new Set(['owner', 'supervisor', 'compliance', 'executive']);
export const seesEverything = ({ roles }: Pick<Person, 'roles'>): boolean => roles.some((role) => seesAll.has(role));

/** One canonical form for an address, so that a person cannot be two: lower case, the `+tag` dropped. */
export function canonicalEmail(email: string): string {
  const [local = '', domain = ''] = email
    .trim()
    .toLowerCase()
    .split(/@(?=[^@]*$)/);
  return `${local.replace(/\+.*$/, '')}@${domain}`;
}

/** A time-boxed grant by which `to` decides for `delegatorId` in the named roles. */
export const Delegation = z
  .strictObject({
    id: z.string(),
    delegatorId: OwnId,
    to: OwnId,
    from: z.iso.datetime({ offset: true }),
    until: z.iso.datetime({ offset: true }),
    roles: z.array(z.string()).min(1),
  })
  .meta({ id: 'Delegation' });
export type Delegation = z.infer<typeof Delegation>;
