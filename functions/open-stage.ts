import type { Draft, Transition } from './domain/approval/draft-state.ts';
import { nextStep } from './domain/approval/next-step.ts';
import { changed } from './domain/approval/transition.ts';
import { coreDeps, linkKeysDep } from './runtime/aws-deps.ts';
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
 * Where there is nothing to wait for any more (decided before the token was
 * kept, or another revision by now), the wake-up is owed in the same transaction:
 * only the drainer may send it.
 */
export const createHandler =
  (deps: MovingDeps) =>
  async (event: unknown): Promise<void> => {
    const { draftId, revision, token } = TaskInput.parse(event);
    if (!token) throw new TypeError('open-stage needs the token of its task');
    await moveOn(deps, draftId);
    await deps.drafts.move(draftId, (draft) => keepToken(deps, draft, revision, token));
  };

async function keepToken(deps: MovingDeps, draft: Draft, revision: number, token: string): Promise<Transition | undefined> {
  const { head } = draft;
  const now = deps.clock.now();
  if (draft.waits.some((wait) => wait.token === token)) return undefined;
  const waits = nextStep(head, revision, now).next === 'ask';
  const visit = head.visits + 1;
  if (waits && visit > maxVisits) {
    deps.log.error('execution visits too often', { draftId: head.id, revision, count: visit });
    return undefined;
  }
  const context = contextFor(deps, await policyOf(deps, head.policy.sha256));
  const expiresAt = Math.floor(now.getTime() / 1000) + tokenDays * 86_400;
  return {
    head: { ...changed(head, waits ? { visits: visit } : {}, context), updatedAt: head.updatedAt, dueAt: head.dueAt },
    wait: { revision, token, expiresAt },
    entries: [],
    owed: waits ? [] : [{ kind: 'wake', revision }],
  };
}

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...linkKeysDep() }));
