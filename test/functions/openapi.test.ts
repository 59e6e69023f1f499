import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildOpenApi, isDescribed, type OpenApi, operations, toOpenApi30 } from '../../functions/runtime/openapi.ts';
import { openApiDocuments } from '../../functions/runtime/openapi-files.ts';
import { routes } from '../../functions/runtime/routes.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const v31 = buildOpenApi(read('package.json').version);
const v30 = toOpenApi30(v31);

interface Described {
  operationId: string;
  security: unknown[];
  parameters?: { in: string; name: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  responses: Record<string, unknown>;
}
const operationOf = (document: OpenApi, key: string): Described => {
  const [method = '', path = ''] = key.split(' ');
  return document.paths[path]?.[method.toLowerCase()] as Described;
};
const wordsOf = (value: unknown): string[] =>
  value === null || typeof value !== 'object' ? [] : Object.entries(value).flatMap(([name, member]) => [name, ...wordsOf(member)]);

describe('the description of the API', () => {
  it('has every JSON route of the route table, and no other', () => {
    const described = routes.filter(({ path }) => isDescribed(path)).map(({ method, path }) => `${method} ${path}`);

    expect(Object.keys(operations).sort()).toEqual(described.sort());
    expect(
      Object.entries(v31.paths)
        .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))
        .sort(),
    ).toEqual(described);
  });

  it('is OpenAPI 3.1, and 3.0 for those who need it', () => {
    expect(v31.openapi).toMatch(/^3\.1\./);
    expect(v30.openapi).toMatch(/^3\.0\./);
    expect(Object.keys(v30.paths)).toEqual(Object.keys(v31.paths));
  });

  it('is committed as the code says', () => {
    expect(read('openapi.json')).toEqual(v31);
    expect(read('openapi-3.0.json')).toEqual(v30);
  });

  it('is served as it was committed', () => {
    expect(JSON.parse(openApiDocuments.v31)).toEqual(v31);
    expect(JSON.parse(openApiDocuments.v30)).toEqual(v30);
  });

  it('says of every operation who may call it, and what it takes', () => {
    const ids = new Set<string>();
    for (const [key, { scope, idempotent, conditional }] of Object.entries(operations)) {
      const { operationId, security, parameters = [], responses } = operationOf(v31, key);
      ids.add(operationId);
      const headers = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
      const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);

      expect([key, security]).toEqual([key, scope ? [{ apiKey: [] }] : []]);
      expect([key, '401' in responses]).toEqual([key, scope !== undefined]);
      expect(headers).toEqual([...(idempotent ? ['Idempotency-Key'] : []), ...(conditional ? ['If-Match'] : [])]);
      expect(inPath).toEqual(key.match(/\{\w+\}/g) ?? []);
    }
    expect(ids.size).toBe(Object.keys(operations).length);
  });

  it('names the very schemas that requests are checked with', () => {
    expect(operationOf(v31, 'POST /v1/drafts').requestBody?.content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Submission' });
    for (const [what, line] of [
      ['accounts', 'AccountLine'],
      ['people', 'PersonLine'],
    ])
      expect(operationOf(v31, `POST /v1/${what}/import`).requestBody?.content).toEqual({
        'application/x-ndjson': { schema: { $ref: `#/components/schemas/${line}` } },
        'text/csv': { schema: { type: 'string' } },
      });
  });

  it('has the webhooks, in 3.1 only', () => {
    expect(Object.keys(v31.webhooks ?? {})).toEqual([
      'draft.released',
      'draft.rejected',
      'draft.held',
      'draft.superseded',
      'draft.escalated',
      'draft.withdrawn',
      'draft.blocked',
      'draft.integrity_hold',
    ]);
    expect(v30).not.toHaveProperty('webhooks');
  });
});

describe('the step to OpenAPI 3.0', () => {
  const converted = (schema: object): unknown => {
    const document = { openapi: '3.1.1', info: { title: 'x', version: '1' }, paths: {}, components: { schemas: { X: schema } } };
    return (toOpenApi30(document).components.schemas as Record<string, unknown>).X;
  };

  it.each<[string, object, object]>([
    ['a type that may be null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['several types', { type: ['string', 'number'] }, { anyOf: [{ type: 'string' }, { type: 'number' }] }],
    ['a schema or null', { anyOf: [{ type: 'string', minLength: 1 }, { type: 'null' }] }, { type: 'string', minLength: 1, nullable: true }],
    ['a reference or null', { anyOf: [{ $ref: '#/x' }, { type: 'null' }] }, { nullable: true, allOf: [{ $ref: '#/x' }] }],
    ['two or null', { oneOf: [{ type: 'string' }, { const: 1 }, { type: 'null' }] }, { nullable: true, oneOf: [{ type: 'string' }, { enum: [1] }] }],
    ['null alone', { type: 'null' }, { nullable: true, enum: [null] }],
    ['a constant', { type: 'string', const: 'a' }, { type: 'string', enum: ['a'] }],
    ['open ends', { exclusiveMinimum: 0, exclusiveMaximum: 9 }, { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }],
    ['examples', { type: 'string', examples: ['a', 'b'] }, { type: 'string', example: 'a' }],
    ['words it does not know', { type: 'object', propertyNames: { pattern: 'x' }, $comment: 'x' }, { type: 'object' }],
    ['a reference with a neighbour', { $ref: '#/x', description: 'y' }, { allOf: [{ $ref: '#/x' }], description: 'y' }],
    ['a plain reference', { $ref: '#/x' }, { $ref: '#/x' }],
    [
      'what lies deeper',
      { properties: { const: { const: 1 } }, items: { const: 2 }, additionalProperties: { const: 3 }, not: { const: 4 }, allOf: [{ const: 5 }] },
      { properties: { const: { enum: [1] } }, items: { enum: [2] }, additionalProperties: { enum: [3] }, not: { enum: [4] }, allOf: [{ enum: [5] }] },
    ],
  ])('converts %s', (_, schema, wanted) => {
    expect(converted(schema)).toEqual(wanted);
  });

  it('leaves nothing that 3.0 does not know, and does not change what it was given', () => {
    const before = JSON.stringify(v31);

    const words = new Set(wordsOf(toOpenApi30(v31)));

    for (const word of ['const', 'propertyNames', 'patternProperties', 'prefixItems', '$schema', 'identifier']) expect(words).not.toContain(word);
    expect(JSON.stringify(v30).includes('"null"')).toBe(false);
    expect(JSON.stringify(v31) === before).toBe(true);
  });
});
