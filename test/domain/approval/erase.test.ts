import { describe, expect, it } from 'vitest';
import { Decision, Question, Revision } from '../../../functions/domain/approval/draft-state.ts';
import { viewDraft } from '../../../functions/domain/approval/draft-view.ts';
import { withdraw } from '../../../functions/domain/approval/end.ts';
import { addressesOf, eraseDecision, eraseDraft, eraseQuestion, eraseRevision } from '../../../functions/domain/approval/erase.ts';
import { holdDamaged, proveText } from '../../../functions/domain/approval/release.ts';
import { receiptOf } from '../../../functions/domain/audit/receipt.ts';
import {
  aContext,
  aDraft,
  anAssessment,
  approvedDraft,
  aReceived,
  aStageRule,
  aSubmission,
  contentOf,
  decided,
  opened,
  peopleWith,
  receivedFor,
  start,
} from '../../examples.ts';

const system = { via: 'system' } as const;
const withdrawn = () => {
  const draft = decided(opened(aDraft(receivedFor([aStageRule('finance')])), { people: peopleWith('ben', { roles: [] }) }), 'ann', {
    decision: 'reject',
    reason: 'wrong_facts',
    feedback: 'a note',
  });
  return {
    ...draft,
    head: {
      ...draft.head,
      outcome: { outcome: 'wrong', note: 'a note', at: start.toISOString() },
      ended: { at: start.toISOString(), by: 'key_1', reason: 'a reason' },
    },
  } as typeof draft;
};

