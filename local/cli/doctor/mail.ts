import {
  GetAccountCommand,
  type GetAccountResponse,
  GetEmailIdentityCommand,
  paginateListSuppressedDestinations,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { error, type Finding, ok, unknown, warning } from './finding.ts';
import { eachReply, peakReplies, wholeUp } from './peak.ts';
import { asked, troubleOf } from './trouble.ts';

/** Of the day's quota; beyond it docs/scaling.md has an alarm go off. */
const fullShare = 0.8;

/** Whether SES sends for the account, to whom, and how much. @param requestsPerSecond - of all tenants there together */
export function checkSending(ses: SESv2Client, requestsPerSecond: number): Promise<Finding[]> {
  return asked('ses-sandbox', 'ses:GetAccount', ses.send(new GetAccountCommand({})), (account) => [
    account.ProductionAccessEnabled
      ? ok('ses-sandbox', 'SES is out of its sandbox')
      : error(
          'ses-sandbox',
          'SES is in its sandbox: it sends to verified addresses alone, and asks IAM about each of them, which the stack’s role is not granted',
          'ask for production access in the SES console (Account dashboard), and wait for it: that approvers’ addresses are verified is not enough',
        ),
    sending(account),
    ...sendingQuotas(account, requestsPerSecond),
  ]);
}

function sending({ SendingEnabled, EnforcementStatus }: GetAccountResponse): Finding {
  const look = 'read the account’s cases in AWS Support, and its reputation in the SES console';
  if (EnforcementStatus === 'SHUTDOWN') return error('ses-sending', 'AWS has stopped the account from sending: SHUTDOWN', look);
  if (!SendingEnabled)
    return error('ses-sending', 'sending is paused', '`aws sesv2 put-account-sending-attributes --sending-enabled`, once its cause is mended');
  if (EnforcementStatus === 'PROBATION') return warning('ses-sending', 'AWS watches the account as a sender: PROBATION', look);
  return ok('ses-sending', 'the account may send');
}

function sendingQuotas({ SendQuota: quota }: GetAccountResponse, requestsPerSecond: number): Finding[] {
  const raise = (name: string) => `raise "${name}" of ses in Service Quotas`;
  const { MaxSendRate: rate, Max24HourSend: day, SentLast24Hours: sent = 0 } = quota ?? {};
  if (rate === undefined || day === undefined)
    return [unknown('quota-ses', 'SES does not say how much may be sent', 'look at the SES console, Account dashboard')];
  const need = wholeUp(peakReplies(requestsPerSecond) * eachReply.mails);
  const compared = `${rate}/s, the peak takes ${need}`;
  const today =
    day === -1
      ? 'as many a day as you like'
      : `${sent} of ${day} mails in the last 24 h, which is enough for ${Math.floor(day / eachReply.mails)} replies a day`;
  return [
    rate >= need ? ok('quota-ses', compared) : warning('quota-ses', `${compared}: beyond it mails are late`, `${raise('Sending rate')} to ${need}`),
    day === -1 || sent < fullShare * day ? ok('quota-ses-day', today) : warning('quota-ses-day', today, raise('Sending quota')),
  ];
}

/** Whether the sender is verified, and receivers can know its mails by their signature. */
export function checkIdentity(ses: SESv2Client, domain: string): Promise<Finding[]> {
  const records = `make the DNS records of the outputs DkimRecord1 to 3 for ${domain}`;
  const answer = ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
  return asked('identity', 'ses:GetEmailIdentity', gone(answer), (identity) => {
    if (!identity)
      return [
        error(
          'identity',
          `SES knows no ${domain} in this region`,
          'make the domain again in the SES console (Easy DKIM) with the DNS records that it names: CloudFormation makes nothing anew that it believes to be there',
        ),
      ];
    const { VerifiedForSendingStatus: verified, VerificationStatus, DkimAttributes: dkim = {} } = identity;
    return [
      verified
        ? ok('identity', `${domain} is verified`)
        : error(
            'identity',
            `${domain} is not verified (${VerificationStatus ?? 'unknown'}): no mail goes out`,
            `${records}, then wait; AWS looks for them for 72 h`,
          ),
      dkimFinding(dkim.SigningEnabled === true, dkim.Status ?? 'unknown', records),
    ];
  });
}

function dkimFinding(signs: boolean, status: string, records: string): Finding {
  if (!signs) return error('dkim', 'mails are not signed', 'switch DKIM signatures on for the identity in the SES console');
  if (status === 'SUCCESS') return ok('dkim', 'mails are signed, and the records are found');
  if (status === 'FAILED')
    return error('dkim', 'AWS has looked for the records for 72 h in vain: FAILED', `${records}, then start the verification again in the SES console`);
  return error('dkim', `the records are not found yet: ${status}`, `${records}, then wait`);
}

/**
 * What a deployment makes of a stack whose mails have another domain: its identity is made anew, and no mail goes out before DNS has its records.
 *
 * @param printed - what the stack prints. Nothing is said where it does not tell its domain, or has the file's.
 */
export async function checkMailDomain(ses: SESv2Client, domain: string, printed: Readonly<Partial<Record<string, string>>>): Promise<Finding[]> {
  const [, deployed] = /^_dmarc\.(\S+) TXT /.exec(printed.DmarcRecord ?? '') ?? [];
  if (deployed === undefined || deployed === domain) return [];
  const taken = (await checkNoIdentity(ses, domain)).filter(({ level }) => level !== 'ok');
  if (taken.length > 0) return taken;
  return [
    warning(
      'identity',
      `a deployment takes mail.domain from ${deployed} to ${domain}: no mail goes out until SES has found the DNS records that it prints`,
      'deploy while nothing waits, with somebody at hand who makes the records at once (docs/deploy.md, "Another mail domain")',
    ),
  ];
}

/** Before a first deployment: an identity that somebody made by hand stops CloudFormation from making it. */
export function checkNoIdentity(ses: SESv2Client, domain: string): Promise<Finding[]> {
  const answer = ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
  return asked('identity', 'ses:GetEmailIdentity', gone(answer), (identity) =>
    identity
      ? [
          error(
            'identity',
            `${domain} is an identity of SES already, and the stack makes its own`,
            `delete it in the SES console where nothing else sends by it, or take another mail.domain`,
          ),
        ]
      : [ok('identity', `${domain} is free: the stack makes the identity`)],
  );
}

/** Undefined for what SES does not know. */
async function gone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (failure) {
    if ((failure as Error).name === 'NotFoundException') return undefined;
    throw failure;
  }
}

