import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { ruleIds } from '../../functions/domain/policy/vocabulary.ts';
import { openApiDocuments } from '../../functions/runtime/openapi-files.ts';
import { policySchema } from '../../functions/runtime/policy-schema.ts';

const schema = policySchema() as z.core.JSONSchema.JSONSchema;

/** Every named member of a schema, by its path. */
function members(part: unknown, path = ''): { path: string; description: unknown }[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== 'properties') return members(value, path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, member]) => {
      const own = path === '' ? name : `${path}.${name}`;
      return [{ path: own, description: member.description }, ...members(member, own)];
    });
  });
}

describe('the published schema of the policy', () => {
  it('is committed as the code says, and served as it was committed', () => {
    expect(JSON.parse(readFileSync('docs/policy.schema.json', 'utf8'))).toEqual(schema);
    expect(JSON.parse(openApiDocuments.policySchema)).toEqual(schema);
  });

  it('is of draft 2020-12 and says what every member means', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:countersign:policy', title: 'Countersign policy' });
    const all = members(schema);
    expect(all.length).toBeGreaterThan(70);
    expect(all.filter(({ description }) => typeof description !== 'string' || description === '')).toEqual([]);
  });

  it('takes the standard policy, and what leaves out what has a default', () => {
    const { hours, sentiment, escalation, ...rest } = structuredClone(standardPolicy);
    const check = z.fromJSONSchema(schema);

    expect(check.safeParse(standardPolicy).error).toBeUndefined();
    expect(check.safeParse(rest).error).toBeUndefined();
    expect(check.safeParse({ ...rest, window: { days: 0 } }).success).toBe(false);
    expect(check.safeParse({ ...rest, windows: { days: 30 } }).success).toBe(false);
    expect(check.safeParse({ ...rest, keywords: [{ id: 'a', text: 'a', tier: 1 }] }).success).toBe(false);
  });
});

it('docs/policy.md names every rule and every member', () => {
  const text = readFileSync('docs/policy.md', 'utf8');

  const names = [...ruleIds, ...Object.keys(standardPolicy)];
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
