import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createAccountsStore } from '../../../functions/adapters/accounts-store.ts';
import { createDynamoDbTables } from '../../../functions/adapters/dynamodb-tables.ts';
import type { Tables } from '../../../functions/adapters/ports.ts';
import { systemClock, systemRandom } from '../../../functions/adapters/system.ts';
import { resourceVariables, settingVariable } from '../../../functions/runtime/env.ts';
import { createApiGateway, type HttpHandlers } from '../../../local/api-gateway.ts';
import { startDynamoDbLocal } from '../../../local/dynamodb-local.ts';
import { listen } from '../../../local/listen.ts';
import { until } from '../../walks/outside.ts';
import { type Assembly, account, type DeployedFunction, region } from './assembly.ts';
import { createTables, dynamoDb } from './dynamodb.ts';
import { startEndpoint } from './endpoint.ts';
import { kms, secretsManager } from './keys-and-secrets.ts';
import { accessKeyOf, LambdaProcess } from './lambda-process.ts';
import { rolesOf } from './roles.ts';
import { s3 } from './s3.ts';
import { comprehend, ses } from './ses-and-comprehend.ts';
import { stepFunctions } from './step-functions.ts';
import { readStream } from './streams.ts';

export type Cloud = Awaited<ReturnType<typeof startCloud>>;

/**
 * The synthesized stack at work: every function a process with its bundle and its environment, behind stand-ins for the services that it calls, each of
 * which asks the function's synthesized role first; tables in DynamoDB Local, made from the template; the streams, schedules and notifications of the
 * template on top. All in real time.
 */
export async function startCloud(assembly: Assembly) {
  const database = await startDynamoDbLocal();
  const streams = await createTables(database.endpoint, assembly);
  const mail = ses();
  const objects = s3();
  const keys = kms(assembly);
  const secrets = secretsManager(assembly);
  const deployed = assembly.functions();
  const processOf = (name: string): LambdaProcess => lambdas.get(name) ?? fail(`no such function: ${name}`);
  const invoke = <Answer>({ name }: DeployedFunction, event: unknown): Promise<Answer> => processOf(name).invoke<Answer>(event);
  const workflow = stepFunctions(assembly, invoke);
  const roles = rolesOf(assembly);
  const endpoint = await startEndpoint({
    services: {
      dynamodb: dynamoDb(database.endpoint, assembly),
      secretsmanager: secrets,
      kms: keys,
      ses: mail,
      s3: objects,
      states: workflow.service,
      comprehend,
    },
    callerOf: (accessKey) => deployed.find(({ name }) => accessKeyOf(name) === accessKey)?.name,
    isAllowed: (caller, asked) => roles.isAllowed(processOf(caller).deployed.role, asked),
  });
  const lambdas = new Map(deployed.map((one) => [one.name, new LambdaProcess(one, endpoint.url)]));
  const stream = readStream(database.endpoint, streams.get(draftsTableOf(assembly)) ?? '', assembly, invoke);

  const api = await serveApi(lambdas);

  /** Hands on all that is in the stream, and lets executions go on, until nothing more comes of it. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; ) {
      await workflow.runner.runTimersUntil(new Date());
      quiet = (await stream.read()) === 0 && workflow.runner.idle() ? quiet + 1 : 0;
    }
  };

  /** Does what the rules with this schedule do. */
  const tick = async (schedule: string): Promise<void> => {
    const rules = assembly.all('AWS::Events::Rule').filter(({ properties }) => properties.ScheduleExpression === schedule);
    if (rules.length === 0) throw new Error(`no rule has this schedule: ${schedule}`);
    const targets = rules.flatMap(({ properties }) => properties.Targets as { Arn: unknown; Input?: string }[]);
    for (const { Arn, Input } of targets) await invoke(assembly.byAlias(assembly.resolve(Arn)), Input === undefined ? scheduledEvent() : JSON.parse(Input));
    await settle();
  };

  /** Tells what SES would tell of a mail, through the topic of the configuration set. */
  const notifyOfMail = async (message: object): Promise<void> => {
    const subscription = assembly.all('AWS::SNS::Subscription').find(({ properties }) => properties.Protocol === 'lambda');
    await invoke(assembly.byAlias(assembly.resolve(subscription?.properties.Endpoint)), { Records: [snsRecord(message)] });
    await settle();
  };

  const { variables } = processOf('read-api').deployed;
  const data = openTables(database.endpoint, variables);

  return {
    /** What the functions take for the address of the API. */
    publicUrl: variables[settingVariable('publicUrl')] ?? '',
    /** Where the API is reached here. */
    url: api.url,
    endpoint,
    lambdas,
    workflow,
    stream,
    tables: data.tables,
    mails: mail.mails,
    objects: objects.objects,
    publicKeys: keys.publicKeys,
    putSecret: secrets.put,
    settle,
    tick,
    notifyOfMail,
    /** Settles again and again, since escrows and timers run in real time, until there is something. @throws when there is nothing after a minute */
    until: <T>(look: () => Promise<T | undefined>, what: string): Promise<T> =>
      until(
        async () => {
          await settle();
          return look();
        },
        what,
        60_000,
      ),
    /** The first API key, which no API can make. */
    firstKey: async (): Promise<string> => {
      const settings = { tenantId: variables[settingVariable('tenantId')] ?? '' };
      const store = createAccountsStore({ tables: data.tables, clock: systemClock, random: systemRandom, settings });
      return (await store.createKey('first', ['admin'], { via: 'system' })).plain;
    },
    stop: async (): Promise<void> => {
      workflow.runner.close();
      for (const one of lambdas.values()) one.stop();
      api.stop();
      await endpoint.stop();
      data.close();
      await database.stop();
    },
  };
}

