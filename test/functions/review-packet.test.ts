import { describe, expect, it } from 'vitest';
import { anAccount, aPerson, days, people, peopleWith } from '../examples.ts';
import { byTag, parseHtml, textOf } from '../page/html.ts';
import { aDualRefund, aHeldReply, createWorld, formTo, type Page, type World } from '../world.ts';

const words = (page: Page): string => textOf(parseHtml(page.body)).replace(/\s+/g, ' ');
const recorded = async (world: World, draftId: string) =>
  (await world.audit(draftId)).filter(({ type }) => type === 'decision.recorded').map(({ data }) => data);
const hrefsOf = (page: Page): (string | undefined)[] => byTag(parseHtml(page.body), 'a').map(({ attributes }) => attributes.href);
const typesOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const blindRoute = { routes: [{ id: 'blind', stages: [{ seats: [{ role: 'manager', count: 1 }], assurance: 'link' as const, blind: true }], watchers: [] }] };

describe('how long somebody looked before they decided', () => {
  it('R96: is kept with the decision: from the look that the form came from, and from the first look of the same browser', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.browser().open(draft.id, 'mia'); // a scanner looks first: it has another browser
    world.clock.advance(3600);
    const browser = world.browser();
    const first = await browser.open(draft.id, 'mia');
    world.clock.advance(60);
    const page = await browser.get(first.path);
    world.clock.advance(12.5);
    await browser.fill(page, { decision: 'approve' });

    expect(await recorded(world, draft.id)).toMatchObject([{ shownSeconds: 12.5, firstShownSeconds: 72.5, underFourSeconds: false }]);
  });

  it('R96: goes on counting where a form was not taken, and begins anew with another text', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const { code = '' } = world.asked(draft.id, 'dan');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    world.clock.advance(30);
    const again = await browser.fill(page, { decision: 'approve', code: code === '000000' ? '111111' : '000000' });
    world.clock.advance(2);
    const third = await browser.fill(again, { decision: 'maybe', code });
    world.clock.advance(1);
    await browser.fill(third, { decision: 'approve', code });

    expect(await recorded(world, draft.id)).toMatchObject([{ shownSeconds: 33, firstShownSeconds: 33, underFourSeconds: false }]);
  });

  it('R96: marks an approval in less than four seconds, and costs no write of its own', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    world.transactions.length = 0;
    await browser.get(page.path);
    expect(world.transactions).toEqual([]);
    world.clock.advance(1.2);
    await browser.fill(page, { decision: 'approve' });

    expect(world.transactions).toHaveLength(1);
    expect(await recorded(world, draft.id)).toMatchObject([{ shownSeconds: 1.2, underFourSeconds: true }]);
    const { json } = await world.call(`GET /v1/drafts/${draft.id}`);
    expect(JSON.stringify(json)).not.toContain('hownSeconds'); // the helpdesk is not told how people read
  });

  it('R96: is measured for whoever is signed in and came without a link', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const grantId = (await world.draft(draft.id)).grants.find(({ personId }) => personId === 'mia')?.grantId ?? '';
    const browser = world.browser();
    await browser.signIn('mia');
    const page = await browser.get(`/review/g/${grantId}`);
    world.clock.advance(20);
    await browser.fill(page, { decision: 'approve' });

    expect(await recorded(world, draft.id)).toMatchObject([{ shownSeconds: 20, firstShownSeconds: 20 }]);
  });

  it('R97: can be held against the 15 minutes, since it is kept when each decided draft was held', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.clock.advance(840);
    await world.decide(draft.id, 'mia');

    const {
      cases: [took],
    } = await world.deps.decisionTimes.newestCases();
    expect(Date.parse(took?.at ?? '') - Date.parse(took?.heldAt ?? '')).toBe(840_000);
  });
});

