import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { anAccount, aPerson, hours, minutes, people, peopleWith, secondsAfter } from '../examples.ts';
import { byTag, type HtmlElement, only, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';
import { aWaitingRow, counted, keepRows } from './waiting-rows.ts';

const signedIn = new WeakMap<World, Map<string, ReturnType<World['browser']>>>();
/** A page of somebody's own browser; they sign in where they are not, after all that is owed to them by then. */
async function open(world: World, personId: string, path = '/queue'): Promise<Page> {
  const browsers = signedIn.get(world) ?? new Map();
  signedIn.set(world, browsers);
  const browser = browsers.get(personId) ?? world.browser();
  browsers.set(personId, browser);
  const page = await browser.get(path);
  if (!page.path.startsWith('/sign-in')) return page;
  await world.sweep();
  await browser.signIn(personId);
  return browser.get(path);
}
const rowsOf = (page: Page): string[][] => byTag(parseHtml(page.body), 'tbody').flatMap((body) => byTag(body, 'tr').map(cellsOf));
const cellsOf = (row: HtmlElement): string[] => row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [textOf(cell)]));
const references = (page: Page): string[] => rowsOf(page).flatMap((cells) => cells.filter((cell) => /^AP-/.test(cell)));
const views = (page: Page): Record<string, string> =>
  Object.fromEntries(
    byTag(only(byTag(parseHtml(page.body), 'nav').filter(({ attributes }) => attributes.id === 'views')), 'a').map((link) => {
      const [, name = '', count = ''] = /^(.*) \((.*)\)$/.exec(textOf(link)) ?? [];
      return [name, count];
    }),
  );
const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');
let conversations = 0;
const held = (fields: Partial<Submission> = {}): Submission => {
  conversations += 1;
  return aHeldReply({ conversationId: `zd-q${conversations}`, ...fields });
};
const dual = (fields: Partial<Submission> = {}): Submission => {
  conversations += 1;
  return aDualRefund({ conversationId: `zd-q${conversations}`, ...fields });
};

