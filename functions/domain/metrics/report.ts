import * as z from 'zod';
import { RejectReason } from '../approval/draft-state.ts';
import { csvLine } from '../csv.ts';
import { sampleCountsOf } from './audit-sample.ts';
import { casesOfDecisions, type HeldCase, ownOutcome } from './held-case.ts';
import { type PeriodDraft, verdictOf } from './human-share.ts';
import { isRejectedOften, ratesOf, rejectionsOf } from './rates.ts';
import { shareOf } from './share.ts';

/** What the rows of a report are about. */
export const ReportBy = z.enum(['tier', 'role', 'rule', 'person', 'category']);
export type ReportBy = z.infer<typeof ReportBy>;

const Count = z.int().min(0);

/** What became of the drafts that have something in common. */
export const ReportRow = z
  .strictObject({
    key: z.string().describe('A tier (`1` to `3`), the role of a seat, or the id of a rule, a person or a category; `all` for all of them together'),
    drafts: Count.describe(
      'Drafts that came in: by tier and category all of them, by rule those on which it fired, by role and person those on which they decided',
    ),
    cases: Count.describe('Revisions of those, as the helpdesk sent them, that people were asked about'),
    humanShare: z.number().min(0).max(1).nullable().describe('Of `drafts` the part that needed a person; null by role and person, and where there are none'),
    approved: Count.describe('Cases approved as they were; by role and person their decisions'),
    edited: Count.describe('Cases approved with another text; by role and person their decisions'),
    rejected: Count.describe('Cases rejected; by role and person their decisions'),
    released: Count.describe('Replies that went out, those that went out at once among them'),
    held: Count.describe('Cases whose time ran out: the holding reply stands in their place'),
    escalated: Count.describe('Cases that were escalated, once or more'),
    bounced: Count.describe('Mails to people who were asked about them that came back'),
    decisionSeconds: z
      .strictObject({ median: z.number().nullable(), p90: z.number().nullable(), n: Count })
      .describe('From the moment a case was held to its last decision, by the clock; by role and person to their last one. Null where `n` is 0'),
    underFourSeconds: Count.describe('Approvals in less than 4 s from the page to the choice'),
    sentUnseen: z
      .strictObject({
        sent: Count,
        reported: Count,
        wrong: Count,
        sample: z
          .strictObject({ chosen: Count, looked: Count, rejected: Count, edited: Count })
          .describe('Those that the audit sample has chosen, those of them that somebody has looked at, and what of these they would have rejected or changed'),
        falseAcceptance: z
          .array(z.number().min(0).max(1))
          .length(2)
          .nullable()
          .describe(
            'From where to where the part that a reviewer would have rejected lies, by the sample: its 95 % Wilson interval; null while nobody has looked',
          ),
      })
      .describe('Replies that went out without approval, those of them whose outcome the helpdesk reported, and those that were wrong'),
    flags: z
      .array(z.enum(['rejections', 'human-share-below', 'human-share-above']))
      .describe(
        '`rejections`: a category of whose decided cases as many were rejected as the policy demotes at; of `all`, the human share outside of its band',
      ),
  })
  .meta({ id: 'MetricsRow' });
export type ReportRow = z.infer<typeof ReportRow>;

export const Reason = z.strictObject({ code: RejectReason, count: z.int().min(1) });

/** What a report is made from. */
export interface ReportFacts {
  /** All that came in. */
  readonly drafts: readonly PeriodDraft[];
  /** Of those, the cases that people were asked about. */
  readonly cases: readonly HeldCase[];
  /** Ids of the rules that fired on drafts, by the draft's id; needed for a report by rule alone. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** A category of which this part was rejected is flagged, 0 to 1; null for no flag. */
  readonly flaggedFrom: number | null;
}

export interface Report {
  /** Those with most drafts first. */
  readonly rows: readonly ReportRow[];
  readonly all: ReportRow;
  /** Codes of the rejections, the most frequent first. */
  readonly reasons: readonly z.infer<typeof Reason>[];
}

