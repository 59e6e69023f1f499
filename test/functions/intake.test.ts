import { describe, expect, it } from 'vitest';
import { type Item, TransactionRefused } from '../../functions/adapters/ports.ts';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { anAccount, aRandom, days, minutes, people, start } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld, type World } from '../world.ts';

const rulesOf = (draft: { reasons: readonly { rule: string }[] }): string[] => draft.reasons.map(({ rule }) => rule);
const message = (world: World, body: object, conversationId = 'zd-1') =>
  world.call<{ superseded: string[] }>(`POST /v1/conversations/${conversationId}/messages`, { body });
const refundOf = (currency: string) => ({ type: 'refund', amount: { currency, minor: 1_500_000 } }) as const;
const { managerId: _, ...withoutManager } = anAccount({ id: 'acc_own', segment: 'standard' });
/** Of so many transactions one in three meets another at its items. */
const nowAndThen = () => {
  const random = aRandom('conflicts');
  return () => (random(1)[0] ?? 0) % 3 === 0;
};

describe('intake decides at once', () => {
  it('R37: releases a tier 1 reply in the transaction that keeps it, and starts no execution', async () => {
    const world = await createWorld();

    const { status, json } = await world.post(aHarmlessReply());
    expect(world.transactions).toHaveLength(1);
    await world.sweep();

    expect([status, json.status, json.tier, json.release?.text]).toEqual([201, 'released', 1, aHarmlessReply().reply.text]);
    expect(world.told()).toEqual([{ id: json.release?.releaseId, type: 'draft.released', draft: json }]);
    expect([world.starts, world.mails]).toEqual([[], []]);
  });

  it('R38: releases a tier 2 reply and tells its watchers', async () => {
    const world = await createWorld();

    const { status, json } = await world.post(aRefund(30));
    await world.sweep();

    expect([status, json.status, json.waived.map(({ rule }) => rule)]).toEqual([201, 'notified', ['refund-action']]);
    expect(world.mails.map(({ to }) => to)).toEqual(['mia@example.com']);
    expect(world.told()).toMatchObject([{ type: 'draft.released' }]);
    expect(world.starts).toEqual([]);
  });

  it('R13, R38: tells somebody of a tier 2 reply whoever is missing, and the audit says whom', async () => {
    const doubtful = (n: number, fields: Partial<Submission> = {}) => aHarmlessReply({ conversationId: `zd-${n}`, confidence: 0.87, ...fields });
    const watched = await createWorld({
      policy: { routes: standardPolicy.routes.map((route) => ({ ...route, watchers: ['legal-counsel'] })) },
      accounts: [anAccount({ id: 'acc_fabrikam', segment: 'standard' }), withoutManager],
    });

    const { json: ofManager } = await watched.post(doubtful(1));
    const { json: ofNobody } = await watched.post(doubtful(2, { accountId: withoutManager.id }));
    await watched.sweep();

    expect([ofManager.status, ofNobody.status]).toEqual(['notified', 'notified']);
    expect(watched.mails.map(({ to }) => to).toSorted()).toEqual(['mia@example.com', 'olga@example.com']);
    expect((await watched.audit(ofNobody.id))[0]).toMatchObject({ type: 'draft.received', data: { watchers: ['olga'] } });
  });

  it('R61: keeps a tier 3 reply as pending, answers without waiting, and owes the start of one execution', async () => {
    const world = await createWorld();

    const { status, json } = await world.post(aHeldReply());
    expect(world.starts).toEqual([]);
    await world.sweep();
    await world.sweep();

    expect([status, json.status, json.release]).toEqual([202, 'pending', null]);
    expect(world.starts).toEqual([{ name: `${json.id}-r1`, input: { contract: 1, draftId: json.id, revision: 1, waitSeconds: expect.any(Number) } }]);
    expect(await world.status(json.id)).toBe('pending');
  });

  it('R78: what waits was assessed whole before: signals, reasons, tier and route are in the transaction that makes it wait', async () => {
    const world = await createWorld();

    const { json } = await world.post(aHeldReply());
    const written = world.transactions.flat();
    const revision = written.flatMap((write) => ('put' in write && write.put.sk === 'REV#000001' ? [wholeRevision(write.put)] : []))[0] as Item;

    expect(world.transactions).toHaveLength(1);
    expect(written.some((write) => 'put' in write && write.put.sk === 'HEAD' && write.put.status === 'pending')).toBe(true);
    expect(revision.assessment).toMatchObject({ tier: 3, reasons: json.reasons, signals: { topics: expect.any(Array), sentiment: 'NEUTRAL' } });
    expect(revision.routeId).toBeTruthy();
  });

  it('T7: holds the reply of an unknown account, and of an agent who is not among the people', async () => {
    const world = await createWorld();

    const unknown = await world.post(aHarmlessReply({ accountId: 'acc_nobody' }));
    const agent = await world.post(aHarmlessReply({ author: { id: 'agent-9', type: 'agent' } }));
    const known = await world.post(aHarmlessReply({ author: { id: 'sam', type: 'agent' } }));

    expect(rulesOf(unknown.json)).toContain('unknown-account');
    expect(rulesOf(agent.json)).toContain('unknown-author');
    expect([unknown.json.tier, agent.json.tier, known.json.status]).toEqual([3, 3, 'released']);
  });

  it('F8: holds so many drafts a minute while the reader of moods is throttled, and answers beyond that with 503 and nothing kept', async () => {
    const world = await createWorld({ settings: { throttledPerMinute: 2 } });
    const { readSentiment } = world.outside;
    const throttled = () => Promise.reject(Object.assign(new Error('no reading'), { reason: 'throttled' }));
    world.outside.readSentiment = throttled;
    const send = (n: number) => world.post(aHarmlessReply({ conversationId: `zd-${n}` }), `key-${n}`);

    const answers = [await send(1), await send(2), await send(3), await send(4)];

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 503, 503]);
    expect(answers[2]).toMatchObject({ json: { code: 'busy' }, headers: { 'retry-after': '30' } });
    expect((await world.raw.scan('drafts')).filter(({ sk }) => sk === 'HEAD')).toHaveLength(2);
    expect(world.logged.filter(({ level, fields }) => level === 'error' && fields.kind === 'throttled')).toHaveLength(2);
    world.clock.advance(30);
    expect((await send(3)).status).toBe(202);
    world.outside.readSentiment = () => Promise.reject(Object.assign(new Error('no reading'), { reason: 'failed' }));
    expect((await send(5)).status).toBe(202); // what is down is no flood: nothing will pass by itself
    world.outside.readSentiment = readSentiment;
    expect((await send(4)).status).toBe(201);
  });

  it('F8: counts a revision and a search for personal data that are throttled, too', async () => {
    const world = await createWorld({ settings: { throttledPerMinute: 1 }, policy: { privateData: { comprehend: true } } });
    const draft = await world.held();
    world.outside.findPersonalData = () => Promise.reject(Object.assign(new Error('no reading'), { reason: 'throttled' }));

    expect((await world.post(aHarmlessReply({ conversationId: 'zd-2' }))).status).toBe(202);
    expect((await world.post(aHarmlessReply({ conversationId: 'zd-3' }))).status).toBe(503);
    expect((await world.revise(draft.id, { notes: 'look again' })).status).toBe(503);
    expect((await world.draft(draft.id)).head.revision).toBe(1);
  });

  it('R33, F8: holds what it would have sent when the mood of the message can not be read', async () => {
    const world = await createWorld();
    world.outside.readSentiment = () => Promise.reject(new Error('down'));

    const { json } = await world.post(aHarmlessReply());

    expect([json.status, json.sentiment.label]).toEqual(['pending', 'UNKNOWN']);
    expect(rulesOf(json)).toEqual(['classifier-unavailable']);
  });

  it('R26: has the reply searched for personal data where the policy wants that, in the languages that can be searched', async () => {
    const world = await createWorld({ policy: { privateData: { comprehend: true } } });
    let searches = 0;
    world.outside.findPersonalData = async () => {
      searches += 1;
      return [{ type: 'PIN', score: 0.99, text: '0815' }];
    };
    const german = { to: 'dana@fabrikam.example', text: 'Guten Tag, die Anleitung finden Sie auf unserer Seite und in dem Handbuch.' };

    const found = await world.post(aHarmlessReply());
    const unsearched = await world.post(aHarmlessReply({ conversationId: 'zd-2', reply: german }));
    world.outside.findPersonalData = () => Promise.reject(new Error('down'));
    const failed = await world.post(aHarmlessReply({ conversationId: 'zd-3' }));

    expect([found.json.status, rulesOf(found.json)]).toEqual(['pending', ['private-data']]);
    expect([unsearched.json.status, searches]).toEqual(['released', 1]);
    expect([failed.json.status, rulesOf(failed.json)]).toEqual(['pending', ['classifier-unavailable']]);
  });

  it('asks nobody to search the reply unless the policy wants that', async () => {
    const world = await createWorld();
    world.outside.findPersonalData = () => Promise.reject(new Error('not to be asked'));

    expect((await world.post(aHarmlessReply())).json.status).toBe('released');
  });

  it('F22: blocks a reply that nobody may decide, with an alarm at once, and ends it in the holding reply where nobody ever may', async () => {
    const world = await createWorld({ people: [] });

    const { json } = await world.post(aHeldReply());

    expect(world.logged).toContainEqual({
      level: 'error',
      message: 'a draft needs a person to mend something',
      fields: { draftId: json.id, kind: 'draft.blocked' },
    });
    world.clock.advance(86_400 - 60);
    await world.sweep();
    expect(await world.status(json.id)).toBe('blocked');
    world.clock.advance(60);
    await world.sweep();
    expect([await world.status(json.id), (await world.draft(json.id)).head.release]).toEqual(['held', null]);
  });

  it.each([
    ['several_currencies', [refundOf('USD'), refundOf('EUR')], /several currencies \(.*and a person’s release limit is in one/],
    ['limits_too_low', [refundOf('EUR')], /may release €15,000\.00, and no owner may in their place/],
  ] as const)('F22: tells the API and the owners why nobody may decide: %s', async (because, actions, said) => {
    const world = await createWorld();
    const { json } = await world.post(aRefund(15_000, { actions: [...actions] }));
    await world.sweep();

    expect(json).toMatchObject({ status: 'blocked', blockedBecause: because });
    expect((await world.call(`GET /v1/drafts/${json.id}`)).json).toMatchObject({ blockedBecause: because });
    expect(world.told()).toMatchObject([{ type: 'draft.blocked', draft: { blockedBecause: because } }]);
    expect(world.outside.mails.find(({ to }) => to === 'olga@example.com')?.text).toMatch(said);
  });

  it('F22: tells it alike on each attempt, and to a repeated call, whatever keeps it blocked by then', async () => {
    const world = await createWorld({ people: [] });
    const { post } = world.outside;
    world.outside.post = async (one) => ({ ...(await post(one)), status: 500 });
    const [body, headers] = [aRefund(15_000), { 'idempotency-key': 'once' }];
    const first = await world.call<{ id: string }>('POST /v1/drafts', { body, headers });
    await world.sweep();
    world.outside.post = post;
    for (const { id, ...person } of people) await world.deps.accounts.putPerson(id, { ...person, limits: {} }, { via: 'system' });
    world.clock.advance(10 * minutes);
    await world.sweep();
    await world.sweep();

    expect(first.json).toMatchObject({ status: 'blocked', blockedBecause: 'nobody_left' });
    expect((await world.call(`GET /v1/drafts/${first.json.id}`)).json).toMatchObject({ status: 'blocked', blockedBecause: 'limits_too_low' });
    expect(world.posts.map(({ body: sent }) => sent)).toEqual([world.posts[0]?.body, world.posts[0]?.body]);
    expect((await world.call('POST /v1/drafts', { body, headers })).json).toEqual(first.json);
  });

  it('F22: blocks a reply that nobody may decide, says so, and opens it once somebody may', async () => {
    const world = await createWorld({ people: [] });

    const { status, json } = await world.post(aHeldReply());
    await world.sweep();
    expect([status, json.status]).toEqual([202, 'blocked']);
    expect(world.told().map(({ type }) => type)).toEqual(['draft.blocked']);
    await world.deps.accounts.putPerson('mia', { name: 'Mia', email: 'mia@example.com', roles: [], active: true }, { via: 'system' });
    world.clock.advance(60);
    await world.sweep();

    expect(await world.status(json.id)).toBe('pending');
    expect(world.asked(json.id, 'mia').path).toMatch(/^\/review\//);
    expect((await world.audit(json.id)).map(({ type }) => type)).toEqual(['draft.received', 'draft.blocked', 'draft.unblocked', 'stage.opened']);
  });

  it('keeps a long reply beside the table and gives it back whole', async () => {
    const world = await createWorld();
    const text = 'Order 1187 arrives on Friday. '.repeat(400);

    const { json } = await world.post(aHarmlessReply({ reply: { to: 'dana@fabrikam.example', text } }));

    expect([...world.bodies.keys()]).toEqual([expect.stringMatching(new RegExp(`^${json.id}/[0-9a-f]{64}$`))]);
    expect((await world.call(`GET /v1/drafts/${json.id}`)).json).toMatchObject({ release: { text } });
    expect(JSON.stringify((await world.raw.scan('drafts')).map(wholeRevision))).not.toContain('arrives on Friday');
  });
});