/** API Gateway before the functions, by the route table: a test of the template holds its routes against it. */
async function serveApi(lambdas: ReadonlyMap<string, LambdaProcess>): Promise<{ readonly url: string; stop(): void }> {
  const handlers = Object.fromEntries([...lambdas].map(([name, one]) => [name, (event: unknown) => one.invoke(event)])) as unknown as HttpHandlers;
  const server = createServer(createApiGateway({ handlers: () => handlers, clock: systemClock, newRequestId: randomUUID }));
  return listen(server);
}

/** The tables past all functions, for what no function does and for a look at what stands in them. */
function openTables(endpoint: string, variables: DeployedFunction['variables']): { readonly tables: Tables; close(): void } {
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const named = (variable: string): string => variables[variable] ?? fail(`not told: ${variable}`);
  const { accountsTable, draftsTable, auditTable } = resourceVariables;
  const tableNames = { accounts: named(accountsTable), drafts: named(draftsTable), audit: named(auditTable) };
  return { tables: createDynamoDbTables({ client, tableNames }), close: () => client.destroy() };
}

const draftsTableOf = (assembly: Assembly): string =>
  assembly.all('AWS::DynamoDB::Table').find(({ id }) => id.startsWith('TablesDrafts'))?.id ?? fail('no drafts table');

/** @see "Amazon EventBridge events" of the Lambda developer guide */
const scheduledEvent = () => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  time: new Date().toISOString(),
  region,
  resources: [`arn:aws:events:${region}:${account}:rule/made-up`],
  detail: {},
});

/** @see "Invoking Lambda functions with Amazon SNS notifications" of the Lambda developer guide */
const snsRecord = (message: object) => ({
  EventVersion: '1.0',
  EventSource: 'aws:sns',
  EventSubscriptionArn: `arn:aws:sns:${region}:${account}:made-up:${randomUUID()}`,
  Sns: {
    Type: 'Notification',
    MessageId: randomUUID(),
    Subject: null,
    Message: JSON.stringify(message),
    Timestamp: new Date().toISOString(),
    MessageAttributes: {},
  },
});

function fail(what: string): never {
  throw new Error(what);
}
