import { describe, expect, it } from 'vitest';
import { type Mail, MailRefused } from '../../functions/adapters/ports.ts';
import { createHandler as createDrainOutbox } from '../../functions/drain-outbox.ts';
import { backoffSeconds } from '../../functions/runtime/outbox.ts';
import { aPerson, days, minutes, peopleWith } from '../examples.ts';
import { aDualRefund, aHeldReply, createWorld, type World } from '../world.ts';

type Row = Awaited<ReturnType<World['outbox']>>[number];

/** Records as the table's stream brings them: keys alone. */
const streamOf = (rows: readonly Pick<Row, 'pk' | 'sk'>[]) => ({
  Records: rows.map(({ pk, sk }, i) => ({ eventID: `${i}`, dynamodb: { SequenceNumber: `seq-${i}`, Keys: { pk: { S: pk }, sk: { S: sk } } } })),
});
const ofKind = async (world: World, kind: string): Promise<Row[]> => (await world.outbox()).filter((row) => row.kind === kind);

describe('the drainer', () => {
  it('F2: pays by the stream what a transition owes, and the row is gone', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    const rows = await ofKind(world, 'start');

    expect(await world.drainOutbox(streamOf(rows))).toEqual({ batchItemFailures: [] });

    expect(world.starts.map(({ name }) => name)).toEqual([`${json.id}-r1`]);
    expect(await world.outbox()).toEqual([]);
  });

  it('F1: pays a row once, although stream, sweep and a second stream bring it at one instant and again later', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    await world.tasks.openStage({ contract: 1, draftId: json.id, revision: 1, token: 't' });
    const rows = await world.outbox();
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['mail', 'start']);
    const other = createDrainOutbox(world.deps);

    await Promise.all([world.drainOutbox(streamOf(rows)), other(streamOf(rows)), world.drainOutbox({ sweep: true }), other({ sweep: true })]);
    await world.drainOutbox(streamOf(rows));
    world.clock.advance(10 * minutes);
    await world.drainOutbox({ sweep: true });

    expect([world.mails.length, world.starts.length]).toEqual([1, 1]);
  });

  it('leaves a row alone that another one works on, and takes it over when that one died', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    let begun = 0;
    world.outside.start = () => {
      begun += 1;
      return new Promise(() => {}); // the process dies in the middle
    };
    void world.drainOutbox({ sweep: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(begun).toBe(1);
    world.outside.start = async () => {
      begun += 1;
    };

    world.clock.advance(59);
    await world.drainOutbox({ sweep: true });
    expect(begun).toBe(1);
    world.clock.advance(1);
    await world.drainOutbox({ sweep: true });

    expect(begun).toBe(2);
    expect(await ofKind(world, 'start')).toEqual([]);
  });

  it('F17: pays what is owed before it moves drafts, and then what the moving owes', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    const seen: string[] = [];
    const { start, send } = world.outside;
    world.outside.start = async (name, input) => {
      seen.push(`start of a draft that is ${(await world.draft(json.id)).head.stages[0]?.openedAt ? 'open' : 'not open'}`);
      return start(name, input);
    };
    world.outside.send = (mail: Mail) => {
      seen.push('mail');
      return send(mail);
    };

    await world.drainOutbox({ sweep: true });

    expect(seen).toEqual(['start of a draft that is not open', 'mail']);
  });

  it('F17: stops paying after 20 s of a sweep, so that drafts are moved too, and moving after 40 s; the rest waits a minute', async () => {
    const world = await createWorld();
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push((await world.post(aHeldReply({ conversationId: `conv-slow-${i}` }))).json.id);
    const { start } = world.outside;
    world.outside.start = (name, input) => {
      world.clock.advance(5); // four go at once
      return start(name, input);
    };
    const { drafts } = world.deps;
    const slow = createDrainOutbox({
      ...world.deps,
      drafts: {
        ...drafts,
        move: (id, ...rest) => {
          world.clock.advance(10);
          return drafts.move(id, ...rest);
        },
      },
    });
    const opened = async () => (await Promise.all(ids.map(world.draft))).filter(({ head }) => head.stages[0]?.openedAt).length;

    await slow({ sweep: true });

    expect(world.starts).toHaveLength(4);
    expect(await opened()).toBe(1); // each draft is moved, and looked at once more
    expect(world.mails).toHaveLength(0);
    world.outside.start = start;
    await world.sweep();
    expect([world.starts.length, await opened(), world.mails.length]).toEqual([5, 5, 5]);
  });

  it('never touches webhooks', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    const rows = await ofKind(world, 'webhook');

    await world.drainOutbox(streamOf(rows));
    await world.drainOutbox({ sweep: true });

    expect(rows).toHaveLength(1);
    expect(await ofKind(world, 'webhook')).toEqual(rows);
  });

  it('F17: reports a poison record alone, and pays the others', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    const [start] = await ofKind(world, 'start');
    await world.raw.put('drafts', { pk: 'OUT#drf_x', sk: '000001#000', kind: 'nonsense' });

    const answer = await world.drainOutbox(
      streamOf([
        { pk: 'OUT#drf_x', sk: '000001#000' },
        { pk: `${start?.pk}`, sk: `${start?.sk}` },
        { pk: 'OUT#drf_none', sk: 'gone' },
      ]),
    );

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-0' }] });
    expect(world.starts.map(({ name }) => name)).toEqual([`${json.id}-r1`]);
  });

  it('F17: is not stopped in its sweep by a poison row', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    const [start] = await ofKind(world, 'start');
    await world.raw.put('drafts', { ...start, pk: 'OUT#drf_x', sk: '000001#000', dueSk: '2026-11-01T00:00:00.000Z#', kind: 'nonsense' });

    await world.drainOutbox({ sweep: true });

    expect(world.starts.map(({ name }) => name)).toEqual([`${json.id}-r1`]);
    expect(world.logged).toContainEqual(expect.objectContaining({ level: 'error', fields: { errorName: 'ZodError' } }));
  });

  it('F7: keeps what it could not pay, and tries it again later and later', async () => {
    const world = await createWorld();
    await world.post(aHeldReply());
    world.outside.start = () => Promise.reject(new Error('throttled'));
    const waits: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      await world.drainOutbox({ sweep: true });
      const [row] = await ofKind(world, 'start');
      expect(row).toMatchObject({ state: 'pending', attempts: i + 1 });
      waits.push((Date.parse(String(row?.nextAt)) - world.clock.now().getTime()) / 1000);
      world.clock.set(String(row?.nextAt));
    }

    waits.forEach((wait, i) => {
      const least = Math.min(300, 5 * 2 ** i);
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(Math.ceil(least * 1.5));
    });
    world.outside.start = async () => {};
    await world.drainOutbox({ sweep: true });
    expect(await ofKind(world, 'start')).toEqual([]);
  });

  it('F7: lets an execution be that can’t be started, when its draft no longer waits for one', async () => {
    const world = await createWorld();
    world.outside.start = () => Promise.reject(new Error('AccessDeniedException'));
    const draft = await world.held();
    const other = await world.held(aHeldReply({ conversationId: 'conv-that-waits' }));
    expect(await ofKind(world, 'start')).toHaveLength(2);
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });
    world.clock.advance(1 * minutes);

    await world.drainOutbox({ sweep: true });

    expect((await ofKind(world, 'start')).map(({ pk }) => pk)).toEqual([`OUT#${other.id}`]);
  });

  it('backs off by 5 s, 10 s, 20 s and so on up to 5 min, and up to half as much again', () => {
    expect([1, 2, 3, 7, 20].map((attempts) => backoffSeconds(attempts, 0))).toEqual([5, 10, 20, 300, 300]);
    expect(backoffSeconds(1, 1)).toBe(8);
    expect(backoffSeconds(20, 1)).toBe(450);
  });

  it('wakes nothing of a draft that is gone, and owes nothing for it any more', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    await world.raw.remove('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' });

    await world.drainOutbox({ sweep: true });

    expect(world.wakes).toEqual([]);
    expect(await world.outbox()).toEqual([]);
  });
});

