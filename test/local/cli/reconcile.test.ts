import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { createReconcile } from '../../../local/cli/reconcile.ts';
import { createTenantStart, createTenantStop } from '../../../local/cli/tenant-stop.ts';
import type { OpenTenant } from '../../../local/reconcile/deployed.ts';
import { aRestorableWorld, scanOf } from '../../chaos/restored.ts';
import { aContext, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();

/** A tenant whose draft went out after the instant to which its tables were restored. */
async function aTenant() {
  const world = await aRestorableWorld('cli');
  const { id } = await world.held();
  await world.minute(2);
  const backup = world.here();
  await world.decide(id, 'mia');
  await world.minute(3);
  const keys = world.logKeys();
  const open: OpenTenant = async () => ({ ...world.deps, tables: world.raw, scan: scanOf(world.raw), files: world.deps.logFiles, tenantId: 'demo', keys });
  const commands = { reconcile: createReconcile(open), stop: createTenantStop(open), start: createTenantStart(open) };
  const run = async (name: keyof typeof commands, args: string[] = [], json = false) => {
    const { context, out, err } = aContext(['demo', '--dir', '.', ...args], { json });
    const code = await commands[name].run(context);
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  return { world, id, run, restore: () => world.restore(backup), open };
}

describe('F27: countersign reconcile', () => {
  it('refuses while the tenant runs, and until whatever was begun has ended', async () => {
    const { run, world } = await aTenant();

    await expect(run('reconcile')).rejects.toThrow(new Failure('the tenant runs: stop it first (countersign tenant stop), so that nothing goes out meanwhile'));
    expect((await run('stop')).out).toMatch(/^demo is stopped since 2026-/);
    await expect(run('reconcile')).rejects.toThrow(/may be at work for 310 s more/);
    world.clock.advance(310);
    expect((await run('reconcile', ['--delivered', file('none.txt', '')])).code).toBe(0);
    expect((await run('start')).out).toContain('demo is started');
    expect((await run('start')).out).toBe('demo was not stopped');
  });

  it('changes nothing unless it is told to, mends, looks again, and then ends with 0', async () => {
    const { run, world, id, restore } = await aTenant();
    await run('stop');
    await restore();
    await run('stop');
    world.clock.advance(310);
    const delivered = file('delivered.jsonl', `${JSON.stringify({ draftId: id })}\n\ndrf_other\n`);
    const deliveries = file('deliveries.jsonl');

    const dry = await run('reconcile', ['--delivered', delivered, '--deliveries', deliveries, '--since', '2026-11-22T00:00:00Z']);
    expect([dry.code, await world.status(id)]).toEqual([1, 'pending']);
    expect(dry.out).toContain(`would settles        draft ${id}: event-without-state`);
    const [line = '', ...others] = readFileSync(deliveries, 'utf8').split('\n');
    expect([JSON.parse(line), others]).toMatchObject([{ draftId: id, webhook: 'unknown', draft: 'settled', releaseId: expect.stringMatching(/^rel_/) }, ['']]);

    const repaired = await run('reconcile', ['--repair', '--delivered', delivered]);
    expect([repaired.code, await world.status(id)]).toEqual([0, 'released']);
    expect(repaired.out).toContain(`done  settles        draft ${id}: event-without-state`);
    const again = await run('reconcile', ['--delivered', delivered], true);
    expect([again.code, JSON.parse(again.out)]).toMatchObject([0, { repaired: false, drafts: 1, left: 0, counts: {}, findings: [] }]);
  });

  it('ends with 1 while nobody has asked the helpdesk and drafts are open', async () => {
    const { run, world } = await aTenant();
    await world.held();
    await run('stop');
    world.clock.advance(310);

    const { code, out } = await run('reconcile');

    expect([code, out]).toEqual([1, expect.stringContaining('by hand        tenant deliveries: not-compared')]);
  });

  it('ends with 2 where the log does not prove itself, also by the keys that compliance has kept', async () => {
    const { run, world } = await aTenant();
    await run('stop');
    world.clock.advance(310);
    const { publicKey } = await world.deps.signer.sign(Buffer.from('another key'));
    const [key] = world.logKeys();
    const trust = { v: 1, tenantId: 'demo', origin: key?.name, keys: [{ ...key, publicKey, from: '2026-01-01T00:00:00.000Z', until: null }] };

    const { code, err } = await run('reconcile', ['--trust', file('trust.json', JSON.stringify(trust))]);

    expect([code, err]).toEqual([2, expect.stringContaining('no key that is trusted has signed the checkpoint')]);
    const kept = file('kept.json', Buffer.from(world.logFiles.get('trust.json') ?? '').toString());
    expect((await run('reconcile', ['--trust', kept])).code).toBe(0);
  });

  it.each<[string, string[]]>([
    ['a tenant too many', ['another']],
    ['an instant that is none', ['--since', 'yesterday']],
    ['a file that is not there', ['--delivered', file('missing.txt')]],
    ['a line that names no draft', ['--delivered', file('bad.jsonl', '{"id":"drf_1"}\n')]],
    ['a line that is no JSON', ['--delivered', file('worse.jsonl', '{nothing\n')]],
    ['a file of keys that is none', ['--trust', file('no-trust.json', '{}')]],
    ['a file of keys that is not there', ['--trust', file('no-trust-at-all.json')]],
  ])('is called wrong with %s', async (_, args) => {
    const { run } = await aTenant();
    await expect(run('reconcile', args)).rejects.toThrow(Usage);
  });

  it('stop and start want one tenant', async () => {
    const { open } = await aTenant();
    for (const command of [createTenantStop(open), createTenantStart(open), createReconcile(open)]) {
      await expect(command.run(aContext([]).context)).rejects.toThrow(new Usage('one tenant is wanted'));
    }
  });

  it('tell programs when nothing is at work any more', async () => {
    const { run } = await aTenant();
    const { stoppedAt, wholeAt } = JSON.parse((await run('stop', [], true)).out);
    expect(Date.parse(wholeAt) - Date.parse(stoppedAt)).toBe(310_000);
    expect(JSON.parse((await run('start', [], true)).out)).toEqual({ stoppedAt });
    expect(JSON.parse((await run('start', [], true)).out)).toEqual({ stoppedAt: null });
  });
});
