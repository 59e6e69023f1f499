import { describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import type { SeededCheck } from '../../functions/domain/attention/check.ts';
import { endedChecksIn } from '../../functions/domain/attention/figures.ts';
import { knownBadCases } from '../../functions/domain/attention/known-bad-cases.ts';
import { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import { seedChecks } from '../../functions/runtime/seed-checks.ts';
import { aPerson, days, hours, minutes, people, secondsAfter } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHeldReply, createWorld, formTo, type Page, type World, type WorldOptions } from '../world.ts';

const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');

let conversations = 0;
const held = (world: World) => {
  conversations += 1;
  return world.held(aHeldReply({ conversationId: `zd-a${conversations}` }));
};

const attentive = { attention: { checksPerHundred: 10 } };
const isAsked = async (world: World, id: string): Promise<boolean> =>
  (await world.draft(id)).grants.some(({ personId, seat }) => personId === 'mia' && seat !== null);

/** As if mia had approved so much a moment ago that a check is certain. */
async function approvedMuch(world: World, times = 10): Promise<void> {
  const at = world.clock.now().toISOString();
  for (let i = 0; i < times; i += 1) await world.raw.put('drafts', { pk: 'APPROVED#mia', sk: `${at}#${i}`, at });
}

/** A world in which that is so, and a reply waits for her. */
async function busy(options: WorldOptions = {}): Promise<World> {
  const world = await createWorld({ policy: attentive, ...options });
  await approvedMuch(world);
  while (!(await isAsked(world, (await held(world)).id)));
  return world;
}

const checksOf = async (world: World): Promise<string[]> =>
  (await world.raw.scan('drafts')).flatMap(({ pk }) => (pk.startsWith('CHECK#') ? pk.slice('CHECK#'.length) : []));
const stored = async (world: World, id: string): Promise<SeededCheck> => (await world.deps.attention.find(id)) ?? expect.fail('no check');
const eventsOf = async (world: World, id: string): Promise<AuditEvent[]> =>
  (await world.raw.query('audit', { pk: `S#check:${id}` })).map((item) => AuditEvent.parse(eventIn(item)));

/** The one check of a busy world, its mail sent. */
async function seeded(options: WorldOptions = {}): Promise<{ world: World; id: string; check: SeededCheck }> {
  const world = await busy(options);
  await world.calibrate();
  await world.sweep();
  const [id = '', ...others] = await checksOf(world);
  expect([id !== '', others]).toEqual([true, []]);
  return { world, id, check: await stored(world, id) };
}

/** All that leaves the tenant, and all that is kept of drafts. */
const outsideOf = async (world: World) => ({
  posts: world.posts.length,
  starts: world.starts.length,
  wakes: world.wakes.length,
  drafts: (await world.raw.scan('drafts')).filter(({ pk }) => pk.startsWith('D#')).length,
  accounts: (await world.raw.scan('accounts')).filter(({ pk }) => pk.startsWith('ACC#')),
});

describe('an attention check', () => {
  it('is put before who approved much, once for an hour, and looks like what else waits: in the mail, in the queue, on the page', async () => {
    const { world, id, check } = await seeded();
    await world.calibrate();
    expect(await checksOf(world)).toEqual([id]);

    const mail = world.asked(id, 'mia').mail;
    expect(mail.subject).toContain(check.draft.revisions[0]?.account?.name ?? '-');
    const mia = world.browser();
    await mia.signIn('mia');
    const queue = await mia.get('/queue');
    expect(wordsOf(queue)).toContain(check.draft.head.reference);
    expect(wordsOf(await mia.get(`/queue/${id}`))).toContain(check.draft.revisions[0]?.account?.name);
    const page = await mia.open(id, 'mia');
    expect(page.status).toBe(200);
    for (const part of check.check.wrong) expect(wordsOf(page)).toContain(part.replace(/\s+/g, ' '));
    for (const one of [mail.text, queue.body, page.body]) expect(one).not.toMatch(/attention|check:|CHECK/);
    expect(await eventsOf(world, id)).toMatchObject([{ type: 'check.seeded', actor: { via: 'system' }, draftId: null, subject: `check:${id}` }]);
    expect(JSON.stringify(await eventsOf(world, id))).not.toContain('mia');
  });

  it('is shown to nobody else, in no list, number or call', async () => {
    const { world, id, check } = await seeded();
    const olga = world.browser();
    await olga.signIn('olga');
    for (const path of ['/queue?view=all', '/insights', '/audit', `/audit?q=${check.draft.head.reference}`])
      expect((await olga.get(path)).body).not.toContain(id);
    expect((await olga.get(`/queue/${id}`)).status).toBe(404);
    expect((await olga.get(`/review/g/${check.check.grantId}`)).status).toBe(404);
    expect((await world.call(`GET /v1/drafts/${id}`)).status).toBe(404);
    const listed = await world.call('GET /v1/drafts?limit=100');
    expect(JSON.stringify(listed.json)).not.toContain(id);
    const { rules } = check.check;
    const metrics = await world.call('GET /v1/metrics', { key: world.keys.audit });
    expect(metrics.status).toBe(200);
    expect(JSON.stringify(metrics.json)).not.toContain(id);
    expect(rules.length).toBeGreaterThan(0);
  });

  it('shows nothing to its own person while they are inactive, before it is decided and after', async () => {
    const { world, id, check } = await seeded();
    const mia = world.browser();
    const page = await mia.open(id, 'mia');
    const { id: _, ...fields } = people.find((person) => person.id === 'mia') ?? expect.fail('no mia');
    const set = (active: boolean) => world.deps.accounts.putPerson('mia', { ...fields, active }, { via: 'system' });
    const name = check.draft.revisions[0]?.account?.name ?? '-';
    for (const expected of [200, 410]) {
      await set(expected === 200);
      for (const path of [page.path, `${page.path}/not-me`]) {
        const shown = await mia.get(path);
        expect([shown.status, shown.body.includes(name)]).toEqual([expected, expected === 200]);
      }
    }
    expect((await mia.submit(`${page.path}/resend`, { ...formTo(page).defaults, choice: 'resend' })).status).toBe(410);
    expect((await stored(world, id)).check.ended).toBeNull();
    await world.deps.attention.end(id, 'set_aside', { via: 'system' });
    expect((await mia.get(page.path)).status).toBe(410);
    await set(true);
    expect((await mia.get(page.path)).status).toBe(200);
  });

  it('is never released and tells the helpdesk nothing, whatever is decided and however long one waits', async () => {
    for (const fields of [{ decision: 'approve' }, { decision: 'reject', reason: 'wrong_facts' }]) {
      const { world, id } = await seeded();
      const before = await outsideOf(world);
      expect((await world.decide(id, 'mia', fields)).status).toBe(303);
      for (const seconds of [60, 1 * hours, 2 * days]) {
        world.clock.advance(seconds);
        const due = await world.deps.drafts.dueDrafts(world.clock.now());
        expect(due).not.toContain(id);
        for (const one of due) await world.call(`POST /v1/drafts/${one}/withdraw`, { body: { reason: 'over' } });
        await world.sweep();
        await world.calibrate();
      }
      const after = await outsideOf(world);
      expect(world.posts.map(({ body }) => body).join()).not.toContain(id);
      expect(world.starts.map(({ name }) => name).join()).not.toContain(id);
      expect([after.drafts >= before.drafts, after.accounts]).toEqual([true, before.accounts]);
      expect((await world.raw.scan('drafts')).filter(({ pk }) => pk === `D#${id}`)).toEqual([]);
    }
  });

  it('that is approved is missed, and is told at once: what was wrong, and that nothing went out', async () => {
    const { world, id, check } = await seeded();
    const mia = world.browser();
    const page = await mia.open(id, 'mia');
    world.clock.advance(12);
    const { code } = world.asked(id, 'mia');
    const answer = await mia.fill(page, { decision: 'approve', ...(code && { code }) });
    const told = await mia.get(answer.headers.location ?? '');

    expect(wordsOf(told)).toContain('This was an attention check, and the mistake in it went through');
    expect(wordsOf(told)).toContain(check.check.says);
    expect(wordsOf(told)).toContain('nothing was sent');
    expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'missed', decision: 'approve', shownSeconds: 12 });
    expect((await eventsOf(world, id)).at(-1)).toMatchObject({
      type: 'check.ended',
      actor: { personId: 'mia' },
      data: { personId: 'mia', outcome: 'missed', decision: 'approve', shownSeconds: 12, badId: check.check.badId, rules: check.check.rules },
    });
    const queue = await (async () => {
      await mia.signIn('mia');
      return mia.get('/queue');
    })();
    expect(queue.body).not.toContain(id);
  });

  it('that is rejected is caught', async () => {
    const { world, id } = await seeded();
    await world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts' });
    expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'caught', decision: 'reject' });
  });

  it('that is approved with edits is caught where nothing wrong is left, and missed where some of it is', async () => {
    const repaired = await seeded();
    const { wrong } = repaired.check.check;
    const replyOf = ({ draft }: SeededCheck): string => JSON.parse(draft.revisions[0]?.content ?? '').reply.text;
    await repaired.world.decide(repaired.id, 'mia', {
      decision: 'approve',
      text: wrong.reduce((text, one) => text.replaceAll(one, 'as agreed'), replyOf(repaired.check)),
    });
    expect((await stored(repaired.world, repaired.id)).check.ended).toMatchObject({ outcome: 'caught', decision: 'approve_with_edits' });

    const polished = await seeded();
    await polished.world.decide(polished.id, 'mia', { decision: 'approve', text: `${replyOf(polished.check)}\n\nKind regards` });
    expect((await stored(polished.world, polished.id)).check.ended).toMatchObject({ outcome: 'missed', decision: 'approve_with_edits' });
  });

  it('is decided once: the same again and the contrary change nothing', async () => {
    const { world, id } = await seeded();
    const [first, second] = [world.browser(), world.browser()];
    const [a, b] = [await first.open(id, 'mia'), await second.open(id, 'mia')];
    const { code } = world.asked(id, 'mia');
    const more = code ? { code } : {};
    const answers = await Promise.all([
      first.fill(a, { decision: 'reject', reason: 'wrong_facts', ...more }),
      second.fill(b, { decision: 'approve', ...more }),
      first.fill(a, { decision: 'reject', reason: 'wrong_facts', ...more }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 303, 409]);
    expect((await eventsOf(world, id)).map(({ type }) => type)).toEqual(['check.seeded', 'check.ended']);
  });

  it.each([
    ['/ask', { personId: 'olga', question: 'Is this right?' }],
    ['/hand-over', { personId: 'kim' }],
  ])('whose person would bother others by %s bothers nobody: it ends, and counts for nothing', async (ending, fields) => {
    const supervisors = [{ id: 'default', stages: [{ seats: [{ role: 'supervisor', count: 1 }], assurance: 'link' as const, blind: false }], watchers: [] }];
    const { world, id } = await seeded({ policy: { ...attentive, routes: supervisors }, people: [...people, aPerson('kim', { roles: ['supervisor'] })] });
    const mia = world.browser();
    const page = await mia.open(id, 'mia');
    const mails = world.mails.length;
    const answer = await mia.fill(page, fields, formTo(page, ending));
    await world.sweep();
    expect(wordsOf(await mia.get(answer.headers.location ?? ''))).toContain('This was an attention check');
    expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'set_aside', decision: null });
    expect((await eventsOf(world, id)).at(-1)?.actor).toEqual({ personId: 'mia', via: 'link' });
    expect(world.mails).toHaveLength(mails);
  });

  describe('that is acted on from the queue', () => {
    const routedTo = (blind: boolean) => [
      { id: 'default', stages: [{ seats: [{ role: 'supervisor', count: 1 }], assurance: 'link' as const, blind }], watchers: [] },
    ];
    const amongRows = async (blind = false, routes = routedTo(blind)) => {
      const policy = { ...attentive, routes };
      const { world, id, check } = await seeded({ policy, people: [...people, aPerson('kim', { roles: ['supervisor'] })] });
      return { world, id, reference: check.draft.head.reference };
    };
    /** What the page says of each row after an act on those that are chosen. */
    async function acted(world: World, personId: string, isChosen: (row: string) => boolean, fields: Record<string, string>): Promise<string[][]> {
      const browser = world.browser();
      await browser.signIn(personId);
      const page = await browser.get('/queue');
      const form = page.forms.find(({ action, method }) => action === '/queue' && method === 'post') ?? expect.fail('nothing can be done');
      const rows = form.controls.flatMap(({ attributes }) => (attributes.name === 'draft' ? [String(attributes.value)] : []));
      const { nonce = '', list = '' } = form.defaults;
      const sent = [...rows.filter(isChosen).map((row): [string, string] => ['draft', row]), ...Object.entries(fields)];
      const answer = await browser.submit('/queue', [['nonce', nonce], ['list', list], ...sent]);
      expect(answer.status).toBe(303);
      const tables = byTag(parseHtml((await browser.get(answer.headers.location ?? '')).body), 'tbody');
      return tables.flatMap((table) => byTag(table, 'tr').map((row) => [...byTag(row, 'th'), ...byTag(row, 'td')].map(textOf)));
    }
    const any = () => true;

    it.each<[string, boolean, Record<string, string>, string]>([
      ['a reminder', false, { act: 'remind' }, 'Nobody but you is asked at the moment.'],
      ['a reminder at a blind stage', true, { act: 'remind' }, 'You are asked for an independent opinion of it'],
      ['a hand-over to who may not decide', false, { act: 'hand-over', from: 'mia', to: 'dan' }, 'The new person may not decide it'],
      ['a hand-over of somebody else’s seat', false, { act: 'hand-over', from: 'kim', to: 'olga' }, 'You have a part in it yourself'],
    ])('is refused as a reply is, in the same words: %s', async (_, blind, fields, said) => {
      const { world, id, reference } = await amongRows(blind);

      const told = await acted(world, 'mia', any, fields);

      expect(told.map(([name]) => name)).toContain(reference);
      expect(told.length).toBeGreaterThan(1);
      expect([...new Set(told.map(([, words]) => words))]).toEqual([expect.stringContaining(said)]);
      expect((await stored(world, id)).check.ended).toBeNull();
    });

    it('is over once it is handed over: nobody is bothered, and its person is told', async () => {
      const { world, id, reference } = await amongRows();
      const mails = world.mails.length;

      const told = await acted(world, 'mia', (row) => row.startsWith(id), { act: 'hand-over', from: 'mia', to: 'kim' });
      const signIns = world.mails.length - mails;
      await world.sweep();

      expect(told).toEqual([[reference, expect.stringContaining('It was an attention check, and has ended: nobody was mailed about it.')]]);
      expect([signIns, world.mails.length - mails]).toEqual([1, 1]);
      expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'set_aside', decision: null });
      expect((await eventsOf(world, id)).at(-1)?.actor).toEqual({ personId: 'mia', via: 'sign-in' });
      const mia = world.browser();
      await mia.signIn('mia');
      expect(wordsOf(await mia.get(`/queue/${id}`))).toContain('This was an attention check');
    });

    it('is over once its person reminds others of it, whom it was never put before', async () => {
      const seats = ['supervisor', 'department-head'].map((role) => ({ role, count: 1 }));
      const { world, id, reference } = await amongRows(false, [{ id: 'default', stages: [{ seats, assurance: 'link', blind: false }], watchers: [] }]);

      expect(await acted(world, 'mia', (row) => row.startsWith(id), { act: 'remind' })).toEqual([[reference, expect.stringContaining('attention check')]]);
      await world.sweep();

      expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'set_aside' });
      expect(world.mails.filter(({ draftId }) => draftId === id).map(({ to }) => to)).toEqual(['mia@example.com']);
    });

    it('is unknown to everybody else, and over once it is over', async () => {
      const { world, id } = await amongRows();
      const row = `${id}.${'0'.repeat(16)}`;
      const sentBy = async (personId: string): Promise<string> => {
        const browser = world.browser();
        await browser.signIn(personId);
        const form = (await browser.get('/queue?view=all')).forms.find(({ action, method }) => action === '/queue' && method === 'post');
        const { nonce = '', list = '' } = form?.defaults ?? expect.fail('nothing can be done');
        const answer = await browser.submit('/queue', { nonce, list, draft: row, act: 'remind' });
        return wordsOf(await browser.get(answer.headers.location ?? ''));
      };

      expect(await sentBy('olga')).toContain('There is no such draft, or it is not yours to see.');
      await world.deps.attention.end(id, 'lapsed', { via: 'system' });
      expect(await sentBy('mia')).toContain('It does not wait any more.');
    });

    it('has no trail; at a blind stage it says so as any reply does', async () => {
      for (const blind of [true, false]) {
        const { world, id } = await amongRows(blind);
        const [mia, olga] = [world.browser(), world.browser()];
        await mia.signIn('mia');
        await olga.signIn('olga');

        const shown = await mia.get(`/audit/${id}`);
        expect([shown.status, wordsOf(shown).includes('Not before you have decided')]).toEqual(blind ? [200, true] : [404, false]);
        expect((await olga.get(`/audit/${id}`)).status).toBe(404);
      }
    });
  });

  it('that nobody decides goes when its time is over', async () => {
    const { world, id, check } = await seeded();
    world.clock.advance((Date.parse(check.check.endsAt) - world.clock.now().getTime()) / 1000 + 1);
    await world.calibrate();
    expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'lapsed' });
    expect((await eventsOf(world, id)).at(-1)).toMatchObject({ type: 'check.ended', actor: { via: 'system' } });
  });

  it('that can not be read keeps no other from its end, no new one from being drawn, and no figures from being shown', async () => {
    const { world, id, check } = await seeded();
    const whole = await world.raw.get('drafts', { pk: `CHECK#${id}`, sk: 'CHECK' });
    if (!whole) expect.fail('no check');
    const { queuePk: _, ...item } = whole; // who has an open one gets no other
    const damagedAs = (pk: string, fields: object) => world.raw.put('drafts', { ...item, pk, flaw: 'nobody knows', ...fields });
    await damagedAs('CHECK#damaged', { statusSk: `${secondsAfter(0).toISOString()}#damaged` }); // before the other one
    await damagedAs('CHECK#torn', { shown: '{', statusPk: 'check-ended', statusSk: `${world.clock.now().toISOString()}#torn` });
    world.clock.advance((Date.parse(check.check.endsAt) - world.clock.now().getTime()) / 1000 + 1);
    await approvedMuch(world);
    while (!(await isAsked(world, (await held(world)).id)));

    expect(await seedChecks(world.deps)).toEqual({ lapsed: 1, seeded: 1 });

    expect((await stored(world, id)).check.ended).toMatchObject({ outcome: 'lapsed' });
    expect(world.logged).toContainEqual({
      level: 'warn',
      message: 'an attention check can not be ended',
      fields: { draftId: 'damaged', errorName: 'ZodError' },
    });
    const { checks, unread } = await world.deps.attention.endedSince(new Date(0));
    expect([checks.map((one) => one.id), unread]).toEqual([[id], 1]);
    const olga = world.browser();
    await olga.signIn('olga');
    const page = await olga.get('/insights');
    expect([page.status, wordsOf(page)]).toEqual([200, expect.stringContaining('Fewer than three people decided attention checks')]);
  });

  it('follows real approvals', async () => {
    const world = await createWorld({ policy: attentive });
    for (let i = 0; i < 10; i += 1) await world.decide((await held(world)).id, 'mia');
    await held(world);
    expect(await seedChecks(world.deps)).toEqual({ lapsed: 0, seeded: 1 });
  });

  it('comes to nobody where the policy does not say so, where little was approved, or where nothing else waits', async () => {
    const off = await busy({ policy: { attention: { checksPerHundred: 0 } } });
    await off.calibrate();
    expect(await checksOf(off)).toEqual([]);

    const idle = await createWorld({ policy: attentive });
    for (let i = 0; i < 10; i += 1) await idle.decide((await held(idle)).id, 'mia');
    expect(await idle.deps.approvals.approvalsOf('mia', { from: new Date(0), to: idle.clock.now(), limit: 20 })).toHaveLength(10); // but nothing waits any more
    expect(await seedChecks(idle.deps)).toEqual({ lapsed: 0, seeded: 0 });

    const late = await busy();
    late.clock.advance(61 * minutes);
    expect(await seedChecks(late.deps)).toEqual({ lapsed: 0, seeded: 0 });
  });

  it('is in a language that its person reads, by whoever writes what else they are asked about', async () => {
    const world = await busy({ settings: { language: 'de' } });
    await world.held(
      aHeldReply({ conversationId: 'fall-7731', customerMessage: { text: 'Guten Tag, wann kommt unsere Bestellung an? Wir warten seit einer Woche darauf.' } }),
    );
    const languages = new Set<string>();
    for (let hour = 0; hour < 8; hour += 1) {
      await seedChecks(world.deps);
      const [id = ''] = (await world.deps.attention.listedFor('mia')).map(({ draftId }) => draftId);
      const { check, draft } = await stored(world, id);
      languages.add(knownBadCases.find((bad) => bad.id === check.badId)?.language ?? 'none');
      expect(draft.revisions[0]?.authors).toEqual([{ id: 'ai:helpbot', type: 'ai' }]);
      expect(draft.head.conversationId).toMatch(/^(zd-a|fall-)9\d+$/);
      await world.deps.attention.end(id, 'set_aside', { via: 'system' });
      world.clock.advance(1 * hours);
      await approvedMuch(world);
    }
    expect([...languages].every((language) => language === 'de' || language === 'en')).toBe(true);
  });

  it('is one at a time, and never the same twice before all others', async () => {
    const { world, id, check } = await seeded();
    world.clock.advance(1 * hours);
    await approvedMuch(world);
    await world.calibrate();
    expect(await checksOf(world)).toEqual([id]);
    await world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts' });
    expect(await seedChecks(world.deps)).toEqual({ lapsed: 0, seeded: 1 });
    const [other = ''] = (await checksOf(world)).filter((one) => one !== id);
    expect((await stored(world, other)).check.badId).not.toBe(check.check.badId);
  });

  it('is seeded once by runs at a time', async () => {
    const world = await busy();
    const runs = await Promise.all([seedChecks(world.deps), seedChecks(world.deps), seedChecks(world.deps)]);
    expect(runs.reduce((sum, { seeded: count }) => sum + count, 0)).toBe(1);
    expect(await checksOf(world)).toHaveLength(1);
  });

  it('that was missed makes quick approvals ask once more, for a week; nobody else, and no rejection', async () => {
    const { world, id } = await seeded();
    const approveAfter = async (seconds: number, draftId: string, fields = {}): Promise<Page> => {
      const mia = world.browser();
      const page = await mia.open(draftId, 'mia');
      world.clock.advance(seconds);
      return mia.fill(page, { decision: 'approve', ...fields });
    };
    expect((await approveAfter(2, (await held(world)).id)).status).toBe(303);
    await world.decide(id, 'mia');
    const { id: next } = await held(world);

    const asked = await approveAfter(2, next);
    expect([asked.status, await world.status(next)]).toEqual([403, 'pending']);
    expect(wordsOf(asked)).toContain('It came in less than 4 seconds, and lately you approved a mistake in an attention check.');
    expect((await world.audit(next)).at(-1)).toMatchObject({ type: 'decision.refused', data: { cause: 'too_quick' } });
    expect((await approveAfter(2, next, { decision: 'reject', reason: 'wrong_facts' })).status).toBe(303);
    expect((await approveAfter(5, (await held(world)).id)).status).toBe(303);
    world.clock.advance(7 * days);
    expect((await approveAfter(2, (await held(world)).id)).status).toBe(303);
  });

  it('is told to its person on the insights page, and of all together only from three people on', async () => {
    const { world, id } = await seeded();
    await world.decide(id, 'mia', { decision: 'reject', reason: 'wrong_facts' });
    const insightsOf = async (personId: string): Promise<Page> => {
      const own = world.browser();
      await own.signIn(personId);
      return own.get('/insights');
    };
    expect(wordsOf(await insightsOf('mia'))).toContain('1 of 1 attention check were caught');
    const olgas = await insightsOf('olga');
    expect(wordsOf(olgas)).toContain('Fewer than three people decided attention checks');
    expect(wordsOf(olgas)).not.toContain('Mistakes you caught');
    expect(wordsOf(await insightsOf('ann'))).not.toContain('attention check');
  });

  it('gives the same figures from the audit log alone', async () => {
    const { world, id } = await seeded();
    await world.decide(id, 'mia');
    const events = (await world.raw.scan('audit')).map((item) => AuditEvent.parse(eventIn(item)));
    const { checks } = await world.deps.attention.endedSince(new Date(0));
    expect(checks).toHaveLength(1);
    expect(endedChecksIn(events)).toEqual(
      checks.map(({ personId, flaw, role, risk, rules, ended }) => ({
        personId,
        flaw,
        role,
        risk,
        rules,
        outcome: ended?.outcome,
        shownSeconds: ended?.shownSeconds,
        at: ended?.at,
      })),
    );
  });

  it('keeps its draw from stopping calibration', async () => {
    const world = await busy();
    world.outside.beforeTransact = async () => {
      throw new Error('the table is gone');
    };
    await world.calibrate();
    expect(world.logged).toContainEqual({ level: 'error', message: 'attention checks were not drawn', fields: { errorName: 'Error' } });
  });
});
