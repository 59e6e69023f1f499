import { describe, expect, it } from 'vitest';
import type { HelpdeskAccount } from '../../../functions/domain/helpdesk/account.ts';
import {
  type Act,
  conversationOf,
  helpdeskKey,
  isHelpdeskKey,
  isToldOf,
  type Marked,
  mayPost,
  type Own,
  readThread,
  rememberedAs,
  revisionOf,
  saysElse,
  type Thread,
  type ThreadComment,
  ticketOf,
} from '../../../functions/domain/helpdesk/thread.ts';

const helpdesk: HelpdeskAccount = { vendor: 'zendesk', account: 'acme', authors: ['bot'] };
const comment = (id: string, authorId: string, isPublic: boolean, text = `text of ${id}`): ThreadComment => ({
  id,
  authorId,
  isPublic,
  text,
  at: `2026-11-23T08:0${id.slice(-1)}:00.000Z`,
});
const thread = (comments: ThreadComment[], fields: Partial<Thread> = {}): Thread => ({
  ticketId: '77',
  subject: 'Late',
  requesterId: 'dana',
  accountId: 'acc_fabrikam',
  isTagged: true,
  isClosed: false,
  users: [
    { id: 'dana', name: 'Dana', email: 'dana@x.example', isCustomer: true },
    { id: 'carl', name: 'Carl', isCustomer: true },
    { id: 'bot', name: 'Helpbot', isCustomer: false },
    { id: 'ann', name: '', isCustomer: false },
  ],
  comments,
  ...fields,
});
const asked = comment('c1', 'dana', true);
const note = comment('n2', 'bot', false, 'Hello Dana.');

