import type { Draft, Transition } from './domain/approval/draft-state.ts';
import { nextStep } from './domain/approval/next-step.ts';
import { changed } from './domain/approval/transition.ts';
import { coreDeps, linkKeysDep, workflowDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { contextFor, type MovingDeps, moveOn, policyOf } from './runtime/move-on.ts';
import { TaskInput } from './runtime/task.ts';

/** A wait slice lasts at most a day; its token is kept a day longer. */
const tokenDays = 2;
/** More visits than this mean that an execution runs in circles; the sweep carries the draft on. */
const maxVisits = 1000;

/**
 * The callback task: opens the stage that waits, then keeps the task token, so that a decision can wake the execution.
 *
 * A draft that was decided before the token was kept wakes its execution at once.
 */
export const createHandler =
  (deps: MovingDeps & Pick<Deps, 'workflow'>) =>
  async (event: unknown): Promise<void> => {
    const { draftId, revision, token } = TaskInput.parse(event);
    if (!token) throw new TypeError('open-stage needs the token of its task');
    await moveOn(deps, draftId);
    const draft = await deps.drafts.move(draftId, (one) => keepToken(deps, one, revision, token));
    const next = draft ? nextStep(draft.head, revision, deps.clock.now()).next : 'stop';
    if (next !== 'ask') await deps.workflow.wake(token);
  };

async function keepToken(deps: MovingDeps, draft: Draft, revision: number, token: string): Promise<Transition | undefined> {
  const { head } = draft;
  const now = deps.clock.now();
  if (nextStep(head, revision, now).next !== 'ask' || draft.waits.some((wait) => wait.token === token)) return undefined;
  const visit = head.visits + 1;
  if (visit > maxVisits) {
    deps.log.error('execution visits too often', { draftId: head.id, revision, count: visit });
    return undefined;
  }
  const context = await contextFor(deps, await policyOf(deps, head.policy.sha256));
  const expiresAt = Math.floor(now.getTime() / 1000) + tokenDays * 86_400;
  return { head: { ...changed(head, {}, context), visits: visit, dueAt: head.dueAt }, wait: { revision, visit, token, expiresAt }, entries: [], owed: [] };
}

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...linkKeysDep(), ...workflowDep() }));
