import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler as createDrainOutbox } from '../../functions/drain-outbox.ts';
import { type DynamoDbLocal, findJava, startDynamoDbLocal } from '../../local/dynamodb-local.ts';
import { days, hours, minutes } from '../examples.ts';
import { erasureSuite } from '../functions/erasure-suite.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld, type World } from '../world.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('drafts in DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

describe.skipIf(skipped)(skipped ? 'drafts in DynamoDB Local (skipped: no Java)' : 'drafts in DynamoDB Local', () => {
  let local: DynamoDbLocal;
  let world: World;
  beforeAll(async () => {
    local = await startDynamoDbLocal();
    world = await createWorld({ tables: local.tables });
  }, 200_000);
  afterAll(() => local?.stop());

  it('live from intake by two approvals, an edit and a stop to the release', async () => {
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    expect((await world.decide(draft.id, finance)).status).toBe(303);
    expect((await world.decide(draft.id, 'dan', { text: 'We refund $12,400 next week.' })).status).toBe(303);
    await world.sweep();
    expect((await world.decide(draft.id, finance)).status).toBe(303);
    await world.call(`POST /v1/drafts/${draft.id}/stop`, { body: { reason: 'look again', to: 'pending' } });
    await world.sweep();
    await Promise.all([world.decide(draft.id, finance), world.decide(draft.id, 'dan')]);
    world.clock.advance(30);
    await Promise.all([world.sweep(), world.sweep()]);

    const { json } = await world.call(`GET /v1/drafts/${draft.id}`);
    expect(json).toMatchObject({ status: 'released', revision: 3, release: { text: 'We refund $12,400 next week.' } });
    expect((await world.audit(draft.id)).map(({ type }) => type)).toEqual([
      'draft.received',
      'stage.opened',
      'decision.recorded',
      'draft.revised',
      'decision.recorded',
      'stage.opened',
      'decision.recorded',
      'draft.approved',
      'release.stopped',
      'stage.opened',
      'decision.recorded',
      'decision.recorded',
      'draft.approved',
      'draft.released',
    ]);
    expect(world.told().filter(({ draft: told }) => told.id === draft.id)).toMatchObject([{ type: 'draft.released', draft: json }]);
  });

  it('R70, R71, R74: climb the ladder to the holding reply by the sweep alone', async () => {
    const draft = await world.held(aHeldReply({ conversationId: 'zd-ladder' }));
    for (const seconds of [2 * hours, 2 * hours, 20 * hours]) {
      world.clock.advance(seconds);
      await world.sweep();
    }

    expect((await world.audit(draft.id)).map(({ type }) => type)).toEqual(['draft.received', 'stage.opened', 'reminder.sent', 'stage.escalated', 'draft.held']);
  });

  it('T13: are made once by copies at one instant, and anew after 30 days', async () => {
    const body = aHarmlessReply({ conversationId: 'zd-copies' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.post(body, 'copies')));
    world.clock.advance(30 * days);
    const later = await world.post(body, 'copies');

    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1);
    expect([later.status, later.json.id === answers[0]?.json.id]).toEqual([201, false]);
  });

  it('R131: sum up on their account, also at one instant', async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => world.post(aRefund(20, { conversationId: `zd-sum-${n}` }))));

    expect(answers.map(({ json }) => json.status).toSorted()).toEqual(['notified', 'notified', 'pending']);
  });

  it('R126: come by one mail in the hour and one digest after it, whoever drains', async () => {
    const capped = createDrainOutbox({ ...world.deps, settings: { ...world.deps.settings, mailsPerHour: 1 } });
    world.clock.set('2027-01-04T09:01:00Z');
    await world.sweep();
    const before = world.mails.length;
    const ids: string[] = [];
    for (let i = 0; i < 6; i += 1) ids.push((await world.post(aHeldReply({ conversationId: `zd-digest-${i}` }))).json.id);

    for (let i = 0; i < 3; i += 1) {
      await Promise.all([capped({ sweep: true }), capped({ sweep: true })]);
      world.clock.advance(4 * minutes);
    }
    expect(world.mails.slice(before)).toHaveLength(1);
    world.clock.set('2027-01-04T09:15:00Z');
    await Promise.all([capped({ sweep: true }), capped({ sweep: true })]);

    const [single, digest, ...none] = world.mails.slice(before);
    expect(ids).toContain(single?.draftId);
    expect(digest?.text.match(/\/review\//g)).toHaveLength(5);
    expect(none).toEqual([]);
    expect((await world.raw.scan('drafts')).filter(({ pk }) => pk.startsWith('DIGEST#'))).toEqual([]);
    for (const id of ids) await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
  });

  it('are listed in pages, each once', async () => {
    const found: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { json }: { json: { items: { id: string }[]; next: string | null } } = await world.call(
        `GET /v1/drafts?limit=2${next && `&cursor=${encodeURIComponent(next)}`}`,
      );
      found.push(...json.items.map(({ id }) => id));
      next = json.next;
    }

    const heads = (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'HEAD').map(({ pk }) => pk.slice('D#'.length));
    expect(found.toSorted()).toEqual(heads.toSorted());
    expect(found.length).toBeGreaterThan(5);
  });

  it('owe nothing in the end', async () => {
    world.clock.advance(days);
    await world.sweep();
    await world.sweep();

    expect((await world.outbox()).filter(({ state }) => state === 'pending')).toEqual([]);
  });

  it('R102: come into the audit log, all of them, and no chain ends otherwise than its draft says', async () => {
    await world.sequenceAudit();

    const events = await world.raw.scan('audit');
    expect((await world.deps.auditLog.checkpoint())?.size).toBe(events.length);
    expect(events.filter(({ type }) => type === 'log.fault')).toEqual([]);
    expect(world.logged.filter(({ level, message }) => level === 'error' && /audit log|chain/.test(message)).map(({ message }) => message)).toEqual([
      'events came late into the audit log', // nobody had taken them for weeks
    ]);
  });

  // The last one: each of its tests begins with empty tables.
  erasureSuite(async () => {
    for (const table of ['accounts', 'drafts', 'audit'] as const) for (const item of await local.tables.scan(table)) await local.tables.remove(table, item);
    return createWorld({ tables: local.tables });
  });
});
