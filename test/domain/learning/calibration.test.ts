import { describe, expect, it } from 'vitest';
import { type CategoryObservation, calibrate, type Past } from '../../../functions/domain/learning/calibration.ts';
import type { CategoryStanding, Policy } from '../../../functions/domain/policy/policy.ts';
import { aPolicy, days, secondsAfter } from '../../examples.ts';
import { aCase, aSentReply, at, many } from './examples.ts';

const { baseline, calibration } = aPolicy();
const policyWith = (standings: CategoryStanding[] = [], until: string | null = at(14 * days)): Policy =>
  aPolicy({ baseline: { ...baseline, until }, calibration: { ...calibration, standings } });
const open = (category: string): CategoryStanding => ({ category, replies: 'unseen', by: 'calibration' });
const closedFor = (account: string): CategoryStanding => ({ category: 'faq', account, replies: 'reviewed', by: 'calibration' });
const now = secondsAfter(15 * days);
const past = (policy: Policy, fields: Partial<Past> = {}): Past => ({
  versions: [{ at: at(0), policy }],
  cases: [],
  wouldBeSent: () => true,
  sent: [],
  observations: [],
  from: at(0),
  ...fields,
});
const approvals = (count: number, category = 'faq') =>
  many(count, (place) => aCase('approved', { draftId: `${category}-${place}`, category, heldAt: at(1 + place) }));

