import {
  GetAccountCommand,
  type GetAccountResponse,
  GetEmailIdentityCommand,
  type GetEmailIdentityResponse,
  ListSuppressedDestinationsCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkIdentity, checkMailDomain, checkNoIdentity, checkSending, checkSuppressed } from '../../../../local/cli/doctor/mail.ts';
import { aPerson } from '../../../examples.ts';
import { failure, levelsOf } from './fakes.ts';

const mocked = mockClient(SESv2Client);
const ses = new SESv2Client({ region: 'eu-central-1' });
beforeEach(() => mocked.reset());

const good: GetAccountResponse = {
  ProductionAccessEnabled: true,
  SendingEnabled: true,
  EnforcementStatus: 'HEALTHY',
  SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 100 },
};
async function sending(changes: Partial<GetAccountResponse> = {}, requestsPerSecond = 14) {
  mocked.on(GetAccountCommand).resolves({ ...good, ...changes });
  return checkSending(ses, requestsPerSecond);
}

describe('F10: sending', () => {
  it('is fine out of the sandbox, at a pace that carries the peak', async () => {
    const findings = await sending();

    expect(levelsOf(findings)).toEqual(['ses-sandbox ok', 'ses-sending ok', 'quota-ses ok', 'quota-ses-day ok']);
    expect(findings[2]?.says).toBe('14/s, the peak takes 2');
    expect(findings[3]?.says).toBe('100 of 50000 mails in the last 24 h, which is enough for 250000 replies a day');
  });

  it.each<[string, Partial<GetAccountResponse>, string]>([
    ['in the sandbox', { ProductionAccessEnabled: false }, 'ses-sandbox error'],
    ['paused', { SendingEnabled: false }, 'ses-sending error'],
    ['stopped by AWS', { EnforcementStatus: 'SHUTDOWN', SendingEnabled: false }, 'ses-sending error'],
    ['watched by AWS', { EnforcementStatus: 'PROBATION' }, 'ses-sending warning'],
    ['at a pace below the peak', { SendQuota: { ...good.SendQuota, MaxSendRate: 1 } }, 'quota-ses warning'],
    ['near the end of its day', { SendQuota: { ...good.SendQuota, SentLast24Hours: 40_000 } }, 'quota-ses-day warning'],
  ])('is told where it is %s', async (_, changes, told) => {
    const findings = await sending(changes);

    expect(levelsOf(findings).filter((one) => !one.endsWith(' ok'))).toEqual([told]);
    expect(findings.find(({ level }) => level !== 'ok')?.fix).toBeTruthy();
  });

  it('knows accounts without an end of the day, and those that say no quota', async () => {
    expect((await sending({ SendQuota: { Max24HourSend: -1, MaxSendRate: 14, SentLast24Hours: 1e6 } }))[3]).toMatchObject({ level: 'ok' });
    expect(levelsOf(await sending({ SendQuota: undefined })).at(-1)).toBe('quota-ses unknown');
  });

  it('is unknown where nobody may ask', async () => {
    mocked.on(GetAccountCommand).rejects(failure('AccessDeniedException'));

    expect(await checkSending(ses, 14)).toMatchObject([{ check: 'ses-sandbox', level: 'unknown', fix: 'allow them ses:GetAccount' }]);
  });
});

const verified: GetEmailIdentityResponse = {
  VerifiedForSendingStatus: true,
  VerificationStatus: 'SUCCESS',
  DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' },
};
async function identity(changes: Partial<GetEmailIdentityResponse> = {}) {
  mocked.on(GetEmailIdentityCommand).resolves({ ...verified, ...changes });
  return checkIdentity(ses, 'acme.example');
}

