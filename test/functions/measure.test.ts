import { describe, expect, it } from 'vitest';
import { MailRefused } from '../../functions/adapters/ports.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { createHandler } from '../../functions/measure.ts';
import { readSetting } from '../../functions/runtime/env.ts';
import { anAccount, aPerson, aStageRule, people } from '../examples.ts';
import { aHarmlessReply, aHeldReply, createWorld, type World, type WorldOptions } from '../world.ts';
import { accountOf } from './helpdesk-rig.ts';

/** Two who may decide on every draft, and two owners behind them. */
const staff = [...people, aPerson('otto', { roles: ['owner'] })];
const policy = { limits: {}, routes: [{ id: 'all', stages: [aStageRule('finance')], watchers: [] }] };
const aWorld = (options: WorldOptions = {}) => createWorld({ policy, people: staff, ...options });

const linesOf = (world: World, level: string) =>
  world.logged.filter((line) => line.level === level && line.message !== 'answered').map(({ message, fields }) => ({ message, ...fields }));
async function post(world: World, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) ids.push((await world.post(aHeldReply({ conversationId: `conv-${i}` }))).json.id);
  return ids;
}

describe('what is late', () => {
  const lag = async (world: World) => {
    await world.measure();
    return world.figures.flatMap(({ SweepLag }) => SweepLag ?? []).at(-1);
  };

  it('is told by the earliest that is owed or due, and as nothing where all is in time', async () => {
    const world = await aWorld();
    expect(await lag(world)).toBe(0);

    await world.post(aHarmlessReply()); // owes a webhook
    world.clock.advance(400);
    await post(world, 1); // owes a start
    expect(await lag(world)).toBe(400);

    await world.sweep();
    expect(await lag(world)).toBe(0);
  });

  it('is the draft that should have been moved, too', async () => {
    const world = await aWorld();
    await post(world, 1);
    await world.sweep();
    const [head] = (await world.deps.drafts.list({ limit: 10 })).heads;
    world.clock.set(head?.dueAt ?? 'not due');
    world.clock.advance(90);

    expect(await lag(world)).toBe(90);
  });

  it('is what is owed to the helpdesk, where the tenant has one, and is not looked for where it has none', async () => {
    const owe = (world: World) => world.deps.outbox.oweHelpdeskEvent({ conversationId: 'zendesk:fabrikam:7', eventId: 'e1', ticketId: '7' });
    const [world, other] = [await aWorld({ settings: { helpdesk: accountOf('zendesk') } }), await aWorld()];
    for (const one of [world, other]) {
      await owe(one);
      one.clock.advance(400);
    }

    expect(await lag(world)).toBe(400);
    expect(await lag(other)).toBe(0);
  });

  it('is not what a drainer has just taken, nor what waits for its next try', async () => {
    const world = await aWorld();
    await world.post(aHarmlessReply());
    world.clock.advance(30);
    const [row] = await world.deps.outbox.dueOutbox('webhook', world.clock.now());
    const owed = await world.deps.outbox.readRow(row?.pk ?? '', row?.sk ?? '');
    await world.deps.outbox.claim(owed as NonNullable<typeof owed>, new Date(world.clock.now().getTime() + 60_000));
    expect(await lag(world)).toBe(0);

    world.clock.advance(61); // whoever took it has died
    expect(await lag(world)).toBe(91);
  });
});

