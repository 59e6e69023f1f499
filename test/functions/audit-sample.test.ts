import { describe, expect, it } from 'vitest';
import { type LinkKeys, TransactionRefused } from '../../functions/adapters/ports.ts';
import { isSampled, sampleKey } from '../../functions/domain/learning/sample.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { chooseSample } from '../../functions/runtime/choose-sample.ts';
import { days, hours, minutes, people, peopleWith } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHarmlessReply, aHeldReply, aRefund, createWorld, formTo, type Page, type World, type WorldOptions } from '../world.ts';

const withShare = (auditShare: number) => ({ calibration: { ...standardPolicy.calibration, auditShare } });
/** A tenant that looks at everything afterwards. */
const auditing = (options: WorldOptions = {}): Promise<World> => createWorld({ policy: withShare(1), ...options });
const setShare = async (world: World, auditShare: number): Promise<void> => {
  const { policy, version } = (await world.deps.accounts.currentPolicy()) ?? expect.fail('no policy');
  await world.deps.accounts.putPolicy({ ...policy, ...withShare(auditShare) }, version, { via: 'system' });
};

let conversations = 0;
const own = (fields: Partial<Submission> = {}): Partial<Submission> => {
  conversations += 1;
  return { conversationId: `zd-s${conversations}`, ...fields };
};
const sent = async (world: World, fields: Partial<Submission> = {}): Promise<string> => (await world.post(aHarmlessReply(own(fields)))).json.id;
const some = (world: World, count: number): Promise<string[]> => Promise.all(Array.from({ length: count }, () => sent(world)));

const choose = (world: World) => chooseSample(world.deps);
/** Of these, what is in the sample. */
const inSample = async (world: World, ids: readonly string[]): Promise<string[]> => {
  const heads = await Promise.all(ids.map(async (id) => (await world.draft(id)).head));
  return heads.flatMap(({ id, sample }) => (sample ? [id] : []));
};
const eventsOf = async (world: World, id: string, type: string) => (await world.audit(id)).filter((event) => event.type === type);

