import type { Person } from '../../functions/domain/approval/person.ts';
import { readArguments } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Command, Usage } from './command.ts';
import { getAll } from './lists.ts';

export const peopleList: Command = {
  name: 'people list',
  summary: 'list the people of the tenant',
  usage: `countersign people list [--json]

Prints each person with their address, roles and manager.

Exit code 0: listed; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    const people = await getAll<Person>(api, '/v1/people');
    if (json) out(JSON.stringify(people, null, 2));
    else if (people.length === 0) out('there is nobody yet');
    else for (const person of people) out(plain(lineOf(person)));
    return 0;
  },
};

function lineOf({ id, name, email, roles, managerId, active }: Person): string {
  const more = [...(managerId === undefined ? [] : [`manager ${managerId}`]), ...(active ? [] : ['not active'])];
  return `${id}  ${name} <${email}>  ${roles.join(',') || '-'}${more.length > 0 ? `  (${more.join(', ')})` : ''}`;
}
