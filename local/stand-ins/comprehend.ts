import { setTimeout as sleep } from 'node:timers/promises';
import type { ComprehendClient, DetectPiiEntitiesCommand, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { createPersonalData } from '../../functions/adapters/comprehend-personal-data.ts';
import { createSentiment } from '../../functions/adapters/comprehend-sentiment.ts';
import type { Clock, PersonalData, Random, Sentiment } from '../../functions/adapters/ports.ts';
import type { SentimentReading } from '../../functions/domain/policy/assessment.ts';
import { scoreNegativity } from '../../functions/domain/policy/sentiment-window.ts';
import type { FaultPlan } from '../faults.ts';

interface StandInOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly fault: () => FaultPlan['comprehend'];
}

/** The real adapter on a Comprehend that answers from a list of words, and fails as the plan says. */
export function createLocalSentiment(options: StandInOptions): Sentiment {
  return createSentiment(
    standIn(options, ({ input }: DetectSentimentCommand) => readingOf(scoreNegativity(input.Text ?? '')), {
      Sentiment: 'PURPLE',
      SentimentScore: { Positive: 'a lot' },
    }),
  );
}

/** The same for personal data: it finds what follows the word PIN, and nothing else. */
export function createLocalPersonalData(options: StandInOptions): PersonalData {
  const find = ({ input }: DetectPiiEntitiesCommand) => ({
    Entities: [...(input.Text ?? '').matchAll(/(?<=\bPIN (?:is )?)\d{4}\b/g)].map(({ index }) => {
      const begin = [...(input.Text ?? '').slice(0, index)].length;
      return { Type: 'PIN', Score: 0.99, BeginOffset: begin, EndOffset: begin + 4 };
    }),
  });
  return createPersonalData(standIn(options, find, { Entities: [{ Type: 7 }] }));
}

function standIn<Command>({ clock, random, fault }: StandInOptions, answer: (command: Command) => unknown, garbage: unknown) {
  const client = {
    send: async (command: Command, { abortSignal }: { abortSignal?: AbortSignal } = {}) => {
      switch (fault()) {
        case 'down':
          throw Object.assign(new Error('comprehend is down'), { name: 'InternalServerException', $metadata: { httpStatusCode: 500 } });
        case 'throttled':
          throw Object.assign(new Error('too many requests'), { name: 'TooManyRequestsException', $metadata: { httpStatusCode: 400 } });
        case 'slow':
          await sleep(20_000, undefined, { signal: abortSignal as AbortSignal });
          break;
        case 'garbage':
          return garbage;
      }
      return answer(command);
    },
  } as unknown as ComprehendClient;
  // A breaker would carry one fault of a test over into the next one.
  return { client, clock, random, breaker: { failures: Number.POSITIVE_INFINITY, openMilliseconds: 0 } };
}

/** What the stand-in for Comprehend makes of a text of this negativity, as the adapter tells it. */
export function moodOf(negativity: number): SentimentReading {
  const { Sentiment, SentimentScore } = readingOf(negativity);
  return { label: Sentiment === 'NEGATIVE' ? 'NEGATIVE' : 'NEUTRAL', score: Math.max(...Object.values(SentimentScore)), source: 'comprehend' };
}

/** `negativity` from 0 to 1; the four scores add up to 1, and the label is that of the highest. */
export function readingOf(negativity: number): { Sentiment: string; SentimentScore: Record<'Positive' | 'Neutral' | 'Mixed' | 'Negative', number> } {
  const rest = 1 - negativity;
  const SentimentScore = { Positive: rest * 0.1, Neutral: rest * 0.85, Mixed: rest * 0.05, Negative: negativity };
  return { Sentiment: SentimentScore.Negative >= SentimentScore.Neutral ? 'NEGATIVE' : 'NEUTRAL', SentimentScore };
}