describe('drawing the audit sample', () => {
  it('R122: chooses of what went out unseen, at once or with notice, with an event each; asked again it chooses nothing new', async () => {
    const world = await auditing();
    const unseen = [await sent(world), (await world.post(aRefund(20, own()))).json.id];
    const seen = [(await world.held(aHeldReply(own()))).id, (await world.held(aHeldReply(own()))).id];
    await world.decide(seen[0] ?? '', 'mia');
    world.clock.advance(60);
    await world.sweep();
    expect(await Promise.all([...unseen, ...seen].map(world.status))).toEqual(['released', 'notified', 'released', 'pending']);
    const told = world.posts.length;

    expect(await choose(world)).toEqual({ looked: 3, chosen: 2 });
    expect(await choose(world)).toEqual({ looked: 3, chosen: 0 });

    expect(await inSample(world, [...unseen, ...seen])).toEqual(unseen);
    for (const id of unseen) {
      expect((await world.audit(id)).at(-1)).toMatchObject({ type: 'sample.chosen', actor: { via: 'system' }, data: { share: 1, kid: 'k1' } });
      expect(await eventsOf(world, id, 'sample.chosen')).toHaveLength(1);
    }
    await world.sweep();
    expect(world.posts).toHaveLength(told); // the helpdesk is told nothing
  });

  it('R122: chooses what the keyed hash says: nothing at 0, and of a larger share all that a smaller one has', async () => {
    const world = await createWorld({ policy: withShare(0) });
    const ids = await some(world, 40);
    const key = sampleKey((await world.deps.linkKeys.current()).secret);

    expect(await choose(world)).toEqual({ looked: 40, chosen: 0 });
    await setShare(world, 0.2);
    await choose(world);
    const few = await inSample(world, ids);
    await setShare(world, 0.6);
    await choose(world);
    const more = await inSample(world, ids);

    expect(few).toEqual(ids.filter((id) => isSampled(id, key, 0.2)));
    expect(more).toEqual(ids.filter((id) => isSampled(id, key, 0.6)));
    expect([few.length > 0, few.every((id) => more.includes(id)), more.length > few.length, more.length < 40]).toEqual([true, true, true, true]);
    expect((await world.draft(few[0] ?? '')).head.sample?.share).toBe(0.2);
  });

  it('another key chooses others from then on, and what was chosen stays', async () => {
    let key = { kid: 'k1', secret: new Uint8Array(32).fill(1) };
    const linkKeys: LinkKeys = { current: async () => key, find: async () => key };
    const world = await createWorld({ policy: withShare(0.3), linkKeys });
    const before = await some(world, 20);
    await choose(world);
    const chosen = await inSample(world, before);
    world.clock.advance(1 * hours);
    await choose(world); // what is older is not asked about again
    key = { kid: 'k2', secret: new Uint8Array(32).fill(2) };
    const after = await some(world, 20);
    await choose(world);

    expect(await inSample(world, before)).toEqual(chosen);
    const newer = await inSample(world, after);
    expect(newer).toEqual(after.filter((id) => isSampled(id, sampleKey(key.secret), 0.3)));
    expect((await eventsOf(world, newer[0] ?? '', 'sample.chosen'))[0]?.data).toEqual({ share: 0.3, kid: 'k2' });
  });

  it('chooses each reply once where two runs are at it at a time', async () => {
    const world = await auditing();
    const ids = await some(world, 12);

    const runs = await Promise.all([choose(world), choose(world), choose(world)]);

    expect(runs.reduce((sum, { chosen }) => sum + chosen, 0)).toBe(12);
    for (const id of ids) expect(await eventsOf(world, id, 'sample.chosen')).toHaveLength(1);
  });

  it('goes on where a run died, whatever of it was done', async () => {
    const world = await auditing();
    const ids = await some(world, 30);
    let left = 7;
    world.outside.beforeTransact = async () => {
      left -= 1;
      if (left < 0) throw new Error('the table is gone');
    };

    await expect(choose(world)).rejects.toThrow('the table is gone');
    expect(await inSample(world, ids)).toHaveLength(7);
    world.outside.beforeTransact = async () => {};
    world.clock.advance(5 * hours); // and nothing ran meanwhile

    expect(await choose(world)).toEqual({ looked: 30, chosen: 23 });
    expect(await inSample(world, ids)).toEqual(ids);
  });

  it('works in parts, begins none once its time is over, and goes on from there the next time', async () => {
    const world = await auditing();
    const places: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      places.push(`${world.clock.now().toISOString()}#${await sent(world)}`);
      world.clock.advance(1 * hours);
    }
    const idOf = (place: string): string => place.split('#')[1] ?? '';
    const asked: string[] = [];
    const sample: World['deps']['sample'] = {
      ...world.deps.sample,
      sentSince: async (after) => {
        world.clock.advance(30);
        asked.push(after);
        const behind = places.filter((place) => place > after);
        return { draftIds: behind.slice(0, 2).map(idOf), looked: Math.min(2, behind.length), next: behind.length > 2 ? (behind[1] ?? null) : null };
      },
    };
    const run = (seconds: number) => chooseSample({ ...world.deps, sample }, new Date(world.clock.now().getTime() + seconds * 1000));

    expect(await run(0)).toEqual({ looked: 0, chosen: 0 });
    expect(await run(20)).toEqual({ looked: 2, chosen: 2 });
    expect(await world.deps.sample.place()).toBe(places[1]);
    expect(await run(50)).toEqual({ looked: 4, chosen: 4 });

    expect(asked.slice(1)).toEqual([places[1], places[3]]);
    expect(await inSample(world, places.map(idOf))).toEqual(places.map(idOf));
    expect(await world.deps.sample.place()).toBe(new Date(world.clock.now().getTime() - 60_000 - 10 * minutes * 1000).toISOString());
  });

  it('looks a week back at most, and again at the last ten minutes: an index lags', async () => {
    const world = await auditing();
    const old = await sent(world);
    world.clock.advance(7 * days + 1);
    const late = await sent(world);
    const { sentSince } = world.deps.sample;
    const lagging = { ...world.deps.sample, sentSince: async (after: string) => ({ ...(await sentSince(after)), draftIds: [] }) };
    await chooseSample({ ...world.deps, sample: lagging });
    world.clock.advance(9 * minutes);

    await choose(world);

    expect(await inSample(world, [old, late])).toEqual([late]);
  });

  it('leaves alone what is erased or about to be, what a legal hold keeps, and a text that is not what was assessed', async () => {
    const world = await auditing();
    const to = (email: string): Partial<Submission> => ({ reply: { to: email, text: 'It is on its way.' } });
    const admin = (line: string, body: object) => world.call(line, { key: world.keys.admin, body });
    const left = {
      erased: await sent(world, to('gone@fabrikam.example')),
      held: await sent(world, to('kept@fabrikam.example')),
      ofHeldAccount: await sent(world, { accountId: 'acc_northwind' }),
      damaged: await sent(world),
      unreadable: await sent(world),
    };
    await admin('POST /v1/subjects/erase', { email: 'gone@fabrikam.example', reason: 'asked' });
    await world.eraseSubjects();
    const toGo = await sent(world, to('going@fabrikam.example'));
    await admin('POST /v1/subjects/erase', { email: 'going@fabrikam.example', reason: 'asked' });
    await admin('PUT /v1/subjects/hold', { email: 'Kept@fabrikam.example', reason: 'a lawsuit' });
    await admin('PUT /v1/subjects/hold', { accountId: 'acc_northwind', reason: 'a lawsuit' });
    const spoil = async (id: string, sk: string, fields: object): Promise<void> => {
      const key = { pk: `D#${id}`, sk };
      await world.raw.put('drafts', { ...(await world.raw.get('drafts', key)), ...key, ...fields });
    };
    await spoil(left.damaged, 'REV#000001', { content: '{}' });
    await spoil(left.unreadable, 'REV#000001', { why: 'no reason' });
    const sound = await sent(world);

    expect(await choose(world)).toEqual({ looked: 7, chosen: 1 });

    for (const id of [left.erased, left.held, left.ofHeldAccount, left.damaged, toGo]) expect((await world.draft(id)).head.sample).toBeUndefined();
    expect((await world.draft(sound)).head.sample).toBeDefined();
    expect(
      world.logged
        .filter(({ level }) => level === 'warn')
        .map(({ message, fields }) => [message, fields.draftId])
        .toSorted(),
    ).toEqual([
      ['a draft can not be read', left.unreadable],
      ['the text of a draft is gone or altered', left.damaged],
    ]);
  });

  it('chooses nothing where there is no policy yet', async () => {
    const world = await auditing();
    const accounts = { ...world.deps.accounts, currentPolicy: async () => undefined };

    expect(await chooseSample({ ...world.deps, accounts })).toEqual({ looked: 0, chosen: 0 });
    expect(await world.deps.sample.place()).toBeUndefined();
  });
});

