import * as z from 'zod';
import { Demotion, Promotion, ThresholdChange } from '../domain/learning/proposal.ts';

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

/** The answer of `GET /v1/calibration`. */
export const CalibrationAnswer = z
  .strictObject({
    at: z.iso.datetime().describe('Now'),
    policyVersion: z.int().describe('The version in force, which all of it is about'),
    covered: z.iso.datetime().describe('Nothing that came in from here on is left out'),
    cut: z.boolean().describe('There is more before `covered`: what began earlier rests on a part of its evidence, and its bound is not stated'),
    unread: z.int().min(0).describe('Drafts that could not be read'),
    items: z.array(CalibrationItem).describe('Open ones, then those that were accepted or dismissed'),
    categories: z
      .array(
        z.strictObject({
          category: z.string(),
          replies: z.enum(['unseen', 'reviewed']).describe('Whether they go out where no other rule holds them'),
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

/** The answer of accepting a proposal. */
export const AcceptedProposal = z
  .strictObject({ id: z.string(), state: z.literal('accepted'), version: z.int(), sha256: z.hash('sha256') })
  .meta({ id: 'AcceptedProposal' });
/** The answer of dismissing one. */
export const DismissedProposal = z.strictObject({ id: z.string(), state: z.literal('dismissed') }).meta({ id: 'DismissedProposal' });
