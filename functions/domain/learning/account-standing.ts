import type { HeldCase } from '../metrics/held-case.ts';
import { type PolicyInForce, turnsOf } from './turns.ts';

/** A category that calibration closed for one account alone: people see all of its replies to that account. */
export interface AccountStanding {
  readonly category: string;
  readonly accountId: string;
  /** Since when evidence counts: since it was closed, or since evidence of the open category last began anew. */
  readonly since: string;
  /** How often evidence began, this time included; from 1 on. */
  readonly attempt: number;
}

/**
 * The accounts with a standing of their own that calibration gave them, by the last version.
 *
 * What a person closed for an account is not among them: they had their reasons, and open it again themselves.
 *
 * @param versions - in their order, from the first on.
 */
export function accountStandings(versions: readonly PolicyInForce[]): AccountStanding[] {
  return entriesOf(versions.at(-1))
    .filter(({ by }) => by === 'calibration')
    .map(({ category, accountId }) => {
      const isClosed = (version: PolicyInForce | undefined): boolean =>
        entriesOf(version).some((one) => one.category === category && one.accountId === accountId);
      const closings = versions.flatMap((version, place) => (isClosed(version) && !isClosed(versions[place - 1]) ? [version.at] : []));
      const anew = turnsOf(versions, category).flatMap(({ kind, at }) => (kind === 'promoted' && closings.some((closing) => closing < at) ? [at] : []));
      const begun = [...new Set([...closings, ...anew])].sort();
      return { category, accountId, since: begun.at(-1) as string, attempt: begun.length }; // it is closed, so it was closed once
    });
}

/**
 * Whether an account had a standing of its own in the category of a case when that was held, whoever gave it.
 *
 * Such a case counts for the account alone. A promotion of the category would not send it, and accounts get a standing of their own
 * because their replies were worse: among those of the category they would be a sample that somebody chose.
 */
export function standsAloneIn(versions: readonly PolicyInForce[]): (one: Pick<HeldCase, 'category' | 'accountId' | 'heldAt'>) => boolean {
  const known = versions.map((version) => ({ at: version.at, alone: Map.groupBy(entriesOf(version), ({ category }) => category) }));
  return ({ category, accountId, heldAt }) => {
    const { alone } = known.findLast(({ at }) => at <= heldAt) ?? {};
    return alone?.get(category)?.some((one) => one.accountId === accountId) ?? false;
  };
}

const entriesOf = (version: PolicyInForce | undefined) =>
  (version?.policy.calibration.standings ?? []).flatMap(({ category, account, by }) => (account === undefined ? [] : [{ category, accountId: account, by }]));