describe('the count of what waits', () => {
  it('is one line with the number and the age of the oldest, every time', async () => {
    const world = await aWorld();
    await world.measure();
    await post(world, 1);
    world.clock.advance(90);
    await post(world, 2);
    await world.measure();

    expect(linesOf(world, 'info')).toEqual([
      { message: 'drafts wait', kind: 'exactly', count: 0, seconds: 0 },
      { message: 'drafts wait', kind: 'exactly', count: 3, seconds: 90 },
    ]);
    expect(linesOf(world, 'error')).toEqual([]);
  });

  it('R76: is a figure for the alarm, as long as it lasts, and no error in the log as well', async () => {
    const world = await aWorld();
    await post(world, 21);
    world.clock.advance(60);
    await world.measure();
    await world.measure();

    const waiting = { Waiting: 21, OldestWaiting: 60, LikelyLate: 0 };
    expect(world.figures.filter((figure) => !('SweepLag' in figure))).toEqual([waiting, { RouteHoles: 0 }, waiting, { RouteHoles: 0 }]);
    expect(linesOf(world, 'error')).toEqual([]);
  });

  it('R76: counts drafts that nobody may decide, and neither those in escrow nor settled ones', async () => {
    const world = await aWorld({ people: [aPerson('ann', { roles: ['finance'] })] });
    const [approved = '', withdrawn = ''] = await post(world, 2);
    await world.sweep();
    await world.decide(approved, 'ann');
    await world.call(`POST /v1/drafts/${withdrawn}/withdraw`, { body: { reason: 'solved' } });
    await world.deps.accounts.deletePerson('ann', { via: 'system' });
    await world.post(aHeldReply({ conversationId: 'conv-blocked' }));

    await world.measure();

    expect(await world.status(approved)).toBe('approved');
    expect(linesOf(world, 'info')).toMatchObject([{ count: 1 }]);
  });

  it('counts a damaged draft too', async () => {
    const world = await aWorld();
    const [id = ''] = await post(world, 1);
    const head = await world.raw.get('drafts', { pk: `D#${id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${id}`, sk: 'HEAD', revision: 'one' });

    await world.measure();

    expect(linesOf(world, 'info')).toMatchObject([{ count: 1 }]);
  });

  it('reads the index so far and no further, and says so', async () => {
    const world = await aWorld();
    world.clock.advance(600); // not the run that reads a week's drafts
    await post(world, 1);
    const asked: (number | undefined)[] = [];
    const [item] = (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'HEAD');
    const { queryIndex } = world.tables;
    Object.assign(world.tables, {
      queryIndex: async (...[table, index, query]: Parameters<typeof queryIndex>) => {
        if (index !== 'status') return queryIndex(table, index, query);
        asked.push(query.limit);
        return query.pk === 'open#0' ? Array(query.limit).fill(item) : [];
      },
    });

    await world.measure();

    expect(Math.max(...asked.map(Number))).toBe(200);
    expect(asked.filter((limit) => limit === 200)).toHaveLength(8);
    expect(linesOf(world, 'info')).toMatchObject([{ kind: 'at-least', count: 200 }]);
  });

  it('R76: counts further than any tenant may set its alarm', async () => {
    const world = await aWorld();
    world.clock.advance(600); // not the run that reads a week's drafts
    await post(world, 1);
    const [item] = (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'HEAD');
    const { queryIndex } = world.tables;
    Object.assign(world.tables, {
      queryIndex: async (...[table, index, query]: Parameters<typeof queryIndex>) =>
        index === 'status' ? Array(query.limit).fill(item) : queryIndex(table, index, query),
    });

    await world.measure();

    const count = Number(linesOf(world, 'info')[0]?.count);
    expect(readSetting('alarmAboveWaiting', '1000')).toBeLessThan(count);
    expect(() => readSetting('alarmAboveWaiting', String(count))).toThrow('must be a whole number of 1 to 1000');
  });
});

describe('a deadline that will probably be missed', () => {
  it('is told with the number of drafts, from an hour before it on', async () => {
    const world = await aWorld({ policy: { ...policy, timers: { ...standardPolicy.timers, standard: { remind: '2h', escalate: ['4h'], fallback: '24h' } } } });
    await post(world, 2);
    world.clock.advance(22 * 3600);
    await world.measure();
    expect(world.figures[0]).toMatchObject({ LikelyLate: 0 });

    world.clock.advance(3600);
    await world.measure();

    expect(world.figures).toContainEqual({ Waiting: 2, OldestWaiting: 23 * 3600, LikelyLate: 2 });
    expect(linesOf(world, 'warn')).toContainEqual({ message: 'drafts will probably miss their deadline', kind: 'deadline', count: 2 });
    expect(linesOf(world, 'error')).toEqual([]);
  });
});