describe('the author of a held draft', () => {
  it('R63, R64: is told to wait for what can not be taken back; else carries on while it is pending', async () => {
    const world = await createWorld();

    const waiting = await world.post(aHeldReply({ actions: [{ type: 'transfer', amount: { currency: 'USD', minor: 500 } }] }));
    const carryingOn = await world.post(aHeldReply({ conversationId: 'zd-2' }));
    const next = await world.post(aHarmlessReply({ conversationId: 'zd-3' }));

    expect([waiting, carryingOn, next].map(({ status, json }) => [status, json.status, json.mode])).toEqual([
      [202, 'pending', 'sync'],
      [202, 'pending', 'async'],
      [201, 'released', 'async'],
    ]);
    await world.sweep();
    await world.decide(carryingOn.json.id, 'mia');
    expect([await world.status(waiting.json.id), await world.status(carryingOn.json.id)]).toEqual(['pending', 'approved']);
  });
});

describe('a repeated call', () => {
  it('T13: gets the first answer again, whatever the order of its members', async () => {
    const world = await createWorld();
    const first = await world.post(aHeldReply(), 'k');
    const { reply, ...rest } = aHeldReply();

    const again = await world.post({ reply: { text: reply.text, subject: 'Re: your order', to: reply.to }, ...rest }, 'k');

    expect([again.status, again.headers['idempotent-replayed'], again.json]).toEqual([200, 'true', first.json]);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect((await world.deps.drafts.list({ limit: 10 })).heads).toHaveLength(1);
  });

  it('gets the first answer also when the draft has moved on since', async () => {
    const world = await createWorld();
    const first = await world.post(aHeldReply(), 'k');
    await world.sweep();
    world.clock.advance(60);
    await world.decide(first.json.id, 'mia');
    world.clock.advance(60);
    await world.sweep();
    expect(await world.status(first.json.id)).toBe('released');

    expect((await world.post(aHeldReply(), 'k')).json).toEqual(first.json);
  });

  it('T13: is refused with another body, and nothing is kept', async () => {
    const world = await createWorld();
    await world.post(aHeldReply(), 'k');

    expect(await world.post(aHeldReply({ confidence: 0.5 }), 'k')).toMatchObject({ status: 422, json: { code: 'idempotency_mismatch' } });
    expect((await world.deps.drafts.list({ limit: 10 })).heads).toHaveLength(1);
  });

  it('is another call for another API key and on another path', async () => {
    const world = await createWorld();
    const other = (await world.deps.accounts.createKey('other', ['drafts:write'], { via: 'system' })).plain;
    const { json } = await world.post(aHeldReply(), 'k');

    const elsewhere = await world.call('POST /v1/drafts', { key: other, body: aHeldReply(), headers: { 'idempotency-key': 'k' } });
    const revised = await world.revise(json.id, { notes: 'look again' }, 'k');

    expect([elsewhere.status, elsewhere.json.id === json.id]).toEqual([202, false]);
    expect([revised.status, revised.json.revision]).toEqual([202, 2]);
  });

  it('T13: of 50 copies at once one is taken and the others read its answer', async () => {
    const world = await createWorld();

    const answers = await Promise.all(Array.from({ length: 50 }, () => world.post(aHeldReply(), 'k')));
    await world.sweep();

    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 202]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(world.starts).toHaveLength(1);
    expect(world.mails).toHaveLength(1);
  });

  it('F1, I9, T13: of two different bodies at once under one key one is taken, and the other is refused', async () => {
    const world = await createWorld();
    const other = aHarmlessReply({ conversationId: 'zd-2', reply: { to: 'erin@fabrikam.example', text: 'Hello Erin, order 1188 arrives on Monday.' } });

    const answers = await Promise.all([world.post(aHarmlessReply(), 'k'), world.post(other, 'k')]);
    await world.sweep();

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)).toMatchObject({ json: { code: 'idempotency_mismatch' } });
    expect((await world.deps.drafts.list({ limit: 10 })).heads).toHaveLength(1);
  });

  it('T13: of copies at once one is taken, also where transactions meet', async () => {
    const world = await createWorld({ conflicts: nowAndThen() });

    const answers = await Promise.all(Array.from({ length: 8 }, () => world.post(aHeldReply(), 'k')));

    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect((await world.deps.drafts.list({ limit: 10 })).heads).toHaveLength(1);
  });

  it('T13: is known for 30 days, and after them new, although the expired row is still there', async () => {
    const world = await createWorld();
    const first = await world.post(aHarmlessReply(), 'k');

    world.clock.advance(30 * days - 1);
    expect((await world.post(aHarmlessReply(), 'k')).json.id).toBe(first.json.id);
    world.clock.advance(1);
    const rows = (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'IDEM');
    const later = await world.post(aHarmlessReply(), 'k');

    expect(rows).toHaveLength(1);
    expect([later.status, later.json.id === first.json.id]).toEqual([201, false]);
    expect((await world.post(aHarmlessReply(), 'k')).json.id).toBe(later.json.id);
  });

  it('is new where the first call failed on our side', async () => {
    const world = await createWorld();
    world.outside.beforeTransact = () => Promise.reject(Object.assign(new Error('throttled'), { name: 'ThrottlingException' }));
    expect(await world.post(aHarmlessReply(), 'k')).toMatchObject({ status: 503, json: { code: 'busy' } });
    world.outside.beforeTransact = async () => {};

    expect((await world.post(aHarmlessReply(), 'k')).status).toBe(201);
  });

  it('keeps a long text under the id of its draft alone, however often it is assessed anew', async () => {
    const world = await createWorld();
    const { id: _, ...fields } = anAccount({ segment: 'standard', frozen: true });
    world.outside.beforeTransact = async () => {
      world.outside.beforeTransact = async () => {};
      await world.deps.accounts.putAccount('acc_fabrikam', fields, { via: 'system' });
    };

    const { json } = await world.post(aHarmlessReply({ customerMessage: { text: 'Where is my order 1187? '.repeat(300) } }));

    expect(rulesOf(json)).toContain('account-frozen'); // it was assessed twice
    expect([...world.bodies.keys()].map((key) => key.split('/')[0])).toEqual([json.id]);
  });

  it('keeps no text in its row', async () => {
    const world = await createWorld();
    await world.post(aHeldReply(), 'k');

    const [row] = (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'IDEM');
    expect(JSON.stringify(row)).not.toMatch(/1187|Dana|Friday/);
  });
});

