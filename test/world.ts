/**
 * A small world in memory: the real handlers and stores, and fakes for all that is outside.
 *
 * The clock stands until it is told, chance is seeded, and whatever goes out is
 * kept in lists. Nothing happens by itself: `sweep()` is the tick of the minute.
 */
import { createHash } from 'node:crypto';
import { createAccountsStore } from '../functions/adapters/accounts-store.ts';
import { createApprovalsStore } from '../functions/adapters/approvals-store.ts';
import { createAttentionStore } from '../functions/adapters/attention-store.ts';
import { eventIn } from '../functions/adapters/audit-items.ts';
import { createAuditLogStore } from '../functions/adapters/audit-log-store.ts';
import { createAuditStore } from '../functions/adapters/audit-store.ts';
import { createCalibrationStore } from '../functions/adapters/calibration-store.ts';
import { createDecisionTimesStore } from '../functions/adapters/decision-times-store.ts';
import { createDeliveriesStore } from '../functions/adapters/deliveries-store.ts';
import { createDigestsStore } from '../functions/adapters/digests-store.ts';
import { createDraftEraser } from '../functions/adapters/draft-eraser.ts';
import { createDraftsStore } from '../functions/adapters/drafts-store.ts';
import { createEndpointStore } from '../functions/adapters/endpoint-store.ts';
import { createErasuresStore } from '../functions/adapters/erasures-store.ts';
import { createInsightsStore } from '../functions/adapters/insights-store.ts';
import { createOutboxStore } from '../functions/adapters/outbox-store.ts';
import type {
  Clock,
  HelpdeskAnswer,
  HelpdeskCredentials,
  HelpdeskRequest,
  HelpdeskSecrets,
  HelpdeskTransport,
  LinkKeys,
  Log,
  LogFields,
  LogFiles,
  Mail,
  Mailer,
  MetricName,
  Metrics,
  OriginSecret,
  Sentiment,
  Settings,
  SigningKey,
  WebhookSecrets,
  WebhookTransport,
  Workflow,
  WorkflowInput,
  Write,
} from '../functions/adapters/ports.ts';
import { createProposalsStore } from '../functions/adapters/proposals-store.ts';
import { createQueueActsStore } from '../functions/adapters/queue-acts-store.ts';
import { createQueueStore } from '../functions/adapters/queue-store.ts';
import { createSampleStore } from '../functions/adapters/sample-store.ts';
import { createSandboxStore } from '../functions/adapters/sandbox-store.ts';
import { createSessionsStore } from '../functions/adapters/sessions-store.ts';
import { createStopGate } from '../functions/adapters/stop-gate.ts';
import { createHandler as createAdminApi } from '../functions/admin-api.ts';
import { createHandler as createCalibrate } from '../functions/calibrate.ts';
import { createHandler as createConsole } from '../functions/console.ts';
import type { Scope } from '../functions/domain/api-key.ts';
import type { Draft } from '../functions/domain/approval/draft-state.ts';
import type { DraftView } from '../functions/domain/approval/draft-view.ts';
import type { Person } from '../functions/domain/approval/person.ts';
import { AuditEvent, chainKey } from '../functions/domain/audit/audit-event.ts';
import type { Account } from '../functions/domain/policy/account.ts';
import type { Submission } from '../functions/domain/policy/draft.ts';
import type { Policy } from '../functions/domain/policy/policy.ts';
import { createHandler as createDrainOutbox } from '../functions/drain-outbox.ts';
import { createHandler as createEraseSubjects } from '../functions/erase-subjects.ts';
import { createHandler as createEscalateStage } from '../functions/escalate-stage.ts';
import { createHandler as createHelpdeskIn } from '../functions/helpdesk-in.ts';
import { createHandler as createHelpdeskOut } from '../functions/helpdesk-out.ts';
import { createHandler as createIntake } from '../functions/intake.ts';
import { createHandler as createMailEvents } from '../functions/mail-events.ts';
import { createHandler as createMeasure } from '../functions/measure.ts';
import { createHandler as createOpenStage } from '../functions/open-stage.ts';
import { createHandler as createPolicyApi } from '../functions/policy-api.ts';
import { createHandler as createPolicyPages } from '../functions/policy-pages.ts';
import { createHandler as createReadApi } from '../functions/read-api.ts';
import { createHandler as createReleaseReply } from '../functions/release-reply.ts';
import { createHandler as createReview } from '../functions/review.ts';
import type { Event, Result } from '../functions/runtime/compose.ts';
import type { Deps } from '../functions/runtime/deps.ts';
import { originHeader, viewerHeader } from '../functions/runtime/edge.ts';
import type { DrainEvent } from '../functions/runtime/outbox.ts';
import { type HttpLambda, routes } from '../functions/runtime/routes.ts';
import { createHandler as createSendHoldingReply } from '../functions/send-holding-reply.ts';
import { createHandler as createSendWebhook } from '../functions/send-webhook.ts';
import { createHandler as createSequenceAudit } from '../functions/sequence-audit.ts';
import { createMemoryTables, type LocalTables } from '../local/memory-tables.ts';
import { createLocalSigner } from '../local/stand-ins/keys.ts';
import { createMemoryLogFiles } from '../local/stand-ins/log-files.ts';
import { anAccount, aPolicy, aRandom, aSubmission, people, start } from './examples.ts';
import { anEvent } from './functions/an-event.ts';
import { type FormRead, formsOf } from './page/html.ts';

