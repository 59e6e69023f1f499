import * as z from 'zod';
import { Money } from '../money.ts';
import { ownOf } from '../own.ts';
import { OwnId, Segment } from './account.ts';
import { mostOfTopic } from './draft.ts';
import { topicId } from './vocabulary.ts';

const RoleName = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const RuleId = z.string().regex(/^[a-z][a-z0-9-]{0,63}(:[a-z0-9_-]{1,64})?$/);
const Id = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/);
const Tier = z.union([z.literal(2), z.literal(3)]);
const Confidence = z.number().min(0).max(1);
/** As drafts name it. Bounds are for whoever writes one: `checkPolicy` holds new versions to them, since one that was kept must be read for ever. */
const Topic = z.string().meta({ minLength: 1, maxLength: mostOfTopic }).transform(topicId);

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
/** How much each level proves, for comparing. */
export const assuranceStrength: Readonly<Record<Assurance, number>> = { link: 0, code: 1, 'sign-in': 2 };
/** The one of some levels that proves most. */
export const strongest = (...levels: readonly [Assurance, ...Assurance[]]): Assurance =>
  levels.reduce((most, one) => (assuranceStrength[one] > assuranceStrength[most] ? one : most));

export const SeatRule = z.strictObject({
  role: RoleName.describe('Who is asked: a role that people hold, or `manager`: of the author, of the account where the author is an AI'),
  count: z.int().min(1).max(10).default(1).describe('How many different people must approve'),
});
export const StageRule = z.strictObject({
  seats: z.array(SeatRule).min(1).max(5).describe('All asked at once; all must approve'),
  assurance: Assurance.default('code').describe('How a person proves who decides: the mailed link, the link and the code of the mail, or a signed-in session'),
  blind: z.boolean().default(false).describe('Hides from an approver what others decided until they have decided'),
});
export type StageRule = z.infer<typeof StageRule>;

const When = z.strictObject({
  rules: z.array(RuleId).min(1).optional().describe('One of these rules fires: `keyword` is any of them, `keyword:lawyer` that one'),
  topics: z.array(Topic).min(1).optional().describe('One of these is among the topics, the caller’s and those read from the message'),
  categories: z.array(Topic).min(1).optional().describe('The first topic that the caller names is one of these; without one it is `other`'),
  segments: z.array(Segment).min(1).optional().describe('The account is known and of one of these segments'),
  risk: z
    .array(z.enum(['low', 'medium', 'high']))
    .min(1)
    .optional()
    .describe('Medium where watchers are told or only confidence, the author’s wish or the baseline holds the draft; else high'),
  accounts: z.array(OwnId).min(1).optional().describe('The account is one of these, by id'),
});

/** Stages of one route. */
export const mostStages = 6;

/** Each given condition must fit, each by one entry of its list; the first route that fits is taken. One with `also` is never taken: it joins the one that is, where that stands behind it. */
export const Route = z.strictObject({
  id: Id.describe('Its name in the audit log and on pages'),
  when: When.optional().describe('All that is given must fit; the last route, and only the last, has none'),
  stages: z.array(StageRule).min(1).max(mostStages).describe('Asked one after the other'),
  watchers: z.array(RoleName).max(10).default([]).describe('Roles that are told at the start and the end and have no vote'),
  also: z
    .literal(true)
    .optional()
    .describe(
      'It takes no draft by itself: where it fits and no route before it does, its seats that the route taken lacks are asked with the first stage of that, and its watchers told',
    ),
});
export type Route = z.infer<typeof Route>;

