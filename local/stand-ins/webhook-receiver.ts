import { verifyWebhook, WebhookRefused } from '../../clients/typescript/client.ts';
import type { Clock, WebhookTransport } from '../../functions/adapters/ports.ts';
import type { FaultPlan } from '../faults.ts';

/** One attempt that reached the receiver. */
export interface Delivery {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact body. */
  readonly raw: string;
  readonly verified: boolean;
  /** The status that the sender was given; null where the connection broke instead. */
  readonly answered: number | null;
}

/** A helpdesk's endpoint: keeps what it gets, checks each signature, and fails as the plan says. */
export interface WebhookReceiver {
  readonly transport: WebhookTransport;
  /** Newest first. */
  list(): readonly Delivery[];
}

interface WebhookReceiverOptions {
  readonly clock: Clock;
  readonly secret: string;
  readonly fault: () => FaultPlan['webhook'];
  /** Deliveries kept in memory; the oldest go first. @default 5,000 */
  readonly most?: number | undefined;
  readonly onDelivery?: ((delivery: Delivery) => void) | undefined;
}

const usualMost = 5000;

export function createWebhookReceiver({ clock, secret, fault, most = usualMost, onDelivery = () => {} }: WebhookReceiverOptions): WebhookReceiver {
  const deliveries: Delivery[] = [];
  return {
    list: () => deliveries.toReversed(),
    transport: {
      post: async (_url, given, raw) => {
        const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
        const answered = { ok: 200, '500': 500, '410': 410, drop: null }[fault()];
        const now = clock.now();
        const delivery = {
          id: headers['webhook-id'] ?? '',
          type: typeOf(raw),
          at: now.toISOString(),
          headers,
          raw,
          verified: isBelieved(raw, headers, secret, now),
          answered,
        };
        deliveries.push(delivery);
        if (deliveries.length > most) deliveries.shift();
        onDelivery(delivery);
        if (answered === null) throw Object.assign(new Error('connection dropped'), { code: 'ECONNRESET' });
        return { status: answered };
      },
    },
  };
}

/** As the receivers of tenants check it: by the client that we give them. */
function isBelieved(raw: string, headers: Readonly<Record<string, string>>, secret: string, now: Date): boolean {
  try {
    verifyWebhook(secret, headers, raw, { now });
    return true;
  } catch (error) {
    if (error instanceof WebhookRefused) return false;
    throw error;
  }
}

function typeOf(raw: string): string {
  try {
    const { type } = JSON.parse(raw);
    return typeof type === 'string' ? type : '';
  } catch {
    return '';
  }
}
