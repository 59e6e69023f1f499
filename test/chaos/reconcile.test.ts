import { describe, expect, it } from 'vitest';
import { createSecretRotationsStore } from '../../functions/adapters/secret-rotations-store.ts';
import { keyOfWrite } from '../../functions/adapters/table-rules.ts';
import { retentionId } from '../../functions/runtime/retention.ts';
import { type Finding, isLeft, nameOf } from '../../local/reconcile/report.ts';
import { pinOf } from '../domain/audit/a-bundle.ts';
import { hours } from '../examples.ts';
import { aLife, canary, dana, erase, everything, statusOf } from '../functions/erasure-suite.ts';
import { accountOf, answer, question, wantsApproval, withHelpdesk } from '../functions/helpdesk-rig.ts';
import { aHarmlessReply, aHeldReply, aRefund } from '../world.ts';
import { aRestorableWorld, cloudAdmin, summary } from './restored.ts';
import { expectWholeAfterRestore } from './restored-end.ts';

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

  it('pays once more what was owed at the restored instant and paid since: a webhook under the id that the helpdesk knows', async () => {
    const world = await aRestorableWorld('owed');
    await world.minute();
    const { id, status } = (await world.post(aHarmlessReply())).json;
    expect([status, world.told()]).toEqual(['released', []]);
    const backup = world.here();
    await world.minute(3);
    const [first, ...others] = world.told();
    expect([first?.type, others]).toEqual(['draft.released', []]);

    await world.stop();
    await world.restore({ ...backup, audit: world.here().audit });
    await world.stop();
    const { findings } = await world.reconcile();
    await world.start();
    await world.minute(3);

    expect(findings.filter(({ about }) => about === 'draft')).toEqual([]);
    expect(world.told().map((one) => [one.id, one.draft.id])).toEqual([1, 2].map(() => [first?.id, id]));
    expect(await world.wrongs()).toEqual([]);
  });

  it('keeps in mind that a draft is lost: nothing is made of it, its events stand, and the helpdesk can be told what it was', async () => {
    const world = await aRestorableWorld('lost');
    const backup = world.here();
    const sent = (await world.post(aHarmlessReply())).json.id;
    const waiting = (await world.held(aHeldReply({ conversationId: 'zd-2' }))).id;
    await world.minute(2);

    await world.stop();
    await world.restore(backup);
    await world.stop();
    const { findings, deliveries } = await world.reconcile();

    expect(summary(findings)).toContain('draft lost buries');
    expect(deliveries).toMatchObject([{ draftId: sent, webhook: 'unknown', draft: 'lost', releaseId: expect.stringMatching(/^rel_/) }]);
    expect((await world.audit(sent)).map(({ type }) => type)).toEqual(['draft.received']);
    expect((await world.audit(waiting)).at(-1)).toMatchObject({ type: 'draft.integrity_hold', from: 'pending', data: { cause: 'restored_lost' } });
    expect((await world.reconcile()).findings).toEqual([]);
    await world.start();
    expect((await world.call(`GET /v1/drafts/${sent}`)).status).toBe(404);
  });

  it('sends no release that nothing proves: a state without its events is held, and the helpdesk hears of that', async () => {
    const world = await aRestorableWorld('unproven');
    const { id } = await world.held();
    await world.minute(2);
    const { audit } = world.here();
    await world.decide(id, 'mia');
    world.clock.advance(60);
    await world.drainOutbox({ sweep: true });
    expect([await world.status(id), world.delivered().size]).toEqual(['released', 0]);

    await world.stop();
    await world.restore({ ...world.here(), audit });
    await world.stop();
    const { findings } = await world.reconcile();
    await world.start();
    await world.end();

    expect(summary(findings)).toEqual(expect.arrayContaining(['draft release-owed corrects', 'draft state-without-event holds']));
    expect([await world.status(id), world.delivered().size, await world.wrongs()]).toEqual(['integrity_hold', 0, []]);
    expect(world.told().map(({ type }) => type)).toContain('draft.integrity_hold');
  });

  it('holds a draft of which half a transaction is there: approved, and the decision is missing', async () => {
    const world = await aRestorableWorld('half');
    const { id } = await world.held();
    await world.minute(2);
    await world.decide(id, 'mia');
    const written = world.journal.filter(({ table }) => table === 'drafts').map(({ write }) => keyOfWrite(write));
    const head = written.findLastIndex(({ pk, sk }) => pk === `D#${id}` && sk === 'HEAD');

    await world.stop();
    await world.restore({ ...world.here(), drafts: head + 1 });
    expect(await world.status(id)).toBe('approved');
    await world.stop();
    const { findings } = await world.reconcile();
    await world.start();
    await world.end();

    expect(findings).toContainEqual({ about: 'draft', id, fault: 'torn', remedy: 'holds', done: true });
    expect([await world.status(id), world.delivered().size, await world.wrongs()]).toEqual(['integrity_hold', 0, []]);
  });

  it('holds what the helpdesk has got and nobody here knows of; without its word no run is the last one', async () => {
    const world = await aRestorableWorld('gap');
    const { id } = await world.held();
    await world.minute(2);
    const backup = world.here();
    const files = new Map(world.logFiles);
    await world.decide(id, 'mia');
    await world.minute(3);
    const delivered = world.delivered();
    world.logFiles.clear(); // the minutes that were lost are not in the log, either
    for (const [path, bytes] of files) world.logFiles.set(path, bytes);

    await world.stop();
    await world.restore(backup);
    await world.stop();
    const unasked = await world.reconcile({ delivered: undefined });
    const asked = await world.reconcile({ delivered });
    await world.start();
    await world.end();

    expect(unasked.findings.filter(isLeft)).toEqual([{ about: 'tenant', id: 'deliveries', fault: 'not-compared', remedy: 'by hand', done: false }]);
    expect(summary(asked.findings)).toEqual(['draft delivered holds']);
    expect([await world.status(id), world.delivered()]).toEqual(['integrity_hold', delivered]);
  });

  it('gives the policy, keys and accounts what their events tell, and leaves to people what no event tells', async () => {
    const world = await aRestorableWorld('tenant');
    const { accounts, erasures } = world.deps;
    const system = { via: 'system' } as const;
    const { key } = await accounts.createKey('old', ['drafts:read'], system);
    await world.minute();
    const backup = world.here();
    const policy = { ...(await accounts.currentPolicy())?.policy, escrowSeconds: 77 } as never;
    await accounts.putPolicy(policy, 1, system);
    await accounts.revokeKey(key.id, system);
    await world.call('PUT /v1/accounts/acc_fabrikam', { key: world.keys.admin, body: { name: 'Fabrikam', segment: 'standard', frozen: true } });
    await erasures.request({ kind: 'accountId', value: 'acc_nobody' }, 'asked for it', 'key_1');
    await world.call('PUT /v1/accounts/acc_new', { key: world.keys.admin, body: { name: 'Litware', segment: 'standard' } });
    await world.minute(3);

    await world.stop();
    await world.restore({ ...backup, audit: world.here().audit });
    await world.stop();
    const first = await world.reconcile();
    const second = await world.reconcile();

    expect(summary(first.findings)).toEqual(
      expect.arrayContaining(['subject event-without-state corrects', 'subject look-again by hand', 'tenant erase-again by hand']),
    );
    expect([(await accounts.findKey(key.id))?.revokedAt, (await accounts.getAccount('acc_fabrikam'))?.account.frozen]).toEqual([expect.any(String), true]);
    const erasure = expect.stringMatching(/^tenant ers_\S+ erase-again$/);
    expect(second.findings.map(nameOf)).toEqual(['subject account:acc_fabrikam look-again', 'subject policy policy-older', erasure]);
    expect(second.findings.filter(isLeft)).toEqual(second.findings);
    expect(await accounts.putPolicy(policy, 2, system)).toMatchObject({ ok: true });
    expect((await world.reconcile()).findings.map(nameOf)).toEqual(['subject account:acc_fabrikam look-again', erasure]);
    const seen = new Set(second.findings.map(nameOf));
    expect((await world.reconcile({ acknowledged: seen, repair: false })).findings.filter(isLeft)).toHaveLength(2);
    expect((await world.reconcile({ acknowledged: seen })).findings.filter(isLeft)).toEqual([]);
    expect((await world.reconcile()).findings).toEqual([]);
    const told = (await world.raw.query('audit', { pk: 'S#reconcile' })).at(-1);
    expect(told?.data).toMatchObject({ acknowledged: { 'subject look-again': 1, 'tenant erase-again': 1 } });
    await world.start();
    const again = await world.call('PUT /v1/accounts/acc_new', { key: world.keys.admin, body: { name: 'Litware', segment: 'standard' } });
    expect(again.status).toBe(201);
  });

  it.each(['older', 'lost'])('knows who enabled the endpoint and had a webhook sent again, where the tables are %s', async (how) => {
    const world = await aRestorableWorld(`endpoint-${how}`);
    const admin = { key: world.keys.admin };
    const settings = world.deps.settings.webhookUrl ?? '';
    const enabling = async () => {
      await world.deps.endpoint.disable(settings);
      await world.call('POST /v1/deliveries/enable', admin);
    };
    const { json } = await world.post(aHarmlessReply());
    await world.minute(2);
    if (how === 'older') await enabling();
    const backup = world.here();
    await enabling();
    await world.call('POST /v1/deliveries/redrive', { ...admin, body: { draftId: json.id, webhookId: json.release?.releaseId } });
    await world.minute(3);

    await world.stop();
    await world.restore(backup);
    await world.stop();
    const first = await world.reconcile();
    const second = await world.reconcile();
    await world.start();
    await enabling(); // its chain goes on
    await world.minute(3);

    expect(first.findings.map(({ about, id }) => `${about} ${id}`)).toEqual(expect.arrayContaining(['subject endpoint']));
    expect(second.findings).toEqual([]);
    expect((await world.raw.query('audit', { pk: 'S#endpoint' })).map(({ seq }) => seq)).toEqual(how === 'older' ? [0, 1, 2] : [0, 1]);
    expect([await world.status(json.id), (await world.verify()).verdict]).toEqual(['released', 'sound']);
  });

  it('lets no credential in that was taken away since, and keeps no key that one of them would make', async () => {
    const world = await aRestorableWorld('credentials');
    const { accounts } = world.deps;
    const system = { via: 'system' } as const;
    const { key, plain } = await accounts.createKey('of somebody who left', ['admin'], system);
    const ending = await accounts.createKey('of a project that ends', ['drafts:read'], system);
    await accounts.putPerson('eve', { name: 'Eve', email: 'eve@example.com', roles: ['owner'], active: true }, system);
    const browser = world.browser();
    await browser.signIn('eve');
    await world.minute();
    const backup = world.here();
    const end = new Date(world.clock.now().getTime() + 3_600_000);
    await accounts.revokeKey(key.id, system);
    await accounts.revokeKey(ending.key.id, system, end);
    await accounts.putPerson('eve', { name: 'Eve', email: 'eve@example.com', roles: ['owner'], active: false }, system);
    await world.minute(3);
    await world.stop();
    await world.restore({ ...backup, audit: world.here().audit });
    await world.stop();

    const asked = async () => {
      const made = await world.call('POST /v1/keys', { key: plain, body: { name: 'to stay', scopes: ['admin'] } });
      return [(await world.call('GET /v1/people', { key: plain })).status, made.status, (await browser.get('/queue')).status];
    };
    expect(await asked()).toEqual([503, 503, 503]);
    await world.reconcile();
    await world.start();

    expect(await asked()).toEqual([401, 401, 200]); // the page asks to sign in
    expect((await browser.get('/queue')).path).toContain('/sign-in');
    expect((await accounts.findKey(ending.key.id))?.revokedAt).toBe(end.toISOString());
    expect((await accounts.getPerson('eve'))?.active).toBe(false);
  });

  it.each([1, 0])('lets secrets be rotated again whose rotations the restored tables know nothing of, with so many known: %i', async (known) => {
    const world = await aRestorableWorld(`rotated-${known}`);
    const rotations = createSecretRotationsStore({ tables: world.raw, clock: world.clock, random: world.deps.random, settings: { tenantId: 'demo' } });
    const rotate = async (to: string) => {
      const { version } = await rotations.last('links');
      return rotations.record('links', version, { change: 'rotated', from: 'v0', to }, { actor: cloudAdmin, data: {} });
    };
    if (known > 0) await rotate('v1');
    await world.minute();
    const backup = world.here();
    await rotate('v2');
    await world.minute(2);
    await world.stop();
    await world.restore({ ...backup, audit: world.here().audit });
    await world.stop();

    await world.reconcile();

    expect((await rotations.last('links')).rotation).toMatchObject({ change: 'rotated', from: 'v0', to: 'v2' });
    expect(await rotate('v3')).toBe(true);
    expect((await world.reconcile()).findings).toEqual([]);
  });

  it('has legal holds put again that the restored tables know nothing of: each stays left until somebody says that it is', async () => {
    const world = await aRestorableWorld('holds');
    const { erasures } = world.deps;
    await erasures.hold({ kind: 'accountId', value: 'acc_before' }, 'lawsuit', 'key_1');
    await world.minute();
    const backup = world.here();
    await erasures.hold({ kind: 'accountId', value: 'acc_fabrikam' }, 'lawsuit', 'key_1');
    await erasures.hold({ kind: 'accountId', value: 'acc_free' }, 'lawsuit', 'key_1');
    await erasures.release({ kind: 'accountId', value: 'acc_free' }, 'settled', 'key_1');
    await world.minute(3);
    await world.stop();
    await world.restore({ ...backup, audit: world.here().audit });
    await world.stop();

    await world.reconcile({ repair: false });
    const first = await world.reconcile();
    const second = await world.reconcile();

    const holds = (findings: readonly Finding[]) => findings.filter(({ fault }) => fault === 'hold-again');
    expect(holds(first.findings)).toEqual([{ about: 'tenant', id: expect.stringMatching(/^hld_/), fault: 'hold-again', remedy: 'by hand', done: false }]);
    expect(second.findings).toEqual(holds(first.findings));
    await erasures.hold({ kind: 'accountId', value: 'acc_fabrikam' }, 'lawsuit', 'key_1');
    expect((await world.reconcile()).findings.filter(isLeft)).toHaveLength(1);
    await world.reconcile({ acknowledged: new Set(second.findings.map(nameOf)) });
    expect((await world.reconcile()).findings).toEqual([]);
  });

  it('erases texts once more that are back with an older table of drafts, without another event: nothing is left to people', async () => {
    const world = await aRestorableWorld('texts-back');
    const ids = [await aLife(world), await aLife(world, { conversationId: 'zd-2' })];
    await world.minute(2);
    const backup = world.here();
    const { json } = await erase(world, { email: dana, reason: 'asked for it' });
    await world.minute(8);
    expect((await statusOf(world, json.id)).state).toBe('done');
    const old = (
      await world.post(aHarmlessReply({ conversationId: 'zd-3', reply: { to: 'other@fabrikam.example', text: `It arrives on Friday, ${canary}.` } }))
    ).json.id;
    await world.minute(3);
    const later = world.here();
    await world.deps.draftEraser.erase(old, retentionId, (await world.deps.erasures.holds()).version);
    await world.minute(2);
    const erased = async () => Promise.all([...ids, old].map(async (id) => (await world.draft(id)).head.erased));
    const before = await erased();

    for (const { drafts } of [backup, later]) {
      await world.stop();
      await world.restore({ ...world.here(), drafts });
      await world.stop();
      expect(await everything(world)).toContain(canary);
      const looked = await world.reconcile({ repair: false });
      const { findings } = await world.reconcile();

      expect(looked.findings.map(nameOf)).toEqual(findings.map(nameOf));
      expect(summary(findings)).toContain('draft texts-are-back erases');
      expect(findings.filter(isLeft)).toEqual([]);
      expect((await world.reconcile()).findings).toEqual([]);
      if (drafts === later.drafts) expect(await erased()).toEqual(before);
      expect(await everything(world)).not.toContain(canary);
      await world.start();
    }
    expect(await world.wrongs()).toEqual([]);
  });

  it('erases what an erasure had erased that was lost under way, and has people ask for it again', async () => {
    const world = await aRestorableWorld('erasure-lost');
    const id = await aLife(world);
    await world.minute(2);
    const backup = world.here();
    const { json } = await erase(world, { email: dana, reason: 'asked for it' });
    await world.minute();
    expect([(await statusOf(world, json.id)).state, (await world.draft(id)).head.erased?.id]).toEqual(['running', json.id]);

    await world.stop();
    await world.restore({ ...backup, audit: world.here().audit });
    await world.stop();
    const first = await world.reconcile();
    const second = await world.reconcile();

    expect(summary(first.findings)).toEqual(expect.arrayContaining(['draft texts-are-back erases', 'tenant erase-again by hand']));
    expect(second.findings.map(nameOf)).toEqual([`tenant ${json.id} erase-again`]);
    expect(await everything(world)).not.toContain(canary);
    await world.reconcile({ acknowledged: new Set(second.findings.map(nameOf)) });
    expect((await world.reconcile()).findings).toEqual([]);
    expect(await world.wrongs()).toEqual([]);
  });

  it('erases texts that are back also where the chain of the draft has forked: that they went stands at its signed end alone', async () => {
    const world = await aRestorableWorld('texts-back-fork');
    const { id } = await world.held(aHeldReply({ reply: { to: dana, text: `Order 1187 arrives on Friday, ${canary}.` } }));
    await world.minute(2);
    const backup = world.here();
    await erase(world, { email: dana, reason: 'asked for it' });
    await world.minute(8);
    const { erased } = (await world.draft(id)).head;
    await world.restore({ ...world.here(), drafts: backup.drafts, audit: backup.audit });
    await world.decide(id, 'mia'); // nobody had erased it
    expect(await everything(world)).toContain(canary);

    await world.stop();
    const first = await world.reconcile();
    const second = await world.reconcile();

    expect(summary(first.findings)).toEqual(expect.arrayContaining(['chain forked tell', 'draft forked holds', 'draft texts-are-back erases']));
    expect(second.findings.filter(({ about }) => about === 'draft')).toEqual([]);
    expect([erased, (await world.draft(id)).head.erased]).toEqual([erased, expect.objectContaining({ id: erased?.id, at: erased?.at })]);
    expect(await everything(world)).not.toContain(canary);
  });

  it('and where an event of its chain is gone: that they went stands behind the gap', async () => {
    const world = await aRestorableWorld('texts-back-gone');
    const { id } = await world.held(aHeldReply({ reply: { to: dana, text: `Order 1187 arrives on Friday, ${canary}.` } }));
    const [, second] = await world.raw.query('audit', { pk: `D#${id}` });
    await world.raw.remove('audit', { pk: `D#${id}`, sk: String(second?.sk) });
    await world.minute(2);
    const backup = world.here();
    await erase(world, { email: dana, reason: 'asked for it' });
    await world.minute(8);
    const { audit } = world.here();
    await world.restore({ ...world.here(), drafts: backup.drafts, audit });
    await world.raw.remove('audit', { pk: `D#${id}`, sk: String(second?.sk) });
    expect(await everything(world)).toContain(canary);

    await world.stop();
    const { findings } = await world.reconcile();

    expect(summary(findings)).toEqual(expect.arrayContaining(['chain missing by hand', 'draft missing holds', 'draft texts-are-back erases']));
    expect(await everything(world)).not.toContain(canary);
  });

  it('raises a sum that is too low, so that a refund goes to people that would go out by the restored sum', async () => {
    const world = await aRestorableWorld('sums');
    await world.minute();
    const { accounts } = world.here();
    expect((await world.post(aRefund(30))).json.status).toBe('notified');
    await world.minute(2);

    await world.stop();
    await world.restore({ ...world.here(), accounts });
    await world.stop();
    const { findings } = await world.reconcile();
    await world.start();

    expect(summary(findings)).toContain('sum too-low raises');
    expect((await world.post(aRefund(30, { conversationId: 'zd-2' }))).json.status).toBe('pending');
  });

  it('holds a draft whose chain has forked: another event stands where one was signed', async () => {
    const world = await aRestorableWorld('fork');
    const { id } = await world.held();
    await world.minute(2);
    const backup = world.here();
    await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'not needed' } });
    await world.minute(3);
    await world.restore({ ...world.here(), drafts: backup.drafts, audit: backup.audit });
    await world.decide(id, 'mia'); // nobody had stopped it

    await world.stop();
    const first = await world.reconcile();
    const second = await world.reconcile();

    expect(summary(first.findings)).toEqual(expect.arrayContaining(['chain forked tell', 'draft forked holds']));
    expect([second.findings.filter(isLeft), await world.status(id)]).toEqual([[], 'integrity_hold']);
  });

  it('sends no second release of a draft whose chain has forked; both are listed for the helpdesk', async () => {
    const world = await aRestorableWorld('fork-released');
    const { id } = await world.held();
    await world.minute(2);
    const backup = world.here();
    await world.decide(id, 'mia');
    await world.minute(3);
    const released = () => world.told().flatMap((one) => (one.type === 'draft.released' ? [one.id] : []));
    const [first] = released();
    await world.restore({ ...world.here(), drafts: backup.drafts, audit: backup.audit });
    await world.decide(id, 'mia'); // nobody had stopped it
    world.clock.advance(60);
    await world.drainOutbox({ sweep: true });
    expect([await world.status(id), released()]).toEqual(['released', [first]]);

    await world.stop();
    const { findings, deliveries } = await world.reconcile();
    await world.start();
    await world.minute(10);

    expect(summary(findings)).toContain('draft release-owed corrects');
    expect(released()).toEqual([first]);
    expect(deliveries.map(({ releaseId, webhook, draft }) => [releaseId === first, webhook, draft])).toEqual([
      [false, 'pending', 'unproven'],
      [true, 'unknown', 'unproven'],
    ]);
  });

  it('sends no release of a draft of whose chain an event is gone', async () => {
    const world = await aRestorableWorld('gone-released');
    const { id } = await world.held();
    await world.minute(2);
    await world.decide(id, 'mia');
    world.clock.advance(60);
    await world.drainOutbox({ sweep: true });
    const [, , decided] = await world.raw.query('audit', { pk: `D#${id}` });
    expect([await world.status(id), decided?.type]).toEqual(['released', 'decision.recorded']);
    await world.raw.remove('audit', { pk: `D#${id}`, sk: String(decided?.sk) });

    await world.stop();
    const { findings } = await world.reconcile();
    await world.start();
    await world.minute(10);

    expect(summary(findings)).toEqual(expect.arrayContaining(['chain missing by hand', 'draft release-owed corrects']));
    expect(world.delivered()).toEqual(new Set());
  });

  it('takes a release back that is not proven from the ticket, too, of a draft that came from a helpdesk', async () => {
    const world = await aRestorableWorld('ticket', { settings: { helpdesk: accountOf('zendesk') } });
    const { helpdesk, settle } = withHelpdesk(world, 'zendesk');
    const ticket = helpdesk.open(question);
    helpdesk.note(ticket, `${answer}${wantsApproval}`);
    await settle();
    await world.minute();
    const [draft] = await world.drafts();
    const id = draft?.id ?? '';
    const { audit } = world.here();
    await world.decide(id, 'mia');
    world.clock.advance(60);
    await world.drainOutbox({ sweep: true });
    expect(await world.status(id)).toBe('released');
    expect((await world.outbox()).filter(({ owed }) => (owed as { event?: string }).event === 'draft.released').map(({ kind }) => kind)).toEqual([
      'webhook',
      'helpdesk-act',
    ]);

    const proven = await world.reconcile({ repair: false });
    await world.restore({ ...world.here(), audit });
    await world.stop();
    const { findings } = await world.reconcile();
    await world.start();
    await world.minute(10);

    expect(proven.deliveries).toMatchObject([{ draftId: id, webhook: 'pending', ticket: 'pending', draft: 'kept' }]);
    expect(summary(findings)).toEqual(expect.arrayContaining(['draft release-owed corrects', 'draft state-without-event holds']));
    expect([await world.status(id), helpdesk.publicTexts(ticket)]).toEqual(['integrity_hold', [question]]);
    expect((await world.outbox()).filter(({ state }) => state === 'pending')).toEqual([]);
  });

  it('says that it has begun before it changes anything, so that a run which is cut off leaves an event', async () => {
    const world = await aRestorableWorld('cut-off');
    const { id } = await world.held();
    await world.minute(2);
    const backup = world.here();
    await world.decide(id, 'mia');
    await world.minute(3);
    await world.stop();
    await world.restore(backup);
    await world.stop();
    const { transact } = world.raw;
    let writes = 0;
    world.raw.transact = async (...given) => {
      writes += 1;
      if (writes > 2) throw new Error('cut off');
      return transact(...given);
    };

    await expect(world.reconcile()).rejects.toThrow('cut off');
    world.raw.transact = transact;
    const told = async () => (await world.raw.query('audit', { pk: 'S#reconcile' })).map(({ data }) => data);
    expect(await told()).toEqual([{ begun: true }]);
    await world.reconcile();
    await world.reconcile(); // finds nothing, and so says nothing

    expect(await told()).toEqual([{ begun: true }, { begun: true }, expect.objectContaining({ counts: expect.anything() })]);
  });
});

