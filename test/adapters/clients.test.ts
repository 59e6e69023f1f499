import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every client of AWS with its settings, by the file that makes it. */
const clients = globSync('functions/**/*.ts')
  .sort()
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/new (\w+Client)\((\{[\s\S]*?\})\);/g)].map(([, name = '', settings = '']) => ({ path, name, settings })),
  );

it('F7: every client of AWS but one tries again at the pace that the service takes, and waits for a bounded time', () => {
  expect(new Set(clients.map(({ name }) => name))).toEqual(
    new Set(['ComprehendClient', 'DynamoDBClient', 'KMSClient', 'S3Client', 'SESClient', 'SFNClient', 'SecretsManagerClient']),
  );
  for (const { path, name, settings } of clients) {
    const expected =
      name === 'ComprehendClient'
        ? ['maxAttempts: 1', 'connectionTimeout']
        : ["retryMode: 'adaptive'", 'maxAttempts: 3', 'connectionTimeout', 'requestTimeout', 'throwOnRequestTimeout: true'];
    for (const setting of expected) expect(settings, path).toContain(setting); // Comprehend is tried again by us, within the budget of 2 s
  }
});
