import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HelpdeskRequest } from '../../functions/adapters/ports.ts';
import type { HelpdeskAccount } from '../../functions/domain/helpdesk/account.ts';
import { readThread } from '../../functions/domain/helpdesk/thread.ts';
import { intercom as intercomModule } from '../../functions/helpdesk/intercom.ts';
import { helpdeskOf } from '../../functions/helpdesk/vendors.ts';
import { createIntercomStandIn } from '../../local/helpdesks/intercom.ts';
import { days, minutes } from '../examples.ts';
import { accountOf, answer, asIntercom, createHelpdeskWorld, harmless, question, wantsApproval } from './helpdesk-rig.ts';
import { aHeldTicket, anApprovedTicket, drafts, only, type Rig } from './helpdesk-tickets.ts';

const account: HelpdeskAccount = accountOf('intercom');
const dana = '6762f1261bb69f9f2193bba7';

function rig(fields: Partial<HelpdeskAccount> = {}) {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const credentials = { signing: ['a client secret'], api: { token: 'a-token' } };
  const standIn = createIntercomStandIn({ clock, account: account.account, credentials });
  const read = { current: credentials };
  const asked: HelpdeskRequest[] = [];
  const helpdeskTransport = {
    call: (request: HelpdeskRequest) => {
      asked.push(request);
      return standIn.transport.call(request);
    },
  };
  const intercom = intercomModule.create({ helpdeskTransport, helpdeskSecrets: { read: async () => read.current }, clock }, { ...account, ...fields });
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  const threadOf = async (id: string) => {
    const reading = await intercom.read(id, 'thread-only');
    if (!reading) throw new Error('gone');
    return reading.thread;
  };
  return { standIn, intercom, read, credentials, asked, pass, threadOf };
}

describe('a notification of Intercom', () => {
  const notification = (fields: object = {}) => ({
    type: 'notification_event',
    id: 'notif_7',
    topic: 'conversation.admin.noted',
    app_id: 'fabrikam',
    data: { type: 'notification_event_data', item: { type: 'conversation', id: '55' } },
    ...fields,
  });
  const pointersIn = (body: unknown) => intercomModule.pointersIn(body, account);
  const item = (fields: object) => notification({ data: { item: { type: 'conversation', id: '55', ...fields } } });

  it.each([
    'conversation.admin.noted',
    'conversation.user.created',
    'conversation.user.replied',
    'conversation.admin.replied',
    'conversation.operator.replied',
  ])('of %s leads to its conversation', (topic) => {
    expect(pointersIn(notification({ topic }))).toEqual([{ eventId: 'notif_7', ticketId: '55' }]);
  });

  it('may call its conversation by a number', () => {
    expect(pointersIn(item({ id: 55 }))).toEqual([{ eventId: 'notif_7', ticketId: '55' }]);
  });

  it.each([
    ['of another workspace', notification({ app_id: 'globex' })],
    ['of no workspace', notification({ app_id: undefined })],
    ['of another topic', notification({ topic: 'conversation.admin.assigned' })],
    ['that is a test', { type: 'notification_event', id: null, topic: 'ping', app_id: 'fabrikam', data: { item: { type: 'ping', message: 'hello' } } }],
    ['without an id', notification({ id: null })],
    ['with an id that is none', notification({ id: 'a#b' })],
    ['of something else', item({ type: 'ticket' })],
    ['with a path as its conversation', item({ id: '7/../8' })],
    ['with a query as its conversation', item({ id: '7?x' })],
    ['of no known form', []],
  ])('%s leads nowhere', (_, body) => {
    expect(pointersIn(body)).toEqual([]);
  });

  it('T12: is proven by the client secret over the very bytes, by the one before it while it changes, and by nothing else', async () => {
    const world = await createHelpdeskWorld('intercom');
    (world.outside.helpdeskCredentials as { signing: readonly string[] }).signing = ['the new one', 'the old one'];
    const body = JSON.stringify(notification(), null, 1);
    const statusOf = async (headers: Record<string, string>) => (await world.notify({ headers, body })).status;
    const signedBy = (secret: string, over = body) => ({ 'x-hub-signature': `sha1=${createHmac('sha1', secret).update(over).digest('hex')}` });

    expect(await statusOf({})).toBe(401);
    expect(await statusOf(signedBy('a third one'))).toBe(401);
    expect(await statusOf(signedBy('the new one', JSON.stringify(notification())))).toBe(401);
    expect(await world.outbox()).toEqual([]);
    expect(await statusOf(signedBy('the new one'))).toBe(202);
    expect(await statusOf(signedBy('the old one'))).toBe(202);
    expect(await world.outbox()).toHaveLength(1);
  });

  it('T13: has no time, and is known by its id when it comes again within thirty days', async () => {
    const world = await createHelpdeskWorld('intercom');
    world.helpdesk.open(question);
    await world.settle();
    const before = world.helpdesk.calls.length;
    world.clock.advance(29 * days);
    for (const { body } of world.helpdesk.notifications) expect((await world.notify(world.helpdesk.sign(body))).status).toBe(202);
    await world.sweep();

    expect(world.helpdesk.calls).toHaveLength(before);
  });
});

