import { describe, expect, it } from 'vitest';
import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import { anAccount, aPerson, aRandom, aStageRule, days, hours, minutes, people, peopleWith } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, createWorld, type World } from '../world.ts';

const typesOf = async (world: World, draftId: string): Promise<string[]> => (await world.audit(draftId)).map(({ type }) => type);
const input = (draftId: string, revision = 1) => ({ contract: 1, draftId, revision });
/** Longer than what is kept inline: its text lies beside the table. */
const long = 'Order 1187 arrives on Friday. '.repeat(300);
const aLongReply = () => aHeldReply({ reply: { to: 'dana@fabrikam.example', text: long } });
const raw = (world: World, draftId: string, sk: string) => world.raw.get('drafts', { pk: `D#${draftId}`, sk });
const usd = (dollars: number) => ({ currency: 'USD', minor: dollars * 100 });
const toTheManager = [{ id: 'all', stages: [aStageRule('manager')], watchers: [] }];
/** Lines of the log that raise an alarm. */
const alarmLines = (world: World) => world.logged.flatMap(({ level, message, fields }) => (level === 'error' ? [{ message, ...fields }] : []));

describe('open-stage', () => {
  it('opens the stage, asks its people, and keeps the token of its task', async () => {
    const world = await createWorld();
    const { json } = await world.post(aDualRefund());

    await world.tasks.openStage({ ...input(json.id), token: 'token-1' });

    const draft = await world.draft(json.id);
    expect(draft.waits).toMatchObject([{ revision: 1, token: 'token-1' }]);
    expect(draft.head.visits).toBe(1);
    expect(draft.grants.filter(({ seat, state }) => seat !== null && state === 'open')).toHaveLength(2);
    expect(await typesOf(world, json.id)).toEqual(['draft.received', 'stage.opened']);
  });

  it('keeps the token with the opening, in one transaction; with one of its own where nothing is due', async () => {
    const world = await createWorld();
    const { json } = await world.post(aHeldReply());
    const written = () =>
      world.transactions.map((writes) => writes.flatMap((write) => ('put' in write && write.put.pk === `D#${json.id}` ? [write.put.sk.split('#')[0]] : [])));
    world.transactions.length = 0;

    await world.tasks.openStage({ ...input(json.id), token: 'token-1' });
    expect(written()).toEqual([['HEAD', 'GRANT', 'WAIT', 'E']]);
    await world.tasks.openStage({ ...input(json.id), token: 'token-1' });
    expect(written()).toHaveLength(1);
    await world.tasks.openStage({ ...input(json.id), token: 'token-2' });

    expect(written()).toEqual([
      ['HEAD', 'GRANT', 'WAIT', 'E'],
      ['HEAD', 'WAIT'],
    ]);
    expect((await world.draft(json.id)).head.visits).toBe(2);
  });

  it('F4: wakes its execution where the draft was decided before the token was kept', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    await world.sweep();
    expect(world.wakes).toEqual([]);

    await world.tasks.openStage({ ...input(draft.id), token: 'late' });
    await world.sweep();

    expect(world.wakes).toEqual(['late']);
  });

  it('F3: wakes every token of the revision once the draft is decided, whichever of them still counts', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.tasks.openStage({ ...input(draft.id), token: 'lost' });
    await world.tasks.openStage({ ...input(draft.id), token: 'new' });
    await world.tasks.openStage({ ...input(draft.id), token: 'new' });
    expect((await world.draft(draft.id)).head.visits).toBe(2);

    await world.decide(draft.id, 'mia');
    await world.sweep();

    expect(world.wakes.toSorted()).toEqual(['lost', 'new']);
  });

  it('does not wake a token that is older than any wait', async () => {
    const world = await createWorld();
    const draft = await world.held(aHeldReply({ urgency: 'internal' }));
    await world.tasks.openStage({ ...input(draft.id), token: 'old' });
    world.clock.advance(2 * days);

    await world.decide(draft.id, 'mia');
    await world.sweep();

    expect(world.wakes).toEqual([]);
  });

  it('lets the execution of an older revision go', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.revise(draft.id, { notes: 'look again' });
    await world.sweep();

    await world.tasks.openStage({ ...input(draft.id), token: 'of r1' });
    await world.sweep();

    expect(world.wakes).toContain('of r1');
    expect(await world.tasks.escalateStage(input(draft.id))).toEqual({ contract: 1, draftId: draft.id, revision: 1, next: 'stop', waitSeconds: 0 });
    expect((await world.tasks.escalateStage(input(draft.id, 2))).next).toBe('ask');
  });

  it('F5: keeps no token without end: after 1,000 visits the alarm is raised, and the sweep alone carries the draft on', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const head = await raw(world, draft.id, 'HEAD');
    await world.raw.put('drafts', { ...head, pk: `D#${draft.id}`, sk: 'HEAD', visits: 998 });
    const alarms = () => world.logged.filter(({ level, message }) => level === 'error' && message === 'execution visits too often').length;

    for (const token of ['999', '1000']) await world.tasks.openStage({ ...input(draft.id), token });
    expect(alarms()).toBe(0);
    for (const token of ['one too many', 'and another']) await world.tasks.openStage({ ...input(draft.id), token });

    expect([alarms(), (await world.draft(draft.id)).waits.map(({ token }) => token).sort()]).toEqual([2, ['1000', '999']]);
    world.clock.advance(2 * hours);
    await world.sweep();
    expect(await typesOf(world, draft.id)).toContain('reminder.sent');
    await world.decide(draft.id, 'mia');
    world.clock.advance(minutes);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('released');
  });

  it('can not work without a token, nor by another contract', async () => {
    const world = await createWorld();
    const draft = await world.held();

    await expect(world.tasks.openStage(input(draft.id))).rejects.toThrow('token');
    await expect(world.tasks.openStage({ ...input(draft.id), contract: 2, token: 't' })).rejects.toThrow();
  });
});

