import { describe, expect, it } from 'vitest';
import type { HelpdeskAnswer, HelpdeskRequest } from '../../functions/adapters/ports.ts';
import type { HelpdeskAccount } from '../../functions/domain/helpdesk/account.ts';
import { readThread } from '../../functions/domain/helpdesk/thread.ts';
import { htmlOfText, textOfHtml } from '../../functions/domain/html-text.ts';
import { hubspot as hubspotModule } from '../../functions/helpdesk/hubspot.ts';
import { createHubSpotStandIn } from '../../local/helpdesks/hubspot.ts';
import { accountOf, answer, question } from './helpdesk-rig.ts';

const account: HelpdeskAccount = accountOf('hubspot');

function rig() {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const credentials = { signing: ['a signing secret'], api: { token: 'a-token' } };
  const standIn = createHubSpotStandIn({ clock, account: account.account, credentials, hook: () => 'https://approvals.example/v1/hooks/hubspot' });
  const read = { current: credentials };
  const asked: HelpdeskRequest[] = [];
  const call = (request: HelpdeskRequest) => {
    asked.push(request);
    return standIn.transport.call(request);
  };
  const hubspot = hubspotModule.create({ helpdeskTransport: { call }, helpdeskSecrets: { read: async () => read.current }, clock }, account);
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  const posted = () => asked.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body ?? ''));
  return { standIn, hubspot, read, credentials, pass, asked, posted };
}

/** A thread as somebody else's HubSpot would tell it. */
function told({ thread = {}, messages = [], of = account }: { thread?: object; messages?: object[]; of?: HelpdeskAccount }) {
  const answers: Record<string, object> = {
    '/conversations/v3/conversations/threads/7': { id: '7', status: 'OPEN', archived: false, spam: false, ...thread },
    '/conversations/v3/conversations/threads/7/messages': { results: messages },
  };
  const call = async ({ url }: HelpdeskRequest): Promise<HelpdeskAnswer> => ({ status: 200, body: JSON.stringify(answers[new URL(url).pathname]) });
  const deps = { helpdeskTransport: { call }, helpdeskSecrets: { read: async () => ({ signing: [], api: { token: 't' } }) }, clock: { now: () => new Date() } };
  return hubspotModule.create(deps, of).read('7', 'thread-only');
}
const aMessage = (id: string, fields: object = {}) => ({
  id,
  type: 'MESSAGE',
  createdAt: `2026-11-23T08:00:0${id}Z`,
  createdBy: 'V-1',
  direction: 'INCOMING',
  senders: [{ actorId: 'V-1', name: 'Dana', deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: 'dana@x.example' } }],
  text: `text of ${id}`,
  channelId: '1002',
  channelAccountId: '5',
  ...fields,
});
const aComment = (id: string, actorId: string, text: string, fields: object = {}) => ({
  id,
  type: 'COMMENT',
  createdAt: `2026-11-23T08:00:0${id}Z`,
  createdBy: actorId,
  senders: [{ actorId }],
  text,
  ...fields,
});