/**
 * How many people a policy may set going at once, so that no transition outgrows one transaction.
 *
 * DynamoDB takes 100 writes in a transaction, and each transition is one. What the largest of them write, with n open
 * grants (one for each person asked in a stage, its escalations included, and one for each watcher: at most 20 + 14 = 34),
 * p people in all seats of a route (at most 20; 19 of them may have approved while the last stage waits) and as many
 * again who delegated to them:
 *
 * - a stage opens: a grant and a mail for 15 + 14 people, 2 audit events, head: 61
 * - a rejection ends it: n grants, mails to n people and to 19 who approved, decision, 2 markers, audit event, wake, webhook, head: 94
 * - the fallback, a withdrawal or a newer message ends it: the same grants and mails, and fewer others: at most 94
 * - it is held back as damaged while it waits: the same grants and mails, audit event, webhook, head: 90
 * - a release: 14 grants, 14 mails, a check of 2p people, account and conversation, audit event, webhook, the record
 *   of what it promises, head: 74
 * - a refused release asks again: 14 grants, p mails, a check of 2p people, account and conversation, revision, audit
 *   event, wake, start, head: 81, and a marker for each author so far and for at most 8 editors
 *
 * The rest is for sums given back (one write per currency) and for people whose fresh links are out. Whose mail bounced, or who
 * may not decide any more, makes room for whoever is asked in their place once a stage has its 20.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export const mostPeople = { inStage: 15, inStageEscalated: 20, inRoute: 20, watching: 14 } as const;

const Ladder = z.strictObject({
  remind: Duration.optional().describe('The people asked are reminded so long after the stage opened: `2h`'),
  escalate: z.array(Duration).max(10).describe('One more person is asked for each open seat so long after the stage opened, each later than the one before'),
  fallback: Duration.describe('The customer gets the holding reply so long after the draft was first held; at most `90d`'),
});

/** What one category's replies meet beside all other rules. */
export const CategoryStanding = z.strictObject({
  category: Topic.describe('The first topic that the caller names; `other` without one'),
  account: OwnId.optional().describe('For this account alone, by id; only to review'),
  replies: z
    .enum(['unseen', 'reviewed'])
    .describe('`unseen`: its baseline is over, and its replies go out where no other rule holds them; `reviewed`: people see all of them'),
  by: z.enum(['person', 'calibration']).default('person').describe('What calibration opened it may close by itself'),
});
export type CategoryStanding = z.infer<typeof CategoryStanding>;

/** A few for each category, and for accounts; ours. */
export const mostStandings = 500;
/** Of a hundred approvals: more would take more time than it shows. Ours. */
const mostChecks = 10;