describe('what the results say', () => {
  it('R117: proposes what has earned it, and says of every category how it stands and what it lacks', () => {
    const policy = policyWith();
    const cases = [...approvals(200), ...approvals(50, 'shipping'), ...approvals(200, 'legal')];

    const { standings, proposals } = calibrate(policy, past(policy, { cases, sent: [aSentReply({ category: 'billing' })] }), now);

    expect(proposals).toMatchObject([{ kind: 'promote', category: 'faq', n: 200 }]);
    expect(standings).toMatchObject([
      { category: 'billing', n: 0, interval: null, lacks: ['cases', 'interval', 'proof'], promotedBy: null },
      { category: 'faq', n: 200, unchanged: 200, lacks: [], attempt: 1, since: at(0) },
      { category: 'legal', lacks: ['always-human'] },
      { category: 'shipping', n: 50, unchanged: 50, interval: [expect.closeTo(0.9287, 4), 1], lacks: ['cases', 'interval', 'proof'] },
    ]);
  });

  it('R116: proposes nothing before the date', () => {
    const policy = policyWith();

    expect(calibrate(policy, past(policy, { cases: approvals(200) }), secondsAfter(13 * days)).proposals).toEqual([]);
  });

  it('R124: demotes what has become worse, and proposes no threshold for it', () => {
    const policy = policyWith([open('faq')]);
    const sent = many(6, (place) => aSentReply({ draftId: `drf_${place}`, accountId: `acc_${place}`, sentAt: at(5), sampled: true, review: 'rejected' }));
    const observations = many(
      400,
      (place): CategoryObservation => ({ category: 'faq', at: at(5), confidence: 0.8 + (place % 20) / 100, unchanged: true, chance: 1 }),
    );

    expect(calibrate(policy, past(policy, { sent, observations }), now).proposals).toMatchObject([{ kind: 'demote', why: 'sample', automatic: true }]);
    expect(calibrate(policy, past(policy, { observations, cases: approvals(1) }), now).proposals).toMatchObject([{ kind: 'threshold' }]);
  });

  it('R124: demotes for one account alone where its budget is spent, and looks at thresholds all the same', () => {
    const policy = policyWith([open('faq')], null);
    const sent = many(300, (place) =>
      aSentReply({ draftId: `drf_${place}`, accountId: 'acc_1', sentAt: at(5 + place), report: place % 75 === 0 ? 'wrong' : null }),
    );

    const [demotion] = calibrate(policy, past(policy, { sent }), now).proposals;

    expect(demotion).toMatchObject({ kind: 'demote', why: 'error-budget', accountId: 'acc_1', automatic: true });
  });

  it('R113, R124: counts what was held while an account had a standing of its own for that account, never for its category', () => {
    const closed = policyWith([open('faq'), closedFor('acc_9')]);
    const versions = [
      { at: at(0), policy: policyWith([open('faq')]) },
      { at: at(100), policy: closed },
    ];
    const of = (accountId: string, seconds: number) =>
      many(14, (place) => aCase(place < 6 ? 'rejected' : 'approved', { draftId: `${accountId}-${seconds}-${place}`, accountId, heldAt: at(seconds + place) }));
    const found = (...cases: ReturnType<typeof of>[]) => {
      const { standings, proposals } = calibrate(closed, past(closed, { versions, cases: cases.flat() }), now);
      return { n: standings[0]?.n, kinds: proposals.map(({ kind }) => kind) };
    };

    expect(found(of('acc_9', 100))).toEqual({ n: 0, kinds: [] });
    expect(found(of('acc_9', 50))).toEqual({ n: 14, kinds: ['demote'] }); // before
    expect(found(of('acc_1', 100))).toEqual({ n: 14, kinds: ['demote'] });
  });

  it('R124: lifts the standing of an account that its own cases speak for, while its category is open', () => {
    const closed = policyWith([open('faq'), closedFor('acc_9')]);
    const versions = [
      { at: at(0), policy: policyWith([open('faq')]) },
      { at: at(100), policy: closed },
    ];
    const cases = many(15, (place) => aCase('approved', { draftId: `drf_${place}`, accountId: 'acc_9', heldAt: at(100 + place) }));
    const sent = many(6, (place) => aSentReply({ draftId: `sent_${place}`, accountId: `acc_${place}`, sentAt: at(5), sampled: true, review: 'rejected' }));
    const found = (fields: Partial<Past> = {}, when = now) => calibrate(closed, past(closed, { versions, cases, ...fields }), when).proposals;

    expect(found()).toMatchObject([{ kind: 'promote', category: 'faq', accountId: 'acc_9', n: 15, unchanged: 15, line: 0.8, needed: 10 }]);
    expect(found({ cases: cases.slice(1) })).toEqual([]);
    expect(found({ cases: cases.map((one) => ({ ...one, accountId: 'acc_1' })) })).toEqual([]);
    expect(found({}, secondsAfter(13 * days))).toEqual([]); // the baseline still runs
    expect(found({ sent })).toMatchObject([{ kind: 'demote', accountId: null }]); // and is closed for all now
  });

  it('proposes a threshold from what was looked at since the standing began', () => {
    const policy = policyWith([open('faq')]);
    const strict = { ...policy, thresholds: { ...policy.thresholds, categories: { faq: 0.95 } }, topics: { ...policy.topics, lowRisk: [] } };
    const observed = (seconds: number) =>
      many(400, (place): CategoryObservation => ({ category: 'faq', at: at(seconds), confidence: 0.8 + (place % 20) / 100, unchanged: true, chance: 1 }));
    const found = (observations: CategoryObservation[], when = now) =>
      calibrate(strict, past(strict, { versions: [{ at: at(0), policy: strict }], cases: approvals(10), observations }), when).proposals;

    expect(found(observed(5))).toMatchObject([{ kind: 'threshold', category: 'faq', from: 0.95, to: 0.85 }]);
    expect(found(observed(5), secondsAfter(13 * days))).toEqual([]);
    expect(found(observed(5).slice(0, 50))).toEqual([]); // too few
    expect(found(observed(-5))).toEqual([]);
    expect(found(observed(5).map((one) => ({ ...one, category: 'shipping' })))).toEqual([]);
  });

  it('is the same for the same past', () => {
    const policy = policyWith();
    const same = past(policy, { cases: approvals(200) });

    expect(calibrate(policy, same, now)).toEqual(calibrate(policy, same, now));
  });
});
