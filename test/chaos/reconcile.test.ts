import { describe, expect, it } from 'vitest';
import { isLeft } from '../../local/reconcile/report.ts';
import { pinOf } from '../domain/audit/a-bundle.ts';
import { aHarmlessReply, aHeldReply } from '../world.ts';
import { aRestorableWorld, summary } from './restored.ts';
import { cutBefore, decideAll, diceOf, live } from './restored-lives.ts';

describe('F27: reconcile', () => {
  it('finds nothing where nothing was restored', async () => {
    const world = await aRestorableWorld('whole');
    await world.post(aHarmlessReply());
    const { id } = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const waiting = await world.held(aHeldReply({ conversationId: 'zd-3' }));
    await world.minute(2);
    await world.decide(id, 'mia', { text: 'Hello Dana, order 1187 arrives on Monday.' });
    await world.minute(2);
    await world.decide(waiting.id, 'mia');

    await world.stop();
    const report = await world.reconcile();

    expect([report.findings, report.drafts]).toEqual([[], 3]);
  });

  it('ends a released draft whose tables are older, and it never goes out again', async () => {
    const world = await aRestorableWorld('released');
    const { id } = await world.held();
    await world.minute(2);
    const backup = world.here();
    await world.decide(id, 'mia');
    await world.minute(3);
    expect(await world.status(id)).toBe('released');

    await world.stop();
    await world.restore(backup);
    await world.stop();
    expect(await world.status(id)).toBe('pending');
    const first = await world.reconcile();
    const second = await world.reconcile();
    await world.start();
    await world.end();

    expect(summary(first.findings)).toEqual(['chain missing-events imports', 'draft event-without-state settles', 'log not-as-its-files moves the log']);
    expect(second.findings).toEqual([]);
    expect([await world.status(id), world.told().filter(({ type }) => type === 'draft.released').length, await world.wrongs()]).toEqual(['released', 1, []]);
    expect((await world.verify()).verdict).toBe('sound');
  });
});

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 12) }, (_, i) => `${process.env.SEED ?? 'torn'}-${i}`);
describe('F27: tables that were restored to different instants, transactions torn', () => {
  it.each(seeds)('end whole: nothing goes out twice, every chain holds, the log goes on, and a second run finds nothing: %s', async (seed) => {
    const roll = diceOf(seed);
    const world = await aRestorableWorld(seed);
    await world.minute();
    const begin = world.here();
    await live(world, roll, 25);
    const cut = cutBefore(world, roll, begin);
    const pin = pinOf(await world.verify());
    const signed = pin.size;

    await world.stop();
    await world.restore(cut);
    await world.stop();
    await world.reconcile({ repair: false });
    await world.reconcile();
    const { findings: left } = await world.reconcile();
    const said = world.logged.length;
    await world.start();
    await world.post(aHarmlessReply({ conversationId: 'zd-after' }));
    await decideAll(world);
    await world.end();

    expect(left.filter(isLeft)).toEqual([]);
    expect(left).toEqual([]);
    expect(await world.wrongs()).toEqual([]);
    const report = await world.verify(pin);
    expect([report.verdict, report.findings]).toEqual(['sound', []]);
    expect((await world.deps.auditLog.checkpoint())?.size).toBeGreaterThan(signed);
    // the log stood still while the tenant was stopped, and says so
    const errors = world.logged.slice(said).filter(({ level, message }) => level === 'error' && message !== 'events came late into the audit log');
    expect(errors).toEqual([]);
  });
});
