import * as z from 'zod';
import { Money } from '../money.ts';
import { OwnId, Segment } from './account.ts';
import { Topic } from './draft.ts';

const RoleName = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const RuleId = z.string().regex(/^[a-z][a-z0-9-]{0,63}(:[a-z0-9_-]{1,64})?$/);
const Id = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/);
const Tier = z.union([z.literal(2), z.literal(3)]);
const Confidence = z.number().min(0).max(1);

/** `15m`, `4h`, `90d`: at most 90 days (R73). */
export const Duration = z
  .string()
  .regex(/^[1-9][0-9]{0,5}[smhd]$/)
  .refine((text) => durationSeconds(text) <= 90 * 86_400, 'at most 90 days');

/** Seconds of a {@link Duration}. */
export function durationSeconds(duration: string): number {
  const unit = { s: 1, m: 60, h: 3600, d: 86_400 }[duration.slice(-1) as 's' | 'm' | 'h' | 'd'];
  return Number(duration.slice(0, -1)) * unit;
}

export const Assurance = z.enum(['link', 'code', 'sign-in']);
export type Assurance = z.infer<typeof Assurance>;

export const SeatRule = z.strictObject({ role: RoleName, count: z.int().min(1).max(10).default(1) });
export const StageRule = z.strictObject({ seats: z.array(SeatRule).min(1).max(5), assurance: Assurance.default('code'), blind: z.boolean().default(false) });
export type StageRule = z.infer<typeof StageRule>;

const When = z.strictObject({
  rules: z.array(RuleId).min(1).optional(),
  topics: z.array(Topic).min(1).optional(),
  categories: z.array(Topic).min(1).optional(),
  segments: z.array(Segment).min(1).optional(),
  risk: z
    .array(z.enum(['low', 'medium', 'high']))
    .min(1)
    .optional(),
  accounts: z.array(OwnId).min(1).optional(),
});

/** Each given condition must fit, each by one entry of its list; the first route that fits is taken. */
export const Route = z.strictObject({
  id: Id,
  when: When.optional(),
  stages: z.array(StageRule).min(1).max(6),
  watchers: z.array(RoleName).max(10).default([]),
});
export type Route = z.infer<typeof Route>;

/**
 * How many people a policy may set going at once, so that no transition outgrows one transaction.
 *
 * DynamoDB takes 100 writes in a transaction, and each transition is one. What the largest of them write, with n open
 * grants (one for each person asked in a stage, its escalations included, and one for each watcher: at most 20 + 20 = 40),
 * p people in all seats of a route (at most 20) and as many again who delegated to them:
 *
 * - a stage opens: a grant and a mail for 15 + 20 people, 2 audit events, head: 73
 * - a rejection ends it: n grants, n mails, decision, 2 markers, audit event, wake, webhook, head: 87
 * - the fallback, a withdrawal or a newer message ends it: n grants, n mails, and fewer others: at most 87
 * - it is held back as damaged while it waits: n grants, p mails, audit event, webhook, head: 63
 * - a release: 20 grants, 20 mails, a check of 2p people, account and conversation, audit event, webhook, the record
 *   of what it promises, head: 86
 * - a refused release asks again: 20 grants, p mails, a check of 2p people, account and conversation, revision, audit
 *   event, wake, start, head: 87, and a marker for each author so far
 *
 * The rest is for sums given back (one write per currency) and for mails that bounce (one more person asked for each).
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export const mostPeople = { inStage: 15, inStageEscalated: 20, inRoute: 20, watching: 20 } as const;

const Ladder = z.strictObject({ remind: Duration.optional(), escalate: z.array(Duration).max(10), fallback: Duration });

export const Hours = z.strictObject({
  zone: z.string().refine(isTimeZone, 'unknown time zone'),
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  holidays: z.array(z.iso.date()).max(400).default([]),
});
export type Hours = z.infer<typeof Hours>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const CurrencyLimits = z.strictObject({
  small: z.int().min(0),
  standard: z.int().min(0),
  enterprise: z.int().min(0),
  dualFrom: z.int().min(1).describe('From this amount on a money action needs two people'),
  smallRefund: z.partialRecord(Segment, z.int().min(0)).default({}),
});

/** The tenant's versioned rules. Amounts in minor units, confidence from 0 to 1. Unknown members are refused. */
export const Policy = z
  .strictObject({
    thresholds: z.strictObject({
      default: Confidence,
      high: Confidence,
      highEnterprise: Confidence,
      categories: z.record(z.string().regex(/^[a-z0-9][a-z0-9_]{0,63}$/), Confidence).default({}),
    }),
    topics: z.strictObject({ alwaysHuman: z.array(Topic), prohibited: z.array(Topic), lowRisk: z.array(Topic) }),
    keywords: z.array(z.strictObject({ id: Id, text: z.string().min(1).max(200), tier: Tier })).max(2000),
    patterns: z.array(z.strictObject({ id: Id, pattern: z.string().min(1).max(256), tier: Tier })).max(200),
    limits: z.record(z.string().regex(/^[A-Z]{3}$/), CurrencyLimits),
    window: z.strictObject({ days: z.int().min(1).max(366) }),
    sensitive: z.strictObject({ contractValueAbove: Money, lowRiskConfidence: Confidence }),
    sentiment: z
      .strictObject({
        negativeFrom: Confidence.describe('A customer message read as negative with at least this score is held'),
        trend: z
          .strictObject({ from: Confidence, growth: Confidence })
          .default({ from: 0.5, growth: 0.3 })
          .describe('A message that sounds at least so negative, and by so much more than the mildest before it, is held as growing frustration'),
      })
      .prefault({ negativeFrom: 0.8 }),
    escalation: z
      .strictObject({ from: Confidence })
      .default({ from: 0.6 })
      .describe('A conversation that is predicted to escalate with at least this risk is held'),
    languages: z
      .strictObject({ holdUnread: z.boolean() })
      .default({ holdUnread: true })
      .describe('Whether a message in a language whose topics are not read (Arabic, Chinese, Hindi, Japanese, Korean) is held where the helpdesk names no topic'),
    privateData: z
      .strictObject({ comprehend: z.boolean() })
      .default({ comprehend: false })
      .describe('Whether Amazon Comprehend looks for personal data in replies too, in English and Spanish; our own patterns always do'),
    actions: z.record(
      Id,
      z.strictObject({
        impact: z.enum(['none', 'internal', 'data', 'money', 'access', 'legal', 'customer']),
        reversible: z.boolean(),
        tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      }),
    ),
    exemptions: z.array(z.strictObject({ id: Id, waives: z.array(RuleId).min(1) })),
    routes: z.array(Route).min(1).max(200),
    timers: z.strictObject({ urgent: Ladder, standard: Ladder, internal: Ladder }),
    escrowSeconds: z.int().min(0).max(86_400),
    hours: Hours.nullable().default(null),
    holdingReply: z.strictObject({ subject: z.string().min(1).max(200), text: z.string().min(1).max(5000) }),
    baseline: z.strictObject({ until: z.iso.datetime({ offset: true }).nullable(), minCases: z.int().min(0) }),
    calibration: z.strictObject({ promoteAbove: Confidence, demoteAtRejections: Confidence, auditShare: Confidence }),
  })
  .meta({ id: 'Policy' });
export type Policy = z.infer<typeof Policy>;
