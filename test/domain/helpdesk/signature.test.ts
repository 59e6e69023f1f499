import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshdeskHeader, isAuthentic, type Notification, type Proof, type Vendor, vendors } from '../../../functions/domain/helpdesk/signature.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const notification = (fields: Partial<Notification>): Notification => ({
  method: 'POST',
  url: 'https://approvals.example/hooks/x',
  headers: {},
  body: bytes(''),
  ...fields,
});
const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** What a vendor would send, proven by `secret` at `now`. */
const proven: Record<Vendor, (secret: string, now: Date, body: Uint8Array) => Notification> = {
  zendesk: (secret, now, body) => {
    const timestamp = now.toISOString();
    const signature = createHmac('sha256', secret).update(timestamp).update(body).digest('base64');
    return notification({ body, headers: { 'x-zendesk-webhook-signature': signature, 'x-zendesk-webhook-signature-timestamp': timestamp } });
  },
  freshdesk: (secret, _, body) => notification({ body, headers: { [freshdeskHeader]: secret } }),
  intercom: (secret, _, body) => notification({ body, headers: { 'x-hub-signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}` } }),
  hubspot: (secret, now, body) => {
    const timestamp = String(now.getTime());
    const of = notification({ body });
    const signature = createHmac('sha256', secret).update(`${of.method}${of.url}`).update(body).update(timestamp).digest('base64');
    return { ...of, headers: { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': timestamp } };
  },
};
const now = new Date('2026-11-23T09:00:00Z');
const proof: Proof = { secrets: ['the secret'], now };

describe.each(vendors)('T12: a notification of %s', (vendor) => {
  const good = proven[vendor]('the secret', now, bytes('{"a":"ä"}'));

  it('is authentic with the secret, and with the one before it', () => {
    expect(isAuthentic(vendor, good, proof)).toBe(true);
    expect(isAuthentic(vendor, good, { now, secrets: ['a newer one', 'the secret'] })).toBe(true);
  });

  it('is not with another secret, without any, and without its headers', () => {
    expect(isAuthentic(vendor, good, { now, secrets: ['another'] })).toBe(false);
    expect(isAuthentic(vendor, good, { now, secrets: [] })).toBe(false);
    for (const name of Object.keys(good.headers)) {
      const { [name]: _, ...others } = good.headers;
      expect(isAuthentic(vendor, { ...good, headers: others }, proof)).toBe(false);
      expect(isAuthentic(vendor, { ...good, headers: { ...others, [name]: '' } }, proof)).toBe(false);
      expect(isAuthentic(vendor, { ...good, headers: { ...others, [name]: `${good.headers[name]}=` } }, proof)).toBe(false);
    }
  });
});

describe.each(['zendesk', 'intercom', 'hubspot'] as const)('T12: what %s has signed', (vendor) => {
  it('is no longer authentic when any byte of it is another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (body, at, flip) => {
        const good = proven[vendor]('the secret', now, body);
        const altered = Uint8Array.from(body);
        const place = at % body.length;
        altered[place] = (altered[place] ?? 0) ^ flip;

        expect(isAuthentic(vendor, good, proof)).toBe(true);
        expect(isAuthentic(vendor, { ...good, body: altered }, proof)).toBe(false);
      }),
    );
  });
});

describe.each(['zendesk', 'hubspot'] as const)('T13: what %s has signed', (vendor) => {
  it.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])('%i seconds ago: %s', (seconds, wanted) => {
    expect(isAuthentic(vendor, proven[vendor]('the secret', now, bytes('{}')), { ...proof, now: later(now, seconds) })).toBe(wanted);
  });
});

