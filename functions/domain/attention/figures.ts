import * as z from 'zod';
import type { AuditEvent } from '../audit/audit-event.ts';
import { type Share, shareOf } from '../metrics/share.ts';
import { Risk } from '../policy/assessment.ts';
import { CheckOutcome } from './check.ts';
import { Flaw } from './known-bad.ts';

/** A check that is over, as the audit log tells of it. */
export const EndedCheck = z.object({
  personId: z.string(),
  flaw: Flaw,
  role: z.string(),
  risk: Risk,
  rules: z.array(z.string()),
  outcome: CheckOutcome,
  shownSeconds: z.number().nullable(),
});
export type EndedCheck = z.infer<typeof EndedCheck> & { readonly at: string };

/**
 * The checks that are over, from audit events of any kind: no counter is kept.
 *
 * @throws ZodError for an event that says something else than this version knows.
 */
export const endedChecksIn = (events: readonly AuditEvent[]): EndedCheck[] =>
  events.filter(({ type }) => type === 'check.ended').map(({ at, data }) => ({ ...EndedCheck.parse(data), at }));

/** How many of the checks that have something in common were caught; of those that were decided. */
export interface CatchRate {
  readonly key: string;
  readonly caught: Share;
}

/** What checks say of attention. */
export interface Attention {
  /** Of all that were decided; null where none was. */
  readonly caught: Share | null;
  /** Nobody decided them: they asked somebody, or the time was over. */
  readonly undecided: number;
  readonly byRule: readonly CatchRate[];
  readonly byRole: readonly CatchRate[];
  readonly byRisk: readonly CatchRate[];
  readonly byFlaw: readonly CatchRate[];
  /** In the order of the day. */
  readonly byHour: readonly CatchRate[];
}

/**
 * Catch rates of checks that are over.
 *
 * @param hourOf - of an instant, by the clock of whoever reads it: `14`.
 */
export const attentionOf = (checks: readonly EndedCheck[], hourOf: (at: string) => string): Attention => ratesOf(checks, hourOf, groupsOf);

function ratesOf(checks: readonly EndedCheck[], hourOf: (at: string) => string, told: (decided: readonly EndedCheck[], keysOf: KeysOf) => Group[]): Attention {
  const decided = checks.filter(isDecided);
  const by = (keysOf: KeysOf): CatchRate[] => told(decided, keysOf).map(({ key, of }) => ({ key, caught: caughtOf(of) as Share })); // of a key there is a check
  const most = (rates: CatchRate[]): CatchRate[] => rates.sort((a, b) => b.caught.of - a.caught.of || (a.key < b.key ? -1 : 1));
  return {
    caught: caughtOf(decided),
    undecided: checks.length - decided.length,
    byRule: most(by(({ rules }) => rules)),
    byRole: most(by(({ role }) => [role])),
    byRisk: most(by(({ risk }) => [risk])),
    byFlaw: most(by(({ flaw }) => [flaw])),
    byHour: by(({ at }) => [hourOf(at)]).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

const isDecided = ({ outcome }: EndedCheck): boolean => outcome === 'caught' || outcome === 'missed';

type KeysOf = (check: EndedCheck) => readonly string[];
/** Checks that have something in common; one with several keys is in several groups. */
interface Group {
  readonly key: string;
  readonly of: readonly EndedCheck[];
}

const groupsOf = (decided: readonly EndedCheck[], keysOf: KeysOf): Group[] =>
  [...new Set(decided.flatMap(keysOf))].map((key) => ({ key, of: decided.filter((one) => keysOf(one).includes(key)) }));

/** Figures of fewer people would be figures of each of them. Ours. */
const fewestPeople = 3;

const isOfFew = (checks: readonly EndedCheck[]): boolean => new Set(checks.map(({ personId }) => personId)).size < fewestPeople;

/**
 * What checks say of a team, naming nobody; null where those that were decided are of fewer than three people.
 *
 * Nor is a rate told that is of fewer, or one that tells what is left out when it is taken from all of them.
 */
export function teamAttentionOf(checks: readonly EndedCheck[], hourOf: (at: string) => string): Attention | null {
  const decided = checks.filter(isDecided);
  return isOfFew(decided) ? null : ratesOf(checks, hourOf, groupsOfMany);
}

/** The groups of three people or more, without the smallest ones as long as all that is in none of the others is of fewer. */
function groupsOfMany(decided: readonly EndedCheck[], keysOf: KeysOf): Group[] {
  const told = groupsOf(decided, keysOf)
    .filter(({ of }) => !isOfFew(of))
    .sort((a, b) => b.of.length - a.of.length || (a.key < b.key ? -1 : 1));
  const leftOut = (): EndedCheck[] => decided.filter((one) => !keysOf(one).some((key) => told.some((group) => group.key === key)));
  for (let rest = leftOut(); rest.length > 0 && isOfFew(rest); rest = leftOut()) told.pop(); // with none left all is left out, which is of enough people
  return told;
}

const caughtOf = (checks: readonly EndedCheck[]): Share | null => shareOf(checks.filter(({ outcome }) => outcome === 'caught').length, checks.length);