/** Works a report out. A draft counts for one tier and one category, and for every rule, role and person that it has to do with. */
export function reportOf(by: ReportBy, facts: ReportFacts): Report {
  return {
    rows: [...groupsBy(by, facts)]
      .map(([key, group]) => rowOf(key, group, by, facts.flaggedFrom))
      .sort((a, b) => b.drafts - a.drafts || (a.key < b.key ? -1 : 1)),
    all: rowOf('all', facts, 'all', null),
    reasons: rejectionsOf(facts.cases).map(({ reason, share }) => ({ code: reason, count: share.count })),
  };
}

interface Group {
  readonly drafts: readonly PeriodDraft[];
  readonly cases: readonly HeldCase[];
}

function groupsBy(by: ReportBy, facts: ReportFacts): Map<string, Group> {
  const groups = new Map<string, { drafts: PeriodDraft[]; cases: HeldCase[] }>();
  const groupOf = (key: string) => {
    const known = groups.get(key) ?? { drafts: [], cases: [] };
    groups.set(key, known);
    return known;
  };
  const counted = new Map(facts.drafts.map((draft) => [draft.id, { draft, keys: new Set(ownKeys(by, draft, facts)) }]));
  for (const one of facts.cases)
    for (const [key, part] of partsOf(by, one)) {
      groupOf(key).cases.push(part);
      counted.get(one.draftId)?.keys.add(key);
    }
  for (const { draft, keys } of counted.values()) for (const key of keys) groupOf(key).drafts.push(draft);
  return groups;
}

/** What a draft counts for by itself; by role and person it is what people did to it. */
function ownKeys(by: ReportBy, { id, tier, category }: PeriodDraft, { rules }: ReportFacts): readonly string[] {
  switch (by) {
    case 'tier':
      return [String(tier)];
    case 'category':
      return [category];
    case 'rule':
      return rules.get(id) ?? [];
    case 'role':
    case 'person':
      return [];
  }
}

/** What a case counts for, and as what: for a role or a person as if nobody else had decided. */
function partsOf(by: ReportBy, one: HeldCase): (readonly [string, HeldCase])[] {
  switch (by) {
    case 'tier':
      return [[String(one.tier), one]];
    case 'category':
      return [[one.category, one]];
    case 'rule':
      return one.rules.map((rule) => [rule, one]);
    case 'role':
    case 'person': {
      const member = by === 'role' ? 'role' : 'personId';
      const keys = new Set(one.decisions.flatMap((decision) => decision[member] ?? []));
      return [...keys].flatMap((key) => casesOfDecisions([one], (decision) => decision[member] === key).map((part) => [key, part] as const));
    }
  }
}

function rowOf(key: string, { drafts, cases }: Group, by: ReportBy | 'all', flaggedFrom: number | null): ReportRow {
  const rates = ratesOf(key, cases);
  const countsDecisions = by === 'role' || by === 'person';
  const words = cases.flatMap(({ outcome, decisions }) => (countsDecisions ? decisions.map(({ decision }) => ownOutcome[decision]) : (outcome ?? [])));
  const count = (word: 'approved' | 'edited' | 'rejected'): number => words.filter((one) => one === word).length;
  const sent = drafts.filter(({ tier }) => tier !== 3);
  const { falseAcceptance, ...sample } = sampleCountsOf(sent);
  const share = countsDecisions ? null : shareOf(drafts.length - sent.length, drafts.length);
  const verdict = by === 'all' ? verdictOf(share) : null;
  return {
    key,
    drafts: drafts.length,
    cases: cases.length,
    humanShare: share?.share ?? null,
    approved: count('approved'),
    edited: count('edited'),
    rejected: count('rejected'),
    released: sent.length + cases.filter(({ releasedRevision }) => releasedRevision !== null).length,
    held: cases.filter(({ ranOut }) => ranOut).length,
    escalated: cases.filter(({ escalations }) => escalations > 0).length,
    bounced: cases.reduce((sum, { bounces }) => sum + bounces, 0),
    decisionSeconds: { median: rates.decisionSeconds?.median ?? null, p90: rates.decisionSeconds?.p90 ?? null, n: rates.decisionSeconds?.n ?? 0 },
    underFourSeconds: rates.shown.underFour,
    sentUnseen: {
      sent: sent.length,
      reported: sent.filter(({ outcome }) => outcome !== null).length,
      wrong: sent.filter(({ outcome }) => outcome === 'wrong').length,
      sample,
      falseAcceptance: falseAcceptance && [falseAcceptance.low, falseAcceptance.high],
    },
    flags: [
      ...(by === 'category' && flaggedFrom !== null && isRejectedOften(rates, flaggedFrom) ? (['rejections'] as const) : []),
      ...(verdict === 'below' ? (['human-share-below'] as const) : verdict === 'above' ? (['human-share-above'] as const) : []),
    ],
  };
}

