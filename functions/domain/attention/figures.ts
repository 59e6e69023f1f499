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
export function attentionOf(checks: readonly EndedCheck[], hourOf: (at: string) => string): Attention {
  const decided = checks.filter(({ outcome }) => outcome === 'caught' || outcome === 'missed');
  const by = (keysOf: (check: EndedCheck) => readonly string[]): CatchRate[] => {
    const keys = new Set(decided.flatMap(keysOf));
    return [...keys].map((key) => ({ key, caught: caughtOf(decided.filter((one) => keysOf(one).includes(key))) as Share }));
  };
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

/** Figures of fewer people would be figures of each of them. Ours. */
const fewestPeople = 3;

/** What checks say of a team, naming nobody; null where they are of fewer than three people. */
export const teamAttentionOf = (checks: readonly EndedCheck[], hourOf: (at: string) => string): Attention | null =>
  new Set(checks.map(({ personId }) => personId)).size < fewestPeople ? null : attentionOf(checks, hourOf);

const caughtOf = (checks: readonly EndedCheck[]): Share | null => shareOf(checks.filter(({ outcome }) => outcome === 'caught').length, checks.length);
