import { describe, expect, it } from 'vitest';
import { createAccountsStore } from '../../functions/adapters/accounts-store.ts';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { type Item, type Tables, TransactionRefused, type Write } from '../../functions/adapters/ports.ts';
import { Busy } from '../../functions/adapters/retry.ts';
import { systemRandom } from '../../functions/adapters/system.ts';
import { maxDelegations } from '../../functions/domain/approval/delegation.ts';
import { AuditEvent, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { AccountFields } from '../../functions/domain/policy/account.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { settableClock } from '../functions/settable-clock.ts';

const actor = { via: 'api', keyId: 'key_admin' } as const;
const start = '2026-11-22T17:00:00.000Z';

/** `before` runs ahead of each transaction: another one that is faster, or a conflict. */
function setUp(before: (writes: readonly Write[], attempt: number) => void | Promise<void> = () => {}) {
  const clock = settableClock(start);
  let attempt = 0;
  const paused: number[] = [];
  const memory = createMemoryTables();
  const tables: Tables = {
    ...memory,
    async transact(writes) {
      attempt += 1;
      await before(writes, attempt);
      await memory.transact(writes);
    },
  };
  const deps = {
    clock,
    random: systemRandom,
    settings: { tenantId: 'demo' },
    pause: async (milliseconds: number) => {
      paused.push(milliseconds);
    },
  };
  const chain = async (subject: string): Promise<AuditEvent[]> =>
    (await memory.query('audit', { pk: `S#${subject}` })).map((item) => AuditEvent.parse(eventIn(item)));
  return {
    memory,
    chain,
    paused,
    store: createAccountsStore({ tables, ...deps }),
    /** The same store past `before`. */
    rival: createAccountsStore({ tables: memory, ...deps }),
    advance: clock.advance,
  };
}
const expectUnbroken = (events: readonly AuditEvent[]): void => {
  events.forEach((event, i) => {
    expect(event).toMatchObject({ seq: i, prev: events[i - 1]?.leaf ?? '', leaf: leafOf(event) });
  });
};

const account = AccountFields.parse({ name: 'Northwind', segment: 'enterprise', contractValue: { currency: 'USD', minor: 12_000_00 } });
const ann = { name: 'Ann', email: 'ann@firm.example', roles: ['manager'], active: true };
const bob = { name: 'Bob', email: 'bob@firm.example', roles: [], active: true };
const eve = { name: 'Eve', email: 'eve@firm.example', roles: ['finance'], active: true };
const week = { from: '2026-11-22T17:00:00.000Z', until: '2026-11-29T17:00:00.000Z', roles: ['manager'] };

describe('an account', () => {
  it('is kept with its version and the event of the change', async () => {
    const { store, chain } = setUp();

    expect(await store.putAccount('acc_n', account, actor)).toEqual({ account: { ...account, id: 'acc_n' }, version: 1, outcome: 'created' });
    expect(await store.putAccount('acc_n', { ...account, frozen: true }, actor)).toMatchObject({ version: 2, outcome: 'updated' });

    expect(await store.getAccount('acc_n')).toEqual({ account: { ...account, frozen: true, id: 'acc_n' }, version: 2 });
    const events = await chain('account:acc_n');
    expect(events).toMatchObject([
      { type: 'account.changed', at: start, actor, tenantId: 'demo', draftId: null, data: { change: 'created', version: 1, frozen: false } },
      { type: 'account.changed', data: { change: 'updated', version: 2, frozen: true } },
    ]);
    expectUnbroken(events);
  });

  it('that is put as it was changes nothing', async () => {
    const { store, chain } = setUp();
    await store.putAccount('acc_n', account, actor);

    expect(await store.putAccount('acc_n', { ...account }, actor)).toMatchObject({ version: 1, outcome: 'unchanged' });
    expect(await chain('account:acc_n')).toHaveLength(1);
  });

  it('has no name in its events', async () => {
    const { store, chain } = setUp();
    await store.putAccount('acc_n', account, actor);

    expect(JSON.stringify(await chain('account:acc_n'))).not.toContain('Northwind');
  });

  it('that was deleted is gone, and comes back on the same chain', async () => {
    const { store, chain } = setUp();
    await store.putAccount('acc_n', account, actor);

    expect([await store.deleteAccount('acc_n', actor), await store.deleteAccount('acc_n', actor)]).toEqual([true, false]);
    expect(await store.getAccount('acc_n')).toBeUndefined();
    expect((await store.listAccounts({ limit: 10 })).items).toEqual([]);
    expect(await store.putAccount('acc_n', account, actor)).toMatchObject({ version: 3, outcome: 'created' });

    const events = await chain('account:acc_n');
    expect(events.map(({ data }) => data?.change)).toEqual(['created', 'deleted', 'created']);
    expectUnbroken(events);
  });

  it('stays where something else must hold at its deletion, and does not', async () => {
    const { store, memory, chain } = setUp();
    await store.putAccount('acc_n', account, actor);
    const unless = (id: string): Write => ({ table: 'accounts', check: { pk: 'HOLDS', sk: id }, when: { absent: true } });
    await memory.transact([{ table: 'accounts', put: { pk: 'HOLDS', sk: 'ON' } }]);

    await expect(store.deleteAccount('acc_n', actor, unless('ON'))).rejects.toThrow(Busy);
    expect([(await store.getAccount('acc_n'))?.account.id, (await chain('account:acc_n')).length]).toEqual(['acc_n', 1]);
    expect(await store.deleteAccount('acc_n', actor, unless('OFF'))).toBe(true);
  });

  it('keeps the change of another when two put at once', async () => {
    const { store, rival, chain } = setUp(async (_, attempt) => {
      if (attempt === 1) await rival.putAccount('acc_n', { ...account, segment: 'small' }, actor);
    });

    expect(await store.putAccount('acc_n', account, actor)).toMatchObject({ version: 2, outcome: 'updated' });
    const events = await chain('account:acc_n');
    expect(events.map(({ data }) => data?.segment)).toEqual(['small', 'enterprise']);
    expectUnbroken(events);
  });

  it('is tried again after a conflict, at most five times, with pauses that grow', async () => {
    const { store, paused } = setUp((writes, attempt) => {
      if (attempt <= 5) throw new TransactionRefused(writes.map(() => 'conflict'));
    });

    expect((await store.putAccount('acc_n', account, actor)).outcome).toBe('created');
    expect(paused).toHaveLength(5);
    paused.forEach((pause, i) => {
      expect(pause).toBeLessThanOrEqual(20 * 2 ** i);
    });
  });

  it('is busy when the fifth try meets a conflict too', async () => {
    const { store } = setUp((writes) => {
      throw new TransactionRefused(writes.map(() => 'conflict'));
    });

    await expect(store.putAccount('acc_n', account, actor)).rejects.toThrow(expect.objectContaining({ name: 'Busy' }));
  });

  it('does not hide what is no refusal', async () => {
    const { store, paused } = setUp(() => {
      throw new Error('no network');
    });

    await expect(store.putAccount('acc_n', account, actor)).rejects.toThrow('no network');
    expect(paused).toEqual([]);
  });

  it('is listed page by page, each once', async () => {
    const { store } = setUp();
    for (const id of ['acc_c', 'acc_a', 'acc_b']) await store.putAccount(id, account, actor);

    const first = await store.listAccounts({ limit: 2 });
    const second = await store.listAccounts({ limit: 2, cursor: first.next ?? '' });

    expect([first, second].map(({ items, next }) => [items.map(({ id }) => id), next])).toEqual([
      [['acc_a', 'acc_b'], 'acc_b'],
      [['acc_c'], null],
    ]);
  });

  it('comes in by import, outcomes in order, the last of one account staying', async () => {
    const { store } = setUp();
    await store.putAccount('acc_1', account, actor);
    const many = Array.from({ length: 20 }, (_, i) => ({ ...account, id: `acc_${i}` }));

    const outcomes = outcomesOf(await store.importAccounts([...many, { ...account, id: 'acc_5', segment: 'small' }], actor));

    expect(outcomes).toEqual(['created', 'unchanged', ...Array.from({ length: 18 }, () => 'created'), 'updated']);
    expect((await store.getAccount('acc_5'))?.account.segment).toBe('small');
  });
});

const outcomesOf = (lines: readonly { readonly outcome: string }[]): string[] => lines.map(({ outcome }) => outcome);

describe('a person', () => {
  it('is found by id and by any spelling of their address', async () => {
    const { store } = setUp();
    await store.putPerson('per_ann', ann, actor);

    expect(await store.getPerson('per_ann')).toEqual({ ...ann, id: 'per_ann' });
    expect(await store.personByEmail('Ann+home@FIRM.example')).toEqual({ ...ann, id: 'per_ann' });
    expect(await store.personByEmail('nobody@firm.example')).toBeUndefined();
    expect(await store.listPeople()).toEqual([{ ...ann, id: 'per_ann' }]);
  });

  it.each(['ann@firm.example', 'ANN@firm.example', 'ann+two@Firm.Example'])('T8: can not have the address of another, written %s', async (email) => {
    const { store, chain } = setUp();
    await store.putPerson('per_ann', ann, actor);

    expect(await store.putPerson('per_two', { ...ann, email }, actor)).toEqual({ ok: false, reason: 'email_taken' });
    expect(await store.getPerson('per_two')).toBeUndefined();
    expect(await chain('person:per_two')).toEqual([]);
  });

  it('T8: shares no address with another by an import: it stays with who has it, else the first line gets it', async () => {
    const { store, chain } = setUp();
    const line = (id: string, email: string) => ({ ...ann, id, email });
    await store.putPerson('per_old', { ...ann, email: 'old@firm.example' }, actor);

    const outcomes = outcomesOf(
      await store.importPeople(
        [
          line('per_1', 'one@firm.example'),
          line('per_2', 'ONE+x@firm.example'),
          line('per_3', 'old@firm.example'),
          line('per_1', 'uno@firm.example'),
          line('per_4', 'one@firm.example'),
        ],
        actor,
      ),
    );

    expect(outcomes).toEqual(['created', 'email_taken', 'email_taken', 'updated', 'created']);
    expect((await store.listPeople()).map(({ id, email }) => [id, email])).toEqual([
      ['per_1', 'uno@firm.example'],
      ['per_4', 'one@firm.example'],
      ['per_old', 'old@firm.example'],
    ]);
    expect(await chain('person:per_2')).toEqual([]);
  });

  it('may take, by an import, the address that a later line gives up, and stays as their last line says', async () => {
    const { store } = setUp();
    for (const id of ['a', 'b', 'c']) await store.putPerson(`per_${id}`, { ...ann, email: `${id}@firm.example` }, actor);

    const outcomes = outcomesOf(
      await store.importPeople(
        [
          { ...ann, id: 'per_new', email: 'a@firm.example' },
          { ...ann, id: 'per_c', email: 'b@firm.example' },
          { ...ann, id: 'per_a', email: 'aa@firm.example' },
          { ...ann, id: 'per_b', email: 'bb@firm.example' },
          { ...ann, id: 'per_c', email: 'cc@firm.example' },
          { ...ann, id: 'per_b', email: 'bbb@firm.example' },
        ],
        actor,
      ),
    );

    expect(outcomes[0]).toBe('created');
    expect(outcomes.slice(2)).toEqual(['updated', 'updated', 'updated', 'updated']);
    expect(Object.fromEntries((await store.listPeople()).map(({ id, email }) => [id, email]))).toEqual({
      per_a: 'aa@firm.example',
      per_b: 'bbb@firm.example',
      per_c: 'cc@firm.example',
      per_new: 'a@firm.example',
    });
  });

  it('comes in the order of an import with whoever shares an id or an address, through others too', async () => {
    const { store } = setUp();
    const line = (id: string, email: string) => ({ ...ann, id, email: `${email}@firm.example` });

    const outcomes = outcomesOf(
      await store.importPeople([line('p1', 'x'), line('p2', 'y'), line('p1', 'y'), line('p2', 'z'), line('p3', 'y'), line('p1', 'w')], actor),
    );

    expect(outcomes).toEqual(['created', 'created', 'email_taken', 'updated', 'created', 'updated']);
  });

  it('T8: loses the race for an address to whoever commits first', async () => {
    const { store, rival } = setUp(async (_, attempt) => {
      if (attempt === 1) await rival.putPerson('per_first', ann, actor);
    });

    expect(await store.putPerson('per_late', ann, actor)).toEqual({ ok: false, reason: 'email_taken' });
  });

  it('frees the old address by taking a new one, and keeps it where only its spelling changed', async () => {
    const { store } = setUp();
    await store.putPerson('per_ann', ann, actor);

    expect(await store.putPerson('per_ann', { ...ann, email: 'Ann@firm.example' }, actor)).toMatchObject({ ok: true, outcome: 'updated' });
    expect(await store.putPerson('per_two', ann, actor)).toEqual({ ok: false, reason: 'email_taken' });
    await store.putPerson('per_ann', { ...ann, email: 'ann.new@firm.example' }, actor);
    expect(await store.putPerson('per_two', ann, actor)).toMatchObject({ ok: true });
    expect((await store.personByEmail('ann.new@firm.example'))?.id).toBe('per_ann');
  });

  it('that was deleted frees the address, ends the delegations on both sides and leaves a chain', async () => {
    const { store, chain } = setUp();
    await store.putPerson('per_ann', ann, actor);
    await store.putPerson('per_bob', bob, actor);
    await store.putPerson('per_eve', eve, actor);
    await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);
    await store.addDelegation('per_eve', { ...week, to: 'per_bob', roles: ['finance'] }, actor);

    await store.deletePerson('per_ann', actor);
    expect((await store.listDelegations()).map(({ delegatorId }) => delegatorId)).toEqual(['per_eve']);
    await store.deletePerson('per_bob', actor);

    expect(await store.listDelegations()).toEqual([]);
    expect((await store.listPeople()).map(({ id }) => id)).toEqual(['per_eve']);
    expect(await store.putPerson('per_new', ann, actor)).toMatchObject({ ok: true });
    expect(await store.deletePerson('per_ann', actor)).toBe(false);
    for (const id of ['per_ann', 'per_bob', 'per_eve']) {
      expectUnbroken(await chain(`person:${id}`));
      expectUnbroken(await chain(`delegations:${id}`));
    }
    expect((await chain('person:per_ann')).map(({ type, data }) => [type, data?.change])).toEqual([
      ['person.changed', 'created'],
      ['person.changed', 'deleted'],
    ]);
    for (const id of ['per_ann', 'per_eve'])
      expect((await chain(`delegations:${id}`)).map(({ type, data }) => [type, data?.change])).toEqual([
        ['delegation.changed', 'added'],
        ['delegation.changed', 'ended'],
      ]);
  });

  it('has neither name nor address in their events', async () => {
    const { store, chain } = setUp();
    await store.putPerson('per_ann', { ...ann, limits: { release: { currency: 'USD', minor: 500 } } }, actor);

    const events = JSON.stringify(await chain('person:per_ann'));
    expect(events).toContain('"release":{"currency":"USD","minor":500}');
    expect(events).not.toMatch(/Ann|firm\.example/);
  });
});

