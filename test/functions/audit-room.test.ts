import { describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import type { Item } from '../../functions/adapters/ports.ts';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { Person } from '../../functions/domain/approval/person.ts';
import { eventSortKey, leafOf } from '../../functions/domain/audit/audit-event.ts';
import { faultOf } from '../../functions/domain/audit/trail.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { readCsv } from '../../local/eval/csv.ts';
import { aPerson, aPolicy, people } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { payloads } from '../page/payloads.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld, formTo, type Page, type World } from '../world.ts';

const staff: readonly Person[] = [...people, aPerson('cora', { name: 'Cora Kay', roles: ['compliance'] })];
const aWorld = () => createWorld({ people: staff });
const said = (page: Pick<Page, 'body'>): string => textOf(only(byTag(parseHtml(page.body), 'body'))).replace(/\s+/g, ' ');
const rows = (page: Page): string[] => byTag(only(byTag(parseHtml(page.body), 'tbody').slice(0, 1)), 'tr').map((row) => textOf(byTag(row, 'a')[0] ?? ''));

async function signedIn(world: World, personId: string) {
  const browser = world.browser();
  await browser.signIn(personId);
  return browser;
}
const opened = async (world: World, personId: string, path: string): Promise<Page> => (await signedIn(world, personId)).get(path);

/** A refund of $12,400: approved by finance, changed by the head, approved again, released, and judged right. */
async function aLife(world: World) {
  const draft = await world.held(aDualRefund());
  const finance = await world.askedAs(draft.id, 'finance');
  await world.decide(draft.id, finance);
  await world.decide(draft.id, 'dan', { text: 'Hello Dana,\n\nwe refund $12,400 next week.', feedback: 'Friday is too early.' });
  await world.sweep();
  await world.decide(draft.id, finance);
  world.clock.advance(30);
  await world.sweep();
  await world.call(`POST /v1/drafts/${draft.id}/outcome`, { body: { outcome: 'right' } });
  expect(await world.status(draft.id)).toBe('released');
  return draft;
}
/** What an administrator of the AWS account could do: an event replaced, past every condition. */
async function altered(world: World, draftId: string, seq: number, change: (event: Record<string, unknown>) => Record<string, unknown> | undefined) {
  const key = { pk: `D#${draftId}`, sk: eventSortKey(seq) };
  const item = await world.raw.get('audit', key);
  const next = change({ ...item });
  if (next) await world.raw.put('audit', { ...next, ...key });
  else await world.raw.remove('audit', key);
}

describe('the trail of a draft', () => {
  it('R102, R103, R104, R105, R107: tells in words who did what, when, why, on which text and under which policy', async () => {
    const world = await aWorld();
    const draft = await aLife(world);
    const finance = (await world.draft(draft.id)).decisions[0]?.personId ?? '';

    const page = await opened(world, 'cora', `/audit/${draft.id}`);
    const words = said(page);
    const events = await world.audit(draft.id);

    expect(page.status).toBe(200);
    expect(words).toContain(`Verified: ${events.length} events, unbroken`);
    const told = [
      '0. Received, assessed and held for approval',
      'API key test (key_',
      'Refund over limit: ',
      `Stage 1 opened: people were asked by mail`,
      `${finance} as finance and dan as department head`,
      `Approved, stage 1`,
      `${finance}, by the link and the code of a mail`,
      'Edited by an approver: revision 2',
      'Approved with edits, stage 1',
      'Friday is too early.',
      'Every seat has approved: the escrow began',
      'Released: handed to the helpdesk',
      'Outcome: the reply that went out was right',
    ];
    let from = 0;
    for (const text of told) {
      expect(words.indexOf(text, from), text).toBeGreaterThanOrEqual(from);
      from = words.indexOf(text, from);
    }
    for (const { leaf, requestHash, policySha256 } of events) for (const hash of [leaf, requestHash, policySha256]) expect(page.body).toContain(hash);
    expect(words).toContain('Sun 22 Nov 2026, 17:00:30 UTC');
  });

  it('R108: says that the approval came before the release, by whom, and on one request hash', async () => {
    const world = await aWorld();
    const draft = await aLife(world);
    const [first] = (await world.draft(draft.id)).decisions;
    const at = (await world.audit(draft.id)).filter(({ type }) => type === 'draft.approved' || type === 'draft.released').map(({ seq }) => seq);

    const words = said(await opened(world, 'cora', `/audit/${draft.id}`));

    expect(words).toContain(`Approved (event ${at[0]}) before it was released (event ${at[1]}), by`);
    expect(words).toMatch(/dan, by the link and the code of a mail, as department head \(event \d+\)/);
    expect(words).toContain(`${first?.personId}, by the link`);
  });

  it('tells a person’s own time and names whom a decision was made for', async () => {
    const zoned = staff.map((one) =>
      one.id === 'cora' ? { ...one, hours: { zone: 'Asia/Tokyo', days: ['mon' as const], from: '09:00', to: '17:00', holidays: [] } } : one,
    );
    const world = await createWorld({ people: zoned });
    const until = { from: '2026-11-22T17:00:00Z', until: '2026-11-25T00:00:00Z' };
    await world.deps.accounts.addDelegation('dan', { to: 'sam', ...until, roles: ['department-head'] }, { via: 'system' });
    const draft = await world.held(aDualRefund());
    await world.decide(draft.id, 'sam');

    const words = said(await opened(world, 'cora', `/audit/${draft.id}`));

    expect(words).toContain('sam, by the link and the code of a mail, on behalf of dan');
    expect(words).toContain('sam as department head on behalf of dan');
    expect(words).toContain('Mon 23 Nov 2026, 02:00:00 GMT+9');
  });

  it('R106: shows a decision that was sent again, and that nothing was decided by it', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const browser = world.browser();
    const form = formTo(await browser.open(draft.id, 'mia')).defaults;
    const path = formTo(await browser.open(draft.id, 'mia')).action;
    await browser.submit(path, { ...form, decision: 'approve' });
    await browser.submit(path, { ...form, decision: 'reject', reason: 'wrong_tone' });

    expect(said(await opened(world, 'cora', `/audit/${draft.id}`))).toContain(
      'A decision was refused: this link had decided already. Nothing was decided by it',
    );
  });

  it('shows approvers what they were asked about, settled or not, and nobody anything else', async () => {
    const world = await aWorld();
    const own = await world.held(aHeldReply());
    await world.decide(own.id, 'mia', { decision: 'reject', reason: 'wrong_tone' });
    world.clock.advance(1);
    const foreign = await world.held(aDualRefund());
    world.clock.advance(1);
    const sent = (await world.post(aHarmlessReply({ conversationId: 'zd-3' }))).json;
    const ben = await signedIn(world, 'ben');
    const dan = await signedIn(world, 'dan');

    expect((await dan.get(`/audit/${foreign.id}`)).status).toBe(200);
    const refused = await Promise.all([own.id, sent.id, 'drf_none', 'drf_..%2f', 'x'.repeat(400), '%00'].map((id) => ben.get(`/audit/${id}`)));
    expect(new Set(refused.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(refused[0]?.status).toBe(404);
    expect(rows(await dan.get('/audit'))).toEqual([foreign.reference]);
    expect(said(await ben.get('/audit'))).not.toContain(own.reference);
    for (const page of [await dan.get('/audit'), await dan.get(`/audit/${foreign.id}`)])
      expect(page.forms.some(({ action }) => action === '/audit/export')).toBe(false);
    expect(rows(await opened(world, 'olga', '/audit'))).toEqual([sent.reference, foreign.reference, own.reference]);
  });

  it('shows whoever was told of a reply that went out with notice that reply and its trail, and nobody else', async () => {
    const world = await aWorld();
    const told = (await world.post(aRefund(30))).json;
    await world.sweep();
    expect([told.status, world.mails.map(({ to }) => to)]).toEqual(['notified', ['mia@example.com']]);
    const [mia, ben] = [await signedIn(world, 'mia'), await signedIn(world, 'ben')];

    expect((await mia.get(`/queue/${told.id}`)).body).toContain(told.reference);
    expect((await mia.get(`/audit/${told.id}`)).status).toBe(200);
    expect(rows(await mia.get('/audit'))).toEqual([told.reference]);
    expect(rows(await mia.get(`/audit?q=${told.reference}`))).toEqual([told.reference]);
    for (const path of [`/queue/${told.id}`, `/audit/${told.id}`]) expect((await ben.get(path)).status).toBe(404);
    expect(said(await ben.get('/audit'))).not.toContain(told.reference);
  });

  it('tells nobody who decides blind whether others have decided, neither here nor in an export', async () => {
    const stages = [
      {
        assurance: 'link' as const,
        blind: true,
        seats: [
          { role: 'supervisor', count: 1 },
          { role: 'department-head', count: 1 },
        ],
      },
    ];
    const { routes } = aPolicy();
    const policy = { routes: routes.map((route) => ({ ...route, stages })) };
    const world = await createWorld({ people: staff, policy });
    const draft = await world.held();
    await world.decide(draft.id, 'dan');
    const mia = await signedIn(world, 'mia');

    const before = await mia.get(`/audit/${draft.id}`);
    const range: Record<string, string> = {
      ...formTo(await mia.get('/audit'), '/audit/export').defaults,
      from: '2026-11-22',
      to: '2026-11-22',
      purpose: 'a look',
    };
    const made = await mia.submit('/audit/export', range);

    expect([before.status, before.body.includes('dan'), before.body.includes('event')]).toEqual([200, false, false]);
    expect(said(before)).toContain('Its trail is shown to you once you have');
    expect([made.status, said(made)]).toEqual([422, expect.stringContaining('there is nothing to export')]);
    expect((await mia.submit('/audit/export', { id: range.id ?? '', draft: draft.id, purpose: 'a look' })).status).toBe(403);
    expect(said(await opened(world, 'dan', `/audit/${draft.id}`))).toContain('Approved, stage 1');
    await world.decide(draft.id, 'mia');
    expect(said(await mia.get(`/audit/${draft.id}`))).toContain('Approved, stage 1');
  });

  it.each([
    ['altered', 3, (event: Record<string, unknown>) => ({ ...event, actor: { personId: 'eve', via: 'code' } }), 'Event 3 was altered'],
    [
      'altered and hashed again',
      3,
      (event: Record<string, unknown>) => ({ ...event, revision: 7, leaf: leafOf(keyless({ ...event, revision: 7 })) }),
      'Event 4 does not follow the one before it',
    ],
    ['deleted', 3, () => undefined, 'Event 3 is missing'],
    ['broken in its form', 3, () => ({ planted: '<b>x</b>' }), 'Event 3 can not be read'],
    [
      'replaced by that of another kind',
      3,
      (event: Record<string, unknown>) => ({ ...event, type: 'no.such', data: { asked: [{}, null, 7], people: 'x' } }),
      'Event 3 was altered',
    ],
  ])('T28: says in words where an event is %s, which is the first bad one, and whom to call', async (_, seq, change, words) => {
    const world = await aWorld();
    const draft = await aLife(world);
    await altered(world, draft.id, seq, change);

    const page = await opened(world, 'olga', `/audit/${draft.id}`);

    expect(page.status).toBe(200);
    expect(said(page)).toContain(`This trail does not hold${words}`);
    expect(said(page)).toContain('Call Cora Kay (compliance) now');
    expect(said(page)).not.toContain('unbroken');
    expect(said(page)).not.toContain('before it was released');
    expect(world.logged.filter(({ level }) => level === 'error')).toMatchObject([{ message: 'an audit trail does not hold', fields: { draftId: draft.id } }]);
  });

  it('T28: finds a tail that was cut, a head that was turned back, and a draft that is gone', async () => {
    const world = await aWorld();
    const draft = await aLife(world);
    const olga = await signedIn(world, 'olga');
    const seen = async () => said(await olga.get(`/audit/${draft.id}`));
    const head = { pk: `D#${draft.id}`, sk: 'HEAD' };
    const item = (await world.raw.get('drafts', head)) ?? head;
    const last = (await world.audit(draft.id)).length - 1;

    await world.raw.put('drafts', { ...item, auditSeq: last });
    expect(await seen()).toContain(`Event ${last} was put behind the end`);
    await world.raw.put('drafts', { ...item, auditHead: '0'.repeat(64) });
    expect(await seen()).toContain(`Event ${last} is not the one that the reply names as its last`);
    await world.raw.put('drafts', { ...item, status: 'no such status' });
    expect(await seen()).toContain('The reply itself is gone, or can not be read');
    await world.raw.remove('drafts', head);
    expect(await seen()).toContain('The reply itself is gone, or can not be read');
    expect((await opened(world, 'dan', `/audit/${draft.id}`)).status).toBe(404);
    await world.raw.put('drafts', item);
    expect(await seen()).toContain('unbroken');
    await altered(world, draft.id, last, () => undefined);
    expect(await seen()).toContain(`Event ${last} and all after it are missing`);
  });

  it('shows reasons, notes and edits only where they are those that were hashed', async () => {
    const world = await aWorld();
    const draft = await aLife(world);
    const items = await world.raw.query('drafts', { pk: `D#${draft.id}` });
    for (const item of items) {
      if (item.sk.startsWith('DECISION#') && item.feedback) await world.raw.put('drafts', { ...item, feedback: 'Whatever.' });
      const whole = wholeRevision(item);
      if (item.sk.startsWith('REV#')) await world.raw.put('drafts', { ...whole, assessment: { ...(whole.assessment as object), reasons: [] } });
    }

    const words = said(await opened(world, 'cora', `/audit/${draft.id}`));

    expect(words).toContain('The reasons kept with this revision are gone, or are not those that its request hash covers');
    expect(words).toContain('The note kept with this event is gone, or is not the one that was recorded');
    expect(words).toContain('The text kept with this edit is gone, or is not the one that was recorded');
    expect(words).not.toContain('Whatever.');
    expect(words).toContain('unbroken');
  });

  it('tells whether the helpdesk took what it was told, beside the trail', async () => {
    const world = await aWorld();
    let answer = 500;
    world.outside.post = async () => ({ status: answer });
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);
    await world.sweep();
    const cora = await signedIn(world, 'cora');
    const before = said(await cora.get(`/audit/${draft.id}`));
    answer = 204;
    world.clock.advance(60);
    await world.sweep();

    expect(before).toMatch(/draft\.released: tried next at Sun 22 Nov 2026, 17:00:\d\d UTC\. 1 attempt, the last one answered with 500\./);
    expect(said(await cora.get(`/audit/${draft.id}`))).toContain('draft.released: delivered. 2 attempts, the last one answered with 204.');
  });

  it('is shown whatever an altered item names: no key that the tables refuse is asked for', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const asked: string[] = [];
    for (const name of ['get', 'query', 'queryIndex'] as const) {
      const read = world.tables[name].bind(world.tables) as (...given: unknown[]) => Promise<unknown>;
      Object.assign(world.tables, {
        [name]: (...given: unknown[]) => {
          asked.push(JSON.stringify(given));
          return read(...given);
        },
      });
    }
    const long = 'x'.repeat(5000);
    await altered(world, draft.id, 0, (event) => ({
      ...event,
      actor: { keyId: long, via: 'api' },
      revision: 2 ** 40,
      data: { why: 'edited', asked: [{ personId: long }] },
    }));
    const head = await world.raw.get('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${draft.id}`, sk: 'HEAD', accountId: long });
    const cora = await signedIn(world, 'cora');

    expect([(await cora.get('/audit')).status, (await cora.get(`/audit/${draft.id}`)).status]).toEqual([200, 200]);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((given) => given.includes(long))).toEqual([]);
    await world.raw.put('drafts', { ...head, pk: `D#${draft.id}`, sk: 'HEAD', accountId: '' });
    expect([(await cora.get('/audit')).status, (await cora.get(`/audit/${draft.id}`)).status]).toEqual([200, 200]);
  });

  it('is not taken for a bad one while the draft moves on between two reads', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const cora = await signedIn(world, 'cora');
    const { trail } = world.deps.audit;
    let moves = 1;
    Object.assign(world.deps.audit, {
      trail: async (id: string, limit: number) => {
        if (moves-- > 0) await world.decide(draft.id, 'mia');
        return trail(id, limit);
      },
    });

    expect(said(await cora.get(`/audit/${draft.id}`))).toContain('unbroken');
  });

  it('shows a long trail by the page, verified as a whole', async () => {
    const world = await aWorld();
    const draft = await world.held();
    await world.deps.drafts.move(draft.id, (one) => ({
      head: one.head,
      entries: Array.from({ length: 60 }, () => ({
        type: 'decision.refused' as const,
        at: world.clock.now().toISOString(),
        actor: { via: 'link' as const },
        data: { cause: 'replayed' },
      })),
      owed: [],
    }));
    await world.deps.drafts.move(draft.id, (one) => ({
      head: one.head,
      entries: Array.from({ length: 60 }, () => ({
        type: 'decision.refused' as const,
        at: world.clock.now().toISOString(),
        actor: { via: 'link' as const },
        data: { cause: 'replayed' },
      })),
      owed: [],
    }));
    const cora = await signedIn(world, 'cora');

    const [first, second, beyond] = [
      await cora.get(`/audit/${draft.id}`),
      await cora.get(`/audit/${draft.id}?page=2`),
      await cora.get(`/audit/${draft.id}?page=99`),
    ];

    for (const page of [first, second]) expect(said(page)).toContain('Verified: 122 events, unbroken');
    expect([said(first).includes('99. A decision'), said(first).includes('100. A decision')]).toEqual([true, false]);
    expect(said(second)).toContain('121. A decision');
    expect(beyond.body).toBe(second.body.replace(/exp_[\w-]{22}/, /exp_[\w-]{22}/.exec(beyond.body)?.[0] ?? ''));
    for (const odd of ['0', '-1', '1e9', 'x', '<b>']) expect((await cora.get(`/audit/${draft.id}?page=${encodeURIComponent(odd)}`)).status).toBe(200);
  });

  it('verifies the beginning of one that is longer than it reads, and says so', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const { trail } = world.deps.audit;
    Object.assign(world.deps.audit, { trail: (id: string) => trail(id, 1) });

    expect(said(await opened(world, 'cora', `/audit/${draft.id}`))).toContain('The first 1 event verified, unbroken; there are more');
  });
});

