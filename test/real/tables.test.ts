import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DynamoDbLocal, findJava, startDynamoDbLocal } from '../../local/dynamodb-local.ts';
import { tablesContract } from '../adapters/tables-contract.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('tables in DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

describe.skipIf(skipped)(skipped ? 'tables in DynamoDB Local (skipped: no Java)' : 'tables in DynamoDB Local', () => {
  let local: DynamoDbLocal;
  beforeAll(async () => {
    local = await startDynamoDbLocal();
  }, 200_000);
  afterAll(() => local?.stop());

  tablesContract(() => local.tables);

  it('are asked on loopback', () => {
    expect(local.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
