import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { filled, formTo, mayDecide, until, usd } from './outside.ts';

const { stack, outside } = await aStackForWalks();

describe('a harmless reply', () => {
  it('R37: goes out at once, and the helpdesk is told the exact text under a signature', async () => {
    const answer = await outside.send(outside.submission('acc_fabrikam'));
    await outside.settle();

    const { id, status, tier, risk, release, stages } = answer.body;
    expect([answer.status, status, tier, risk, stages]).toEqual([201, 'released', 1, 'low', []]);
    const [told, ...more] = await outside.told(id);
    expect(more).toEqual([]);
    expect([told?.type, told?.id, told?.draft.release]).toEqual(['draft.released', release?.releaseId, release]);
    expect(release?.bodySha256).toBe(
      createHash('sha256')
        .update(release?.text ?? '')
        .digest('hex'),
    );
    // The clock of this stack has not been moved yet, so the reference implementation's own look at the time holds too.
    const { raw = '', headers = {} } = told ?? {};
    expect(new Webhook(stack.webhookSecret).verify(raw, headers)).toMatchObject({ type: 'draft.released', data: { draft: { id } } });
    expect(() => new Webhook(stack.webhookSecret).verify(raw.replace('Friday', 'Monday'), headers)).toThrow();
    expect(() => new Webhook(stack.webhookSecret).verify(raw, { ...headers, 'webhook-id': 'msg_other' })).toThrow();
    expect(await outside.mails(id)).toEqual([]);
  });

  it('R38: of tier 2 goes out with notice to the account manager', async () => {
    const draft = await outside.draft('acc_fabrikam', { confidence: 0.87 });

    expect([draft.status, draft.tier]).toEqual(['notified', 2]);
    expect((await outside.mails(draft.id)).map(({ to }) => to)).toEqual(['ben@countersign.example']);
    expect((await outside.told(draft.id)).map(({ type }) => type)).toEqual(['draft.released']);
  });
});

