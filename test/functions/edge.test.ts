import { describe, expect, it } from 'vitest';
import type { LogFields } from '../../functions/adapters/ports.ts';
import { alwaysOpen } from '../../functions/adapters/stop-gate.ts';
import { refusalPage } from '../../functions/page/refusal-page.ts';
import { endpoint, http, type Request, reply } from '../../functions/runtime/compose.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { named } from '../chaos/faults.ts';
import { aHeldReply, createWorld } from '../world.ts';
import { anEvent } from './an-event.ts';
import { settableClock } from './settable-clock.ts';

const ours = 'ours'.repeat(16);
const before = 'before'.repeat(10);
const ofAnotherTenant = 'theirs'.repeat(10);
const gateway = '192.0.2.7';

function setUp({ secrets = [ours], hasEdge = true, refuse = false, fails = '' } = {}) {
  const seen: Request[] = [];
  const lines: { message: string; fields: LogFields | undefined }[] = [];
  const asked: string[] = [];
  const say = (message: string, fields?: LogFields) => void lines.push({ message, fields });
  const keep = endpoint({
    run: (request) => {
      seen.push(request);
      return reply(200, { ok: true });
    },
  });
  const handler = http(
    {
      accounts: {
        findKey: () => Promise.reject(new Error('asked for a key')),
        countFailedKey: () => Promise.reject(new Error('asked for a key')),
      },
      gate: alwaysOpen,
      clock: settableClock('2026-11-22T17:00:00Z'),
      log: { info: say, warn: say, error: say },
      settings: { requestsPerSecond: 1, requestBurst: 100, sandbox: false },
      ...(hasEdge && {
        originSecret: {
          proves: async (given) => {
            asked.push(given);
            if (fails !== '') throw named(fails);
            return secrets.includes(given);
          },
        },
      }),
    },
    { 'GET /health': keep, 'GET /queue': keep, 'POST /v1/drafts': { ...keep, scope: 'drafts:write' } },
    refuse ? { refusalPage: (refused) => refusalPage(refused) } : {},
  );
  const call = async (line: string, headers: Record<string, string> = {}) => {
    const { statusCode, headers: told = {}, body = '' } = await handler(anEvent(line, { headers }));
    return { status: statusCode, headers: told, body };
  };
  return { call, seen, lines, asked };
}

describe('a tenant that is reached by its edge alone', () => {
  it('lets in what carries the secret', async () => {
    const { call, seen } = setUp();

    expect((await call('GET /health', { 'x-countersign-origin': ours })).status).toBe(200);
    expect((await call('GET /health', { 'X-Countersign-Origin': ours })).status).toBe(200);
    expect(seen).toHaveLength(2);
  });

  it.each([
    ['no secret', {}],
    ['an empty one', { 'x-countersign-origin': '' }],
    ['a forged one', { 'x-countersign-origin': 'forged' }],
    ['the secret of another tenant', { 'x-countersign-origin': ofAnotherTenant }],
    ['it twice, as API Gateway joins them', { 'x-countersign-origin': `${ours},${ours}` }],
    ['the address that the edge would tell, alone', { 'cloudfront-viewer-address': '198.51.100.10:46532' }],
  ])('refuses what carries %s, before anything else of it is looked at', async (_, headers) => {
    const { call, seen, lines } = setUp();
    const longOne = { ...headers, authorization: 'Bearer cs_one_two', 'content-type': 'text/plain' };

    for (const line of ['GET /health', 'GET /queue', 'POST /v1/drafts', 'DELETE /nowhere'])
      expect(await call(line, longOne)).toMatchObject({ status: 403, headers: { 'content-type': 'application/problem+json; charset=utf-8' } });
    expect(seen).toEqual([]);
    expect(lines.map(({ message, fields }) => [message, fields?.status, fields?.code])).toEqual(Array(4).fill(['answered', 403, 'forbidden']));
    expect(JSON.stringify(lines)).not.toMatch(/forged|theirs|ours|198\.51/);
  });

  it('says the same on pages as in the API', async () => {
    const api = await setUp().call('GET /queue');
    const page = await setUp({ refuse: true }).call('GET /queue');

    expect(page).toEqual(api);
    expect(JSON.parse(api.body)).toEqual({
      type: 'urn:problem-type:countersign:forbidden',
      title: 'Forbidden',
      status: 403,
      code: 'forbidden',
      requestId: 'req-1',
    });
  });

  it.each(['InternalServiceError', 'AccessDeniedException', 'Error'])(
    'F26: says to come again where the secret can not be read, whatever the reason: %s',
    async (name) => {
      const { call, seen, lines } = setUp({ fails: name });

      expect(await call('GET /health', { 'x-countersign-origin': ours })).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
      expect(seen).toEqual([]);
      expect(lines[0]).toEqual({ message: 'a service is away or busy', fields: { requestId: 'req-1', route: 'GET /health', errorName: name } });
    },
  );

  it('asks nobody about a request without the header', async () => {
    const { call, asked } = setUp();

    await call('GET /health');

    expect(asked).toEqual([]);
  });

  it('lets both secrets in while one follows the other', async () => {
    const { call } = setUp({ secrets: [ours, before] });

    for (const secret of [ours, before]) expect((await call('GET /health', { 'x-countersign-origin': secret })).status).toBe(200);
  });

  it.each([true, false])('hands the edge\u2019s headers to no handler, with a secret to check: %s', async (hasEdge) => {
    const { call, seen } = setUp({ hasEdge });

    await call('GET /health', { 'X-Countersign-Origin': ours, 'CloudFront-Viewer-Address': '198.51.100.10:46532', accept: '*/*' });

    expect(seen[0]?.headers).toEqual({ accept: '*/*' });
    expect(JSON.stringify(seen[0]?.event)).not.toMatch(/ours|46532/);
  });
});

