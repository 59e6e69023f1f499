import { createAccountsStore } from '../adapters/accounts-store.ts';
import { createApprovalsStore } from '../adapters/approvals-store.ts';
import { createAttentionStore } from '../adapters/attention-store.ts';
import { createAuditLogStore } from '../adapters/audit-log-store.ts';
import { createAuditStore } from '../adapters/audit-store.ts';
import { createBodies } from '../adapters/bodies.ts';
import { createBodyEraser } from '../adapters/body-eraser.ts';
import { createCalibrationStore } from '../adapters/calibration-store.ts';
import { createPersonalData } from '../adapters/comprehend-personal-data.ts';
import { createSentiment } from '../adapters/comprehend-sentiment.ts';
import { createDecisionTimesStore } from '../adapters/decision-times-store.ts';
import { createDeliveriesStore } from '../adapters/deliveries-store.ts';
import { createDigestsStore } from '../adapters/digests-store.ts';
import { createDraftEraser } from '../adapters/draft-eraser.ts';
import { createDraftsStore } from '../adapters/drafts-store.ts';
import { createDynamoDbTables } from '../adapters/dynamodb-tables.ts';
import { createMetrics } from '../adapters/embedded-metrics.ts';
import { createEndpointStore } from '../adapters/endpoint-store.ts';
import { createErasuresStore } from '../adapters/erasures-store.ts';
import { createHelpdeskSecrets } from '../adapters/helpdesk-secrets.ts';
import { createInsightsStore } from '../adapters/insights-store.ts';
import { createLinkKeys } from '../adapters/link-keys.ts';
import { createLog } from '../adapters/log.ts';
import { createLogFiles } from '../adapters/log-files.ts';
import { createMailer } from '../adapters/mailer.ts';
import { createOriginSecret } from '../adapters/origin-secret.ts';
import type { LinkKeys } from '../adapters/ports.ts';
import { createProposalsStore } from '../adapters/proposals-store.ts';
import { createQueueActsStore } from '../adapters/queue-acts-store.ts';
import { createQueueStore } from '../adapters/queue-store.ts';
import { createSampleStore } from '../adapters/sample-store.ts';
import { createSandboxStore } from '../adapters/sandbox-store.ts';
import { createSessionsStore } from '../adapters/sessions-store.ts';
import { createSigner } from '../adapters/signer.ts';
import { createStopGate } from '../adapters/stop-gate.ts';
import { systemClock, systemRandom } from '../adapters/system.ts';
import { createWebhookSecrets } from '../adapters/webhook-secrets.ts';
import { createHelpdeskTransport, createWebhookTransport } from '../adapters/webhook-transport.ts';
import { createWorkflow } from '../adapters/workflow.ts';
import type { Deps } from './deps.ts';
import { type ResourceName, readSettings, resourceVariables } from './env.ts';
import { metricNamespace } from './metrics.ts';

// One function per client, not one object of all: a bundle then holds only the clients that its Lambda calls for.

const settings = () => readSettings(process.env);
const resource = (name: ResourceName): string => settings().resource(name);
/** A Lambda that doesn't reach a table has no name for it, and a call that needs it fails in AWS. */
const tableName = (name: ResourceName): string => process.env[resourceVariables[name]] ?? 'not-given';

/** Tables, stores, settings, clock, chance and log. */
export function coreDeps(): Pick<
  Deps,
  | 'clock'
  | 'random'
  | 'log'
  | 'settings'
  | 'tables'
  | 'gate'
  | 'accounts'
  | 'proposals'
  | 'drafts'
  | 'deliveries'
  | 'endpoint'
  | 'audit'
  | 'auditLog'
  | 'sessions'
  | 'bodies'
  | 'approvals'
  | 'attention'
  | 'digests'
  | 'decisionTimes'
  | 'queue'
  | 'queueActs'
  | 'insights'
  | 'calibration'
  | 'sample'
  | 'sandbox'
  | 'erasures'
