import { createServer } from 'node:http';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { TableName } from '../../functions/adapters/ports.ts';
import { maxPayloadBytes, readBody } from '../../local/api-gateway.ts';
import { type Listening, listen } from '../../local/listen.ts';
import type { LocalTables } from '../../local/memory-tables.ts';
import { marshall } from '../../local/streams.ts';

type Keyed = Readonly<Record<'pk' | 'sk', AttributeValue.SMember>>;
interface Given {
  readonly TableName: TableName;
  readonly Key: Keyed;
  readonly RequestItems: Readonly<Record<TableName, { readonly Keys: readonly Keyed[] }>>;
}

/**
 * DynamoDB and Comprehend behind one address, as far as the first intake of a process calls them: reads are answered from the tables, which are called as
 * their names here, and what is written is thrown away, so that each process finds the same.
 *
 * @returns what `AWS_ENDPOINT_URL` says
 * @throws Error (as an answer of 500) for any other call
 */
export async function startEndpoint(tables: LocalTables): Promise<Listening> {
  const find = async (table: TableName, { pk, sk }: Keyed) => {
    const item = await tables.get(table, { pk: pk.S, sk: sk.S });
    return item && Object.fromEntries(Object.entries(item).map(([name, value]) => [name, marshall(value)]));
  };
  const answer = async (operation: string, { TableName: table, Key, RequestItems }: Given): Promise<object> => {
    switch (operation) {
      case 'GetItem': {
        const Item = await find(table, Key);
        return Item ? { Item } : {};
      }
      case 'BatchGetItem': {
        const read = async ([name, { Keys }]: [string, { readonly Keys: readonly Keyed[] }]) =>
          [name, (await Promise.all(Keys.map((key) => find(name as TableName, key)))).filter((item) => item !== undefined)] as const;
        return { Responses: Object.fromEntries(await Promise.all(Object.entries(RequestItems).map(read))), UnprocessedKeys: {} };
      }
      case 'TransactWriteItems':
        return {};
      case 'DetectSentiment':
        return { Sentiment: 'NEUTRAL', SentimentScore: { Positive: 0, Negative: 0, Mixed: 0, Neutral: 1 } };
      default:
        throw new Error(`not known here: ${operation}`);
    }
  };
  const server = createServer(async (request, response) => {
    try {
      const body = await readBody(request, maxPayloadBytes);
      const answered = await answer(String(request.headers['x-amz-target']).split('.')[1] ?? '', JSON.parse(String(body)));
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answered));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ __type: 'InternalServerError', message: String(error) }));
    }
  });
  return listen(server);
}
