import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tables, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import type { DraftView } from '../../functions/domain/approval/draft-view.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import type { Problem } from '../../functions/runtime/problem.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { anAccount, aPolicy } from '../examples.ts';
import { type Answered, aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld, type World, type WorldOptions } from '../world.ts';

const aSandboxKey = async (world: World) => (await world.deps.accounts.createKey('tests', ['sandbox'], { via: 'system' })).plain;

/** A world whose sandbox is used, and everything that a sandbox key may do. */
async function aSandbox(options: WorldOptions = {}) {
  const world = await createWorld(options);
  const key = await aSandboxKey(world);
  let sent = 0;
  const freshKey = (): string => {
    sent += 1;
    return `sandbox-${sent}`;
  };
  const send = (line: string, body: object, idempotencyKey = freshKey()) =>
    world.call<DraftView>(line, { key, body, headers: { 'idempotency-key': idempotencyKey } });
  return {
    world,
    key,
    post: (body: object, idempotencyKey?: string) => send('POST /v1/drafts', body, idempotencyKey),
    revise: (id: string, body: object, idempotencyKey?: string) => send(`POST /v1/drafts/${id}/revisions`, body, idempotencyKey),
    withdraw: (id: string) => world.call<DraftView>(`POST /v1/drafts/${id}/withdraw`, { key, body: { reason: 'enough' } }),
    read: (id: string, query = '') => world.call<DraftView>(`GET /v1/drafts/${id}${query}`, { key }),
  };
}

/** From now on a reading takes so long that a script goes on meanwhile. */
function takesASecond(world: World): void {
  world.outside.readSentiment = async () => {
    world.clock.advance(1);
    return { label: 'NEUTRAL', score: 0.9 };
  };
}

/** Counts what Comprehend is asked from now on. */
function countReadings(world: World): { moods: number; searches: number } {
  const count = { moods: 0, searches: 0 };
  world.outside.readSentiment = async () => {
    count.moods += 1;
    return { label: 'NEUTRAL', score: 0.9 };
  };
  world.outside.findPersonalData = async () => {
    count.searches += 1;
    return [];
  };
  return count;
}

const errorLines = (world: World) => world.logged.filter(({ level }) => level === 'error');

/** The turns that were taken, as they are kept. */
const turnsOf = async (world: World) => (await world.raw.query('drafts', { pk: 'SANDBOX', from: 'TURNS', to: 'TURNS' }))[0]?.turns;

const isTried = (write: Write): boolean => 'put' in write && write.put.pk === 'SANDBOX' && write.put.sk.startsWith('drf_');

/** Refuses so many of the next writes of drafts of the sandbox, each as though somebody had been faster. */
function overtake(world: World, times: number): void {
  let left = times;
  world.outside.beforeTransact = async (writes) => {
    if (left === 0 || !writes.some(isTried)) return;
    left -= 1;
    throw new TransactionRefused(writes.map((write) => (isTried(write) ? 'condition' : 'none')));
  };
}

/** The refusal in an answer that was to be a draft. */
const codeOf = ({ json }: Answered<unknown>): string => (json as Problem).code;

const scripted = (decide: string, after: number, more: object = {}) => ({ ...aDualRefund(), sandbox: { decide, after, ...more } });

