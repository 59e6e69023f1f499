import { describe, expect, it } from 'vitest';
import { aStackForWalks } from './a-stack.ts';

const { outside } = await aStackForWalks();

const gina = { id: 'per_gina', type: 'agent' } as const; // reports to Ann, and decides nothing
const ann = 'ann@countersign.example';
const byGina = { author: gina, review: true };

describe('R130: draft and review, as the shipped policy has it', () => {
  it('what an agent wants looked at goes to their supervisor, who approves it', async () => {
    const draft = await outside.held('acc_fabrikam', byGina);

    expect(draft.stages.map(({ seats }) => seats.map(({ role, count }) => `${role} ${count}`))).toEqual([['manager 1']]);
    expect((await outside.links(draft.id)).map(({ to }) => to)).toEqual([ann]);
    await outside.approve(draft.id);
    expect(await outside.released(draft.id)).toMatchObject({ decisions: [{ personId: 'per_ann', decision: 'approve' }], release: { edited: false } });
  });

  it('rejected, it comes back to the author with a reason, and their next revision is asked about again', async () => {
    const draft = await outside.held('acc_fabrikam', byGina);
    await outside.act(await outside.linkOf(draft.id, ann), 'reject', { reason: 'wrong_tone', feedback: 'Warmer, please.' });

    const [told] = await outside.told(draft.id, 'draft.rejected');
    expect(told?.draft.decisions).toMatchObject([{ decision: 'reject', reason: 'wrong_tone', feedback: 'Warmer, please.' }]);
    const again = await outside.revise(draft.id, { reply: { to: 'dana@fabrikam.example', text: 'Dear Dana, order 1187 arrives on Friday. Warm regards' } });
    expect([again.status, again.revision]).toEqual(['pending', 2]);
    await outside.settle();
    await outside.act(await outside.linkOf(draft.id, ann), 'approve');
    expect((await outside.released(draft.id)).release?.text).toContain('Warm regards');
  });

  it('an agent never decides on their own draft, whoever their supervisor is', async () => {
    const draft = await outside.held('acc_fabrikam', { author: { id: 'per_ann', type: 'agent' }, review: true });

    expect((await outside.links(draft.id)).map(({ to }) => to)).toEqual(['maria@countersign.example']);
  });
});
