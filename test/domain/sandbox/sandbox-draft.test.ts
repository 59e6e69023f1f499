import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moves, type Status } from '../../../functions/domain/approval/draft-state.ts';
import { withdraw } from '../../../functions/domain/approval/end.ts';
import { movedOn } from '../../../functions/domain/sandbox/play.ts';
import {
  draftAt,
  endedAs,
  isSandboxId,
  receiveInSandbox,
  reviseInSandbox,
  SandboxDraft,
  sandboxIdOf,
  viewAsTaken,
  viewSandbox,
} from '../../../functions/domain/sandbox/sandbox-draft.ts';
import { SandboxScript } from '../../../functions/domain/sandbox/script.ts';
import { aContext, anAccount, anAssessment, aPolicy, aReceived, aStageRule, receivedFor, secondsAfter } from '../../examples.ts';

const id = sandboxIdOf('IDEM#key_1#hash');
const script = (fields: object) => SandboxScript.parse(fields);
const taken = (fields?: object, received = aReceived(), context = aContext()) => receiveInSandbox(id, received, fields && script(fields), context);
const headsOf = ({ moments }: SandboxDraft) => moments.map(({ head }) => head);
/** What becomes of a record, as `<seconds> <status>` for each of its moments. */
const courseOf = (record: SandboxDraft) =>
  headsOf(record).map(({ updatedAt, status }) => `${(Date.parse(updatedAt) - secondsAfter(0).getTime()) / 1000} ${status}`);
/** The deadline of the examples: 24 hours. */
const deadline = 86_400;

