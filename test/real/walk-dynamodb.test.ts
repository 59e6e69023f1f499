import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findJava } from '../../local/dynamodb-local.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { type FormRead, formsOf } from '../page/html.ts';
import { decisionForm, filled, formTo, lookFromOutside, type Outside, openBrowser, usd } from '../walks/outside.ts';
import { changeByTwo } from '../walks/two-people.ts';

const java = (await findJava()) ?? 0;
const skipped = java < 17 && process.env.CI_REQUIRE_JAVA !== '1'; // where Java is required, its absence fails the start below
if (skipped) console.warn('walks on DynamoDB Local: skipped: no Java 17 or newer'); // the reporter shows no names where a whole file is skipped

const ben = 'ben@countersign.example';
const refund = (dollars: number) => ({
  intent: 'refund_request',
  topics: ['refund'],
  confidence: 0.99,
  reply: { to: 'dana@fabrikam.example', text: 'We send the money back today.' },
  actions: [{ type: 'refund', amount: usd(dollars) }],
});

describe.skipIf(skipped)(skipped ? 'walks on DynamoDB Local (skipped: no Java)' : 'walks on DynamoDB Local', () => {
  let stack: Stack;
  let outside: Outside;
  beforeAll(async () => {
    stack = await startStack({ quiet: true, data: 'dynamodb' });
    outside = lookFromOutside(stack);
  }, 200_000);
  afterEach(() => outside.checkLives());
  afterAll(() => stack?.stop());

  it('sent at once; held, approved and released once; edited; rejected', async () => {
    expect((await outside.draft('acc_fabrikam')).status).toBe('released');
    const [plain, edited, rejected] = [await outside.held(), await outside.held(), await outside.held()];

    await outside.approve(plain.id);
    await outside.approve(edited.id, { text: 'It arrives on Monday.' });
    await outside.act(await outside.linkOf(rejected.id, ben), 'reject');

    await outside.released(plain.id);
    expect(await outside.read(edited.id)).toMatchObject({ status: 'released', release: { text: 'It arrives on Monday.', edited: true } });
    expect(await outside.read(rejected.id)).toMatchObject({ status: 'rejected', release: null });
  });

  it('two people for one refund; the holding reply where nobody decides', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const [dual, forgotten] = [await outside.held(accountId, refund(20_000)), await outside.held()];
    const [first, second] = (await outside.links(dual.id)).filter(({ code }) => code !== undefined);
    if (!first || !second) throw new Error('two people are asked');

    await outside.act(first, 'approve');
    expect(filled(await outside.read(dual.id))).toBe(1);
    await outside.act(second, 'approve');
    await outside.released(dual.id);
    await outside.advance(86_400 + 60);

    expect(await outside.read(forgotten.id)).toMatchObject({ status: 'held', release: null });
    expect(await outside.types(forgotten.id)).toEqual(['draft.received', 'stage.opened', 'reminder.sent', 'stage.escalated', 'draft.held']);
  });

  it('a policy that one person proposes and another puts in force', async () => {
    expect(await changeByTwo(outside, (policy) => ({ ...policy, escrowSeconds: policy.escrowSeconds + 1 }), 'more time')).toMatch(
      /It was put in force.*By Olivia Okafor/,
    );
  });

  it('F2: a crash after the decision with its wake-up lost: released once', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));
    await outside.fault({ crash: 'after-decision', wake: 'lose' });

    await expect(outside.decide(opened, 'approve')).rejects.toThrow();
    await outside.advance(120);

    expect((await outside.read(draft.id)).status).toBe('released');
  });

  it('twenty forms at once: one decision; two refunds at once: one is held; five calls at once: one draft', async () => {
    const draft = await outside.held();
    const opened = await outside.open(await outside.linkOf(draft.id, ben));
    await Promise.all(Array.from({ length: 20 }, () => opened.browser.sendOnce(decisionForm(opened.page), outside.choice(opened, 'approve'))));
    await outside.settle();
    expect(await outside.read(draft.id)).toMatchObject({ status: 'approved', decisions: [{ personId: 'per_ben' }] });
    expect((await outside.types(draft.id)).filter((type) => type === 'decision.recorded')).toHaveLength(1);

    const { id: accountId } = await outside.account();
    const refunds = await Promise.all([1, 2].map(() => outside.send(outside.submission(accountId, refund(49)))));
    expect(refunds.map(({ body }) => body.status).sort()).toEqual(['notified', 'pending']);

    const body = outside.submission('acc_fabrikam');
    const copies = await Promise.all(Array.from({ length: 5 }, () => outside.send(body, 'one key')));
    expect(copies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
  });

  it('R53: a delegation by two clicks at once is one, ended in two tabs at once it has ended once; all sign-ins end together', async () => {
    const [browser, other] = [openBrowser(outside.url), openBrowser(outside.url)];
    await outside.signIn(browser, ben);
    await outside.signIn(other, ben);
    const form = formTo(await browser.open('/delegation'), /^\/delegation$/);
    const chosen = { to: 'per_gina', last: (await outside.instant(86_400)).slice(0, 10) };

    const made = await Promise.all([browser.send(form, chosen), browser.send(form, chosen)]);
    const endings = formsOf((await browser.open('/delegation')).text).filter(({ action }) => action.endsWith('/end'));
    expect([made.map(({ hops }) => hops), endings.length]).toEqual([
      [
        [303, 200],
        [303, 200],
      ],
      1,
    ]);
    const [ending] = endings as [FormRead];
    const ended = await Promise.all([browser.send(ending), other.send(ending)]);

    // The one that comes when the other is done finds nothing to end.
    expect(ended.map(({ status }) => status).toSorted()).toSatisfy((statuses: number[]) => statuses[0] === 200 && (statuses[1] === 200 || statuses[1] === 404));
    const changes = (await outside.table('audit').scan())
      .filter(({ pk }) => pk === 'S#delegations:per_ben')
      .map(({ data }) => (data as { change: string }).change);
    expect(changes).toEqual(['added', 'ended']);
    await other.send(formTo(await other.open('/queue'), /^\/sign-out$/), { where: 'everywhere' });
    expect((await browser.open('/queue')).path).toBe('/sign-in?return=%2Fqueue');
    await outside.signIn(browser, ben);
    expect((await browser.open('/queue')).path).toBe('/queue');
  });

  it('F24: a stored text that was changed in escrow: nothing goes out', async () => {
    const draft = await outside.held();
    await outside.approve(draft.id);
    const [revision] = (await outside.itemsOf(draft.id)).filter(({ sk }) => sk.startsWith('REV#'));
    if (!revision) throw new Error('no revision');

    await outside.table('drafts').put({ ...revision, content: String(revision.content).replace('Friday', 'Sunday') });
    await outside.advance(60);

    expect(await outside.read(draft.id)).toMatchObject({ status: 'integrity_hold', release: null });
  });
});