describe('the views of the queue', () => {
  it('R98: are six, with counts of what this person may see; the first is what they are asked to decide', async () => {
    const world = await createWorld({ people: people.filter(({ id }) => id !== 'ben') });
    const mias = await world.held(held());
    const dans = await world.held(dual());

    const [olga, mia, dan, sam] = [await open(world, 'olga'), await open(world, 'mia'), await open(world, 'dan'), await open(world, 'sam')];

    expect(views(olga)).toEqual({ Mine: '0', 'My team': '0', 'Breaching next hour': '0', 'Failed release': '0', Blocked: '0', All: '2' });
    expect(views(mia)).toEqual({ Mine: '1', 'My team': '2', 'Breaching next hour': '0', 'Failed release': '0', Blocked: '0', All: '2' });
    expect([views(dan).Mine, views(dan).All, views(sam).All]).toEqual(['1', '1', '0']);
    expect([references(olga), references(mia), references(dan)]).toEqual([[], [mias.reference], [dans.reference]]);
    expect(references(await open(world, 'mia', '/queue?view=team')).toSorted()).toEqual([mias.reference, dans.reference].toSorted());
    expect(references(await open(world, 'eve', '/queue?view=team')).toSorted()).toEqual([mias.reference, dans.reference].toSorted());
  });

  it('R100: tell nobody of drafts of others, by no count, row, filter or search', async () => {
    const world = await createWorld();
    const own = await world.held(dual());
    const foreign = await world.held(held({ accountId: 'acc_fabrikam' }));

    for (const path of ['/queue?view=all', '/queue?view=team', `/queue?view=all&q=${foreign.reference}`, '/queue?view=all&account=acc_fabrikam']) {
      const page = await open(world, 'dan', path);
      expect(wordsOf(page)).not.toContain(foreign.reference);
      expect(page.body).not.toContain(foreign.id);
      expect(page.body).not.toContain('Fabrikam');
      expect(views(page).All).toBe('1');
    }
    expect(references(await open(world, 'dan'))).toEqual([own.reference]);
  });

  it('show those as breaching that are within an hour of their deadline', async () => {
    const world = await createWorld();
    const urgent = await world.held(held({ urgency: 'urgent' }));
    await world.held(held());
    expect(views(await open(world, 'mia'))['Breaching next hour']).toBe('0');
    world.clock.advance(1 * hours + 1);
    await world.sweep();

    const page = await open(world, 'olga', '/queue?view=breaching');

    expect([views(page)['Breaching next hour'], references(page)]).toEqual(['1', [urgent.reference]]);
  });

  it('show those as blocked that nobody may decide', async () => {
    const world = await createWorld({ people: people.filter(({ id }) => id !== 'dan' && id !== 'olga').concat(aPerson('kim', { roles: ['compliance'] })) });
    const blocked = (await world.post(dual())).json;
    await world.sweep();

    const page = await open(world, 'kim', '/queue?view=blocked');

    expect([blocked.status, views(page).Blocked, references(page)]).toEqual(['blocked', '1', [blocked.reference]]);
    expect(wordsOf(page)).toContain('Blocked: nobody is left who may decide');
    const posts = page.forms.filter(({ method }) => method === 'post').map(({ action, controls }) => [action, controls.length > 0]);
    expect(posts, 'the form of the acts is empty').toEqual([
      ['/queue', false],
      ['/sign-out', true],
    ]);
  });

  it('say why a draft is blocked, as it is by now', async () => {
    const world = await createWorld({ people: people.concat(aPerson('kim', { roles: ['compliance'] })) });
    for (const { id, ...person } of people) await world.deps.accounts.putPerson(id, { ...person, limits: {} }, { via: 'system' });
    await world.post(dual());
    await world.sweep();
    const before = wordsOf(await open(world, 'kim', '/queue?view=blocked'));
    for (const { id, ...person } of people) await world.deps.accounts.putPerson(id, { ...person, active: false }, { via: 'system' });
    world.clock.advance(2 * minutes);
    await world.sweep();

    expect(before).toContain('Blocked: release limits are too low');
    expect(wordsOf(await open(world, 'kim', '/queue?view=blocked'))).toContain('Blocked: nobody is left who may decide');
  });

  it('that there are none of are 404, in words', async () => {
    const world = await createWorld();

    const page = await open(world, 'olga', '/queue?view=approve');

    expect([page.status, page.body]).toEqual([404, expect.stringContaining('There is no such view of the queue.')]);
  });

  it.each(['after=%FF%00', `after=${'9'.repeat(3000)}`, `q=${'x'.repeat(3000)}`, 'urgency=tomorrow', 'account=%3Cscript%3E', 'rule=__proto__', 'view=', 'q=%'])(
    'take an altered address as what it says, and never fail: %s',
    async (query) => {
      const world = await createWorld();
      await world.held(held());

      const page = await open(world, 'mia', `/queue?${query}`);

      expect(page.status).toBe(200);
    },
  );
});