describe('a delegation', () => {
  const people = async (store: ReturnType<typeof setUp>['store']) => {
    for (const [id, fields] of Object.entries({ per_ann: ann, per_bob: { ...bob, roles: ['manager'] }, per_eve: eve }))
      await store.putPerson(id, fields, actor);
  };

  it('is kept, told with its event, and gone once it is over', async () => {
    const { store, chain, advance } = setUp();
    await people(store);

    const added = await store.addDelegation('per_ann', { ...week, to: 'per_bob', from: '2026-11-22T18:00:00+01:00' }, actor);

    expect(added).toMatchObject({ ok: true, delegation: { delegatorId: 'per_ann', to: 'per_bob', from: week.from, until: week.until, roles: ['manager'] } });
    expect(await store.listDelegations()).toEqual(added.ok ? [added.delegation] : []);
    expect(await chain('delegations:per_ann')).toMatchObject([{ type: 'delegation.changed', actor, data: { change: 'added', to: 'per_bob' } }]);
    advance(7 * 86_400);
    expect(await store.listDelegations()).toEqual([]);
  });

  it('is refused as a value: of an unknown person, to an unknown one, in a chain', async () => {
    const { store } = setUp();
    await people(store);
    await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);

    expect(await store.addDelegation('per_none', { ...week, to: 'per_bob' }, actor)).toEqual({ ok: false, reason: 'unknown_person' });
    expect(await store.addDelegation('per_ann', { ...week, to: 'per_none' }, actor)).toEqual({ ok: false, reason: 'unknown_delegate' });
    expect(await store.addDelegation('per_bob', { ...week, to: 'per_eve' }, actor)).toEqual({ ok: false, reason: 'chain' });
    expect(await store.addDelegation('per_bob', { ...week, to: 'per_ann' }, actor)).toEqual({ ok: false, reason: 'loop' });
  });

  it.each([
    ['the second link', 'per_ann', 'per_bob', 'per_bob', 'per_eve'],
    ['the first link', 'per_bob', 'per_eve', 'per_ann', 'per_bob'],
  ])('makes no chain when both links are added at once and the rival adds %s', async (_, from, to, rivalFrom, rivalTo) => {
    let raced = false;
    const { store, rival } = setUp(async (writes) => {
      if (raced || !writes.some((write) => 'put' in write && write.put.pk === 'DELEGATIONS')) return;
      raced = true;
      expect(await rival.addDelegation(rivalFrom, { ...week, to: rivalTo }, actor)).toMatchObject({ ok: true });
    });
    await people(store);

    expect(await store.addDelegation(from, { ...week, to }, actor)).toEqual({ ok: false, reason: 'chain' });
    expect(await store.listDelegations()).toHaveLength(1);
  });

  it('survives neither the deletion of its delegate, nor being added meanwhile', async () => {
    let raced = false;
    const { store, rival } = setUp(async (writes) => {
      if (raced || !writes.some((write) => 'put' in write && write.put.deletedAt !== undefined)) return;
      raced = true;
      expect(await rival.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor)).toMatchObject({ ok: true });
    });
    await people(store);

    expect(await store.deletePerson('per_bob', actor)).toBe(true);
    expect(await store.listDelegations()).toEqual([]);
  });

  it('is ended once, with an event', async () => {
    const { store, chain } = setUp();
    await people(store);
    const added = await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);
    const id = added.ok ? added.delegation.id : '';

    expect([
      await store.endDelegation('per_bob', id, actor),
      await store.endDelegation('per_ann', id, actor),
      await store.endDelegation('per_ann', id, actor),
    ]).toEqual([false, true, false]);
    expect(await store.listDelegations()).toEqual([]);
    const events = await chain('delegations:per_ann');
    expect(events.at(-1)).toMatchObject({ type: 'delegation.changed', data: { change: 'ended', delegationId: id } });
    expectUnbroken(events);
  });

  it('is ended once by two at one instant', async () => {
    let raced = false;
    const { store, rival, chain } = setUp(async (writes) => {
      const ending = writes.find((write) => 'remove' in write && write.remove.pk === 'DELEGATIONS');
      if (raced || !ending || !('remove' in ending)) return;
      raced = true;
      expect(await rival.endDelegation('per_ann', ending.remove.sk.split('#')[1] ?? '', actor)).toBe(true);
    });
    await people(store);
    const added = await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);

    expect(await store.endDelegation('per_ann', added.ok ? added.delegation.id : '', actor)).toBe(false);
    expect((await chain('delegations:per_ann')).map(({ data }) => data?.change)).toEqual(['added', 'ended']);
  });

  it('that stands already is answered again, one after the other and at one instant, with no event', async () => {
    let raced = false;
    const { store, rival, chain } = setUp(async (writes) => {
      if (raced || !writes.some((write) => 'put' in write && write.put.pk === 'DELEGATIONS')) return;
      raced = true;
      await rival.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);
    });
    await people(store);
    const owed = (): never => {
      throw new Error('nothing is owed');
    };

    const first = await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);

    expect(await store.addDelegation('per_ann', { ...week, to: 'per_bob', roles: ['manager', 'manager'] }, actor, owed)).toEqual(first);
    expect(await store.listDelegations()).toHaveLength(1);
    expect(await chain('delegations:per_ann')).toHaveLength(1);
  });

  it.each([
    ['the delegator has lost the role', 'per_ann', { ...ann, roles: ['finance'] }, 'wider_scope'],
    ['the delegator is no longer active', 'per_ann', { ...ann, active: false }, 'inactive_delegator'],
    ['the delegate is no longer active', 'per_bob', { ...bob, active: false }, 'inactive_delegate'],
  ])('is judged again where meanwhile %s', async (_, id, fields, reason) => {
    let raced = false;
    const { store, rival } = setUp(async (writes) => {
      if (raced || !writes.some((write) => 'put' in write && write.put.pk === 'DELEGATIONS')) return;
      raced = true;
      await rival.putPerson(id, fields, actor);
    });
    await people(store);

    expect(await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor)).toEqual({ ok: false, reason });
    expect(await store.listDelegations()).toEqual([]);
  });

  it('writes delegations and audit events alone: people are only looked at', async () => {
    const written: string[] = [];
    const { store } = setUp((writes) => {
      for (const write of writes) if (!('check' in write)) written.push(`${write.table} ${('put' in write ? write.put : write.remove).pk}`);
    });
    await people(store);
    written.length = 0;

    const added = await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor);
    await store.endDelegation('per_ann', added.ok ? added.delegation.id : '', actor);

    expect([...new Set(written)].sort()).toEqual([
      'accounts DELEGATIONS',
      'accounts DELEGATIONS#per_ann',
      'accounts DELEGATIONS#per_bob',
      'audit S#delegations:per_ann',
    ]);
  });

  it('and what it owes happen together or not at all', async () => {
    const { store, memory } = setUp();
    await people(store);
    const taken = { pk: 'OUT#per_bob', sk: 'taken' };
    await memory.put('drafts', taken);
    const owed = (): Write[] => [{ table: 'drafts', put: taken, when: { absent: true } }];

    await expect(store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor, owed)).rejects.toThrow('still refused');
    expect(await store.listDelegations()).toEqual([]);
    const added = await store.addDelegation('per_ann', { ...week, to: 'per_bob' }, actor, ({ id }) => [
      { table: 'drafts', put: { pk: 'OUT#per_bob', sk: id } },
    ]);
    const id = added.ok ? added.delegation.id : '';
    expect(await memory.get('drafts', { pk: 'OUT#per_bob', sk: id })).toBeDefined();
    await expect(store.endDelegation('per_ann', id, actor, owed)).rejects.toThrow('still refused');
    expect(await store.listDelegations()).toHaveLength(1);
  });

  it('that was kept before delegations had a chain of their own is ended like any other', async () => {
    const { store, memory, chain } = setUp();
    await people(store);
    await memory.put('accounts', {
      pk: 'DELEGATIONS',
      sk: 'per_ann#dlg_old',
      id: 'dlg_old',
      delegatorId: 'per_ann',
      to: 'per_bob',
      ...week,
      expiresAt: 1_795_971_600,
    });

    expect(await store.endDelegation('per_ann', 'dlg_old', actor)).toBe(true);
    expect(await chain('delegations:per_ann')).toMatchObject([{ seq: 0, data: { change: 'ended', delegationId: 'dlg_old' } }]);
  });

  it('of the most that one person may have all end with that person, in one transaction', async () => {
    const { store, chain } = setUp();
    await people(store);
    for (let i = 0; i < maxDelegations; i += 1)
      await store.addDelegation('per_ann', { ...week, to: 'per_bob', until: new Date(Date.parse(week.until) + i * 1000).toISOString() }, actor);
    expect(await store.addDelegation('per_ann', { ...week, to: 'per_bob', roles: ['manager'] }, actor)).toEqual({ ok: false, reason: 'too_many' });

    expect(await store.deletePerson('per_ann', actor)).toBe(true);

    expect(await store.listDelegations()).toEqual([]);
    expect(await chain('delegations:per_ann')).toHaveLength(2 * maxDelegations);
  });
});