describe('the share of replies that need people', () => {
  /** So many harmless replies and so many that are held. */
  async function received(world: World, harmless: number, held: number): Promise<void> {
    for (let i = 0; i < harmless; i += 1) await world.post(aHarmlessReply({ conversationId: `harmless-${i}` }), `harmless-${i}`);
    for (let i = 0; i < held; i += 1) await world.post(aHeldReply({ conversationId: `held-${i}` }), `held-${i}`);
  }
  const outside = 'the share of replies that need people is outside its band';

  it.each([
    [100, 0, { message: outside, kind: 'below', count: 100, percent: 0 }],
    [60, 40, { message: outside, kind: 'above', count: 100, percent: 40 }],
  ])('R118, R119: of %i replies sent and %i held is told as outside its band', async (harmless, held, line) => {
    const world = await aWorld();
    await received(world, harmless, held);

    await world.measure();

    expect(linesOf(world, 'error')).toEqual([line]);
    expect(world.figures).toContainEqual({ HumanShare: line.percent });
  });

  it('is of the whole week where more came in than is read: of those that chance puts into one part', async () => {
    const world = await aWorld();
    await received(world, 5, 0);
    const { drafts } = await world.deps.insights.received(new Date(0));
    const [draft] = drafts;
    if (!draft) expect.fail('no draft');
    const asked: Date[][] = [];
    const many = (count: number, tier: 1 | 3) => Array.from({ length: count }, () => ({ ...draft, tier }));
    const { insights } = world.deps;

    await createHandler({
      ...world.deps,
      insights: {
        ...insights,
        received: async () => ({ drafts: many(500, 3), cut: true, unread: 0 }), // a night
        chosenBefore: async (...stretch) => {
          asked.push(stretch);
          return { drafts: [...many(900, 1), ...many(100, 3)], cut: false, unread: 0 };
        },
      },
    })();

    expect(world.figures).toContainEqual({ HumanShare: 10 });
    const now = world.clock.now();
    expect(asked).toEqual([[now, new Date(now.getTime() - 7 * 86_400_000)]]);
  });

  it('is a figure in tenths of a percent', async () => {
    const world = await aWorld();
    await received(world, 100, 17);

    await world.measure();

    expect(world.figures).toContainEqual({ HumanShare: 14.5 });
  });

  it.each([
    ['within the band', 90, 10],
    ['above it, as chance may have it', 84, 16],
  ])('is no alarm where it is %s', async (_, harmless, held) => {
    const world = await aWorld();
    await received(world, harmless, held);

    await world.measure();

    expect(linesOf(world, 'error')).toEqual([]);
    expect(linesOf(world, 'info')).toContainEqual({ message: 'replies that needed people', kind: 'within', count: 100, percent: held });
  });

  it('says nothing of fewer than a hundred replies, in the baseline, and twice an hour', async () => {
    const few = await aWorld();
    await received(few, 99, 0);
    await few.measure();
    const baseline = await aWorld({ policy: { ...policy, baseline: { ...standardPolicy.baseline, until: '2027-01-01T00:00:00Z' } } });
    await received(baseline, 20, 0);
    await baseline.measure();
    const later = await aWorld();
    await received(later, 100, 0);
    later.clock.advance(300);
    await later.measure();

    for (const world of [few, baseline, later]) {
      expect(world.logged.map(({ message }) => message)).not.toContain(outside);
      expect(world.figures.flatMap((told) => Object.keys(told))).not.toContain('HumanShare');
    }
    expect((await baseline.deps.insights.received(new Date(0))).drafts.every(({ tier }) => tier === 3)).toBe(true);
  });
});

describe('how long people take', () => {
  const deciders = [aPerson('ann', { roles: ['finance'] }), aPerson('otto', { roles: ['owner'] })];

  /** Holds a draft, and lets finance decide it after so many seconds. */
  async function decidedAfter(world: World, seconds: number, decision: 'approve' | 'reject', key: string): Promise<void> {
    const { json } = await world.post(aHeldReply({ conversationId: key }), key);
    await world.sweep();
    world.clock.advance(seconds);
    await world.decide(json.id, 'ann', decision === 'reject' ? { decision, reason: 'wrong_tone', feedback: 'Too harsh.' } : { decision });
  }

  it('is what the answer to the helpdesk forecasts, from ten decided drafts on', async () => {
    const world = await aWorld({ people: deciders });
    for (let i = 1; i <= 9; i += 1) await decidedAfter(world, i * 60, i % 3 === 0 ? 'reject' : 'approve', `past-${i}`);
    await world.measure();
    expect((await world.post(aHeldReply({ conversationId: 'ninth' }), 'ninth')).json.forecast).toBeNull();

    await decidedAfter(world, 600, 'approve', 'past-10');
    await world.measure();
    const now = world.clock.now().getTime();
    const { json } = await world.post(aHeldReply({ conversationId: 'next' }), 'next');

    const secondsOn = (seconds: number) => new Date(now + seconds * 1000).toISOString();
    expect(json.forecast).toEqual({ median: secondsOn(300), p90: secondsOn(540), cases: 10 });
    world.clock.advance(3600);
    expect((await world.call(`GET /v1/drafts/${json.id}`)).json.forecast).toEqual(json.forecast);
  });

  it('counts a draft once, when its last seat is filled', async () => {
    const world = await aWorld({
      people: deciders,
      policy: { ...policy, routes: [{ id: 'all', stages: [aStageRule('finance'), aStageRule('owner')], watchers: [] }] },
    });
    const { json } = await world.post(aHeldReply({ conversationId: 'two' }), 'two');
    await world.sweep();
    world.clock.advance(60);
    await world.decide(json.id, 'ann');
    expect(await world.deps.decisionTimes.newestCases()).toEqual({ cases: [], unread: 0 });

    await world.sweep();
    world.clock.advance(60);
    await world.decide(json.id, 'otto');

    expect(await world.deps.decisionTimes.newestCases()).toEqual({
      cases: [{ urgency: 'standard', heldAt: json.createdAt, at: world.clock.now().toISOString() }],
      unread: 0,
    });
  });

  it('is told of what can be read, and stops nothing where a decision is damaged', async () => {
    const world = await aWorld({ people: deciders });
    const item = { pk: 'D#drf_x', sk: 'DECISION#dec_x', at: world.clock.now().toISOString(), took: { urgency: 'odd' } };
    await world.raw.put('drafts', { ...item, statusPk: 'approved#0', statusSk: `${item.at}#drf_x` });

    await world.measure();

    expect((await world.deps.decisionTimes.newestCases()).unread).toBe(1);
    expect(linesOf(world, 'warn')).toContainEqual({ message: 'decided drafts can not be read', count: 1 });
    expect(world.figures.some((told) => 'RouteHoles' in told)).toBe(true);
  });

  it('a reply that goes out at once has no forecast', async () => {
    const world = await aWorld({ people: deciders });
    expect((await world.post({ ...aHeldReply({ conversationId: 'sent' }), confidence: 0.99 }, 'sent')).json.forecast ?? null).toBeNull();
  });

  it('is written only when it has changed', async () => {
    const world = await aWorld({ people: deciders });
    await world.measure();
    const { transact } = world.tables;
    const written: unknown[] = [];
    Object.assign(world.tables, {
      transact: async (...[writes]: Parameters<typeof transact>) => {
        written.push(...writes);
        await transact(writes);
      },
    });
    await world.measure();
    expect(written).toEqual([]);
  });
});

