import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HelpdeskAccount } from '../../functions/domain/helpdesk/account.ts';
import { pointersIn } from '../../functions/helpdesk/vendors.ts';
import { minutes } from '../examples.ts';
import { accountOf, answer, asHubSpot, createHelpdeskWorld, harmless, question } from './helpdesk-rig.ts';
import { anApprovedTicket, only, type Rig } from './helpdesk-tickets.ts';

const account: HelpdeskAccount = accountOf('hubspot');
const secret = 'a secret of the helpdesk';
const line = 'POST /v1/hooks/hubspot';
const address = 'https://approvals.example/v1/hooks/hubspot';

const anEvent = (fields: object = {}) => ({
  eventId: 1,
  subscriptionId: 52,
  portalId: 62515,
  appId: 881,
  occurredAt: 1_795_424_400_000,
  subscriptionType: 'conversation.newMessage',
  attemptNumber: 0,
  objectId: 7,
  messageId: 'a1',
  messageType: 'COMMENT',
  changeFlag: 'NEW_MESSAGE',
  ...fields,
});
const owed = async (rig: Rig) => (await rig.outbox()).filter(({ kind }) => kind === 'helpdesk-event');
const send = (rig: Rig, ...events: object[]) => rig.notify(rig.helpdesk.sign(JSON.stringify(events)));
const errors = (rig: Rig) => rig.logged.filter(({ level }) => level === 'error').map(({ message }) => message);
const acts = async (rig: Rig) => (await rig.outbox()).filter(({ kind }) => kind === 'helpdesk-act');

describe('a batch of HubSpot', () => {
  it('points to the thread of each event, by an id that is one event’s alone', () => {
    const events = [anEvent(), anEvent({ eventId: 2, objectId: '8', subscriptionType: 'conversation.creation', subscriptionId: 51 })];
    expect(pointersIn(account, events)).toEqual([
      { eventId: '1.52.62515.1795424400000', ticketId: '7' },
      { eventId: '2.51.62515.1795424400000', ticketId: '8' },
    ]);
    expect(pointersIn(account, [anEvent({ attemptNumber: 3 })])).toEqual(pointersIn(account, [anEvent()]));
  });

  it.each([
    ['of another portal', { portalId: 62516 }],
    ['without one', { portalId: undefined }],
    ['with a path for an id', { objectId: '7/../8' }],
    ['with an id below zero', { objectId: -7 }],
    ['with an id in parts', { objectId: 7.5 }],
    ['of a deletion', { subscriptionType: 'conversation.deletion' }],
    ['of another kind', { subscriptionType: 'contact.creation' }],
  ])('leads nowhere by an event %s, and by the others all the same', (_, fields) => {
    expect(pointersIn(account, [anEvent(fields), anEvent({ objectId: 9 }), null, 'x'])).toMatchObject([{ ticketId: '9' }]);
  });

  it.each(['a#b', -1, null, 1.5, {}])('leads to its thread though its event is called %j, which no row can be called', (eventId) => {
    expect(pointersIn(account, [anEvent({ eventId })])).toEqual([{ ticketId: '7' }]);
  });

  it.each([{}, null, 'x', { 0: anEvent() }])('that is %j leads nowhere', (body) => {
    expect(pointersIn(account, body)).toEqual([]);
  });

  it('of a hundred is kept in one write for each thread, and once', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const events = Array.from({ length: 100 }, (_, i) => anEvent({ eventId: i, objectId: 7 + (i % 3) }));
    expect((await send(rig, ...events)).status).toBe(202);
    expect(rig.transactions).toHaveLength(3);
    expect((await send(rig, ...events.map((event) => ({ ...event, attemptNumber: 1 })))).status).toBe(202);
    expect(await owed(rig)).toHaveLength(3);
    expect((await send(rig, anEvent({ eventId: 'x', objectId: 7 }), ...events)).status).toBe(202);
    expect((await owed(rig)).length).toBeGreaterThan(3);
  });

  it('that brings something new beside a retry of what has come is followed', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const thread = rig.helpdesk.open(question);
    const [first] = rig.helpdesk.notifications;
    await rig.settle();
    const opened = JSON.parse(first?.body ?? '[]') as object[];
    const before = await owed(rig);
    // The retry stands last, and is known.
    rig.helpdesk.note(thread, `${answer}${harmless}`);
    const [noted] = JSON.parse(rig.helpdesk.notifications.at(-1)?.body ?? '[]') as object[];
    await send(rig, noted as object, ...opened);
    expect(await owed(rig)).toHaveLength(before.length + 1);
    await send(rig, ...opened, noted as object); // the same in another order
    expect(await owed(rig)).toHaveLength(before.length + 1);

    await rig.helpdeskOut({ sweep: true });
    expect(await only(rig)).toMatchObject({ conversationId: `hubspot:62515:${thread}` });
  });

  it('of which one thread could not be kept is refused, and loses none when it comes again', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const events = [anEvent({ objectId: 7 }), anEvent({ objectId: 8 }), anEvent({ objectId: 9 })];
    const { beforeTransact } = rig.outside;
    let fails = true;
    rig.outside.beforeTransact = async (writes) => {
      if (fails && JSON.stringify(writes).includes('hubspot:62515:8')) throw Object.assign(new Error(), { name: 'InternalServerError' });
    };
    expect((await send(rig, ...events)).status).toBeGreaterThanOrEqual(500);
    fails = false;
    expect((await send(rig, ...events)).status).toBe(202);
    rig.outside.beforeTransact = beforeTransact;

    expect((await owed(rig)).map(({ owed: what }) => (what as { ticketId: string }).ticketId).sort()).toEqual(['7', '8', '9']);
  });
});

