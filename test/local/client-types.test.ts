import { expect, it } from 'vitest';
import { clientTypes } from '../../bin/client-types.ts';

const text = { type: 'string' };
const typesOf = (schema: object): string => {
  const written = clientTypes({ components: { schemas: { Thing: schema } }, webhooks: {} });
  return /export type Thing =([\s\S]*?);\n\n\/\*\* The body/.exec(written)?.[1]?.trim() ?? expect.fail(written);
};

it.each([
  [{ $ref: '#/components/schemas/Money' }, 'Money'],
  [{ const: "it's" }, "'it\\'s'"],
  [{ enum: [1, 'two', null] }, "1 | 'two' | null"],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ anyOf: [{ type: 'integer' }, { type: 'number' }, { type: 'null' }] }, 'number | null'],
  [{ type: 'array', items: text }, 'string[]'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, "('a' | 'b')[]"],
  [{ type: 'array', items: { type: 'object', properties: { a: { enum: ['b', 'c'] } }, required: ['a'], additionalProperties: false } }, "{ a: 'b' | 'c' }[]"],
  [{ type: 'object', properties: { 'a-b': text, c: text }, required: ['c'] }, "{ 'a-b'?: string | undefined; c: string }"],
  [{ type: 'object', properties: { a: text }, required: ['a'], additionalProperties: {} }, '{ a: string; [name: string]: unknown }'],
  [{ type: 'object', additionalProperties: text }, '{ [name: string]: string }'],
  [{ type: 'object', propertyNames: { enum: ['a', 'b'] }, additionalProperties: text }, "{ [Name in 'a' | 'b']?: string }"],
  [{ type: 'object', properties: { a: { ...text, description: 'Not */ the end' } }, required: ['a'] }, '{\n  /** Not *\\/ the end */\n  a: string;\n}'],
  [{}, 'unknown'],
])('the schema %j is a type', (schema, type) => {
  expect(typesOf(schema)).toBe(type);
});

it('an enumeration that takes lines of its own and may be null is one union', () => {
  const names = Array.from({ length: 20 }, (_, i) => `a-long-name-${i}`);
  const type = typesOf({ anyOf: [{ type: 'string', enum: names }, { type: 'null' }] });
  expect(type.split('\n').map((line) => line.trim())).toEqual([...names.map((name) => `| '${name}'`), '| null']);
});

it('a type that there are no words for is an error, not unknown', () => {
  expect(() => typesOf({ type: 'date' })).toThrow('no type for such a schema: date');
});

it('a webhook is an event of its own type', () => {
  const schema = { type: 'object', properties: { type: { const: 'draft.held' } }, required: ['type'] };
  const webhooks = { 'draft.held': { post: { requestBody: { content: { 'application/json': { schema } } } } } };

  expect(clientTypes({ components: { schemas: {} }, webhooks })).toContain("export type WebhookEvent =\n  | { type: 'draft.held' };");
});
