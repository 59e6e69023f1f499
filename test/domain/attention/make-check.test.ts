import { describe, expect, it } from 'vitest';
import type { Decision, Transition } from '../../../functions/domain/approval/draft-state.ts';
import type { Person } from '../../../functions/domain/approval/person.ts';
import { checkSubject, endBy, endedEntry, seededEntry } from '../../../functions/domain/attention/check.ts';
import type { KnownBad } from '../../../functions/domain/attention/known-bad.ts';
import { makeCheck, readied } from '../../../functions/domain/attention/make-check.ts';
import { pickNames } from '../../../functions/domain/attention/names.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import { aContext, aPerson, aPolicy, aRandom, people, start } from '../../examples.ts';

const aBad = (fields: Partial<KnownBad> = {}): KnownBad => ({
  id: 'ten-times',
  flaw: 'wrong_amount',
  language: 'en',
  says: 'They asked for 120 dollars, and the reply gives 1,200.',
  wrong: ['$1,200'],
  message: 'Please refund the 120 dollars for order {order}.',
  reply: { subject: 'Your refund', text: 'Dear {person}, we refund $1,200 today.' },
  intent: 'refund_request',
  confidence: 0.9,
  actions: [{ type: 'refund', amount: { currency: 'USD', minor: 120_000 } }],
  ...fields,
});
const by = { accountId: 'acc_01', conversationId: 'zd-912', author: { id: 'ai:helpbot', type: 'ai' as const } };
const withLimit = (person: Person): Person => ({ ...person, limits: { release: { currency: 'USD', minor: 1_000_000 } } });
const everybody = people.map(withLimit);
const someone = (id: string): Person => everybody.find((one) => one.id === id) ?? expect.fail(id);

interface Made {
  readonly bad?: KnownBad;
  readonly person?: Person;
  readonly managerId?: string | null;
  readonly policy?: Partial<Policy>;
  readonly all?: readonly Person[];
}
const made = ({
  bad = aBad(),
  person = someone('ann'),
  managerId = null,
  policy = {},
  all = everybody.map((one) => (one.id === person.id ? person : one)),
}: Made = {}) =>
  makeCheck(
    readied(bad, pickNames(aRandom('names')), by, managerId),
    { person, people: all, policyRef: { version: 3, sha256: 'a'.repeat(64) }, channel: 'Zendesk', releaseTarget: 'none' },
    aContext(start, { policy: aPolicy(policy) }),
  );

