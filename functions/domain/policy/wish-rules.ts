import { type Rule, reasonOf } from './rule.ts';

/** What the author wishes. */
export function wishRules(): Rule[] {
  return [
    {
      id: 'review-requested',
      name: 'review-requested',
      tier: 3,
      when: { flag: 'reviewRequested' },
      path: '',
      explain: () => [reasonOf('review-requested', 3)('the author asks for approval', { change: 'no wish of the author for approval' })],
    },
  ];
}
