import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { AuditEvent } from '../../functions/domain/audit/audit-event.ts';
import { ReportBy, type ReportRow } from '../../functions/domain/metrics/report.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { categoryWords, ruleHeading } from '../../functions/page/words.ts';
import { chooseSample } from '../../functions/runtime/choose-sample.ts';
import { MetricsAnswer } from '../../functions/runtime/metrics-schemas.ts';
import { readReport } from '../../functions/runtime/period.ts';
import { aPeriodDraft, eventsOf, received } from '../domain/metrics/examples.ts';
import { days, hours, minutes, secondsAfter, start } from '../examples.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund, createWorld, formTo, type World } from '../world.ts';

type Metrics = z.infer<typeof MetricsAnswer>;
const readMetrics = (world: World, query = '') => world.call<Metrics>(`GET /v1/metrics?${query}`, { key: world.keys.admin });

let conversations = 0;
const inConversation = <Fields extends object>(fields: Fields) => {
  conversations += 1;
  return { conversationId: `zd-m${conversations}`, ...fields };
};
const later = async (world: World, seconds: number): Promise<void> => {
  world.clock.advance(seconds);
  await world.sweep();
};

/** A day of a tenant: what goes out at once, and lives with every ending that a report tells apart. */
async function playedDay(world: World): Promise<void> {
  const sent = await Promise.all([1, 2, 3].map(() => world.post(aHarmlessReply(inConversation({})))));
  for (const [i, { json }] of sent.entries())
    if (i < 2) await world.call(`POST /v1/drafts/${json.id}/outcome`, { body: { outcome: i === 0 ? 'wrong' : 'right' } });
  await world.post(aRefund(20, inConversation({})));
  await sampledReplies(world);

  const ranOut = await world.held(aHeldReply(inConversation({ intent: 'how_to' })));
  await later(world, 25 * hours);
  expect(await world.status(ranOut.id)).toBe('held');

  for (const [seconds, fields] of [
    [2, {}],
    [10 * minutes, {}],
    [20 * minutes, { text: 'Hello Dana, order 1188 arrives on Friday.' }],
  ] as const) {
    const { id } = await world.held(aHeldReply(inConversation({})));
    const browser = world.browser();
    const page = await browser.open(id, 'mia');
    await later(world, seconds);
    await browser.fill(page, { decision: 'approve', ...fields });
    await later(world, 60);
    expect(await world.status(id)).toBe('released');
  }

  const again = await world.held(aHeldReply(inConversation({})));
  await later(world, 5 * minutes);
  await world.decide(again.id, 'mia', { decision: 'reject', reason: 'wrong_tone' });
  await world.revise(again.id, { intent: 'how_to', reply: { to: 'dana@fabrikam.example', text: 'Hello Dana, it is on its way.' } });
  await later(world, 60);
  await world.decide(again.id, 'mia');
  await world.call(`POST /v1/drafts/${again.id}/stop`, { body: { reason: 'wait', to: 'pending' } });
  await later(world, 60);
  await world.decide(again.id, 'mia', { decision: 'reject', reason: 'wrong_facts' });

  const disowned = await world.held(aHeldReply(inConversation({})));
  const browser = world.browser();
  const page = await browser.open(disowned.id, 'mia');
  await browser.fill(page, { decision: 'approve' });
  await world.sweep();
  await browser.fill(await browser.get(`${page.path}/not-me`), { choice: 'not-me' }, formTo(await browser.get(`${page.path}/not-me`), '/not-me'));

  for (const ending of ['approve', 'reject', 'open'] as const) {
    const { id } = await world.held(aDualRefund(inConversation({})));
    await later(world, 3 * minutes);
    await world.decide(id, await world.askedAs(id, 'finance'));
    if (ending !== 'open') await world.decide(id, 'dan', ending === 'approve' ? {} : { decision: 'reject', reason: 'wrong_amount' });
    await later(world, 60);
  }
  const overtaken = await world.held(
    aHeldReply({ ...inConversation({}), customerMessage: { id: 'm-1', text: 'Where is it?', at: world.clock.now().toISOString() } }),
  );
  await world.call(`POST /v1/drafts/${overtaken.id}/withdraw`, { body: { reason: 'no longer needed' } });
}

