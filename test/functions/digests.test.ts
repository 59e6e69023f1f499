import { describe, expect, it } from 'vitest';
import { type Mail, MailRefused } from '../../functions/adapters/ports.ts';
import { draftOfGrant, readReviewToken } from '../../functions/domain/approval/review-link.ts';
import { createHandler as createDrainOutbox } from '../../functions/drain-outbox.ts';
import { bounceEvent } from '../../local/stand-ins/mailbox.ts';
import { days, hours, minutes, people } from '../examples.ts';
import { aDualRefund, aHeldReply, createWorld, formTo, type World, type WorldOptions } from '../world.ts';

const { id: _, ...mia } = people.find(({ id }) => id === 'mia') ?? expect.fail('no mia');
const worldWithCap = (mailsPerHour: number, more: WorldOptions = {}) => createWorld({ ...more, settings: { mailsPerHour, ...more.settings } });
const isDigest = (mail: Mail): boolean => mail.digestId !== undefined;
const digests = (world: World, to = 'mia'): Mail[] => world.mails.filter((mail) => isDigest(mail) && mail.to === `${to}@example.com`);
const single = (world: World, to = 'mia'): Mail[] => world.mails.filter((mail) => !isDigest(mail) && mail.to === `${to}@example.com`);

/** So many drafts that wait for mia, each in a conversation of its own. */
async function hold(world: World, count: number, fields: Parameters<typeof aHeldReply>[0] = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const { status, json } = await world.post(aHeldReply({ conversationId: `conv-${world.transactions.length}`, ...fields }));
    expect(status).toBe(202);
    ids.push(json.id);
  }
  return ids;
}

/** The rows of a digest that ask: the draft that each link leads to, and its code. */
async function rowsOf(world: World, mail: Mail | undefined): Promise<{ draftId: string | undefined; path: string; code: string | undefined }[]> {
  const key = await world.deps.linkKeys.current();
  const links = [...(mail?.text ?? '').matchAll(/https:\/\/[^/\s]+(\/review\/(\S+))(?:\n\nCode: (\d{6}))?/g)];
  return links.map(([, path = '', token = '', code]) => ({ draftId: draftOfGrant(readReviewToken(token, key, 'demo')?.grantId ?? ''), path, code }));
}
const draftsIn = async (world: World, mail: Mail | undefined) => (await rowsOf(world, mail)).map(({ draftId }) => draftId);

/** Sweeps at the next quarters of an hour. */
async function quarters(world: World, count = 1): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    world.clock.set(new Date((Math.floor(world.clock.now().getTime() / (15 * 60_000)) + 1) * 15 * 60_000));
    await world.sweep();
  }
}

const keptUnder = async (world: World, prefix: string) => (await world.raw.scan('drafts')).filter(({ pk }) => pk.startsWith(prefix));
const countsOf = async (world: World) => (await keptUnder(world, 'MAILS#')).map(({ pk, sk, count }) => [pk, sk, count]);
const owedMails = async (world: World) => (await world.outbox()).filter(({ kind }) => kind === 'mail' || kind === 'digest');

