import * as z from 'zod';
import type { HelpdeskAnswer, HelpdeskCredentials, HelpdeskRequest } from '../adapters/ports.ts';
import { HelpdeskFailed, type VendorDeps } from './vendor.ts';

/** A number as a vendor writes it as text. */
export const digits = /^\d{1,20}$/;
/** Of anything a vendor has, as text; nothing else may stand in a path that we call. A vendor's own machinery may write by a number below zero. */
export const Id = z.union([z.int(), z.string().regex(digits)]).transform(String);
/** Of what has no number below zero. */
export const UnsignedId = z.union([z.int().min(0), z.string().regex(digits)]).transform(String);
export const Instant = z.iso.datetime({ offset: true });

/** Calls of one vendor's API, all under one address. */
export interface ApiCaller {
  /** One attempt. @throws where no whole answer came */
  readonly call: (method: HelpdeskRequest['method'], path: string, body?: object) => Promise<HelpdeskAnswer>;
  /** What is at `path`; undefined where nothing is (404). @throws HelpdeskFailed for any other status, and for an answer of another form */
  readonly get: <Schema extends z.ZodType>(path: string, schema: Schema) => Promise<z.infer<Schema> | undefined>;
}

/**
 * @param base - with the slash at its end
 * @param authorize - the vendor's headers that let us in
 */
export function createApiCaller(
  { helpdeskTransport, helpdeskSecrets }: VendorDeps,
  base: string,
  authorize: (api: HelpdeskCredentials['api']) => Readonly<Record<string, string>>,
): ApiCaller {
  const call: ApiCaller['call'] = async (method, path, body) => {
    const { api } = await helpdeskSecrets.read();
    return helpdeskTransport.call({
      method,
      url: `${base}${path}`,
      headers: { accept: 'application/json', ...authorize(api), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  };
  return {
    call,
    get: async (path, schema) => {
      const answer = await call('GET', path);
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw new HelpdeskFailed(answer);
      return parseAnswer(schema, answer);
    },
  };
}

/** @throws HelpdeskFailed, in which nothing stands of what was answered */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, { status, body }: HelpdeskAnswer): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(body));
  } catch {
    throw new HelpdeskFailed({ status }); // the parser's own message may quote the text
  }
}
