import type { Properties } from '../../infra/demo.ts';
import type { Assembly, DeployedFunction } from './assembly.ts';
import { callDynamoDbLocal } from './dynamodb.ts';

export interface StreamReader {
  /** Reads what has come in since the last time and hands it to the functions whose filter takes it. @returns how many records were handed out */
  read(): Promise<number>;
  /** Item identifiers that a function asked for again. */
  readonly failures: readonly string[];
}

/** The event source mappings of the template, on a stream of DynamoDB Local. */
export function readStream(
  endpoint: string,
  streamArn: string,
  assembly: Assembly,
  invoke: (deployed: DeployedFunction, event: unknown) => Promise<unknown>,
): StreamReader {
  const call = (operation: string, given: object): Promise<Properties> => callDynamoDbLocal(endpoint, `DynamoDBStreams_20120810.${operation}`, given);
  const ofStreams = assembly.all('AWS::Lambda::EventSourceMapping').filter(({ properties }) => properties.StartingPosition !== undefined);
  const mappings = ofStreams.map(({ properties }) => ({
    deployed: assembly.byAlias(assembly.resolve(properties.FunctionName)),
    batchSize: Number(properties.BatchSize),
    patterns: properties.FilterCriteria.Filters.map(({ Pattern }: Properties) => JSON.parse(Pattern)),
    eventSourceARN: assembly.resolve(properties.EventSourceArn),
  }));
  /** The last record that was read, by shard: an iterator that was made before a shard had any is refused afterwards. */
  const last = new Map<string, string>();
  const failures: string[] = [];

  const handOut = async (records: readonly Properties[]): Promise<number> => {
    const counts = mappings.map(async ({ deployed, batchSize, patterns, eventSourceARN }) => {
      const taken = records.filter((record) => patterns.some((pattern: Properties) => takes(pattern, record)));
      for (let i = 0; i < taken.length; i += batchSize) {
        const Records = taken.slice(i, i + batchSize).map((record) => ({ ...record, eventSourceARN }));
        const answer = (await invoke(deployed, { Records })) as { batchItemFailures: { itemIdentifier: string }[] };
        failures.push(...answer.batchItemFailures.map(({ itemIdentifier }) => `${deployed.name} ${itemIdentifier}`));
      }
      return taken.length;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  const readShard = async (ShardId: string): Promise<readonly Properties[]> => {
    const SequenceNumber = last.get(ShardId);
    const from = SequenceNumber === undefined ? { ShardIteratorType: 'TRIM_HORIZON' } : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber };
    const { ShardIterator } = await call('GetShardIterator', { StreamArn: streamArn, ShardId, ...from });
    const { Records } = await call('GetRecords', { ShardIterator });
    if (Records.length > 0) last.set(ShardId, Records.at(-1).dynamodb.SequenceNumber);
    return Records;
  };

  return {
    failures,
    read: async () => {
      const { StreamDescription } = await call('DescribeStream', { StreamArn: streamArn });
      const records = await Promise.all(StreamDescription.Shards.map(({ ShardId }: Properties) => readShard(ShardId)));
      return handOut(records.flat());
    },
  };
}

/** Whether a filter takes a record. @throws Error for a comparison that is not known here. @see "Filter rule syntax" of the Lambda developer guide */
function takes(pattern: Properties, value: Properties): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => compare(rule, value));
  return Object.entries(pattern).every(([name, inner]) => takes(inner, value?.[name]));
}

function compare(rule: Properties, value: unknown): boolean {
  if (typeof rule === 'string') return value === rule;
  if (rule.prefix !== undefined) return typeof value === 'string' && value.startsWith(rule.prefix);
  if (rule['anything-but'] !== undefined) return value !== undefined && !rule['anything-but'].includes(value);
  throw new Error(`comparison not known here: ${JSON.stringify(rule)}`);
}
