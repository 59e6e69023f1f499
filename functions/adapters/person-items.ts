import * as z from 'zod';
import { canonicalEmail, Person } from '../domain/approval/person.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { type AppendToChain, chainOf, living, movedEntity, personKey, withoutUndefined } from './account-items.ts';
import type { Item, Key, Write } from './ports.ts';

export const emailKey = (email: string): Key => ({ pk: `EMAIL#${canonicalEmail(email)}`, sk: 'EMAIL' });
const EmailItem = z.object({ personId: z.string() });

/** Whose address it is, by the item of {@link emailKey}. */
export const ownerOfEmail = (item: Item): string => EmailItem.parse(item).personId;

/**
 * A person as they are from now on, with the event and their address, as writes under what was read.
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
    ...writes,
  ];
}
