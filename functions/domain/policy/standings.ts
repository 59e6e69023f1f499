import { alwaysHeldTopics } from './always-held-topics.ts';
import type { PolicyIssue } from './check-policy.ts';
import { type CategoryStanding, mostStandings, type Policy } from './policy.ts';

/** How a policy says that the replies of a category stand, for all accounts, and who said so. */
export type Replies = Pick<CategoryStanding, 'replies' | 'by'>;

const listed = ({ calibration }: Pick<Policy, 'calibration'>): readonly CategoryStanding[] => calibration.standings ?? [];

/** What is true of categories that the policy does not name: reviewed where there is, or was, a baseline. */
const unlisted = ({ baseline }: Pick<Policy, 'baseline'>): Replies => ({ replies: baseline.until === null ? 'unseen' : 'reviewed', by: 'person' });

/**
 * Whether people see all replies of a category, or only those that another rule holds.
 *
 * The instant until which everything is held is of no matter here: what is opened before it waits for it.
 */
export function repliesOf(policy: Pick<Policy, 'baseline' | 'calibration'>, category: string): Replies {
  return listed(policy).find((one) => one.account === undefined && one.category === category) ?? unlisted(policy);
}

/** Whether the policy lets the replies of any category go out unseen. */
export const opensAny = (policy: Pick<Policy, 'baseline' | 'calibration'>): boolean =>
  unlisted(policy).replies === 'unseen' || listed(policy).some(({ replies }) => replies === 'unseen');

/** Whether people see all replies of a category to one account, however it stands for the others. */
export const isReviewedFor = (policy: Pick<Policy, 'calibration'>, category: string, accountId: string): boolean =>
  listed(policy).some((one) => one.account === accountId && one.category === category);

/** The policy with a category, or one account's part of it, standing otherwise; what it said of that before is replaced. */
export function withStanding<Document extends Pick<Policy, 'calibration'>>(policy: Document, standing: CategoryStanding): Document {
  return { ...policy, calibration: { ...policy.calibration, standings: [...others(policy, standing), standing] } };
}

/** The policy without what it said of a category, or of one account's part of it. */
export function withoutStanding<Document extends Pick<Policy, 'calibration'>>(
  policy: Document,
  standing: Pick<CategoryStanding, 'category' | 'account'>,
): Document {
  return { ...policy, calibration: { ...policy.calibration, standings: others(policy, standing) } };
}

const others = (policy: Pick<Policy, 'calibration'>, standing: Pick<CategoryStanding, 'category' | 'account'>): CategoryStanding[] =>
  listed(policy).filter(({ category, account }) => category !== standing.category || account !== standing.account);

/** What standings may not say although their schema allows it, and how many there may be: calibration adds to them by itself, past the schema. */
export function standingIssues(policy: Pick<Policy, 'calibration' | 'topics'>): PolicyIssue[] {
  const never = alwaysHeldTopics(policy);
  const known = new Set<string>();
  const { length } = listed(policy);
  const tooMany = length > mostStandings ? [{ path: 'calibration.standings', message: `at most ${mostStandings}: ${length}` }] : [];
  const each = listed(policy).flatMap(({ category, account, replies }, index) => {
    const path = `calibration.standings.${index}`;
    const name = JSON.stringify([category, account]);
    const isTwice = known.has(name);
    known.add(name);
    return [
      ...(isTwice ? [{ path, message: `stands here twice: ${category}` }] : []),
      ...(replies === 'unseen' && never.has(category)
        ? [{ path: `${path}.replies`, message: `a topic that always needs a person can not be sent unseen: ${category}` }]
        : []),
      ...(replies === 'unseen' && account !== undefined ? [{ path: `${path}.account`, message: 'for one account alone replies can only be reviewed' }] : []),
    ];
  });
  return [...tooMany, ...each];
}