/** Inputs of tasks as executions of contract 1 have recorded them: today's Lambdas must go on taking them, whatever they add. */
const recorded = [
  { contract: 1, draftId: '', revision: 1, token: 'AQC8AAAAKgAAAAMAAAAA' },
  { contract: 1, draftId: '', revision: 1 },
] as const;

describe('an execution that began before the last deployment', () => {
  it('F20: is answered as a new one is, for the input that it recorded', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const [asking, reading] = recorded.map((one) => ({ ...one, draftId: draft.id }));

    await world.tasks.openStage(asking);
    const answers = await Promise.all([world.tasks.escalateStage(reading), world.tasks.releaseReply(reading), world.tasks.sendHoldingReply(reading)]);

    expect((await world.draft(draft.id)).waits.map(({ token }) => token)).toEqual([recorded[0].token]);
    expect(answers.map(({ contract, draftId, revision, next }) => [contract, draftId, revision, next])).toEqual(
      Array.from({ length: 3 }, () => [1, draft.id, 1, 'ask']),
    );
  });

  it('F5: in slices of one second it waits on, and a decision wakes the slice that waits', async () => {
    const world = await createWorld();
    const draft = await world.held();
    for (let slice = 0; slice < 90; slice += 1) {
      world.clock.advance(1);
      await world.tasks.openStage({ ...input(draft.id), token: `slice-${slice}` });
      expect((await world.tasks.escalateStage(input(draft.id))).next).toBe('ask');
    }

    expect((await world.draft(draft.id)).head.visits).toBe(90);
    await world.decide(draft.id, 'mia');
    await world.sweep();
    expect(world.wakes).toContain('slice-89');
  });
});