describe('a signature of Zendesk', () => {
  // The input of a page of Zendesk's that is older than the scheme's own: it signs body and timestamp the other way round.
  const input = { secret: 'HRkRd4BeOAoUkfZr-mhauJT64rvBASlJRoIyPsd3zeA=', timestamp: '2021-07-25T10:00:00Z', body: '{"say": "hello"}' };
  const signed = (signature: string, fields: Partial<typeof input> = {}) => {
    const { secret, timestamp, body } = { ...input, ...fields };
    return isAuthentic(
      'zendesk',
      notification({ body: bytes(body), headers: { 'x-zendesk-webhook-signature': signature, 'x-zendesk-webhook-signature-timestamp': timestamp } }),
      { secrets: [secret], now: new Date(input.timestamp) },
    );
  };

  it('is over timestamp and body', () => {
    expect(signed('Rry/4TtIdFyawtXXp8QdI6tlAUUQ/5kL1OTp5qo/ZIk=')).toBe(true);
  });

  it('is never over body and timestamp', () => {
    expect(createHmac('sha256', input.secret).update(`${input.body}${input.timestamp}`).digest('base64')).toBe('tRDSF7URY8BLCDlaBcQ7FHu051Zk+aAB0NKMP53teMw=');
    expect(signed('tRDSF7URY8BLCDlaBcQ7FHu051Zk+aAB0NKMP53teMw=')).toBe(false);
  });

  it('may be of an empty body', () => {
    expect(isAuthentic('zendesk', proven.zendesk('the secret', now, bytes('')), proof)).toBe(true);
  });

  it.each(['2021-07-25 10:00:00', '2021-07-25T10:00:00', '1627207200', 'Sun, 25 Jul 2021 10:00:00 GMT', '2021-13-45T10:00:00Z'])(
    'has no timestamp like %s',
    (timestamp) => {
      const signature = createHmac('sha256', input.secret).update(`${timestamp}${input.body}`).digest('base64');
      expect(signed(signature, { timestamp })).toBe(false);
    },
  );
});

describe('a signature of Intercom', () => {
  it.each(['21ff2e149e0fdcac6f947740f6177f6434bda921', 'sha1=', 'sha256=21ff2e149e0fdcac6f947740f6177f6434bda921', 'sha1=21FF'])(
    'has no form like %s',
    (header) => {
      expect(isAuthentic('intercom', notification({ headers: { 'x-hub-signature': header } }), proof)).toBe(false);
    },
  );
});

describe('a signature of HubSpot', () => {
  const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
  const older = {
    v1: notification({
      headers: { 'x-hubspot-signature': '232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de', 'x-hubspot-signature-version': 'v1' },
      body: bytes(
        '[{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM","changeFlag":"NEW","appId":54321}]',
      ),
    }),
    v2: notification({
      method: 'GET',
      url: 'https://www.example.com/webhook_uri',
      headers: { 'x-hubspot-signature': 'eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e', 'x-hubspot-signature-version': 'v2' },
    }),
  };

  it.each(['v1', 'v2'] as const)('by %s is as documented, and taken only where the tenant says so', (version) => {
    expect(isAuthentic('hubspot', older[version], { secrets: [secret], now, olderSchemes: [version] })).toBe(true);
    expect(isAuthentic('hubspot', older[version], { secrets: ['another'], now, olderSchemes: [version] })).toBe(false);
    expect(isAuthentic('hubspot', older[version], { secrets: [secret], now })).toBe(false);
    expect(isAuthentic('hubspot', older[version], { secrets: [secret], now, olderSchemes: [version === 'v1' ? 'v2' : 'v1'] })).toBe(false);
  });

  it('without a version is by v1', () => {
    const { 'x-hubspot-signature-version': _, ...headers } = older.v1.headers;
    expect(isAuthentic('hubspot', { ...older.v1, headers }, { secrets: [secret], now, olderSchemes: ['v1'] })).toBe(true);
  });

  it('is judged by v3 alone where there is one, whatever stands beside it', () => {
    const headers = { ...older.v1.headers, 'x-hubspot-signature-v3': 'wrong', 'x-hubspot-request-timestamp': String(now.getTime()) };
    expect(isAuthentic('hubspot', { ...older.v1, headers }, { secrets: [secret], now, olderSchemes: ['v1', 'v2'] })).toBe(false);
    expect(
      isAuthentic('hubspot', { ...older.v1, headers: { ...older.v1.headers, 'x-hubspot-signature-v3': '' } }, { secrets: [secret], now, olderSchemes: ['v1'] }),
    ).toBe(false);
  });

  it('by v3 is over the address with some escapes undone', () => {
    const timestamp = String(now.getTime());
    const signature = createHmac('sha256', 'the secret').update(`POSThttps://approvals.example/hooks/hubspot?a=b:c%20d${timestamp}`).digest('base64');
    const url = 'https://approvals.example/hooks/hubspot?a=b%3Ac%20d';
    const headers = { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': timestamp };
    expect(isAuthentic('hubspot', notification({ url, headers }), proof)).toBe(true);
    expect(isAuthentic('hubspot', notification({ url, headers, method: 'PUT' }), proof)).toBe(false);
    expect(isAuthentic('hubspot', notification({ url: `${url}&e=f`, headers }), proof)).toBe(false);
  });
});
