import { describe, expect, it } from 'vitest';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { chainKey } from '../../functions/domain/audit/audit-event.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { routes } from '../../functions/runtime/routes.ts';
import { aPerson, aPolicy, days, people, peopleWith, secondsAfter } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHarmlessReply, createWorld, formTo, type Page, type World, type WorldOptions } from '../world.ts';

const cora = aPerson('cora', { name: 'Cora Cole', roles: ['compliance'] });
const otto = aPerson('otto', { name: 'Otto Ott', roles: ['owner'] });
const system = { via: 'system' } as const;

type Browser = ReturnType<World['browser']>;
async function setUp(options: WorldOptions = {}) {
  const world = await createWorld({ people: [...people, cora, otto], ...options });
  const signedIn = async (personId: string): Promise<Browser> => {
    const browser = world.browser();
    await browser.signIn(personId);
    return browser;
  };
  return { world, signedIn };
}

const changed = (change: (policy: Policy) => void): Policy => {
  const policy = structuredClone(aPolicy());
  change(policy);
  return policy;
};
const slower = aPolicy({ escrowSeconds: 60 });
/** Sends what the keyword chargeback alone holds. */
const looser = changed((policy) => {
  policy.keywords = policy.keywords.filter(({ id }) => id !== 'chargeback');
});
const aHotReply = (conversationId: string) =>
  aHarmlessReply({ conversationId, customerMessage: { text: 'Which report lists a chargeback?', at: '2026-11-22T16:00:00Z' } });

const proposeForm = (page: Page) => formTo(page, '/policy/propose');
const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');

async function propose(browser: Browser, policy: object, reason = 'more time', page?: Page): Promise<Page> {
  const opened = page ?? (await browser.get('/policy/propose'));
  return browser.fill(opened, { document: JSON.stringify(policy, null, 2), reason, do: 'propose' }, proposeForm(opened));
}
async function proposed(browser: Browser, policy: object = slower, reason?: string): Promise<string> {
  const page = await propose(browser, policy, reason);
  expect([page.status, page.headers.location]).toEqual([303, expect.stringMatching(/^\/policy\/proposals\/prp_/)]);
  return page.headers.location ?? '';
}
/** Opens a proposal and presses one of its buttons. */
async function act(browser: Browser, path: string, fields: Record<string, string>): Promise<Page> {
  const page = await browser.get(path);
  return browser.fill(page, fields, page.forms.find(({ action }) => action === path) ?? proposeForm(page));
}
async function rejected(world: World, conversationId: string): Promise<string> {
  const { id } = await world.held(aHotReply(conversationId));
  expect((await world.decide(id, await world.askedAs(id, 'manager'), { decision: 'reject', reason: 'wrong_facts' })).status).toBe(303);
  return id;
}
const versionInForce = async (world: World) => (await world.deps.accounts.currentPolicy())?.version;

describe('the pages about the policy', () => {
  it('are for people who see the whole team’s work, and for nobody who is not signed in', async () => {
    const { world, signedIn } = await setUp();
    const pages = routes
      .filter(({ lambda, method }) => lambda === 'policy-pages' && method === 'GET')
      .map(({ path }) => path.replace('{proposalId}', 'prp_1').replace('{figure}', 'thresholds.csv'));
    expect(pages).toHaveLength(7);

    for (const path of pages) {
      const answer = await world.browser().send(`GET ${path}`);
      expect([path, answer.status, answer.headers.location]).toEqual([path, 303, `/sign-in?return=${encodeURIComponent(path)}`]);
    }
    const [ann, eve] = [await signedIn('ann'), await signedIn('eve')];
    for (const path of pages) expect([path, (await ann.get(path)).status]).toEqual([path, 403]);
    expect((await Promise.all(pages.map((path) => eve.get(path)))).map(({ status }) => status)).toEqual([200, 200, 403, 200, 404, 200, 200]);
  });

  it('come back after a sign-in', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'));
    const browser = world.browser();
    await browser.submit('/sign-in', { email: 'olga@example.com', return: path });
    await world.sweep();
    const link = /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(world.mails.findLast(({ to }) => to === 'olga@example.com')?.text ?? '')?.[1];
    const landing = await browser.get(link ?? '');

    expect((await browser.submit('/sign-in', formTo(landing).defaults)).headers.location).toBe(path);
  });

  it('are changed by nothing that only looks', async () => {
    const { world, signedIn } = await setUp();
    const browser = await signedIn('cora');
    const path = await proposed(browser);
    const before = world.transactions.length;

    for (const page of [
      '/policy',
      '/policy?version=1',
      '/policy/compare',
      '/policy/propose',
      `/policy/propose?proposal=${path.split('/').at(-1)}`,
      '/policy/proposals',
      path,
    ]) {
      expect([page, (await browser.get(page)).status]).toEqual([page, 200]);
      expect((await browser.send(`HEAD ${page}`)).status).toBe(200);
      expect((await browser.send(`OPTIONS ${page}`)).headers.allow).toBe('GET, HEAD, OPTIONS');
    }
    expect(world.transactions.length).toBe(before);
  });

  it('say in words what an altered address does not find', async () => {
    const { signedIn } = await setUp();
    const browser = await signedIn('olga');

    for (const [path, status] of [
      ['/policy?version=2', 404],
      ['/policy?version=x', 404],
      ['/policy?version=-1', 404],
      ['/policy?older=k1.x.y', 404],
      ['/policy/compare?from=1&to=7', 404],
      ['/policy/compare?from=a&to=1', 422],
      ['/policy/compare?from=%00&to=99999999999999999999', 422],
      ['/policy/propose?proposal=prp_1', 404],
      ['/policy/propose?proposal=', 404],
      [`/policy/propose?proposal=${'x'.repeat(3000)}`, 404],
      ['/policy/proposals?older=', 404],
      ['/policy/proposals/..%2Fx', 404],
      ['/policy/proposals/%F0%9F%98%80', 404],
    ] as const) {
      const page = await browser.send(`GET ${path}`);
      expect([path, page.status, page.headers['content-type']]).toEqual([path, status, 'text/html; charset=utf-8']);
    }
  });

  it('say that there is no policy yet', async () => {
    const { world, signedIn } = await setUp();
    const browser = await signedIn('olga');
    const page = await browser.get('/policy/propose');
    await world.raw.transact([{ table: 'accounts', remove: { pk: 'POLICY', sk: 'HEAD' } }]);

    for (const path of ['/policy', '/policy/compare', '/policy/propose'])
      expect([(await browser.get(path)).status, wordsOf(await browser.get(path))]).toEqual([404, expect.stringContaining('There is no policy yet')]);
    expect((await propose(browser, slower, 'why', page)).status).toBe(404);
  });
});

