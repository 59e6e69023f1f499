import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someSignals } from '../../../bench/signals.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { withWordsOf } from '../../../functions/domain/policy/read-draft.ts';
import { chooseRoute } from '../../../functions/domain/policy/routes.ts';
import type { Signals } from '../../../functions/domain/policy/signals.ts';
import { addUp, PastDraft, replay, Simulation, wouldSend } from '../../../functions/domain/policy/simulate.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { verdictOf } from '../../../functions/domain/policy/verdict.ts';
import { aPolicy, type Case, inputOf, refund, usd } from './fixtures.ts';

/** A draft as intake would have recorded it. */
function recorded(given: Case = {}, fields: Partial<PastDraft> = {}): PastDraft {
  const input = inputOf(given);
  const assessment = assess(input);
  const { stages } = chooseRoute({ policy: input.policy, assessment, submission: input.submission, account: input.account, leastAssurance: 'link' });
  return {
    id: 'drf_1',
    revision: 1,
    accountId: input.submission.accountId,
    at: '2026-11-22T17:00:00.000Z',
    signals: assessment.signals as Signals,
    tier: assessment.tier,
    rules: [...new Set(assessment.reasons.filter(({ tier }) => tier === assessment.tier).map(({ rule }) => rule))],
    reviews: assessment.tier === 3 ? stages.reduce((sum, { seats }) => sum + seats.reduce((people, { count }) => people + count, 0), 0) : 0,
    fixed: false,
    rejected: false,
    ...fields,
  };
}

function played(candidate: Policy, ...drafts: readonly PastDraft[]) {
  const past = replay(candidate);
  for (const draft of drafts) past.add(draft);
  return Simulation.parse(past.result());
}

const lower = aPolicy((policy) => {
  policy.keywords = policy.keywords.filter(({ id }) => id !== 'lawyer');
});