describe('similar past decisions', () => {
  const refundOf = (world: World, cents: number, fields: object = {}) =>
    world.held(aHeldReply({ conversationId: `zd-${cents}`, actions: [{ type: 'refund', amount: { currency: 'USD', minor: cents } }], ...fields }));

  it('are of the same account, or of the same category and rule, with what became of them, the newest first', async () => {
    const world = await createWorld();
    const sent = await world.held(aHeldReply({ conversationId: 'zd-7' }));
    await world.decide(sent.id, 'mia');
    world.clock.advance(60);
    await world.sweep();
    const refused = await world.held(aHeldReply({ conversationId: 'zd-8', accountId: 'acc_northwind', confidence: 0.99 }));
    await world.decide(refused.id, 'mia', { decision: 'reject', reason: 'wrong_tone', feedback: 'a note about them' });
    world.clock.advance(60);
    const other = await world.held(aHeldReply({ conversationId: 'zd-9', accountId: 'acc_northwind', confidence: 0.99, intent: 'how_to' }));
    await world.decide(other.id, 'mia', { decision: 'reject', reason: 'other', feedback: 'no' });
    const draft = await world.held(aHeldReply({ conversationId: 'zd-10' }));

    const page = words(await world.browser().open(draft.id, 'mia'));

    const list = page.slice(page.indexOf('Similar past decisions'));
    expect(list).toContain('Similar past decisions (2)');
    expect(list).toMatch(
      new RegExp(
        `Rejected \\(Tone is wrong\\) as manager, .*another account; it was not sent \\(${refused.reference}\\).*Approved as manager, .*this account; it was sent \\(${sent.reference}\\)`,
      ),
    );
    expect(page).not.toContain(other.reference); // another account, another category
    expect(page).not.toContain('a note about them');
    expect(page).not.toContain('Northwind');
  });

  it('are five at most, read by a bounded number of looks, however many were decided', async () => {
    const world = await createWorld();
    for (let i = 0; i < 12; i += 1) {
      const past = await refundOf(world, 6000 + i);
      await world.decide(past.id, await world.askedAs(past.id, 'finance'), { decision: 'reject', reason: 'wrong_amount' });
      world.clock.advance(60);
    }
    const draft = await refundOf(world, 9000);
    const finance = await world.askedAs(draft.id, 'finance');
    const browser = world.browser();
    const page = await browser.open(draft.id, finance);

    expect(words(page)).toContain('Similar past decisions (5)');
    expect(words(page)).toContain('refund of $60.11, this account; it was not sent');
    const alike = await world.deps.drafts.listAlike({ accountId: 'acc_fabrikam', category: 'order_status', rule: 'refund-action' }, 3);
    expect([alike.ofAccount.length, alike.ofRule.length]).toEqual([3, 3]);
  });

  it('come after the vote where the stage is blind', async () => {
    const world = await createWorld({ policy: blindRoute });
    const past = await world.held();
    await world.decide(past.id, 'mia');
    const draft = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect(words(page)).toContain('shown after your own decision');
    expect(page.body).not.toContain(past.reference);
    const receipt = await browser.get((await browser.fill(page, { decision: 'approve' })).headers.location ?? '');
    expect(words(receipt)).toMatch(new RegExp(`Similar past decisions.*${past.reference}`));
    expect(words(await browser.get(page.path))).toContain(past.reference);
  });

  it('R87: stand beside the other replies of the same conversation', async () => {
    const world = await createWorld();
    const earlier = await world.held();
    await world.decide(earlier.id, 'mia');
    world.clock.advance(60);
    await world.sweep();
    const draft = await world.held(aHeldReply({ customerMessage: { id: 'm-2', text: 'And now?', at: '2026-11-22T17:30:00Z' } }));

    const page = words(await world.browser().open(draft.id, 'mia'));

    expect(page).toMatch(new RegExp(`Other replies in this conversation \\(1\\).*${earlier.reference}, .*order status, it was sent`));
  });

  it('show none where a text of theirs is damaged, and nobody else is kept from deciding', async () => {
    const world = await createWorld();
    const past = await world.held(aHeldReply({ reply: { to: 'dana@fabrikam.example', text: 'x'.repeat(10_000) } }));
    await world.decide(past.id, 'mia', { decision: 'reject', reason: 'wrong_tone' });
    world.bodies.clear();
    const draft = await world.held(aHeldReply({ conversationId: 'zd-2' }));

    expect(words(await world.browser().open(draft.id, 'mia'))).toContain('order status, this account; it was not sent');
  });
});