describe('T12, T13: the signature of HubSpot', () => {
  const signed = (rig: Rig, body: string, { uri = address, at = rig.clock.now().getTime(), by = secret }: { uri?: string; at?: number; by?: string } = {}) => ({
    'x-hubspot-request-timestamp': String(at),
    'x-hubspot-signature-v3': createHmac('sha256', by).update(`POST${uri}${body}${at}`).digest('base64'),
  });
  const v1 = (body: string) => ({ 'x-hubspot-signature': createHash('sha256').update(`${secret}${body}`).digest('hex'), 'x-hubspot-signature-version': 'v1' });
  const v2 = (body: string) => ({
    'x-hubspot-signature': createHash('sha256').update(`${secret}POST${address}${body}`).digest('hex'),
    'x-hubspot-signature-version': 'v2',
  });
  const body = JSON.stringify([anEvent({ messageId: 'äöü ✓' })]);
  const status = async (rig: Rig, headers: Record<string, string>, { raw = body, to = line } = {}) => (await rig.call(to, { key: null, headers, raw })).status;
  const olderRig = (...olderSignatures: ('v1' | 'v2')[]) => createHelpdeskWorld('hubspot', { settings: { helpdesk: { ...account, olderSignatures } } });

  it('is over the public address, with its query, and over the very bytes', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    expect(await status(rig, signed(rig, body))).toBe(202);
    expect(await status(rig, signed(rig, body, { uri: `${address}?a=b%3Ac` }), { to: `${line}?a=b%3Ac` })).toBe(401);
    expect(await status(rig, signed(rig, body, { uri: `${address}?a=b:c` }), { to: `${line}?a=b%3Ac` })).toBe(202);
    expect(await status(rig, signed(rig, body), { raw: `${body} ` })).toBe(401);
    for (const uri of [
      'https://another.example/v1/hooks/hubspot',
      'http://demo.example/v1/hooks/hubspot',
      'http://approvals.example/v1/hooks/hubspot',
      '/v1/hooks/hubspot',
      `${address}/`,
    ]) {
      expect(await status(rig, signed(rig, body, { uri }))).toBe(401);
    }
  });

  it('follows the public address of the tenant', async () => {
    const rig = await createHelpdeskWorld('hubspot', { settings: { publicUrl: 'https://answers.example' } });
    expect(await status(rig, signed(rig, body))).toBe(401);
    expect(await status(rig, signed(rig, body, { uri: 'https://answers.example/v1/hooks/hubspot' }))).toBe(202);
  });

  it('may be over the address that was called, which the tenant had before its domain', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const called = 'https://demo.example/v1/hooks/hubspot'; // an-event.ts
    expect(await status(rig, signed(rig, body, { uri: called }))).toBe(202);
    expect(await status(rig, signed(rig, body, { uri: called, by: 'another secret' }))).toBe(401);
    expect(await status(rig, signed(rig, body, { uri: `${called}?a=b` }))).toBe(401);
  });

  it('is at most five minutes old, and by the secret or the one before it', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const now = rig.clock.now().getTime();
    expect(await status(rig, signed(rig, body, { at: now - 5 * minutes * 1000 }))).toBe(202);
    expect(await status(rig, signed(rig, body, { at: now - 5 * minutes * 1000 - 1 }))).toBe(401);
    rig.outside.helpdeskCredentials = { ...rig.outside.helpdeskCredentials, signing: ['the next secret', secret] };
    expect(await status(rig, signed(rig, body))).toBe(202);
    expect(await status(rig, signed(rig, body, { by: 'the next secret' }))).toBe(202);
    rig.outside.helpdeskCredentials = { ...rig.outside.helpdeskCredentials, signing: ['the next secret'] };
    expect(await status(rig, signed(rig, body))).toBe(401);
  });

  it('without a time is taken only where the tenant says so', async () => {
    const [rig, one, two] = await Promise.all([createHelpdeskWorld('hubspot'), olderRig('v1'), olderRig('v2')]);
    expect([await status(rig, v1(body)), await status(one, v1(body)), await status(two, v1(body))]).toEqual([401, 202, 401]);
    expect([await status(rig, v2(body)), await status(one, v2(body)), await status(two, v2(body))]).toEqual([401, 401, 202]);
  });

  it('without a time proves nothing beside one by v3, be that wrong, old or empty', async () => {
    const rig = await olderRig('v1', 'v2');
    const at = rig.clock.now().getTime();
    const bad = [
      signed(rig, body, { by: 'another' }),
      signed(rig, body, { at: at - 301_000 }),
      { 'x-hubspot-signature-v3': '' },
      { 'X-HubSpot-Signature-v3': 'x' },
    ];
    for (const older of [v1(body), v2(body)]) {
      for (const newest of bad) expect(await status(rig, { ...older, ...newest } as Record<string, string>)).toBe(401);
      expect(await status(rig, { ...older, ...signed(rig, body) })).toBe(202);
    }
    expect(await owed(rig)).toHaveLength(1);
  });
});

