import { describe, expect, it } from 'vitest';
import { AuditEventType } from '../../functions/domain/audit-entry.ts';
import type { ExportedView, ExportFormView } from '../../functions/page/export-parts.tsx';
import { renderTrailPage, type TrailEntry, type TrailView } from '../../functions/page/trail-page.tsx';
import { actorWords, eventWords, faultWords, shortHash, statusWords, type TrailNames } from '../../functions/page/trail-words.ts';
import { all, byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const now = new Date('2026-11-22T13:08:00Z');
const leaf = 'ab'.repeat(32);
const anEntry = (fields: Partial<TrailEntry> = {}): TrailEntry => ({
  seq: '3',
  at: 'Sun 22 Nov 2026, 14:08:05 CET',
  by: 'Ann Abel (per_ann), signed in',
  what: 'Approved, stage 1',
  facts: [{ term: 'As', text: 'finance' }],
  reasons: null,
  note: null,
  edit: null,
  hashes: [
    { name: 'leaf', term: 'Hash of this event', value: leaf },
    { name: 'prev', term: 'Hash of the event before', value: 'cd'.repeat(32) },
  ],
  ...fields,
});
const aForm = (fields: Partial<ExportFormView> = {}): ExportFormView => ({
  exportId: 'exp_1',
  draftId: 'drf_01',
  typed: { from: '', to: '', purpose: '' },
  faults: [],
  eventsAtMost: 5000,
  ...fields,
});
const anExported = (fields: Partial<ExportedView> = {}): ExportedView => ({
  exportId: 'exp_1',
  scope: { draftId: 'drf_01' },
  drafts: 1,
  events: 14,
  broken: 0,
  withheld: 0,
  sha256: 'ef'.repeat(32),
  purpose: 'A complaint',
  until: now,
  ...fields,
});
const aTrail = (fields: Partial<TrailView> = {}): TrailView => ({
  tenantName: 'Contoso',
  timeZone: 'Europe/Berlin',
  now,
  personName: 'Cora Kay',
  draftId: 'drf_01',
  draft: { reference: 'AP-7K2M', accountName: 'Northwind Bank', status: 'Released', tier: 3 },
  verdict: { ok: true, events: 14, head: leaf, whole: true },
  call: [],
  order: { of: { kind: 'approved', released: 9, approved: 8, decisions: [6, 7], requestHash: 'cd'.repeat(32) }, deciders: ['Ann Abel', 'Dan Dorn'] },
  entries: [anEntry()],
  deliveries: [],
  page: 1,
  pageCount: 1,
  exportForm: null,
  exported: null,
  ...fields,
});
const broken = { ok: false, fault: { kind: 'altered', seq: 3 }, events: 14 } as const;
const words = (page: string): string => textOf(only(byTag(parseHtml(page), 'body')));
const main = (page: string) => only(byTag(parseHtml(page), 'main'));

describe('the page of a trail', () => {
  it('says that it was verified, when, and what that does not show', () => {
    const page = renderTrailPage(aTrail());

    expect(words(page)).toMatch(
      /Verified: 14 events, unbroken.*Checked just now, Sun 22 Nov 2026, 14:08:00 CET.*What this does not show.*no signed checkpoint/s,
    );
    expect(byTag(main(page), 'pre').map(textOf)).toContain(leaf);
    expect(words(page)).not.toMatch(/does not hold/);
  });

  it('says that it does not hold, at which event, and whom to call, and then tells no order', () => {
    const page = renderTrailPage(aTrail({ verdict: broken, call: ['Cora Kay (compliance)', 'Olga (compliance)'], order: null }));

    expect(words(page)).toMatch(/This trail does not hold.*Event 3 was altered.*Call Cora Kay \(compliance\) and Olga \(compliance\) now/s);
    expect(words(page)).toContain('The first event that is not as it was.');
    expect(words(page)).not.toMatch(/unbroken|Order of approval/);
    expect(words(renderTrailPage(aTrail({ verdict: broken, order: null })))).toContain('Call whoever runs the approvals for you now');
  });

  it('blames no event where the reply is gone, and says what is left where its tail is', () => {
    const gone = words(renderTrailPage(aTrail({ draft: null, order: null, verdict: { ok: false, fault: { kind: 'no-draft', seq: 3 }, events: 4 } })));
    const cut = words(renderTrailPage(aTrail({ order: null, verdict: { ok: false, fault: { kind: 'cut', seq: 4 }, events: 4 } })));

    expect(gone).toContain('Trail of drf_01');
    expect(gone).toContain('nothing tells whether there were more');
    expect(gone).not.toContain('The first event that is not as it was');
    expect(cut).toContain('The events that are left hold together.');
  });

  it('says of a long one that its beginning alone was verified', () => {
    expect(words(renderTrailPage(aTrail({ verdict: { ok: true, events: 2000, head: leaf, whole: false } })))).toMatch(
      /The first 2000 events verified, unbroken; there are more.*GET \/v1\/audit lists all/s,
    );
  });

  it.each([
    [
      { kind: 'approved', released: 9, approved: 8, decisions: [6, 7], requestHash: 'cd'.repeat(32) },
      /Approved \(event 8\) before it was released \(event 9\), by\s*Ann Abel \(event 6\)\s*Dan Dorn \(event 7\).*same request hash, cdcdcdcd…cdcd/s,
    ],
    [{ kind: 'at-once', released: 0 }, /Released as it was received \(event 0\): at its tier it needed nobody/],
    [{ kind: 'unapproved', released: 4 }, /Released without approval.*It went out \(event 4\)/s],
  ] as const)('R108: tells the order of approval and release: %o', (of, said) => {
    expect(words(renderTrailPage(aTrail({ order: { of, deciders: ['Ann Abel', 'Dan Dorn'] } })))).toMatch(said);
  });

  it('tells no order where nothing was released', () => {
    expect(words(renderTrailPage(aTrail({ order: { of: { kind: 'not-released' }, deciders: [] } })))).not.toContain('Order of approval');
  });

  it('R102, R103, R107: tells each event with time, actor, reasons, note and edit, and its hashes short and in full', () => {
    const reasons = [{ rule: 'refund-over-limit', text: 'refund of $12,400.00 is over the limit' }];
    const page = renderTrailPage(
      aTrail({ entries: [anEntry({ reasons, note: { text: 'Friday is\ntoo early.' }, edit: { before: 'on Friday', after: 'on Monday' } })] }),
    );

    const entry = textOf(only(byTag(only(byTag(main(page), 'ol')), 'li').slice(0, 1)));
    expect(entry).toMatch(
      /3\. Approved, stage 1Sun 22 Nov 2026, 14:08:05 CET\. Ann Abel \(per_ann\), signed inAsfinance.*Refund over limit: refund of \$12,400\.00.*Note:Friday is\ntoo early\..*\[removed:\] Friday.*\[added:\] Monday.*Proof: hash abababab…abab, after cdcdcdcd…cdcd/s,
    );
    expect(byTag(main(page), 'pre').map(textOf)).toEqual([leaf, leaf, 'cd'.repeat(32)]);
  });

  it('says of reasons, notes and edits that they are not those that were recorded', () => {
    const page = renderTrailPage(aTrail({ entries: [anEntry({ reasons: 'damaged', note: 'damaged', edit: 'damaged', hashes: [], facts: [] })] }));

    expect(all(main(page), ({ attributes }) => attributes.class === 'error')).toHaveLength(3);
    expect(byTag(only(byTag(main(page), 'ol')), 'details')).toEqual([]);
    expect(words(renderTrailPage(aTrail({ entries: [anEntry({ reasons: [] })] })))).not.toContain('in the words that the request hash covers');
  });

  it('says what the helpdesk was told, and that this is no part of the trail', () => {
    const deliveries = [
      { event: 'draft.escalated', state: 'failed', tries: 10, lastStatus: 500, nextAt: null },
      { event: 'draft.released', state: 'pending', tries: 1, lastStatus: null, nextAt: now },
      { event: 'draft.released', state: 'delivered', tries: 2, lastStatus: 204, nextAt: null },
    ] as const;
    const page = renderTrailPage(aTrail({ deliveries }));

    expect(words(page)).toContain('draft.escalated: given up. 10 attempts, the last one answered with 500.');
    expect(words(page)).toContain('draft.released: tried next at Sun 22 Nov 2026, 14:08:00 CET. 1 attempt.');
    expect(words(page)).toContain('draft.released: delivered. 2 attempts, the last one answered with 204.');
    expect(words(page)).toContain('not part of the trail');
    expect(words(renderTrailPage(aTrail()))).not.toContain('What the helpdesk was told');
  });

  it('leads through its pages', () => {
    const hrefs = (page: number) => byTag(main(renderTrailPage(aTrail({ page, pageCount: 3 }))), 'a').map(({ attributes }) => attributes.href);

    expect(hrefs(1).filter((href) => href?.includes('page='))).toEqual(['/audit/drf_01?page=2', '/audit/drf_01?page=2']);
    expect(hrefs(2).filter((href) => href?.includes('page='))).toEqual([
      '/audit/drf_01?page=1',
      '/audit/drf_01?page=3',
      '/audit/drf_01?page=1',
      '/audit/drf_01?page=3',
    ]);
    expect(hrefs(3).filter((href) => href?.includes('page='))).toEqual(['/audit/drf_01?page=2', '/audit/drf_01?page=2']);
  });

  it('R109: exports by a form that asks what it is for, to those who may', () => {
    const [form, ...others] = formsOf(renderTrailPage(aTrail({ exportForm: aForm() })));

    expect(form).toMatchObject({ action: '/audit/export', method: 'post', defaults: { id: 'exp_1', draft: 'drf_01', purpose: '' } });
    expect(others.map(({ action }) => action)).toEqual(['/sign-out']);
    expect(formsOf(renderTrailPage(aTrail())).map(({ action }) => action)).toEqual(['/sign-out']);
  });

  it('says what was wrong with the form, at its field and above all, and keeps what was typed', () => {
    const page = renderTrailPage(
      aTrail({
        exportForm: aForm({ typed: { from: '', to: '', purpose: '\nwhy & what' }, faults: [{ field: 'purpose', message: 'at most 500 characters' }] }),
      }),
    );

    expect(formsOf(page)[0]?.defaults.purpose).toBe('\nwhy & what');
    const field = only(all(parseHtml(page), ({ attributes }) => attributes.id === 'purpose'));
    expect(field.attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'purpose-hint purpose-error' });
    const alert = only(all(parseHtml(page), ({ attributes }) => attributes.role === 'alert'));
    expect([alert.attributes.autofocus, textOf(alert), byTag(alert, 'a')[0]?.attributes.href]).toEqual([
      '',
      'Nothing was exportedat most 500 characters',
      '#purpose',
    ]);
    expect(textOf(only(byTag(parseHtml(page), 'title')))).toBe('Not exported: Trail of AP-7K2M');
  });

  it('hands out what was exported', () => {
    const page = renderTrailPage(aTrail({ exported: anExported() }));
    const hrefs = byTag(main(page), 'a').map(({ attributes }) => attributes.href);

    expect(hrefs).toEqual(expect.arrayContaining(['/audit/drf_01/export.jsonl?export=exp_1', '/audit/drf_01/export.csv?export=exp_1']));
    expect(words(page)).toMatch(
      /14 events of 1 reply\. It was recorded as an audit event, for this purpose: A complaint.*Every trail in it was verified.*until Sun 22 Nov 2026, 14:08 CET/s,
    );
    expect(words(renderTrailPage(aTrail({ exported: anExported({ broken: 2, withheld: 1 }) })))).toMatch(
      /The trail of 2 replies does not hold.*1 reply left out/s,
    );
  });

  it('has one heading, its landmarks, labelled fields and unique ids', () => {
    const page = parseHtml(renderTrailPage(aTrail({ exportForm: aForm(), exported: anExported(), pageCount: 2, entries: [anEntry(), anEntry({ seq: '4' })] })));

    only(byTag(page, 'h1'));
    for (const landmark of ['header', 'nav', 'main', 'footer']) only(byTag(page, landmark));
    const ids = all(page, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const area of byTag(page, 'textarea')) only(all(page, ({ tag, attributes }) => tag === 'label' && attributes.for === area.attributes.id));
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const page = renderTrailPage(
      aTrail({
        tenantName: payload,
        personName: payload,
        draftId: payload,
        draft: { reference: payload, accountName: payload, status: 'Released', tier: 3 },
        verdict: broken,
        deliveries: [{ event: payload, state: 'delivered', tries: 1, lastStatus: 200, nextAt: null }],
        call: [payload],
        order: { of: { kind: 'approved', released: 9, approved: 8, decisions: [6], requestHash: payload }, deciders: [payload] },
        exportForm: aForm({ draftId: payload, typed: { from: payload, to: payload, purpose: payload } }),
        exported: anExported({ scope: { draftId: payload }, purpose: payload }),
        entries: [
          anEntry({
            by: payload,
            what: payload,
            facts: [{ term: 'As', text: payload }],
            reasons: [{ rule: payload, text: payload }],
            note: { text: payload },
            edit: { before: '', after: payload },
            hashes: [{ name: 'leaf', term: 'Hash of this event', value: payload }],
          }),
        ],
      }),
    );

    expect(words(page)).toContain(payload.replaceAll('\r', ''));
    expect(formsOf(page)[0]?.defaults.draft).toBe(payload);
  });
});

