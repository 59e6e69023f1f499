import { describe, expect, it } from 'vitest';
import { systemClock, systemRandom } from '../../functions/adapters/system.ts';

describe('the system behind clock and random', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();

    const now = systemClock.now().getTime();

    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('gives as many bytes as asked for, plain ones that share no buffer', () => {
    const bytes = systemRandom.bytes(16);

    expect(bytes).toHaveLength(16);
    expect(bytes.constructor).toBe(Uint8Array);
    expect(bytes.buffer.byteLength).toBe(16);
  });

  it('does not repeat itself', () => {
    const draws = new Set(Array.from({ length: 1_000 }, () => Buffer.from(systemRandom.bytes(16)).toString('hex')));

    expect(draws.size).toBe(1_000);
  });
});
