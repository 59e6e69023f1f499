import { describe, expect, it } from 'vitest';
import { renderSampleItemPage, renderSampleListPage, type SampleItemView, type SampleRow } from '../../functions/page/sample-pages.tsx';
import { showUnseen } from '../../functions/page/text.ts';
import { start } from '../examples.ts';
import { byTag, formsOf, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';
import { aPacket } from './views.ts';

const frame = { tenantName: 'Contoso', timeZone: 'UTC', now: start, personName: 'Ann Abel' };
const aRow: SampleRow = { draftId: 'drf_1', reference: 'AP-7K2M', sentAt: start, accountName: 'Fabrikam', category: 'order_status' };
const item = (fields: Partial<SampleItemView> = {}): string =>
  renderSampleItemPage({ ...frame, packet: aPacket(), sentAt: start, state: { kind: 'open', nonce: 'k1.a.b' }, problem: null, ...fields });
const body = (html: string): string => textOf(only(byTag(parseHtml(html), 'body')));

describe('the pages of the audit sample', () => {
  it('ask one question with three answers, none of them chosen, and Enter gives none', () => {
    const [form] = formsOf(item()).filter(({ action }) => action.startsWith('/sample/'));
    const buttons = form?.controls.filter(({ tag }) => tag === 'button').map(({ attributes }) => attributes);

    expect(form?.defaults).toEqual({ nonce: 'k1.a.b', reason: '' });
    expect(buttons?.[0]).toMatchObject({ disabled: expect.anything() });
    expect(buttons?.slice(1).map(({ name, value }) => [name, value])).toEqual(['approved', 'edited', 'rejected'].map((value) => ['verdict', value]));
  });

  it('have no form where there is nothing to say', () => {
    const said = { verdict: 'edited', reason: null, by: 'Ben Berg', own: false, at: start } as const;

    for (const [state, words] of [
      [{ kind: 'own-draft' }, 'You wrote it.'],
      [{ kind: 'looked-at', said }, 'Ben Berg, Sun 22 Nov 2026, 17:00 UTC: would have changed it.'],
    ] as const) {
      const html = item({ state });
      expect(formsOf(html).map(({ action }) => action)).toEqual(['/sign-out']);
      expect(body(html)).toContain(words);
    }
  });

  it('say first what was not recorded, and lead to the field that was at fault', () => {
    const html = item({ problem: { field: 'reason', message: 'Choose a reason' } });
    const alert = only(byTag(parseHtml(html), 'div').filter(({ attributes }) => attributes.role === 'alert'));

    expect(byTag(alert, 'a').map(({ attributes }) => attributes.href)).toEqual(['#reason']);
    expect(textOf(only(byTag(parseHtml(html), 'title')))).toMatch(/^Not recorded: /);
    expect(only(byTag(parseHtml(html), 'select')).attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'reason-error' });
    expect(body(item({ problem: { field: null, message: 'Somebody was faster' } }))).toContain('Somebody was faster');
  });

  it.each(payloads.map((payload) => [payload]))('T14: show text of strangers as text: %s', (payload) => {
    const list = renderSampleListPage({ ...frame, rows: [{ ...aRow, reference: payload, accountName: payload, category: payload }], cut: false });
    const said = { verdict: 'approved', reason: null, by: payload, own: true, at: start } as const;
    const shown = showUnseen(payload, { oneLine: true });

    for (const html of [list, item({ state: { kind: 'looked-at', said } })]) {
      expect(byTag(parseHtml(html), 'script')).toEqual([]);
      expect(body(html)).toContain(shown);
    }
  });
});