/** What the audit sample has of the replies that went out so far: each answer once, one that was erased before anybody looked, and one that waits. */
async function sampledReplies(world: World): Promise<void> {
  for (let i = 0; i < 4; i += 1) await world.post(aHarmlessReply(inConversation({ intent: 'how_to' })));
  const gone = await world.post(
    aHarmlessReply(inConversation({ intent: 'how_to', accountId: 'acc_northwind', reply: { to: 'gone@northwind.example', text: 'It is on its way.' } })),
  );
  expect(await chooseSample(world.deps)).toEqual({ looked: 9, chosen: 9 });
  await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email: 'gone@northwind.example', reason: 'asked' } });
  await world.eraseSubjects();
  expect((await world.draft(gone.json.id)).head.erased).toBeDefined();
  const browser = world.browser();
  await browser.signIn('mia');
  for (const answer of [{ verdict: 'approved' }, { verdict: 'edited' }, { verdict: 'rejected', reason: 'wrong_facts' }, { verdict: 'approved' }]) {
    const [path = ''] = /\/sample\/drf_\w+/.exec((await browser.get('/sample')).body) ?? [];
    const page = await browser.get(path);
    world.clock.advance(20);
    expect((await browser.fill(page, answer, formTo(page, path))).status).toBe(303);
  }
  world.clock.advance(-80); // the day goes on as if nobody had looked
}

/** Every audit event of a draft, as the API exports it. */
async function exported(world: World, draftId: string): Promise<AuditEvent[]> {
  const { json } = await world.call<{ items: AuditEvent[]; next: null }>(`GET /v1/audit?draftId=${draftId}&limit=200`, { key: world.keys.audit });
  expect(json.next).toBeNull();
  return json.items;
}

interface Life {
  readonly events: readonly AuditEvent[];
  readonly tier: unknown;
  readonly category: string;
  readonly outcome: unknown;
  readonly sampled: boolean;
  readonly review: unknown;
  readonly rules: readonly string[];
  readonly asked: readonly Asked[];
}
interface Asked {
  readonly rules: readonly string[];
  readonly heldAt: number;
  readonly decisions: readonly AuditEvent[];
  readonly ended: AuditEvent | undefined;
  readonly events: readonly AuditEvent[];
}

/** A draft's life by its exported events and nothing else, read anew: none of this is the program's. */
function lifeOf(events: readonly AuditEvent[]): Life {
  const [first] = events;
  const has = (kind: AuditEvent['type']): boolean => events.some(({ type }) => type === kind);
  const assessments = events.filter(({ data }) => data?.rules !== undefined);
  const begins = assessments.filter(({ to }) => to === 'pending' || to === 'blocked').map(({ seq }) => seq);
  const asked = begins.map((from, i): Asked => {
    const own = events.filter(({ seq }) => seq >= from && seq < (begins[i + 1] ?? events.length));
    const waits = i === begins.length - 1 && ['pending', 'blocked'].includes(String(own.at(-1)?.to));
    const disowned = own.filter(({ type }) => type === 'decision.disowned').map(({ data }) => data?.decisionId);
    const settling = own.findLast(({ type, to }) => type === 'decision.recorded' && (to === 'approved' || to === 'rejected'));
    const reopened = own.some(
      ({ seq, type, to }) => seq > (settling?.seq ?? 0) && to === 'pending' && /^(release\.(stopped|refused)|decision\.disowned)$/.test(type),
    );
    return {
      rules: [...new Set(own[0]?.data?.rules as string[])],
      heldAt: Date.parse(own[0]?.at ?? ''),
      decisions: waits ? [] : own.filter(({ type, data }) => type === 'decision.recorded' && !disowned.includes(data?.decisionId)),
      ended: reopened ? undefined : settling,
      events: own,
    };
  });
  return {
    events,
    tier: first?.data?.tier,
    category: String(assessments.at(-1)?.data?.category),
    outcome: events.findLast(({ type }) => type === 'draft.outcome')?.data?.outcome ?? null,
    sampled: has('sample.chosen') && (has('sample.reviewed') || !has('draft.erased')),
    review: events.find(({ type }) => type === 'sample.reviewed')?.data?.verdict,
    rules: [...new Set(assessments.flatMap(({ data }) => data?.rules as string[]))],
    asked,
  };
}

const nth = (sorted: readonly number[], share: number): number | null => sorted[Math.ceil(share * sorted.length) - 1] ?? null;

