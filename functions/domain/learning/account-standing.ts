import type { HeldCase } from '../metrics/held-case.ts';
import type { Turn } from './standing.ts';
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
  const known = aloneIn(versions);
  const turns = new Map<string, readonly Turn[]>(); // many accounts may stand alone in few categories
  return (versions.at(-1)?.policy.calibration.standings ?? []).flatMap(({ category, account: accountId, by }) => {
    if (accountId === undefined || by !== 'calibration') return [];
    const own = turns.get(category) ?? turnsOf(versions, category);
    turns.set(category, own);
    const closings = known.flatMap((version, place) =>
      isAlone(version, category, accountId) && !isAlone(known[place - 1], category, accountId) ? [version.at] : [],
    );
    const anew = own.flatMap(({ kind, at }) => (kind === 'promoted' && closings.some((closing) => closing < at) ? [at] : []));
    const begun = [...new Set([...closings, ...anew])].sort();
    return [{ category, accountId, since: begun.at(-1) as string, attempt: begun.length }]; // it is closed, so it was closed once
  });
}

/**
 * Whether an account had a standing of its own in the category of a case when that was held, whoever gave it.
 *
 * Such a case counts for the account alone. A promotion of the category would not send it, and accounts get a standing of their own
 * because their replies were worse: among those of the category they would be a sample that somebody chose.
 */
export function standsAloneIn(versions: readonly PolicyInForce[]): (one: Pick<HeldCase, 'category' | 'accountId' | 'heldAt'>) => boolean {
  const known = aloneIn(versions);
  return ({ category, accountId, heldAt }) =>
    isAlone(
      known.findLast(({ at }) => at <= heldAt),
      category,
      accountId,
    );
}

/** From when on wrong replies to an account speak against a category of it: since people last began to see that category again for it alone; else empty. */
export function budgetSinceIn(versions: readonly PolicyInForce[]): (accountId: string, category: string) => string {
  const known = aloneIn(versions);
  const nameOf = (accountId: string, category: string): string => JSON.stringify([accountId, category]);
  const since = new Map<string, string>();
  for (const [place, { at, alone }] of known.entries())
    for (const [category, accounts] of alone)
      for (const accountId of accounts) if (!isAlone(known[place - 1], category, accountId)) since.set(nameOf(accountId, category), at);
  return (accountId, category) => since.get(nameOf(accountId, category)) ?? '';
}

/** The accounts that stand alone by a version, by category. */
interface AloneSince {
  readonly at: string;
  readonly alone: ReadonlyMap<string, ReadonlySet<string>>;
}

function aloneIn(versions: readonly PolicyInForce[]): AloneSince[] {
  return versions.map(({ at, policy }) => {
    const alone = new Map<string, Set<string>>();
    for (const { category, account } of policy.calibration.standings ?? [])
      if (account !== undefined) alone.set(category, (alone.get(category) ?? new Set()).add(account));
    return { at, alone };
  });
}

const isAlone = (version: AloneSince | undefined, category: string, accountId: string): boolean => version?.alone.get(category)?.has(accountId) ?? false;