export interface WorldOptions {
  /** Members of the policy that differ from the standard one. */
  readonly policy?: Partial<Policy>;
  readonly settings?: Partial<Settings>;
  readonly people?: readonly Person[];
  readonly accounts?: readonly Account[];
  /** Asked once per transaction; `true` refuses it as if another one were at its items. */
  readonly conflicts?: () => boolean;
  /** Other tables than those in memory, for example DynamoDB Local's. */
  readonly tables?: LocalTables;
  /** Of all that is left to chance. @default world */
  readonly seed?: string;
  /** Stands between the program and a port that leads out of it: what it answers is called in its place. @default the port itself */
  readonly aroundPort?: <Port extends object>(name: string, port: Port) => Port;
  /** The same for the log, which answers nothing, and for the clock that the program reads. @default themselves */
  readonly aroundLog?: (log: Log) => Log;
  readonly aroundClock?: (clock: Clock) => Clock;
  /** Stands around every invocation of a Lambda. `name` is its file's, and of HTTP Lambdas the route too. @default nothing */
  readonly aroundInvocation?: <T>(name: string, invoke: () => Promise<T>) => Promise<T>;
  /** The key that signs links. @default one of every world */
  readonly linkKeys?: LinkKeys;
  /** The tenant is reached by its edge alone, which puts these on every request. @default it has no edge */
  readonly edge?: { readonly secret: string; readonly viewer?: string };
}

/** An answer of an HTTP Lambda. `json` is its body where that is JSON. */
export interface Answered<Json = unknown> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: string;
  readonly json: Json;
}

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface CallOptions {
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly raw?: string;
  readonly cookies?: string[];
}

export type World = Awaited<ReturnType<typeof createWorld>>;

const usd = (dollars: number) => ({ currency: 'USD', minor: dollars * 100 });

/** A standard account, an enterprise one (Northwind), and one with privileged roles; mia manages them all. */
const customers: readonly Account[] = [
  anAccount(),
  anAccount({ id: 'acc_fabrikam', name: 'Fabrikam', segment: 'standard' }),
  anAccount({ id: 'acc_adatum', name: 'Adatum', segment: 'standard', privilegedRoles: ['Global Administrator'] }),
];

/** A reply that goes out at once: an order's status, said with confidence, to a standard account. */
export const aHarmlessReply = (fields: Partial<Submission> = {}): Submission => ({
  conversationId: 'zd-1',
  accountId: 'acc_fabrikam',
  author: { id: 'ai:helpbot', type: 'ai' },
  customerMessage: { id: 'm-1', text: 'Where is my order 1187?', at: '2026-11-22T16:00:00Z' },
  reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text: 'Hello Dana, order 1187 arrives on Friday.' },
  confidence: 0.97,
  intent: 'order_status',
  ...fields,
});

/** {@link aHarmlessReply} that its author wants approved: one seat, for the account's manager mia, at the level `link`. */
export const aHeldReply = (fields: Partial<Submission> = {}): Submission => aHarmlessReply({ review: true, ...fields });

