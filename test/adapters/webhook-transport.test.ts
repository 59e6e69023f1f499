import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, request as httpsRequest, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkWebhookUrl,
  createHelpdeskTransport,
  createWebhookTransport,
  HelpdeskAnswerCut,
  isRefusedAddress,
  parseRetryAfter,
  WebhookAddressRefused,
  WebhookTimedOut,
} from '../../functions/adapters/webhook-transport.ts';

const url = 'https://hooks.helpdesk.example/countersign?v=1';
const now = new Date('2026-11-22T12:00:00.000Z');
const clock = { now: () => now };
const publicAddress = { address: '93.184.215.14', family: 4 };

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** TLS by a shared key, so that the test needs no certificate; name checks of certificates are Node's own. */
const psk = {
  ciphers: 'PSK',
  maxVersion: 'TLSv1.2',
  pskCallback: () => ({ psk: Buffer.alloc(32, 7), identity: 'test' }),
  checkServerIdentity: () => undefined,
} as const;

/** An endpoint on this machine, and a `request` that leads every connection to it while noting where it was meant to go. */
async function anEndpoint(handle: RequestListener) {
  const meant: { options: RequestOptions; address: unknown }[] = [];
  const seen: { method: string | undefined; path: string | undefined; headers: Record<string, unknown>; body: string; servername: unknown }[] = [];
  const server = createTlsServer({ ciphers: 'PSK', maxVersion: 'TLSv1.2', pskCallback: () => Buffer.alloc(32, 7) }, (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const servername = 'servername' in request.socket ? request.socket.servername : undefined;
      seen.push({ method: request.method, path: request.url, headers: request.headers, body, servername });
      handle(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });

  const request = ((options: RequestOptions, answered: (response: IncomingMessage) => void) => {
    const lookup: NonNullable<RequestOptions['lookup']> = (hostname, asked, callback) => {
      options.lookup?.(hostname, { ...asked, all: true }, (_error, address) => meant.push({ options, address }));
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    return httpsRequest({ ...options, ...psk, port: (server.address() as AddressInfo).port, lookup }, answered);
  }) as typeof httpsRequest;
  return { meant, seen, request };
}

/** A resolver that notes what it is asked and answers in turn, the last answer for ever. */
function aResolver(...answers: (readonly { address: string; family: number }[])[]) {
  const asked: string[] = [];
  const lookup = async (hostname: string) => {
    asked.push(hostname);
    return answers[Math.min(asked.length, answers.length) - 1] ?? [];
  };
  return { asked, lookup };
}

describe('T19: which URLs may be an endpoint', () => {
  it.each([
    'https://hooks.example.com',
    'https://hooks.example.com/',
    'https://hooks.example.com:443/a',
    'HTTPS://Hooks.Example.COM/a?b=c',
    'https://xn--bcher-kva.example/a',
    'https://bücher.example/a',
    'https://a_b.example.com/',
    'https://127.0.0.1.example.com/',
    'https://hooks.example.com/redirect?to=http://127.0.0.1/@x',
  ])('takes %s', (text) => {
    expect(checkWebhookUrl(text)).toMatchObject({ ok: true });
  });

  it.each([
    ['http://hooks.example.com/', 'not_https'],
    ['ftp://hooks.example.com/', 'not_https'],
    ['file:///proc/self/environ', 'not_https'],
    ['data:text/plain,x', 'not_https'],
    ['javascript:alert(1)', 'not_https'],
    ['wss://hooks.example.com/', 'not_https'],
    ['hooks.example.com', 'malformed'],
    ['//hooks.example.com', 'malformed'],
    ['', 'malformed'],
    ['https://', 'malformed'],
    ['https:hooks.example.com', 'malformed'],
    ['https:/hooks.example.com', 'malformed'],
    ['https:///hooks.example.com', 'malformed'],
    ['https:\\\\hooks.example.com', 'malformed'],
    ['https://hooks.example.com\\@127.0.0.1/', 'malformed'],
    [' https://hooks.example.com/', 'malformed'],
    ['https://hooks.exa\tmple.com/', 'malformed'],
    ['https://hooks.example.com/\r\nx-evil: 1', 'malformed'],
    ['https://hooks.example.com/\0', 'malformed'],
    ['https://hooks.example.com:70000/', 'malformed'],
    ['https://user@hooks.example.com/', 'userinfo'],
    ['https://user:word@hooks.example.com/', 'userinfo'],
    ['https://hooks.example.com@127.0.0.1/', 'userinfo'],
    ['https://@hooks.example.com/', 'userinfo'],
    ['https://:@hooks.example.com/', 'userinfo'],
    ['https://hooks.example.com:80/', 'port'],
    ['https://hooks.example.com:8443/', 'port'],
    ['https://hooks.example.com:9001/', 'port'],
    ['https://hooks.example.com:0/', 'port'],
    ['https://127.0.0.1/', 'ip_literal'],
    ['https://127.0.0.1:443/', 'ip_literal'],
    ['https://127.1/', 'ip_literal'],
    ['https://2130706433/', 'ip_literal'],
    ['https://0x7f000001/', 'ip_literal'],
    ['https://0177.0.0.1/', 'ip_literal'],
    ['https://0x7f.1/', 'ip_literal'],
    ['https://127.0.0.1./', 'ip_literal'],
    ['https://１２７.0.0.1/', 'ip_literal'],
    ['https://127。0。0。1/', 'ip_literal'],
    ['https://%31%32%37.0.0.1/', 'ip_literal'],
    ['https://169.254.169.254/latest/meta-data/', 'ip_literal'],
    ['https://93.184.215.14/', 'ip_literal'],
    ['https://0/', 'ip_literal'],
    ['https://[::1]/', 'ip_literal'],
    ['https://[::]/', 'ip_literal'],
    ['https://[::ffff:127.0.0.1]/', 'ip_literal'],
    ['https://[fd00:ec2::254]/', 'ip_literal'],
    ['https://[2606:4700::1111]/', 'ip_literal'],
    ['https://[fe80::1%25eth0]/', 'malformed'],
    ['https://localhost/', 'host_name'],
    ['https://LOCALHOST./', 'host_name'],
    ['https://hooks.example.com./', 'host_name'],
    ['https://intranet/', 'host_name'],
    ['https://-hooks.example.com/', 'host_name'],
    ['https://hooks..example.com/', 'host_name'],
    [`https://${'a'.repeat(64)}.example.com/`, 'host_name'],
    [`https://${'a.'.repeat(130)}example.com/`, 'host_name'],
  ])('refuses %j: %s', (text, reason) => {
    expect(checkWebhookUrl(text)).toEqual({ ok: false, reason });
  });
});

describe('T19: which addresses may be called', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '198.17.0.1',
    '198.20.0.1',
    '223.255.255.255',
  ])('calls %s', (ip) => {
    expect(isRefusedAddress(ip)).toBe(false);
  });

  it.each(['2606:4700::1111', '2a00:1450:4001:82a::200e', '2400:cb00::1'])('calls %s', (ip) => {
    expect(isRefusedAddress(ip)).toBe(false);
  });

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '169.254.170.2',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.0.0.1',
    '192.0.0.170',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '100::1',
    'fc00::1',
    'fd00:ec2::254',
    'fd12:3456:789a::1',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:2::1',
    '2001:10::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '4000::1',
    '8000::1',
    '5f00::1',
  ])('refuses %s', (ip) => {
    expect(isRefusedAddress(ip)).toBe(true);
  });

  it.each(['', 'localhost', '0x7f.1', '2130706433', '010.0.0.1', '8.8.8', '8.8.8.8/32', '[::1]', 'hooks.example.com'])(
    'refuses %j, which is no address',
    (ip) => {
      expect(isRefusedAddress(ip)).toBe(true);
    },
  );
});