describe('a ticket', () => {
  it('is a conversation, which leads back to it at its own helpdesk alone', () => {
    expect(conversationOf(helpdesk, '77')).toBe('zendesk:acme:77');
    expect(ticketOf(helpdesk, 'zendesk:acme:77')).toBe('77');
    expect(ticketOf({ ...helpdesk, account: 'other' }, 'zendesk:acme:77')).toBeUndefined();
  });

  it('sends drafts under a key that is no API key', () => {
    expect(isHelpdeskKey(helpdeskKey('zendesk'))).toBe(true);
    expect(isHelpdeskKey('key_0123456789')).toBe(false);
  });

  it('holds the message of a customer and the draft that answers it', () => {
    const { conversationId, message, draft } = readThread(thread([asked, comment('c2', 'ann', false), note]), helpdesk);

    expect([conversationId, message]).toEqual([
      'zendesk:acme:77',
      { id: 'zendesk:c1', text: 'text of c1', from: { name: 'Dana', email: 'dana@x.example' }, at: asked.at },
    ]);
    expect(draft).toEqual({
      key: 'zendesk:acme:n2',
      noteId: 'n2',
      writtenAt: '2026-11-23T08:02:00.000Z',
      textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      submission: {
        conversationId: 'zendesk:acme:77',
        accountId: 'acc_fabrikam',
        author: { id: 'ai:zendesk:bot', type: 'ai', name: 'Helpbot' },
        customerMessage: message,
        reply: { to: 'dana@x.example', subject: 'Re: Late', text: 'Hello Dana.' },
        conversation: [{ from: 'Dana', text: 'text of c1', at: asked.at }],
      },
    });
  });

  it('takes the newest of both', () => {
    const { message, draft } = readThread(
      thread([asked, note, comment('c3', 'dana', true), comment('n4', 'bot', false), comment('n5', 'bot', false)]),
      helpdesk,
    );
    expect([message?.id, draft?.key]).toEqual(['zendesk:c3', 'zendesk:acme:n5']);
  });

  it('takes an account that the note names before that of the organization, and the requester where there is neither', () => {
    const named = { ...note, text: 'Hello.\n---countersign\n{ "accountId": "acc_other" }' };
    const accountOf = (of: Thread) => {
      const { draft } = readThread(of, helpdesk);
      return draft && 'submission' in draft && draft.submission.accountId;
    };
    expect(accountOf(thread([asked, named]))).toBe('acc_other');
    expect(accountOf(thread([asked, note], { accountId: undefined }))).toBe('zendesk-user-dana');
  });

  it('names authors that the vendor does not, and shows no empty comment', () => {
    const { draft } = readThread(
      thread([comment('c0', 'ann', true), comment('c1', 'gone', true), asked, comment('c2', 'dana', true, ' '), note], {
        users: thread([]).users.filter(({ id }) => id !== 'bot'),
      }),
      helpdesk,
    );
    expect(draft).toMatchObject({
      submission: { author: { name: 'zendesk user bot' }, conversation: [{ from: 'zendesk' }, { from: 'zendesk user gone' }, { from: 'Dana' }] },
    });
  });

  it('may be of a customer who has no mail address and is reached all the same', () => {
    const chat = { id: 'carl', name: 'Carl', reachedAs: 'contact 7', isCustomer: true };
    expect(readThread(thread([comment('c1', 'carl', true), note], { users: [chat] }), helpdesk).draft).toMatchObject({
      submission: { reply: { to: 'contact 7' }, customerMessage: { from: { name: 'Carl' } } },
    });
  });

  it.each([
    ['is not tagged', thread([asked, note], { isTagged: false })],
    ['is closed', thread([asked, note], { isClosed: true })],
    ['was answered after the note', thread([asked, note, comment('c3', 'ann', true)])],
    ['has a newer message than the note', thread([asked, note, comment('c3', 'dana', true)])],
    ['has notes of others alone', thread([asked, comment('n2', 'ann', false)])],
    ['has a public comment of the author alone', thread([asked, comment('c2', 'bot', true)])],
    ['is empty', thread([])],
  ])('that %s waits for no draft', (_, of) => {
    expect(readThread(of, helpdesk)).not.toHaveProperty('draft');
  });

  it.each([
    ['a note without text', thread([asked, { ...note, text: ' ' }]), 'no_text'],
    ['nobody who could be answered', thread([note]), 'no_customer_message'],
    ['a customer without an address', thread([comment('c1', 'carl', true), note]), 'no_customer_message'],
    ['an account that is none', thread([asked, note], { accountId: 'two words' }), 'invalid'],
  ])('with %s has a note that is no draft', (_, of, fault) => {
    expect(readThread(of, helpdesk).draft).toEqual({
      key: 'zendesk:acme:n2',
      noteId: 'n2',
      writtenAt: '2026-11-23T08:02:00.000Z',
      textSha256: expect.any(String),
      fault,
    });
  });

  it('changes by a revision what a revision may change', () => {
    const { draft } = readThread(thread([asked, note]), helpdesk);
    if (!draft || !('submission' in draft)) throw new Error('no draft');
    expect(Object.keys(revisionOf({ ...draft.submission, urgency: 'urgent', review: true })).sort()).toEqual([
      'author',
      'conversation',
      'customerMessage',
      'reply',
    ]);
  });

  it('has notes that are remembered by their keys', () => {
    expect(rememberedAs('a')).toEqual({ note: 'a' });
    expect(rememberedAs('a', 'ff')).toEqual({ note: 'a', textSha256: 'ff' });
    const hashOf = (text: string) => readThread(thread([asked, { ...note, text }]), helpdesk).draft?.textSha256;
    expect([hashOf('Hello  Dana.\r\n') === hashOf(note.text), hashOf('Hello Dana!') === hashOf(note.text)]).toEqual([true, false]);
  });
});

