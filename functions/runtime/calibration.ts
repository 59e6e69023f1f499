import type { PolicySnapshot } from '../adapters/accounts-store.ts';
import type { ClosedProposal } from '../adapters/calibration-store.ts';
import type { Draft } from '../domain/approval/draft-state.ts';
import { standsAloneIn } from '../domain/learning/account-standing.ts';
import { adviceFor, type Known } from '../domain/learning/advice.ts';
import { type Calibration, type CategoryObservation, calibrate, type Past, perWeekOf } from '../domain/learning/calibration.ts';
import { evidenceOf } from '../domain/learning/evidence.ts';
import { openOf, type Proposal } from '../domain/learning/proposal.ts';
import type { SentReply } from '../domain/learning/sample.ts';
import { isAlwaysHuman } from '../domain/learning/standing.ts';
import { allowedByLine } from '../domain/learning/thresholds.ts';
import type { PolicyInForce } from '../domain/learning/turns.ts';
import type { HeldCase } from '../domain/metrics/held-case.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Signals } from '../domain/policy/signals.ts';
import { verdictOf } from '../domain/policy/verdict.ts';
import type { Deps } from './deps.ts';
import { orUndefined } from './or-undefined.ts';
import { pastOf } from './past-drafts.ts';
import { inTurns, oldestOf, readCases } from './period.ts';
import { inOrder, readSent } from './sent-replies.ts';

export type CalibrationDeps = Pick<Deps, 'accounts' | 'drafts' | 'insights' | 'calibration' | 'clock' | 'log'>;

/** So far back results are read (ours): a baseline and a quarter. */
const readDays = 120;
/** Of so many drafts that needed a person, the newest, decisions and signals are read (ours): ten promotions' worth, in a few seconds. */
const heldAtMost = 3000;
/** Of so many replies of the audit sample that somebody has looked at, the newest, confidences are read (ours): 50,000 sent ones at 2 %. */
const sampledAtMost = 1000;
/** Versions of the policy that are read, the newest (ours). */
const versionsAtMost = 500;

/** What the results say now. */
export interface CalibrationNow extends Calibration, Known {
  readonly current: PolicySnapshot;
  /** What was accepted or dismissed. */
  readonly closed: readonly ClosedProposal[];
  /** Nothing that came in from here on is left out, but what could not be read. */
  readonly covered: Date;
  /** There is more: standings that began before `covered` rest on a part of their evidence, and the stated bound of wrong promotions is not theirs. */
  readonly cut: boolean;
  /** What was reported wrong of what went out before is looked at for single accounts alone: there is more than is read. */
  readonly reportsFrom: Date;
  /** What people told of replies that went out before is not looked at: there is more than is read. */
  readonly toldFrom: Date;
  readonly unread: number;
}

/** Works out what the results say of the policy in force; undefined where there is none. */
export async function readCalibration(deps: CalibrationDeps): Promise<CalibrationNow | undefined> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - readDays * 86_400_000);
  const [current, { versions, unread: unreadVersions }, received, closed] = await Promise.all([
    deps.accounts.currentPolicy(),
    readVersions(deps),
    deps.insights.received(since),
    deps.calibration.listClosed(),
  ]);
  if (!current) return undefined;
  const held = received.drafts.filter(({ tier }) => tier === 3);
  const newest = held.slice(0, heldAtMost);
  const cut = received.cut || newest.length < held.length;
  const covered = newest.length < held.length ? oldestOf(newest, since) : oldestOf(received.drafts, since);
  const known = versions.length > 0 ? versions : [{ at: covered.toISOString(), policy: current.policy }];
  const [{ cases, unread }, watching] = await Promise.all([readCases(deps, newest), readSent(deps, received, since, known)]);
  const sent = inOrder(received.drafts).filter(({ sentAt }) => sentAt >= covered.toISOString());
  const read = await readSignals(deps, current.policy, cases);
  const past: Past = {
    versions: known,
    cases,
    wouldBeSent: (one) => read.passes(one),
    sent,
    watched: watching.watched,
    observations: [...observationsOf(cases, read, known), ...(await sampledObservations(deps, sent, opened(current.policy)))],
    from: covered.toISOString(),
  };
  const { standings, proposals } = calibrate(current.policy, past, now);
  return {
    current,
    observations: past.observations,
    perWeek: (category) => perWeekOf(past, category, now),
    standings,
    proposals: openOf(proposals, closed),
    closed,
    covered: cut ? covered : since,
    cut,
    reportsFrom: watching.from,
    toldFrom: watching.toldFrom,
    unread: received.unread + unread + watching.unread + unreadVersions,
  };
}

/** Which threshold each category should have. @param wanted - false acceptance; what the line of promotion allows unless told. */
export const adviceIn = (now: CalibrationNow, wanted = allowedByLine(now.current.policy)) => ({
  wanted,
  advice: adviceFor(now.standings, now, now.current.policy, wanted),
});