describe('an attempt', () => {
  it('T19: goes to the checked address, with SNI and Host of the name, over verified TLS', async () => {
    const { meant, seen, request } = await anEndpoint((_request, response) => response.writeHead(204).end());
    const { asked, lookup } = aResolver([publicAddress]);

    const answer = await createWebhookTransport({ lookup, clock, request }).post(url, { 'webhook-id': 'rel_1', 'content-type': 'application/json' }, '{"ü":1}');

    expect(answer).toEqual({ status: 204 });
    expect(asked).toEqual(['hooks.helpdesk.example']);
    expect(meant).toMatchObject([{ address: [publicAddress], options: { port: 443, agent: false, rejectUnauthorized: true } }]);
    expect(seen).toMatchObject([
      {
        method: 'POST',
        path: '/countersign?v=1',
        servername: 'hooks.helpdesk.example',
        body: '{"ü":1}',
        headers: { host: 'hooks.helpdesk.example', 'content-length': '8', 'content-type': 'application/json', 'webhook-id': 'rel_1' },
      },
    ]);
  });

  it('T19: asks the resolver once only, so an answer that changes afterwards is never used', async () => {
    const { meant, request } = await anEndpoint((_request, response) => response.end('ok'));
    const { asked, lookup } = aResolver([publicAddress], [{ address: '127.0.0.1', family: 4 }]);
    const transport = createWebhookTransport({ lookup, clock, request });

    await expect(transport.post(url, {}, '{}')).resolves.toEqual({ status: 200 });
    expect(asked).toHaveLength(1);
    expect(meant.map(({ address }) => address)).toEqual([[publicAddress]]);

    await expect(transport.post(url, {}, '{}')).rejects.toBeInstanceOf(WebhookAddressRefused);
    expect(meant).toHaveLength(1);
  });

  it('answers the pinned address to both ways of asking for it', async () => {
    const { meant, request } = await anEndpoint((_request, response) => response.end());
    await createWebhookTransport({ lookup: aResolver([publicAddress]).lookup, clock, request }).post(url, {}, '{}');

    const one: unknown[] = [];
    meant[0]?.options.lookup?.('anything.example', { all: false }, (...args) => one.push(...args));

    expect(one).toEqual([null, '93.184.215.14', 4]);
  });

  it.each([
    ['a private one', [{ address: '10.0.0.1', family: 4 }]],
    ['a private one beside a public one', [publicAddress, { address: '127.0.0.1', family: 4 }]],
    ['a private IPv6 beside a public IPv4', [publicAddress, { address: 'fd00:ec2::254', family: 6 }]],
    ['the Runtime API as IPv4 in IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('T19: sends nothing when the addresses hold %s', async (_name, addresses) => {
    const { seen, request } = await anEndpoint((_request, response) => response.end());
    const { lookup } = aResolver(addresses);

    const error: unknown = await createWebhookTransport({ lookup, clock, request })
      .post(url, {}, '{}')
      .catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name: 'WebhookAddressRefused', reason: 'refused_address' });
    expect(seen).toEqual([]);
  });

  it('T19: resolves nothing for a URL that is refused, and does not quote it', async () => {
    const { asked, lookup } = aResolver([publicAddress]);
    const transport = createWebhookTransport({ lookup, clock });

    await expect(transport.post('https://127.0.0.1:9001/secret-path', {}, '{}')).rejects.toThrow(/^webhook endpoint refused: port$/);
    await expect(transport.post('http://hooks.helpdesk.example/', {}, '{}')).rejects.toMatchObject({ reason: 'not_https' });
    expect(asked).toEqual([]);
  });

  it('looks names up by the system unless told otherwise', async () => {
    const transport = createWebhookTransport({ clock, budgetMilliseconds: 3_000 });

    // A name that no resolver may ever know (RFC 6761); without any network the lookup fails or never ends.
    await expect(transport.post('https://countersign.invalid/', {}, '{}')).rejects.toThrow(/getaddrinfo|no answer within/);
  });

  it('throws when the name has no address', async () => {
    const { lookup } = aResolver([]);

    await expect(createWebhookTransport({ lookup, clock }).post(url, {}, '{}')).rejects.toThrow('no address');
  });

  it('does not let a caller speak for another host or length', async () => {
    const { seen, request } = await anEndpoint((_request, response) => response.end());
    const headers = { Host: 'evil.example', 'Content-Length': '0', 'Transfer-Encoding': 'chunked', Connection: 'keep-alive', 'webhook-id': 'rel_1' };

    await createWebhookTransport({ lookup: aResolver([publicAddress]).lookup, clock, request }).post(url, headers, '{"a":1}');

    expect(seen[0]?.headers).toEqual({ host: 'hooks.helpdesk.example', 'content-length': '7', connection: 'close', 'webhook-id': 'rel_1' });
    expect(seen[0]?.body).toBe('{"a":1}');
  });
});