describe('the sum of an account', () => {
  const outcomes = (answers: readonly { json: { status: string } }[]): string[] => answers.map(({ json }) => json.status).sort();
  const elsewhere = (n: number): Partial<Submission> => ({ conversationId: `zd-${n}` });

  it('R131: holds the second of two refunds of $30', async () => {
    const world = await createWorld();

    expect((await world.post(aRefund(30))).json.status).toBe('notified');
    const second = await world.post(aRefund(30, elsewhere(2)));

    expect([second.json.status, rulesOf(second.json)]).toEqual(['pending', ['refund-action']]);
    expect((await world.deps.accounts.spent('acc_fabrikam')).USD?.days).toEqual({ '2026-11-22': 6000 });
  });

  it('R131: holds one of two refunds of $30 at one instant', async () => {
    const world = await createWorld();

    const answers = await Promise.all([world.post(aRefund(30)), world.post(aRefund(30, elsewhere(2)))]);

    expect(outcomes(answers)).toEqual(['notified', 'pending']);
    expect((await world.deps.accounts.spent('acc_fabrikam')).USD?.days).toEqual({ '2026-11-22': 6000 });
  });

  it('R131, F7: lets only two of six refunds of $20 at one instant through, also where transactions meet', async () => {
    const world = await createWorld({ conflicts: nowAndThen() });

    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => world.post(aRefund(20, elsewhere(n)))));

    expect(outcomes(answers)).toEqual(['notified', 'notified', 'pending', 'pending', 'pending', 'pending']);
    expect((await world.deps.accounts.spent('acc_fabrikam')).USD?.days).toEqual({ '2026-11-22': 12_000 });
  });

  it('gets back what was withdrawn, rejected or superseded, and forgets what is older than the window', async () => {
    const world = await createWorld();
    const spent = async () => (await world.deps.accounts.spent('acc_fabrikam')).USD?.days;
    const withdrawn = await world.held(aRefund(60));
    const rejected = await world.held(aRefund(61, elsewhere(2)));
    await world.held(aRefund(62, elsewhere(3)));
    expect(await spent()).toEqual({ '2026-11-22': 18_300 });

    await world.call(`POST /v1/drafts/${withdrawn.id}/withdraw`, { body: { reason: 'solved' } });
    await world.decide(rejected.id, await world.askedAs(rejected.id, 'finance'), { decision: 'reject', reason: 'wrong_amount' });
    await message(world, { id: 'm-2', text: 'And?', at: '2026-11-22T17:00:00Z' }, 'zd-3');

    expect(await spent()).toEqual({});
    expect((await world.post(aRefund(30, elsewhere(4)))).json.status).toBe('notified');
    world.clock.advance(31 * days);
    expect((await world.post(aRefund(30, elsewhere(5)))).json.status).toBe('notified');
  });

  it('counts a revision once', async () => {
    const world = await createWorld();
    const draft = await world.held(aRefund(60));

    await world.revise(draft.id, { actions: [{ type: 'refund', amount: { currency: 'USD', minor: 7000 } }] });

    expect((await world.deps.accounts.spent('acc_fabrikam')).USD?.days).toEqual({ '2026-11-22': 7000 });
  });

  it('R131: a revision that comes when the window has left its draft behind lowers what others were promised since by nothing', async () => {
    const world = await createWorld();
    const draft = await world.held(aRefund(900));
    world.clock.advance(32 * days);
    await world.held(aRefund(950, elsewhere(2)));

    const { json } = await world.revise(draft.id, { notes: 'look again' });

    expect(json.reasons).toContainEqual(expect.objectContaining({ rule: 'refund-over-limit', value: '$1,850.00' }));
  });
});

