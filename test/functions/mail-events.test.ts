import { describe, expect, it } from 'vitest';
import { bounceEvent } from '../../local/stand-ins/mailbox.ts';
import { days } from '../examples.ts';
import { aDualRefund, createWorld, type World } from '../world.ts';

const mailOf = (world: World, draftId: string, personId: string) => world.asked(draftId, personId).mail;
/** What SES tells of a mail by EventBridge. */
function eventOf(world: World, draftId: string, personId: string, eventType = 'Bounce') {
  const { to, grantId } = mailOf(world, draftId, personId);
  const event = bounceEvent({
    id: 'msg-1',
    at: world.clock.now().toISOString(),
    to,
    from: 'approvals@example.com',
    tags: { draft: [draftId], grant: [grantId ?? ''] },
  });
  return { ...event, detail: { ...event.detail, eventType } };
}
const typesOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);

describe('a mail that did not arrive', () => {
  it.each(['Bounce', 'Complaint', 'Reject', 'Rendering Failure'])('F9: has the backup asked at once, not at the deadline: %s', async (eventType) => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const asked = await world.askedAs(draft.id, 'finance');
    world.clock.advance(1);

    await world.mailEvents(eventOf(world, draft.id, asked, eventType));
    await world.sweep();

    const backup = await world.askedAs(draft.id, 'finance');
    expect([asked, backup].toSorted()).toEqual(['ann', 'ben']);
    expect(mailOf(world, draft.id, backup).text).toContain('could not be delivered');
    expect((await world.audit(draft.id)).slice(2)).toMatchObject([
      { type: 'mail.bounced', data: { personId: asked } },
      { type: 'stage.escalated', data: { cause: 'bounced' } },
    ]);
    expect(JSON.stringify(await world.audit(draft.id))).not.toContain('@');
    expect((await world.draft(draft.id)).grants.filter(({ why }) => why === 'bounced')).toHaveLength(1); // nobody is asked for the other seat
    expect(world.told().map(({ type }) => type)).toEqual(['draft.escalated']);
    expect(await world.status(draft.id)).toBe('pending');
    expect(world.figures).toEqual([{ MailsFailed: 1 }]);
  });

  it.each(['Delivery', 'Send', 'DeliveryDelay', 'Open'])('is not meant by the event %s', async (eventType) => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());

    await world.mailEvents(eventOf(world, draft.id, await world.askedAs(draft.id, 'finance'), eventType));

    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened']);
    expect(world.figures).toEqual([]);
  });

  it('F1: told twice, also at one instant, has one person asked', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const event = eventOf(world, draft.id, await world.askedAs(draft.id, 'finance'));

    await Promise.all([world.mailEvents(event), world.mailEvents(event)]);
    await world.mailEvents(event);

    expect((await typesOf(world, draft.id)).filter((type) => type === 'stage.escalated')).toHaveLength(1);
  });

  it('F9: of the backup too has the next one asked', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const first = await world.askedAs(draft.id, 'finance');
    world.clock.advance(1);
    await world.mailEvents(eventOf(world, draft.id, first));
    await world.sweep();
    const second = await world.askedAs(draft.id, 'finance');

    world.clock.advance(1);
    await world.mailEvents(eventOf(world, draft.id, second));
    await world.sweep();

    expect(await world.askedAs(draft.id, 'finance')).toBe('olga');
  });

  it('F9: to everybody ends in the fallback, never in a release', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    for (const personId of [await world.askedAs(draft.id, 'finance'), 'dan', 'eve']) await world.mailEvents(eventOf(world, draft.id, personId));
    world.clock.advance(days);

    await world.sweep();

    expect(await world.status(draft.id)).toBe('held');
  });

  it('F22: to the last who could be asked raises the alarm', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const alarms = () => world.logged.filter(({ level, fields }) => level === 'error' && fields.kind === 'stage.escalated').length;
    for (let i = 0; i < 2; i += 1) {
      await world.mailEvents(eventOf(world, draft.id, await world.askedAs(draft.id, 'finance')));
      await world.sweep();
      world.clock.advance(1);
    }
    expect(alarms()).toBe(0);

    await world.mailEvents(eventOf(world, draft.id, await world.askedAs(draft.id, 'finance')));

    expect(alarms()).toBe(1);
  });

  it('of a watcher, or about a draft that ended, changes nothing', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const event = eventOf(world, draft.id, await world.askedAs(draft.id, 'finance'));
    await world.mailEvents(eventOf(world, draft.id, 'eve'));
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    const before = await typesOf(world, draft.id);

    await world.mailEvents(event);

    expect(await typesOf(world, draft.id)).toEqual(before);
    expect(before).not.toContain('mail.bounced');
  });

  it('comes by SNS as well', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { detail } = eventOf(world, draft.id, 'dan');

    await world.mailEvents({ Records: [{ Sns: { Message: JSON.stringify(detail) } }] });

    expect(await typesOf(world, draft.id)).toContain('mail.bounced');
  });

  it('F9: is seen to beside others that come in one notification', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const bounced = ['dan', await world.askedAs(draft.id, 'finance')];
    const messages = [eventOf(world, draft.id, 'dan', 'Delivery'), ...bounced.map((personId) => eventOf(world, draft.id, personId))];

    await world.mailEvents({ Records: messages.map(({ detail }) => ({ Sns: { Message: JSON.stringify(detail) } })) });

    const told = (await world.audit(draft.id)).filter(({ type }) => type === 'mail.bounced');
    expect(told.map(({ data }) => data?.personId)).toEqual(bounced);
    expect(world.figures).toEqual([{ MailsFailed: 2 }]);
  });

  it.each(['Lambda', 'SNS'])('F9: that could not be handled is told again by the queue of what failed, as %s puts it there', async (by) => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const Message = JSON.stringify(eventOf(world, draft.id, 'dan').detail);
    const requestPayload = { Records: [{ EventSource: 'aws:sns', Sns: { Message } }] };
    const byLambda = { version: '1.0', requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 }, requestPayload };
    const failed = by === 'Lambda' ? byLambda : { Type: 'Notification', MessageId: 'n-1', Message };
    const queued = { Records: [{ messageId: 'm-1', eventSource: 'aws:sqs', body: JSON.stringify(failed) }] };
    world.outside.beforeTransact = () => Promise.reject(new Error('the table is away'));
    await expect(world.mailEvents(queued)).rejects.toThrow();
    world.outside.beforeTransact = async () => {};

    await world.mailEvents(queued);
    await world.mailEvents(queued);

    expect((await typesOf(world, draft.id)).filter((type) => type === 'mail.bounced')).toHaveLength(1);
  });

  it('is not what SES says to a new topic in plain words: that is left out, and no error', async () => {
    const world = await createWorld();
    const Message = 'Successfully validated SNS topic for Amazon SES event publishing.';

    await world.mailEvents({ Records: [{ Sns: { Message } }] });

    expect(world.logged.filter(({ message }) => message.includes('mail event'))).toEqual([
      { level: 'warn', message: 'a notification that is no mail event is left out', fields: { count: 1 } },
    ]);
    await expect(world.mailEvents({ Records: [{ Sns: { Message: '{}' } }] })).rejects.toThrow();
  });

  it('of no draft of ours is passed over, and what is no mail event is an error', async () => {
    const world = await createWorld();

    await world.mailEvents({ detail: { eventType: 'Bounce', mail: { tags: {} } } });
    await world.mailEvents({ detail: { eventType: 'Bounce', mail: { tags: { draft: ['drf_none'], grant: ['grt_none'] } } } });
    await expect(world.mailEvents({ hello: 1 })).rejects.toThrow();
  });

  it('logs no address', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());

    await world.mailEvents(eventOf(world, draft.id, 'dan'));

    expect(JSON.stringify(world.logged)).not.toContain('@');
  });
});