describe('the conversation', () => {
  const conversation = Array.from({ length: 30 }, (_, i) => ({ from: i % 2 ? 'agent' : 'customer', text: `number ${i} ${'word '.repeat(300)}` }));

  it('R85: is one click away as a whole, for whoever may read the case, and for nobody else', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ conversation }));
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect(words(page)).not.toContain('number 0 ');
    expect(hrefsOf(page)).toContain(`${page.path}/conversation`);
    const whole = await browser.get(`${page.path}/conversation`);
    expect([whole.status, words(whole).includes('number 0 word'), words(whole).includes('Where is my order 1187?')]).toEqual([200, true, true]);
    expect((await world.browser().get(`${page.path}/conversation`)).status).toBe(404);
    world.clock.advance(days);
    await browser.open(draft.id, 'mia');
    expect((await browser.get(`${page.path}/conversation`)).status).toBe(410);
  });

  it('R85: also for whoever is asked a question about it', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ conversation }));
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await browser.fill(page, { personId: 'sam', question: 'Is this true?' }, formTo(page, '/ask'));
    await world.sweep();
    const own = world.browser();
    const asked = await own.open(draft.id, 'sam');

    expect(words(await own.get(`${asked.path}/conversation`))).toContain('number 0 word');
  });

  it('R127: that is missing is said on the page', async () => {
    const world = await createWorld();
    const draft = await world.held();

    expect(words(await world.browser().open(draft.id, 'mia'))).toContain(
      'The conversation before this message is missing: the helpdesk sent none along. Look at conversation zd-1',
    );
  });
});

describe('a text that changed', () => {
  it('T10: since the page was shown comes with its difference, and what was typed is kept', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await world.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'Hello Dana, order 1187 arrives on Monday.' } });

    const answer = await browser.fill(page, { decision: 'approve', feedback: 'fine by me' });

    expect(answer.status).toBe(409);
    expect(words(answer)).toMatch(
      /The text changed since you opened this page\. The difference is shown below.*There is a newer text.*Changed since revision 1/,
    );
    expect(words(answer)).toContain('[removed:] Friday [end]');
    expect(byTag(parseHtml(answer.body), 'textarea').map(textOf)).toEqual(['fine by me']); // the reply is as they were shown it
  });

  it('leads to the own page of the new revision, where that is open in the same browser', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await world.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'It arrives on Monday.' } });
    await world.sweep();
    expect(hrefsOf(await browser.get(page.path)).filter((href) => href?.startsWith('/review/g/'))).toEqual([]);
    const fresh = await browser.open(draft.id, 'mia');

    expect(hrefsOf(await browser.get(page.path))).toContain(fresh.path);
  });

  it('is not shown by a link alone where it is for people who signed in', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    const { id, ...fields } = anAccount({ id: 'acc_fabrikam', name: 'Fabrikam', segment: 'standard', privilegedRoles: ['Global Administrator'] });
    await world.deps.accounts.putAccount(id, fields, { via: 'system' });
    await world.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'The password is on its way.' } });

    const old = words(await browser.get(page.path));

    expect(old).not.toContain('password');
    expect(old).toContain('There is a newer text');
  });

  it('by the first approver is shown to the second as a difference from what the author sent', async () => {
    const stages = [
      { seats: [{ role: 'finance', count: 1 }], assurance: 'link' as const, blind: false },
      { seats: [{ role: 'department-head', count: 1 }], assurance: 'link' as const, blind: false },
    ];
    const world = await createWorld({ policy: { routes: [{ id: 'two', stages, watchers: [] }] } });
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    await world.decide(draft.id, finance, { text: 'Hello Dana,\n\nwe refund $12,400 next week.\n\nKind regards' });
    await world.sweep();

    const page = words(await world.browser().open(draft.id, 'dan'));

    expect(page).toContain('Changed since revision 1, as its author sent it');
    expect(page).toContain('[added:] next week [end]');
    expect(page).toContain(`Written by Helpbot (AI), edited by ${finance}`);
  });
});

