import { BlockList, isIP } from 'node:net';

/** `192.0.2.0/24` or `2001:db8::/32`: from /8 on, or /16 of IPv6, so that a slip names no half of the internet. */
export function isAddressRange(text: string): boolean {
  const [, address = '', bits = ''] = /^([0-9a-f.:]{2,39})\/(\d{1,3})$/.exec(text) ?? [];
  const family = isIP(address);
  return family === 4 ? Number(bits) >= 8 && Number(bits) <= 32 : family === 6 && Number(bits) >= 16 && Number(bits) <= 128;
}

/** Says of an address whether it lies in one of the ranges. What is no address lies in none. */
export function inRanges(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return (address) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
}