describe('F10: the sender’s identity', () => {
  it('is verified, and signs', async () => {
    expect(levelsOf(await identity())).toEqual(['identity ok', 'dkim ok']);
    expect(mocked.commandCalls(GetEmailIdentityCommand)[0]?.args[0].input).toEqual({ EmailIdentity: 'acme.example' });
  });

  it.each<[string, Partial<GetEmailIdentityResponse>, string[]]>([
    ['not verified', { VerifiedForSendingStatus: false, VerificationStatus: 'PENDING' }, ['identity error', 'dkim ok']],
    ['not found by its records yet', { DkimAttributes: { SigningEnabled: true, Status: 'PENDING' } }, ['identity ok', 'dkim error']],
    ['given up', { DkimAttributes: { SigningEnabled: true, Status: 'FAILED' } }, ['identity ok', 'dkim error']],
    ['not signing', { DkimAttributes: { SigningEnabled: false, Status: 'SUCCESS' } }, ['identity ok', 'dkim error']],
    ['silent about signatures', { DkimAttributes: undefined }, ['identity ok', 'dkim error']],
  ])('is told where it is %s', async (_, changes, told) => {
    const findings = await identity(changes);

    expect(levelsOf(findings)).toEqual(told);
    for (const { level, fix } of findings) if (level !== 'ok') expect(fix).toBeTruthy();
  });

  it('that SES does not know is an error after a deployment and as it should be before one', async () => {
    mocked.on(GetEmailIdentityCommand).rejects(failure('NotFoundException'));

    expect(levelsOf(await checkIdentity(ses, 'acme.example'))).toEqual(['identity error']);
    expect(levelsOf(await checkNoIdentity(ses, 'acme.example'))).toEqual(['identity ok']);
  });

  it('that is there before the first deployment would stop it', async () => {
    mocked.on(GetEmailIdentityCommand).resolves(verified);
    expect(await checkNoIdentity(ses, 'acme.example')).toMatchObject([{ check: 'identity', level: 'error' }]);

    mocked.on(GetEmailIdentityCommand).rejects(failure('AccessDeniedException'));
    expect(levelsOf(await checkNoIdentity(ses, 'acme.example'))).toEqual(['identity unknown']);
    expect(levelsOf(await checkIdentity(ses, 'acme.example'))).toEqual(['identity unknown']);
  });
});

describe('another mail domain than the one that is deployed', () => {
  const printed = { DmarcRecord: '_dmarc.acme.example TXT "v=DMARC1; p=reject; adkim=s"' };

  it('stops all mail until DNS has followed', async () => {
    mocked.on(GetEmailIdentityCommand).rejects(failure('NotFoundException'));

    expect(await checkMailDomain(ses, 'desk.acme.example', printed)).toMatchObject([
      { check: 'identity', level: 'warning', says: expect.stringContaining('from acme.example to desk.acme.example') },
    ]);
  });

  it('must not be an identity of SES already', async () => {
    mocked.on(GetEmailIdentityCommand).resolves(verified);

    expect(levelsOf(await checkMailDomain(ses, 'desk.acme.example', printed))).toEqual(['identity error']);
  });

  it('is nothing to speak of where it is the same, or the stack tells none', async () => {
    expect(await checkMailDomain(ses, 'acme.example', printed)).toEqual([]);
    expect(await checkMailDomain(ses, 'acme.example', {})).toEqual([]);
    expect(mocked.calls()).toEqual([]);
  });
});

describe('F10: people to whom SES sends nothing', () => {
  const ann = aPerson('ann', { email: 'Ann@acme.example' });
  const gone = aPerson('gone', { email: 'gone@acme.example', active: false });
  const suppressed = (...addresses: string[]) => ({
    SuppressedDestinationSummaries: addresses.map((EmailAddress) => ({ EmailAddress, Reason: 'BOUNCE' as const, LastUpdateTime: new Date(0) })),
  });

  it('are named with their address, and nobody else is', async () => {
    mocked
      .on(ListSuppressedDestinationsCommand)
      .resolvesOnce({ ...suppressed('customer@elsewhere.example', 'gone@acme.example'), NextToken: 'more' })
      .resolvesOnce(suppressed('ann@acme.example'));

    const findings = await checkSuppressed(ses, [ann, gone]);

    expect(findings).toEqual([
      {
        check: 'suppressed',
        level: 'error',
        says: 'SES drops every mail to ann, ann@acme.example: BOUNCE',
        fix: 'mend the mailbox, then `aws sesv2 delete-suppressed-destination --email-address ann@acme.example`; or give ann another address',
      },
    ]);
  });

  it('are none where the list has only others', async () => {
    mocked.on(ListSuppressedDestinationsCommand).resolves(suppressed('customer@elsewhere.example', 'gone@acme.example'));

    expect(await checkSuppressed(ses, [ann, gone])).toEqual([{ check: 'suppressed', level: 'ok', says: 'SES drops mails to nobody who is active (1)' }]);
  });

  it('are unknown where nobody may ask, and beyond 20,000 addresses', async () => {
    mocked.on(ListSuppressedDestinationsCommand).rejects(failure('AccessDeniedException'));
    expect(await checkSuppressed(ses, [ann])).toMatchObject([{ level: 'unknown', fix: 'allow them ses:ListSuppressedDestinations' }]);

    mocked.reset();
    mocked
      .on(ListSuppressedDestinationsCommand)
      .callsFake(async ({ NextToken = '0' }) => ({ ...suppressed('x@y.example'), NextToken: String(Number(NextToken) + 1) }));
    expect(await checkSuppressed(ses, [ann])).toMatchObject([{ level: 'unknown' }]);
    expect(mocked.commandCalls(ListSuppressedDestinationsCommand)).toHaveLength(20);
  });
});
