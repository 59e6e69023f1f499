/** What the program needs of the outside, as types: AWS, the local stack and the tests each bring their own. */

import type { HelpdeskAccount } from '../domain/helpdesk/account.ts';
import type { Assurance } from '../domain/policy/policy.ts';

export type TableName = 'accounts' | 'drafts' | 'audit';
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
/** An item as it is kept: plain JSON, no `undefined`, no sets, no binary. */
export type Item = Key & Readonly<Record<string, unknown>>;
type Scalar = string | number | boolean;

/**
 * What must hold of the item with this key for a write to happen.
 *
 * - `absent`: there is none
 * - `present`: there is one
 * - `equals`: there is one, and each named top-level attribute has this value
 * - `absentOrBelow`: there is none, or its named attribute is at most the value (an expired row)
 */
export type Condition =
  | { readonly absent: true }
  | { readonly present: true }
  | { readonly equals: Readonly<Record<string, Scalar>> }
  | { readonly absentOrBelow: { readonly attribute: string; readonly value: number | string } };

export type Write =
  | { readonly table: TableName; readonly put: Item; readonly when?: Condition }
  | { readonly table: TableName; readonly remove: Key; readonly when?: Condition }
  | { readonly table: TableName; readonly check: Key; readonly when: Condition };

/**
 * A transaction that did not happen; nothing of it was written.
 *
 * `reasons` has one entry per write, in order: `none`, `condition` (read again)
 * or `conflict` (another transaction was at the item: try again with jitter).
 */
export class TransactionRefused extends Error {
  readonly reasons: readonly ('none' | 'condition' | 'conflict')[];
  constructor(reasons: readonly ('none' | 'condition' | 'conflict')[]) {
    super(`transaction refused: ${reasons.join(',')}`);
    this.name = 'TransactionRefused';
    this.reasons = reasons;
  }
}

/**
 * Secondary indexes: their {@link indexKeys} are top-level string attributes;
 * an item without both is not in the index. They lag, and hold the whole item or what {@link projections} says.
 */
export const indexes = {
  accounts: ['list'],
  drafts: ['due', 'account', 'conversation', 'status', 'queue', 'reference'],
  audit: ['log'],
} as const satisfies Record<TableName, readonly string[]>;

/** Indexes in which an item stands where it stands in another one: what sorts it is kept once. */
export const sortedAs: Readonly<Record<string, string>> = { account: 'status', conversation: 'status', reference: 'status' };

/** The attributes by which an index has its items: `<name>Pk`, and `<name>Sk` of itself or of the index that it is {@link sortedAs}. */
export const indexKeys = (index: string): readonly [pk: string, sk: string] => [`${index}Pk`, `${sortedAs[index] ?? index}Sk`];

/** What an index holds of a head: what figures, the sample and the counts of what waits are made from. */
const shownOfHead = [
  'accountId',
  'accountPk',
  'category',
  'decideBy',
  'erased',
  'forecast',
  'id',
  'createdAt',
  'outcome',
  'reference',
  'referencePk',
  'release',
  'sample',
  'status',
  'tier',
];
/** And of a decision: who decided, when, and how long it took. */
const shownOfDecision = ['at', 'personId', 'took'];

/**
 * Indexes that hold a part of the item: these attributes, and the keys of table and index.
 *
 * What changes of an item is paid once more in each index that holds it, so an index holds what its readers can't do without: where they go on to
 * the item itself, its keys alone. An index may name 20 attributes, all of a table's indexes together 100.
 */
export const projections: Readonly<Record<string, readonly string[]>> = {
  due: [],
  account: [],
  conversation: [],
  reference: [],
  status: [...shownOfHead, ...shownOfDecision],
  queue: ['status', 'queueRow'],
  log: [],
};

export interface Query {
  readonly pk: string;
  /** Sort keys that begin with this text. Not together with `from`, `to` or `after`. */
  readonly prefix?: string;
  /** Sort keys from here on, this one included. */
  readonly from?: string;
  /** Sort keys up to here, this one included. */
  readonly to?: string;
  /** Sort keys strictly beyond this one, in the direction of the query. Not together with `from` or `to` on the same side. */
  readonly after?: string;
  readonly descending?: boolean;
  /** At most so many items; all of them without it, however many pages that takes. */
  readonly limit?: number;
  /** Of each item its keys, those of the index too, and these top-level attributes alone; the whole item without it. */
  readonly attributes?: readonly string[];
}

export interface TransactOptions {
  /**
   * One put or removal may be made by itself, under its condition all the same, for half of what a transaction costs.
   *
   * Whoever asks for it must take it well that a write which happened is told as refused: where its answer is lost, the
   * client sends it again, and its condition does not hold any more. Transactions are told apart by a token. @default false
   */
  readonly plain?: boolean;
}

