import { type Api, Failure } from './command.ts';
import { refusalLines } from './policy-file.ts';

interface PeoplePage {
  readonly items: readonly { readonly roles: readonly string[]; readonly active: boolean }[];
  readonly next: string | null;
}

/** The roles of the tenant's active people. @throws Failure when the server refuses */
export async function heldRoles(api: Api): Promise<Set<string>> {
  const roles = new Set<string>();
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: '200', ...(cursor !== null && { cursor }) });
    const answer = await api.call('GET', `/v1/people?${query}`);
    if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
    const { items, next } = answer.body as PeoplePage;
    for (const person of items) if (person.active) for (const role of person.roles) roles.add(role);
    cursor = next;
  } while (cursor !== null);
  return roles;
}