describe('an API key', () => {
  it('is listed without its hash, and its revocation stays', async () => {
    const { store, chain, advance } = setUp();
    const { key } = await store.createKey('helpdesk', ['drafts:write', 'drafts:write'], actor);
    advance(60);

    expect([await store.revokeKey(key.id, actor), await store.revokeKey(key.id, actor), await store.revokeKey('key_none', actor)]).toEqual([true, true, false]);
    expect(await store.listKeys({ limit: 5 })).toEqual({
      items: [{ id: key.id, name: 'helpdesk', scopes: ['drafts:write'], createdAt: start, revokedAt: '2026-11-22T17:01:00.000Z' }],
      next: null,
    });
    const events = await chain(`key:${key.id}`);
    expect(events.map(({ data }) => data?.change)).toEqual(['created', 'revoked']);
    expectUnbroken(events);
    expect(JSON.stringify(events)).not.toContain('helpdesk');
  });

  it('runs out at an instant: told once, ended early by a revocation, and one behind now is at once', async () => {
    const { store, chain, advance } = setUp();
    const { key } = await store.createKey('helpdesk', ['drafts:write'], actor);
    const end = new Date('2026-11-29T17:00:00.000Z');

    expect([await store.revokeKey(key.id, actor, end), await store.revokeKey(key.id, actor, end)]).toEqual([true, true]);
    advance(60);
    await store.revokeKey(key.id, actor, new Date('2026-11-01T00:00:00.000Z'));
    await store.revokeKey(key.id, actor, end);

    expect(await store.findKey(key.id)).toMatchObject({ revokedAt: '2026-11-22T17:01:00.000Z' });
    const events = await chain(`key:${key.id}`);
    expect(events.slice(1).map(({ data }) => data)).toEqual([{ change: 'ending', at: end.toISOString() }, { change: 'revoked' }]);
    expectUnbroken(events);
  });
});

