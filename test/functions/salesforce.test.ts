import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What docs/salesforce.md relies on: `openapi-3.0.json` within the rules that Salesforce publishes for schemas of External Services
 * ("OpenAPI 2.0 and 3.0 Support", "System Limits", "Naming and Description Conventions").
 */
const text = readFileSync(new URL('../../openapi-3.0.json', import.meta.url), 'utf8');
const recipe = readFileSync(new URL('../../docs/salesforce.md', import.meta.url), 'utf8');

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
  readonly required?: readonly string[];
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
    const [, selected = ''] = /Select only\n([\s\S]*?):/.exec(recipe) ?? [];

    expect([...selected.matchAll(/`(\w+)`/g)].map(([, id]) => id).sort()).toEqual([...calls].sort());
  });

  it('takes the fields that the recipe names for each of the two calls, and no others are required', () => {
    const rows = [...recipe.matchAll(/^ *\| (`[^|]+`) \|[^\n]*\| (yes|–) \| (yes|–) \|$/gm)].map(([, names = '', submits, revises]) => ({
      names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
      submits: submits === 'yes',
      revises: revises === 'yes',
    }));
    const named = rows.flatMap(({ names }) => names);
    const { Submission, RevisionPatch } = api.components.schemas;

    expect(named.length).toBeGreaterThan(5);
    expect(named).toEqual(expect.arrayContaining([...(Submission?.required ?? [])]));
    for (const { names, submits, revises } of rows)
      for (const name of names)
        expect([name, name in (Submission?.properties ?? {}), name in (RevisionPatch?.properties ?? {})]).toEqual([name, submits, revises]);
  });

  it('names no field that its records do not hold', () => {
    const fieldsIn = (text: string) => new Set([...text.matchAll(/`([A-Z]\w*__c)`/g)].map(([, name = '']) => name));
    const [, records = ''] = /## The records\n([\s\S]*?)\n## /.exec(recipe) ?? [];
    const [, settings = ''] = /It needs the custom metadata type([\s\S]*?)\. The secret/.exec(recipe) ?? [];
    const held = new Set([...fieldsIn(records), ...fieldsIn(settings)]);

    expect(held.size).toBeGreaterThan(20);
    expect([...fieldsIn(recipe)].filter((name) => !held.has(name))).toEqual([]);
  });

  it('sends a reply only after it has looked whether somebody has written since the message that it answers, and keeps that it was sent with it', () => {
    const [, flow = ''] = /## The flow that sends\n([\s\S]*?)\n## /.exec(recipe) ?? [];
    const steps = [...flow.matchAll(/^(\d+)\. \*([^*]+)\*([\s\S]*?)(?=^\d+\. |^\S)/gm)].map(([, number, kind, text = '']) => ({ number, kind, text }));

    expect(steps.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 Decision',
      '2 Get Records',
      '3 Get Records',
      '4 Get Records',
      '5 Loop',
      '6 Create Records',
      '7 Send Email',
    ]);
    const [, , answered, since, judged] = steps.map(({ text }) => text);
    expect(answered).toContain('`Answers_Id__c`');
    expect(since).toMatch(/EmailMessages of the Case.*`CreatedDate` that is the same or later/);
    expect(judged).toMatch(/`Incoming` = true \|.*`overtaken`[\s\S]*any other \|.*`answered`[\s\S]*the reply is not sent/);
  });

  it('keeps which message a version answers only when that version was taken', () => {
    expect(recipe).toMatch(/but for a 409 also `Answers_Id__c` = the call's `Message_Id__c`/);
  });

  it('answers every success of the two calls with the draft, so that each gives the recipe an id', () => {
    const taken: Readonly<Record<string, readonly string[]>> = { submitDraft: ['200', '201', '202'], reviseDraft: ['200', '202'] };
    for (const { operationId = '', responses } of ofFlow)
      for (const status of taken[operationId] ?? [])
        expect(responses[status]?.content?.['application/json']?.schema, `${operationId} ${status}`).toEqual({ $ref: '#/components/schemas/Draft' });
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

describe('the Apex class that takes webhooks', () => {
  const apex = readFileSync(new URL('../../examples/salesforce/CountersignWebhook.cls', import.meta.url), 'utf8');
  const [, form = ''] = /Pattern\.matches\('([^']+)', encoded\)/.exec(apex) ?? [];
  const isTaken = (secret: string) => new RegExp(`^(?:${form})$`).test(secret.replace(/^whsec_/, ''));

  it('takes the form of every secret that a stack or a rotation makes', () => {
    expect(isTaken('a1B2'.repeat(11))).toBe(true); // a new stack's, without the prefix
    for (const bytes of [24, 25, 26, 32, 64]) expect(isTaken(`whsec_${Buffer.alloc(bytes, 251).toString('base64')}`)).toBe(true);
    for (const other of ['whsec_a b', 'whsec_abc', 'whsec_ab=c', 'whsec_ab-_']) expect(isTaken(other)).toBe(false);
  });

  it('is as strict as our own client: 24 bytes, five minutes', () => {
    const client = readFileSync(new URL('../../clients/typescript/client.ts', import.meta.url), 'utf8');

    const limits = (source: string, bytes: RegExp, seconds: RegExp) => [bytes.exec(source)?.[1], seconds.exec(source)?.[1]];
    expect(limits(client, /bytes\.length < (\d+)\)/, /toleranceSeconds = (\d+) /)).toEqual(['24', '300']);
    expect(limits(apex, /LEAST_SECRET_BYTES = (\d+);/, /TOLERANCE_SECONDS = (\d+);/)).toEqual(['24', '300']);
  });
});
