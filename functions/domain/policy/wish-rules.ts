import type { Policy } from './policy.ts';
import { type Rule, reasonOf } from './rule.ts';

/** What the author wishes, and the baseline in which every reply is reviewed (R116). */
export function wishRules({ baseline: { until } }: Policy): Rule[] {
  return [
    {
      id: 'review-requested',
      name: 'review-requested',
      tier: 3,
      when: { flag: 'reviewRequested' },
      path: '',
      explain: () => [reasonOf('review-requested', 3)('the author asks for approval', { change: 'no wish of the author for approval' })],
    },
    {
      id: 'baseline',
      name: 'baseline',
      tier: 3,
      when: until === null ? { any: [] } : { number: 'at', below: Date.parse(until) },
      path: 'baseline.until',
      explain: () => [
        reasonOf('baseline', 3)(`every reply is reviewed until ${until}`, { never: `until ${until} every reply is reviewed` }, { limit: `${until}` }),
      ],
    },
  ];
}
