import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Clock } from '../functions/adapters/ports.ts';
import { type HttpLambda, type RouteEntry, routes } from '../functions/runtime/routes.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
export type HttpHandlers = Readonly<Record<HttpLambda, HttpHandler>>;

/** A request as it came in, before API Gateway's translation. */
export interface RawRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Name and value by turns, as sent. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly at: Date;
  readonly requestId: string;
}

/** Bytes of a request body. @see "Quotas for HTTP APIs" of the API Gateway developer guide */
export const maxPayloadBytes = 10 * 1024 * 1024;
/** Bytes of the request line and the headers. @see there */
export const maxHeaderBytes = 10_240;
/** Longest answer of a Lambda behind an HTTP API. @see there */
export const integrationTimeoutSeconds = 30;
/** The Lambda that answers what no route takes. */
const defaultLambda: HttpLambda = 'read-api';

/** The route that takes a request; a segment spelled out wins over `{name}`. Undefined leads to `$default`. */
export function findRoute(method: string, path: string): { route: RouteEntry; pathParameters: Record<string, string> } | undefined {
  const parts = path.split('/');
  const fits = routes.flatMap((route) => {
    if (route.method !== method) return [];
    const wanted = route.path.split('/');
    if (wanted.length !== parts.length) return [];
    const pathParameters: Record<string, string> = {};
    for (const [i, segment] of wanted.entries()) {
      const given = parts[i] ?? '';
      if (segment.startsWith('{') && given !== '') pathParameters[segment.slice(1, -1)] = given;
      else if (segment !== given) return [];
    }
    return [{ route, pathParameters }];
  });
  return fits.sort((a, b) => Object.keys(a.pathParameters).length - Object.keys(b.pathParameters).length)[0];
}

/** What a Lambda behind an HTTP API is given (payload 2.0), and which one. Undefined for a path that can't be decoded. */
export function toEvent(request: RawRequest): { lambda: HttpLambda; event: APIGatewayProxyEventV2 } | undefined {
  const [encodedPath = '/', ...query] = request.target.split('?');
  const rawQueryString = query.join('?');
  const rawPath = decodePath(encodedPath);
  if (rawPath === undefined) return undefined;
  const found = findRoute(request.method, rawPath);
  const routeKey = found ? `${found.route.method} ${found.route.path}` : '$default';
  const { headers, cookies } = readHeaders(request.rawHeaders);
  const isText = isTextType(headers['content-type']);
  const queryStringParameters = readQuery(rawQueryString);
  return {
    lambda: found?.route.lambda ?? defaultLambda,
    event: {
      version: '2.0',
      routeKey,
      rawPath,
      rawQueryString,
      ...(cookies.length > 0 && { cookies }),
      headers,
      ...(queryStringParameters && { queryStringParameters }),
      ...(found && Object.keys(found.pathParameters).length > 0 && { pathParameters: found.pathParameters }),
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: '127.0.0.1',
        domainPrefix: '127',
        http: { method: request.method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: request.sourceIp, userAgent: headers['user-agent'] ?? '' },
        requestId: request.requestId,
        routeKey,
        stage: '$default',
        time: commonLogTime(request.at),
        timeEpoch: request.at.getTime(),
      },
      ...(request.body.length > 0 && { body: request.body.toString(isText ? 'utf8' : 'base64') }),
      isBase64Encoded: request.body.length > 0 && !isText,
    },
  };
}

/** API Gateway gives paths decoded, and routes by the decoded path. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Lower-case names; values of one name joined by commas; cookies apart. */
function readHeaders(rawHeaders: readonly string[]): { headers: Record<string, string>; cookies: string[] } {
  const values = new Map<string, string[]>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? '').toLowerCase();
    values.set(name, [...(values.get(name) ?? []), rawHeaders[i + 1] ?? '']);
  }
  const cookies = (values.get('cookie') ?? []).flatMap((line) =>
    line
      .split(';')
      .map((cookie) => cookie.trim())
      .filter((cookie) => cookie !== ''),
  );
  values.delete('cookie');
  return { headers: Object.fromEntries([...values].map(([name, given]) => [name, given.join(',')])), cookies };
}

/** Decoded; values of one name joined by commas. */
function readQuery(rawQueryString: string): Record<string, string> | undefined {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) values.set(name, [...(values.get(name) ?? []), value]);
  return values.size === 0 ? undefined : Object.fromEntries([...values].map(([name, given]) => [name, given.join(',')]));
}

/** Bodies of these types reach the Lambda as text, all others in base64: forms too. */
function isTextType(contentType = ''): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return type.startsWith('text/') || /^application\/(json|javascript|xml|[a-z0-9.+-]+\+(json|xml))$/.test(type);
}

function commonLogTime(at: Date): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(at.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}

const lookingOnly = new Set(['GET', 'HEAD', 'OPTIONS']);
/** So long an answer waits for what its call caused, so that whoever looks into the inbox next finds the mail. AWS's streams are slower and wait for nobody. */
const settleSeconds = 0.1;

export interface ApiGatewayOptions {
  readonly handlers: () => HttpHandlers;
  readonly clock: Clock;
  readonly newRequestId: () => string;
  /** @default integrationTimeoutSeconds */
  readonly timeoutSeconds?: number;
  /** Ends when the background is quiet: mails sent, webhooks delivered. @default at once */
  readonly settled?: () => Promise<void>;
}

/** Stands for API Gateway: turns a request into an event, and the Lambda's answer into one over HTTP. */
export function createApiGateway({ handlers, clock, newRequestId, timeoutSeconds = integrationTimeoutSeconds, settled = async () => {} }: ApiGatewayOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = newRequestId();
    response.setHeader('apigw-requestid', requestId);
    const body = await readBody(request, maxPayloadBytes);
    if (body === 'too_large') return sendMessage(response, 413, 'Request Entity Too Large');
    const translated = toEvent({
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      rawHeaders: request.rawHeaders,
      body,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      at: clock.now(),
      requestId,
    });
    if (!translated) return sendMessage(response, 400, 'Bad Request');
    const { lambda, event } = translated;
    let result: APIGatewayProxyStructuredResultV2 | 'timed_out';
    try {
      result = await within(timeoutSeconds, handlers()[lambda](event));
    } catch {
      return sendMessage(response, 500, 'Internal Server Error');
    }
    if (result === 'timed_out') return sendMessage(response, 503, 'Service Unavailable');
    if (!lookingOnly.has(request.method ?? 'GET')) await within(settleSeconds, settled());
    sendResult(response, result);
  };
}

function sendResult(response: ServerResponse, { statusCode, headers, cookies, body, isBase64Encoded }: APIGatewayProxyStructuredResultV2): void {
  if (statusCode === undefined || !Number.isInteger(statusCode)) {
    sendMessage(response, 500, 'Internal Server Error');
    return;
  }
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, String(value));
  if (cookies && cookies.length > 0) response.setHeader('set-cookie', cookies);
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > 0 && !response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(bytes);
}

function sendMessage(response: ServerResponse, status: number, message: string): void {
  const closing = status === 413 ? { connection: 'close' } : {};
  response.writeHead(status, { 'content-type': 'application/json', ...closing }).end(JSON.stringify({ message }));
}

/** The whole body, or a word when it is longer; what is left of it is read and dropped, so that the client hears the answer. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too_large'> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= maxBytes) parts.push(part);
      else {
        parts.length = 0;
        resolve('too_large');
      }
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}

function within<T>(seconds: number, work: Promise<T>): Promise<T | 'timed_out'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('timed_out'), seconds * 1000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
