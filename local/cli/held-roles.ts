import type { Person } from '../../functions/domain/approval/person.ts';
import type { Api } from './command.ts';
import { getAll } from './lists.ts';

/** The roles of the tenant's active people. @throws Failure when the server refuses */
export async function heldRoles(api: Api): Promise<Set<string>> {
  const people = await getAll<Pick<Person, 'roles' | 'active'>>(api, '/v1/people');
  return new Set(people.flatMap(({ roles, active }) => (active ? roles : [])));
}