describe('a frozen account', () => {
  it('has every reply held', async () => {
    const world = await createWorld({ accounts: [anAccount({ id: 'acc_fabrikam', segment: 'standard', frozen: true })] });

    const { json } = await world.post(aHarmlessReply());

    expect([json.status, rulesOf(json)]).toEqual(['pending', ['account-frozen']]);
  });

  it('has its reply held also when it is frozen between the reading and the commit', async () => {
    const world = await createWorld();
    const { id: _, ...fields } = anAccount({ segment: 'standard', frozen: true });
    world.outside.beforeTransact = async () => {
      world.outside.beforeTransact = async () => {};
      await world.deps.accounts.putAccount('acc_fabrikam', fields, { via: 'system' });
    };

    const { json } = await world.post(aHarmlessReply());
    await world.sweep();

    expect([json.status, rulesOf(json)]).toEqual(['pending', ['account-frozen']]);
    expect(world.told().filter(({ type }) => type === 'draft.released')).toEqual([]);
  });
});

describe('a new message of the customer', () => {
  it('R135: supersedes the draft that waits: it can not be released, and the helpdesk is told', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    const answer = await message(world, { id: 'm-2', text: 'And order 1188?', at: '2026-11-22T16:30:00Z' });
    await world.sweep();

    expect([answer.status, answer.json]).toEqual([200, { superseded: [draft.id] }]);
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(409);
    world.clock.advance(days + 60);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('superseded');
    expect(world.told().map(({ type }) => type)).toEqual(['draft.superseded']);
  });

  it('supersedes a reply in escrow', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');

    expect((await message(world, { id: 'm-2', text: 'Stop!' })).json.superseded).toEqual([draft.id]);
    world.clock.advance(600);
    await world.sweep();

    expect([await world.status(draft.id), world.told().map(({ type }) => type)]).toEqual(['superseded', ['draft.superseded']]);
  });

  it.each([
    ['is older', { text: 'x', at: '2026-11-22T15:00:00Z' }],
    ['is as old as the one that was answered', { text: 'x', at: '2026-11-22T16:00:00Z' }],
    ['is the one that was answered', { id: 'm-1', text: 'x', at: '2026-11-22T16:59:00Z' }],
  ])('supersedes nothing where it %s', async (_, body) => {
    const world = await createWorld();
    const draft = await world.held();

    expect((await message(world, body)).json).toEqual({ superseded: [] });
    expect(await world.status(draft.id)).toBe('pending');
  });

  it('told twice, supersedes once', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const body = { id: 'm-2', text: 'And?', at: '2026-11-22T16:30:00Z' };

    const answers = await Promise.all([message(world, body), message(world, body)]);
    await world.sweep();

    expect(answers.flatMap(({ json }) => json.superseded)).toEqual([draft.id]);
    expect((await world.audit(draft.id)).filter(({ type }) => type === 'draft.superseded')).toHaveLength(1);
  });

  it('that comes with a new draft supersedes the one before', async () => {
    const world = await createWorld();
    const draft = await world.held();

    const next = await world.post(aHarmlessReply({ customerMessage: { id: 'm-2', text: 'And order 1188?', at: '2026-11-22T16:30:00Z' } }));

    expect([next.json.status, await world.status(draft.id)]).toEqual(['released', 'superseded']);
  });

  it('holds a reply to the message before it', async () => {
    const world = await createWorld();
    await message(world, { id: 'm-2', text: 'Never mind.', at: '2026-11-22T16:30:00Z' });

    const { json } = await world.post(aHarmlessReply());

    expect([json.status, rulesOf(json)]).toEqual(['pending', ['newer-message']]);
  });

  it.each(Array.from({ length: 10 }, (_, i) => i))('at the instant of an intake never leaves a reply to the message before unnoticed (%i)', async (turns) => {
    const world = await createWorld();
    const later = async () => {
      for (let i = 0; i < turns; i += 1) await Promise.resolve().then(() => new Promise(setImmediate));
      return message(world, { id: 'm-2', text: 'Never mind.', at: '2026-11-22T16:30:00Z' });
    };

    const [taken] = await Promise.all([world.post(aHeldReply()), later()]);
    const status = await world.status(taken.json.id);

    expect(status === 'superseded' || rulesOf(taken.json).includes('newer-message')).toBe(true);
  });

  it('F2: supersedes also when the caller dies between the two writes', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.outside.beforeTransact = async (writes) => {
      if (writes.some(({ table }) => table === 'audit')) throw new Error('the process died');
    };
    expect((await message(world, { id: 'm-2', text: 'And?', at: '2026-11-22T16:30:00Z' })).status).toBe(500);
    expect(await world.status(draft.id)).toBe('pending');
    world.outside.beforeTransact = async () => {};

    await world.sweep();

    expect(await world.status(draft.id)).toBe('superseded');
  });

  it('F2: of a new draft supersedes the one before also when the caller dies right after keeping it', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'put' in write && write.put.type === 'draft.superseded')) throw new Error('the process died');
    };
    expect((await world.post(aHarmlessReply({ customerMessage: { id: 'm-2', text: 'And?', at: '2026-11-22T16:30:00Z' } }))).status).toBe(500);
    expect(await world.status(draft.id)).toBe('pending');
    world.outside.beforeTransact = async () => {};

    await world.sweep();

    expect(await world.status(draft.id)).toBe('superseded');
  });

  it('can not name a conversation of more than 255 characters', async () => {
    const world = await createWorld();

    expect(await message(world, { text: 'x' }, 'z'.repeat(256))).toMatchObject({ status: 422, json: { errors: [{ path: 'conversationId' }] } });
    expect((await message(world, { text: 'x' }, 'z'.repeat(255))).status).toBe(200);
  });
});

