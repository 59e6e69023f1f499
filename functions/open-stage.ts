import type { Draft, Transition, Wait } from './domain/approval/draft-state.ts';
import { nextStep } from './domain/approval/next-step.ts';
import { changed } from './domain/approval/transition.ts';
import { accountsDep, depsOf, draftsDep, linkKeysDep } from './runtime/aws-deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { contextFor, type MovingDeps, moveOn, policyOf } from './runtime/move-on.ts';
import { TaskInput } from './runtime/task.ts';

/** A wait slice lasts at most a day; its token is kept a day longer. */
const tokenDays = 2;
/** More visits than this mean that an execution runs in circles; the sweep carries the draft on. */
const maxVisits = 1000;

/**
 * The callback task: opens the stage that waits and keeps the task token, so that a decision can wake the execution.
 *
 * Where there is nothing to wait for any more (decided before the token was
 * kept, or another revision by now), the wake-up is owed in the same transaction:
 * only the drainer may send it.
 */
export const createHandler =
  (deps: MovingDeps) =>
  async (event: unknown): Promise<void> => {
    const task = TaskInput.parse(event);
    const { draftId, token } = task;
    if (!token) throw new TypeError('open-stage needs the token of its task');
    const wait = { revision: task.revision, token, expiresAt: Math.floor(deps.clock.now().getTime() / 1000) + tokenDays * 86_400 };
    const moved = await moveOn(deps, draftId, (draft, transition) => withWait(draft, transition, wait, deps.clock.now()));
    if (moved && isKept(moved, wait)) return;
    await deps.drafts.move(draftId, (draft) => keepWait(deps, draft, wait));
  };

const isKept = ({ waits }: Draft, { token }: Wait): boolean => waits.some((one) => one.token === token);

/** The transition with the token, where the draft waits after it: one write of its head instead of two. */
function withWait(draft: Draft, transition: Transition, wait: Wait, now: Date): Transition {
  const { head } = transition;
  const visits = head.visits + 1;
  if (isKept(draft, wait) || visits > maxVisits || nextStep(head, wait.revision, now).next !== 'ask') return transition;
  return { ...transition, head: { ...head, visits }, wait };
}

/** A transition for the token alone: nothing was due, or the draft does not wait any more. */
async function keepWait(deps: MovingDeps, draft: Draft, wait: Wait): Promise<Transition | undefined> {
  const { head } = draft;
  const { revision } = wait;
  if (isKept(draft, wait)) return undefined;
  const waits = nextStep(head, revision, deps.clock.now()).next === 'ask';
  const visit = head.visits + 1;
  if (waits && visit > maxVisits) {
    deps.log.error('execution visits too often', { draftId: head.id, revision, count: visit });
    return undefined;
  }
  const context = contextFor(deps, await policyOf(deps, head.policy.sha256));
  return {
    head: { ...changed(head, waits ? { visits: visit } : {}, context), updatedAt: head.updatedAt, dueAt: head.dueAt },
    wait,
    entries: [],
    owed: waits ? [] : [{ kind: 'wake', revision }],
  };
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, linkKeysDep)));
