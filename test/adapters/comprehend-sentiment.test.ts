import { ComprehendClient, ComprehendServiceException, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { ComprehendUnavailable } from '../../functions/adapters/comprehend-call.ts';
import { createSentiment } from '../../functions/adapters/comprehend-sentiment.ts';

const comprehend = mockClient(ComprehendClient);
const client = new ComprehendClient({ region: 'eu-central-1', maxAttempts: 1 });
const scores = { Positive: 0.01, Neutral: 0.02, Mixed: 0.04, Negative: 0.93 };

const failure = (name: string, status = 400) =>
  new ComprehendServiceException({ name, $fault: status < 500 ? 'client' : 'server', $metadata: { httpStatusCode: status }, message: 'x' });
const throttled = failure('ThrottlingException');
const calls = () => comprehend.commandCalls(DetectSentimentCommand);
const never = () => new Promise<never>(() => undefined);

/** Short pauses and a small budget, so that real time hardly passes. */
function start({ budgetMilliseconds = 2_000, failures = 3 } = {}) {
  let now = Date.parse('2026-11-22T12:00:00.000Z');
  const sentiment = createSentiment({
    client,
    budgetMilliseconds,
    breaker: { failures, openMilliseconds: 15_000 },
    clock: { now: () => new Date(now) },
    random: { bytes: (count) => new Uint8Array(count) },
  });
  return {
    sentiment,
    read: () => sentiment.read('I am furious', 'en'),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
const reasonOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof ComprehendUnavailable ? error.reason : `not a ComprehendUnavailable: ${error}`),
  );

beforeEach(() => {
  comprehend.reset();
  comprehend.on(DetectSentimentCommand).resolves({ Sentiment: 'NEGATIVE', SentimentScore: scores });
});

describe('a reading', () => {
  it('asks with text and language', async () => {
    await start().read();

    expect(calls().map(({ args }) => args[0].input)).toEqual([{ Text: 'I am furious', LanguageCode: 'en' }]);
  });

  it.each([
    ['POSITIVE', 0.01],
    ['NEUTRAL', 0.02],
    ['MIXED', 0.04],
    ['NEGATIVE', 0.93],
  ] as const)('gives for %s the score of that label', async (label, score) => {
    comprehend.on(DetectSentimentCommand).resolves({ Sentiment: label, SentimentScore: scores });

    await expect(start().read()).resolves.toEqual({ label, score });
  });

  it.each(['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'hi', 'ja', 'ko', 'zh', 'zh-TW'])('reads %s', async (language) => {
    await expect(start().sentiment.read('x', language)).resolves.toMatchObject({ label: 'NEGATIVE' });
  });
});

describe('F8: no reading can be had', () => {
  it.each(['nl', 'pl', 'EN', 'en-US', 'zh-tw', '', 'toString'])('throws for the language %j without a call', async (language) => {
    expect(await reasonOf(start().sentiment.read('x', language))).toBe('unsupported_language');
    expect(calls()).toHaveLength(0);
  });

  it('throws for text that is empty or above 5,000 bytes of UTF-8, without a call', async () => {
    const { sentiment } = start();

    expect(await reasonOf(sentiment.read('', 'en'))).toBe('text_length');
    expect(await reasonOf(sentiment.read('ü'.repeat(2_501), 'de'))).toBe('text_length');
    expect(calls()).toHaveLength(0);
    expect(await reasonOf(sentiment.read('ü'.repeat(2_500), 'de'))).toBe('read');
  });

  it.each([
    ['no label', { SentimentScore: scores }],
    ['an unknown label', { Sentiment: 'CALM', SentimentScore: scores }],
    ['no scores', { Sentiment: 'NEGATIVE' }],
    ['a score that is not a number', { Sentiment: 'NEGATIVE', SentimentScore: { ...scores, Negative: Number.NaN } }],
    ['a score above 1', { Sentiment: 'NEGATIVE', SentimentScore: { ...scores, Negative: 1.2 } }],
    ['nothing', {}],
  ])('throws for an answer with %s instead of calling it neutral', async (_name, answer) => {
    comprehend.on(DetectSentimentCommand).resolves(answer as never);

    expect(await reasonOf(start().read())).toBe('unparsable');
  });

  it('throws for an answer that is not JSON', async () => {
    comprehend.on(DetectSentimentCommand).rejects(new SyntaxError('Unexpected token'));

    expect(await reasonOf(start().read())).toBe('unparsable');
  });

  it('throws when the budget ends, even if the call never does', async () => {
    comprehend.on(DetectSentimentCommand).callsFake(never);

    expect(await reasonOf(start({ budgetMilliseconds: 60 }).read())).toBe('timed_out');
  });

  it('hands the end of the budget to the call, so that it is aborted too', async () => {
    comprehend.on(DetectSentimentCommand).callsFake(never);

    await reasonOf(start({ budgetMilliseconds: 30 }).read());

    const options: unknown = calls()[0]?.args.at(1);
    expect((options as { abortSignal: AbortSignal }).abortSignal.aborted).toBe(true);
  });

  it('keeps the cause', async () => {
    const denied = failure('AccessDeniedException');
    comprehend.on(DetectSentimentCommand).rejects(denied);

    await expect(start().read()).rejects.toMatchObject({ name: 'ComprehendUnavailable', reason: 'failed', cause: denied });
    expect(calls()).toHaveLength(1);
  });
});

describe('F8: throttled', () => {
  it.each(['ThrottlingException', 'TooManyRequestsException'])('tries again after %s, inside the budget', async (name) => {
    comprehend.on(DetectSentimentCommand).rejectsOnce(failure(name)).rejectsOnce(failure(name)).resolves({ Sentiment: 'NEUTRAL', SentimentScore: scores });

    await expect(start().read()).resolves.toEqual({ label: 'NEUTRAL', score: 0.02 });
    expect(calls()).toHaveLength(3);
  });

  it('gives up as throttled when the budget is over', async () => {
    comprehend.on(DetectSentimentCommand).rejects(throttled);

    expect(await reasonOf(start({ budgetMilliseconds: 500 }).read())).toBe('throttled'); // comes to its end at all
    expect(calls().length).toBeGreaterThan(1);
    expect(calls().length).toBeLessThan(10);
  });

  it('never opens the breaker, because the service is up', async () => {
    const { read } = start({ budgetMilliseconds: 20, failures: 2 });
    comprehend.on(DetectSentimentCommand).rejects(throttled);
    for (let i = 0; i < 4; i += 1) expect(await reasonOf(read())).toBe('throttled');

    comprehend.on(DetectSentimentCommand).resolves({ Sentiment: 'NEGATIVE', SentimentScore: scores });

    expect(await reasonOf(read())).toBe('read');
  });
});

describe('F8: a failure that may pass', () => {
  it.each([
    ['a 5xx', failure('InternalServerException', 500)],
    ['a connection that broke while the function slept', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['a connection that could not be made in time', Object.assign(new Error('x'), { name: 'TimeoutError' })],
  ])('tries once more after %s', async (_name, error) => {
    comprehend.on(DetectSentimentCommand).rejectsOnce(error).resolves({ Sentiment: 'NEGATIVE', SentimentScore: scores });

    expect(await reasonOf(start().read())).toBe('read');
    expect(calls()).toHaveLength(2);
  });

  it('and no more than once', async () => {
    comprehend.on(DetectSentimentCommand).rejects(failure('InternalServerException', 500));

    expect(await reasonOf(start().read())).toBe('failed');
    expect(calls()).toHaveLength(2);
  });
});

describe('F8: the circuit breaker', () => {
  const down = () => comprehend.on(DetectSentimentCommand).rejects(failure('AccessDeniedException'));
  const up = () => comprehend.on(DetectSentimentCommand).resolves({ Sentiment: 'NEGATIVE', SentimentScore: scores });

  it('opens after so many failures in a row and then answers at once, without a call', async () => {
    const { read } = start({ failures: 3 });
    down();
    for (let i = 0; i < 3; i += 1) expect(await reasonOf(read())).toBe('failed');

    expect(await reasonOf(read())).toBe('circuit_open');
    expect(calls()).toHaveLength(3);
  });

  it('counts failures in a row only', async () => {
    const { read } = start({ failures: 2 });
    down();
    await reasonOf(read());
    up();
    await reasonOf(read());
    down();
    await reasonOf(read());

    expect(await reasonOf(read())).toBe('failed');
  });

  it('lets one reading through when its time is over, and closes when that succeeds', async () => {
    const { read, pass } = start({ failures: 1 });
    down();
    await reasonOf(read());
    up();

    pass(14_999);
    expect(await reasonOf(read())).toBe('circuit_open');
    pass(1);
    expect(await Promise.all([reasonOf(read()), reasonOf(read())])).toEqual(['read', 'circuit_open']);
    expect(await reasonOf(read())).toBe('read');
  });

  it('opens again for as long when that one fails', async () => {
    const { read, pass } = start({ failures: 2 });
    down();
    await reasonOf(read());
    await reasonOf(read());

    pass(15_000);
    expect(await reasonOf(read())).toBe('failed');
    expect(await reasonOf(read())).toBe('circuit_open');
    pass(15_000);
    up();
    expect(await reasonOf(read())).toBe('read');
  });

  it('is not stuck when that one is throttled', async () => {
    const { read, pass } = start({ failures: 1, budgetMilliseconds: 20 });
    down();
    await reasonOf(read());
    pass(15_000);
    comprehend.on(DetectSentimentCommand).rejects(throttled);
    expect(await reasonOf(read())).toBe('throttled');
    up();

    expect(await reasonOf(read())).toBe('read');
  });

  it('opens on answers that cannot be parsed and on a budget that ends, not on texts and languages', async () => {
    const { sentiment, read } = start({ failures: 2, budgetMilliseconds: 20 });
    for (let i = 0; i < 3; i += 1) await reasonOf(sentiment.read('x', 'nl'));
    expect(await reasonOf(read())).toBe('read');

    comprehend.on(DetectSentimentCommand).resolves({});
    expect(await reasonOf(read())).toBe('unparsable');
    comprehend.on(DetectSentimentCommand).callsFake(never);
    expect(await reasonOf(read())).toBe('timed_out');
    expect(await reasonOf(read())).toBe('circuit_open');
  });
});
