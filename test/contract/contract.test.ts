import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createDice } from '../../local/swap/dice.ts';
import { isHollow, main } from './contract.ts';
import { createChecker, type Schema } from './json-schema.ts';
import { type OpenApiFile, readOperations } from './operations.ts';
import { type FuzzAnswer, run } from './run.ts';
import { createValues } from './values.ts';

const file: OpenApiFile = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
const operations = readOperations(file);
const checker = createChecker(file as unknown as Record<string, unknown>);

describe('the API, by its description', () => {
  it('answers 120 requests made from it as it says (npm run test:contract sends 5,000)', async () => {
    const report = await run({ file, requests: 120, seed: 'vitest' });

    expect(report.breaks).toEqual([]);
    expect([report.serverErrors, report.schemaBreaks]).toEqual([0, 0]);
    expect(report.neverSucceeded.length).toBeLessThan(operations.length * 0.75);
    expect(report.kinds.fits).toBeGreaterThan(30);
  });
});

describe('the contract test', () => {
  const spoiled = (change: (answer: FuzzAnswer) => FuzzAnswer) => run({ file, requests: 25, seed: 'spoiled', spoil: (answer) => change(answer) });
  const json = (answer: FuzzAnswer, change: (body: Record<string, unknown>) => unknown): FuzzAnswer =>
    answer.text.startsWith('{') ? { ...answer, text: JSON.stringify(change(JSON.parse(answer.text))) } : answer;

  it.each<[string, RegExp, (answer: FuzzAnswer) => FuzzAnswer]>([
    ['an unknown member', /unknown member "surprise"/, (answer) => json(answer, (body) => ({ ...body, surprise: 1 }))],
    ['a member of the wrong type', /\/status: type integer/, (answer) => json(answer, (body) => ('code' in body ? { ...body, status: '404' } : body))],
    [
      'a code that is not documented',
      /the code no_such_code is not documented/,
      (answer) => json(answer, (body) => ('code' in body ? { ...body, code: 'no_such_code' } : body)),
    ],
    ['a status that is not documented', /status 418 is not documented/, (answer) => ({ ...answer, status: 418 })],
    ['a server error', /an answer of 5xx/, (answer) => (answer.status === 200 ? { ...answer, status: 500 } : answer)],
    ['a success where the request breaks the schema', /wanted 422/, (answer) => (answer.status === 422 ? { ...answer, status: 400 } : answer)],
    [
      'another content type',
      /content type text\/html is not documented/,
      (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } }),
    ],
    [
      'a header that is not documented',
      /the header content-disposition is not documented/,
      (answer) => ({ ...answer, headers: { ...answer.headers, 'content-disposition': 'attachment' } }),
    ],
    ['a missing request id', /no x-request-id/, ({ headers: { 'x-request-id': _, ...headers }, ...answer }) => ({ ...answer, headers })],
  ])('finds %s', async (_, words, change) => {
    const { serverErrors, schemaBreaks, breaks } = await spoiled(change);

    expect(serverErrors + schemaBreaks).toBeGreaterThan(0);
    expect(breaks.some(({ what }) => words.test(what))).toBe(true);
  });

  it('sends the same requests for the same seed, and others for another', async () => {
    const sent = async (seed: string) => {
      const { kinds, statuses } = await run({ file, requests: 20, seed });
      return JSON.stringify([kinds, statuses]);
    };
    const [one, again, other] = [await sent('a'), await sent('a'), await sent('b')];

    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('does not pass a long run that was refused everywhere', () => {
    const neverSucceeded = ['a', 'b', 'c', 'd', 'e'];

    expect(isHollow({ requests: 5000, neverSucceeded })).toBe(true);
    expect(isHollow({ requests: 5000, neverSucceeded: neverSucceeded.slice(1) })).toBe(false);
    expect(isHollow({ requests: 100, neverSucceeded })).toBe(false);
  });

  it('as a command prints its figures, and refuses what it does not understand', async () => {
    const said: string[] = [];
    const output = { print: (text: string) => void said.push(text), complain: (text: string) => void said.push(text) };

    expect(await main(['--requests', '5', '--json'], output)).toBe(0);
    expect(JSON.parse(said.pop() ?? '')).toMatchObject({ seed: 'contract', requests: 5, serverErrors: 0, schemaBreaks: 0 });
    expect(await main(['--requests', '5', '--seed', 'x'], output)).toBe(0);
    expect(said.pop()).toMatch(/5 requests, 0 server errors, 0 schema breaks \(seed x, /);
    for (const wrong of [['--requests', '0'], ['--requests', 'x'], ['--surprise']]) expect(await main(wrong, output)).toBe(3);
    expect(await main(['--help'], output)).toBe(0);
  });
});

describe('the checker of schemas', () => {
  const says = (schema: Schema, value: unknown): string[] =>
    createChecker({})
      .misfits(schema, value)
      .map(({ at, what }) => `${at} ${what}`);

  it.each<[Schema, unknown, unknown]>([
    [{ type: 'integer' }, 1, 1.5],
    [{ type: ['string', 'null'] }, null, 0],
    [{ type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false }, { a: '' }, { a: '', b: 1 }],
    [{ type: 'object', required: ['a'] }, { a: 1 }, {}],
    [{ additionalProperties: { type: 'number' }, propertyNames: { pattern: '^[a-z]$' } }, { a: 1 }, { A: 1 }],
    [{ items: { enum: [1, 2] }, minItems: 1, maxItems: 2 }, [1, 2], [1, 3]],
    [{ items: {}, maxItems: 2 }, [1, 2], [1, 2, 3]],
    [{ minLength: 1, maxLength: 2 }, '👩👩', '👩👩👩'],
    [{ minimum: 0, exclusiveMaximum: 1 }, 0, 1],
    [{ exclusiveMinimum: 0, maximum: 1 }, 1, 0],
    [{ oneOf: [{ const: 1 }, { type: 'integer' }] }, 2, 1],
    [{ anyOf: [{ const: 1 }, { const: 2 }] }, 2, 3],
    [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, 2, 3],
    [{ format: 'date-time' }, '2026-11-24T09:00:00.000Z', '2026-13-24T09:00:00Z'],
    [{ format: 'email' }, 'a@b.example', 'a b'],
  ])('%j takes %j and not %j', (schema, good, bad) => {
    expect(says(schema, good)).toEqual([]);
    expect(says(schema, bad)).not.toEqual([]);
  });

  it('says where, and refuses words that it does not know instead of passing over them', () => {
    expect(says({ properties: { a: { items: { type: 'string' } } } }, { a: ['', 1] })).toEqual(['/a/1 type string']);
    expect(() => says({ multipleOf: 2 }, 3)).toThrow('nobody checks: multipleOf');
    expect(() => says({ format: 'duration' }, 'x')).toThrow('nobody checks: duration');
  });
});

describe('the maker of values', () => {
  it('makes of every body in the file ones that fit, and ones that do not', () => {
    const values = createValues(createDice('values'), checker, () => []);
    let broken = 0;
    const bodies = operations.flatMap(({ body }) => (body ? [body.schema] : []));
    for (const schema of bodies)
      for (let i = 0; i < 8; i += 1) {
        const value = values.valid(schema);
        expect(checker.misfits(schema, value)).toEqual([]);
        const wrong = values.broken(schema, value);
        if (wrong === undefined) continue;
        broken += 1;
        expect(checker.misfits(schema, wrong)).not.toEqual([]);
      }
    expect(broken).toBeGreaterThan(bodies.length * 7);
  });

  it('and zod agree on what fits', () => {
    const Sample = z.strictObject({ id: z.string().regex(/^[a-z]{1,4}$/), n: z.int().min(-2).max(9).optional(), tags: z.array(z.enum(['a', 'b'])).max(3) });
    const { $schema: _, ...schema } = z.toJSONSchema(Sample);
    const values = createValues(createDice('agree'), createChecker({}), () => []);
    for (let i = 0; i < 200; i += 1) {
      const value = values.valid(schema);
      expect(Sample.safeParse(value).success).toBe(true);
      const wrong = values.broken(schema, value);
      if (wrong !== undefined) expect([wrong, Sample.safeParse(wrong).success]).toEqual([wrong, false]);
    }
  });
});
