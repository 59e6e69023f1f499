import { beforeEach, describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { AuditEvent, chainKey } from '../../functions/domain/audit/audit-event.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { type CalibrationAnswer, type CalibrationItem, ThresholdsAnswer } from '../../functions/runtime/calibration-schemas.ts';
import { aPolicy, days, minutes, secondsAfter } from '../examples.ts';
import { aHarmlessReply, createWorld, formTo, type World } from '../world.ts';

const { baseline, calibration } = aPolicy();
/** Lines that few cases reach: 10 of 10 above 0.6. */
const lines = { ...calibration, promoteAbove: 0.6, demoteAtRejections: 0.8 };
const inBaseline: Partial<Policy> = { baseline: { ...baseline, until: secondsAfter(14 * days).toISOString(), minCases: 10 }, calibration: lines };
const enough = 10;

let conversations = 0;
const aReply = (fields = {}) => {
  conversations += 1;
  return aHarmlessReply({ conversationId: `zd-c${conversations}`, ...fields });
};

/** A reply that its manager reads for six seconds and then decides. */
async function decided(world: World, fields: object = {}, choice: Readonly<Record<string, string>> = {}): Promise<string> {
  const { id } = await world.held(aReply(fields));
  const browser = world.browser();
  const page = await browser.open(id, 'mia');
  world.clock.advance(6);
  await browser.fill(page, { decision: 'approve', ...choice });
  world.clock.advance(minutes);
  await world.sweep();
  return id;
}
const approvals = async (world: World, count: number, fields: object = {}): Promise<void> => {
  for (let one = 0; one < count; one += 1) await decided(world, fields);
};
const tierOf = async (world: World, fields: object = {}) => (await world.post(aReply(fields))).json.tier;

const read = async (world: World, key: keyof World['keys'] = 'admin') =>
  (await world.call<CalibrationAnswer>('GET /v1/calibration', { key: world.keys[key] })).json;
const accept = (world: World, id: string, query = '', key: keyof World['keys'] = 'admin') =>
  world.call<{ code: string; version: number; errors: object[] }>(`POST /v1/calibration/${id}/accept${query}`, { key: world.keys[key] });
const dismiss = (world: World, id: string, query = '') =>
  world.call<{ state: string; code: string }>(`POST /v1/calibration/${id}/dismiss${query}`, { key: world.keys.admin });
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

/** The audit events of a chain of the tenant's. */
const eventsOf = async (world: World, subject: string): Promise<AuditEvent[]> =>
  (await world.raw.query('audit', { pk: chainKey({ subject }) })).map((item) => AuditEvent.parse(eventIn(item)));

/** A tenant whose orders have earned their promotion, two weeks later. */
async function earned(): Promise<{ world: World; item: CalibrationItem }> {
  const world = await createWorld({ policy: inBaseline });
  await approvals(world, enough);
  world.clock.set(secondsAfter(14 * days));
  return { world, item: only((await read(world)).items) };
}

describe('a baseline', () => {
  it('R116, R117: holds every reply, says what each category lacks, and proposes the first one when its date has come', async () => {
    const world = await createWorld({ policy: inBaseline });
    await approvals(world, enough);
    await approvals(world, 2, { intent: 'how_to' });

    expect(await tierOf(world)).toBe(3);
    const before = await read(world);
    expect(before).toMatchObject({ policyVersion: 1, items: [], cut: false, unread: 0 });
    world.clock.set(secondsAfter(14 * days));
    const { items, categories } = await read(world);

    expect(before.categories).toMatchObject([
      { category: 'how_to', replies: 'reviewed', openedBy: null, n: 2, unchanged: 2, lacks: ['weeks', 'cases', 'interval', 'proof'] },
      { category: 'order_status', n: enough, unchanged: enough, attempt: 1, lacks: ['weeks'] },
    ]);
    expect(categories[1]).toMatchObject({ category: 'order_status', lacks: [] });
    expect(items).toMatchObject([
      { kind: 'promote', category: 'order_status', state: 'open', n: enough, unchanged: enough, people: 1, replay: { sent: enough, edited: 0, rejected: 0 } },
    ]);
    expect(await tierOf(world)).toBe(3); // nothing is opened by itself
  });

  it('R114: counts an edit against it, and leaves out what nobody was seen to read and what another rule holds', async () => {
    const world = await createWorld({ policy: inBaseline });
    await decided(world, {}, { text: 'Hello Dana, order 1187 arrives on Saturday.' });
    await decided(world, { confidence: 0.6 });
    await decided(world, { author: { id: 'mia', type: 'agent' } }).catch(() => {});
    const { id } = await world.held(aReply());
    await world.decide(id, 'mia');

    expect((await read(world)).categories).toMatchObject([{ category: 'order_status', n: 1, unchanged: 0 }]);
  });

  it('R123: never proposes what always needs a person', async () => {
    const world = await createWorld({ policy: { ...inBaseline, baseline: { ...baseline, until: null, minCases: 0 } } });
    await decided(world, { intent: 'legal_advice' }).catch(() => {});
    const { categories, items } = await read(world);

    expect(items).toEqual([]);
    expect(categories.find(({ category }) => category === 'legal_advice')?.lacks ?? ['always-human']).toContain('always-human');
  });
});

describe('accepting a proposal', () => {
  let world: World;
  let item: CalibrationItem;
  beforeEach(async () => {
    ({ world, item } = await earned());
  });

  it('R117: makes a new version of the policy, by which the category goes out unseen and no other does', async () => {
    const { status, json } = await accept(world, item.id);

    expect([status, json.version]).toEqual([200, 2]);
    expect(await tierOf(world)).toBe(1);
    expect(await tierOf(world, { intent: 'how_to' })).toBe(3);
    const { items, categories, policyVersion } = await read(world);
    expect(policyVersion).toBe(2);
    expect(items).toMatchObject([{ id: item.id, state: 'accepted', policyVersion: 2, closedAt: expect.any(String) }]);
    expect(categories[1]).toMatchObject({ replies: 'unseen', openedBy: 'calibration', n: 0, lacks: [] });
  });

  it('R117: names itself in the event of that version, and is its reason', async () => {
    await accept(world, item.id, '?reason=agreed%20with%20Eve');

    expect((await eventsOf(world, 'policy')).at(-1)?.data).toMatchObject({ version: 2, calibrationId: item.id, overruled: 0 });
    expect((await world.call<{ items: object[] }>('GET /v1/policies?limit=1', { key: world.keys.admin })).json.items).toMatchObject([
      { reason: `calibration ${item.id}: 10 of 10 approved unchanged (72.2 % to 100 %): agreed with Eve`, actor: { via: 'api' } },
    ]);
  });

  it('is answered the same way again, and not after the policy has moved on', async () => {
    await accept(world, item.id);
    expect(await accept(world, item.id)).toMatchObject({ status: 200, json: { version: 2 } });
    expect(await dismiss(world, item.id)).toMatchObject({ status: 409, json: { code: 'already_settled' } });

    const { json } = await world.call<{ policy: Policy }>('GET /v1/policy', { key: world.keys.admin });
    await world.call('PUT /v1/policy', { key: world.keys.admin, body: { ...json.policy, escrowSeconds: 45 }, headers: { 'if-match': '"2"' } });
    expect(await accept(world, item.id)).toMatchObject({ status: 409, json: { code: 'already_settled' } });
  });

  it('is for admins: others read at most', async () => {
    expect((await read(world, 'audit')).items).toHaveLength(1);
    expect((await accept(world, item.id, '', 'audit')).status).toBe(403);
    expect((await world.call('GET /v1/calibration')).status).toBe(403);
    expect((await accept(world, 'cal_nothing')).status).toBe(404);
    expect((await dismiss(world, 'cal_nothing')).status).toBe(404);
  });

  it('loses to a policy that somebody changes in between', async () => {
    const { putPolicy } = world.deps.accounts;
    world.outside.beforeTransact = async (writes) => {
      if (!writes.some((write) => 'put' in write && write.put.pk === 'POLICY-CALIBRATION')) return;
      world.outside.beforeTransact = async () => {};
      await putPolicy(aPolicy({ ...inBaseline, escrowSeconds: 45 }), 1, { via: 'system' });
    };

    expect(await accept(world, item.id)).toMatchObject({ status: 412, json: { code: 'version_conflict' } });
    expect((await read(world)).items).toMatchObject([{ state: 'open' }]);
  });

  it('R122: is refused where it would send what people rejected, unless somebody overrules that with a reason', async () => {
    const rejected = await decided(world, {}, { decision: 'reject', reason: 'wrong_facts' });
    await approvals(world, 6);
    const { id } = only((await read(world)).items);

    expect(await accept(world, id)).toMatchObject({ status: 409, json: { code: 'would_send_rejected', errors: [{ path: rejected }] } });
    expect((await accept(world, id, '?force=1')).status).toBe(422);
    expect(await accept(world, id, '?force=1&reason=one%20of%2017')).toMatchObject({ status: 200, json: { version: 2 } });
  });
});

describe('an account with a standing of its own', () => {
  const open = { category: 'order_status', replies: 'unseen', by: 'calibration' } as const;
  const alone = { category: 'order_status', account: 'acc_fabrikam', replies: 'reviewed', by: 'calibration' } as const;

  it('R113, R124: is let go by its own cases, which are none of its category, when a person accepts that', async () => {
    const world = await createWorld({ policy: { calibration: { ...lines, standings: [open, alone] } } });
    await approvals(world, 4);
    expect((await read(world)).items).toEqual([]);
    await approvals(world, 1); // five are the fewest

    const { items, categories } = await read(world);
    const item = only(items);
    expect(item).toMatchObject({ kind: 'promote', category: 'order_status', accountId: 'acc_fabrikam', state: 'open', n: 5, unchanged: 5, people: 1 });
    expect(categories).toMatchObject([{ category: 'order_status', replies: 'unseen', n: 0 }]);
    const thresholds = await world.call('GET /v1/calibration/thresholds', { key: world.keys.admin });
    expect(ThresholdsAnswer.parse(thresholds.json).items).toMatchObject([{ n: 0, present: null }]);

    await world.calibrate(); // nothing is opened by itself
    expect(await tierOf(world)).toBe(3);
    expect((await accept(world, item.id, '', 'audit')).status).toBe(403);
    expect(await accept(world, item.id)).toMatchObject({ status: 200, json: { version: 2 } });
    expect((await world.deps.accounts.currentPolicy())?.policy.calibration.standings).toEqual([open]);
    expect(await tierOf(world)).toBe(1);
    expect((await read(world)).items).toMatchObject([{ id: item.id, accountId: 'acc_fabrikam', state: 'accepted', policyVersion: 2 }]);
  });
});

describe('dismissing a proposal', () => {
  it('ends it for this standing, with its reason, and leaves an event', async () => {
    const { world, item } = await earned();

    expect(await dismiss(world, item.id, '?reason=not%20yet')).toMatchObject({ status: 200, json: { state: 'dismissed' } });
    expect(await dismiss(world, item.id)).toMatchObject({ status: 200 });
    expect(await accept(world, item.id)).toMatchObject({ status: 409, json: { code: 'already_settled' } });
    await approvals(world, 1);
    expect((await read(world)).items).toMatchObject([{ id: item.id, state: 'dismissed', reason: 'not yet', policyVersion: null }]);
    expect(only(await eventsOf(world, `calibration:${item.id}`)).data).toMatchObject({ kind: 'promote', reasonCommit: expect.any(String) });
  });
});

describe('the threshold adviser', () => {
  const thresholds = async (world: World, query = '', key: keyof World['keys'] = 'admin') => {
    const { status, json } = await world.call(`GET /v1/calibration/thresholds${query}`, { key: world.keys[key] });
    expect(status).toBe(200);
    return ThresholdsAnswer.parse(json);
  };

  it('R117: says of each category which threshold to use for a wanted false acceptance, from what people looked at', async () => {
    const world = await createWorld({ policy: inBaseline });
    await approvals(world, enough);
    await decided(world, { confidence: 0.9 }, { text: 'Hello Dana, order 1187 arrives on Saturday.' });
    await decided(world, { confidence: 0.7 });
    await approvals(world, 2, { intent: 'how_to' });

    const { items, wanted, policyVersion, cut, unread } = await thresholds(world);

    expect({ wanted, policyVersion, cut, unread }).toEqual({ wanted: 0.4, policyVersion: 1, cut: false, unread: 0 });
    expect(items).toMatchObject([
      { category: 'how_to', n: 2, advised: null, why: 'not-enough-cases', present: { n: 2, unchanged: 2 }, perWeek: 2 },
      { category: 'order_status', replies: 'reviewed', n: 12, threshold: 0.85, why: null, perWeek: 12 },
    ]);
    expect(items[1]?.present).toMatchObject({
      threshold: 0.85,
      n: 11,
      unchanged: 10,
      held: expect.closeTo(1 / 12, 9),
      wrong: { share: expect.closeTo(1 / 11, 9) },
    });
    expect(items[1]?.curve.map(({ n, share }) => [n, share])).toEqual([
      [2, 0.5],
      [10, 1],
    ]);
    expect(await thresholds(world, '?wanted=0.05', 'audit')).toMatchObject({ wanted: 0.05, items: [{ why: 'not-enough-cases' }, { why: 'not-good-enough' }] });
  });

  it('R122: takes what reviewers of the audit sample found for what went out unseen, each for as many as its chance says', async () => {
    const world = await createWorld({ policy: { calibration: { ...lines, auditShare: 1 } } });
    const ids: string[] = [];
    for (const fields of [{}, {}, { author: { id: 'mia', type: 'agent' } }]) ids.push((await world.post(aReply(fields as object))).json.id);
    await world.calibrate();
    const browser = world.browser();
    await browser.signIn('ann');
    for (const [place, id] of ids.entries()) {
      const page = await browser.get(`/sample/${id}`);
      expect((await browser.fill(page, { verdict: place === 0 ? 'edited' : 'approved' }, formTo(page, page.path))).status).toBe(303);
    }

    expect((await thresholds(world)).items).toMatchObject([{ category: 'order_status', n: 2, present: { n: 2, unchanged: 1 }, why: 'not-enough-cases' }]);
  });

  it('refuses what is no share, and who may not read it', async () => {
    const world = await createWorld();
    const refused = (query: string) => world.call<{ errors: object[] }>(`GET /v1/calibration/thresholds${query}`, { key: world.keys.admin });

    for (const wanted of ['0', '1', '-0.05', '5', 'some', ''])
      expect(await refused(`?wanted=${wanted}`)).toMatchObject({ status: 422, json: { errors: [{ path: 'wanted' }] } });
    expect((await refused('?share=0.05')).status).toBe(422);
    expect((await world.call('GET /v1/calibration/thresholds')).status).toBe(403);
  });
});

describe('the hourly look', () => {
  /** So many replies go out unseen and are reported wrong. */
  const sentWrong = async (world: World, count: number): Promise<void> => {
    for (let one = 0; one < count; one += 1) {
      const { json } = await world.post(aReply());
      expect(json.tier).toBe(1);
      await world.call(`POST /v1/drafts/${json.id}/outcome`, { body: { outcome: 'wrong' } });
    }
  };

  it('R124: takes back at once what calibration opened and has become worse, and tells those who may change the policy', async () => {
    const { world, item } = await earned();
    await accept(world, item.id);
    await world.calibrate();
    expect(await tierOf(world)).toBe(1);

    world.clock.advance(minutes);
    await sentWrong(world, 7);
    await world.calibrate();

    expect(await tierOf(world)).toBe(3);
    const { items, policyVersion, categories } = await read(world);
    expect(policyVersion).toBe(3);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'demote', why: 'reports', automatic: true, state: 'accepted', policyVersion: 3 }));
    expect(categories.at(-1)).toMatchObject({ replies: 'reviewed', attempt: 2, n: 0 });
    await world.sweep();
    const mail = only(world.mails.filter(({ subject }) => subject === 'People review again: replies about order status'));
    expect(mail.to).toBe('olga@example.com');
    expect(mail.text).toContain('no longer go out unseen');
    expect(mail.text).toContain('/policy/calibration');

    await world.calibrate();
    expect((await read(world)).policyVersion).toBe(3);
  });

  it('R124: takes it back whoever would rather not: what is closed by itself can not be dismissed', async () => {
    const { world, item } = await earned();
    await accept(world, item.id);
    world.clock.advance(minutes);
    await sentWrong(world, 7);
    const { id } = (await read(world)).items.find(({ state }) => state === 'open') ?? expect.fail('no proposal');

    expect(await dismiss(world, id)).toMatchObject({ status: 409, json: { code: 'closes_by_itself' } });
    await world.calibrate();
    expect(await tierOf(world)).toBe(3);
  });

  it('R124: asks again about a category that a person opened, once it is twice as bad as what they dismissed', async () => {
    const world = await createWorld({ policy: { calibration: lines } });
    world.clock.advance(minutes);
    await sentWrong(world, 7);
    const { id } = only((await read(world)).items);
    expect((await dismiss(world, id)).status).toBe(200);
    expect((await read(world)).items).toMatchObject([{ id, state: 'dismissed' }]);

    await sentWrong(world, 1);
    expect((await read(world)).items).toMatchObject([{ id, state: 'dismissed' }]);
    await sentWrong(world, 6);

    const { items } = await read(world);
    const again = items.find(({ state }) => state === 'open') ?? expect.fail('no proposal');
    expect(items).toHaveLength(2);
    expect(again).toMatchObject({ kind: 'demote', why: 'reports', n: 14, id: expect.not.stringMatching(id) });
    await sentWrong(world, 3); // between the page and the choice
    expect((await dismiss(world, again.id)).status).toBe(200);
    expect((await read(world)).items.map(({ state, n }) => [state, n]).sort()).toEqual([
      ['dismissed', 17],
      ['dismissed', 7],
    ]);
  });

  it('R124: only proposes it where a person had opened the category', async () => {
    const world = await createWorld({ policy: { calibration: lines } });
    world.clock.advance(minutes);
    await sentWrong(world, 7);
    await world.calibrate();

    expect(await tierOf(world)).toBe(1);
    const item = only((await read(world)).items);
    expect(item).toMatchObject({ kind: 'demote', automatic: false, state: 'open', replay: null });
    await accept(world, item.id);
    expect(await tierOf(world)).toBe(3);
  });

  it('never writes a policy that could not be read again: it raises the alarm, and the policy stays', async () => {
    const full = Array.from({ length: 499 }, (_, place) => ({
      category: 'shipping',
      account: `acc_${place}`,
      replies: 'reviewed' as const,
      by: 'person' as const,
    }));
    const open = { category: 'order_status', replies: 'unseen' as const, by: 'calibration' as const };
    const world = await createWorld({ policy: { calibration: { ...calibration, standings: [...full, open] } } });
    world.clock.advance(minutes);
    const ids = await Promise.all(Array.from({ length: 60 }, () => world.post(aReply())));
    for (const { json } of [ids[5], ids[55]].flatMap((one) => one ?? []))
      await world.call(`POST /v1/drafts/${json.id}/outcome`, { body: { outcome: 'wrong' } });
    expect((await read(world)).items).toMatchObject([{ kind: 'demote', why: 'error-budget', automatic: true }]);

    await world.calibrate();

    expect((await read(world)).policyVersion).toBe(1);
    expect(world.logged.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(['calibration can not close a category']);
    expect(await tierOf(world)).toBe(1);
  });

  it('does nothing for a tenant without a policy', async () => {
    const world = await createWorld();
    for (const { pk, sk } of (await world.raw.scan('accounts')).filter((one) => one.pk === 'POLICY'))
      await world.raw.transact([{ table: 'accounts', remove: { pk, sk } }]);

    await world.calibrate();

    expect((await world.call('GET /v1/calibration', { key: world.keys.admin })).status).toBe(404);
    expect((await world.call('GET /v1/calibration/thresholds', { key: world.keys.admin })).status).toBe(404);
    expect((await accept(world, 'cal_x')).status).toBe(404);
  });

  it('leaves a policy alone that changed while it looked, and comes again', async () => {
    const { world, item } = await earned();
    await accept(world, item.id);
    world.clock.advance(minutes);
    await sentWrong(world, 7);
    const current = await world.deps.accounts.currentPolicy();
    world.outside.beforeTransact = async (writes) => {
      if (!writes.some((write) => 'put' in write && write.put.pk === 'POLICY-CALIBRATION')) return;
      world.outside.beforeTransact = async () => {};
      await world.deps.accounts.putPolicy({ ...(current?.policy as Policy), escrowSeconds: 45 }, 2, { via: 'system' });
    };
    await world.calibrate();
    expect((await read(world)).policyVersion).toBe(3);

    await world.calibrate();
    expect(await read(world)).toMatchObject({ policyVersion: 4 });
    expect((await world.deps.accounts.currentPolicy())?.policy).toMatchObject({ escrowSeconds: 45 });
    expect(await tierOf(world)).toBe(3);
  });
});
