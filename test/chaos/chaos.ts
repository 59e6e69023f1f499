import { expect } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { wholeHead } from '../../functions/adapters/head-item.ts';
import { type DraftHead, isSettled } from '../../functions/domain/approval/draft-state.ts';
import { faultOf, orderOfRelease } from '../../functions/domain/audit/trail.ts';
import type { StreamEvent } from '../../functions/runtime/outbox.ts';
import { hours } from '../examples.ts';
import { readLog } from '../functions/log-rig.ts';
import { createWorld, type WorldOptions } from '../world.ts';
import { createFaults } from './faults.ts';

/** A world whose outside can be broken, and whose minutes pass as in AWS: each schedule once, whatever the others do. */
export async function createChaos(options: WorldOptions = {}) {
  const faults = createFaults();
  const world = await createWorld({
    ...options,
    aroundPort: faults.between,
    aroundLog: (log) => faults.between('log', log),
    aroundClock: (clock) => faults.between('clock', clock),
  });
  /** The alarms `Errors-<function>`, of invocations that ended with an error. */
  const failures: string[] = [];

  const invoke = async (lambda: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      await run();
    } catch {
      failures.push(`Errors-${lambda}`);
    }
  };

  /** A minute goes by: the sweep, the sender of webhooks, that of the helpdesk, the job of erasures and the sequencer come once. */
  async function minute(count = 1): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      world.clock.advance(60);
      await invoke('drain-outbox', () => world.drainOutbox({ sweep: true }));
      await invoke('send-webhook', () => world.sendWebhook({ sweep: true }));
      if (world.deps.settings.helpdesk) await invoke('helpdesk-out', () => world.helpdeskOut({ sweep: true }));
      await invoke('erase-subjects', world.eraseSubjects);
      await invoke('sequence-audit', world.sequenceAudit);
    }
  }

  /** What has raised an alarm so far: lines of level error, and functions that failed. */
  const alarms = (): string[] => [...world.logged.filter(({ level }) => level === 'error').map(({ message }) => message), ...failures];

  /** Every draft that was kept, past what is broken. */
  const heads = async (): Promise<DraftHead[]> =>
    (await world.raw.scan('drafts')).filter(({ pk, sk }) => pk.startsWith('D#') && sk === 'HEAD').map((item) => wholeHead(item) as unknown as DraftHead);

  /** When what is owed, or due of a draft, comes next; undefined where all is done. */
  async function nextDue(): Promise<number | undefined> {
    const owed = (await world.outbox()).filter(({ state }) => state === 'pending').map(({ nextAt }) => String(nextAt));
    const due = (await heads()).flatMap(({ status, dueAt }) => (isSettled(status) ? [] : [dueAt ?? '']));
    return [...owed, ...due].map((instant) => Date.parse(instant)).sort((a, b) => a - b)[0];
  }

  /** Lets time pass, by an hour at most, until nothing is owed and every draft has ended. @throws Error where that never comes */
  async function end(): Promise<void> {
    for (let steps = 0; steps < 120; steps += 1) {
      const next = await nextDue();
      if (next === undefined) return minute(2);
      world.clock.advance(Math.max(0, Math.min(hours, (next - world.clock.now().getTime()) / 1000) - 60));
      await minute();
    }
    throw new Error(`it never ends: ${JSON.stringify(await world.outbox())}`);
  }

  const isWhole = async (): Promise<boolean> => {
    const { size } = await readLog({ files: { files: world.logFiles } as never, signer: world.deps.logSigner }); // throws where something of it is wrong
    return size === (await world.raw.scan('audit')).length;
  };

  /** Every event is in the audit log, within a day: so long it may take where the index hid one. */
  async function expectWholeLog(): Promise<void> {
    for (let hour = 0; hour < 25 && !(await isWhole()); hour += 1) {
      world.clock.advance(hours - 60);
      await minute();
    }
    expect(await isWhole(), 'events are missing in the audit log').toBe(true);
  }

  /** What must be so once the outside works again, whatever went wrong: nothing unapproved went out, nothing was lost, told under two ids, or left undone. */
  async function expectGoodEnd(): Promise<void> {
    await end();
    const told = world.told();
    for (const head of await heads()) {
      const kept = (await world.raw.query('audit', { pk: `D#${head.id}` })).map((item) => ({ place: item.sk, event: eventIn(item) }));
      expect(faultOf(kept, { draftId: head.id, tenantId: 'demo', head, whole: true })).toBeUndefined();
      expect(orderOfRelease(await world.audit(head.id)).kind).not.toBe('unapproved');
      const releases = new Set(told.filter(({ type, draft }) => type === 'draft.released' && draft.id === head.id).map(({ id }) => id));
      expect([...releases]).toEqual(head.release ? [head.release.releaseId] : []);
    }
    await expectWholeLog();
  }

  /** What the table's stream brings of all that is owed. */
  const stream = async (): Promise<StreamEvent> => ({
    Records: (await world.outbox()).map(({ pk, sk }, i) => ({ dynamodb: { SequenceNumber: `seq-${i}`, Keys: { pk: { S: pk }, sk: { S: sk } } } })),
  });

  return { ...world, faults, minute, alarms, end, expectGoodEnd, drafts: heads, stream };
}
export type Chaos = Awaited<ReturnType<typeof createChaos>>;