describe('T29: an API key whose drafts need people', () => {
  const send = (world: World, n: number) => world.post(aHeldReply({ conversationId: `zd-${n}` }), `held-${n}`);
  const heads = async (world: World) => (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'HEAD');

  it('T29: is told to come again with the next minute once there were too many, and nothing of those is kept', async () => {
    const world = await createWorld({ settings: { gatedPerMinute: 2 } });

    const answers = [await send(world, 1), await send(world, 2), await send(world, 3)];

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 429]);
    const left = 60 - (Math.floor(world.clock.now().getTime() / 1000) % 60);
    expect(answers[2]).toMatchObject({
      json: { code: 'rate_limited' },
      headers: { 'retry-after': String(left), ratelimit: `"gated";r=0;t=${left}`, 'ratelimit-policy': '"gated";q=2;w=60' },
    });
    expect(await heads(world)).toHaveLength(2);
    expect(world.logged.filter(({ level, fields }) => level === 'error' && fields.kind === 'gated')).toHaveLength(1);
    world.clock.advance(left);
    expect((await send(world, 3)).status).toBe(202);
  });

  it('T29: still sends what needs nobody, reads the answers it had, and takes no place from another key', async () => {
    const world = await createWorld({ settings: { gatedPerMinute: 1 } });
    const first = await send(world, 1);
    expect((await send(world, 2)).status).toBe(429);

    const again = await send(world, 1);
    const harmless = await world.post(aHarmlessReply({ conversationId: 'zd-3' }));
    const { plain } = await world.deps.accounts.createKey('other', ['drafts:write'], { via: 'system' });
    const other = await world.call('POST /v1/drafts', { key: plain, body: aHeldReply({ conversationId: 'zd-4' }), headers: { 'idempotency-key': 'held-1' } });

    expect([again.status, again.json.id, harmless.status, other.status]).toEqual([200, first.json.id, 201, 202]);
  });

  it('T29: has its revisions counted, and a call that comes again once alone', async () => {
    const world = await createWorld({ settings: { gatedPerMinute: 3 } });
    const { json: draft } = await send(world, 1);

    const answers = [await world.revise(draft.id, { notes: 'a' }, 'a'), await world.revise(draft.id, { notes: 'a' }, 'a'), await send(world, 2)];
    const refused = await world.revise(draft.id, { notes: 'b' });

    expect(answers.map(({ status }) => status)).toEqual([202, 200, 202]);
    expect([refused.status, (await world.draft(draft.id)).head.revision]).toEqual([429, 2]);
  });

  it('T29: has what could not be kept counted for nothing', async () => {
    const world = await createWorld({ settings: { gatedPerMinute: 1 } });
    world.outside.beforeTransact = async () => {
      throw new Error('the table does not answer');
    };
    expect((await send(world, 1)).status).toBe(500);
    world.outside.beforeTransact = async () => {};

    expect([(await send(world, 1)).status, (await send(world, 2)).status]).toEqual([202, 429]);
  });

  it('T29: has exactly so many kept of those that come at one instant, also where transactions meet', async () => {
    const world = await createWorld({ settings: { gatedPerMinute: 5 }, conflicts: nowAndThen() });

    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => send(world, n)));

    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(202), ...Array(7).fill(429)]);
    expect(await heads(world)).toHaveLength(5);
  });
});

