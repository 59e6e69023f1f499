import { setTimeout as sleep } from 'node:timers/promises';
import { ComprehendClient, DetectSentimentCommand, LanguageCode } from '@aws-sdk/client-comprehend';
import * as z from 'zod';
import type { Clock, Random, Sentiment } from './ports.ts';

type Reason = 'unsupported_language' | 'text_length' | 'circuit_open' | 'timed_out' | 'throttled' | 'unparsable' | 'failed';

/** No reading could be had. Never means neutral: the caller's signal is then `unknown`. */
export class SentimentUnavailable extends Error {
  override readonly name = 'SentimentUnavailable';
  readonly reason: Reason;
  constructor(reason: Reason, options?: ErrorOptions) {
    super(`no sentiment: ${reason}`, options);
    this.reason = reason;
  }
}

interface SentimentOptions {
  /** Makes one attempt per call: attempts are repeated here, inside the budget. */
  readonly client?: ComprehendClient;
  /** For one reading, retries included. @default 2000 */
  readonly budgetMilliseconds?: number;
  /** Opens after so many failed readings in a row and lets one through after so long. @default 5 failures, 15,000 ms: ours, not measured */
  readonly breaker?: { readonly failures: number; readonly openMilliseconds: number };
  readonly clock: Clock;
  readonly random: Random;
}

/** Of `DetectSentiment`, in bytes of UTF-8. @see https://docs.aws.amazon.com/comprehend/latest/APIReference/API_DetectSentiment.html */
const maxTextBytes = 5_000;

const languages: ReadonlySet<string> = new Set(Object.values(LanguageCode));
const isLanguage = (code: string): code is LanguageCode => languages.has(code);

const Score = z.number().min(0).max(1); // NaN is refused too
const Answer = z.object({
  Sentiment: z.enum(['POSITIVE', 'NEUTRAL', 'MIXED', 'NEGATIVE']),
  SentimentScore: z.object({ Positive: Score, Neutral: Score, Mixed: Score, Negative: Score }),
});
const scoreNames = { POSITIVE: 'Positive', NEUTRAL: 'Neutral', MIXED: 'Mixed', NEGATIVE: 'Negative' } as const;

const throttlingErrors = new Set(['TooManyRequestsException', 'ThrottlingException', 'Throttling', 'RequestLimitExceeded']);
const brokenConnections = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED', 'EAI_AGAIN']);

/**
 * Sentiment by Amazon Comprehend; the score is that of the label, 0 to 1.
 *
 * Throttling is retried with jitter until the budget ends, a 5xx or a broken
 * connection once. Throttling never opens the breaker: the service is up, and
 * an open breaker would turn a busy minute into one without any readings.
 *
 * @throws SentimentUnavailable whatever the cause; a language that Comprehend doesn't read and a text that is empty or above 5,000 bytes cost no call.
 */
export function createSentiment({
  client = newClient(),
  budgetMilliseconds = 2_000,
  breaker = { failures: 5, openMilliseconds: 15_000 },
  clock,
  random,
}: SentimentOptions): Sentiment {
  const circuit = createCircuit(breaker, clock);

  const ask = async (text: string, language: LanguageCode, budget: AbortSignal) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await client.send(new DetectSentimentCommand({ Text: text, LanguageCode: language }), { abortSignal: budget });
      } catch (error) {
        const retry = isThrottling(error) || (attempt === 0 && isPassing(error));
        if (budget.aborted || !retry) throw error;
        // The budget may end during the pause; then the reason is what made us wait.
        await sleep(pauseMilliseconds(attempt, random), undefined, { signal: budget }).catch(() => Promise.reject(error));
      }
    }
  };

  return {
    async read(text, language) {
      if (!isLanguage(language)) throw new SentimentUnavailable('unsupported_language');
      const bytes = Buffer.byteLength(text);
      if (bytes === 0 || bytes > maxTextBytes) throw new SentimentUnavailable('text_length');
      if (!circuit.enter()) throw new SentimentUnavailable('circuit_open');

      const budget = AbortSignal.timeout(budgetMilliseconds);
      try {
        const { Sentiment: label, SentimentScore: scores } = Answer.parse(await endWith(budget, ask(text, language, budget)));
        circuit.succeeded();
        return { label, score: scores[scoreNames[label]] };
      } catch (error) {
        const reason = reasonOf(error, budget);
        circuit.failed({ counts: reason !== 'throttled' });
        throw new SentimentUnavailable(reason, { cause: error });
      }
    },
  };
}

/** Closed, then open after enough failures in a row, then half-open: one reading at a time finds out. Kept per process, which is all it is for: not to wait 2 s in vain each time. */
function createCircuit({ failures, openMilliseconds }: NonNullable<SentimentOptions['breaker']>, clock: Clock) {
  let inARow = 0;
  let openedAt: number | undefined;
  let probing = false;

  return {
    enter(): boolean {
      if (openedAt === undefined) return true;
      if (probing || clock.now().getTime() - openedAt < openMilliseconds) return false;
      probing = true;
      return true;
    },
    succeeded(): void {
      inARow = 0;
      openedAt = undefined;
      probing = false;
    },
    failed({ counts }: { counts: boolean }): void {
      probing = false;
      if (!counts) return;
      inARow += 1;
      if (inARow >= failures) openedAt = clock.now().getTime();
    },
  };
}

/** Rejects when the budget ends, even if what it waits for never looks at the signal (credentials, name lookup). */
function endWith<T>(budget: AbortSignal, promise: Promise<T>): Promise<T> {
  const ended = new Promise<never>((_resolve, reject) => {
    budget.addEventListener('abort', () => setImmediate(() => reject(budget.reason)), { once: true });
  });
  return Promise.race([promise, ended]);
}

function reasonOf(error: unknown, budget: AbortSignal): Reason {
  if (isThrottling(error)) return 'throttled';
  if (budget.aborted) return 'timed_out';
  return error instanceof z.ZodError || error instanceof SyntaxError ? 'unparsable' : 'failed';
}

const isThrottling = (error: unknown): boolean => error instanceof Error && (throttlingErrors.has(error.name) || statusOf(error) === 429);

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error.name === 'TimeoutError' || brokenConnections.has(code) || statusOf(error) >= 500;
}

function statusOf(error: unknown): number {
  const metadata = (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata;
  return metadata?.httpStatusCode ?? 0;
}

/** Half fixed, half chance: 50 to 100 ms, then twice that, up to 800 ms. */
function pauseMilliseconds(attempt: number, random: Random): number {
  const ceiling = Math.min(100 * 2 ** attempt, 800);
  const [byte = 0] = random.bytes(1);
  return ceiling / 2 + (ceiling / 2) * (byte / 255);
}

const newClient = () => new ComprehendClient({ maxAttempts: 1, requestHandler: { connectionTimeout: 500 } });