const columns: readonly (readonly [name: string, cell: (row: ReportRow) => string | number | null])[] = [
  ['key', ({ key }) => key],
  ['drafts', ({ drafts }) => drafts],
  ['cases', ({ cases }) => cases],
  ['human_share', ({ humanShare }) => humanShare],
  ['approved', ({ approved }) => approved],
  ['edited', ({ edited }) => edited],
  ['rejected', ({ rejected }) => rejected],
  ['released', ({ released }) => released],
  ['held', ({ held }) => held],
  ['decision_median_seconds', ({ decisionSeconds: { median } }) => median],
  ['decision_p90_seconds', ({ decisionSeconds: { p90 } }) => p90],
  ['decision_n', ({ decisionSeconds: { n } }) => n],
  ['under_four_seconds', ({ underFourSeconds }) => underFourSeconds],
  ['sent_unseen', ({ sentUnseen: { sent } }) => sent],
  ['sent_unseen_reported', ({ sentUnseen: { reported } }) => reported],
  ['sent_unseen_wrong', ({ sentUnseen: { wrong } }) => wrong],
  ['flags', ({ flags }) => flags.join(' ')],
  ['sample_chosen', ({ sentUnseen: { sample } }) => sample.chosen],
  ['sample_looked', ({ sentUnseen: { sample } }) => sample.looked],
  ['sample_rejected', ({ sentUnseen: { sample } }) => sample.rejected],
  ['sample_edited', ({ sentUnseen: { sample } }) => sample.edited],
  ['false_acceptance_low', ({ sentUnseen: { falseAcceptance } }) => falseAcceptance?.[0] ?? null],
  ['false_acceptance_high', ({ sentUnseen: { falseAcceptance } }) => falseAcceptance?.[1] ?? null],
  ['escalated', ({ escalated }) => escalated],
  ['bounced', ({ bounced }) => bounced],
];

/** The rows as a file, with a first line of names; what is not known is an empty cell. */
export const reportCsv = (rows: readonly ReportRow[]): string =>
  csvLine(columns.map(([name]) => name)) + rows.map((row) => csvLine(columns.map(([, cell]) => String(cell(row) ?? '')))).join('');

/**
 * The newest drafts with at most so many of either kind, without a gap: what a report reads where it can't read all.
 *
 * @param drafts - the newest first.
 */
export function newestDrafts(drafts: readonly PeriodDraft[], most: { readonly held: number; readonly sent: number }): readonly PeriodDraft[] {
  const counts = { held: 0, sent: 0 };
  const end = drafts.findIndex(({ tier }) => {
    const kind = tier === 3 ? 'held' : 'sent';
    counts[kind] += 1;
    return counts[kind] > most[kind];
  });
  return end === -1 ? drafts : drafts.slice(0, end);
}
