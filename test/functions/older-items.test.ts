import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item, Mail, TableName } from '../../functions/adapters/ports.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { createMemoryTables } from '../../local/memory-tables.ts';
import { exported, verified } from '../domain/audit/a-bundle.ts';
import { hours, minutes } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHarmlessReply, createWorld, type Page, type World } from '../world.ts';

/**
 * What a version of 25 November 2026 kept in its tables: made by the handlers of that commit, never changed since.
 *
 * It had no index `queue`, packed no revision, left nothing out of a head, and had no log. Its first line says what was done: who lives, what each
 * was told as, the links that were mailed, a form that somebody has open, and a session. Its policy names topics with marks in them (`Billing/Dispute`,
 * `R&D/Lab`), and a threshold of the category `a__b`.
 */
interface Kept {
  readonly at: string;
  readonly lives: Readonly<Record<Life, string>>;
  readonly told: Readonly<Record<Life, { readonly status: string; readonly requestHash: string; readonly decisions: number }>>;
  readonly keys: World['keys'];
  readonly repeated: object;
  readonly form: { readonly action: string; readonly defaults: Readonly<Record<string, string>>; readonly cookies: readonly [string, string][] };
  readonly signedIn: readonly [string, string][];
  readonly mails: readonly Mail[];
}
type Life = 'expired' | 'rejected' | 'waiting' | 'opened' | 'half' | 'edited' | 'lab' | 'notified' | 'sent' | 'escrow' | 'unasked';

const [first = '', ...lines] = readFileSync('test/functions/kept/items-2026-11-25.jsonl', 'utf8').trimEnd().split('\n');
const kept: Kept = JSON.parse(first);
const items = lines.map((line): { table: TableName; item: Item } => JSON.parse(line));
const { lives } = kept;
const waiting: readonly Life[] = ['waiting', 'opened', 'half', 'edited', 'lab', 'unasked'];

/** Today's functions over those tables, a few seconds later. */
async function upgraded(): Promise<World> {
  const tables = createMemoryTables();
  for (const { table, item } of items) await tables.put(table, item);
  const world = await createWorld({ tables, people: [], accounts: [], seed: 'upgraded' });
  world.clock.set(kept.at);
  world.clock.advance(5);
  world.mails.push(...kept.mails);
  return { ...world, keys: kept.keys };
}

const statuses = async (world: World): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(Object.entries(lives).map(async ([name, id]) => [name, await world.status(id)])));
const mainOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');
const browserWith = (world: World, cookies: readonly [string, string][]) => {
  const browser = world.browser();
  for (const [name, value] of cookies) browser.jar.set(name, value);
  return browser;
};
/** Everybody who is asked approves by the link of their mail, until nobody is. */
async function approveAll(world: World, id: string): Promise<void> {
  for (let rounds = 0; rounds < 5 && (await world.status(id)) === 'pending'; rounds += 1) {
    const { head, grants } = await world.draft(id);
    const next = grants.find(
      ({ revision, state, seat, stage }) =>
        revision === head.revision && state === 'open' && seat !== null && stage === head.stages.findIndex(({ state: of }) => of === 'waiting'),
    );
    expect((await world.decide(id, next?.personId ?? '')).status).toBe(303);
    await world.sweep();
  }
}
const policyOf = async (world: World): Promise<Policy> => (await world.call<{ policy: Policy }>('GET /v1/policy', { key: world.keys.admin })).json.policy;

