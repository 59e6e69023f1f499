import { DetectPiiEntitiesCommand, LanguageCode } from '@aws-sdk/client-comprehend';
import * as z from 'zod';
import { type ComprehendOptions, ComprehendUnavailable, createComprehendCalls } from './comprehend-call.ts';
import type { PersonalData } from './ports.ts';

/** Of `DetectPiiEntities`, in bytes of UTF-8. @see https://docs.aws.amazon.com/comprehend/latest/APIReference/API_DetectPiiEntities.html */
const maxTextBytes = 100_000;

/** The only languages in which Comprehend finds personal data. */
const languages = [LanguageCode.EN, LanguageCode.ES] as const;
const languageOf = (code: string) => languages.find((language) => language === code);

const Answer = z.object({
  Entities: z.array(z.object({ Type: z.string(), Score: z.number().min(0).max(1), BeginOffset: z.int().min(0), EndOffset: z.int().min(0) })),
});

/**
 * Personal data in a text by Amazon Comprehend.
 *
 * @throws ComprehendUnavailable whatever the cause; another language than English and Spanish and a text that is empty or above 100,000 bytes cost no call.
 */
export function createPersonalData(options: ComprehendOptions): PersonalData {
  const call = createComprehendCalls(options);
  return {
    reads: (language) => languageOf(language) !== undefined,
    async find(text, language) {
      const code = languageOf(language);
      if (code === undefined) throw new ComprehendUnavailable('unsupported_language');
      return call(
        text,
        maxTextBytes,
        (client, abortSignal) => client.send(new DetectPiiEntitiesCommand({ Text: text, LanguageCode: code }), { abortSignal }),
        (output) => {
          const chars = [...text]; // offsets count code points
          return Answer.parse(output).Entities.map(({ Type, Score, BeginOffset, EndOffset }) => ({
            type: Type,
            score: Score,
            text: chars.slice(BeginOffset, EndOffset).join(''),
          }));
        },
      );
    },
  };
}
