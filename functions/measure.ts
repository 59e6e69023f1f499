import type { PolicySnapshot } from './adapters/accounts-store.ts';
import { decisionTimesOf } from './domain/approval/forecast.ts';
import { proveRoutes } from './domain/approval/prove-routes.ts';
import { sureVerdictOf } from './domain/metrics/human-share.ts';
import { shareOf } from './domain/metrics/share.ts';
import { isLikelyLate } from './domain/metrics/waiting.ts';
import type { Account } from './domain/policy/account.ts';
import { type RouteDemand, routeDemands } from './domain/policy/route-demands.ts';
import { accountsDep, decisionTimesDep, depsOf, draftsDep, insightsDep, metricsDep, outboxDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';

type MeasureDeps = Pick<Deps, 'drafts' | 'outbox' | 'accounts' | 'decisionTimes' | 'insights' | 'settings' | 'clock' | 'log' | 'metrics'>;

/** So many accounts are proved in a run. Those of the same manager are one case. */
const accountsAtMost = 2000;
/** The share of people is looked at over a week, so that no weekend looks like a change (ours), in the first run of each hour: it reads a week's drafts. */
const shareMilliseconds = 7 * 86_400_000;
const firstMinutes = 5;
/** Fewer replies say nothing of a share (ours). */
const fewestReplies = 100;
/** Of the drafts that wait, so many are asked whose mail came back. */
const draftsAskedAtMost = 20;

/**
 * Says every five minutes how many drafts wait and since when, and what of the routes leads to nobody.
 *
 * What stays so for a while is a figure, whose alarm stays on as long: waiting drafts, the oldest of them, deadlines that will probably be missed, what is
 * late, and holes. A share of people outside its band, which takes a week to change, is a line of level error. How long people took lately is kept for
 * forecasts; it changes nothing else.
 */
export function createHandler(deps: MeasureDeps): () => Promise<void> {
  const demandsOf = rememberingOne();
  return async () => {
    const draftIds = await tellWaiting(deps);
    await tellLag(deps);
    const current = await deps.accounts.currentPolicy();
    if (!current) return; // a new tenant: nothing is taken yet
    const { cases, unread } = await deps.decisionTimes.newestCases();
    if (unread > 0) deps.log.warn('decided drafts can not be read', { count: unread });
    await deps.decisionTimes.keep(decisionTimesOf(cases, current.policy.hours));
    await tellHumanShare(deps, current);
    await tellHoles(deps, current, draftIds, demandsOf);
  };
}

/** @returns ids of the drafts that wait, the oldest first */
async function tellWaiting({ drafts, clock, log, metrics }: MeasureDeps): Promise<readonly string[]> {
  const { draftIds, since, deadlines, more } = await drafts.waiting();
  const now = clock.now();
  const count = draftIds.length;
  const seconds = since === null ? 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000));
  log.info('drafts wait', { kind: more ? 'at-least' : 'exactly', count, seconds });
  const late = deadlines.filter((one) => isLikelyLate(one, now)).length;
  if (late > 0) log.warn('drafts will probably miss their deadline', { kind: 'deadline', count: late });
  metrics.tell({ Waiting: count, OldestWaiting: seconds, LikelyLate: late });
  return draftIds;
}

async function tellLag({ outbox, settings, clock, metrics }: MeasureDeps): Promise<void> {
  const now = clock.now();
  // Without a helpdesk nothing is owed to one, and what a former one was owed nobody pays any more.
  const since = await outbox.lateSince(now, ['outbox', 'webhook', ...(settings.helpdesk ? (['helpdesk'] as const) : [])]);
  metrics.tell({ SweepLag: since ? Math.floor((now.getTime() - since.getTime()) / 1000) : 0 });
}

/** Says once an hour where too few or too many replies need people: in its baseline every one does. */
async function tellHumanShare({ insights, clock, log, metrics }: MeasureDeps, { policy }: PolicySnapshot): Promise<void> {
  const now = clock.now();
  const isBaseline = policy.baseline.until !== null && Date.parse(policy.baseline.until) > now.getTime();
  if (isBaseline || now.getUTCMinutes() >= firstMinutes) return;
  const since = new Date(now.getTime() - shareMilliseconds);
  const received = await insights.received(since);
  const { drafts } = received.cut ? await insights.chosenBefore(now, since) : received; // of a busy tenant the newest are those of some hours
  const share = shareOf(drafts.filter(({ tier }) => tier === 3).length, drafts.length);
  if (!share || share.of < fewestReplies) return;
  metrics.tell({ HumanShare: Math.round(share.share * 1000) / 10 });
  const verdict = sureVerdictOf(share);
  if (verdict === null) return;
  const fields = { kind: verdict, count: share.of, percent: Math.round(share.share * 100) };
  if (verdict === 'within') log.info('replies that needed people', fields);
  else log.error('the share of replies that need people is outside its band', fields);
}

async function tellHoles(deps: MeasureDeps, policy: PolicySnapshot, draftIds: readonly string[], demandsOf: ReturnType<typeof rememberingOne>): Promise<void> {
  const { accounts, clock, log, metrics } = deps;
  const [people, delegations, known, unreachable] = await Promise.all([
    accounts.listPeople(),
    accounts.listDelegations(),
    someAccounts(deps),
    bouncedOf(deps, draftIds.slice(0, draftsAskedAtMost)),
  ]);
  const proofs = proveRoutes(demandsOf(policy), { people, delegations, accounts: known, unreachable, now: clock.now() });
  const findings = proofs.flatMap((proof) => proof.findings);
  metrics.tell({ RouteHoles: findings.filter(({ level }) => level === 'hole').length });
  for (const { level, route, stage, role } of findings) {
    if (level === 'hole') log.warn('a route has a hole: nobody may decide', { kind: level, route, stage, role });
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

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, outboxDep, decisionTimesDep, insightsDep, metricsDep)));