describe('a risky reply', () => {
  it('R39, R62, R136: waits, is approved by the mailed link, and goes out once after the escrow', async () => {
    const draft = await outside.held();
    const [link] = await outside.links(draft.id);
    const opened = await outside.open(link ?? expect.fail('no link'));
    expect([opened.page.hops, opened.page.path]).toEqual([[303, 200], expect.stringMatching(/^\/review\/g\/grt_/)]);

    const receipt = await outside.decide(opened, 'approve');
    expect([receipt.hops, receipt.text]).toEqual([[303, 200], expect.stringContaining('goes out at')]);
    const inEscrow = await outside.read(draft.id);
    expect([inEscrow.status, inEscrow.release]).toEqual(['approved', null]);
    await outside.advance(28);
    expect((await outside.read(draft.id)).status).toBe('approved');
    const out = await outside.released(draft.id);

    expect(out.release).toMatchObject({ text: 'Hello Dana, order 1187 arrives on Friday. Kind regards', edited: false });
    expect(out.decisions).toMatchObject([{ personId: 'per_ben', decision: 'approve', requestHash: draft.requestHash, assurance: 'link', counts: true }]);
    await outside.advance(86_400);
    const [told, ...more] = await outside.told(draft.id, 'draft.released');
    expect([told?.id, told?.answered, more]).toEqual([out.release?.releaseId, 200, []]);
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened', 'decision.recorded', 'draft.approved', 'draft.released']);
  });

  it('has a receipt only after it went out, and the receipt carries a good signature', async () => {
    const draft = await outside.held();
    expect(await outside.call('GET', `/v1/drafts/${draft.id}/receipt`)).toMatchObject({ status: 409, body: { code: 'not_released' } });
    await outside.approve(draft.id);
    const out = await outside.released(draft.id);

    const { receipt } = await outside.must<{ receipt: Record<string, unknown> }>('GET', `/v1/drafts/${draft.id}/receipt`);

    const chain = await outside.events(draft.id);
    expect(receipt).toMatchObject({ draftId: draft.id, releaseId: out.release?.releaseId, requestHash: draft.requestHash });
    expect(receipt.audit).toEqual({ events: chain.length, head: chain.at(-1)?.leaf });
  });

  it('R133: approved with edits goes out as edited, under a hash of its own', async () => {
    const draft = await outside.held();

    const receipt = await outside.approve(draft.id, { text: 'Hello Dana,\n\norder 1187 arrives on Monday.' });

    expect(receipt.text).toContain('Monday');
    const now = await outside.read(draft.id);
    expect([now.status, now.revision, filled(now)]).toEqual(['approved', 2, 1]);
    expect(now.requestHash).not.toBe(draft.requestHash);
    expect(now.decisions).toMatchObject([{ decision: 'approve_with_edits', revision: 2, requestHash: now.requestHash, counts: true }]);
    expect((await outside.released(draft.id)).release).toMatchObject({ text: 'Hello Dana,\n\norder 1187 arrives on Monday.', edited: true });
  });

  it('of several lines comes back from a browser with other line ends, and that is no edit', async () => {
    const text = '\nHello Dana,\r\n\norder 1187 & 1188 <arrive> "soon".\n  Kind regards\n';
    const draft = await outside.held('acc_fabrikam', { reply: { to: 'dana@fabrikam.example', text } });

    await outside.approve(draft.id);

    const out = await outside.released(draft.id);
    expect([out.revision, out.release?.edited, out.release?.text]).toEqual([1, false, text]);
  });

  it('R66, R95: rejected with a reason is never sent; its author learns why, and revision 2 goes out with links of its own', async () => {
    const draft = await outside.held();
    const [first] = await outside.links(draft.id);
    await outside.act(first ?? expect.fail('no link'), 'reject', { reason: 'wrong_facts', feedback: 'name the hour' });

    expect(await outside.read(draft.id)).toMatchObject({ status: 'rejected', release: null });
    const [told] = await outside.told(draft.id, 'draft.rejected');
    expect(told?.draft.decisions).toMatchObject([{ decision: 'reject', reason: 'wrong_facts', feedback: 'name the hour' }]);
    await outside.advance(86_400);
    expect((await outside.read(draft.id)).status).toBe('rejected');

    const second = await outside.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'It arrives on Friday at ten.' } });
    await outside.settle();
    expect([second.status, second.revision, filled(second)]).toEqual(['pending', 2, 0]);
    const fresh = await outside.linkOf(draft.id, 'ben@countersign.example');
    expect(fresh.path).not.toBe(first?.path);
    expect(mayDecide((await outside.open(first ?? fresh)).page)).toBe(false);
    await outside.act(fresh, 'approve');
    expect((await outside.released(draft.id)).release?.text).toBe('It arrives on Friday at ten.');
  });

  it('R45: a refund of $60 asks a holder of financial authority for the code of the mail, and five wrong ones lock the link', async () => {
    const { id: accountId } = await outside.account();
    const draft = await outside.held(accountId, {
      actions: [{ type: 'refund', amount: usd(60) }],
      intent: 'refund_request',
      topics: ['refund'],
      confidence: 0.99,
    });
    expect(draft.stages).toMatchObject([{ assurance: 'code', seats: [{ role: 'finance', count: 1 }] }]);
    const [link] = await outside.links(draft.id);
    const opened = await outside.open(link ?? expect.fail('no link'));
    expect(opened.link.code).toMatch(/^\d{6}$/);
    const wrong = link?.code === '123456' ? '654321' : '123456';

    const missing = await outside.decide(opened, 'approve', { code: '' });
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push((await outside.decide(opened, 'approve', { code: wrong })).status);
    const locked = await outside.decide(opened, 'approve');

    expect([missing.status, answers, locked.status]).toEqual([422, [403, 403, 403, 403, 403, 403], 403]);
    expect(await outside.read(draft.id)).toMatchObject({ status: 'pending', decisions: [] });
    expect(await outside.types(draft.id)).toContain('grant.locked');
    expect(mayDecide(locked)).toBe(false);
    await opened.browser.send(formTo(locked, /\/resend$/), { choice: 'resend' });
    await outside.settle();
    const again = await outside.linkOf(draft.id, link?.to ?? '');
    expect(again.path).not.toBe(link?.path);
    await outside.act(again, 'approve');
    await outside.released(draft.id);
  });
});

it('what is due happens by itself within two seconds, with nobody at the clock', async () => {
  await outside.changePolicy((policy) => ({ ...policy, escrowSeconds: 1 }));
  const { body: draft } = await outside.send(outside.submission('acc_fabrikam', { confidence: 0.6 }));
  const [link] = await until(async () => ((await outside.links(draft.id)).length > 0 ? outside.links(draft.id) : undefined), 'a mail', 2000);

  await outside.decide(await outside.open(link ?? expect.fail('no link')), 'approve');

  await until(async () => (await outside.read(draft.id)).status === 'released', 'the release', 3000);
  await until(async () => (await outside.told(draft.id, 'draft.released')).length === 1, 'the webhook', 2000);
});
