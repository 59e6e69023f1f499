import { describe, expect, it } from 'vitest';
import { attentionOf, type EndedCheck } from '../../functions/domain/attention/figures.ts';
import { attentionFigures } from '../../functions/page/attention-figures.tsx';
import { type CheckPageView, renderCheckPage } from '../../functions/page/check-page.tsx';
import { start } from '../examples.ts';
import { byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const page = (fields: Partial<CheckPageView> = {}): string =>
  renderCheckPage({
    tenantName: 'Contoso',
    timeZone: 'UTC',
    reference: 'AP-7K2M',
    accountName: 'Draywick',
    outcome: 'missed',
    at: start,
    says: 'They asked for 120 dollars.',
    reply: 'We refund $1,200 today.',
    wrong: ['$1,200'],
    ...fields,
  });
const body = (html: string): string => textOf(only(byTag(parseHtml(html), 'body'))).replace(/\s+/g, ' ');

describe('the page after an attention check', () => {
  it.each<[CheckPageView['outcome'], string]>([
    ['caught', 'You did not let the mistake through.'],
    ['missed', 'You approved it with the mistake in it.'],
    ['set_aside', 'it counts neither as caught nor as missed. Nobody else was asked.'],
    ['lapsed', 'Nobody decided it'],
  ])('says of one that was %s what it was, what was wrong, and that nobody waits', (outcome, words) => {
    const html = page({ outcome });
    expect(body(html)).toContain(words);
    expect(body(html)).toContain('There is no such customer, nothing was sent, and nobody waits for it.');
    expect(byTag(parseHtml(html), 'mark').map(textOf)).toEqual(['$1,200']);
    expect(formsOf(html)).toEqual([]);
  });

  it('writes no markup of a text', () => {
    const tags = (html: string): number =>
      byTag(parseHtml(html), 'script').length + byTag(parseHtml(html), 'img').length + byTag(parseHtml(html), 'iframe').length;
    for (const payload of payloads) expect(tags(page({ reply: payload, wrong: [payload], accountName: payload, tenantName: payload }))).toBe(0);
  });
});

describe('the figures of attention', () => {
  const ended: EndedCheck = {
    personId: 'mia',
    flaw: 'tone',
    role: 'finance',
    risk: 'high',
    rules: ['refund-action'],
    outcome: 'caught',
    shownSeconds: 9,
    at: '2026-11-26T14:30:00.000Z',
  };
  const attention = attentionOf([ended, { ...ended, outcome: 'lapsed' }], () => '14');

  it('are none where there is nothing to tell, and name the file of each', () => {
    expect(attentionFigures({ own: null, team: null, cut: false, unread: 0 })).toEqual([]);
    expect(attentionFigures({ own: attention, team: attention, cut: true, unread: 2 }).map(({ id }) => id)).toEqual(['attention', 'attention-team']);
    expect(attentionFigures({ own: null, team: 'few', cut: false, unread: 0 })).toMatchObject([{ id: 'attention-team', table: { rowCount: 0 } }]);
  });

  it('are a file with a line for each risk, kind of mistake, rule, role and hour', () => {
    const [figure] = attentionFigures({ own: attention, team: null, cut: false, unread: 0 });
    expect(figure?.table.csv().trim().split('\r\n')).toEqual([
      '"by","key","checks","caught","share","share_low","share_high"',
      '"risk","High","1","1","1","0.2065","1"',
      '"mistake","Tone","1","1","1","0.2065","1"',
      '"rule","Refund action","1","1","1","0.2065","1"',
      '"role","Finance","1","1","1","0.2065","1"',
      '"hour","14:00 to 14:59","1","1","1","0.2065","1"',
    ]);
  });
});
