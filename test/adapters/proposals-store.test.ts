import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { createCalibrationStore } from '../../functions/adapters/calibration-store.ts';
import { type Tables, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { createProposalsStore } from '../../functions/adapters/proposals-store.ts';
import { Busy } from '../../functions/adapters/retry.ts';
import { AuditEvent, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { replay } from '../../functions/domain/policy/simulate.ts';
import type { PolicyTrial } from '../../functions/domain/policy-proposal.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { aPerson, aPolicy, aRandom, start } from '../examples.ts';
import { settableClock } from '../functions/settable-clock.ts';

const system = { via: 'system' } as const;
const candidate = aPolicy({ escrowSeconds: 60 });
const trial: PolicyTrial = {
  at: start.toISOString(),
  since: start.toISOString(),
  reached: null,
  complete: true,
  unread: 0,
  rejectedRead: 0,
  rejectedUnread: 0,
  rejectedMore: false,
  blocking: 0,
  ...replay(candidate).result(),
  changed: [],
  blocked: [],
};
const id = 'prp_01M8236JM0A50G9QXY185CCNZK';
const made = { policy: candidate, against: 1, reason: 'more time', trial };

/** Two who may propose, one who may not, and a policy; `before` runs ahead of each transaction of the proposals' store. */
async function setUp(before: (writes: readonly Write[], attempt: number) => void | Promise<void> = () => {}) {
  const memory = createMemoryTables();
  let attempt = 0;
  const tables: Tables = {
    ...memory,
    async transact(writes) {
      attempt += 1;
      await before(writes, attempt);
      await memory.transact(writes);
    },
  };
  const deps = { clock: settableClock(start.toISOString()), random: { bytes: aRandom() }, settings: { tenantId: 'demo' }, pause: async () => {} };
  const accounts = createAccountsStore({ tables: memory, ...deps });
  await accounts.putPolicy(aPolicy(), 0, system);
  const people = { cora: ['compliance'], olga: ['owner'], otto: ['owner'], eve: ['executive'] };
  const put = async (person: keyof typeof people, fields: { roles?: string[]; active?: boolean } = {}) => {
    const { id: personId, ...rest } = aPerson(person, { roles: people[person], ...fields });
    await accounts.putPerson(personId, rest, system);
  };
  for (const person of Object.keys(people)) await put(person as keyof typeof people);
  const chain = async (subject: string): Promise<AuditEvent[]> =>
    (await memory.query('audit', { pk: `S#${subject}` })).map((item) => AuditEvent.parse(eventIn(item)));
  const proposals = createProposalsStore({ tables, ...deps });
  const kept = async (proposalId: string) => {
    const proposal = await proposals.get(proposalId);
    if (!proposal) throw new Error(`no such proposal: ${proposalId}`);
    return proposal;
  };
  return {
    memory,
    accounts,
    calibration: createCalibrationStore({ tables: memory, ...deps }),
    put,
    chain,
    proposals,
    kept,
    /** The same past `before`. */
    rival: createProposalsStore({ tables: memory, ...deps }),
  };
}
const overruled = ['drf_1', 'drf_2'];

describe('a proposal', () => {
  it('is kept with its author, reason, trial and the version it was made from, and an event that holds no text', async () => {
    const { proposals, chain, kept } = await setUp();

    expect(await proposals.make(id, made, 'cora')).toEqual({ ok: true, proposal: await kept(id) });

    const proposal = await kept(id);
    expect(proposal).toEqual({
      id,
      version: 1,
      against: 1,
      sha256: sha256(canonicalJson(candidate)),
      authorId: 'cora',
      at: start.toISOString(),
      reason: 'more time',
      state: 'open',
      closed: null,
    });
    expect(await proposals.document(proposal)).toEqual({ policy: candidate, trial });
    expect(await chain(`policy-proposal:${id}`)).toMatchObject([
      {
        type: 'policy.proposed',
        actor: { personId: 'cora', via: 'sign-in' },
        policySha256: proposal.sha256,
        to: 'open',
        data: { against: 1, reasonCommit: expect.stringMatching(/^[0-9a-f]{64}$/), played: 0, changes: 0, blocking: 0 },
      },
    ]);
    expect(JSON.stringify(await chain(`policy-proposal:${id}`))).not.toContain('more time');
  });

  it('sent twice is kept once, and an id stands for no second one', async () => {
    const { proposals, chain } = await setUp();
    const first = await proposals.make(id, made, 'cora');

    expect(await proposals.make(id, made, 'cora')).toEqual(first);
    expect(await proposals.make(id, { ...made, reason: 'another reason' }, 'cora')).toEqual({ ok: false, reason: 'used' });
    expect(await proposals.make(id, { ...made, policy: aPolicy({ escrowSeconds: 61 }) }, 'cora')).toEqual({ ok: false, reason: 'used' });
    expect(await proposals.make(id, made, 'olga')).toEqual({ ok: false, reason: 'used' });
    expect(await chain(`policy-proposal:${id}`)).toHaveLength(1);
  });

  it('is made by those only who may, from the version in force only, also where either changes at that instant', async () => {
    const world = await setUp(async (_, attempt) => {
      if (attempt === 1) await world.put('olga', { roles: [] });
      if (attempt === 2) await world.accounts.putPolicy(aPolicy({ escrowSeconds: 1 }), 1, system);
    });
    const { proposals } = world;

    expect(await proposals.make(id, made, 'eve')).toEqual({ ok: false, reason: 'not_allowed' });
    expect(await proposals.make(id, { ...made, against: 2 }, 'cora')).toEqual({ ok: false, reason: 'stale' });
    expect(await proposals.make(id, made, 'olga')).toEqual({ ok: false, reason: 'not_allowed' });
    expect(await proposals.make(id, made, 'cora')).toEqual({ ok: false, reason: 'stale' });
    expect(await proposals.get(id)).toBeUndefined();
  });

  it('is listed newest first, page by page', async () => {
    const { proposals } = await setUp();
    const ids = ['prp_01A', 'prp_01B', 'prp_01C'];
    for (const each of ids) await proposals.make(each, made, 'cora');

    const first = await proposals.list({ limit: 2 });
    const second = await proposals.list({ limit: 2, cursor: first.next ?? undefined });

    expect([first.items.map((one) => one.id), second.items.map((one) => one.id), second.next]).toEqual([['prp_01C', 'prp_01B'], ['prp_01A'], null]);
  });

  it('whose document was altered in the table is read by nobody, and put in force by nobody', async () => {
    const { proposals, memory, accounts, kept } = await setUp();
    await proposals.make(id, made, 'cora');
    const key = { pk: `POLICY-PROPOSAL#${id}`, sk: 'DOCUMENT' };
    const item = await memory.get('accounts', key);
    await memory.transact([{ table: 'accounts', put: { ...key, ...item, policy: { ...candidate, escrowSeconds: 0 } } }]);

    await expect(proposals.document(await kept(id))).rejects.toThrow('not the one that its hash names');
    await expect(proposals.putInForce(id, 'olga', { overruled: [] })).rejects.toThrow('not the one that its hash names');
    expect((await accounts.currentPolicy())?.version).toBe(1);
  });
});

describe('closing a proposal', () => {
  it('takes it back for its author, and declines it for another, once', async () => {
    const { proposals, chain } = await setUp();
    await proposals.make('prp_a', made, 'cora');
    await proposals.make('prp_b', made, 'cora');

    expect(await proposals.close('prp_a', 'cora', null)).toMatchObject({
      ok: true,
      proposal: { state: 'withdrawn', version: 2, closed: { by: 'cora', reason: null } },
    });
    expect(await proposals.close('prp_b', 'olga', 'too early')).toMatchObject({
      ok: true,
      proposal: { state: 'declined', closed: { by: 'olga', reason: 'too early' } },
    });
    expect(await proposals.close('prp_a', 'olga', 'too late')).toEqual({ ok: false, reason: 'closed' });
    expect(await proposals.close('prp_c', 'olga', null)).toEqual({ ok: false, reason: 'unknown' });
    const events = await chain('policy-proposal:prp_b');
    expect(events.at(-1)).toMatchObject({
      seq: 1,
      prev: events[0]?.leaf,
      type: 'policy.proposal_closed',
      actor: { personId: 'olga', via: 'sign-in' },
      from: 'open',
      to: 'declined',
      data: { reasonCommit: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    for (const event of events) expect(leafOf(event)).toBe(event.leaf);
  });

  it('is for nobody who may not propose, but for an author who no longer may', async () => {
    const { proposals, put } = await setUp();
    await proposals.make(id, made, 'cora');
    await put('cora', { roles: ['legal'] });

    expect(await proposals.close(id, 'eve', 'no')).toEqual({ ok: false, reason: 'not_allowed' });
    expect(await proposals.close(id, 'cora', null)).toMatchObject({ ok: true, proposal: { state: 'withdrawn' } });
  });
});

describe('putting a proposal in force', () => {
  it('makes it the next version in one transaction with its end, by the accepting person, with the proposer named', async () => {
    const { proposals, accounts, chain, memory } = await setUp();
    await proposals.make(id, made, 'cora');

    const put = await proposals.putInForce(id, 'olga', { forced: 'legal agreed', overruled });

    expect(put).toMatchObject({ ok: true, proposal: { state: 'in_force', closed: { by: 'olga', reason: 'legal agreed', policyVersion: 2 } } });
    const current = await accounts.currentPolicy();
    expect(current).toEqual({ version: 2, sha256: sha256(canonicalJson(candidate)), policy: candidate });
    expect(await accounts.policyVersion(2)).toEqual({
      version: 2,
      sha256: current?.sha256,
      at: start.toISOString(),
      actor: { personId: 'olga', via: 'sign-in' },
      reason: 'more time (forced: legal agreed)',
      proposal: { id, authorId: 'cora' },
      overruled,
    });
    expect((await accounts.listPolicies({ limit: 5 })).items[0]).toEqual(await accounts.policyVersion(2));
    const [first, second] = await chain('policy');
    expect(second).toMatchObject({
      type: 'policy.changed',
      prev: first?.leaf,
      actor: { personId: 'olga', via: 'sign-in' },
      to: current?.sha256,
      data: { version: 2, overruled: 2, proposalId: id, proposedBy: 'cora' },
    });
    expect((await chain(`policy-proposal:${id}`)).at(-1)).toMatchObject({ type: 'policy.proposal_closed', to: 'in_force', data: { version: 2 } });
    expect(await memory.get('accounts', { pk: `POLICY#${current?.sha256}`, sk: 'POLICY' })).toMatchObject({ version: 2, policy: candidate });
  });

  it('keeps the reason alone where nothing was overruled, and goes on to the API’s next version', async () => {
    const { proposals, accounts, chain } = await setUp();
    await proposals.make(id, made, 'cora');
    await proposals.putInForce(id, 'olga', { overruled: [] });

    expect((await accounts.policyVersion(2))?.reason).toBe('more time');
    expect(await accounts.putPolicy(aPolicy(), 2, system)).toMatchObject({ ok: true, snapshot: { version: 3 } });
    expect((await chain('policy')).map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  it.each([
    ['its author', 'cora', 'own_proposal'],
    ['somebody without the role', 'eve', 'not_allowed'],
    ['somebody unknown', 'nobody', 'not_allowed'],
  ])('is refused for %s', async (_, person, reason) => {
    const { proposals, accounts } = await setUp();
    await proposals.make(id, made, 'cora');

    expect(await proposals.putInForce(id, person, { overruled: [] })).toEqual({ ok: false, reason });
    expect((await accounts.currentPolicy())?.version).toBe(1);
  });

  it('is refused once another version is in force, the proposal is settled, or its author has left', async () => {
    const { proposals, accounts, put } = await setUp();
    for (const each of ['prp_a', 'prp_b', 'prp_c']) await proposals.make(each, made, 'cora');
    await proposals.close('prp_a', 'olga', 'no');
    expect(await proposals.putInForce('prp_a', 'olga', { overruled: [] })).toEqual({ ok: false, reason: 'closed' });
    await put('cora', { active: false });
    expect(await proposals.putInForce('prp_b', 'olga', { overruled: [] })).toEqual({ ok: false, reason: 'author_left' });
    await put('cora');
    await accounts.putPolicy(aPolicy({ escrowSeconds: 1 }), 1, system);
    expect(await proposals.putInForce('prp_c', 'olga', { overruled: [] })).toEqual({ ok: false, reason: 'stale' });
    expect(await proposals.putInForce('prp_d', 'olga', { overruled: [] })).toEqual({ ok: false, reason: 'unknown' });
    expect((await accounts.currentPolicy())?.version).toBe(2);
  });

  it.each([
    ['whoever accepts loses the role', async (world: Awaited<ReturnType<typeof setUp>>) => world.put('olga', { roles: ['supervisor'] }), 'not_allowed'],
    ['its author loses the role', async (world: Awaited<ReturnType<typeof setUp>>) => world.put('cora', { roles: ['legal'] }), 'author_left'],
    ['its author takes it back', async (world: Awaited<ReturnType<typeof setUp>>) => void (await world.rival.close(id, 'cora', null)), 'closed'],
    [
      'the policy changes',
      async (world: Awaited<ReturnType<typeof setUp>>) => void (await world.accounts.putPolicy(aPolicy({ escrowSeconds: 1 }), 1, system)),
      'stale',
    ],
    [
      'another owner is faster',
      async (world: Awaited<ReturnType<typeof setUp>>) => void (await world.rival.putInForce(id, 'otto', { overruled: [] })),
      'closed',
    ],
  ])('loses against what happens at the same instant: %s', async (_, rivals, reason) => {
    const world = await setUp(async (_writes, attempt) => {
      if (attempt === 2) await rivals(world);
    });
    await world.proposals.make(id, made, 'cora');

    expect(await world.proposals.putInForce(id, 'olga', { overruled: [] })).toEqual({ ok: false, reason });
    expect((await world.accounts.policyVersion(2))?.actor.personId).not.toBe('olga');
  });

  it('waits out conflicts, and gives up after five with nothing changed', async () => {
    let conflicts = 3;
    const { proposals, accounts } = await setUp((writes, attempt) => {
      if (attempt > 1 && conflicts > 0) {
        conflicts -= 1;
        throw new TransactionRefused(writes.map((_, i) => (i === 0 ? 'conflict' : 'none')));
      }
    });
    await proposals.make(id, made, 'cora');
    conflicts = 6;
    await expect(proposals.putInForce(id, 'olga', { overruled: [] })).rejects.toThrow(Busy);
    expect([(await proposals.get(id))?.state, (await accounts.currentPolicy())?.version]).toEqual(['open', 1]);
    conflicts = 3;
    expect((await proposals.putInForce(id, 'olga', { overruled: [] })).ok).toBe(true);
  });

  const demotion = {
    id: 'cal_1',
    kind: 'demote',
    category: 'faq',
    n: 9,
    unchanged: 2,
    interval: [0.3, 0.9],
    why: 'reports',
    accountId: null,
    automatic: false,
  } as const;

  it('R117: accepts the proposal of calibration that it is, in the same transaction', async () => {
    const { proposals, calibration, chain } = await setUp();
    await proposals.make(id, { ...made, calibration: demotion }, 'cora');

    await proposals.putInForce(id, 'olga', { forced: 'agreed', overruled });

    expect(await calibration.listClosed()).toEqual([
      {
        id: 'cal_1',
        state: 'accepted',
        at: start.toISOString(),
        actor: { personId: 'olga', via: 'sign-in' },
        reason: 'more time (forced: agreed)',
        policyVersion: 2,
        proposal: demotion,
      },
    ]);
    expect((await chain('policy')).at(-1)?.data).toMatchObject({ calibrationId: 'cal_1' });
  });

  it('R117: leaves that one as it is where somebody dismissed it, at that instant too', async () => {
    const world = await setUp(async (_, attempt) => {
      if (attempt === 2) await world.calibration.dismiss(demotion, { via: 'system' }, null); // the first attempt to put it in force
    });
    await world.proposals.make(id, { ...made, calibration: demotion }, 'cora');

    expect(await world.proposals.putInForce(id, 'olga', { overruled: [] })).toMatchObject({ ok: true });

    expect(await world.calibration.listClosed()).toMatchObject([{ id: 'cal_1', state: 'dismissed' }]);
    expect((await world.chain('policy')).at(-1)?.data).not.toHaveProperty('calibrationId');
  });

  it('R117: is put in force where the proposal of calibration is of a kind that this version does not know', async () => {
    const { memory, proposals, calibration } = await setUp();
    await proposals.make(id, made, 'cora');
    const [document = {}] = await memory.query('accounts', { pk: `POLICY-PROPOSAL#${id}` });
    await memory.transact([
      { table: 'accounts', put: { ...document, pk: `POLICY-PROPOSAL#${id}`, sk: 'DOCUMENT', calibration: { ...demotion, kind: 'merge' } } },
    ]);

    expect(await proposals.putInForce(id, 'olga', { overruled: [] })).toMatchObject({ ok: true });
    expect(await calibration.listClosed()).toEqual([]);
  });

  it('keeps what a newer version of the program has added to the proposal', async () => {
    const { proposals, memory } = await setUp();
    await proposals.make(id, made, 'cora');
    const key = { pk: 'POLICY-PROPOSALS', sk: id };
    await memory.transact([{ table: 'accounts', put: { ...(await memory.get('accounts', key)), ...key, seenBy: ['otto'] } }]);

    expect((await proposals.putInForce(id, 'olga', { overruled: [] })).ok).toBe(true);
    expect(await memory.get('accounts', key)).toMatchObject({ state: 'in_force', seenBy: ['otto'] });
  });

  it('reads of a document whose form this version does not know that it is none', async () => {
    const { proposals, memory, kept } = await setUp();
    const document = { ...candidate, newMember: true };
    await proposals.make(id, { ...made, policy: document }, 'cora');

    expect((await proposals.document(await kept(id))).policy).toBeUndefined();
    expect(await memory.get('accounts', { pk: `POLICY-PROPOSAL#${id}`, sk: 'DOCUMENT' })).toMatchObject({ policy: { newMember: true } });
  });
});
