import type * as z from 'zod';
import type { Actor } from '../domain/audit-entry.ts';
import { applied, reasonOf } from '../domain/learning/apply.ts';
import { mayBeDismissed, type Proposal } from '../domain/learning/proposal.ts';
import { checkPolicy } from '../domain/policy/check-policy.ts';
import { PolicyQuery } from '../runtime/admin-schemas.ts';
import { adviceIn, type CalibrationDeps, type CalibrationNow, proposalIn, readCalibration } from '../runtime/calibration.ts';
import { type CalibrationAnswer, type CalibrationItem, DismissQuery, type ThresholdsAnswer, ThresholdsQuery } from '../runtime/calibration-schemas.ts';
import { type Endpoints, endpoint, type Outcome, problem, type Request, reply } from '../runtime/compose.ts';
import { invalid } from '../runtime/problem.ts';
import { besideRejected } from '../runtime/try-policy.ts';
import { wouldSendRejected } from './would-send-rejected.ts';

/** What the results propose, and what becomes of it: each is worked out when it is asked for. */
export function calibrationEndpoints(deps: CalibrationDeps): Endpoints {
  const { calibration, clock } = deps;

  async function accept({ params: { id = '' }, query, key }: Request<undefined, z.infer<typeof PolicyQuery>>): Promise<Outcome> {
    const now = await readCalibration(deps);
    const found = now && proposalIn(now, id);
    if (!found) return nothing;
    const forced = query.force === '1';
    if (forced && query.reason === undefined) return invalid([{ path: 'reason', message: 'a forced policy needs a reason' }]);
    const { proposal, closed } = found;
    if (closed?.state === 'dismissed') return dismissedBefore;
    const candidate = applied(now.current.policy, proposal);
    const issues = checkPolicy(candidate);
    if (issues.length > 0) return invalid(issues);
    const { blocked, unplayed } = closed ? { blocked: [], unplayed: 0 } : await besideRejected(deps, candidate);
    if (blocked.length > 0 && !forced) return wouldSendRejected({ blocked, unplayed });
    const kept = await calibration.accept(
      proposal,
      {
        policy: candidate,
        against: now.current.version,
        reason: query.reason === undefined ? reasonOf(proposal) : `${reasonOf(proposal)}: ${query.reason}`,
        overruled: blocked.map((draft) => draft.id),
        unplayed,
      },
      actorOf(key),
    );
    if (!kept.ok) return kept.reason === 'closed' ? closedBefore : changedSince;
    return reply(200, { id, state: 'accepted', version: kept.version, sha256: kept.sha256 });
  }

  async function dismiss({ params: { id = '' }, query, key }: Request<undefined, z.infer<typeof DismissQuery>>): Promise<Outcome> {
    const now = await readCalibration(deps);
    const found = now && proposalIn(now, id);
    if (!found) return nothing;
    if (!mayBeDismissed(found.proposal)) return closesByItself;
    const isDismissed = await calibration.dismiss(found.proposal, actorOf(key), query.reason ?? null);
    return isDismissed ? reply(200, { id, state: 'dismissed' }) : closedBefore;
  }

  return {
    'GET /v1/calibration': endpoint({
      scope: ['admin', 'audit:read'],
      async run() {
        const now = await readCalibration(deps);
        return now ? reply(200, answerOf(now, clock.now())) : noPolicy;
      },
    }),
    'GET /v1/calibration/thresholds': endpoint({
      scope: ['admin', 'audit:read'],
      query: ThresholdsQuery,
      async run({ query }) {
        const now = await readCalibration(deps);
        return now ? reply(200, thresholdsOf(now, clock.now(), query.wanted)) : noPolicy;
      },
    }),
    'POST /v1/calibration/{id}/accept': endpoint({ scope: 'admin', query: PolicyQuery, run: accept }),
    'POST /v1/calibration/{id}/dismiss': endpoint({ scope: 'admin', query: DismissQuery, run: dismiss }),
  };
}

const noPolicy = problem(404, 'not_found', 'there is no policy yet: put one with If-Match "0"');
const nothing = problem(404, 'not_found', 'there is no such proposal, or the results no longer make it');
const dismissedBefore = problem(409, 'already_settled', 'the proposal was dismissed');
const closedBefore = problem(409, 'already_settled', 'the proposal was accepted or dismissed before');
const closesByItself = problem(409, 'closes_by_itself', 'calibration closes what it opened by itself, and nobody can dismiss that');
const changedSince = problem(412, 'version_conflict', 'the policy was changed since: look at the proposal again');

const actorOf = (key: { readonly id: string } | null): Actor => ({ via: 'api', ...(key && { keyId: key.id }) });

type Became = Pick<CalibrationItem, 'state' | 'closedAt' | 'reason' | 'policyVersion'>;

function itemOf(proposal: Proposal, became: Became): CalibrationItem {
  const interval = [...proposal.interval];
  return proposal.kind === 'promote' ? { ...proposal, ...became, interval } : { ...proposal, ...became, interval, replay: null };
}

/** What both answers say they rest on. */
const basisOf = ({ current, covered, cut, unread }: CalibrationNow, now: Date) => ({
  at: now.toISOString(),
  policyVersion: current.version,
  covered: covered.toISOString(),
  cut,
  unread,
});

function answerOf(read: CalibrationNow, now: Date): CalibrationAnswer {
  const { proposals, closed, standings } = read;
  return {
    ...basisOf(read, now),
    items: [
      ...proposals.map((one) => itemOf(one, { state: 'open', closedAt: null, reason: null, policyVersion: null })),
      ...closed.map(({ proposal, state, at, reason, policyVersion }) => itemOf(proposal, { state, closedAt: at, reason, policyVersion })),
    ],
    categories: standings.map(({ promotedBy, interval, lacks, ...standing }) => ({
      ...standing,
      replies: promotedBy === null ? 'reviewed' : 'unseen',
      openedBy: promotedBy,
      interval: interval && [...interval],
      lacks: [...lacks],
    })),
  };
}

function thresholdsOf(read: CalibrationNow, now: Date, asked: number | undefined): ThresholdsAnswer {
  const { wanted, advice } = adviceIn(read, asked);
  return { ...basisOf(read, now), wanted, items: advice.map(({ curve, ...one }) => ({ ...one, curve: [...curve] })) };
}
