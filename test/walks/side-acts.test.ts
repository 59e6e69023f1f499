import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';
import { formTo } from './outside.ts';

const { outside } = await aStackForWalks();

const hours = 3600;
const mailsTo = async (draftId: string, to: string): Promise<number> => (await outside.mails(draftId)).filter((mail) => mail.to === to).length;

describe('“I am on it”', () => {
  it('spares the approver the next reminder; the supervisor is asked at the usual time, and opening the page never counted', async () => {
    const draft = await outside.held();
    const [link] = await outside.links(draft.id);
    const { browser, page } = await outside.open(link ?? expect.fail('no link'));
    expect(await outside.types(draft.id)).toEqual(['draft.received', 'stage.opened']);

    const after = await browser.send(formTo(page, /\/on-it$/), { choice: 'on-it' });
    expect([after.hops, after.text.includes('You said you are on it at')]).toEqual([[303, 200], true]);
    expect((await browser.send(formTo(page, /\/on-it$/), { choice: 'on-it' })).hops).toEqual([200]);

    await outside.advance(3 * hours);
    expect(await mailsTo(draft.id, link?.to ?? '')).toBe(1);
    await outside.advance(1 * hours);
    expect((await outside.types(draft.id)).slice(2)).toEqual(['grant.on_it', 'stage.escalated']);
    expect((await outside.read(draft.id)).decideBy).toBe(draft.decideBy);
    await outside.act(link ?? expect.fail('no link'), 'approve');
    await outside.released(draft.id);
  });
});
