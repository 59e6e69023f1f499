import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../functions/domain/policy/check-policy.ts';
import type { CategoryStanding, Policy } from '../../../functions/domain/policy/policy.ts';
import { isReviewedFor, opensAny, repliesOf, withoutStanding, withStanding } from '../../../functions/domain/policy/standings.ts';
import { aPolicy } from './fixtures.ts';

const unseen = (category: string): CategoryStanding => ({ category, replies: 'unseen', by: 'calibration' });
const reviewed = (category: string, account?: string): CategoryStanding => ({
  category,
  replies: 'reviewed',
  by: 'person',
  ...(account !== undefined && { account }),
});
const having = (standings: CategoryStanding[], until: string | null = null) =>
  aPolicy((p) => {
    p.baseline.until = until;
    p.calibration.standings = standings;
  });
const until = '2026-12-01T00:00:00Z';

describe('how a policy says that a category stands', () => {
  it('R117: follows its entry, else whether there is a baseline', () => {
    expect(repliesOf(having([unseen('faq')], until), 'faq')).toMatchObject({ replies: 'unseen', by: 'calibration' });
    expect(repliesOf(having([unseen('faq')], until), 'shipping')).toEqual({ replies: 'reviewed', by: 'person' });
    expect(repliesOf(having([reviewed('faq')]), 'faq')).toMatchObject({ replies: 'reviewed' });
    expect(repliesOf(aPolicy(), 'faq')).toEqual({ replies: 'unseen', by: 'person' });
  });

  it('R117: opens one at least, or none', () => {
    expect([having([unseen('faq')], until), aPolicy(), having([reviewed('faq')])].map(opensAny)).toEqual([true, true, true]);
    expect([having([], until), having([reviewed('faq'), reviewed('faq', 'acc_1')], until)].map(opensAny)).toEqual([false, false]);
  });

  it('is not what it says of one account', () => {
    expect(repliesOf(having([reviewed('faq', 'acc_1')]), 'faq')).toMatchObject({ replies: 'unseen' });
  });

  it('R124: says of one account whether people see all of its replies, and forgets it alone', () => {
    const policy = having([unseen('faq'), reviewed('faq', 'acc_1'), reviewed('shipping', 'acc_1'), reviewed('faq', 'acc_2')]);

    expect(['faq', 'how_to'].map((category) => isReviewedFor(policy, category, 'acc_1'))).toEqual([true, false]);
    expect(isReviewedFor(having([reviewed('faq')]), 'faq', 'acc_1')).toBe(false);
    expect(withoutStanding(policy, { category: 'faq', account: 'acc_1' }).calibration.standings).toEqual([
      unseen('faq'),
      reviewed('shipping', 'acc_1'),
      reviewed('faq', 'acc_2'),
    ]);
  });

  it('is replaced, and all others stay', () => {
    const policy = having([unseen('faq'), reviewed('faq', 'acc_1'), unseen('shipping')], until);

    expect(withStanding(policy, reviewed('faq')).calibration.standings).toEqual([reviewed('faq', 'acc_1'), unseen('shipping'), reviewed('faq')]);
    expect(withStanding(policy, reviewed('faq', 'acc_1')).calibration.standings).toEqual([unseen('faq'), unseen('shipping'), reviewed('faq', 'acc_1')]);
    expect(withStanding(aPolicy(), unseen('faq'))).toEqual({ ...aPolicy(), calibration: { ...aPolicy().calibration, standings: [unseen('faq')] } });
    expect(policy.calibration.standings).toHaveLength(3);
  });
});

describe('what standings may not say', () => {
  const issues = (change: (policy: Policy) => void) => checkPolicy(aPolicy(change)).map(({ path, message }) => `${path}: ${message}`);
  const issuesOf = (...standings: CategoryStanding[]) =>
    issues((p) => {
      p.calibration.standings = standings;
    });

  it('R123: an always-human topic is never sent unseen, one that the tenant added neither; it may be reviewed', () => {
    expect(issuesOf(unseen('faq'), unseen('legal'), reviewed('security'))).toEqual([
      'calibration.standings.1.replies: a topic that always needs a person can not be sent unseen: legal',
    ]);
    expect(
      issues((p) => {
        p.topics.alwaysHuman = ['press'];
        p.calibration.standings = [unseen('press')];
      }),
    ).toHaveLength(1);
  });

  it('are more than a policy holds, which could not be read again', () => {
    const many = (count: number) => Array.from({ length: count }, (_, place) => reviewed('faq', `acc_${place}`));

    expect(issuesOf(...many(500))).toEqual([]);
    expect(issuesOf(...many(501))).toEqual(['calibration.standings: at most 500: 501']);
  });

  it('says each once, and opens nothing for one account', () => {
    expect(issuesOf(unseen('faq'), reviewed('faq', 'acc_1'), reviewed('faq'))).toEqual(['calibration.standings.2: stands here twice: faq']);
    expect(issuesOf({ ...unseen('faq'), account: 'acc_1' })).toEqual(['calibration.standings.0.account: for one account alone replies can only be reviewed']);
  });
});