describe('a conversation of Intercom', () => {
  it.each([
    [undefined, 'api.intercom.io'],
    ['us', 'api.intercom.io'],
    ['eu', 'api.eu.intercom.io'],
    ['au', 'api.au.intercom.io'],
  ] as const)('of the region %s is at %s alone, in the version that we know', async (region, host) => {
    const { intercom, asked } = rig({ region });
    await intercom.read('1001', 'thread-only').catch(() => undefined); // the stand-in is in the us

    expect(asked.map(({ url }) => url)).toEqual([`https://${host}/conversations/1001?display_as=plaintext`]);
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer a-token', 'intercom-version': '2.13' });
  });

  it('is read without HTML, the question first, and says whose company it is', async () => {
    const { standIn, threadOf, pass } = rig();
    const id = standIn.open('It costs < 5 & I said "no".\nDana', { subject: 'Order' });
    pass(60);
    standIn.note(id, 'Hello.\n\n---countersign\n{ "confidence": 0.9 }');

    expect(await threadOf(id)).toMatchObject({
      ticketId: id,
      subject: 'Order',
      accountId: 'acc_fabrikam',
      isTagged: true,
      isClosed: false,
      users: [
        { id: `contact-${dana}`, name: 'Dana', email: 'dana@customer.example', isCustomer: true },
        { id: '4471', name: 'Helpbot', isCustomer: false },
      ],
      comments: [
        { isPublic: true, text: 'It costs < 5 & I said "no".\nDana', at: '2026-11-23T08:00:00.000Z' },
        { isPublic: false, authorId: '4471', text: 'Hello.\n\n---countersign\n{ "confidence": 0.9 }', at: '2026-11-23T08:01:00.000Z' },
      ],
    });
  });

  it('is asked for no more than itself where it holds no draft, and when a reply is posted', async () => {
    const { standIn, intercom, asked } = rig();
    const id = standIn.open('Hello.');
    await intercom.read(id, 'thread-only');
    standIn.note(id, 'A draft.');
    await intercom.read(id, 'with-marks');
    standIn.close(id);
    await intercom.read(id, 'thread-only');

    expect(asked).toHaveLength(3);
  });

  const company = (id: string, companyId: string | null) => ({ id, company_id: companyId });
  it.each([
    ['its company’s own id', { companies: [company('c1', 'acc_1')] }, 'acc_1'],
    ['its company’s id at Intercom, where it has no other', { companies: [company('c1', null)] }, 'intercom-company-c1'],
    ['its company’s id at Intercom, where the other is no id', { companies: [company('c1', 'Fabrikam Inc.')] }, 'intercom-company-c1'],
    ['its contact, where it has two companies', { companies: [company('c1', 'acc_1'), company('c2', 'acc_2')] }, 'intercom-contact-70'],
    ['its contact, where it has none', { companies: [] }, 'intercom-contact-70'],
    ['its contact at Intercom, where it has no other id', { companies: [], external_id: null }, `intercom-contact-${dana}`],
    ['its contact at Intercom, where the other is no id', { companies: [], external_id: 'dana@customer.example' }, `intercom-contact-${dana}`],
  ])('is of the account that is %s', async (_, contact, accountId) => {
    const { standIn, threadOf } = rig();
    const id = standIn.open('Hello.', { contact });
    standIn.note(id, 'A draft.');

    expect((await threadOf(id)).accountId).toBe(accountId);
  });

  it('of which not all parts come has no first message: more may have been said since', async () => {
    const { standIn, threadOf } = rig();
    const id = standIn.open('Hello.');
    for (let i = 0; i < 500; i += 1) standIn.agentAnswers(id, `answer ${i}`);
    expect((await threadOf(id)).comments).toHaveLength(501);
    standIn.note(id, 'A draft.');

    const thread = await threadOf(id);
    expect(thread.comments).toHaveLength(500);
    expect(thread.comments.map(({ text }) => text)).not.toContain('Hello.');
    expect(readThread(thread, account)).toMatchObject({ draft: { fault: 'no_customer_message' } });
  });

  it('has users who are told apart by kind: neither bot nor contact is the teammate whose id they share', async () => {
    const { standIn, threadOf } = rig();
    const id = standIn.open('Hello.', { contact: { id: '4471', role: 'lead' } });
    standIn.note(id, 'A draft.');
    const conversation = standIn.conversation(id);
    conversation.parts.push({
      ...(conversation.parts[0] as (typeof conversation.parts)[number]),
      id: '9',
      author: { ...conversation.source.author, type: 'bot' },
    });

    expect((await threadOf(id)).comments.map(({ authorId }) => authorId)).toEqual(['contact-4471', '4471', 'bot-4471']);
  });

  it('is not read by the wrong token, and says so by its status alone', async () => {
    const { standIn, intercom, read, credentials } = rig();
    const id = standIn.open('A secret matter.');
    read.current = { ...credentials, api: { token: 'another' } };
    await expect(intercom.read(id, 'thread-only')).rejects.toThrow(/^the helpdesk answered 401$/);
  });

  it('whose answer is no JSON of the known form is not believed, and none of it is quoted', async () => {
    const { standIn, intercom } = rig();
    const id = standIn.open('A secret matter.');
    standIn.fail({ on: 'look', does: 'cut' });
    await expect(intercom.read(id, 'thread-only')).rejects.toThrow(/^the helpdesk answered 200$/);
  });

  it('is undefined where it is gone', async () => {
    expect(await rig().intercom.read('77', 'thread-only')).toBeUndefined();
  });

  it('is written to as the sender, in HTML in which nothing of the text is HTML', async () => {
    const { standIn, intercom, asked } = rig();
    const id = standIn.open('Hello.');
    const text = '<script>alert("1 & 2")</script>\n\nIt\'s <b>5</b> &amp; more:\n  two  spaces';
    await (await intercom.read(id, 'with-marks'))?.post({ marker: 'm', kind: 'reply', text });

    const { message_type, type, admin_id, body } = JSON.parse(asked.at(-1)?.body ?? '');
    expect({ message_type, type, admin_id }).toEqual({ message_type: 'comment', type: 'admin', admin_id: '9001' });
    expect(body.replace(/<p>|<\/p>|<br>/g, '')).not.toMatch(/[<>"']/);
    expect(standIn.publicTexts(id).at(-1)).toBe(text);
  });
});

type Approved = Awaited<ReturnType<typeof anApprovedTicket>>;
const acts = async (world: Rig) => (await world.outbox()).filter(({ kind }) => kind === 'helpdesk-act');

describe('a draft of Intercom', () => {
  it('of somebody in the messenger without a mail address is for the contact, and is released', async () => {
    const world = await createHelpdeskWorld('intercom');
    const id = asIntercom(world.helpdesk).open(question, { contact: { role: 'lead', email: null } });
    world.helpdesk.note(id, `${answer}${harmless}`);
    await world.settle();

    const head = await only(world);
    expect(await world.deps.drafts.submission(await world.draft(head.id))).toMatchObject({ reply: { to: `intercom-contact-${dana}` } });
    expect(world.helpdesk.publicTexts(id)).toEqual([question, answer]);
  });

  it('is for the address of the contact where the conversation does not tell it', async () => {
    const { standIn, threadOf } = rig();
    const id = standIn.open(question);
    Object.assign(standIn.conversation(id).source.author, { email: '' });
    standIn.note(id, answer);

    expect(readThread(await threadOf(id), account).draft).toMatchObject({ submission: { reply: { to: 'dana@customer.example' } } });
  });

  it('is taken, too, when the tag comes after its note', async () => {
    const world = await createHelpdeskWorld('intercom');
    const id = world.helpdesk.open(question);
    world.helpdesk.note(id, `${answer}${harmless}`, { tagged: false });
    await world.settle();
    expect(await drafts(world)).toEqual([]);
    asIntercom(world.helpdesk).tag(id);
    await world.settle();

    expect(world.helpdesk.publicTexts(id)).toEqual([question, answer]);
  });

  it('whose line breaks were lost is none, and agents are told', async () => {
    const world = await createHelpdeskWorld('intercom');
    const id = world.helpdesk.open(question);
    world.helpdesk.note(id, `${answer}${harmless}`.replaceAll('\n', ' '));
    await world.settle();

    expect(await drafts(world)).toEqual([]);
    expect(world.helpdesk.internalTexts(id).at(-1)).toContain('does not stand alone');
  });

  it('answers a message by which a closed conversation was opened again', async () => {
    const world = await createHelpdeskWorld('intercom');
    const id = world.helpdesk.open(question);
    world.helpdesk.close(id);
    world.helpdesk.customerWrites(id, 'And order 1188?');
    world.helpdesk.note(id, `${answer}${harmless}`);
    await world.settle();

    expect((await world.draft((await only(world)).id)).head.answers.id).toBe(`intercom:${asIntercom(world.helpdesk).conversation(id).parts[1]?.id}`);
    expect(world.helpdesk.publicTexts(id)).toEqual([question, 'And order 1188?', answer]);
  });

  it('goes to a conversation that is snoozed', async () => {
    const world = await anApprovedTicket('intercom');
    asIntercom(world.helpdesk).snooze(world.ticket);
    await world.settle();
    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question, answer]);
  });

  it('whose note was redacted before it was read is none', async () => {
    const world = await createHelpdeskWorld('intercom');
    const id = world.helpdesk.open(question);
    world.helpdesk.note(id, `${answer}${harmless}`);
    asIntercom(world.helpdesk).redact(id, -1);
    await world.settle();

    expect(await drafts(world)).toEqual([]);
    expect(world.helpdesk.internalTexts(id)).toEqual([]);
  });

  it.each([
    ['a bot has answered', 'answered', (world: Approved) => asIntercom(world.helpdesk).botAnswers(world.ticket, 'It is on its way.')],
    ['it was closed', 'closed', (world: Approved) => world.helpdesk.close(world.ticket)],
    ['it was closed with a last word', 'answered', (world: Approved) => asIntercom(world.helpdesk).closeWith(world.ticket, 'Goodbye.')],
    ['the customer has sent a picture', 'overtaken', (world: Approved) => asIntercom(world.helpdesk).customerSendsPicture(world.ticket)],
    [
      'what the customer wrote since is redacted',
      'overtaken',
      (world: Approved) => {
        world.helpdesk.customerWrites(world.ticket, 'My card is 4111 1111 1111 1111.');
        asIntercom(world.helpdesk).redact(world.ticket, -1);
      },
    ],
    [
      'it was closed with a last word and opened again',
      'answered',
      (world: Approved) => {
        asIntercom(world.helpdesk).closeWith(world.ticket, 'Goodbye.');
        asIntercom(world.helpdesk).snooze(world.ticket);
      },
    ],
  ])('is not posted when %s', async (_, reason, happens) => {
    const world = await anApprovedTicket('intercom');
    happens(world);
    const before = world.helpdesk.publicTexts(world.ticket);
    const { state } = asIntercom(world.helpdesk).conversation(world.ticket);
    await world.settle();

    expect(world.helpdesk.publicTexts(world.ticket)).toEqual(before);
    expect(await acts(world)).toMatchObject([{ state: 'failed', reason }]);
    expect(asIntercom(world.helpdesk).conversation(world.ticket).state).toBe(state);
  });

  it('is not posted when its question is beyond the parts that Intercom gives: people are told', async () => {
    const world = await anApprovedTicket('intercom');
    const { parts } = asIntercom(world.helpdesk).conversation(world.ticket);
    const [note] = parts;
    if (!note) throw new Error('no note');
    for (let i = 0; i < 500; i += 1) parts.push({ ...note, id: String(5000 + i), author: { ...note.author, id: '5500' }, body: '<p>I look after this.</p>' });
    await world.settle();

    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question]);
    expect(await acts(world)).toMatchObject([{ state: 'failed', reason: 'unknown-message' }]);
    expect(world.helpdesk.internalTexts(world.ticket).at(-1)).toContain('was not posted');
  });

  it('is not moved by a bot’s answer after the note, which is told twice', async () => {
    const world = await aHeldTicket('intercom');
    asIntercom(world.helpdesk).botAnswers(world.ticket, 'A person looks at it.');
    await world.settle();
    expect(await only(world)).toMatchObject({ status: 'pending', revision: 1 });
  });
});

