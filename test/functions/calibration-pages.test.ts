import { beforeEach, describe, expect, it } from 'vitest';
import { eventIn } from '../../functions/adapters/audit-items.ts';
import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { AuditEvent, chainKey } from '../../functions/domain/audit/audit-event.ts';
import type { CalibrationAnswer } from '../../functions/runtime/calibration-schemas.ts';
import { aPerson, aPolicy, days, minutes, people, secondsAfter } from '../examples.ts';
import { byTag, only, parseHtml, textOf } from '../page/html.ts';
import { aHarmlessReply, createWorld, formTo, type Page, type World } from '../world.ts';

const cora = aPerson('cora', { name: 'Cora Cole', roles: ['compliance'] });
const { baseline, calibration } = aPolicy();
const wordsOf = (page: Page): string => textOf(only(byTag(parseHtml(page.body), 'main'))).replace(/\s+/g, ' ');

/** A tenant past its baseline, one of whose categories has earned its promotion. */
async function earned(): Promise<World> {
  const world = await createWorld({
    people: [...people, cora],
    policy: {
      baseline: { ...baseline, until: secondsAfter(14 * days).toISOString(), minCases: 10 },
      calibration: { ...calibration, promoteAbove: 0.6 },
    },
  });
  for (let one = 0; one < 10; one += 1) {
    const { id } = await world.held(aHarmlessReply({ conversationId: `zd-p${one}` }));
    const browser = world.browser();
    const page = await browser.open(id, 'mia');
    world.clock.advance(6);
    await browser.fill(page, { decision: 'approve' });
    world.clock.advance(minutes);
    await world.sweep();
  }
  world.clock.set(secondsAfter(14 * days));
  return world;
}

