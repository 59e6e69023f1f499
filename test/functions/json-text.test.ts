import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { layOutJson, lineAt, lineFinder } from '../../functions/runtime/json-text.ts';

describe('JSON laid out for people', () => {
  it('puts on one line what fits on one, and the rest on lines of their own', () => {
    const long = 'x'.repeat(60);

    expect(layOutJson({ a: [], b: {}, c: { d: 1, e: [true, null] }, f: [long, long] })).toBe(
      ['{', '  "a": [],', '  "b": {},', '  "c": { "d": 1, "e": [true, null] },', `  "f": [`, `    "${long}",`, `    "${long}"`, '  ]', '}'].join('\n'),
    );
  });

  it('says the same as what it was made from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(layOutJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(JSON.parse(layOutJson(standardPolicy))).toEqual(standardPolicy);
  });

  it('has a keyword on each line', () => {
    expect(layOutJson(standardPolicy)).toContain('\n    { "id": "lawyer", "text": "attorney", "tier": 3 },\n');
  });
});

describe('the line of a member', () => {
  const text = [
    '{',
    '  "a": { "b": 1 },',
    '  "routes": [',
    '    { "id": "x {[,:\\"" },',
    '    {',
    '      "id": "y",',
    '      "when": [3, [4]]',
    '    }',
    '  ]',
    '}',
  ].join('\n');

  it.each([
    ['a.b', 2],
    ['routes', 3],
    ['routes.0.id', 4],
    ['routes.1', 5],
    ['routes.1.when.1.0', 7],
  ])('%s stands in line %i', (path, line) => {
    expect(lineFinder(text)(path)).toBe(line);
  });

  it('of a missing one is that of the nearest around it', () => {
    const find = lineFinder(text);

    expect([find('routes.1.stages.0.seats'), find('routes.7'), find('nothing'), find('')]).toEqual([5, 3, 1, 1]);
  });

  it('is where the member stands, in whatever is laid out', () => {
    const lines = layOutJson(standardPolicy).split('\n');
    const find = lineFinder(lines.join('\n'));
    const paths = (value: unknown, path: string): string[] =>
      value === null || typeof value !== 'object'
        ? [path]
        : Object.entries(value).flatMap(([name, member]) => paths(member, path === '' ? name : `${path}.${name}`));

    for (const path of paths(standardPolicy, '')) {
      const name = path.split('.').at(-1) ?? '';
      const value = path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], standardPolicy);
      expect([path, lines[find(path) - 1]]).toEqual([
        path,
        expect.stringContaining(/^\d+$/.test(name) ? JSON.stringify(value) : `"${name}": ${JSON.stringify(value)}`),
      ]);
    }
  });

  it('of an offset counts from 1', () => {
    expect([lineAt('a\nb\nc', 0), lineAt('a\nb\nc', 1), lineAt('a\nb\nc', 2), lineAt('a\nb\nc', 5)]).toEqual([1, 1, 2, 3]);
  });
});