/** A proposal that the results make now, or one that was closed. */
export function proposalIn({ proposals, closed }: CalibrationNow, id: string): { readonly proposal: Proposal; readonly closed?: ClosedProposal } | undefined {
  const open = proposals.find((one) => one.id === id);
  if (open) return { proposal: open };
  const done = closed.find((one) => one.id === id);
  return done && { proposal: done.proposal, closed: done };
}

/**
 * The versions of the policy, the first one first; where there are too many the newest.
 *
 * One that can't be read is left out, with an error: what has become worse must be closed all the same.
 */
async function readVersions({ accounts, log }: CalibrationDeps): Promise<{ readonly versions: PolicyInForce[]; readonly unread: number }> {
  const { items, next } = await accounts.listPolicies({ limit: versionsAtMost });
  if (next !== null) log.warn('not every version of the policy was read', { count: items.length });
  let unread = 0;
  const read = await inTurns(items, async ({ sha256, at }) => {
    const snapshot = await orUndefined(accounts.policyBySha(sha256));
    if (snapshot) return [{ at, policy: snapshot.policy }];
    unread += 1;
    return [];
  });
  if (unread > 0) log.error('calibration could not read versions of the policy', { count: unread });
  return { versions: read.flat().reverse(), unread };
}

interface ReadSignals {
  /**
   * Whether an AI's first revision would go out if its category were open; never where its signals can't be known.
   *
   * @param as - what its signals are taken for.
   */
  readonly passes: (one: HeldCase, as?: Partial<Signals>) => boolean;
  readonly confidenceOf: (draftId: string) => number | undefined;
}

/** The recorded signals of the first revision of drafts that an AI wrote, where a promotion of their category could send them at all. */
async function readSignals(deps: CalibrationDeps, policy: Policy, cases: readonly HeldCase[]): Promise<ReadSignals> {
  const open = opened(policy);
  const asked = cases.filter(({ category, revision }) => revision === 1 && !isAlwaysHuman(policy, category));
  const read = await inTurns(asked, async ({ draftId }) => {
    const draft = await orUndefined(deps.drafts.load(draftId));
    return [draftId, draft && (await orUndefined(signalsOf(deps, draft, open)))] as const;
  });
  const known = new Map(read);
  return {
    passes({ draftId, revision }, as) {
      const signals = revision === 1 ? known.get(draftId) : undefined;
      return signals !== undefined && verdictOf({ ...signals, ...as }, open).tier !== 3;
    },
    confidenceOf: (draftId) => known.get(draftId)?.confidence,
  };
}

/** Undefined of an agent's draft, of one that something holds which no policy decides, and of one whose signals are gone. */
async function signalsOf(deps: CalibrationDeps, draft: Draft, open: Policy): Promise<Signals | undefined> {
  if (!draft.revisions.find(({ revision }) => revision === 1)?.authors.every(({ type }) => type === 'ai')) return undefined;
  const { played } = await pastOf(deps, draft, open);
  const first = played.find(({ revision }) => revision === 1);
  return first && !first.fixed ? first.signals : undefined;
}

/** The policy with no baseline and nothing that people see all of. */
function opened(policy: Policy): Policy {
  const { standings: _, ...calibration } = policy.calibration;
  return { ...policy, baseline: { ...policy.baseline, until: null }, calibration };
}

/** Of the replies that no rule holds but their confidence: everything below the threshold is seen. Of what is held for one account alone, all is: no sample of the category. */
function observationsOf(cases: readonly HeldCase[], { passes, confidenceOf }: ReadSignals, versions: readonly PolicyInForce[]): CategoryObservation[] {
  const evidence = evidenceOf(cases, { wouldBeSent: (one) => passes(one, { confidence: 1 }), standsAlone: standsAloneIn(versions) });
  return evidence.flatMap(({ draftId, category, accountId, at, outcome, counts }) => {
    const confidence = confidenceOf(draftId);
    return counts && accountId === null && confidence !== undefined ? [{ category, at, confidence, unchanged: outcome === 'approved', chance: 1 }] : [];
  });
}

/** Of the replies that went out unseen those that a reviewer of the audit sample has looked at: each stands for as many as its chance says. */
async function sampledObservations(deps: CalibrationDeps, sent: readonly SentReply[], open: Policy): Promise<CategoryObservation[]> {
  const looked = sent.filter(({ sampled, review }) => sampled && review !== null).slice(-sampledAtMost);
  const read = await inTurns(looked, async ({ draftId, category, sentAt, review }) => {
    const draft = await orUndefined(deps.drafts.load(draftId));
    const signals = draft && (await orUndefined(signalsOf(deps, draft, open)));
    const chance = draft?.head.sample?.share ?? 0;
    return signals && chance > 0 ? [{ category, at: sentAt, confidence: signals.confidence, unchanged: review === 'approved', chance }] : [];
  });
  return read.flat();
}