export interface Tables {
  /** Consistent. */
  get(table: TableName, key: Key): Promise<Item | undefined>;
  /** Consistent; answers in the order of the keys; at most 100. */
  getMany(refs: readonly { readonly table: TableName; readonly key: Key }[]): Promise<(Item | undefined)[]>;
  /** Consistent, one partition, ordered by sort key (UTF-8 bytes). */
  query(table: TableName, query: Query): Promise<Item[]>;
  /** Eventually consistent: read the base item again before acting on what an index says. */
  queryIndex(table: TableName, index: string, query: Query): Promise<Item[]>;
  /**
   * All or nothing, at most 100 writes, each of another item.
   *
   * @throws TransactionRefused
   */
  transact(writes: readonly Write[], how?: TransactOptions): Promise<void>;
}

/** Message bodies above a few KB, by draft and hash. */
export interface Bodies {
  put(draftId: string, sha256: string, text: string): Promise<void>;
  get(draftId: string, sha256: string): Promise<string | undefined>;
}

/** Erases bodies for good. Only the Lambda that erases subjects has it. */
export interface BodyEraser {
  /** Deletes every version of every body of a draft; answers how many there were. @throws Error when one was not deleted */
  eraseAll(draftId: string): Promise<number>;
}

export interface Workflow {
  /** Starts the execution `name`; starting it again is no error. */
  start(name: string, input: WorkflowInput): Promise<void>;
  /** Wakes the callback task behind the token. A token that is late, used or malformed is no error: the table is the truth. */
  wake(token: string): Promise<void>;
}
/** All that an execution ever carries: ids, no text. */
export interface WorkflowInput {
  readonly contract: 1;
  readonly draftId: string;
  readonly revision: number;
  readonly waitSeconds: number;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** For the configuration set's events and the local inbox; a draft's mails find each other by it. */
  readonly draftId: string | null;
  /** The grant whose link the mail carries: a bounce names it. */
  readonly grantId: string | null;
  /** Of a mail with the links of many grants: a bounce names it in their place. */
  readonly digestId?: string;
}
export interface Mailer {
  /** Answers the provider's message id. A success is not a delivery. @throws MailRefused when sending again can't help. */
  send(mail: Mail): Promise<{ messageId: string }>;
}
/** The provider will never take this mail (rejected address or content): escalate instead of trying again. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

export interface Sentiment {
  /** @throws any error when no reading can be had within the budget; callers treat that as unknown. Its `reason` is `throttled` where the service was asked too often. */
  read(text: string, language: string): Promise<{ label: 'POSITIVE' | 'NEUTRAL' | 'MIXED' | 'NEGATIVE'; score: number }>;
}

/** Personal data in a text, as a service finds it; an option of the tenant's policy. */
export interface PersonalData {
  /** Whether the service reads this language at all. */
  reads(language: string): boolean;
  /** @throws any error when no reading can be had within the budget, as `Sentiment` does; callers hold the draft then. */
  find(text: string, language: string): Promise<{ type: string; score: number; text: string }[]>;
}

export interface SigningKey {
  readonly kid: string;
  /** 32 bytes or more. */
  readonly secret: Uint8Array;
}
/** Keys that sign review links, page nonces, mail codes and cursors. Cached for at most 5 minutes. */
export interface LinkKeys {
  current(): Promise<SigningKey>;
  /** Any key that is not retired; undefined for an unknown kid. */
  find(kid: string): Promise<SigningKey | undefined>;
}

/**
 * The files of the audit log, by their paths in its layout (`tile/0/x001/067`).
 *
 * All but `checkpoint` and `trust.json` are written once, and what is not superseded by a later one is locked for years.
 */
export interface LogFiles {
  /**
   * Writes a file.
   *
   * @param once - never over another one: where there is one with the very same bytes that is fine.
   * @throws OtherBytes where there is another one.
   */
  put(path: string, bytes: Uint8Array, how: { readonly once: boolean }): Promise<'written' | 'exists'>;
  get(path: string): Promise<Uint8Array | undefined>;
}
/** The newest signed root, and the keys that sign: the two files that are written again and again. */
export const checkpointPath = 'checkpoint';
export const trustPath = 'trust.json';
/** A file of the audit log is there and holds something else: somebody else has written it, or the log has forked. */
export class OtherBytes extends Error {
  override readonly name = 'OtherBytes';
}

/** Proof that this tenant said so: receipts, and the checkpoints of the audit log by a key of their own. */
export interface Signer {
  sign(message: Uint8Array): Promise<{ keyId: string; algorithm: 'Ed25519'; signature: string; publicKey: string }>;
}

export interface WebhookTransport {
  /** One attempt. Follows no redirect, reads at most 64 KiB, takes at most 10 s. @throws when no answer came. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<{ status: number; retryAfterSeconds?: number }>;
}
/** Standard Webhooks secrets (`whsec_…`), newest first: during a rotation both sign. */
export interface WebhookSecrets {
  active(): Promise<readonly string[]>;
}

/** One call of a vendor's API, as {@link HelpdeskTransport} makes it. */
export interface HelpdeskRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** @default none */
  readonly body?: string;
}
export interface HelpdeskAnswer {
  readonly status: number;
  readonly retryAfterSeconds?: number;
  readonly body: string;
}
export interface HelpdeskTransport {
  /** One attempt, under the rules of {@link WebhookTransport}, but that up to 16 MiB of the answer are read. @throws when no whole answer came: what was asked for may have happened. */
  call(request: HelpdeskRequest): Promise<HelpdeskAnswer>;
}
/** What a tenant and its helpdesk know of each other. */
export interface HelpdeskCredentials {
  /** Prove notifications, newest first. */
  readonly signing: readonly string[];
  /** `user` is a word of Zendesk's; the others know who it is by the token. */
  readonly api: { readonly user?: string | undefined; readonly token: string };
}
export interface HelpdeskSecrets {
  /** @throws where they can't be read: nothing is taken unproven. */
  read(): Promise<HelpdeskCredentials>;
}