/** An event as it was hashed: the keys of its item are no part of it. */
const keyless = (item: Record<string, unknown>) => eventIn(item as Item) as unknown as Parameters<typeof leafOf>[0];

describe('the search', () => {
  async function several(world: World) {
    const one = await world.held(aHeldReply());
    world.clock.advance(86_400);
    const two = await world.held(aHeldReply({ conversationId: 'zd-2', accountId: 'acc_northwind' }));
    world.clock.advance(86_400);
    const three = (await world.post(aHarmlessReply({ conversationId: 'zd-3' }))).json;
    return [one, two, three] as const;
  }

  it('finds by reference, however it is said, and by id', async () => {
    const world = await aWorld();
    const [one, two] = await several(world);
    const cora = await signedIn(world, 'cora');
    const found = async (q: string) => rows(await cora.get(`/audit?q=${encodeURIComponent(q)}`));

    for (const q of [one.reference, one.reference.toLowerCase(), ` ${one.reference.slice(3)} `, one.reference.replace('-', ' '), one.id])
      expect(await found(q), q).toEqual([one.reference]);
    expect(await found(two.id)).toEqual([two.reference]);
  });

  it('finds by account and by days, the last one included, the newest first', async () => {
    const world = await aWorld();
    const [one, two, three] = await several(world);
    const cora = await signedIn(world, 'cora');
    const found = async (query: string) => rows(await cora.get(`/audit?${query}`));

    expect(await found('')).toEqual([three.reference, two.reference, one.reference]);
    expect(await found('q=&account=acc_northwind&from=&to=')).toEqual([two.reference]);
    expect(await found('from=2026-11-23')).toEqual([three.reference, two.reference]);
    expect(await found('to=2026-11-22')).toEqual([one.reference]);
    expect(await found('from=2026-11-23&to=2026-11-23')).toEqual([two.reference]);
    expect(await found('account=acc_fabrikam&from=2026-11-23')).toEqual([three.reference]);
  });

  it('counts days in the person’s own zone', async () => {
    const zoned = staff.map((one) =>
      one.id === 'cora' ? { ...one, hours: { zone: 'Pacific/Auckland', days: ['mon' as const], from: '09:00', to: '17:00', holidays: [] } } : one,
    );
    const world = await createWorld({ people: zoned });
    const draft = await world.held(); // 17:00 UTC on Sunday is Monday there
    const cora = await signedIn(world, 'cora');

    expect(rows(await cora.get('/audit?from=2026-11-23&to=2026-11-23'))).toEqual([draft.reference]);
    expect(said(await cora.get('/audit?from=2026-11-22&to=2026-11-22'))).toContain('No reply was found.');
  });

  it('says what it can not search for, and keeps what was typed', async () => {
    const world = await aWorld();
    await several(world);
    const cora = await signedIn(world, 'cora');

    for (const [query, words] of [
      ['q=hello', 'neither a reference such as AP-7K2M nor the id of a draft'],
      ['from=2026-02-30', 'no day such as 2026-11-23'],
      ['to=yesterday', 'no day such as 2026-11-23'],
      ['from=2026-11-24&to=2026-11-23', 'the last day is before the first'],
      [`account=${'x'.repeat(129)}`, 'an id of an account is shorter'],
      ['cursor=k1.x.y', 'the address of this page was changed'],
    ] as const) {
      const page = await cora.get(`/audit?${query}`);
      expect([page.status, said(page)], query).toEqual([422, expect.stringContaining(words)]);
      const [name = '', value = ''] = query.split('&')[0]?.split('=') ?? [];
      if (name !== 'cursor') expect(formTo(page, '/audit').defaults[name]).toBe(value);
    }
    for (const query of ['q=AP-0000', 'q=drf_none', 'account=acc_none', 'from=2030-01-01'])
      expect(said(await cora.get(`/audit?${query}`)), query).toContain('No reply was found.');
    for (const text of payloads)
      expect([200, 422]).toContain((await cora.get(`/audit?q=${encodeURIComponent(text)}&account=${encodeURIComponent(text)}`)).status);
  });

  it('leads back through all there is, page by page, each draft once', async () => {
    const world = await aWorld();
    const made: string[] = [];
    for (let i = 0; i < 130; i += 1) {
      made.push((await world.post(aHarmlessReply({ conversationId: `zd-${i}` }))).json.reference);
      world.clock.advance(60);
    }
    const cora = await signedIn(world, 'cora');
    const seen: string[] = [];
    let pages = 0;
    for (let path: string | undefined = '/audit?account=acc_fabrikam'; path; pages += 1) {
      const page: Page = await cora.get(path);
      seen.push(...rows(page));
      path = byTag(parseHtml(page.body), 'a').find((link) => textOf(link) === 'Look further back')?.attributes.href;
    }

    expect(seen).toEqual(made.toReversed());
    expect(pages).toBe(3);
    const all: string[] = [];
    for (let path: string | undefined = '/audit'; path; ) {
      const page: Page = await cora.get(path);
      all.push(...rows(page));
      path = byTag(parseHtml(page.body), 'a').find((link) => textOf(link) === 'Look further back')?.attributes.href;
    }
    expect(all).toEqual(seen);
  });

  it('looks through many that are not somebody’s own without reading each, and a cursor of another person leads nowhere', async () => {
    const world = await aWorld();
    const own = await world.held(aDualRefund());
    world.clock.advance(1);
    for (let i = 0; i < 220; i += 1) await world.post(aHarmlessReply({ conversationId: `zd-${i}` }));
    const dan = await signedIn(world, 'dan');
    let loads = 0;
    const { load } = world.deps.drafts;
    Object.assign(world.deps.drafts, {
      load: (id: string) => {
        loads += 1;
        return load(id);
      },
    });

    const first = await dan.get('/audit');
    const older = byTag(parseHtml(first.body), 'a').find((link) => textOf(link) === 'Look further back')?.attributes.href ?? '';
    const second = await dan.get(older);

    expect(said(first)).toMatch(/None among the 2\d\d looked at/);
    expect(rows(second)).toEqual([own.reference]);
    expect(loads).toBe(1);
    expect(older).not.toContain(own.id);
    expect((await opened(world, 'cora', older)).status).toBe(422);
  });

  it('shows a draft whose head can not be read, by its trail', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const item = await world.raw.get('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...item, pk: `D#${draft.id}`, sk: 'HEAD', tier: 'none' });
    const cora = await signedIn(world, 'cora');

    expect(rows(await cora.get('/audit'))).toEqual([draft.id]);
    expect(rows(await cora.get(`/audit?q=${draft.reference}`))).toEqual([draft.id]);
    expect((await cora.get(`/audit/${draft.id}`)).status).toBe(200);
    expect(rows(await opened(world, 'mia', '/audit'))).toEqual([draft.id]);
    expect((await opened(world, 'sam', `/audit/${draft.id}`)).status).toBe(404);
  });
});

