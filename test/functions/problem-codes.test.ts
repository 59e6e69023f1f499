import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../functions/runtime/problem-codes.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const codes: Readonly<Record<string, { readonly status: number; readonly means: string; readonly todo: readonly string[] }>> = problemCodes;

/** `problem(404, 'not_found'` in all functions, as `404 not_found`. */
const used = new Set(
  readdirSync(new URL('../../functions/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...read(`functions/${file}`).matchAll(/\bproblem\((\d{3}), (?:'(\w+)'|([\w.]+))/g)])
    .map(([, status, code, named]) => `${status} ${code ?? named}`),
);

describe('the codes of problems', () => {
  it('are those that the functions answer with, and no others, each under its one status', () => {
    const meant = [...used].map((one) => (one === '409 put.reason' ? '409 email_taken' : one)); // the one reason that putPerson has

    expect(meant.sort()).toEqual(
      Object.entries(codes)
        .map(([code, { status }]) => `${status} ${code}`)
        .sort(),
    );
  });

  it('are in docs/api.md, each in the row of its status', () => {
    const rows = read('docs/api.md')
      .split('\n')
      .filter((line) => /^\| \d{3}/.test(line));
    const missing = Object.entries(codes).filter(
      ([code, { status }]) => !rows.some((row) => row.split('|')[1]?.includes(String(status)) && row.includes(`\`${code}\``)),
    );

    expect(missing.map(([code]) => code)).toEqual([]);
  });

  it('are the ones that the description of the API names', () => {
    const { paths, components } = JSON.parse(read('openapi.json'));
    const responses = [
      ...Object.values(components.responses as object),
      ...Object.values(paths as Record<string, object>).flatMap((item) =>
        Object.values(item).flatMap(({ responses }) => Object.entries(responses as object).flatMap(([status, of]) => (Number(status) >= 400 ? [of] : []))),
      ),
    ] as { description?: string }[];
    const named = responses.flatMap(({ description = '' }) => [...description.matchAll(/`([a-z]+_[a-z_]+|erased|busy|paused|forbidden|unauthenticated)`/g)]);
    const unknown = new Set(named.map(([, code = '']) => code).filter((code) => codes[code] === undefined));

    expect([...unknown]).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  it.each(Object.entries(codes))('%s says in sentences what it means and what to do', (_, { means, todo }) => {
    expect(means).toMatch(/^[A-Z].*\.$/s);
    expect(todo.length).toBeGreaterThan(0);
    for (const step of todo) expect(step).toMatch(/^[A-Z].*\.$/s);
  });
});
