import { SESClient, SESServiceException, SendEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMailer } from '../../functions/adapters/mailer.ts';
import { type Mail, MailRefused } from '../../functions/adapters/ports.ts';

const ses = mockClient(SESClient);
const client = new SESClient({ region: 'eu-central-1' });
const mailer = createMailer({ client, from: 'Countersign <approvals@tenant.example>', configurationSet: 'countersign-plain' });

const aMail = (more: Partial<Mail> = {}): Mail => ({
  to: 'ann@tenant.example',
  subject: 'Approval AP-7K2M',
  text: 'Grüße',
  html: '<p>Grüße</p>',
  draftId: 'drf_01K',
  grantId: 'grt_9-x',
  ...more,
});
const failure = (name: string, message = 'x', $fault: 'client' | 'server' = 'client') => new SESServiceException({ name, $fault, $metadata: {}, message });
const sent = () => ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input);

beforeEach(() => {
  ses.reset();
  ses.on(SendEmailCommand).resolves({ MessageId: '0100-abc' });
});

describe('sending a mail', () => {
  it('T16: sends structured fields with both parts, in UTF-8, and answers the message id', async () => {
    const answer = await mailer.send(aMail());

    expect(answer).toEqual({ messageId: '0100-abc' });
    expect(sent()).toEqual([
      {
        Source: 'Countersign <approvals@tenant.example>',
        Destination: { ToAddresses: ['ann@tenant.example'] },
        Message: {
          Subject: { Data: 'Approval AP-7K2M', Charset: 'UTF-8' },
          Body: { Text: { Data: 'Grüße', Charset: 'UTF-8' }, Html: { Data: '<p>Grüße</p>', Charset: 'UTF-8' } },
        },
        ConfigurationSetName: 'countersign-plain',
        Tags: [
          { Name: 'draft', Value: 'drf_01K' },
          { Name: 'grant', Value: 'grt_9-x' },
        ],
      },
    ]);
  });

  it('tags only what the mail is about', async () => {
    await mailer.send(aMail({ grantId: null }));
    await mailer.send(aMail({ draftId: null, grantId: null }));
    await mailer.send(aMail({ draftId: null, grantId: null, digestId: 'dig_01K' }));

    expect(sent().map(({ Tags }) => Tags)).toEqual([[{ Name: 'draft', Value: 'drf_01K' }], undefined, [{ Name: 'digest', Value: 'dig_01K' }]]);
  });

  it('F9: refuses an id that can be no tag, since a bounce would find no grant', async () => {
    await expect(mailer.send(aMail({ grantId: 'a.b' }))).rejects.toBeInstanceOf(MailRefused);
    await expect(mailer.send(aMail({ draftId: 'a'.repeat(256) }))).rejects.toBeInstanceOf(MailRefused);

    expect(sent()).toEqual([]);
  });

  it('takes an answer without a message id for a failure', async () => {
    ses.on(SendEmailCommand).resolves({} as never);

    await expect(mailer.send(aMail())).rejects.toThrow('without a message id');
  });
});

describe('T16: what could become a header of its own', () => {
  it.each([
    ['CR LF', 'x\r\nBcc: e@vil.example'],
    ['LF', 'x\nBcc: e@vil.example'],
    ['CR', 'x\ry'],
    ['NUL', 'x\0'],
    ['TAB', 'x\ty'],
    ['DEL', 'x\x7f'],
    ['NEL, a C1 control', 'x\u0085y'],
    ['a line separator', 'x\u2028y'],
    ['a paragraph separator', 'x\u2029y'],
  ])('refuses a subject with %s and calls nobody', async (_name, subject) => {
    await expect(mailer.send(aMail({ subject }))).rejects.toBeInstanceOf(MailRefused);

    expect(sent()).toEqual([]);
  });

  it.each([
    'ann@tenant.example\r\nBcc: e@vil.example',
    'ann@tenant.example\n',
    'ann@tenant.example\0',
    'ann@tenant.example\u0085',
    'ann@tenant.example,e@vil.example',
    'ann@tenant.example;e@vil.example',
    'ann@tenant.example e@vil.example',
    'Ann <ann@tenant.example>',
    'ann@tenant.example@vil.example',
    'ann',
    '@tenant.example',
    'ann@',
    '',
  ])('refuses %j as a recipient and calls nobody', async (to) => {
    await expect(mailer.send(aMail({ to }))).rejects.toBeInstanceOf(MailRefused);

    expect(sent()).toEqual([]);
  });

  it('names neither subject nor recipient in the refusal', async () => {
    await expect(mailer.send(aMail({ to: 'secret\n@tenant.example' }))).rejects.toThrow(/^recipient is not one bare address$/);
    await expect(mailer.send(aMail({ subject: 'secret\n' }))).rejects.toThrow(/^subject contains a control character$/);
  });

  it('lets 150 characters of subject pass, counted as people do, and refuses 151', async () => {
    await mailer.send(aMail({ subject: '😀'.repeat(150) }));

    await expect(mailer.send(aMail({ subject: 'a'.repeat(151) }))).rejects.toBeInstanceOf(MailRefused);
    expect(sent()).toHaveLength(1);
  });

  it('refuses a sender with a line break or other than ASCII before any mail', () => {
    expect(() => createMailer({ client, from: 'a@b.example\r\nBcc: e@vil.example', configurationSet: 'c' })).toThrow(TypeError);
    expect(() => createMailer({ client, from: 'Büro <a@b.example>', configurationSet: 'c' })).toThrow(TypeError);
  });
});

describe('F9: what SES answers', () => {
  it.each(['MessageRejected', 'InvalidParameterValue', 'InvalidParameterCombination', 'ValidationError', 'ValidationException'])(
    'takes %s as final: sending again would not help',
    async (name) => {
      ses.on(SendEmailCommand).rejects(failure(name));

      await expect(mailer.send(aMail())).rejects.toBeInstanceOf(MailRefused);
    },
  );

  it('T26: keeps the address that SES repeats out of the error', async () => {
    ses.on(SendEmailCommand).rejects(failure('MessageRejected', 'Address is on the suppression list: ann@tenant.example'));

    const error: unknown = await mailer.send(aMail()).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ message: 'mail refused by SES: MessageRejected' });
    expect((error as Error).cause).toBeUndefined();
  });

  it('F7, F10: throws a rejection as it is where only an identity is not verified: that is set up for the tenant, not for the mail', async () => {
    ses
      .on(SendEmailCommand)
      .rejects(failure('MessageRejected', 'Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: tenant.example'));

    const error: unknown = await mailer.send(aMail()).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name: 'MessageRejected' });
    expect(error).not.toBeInstanceOf(MailRefused);
  });

  it.each([
    'Throttling',
    'ThrottlingException',
    'ServiceUnavailable',
    'InternalFailure',
    'AccountSendingPausedException',
    'ConfigurationSetSendingPausedException',
    'ConfigurationSetDoesNotExistException',
    'MailFromDomainNotVerifiedException',
  ])('F7: throws %s as it is, for it passes or can be mended', async (name) => {
    ses.on(SendEmailCommand).rejects(failure(name, 'x', 'server'));

    const error: unknown = await mailer.send(aMail()).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name });
    expect(error).not.toBeInstanceOf(MailRefused);
  });
});
