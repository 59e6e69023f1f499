import * as z from 'zod';
import { AccountFields, Segment } from '../../functions/domain/policy/account.ts';
import { SentimentReading, Tier } from '../../functions/domain/policy/assessment.ts';
import { Submission } from '../../functions/domain/policy/draft.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { readSignals, withWordsOf } from '../../functions/domain/policy/read-draft.ts';
import { scoreNegativity, sentimentWindow } from '../../functions/domain/policy/sentiment-window.ts';
import { PastDraft } from '../../functions/domain/policy/simulate.ts';
import { addWhole, moneyOf, spentInWindow } from '../../functions/domain/policy/spent.ts';
import { verdictOf } from '../../functions/domain/policy/verdict.ts';
import { moodOf } from '../stand-ins/comprehend.ts';

/**
 * One past draft as a helpdesk would have sent it, with what became of it.
 *
 * `account` is what the tenant knows of the customer (without it an ordinary one of segment `standard`), `tier` what the draft got then
 * (without it what the policy to compare with says), `rejected` whether people rejected it.
 */
export const PastSubmission = Submission.extend({
  id: z.string().optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  account: AccountFields.extend({ name: AccountFields.shape.name.default('an account'), segment: Segment.default('standard') }).prefault({}),
  sentiment: SentimentReading.optional(),
  tier: Tier.optional(),
  rejected: z.boolean().default(false),
});
type PastSubmission = z.infer<typeof PastSubmission>;

/** Turns the lines of a file into past drafts, in their order: sums of an account grow from line to line. */
export interface PastReader {
  /** @throws Error in words, for a line that is neither form */
  read(line: string, place: number): PastDraft;
}

/** @param against - the policy that held before; lines without a tier get theirs from it */
export function createPastReader(candidate: Policy, against: Policy): PastReader {
  const sums = new Map<string, Record<string, Record<string, number>>>();
  const sameWords = JSON.stringify([candidate.keywords, candidate.patterns]) === JSON.stringify([against.keywords, against.patterns]);

  const fromSubmission = (past: PastSubmission, place: number): PastDraft => {
    const { id, at, account: known, sentiment = moodIn(past.customerMessage.text), tier, rejected, ...submission } = past;
    const now = new Date(at ?? submission.customerMessage.at ?? 0);
    const days = sums.get(submission.accountId) ?? {};
    const spentBy = ({ window }: Policy) =>
      Object.fromEntries(Object.entries(days).map(([currency, byDay]) => [currency, spentInWindow(byDay, window.days, now)]));
    const account = { ...known, id: submission.accountId };
    const before = readSignals({ submission, account, authorKnown: true, policy: against, spent: spentBy(against), sentiment, now });
    const moved = moneyOf(submission.actions ?? []);
    const after = candidate.window.days === against.window.days ? before : { ...before, sums: addedUp(moved, spentBy(candidate)) };
    if (!rejected) sums.set(submission.accountId, withMoney(days, moved, now));
    const then = verdictOf(before, against);
    return {
      id: id ?? `line ${place}`,
      revision: 1,
      accountId: submission.accountId,
      at: now.toISOString(),
      signals: sameWords ? after : withWordsOf(candidate, submission, after),
      tier: tier ?? then.tier,
      rules: [...new Set(then.kept.filter((rule) => rule.tier === then.tier).map((rule) => rule.id))],
      reviews: (tier ?? then.tier) === 3 ? 1 : 0,
      fixed: false,
      rejected,
    };
  };

  return {
    read(line, place) {
      const json = JSON.parse(line) as unknown;
      const isRecorded = typeof json === 'object' && json !== null && 'signals' in json;
      const parsed = isRecorded ? PastDraft.safeParse(json) : PastSubmission.safeParse(json);
      if (!parsed.success) throw new Error(z.prettifyError(parsed.error).split('\n').slice(0, 4).join(' '));
      return isRecorded ? (parsed.data as PastDraft) : fromSubmission(parsed.data as PastSubmission, place);
    },
  };
}

/** The mood as the offline scorer reads it: what Comprehend said then is not in such a file. */
const moodIn = (text: string): SentimentReading => moodOf(scoreNegativity(sentimentWindow(text).text));

const addedUp = (moved: Readonly<Record<string, number>>, spent: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(moved).map(([currency, minor]) => [currency, addWhole(spent[currency] ?? 0, minor)]));

function withMoney(
  days: Readonly<Record<string, Record<string, number>>>,
  moved: Readonly<Record<string, number>>,
  now: Date,
): Record<string, Record<string, number>> {
  const day = now.toISOString().slice(0, 10);
  const grown = Object.entries(moved).map(([currency, minor]) => [currency, { ...days[currency], [day]: addWhole(days[currency]?.[day] ?? 0, minor) }]);
  return { ...days, ...Object.fromEntries(grown) };
}