describe('a task that reads the draft', () => {
  it.each([
    ['escalate-stage', 'escalateStage'],
    ['release-reply', 'releaseReply'],
    ['send-holding-reply', 'sendHoldingReply'],
  ] as const)('%s says what comes next by the draft alone', async (_, name) => {
    const world = await createWorld();
    const draft = await world.held();
    const next = async () => {
      const answer = await world.tasks[name]({ ...input(draft.id), somethingNew: true });
      return `${answer.next} ${answer.waitSeconds}`;
    };

    expect(await next()).toBe(`ask ${2 * hours}`);
    await world.decide(draft.id, 'mia');
    expect(await next()).toBe('release 30');
    world.clock.advance(30);
    expect(await next()).toBe('stop 0');
    expect(await world.status(draft.id)).toBe('released');
  });

  it('ends the execution of a draft that is not there', async () => {
    const world = await createWorld();

    expect((await world.tasks.escalateStage(input('drf_00000000000000000000000000'))).next).toBe('stop');
  });

  it('R74: answers hold or ends only when the deadline has passed, never release', async () => {
    const world = await createWorld();
    const draft = await world.held();

    for (let i = 0; i < 5; i += 1) expect((await world.tasks.sendHoldingReply(input(draft.id))).next).toBe('ask');
    expect(await world.status(draft.id)).toBe('pending');
    world.clock.advance(days);
    expect((await world.tasks.sendHoldingReply(input(draft.id))).next).toBe('stop');
    await world.sweep();

    expect(await world.status(draft.id)).toBe('held');
    expect(world.told().map(({ type }) => type)).toEqual(['draft.held']);
  });

  it('F1: called twice at one instant does nothing twice', async () => {
    const world = await createWorld();
    const draft = await world.held();
    world.clock.advance(4 * hours);

    await Promise.all([world.tasks.escalateStage(input(draft.id)), world.tasks.escalateStage(input(draft.id)), world.drainOutbox({ sweep: true })]);
    await world.sweep();

    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'reminder.sent', 'stage.escalated']);
    expect(world.mails.map(({ to }) => to)).toEqual(['mia@example.com', 'mia@example.com', 'mia@example.com', 'eve@example.com']);
  });

  it('F1: releases once, however many releases run at one instant', async () => {
    const world = await createWorld();
    const draft = await world.held();
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);

    await Promise.all([...Array(5)].map(() => world.tasks.releaseReply(input(draft.id))));
    await Promise.all([world.sweep(), world.sweep(), world.sweep()]);

    expect((await typesOf(world, draft.id)).filter((type) => type === 'draft.released')).toHaveLength(1);
    expect(world.told().map(({ type }) => type)).toEqual(['draft.released']);
  });
});