describe('the page of calibration', () => {
  let world: World;
  const signedIn = async (personId: string) => {
    const browser = world.browser();
    await browser.signIn(personId);
    return browser;
  };
  const answer = async () => (await world.call<CalibrationAnswer>('GET /v1/calibration', { key: world.keys.admin })).json;
  const dismissal = (page: Page) => formTo(page, '/policy/calibration');
  beforeEach(async () => {
    world = await earned();
  });

  it('R117: leads a proposal the way of every change: one person proposes it, another puts it in force', async () => {
    const olga = await signedIn('olga');
    expect(wordsOf(await olga.get('/policy/calibration'))).toContain('Order status: let its replies go out unseen');
    const [id] = /cal_[0-9a-f]{26}/.exec((await olga.get('/policy/calibration')).body) ?? [''];
    const form = await olga.get(`/policy/propose?calibration=${id}`);
    expect(formTo(form, '/policy/propose').defaults.reason).toBe(`calibration ${id}: 10 of 10 approved unchanged (72.2 % to 100 %)`);
    const proposed = await olga.fill(form, { do: 'propose' }, formTo(form, '/policy/propose'));
    const path = proposed.headers.location ?? '';
    expect([proposed.status, path]).toEqual([303, expect.stringMatching(/^\/policy\/proposals\/prp_/)]);

    const own = await olga.get(path);
    expect(own.body).not.toContain('value="accept"');
    const browser = await signedIn('cora');
    const page = await browser.get(path);
    await browser.fill(page, { do: 'accept' }, formTo(page, path));

    expect((await world.post(aHarmlessReply({ conversationId: 'zd-after' }))).json.tier).toBe(1);
    const after = wordsOf(await browser.get('/policy/calibration'));
    expect(after).toContain('Nothing, by what is known so far.');
    expect(after).toContain('opened by calibration');
    expect(after).toMatch(/Order status: let its replies go out unseen ?version 2 ?Cora Cole/);
    expect((await answer()).items).toMatchObject([
      { id, state: 'accepted', policyVersion: 2, reason: `calibration ${id}: 10 of 10 approved unchanged (72.2 % to 100 %)` },
    ]);
    const versions = (await world.raw.query('audit', { pk: chainKey({ subject: 'policy' }) })).map((item) => AuditEvent.parse(eventIn(item)));
    expect(versions.at(-1)?.data).toMatchObject({ calibrationId: id, proposedBy: 'olga' });
    expect((await browser.get(`/policy/propose?calibration=${id}`)).status).toBe(404);
    expect(wordsOf(await browser.get('/policy'))).toContain('Order status: its replies go out where no other rule holds them, by calibration.');
  });

  it('R117: names none that the text is no longer, nor one that somebody dismissed meanwhile', async () => {
    const olga = await signedIn('olga');
    const [id = ''] = /cal_[0-9a-f]{26}/.exec((await olga.get('/policy/calibration')).body) ?? [];
    const propose = async (change: (document: string) => string) => {
      const form = await olga.get(`/policy/propose?calibration=${id}`);
      const { document = '' } = formTo(form, '/policy/propose').defaults;
      const tried = await olga.fill(form, { do: 'try', document: change(document) }, formTo(form, '/policy/propose'));
      return (await olga.fill(tried, { do: 'propose' }, formTo(tried, '/policy/propose'))).headers.location ?? '';
    };
    const [changed, same] = [
      await propose((document) => document.replace('"escrowSeconds": 30', '"escrowSeconds": 45')),
      await propose((document) => document),
    ];
    await world.call(`POST /v1/calibration/${id}/dismiss`, { key: world.keys.admin });
    const cora = await signedIn('cora');
    const page = await cora.get(same);
    await cora.fill(page, { do: 'accept' }, formTo(page, same));

    expect(await answer()).toMatchObject({ policyVersion: 2, items: [{ id, state: 'dismissed' }] });
    const documentOf = async (path: string) => (await world.raw.query('accounts', { pk: `POLICY-PROPOSAL#${path.split('/').at(-1)}` }))[0];
    expect([(await documentOf(changed))?.calibration, (await documentOf(same))?.calibration]).toEqual([undefined, expect.objectContaining({ id })]);
  });

  it('dismisses a proposal once, with its reason', async () => {
    const olga = await signedIn('olga');
    const page = await olga.get('/policy/calibration');
    const answer = await olga.fill(page, { do: 'dismiss', reason: ' not yet ' }, dismissal(page));
    expect([answer.status, answer.headers.location]).toEqual([303, '/policy/calibration']);
    expect((await olga.fill(page, { do: 'dismiss' }, dismissal(page))).status).toBe(303);

    const after = await olga.get('/policy/calibration');
    expect(wordsOf(after)).toMatch(/Order status: let its replies go out unseen ?dismissed ?olga ?not yet/);
    expect(after.body).not.toContain('?calibration=');
  });

  it('R124: dismisses none that closes what calibration had opened, which has no button for it', async () => {
    const olga = await signedIn('olga');
    const before = await olga.get('/policy/calibration');
    const [promoted = ''] = /cal_[0-9a-f]{26}/.exec(before.body) ?? [];
    await world.call(`POST /v1/calibration/${promoted}/accept`, { key: world.keys.admin });
    world.clock.advance(60);
    for (let one = 0; one < 7; one += 1) {
      const { id } = (await world.post(aHarmlessReply({ conversationId: `zd-w${one}` }))).json;
      await world.call(`POST /v1/drafts/${id}/outcome`, { body: { outcome: 'wrong' } });
    }

    const page = await olga.get('/policy/calibration');
    const { id } = (await answer()).items.find(({ state }) => state === 'open') ?? expect.fail('no proposal');
    expect(page.body).toContain(`?calibration=${id}`);
    expect(page.body).not.toContain('value="dismiss"');
    const refused = await olga.fill(before, { do: 'dismiss', proposal: id }, dismissal(before));
    expect([refused.status, wordsOf(refused)]).toEqual([409, expect.stringContaining('Nobody can dismiss this')]);
    expect((await answer()).items.find((one) => one.id === id)).toMatchObject({ state: 'open' });
  });

  it('refuses what is not valid, and changes nothing', async () => {
    const olga = await signedIn('olga');
    const page = await olga.get('/policy/calibration');
    const sent = async (fields: Record<string, string>) => olga.fill(page, { do: 'dismiss', ...fields }, dismissal(page));

    expect((await sent({ form: 'k1.x.y' })).status).toBe(409);
    expect((await sent({ do: 'accept' })).status).toBe(422);
    expect((await sent({ proposal: 'cal_nothing' })).status).toBe(409);
    expect((await sent({ reason: 'x'.repeat(501) })).status).toBe(422);
    expect((await world.deps.calibration.listClosed()).length).toBe(0);

    const [id = ''] = /cal_[0-9a-f]{26}/.exec(page.body) ?? [];
    await world.call(`POST /v1/calibration/${id}/accept`, { key: world.keys.admin });
    expect(wordsOf(await sent({}))).toContain('It was accepted already');
  });

  it('R117: shows which threshold to use for a wanted false acceptance, each figure as a file too', async () => {
    const olga = await signedIn('olga');
    const page = await olga.get('/policy/calibration');
    expect(wordsOf(page)).toContain('may be such as people would have changed or rejected');
    expect(page.body).toContain('at most 40 % may be');
    expect(wordsOf(page)).toContain('10 replies looked at; threshold now 85 %, to use 85 %.');
    expect(wordsOf(await olga.get('/policy/calibration?wanted=0.05'))).toContain('threshold now 85 %, none to use: none is shown to keep it.');

    const file = await olga.get('/policy/calibration/thresholds.csv?wanted=0.05');
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="calibration-thresholds.csv"',
    });
    expect(file.body).toContain('"Order status","10","0.85","0","0","0.2775","0","","not-good-enough"');
    expect((await olga.get('/policy/calibration/reliability.csv')).body).toContain('"Order status",');
    for (const path of ['/policy/calibration/nothing.csv', '/policy/calibration/thresholds']) expect((await olga.get(path)).status).toBe(404);
    for (const path of ['/policy/calibration?wanted=5', '/policy/calibration/thresholds.csv?wanted=']) expect((await olga.get(path)).status).toBe(422);
    expect((await (await signedIn('ann')).get('/policy/calibration/thresholds.csv')).status).toBe(403);
  });

  it('is seen by those who see the policy, and changed by those who may propose one', async () => {
    expect((await (await signedIn('ann')).get('/policy/calibration')).status).toBe(403);
    const mia = await signedIn('mia');
    const page = await mia.get('/policy/calibration');
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('?calibration=');
    expect((await mia.submit('/policy/calibration', { do: 'dismiss' })).status).toBe(403);
  });

  it('says so where it is busy, or where there is no policy yet', async () => {
    const olga = await signedIn('olga');
    const page = await olga.get('/policy/calibration');
    world.outside.beforeTransact = async (writes) => {
      if (writes.some((write) => 'put' in write && write.put.pk === 'POLICY-CALIBRATION')) throw new TransactionRefused(writes.map(() => 'conflict' as const));
    };
    expect(await olga.fill(page, { do: 'dismiss' }, dismissal(page))).toMatchObject({ status: 503 });
    for (const { pk, sk } of (await world.raw.scan('accounts')).filter((one) => one.pk === 'POLICY'))
      await world.raw.transact([{ table: 'accounts', remove: { pk, sk } }]);
    expect((await olga.get('/policy/calibration')).status).toBe(404);
    expect((await olga.get('/policy/calibration/thresholds.csv')).status).toBe(404);
    expect((await olga.fill(page, { do: 'dismiss' }, dismissal(page))).status).toBe(404);
  });
});