> {
  const tables = createDynamoDbTables({
    tableNames: { accounts: tableName('accountsTable'), drafts: tableName('draftsTable'), audit: tableName('auditTable') },
  });
  const shared = {
    clock: systemClock,
    random: systemRandom,
    log: createLog(),
    settings: settings(),
    tables,
    gate: createStopGate({ tables, clock: systemClock }),
  };
  const bodies = createBodies({ bucket: tableName('bodiesBucket') });
  return {
    ...shared,
    bodies,
    accounts: createAccountsStore(shared),
    proposals: createProposalsStore(shared),
    drafts: createDraftsStore({ ...shared, bodies }),
    deliveries: createDeliveriesStore(shared),
    endpoint: createEndpointStore(shared),
    audit: createAuditStore(shared),
    auditLog: createAuditLogStore(shared),
    sessions: createSessionsStore(shared),
    approvals: createApprovalsStore(shared),
    attention: createAttentionStore(shared),
    digests: createDigestsStore(shared),
    decisionTimes: createDecisionTimesStore(tables),
    queue: createQueueStore(shared),
    queueActs: createQueueActsStore(shared),
    insights: createInsightsStore(tables),
    calibration: createCalibrationStore(shared),
    sample: createSampleStore(tables),
    sandbox: createSandboxStore(shared),
    erasures: createErasuresStore(shared),
  };
}

export const metricsDep = (): Pick<Deps, 'metrics'> => ({
  metrics: createMetrics({ namespace: metricNamespace(settings().tenantId), clock: systemClock }),
});
export const linkKeysDep = (): { linkKeys: LinkKeys } => ({ linkKeys: createLinkKeys({ secretArn: resource('linkKeysSecret'), clock: systemClock }) });
/** What every HTTP Lambda asks first; nothing where the tenant may be reached without its edge. */
export const edgeDep = (): Pick<Deps, 'originSecret'> => {
  const secretArn = settings().optionalResource('originSecret');
  return secretArn === undefined ? {} : { originSecret: createOriginSecret({ secretArn, clock: systemClock }) };
};
export const eraserDep = ({ tables, drafts }: Pick<Deps, 'tables' | 'drafts'>): Pick<Deps, 'draftEraser'> => {
  const bodyEraser = createBodyEraser({ bucket: resource('bodiesBucket') });
  return { draftEraser: createDraftEraser({ tables, drafts, bodyEraser, clock: systemClock, random: systemRandom, settings: settings() }) };
};
export const workflowDep = (): Pick<Deps, 'workflow'> => ({ workflow: createWorkflow({ stateMachineArn: resource('stateMachine') }) });
export const comprehendDeps = (): Pick<Deps, 'sentiment' | 'personalData'> => ({
  sentiment: createSentiment({ clock: systemClock, random: systemRandom }),
  personalData: createPersonalData({ clock: systemClock, random: systemRandom }),
});
export const mailerDep = (): Pick<Deps, 'mailer'> => ({ mailer: createMailer({ from: settings().mailFrom, configurationSet: resource('configurationSet') }) });
export const signerDep = (): Pick<Deps, 'signer'> => ({ signer: createSigner({ keyId: resource('receiptKey') }) });
export const logFilesDep = (): Pick<Deps, 'logFiles'> => ({
  logFiles: createLogFiles({ bucket: resource('logBucket'), years: settings().auditLogYears, clock: systemClock }),
});
export const logSignerDep = (): Pick<Deps, 'logSigner'> => ({ logSigner: createSigner({ keyId: resource('logKey') }) });
export const webhookDeps = (): Pick<Deps, 'webhookTransport' | 'webhookSecrets'> => ({
  webhookTransport: createWebhookTransport({ clock: systemClock }),
  webhookSecrets: createWebhookSecrets({ secretArn: resource('webhookSecret'), clock: systemClock }),
});
export const helpdeskSecretsDep = (): Pick<Deps, 'helpdeskSecrets'> => ({
  helpdeskSecrets: createHelpdeskSecrets({ secretArn: resource('helpdeskSecret'), clock: systemClock }),
});
export const helpdeskTransportDep = (): Pick<Deps, 'helpdeskTransport'> => ({ helpdeskTransport: createHelpdeskTransport({ clock: systemClock }) });
