import type { Actor } from './domain/audit-entry.ts';
import { applied, reasonOf } from './domain/learning/apply.ts';
import type { Demotion, Proposal } from './domain/learning/proposal.ts';
import { checkPolicy } from './domain/policy/check-policy.ts';
import type { Policy } from './domain/policy/policy.ts';
import { mayPropose } from './domain/policy-proposal.ts';
import {
  accountsDep,
  approvalsDep,
  attentionDep,
  calibrationDep,
  depsOf,
  draftsDep,
  erasuresDep,
  insightsDep,
  linkKeysDep,
  queueDep,
  sampleDep,
} from './runtime/aws-deps.ts';
import { type CalibrationDeps, type CalibrationNow, readCalibration } from './runtime/calibration.ts';
import { type ChoosingDeps, chooseSample } from './runtime/choose-sample.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { runEnds } from './runtime/outbox.ts';
import { type SeedingDeps, seedChecks } from './runtime/seed-checks.ts';

/** Reports that come later than this after their reply are none that a helpdesk is expected to make (ours): less than this is told. */
const reportsWithinDays = 7;

/** Of the five minutes that a run has (ours): the next one goes on with what is left. */
const sampleSeconds = 120;
const checksSeconds = 60;

const bySystem: Actor = { via: 'system' };

/**
 * Once an hour draws the audit sample and the attention checks, and looks at what the results say. What calibration opened and is no longer good enough is closed at
 * once, as a new version of the policy, and those who may change the policy are mailed (R124); everything else waits for a person.
 *
 * Nothing is opened here: closing sends nothing, and needs nobody's consent.
 */
export function createHandler(deps: CalibrationDeps & ChoosingDeps & SeedingDeps & Pick<Deps, 'gate'>): () => Promise<void> {
  const { log } = deps;
  return async () => {
    if (await deps.gate.isStopped()) return; // it may close a category: a version of the policy that an older one would follow
    await chooseSample(deps, runEnds(deps, sampleSeconds)).catch((error: unknown) => {
      log.error('the audit sample was not drawn', { errorName: error instanceof Error ? error.name : 'unknown' }); // closing what has become worse must not wait for it
    });
    await seedChecks(deps, runEnds(deps, checksSeconds)).catch((error: unknown) => {
      log.error('attention checks were not drawn', { errorName: error instanceof Error ? error.name : 'unknown' });
    });
    const now = await readCalibration(deps);
    if (!now) return; // a new tenant
    const { proposals } = now;
    const automatic = proposals.filter((one): one is Demotion => one.kind === 'demote' && one.automatic);
    log.info('calibration', { count: proposals.length - automatic.length, kind: now.cut ? 'cut' : 'whole' });
    tellBlindness(deps, now);
    const { policy: before } = now.current;
    let { policy, version } = now.current;
    for (const demotion of automatic) {
      policy = applied(policy, demotion);
      const closed = await close(deps, demotion, { before, policy, against: version });
      if (closed === undefined) return; // the next run looks at the policy as it is then
      version = closed;
    }
  };
}

/** Says where people may tell of replies that are looked at no more, of a category that is open. */
function tellBlindness({ clock, log }: CalibrationDeps, { standings, reportsFrom, toldFrom }: CalibrationNow): void {
  const secondsSince = (from: Date): number => Math.floor((clock.now().getTime() - from.getTime()) / 1000);
  const isShort = (from: Date): boolean => standings.some(({ promotedBy, since }) => promotedBy !== null && since < from.toISOString());
  const seconds = secondsSince(reportsFrom);
  if (isShort(reportsFrom) && seconds < reportsWithinDays * 86_400) log.warn('calibration looks at reports of a short time', { kind: 'cut', seconds });
  if (isShort(toldFrom)) log.warn('calibration does not look at all that was told', { kind: 'cut', seconds: secondsSince(toldFrom) });
}

/** Whether nothing is wrong with a policy that was not wrong with the one in force, which an older version may have taken with more lenient checks. */
function isNoWorse(policy: Policy, before: Policy): boolean {
  const issuesOf = (of: Policy): string[] => checkPolicy(of).map(({ path, message }) => `${path.replace(/\.\d+/g, '')} ${message}`); // places in lists move
  const known = new Set(issuesOf(before));
  return issuesOf(policy).every((one) => known.has(one));
}

/** @returns the version of the policy that it became; undefined where another one came into force, or where it would be no policy */
async function close(
  { accounts, calibration, log }: CalibrationDeps,
  demotion: Demotion,
  { before, ...candidate }: { readonly before: Policy; readonly policy: Policy; readonly against: number },
): Promise<number | undefined> {
  if (!isNoWorse(candidate.policy, before)) {
    log.error('calibration can not close a category', { kind: demotion.why }); // a policy that can't be read again would stop every intake
    return undefined;
  }
  const told = (await accounts.listPeople()).filter(mayPropose).map(({ id }) => id);
  const done = await calibration.accept(demotion satisfies Proposal, { ...candidate, reason: reasonOf(demotion), overruled: [], told }, bySystem);
  if (done.ok) log.warn('calibration closed a category', { kind: demotion.why, count: demotion.n });
  return done.ok ? done.version : undefined;
}

export const handler = onLambda(() =>
  createHandler(depsOf(accountsDep, draftsDep, approvalsDep, attentionDep, queueDep, insightsDep, calibrationDep, sampleDep, erasuresDep, linkKeysDep)),
);
