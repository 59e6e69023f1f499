import type { Retention, VersionedHolds } from '../adapters/erasures-store.ts';
import { isOpen } from '../domain/approval/end.ts';
import { isHeld } from '../domain/subject.ts';
import type { Deps } from './deps.ts';
import { carriedBy, draftsOfAStep, guarded, nameOf, readAtOnce } from './erasing.ts';

type RetentionDeps = Pick<Deps, 'drafts' | 'erasures' | 'draftEraser' | 'clock' | 'settings' | 'log'>;

const dayMilliseconds = 86_400_000;
/** Stands in the event of a draft in place of the erasure that somebody asked for. */
export const retentionId = 'retention';

/**
 * Erases the texts of drafts that came in longer ago than the tenant keeps them, once a day and a step at a time.
 *
 * A pass goes through what has become too old since the last one. What it has to leave alone (a draft that waits or is held for law,
 * one that can't be read) is where the next pass begins.
 *
 * @param runEnds - from then on no further step is taken.
 */
export async function eraseOldTexts(deps: RetentionDeps, runEnds: Date): Promise<void> {
  const { settings, erasures, clock, log } = deps;
  if (settings.textDays === null) return;
  try {
    let state = await erasures.retention();
    while (clock.now() < runEnds && Date.parse(state.nextAt) <= clock.now().getTime()) {
      const next = await step(deps, state, state.until ?? new Date(clock.now().getTime() - settings.textDays * dayMilliseconds).toISOString());
      if (!(await erasures.keepRetention(state, next))) return; // another run is at it
      state = { ...next, version: state.version + 1 };
    }
  } catch (error) {
    log.error('old texts could not be erased', { errorName: nameOf(error) });
  }
}

async function step(deps: RetentionDeps, state: Retention, until: string): Promise<Omit<Retention, 'version'>> {
  const { drafts, erasures, clock, log } = deps;
  const holds = await erasures.holds(); // before the drafts: what is erased is erased under these
  const { items, next } = await drafts.received({ ...(state.from !== null && { from: state.from }), before: state.cursor ?? until, limit: draftsOfAStep });
  let { keptFrom, erased } = state;
  for (let i = 0; i < items.length; i += readAtOnce) {
    const some = items.slice(i, i + readAtOnce);
    const results = await Promise.all(some.map(({ draftId }) => guarded(deps, draftId, () => eraseOld(deps, holds, draftId))));
    for (const [at, result] of results.entries()) {
      if (result === 'erased') erased += 1;
      if (result === 'erased' || result === 'nothing') continue;
      // One that can't be read has no known time: the next pass begins where this one did.
      const since = some[at]?.head?.createdAt ?? state.from ?? '';
      keptFrom = keptFrom === null || since < keptFrom ? since : keptFrom;
    }
  }
  if (next !== null) return { ...state, until, cursor: next, keptFrom, erased };
  if (erased > 0) log.info('texts that were too old are erased', { count: erased });
  const nextAt = new Date(clock.now().getTime() + dayMilliseconds).toISOString();
  return { from: (keptFrom ?? until) || null, until: null, cursor: null, keptFrom: null, erased: 0, nextAt };
}

async function eraseOld({ drafts, draftEraser }: RetentionDeps, holds: VersionedHolds, draftId: string): Promise<'erased' | 'nothing' | 'kept'> {
  const draft = await drafts.load(draftId);
  if (!draft) return 'nothing';
  if (draft.head.erased && draft.head.erased.id !== retentionId) return 'nothing';
  if (isOpen(draft.head)) return 'kept';
  const { addresses, whole } = holds.addresses.size === 0 ? { addresses: new Set<string>(), whole: true } : await carriedBy(drafts, draft);
  if (!whole || isHeld(holds, draft.head.accountId, addresses)) return 'kept';
  const result = await draftEraser.erase(draftId, retentionId, holds.version);
  return result === 'moved' ? 'kept' : result;
}