describe('R126, T29: a flood of requests', () => {
  it('T29: of 1,000 drafts sends one person at most 20 mails an hour and 4 digests, and tells of every draft', async () => {
    const world = await worldWithCap(20);
    const ids = await hold(world, 1000, { urgency: 'internal' });
    await world.sweep();
    expect(single(world)).toHaveLength(20);

    const sent: { hour: number; digest: boolean }[] = [];
    const { send } = world.outside;
    world.outside.send = (mail) => {
      sent.push({ hour: Math.floor(world.clock.now().getTime() / 3_600_000), digest: isDigest(mail) });
      return send(mail);
    };
    for (let i = 0; i < 5.5 * 8; i += 1) {
      world.clock.advance(7.5 * minutes);
      await world.sweep();
    }

    for (const hour of new Set(sent.map((one) => one.hour))) {
      const within = sent.filter((one) => one.hour === hour);
      expect(within.filter(({ digest }) => digest).length).toBeLessThanOrEqual(4);
      expect(within.filter(({ digest }) => !digest).length).toBeLessThanOrEqual(20);
    }
    const inDigests = new Set((await Promise.all(digests(world).map((mail) => draftsIn(world, mail)))).flat());
    const inMails = single(world).slice(0, 20);
    expect(new Set([...inDigests, ...inMails.map(({ draftId }) => draftId)])).toEqual(new Set(ids));
    expect(await owedMails(world).then((rows) => rows.filter(({ kind }) => kind === 'mail'))).toEqual([]);
  }, 240_000);

  it('R126: comes in one digest at the next quarter of an hour, and a link from it decides', async () => {
    const world = await worldWithCap(2);
    const ids = await hold(world, 5);
    world.clock.advance(60);
    await world.sweep();
    expect(single(world)).toHaveLength(2);
    expect(digests(world)).toEqual([]);
    const told = single(world).map(({ draftId }) => draftId);

    await quarters(world);

    const [digest] = digests(world);
    expect(digests(world)).toHaveLength(1);
    expect(digest?.subject).toMatch(/^Approve replies: 3 wait for you, the first by /);
    expect(new Set(await draftsIn(world, digest))).toEqual(new Set(ids.filter((id) => !told.includes(id))));
    const [row] = await rowsOf(world, digest);
    const browser = world.browser();
    const page = await browser.fill(await browser.get(row?.path ?? ''), { decision: 'approve' });
    expect(page.status).toBe(303);
    expect(await world.status(row?.draftId ?? '')).toBe('approved');
  });

  it('R126: tells the code where the stage asks for one', async () => {
    const world = await worldWithCap(1);
    for (let i = 0; i < 2; i += 1) await world.post(aDualRefund({ conversationId: `conv-${i}` }));
    await world.sweep();

    await quarters(world);

    const [row] = await rowsOf(world, digests(world, 'dan')[0] ?? digests(world, 'ann')[0] ?? digests(world, 'ben')[0]);
    expect(row?.code).toMatch(/^\d{6}$/);
    const browser = world.browser();
    const opened = await browser.get(row?.path ?? '');
    expect((await browser.fill(opened, { decision: 'approve', code: row?.code ?? '' }, formTo(opened))).status).toBe(303);
  });

  it('R126: has at most 50 rows in a mail; the others come with the next, and stand in the queue', async () => {
    const world = await worldWithCap(1);
    await hold(world, 60);
    await world.sweep();

    await quarters(world, 3);

    const [first, second, ...none] = digests(world);
    expect([(await rowsOf(world, first)).length, (await rowsOf(world, second)).length, none.length]).toEqual([50, 9, 0]);
    expect(first?.text).toContain('Up to 9 more than this mail has room for');
    expect(first?.text).toContain('https://approvals.example/queue');
    expect(new Set([...(await draftsIn(world, first)), ...(await draftsIn(world, second))]).size).toBe(59);
    expect(await keptUnder(world, 'DIGEST#')).toEqual([]);
  });

  it('R126: never holds back what is urgent, a fresh link or a receipt', async () => {
    const world = await worldWithCap(1);
    const [first = ''] = await hold(world, 1);
    await world.sweep();

    const urgent = await hold(world, 3, { urgency: 'urgent' });
    await world.sweep();
    await world.decide(first, 'mia');
    await world.sweep();
    await world.browser().signIn('mia');

    expect(urgent.every((id) => single(world).some(({ draftId }) => draftId === id))).toBe(true);
    expect(single(world).filter(({ subject }) => /^(Decided|Your sign-in)/.test(subject))).toHaveLength(2);
    expect(await countsOf(world)).toEqual([['MAILS#mia', expect.stringMatching(/^2026-11-22T\d\d#ask$/), 1]]);
  });

  it('R126: gives watchers the same cap, counted by itself, and the same digest', async () => {
    const world = await worldWithCap(1);
    for (let i = 0; i < 2; i += 1) await world.post(aDualRefund({ conversationId: `conv-${i}` }));
    await world.sweep();
    expect(single(world, 'eve').map(({ subject }) => subject)).toEqual([expect.stringMatching(/^For information: /)]);

    await quarters(world);

    const [digest] = digests(world, 'eve');
    expect(digest?.subject).toBe('For information: 1 reply');
    const browser = world.browser();
    expect((await browser.get((await rowsOf(world, digest))[0]?.path ?? '')).status).toBe(200);
  });

  it('R126: tells watchers in a digest how drafts ended', async () => {
    const world = await worldWithCap(1);
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) ids.push((await world.post(aDualRefund({ conversationId: `conv-${i}` }))).json.id);
    await world.sweep();
    for (const id of ids) await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
    await world.sweep();

    await quarters(world);

    const [digest] = digests(world, 'eve');
    expect(digest?.text.match(/The reply was taken back/g)).toHaveLength(3);
    expect(digest?.text).not.toContain('It waits for approval');
  });
});

describe('R126: the count', () => {
  it('R126: is kept by person and hour', async () => {
    const world = await worldWithCap(2);
    world.clock.set('2026-11-22T16:05:00Z');
    await hold(world, 3);
    await world.post(aDualRefund());
    await world.sweep();
    world.clock.set('2026-11-22T17:01:00Z');

    await hold(world, 3);
    await world.sweep();

    const counts = (await countsOf(world)).filter(([pk]) => pk === 'MAILS#mia' || pk === 'MAILS#dan');
    expect(counts.toSorted()).toEqual([
      ['MAILS#dan', '2026-11-22T16#ask', 1],
      ['MAILS#mia', '2026-11-22T16#ask', 2],
      ['MAILS#mia', '2026-11-22T17#ask', 2],
    ]);
    expect(single(world)).toHaveLength(4);
    expect((await keptUnder(world, 'MAILS#')).every(({ expiresAt }) => Number(expiresAt) > world.clock.now().getTime() / 1000 - 3600)).toBe(true);
  });

  it('R126: is moved once by a mail that is tried again', async () => {
    const world = await worldWithCap(2);
    const { send } = world.outside;
    world.outside.send = () => Promise.reject(new Error('throttled'));
    await hold(world, 1);
    for (let i = 0; i < 4; i += 1) {
      await world.sweep();
      world.clock.advance(minutes);
    }
    world.outside.send = send;
    world.clock.advance(5 * minutes);
    await world.sweep();
    await hold(world, 1);
    await world.sweep();

    expect(single(world)).toHaveLength(2);
    expect(await countsOf(world)).toEqual([['MAILS#mia', expect.any(String), 2]]);
  });

  it('F1, R126: is exact when two drainers send at one instant', async () => {
    const world = await worldWithCap(3);
    await hold(world, 8);
    await world.sweep();
    const more = await Promise.all([hold(world, 1), hold(world, 1)]);
    const other = createDrainOutbox(world.deps);

    await Promise.all([world.sweep(), other({ sweep: true })]);
    await quarters(world);

    expect(single(world)).toHaveLength(3);
    expect((await rowsOf(world, digests(world)[0])).length).toBe(5 + more.length);
  });

  it('F2, R126: survives a crash between count and send: the mail goes out, and once', async () => {
    const world = await worldWithCap(1);
    const { send } = world.outside;
    await hold(world, 1);
    const begun = new Promise<void>((resolve) => {
      world.outside.send = () => {
        resolve();
        return new Promise(() => {}); // the process dies in the middle
      };
    });
    void world.sweep();
    await begun;
    expect(await countsOf(world)).toEqual([['MAILS#mia', expect.any(String), 1]]);
    world.outside.send = send;

    world.clock.advance(60);
    await world.sweep();

    expect(single(world)).toHaveLength(1);
    expect(await owedMails(world)).toEqual([]);
  });

  it('R126: is as high as the setting says', async () => {
    for (const cap of [1, 4]) {
      const world = await worldWithCap(cap);
      await hold(world, 6);
      await world.sweep();

      expect(single(world)).toHaveLength(cap);
    }
  });
});

describe('R126: a digest', () => {
  it('R126: drops what was decided, withdrawn or superseded meanwhile, and is not sent for nothing', async () => {
    const world = await worldWithCap(1);
    const [, decided = '', withdrawn = '', standing = ''] = await hold(world, 4);
    await world.sweep();
    const told = single(world)[0]?.draftId;
    const waiting = [decided, withdrawn, standing].filter((id) => id !== told);
    await world.call(`POST /v1/drafts/${waiting[0]}/withdraw`, { body: { reason: 'solved' } });

    await quarters(world);
    expect(await draftsIn(world, digests(world)[0])).not.toContain(waiting[0]);

    const late = await hold(world, 2);
    await world.sweep();
    for (const id of late) await world.call(`POST /v1/drafts/${id}/withdraw`, { body: { reason: 'solved' } });
    const before = digests(world).length;
    const rows = (await keptUnder(world, 'DIGEST#mia')).filter(({ sk }) => sk.startsWith('ROW#ask'));
    expect(rows).toHaveLength(2);
    await quarters(world);

    expect((await keptUnder(world, 'DIGEST#mia')).filter(({ sk }) => sk.startsWith('ROW#ask'))).toEqual([]);
    expect(
      (
        await Promise.all(
          digests(world)
            .slice(before)
            .map((mail) => draftsIn(world, mail)),
        )
      ).flat(),
    ).toEqual([]);
  });

  it('R126: holds one row for a grant, however often it is reminded', async () => {
    const world = await worldWithCap(1);
    await hold(world, 2);
    await world.sweep();
    const { send } = world.outside;
    world.outside.send = () => Promise.reject(new Error('throttled'));
    world.clock.advance(2 * hours + minutes);
    await world.sweep();
    world.outside.send = send;

    await quarters(world);

    const rows = (await Promise.all(digests(world).map((mail) => draftsIn(world, mail)))).flat();
    expect(rows).toHaveLength(new Set(rows).size);
    expect((await keptUnder(world, 'DIGEST#mia')).length).toBe(0);
  });

  it('F2, R126: is sent twice rather than never by a crash right after it', async () => {
    const world = await worldWithCap(1);
    await hold(world, 3);
    await world.sweep();
    const { beforeTransact } = world.outside;
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'remove' in write && write.remove.sk.startsWith('NEXT#'))) throw new Error('gone');
    };
    await quarters(world);
    expect(digests(world)).toHaveLength(1);
    world.outside.beforeTransact = beforeTransact;

    world.clock.advance(minutes);
    await world.sweep();
    await quarters(world, 2);

    expect(digests(world)).toHaveLength(2);
    expect(await draftsIn(world, digests(world)[1])).toEqual(await draftsIn(world, digests(world)[0]));
    expect(await keptUnder(world, 'DIGEST#')).toEqual([]);
  });

  it('F7, R126: stays owed while the mail service is away', async () => {
    const world = await worldWithCap(1);
    await hold(world, 3);
    await world.sweep();
    const { send } = world.outside;
    world.outside.send = () => Promise.reject(new Error('throttled'));
    await quarters(world);
    world.outside.send = send;

    world.clock.advance(minutes);
    await world.sweep();

    expect(await draftsIn(world, digests(world)[0])).toHaveLength(2);
  });

  it('F2, R126: misses nothing that is kept back while it is being sent', async () => {
    const world = await worldWithCap(1);
    await hold(world, 2);
    await world.sweep();
    const { send } = world.outside;
    let late: string[] = [];
    world.outside.send = async (mail) => {
      world.outside.send = send;
      late = await hold(world, 1);
      await world.tasks.openStage({ contract: 1, draftId: late[0] ?? '', revision: 1, token: 't' });
      await createDrainOutbox(world.deps)({ sweep: true });
      return send(mail);
    };

    await quarters(world);
    expect(await draftsIn(world, digests(world)[0])).not.toContain(late[0]);
    await quarters(world);

    expect(await draftsIn(world, digests(world)[1])).toEqual(late);
  });

  it('F17, R126: is not held up by a draft that is damaged', async () => {
    const world = await worldWithCap(1);
    await hold(world, 3);
    await world.sweep();
    const told = single(world)[0]?.draftId;
    const [damaged] = (await keptUnder(world, 'DIGEST#mia')).flatMap(({ draftId }) => (typeof draftId === 'string' ? [draftId] : []));
    const head = await world.raw.get('drafts', { pk: `D#${damaged}`, sk: 'HEAD' });
    await world.raw.put('drafts', { pk: `D#${damaged}`, sk: 'HEAD', status: 'nonsense' });

    await quarters(world);
    expect(await draftsIn(world, digests(world)[0])).toEqual([expect.not.stringMatching(`${told}|${damaged}`)]);
    expect(world.logged).toContainEqual(expect.objectContaining({ level: 'error', message: 'mail stays in its digest' }));

    if (head) await world.raw.put('drafts', head);
    await quarters(world);
    expect(await draftsIn(world, digests(world)[1])).toEqual([damaged]);
  });

  it('F9, R126: that bounces has somebody else asked for each of its drafts, as a mail of its own would', async () => {
    const world = await worldWithCap(1);
    const ids: string[] = [];
    for (let i = 0; i < 3; i += 1) ids.push((await world.post(aDualRefund({ conversationId: `conv-${i}` }))).json.id);
    await world.sweep();
    await quarters(world);
    const digest = world.mails.find((mail) => isDigest(mail) && /^(ann|ben)@/.test(mail.to));
    const rows = await draftsIn(world, digest);
    expect(rows.length).toBeGreaterThan(0);
    const at = world.clock.now().toISOString();
    const event = bounceEvent({ id: 'msg-1', at, to: digest?.to ?? '', from: 'approvals@example.com', tags: { digest: [digest?.digestId ?? ''] } });

    await world.mailEvents(event);
    await world.mailEvents(event);

    for (const id of ids) {
      const escalated = (await world.audit(id)).filter(({ type, data }) => type === 'stage.escalated' && data?.cause === 'bounced');
      expect(escalated).toHaveLength(rows.includes(id) ? 1 : 0);
    }
  });

  it('F9, R126: that is refused for good has somebody else asked for each of its drafts', async () => {
    const world = await worldWithCap(1);
    await hold(world, 3);
    await world.sweep();
    const { send } = world.outside;
    world.outside.send = (mail) => (isDigest(mail) ? Promise.reject(new MailRefused('rejected')) : send(mail));

    await quarters(world);

    expect(world.logged.filter(({ message }) => message === 'mail refused')).toHaveLength(1);
    expect(world.figures).toEqual([{ MailsFailed: 1 }]);
    expect((await keptUnder(world, 'DIGEST#mia')).length).toBe(0);
    const told = single(world)[0]?.draftId;
    const bounced = await Promise.all(
      (await world.call<{ items: { id: string }[] }>('GET /v1/drafts')).json.items.map(async ({ id }) => ({ id, log: await world.audit(id) })),
    );
    for (const { id, log } of bounced) expect(log.some(({ type }) => type === 'mail.bounced')).toBe(id !== told);
  });

  it('F9: that bounces and is unknown or long gone changes nothing', async () => {
    const world = await createWorld();
    const event = { detail: { eventType: 'Bounce', mail: { tags: { digest: ['dig_none'] } } } };

    await expect(world.mailEvents(event)).resolves.toBeUndefined();
  });

  it('F9: that bounces tries every draft, although one fails', async () => {
    const world = await worldWithCap(1);
    await hold(world, 3);
    await world.sweep();
    await quarters(world);
    const [first = '', second = ''] = (await draftsIn(world, digests(world)[0])) as string[];
    await world.raw.put('drafts', { pk: `D#${first}`, sk: 'HEAD', status: 'nonsense' });

    await expect(world.mailEvents({ detail: { eventType: 'Bounce', mail: { tags: { digest: [digests(world)[0]?.digestId ?? ''] } } } })).rejects.toThrow();

    expect((await world.audit(second)).map(({ type }) => type)).toContain('mail.bounced');
  });

  it('R126: holds up no deadline: reminders and the holding reply come as without it', async () => {
    const world = await worldWithCap(1);
    const ids = await hold(world, 3);
    await world.sweep();
    world.clock.advance(4 * hours);
    await world.sweep();
    for (const id of ids) expect((await world.audit(id)).map(({ type }) => type)).toContain('stage.escalated');
    world.clock.advance(days);
    await world.sweep();

    for (const id of ids) expect(await world.status(id)).toBe('held');
    await quarters(world);
    expect((await keptUnder(world, 'DIGEST#mia')).filter(({ sk }) => /^ROW#(ask|remind)/.test(sk))).toEqual([]);
  });

  it.each([
    ['is no longer among the people', (world: World) => world.raw.remove('accounts', { pk: 'PEOPLE', sk: 'mia' })],
    ['is inactive', (world: World) => world.deps.accounts.putPerson('mia', { ...mia, active: false }, { via: 'system' })],
  ])('R126: goes to nobody who %s', async (_, leave) => {
    const world = await worldWithCap(1);
    await hold(world, 3);
    await world.sweep();
    await leave(world);

    await quarters(world);

    expect(digests(world)).toEqual([]);
    expect(await keptUnder(world, 'DIGEST#')).toEqual([]);
  });

  it('T4, T26: leaves no token and no code in any item or log line', async () => {
    const world = await worldWithCap(1);
    for (let i = 0; i < 3; i += 1) await world.post(aDualRefund({ conversationId: `conv-${i}` }));
    await world.sweep();
    await quarters(world);
    const [row] = await rowsOf(world, digests(world, 'dan')[0] ?? digests(world, 'ann')[0]);

    const kept = JSON.stringify([await world.raw.scan('drafts'), await world.raw.scan('audit'), world.logged]);
    expect(row?.path).toBeTruthy();
    expect(kept).not.toContain(row?.path.split('/').at(-1));
    expect(kept).not.toContain(`"${row?.code}"`);
  });
});

describe('T29: approvals faster than anybody reads', () => {
  const alarms = (world: World) => world.logged.filter(({ level, fields }) => level === 'error' && fields.kind === 'haste');
  const approve = async (world: World, ids: readonly string[], seconds: number, fields = {}) => {
    for (const id of ids) {
      await world.decide(id, 'mia', fields);
      await world.sweep();
      world.clock.advance(seconds);
    }
  };

  it('T29: raise the alarm once a minute', async () => {
    const world = await createWorld({ settings: { approvalsPerMinute: 3 } });
    world.clock.set('2026-11-22T16:10:00Z');
    const ids = await hold(world, 7);
    await world.sweep();

    await approve(world, ids.slice(0, 3), 2);
    expect(alarms(world)).toEqual([]);
    await approve(world, ids.slice(3), 2);

    expect(alarms(world)).toEqual([expect.objectContaining({ fields: { kind: 'haste', count: 4, draftId: ids[3] } })]);
  });

  it('T29: are told by the instants of all drafts and Lambdas, not by those of one', async () => {
    const world = await createWorld({ settings: { approvalsPerMinute: 3 } });
    const ids = await hold(world, 4);
    await world.sweep();

    await Promise.all(ids.map((id) => world.decide(id, 'mia')));
    await Promise.all([world.sweep(), createDrainOutbox(world.deps)({ sweep: true })]);

    expect(alarms(world)).toHaveLength(1);
  });

  it('T29: are no alarm at a pace at which people read, nor are rejections', async () => {
    const world = await createWorld({ settings: { approvalsPerMinute: 3 } });
    const ids = await hold(world, 12);
    await world.sweep();

    await approve(world, ids.slice(0, 6), 21);
    await approve(world, ids.slice(6), 0, { decision: 'reject', reason: 'wrong_facts' });

    expect(alarms(world)).toEqual([]);
  });

  it('T29: of different people are counted by themselves', async () => {
    const world = await createWorld({ settings: { approvalsPerMinute: 1 }, people });
    const draft = await world.held(aDualRefund());
    await world.decide(draft.id, await world.askedAs(draft.id, 'finance'));
    await world.decide(draft.id, 'dan');

    await world.sweep();

    expect(alarms(world)).toEqual([]);
  });
});
