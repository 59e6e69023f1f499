import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { decisionForm, filled, formTo, mayDecide, openBrowser, usd } from './outside.ts';

const { outside } = await aStackForWalks();

const money = { intent: 'refund_request', topics: ['refund'], confidence: 0.99, reply: { to: 'dana@fabrikam.example', text: 'We send the money back today.' } };
const refund = (dollars: number) => ({ ...money, actions: [{ type: 'refund', amount: usd(dollars) }] });
const onAsking = { confidence: 0.97, review: true };
const emails = (list: readonly { to: string }[]): string[] => list.map(({ to }) => to).sort();

describe('two people at once', () => {
  it('R24, R57: finance and a department head are asked at once, both are needed, each with a code', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const draft = await outside.held(accountId, refund(20_000));
    const asked = (await outside.links(draft.id)).filter(({ code }) => code !== undefined);
    const [first, second] = asked;
    if (!first || !second) throw new Error('two people are asked');

    await outside.act(first, 'approve');
    await outside.advance(120);
    const half = await outside.read(draft.id);
    expect([half.status, filled(half)]).toEqual(['pending', 1]);
    await outside.act(second, 'approve');

    const out = await outside.released(draft.id);
    expect(asked).toHaveLength(2);
    expect(out.decisions.map(({ role }) => role).sort()).toEqual(['department-head', 'finance']);
    expect(out.decisions.map(({ assurance }) => assurance)).toEqual(['code', 'code']);
    expect(new Set(out.decisions.map(({ personId }) => personId)).size).toBe(2);
    // The executives watch: told at the start and at the end, without a vote.
    const watchers = emails((await outside.mails(draft.id)).filter(({ to }) => !emails(asked).includes(to)));
    expect(watchers).toEqual(['edgar@countersign.example', 'edgar@countersign.example', 'olivia@countersign.example', 'olivia@countersign.example']);
  });

  it('R133, R134: an edit by the second voids the first, who is asked afresh and shown what changed', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const draft = await outside.held(accountId, refund(20_000));
    const [first, second] = (await outside.links(draft.id)).filter(({ code }) => code !== undefined);
    if (!first || !second) throw new Error('two people are asked');
    await outside.act(first, 'approve');

    await outside.act(second, 'approve', { text: 'We send the money back next week.' });
    await outside.advance(120);

    const now = await outside.read(draft.id);
    expect([now.status, now.revision, filled(now), now.release]).toEqual(['pending', 2, 1, null]);
    expect(now.decisions.map(({ decision, counts }) => [decision, counts])).toEqual([
      ['approve', false],
      ['approve_with_edits', true],
    ]);
    const again = await outside.linkOf(draft.id, first.to);
    expect(again.path).not.toBe(first.path);
    expect(mayDecide((await outside.open(first)).page)).toBe(false);
    expect((await outside.open(again)).page.text).toContain('next week');
    await outside.act(again, 'approve');
    expect((await outside.released(draft.id)).release).toMatchObject({ text: 'We send the money back next week.', edited: true });
  });

  it('one rejection ends it, and the other link then decides nothing', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const draft = await outside.held(accountId, refund(20_000));
    const [first, second] = (await outside.links(draft.id)).filter(({ code }) => code !== undefined);
    if (!first || !second) throw new Error('two people are asked');
    const opened = await outside.open(second);

    await outside.act(first, 'reject');

    expect((await outside.decide(opened, 'approve')).status).toBe(409);
    await outside.advance(3600);
    expect(await outside.read(draft.id)).toMatchObject({ status: 'rejected', release: null });
  });
});