describe('the tag of a conversation of Intercom', () => {
  const tagCalls = (world: Rig) => world.helpdesk.calls.filter(({ method }) => method === 'DELETE').map(({ status }) => status);
  /** Fails the calls for the tag, so many times. */
  const failTag = (world: Rig, times: number, fails: () => Promise<never> = () => Promise.reject(Object.assign(new Error(), { name: 'WebhookTimedOut' }))) => {
    const { callHelpdesk } = world.outside;
    let left = times;
    world.outside.callHelpdesk = (request) => (request.method === 'DELETE' && left-- > 0 ? fails() : callHelpdesk(request));
  };
  const warned = (world: Rig) => world.logged.filter(({ message }) => message === 'the tag of drafts could not be taken away');

  it('goes with the reply, and no other tag does', async () => {
    const world = await anApprovedTicket('intercom');
    asIntercom(world.helpdesk).conversation(world.ticket).tags.push({ id: '8', name: 'vip' });
    await world.settle();
    expect(asIntercom(world.helpdesk).conversation(world.ticket).tags).toEqual([{ id: '8', name: 'vip' }]);
  });

  it('F11: is tried again at the next notification where the call for it failed, and the reply is not', async () => {
    const world = await anApprovedTicket('intercom');
    failTag(world, 1);
    await world.helpdeskOut({ sweep: true });
    expect(world.helpdesk.isTagged(world.ticket)).toBe(true);
    expect(await acts(world)).toMatchObject([{ state: 'delivered' }]);
    expect(warned(world)).toMatchObject([{ fields: { errorName: 'WebhookTimedOut' } }]);

    await world.settle();
    expect(world.helpdesk.isTagged(world.ticket)).toBe(false);
    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question, answer]);
  });

  it('F11: goes, too, where the answer to the reply was lost', async () => {
    const world = await anApprovedTicket('intercom');
    world.helpdesk.fail({ on: 'post', does: 'unheard' });
    for (let i = 0; i < 3; i += 1) await world.settle();

    expect(world.helpdesk.isTagged(world.ticket)).toBe(false);
    expect(tagCalls(world)).toContain(200);
    expect(world.helpdesk.publicTexts(world.ticket)).toEqual([question, answer]);
  });

  it('stays for a note that answers something newer', async () => {
    const world = await anApprovedTicket('intercom');
    failTag(world, 1);
    await world.helpdeskOut({ sweep: true });
    world.clock.advance(60);
    world.helpdesk.customerWrites(world.ticket, 'And order 1188?');
    await world.settle();

    expect(world.helpdesk.isTagged(world.ticket)).toBe(true);
  });

  it('stays where the reply was not posted: people have to look', async () => {
    const world = await anApprovedTicket('intercom');
    world.helpdesk.agentAnswers(world.ticket, 'It is on its way.');
    await world.settle();
    await world.settle();

    expect(await acts(world)).toMatchObject([{ state: 'failed', reason: 'answered' }]);
    expect(world.helpdesk.isTagged(world.ticket)).toBe(true);
  });

  it('stays with a holding reply', async () => {
    const world = await aHeldTicket('intercom');
    world.clock.advance(2 * days);
    await world.settle();
    await world.settle();

    expect(world.helpdesk.publicTexts(world.ticket)).toHaveLength(2);
    expect(world.helpdesk.isTagged(world.ticket)).toBe(true);
  });

  it('that somebody else took away is no failure', async () => {
    const { standIn, intercom } = rig();
    const id = standIn.open('Hello.');
    standIn.note(id, 'A draft.');
    const reading = await intercom.read(id, 'with-marks');
    standIn.conversation(id).tags = [];
    await expect(reading?.untag?.()).resolves.toBeUndefined();
    standIn.note(id, 'A draft.');
    standIn.fail({ on: 'look', does: { status: 403 } });
    await expect(reading?.untag?.()).rejects.toThrow('the helpdesk answered 403');
  });

  it('is not looked at where a note waits for its end', async () => {
    const world = await createHelpdeskWorld('intercom');
    const id = world.helpdesk.open(question);
    world.helpdesk.note(id, `${answer}${wantsApproval}`);
    await world.settle();
    world.clock.advance(5 * minutes);
    await world.settle();
    expect(tagCalls(world)).toEqual([]);
  });

  it('without a notification is found within an hour, and makes one draft however often it is found', async () => {
    const world = await createHelpdeskWorld('intercom');
    const ticket = world.helpdesk.open(question);
    world.helpdesk.note(ticket, `${answer}${wantsApproval}`);
    for (let i = 0; i < 2; i += 1) {
      await world.reconcileHelpdesk();
      await world.sweep();
      world.clock.advance(60 * minutes);
      await world.sweep();
    }

    expect(await only(world)).toMatchObject({ status: 'pending', conversationId: `intercom:fabrikam:${ticket}` });
  });
});

