import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { comparePolicies } from '../../functions/domain/policy/compare-policies.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { type CompareView, type PolicyView, renderComparePage, renderPolicyPage, type VersionRow } from '../../functions/page/policy-pages.tsx';
import { differenceWords, durationWords, percent, placeWords, stageWords, whenWords } from '../../functions/page/policy-words.ts';
import { type ProposalView, type ProposeView, renderProposalPage, renderProposalsPage, renderProposePage } from '../../functions/page/proposal-pages.tsx';
import { aPolicy } from '../examples.ts';
import { all, byTag, formsOf, type HtmlElement, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { now } from './views.ts';

const body = (page: string): string => textOf(only(byTag(parseHtml(page), 'body'))).replace(/\s+/g, ' ');
const rowsOf = (page: string, caption: string): string[][] => {
  const table = byTag(parseHtml(page), 'table').find((one) => textOf(only(byTag(one, 'caption'))) === caption);
  if (!table) throw new Error(`no such table: ${caption}`);
  return byTag(only(byTag(table, 'tbody')), 'tr').map((row) => all(row, ({ tag }) => tag === 'td' || tag === 'th').map((cell) => textOf(cell).trim()));
};
const linksOf = (page: string): (string | undefined)[] => byTag(only(byTag(parseHtml(page), 'main')), 'a').map(({ attributes }) => attributes.href);
/** As `Name` shows it: line breaks and tabs are named. */
const named = (text: string): string => text.replaceAll('\t', '[U+0009]').replaceAll('\n', '[U+000A]');

const frame = { tenantName: 'Contoso', timeZone: 'Europe/Berlin', now, personName: 'Ann Abel' };
const at = new Date('2026-11-20T13:10:30Z');
const aVersion = (fields: Partial<VersionRow> = {}): VersionRow => ({
  version: 2,
  at,
  by: 'Olga Orr',
  proposedBy: 'Cora Cole',
  reason: 'limits agreed',
  overruled: 0,
  ...fields,
});
const aPolicyView = (fields: Partial<PolicyView> = {}): PolicyView => ({
  ...frame,
  policy: aPolicy(),
  shown: aVersion(),
  sha256: 'ab'.repeat(32),
  inForce: true,
  warnings: [],
  proposals: [],
  mayPropose: false,
  versions: [aVersion(), aVersion({ version: 1, by: 'Countersign', proposedBy: null, reason: null })],
  older: null,
  ...fields,
});

describe('the policy in words', () => {
  it('says which version is in force, since when, by whom and why', () => {
    expect(body(renderPolicyPage(aPolicyView()))).toContain(
      'Version 2, in forceSince Fri 20 Nov 2026, 14:10 CET, by Olga Orr, proposed by Cora Cole.limits agreedSHA-256 abab',
    );
    const old = body(renderPolicyPage(aPolicyView({ inForce: false, shown: aVersion({ version: 1, reason: null, overruled: 2 }) })));
    expect(old).toMatch(
      /The policy as it was: version 1.*Put in force on Fri 20 Nov 2026.*No reason was given. It overruled 2 rejections\..*The policy in force/,
    );
  });

  it('says how sure an author must be, by category and segment', () => {
    const rows = rowsOf(
      renderPolicyPage(
        aPolicyView({
          policy: aPolicy({
            thresholds: { default: 0.85, high: 0.9, highEnterprise: 0.955, categories: { money: 0.95, faq: 0.75, refund: 0.95, security: 0.95 } },
          }),
        }),
      ),
      'How sure an author must be, by category and segment',
    );

    expect(rows).toEqual([
      ['Every other category', 'held below 85 %, watchers told below 90 %', 'held below 85 %, watchers told below 95.5 %'],
      ['Money, refund and security', 'held below 95 %', 'held below 95 %, watchers told below 95.5 %'],
      ['Faq', 'held below 75 %, watchers told below 90 %', 'held below 75 %, watchers told below 95.5 %'],
    ]);
  });

  it('lists the topics that are built in beside those of the tenant, each once', () => {
    const page = renderPolicyPage(aPolicyView({ policy: aPolicy({ topics: { alwaysHuman: ['legal', 'press'], prohibited: [], lowRisk: [] } }) }));
    const items = byTag(parseHtml(page), 'li').map(textOf);

    expect(items.filter((item) => item === 'legal (built in)' || item === 'press')).toEqual(['legal (built in)', 'press']);
    expect(items).toContain('medical advice (built in)');
    expect(body(page)).toContain('Low riskNone.');
  });

  it('shows the money limits in their currency, and the lines of small refunds', () => {
    const yen = { small: 5_000, standard: 50_000, enterprise: 500_000, dualFrom: 600_000, smallRefund: {} };

    expect(
      rowsOf(
        renderPolicyPage(aPolicyView({ policy: aPolicy({ limits: { USD: aPolicy().limits.USD as typeof yen, JPY: yen } }) })),
        'More than this needs a person; exactly this does not',
      ),
    ).toEqual([
      ['USD', '$100.00', '$1,000.00', '$10,000.00', '$10,000.00', 'standard $50.00, enterprise $10,000.00'],
      ['JPY', '¥5,000', '¥50,000', '¥500,000', '¥600,000', 'none'],
    ]);
  });

  it('shows each action with what it touches, whether it can be taken back, and the tier that counts', () => {
    const rows = rowsOf(
      renderPolicyPage(
        aPolicyView({
          policy: aPolicy({
            actions: { refund: { impact: 'money', reversible: false, tier: 3 }, grant_access: { impact: 'access', reversible: true, tier: 1 } },
          }),
        }),
      ),
      'What a reply does, and what becomes of it',
    );

    expect(rows).toEqual([
      ['refund', 'money', 'no', 'waits for people (tier 3)'],
      ['grant access', 'access', 'yes', 'waits for people (tier 3, for what it touches; the catalogue says 1)'],
    ]);
  });

  it('shows the routes in their order: when, who is asked and how sure of them one must be, and who is told', () => {
    const rows = rowsOf(renderPolicyPage(aPolicyView()), 'The first route that fits is taken; those before it that join are asked with its first stage');

    expect(rows[6]).toEqual([
      '7. dual-money',
      'one of the rules Money that does not come back, Amount missing fires',
      'finance and department head, by the mailed link and the code of the mail',
      'executive',
    ]);
    expect(rows[5]).toEqual([
      '6. with-department-head',
      'joins, enterprise accounts, and risk high',
      'department head, by the mailed link and the code of the mail',
      'nobody',
    ]);
    expect(rows.at(-1)).toEqual(['18. default', 'everything else', 'manager, by the mailed link', 'nobody']);
  });

  it('shows timers, hours, escrow and the holding reply', () => {
    const hours = { zone: 'Europe/Berlin', days: ['mon' as const, 'fri' as const], from: '09:00', to: '17:00', holidays: ['2026-12-25'] };
    const page = renderPolicyPage(aPolicyView({ policy: aPolicy({ hours, escrowSeconds: 0 }) }));

    expect(rowsOf(page, 'After a stage has opened; the holding reply after the draft was first held')).toEqual([
      ['Urgent', 'none', '15 min, 30 min', '2 h'],
      ['Standard', '2 h', '4 h', '24 h'],
      ['Internal', '4 h', '24 h', '72 h'],
    ]);
    expect(body(page)).toContain('Monday and Friday, 09:00 to 17:00 (Europe/Berlin), but for 2026-12-25');
    expect(body(page)).toContain('An approved reply goes out at once.');
    expect(body(page)).toContain('Your request is under reviewThank you for your message.');
  });

  it('says so where a list is empty', () => {
    const page = body(renderPolicyPage(aPolicyView({ policy: aPolicy({ keywords: [], patterns: [], exemptions: [] }) })));

    expect(page).toMatch(/No keywords\.No patterns\..*None: every refund waits for people\./);
  });

  it('shows warnings, what waits, and the way to propose for those who may', () => {
    const warnings = [{ path: 'routes.3.when', message: 'is never taken: legal before it takes everything', line: null }];
    const proposals = [{ id: 'prp_1', at, by: 'Cora Cole', reason: 'fewer holds', against: 1, standing: 'stale' as const }];

    const page = renderPolicyPage(aPolicyView({ warnings, proposals, mayPropose: true }));

    expect(body(page)).toContain(
      '1 warningIt may be used all the same; nobody can have meant this.routes.3.when: is never taken: legal before it takes everything',
    );
    expect(rowsOf(page, 'Somebody else than the author puts them in force')).toEqual([
      ['Fri 20 Nov 2026, 14:10 CET', 'Cora Cole', 'fewer holds', 'version 1', 'the policy has changed since'],
    ]);
    expect(linksOf(page)).toEqual(expect.arrayContaining(['/policy/propose', '/policy/proposals/prp_1']));
    expect(linksOf(renderPolicyPage(aPolicyView()))).not.toContain('/policy/propose');
  });

  it('lists the versions with who and why, and leads to what each of them changed', () => {
    const page = renderPolicyPage(aPolicyView({ older: 'k1.x/y.z' }));

    expect(rowsOf(page, 'Newest first')).toEqual([
      ['2', 'Fri 20 Nov 2026, 14:10 CET', 'Olga Orr, proposed by Cora Cole', 'limits agreed', 'Compare with 1'],
      ['1', 'Fri 20 Nov 2026, 14:10 CET', 'Countersign', 'No reason was given.', 'the first one'],
    ]);
    expect(linksOf(page)).toEqual(expect.arrayContaining(['/policy/compare?from=1&to=2', '/policy?version=1', '/policy?older=k1.x%2Fy.z#versions']));
  });

  it('is a page of 20 KB with the standard policy, and small on the wire', () => {
    const page = renderPolicyPage(aPolicyView());

    expect(page.length).toBeLessThan(24 * 1024);
    expect(gzipSync(page).length).toBeLessThan(8 * 1024);
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const policy: Policy = {
      ...aPolicy(),
      topics: { alwaysHuman: [payload], prohibited: [payload], lowRisk: [payload] },
      keywords: [{ id: payload, text: payload, tier: 3 }],
      patterns: [{ id: payload, pattern: payload, tier: 2 }],
      actions: { [payload]: { impact: 'data', reversible: true, tier: 2 } },
      exemptions: [{ id: payload, waives: [payload] }],
      routes: [
        {
          id: payload,
          when: { topics: [payload], accounts: [payload] },
          stages: [{ seats: [{ role: payload, count: 1 }], assurance: 'code', blind: false }],
          watchers: [payload],
        },
      ],
      hours: { zone: payload, days: ['mon'], from: payload, to: payload, holidays: [] },
      holdingReply: { subject: payload, text: payload },
    };

    const page = renderPolicyPage(
      aPolicyView({
        policy: { ...policy, thresholds: { ...policy.thresholds, categories: { [payload]: 0.9 } } },
        shown: aVersion({ by: payload, proposedBy: payload, reason: payload }),
        warnings: [{ path: payload, message: payload, line: 1 }],
        proposals: [{ id: payload, at, by: payload, reason: payload, against: 1, standing: 'open' }],
        versions: [aVersion({ by: payload, reason: payload })],
        older: payload,
      }),
    );

    expect(rowsOf(page, 'Patterns in message or reply')[0]?.[1]).toBe(named(payload));
    expect(formsOf(page).map(({ action }) => action)).toEqual(['/sign-out']);
  });
});

describe('words of a policy', () => {
  it('are short for shares, times, conditions and stages', () => {
    expect([percent(0.85), percent(0.875), percent(1), percent(0)]).toEqual(['85 %', '87.5 %', '100 %', '0 %']);
    expect(['90s', '15m', '24h', '1d', '3d'].map(durationWords)).toEqual(['90 s', '15 min', '24 h', '1 day', '3 days']);
    expect(
      whenWords({
        rules: ['keyword:lawyer', 'frustration'],
        categories: ['order_status'],
        segments: ['small', 'enterprise'],
        risk: ['high'],
        accounts: ['acc_1'],
      }),
    ).toEqual([
      'one of the rules Keyword lawyer, Frustration fires',
      'the category order status',
      'small or enterprise accounts',
      'risk high',
      'the account acc_1',
    ]);
    expect(
      stageWords({
        seats: [
          { role: 'legal', count: 2 },
          { role: 'owner', count: 1 },
        ],
        assurance: 'sign-in',
        blind: true,
      }),
    ).toBe('2 × legal and owner, signed in, each without seeing what the others decided');
  });

  it('name each place of the document for people, and names of the tenant as they are', () => {
    expect(
      [
        ['thresholds', 'default'],
        ['thresholds', 'categories', 'default'],
        ['routes', 'dual-money', 'stages', '0', 'seats', '1', 'count'],
        ['timers', 'urgent', 'escalate', '0'],
        ['topics', 'lowRisk', 'impact'],
        ['keywords', 'lawyer: attorney', 'tier'],
        ['actions', 'constructor'],
        ['escrowSeconds'],
      ].map(placeWords),
    ).toEqual([
      'Thresholds, every other category',
      'Thresholds, category default',
      'Route dual-money, stage 1, seat 2, count',
      'Timers, urgent, escalation 1',
      'Topics, low risk, impact',
      'Keyword lawyer: attorney, tier',
      'Action constructor',
      'Escrow',
    ]);
  });

  it('say what each kind of member was and is', () => {
    const changed = structuredClone(aPolicy());
    Object.assign(changed.limits, { CHF: { small: 100, standard: 200, enterprise: 300, dualFrom: 400, smallRefund: { small: 50 } } });
    Object.assign(changed.actions, { gift: { impact: 'money', reversible: true, tier: 2 } });
    Object.assign(changed.sensitive, { contractValueAbove: { currency: 'EUR', minor: 100 } });
    changed.privateData.comprehend = true;
    changed.timers.urgent.fallback = '90m';
    changed.window.days = 60;
    changed.keywords.push({ id: 'tier', text: 'a.tier', tier: 2 });
    changed.topics.lowRisk.push('tier');
    changed.exemptions = [];
    changed.baseline.until = '2026-12-24T00:00:00Z';
    changed.hours = { zone: 'UTC', days: ['mon'], from: '09:00', to: '17:00', holidays: [] };

    const told = comparePolicies(aPolicy(), changed).map((difference) => {
      const { path, kind, before, after } = differenceWords(difference);
      return [path, kind, before, after];
    });

    expect(told).toEqual(
      [
        ['topics.lowRisk.tier', 'Added', null, 'tier'],
        ['keywords.tier: a.tier', 'Added', null, '“a.tier”: is sent, and watchers are told'],
        ['limits.CHF', 'Added', null, 'small CHF 1.00, standard CHF 2.00, enterprise CHF 3.00; two people from CHF 4.00; small refunds below: small CHF 0.50'],
        ['window.days', 'Changed', '30 days', '60 days'],
        ['sensitive.contractValueAbove', 'Changed', '$100,000.00', '€1.00'],
        ['privateData.comprehend', 'Changed', 'no', 'yes'],
        ['actions.gift', 'Added', null, 'touches money, can be taken back, tier 2'],
        ['exemptions.small-refund', 'Removed', 'waives Refund action and Keyword refund', null],
        ['timers.urgent.fallback', 'Changed', '2 h', '90 min'],
        ['hours', 'Changed', 'none', 'Monday, 09:00 to 17:00 (UTC)'],
        ['baseline.until', 'Changed', 'none', '2026-12-24T00:00:00Z'],
      ].map((row) => row.map((text) => text?.replaceAll('CHF ', 'CHF\u00a0') ?? null)),
    );
  });

  it('have a text for every member that can differ', () => {
    const other = structuredClone(aPolicy());
    const bump = (value: unknown): unknown => {
      if (typeof value === 'number') return value + 1;
      if (typeof value === 'boolean') return !value;
      return value;
    };
    const walk = (node: object): void => {
      for (const [name, value] of Object.entries(node)) {
        if (value !== null && typeof value === 'object') walk(value);
        else if (name !== 'tier') Object.assign(node, { [name]: bump(value) });
      }
    };
    walk(other);

    for (const difference of comparePolicies(aPolicy(), other)) {
      const told = differenceWords(difference);
      expect([told.path, told.before, told.after]).not.toContain('undefined');
      expect([told.path, /undefined|NaN|\[object|^[[{]/.test(`${told.before} ${told.after}`)]).toEqual([told.path, false]);
    }
  });
});

const aCompareView = (fields: Partial<CompareView> = {}): CompareView => ({
  ...frame,
  choices: [aVersion(), aVersion({ version: 1 })],
  from: '1',
  to: '2',
  problem: null,
  compared: { from: aVersion({ version: 1 }), to: aVersion(), differences: comparePolicies(aPolicy(), aPolicy({ escrowSeconds: 60 })) },
  ...fields,
});

describe('comparing two versions', () => {
  it('shows the old beside the new, by place and path, with a word for what happened', () => {
    const page = renderComparePage(aCompareView());

    expect(rowsOf(page, '1 difference')).toEqual([['Escrow escrowSeconds', 'Changed', '30 s', '60 s']]);
    const head = byTag(parseHtml(page), 'th').filter(({ attributes }) => attributes.scope === 'col');
    expect(head.map(textOf)).toEqual(['Where', 'What', 'Version 1', 'Version 2']);
  });

  it('asks for two versions by a form that changes nothing, with what was asked chosen', () => {
    expect(formsOf(renderComparePage(aCompareView()))[0]).toMatchObject({ method: 'get', action: '/policy/compare', defaults: { from: '1', to: '2' } });
  });

  it('says so where nothing differs, and where there are more differences than a page holds', () => {
    const same = aCompareView().compared;
    const many = Array.from({ length: 600 }, (_, i) => ({ path: ['topics', 'lowRisk', `t${i}`], kind: 'added' as const, after: `t${i}` }));

    expect(body(renderComparePage(aCompareView({ compared: same && { ...same, differences: [] } })))).toContain('Nothing differs but the order of lists');
    const rows = rowsOf(renderComparePage(aCompareView({ compared: same && { ...same, differences: many } })), '600 differences');
    expect([rows.length, rows.at(-1)?.[0]]).toEqual([501, '100 more']);
  });

  it('does not speak of two versions where there is one', () => {
    const page = body(renderComparePage(aCompareView({ from: '2', compared: { from: aVersion(), to: aVersion(), differences: [] } })));

    expect(page).toContain('Compare two versions of the policy');
    expect(page).toContain('Nothing differs: both are version 2.');
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const differences = [{ path: ['keywords', payload], kind: 'changed' as const, before: { text: payload, tier: 2 }, after: { text: payload, tier: 3 } }];
    const page = renderComparePage(
      aCompareView({
        problem: payload,
        from: payload,
        to: payload,
        compared: { from: aVersion({ version: 1, by: payload }), to: aVersion({ reason: payload }), differences },
      }),
    );

    expect(rowsOf(page, '1 difference')[0]?.[2]).toBe(`“${named(payload)}”: is sent, and watchers are told`);
    expect(formsOf(page).map(({ action }) => action)).toEqual(['/policy/compare', '/sign-out']);
  });
});

const aChange = (fields: object = {}) => ({
  id: 'drf_1',
  revision: 1,
  reference: 'AP-7K2M',
  at: at.toISOString(),
  from: 3 as const,
  to: 1 as const,
  why: 'no longer held by keyword',
  rejected: false,
  ...fields,
});
const shares = (tier1: number, tier2: number, tier3: number) => ({ drafts: tier1 + tier2 + tier3, tier1, tier2, tier3, humanShare: null });
const aTrial = (fields: Partial<ProposalView['trial']> = {}): ProposalView['trial'] => ({
  at: at.toISOString(),
  since: '2026-10-21T13:10:30Z',
  reached: '2026-10-22T13:10:30Z',
  complete: true,
  unread: 0,
  before: shares(80, 10, 10),
  after: shares(85, 10, 5),
  changes: 5,
  changed: [aChange(), aChange({ id: 'drf_2', revision: 2, reference: 'AP-AAAA' })],
  reviewHours: { before: 2, after: 0.5, change: -1.5, secondsPerReview: 30 },
  rejectedRead: 40,
  rejectedUnread: 0,
  rejectedMore: false,
  blocking: 0,
  blocked: [],
  ...fields,
});
const aProposeView = (fields: Partial<ProposeView> = {}): ProposeView => ({
  ...frame,
  form: 'k1.sealed.mac',
  against: 3,
  typed: { document: '{\n  "a": 1\n}', reason: '', days: 30 },
  problem: null,
  faultIn: null,
  tried: null,
  ...fields,
});

const controlBy = (page: string, id: string): HtmlElement => only(all(parseHtml(page), ({ attributes }) => attributes.id === id));

describe('the form of a proposal', () => {
  it('holds the document as text, the version that it was made from, and two ways to send it', () => {
    const page = renderProposePage(aProposeView());
    const [form] = formsOf(page);

    expect(form).toMatchObject({
      action: '/policy/propose',
      method: 'post',
      defaults: { form: 'k1.sealed.mac', against: '3', document: '{\n  "a": 1\n}', reason: '', days: '30' },
    });
    expect(form?.controls.filter(({ tag }) => tag === 'button').map(({ attributes }) => [attributes.name, attributes.value])).toEqual([
      ['do', 'try'],
      ['do', 'propose'],
    ]);
    for (const id of ['document', 'days', 'reason'])
      expect(all(parseHtml(page), ({ tag, attributes }) => tag === 'label' && attributes.for === id)).toHaveLength(1);
  });

  it('keeps what was typed, with every fault by path and line in a summary that has the focus, and beside the field', () => {
    const problem = {
      heading: 'This can not be a policy',
      line: '',
      faults: [
        { path: 'escrowSeconds', message: 'at least 0', line: 12 },
        { path: '', message: 'this is no JSON from here on', line: 3 },
      ],
      link: null,
    };
    const page = renderProposePage(aProposeView({ problem, faultIn: 'document', typed: { document: '{"escrowSeconds": -1', reason: 'because', days: 7 } }));

    const summary = only(all(parseHtml(page), ({ attributes }) => attributes.role === 'alert'));
    expect([summary.attributes.tabindex, 'autofocus' in summary.attributes]).toEqual(['-1', true]);
    expect(textOf(summary).replace(/\s+/g, ' ')).toBe('This can not be a policyescrowSeconds: at least 0 (line 12)this is no JSON from here on (line 3)');
    expect(controlBy(page, 'document').attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'document-error document-hint' });
    expect(textOf(controlBy(page, 'document-error'))).toBe('2 faults, named above with their lines');
    expect(formsOf(page)[0]?.defaults).toMatchObject({ document: '{"escrowSeconds": -1', reason: 'because', days: '7' });
    expect(textOf(only(byTag(parseHtml(page), 'title')))).toBe('Propose a policy: This can not be a policy');
  });

  it('shows at most fifty faults, and how many there are', () => {
    const faults = Array.from({ length: 60 }, (_, i) => ({ path: `routes.${i}`, message: 'required', line: i }));

    expect(body(renderProposePage(aProposeView({ problem: { heading: 'x', line: '', faults, link: null } })))).toContain('10 more');
  });

  it('shows what the text would change and would have made of the past, before anything is kept', () => {
    const tried = {
      warnings: [{ path: 'limits.USD.small', message: 'is above the limit of standard accounts', line: 40 }],
      differences: comparePolicies(aPolicy(), aPolicy({ escrowSeconds: 60 })),
      trial: aTrial(),
    };

    const page = renderProposePage(aProposeView({ tried }));

    expect(body(page)).toContain('Nothing is kept yet.');
    expect(body(page)).toContain('limits.USD.small: is above the limit of standard accounts (line 40)');
    expect(rowsOf(page, '1 difference')).toEqual([['Escrow escrowSeconds', 'Changed', '30 s', '60 s']]);
    expect(rowsOf(page, 'Shares of the tiers')).toEqual([
      ['1: sent at once', '80 (80 %)', '85 (85 %)'],
      ['2: sent, watchers told', '10 (10 %)', '10 (10 %)'],
      ['3: waited for people', '10 (10 %)', '5 (5 %)'],
    ]);
    expect(body(page)).toContain('It would have saved 1.5 h of review, at 30 s an approval.');
    expect(rowsOf(page, '5 replies would have gone another way; 2 of them')).toEqual([
      ['AP-7K2M', 'Fri 20 Nov 2026, 14:10 CET', '3', '1', 'no longer held by keyword'],
      ['AP-AAAA, revision 2', 'Fri 20 Nov 2026, 14:10 CET', '3', '1', 'no longer held by keyword'],
    ]);
    expect(linksOf(page)).toEqual(expect.arrayContaining(['/queue/drf_1', '/queue/drf_2']));
    expect(body(page)).toContain('None of the 40 replies that people rejected would be sent.');
  });

  it.each([
    [{ rejectedRead: 0 }, 'No reply that people rejected would be sent. '],
    [{ rejectedRead: 1 }, 'The one reply that people rejected would not be sent. '],
    [
      { rejectedRead: 0, rejectedUnread: 1 },
      'No reply that people rejected could be played. 1 reply that people rejected could not be held against it, since what it was judged by is gone.',
    ],
    [
      { rejectedUnread: 3 },
      'None of the 40 replies that people rejected would be sent. 3 replies that people rejected could not be held against it, since what they were judged by is gone.',
    ],
    [{ rejectedMore: true }, 'None of the 40 replies that people rejected would be sent. There are older ones, which were not looked at.'],
    [
      { blocking: 1, blocked: [aChange({ rejected: true })], rejectedUnread: 2 },
      'overrules that with a reason. 2 replies that people rejected could not be held against it',
    ],
  ])('says what people rejected, and what of it could be played: %o', (fields, said) => {
    const page = renderProposePage(aProposeView({ tried: { warnings: [], differences: [], trial: aTrial(fields) } }));

    expect(body(page)).toContain(said);
  });

  it.each([
    [{}, '100 replies were played, those of Wed 21 Oct 2026, 15:10 CEST and later.'],
    [{ unread: 3 }, '3 replies were left out, since what they were judged by is gone.'],
    [
      { complete: false },
      '100 replies were played, those of Thu 22 Oct 2026, 15:10 CEST and later. There was no time for those before that, back to Wed 21 Oct 2026, 15:10 CEST',
    ],
    [{ before: shares(0, 0, 0), reached: null }, 'No reply since Wed 21 Oct 2026, 15:10 CEST could be played.'],
  ])('says how far the play went: %o', (fields, said) => {
    expect(body(renderProposePage(aProposeView({ tried: { warnings: [], differences: [], trial: aTrial(fields) } })))).toContain(said);
  });

  it.each([
    [0.5, 'It would have added 30 min of review'],
    [-0.5, 'It would have saved 30 min of review'],
    [12.34, 'It would have added 12.3 h of review'],
    [0.001, 'About as much review as before'],
  ])('says what becomes of the review: %d h', (change, said) => {
    const trial = aTrial({ reviewHours: { before: 20, after: 20 + change, change, secondsPerReview: 30 } });

    expect(body(renderProposePage(aProposeView({ tried: { warnings: [], differences: [], trial } })))).toContain(said);
  });

  it('shows which rejected replies block it', () => {
    const trial = aTrial({ blocking: 60, blocked: [aChange({ rejected: true })] });
    const page = renderProposePage(aProposeView({ tried: { warnings: [], differences: [], trial } }));

    expect(body(page)).toContain('It would send what people rejected60 rejected replies would be sent. That blocks it');
    expect(rowsOf(page, '60 rejected replies; 1 of them')[0]?.[0]).toBe('AP-7K2M');
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const change = aChange({ id: payload, reference: payload, why: payload });
    const page = renderProposePage(
      aProposeView({
        form: payload,
        typed: { document: payload, reason: payload, days: 30 },
        problem: { heading: 'x', line: payload, faults: [{ path: payload, message: payload, line: 1 }], link: { href: '/policy', label: 'x' } },
        faultIn: 'reason',
        tried: { warnings: [], differences: [], trial: aTrial({ changed: [change], blocked: [change], blocking: 1 }) },
      }),
    );

    expect(formsOf(page)[0]?.defaults).toMatchObject({ form: payload, document: payload, reason: payload });
    expect(formsOf(page).map(({ action }) => action)).toEqual(['/policy/propose', '/sign-out']);
    expect(rowsOf(page, '1 rejected reply')[0]?.[4]).toBe(named(payload));
  });
});

const aProposalView = (fields: Partial<ProposalView> = {}): ProposalView => ({
  ...frame,
  id: 'prp_1',
  by: 'Cora Cole',
  at,
  reason: 'fewer holds',
  against: 3,
  inForce: 3,
  sha256: 'cd'.repeat(32),
  standing: 'open',
  closed: null,
  document: { text: '{\n  "a": 1\n}', warnings: [], differences: comparePolicies(aPolicy(), aPolicy({ escrowSeconds: 60 })) },
  trial: aTrial(),
  acts: { kind: 'accept' },
  form: 'k1.sealed.mac',
  problem: null,
  wouldSend: null,
  typed: { forced: '', close: '' },
  ...fields,
});
const buttonsOf = (page: string): (string | undefined)[] =>
  formsOf(page)
    .filter(({ action }) => action !== '/sign-out')
    .flatMap(({ controls }) => controls.filter(({ tag }) => tag === 'button').map(({ attributes }) => attributes.value));

describe('a proposal', () => {
  it('shows who proposed what and why, what it changes, and what it would have made of the past', () => {
    const page = renderProposalPage(aProposalView());

    expect(textOf(only(byTag(parseHtml(page), 'h1')))).toBe('Proposal of Cora Cole, Fri 20 Nov 2026, 14:10 CET');
    expect(body(page)).toContain('It waitsWhy: fewer holds');
    expect(rowsOf(page, '1 difference')).toEqual([['Escrow escrowSeconds', 'Changed', '30 s', '60 s']]);
    expect(rowsOf(page, 'Shares of the tiers')[0]).toEqual(['1: sent at once', '80 (80 %)', '85 (85 %)']);
    expect(body(page)).toContain('Played when it was proposed, Fri 20 Nov 2026, 14:10 CET.');
  });

  it.each([
    ['another who may', { kind: 'accept' }, ['accept', 'close'], 'Decline it'],
    [
      'its author',
      { kind: 'own', others: ['Olga Orr', 'Otto Ott'] },
      ['close'],
      'somebody else puts it in force: Olga Orr, Otto Ott. Nobody is mailed: tell them.',
    ],
    ['its author, alone', { kind: 'own', others: [] }, ['close'], 'nobody else is an owner or of compliance.'],
    ['another who signed in long ago', { kind: 'sign-in', returnTo: '/policy/proposals/prp_1' }, ['close'], 'This asks for a sign-in of the last half hour.'],
    ['another, of an author who has left', { kind: 'decline', why: 'Its author has left.' }, ['close'], 'Its author has left.'],
    ['one who only reads', { kind: 'none', why: 'An owner may put it in force.' }, [], 'An owner may put it in force.'],
  ] as const)('offers to %s what they may do', (_, acts, buttons, said) => {
    const page = renderProposalPage(aProposalView({ acts }));

    expect(buttonsOf(page)).toEqual(buttons);
    expect(body(page)).toContain(said);
    for (const form of formsOf(page).filter(({ action }) => action !== '/sign-out'))
      expect([form.action, form.method, form.defaults.form]).toEqual(['/policy/proposals/prp_1', 'post', 'k1.sealed.mac']);
  });

  it('leads to the sign-in and back', () => {
    expect(linksOf(renderProposalPage(aProposalView({ acts: { kind: 'sign-in', returnTo: '/policy/proposals/prp_1' } })))).toContain(
      '/sign-in?return=%2Fpolicy%2Fproposals%2Fprp_1',
    );
  });

  it.each([
    ['in_force', 'It was put in force', 4],
    ['withdrawn', 'It was withdrawn', null],
    ['declined', 'It was declined', null],
  ] as const)('that was settled says what became of it, and offers nothing: %s', (standing, said, policyVersion) => {
    const page = renderProposalPage(
      aProposalView({ standing, closed: { by: 'Olga Orr', at, reason: 'as agreed', policyVersion }, acts: { kind: 'none', why: null } }),
    );

    expect(body(page)).toContain(said);
    expect(body(page)).toContain(`By Olga Orr, Fri 20 Nov 2026, 14:10 CET${policyVersion ? ', as version 4' : ''}. as agreed`);
    expect(buttonsOf(page)).toEqual([]);
  });

  it('that is stale says so, leads to what has changed since, and can be proposed again but not put in force', () => {
    const page = renderProposalPage(aProposalView({ standing: 'stale', inForce: 5 }));

    expect(body(page)).toContain('It was made from version 3, and version 5 is in force.');
    expect(linksOf(page)).toEqual(expect.arrayContaining(['/policy/compare?from=3&to=5', '/policy/propose?proposal=prp_1']));
    expect(buttonsOf(page)).toEqual(['close']);
  });

  it('that would send what people rejected asks for a reason beside those replies', () => {
    const page = renderProposalPage(
      aProposalView({
        wouldSend: { blocked: [aChange({ rejected: true })], count: 3, played: 5, unplayed: 0, more: false },
        problem: { heading: 'It would send what people rejected', line: 'Nothing was changed.', faults: [] },
        typed: { forced: 'legal agr', close: '' },
      }),
    );

    expect(buttonsOf(page)).toEqual(['force', 'close']);
    expect(rowsOf(page, '3 rejected replies would be sent; 1 of them')[0]?.[0]).toBe('AP-7K2M');
    expect(formsOf(page)[0]?.defaults).toEqual({ form: 'k1.sealed.mac', forced: 'legal agr' });
    expect(linksOf(page)).toContain('#put-in-force');
  });

  it.each([
    [
      'beside the replies',
      { wouldSend: { blocked: [aChange()], count: 1, played: 1, unplayed: 0, more: false }, typed: { forced: 'agreed', close: 'no' } },
      null,
    ],
    ['once no reason is asked for', { typed: { forced: 'agreed', close: 'no' } }, 'agreed'],
    ['once it is settled', { standing: 'declined', acts: { kind: 'none', why: null }, typed: { forced: 'agreed', close: 'no' } }, 'agreed\nno'],
  ] as const)('keeps what was typed, in its field or beside it: %s', (_, fields, beside) => {
    const kept = all(parseHtml(renderProposalPage(aProposalView(fields))), ({ attributes }) => attributes.id === 'typed-before').map(textOf);

    expect(kept).toEqual(beside === null ? [] : [beside]);
  });

  it('whose document this version can not read can not be put in force', () => {
    const page = renderProposalPage(aProposalView({ document: null }));

    expect(buttonsOf(page)).toEqual(['close']);
    expect(body(page)).toContain('no longer has the form of a policy');
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const page = renderProposalPage(
      aProposalView({
        id: payload,
        by: payload,
        reason: payload,
        document: { text: payload, warnings: [{ path: payload, message: payload, line: null }], differences: [] },
        closed: { by: payload, at, reason: payload, policyVersion: null },
        acts: { kind: 'own', others: [payload] },
        problem: { heading: 'x', line: payload, faults: [{ path: payload, message: payload, line: null }] },
        typed: { forced: payload, close: payload },
      }),
    );

    expect(formsOf(page).map(({ action }) => action)).toEqual([`/policy/proposals/${encodeURIComponent(payload)}`, '/sign-out']);
    expect(formsOf(page)[0]?.defaults.reason).toBe(payload);
    expect(textOf(only(all(parseHtml(page), ({ attributes }) => attributes.class === 'text')))).toBe(payload.replaceAll('\r', ''));
  });
});

describe('the list of proposals', () => {
  const row = { id: 'prp_1', at, by: 'Cora Cole', reason: 'fewer holds', against: 3, standing: 'declined' as const };

  it('shows each with its state, and goes on to older ones', () => {
    const page = renderProposalsPage({ ...frame, rows: [row], older: 'a.b.c', mayPropose: true });

    expect(rowsOf(page, 'Newest first')).toEqual([['Fri 20 Nov 2026, 14:10 CET', 'Cora Cole', 'fewer holds', 'version 3', 'declined']]);
    expect(linksOf(page)).toEqual(['/policy/proposals/prp_1', '/policy/proposals?older=a.b.c', '/policy/propose', '/policy']);
    expect(body(renderProposalsPage({ ...frame, rows: [], older: null, mayPropose: false }))).toContain('There is none.');
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const page = renderProposalsPage({ ...frame, rows: [{ ...row, id: payload, by: payload, reason: payload }], older: payload, mayPropose: true });

    expect(rowsOf(page, 'Newest first')[0]?.[2]).toBe(payload); // a reason may have lines
  });
});

describe('every page about the policy', () => {
  const pages = () => [
    renderPolicyPage(aPolicyView({ mayPropose: true })),
    renderComparePage(aCompareView()),
    renderProposePage(aProposeView()),
    renderProposalPage(aProposalView()),
    renderProposalsPage({ ...frame, rows: [], older: null, mayPropose: true }),
  ];

  it('has one heading, labels for its fields, scopes for its headers, captions, and scrolling regions that the keyboard reaches', () => {
    for (const page of pages()) {
      const html = parseHtml(page);
      expect(byTag(html, 'h1')).toHaveLength(1);
      expect(byTag(only(byTag(html, 'nav').slice(0, 1)), 'a').find(({ attributes }) => attributes['aria-current'])?.attributes.href).toBe('/policy');
      for (const table of byTag(html, 'table')) expect(textOf(only(byTag(table, 'caption')))).not.toBe('');
      for (const header of byTag(html, 'th')) expect(header.attributes.scope).toMatch(/^(col|row)$/);
      for (const region of all(html, ({ attributes }) => attributes.class === 'scroll'))
        expect(region.attributes).toMatchObject({ tabindex: '0', 'aria-label': expect.stringMatching(/./) });
      const ids = all(html, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const control of all(html, ({ tag, attributes }) => ['input', 'textarea', 'select'].includes(tag) && attributes.type !== 'hidden'))
        expect(all(html, ({ tag, attributes }) => tag === 'label' && attributes.for === control.attributes.id)).toHaveLength(1);
    }
  });
});
