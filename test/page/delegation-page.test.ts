import { describe, expect, it } from 'vitest';
import { type DelegationRow, type DelegationView, renderDelegationPage } from '../../functions/page/delegation-page.tsx';
import { all, byTag, formsOf, type HtmlElement, only, parseHtml, textOf } from './html.ts';
import { payloads } from './payloads.ts';

const now = new Date('2026-11-22T13:08:00Z');
const aRow = (fields: Partial<DelegationRow> = {}): DelegationRow => ({
  id: 'dlg_01',
  by: 'Ann Abel',
  to: 'Ben Berg',
  roles: ['finance', 'department-head'],
  from: new Date('2026-11-22T13:00:00Z'),
  until: new Date('2026-11-29T23:00:00Z'),
  ...fields,
});
const offer = {
  choices: [
    { personId: 'per_ben', name: 'Ben Berg' },
    { personId: 'per_mia', name: 'Mia Moll' },
  ],
  roles: ['finance', 'department-head'],
  today: '2026-11-22',
};
const aView = (fields: Partial<DelegationView> = {}): DelegationView => ({
  tenantName: 'Contoso Support',
  timeZone: 'Europe/Berlin',
  now,
  personName: 'Ann Abel',
  given: [],
  held: [],
  everybody: null,
  waiting: { count: 0, more: false },
  offer,
  said: null,
  errors: {},
  typed: null,
  ...fields,
});
const page = (fields: Partial<DelegationView> = {}): HtmlElement => parseHtml(renderDelegationPage(aView(fields)));
const main = (fields: Partial<DelegationView> = {}): string => textOf(only(byTag(page(fields), 'main')));
const formOf = (fields: Partial<DelegationView> = {}) => formsOf(renderDelegationPage(aView(fields))).find(({ action }) => action === '/delegation');
const withId = (root: HtmlElement, id: string): HtmlElement => only(all(root, ({ attributes }) => attributes.id === id));

