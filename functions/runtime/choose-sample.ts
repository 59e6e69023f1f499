import * as z from 'zod';
import { type Chance, chooseForSample } from '../domain/approval/audit-sample.ts';
import type { Draft } from '../domain/approval/draft-state.ts';
import { addressesOf } from '../domain/approval/erase.ts';
import { proveText } from '../domain/approval/release.ts';
import { isSampled, sampleKey } from '../domain/learning/sample.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { type Erasure, type Holds, isHeld } from '../domain/subject.ts';
import type { Deps } from './deps.ts';
import { contextFor } from './move-on.ts';
import { runEnds } from './outbox.ts';

/** What choosing asks for. */
export type ChoosingDeps = Pick<Deps, 'drafts' | 'sample' | 'accounts' | 'erasures' | 'linkKeys' | 'clock' | 'random' | 'settings' | 'log'>;

/** What went out before is not chosen any more, however long nothing ran; and so far back the first run looks (ours: the period that figures are shown for unless told). */
const lookBackMilliseconds = 7 * 86_400_000;
/** The index shows a draft some seconds late, and clocks differ: what is younger is asked about once more by the next run (ours). */
const settlesMilliseconds = 10 * 60_000;
/** Transactions at once. */
const atOnce = 10;

/** What a run did. */
export interface Chosen {
  /** Drafts that were looked at; those of the last minutes are looked at by the next run, too. */
  readonly looked: number;
  readonly chosen: number;
}

/**
 * Draws the audit sample: of the replies that went out unseen since the last run, those that a keyed hash of their ids chooses.
 *
 * A draft is chosen once, in one transaction with its audit event, however often or in how many runs at a time it is asked about. How far a run has
 * come is kept after each part, so that the next one goes on from there whatever became of this one. What is erased, is about to be, or is under a
 * legal hold is left alone, and so is a text that is not what was assessed.
 *
 * @param until - no further part is begun from then on.
 * @throws the first error of a part, once all of the part was tried: the next run begins with that part.
 */
export async function chooseSample(deps: ChoosingDeps, until: Date = runEnds(deps)): Promise<Chosen> {
  const { accounts, erasures, sample, linkKeys, clock, log } = deps;
  const current = await accounts.currentPolicy();
  if (!current) return { looked: 0, chosen: 0 }; // a new tenant: nothing has gone out yet
  const [kept, key, holds, running] = await Promise.all([sample.place(), linkKeys.current(), erasures.holds(), erasures.running()]);
  const { auditShare } = current.policy.calibration;
  const drawn: Draw = { policy: current.policy, share: auditShare, kid: key.kid, key: sampleKey(key.secret), holds, running };
  const now = clock.now().getTime();
  const settled = new Date(now - settlesMilliseconds).toISOString();
  const earliest = new Date(now - lookBackMilliseconds).toISOString();

  let place = kept;
  let from = kept !== undefined && kept > earliest ? kept : earliest;
  let looked = 0;
  let chosen = 0;
  while (clock.now() < until) {
    const part = await sample.sentSince(from);
    chosen += await chooseAmong(deps, drawn, part.draftIds);
    looked += part.looked;
    const reached = part.next !== null && part.next < settled ? part.next : settled;
    if (place === undefined || reached > place) {
      if (!(await sample.moveOn(place, reached))) break; // another run is at it
      place = reached;
    }
    if (part.next === null) break;
    from = part.next;
  }
  log.info('the audit sample was drawn', { count: chosen });
  return { looked, chosen };
}

/** By what is chosen, and what is left alone. */
interface Draw extends Chance {
  readonly policy: Policy;
  readonly key: Uint8Array;
  readonly holds: Holds;
  readonly running: readonly Erasure[];
}

async function chooseAmong(deps: ChoosingDeps, draw: Draw, draftIds: readonly string[]): Promise<number> {
  const drawn = draftIds.filter((draftId) => isSampled(draftId, draw.key, draw.share));
  const tried: PromiseSettledResult<boolean>[] = [];
  for (let i = 0; i < drawn.length; i += atOnce)
    tried.push(...(await Promise.allSettled(drawn.slice(i, i + atOnce).map((draftId) => chooseOne(deps, draw, draftId)))));
  const failed = tried.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return tried.filter((one) => one.status === 'fulfilled' && one.value).length;
}

/** Nothing of a draft that is out depends on a policy any more: the one in force will do. */
async function chooseOne(deps: ChoosingDeps, draw: Draw, draftId: string): Promise<boolean> {
  let isChosen = false;
  try {
    await deps.drafts.move(draftId, async (draft) => {
      const transition = chooseForSample(draft, draw, contextFor(deps, draw.policy));
      isChosen = transition !== undefined && (await isFree(deps, draw, draft));
      return isChosen ? transition : undefined;
    });
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    deps.log.warn('a draft can not be read', { draftId, errorName: error.name }); // it must not keep all that came after it waiting
    return false;
  }
  return isChosen;
}

/** Whether a draft may be shown to a reviewer: its text is as it was assessed, and neither a legal hold nor an erasure is about it. */
async function isFree({ drafts, settings, log }: ChoosingDeps, { holds, running }: Draw, draft: Draft): Promise<boolean> {
  const { id, accountId, revision } = draft.head;
  const content = (await drafts.content(draft)) ?? '';
  if (!proveText(draft, revision, content, settings.tenantId).ok) {
    log.warn('the text of a draft is gone or altered', { draftId: id });
    return false;
  }
  const addresses = addressesOf(content) ?? new Set();
  const isToGo = running.some(({ kind, subject }) => subject !== null && (kind === 'accountId' ? subject === accountId : addresses.has(subject)));
  return !isToGo && !isHeld(holds, accountId, addresses);
}