/** One row of a report, worked out from exported events. */
function rowOf(key: string, by: ReportBy, all: readonly Life[]): Omit<ReportRow, 'flags'> {
  const isDecided = by === 'role' || by === 'person';
  const isOwn = ({ actor, data }: AuditEvent): boolean => (by === 'role' ? data?.role === key : by === 'person' ? actor.personId === key : true);
  const fits: Record<ReportBy, (life: Life) => boolean> = {
    tier: ({ tier }) => String(tier) === key,
    category: ({ category }) => category === key,
    rule: ({ rules }) => rules.includes(key),
    role: ({ asked }) => asked.some(({ decisions }) => decisions.some(isOwn)),
    person: ({ asked }) => asked.some(({ decisions }) => decisions.some(isOwn)),
  };
  const lives = all.filter(fits[by]);
  const asked = lives
    .flatMap((life) => life.asked)
    .filter(({ rules, decisions }) => (by === 'rule' ? rules.includes(key) : !isDecided || decisions.some(isOwn)));
  const ends = asked.map(({ decisions, ended, heldAt }) => ({
    heldAt,
    decisions: decisions.filter(isOwn),
    ended: isDecided ? decisions.findLast(isOwn) : ended,
  }));
  const wordOf = ({ decisions, ended }: (typeof ends)[number]): unknown[] => {
    if (isDecided) return decisions.map(({ data }) => data?.decision);
    if (!ended) return [];
    if (ended.to === 'rejected') return ['reject'];
    return [decisions.some(({ data }) => data?.decision === 'approve_with_edits') ? 'approve_with_edits' : 'approve'];
  };
  const words = ends.flatMap(wordOf);
  const took = ends.flatMap(({ heldAt, ended }) => (ended ? [(Date.parse(ended.at) - heldAt) / 1000] : [])).sort((a, b) => a - b);
  const has = (...types: string[]) => asked.filter(({ events }) => events.some(({ type }) => types.includes(type))).length;
  const unseen = lives.filter(({ tier }) => tier !== 3);
  const sampled = unseen.filter((life) => life.sampled);
  const looked = sampled.filter(({ review }) => review !== undefined);
  const said = (verdict: string): number => looked.filter(({ review }) => review === verdict).length;
  return {
    key,
    drafts: lives.length,
    cases: asked.length,
    humanShare: isDecided ? null : (lives.length - unseen.length) / lives.length,
    approved: words.filter((word) => word === 'approve').length,
    edited: words.filter((word) => word === 'approve_with_edits').length,
    rejected: words.filter((word) => word === 'reject').length,
    released: unseen.length + has('draft.released'),
    held: has('draft.held'),
    escalated: has('stage.escalated'),
    bounced: asked.flatMap(({ events }) => events.filter(({ type }) => type === 'mail.bounced')).length,
    decisionSeconds: { median: nth(took, 0.5), p90: nth(took, 0.9), n: took.length },
    underFourSeconds: ends.flatMap(({ decisions }) => decisions).filter(({ data }) => data?.decision !== 'reject' && Number(data?.shownSeconds ?? 4) < 4)
      .length,
    sentUnseen: {
      sent: unseen.length,
      reported: unseen.filter(({ outcome }) => outcome !== null).length,
      wrong: unseen.filter(({ outcome }) => outcome === 'wrong').length,
      sample: { chosen: sampled.length, looked: looked.length, rejected: said('rejected'), edited: said('edited') },
      falseAcceptance: looked.length === 0 ? null : wilson(said('rejected'), looked.length),
    },
  };
}

/** From where to where a share lies, by the formula of Wilson as it stands in textbooks. */
function wilson(count: number, of: number): [number, number] {
  const z2 = 1.959963984540054 ** 2;
  const middle = (count + z2 / 2) / (of + z2);
  const half = (Math.sqrt(z2) / (of + z2)) * Math.sqrt((count * (of - count)) / of + z2 / 4);
  return [expect.closeTo(Math.max(0, middle - half), 12), expect.closeTo(Math.min(1, middle + half), 12)];
}

const keysOf: Record<ReportBy, (life: Life) => readonly string[]> = {
  tier: ({ tier }) => [String(tier)],
  category: ({ category }) => [category],
  rule: ({ rules }) => rules,
  role: ({ asked }) => asked.flatMap(({ decisions }) => decisions.map(({ data }) => String(data?.role))),
  person: ({ asked }) => asked.flatMap(({ decisions }) => decisions.map(({ actor }) => String(actor.personId))),
};