const signedIn = async (world: World, personId: string) => {
  const browser = world.browser();
  await browser.signIn(personId);
  return browser;
};
type Browser = Awaited<ReturnType<typeof signedIn>>;
const mainOf = ({ body }: Page): string => textOf(only(byTag(parseHtml(body), 'main')));
const answering = (browser: Browser, page: Page, fields: Readonly<Record<string, string>>): Promise<Page> =>
  browser.fill(page, fields, formTo(page, page.path));
/** A reply that is in the sample, and its page. */
async function chosen(world: World, fields: Partial<Submission> = {}): Promise<{ id: string; path: string }> {
  const id = await sent(world, fields);
  await choose(world);
  return { id, path: `/sample/${id}` };
}

describe('the page of the audit sample', () => {
  it('lists what nobody has looked at, the oldest first, and shows one as a review does', async () => {
    const world = await auditing();
    const first = await sent(world, { conversation: [{ from: 'customer', text: 'I ordered last week.' }] });
    world.clock.advance(60);
    const second = await sent(world);
    await choose(world);
    const browser = await signedIn(world, 'mia');

    const list = await browser.get('/sample');
    const page = await browser.get(`/sample/${first}`);

    const rows = byTag(only(byTag(parseHtml(list.body), 'tbody')), 'tr').map(textOf);
    const [one, two] = await Promise.all([first, second].map(world.draft));
    expect(rows).toEqual([one, two].map((draft) => expect.stringMatching(`^${draft?.head.reference}.*Fabrikam.*order status`)));
    expect(page.status).toBe(200);
    for (const words of [
      'Where is my order 1187?',
      'I ordered last week.',
      'Hello Dana, order 1187 arrives on Friday.',
      'Reply that was sent',
      'No rule asked for a person.',
    ])
      expect(mainOf(page)).toContain(words);
  });

  it('R122: keeps the first answer with its person and the seconds that the page stood, as an event of the draft; nothing else of the reply changes', async () => {
    const world = await auditing();
    const { id, path } = await chosen(world);
    const before = (await world.draft(id)).head;
    const [mia, ann] = [await signedIn(world, 'mia'), await signedIn(world, 'ann')];
    const [hers, annes] = [await mia.get(path), await ann.get(path)];
    const told = world.posts.length;
    world.clock.advance(31);

    const answered = await answering(mia, hers, { verdict: 'rejected', reason: 'wrong_facts' });
    const late = await answering(ann, annes, { verdict: 'approved' });

    expect([answered.status, answered.headers.location]).toEqual([303, path]);
    expect(await eventsOf(world, id, 'sample.reviewed')).toMatchObject([
      { actor: { personId: 'mia', via: 'sign-in' }, data: { verdict: 'rejected', reason: 'wrong_facts', shownSeconds: 31 }, from: 'released', to: 'released' },
    ]);
    expect(late.status).toBe(409);
    expect(mainOf(late)).toContain('Somebody was faster, and the first answer counts.');
    expect(mainOf(late)).toMatch(/mia, .*: would have rejected it \(Facts are wrong\)\./);
    expect(mainOf(await mia.get(path))).toContain('Your answer is recorded');
    expect(mainOf(await mia.get('/sample'))).toContain('No reply waits for you to look at it.');
    const { sample, version, auditSeq, auditHead, updatedAt, ...after } = (await world.draft(id)).head;
    expect(before).toMatchObject(after);
    expect([sample?.verdict?.personId, version, auditSeq]).toEqual(['mia', before.version + 1, before.auditSeq + 1]);
    await world.sweep();
    expect(world.posts).toHaveLength(told);
  });

  it('takes one answer where two come at a time, and the same one twice as one', async () => {
    const world = await auditing();
    const { id, path } = await chosen(world);
    const [mia, ann] = [await signedIn(world, 'mia'), await signedIn(world, 'ann')];
    const pages = [await mia.get(path), await ann.get(path)] as const;

    const statuses = (await Promise.all([answering(mia, pages[0], { verdict: 'edited' }), answering(ann, pages[1], { verdict: 'approved' })])).map(
      ({ status }) => status,
    );

    expect(statuses.toSorted()).toEqual([303, 409]);
    expect(await eventsOf(world, id, 'sample.reviewed')).toHaveLength(1);
    const faster = statuses[0] === 303 ? ([mia, pages[0], 'edited'] as const) : ([ann, pages[1], 'approved'] as const);
    expect((await answering(faster[0], faster[1], { verdict: faster[2] })).status).toBe(303);
    expect(await eventsOf(world, id, 'sample.reviewed')).toHaveLength(1);
  });

  it('is no place to judge one’s own reply', async () => {
    const world = await auditing();
    const { id, path } = await chosen(world, { author: { id: 'ann', type: 'agent' } });
    const ann = await signedIn(world, 'ann');
    const mia = await signedIn(world, 'mia');
    const stolen = formTo(await mia.get(path), path);

    expect(mainOf(await ann.get('/sample'))).toContain('No reply waits for you to look at it.');
    const page = await ann.get(path);
    expect(mainOf(page)).toContain('Somebody else has to look at this');
    expect(page.forms.filter(({ action }) => action === path)).toEqual([]);
    expect((await ann.submit(path, { ...stolen.defaults, verdict: 'approved' })).status).toBe(409); // a form is good for one person
    expect(await eventsOf(world, id, 'sample.reviewed')).toEqual([]);
  });

  it('is for active people with a role of a route, and for owners, supervisors and compliance', async () => {
    const world = await auditing({
      people: [...peopleWith('sam', { roles: ['reader'] }), { ...(people[0] ?? expect.fail()), id: 'cleo', email: 'cleo@example.com', roles: ['compliance'] }],
    });
    const { path } = await chosen(world);
    const statusFor = async (personId: string): Promise<number[]> => {
      const browser = await signedIn(world, personId);
      const form = { nonce: 'x', verdict: 'approved' };
      return [(await browser.get('/sample')).status, (await browser.get(path)).status, (await browser.submit(path, form)).status];
    };

    for (const personId of ['ann', 'dan', 'mia', 'olga', 'cleo']) expect([personId, await statusFor(personId)]).toEqual([personId, [200, 200, 409]]);
    expect(await statusFor('sam')).toEqual([403, 403, 403]);
    const nobody = world.browser();
    expect((await nobody.send('GET /sample')).headers.location).toBe('/sign-in?return=%2Fsample');
    expect((await nobody.send(`GET ${path}`)).headers.location).toBe(`/sign-in?return=${encodeURIComponent(path)}`);
    expect((await nobody.submit(path, { verdict: 'approved' })).status).toBe(403);
  });

  it('takes no answer without its form, its choice or its reason, or from another site, and goes on counting from the first look', async () => {
    const world = await auditing();
    const { id, path } = await chosen(world);
    const mia = await signedIn(world, 'mia');
    const page = await mia.get(path);
    const refusals = [
      [{ verdict: 'approved', nonce: 'k1.x.y' }, 409, 'This form is no longer valid'],
      [{ verdict: 'fine' }, 422, 'Press one of the three buttons'],
      [{ verdict: 'rejected' }, 422, 'Choose a reason'],
      [{ verdict: 'rejected', reason: 'because' }, 422, 'Choose a reason'],
    ] as const;

    for (const [fields, status, words] of refusals) {
      const refused = await answering(mia, page, fields);
      expect([refused.status, mainOf(refused).includes(words)]).toEqual([status, true]);
    }
    expect((await mia.submit(path, { ...formTo(page, path).defaults, verdict: 'approved' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await eventsOf(world, id, 'sample.reviewed')).toEqual([]);
    world.clock.advance(10);
    const again = await answering(mia, page, { verdict: 'rejected' });
    world.clock.advance(5);
    await answering(mia, { ...again, path }, { verdict: 'rejected', reason: 'wrong_tone' });
    expect((await eventsOf(world, id, 'sample.reviewed'))[0]?.data).toMatchObject({ shownSeconds: 15 });
  });

  it('says that an answer was not recorded where the draft is busy', async () => {
    const world = await auditing();
    const { id, path } = await chosen(world);
    const mia = await signedIn(world, 'mia');
    const page = await mia.get(path);
    world.outside.beforeTransact = async (writes) => {
      throw new TransactionRefused(writes.map(() => 'conflict'));
    };

    const busy = await answering(mia, page, { verdict: 'approved' });

    expect([busy.status, mainOf(busy).includes('We are very busy just now.')]).toEqual([503, true]);
    world.outside.beforeTransact = async () => {};
    expect((await answering(mia, { ...busy, path }, { verdict: 'approved' })).status).toBe(303);
    expect(await eventsOf(world, id, 'sample.reviewed')).toHaveLength(1);
  });

  it('shows nothing of what is erased, damaged, or in no sample', async () => {
    const world = await auditing();
    const { path } = await chosen(world, { reply: { to: 'gone@fabrikam.example', text: 'It is on its way.' } });
    const damaged = await chosen(world);
    await setShare(world, 0);
    const outside = await chosen(world);
    await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email: 'gone@fabrikam.example', reason: 'asked' } });
    await world.eraseSubjects();
    const key = { pk: `D#${damaged.id}`, sk: 'REV#000001' };
    await world.raw.put('drafts', { ...(await world.raw.get('drafts', key)), ...key, content: '{}' });
    const mia = await signedIn(world, 'mia');

    expect(await Promise.all([path, damaged.path, outside.path, '/sample/drf_none'].map(async (one) => (await mia.get(one)).status))).toEqual([
      410, 409, 404, 404,
    ]);
    expect(byTag(parseHtml((await mia.get('/sample')).body), 'a').filter(({ attributes }) => attributes.href === path)).toEqual([]);
    expect((await mia.submit('/sample/drf_none', { verdict: 'approved' })).status).toBe(404);
  });

  it('says that there are more where it does not list all, and asks those to wait who answer in a loop', async () => {
    const world = await auditing();
    await some(world, 60);
    await choose(world);
    const mia = await signedIn(world, 'mia');
    const list = await mia.get('/sample');

    expect(byTag(only(byTag(parseHtml(list.body), 'tbody')), 'tr')).toHaveLength(50);
    expect(mainOf(list)).toContain('There are more than are listed here.');
    const statuses = await Promise.all(Array.from({ length: 31 }, async () => (await mia.submit('/sample/drf_none', { verdict: 'approved' })).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it('R122: its answers stand on the insights page, with the interval and what waits', async () => {
    const world = await auditing();
    const ids = await some(world, 3);
    await choose(world);
    const mia = await signedIn(world, 'mia');
    const insights = async (): Promise<string> => mainOf(await (await signedIn(world, 'olga')).get('/insights'));
    expect(await insights()).toContain('False acceptance is not known: nobody has looked at the audit sample. 3 replies of it wait to be looked at.');

    const page = await mia.get(`/sample/${ids[0]}`);
    await answering(mia, page, { verdict: 'rejected', reason: 'wrong_facts' });
    const other = await mia.get(`/sample/${ids[1]}`);
    await answering(mia, other, { verdict: 'edited' });

    expect(await insights()).toContain(
      'False acceptance, by the audit sample: 50 % (9 to 91 %), 1 of 2 replies that somebody looked at afterwards. 1 reply of it waits to be looked at.',
    );
  });
});
