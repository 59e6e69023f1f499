import { account, region } from './assembly.ts';
import { json, readJson, type Service, xml } from './service.ts';

export interface TakenMail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** SES, in its query protocol: keeps every mail. */
export function ses(): Service & { readonly mails: readonly TakenMail[] } {
  const mails: TakenMail[] = [];
  const arn = (rest: string): string => `arn:aws:ses:${region}:${account}:${rest}`;
  const service: Service = ({ body }) => {
    const form = new URLSearchParams(body.toString());
    const given = (name: string): string => form.get(name) ?? '';
    if (given('Action') !== 'SendEmail') return undefined;
    const mail = {
      id: `mail-${mails.length + 1}`,
      from: given('Source'),
      to: given('Destination.ToAddresses.member.1'),
      subject: given('Message.Subject.Data'),
      text: given('Message.Body.Text.Data'),
      html: given('Message.Body.Html.Data'),
      configurationSet: given('ConfigurationSetName'),
      tags: tagsIn(form),
    };
    const asked = { action: 'ses:SendEmail', context: { 'ses:FromAddress': mail.from } };
    return {
      name: 'SendEmail',
      asks: [
        { ...asked, resource: arn(`identity/${mail.from.split('@')[1]}`) },
        { ...asked, resource: arn(`configuration-set/${mail.configurationSet}`) },
      ],
      answer: () => {
        mails.push(mail);
        return xml(
          `<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>${mail.id}</MessageId></SendEmailResult></SendEmailResponse>`,
        );
      },
    };
  };
  return Object.assign(service, { mails });
}

function tagsIn(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let i = 1; form.has(`Tags.member.${i}.Name`); i += 1) tags[form.get(`Tags.member.${i}.Name`) ?? ''] = form.get(`Tags.member.${i}.Value`) ?? '';
  return tags;
}

/** Comprehend: every text is neutral and holds nothing personal. */
export const comprehend: Service = (request) => {
  const { operation } = readJson(request);
  const answers: Readonly<Record<string, object>> = {
    DetectSentiment: { Sentiment: 'NEUTRAL', SentimentScore: { Positive: 0.01, Negative: 0.01, Neutral: 0.97, Mixed: 0.01 } },
    DetectPiiEntities: { Entities: [] },
  };
  const answer = answers[operation];
  return answer && { name: operation, asks: [{ action: `comprehend:${operation}`, resource: '*', context: {} }], answer: () => json(answer) };
};