describe('the address that a request comes from', () => {
  const from = async (viewer: string | undefined, options = {}) => {
    const { call, seen } = setUp(options);
    await call('GET /health', { 'x-countersign-origin': ours, ...(viewer !== undefined && { 'cloudfront-viewer-address': viewer }) });
    return [seen[0]?.sourceIp, seen[0]?.event.requestContext.http.sourceIp];
  };

  it.each([
    ['198.51.100.10:46532', '198.51.100.10'],
    ['2001:db8:17::10:46532', '2001:db8:17::10'],
    ['2001:0db8:0017:0000:0000:0000:0000:0010:443', '2001:0db8:0017:0000:0000:0000:0000:0010'],
    ['[2001:db8:17::10]:46532', '2001:db8:17::10'],
  ])('is that which the edge tells: %s', async (viewer, address) => {
    expect(await from(viewer)).toEqual([address, address]);
  });

  it.each([[undefined], [''], ['nowhere'], ['198.51.100.10'], ['198.51.100.300:1'], [':46532'], ['198.51.100.10:46532, 192.0.2.1:1']])(
    'is that of API Gateway where the edge tells none that can be read: %j',
    async (viewer) => {
      expect(await from(viewer)).toEqual([gateway, gateway]);
    },
  );

  it('is that of API Gateway where nothing proves that the edge told another', async () => {
    expect(await from('198.51.100.10:46532', { hasEdge: false })).toEqual([gateway, gateway]);
  });
});

describe('behind the edge', () => {
  const scannerRanges = ['198.51.100.0/24', '2001:db8:17::/48'];

  /** A reply is approved half a second after its page was shown, from an address that the edge tells. */
  const approvedFrom = async (viewer: string) => {
    const world = await createWorld({ settings: { scannerRanges }, edge: { secret: ours, viewer } });
    const draft = await world.held(aHeldReply());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    world.clock.advance(0.5);
    await browser.fill(page, { decision: 'approve' });
    return (await world.draft(draft.id)).decisions.length;
  };

  it.each(['198.51.100.10:46532', '2001:db8:17::10:46532'])('T1: a mail scanner at %s is known by its own address', async (viewer) => {
    expect(await approvedFrom(viewer)).toBe(0);
  });

  it('a person is not taken for one', async () => {
    expect(await approvedFrom('203.0.113.5:46532')).toBe(1);
  });

  it('every route of the table is refused with another secret', async () => {
    const world = await createWorld({ edge: { secret: ours } });

    for (const { method, path } of routes) {
      const line = `${method} ${path.replaceAll(/\{\w+\}/g, 'x')}`;
      expect([line, (await world.call(line, { key: null, headers: { 'x-countersign-origin': ofAnotherTenant } })).status]).toEqual([line, 403]);
    }
  });
});
