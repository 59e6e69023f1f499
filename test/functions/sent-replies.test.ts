import { describe, expect, it } from 'vitest';
import type { InsightsStore, PeriodDrafts } from '../../functions/adapters/insights-store.ts';
import { createHandler } from '../../functions/calibrate.ts';
import type { PolicyInForce } from '../../functions/domain/learning/turns.ts';
import type { PeriodDraft } from '../../functions/domain/metrics/human-share.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { readCalibration } from '../../functions/runtime/calibration.ts';
import { readSent } from '../../functions/runtime/sent-replies.ts';
import { aPolicy, days, minutes, secondsAfter } from '../examples.ts';
import { aHarmlessReply, createWorld, formTo, type World } from '../world.ts';

const { calibration } = aPolicy();
const open = { category: 'order_status', replies: 'unseen', by: 'calibration' } as const;
const opened: Partial<Policy> = { calibration: { ...calibration, auditShare: 1, standings: [open] } };

/** A tenant of which the newest replies alone are read, as if there were ten thousand of them. */
function busy(world: World, newest: number): World['deps'] {
  const { insights } = world.deps;
  return {
    ...world.deps,
    insights: {
      ...insights,
      received: async (since) => {
        const { drafts, unread } = await insights.received(since);
        return { drafts: drafts.slice(0, newest), cut: true, unread };
      },
    },
  };
}

let conversations = 0;
async function sent(world: World, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let one = 0; one < count; one += 1) {
    conversations += 1;
    ids.push((await world.post(aHarmlessReply({ conversationId: `zd-s${conversations}` }))).json.id);
    world.clock.advance(1);
  }
  return ids;
}
const reported = (world: World, id: string) => world.call(`POST /v1/drafts/${id}/outcome`, { body: { outcome: 'wrong' } });
async function looked(world: World, ids: readonly string[], verdict: string): Promise<void> {
  const ann = world.browser();
  await ann.signIn('ann');
  for (const id of ids) {
    const page = await ann.get(`/sample/${id}`);
    expect((await ann.fill(page, { verdict }, formTo(page, page.path))).status).toBe(303);
  }
}
const found = async (world: World, newest: number) => (await readCalibration(busy(world, newest)))?.proposals ?? [];

/** Six replies of yesterday, and three of today: as many as are read. */
async function aDayLater(): Promise<{ world: World; ids: string[] }> {
  const world = await createWorld({ policy: opened });
  world.clock.advance(minutes);
  const ids = await sent(world, 6);
  await world.calibrate();
  world.clock.advance(days);
  await sent(world, 3);
  return { world, ids };
}

