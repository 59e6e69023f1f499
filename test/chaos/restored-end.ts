import { expect } from 'vitest';
import { nameOf } from '../../local/reconcile/report.ts';
import { pinOf } from '../domain/audit/a-bundle.ts';
import { aHarmlessReply } from '../world.ts';
import { aRestorableWorld } from './restored.ts';
import { cutBefore, decideAll, diceOf, live } from './restored-lives.ts';

/**
 * Lives by a seed, whose tables are then restored to writes of their own, with transactions torn, and put in order: nothing goes out twice, every
 * chain holds, the log goes on from what was signed, a second run finds nothing.
 */
export async function expectWholeAfterRestore(seed: string): Promise<void> {
  const roll = diceOf(seed);
  const world = await aRestorableWorld(seed);
  await world.minute();
  const begin = world.here();
  await live(world, roll, 25);
  const cut = cutBefore(world, roll, begin);
  const pin = pinOf(await world.verify());
  const delivered = world.delivered(); // a second release would count among these

  await world.stop();
  await world.restore(cut);
  await world.stop();
  const before = await world.raw.scan('drafts');
  const looked = await world.reconcile({ repair: false, delivered });
  expect(await world.raw.scan('drafts')).toEqual(before);
  const repaired = await world.reconcile({ delivered });
  expect(repaired.findings.map(({ done: _, ...one }) => one)).toEqual(looked.findings.map(({ done: _, ...one }) => one));
  const { findings: left } = await world.reconcile({ delivered });
  expect(left.filter(({ fault }) => fault !== 'look-again')).toEqual([]); // an account that was changed since: people say that they have looked
  await world.reconcile({ delivered, acknowledged: new Set(left.map(nameOf)) });
  expect((await world.reconcile({ delivered })).findings).toEqual([]);
  const said = world.logged.length;
  await world.start();
  await world.post(aHarmlessReply({ conversationId: 'zd-after' }));
  await decideAll(world);
  await world.end();

  expect(await world.wrongs()).toEqual([]);
  const { verdict, findings } = await world.verify(pin);
  expect([verdict, findings]).toEqual(['sound', []]);
  expect((await world.deps.auditLog.checkpoint())?.size).toBeGreaterThan(pin.size);
  // the log stood still while the tenant was stopped, and says so
  const errors = world.logged.slice(said).filter(({ level, message }) => level === 'error' && message !== 'events came late into the audit log');
  expect(errors).toEqual([]);
}