describe('a thread of HubSpot', () => {
  it('is read to the last page', async () => {
    const { standIn, hubspot } = rig();
    const thread = standIn.open('Hello.');
    for (let i = 0; i < 230; i += 1) standIn.agentAnswers(thread, `answer ${i}`);

    const reading = await hubspot.read(thread, 'with-marks');
    expect(reading?.thread.comments.map(({ text }) => text)).toEqual(['Hello.', ...Array.from({ length: 230 }, (_, i) => `answer ${i}`)]);
    expect(reading?.own).toEqual({ by: 'texts', sender: '9001' });
  });

  it('that never ends is not read', async () => {
    const call = async ({ url }: HelpdeskRequest) => ({
      status: 200,
      body: JSON.stringify(url.includes('/messages') ? { results: [], paging: { next: { after: 'again' } } } : { id: '7', status: 'OPEN' }),
    });
    const deps = {
      helpdeskTransport: { call },
      helpdeskSecrets: { read: async () => ({ signing: [], api: { token: 't' } }) },
      clock: { now: () => new Date() },
    };
    await expect(hubspotModule.create(deps, account).read('7', 'thread-only')).rejects.toThrow('more pages');
  });

  it('is told in the order of its times, each message once, whatever the order of the list', async () => {
    const reading = await told({ messages: [aMessage('3'), aMessage('1'), aMessage('2'), aMessage('1')] });
    expect(reading?.thread.comments.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('holds messages and comments alone: no greeting of a chat, no change of its status', async () => {
    const others = ['WELCOME_MESSAGE', 'THREAD_STATUS_CHANGE', 'ASSIGNMENT', 'SOMETHING_NEW'].map((type) => ({ type, text: 'Hi!' }));
    const reading = await told({ messages: [...others, aMessage('1')] });
    expect(reading?.thread.comments).toHaveLength(1);
  });

  it('with a message of no known form is not read: what is left out could be what matters', async () => {
    await expect(told({ messages: [aMessage('1'), aMessage('2', { id: '../8' })] })).rejects.toThrow(/^the helpdesk answered 200$/);
    await expect(told({ messages: [aMessage('1'), aMessage('2', { senders: 'Dana' })] })).rejects.toThrow(/^the helpdesk answered 200$/);
  });

  it('is closed when it is closed or spam, and gone when it is archived or its id is none', async () => {
    const { standIn, hubspot, asked } = rig();
    const thread = standIn.open('Hello.');
    standIn.remove(thread);
    expect(await hubspot.read(thread, 'thread-only')).toBeUndefined();
    expect(await told({ thread: { archived: true } })).toBeUndefined();
    expect((await told({ thread: { spam: true } }))?.thread.isClosed).toBe(true);
    expect((await told({ thread: { status: 'CLOSED' } }))?.thread.isClosed).toBe(true);
    expect((await told({}))?.thread.isClosed).toBe(false);
    const before = asked.length;
    expect(await hubspot.read('7/../8', 'thread-only')).toBeUndefined();
    expect(asked).toHaveLength(before);
  });

  it('has texts in full, and of a mail the reply without what it quotes', async () => {
    const { standIn, hubspot, asked } = rig();
    const long = 'All of it. '.repeat(2000);
    const thread = standIn.open(long);
    standIn.agentAnswers(thread, 'Short.');

    expect((await hubspot.read(thread, 'with-marks'))?.thread.comments.map(({ text }) => text)).toEqual([long, 'Short.']);
    expect(asked.filter(({ url }) => url.endsWith('/original-content'))).toHaveLength(1);
  });

  it('of which a full text is missing is read later', async () => {
    const { standIn, hubspot } = rig();
    const thread = standIn.open('All of it. '.repeat(2000));
    await hubspot.read(thread, 'with-marks');
    const listed = standIn.transport.call;
    standIn.transport.call = async (request) => (request.url.endsWith('/original-content') ? { status: 404, body: '{}' } : listed(request));
    await expect(hubspot.read(thread, 'with-marks')).rejects.toThrow('the helpdesk answered 404');
  });

  it.each([
    ['a visitor', {}, 'V-1', true],
    [
      'somebody without an actor',
      { createdBy: 'S-hubspot', senders: [{ deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: 'Dana@x.example' } }] },
      /^E-[0-9a-f]{32}$/,
      true,
    ],
    ['an address as it was told once', { senders: [{ actorId: 'E-dana@x.example' }] }, /^E-[0-9a-f]{32}$/, true],
    ['a user of the portal who mails from elsewhere', { createdBy: 'A-5500', senders: [{ actorId: 'A-5500' }] }, '5500', false],
    [
      'a user who is told as the maker alone',
      { createdBy: 'A-5500', senders: [{ deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: 'a@x.example' } }] },
      '5500',
      false,
    ],
    ['a visitor who is told to go out', { direction: 'OUTGOING' }, 'V-1', false],
    ['a bot', { direction: 'OUTGOING', senders: [{ actorId: 'B-7' }] }, 'B-7', false],
    ['an app', { direction: 'OUTGOING', senders: [{ actorId: 'I-881' }] }, '9001', false],
    ['nobody', { createdBy: 'S-hubspot', senders: [] }, 'S-hubspot', false],
  ])('has a public message by %s', async (_, fields, authorId, isCustomer) => {
    const { thread } = (await told({ messages: [aMessage('1', fields)] })) ?? {};
    expect(thread?.comments).toMatchObject([{ isPublic: true, authorId: authorId instanceof RegExp ? expect.stringMatching(authorId) : authorId }]);
    expect(thread?.users.some((user) => user.isCustomer && user.id === thread.comments[0]?.authorId)).toBe(isCustomer);
  });

  it('has a customer whose mails from one address are by one person', async () => {
    const from = (value: string) => ({ createdBy: null, senders: [{ deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value } }] });
    const { thread } =
      (await told({ messages: [aMessage('1', from('Dana@x.example')), aMessage('2', from('dana@X.example')), aMessage('3', from('carl@x.example'))] })) ?? {};
    const [one, two, three] = thread?.comments.map(({ authorId }) => authorId) ?? [];
    expect([one === two, one === three]).toEqual([true, false]);
    expect(thread && readThread(thread, account).message?.from?.email).toBe('carl@x.example');
  });
});

