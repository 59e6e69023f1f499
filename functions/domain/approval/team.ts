import type { Person } from './person.ts';

/** A person and everybody below them in the reporting line, however far; a line that goes in a circle ends. */
export function teamOf(personId: string, people: readonly Pick<Person, 'id' | 'managerId'>[]): ReadonlySet<string> {
  const reports = new Map<string, string[]>();
  for (const { id, managerId } of people) if (managerId) reports.set(managerId, [...(reports.get(managerId) ?? []), id]);
  const team = new Set([personId]);
  for (const id of team) for (const below of reports.get(id) ?? []) team.add(below); // a set that grows is walked to its end
  return team;
}

/**
 * Whether somebody answers for a person's work: as an owner of the tenant, or as a supervisor above them in the reporting line.
 *
 * Nobody oversees themselves.
 */
export function oversees(by: Person, personId: string, people: readonly Person[]): boolean {
  if (!by.active || by.id === personId) return false;
  return by.roles.includes('owner') || (by.roles.includes('supervisor') && teamOf(by.id, people).has(personId));
}
