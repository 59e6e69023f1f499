import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../local/cli/calibrate.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { aContext, fakeApi } from './a-context.ts';

const outlook = { threshold: 0.88, n: 400, unchanged: 395, wrong: { share: 0.0125, low: 0.0053, high: 0.0289 }, held: 0.2504 };
const order = {
  category: 'order_status',
  replies: 'reviewed',
  since: '2026-11-01T00:00:00.000Z',
  perWeek: 120,
  n: 534,
  threshold: 0.85,
  lowest: 0.75,
  present: { ...outlook, threshold: 0.85, n: 480 },
  advised: outlook,
  why: null,
  curve: [
    { from: 0.42, to: 0.6, n: 34, share: 0.5, low: 0.34, high: 0.66 },
    { from: 0.7, to: 0.7, n: 100, share: 0.8, low: 0.711, high: 0.867 },
    { from: 0.88, to: 0.98, n: 400, share: 0.9875, low: 0.9711, high: 0.9947 },
  ],
};
const none = { ...order, n: 12, present: null, advised: null, curve: [] };
const answer = {
  at: '2026-11-22T17:00:00.000Z',
  policyVersion: 3,
  covered: '2026-07-25T17:00:00.000Z',
  cut: false,
  unread: 0,
  wanted: 0.05,
  items: [
    order,
    { ...none, category: 'how_to', why: 'not-enough-cases' },
    { ...none, category: 'money', why: 'by-impact' },
    { ...none, category: 'legal_advice', threshold: 0.95, n: 0, why: 'always-human' },
    { ...none, category: 'shipping', n: 1034, why: 'unseen' },
    { ...none, category: 'a_category_with_a_name_that_has_no_end', why: 'not-good-enough' },
  ],
};

const about = { category: 'order_status', n: 200, unchanged: 198, interval: [0.9643, 0.9973], state: 'open' };
const proposals = {
  at: answer.at,
  policyVersion: 3,
  covered: answer.covered,
  cut: false,
  unread: 0,
  categories: [],
  items: [
    { ...about, id: 'cal_1', kind: 'promote', accountId: null },
    { ...about, id: 'cal_2', kind: 'promote', accountId: 'acc_fabrikam', n: 15, unchanged: 15, interval: [0.7961, 1] },
    { ...about, id: 'cal_3', kind: 'demote', why: 'rejections', accountId: null, unchanged: 120, interval: [0.33, 0.47] },
    { ...about, id: 'cal_4', kind: 'demote', why: 'error-budget', accountId: 'acc_fabrikam', n: 3, unchanged: 1, interval: [0.2, 0.9] },
    { ...about, id: 'cal_5', kind: 'threshold', from: 0.85, to: 0.9, interval: [0.005, 0.029] },
    { ...about, id: 'cal_6', kind: 'promote', accountId: null, state: 'dismissed' },
  ],
};

async function proposed(args: readonly string[] = [], { json = false, body = proposals as object } = {}) {
  const { api, calls } = fakeApi({ 'GET /v1/calibration': { status: 200, body } });
  const { context, out } = aContext(['--proposals', ...args], { api, json });
  return { code: await calibrate.run(context), out, path: calls.at(-1)?.[1] };
}

async function asked(args: readonly string[] = [], { json = false, body = answer as object } = {}) {
  const { api, calls } = fakeApi({ 'GET /v1/calibration/thresholds': { status: 200, body } });
  const { context, out } = aContext(args, { api, json });
  return { code: await calibrate.run(context), out, path: calls.at(-1)?.[1] };
}