describe('a comment of HubSpot', () => {
  const draftIn = async (messages: object[]) => {
    const reading = await told({ messages: [aMessage('1'), ...messages] });
    const { draft } = readThread(reading?.thread ?? expect.fail('gone'), account);
    return draft && 'submission' in draft ? draft.submission.reply.text : draft?.fault;
  };

  it.each([
    ['whose first line says so', [aComment('2', 'A-4471', 'ai_draft\nHello Dana.')], 'Hello Dana.'],
    ['with blanks and carriage returns', [aComment('2', 'A-4471', ' \n ai_draft \r\n\r\nHello Dana.\r\n')], 'Hello Dana.'],
    ['by an app whose number is an author’s', [aComment('2', 'I-4471', 'ai_draft\nHello Dana.')], 'Hello Dana.'],
    ['that is the newest one', [aComment('2', 'A-4471', 'ai_draft\nHello.'), aComment('3', 'A-4471', 'ai_draft\nHello again.')], 'Hello again.'],
    [
      'after which others comment',
      [aComment('2', 'A-4471', 'ai_draft\nHello.'), aComment('3', 'A-5500', 'Looks good.'), aComment('4', 'I-4471', 'Countersign: no.')],
      'Hello.',
    ],
    ['without a text', [aComment('2', 'A-4471', 'ai_draft\n \n')], 'no_text'],
  ])('%s is a draft', async (_, messages, wanted) => {
    expect(await draftIn(messages)).toBe(wanted);
  });

  it.each([
    ['that says nothing', [aComment('2', 'A-4471', 'Hello Dana.')]],
    ['that says so later on', [aComment('2', 'A-4471', 'Look:\nai_draft\nHello Dana.')]],
    ['that says so without a line of its own', [aComment('2', 'A-4471', 'ai_draft Hello Dana.')]],
    ['whose author has taken it back by another one', [aComment('2', 'A-4471', 'ai_draft\nHello.'), aComment('3', 'A-4471', 'I am not sure.')]],
    ['that was deleted', [aComment('2', 'A-4471', 'ai_draft\nHello Dana.', { archived: true })]],
    ['by a user who is no author', [aComment('2', 'A-5500', 'ai_draft\nHello Dana.')]],
    ['by an app that is no author', [aComment('2', 'I-881', 'ai_draft\nHello Dana.')]],
    ['by the sender', [aComment('2', 'A-9001', 'ai_draft\nHello Dana.')]],
    ['by a bare number', [aComment('2', '4471', 'ai_draft\nHello Dana.')]],
    ['by a customer with an author’s number', [aComment('2', 'V-4471', 'ai_draft\nHello Dana.')]],
    ['before the newest message', [aComment('2', 'A-4471', 'ai_draft\nHello Dana.'), aMessage('3')]],
    ['that is answered by a bot', [aComment('2', 'A-4471', 'ai_draft\nHello.'), aMessage('3', { direction: 'OUTGOING', senders: [{ actorId: 'B-1' }] })]],
  ])('%s is nobody’s draft', async (_, messages) => {
    expect(await draftIn(messages)).toBeUndefined();
  });
});