describe('a revision', () => {
  it('is judged by what it says, also where another one was kept while its texts were read', async () => {
    const world = await createWorld({ policy: { privateData: { comprehend: true } } });
    const draft = await world.held();
    world.outside.readSentiment = async (text) =>
      text.includes('disgrace') ? { label: 'NEGATIVE' as const, score: 0.98 } : { label: 'NEUTRAL' as const, score: 0.9 };
    world.outside.beforeTransact = async (writes) => {
      if (!writes.some((write) => 'put' in write && write.put.sk === 'REV#000002')) return;
      world.outside.beforeTransact = async () => {};
      world.outside.findPersonalData = async () => [{ type: 'PIN', score: 0.99, text: '0815' }];
      const newer = { id: 'm-2', text: 'This is a disgrace. When will the order arrive at last?', at: '2026-11-22T16:30:00Z' };
      await world.revise(draft.id, { customerMessage: newer, reply: { to: 'dana@fabrikam.example', text: 'Hello Dana, the number is 0815.' } });
    };

    const { status, json } = await world.revise(draft.id, { notes: 'look again' });

    expect([status, json.revision]).toEqual([202, 3]);
    expect(json.sentiment).toEqual({ label: 'NEGATIVE', score: 0.98, source: 'comprehend' });
    const kept = (await world.draft(draft.id)).revisions.find(({ revision }) => revision === 3);
    expect(kept?.assessment.signals).toMatchObject({ sentiment: 'NEGATIVE', negativity: 0.98, privateData: true });
  });

  it('T10: revokes every grant, voids every decision and asks anew, in one transaction', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
    world.transactions.length = 0;

    const { status, json } = await world.revise(draft.id, { reply: { to: 'dana@northwind.example', text: 'We refund $12,400 next week.' } });

    expect([status, json.revision, json.status, json.decisions.map(({ counts }) => counts)]).toEqual([202, 2, 'pending', [false]]);
    expect(world.transactions).toHaveLength(1);
    expect((await world.draft(draft.id)).grants.every(({ state }) => state === 'revoked' || state === 'used')).toBe(true);
    await world.sweep();
    expect((await world.draft(draft.id)).grants.filter(({ revision, state }) => revision === 2 && state === 'open')).toHaveLength(3);
    expect(world.starts.map(({ name }) => name)).toEqual([`${draft.id}-r1`, `${draft.id}-r2`]);
  });

  it('keeps the authors of every revision from deciding', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ author: { id: 'sam', type: 'agent' } }));

    await world.revise(draft.id, { author: { id: 'mia', type: 'agent' } });
    await world.sweep();

    expect((await world.draft(draft.id)).markers).toEqual([
      { revision: 1, personId: 'sam', role: 'author' },
      { revision: 2, personId: 'mia', role: 'author' },
      { revision: 2, personId: 'sam', role: 'author' },
    ]);
    expect((await world.draft(draft.id)).grants.filter(({ revision }) => revision === 2).map(({ personId }) => personId)).toEqual(['eve']);
  });

  it('is assessed anew and never below the tier it had', async () => {
    const world = await createWorld();
    const draft = await world.held(aHarmlessReply({ confidence: 0.5 }));

    expect((await world.revise(draft.id, { confidence: 1 })).json).toMatchObject({ tier: 3, status: 'pending', reasons: [{ rule: 'earlier-revision' }] });
  });

  it('starts the fallback anew', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.clock.advance(3600);

    const { json } = await world.revise(draft.id, { notes: 'look again' });

    expect(Date.parse(json.decideBy ?? '') - Date.parse(draft.decideBy ?? '')).toBe(3600_000);
  });

  it.each(['released', 'withdrawn', 'approved'])('of a draft that is %s is refused', async (status) => {
    const world = await createWorld();
    const draft = status === 'released' ? (await world.post(aHarmlessReply())).json : await world.held();
    if (status === 'withdrawn') await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    if (status === 'approved') await world.decide(draft.id, 'mia');
    expect(await world.status(draft.id)).toBe(status);

    expect(await world.revise(draft.id, { notes: 'x' })).toMatchObject({ status: 409, json: { code: 'not_revisable' } });
  });

  it('of a draft that nobody knows is not found', async () => {
    const world = await createWorld();

    expect(await world.revise('drf_00000000000000000000000000', { notes: 'x' })).toMatchObject({ status: 404, json: { code: 'not_found' } });
  });

  it('sent twice at one instant makes one revision', async () => {
    const world = await createWorld();
    const draft = await world.held();

    const answers = await Promise.all([1, 2, 3].map(() => world.revise(draft.id, { notes: 'look again' }, 'k')));

    expect(answers.map(({ status, json }) => `${status} ${json.revision}`).sort()).toEqual(['200 2', '200 2', '202 2']);
  });
});

