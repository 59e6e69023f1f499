import { afterEach, expect, it } from 'vitest';
import { main } from '../../../local/load/load.ts';

afterEach(() => {
  delete process.env.FAKE_REFUSES_EACH;
  delete process.env.FAKE_ENDS;
});

const fake = async () => new URL('./fake-server.mjs', import.meta.url).href;

async function run(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await main(args, fake, { print: (text) => void printed.push(text), complain: (text) => void complained.push(text) });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

const short = ['--seconds', '1', '--warm-up', '0', '--rate', '40', '--gated', '0'];

it('plays against a server in a process of its own, and ends with 0 where every goal is met', async () => {
  const { code, printed } = await run(...short);
  expect(printed).toContain('errors: none');
  expect(code).toBe(0);
});

it('ends with 1 where one is not met, and prints JSON alone when asked', async () => {
  process.env.FAKE_REFUSES_EACH = '5';
  const { code, printed } = await run(...short, '--json');
  const { errors, seen, goals } = JSON.parse(printed);
  expect(code).toBe(1);
  expect(errors).toEqual({ 'intake answered 503': Math.floor(seen.sent / 5) });
  expect(goals.filter(({ met }: { met: boolean }) => !met).map(({ words }: { words: string }) => words)).toContain('no errors');
});

it('says what went wrong in the server', async () => {
  await expect(run(...short, '--kept', '5')).rejects.toThrow('nothing can be filled in here');
});

it('says where the server does not begin', async () => {
  process.env.FAKE_ENDS = 'yes';
  await expect(main(short, fake)).rejects.toThrow('the server has ended');
});

it.each([
  ['--rate', '0'],
  ['--rate', 'many'],
  ['--gated', '1.1'],
  ['--seconds', '0'],
  ['--kept', '-1'],
  ['--data', 'redis'],
  ['--heap', '1'],
  ['--fast', ''],
])('refuses %s %s', async (option, value) => {
  const { code, complained } = await run(option, value);
  expect(code).toBe(3);
  expect(complained).toContain(option);
});

it('prints how it is called', async () => {
  const { code, printed } = await run('--help');
  expect(code).toBe(0);
  expect(printed).toContain('--kept');
});
