import { describe, expect, it } from 'vitest';
import type { HelpdeskCredentials, HelpdeskRequest } from '../../functions/adapters/ports.ts';
import { readThread, type Thread } from '../../functions/domain/helpdesk/thread.ts';
import { pointersIn } from '../../functions/helpdesk/vendors.ts';
import { zendesk as zendeskModule } from '../../functions/helpdesk/zendesk.ts';
import { standInUsers } from '../../local/helpdesks/stand-in.ts';
import { createZendeskStandIn } from '../../local/helpdesks/zendesk.ts';
import { minutes } from '../examples.ts';
import { accountOf, answer, asZendesk, createHelpdeskWorld, harmless, question, wantsApproval } from './helpdesk-rig.ts';
import { anApprovedTicket, drafts, only } from './helpdesk-tickets.ts';

const zendeskOf = accountOf('zendesk');
const zendeskPointers = (body: unknown) => pointersIn(zendeskOf, body);

function rig() {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const credentials = { signing: ['a signing secret'], api: { user: 'bot@fabrikam.example', token: 'a-token' } };
  const standIn = createZendeskStandIn({ clock, account: zendeskOf.account, credentials });
  const read = { current: credentials };
  /** Happens while a call is on its way. */
  const meanwhile: { on?: (url: string) => void } = {};
  const asked: HelpdeskRequest[] = [];
  const helpdeskTransport = {
    call: async (request: HelpdeskRequest) => {
      asked.push(request);
      const answered = await standIn.transport.call(request);
      meanwhile.on?.(request.url);
      return answered;
    },
  };
  const zendesk = zendeskModule.create({ helpdeskTransport, helpdeskSecrets: { read: async () => read.current }, clock }, zendeskOf);
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  return { standIn, zendesk, read, credentials, pass, meanwhile, asked };
}

type StandIn = ReturnType<typeof createZendeskStandIn>;
/** Updates a ticket by the API, as somebody else than us with a key. */
const update = ({ transport }: Pick<StandIn, 'transport'>, { api }: HelpdeskCredentials, ticket: string, fields: object) =>
  transport.call({
    method: 'PUT',
    url: `https://fabrikam.zendesk.com/api/v2/tickets/${ticket}.json`,
    headers: { authorization: `Basic ${Buffer.from(`${api.user}/token:${api.token}`).toString('base64')}` },
    body: JSON.stringify({ ticket: fields }),
  });

const tagged = (standIn: StandIn, count: number): void => {
  for (let i = 0; i < count; i += 1) standIn.note(standIn.open('Hello.'), 'A draft.');
};

