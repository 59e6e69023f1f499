import { setTimeout as sleep } from 'node:timers/promises';
import type { ComprehendClient, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { createSentiment } from '../../functions/adapters/comprehend-sentiment.ts';
import type { Clock, Random, Sentiment } from '../../functions/adapters/ports.ts';
import { scoreNegativity } from '../../functions/domain/policy/sentiment-window.ts';
import type { FaultPlan } from '../faults.ts';

/** The real adapter on a Comprehend that answers from a list of words, and fails as the plan says. */
export function createLocalSentiment({ clock, random, fault }: { clock: Clock; random: Random; fault: () => FaultPlan['comprehend'] }): Sentiment {
  const client = {
    send: async ({ input }: DetectSentimentCommand, { abortSignal }: { abortSignal?: AbortSignal } = {}) => {
      switch (fault()) {
        case 'down':
          throw Object.assign(new Error('comprehend is down'), { name: 'InternalServerException', $metadata: { httpStatusCode: 500 } });
        case 'throttled':
          throw Object.assign(new Error('too many requests'), { name: 'TooManyRequestsException', $metadata: { httpStatusCode: 400 } });
        case 'slow':
          await sleep(20_000, undefined, { signal: abortSignal as AbortSignal });
          break;
        case 'garbage':
          return { Sentiment: 'PURPLE', SentimentScore: { Positive: 'a lot' } };
      }
      return readingOf(scoreNegativity(input.Text ?? ''));
    },
  } as unknown as ComprehendClient;
  // A breaker would carry one fault of a test over into the next one.
  return createSentiment({ client, clock, random, breaker: { failures: Number.POSITIVE_INFINITY, openMilliseconds: 0 } });
}

/** `negativity` from 0 to 1; the four scores add up to 1, and the label is that of the highest. */
export function readingOf(negativity: number): { Sentiment: string; SentimentScore: Record<'Positive' | 'Neutral' | 'Mixed' | 'Negative', number> } {
  const rest = 1 - negativity;
  const SentimentScore = { Positive: rest * 0.1, Neutral: rest * 0.85, Mixed: rest * 0.05, Negative: negativity };
  return { Sentiment: SentimentScore.Negative >= SentimentScore.Neutral ? 'NEGATIVE' : 'NEUTRAL', SentimentScore };
}
