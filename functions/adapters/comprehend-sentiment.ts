import { DetectSentimentCommand, LanguageCode } from '@aws-sdk/client-comprehend';
import * as z from 'zod';
import { type ComprehendOptions, ComprehendUnavailable, createComprehendCalls } from './comprehend-call.ts';
import type { Sentiment } from './ports.ts';

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

/**
 * Sentiment by Amazon Comprehend; the score is that of the label, 0 to 1.
 *
 * @throws ComprehendUnavailable whatever the cause; a language that Comprehend doesn't read and a text that is empty or above 5,000 bytes cost no call.
 */
export function createSentiment(options: ComprehendOptions): Sentiment {
  const call = createComprehendCalls(options);
  return {
    async read(text, language) {
      if (!isLanguage(language)) throw new ComprehendUnavailable('unsupported_language');
      return call(
        text,
        maxTextBytes,
        (client, abortSignal) => client.send(new DetectSentimentCommand({ Text: text, LanguageCode: language }), { abortSignal }),
        (output) => {
          const { Sentiment: label, SentimentScore: scores } = Answer.parse(output);
          return { label, score: scores[scoreNames[label]] };
        },
      );
    },
  };
}
