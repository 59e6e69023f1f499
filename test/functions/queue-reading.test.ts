import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createQueueStore, placeAsked } from '../../functions/adapters/queue-store.ts';
import { factsOf, partOf, readHead, rowsAtMost, type Viewer, type WaitingListing, type WaitingView } from '../../functions/console/queue-reading.ts';
import { fits, isInView, isKnownTo, type QueueFilter } from '../../functions/domain/approval/queue.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { hours, minutes, secondsAfter, start } from '../examples.ts';
import { aWaitingRow, counted, dropRows, itemsOf, keepRows, type WaitingRow } from './waiting-rows.ts';

const noFilter: QueueFilter = { account: '', rule: '', role: '', urgency: '', search: '' };
const aViewer = (personId: string, fields: Partial<Viewer> = {}): Viewer => ({
  personId,
  team: new Set([personId]),
  now: start,
  seesEverything: false,
  checks: [],
  nameOf: (id) => id,
  ...fields,
});
const owner = aViewer('olga', { seesEverything: true });
const aDesk = () => {
  const { tables, read } = counted(createMemoryTables());
  const queue = createQueueStore({ tables, clock: { now: () => start } });
  const deps = { queue, drafts: { byReference: async (): Promise<string[]> => [] } } as unknown as Parameters<typeof partOf>[0];
  const page = async (viewer: Viewer, listing: Partial<WaitingListing> = {}) => {
    const head = await readHead(queue, viewer.personId, 20);
    const part = await partOf(deps, head, { view: 'all', filter: noFilter, after: '', ...listing }, viewer);
    return { ...part, ids: part.rows.map(({ entry }) => entry.draftId) };
  };
  const facts = async (viewer: Viewer) => factsOf(queue, await readHead(queue, viewer.personId, 20), viewer);
  return { tables, read, deps, page, facts };
};
const sees = (row: WaitingRow, { view, filter }: Omit<WaitingListing, 'after'>, viewer: Viewer): boolean =>
  (viewer.seesEverything || isKnownTo(row, viewer.personId)) && isInView(view, row, viewer) && fits(row, filter, viewer.personId, viewer.nameOf);

const persons = ['ann', 'ben', 'dan'];
const asked = fc.subarray(persons).map((ids) => ids.map((personId) => ({ personId, onBehalfOf: null })));
/** Few deadlines, so that many drafts have the same one, and shards that are not equally full. */
const rowFields = fc.record({
  shard: fc.oneof(fc.constant(3), fc.nat(7)),
  decideBy: fc.constantFrom(-1 * hours, 30 * minutes, 3 * hours, 3 * hours, 24 * hours).map((seconds) => secondsAfter(seconds).toISOString()),
  status: fc.constantFrom('pending', 'pending', 'pending', 'blocked'),
  urgency: fc.constantFrom('urgent', 'standard'),
  blind: fc.boolean(),
  asked,
  seated: fc.subarray(persons, { maxLength: 1 }),
  others: fc.subarray(persons, { maxLength: 1 }),
} satisfies { [Name in keyof WaitingRow]?: fc.Arbitrary<WaitingRow[Name]> });
const queueOf = (maxLength: number) => fc.array(rowFields, { maxLength, size: 'max' });
const viewers = fc.constantFrom(owner, aViewer('ann'), aViewer('ben', { team: new Set(persons) }), aViewer('ann', { seesEverything: true }));
const views = fc.constantFrom<WaitingView>('mine', 'team', 'breaching', 'blocked', 'all');
const checks = fc.array(fc.constantFrom(30 * minutes, 3 * hours), { maxLength: 2 });

