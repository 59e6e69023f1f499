import type { Policy } from '../policy/policy.ts';
import { withoutStanding, withStanding } from '../policy/standings.ts';
import type { Proposal } from './proposal.ts';

/** The policy with what a proposal would change, and nothing else. */
export function applied(policy: Policy, proposal: Proposal): Policy {
  const { category } = proposal;
  switch (proposal.kind) {
    case 'promote': {
      const { accountId } = proposal;
      if (accountId !== null) return withoutStanding(policy, { category, account: accountId });
      return withStanding(policy, { category, replies: 'unseen', by: 'calibration' });
    }
    case 'demote': {
      const { accountId } = proposal;
      return withStanding(policy, { category, ...(accountId !== null && { account: accountId }), replies: 'reviewed', by: 'calibration' });
    }
    case 'threshold':
      return { ...policy, thresholds: { ...policy.thresholds, categories: { ...policy.thresholds.categories, [category]: proposal.to } } };
  }
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const interval = ([low, high]: readonly [number, number]): string => `${percent(low)} to ${percent(high)}`;

const demotionWords = {
  rejections: 'were rejected',
  sample: 'of the audit sample were not right',
  reports: 'of what was sent were reported wrong',
  'error-budget': 'of what one account got were wrong',
} as const;

/** Why, in a line: it is kept as the reason of the version that the proposal becomes. No category and no account in it. */
export function reasonOf(proposal: Proposal): string {
  const { id, n, unchanged } = proposal;
  switch (proposal.kind) {
    case 'promote':
      return `calibration ${id}: ${unchanged} of ${n}${proposal.accountId === null ? '' : ' for one account'} approved unchanged (${interval(proposal.interval)})`;
    case 'demote':
      return `calibration ${id}: ${interval(proposal.interval)} ${demotionWords[proposal.why]}, by ${n} cases`;
    case 'threshold':
      return `calibration ${id}: threshold from ${proposal.from} to ${proposal.to}, ${interval(proposal.interval)} would have been changed, by ${n} cases`;
  }
}
