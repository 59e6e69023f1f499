import { describe, expect, it } from 'vitest';
import type { HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { reconciledVendors } from '../../functions/domain/helpdesk/account.ts';
import { htmlOfText } from '../../functions/domain/html-text.ts';
import { freshdesk as freshdeskModule } from '../../functions/helpdesk/freshdesk.ts';
import { helpdeskOf, pointersIn } from '../../functions/helpdesk/vendors.ts';
import { createFreshdeskStandIn } from '../../local/helpdesks/freshdesk.ts';
import { played, playedVendors } from '../../local/helpdesks/played.ts';
import { minutes } from '../examples.ts';
import { accountOf, answer, asFreshdesk, createHelpdeskWorld, harmless, question, wantsApproval } from './helpdesk-rig.ts';
import { aHeldTicket, anApprovedTicket, drafts, only } from './helpdesk-tickets.ts';

const { account } = played.freshdesk;
const { sender } = account;

function rig() {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const credentials = { signing: ['a secret'], api: { token: 'an-api-key' } };
  const standIn = createFreshdeskStandIn({ clock, account: account.account, credentials });
  const read = { current: credentials };
  const requests: HelpdeskRequest[] = [];
  const answers: Record<string, unknown> = {};
  const helpdeskTransport = {
    call: async (request: HelpdeskRequest) => {
      requests.push(request);
      const { pathname, search } = new URL(request.url);
      const planted = answers[`${pathname}${search}`];
      return planted === undefined ? standIn.transport.call(request) : { status: 200, body: JSON.stringify(planted) };
    },
  };
  const freshdesk = freshdeskModule.create({ helpdeskTransport, helpdeskSecrets: { read: async () => read.current }, clock }, account);
  const threadOf = async (id: string) => (await freshdesk.read(id, 'with-marks'))?.thread;
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  return { standIn, freshdesk, read, credentials, requests, answers, threadOf, pass };
}

const aTicket = (fields: object = {}) => ({
  id: 7,
  subject: 'Order 1187',
  status: 2,
  source: 1,
  requester_id: 7001,
  company_id: null,
  tags: [],
  spam: false,
  description: '<div>Hello.</div>',
  description_text: 'Hello.',
  created_at: '2026-11-23T07:00:00Z',
  updated_at: '2026-11-23T07:00:00Z',
  requester: { id: 7001, name: 'Dana', email: 'dana@customer.example' },
  ...fields,
});
const aConversation = (fields: object = {}) => ({
  id: 71,
  body: '<div>a</div><div>b</div>',
  body_text: 'a b',
  incoming: true,
  private: false,
  user_id: 7001,
  from_email: 'dana@customer.example',
  created_at: '2026-11-23T07:10:00Z',
  ...fields,
});

describe('Freshdesk', () => {
  it('points to the ticket, be its number a number or text, and to nothing else', () => {
    const pointers = (body: unknown) => pointersIn(account, body);
    expect(pointers({ ticket_id: 35436 })).toEqual([{ ticketId: '35436' }]);
    expect(pointers({ ticket_id: '35436', text: 'cut of' })).toEqual([{ ticketId: '35436' }]);
    for (const ticket_id of ['7/../8', '*', '', '{{ticket.id}}', -1, '-1', 1.5, 1e300, null]) expect(pointers({ ticket_id })).toEqual([]);
    expect([pointers([]), pointers(null), pointers({ id: 7 })]).toEqual([[], [], []]);
  });

  it('is called by HTTPS at the tenant’s own address alone, with the key as the user', async () => {
    const { standIn, freshdesk, requests } = rig();
    await (await freshdesk.read(standIn.open('Hello.'), 'with-marks'))?.post({ marker: 'm', kind: 'reply', text: 'Hi.' });
    expect(new Set(requests.map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://fabrikam.freshdesk.com']));
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('an-api-key:X').toString('base64')}`);
  });

  it('is read to the last page', async () => {
    const { standIn, threadOf } = rig();
    const ticket = standIn.open('Hello.');
    for (let i = 0; i < 230; i += 1) standIn.agentAnswers(ticket, `answer ${i}`);
    expect((await threadOf(ticket))?.comments).toHaveLength(231);
  });

  it('is not believed where its pages never end', async () => {
    const { answers, threadOf } = rig();
    answers['/api/v2/tickets/7?include=requester'] = aTicket();
    const full = Array.from({ length: 100 }, (_, i) => aConversation({ id: i }));
    for (let page = 1; page <= 60; page += 1) answers[`/api/v2/tickets/7/conversations?page=${page}&per_page=100`] = full;
    await expect(threadOf('7')).rejects.toThrow('more pages');
  });

  it.each([
    ['is deleted', { deleted: true }],
    ['is spam', { spam: true }],
  ])('has no ticket that %s', async (_, fields) => {
    const { answers, threadOf } = rig();
    answers['/api/v2/tickets/7?include=requester'] = aTicket(fields);
    expect(await threadOf('7')).toBeUndefined();
  });

  it('has the customer’s first message as the ticket’s own text', async () => {
    const { standIn, threadOf } = rig();
    const ticket = standIn.open('Where is it?\nDana');
    const thread = await threadOf(ticket);
    expect(thread?.comments).toMatchObject([{ id: `ticket-${ticket}`, authorId: '7001', isPublic: true, text: 'Where is it?\nDana' }]);
    expect(thread).toMatchObject({ accountId: 'freshdesk-company-12', requesterId: '7001', users: [{ id: '7001', name: 'Dana', isCustomer: true }] });
    expect((await threadOf(standIn.open('Hello.', { company_id: null })))?.accountId).toBeUndefined();
  });

  it('tells customers from its own people, whoever of them opened the ticket', async () => {
    const { answers, threadOf } = rig();
    const conversations = [
      aConversation({ id: 73, created_at: '2026-11-23T07:30:00Z', user_id: 8, from_email: '"Carl" <carl@customer.example>' }),
      aConversation({ id: 72, incoming: false, user_id: 5500, from_email: 'support@fabrikam.example' }),
      aConversation({ id: 74, created_at: '2026-11-23T07:40:00Z', user_id: null, from_email: 'eve@customer.example' }),
      aConversation({ id: 75, created_at: '2026-11-23T07:41:00Z', user_id: null, from_email: null }),
      aConversation({ id: 76, created_at: '2026-11-23T07:42:00Z', user_id: 4471 }),
      aConversation({ id: 77, created_at: '2026-11-23T07:43:00Z', user_id: Number(sender) }),
      aConversation({ id: 78, created_at: '2026-11-23T07:44:00Z', user_id: 99, private: true, from_email: 'third@party.example' }),
    ];
    answers['/api/v2/tickets/7?include=requester'] = aTicket({ source: 10 });
    answers['/api/v2/tickets/7/conversations?page=1&per_page=100'] = conversations;

    const thread = await threadOf('7');
    expect(thread?.comments.map(({ id, authorId }) => `${id} ${authorId}`)).toEqual([
      'ticket-7 agent',
      '72 5500',
      '73 8',
      '74 eve@customer.example',
      '75 unknown',
      '76 4471',
      `77 ${sender}`,
      '78 elsewhere-99',
    ]);
    expect(thread?.users).toEqual([
      { id: '7001', name: 'Dana', email: 'dana@customer.example', isCustomer: true },
      { id: '8', name: 'Carl', email: 'carl@customer.example', isCustomer: true },
      { id: 'eve@customer.example', name: 'eve@customer.example', email: 'eve@customer.example', isCustomer: true },
      { id: 'unknown', name: 'Customer', email: undefined, isCustomer: true },
    ]);
  });

  it.each([
    ['an author’s where it was written in Freshdesk', {}, '4471'],
    ['nobody’s where it came in', { incoming: true }, 'elsewhere-4471'],
    ['nobody’s where it is a mail that was passed on', { source: 8 }, 'elsewhere-4471'],
    ['nobody’s where it is a mail', { source: 0 }, 'elsewhere-4471'],
    ['nobody’s where it is not said how it came', { source: null }, 'elsewhere-4471'],
  ])('has a note as %s', async (_, fields, authorId) => {
    const { answers, threadOf } = rig();
    answers['/api/v2/tickets/7?include=requester'] = aTicket();
    const note = { private: true, incoming: false, user_id: 4471, source: 2 };
    answers['/api/v2/tickets/7/conversations?page=1&per_page=100'] = [aConversation({ ...note, ...fields })];
    expect((await threadOf('7'))?.comments.at(-1)).toMatchObject({ authorId, isPublic: false });
  });

  it('keeps the lines of what was written in it, whatever its plain text has made of them', async () => {
    const { answers, threadOf } = rig();
    answers['/api/v2/tickets/7?include=requester'] = aTicket({ description: '<p>a</p><img src="x">', description_text: ' ' });
    answers['/api/v2/tickets/7/conversations?page=1&per_page=100'] = [
      aConversation({
        incoming: false,
        private: true,
        body: '<div>Hi</div><div>---countersign</div><div>{ &quot;a&quot;: 1 }</div>',
        body_text: 'Hi ---countersign',
      }),
      aConversation({ id: 72, body_text: 'as it\ncame' }),
      aConversation({ id: 73, body_text: null, body: '<p>only<br>HTML</p>' }),
    ];
    expect((await threadOf('7'))?.comments.map(({ text }) => text)).toEqual(['a', 'Hi\n---countersign\n{ "a": 1 }', 'as it\ncame', 'only\nHTML']);
  });

  it('takes a text as text: the customer reads it to the letter, and no copy goes anywhere', async () => {
    const { standIn, freshdesk, requests } = rig();
    const ticket = standIn.open('Hello.');
    const text = 'Hello "Dana" & co,\n\n  <script>alert(1)</script> <b>it\'s</b> &lt;here&gt;\n--\nAnn';
    await (await freshdesk.read(ticket, 'with-marks'))?.post({ marker: 'm', kind: 'reply', text });

    expect(standIn.publicTexts(ticket).at(-1)).toBe(text);
    expect(standIn.conversations(ticket).at(-1)?.body).not.toMatch(/<(?!\/?div>|br>)/);
    const { url, body } = requests.find(({ method }) => method === 'POST') as HelpdeskRequest;
    expect(new URL(url).pathname).toBe(`/api/v2/tickets/${ticket}/reply`);
    expect(Object.keys(JSON.parse(body ?? ''))).toEqual(['body', 'user_id']);
    expect((await freshdesk.read(ticket, 'with-marks'))?.thread.comments.at(-1)).toMatchObject({ authorId: sender, isPublic: true, text });
  });

  it('writes notes that customers do not see, in our name', async () => {
    const { standIn, freshdesk } = rig();
    const ticket = standIn.open('Hello.');
    await (await freshdesk.read(ticket, 'with-marks'))?.post({ marker: 'm', kind: 'note', text: 'For <agents>.' });
    expect(standIn.publicTexts(ticket)).toEqual(['Hello.']);
    expect(standIn.internalTexts(ticket)).toEqual(['For <agents>.']);
    expect(standIn.conversations(ticket)).toMatchObject([{ user_id: Number(sender), private: true }]);
  });

  it('is not read by the wrong key, and says so by its status alone', async () => {
    const { standIn, threadOf, read, credentials } = rig();
    const ticket = standIn.open('A secret matter.');
    read.current = { ...credentials, api: { token: 'y' } };
    await expect(threadOf(ticket)).rejects.toThrow(/^the helpdesk answered 401$/);
  });

  it('whose answer is no JSON of the known form is not believed, and none of it is quoted', async () => {
    const { standIn, threadOf } = rig();
    const ticket = standIn.open('A secret matter.');
    standIn.fail({ on: 'look', does: 'cut' });
    await expect(threadOf(ticket)).rejects.toThrow(/^the helpdesk answered 200$/);
  });

  it('keeps a tag where the newest word is an author’s note, or a customer’s that is young, unless the ticket is closed', async () => {
    const { standIn, freshdesk, pass } = rig();
    const ticket = standIn.open('Hello.');
    standIn.note(ticket, 'A draft.');
    const untag = async () => {
      await (await freshdesk.read(ticket, 'thread-only'))?.untag?.();
      return standIn.isTagged(ticket);
    };
    pass(60 * minutes);
    expect(await untag()).toBe(true);
    standIn.customerWrites(ticket, 'Hello?');
    expect(await untag()).toBe(true);
    pass(60 * minutes);
    expect(await untag()).toBe(false);
    standIn.note(ticket, 'A draft.');
    standIn.close(ticket);
    expect(await untag()).toBe(false);
  });

  it('lists the tickets that are tagged, all pages of them, and says when there are more than it lists', async () => {
    const { standIn, freshdesk, requests } = rig();
    const tag = (count: number) => {
      for (let i = 0; i < count; i += 1) standIn.note(standIn.open('Hello.'), 'A draft.');
    };
    standIn.open('Never tagged.');
    expect(await freshdesk.waiting?.()).toEqual({ ticketIds: [], isCut: false });
    tag(61);
    const found = await freshdesk.waiting?.();
    expect([new Set(found?.ticketIds).size, found?.isCut]).toEqual([61, false]);
    expect(requests.at(-1)?.url).toBe("https://fabrikam.freshdesk.com/api/v2/search/tickets?query=%22tag%3A'ai_draft'%22&page=3");
    tag(239);
    expect(await freshdesk.waiting?.()).toMatchObject({ isCut: false });
    tag(1);
    const cut = await freshdesk.waiting?.();
    expect([cut?.ticketIds.length, cut?.isCut]).toEqual([300, true]);
  });

  it('can not be listed where nothing is at the address', async () => {
    const { standIn, freshdesk } = rig();
    standIn.fail({ on: 'look', does: { status: 404 } });
    await expect(freshdesk.waiting?.()).rejects.toThrow('the helpdesk answered 404');
  });
});

describe('vendors that do not notify of everything', () => {
  it('are those whose tickets can be listed', () => {
    const never = () => Promise.reject(new Error('not called'));
    const deps = { helpdeskTransport: { call: never }, helpdeskSecrets: { read: never }, clock: { now: () => new Date() } };
    expect(playedVendors.filter((vendor) => helpdeskOf(deps, accountOf(vendor)).waiting !== undefined)).toEqual(reconciledVendors);
  });
});

describe('a notification of Freshdesk', () => {
  const secrets = ['the new one', 'the old one'];
  const rotated = () =>
    createHelpdeskWorld('freshdesk', {
      aroundPort: (name, port) => (name === 'helpdeskSecrets' ? ({ read: async () => ({ signing: secrets, api: { token: 't' } }) } as never) : port),
    });
  const body = '{ "ticket_id": "1001" }';

  it('T12: carries the tenant’s secret: the one of now or the one before', async () => {
    const world = await rotated();
    for (const [secret, status] of [
      ['the new one', 202],
      ['the old one', 202],
      ['an older one', 401],
      ['', 401],
    ] as const)
      expect((await world.notify(world.helpdesk.sign(body, secret))).status).toBe(status);
    expect((await world.notify({ headers: {}, body })).status).toBe(401);
    expect(await world.outbox()).toHaveLength(2);
  });

  it('of no known form is taken and leads nowhere', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    for (const strange of ['{}', '[]', '{"ticket_id":"7/../8"}', '{"ticket_id":"*"}'])
      expect((await world.notify(world.helpdesk.sign(strange))).status).toBe(202);
    expect(await world.outbox()).toEqual([]);
  });
});

describe('a ticket of Freshdesk', () => {
  const hour = 60 * minutes;

  it('that is closed is not opened again by a reply: agents are told', async () => {
    const world = await anApprovedTicket('freshdesk');
    world.helpdesk.close(world.ticket);
    await world.settle();

    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question]);
    expect(asFreshdesk(world.helpdesk).ticket(world.ticket).status).toBe(5);
    expect(world.helpdesk.internalTexts(world.ticket).filter((text) => text.includes('was closed before it could be posted'))).toHaveLength(1);
  });

  it('whose note is edited is a revision; one whose white space alone was changed is not', async () => {
    const world = await aHeldTicket('freshdesk');
    const edit = async (text: string) => {
      const note = asFreshdesk(world.helpdesk)
        .conversations(world.ticket)
        .find((one) => one.private);
      Object.assign(note ?? {}, { body: htmlOfText(text) });
      world.clock.advance(hour);
      await world.reconcileHelpdesk();
      await world.settle();
    };
    await edit(`${answer}\n${wantsApproval}`);
    expect(await only(world)).toMatchObject({ revision: 1 });
    for (let i = 0; i < 2; i += 1) await edit(`Hello Dana, it arrives on Monday.${wantsApproval}`);
    expect(await only(world)).toMatchObject({ id: world.draftId, status: 'pending', revision: 2 });
    expect((await world.draft(world.draftId)).revisions.map(({ revision }) => revision)).toEqual([1, 2]);
    for (let i = 0; i < 2; i += 1) await edit(`${answer}${wantsApproval}`);
    expect(await only(world)).toMatchObject({ status: 'pending', revision: 3 });
    await edit(`${answer}\n\n---countersign\n{ "accountId": "acc_fabrikam", "confidence": 0.98, "review": true }`);
    expect(await only(world)).toMatchObject({ revision: 4 });
    for (let i = 0; i < 2; i += 1) await edit(`Hello Dana, it arrives on Monday.${wantsApproval}`);
    expect(await only(world)).toMatchObject({ status: 'pending', revision: 5 });

    await world.decide(world.draftId, 'mia');
    world.clock.advance(5 * minutes);
    await world.settle();
    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question, 'Hello Dana, it arrives on Monday.']);
    await edit(`Hello Dana, it arrives on Tuesday.${wantsApproval}`);
    expect(await only(world)).toMatchObject({ revision: 5 });
  });

  it('keeps its other tags', async () => {
    const world = await anApprovedTicket('freshdesk');
    asFreshdesk(world.helpdesk).ticket(world.ticket).tags.unshift('vip');
    await world.settle();
    expect(asFreshdesk(world.helpdesk).ticket(world.ticket).tags).toEqual(['vip']);
  });

  it('whose tag could not be taken away gets its reply once, and loses the tag when it was left alone for an hour', async () => {
    const world = await anApprovedTicket('freshdesk');
    const { callHelpdesk } = world.outside;
    world.outside.callHelpdesk = async (request) => (request.method === 'PUT' ? { status: 503, body: '' } : callHelpdesk(request));
    await world.settle();
    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question, answer]);
    expect(world.helpdesk.isTagged(world.ticket)).toBe(true);

    world.clock.advance(hour);
    await world.reconcileHelpdesk();
    await world.settle();
    expect(world.logged.map(({ message }) => message)).toContain('the tag of drafts could not be taken away');
    world.outside.callHelpdesk = callHelpdesk;
    world.clock.advance(hour);
    await world.reconcileHelpdesk();
    await world.settle();

    expect(world.helpdesk.isTagged(world.ticket)).toBe(false);
    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question, answer]);
  });

  it('keeps its tag while a draft waits, while a note is its newest word, and while it was just set', async () => {
    const world = await aHeldTicket('freshdesk');
    const look = async () => {
      await world.reconcileHelpdesk();
      await world.settle();
      return world.helpdesk.isTagged(world.ticket);
    };
    world.clock.advance(hour);
    expect(await look()).toBe(true);
    world.helpdesk.agentAnswers(world.ticket, 'I look into it.');
    world.clock.advance(hour);
    expect(await look()).toBe(true);
    world.helpdesk.note(world.ticket, `${answer} Have a nice day.${wantsApproval}`);
    await world.settle();
    await world.decide(world.draftId, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'On Monday.' });
    world.clock.advance(hour);
    expect(await look()).toBe(true);
    world.helpdesk.agentAnswers(world.ticket, 'It arrives on Monday.');
    world.clock.advance(hour - 5 * minutes);
    expect(await look()).toBe(true);
    world.clock.advance(hour);
    expect(await look()).toBe(false);
  });

  it('has no draft of a note that came by mail', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    const ticket = world.helpdesk.open(question);
    asFreshdesk(world.helpdesk).note(ticket, `You get all your money back.${harmless}`, { source: 8 });
    await world.settle();
    expect([await drafts(world), world.helpdesk.publicTexts(ticket)]).toEqual([[], [question]]);
  });

  it('is not untagged where the customer has written and a new draft is on its way while the reply is posted', async () => {
    const world = await anApprovedTicket('freshdesk');
    const { callHelpdesk } = world.outside;
    world.outside.callHelpdesk = async (request) => {
      const answered = await callHelpdesk(request);
      if (request.url.endsWith('/reply')) world.helpdesk.customerWrites(world.ticket, 'And order 1188?');
      return answered;
    };
    await world.settle();
    expect(world.helpdesk.isTagged(world.ticket)).toBe(true);
  });

  it('without a notification is found within an hour, and makes one draft however often it is found', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    asFreshdesk(world.helpdesk).silence();
    const ticket = world.helpdesk.open(question);
    world.helpdesk.note(ticket, `${answer}${wantsApproval}`);
    await world.settle();
    expect(await drafts(world)).toEqual([]);

    for (let i = 0; i < 2; i += 1) await world.reconcileHelpdesk();
    await world.settle();
    expect(await only(world)).toMatchObject({ status: 'pending' });
    const rows = (await world.outbox()).filter(({ sk }) => sk.startsWith('hour-'));
    expect(rows.map(({ owed }) => owed)).toEqual(expect.arrayContaining([{ ticketId: '*' }, { ticketId: ticket }]));
    expect(rows).toHaveLength(2);

    for (let i = 0; i < 3; i += 1) {
      world.clock.advance(hour);
      await world.reconcileHelpdesk();
      await world.settle();
    }
    expect(await only(world)).toMatchObject({ status: 'pending', revision: 1 });
  });

  it('that was notified late makes no second draft, and its reply goes out once', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    const ticket = world.helpdesk.open(question);
    world.helpdesk.note(ticket, `${answer}${harmless}`);
    await world.reconcileHelpdesk();
    await world.sweep();
    await world.settle();
    await world.reconcileHelpdesk();
    await world.settle();

    await only(world);
    expect(world.helpdesk.publicTexts(ticket)).toEqual([question, answer]);
  });
});

describe('the hourly look', () => {
  const errors = (world: Awaited<ReturnType<typeof createHelpdeskWorld>>) =>
    world.logged.filter(({ level }) => level === 'error').map(({ message }) => message);

  it('is tried again while the helpdesk fails, raises the alarm, and leaves the rest to the next hour', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    world.helpdesk.fail({ on: 'look', does: { status: 503 }, times: 1000 });
    await world.reconcileHelpdesk();
    for (let minute = 0; minute < 12; minute += 1) {
      await world.sweep();
      world.clock.advance(60);
    }
    expect(errors(world)).toContain('outbox row stays owed');
    for (let minute = 0; minute < 48; minute += 1) {
      await world.sweep();
      world.clock.advance(60);
    }
    expect(errors(world).at(-1)).toBe('the tickets that wait could not be listed, and the next hour looks again');
    expect(await world.outbox()).toMatchObject([{ state: 'failed' }]);
  });

  it('waits as long as the helpdesk asks', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    world.helpdesk.note(world.helpdesk.open(question), answer);
    world.helpdesk.fail({ on: 'look', does: { status: 429, retryAfterSeconds: 600 } });
    await world.reconcileHelpdesk();
    for (const [minute, calls] of [
      [0, 1],
      [9, 1],
      [2, 2],
    ] as const) {
      world.clock.advance(minute * 60);
      await world.sweep();
      expect(world.helpdesk.calls.filter(({ path }) => path.startsWith('/api/v2/search'))).toHaveLength(calls);
    }
  });

  it('tells by an error that more tickets are tagged than are listed', async () => {
    const world = await createHelpdeskWorld('freshdesk');
    for (let i = 0; i < 301; i += 1) world.helpdesk.note(world.helpdesk.open(question), answer);
    await world.reconcileHelpdesk();
    await world.sweep();
    expect(errors(world)).toEqual(['more tickets are tagged than the helpdesk lists']);
  });

  it('is owed by no other helpdesk, and by nobody without one', async () => {
    for (const world of [await createHelpdeskWorld('hubspot'), await createHelpdeskWorld('freshdesk', { settings: { helpdesk: null } })]) {
      await world.reconcileHelpdesk();
      expect(await world.outbox()).toEqual([]);
    }
  });
});
