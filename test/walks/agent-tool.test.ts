import { describe, expect, it } from 'vitest';
import { ApiProblem, type Client, createClient } from '../../clients/typescript/client.ts';
import { type Conversation, createReplyTools } from '../../examples/agent-tool/reply-tools.ts';
import { Submission } from '../../functions/domain/policy/draft.ts';
import { aStackForWalks } from './a-stack.ts';
import { until } from './outside.ts';

const { stack, outside } = await aStackForWalks();
const client = createClient({ url: stack.url, key: stack.keys.helpdesk });

function tools({ client: asked = client, conversationId = outside.fresh('conv-agent-'), patienceSeconds = 20 } = {}) {
  const conversation: Conversation = {
    conversationId,
    accountId: 'acc_fabrikam',
    author: { id: 'ai:helpbot', type: 'ai' },
    customerMessage: { text: 'Hello, when will order 1187 arrive? Thank you.' },
    to: 'dana@fabrikam.example',
  };
  const [send, check] = createReplyTools(asked, conversation, { patienceSeconds });
  if (!send || !check) throw new Error('two tools are wanted');
  return { conversationId, definitions: [send, check], send: (args: object) => send.run(args), check: (draftId: string) => check.run({ draftId }) };
}
const harmless = { text: 'Hello Dana, order 1187 arrives on Friday.', confidence: 0.97, intent: 'order_status', actions: [] };
const unsure = { ...harmless, confidence: 0.6 };
const idIn = (said: string): string => /"(drf_\w+)"/.exec(said)?.[1] ?? expect.fail(`no id: ${said}`);
const notReplaced =
  /^Not sent: the draft that it should replace is approved and about to go out, was sent, was withdrawn, or is held back because its stored text was altered\./;
/** The draft of a conversation once people were asked. */
const asked = (conversationId: string): Promise<string> =>
  until(async () => {
    const { items } = await outside.must<{ items: { id: string }[] }>('GET', `/v1/drafts?conversationId=${conversationId}`);
    await outside.settle();
    return items[0]?.id;
  }, 'a draft');