describe('a draft of the sandbox', () => {
  it('goes out at once where the policy says so, and is marked', async () => {
    const { post, read } = await aSandbox();
    const sent = await post(aHarmlessReply());
    const noticed = await post(aRefund(20));

    expect([sent.status, sent.json]).toMatchObject([201, { status: 'released', sandbox: true, release: { text: aHarmlessReply().reply.text, edited: false } }]);
    expect([noticed.status, noticed.json]).toMatchObject([201, { status: 'notified', sandbox: true }]);
    expect((await read(sent.json.id)).json).toEqual(sent.json);
    expect(sent.json.id).toMatch(/^drf_sandbox_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(sent.json.reference).toMatch(/^SB-/);
  });

  it('is assessed as a real one is', async () => {
    const { world, post } = await aSandbox();
    await world.deps.decisionTimes.keep({ standard: { cases: 10, medianSeconds: 60, p90Seconds: 90 } }); // of real drafts
    const real = (await world.post(aDualRefund())).json;
    const tried = (await post(aDualRefund())).json;
    const assessed = ({ tier, risk, category, reasons, waived, whyNotSent, sentiment, policy, mode, stages, decideBy, status }: DraftView) => ({
      tier,
      risk,
      category,
      reasons,
      waived,
      whyNotSent,
      sentiment,
      policy,
      mode,
      stages,
      decideBy,
      status,
    });

    expect(assessed(tried)).toEqual(assessed(real));
    expect(tried.requestHash).not.toBe(real.requestHash);
    expect([real.forecast?.cases, tried.forecast]).toEqual([10, null]);
  });

  const ruled = ({ json }: Answered<DraftView>) => json.reasons.map(({ rule }) => rule);
  const denial = aHarmlessReply({ conversationId: 'zd-3', reply: { to: 'dana@fabrikam.example', text: 'We never promised you a refund.' } });
  const newerMessage = { body: { text: 'And my invoice?', at: '2026-11-22T16:30:00Z' } };
  it.each<[string, (world: World) => Promise<unknown>, Submission, string]>([
    ['the account was paid', (world) => world.post(aRefund(40, { conversationId: 'zd-2' })), aRefund(41), 'refund-action'],
    ['it was promised', (world) => world.post(aRefund(40, { conversationId: 'zd-2' })), denial, 'contradicts-commitment'],
    ['the customer wrote since', (world) => world.call('POST /v1/conversations/zd-1/messages', newerMessage), aHarmlessReply(), 'newer-message'],
  ])('knows nothing of what %s, for a revision neither', async (_, happen, submission, rule) => {
    const { world, post, revise } = await aSandbox();
    const before = await post(submission);
    const held = await post({ ...submission, review: true });
    await happen(world);
    const after = await post(submission);
    const revised = await revise(held.json.id, { notes: 'x' });

    expect([ruled(after), after.json.status]).toEqual([ruled(before), before.json.status]);
    expect(ruled(revised)).toEqual(ruled(held));
    expect(ruled(before)).not.toContain(rule);
    expect(ruled(await world.post(submission))).toContain(rule);
  });

  it('is approved in every seat at the time of the script, and released after the escrow', async () => {
    const { world, post, read } = await aSandbox();
    const { status, json } = await post(scripted('approve', 10));
    expect([status, json.status, json.decisions]).toEqual([202, 'pending', []]);

    world.clock.advance(9);
    expect((await read(json.id)).json).toEqual(json);
    world.clock.advance(1);
    const approved = (await read(json.id)).json;
    expect([approved.status, approved.release]).toEqual(['approved', null]);
    expect(approved.stages.flatMap(({ seats }) => seats.map(({ count, filled }) => filled === count))).not.toContain(false);
    expect(approved.decisions.map(({ decision, role, personId, counts }) => [decision, role, personId, counts])).toEqual([
      ['approve', 'finance', 'sandbox/1', true],
      ['approve', 'department-head', 'sandbox/2', true],
    ]);
    world.clock.advance(30);
    expect((await read(json.id)).json).toMatchObject({ status: 'released', release: { text: aDualRefund().reply.text, edited: false }, sandbox: true });
  });

  it('is changed by who approves it with edits', async () => {
    const { world, post, read } = await aSandbox();
    const { json } = await post(scripted('approve_with_edits', 0, { text: 'Another text.' }));
    world.clock.advance(30);
    const out = (await read(json.id)).json;

    expect(out).toMatchObject({ status: 'released', revision: 2, release: { text: 'Another text.', edited: true } });
    expect(out.decisions.map(({ decision, revision }) => [decision, revision])).toEqual([
      ['approve_with_edits', 2],
      ['approve', 2],
    ]);
    expect(out.requestHash).not.toBe(json.requestHash);
  });

  it('is rejected with a reason and feedback', async () => {
    const { world, post, read } = await aSandbox();
    const taken = (await post(scripted('reject', 0))).json;
    const plain = (await read(taken.id)).json;
    const { json } = await post(scripted('reject', 2, { reason: 'wrong_amount', feedback: 'Half of it.' }));
    expect([taken.status, plain.status, plain.decisions[0]?.reason]).toEqual(['pending', 'rejected', 'other']);
    expect(json.status).toBe('pending');

    world.clock.advance(2);
    const rejected = (await read(json.id)).json;
    expect(rejected).toMatchObject({ status: 'rejected', release: null, decisions: [{ decision: 'reject', reason: 'wrong_amount', feedback: 'Half of it.' }] });
    expect(rejected.decisions[0]).not.toHaveProperty('feedbackSalt');
  });

  it('is held where the script has nobody decide, and without a script at its deadline', async () => {
    const { world, post, read } = await aSandbox();
    const soon = (await post(scripted('expire', 60))).json;
    const alone = (await post(aDualRefund())).json;
    world.clock.advance(60);
    expect((await read(soon.id)).json).toMatchObject({ status: 'held', holdingReply: { to: aDualRefund().reply.to } });
    expect((await read(alone.id)).json.status).toBe('pending');

    world.clock.set(alone.decideBy ?? '');
    expect((await read(alone.id)).json.status).toBe('held');
  });

  it('is asked for again where its account is frozen, as a real one is', async () => {
    const { world, post, read } = await aSandbox({ accounts: [anAccount({ frozen: true })] });
    const { json } = await post(scripted('approve', 0));
    world.clock.advance(30);

    expect((await read(json.id)).json).toMatchObject({ status: 'pending', revision: 2, release: null });
  });

  it('is blocked where nobody may decide, and with a script needs nobody', async () => {
    const { post } = await aSandbox({ people: [] });

    expect((await post(aDualRefund())).json.status).toBe('blocked');
    expect((await post(scripted('approve', 5))).json.status).toBe('pending');
  });

  it('is taken back, and then nothing of its script comes', async () => {
    const { world, post, read, withdraw } = await aSandbox();
    const { json } = await post(scripted('approve', 5));
    world.clock.advance(6);
    const taken = await withdraw(json.id);
    world.clock.advance(3600);

    expect([taken.status, taken.json.status, taken.json.sandbox, taken.json.stages.some(({ state }) => state === 'waiting')]).toEqual([
      200,
      'withdrawn',
      true,
      false,
    ]);
    expect((await read(json.id)).json).toEqual(taken.json);
    const again = await withdraw(json.id);
    expect([again.status, codeOf(again)]).toEqual([409, 'already_settled']);
  });

  it('is not taken back once it went out while its policy was read', async () => {
    const { world, post, read, withdraw } = await aSandbox({ policy: { escrowSeconds: 0 } });
    const { json } = await post(scripted('approve', 5));
    world.clock.advance(4.5);
    const { policyBySha } = world.deps.accounts;
    Object.assign(world.deps.accounts, {
      policyBySha: async (sha256: string) => {
        world.clock.advance(1);
        return policyBySha(sha256);
      },
    });
    const refused = await withdraw(json.id);

    expect([refused.status, codeOf(refused), (await read(json.id)).json.status]).toEqual([409, 'already_settled', 'released']);
  });

  it('is answered by ?wait= when the script lets it settle', async () => {
    const { world, post, read } = await aSandbox();
    const { json } = await post(scripted('reject', 5));
    const began = performance.now();
    const early = await read(json.id, '?wait=0.3');
    expect([early.json.status, performance.now() - began >= 290]).toEqual(['pending', true]);

    let answered = false;
    const waiting = read(json.id, '?wait=20').finally(() => {
      answered = true;
    });
    await sleep(100);
    expect(answered).toBe(false);
    world.clock.advance(5);
    expect((await waiting).json.status).toBe('rejected');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('takes no place of those who wait for real drafts, nor they of its own', async () => {
    const { world, post, read } = await aSandbox({ settings: { maxWaiters: 1 } });
    const tried = (await post(aHeldReply())).json;
    const real = await world.held();
    const told = ({ headers }: Answered<unknown>) => headers['retry-after'];
    const answers = await Promise.all([
      read(tried.id, '?wait=0.3'),
      world.call(`GET /v1/drafts/${real.id}?wait=0.3`),
      read(tried.id, '?wait=0.3'),
      world.call(`GET /v1/drafts/${real.id}?wait=0.3`),
    ]);

    expect(answers.map(told)).toEqual([undefined, undefined, '5', '5']);
  });
});

describe('a revision in the sandbox', () => {
  it('carries over what it leaves out, and brings a script of its own', async () => {
    const { world, post, read, revise } = await aSandbox();
    const { json } = await post(scripted('reject', 0, { feedback: 'Half of it.' }));
    const reply = { ...aDualRefund().reply, text: 'You get half of it.' };
    const revised = await revise(json.id, { reply, sandbox: { decide: 'approve', after: 1 } });
    expect(revised).toMatchObject({ status: 202, json: { id: json.id, status: 'pending', revision: 2, tier: 3, accountId: json.accountId, sandbox: true } });
    expect(revised.json.decisions.map(({ decision, counts }) => [decision, counts])).toEqual([['reject', false]]);

    world.clock.advance(31);
    const out = (await read(json.id)).json;
    expect(out).toMatchObject({ status: 'released', release: { text: reply.text, edited: false } });
    const refused = await revise(json.id, { reply });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'not_revisable']);
  });

  it('is never below the tier that the draft had, and waits without a script', async () => {
    const { world, post, read, revise } = await aSandbox();
    const { json } = await post(aHeldReply());
    const revised = (await revise(json.id, { notes: 'all well' })).json;
    world.clock.advance(3600);

    expect((await read(json.id)).json).toMatchObject({ status: 'pending', revision: 2, tier: 3 });
    expect(revised.revision).toBe(2);
  });

  it('answers a newer message that it brings', async () => {
    const { post, revise } = await aSandbox();
    const { json } = await post(scripted('reject', 0));
    const revised = await revise(json.id, { customerMessage: { text: 'And my invoice?', at: '2026-11-22T16:30:00Z' } });

    expect(revised.json).toMatchObject({ status: 'pending', revision: 2 });
  });

  it.each([30, 0])('comes too late once its draft was approved while it was judged, with an escrow of %d s', async (escrowSeconds) => {
    const { world, post, read, revise } = await aSandbox({ policy: { escrowSeconds } });
    const { json } = await post(scripted('approve', 5));
    world.clock.advance(4.5);
    takesASecond(world);
    const refused = await revise(json.id, { notes: 'x' });

    expect([refused.status, codeOf(refused)]).toEqual([409, 'not_revisable']);
    expect((await read(json.id)).json).toMatchObject({ status: escrowSeconds ? 'approved' : 'released', revision: 1 });
  });

  it('is built upon what its draft has become while it was judged', async () => {
    const { world, post, revise } = await aSandbox({ policy: { escrowSeconds: 0 }, accounts: [anAccount({ frozen: true })] });
    const { json } = await post(scripted('approve', 5));
    world.clock.advance(4.5);
    takesASecond(world);

    expect(await revise(json.id, { notes: 'x' })).toMatchObject({ status: 202, json: { status: 'pending', revision: 3 } }); // asked again as revision 2
  });

  it('is judged once, however often somebody is faster', async () => {
    const { world, post, revise } = await aSandbox({ policy: { privateData: { ...aPolicy().privateData, comprehend: true } } });
    const { json } = await post(aHeldReply());
    const read = countReadings(world);
    overtake(world, 3);
    const posted = await post(aHeldReply());
    overtake(world, 3);
    const answers = [posted, await revise(json.id, { notes: 'x' })];

    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(read).toEqual({ moods: 2, searches: 2 });
  });

  it('that brings another text is read anew where another one came between', async () => {
    const { world, post, revise } = await aSandbox();
    const { json } = await post(aHeldReply());
    const read: string[] = [];
    let between = false;
    world.outside.readSentiment = async (text) => {
      read.push(text);
      if (!between) {
        between = true;
        await revise(json.id, { customerMessage: { text: 'And where is my invoice?' } });
      }
      return { label: 'NEUTRAL', score: 0.9 };
    };

    expect((await revise(json.id, { notes: 'x' })).json.revision).toBe(3);
    expect(read).toEqual([aHeldReply().customerMessage.text, 'And where is my invoice?', 'And where is my invoice?']);
  });

  it('is unknown for a draft that is none of the sandbox', async () => {
    const { world, revise, withdraw } = await aSandbox();
    const real = await world.held();
    const answers = [await revise(real.id, { notes: 'x' }), await withdraw(real.id)];

    expect(answers.map((one) => [one.status, codeOf(one)])).toEqual(Array(2).fill([404, 'not_found']));
    expect(await world.status(real.id)).toBe('pending');
  });
});

describe('a repeated call in the sandbox', () => {
  it('gets the first answer again, whatever became of the draft', async () => {
    const { world, post, revise, withdraw } = await aSandbox();
    const first = await post(scripted('reject', 1), 'one');
    world.clock.advance(1);
    const revised = await revise(first.json.id, { notes: 'x' }, 'two');
    await withdraw(first.json.id);
    const again = [await post(scripted('reject', 1), 'one'), await revise(first.json.id, { notes: 'x' }, 'two')];

    expect(again.map(({ status, headers, json }) => [status, headers['idempotent-replayed'], json])).toEqual([
      [200, 'true', first.json],
      [200, 'true', revised.json],
    ]);
  });

  it('with another body is refused', async () => {
    const { post, revise } = await aSandbox();
    const first = await post(scripted('reject', 0), 'one');
    await revise(first.json.id, { notes: 'x' }, 'two');
    const others = [await post(scripted('approve', 0), 'one'), await revise(first.json.id, { notes: 'y' }, 'two')];

    expect(others.map((one) => [one.status, codeOf(one)])).toEqual(Array(2).fill([422, 'idempotency_mismatch']));
  });

  it('at the same time makes one draft', async () => {
    const { world, post } = await aSandbox();
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(scripted('approve', 5), 'one')));

    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 202]);
    expect((await world.raw.scan('drafts')).filter(({ pk, sk }) => pk === 'SANDBOX' && sk.startsWith('drf_'))).toHaveLength(1);
  });

  it('of another key is another draft', async () => {
    const { world, post } = await aSandbox();
    const key = await aSandboxKey(world);
    const other = await world.call<DraftView>('POST /v1/drafts', { key, body: aHeldReply(), headers: { 'idempotency-key': 'one' } });

    expect(other.json.id).not.toBe((await post(aHeldReply(), 'one')).json.id);
  });
});