describe('a row', () => {
  it('says time left, account, ask, reasons, who is asked, age, stage and urgency', async () => {
    const world = await createWorld({ people: people.filter(({ id }) => id !== 'ben') });
    const draft = await world.held(dual());
    world.clock.advance(90 * minutes);

    const [row] = rowsOf(await open(world, 'eve', '/queue?view=all'));

    expect(row).toEqual([
      `Select ${draft.reference}`,
      '22 h 30 min left',
      draft.reference,
      'Northwind Bank',
      'refund of $12,400',
      'Refund over limitMoney that does not come backRefund action1 more',
      'ann and dan',
      '1 h 30 min',
      '1/1',
      'standard',
    ]);
  });

  it('says in words that a deadline is past', async () => {
    const world = await createWorld();
    await world.held(held({ urgency: 'urgent' }));
    await open(world, 'mia');
    world.clock.advance(2 * hours + 5 * minutes); // and no sweep has come yet

    expect(rowsOf(await open(world, 'mia'))[0]?.[1]).toBe('past by 5 min');
  });

  it('hides in a blind stage who else is asked, from whoever is asked there and from nobody else', async () => {
    const seats = [
      { role: 'finance', count: 1 },
      { role: 'department-head', count: 1 },
    ];
    const world = await createWorld({
      people: people.filter(({ id }) => id !== 'ben'),
      policy: { routes: [{ id: 'blind', stages: [{ seats, assurance: 'link', blind: true }], watchers: [] }] },
    });
    const draft = await world.held(dual());

    const dan = await open(world, 'dan');
    expect(rowsOf(dan)[0]?.at(-4)).toBe('you; others are not shown');
    expect(rowsOf(dan).flat().join()).not.toContain('ann');
    expect(references(await open(world, 'dan', '/queue?q=ann'))).toEqual([]);
    expect(rowsOf(await open(world, 'olga', '/queue?view=all&q=ann'))[0]?.at(-4)).toBe('ann and dan');
    await world.decide(draft.id, 'dan');
    const after = await open(world, 'dan', '/queue?view=all');
    expect(rowsOf(after)[0]?.at(-4)).toBe('not shown: opinions are independent');
  });
});

describe('a list', () => {
  const three = async () => {
    const world = await createWorld({
      people: peopleWith('ann', { name: 'Ann Abel' }),
      accounts: [anAccount(), anAccount({ id: 'acc_fabrikam', name: 'Fabrikam', segment: 'standard' })],
    });
    const refund = await world.held(dual());
    const urgent = await world.held(held({ urgency: 'urgent' }));
    const plain = await world.held(held());
    return { world, refund, urgent, plain };
  };

  it.each([
    ['account=acc_northwind', ['refund']],
    ['role=manager', ['urgent', 'plain']],
    ['urgency=urgent', ['urgent']],
    ['rule=review-requested', ['urgent', 'plain']],
    ['q=fabri', ['urgent', 'plain']],
    ['q=MIA', ['urgent', 'plain']],
    ['q=nobody', []],
    ['account=acc_fabrikam&urgency=standard', ['plain']],
  ] as const)('is narrowed by %s, in the order of the deadlines', async (query, expected) => {
    const { world, ...drafts } = await three();

    const page = await open(world, 'olga', `/queue?view=all&${query}`);

    expect(references(page)).toEqual(expected.map((name) => drafts[name].reference));
    expect(views(page).All).toBe('3');
  });

  it('keeps view and filters in its form and links, and says so where nothing fits', async () => {
    const { world } = await three();

    const page = await open(world, 'olga', '/queue?view=all&q=nothing&urgency=urgent&account=acc_gone');

    const form = page.forms.find(({ method }) => method === 'get');
    expect([form?.action, form?.defaults]).toEqual(['/queue', { view: 'all', q: 'nothing', account: 'acc_gone', rule: '', role: '', urgency: 'urgent' }]);
    expect(wordsOf(page)).toContain('No row fits what you search or filter by');
    expect(page.body).toContain('href="/queue?view=all&amp;q=nothing&amp;account=acc_gone&amp;urgency=urgent"');
    expect(page.body).toContain('href="/queue?view=all"');
  });

  it('has 20 rows a page, and a link to the next until there is none', async () => {
    const world = await createWorld();
    for (let i = 0; i < 23; i += 1) {
      await world.post(held());
      world.clock.advance(1);
    }
    const browser = world.browser();
    await browser.signIn('olga');
    const first = await browser.get('/queue?view=all');
    const href = (page: Page, text: string): string | undefined => byTag(parseHtml(page.body), 'a').find((link) => textOf(link) === text)?.attributes.href;
    const second = await browser.get(href(first, 'Next page') ?? '');

    expect([references(first).length, references(second).length, new Set([...references(first), ...references(second)]).size]).toEqual([20, 3, 23]);
    expect(wordsOf(first)).toContain('20 of 23 replies');
    expect([href(first, 'First page'), href(second, 'Next page'), href(second, 'First page')]).toEqual([undefined, undefined, '/queue?view=all']);
    expect(rowsOf(second).at(-1)?.[2]).toBe(references(second).at(-1));
  });
});