describe('mails', () => {
  it('F7: that fail stay owed and go out once the service is back', async () => {
    const world = await createWorld();
    const { send } = world.outside;
    world.outside.send = () => Promise.reject(new Error('throttled'));
    const { json } = await world.post(aHeldReply());
    await world.sweep();
    expect(await ofKind(world, 'mail')).toHaveLength(1);
    world.outside.send = send;

    world.clock.advance(minutes);
    await world.sweep();

    expect(world.asked(json.id, 'mia').mail.subject).toContain('Fabrikam');
    expect(await ofKind(world, 'mail')).toEqual([]);
  });

  it('F2: that are owed for five minutes raise the alarm, and not before', async () => {
    const world = await createWorld();
    world.outside.send = () => Promise.reject(new Error('throttled'));
    await world.post(aHeldReply());
    const alarms = () => world.logged.filter(({ level, message }) => level === 'error' && message === 'outbox row stays owed').length;
    for (let minute = 0; minute < 4; minute += 1) {
      await world.sweep();
      world.clock.advance(minutes);
    }
    await world.sweep();
    expect([alarms(), world.logged.some(({ level, message }) => level === 'warn' && message === 'outbox row stays owed')]).toEqual([0, true]);

    for (let minute = 0; minute < 6; minute += 1) {
      world.clock.advance(minutes);
      await world.sweep();
    }

    expect(alarms()).toBeGreaterThan(0);
  });

  it('F9: that are refused for good have the backup asked at once', async () => {
    const world = await createWorld();
    const { json } = await world.post(aDualRefund());
    const { send } = world.outside;
    let refused = '';
    world.outside.send = (mail: Mail) => {
      if (refused === '' && /^(ann|ben)@/.test(mail.to)) {
        refused = mail.to;
        return Promise.reject(new MailRefused('rejected'));
      }
      return send(mail);
    };

    await world.sweep();
    await world.sweep();

    const other = refused === 'ann@example.com' ? 'ben' : 'ann';
    expect(world.asked(json.id, other).mail.text).toContain('could not be delivered');
    expect((await world.audit(json.id)).slice(2)).toMatchObject([
      { type: 'mail.bounced' },
      { type: 'stage.escalated', data: { cause: 'bounced', step: 'backup' } },
    ]);
    expect((await world.decide(json.id, other)).status).toBe(303);
  });

  it('go to the address that is registered when they are sent', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    await world.tasks.openStage({ contract: 1, draftId: json.id, revision: 1, token: 't' });
    const { id, ...mia } = peopleWith('mia', { email: 'mia@new.example' }).find((person) => person.id === 'mia') ?? {
      id: '',
      name: '',
      email: '',
      roles: [],
      active: true,
    };
    await world.deps.accounts.putPerson(id, mia, { via: 'system' });

    await world.sweep();

    expect(world.mails.map(({ to }) => to)).toEqual(['mia@new.example']);
  });

  it('that would ask about a draft which ended meanwhile are not sent', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    await world.tasks.openStage({ contract: 1, draftId: json.id, revision: 1, token: 't' });
    await world.call(`POST /v1/drafts/${json.id}/withdraw`, { body: { reason: 'solved' } });

    await world.sweep();

    expect(world.mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Closed: /)]);
    expect(await ofKind(world, 'mail')).toEqual([]);
  });

  it('about a draft whose text is gone are given up instead of being tried for ever', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text: 'It arrives on Friday. '.repeat(300) } }));
    await world.decide(draft.id, 'mia');
    world.bodies.clear();
    world.clock.advance(days);

    await world.sweep();

    expect(await world.status(draft.id)).toBe('integrity_hold');
    expect(await ofKind(world, 'mail')).toEqual([]);
  });

  it('R52: tell watchers at the start and at the end', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const toEve = () => world.mails.filter(({ to }) => to === 'eve@example.com').map(({ subject }) => subject);
    expect(toEve()).toEqual([expect.stringMatching(/^For information: /)]);
    await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
    await world.decide(draft.id, 'dan');
    world.clock.advance(30);

    await world.sweep();

    expect(toEve()).toEqual([expect.stringMatching(/^For information: /), expect.stringMatching(/^Closed: /)]);
  });

  it('carry their draft and grant, so that a bounce finds them', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const [grant] = (await world.draft(draft.id)).grants;

    expect(world.mails).toMatchObject([{ draftId: draft.id, grantId: grant?.grantId }]);
  });

  it('T4, T26: leave no token and no code in any item or log line', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { path, code } = world.asked(draft.id, 'dan');
    await world.decide(draft.id, 'dan');
    const token = path.split('/').at(-1) ?? '';

    const kept = JSON.stringify([await world.raw.scan('accounts'), await world.raw.scan('drafts'), await world.raw.scan('audit'), world.logged]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(`"${code}"`);
  });
});