describe('the id of a draft in the sandbox', () => {
  it('is the same for the same call, and no real draft’s', () => {
    expect(sandboxIdOf('a')).toBe(sandboxIdOf('a'));
    expect(sandboxIdOf('a')).not.toBe(sandboxIdOf('b'));
    expect([sandboxIdOf('a'), 'drf_01M8236JM0FDWCZER5Q4E68K8V', 'drf_sandbox_', ''].map(isSandboxId)).toEqual([true, false, false, false]);
    expect(sandboxIdOf('a')).not.toMatch(/^drf_[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});

describe('the course of a draft in the sandbox', () => {
  it.each<[string, object | undefined, string[]]>([
    ['waits to its deadline without a script', undefined, ['0 pending', `${deadline} held`]],
    ['is approved, and goes out after the escrow', { decide: 'approve', after: 60 }, ['0 pending', '60 approved', '90 released']],
    ['is approved with edits', { decide: 'approve_with_edits', text: 'Another.' }, ['0 pending', '0 approved', '30 released']],
    ['is rejected', { decide: 'reject', after: 60 }, ['0 pending', '60 rejected']],
    ['is held when the script says so', { decide: 'expire', after: 60 }, ['0 pending', '60 held']],
  ])('%s', (_, fields, course) => {
    expect(courseOf(taken(fields))).toEqual(course);
  });

  it('is over at once where the reply goes out', () => {
    const sent = taken({ decide: 'reject' }, aReceived({ assessment: anAssessment({ tier: 1 }) }));

    expect(courseOf(sent)).toEqual(['0 released']);
    expect(viewSandbox(sent, secondsAfter(9999))).toMatchObject({ status: 'released', sandbox: true, release: { edited: false } });
  });

  it('has people come too late for a deadline before the script', () => {
    const { timers } = aPolicy();
    const hurried = aPolicy({ timers: { ...timers, urgent: { escalate: [], fallback: '30m' } } });
    const urgent = aReceived({ assessment: anAssessment({ urgency: 'urgent' }) });
    const context = aContext(secondsAfter(0), { policy: hurried });

    for (const decide of ['approve', 'reject', 'expire']) {
      expect(courseOf(taken({ decide, after: 1800 }, urgent, context))).toEqual(['0 pending', '1800 held']);
      expect(courseOf(taken({ decide, after: 3600 }, urgent, context))).toEqual(['0 pending', '1800 held']);
    }
  });

  it('is blocked where nobody may decide, unless a script does', () => {
    const holes = aReceived({ holes: ['finance'] });

    expect(courseOf(taken(undefined, holes))).toEqual(['0 blocked', `${deadline} held`]);
    expect(courseOf(taken({ decide: 'reject' }, holes))).toEqual(['0 pending', '0 rejected']);
  });

  it('asks again for the release of an account that is frozen', () => {
    const frozen = aReceived({ account: anAccount({ frozen: true }) });

    expect(courseOf(taken({ decide: 'approve' }, frozen))).toEqual(['0 pending', '0 approved', '30 pending', `${deadline} held`]);
  });

  it('is not held before the end of its escrow, where the deadline lies in it', () => {
    const { timers } = aPolicy();
    const hurried = aPolicy({ timers: { ...timers, urgent: { escalate: [], fallback: '30m' } } });
    const urgent = aReceived({ account: anAccount({ frozen: true }), assessment: anAssessment({ urgency: 'urgent' }) });
    const record = taken({ decide: 'approve', after: 1790 }, urgent, aContext(secondsAfter(0), { policy: hurried }));

    expect(courseOf(record)).toEqual(['0 pending', '1790 approved', '1820 pending', '1820 held']);
    expect([1800, 1819, 1820].map((seconds) => viewSandbox(record, secondsAfter(seconds)).status)).toEqual(['approved', 'approved', 'held']);
  });

  it('has no forecast, which would tell how long people took over real drafts', () => {
    const decisionTimes = { standard: { cases: 10, medianSeconds: 60, p90Seconds: 90 } };
    const record = taken(undefined, aReceived({ decisionTimes }));
    const revised = reviseInSandbox(record, aReceived({ decisionTimes }), undefined, aContext(secondsAfter(1)));

    expect([record, revised].map((one) => viewSandbox(one, secondsAfter(1)).forecast)).toEqual([null, null]);
  });

  it('moves no money, goes nowhere and names a reference of its own', () => {
    const record = taken({ decide: 'approve' });

    expect(headsOf(record).map(({ spent, reference }) => [spent, /^SB-/.test(reference)])).toEqual(Array(3).fill([[], true]));
    expect(record.revisions.map(({ releaseTarget }) => releaseTarget)).toEqual(['sandbox']);
  });

  it('only makes moves that drafts make, in the order of time, and fits what is kept', () => {
    const stages = fc.array(fc.constantFrom(aStageRule('finance'), aStageRule('finance*2'), aStageRule('legal', 'compliance*3')), {
      minLength: 1,
      maxLength: 3,
    });
    const fields = fc.oneof(
      fc.record({ decide: fc.constantFrom('approve', 'reject', 'expire'), after: fc.nat(3600) }),
      fc.record({ decide: fc.constant('approve_with_edits'), after: fc.nat(3600), text: fc.string({ minLength: 1 }) }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(stages, fields, fc.integer({ min: 0, max: 86_400 }), fc.boolean(), fc.boolean(), (rules, given, escrowSeconds, urgent, frozen) => {
        const received = receivedFor(rules, {
          ...(urgent && { assessment: anAssessment({ urgency: 'urgent' }) }),
          ...(frozen && { account: anAccount({ frozen }) }),
        });
        const { timers } = aPolicy();
        const policy = aPolicy({ escrowSeconds, timers: { ...timers, urgent: { escalate: [], fallback: '30m' } } });
        const record = taken(given, received, aContext(secondsAfter(0), { policy }));
        const statuses: Status[] = headsOf(record).map(({ status }) => status);

        expect(SandboxDraft.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
        for (const [at, status] of statuses.entries()) expect(moves[at === 0 ? 'received' : (statuses[at - 1] as Status)]).toContain(status);
        expect(headsOf(record).map(({ updatedAt }) => updatedAt)).toEqual(
          headsOf(record)
            .map(({ updatedAt }) => updatedAt)
            .sort(),
        );
        expect(moves[statuses.at(-1) as Status]).not.toContain('approved');
        for (const { updatedAt } of headsOf(record)) {
          const { decisions, stages: shown, status } = viewSandbox(record, new Date(updatedAt));
          const filled = shown.flatMap(({ seats }) => seats.map((seat) => seat.filled)).reduce((sum, one) => sum + one, 0);
          if (status === 'released') expect(decisions.filter(({ counts }) => counts)).toHaveLength(filled);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a draft of the sandbox, seen', () => {
  it('is what it is at that instant, and before its first moment what it began as', () => {
    const record = taken({ decide: 'approve', after: 60 });
    const statusAt = (seconds: number) => viewSandbox(record, secondsAfter(seconds)).status;

    expect([-5, 0, 59, 60, 89, 90, 1e6].map(statusAt)).toEqual(['pending', 'pending', 'pending', 'approved', 'approved', 'released', 'released']);
  });

  it('is answered as it was taken, whatever its script says of that instant', () => {
    const record = taken({ decide: 'approve_with_edits', text: 'Another.' });

    expect(viewAsTaken(record)).toMatchObject({ status: 'pending', revision: 1, decisions: [], sandbox: true });
    expect(viewSandbox(record, secondsAfter(0))).toMatchObject({ status: 'approved', revision: 2 });
  });

  it('lists decisions of one instant in the order of their seats, and names nobody twice', () => {
    const received = receivedFor([aStageRule('finance*3'), aStageRule('legal')]);
    const { decisions } = viewSandbox(taken({ decide: 'approve' }, received), secondsAfter(0));

    expect(decisions.map(({ personId, role, stage }) => [personId, role, stage])).toEqual([
      ['sandbox/1', 'finance', 1],
      ['sandbox/2', 'finance', 1],
      ['sandbox/3', 'finance', 1],
      ['sandbox/4', 'legal', 2],
    ]);
  });

  it('has no more of its script once it was taken back', () => {
    const record = taken({ decide: 'approve', after: 60 });
    const draft = draftAt(record, secondsAfter(70));
    const transition = withdraw(draft, 'enough', { keyId: 'key_1', via: 'api' }, aContext(secondsAfter(70)));
    const ended = transition ? endedAs(record, movedOn(draft, transition)) : record;

    expect(courseOf(ended)).toEqual(['0 pending', '60 approved', '70 withdrawn']);
    expect(ended.revisions).toEqual(record.revisions);
  });
});

describe('a revision in the sandbox', () => {
  const revise = (record: SandboxDraft, fields: object | undefined, at: number) =>
    reviseInSandbox(record, aReceived(), fields && script(fields), aContext(secondsAfter(at)));

  it('begins anew with a script of its own, and keeps what was decided', () => {
    const rejected = taken({ decide: 'reject', after: 10, feedback: 'No.' });
    const revised = revise({ ...rejected, taken: [{ rowKey: 'a', bodySha256: 'b', answer: {} }] }, { decide: 'approve', after: 5 }, 20);

    expect(courseOf(revised)).toEqual(['20 pending', '25 approved', '55 released']);
    expect(revised).toMatchObject({ id, taken: [{ rowKey: 'a' }], revisions: [{ revision: 2, releaseTarget: 'sandbox' }] });
    expect(viewSandbox(revised, secondsAfter(55)).decisions.map(({ decision, counts }) => [decision, counts])).toEqual([
      ['reject', false],
      ['approve', true],
      ['approve', true],
    ]);
  });

  it('drops what the script before it would have done', () => {
    const revised = revise(taken({ decide: 'reject', after: 100 }), undefined, 20);

    expect(courseOf(revised)).toEqual(['20 pending', `${20 + deadline} held`]);
    expect(revised.decisions).toEqual([]);
  });

  it('keeps the authors of the revisions before it', () => {
    const first = taken({ decide: 'reject' });
    const other = { ...aReceived().submission, author: { id: 'ai:other', type: 'ai' as const } };
    const revised = reviseInSandbox(first, aReceived({ submission: other }), undefined, aContext(secondsAfter(1)));

    expect(revised.revisions[0]?.authors.map((author) => author.id)).toEqual([aReceived().submission.author.id, 'ai:other']);
  });
});

describe('a script', () => {
  it('says when, at once unless told', () => {
    expect(script({ decide: 'approve' }).after).toBe(0);
  });

  it.each([{ decide: 'approve', text: 'x' }, { decide: 'approve_with_edits' }, { decide: 'approve', reason: 'other' }, { decide: 'expire', feedback: 'x' }])(
    '%j says what does not belong together',
    (fields) => {
      expect(SandboxScript.safeParse(fields).success).toBe(false);
    },
  );
});