describe('the helpdesk', () => {
  const act = (world: World, draftId: string, verb: string, body: object) => world.call(`POST /v1/drafts/${draftId}/${verb}`, { body });

  it('takes a draft back: its link decides nothing, and a second time is refused', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect(await act(world, draft.id, 'withdraw', { reason: 'solved by phone' })).toMatchObject({ status: 200, json: { status: 'withdrawn' } });
    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(409);
    expect(await act(world, draft.id, 'withdraw', { reason: 'again' })).toMatchObject({ status: 409, json: { code: 'already_settled' } });
    expect((await act(world, 'drf_none', 'withdraw', { reason: 'x' })).status).toBe(404);
    await world.sweep();
    expect(world.told().map(({ type }) => type)).toEqual(['draft.withdrawn']);
    expect(world.mails.at(-1)?.to).toBe('mia@example.com');
  });

  it('R136: stops a release in escrow for good', async () => {
    const world = await createWorld();
    const draft = await world.held();
    expect(await act(world, draft.id, 'stop', { reason: 'early', to: 'withdrawn' })).toMatchObject({ status: 409, json: { code: 'not_in_escrow' } });
    await world.decide(draft.id, 'mia');

    expect((await act(world, draft.id, 'stop', { reason: 'a slip', to: 'withdrawn' })).json.status).toBe('withdrawn');
    world.clock.advance(600);
    await world.sweep();

    expect(world.told().map(({ type }) => type)).toEqual(['draft.withdrawn']);
    expect((await world.audit(draft.id)).map(({ type }) => type).slice(-2)).toEqual(['release.stopped', 'draft.withdrawn']);
  });

  it('R136: has the words of a stop told to whoever is asked again, and keeps them out of the event', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    await act(world, draft.id, 'stop', { reason: 'They called <us>.', to: 'pending' });
    await world.sweep();

    const [event] = (await world.audit(draft.id)).filter(({ type }) => type === 'release.stopped');
    expect(event?.data).toEqual({ to: 'pending', reasonCommit: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const mail = world.mails.findLast(({ to, subject }) => to === 'mia@example.com' && subject.startsWith('Again: '));
    expect(mail?.text).toMatch(/stopped by the helpdesk before it went out\. It must be approved again\..*(> They called <us>\.|Why is behind the link)/s);
    const browser = world.browser();
    expect((await browser.open(draft.id, 'mia')).body).toMatch(/by <bdi>the helpdesk<\/bdi>.*They called &lt;us&gt;\./s);
    await browser.signIn('olga');
    const trail = await browser.get(`/audit/${draft.id}`);
    expect(trail.body).toContain('They called &lt;us&gt;.');
    for (const item of await world.raw.query('drafts', { pk: `D#${draft.id}` })) {
      const { stopped, ...whole } = wholeRevision(item);
      if (stopped) await world.raw.put('drafts', { ...whole, stopped: { ...stopped, note: 'Whatever.' } });
    }
    expect((await browser.get(`/audit/${draft.id}`)).body).toContain('The note kept with this event is gone, or is not the one that was recorded');
  });

  it('R136: stops a release in escrow and has the same text decided afresh', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    const { path } = world.asked(draft.id, 'mia');

    expect((await act(world, draft.id, 'stop', { reason: 'look again', to: 'pending' })).json).toMatchObject({ status: 'pending', revision: 2 });
    world.clock.advance(600);
    await world.sweep();
    expect(world.told()).toEqual([]);
    expect(world.asked(draft.id, 'mia').path).not.toBe(path);
    expect((await world.decide(draft.id, 'mia')).status).toBe(303);
    world.clock.advance(30);
    await world.sweep();

    expect(world.told()).toMatchObject([{ type: 'draft.released', draft: { release: { text: aHeldReply().reply.text, edited: false } } }]);
  });

  it('tells how a sent reply turned out', async () => {
    const world = await createWorld();
    const sent = await world.post(aHarmlessReply());
    const waiting = await world.held();

    expect(await act(world, sent.json.id, 'outcome', { outcome: 'wrong', note: 'it came on Monday' })).toMatchObject({
      status: 200,
      json: { outcome: 'wrong' },
    });
    expect(await act(world, waiting.id, 'outcome', { outcome: 'right' })).toMatchObject({ status: 409, json: { code: 'not_released' } });
    expect((await world.audit(sent.json.id)).at(-1)).toMatchObject({ type: 'draft.outcome', data: { outcome: 'wrong' } });
    expect(JSON.stringify(await world.audit(sent.json.id))).not.toContain('Monday');
  });

  it('needs the scope drafts:write', async () => {
    const world = await createWorld();

    for (const key of [world.keys.admin, world.keys.audit])
      expect((await world.call('POST /v1/drafts', { key, body: aHarmlessReply(), headers: { 'idempotency-key': 'k' } })).status).toBe(403);
    expect((await world.call('POST /v1/drafts', { key: null, body: aHarmlessReply() })).status).toBe(401);
  });
});

describe('where the store is busy', () => {
  it('F7: answers 503 with nothing kept when transactions meet again and again', async () => {
    const world = await createWorld();
    world.outside.beforeTransact = (writes) => Promise.reject(new TransactionRefused(writes.map(() => 'conflict')));

    const answer = await world.post(aHarmlessReply());

    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '1' }, json: { code: 'busy' } });
    expect((await world.raw.scan('audit')).filter(({ pk }) => pk.startsWith('D#'))).toEqual([]);
    expect(await world.raw.scan('drafts')).toEqual([]);
  });

  it('takes its instants from the clock alone', async () => {
    const world = await createWorld();

    const { json } = await world.post(aHarmlessReply());

    expect([json.createdAt, json.release?.at]).toEqual([start.toISOString(), start.toISOString()]);
  });
});