/** The secret that a tenant's edge puts on every request that it passes on. */
export interface OriginSecret {
  /**
   * Whether this is the secret, or the one before it while it is being changed.
   *
   * @throws where that can't be told: the secret can't be read.
   */
  proves(given: string): Promise<boolean>;
}

export interface Clock {
  now(): Date;
}
export interface Random {
  bytes(count: number): Uint8Array;
}

/** Structured lines by allow list: ids, words and numbers, never text of customers, tokens or codes. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
export interface LogFields {
  readonly requestId?: string;
  readonly draftId?: string;
  readonly revision?: number;
  /** Of the API, or of the tenant's policy. */
  readonly route?: string;
  readonly status?: number;
  readonly code?: string;
  readonly kind?: string;
  /** A role of the tenant's policy. */
  readonly role?: string;
  /** Counts from 1. */
  readonly stage?: number;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly seconds?: number;
  /** 0 to 100, whole. */
  readonly percent?: number;
  /** The name of an error class, never its message. */
  readonly errorName?: string;
}

/** All that the program tells CloudWatch in numbers, with their units there: of the stack as a whole, never of a draft or a person. Each costs by the month, so there are few. */
export const metricUnits = {
  /** Drafts that wait for people, blocked ones among them. */
  Waiting: 'Count',
  /** Since the first of those came in; 0 where none waits. */
  OldestWaiting: 'Seconds',
  /** Of those, the ones that will probably miss their deadline. */
  LikelyLate: 'Count',
  /** Of a week's replies, those that needed people. */
  HumanShare: 'Percent',
  /** Seats of the policy's routes that nobody may fill. */
  RouteHoles: 'Count',
  /** All that happened until so long ago is in the audit log. */
  SequencerLag: 'Seconds',
  /** The earliest of what is due or owed should have been done so long ago; 0 where nothing is late. */
  SweepLag: 'Seconds',
  /** Mails that did not arrive, or never could be sent. */
  MailsFailed: 'Count',
} as const;
export type MetricName = keyof typeof metricUnits;

/** Figures for alarms and the dashboard. It costs no call, and is not waited for. */
export interface Metrics {
  tell(values: Readonly<Partial<Record<MetricName, number>>>): void;
}

/** What a stack is configured with. All of it comes from the environment (`runtime/env.ts`). */
export interface Settings {
  readonly tenantId: string;
  readonly tenantName: string;
  /** Scheme and host of every link, without a slash at the end; never taken from a request. */
  readonly publicUrl: string;
  /** Name of the helpdesk that releases go to, for the consequence line: "through Zendesk". */
  readonly channel: string;
  readonly mailFrom: string;
  /** The one endpoint that webhooks go to; none means that nothing is sent. */
  readonly webhookUrl: string | null;
  /** How much personal data a mail may show. */
  readonly mailDetail: 'full' | 'excerpt' | 'none';
  /** IANA zone in which mails and pages write times. */
  readonly timeZone: string;
  /** Language of customer messages whose language can't be told. */
  readonly language: string;
  /** How a person must at least prove who decides, whatever the policy says of its stages. */
  readonly leastAssurance: Assurance;
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  readonly unknownTokensPerMinute: number;
  readonly maxWaiters: number;
  /** So many requests an hour a person gets by a mail each; what comes beyond comes in a digest. */
  readonly mailsPerHour: number;
  /** More approvals than this by one person within a minute raise the alarm. */
  readonly approvalsPerMinute: number;
  /** More drafts than this waiting for people raise an alarm, and a banner in the queue. */
  readonly alarmAboveWaiting: number;
  /** So many drafts a minute and process are held while Comprehend is throttled; beyond it callers are asked to come again, so that a busy hour does not flood those who approve. */
  readonly throttledPerMinute: number;
  /** So many drafts and revisions that people have to decide one API key brings in a minute; beyond it the caller is told to come again. */
  readonly gatedPerMinute: number;
  /** So long nobody, not even the owner of the AWS account, can delete a file of the audit log. */
  readonly auditLogYears: number;
  /** So many days after a draft came in its texts are erased; null: never by themselves. */
  readonly textDays: number | null;
  /** Networks of data centres from which mail scanners open links and send forms, as CIDR; none unless the tenant names some. */
  readonly scannerRanges: readonly string[];
  /** Whether keys of the sandbox may be made and used: drafts that nobody is asked about and that go nowhere. False where customers are answered. */
  readonly sandbox: boolean;
  /** Where drafts come from as notes and replies go as comments; null where the helpdesk uses the API. */
  readonly helpdesk: HelpdeskAccount | null;
}
