import * as z from 'zod';
import type { ProblemCode } from './problem-codes.ts';

/** One thing that is wrong with the input: where, as dotted text (`reply.text`), and what, in our words only. */
export const FieldError = z
  .strictObject({ path: z.string().describe('Dotted path into the body, or the name of a query parameter'), message: z.string() })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

/** The body of every error answer, RFC 9457. `code` is stable; clients key on it and on the status. */
export const Problem = z
  .strictObject({
    type: z.string().describe('A URN that ends in the code; the header `link` leads to the page that explains it'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    code: z.string().regex(/^[a-z][a-z0-9_]*$/),
    requestId: z.string(),
    errors: z.array(FieldError).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** An answer that says no; compose adds the request id and writes it as `application/problem+json`. */
export interface Refusal {
  readonly refused: Pick<Problem, 'status' | 'code' | 'detail' | 'errors'>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Refuses a request.
 *
 * @param code - snake_case and stable: it is part of the contract, and has a page.
 * @param detail - one sentence in our own words, never text of the caller.
 */
export function problem(
  status: number,
  code: ProblemCode,
  detail?: string,
  { errors, headers = {} }: { errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>> } = {},
): Refusal {
  return { refused: { status, code, ...(detail && { detail }), ...(errors && { errors: [...errors] }) }, headers };
}

/** Input that has not the form that is wanted, each fault with its place. */
export const invalid = (errors: readonly FieldError[]): Refusal => problem(422, 'invalid_request', 'the request has not the expected form', { errors });

/** Whatever has to do with keys of the sandbox, in a tenant that answers customers. */
export const sandboxOff = (): Refusal => problem(403, 'sandbox_off', 'this tenant has no sandbox: its file does not say `sandbox: true`');

/** A cursor that is none of this list's. */
export const badCursor = (): Refusal => invalid([{ path: 'cursor', message: 'not a cursor of this list' }]);

/** The body for a refusal. */
export function problemBody({ status, code, detail, errors }: Refusal['refused'], requestId: string): Problem {
  const words = code.replaceAll('_', ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return { type: `urn:problem-type:countersign:${code}`, title, status, ...(detail && { detail }), code, requestId, ...(errors && { errors }) };
}

/** The most errors of one request that are told. */
const maxErrors = 50;

/**
 * Says what a schema found wrong, without a word of the input.
 *
 * Names of members are the caller's text too: one that doesn't look like a
 * name is told as `(unknown)`.
 */
export function fieldErrors(error: z.ZodError, input: unknown): FieldError[] {
  return error.issues
    .flatMap((issue): FieldError[] => {
      if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ path: dotted([...issue.path, name]), message: 'unknown field' }));
      return [{ path: dotted(issue.path), message: messageOf(issue, input) }];
    })
    .slice(0, maxErrors);
}

const dotted = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' || /^[A-Za-z0-9_-]{1,64}$/.test(String(part)) ? String(part) : '(unknown)'))
    .join('.')
    .slice(0, 300);

function messageOf(issue: z.core.$ZodIssue, input: unknown): string {
  if (valueAt(input, issue.path) === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union'))
    return 'required';
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'not of the expected form' : `not a valid ${issue.format}`;
    case 'invalid_union':
      return 'none of the allowed forms';
    case 'invalid_key':
      return 'a name is not of the expected form';
    case 'custom':
      return issue.message; // written in our own schemas
    default:
      return 'not valid';
  }
}

const unitOf = (origin: string): string => ({ string: ' characters', array: ' entries' })[origin] ?? '';

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
