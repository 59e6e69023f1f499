import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../functions/domain/policy/draft.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Signals } from '../../../functions/domain/policy/signals.ts';
import { wordRules } from '../../../functions/domain/policy/text-rules.ts';
import { aPolicy, aSubmission, inputOf } from './fixtures.ts';

describe('rules about texts', () => {
  it('name the topic that was read where the helpdesk named none', () => {
    const named = ['intent', 'topics'];
    const submission = Object.fromEntries(
      Object.entries(aSubmission({ message: 'Please close our account.' })).filter(([key]) => !named.includes(key)),
    ) as unknown as Submission;

    const { reasons } = assess({ ...inputOf(), submission });
    expect(reasons).toMatchObject([{ rule: 'always-human-topic', value: 'account_closure', quote: expect.stringContaining('close') }]);
  });

  it('name the keywords of their own tier only', () => {
    const policy = aPolicy((draft) => {
      draft.keywords.push({ id: 'urgent', text: 'urgent', tier: 2 });
    });
    const { signals } = assess({ ...inputOf({ submission: { message: 'It is urgent, my lawyer waits.' } }), policy });
    const valuesOf = (name: string) =>
      wordRules(policy)
        .find((rule) => rule.name === name)
        ?.values?.(signals as Signals);

    expect([valuesOf('keyword:3'), valuesOf('keyword:2')]).toEqual([['lawyer'], ['urgent']]);
  });
});