describe('a thread of HubSpot', () => {
  it('has the reply posted once, by the channel and in the name of the account', async () => {
    const rig = await anApprovedTicket('hubspot');
    await rig.settle();
    await rig.settle();

    const replies = asHubSpot(rig.helpdesk)
      .thread(rig.ticket)
      .messages.filter(({ type, direction }) => type === 'MESSAGE' && direction === 'OUTGOING');
    expect(replies).toMatchObject([{ text: answer, subject: 'Re: Order 1187', senders: [{ actorId: 'A-9001' }] }]);
    expect(await rig.deps.outbox.delivery(rig.draftId)).toMatchObject({ state: 'delivered' });
  });

  it('whose assistant comments by an app of its own has its drafts', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const thread = rig.helpdesk.open(question);
    rig.helpdesk.note(thread, `${answer}${harmless}`, { authorId: 'I-4471' });
    await rig.settle();
    expect(await only(rig)).toMatchObject({ status: 'released' });
    expect(rig.helpdesk.publicTexts(thread)).toEqual([question, answer]);
  });

  it('whose assistant comments by our own app is told of a fault once, however often it is looked at', async () => {
    const rig = await createHelpdeskWorld('hubspot', { settings: { helpdesk: { ...account, authors: ['881'] } } });
    const thread = rig.helpdesk.open(question);
    rig.helpdesk.note(thread, `${answer}\n---countersign\n{ "confid`, { authorId: 'I-881' });
    for (let i = 0; i < 4; i += 1) await rig.settle();
    expect(rig.helpdesk.internalTexts(thread).filter((text) => text.includes('not JSON'))).toHaveLength(1);
  });

  it('F11: is read and answered later where HubSpot has enough, and does not say for how long', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const thread = rig.helpdesk.open(question);
    rig.helpdesk.note(thread, `${answer}${harmless}`);
    rig.helpdesk.fail({ on: 'look', does: { status: 429 }, times: 3 });
    rig.helpdesk.fail({ on: 'post', does: { status: 429 }, times: 2 });
    for (let i = 0; i < 8; i += 1) await rig.settle();
    expect(rig.helpdesk.publicTexts(thread)).toEqual([question, answer]);
    expect(errors(rig)).toEqual([]);
  });

  it('that is closed has nothing posted, and is not opened again', async () => {
    const rig = await anApprovedTicket('hubspot');
    rig.helpdesk.close(rig.ticket);
    await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
    expect(rig.helpdesk.calls.filter(({ method }) => method !== 'GET')).toHaveLength(1); // the note for agents
    expect(rig.helpdesk.internalTexts(rig.ticket).join()).toContain('was closed before it could be posted');
    expect(asHubSpot(rig.helpdesk).thread(rig.ticket).status).toBe('CLOSED');
    expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'closed' }]);
  });

  it.each([
    ['at once', undefined],
    ['by an attempt whose answer was lost', 'unheard'],
  ] as const)('F11: whose reply is not delivered, told %s, has it once: people are told', async (_, does) => {
    const rig = await anApprovedTicket('hubspot');
    asHubSpot(rig.helpdesk).loseMails();
    if (does) rig.helpdesk.fail({ on: 'post', does });
    for (let i = 0; i < 5; i += 1) await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
    expect(errors(rig)).toEqual(['posted to the helpdesk, which could not deliver it']);
    expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'refused' }]);
    expect((await rig.deps.queue.failedReleases()).items).toMatchObject([{ draftId: rig.draftId }]);
    expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('the customer has not got it'))).toHaveLength(1);
  });

  it('whose reply was not delivered takes another one: nobody has answered', async () => {
    const rig = await anApprovedTicket('hubspot');
    asHubSpot(rig.helpdesk).loseMails();
    await rig.settle();
    asHubSpot(rig.helpdesk).loseMails(false);
    rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${harmless}`);
    for (let i = 0; i < 2; i += 1) await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer, 'Hello Dana, it arrives on Monday.']);
    expect((await acts(rig)).map(({ state }) => state).sort()).toEqual(['delivered', 'failed']);
  });

  it('of a customer without an address tells so', async () => {
    const rig = await createHelpdeskWorld('hubspot');
    const thread = asHubSpot(rig.helpdesk).open(question, { from: { deliveryIdentifier: { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value: 'chat-1' } } });
    rig.helpdesk.note(thread, `${answer}${harmless}`);
    await rig.settle();
    expect(rig.helpdesk.internalTexts(thread).join()).toContain('no message of a customer with a mail address');
  });
});