describe('the banner', () => {
  it('comes above so many, or past a deadline, and names number, first draft, and the view that shows them', async () => {
    const world = await createWorld({ settings: { alarmAboveWaiting: 1 } });
    const first = await world.held(held({ urgency: 'urgent' }));
    expect(wordsOf(await open(world, 'mia'))).not.toContain('The queue is long');
    await world.held(held());

    const long = await open(world, 'olga');
    expect(wordsOf(long)).toContain(`The queue is long2 replies wait. First is ${first.reference}: 2 h left.Open ${first.reference}Show all of them`);
    expect(long.body).toContain('href="/queue?view=all"');
    world.clock.advance(2 * hours + 3 * minutes);
    const late = await open(world, 'olga'); // before the sweep of the minute has come
    expect(wordsOf(late)).toMatch(
      new RegExp(`A deadline has passed ?2 replies wait, 1 of them past the deadline. First is ${first.reference}: past by 3 min.`),
    );
    expect(late.body).toContain('href="/queue?view=breaching"');
  });

  it('speaks of nothing that this person may not see', async () => {
    const world = await createWorld({ settings: { alarmAboveWaiting: 1 } });
    await world.held(dual());
    await world.held(held());

    expect(wordsOf(await open(world, 'dan'))).not.toContain('The queue is long');
  });
});

describe('an empty view', () => {
  it('says who decided last and when, as far as this person may know', async () => {
    const world = await createWorld();
    const draft = await world.held(held());
    world.clock.advance(10 * minutes);
    await world.decide(draft.id, 'mia');
    world.clock.advance(1 * hours);
    await world.sweep();

    expect(wordsOf(await open(world, 'olga'))).toContain('Nothing waits for you, as of 18:10. Last decision Sun 22 Nov 2026, 17:10 UTC by mia.');
    expect(wordsOf(await open(world, 'mia'))).toContain('Last decision');
    expect(wordsOf(await open(world, 'dan'))).not.toContain('Last decision');
  });

  it('says nothing of a decision whose draft is gone or can’t be read, but to its own person and to who sees everything', async () => {
    const world = await createWorld();
    const draft = await world.held(held());
    await world.decide(draft.id, 'mia');
    world.clock.advance(1 * hours);
    await world.sweep();
    const key = { pk: `D#${draft.id}`, sk: 'REV#000001' };
    const revision = (await world.raw.get('drafts', key)) ?? expect.fail('no revision');
    await world.raw.put('drafts', { ...revision, packed: 'of a newer version' });

    expect(wordsOf(await open(world, 'dan'))).not.toContain('Last decision');
    expect(wordsOf(await open(world, 'olga'))).toContain('Last decision');
    expect(wordsOf(await open(world, 'mia'))).toContain('Last decision');
  });

  it('tells whoever was asked of a decision by somebody else', async () => {
    const world = await createWorld();
    const draft = await world.held(dual());
    const finance = await world.askedAs(draft.id, 'finance');
    await world.decide(draft.id, 'dan');
    await world.decide(draft.id, finance);

    expect(wordsOf(await open(world, 'dan'))).toContain(`by ${finance}.`);
  });
});

