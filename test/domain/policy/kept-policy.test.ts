import { expect, it } from 'vitest';
import { KeptPolicy } from '../../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { categoryNow } from '../../../functions/domain/policy/vocabulary.ts';

const keptWith = (categories: Record<string, number>) => ({ ...standardPolicy, thresholds: { ...standardPolicy.thresholds, categories } });

it('a policy that was kept has its thresholds by the names that categories have now, and of two for one the higher', () => {
  const { thresholds } = KeptPolicy.parse(keptWith({ a__b: 0.99, a_b: 0.9, c_d: 0.88, c_d_: 0.87, constructor_: 0.91 }));

  expect(thresholds).toEqual({ ...standardPolicy.thresholds, categories: { a_b: 0.99, c_d: 0.88, constructor: 0.91 } });
});

it('a policy that was kept is read as it is where its categories have their names', () => {
  expect(KeptPolicy.parse(standardPolicy)).toEqual(standardPolicy);
});

it.each([
  ['order_status', 'order_status'],
  ['v1.2_help', 'v1_2_help'],
  ['a__b', 'a_b'],
  ['größe', 'größe'],
  ['!!!', 'other'],
])('a category that was kept as %s is %s', (kept, now) => {
  expect(categoryNow(kept)).toBe(now);
});