describe('keys of the sandbox', () => {
  const make = (world: World, scopes: string[]) => world.call('POST /v1/keys', { key: world.keys.admin, body: { name: 'tests', scopes } });

  it('are made where the tenant has a sandbox, stand alone, and their making is audited', async () => {
    const { world } = await aSandbox();
    const made = await make(world, ['sandbox']);
    const mixed = await make(world, ['sandbox', 'drafts:read']);

    expect([made.status, made.json.scopes]).toEqual([201, ['sandbox']]);
    expect([mixed.status, mixed.json.errors]).toEqual([422, [{ path: 'scopes', message: 'sandbox stands alone' }]]);
    const chain = await world.raw.query('audit', { pk: `S#key:${made.json.id}` });
    expect(chain).toHaveLength(1);
  });

  it('do nothing else, with a sentence that says so', async () => {
    const { world, key } = await aSandbox();
    const own = new Set(['POST /v1/drafts', 'GET /v1/drafts/{id}', 'POST /v1/drafts/{id}/revisions', 'POST /v1/drafts/{id}/withdraw']);
    const others = routes.filter(({ method, path }) => path.startsWith('/v1/') && !path.startsWith('/v1/hooks/') && !own.has(`${method} ${path}`));
    const answers = await Promise.all(
      others.map(({ method, path }) => world.call(`${method} ${path.replaceAll(/\{\w+\}/g, 'x')}`, { key, ...(method !== 'GET' && { body: {} }) })),
    );

    expect(others.length).toBeGreaterThan(35);
    expect(new Set(answers.map(({ status, json }) => `${status} ${json.code}: ${json.detail}`))).toEqual(
      new Set(['403 forbidden: a key of the sandbox submits, reads, revises and withdraws drafts of the sandbox, and does nothing else']),
    );
  });

  it('are neither made nor taken in a tenant that answers customers', async () => {
    const { world, post, read, revise, withdraw } = await aSandbox({ settings: { sandbox: false } });
    const answers = [
      await make(world, ['sandbox']),
      await post(aHarmlessReply()),
      await read('drf_sandbox_0'),
      await revise('drf_sandbox_0', { notes: 'x' }),
      await withdraw('drf_sandbox_0'),
    ];

    expect(answers.map((one) => [one.status, codeOf(one)])).toEqual(Array(5).fill([403, 'sandbox_off']));
    expect((await world.raw.scan('drafts')).filter(({ pk }) => pk === 'SANDBOX')).toEqual([]);
  });

  it('reach no real draft, and no other key reaches theirs', async () => {
    const { world, post, read } = await aSandbox();
    const real = await world.held();
    const tried = (await post(aHeldReply())).json;
    const { helpdesk, audit } = world.keys;
    const found = [
      await read(real.id),
      await world.call(`GET /v1/drafts/${tried.id}`),
      await world.call(`GET /v1/drafts/${tried.id}/receipt`),
      await world.call(`POST /v1/drafts/${tried.id}/withdraw`, { body: { reason: 'x' } }),
      await world.call(`POST /v1/drafts/${tried.id}/stop`, { body: { reason: 'x', to: 'withdrawn' } }),
      await world.call(`POST /v1/drafts/${tried.id}/outcome`, { body: { outcome: 'right' } }),
      await world.revise(tried.id, { notes: 'x' }),
    ];
    const listed = await world.call<{ items: DraftView[] }>('GET /v1/drafts', { key: helpdesk });
    const events = await world.call<{ items: unknown[] }>(`GET /v1/audit?draftId=${tried.id}`, { key: audit });

    expect(found.map(({ status }) => status)).toEqual(Array(7).fill(404));
    expect(listed.json.items.map(({ id }) => id)).toEqual([real.id]);
    expect(events.json.items).toEqual([]);
  });

  it('alone may bring a script', async () => {
    const { world } = await aSandbox();
    const real = await world.held();
    const post = await world.call('POST /v1/drafts', { body: scripted('approve', 0), headers: { 'idempotency-key': 'x' } });
    const revise = await world.call(`POST /v1/drafts/${real.id}/revisions`, {
      body: { sandbox: { decide: 'approve' } },
      headers: { 'idempotency-key': 'y' },
    });

    expect([post, revise].map(({ status, json }) => [status, json.errors])).toEqual(
      Array(2).fill([422, [{ path: 'sandbox', message: 'only with a key of the sandbox: with this one people would be asked' }]]),
    );
    expect((await world.draft(real.id)).head.revision).toBe(1);
  });
});