describe('a release that the helpdesk did not take', () => {
  const failing = async () => {
    const world = await createWorld();
    world.outside.post = async () => ({ status: 410 });
    const draft = await world.held(held());
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);
    await world.sweep();
    await world.sweep();
    return { world, draft };
  };

  it('is listed for whoever was asked and for whoever sees all, and counted for nobody else', async () => {
    const { world, draft } = await failing();

    for (const person of ['olga', 'mia']) {
      const page = await open(world, person, '/queue?view=failed');
      expect([views(page)['Failed release'], references(page)]).toEqual(['1', [draft.reference]]);
      expect(rowsOf(page)[0]).toEqual([
        'Sun 22 Nov 2026, 17:00 UTC',
        draft.reference,
        'Fabrikam',
        'order status',
        'Review requested',
        '1 try, last answer 410',
        'less than a minute',
        'standard',
      ]);
    }
    expect(views(await open(world, 'dan'))['Failed release']).toBe('0');
    expect(references(await open(world, 'dan', '/queue?view=failed'))).toEqual([]);
  });

  it('is narrowed like the other lists, and its page says what became of it', async () => {
    const { world, draft } = await failing();

    expect(references(await open(world, 'olga', '/queue?view=failed&q=fabrikam'))).toEqual([draft.reference]);
    expect(references(await open(world, 'olga', '/queue?view=failed&q=northwind'))).toEqual([]);
    expect(wordsOf(await open(world, 'olga', `/queue/${draft.id}`))).toContain('It was released, but Zendesk did not take it: 1 try, last answer 410.');
  });

  it('is one that waited in vain for a disabled endpoint', async () => {
    const { world } = await failing();
    const { json } = await world.post(aHarmlessReply({ conversationId: 'zd-waits' }));
    await world.sweep();
    world.clock.advance(4 * 24 * hours);
    await world.sweep();

    const page = await open(world, 'olga', '/queue?view=failed');
    expect(rowsOf(page).map((cells) => cells[5])).toEqual(['its endpoint is disabled', '1 try, last answer 410']);
    expect(wordsOf(await open(world, 'olga', `/queue/${json.id}`))).toContain('the endpoint of Zendesk is disabled and was not enabled in time');
  });

  it('is one that was given up: not one that is tried again, nor one that arrived, nor another event', async () => {
    const { world } = await failing();
    await world.call('POST /v1/deliveries/enable', { key: world.keys.admin });
    let status = 500;
    world.outside.post = async () => ({ status });
    await world.post(aHarmlessReply({ conversationId: 'zd-again' }));
    await world.sweep();
    expect(views(await open(world, 'olga'))['Failed release']).toBe('1');
    status = 200;
    world.clock.advance(1 * hours);
    await world.sweep();
    status = 410;
    const withdrawn = await world.held(held());
    await world.call(`POST /v1/drafts/${withdrawn.id}/withdraw`, { body: { reason: 'solved' } });
    await world.sweep();

    expect(views(await open(world, 'olga'))['Failed release']).toBe('1');
    world.clock.advance(91 * 24 * hours);
    expect(views(await open(world, 'olga'))['Failed release']).toBe('0');
  });

  it('stays listed beside one whose draft is damaged', async () => {
    const { world, draft } = await failing();
    const other = await world.held(held());
    await world.decide(other.id, 'mia');
    world.clock.advance(30);
    await world.sweep();
    await world.sweep();
    const head = await world.raw.get('drafts', { pk: `D#${other.id}`, sk: 'HEAD' });
    await world.raw.put('drafts', { ...head, pk: `D#${other.id}`, sk: 'HEAD', status: 'unheard-of' });

    expect(references(await open(world, 'olga', '/queue?view=failed'))).toEqual([draft.reference]);
  });
});