describe('F20: what a version of 25 November 2026 has kept', () => {
  it('reads as it was told', async () => {
    const world = await upgraded();

    for (const [name, id] of Object.entries(lives)) {
      const { status, json } = await world.call(`GET /v1/drafts/${id}`, { key: world.keys.helpdesk });
      expect(status, name).toBe(200);
      expect({ status: json.status, requestHash: json.requestHash, decisions: (json.decisions as unknown[]).length }, name).toEqual(kept.told[name as Life]);
    }
  });

  it('stands in the queue within the hour, each draft once, and is changed by that in nothing else', async () => {
    const world = await upgraded();
    const before = await Promise.all(waiting.map((name) => world.draft(lives[name])));
    const mia = browserWith(world, kept.signedIn);
    expect(mainOf(await mia.get('/queue?view=all'))).toContain('All (0)');

    await world.sweep();
    world.clock.advance(30 * minutes);
    await world.sweep();

    const page = mainOf(await mia.get('/queue?view=all'));
    expect(page).toContain(`All (${waiting.length})`);
    for (const { head } of before) {
      expect(page).toContain(head.reference);
      expect((await world.call<{ id: string }>(`GET /v1/drafts/${head.id}`)).status).toBe(200);
    }
    expect(world.logged).toContainEqual(expect.objectContaining({ message: 'drafts of an older version stand in the queue', fields: { count: 5 } }));
    for (const { head, ...rest } of before.filter(({ head }) => head.id !== lives.unasked)) {
      const { head: now, ...others } = await world.draft(head.id);
      expect([now, others]).toEqual([{ ...head, version: head.version + 1 }, rest]);
    }
    const transactions = world.transactions.length;
    await world.sweep();
    expect(world.transactions.length).toBe(transactions);
  });

  it('is decided by the links that were mailed, half done or edited, and goes out as it was approved', async () => {
    const world = await upgraded();
    await world.sweep();

    for (const name of waiting) await approveAll(world, lives[name]);
    world.clock.advance(minutes);
    await world.sweep();

    expect(await statuses(world)).toMatchObject(Object.fromEntries([...waiting, 'escrow'].map((name) => [name, 'released'])));
    expect(world.told().filter(({ type }) => type === 'draft.released')).toHaveLength(waiting.length + 1);
    expect(world.told().find(({ draft }) => draft.id === lives.edited)?.draft.release).toMatchObject({
      edited: true,
      text: 'Hello Dana,\n\nwe refund $12,400 next week.\n\nKind regards',
    });
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is decided by a form that was open while the version changed', async () => {
    const world = await upgraded();

    const answer = await browserWith(world, kept.form.cookies).submit(kept.form.action, { ...kept.form.defaults, decision: 'approve' });

    expect(answer.status).toBe(303);
    expect(await world.status(lives.opened)).toBe('approved');
  });

  it('ends with the holding reply where nobody decides', async () => {
    const world = await upgraded();

    for (let hour = 0; hour < 30; hour += 1) {
      world.clock.advance(hours);
      await world.sweep();
    }

    expect(await statuses(world)).toMatchObject(Object.fromEntries(waiting.map((name) => [name, 'held'])));
    expect(world.told().filter(({ type }) => type === 'draft.held')).toHaveLength(waiting.length);
  });

  it('answers a repeated call with what it was answered, and takes a withdrawal, a revision and a newer message', async () => {
    const world = await upgraded();
    const again = await world.call('POST /v1/drafts', {
      key: kept.keys.helpdesk,
      body: aHarmlessReply({ conversationId: 'zd-sent' }),
      headers: { 'idempotency-key': 'a key of before' },
    });
    expect([again.status, again.json]).toEqual([200, kept.repeated]);

    const call = (line: string, body: object) => world.call(line, { key: kept.keys.helpdesk, body, headers: { 'idempotency-key': `of ${line}` } });
    expect((await call(`POST /v1/drafts/${lives.half}/withdraw`, { reason: 'solved' })).json).toMatchObject({ status: 'withdrawn' });
    expect((await call(`POST /v1/drafts/${lives.expired}/revisions`, { notes: 'look again' })).json).toMatchObject({ status: 'pending', revision: 2 });
    expect((await call('POST /v1/conversations/zd-escrow/messages', { id: 'm-2', text: 'Never mind.', at: world.clock.now().toISOString() })).status).toBe(200);
    expect(await world.status(lives.escrow)).toBe('superseded');
  });

  it('keeps its thresholds, by the name that a category has now', async () => {
    const world = await upgraded();
    const tierOf = async (intent: string, confidence: number) =>
      (await world.post(aHarmlessReply({ conversationId: `${intent} ${confidence}`, intent, confidence }), `${intent} ${confidence}`)).json.tier;

    expect([await tierOf('a__b', 0.97), await tierOf('a_b', 0.97), await tierOf('A/B', 0.995)]).toEqual([3, 3, 1]);
  });

  it('has a policy that may be put again as it is read, as it sends nothing that people rejected', async () => {
    const world = await upgraded();
    const policy = await policyOf(world);
    expect(policy.thresholds.categories).toMatchObject({ a_b: 0.99 });

    const simulated = await world.call('POST /v1/policy/simulate', { key: world.keys.admin, body: { policy } });
    expect(simulated.json).toMatchObject({ changes: 0, blocked: [], unread: 0 });
    expect((await world.call('PUT /v1/policy', { key: world.keys.admin, body: policy, headers: { 'if-match': '"1"' } })).status).toBe(200);
  });

  it('is erased with all that tells of the account', async () => {
    const world = await upgraded();
    expect((await world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { accountId: 'acc_fabrikam', reason: 'asked' } })).status).toBe(202);

    for (let minute = 0; minute < 5; minute += 1) {
      world.clock.advance(minutes);
      await world.eraseSubjects();
      await world.sweep();
    }

    const left = JSON.stringify(await Promise.all((['accounts', 'drafts', 'audit'] as const).map((table) => world.raw.scan(table))));
    for (const word of ['dana@fabrikam.example', 'order 1187', 'Order 1187 is for Monday']) expect(left, word).not.toContain(word);
  });

  it('is logged with what happens to it, and breaks no rule: only that no log spoke in its time is found', async () => {
    const world = await upgraded();
    await world.sweep();
    for (const name of waiting) await approveAll(world, lives[name]);
    for (let minute = 0; minute < 3; minute += 1) {
      world.clock.advance(minutes);
      await world.sweep();
      await world.sequenceAudit();
    }

    const trust = JSON.parse(Buffer.from(world.logFiles.get('trust.json') ?? '').toString());
    const policy = async (sha: string) => {
      const { status, json } = await world.call<{ policy: unknown }>(`GET /v1/policies/${sha}`, { key: world.keys.admin });
      return status === 200 ? canonicalJson(json.policy) : undefined;
    };
    const report = verified(await exported({ files: { readFile: async (path) => world.logFiles.get(path) }, trust, policy }, { now: world.clock.now() }), {
      trust,
      strict: true,
    });

    expect(Object.keys(report.counts)).toEqual(['silent']);
    expect(report.replay).toMatchObject({ drafts: waiting.length + 1, approved: waiting.length + 1 });
  });
});
