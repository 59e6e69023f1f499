import { describe, expect, it } from 'vitest';
import type { DraftView } from '../../../functions/domain/approval/draft-view.ts';
import { actOf, faultAct, unsentAct } from '../../../functions/domain/helpdesk/words.ts';

const draft = (fields: object = {}) => ({ reference: 'AP-7K2M', release: null, holdingReply: null, decisions: [], ...fields }) as unknown as DraftView;
const rejected = (fields: object) => draft({ decisions: [{ decision: 'approve' }, { decision: 'reject', reason: null, feedback: null, ...fields }] });

describe('what a ticket is told', () => {
  it('is the exact text of a reply and of a holding reply', () => {
    expect(actOf('draft.released', 'rel_1', draft({ release: { text: ' Hello. ' } }))).toEqual({ marker: 'rel_1', kind: 'reply', text: ' Hello. ' });
    expect(actOf('draft.held', 'msg_1', draft({ holdingReply: { text: 'We look.' } }))).toEqual({ marker: 'msg_1', kind: 'holding', text: 'We look.' });
  });

  it.each([
    ['draft.released', {}],
    ['draft.released', { release: { text: null } }],
    ['draft.held', {}],
  ])('%s is never told without its text', (event, fields) => {
    expect(() => actOf(event, 'rel_1', draft(fields))).toThrow('without its text');
  });

  it.each([
    ['draft.rejected', rejected({ reason: 'wrong_facts', feedback: 'It is Monday.' }), 'the reply was rejected (wrong facts): It is Monday.'],
    ['draft.rejected', rejected({ reason: 'wrong_tone' }), 'the reply was rejected (wrong tone).'],
    ['draft.rejected', draft(), 'the reply was rejected.'],
    ['draft.superseded', draft(), 'the customer has written again, so the reply was set aside; write a new one.'],
    ['draft.withdrawn', draft(), 'the reply was withdrawn and will not be sent.'],
    ['draft.blocked', draft(), 'nobody may approve the reply at the moment; it waits.'],
    [
      'draft.blocked',
      draft({ blockedBecause: 'several_currencies' }),
      'nobody may approve the reply as it is: it moves money in several currencies. Write one for each.',
    ],
    ['draft.integrity_hold', draft(), 'the reply is held: its stored text is not what was approved. It will not be sent.'],
  ])('%s is a note for agents', (event, of, text) => {
    expect(actOf(event, 'msg_1', of)).toEqual({ marker: 'msg_1', kind: 'note', text: `Countersign AP-7K2M: ${text}` });
  });

  it('is nothing of an escalation', () => {
    expect(actOf('draft.escalated', 'msg_1', draft())).toBeUndefined();
  });

  it('is why a note is no draft, and why a reply was not posted, each under a marker of its own', () => {
    expect(faultAct({ key: 'zendesk:acme:2', noteId: '2', writtenAt: '2026-11-23T08:00:00.000Z', textSha256: '', fault: 'no_text' })).toEqual({
      marker: 'fault:zendesk:acme:2',
      kind: 'note',
      text: 'Countersign: the last draft was not taken: it holds no text for the customer.',
    });
    expect(unsentAct({ marker: 'rel_1', kind: 'reply', text: 'Hello.' }, 'overtaken', 'AP-7K2M')).toEqual({
      marker: 'unsent:rel_1',
      kind: 'note',
      text: 'Countersign AP-7K2M: an approved reply was not posted: the customer wrote again before it could be posted.',
    });
  });

  it('is that a reply stands in the ticket, where the customer has not got it', () => {
    const { text } = unsentAct({ marker: 'rel_1', kind: 'reply', text: 'Hello.' }, 'undelivered', 'AP-7K2M');
    expect(text).toMatch(/^Countersign AP-7K2M: an approved reply stands in this ticket, and the customer has not got it/);
    expect(text).not.toContain('not posted');
  });

  it('is the reply itself where nobody can tell whether it was posted', () => {
    expect(unsentAct({ marker: 'rel_1', kind: 'reply', text: 'Hello.' }, 'unheard', 'AP-7K2M').text).toMatch(/nobody can tell.*send it: Hello\.$/);
  });
});
