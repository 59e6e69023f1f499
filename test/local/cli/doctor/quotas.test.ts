import { readFileSync } from 'node:fs';
import { ListAWSDefaultServiceQuotasCommand, ListServiceQuotasCommand, type ServiceQuota, ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { eachReply, mostWaiting, peakReplies } from '../../../../local/cli/doctor/peak.ts';
import { checkQuotas } from '../../../../local/cli/doctor/quotas.ts';
import { failure, levelsOf } from './fakes.ts';

const mocked = mockClient(ServiceQuotasClient);
const client = new ServiceQuotasClient({ region: 'eu-central-1' });
const peak = { own: 14, shared: 14, missing: [] }; // ten replies a second

const listed: Readonly<Record<string, ServiceQuota>> = {
  comprehend: { QuotaCode: 'L-370FF492', QuotaName: 'DetectSentiment throttle limit in transactions per second', Value: 20 },
  lambda: { QuotaCode: 'L-B99A9384', QuotaName: 'Concurrent executions', Value: 1000 },
  apigateway: { QuotaCode: 'L-8A5B8E43', QuotaName: 'Throttle rate', Value: 10_000 },
  dynamodb: { QuotaCode: 'L-AB614373', QuotaName: 'Table-level write throughput limit', Value: 40_000 },
  states: { QuotaCode: 'L-X', QuotaName: 'StartExecution throttle token refill rate per second', Value: 150 },
};
const all = ['quota-comprehend', 'quota-lambda', 'quota-api', 'quota-tables', 'quota-executions'];

/** Answers the quotas of each service, some of them other than usual. */
function answering(changes: Readonly<Record<string, Partial<ServiceQuota>>> = {}) {
  mocked.reset();
  for (const [ServiceCode, quota] of Object.entries(listed)) {
    mocked.on(ListServiceQuotasCommand, { ServiceCode }).resolves({
      Quotas: [
        { QuotaCode: 'L-1', Value: 1 },
        { ...quota, ...changes[ServiceCode] },
      ],
    });
    mocked.on(ListAWSDefaultServiceQuotasCommand, { ServiceCode }).resolves({ Quotas: [] });
  }
}
beforeEach(() => answering());

describe('quotas', () => {
  it('that carry the peak are fine', async () => {
    const findings = await checkQuotas(client, peak);

    expect(levelsOf(findings)).toEqual(all.map((check) => `${check} ok`));
    expect(findings.map(({ says }) => says)).toEqual([
      '20/s, the peak takes 10',
      '1,000 at a time, the peak takes 731',
      '10,000/s, the peak takes 28',
      '40,000 units/s, the peak takes 480',
      '150/s, the peak takes 1',
    ]);
  });

  it.each([
    [
      'comprehend',
      9,
      'raise "DetectSentiment throttle limit in transactions per second" of comprehend in Service Quotas to 10, or lower limits.requestsPerSecond',
    ],
    ['lambda', 10, 'raise "Concurrent executions" of lambda in Service Quotas to 731, or lower limits.requestsPerSecond'],
    ['apigateway', 27, 'to 28, or'],
    ['dynamodb', 479, 'to 480, or'],
    ['states', 0.5, 'to 1, or'],
  ])('of %s that do not are a warning, with what to raise', async (service, Value, fix) => {
    answering({ [service]: { Value } });

    const found = (await checkQuotas(client, peak)).filter(({ level }) => level !== 'ok');

    expect(found).toMatchObject([{ level: 'warning', fix: expect.stringContaining(fix) }]);
  });

  it('are held against the peaks of all tenants there, but for tables, which each has its own of', async () => {
    const findings = await checkQuotas(client, { own: 14, shared: 1400, missing: [] });

    expect(levelsOf(findings)).toEqual(['quota-comprehend warning', 'quota-lambda warning', 'quota-api ok', 'quota-tables ok', 'quota-executions ok']);
    expect(findings[3]?.says).toBe('40,000 units/s, the peak takes 480');
    expect(findings[4]?.says).toBe('150/s, the peak takes 100');
  });

  it('that the account has no value of its own for are those that everybody has', async () => {
    mocked.on(ListServiceQuotasCommand, { ServiceCode: 'comprehend' }).resolves({ Quotas: [] });
    mocked.on(ListAWSDefaultServiceQuotasCommand, { ServiceCode: 'comprehend' }).resolves({ Quotas: [{ ...listed.comprehend, Value: 25 }] });

    expect((await checkQuotas(client, peak))[0]).toMatchObject({ level: 'ok', says: '25/s, the peak takes 10' });
  });

  it('are found on a later page, and by name where AWS names no code that we know', async () => {
    mocked
      .on(ListServiceQuotasCommand, { ServiceCode: 'states' })
      .resolvesOnce({ Quotas: [{ QuotaName: 'StartExecution throttle token bucket size', Value: 800 }], NextToken: 'more' })
      .resolvesOnce({ Quotas: listed.states && [listed.states] });

    expect((await checkQuotas(client, peak))[4]).toMatchObject({ level: 'ok', says: '150/s, the peak takes 1' });
  });

  it('that can not be read are unknown, each by itself', async () => {
    mocked.on(ListServiceQuotasCommand, { ServiceCode: 'lambda' }).rejects(failure('AccessDeniedException'));
    mocked.on(ListServiceQuotasCommand, { ServiceCode: 'dynamodb' }).rejects(failure('TooManyRequestsException'));
    mocked.on(ListServiceQuotasCommand, { ServiceCode: 'states' }).resolves({ Quotas: [] });

    const findings = await checkQuotas(client, peak);

    expect(levelsOf(findings)).toEqual(['quota-comprehend ok', 'quota-lambda unknown', 'quota-api ok', 'quota-tables unknown', 'quota-executions unknown']);
    expect(findings[1]?.fix).toBe('allow them servicequotas:ListServiceQuotas, servicequotas:ListAWSDefaultServiceQuotas');
    expect(findings[4]?.says).toBe('Service Quotas does not list "StartExecution throttle token refill rate per second" here');
  });
});

describe('what a reply takes', () => {
  it('is what docs/scaling.md says', () => {
    const rows = new Map(
      readFileSync('docs/scaling.md', 'utf8')
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .map(([, what = '', each = '']) => [what, Number.parseFloat(each)]),
    );

    expect(eachReply).toEqual({
      requests: rows.get('requests of the API'),
      lambdaSeconds: rows.get('Lambdas that run at a time'),
      tableWrites: rows.get('DynamoDB write units'),
      sentiments: rows.get('Comprehend, `DetectSentiment`'),
      executions: rows.get('executions begun; transitions'),
      mails: rows.get('mails'),
    });
    expect(peakReplies(200)).toBeCloseTo(143, 0);
  });

  it('leaves so many Lambdas to callers who wait as the throttle of their route lets in', () => {
    const [, rate, burst] = /waitingThrottle = \{ requestsPerSecond: (\d+), burst: (\d+) \}/.exec(readFileSync('lib/http-api.ts', 'utf8')) ?? [];

    expect(Number(burst) + 25 * Number(rate)).toBe(mostWaiting);
  });
});
