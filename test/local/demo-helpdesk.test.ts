import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../local/demo-helpdesk.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('the demo walks a ticket of Zendesk from the note to the public reply, over HTTP', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));

  const code = await main();

  expect(lines.join('\n')).toMatch(/internal note.*held \(refund-action.*approves.*the reply is public.*nothing happens/s);
  expect(code).toBe(0);
});