describe('a check', () => {
  it('is held and opened by the rules of a real draft, for this person in a seat of theirs', () => {
    const { check, draft } = made() ?? expect.fail('none');

    expect(check).toMatchObject({
      personId: 'ann',
      role: 'finance',
      badId: 'ten-times',
      flaw: 'wrong_amount',
      wrong: ['$1,200'],
      risk: 'high',
      at: start.toISOString(),
      ended: null,
      version: 1,
      auditSeq: 0,
    });
    expect(check.rules).toContain('refund-action');
    expect(draft.head).toMatchObject({ id: check.id, status: 'pending', policy: { version: 3 }, release: null });
    expect(draft.head.stages[0]).toMatchObject({ state: 'waiting', openedAt: start.toISOString() });
    expect(draft.grants.find(({ grantId }) => grantId === check.grantId)).toMatchObject({ personId: 'ann', state: 'open', expiresAt: check.endsAt });
    expect(draft.revisions[0]?.content).toContain('we refund $1,200 today');
    expect(draft.revisions[0]?.account).toMatchObject({ id: 'acc_01', segment: 'standard' });
  });

  it('asks this person, however many others hold the role', () => {
    const all = [...everybody, ...Array.from({ length: 30 }, (_, i) => withLimit(aPerson(`fin${i}`, { roles: ['finance'] })))];
    for (const id of ['ann', 'ben']) expect(made({ person: someone(id), all })?.check.personId).toBe(id);
  });

  it('is of an account as the library wants it, managed by whom the caller says', () => {
    const bad = aBad({
      account: { segment: 'enterprise', regulated: ['banking'], contractValue: { currency: 'USD', minor: 5_000_000 } },
      actions: [],
      intent: 'how_to',
      confidence: 0.6,
    });
    const check = made({
      bad,
      managerId: 'mia',
      person: someone('mia'),
      policy: { routes: [{ id: 'default', stages: [{ seats: [{ role: 'manager', count: 1 }], assurance: 'link', blind: false }], watchers: [] }] },
    });
    expect(check?.draft.revisions[0]?.account).toMatchObject({
      segment: 'enterprise',
      regulated: ['banking'],
      contractValue: { minor: 5_000_000 },
      managerId: 'mia',
    });
    expect(check?.check).toMatchObject({ personId: 'mia', role: 'manager' });
  });

  it.each<[string, Made]>([
    [
      'the policy lets it go',
      {
        bad: aBad({
          actions: [],
          intent: 'how_to',
          confidence: 0.99,
          message: 'How do I log in?',
          reply: { subject: 'Login', text: 'Use the button.' },
          wrong: ['button'],
        }),
      },
    ],
    ['it would be urgent', { bad: aBad({ message: 'Refund it or my lawyer will sue you.' }) }],
    ['the person has no seat', { person: someone('sam') }],
    ['the person may not release so much', { person: { ...someone('ann'), limits: { release: { currency: 'USD', minor: 1000 } } } }],
    [
      'nobody could decide beside them',
      {
        policy: {
          routes: [
            {
              id: 'default',
              stages: [
                {
                  seats: [
                    { role: 'finance', count: 1 },
                    { role: 'astronaut', count: 1 },
                  ],
                  assurance: 'link',
                  blind: false,
                },
              ],
              watchers: [],
            },
          ],
        },
        all: everybody.filter(({ roles }) => !roles.includes('owner')),
      },
    ],
  ])('is none where %s', (_, fields) => {
    expect(made(fields)).toBeUndefined();
  });
});

describe('the end of a check', () => {
  const { check } = made() ?? expect.fail('none');
  const decision = (word: Decision['decision']): Decision => ({ decision: word, at: start.toISOString() }) as Decision;
  const recorded = (seconds?: number): Transition['entries'] => [
    { type: 'decision.recorded', at: start.toISOString(), actor: { via: 'link' }, data: seconds === undefined ? {} : { shownSeconds: seconds } },
  ];
  const by = (fields: Partial<Transition>) => endBy(check, { entries: [], owed: [], ...fields } as Transition);
  const content = (text: string): string => JSON.stringify({ ...by0, customerMessage: { text: 'm' }, reply: { to: 'a@example.com', text } });
  const by0 = { accountId: 'acc_01', conversationId: 'zd-912', author: { id: 'ai', type: 'ai' } };

  it('is none without a decision', () => {
    expect(by({})).toBeUndefined();
  });

  it('is missed by an approval, caught by a rejection, and by an edit that leaves nothing wrong', () => {
    expect(by({ decision: decision('approve'), entries: recorded(3.2) })).toEqual({
      at: start.toISOString(),
      outcome: 'missed',
      decision: 'approve',
      shownSeconds: 3.2,
    });
    expect(by({ decision: decision('reject'), entries: recorded() })).toMatchObject({ outcome: 'caught', shownSeconds: null });
    expect(by({ decision: decision('approve_with_edits'), content: content('we refund $120') })).toMatchObject({ outcome: 'caught' });
    expect(by({ decision: decision('approve_with_edits'), content: content('we gladly refund $1,200') })).toMatchObject({ outcome: 'missed' });
  });

  it('is in the log with all that figures need, and its beginning without its person', () => {
    expect(JSON.stringify(seededEntry(check))).not.toContain('ann');
    const end = { at: start.toISOString(), outcome: 'caught', decision: 'reject', shownSeconds: 4 } as const;
    expect(endedEntry(check, end, { personId: 'ann', via: 'link' })).toMatchObject({
      type: 'check.ended',
      data: { personId: 'ann', outcome: 'caught', decision: 'reject', shownSeconds: 4, rules: check.rules },
    });
    expect(checkSubject(check)).toBe(`check:${check.id}`);
  });
});
