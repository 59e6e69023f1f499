import type { Dice } from '../../local/swap/dice.ts';
import { type Checker, isObject, type Schema } from './json-schema.ts';
import type { Operation, Parameter } from './operations.ts';
import type { Values } from './values.ts';
import type { World } from './world.ts';

/** What is right or wrong with a request, and what it may be answered with. */
const kinds = {
  fits: { share: 46 },
  'body breaks the schema': { share: 18, statuses: [422] },
  'query breaks the schema': { share: 8, statuses: [422] },
  'unknown id': { share: 4 },
  'strange id': { share: 4 },
  'no key': { share: 2, statuses: [401] },
  'wrong key': { share: 2, statuses: [401, 429] },
  'wrong scope': { share: 2, statuses: [403] },
  'header missing': { share: 3, statuses: [400, 428] },
  'header too long': { share: 1, statuses: [400] },
  'other version': { share: 2, statuses: [409, 412, 422] },
  'other type': { share: 2, statuses: [415] },
  'no JSON': { share: 3, statuses: [400] },
  'too large': { share: 0.4, statuses: [413] },
  'sent again': { share: 3, statuses: [200] },
  'other body, same key': { share: 1.5, statuses: [422] },
} as const satisfies Readonly<Record<string, { readonly share: number; readonly statuses?: readonly number[] }>>;
export type Kind = keyof typeof kinds;

export interface FuzzRequest {
  readonly operation: Operation;
  readonly kind: Kind;
  readonly params: Readonly<Record<string, string>>;
  /** Path and query as they are sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Of these one must come; undefined for any that is documented. */
  readonly statuses: readonly number[] | undefined;
}

/** Of a request with an idempotency key that was taken: what a repetition must answer. */
export interface Taken {
  readonly request: FuzzRequest;
  readonly text: string;
}

interface Making {
  readonly dice: Dice;
  readonly checker: Checker;
  readonly values: Values;
  readonly world: World;
  readonly operations: readonly Operation[];
  /** A key with only this scope, by scope. */
  readonly keys: Readonly<Record<string, string>>;
  /** The newest ones. */
  readonly taken: readonly Taken[];
}

const total = Object.values(kinds).reduce((sum, { share }) => sum + share, 0);
function drawKind(dice: Dice): Kind {
  let left = (dice.roll(1_000_000) / 1_000_000) * total;
  for (const [kind, { share }] of Object.entries(kinds)) {
    left -= share;
    if (left < 0) return kind as Kind;
  }
  return 'fits';
}

/** Whether a request of the kind can be made of the operation. */
function can(kind: Kind, { scopes, body, parameters }: Operation): boolean {
  const has = (place: Parameter['in'], name?: string) => parameters.some((one) => one.in === place && (name === undefined || one.name === name));
  switch (kind) {
    case 'body breaks the schema':
    case 'no JSON':
      return body?.type === 'application/json';
    case 'other type':
    case 'too large':
      return body !== undefined;
    case 'query breaks the schema':
      return has('query');
    case 'unknown id':
    case 'strange id':
      return has('path');
    case 'no key':
    case 'wrong key':
    case 'wrong scope':
      return scopes.length > 0;
    case 'header missing':
      return has('header');
    case 'header too long':
      return has('header', 'Idempotency-Key');
    case 'other version':
      return has('header', 'If-Match');
    case 'sent again':
    case 'other body, same key':
      return has('header', 'Idempotency-Key'); // with nothing to send again yet, such a first one
    default:
      return true;
  }
}

/** Their bodies name an address or an account, and never both. */
const subjectBodies = new Set(['eraseSubject', 'holdSubject', 'releaseSubject']);

/** Scripts that hang together, which their schema can't say. */
const scripts = [
  { decide: 'approve' },
  { decide: 'approve_with_edits', text: 'Another text.' },
  { decide: 'reject', reason: 'other' },
  { decide: 'expire', after: 40 },
];

const strangeIds = [
  '%00',
  '..',
  '%2e%2e',
  'drf_',
  '%F0%9F%98%80',
  "'; drop table drafts",
  '__proto__',
  'a'.repeat(2000),
  ' ',
  '%20',
  'drf_%E2%80%AE',
  '-1',
  'D%23x',
  '%25',
  '{id}',
];
const unknownId = (name: string): string => (name === 'sha256' ? '0'.repeat(64) : `drf_${'0'.repeat(26)}`);

