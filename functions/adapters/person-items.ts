import * as z from 'zod';
import { canonicalEmail, Person } from '../domain/approval/person.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { type AppendToChain, chainOf, living, movedEntity, personKey, withoutUndefined } from './account-items.ts';
import { epochWrite } from './epoch-items.ts';
import type { Item, Key, Write } from './ports.ts';

export const emailKey = (email: string): Key => ({ pk: `EMAIL#${canonicalEmail(email)}`, sk: 'EMAIL' });
const EmailItem = z.object({ personId: z.string() });

/** Whose address it is, by the item of {@link emailKey}. */
export const ownerOfEmail = (item: Item): string => EmailItem.parse(item).personId;

/**
 * Whether sign-ins of before may be of somebody else than the person from now on: they have another address, were not to be let in for a time, or
 * are made anew under the id of somebody who was removed.
 */
const mayBeAnother = (item: Item | undefined, before: Person | undefined, person: Person): boolean =>
  before ? canonicalEmail(before.email) !== canonicalEmail(person.email) || (!before.active && person.active) : item !== undefined;

/**
 * A person as they are from now on, with the event and their address, as writes under what was read. Sign-ins that {@link mayBeAnother} end with it.
 *
 * @param read - the person's item, and that of the new address, which must be theirs where there is one.
 */
export function personWrites(
  append: AppendToChain,
  read: { readonly item: Item | undefined; readonly email: Item | undefined },
  person: Person,
  actor: Actor,
): Write[] {
  const { id, roles, managerId, limits, active } = person;
  const before = living(Person, read.item);
  const head = chainOf(read.item);
  const change = before ? 'updated' : 'created';
  const data = withoutUndefined({ change, version: head.version + 1, roles, managerId, release: limits?.release, active });
  const { moved, writes } = append(`person:${id}`, head, [{ type: 'person.changed', actor, data }]);
  const left = before !== undefined && canonicalEmail(before.email) !== canonicalEmail(person.email) ? [before.email] : [];
  return [
    movedEntity(read.item, personKey(id), person, moved),
    { table: 'accounts', put: { ...emailKey(person.email), personId: id }, when: read.email ? { equals: { personId: id } } : { absent: true } },
    ...left.map((old): Write => ({ table: 'accounts', remove: emailKey(old), when: { equals: { personId: id } } })),
    ...(mayBeAnother(read.item, before, person) ? [epochWrite(id, moved.auditHead)] : []), // the head is that of this very event
    ...writes,
  ];
}