describe('the policy in force', () => {
  it('is shown with its version, since when, by whom and why, and with what is odd about it', async () => {
    const { world, signedIn } = await setUp();
    await world.call('PUT /v1/policy?reason=more%20time', { key: world.keys.admin, body: slower, headers: { 'if-match': '"1"' } });
    const page = await (await signedIn('eve')).get('/policy');

    expect(wordsOf(page)).toContain('Version 2, in forceSince Sun 22 Nov 2026, 17:00 UTC, by the API key test.more time');
    expect(wordsOf(page)).toContain('routes.1.stages.0.seats.0.role: nobody holds the role security: an owner is asked');
    expect(wordsOf(page)).toContain('An approved reply goes out after 60 s');
    expect(page.body).not.toContain('/policy/propose'); // an executive reads
    expect(wordsOf(await (await signedIn('eve')).get('/policy?version=1'))).toMatch(/The policy as it was: version 1.*by Countersign.*after 30 s/);
  });

  it('has its versions page by page', async () => {
    const { world, signedIn } = await setUp();
    for (let version = 1; version <= 24; version += 1)
      await world.deps.accounts.putPolicy(aPolicy({ escrowSeconds: 100 + version }), version, system, { reason: `change ${version}` });
    const browser = await signedIn('eve');

    const first = await browser.get('/policy');
    const older = /href="(\/policy\?older=[^"#]+)/.exec(first.body)?.[1] ?? '';
    const second = await browser.get(older.replaceAll('&amp;', '&'));

    expect([wordsOf(first).includes('change 24'), wordsOf(first).includes('change 5'), wordsOf(first).match(/change \d+/g)?.length]).toEqual([true, true, 21]); // the one in force stands above, too
    expect(
      wordsOf(second)
        .match(/change \d+/g)
        ?.slice(1),
    ).toEqual(['change 4', 'change 3', 'change 2', 'change 1']);
    expect(second.body).not.toContain('older=');
  });

  it('is compared with the one before, or any version with any other', async () => {
    const { world, signedIn } = await setUp();
    await world.deps.accounts.putPolicy(slower, 1, system);
    await world.deps.accounts.putPolicy(looser, 2, system);
    const browser = await signedIn('eve');

    expect(wordsOf(await browser.get('/policy/compare'))).toMatch(/between version 2 and 3.*Keyword chargeback: chargeback.*Removed.*Escrow.*60 s30 s/);
    expect(wordsOf(await browser.get('/policy/compare?from=1&to=2'))).toMatch(/between version 1 and 2.*1 difference.*Escrow escrowSecondsChanged30 s60 s/);
    expect(wordsOf(await browser.get('/policy/compare?from=3&to=3'))).toContain('Nothing differs');
    const missing = await browser.get('/policy/compare?from=1&to=7');
    expect(wordsOf(missing)).toContain('choose two versions that there are');
    expect(missing.forms[0]?.controls.filter(({ tag }) => tag === 'select')).toHaveLength(2);
  });
});

