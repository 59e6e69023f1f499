import * as z from 'zod';
import { DamagedText, type OutboxRow } from './adapters/drafts-store.ts';
import { Snapshot } from './domain/approval/draft-state.ts';
import { isAboutText } from './domain/approval/draft-view.ts';
import { webhookHeaders, webhookRetrySeconds } from './domain/webhook.ts';
import { coreDeps, webhookDeps } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { type DrainEvent, drain } from './runtime/outbox.ts';
import { showDraft } from './runtime/show-draft.ts';

type WebhookDeps = Pick<Deps, 'drafts' | 'clock' | 'random' | 'log' | 'settings' | 'webhookTransport' | 'webhookSecrets'>;

const OwedWebhook = z.object({ event: z.string(), webhookId: z.string(), snapshot: Snapshot });
const deliveredDays = 90;
const gone = 410;

/**
 * Delivers webhooks, and does nothing else: its role reaches the drafts, their bodies and the signing secret.
 *
 * The same `webhook-id` and the draft as it was at the event on every attempt;
 * only timestamp and signature are new. A failed delivery never touches the draft.
 *
 * The schedule counts what reached the endpoint alone: secrets that can't be
 * read and runs that were cut short use nothing of it up.
 */
export const createHandler = (deps: WebhookDeps) => (event: DrainEvent) => drain(deps, 'webhook', event, (row) => deliver(deps, row));

async function deliver(deps: WebhookDeps, row: OutboxRow): Promise<void> {
  const { drafts, clock, random, log, settings } = deps;
  if (!settings.webhookUrl) return drafts.finish(row);
  const owed = OwedWebhook.parse(row.owed);
  const draft = row.draftId ? await drafts.load(row.draftId) : undefined;
  if (!draft) return drafts.finish(row);
  if (draft.head.erased && isAboutText(owed.snapshot)) {
    log.info('webhook given up: its text is erased', { draftId: draft.head.id, kind: owed.event });
    return drafts.finish(row, { state: 'failed', days: deliveredDays, reason: 'erased' });
  }
  const view = await showDraft(deps, draft, owed.snapshot).catch((error) => {
    if (error instanceof DamagedText) return undefined;
    throw error;
  });
  if (!view) {
    log.error('a text that was released is damaged and is not told', { draftId: draft.head.id, kind: owed.event });
    return drafts.finish(row, { state: 'failed', days: deliveredDays });
  }
  const body = JSON.stringify({ type: owed.event, timestamp: row.createdAt, data: { draft: view } });
  const headers = webhookHeaders(owed.webhookId, clock.now(), body, await deps.webhookSecrets.active());
  const answer = await attempt(deps, settings.webhookUrl, headers, body);
  const tried = { ...row, tries: (row.tries ?? 0) + 1 };
  const fields = { draftId: draft.head.id, kind: owed.event, count: tried.tries, ...(answer && { status: answer.status }) };
  if (answer && answer.status >= 200 && answer.status < 300) {
    log.info('webhook delivered', fields);
    return drafts.finish(tried, { state: 'delivered', days: deliveredDays, lastStatus: answer.status });
  }
  const wait = answer?.status === gone ? undefined : webhookRetrySeconds(tried.tries, (random.bytes(1)[0] ?? 0) / 255, answer?.retryAfterSeconds);
  if (wait === undefined) {
    log.error('webhook given up', fields);
    return drafts.finish(tried, { state: 'failed', days: deliveredDays, ...(answer && { lastStatus: answer.status }) });
  }
  log.warn('webhook failed', fields);
  return drafts.postpone(tried, new Date(clock.now().getTime() + wait * 1000), answer?.status);
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

export const handler = onLambda(() => createHandler({ ...coreDeps(), ...webhookDeps() }));
