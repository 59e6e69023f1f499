import { createHmac } from 'node:crypto';

/**
 * Headers of one attempt after Standard Webhooks: `v1` HMAC-SHA256 over `id.timestamp.body`, one signature per secret.
 *
 * @param secrets - `whsec_` and base64; during a rotation there are two.
 * @param body - exactly the bytes that are sent.
 */
export function webhookHeaders(webhookId: string, at: Date, body: string, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${webhookId}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'content-type': 'application/json', 'webhook-id': webhookId, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

/** Seconds after which an endpoint that failed is tried again, by the number of attempts so far; ours, after the common schedule. */
const retrySeconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** So long an endpoint is tried, calls and chance apart: what waits for it to be enabled again waits no longer. */
export const webhookScheduleSeconds = retrySeconds.reduce((sum, seconds) => sum + seconds, 0);

/** The wait before the next attempt, with up to a tenth more by chance; undefined when it was the last. `Retry-After` can only lengthen it. */
export function webhookRetrySeconds(attempts: number, chance: number, retryAfterSeconds = 0): number | undefined {
  const wait = retrySeconds[attempts - 1];
  return wait === undefined ? undefined : Math.max(Math.ceil(wait * (1 + chance / 10)), Math.min(retryAfterSeconds, 86_400));
}
