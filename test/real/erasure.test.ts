import { afterAll, beforeAll, describe } from 'vitest';
import { type DynamoDbLocal, findJava, startDynamoDbLocal } from '../../local/dynamodb-local.ts';
import { erasureSuite } from '../functions/erasure-suite.ts';
import { createWorld } from '../world.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('erasure in DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

describe.skipIf(skipped)(skipped ? 'erasure in DynamoDB Local (skipped: no Java)' : 'erasure in DynamoDB Local', () => {
  let local: DynamoDbLocal;
  beforeAll(async () => {
    local = await startDynamoDbLocal();
  }, 200_000);
  afterAll(() => local?.stop());

  erasureSuite(async () => {
    for (const table of ['accounts', 'drafts', 'audit'] as const) for (const item of await local.tables.scan(table)) await local.tables.remove(table, item);
    return createWorld({ tables: local.tables });
  });
});
