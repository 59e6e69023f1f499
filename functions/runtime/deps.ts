import type { AccountsStore } from '../adapters/accounts-store.ts';
import type { ApprovalsStore } from '../adapters/approvals-store.ts';
import type { AttentionStore } from '../adapters/attention-store.ts';
import type { AuditLogStore } from '../adapters/audit-log-store.ts';
import type { AuditStore } from '../adapters/audit-store.ts';
import type { CalibrationStore } from '../adapters/calibration-store.ts';
import type { DecisionTimesStore } from '../adapters/decision-times-store.ts';
import type { DeliveriesStore } from '../adapters/deliveries-store.ts';
import type { DigestsStore } from '../adapters/digests-store.ts';
import type { DraftEraser } from '../adapters/draft-eraser.ts';
import type { DraftsStore } from '../adapters/drafts-store.ts';
import type { EndpointStore } from '../adapters/endpoint-store.ts';
import type { ErasuresStore } from '../adapters/erasures-store.ts';
import type { InsightsStore } from '../adapters/insights-store.ts';
import type { OutboxStore } from '../adapters/outbox-store.ts';
import type {
  Bodies,
  Clock,
  HelpdeskSecrets,
  HelpdeskTransport,
  LinkKeys,
  Log,
  LogFiles,
  Mailer,
  Metrics,
  OriginSecret,
  PersonalData,
  Random,
  Sentiment,
  Settings,
  Signer,
  Tables,
  WebhookSecrets,
  WebhookTransport,
  Workflow,
} from '../adapters/ports.ts';
import type { ProposalsStore } from '../adapters/proposals-store.ts';
import type { QueueActsStore } from '../adapters/queue-acts-store.ts';
import type { QueueStore } from '../adapters/queue-store.ts';
import type { SampleStore } from '../adapters/sample-store.ts';
import type { SandboxStore } from '../adapters/sandbox-store.ts';
import type { SessionsStore } from '../adapters/sessions-store.ts';
import type { StopGate } from '../adapters/stop-gate.ts';

/** Everything a handler may ask for; each names the part it takes. */
export interface Deps {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: Settings;
  readonly tables: Tables;
  /** One for all that a process does: it remembers. */
  readonly gate: StopGate;
  readonly bodies: Bodies;
  readonly accounts: AccountsStore;
  readonly proposals: ProposalsStore;
  readonly drafts: DraftsStore;
  readonly outbox: OutboxStore;
  readonly deliveries: DeliveriesStore;
  readonly endpoint: EndpointStore;
  readonly audit: AuditStore;
  readonly auditLog: AuditLogStore;
  readonly sessions: SessionsStore;
  readonly approvals: ApprovalsStore;
  readonly attention: AttentionStore;
  readonly digests: DigestsStore;
  readonly decisionTimes: DecisionTimesStore;
  readonly queue: QueueStore;
  readonly queueActs: QueueActsStore;
  readonly insights: InsightsStore;
  readonly calibration: CalibrationStore;
  readonly sample: SampleStore;
  readonly sandbox: SandboxStore;
  readonly erasures: ErasuresStore;
  readonly draftEraser: DraftEraser;
  readonly workflow: Workflow;
  readonly mailer: Mailer;
  readonly sentiment: Sentiment;
  readonly personalData: PersonalData;
  readonly linkKeys: LinkKeys;
  readonly signer: Signer;
  /** Of the audit log, and no other: another key signs receipts. */
  readonly logSigner: Signer;
  readonly logFiles: LogFiles;
  readonly webhookTransport: WebhookTransport;
  readonly webhookSecrets: WebhookSecrets;
  readonly helpdeskTransport: HelpdeskTransport;
  readonly helpdeskSecrets: HelpdeskSecrets;
  /** Undefined where requests need not come by an edge. */
  readonly originSecret?: OriginSecret | undefined;
}