describe('the addresses that a submission carries', () => {
  it('are those of the message, the receiver, the conversation and the customer record, without their case', () => {
    const content = JSON.stringify(
      aSubmission({
        customerMessage: { text: 'I am eve@free.example', from: { name: 'Dana', email: ' Dana@Northwind.example' } },
        reply: { to: 'Dana Reyes <d.reyes@northwind.example>, "Ops" <OPS@northwind.example>', text: 'Dear eve@free.example' },
        conversation: [
          { from: 'agent', text: 'eve@free.example' },
          { from: 'mailto:lee@northwind.example', text: 'x' },
        ],
        crm: { contact: { mails: ['crm@northwind.example', 7, null] } },
      }),
    );

    const found = addressesOf(content);

    for (const local of ['dana', 'd.reyes', 'ops', 'lee', 'crm']) expect(found).toContain(`${local}@northwind.example`);
    expect(found).not.toContain('eve@free.example');
  });

  it.each(['', 'no JSON', '[]', '"text"', 'null'])('can not be told of %j', (content) => expect(addressesOf(content)).toBeUndefined());

  it.each(['{}', '{"customerMessage":7,"reply":[],"conversation":[7,{"from":8}],"crm":"x"}', '{"customerMessage":{"from":[]},"conversation":{}}'])(
    'are none in %s',
    (content) => expect(addressesOf(content)).toEqual(new Set()),
  );

  it('are found in time proportional to the text', () => {
    const began = performance.now();
    addressesOf(JSON.stringify({ crm: 'a'.repeat(250_000), reply: { to: '@'.repeat(320) } }));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('what is left of a draft', () => {
  it('is a revision that can be read, with its rules and hashes and no word of anybody', () => {
    const assessment = anAssessment({
      topics: ['canary'],
      reasons: [{ rule: 'keyword', tier: 3, text: 'canary', value: 'canary', limit: 'canary', quote: 'canary' }],
      waived: [{ rule: 'keyword', by: 'small-refund', text: 'canary' }],
      whyNotSent: 'canary',
    });
    const author = { id: 'agent:kim', type: 'agent', name: 'canary' } as const;
    const [revision] = aDraft(aReceived({ assessment, submission: aSubmission({ author, notes: 'canary' }) })).revisions;
    if (!revision) throw new Error('no revision');

    const stopped = { by: 'key_1', reason: null, note: 'canary', noteSalt: 'canary' };

    const erased = eraseRevision({ ...revision, stopped, pk: 'D#1', sk: 'REV#1' });

    expect(JSON.stringify(erased)).not.toContain('canary');
    const { pk, sk, ...read } = erased;
    expect(Revision.parse(read)).toMatchObject({
      content: null,
      account: null,
      authors: [{ id: 'agent:kim', type: 'agent' }],
      contentSha256: revision.contentSha256,
      requestHash: revision.requestHash,
      stopped: { by: 'key_1', reason: null, note: null },
      assessment: {
        reasons: [{ rule: 'keyword', tier: 3, text: 'erased' }],
        waived: [{ rule: 'keyword', by: 'small-refund', text: 'erased' }],
        topics: [],
        whyNotSent: null,
      },
    });
    expect([pk, sk]).toEqual(['D#1', 'REV#1']);
    expect(eraseRevision(erased)).toEqual(erased);
    expect(eraseRevision(revision)).not.toHaveProperty('stopped');
  });

  it('are decisions and questions without words and salts', () => {
    const [decision] = withdrawn().decisions;
    if (!decision) throw new Error('no decision');
    const question: Question = {
      ...{ id: 'grt_1', revision: 1, stage: 0, askedBy: 'ann', personId: 'sam', text: 'a note?', assurance: 'link', at: start.toISOString() },
      ...{ expiresAt: start.toISOString(), answer: { text: 'a note', at: start.toISOString() }, questionSalt: 'aa', answerSalt: 'bb' },
    };

    expect(Decision.parse(eraseDecision(decision))).toEqual({ ...decision, feedback: null, feedbackSalt: undefined });
    expect(eraseDecision(decision)).not.toHaveProperty('feedbackSalt');
    const { questionSalt: _, answerSalt: __, ...silent } = question;
    expect(Question.parse(eraseQuestion(question))).toEqual({ ...silent, text: '', answer: { text: '', at: start.toISOString() } });
    expect(eraseQuestion({ ...question, answer: null }).answer).toBeNull();
  });

  it('is a head without words, and an event that counts', () => {
    const draft = withdrawn();
    const { head, entry } = eraseDraft(draft, 'ers_1', start) ?? expect.fail('not erased');

    expect(JSON.stringify(head)).not.toMatch(/a note|a reason/);
    expect(head).toMatchObject({
      ask: null,
      erased: { id: 'ers_1', at: start.toISOString() },
      outcome: { outcome: 'wrong', note: null },
      ended: { by: 'key_1', reason: null },
    });
    expect(entry).toMatchObject({ type: 'draft.erased', actor: { via: 'system' }, data: { erasureId: 'ers_1', revisions: 1, decisions: 1, questions: 0 } });
    expect(eraseDraft({ ...draft, head }, 'ers_2', start)).toBeUndefined();
    expect(eraseDraft({ ...draft, head: { ...draft.head, outcome: null, ended: null } }, 'ers_1', start)?.head).toMatchObject({ outcome: null, ended: null });
  });

  it('is nothing while it may still go out', () => {
    for (const draft of [opened(), approvedDraft()])
      expect(() => eraseDraft(draft, 'ers_1', start)).toThrow(`a draft that is ${draft.head.status} is not erased`);
    expect(withdraw(opened(), null, system, aContext())?.head.ended).toMatchObject({ by: 'system', reason: null });
  });

  it('is not taken for tampered with, and shows when it was erased', () => {
    const draft = withdrawn();
    const { head } = eraseDraft(draft, 'ers_1', start) ?? expect.fail('not erased');
    const release = { releaseId: 'rel_1', at: start.toISOString(), edited: false, bodySha256: 'ab'.repeat(32), revision: 1 };
    const erased = { ...draft, head: { ...head, status: 'released', release } } as typeof draft;

    expect(proveText(erased, 1, contentOf(draft), 'demo')).toEqual({ ok: false, damage: 'erased' });
    expect(holdDamaged(erased, undefined, aContext())).toBeUndefined();
    expect(viewDraft(erased, null)).toMatchObject({
      erasedAt: start.toISOString(),
      release: { releaseId: 'rel_1', text: null, subject: null, to: null, bodySha256: 'ab'.repeat(32) },
    });
    expect(viewDraft(draft, null)).not.toHaveProperty('erasedAt');
    expect(JSON.stringify(viewDraft(draft, null))).not.toContain('feedbackSalt');
    expect(receiptOf(erased, null, 'demo')).toMatchObject({ toSha256: null, erasedAt: start.toISOString(), bodySha256: 'ab'.repeat(32) });
  });
});