describe('F27: a log whose tables are older than its files', () => {
  it('tells only of the time since its last heartbeat that it stood still, however much older its tables are', async () => {
    const world = await aRestorableWorld('hours');
    await world.post(aHarmlessReply());
    await world.minute();
    const backup = world.here();
    for (let i = 0; i < 3; i += 1) {
      for (let ten = 0; ten < 6; ten += 1) {
        world.clock.advance(9 * 60);
        await world.sequenceAudit();
      }
      await world.minute();
    }
    await world.stop();
    await world.restore(backup);
    await world.stop();
    world.clock.advance(2 * hours);

    await world.reconcile();
    await world.start();
    await world.minute(2);

    const { verdict, findings, stoodStill } = await world.verify();
    expect([verdict, findings]).toEqual(['sound', []]);
    expect(stoodStill).toHaveLength(1);
  });

  it('gets a tile again that has gone from its edge, also where nothing else is wrong', async () => {
    const world = await aRestorableWorld('edge');
    await world.post(aHarmlessReply());
    await world.minute(2);
    await world.stop();
    const [path = ''] = [...world.logFiles.keys()].filter((one) => one.startsWith('tile/0/')).slice(-1);
    const bytes = world.logFiles.get(path);
    world.logFiles.delete(path);

    const { findings } = await world.reconcile();

    expect(summary(findings)).toEqual(['log not-as-its-files moves the log']);
    expect(world.logFiles.get(path)).toEqual(bytes);
    expect((await world.reconcile()).findings).toEqual([]);
  });

  it('goes on from what was written and not signed yet, and never signs a smaller tree', async () => {
    const world = await aRestorableWorld('unsigned');
    await world.post(aHarmlessReply());
    await world.minute();
    const backup = world.here();
    const sign = world.deps.logSigner.sign;
    Object.assign(world.deps.logSigner, { sign: () => Promise.reject(new Error('KMS is away')) });
    await world.post(aHarmlessReply({ conversationId: 'zd-2' }));
    await world.minute();
    Object.assign(world.deps.logSigner, { sign });
    const pin = pinOf(await world.verify());
    for (const path of world.logFiles.keys()) if (/^tile\/0\/000\.p\//.test(path) && Number(path.split('/').at(-1)) > pin.size) world.logFiles.delete(path);

    await world.stop();
    await world.restore(backup);
    await world.stop();
    const { logEntries } = await world.reconcile();
    expect(logEntries).toBeGreaterThan(pin.size);
    expect((await world.reconcile()).findings).toEqual([]);
    await world.start();
    await world.minute(2);

    expect((await world.verify(pin)).verdict).toBe('sound');
    expect((await world.deps.auditLog.checkpoint())?.size).toBeGreaterThanOrEqual(logEntries);
  });

  it.each<[string, (files: Map<string, Uint8Array>) => unknown, RegExp]>([
    [
      'another root was signed',
      (files) =>
        files.set(
          'checkpoint',
          Buffer.from(
            Buffer.from(files.get('checkpoint') ?? '')
              .toString()
              .replace(/\n\d+\n/, '\n1\n'),
          ),
        ),
      /signature/,
    ],
    ['a bundle is gone', (files) => [...files.keys()].map((path) => path.startsWith('tile/entries/') && files.delete(path)), /missing/],
    ['a bundle was altered', (files) => alter(files, (text) => text.replace('"draft.received"', '"draft.receivee"')), /root|chain/],
    ['a bundle can not be read', (files) => alter(files, (text) => text.slice(1)), /read|root|chain|missing/],
  ])('stays as it is, with all else, where its files don’t prove themselves: %s', async (_, damage, words) => {
    const world = await aRestorableWorld('damaged');
    await world.post(aHarmlessReply());
    const backup = world.here();
    await world.minute();
    await world.stop();
    await world.restore(backup);
    await world.stop();
    const keys = world.logKeys();
    damage(world.logFiles);
    const before = await world.raw.scan('drafts');

    await expect(world.reconcile({}, keys)).rejects.toThrow(words);
    expect(await world.raw.scan('drafts')).toEqual(before);
  });
});

/** Alters the newest bundle of entries. */
function alter(files: Map<string, Uint8Array>, how: (text: string) => string): void {
  const [path = ''] = [...files.keys()].filter((one) => one.startsWith('tile/entries/')).slice(-1);
  files.set(path, Buffer.from(how(Buffer.from(files.get(path) ?? '').toString('latin1')), 'latin1'));
}

describe('F27: tables that were restored to different instants, transactions torn', () => {
  it.each([0, 1, 2, 3])('end whole: nothing goes out twice, every chain holds, the log goes on, a second run finds nothing: %i', (n) =>
    expectWholeAfterRestore(`torn-${n}`),
  );
});