export const Hours = z.strictObject({
  zone: z.string().refine(isTimeZone, 'unknown time zone').describe('IANA name of the time zone: `Europe/Berlin`'),
  days: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
    .min(1)
    .describe('Working days'),
  from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('Beginning of the working day, in quotes: `"09:00"`'),
  to: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
    .describe('End of the working day: up to `"24:00"`'),
  holidays: z.array(z.iso.date()).max(400).default([]).describe('Days without work, in quotes: `"2026-12-25"`'),
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

const Minor = z.int().min(0);
const CurrencyLimits = z.strictObject({
  small: Minor.describe('Limit of small accounts in minor units (cents): more than this needs a person'),
  standard: Minor.describe('Limit of standard accounts in minor units: more than this needs a person'),
  enterprise: Minor.describe('Limit of enterprise accounts in minor units: more than this needs a person'),
  dualFrom: z.int().min(1).describe('From this amount on, in minor units, money needs two people'),
  smallRefund: z
    .partialRecord(Segment, Minor)
    .default({})
    .describe('Below these amounts, in minor units by segment, the exemption small-refund lets refunds through; exactly the amount is held'),
});

/** The tenant's versioned rules. Amounts in minor units, confidence from 0 to 1. Unknown members are refused. */
export const Policy = z
  .strictObject({
    thresholds: z
      .strictObject({
        default: Confidence.describe('Below this confidence a draft is held; at least 0.85'),
        high: Confidence.describe('Below this confidence watchers are told; at least the default'),
        highEnterprise: Confidence.describe('The same on enterprise accounts; at least `high`'),
        categories: z
          .record(z.string().regex(/^[a-z0-9][a-z0-9_]{0,63}$/), Confidence)
          .default({})
          .describe('By category in place of the default. `money` and `security` also hold where actions move money or change access'),
      })
      .describe('Confidence from 0 to 1 that an author needs'),
    topics: z
      .strictObject({
        alwaysHuman: z.array(Topic).describe('A person always decides, beside those that are built in'),
        prohibited: z.array(Topic).describe('The do-not-answer list: never sent without a person, beside those that are built in'),
        lowRisk: z.array(Topic).describe('May be sent on sensitive accounts at a high confidence, and have a threshold down to 0.75'),
      })
      .describe('Topics in snake_case, as the helpdesk names them or as they are read from the message'),
    keywords: z
      .array(
        z.strictObject({
          id: Id.describe('Named in reasons, and by routes: `keyword:<id>`; several texts may share one'),
          text: z.string().min(1).max(200).describe('Whole words, in any case and with or without accents; the last one may have an English ending'),
          tier: Tier.describe('2 tells watchers, 3 holds the draft'),
        }),
      )
      .max(2000)
      .describe('Words that matter in message or reply'),
    patterns: z
      .array(
        z.strictObject({
          id: Id.describe('Named in reasons, and by routes: `pattern:<id>`'),
          pattern: z
            .string()
            .min(1)
            .max(256)
            .describe('Regular expression in RE2 syntax, without lookaround and backreferences; in YAML best in single quotes'),
          tier: Tier.describe('2 tells watchers, 3 holds the draft'),
        }),
      )
      .max(200)
      .describe('Regular expressions that matter in message or reply, matched in linear time'),
    limits: z.record(z.string().regex(/^[A-Z]{3}$/), CurrencyLimits).describe('By currency (ISO 4217); money in any other currency needs a person'),
    window: z
      .strictObject({ days: z.int().min(1).max(366).describe('Money promised to the account in so many days is added up before it is compared') })
      .describe('How long money counts'),
    sensitive: z
      .strictObject({
        contractValueAbove: Money.describe('An account with a higher contract value a year is sensitive; so is one in another currency'),
        lowRiskConfidence: Confidence.describe('From this confidence on low-risk topics are sent on sensitive accounts, and watchers told'),
      })
      .describe('What makes an account sensitive beside regulation and an open escalation'),
    sentiment: z
      .strictObject({
        negativeFrom: Confidence.describe('A customer message read as negative with at least this score is held'),
        trend: z
          .strictObject({
            from: Confidence.describe('How negative the message sounds by the offline scorer, from 0 to 1'),
            growth: Confidence.describe('By how much more than the mildest message before it, from 0 to 1'),
          })
          .default({ from: 0.5, growth: 0.3 })
          .describe('A message that sounds at least so negative, and by so much more than before, is held as growing frustration'),
      })
      .prefault({ negativeFrom: 0.8 })
      .describe('What the tone of the customer’s messages does'),
    escalation: z
      .strictObject({ from: Confidence.describe('Predicted risk, from 0 to 1') })
      .default({ from: 0.6 })
      .describe('A conversation that is predicted to escalate with at least this risk is held'),
    languages: z
      .strictObject({ holdUnread: z.boolean().describe('Whether such a message is held where the helpdesk names no topic') })
      .default({ holdUnread: true })
      .describe('Messages, or parts of them, in languages whose topics are not read: all but English, German, French, Spanish, Italian, Portuguese and Dutch'),
    privateData: z
      .strictObject({ comprehend: z.boolean().describe('Costs a call for each reply') })
      .default({ comprehend: false })
      .describe('Whether Amazon Comprehend looks for personal data in replies too, in English and Spanish; our own patterns always do'),
    actions: z
      .record(
        Id,
        z.strictObject({
          impact: z.enum(['none', 'internal', 'data', 'money', 'access', 'legal', 'customer']).describe('What it touches'),
          reversible: z.boolean().describe('Whether it can be taken back'),
          tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 sends, 2 tells watchers, 3 holds; impact and reversibility may raise it'),
        }),
      )
      .describe('The catalogue, by type of action; a type that is not in it needs a person'),
    exemptions: z
      .array(
        z.strictObject({
          id: Id.describe('`small-refund` is the one that exists'),
          waives: z.array(RuleId).min(1).describe('`refund-action` and `keyword:refund` are all that can be waived'),
        }),
      )
      .describe('What may go without a person all the same; an empty list turns it off'),
    routes: z.array(Route).min(1).max(200).describe('Who is asked: the first route that fits is taken, and each with `also` before it that fits joins it'),
    timers: z
      .strictObject({
        urgent: Ladder.describe(
          'Where the caller says so, on legal threats and topics, on frustration that asks for management, on conversations about to escalate, on open escalations',
        ),
        standard: Ladder.describe('Everything else'),
        internal: Ladder.describe('Where the caller says so, and for internal notes'),
      })
      .describe('Reminders, escalations and the last deadline, by urgency: whole numbers of `s`, `m`, `h` or `d`'),
    escrowSeconds: z.int().min(0).max(86_400).describe('Seconds between the last approval and the release, in which it can be stopped'),
    hours: Hours.nullable().default(null).describe('Working hours: reminders and escalations rest outside of them, the fallback never does'),
    holdingReply: z
      .strictObject({
        subject: z.string().min(1).max(200).describe('Its subject'),
        text: z.string().min(1).max(5000).describe('Its text; nothing of the draft goes into it'),
      })
      .describe('What the customer gets when time runs out'),
    baseline: z
      .strictObject({
        until: z.iso
          .datetime({ offset: true })
          .nullable()
          .describe(
            'Until this instant every reply is held, and after it those of categories that `calibration.standings` does not open: `"2026-12-24T00:00:00Z"`; null for no baseline',
          ),
        minCases: z.int().min(0).describe('Cases of a category before it may be promoted'),
      })
      .describe('The first weeks, in which people review every reply'),
    calibration: z
      .strictObject({
        promoteAbove: Confidence.describe('A category approved unchanged in more than this share may be promoted'),
        demoteAtRejections: Confidence.describe('A category rejected in this share or more is demoted'),
        auditShare: Confidence.describe('Share of the replies sent at once that are looked at afterwards'),
        since: z.iso
          .datetime({ offset: true })
          .optional()
          .describe('What people decided before it is no evidence any more: the instant at which the AI got another model; none that lies ahead'),
        standings: z.array(CategoryStanding).max(mostStandings).optional().describe('How categories stand that the results, or people, have opened or closed'),
      })
      .describe('What results teach the policy'),
    attention: z
      .strictObject({
        checksPerHundred: z
          .number()
          .min(0)
          .max(mostChecks)
          .describe('Checks that a person gets for each hundred of their approvals: made-up drafts that are wrong on purpose, never sent, told afterwards'),
        mailDomain: z
          .string()
          .regex(/^(?=.{1,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/)
          .optional()
          .describe('Domain of the made-up customers’ addresses, one of your own: `example.com`, where nobody is, gives a check away'),
      })
      .default({ checksPerHundred: 0 })
      .describe('Whether what people notice is looked at; 0 is off'),
  })
  .meta({ id: 'Policy' });
export type Policy = z.infer<typeof Policy>;

/**
 * A policy as it was kept.
 *
 * Versions before this one told `a__b` and `a_b` apart, as drafts wrote them: a threshold of either holds for the category that both are now,
 * and of two the higher one.
 */
export const KeptPolicy = Policy.transform((policy): Policy => {
  const { categories } = policy.thresholds;
  if (Object.keys(categories).every((category) => topicId(category) === category)) return policy;
  const known: Record<string, number> = {};
  for (const [written, confidence] of Object.entries(categories)) {
    const category = topicId(written);
    known[category] = Math.max(confidence, ownOf(known, category) ?? 0);
  }
  return { ...policy, thresholds: { ...policy.thresholds, categories: known } };
});
