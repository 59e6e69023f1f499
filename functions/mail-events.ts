import * as z from 'zod';
import { accountsDep, depsOf, digestsDep, draftsDep, linkKeysDep, metricsDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { escalateBounced, escalateBouncedDigest, type MovingDeps } from './runtime/move-on.ts';

const Tags = z.record(z.string(), z.array(z.string()));
/** What the mail service says of one mail, of all its fields those that we use. */
const MailEvent = z.object({ eventType: z.string(), mail: z.object({ tags: Tags.default({}) }) });
type MailEvent = z.infer<typeof MailEvent>;
const Bridge = z.object({ detail: MailEvent });
const Notification = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });
/** From the queue of what is tried again. */
const Again = z.object({ Records: z.array(z.object({ body: z.string() })) });
/** Lambda puts an event there as it came, and SNS a message that it could not hand to Lambda. */
const FailedOnce = z.union([z.object({ requestPayload: z.record(z.string(), z.unknown()) }), z.object({ Message: z.string() })]);

/** Events after which the person has not got the mail, or never will. */
const undelivered = new Set(['Bounce', 'Complaint', 'Reject', 'Rendering Failure']);

/** Bounces, complaints and rejected mails: whoever was asked and can't be reached is not waited for. Told again of one, it changes nothing. */
export const createHandler =
  (deps: MovingDeps & Pick<Deps, 'digests' | 'metrics'>) =>
  async (event: unknown): Promise<void> => {
    let failed = 0;
    const { events, others } = eventsOf(event);
    if (others > 0) deps.log.warn('a notification that is no mail event is left out', { count: others });
    for (const { eventType, mail } of events) {
      const draftId = mail.tags.draft?.[0];
      const grantId = mail.tags.grant?.[0];
      const digestId = mail.tags.digest?.[0];
      deps.log.info('mail event', { kind: eventType, ...(draftId && { draftId }) });
      if (!undelivered.has(eventType)) continue;
      failed += 1;
      if (draftId && grantId) await escalateBounced(deps, draftId, grantId);
      if (digestId) await escalateBouncedDigest(deps, digestId);
    }
    if (failed > 0) deps.metrics.tell({ MailsFailed: failed });
  };

interface MailEvents {
  readonly events: readonly MailEvent[];
  /** Notifications in plain words: SES sends one to a topic that it is shown for the first time. */
  readonly others: number;
}

/** The events of an EventBridge event, of SNS notifications, or of either from the queue of those that failed. @throws ZodError for any other form */
function eventsOf(event: unknown): MailEvents {
  const bridge = Bridge.safeParse(event);
  if (bridge.success) return { events: [bridge.data.detail], others: 0 };
  const again = Again.safeParse(event);
  if (again.success) return joined(again.data.Records.map(({ body }) => failedIn(JSON.parse(body))));
  return joined(Notification.parse(event).Records.map(({ Sns }) => noticeIn(Sns.Message)));
}

function failedIn(body: unknown): MailEvents {
  const failed = FailedOnce.parse(body);
  return 'Message' in failed ? noticeIn(failed.Message) : eventsOf(failed.requestPayload);
}

const joined = (all: readonly MailEvents[]): MailEvents => ({
  events: all.flatMap(({ events }) => events),
  others: all.reduce((sum, { others }) => sum + others, 0),
});

function noticeIn(message: string): MailEvents {
  try {
    return { events: [MailEvent.parse(JSON.parse(message))], others: 0 };
  } catch (error) {
    if (error instanceof SyntaxError) return { events: [], others: 1 };
    throw error;
  }
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, digestsDep, linkKeysDep, metricsDep)));
