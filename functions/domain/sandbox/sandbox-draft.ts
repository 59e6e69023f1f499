import * as z from 'zod';
import { Decision, type Draft, parseSubmission, Revision } from '../approval/draft-state.ts';
import { type DraftView, viewDraft } from '../approval/draft-view.ts';
import { addressesOf } from '../approval/erase.ts';
import { type Received, receiveDraft, reviseDraft } from '../approval/receive.ts';
import type { Context } from '../approval/transition.ts';
import { sha256 } from '../hash.ts';
import type { Submission } from '../policy/draft.ts';
import { type Course, Moment, momentOf, movedOn, play } from './play.ts';
import type { SandboxScript } from './script.ts';

/** Days after it was last sent, revised or withdrawn that a draft of the sandbox is kept. Ours: a weekend, and no longer, as it may hold what somebody wrote. */
export const keptDays = 3;

/** A request that was taken, and its answer, for when it comes again. */
const Taken = z.strictObject({ rowKey: z.string(), bodySha256: z.string(), answer: z.record(z.string(), z.unknown()) });
export type Taken = z.infer<typeof Taken>;

/** A draft of the sandbox as it is kept: its whole life, the part that is still to come as well. */
export const SandboxDraft = z.strictObject({
  id: z.string(),
  moments: z.array(Moment).min(1),
  revisions: z.array(Revision).min(1),
  decisions: z.array(Decision),
  taken: z.array(Taken),
  /** Every address of every revision so far, though only the last one is kept: the answers and the holding reply of earlier ones still name theirs. */
  addresses: z.array(z.string()),
});
export type SandboxDraft = z.infer<typeof SandboxDraft>;

const prefix = 'drf_sandbox_';
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // as of a ULID

/**
 * The id of the draft that a call makes: the same for the same call, so that it is made once.
 *
 * No draft of a customer has such an id: theirs have capitals and digits alone after `drf_`.
 *
 * @param rowKey - of the API key, the route and the `Idempotency-Key`.
 */
export const sandboxIdOf = (rowKey: string): string =>
  `${prefix}${[...Buffer.from(sha256(rowKey), 'hex').subarray(0, 26)].map((byte) => alphabet[byte & 31]).join('')}`;

/** Whether a text can be such an id: a caller may ask for anything. */
export const isSandboxId = (text: string): boolean => /^drf_sandbox_[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

/** What the sandbox is given: as of a real draft, but that it moves no money, goes nowhere, tells nothing of real drafts, and that a script needs nobody. */
const inSandbox = (received: Received, script: SandboxScript | undefined): Received => ({
  ...received,
  ...(script && { holes: [], people: [] }),
  money: {},
  releaseTarget: 'sandbox',
  watcherIds: [],
  decisionTimes: {},
});

/** Takes a submission into the sandbox. */
export function receiveInSandbox(id: string, received: Received, script: SandboxScript | undefined, context: Context): SandboxDraft {
  const transition = receiveDraft(inSandbox(received, script), context, id);
  const reference = transition.head.reference.replace(/^AP-/, 'SB-');
  const draft = movedOn(null, { ...transition, head: { ...transition.head, reference } });
  return kept({ id, taken: [], addresses: [] }, play(draft, script, context));
}

/** Takes a new revision; nothing of the script before it comes any more. */
export function reviseInSandbox(before: SandboxDraft, received: Received, script: SandboxScript | undefined, context: Context): SandboxDraft {
  const draft = draftAt(before, context.now);
  const revised = movedOn(draft, reviseDraft(draft, inSandbox(received, script), context));
  // Of the revisions before it only their authors count, and these are in the new one.
  const latest = { ...revised, revisions: revised.revisions.slice(-1) };
  return kept(before, play(latest, script, context));
}

const kept = ({ id, taken, addresses }: Pick<SandboxDraft, 'id' | 'taken' | 'addresses'>, { moments, revisions, decisions }: Course): SandboxDraft => ({
  id,
  moments: [...moments],
  revisions: [...revisions],
  decisions: [...decisions],
  taken: [...taken],
  addresses: [...new Set([...addresses, ...revisions.flatMap(addressesIn)])],
});

/** What was just judged can be read. */
const addressesIn = ({ content }: Revision): string[] => [...(addressesOf(String(content)) as Set<string>)];

/** The last of a row that has begun; before the first of them, that one. @param row - of one at least, in the order of time */
export const lastBegun = <One>(row: readonly One[], beginOf: (one: One) => string, now: Date): One =>
  row.findLast((one) => beginOf(one) <= now.toISOString()) ?? (row[0] as One);

/** The draft as it is at an instant; before the first of its moments, as in that. */
export function draftAt({ moments, revisions, decisions }: SandboxDraft, now: Date): Draft {
  const { head, decided } = lastBegun(moments, (one) => one.head.updatedAt, now);
  return {
    head,
    revisions: revisions.filter(({ revision }) => revision <= head.revision),
    decisions: decisions.slice(0, decided),
    grants: [],
    markers: [],
    waits: [],
    questions: [],
  };
}

/** The same record once a draft of it was moved on at an instant: what would have come later does not. */
export const endedAs = (before: SandboxDraft, draft: Draft): SandboxDraft => ({
  ...before,
  moments: [...before.moments.filter(({ head }) => head.updatedAt < draft.head.updatedAt), momentOf(draft)],
  revisions: [...draft.revisions],
  decisions: [...draft.decisions],
});

/** The submission of the revision that a draft of the sandbox has. */
export const submissionIn = ({ revisions }: Pick<Draft, 'revisions'>): Submission => parseSubmission(String(revisions.at(-1)?.content));

/** As the API answers it: like any draft, and marked. */
export const viewSandbox = (record: SandboxDraft, now: Date): DraftView => marked(draftAt(record, now));

/** As it was taken, before anything of its script has come: the answer to whoever submits or revises it. */
export const viewAsTaken = (record: SandboxDraft): DraftView => marked(draftAt({ ...record, moments: record.moments.slice(0, 1) }, new Date(0)));

const marked = (draft: Draft): DraftView => ({ ...viewDraft(draft, submissionIn(draft)), sandbox: true });
