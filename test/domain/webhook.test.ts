import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { webhookHeaders, webhookRetrySeconds, webhookScheduleSeconds } from '../../functions/domain/webhook.ts';

const secret = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
const older = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;

describe('the headers of a webhook', () => {
  it('are those of the vector of Standard Webhooks', () => {
    const headers = webhookHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', new Date(1614265330_000), '{"test": 2432232314}', [
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    ]);

    expect(headers).toEqual({
      'content-type': 'application/json',
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it.each(['{}', '{"text":"Grüße, 你好 🎉"}', '{"a":"\\u0000"}\n'])('T20: are taken by the reference verifier: %j', (body) => {
    const headers = webhookHeaders('rel_1', new Date(), body, [secret]);

    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  });

  it('T20: are refused by it with an altered byte, a wrong secret, a missing header, or an old timestamp', () => {
    const body = '{"type":"draft.released"}';
    const headers = webhookHeaders('rel_1', new Date(), body, [secret]);
    const old = webhookHeaders('rel_1', new Date(Date.now() - 301_000), body, [secret]);
    const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name));
    const verifier = new Webhook(secret);

    expect(() => verifier.verify(`${body} `, headers)).toThrow();
    expect(() => verifier.verify(body, { ...headers, 'webhook-id': 'rel_2' })).toThrow();
    expect(() => verifier.verify(body, old)).toThrow();
    expect(() => new Webhook(older).verify(body, headers)).toThrow();
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) expect(() => verifier.verify(body, without(name))).toThrow();
  });

  it('hold one signature for each secret while they rotate', () => {
    const headers = webhookHeaders('rel_1', new Date(), '{}', [secret, older]);

    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const one of [secret, older]) expect(new Webhook(one).verify('{}', headers)).toEqual({});
  });

  it('count seconds, and drop what is beyond them', () => {
    expect(webhookHeaders('x', new Date(1999), '', [secret])['webhook-timestamp']).toBe('1');
  });
});

describe('the wait before the next attempt', () => {
  it('F11: follows the schedule and ends after the tenth attempt', () => {
    expect(Array.from({ length: 11 }, (_, i) => webhookRetrySeconds(i + 1, 0))).toEqual([
      5,
      300,
      1800,
      7200,
      18_000,
      36_000,
      50_400,
      72_000,
      86_400,
      undefined,
      undefined,
    ]);
  });

  it('is 75 hours, 35 minutes and 5 seconds of waiting in all', () => {
    expect(webhookScheduleSeconds).toBe(75 * 3600 + 35 * 60 + 5);
  });

  it('is up to a tenth longer by chance', () => {
    expect([webhookRetrySeconds(1, 1), webhookRetrySeconds(2, 0.5), webhookRetrySeconds(3, 0.5)]).toEqual([6, 315, 1890]);
  });

  it('is lengthened by Retry-After, never shortened, and by a day at most', () => {
    expect(webhookRetrySeconds(1, 0, 60)).toBe(60);
    expect(webhookRetrySeconds(2, 0, 60)).toBe(300);
    expect(webhookRetrySeconds(1, 0, 10_000_000)).toBe(86_400);
    expect(webhookRetrySeconds(10, 0, 60)).toBeUndefined();
  });
});
