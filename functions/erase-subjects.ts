import { holdsCheck, type VersionedHolds } from './adapters/erasures-store.ts';
import { isOpen, withdraw } from './domain/approval/end.ts';
import { systemActor } from './domain/approval/transition.ts';
import { afterPass, type Erasure, isHeld } from './domain/subject.ts';
import { accountsDep, depsOf, draftsDep, eraserDep, erasuresDep, sandboxDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { carriedBy, draftsOfAStep, guarded, nameOf, readAtOnce } from './runtime/erasing.ts';
import { onLambda } from './runtime/lambda.ts';
import { contextFor, policyOf } from './runtime/move-on.ts';
import { runEnds } from './runtime/outbox.ts';
import { eraseOldTexts } from './runtime/retention.ts';

type EraseDeps = Pick<Deps, 'drafts' | 'sandbox' | 'accounts' | 'erasures' | 'draftEraser' | 'clock' | 'random' | 'settings' | 'log'>;

/**
 * Erases what is kept about people and accounts, a step at a time, each minute; and once a day the texts that the tenant keeps no longer.
 *
 * An erasure walks through the drafts that came in before its request, the newest first: through those of the account, or through all of
 * them where it is about an address. It ends with a pass that finds nothing left. All that it does may be done twice, also by two at once;
 * what was done is kept under conditions.
 */
export function createHandler(deps: EraseDeps): () => Promise<void> {
  return async () => {
    const until = runEnds(deps);
    if (await deps.drafts.stopped()) return;
    for (const erasure of await deps.erasures.running()) {
      try {
        await work(deps, erasure, until);
      } catch (error) {
        // One that fails must not keep the others waiting; it is tried again each minute.
        deps.log.error('an erasure failed', { kind: erasure.id, errorName: nameOf(error) });
      }
    }
    await eraseOldTexts(deps, until);
  };
}

async function work(deps: EraseDeps, first: Erasure, until: Date): Promise<void> {
  const { drafts, erasures, clock } = deps;
  let erasure = first;
  while (clock.now() < until && Date.parse(erasure.nextAt) <= clock.now().getTime()) {
    const holds = await erasures.holds(); // before the drafts: what is erased is erased under these
    const { items, next } = await drafts.received({
      ...(erasure.kind === 'accountId' && { accountId: subjectOf(erasure) }),
      before: erasure.cursor ?? `${erasure.requestedAt}~`,
      limit: draftsOfAStep,
    });
    let stepped = await step(
      deps,
      erasure,
      holds,
      items.map(({ draftId }) => draftId),
    );
    if (next === null && erasure.kind === 'accountId') stepped = await eraseAccount(deps, stepped);
    if (next === null) stepped = await eraseTried(deps, stepped, until);
    const after = afterStep(erasure, stepped, next, clock.now());
    if (after === 'done') {
      if (await erasures.finish({ ...stepped, version: erasure.version })) tellEnd(deps, stepped);
      return;
    }
    if (!(await erasures.advance(erasure, after))) return; // another job is at it
    erasure = { ...after, version: erasure.version + 1 };
  }
}

/** Where the time was over within the sandbox, the step is taken again, but for what of the sandbox was looked at. */
function afterStep(before: Erasure, { changed, tried, ...stepped }: Erasure, next: string | null, now: Date): Erasure | 'done' {
  if (tried !== null && next === null) return { ...before, changed, tried };
  return next === null ? afterPass({ ...stepped, changed, tried }, now) : { ...stepped, changed, tried, cursor: next };
}

function tellEnd({ log }: EraseDeps, { id, counts }: Erasure): void {
  log.info('an erasure is done', { kind: id, count: counts.erased });
  if (counts.unreadable > 0) log.error('an erasure ended with drafts that can not be read', { kind: id, count: counts.unreadable });
}

/** The subject of an erasure that runs. @throws Error for one that is done: nobody knows it any more */
function subjectOf({ id, subject }: Erasure): string {
  if (subject === null) throw new Error(`the erasure is done: ${id}`);
  return subject;
}

/** What a draft is to an erasure. `ours` was erased by it before: what a crash has left of it is erased now. */
type Standing = 'other' | 'ours' | 'about' | 'held-back' | 'unreadable' | 'failed';

async function step(deps: EraseDeps, erasure: Erasure, holds: VersionedHolds, draftIds: readonly string[]): Promise<Erasure> {
  let { changed } = erasure;
  const counts = { ...erasure.counts, looked: erasure.counts.looked + draftIds.length };
  for (let i = 0; i < draftIds.length; i += readAtOnce) {
    const some = draftIds.slice(i, i + readAtOnce);
    const standings = await Promise.all(some.map((draftId) => guarded(deps, draftId, () => standingOf(deps, erasure, holds, draftId))));
    for (const [at, draftId] of some.entries()) {
      const standing = standings[at] ?? 'other';
      const became = standing === 'about' || standing === 'ours' ? await guarded(deps, draftId, () => eraseOne(deps, erasure, holds, draftId)) : standing;
      if (became === 'erased' || became === 'nothing') counts.erased += 1;
      if (became === 'held-back') counts.heldBack += 1;
      if (became === 'unreadable') counts.unreadable += 1;
      changed ||= became === 'erased' || became === 'moved' || became === 'failed';
    }
  }
  return { ...erasure, changed, counts };
}

async function standingOf({ drafts }: EraseDeps, erasure: Erasure, holds: VersionedHolds, draftId: string): Promise<Standing> {
  const draft = await drafts.load(draftId, 'all-but-signals');
  if (!draft) return 'other';
  const { accountId, erased } = draft.head;
  if (erased) return erased.id === erasure.id ? 'ours' : 'other';
  const isOfAccount = erasure.kind === 'accountId' && accountId === erasure.subject;
  if (isOfAccount && holds.addresses.size === 0) return isHeld(holds, accountId, new Set()) ? 'held-back' : 'about';
  const { addresses, whole } = await carriedBy(drafts, draft);
  if (!isOfAccount && !addresses.has(subjectOf(erasure))) return whole ? 'other' : 'unreadable';
  if (isHeld(holds, accountId, addresses)) return 'held-back';
  return whole || holds.addresses.size === 0 ? 'about' : 'unreadable'; // a hold may be for an address that can't be read
}

/** A draft that may still go out is taken back first: nobody is answered by a text that is erased, and the helpdesk hears of it. */
async function eraseOne(deps: EraseDeps, { id }: Erasure, holds: VersionedHolds, draftId: string): Promise<'erased' | 'nothing' | 'moved'> {
  await deps.drafts.move(
    draftId,
    async (draft) => (isOpen(draft.head) ? withdraw(draft, null, systemActor, contextFor(deps, await policyOf(deps, draft.head.policy.sha256))) : undefined),
    undefined,
    'all-but-signals',
  );
  return deps.draftEraser.erase(draftId, id, holds.version);
}

/** At the end of a pass over an account's drafts: the account itself, once, and what is left of its promises. */
async function eraseAccount({ accounts, erasures, draftEraser }: EraseDeps, erasure: Erasure): Promise<Erasure> {
  const accountId = subjectOf(erasure);
  const holds = await erasures.holds(); // afresh: one may have come while the drafts were erased
  if (holds.accounts.has(accountId)) return erasure;
  const deleted = erasure.pass === 1 && (await accounts.deleteAccount(accountId, systemActor, holdsCheck(holds.version)));
  const removed = await draftEraser.erasePromises(accountId, erasure.requestedAt);
  return { ...erasure, changed: erasure.changed || deleted || removed > 0 };
}

/** At the end of a pass: what somebody tried out in the sandbox about the subject. It is no draft, and counts as none; no legal hold keeps it. */
async function eraseTried({ sandbox }: EraseDeps, erasure: Erasure, until: Date): Promise<Erasure> {
  const subject = { kind: erasure.kind, value: subjectOf(erasure) };
  const { removed, settled, next } = await sandbox.eraseAbout(subject, erasure.requestedAt, { until, after: erasure.tried });
  return { ...erasure, changed: erasure.changed || removed > 0 || !settled, tried: next };
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, sandboxDep, erasuresDep, eraserDep)));