describe('a right that is over', () => {
  it('says when it ended in the time zone of its person, and offers no fresh link that would not work', async () => {
    const zone = 'Asia/Tokyo';
    const world = await createWorld({
      people: peopleWith('mia', { hours: { zone, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00', holidays: [] } }),
    });
    const draft = await world.held();
    world.clock.advance(days + 1);
    const page = await world.browser().open(draft.id, 'mia');

    expect(page.status).toBe(410);
    expect(words(page)).toContain('This link expired at Tue 24 Nov 2026, 02:00 GMT+9.');
    expect(page.forms).toEqual([]);
  });

  it('names who has it now, where the person has lost their role', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const finance = await world.askedAs(draft.id, 'finance');
    const browser = world.browser();
    const page = await browser.open(draft.id, finance);
    const { id, ...fields } = { ...(people.find((one) => one.id === finance) ?? aPerson(finance)), roles: [] };
    await world.deps.accounts.putPerson(id, fields, { via: 'system' });

    expect(words(await browser.get(page.path))).toMatch(/no longer yours to decide.*It is with dan\./);
  });

  it('whose mail code nobody can check any more says so, and mails a fresh one on request', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const grant = (await world.draft(draft.id)).grants.find(({ personId }) => personId === 'dan');
    await world.raw.put('drafts', { pk: `D#${draft.id}`, sk: `GRANT#${grant?.grantId}`, ...grant, kid: 'retired' });

    const answer = await browser.fill(page, { decision: 'approve', code: '123456' });

    expect([answer.status, words(answer).includes('its key was exchanged')]).toEqual([410, true]);
    expect((await browser.fill(answer, { choice: 'resend' }, formTo(answer, '/resend'))).status).toBe(200);
  });

  it('was taken back by the helpdesk, not by a key', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await world.call(`POST /v1/drafts/${draft.id}/withdraw`, { body: { reason: 'solved' } });

    expect(words(await browser.get(page.path))).toContain('This reply was taken backBy the helpdesk,');
    await world.sweep();
    expect(world.mails.at(-1)?.text).toContain('The reply was taken back by the helpdesk at');
  });
});

describe('a release that the helpdesk does not take', () => {
  it('is said on the page with its attempts and the next try, until it is taken', async () => {
    const world = await createWorld();
    world.outside.post = async () => ({ status: 500 });
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await browser.fill(page, { decision: 'approve' });
    world.clock.advance(30);
    await world.sweep();

    expect(words(await browser.get(page.path))).toMatch(/Approved, but the helpdesk did not take it1 attempt so far\. Next try Sun 22 Nov 2026/);
    expect(words(await browser.get(`${page.path}/receipt`))).toContain('the helpdesk has not taken it yet');
    world.outside.post = async () => ({ status: 200 });
    world.clock.advance(600);
    await world.sweep();
    expect(words(await browser.get(page.path))).toContain('This reply was sent');
    expect(words(await browser.get(`${page.path}/receipt`))).toContain('It was sent');
  });
});

