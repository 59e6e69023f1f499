import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/requirements.md', root), 'utf8');
const row = /^\| R(\d+) \| (.+) \| ([^|]+) \|$/;
const last = 136;

/** Names of tests begin with the numbers they show: `R10: …`, `R3, R4: …`; further ones may stand inside, each before a comma or colon. */
function numbersIn(source: string): number[] {
  const names = [...source.matchAll(/(['"`])(R\d{1,3}[,:].*?)\1/g)].map(([, , name]) => name ?? '');
  return names.flatMap((name) => [...name.matchAll(/\bR(\d{1,3})(?=[,:])/g)].map(([, number]) => Number(number)));
}

function filesByNumber(): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const files = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => /\.test\.tsx?$/.test(name) && name !== 'domain/requirements.test.ts').sort())
    for (const number of new Set(numbersIn(readFileSync(new URL(`test/${file}`, root), 'utf8')))) found.set(number, [...(found.get(number) ?? []), file]);
  return found;
}

describe('docs/requirements.md', () => {
  const shown = filesByNumber();

  it('names each requirement once, in order', () => {
    const numbers = page.split('\n').flatMap((line) => row.exec(line)?.[1] ?? []);

    expect(numbers.map(Number)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });

  it('names the files whose tests bear the number, and only those', async () => {
    const derived = page.replaceAll(new RegExp(row, 'gm'), (_, number: string, statement: string) => {
      const files = shown.get(Number(number)) ?? [];
      return `| R${number} | ${statement} | ${files.map((file) => `\`${file}\``).join(', ') || 'later'} |`;
    });

    await expect(derived).toMatchFileSnapshot('../../docs/requirements.md');
  });

  it('knows every number that a test bears', () => {
    expect([...shown.keys()].filter((number) => number < 1 || number > last)).toEqual([]);
  });
});