describe('an answer', () => {
  const post = async (handle: RequestListener, budgetMilliseconds = 10_000) => {
    const endpoint = await anEndpoint(handle);
    const transport = createWebhookTransport({ lookup: aResolver([publicAddress]).lookup, clock, request: endpoint.request, budgetMilliseconds });
    return { endpoint, answer: transport.post(url, {}, '{}') };
  };

  it.each([301, 302, 303, 307, 308])('T19: a %i is an answer like any other and is not followed', async (status) => {
    const { endpoint, answer } = await post((_request, response) =>
      response.writeHead(status, { location: 'https://169.254.169.254/latest/meta-data/' }).end(),
    );

    await expect(answer).resolves.toEqual({ status });
    expect(endpoint.seen).toHaveLength(1);
    expect(endpoint.meant).toHaveLength(1);
  });

  it.each([200, 400, 410, 429, 500, 503])('gives back %i', async (status) => {
    const { answer } = await post((_request, response) => response.writeHead(status).end('never handed on'));

    await expect(answer).resolves.toEqual({ status });
  });

  it('F11: says how long to wait where the endpoint says so', async () => {
    const { answer } = await post((_request, response) => response.writeHead(503, { 'retry-after': '120' }).end());

    await expect(answer).resolves.toEqual({ status: 503, retryAfterSeconds: 120 });
  });

  it('T19: reads no more than 64 KiB of an endless body', async () => {
    let written = 0;
    const { answer } = await post((_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) written += 16_384;
      };
      response.on('drain', pour);
      pour();
    });

    await expect(answer).resolves.toEqual({ status: 200 });
    expect(written).toBeLessThan(16 * 1024 * 1024);
  });

  it('keeps a status whose body breaks off or never ends', async () => {
    const broken = await post((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('x', () => response.destroy());
    });
    await expect(broken.answer).resolves.toEqual({ status: 200 });

    const endless = await post((_request, response) => {
      response.writeHead(201).write('x');
    }, 150);
    await expect(endless.answer).resolves.toEqual({ status: 201 });
  });

  it('T19: gives up when no answer came in time', async () => {
    const startedAt = performance.now();
    const { answer } = await post(() => undefined, 100);

    await expect(answer).rejects.toBeInstanceOf(WebhookTimedOut);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('counts the name lookup into that time', async () => {
    const transport = createWebhookTransport({ lookup: () => new Promise(() => undefined), clock, budgetMilliseconds: 50 });

    await expect(transport.post(url, {}, '{}')).rejects.toBeInstanceOf(WebhookTimedOut);
  });

  it('throws when the connection drops before an answer', async () => {
    const { answer } = await post((request) => {
      request.socket.destroy();
    });

    await expect(answer).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('throws when the endpoint wants to speak another protocol', async () => {
    const { answer } = await post((request) => {
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n');
    });

    await expect(answer).rejects.toThrow(/without an answer|hang up/);
  });

  it('throws when what listens there does not speak TLS', async () => {
    const plain = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    closers.push(() => plain.close());
    const request = ((options: RequestOptions, answered: (response: IncomingMessage) => void) =>
      httpsRequest(
        {
          ...options,
          port: (plain.address() as AddressInfo).port,
          lookup: (_hostname, _asked, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
        },
        answered,
      )) as typeof httpsRequest;

    await expect(createWebhookTransport({ lookup: aResolver([publicAddress]).lookup, clock, request }).post(url, {}, '{}')).rejects.toThrow();
  });
});

describe('F11: Retry-After', () => {
  it.each([
    ['120', 120],
    ['0', 0],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['Sun, 22 Nov 2026 12:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    ['1e9', undefined],
    ['9999999999', undefined],
    ['2026-11-22T12:02:00Z', undefined],
    ['Sun, 99 Nov 2026 12:02:00 GMT', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (value, seconds) => {
    expect(parseRetryAfter(value, now)).toBe(seconds);
  });
});

describe('T19: the API of a helpdesk', () => {
  const api = 'https://acme.zendesk.com/api/v2/tickets/7.json?include=organizations';

  it('is called under the same rules, and its whole answer comes back', async () => {
    const { request, seen } = await anEndpoint((_request, response) => {
      response.writeHead(429, { 'retry-after': '7' });
      response.end('{"ü":1}');
    });
    const transport = createHelpdeskTransport({ lookup: aResolver([publicAddress]).lookup, clock, request });

    expect(await transport.call({ method: 'GET', url: api, headers: { authorization: 'Basic x' } })).toEqual({
      status: 429,
      retryAfterSeconds: 7,
      body: '{"ü":1}',
    });
    await transport.call({ method: 'PUT', url: api, headers: {}, body: '{"a":1}' });
    expect(seen).toMatchObject([
      { method: 'GET', path: '/api/v2/tickets/7.json?include=organizations', body: '', headers: { authorization: 'Basic x', host: 'acme.zendesk.com' } },
      { method: 'PUT', body: '{"a":1}', headers: { 'content-length': '7' } },
    ]);
  });

  it.each(['169.254.169.254', '10.0.0.7', '127.0.0.1'])('is not called at %s', async (address) => {
    const { request, seen } = await anEndpoint((_request, response) => response.end());
    const transport = createHelpdeskTransport({ lookup: aResolver([{ address, family: 4 }]).lookup, clock, request });

    await expect(transport.call({ method: 'GET', url: api, headers: {} })).rejects.toThrow(WebhookAddressRefused);
    expect(seen).toEqual([]);
  });

  it('is not followed where it leads elsewhere', async () => {
    const { request, seen } = await anEndpoint((_request, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/' });
      response.end();
    });
    const transport = createHelpdeskTransport({ lookup: aResolver([publicAddress]).lookup, clock, request });

    expect(await transport.call({ method: 'GET', url: api, headers: {} })).toEqual({ status: 302, body: '' });
    expect(seen).toHaveLength(1);
  });

  it.each([
    [
      'breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"half');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'is longer than anything we read',
      (response: ServerResponse) => {
        response.writeHead(200);
        response.end(Buffer.alloc(16 * 1024 * 1024 + 1, 'a'));
      },
    ],
  ])('whose answer %s has not answered', async (_, answer) => {
    const { request } = await anEndpoint((_request, response) => answer(response));
    const transport = createHelpdeskTransport({ lookup: aResolver([publicAddress]).lookup, clock, request });

    await expect(transport.call({ method: 'GET', url: api, headers: {} })).rejects.toThrow(HelpdeskAnswerCut);
  });

  it('that takes too long has not answered', async () => {
    const { request } = await anEndpoint(() => {});
    const transport = createHelpdeskTransport({ lookup: aResolver([publicAddress]).lookup, clock, request, budgetMilliseconds: 50 });

    await expect(transport.call({ method: 'PUT', url: api, headers: {}, body: '{}' })).rejects.toThrow(WebhookTimedOut);
  });
});