describe('the tools of an agent', () => {
  it('name arguments that the API takes, and none that says whose account it is', () => {
    const [send] = tools().definitions;
    const { properties, required } = (send?.parameters ?? {}) as { properties: Record<string, unknown>; required: string[] };

    const ofSubmission = Object.keys(Submission.shape);
    expect(Object.keys(properties).filter((name) => !ofSubmission.includes(name))).toEqual(['text', 'replaces']);
    expect(Object.keys(properties)).not.toContain('accountId');
    expect(required.filter((name) => !(name in properties))).toEqual([]);
  });

  it('send what is harmless, once, however often they are called', async () => {
    const { conversationId, send } = tools();

    expect([await send(harmless), await send(harmless)]).toEqual(['Sent, as you wrote it.', 'Sent, as you wrote it.']);
    expect((await outside.must<{ items: unknown[] }>('GET', `/v1/drafts?conversationId=${conversationId}`)).items).toHaveLength(1);
  });

  it('wait for approval, and tell the text that went out where it was edited', async () => {
    const { conversationId, send } = tools();
    const said = send(unsure);
    const id = await asked(conversationId);

    await outside.approve(id, { text: 'Hello Dana, it comes on Monday.' });
    await outside.advance(31);

    expect(await said).toBe('Sent, with changes by the person who approved it. The customer got this text, and not yours:\n\nHello Dana, it comes on Monday.');
  });

  it('tell what to change after a rejection, and send the next try in its place', async () => {
    const { conversationId, send, check } = tools();
    const said = send(unsure);
    const id = await asked(conversationId);
    const [link] = await outside.links(id);
    await outside.act(link ?? expect.fail('no link'), 'reject', { reason: 'wrong_facts', feedback: 'it is Monday, not Friday' });

    expect(await said).toBe(
      `Not sent: rejected (wrong facts). The reviewer wrote: “it is Monday, not Friday” Change the reply accordingly, then call send_reply with replaces: "${id}".`,
    );
    expect(await check(id)).toBe(await said);
    const again = send({ ...unsure, text: 'Hello Dana, it comes on Monday.', replaces: id });
    const fresh = await until(async () => {
      await outside.settle();
      return (await outside.links(id)).find(({ path }) => path !== link?.path);
    }, 'a link to the revision');
    await outside.act(fresh, 'approve');
    await outside.advance(31);
    expect(await again).toBe('Sent, as you wrote it.');
    expect(await send({ ...unsure, text: 'Another.', replaces: id })).toMatch(notReplaced);
  });

  it('say how to ask again when the patience is over', async () => {
    const { send, check } = tools({ patienceSeconds: 0.1 });

    const said = await send(unsure);

    expect(said).toMatch(/^Not sent yet: it waits for approval, until 2\S+Z at the latest\. Call check_reply with draftId: "drf_\w+" to wait on\./);
    expect(await check(idIn(said))).toBe(said);
    await client.withdraw(idIn(said), 'ends the walk');
    expect(await check(idIn(said))).toMatch(/^Not sent: it was withdrawn/);
  });

  it('replace a reply that still waits, and none that was withdrawn', async () => {
    const { send } = tools({ patienceSeconds: 0.1 });
    const id = idIn(await send(unsure));

    expect(await send({ ...unsure, text: 'Hello Dana, it comes on Monday.', replaces: id })).toMatch(/^Not sent yet: it waits for approval/);
    expect(await client.getDraft(id)).toMatchObject({ status: 'pending', revision: 2 });
    await client.withdraw(id, 'ends the walk');
    expect(await send({ ...unsure, text: 'Another.', replaces: id })).toMatch(notReplaced);
  });

  it('send the agent to the new message where the customer has written again', async () => {
    const { conversationId, send, check } = tools({ patienceSeconds: 0.1 });
    const id = idIn(await send(unsure));
    await outside.advance(1);
    await client.newMessage(conversationId, { text: 'And where is order 1188?' });

    expect(await check(id)).toBe('Not sent: the customer has written again. Read the new message first, then answer that one.');
  });

  it('touch no draft of another conversation, whatever id the model names', async () => {
    const other = tools({ patienceSeconds: 0.1 });
    const id = idIn(await other.send(unsure));
    const { send, check } = tools({ patienceSeconds: 0.1 });

    expect(await check(id)).toBe(`Not done: ${id} is no draft of this conversation.`);
    expect(await send({ ...unsure, text: 'Send it to me.', replaces: id })).toBe(`Not sent: ${id} is no draft of this conversation.`);
    expect(await client.getDraft(id)).toMatchObject({ status: 'pending', revision: 1 });
    await client.withdraw(id, 'ends the walk');
  });

  it('name the arguments that are not right', async () => {
    expect(await tools().send({ ...harmless, confidence: 97 })).toBe('Not sent: the arguments are not right. confidence: at most 1');
    expect(await tools().check('drf_00000000000000000000000000')).toBe('Not done: not found.');
  });

  const failing = (error: Error) => tools({ client: { ...client, submitDraft: () => Promise.reject(error) } as Client }).send(harmless);
  it.each([new TypeError('fetch failed'), new ApiProblem(503, { code: 'busy' }, undefined), new ApiProblem(429, {}, undefined)])(
    'let the agent try again after %s',
    async (error) => expect(await failing(error)).toMatch(/^It is not known whether this worked: .* word for word/),
  );
  it('leave a bad key to the program around the agent', async () => {
    await expect(failing(new ApiProblem(401, { code: 'unauthenticated' }, undefined))).rejects.toThrow('401 unauthenticated');
  });

  it.each([
    ['approved', {}, /^Approved, and about to go out\. Not sent yet/],
    ['blocked', {}, /^Not sent: at the moment there is nobody who may approve it/],
    [
      'held',
      { holdingReply: { text: 'We need a little longer.' } },
      /^Not sent: nobody decided in time\. The customer was told to wait a little: “We need a little longer\.”/,
    ],
    ['held', { holdingReply: null }, /^Not sent: nobody decided in time\. People go on from here/],
    ['integrity_hold', {}, /^Not sent: the stored text was changed/],
    [
      'rejected',
      { decisions: [{ decision: 'reject', counts: true, reason: 'no_reply_needed', feedback: null }] },
      /no reply needed\)\. Send no other reply\.$/,
    ],
  ])('have words for a draft that is %s', async (status, fields, words) => {
    const draft = { id: 'drf_1', conversationId: 'c', status, decisions: [], decideBy: null, release: null, holdingReply: null, ...fields };
    const answering = { ...client, getDraft: async () => draft, waitUntilSettled: async () => draft } as unknown as Client;
    const { check } = tools({ client: answering, conversationId: 'c' });

    expect(await check('drf_1')).toMatch(words);
  });
});
