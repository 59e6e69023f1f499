import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  GetSecretValueCommand,
  InvalidParameterException,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { vi } from 'vitest';
import { eventIn } from '../../../functions/adapters/audit-items.ts';
import type { Clock } from '../../../functions/adapters/ports.ts';
import { AuditEvent, chainKey, leafOf } from '../../../functions/domain/audit/audit-event.ts';
import type { Cloud } from '../../../local/cli/cloud.ts';
import { createMemoryTables, type LocalTables } from '../../../local/memory-tables.ts';
import { aRandom, start } from '../../examples.ts';
import { settableClock } from '../../functions/settable-clock.ts';

export const linksArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:links';
export const helpdeskArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:helpdesk';
export const webhookArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:webhook';

/** Whose credentials are in use; the session's name is a mail address, as single sign-on makes them. */
export const admin = { via: 'cloud-admin', awsAccountId: '111122223333', awsPrincipalId: 'AROAEXAMPLE' } as const;

const outputs = {
  Url: 'https://approvals.example',
  AccountsTable: 'accounts-1',
  DraftsTable: 'drafts-1',
  AuditTable: 'audit-1',
  BodiesBucket: 'bodies-1',
  AuditLogBucket: 'log-1',
  AuditLogKeyArn: 'arn:aws:kms:eu-central-1:123456789012:key/log-1',
  LinkKeysSecretArn: linksArn,
  WebhookSecretArn: webhookArn,
  StateMachineArn: 'arn:aws:states:eu-central-1:111122223333:stateMachine:s',
  MailConfigurationSet: 'mail-1',
};

const mocks = { cloudFormation: mockClient(CloudFormationClient), sts: mockClient(STSClient), secretsManager: mockClient(SecretsManagerClient) };

/** The stack of `tenants/demo.yaml`, deployed into an AWS account in memory, with the secrets that a new stack makes. */
export function aCloud({
  tables = createMemoryTables(),
  clock = settableClock(start.toISOString()),
  helpdesk = false,
}: {
  readonly tables?: LocalTables;
  readonly clock?: AClock;
  /** The stack is one with a helpdesk. */
  readonly helpdesk?: boolean;
} = {}) {
  vi.stubEnv('AWS_REGION', 'eu-central-1'); // the demo tenant's file leaves it to the environment
  for (const mock of Object.values(mocks)) mock.reset();
  mocks.cloudFormation.on(DescribeStacksCommand, { StackName: 'countersign-demo' }).resolves({
    Stacks: [
      {
        StackName: 'countersign-demo',
        CreationTime: start,
        StackStatus: 'CREATE_COMPLETE',
        Outputs: Object.entries({ ...outputs, ...(helpdesk && { HelpdeskSecretArn: helpdeskArn }) }).map(([OutputKey, OutputValue]) => ({
          OutputKey,
          OutputValue,
        })),
      },
    ],
  });
  mocks.sts.on(GetCallerIdentityCommand).resolves({
    Account: admin.awsAccountId,
    UserId: `${admin.awsPrincipalId}:kim.admin@acme.example`,
    Arn: 'arn:aws:sts::111122223333:assumed-role/Admin/kim.admin@acme.example',
  });
  const secrets = secretsIn({
    [linksArn]: JSON.stringify({ kid: 'k1', previous: [], secret: 'a'.repeat(64) }),
    [webhookArn]: JSON.stringify({ current: 'b'.repeat(44) }),
    [helpdeskArn]: JSON.stringify({ unset: 'c'.repeat(32) }),
  });
  const cloud: Cloud = { clock, random: { bytes: aRandom('cloud') }, tablesOf: () => tables };
  return {
    cloud,
    clock,
    tables,
    secrets,
    pass: (seconds: number) => clock.advance(seconds),
    /** The events of a chain, each of which must follow the one before it and be what was hashed. */
    async chain(subject: string): Promise<AuditEvent[]> {
      const events = (await tables.query('audit', { pk: chainKey({ subject }) })).map((item) => AuditEvent.parse(eventIn(item)));
      let prev = '';
      for (const [seq, event] of events.entries()) {
        if (event.seq !== seq || event.prev !== prev || event.leaf !== leafOf(event)) throw new Error(`the chain is broken at ${seq}`);
        prev = event.leaf;
      }
      return events;
    },
  };
}

