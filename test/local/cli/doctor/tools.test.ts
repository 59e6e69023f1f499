import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { shakeHands, systemTools } from '../../../../local/cli/doctor/tools.ts';
import { nameOf } from '../../../../local/cli/doctor/trouble.ts';

/** Of `endpoint.example`, valid until 2120, signed by itself, and used by nothing but this test. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgEDsZfzvDIpqY+mvF
/bGOl2KAoEwbfAqpDqK/9MA71e6hRANCAAQBd8Zi9r928uLR2Cc1GroR4cDqh303
NqOeSLfn0xWWGWZ0bFuv6uLsXt19Eke7HHS3rVawLb5dBV8xHd/QWzlA
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBdjCCARygAwIBAgIBATAKBggqhkjOPQQDAjAbMRkwFwYDVQQDDBBlbmRwb2lu
dC5leGFtcGxlMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAbMRkw
FwYDVQQDDBBlbmRwb2ludC5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD
QgAEAXfGYva/dvLi0dgnNRq6EeHA6od9Nzajnki359MVlhlmdGxbr+ri7F7dfRJH
uxx0t61WsC2+XQVfMR3f0Fs5QKNPME0wGwYDVR0RBBQwEoIQZW5kcG9pbnQuZXhh
bXBsZTAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBTl6lH1Q7paQ632y1tWvqWk
R3ECqzAKBggqhkjOPQQDAgNIADBFAiEA4TNQ6vYiJL51XNOcgp/aj563Gu/e6IhG
cO8/rRh3PAsCIFFwmW+0DH2bQAiJiRkMsAruXDmXtH/hKJdItWYVzXZP
-----END CERTIFICATE-----`;

const closers: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
const named = (failed: unknown) => Promise.reject(nameOf(failed));

async function aTlsServer() {
  const received: Buffer[] = [];
  const server = createTlsServer({ key, cert }, (socket) => socket.on('data', (chunk) => received.push(chunk)).on('error', () => {}));
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return { received, at: { address: '127.0.0.1', port: (server.address() as AddressInfo).port } };
}

describe('the handshake', () => {
  it('answers until when the certificate is valid, and sends nothing', async () => {
    const { at, received } = await aTlsServer();

    expect(await shakeHands({ hostname: 'endpoint.example', ...at, ca: cert })).toEqual(new Date('2120-01-01T00:00:00.000Z'));
    expect(received).toEqual([]);
  });

  it('fails for a certificate that nobody trusts, or of another name', async () => {
    const { at } = await aTlsServer();

    await expect(shakeHands({ hostname: 'endpoint.example', ...at }).catch(named)).rejects.toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    await expect(shakeHands({ hostname: 'other.example', ...at, ca: cert }).catch(named)).rejects.toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('fails where nobody listens', async () => {
    await expect(shakeHands({ hostname: 'endpoint.example', address: '127.0.0.1', port: 2 }).catch(named)).rejects.toBe('ECONNREFUSED');
    await expect(systemTools.handshake('endpoint.example', '127.0.0.1').catch(named)).rejects.toMatch(/^E/); // port 443 of this machine
  });
});

describe('the clock of an answer', () => {
  it('is its date, whatever the status, without going on elsewhere', async () => {
    const asked: string[] = [];
    const server = createHttpServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(302, { location: '/elsewhere', date: 'Sun, 22 Nov 2026 17:00:00 GMT' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(() => server.close());

    expect(await systemTools.dateOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`)).toBe('Sun, 22 Nov 2026 17:00:00 GMT');
    expect(asked).toEqual(['HEAD /x']);
    await expect(systemTools.dateOf('http://127.0.0.1:2/').catch(named)).rejects.toBe('ECONNREFUSED');
  });
});

it('names are looked up by the system', async () => {
  expect(await systemTools.lookup('localhost')).toContain('127.0.0.1');
  await expect(systemTools.lookup('nobody.invalid').catch(named)).rejects.toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
  expect(Math.abs(systemTools.now().getTime() - Date.now())).toBeLessThan(1000);
});
