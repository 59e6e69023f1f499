import { describe, expect, it } from 'vitest';
import type { Demotion, Promotion, ThresholdChange } from '../../functions/domain/learning/proposal.ts';
import { type CalibrationView, renderCalibrationPage } from '../../functions/page/calibration-page.tsx';
import { byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const about = { category: 'order_status', n: 200, unchanged: 198, interval: [0.9643, 0.9973] as const };
const risk = { perThousand: 10, atMost: 35.7 };
const promotion: Promotion = {
  ...about,
  id: 'cal_promote',
  kind: 'promote',
  proof: 52.7,
  needed: 40,
  unread: 1,
  undecided: 2,
  people: 1,
  replay: { sent: 203, edited: 1, rejected: 1, weeks: 2.5 },
  hoursSavedPerWeek: 0.68,
  risk,
};
const demotion: Demotion = {
  ...about,
  id: 'cal_demote',
  kind: 'demote',
  why: 'rejections',
  accountId: null,
  automatic: false,
  unchanged: 120,
  interval: [0.33, 0.47],
};
const threshold: ThresholdChange = {
  ...about,
  id: 'cal_threshold',
  kind: 'threshold',
  from: 0.85,
  to: 0.9,
  held: { before: 0.1, after: 0.25 },
  hoursSavedPerWeek: -1.25,
  risk,
};

const aView = (fields: Partial<CalibrationView> = {}): CalibrationView => ({
  tenantName: 'Contoso Support',
  timeZone: 'Europe/Berlin',
  now: new Date('2026-11-22T17:00:00Z'),
  personName: 'Olga Orr',
  form: 'k1.sealed.mac',
  mayPropose: true,
  policyVersion: 3,
  covered: new Date('2026-08-01T08:00:00Z'),
  cut: false,
  unread: 0,
  proposals: [],
  standings: [],
  closed: [],
  problem: null,
  ...fields,
});
const wordsOf = (view: CalibrationView): string => textOf(only(byTag(parseHtml(renderCalibrationPage(view)), 'main'))).replace(/\s+/g, ' ');
const linksOf = (view: CalibrationView) => byTag(parseHtml(renderCalibrationPage(view)), 'a').map(({ attributes }) => attributes.href);

describe('the page of calibration', () => {
  it('R117: says what a promotion rests on, what it saves and what it risks', () => {
    const words = wordsOf(aView({ proposals: [promotion] }));

    for (const part of [
      'Order status: let its replies go out unseen',
      '198 of 200 were approved unchanged: 99 %, with 95 % certainty 96.43 % to 99.73 %.',
      'The evidence is 52 times better told by a category above the line than by one at it; 40 are needed',
      'In 2.5 weeks 203 replies would have gone out unseen; of those people edited 1 and rejected 1.',
      'It saves 0.7 hours a week. Not as people would have it: of 1,000 replies sent about 10.0, at most 35.7.',
      '1 person decided. One person alone may be too kind. 1 approval that nobody was seen to read is left out. 2 cases ended without a decision.',
    ])
      expect(words).toContain(part);
    expect(wordsOf(aView({ proposals: [{ ...promotion, people: 3, unread: 2, undecided: 0 }] }))).toContain(
      '3 people decided. 2 approvals that nobody was seen to read are left out.',
    );
  });

  it('R124: says why a category should be closed, and for whom', () => {
    expect(wordsOf(aView({ proposals: [demotion] }))).toContain('Of what people still see they reject too much: 80 of 200, with 95 % certainty 33 % to 47 %.');
    const forOne = wordsOf(aView({ proposals: [{ ...demotion, why: 'error-budget', accountId: 'acc_fabrikam' }] }));
    expect(forOne).toContain('Order status, for one account: let people see all of its replies again');
    expect(forOne).toContain('The account is acc_fabrikam.');
  });

  it('says what another threshold would do', () => {
    const words = wordsOf(aView({ proposals: [threshold] }));

    expect(words).toContain('Order status: hold below a confidence of 90 % instead of 85 %');
    expect(words).toContain('People would see 25 % of the category’s replies instead of 10 %: 1.3 hours a week more.');
    expect(wordsOf(aView({ proposals: [{ ...threshold, hoursSavedPerWeek: 2 }] }))).toContain('2.0 hours a week less.');
  });

  it('offers to those who may change the policy to propose it, and to dismiss it', () => {
    const view = aView({ proposals: [promotion] });

    expect(linksOf(view)).toContain('/policy/propose?calibration=cal_promote');
    expect(formsOf(renderCalibrationPage(view)).find(({ action }) => action === '/policy/calibration')?.defaults).toMatchObject({
      form: 'k1.sealed.mac',
      proposal: 'cal_promote',
    });
    const seen = aView({ proposals: [promotion], mayPropose: false });
    expect(linksOf(seen)).not.toContain('/policy/propose?calibration=cal_promote');
    expect(formsOf(renderCalibrationPage(seen)).map(({ action }) => action)).toEqual(['/sign-out']);
  });

  it('R116, R117: says of each category how it stands and what it lacks', () => {
    const standing = {
      category: 'faq',
      since: '2026-11-01T00:00:00.000Z',
      attempt: 1,
      promotedBy: null,
      n: 50,
      unchanged: 48,
      interval: [0.8654, 0.989] as const,
    };
    const words = wordsOf(
      aView({
        standings: [
          { ...standing, lacks: ['weeks', 'cases', 'interval', 'proof'] },
          { ...standing, category: 'legal', n: 0, unchanged: 0, interval: null, lacks: ['always-human'] },
          { ...standing, category: 'how_to', promotedBy: 'calibration', lacks: [] },
          { ...standing, category: 'shipping', promotedBy: 'person', lacks: [] },
        ],
      }),
    );

    for (const part of [
      'the baseline still runs, too few cases, too many edited or rejected for what is known, not certain enough yet',
      'always needs a person',
      'go out unless a rule holds them (opened by calibration)',
      'go out unless a rule holds them (opened by people)',
      '48 (86.54 % to 98.9 %)',
      'not known',
    ])
      expect(words).toContain(part);
  });

  it('says that there is nothing, that some is missing, and what became of earlier proposals', () => {
    expect(wordsOf(aView())).toContain('Nothing, by what is known so far.');
    expect(wordsOf(aView())).toContain('Nothing came in yet.');
    expect(wordsOf(aView({ cut: true, unread: 2 }))).toMatch(/2 drafts could not be read\..*rests on a part of its evidence/);
    const at = new Date('2026-11-20T09:00:00Z');
    const view = aView({
      closed: [
        { proposal: promotion, state: 'accepted', at, by: 'the API key ops', reason: 'calibration cal_promote', policyVersion: 3 },
        { proposal: threshold, state: 'dismissed', at, by: 'Olga Orr', reason: null, policyVersion: null },
      ],
    });
    expect(wordsOf(view)).toMatch(/Order status: let its replies go out unseen ?version 3.*dismissed ?Olga Orr ?no reason given/);
    expect(linksOf(view)).toContain('/policy?version=3');
  });

  it('shows whatever was typed or sent as text', () => {
    for (const payload of payloads) {
      const page = renderCalibrationPage(
        aView({
          tenantName: payload,
          personName: payload,
          problem: { heading: 'x', line: payload },
          proposals: [{ ...demotion, category: payload, accountId: payload }],
          closed: [{ proposal: { ...promotion, category: payload }, state: 'dismissed', at: new Date(0), by: payload, reason: payload, policyVersion: null }],
        }),
      );
      expect(byTag(parseHtml(page), 'script')).toEqual([]);
      expect(formsOf(page).map(({ action }) => action)).toEqual(['/policy/calibration', '/sign-out']);
    }
  });
});