describe('an export', () => {
  const today = { from: '2026-11-22', to: '2026-11-22' };
  async function asked(world: World, personId: string, path: string, fields: Record<string, string>) {
    const browser = await signedIn(world, personId);
    const form = formTo(await browser.get(path), '/audit/export');
    return { browser, form, answer: await browser.submit('/audit/export', { ...form.defaults, ...fields }) };
  }
  const chain = async (world: World) => world.raw.query('audit', { pk: 'S#exports' });
  const linesOf = (page: Page) =>
    page.body
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  it('R109: hands out all events of a range as JSON Lines, and is an audit event with its purpose itself', async () => {
    const world = await aWorld();
    const one = await aLife(world);
    const two = (await world.post(aHarmlessReply({ conversationId: 'zd-2' }))).json;
    const { browser, answer } = await asked(world, 'cora', '/audit', { ...today, purpose: 'Yearly review' });
    const ready = await browser.get(answer.headers.location ?? '');
    const file =
      byTag(parseHtml(ready.body), 'a')
        .map(({ attributes }) => attributes.href ?? '')
        .find((href) => href.includes('.jsonl')) ?? '';

    const got = await browser.get(file);

    expect(answer.status).toBe(303);
    expect(said(ready)).toContain('Every trail in it was verified and is unbroken.');
    expect([got.status, got.headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    expect(got.headers['content-disposition']).toBe('attachment; filename="audit-2026-11-22.jsonl"');
    expect(linesOf(got)).toEqual([...(await world.audit(one.id)), ...(await world.audit(two.id))]);
    for (const event of linesOf(got)) expect(leafOf(event)).toBe(event.leaf);
    expect(ready.body).toContain(sha256(got.body));
    const [event] = await chain(world);
    expect(event).toMatchObject({
      type: 'export.made',
      seq: 0,
      prev: '',
      actor: { personId: 'cora', via: 'sign-in' },
      data: {
        from: '2026-11-22T00:00:00.000Z',
        to: '2026-11-23T00:00:00.000Z',
        drafts: 2,
        events: linesOf(got).length,
        broken: 0,
        withheld: 0,
        sha256: sha256(got.body),
        purposeCommit: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(JSON.stringify(event)).not.toContain('Yearly review');
    expect(event?.leaf).toBe(leafOf(keyless({ ...event })));
    expect(said(await browser.get('/audit'))).toContain('Cora Kay');
    expect(said(await browser.get('/audit'))).toContain('Yearly review');
  });

  it('R109: hands out one draft, as CSV too, in which no cell is a formula', async () => {
    const world = await aWorld();
    const draft = await aLife(world);
    await world.held(aHeldReply());
    await altered(world, draft.id, 3, (event) => ({ ...event, type: '=HYPERLINK("http://evil.example")', from: ' \u00a0+1' }));
    const { browser, answer } = await asked(world, 'olga', `/audit/${draft.id}`, { purpose: 'A complaint' });
    const ready = await browser.get(answer.headers.location ?? '');
    const id = /exp_[\w-]{22}/.exec(answer.headers.location ?? '')?.[0] ?? '';

    const csv = await browser.get(`/audit/${draft.id}/export.csv?export=${id}`);
    const lines = linesOf(await browser.get(`/audit/${draft.id}/export.jsonl?export=${id}`));
    const [header, ...table] = readCsv(csv.body);

    expect(said(ready)).toContain('The trail of 1 reply does not hold');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(table.map((row) => row[1])).toEqual((await world.raw.query('audit', { pk: `D#${draft.id}` })).map((_, i) => String(i)));
    expect(table[3]?.slice(3, 4)).toEqual([`'=HYPERLINK("http://evil.example")`]);
    expect(table[3]).toContain("' \u00a0+1");
    expect(header?.length).toBe(table[3]?.length);
    expect(lines[3]).toMatchObject({ type: '=HYPERLINK("http://evil.example")' });
    expect((await chain(world))[0]).toMatchObject({ data: { draftId: draft.id, drafts: 1, broken: 1 } });
  });

  it('needs a purpose and a range, keeps what was typed, and records nothing else', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const wrong = [
      [{ ...today, purpose: ' \r\n ' }, 'say what the export is for'],
      [{ ...today, purpose: 'x'.repeat(501) }, 'at most 500 characters'],
      [{ from: '', to: '2026-11-22', purpose: 'a look' }, 'choose a day'],
      [{ from: '2026-11-23', to: '2026-11-22', purpose: 'a look' }, 'the last day is before the first'],
      [{ from: '2026-13-01', to: '2026-11-22', purpose: 'a look' }, 'no day such as'],
      [{ from: '2020-01-01', to: '2020-01-02', purpose: 'a look' }, 'there is nothing to export'],
      [{ ...today, purpose: 'a look', id: 'exp_no' }, 'this form is no longer valid'],
    ] as const;
    for (const [fields, words] of wrong) {
      world.clock.advance(600);
      const { answer } = await asked(world, 'cora', '/audit', fields);
      expect([answer.status, said(answer)], words).toEqual([422, expect.stringContaining(words)]);
      expect(formTo(answer, '/audit/export').defaults).toMatchObject({ from: fields.from, to: fields.to, purpose: fields.purpose.replace('\r\n', '\n') });
    }
    const single = await asked(world, 'cora', `/audit/${draft.id}`, { purpose: '' });
    expect([single.answer.status, formTo(single.answer, '/audit/export').defaults.draft]).toEqual([422, draft.id]);
    for (const none of ['drf_none', '../x', 'x'.repeat(2000)])
      expect((await asked(world, 'cora', '/audit', { draft: none, purpose: 'a look' })).answer.status).toBe(404);
    expect(await chain(world)).toEqual([]);
  });

  it('is made once, however often its form is sent', async () => {
    const world = await aWorld();
    await world.held();
    const { browser, form, answer } = await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' });
    const fields = { ...form.defaults, ...today, purpose: 'a look' };

    const again = await Promise.all([browser.submit('/audit/export', fields), browser.submit('/audit/export', fields)]);
    const other = await browser.submit('/audit/export', { ...fields, purpose: 'another look' });
    const foreign = await (await signedIn(world, 'olga')).submit('/audit/export', fields);

    expect(again.map(({ status, headers }) => [status, headers.location])).toEqual([
      [303, answer.headers.location],
      [303, answer.headers.location],
    ]);
    for (const page of [other, foreign]) expect([page.status, said(page)]).toEqual([422, expect.stringContaining('this form has made another export already')]);
    expect(await chain(world)).toHaveLength(1);
    expect((await browser.fill(other, {}, formTo(other, '/audit/export'))).status).toBe(303);
  });

  it('two at one instant are two events of one chain', async () => {
    const world = await aWorld();
    await world.held();
    const made = await Promise.all(['cora', 'olga', 'eve'].map((personId) => asked(world, personId, '/audit', { ...today, purpose: `of ${personId}` })));
    const items = await chain(world);
    const head = await world.raw.get('drafts', { pk: 'EXPORTS', sk: 'HEAD' });

    expect(made.map(({ answer }) => answer.status)).toEqual([303, 303, 303]);
    expect(items.map(({ seq, prev }) => [seq, prev])).toEqual(items.map((_, i) => [i, items[i - 1]?.leaf ?? '']));
    expect([head?.auditSeq, head?.auditHead]).toEqual([3, items[2]?.leaf]);
  });

  it('T15: is refused to those who do not see everything, to other sites, and without a sign-in', async () => {
    const world = await aWorld();
    const draft = await world.held(aDualRefund());
    const cora = await signedIn(world, 'cora');
    const fields: Record<string, string> = { ...formTo(await cora.get('/audit'), '/audit/export').defaults, ...today, purpose: 'a look' };
    const dan = await signedIn(world, 'dan');

    const answers = [
      await dan.submit('/audit/export', fields),
      await dan.submit('/audit/export', { id: fields.id ?? '', draft: draft.id, purpose: 'a look' }),
      await cora.submit('/audit/export', fields, { 'sec-fetch-site': 'cross-site' }),
      await world.browser().submit('/audit/export', fields),
      await cora.send('POST /audit/export', { raw: JSON.stringify(fields), headers: { 'content-type': 'application/json' } }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 415]);
    expect(said(answers[3] as Page)).toContain('What you had typed');
    expect(await chain(world)).toEqual([]);
  });

  it('is fetched by whoever made it, for an hour, and as it was made', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const { browser, answer } = await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' });
    const id = /exp_[\w-]{22}/.exec(answer.headers.location ?? '')?.[0] ?? '';
    const path = `/audit/export.jsonl?export=${id}`;
    const first = await browser.get(path);
    world.clock.advance(60);
    await world.decide(draft.id, 'mia');

    expect((await browser.get(path)).body).toBe(first.body); // later events are not in it
    for (const [other, at] of [
      [await signedIn(world, 'olga'), path],
      [browser, '/audit/export.jsonl'],
      [browser, `/audit/export.csv?export=exp_${'A'.repeat(22)}`],
      [browser, '/audit/export.csv?export=%00'],
      [browser, `/audit/${draft.id}/export.jsonl?export=${id}`],
    ] as const)
      expect([(await other.get(at)).status, (await other.get(at)).body.includes(draft.id) && at.includes('export.jsonl?')]).toEqual([
        403,
        at.includes(draft.id),
      ]);
    expect((await world.browser().get(path)).path).toMatch(/^\/sign-in/);
    await altered(world, draft.id, 0, (event) => ({ ...event, type: 'x' }));
    expect((await browser.get(path)).status).toBe(409);
    world.clock.advance(3600);
    expect((await browser.get(path)).status).toBe(403);
    expect(said(await browser.get(answer.headers.location ?? ''))).not.toContain('The export is ready');
  });

  it('ends with the right to see everything', async () => {
    const world = await aWorld();
    await world.held();
    const { browser, answer } = await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' });
    const id = /exp_[\w-]{22}/.exec(answer.headers.location ?? '')?.[0] ?? '';
    const { id: _, ...cora } = aPerson('cora', { roles: [] });
    await world.deps.accounts.putPerson('cora', cora, { via: 'system' });

    expect((await browser.get(`/audit/export.jsonl?export=${id}`)).status).toBe(403);
  });

  it('holds 4,000 events at most, and says what to do beyond', async () => {
    const world = await aWorld();
    const draft = await world.held();
    const { trail } = world.deps.audit;
    const [event] = (await trail(draft.id, 1)).kept;
    let count = 4000;
    Object.assign(world.deps.audit, { trail: async () => ({ kept: Array.from({ length: count }, () => ({ place: '', event: event?.event })), whole: true }) });

    expect((await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' })).answer.status).toBe(303);
    count = 4001;
    const { answer } = await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' });
    expect([answer.status, said(answer)]).toEqual([422, expect.stringContaining('more than the 4,000 events of an export; take fewer days at a time')]);
    Object.assign(world.deps.audit, { trail: async () => ({ kept: [{ place: '', event: { data: '"'.repeat(2_000_000) } }], whole: true }) });
    expect((await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' })).answer.status).toBe(422);
    Object.assign(world.deps.audit, { trail: async () => ({ kept: [], whole: false }) });
    expect((await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' })).answer.status).toBe(422);
  });

  it('counts a draft without any event left as broken', async () => {
    const world = await aWorld();
    const one = await world.held();
    await world.held(aHeldReply({ conversationId: 'zd-2' }));
    for (const { seq } of await world.audit(one.id)) await altered(world, one.id, seq, () => undefined);

    const { browser, answer } = await asked(world, 'cora', '/audit', { ...today, purpose: 'a look' });

    expect(said(await browser.get(answer.headers.location ?? ''))).toContain('The trail of 1 reply does not hold');
  });

  it('slows down whoever exports again and again', async () => {
    const world = await aWorld();
    await world.held();
    const cora = await signedIn(world, 'cora');
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      const form = formTo(await cora.get('/audit'), '/audit/export');
      statuses.push((await cora.submit('/audit/export', { ...form.defaults, ...today, purpose: `look ${i}` })).status);
    }

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
  });

  it('that was altered, or is gone, shows in the list of exports', async () => {
    const world = await aWorld();
    await world.held();
    for (const purpose of ['the first', 'the second']) await asked(world, 'cora', '/audit', { ...today, purpose });
    for (const item of (await world.raw.scan('drafts')).filter(({ pk }) => pk.startsWith('EXPORT#')))
      if (item.purpose === 'the first') await world.raw.put('drafts', { ...item, purpose: 'harmless' });
      else await world.raw.remove('drafts', item);

    const words = said(await opened(world, 'olga', '/audit'));

    expect(words.match(/Its record is gone, or is not the one that was made/g)).toHaveLength(2);
    expect(words).not.toContain('harmless');
    await world.raw.put('audit', { pk: 'S#exports', sk: eventSortKey(0), planted: true });
    expect((await opened(world, 'olga', '/audit')).status).toBe(200);
  });
});

describe('all of it', () => {
  it('asks to sign in first, and comes back', async () => {
    const world = await aWorld();
    const draft = await world.held();

    for (const path of ['/audit', `/audit/${draft.id}`]) {
      const page = await world.browser().get(path);
      expect(page.path).toBe(`/sign-in?return=${encodeURIComponent(path)}`);
      expect(page.body).not.toContain(draft.reference);
    }
  });

  it('changes nothing by being looked at', async () => {
    const world = await aWorld();
    const draft = await aLife(world);
    const browser = await signedIn(world, 'cora');
    world.transactions.length = 0;

    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      for (const path of [
        '/audit',
        `/audit/${draft.id}`,
        '/audit/export.jsonl',
        '/audit/export.csv',
        `/audit/${draft.id}/export.jsonl`,
        `/audit/${draft.id}/export.csv`,
      ])
        await browser.send(`${method} ${path}`);

    expect(world.transactions).toEqual([]);
  });

  it('has chains that hold for every draft of a busy world', async () => {
    const world = await aWorld();
    await aLife(world);
    await world.held(aHeldReply());
    for (const { pk } of (await world.raw.scan('drafts')).filter(({ sk }) => sk === 'HEAD')) {
      const draftId = pk.slice('D#'.length);
      const { kept, whole } = await world.deps.audit.trail(draftId, 1000);
      const { head } = await world.draft(draftId);
      expect(faultOf(kept, { draftId, tenantId: 'demo', head, whole })).toBeUndefined();
    }
  });
});
