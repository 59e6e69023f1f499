import { expect, it } from 'vitest';
import { highestRate } from '../../../local/load/highest.ts';

it.each([
  [66, 100],
  [66, 67],
  [66, 40],
  [66, 2],
  [66, 66],
])('beginning with %d a second, finds the %d that hold', async (from, most) => {
  const { highest, tried } = await highestRate(from, async (rate) => rate <= most);

  expect(highest).toBeLessThanOrEqual(most);
  expect(highest).toBeGreaterThan(most / 1.05);
  expect(tried.every(({ rate, holds }) => holds === rate <= most)).toBe(true);
  expect(tried.length).toBeLessThan(25);
});

it('ends where nothing holds', async () => {
  expect((await highestRate(66, async () => false)).highest).toBe(0);
});

it('ends where everything holds', async () => {
  const { highest, tried } = await highestRate(66, async () => true);
  expect(highest).toBeGreaterThan(5000);
  expect(tried.length).toBeLessThan(40);
});