describe('a route put through the API', () => {
  it('R56: stages run in order, the second is asked only after the first approved', async () => {
    await outside.routeBy([
      { seats: [{ role: 'legal', count: 1 }], assurance: 'link', blind: false },
      { seats: [{ role: 'senior-engineer', count: 1 }], assurance: 'code', blind: false },
    ]);
    const draft = await outside.held('acc_fabrikam', onAsking);
    const [first, ...others] = await outside.links(draft.id);
    expect([first?.to, first?.code, others]).toEqual(['lena@countersign.example', undefined, []]);

    await outside.act(first ?? expect.fail('no link'), 'approve');
    const between = await outside.read(draft.id);
    expect([between.status, between.stages.map(({ state }) => state)]).toEqual(['pending', ['approved', 'waiting']]);
    const second = await outside.linkOf(draft.id, 'ines@countersign.example');
    expect(second.code).toMatch(/^\d{6}$/);
    await outside.act(second, 'approve');

    const out = await outside.released(draft.id);
    expect(out.decisions.map(({ stage, role, assurance }) => [stage, role, assurance])).toEqual([
      [1, 'legal', 'link'],
      [2, 'senior-engineer', 'code'],
    ]);
    expect((await outside.types(draft.id)).filter((type) => type === 'stage.opened')).toHaveLength(2);
  });

  it('an edit in the second stage sends it back through the first', async () => {
    const draft = await outside.held('acc_fabrikam', onAsking);
    const [first] = await outside.links(draft.id);
    await outside.act(first ?? expect.fail('no link'), 'approve');
    await outside.act(await outside.linkOf(draft.id, 'ines@countersign.example'), 'approve', { text: 'It arrives on Monday.' });

    const now = await outside.read(draft.id);
    expect([now.status, now.revision, now.stages.map(({ state }) => state)]).toEqual(['pending', 2, ['waiting', 'queued']]);
    await outside.act(await outside.linkOf(draft.id, 'lena@countersign.example'), 'approve');
    const out = await outside.released(draft.id);
    expect(out.decisions.filter(({ counts }) => counts).map(({ role }) => role)).toEqual(['senior-engineer', 'legal']);
    expect(out.release?.text).toBe('It arrives on Monday.');
  });

  it('m of n: two of three holders of a role are asked, and two different people are needed', async () => {
    const three = await Promise.all(['1', '2', '3'].map((n) => outside.person({ roles: ['risk-board'] }, `per_risk${n}`)));
    await outside.routeBy([{ seats: [{ role: 'risk-board', count: 2 }], assurance: 'link', blind: false }]);
    const draft = await outside.held('acc_fabrikam', onAsking);
    const [first, second, ...others] = await outside.links(draft.id);
    if (!first || !second) throw new Error('two people are asked');
    expect(others).toEqual([]);
    for (const { to } of [first, second]) expect(three.map(({ email }) => email)).toContain(to);

    await outside.act(first, 'approve');
    expect(await outside.read(draft.id)).toMatchObject({ status: 'pending', stages: [{ seats: [{ filled: 1 }] }] });
    expect(mayDecide((await outside.open(first)).page)).toBe(false); // the same person has no second vote
    await outside.act(second, 'approve');

    expect(new Set((await outside.released(draft.id)).decisions.map(({ personId }) => personId)).size).toBe(2);
  });

  it('a blind stage hides who else decided what, until one has decided oneself', async () => {
    await Promise.all(['1', '2'].map((n) => outside.person({ roles: ['jury'], name: `Juror Number${n}` }, `per_juror${n}`)));
    await outside.routeBy([{ seats: [{ role: 'jury', count: 2 }], assurance: 'link', blind: true }]);
    const draft = await outside.held('acc_fabrikam', onAsking);
    const [first, second] = await outside.links(draft.id);
    if (!first || !second) throw new Error('two people are asked');
    await outside.act(first, 'approve', { feedback: 'a note for nobody yet' });
    const name = `Juror Number${first.to.charAt('per_juror'.length)}`;

    const before = (await outside.open(second)).page.text;
    const after = await outside.act(second, 'approve');

    for (const hidden of [name, 'a note for nobody yet']) expect(before).not.toContain(hidden);
    expect(after.hops).toEqual([303, 200]);
    const page = await outside.open(second);
    expect(page.page.text).toContain(name);
    await outside.released(draft.id);
  });

  it('R52: a watcher reads the page and may stop the release in escrow, and has no vote', async () => {
    const watcher = await outside.person({ roles: ['case-watcher'] });
    await outside.routeBy([{ seats: [{ role: 'legal', count: 1 }], assurance: 'link', blind: false }], ['case-watcher']);
    const draft = await outside.held('acc_fabrikam', onAsking);
    const watching = await outside.open(await outside.linkOf(draft.id, watcher.email));
    expect(mayDecide(watching.page)).toBe(false);
    await outside.act(await outside.linkOf(draft.id, 'lena@countersign.example'), 'approve');

    const inEscrow = await watching.browser.open(watching.page.path);
    await watching.browser.send(formTo(inEscrow, /\/stop$/), { reason: 'wrong_facts' });

    const now = await outside.read(draft.id);
    expect([now.status, now.revision, filled(now)]).toEqual(['pending', 2, 0]);
    expect((await outside.events(draft.id)).find(({ type }) => type === 'release.stopped')?.actor.personId).toBe(watcher.id);
    await outside.advance(600);
    expect((await outside.read(draft.id)).release).toBeNull();
  });
});

