import type { IncomingHttpHeaders } from 'node:http';
import type { Asked } from './iam.ts';

/** A call of an AWS service as it came over the wire. */
export interface ServiceRequest {
  /** `<service>.<operation>` of protocols that name it in a header. */
  readonly target: string | undefined;
  readonly method: string;
  /** Decoded, without the slash at its beginning. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** An operation that a stand-in knows: what it asks of IAM, and what it answers where IAM lets it through. */
export interface Operation {
  readonly name: string;
  readonly asks: readonly Asked[];
  readonly answer: () => Reply | Promise<Reply>;
}

/** Undefined for what the stand-in does not know: that is never answered as if it had worked. */
export type Service = (request: ServiceRequest) => Operation | undefined;

/** The operation of a protocol that names it in a header, with its parameters. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of an operation are whatever the service takes
export function readJson({ target = '', body }: ServiceRequest): { operation: string; given: any } {
  return { operation: target.split('.').at(-1) ?? '', given: JSON.parse(body.toString()) };
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value),
});

export const xml = (body: string, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