describe('the pages of a list', () => {
  it('show each row that stays once, in the order of the deadlines, whatever comes and goes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(queueOf(70), queueOf(400)),
        fc.array(queueOf(60), { minLength: 1, maxLength: 4 }),
        viewers,
        views,
        fc.constantFrom('', 'urgent'),
        checks,
        async (fields, churn, who, view, urgency, checksAt) => {
          let made = 0;
          const fresh = (fields: Partial<WaitingRow>): WaitingRow => {
            made += 1;
            return aWaitingRow(made, fields);
          };
          const rowsOf = (list: readonly Partial<WaitingRow>[]): WaitingRow[] => list.map(fresh);
          const { tables, page } = aDesk();
          const stay = rowsOf(fields);
          const comeAndGo = churn.map(rowsOf);
          const seated = checksAt.map((seconds) =>
            fresh({ decideBy: secondsAfter(seconds).toISOString(), asked: [{ personId: who.personId, onBehalfOf: null }] }),
          );
          const viewer = { ...who, checks: seated };
          const filter = { ...noFilter, urgency };
          await keepRows(tables, [...stay, ...(comeAndGo[0] ?? [])]);

          const met: string[] = [];
          const deadlines: string[] = [];
          let after: string | null = '';
          for (let turn = 1; after !== null; turn += 1) {
            const { rows, next }: Awaited<ReturnType<typeof page>> = await page(viewer, { view, filter, after });
            expect(rows.length).toBeLessThanOrEqual(rowsAtMost);
            expect(next === null || next > after).toBe(true);
            met.push(...rows.map(({ entry }) => entry.draftId));
            deadlines.push(...rows.map(({ entry }) => entry.decideBy));
            await dropRows(tables, comeAndGo[(turn - 1) % churn.length] ?? []);
            await keepRows(tables, comeAndGo[turn % churn.length] ?? []);
            after = next;
          }

          expect(new Set(met).size).toBe(met.length);
          expect(deadlines).toEqual(deadlines.toSorted());
          const wanted = [...stay, ...seated].filter((row) => sees(row, { view, filter }, viewer)).map(({ draftId }) => draftId);
          const staying = new Set([...stay, ...seated].map(({ draftId }) => draftId));
          expect(met.filter((id) => staying.has(id)).toSorted()).toEqual(wanted.toSorted());
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('a list', () => {
  const toAnn = { asked: [{ personId: 'ann', onBehalfOf: null }] };
  const rowsOf = (count: number, from: number, fields: Partial<WaitingRow> = {}) => Array.from({ length: count }, (_, i) => aWaitingRow(from + i, fields));
  const inTwo = async (first: Awaited<ReturnType<ReturnType<typeof aDesk>['page']>>, rest: ReturnType<typeof aDesk>['page']) => {
    const second = await rest(aViewer('ann'), { view: 'mine', after: first.next ?? '' });
    return [first.ids.length, second.ids.length, new Set([...first.ids, ...second.ids]).size, second.next];
  };

  it('that was begun while all was read goes on where it stood once the queue is long', async () => {
    const { tables, page } = aDesk();
    await keepRows(tables, rowsOf(40, 0, toAnn));
    const first = await page(aViewer('ann'), { view: 'mine' });
    await keepRows(tables, rowsOf(300, 100));

    expect(await inTwo(first, page)).toEqual([20, 20, 40, null]);
  });

  it('that was begun in a long queue goes on where it stood once all is read', async () => {
    const { tables, page } = aDesk();
    const others = rowsOf(300, 100);
    await keepRows(tables, [...rowsOf(40, 0, toAnn), ...others]);
    const first = await page(aViewer('ann'), { view: 'mine' });
    await dropRows(tables, others);

    expect(await inTwo(first, page)).toEqual([20, 20, 40, null]);
  });

  it('that has few rows far behind others leads on to them, and says that it was not read to its end', async () => {
    const { tables, page } = aDesk();
    const last = aWaitingRow(9999, { status: 'blocked', decideBy: secondsAfter(30 * hours).toISOString() });
    await keepRows(tables, [...rowsOf(4000, 0), last]);

    const pages = [await page(owner, { view: 'blocked' })];
    while (pages.at(-1)?.next) pages.push(await page(owner, { view: 'blocked', after: pages.at(-1)?.next ?? '' }));

    expect(pages.map(({ ids }) => ids)).toEqual([[], [], [last.draftId]]);
    expect(pages.map(({ found }) => found)).toEqual([{ count: 0, more: true }, null, null]);
  });

  it('finds what a person is asked however far behind it is, and a reference wherever it is', async () => {
    const { tables, page, facts, deps } = aDesk();
    const [late, far] = [aWaitingRow(9998, toAnn), aWaitingRow(9999, { ...toAnn, decideBy: secondsAfter(30 * hours).toISOString() })];
    await keepRows(tables, [...rowsOf(3000, 0, { decideBy: secondsAfter(-1 * hours).toISOString() }), late, far]);
    Object.assign(deps.drafts, { byReference: async (reference: string) => (reference === far.reference ? [far.draftId] : []) });

    expect((await page(aViewer('ann'), { view: 'mine' })).ids).toEqual([late.draftId, far.draftId]);
    expect((await page(owner, { filter: { ...noFilter, search: ` ${far.reference.toLowerCase()} ` } })).ids).toEqual([far.draftId]);
    expect((await page(aViewer('ben'), { filter: { ...noFilter, search: far.reference } })).ids).toEqual([]);
    const { counts, waiting, late: past, first } = await facts(aViewer('ann'));
    expect([counts.mine, counts.all, waiting, past, first?.draftId]).toEqual([
      { count: 2, more: false },
      { count: 2, more: true },
      { count: 2, more: true },
      { count: 0, more: true },
      late.draftId,
    ]);
  });

  it('of a team tells nobody of a blind stage by the seats of others', async () => {
    const { tables, page, facts } = aDesk();
    const mia = aViewer('mia', { team: new Set(['mia', 'ann']) });
    await keepRows(tables, [...rowsOf(300, 100), aWaitingRow(1, { ...toAnn, blind: true, seated: ['mia'], decideBy: secondsAfter(30 * hours).toISOString() })]);

    expect((await page(mia, { view: 'team' })).ids).toEqual([]);
    expect((await facts(mia)).counts.team).toEqual({ count: 0, more: true });
  });

  it('tells by no address of a page whether it ends with a check', async () => {
    const { tables, page } = aDesk();
    const decideBy = secondsAfter(1 * hours).toISOString();
    const check = aWaitingRow(1, { ...toAnn, decideBy });
    await keepRows(tables, [...rowsOf(19, 10, { ...toAnn, decideBy: start.toISOString() }), ...rowsOf(300, 100, toAnn)]);

    const { ids, next } = await page(aViewer('ann', { checks: [check] }), { view: 'mine' });

    expect(ids.at(-1)).toBe(check.draftId);
    expect(next).toMatch(new RegExp(`^${decideBy}#grt_[\\w-]{43}$`));
  });

  it('is told each draft once, also where two grants of it stand on either side of a place', async () => {
    const { tables, deps } = aDesk();
    const both = { asked: ['ann', 'ben'].map((personId) => ({ personId, onBehalfOf: null })) };
    const row = aWaitingRow(1, both);
    await keepRows(tables, [row]);
    const grants = itemsOf(row)
      .slice(1)
      .map((item) => String('statusSk' in item && item.statusSk))
      .toSorted();

    const { rows } = await deps.queue.asked(['ann', 'ben'], '', 5);
    expect(rows).toEqual([{ draftId: row.draftId, place: placeAsked(row) }]);
    expect((await deps.queue.asked(['ann', 'ben'], placeAsked(row), 5)).rows).toEqual([]);
    expect(grants.every((grant) => grant < placeAsked(row))).toBe(true);
  });

  it('holds no grant’s id in a place, so that the address of a page tells neither of other seats nor of checks', async () => {
    const { tables, deps } = aDesk();
    const list = Array.from({ length: 4 }, (_, i) => aWaitingRow(i, { asked: ['ann', 'ben'].map((personId) => ({ personId, onBehalfOf: null })) }));
    await keepRows(tables, list);
    const grantIds = list.flatMap((row) => itemsOf(row).slice(1)).map((item) => String('statusSk' in item && item.statusSk).split('#')[1]);

    const { rows, end } = await deps.queue.asked(['ann', 'ben'], '', 3); // both lists are cut: the place where they end is told, too
    const places = [...rows.map(({ place }) => place), String(end)];
    expect(end).not.toBeNull();
    expect(places.filter((place) => grantIds.some((id) => id !== undefined && place.includes(id)))).toEqual([]);
    expect(new Set(places.map((place) => place.slice(-22)))).toEqual(new Set(['z'.repeat(22)]));
  });
});

describe('what a page reads of ten thousand that wait', () => {
  // 30 people are asked, each for some 330; two are blocked; every deadline is further away than an hour.
  const crowd = Array.from({ length: 30 }, (_, i) => `p${i}`);
  const rows = Array.from({ length: 10_000 }, (_, i) =>
    aWaitingRow(i, {
      decideBy: secondsAfter(2 * hours + (i % 5000) * minutes).toISOString(),
      asked: [{ personId: crowd[i % 30] ?? '', onBehalfOf: null }],
      status: i === 4000 || i === 9000 ? 'blocked' : 'pending',
    }),
  );
  const { tables, read, page, facts } = aDesk();
  beforeAll(() => keepRows(tables, rows));
  const budget = async (viewer: Viewer, listing: Partial<WaitingListing>) => {
    Object.assign(read, { calls: 0, items: 0 });
    await page(viewer, listing);
    return { ...read };
  };
  const member = aViewer('p1');
  const manager = aViewer('p1', { team: new Set(crowd.slice(1, 7)), seesEverything: true });
  const director = aViewer('p0', { team: new Set(crowd), seesEverything: true });
  const deputy = aViewer('p1', { team: new Set(crowd.slice(1, 7)) });

  // Of each partition 12 rows, then 64, then 160; of what one person is asked 50 at most, and the drafts of the page.
  it.each([
    ['all, of whoever sees everything', owner, { view: 'all' }, { calls: 9, items: 96 }],
    ['the second page', owner, { view: 'all', after: '2026-11-22T19:30:00.000Z#drf_' }, { calls: 17, items: 192 }],
    ['what is near', owner, { view: 'breaching' }, { calls: 9, items: 96 }],
    ['what is blocked', owner, { view: 'blocked' }, { calls: 25, items: 1888 }],
    ['what nobody is asked', owner, { view: 'mine' }, { calls: 9, items: 96 }],
    ['a search that finds nothing', owner, { filter: { ...noFilter, search: 'nobody' } }, { calls: 25, items: 1888 }],
    ['what one of thirty is asked', member, { view: 'mine' }, { calls: 10, items: 167 }],
    ['all that one of thirty may see', member, { view: 'all' }, { calls: 25, items: 1938 }],
    ['what a team of six is asked', manager, { view: 'team' }, { calls: 16, items: 293 }],
    ['what a team of thirty is asked', director, { view: 'team' }, { calls: 9, items: 146 }],
    ['what a team is asked, as far as they may see it', deputy, { view: 'team' }, { calls: 25, items: 1938 }],
  ] as const)('is bounded: %s', async (_, viewer, listing, most) => {
    const { calls, items } = await budget(viewer, listing);

    expect(calls).toBeLessThanOrEqual(most.calls);
    expect(items).toBeLessThanOrEqual(most.items);
  });

  it('says numbers of what was read, and no more', async () => {
    Object.assign(read, { calls: 0, items: 0 });
    const { counts } = await facts(member);

    expect([counts.mine, counts.team, counts.breaching, counts.blocked]).toEqual([
      { count: 50, more: true },
      { count: 50, more: true },
      { count: 0, more: false },
      { count: 0, more: true },
    ]);
    expect(read.calls).toBeLessThanOrEqual(10);
  });
});

describe('the numbers of the queue', () => {
  it('are exact, or say that there are at least so many; the first is the nearest deadline', async () => {
    await fc.assert(
      fc.asyncProperty(queueOf(300), viewers, async (fields, viewer) => {
        const { tables, facts } = aDesk();
        const rows = fields.map((one, i) => aWaitingRow(i, one));
        await keepRows(tables, rows);

        const { counts, waiting, late, first } = await facts(viewer);

        const real = (view: WaitingView) => rows.filter((row) => sees(row, { view, filter: noFilter }, viewer));
        // Beyond the beginning a person is found by their seats alone.
        const nearest = real(viewer.seesEverything ? 'all' : 'mine').map(({ decideBy }) => decideBy);
        const isLate = ({ decideBy }: WaitingRow): boolean => Date.parse(decideBy) <= start.getTime();
        const pairs = [
          ...(['mine', 'team', 'breaching', 'blocked', 'all'] as const).map((view) => [counts[view], real(view).length] as const),
          [waiting, real('all').length] as const,
          [late, real('all').filter(isLate).length] as const,
        ];
        for (const [{ count, more }, exact] of pairs) expect(more ? count <= exact : count === exact).toBe(true);
        expect(nearest.every((deadline) => first && first.decideBy <= deadline)).toBe(true);
        if (first) expect(real('all').map(({ draftId }) => draftId)).toContain(first.draftId);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