describe('the sweep alone, with a workflow that loses everything', () => {
  const lossy = async (options: Parameters<typeof createWorld>[0] = {}) => {
    const world = await createWorld(options);
    world.outside.start = async () => {};
    world.outside.wake = async () => {};
    return world;
  };

  it('F3: carries a draft through two stages from intake to release', async () => {
    const stage = (role: string) => ({ seats: [{ role, count: 1 }], assurance: 'link' as const, blind: false });
    const world = await lossy({ policy: { routes: [{ id: 'two', stages: [stage('department-head'), stage('executive')], watchers: [] }] } });
    const draft = await world.held();

    await world.decide(draft.id, 'dan');
    await world.sweep();
    await world.decide(draft.id, 'eve');
    world.clock.advance(29);
    await world.sweep();
    expect(await world.status(draft.id)).toBe('approved');
    world.clock.advance(1);
    await world.sweep();

    expect(world.told().map(({ type }) => type)).toEqual(['draft.released']);
    expect(await typesOf(world, draft.id)).toEqual([
      'draft.received',
      'stage.opened',
      'decision.recorded',
      'stage.opened',
      'decision.recorded',
      'draft.approved',
      'draft.released',
    ]);
  });

  it('R70, R71, R74: reminds, escalates and ends in the holding reply, each at its time', async () => {
    const world = await lossy();
    const draft = await world.held();
    const seen: string[] = [];

    for (let minute = 0; minute <= 24 * 60; minute += 30) {
      const before = (await typesOf(world, draft.id)).length;
      await world.sweep();
      for (const type of (await typesOf(world, draft.id)).slice(before)) seen.push(`${minute / 60} h ${type}`);
      world.clock.advance(30 * minutes);
    }
    await world.sweep();

    expect(seen).toEqual(['2 h reminder.sent', '4 h stage.escalated', '24 h draft.held']);
    expect((await world.draft(draft.id)).head.holdingReply).toMatchObject({ to: 'dana@fabrikam.example' });
    expect((await world.draft(draft.id)).head.release).toBeNull();
    expect(world.told().map(({ type }) => type)).toEqual(['draft.escalated', 'draft.held']);
  });

  it('makes up in order for hours in which nothing ran', async () => {
    const world = await lossy();
    const draft = await world.held();
    world.clock.advance(5 * hours);

    await world.sweep();

    expect((await typesOf(world, draft.id)).slice(2)).toEqual(['reminder.sent', 'stage.escalated']);
  });

  it('does nothing twice when it runs twice, nor when two run at one instant', async () => {
    const world = await lossy();
    const draft = await world.held();
    for (const seconds of [2 * hours, 2 * hours, 20 * hours, minutes]) {
      world.clock.advance(seconds);
      await Promise.all([world.sweep(), world.sweep()]);
      await world.sweep();
    }

    expect(await typesOf(world, draft.id)).toEqual(['draft.received', 'stage.opened', 'reminder.sent', 'stage.escalated', 'draft.held']);
    expect(world.told().map(({ type }) => type)).toEqual(['draft.escalated', 'draft.held']);
  });

  it('F7: goes on where transactions meet', async () => {
    const random = aRandom('sweeps');
    let meeting = false;
    const world = await lossy({ conflicts: () => meeting && (random(1)[0] ?? 0) % 4 === 0 });
    const draft = await world.held();
    meeting = true;
    await world.decide(draft.id, 'mia');
    world.clock.advance(30);

    await Promise.all([world.sweep(), world.sweep()]);
    world.clock.advance(minutes);
    await world.sweep();

    expect(await world.status(draft.id)).toBe('released');
    expect((await typesOf(world, draft.id)).filter((type) => type === 'draft.released')).toHaveLength(1);
  });

  it('R55, F22: says aloud that a role reaches nobody and an owner is asked in its place', async () => {
    const world = await createWorld({ people: people.map((person) => ({ ...person, roles: person.roles.filter((role) => role !== 'department-head') })) });
    const missing = () => world.logged.filter(({ level, fields }) => level === 'error' && fields.role === 'department-head').length;
    await world.held(); // its seat is the account manager's
    expect(missing()).toBe(0);

    await world.held(aDualRefund({ conversationId: 'zd-3' }));

    expect(missing()).toBe(1);
  });

  it.each<[string, Parameters<typeof createWorld>[0], Parameters<typeof aHeldReply>[0]]>([
    ['an author whose manager has left', { people: peopleWith('mia', { active: false }) }, { author: { id: 'sam', type: 'agent' } }],
    ['an account whose manager has left', { people: peopleWith('mia', { active: false }) }, {}],
    ['an account whose manager is none of the people', { people: people.filter(({ id }) => id !== 'mia') }, {}],
    ['an account whose manager may not release its money', { people: peopleWith('mia', { limits: {} }) }, { actions: [{ type: 'credit', amount: usd(10) }] }],
    ['an author who has no manager', { people: peopleWith('sam', { managerId: undefined }) }, { author: { id: 'sam', type: 'agent' } }],
  ])('R55: says so of managers too: %s', async (_, options, fields) => {
    const world = await createWorld({ ...options, policy: { routes: toTheManager } });

    const draft = await world.held(aHeldReply(fields));

    expect(await world.askedAs(draft.id, 'manager')).toBe('olga');
    expect(alarmLines(world)).toEqual([{ message: 'a role reaches nobody: an owner is asked', draftId: draft.id, kind: 'role', role: 'manager' }]);
  });

  it('raises no alarm where an account names no manager: an owner is who decides then', async () => {
    const world = await createWorld({ accounts: [anAccount({ id: 'acc_fabrikam', managerId: undefined })], policy: { routes: toTheManager } });

    const draft = await world.held();

    expect([await world.askedAs(draft.id, 'manager'), alarmLines(world)]).toEqual(['olga', []]);
  });

  it('is not stopped by one damaged draft', async () => {
    const world = await lossy();
    const damaged = await world.held();
    const sound = await world.held(aHeldReply({ conversationId: 'zd-2' }));
    const head = await raw(world, damaged.id, 'HEAD');
    await world.raw.put('drafts', { ...head, pk: `D#${damaged.id}`, sk: 'HEAD', status: 'no such status' });
    world.clock.advance(2 * hours);

    await world.sweep();

    expect(await typesOf(world, sound.id)).toContain('reminder.sent');
    expect(world.logged).toContainEqual(expect.objectContaining({ level: 'error', message: 'draft could not be moved on' }));
  });
});