describe('the account of a thread of HubSpot', () => {
  it.each([
    ['the one company of its contact', ['31'], 'hubspot-company-31'],
    ['its contact, where that has several', ['31', '32'], 'hubspot-contact-7001'],
    ['its contact, where that has none', [], 'hubspot-contact-7001'],
    ['its contact, where the token may not read it', undefined, 'hubspot-contact-7001'],
  ])('is %s', async (_, companies, wanted) => {
    const { standIn, hubspot } = rig();
    standIn.setCompanies(companies);
    const thread = standIn.open(question);
    standIn.note(thread, answer);
    expect((await hubspot.read(thread, 'thread-only'))?.thread.accountId).toBe(wanted);
  });

  it('is the customer’s own where no contact is named', async () => {
    const { standIn, hubspot } = rig();
    const thread = standIn.open(question, { contactId: null });
    standIn.note(thread, answer);
    const reading = await hubspot.read(thread, 'thread-only');
    expect(reading && readThread(reading.thread, account).draft).toMatchObject({ submission: { accountId: 'hubspot-user-V-7001' } });
  });

  it('is asked for where a draft waits alone', async () => {
    const { standIn, hubspot, asked } = rig();
    const thread = standIn.open(question);
    await hubspot.read(thread, 'thread-only');
    standIn.note(thread, answer);
    await hubspot.read(thread, 'with-marks');
    expect(asked.filter(({ url }) => url.includes('/crm/'))).toEqual([]);
  });

  it.each([{ status: 429 }, { status: 503 }])('is asked for again after %j: the contact would be the wrong one', async (answered) => {
    const { standIn, hubspot } = rig();
    const thread = standIn.open(question);
    standIn.note(thread, answer);
    const { call } = standIn.transport;
    standIn.transport.call = async (request) => (request.url.includes('/crm/') ? { ...answered, body: '{}' } : call(request));
    await expect(hubspot.read(thread, 'thread-only')).rejects.toThrow(`the helpdesk answered ${answered.status}`);
  });
});

