import { describe, expect, it } from 'vitest';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import { playedVendors } from '../../local/helpdesks/played.ts';
import { days, minutes } from '../examples.ts';
import { accountOf, answer, createHelpdeskWorld, harmless, question, wantsApproval } from './helpdesk-rig.ts';
import { aHeldTicket, anApprovedTicket, drafts, only, type Rig } from './helpdesk-tickets.ts';

const acts = async (rig: Rig) => (await rig.outbox()).filter(({ kind }) => kind === 'helpdesk-act');
const errors = (rig: Rig) => rig.logged.filter(({ level }) => level === 'error').map(({ message, fields }) => [message, fields.code ?? fields.kind]);
const owedToNone = 'a reply is owed to a helpdesk that the tenant has no more';

/** Of two attempts at one post it lets one happen. */
const guarded: readonly string[] = ['zendesk'];

describe.each(playedVendors)('%s', (vendor) => {
  const isGuarded = guarded.includes(vendor);
  /** A note stays as it was written, and its tag goes once nothing is waited for; threads of HubSpot have no tags. */
  const keepsNotes = vendor === 'zendesk' || vendor === 'intercom';
  /** What Freshdesk sends holds a secret and no signature. */
  const signsBodies = vendor !== 'freshdesk';

  describe('a notification', () => {
    it('T12: is taken when it is signed, in one write and without asking the vendor anything', async () => {
      const rig = await createHelpdeskWorld(vendor);
      rig.helpdesk.open(question);
      const { status } = await rig.notify(rig.helpdesk.notifications[0] as never);

      expect(status).toBe(202);
      expect(rig.transactions).toHaveLength(1);
      expect(rig.helpdesk.calls).toEqual([]);
      expect(await rig.outbox()).toMatchObject([{ kind: 'helpdesk-event', state: 'pending' }]);
    });

    it('T12: is refused with an altered byte, another secret, without a signature, and by any other path', async () => {
      const rig = await createHelpdeskWorld(vendor);
      rig.helpdesk.open(question);
      const { headers, body } = rig.helpdesk.notifications[0] as { headers: Record<string, string>; body: string };
      const unsigned = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('x-')));
      const elsewhere = vendor === 'zendesk' ? 'freshdesk' : 'zendesk';

      if (signsBodies) expect((await rig.notify({ headers, body: body.replace('1', '2') })).status).toBe(401);
      expect((await rig.notify(rig.helpdesk.sign(body, 'another secret'))).status).toBe(401);
      expect((await rig.notify({ headers: unsigned, body })).status).toBe(401);
      expect((await rig.call(`POST /v1/hooks/${elsewhere}`, { key: null, headers, raw: body })).status).toBe(404);
      expect((await rig.notify(rig.helpdesk.sign('{'))).status).toBe(400);
      expect(await rig.outbox()).toEqual([]);
    });

    it('is nobody’s where the tenant has no helpdesk', async () => {
      const rig = await createHelpdeskWorld(vendor, { settings: { helpdesk: null } });
      expect((await rig.notify(rig.helpdesk.sign('{}'))).status).toBe(404);
    });

    it('is not answered as taken while the secret can not be read', async () => {
      const rig = await createHelpdeskWorld(vendor, {
        aroundPort: (name, port) =>
          name === 'helpdeskSecrets' ? ({ read: async () => Promise.reject(Object.assign(new Error(), { name: 'InternalServiceError' })) } as never) : port,
      });
      expect((await rig.notify(rig.helpdesk.sign('{}'))).status).toBe(503);
    });
  });

  describe('a note', () => {
    it('that is harmless goes to the customer, once, and the tag goes with it', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, `${answer}${harmless}`);
      await rig.settle();
      await rig.settle();

      expect(await only(rig)).toMatchObject({
        status: 'released',
        accountId: 'acc_fabrikam',
        keyId: `helpdesk:${vendor}`,
        conversationId: `${vendor}:${accountOf(vendor).account}:${ticket}`,
      });
      expect(rig.helpdesk.publicTexts(ticket)).toEqual([question, answer]);
      expect(rig.helpdesk.isTagged(ticket)).toBe(false);
      expect(errors(rig)).toEqual([]);
    });

    it('is read from the ticket, not from the notification, whose text is cut off', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      const long = `${answer}\nThe second line.\n`.repeat(5).trim();
      rig.helpdesk.note(ticket, `${long}${harmless}`);
      expect(rig.helpdesk.notifications.at(-1)?.body).not.toContain('second line');
      await rig.settle();

      expect(rig.helpdesk.publicTexts(ticket).at(-1)).toBe(long);
    });

    it('that says nothing of its confidence waits for a person', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, answer);
      await rig.settle();

      expect(await only(rig)).toMatchObject({ status: 'pending', tier: 3 });
      expect(rig.helpdesk.publicTexts(ticket)).toEqual([question]);
    });

    it.each([
      ['without the tag', { tagged: false }],
      ['of somebody who is no author', { authorId: '5500' }],
    ])('%s is nobody’s draft', async (_, how) => {
      const rig = await createHelpdeskWorld(vendor);
      rig.helpdesk.note(rig.helpdesk.open(question), `${answer}${harmless}`, how);
      await rig.settle();

      expect(await drafts(rig)).toEqual([]);
    });

    it('whose notification comes twice, late, and out of order makes one draft', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, `${answer}${wantsApproval}`);
      await rig.settle();
      rig.helpdesk.customerWrites(ticket, 'Hello?');
      await rig.settle();
      const before = await drafts(rig);
      for (const { body } of [...rig.helpdesk.notifications].reverse()) {
        // Under an id of its own: it is not told apart by that alone.
        await rig.notify(rig.helpdesk.sign(body.replace(/"id":"(?=01HQ|notif_)/, '"id":"again-').replaceAll('"eventId":1', '"eventId":2')));
        await rig.notify(rig.helpdesk.sign(body));
      }
      await rig.settle();

      expect(await drafts(rig)).toEqual(before);
      expect(await only(rig)).toMatchObject({ status: 'superseded' });
    });

    it('that is cut off makes no draft: agents are told in the ticket, once', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, `${answer}\n---countersign\n{ "confid`);
      await rig.settle();
      await rig.settle();

      expect(await drafts(rig)).toEqual([]);
      expect(rig.helpdesk.internalTexts(ticket).filter((text) => text.includes('not JSON'))).toHaveLength(1);
    });

    it('after another one is a revision of that', async () => {
      const rig = await aHeldTicket(vendor);
      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${wantsApproval}`);
      await rig.settle();

      expect(await only(rig)).toMatchObject({ id: rig.draftId, status: 'pending', revision: 2 });
    });

    it('after an approved one waits for the end of its escrow, and is then too late', async () => {
      const rig = await aHeldTicket(vendor);
      await rig.decide(rig.draftId, 'mia');
      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${harmless}`);
      await rig.settle();
      await rig.settle();

      expect(await only(rig)).toMatchObject({ status: 'released' });
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
    });

    it('that comes when the customer’s message is answered but the answer not posted yet is no draft', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 429, retryAfterSeconds: 120 } });
      await rig.helpdeskOut({ sweep: true });
      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${harmless}`);
      await rig.settle();
      await rig.settle();

      await only(rig);
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
      expect(rig.helpdesk.internalTexts(rig.ticket).join()).toContain('has been answered already');
    });

    it('in a ticket that nobody of the customer’s has written in tells so', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.forgetOldest(ticket);
      rig.helpdesk.note(ticket, `${answer}${harmless}`);
      await rig.settle();

      expect(await drafts(rig)).toEqual([]);
      expect(rig.helpdesk.internalTexts(ticket).join()).toContain('no message of a customer');
    });

    it('in a ticket that was deleted ends with a line in the log', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, `${answer}${harmless}`);
      rig.helpdesk.remove(ticket);
      await rig.settle();

      expect(await drafts(rig)).toEqual([]);
      expect(rig.logged.map(({ message }) => message)).toContain('a ticket is gone');
      expect((await rig.outbox()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    });

    it.each([
      ['429', { status: 429, retryAfterSeconds: 90 }],
      ['503', { status: 503 }],
      ['no answer', 'dropped'],
      ['half an answer', 'cut'],
    ] as const)('F11: is read later when the helpdesk gives %s', async (_, does) => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.fail({ on: 'look', does, times: 2 });
      rig.helpdesk.note(ticket, `${answer}${harmless}`);
      await rig.settle();
      await rig.settle();

      expect(rig.helpdesk.publicTexts(ticket)).toEqual([question, answer]);
    });

    it.each(['cut', 'dropped', { status: 503 }] as const)(
      'is given up after three days in which its ticket can not be read (%j), and told of as an error',
      async (does) => {
        const rig = await createHelpdeskWorld(vendor);
        const ticket = rig.helpdesk.open(question);
        rig.helpdesk.note(ticket, `${answer}${harmless}`);
        rig.helpdesk.fail({ on: 'any', does, times: 1000 });
        await rig.settle();
        rig.clock.advance(3 * days);
        await rig.settle();

        expect((await rig.outbox()).map(({ state }) => state)).toEqual(['failed', 'failed']);
        expect(errors(rig)).toContainEqual(['a ticket could not be followed and is given up', undefined]);
      },
    );
  });

  describe('an approved reply', () => {
    it.each([
      ['the answer is lost after it was posted', 'unheard'],
      ['the helpdesk is too busy', { status: 429, retryAfterSeconds: 30 }],
    ] as const)('F11: is posted once when %s', async (_, does) => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does });
      for (let i = 0; i < 4; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
      expect(await acts(rig)).toMatchObject([{ state: 'delivered' }]);
      expect((await acts(rig))[0]).not.toHaveProperty('reason');
    });

    it.each([
      ['the call is lost before it was posted', 'dropped'],
      ['the helpdesk fails at it', { status: 503 }],
    ] as const)('F11: is posted once, or given to people where no guard would refuse a second, when %s', async (_, does) => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does });
      for (let i = 0; i < 8; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual(isGuarded ? [question, answer] : [question]);
      expect(await acts(rig)).toMatchObject([isGuarded ? { state: 'delivered' } : { state: 'failed', reason: 'unheard' }]);
      const told = rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('nobody can tell whether it was posted'));
      expect(told).toHaveLength(isGuarded ? 0 : 1);
      if (!isGuarded) expect(errors(rig)).toContainEqual(['not posted to the helpdesk, and given up', 'unheard']);
    });

    it('F11: is posted once when the first attempt lands after the second', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: 'late' });
      for (let i = 0; i < 8; i += 1) await rig.settle();
      rig.helpdesk.land();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
    });

    it('F11: is posted once when the first attempt lands while people are not told yet', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: 'late' });
      await rig.settle();
      const { callHelpdesk } = rig.outside;
      rig.outside.callHelpdesk = async (request) => {
        if (request.method !== 'GET') rig.helpdesk.land(); // between a look and a second attempt, where there is one
        return callHelpdesk(request);
      };
      if (!isGuarded) rig.helpdesk.land();
      for (let i = 0; i < 4; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
      expect(await acts(rig)).toMatchObject([{ state: 'delivered' }]);
    });

    it.each([
      ['the customer has written again', 'overtaken', (rig: Rig, ticket: string) => rig.helpdesk.customerWrites(ticket, 'Never mind, it is here.')],
      ['somebody has answered', 'answered', (rig: Rig, ticket: string) => rig.helpdesk.agentAnswers(ticket, 'It is on its way.')],
      ['its question is gone', 'unknown-message', (rig: Rig, ticket: string) => rig.helpdesk.forgetOldest(ticket)],
    ])('is not posted when %s: people are told', async (_, reason, happens) => {
      const rig = await anApprovedTicket(vendor);
      happens(rig, rig.ticket);
      rig.clock.advance(60);
      const before = rig.helpdesk.publicTexts(rig.ticket);
      await rig.settle();
      await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual(before);
      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason }]);
      expect(errors(rig)).toContainEqual(['not posted to the helpdesk, and given up', reason]);
      expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('was not posted'))).toHaveLength(1);
      expect((await rig.deps.queue.failedReleases()).items).toMatchObject([{ draftId: rig.draftId }]);
    });

    it('F11: that the customer overtook is told of once the ticket takes a note again, however long it is busy', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.customerWrites(rig.ticket, 'Never mind, it is here.');
      rig.helpdesk.fail({ on: 'post', does: { status: 429 }, times: 2 });
      await rig.helpdeskOut({ sweep: true }); // in the very second in which the ticket was changed
      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'overtaken' }]);
      for (let i = 0; i < 8; i += 1) await rig.settle();

      expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('the customer wrote again before it could be posted'))).toHaveLength(1);
    });

    it('that was put back and posted is not told to be unposted by a note that had to wait', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 422 } });
      rig.helpdesk.fail({ on: 'post', does: { status: 429, retryAfterSeconds: 600 } });
      await rig.settle();
      await rig.call('POST /v1/deliveries/redrive', { key: rig.keys.admin, body: { draftId: rig.draftId } });
      rig.helpdesk.fail({ on: 'post', does: { status: 429, retryAfterSeconds: 1200 } });
      for (let i = 0; i < 10; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
      expect(rig.helpdesk.internalTexts(rig.ticket).join()).not.toContain('was not posted');
      expect((await rig.outbox()).filter(({ kind, state }) => kind === 'helpdesk-note' && state === 'pending')).toEqual([]);
    });

    it.runIf(!isGuarded)('that may have been posted is not called unposted when the customer has written again: nobody is to send it unlooked', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: 'dropped' });
      await rig.helpdeskOut({ sweep: true });
      rig.helpdesk.customerWrites(rig.ticket, 'Hello?');
      for (let i = 0; i < 4; i += 1) await rig.settle();

      const told = rig.helpdesk.internalTexts(rig.ticket).join();
      expect(told).toContain('nobody can tell whether it was posted');
      expect(told).not.toContain('was not posted');
      expect(await acts(rig)).toEqual(expect.arrayContaining([expect.objectContaining({ state: 'failed', reason: 'overtaken' })]));
    });

    it.each([
      ['deleted', 'gone', (rig: Rig, ticket: string) => rig.helpdesk.remove(ticket)],
      ['closed', 'closed', (rig: Rig, ticket: string) => rig.helpdesk.close(ticket)],
    ])('of a ticket that was %s is given up, and an error tells so', async (_, reason, happens) => {
      const rig = await anApprovedTicket(vendor);
      happens(rig, rig.ticket);
      await rig.settle();

      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason }]);
      expect(errors(rig)).toContainEqual(['not posted to the helpdesk, and given up', reason]);
    });

    it('F11: is tried for days, then given up, and an error tells so', async () => {
      const rig = await anApprovedTicket(vendor);
      const before = rig.helpdesk.calls.length;
      rig.helpdesk.fail({ on: 'post', does: { status: 403 }, times: 1000 });
      for (let hour = 0; hour < 220; hour += 1) {
        rig.clock.advance(60 * minutes);
        await rig.helpdeskOut({ sweep: true });
      }

      const refused = rig.helpdesk.calls.slice(before).filter(({ status }) => status === 403);
      expect(refused).toHaveLength(20); // ten of the reply, and ten of the note that tells agents
      expect(await acts(rig)).toMatchObject([{ state: 'failed', tries: 10, lastStatus: 403 }]);
      expect(errors(rig)).toContainEqual(['not posted to the helpdesk, and given up', 'draft.released']);
    });

    it('whose stored text was changed is never posted', async () => {
      const rig = await anApprovedTicket(vendor);
      const [item] = (await rig.raw.scan('drafts')).filter(({ pk, sk }) => pk === `D#${rig.draftId}` && sk.startsWith('REV#')).map(wholeRevision);
      await rig.raw.transact([{ table: 'drafts', put: { ...(item as NonNullable<typeof item>), content: String(item?.content).replace('Friday', 'Monday') } }]);
      await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
      expect(await acts(rig)).toMatchObject([{ state: 'failed' }]);
    });

    it.each([
      ['helpdesk-out', (rig: Rig) => rig.helpdeskOut({ sweep: true })],
      ['drain-outbox, where there is no helpdesk-out any more', (rig: Rig) => rig.drainOutbox({ sweep: true })],
    ])('of a helpdesk that the tenant has given up goes to people, by %s', async (_, sweep) => {
      const rig = await anApprovedTicket(vendor);
      (rig.deps.settings as { helpdesk: unknown }).helpdesk = null;
      rig.deploy();
      rig.clock.set(new Date(Math.ceil(rig.clock.now().getTime() / 3_600_000) * 3_600_000)); // drain-outbox looks once an hour
      await sweep(rig);

      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'gone' }]);
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
      expect((await rig.deps.queue.failedReleases()).items).toMatchObject([{ draftId: rig.draftId }]);
      expect(errors(rig)).toContainEqual([owedToNone, 'draft.released']);
    });

    it('with the same words as the one before it is posted all the same: it answers another message', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, `${answer}${harmless}`);
      await rig.settle();
      rig.helpdesk.customerWrites(ticket, 'And when does it arrive?');
      rig.helpdesk.note(ticket, `${answer}${harmless}`);
      for (const notification of rig.helpdesk.notifications) await rig.notify(rig.helpdesk.sign(notification.body));
      for (let second = 0; second < 10; second += 1) {
        rig.clock.advance(3);
        await rig.sweep();
      }

      expect(rig.helpdesk.publicTexts(ticket)).toEqual([question, answer, 'And when does it arrive?', answer]);
    });

    it.runIf(isGuarded)('whose ticket changes under every attempt is told of as an error, and given up after three days', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 409 }, times: 10_000 });
      for (let hour = 0; hour < 80; hour += 1) {
        rig.clock.advance(60 * minutes);
        await rig.helpdeskOut({ sweep: true });
      }

      expect(errors(rig)).toContainEqual(['the ticket was changed meanwhile', 'draft.released']);
      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'collided' }]);
    });

    it('that was given up is listed with its reason, and can be sent again', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 422 } });
      await rig.settle();
      const { json } = await rig.call<{ items: object[] }>(`GET /v1/deliveries?draftId=${rig.draftId}`, { key: rig.keys.admin });
      expect(json.items).toMatchObject([{ to: 'ticket', event: 'draft.released', state: 'failed', reason: 'refused' }]);

      const redriven = await rig.call('POST /v1/deliveries/redrive', { key: rig.keys.admin, body: { draftId: rig.draftId } });
      expect(redriven.json).toMatchObject({ items: [{ to: 'ticket', outcome: 'redriven' }] });
      await rig.settle();
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, answer]);
      expect(await acts(rig)).toMatchObject([{ state: 'delivered' }]);
    });

    it('that was refused is told of in the ticket, and may be answered by a new note', async () => {
      const rig = await anApprovedTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 422 } });
      await rig.settle();
      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'refused' }]);
      expect((await acts(rig))[0]).not.toHaveProperty('handedOverAt');
      expect(rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.includes('was not posted: the helpdesk did not take it'))).toHaveLength(1);

      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${harmless}`);
      await rig.settle();
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, 'Hello Dana, it arrives on Monday.']);
    });

    it('of another account of the vendor is given up', async () => {
      const rig = await anApprovedTicket(vendor);
      (rig.deps.settings as { helpdesk: unknown }).helpdesk = { ...rig.deps.settings.helpdesk, account: '77' };
      rig.deploy();
      await rig.helpdeskOut({ sweep: true });

      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'gone' }]);
    });
  });

  describe('agents', () => {
    it('are told of a rejection, with its reason and what the approver wrote, and the customer is not', async () => {
      const rig = await aHeldTicket(vendor);
      await rig.decide(rig.draftId, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'It arrives on Monday.' });
      await rig.settle();
      await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question]);
      expect(
        rig.helpdesk.internalTexts(rig.ticket).filter((text) => text.endsWith('the reply was rejected (wrong facts): It arrives on Monday.')),
      ).toHaveLength(1);
    });

    it('are told when the customer has written again, and the draft is set aside', async () => {
      const rig = await aHeldTicket(vendor);
      rig.clock.advance(60);
      rig.helpdesk.customerWrites(rig.ticket, 'Hello?');
      await rig.settle();

      expect(await rig.status(rig.draftId)).toBe('superseded');
      expect(rig.helpdesk.internalTexts(rig.ticket).join()).toContain('was set aside');
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, 'Hello?']);
    });
  });

  describe('a draft that nobody decides', () => {
    it('has its holding reply posted once, and a reply to the same message may still follow', async () => {
      const rig = await aHeldTicket(vendor);
      rig.clock.advance(2 * days);
      await rig.settle();
      await rig.settle();
      expect(await rig.status(rig.draftId)).toBe('held');
      expect(rig.helpdesk.publicTexts(rig.ticket)).toHaveLength(2);

      rig.helpdesk.note(rig.ticket, `${answer}${wantsApproval}`);
      await rig.settle();
      expect(await only(rig)).toMatchObject({ status: 'pending', revision: 2 });
      await rig.decide(rig.draftId, 'mia');
      rig.clock.advance(5 * minutes);
      await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toHaveLength(3);
      expect(rig.helpdesk.publicTexts(rig.ticket).at(-1)).toBe(answer);
    });
  });

  describe('the tag', () => {
    const lookedAtAfterAnHour = async (rig: Rig): Promise<void> => {
      rig.clock.advance(60 * minutes);
      await rig.reconcileHelpdesk();
      await rig.settle();
    };

    it.runIf(keepsNotes).each([
      ['rejected', (rig: Rig, id: string) => rig.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'On Monday.' })],
      ['withdrawn', (rig: Rig, id: string) => rig.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'no need' } })],
    ])('of a draft that was %s goes when its ticket was left alone for an hour, and a new note is a draft', async (_, ends) => {
      const rig = await aHeldTicket(vendor);
      await lookedAtAfterAnHour(rig);
      expect(rig.helpdesk.isTagged(rig.ticket)).toBe(true); // it waits
      await ends(rig, rig.draftId);
      await rig.settle();
      expect(rig.helpdesk.isTagged(rig.ticket)).toBe(true);
      await lookedAtAfterAnHour(rig);
      expect(rig.helpdesk.isTagged(rig.ticket)).toBe(false);

      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${wantsApproval}`);
      await rig.settle();
      expect((await drafts(rig)).filter(({ status }) => status === 'pending')).toHaveLength(1);
    });

    it.runIf(keepsNotes)('of a note that is no draft goes, too, once agents were told; that of a ticket without a note stays', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const [ticket, waiting] = [rig.helpdesk.open(question), rig.helpdesk.open(question)];
      rig.helpdesk.note(ticket, `${answer}\n---countersign\n{ "confid`);
      rig.helpdesk.note(waiting, 'I look after this.', { authorId: '5500' });
      await rig.settle();
      for (let hour = 0; hour < 2; hour += 1) await lookedAtAfterAnHour(rig);

      expect([rig.helpdesk.isTagged(ticket), rig.helpdesk.isTagged(waiting)]).toEqual([false, true]);
      expect(rig.logged.map(({ message }) => message)).not.toContain('the tag of drafts could not be taken away');
    });
  });

  describe('what is long past', () => {
    it.each([
      ['rejected', (rig: Rig, id: string) => rig.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts', feedback: 'On Monday.' })],
      ['withdrawn', (rig: Rig, id: string) => rig.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'no need' } })],
    ])('stays so: the note of a draft that was %s makes none after a month either', async (status, ends) => {
      const rig = await aHeldTicket(vendor);
      await ends(rig, rig.draftId);
      await rig.settle();
      rig.clock.advance(35 * days);
      for (const row of await rig.raw.scan('drafts')) if (row.pk.startsWith('IDEM#')) await rig.raw.remove('drafts', row);
      rig.helpdesk.note(rig.ticket, 'I look after this.', { authorId: '5500' });
      await rig.settle();

      expect(await only(rig)).toMatchObject({ id: rig.draftId, revision: 1, status });
    });

    it.skipIf(isGuarded)('is told of once where the vendor alters what we write', async () => {
      const rig = await createHelpdeskWorld(vendor);
      const { callHelpdesk } = rig.outside;
      rig.outside.callHelpdesk = async (request) =>
        callHelpdesk(request.method === 'POST' && request.body ? { ...request, body: request.body.replaceAll('JSON;', 'JSON, says the signature;') } : request);
      const ticket = rig.helpdesk.open(question);
      rig.helpdesk.note(ticket, `${answer}\n---countersign\n{ "confid`);
      for (let i = 0; i < 4; i += 1) await rig.settle();

      expect(rig.helpdesk.internalTexts(ticket).filter((text) => text.includes('says the signature'))).toHaveLength(1);
    });
  });

  describe('a holding reply', () => {
    /** The draft is held, and the helpdesk takes nothing for ten minutes. */
    const aHoldingReplyThatWaits = async () => {
      const rig = await aHeldTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 429, retryAfterSeconds: 600 } });
      rig.clock.advance(2 * days);
      await rig.settle();
      expect(await rig.status(rig.draftId)).toBe('held');
      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Monday.${wantsApproval}`);
      await rig.settle();
      expect(await only(rig)).toMatchObject({ id: rig.draftId, status: 'pending', revision: 2 });
      return rig;
    };
    const holdingTextOf = async (rig: Rig & { draftId: string }) => (await rig.draft(rig.draftId)).head.holdingReply?.text ?? '';

    it('that has to wait is posted all the same when its draft is revised meanwhile: it is owed once in the life of a draft', async () => {
      const rig = await aHoldingReplyThatWaits();
      for (let i = 0; i < 5; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, await holdingTextOf(rig)]);
    });

    it('waits while its draft is about to go out, and is posted when that is stopped', async () => {
      const rig = await aHoldingReplyThatWaits();
      rig.clock.advance(10 * minutes);
      await rig.decide(rig.draftId, 'mia');
      await rig.helpdeskOut({ sweep: true });
      expect([await rig.status(rig.draftId), rig.helpdesk.publicTexts(rig.ticket)]).toEqual(['approved', [question]]);
      await rig.call(`POST /v1/drafts/${rig.draftId}/stop`, { body: { reason: 'look again', to: 'pending' } });
      await rig.settle();

      expect(await rig.status(rig.draftId)).toBe('pending');
      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, await holdingTextOf(rig)]);
    });

    it('is let go of when its draft has gone out before it, and the log says so', async () => {
      const rig = await aHoldingReplyThatWaits();
      await rig.decide(rig.draftId, 'mia');
      for (let i = 0; i < 5; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, 'Hello Dana, it arrives on Monday.']);
      expect(rig.logged).toContainEqual(
        expect.objectContaining({ message: 'a holding reply was not posted, as its draft has moved on', fields: { draftId: rig.draftId, code: 'released' } }),
      );
    });

    it('of an earlier draft is nobody’s answer: the next one to the same message goes out', async () => {
      const rig = await aHeldTicket(vendor);
      rig.clock.advance(2 * days);
      await rig.settle();
      rig.helpdesk.note(rig.ticket, `Hello Dana, it arrives on Sunday.${wantsApproval}`);
      await rig.settle();
      await rig.call(`POST /v1/drafts/${rig.draftId}/withdraw`, { body: { reason: 'no need' } });
      rig.helpdesk.note(rig.ticket, `${answer}${wantsApproval}`);
      await rig.settle();
      const [next] = (await drafts(rig)).filter(({ status }) => status === 'pending');
      expect(next?.id).not.toBe(rig.draftId);
      await rig.decide(next?.id ?? '', 'mia');
      rig.clock.advance(5 * minutes);
      await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, await holdingTextOf(rig), answer]);
    });

    it('of a helpdesk that the tenant has given up goes to people, and other news of its draft to nobody', async () => {
      const rig = await aHeldTicket(vendor);
      rig.clock.advance(2 * days);
      await rig.drainOutbox({ sweep: true });
      expect(await rig.status(rig.draftId)).toBe('held');
      (rig.deps.settings as { helpdesk: unknown }).helpdesk = null;
      rig.deploy();
      await rig.helpdeskOut({ sweep: true });

      expect(await acts(rig)).toMatchObject([{ state: 'failed', reason: 'gone', owed: { event: 'draft.held' } }]);
      expect((await rig.deps.queue.failedReleases()).items).toMatchObject([{ draftId: rig.draftId, of: 'holding-reply' }]);
      expect(errors(rig)).toContainEqual([owedToNone, 'draft.held']);
    });

    it('that comes too late is nobody’s matter: it was never approved', async () => {
      const rig = await aHeldTicket(vendor);
      rig.helpdesk.fail({ on: 'post', does: { status: 429, retryAfterSeconds: 600 } });
      rig.clock.advance(2 * days);
      await rig.settle();
      rig.helpdesk.agentAnswers(rig.ticket, 'I look into it.');
      for (let i = 0; i < 5; i += 1) await rig.settle();

      expect(rig.helpdesk.publicTexts(rig.ticket)).toEqual([question, 'I look into it.']);
      expect(rig.helpdesk.internalTexts(rig.ticket).join()).not.toContain('approved');
      expect(errors(rig)).toEqual([]);
    });
  });

  describe('a draft by the API', () => {
    it('owes nothing to a helpdesk', async () => {
      const rig = await createHelpdeskWorld(vendor);
      await rig.post({
        conversationId: 'c',
        accountId: 'acc_fabrikam',
        author: { id: 'ai:x', type: 'ai' },
        customerMessage: { text: question },
        reply: { to: 'd@x.example', text: answer },
      });
      expect(await acts(rig)).toEqual([]);
    });
  });
});
