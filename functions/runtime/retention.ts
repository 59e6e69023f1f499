import type { Retention, VersionedHolds } from '../adapters/erasures-store.ts';
import { isOpen } from '../domain/approval/end.ts';
import { isHeld } from '../domain/subject.ts';
import type { Deps } from './deps.ts';
import { carriedBy, draftsOfAStep, guarded, nameOf, readAtOnce } from './erasing.ts';

type RetentionDeps = Pick<Deps, 'drafts' | 'erasures' | 'draftEraser' | 'clock' | 'settings' | 'log'>;

const dayMilliseconds = 86_400_000;
/** Stands in the event of a draft in place of the erasure that somebody asked for. */
export const retentionId = 'retention';

/** So many drafts that could not be erased are remembered by name; behind a further one the next pass begins. */
const mostLeft = 200;

/**
 * Erases the texts of drafts that came in longer ago than the tenant keeps them, once a day and a step at a time.
 *
 * A pass goes through what has become too old since the last one. A draft that waits or is held for law is where the next pass begins; one
 * that could not be erased is tried again by the next pass, and stops nobody.
 *
 * @param runEnds - from then on no further step is taken.
 */
export async function eraseOldTexts(deps: RetentionDeps, runEnds: Date): Promise<void> {
  const { settings, erasures, clock, log } = deps;
  if (settings.textDays === null) return;
  const age = settings.textDays * dayMilliseconds;
  try {
    let state = await erasures.retention();
    while (clock.now() < runEnds && Date.parse(state.nextAt) <= clock.now().getTime()) {
      const until = state.until ?? new Date(clock.now().getTime() - age).toISOString();
      const next = await step(deps, state, { until, began: new Date(Date.parse(until) + age) });
      if (!(await erasures.keepRetention(state, next))) return; // another run is at it
      state = { ...next, version: state.version + 1 };
    }
  } catch (error) {
    log.error('old texts could not be erased', { errorName: nameOf(error) });
  }
}

async function step(deps: RetentionDeps, state: Retention, pass: { readonly until: string; readonly began: Date }): Promise<Omit<Retention, 'version'>> {
  const { drafts, erasures, clock, log } = deps;
  const holds = await erasures.holds(); // before the drafts: what is erased is erased under these
  const page = await drafts.received({ ...(state.from !== null && { from: state.from }), before: state.cursor ?? pass.until, limit: draftsOfAStep });
  // What an earlier pass has erased is not looked at again, however long a held draft keeps the place of the first.
  const found = page.items.flatMap(({ draftId, head }) => (head?.erased && new Date(head.erased.at) < pass.began ? [] : [draftId]));
  const isFirst = state.cursor === null;
  const draftIds = isFirst ? [...new Set([...state.left, ...found])] : found;
  let { keptFrom, erased } = state;
  const left = new Set(isFirst ? [] : state.left);
  for (let i = 0; i < draftIds.length; i += readAtOnce) {
    const some = draftIds.slice(i, i + readAtOnce);
    const results = await Promise.all(some.map((draftId) => guarded(deps, draftId, () => eraseOld(deps, holds, draftId))));
    for (const [at, result] of results.entries()) {
      if (result === 'erased') erased += 1;
      else if (typeof result === 'object') keptFrom = earlier(keptFrom, result.keptSince);
      else if (result !== 'nothing' && left.size < mostLeft) left.add(some[at] as string);
      else if (result !== 'nothing') keptFrom = earlier(keptFrom, state.from ?? '');
    }
  }
  if (page.next !== null) return { ...state, until: pass.until, cursor: page.next, keptFrom, left: [...left], erased };
  if (erased > 0) log.info('texts that were too old are erased', { count: erased });
  const nextAt = new Date(clock.now().getTime() + dayMilliseconds).toISOString();
  return { from: (keptFrom ?? pass.until) || null, until: null, cursor: null, keptFrom: null, left: [...left], erased: 0, nextAt };
}

const earlier = (kept: string | null, since: string): string => (kept === null || since < kept ? since : kept);

async function eraseOld(
  { drafts, draftEraser }: RetentionDeps,
  holds: VersionedHolds,
  draftId: string,
): Promise<'erased' | 'nothing' | { readonly keptSince: string }> {
  const draft = await drafts.load(draftId, 'all-but-signals');
  if (!draft || (draft.head.erased && draft.head.erased.id !== retentionId)) return 'nothing';
  const kept = { keptSince: draft.head.createdAt };
  if (isOpen(draft.head)) return kept;
  // What a run that broke off has left of it: its addresses are gone already, and it was nobody's then who is held for by one.
  const byAddress = holds.addresses.size > 0 && !draft.head.erased;
  const { addresses, whole } = byAddress ? await carriedBy(drafts, draft) : { addresses: new Set<string>(), whole: true };
  if (!whole || isHeld(holds, draft.head.accountId, addresses)) return kept;
  const result = await draftEraser.erase(draftId, retentionId, holds.version);
  return result === 'moved' ? kept : result;
}
