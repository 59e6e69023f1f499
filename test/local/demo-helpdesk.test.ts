import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../local/demo-helpdesk.ts';
import { playedVendors } from '../../local/helpdesks/played.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(playedVendors)('the demo walks a ticket of %s from the note to the public reply, over HTTP', async (vendor) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));

  const code = await main(vendor);

  expect(lines.join('\n')).toMatch(/internal note.*held \(refund-action.*approves.*the reply is public.*nothing happens/s);
  expect(code).toBe(0);
});

it('the demo walks no ticket of a helpdesk that nobody plays', async () => {
  await expect(main('otrs')).rejects.toThrow('--helpdesk must be one of zendesk');
});