/** So many pages of 1,000 addresses are read. */
const mostPages = 20;

/** Whether SES would drop mails to somebody who may be asked, since one came back or was complained of once. */
export async function checkSuppressed(ses: SESv2Client, people: readonly Pick<Person, 'id' | 'email' | 'active'>[]): Promise<Finding[]> {
  const asks = new Map(people.flatMap(({ id, email, active }) => (active ? [[email.toLowerCase(), id] as const] : [])));
  const found: { readonly id: string; readonly email: string; readonly reason: string }[] = [];
  let pages = 0;
  try {
    for await (const { SuppressedDestinationSummaries = [] } of paginateListSuppressedDestinations({ client: ses, pageSize: 1000 }, {})) {
      for (const { EmailAddress: email = '', Reason: reason = '' } of SuppressedDestinationSummaries) {
        const id = asks.get(email.toLowerCase());
        if (id !== undefined) found.push({ id, email, reason });
      }
      pages += 1;
      if (pages === mostPages) break;
    }
  } catch (failure) {
    return [troubleOf('suppressed', 'ses:ListSuppressedDestinations', failure)];
  }
  const errors = found.map(({ id, email, reason }) =>
    error(
      'suppressed',
      `SES drops every mail to ${id}, ${email}: ${reason}`,
      `mend the mailbox, then \`aws sesv2 delete-suppressed-destination --email-address ${email}\`; or give ${id} another address`,
    ),
  );
  if (errors.length > 0) return errors;
  if (pages === mostPages)
    return [
      unknown(
        'suppressed',
        `the suppression list is longer than ${mostPages},000 addresses`,
        'look the approvers up by `aws sesv2 get-suppressed-destination`',
      ),
    ];
  return [ok('suppressed', `SES drops mails to nobody who is active (${asks.size})`)];
}
