import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDynamoDbTables } from '../../functions/adapters/dynamodb-tables.ts';
import { type DynamoDbLocal, findJava, startDynamoDbLocal } from '../../local/dynamodb-local.ts';
import { hours, minutes, secondsAfter } from '../examples.ts';
import { aWaitingRow, itemsOf } from '../functions/waiting-rows.ts';
import { createWorld } from '../world.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('the queue in DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

/** Tables of the same program, which count requests and the units that they were charged with. */
function metered({ endpoint, tables }: DynamoDbLocal) {
  const meter = { requests: 0, units: 0 };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity: used } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[] };
      meter.requests += 1;
      meter.units += [used ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      return answer;
    },
    { step: 'initialize' },
  );
  const plain = createDynamoDbTables({ client, tableNames: { accounts: 'accounts', drafts: 'drafts', audit: 'audit' } });
  return { meter, tables: { ...tables, ...plain } };
}

/** Keeps items as fast as the program takes them, in batches of as many as it takes. */
async function keepAll({ endpoint }: DynamoDbLocal, items: readonly object[]): Promise<void> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  );
  for (let i = 0; i < items.length; i += 25) {
    const drafts = items.slice(i, i + 25).map((item) => ({ PutRequest: { Item: { ...item } } }));
    const { UnprocessedItems: left = {} } = await client.send(new BatchWriteCommand({ RequestItems: { drafts } }));
    expect(left).toEqual({});
  }
  client.destroy();
}

describe.skipIf(skipped)(skipped ? 'the queue in DynamoDB Local (skipped: no Java)' : 'the queue in DynamoDB Local', () => {
  const people = ['ann', 'ben', 'dan', 'mia'];
  const rows = Array.from({ length: 10_000 }, (_, i) =>
    aWaitingRow(i, {
      decideBy: secondsAfter(2 * hours + (i % 5000) * minutes).toISOString(),
      asked: [{ personId: people[i % 4] ?? '', onBehalfOf: null }],
    }),
  );
  let local: DynamoDbLocal;
  let meter: ReturnType<typeof metered>['meter'];
  let world: Awaited<ReturnType<typeof createWorld>>;
  beforeAll(async () => {
    local = await startDynamoDbLocal();
    const spied = metered(local);
    meter = spied.meter;
    world = await createWorld({ tables: spied.tables });
    await keepAll(
      local,
      rows.flatMap((row) => itemsOf(row)),
    );
  }, 300_000);
  afterAll(() => local?.stop());

  // Around the queue: session, its person's epoch, person, people, checks, and 8 partitions of failed releases.
  it.each([
    ['olga', '/queue?view=all', 20, { requests: 22, units: 15 }],
    ['olga', '/queue?view=breaching', 0, { requests: 38, units: 15 }],
    ['olga', '/queue?view=blocked', 0, { requests: 38, units: 150 }],
    ['mia', '/queue?view=team', 20, { requests: 27, units: 50 }],
    ['dan', '/queue', 20, { requests: 23, units: 50 }],
    ['dan', '/queue?view=all', 20, { requests: 30, units: 55 }],
  ] as const)('of ten thousand drafts is read as far as a page needs: %s %s', async (personId, path, count, most) => {
    const browser = world.browser();
    await browser.signIn(personId);
    Object.assign(meter, { requests: 0, units: 0 });

    const page = await browser.get(path);

    expect([page.status, page.body.match(/<tr id="row-/g)?.length ?? 0]).toEqual([200, count]);
    expect(meter.requests).toBeLessThanOrEqual(most.requests);
    expect(meter.units).toBeLessThanOrEqual(most.units);
  });
});