describe('of a tenant with more replies than are read', () => {
  it('R124: what a reviewer of the sample finds the next day closes a category', async () => {
    const { world, ids } = await aDayLater();
    expect(await found(world, 3)).toEqual([]);
    await looked(world, ids.slice(0, 4), 'edited');

    expect(await found(world, 3)).toMatchObject([{ kind: 'demote', why: 'sample', n: 4, unchanged: 0, automatic: true }]);
    await createHandler(busy(world, 3))();
    expect((await sent(world, 1)).length).toBe(1);
    expect((await world.deps.accounts.currentPolicy())?.policy.calibration.standings).toEqual([{ ...open, replies: 'reviewed' }]);
  });

  it('R124: what is reported wrong the next day closes a category, held against those among which chance put it', async () => {
    const world = await createWorld({ policy: opened });
    world.clock.advance(minutes);
    const wrong: string[] = [];
    while (wrong.length < 4) {
      const [id = ''] = await sent(world, 1);
      if ((await world.raw.get('drafts', { pk: `D#${id}`, sk: 'HEAD' }))?.statusPk === 'settled#0') wrong.push(id);
    }
    world.clock.advance(days);
    await sent(world, 3);
    for (const id of wrong) await reported(world, id);

    expect(await found(world, 3)).toContainEqual(expect.objectContaining({ why: 'reports', automatic: true, accountId: null }));
  });

  it('R124: what is reported wrong the next day of what one account got closes the category for it', async () => {
    const world = await createWorld({ policy: opened });
    world.clock.advance(minutes);
    const [first = '', second = ''] = await sent(world, 30);
    world.clock.advance(days);
    await sent(world, 3);
    await reported(world, first);
    expect(await found(world, 3)).toEqual([]);
    await reported(world, second);

    expect(await found(world, 3)).toMatchObject([{ why: 'error-budget', accountId: 'acc_fabrikam', n: 33, unchanged: 31 }]);
  });

  it('R124: an account that can not be read keeps no category open that its sample closes, and is told', async () => {
    const { world, ids } = await aDayLater();
    await looked(world, ids.slice(0, 4), 'edited');
    for (const id of ids.slice(0, 2)) await reported(world, id);
    const deps = busy(world, 3);
    const ofAccount = () => Promise.reject(Object.assign(new Error('no socket'), { name: 'TimeoutError' }));
    const torn = { ...deps, insights: { ...deps.insights, ofAccount } };

    expect(await readCalibration(torn)).toMatchObject({ proposals: [{ why: 'sample', automatic: true }], unread: 2 });
    await createHandler(torn)();
    expect((await world.deps.accounts.currentPolicy())?.policy.calibration.standings).toEqual([{ ...open, replies: 'reviewed' }]);
    expect(world.logged).toContainEqual({
      level: 'error',
      message: 'calibration could not read the replies of accounts',
      fields: { count: 1, errorName: 'TimeoutError' },
    });
  });

  it('R124: an account is not read again once its category is closed for it', async () => {
    const world = await createWorld({ policy: opened });
    world.clock.advance(minutes);
    const [first = '', second = ''] = await sent(world, 30);
    world.clock.advance(days);
    await sent(world, 3);
    await reported(world, first);
    await reported(world, second);
    const deps = busy(world, 3);
    const asked: string[] = [];
    const ofAccount: InsightsStore['ofAccount'] = (accountId, since) => {
      asked.push(accountId);
      return deps.insights.ofAccount(accountId, since);
    };
    await createHandler({ ...deps, insights: { ...deps.insights, ofAccount } })();
    await createHandler({ ...deps, insights: { ...deps.insights, ofAccount } })();

    expect((await world.deps.accounts.currentPolicy())?.policy.calibration.standings).toHaveLength(2);
    expect(asked).toEqual(['acc_fabrikam']);
  });

  it('is told where not all that people told is looked at, of a category that is open', async () => {
    const world = await createWorld({ policy: opened });
    await sent(world, 1);
    world.clock.advance(30 * days);
    const now = world.clock.now().getTime();
    const draft = (seconds: number): PeriodDraft => ({ ...aDraft, createdAt: new Date(now - seconds * 1000).toISOString() });
    const linesOf = async (reach: number, cut = true) => {
      world.logged.splice(0);
      await createHandler({
        ...world.deps,
        insights: {
          ...world.deps.insights,
          received: async () => ({ drafts: [draft(60)], cut: true, unread: 0 }),
          toldBefore: async () => ({ drafts: [draft(reach)], cut, unread: 0 }),
        },
      })();
      return world.logged.filter(({ level }) => level === 'warn').map(({ message, fields }) => ({ message, ...fields }));
    };

    expect(await linesOf(20 * days)).toEqual([{ message: 'calibration does not look at all that was told', kind: 'cut', seconds: 20 * days }]);
    expect(await linesOf(20 * days, false)).toEqual([]);
    expect(await linesOf(31 * days)).toEqual([]); // the category was opened since
  });

  it('is told where reports are looked at for less than a week, of a category that is open', async () => {
    const world = await createWorld({ policy: opened });
    const old = await sent(world, 1);
    world.clock.advance(6 * days);
    const now = world.clock.now().getTime();
    const draft = (seconds: number): PeriodDraft => ({ ...aDraft, id: old[0] ?? '', createdAt: new Date(now - seconds * 1000).toISOString() });
    const deps = (reach: number): World['deps'] => ({
      ...world.deps,
      insights: {
        ...world.deps.insights,
        received: async () => ({ drafts: [draft(60)], cut: true, unread: 0 }),
        chosenBefore: async () => ({ drafts: [draft(reach)], cut: true, unread: 0 }),
      },
    });
    const linesOf = async (reach: number) => {
      world.logged.splice(0);
      await createHandler(deps(reach))();
      return world.logged.filter(({ level }) => level === 'warn').map(({ message, fields }) => ({ message, ...fields }));
    };

    expect(await linesOf(5 * days)).toEqual([{ message: 'calibration looks at reports of a short time', kind: 'cut', seconds: 5 * days }]);
    expect(await linesOf(8 * days)).toEqual([]); // the category was opened since
    world.clock.advance(3 * days);
    expect(await linesOf(7 * days)).toEqual([]);
    expect(await linesOf(3 * days)).toHaveLength(1);
    await world.call('PUT /v1/policy', {
      key: world.keys.admin,
      body: aPolicy({ calibration: { ...calibration, standings: [{ ...open, replies: 'reviewed' }] } }),
      headers: { 'if-match': '"1"' },
    });
    expect(await linesOf(3 * days)).toEqual([]);
  });
});