describe('Zendesk', () => {
  it('points to the ticket of a new comment', () => {
    expect(zendeskPointers({ type: 'zen:event-type:ticket.comment_added', id: '01HQ', detail: { id: 35436 } })).toEqual([
      { eventId: '01HQ', ticketId: '35436' },
    ]);
    expect(zendeskPointers({ type: 'zen:event-type:ticket.comment_added', id: '01HQ', detail: { id: '7/../8' } })).toEqual([]);
    expect(zendeskPointers({ type: 'zen:event-type:ticket.comment_added', id: '01HQ', detail: { id: -7 } })).toEqual([]);
    expect(zendeskPointers({ type: 'zen:event-type:ticket.comment_added', id: 'a#b', detail: { id: '7' } })).toEqual([]);
  });

  it('is read to the last page, comments and marks alike', async () => {
    const { standIn, zendesk, pass } = rig();
    const ticket = standIn.open('Hello.');
    for (let i = 0; i < 230; i += 1) standIn.agentAnswers(ticket, `answer ${i}`);
    pass(10);
    const reading = await zendesk.read(ticket, 'with-marks');
    await reading?.post({ marker: 'rel_1', kind: 'reply', text: 'The reply.' });

    const after = await zendesk.read(ticket, 'with-marks');
    expect(after?.thread.comments).toHaveLength(232);
    expect(after?.own).toMatchObject({ by: 'markers', marked: [{ marker: 'rel_1', kind: 'reply' }] });
    expect((await zendesk.read(ticket, 'thread-only'))?.own).toEqual({ by: 'markers', marked: [] });
  });

  it('names the account as the organization is called outside where that can be an account’s id, else by its number, and none without one', async () => {
    const { standIn, zendesk } = rig();
    const accountOf = async (organizationId: number | null) =>
      (await zendesk.read(standIn.open('Hello.', { organizationId }), 'thread-only'))?.thread.accountId;
    const accounts = [await accountOf(12), await accountOf(13), await accountOf(14), await accountOf(99), await accountOf(null)];
    expect(accounts).toEqual(['acc_fabrikam', 'zendesk-org-13', 'zendesk-org-14', 'zendesk-org-99', undefined]);
  });

  it.each([
    ['api', true],
    ['web', true],
    ['email', false],
    ['rule', false],
    ['side_conversation', false],
  ])('has a note by %s as its author’s: %s', async (channel, isAuthors) => {
    const { standIn, zendesk } = rig();
    const ticket = standIn.open('Hello.');
    standIn.note(ticket, 'A draft.', { channel });
    const { draft } = readThread((await zendesk.read(ticket, 'thread-only'))?.thread as Thread, zendeskOf);
    expect(draft !== undefined).toBe(isAuthors);
  });

  it('has a note that tells no channel as nobody’s, and what customers write as theirs by whatever channel', async () => {
    const { standIn, zendesk } = rig();
    const ticket = standIn.open('Hello.');
    standIn.note(ticket, 'A draft.');
    Object.assign(standIn.ticket(ticket).comments[1] ?? {}, { via: undefined });
    standIn.customerWrites(ticket, 'Hello?');
    Object.assign(standIn.ticket(ticket).comments[2] ?? {}, { via: undefined });
    const thread = (await zendesk.read(ticket, 'thread-only'))?.thread;
    expect(thread?.comments.map(({ authorId }) => authorId)).toEqual(['7001', 'elsewhere-4471', '7001']);
  });

  it('has what an agent’s key writes for a customer as the customer’s, and a note for somebody else as nobody’s', async () => {
    const { standIn, zendesk, credentials } = rig();
    const ticket = standIn.open('Hello.');
    await update(standIn, credentials, ticket, { comment: { body: 'By phone: hello?', public: true, author_id: standInUsers.customer } });
    await update(standIn, credentials, ticket, { comment: { body: 'A draft.', public: false, author_id: standInUsers.author } });
    await update(standIn, credentials, ticket, { comment: { body: 'A note.', public: false, author_id: standInUsers.us } });
    const thread = (await zendesk.read(ticket, 'thread-only'))?.thread;
    expect(thread?.comments.map(({ authorId }) => authorId)).toEqual(['7001', '7001', 'elsewhere-4471', '9001']);
  });

  it.each([
    [{ flags: ['11'] }, false],
    [{ flags: [2, 11] }, false],
    [{ flags: [2, 'new'] }, true],
    [{ flags: null }, true],
    [null, true],
    [undefined, true],
  ])('has a note with the metadata %j as its author’s: %s', async (metadata, isAuthors) => {
    const { standIn, zendesk } = rig();
    const ticket = standIn.open('Hello.');
    standIn.note(ticket, 'A draft.');
    Object.assign(standIn.ticket(ticket).comments[1] ?? {}, { metadata });
    const { draft } = readThread((await zendesk.read(ticket, 'thread-only'))?.thread as Thread, zendeskOf);
    expect(draft !== undefined).toBe(isAuthors);
  });

  it('is not read by the wrong credentials, and says so by its status alone', async () => {
    const { standIn, zendesk, read, credentials } = rig();
    const ticket = standIn.open('A secret matter.');
    read.current = { ...credentials, api: { user: 'x', token: 'y' } };
    await expect(zendesk.read(ticket, 'thread-only')).rejects.toThrow('the helpdesk answered 401');
  });

  it('whose answer is no JSON of the known form is not believed, and none of it is quoted', async () => {
    const { standIn, zendesk } = rig();
    const ticket = standIn.open('A secret matter.');
    standIn.fail({ on: 'look', does: 'cut' });
    await expect(zendesk.read(ticket, 'thread-only')).rejects.toThrow(/^the helpdesk answered 200$/);
  });

  it.each(['reply', 'holding', 'note'] as const)('shows a %s to the letter: no Markdown, no HTML and no placeholder in it is one', async (kind) => {
    const { standIn, zendesk, pass } = rig();
    const ticket = standIn.open('Hello.');
    pass(10);
    const text = 'Hello {{ticket.requester.name}}, {% if true %}**not** bold{% endif %}: { a: {{{b}}} }\n# 1187\n\n  <b>_so_</b> &amp; "on"\n* one\n1. two';
    await (await zendesk.read(ticket, 'with-marks'))?.post({ marker: 'm', kind, text });

    expect([...standIn.publicTexts(ticket), ...standIn.internalTexts(ticket)]).toEqual(['Hello.', text]);
    expect((await zendesk.read(ticket, 'thread-only'))?.thread.comments.at(-1)).toMatchObject({ isPublic: kind !== 'note', text });
  });

  it('is played by a stand-in that knows Markdown and placeholders, so that they can be missed', () => {
    const { standIn, credentials } = rig();
    const ticket = standIn.open('Hello.');
    const write = (comment: object) => update(standIn, credentials, ticket, { comment: { ...comment, public: true } });
    const given = '**{{ticket.requester.name}}**{% if a %}';
    write({ body: given });
    write({ html_body: given });
    expect(standIn.publicTexts(ticket)).toEqual(['Hello.', 'Dana', '**Dana**']);
  });

  it('is not posted to by a stamp that was too young when the ticket was read, however long reading has taken', async () => {
    const { standIn, zendesk, pass, meanwhile } = rig();
    const ticket = standIn.open('Hello.');
    pass(0.3);
    meanwhile.on = (url) => {
      if (!url.includes('/audits.json')) return;
      pass(0.2); // the same second: its stamp is that of the ticket as it was read
      standIn.customerWrites(ticket, 'And order 1188?');
      pass(1.6);
    };
    const reading = await zendesk.read(ticket, 'with-marks');

    expect(await reading?.post({ marker: 'm', kind: 'reply', text: 'Hi.' })).toEqual({ state: 'collided', status: 0 });
    expect(standIn.publicTexts(ticket)).toEqual(['Hello.', 'And order 1188?']);
  });

  it.each([
    [{ status: 500 }, { state: 'unknown', status: 500 }],
    [
      { status: 429, retryAfterSeconds: 9 },
      { state: 'failed', status: 429, retryAfterSeconds: 9 },
    ],
    [{ status: 401 }, { state: 'failed', status: 401 }],
    [{ status: 409 }, { state: 'collided', status: 409 }],
    [{ status: 422 }, { state: 'refused', status: 422 }],
    [{ status: 404 }, { state: 'gone', status: 404 }],
  ])('answers a post by %j', async (does, posted) => {
    const { standIn, zendesk, pass } = rig();
    const ticket = standIn.open('Hello.');
    pass(10);
    const reading = await zendesk.read(ticket, 'with-marks');
    standIn.fail({ on: 'post', does });
    expect(await reading?.post({ marker: 'm', kind: 'note', text: 'A note.' })).toEqual(posted);
  });
});

