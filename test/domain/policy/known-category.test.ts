import { describe, expect, it } from 'vitest';
import { isKnownCategory } from '../../../functions/domain/policy/known-category.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { aStageRule } from '../../examples.ts';

const route = (when: object) => ({ id: 'own', when, stages: [aStageRule('finance')], watchers: [] });
const policy = {
  ...standardPolicy,
  thresholds: { ...standardPolicy.thresholds, categories: { own_threshold: 0.9 } },
  topics: { alwaysHuman: ['own_human'], prohibited: ['own_prohibited'], lowRisk: ['own_low'] },
  routes: [route({ topics: ['own_topic'] }), route({ categories: ['own_category'] }), ...standardPolicy.routes],
};

describe('a category that the audit may name', () => {
  it.each(['other', 'legal', 'medical_advice', 'own_threshold', 'own_human', 'own_prohibited', 'own_low', 'own_topic', 'own_category'])(
    'is one that the policy or the product names: %s',
    (category) => {
      expect(isKnownCategory(category, policy)).toBe(true);
    },
  );

  it.each(['dana_fabrikam', 'constructor', '', 'faq'])('I11: is no word of a helpdesk’s own: %j', (category) => {
    expect(isKnownCategory(category, policy)).toBe(false);
  });
});