describe('calibrate', () => {
  it('R117: is a table of the thresholds to use, and says why where there is none', async () => {
    expect(await asked(['--wanted', '0.05'])).toEqual({
      code: 0,
      path: '/v1/calibration/thresholds?wanted=0.05',
      out: [
        '2026-07-25T17:00:00.000Z to 2026-11-22T17:00:00.000Z, version 3 of the policy',
        'wanted: at most 5.0 % of what goes out changed or rejected',
        '',
        '  category                   now  seen   use          wrong then  people see',
        '  order_status              0.85   534  0.88  1.3 % (0.5 to 2.9)      25.0 %',
        '  how_to                    0.85    12  not enough cases',
        '  money                     0.85    12  is for drafts of every category',
        '  legal_advice              0.95     0  always needs a person',
        '  shipping                  0.85  1034  goes out, and nobody looked at any',
        '  a_category_with_a_name_…  0.85    12  none is shown to keep it',
      ],
    });
  });

  it('draws one category in characters, and tells each stretch in numbers', async () => {
    const { out, path } = await asked(['--category', 'order_status']);

    expect(path).toBe('/v1/calibration/thresholds');
    expect(out.slice(3)).toMatchInlineSnapshot(`
      [
        "  category       now  seen   use          wrong then  people see",
        "  order_status  0.85   534  0.88  1.3 % (0.5 to 2.9)      25.0 %",
        "",
        "   100 % |                                      ###########",
        "         |",
        "         |                    :",
        "         |                    #",
        "         |                    :",
        "    65 % |:::::::::::",
        "         |:::::::::::",
        "         |###########",
        "         |:::::::::::",
        "         |:::::::::::",
        "    30 % |",
        "         +---------------------------------------------------",
        "          0.50                     0.75                  1.00",
        "                                             ^ now: 0.85",
        "                                                ^ use: 0.88",
        "          # approved unchanged, by stated confidence; : its 95 % interval",
        "",
        "  0.42 to 0.6: 50.0 % of 34 approved unchanged (34.0 to 66.0)",
        "  0.7: 80.0 % of 100 approved unchanged (71.1 to 86.7)",
        "  0.88 to 0.98: 98.8 % of 400 approved unchanged (97.1 to 99.5)",
      ]
    `);
  });

  it('fits 80 columns, whatever it is asked', async () => {
    const { out } = await asked();
    const drawn = await asked(['--category', 'order_status']);

    expect([...out, ...drawn.out].filter((line) => line.length > 80)).toEqual([]);
  });

  it('says what was left out, and that there is nothing to draw', async () => {
    expect((await asked([], { body: { ...answer, cut: true, unread: 4, items: [] } })).out.slice(1)).toEqual([
      'wanted: at most 5.0 % of what goes out changed or rejected',
      '4 drafts could not be read',
      'Cut: there is more than is read, and what began earlier rests on a part of it.',
      '',
      '  nothing came in yet',
    ]);
    expect((await asked(['--category', 'how_to'])).out.at(-1)).toBe('not enough cases to draw: nobody looked at any');
  });

  it('draws what is nearly certain, and names the present threshold alone where there is none to use', async () => {
    const sure = { ...order, advised: null, why: 'not-enough-cases', curve: [{ from: 0.9, to: 1, n: 90, share: 1, low: 0.959, high: 1 }] };
    const { out } = await asked(['--category', 'order_status'], { body: { ...answer, items: [sure] } });

    expect(out.filter((line) => /^ +\d+ %/.test(line)).map((line) => line.trim().split(' %')[0])).toEqual(['100', '95', '90']);
    expect(out.filter((line) => line.includes('^'))).toEqual([expect.stringMatching(/ {35}\^ now: 0\.85$/)]);
  });

  it('R117, R124: says with --proposals what the results propose, for one account by its id, and for whom', async () => {
    expect(await proposed()).toEqual({
      code: 0,
      path: '/v1/calibration',
      out: [
        '2026-07-25T17:00:00.000Z to 2026-11-22T17:00:00.000Z, version 3 of the policy',
        '',
        '  cal_1',
        '    order_status: let its replies go out unseen',
        '    198 of 200 approved unchanged (96.4 to 99.7 %)',
        '  cal_2',
        '    order_status: let replies to acc_fabrikam alone go out unseen again',
        '    15 of 15 approved unchanged (79.6 to 100.0 %)',
        '  cal_3',
        '    order_status: let people see all replies again',
        '    by rejections: 80 of 200 (33.0 to 47.0 %)',
        '  cal_4',
        '    order_status: let people see all replies to acc_fabrikam alone again',
        '    by error-budget: 2 of 3 (20.0 to 90.0 %)',
        '  cal_5',
        '    order_status: hold below 0.9 instead of 0.85',
        '    of 200 looked at; wrong at or above it 0.5 to 2.9 %',
      ],
    });
    expect((await proposed([], { body: { ...proposals, items: [] } })).out.at(-1)).toBe('  nothing, by what is known so far');
    expect(JSON.parse((await proposed([], { json: true })).out.join())).toEqual({ ...proposals, items: proposals.items.slice(0, 5) });
    await expect(proposed(['--category', 'faq'])).rejects.toThrow(new Usage('--proposals stands alone'));
  });

  it('is the answer as it is with --json', async () => {
    const { out } = await asked(['--category', 'money'], { json: true });

    expect(JSON.parse(out.join())).toEqual({ ...answer, items: [answer.items[2]] });
  });

  it('writes nothing to a terminal that it would obey', async () => {
    const { out } = await asked([], { body: { ...answer, items: [{ ...order, category: 'a\u001b[2Jb' }] } });

    expect(out.join()).toContain('a\\u{1b}[2Jb');
  });

  it('fails in one line', async () => {
    const refusing = fakeApi({ 'GET /v1/calibration/thresholds': { status: 502, body: 'gone' } });

    await expect(calibrate.run(aContext([], { api: refusing.api }).context)).rejects.toThrow(new Failure('the server refuses: 502 unknown'));
    await expect(asked(['--category', 'nothing'])).rejects.toThrow(new Failure('nothing of the category came in: nothing'));
    for (const wanted of ['0', '1', '5', 'few', ''])
      await expect(asked(['--wanted', wanted])).rejects.toThrow(new Usage(`--wanted is a share from 0.001 to 0.999: ${wanted}`));
    await expect(asked(['now'])).rejects.toThrow(new Usage('nothing is read: now'));
  });
});
