import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What docs/salesforce.md relies on: `openapi-3.0.json` within the rules that Salesforce publishes for schemas of External Services
 * ("OpenAPI 2.0 and 3.0 Support", "System Limits", "Naming and Description Conventions").
 */
const text = readFileSync(new URL('../../openapi-3.0.json', import.meta.url), 'utf8');

interface Operation {
  readonly operationId?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Answer>>;
}
interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
}
const api = JSON.parse(text) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly responses: Readonly<Record<string, Answer>> };
};
const operations = Object.values(api.paths).flatMap((methods) => Object.values(methods));
/** What a flow needs, as docs/salesforce.md has it selected. */
const calls = ['submitDraft', 'readDraft', 'reviseDraft', 'withdrawDraft', 'tellMessage', 'tellOutcome'];
const ofFlow = operations.filter(({ operationId = '' }) => calls.includes(operationId));

/** In characters, as "System Limits" has it; what is longer is cut off. */
const mostOfADescription = 1333;
/** Every `description` that is a text, with the way there. A property of that name is a schema, and no text. */
function* descriptionsIn(node: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, member] of Object.entries(node)) {
    const way = [...path, name];
    if (name === 'description' && typeof member === 'string') yield [way.join('.'), member];
    else yield* descriptionsIn(member, way);
  }
}

const lastOf = (reference: string) => reference.split('/').at(-1) ?? '';
const answerOf = ({ $ref, ...answer }: Answer): Answer => ($ref ? (api.components.responses[lastOf($ref)] ?? {}) : answer);
/** The schemas below these, each named one once, with the way there. */
function* within(schema: Schema, path: string, seen: Set<string>): Generator<readonly [string, Schema]> {
  if (schema.$ref) {
    const name = lastOf(schema.$ref);
    if (seen.has(name)) return;
    seen.add(name);
    yield* within(api.components.schemas[name] as Schema, name, seen);
    return;
  }
  yield [path, schema];
  for (const [name, member] of Object.entries(schema.properties ?? {})) yield* within(member, `${path}.${name}`, seen);
  if (schema.items) yield* within(schema.items, `${path}[]`, seen);
  for (const part of schema.allOf ?? []) yield* within(part, path, seen);
}
function schemasOf(operation: Operation): (readonly [string, Schema])[] {
  const seen = new Set<string>();
  const bodies = [operation.requestBody ?? {}, ...Object.values(operation.responses).map(answerOf)].flatMap(({ content = {} }) => Object.values(content));
  const all = [...(operation.parameters ?? []), ...bodies];
  return all.flatMap(({ schema }) => [...within(schema, operation.operationId ?? '', seen)]);
}

describe('openapi-3.0.json for External Services of Salesforce', () => {
  it('is registered with the calls that the recipe names', () => {
    const recipe = readFileSync(new URL('../../docs/salesforce.md', import.meta.url), 'utf8');
    const [, selected = ''] = /Select only\n([\s\S]*?):/.exec(recipe) ?? [];

    expect([...selected.matchAll(/`(\w+)`/g)].map(([, id]) => id).sort()).toEqual([...calls].sort());
  });

  it('is far below 10,000,000 characters', () => {
    expect(text.length).toBeLessThan(1_000_000);
  });

  it('names every operation so that its name is a name in Apex as it stands, also where case does not count', () => {
    const ids = operations.map(({ operationId = '' }) => operationId);

    for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9]{0,39}$/);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    const names = Object.keys(api.components.schemas);
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]{0,39}$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('has no word that External Services refuses, and no description that it would cut off', () => {
    const descriptions = [...descriptionsIn(api)];
    const where = descriptions.map(([path]) => path);

    expect(text).not.toMatch(/"not":/);
    expect(descriptions.filter(([, description]) => description.length > mostOfADescription).map(([path]) => path)).toEqual([]);
    // Of every kind, so that the walk leaves none out.
    expect(where).toEqual(
      expect.arrayContaining([
        'info.description',
        'paths./v1/drafts.post.description',
        'paths./v1/drafts.post.responses.201.description',
        'paths./v1/drafts/{id}.get.parameters.1.description',
        'paths./v1/drafts/{id}.get.parameters.1.schema.description',
        'components.schemas.Submission.properties.review.description',
        'components.schemas.Submission.properties.sandbox.description',
      ]),
    );
  });

  it('takes and answers the calls of a flow in JSON alone, with one type to map: that of refusals', () => {
    expect(ofFlow.map(({ operationId }) => operationId).sort()).toEqual([...calls].sort());
    const taken = ofFlow.flatMap(({ requestBody }) => Object.keys(requestBody?.content ?? {}));
    const answered = ofFlow.flatMap(({ responses }) => Object.values(responses).flatMap((one) => Object.keys(answerOf(one).content ?? {})));

    expect([...new Set(taken)]).toEqual(['application/json']);
    expect([...new Set(answered)].sort()).toEqual(['application/json', 'application/problem+json']);
  });

  it('declares the idempotency key as a header that a flow fills', () => {
    for (const { operationId = '', parameters = [] } of ofFlow)
      if (['submitDraft', 'reviseDraft'].includes(operationId))
        expect(parameters.find(({ name }) => name === 'Idempotency-Key')).toMatchObject({ in: 'header', required: true, schema: { type: 'string' } });
  });

  it('gives the calls of a flow only what a flow can hold, but for `crm`', () => {
    const odd = ofFlow
      .flatMap(schemasOf)
      .flatMap(([path, schema]) => [
        ...(schema.type === 'array' && schema.items?.type === 'array' ? [`${path}: a list of lists`] : []),
        ...(typeof schema.additionalProperties === 'object' ? [`${path}: a map`] : []),
        ...('oneOf' in schema || 'anyOf' in schema ? [`${path}: one of several`] : []),
      ]);

    expect(new Set(odd)).toEqual(new Set(['Submission.crm: a map']));
  });

  it('says in the body of a refusal why, and which request it was', () => {
    expect(Object.keys(api.components.schemas.Problem?.properties ?? {})).toEqual(expect.arrayContaining(['status', 'code', 'detail', 'requestId', 'errors']));
  });
});
