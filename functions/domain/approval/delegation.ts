import * as z from 'zod';
import { localDate, nextDate, startOfDay } from '../days.ts';
import { AskedInstant } from '../instant.ts';
import { Delegation, type Person } from './person.ts';

/** What an admin or a delegator asks for: the body of `POST /v1/people/{id}/delegations`. */
export const DelegationRequest = Delegation.pick({ to: true, from: true, until: true, roles: true })
  .extend({
    from: AskedInstant,
    until: AskedInstant,
    roles: z
      .array(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/))
      .min(1)
      .max(50),
  })
  .meta({ id: 'DelegationRequest' });
export type DelegationRequest = z.infer<typeof DelegationRequest>;

export const DelegationRefusal = z.enum([
  'oneself',
  'unknown_delegate',
  'inactive_delegator',
  'inactive_delegate',
  'wider_scope',
  'ends_before_start',
  'back_dated',
  'over',
  'too_long',
  'chain',
  'loop',
  'too_many',
]);
export type DelegationRefusal = z.infer<typeof DelegationRefusal>;

/** Each refusal in a sentence. */
export const delegationRefusals: Readonly<Record<DelegationRefusal, string>> = {
  oneself: 'nobody stands in for themselves',
  unknown_delegate: 'the delegate is not one of the people',
  inactive_delegator: 'the delegator is not active',
  inactive_delegate: 'the delegate is not active',
  wider_scope: 'a role is not one of the delegator',
  ends_before_start: 'it ends before it begins',
  back_dated: 'it begins in the past',
  over: 'it is over already',
  too_long: 'it lasts longer than 366 days',
  chain: 'in that time the delegate has a delegate, or the delegator stands in for somebody',
  loop: 'in that time the delegate has the delegator stand in for them',
  too_many: 'the delegator has 40 delegations already',
};

/** A request takes a while to arrive, and clocks differ: so far back is not back-dated. Ours. */
const toleranceMilliseconds = 5 * 60_000;
/** Time-boxed means an end that somebody will see. Ours. */
const longestMilliseconds = 366 * 86_400_000;
/** All of a person's delegations end in the transaction that deletes the person, with room to spare under 100 writes. */
export const maxDelegations = 40;

/**
 * Says why this delegation may not be, or null where it may.
 *
 * Depth is 1: while it lasts the delegate hands nothing on and the delegator
 * stands in for nobody, whatever the roles. The delegate needs no role of
 * their own; whether they are in conflict with one draft (its author, or asked
 * about it already) shows when its stage opens.
 *
 * @param delegate - undefined where the people hold nobody by that id.
 * @param delegations - all that have not been ended, of all people.
 */
export function refuseDelegation(
  delegator: Person,
  delegate: Person | undefined,
  asked: DelegationRequest,
  delegations: readonly Delegation[],
  now: Date,
): DelegationRefusal | null {
  const [from, until] = [Date.parse(asked.from), Date.parse(asked.until)];
  if (asked.to === delegator.id) return 'oneself';
  if (!delegate) return 'unknown_delegate';
  if (!delegator.active) return 'inactive_delegator';
  if (!delegate.active) return 'inactive_delegate';
  if (!asked.roles.every((role) => delegator.roles.includes(role))) return 'wider_scope';
  if (until <= from) return 'ends_before_start';
  if (until <= now.getTime()) return 'over';
  if (from < now.getTime() - toleranceMilliseconds) return 'back_dated';
  if (until - from > longestMilliseconds) return 'too_long';
  const meanwhile = delegations.filter((one) => Date.parse(one.from) < until && from < Date.parse(one.until));
  if (meanwhile.some((one) => one.delegatorId === delegate.id && one.to === delegator.id)) return 'loop';
  if (meanwhile.some((one) => one.delegatorId === delegate.id || one.to === delegator.id)) return 'chain';
  if (delegations.filter((one) => one.delegatorId === delegator.id).length >= maxDelegations) return 'too_many';
  return null;
}

/** The delegation that says from now on all that is asked for, so that asking once more, by a second click or from a second tab, adds nothing. */
export function standsAlready(delegatorId: string, asked: DelegationRequest, delegations: readonly Delegation[], now: Date): Delegation | undefined {
  const fromNowOn = (from: string): number => Math.max(Date.parse(from), now.getTime());
  const roles = new Set(asked.roles);
  return delegations.find(
    (one) =>
      one.delegatorId === delegatorId &&
      one.to === asked.to &&
      fromNowOn(one.from) === fromNowOn(asked.from) &&
      Date.parse(one.until) === Date.parse(asked.until) &&
      new Set(one.roles).size === roles.size &&
      one.roles.every((role) => roles.has(role)),
  );
}

/**
 * The span that somebody means by calendar days: to the end of the last one, from the beginning of the first one, or from now where none is named or it is today.
 *
 * @param first - null for now.
 * @param zone - IANA name of the zone in which the days are meant.
 */
export function spanOfDays({ first, last }: { readonly first: string | null; readonly last: string }, zone: string, now: Date): { from: Date; until: Date } {
  const from = first === null || first === localDate(now, zone) ? now : startOfDay(first, zone);
  return { from, until: startOfDay(nextDate(last), zone) };
}