describe('R102: the root of the audit log', () => {
  const aDayLater = async (roles: string[], active = true) => {
    const world = await createWorld({ people: [...peopleWith('ann', { roles: ['compliance'] }), aPerson('cora', { roles, active })] });
    await world.sequenceAudit();
    const [{ size, root, note } = { size: 0, root: '', note: '' }] = [await world.deps.auditLog.checkpoint()];
    world.clock.advance(days);
    await world.sequenceAudit();
    return { world, size, root, note };
  };

  it('is mailed to compliance when the day is over, with what they need to check against it', async () => {
    const { world, size, root, note } = await aDayLater(['compliance', 'owner']);

    await world.sweep();

    expect(world.mails.map(({ to }) => to).toSorted()).toEqual(['ann@example.com', 'cora@example.com']);
    for (const { subject, text, draftId } of world.mails) {
      expect([subject, draftId]).toEqual([`Keep this: the audit log of 2026-11-22 (${size} entries)`, null]);
      expect(text).toContain(`\n${root}\n`);
      expect(text).toContain(`\n${note}`); // as a file it can be opened
    }
    expect(await world.outbox()).toEqual([]);
    world.clock.advance(minutes);
    await world.sequenceAudit();
    await world.sweep();
    expect(world.mails).toHaveLength(2);
  });

  it('is mailed again where the mail failed, and not to whoever is no longer there', async () => {
    const { world } = await aDayLater(['compliance']);
    world.outside.send = async () => {
      throw new Error('the mail service is down');
    };
    await world.sweep();
    expect((await world.outbox()).map(({ kind }) => kind)).toEqual(['checkpoint', 'checkpoint']);
    await world.deps.accounts.deletePerson('cora', { via: 'system' });
    const sent: string[] = [];
    world.outside.send = async ({ to }) => {
      sent.push(to);
      return { messageId: 'm' };
    };

    world.clock.advance(10 * minutes);
    await world.sweep();

    expect(sent).toEqual(['ann@example.com']);
    expect(await world.outbox()).toEqual([]);
  });

  it.each([
    ['another role', ['owner'], true],
    ['no account any more', ['compliance'], false],
  ] as const)('is mailed to nobody else: %s', async (_, roles, active) => {
    const { world } = await aDayLater([...roles], active);

    await world.sweep();

    expect(world.mails.map(({ to }) => to)).toEqual(['ann@example.com']);
  });
});