describe('who we are at Zendesk', () => {
  it.each([
    [{}, { status: 200 }],
    [{ role: 'admin' }, { status: 200 }],
    [{ role: 'end-user' }, { status: 200, trouble: 'no-agent' }],
    [{ only_private_comments: true }, { status: 200, trouble: 'internal-only' }],
  ] as const)('is told of a user with %j', async (fields, wanted) => {
    const { standIn, zendesk } = rig();
    standIn.setUs(fields);
    expect(await zendesk.tryCredentials()).toEqual(wanted);
  });

  it('is not known where the answer is no such user, and none of it is quoted', async () => {
    const { standIn, zendesk } = rig();
    standIn.fail({ on: 'look', does: 'cut' });
    await expect(zendesk.tryCredentials()).rejects.toThrow(/^the helpdesk answered 200$/);
  });
});

describe('a reply that Zendesk keeps internal', () => {
  it('is told to be so, and found so by its marker; a note and what is public are not', async () => {
    const { standIn, zendesk, pass } = rig();
    const ticket = standIn.open('Hello.');
    const post = async (kind: 'reply' | 'holding' | 'note') => {
      pass(10);
      return (await zendesk.read(ticket, 'with-marks'))?.post({ marker: `m-${kind}`, kind, text: kind });
    };
    const internal = { state: 'done', status: 200, isUndelivered: true };
    expect(await post('holding')).toEqual({ state: 'done', status: 200 });
    standIn.setUs({ only_private_comments: true });
    expect([await post('reply'), await post('note')]).toEqual([internal, { state: 'done', status: 200 }]);

    const { own } = (await zendesk.read(ticket, 'with-marks')) ?? {};
    expect(own?.by === 'markers' && own.marked.map(({ marker, isUndelivered }) => [marker, isUndelivered])).toEqual([
      ['m-holding', undefined],
      ['m-reply', true],
      ['m-note', undefined],
    ]);
  });

  it.each([
    ['told at once', undefined],
    ['by an attempt whose answer was lost', 'unheard'],
    ['by an attempt whose answer was cut off', 'cut'],
  ] as const)('goes to people, %s, and is posted once', async (_, does) => {
    const rig = await anApprovedTicket('zendesk');
    asZendesk(rig.helpdesk).setUs({ only_private_comments: true });
    if (does) rig.helpdesk.fail({ on: 'post', does });
    for (let i = 0; i < 4; i += 1) await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
    expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text === answer)).toHaveLength(1);
    expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('the customer has not got it'))).toHaveLength(1);
    expect((await rig.outbox()).filter(({ kind }) => kind === 'helpdesk-act')).toMatchObject([{ state: 'failed', reason: 'refused' }]);
    expect((await rig.deps.queue.failedReleases()).items).toMatchObject([{ draftId: rig.draftId }]);
    expect(rig.logged.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(['posted to the helpdesk, which could not deliver it']);

    asZendesk(rig.helpdesk).setUs({ only_private_comments: false });
    rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${harmless}`);
    await rig.settle();
    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, 'Hello Dana, it arrives on Monday.']);
  });

  it.each([
    ['is cut off', (body: string) => body.slice(0, body.length / 2)],
    ['has no audit', () => '{"ticket":{}}'],
    ['tells of no comment', () => '{"audit":{"events":[{"id":1,"type":"Change"}]}}'],
    ['does not tell whether it is public', () => '{"audit":{"events":[{"id":1,"type":"Comment"}]}}'],
  ])('is not assumed of one whose answer %s: it is posted once, looked for, and delivered', async (_, altered) => {
    const rig = await anApprovedTicket('zendesk');
    const { callHelpdesk } = rig.outside;
    rig.outside.callHelpdesk = async (request) => {
      const answered = await callHelpdesk(request);
      return request.method === 'PUT' ? { ...answered, body: altered(answered.body) } : answered;
    };
    for (let i = 0; i < 4; i += 1) await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
    expect(await rig.deps.outbox.delivery(rig.draftId)).toMatchObject({ state: 'delivered' });
  });
});

describe('a ticket of Zendesk', () => {
  it('T7: has no draft of a note that somebody has written in the author’s name: who approves it could have', async () => {
    const rig = await createHelpdeskWorld('zendesk');
    const ticket = rig.helpdesk.open(question);
    const comment = { body: `You get all your money back.${harmless}`, public: false, author_id: standInUsers.author };
    await update(rig.helpdesk, rig.outside.helpdeskCredentials, ticket, { comment, tags: ['ai_draft'] });
    await rig.settle();
    expect(await drafts(rig)).toEqual([]);
    expect(rig.helpdesk.publicTexts(ticket)).toEqual([question]);

    rig.helpdesk.note(ticket, `${answer}${harmless}`);
    await update(rig.helpdesk, rig.outside.helpdeskCredentials, ticket, { comment });
    await rig.settle();
    expect(rig.helpdesk.publicTexts(ticket)).toEqual([question, answer]);
  });

  it('T13: is refused when it is older than five minutes', async () => {
    const rig = await createHelpdeskWorld('zendesk');
    rig.helpdesk.open(question);
    rig.clock.advance(5 * minutes + 1);

    expect((await rig.notify(rig.helpdesk.notifications[0] as never)).status).toBe(401);
  });

  it('of another kind, or of no known form, is taken and leads nowhere', async () => {
    const rig = await createHelpdeskWorld('zendesk');
    for (const body of [{ type: 'zen:event-type:ticket.created', id: 'e-1', detail: { id: '7' } }, { type: 'zen:event-type:ticket.comment_added' }, []]) {
      expect((await rig.notify(rig.helpdesk.sign(JSON.stringify(body)))).status).toBe(202);
    }
    expect(await rig.outbox()).toEqual([]);
  });

  it('by mail is no draft, whoever it says it is from, and stands behind none', async () => {
    const rig = await createHelpdeskWorld('zendesk');
    const ticket = rig.helpdesk.open(question);
    asZendesk(rig.helpdesk).note(ticket, `You get all your money back.${harmless}`, { channel: 'email' });
    await rig.settle();
    expect(await drafts(rig)).toEqual([]);
    expect(rig.helpdesk.publicTexts(ticket)).toEqual([question]);

    rig.helpdesk.note(ticket, `${answer}${harmless}`);
    asZendesk(rig.helpdesk).note(ticket, `You get all your money back.${harmless}`, { channel: 'email' });
    await rig.settle();
    expect(rig.helpdesk.publicTexts(ticket)).toEqual([question, answer]);
  });

  it('waits until the ticket has been left alone for two seconds: the guard counts whole ones', async () => {
    const rig = await anApprovedTicket('zendesk');
    rig.helpdesk.note(rig.ticket, 'I look after this.', { authorId: '5500' });
    await rig.helpdeskOut({ sweep: true });
    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
    await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
  });

  it('is posted with its tags and its marker, under the guard', async () => {
    const rig = await anApprovedTicket('zendesk');
    await rig.settle();

    const { release } = (await rig.draft(rig.draftId)).head;
    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
    expect(asZendesk(rig.helpdesk).ticket(rig.ticket).audits.at(-1)?.metadata.custom).toEqual({ countersign: release?.releaseId, countersign_kind: 'reply' });
    expect(await rig.deps.outbox.delivery(rig.draftId)).toMatchObject({ state: 'delivered' });
  });

  it('whose tag is set after its note makes its draft within the hour, and one draft however often it is found', async () => {
    const rig = await createHelpdeskWorld('zendesk');
    const ticket = rig.helpdesk.open(question);
    rig.helpdesk.note(ticket, `${answer}${wantsApproval}`, { tagged: false });
    await rig.settle();
    asZendesk(rig.helpdesk).tag(ticket);
    await rig.settle();
    expect(await drafts(rig)).toEqual([]);

    for (let hour = 0; hour < 2; hour += 1) {
      await rig.reconcileHelpdesk();
      await rig.settle();
      rig.clock.advance(60 * minutes);
    }
    expect(await only(rig)).toMatchObject({ status: 'pending', revision: 1, conversationId: `zendesk:fabrikam:${ticket}` });
  });
});

describe('tickets of Zendesk that wait', () => {
  it('are listed by their tag, all pages of them, the last changed first, without those that are closed', async () => {
    const { standIn, zendesk, asked } = rig();
    standIn.open('Never tagged.');
    expect(await zendesk.waiting?.()).toEqual({ ticketIds: [], isCut: false });
    tagged(standIn, 101);
    const closed = standIn.open('Hello.');
    standIn.note(closed, 'A draft.');
    standIn.close(closed);

    const found = await zendesk.waiting?.();
    expect([new Set(found?.ticketIds).size, found?.isCut, found?.ticketIds.includes(closed)]).toEqual([101, false, false]);
    const { origin, pathname, searchParams } = new URL(asked.at(-1)?.url ?? '');
    expect(`${origin}${pathname}`).toBe('https://fabrikam.zendesk.com/api/v2/search.json');
    expect(Object.fromEntries(searchParams)).toEqual({
      query: 'type:ticket tags:ai_draft status<closed',
      sort_by: 'updated_at',
      sort_order: 'desc',
      per_page: '100',
      page: '2',
    });
  });

  it('are cut after three hundred, and said to be', async () => {
    const { standIn, zendesk, asked } = rig();
    tagged(standIn, 300);
    expect(await zendesk.waiting?.()).toMatchObject({ isCut: false });
    tagged(standIn, 1);
    const before = asked.length;
    const cut = await zendesk.waiting?.();
    expect([cut?.ticketIds.length, cut?.isCut, asked.length - before]).toEqual([300, true, 3]);
  });

  it('are tickets alone', async () => {
    const found = {
      results: [
        { id: 7, result_type: 'ticket' },
        { id: 8, result_type: 'user' },
      ],
      next_page: null,
    };
    const helpdeskTransport = { call: async () => ({ status: 200, body: JSON.stringify(found) }) };
    const helpdeskSecrets = { read: async () => ({ signing: ['s'], api: { token: 't' } }) };
    const { waiting } = zendeskModule.create({ helpdeskTransport, helpdeskSecrets, clock: { now: () => new Date() } }, zendeskOf);
    expect(await waiting?.()).toEqual({ ticketIds: ['7'], isCut: false });
  });

  it('are not listed where Zendesk refuses, or answers in another form', async () => {
    const { standIn, zendesk } = rig();
    for (const does of [{ status: 403 }, { status: 404 }, { status: 422 }, 'cut'] as const) {
      standIn.fail({ on: 'look', does });
      await expect(zendesk.waiting?.()).rejects.toThrow('the helpdesk answered');
    }
  });

  it('whose requester was changed after the approval gets nothing posted: people are told', async () => {
    const rig = await anApprovedTicket('zendesk');
    asZendesk(rig.helpdesk).ticket(rig.ticket).requester_id = standInUsers.agent;
    rig.clock.advance(60);
    await rig.settle();

    expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
    expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('the ticket goes to somebody else now'))).toHaveLength(1);
    expect((await rig.outbox()).filter(({ kind }) => kind === 'helpdesk-act')).toMatchObject([{ state: 'failed', reason: 'other-receiver' }]);
  });
});
