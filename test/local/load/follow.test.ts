import { expect, it } from 'vitest';
import { createFollower } from '../../../local/load/follow.ts';

const within = (value: number, wanted: number) => expect(Math.abs(value - wanted)).toBeLessThan(1);

it('measures mail and release of a held draft, without the escrow, whatever is heard first', () => {
  const follower = createFollower(30);
  follower.mailed('drf_1', 140); // before the answer that tells the id
  follower.answered('drf_1', 100, true);
  follower.mailed('drf_1', 900); // a later mail tells something else
  follower.pressed('drf_1', 5000);
  expect(follower.open()).toBe(1);
  follower.released('drf_1', 35_250);

  expect(follower.open()).toBe(0);
  const { mail, release, delivery } = follower.figures();
  expect([mail.count, release.count, delivery.count]).toEqual([1, 1, 0]);
  within(mail.max, 40);
  within(release.max, 250);
});

it('measures the webhook of a draft that needs nobody', () => {
  const follower = createFollower(30);
  follower.released('drf_1', 130);
  follower.answered('drf_1', 100, false);

  expect(follower.open()).toBe(0);
  within(follower.figures().delivery.max, 30);
});

it('waits for a release that is told before the decision has been answered', () => {
  const follower = createFollower(0);
  follower.answered('drf_1', 100, true);
  follower.mailed('drf_1', 110);
  follower.released('drf_1', 250);
  expect(follower.open()).toBe(1);
  follower.pressed('drf_1', 200);
  expect(follower.open()).toBe(0);
  within(follower.figures().release.max, 50);
});

it('counts what was released twice, what was never released, and whom nobody was asked about', () => {
  const follower = createFollower(0);
  follower.answered('drf_1', 100, false);
  follower.released('drf_1', 110);
  follower.released('drf_1', 120);
  follower.answered('drf_2', 100, true);
  follower.answered('drf_3', 100, true);
  follower.mailed('drf_3', 110);
  follower.released('drf_4', 100); // of somebody else: nobody has sent it
  follower.released('drf_4', 101);

  expect([follower.doubled(), follower.open(), follower.unasked()]).toEqual([2, 2, 1]);
});

it('counts what was released before its escrow was over', () => {
  const follower = createFollower(30);
  for (const [id, released] of [
    ['drf_1', 30_499],
    ['drf_2', 30_500],
  ] as const) {
    follower.answered(id, 100, true);
    follower.mailed(id, 110);
    follower.pressed(id, 500);
    follower.released(id, released);
  }

  expect(follower.early()).toBe(1);
});

it('follows on what was answered before the figures began anew, and counts it for none of them', () => {
  const follower = createFollower(0);
  follower.answered('drf_1', 100, false);
  follower.forget();
  follower.answered('drf_2', 200, false);
  follower.released('drf_2', 210);
  expect(follower.open()).toBe(1);
  follower.released('drf_1', 300);
  follower.released('drf_1', 310);

  expect([follower.open(), follower.doubled(), follower.figures().delivery.count]).toEqual([0, 1, 1]);
});