describe('a reply', () => {
  const reply: Act = { marker: 'rel_1', kind: 'reply', text: 'Hello Dana,\n\nit is on its way.' };
  const aNote: Act = { marker: 'x', kind: 'note', text: 'It was rejected.' };
  interface Asked {
    readonly act?: Act;
    readonly marked?: readonly Marked[];
    readonly own?: Own;
    readonly answers?: string | null;
    readonly fields?: Partial<Thread>;
  }
  const may = (comments: ThreadComment[], { act = reply, marked = [], own = { by: 'markers', marked }, answers = 'zendesk:c1', fields = {} }: Asked = {}) =>
    mayPost(thread(comments, fields), helpdesk, act, own, {
      answers,
      owedSince: '2026-11-23T08:03:30.000Z',
      holdingTexts: ['We answer today.', 'We will\nanswer soon.'],
      to: 'dana@x.example',
    });
  const holding: Marked[] = [{ marker: 'msg_1', kind: 'holding', commentId: 'h3' }];

  it.each([
    ['yes', may([asked, note])],
    ['posted', may([asked, comment('c3', 'ann', true)], { marked: [{ marker: 'rel_1', kind: 'reply', commentId: 'c3' }] })],
    ['overtaken', may([asked, comment('c3', 'ann', true), comment('c4', 'carl', true)])],
    ['answered', may([asked, comment('c3', 'ann', true)])],
    ['yes', may([asked, comment('h3', 'ann', true)], { marked: holding })],
    ['answered', may([asked, comment('h3', 'ann', true), comment('c4', 'ann', true)], { marked: holding })],
    ['answered', may([asked, comment('c3', 'ann', true)], { marked: [{ marker: 'rel_0', kind: 'reply', commentId: 'c3' }] })],
    ['unknown-message', may([note])],
    ['unknown-message', may([asked], { answers: null })],
    ['closed', may([asked, note], { fields: { isClosed: true } })],
    ['posted', may([asked, comment('c3', 'ann', true)], { fields: { isClosed: true }, marked: [{ marker: 'rel_1', kind: 'reply', commentId: 'c3' }] })],
    ['yes', may([], { act: aNote, fields: { isClosed: true } })],
    ['yes', may([asked, note], { fields: { repliesTo: 'dana' } })],
    ['other-receiver', may([asked, note], { fields: { repliesTo: 'carl' } })],
    ['other-receiver', may([asked, note], { fields: { repliesTo: 'nobody' } })],
    ['answered', may([asked, comment('c3', 'ann', true)], { fields: { repliesTo: 'carl' } })],
    ['yes', may([], { act: aNote })],
    ['posted', may([], { act: aNote, marked: [{ marker: 'x', kind: 'note', commentId: 'n' }] })],
  ])('%s: by what stands in the ticket', (wanted, found) => {
    expect(found).toBe(wanted);
  });

  const own: Own = { by: 'texts', sender: 'us' };
  it.each([
    ['yes', may([asked, note], { own })],
    ['posted', may([asked, comment('c4', 'us', true, 'Hello Dana,\u00a0 it is on\u200b its way.')], { own })],
    ['answered', may([asked, comment('c4', 'ann', true, reply.text)], { own })],
    ['answered', may([asked, comment('c4', 'us', true, 'Hello Dana, it is lost.')], { own })],
    ['answered', may([asked, comment('c1', 'us', true, reply.text)], { own })],
    ['yes', may([asked, comment('c4', 'us', true, 'We will answer soon.'), comment('c5', 'us', true, 'We answer today.')], { own })],
    ['answered', may([asked, comment('c4', 'ann', true, 'We will answer soon.')], { own })],
    ['yes', may([asked, comment('c4', 'us', false, reply.text)], { own })],
    ['yes', may([comment('c0', 'dana', true), comment('c4', 'us', true, reply.text), comment('c5', 'dana', true)], { own, answers: 'zendesk:c5' })],
    ['unknown-message', may([comment('c5', 'dana', true)], { own })],
    ['posted', may([comment('c4', 'us', true, reply.text)], { own })],
    ['posted', may([comment('c4', 'us', false, 'It was rejected.')], { own, act: aNote })],
    ['yes', may([comment('c4', 'us', true, 'It was rejected.')], { own, act: aNote })],
  ])('%s: by our own texts where no marker is kept', (wanted, found) => {
    expect(found).toBe(wanted);
  });

  it('answers without a holding reply as well, and is not found by a text that was there before it was owed', () => {
    const facts = { answers: 'zendesk:c1', owedSince: '2026-11-23T08:03:30.000Z', holdingTexts: [], to: null };
    const at = (owedSince: string) => mayPost(thread([asked, comment('c4', 'us', true, reply.text)]), helpdesk, reply, own, { ...facts, owedSince });
    expect([at('2026-11-23T08:05:00.000Z'), at('2026-11-23T08:05:01.000Z')]).toEqual(['posted', 'answered']);
    expect(mayPost(thread([asked, comment('c4', 'us', true, 'Anything.')]), helpdesk, reply, own, facts)).toBe('answered');
  });

  it('that the vendor could not deliver is there, and told from one that it could', () => {
    const lost = { ...comment('c4', 'us', true, reply.text), isUndelivered: true };
    expect(may([asked, lost], { own })).toBe('undelivered');
    expect(may([asked, comment('c4', 'us', true, reply.text), { ...lost, id: 'c5' }], { own })).toBe('undelivered');
    const internal: Marked = { marker: 'rel_1', kind: 'reply', commentId: 'c4', isUndelivered: true };
    expect(may([asked, { ...lost, isPublic: false }], { marked: [internal] })).toBe('undelivered');
  });

  it('of which the customer has got none before is no answer, but a message of the customer’s stays one', () => {
    const lost = { ...comment('c4', 'us', true, 'Another.'), isUndelivered: true };
    expect(may([asked, lost], { own })).toBe('yes');
    expect(may([asked, lost, comment('c5', 'us', true, 'One more.')], { own })).toBe('answered');
    expect(may([asked, { ...lost, authorId: 'dana' }], { own })).toBe('overtaken');
  });

  it('tells of a note once: by its marker, or by any note of ours behind it', () => {
    const told: Act = { marker: 'fault:n2', kind: 'note', text: 'It is no draft.' };
    const isTold = (comments: ThreadComment[], by: Own = own) => isToldOf(thread(comments), by, { noteId: 'n2' }, told);
    expect([isTold([note]), isTold([comment('n1', 'us', false), note]), isTold([note, comment('n3', 'ann', false)])]).toEqual([false, false, false]);
    expect([isTold([note, comment('n3', 'us', false, 'It is no draft. -- Ann')]), isTold([note, comment('n3', 'us', true)])]).toEqual([true, false]);
    const marked = (marker: string): Own => ({ by: 'markers', marked: [{ marker, kind: 'note', commentId: 'n3' }] });
    expect([isTold([note], marked('fault:n2')), isTold([note], marked('fault:n1'))]).toEqual([true, false]);
  });
});

