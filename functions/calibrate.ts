import type { Actor } from './domain/audit-entry.ts';
import { applied, reasonOf } from './domain/learning/apply.ts';
import type { Demotion, Proposal } from './domain/learning/proposal.ts';
import { mayPropose } from './domain/policy-proposal.ts';
import { coreDeps } from './runtime/aws-deps.ts';
import { type CalibrationDeps, readCalibration } from './runtime/calibration.ts';
import { onLambda } from './runtime/lambda.ts';

const bySystem: Actor = { via: 'system' };

/**
 * Looks once an hour at what the results say. What calibration opened and is no longer good enough is closed at once, as a new version of the
 * policy, and those who may change the policy are mailed (R124); everything else waits for a person.
 *
 * Nothing is opened here: closing sends nothing, and needs nobody's consent.
 */
export function createHandler(deps: CalibrationDeps): () => Promise<void> {
  const { log } = deps;
  return async () => {
    const now = await readCalibration(deps);
    if (!now) return; // a new tenant
    const { proposals } = now;
    const automatic = proposals.filter((one): one is Demotion => one.kind === 'demote' && one.automatic);
    log.info('calibration', { count: proposals.length - automatic.length, kind: now.cut ? 'cut' : 'whole' });
    let { policy, version } = now.current;
    for (const demotion of automatic) {
      policy = applied(policy, demotion);
      const closed = await close(deps, demotion, { policy, against: version });
      if (closed === undefined) return; // the policy was changed meanwhile: the next run looks at that one
      version = closed;
    }
  };
}

/** @returns the version of the policy that it became; undefined where another one came into force */
async function close(
  { accounts, calibration, log }: CalibrationDeps,
  demotion: Demotion,
  candidate: { readonly policy: Parameters<typeof applied>[0]; readonly against: number },
): Promise<number | undefined> {
  const told = (await accounts.listPeople()).filter(mayPropose).map(({ id }) => id);
  const done = await calibration.accept(demotion satisfies Proposal, { ...candidate, reason: reasonOf(demotion), overruled: [], told }, bySystem);
  if (done.ok) log.warn('calibration closed a category', { kind: demotion.why, count: demotion.n });
  return done.ok ? done.version : undefined;
}

export const handler = onLambda(() => createHandler(coreDeps()));