describe('conversations of Intercom that wait', () => {
  it('are listed by their tag, all pages, without those that are closed; more than three pages are cut, and said so', async () => {
    const world = await createHelpdeskWorld('intercom');
    const { waiting } = helpdeskOf(world.deps, accountOf('intercom'));
    const tag = (count: number) =>
      Array.from({ length: count }, () => {
        const id = world.helpdesk.open('Hello.');
        world.helpdesk.note(id, 'A draft.');
        return id;
      });
    expect(await waiting?.()).toEqual({ ticketIds: [], isCut: false });
    const [first = ''] = tag(150);
    world.helpdesk.close(first);
    const found = await waiting?.();
    expect([new Set(found?.ticketIds).size, found?.isCut, found?.ticketIds.includes(first)]).toEqual([149, false, false]);
    tag(152);
    expect(await waiting?.()).toMatchObject({ isCut: true });
  });

  it('are not listed where Intercom refuses, or answers in another form', async () => {
    const world = await createHelpdeskWorld('intercom');
    const { waiting } = helpdeskOf(world.deps, accountOf('intercom'));
    for (const does of [{ status: 403 }, { status: 404 }, 'cut'] as const) {
      world.helpdesk.fail({ on: 'look', does });
      await expect(waiting?.()).rejects.toThrow('the helpdesk answered');
    }
  });
});