describe('the queue as it is kept', () => {
  it('is read without the drafts themselves: a row of the index each, however many drafts are settled', async () => {
    const { tables, read } = counted(createMemoryTables());
    const world = await createWorld({ tables });
    for (let i = 0; i < 20; i += 1) await world.post(held());
    for (let i = 0; i < 30; i += 1) await world.post(aHarmlessReply({ conversationId: `zd-s${i}` }));
    const browser = world.browser();
    await browser.signIn('olga');
    read.items = 0;
    read.calls = 0;

    const page = await browser.get('/queue?view=all');

    expect(references(page)).toHaveLength(20);
    const around = 3 + people.length; // session, its person's epoch, person, people
    expect([read.items, read.calls]).toEqual([20 + around, 16 + 4 + 1]);
  });

  it('follows every step of a draft in the transaction of the step', async () => {
    const world = await createWorld({ people: people.filter(({ id }) => id !== 'ben') });
    const listed = async () =>
      (await world.deps.queue.waiting()).items.map(({ status, asked, stage }) => [status, asked.map(({ personId }) => personId).join(), stage]);
    const draft = (await world.post(dual())).json;
    expect(await listed()).toEqual([['pending', '', 1]]);
    await world.sweep();
    expect(await listed()).toEqual([['pending', 'ann,dan', 1]]);
    await world.decide(draft.id, 'dan');
    expect(await listed()).toEqual([['pending', 'ann', 1]]);
    await world.revise(draft.id, { reply: { to: 'dana@northwind.example', text: 'We refund $12,400 on Monday.' } });
    await world.sweep();
    expect(await listed()).toEqual([['pending', 'ann,dan', 1]]);
    await world.decide(draft.id, 'ann');
    await world.decide(draft.id, 'dan');
    expect(await listed()).toEqual([]);
    expect(await world.raw.get('drafts', { pk: `D#${draft.id}`, sk: 'HEAD' })).not.toHaveProperty('queueRow');
  });

  it('goes on where a row is damaged or left behind by another version', async () => {
    const world = await createWorld();
    const [broken, stale, sound] = [await world.held(held()), await world.held(held()), await world.held(held())];
    const change = async (id: string, fields: object) => {
      const key = { pk: `D#${id}`, sk: 'HEAD' };
      await world.raw.put('drafts', { ...(await world.raw.get('drafts', key)), ...key, ...fields });
    };
    await change(broken.id, { queueRow: '{"reference":' });
    await change(stale.id, { status: 'withdrawn' });

    expect(references(await open(world, 'olga', '/queue?view=all'))).toEqual([sound.reference]);
  });
});

describe('a queue of hundreds', () => {
  const asked = (personId: string) => ({ asked: [{ personId, onBehalfOf: null }] });
  const many = async () => {
    const world = await createWorld();
    const rows = Array.from({ length: 400 }, (_, i) =>
      aWaitingRow(i, { ...asked(i % 4 === 0 ? 'dan' : 'ann'), decideBy: secondsAfter(3 * hours + i * minutes).toISOString() }),
    );
    await keepRows(world.raw, rows);
    return { world, rows };
  };

  it('is told as “at least”, but for what is known; its first page is the nearest deadlines', async () => {
    const { world, rows } = await many();

    const page = await open(world, 'olga', '/queue?view=all');

    expect(references(page)).toEqual(rows.slice(0, 20).map(({ reference }) => reference));
    expect(views(page)).toEqual({
      Mine: '0',
      'My team': '0',
      'Breaching next hour': '0',
      'Failed release': '0',
      Blocked: 'not counted',
      All: 'at least 50',
    });
    expect(wordsOf(page)).toContain('20 of at least 50 replies, the nearest deadline first');
    expect(wordsOf(page)).toMatch(/The queue is longAt least \d+ replies wait\. First is AP-0000: 3 h left\./);
  });

  it('is paged to its end by whoever is asked, who sees nothing else', async () => {
    const { world, rows } = await many();

    const first = await open(world, 'dan');
    const pages = [first];
    for (;;) {
      const next = byTag(parseHtml(pages.at(-1)?.body ?? ''), 'a').find((link) => textOf(link) === 'Next page')?.attributes.href;
      if (next === undefined) break;
      pages.push(await open(world, 'dan', next));
    }

    expect([views(first).Mine, wordsOf(first).includes('20 of at least 50 replies')]).toEqual(['at least 50', true]);
    expect(pages.flatMap(references)).toEqual(rows.filter((_, i) => i % 4 === 0).map(({ reference }) => reference));
    expect(pages.slice(1).map((page) => /(\d+ (?:of )?(?:at least )?\d* ?repl\w+), the nearest/.exec(wordsOf(page))?.[1])).toEqual([
      '20 replies',
      '20 replies',
      '20 replies',
      '20 replies',
    ]);
  });

  it('says of a view without a row that it was not read to its end, and leads on', async () => {
    const { world } = await many();
    await keepRows(
      world.raw,
      Array.from({ length: 2000 }, (_, i) => aWaitingRow(1000 + i, asked('dan'))),
    );

    const page = await open(world, 'olga', '/queue?view=all&q=nobody');

    expect(wordsOf(page)).toContain('No row fits what you search or filter by as far as the list was read, as of 17:00. There may be more further on.');
    expect(byTag(parseHtml(page.body), 'a').find((link) => textOf(link) === 'Look further on')?.attributes.href).toMatch(
      /^\/queue\?view=all&q=nobody&after=2026/,
    );
  });
});