describe('R53: the page of delegations', () => {
  it('says who stands in for the person, now and later, and whom they stand in for', () => {
    const said = main({
      given: [aRow(), aRow({ to: 'Mia Moll', roles: ['finance'], from: new Date('2026-12-22T23:00:00Z'), until: new Date('2027-01-03T23:00:00Z') })],
      held: [aRow({ by: 'Eve Ek', to: 'Ann Abel', roles: ['executive'], until: new Date('2026-11-23T11:30:00Z') })],
    });

    expect(said).toContain('Ben Berg as finance and department head, from Sun 22 Nov 2026, 14:00 CET until the end of Sun 29 Nov 2026, CET. In force now.');
    expect(said).toContain('Mia Moll as finance, from Wed 23 Dec 2026, 00:00 CET until the end of Sun 3 Jan 2027, CET. Planned.');
    expect(said).toContain('Eve Ek as executive, from Sun 22 Nov 2026, 14:00 CET until Mon 23 Nov 2026, 12:30 CET. In force now.');
    expect(main()).toMatch(/Who stands in for youNobody does\..*Whom you stand in forNobody\./s);
  });

  it('writes all times where the person is', () => {
    expect(main({ timeZone: 'America/New_York', given: [aRow()] })).toContain('from Sun 22 Nov 2026, 08:00 GMT-5 until Sun 29 Nov 2026, 18:00 GMT-5');
  });

  it('asks for one person and one day: nobody is chosen, all roles are, and it begins now', () => {
    const form = formOf();

    expect(form?.defaults).toEqual({ to: '', last: '', first: '', 'role-finance': 'yes', 'role-department-head': 'yes' });
    expect(form?.controls.filter(({ attributes }) => 'required' in attributes).map(({ attributes }) => attributes.name)).toEqual(['to', 'last']);
    expect(byTag(withId(page(), 'to'), 'option').map((option) => [option.attributes.value, textOf(option), 'selected' in option.attributes])).toEqual([
      ['', 'Choose a person', false],
      ['per_ben', 'Ben Berg', false],
      ['per_mia', 'Mia Moll', false],
    ]);
  });

  it('asks for a mail address where there are too many people for a list', () => {
    const root = page({ offer: { ...offer, choices: null }, typed: { to: 'ben@firm.example', first: '', last: '', roles: [] } });

    expect(byTag(root, 'select')).toEqual([]);
    expect(withId(root, 'to').attributes).toMatchObject({ type: 'email', name: 'to', value: 'ben@firm.example' });
  });

  it('has a form to end each of one’s own and none of others', () => {
    const html = renderDelegationPage(
      aView({
        given: [aRow({ id: 'dlg_a/b' }), aRow({ id: 'dlg_02', from: new Date('2026-12-22T23:00:00Z') })],
        held: [aRow({ id: 'dlg_03' })],
        everybody: { rows: [aRow({ id: 'dlg_04' })], count: 1 },
      }),
    );
    const ending = formsOf(html).filter(({ action }) => action.endsWith('/end'));

    expect(ending.map(({ action, method, controls }) => [action, method, controls.map(textOf)])).toEqual([
      ['/delegation/dlg_a%2Fb/end', 'post', ['End it now: Ben Berg']],
      ['/delegation/dlg_02/end', 'post', ['Call it off: Ben Berg']],
    ]);
  });

  it.each([
    [{ count: 0, more: false }, 'Nothing waits for you at the moment.'],
    [{ count: 1, more: false }, '1 reply waits for you now, and stays yours:'],
    [{ count: 2, more: false }, '2 replies wait for you now, and stay yours:'],
    [{ count: 0, more: true }, 'Replies may wait for you now, and stay yours:'],
    [{ count: 1, more: true }, 'At least 1 reply waits for you now, and stays yours:'],
  ])('says what waits for the person now, and whose that stays: %o', (waiting, said) => {
    expect(main({ waiting })).toContain(said);
  });

  it('says that what comes by managing somebody is not handed on, unless the role manager is', () => {
    expect(main()).toContain('Only roles are handed on. What comes to you because you manage somebody, or an account, still does.');
    expect(main({ offer: { ...offer, roles: ['manager'] } })).not.toContain('Only roles are handed on');
  });

  it('offers nothing to whoever holds no role', () => {
    expect(formOf({ offer: null })).toBeUndefined();
    expect(main({ offer: null })).toContain('You hold no role, so there is nothing to hand on.');
  });

  it('confirms what was made with all that holds of it, and what has ended', () => {
    const status = (fields: Partial<DelegationView>) => textOf(only(all(page(fields), ({ attributes }) => attributes.role === 'status')));

    expect(status({ said: { kind: 'made', row: aRow() } })).toBe(
      'DoneBen Berg stands in for you as finance and department head, from Sun 22 Nov 2026, 14:00 CET until the end of Sun 29 Nov 2026, CET. A mail tells them so.',
    );
    expect(status({ said: { kind: 'ended' } })).toContain('Nobody stands in for you by it any more');
    const title = (said: DelegationView['said']) => textOf(only(byTag(page({ said }), 'title')));
    expect([{ kind: 'made', row: aRow() } as const, { kind: 'ended' } as const, { kind: 'gone' } as const, null].map(title)).toEqual([
      'Delegation: it is made',
      'Delegation: it has ended',
      'Delegation: there is nothing to end',
      'Delegation',
    ]);
  });

  it('says aloud that there was nothing to end', () => {
    const alert = only(all(page({ said: { kind: 'gone' } }), ({ attributes }) => attributes.role === 'alert'));

    expect(textOf(alert)).toContain('It has ended already, or it is not one of yours.');
    expect(alert.attributes).toMatchObject({ tabindex: '-1', autofocus: '' });
  });

  it('says what was wrong beside each field and above all, and keeps what was typed', () => {
    const typed = { to: 'per_mia', first: '2026-11-20', last: '2026-11-19', roles: ['finance'] };
    const errors = { to: 'wrong to', first: 'wrong first', last: 'wrong last', roles: 'wrong roles', form: 'wrong form' };
    const root = page({ errors, typed });

    const alert = only(all(root, ({ attributes }) => attributes.role === 'alert'));
    expect(byTag(alert, 'a').map(({ attributes, children }) => [attributes.href, children[0]])).toEqual([
      ['#to', 'wrong to'],
      ['#first', 'wrong first'],
      ['#last', 'wrong last'],
      ['#roles', 'wrong roles'],
    ]);
    expect(textOf(alert)).toContain('wrong form');
    expect(textOf(only(byTag(root, 'title')))).toBe('Delegation: nothing was changed');
    for (const field of ['to', 'first', 'last', 'roles']) {
      expect(withId(root, field).attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': expect.stringContaining(`${field}-error`) });
      expect(textOf(withId(root, `${field}-error`))).toBe(`wrong ${field}`);
    }
    expect(formOf({ errors, typed })?.defaults).toEqual({ to: 'per_mia', first: '2026-11-20', last: '2026-11-19', 'role-finance': 'yes' });
  });

  it('describes each field by something that is on the page, and labels it', () => {
    for (const fields of [{}, { errors: { to: 'x', last: 'x', first: 'x', roles: 'x' } }, { offer: { ...offer, choices: null, roles: ['manager'] } }]) {
      const root = page(fields);
      const ids = new Set(all(root, ({ attributes }) => 'id' in attributes).map(({ attributes }) => attributes.id));
      const described = all(root, ({ attributes }) => 'aria-describedby' in attributes).flatMap(({ attributes }) => attributes['aria-describedby']?.split(' '));
      for (const id of described) expect(ids).toContain(id);
      const labels = byTag(root, 'label').map(({ attributes }) => attributes.for);
      for (const { attributes } of all(root, ({ tag }) => tag === 'input' || tag === 'select')) {
        if (attributes.type !== 'checkbox') expect(labels).toContain(attributes.id); // a checkbox stands inside of its label
      }
    }
  });

  it('shows an owner everybody’s, to read', () => {
    const rows = [aRow(), aRow({ by: 'Eve Ek', to: 'Mia Moll', roles: ['executive'], from: new Date('2026-12-22T23:00:00Z') })];
    const table = only(byTag(page({ everybody: { rows, count: 7 } }), 'table'));

    expect(textOf(only(byTag(table, 'caption')))).toBe('The first 2 of 7 by their beginning');
    expect(byTag(table, 'th').every(({ attributes }) => attributes.scope === 'col')).toBe(true);
    expect(byTag(only(byTag(table, 'tbody')), 'tr').map((row) => byTag(row, 'td').map(textOf))).toEqual([
      ['Ben Berg', 'Ann Abel', 'finance and department head', 'Sun 22 Nov 2026, 14:00 CET', 'the end of Sun 29 Nov 2026, CET', 'In force now'],
      ['Mia Moll', 'Eve Ek', 'executive', 'Wed 23 Dec 2026, 00:00 CET', 'the end of Sun 29 Nov 2026, CET', 'Planned'],
    ]);
    expect(main({ everybody: { rows: [], count: 0 } })).toContain('Nobody stands in for anybody.');
    expect(byTag(page(), 'table')).toEqual([]);
  });

  it.each(payloads.map((payload) => [payload]))('shows text of strangers as text: %s', (payload) => {
    const row = aRow({ id: payload, by: payload, to: payload, roles: [payload] });
    const root = page({
      tenantName: payload,
      personName: payload,
      given: [row],
      held: [row],
      everybody: { rows: [row], count: 1 },
      offer: { choices: [{ personId: payload, name: payload }], roles: [payload], today: '2026-11-22' },
      said: { kind: 'made', row },
      errors: {},
      typed: { to: payload, first: payload, last: payload, roles: [payload] },
    });

    const shown = payload.replaceAll('\t', '[U+0009]').replaceAll('\n', '[U+000A]');
    expect(textOf(byTag(root, 'strong')[0] ?? '')).toBe(shown);
    expect(byTag(root, 'td')).toHaveLength(6);
    expect(withId(root, 'last').attributes.value).toBe(payload);
    expect(byTag(root, 'form').map(({ attributes }) => attributes.action)).toEqual([
      `/delegation/${encodeURIComponent(payload)}/end`,
      '/delegation',
      '/sign-out',
    ]);
    expect(byTag(root, 'a').every(({ attributes }) => /^\/[a-z]+$/.test(attributes.href ?? ''))).toBe(true);
  });
});
