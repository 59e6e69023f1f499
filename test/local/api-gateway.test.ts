import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { createApiGateway, findRoute, type HttpHandlers, maxPayloadBytes, type RawRequest, toEvent } from '../../local/api-gateway.ts';

const aRequest = (fields: Partial<RawRequest> = {}): RawRequest => ({
  method: 'GET',
  target: '/health',
  rawHeaders: ['Host', 'evil.example', 'User-Agent', 'curl/8'],
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
  at: new Date('2026-11-22T17:00:05.000Z'),
  requestId: 'req-1',
  ...fields,
});
const eventOf = (fields: Partial<RawRequest>) => toEvent(aRequest(fields))?.event;

describe('the event of payload format 2.0', () => {
  it('names the route, the decoded path and its parameters, and the request', () => {
    const translated = toEvent(aRequest({ method: 'POST', target: '/v1/conversations/zd%2F47%2011/messages?a=1&a=2&b=%C3%A4' }));

    expect(translated).toEqual({
      lambda: 'read-api', // an encoded slash makes one more segment
      event: expect.objectContaining({
        routeKey: '$default',
        rawPath: '/v1/conversations/zd/47 11/messages',
        rawQueryString: 'a=1&a=2&b=%C3%A4',
        queryStringParameters: { a: '1,2', b: 'ä' },
      }),
    });
    expect(toEvent(aRequest({ method: 'POST', target: '/v1/conversations/zd-47%2011/messages' }))).toEqual({
      lambda: 'intake',
      event: expect.objectContaining({ routeKey: 'POST /v1/conversations/{conversationId}/messages', pathParameters: { conversationId: 'zd-47 11' } }),
    });
  });

  it('tells who asked and when in the request context', () => {
    expect(eventOf({})?.requestContext).toMatchObject({
      http: { method: 'GET', path: '/health', sourceIp: '127.0.0.1', userAgent: 'curl/8', protocol: 'HTTP/1.1' },
      requestId: 'req-1',
      routeKey: 'GET /health',
      stage: '$default',
      time: '22/Nov/2026:17:00:05 +0000',
      timeEpoch: 1795366805000,
      domainName: '127.0.0.1',
    });
  });

  it('joins headers of one name and lists cookies apart', () => {
    const event = eventOf({ rawHeaders: ['X-One', 'a', 'x-one', 'b', 'Cookie', 'a=1; b=2', 'cookie', 'c=3;'] });

    expect(event?.headers).toEqual({ 'x-one': 'a,b' });
    expect(event?.cookies).toEqual(['a=1', 'b=2', 'c=3']);
  });

  it('leaves out what there is none of', () => {
    const event = eventOf({});

    for (const field of ['body', 'cookies', 'queryStringParameters', 'pathParameters']) expect(event).not.toHaveProperty(field);
    expect(event?.isBase64Encoded).toBe(false);
  });

  it.each([
    ['application/json; charset=utf-8', false],
    ['text/plain', false],
    ['application/problem+json', false],
    ['application/x-www-form-urlencoded', true],
    ['multipart/form-data; boundary=x', true],
    ['application/octet-stream', true],
    [undefined, true],
  ])('gives a body of type %s in base64: %s', (type, isBase64Encoded) => {
    const body = Buffer.from('decision=approve&text=ä');

    const event = eventOf({ method: 'POST', target: '/v1/drafts', body, rawHeaders: type ? ['Content-Type', type] : [] });

    expect(event?.isBase64Encoded).toBe(isBase64Encoded);
    expect(event?.body).toBe(body.toString(isBase64Encoded ? 'base64' : 'utf8'));
  });

  it('leads paths, methods and empty segments that no route takes to $default', () => {
    expect(findRoute('PUT', '/v1/drafts')).toBeUndefined();
    expect(findRoute('GET', '/v1/drafts/')).toBeUndefined();
    expect(findRoute('GET', '/v1/drafts/drf_1')?.pathParameters).toEqual({ id: 'drf_1' });
    expect(findRoute('POST', '/v1/accounts/import')?.route.path).toBe('/v1/accounts/import');
    expect(toEvent(aRequest({ target: '/nothing' }))?.event).toMatchObject({ routeKey: '$default' });
  });

  it('takes no path that cannot be decoded', () => {
    expect(toEvent(aRequest({ target: '/v1/drafts/%E0%A4%A' }))).toBeUndefined();
  });
});

describe('over HTTP', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(handler: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>, timeoutSeconds?: number) {
    const handlers = {
      intake: handler,
      'read-api': handler,
      'admin-api': handler,
      'policy-api': handler,
      'policy-pages': handler,
      review: handler,
      console: handler,
      'helpdesk-in': handler,
    } satisfies HttpHandlers;
    const gateway = createApiGateway({
      handlers: () => handlers,
      clock: { now: () => new Date() },
      newRequestId: () => 'req-1',
      ...(timeoutSeconds && { timeoutSeconds }),
    });
    server = createServer((request, response) => void gateway(request, response));
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return (path: string, { method = 'GET', body }: { method?: string; body?: Buffer } = {}) =>
      new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
        const sent = httpRequest({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }));
        });
        sent.on('error', reject);
        sent.end(body);
      });
  }

  it('sends each cookie as a line of its own, and the headers and the body as they are', async () => {
    const ask = await serve(async () => ({
      statusCode: 303,
      headers: { location: '/x', 'content-type': 'text/html' },
      cookies: ['a=1; Path=/', 'b=2'],
      body: 'ä',
    }));

    const answer = await ask('/health');

    expect(answer).toMatchObject({ status: 303, text: 'ä', headers: { location: '/x', 'content-type': 'text/html', 'set-cookie': ['a=1; Path=/', 'b=2'] } });
  });

  it('decodes a body in base64', async () => {
    const ask = await serve(async () => ({ statusCode: 200, body: Buffer.from('bytes').toString('base64'), isBase64Encoded: true }));

    expect((await ask('/health')).text).toBe('bytes');
  });

  it('refuses a body above 10 MB itself, after hearing it out', async () => {
    let calls = 0;
    const ask = await serve(async () => {
      calls += 1;
      return { statusCode: 200 };
    });

    const answer = await ask('/v1/drafts', { method: 'POST', body: Buffer.alloc(maxPayloadBytes + 1) });

    expect([answer.status, answer.text, calls]).toEqual([413, '{"message":"Request Entity Too Large"}', 0]);
  });

  it('gives a Lambda only so long, and hides what it throws', async () => {
    const ask = await serve(async (event) => {
      if (event.rawPath === '/health') await new Promise(() => {});
      throw new Error('secret words');
    }, 0.05);

    const slow = await ask('/health');
    const broken = await ask('/v1/drafts');

    expect([slow.status, slow.text]).toEqual([503, '{"message":"Service Unavailable"}']);
    expect([broken.status, broken.text]).toEqual([500, '{"message":"Internal Server Error"}']);
  });
});
