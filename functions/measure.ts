import type { PolicySnapshot } from './adapters/accounts-store.ts';
import { decisionTimesOf } from './domain/approval/forecast.ts';
import { proveRoutes } from './domain/approval/prove-routes.ts';
import type { Account } from './domain/policy/account.ts';
import { type RouteDemand, routeDemands } from './domain/policy/route-demands.ts';
import { coreDeps } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';

type MeasureDeps = Pick<Deps, 'drafts' | 'accounts' | 'decisionTimes' | 'clock' | 'log' | 'settings'>;

/** So many accounts are proved in a run. Those of the same manager are one case. */
const accountsAtMost = 2000;
/** Of the drafts that wait, so many are asked whose mail came back. */
const draftsAskedAtMost = 20;

/**
 * Says every five minutes how many drafts wait and since when, and what of the routes leads to nobody.
 *
 * More waiting drafts than the setting allows, and each hole, are lines of level error: those raise the alarm. How long people took
 * lately is kept for forecasts; it changes nothing else.
 */
export function createHandler(deps: MeasureDeps): () => Promise<void> {
  const demandsOf = rememberingOne();
  return async () => {
    const draftIds = await tellWaiting(deps);
    const current = await deps.accounts.currentPolicy();
    if (!current) return; // a new tenant: nothing is taken yet
    await deps.decisionTimes.keep(decisionTimesOf(await deps.decisionTimes.newestCases(), current.policy.hours));
    await tellHoles(deps, current, draftIds, demandsOf);
  };
}

/** @returns ids of the drafts that wait, the oldest first */
async function tellWaiting({ drafts, clock, log, settings }: MeasureDeps): Promise<readonly string[]> {
  const { draftIds, since, more } = await drafts.waiting();
  const count = draftIds.length;
  const seconds = since === null ? 0 : Math.max(0, Math.floor((clock.now().getTime() - Date.parse(since)) / 1000));
  log.info('drafts wait', { kind: more ? 'at-least' : 'exactly', count, seconds });
  if (count > settings.alarmAboveWaiting) log.error('too many drafts wait', { count, seconds });
  return draftIds;
}

async function tellHoles(deps: MeasureDeps, policy: PolicySnapshot, draftIds: readonly string[], demandsOf: ReturnType<typeof rememberingOne>): Promise<void> {
  const { accounts, clock, log } = deps;
  const [people, delegations, known, unreachable] = await Promise.all([
    accounts.listPeople(),
    accounts.listDelegations(),
    someAccounts(deps),
    bouncedOf(deps, draftIds.slice(0, draftsAskedAtMost)),
  ]);
  const proofs = proveRoutes(demandsOf(policy), { people, delegations, accounts: known, unreachable, now: clock.now() });
  for (const { level, route, stage, role } of proofs.flatMap(({ findings }) => findings)) {
    if (level === 'hole') log.error('a route has a hole: nobody may decide', { kind: level, route, stage, role });
    if (level === 'owner-only') log.info('a route is left to an owner', { kind: level, route, stage, role });
  }
}

async function someAccounts({ accounts, log }: MeasureDeps): Promise<readonly Account[]> {
  const { items, next } = await accounts.listAccounts({ limit: accountsAtMost });
  if (next !== null) log.warn('not every account was proved', { count: items.length });
  return items;
}

/** People whose mail about a draft that still waits came back, and who have not decided all the same. */
async function bouncedOf({ drafts }: MeasureDeps, draftIds: readonly string[]): Promise<ReadonlySet<string>> {
  const loaded = await Promise.all(draftIds.map((id) => drafts.load(id).catch(() => undefined))); // a damaged one hides no other
  return new Set(loaded.flatMap((draft) => (draft?.grants ?? []).flatMap(({ bounced, state, personId }) => (bounced && state === 'open' ? [personId] : []))));
}

/** What leads to the routes of a policy takes seconds to find and never changes: that of the last one is kept. */
function rememberingOne() {
  let known: { readonly sha256: string; readonly demands: readonly RouteDemand[] } | undefined;
  return ({ sha256, policy }: { readonly sha256: string; readonly policy: Parameters<typeof routeDemands>[0] }): readonly RouteDemand[] => {
    if (known?.sha256 !== sha256) known = { sha256, demands: routeDemands(policy) };
    return known.demands;
  };
}

export const handler = onLambda(() => createHandler(coreDeps()));
