import { readableSeconds } from '../approval/decision-time.ts';
import type { CaseOutcome, HeldCase } from '../metrics/held-case.ts';

/** What one reply that people decided says of its category, or of one account in it. */
export interface Evidence {
  readonly draftId: string;
  readonly category: string;
  /** The account that it counts for alone, since that had a standing of its own when it was held; null where it counts for the category. */
  readonly accountId: string | null;
  /** When it was held, so that what another model wrote never counts, however late it is decided. */
  readonly at: string;
  /** `approved` is unchanged: an edit is none (R114). Null where it ended without a decision: overtaken, withdrawn, out of time. */
  readonly outcome: CaseOutcome | null;
  /**
   * Whether it counts. An approval does if one of the people who approved it was measured to have had the page before them for at
   * least {@link readableSeconds}; edits and rejections always do: nobody needs long to see that a reply is bad.
   */
  readonly counts: boolean;
  readonly personIds: readonly string[];
}

/**
 * The evidence in people's decisions: of each draft its first case, in the order in which they were held.
 *
 * - What follows a rejection is written with the reviewer's words in hand, and says nothing of what would have gone out unseen.
 * - Of a category, or of an account that stands alone in it, nothing counts that was held after a case that still waits. Bad replies may take
 *   people longer than good ones; whoever counts what is decided so far counts too many good ones.
 *
 * @param cases - of drafts that an AI wrote, since only its replies are ever sent unseen.
 * @param wouldBeSent - whether the promotion of its category would have sent this one: the policy's verdict on its signals with no
 *   baseline and no account's own standing. What other rules hold goes on being held, and says nothing of what would go out.
 * @param standsAlone - whether its account had a standing of its own in the category when it was held.
 */
export function evidenceOf(
  cases: readonly HeldCase[],
  { wouldBeSent, standsAlone }: { readonly wouldBeSent: (one: HeldCase) => boolean; readonly standsAlone: (one: HeldCase) => boolean },
): Evidence[] {
  const known = new Set<string>();
  const waiting = new Set<string>();
  const found: Evidence[] = [];
  for (const one of cases.toSorted((a, b) => compare(a.heldAt, b.heldAt) || compare(a.draftId, b.draftId) || a.revision - b.revision)) {
    const { draftId, category, outcome, decisions } = one;
    if (known.has(draftId)) continue;
    known.add(draftId);
    if (!wouldBeSent(one)) continue;
    const accountId = standsAlone(one) ? one.accountId : null;
    const countsFor = JSON.stringify([category, accountId]);
    if (one.waits) waiting.add(countsFor);
    if (waiting.has(countsFor)) continue;
    found.push({
      draftId,
      category,
      accountId,
      at: one.heldAt,
      outcome,
      counts: outcome === 'edited' || outcome === 'rejected' || (outcome === 'approved' && decisions.some(wasRead)),
      personIds: [...new Set(decisions.map(({ personId }) => personId))],
    });
  }
  return found;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What nobody measured can't be shown to have been read. */
const wasRead = ({ decision, shownSeconds }: HeldCase['decisions'][number]): boolean =>
  decision === 'approve' && shownSeconds !== null && shownSeconds >= readableSeconds;

/** Evidence of one category, or of one account that stands alone in it, counted. */
export interface Tally {
  /** Cases that count. */
  readonly n: number;
  readonly unchanged: number;
  readonly edited: number;
  readonly rejected: number;
  /** Approvals that nobody was seen to read; not among `n`. */
  readonly unread: number;
  /** Cases that ended without a decision; not among `n`. Where they are many, those that people found hard may be missing. */
  readonly undecided: number;
  /** People who decided those that count. */
  readonly people: number;
  /** When the first of all was held; null without any. */
  readonly firstAt: string | null;
}

/**
 * @param standing - of a category, or of one account alone. Evidence from before it says nothing any more: it is of another model, another
 *   policy, or of what was demoted since.
 */
export function tallyOf(
  evidence: readonly Evidence[],
  { category, accountId = null, since }: { readonly category: string; readonly accountId?: string | null; readonly since: string },
): Tally {
  const own = evidence.filter((one) => one.category === category && one.accountId === accountId && one.at >= since);
  const counted = own.filter(({ counts }) => counts);
  const ended = (outcome: CaseOutcome): number => counted.filter((one) => one.outcome === outcome).length;
  return {
    n: counted.length,
    unchanged: ended('approved'),
    edited: ended('edited'),
    rejected: ended('rejected'),
    unread: own.filter(({ outcome, counts }) => outcome === 'approved' && !counts).length,
    undecided: own.filter(({ outcome }) => outcome === null).length,
    people: new Set(counted.flatMap(({ personIds }) => personIds)).size,
    firstAt: own[0]?.at ?? null,
  };
}