describe('the level of a decision', () => {
  it('R5: on an account with privileged roles the link alone shows nothing, and only the asked person signed in decides', async () => {
    const draft = await outside.held('acc_adatum');
    const [link] = await outside.links(draft.id);
    if (!link) throw new Error('no link');
    expect(draft.stages).toMatchObject([{ assurance: 'sign-in' }]);
    const signedIn = async (email: string) => {
      const opened = await outside.open(link);
      expect([opened.page.path.startsWith('/sign-in?return='), opened.page.text.includes('order 1187')]).toEqual([true, false]);
      return { ...opened, page: await outside.signIn(opened.browser, email, opened.page) };
    };

    const stranger = await signedIn('gina@countersign.example');
    expect([stranger.page.status, mayDecide(stranger.page)]).toEqual([403, false]);
    const asked = await signedIn(link.to);
    expect(mayDecide(asked.page)).toBe(true);
    // The stranger sends the very form that the asked person was shown.
    const foreign = await stranger.browser.send(decisionForm(asked.page), { decision: 'approve' });
    expect(foreign.status).toBe(403);
    expect(await outside.read(draft.id)).toMatchObject({ status: 'pending', decisions: [] });
    expect((await outside.events(draft.id)).find(({ type }) => type === 'decision.refused')).toMatchObject({
      actor: { personId: 'per_gina' },
      data: { cause: 'approver_mismatch' },
    });

    await outside.decide(asked, 'approve');

    const out = await outside.released(draft.id);
    expect(out.decisions).toMatchObject([{ assurance: 'sign-in', personId: `per_${link.to.split('@')[0]}` }]);
  });

  it('R51: the author of a draft is not asked about it, and their own link refuses them', async () => {
    const draft = await outside.held('acc_fabrikam');
    const link = await outside.linkOf(draft.id, 'ben@countersign.example');
    const opened = await outside.open(link);
    // Ben, who was asked, becomes the author of the next revision.
    await outside.revise(draft.id, { author: { id: 'per_ben', type: 'agent' } });
    await outside.settle();

    const refused = await outside.decide(opened, 'approve');
    expect(refused.status).toBe(409); // the link is of an older revision
    const asked = (await outside.links(draft.id)).filter(({ path }) => path !== link.path);
    expect(emails(asked)).not.toContain('ben@countersign.example');
    await outside.act(asked[0] ?? expect.fail('nobody is asked'), 'approve');
    expect((await outside.released(draft.id)).decisions.map(({ personId }) => personId)).not.toContain('per_ben');
  });
});

describe('delegation', () => {
  it('R53, R54: the delegate is asked in place of the other, and decides on their behalf; the end of it ends mailed links too', async () => {
    const delegation = await outside.delegate('per_ben', {
      to: 'per_gina',
      from: await outside.instant(1),
      until: await outside.instant(86_400),
      roles: ['manager'],
    });
    await outside.advance(2);
    const [draft, other] = [await outside.held(), await outside.held()];
    expect(emails(await outside.links(draft.id))).toEqual(['gina@countersign.example']);
    await outside.approve(draft.id);
    const late = await outside.open(await outside.linkOf(other.id, 'gina@countersign.example'));

    await outside.must('DELETE', `/v1/people/per_ben/delegations/${delegation.id}`, { as: 'admin' });

    expect((await outside.decide(late, 'approve')).status).toBe(410);
    expect(await outside.read(other.id)).toMatchObject({ status: 'pending', decisions: [] });
    const out = await outside.released(draft.id);
    expect(out.decisions).toMatchObject([{ personId: 'per_gina', onBehalfOf: 'per_ben' }]);
    expect((await outside.events(draft.id)).find(({ type }) => type === 'decision.recorded')?.actor).toEqual({
      personId: 'per_gina',
      delegatorId: 'per_ben',
      via: 'link',
    });
  });

  it('R53: a person delegates and ends it in the console, by two choices and a click; the delegate is mailed, and asked', async () => {
    const browser = openBrowser(outside.url);
    await outside.signIn(browser, 'ben@countersign.example');
    const page = await browser.open('/delegation');

    const made = await browser.send(formTo(page, /^\/delegation$/), { to: 'per_gina', last: (await outside.instant(86_400)).slice(0, 10) });
    await outside.settle();
    expect([made.hops, made.text.includes('A mail tells them so.')]).toEqual([[303, 200], true]);
    const subjects = async () =>
      (await outside.local<{ to: string; subject: string }[]>('mail')).filter(({ to }) => to === 'gina@countersign.example').map(({ subject }) => subject);
    expect((await subjects())[0]).toMatch(/^You stand in for Ben Carter until the end of /);
    await outside.advance(1);
    const draft = await outside.held();
    expect(emails(await outside.links(draft.id))).toEqual(['gina@countersign.example']);
    await outside.approve(draft.id);
    expect((await outside.released(draft.id)).decisions).toMatchObject([{ personId: 'per_gina', onBehalfOf: 'per_ben' }]);

    const ended = await browser.send(formTo(await browser.open('/delegation'), /\/end$/));
    await outside.settle();

    expect([ended.hops, ended.text.includes('It has ended')]).toEqual([[303, 200], true]);
    expect((await subjects())[0]).toBe('You no longer stand in for Ben Carter');
    const next = await outside.held();
    expect(emails(await outside.links(next.id))).toEqual(['ben@countersign.example']);
  });

  it('R50: a person and their delegate never fill both seats', async () => {
    const [ann, bob] = await Promise.all([outside.person({ roles: ['twins'] }, 'per_twin1'), outside.person({ roles: ['twins'] }, 'per_twin2')]);
    await outside.delegate(ann.id, { to: bob.id, from: await outside.instant(1), until: await outside.instant(86_400), roles: ['twins'] });
    await outside.advance(2);
    await outside.routeBy([{ seats: [{ role: 'twins', count: 2 }], assurance: 'link', blind: false }]);

    // Who is chosen first differs by draft: Bob for Ann (an owner is asked as well then), or Bob for himself beside Ann.
    for (let i = 0; i < 5; i += 1) {
      const draft = await outside.held('acc_fabrikam', onAsking);
      const links = await outside.links(draft.id);
      expect(links).toHaveLength(2);
      for (const link of links) await outside.act(link, 'approve');

      const { decisions } = await outside.read(draft.id);

      const parts = decisions.flatMap(({ personId, onBehalfOf }) => (onBehalfOf ? [personId, onBehalfOf] : [personId]));
      expect([decisions.length, new Set(parts).size]).toEqual([2, parts.length]);
    }
  });
});