describe('an edited note', () => {
  const submissionOf = (text: string) => {
    const { draft } = readThread(thread([asked, { ...note, text }]), helpdesk);
    if (!draft || !('submission' in draft)) throw new Error('no draft');
    return draft.submission;
  };
  const before = submissionOf('Hello Dana.\n---countersign\n{ "confidence": 0.97, "intent": "order_status" }');

  it.each([
    [false, 'Hello   Dana.\n---countersign\n{ "intent": "order_status", "confidence": 0.97 }'],
    [false, 'Hello Dana.'],
    [true, 'Hello Dana!'],
    [true, 'Hello Dana.\n---countersign\n{ "confidence": 0.98 }'],
    [true, 'Hello Dana.\n---countersign\n{ "reasoning": "because" }'],
  ])('says something else than before: %s', (wanted, text) => {
    expect(saysElse(submissionOf(text), before)).toBe(wanted);
  });

  it('of a customer’s message without words answers it all the same, to whom the vendor replies', () => {
    const { message, draft } = readThread(thread([asked, comment('c2', 'carl', true, ' '), note], { repliesTo: 'dana' }), helpdesk);
    expect([message?.id, message?.text]).toEqual(['zendesk:c2', '(a message without words)']);
    expect(draft).toMatchObject({ submission: { reply: { to: 'dana@x.example' } } });
  });
});
