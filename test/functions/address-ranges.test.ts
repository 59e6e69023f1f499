import { describe, expect, it } from 'vitest';
import { inRanges, isAddressRange } from '../../functions/runtime/address-ranges.ts';

describe('address ranges', () => {
  it('are of IPv4 from /8 and of IPv6 from /16 on', () => {
    expect(['10.0.0.0/8', '192.0.2.7/32', '2001:db8::/16', '::1/128'].map(isAddressRange)).toEqual([true, true, true, true]);
    for (const no of ['', '10.0.0.0', '10.0.0.0/7', '10.0.0.0/33', '10.0.0/8', '2001:db8::/15', '::1/129', 'a/8', '10.0.0.0/8 ', '10.0.0.0/08x'])
      expect(isAddressRange(no), no).toBe(false);
  });

  it('hold the addresses in them, of both families, and nothing that is no address', () => {
    const isIn = inRanges(['192.0.2.0/25', '2001:db8::/32']);

    expect(['192.0.2.0', '192.0.2.127', '2001:db8:1::7'].map(isIn)).toEqual([true, true, true]);
    expect(['192.0.2.128', '2001:db9::1', '', 'localhost', '192.0.2'].map(isIn)).toEqual([false, false, false, false, false]);
    expect(inRanges([])('192.0.2.1')).toBe(false);
  });

  it('know an IPv4 address in its IPv6 form', () => {
    expect(inRanges(['192.0.2.0/24'])('::ffff:192.0.2.7')).toBe(true);
  });
});