describe('after a decision', () => {
  const decideIn = async (browser: ReturnType<World['browser']>, page: Page): Promise<Page> =>
    browser.get((await browser.fill(page, { decision: 'approve' })).headers.location ?? '');
  const nextOf = (page: Page): string | undefined => hrefsOf(page).find((href) => !href?.endsWith('/not-me'));

  it('the next draft that waits is one click away: where it was opened too, or whoever decided is signed in', async () => {
    const world = await createWorld();
    const [one, two, three] = [
      await world.held(),
      await world.held(aHeldReply({ conversationId: 'zd-2', urgency: 'urgent' })),
      await world.held(aHeldReply({ conversationId: 'zd-3' })),
    ];
    const browser = world.browser();
    const page = await browser.open(one.id, 'mia');
    const other = await browser.open(three.id, 'mia');

    const receipt = await decideIn(browser, page);
    expect(nextOf(receipt)).toBe(other.path);
    expect(words(receipt)).toContain(`Next: Fabrikam, order status (${three.reference})`);
    expect(nextOf(await decideIn(browser, other))).toBeUndefined(); // a link shows nothing of what is behind other links

    const signedIn = world.browser();
    await signedIn.signIn('mia');
    const grantId = (await world.draft(two.id)).grants.find(({ personId }) => personId === 'mia')?.grantId;
    expect(nextOf(await signedIn.get(`${page.path}/receipt`))).toBe(`/review/g/${grantId}`);
    expect(nextOf(await decideIn(signedIn, await signedIn.get(`/review/g/${grantId}`)))).toBe('/queue');
  });

  it('only what is still asked of the person counts, the nearest deadline first', async () => {
    const world = await createWorld();
    const one = await world.held();
    world.clock.advance(1);
    const two = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const three = await world.held(aHeldReply({ conversationId: 'zd-3', urgency: 'urgent' }));

    expect(await world.deps.drafts.listAsked('mia', 10)).toEqual([three.id, one.id, two.id]);
    await world.decide(three.id, 'mia');
    await world.call(`POST /v1/drafts/${one.id}/withdraw`, { body: { reason: 'solved' } });

    expect(await world.deps.drafts.listAsked('mia', 10)).toEqual([two.id]);
    expect(await world.deps.drafts.listAsked('eve', 10)).toEqual([]);
  });
});

