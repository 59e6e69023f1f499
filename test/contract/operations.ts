import type { Schema } from './json-schema.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}
export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
export interface OpenApiFile {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> } & Readonly<Record<string, unknown>>;
}
interface OperationObject {
  readonly operationId: string;
  readonly description?: string;
  readonly security: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>;
}

/** One operation as whoever reads the file alone knows it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Any one of them opens it; none: open to all. */
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: { readonly type: string; readonly schema: Schema } | undefined;
  /** By status. */
  readonly responses: ReadonlyMap<number, Response>;
}

export function readOperations({ paths, components }: OpenApiFile): Operation[] {
  const responseOf = (of: Response | { readonly $ref: string }): Response =>
    '$ref' in of ? (components.responses[of.$ref.split('/').at(-1) ?? ''] as Response) : of;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId, description = '', security, parameters = [], requestBody, responses }]) => {
      const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      const [, scopes = ''] = /Scope: (.+)\./.exec(description) ?? [];
      if (security.length > 0 && scopes === '') throw new Error(`does not say its scope: ${operationId}`);
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        scopes: [...scopes.matchAll(/`([^`]+)`/g)].map(([, scope = '']) => scope),
        parameters,
        body: type && content ? { type, schema: content.schema } : undefined,
        responses: new Map(Object.entries(responses).map(([status, of]) => [Number(status), responseOf(of)])),
      };
    }),
  );
}