type AClock = Clock & { advance(seconds: number): void };
/** `moved`: it happens, and its answer is lost. */
type Step = 'put' | 'move' | 'moved';

/** Secrets Manager, as far as versions and labels go. */
function secretsIn(first: Readonly<Record<string, string>>) {
  const versions = new Map<string, Map<string, string>>();
  const labels = new Map<string, Map<string, string>>();
  const gone = (message: string) => new ResourceNotFoundException({ message, $metadata: {} });
  let failing: Step | undefined;
  let before: (() => Promise<void>) | undefined;
  for (const [arn, text] of Object.entries(first)) {
    versions.set(arn, new Map([['v0', text]]));
    labels.set(arn, new Map([['AWSCURRENT', 'v0']]));
  }
  const of = (id: string | undefined) => {
    const [texts, names] = [versions.get(id ?? ''), labels.get(id ?? '')];
    if (!texts || !names) throw gone(`no such secret: ${id}`);
    return { texts, names };
  };
  const mayFail = (step: Step): void => {
    if (failing !== step) return;
    failing = undefined;
    throw Object.assign(new Error('try later'), { name: 'InternalServiceError', $metadata: {} });
  };
  const mock = mocks.secretsManager;
  mock.on(GetSecretValueCommand).callsFake(({ SecretId, VersionId, VersionStage = 'AWSCURRENT' }) => {
    const { texts, names } = of(SecretId);
    const id = VersionId ?? names.get(VersionStage);
    const text = id === undefined ? undefined : texts.get(id);
    if (id === undefined || text === undefined) throw gone('no such version');
    return { VersionId: id, SecretString: text };
  });
  mock.on(PutSecretValueCommand).callsFake(async ({ SecretId, ClientRequestToken: id, SecretString, VersionStages = ['AWSCURRENT'] }) => {
    mayFail('put');
    const { texts, names } = of(SecretId);
    texts.set(id, SecretString);
    for (const label of VersionStages) names.set(label, id);
    await before?.();
    return { VersionId: id };
  });
  mock.on(UpdateSecretVersionStageCommand).callsFake(({ SecretId, VersionStage, RemoveFromVersionId, MoveToVersionId }) => {
    mayFail('move');
    const { texts, names } = of(SecretId);
    if (names.get(VersionStage) !== RemoveFromVersionId)
      throw new InvalidParameterException({ message: `${VersionStage} is at another version`, $metadata: {} });
    if (!texts.has(MoveToVersionId)) throw gone('no such version');
    names.set(VersionStage, MoveToVersionId);
    mayFail('moved');
    return {};
  });
  return {
    /** What is in force: its text, parsed, and its version. */
    current(arn: string) {
      const { texts, names } = of(arn);
      const version = names.get('AWSCURRENT') as string;
      return { version, value: JSON.parse(texts.get(version) as string) };
    },
    /** A change by hand, past every command. */
    setByHand(arn: string, value: unknown): void {
      const { texts, names } = of(arn);
      const id = `by-hand-${texts.size}`;
      texts.set(id, JSON.stringify(value));
      names.set('AWSCURRENT', id);
    },
    /** Secrets Manager lets go of what has no label, or had none for long. */
    forget: (arn: string, version: string): void => void of(arn).texts.delete(version),
    /** The next call of that kind fails. */
    failAt: (step: Step): void => {
      failing = step;
    },
    /** Called once, as soon as a new version is kept and before it is recorded. */
    afterPut: (then: () => Promise<void>): void => {
      before = () => {
        before = undefined;
        return then();
      };
    },
  };
}
