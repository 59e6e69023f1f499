import { describe, expect, it } from 'vitest';
import { pointerIn } from '../../functions/helpdesk/vendors.ts';
import { createZendesk, zendeskPointer } from '../../functions/helpdesk/zendesk.ts';
import { createZendeskStandIn } from '../../local/helpdesks/zendesk.ts';
import { zendeskOf } from './helpdesk-rig.ts';

function rig() {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const credentials = { signing: ['a signing secret'], api: { user: 'bot@fabrikam.example', token: 'a-token' } };
  const standIn = createZendeskStandIn({ clock, account: zendeskOf.account, credentials });
  const read = { current: credentials };
  const zendesk = createZendesk({ helpdeskTransport: standIn.transport, helpdeskSecrets: { read: async () => read.current }, clock }, zendeskOf);
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  return { standIn, zendesk, read, credentials, pass };
}

describe('Zendesk', () => {
  it('points to the ticket of a new comment', () => {
    expect(zendeskPointer({ type: 'zen:event-type:ticket.comment_added', id: '01HQ', detail: { id: 35436 } })).toEqual({ eventId: '01HQ', ticketId: '35436' });
    expect(zendeskPointer({ type: 'zen:event-type:ticket.comment_added', id: '01HQ', detail: { id: '7/../8' } })).toBeUndefined();
    expect(zendeskPointer({ type: 'zen:event-type:ticket.comment_added', id: 'a#b', detail: { id: '7' } })).toBeUndefined();
    expect(() => pointerIn('intercom', {})).toThrow('no such helpdesk');
  });

  it('is read to the last page, comments and marks alike', async () => {
    const { standIn, zendesk, pass } = rig();
    const ticket = standIn.open('Hello.');
    for (let i = 0; i < 230; i += 1) standIn.agentAnswers(ticket, `answer ${i}`);
    pass(10);
    const reading = await zendesk.read(String(ticket), 'with-marks');
    await zendesk.post(reading as NonNullable<typeof reading>, { marker: 'rel_1', kind: 'reply', text: 'The reply.' });

    const after = await zendesk.read(String(ticket), 'with-marks');
    expect(after?.thread.comments).toHaveLength(232);
    expect(after?.marked).toMatchObject([{ marker: 'rel_1', kind: 'reply' }]);
    expect((await zendesk.read(String(ticket), 'thread-only'))?.marked).toEqual([]);
  });

  it('names the account as the organization is called outside, else by its number, and none without one', async () => {
    const { standIn, zendesk } = rig();
    const accountOf = async (organizationId: number | null) =>
      (await zendesk.read(String(standIn.open('Hello.', { organizationId })), 'thread-only'))?.thread.accountId;
    expect([await accountOf(12), await accountOf(99), await accountOf(null)]).toEqual(['acc_fabrikam', 'zendesk-org-99', undefined]);
  });

  it('is not read by the wrong credentials, and says so by its status alone', async () => {
    const { standIn, zendesk, read, credentials } = rig();
    const ticket = standIn.open('A secret matter.');
    read.current = { ...credentials, api: { user: 'x', token: 'y' } };
    await expect(zendesk.read(String(ticket), 'thread-only')).rejects.toThrow('the helpdesk answered 401');
  });

  it('whose answer is no JSON of the known form is not believed, and none of it is quoted', async () => {
    const { standIn, zendesk } = rig();
    const ticket = standIn.open('A secret matter.');
    standIn.fail({ on: 'GET', does: 'cut' });
    await expect(zendesk.read(String(ticket), 'thread-only')).rejects.toThrow(/^the helpdesk answered 200$/);
  });

  it.each([
    [{ status: 500 }, { state: 'failed', status: 500 }],
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
    const reading = await zendesk.read(String(ticket), 'with-marks');
    standIn.fail({ on: 'PUT', does });
    expect(await zendesk.post(reading as NonNullable<typeof reading>, { marker: 'm', kind: 'note', text: 'A note.' })).toEqual(posted);
  });
});
