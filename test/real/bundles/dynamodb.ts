import type { Properties } from '../../infra/demo.ts';
import type { Assembly } from './assembly.ts';
import type { Asked } from './iam.ts';
import { readJson, type Service } from './service.ts';

/** DynamoDB Local keeps tables by these words, whoever calls. */
const localCredentials = 'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=none';

/** A raw call of DynamoDB Local. @throws Error with what it answered, for any other status than 200 */
export async function callDynamoDbLocal(endpoint: string, target: string, given: unknown): Promise<Properties> {
  const answer = await post(endpoint, target, JSON.stringify(given));
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${target} answered ${answer.status} ${text}`);
  return JSON.parse(text);
}

const post = (endpoint: string, target: string, body: string): Promise<Response> =>
  fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization: localCredentials }, body });

/** Makes the tables in DynamoDB Local as the template has them: keys, indexes, projections and streams. @returns the stream of each, by logical id */
export async function createTables(endpoint: string, assembly: Assembly): Promise<ReadonlyMap<string, string>> {
  const streams = new Map<string, string>();
  for (const { id, properties } of assembly.all('AWS::DynamoDB::Table')) {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode, StreamSpecification } = properties;
    const { TableDescription } = await callDynamoDbLocal(endpoint, 'DynamoDB_20120810.CreateTable', {
      TableName: assembly.resolve({ Ref: id }),
      KeySchema,
      AttributeDefinitions,
      BillingMode,
      ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
      StreamSpecification: { StreamEnabled: true, ...StreamSpecification },
    });
    streams.set(id, TableDescription.LatestStreamArn);
  }
  return streams;
}

/** DynamoDB: DynamoDB Local answers, and what a call asks of IAM is read from its parameters. */
export function dynamoDb(endpoint: string, assembly: Assembly): Service {
  const arns = new Map(
    assembly.all('AWS::DynamoDB::Table').map(({ id }) => [assembly.resolve({ Ref: id }) as string, assembly.resolve({ 'Fn::GetAtt': [id, 'Arn'] }) as string]),
  );
  const arnOf = (table: string): string => arns.get(table) ?? `not a table of the stack: ${table}`;

  return (request) => {
    const { operation, given } = readJson(request);
    const asks = asksOf(operation, given, arnOf);
    if (!asks || !request.target?.startsWith('DynamoDB_20120810.')) return undefined;
    return {
      name: operation,
      asks,
      answer: async () => {
        const answer = await post(endpoint, request.target ?? '', request.body.toString());
        return { status: answer.status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: await answer.text() };
      },
    };
  };
}

/** Undefined for an operation that is not known here. */
function asksOf(operation: string, given: Properties, arnOf: (table: string) => string): Asked[] | undefined {
  const one = (action: string, table: string, leadingKey: string, context: Asked['context'] = {}): Asked => ({
    action: `dynamodb:${action}`,
    resource: arnOf(table),
    context: { 'dynamodb:LeadingKeys': [leadingKey], ...context },
  });
  switch (operation) {
    case 'GetItem':
    case 'DeleteItem':
      return [one(operation, given.TableName, given.Key.pk.S)];
    case 'PutItem':
      return [one(operation, given.TableName, given.Item.pk.S)];
    case 'BatchGetItem':
      return Object.entries<Properties>(given.RequestItems).flatMap(([table, { Keys }]) => Keys.map(({ pk }: Properties) => one(operation, table, pk.S)));
    case 'Query':
      return [queryAsk(given, arnOf(given.TableName))];
    case 'TransactWriteItems':
      return given.TransactItems.map((item: Properties): Asked => {
        const within = { 'dynamodb:EnclosingOperation': operation };
        if (item.Put) return one('PutItem', item.Put.TableName, item.Put.Item.pk.S, within);
        if (item.Delete) return one('DeleteItem', item.Delete.TableName, item.Delete.Key.pk.S, within);
        if (item.ConditionCheck) return one('ConditionCheckItem', item.ConditionCheck.TableName, item.ConditionCheck.Key.pk.S, within);
        return { action: `dynamodb:${Object.keys(item).join()}`, resource: '', context: {} };
      });
    default:
      return undefined;
  }
}

function queryAsk(given: Properties, table: string): Asked {
  const { IndexName, KeyConditionExpression, ProjectionExpression, Select, ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values } = given;
  const [, partitionValue = ''] = /^#pk = (:\w+)/.exec(KeyConditionExpression) ?? [];
  const asked: string[] | undefined = ProjectionExpression?.split(', ').map((name: string) => names[name]);
  return {
    action: 'dynamodb:Query',
    resource: IndexName === undefined ? table : `${table}/index/${IndexName}`,
    context: {
      'dynamodb:LeadingKeys': [values[partitionValue]?.S],
      ...(asked && { 'dynamodb:Attributes': asked }),
      ...(Select !== undefined && { 'dynamodb:Select': Select }),
    },
  };
}
