import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../functions/domain/approval/draft-state.ts';
import {
  askedShownTo,
  fits,
  isInView,
  isKnownTo,
  listedAs,
  QueueEntry,
  type QueueFilter,
  queueAnew,
  queueEntry,
} from '../../../functions/domain/approval/queue.ts';
import { handOver } from '../../../functions/domain/approval/side-acts.ts';
import { climb } from '../../../functions/domain/approval/wait.ts';
import {
  aContext,
  aDelegation,
  aDraft,
  anAccount,
  anAssessment,
  aPerson,
  approvedDraft,
  aReceived,
  aStageRule,
  aSubmission,
  decided,
  grantOf,
  hours,
  kept,
  minutes,
  opened,
  people,
  receivedFor,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

const nameOf = (id: string): string => `Name of ${id}`;
const noFilter: QueueFilter = { account: '', rule: '', role: '', urgency: '', search: '' };
const entryOf = (draft: Draft): QueueEntry => queueEntry(draft) ?? expect.fail('it does not wait');
/** Finance asked of ann, a head's seat of dan; eve watches. */
const two = () => opened(aDraft(), { people: people.filter(({ id }) => id !== 'ben') });
const blindRule = { ...aStageRule('finance', 'department-head'), blind: true };
const blind = () => opened(aDraft(receivedFor([blindRule])), { people: people.filter(({ id }) => id !== 'ben') });

describe('an entry of the queue', () => {
  it('is kept anew with a draft that waits, which stays as it is, and with no other', () => {
    const draft = two();

    expect(queueAnew(draft)).toEqual({ head: draft.head, entries: [], owed: [] });
    expect(queueAnew(approvedDraft())).toBeUndefined();
  });

  it('says what a row shows, and who has to do with the draft', () => {
    const draft = two();

    expect(entryOf(draft)).toEqual({
      reference: draft.head.reference,
      status: 'pending',
      hashPrefix: draft.head.requestHash.slice(0, 16),
      accountId: 'acc_northwind',
      accountName: 'Northwind Bank',
      ask: { actions: [{ type: 'refund', amount: { currency: 'USD', minor: 1_240_000 } }], count: 1 },
      category: 'refund_request',
      urgency: 'standard',
      rules: ['money-irreversible'],
      since: start.toISOString(),
      decideBy: secondsAfter(24 * hours).toISOString(),
      stage: 1,
      stageCount: 1,
      blind: false,
      roles: ['finance', 'department-head'],
      asked: [
        { personId: 'ann', onBehalfOf: null },
        { personId: 'dan', onBehalfOf: null },
      ],
      seated: [],
      others: ['eve'],
    });
    expect(QueueEntry.parse(JSON.parse(JSON.stringify(entryOf(draft))))).toEqual(entryOf(draft));
  });

  it('is there while the draft waits, and not a moment longer', () => {
    expect(queueEntry(aDraft())).toMatchObject({ asked: [], status: 'pending' });
    expect(queueEntry(aDraft(aReceived({ holes: ['finance'], blockedBecause: 'limits_too_low' })))).toMatchObject({
      status: 'blocked',
      blockedBecause: 'limits_too_low',
    });
    expect(queueEntry(aDraft(aReceived({ holes: ['finance'] })))).not.toHaveProperty('blockedBecause'); // blocked by an older version
    expect(queueEntry(approvedDraft())).toBeUndefined();
    expect(listedAs(approvedDraft())).toMatchObject({ accountName: 'Northwind Bank', asked: [] });
  });

  it('keeps who decided or handed over apart from who is asked now', () => {
    const three = [...people, aPerson('fay', { roles: ['finance'] })];
    const draft = two();
    const handed = kept(
      draft,
      handOver(draft, grantOf(draft, 'ann'), 'fay', routingOf(draft, { people: three }), { via: 'link' }, aContext()) ?? expect.fail(),
    );

    expect(entryOf(handed)).toMatchObject({ asked: [{ personId: 'dan' }, { personId: 'fay' }], seated: ['ann'], others: ['eve'] });
    expect(entryOf(decided(handed, 'dan'))).toMatchObject({ asked: [{ personId: 'fay' }], seated: ['ann', 'dan'] });
  });

  it('is of the stage that waits; who had a seat before it is one of the others', () => {
    const draft = opened(aDraft(receivedFor([aStageRule('finance'), aStageRule('department-head')])), { people: people.filter(({ id }) => id !== 'ben') });

    expect(entryOf(draft)).toMatchObject({ stage: 1, stageCount: 2, roles: ['finance'] });
    expect(entryOf(opened(decided(draft, 'ann')))).toMatchObject({ stage: 2, roles: ['department-head'], asked: [{ personId: 'dan' }], others: ['ann'] });
  });

  it('names a delegate with whoever they stand in for, and the two heaviest actions, and counts those that it leaves out', () => {
    const amount = { currency: 'USD', minor: 100 };
    const actions = [{ type: 'none' }, { type: 'refund' }, { type: 'bulk_message', recipients: 9 }, { type: 'credit', amount, touches: ['billing' as const] }];
    const draft = opened(aDraft(aReceived({ submission: aSubmission({ actions }) })), {
      people: people.filter(({ id }) => id !== 'ben'),
      delegations: [aDelegation('ann', 'sam', ['finance'])],
    });

    expect(entryOf(draft)).toMatchObject({
      asked: [{ personId: 'sam', onBehalfOf: 'ann' }, { personId: 'dan' }],
      ask: {
        actions: [
          { type: 'credit', amount },
          { type: 'bulk_message', recipients: 9 },
        ],
        count: 3,
      },
    });
    expect(entryOf(draft).ask?.actions[0]).not.toHaveProperty('touches');
  });

  it('shows the id where the account is unknown, and what is damaged as far as it can', () => {
    const draft = aDraft(aReceived({ account: null, assessment: anAssessment({ reasons: [] }) }));

    expect(entryOf(draft)).toMatchObject({ accountName: 'acc_northwind', rules: [] });
    const bare = { ...draft, revisions: [], head: { ...draft.head, stages: [], decideBy: null } };
    expect(entryOf(bare)).toMatchObject({
      accountName: 'acc_northwind',
      since: start.toISOString(),
      decideBy: start.toISOString(),
      roles: [],
      blind: false,
      stageCount: 1,
    });
  });

  it('names each rule once, and twenty at most', () => {
    const reasons = Array.from({ length: 30 }, (_, i) => ({ rule: `rule-${i % 25}`, tier: 3 as const, text: 'x' }));

    expect(entryOf(aDraft(aReceived({ assessment: anAssessment({ reasons }) }))).rules).toEqual(Array.from({ length: 20 }, (_, i) => `rule-${i}`));
  });
});

describe('who learns what of an entry', () => {
  it('R100: whoever was asked or told knows it, nobody else', () => {
    const entry = entryOf(decided(two(), 'dan'));

    expect(people.map(({ id }) => id).filter((id) => isKnownTo(entry, id))).toEqual(['ann', 'dan', 'eve']);
  });

  it('who has a seat of a blind stage learns of no other, before and after their decision', () => {
    const [before, after] = [entryOf(blind()), entryOf(decided(blind(), 'dan'))];

    expect(askedShownTo(before, 'dan')).toEqual({ asked: [{ personId: 'dan', onBehalfOf: null }], hidden: true });
    expect(askedShownTo(after, 'dan')).toEqual({ asked: [], hidden: true });
    expect(askedShownTo(after, 'olga')).toEqual({ asked: [{ personId: 'ann', onBehalfOf: null }], hidden: false });
    expect(askedShownTo(entryOf(two()), 'dan')).toMatchObject({ hidden: false, asked: [{}, {}] });
  });

  it('nothing that is shown or found by them differs by what the others of a blind stage have done', () => {
    const looking = { personId: 'dan', team: new Set(['dan', 'ann']), now: start };
    const seen = (entry: QueueEntry) => ({
      asked: askedShownTo(entry, 'dan'),
      views: (['mine', 'team', 'breaching', 'blocked', 'all'] as const).map((view) => isInView(view, entry, looking)),
      found: ['ann', 'Name of ann', 'dan'].map((search) => fits(entry, { ...noFilter, search }, 'dan', nameOf)),
      roles: entry.roles,
    });

    expect(seen(entryOf(decided(blind(), 'ann')))).toEqual(seen(entryOf(blind())));
  });
});

describe('the views', () => {
  const looking = (personId: string, fields = {}) => ({ personId, team: new Set([personId]), now: start, ...fields });

  it('mine is what one is asked to decide, team what one or anybody below is', () => {
    const entry = entryOf(decided(two(), 'dan'));

    expect(['ann', 'dan', 'eve'].map((id) => isInView('mine', entry, looking(id)))).toEqual([true, false, false]);
    expect([['mia', 'ann'], ['dan'], ['eve']].map((team) => isInView('team', entry, looking('mia', { team: new Set(team) })))).toEqual([true, false, false]);
  });

  it('breaching is what is past its deadline, or within an hour of it', () => {
    const entry = entryOf(two());
    const at = (seconds: number): boolean => isInView('breaching', entry, looking('ann', { now: secondsAfter(seconds) }));

    expect([at(23 * hours - 1), at(23 * hours), at(25 * hours)]).toEqual([false, true, true]);
  });

  it('blocked is what nobody may decide, all is everything', () => {
    const [waits, blocked] = [entryOf(two()), entryOf(aDraft(aReceived({ holes: ['finance'] })))];

    expect([waits, blocked].map((entry) => isInView('blocked', entry, looking('olga')))).toEqual([false, true]);
    expect([waits, blocked].map((entry) => isInView('all', entry, looking('olga')))).toEqual([true, true]);
  });
});

describe('a filter', () => {
  const entry = entryOf(
    opened(aDraft(aReceived({ account: anAccount({ name: 'Größe & Söhne' }) })), {
      people: people.filter(({ id }) => id !== 'ben'),
      delegations: [aDelegation('ann', 'sam', ['finance'])],
    }),
  );
  const found = (filter: Partial<QueueFilter>): boolean => fits(entry, { ...noFilter, ...filter }, 'olga', nameOf);

  it.each([
    [{ account: 'acc_northwind' }, { account: 'acc_north' }],
    [{ rule: 'money-irreversible' }, { rule: 'money' }],
    [{ role: 'department-head' }, { role: 'legal' }],
    [{ urgency: 'standard' }, { urgency: 'urgent' }],
    [{ search: ` ${entry.reference.toLowerCase()} ` }, { search: `${entry.reference}X` }],
    [{ search: 'GRÖSSE'.normalize('NFD').replace('SS', 'ß') }, { search: 'Grosse' }],
    [{ search: 'name of sam' }, { search: 'name of ben' }],
    [{ search: 'Name of ann' }, { search: 'eve' }],
    [{ search: 'acc_northwind' }, { search: 'northwind bank' }],
    [
      { rule: 'money-irreversible', search: 'dan' },
      { rule: 'other', search: 'dan' },
    ],
    [{ search: '   ' }, { account: 'x', search: '   ' }],
  ])('lets through %o and not %o', (fitting, other) => {
    expect([found(fitting), found(other)]).toEqual([true, false]);
  });

  it('never throws, whatever is searched', () => {
    fc.assert(fc.property(fc.string(), (search) => typeof found({ search }) === 'boolean'));
  });
});

describe('a draft that is reminded of by the ladder', () => {
  it('notes when', () => {
    const draft = two();
    const at = secondsAfter(2 * hours + minutes);

    expect(climb(draft, routingOf(draft, { now: at }), aContext(at))?.head.remindedAt).toBe(at.toISOString());
    expect(draft.head.remindedAt).toBeNull();
  });
});