describe('a replay', () => {
  it('of the same policy changes nothing', () => {
    const drafts = [recorded(), recorded({ submission: refund(30_00) }), recorded({ submission: refund(12_400_00), account: { segment: 'enterprise' } })];

    const result = played(standardPolicy, ...drafts);

    expect(result.before).toEqual({ drafts: 3, tier1: 1, tier2: 1, tier3: 1, humanShare: 1 / 3 });
    expect(result).toMatchObject({ after: result.before, changed: [], changes: 0, blocked: [], reviewHours: { change: 0 } });
    expect(result.reviewHours.before).toBeCloseTo((2 * 30) / 3600); // finance and a department head
  });

  it('says what is held now, and by which rule', () => {
    const stricter = aPolicy((policy) => {
      policy.thresholds.default = 0.9;
    });

    const { after, changed, reviewHours } = played(stricter, recorded({ submission: { confidence: 0.87 } }));

    expect(after).toMatchObject({ tier3: 1, humanShare: 1 });
    expect(changed).toEqual([{ id: 'drf_1', revision: 1, at: '2026-11-22T17:00:00.000Z', from: 2, to: 3, why: 'now held by low-confidence', rejected: false }]);
    expect(reviewHours.change).toBeCloseTo(30 / 3600);
  });

  it('says what is sent now, and which rule no longer holds it', () => {
    const past = recorded({ submission: { message: 'My lawyer asks for the manual.' } });
    const signals = withWordsOf(lower, inputOf({ submission: { message: 'We have the manual.' } }).submission, past.signals);

    expect(played(lower, { ...past, rules: ['keyword'], signals: { ...signals, cues: [] } }).changed).toMatchObject([
      { from: 3, to: 1, why: 'no longer held by keyword' },
    ]);
  });

  it('tells a notice that comes or goes', () => {
    const louder = aPolicy((policy) => {
      policy.thresholds.high = 0.98;
      policy.thresholds.highEnterprise = 0.99;
    });

    expect(played(louder, recorded()).changed).toMatchObject([{ from: 1, to: 2, why: 'now told to watchers by confidence-below-high' }]);
    expect(played(standardPolicy, recorded({ policy: (policy) => Object.assign(policy.thresholds, louder.thresholds) })).changed).toMatchObject([
      { from: 2, to: 1, why: 'no longer told to watchers by confidence-below-high' },
    ]);
  });

  it('tells a rule that holds now by a higher tier of its own', () => {
    const named = (tier: 2 | 3) => (policy: Policy) => {
      policy.keywords = [{ id: 'order', text: 'order', tier }];
    };
    const past = recorded({ policy: named(2) });

    expect(past).toMatchObject({ tier: 2, rules: ['keyword'] });
    expect(played(aPolicy(named(3)), { ...past, signals: { ...past.signals, keywords: ['order:3'] } }).changed).toMatchObject([
      { from: 2, to: 3, why: 'now held by keyword' },
    ]);
  });

  it('names what the exemption waives', () => {
    const without = (policy: Policy) => {
      policy.exemptions = [];
    };
    const held = recorded({ submission: refund(30_00), policy: without });

    expect(held.tier).toBe(3);
    expect(played(standardPolicy, held).changed).toMatchObject([{ to: 2, why: expect.stringMatching(/^small-refund waives .*refund-action/) }]);
    expect(played(standardPolicy, { ...held, tier: 1, rules: [] }).changed).toMatchObject([{ from: 1, to: 2, why: 'now told to watchers by small-refund' }]);
    expect(played(aPolicy(without), recorded({ submission: refund(30_00) })).changed).toMatchObject([{ from: 2, to: 3 }]);
  });

  it('keeps held what no policy decides', () => {
    const past = recorded({}, { tier: 3, rules: ['newer-message'], reviews: 1, fixed: true, rejected: true });

    expect(played(standardPolicy, past)).toMatchObject({ after: { tier3: 1 }, changed: [], blocked: [] });
    expect(wouldSend(standardPolicy, past)).toBe(false);
    expect(wouldSend(standardPolicy, { ...past, fixed: false })).toBe(true);
  });

  it('blocks on a reply that people rejected and that would be sent', () => {
    const rejected = recorded({ submission: { confidence: 0.5 } }, { rejected: true });
    const trusting = aPolicy((policy) => {
      policy.thresholds.default = 0.4; // no policy that checkPolicy lets through
      policy.thresholds.high = 0.4;
    });

    expect(played(standardPolicy, rejected).blocked).toEqual([]);
    expect(played(trusting, rejected).blocked).toMatchObject([{ id: 'drf_1', from: 3, to: 1, rejected: true, why: 'no longer held by low-confidence' }]);
    expect(played(trusting, { ...rejected, tier: 1, rules: [] }).blocked).toMatchObject([{ why: 'sent then and now' }]);
  });

  it('counts the people of the route that the candidate would take', () => {
    const dual = recorded({ submission: { actions: [{ type: 'data_export', records: 500 }] } });
    const single = aPolicy((policy) => {
      policy.routes = policy.routes.filter(({ id }) => id === 'default');
    });
    const closure = recorded({ submission: { actions: [{ type: 'account_closure' }] } });

    expect(dual.reviews).toBe(2);
    expect(played(single, dual).reviewHours).toMatchObject({ before: (2 * 30) / 3600, after: (2 * 30) / 3600 }); // an owner joins the one of the route
    expect(played(single, { ...closure, reviews: 3 }).reviewHours).toMatchObject({ before: (3 * 30) / 3600, after: 30 / 3600 });
    expect(played(single, { ...closure, fixed: true }).reviewHours.after).toBe(30 / 3600);
    expect(played(standardPolicy, recorded({ account: null })).reviewHours.after).toBe(30 / 3600);
  });

  it('is the sum of its parts', () => {
    const drafts = someSignals(200).map((signals, index): PastDraft => {
      const { tier, kept } = verdictOf(signals, standardPolicy);
      const rules = kept.map(({ id }) => id);
      return {
        id: `drf_${index}`,
        revision: 1,
        accountId: 'a',
        at: '2026-11-22T17:00:00.000Z',
        signals,
        tier,
        rules,
        reviews: tier === 3 ? 1 : 0,
        fixed: false,
        rejected: index % 7 === 0,
      };
    });
    const parts = [drafts.slice(0, 60), drafts.slice(60, 61), [], drafts.slice(61)].map((part) => played(lower, ...part));

    const { reviewHours, ...whole } = played(lower, ...drafts);
    const sum = addUp(parts);

    expect(sum).toMatchObject(whole);
    expect(sum.reviewHours.change).toBeCloseTo(reviewHours.change);
    expect(addUp([])).toMatchObject({ before: { drafts: 0, humanShare: null }, reviewHours: { change: 0, secondsPerReview: 30 } });
  });

  it('names at most a thousand changed drafts, and counts them all', () => {
    const past = { ...recorded({ submission: { confidence: 0.87 } }), tier: 1 as const };

    const { changed, changes } = played(standardPolicy, ...Array.from({ length: 1001 }, () => past));

    expect(changed).toHaveLength(1000);
    expect(changes).toBe(1001);
  });
});

