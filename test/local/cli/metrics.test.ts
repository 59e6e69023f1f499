import { describe, expect, it } from 'vitest';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { metrics } from '../../../local/cli/metrics.ts';
import { aContext, fakeApi } from './a-context.ts';

const row = {
  key: 'order_status',
  drafts: 120,
  cases: 12,
  humanShare: 0.1,
  approved: 8,
  edited: 1,
  rejected: 3,
  released: 117,
  held: 0,
  escalated: 2,
  bounced: 1,
  decisionSeconds: { median: 540, p90: 1320.25, n: 12 },
  underFourSeconds: 1,
  sentUnseen: { sent: 108, reported: 5, wrong: 1, sample: { chosen: 4, looked: 3, rejected: 1, edited: 0 }, falseAcceptance: [0.0615, 0.7923] },
  flags: ['rejections'],
};
const answer = {
  since: '2026-11-15T17:00:00.000Z',
  until: '2026-11-22T17:00:00.000Z',
  covered: '2026-11-15T17:00:00.000Z',
  cut: false,
  unread: 0,
  events: 63,
  by: 'category',
  rows: [row],
  all: { ...row, key: 'all', flags: [] },
  reasons: [{ code: 'wrong_tone', count: 3 }],
  queue: { pending: 2, oldestSeconds: 90, cut: false },
};

async function read(args: readonly string[], { json = false, body = answer as object } = {}) {
  const { api, calls } = fakeApi({ 'GET /v1/metrics': { status: 200, body } });
  const { context, out } = aContext(args, { api, json });
  return { code: await metrics.run(context), out, path: calls.at(-1)?.[1] };
}

describe('metrics', () => {
  it('are a table, with the reasons and what waits', async () => {
    expect(await read(['--by', 'category', '--since', '2026-11-15T17:00:00Z'])).toEqual({
      code: 0,
      path: '/v1/metrics?by=category&since=2026-11-15T17%3A00%3A00.000Z',
      out: [
        '2026-11-15T17:00:00.000Z to 2026-11-22T17:00:00.000Z, from 63 audit events',
        '',
        '  category      drafts  people  approved  edited  rejected  released  held  escalated  bounced  median       p90  < 4 s  looked at  false acceptance   wrong',
        '  order_status     120  10.0 %         8       1         3       117     0          2        1   540 s  1320.3 s      1     3 of 4     6.2 to 79.2 %  1 of 5  rejected too often',
        '  all              120  10.0 %         8       1         3       117     0          2        1   540 s  1320.3 s      1     3 of 4     6.2 to 79.2 %  1 of 5',
        '',
        'rejected for wrong_tone (3)',
        '2 waiting now, the oldest for 90 s',
      ],
    });
  });

  it('say what was left out, and nothing of what is not known', async () => {
    const all = {
      ...row,
      key: 'all',
      humanShare: null,
      decisionSeconds: { median: null, p90: null, n: 0 },
      sentUnseen: { sent: 0, reported: 0, wrong: 0, sample: { chosen: 0, looked: 0, rejected: 0, edited: 0 }, falseAcceptance: null },
      flags: ['human-share-above'],
    };
    const body = { ...answer, by: 'tier', cut: true, unread: 4, rows: [], all, reasons: [], queue: { pending: 1600, oldestSeconds: null, cut: true } };

    const { out, path } = await read([], { body });

    expect(path).toBe('/v1/metrics?by=tier');
    expect(out).toEqual([
      '2026-11-15T17:00:00.000Z to 2026-11-22T17:00:00.000Z, from 63 audit events; 4 drafts could not be read',
      'Cut: more came in than is read, and what came in before is in no number.',
      '',
      '  tier  drafts  people  approved  edited  rejected  released  held  escalated  bounced  median  p90  < 4 s  looked at  false acceptance  wrong',
      '  all      120       -         8       1         3       117     0          2        1       -    -      1          -                 -      -  needs people too often',
      '',
      '1600 or more waiting now',
    ]);
  });

  it('are the answer as it is with --json', async () => {
    const { out } = await read([], { json: true });

    expect(JSON.parse(out.join())).toEqual(answer);
  });

  it('write nothing to a terminal that it would obey', async () => {
    const { out } = await read([], { body: { ...answer, rows: [{ ...row, key: 'a\u001b[2Jb' }] } });

    expect(out.join()).toContain('a\\u{1b}[2Jb');
  });

  it('fail in one line', async () => {
    const refusing = fakeApi({ 'GET /v1/metrics': { status: 502, body: 'gone' } });

    await expect(metrics.run(aContext([], { api: refusing.api }).context)).rejects.toThrow(new Failure('the server refuses: 502 unknown'));
    await expect(read(['--by', 'account'])).rejects.toThrow(new Usage('--by is one of tier, role, rule, person, category: account'));
    await expect(read(['--since', 'yesterday'])).rejects.toThrow(new Usage('--since is an instant or a number of days such as 30d: yesterday'));
    await expect(read(['now'])).rejects.toThrow(new Usage('nothing is read: now'));
  });
});
