import { setTimeout as sleep } from 'node:timers/promises';
import { ComprehendClient } from '@aws-sdk/client-comprehend';
import * as z from 'zod';
import type { Clock, Random } from './ports.ts';

type Reason = 'unsupported_language' | 'text_length' | 'circuit_open' | 'timed_out' | 'throttled' | 'unparsable' | 'failed';

/** No reading could be had. Never means that there is nothing: the caller's signal is then unknown. */
export class ComprehendUnavailable extends Error {
  override readonly name = 'ComprehendUnavailable';
  readonly reason: Reason;
  constructor(reason: Reason, options?: ErrorOptions) {
    super(`no reading: ${reason}`, options);
    this.reason = reason;
  }
}

export interface ComprehendOptions {
  /** Makes one attempt per call: attempts are repeated here, inside the budget. */
  readonly client?: ComprehendClient;
  /** For one reading, retries included. @default 2000 */
  readonly budgetMilliseconds?: number;
  /** Opens after so many failed readings in a row and lets one through after so long. @default 5 failures, 15,000 ms: ours, not measured */
  readonly breaker?: { readonly failures: number; readonly openMilliseconds: number };
  readonly clock: Clock;
  readonly random: Random;
}

const throttlingErrors = new Set(['TooManyRequestsException', 'ThrottlingException', 'Throttling', 'RequestLimitExceeded']);
const brokenConnections = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNREFUSED', 'EAI_AGAIN']);

/**
 * Makes calls of one operation, each within the budget and behind one breaker; the answer goes through `parse`, whose errors count as failures.
 *
 * Throttling is retried with jitter until the budget ends, a 5xx or a broken
 * connection once. Throttling never opens the breaker: the service is up, and
 * an open breaker would turn a busy minute into one without any readings.
 */
export function createComprehendCalls({
  client = newClient(),
  budgetMilliseconds = 2_000,
  breaker = { failures: 5, openMilliseconds: 15_000 },
  clock,
  random,
}: ComprehendOptions) {
  const circuit = createCircuit(breaker, clock);

  async function repeat<T>(send: (budget: AbortSignal) => Promise<T>, budget: AbortSignal): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await send(budget);
      } catch (error) {
        const retry = isThrottling(error) || (attempt === 0 && isPassing(error));
        if (budget.aborted || !retry) throw error;
        // The budget may end during the pause; then the reason is what made us wait.
        await sleep(pauseMilliseconds(attempt, random), undefined, { signal: budget }).catch(() => Promise.reject(error));
      }
    }
  }

  /** @throws ComprehendUnavailable whatever the cause */
  return async <Output, Reading>(
    text: string,
    maxBytes: number,
    send: (client: ComprehendClient, abortSignal: AbortSignal) => Promise<Output>,
    parse: (output: Output) => Reading,
  ): Promise<Reading> => {
    const bytes = Buffer.byteLength(text);
    if (bytes === 0 || bytes > maxBytes) throw new ComprehendUnavailable('text_length');
    if (!circuit.enter()) throw new ComprehendUnavailable('circuit_open');

    const budget = AbortSignal.timeout(budgetMilliseconds);
    try {
      const reading = parse(
        await endWith(
          budget,
          repeat((signal) => send(client, signal), budget),
        ),
      );
      circuit.succeeded();
      return reading;
    } catch (error) {
      const reason = reasonOf(error, budget);
      circuit.failed({ counts: reason !== 'throttled' });
      throw new ComprehendUnavailable(reason, { cause: error });
    }
  };
}

/** Closed, then open after enough failures in a row, then half-open: one reading at a time finds out. Kept per process, which is all it is for: not to wait 2 s in vain each time. */
function createCircuit({ failures, openMilliseconds }: NonNullable<ComprehendOptions['breaker']>, clock: Clock) {
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
