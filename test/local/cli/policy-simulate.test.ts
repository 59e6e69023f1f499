import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { someSignals } from '../../../bench/signals.ts';
import { replay } from '../../../functions/domain/policy/simulate.ts';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { policySimulate } from '../../../local/cli/policy-simulate.ts';
import { aContext, fakeApi, standardYaml, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const yaml = readFileSync(standardYaml, 'utf8');
const same = file('same.yaml', yaml);
const stricter = file('stricter.yaml', yaml.replace('default: 0.85', 'default: 0.9'));
const noChargeback = file('no-chargeback.yaml', yaml.replace(/^ {2}- \{ id: chargeback.*\n/m, ''));
const longer = file('longer.yaml', yaml.replace(/^window: .*$/m, 'window: { days: 60 }'));

/** A draft as a helpdesk would have sent it. */
const line = (fields: object = {}): string =>
  JSON.stringify({
    conversationId: 'c-1',
    accountId: 'acc_1',
    author: { id: 'ai:x', type: 'ai' },
    customerMessage: { text: 'Where is my order 1187?' },
    reply: { to: 'dana@fabrikam.example', text: 'Hello Dana, it is on page 4 of the manual.' },
    confidence: 0.97,
    intent: 'order_status',
    ...fields,
  });
const refund = (dollars: number, at: string) =>
  line({ at, actions: [{ type: 'refund', amount: { currency: 'USD', minor: dollars * 100 } }], reply: { to: 'a@b.example', text: 'We refund it today.' } });

async function simulate(
  args: readonly string[],
  { json = true, api = fakeApi({}).api, terminal }: { json?: boolean; api?: ReturnType<typeof fakeApi>['api']; terminal?: (text: string) => void } = {},
) {
  const { context, out, err } = aContext(args, { api, json });
  const code = await policySimulate.run({ ...context, terminal });
  return { code, out, err, result: json && out[0] ? JSON.parse(out[0]) : undefined };
}

describe('policy simulate over a file', () => {
  it('plays drafts as they are sent, and says what another policy makes of them', async () => {
    const past = file(
      'past.jsonl',
      [line(), '', line({ confidence: 0.87, id: 'mine' }), line({ account: { regulated: ['healthcare'] }, intent: 'other' })].join('\n'),
    );

    const { code, result } = await simulate([stricter, '--drafts', past]);

    expect(code).toBe(0);
    expect(result).toMatchObject({
      before: { drafts: 3, tier1: 1, tier2: 1, tier3: 1 },
      after: { drafts: 3, tier1: 1, tier2: 0, tier3: 2 },
      changed: [{ id: 'mine', from: 2, to: 3, why: 'now held by low-confidence' }],
      blocked: [],
      unread: 0,
    });
  });

  it('exits 1 and shouts where a reply that people rejected would be sent', async () => {
    const past = file('rejected.jsonl', line({ customerMessage: { text: 'Which report lists a chargeback?' }, rejected: true }));

    expect(await simulate([same, '--drafts', past])).toMatchObject({ code: 0, result: { blocked: [] } });
    const { code, out } = await simulate([noChargeback, '--drafts', past], { json: false });
    expect(code).toBe(1);
    expect(out.at(-2)).toBe('1 reply that people REJECTED would be sent:');
    expect(out.at(-1)).toBe('  line 1  3 -> 1  no longer held by keyword');
  });

  it('adds the money of an account up from line to line, by the window of each policy', async () => {
    const past = file('refunds.jsonl', [refund(30, '2026-09-01T10:00:00Z'), refund(30, '2026-10-15T10:00:00Z')].join('\n'));

    expect((await simulate([same, '--drafts', past])).result).toMatchObject({ before: { tier2: 2 }, after: { tier2: 2 } });
    expect((await simulate([longer, '--drafts', past])).result).toMatchObject({ after: { tier2: 1, tier3: 1 }, changed: [{ id: 'line 2' }] });
  });

  it('compares with the policy that held before, and with the tier that a line tells', async () => {
    const past = file('told.jsonl', [line({ confidence: 0.87 }), line({ confidence: 0.87, tier: 1 })].join('\n'));

    expect((await simulate([stricter, '--drafts', past, '--against', stricter])).result).toMatchObject({ before: { tier3: 1, tier1: 1 }, changes: 1 });
  });

  it('keeps what was read, without a word of it, for the next time', async () => {
    const past = file('raw.jsonl', [line({ customerMessage: { text: 'Please cancel the zeppelin.' } }), refund(30, '2026-09-01T10:00:00Z')].join('\n'));
    const kept = file('kept.jsonl', '');

    const first = await simulate([stricter, '--drafts', past, '--keep', kept]);
    const again = await simulate([stricter, '--drafts', kept]);

    expect(existsSync(kept)).toBe(true);
    expect(readFileSync(kept, 'utf8')).not.toMatch(/zeppelin|dana/i);
    expect(again.result).toEqual(first.result);
  });

  it('names file and line of what it can not read', async () => {
    const past = file('bad.jsonl', [line(), line({ confidence: 7 })].join('\n'));

    await expect(simulate([same, '--drafts', past])).rejects.toThrow(new RegExp(`^${past}:2: .*confidence`));
    await expect(simulate([same, '--drafts', file('no.jsonl', '{')])).rejects.toThrow(Failure);
    await expect(simulate([same, '--drafts', '/nowhere.jsonl'])).rejects.toThrow(new Failure('there is no such file: /nowhere.jsonl', 3));
  });

  it('shows how far it is, and takes the bar away', async () => {
    const past = file('many.jsonl', Array.from({ length: 1100 }, () => line()).join('\n'));
    const shown: string[] = [];

    await simulate([same, '--drafts', past], { terminal: (text) => shown.push(text) });

    expect(shown.some((text) => /\[#+\.*\] \d+ % of \d+ bytes/.test(text))).toBe(true);
    expect(shown.at(-1)).toBe('\r\u001b[K');
  });

  it('prints a table for people', async () => {
    const { out } = await simulate([stricter, '--drafts', file('table.jsonl', [line(), line({ confidence: 0.87 })].join('\n'))], { json: false });

    expect(out.join('\n')).toBe(`2 drafts played

                                          then                 now
  1 sent                            1   50.0 %          1   50.0 %
  2 sent, watchers told             1   50.0 %          0    0.0 %
  3 held for people                 0    0.0 %          1   50.0 %

  review 0.0 h then, 0.0 h now: 0.0 h more at 30 s an approval

1 draft changes hands:
  line 2  2 -> 3  now held by low-confidence

Nothing that people rejected would be sent.`);
  });

  it('plays nothing with a policy that has errors', async () => {
    const bad = file('bad.yaml', yaml.replace('default: 0.85', 'default: 0.5'));

    const { code, err } = await simulate([bad, '--drafts', file('one.jsonl', line())]);
    expect(code).toBe(1);
    expect(err[0]).toMatch(/bad\.yaml:\d+:\d+: error thresholds\.default: must be at least 0\.85/);
    expect((await simulate([same, '--drafts', file('two.jsonl', line()), '--against', bad])).code).toBe(1);
  });
});

describe('policy simulate over recorded drafts', () => {
  const page = (count: number, next: string | null) => {
    const past = replay(standardPolicy);
    for (const [index, signals] of someSignals(count).entries())
      past.add({
        id: `drf_${index}`,
        revision: 1,
        accountId: 'a',
        at: '2026-11-22T17:00:00.000Z',
        signals,
        tier: 1,
        rules: [],
        reviews: 0,
        fixed: false,
        rejected: false,
      });
    return { status: 200, body: { ...past.result(), since: '2026-10-01T00:00:00.000Z', reached: null, unread: 1, next } };
  };

  it('asks the tenant until the past is played, and adds the answers up', async () => {
    const { api, calls } = fakeApi({ 'POST /v1/policy/simulate': [page(20, 'more'), page(30, null)] });

    const { code, result } = await simulate([same, '--since', '2026-10-01T00:00:00Z', '--review-seconds', '60'], { api });

    expect(code).toBe(0);
    expect(result).toMatchObject({ before: { drafts: 50, tier1: 50 }, unread: 2, reviewHours: { secondsPerReview: 30 } });
    expect(calls.map(([, , more]) => more?.body)).toMatchObject([
      { since: '2026-10-01T00:00:00.000Z', reviewSeconds: 60 },
      { since: '2026-10-01T00:00:00.000Z', cursor: 'more' },
    ]);
  });

  it('takes days, and leaves the choice to the server without', async () => {
    const { api, calls } = fakeApi({ 'POST /v1/policy/simulate': page(1, null) });
    const sinceOf = () => (calls.at(-1)?.[2]?.body as { since?: string } | undefined)?.since;

    await simulate([same, '--since', '7d'], { api });
    expect(Math.round((Date.now() - Date.parse(sinceOf() as string)) / 86_400_000)).toBe(7);
    await simulate([same], { api });
    expect(sinceOf()).toBeUndefined();
  });

  it('tells a refusal', async () => {
    const { api } = fakeApi({ 'POST /v1/policy/simulate': { status: 403, body: { type: 'x', title: 'x', status: 403, code: 'forbidden', requestId: 'r' } } });

    expect(await simulate([same], { api })).toMatchObject({ code: 1, err: ['the server refuses: 403 forbidden'] });
  });

  it.each<[readonly string[], string]>([
    [[], 'one policy file is wanted'],
    [['--since', 'yesterday'], '--since is an instant or a number of days such as 30d: yesterday'],
    [['--review-seconds', '0'], '--review-seconds is a number from 1 to 3600: 0'],
    [['--against', 'x'], '--against and --keep go with --drafts'],
    [['--drafts', 'x', '--since', '3d'], '--since goes without --drafts: a file is played whole'],
  ])('%j is no way to call it', async (args, message) => {
    await expect(simulate(args.length === 0 ? [] : [same, ...args])).rejects.toThrow(new Usage(message));
  });
});
