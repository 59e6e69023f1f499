import type { Event } from '../../functions/runtime/compose.ts';
import { routes } from '../../functions/runtime/routes.ts';

interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** The body as it is, instead of JSON of `body`. */
  readonly raw?: string;
  readonly base64?: boolean;
  readonly cookies?: string[];
}

/** What API Gateway sends for a request, by the route table: `anEvent('GET /v1/accounts/acc_a?limit=2')`. */
export function anEvent(line: string, { headers = {}, body, raw, base64 = false, cookies }: Asked = {}): Event {
  const [method = '', target = ''] = line.split(' ');
  const [path = '', query = ''] = target.split('?');
  const parts = path.split('/');
  const route = routes.find((one) => {
    const wanted = one.path.split('/');
    return one.method === method && wanted.length === parts.length && wanted.every((part, i) => part === parts[i] || part.startsWith('{'));
  });
  const params = Object.fromEntries(
    (route?.path.split('/') ?? []).flatMap((part, i) => (part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(parts[i] ?? '')]] : [])),
  );
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return {
    version: '2.0',
    routeKey: route ? `${route.method} ${route.path}` : '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(cookies && { cookies }),
    ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    pathParameters: params,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: 'demo.example',
      domainPrefix: 'demo',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' },
      requestId: 'req-1',
      routeKey: '$default',
      stage: '$default',
      time: '22/Nov/2026:17:00:00 +0000',
      timeEpoch: Date.parse('2026-11-22T17:00:00Z'),
    },
    ...(sent !== undefined && { body: base64 ? Buffer.from(sent).toString('base64') : sent }),
    isBase64Encoded: base64,
  };
}
