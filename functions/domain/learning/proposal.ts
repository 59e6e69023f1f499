import * as z from 'zod';
import { hashOf } from '../hash.ts';
import type { Standing } from './standing.ts';

const Share = z.number().min(0).max(1);

/** What all proposals have. A person accepts one, which makes a new policy version, or dismisses it. */
const about = {
  id: z
    .string()
    .describe(
      'The same for the same proposal on the same standing, however many cases come: one that was dismissed is not made again; of a demotion until twice as many cases are bad',
    ),
  category: z.string(),
  n: z.int().min(0).describe('Cases that it rests on; of weighted ones all that were looked at'),
  unchanged: z.int().min(0),
  interval: z.tuple([Share, Share]).readonly().describe('95 % interval of the share that its kind is about'),
};
const HoursSaved = z.number().describe('Negative where people see more');
const Risk = z
  .strictObject({ perThousand: z.number(), atMost: z.number() })
  .describe('Of 1,000 sent replies, those that people would have changed or rejected: as measured, and by the interval at most');

/** To send the replies of a category unseen, where no other rule holds them: to all accounts, or to one that had a standing of its own. */
export const Promotion = z
  .strictObject({
    ...about,
    kind: z.literal('promote'),
    accountId: z
      .string()
      .nullable()
      .describe('The account whose own standing is lifted, so that its replies go out like all others of the category; null to open the category for all'),
    line: Share.describe('The evidence is held against this share of replies that are approved unchanged'),
    proof: z.number().describe('How strong the evidence is'),
    needed: z.number().describe('How strong it must be, to stand all looks'),
    unread: z.int().describe('Approvals that nobody was seen to read: left out'),
    undecided: z.int().describe('Cases that ended without a decision: left out as well'),
    people: z.int().describe('How many different people the evidence comes from. One person alone may be too kind'),
    replay: z
      .strictObject({ sent: z.int(), edited: z.int(), rejected: z.int(), weeks: z.number() })
      .describe('What would have gone out unseen in the past, and what people did with it'),
    hoursSavedPerWeek: HoursSaved,
    risk: Risk,
  })
  .meta({ id: 'Promotion' });
export type Promotion = z.infer<typeof Promotion>;

/**
 * Why a category should be seen by people again.
 *
 * - `rejections`: people reject too much of what they see; the interval of rejections
 * - `sample`: what is looked at afterwards has become worse
 * - `reports`: more was reported wrong than the line allows of all that was sent
 * - `error-budget`: more wrong replies reached an account than its budget allows; for that account alone
 */
const DemotionReason = z.enum(['rejections', 'sample', 'reports', 'error-budget']);
export type DemotionReason = z.infer<typeof DemotionReason>;

export const Demotion = z
  .strictObject({
    ...about,
    kind: z.literal('demote'),
    why: DemotionReason.describe('People reject too much; the audit sample became worse; too much was reported wrong; the error budget of an account is spent'),
    accountId: z.string().nullable().describe('The account for which alone it is; null for all'),
    automatic: z.boolean().describe('What calibration promoted is demoted at once, and nobody can dismiss that; what a person opened waits for a person'),
  })
  .meta({ id: 'Demotion' });
export type Demotion = z.infer<typeof Demotion>;

/** To hold the replies of a category below another confidence. */
export const ThresholdChange = z
  .strictObject({
    ...about,
    kind: z.literal('threshold'),
    from: Share,
    to: Share,
    held: z.strictObject({ before: Share, after: Share }).describe('Share of the category’s replies that people see'),
    hoursSavedPerWeek: HoursSaved,
    risk: Risk,
  })
  .meta({ id: 'ThresholdChange' });
export type ThresholdChange = z.infer<typeof ThresholdChange>;

export const Proposal = z.discriminatedUnion('kind', [Promotion, Demotion, ThresholdChange]);
export type Proposal = z.infer<typeof Proposal>;

/** Whether people may dismiss it. What calibration opened is closed without them: who could dismiss that would switch it off for good. */
export const mayBeDismissed = (proposal: Proposal): boolean => !(proposal.kind === 'demote' && proposal.automatic);

/** @param what - tells proposals of one kind and category apart: the threshold, the account, why. */
export const proposalId = (kind: Proposal['kind'], { category, since }: Pick<Standing, 'category' | 'since'>, what = ''): string =>
  idOf({ kind, category, since, what });

const idOf = (of: Readonly<Record<string, string>>): string => `cal_${hashOf('calibration/v1', of).slice(0, 26)}`;

/** What became of a proposal, and what it was then. */
interface Closed {
  readonly id: string;
  readonly state: 'accepted' | 'dismissed';
  readonly proposal: Proposal;
}

/**
 * The proposals that nobody has accepted or dismissed.
 *
 * Dismissing a demotion must not silence it for good: it comes back once twice as many cases are bad as when it was dismissed, with another id, as it may be accepted or
 * dismissed anew. That id follows from the one that was dismissed, so it is the same on a page and when somebody chooses there, however many cases came between.
 */
export function openOf(proposals: readonly Proposal[], closed: readonly Closed[]): Proposal[] {
  const known = new Map(closed.map((one) => [one.id, one]));
  const openFrom = (proposal: Proposal): Proposal[] => {
    const before = known.get(proposal.id);
    if (!before) return [proposal];
    return before.state === 'dismissed' && hasDoubled(proposal, before.proposal) ? openFrom({ ...proposal, id: idAfter(proposal.id) }) : [];
  };
  return proposals.flatMap(openFrom);
}

const idAfter = (id: string): string => idOf({ after: id });

/** Without any bad case, where nothing at all demotes, two are twice as many. */
const badOf = ({ n, unchanged }: Proposal): number => Math.max(1, n - unchanged);
const hasDoubled = (now: Proposal, before: Proposal): boolean => now.kind === 'demote' && badOf(now) >= 2 * badOf(before);

/** Hours a week, of so many replies in so many weeks. */
export const hoursPerWeek = (replies: number, weeks: number, reviewSeconds: number): number => (replies / weeks) * (reviewSeconds / 3600);

const weekMilliseconds = 7 * 86_400_000;

/** Weeks from an instant to another, at least one: of less nothing is projected. */
export const weeksBetween = (from: string, until: Date): number => Math.max(1, (until.getTime() - Date.parse(from)) / weekMilliseconds);

/** Of 1,000 replies those that are not as they should be. */
export const riskOf = (wrong: { readonly share: number; readonly high: number }): Promotion['risk'] => ({
  perThousand: 1000 * wrong.share,
  atMost: 1000 * wrong.high,
});
