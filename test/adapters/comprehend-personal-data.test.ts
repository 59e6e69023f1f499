import { ComprehendClient, ComprehendServiceException, DetectPiiEntitiesCommand } from '@aws-sdk/client-comprehend';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createPersonalData } from '../../functions/adapters/comprehend-personal-data.ts';

const comprehend = mockClient(ComprehendClient);
const personalData = createPersonalData({
  client: new ComprehendClient({ region: 'eu-central-1', maxAttempts: 1 }),
  budgetMilliseconds: 500,
  clock: { now: () => new Date('2026-11-23T12:00:00.000Z') },
  random: { bytes: (count) => new Uint8Array(count) },
});
const calls = () => comprehend.commandCalls(DetectPiiEntitiesCommand).map(({ args }) => args[0].input);

beforeEach(() => {
  comprehend.reset();
  comprehend.on(DetectPiiEntitiesCommand).resolves({ Entities: [] });
});

describe('a search for personal data', () => {
  it('asks with text and language, and gives what stands there, counted in characters and not in UTF-16 units', async () => {
    comprehend.on(DetectPiiEntitiesCommand).resolves({ Entities: [{ Type: 'PIN', Score: 0.99, BeginOffset: 7, EndOffset: 11 }] });

    await expect(personalData.find('😀 PIN: 0815', 'en')).resolves.toEqual([{ type: 'PIN', score: 0.99, text: '0815' }]);
    expect(calls()).toEqual([{ Text: '😀 PIN: 0815', LanguageCode: 'en' }]);
  });

  it('reads English and Spanish only; another language costs no call', async () => {
    expect(['en', 'es', 'de', 'unknown'].map((language) => personalData.reads(language))).toEqual([true, true, false, false]);
    await expect(personalData.find('Hallo', 'de')).rejects.toMatchObject({ reason: 'unsupported_language' });
    expect(calls()).toEqual([]);
  });

  it('sends no text that is too long', async () => {
    await expect(personalData.find('x'.repeat(100_001), 'en')).rejects.toMatchObject({ reason: 'text_length' });
    expect(calls()).toEqual([]);
  });

  it.each([
    ['no entities', {}],
    ['an entity without a type', { Entities: [{ Score: 1, BeginOffset: 0, EndOffset: 1 }] }],
    ['a score that is none', { Entities: [{ Type: 'PIN', Score: 7, BeginOffset: 0, EndOffset: 1 }] }],
  ])('takes %s for no answer', async (_, answer) => {
    comprehend.on(DetectPiiEntitiesCommand).resolves(answer as never);

    await expect(personalData.find('hello', 'en')).rejects.toMatchObject({ reason: 'unparsable' });
  });

  it('says so when the service is down', async () => {
    comprehend
      .on(DetectPiiEntitiesCommand)
      .rejects(new ComprehendServiceException({ name: 'InternalServerException', $fault: 'server', $metadata: { httpStatusCode: 500 }, message: 'x' }));

    await expect(personalData.find('hello', 'es')).rejects.toMatchObject({ name: 'ComprehendUnavailable', reason: 'failed' });
  });
});
