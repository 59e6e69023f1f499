import { createAccountsStore } from '../functions/adapters/accounts-store.ts';
import { createApprovalsStore } from '../functions/adapters/approvals-store.ts';
import { createAttentionStore } from '../functions/adapters/attention-store.ts';
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
import { type OutboxKind, queueOf } from '../functions/adapters/outbox-row.ts';
import { createOutboxStore } from '../functions/adapters/outbox-store.ts';
import type {
  Bodies,
  BodyEraser,
  HelpdeskSecrets,
  HelpdeskTransport,
  LinkKeys,
  Log,
  LogFiles,
  Mailer,
  Metrics,
  Random,
  Sentiment,
  Settings,
  Signer,
  TransactOptions,
  WebhookSecrets,
  Workflow,
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
import { reconciledVendors } from '../functions/domain/helpdesk/account.ts';
import { createHandler as createDrainOutbox } from '../functions/drain-outbox.ts';
import { createHandler as createEraseSubjects } from '../functions/erase-subjects.ts';
import { createHandler as createEscalateStage } from '../functions/escalate-stage.ts';
import { createHandler as createHelpdeskIn } from '../functions/helpdesk-in.ts';
import { createHandler as createHelpdeskOut } from '../functions/helpdesk-out.ts';
import { createHandler as createIntake } from '../functions/intake.ts';
import { createHandler as createMailEvents } from '../functions/mail-events.ts';
import { createHandler as createOpenStage } from '../functions/open-stage.ts';
import { createHandler as createPolicyApi } from '../functions/policy-api.ts';
import { createHandler as createPolicyPages } from '../functions/policy-pages.ts';
import { createHandler as createReadApi } from '../functions/read-api.ts';
import { createHandler as createReleaseReply } from '../functions/release-reply.ts';
import { createHandler as createReview } from '../functions/review.ts';
import type { Deps } from '../functions/runtime/deps.ts';
import type { LambdaName, TaskLambda } from '../functions/runtime/env.ts';
import type { HttpLambda } from '../functions/runtime/routes.ts';
import { createHandler as createSendHoldingReply } from '../functions/send-holding-reply.ts';
import { createHandler as createSendWebhook } from '../functions/send-webhook.ts';
import { createHandler as createSequenceAudit } from '../functions/sequence-audit.ts';
import approval from '../statemachines/approval.asl.json' with { type: 'json' };
import { createActivity } from './activity.ts';
import type { HttpHandlers } from './api-gateway.ts';
import { createAslRunner, type TaskHandler } from './asl-runner.ts';
import type { VirtualClock } from './clock.ts';
import { createCrashGate } from './crash-gate.ts';
import type { Faults } from './faults.ts';
import type { LocalTables } from './memory-tables.ts';
import type { DueKind } from './scheduler.ts';
import { createLocalPersonalData, createLocalSentiment } from './stand-ins/comprehend.ts';
import { createLocalMailer, type Mailbox } from './stand-ins/mailbox.ts';
import type { WebhookReceiver } from './stand-ins/webhook-receiver.ts';
import { createStreams } from './streams.ts';

/** What a crash leaves as it is: the stores, the outside, and the clock. */
export interface Surroundings {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly log: Log;
  /** @default no alarm looks at figures here */
  readonly metrics?: Metrics;
  readonly settings: Settings;
  readonly tables: LocalTables;
  readonly bodies: Bodies & BodyEraser;
  readonly mailbox: Mailbox;
  readonly receiver: WebhookReceiver;
  readonly linkKeys: LinkKeys;
  readonly signer: Signer;
  readonly logSigner: Signer;
  readonly logFiles: LogFiles;
  readonly webhookSecrets: WebhookSecrets;
  /** The tenant's helpdesk, where its settings name one. @default none is reached */
  readonly helpdesk?: { readonly transport: HelpdeskTransport; readonly secrets: HelpdeskSecrets } | undefined;
  readonly faults: Faults;
  /** The parsed JSON of the state machine that executions begin with. @default this version's */
  readonly definition?: unknown;
  /** Who looks on, to count. @default nobody */
  readonly onlooker?: Onlooker;
}

/** Sees what AWS would be paid for, as far as the program makes it itself: what surrounds it can be watched by whoever brings it. */
export interface Onlooker {
  /** Stands around every invocation of a Lambda. */
  invoked<T>(lambda: LambdaName, invoke: () => Promise<T>): Promise<T>;
  /** A transition of an execution. */
  entered(state: string): void;
  /** Stands between the program and what it made for itself to reach outside. */
  readonly around: { workflow(port: Workflow): Workflow; mailer(port: Mailer): Mailer; sentiment(port: Sentiment): Sentiment };
}

/** One life of the program: all Lambdas with their caches, and the executions of the state machine. */
export interface Program {
  readonly deps: Deps;
  readonly http: HttpHandlers;
  /** Invocations that go on in the Lambdas deployed last. */
  running(): readonly LambdaName[];
  /** Executions of the state machine that have begun and are not over. */
  executions(): number;
  /**
   * Puts fresh Lambdas in the place of all, as a deployment does: what is invoked from now on begins in the new ones, what goes on ends in the old.
   *
   * @param definition - of executions that begin from now on; those that run keep theirs. Left out: the same as before.
   */
  deploy(definition?: unknown): void;
  onCommit(writes: readonly Write[]): void;
  /** What the schedule runs once a minute, as far as something is due for it. */
  sweep(due?: ReadonlySet<DueKind>): Promise<void>;
  /** What the schedule runs once a minute for the audit log. */
  sequenceAudit(): Promise<void>;
  /** What the schedule runs once an hour. */
  calibrate(): Promise<void>;
  /** The schedule's hour of a helpdesk that drops notifications; undefined where there is none. */
  readonly reconcileHelpdesk?: (() => Promise<void>) | undefined;
  /** When the earliest timer of an execution is due. */
  nextTimer(): Date | undefined;
  runTimersUntil(now: Date): Promise<void>;
  /** @see AslRunner.fireTimers */
  fireTimers(now: Date): void;
  /** Says whether nothing goes on but requests. */
  idle(): boolean;
  /** Answers when nothing goes on but requests, or the program is gone. */
  settle(): Promise<void>;
  close(): void;
}

/** @param onCrash - called when a planned crash has happened; the program is gone by then. */
export function startProgram(surroundings: Surroundings, onCrash: () => void): Program {
  const { clock, random, log, settings, faults } = surroundings;
  const invoked: Onlooker['invoked'] = surroundings.onlooker?.invoked ?? ((_, invoke) => invoke());
  const around: Onlooker['around'] = surroundings.onlooker?.around ?? { workflow: (port) => port, mailer: (port) => port, sentiment: (port) => port };
  const gate = createCrashGate();
  const activity = createActivity();
  let gone = () => {};
  const closed = new Promise<void>((resolve) => {
    gone = resolve;
  });

  /** Waits no longer once the program is gone: past the gate, what goes on never ends. */
  const whileOpen = async (work: Promise<unknown>): Promise<void> => void (await Promise.race([work, closed]));

  const close = () => {
    gate.shut();
    runner.close();
    streams.mute();
    gone();
  };

  const tables = gate.guard({
    ...surroundings.tables,
    transact: async (writes: readonly Write[], how?: TransactOptions) => {
      if (faults.plan().crash !== 'after-decision' || !writes.some(recordsDecision)) return surroundings.tables.transact(writes, how);
      streams.mute(); // nobody hears of this commit from a process that dies with it
      try {
        await surroundings.tables.transact(writes);
      } catch (error) {
        streams.unmute();
        throw error;
      }
      if (faults.takeCrash()) {
        close();
        onCrash();
      }
    },
  });
  const bodies = gate.guard(surroundings.bodies);

  /** What a Lambda throws goes into its log; who called it asynchronously hears nothing. */
  const logged = async (kind: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn('function failed', { kind, errorName: error instanceof Error ? error.name : typeof error });
    }
  };
  /** One deployment: every Lambda with stores and caches of its own, behind the same gate. What is invoked ends in the one that it began in. */
  const deployLambdas = () => {
    /** Invocations that go on, by Lambda. */
    const running: LambdaName[] = [];
    const watched =
      <Event, Result>(lambda: LambdaName, handler: (event: Event) => Promise<Result>) =>
      async (event: Event): Promise<Result> => {
        running.push(lambda);
        try {
          return await invoked(lambda, () => handler(event));
        } finally {
          running.splice(running.indexOf(lambda), 1);
        }
      };

    const stopGate = createStopGate({ tables, clock });
    const drafts = createDraftsStore({ tables, bodies, clock, random, settings, gate: stopGate });

    const deps: Deps = {
      clock,
      random,
      log,
      metrics: surroundings.metrics ?? { tell: () => {} },
      settings,
      tables,
      gate: stopGate,
      bodies,
      accounts: createAccountsStore({ tables, clock, random, settings }),
      proposals: createProposalsStore({ tables, clock, random, settings }),
      drafts,
      outbox: createOutboxStore({ tables, clock, random, gate: stopGate }),
      deliveries: createDeliveriesStore({ tables, clock }),
      endpoint: createEndpointStore({ tables, clock, random, settings }),
      audit: createAuditStore({ tables, clock, random, settings }),
      auditLog: createAuditLogStore({ tables, clock, random, settings, gate: stopGate }),
      sessions: createSessionsStore({ tables, clock, random }),
      approvals: createApprovalsStore({ tables, clock }),
      attention: createAttentionStore({ tables, clock, random, settings }),
      digests: createDigestsStore({ tables, clock, random }),
      decisionTimes: createDecisionTimesStore(tables),
      queue: createQueueStore({ tables, clock }),
      queueActs: createQueueActsStore({ tables, clock, random }),
      insights: createInsightsStore(tables),
      calibration: createCalibrationStore({ tables, clock, random, settings }),
      sample: createSampleStore(tables),
      sandbox: createSandboxStore({ tables, clock, random, gate: stopGate }),
      erasures: createErasuresStore({ tables, clock, random, settings }),
      draftEraser: createDraftEraser({ tables, drafts, bodyEraser: bodies, clock, random, settings }),
      workflow: gate.guard(
        around.workflow({
          start: (name, input) => runner.start(name, input),
          wake: async (token) => {
            const fault = faults.plan().wake;
            if (fault === 'fail') throw Object.assign(new Error('the workflow service is not available'), { name: 'ServiceUnavailable' });
            if (fault === 'ok') await runner.wake(token);
          },
        }),
      ),
      mailer: gate.guard(
        around.mailer(
          createLocalMailer({
            mailbox: surroundings.mailbox,
            from: settings.mailFrom,
            bouncing: () => faults.plan().mail.bounce,
            onBounce: (event) => void activity.track(afterThisTurn().then(() => logged('mail-events', () => mailEvents(event)))),
          }),
        ),
      ),
      sentiment: gate.guard(around.sentiment(createLocalSentiment({ clock, random, fault: () => faults.plan().comprehend }))),
      personalData: createLocalPersonalData({ clock, random, fault: () => faults.plan().comprehend }),
      linkKeys: gate.guard(surroundings.linkKeys),
      signer: gate.guard(surroundings.signer),
      logSigner: gate.guard(surroundings.logSigner),
      logFiles: gate.guard({ put: surroundings.logFiles.put, get: surroundings.logFiles.get }),
      webhookTransport: gate.guard(surroundings.receiver.transport),
      webhookSecrets: gate.guard(surroundings.webhookSecrets),
      helpdeskTransport: gate.guard(surroundings.helpdesk?.transport ?? { call: noHelpdesk }),
      helpdeskSecrets: gate.guard(surroundings.helpdesk?.secrets ?? { read: noHelpdesk }),
    };

    const drainOutbox = watched('drain-outbox', createDrainOutbox(deps));
    const sendWebhook = watched('send-webhook', createSendWebhook(deps));
    const helpdeskOut = watched('helpdesk-out', createHelpdeskOut(deps));
    const mailEvents = watched('mail-events', createMailEvents(deps));
    const sequenceAudit = watched<void, void>('sequence-audit', createSequenceAudit(deps));
    const eraseSubjects = watched<void, void>('erase-subjects', createEraseSubjects(deps));
    const calibrate = watched<void, void>('calibrate', createCalibrate(deps));
    const task = (lambda: TaskLambda, handler: unknown): TaskHandler => watched<never, unknown>(lambda, handler as TaskHandler);
    const http = <Lambda extends HttpLambda>(lambda: Lambda, handler: HttpHandlers[Lambda]) =>
      ({ [lambda]: watched(lambda, handler) }) as Pick<HttpHandlers, Lambda>;

    return {
      deps,
      running: () => [...running],
      drainOutbox,
      sendWebhook,
      helpdeskOut,
      sequenceAudit,
      eraseSubjects,
      calibrate,
      tasks: {
        OpenStage: task('open-stage', createOpenStage(deps)),
        EscalateStage: task('escalate-stage', createEscalateStage(deps)),
        ReleaseReply: task('release-reply', createReleaseReply(deps)),
        SendHoldingReply: task('send-holding-reply', createSendHoldingReply(deps)),
      },
      http: {
        ...http('intake', createIntake(deps)),
        ...http('read-api', createReadApi(deps)),
        ...http('admin-api', createAdminApi(deps)),
        ...http('policy-api', createPolicyApi(deps)),
        ...http('policy-pages', createPolicyPages(deps)),
        ...http('review', createReview(deps)),
        ...http('console', createConsole(deps)),
        ...http('helpdesk-in', createHelpdeskIn(deps)),
      },
    };
  };

  let lambdas = deployLambdas();

  const sweep = async (due: ReadonlySet<DueKind> = new Set(['head', 'outbox', 'webhook', 'helpdesk', 'erasure'])): Promise<void> => {
    if (due.has('head') || due.has('outbox')) await whileOpen(activity.track(logged('drain-outbox', () => lambdas.drainOutbox({ sweep: true }))));
    if (due.has('erasure')) await whileOpen(activity.track(logged('erase-subjects', () => lambdas.eraseSubjects())));
    if (due.has('webhook')) await whileOpen(activity.track(logged('send-webhook', () => lambdas.sendWebhook({ sweep: true }))));
    if (settings.helpdesk && due.has('helpdesk')) await whileOpen(activity.track(logged('helpdesk-out', () => lambdas.helpdeskOut({ sweep: true }))));
  };

  const runner = createAslRunner({
    definition: surroundings.definition ?? approval,
    // By name at each invocation, as an alias leads to whatever is deployed by then.
    handlers: Object.fromEntries(
      (['OpenStage', 'EscalateStage', 'ReleaseReply', 'SendHoldingReply'] as const).map((name) => [name, (payload: never) => lambdas.tasks[name](payload)]),
    ),
    clock,
    newToken: () => Buffer.from(random.bytes(24)).toString('base64url'),
    ...(surroundings.onlooker && { onState: surroundings.onlooker.entered }),
    onFailed: ({ error }) => {
      log.warn('execution failed', { errorName: error });
      void activity.track(sweep());
    },
  });
  const streams = createStreams({
    consumers: {
      'drain-outbox': { takes: ({ kind }) => queueOf(kind as OutboxKind) === 'outbox', consume: (batch) => lambdas.drainOutbox(batch) },
      'send-webhook': { takes: ({ kind }) => kind === 'webhook', consume: (batch) => lambdas.sendWebhook(batch) },
      'helpdesk-out': { takes: ({ kind }) => queueOf(kind as OutboxKind) === 'helpdesk', consume: (batch) => lambdas.helpdeskOut(batch) },
    },
    activity,
    log,
  });

  const isIdle = () => activity.idle() && runner.idle();
  const settled = async () => {
    try {
      while (!isIdle()) {
        await activity.settle();
        await runner.settle();
        await afterThisTurn(); // whatever the last step set going shows itself by then
      }
    } finally {
      settling = undefined; // in the same turn: who comes later may come for something new
    }
  };
  /** One for all who wait: many at once, each looking at all that goes on, would be what goes on. */
  let settling: Promise<void> | undefined;

  return {
    get deps() {
      return lambdas.deps;
    },
    get http() {
      return lambdas.http;
    },
    running: () => lambdas.running(),
    executions: runner.open,
    deploy: (definition) => {
      if (definition !== undefined) runner.redefine(definition);
      lambdas = deployLambdas();
    },
    onCommit: streams.onCommit,
    sweep,
    reconcileHelpdesk:
      settings.helpdesk && reconciledVendors.includes(settings.helpdesk.vendor)
        ? () => whileOpen(activity.track(logged('helpdesk-out', () => lambdas.helpdeskOut({ reconcile: true }))))
        : undefined,
    calibrate: () => whileOpen(activity.track(logged('calibrate', () => lambdas.calibrate()))),
    sequenceAudit: () => whileOpen(activity.track(logged('sequence-audit', () => lambdas.sequenceAudit()))),
    nextTimer: runner.nextTimer,
    runTimersUntil: (now) => whileOpen(runner.runTimersUntil(now)),
    fireTimers: runner.fireTimers,
    idle: isIdle,
    settle: async () => {
      if (isIdle()) return;
      settling ??= whileOpen(settled());
      await settling;
    },
    close,
  };
}

const noHelpdesk = async (): Promise<never> => {
  throw new Error('this stack has no helpdesk');
};

const afterThisTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

const recordsDecision = (write: Write): boolean => write.table === 'audit' && 'put' in write && write.put.type === 'decision.recorded';
