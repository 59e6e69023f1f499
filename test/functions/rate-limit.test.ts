import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../functions/runtime/rate-limit.ts';
import { settableClock } from './settable-clock.ts';

describe('a rate limit', () => {
  it('lets the burst through at once, then as many as flow back', () => {
    const clock = settableClock('2026-11-22T17:00:00Z');
    const limit = createRateLimit({ perSecond: 2, burst: 3, clock });
    const take = () => limit.take('key_a').ok;

    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
    clock.advance(0.5);
    expect([take(), take()]).toEqual([true, false]);
    clock.advance(60);
    expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  });

  it('counts callers apart', () => {
    const limit = createRateLimit({ perSecond: 1, burst: 1, clock: settableClock('2026-11-22T17:00:00Z') });

    expect([limit.take('a').ok, limit.take('a').ok, limit.take('b').ok]).toEqual([true, false, true]);
  });

  it('says when to come again, what the quota is and that nothing is left', () => {
    const limit = createRateLimit({ perSecond: 0.25, burst: 1, clock: settableClock('2026-11-22T17:00:00Z') });
    limit.take('a');

    expect(limit.take('a')).toEqual({
      ok: false,
      retryAfterSeconds: 4,
      headers: { 'retry-after': '4', ratelimit: '"default";r=0;t=4', 'ratelimit-policy': '"default";q=1;w=4' },
    });
  });

  it('looks without taking', () => {
    const limit = createRateLimit({ perSecond: 1, burst: 1, clock: settableClock('2026-11-22T17:00:00Z') });

    expect([limit.look('a').ok, limit.look('a').ok, limit.take('a').ok, limit.look('a').ok]).toEqual([true, true, true, false]);
  });

  it('gives nothing for a clock that goes back', () => {
    const clock = settableClock('2026-11-22T17:00:00Z');
    const limit = createRateLimit({ perSecond: 1, burst: 1, clock });
    limit.take('a');
    clock.advance(-10);

    expect(limit.take('a').ok).toBe(false);
  });

  it('forgets the caller not seen for longest, so that memory is bounded', () => {
    const limit = createRateLimit({ perSecond: 0.001, burst: 1, clock: settableClock('2026-11-22T17:00:00Z'), maxCallers: 2 });
    limit.take('a');
    limit.take('b');
    limit.take('a');
    limit.take('c'); // b is forgotten

    expect([limit.look('a').ok, limit.look('b').ok, limit.look('c').ok]).toEqual([false, true, false]);
  });
});