describe('the proof of the routes', () => {
  const holes = (world: World) => linesOf(world, 'warn').filter(({ kind }) => kind === 'hole');

  it('R55: a hole is a figure for the alarm and a line that names route, stage and role, every time until it is mended', async () => {
    const world = await aWorld({ people: [] });
    const hole = { message: 'a route has a hole: nobody may decide', kind: 'hole', route: 'all', stage: 1, role: 'finance' };
    await world.measure();
    await world.measure();
    expect(holes(world)).toEqual([hole, hole]);

    for (const { id, ...fields } of staff) await world.deps.accounts.putPerson(id, fields, { via: 'system' });
    await world.measure();

    expect(holes(world)).toHaveLength(2);
    expect(world.figures.filter(({ RouteHoles }) => RouteHoles !== undefined)).toEqual([{ RouteHoles: 1 }, { RouteHoles: 1 }, { RouteHoles: 0 }]);
  });

  it('a seat that is left to an owner is a line without an alarm: that is raised by each draft of which an owner is asked', async () => {
    const world = await aWorld({ people: staff.filter(({ roles }) => roles.includes('owner')) });

    await world.measure();

    expect(linesOf(world, 'error')).toEqual([]);
    expect(linesOf(world, 'info')).toContainEqual({ message: 'a route is left to an owner', kind: 'owner-only', route: 'all', stage: 1, role: 'finance' });
  });

  it('R55: follows a policy that changes', async () => {
    const world = await aWorld();
    await world.measure();
    const current = await world.deps.accounts.currentPolicy();
    if (!current) throw new Error('no policy');
    const changed = { ...current.policy, routes: [{ id: 'all', stages: [aStageRule('jester')], watchers: [] }] };
    await world.deps.accounts.putPolicy(changed, current.version, { via: 'system' });

    await world.measure();

    expect(linesOf(world, 'info').filter(({ kind }) => kind === 'owner-only')).toMatchObject([{ role: 'jester' }]);
  });

  it('R55: whose mail came back about a draft that waits is not counted on', async () => {
    const world = await aWorld({ people: people.filter(({ roles }) => !roles.includes('owner')) });
    await world.measure();
    expect(holes(world)).toEqual([]);
    world.outside.send = async ({ to }) => {
      if (to === 'ann@example.com') throw new MailRefused('no such mailbox');
      return { messageId: 'msg' };
    };

    for (let i = 0; i < 4; i += 1) await world.held(aHeldReply({ conversationId: `conv-${i}` })); // one of them asks ann
    await world.sweep();
    await world.measure();

    expect(holes(world)).toMatchObject([{ role: 'finance' }]); // ben alone, and nobody behind him
  });

  it('waits for a new tenant’s first policy', async () => {
    const world = await aWorld();
    const { accounts } = world.deps;

    await createHandler({ ...world.deps, accounts: { ...accounts, currentPolicy: async () => undefined } })();

    expect(linesOf(world, 'info')).toHaveLength(1);
  });

  it('says where there are more accounts than it looks at', async () => {
    const world = await aWorld();
    const { accounts } = world.deps;

    await createHandler({ ...world.deps, accounts: { ...accounts, listAccounts: async () => ({ items: [anAccount()], next: 'acc_x' }) } })();

    expect(linesOf(world, 'warn')).toEqual([{ message: 'not every account was proved', count: 1 }]);
  });

  it('changes nothing', async () => {
    const world = await aWorld();
    await post(world, 2);
    const before = [...world.transactions];

    await world.measure();

    expect(world.transactions).toEqual(before);
  });
});