describe('a script', () => {
  it.each([
    [{ decide: 'approve', after: 3601 }],
    [{ decide: 'approve', after: -1 }],
    [{ decide: 'approve', after: 0.5 }],
    [{ decide: 'escalate' }],
    [{ decide: 'approve', text: 'x' }],
    [{ decide: 'approve_with_edits' }],
    [{ decide: 'approve', reason: 'other' }],
    [{ decide: 'expire', feedback: 'x' }],
    [{ decide: 'reject', reason: 'no_reason' }],
    [{}],
  ])('%j is refused', async (sandbox) => {
    const { post } = await aSandbox();
    const refused = await post({ ...aHeldReply(), sandbox });

    expect([refused.status, codeOf(refused)]).toEqual([422, 'invalid_request']);
  });
});

describe('what the sandbox keeps', () => {
  const records = async (world: World) => (await world.raw.scan('drafts')).filter(({ pk, sk }) => pk === 'SANDBOX' && sk.startsWith('drf_'));

  it('is kept for three days after the last revision, and then is gone though its item may still be there', async () => {
    const { world, post, read, revise } = await aSandbox();
    const { json } = await post(aHeldReply(), 'one');
    world.clock.advance(2 * 86_400);
    await revise(json.id, { notes: 'x' });
    const [item] = await records(world);
    expect(item?.expiresAt).toBe(world.clock.now().getTime() / 1000 + 3 * 86_400);

    world.clock.advance(3 * 86_400 - 1);
    expect((await read(json.id)).status).toBe(200);
    world.clock.advance(1);
    expect((await read(json.id)).status).toBe(404);
    expect(await records(world)).toHaveLength(1);
    const anew = await post(aHeldReply(), 'one');
    expect([anew.status, anew.json.id, anew.json.revision]).toEqual([202, json.id, 1]);
  });

  it('is at most 96 KiB of texts, and what has more is asked of nobody and counts for nothing', async () => {
    const { world, post } = await aSandbox();
    const read = countReadings(world);
    const fits = await post(aHeldReply({ notes: 'x'.repeat(90_000) }));
    const refused = [
      await post(aHeldReply({ notes: 'x'.repeat(90_000), reasoning: 'x'.repeat(10_000) })),
      await post({ ...aHeldReply({ notes: 'x'.repeat(45_000) }), sandbox: { decide: 'approve_with_edits', text: 'x'.repeat(60_000) } }),
    ];

    expect([fits.status, ...refused.map((one) => `${one.status} ${codeOf(one)}`)]).toEqual([202, '413 too_large', '413 too_large']);
    expect(await records(world)).toHaveLength(1);
    expect([read.moods, await turnsOf(world)]).toEqual([1, expect.objectContaining({ inMinute: 1 })]);
  });

  it('is the answer to each revision as well: one that was revised too often takes no other, and says why', async () => {
    const { world, post, revise } = await aSandbox();
    const { json } = await post(aHeldReply());
    const answers: Answered<unknown>[] = [];
    while (answers.length < 100 && answers.at(-1)?.status !== 413) {
      if (answers.length % 25 === 0) world.clock.advance(60);
      answers.push(await revise(json.id, { notes: 'x' }));
    }
    const refused = answers.at(-1)?.json as Problem;

    expect(answers.length).toBeGreaterThan(80);
    expect([refused.code, refused.detail]).toEqual(['too_large', expect.stringMatching(/the answers to \d+ requests.*new draft/)]);
  });

  it('is at most 128 KiB, whatever an assessment says', async () => {
    const { world, post } = await aSandbox();
    const { readIntake } = world.deps.accounts;
    Object.assign(world.deps.accounts, {
      readIntake: async (...asked: Parameters<typeof readIntake>) => {
        const reading = await readIntake(...asked);
        return { ...reading, account: { ...anAccount(), name: 'x'.repeat(130_000) } };
      },
    });
    const refused = await post(aHeldReply());

    expect([refused.status, codeOf(refused), await records(world)]).toEqual([413, 'too_large', []]);
  });

  it('is 30 drafts a minute and 1,000 a day of a tenant', async () => {
    const { world, post, revise } = await aSandbox();
    const first = await post(aHeldReply(), 'first');
    for (let i = 1; i < 30; i += 1) await post(aHeldReply());
    world.clock.advance(10);
    const refused = [await post(aHeldReply()), await revise(first.json.id, { notes: 'x' })];
    expect(refused.map((one) => [one.status, codeOf(one), one.headers['retry-after']])).toEqual(Array(2).fill([429, 'rate_limited', '50']));
    expect(refused[0]?.headers).toMatchObject({ ratelimit: '"sandbox";r=0;t=50', 'ratelimit-policy': '"sandbox";q=30;w=60' });
    expect((await post(aHeldReply(), 'first')).status).toBe(200);

    world.clock.advance(50);
    expect((await post(aHeldReply())).status).toBe(202);
    expect(await turnsOf(world)).toEqual({ day: '2026-11-22', inDay: 31, minute: '2026-11-22T17:01', inMinute: 1 });
  });

  it.each([
    ['the person', { email: 'Dana@Fabrikam.example' }],
    ['the account', { accountId: 'acc_fabrikam' }],
  ])('goes with an erasure of %s, and nothing else does', async (_, subject) => {
    const { world, post, read } = await aSandbox();
    const about = (await post(aHeldReply())).json;
    const other = (await post(aDualRefund())).json;
    world.clock.advance(1);
    const begun = await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { ...subject, reason: 'she asked' } });
    const later = (await post(aHeldReply())).json;
    for (let minute = 0; minute < 20; minute += 1) {
      await world.eraseSubjects();
      world.clock.advance(60);
    }
    const erasure = await world.call(`GET /v1/subjects/erase/${begun.json.id}`, { key: world.keys.admin });

    expect([(await read(about.id)).status, (await read(other.id)).status, (await read(later.id)).status]).toEqual([404, 200, 200]);
    expect(erasure.json).toMatchObject({ state: 'done' });
  });

  it('goes with an erasure of an address that only an earlier revision had', async () => {
    const { world, post, read, revise } = await aSandbox();
    const reply = { ...aHeldReply().reply, to: 'old@fabrikam.example' };
    const { json } = await post({ ...aHeldReply({ reply }), sandbox: { decide: 'expire', after: 0 } });
    await revise(json.id, { reply: { ...reply, to: 'new@fabrikam.example' } });
    await revise(json.id, { notes: 'and once more' });
    expect((await read(json.id)).json.holdingReply?.to).toBe('old@fabrikam.example');
    world.clock.advance(1);
    await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email: 'Old@fabrikam.example', reason: 'asked' } });
    await world.eraseSubjects();

    expect([(await read(json.id)).status, await records(world)]).toEqual([404, []]);
  });

  it('goes with an erasure that takes several runs to look at all of it', async () => {
    const queries: string[] = [];
    let slow = false;
    const { world, post } = await aSandbox({
      aroundPort: (name, port) => {
        if (name !== 'tables') return port;
        const tables = port as unknown as Tables;
        const query: Tables['query'] = async (table, asked) => {
          const found = await tables.query(table, asked);
          if (!slow || asked.pk !== 'SANDBOX') return found;
          queries.push(String(asked.after));
          world.clock.advance(45); // more than a run has
          return found;
        };
        return { ...port, query };
      },
    });
    for (let i = 0; i < 25; i += 1) await post(aHeldReply());
    world.clock.advance(1);
    const begun = await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { accountId: 'acc_fabrikam', reason: 'asked' } });
    const erasure = () => world.deps.erasures.find(String(begun.json.id));
    slow = true;
    await world.eraseSubjects();
    expect([(await records(world)).length, (await erasure())?.tried, (await erasure())?.pass]).toEqual([5, expect.stringMatching(/^drf_sandbox_/), 1]);
    await world.eraseSubjects();
    expect([await records(world), await erasure()]).toMatchObject([[], { tried: null, pass: 2, state: 'running' }]);
    world.clock.advance(200);
    await world.eraseSubjects();

    expect(await erasure()).toMatchObject({ state: 'done', counts: { looked: 0, erased: 0 } });
    expect(queries).toEqual(['drf_', expect.stringMatching(/^drf_sandbox_/), 'drf_']);
  });

  it('goes with an erasure that is not done while somebody changes it each time', async () => {
    const { world, post } = await aSandbox();
    await post(aHeldReply());
    world.clock.advance(1);
    const begun = await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { accountId: 'acc_fabrikam', reason: 'asked' } });
    const erasure = () => world.deps.erasures.find(String(begun.json.id));
    const pass = async () => {
      await world.eraseSubjects();
      world.clock.advance(200);
    };
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'remove' in write && write.remove.pk === 'SANDBOX')) throw new TransactionRefused(['condition']);
    };
    await pass();
    await pass();
    expect([await erasure(), (await records(world)).length]).toMatchObject([{ state: 'running', pass: 3 }, 1]);

    world.outside.beforeTransact = async () => {};
    await pass();
    await pass();
    expect([await erasure(), await records(world)]).toMatchObject([{ state: 'done' }, []]);
  });

  it('goes with any erasure where it can not be read', async () => {
    const { world, post, read } = await aSandbox();
    const { json } = await post(aDualRefund());
    const [item] = await records(world);
    if (item) await world.raw.put('drafts', { ...item, record: '{}' });
    await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email: 'nobody@example.com', reason: 'x' } });
    await world.eraseSubjects();

    expect([(await read(json.id)).status, await records(world)]).toEqual([404, []]);
  });

  it('is only found by an id of the sandbox', async () => {
    const { post, read, revise, withdraw } = await aSandbox();
    await post(aHeldReply());

    for (const id of ['TURNS', 'drf_', 'drf_sandbox_', 'x'.repeat(2000), 'D%23x', '%00']) {
      const answers = [await read(id), await revise(id, { notes: 'x' }), await withdraw(id)];
      expect([id, answers.map(({ status }) => status)]).toEqual([id, [404, 404, 404]]);
    }
  });

  it('counts drafts that come at the same time, each of them', async () => {
    const { world, post } = await aSandbox();
    const read = countReadings(world);
    const crowd = await Promise.all(Array.from({ length: 30 }, () => post(aHeldReply())));
    const others = await Promise.all(Array.from({ length: 5 }, () => post(aHeldReply())));

    expect(crowd.map(({ status }) => status)).toEqual(Array(30).fill(202));
    expect(others.map((one) => [one.status, codeOf(one)])).toEqual(Array(5).fill([429, 'rate_limited']));
    expect([read.moods, await turnsOf(world)]).toEqual([30, expect.objectContaining({ inMinute: 30 })]);
    expect(errorLines(world)).toEqual([]);
  });

  it('raises no alarm where it is too busy, or Comprehend is', async () => {
    const { world, post } = await aSandbox({ settings: { throttledPerMinute: 1 } });
    overtake(world, 1000);
    const busy = await post(aHeldReply());
    overtake(world, 0);
    world.outside.readSentiment = async () => {
      throw Object.assign(new Error('slow down'), { reason: 'throttled' });
    };
    const throttled = [await post(aHeldReply()), await post(aHeldReply())];

    expect([busy, ...throttled].map((one) => [one.status, one.status === 503 ? codeOf(one) : one.json.status])).toEqual([
      [503, 'busy'],
      [202, 'pending'],
      [503, 'busy'],
    ]);
    expect([busy, throttled[1]].map((one) => one?.headers['retry-after'])).toEqual(['1', '60']);
    expect(errorLines(world)).toEqual([]);
    expect(world.logged.filter(({ level, message }) => level === 'warn' && message === 'the sandbox is busy')).toHaveLength(2);
  });

  it('is an alarm where something is broken', async () => {
    const { world, post } = await aSandbox();
    world.outside.beforeTransact = async () => {
      throw new TypeError('a bug');
    };

    expect((await post(aHeldReply())).status).toBe(500);
    expect(errorLines(world)).toHaveLength(1);
  });

  it('is nothing while the tenant is stopped', async () => {
    const { world, post } = await aSandbox();
    await world.raw.transact([{ table: 'drafts', put: { pk: 'STOPPED', sk: 'STOPPED' } }]);
    const refused = await post(aHeldReply());

    expect([refused.status, codeOf(refused)]).toEqual([503, 'paused']);
    expect(await records(world)).toEqual([]);
  });
});