describe('signals under another policy', () => {
  it('have its keywords and patterns, and all else as it was read', () => {
    const { submission } = inputOf({ submission: { message: 'The zeppelin DE89 3704 0044 0532 0130 00 landed.' } });
    const { signals } = recorded({ submission });
    const candidate = aPolicy((policy) => {
      policy.keywords = [{ id: 'zeppelin', text: 'zeppelin', tier: 2 }];
      policy.patterns = [{ id: 'iban', pattern: 'DE\\d\\d', tier: 3 }];
    });

    expect(withWordsOf(candidate, submission, signals)).toEqual({ ...signals, keywords: ['zeppelin:2'], patterns: ['iban:3'] });
    expect(withWordsOf(standardPolicy, submission, withWordsOf(candidate, submission, signals))).toEqual(signals);
  });
});

describe('the rules as routes name them', () => {
  it('are the same from signals as from reasons, for every draft and account', () => {
    const nameable = /^[a-z][a-z0-9-]{0,63}:[a-z0-9_-]{1,64}$/;
    const withValues = new Set(['keyword', 'pattern', 'always-human-topic', 'prohibited-topic', 'unknown-action', 'high-risk-action', 'notify-action']);
    const arbitrary = fc.record({
      message: fc.constantFrom('Where is my order?', 'I want a refund or my lawyer writes.', 'Please close our account, we cancel.'),
      types: fc.subarray(['refund', 'transfer', 'teleport', 'ticket_update', 'data_export', 'account_closure']),
      topics: fc.subarray(['legal', 'medical_advice', 'shipping']),
    });
    fc.assert(
      fc.property(arbitrary, ({ message, types, topics }) => {
        const input = inputOf({ submission: { message, topics, actions: types.map((type) => ({ type, amount: usd(10_00) })) } });
        const { reasons, signals } = assess(input);
        const { kept } = verdictOf(signals as Signals, input.policy);
        const told = reasons
          .filter(({ rule, value }) => withValues.has(rule) && nameable.test(`${rule}:${value}`))
          .map(({ rule, value }) => `${rule}:${value}`);
        const named = kept.flatMap(({ id, values }) => (values?.(signals as Signals) ?? []).map((value) => `${id}:${value}`));

        expect(new Set(named)).toEqual(new Set(told));
      }),
    );
  });
});

describe('the form of a recorded draft', () => {
  it('takes what is left out as the plain case, and refuses the rest', () => {
    const { revision: _r, fixed: _f, rejected: _j, ...line } = recorded();

    expect(PastDraft.parse(JSON.parse(JSON.stringify(line)))).toEqual(recorded());
    expect(PastDraft.safeParse({ ...line, text: 'of a customer' }).success).toBe(false);
  });
});