describe('a proposal', () => {
  it('begins with the document in force, which is refused as long as nothing has changed', async () => {
    const { signedIn } = await setUp();
    const browser = await signedIn('cora');
    const page = await browser.get('/policy/propose');

    expect(JSON.parse(proposeForm(page).defaults.document ?? '')).toEqual(aPolicy());
    const again = await browser.fill(page, { do: 'propose', reason: 'x' }, proposeForm(page));
    expect([again.status, wordsOf(again)]).toEqual([422, expect.stringContaining('it says the same as the policy in force')]);
  });

  it('is checked whole: every fault by path and line, and the text kept as it was typed', async () => {
    const { world, signedIn } = await setUp();
    const browser = await signedIn('cora');
    const before = world.transactions.length;
    const send = async (document: string) => {
      const page = await browser.get('/policy/propose');
      const answer = await browser.fill(page, { document: document.replaceAll('\n', '\r\n'), reason: 'because', days: '7', do: 'propose' }, proposeForm(page));
      expect([answer.status, proposeForm(answer).defaults.document, proposeForm(answer).defaults.reason, proposeForm(answer).defaults.days]).toEqual([
        422,
        document,
        'because',
        '7',
      ]);
      world.clock.advance(20);
      return wordsOf(answer);
    };

    expect(await send(JSON.stringify({ ...slower, escrowSeconds: -1, surprise: 1 }, null, 1))).toMatch(
      /escrowSeconds: at least 0 \(line \d+\)surprise: unknown field \(line \d+\)/,
    );
    const unsafe = JSON.stringify(
      changed((policy) => void Object.assign(policy.thresholds, { default: 0.5, high: 0.4 })),
      null,
      1,
    );
    expect(await send(unsafe)).toContain(
      `thresholds.default: must be at least 0.85: 0.5 (line ${unsafe.split('\n').findIndex((line) => line.includes('"default"')) + 1})thresholds.high: must be at least the default of 0.5: 0.4 (line 4)`,
    );
    const ahead = changed((policy) => void Object.assign(policy.calibration, { since: '2062-01-01T00:00:00Z' }));
    expect(await send(JSON.stringify(ahead))).toContain('calibration.since: must not lie ahead of now');
    expect(await send('{\n  "thresholds": {},\n  "thresholds": {}\n}')).toContain('an object names a member twice (line 3)');
    expect(await send('{\n  "thresholds": oops\n}')).toContain('this is no JSON from here on (line 2)');
    expect(await send('')).toContain('this is no JSON from here on (line 1)');
    expect(await send('[]')).toContain('expected object');
    expect(world.transactions.length).toBe(before);
  });

  it('is tried before it is kept: what it changes, what is odd, and what it would have made of the past', async () => {
    const { world, signedIn } = await setUp();
    await world.post(aHarmlessReply({ conversationId: 'zd-1' }));
    const held = await world.held(aHotReply('zd-2'));
    const blocking = await rejected(world, 'zd-3');
    const browser = await signedIn('cora');
    const before = world.transactions.length;
    const page = await browser.get('/policy/propose');

    const tried = await browser.fill(page, { document: JSON.stringify(looser), reason: '', do: 'try' }, proposeForm(page));

    expect([tried.status, world.transactions.length]).toEqual([200, before]);
    expect(wordsOf(tried)).toMatch(/Keyword chargeback: chargeback.*Removed/);
    expect(wordsOf(tried)).toMatch(
      /3 replies were played.*sent at once1 \(33.3 %\)3 \(100 %\).*It would have saved 1 min of review.*2 replies would have gone another way/,
    );
    expect(wordsOf(tried)).toContain('1 rejected reply would be sent. That blocks it');
    for (const id of [held.id, blocking]) expect(tried.body).toContain(`href="/queue/${id}"`);
    expect(wordsOf(tried)).toContain(`${(await world.draft(held.id)).head.reference}Sun 22 Nov 2026`);
    expect(proposeForm(tried).defaults.document).toBe(JSON.stringify(looser));
  });

  it('plays the days that are asked for, and says what it left out', async () => {
    const { world, signedIn } = await setUp();
    await world.post(aHarmlessReply({ conversationId: 'zd-1' }));
    const gone = await world.post(aHotReply('zd-2'));
    world.clock.set(secondsAfter(10 * days));
    await world.post(aHarmlessReply({ conversationId: 'zd-3', customerMessage: { text: 'Where is order 12?' } }));
    const key = { pk: `D#${gone.json.id}`, sk: 'REV#000001' };
    await world.raw.transact([{ table: 'drafts', put: { ...(await world.raw.get('drafts', key)), ...key, content: '{"reply":"another"}' } }]);
    const browser = await signedIn('cora');
    const tried = async (asked: string) => {
      const page = await browser.get('/policy/propose');
      return wordsOf(await browser.fill(page, { document: JSON.stringify(looser), days: asked, do: 'try' }, proposeForm(page)));
    };

    expect(await tried('7')).toContain('1 reply was played, those of Wed 25 Nov 2026, 17:00 UTC and later.');
    expect(await tried('30')).toContain('2 replies were played, those of Mon 2 Nov 2026, 17:00 UTC and later. 1 reply was left out');
    expect(await tried('1000000')).toContain('2 replies were played'); // no choice of ours: 30 days
  });

  it('needs a reason of at most 500 characters', async () => {
    const { signedIn } = await setUp();
    const browser = await signedIn('cora');

    for (const [reason, said] of [
      [' \n', 'say why'],
      ['x'.repeat(501), 'at most 500 characters: 501'],
    ] as const) {
      const page = await propose(browser, slower, reason);
      expect([page.status, wordsOf(page)]).toEqual([422, expect.stringContaining(said)]);
      expect(JSON.parse(proposeForm(page).defaults.document ?? '')).toEqual(slower);
    }
    expect((await propose(browser, slower, 'x'.repeat(500))).status).toBe(303);
  });

  it('is kept with its author, reason, trial and version, and changes nothing of the policy', async () => {
    const { world, signedIn } = await setUp();
    const blocking = await rejected(world, 'zd-3');
    const browser = await signedIn('cora');

    const path = await proposed(browser, looser, 'fewer holds');

    const page = await browser.get(path);
    expect(wordsOf(page)).toMatch(
      /Proposal of Cora Cole, Sun 22 Nov 2026.*It waitsWhy: fewer holds.*Made from version 1.*Keyword chargeback.*1 reply was played.*1 rejected reply would be sent/,
    );
    expect(page.body).toContain(`href="/queue/${blocking}"`);
    expect(wordsOf(await browser.get('/policy'))).toMatch(/Proposals that wait.*Cora Colefewer holdsversion 1waits/);
    expect(wordsOf(await browser.get('/policy/proposals'))).toContain('fewer holds');
    expect(await versionInForce(world)).toBe(1);
    const events = await world.raw.query('audit', { pk: chainKey({ subject: `policy-proposal:${path.split('/').at(-1)}` }) });
    expect(events).toMatchObject([
      { type: 'policy.proposed', actor: { personId: 'cora', via: 'sign-in' }, data: { against: 1, played: 1, changes: 1, blocking: 1 } },
    ]);
  });

  it('is kept once by a double click, also at one instant, and a form that was used makes no other one', async () => {
    const { world, signedIn } = await setUp();
    const browser = await signedIn('cora');
    const page = await browser.get('/policy/propose');

    const both = await Promise.all([propose(browser, slower, 'more time', page), propose(browser, slower, 'more time', page)]);
    const later = await propose(browser, slower, 'more time', page);
    const other = await propose(browser, looser, 'more time', page);

    expect(new Set([...both, later].map(({ status, headers }) => `${status} ${headers.location}`)).size).toBe(1);
    expect([later.status, other.status, wordsOf(other)]).toEqual([303, 409, expect.stringContaining('This form was used already')]);
    expect(other.body).toContain(`href="${later.headers.location}"`);
    expect((await world.deps.proposals.list({ limit: 9 })).items).toHaveLength(1);
    world.clock.advance(60);
    expect((await browser.fill(other, { do: 'propose' }, proposeForm(other))).status).toBe(303); // its own form is a fresh one
    expect((await world.deps.proposals.list({ limit: 9 })).items).toHaveLength(2);
  });

  it('T15: is taken from our own page only, with a form of this person', async () => {
    const { world, signedIn } = await setUp();
    const [browser, other] = [await signedIn('cora'), await signedIn('olga')];
    const page = await browser.get('/policy/propose');
    const fields = { ...proposeForm(page).defaults, document: JSON.stringify(slower), reason: 'x', do: 'propose' };

    expect((await browser.submit('/policy/propose', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    for (const form of ['', 'k1.x.y', `${proposeForm(page).defaults.form}x`]) {
      const refused = await browser.submit('/policy/propose', { ...fields, form });
      expect([refused.status, proposeForm(refused).defaults.document]).toEqual([409, fields.document]);
    }
    expect((await other.submit('/policy/propose', fields)).status).toBe(409); // sealed for somebody else
    expect((await browser.submit('/policy/propose', fields, { 'content-type': 'application/json' })).status).toBe(415);
    expect((await world.deps.proposals.list({ limit: 9 })).items).toEqual([]);
  });

  it('is refused with what was typed kept: to people who may not, and to whoever has been signed out', async () => {
    const { world, signedIn } = await setUp();
    const [cora, eve, ann] = [await signedIn('cora'), await signedIn('eve'), await signedIn('ann')];
    const page = await cora.get('/policy/propose');
    expect(wordsOf(await eve.get('/policy/propose'))).toContain('proposed by an owner or by somebody of compliance');
    world.clock.advance(8 * 3600);

    for (const [browser, said] of [
      [cora, 'You are signed out'],
      [world.browser(), 'You are signed out'],
    ] as const) {
      const refused = await propose(browser, slower, 'x', page);
      expect([refused.status, wordsOf(refused)]).toEqual([403, expect.stringContaining(said)]);
      expect(JSON.parse(textOf(only(byTag(parseHtml(refused.body), 'textarea'))))).toEqual(slower);
    }
    for (const browser of [eve, ann]) {
      await browser.signIn(browser === eve ? 'eve' : 'ann');
      const refused = await propose(browser, slower, 'x', page);
      expect(refused.status).toBe(403);
      expect(JSON.parse(textOf(only(byTag(parseHtml(refused.body), 'textarea'))))).toEqual(slower);
    }
    expect((await world.deps.proposals.list({ limit: 9 })).items).toEqual([]);
  });

  it('made from a version that is no longer in force is refused with the way to what has changed', async () => {
    const { world, signedIn } = await setUp();
    const browser = await signedIn('cora');
    const page = await browser.get('/policy/propose');
    await world.deps.accounts.putPolicy(looser, 1, system);

    const refused = await propose(browser, slower, 'more time', page);

    expect([refused.status, wordsOf(refused)]).toEqual([409, expect.stringContaining('made from version 1, and version 2 is in force')]);
    expect(refused.body).toContain('/policy/compare?from=1&amp;to=2');
    expect(proposeForm(refused).defaults).toMatchObject({ against: '2', reason: 'more time' });
    expect((await browser.fill(refused, { do: 'propose' }, proposeForm(refused))).status).toBe(303); // whoever has looked may go on
    world.clock.advance(60);
    for (const against of ['', 'x', '3', '-1']) {
      const again = await browser.get('/policy/propose');
      expect((await browser.fill(again, { against, document: JSON.stringify(slower), do: 'try' }, proposeForm(again))).status).toBe(409);
      world.clock.advance(20);
    }
  });

  it('says what becomes of it where the policy changes, or the role is lost, while it is played', async () => {
    for (const [happens, status, said] of [
      [(world: World) => world.deps.accounts.putPolicy(aPolicy({ escrowSeconds: 1 }), 1, system), 409, 'The policy has changed since'],
      [
        (world: World) => world.deps.accounts.putPerson('cora', { ...aPerson('cora'), roles: ['supervisor'] } as never, system),
        403,
        'You may no longer propose a policy',
      ],
    ] as const) {
      const { world, signedIn } = await setUp();
      const browser = await signedIn('cora');
      const page = await browser.get('/policy/propose');
      const { listRejected } = world.deps.drafts;
      const meanwhile = async (limit: number) => {
        await happens(world);
        return listRejected(limit);
      };
      Object.assign(world.deps.drafts, { listRejected: meanwhile });

      const refused = await propose(browser, slower, 'more time', page);

      expect([refused.status, wordsOf(refused)]).toEqual([status, expect.stringContaining(said)]);
      expect(JSON.parse(proposeForm(refused).defaults.document ?? '')).toEqual(slower);
    }
  });

  it('is kept in the form while the store is busy, and after too many tries', async () => {
    const { world, signedIn } = await setUp();
    const browser = await signedIn('cora');
    world.outside.beforeTransact = async (writes) => {
      throw new TransactionRefused(writes.map(() => 'conflict' as const));
    };
    const busy = await propose(browser, slower);
    expect([busy.status, wordsOf(busy)]).toEqual([503, expect.stringContaining('Nothing was kept. Please send it again in a moment.')]);
    expect(JSON.parse(proposeForm(busy).defaults.document ?? '')).toEqual(slower);
    world.outside.beforeTransact = async () => {};

    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await propose(browser, { ...slower, escrowSeconds: -1 }));

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 429, 429]);
    expect(answers.at(-1)?.headers['retry-after']).toMatch(/^\d+$/);
    expect(JSON.parse(proposeForm(answers.at(-1) as Page).defaults.document ?? '')).toEqual({ ...slower, escrowSeconds: -1 });
    world.clock.advance(20);
    expect((await propose(browser, slower)).status).toBe(303);
  });

  it('that is too long for a form is refused in words', async () => {
    const { signedIn } = await setUp();
    const browser = await signedIn('cora');

    const refused = await browser.submit('/policy/propose', { document: ' '.repeat(300_000) });

    expect([refused.status, wordsOf(refused)]).toEqual([413, expect.stringContaining('too long')]);
  });

  it('takes the largest policy that there may be words for', async () => {
    const { signedIn } = await setUp();
    const browser = await signedIn('cora');
    const large = changed((policy) => {
      policy.keywords = Array.from({ length: 1500 }, (_, i) => ({ id: `word-${i}`, text: `word number ${i}`, tier: 3 as const }));
    });
    const path = await proposed(browser, large);
    const again = await browser.get(`/policy/propose?proposal=${path.split('/').at(-1)}`);

    expect(JSON.parse(proposeForm(again).defaults.document ?? '')).toEqual(large);
    expect(wordsOf(await browser.get(path)).includes('1023 more')).toBe(true); // of 1,523 differences 500 are shown
  });
});

