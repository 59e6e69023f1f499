import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Item, type TableName, type Tables, TransactionRefused } from '../../../functions/adapters/ports.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { createReconcile } from '../../../local/cli/reconcile.ts';
import { createTenantRestore } from '../../../local/cli/tenant-restore.ts';
import { createTenantStart, createTenantStop } from '../../../local/cli/tenant-stop.ts';
import type { TableFacts } from '../../../local/reconcile/check-source.ts';
import { asLogIsNamed, type OpenTenant } from '../../../local/reconcile/deployed.ts';
import { aRestorableWorld, cloudAdmin, scanOf } from '../../chaos/restored.ts';
import { aContext, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();

const factsOf = (name: string, source?: string): TableFacts => ({
  arn: `arn:table/${name}`,
  sourceArn: source === undefined ? undefined : `arn:table/${source}`,
  keys: 'pk HASH, sk RANGE',
  isReady: true,
});

/** A tenant whose draft went out after the instant to which its tables were restored. */
async function aTenant() {
  const world = await aRestorableWorld('cli');
  const { id } = await world.held();
  await world.minute(2);
  const backup = world.here();
  await world.decide(id, 'mia');
  await world.minute(3);
  const keys = world.logKeys();
  const restoredTables = new Map<string, Map<string, Item>>();
  const sources = new Map<string, TableFacts>();
  const open: OpenTenant = async () => ({
    ...world.deps,
    tables: world.raw,
    scan: scanOf(world.raw),
    files: world.deps.logFiles,
    bodyEraser: world.bodyEraser,
    tenantId: 'demo',
    keys,
    actor: async () => cloudAdmin,
    facts: async (table) => factsOf(table),
    restored: (name) => ({
      facts: async () => sources.get(name) ?? factsOf(name, name.replace('-restored', '')),
      scan: async function* () {
        yield [...(restoredTables.get(name)?.values() ?? [])];
      },
      has: async (items) => items.map(({ pk, sk }) => restoredTables.get(name)?.get(`${pk} ${sk}`)),
    }),
  });
  const commands = { reconcile: createReconcile(open), stop: createTenantStop(open), start: createTenantStart(open), restore: createTenantRestore(open) };
  const run = async (name: keyof typeof commands, args: string[] = [], json = false) => {
    const { context, out, err } = aContext(['demo', '--dir', '.', ...args], { json });
    const code = await commands[name].run(context);
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  return { world, id, run, restoredTables, sources, restore: () => world.restore(backup), open };
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

  it('knows the log by the name that its newest root has, whatever address the tenant has by now', async () => {
    const { world, open } = await aTenant();
    const opened = await open('.', 'demo');
    const keys = opened.keys.map((key) => ({ ...key, name: 'replies.contoso.example/countersign' }));
    await world.stop();
    const { context, err } = aContext(['demo', '--delivered', file('none.txt', '')]);

    expect(await createReconcile(async () => ({ ...opened, keys })).run(context)).toBe(0);
    expect(err).toEqual([]);
    expect(await asLogIsNamed({ files: { ...opened.files, get: async () => undefined }, keys })).toEqual(keys);
  });

  it('tenant restore brings restored tables back into those of the tenant, and takes no event away', async () => {
    const { run, world, id, restoredTables, restore } = await aTenant();
    const inTable = async (table: TableName) => (await world.raw.scan(table)).filter(({ pk }) => pk !== 'STOPPED');
    const now = { accounts: await inTable('accounts'), drafts: await inTable('drafts'), audit: await inTable('audit') };
    await restore();
    for (const table of ['accounts', 'drafts', 'audit'] as const)
      restoredTables.set(`${table}-restored`, new Map((await inTable(table)).map((item) => [`${item.pk} ${item.sk}`, item])));
    for (const table of ['accounts', 'drafts', 'audit'] as const) for (const item of now[table]) await world.raw.put(table, item);
    const tables = ['--accounts', 'accounts-restored', '--drafts', 'drafts-restored', '--audit', 'audit-restored'];

    await expect(run('restore', tables)).rejects.toThrow('the tenant runs');
    await run('stop');
    world.clock.advance(310);
    const told = JSON.parse((await run('restore', tables, true)).out);

    expect(told).toMatchObject({ audit: { written: 0, removed: 0 }, drafts: { written: restoredTables.get('drafts-restored')?.size } });
    expect(told.drafts.removed).toBeGreaterThan(0);
    expect(await world.status(id)).toBe('pending');
    const sorted = (items: Iterable<Item>) => [...items].map((item) => JSON.stringify(item)).sort();
    for (const table of ['accounts', 'drafts'] as const)
      expect(sorted(await inTable(table))).toEqual(sorted(restoredTables.get(`${table}-restored`)?.values() ?? []));
    expect((await inTable('audit')).filter(({ pk }) => !pk.startsWith('S#stop:'))).toEqual(now.audit);
    await expect(run('start')).rejects.toThrow(/nothing has found the tables of demo whole/); // the mark of the stop has stayed
    await expect(run('start', ['--force'])).rejects.toThrow(Usage);
    await expect(run('start', ['--reason', 'in a hurry'])).rejects.toThrow(Usage);
    expect((await run('start', ['--force', '--reason', 'nothing waits'], true)).out).not.toContain('null');
    await run('stop');
    world.clock.advance(310);
    expect((await run('restore', ['--drafts', 'drafts-restored'])).out).toBe(`drafts: ${restoredTables.get('drafts-restored')?.size} items written, 0 removed`);
    await expect(run('restore')).rejects.toThrow(new Usage('a restored table is wanted'));
  });

  it('tenant restore takes no session along, no link for signing in and nothing of the sandbox, whether the tenant has them still or not', async () => {
    const { run, world, restoredTables } = await aTenant();
    const session = { pk: 'SESSION#1', sk: 'SESSION' };
    const signIn = { pk: 'SIGNIN#1', sk: 'SIGNIN' };
    const tried = { pk: 'SANDBOX', sk: 'drf_sandbox_1' };
    const left = { pk: 'RECONCILED', sk: 'HEAD', auditSeq: 1, auditHead: 'ff' };
    for (const item of [session, tried, left, { pk: 'CONV#zd-9', sk: 'CONV' }]) await world.raw.put('drafts', item);
    restoredTables.set('drafts-restored', new Map([session, signIn, tried, { pk: 'D#drf_1', sk: 'X' }].map((item) => [`${item.pk} ${item.sk}`, item])));
    await run('stop');
    world.clock.advance(310);

    await run('restore', ['--drafts', 'drafts-restored']);

    expect((await world.raw.scan('drafts')).map(({ pk }) => pk).sort()).toEqual(['D#drf_1', 'RECONCILED', 'STOPPED']);
  });

  it.each<[string, (tenant: Awaited<ReturnType<typeof aTenant>>) => unknown, string[], RegExp]>([
    ['is empty', ({ restoredTables }) => restoredTables.clear(), [], /is empty/],
    [
      'was restored from another table of the tenant',
      ({ sources }) => sources.set('drafts-restored', factsOf('x', 'accounts')),
      [],
      /not restored from arn:table\/drafts/,
    ],
    ['also where it is said to be a copy', ({ sources }) => sources.set('drafts-restored', factsOf('x', 'accounts')), ['--from-copy'], /not restored from/],
    ['was restored from none', ({ sources }) => sources.set('drafts-restored', factsOf('x')), [], /--from-copy/],
    ['is the tenant\u2019s own', ({ sources }) => sources.set('drafts-restored', factsOf('drafts')), ['--from-copy'], /own table/],
    ['is not there yet', ({ sources }) => sources.set('drafts-restored', { ...factsOf('x', 'drafts'), isReady: false }), [], /still being restored/],
    ['has other keys', ({ sources }) => sources.set('drafts-restored', { ...factsOf('x', 'drafts'), keys: 'id HASH' }), [], /other keys/],
    [
      'holds items of another one',
      ({ restoredTables }) => restoredTables.get('drafts-restored')?.set('a', { pk: 'PEOPLE', sk: 'ann' }),
      [],
      /no table of drafts: it holds PEOPLE/,
    ],
  ])('tenant restore refuses a table that %s, and writes nothing', async (_, damage, args, words) => {
    const tenant = await aTenant();
    const { run, world, restoredTables } = tenant;
    restoredTables.set('drafts-restored', new Map([['a', { pk: 'D#drf_1', sk: 'X' }]]));
    damage(tenant);
    await run('stop');
    world.clock.advance(310);
    const before = await world.raw.scan('drafts');

    await expect(run('restore', ['--drafts', 'drafts-restored', ...args])).rejects.toThrow(words);

    expect(await world.raw.scan('drafts')).toEqual(before);
  });

  it('a restore that was cut off is gone on with: nothing is judged by half of a table', async () => {
    const { run, world, open, restoredTables } = await aTenant();
    restoredTables.set('drafts-restored', new Map([['a', { pk: 'D#drf_1', sk: 'X' }]]));
    await run('stop');
    world.clock.advance(310);
    const opened = await open('.', 'demo');
    const away: Tables['transact'] = (writes, how) => (how?.plain ? Promise.reject(new Error('cut off')) : world.raw.transact(writes, how));
    const cut = createTenantRestore(async () => ({ ...opened, tables: { ...world.raw, transact: away } }));

    await expect(cut.run(aContext(['demo', '--drafts', 'drafts-restored']).context)).rejects.toThrow('cut off');
    await expect(run('reconcile')).rejects.toThrow(new Failure('a restore of tables was cut off: countersign tenant restore, once more'));
    await run('restore', ['--drafts', 'drafts-restored']);
    expect((await run('reconcile')).code).toBe(1);
  });

  it('tenant restore takes a copy that DynamoDB knows no source of where it is said to be one, but no events of another tenant', async () => {
    const { run, world, restoredTables, sources } = await aTenant();
    for (const table of ['drafts', 'audit']) sources.set(`${table}-copy`, factsOf(`${table}-copy`));
    restoredTables.set('drafts-copy', new Map([['a', { pk: 'D#drf_1', sk: 'X' }]]));
    restoredTables.set('audit-copy', new Map([['a', { pk: 'D#drf_1', sk: 'E#0', leaf: 'ff', seq: 0, tenantId: 'another' }]]));
    await run('stop');
    world.clock.advance(310);

    await expect(run('restore', ['--audit', 'audit-copy', '--from-copy'])).rejects.toThrow('that is no table of the tenant demo: it holds events of another');
    expect((await run('restore', ['--drafts', 'drafts-copy', '--from-copy'])).out).toContain('drafts: 1 items written');
  });

  it('a restored tenant starts once a run that mends has left nothing; until then its administration is let in, to see to what is left', async () => {
    const { run, world, id, restoredTables } = await aTenant();
    const drafts = (await world.raw.scan('drafts')).map((item) => [`${item.pk} ${item.sk}`, item] as const);
    restoredTables.set('drafts-restored', new Map(drafts));
    await world.deps.erasures.hold({ kind: 'accountId', value: 'acc_fabrikam' }, 'lawsuit', 'key_1');
    for (const { pk, sk } of await world.raw.scan('accounts')) if (pk === 'HOLDS' || pk === 'ERASURES') await world.raw.remove('accounts', { pk, sk });
    await run('stop');
    world.clock.advance(310);
    await run('restore', ['--drafts', 'drafts-restored']);
    const delivered = ['--delivered', file('delivered.txt', `${id}\n`)];
    const people = () => world.call('GET /v1/people', { key: world.keys.admin });

    expect((await people()).status).toBe(503);
    const first = await run('reconcile', ['--repair', ...delivered, '--left', file('left.txt')]);
    world.clock.advance(10);
    expect([first.code, (await people()).status]).toEqual([1, 200]);
    expect(readFileSync(file('left.txt'), 'utf8')).toMatch(/^tenant hld_\S+ hold-again\n$/);
    await expect(run('start')).rejects.toThrow(/countersign reconcile --repair, until it ends with 0/);
    const hold = await world.call('PUT /v1/subjects/hold', { key: world.keys.admin, body: { accountId: 'acc_fabrikam', reason: 'lawsuit' } });
    expect(hold.status).toBe(201);
    await expect(run('reconcile', ['--acknowledge', file('left.txt')])).rejects.toThrow(new Usage('--acknowledge goes with --repair'));
    expect((await run('reconcile', ['--repair', ...delivered])).code).toBe(1);
    const last = await run('reconcile', ['--repair', ...delivered, '--acknowledge', file('left.txt')]);
    expect([last.code, last.out]).toEqual([0, expect.stringContaining('hold-again')]);
    expect((await run('start')).out).toContain('demo is started');
  });

  it.each(['stop', 'start', 'restore', 'reconcile'] as const)('%s says in one line what AWS refuses', async (name) => {
    const refused = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $metadata: {} });
    const open: OpenTenant = () => Promise.reject(refused);
    const commands = { stop: createTenantStop, start: createTenantStart, restore: createTenantRestore, reconcile: createReconcile };
    const args = name === 'restore' ? ['demo', '--drafts', 'x'] : ['demo'];

    await expect(commands[name](open).run(aContext(args).context)).rejects.toThrow(new Failure('AWS refuses: AccessDeniedException: not authorized'));
  });

  it('stop says that somebody else was faster', async () => {
    const { open } = await aTenant();
    const opened = await open('.', 'demo');
    const command = createTenantStop(async () => ({
      ...opened,
      tables: { ...opened.tables, transact: () => Promise.reject(new TransactionRefused(['condition'])) },
    }));

    await expect(command.run(aContext(['demo']).context)).rejects.toThrow(/somebody else stops or starts it/);
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
