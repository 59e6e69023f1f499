import { describe, expect, it } from 'vitest';
import { type AuditRow, type AuditView, renderAuditPage } from '../../functions/page/audit-page.tsx';
import type { ExportFormView } from '../../functions/page/export-parts.tsx';
import { all, byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const now = new Date('2026-11-22T13:08:00Z');
const aRow = (fields: Partial<NonNullable<AuditRow['draft']>> = {}): AuditRow => ({
  draftId: 'drf_01',
  draft: {
    reference: 'AP-7K2M',
    receivedAt: now,
    accountName: 'Northwind Bank',
    accountId: 'acc_northwind',
    category: 'refund_request',
    tier: 3,
    status: 'Waits for approval',
    ...fields,
  },
});
const aForm = (fields: Partial<ExportFormView> = {}): ExportFormView => ({
  exportId: 'exp_1',
  draftId: null,
  typed: { from: '', to: '', purpose: '' },
  faults: [],
  eventsAtMost: 5000,
  ...fields,
});
const anAudit = (fields: Partial<AuditView> = {}): AuditView => ({
  tenantName: 'Contoso',
  timeZone: 'Europe/Berlin',
  now,
  personName: 'Cora Kay',
  typed: { q: '', account: '', from: '', to: '' },
  faults: [],
  rows: [aRow()],
  ownOnly: false,
  looked: 1,
  older: null,
  exportForm: null,
  exported: null,
  exports: null,
  ...fields,
});
const words = (page: string): string => textOf(only(byTag(parseHtml(page), 'body')));
const main = (page: string) => only(byTag(parseHtml(page), 'main'));

describe('the page of the search', () => {
  it('shows each reply with what it is about and where it stands, and leads to its trail', () => {
    const page = main(renderAuditPage(anAudit()));

    expect(byTag(only(byTag(page, 'tbody')), 'td').map(textOf)).toEqual([
      'AP-7K2M',
      'Sun 22 Nov 2026, 14:08 CET',
      'Northwind Bank (acc_northwind)',
      'refund request',
      '3',
      'Waits for approval',
    ]);
    expect(byTag(page, 'a').map(({ attributes }) => attributes.href)).toEqual(['/audit/drf_01', '/audit?account=acc_northwind']);
    expect(byTag(page, 'th').every(({ attributes }) => attributes.scope === 'col')).toBe(true);
    expect(textOf(only(byTag(page, 'caption')))).toBe('1 reply, the newest first, data of 14:08');
    expect(textOf(byTag(main(renderAuditPage(anAudit({ rows: [aRow({ accountName: 'acc_1', accountId: 'acc_1' })] }))), 'td')[2] ?? '')).toBe('acc_1');
  });

  it('shows one that can not be read by its id', () => {
    const page = main(renderAuditPage(anAudit({ rows: [{ draftId: 'drf_02', draft: null }] })));

    expect(byTag(only(byTag(page, 'tbody')), 'td').map(textOf)).toEqual([
      'drf_02',
      'not known',
      'not known',
      'not known',
      'not known',
      'Can not be read. Its trail can.',
    ]);
  });

  it('searches by a form that changes nothing and keeps what was typed', () => {
    const [form] = formsOf(renderAuditPage(anAudit({ typed: { q: 'AP-7K2M', account: 'acc_1', from: '2026-11-01', to: '2026-11-22' } })));

    expect(form).toMatchObject({ action: '/audit', method: 'get', defaults: { q: 'AP-7K2M', account: 'acc_1', from: '2026-11-01', to: '2026-11-22' } });
  });

  it('hides account and days only while they say nothing', () => {
    const isOpen = (fields: Partial<AuditView>): boolean => 'open' in (byTag(main(renderAuditPage(anAudit(fields))), 'details')[0]?.attributes ?? {});
    const typed = { q: '', account: '', from: '', to: '' };

    expect(isOpen({})).toBe(false);
    for (const name of ['account', 'from', 'to']) expect(isOpen({ typed: { ...typed, [name]: 'x' } }), name).toBe(true);
    expect(isOpen({ faults: [{ field: 'from', message: 'no day' }] })).toBe(true);
    expect(isOpen({ typed: { ...typed, q: 'AP-7K2M' }, faults: [{ field: 'q', message: 'no' }] })).toBe(false);
  });

  it('says what can not be searched for, at the field and above all', () => {
    const page = parseHtml(renderAuditPage(anAudit({ rows: [], faults: [{ field: 'q', message: 'neither a reference nor an id' }] })));

    expect(textOf(only(byTag(page, 'title')))).toBe('Not searched: Audit');
    const alert = only(all(page, ({ attributes }) => attributes.role === 'alert'));
    expect([alert.attributes.autofocus, byTag(alert, 'a')[0]?.attributes.href]).toEqual(['', '#q']);
    expect(only(all(page, ({ attributes }) => attributes.id === 'q')).attributes).toMatchObject({
      'aria-invalid': 'true',
      'aria-describedby': 'q-hint q-error',
    });
  });

  it('says that nothing was found, or that nothing was among those looked at, and leads further back', () => {
    expect(words(renderAuditPage(anAudit({ rows: [] })))).toContain('No reply was found.');
    const page = renderAuditPage(anAudit({ rows: [], looked: 200, older: '/audit?cursor=k1.a.b' }));
    expect(words(page)).toContain('None among the 200 looked at.');
    expect(byTag(main(page), 'a').map(({ attributes }) => attributes.href)).toEqual(['/audit?cursor=k1.a.b']);
  });

  it('tells approvers that they see their own, and offers them no export', () => {
    expect(words(renderAuditPage(anAudit({ ownOnly: true })))).toContain('You find the replies that you were asked or told about.');
    expect(words(renderAuditPage(anAudit()))).not.toMatch(/You find the replies|Export/);
  });

  it('R109: exports a range by a form, and lists the exports that were made', () => {
    const exports = [
      { at: now, by: 'Cora Kay', made: { what: 'received from …', events: 18, purpose: 'Yearly review' } },
      { at: null, by: 'somebody', made: null },
    ];
    const page = renderAuditPage(anAudit({ exportForm: aForm({ typed: { from: '2026-11-01', to: '2026-11-22', purpose: 'x' } }), exports }));

    expect(formsOf(page)[1]).toMatchObject({
      action: '/audit/export',
      method: 'post',
      defaults: { id: 'exp_1', from: '2026-11-01', to: '2026-11-22', purpose: 'x' },
    });
    expect(byTag(byTag(main(page), 'tbody')[1] ?? main(page), 'td').map(textOf)).toEqual([
      'Sun 22 Nov 2026, 14:08 CET',
      'Cora Kay',
      'received from …',
      '18',
      'Yearly review',
      'not known',
      'somebody',
      'Its record is gone, or is not the one that was made.',
      '',
      '',
    ]);
    expect(words(renderAuditPage(anAudit({ exports: [] })))).toContain('None yet.');
    expect(words(page)).toContain('An export holds at most 5,000 events.');
  });

  it('says what was wrong with an export', () => {
    const page = parseHtml(renderAuditPage(anAudit({ exportForm: aForm({ faults: [{ field: 'export-to', message: 'choose a day' }] }) })));

    expect(textOf(only(byTag(page, 'title')))).toBe('Not exported: Audit');
    expect(textOf(only(all(page, ({ attributes }) => attributes.role === 'alert')))).toBe('Nothing was exportedchoose a day');
    expect(only(all(page, ({ attributes }) => attributes.id === 'export-to')).attributes).toMatchObject({
      'aria-invalid': 'true',
      'aria-describedby': 'export-to-error',
    });
  });

  it('hands out a range that was exported', () => {
    const exported = {
      exportId: 'exp_1',
      scope: { from: '2026-10-31T23:00:00.000Z', to: '2026-11-22T23:00:00.000Z' },
      drafts: 8,
      events: 18,
      broken: 0,
      withheld: 0,
      sha256: 'ef'.repeat(32),
      purpose: 'Yearly review',
      until: now,
    };
    const page = renderAuditPage(anAudit({ exported }));

    expect(words(page)).toContain('18 events of 8 replies, received from Sun 1 Nov 2026, 00:00 CET to before Mon 23 Nov 2026, 00:00 CET.');
    expect(byTag(main(page), 'a').map(({ attributes }) => attributes.href)).toEqual(
      expect.arrayContaining(['/audit/export.jsonl?export=exp_1', '/audit/export.csv?export=exp_1']),
    );
  });

  it('has one heading, its landmarks, labelled fields, unique ids and regions that can be reached by keyboard', () => {
    const page = parseHtml(renderAuditPage(anAudit({ exportForm: aForm(), exports: [{ at: now, by: 'x', made: null }] })));

    only(byTag(page, 'h1'));
    for (const landmark of ['header', 'nav', 'main', 'footer']) only(byTag(page, landmark));
    const ids = all(page, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of all(page, ({ tag, attributes }) => (tag === 'input' && attributes.type !== 'hidden') || tag === 'textarea'))
      only(all(page, ({ tag, attributes }) => tag === 'label' && attributes.for === field.attributes.id));
    for (const region of all(page, ({ attributes }) => attributes.class === 'scroll'))
      expect(region.attributes).toMatchObject({ tabindex: '0', 'aria-label': /./ });
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const page = renderAuditPage(
      anAudit({
        tenantName: payload,
        personName: payload,
        typed: { q: payload, account: payload, from: payload, to: payload },
        rows: [
          { ...aRow({ reference: payload, accountName: payload, accountId: payload, category: payload }), draftId: payload },
          { draftId: payload, draft: null },
        ],
        exportForm: aForm({ typed: { from: payload, to: payload, purpose: payload } }),
        exports: [{ at: now, by: payload, made: { what: payload, events: 1, purpose: payload } }],
      }),
    );

    expect(textOf(byTag(parseHtml(page), 'td')[0] ?? '')).toBe(payload.replaceAll('\t', '[U+0009]').replaceAll('\n', '[U+000A]'));
    expect(formsOf(page)[0]?.defaults.q).toBe(payload.replaceAll('\r', ''));
  });
});
