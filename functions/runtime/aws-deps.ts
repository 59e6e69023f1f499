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
import { createOutboxStore } from '../adapters/outbox-store.ts';
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

/** What every Lambda has: the tables, and what is asked of no service. */
export type CoreDeps = Pick<Deps, 'clock' | 'random' | 'log' | 'settings' | 'tables' | 'gate'>;
type Part<Name extends keyof Deps> = (core: CoreDeps) => Pick<Deps, Name>;

function coreDeps(): CoreDeps {
  const tables = createDynamoDbTables({
    tableNames: { accounts: tableName('accountsTable'), drafts: tableName('draftsTable'), audit: tableName('auditTable') },
  });
  return { clock: systemClock, random: systemRandom, log: createLog(), settings: settings(), tables, gate: createStopGate({ tables, clock: systemClock }) };
}

// biome-ignore lint/suspicious/noExplicitAny: what a part is made of does not matter here
type MadeOf<Parts extends readonly ((core: CoreDeps) => any)[]> = Parts extends readonly [
  infer First extends (core: CoreDeps) => unknown,
  ...infer Rest extends readonly ((core: CoreDeps) => unknown)[],
]
  ? ReturnType<First> & MadeOf<Rest>
  : unknown;

/** The core, and of the parts below those that a Lambda names. */
export function depsOf<const Parts extends readonly ((core: CoreDeps) => object)[]>(...parts: Parts): CoreDeps & MadeOf<Parts> {
  const core = coreDeps();
  return Object.assign({}, core, ...parts.map((part) => part(core)));
}

export const accountsDep: Part<'accounts'> = (core) => ({ accounts: createAccountsStore(core) });
export const proposalsDep: Part<'proposals'> = (core) => ({ proposals: createProposalsStore(core) });
const bodies = () => createBodies({ bucket: tableName('bodiesBucket') });
export const draftsDep: Part<'drafts'> = (core) => ({ drafts: createDraftsStore({ ...core, bodies: bodies() }) });
export const outboxDep: Part<'outbox'> = (core) => ({ outbox: createOutboxStore(core) });
export const deliveriesDep: Part<'deliveries'> = (core) => ({ deliveries: createDeliveriesStore(core) });
export const endpointDep: Part<'endpoint'> = (core) => ({ endpoint: createEndpointStore(core) });
export const auditDep: Part<'audit'> = (core) => ({ audit: createAuditStore(core) });
export const auditLogDep: Part<'auditLog'> = (core) => ({ auditLog: createAuditLogStore(core) });
export const sessionsDep: Part<'sessions'> = (core) => ({ sessions: createSessionsStore(core) });
export const approvalsDep: Part<'approvals'> = (core) => ({ approvals: createApprovalsStore(core) });
export const attentionDep: Part<'attention'> = (core) => ({ attention: createAttentionStore(core) });
export const digestsDep: Part<'digests'> = (core) => ({ digests: createDigestsStore(core) });
export const decisionTimesDep: Part<'decisionTimes'> = ({ tables }) => ({ decisionTimes: createDecisionTimesStore(tables) });
export const queueDep: Part<'queue'> = (core) => ({ queue: createQueueStore(core) });
export const queueActsDep: Part<'queueActs'> = (core) => ({ queueActs: createQueueActsStore(core) });
export const insightsDep: Part<'insights'> = ({ tables }) => ({ insights: createInsightsStore(tables) });
export const calibrationDep: Part<'calibration'> = (core) => ({ calibration: createCalibrationStore(core) });
export const sampleDep: Part<'sample'> = ({ tables }) => ({ sample: createSampleStore(tables) });
export const sandboxDep: Part<'sandbox'> = (core) => ({ sandbox: createSandboxStore(core) });
export const erasuresDep: Part<'erasures'> = (core) => ({ erasures: createErasuresStore(core) });

export const metricsDep = (): Pick<Deps, 'metrics'> => ({
  metrics: createMetrics({ namespace: metricNamespace(settings().tenantId), clock: systemClock }),
});
export const linkKeysDep = (): { linkKeys: LinkKeys } => ({ linkKeys: createLinkKeys({ secretArn: resource('linkKeysSecret'), clock: systemClock }) });
/** What every HTTP Lambda asks first; nothing where the tenant may be reached without its edge. */
export const edgeDep = (): Pick<Deps, 'originSecret'> => {
  const secretArn = settings().optionalResource('originSecret');
  return secretArn === undefined ? {} : { originSecret: createOriginSecret({ secretArn, clock: systemClock }) };
};
export const eraserDep: Part<'draftEraser'> = (core) => {
  const bodyEraser = createBodyEraser({ bucket: resource('bodiesBucket') });
  return { draftEraser: createDraftEraser({ ...core, drafts: draftsDep(core).drafts, bodyEraser }) };
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
