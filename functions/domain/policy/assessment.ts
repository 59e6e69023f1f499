import * as z from 'zod';
import { Urgency } from './draft.ts';
import { Signals } from './signals.ts';

export const Tier = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Tier = z.infer<typeof Tier>;
export const Risk = z.enum(['low', 'medium', 'high']);
export type Risk = z.infer<typeof Risk>;

/** A rule that fired. `quote` is the piece of text that caused it, where one did. */
export const Reason = z
  .strictObject({ rule: z.string(), tier: Tier, text: z.string(), value: z.string().optional(), limit: z.string().optional(), quote: z.string().optional() })
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;

/** A rule that fired and was waived by a named exemption. */
export const Waived = z.strictObject({ rule: z.string(), by: z.string(), text: z.string() }).meta({ id: 'Waived' });
export type Waived = z.infer<typeof Waived>;

/** `UNKNOWN` where no reading could be had: that never ends in sent. Score from 0 to 1. */
export const SentimentReading = z
  .strictObject({
    label: z.enum(['POSITIVE', 'NEUTRAL', 'MIXED', 'NEGATIVE', 'UNKNOWN']),
    score: z.number().min(0).max(1),
    source: z.enum(['comprehend', 'none']),
  })
  .meta({ id: 'SentimentReading' });
export type SentimentReading = z.infer<typeof SentimentReading>;

/** All that the policy says about one revision of a draft; kept with it and never worked out again. */
export const Assessment = z
  .strictObject({
    assessorVersion: z.string(),
    tier: Tier,
    risk: Risk,
    category: z.string(),
    topics: z.array(z.string()).describe('From the caller and read from the text'),
    urgency: Urgency,
    mode: z.enum(['sync', 'async']),
    reasons: z.array(Reason),
    waived: z.array(Waived),
    whyNotSent: z.string().nullable(),
    sentiment: SentimentReading,
    privileged: z.boolean().describe('The account has privileged roles: every stage asks for sign-in'),
    signals: Signals.optional().describe('What the rules looked at; missing on revisions that were assessed before it was kept'),
  })
  .meta({ id: 'Assessment' });
export type Assessment = z.infer<typeof Assessment>;
