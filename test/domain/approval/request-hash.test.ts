import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../functions/domain/approval/draft-state.ts';
import { packetOf, requestHash } from '../../../functions/domain/approval/request-hash.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { Submission } from '../../../functions/domain/policy/draft.ts';
import { aDraft, anAccount, aReceived, aSubmission } from '../../examples.ts';

/** A submission with every member that one can have. */
const full = (): Submission =>
  Submission.parse({
    ...aSubmission(),
    customerMessage: { id: 'm-9', text: 'Where is our credit?', from: { name: 'Dana', email: 'dana@northwind.example' }, at: '2026-11-22T16:00:00Z' },
    reply: { to: 'dana@northwind.example', subject: 'Re', text: 'We refund it.', attachments: [{ name: 'credit.pdf', sha256: 'a'.repeat(64), bytes: 10 }] },
    topics: ['refund'],
    urgency: 'standard',
    actions: [{ type: 'refund', amount: { currency: 'USD', minor: 100 }, records: 1, recipients: 1, touches: ['billing'] }],
    review: false,
    reasoning: 'the outage report confirms it',
    notes: 'none',
    conversation: [{ from: 'customer', text: 'Hello', at: '2026-11-20T09:00:00Z' }],
    sources: [{ title: 'Refund policy', url: 'https://help.example/refunds', excerpt: 'Outages are credited.' }],
    crm: { plan: 'gold', seats: 3 },
  });

const revisionOf = (submission: Submission): Omit<Revision, 'requestHash' | 'content'> => {
  const { requestHash: _, content: __, ...revision } = aDraft(aReceived({ submission })).revisions[0] as Revision;
  return { ...revision, ...withoutContent(packetOf(submission)) };
};
const withoutContent = ({ contentSha256 }: ReturnType<typeof packetOf>) => ({ contentSha256 });

const hashOfSubmission = (submission: Submission): string =>
  requestHash({ tenantId: 'demo', draftId: 'drf_1', revision: { ...revisionOf(full()), ...withoutContent(packetOf(submission)) }, submission });

type Path = (string | number)[];
/** Every leaf of a JSON value. */
const leaves = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name])) : [path];

/** A copy with the member at a path changed by `change`. */
function changedAt<T>(value: T, path: Path, change: (member: unknown) => unknown): T {
  const copy = structuredClone(value);
  let parent = copy as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string, unknown>;
  const last = path.at(-1) as string;
  parent[last] = change(parent[last]);
  return copy;
}

const other = (member: unknown): unknown => (typeof member === 'number' ? member + 1 : typeof member === 'boolean' ? !member : `${member} `);

describe('the request hash', () => {
  it.each(leaves(full()).map((path) => [path.join('.'), path] as const))('is another one when %s is another', (_, path) => {
    expect(hashOfSubmission(changedAt(full(), path, other))).not.toBe(hashOfSubmission(full()));
  });

  it.each(Object.keys(full()))('is another one when %s is left out', (name) => {
    const { [name as keyof Submission]: _, ...rest } = full();
    const submission = rest as Submission;
    const complete = { ...full(), ...submission };

    expect(packetOf(submission).contentSha256).not.toBe(packetOf(full()).contentSha256);
    expect(
      requestHash({
        tenantId: 'demo',
        draftId: 'drf_1',
        revision: { ...revisionOf(full()), ...withoutContent(packetOf(submission)) },
        submission: complete,
      }),
    ).not.toBe(hashOfSubmission(full()));
  });

  const covered: (readonly [string, Partial<Omit<Revision, 'requestHash' | 'content'>>])[] = [
    ['number', { revision: 2 }],
    ['account snapshot', { account: anAccount({ frozen: true }) }],
    ['missing account', { account: null }],
    ['packet', { contentSha256: sha256('another') }],
    ['policy version', { policy: { version: 4, sha256: sha256('policy') } }],
    ['policy snapshot', { policy: { version: 3, sha256: sha256('another') } }],
    ['channel', { channel: 'Freshdesk' }],
    ['release target', { releaseTarget: 'https://elsewhere.example' }],
    ['stages', { stages: [] }],
    ['assurance', { stages: [{ assurance: 'link', blind: false, seats: [{ role: 'finance', count: 1 }] }] }],
  ];
  it.each(covered)("is another one when the revision's %s is another", (_, fields) => {
    const revision = revisionOf(full());
    const before = requestHash({ tenantId: 'demo', draftId: 'drf_1', revision, submission: full() });

    expect(requestHash({ tenantId: 'demo', draftId: 'drf_1', revision: { ...revision, ...fields }, submission: full() })).not.toBe(before);
  });

  it.each([
    ['tier', { tier: 2 as const }],
    ['risk', { risk: 'medium' as const }],
    ['reasons', { reasons: [] }],
    ['assessor', { assessorVersion: '2' }],
  ])("is another one when the assessment's %s is another", (_, fields) => {
    const revision = revisionOf(full());
    const reassessed = { ...revision, assessment: { ...revision.assessment, ...fields } };

    expect(requestHash({ tenantId: 'demo', draftId: 'drf_1', revision: reassessed, submission: full() })).not.toBe(hashOfSubmission(full()));
  });

  it('T21: is another one for another tenant and another draft', () => {
    const hash = (tenantId: string, draftId: string) => requestHash({ tenantId, draftId, revision: revisionOf(full()), submission: full() });

    expect(new Set([hash('demo', 'drf_1'), hash('other', 'drf_1'), hash('demo', 'drf_2')]).size).toBe(3);
  });

  it('is another one for any other reply, receiver or subject', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.record({ to: text, subject: text, text }), fc.record({ to: text, subject: text, text }), (one, two) => {
        const same = JSON.stringify(one) === JSON.stringify(two);
        expect(hashOfSubmission(aSubmission({ reply: one })) === hashOfSubmission(aSubmission({ reply: two }))).toBe(same);
      }),
    );
  });

  it('can be recomputed by anyone: the prefix rah/v1, a line break, and the canonical JSON of what is covered', () => {
    const revision = revisionOf(full());
    const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_, member) =>
        member && typeof member === 'object' && !Array.isArray(member)
          ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
          : member,
      );
    const x = {
      v: 1,
      tenantId: 'demo',
      draftId: 'drf_1',
      revision: 1,
      accountId: 'acc_northwind',
      accountSnapshotSha256: hex(sorted(anAccount())),
      channel: 'Zendesk',
      to: 'dana@northwind.example',
      subject: 'Re',
      bodySha256: hex('We refund it.'),
      attachments: [{ nameSha256: hex('credit.pdf'), bytes: 10, sha256: 'a'.repeat(64) }],
      actions: full().actions,
      customerMessageSha256: hex(sorted(full().customerMessage)),
      casePacketSha256: hex(sorted(full())),
      policyId: 'tenant',
      policyVersion: 3,
      policySha256: sha256('policy'),
      stages: revision.stages,
      assessment: { tier: 3, risk: 'high', reasons: revision.assessment.reasons, assessorVersion: '1' },
      releaseTarget: 'https://helpdesk.example/hook',
    };

    expect(requestHash({ tenantId: 'demo', draftId: 'drf_1', revision, submission: full() })).toBe(hex(`rah/v1\n${sorted(x)}`));
  });

  it('is defined for a submission with nothing but what is required', () => {
    const { conversationId, accountId, author, customerMessage } = full();
    const bare: Submission = { conversationId, accountId, author, customerMessage, reply: { to: 'dana@northwind.example', text: 'Hello' } };

    expect(hashOfSubmission(bare)).toMatch(/^[0-9a-f]{64}$/);
  });
});