describe('the policy', () => {
  const changed: Policy = { ...standardPolicy, escrowSeconds: 60 };
  const shaOf = (policy: Policy) => sha256(canonicalJson(policy));

  it('is missing loudly before the first one', async () => {
    const { store } = setUp();

    expect(await store.currentPolicy()).toBeUndefined();
    await expect(store.readIntake('acc_n', [])).rejects.toThrow('no policy yet');
  });

  it('moves on only from the version that was read, and every snapshot stays', async () => {
    const { store, chain } = setUp();

    expect(await store.putPolicy(standardPolicy, 0, actor)).toMatchObject({ ok: true, snapshot: { version: 1, sha256: shaOf(standardPolicy) } });
    expect(await store.putPolicy(changed, 0, actor)).toEqual({ ok: false, reason: 'version_conflict' });
    expect(await store.putPolicy(changed, 1, actor, { reason: 'more time to stop' })).toMatchObject({ ok: true, snapshot: { version: 2 } });

    expect(await store.currentPolicy()).toEqual({ version: 2, sha256: shaOf(changed), policy: changed });
    expect(await store.policyBySha(shaOf(standardPolicy))).toEqual({ version: 1, sha256: shaOf(standardPolicy), policy: standardPolicy });
    expect(await store.policyBySha('0'.repeat(64))).toBeUndefined();
    const events = await chain('policy');
    expect(events).toMatchObject([
      { type: 'policy.changed', policySha256: shaOf(standardPolicy), from: null, data: { version: 1, overruled: 0 } },
      {
        policySha256: shaOf(changed),
        from: shaOf(standardPolicy),
        to: shaOf(changed),
        data: { version: 2, reasonCommit: expect.stringMatching(/^[0-9a-f]{64}$/), overruled: 0 },
      },
    ]);
    expectUnbroken(events);
    expect(JSON.stringify(events)).not.toContain('more time');
  });

  it('keeps each version with its maker, its reason and what it overruled, newest first', async () => {
    const { store } = setUp();
    await store.putPolicy(standardPolicy, 0, actor);
    await store.putPolicy(changed, 1, actor, { reason: 'legal agreed', overruled: Array.from({ length: 1001 }, (_, i) => `drf_${i}`) });

    const { items, next } = await store.listPolicies({ limit: 1 });
    const rest = await store.listPolicies({ limit: 1, cursor: next ?? undefined });

    expect(items).toMatchObject([{ version: 2, sha256: shaOf(changed), actor, reason: 'legal agreed', overruled: { length: 1000 } }]);
    expect(rest).toEqual({ items: [{ version: 1, sha256: shaOf(standardPolicy), at: expect.any(String), actor, reason: null, overruled: [] }], next: null });
  });

  it('that is put again changes nothing, and an old one comes back under a new version', async () => {
    const { store } = setUp();
    await store.putPolicy(standardPolicy, 0, actor);

    expect(await store.putPolicy(standardPolicy, 1, actor)).toMatchObject({ ok: true, snapshot: { version: 1 } });
    await store.putPolicy(changed, 1, actor);
    expect(await store.putPolicy(standardPolicy, 2, actor)).toMatchObject({ ok: true, snapshot: { version: 3 } });
    expect(await store.currentPolicy()).toMatchObject({ version: 3, sha256: shaOf(standardPolicy) });
  });

  it('lets one of two writers through', async () => {
    const { store, rival } = setUp(async (_, attempt) => {
      if (attempt === 1) await rival.putPolicy(standardPolicy, 0, actor);
    });

    expect(await store.putPolicy(changed, 0, actor)).toEqual({ ok: false, reason: 'version_conflict' });
  });

  it('whose document was changed by hand is refused, not followed', async () => {
    const { store, memory } = setUp();
    await store.putPolicy(standardPolicy, 0, actor);
    const item = (await memory.get('accounts', { pk: `POLICY#${shaOf(standardPolicy)}`, sk: 'POLICY' })) as Item;
    await memory.put('accounts', { ...item, policy: { ...standardPolicy, escrowSeconds: 0 } });

    await expect(store.currentPolicy()).rejects.toThrow('not the one that its hash names');
  });
});

