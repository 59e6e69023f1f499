import { describe, expect, it } from 'vitest';
import { runCommand, wholeNumber } from '../../local/run-command.ts';

/** A command that plays so many rounds, and ends with that number. */
async function run(args: readonly string[]) {
  const [printed, complained, played]: [string[], string[], unknown[]] = [[], [], []];
  const code = await runCommand(
    {
      name: 'rounds',
      usage: 'usage: rounds [--rounds 2]',
      options: { rounds: { type: 'string', default: '2' }, json: { type: 'boolean', default: false } },
      read: ({ rounds, json }) => ({ rounds: wholeNumber('rounds', rounds, 0, 1000), json }),
    },
    args,
    async (asked, print) => {
      played.push(asked);
      print('played');
      return asked.rounds;
    },
    { print: (text) => printed.push(text), complain: (text) => complained.push(text) },
  );
  return { code, printed, complained, played };
}

describe('a command of the project', () => {
  it('plays what was asked for, with defaults for the rest, and ends with its code', async () => {
    expect(await run([])).toEqual({ code: 2, printed: ['played'], complained: [], played: [{ rounds: 2, json: false }] });
    expect(await run(['--json', '--rounds', '1000'])).toMatchObject({ code: 1000, played: [{ rounds: 1000, json: true }] });
  });

  it('prints how it is called, and plays nothing, also beside an option that is wrong', async () => {
    const help = { code: 0, printed: ['usage: rounds [--rounds 2]'], complained: [], played: [] };

    expect(await run(['--help'])).toEqual(help);
    expect(await run(['--rounds', 'many', '--help'])).toEqual(help);
  });

  it.each([
    [['--surprise'], /^rounds: Unknown option '--surprise'/],
    [['--rounds'], /^rounds: Option '--rounds <value>' argument missing/],
    [['word'], /^rounds: Unexpected argument 'word'/],
    ...['-1', '1001', '1.5', 'x', '', ' '].map((text): [string[], RegExp] => [
      [`--rounds=${text}`],
      new RegExp(`^rounds: --rounds must be a whole number from 0 to 1000: ${text}\n`),
    ]),
  ])('%j is wrong: it says why and how it is called, ends with 3, and plays nothing', async (args, why) => {
    const { code, printed, complained, played } = await run(args);

    expect({ code, printed, played }).toEqual({ code: 3, printed: [], played: [] });
    expect(complained).toEqual([expect.stringMatching(why)]);
    expect(complained[0]).toMatch(/\n\nusage: rounds \[--rounds 2\]$/);
  });

  it('lets what goes wrong while it plays through', async () => {
    const command = { name: 'x', usage: '', options: {}, read: () => ({}) };

    await expect(runCommand(command, [], () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  });
});
