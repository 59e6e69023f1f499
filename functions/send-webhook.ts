import { DamagedText } from './adapters/drafts-store.ts';
import type { OutboxRow } from './adapters/outbox-row.ts';
import { isAboutText, OwedWebhook } from './domain/approval/delivery.ts';
import { webhookHeaders, webhookRetrySeconds, webhookScheduleSeconds } from './domain/webhook.ts';
import { depsOf, draftsDep, endpointDep, outboxDep, webhookDeps } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { type DrainEvent, drain } from './runtime/outbox.ts';
import { showDraft } from './runtime/show-draft.ts';

type WebhookDeps = Pick<Deps, 'drafts' | 'outbox' | 'endpoint' | 'clock' | 'random' | 'log' | 'settings' | 'webhookTransport' | 'webhookSecrets'>;

const deliveredDays = 90;
const gone = 410;
/** So often what is owed looks whether its endpoint was enabled; ours: a look is two writes for each webhook. */
const disabledWaitSeconds = 900;

/**
 * Delivers webhooks, and does nothing else: its role reaches the drafts, their bodies and the signing secret.
 *
 * The same `webhook-id` and the draft as it was at the event on every attempt;
 * only timestamp and signature are new. A failed delivery never touches the draft.
 *
 * The schedule counts what reached the endpoint alone: secrets that can't be
 * read and runs that were cut short use nothing of it up. An endpoint that
 * answers 410 is called no more until somebody enables it: what is owed waits,
 * for no longer than the schedule lasts.
 */
export const createHandler = (deps: WebhookDeps) => (event: DrainEvent) => drain(deps, ['webhook'], event, (row) => deliver(deps, row));

async function deliver(deps: WebhookDeps, row: OutboxRow): Promise<void> {
  const { drafts, outbox, clock, random, log, settings } = deps;
  if (!settings.webhookUrl) return outbox.finish(row);
  const owed = OwedWebhook.parse(row.owed);
  const draft = row.draftId ? await drafts.load(row.draftId, 'all-but-signals') : undefined;
  if (!draft) return outbox.finish(row);
  if (draft.head.erased && isAboutText(owed.snapshot)) {
    log.info('webhook given up: its text is erased', { draftId: draft.head.id, kind: owed.event });
    return outbox.finish(row, { state: 'failed', days: deliveredDays, reason: 'erased' });
  }
  if (await deps.endpoint.disabledSince(settings.webhookUrl)) return waitForEndpoint(deps, row, owed);
  const view = await showDraft(deps, draft, owed.snapshot).catch((error) => {
    if (error instanceof DamagedText) return undefined;
    throw error;
  });
  if (!view) {
    log.error('a text that was released is damaged and is not told', { draftId: draft.head.id, kind: owed.event });
    return outbox.finish(row, { state: 'failed', days: deliveredDays });
  }
  const body = JSON.stringify({ type: owed.event, timestamp: row.createdAt, data: { draft: view } });
  const headers = webhookHeaders(owed.webhookId, clock.now(), body, await deps.webhookSecrets.active());
  const answer = await attempt(deps, settings.webhookUrl, headers, body);
  const tried = { ...row, tries: (row.tries ?? 0) + 1 };
  const fields = { draftId: draft.head.id, kind: owed.event, count: tried.tries, ...(answer && { status: answer.status }) };
  if (answer && answer.status >= 200 && answer.status < 300) {
    log.info('webhook delivered', fields);
    return outbox.finish(tried, { state: 'delivered', days: deliveredDays, lastStatus: answer.status });
  }
  if (answer?.status === gone && (await deps.endpoint.disable(settings.webhookUrl))) log.error('webhook endpoint disabled', fields);
  const wait = answer?.status === gone ? undefined : webhookRetrySeconds(tried.tries, (random.bytes(1)[0] ?? 0) / 255, answer?.retryAfterSeconds);
  if (wait === undefined) {
    log.error('webhook given up', fields);
    return outbox.finish(tried, { state: 'failed', days: deliveredDays, ...(answer && { lastStatus: answer.status }) });
  }
  log.warn('webhook failed', fields);
  return outbox.postpone(tried, new Date(clock.now().getTime() + wait * 1000), answer?.status);
}

/** Nothing is sent, and no attempt is used up; what has been owed for as long as the schedule lasts is given up. */
async function waitForEndpoint({ outbox, clock, log }: WebhookDeps, row: OutboxRow, { event }: OwedWebhook): Promise<void> {
  const fields = { kind: event, ...(row.draftId && { draftId: row.draftId }) };
  const now = clock.now().getTime();
  const end = Date.parse(row.redrivenAt ?? row.createdAt) + webhookScheduleSeconds * 1000;
  if (now >= end) {
    log.error('webhook given up: its endpoint is disabled', fields);
    return outbox.finish(row, { state: 'failed', days: deliveredDays, reason: 'disabled' });
  }
  log.info('webhook waits: its endpoint is disabled', fields);
  return outbox.postpone(row, new Date(Math.min(now + disabledWaitSeconds * 1000, end)));
}

/** One attempt; no answer at all is a failed one like any other. */
async function attempt({ webhookTransport, log }: WebhookDeps, url: string, headers: Record<string, string>, body: string) {
  try {
    return await webhookTransport.post(url, headers, body);
  } catch (error) {
    log.warn('webhook not answered', { errorName: error instanceof Error ? error.name : 'unknown' });
    return undefined;
  }
}

export const handler = onLambda(() => createHandler(depsOf(draftsDep, outboxDep, endpointDep, webhookDeps)));