/** A refund on the standard account; below $50 in 30 days it goes out with notice. */
export const aRefund = (dollars: number, fields: Partial<Submission> = {}): Submission =>
  aHarmlessReply({
    customerMessage: { text: 'The parcel came too late.', at: '2026-11-22T16:00:00Z' },
    reply: { to: 'dana@fabrikam.example', subject: 'Re: your order', text: 'Hello Dana, you get the money back today.' },
    intent: 'order_status',
    actions: [{ type: 'refund', amount: usd(dollars) }],
    ...fields,
  });

/** $12,400 for an enterprise account: finance (ann or ben) and a department head (dan), both at the level `code`; eve watches. */
export const aDualRefund = aSubmission;

/** Reads what the world has sent, who was asked, and what was kept; acts as helpdesk, as a browser, and as the minute's tick. */
export async function createWorld(options: WorldOptions = {}) {
  const { aroundClock = (one) => one, aroundLog = (one) => one } = options;
  let now = start.getTime();
  const time = {
    now: () => new Date(now),
    set: (to: Date | string) => {
      now = new Date(to).getTime();
    },
    advance: (seconds: number) => {
      now += seconds * 1000;
    },
  };
  const clock = aroundClock(time);
  const random = { bytes: aRandom(options.seed ?? 'world') };
  const settings: Settings = { ...defaultSettings, ...options.settings };
  const { aroundPort = (_, port) => port, aroundInvocation = (_, invoke) => invoke() } = options;
  const raw = options.tables ?? createMemoryTables({ ...(options.conflicts && { conflicts: options.conflicts }) });
  const transactions: (readonly Write[])[] = [];
  const outside = createOutside();
  const tables: LocalTables = aroundPort('tables', {
    ...raw,
    transact: async (writes) => {
      await outside.beforeTransact(writes);
      await raw.transact(writes);
      transactions.push(writes);
    },
  });
  const kept = new Map<string, string>();
  const bodies = aroundPort('bodies', {
    put: async (draftId: string, sha256: string, text: string) => {
      const name = `${draftId}/${sha256}`;
      kept.set(name, text);
      versions.push({ name, text });
    },
    get: async (draftId: string, sha256: string) => kept.get(`${draftId}/${sha256}`),
  });
  /** Every version there ever was of a body, until it is erased: putting a body again, or taking it away by hand, leaves the versions before it. */
  const versions: { readonly name: string; readonly text: string }[] = [];
  const bodyEraser = aroundPort('bodyEraser', {
    eraseAll: async (draftId: string): Promise<number> => {
      await outside.beforeErase(draftId);
      const left = versions.filter(({ name }) => !name.startsWith(`${draftId}/`));
      const count = versions.length - left.length;
      versions.splice(0, versions.length, ...left);
      for (const name of [...kept.keys()]) if (name.startsWith(`${draftId}/`)) kept.delete(name);
      await outside.afterErase(draftId);
      return count;
    },
  });
  const signingKey: SigningKey = { kid: 'k1', secret: createHash('sha256').update('a key').digest() };
  const linkKeys = aroundPort(
    'linkKeys',
    options.linkKeys ?? { current: async () => signingKey, find: async (kid: string) => (kid === signingKey.kid ? signingKey : undefined) },
  );

  const gate = createStopGate({ tables, clock });
  const drafts = createDraftsStore({ tables, bodies, clock, random, settings, gate });
  const logFiles = createMemoryLogFiles();

  const deps: Deps = {
    clock,
    random,
    settings,
    tables,
    gate,
    bodies,
    linkKeys,
    log: aroundLog(outside.log),
    metrics: aroundPort<Metrics>('metrics', { tell: (values) => void outside.view.figures.push(values) }),
    accounts: createAccountsStore({ tables, clock, random, settings, pause: async () => {} }),
    proposals: createProposalsStore({ tables, clock, random, settings, pause: async () => {} }),
    drafts,
    outbox: createOutboxStore({ tables, clock, random, gate }),
    deliveries: createDeliveriesStore({ tables, clock }),
    endpoint: createEndpointStore({ tables, clock, random, settings }),
    audit: createAuditStore({ tables, clock, random, settings }),
    auditLog: createAuditLogStore({ tables, clock, random, settings, gate }),
    sessions: createSessionsStore({ tables, clock, random }),
    approvals: createApprovalsStore({ tables, clock }),
    attention: createAttentionStore({ tables, clock, random, settings, pause: async () => {} }),
    digests: createDigestsStore({ tables, clock, random }),
    decisionTimes: createDecisionTimesStore(tables),
    queue: createQueueStore({ tables, clock }),
    queueActs: createQueueActsStore({ tables, clock, random }),
    insights: createInsightsStore(tables),
    calibration: createCalibrationStore({ tables, clock, random, settings, pause: async () => {} }),
    sample: createSampleStore(tables),
    sandbox: createSandboxStore({ tables, clock, random, gate }),
    erasures: createErasuresStore({ tables, clock, random, settings }),
    draftEraser: createDraftEraser({ tables, drafts, bodyEraser, clock, random, settings }),
    workflow: aroundPort<Workflow>('workflow', {
      start: (name, input) => outside.start(name, input),
      wake: (token) => outside.wake(token),
    }),
    mailer: aroundPort<Mailer>('mailer', { send: (mail) => outside.send(mail) }),
    sentiment: aroundPort<Sentiment>('sentiment', { read: (text) => outside.readSentiment(text) }),
    personalData: {
      reads: (language) => language === 'en' || language === 'es',
      ...aroundPort('personalData', { find: () => outside.findPersonalData() }),
    },
    signer: aroundPort('signer', createLocalSigner()),
    logSigner: aroundPort('logSigner', createLocalSigner('local-audit-log')),
    logFiles: aroundPort<LogFiles>('logFiles', { put: logFiles.put, get: logFiles.get }),
    webhookTransport: aroundPort<WebhookTransport>('webhookTransport', { post: (url, headers, body) => outside.post({ url, headers, body }) }),
    webhookSecrets: aroundPort<WebhookSecrets>('webhookSecrets', { active: async () => outside.webhookSecrets }),
    helpdeskTransport: aroundPort<HelpdeskTransport>('helpdeskTransport', { call: (request) => outside.callHelpdesk(request) }),
    helpdeskSecrets: aroundPort<HelpdeskSecrets>('helpdeskSecrets', { read: async () => outside.helpdeskCredentials }),
    ...(options.edge && { originSecret: aroundPort<OriginSecret>('originSecret', { proves: async (given) => given === options.edge?.secret }) }),
  };

  const { accounts } = deps;
  const system = { via: 'system' } as const;
  await accounts.putPolicy(aPolicy(options.policy), 0, system);
  for (const { id, ...fields } of options.people ?? people) await accounts.putPerson(id, fields, system);
  for (const { id, ...fields } of options.accounts ?? customers) await accounts.putAccount(id, fields, system);
  const keyWith = async (...scopes: Scope[]) => (await accounts.createKey('test', scopes, system)).plain;
  const keys = { helpdesk: await keyWith('drafts:write', 'drafts:read'), admin: await keyWith('admin'), audit: await keyWith('audit:read') };
  transactions.length = 0;

  let lambdas = lambdasOf(deps);

  const edgeHeaders = options.edge && { [originHeader]: options.edge.secret, ...(options.edge.viewer && { [viewerHeader]: options.edge.viewer }) };

  /** A request at the front door: the route table says which Lambda answers. */
  async function request(line: string, asked: Parameters<typeof anEvent>[1]): Promise<Answered> {
    const event = anEvent(line, { ...asked, headers: { ...edgeHeaders, ...asked?.headers } });
    const lambda = routes.find(({ method, path }) => `${method} ${path}` === event.routeKey)?.lambda ?? 'read-api';
    const { statusCode = 0, headers = {}, cookies = [], body = '' } = await aroundInvocation(`${lambda} ${event.routeKey}`, () => lambdas.http[lambda](event));
    const told = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    return { status: statusCode, headers: told, cookies, body, json: /\bjson/.test(told['content-type'] ?? '') && body !== '' ? JSON.parse(body) : undefined };
  }

  /** A call with an API key, the helpdesk's unless said otherwise; `null` for none. */
  const call = async <Json = Record<string, unknown>>(line: string, { key = keys.helpdesk, headers = {}, ...asked }: CallOptions = {}) =>
    (await request(line, { ...asked, headers: { ...(key !== null && { authorization: `Bearer ${key}` }), ...headers } })) as Answered<Json>;

  let sent = 0;
  const freshKey = (): string => {
    sent += 1;
    return `key-${sent}`;
  };
  const post = (body: Submission, idempotencyKey = freshKey()) => call<DraftView>('POST /v1/drafts', { body, headers: { 'idempotency-key': idempotencyKey } });
  const revise = (draftId: string, body: object, idempotencyKey = freshKey()) =>
    call<DraftView>(`POST /v1/drafts/${draftId}/revisions`, { body, headers: { 'idempotency-key': idempotencyKey } });

  /** Invoked as it is at that moment: another version may have been deployed. */
  const drainOutbox = (event: DrainEvent) => aroundInvocation('drain-outbox', () => lambdas.drainOutbox(event));
  const sendWebhook = (event: DrainEvent) => aroundInvocation('send-webhook', () => lambdas.sendWebhook(event));
  const helpdeskOut = (event: DrainEvent) => aroundInvocation('helpdesk-out', () => lambdas.helpdeskOut(event));
  /** The schedule's hour of a helpdesk that drops notifications. */
  const reconcileHelpdesk = () => aroundInvocation('helpdesk-out', () => lambdas.helpdeskOut({ reconcile: true }));
  /** The tick of the minute: what is due of any draft, what is owed, the webhooks, and what the helpdesk is owed where there is one. */
  async function sweep(): Promise<void> {
    await drainOutbox({ sweep: true });
    await sendWebhook({ sweep: true });
    if (settings.helpdesk) await helpdeskOut({ sweep: true });
  }

  /** A draft that waits, its stage opened and its people mailed. */
  async function held(submission: Submission = aHeldReply()): Promise<DraftView> {
    const { status, json } = await post(submission);
    if (status !== 202) throw new Error(`not held: ${status}`);
    await sweep();
    return json;
  }

  const draft = async (draftId: string): Promise<Draft> => {
    const found = await deps.drafts.load(draftId);
    if (!found) throw new Error(`no such draft: ${draftId}`);
    return found;
  };

  /** The newest mail to a person about a draft that carries a review link: the link's path, and the code. */
  function asked(draftId: string, personId: string): { path: string; code: string | undefined; mail: Mail } {
    const mails = outside.mails.filter((mail) => mail.draftId === draftId && mail.to === `${personId}@example.com`);
    for (const mail of mails.toReversed()) {
      const path = /https:\/\/[^/\s]+(\/review\/\S+)/.exec(mail.text)?.[1];
      if (path) return { path, code: /^Code: (\d{6})$/m.exec(mail.text)?.[1], mail };
    }
    throw new Error(`nobody asked ${personId}`);
  }

  /** Who holds an open grant for a role of the current revision, the last one asked where there are several. */
  async function askedAs(draftId: string, role: string): Promise<string> {
    const { head, grants } = await draft(draftId);
    const found = grants.findLast(
      ({ revision, state, stage, seat }) => revision === head.revision && state === 'open' && seat !== null && head.stages[stage]?.seats[seat]?.role === role,
    );
    if (!found) throw new Error(`nobody is asked as ${role}`);
    return found.personId;
  }

  /** A browser with its cookies, which follows redirects of a GET. */
  function browser() {
    const jar = new Map<string, string>();
    const send = async (line: string, more: { headers?: Record<string, string>; raw?: string } = {}): Promise<Page> => {
      const answer = await request(line, { ...more, cookies: [...jar].map(([name, value]) => `${name}=${value}`) });
      for (const cookie of answer.cookies) {
        const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
        if (/max-age=0/i.test(cookie)) jar.delete(name);
        else jar.set(name, value);
      }
      return {
        ...answer,
        path: line.split(' ')[1] ?? '',
        forms: /text\/html/.test(answer.headers['content-type'] ?? '') && answer.body ? formsOf(answer.body) : [],
      };
    };
    const get = async (path: string): Promise<Page> => {
      const page = await send(`GET ${path}`);
      return page.status === 303 ? get(page.headers.location ?? '') : page;
    };
    const submit = (path: string, fields: Readonly<Record<string, string>> | [string, string][], headers: Record<string, string> = {}): Promise<Page> =>
      send(`POST ${path}`, {
        raw: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      });
    return {
      jar,
      send,
      get,
      submit,
      /** Opens the link of a person's newest mail. */
      open: (draftId: string, personId: string) => get(asked(draftId, personId).path),
      /** Sends a form of a page: what it holds by itself, and these fields. */
      fill: (page: Page, fields: Readonly<Record<string, string>>, form: FormRead = formTo(page)) => submit(form.action, { ...form.defaults, ...fields }),
      /** Signs in by the mailed link. */
      signIn: async (personId: string): Promise<Page> => {
        await submit('/sign-in', { email: `${personId}@example.com` });
        await sweep();
        const links = outside.mails.flatMap(({ to, text }) =>
          to === `${personId}@example.com` ? (/https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(text)?.[1] ?? []) : [],
        );
        const landing = await get(links.at(-1) ?? '');
        return submit('/sign-in', formTo(landing).defaults);
      },
    };
  }

  /** A person opens the link of their newest mail in a new browser and decides, with the code of the mail where it has one. */
  async function decide(draftId: string, personId: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    const own = browser();
    const page = await own.open(draftId, personId);
    const { code } = asked(draftId, personId);
    return own.fill(page, { decision: 'approve', ...(code && { code }), ...fields });
  }

  return {
    /** The true time. */
    clock: time,
    deps,
    tables,
    /** Raw access, past every spy. */
    raw,
    /** Every transaction that was committed since the world began, in order. */
    transactions,
    /** Stored bodies by `<draftId>/<sha256>`. */
    bodies: kept,
    /** All their versions. */
    bodyVersions: versions,
    bodyEraser,
    keys,
    ...outside.view,
    outside,
    call,
    post,
    revise,
    held,
    draft,
    asked,
    askedAs,
    browser,
    decide,
    sweep,
    drainOutbox,
    sendWebhook,
    helpdeskOut,
    reconcileHelpdesk,
    mailEvents: (event: unknown) => aroundInvocation('mail-events', () => lambdas.mailEvents(event)),
    measure: () => aroundInvocation('measure', () => lambdas.measure()),
    calibrate: () => aroundInvocation('calibrate', () => lambdas.calibrate()),
    eraseSubjects: () => aroundInvocation('erase-subjects', () => lambdas.eraseSubjects()),
    sequenceAudit: () => aroundInvocation('sequence-audit', () => lambdas.sequenceAudit()),
    /** All Lambdas anew, with none of what they had kept in memory. */
    deploy: () => {
      lambdas = lambdasOf(deps);
    },
    /** Files of the audit log, by path. */
    logFiles: logFiles.files,
    tasks: {
      openStage: (event: unknown) => aroundInvocation('open-stage', () => lambdas.openStage(event)),
      escalateStage: (event: unknown) => aroundInvocation('escalate-stage', () => lambdas.escalateStage(event)),
      releaseReply: (event: unknown) => aroundInvocation('release-reply', () => lambdas.releaseReply(event)),
      sendHoldingReply: (event: unknown) => aroundInvocation('send-holding-reply', () => lambdas.sendHoldingReply(event)),
    },
    status: async (draftId: string) => (await draft(draftId)).head.status,
    audit: async (draftId: string): Promise<AuditEvent[]> =>
      (await raw.query('audit', { pk: chainKey({ draftId }) })).map((item) => AuditEvent.parse(eventIn(item))),
    /** Webhooks that arrived, parsed. */
    told: (): { id: string; type: string; draft: DraftView }[] =>
      outside.posts.map(({ headers, body }) => {
        const { type, data } = JSON.parse(body);
        return { id: headers['webhook-id'] ?? '', type, draft: data.draft };
      }),
    /** Every outbox row, paid ones that are kept too. */
    outbox: async () => (await raw.scan('drafts')).filter(({ pk }) => pk.startsWith('OUT#')),
  };
}

