import { lookup } from 'node:dns/promises';
import { connect } from 'node:tls';
import type { HelpdeskTransport } from '../../../functions/adapters/ports.ts';
import { createHelpdeskTransport } from '../../../functions/adapters/webhook-transport.ts';

/** What checks use of this machine and of the network, beside AWS and the tenant's API. */
export interface Tools {
  now(): Date;
  /** The `Date` header of whatever answers there; null where it has none. Follows nothing. @throws the connection's error */
  dateOf(url: string): Promise<string | null>;
  /** Every address of a name. @throws the resolver's error */
  lookup(hostname: string): Promise<readonly string[]>;
  /** @see shakeHands */
  handshake(hostname: string, address: string): Promise<Date>;
  /** Calls the API of a helpdesk as `helpdesk-out` does. */
  readonly helpdesk: HelpdeskTransport;
}

const patienceMilliseconds = 10_000;

export const systemTools: Tools = {
  now: () => new Date(),
  async dateOf(url) {
    const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(patienceMilliseconds) });
    return answer.headers.get('date');
  },
  lookup: async (hostname) => (await lookup(hostname, { all: true, order: 'ipv4first' })).map(({ address }) => address),
  handshake: (hostname, address) => shakeHands({ hostname, address }),
  helpdesk: createHelpdeskTransport({ clock: { now: () => new Date() } }),
};

interface Handshake {
  readonly hostname: string;
  readonly address: string;
  /** @default 443 */
  readonly port?: number;
  /** Whom to trust. @default whom Node trusts */
  readonly ca?: string;
}

/**
 * Shakes hands by TLS, checks the certificate against the name, and sends nothing.
 *
 * @returns until when the certificate is valid
 * @throws the connection's error, of the certificate too
 */
export function shakeHands({ hostname, address, port = 443, ca }: Handshake): Promise<Date> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, servername: hostname, rejectUnauthorized: true, timeout: patienceMilliseconds, ...(ca && { ca }) });
    socket.on('timeout', () => socket.destroy(Object.assign(new Error('no TLS handshake in time'), { code: 'ETIMEDOUT' })));
    socket.on('error', reject);
    socket.on('secureConnect', () => {
      resolve(new Date(socket.getPeerCertificate().valid_to));
      socket.destroy();
    });
  });
}