const aDraft: PeriodDraft = {
  id: 'drf_1',
  tier: 1,
  category: 'order_status',
  accountId: 'acc_1',
  createdAt: secondsAfter(0).toISOString(),
  outcome: null,
  sampled: false,
  review: null,
};

describe('what went out unseen', () => {
  const since = secondsAfter(0);
  const at = (seconds: number) => secondsAfter(seconds).toISOString();
  const list = (cut: boolean, ...drafts: Partial<PeriodDraft>[]): PeriodDrafts => ({
    drafts: drafts.map((fields) => ({ ...aDraft, ...fields })),
    cut,
    unread: 1,
  });
  const version = (fields: Partial<Policy> = {}): PolicyInForce => ({ at: at(0), policy: aPolicy(fields) });
  interface More {
    readonly told?: PeriodDrafts;
    readonly chosen?: PeriodDrafts;
    readonly versions?: readonly PolicyInForce[];
    readonly ofAccount?: (world: World, accountId: string) => Promise<PeriodDrafts>;
  }
  /** @param more - what is read of what came in before. */
  const read = async (received: PeriodDrafts, more: More = {}) => {
    const asked: unknown[] = [];
    const world = await createWorld();
    const answered = await readSent(
      {
        ...world.deps,
        insights: {
          ...world.deps.insights,
          toldBefore: async (...query) => {
            asked.push(['told', ...query]);
            return more.told ?? list(false);
          },
          chosenBefore: async (...query) => {
            asked.push(['chosen', ...query]);
            return more.chosen ?? list(false);
          },
          ofAccount: async (...query) => {
            asked.push(['account', ...query]);
            return more.ofAccount?.(world, query[0]) ?? list(false, { id: 'of-account' });
          },
        },
      },
      received,
      since,
      more.versions ?? [version()],
    );
    const { all, looked: told, ofAccounts } = answered.watched;
    const lines = world.logged.filter(({ level }) => level !== 'info');
    return { ...answered, asked, lines, ids: [all, told, ofAccounts].map((of) => of.map(({ draftId }) => draftId)) };
  };

  it('is all of it where that was read, and nothing else is asked for', async () => {
    const { asked, ids, from, toldFrom, unread } = await read(list(false, { id: 'new' }, { id: 'held', tier: 3 }, { id: 'old' }));

    expect(asked).toEqual([]);
    expect(ids).toEqual([
      ['old', 'new'],
      ['old', 'new'],
      ['old', 'new'],
    ]);
    expect([from, toldFrom, unread]).toEqual([since, since, 0]);
  });

  it('is read on from the oldest draft that was read, and of accounts that had two wrong ones', async () => {
    const wrong = { outcome: 'wrong' } as const;
    const told = list(
      false,
      { id: 't3', accountId: 'acc_2', ...wrong },
      { id: 't2', accountId: 'acc_3', ...wrong },
      { id: 't1', accountId: 'acc_3', review: 'rejected' },
    );
    const chosen = list(true, { id: 'c2' }, { id: 'c1', createdAt: at(50) });

    const { asked, ids, from, unread } = await read(list(true, { id: 'new', ...wrong, accountId: 'acc_1' }, { id: 'oldest', tier: 3, createdAt: at(100) }), {
      told,
      chosen,
    });

    expect(asked).toEqual([
      ['told', secondsAfter(100), since],
      ['chosen', secondsAfter(100), since],
      ['account', 'acc_3', since],
    ]);
    expect(ids).toEqual([['c1', 'c2', 'new'], ['t1', 't2', 't3', 'new'], ['of-account']]);
    expect([from, unread]).toEqual([secondsAfter(50), 3]);
    expect((await read(list(true, { createdAt: at(100) }))).from).toEqual(since);
  });

  const wrongly = (accountId: string, times: number, fields: Partial<PeriodDraft> = {}): Partial<PeriodDraft>[] =>
    Array.from({ length: times }, (_, place) => ({ id: `${accountId}-${place}`, accountId, outcome: 'wrong' as const, ...fields }));
  const accountsIn = (asked: readonly unknown[]) => asked.flatMap((one) => (Array.isArray(one) && one[0] === 'account' ? [one[1]] : []));
  const newest = list(true, { id: 'new', createdAt: at(100) });

  it('is read no further where no category is open', async () => {
    const { baseline } = aPolicy();
    const closed = version({ baseline: { ...baseline, until: at(0) } });
    const { asked, ids, from, toldFrom } = await read(list(true, ...wrongly('acc_1', 3)), { versions: [version(), closed] });

    expect(asked).toEqual([]);
    expect(ids[0]).toHaveLength(3);
    expect([from, toldFrom]).toEqual([since, since]);
  });

  it('is read of accounts whose wrong replies are of an open category, since it was last closed for them', async () => {
    const closed = { category: 'shipping', replies: 'reviewed', by: 'person' } as const;
    const versions = [
      version({ calibration: { ...calibration, standings: [closed] } }),
      { ...version({ calibration: { ...calibration, standings: [closed, { ...closed, category: 'order_status', account: 'acc_alone' }] } }), at: at(50) },
    ];
    const told = list(false, ...wrongly('acc_open', 2), ...wrongly('acc_shipping', 3, { category: 'shipping' }), ...wrongly('acc_alone', 4));

    expect(accountsIn((await read(newest, { told, versions })).asked)).toEqual(['acc_open']);
  });

  it('R124: is read of one account at a time, of the hundred with the most wrong replies, and the rest is told', async () => {
    const told = list(false, ...Array.from({ length: 103 }, (_, place) => wrongly(`acc_${place}`, place === 102 ? 3 : 2)).flat());
    let [open, most] = [0, 0];
    const ofAccount = async () => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return list(false);
    };
    const { asked, lines } = await read(newest, { told, ofAccount });

    expect([accountsIn(asked).length, accountsIn(asked)[0], most]).toEqual([100, 'acc_102', 1]);
    const message = 'calibration does not look at the error budget of accounts: there are too many';
    expect(lines).toEqual([{ level: 'warn', message, fields: { kind: 'cut', count: 3 } }]);
  });

  it('R124: is read of no more accounts once ten seconds are over', async () => {
    const told = list(false, ...['acc_1', 'acc_2', 'acc_3'].flatMap((accountId) => wrongly(accountId, 2)));
    const { asked, lines } = await read(newest, {
      told,
      ofAccount: async (world) => {
        world.clock.advance(5);
        return list(false);
      },
    });

    expect(accountsIn(asked)).toEqual(['acc_3', 'acc_2']);
    expect(lines).toMatchObject([{ level: 'warn', fields: { count: 1 } }]);
  });

  it('R124: leaves out an account that can not be read, and reads the others', async () => {
    const told = list(false, ...wrongly('acc_1', 3), ...wrongly('acc_2', 2));
    const { ids, unread, lines } = await read(newest, {
      told,
      ofAccount: (_, accountId) => (accountId === 'acc_1' ? Promise.reject('torn') : Promise.resolve(list(false, { id: 'of-2' }))),
    });

    expect(ids[2]).toEqual(['of-2']);
    expect(unread).toBe(1 + 1 + 3 + 1); // what was told, what chance chose, three wrong ones of the account, and one of the other
    expect(lines).toEqual([{ level: 'error', message: 'calibration could not read the replies of accounts', fields: { count: 1, errorName: 'unknown' } }]);
  });

  it('says how far back what was told reaches: to the oldest of it, and to none of it where all of it waits for a look', async () => {
    const cut = (...drafts: Partial<PeriodDraft>[]) => read(newest, { told: list(true, ...drafts) }).then(({ toldFrom }) => toldFrom);

    expect(await cut({ createdAt: at(90) }, { createdAt: at(70) })).toEqual(secondsAfter(70));
    expect(await cut()).toEqual(secondsAfter(100));
  });
});
