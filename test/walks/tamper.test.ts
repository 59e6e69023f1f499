import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../functions/adapters/ports.ts';
import { aStackForWalks } from './a-stack.ts';
import { usd } from './outside.ts';

const { outside } = await aStackForWalks();

const drafts = () => outside.table('drafts');
const itemOf = async (draftId: string, prefix: string): Promise<Item> => {
  const found = (await outside.itemsOf(draftId)).find(({ sk }) => sk.startsWith(prefix));
  if (!found) throw new Error(`no item ${prefix}`);
  return found;
};
async function inEscrow() {
  const draft = await outside.held();
  await outside.approve(draft.id);
  expect((await outside.read(draft.id)).status).toBe('approved');
  return draft;
}
async function isHeldBack(draftId: string, cause: string, seconds = 60) {
  await outside.advance(seconds);
  expect(await outside.read(draftId)).toMatchObject({ status: 'integrity_hold', release: null });
  expect((await outside.told(draftId)).map(({ type }) => type)).toEqual(['draft.integrity_hold']);
  expect((await outside.events(draftId)).at(-1)).toMatchObject({ type: 'draft.integrity_hold', data: { cause } });
  await outside.advance(86_400);
  expect((await outside.read(draftId)).release).toBeNull();
}

/** What an administrator of the AWS account could do to the stored items. */
describe('somebody changes what is stored, and nothing goes out', () => {
  it('F24: the text of the reply, in escrow', async () => {
    const draft = await inEscrow();
    const revision = await itemOf(draft.id, 'REV#');

    await drafts().put({ ...revision, content: String(revision.content).replace('arrives on Friday', 'is lost for good') });

    await isHeldBack(draft.id, 'content_altered');
  });

  it('the text and its hash', async () => {
    const draft = await inEscrow();
    const revision = await itemOf(draft.id, 'REV#');
    const content = String(revision.content).replace('dana@fabrikam.example', 'eve@elsewhere.example');

    await drafts().put({ ...revision, content, contentSha256: createHash('sha256').update(content).digest('hex') });

    await isHeldBack(draft.id, 'request_hash_differs');
  });

  it('the text, beyond its form: the draft can still be read, and the helpdesk is told', async () => {
    const draft = await inEscrow();

    await drafts().put({ ...(await itemOf(draft.id, 'REV#')), content: '{"reply":' });

    await isHeldBack(draft.id, 'content_altered');
    const { items } = await outside.must<{ items: { id: string }[] }>('GET', `/v1/drafts?conversationId=${draft.conversationId}`);
    expect(items.map(({ id }) => id)).toEqual([draft.id]);
  });

  it('the status: approved, with no decision', async () => {
    const draft = await outside.held();
    const head = await itemOf(draft.id, 'HEAD');

    await drafts().put({ ...head, status: 'approved', releaseAt: await outside.instant() });

    await isHeldBack(draft.id, 'approvals_missing', 2 * 3600 + 60);
  });

  it('the status and the seats, with no decision', async () => {
    const draft = await outside.held();
    const head = await itemOf(draft.id, 'HEAD');
    const filled = [{ personId: 'per_ben', onBehalfOf: null, decisionId: 'dec_01KAAAAAAAAAAAAAAAAAAAAAAA' }];
    const stages = (head.stages as { seats: object[] }[]).map((stage) => ({
      ...stage,
      state: 'approved',
      seats: stage.seats.map((seat) => ({ ...seat, filled })),
    }));

    await drafts().put({ ...head, status: 'approved', releaseAt: await outside.instant(), stages });

    await isHeldBack(draft.id, 'approvals_missing', 2 * 3600 + 60);
  });

  it('a decision is deleted', async () => {
    const draft = await inEscrow();

    await drafts().remove(await itemOf(draft.id, 'DECISION#'));

    await isHeldBack(draft.id, 'approvals_missing');
  });

  it('a decision is moved to another text', async () => {
    const draft = await inEscrow();
    const decision = await itemOf(draft.id, 'DECISION#');

    await drafts().put({ ...decision, requestHash: '0'.repeat(64) });

    await isHeldBack(draft.id, 'approvals_missing');
  });

  it('one of two decisions is given to the person of the other', async () => {
    const { id: accountId } = await outside.account({ segment: 'enterprise' });
    const reply = { to: 'dana@fabrikam.example', text: 'We send the money back today.' };
    const draft = await outside.held(accountId, {
      intent: 'refund_request',
      topics: ['refund'],
      confidence: 0.99,
      reply,
      actions: [{ type: 'refund', amount: usd(20_000) }],
    });
    for (const link of (await outside.links(draft.id)).filter(({ code }) => code !== undefined)) await outside.act(link, 'approve');
    const head = await itemOf(draft.id, 'HEAD');
    const [stage] = head.stages as { seats: { filled: object[] }[] }[];
    const [one] = stage?.seats ?? [];

    await drafts().put({ ...head, stages: [{ ...stage, seats: stage?.seats.map((seat) => ({ ...seat, filled: one?.filled })) }] });

    await isHeldBack(draft.id, 'seat_shared');
  });
});
