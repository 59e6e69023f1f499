import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triedIn } from './outside-calls.ts';

const page = 'docs/faults.md';
const last = 27;

/** The numbers that a file's tests bear: at the beginning of a title, or as `f` of an experiment. */
function numbersIn(path: string): Set<string> {
  const text = readFileSync(path, 'utf8');
  const titles = [...text.matchAll(/(['"`])((?:[A-Z]\d{1,3}, )*[A-Z]\d{1,3}: .*?)\1/g)].flatMap(([, , title = '']) => title.split(':')[0]?.split(', ') ?? []);
  const experiments = [...text.matchAll(/^ {4}f: \[(.*)\]/gm)].flatMap(([, list = '']) => list.replaceAll("'", '').split(', '));
  return new Set([...titles, ...experiments]);
}

/** Rows of the table: the number, and the tests that are linked, by their paths. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| (F\d+) \| .* \| (.*) \|$/gm)].map(([, number = '', links = '']) => ({
    number,
    files: [...links.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => join(dirname(page), link)),
  }));

/** What is wrong with the table, in sentences. */
const faultsOf = (text: string): string[] =>
  rowsOf(text).flatMap(({ number, files }) => [
    ...(files.length === 0 ? [`${number} names no test`] : []),
    ...files.flatMap((file) => {
      if (!existsSync(file)) return [`${number} names what is not there: ${file}`];
      return numbersIn(file).has(number) ? [] : [`${file} has no test of ${number}`];
    }),
  ]);

const experiments = globSync('test/chaos/*.test.ts')
  .sort()
  .flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const [word, many] = [(name: string) => new RegExp(`^ {4}${name}:\\s+'(.*)',$`, 'm').exec(text)?.[1], /^ {4}f: \[(.*)\]/m.exec(text)?.[1]];
    const calls = triedIn(text).map((call) => `\`${call}\``);
    return many ? [{ path, calls: calls.join(', '), fault: word('fault'), hypothesis: word('hypothesis'), f: many.replaceAll("'", '') }] : [];
  });

describe('docs/faults.md', () => {
  const text = readFileSync(page, 'utf8');

  it('names every fault once, in order, with tests that are there and bear its number', () => {
    expect(rowsOf(text).map(({ number }) => number)).toEqual(Array.from({ length: last }, (_, i) => `F${i + 1}`));
    expect(faultsOf(text)).toEqual([]);
  });

  it('is found out where it is wrong', () => {
    const planted = [
      '| F1 | a | b | [x](../test/chaos/no-such-file.test.ts) |',
      '| F2 | a | b | [x](../test/chaos/sentiment.test.ts), [y](../test/chaos/workflow-wake.test.ts) |',
      '| F3 | a | b | by hand |',
    ];

    expect(faultsOf(planted.join('\n'))).toEqual([
      'F1 names what is not there: test/chaos/no-such-file.test.ts',
      'test/chaos/sentiment.test.ts has no test of F2',
      'F3 names no test',
    ]);
  });

  it('lists the experiments in their own words', async () => {
    expect(experiments.length).toBeGreaterThan(20);
    const lines = experiments.map(({ path, calls, fault, hypothesis, f }) => {
      expect([fault, hypothesis], path).not.toContain(undefined);
      return `| [${path.split('/').at(-1)?.replace('.test.ts', '')}](../${path}) | ${f} | ${calls} ${fault} | ${hypothesis} |`;
    });
    const table = ['| experiment | of | what goes wrong | what holds |', '|---|---|---|---|', ...lines].join('\n');

    const derived = text.replace(/<!-- experiments -->[\s\S]*?(?=\n`test\/chaos\/every-call)/, `<!-- experiments -->\n\n${table}\n`);

    await expect(derived).toMatchFileSnapshot('../../docs/faults.md');
  });
});