describe('HubSpot', () => {
  it('is asked at its own address, by the token alone', async () => {
    const { standIn, hubspot, asked } = rig();
    const thread = standIn.open(question);
    standIn.note(thread, answer);
    await (await hubspot.read(thread, 'thread-only'))?.post({ marker: 'rel_1', kind: 'reply', text: answer });

    expect(new Set(asked.map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://api.hubapi.com']));
    expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer a-token']));
  });

  it('is not read by the wrong credentials, nor in half, and says so by its status alone', async () => {
    const { standIn, hubspot, read, credentials } = rig();
    const thread = standIn.open('A secret matter.');
    standIn.fail({ on: 'look', does: 'cut' });
    await expect(hubspot.read(thread, 'thread-only')).rejects.toThrow(/^the helpdesk answered 200$/);
    read.current = { ...credentials, api: { token: 'another' } };
    await expect(hubspot.read(thread, 'thread-only')).rejects.toThrow(/^the helpdesk answered 401$/);
  });

  it('needs somebody in whose name replies are written', () => {
    const { sender: _, ...nobody } = account;
    const { standIn, credentials } = rig();
    const deps = { helpdeskTransport: standIn.transport, helpdeskSecrets: { read: async () => credentials }, clock: { now: () => new Date() } };
    expect(() => hubspotModule.create(deps, nobody)).toThrow('no sender');
  });

  it('has taken a reply whose answer is cut off', async () => {
    const { standIn, hubspot } = rig();
    const reading = await hubspot.read(standIn.open('Hello.'), 'with-marks');
    standIn.fail({ on: 'post', does: 'cut' });
    expect(await reading?.post({ marker: 'm', kind: 'reply', text: 'A reply.' })).toEqual({ state: 'done', status: 201 });
  });
});

describe('a reply at HubSpot', () => {
  const tricky = 'Hello <script>alert("1")</script> & \'Dana\',\n\n  5 > 4  &amp; so on\n\t<b>not bold</b>\nKind regards';

  it('is what was approved, to the letter: as text, and as HTML in which nothing is HTML', async () => {
    const { standIn, hubspot, posted } = rig();
    const thread = standIn.open(question);
    await (await hubspot.read(thread, 'with-marks'))?.post({ marker: 'rel_1', kind: 'reply', text: tricky });

    expect(posted()).toMatchObject([{ text: tricky, richText: htmlOfText(tricky) }]);
    expect(posted()[0].richText.replaceAll('<br>', '')).not.toMatch(/[<>"']/);
    expect(standIn.publicTexts(thread).at(-1)).toBe(tricky.replace('\t', '    '));
    expect(textOfHtml(posted()[0].richText)).toContain('<script>alert("1")</script> &');
  });

  it('goes by the channel of the customer’s newest message to whoever wrote that, in the sender’s name', async () => {
    const { standIn, hubspot, posted } = rig();
    const thread = standIn.open(question);
    const carl = { actorId: 'V-7002', name: 'Carl', deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value: 'carl@customer.example' } };
    standIn.add(thread, {
      type: 'MESSAGE',
      direction: 'INCOMING',
      senders: [carl],
      text: 'And mine?',
      channelId: '1002',
      channelAccountId: '779894945',
      subject: 'RE: Order 1187',
    });
    standIn.agentAnswers(thread, 'I look.');
    await (await hubspot.read(thread, 'with-marks'))?.post({ marker: 'rel_1', kind: 'holding', text: 'Soon.' });

    expect(posted()).toEqual([
      {
        type: 'MESSAGE',
        text: 'Soon.',
        richText: 'Soon.',
        senderActorId: 'A-9001',
        channelId: '1002',
        channelAccountId: '779894945',
        subject: 'RE: Order 1187',
        recipients: [{ actorId: 'V-7002', name: 'Carl', recipientField: 'TO', deliveryIdentifiers: [carl.deliveryIdentifier] }],
      },
    ]);
  });

  it.each([
    ['Order 1187', 'Re: Order 1187'],
    ['Re: Order\r\nBcc: x', 'Re: Order Bcc: x'],
    ['  ', undefined],
    ['x'.repeat(2000), `Re: ${'x'.repeat(994)}`],
  ])('to the subject %j has the one that approvers saw', async (subject, wanted) => {
    const { standIn, hubspot, posted } = rig();
    const reading = await hubspot.read(standIn.open(question, { subject }), 'with-marks');
    await reading?.post({ marker: 'rel_1', kind: 'reply', text: answer });
    expect([reading?.thread.subject, posted()[0].subject]).toEqual([wanted ?? '', wanted]);
  });

  it.each([
    ['that has no address, as in a chat', [aMessage('1', { senders: [{ actorId: 'V-1' }] })], {}],
    ['by a number', [aMessage('1', { senders: [{ actorId: 'V-1', deliveryIdentifier: { type: 'HS_PHONE_NUMBER', value: '+1' } }] })], {}],
    ['without a channel', [aMessage('1', { channelId: null })], {}],
    ['that is not there', [], {}],
    ['in a closed thread', [aMessage('1')], { status: 'CLOSED' }],
    ['in spam', [aMessage('1')], { spam: true }],
  ])('to a message %s is not sent', async (_, messages, thread) => {
    const reading = await told({ messages, thread });
    expect(await reading?.post({ marker: 'rel_1', kind: 'reply', text: answer })).toEqual({ state: 'refused', status: 0 });
  });

  it('that could not be delivered is there, and told to be so', async () => {
    const { standIn, hubspot } = rig();
    const thread = standIn.open(question);
    standIn.loseMails();
    const reading = await hubspot.read(thread, 'with-marks');
    expect(await reading?.post({ marker: 'rel_1', kind: 'reply', text: answer })).toEqual({ state: 'done', status: 201, isUndelivered: true });
    expect((await hubspot.read(thread, 'with-marks'))?.thread.comments.at(-1)).toMatchObject({ authorId: '9001', text: answer, isUndelivered: true });
  });

  it('is a comment where agents alone are told, in closed threads too', async () => {
    const { standIn, hubspot, posted } = rig();
    const thread = standIn.open(question);
    standIn.close(thread);
    await (await hubspot.read(thread, 'with-marks'))?.post({ marker: 'm', kind: 'note', text: 'Rejected: a < b.' });
    expect(posted()).toEqual([{ type: 'COMMENT', text: 'Rejected: a < b.', richText: htmlOfText('Rejected: a < b.') }]);
    expect(standIn.publicTexts(thread)).toEqual([question]);
  });
});