/** Every Lambda, as a deployment makes them. */
function lambdasOf(deps: Deps) {
  const http: Readonly<Record<HttpLambda, (event: Event) => Promise<Result>>> = {
    intake: createIntake(deps),
    'read-api': createReadApi(deps),
    'admin-api': createAdminApi(deps),
    'policy-api': createPolicyApi(deps),
    'policy-pages': createPolicyPages(deps),
    review: createReview(deps),
    console: createConsole(deps),
    'helpdesk-in': createHelpdeskIn(deps),
  };
  return {
    http,
    drainOutbox: createDrainOutbox(deps),
    sendWebhook: createSendWebhook(deps),
    helpdeskOut: createHelpdeskOut(deps),
    mailEvents: createMailEvents(deps),
    measure: createMeasure(deps),
    calibrate: createCalibrate(deps),
    eraseSubjects: createEraseSubjects(deps),
    sequenceAudit: createSequenceAudit(deps),
    openStage: createOpenStage(deps),
    escalateStage: createEscalateStage(deps),
    releaseReply: createReleaseReply(deps),
    sendHoldingReply: createSendHoldingReply(deps),
  };
}

export interface Page extends Answered {
  readonly path: string;
  readonly forms: readonly FormRead[];
}

/** The form of a page whose action ends so; without it the first one. */
export function formTo(page: Page, ending = ''): FormRead {
  const form = page.forms.find(({ action }) => action.endsWith(ending));
  if (!form) throw new Error(`no form on the page (${page.status}): ${ending}`);
  return form;
}