describe('whatever is tried out in the sandbox', () => {
  /** All that is kept and all that went out, but for the sandbox's own records. */
  const everythingElse = async (world: World) => ({
    accounts: await world.raw.scan('accounts'),
    drafts: (await world.raw.scan('drafts')).filter(({ pk }) => pk !== 'SANDBOX'),
    audit: await world.raw.scan('audit'),
    bodies: [...world.bodies],
    mails: [...world.mails],
    posts: [...world.posts],
    starts: [...world.starts],
    wakes: [...world.wakes],
    figures: world.figures.length,
    errors: errorLines(world),
  });

  const submissions = [aHarmlessReply(), aHeldReply(), aRefund(20), aRefund(4000), aDualRefund(), aHarmlessReply({ notes: 'x'.repeat(5000) })];
  const scripts = [
    undefined,
    { decide: 'approve', after: 0 },
    { decide: 'approve', after: 30 },
    { decide: 'approve_with_edits', after: 5, text: 'Another text.' },
    { decide: 'reject', after: 0, feedback: 'No.' },
    { decide: 'expire', after: 10 },
  ];
  const posting = fc.record({ kind: fc.constant('post' as const), submission: fc.constantFrom(...submissions), sandbox: fc.constantFrom(...scripts) });
  const act = fc.oneof(
    posting,
    fc.record({ kind: fc.constant('revise' as const), which: fc.nat(5), sandbox: fc.constantFrom(...scripts) }),
    fc.record({ kind: fc.constantFrom('withdraw' as const, 'read' as const), which: fc.nat(5) }),
    fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(1, 40, 4000) }),
  );
  const minute = async (world: World) => {
    await world.sweep();
    await world.measure();
  };

  it('leaves nothing else behind: no item, event, sum, body, mail, webhook, execution, figure or error line', async () => {
    const world = await createWorld();
    const key = await aSandboxKey(world);
    await world.post(aRefund(20)); // out, with a sum and a promise of its own
    await minute(world);
    let calls = 0;
    const freshCall = (): number => {
      calls += 1;
      return calls;
    };

    await fc.assert(
      fc.asyncProperty(posting, fc.array(act, { maxLength: 7 }), async (first, others) => {
        const ids: string[] = [];
        const before = await everythingElse(world);
        const figuresBefore = world.figures.at(-1);
        const told = (more: object) => ({ key, headers: { 'idempotency-key': `call-${freshCall()}` }, ...more });
        for (const one of [first, ...others]) {
          const id = 'which' in one ? ids[one.which % ids.length] : undefined;
          if (one.kind === 'post') {
            const { json } = await world.call<DraftView>('POST /v1/drafts', told({ body: { ...one.submission, sandbox: one.sandbox } }));
            if (json.id) ids.push(json.id);
          } else if (one.kind === 'wait') world.clock.advance(one.seconds);
          else if (id && one.kind === 'revise') await world.call(`POST /v1/drafts/${id}/revisions`, told({ body: { notes: 'x', sandbox: one.sandbox } }));
          else if (id && one.kind === 'withdraw') await world.call(`POST /v1/drafts/${id}/withdraw`, told({ body: { reason: 'x' } }));
          else if (id) await world.call(`GET /v1/drafts/${id}`, told({}));
        }
        await world.sweep();
        expect(await everythingElse(world)).toEqual(before);
        await world.measure();
        expect(world.figures.at(-1)).toEqual(figuresBefore);
        world.clock.advance(60); // for another thirty turns
      }),
      { numRuns: 25 },
    );
    const tried = (await world.raw.scan('drafts')).filter(({ pk, sk }) => pk === 'SANDBOX' && sk !== 'TURNS');
    expect(tried.length).toBeGreaterThanOrEqual(25);
  });
});
