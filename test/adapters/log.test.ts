import { Logger } from '@aws-lambda-powertools/logger';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, scrub } from '../../functions/adapters/log.ts';

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  const keep = (chunk: unknown): boolean => {
    lines.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const log = () => createLog({ logger: new Logger({ serviceName: 'review', logLevel: 'INFO' }) });
const written = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

const token = 'v1.k1.dDoxMjM0NTY3ODkw.c2lnbmF0dXJlLW9mLXRoZS1saW5r';
const apiKey = 'cs_key01K5_c2VjcmV0LXNlY3JldA';
const webhookSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('a line of the log', () => {
  it('names the invocation also where nobody records traces', () => {
    vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-6566b3a1-0123456789abcdef01234567;Parent=0123456789abcdef;Sampled=0');

    log().info('webhook delivered');

    expect(written()).toMatchObject([{ xray_trace_id: '1-6566b3a1-0123456789abcdef01234567' }]);
    vi.unstubAllEnvs();
  });

  it('is one JSON object with level, message, service and the allowed fields', () => {
    log().info('decision kept', {
      requestId: 'req-1',
      draftId: 'drf_1',
      revision: 2,
      route: 'POST /review/g/{grantId}',
      status: 303,
      code: 'ok',
      kind: 'wake',
      count: 1,
      milliseconds: 12.5,
      percent: 12,
      errorName: 'TransactionRefused',
    });

    expect(written()).toHaveLength(1);
    expect(written()[0]).toMatchObject({
      level: 'INFO',
      message: 'decision kept',
      service: 'review',
      requestId: 'req-1',
      draftId: 'drf_1',
      revision: 2,
      route: 'POST /review/g/{grantId}',
      status: 303,
      code: 'ok',
      kind: 'wake',
      count: 1,
      milliseconds: 12.5,
      percent: 12,
      errorName: 'TransactionRefused',
    });
  });

  it('carries its level', () => {
    log().warn('mail refused');
    log().error('sweep failed');

    expect(written().map(({ level, message }) => [level, message])).toEqual([
      ['WARN', 'mail refused'],
      ['ERROR', 'sweep failed'],
    ]);
  });

  it('comes from a logger of its own when none is given', () => {
    createLog().info('started');

    expect(written()[0]).toMatchObject({ message: 'started' });
  });
});

describe('T26: what must not be in a line', () => {
  it('drops every field that is not on the list, whatever the types were told', () => {
    const fields = { draftId: 'drf_1', text: 'CANARY', email: 'CANARY', error: new Error('CANARY'), event: { body: 'CANARY' }, __proto__: { to: 'CANARY' } };

    log().info('kept', fields as never);

    expect(lines.join('')).not.toContain('CANARY');
    expect(written()[0]).toMatchObject({ draftId: 'drf_1' });
  });

  it('drops values that are not of their field’s type', () => {
    log().info('kept', { code: { text: 'CANARY' }, status: 'CANARY', errorName: new Error('CANARY') } as never);

    expect(lines.join('')).not.toContain('CANARY');
    expect(written()[0]).not.toHaveProperty('status');
  });

  it.each([
    ['link token', token],
    ['link token with percent-encoded dots', token.replaceAll('.', '%2E')],
    ['API key', apiKey],
    ['webhook secret', webhookSecret],
  ])('scrubs a %s out of message and fields', (_name, secret) => {
    log().info(`failed for ${secret}`, { code: secret, route: `GET /review/${secret}?a=1`, kind: `x:${secret}` });

    const secretPart = secret.slice(-12);
    expect(lines.join('')).not.toContain(secretPart);
    expect(written()[0]).toMatchObject({ message: 'failed for [scrubbed]', code: '[scrubbed]', route: 'GET /review/[scrubbed]?a=1', kind: 'x:[scrubbed]' });
  });

  it('leaves ordinary ids, routes and names alone', () => {
    for (const text of ['drf_01K5ZXY', 'POST /v1/drafts/{id}', 'metrics_collected', 'docs_rendered_twice', 'contract v1.2', 'grant_locked'])
      expect(scrub(text)).toBe(text);
  });
});