describe('the release', () => {
  const approved = async (world: World, submission = aHeldReply()) => {
    const draft = await world.held(submission);
    await world.decide(draft.id, 'mia');
    return draft;
  };
  const afterEscrow = async (world: World) => {
    world.clock.advance(30);
    await world.sweep();
  };

  it('F24: is refused for a stored text that is not the one that was approved', async () => {
    const world = await createWorld();
    const draft = await approved(world);
    const revision = wholeRevision((await raw(world, draft.id, 'REV#000001')) ?? expect.fail('no revision'));
    await world.raw.put('drafts', { ...revision, content: String(revision.content).replace('Friday', 'Monday') });

    await afterEscrow(world);

    expect(await world.status(draft.id)).toBe('integrity_hold');
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'draft.integrity_hold', data: { cause: 'content_altered' } });
    expect(world.told().map(({ type }) => type)).not.toContain('draft.released');
  });

  it('F24: is refused for a stored body that is not the one that was approved', async () => {
    const world = await createWorld();
    const draft = await approved(world, aLongReply());
    for (const [name, text] of world.bodies) world.bodies.set(name, text.replace('Friday', 'Monday'));

    await afterEscrow(world);

    expect(await world.status(draft.id)).toBe('integrity_hold');
  });

  it('F24: is refused for a body that is gone; the helpdesk is told, and everything else goes on', async () => {
    const world = await createWorld();
    const draft = await approved(world, aLongReply());
    world.bodies.clear();

    await afterEscrow(world);
    world.clock.advance(days);
    await world.sweep();

    expect(await world.status(draft.id)).toBe('integrity_hold');
    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ data: { cause: 'content_missing' } });
    expect(world.told().map(({ type }) => type)).toEqual(['draft.integrity_hold']);
    expect((await world.call(`GET /v1/drafts/${draft.id}`)).json).toMatchObject({ status: 'integrity_hold', release: null });
    expect((await world.call('GET /v1/drafts')).json).toMatchObject({ items: [{ id: draft.id }] });
  });

  it('F24: a body that is gone before the fallback ends in a hold of its own, never in waiting for ever', async () => {
    const world = await createWorld();
    const draft = await world.held(aLongReply());
    world.bodies.clear();
    world.clock.advance(days);

    await world.sweep();

    expect(await world.status(draft.id)).toBe('integrity_hold');
    expect(world.told().map(({ type }) => type)).toEqual(['draft.integrity_hold']);
  });

  it('F24: nobody is asked about a text that was altered while it waits', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const revision = wholeRevision((await raw(world, draft.id, 'REV#000001')) ?? expect.fail('no revision'));
    await world.raw.put('drafts', { ...revision, content: String(revision.content).replace('Friday', 'Monday') });
    world.clock.advance(2 * hours);

    await world.sweep();

    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'draft.integrity_hold', data: { cause: 'content_altered' } });
    expect(world.mails.filter(({ text }) => text.includes('Monday'))).toEqual([]);
  });

  it('is refused where a decision was forged into the head', async () => {
    const world = await createWorld();
    const draft = await world.held();
    const head = await raw(world, draft.id, 'HEAD');
    const stages = [
      {
        ...((head?.stages ?? []) as object[])[0],
        state: 'approved',
        seats: [{ role: 'manager', count: 1, filled: [{ personId: 'mia', onBehalfOf: null, decisionId: 'dec_x' }] }],
      },
    ];
    const forged = { ...head, pk: `D#${draft.id}`, sk: 'HEAD', status: 'approved', stages, releaseAt: world.clock.now().toISOString() };
    await world.raw.put('drafts', forged);

    expect((await world.tasks.releaseReply(input(draft.id))).next).toBe('stop');

    expect((await world.audit(draft.id)).at(-1)).toMatchObject({ type: 'draft.integrity_hold', data: { cause: 'approvals_missing' } });
  });

  it('T11: is refused for a frozen account; the same text is asked for again', async () => {
    const world = await createWorld();
    const draft = await approved(world);
    const { id, ...fields } = anAccount({ id: 'acc_fabrikam', segment: 'standard', frozen: true });
    await world.deps.accounts.putAccount(id, fields, { via: 'system' });

    await afterEscrow(world);

    expect((await world.audit(draft.id)).find(({ type }) => type === 'release.refused')).toMatchObject({ data: { cause: 'account_frozen' } });
    expect((await world.draft(draft.id)).head).toMatchObject({ status: 'pending', revision: 2 });
    expect(world.starts.map(({ name }) => name)).toContain(`${draft.id}-r2`);
  });

  it('R133: is refused where an edit says what its approver may not say alone, and goes out once others approved it', async () => {
    const grave = 'Hello Dana, we refund $12,400 to you today. We accept legal liability, my lawyer agrees, and your account is closed.';
    const world = await createWorld({ people: [...people, aPerson('lena', { roles: ['legal'] })] });
    const own = await world.post(aHarmlessReply({ conversationId: 'zd-2', reply: { to: 'dana@fabrikam.example', text: grave } }));
    const draft = await world.held();
    await world.decide(draft.id, 'mia', { text: grave });
    world.outside.readSentiment = () => expect.fail('Comprehend is not asked again');

    await afterEscrow(world);

    const { head, markers } = await world.draft(draft.id);
    expect(head).toMatchObject({ status: 'pending', revision: 3, release: null, risk: own.json.risk });
    expect(head.stages.map(({ assurance, seats }) => [assurance, seats.map(({ role }) => role)])).toEqual([
      ['link', ['manager']],
      ['code', ['legal']],
    ]);
    expect((await world.audit(draft.id)).find(({ type }) => type === 'release.refused')).toMatchObject({ data: { cause: 'edit_tightened' } });
    expect(markers.filter(({ revision }) => revision === 3)).toContainEqual({ revision: 3, personId: 'mia', role: 'editor' });
    expect(world.told().map(({ type }) => type)).not.toContain('draft.released');
    await world.sweep();
    expect(world.mails.filter(({ text }) => text.includes('what was written into it needs somebody else’s approval')).map(({ to }) => to)).toEqual([
      'olga@example.com',
    ]);
    await world.decide(draft.id, 'olga');
    await world.sweep();
    await world.decide(draft.id, 'lena');
    await afterEscrow(world);
    expect(await world.status(draft.id)).toBe('released');
  });

  it('R133: is refused where an edit promises more money than its draft declares, of whoever wrote it', async () => {
    const world = await createWorld({ people: peopleWith('mia', { limits: { release: { currency: 'USD', minor: 10_000 } } }) });
    const draft = await world.held(aHeldReply({ actions: [{ type: 'refund', amount: { currency: 'USD', minor: 6_000 } }], confidence: 0.97 }));
    const asked = (await world.draft(draft.id)).grants.find(({ seat }) => seat !== null)?.personId as string;
    await world.decide(draft.id, asked, { text: 'Hello Dana, we refund $60,000 today.' });

    await afterEscrow(world);

    expect(await world.status(draft.id)).toBe('pending');
    await world.sweep();
    const again = await world.draft(draft.id);
    const asksNow = again.grants.filter(({ revision, seat }) => revision === again.head.revision && seat !== null).map(({ personId }) => personId);
    expect(asksNow).not.toContain(asked);
    expect(again.revisions.at(-1)?.assessment.reasons.find(({ rule }) => rule === 'undeclared-commitment')?.text).toContain('$60,000.00');
  });

  it('T11: is refused where an approver has left since', async () => {
    const world = await createWorld();
    const draft = await approved(world);
    await world.deps.accounts.deletePerson('mia', { via: 'system' });

    await afterEscrow(world);

    expect((await world.audit(draft.id)).find(({ type }) => type === 'release.refused')).toMatchObject({ data: { cause: 'approver_not_eligible' } });
  });

  it.each([
    [
      'the account froze',
      async (world: World) => {
        const { id, ...fields } = anAccount({ id: 'acc_fabrikam', segment: 'standard', frozen: true });
        await world.deps.accounts.putAccount(id, fields, { via: 'system' });
      },
    ],
    ['an approver left', (world: World) => world.deps.accounts.deletePerson('mia', { via: 'system' })],
    [
      'the customer wrote',
      (world: World) => world.call('POST /v1/conversations/zd-1/messages', { body: { id: 'm-2', text: 'Stop', at: '2026-11-22T16:59:00Z' } }),
    ],
  ])('does not happen when %s between its reading and its commit', async (_, act) => {
    const world = await createWorld();
    const draft = await approved(world);
    world.clock.advance(30);
    world.outside.beforeTransact = async (writes) => {
      if (!writes.some((write) => 'put' in write && write.put.type === 'draft.released')) return;
      world.outside.beforeTransact = async () => {};
      await act(world);
    };

    await world.sweep();

    expect(await world.status(draft.id)).not.toBe('released');
    expect(world.told().map(({ type }) => type)).not.toContain('draft.released');
  });

  it('T11: does not happen when an approver loses the role between its reading and its commit', async () => {
    const ann = aPerson('ann', { roles: ['finance'] });
    const route = { id: 'all', stages: [aStageRule('finance')], watchers: [] };
    const world = await createWorld({ policy: { routes: [route] }, people: [ann, aPerson('otto', { roles: ['owner'] })] });
    const draft = await world.held(aHeldReply());
    await world.decide(draft.id, 'ann');
    world.clock.advance(30);
    world.outside.beforeTransact = async (writes) => {
      if (!writes.some((write) => 'put' in write && write.put.type === 'draft.released')) return;
      world.outside.beforeTransact = async () => {};
      const { id, ...fields } = ann;
      await world.deps.accounts.putPerson(id, { ...fields, roles: [] }, { via: 'system' });
    };

    await world.sweep();

    expect(await world.status(draft.id)).toBe('pending');
    expect((await world.audit(draft.id)).find(({ type }) => type === 'release.refused')).toMatchObject({ data: { cause: 'approver_not_eligible' } });
  });

  it('ends the execution in whatever way: what is asked about again has an execution of its own', async () => {
    const again: readonly ((world: World, draftId: string) => Promise<unknown>)[] = [
      ({ deps }) => {
        const { id, ...fields } = anAccount({ id: 'acc_fabrikam', segment: 'standard', frozen: true });
        return deps.accounts.putAccount(id, fields, { via: 'system' });
      },
      (world, draftId) => world.call(`POST /v1/drafts/${draftId}/stop`, { body: { to: 'pending', reason: 'look again' } }),
      (world, draftId) => world.call(`POST /v1/drafts/${draftId}/stop`, { body: { to: 'withdrawn', reason: 'solved' } }),
      (world) => world.call('POST /v1/conversations/zd-1/messages', { body: { id: 'm-2', text: 'Never mind.', at: '2026-11-22T17:00:30Z' } }),
      async () => {},
    ];
    const ends: string[] = [];
    for (const act of again) {
      const world = await createWorld();
      const draft = await approved(world);
      await act(world, draft.id);
      world.clock.advance(30);
      const { next } = await world.tasks.releaseReply(input(draft.id));
      const { head } = await world.draft(draft.id);
      const started = (await world.outbox()).filter(({ kind }) => kind === 'start').map(({ owed }) => (owed as { revision: number }).revision);
      ends.push(`${next} ${head.status} r${head.revision}${head.status === 'pending' ? ` starts ${started}` : ''}`);
    }

    expect(ends).toEqual(['stop pending r2 starts 2', 'stop pending r2 starts 2', 'stop withdrawn r1', 'stop superseded r1', 'stop released r1']);
  });

  it('F13: that came too early by somebody’s clock is made good by the sweep', async () => {
    const world = await createWorld();
    const draft = await approved(world);
    world.clock.advance(29);

    const early = await world.tasks.releaseReply(input(draft.id));
    world.clock.advance(60);
    await world.sweep();

    expect(early).toMatchObject({ next: 'release', waitSeconds: 1 });
    expect((await world.draft(draft.id)).head.status).toBe('released');
  });

  it('R136: waits for no escrow where the policy sets none', async () => {
    const world = await createWorld({ policy: { escrowSeconds: 0 } });
    const draft = await approved(world);

    await world.sweep();

    expect(await world.status(draft.id)).toBe('released');
  });
});
