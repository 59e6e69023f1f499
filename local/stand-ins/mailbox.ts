import type { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import type { EventBridgeEvent } from 'aws-lambda';
import { createMailer } from '../../functions/adapters/mailer.ts';
import type { Clock, Mailer } from '../../functions/adapters/ports.ts';

/** A sent mail as the inbox shows it. */
export interface SentMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly draftId: string | null;
}

export interface Mailbox {
  /** Newest first. */
  list(): readonly SentMail[];
  add(mail: Omit<SentMail, 'id' | 'at'>): SentMail;
}

interface MailboxOptions {
  /** Mails kept in memory; the oldest go first. @default 2,000 */
  readonly most?: number | undefined;
  readonly onMail?: ((mail: SentMail) => void) | undefined;
}

const usualMost = 2000;

export function createMailbox(clock: Clock, { most = usualMost, onMail = () => {} }: MailboxOptions = {}): Mailbox {
  const mails: SentMail[] = [];
  let count = 0;
  return {
    list: () => mails.toReversed(),
    add: (mail) => {
      count += 1;
      const sent = { id: `mail-${String(count).padStart(6, '0')}`, ...mail, at: clock.now().toISOString() };
      mails.push(sent);
      if (mails.length > most) mails.shift();
      onMail(sent);
      return sent;
    },
  };
}

/** What SES tells EventBridge of a mail that was accepted and not delivered. */
export type BounceEvent = EventBridgeEvent<'Email Bounced', BounceDetail>;
interface BounceDetail {
  readonly eventType: 'Bounce';
  readonly bounce: {
    readonly bounceType: 'Permanent';
    readonly bounceSubType: 'General';
    readonly bouncedRecipients: readonly { readonly emailAddress: string; readonly action: 'failed'; readonly status: string }[];
    readonly timestamp: string;
    readonly feedbackId: string;
  };
  readonly mail: {
    readonly timestamp: string;
    readonly messageId: string;
    readonly source: string;
    readonly destination: readonly string[];
    readonly tags: Readonly<Record<string, readonly string[]>>;
  };
}

export interface LocalMailerOptions {
  readonly mailbox: Mailbox;
  readonly from: string;
  /** Addresses whose mail bounces. */
  readonly bouncing: () => readonly string[];
  readonly onBounce: (event: BounceEvent) => void;
}

const configurationSet = 'countersign-local';

/** The real adapter on an SES that puts every mail into the inbox, and reports bounces as the plan says. */
export function createLocalMailer({ mailbox, from, bouncing, onBounce }: LocalMailerOptions): Mailer {
  const client = {
    send: async ({ input }: SendEmailCommand) => {
      const [to = ''] = input.Destination?.ToAddresses ?? [];
      const tags = Object.fromEntries((input.Tags ?? []).map(({ Name, Value }) => [Name ?? '', [Value ?? '']]));
      const { id, at } = mailbox.add({
        to,
        subject: input.Message?.Subject?.Data ?? '',
        text: input.Message?.Body?.Text?.Data ?? '',
        html: input.Message?.Body?.Html?.Data ?? '',
        draftId: tags.draft?.[0] ?? null,
      });
      const address = to.toLowerCase();
      if (bouncing().some((one) => one.toLowerCase() === address)) onBounce(bounceEvent({ id, at, to, from, tags }));
      return { MessageId: id };
    },
  } as unknown as SESClient;
  return createMailer({ client, from, configurationSet });
}

interface Bounced {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly from: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** @see "Examples of event data that Amazon SES publishes" of the SES developer guide */
export function bounceEvent({ id, at, to, from, tags }: Bounced): BounceEvent {
  return {
    version: '0',
    id: `bounce-${id}`,
    'detail-type': 'Email Bounced',
    source: 'aws.ses',
    account: '000000000000',
    time: at,
    region: 'local',
    resources: [],
    detail: {
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [{ emailAddress: to, action: 'failed', status: '5.1.1' }],
        timestamp: at,
        feedbackId: `feedback-${id}`,
      },
      mail: {
        timestamp: at,
        messageId: id,
        source: from,
        destination: [to],
        tags: { 'ses:configuration-set': [configurationSet], ...tags },
      },
    },
  };
}