describe('metrics', () => {
  it('R110, R111, R118, R122, R125: recomputed from the log equal those shown, by the API and on the page', async () => {
    const world = await createWorld({ policy: { calibration: { ...standardPolicy.calibration, auditShare: 1 } } });
    await playedDay(world);
    const ids = (await world.raw.scan('drafts')).flatMap(({ pk, sk }) => (sk === 'HEAD' && pk.startsWith('D#') ? [pk.slice(2)] : []));
    const lives = (await Promise.all(ids.map((id) => exported(world, id)))).map(lifeOf);
    const shown: Partial<Record<ReportBy, Metrics>> = {};

    for (const by of ReportBy.options) {
      const { status, json } = await readMetrics(world, `by=${by}`);
      expect(status).toBe(200);
      expect(MetricsAnswer.parse(json)).toEqual(json);
      expect([json.by, json.cut, json.unread]).toEqual([by, false, 0]);
      const rows = [...new Set(lives.flatMap(keysOf[by]))].map((key) => rowOf(key, by, lives));
      expect(rows.length).toBeGreaterThan(1);
      expect(Object.fromEntries(json.rows.map(({ flags: _, ...row }) => [row.key, row]))).toEqual(Object.fromEntries(rows.map((row) => [row.key, row])));
      shown[by] = json;
    }

    const read = lives.filter(({ tier }) => tier === 3).flatMap(({ events }) => events);
    expect(shown.tier?.events).toBe(read.length);
    expect(shown.rule?.events).toBe(lives.flatMap(({ events }) => events).length);
    const reasons = lives.flatMap(({ asked }) => asked.flatMap(({ decisions }) => decisions.flatMap(({ data }) => (data?.reason as string) ?? [])));
    expect(shown.tier?.reasons).toEqual(
      ['wrong_amount', 'wrong_facts', 'wrong_tone'].map((code) => ({ code, count: reasons.filter((one) => one === code).length })),
    );
    const waiting = lives.filter(({ events }) => events.at(-1)?.to === 'pending').map(({ events }) => Date.parse(events[0]?.at ?? ''));
    expect(shown.tier?.queue).toEqual({ pending: waiting.length, oldestSeconds: (world.clock.now().getTime() - Math.min(...waiting)) / 1000, cut: false });
    expect(waiting.length).toBe(2);

    const browser = world.browser();
    await browser.signIn('olga');
    const file = async (figure: string): Promise<string[][]> =>
      (await browser.get(`/insights/${figure}.csv?days=7`)).body
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.slice(1, -1).split('","'));
    const count = (share: string | undefined, of: number): number => Math.round(Number(share || 0) * of);

    for (const [figure, by, heading] of [
      ['rules', 'rule', ruleHeading],
      ['categories', 'category', categoryWords],
    ] as const) {
      const page = (await file(figure)).map(([name, cases, decided, approved, , , edited, , , rejected, , , median]) => {
        const of = Number(decided);
        return [name, Number(cases), count(approved, of), count(edited, of), count(rejected, of), median];
      });
      const api = (shown[by]?.rows ?? [])
        .filter(({ cases }) => cases > 0)
        .map(({ key, cases, approved, edited, rejected, decisionSeconds: { median } }) => [
          heading(key),
          cases,
          approved,
          edited,
          rejected,
          String(median ?? ''),
        ]);
      expect(api.toSorted()).toEqual(page.toSorted());
    }
    expect((await file('reviewers')).map(([name, , approved, edited, rejected]) => [name, approved, edited, rejected])).toEqual(
      (shown.person?.rows ?? []).map(({ key, approved, edited, rejected }) => [key, approved, edited, rejected].map(String)).toSorted(),
    );
    const [tier3] = await file('decision-time');
    expect(tier3?.slice(1, 4)).toEqual(
      [shown.tier?.all.decisionSeconds.n, shown.tier?.all.decisionSeconds.median, shown.tier?.all.decisionSeconds.p90].map(String),
    );
    expect((await file('rejections')).map(([, rejections]) => Number(rejections))).toEqual(shown.tier?.reasons.map((reason) => reason.count));
    const daily = await file('human-share');
    const total = (column: number): number => daily.reduce((sum, row) => sum + Number(row[column]), 0);
    expect([total(1), total(2) / total(1)]).toEqual([shown.tier?.all.drafts, shown.tier?.all.humanShare]);
    expect(
      (await file('sent-wrong'))
        .map(([name, , sent, reported, wrong, , , , chosen, looked, edited, rejected, , low, high]) => [
          name,
          [sent, reported, wrong, chosen, looked, edited, rejected].map(Number),
          [low, high].map(Number),
        ])
        .toSorted(),
    ).toEqual(
      (shown.category?.rows ?? [])
        .filter(({ sentUnseen }) => sentUnseen.sent > 0)
        .map(({ key, sentUnseen: { sent, reported, wrong, sample, falseAcceptance } }) => [
          categoryWords(key),
          [sent, reported, wrong, sample.chosen, sample.looked, sample.edited, sample.rejected],
          (falseAcceptance ?? [0, 0]).map((part) => Number(part.toFixed(4))),
        ])
        .toSorted(),
    );
    expect(shown.tier?.all.sentUnseen.sample).toEqual({ chosen: 8, looked: 4, rejected: 1, edited: 1 });
  });

  it('need the scope admin or audit:read', async () => {
    const world = await createWorld();

    expect((await world.call('GET /v1/metrics', { key: world.keys.audit })).status).toBe(200);
    expect(await world.call('GET /v1/metrics', { key: world.keys.helpdesk })).toMatchObject({ status: 403, json: { code: 'forbidden' } });
    expect((await world.call('GET /v1/metrics', { key: null })).status).toBe(401);
  });

  it('go back 7 days, by tier, unless told, and say so where nothing came in', async () => {
    const world = await createWorld();
    world.clock.advance(10 * days);

    const { json } = await readMetrics(world);

    const noneSent = { sent: 0, reported: 0, wrong: 0, sample: { chosen: 0, looked: 0, rejected: 0, edited: 0 }, falseAcceptance: null };
    const none = {
      drafts: 0,
      cases: 0,
      humanShare: null,
      approved: 0,
      edited: 0,
      rejected: 0,
      released: 0,
      held: 0,
      escalated: 0,
      bounced: 0,
      underFourSeconds: 0,
      flags: [],
    };
    expect(json).toEqual({
      since: secondsAfter(3 * days).toISOString(),
      until: secondsAfter(10 * days).toISOString(),
      covered: secondsAfter(3 * days).toISOString(),
      cut: false,
      unread: 0,
      events: 0,
      by: 'tier',
      rows: [],
      all: { key: 'all', ...none, decisionSeconds: { median: null, p90: null, n: 0 }, sentUnseen: noneSent },
      reasons: [],
      queue: { pending: 0, oldestSeconds: null, cut: false },
    });
  });

  it('are of what came in at `since` or later, in any zone, and of the queue now', async () => {
    const world = await createWorld();
    await world.held(aHeldReply(inConversation({})));
    world.clock.advance(2 * days);
    await world.post(aHarmlessReply(inConversation({})));
    const { json } = await readMetrics(world, `since=${encodeURIComponent('2026-11-24T18:00:00+01:00')}`);

    expect(start.toISOString()).toBe('2026-11-22T17:00:00.000Z');
    expect([json.since, json.rows.map(({ key, drafts }) => [key, drafts])]).toEqual(['2026-11-24T17:00:00.000Z', [['1', 1]]]);
    expect(json.queue).toEqual({ pending: 1, oldestSeconds: 2 * days, cut: false });
    expect((await readMetrics(world, 'since=2026-11-24T17:00:00.001Z')).status).toBe(422);
  });

  it.each([
    ['since=yesterday', 'since'],
    ['since=2026-11-22', 'since'],
    ['since=2030-01-01T00:00:00Z', 'since'],
    ['by=account', 'by'],
    ['by=', 'by'],
    ['by=tier&by=role', 'by'],
    ['format=xml', 'format'],
    ['until=2026-11-22T00:00:00Z', 'until'],
  ])('are refused for %s', async (query, path) => {
    const world = await createWorld();
    const { status, json } = await world.call<{ code: string; errors: { path: string }[] }>(`GET /v1/metrics?${query}`, { key: world.keys.admin });

    expect([status, json.code, json.errors.map((error) => error.path)]).toEqual([422, 'invalid_request', [path]]);
  });

  it('are a file with ?format=csv, in which nothing is a formula', async () => {
    const world = await createWorld();
    await world.post(aHarmlessReply(inConversation({ intent: '=1+1' })));
    // Topics are letters and digits; versions before took any, and what they kept counts for the topic that it is now.
    const keptBefore = (await world.raw.scan('drafts')).filter(({ category }) => category === '1_1');
    expect(keptBefore.length).toBeGreaterThan(0);
    for (const item of keptBefore) await world.raw.put('drafts', { ...item, category: '=1+1' });
    await world.held(aHeldReply(inConversation({})));

    const { status, headers, body } = await readMetrics(world, 'by=category&format=csv');

    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="metrics-by-category.csv"',
    ]);
    expect(body.split('\r\n')).toEqual([
      '"key","drafts","cases","human_share","approved","edited","rejected","released","held","decision_median_seconds","decision_p90_seconds","decision_n","under_four_seconds","sent_unseen","sent_unseen_reported","sent_unseen_wrong","flags","sample_chosen","sample_looked","sample_rejected","sample_edited","false_acceptance_low","false_acceptance_high","escalated","bounced"',
      '"1_1","1","0","0","0","0","0","1","0","","","0","0","1","0","0","","0","0","0","0","","","0","0"',
      '"order_status","1","1","1","0","0","0","0","0","","","0","0","0","0","0","","0","0","0","0","","","0","0"',
      '',
    ]);
  });

  it('tell by no number that somebody has decided a reply that still waits', async () => {
    const world = await createWorld();
    const { id } = await world.held(aDualRefund());
    await world.decide(id, await world.askedAs(id, 'finance'));

    expect((await readMetrics(world, 'by=person')).json.rows).toEqual([]);
    await world.decide(id, 'dan', { decision: 'reject', reason: 'wrong_amount' });
    expect((await readMetrics(world, 'by=role')).json.rows.map(({ key, approved, rejected }) => [key, approved, rejected])).toEqual([
      ['department-head', 0, 1],
      ['finance', 1, 0],
    ]);
  });

  it('R115: flag a category of which a fifth was rejected, as the policy in force says', async () => {
    const world = await createWorld();
    for (const [i, intent] of ['how_to', ...Array(5).fill('order_status')].entries()) {
      const { id } = await world.held(aHeldReply(inConversation({ intent })));
      await world.decide(id, 'mia', i === 1 ? { decision: 'reject', reason: 'wrong_tone' } : {});
    }
    const flagged = async () => (await readMetrics(world, 'by=category')).json.rows.map(({ key, flags }) => [key, flags]);

    expect(await flagged()).toEqual([
      ['order_status', ['rejections']],
      ['how_to', []],
    ]);
    const { policy, version } = (await world.deps.accounts.currentPolicy()) ?? expect.fail('no policy');
    await world.deps.accounts.putPolicy({ ...policy, calibration: { ...policy.calibration, demoteAtRejections: 0.21 } }, version, { via: 'system' });
    expect(await flagged()).toEqual([
      ['order_status', []],
      ['how_to', []],
    ]);
  });

  it('say how many could not be read, and are cut where there is more than is read', async () => {
    const world = await createWorld();
    const drafts = Array.from({ length: 501 }, (_, i) => aPeriodDraft({ id: `drf_${i}`, tier: 3, createdAt: secondsAfter(days - i).toISOString() }));
    const reading = (received501: typeof drafts, events = eventsOf(received())) => ({
      accounts: world.deps.accounts,
      insights: { ...world.deps.insights, received: async () => ({ drafts: received501, cut: false, unread: 1 }) },
      drafts: { ...world.deps.drafts, events: async (id: string) => ({ events: id === 'drf_7' ? eventsOf({ ...received(), data: {} }) : events, next: null }) },
    });

    expect(await readReport(reading(drafts.slice(1)), 'tier', start)).toMatchObject({
      cut: false,
      covered: start,
      unread: 2,
      events: 499,
      all: { drafts: 500 },
    });
    expect(await readReport(reading(drafts), 'tier', start)).toMatchObject({
      cut: true,
      covered: secondsAfter(days - 499),
      unread: 2,
      events: 499,
      all: { drafts: 500, cases: 499 },
    });
  });
});