describe('a decision that was not theirs', () => {
  const approved = async (world: World) => {
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');
    await browser.fill(page, { decision: 'approve' });
    await world.sweep();
    return { draft, browser, page };
  };
  const sayNotMe = async (browser: ReturnType<World['browser']>, path: string): Promise<Page> => {
    const page = await browser.get(`${path}/not-me`);
    return browser.fill(page, { choice: 'not-me' }, formTo(page, '/not-me'));
  };

  it('T2: is taken back from the receipt’s mail: the release stops, the alarm goes off, others are asked, and owners are told', async () => {
    const world = await createWorld();
    const { draft } = await approved(world);
    const receipt = world.mails.findLast(({ to, subject }) => to === 'mia@example.com' && subject.startsWith('Decided: '));
    expect(receipt?.text).toContain('If this was not you: open the page and press “This was not me”.');
    const browser = world.browser();
    const page = await browser.get(/https:\/\/[^/\s]+(\/review\/\S+)/.exec(receipt?.text ?? '')?.[1] ?? '');
    expect(hrefsOf(page)).toContain(`${page.path}/not-me`);

    const answer = await sayNotMe(browser, page.path);

    expect([answer.status, answer.headers.location]).toEqual([303, `${page.path}/not-me`]);
    expect((await browser.get(`${page.path}/not-me`)).status).toBe(200);
    expect((await world.draft(draft.id)).head).toMatchObject({ status: 'pending', revision: 2, releaseAt: null });
    expect((await typesOf(world, draft.id)).slice(-2)).toEqual(['decision.disowned', 'release.stopped']);
    expect(world.logged).toContainEqual({
      level: 'error',
      message: 'a decision was not made by the person it names',
      fields: { draftId: draft.id, kind: 'decision.disowned' },
    });
    world.clock.advance(60);
    await world.sweep();
    expect(world.told()).toEqual([]);
    expect((await world.draft(draft.id)).grants.filter(({ state }) => state === 'open').map(({ personId }) => personId)).toEqual(['olga']); // mia holds the role alone: an owner
    expect(world.mails.findLast(({ to, subject }) => to === 'olga@example.com' && subject.startsWith('Not their decision: '))?.text).toContain(
      'mia says that this decision was not theirs: Approved. Decided by mia at',
    );
    expect(world.asked(draft.id, 'olga').mail.text).toContain('A decision about it was not made by the person it names');
    await world.decide(draft.id, 'olga');
    world.clock.advance(60);
    await world.sweep();
    expect(world.told().map(({ type, draft: told }) => [type, told.release?.edited])).toEqual([['draft.released', false]]);
  });

  it('T2: shows nothing of the case by any of their links from then on', async () => {
    const world = await createWorld();
    const { draft, browser, page } = await approved(world);
    await sayNotMe(browser, page.path);

    for (const ending of ['', '/receipt', '/conversation', '/stop']) {
      const shut = await browser.get(`${page.path}${ending}`);
      expect([shut.status, shut.body.includes('1187')]).toEqual([410, false]);
    }
    expect((await world.browser().open(draft.id, 'mia')).status).toBe(410);
    expect((await browser.submit(page.path, { ...formTo(page).defaults, decision: 'approve' })).status).toBe(410);
  });

  it('T2: that changed the text has its change taken back', async () => {
    const world = await createWorld();
    const draft = await world.held(aDualRefund());
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    const { code = '' } = world.asked(draft.id, 'dan');
    await browser.fill(page, { decision: 'approve', code, text: 'Hello Dana,\n\nwe refund $99,000.\n\nKind regards' });
    await sayNotMe(browser, page.path);

    expect((await world.deps.drafts.submission(await world.draft(draft.id))).reply.text).toBe(aDualRefund().reply.text);
  });

  it('T2: comes too late after the release, which the page says before, and is told all the same', async () => {
    const world = await createWorld();
    const { draft, browser, page } = await approved(world);
    world.clock.advance(30);
    await world.sweep();
    expect(words(await browser.get(`${page.path}/not-me`))).toContain('The reply has gone out or has ended otherwise, and stays as it is.');

    expect((await sayNotMe(browser, page.path)).status).toBe(303);

    expect(await world.status(draft.id)).toBe('released');
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'decision.disowned', data: { undone: false } });
    await world.sweep();
    expect(world.mails.findLast(({ subject }) => subject.startsWith('Not their decision: '))?.text).toContain('It came too late to undo it');
  });

  it('T1, T15: takes a press of the button on our own page, by nobody who is known to be somebody else; a press twice counts once', async () => {
    const world = await createWorld();
    const { draft, browser, page } = await approved(world);
    const ask = await browser.get(`${page.path}/not-me`);
    const form = formTo(ask, '/not-me');
    const other = world.browser();
    await other.signIn('ann');
    await other.open(draft.id, 'mia');

    expect((await browser.fill(ask, {}, form)).status).toBe(422); // a scanner that sends the form as it stands
    expect((await browser.submit(form.action, { choice: 'not-me', nonce: 'x' })).status).toBe(422);
    expect((await browser.submit(form.action, { ...form.defaults, choice: 'not-me' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await other.submit(form.action, { ...form.defaults, choice: 'not-me' })).status).toBe(403);
    expect((await world.browser().submit(form.action, { ...form.defaults, choice: 'not-me' })).status).toBe(403); // it never opened the link
    expect(await world.status(draft.id)).toBe('approved');
    const presses = [
      await browser.submit(form.action, { ...form.defaults, choice: 'not-me' }),
      await browser.submit(form.action, { ...form.defaults, choice: 'not-me' }),
    ];
    expect(presses.map(({ status }) => status)).toEqual([303, 303]);
    expect((await typesOf(world, draft.id)).filter((type) => type === 'decision.disowned')).toHaveLength(1);
    expect(world.logged.filter(({ fields }) => fields.kind === 'decision.disowned')).toHaveLength(1);
  });

  it('is the case itself where nothing was decided by the link, and 404 without it', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const browser = world.browser();
    const page = await browser.open(draft.id, 'mia');

    expect(formTo(await browser.get(`${page.path}/not-me`)).action).toBe(page.path);
    expect((await browser.submit(`${page.path}/not-me`, { nonce: formTo(page).defaults.nonce ?? '', choice: 'not-me' })).headers.location).toBe(
      `${page.path}/not-me`,
    );
    expect(await typesOf(world, draft.id)).not.toContain('decision.disowned');
    expect((await world.browser().get(`${page.path}/not-me`)).status).toBe(404);
  });
});

