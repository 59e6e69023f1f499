import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/security.md', root), 'utf8');
const row = /^\| T(\d+) \| (.+) \| (.+) \| ([^|]+) \|$/;
const last = 32;

/** Names of tests and of their groups begin with the numbers they show: `T7: …`, or `I11, T4: …`. */
function numbersIn(source: string): number[] {
  const names = [...source.matchAll(/(['"`])((?:[RTFI]\d{1,3}, )*[RTFI]\d{1,3}:.*?)\1/g)].map(([, , name]) => name ?? '');
  return names.flatMap((name) => [...(name.split(':')[0] ?? '').matchAll(/\bT(\d{1,2})\b/g)].map(([, number]) => Number(number)));
}

function filesByNumber(): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const files = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => /\.test\.tsx?$/.test(name) && name !== 'threats/table.test.ts').sort())
    for (const number of new Set(numbersIn(readFileSync(new URL(`test/${file}`, root), 'utf8')))) found.set(number, [...(found.get(number) ?? []), file]);
  return found;
}

const linked = (files: readonly string[]): string => files.map((file) => `[${file.replace(/\.test\.tsx?$/, '')}](../test/${file})`).join(', ') || 'none';

describe('the threats in docs/security.md', () => {
  const shown = filesByNumber();

  it('stand there once each, in order', () => {
    const numbers = page.split('\n').flatMap((line) => row.exec(line)?.[1] ?? []);

    expect(numbers.map(Number)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });

  it('name the files whose tests bear the number, and only those', async () => {
    const derived = page.replaceAll(
      new RegExp(row, 'gm'),
      (_, number: string, threat: string, control: string) => `| T${number} | ${threat} | ${control} | ${linked(shown.get(Number(number)) ?? [])} |`,
    );

    await expect(derived).toMatchFileSnapshot('../../docs/security.md');
  });

  it('are all shown by a test, and no test bears a number that is none', () => {
    expect([...shown.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });

  it('are found in names only where a name begins with them', () => {
    const source = "it('T7, F3: a', …); it.each(x)(\"F16, T1: b\", …); describe('T30: c'); it('holds (T9) back'); const text = 'of T5: no'; // 'T6'";

    expect(numbersIn(source)).toEqual([7, 1, 30]);
  });
});