/** Makes the next request, by chance, from what the file says and what the world holds. */
export function makeRequest({ dice, checker, values, world, operations, keys, taken }: Making): FuzzRequest {
  const pick = <T>(from: readonly T[]): T => from[dice.roll(from.length)] as T;
  const kind = drawKind(dice);
  if (kind === 'sent again' || kind === 'other body, same key') {
    if (taken.length > 0) return repeated(kind, pick(taken));
  }
  const operation = pick(operations.filter((one) => can(kind, one)));
  const params = paramsOf(operation, kind);
  const inSandbox = isForSandbox(operation, params.segments.id);
  const query = queryOf(operation, kind);
  const body = bodyOf(operation, kind);
  const isFirst = kind === 'sent again' || kind === 'other body, same key';
  const stillFits = kind === 'fits' || isFirst || (kind === 'body breaks the schema' && body?.broken !== true);
  const what: Kind = !stillFits ? kind : params.found ? 'fits' : 'unknown id';
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params.segments[name] ?? '');
  return {
    operation,
    kind: what,
    params: params.segments,
    target: `${path}${query === '' ? '' : `?${query}`}`,
    headers: headersOf(operation, kind),
    body: body?.text,
    statuses: 'statuses' in kinds[what] ? (kinds[what] as { statuses: readonly number[] }).statuses : undefined,
  };

  /** Drafts of the sandbox are its keys' alone; of new ones, some are tried out. */
  function isForSandbox({ scopes }: Operation, id: string | undefined): boolean {
    return scopes.includes('sandbox') && (id === undefined ? dice.chance(0.15) : id.startsWith('drf_sandbox_'));
  }

  function repeated(of: 'sent again' | 'other body, same key', { request }: Taken): FuzzRequest {
    const body = of === 'sent again' ? request.body : JSON.stringify({ ...JSON.parse(request.body ?? '{}'), notes: `another one ${dice.roll(1e6)}` });
    return { ...request, kind: of, body, statuses: kinds[of].statuses };
  }

  function paramsOf(of: Operation, asked: Kind): { segments: Readonly<Record<string, string>>; found: boolean } {
    const names = of.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    const known = world.paramsFor(of);
    const all = (make: (name: string) => string) => Object.fromEntries(names.map((name) => [name, make(name)]));
    if (asked === 'strange id') return { segments: all(() => pick(strangeIds).replaceAll(' ', '%20')), found: true };
    if (asked === 'unknown id' || !known) return { segments: all(unknownId), found: known !== undefined };
    return { segments: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, encodeURIComponent(value)])), found: true };
  }

  function queryOf(of: Operation, asked: Kind): string {
    const parameters = of.parameters.filter((one) => one.in === 'query');
    const pairs = parameters
      .filter(({ required, name }) => required || (name !== 'cursor' && dice.chance(0.3)))
      .map(({ name, schema }): [string, string] => [name, String(calm(name, values.valid(schema, name)))]);
    const cursor = world.cursorOf(of);
    if (cursor !== undefined && parameters.some(({ name }) => name === 'cursor') && dice.chance(0.4)) pairs.push(['cursor', cursor]);
    if (asked !== 'query breaks the schema') return new URLSearchParams(pairs).toString();
    const wrong = pick(parameters);
    const others = pairs.filter(([name]) => name !== wrong.name);
    const [wrongText] = wrongTexts(wrong.schema);
    const spoiled: [string, string][][] = [
      [...pairs, ['surprise', '1']],
      ...(wrongText === undefined ? [] : [[...others, [wrong.name, wrongText] satisfies [string, string]]]),
      ...pairs.map((twice) => [...pairs, twice]),
      ...(wrong.required ? [others] : []),
    ];
    return new URLSearchParams(pick(spoiled)).toString();
  }

  /** Texts that are none of this parameter; empty where any text is one. */
  function wrongTexts(schema: Schema): string[] {
    const numeric = schema.type === 'integer' || schema.type === 'number';
    const candidates = numeric
      ? [
          'x',
          '',
          ' ',
          '0x10',
          '1e2',
          '5 ',
          '٣',
          'NaN',
          'Infinity',
          'true',
          String(Number(schema.minimum) - 1),
          String(Number(schema.maximum) + 1),
          '9'.repeat(30),
        ]
      : ['', 'surprise', 'x'.repeat(2001), '2026-13-01T00:00:00Z', 'yesterday', ' ', '\u0000'];
    const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
    return dice.shuffled(candidates.filter((text) => checker.misfits(schema, numeric && isNumber(text) ? Number(text) : text).length > 0));
  }

  /** Nobody wants to wait here. */
  function calm(name: string, value: unknown): unknown {
    return name === 'wait' ? Math.min(Number(value), 0.05) : value;
  }

  function bodyOf({ id, body: of }: Operation, asked: Kind): { text: string; broken?: boolean } | undefined {
    if (!of) return undefined;
    if (asked === 'too large') return { text: `{"reason":"${'x'.repeat(256 * 1024)}"}` };
    const value = fitting(id, of.schema);
    if (asked === 'no JSON') return { text: pick(noJson)(JSON.stringify(value)) };
    const broken = asked === 'body breaks the schema' ? values.broken(of.schema, value) : undefined;
    if (broken !== undefined) return { text: JSON.stringify(broken), broken: true };
    const lines = of.type === 'application/x-ndjson' && dice.chance(0.5) ? [value, values.broken(of.schema, value) ?? 'x', values.valid(of.schema)] : [value];
    return { text: lines.map((line) => JSON.stringify(line)).join('\n') };
  }

  /** What no schema can say is made right most of the time, or nothing would get past it. */
  function fitting(id: string, schema: Schema): unknown {
    const made = values.valid(schema);
    if (!isObject(made) || dice.chance(0.2)) return made;
    if (made.sandbox !== undefined) {
      const { sandbox: _, ...rest } = made;
      return inSandbox ? { ...rest, sandbox: pick(scripts) } : rest;
    }
    const { policy } = world.policy;
    const changed = { ...(policy as object), escrowSeconds: pick([0, 30, 60]) }; // by chance few policies fit together
    if (id === 'putPolicy') return changed;
    if (id === 'simulatePolicy') {
      const { cursor: _, ...rest } = made;
      return { ...rest, policy: changed };
    }
    if (!subjectBodies.has(id)) return made;
    const subject = dice.chance(0.5) ? { email: pick(world.hints('email')) } : { accountId: pick(world.hints('accountId')) };
    return { reason: made.reason, ...subject };
  }

  function headersOf({ scopes, body: of, parameters }: Operation, asked: Kind): Record<string, string> {
    const right = keys[inSandbox ? 'sandbox' : pick(scopes.filter((scope) => scope !== 'sandbox'))];
    const key = asked === 'wrong scope' ? keys[pick(Object.keys(keys).filter((scope) => !scopes.includes(scope)))] : right;
    const wrong = pick([
      'Bearer',
      'Bearer cs_nobody_0000000000000000',
      `Basic ${right}`,
      `Bearer ${right}x`,
      `Bearer ${right?.slice(0, -4)}`,
      'Bearer cs__',
      'Bearer \u00e9',
    ]);
    const headers: Record<string, string> = {};
    if (scopes.length > 0 && asked !== 'no key') headers.authorization = asked === 'wrong key' ? wrong : `Bearer ${key}`;
    if (of)
      headers['content-type'] =
        asked === 'other type' ? pick(['text/plain', 'application/xml', 'application/json; charset=latin1', 'multipart/form-data']) : of.type;
    if (asked === 'header missing') return headers;
    if (parameters.some(({ name }) => name === 'Idempotency-Key'))
      headers['idempotency-key'] = asked === 'header too long' ? 'k'.repeat(256) : `key ${dice.roll(1e9)}`.padEnd(dice.chance(0.05) ? 255 : 0, 'k');
    if (parameters.some(({ name }) => name === 'If-Match'))
      headers['if-match'] = asked === 'other version' ? pick(['"0"', '"999999"', 'x', 'W/"1"']) : `"${world.policy.version}"`;
    return headers;
  }
}

/** Texts that are no JSON of one meaning, made of one that is. */
const noJson: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, -1),
  () => '',
  (text) => `${text}{}`,
  (text) => text.replace('{', '{"reason":1,"reason":2,'),
  (text) => text.replace('{', '{"surprise":"\\ud800",'),
  (text) => text.replace('{', '{"surprise":1e999,'),
  (text) => text.replace('{', `{"surprise":${'['.repeat(40)}${']'.repeat(40)},`),
  (text) => `\ufeff${text}`,
  (text) => text.replace('{', "{'surprise':1,"),
];