describe('putting a proposal in force', () => {
  it('is for another person: it takes effect at once for new drafts, and both are named', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'), looser, 'fewer holds');
    expect((await world.post(aHotReply('zd-1'))).json.status).toBe('pending');
    const olga = await signedIn('olga');

    const accepted = await act(olga, path, { do: 'accept' });

    expect([accepted.status, accepted.headers.location]).toEqual([303, path]);
    expect((await world.post(aHotReply('zd-2'))).json).toMatchObject({ status: 'released', policy: { version: 2 } });
    expect(wordsOf(await olga.get(path))).toMatch(/It was put in force.*By olga, Sun 22 Nov 2026, 17:00 UTC, as version 2\./);
    expect(wordsOf(await olga.get('/policy'))).toContain('Version 2, in forceSince Sun 22 Nov 2026, 17:00 UTC, by olga, proposed by Cora Cole.fewer holds');
    expect((await world.call<{ items: object[] }>('GET /v1/policies?limit=1', { key: world.keys.admin })).json.items).toMatchObject([
      { version: 2, actor: { personId: 'olga', via: 'sign-in' }, reason: 'fewer holds', proposal: { authorId: 'cora' }, overruled: [] },
    ]);
    const events = await world.raw.query('audit', { pk: chainKey({ subject: 'policy' }) });
    expect(events.at(-1)).toMatchObject({ type: 'policy.changed', actor: { personId: 'olga', via: 'sign-in' }, data: { proposedBy: 'cora', version: 2 } });
  });

  it('is never for its author, whatever form they send', async () => {
    const { world, signedIn } = await setUp();
    const cora = await signedIn('cora');
    const path = await proposed(cora);
    const page = await cora.get(path);
    expect(wordsOf(page)).toContain('You proposed it, so somebody else puts it in force: olga, Otto Ott.');

    for (const attempt of ['accept', 'force']) {
      const refused = await cora.fill(page, { do: attempt, forced: 'because' }, formTo(page, path));
      expect([refused.status, wordsOf(refused)]).toEqual([403, expect.stringContaining('Somebody else has to put it in force.')]);
    }
    const olgas = formTo(await (await signedIn('olga')).get(path), path).defaults;
    expect((await cora.submit(path, { ...olgas, do: 'accept' })).status).toBe(409); // sealed for somebody else
    expect(await versionInForce(world)).toBe(1);
  });

  it('is not for those who only read, nor for anybody from another site', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'));
    const [eve, ann, olga] = [await signedIn('eve'), await signedIn('ann'), await signedIn('olga')];
    expect((await eve.get(path)).forms.map(({ action }) => action)).toEqual(['/sign-out']);
    const fields = { ...formTo(await olga.get(path), path).defaults, do: 'accept' };

    expect((await olga.submit(path, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ann.submit(path, fields)).status).toBe(403);
    expect((await eve.submit(path, fields)).status).toBe(409);
    expect((await world.browser().submit(path, fields)).status).toBe(403);
    expect((await olga.submit('/policy/proposals/prp_1', fields)).status).toBe(404);
    expect((await olga.submit(path, { ...fields, do: 'whatever' })).status).toBe(422);
    expect(await versionInForce(world)).toBe(1);
  });

  it('asks for a sign-in of the last half hour', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'));
    const olga = await signedIn('olga');
    const page = await olga.get(path);
    world.clock.advance(30 * 60 + 1);

    const refused = await olga.fill(page, { do: 'accept' }, formTo(page, path));
    expect([refused.status, wordsOf(refused)]).toEqual([403, expect.stringContaining('Sign in again')]);
    expect(refused.body).toContain(`/sign-in?return=${encodeURIComponent(path)}`);
    expect(await versionInForce(world)).toBe(1);
    await olga.signIn('olga');

    expect((await act(olga, path, { do: 'accept' })).status).toBe(303);
    expect(await versionInForce(world)).toBe(2);
  });

  it('by a double click, also at one instant, makes one version; another owner learns that it is settled', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'));
    const [olga, otto] = [await signedIn('olga'), await signedIn('otto')];
    const [page, other] = [await olga.get(path), await otto.get(path)];
    const click = () => olga.fill(page, { do: 'accept' }, formTo(page, path));

    const answers = [...(await Promise.all([click(), click()])), await click()];
    const late = await otto.fill(other, { do: 'accept' }, formTo(other, path));

    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([303, 303, 303].map((status) => [status, path]));
    expect([late.status, wordsOf(late)]).toEqual([409, expect.stringMatching(/It was settled already.*It was put in force/)]);
    expect(await versionInForce(world)).toBe(2);
  });

  it('of a proposal that is stale, withdrawn, or whose author has left is refused and says so', async () => {
    const { world, signedIn } = await setUp();
    const [cora, olga] = [await signedIn('cora'), await signedIn('olga')];
    const paths = [await proposed(cora), await proposed(cora), await proposed(cora)] as const;
    const pages = [await olga.get(paths[0]), await olga.get(paths[1]), await olga.get(paths[2])] as const;
    const accept = (place: 0 | 1 | 2) => olga.fill(pages[place], { do: 'accept' }, formTo(pages[place], paths[place]));

    expect((await act(cora, paths[0], { do: 'close', reason: '' })).status).toBe(303);
    expect(wordsOf(await accept(0))).toMatch(/It was settled already.*It was withdrawn.*By Cora Cole/);
    const { id: _, ...fields } = aPerson('cora', { name: 'Cora Cole', roles: ['legal'] });
    await world.deps.accounts.putPerson('cora', fields, system);
    expect(wordsOf(await accept(1))).toContain('Its author may no longer propose');
    expect(wordsOf(await olga.get(paths[1]))).toContain('somebody else has to propose it anew');
    await world.deps.accounts.putPerson('cora', { ...fields, roles: ['compliance'] }, system);
    await world.deps.accounts.putPolicy(looser, 1, system);
    const stale = await accept(2);
    expect([stale.status, wordsOf(stale)]).toEqual([409, expect.stringContaining('It was made from version 1, and version 2 is in force.')]);
    expect(wordsOf(await olga.get('/policy'))).toContain('the policy has changed since');

    const again = await cora.get(`/policy/propose?proposal=${paths[2].split('/').at(-1)}`);
    expect(wordsOf(again)).toContain('This text was made from version 1, and version 2 is in force');
    expect(proposeForm(again).defaults).toMatchObject({ against: '2', reason: 'more time' });
    expect(JSON.parse(proposeForm(again).defaults.document ?? '')).toEqual(slower);
  });

  it('that would send what people rejected needs a reason, once those replies were seen; both are kept and named', async () => {
    const { world, signedIn } = await setUp();
    const first = await rejected(world, 'zd-1');
    const path = await proposed(await signedIn('cora'), looser, 'fewer holds');
    const olga = await signedIn('olga');

    const asked = await act(olga, path, { do: 'accept' });
    expect([asked.status, wordsOf(asked)]).toEqual([409, expect.stringContaining('Overruling them needs a reason.')]);
    expect(asked.body).toContain(`href="/queue/${first}"`);
    const form = (page: Page) => formTo(page, path); // the first of its forms puts it in force
    const silent = await olga.fill(asked, { do: 'force', forced: '  ' }, form(asked));
    expect([silent.status, wordsOf(silent)]).toEqual([422, expect.stringContaining('say why')]);
    const blind = await act(olga, path, { do: 'force', forced: 'legal agreed' }); // from the page that did not show them
    expect([blind.status, form(blind).defaults.forced]).toEqual([409, 'legal agreed']);
    world.clock.advance(60);
    const second = await rejected(world, 'zd-2');
    const grown = await olga.fill(asked, { do: 'force', forced: 'legal agreed' }, form(asked));
    expect([grown.status, wordsOf(grown), form(grown).defaults.forced]).toEqual([
      409,
      expect.stringContaining('Other rejected replies than you saw'),
      'legal agreed',
    ]);
    expect(await versionInForce(world)).toBe(1);
    const put = await olga.fill(grown, { do: 'force', forced: 'legal agreed' }, form(grown));

    expect(put.status).toBe(303);
    const version = await world.deps.accounts.policyVersion(2);
    expect(version).toMatchObject({ reason: 'fewer holds (forced: legal agreed)', actor: { personId: 'olga' }, proposal: { authorId: 'cora' } });
    expect(version?.overruled.toSorted()).toEqual([first, second].toSorted());
    expect(wordsOf(await olga.get(path))).toContain('as version 2. legal agreed');
  });

  it('says what it could not be held against, when it is tried and when it is about to be put in force; the event has the number', async () => {
    const { world, signedIn } = await setUp();
    const [gone] = [await rejected(world, 'zd-1'), await rejected(world, 'zd-2')];
    const key = { pk: `D#${gone}`, sk: 'REV#000001' };
    await world.raw.put('drafts', { ...key, ...(await world.raw.get('drafts', key)), packed: 'of a newer version' });
    const left = '1 reply that people rejected could not be held against it, since what it was judged by is gone.';
    const path = await proposed(await signedIn('cora'), looser, 'fewer holds');
    const olga = await signedIn('olga');
    expect(wordsOf(await olga.get(path)).split(left)).toHaveLength(2);

    const asked = await act(olga, path, { do: 'accept' });
    expect(wordsOf(asked).split(left)).toHaveLength(3);
    expect((await olga.fill(asked, { do: 'force', forced: 'legal agreed' }, formTo(asked, path))).status).toBe(303);

    const events = await world.tables.query('audit', { pk: chainKey({ subject: 'policy' }) });
    expect(events.at(-1)).toMatchObject({ type: 'policy.changed', data: { version: 2, overruled: 1, unplayed: 1 } });
  });

  it('is refused where the document can not be a policy any more', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'));
    const { document } = world.deps.proposals;
    const olga = await signedIn('olga');
    const unsafe = changed(({ thresholds }) => void Object.assign(thresholds, { default: 0.5 }));
    Object.assign(world.deps.proposals, { document: async (proposal: Parameters<typeof document>[0]) => ({ ...(await document(proposal)), policy: unsafe }) });

    const refused = await act(olga, path, { do: 'accept' });
    expect([refused.status, wordsOf(refused)]).toEqual([409, expect.stringContaining('thresholds.default: must be at least 0.85: 0.5')]);
    Object.assign(world.deps.proposals, {
      document: async (proposal: Parameters<typeof document>[0]) => ({ ...(await document(proposal)), policy: undefined }),
    });
    expect((await act(olga, path, { do: 'accept' })).status).toBe(409);
    expect(await versionInForce(world)).toBe(1);
  });

  it('says so while the store is busy, and of too many tries', async () => {
    const { world, signedIn } = await setUp();
    const path = await proposed(await signedIn('cora'));
    const olga = await signedIn('olga');
    world.outside.beforeTransact = async (writes) => {
      throw new TransactionRefused(writes.map(() => 'conflict' as const));
    };

    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await act(olga, path, { do: 'accept' })).status);

    expect(statuses).toEqual([503, 503, 503, 503, 503, 429]);
    expect(await versionInForce(world)).toBe(1);
  });
});

