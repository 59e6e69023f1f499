import * as z from 'zod';
import { accountsDep, depsOf, digestsDep, draftsDep, linkKeysDep, metricsDep } from './runtime/aws-deps.ts';
import type { Deps } from './runtime/deps.ts';
import { onLambda } from './runtime/lambda.ts';
import { escalateBounced, escalateBouncedDigest, type MovingDeps } from './runtime/move-on.ts';

const Tags = z.record(z.string(), z.array(z.string()));
/** What the mail service says of one mail, of all its fields those that we use. */
const MailEvent = z.object({ eventType: z.string(), mail: z.object({ tags: Tags.default({}) }) });
const Bridge = z.object({ detail: MailEvent });
const Notification = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });

/** Events after which the person has not got the mail, or never will. */
const undelivered = new Set(['Bounce', 'Complaint', 'Reject', 'Rendering Failure']);

/** Bounces, complaints and rejected mails: whoever was asked and can't be reached is not waited for. */
export const createHandler =
  (deps: MovingDeps & Pick<Deps, 'digests' | 'metrics'>) =>
  async (event: unknown): Promise<void> => {
    let failed = 0;
    for (const { eventType, mail } of eventsOf(event)) {
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

/** The events of an EventBridge event or of SNS notifications. @throws ZodError for any other form: it goes to the dead letters. */
function eventsOf(event: unknown): z.infer<typeof MailEvent>[] {
  const bridge = Bridge.safeParse(event);
  if (bridge.success) return [bridge.data.detail];
  return Notification.parse(event).Records.map(({ Sns }) => MailEvent.parse(JSON.parse(Sns.Message)));
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, digestsDep, linkKeysDep, metricsDep)));
