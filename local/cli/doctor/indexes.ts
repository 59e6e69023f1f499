import { DescribeTableCommand, type DynamoDBClient, type GlobalSecondaryIndexDescription, type TableDescription } from '@aws-sdk/client-dynamodb';
import { indexes, indexKeys, projections, type TableName } from '../../../functions/adapters/ports.ts';
import { tableOutputs } from '../deployed-stack.ts';
import { error, type Finding, ok, unknown, warning } from './finding.ts';
import { asked } from './trouble.ts';

const tables = Object.keys(tableOutputs) as TableName[];

/**
 * Whether the indexes of the deployed tables are those of this code.
 *
 * CloudFormation changes no index that is there, and makes or removes one of a table in a deployment: a deployment that asks for more is rolled back.
 *
 * @param printed - what the stack prints
 */
export async function checkIndexes(client: DynamoDBClient, printed: Readonly<Partial<Record<string, string>>>): Promise<Finding[]> {
  const findings = await Promise.all(
    tables.map((table): Promise<Finding[]> | Finding[] => {
      const name = printed[tableOutputs[table]];
      if (name === undefined)
        return [unknown('indexes', `the stack does not say which its table of ${table} is`, '`aws dynamodb describe-table`, and CHANGELOG.md, Upgrading')];
      return asked('indexes', 'dynamodb:DescribeTable', client.send(new DescribeTableCommand({ TableName: name })), ({ Table }) => differences(table, Table));
    }),
  );
  const wrong = findings.flat();
  return wrong.length > 0 ? wrong : [ok('indexes', 'those of this code')];
}

function differences(table: TableName, { GlobalSecondaryIndexes = [] }: TableDescription = {}): Finding[] {
  const there = new Map(GlobalSecondaryIndexes.map((index) => [index.IndexName, index]));
  const wanted: readonly string[] = indexes[table];
  const other = wanted.filter((index) => there.has(index) && formOf(there.get(index) as GlobalSecondaryIndexDescription) !== wantedForm(index));
  const missing = wanted.filter((index) => !there.has(index));
  const beyond = [...there.keys()].filter((index) => !wanted.includes(index as string));
  const made = GlobalSecondaryIndexes.filter(({ IndexStatus }) => IndexStatus !== 'ACTIVE');
  const told = [of('made otherwise', other), of('missing', missing), of('too many', beyond)].filter((part) => part !== '').join('; ');

  if (other.length > 0 || missing.length + beyond.length > 1)
    return [
      error(
        'indexes',
        `${table}: ${told}`,
        'remove and make them one by one, a deployment each: CHANGELOG.md, Upgrading. A deployment of all at once is rolled back',
      ),
    ];
  if (told !== '') return [warning('indexes', `${table}: ${told}`, 'a deployment of this code makes or removes it')];
  if (made.length > 0)
    return [warning('indexes', `${table}: ${made.map(({ IndexName }) => IndexName).join(', ')} is not ready yet`, 'wait until it is ACTIVE')];
  return [];
}

const of = (what: string, names: readonly (string | undefined)[]): string => (names.length === 0 ? '' : `${what}: ${names.join(', ')}`);

/** Keys and what is held of an item, as a text to compare by. */
const formOf = ({ KeySchema = [], Projection: { ProjectionType, NonKeyAttributes = [] } = {} }: GlobalSecondaryIndexDescription): string =>
  formed(
    KeySchema.map(({ AttributeName = '' }) => AttributeName),
    ProjectionType ?? '',
    NonKeyAttributes,
  );

function wantedForm(index: string): string {
  const held = projections[index];
  return formed(indexKeys(index), held === undefined ? 'ALL' : held.length === 0 ? 'KEYS_ONLY' : 'INCLUDE', held ?? []);
}

const formed = (keys: readonly string[], projection: string, attributes: readonly string[]): string =>
  [...keys, projection, ...[...attributes].sort()].join(' ');