describe('what intake reads', () => {
  it('is the account, the sums, the policy and the author in one batch read', async () => {
    const { store, rival, memory } = setUp();
    await rival.putPolicy(standardPolicy, 0, actor);
    await rival.putAccount('acc_n', account, actor);
    await rival.putPerson('per_ann', ann, actor);
    await memory.put('accounts', { pk: 'ACC#acc_n', sk: 'SPENT#USD', version: 4, days: { '2026-11-22': 3000 } });

    expect(await store.readIntake('acc_n', ['USD', 'EUR', 'USD'], 'per_ann')).toEqual({
      account: { ...account, id: 'acc_n' },
      accountVersion: 1,
      decisionTimes: {},
      spent: { USD: { version: 4, days: { '2026-11-22': 3000 } }, EUR: { version: 0, days: {} } },
      policyHead: { version: 1, sha256: sha256(canonicalJson(standardPolicy)) },
      author: { ...ann, id: 'per_ann' },
    });
    expect(await store.spent('acc_n')).toEqual({ USD: { version: 4, days: { '2026-11-22': 3000 } } });
  });

  it('says null for an unknown account and author, and the version where an account was deleted', async () => {
    const { store } = setUp();
    await store.putPolicy(standardPolicy, 0, actor);
    await store.putAccount('acc_gone', account, actor);
    await store.deleteAccount('acc_gone', actor);
    await store.putPerson('per_gone', ann, actor);
    await store.deletePerson('per_gone', actor);

    expect(await store.readIntake('acc_none', [])).toMatchObject({ account: null, accountVersion: null, spent: {}, author: null });
    expect(await store.readIntake('acc_gone', [], 'per_gone')).toMatchObject({ account: null, accountVersion: 2, author: null });
  });
});