export const webhookSecret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

const defaultSettings: Settings = {
  tenantId: 'demo',
  tenantName: 'Demo Support',
  publicUrl: 'https://approvals.example',
  channel: 'Zendesk',
  mailFrom: 'approvals@example.com',
  webhookUrl: 'https://helpdesk.example/hook',
  mailDetail: 'full',
  timeZone: 'UTC',
  language: 'en',
  leastAssurance: 'link',
  requestsPerSecond: 1000,
  requestBurst: 10_000,
  unknownTokensPerMinute: 600,
  maxWaiters: 20,
  mailsPerHour: 100_000, // few people are sent everything here
  approvalsPerMinute: 100_000,
  alarmAboveWaiting: 20,
  throttledPerMinute: 100_000,
  gatedPerMinute: 100_000,
  auditLogYears: 7,
  textDays: null,
  scannerRanges: [],
  sandbox: true,
  helpdesk: null,
};

/** All that lies outside: what it was given, and how it answers; every member may be replaced by a test. */
function createOutside() {
  const mails: Mail[] = [];
  const starts: { name: string; input: WorkflowInput }[] = [];
  const wakes: string[] = [];
  const posts: Post[] = [];
  const logged: { level: string; message: string; fields: LogFields }[] = [];
  const figures: Partial<Record<MetricName, number>>[] = [];
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      void logged.push({ level, message, fields });
  return {
    mails,
    posts,
    view: { mails, starts, wakes, posts, logged, figures },
    log: { info: line('info'), warn: line('warn'), error: line('error') },
    webhookSecrets: [webhookSecret] as readonly string[],
    /** Of a world whose settings name a helpdesk. */
    helpdeskCredentials: { signing: ['a secret of the helpdesk'], api: { user: 'bot@fabrikam.example', token: 'a token' } } as HelpdeskCredentials,
    callHelpdesk: async (_request: HelpdeskRequest): Promise<HelpdeskAnswer> => ({ status: 404, body: '{}' }),
    /** Called before each transaction; what it throws is what the table would. */
    beforeTransact: async (_writes: readonly Write[]): Promise<void> => {},
    /** Called around each erasure of a draft's bodies. */
    beforeErase: async (_draftId: string): Promise<void> => {},
    afterErase: async (_draftId: string): Promise<void> => {},
    start: async (name: string, input: WorkflowInput): Promise<void> => void starts.push({ name, input }),
    wake: async (token: string): Promise<void> => void wakes.push(token),
    send: async (mail: Mail): Promise<{ messageId: string }> => {
      mails.push(mail);
      return { messageId: `msg-${mails.length}` };
    },
    findPersonalData: async (): Promise<Awaited<ReturnType<Deps['personalData']['find']>>> => [],
    readSentiment: async (_text: string): Promise<Awaited<ReturnType<Deps['sentiment']['read']>>> => ({ label: 'NEUTRAL', score: 0.9 }),
    post: async (post: Post): Promise<{ status: number; retryAfterSeconds?: number }> => {
      posts.push(post);
      return { status: 200 };
    },
  };
}