describe('where nobody may decide', () => {
  it('R55: a seat of an empty role goes to an owner', async () => {
    await outside.routeBy([{ seats: [{ role: 'nobody-yet', count: 1 }], assurance: 'link', blind: false }]);

    const draft = await outside.held('acc_fabrikam', onAsking);

    expect(emails(await outside.links(draft.id))).toEqual(['olivia@countersign.example']);
    await outside.approve(draft.id);
    await outside.released(draft.id);
  });

  it('a draft is blocked, is said to be, keeps its fallback, and waits once somebody is there', async () => {
    await outside.vacate('owner');
    await outside.routeBy([{ seats: [{ role: 'nobody-yet', count: 1 }], assurance: 'link', blind: false }]);
    const [draft, other] = [await outside.draft('acc_fabrikam', onAsking), await outside.draft('acc_fabrikam', onAsking)];
    expect([draft.status, draft.decideBy !== null]).toEqual(['blocked', true]);
    expect((await outside.told(draft.id)).map(({ type }) => type)).toEqual(['draft.blocked']);
    await outside.advance(600);
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'draft.blocked']);

    const somebody = await outside.person({ roles: ['nobody-yet'] }, 'per_somebody');
    await outside.advance(61);

    expect((await outside.read(draft.id)).status).toBe('pending');
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'draft.blocked', 'draft.unblocked', 'stage.opened']);
    await outside.act(await outside.linkOf(draft.id, somebody.email), 'approve');
    await outside.released(draft.id);
    await outside.withdraw(other.id);
    const last = await outside.draft('acc_fabrikam', { ...onAsking, author: { id: 'per_somebody', type: 'agent' } });
    expect(last.status).toBe('blocked'); // the one who might decide wrote it
    await outside.advance(86_400 - 60);
    expect((await outside.itemsOf(last.id)).length).toBeLessThan(20); // looked at each minute, and nothing piles up
    await outside.advance(120);
    expect((await outside.read(last.id)).status).toBe('held');
  });
});

it('several mails in several tabs of one browser work side by side', async () => {
  const drafts = [await outside.held(), await outside.held()];
  const browser = openBrowser(outside.url);
  const opened = [];
  for (const { id } of drafts) opened.push(await outside.open(await outside.linkOf(id, 'ben@countersign.example'), browser));

  const answers = [];
  for (const [i, one] of opened.entries()) answers.push((await outside.decide(one, i === 0 ? 'approve' : 'reject')).status);

  expect(answers).toEqual([200, 200]);
  expect(await Promise.all(drafts.map(async ({ id }) => (await outside.read(id)).status))).toEqual(['approved', 'rejected']);
});
