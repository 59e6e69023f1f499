/*
 * The lines that figures are held against. Nothing is enforced by them: most are what other firms observed
 * (source document, by its lines), some are settled, and the first rests on a figure of ours.
 */

/** From the page that was shown to the choice: a normal approval in 30 s (lines 45, 67, 100), of which 3 s belong to the mail. */
export const shownSecondsTarget = 27;

/** The healthy band of replies that need a person (lines 47, 53, 97); below and above are both flagged. */
export const humanBand = { low: 0.05, high: 0.15 } as const;

/** Approvals decided within a quarter of an hour: 68 % (line 100). */
export const within = { seconds: 900, share: 0.68 } as const;

/** What others report of their approvals: requests a week, the part that was approved, and the mean time (line 27). */
export const observed = {
  all: { requestsPerWeek: 400, approvedShare: 0.94, meanSeconds: 8 * 60 },
  outreach: { approvedShare: 0.97, meanSeconds: 4 * 60 },
  bulk: { approvedShare: 0.83, meanSeconds: 2.1 * 3600 },
} as const;

const opening = { share: 0.4, days: 91 } as const; // "from 40 % to 15 % in three months" (line 71)
const dayMilliseconds = 86_400_000;

/**
 * The share of replies that others still sent to people so long after they began: falling evenly from 40 % to 15 %, then level.
 *
 * @param began - when the tenant's first draft came in.
 */
export function humanShareTarget(began: Date, at: Date): number {
  const passed = Math.min(1, Math.max(0, (at.getTime() - began.getTime()) / (opening.days * dayMilliseconds)));
  return opening.share * (1 - passed) + humanBand.high * passed;
}