describe('the words of an event', () => {
  const names: TrailNames = {
    timeZone: 'UTC',
    nameOf: (id) => `<${id}>`,
    keyNameOf: (id) => `Zendesk (${id})`,
    roleOf: (revision, stage, seat) => (revision === 1 ? [['finance', 'department-head']][stage]?.[seat] : undefined),
  };
  const said = (type: string, data: Record<string, unknown> = {}, more: object = {}): string => {
    const { what, facts } = eventWords({ type, revision: 1, data, ...more }, names);
    return [what, ...facts.map(({ term, text }) => `${term}: ${text}`)].join(' | ');
  };

  it.each([
    [
      'draft.received',
      { tier: 1, risk: 'low', rules: [] },
      { to: 'released' },
      'Received, assessed and released at once | Tier: 1, risk low | Rules that fired: none',
    ],
    [
      'draft.received',
      { tier: 2, risk: 'medium', rules: ['a'] },
      { to: 'notified' },
      'Received, assessed and released at once; people were told | Tier: 2, risk medium | Rules that fired: a',
    ],
    [
      'draft.received',
      { tier: 2, risk: 'medium', rules: ['a'], watchers: ['per_eve'] },
      { to: 'notified' },
      'Received, assessed and released at once; people were told | Tier: 2, risk medium | Rules that fired: a | Told, without a vote: <per_eve>',
    ],
    [
      'draft.received',
      { tier: 2, risk: 'medium', rules: ['a'], watchers: [] },
      { to: 'notified' },
      'Received, assessed and released at once; there was nobody to tell | Tier: 2, risk medium | Rules that fired: a',
    ],
    [
      'draft.received',
      { tier: 3, risk: 'high', rules: ['a', 'b'], waived: ['c by small-refund'] },
      { to: 'pending', policySha256: 'ab'.repeat(32) },
      'Received, assessed and held for approval | Tier: 3, risk high | Rules that fired: a, b | Rules waived: c by small-refund | Policy snapshot: abababab…abab',
    ],
    [
      'draft.received',
      { tier: 3, risk: 'high', category: 'faq', routeId: 'r', accountId: 'acc', authorId: 'ai:x' },
      { to: 'blocked' },
      'Received, assessed and held; nobody may decide it | Tier: 3, risk high | Category: faq | Rules that fired: none | Route: r | Account: acc | Author: ai:x',
    ],
    ['draft.revised', { why: 'edited' }, { revision: 2 }, 'Edited by an approver: revision 2, on which earlier approvals do not count'],
    [
      'draft.revised',
      { tier: 3, risk: 'high' },
      { revision: 2, to: 'blocked' },
      'Revised by the helpdesk: revision 2, and blocked | Tier: 3, risk high | Rules that fired: none',
    ],
    ['draft.superseded', {}, {}, 'Overtaken: the customer wrote again'],
    ['draft.blocked', { roles: ['legal', 'finance-head'] }, {}, 'Blocked: nobody may decide it | Roles that reach nobody: legal and finance head'],
    [
      'draft.blocked',
      { roles: ['finance'], because: 'limits_too_low' },
      {},
      'Blocked: nobody may decide it | Roles that reach nobody: finance | Why: their release limits are below its money',
    ],
    ['draft.outcome', { outcome: 'wrong' }, {}, 'Outcome: the reply that went out was wrong'],
    [
      'delivery.changed',
      { event: 'draft.released', webhookId: 'rel_1', was: 'failed', tries: 10 },
      {},
      'The helpdesk is told again what it did not take | Webhook: draft.released | Its id: rel_1',
    ],
    [
      'delivery.changed',
      { event: 'draft.held', webhookId: 'msg_1', was: 'delivered', tries: 1 },
      {},
      'The helpdesk is told once more what it had been told | Webhook: draft.held | Its id: msg_1',
    ],
    [
      'delivery.changed',
      { change: 'by-hand', event: 'draft.released', webhookId: 'rel_1', was: 'failed', tries: 10, reason: 'answered_otherwise' },
      {},
      'Not to be released any more: the customer was answered in another way | Webhook: draft.released | Its id: rel_1',
    ],
    ['delivery.changed', { change: 'by-hand', reason: 'of_a_later_version' }, {}, 'Not to be released any more: of a later version'],
    ['delivery.changed', { change: 'enabled' }, {}, 'The endpoint of webhooks, which had answered that it is gone, is called again'],
    ['check.seeded', { flaw: 'wrong_amount' }, {}, 'An attention check began: a made-up reply with a mistake in it was put before somebody'],
    ['check.ended', { flaw: 'wrong_amount', outcome: 'missed' }, {}, 'An attention check ended: the mistake went through | Mistake: wrong amount'],
    ['check.ended', { flaw: 'tone', outcome: 'dropped' }, {}, 'An attention check ended: dropped | Mistake: tone'],
    ['sample.chosen', { share: 0.02, kid: 'k1' }, {}, 'Chosen by chance to be looked at: part of the audit sample'],
    ['sample.reviewed', { verdict: 'approved', reason: null, shownSeconds: 40 }, {}, 'Looked at afterwards: fine as it was'],
    [
      'sample.reviewed',
      { verdict: 'rejected', reason: 'wrong_facts', shownSeconds: 40 },
      {},
      'Looked at afterwards: would have been rejected | Reason: Facts are wrong',
    ],
    [
      'stage.opened',
      {
        stage: 1,
        asked: [
          { personId: 'ann', onBehalfOf: null, seat: 0 },
          { personId: 'ben', onBehalfOf: 'dan', seat: 1 },
        ],
        watchers: ['eve'],
      },
      {},
      'Stage 1 opened: people were asked by mail | Asked: <ann> as finance and <ben> as department head on behalf of <dan> | Told, without a vote: <eve>',
    ],
    [
      'stage.escalated',
      { stage: 1, cause: 'no_answer', asked: [] },
      {},
      'Escalated in stage 1: there was no answer | Asked as well: nobody: there was nobody left to ask',
    ],
    [
      'stage.escalated',
      { stage: 1, cause: 'bounced', asked: [{ personId: 'ann', seat: 0 }] },
      { revision: 2 },
      'Escalated in stage 1: a mail came back | Asked as well: <ann>',
    ],
    ['reminder.sent', { stage: 2, people: ['ann', 'ben'] }, {}, 'Reminded by mail in stage 2 | Reminded: <ann> and <ben>'],
    ['grant.locked', {}, {}, 'A link was locked after five wrong codes'],
    ['grant.on_it', { skipped: 'remind' }, {}, 'Said “I am on it” | Left out once: the next reminder'],
    ['grant.on_it', { skipped: null }, {}, 'Said “I am on it”'],
    [
      'grant.handed_over',
      { from: { personId: 'ann' }, to: { personId: 'ben', onBehalfOf: 'dan' } },
      {},
      'Handed over: <ann> gave the seat to <ben> | On behalf of: <dan>',
    ],
    ['grant.reassigned', { from: { personId: 'ann' }, to: { personId: 'ben' } }, {}, 'Reassigned: the seat of <ann> went to <ben>'],
    ['question.asked', { personId: 'ida' }, {}, 'Asked a question of <ida>'],
    ['mail.bounced', { personId: 'ann' }, {}, 'The mail to <ann> came back'],
    [
      'decision.recorded',
      { decision: 'reject', stage: 1, role: 'department-head', reason: 'wrong_tone' },
      { requestHash: 'cd'.repeat(32), policySha256: 'ab'.repeat(32) },
      'Rejected, stage 1 | As: department head | Of exactly: revision 1, request hash cdcdcdcd…cdcd, policy snapshot abababab…abab | Reason: Tone is wrong',
    ],
    ['decision.refused', { cause: 'replayed' }, {}, 'A decision was refused: this link had decided already. Nothing was decided by it'],
    ['draft.approved', { releaseAt: '2026-11-22T17:00:30.000Z' }, {}, 'Every seat has approved: the escrow began | Goes out at: Sun 22 Nov 2026, 17:00:30 UTC'],
    ['draft.approved', { watchers: ['eve'] }, {}, 'Every seat has approved: the escrow began | Told, without a vote: <eve>'],
    ['release.stopped', { to: 'pending' }, {}, 'Stopped in escrow: it must be approved again'],
    ['release.stopped', { to: 'pending', reason: 'wrong_facts' }, {}, 'Stopped in escrow: it must be approved again | Reason: Facts are wrong'],
    ['release.stopped', { to: 'withdrawn' }, {}, 'Stopped in escrow'],
    ['release.refused', { cause: 'policy_tightened' }, {}, 'Not released: the policy in force asks for more. It must be approved again'],
    [
      'release.refused',
      { cause: 'edit_tightened' },
      {},
      'Not released: what an approver wrote into it needs somebody else’s approval. It must be approved again',
    ],
    ['draft.held', { holdingReplySent: true }, {}, 'It was not decided in time: the holding reply was handed to the helpdesk'],
    ['draft.held', { holdingReplySent: false }, {}, 'It was not decided in time; the holding reply had been handed over before'],
    ['draft.erased', { erasureId: 'ers_1' }, {}, 'The texts of this reply were erased. What is kept of them are the hashes | Erasure: ers_1'],
    ['draft.integrity_hold', { cause: 'content_altered' }, {}, 'Held back: its stored text is not what was assessed'],
  ] as const)('%s %o %o', (type, data, more, wanted) => {
    expect(said(type, data, more)).toBe(wanted);
  });

  it('are there for every kind of a draft’s events, and need nothing of an event to be as it should', () => {
    const odd = [
      {},
      { asked: 'x', people: 7, roles: null, from: [], to: 'x', stage: 'one', releaseAt: 'never', outcome: {}, decision: 1, cause: 'new_one' },
      { asked: [null, 1, {}], people: [null, {}] },
    ];
    for (const type of AuditEventType.options) for (const data of odd) expect(eventWords({ type, data }, names).what, type).toMatch(/\w/);
    const own = AuditEventType.options.filter((type) => !/^(calibration|policy|person|account|delegation|key|export|log|subject)\./.test(type));
    for (const type of own) expect(eventWords({ type }, names).what).not.toBe(type.replaceAll('_', ' '));
    expect(eventWords({ type: 'constructor' }, names)).toEqual({ what: 'constructor', facts: [] });
    expect(said('decision.refused', { cause: 'something_new' })).toContain('something new');
  });

  it('name who did it, how sure that is, and for whom', () => {
    expect(actorWords({ personId: 'ann', via: 'code', delegatorId: 'dan' }, names)).toBe('<ann>, by the link and the code of a mail, on behalf of <dan>');
    expect(actorWords({ personId: 'ann', via: 'sign-in' }, names)).toBe('<ann>, signed in');
    expect(actorWords({ keyId: 'key_1', via: 'api' }, names)).toBe('API key Zendesk (key_1)');
    expect(actorWords({ via: 'system' }, names)).toBe('The system, by itself');
    expect(actorWords({ via: 'cloud-admin', awsAccountId: '111122223333', awsPrincipalId: 'AROAEXAMPLE' }, names)).toBe(
      'Cloud admin AROAEXAMPLE of AWS account 111122223333, with rights of the cloud',
    );
    expect(actorWords({ via: 'cloud-admin' }, names)).toBe('Cloud admin unknown of AWS account unknown, with rights of the cloud');
  });

  it('say of every fault which event it is at', () => {
    for (const kind of ['missing', 'unreadable', 'altered', 'foreign', 'unlinked', 'cut', 'beyond', 'other-end'] as const)
      expect(faultWords({ kind, seq: 7 })).toMatch(/^Event 7 /);
    expect(faultWords({ kind: 'no-draft', seq: 0 })).toMatch(/^The reply itself is gone/);
  });

  it('shorten a hash to what people compare', () => {
    expect([shortHash(leaf), shortHash('short')]).toEqual(['abababab…abab', 'short']);
    expect(Object.values(statusWords).every((text) => /^[A-Z]/.test(text))).toBe(true);
  });
});