describe('a decision from where mail scanners are', () => {
  it('T1: less than a second after its page was shown is held until it is confirmed, and recorded', async () => {
    const world = await createWorld({ settings: { scannerRanges: ['192.0.2.0/24'] } });
    const draft = await world.held(aDualRefund());
    const { code = '' } = world.asked(draft.id, 'dan');
    const browser = world.browser();
    const page = await browser.open(draft.id, 'dan');
    world.clock.advance(0.9);

    const held = await browser.fill(page, { decision: 'approve', code: code === '000000' ? '111111' : '000000', feedback: 'looks fine' });

    expect([held.status, words(held).includes('please choose once more'), formTo(held).defaults.feedback]).toEqual([403, true, 'looks fine']);
    const { decisions, grants } = await world.draft(draft.id);
    expect([decisions, grants.find(({ personId }) => personId === 'dan')?.wrongCodes]).toEqual([[], 0]); // nor does it try codes
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'decision.refused', data: { cause: 'from_scanner' } });
    expect((await browser.fill(held, { decision: 'approve', code })).status).toBe(403); // as quick again
    world.clock.advance(1);
    expect((await browser.fill(held, { decision: 'approve', code })).status).toBe(303);
  });

  it('is taken at once from anywhere else, and from there when somebody has had time to read', async () => {
    const elsewhere = await createWorld({ settings: { scannerRanges: ['198.51.100.0/24'] } });
    const one = await elsewhere.held();
    expect((await elsewhere.decide(one.id, 'mia')).status).toBe(303);
    const there = await createWorld({ settings: { scannerRanges: ['192.0.2.7/32'] } });
    const two = await there.held();
    const browser = there.browser();
    const page = await browser.open(two.id, 'mia');
    there.clock.advance(1);

    expect((await browser.fill(page, { decision: 'approve' })).status).toBe(303);
  });
});

describe('mails about an account that is confidential', () => {
  const confidential = anAccount({ id: 'acc_fabrikam', name: 'Fabrikam', segment: 'standard', confidential: true, alias: 'A-118' });

  it('say tier, deadline, reference and link alone, whatever the tenant lets others say', async () => {
    const world = await createWorld({ accounts: [confidential], settings: { mailDetail: 'full' } });
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    await world.sweep();

    const mails = world.mails.filter(({ draftId }) => draftId === draft.id);
    expect(mails[0]?.subject).toBe(`Approve reply: account A-118, tier 3, by Mon 23 Nov 17:00 (${draft.reference})`);
    for (const { subject, text, html } of mails) expect(`${subject}\n${text}\n${html}`).not.toMatch(/Fabrikam|1187|fabrikam|asks for approval/i);
    expect(words(await world.browser().open(draft.id, 'mia'))).toContain('Fabrikam'); // behind the link there is everything
  });

  it('do so at once when the account is marked, also for drafts that wait already, and stay so for those when it no longer is', async () => {
    const world = await createWorld({ settings: { mailDetail: 'full' } });
    const open = await world.held();
    const { id, ...fields } = confidential;
    await world.deps.accounts.putAccount(id, fields, { via: 'system' });
    const marked = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    world.clock.advance(2 * 3600);
    await world.sweep();
    const reminder = (draftId: string) => world.mails.findLast((mail) => mail.draftId === draftId && mail.subject.startsWith('Reminder: '));
    expect(reminder(open.id)?.text).not.toContain('Fabrikam');
    await world.deps.accounts.putAccount(id, { ...fields, confidential: false }, { via: 'system' });
    world.clock.advance(2 * 3600);
    await world.sweep();

    const last = (draftId: string) => world.mails.findLast((mail) => mail.draftId === draftId)?.text ?? '';
    expect([last(open.id).includes('Fabrikam'), last(marked.id).includes('Fabrikam')]).toEqual([true, false]);
  });

  it('are kept by the admin API, and by the audit without a word of the account', async () => {
    const world = await createWorld();
    const { id, ...fields } = confidential;

    const { status, json } = await world.call(`PUT /v1/accounts/${id}`, { key: world.keys.admin, body: fields });

    expect([status, json]).toMatchObject([200, { confidential: true, alias: 'A-118' }]);
    expect((await world.call(`PUT /v1/accounts/${id}`, { key: world.keys.admin, body: { ...fields, alias: 'Northwind Bank' } })).status).toBe(422);
    const events = await world.raw.query('audit', { pk: `S#account:${id}` });
    expect(events.at(-1)?.data).toMatchObject({ change: 'updated', confidential: true });
    expect(JSON.stringify(events)).not.toContain('A-118');
  });
});