describe('taking a proposal back', () => {
  it('is for its author at any time, and for others as a refusal with a reason', async () => {
    const { world, signedIn } = await setUp();
    const [cora, olga] = [await signedIn('cora'), await signedIn('olga')];
    const [own, other] = [await proposed(cora), await proposed(cora)];

    expect((await act(cora, own, { do: 'close', reason: '' })).status).toBe(303);
    expect(wordsOf(await cora.get(own))).toContain('It was withdrawn');
    const silent = await act(olga, other, { do: 'close', reason: ' ' });
    expect([silent.status, wordsOf(silent)]).toEqual([422, expect.stringContaining('say why')]);
    const long = await act(olga, other, { do: 'close', reason: 'x'.repeat(501) });
    expect([long.status, long.forms.at(-2)?.defaults.reason]).toEqual([422, 'x'.repeat(501)]);
    expect((await act(olga, other, { do: 'close', reason: 'too early' })).status).toBe(303);
    expect(wordsOf(await cora.get(other))).toMatch(/It was declined.*By olga.*too early/);
    expect(wordsOf(await cora.get('/policy'))).not.toContain('Proposals that wait');
    expect(await versionInForce(world)).toBe(1);
  });

  it('by a double click is done once; whoever comes later learns what became of it', async () => {
    const { signedIn } = await setUp();
    const [cora, olga] = [await signedIn('cora'), await signedIn('olga')];
    const path = await proposed(cora);
    const [page, other] = [await cora.get(path), await olga.get(path)];
    const click = () => cora.fill(page, { do: 'close', reason: '' }, formTo(page, path));

    const answers = [...(await Promise.all([click(), click()])), await click()];
    const late = await olga.fill(other, { do: 'close', reason: 'no' }, formTo(other, path));

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect([late.status, wordsOf(late)]).toEqual([409, expect.stringContaining('It was withdrawn')]);
    expect(textOf(only(byTag(parseHtml(late.body), 'textarea')))).toBe('no'); // what was typed stays
  });

  it('is refused to somebody who has lost the role since', async () => {
    const { world, signedIn } = await setUp({ people: [...peopleWith('olga', { roles: ['owner', 'executive'] }), cora] });
    const path = await proposed(await signedIn('cora'));
    const olga = await signedIn('olga');
    const page = await olga.get(path);
    const { id: _, ...fields } = aPerson('olga', { roles: ['executive'] });
    await world.deps.accounts.putPerson('olga', fields, system);

    for (const attempt of ['close', 'accept']) expect((await olga.fill(page, { do: attempt, reason: 'no' }, formTo(page, path))).status).toBe(403);
    expect((await world.deps.proposals.list({ limit: 1 })).items[0]?.state).toBe('open');
  });
});
