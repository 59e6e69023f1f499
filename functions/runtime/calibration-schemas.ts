import * as z from 'zod';
import { Demotion, Promotion, ThresholdChange } from '../domain/learning/proposal.ts';
import { queryNumber } from './query-number.ts';

/** The query of `POST /v1/calibration/{id}/dismiss`. */
export const DismissQuery = z.strictObject({ reason: z.string().min(1).max(500).optional().describe('Kept with the proposal') });

const became = {
  state: z.enum(['open', 'accepted', 'dismissed']),
  closedAt: z.iso.datetime().nullable().describe('When it was accepted or dismissed'),
  reason: z.string().nullable(),
  policyVersion: z.int().nullable().describe('The version of the policy that it became'),
};

const Interval = z.array(z.number()).length(2).describe('95 % interval, low and high, of the share that its kind is about');
const replay = Promotion.shape.replay.nullable();

/** A proposal, and what became of it. */
export const CalibrationItem = z.discriminatedUnion('kind', [
  Promotion.extend({ ...became, interval: Interval, replay }).meta({ id: 'PromotionItem' }),
  Demotion.extend({ ...became, interval: Interval, replay }).meta({ id: 'DemotionItem' }),
  ThresholdChange.extend({ ...became, interval: Interval, replay }).meta({ id: 'ThresholdItem' }),
]);
export type CalibrationItem = z.infer<typeof CalibrationItem>;

/** What an answer rests on. */
const basis = {
  at: z.iso.datetime().describe('Now'),
  policyVersion: z.int().describe('The version in force, which all of it is about'),
  covered: z.iso.datetime().describe('Nothing that came in from here on is left out'),
  cut: z.boolean().describe('There is more before `covered`: what began earlier rests on a part of its evidence, and its bound is not stated'),
  unread: z.int().min(0).describe('Drafts, and versions of the policy, that could not be read'),
};
const Replies = z.enum(['unseen', 'reviewed']).describe('Whether they go out where no other rule holds them');

/** The answer of `GET /v1/calibration`. */
export const CalibrationAnswer = z
  .strictObject({
    ...basis,
    items: z.array(CalibrationItem).describe('Open ones, then those that were accepted or dismissed'),
    categories: z
      .array(
        z.strictObject({
          category: z.string(),
          replies: Replies,
          openedBy: z.enum(['calibration', 'person']).nullable(),
          since: z.iso.datetime({ offset: true }),
          attempt: z.int().min(1),
          n: z.int(),
          unchanged: z.int(),
          interval: Interval.nullable(),
          lacks: z
            .array(z.enum(['always-human', 'weeks', 'cases', 'interval', 'proof']))
            .readonly()
            .describe('What it lacks to be proposed for promotion'),
        }),
      )
      .describe('How each category stands'),
  })
  .meta({ id: 'Calibration' });
export type CalibrationAnswer = z.infer<typeof CalibrationAnswer>;

/** The query of `GET /v1/calibration/thresholds`. */
export const ThresholdsQuery = z.strictObject({
  wanted: queryNumber(z.number().min(0.001).max(0.999))
    .optional()
    .describe(
      'False acceptance that a threshold is to keep: of the sent replies, those that people would have changed or rejected; `1 - promoteAbove` unless told',
    ),
});

const Share = z.number().min(0).max(1);
const Outlook = z.strictObject({
  threshold: Share,
  n: z.int().min(1).describe('Looked-at replies at or above it'),
  unchanged: z.int().min(0).describe('Those of them that were approved unchanged'),
  wrong: z
    .strictObject({ share: Share, low: Share, high: Share })
    .describe('Of the replies that would be sent, those that people would have changed or rejected, with the 95 % interval'),
  held: Share.describe('The workload: of the replies that no other rule holds, those below it, which people see'),
});

/** The answer of `GET /v1/calibration/thresholds`. */
export const ThresholdsAnswer = z
  .strictObject({
    ...basis,
    wanted: z.number(),
    items: z
      .array(
        z.strictObject({
          category: z.string(),
          replies: Replies,
          since: z.iso.datetime({ offset: true }).describe('What was looked at before does not count'),
          perWeek: z.number().describe('Replies that come in, whatever becomes of them'),
          n: z.int().min(0).describe('Looked-at replies that count'),
          threshold: Share.describe('As the policy has it'),
          lowest: Share.describe('No lower one may be set'),
          present: Outlook.nullable().describe(
            'What the present threshold does, or would do once the category goes out; null where nothing above it was looked at',
          ),
          advised: Outlook.nullable().describe('The threshold to use; null where there is none to advise'),
          why: z
            .enum(['always-human', 'by-impact', 'unseen', 'not-enough-cases', 'not-good-enough'])
            .nullable()
            .describe(
              'Why there is none: people always decide it; its threshold holds for drafts of every category that move money or change access; it goes out and nobody looked at what did; too few were looked at; none is shown to keep what is wanted',
            ),
          curve: z
            .array(z.strictObject({ from: Share, to: Share, n: z.int().min(1), share: Share, low: Share, high: Share }))
            .describe(
              'Stretches of stated confidence, and of each the share that was approved unchanged with its 95 % interval: for looking at, not for deciding by',
            ),
        }),
      )
      .describe('Each category that replies came in for'),
  })
  .meta({ id: 'Thresholds' });
export type ThresholdsAnswer = z.infer<typeof ThresholdsAnswer>;

/** The answer of accepting a proposal. */
export const AcceptedProposal = z
  .strictObject({ id: z.string(), state: z.literal('accepted'), version: z.int(), sha256: z.hash('sha256') })
  .meta({ id: 'AcceptedProposal' });
/** The answer of dismissing one. */
export const DismissedProposal = z.strictObject({ id: z.string(), state: z.literal('dismissed') }).meta({ id: 'DismissedProposal' });
