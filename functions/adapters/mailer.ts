import { type MessageTag, SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { type Mail, type Mailer, MailRefused } from './ports.ts';

/** The mail itself is at fault. Faults of the set-up (sending paused, unverified domain, no configuration set) can be mended, so they are thrown as they are. */
const permanentErrors = new Set(['MessageRejected', 'InvalidParameterValue', 'InvalidParameterCombination', 'ValidationError', 'ValidationException']);

/** A rejection that is a fault of the set-up too: the sender's identity, or the receiver's while the account is in the sandbox. SES has no code of its own for it. */
const notVerified = /^Email address is not verified\b/i;

const isPermanent = ({ name, message }: Error): boolean => permanentErrors.has(name) && !(name === 'MessageRejected' && notVerified.test(message));

const control = /[\p{Cc}\u2028\u2029]/u;
const oneBareAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;
const maxSubjectCharacters = 150;

/** Letters, digits, `_` and `-`, at most 255. @see https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html */
const tagValue = /^[A-Za-z0-9_-]{1,255}$/;

/**
 * Mail by SES `SendEmail` with structured fields only: nothing here ever builds a header, so nothing can inject one.
 *
 * Throttling, 5xx and timeouts are thrown as they are after the client's own
 * retries. A call that timed out may have been taken: a mail can arrive twice.
 *
 * @param from - the one sender, in ASCII: `Countersign <approvals@tenant.example>`.
 * @param configurationSet - one without open and click tracking, which would rewrite the links.
 * @throws TypeError when `from` is not one line of ASCII.
 */
export function createMailer({ client = newClient(), from, configurationSet }: { client?: SESClient; from: string; configurationSet: string }): Mailer {
  if (!/^[ -~]+$/.test(from)) throw new TypeError('sender must be one line of ASCII');

  return {
    async send(mail) {
      refuseUnsafe(mail);
      const Tags = tagsOf(mail);

      try {
        const { MessageId } = await client.send(
          new SendEmailCommand({
            Source: from,
            Destination: { ToAddresses: [mail.to] },
            Message: {
              Subject: { Data: mail.subject, Charset: 'UTF-8' },
              Body: { Text: { Data: mail.text, Charset: 'UTF-8' }, Html: { Data: mail.html, Charset: 'UTF-8' } },
            },
            ConfigurationSetName: configurationSet,
            ...(Tags.length > 0 && { Tags }),
          }),
        );
        if (!MessageId) throw new Error('SES answered without a message id');
        return { messageId: MessageId };
      } catch (error) {
        // SES repeats addresses in its messages, so only the error's name is kept.
        if (error instanceof Error && isPermanent(error)) throw new MailRefused(`mail refused by SES: ${error.name}`);
        throw error;
      }
    },
  };
}

function refuseUnsafe({ to, subject }: Mail): void {
  if (control.test(subject)) throw new MailRefused('subject contains a control character');
  if ([...subject].length > maxSubjectCharacters) throw new MailRefused(`subject is longer than ${maxSubjectCharacters} characters`);
  if (control.test(to) || !oneBareAddress.test(to)) throw new MailRefused('recipient is not one bare address');
}

function tagsOf({ draftId, grantId, digestId }: Mail): MessageTag[] {
  return Object.entries({ draft: draftId, grant: grantId, digest: digestId ?? null }).flatMap(([Name, Value]) => {
    if (Value === null) return [];
    // Without its tag a bounce would find no grant and escalate nothing, so such a mail is not sent.
    if (!tagValue.test(Value)) throw new MailRefused(`id can't be a message tag: ${Name}`);
    return [{ Name, Value }];
  });
}

const newClient = () =>
  new SESClient({ retryMode: 'adaptive', maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 10_000, throwOnRequestTimeout: true } });
