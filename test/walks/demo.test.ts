import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../local/demo.ts';

afterEach(() => vi.restoreAllMocks());

it('plays a whole day in which everything comes out as the examples and the stories say', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));

  const code = await main();

  expect(lines.filter((line) => line.startsWith('DIFFERS'))).toEqual([]);
  expect(code).toBe(0);
});
