import { describe, expect, it } from 'vitest';
import type { PeriodDrafts } from '../../functions/adapters/insights-store.ts';
import { createHandler } from '../../functions/calibrate.ts';
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

describe('of a tenant with more replies than are read', () => {
  it('R124: what a reviewer of the sample finds the next day closes a category', async () => {
    const world = await createWorld({ policy: opened });
    world.clock.advance(minutes);
    const ids = await sent(world, 6);
    await world.calibrate();
    world.clock.advance(days);
    await sent(world, 3);
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
  /** @param more - what is read of what came in before. */
  const read = async (received: PeriodDrafts, more: { readonly told?: PeriodDrafts; readonly chosen?: PeriodDrafts } = {}) => {
    const asked: unknown[] = [];
    const answered = await readSent(
      {
        insights: {
          ...(await createWorld()).deps.insights,
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
            return list(false, { id: 'of-account' });
          },
        },
      },
      received,
      since,
    );
    const { all, looked: told, ofAccounts } = answered.watched;
    return { ...answered, asked, ids: [all, told, ofAccounts].map((of) => of.map(({ draftId }) => draftId)) };
  };

  it('is all of it where that was read, and nothing else is asked for', async () => {
    const { asked, ids, from, unread } = await read(list(false, { id: 'new' }, { id: 'held', tier: 3 }, { id: 'old' }));

    expect(asked).toEqual([]);
    expect(ids).toEqual([
      ['old', 'new'],
      ['old', 'new'],
      ['old', 'new'],
    ]);
    expect([from, unread]).toEqual([since, 0]);
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
});