describe('the script of the queue', () => {
  it('is the one file that its page lets in, by its hash, and only on its page', async () => {
    const world = await createWorld();
    const draft = await world.held(held());
    const page = await open(world, 'mia');
    const script = only(byTag(parseHtml(page.body), 'script'));
    const answer = await world.browser().send(`GET ${script.attributes.src}`);
    const hash = `sha256-${createHash('sha256').update(answer.body).digest('base64')}`;

    expect(script.attributes.integrity).toBe(hash);
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy.split('; ').filter((part) => /script|connect|trusted/.test(part))).toEqual([
      `script-src '${hash}'`,
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'/);
    for (const path of [`/queue/${draft.id}`, '/queue?view=none', '/sign-in'])
      expect((await open(world, 'mia', path)).headers['content-security-policy']).not.toMatch(/script-src|connect-src/);
  });

  it('lets exactly the styles of its page through, as every page behind the sign-in does', async () => {
    const world = await createWorld();
    const draft = await world.held();

    for (const path of ['/queue', `/queue/${draft.id}`, '/queue?view=none', '/insights', '/delegation', '/sample', '/sign-in']) {
      const { body, headers } = await open(world, 'mia', path);
      const styles = [...body.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
      const allowed = /style-src ([^;]+)/.exec(headers['content-security-policy'] ?? '')?.[1]?.split(' ') ?? [];
      expect(styles.length, path).toBeGreaterThan(0);
      expect(allowed, path).toEqual(expect.arrayContaining(styles));
    }
  });

  it('is kept by the browser for as long as it is that very script', async () => {
    const world = await createWorld();
    const { src = '' } = only(byTag(parseHtml((await open(world, 'mia')).body), 'script')).attributes;
    const [current, old, bare] = await Promise.all([src, '/queue.js?v=0123456789abcdef', '/queue.js'].map((path) => world.browser().send(`GET ${path}`)));

    expect(current?.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
    expect([old?.headers['cache-control'], bare?.headers['cache-control']]).toEqual(['no-store', 'no-store']);
    expect((await world.browser().send('POST /queue.js')).status).toBe(405);
  });
});

it('leads back after a sign-in to the very list', async () => {
  const world = await createWorld();
  const browser = world.browser();
  const page = await browser.get('/queue?view=team&q=a%26b');
  await browser.submit('/sign-in', { ...formTo(page).defaults, email: 'olga@example.com' });
  await world.sweep();
  const link = /https:\/\/[^/\s]+(\/sign-in\?\S+)/.exec(world.mails.at(-1)?.text ?? '')?.[1] ?? '';

  const answer = await browser.submit('/sign-in', formTo(await browser.get(link)).defaults);

  expect(answer.headers.location).toBe('/queue?view=team&q=a%26b');
});
