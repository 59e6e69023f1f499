import type { Account } from './account.ts';
import { actionFindings, isIrreversible } from './action-rules.ts';
import type { Assessment, Risk, SentimentReading, Tier, Waived } from './assessment.ts';
import type { Submission, Urgency } from './draft.ts';
import { type Facts, type Finding, money } from './finding.ts';
import { exemptedRefundConfidence, judgeSmallRefund, moneyFindings, refundRemedy } from './money-rules.ts';
import type { Policy } from './policy.ts';
import { readSignals } from './signals.ts';
import { addMinor, moneyOf } from './spent.ts';
import { replyFindings, toneFindings, topicFindings, wordFindings } from './text-rules.ts';
import { topicId, waivableRules } from './vocabulary.ts';
import { whyNotSent } from './why-not-sent.ts';

/** Changes whenever the same input could be assessed differently; part of the request hash. */
export const assessorVersion = '1';

export interface AssessInput {
  readonly submission: Submission;
  /** Null for an account that nobody knows. */
  readonly account: Account | null;
  /** Whether an agent is one of the people; of no meaning for an AI. */
  readonly authorKnown: boolean;
  readonly policy: Policy;
  /** Minor units per currency that the account was promised in the window, without this draft. */
  readonly spent: Readonly<Record<string, number>>;
  readonly sentiment: SentimentReading;
  readonly now: Date;
  /** The tier of an earlier revision: never below it. */
  readonly floor?: Tier;
  /** The risk of that revision; without it a floor of tier 3 that nothing else explains counts as high. */
  readonly floorRisk?: Risk;
}

/**
 * Assesses one revision of a draft: every rule that fires, every rule waived, tier, risk, urgency and mode.
 *
 * Pure: the same input gives the same assessment. Texts, sentiment and topics
 * only add reasons; the one thing that takes a reason away is the named exemption
 * `small-refund`, which looks at account, amounts and confidence alone.
 */
export function assess(input: AssessInput): Assessment {
  const facts = factsOf(input);
  const found = [
    ...accountFindings(facts),
    ...confidenceFindings(facts),
    ...moneyFindings(facts),
    ...actionFindings(facts),
    ...topicFindings(facts),
    ...wordFindings(facts),
    ...toneFindings(facts),
    ...replyFindings(facts),
    ...wishFindings(facts),
  ];
  const { kept, waived } = waive(found, facts);
  const all = [...kept, ...floorFindings(kept, input.floor ?? 1)].sort((a, b) => weightOf(b.reason) - weightOf(a.reason)); // stable: else in the order of the rules
  const reasons = all.map(({ reason }) => reason);
  const tier = reasons.reduce<Tier>((highest, reason) => Math.max(highest, reason.tier) as Tier, 1);
  return {
    assessorVersion,
    tier,
    risk: riskOf(tier, reasons, input.floorRisk),
    category: facts.category,
    topics: [...new Set([...facts.calledTopics, ...facts.signals.topics.map(({ id }) => id)])],
    urgency: urgencyOf(facts),
    mode: modeOf(facts),
    reasons,
    waived,
    whyNotSent: tier === 3 ? whyNotSent(all.filter(({ reason }) => reason.tier === 3)) : null,
    sentiment: input.sentiment,
    privileged: isPrivileged(input.account),
  };
}

function factsOf({ submission, account, authorKnown, policy, spent, sentiment, now }: AssessInput): Facts {
  const { intent, topics = [], author, confidence } = submission;
  const actions = submission.actions ?? [];
  const calledTopics = [...new Set([...(intent === undefined ? [] : [intent]), ...topics].map(topicId))];
  const moved = moneyOf(actions);
  const earlier = (submission.conversation ?? []).filter(({ from }) => from.toLowerCase() === 'customer').map(({ text }) => text);
  const facts = {
    submission,
    account,
    authorKnown,
    policy,
    sentiment,
    now,
    actions,
    confidence: confidence ?? (author.type === 'ai' ? 0 : 1),
    category: calledTopics[0] ?? 'other',
    calledTopics,
    signals: readSignals(submission.customerMessage.text, earlier),
    sensitive: account ? sensitivity(account, policy) : [],
    segment: account?.segment ?? 'small',
    moved,
    sums: Object.fromEntries(Object.entries(moved).map(([currency, minor]) => [currency, addMinor(spent[currency] ?? 0, minor)])),
  };
  return { ...facts, smallRefund: judgeSmallRefund(facts) };
}

/**
 * Why an account is sensitive, in words; empty when it is not (R1 to R7).
 *
 * "Above" is `>`. A contract value in another currency than the policy's figure
 * can't be compared, and counts.
 */
export function sensitivity({ contractValue, regulated, activeEscalation }: Account, { sensitive }: Policy): string[] {
  const line = sensitive.contractValueAbove;
  const comparable = contractValue?.currency === line.currency;
  return [
    ...(contractValue && comparable && contractValue.minor > line.minor ? ['contract value'] : []),
    ...(contractValue && !comparable ? [`contract value in ${contractValue.currency}`] : []),
    ...(regulated.length > 0 ? [`regulated (${regulated.join(', ')})`] : []),
    ...(activeEscalation ? ['active escalation'] : []),
  ];
}

const isPrivileged = (account: Account | null): boolean => account !== null && account.privilegedRoles.length > 0;

const held = (rule: string, text: string, remedy: Finding['remedy'], more: Partial<Finding['reason']> = {}): Finding => ({
  reason: { rule, tier: 3, text, ...more },
  remedy,
});

function accountFindings(facts: Facts): Finding[] {
  const { account, submission, authorKnown } = facts;
  const { author } = submission;
  return [
    ...(account === null ? [held('unknown-account', 'nobody knows the account', { never: 'an unknown account always needs a person' })] : []),
    ...(author.type === 'agent' && !authorKnown
      ? [held('unknown-author', 'the agent is none of the people', { never: 'a draft of an unknown agent always needs a person' })]
      : []),
    ...(account?.frozen ? [held('account-frozen', 'the account is frozen', { never: 'nothing is sent to a frozen account' })] : []),
    ...(account && isPrivileged(account)
      ? [
          held(
            'privileged-account',
            `the account has privileged roles: ${account.privilegedRoles.join(', ')}`,
            { never: 'an account with privileged roles always needs a person' },
            {
              value: account.privilegedRoles.join(', ').slice(0, 200),
            },
          ),
        ]
      : []),
    ...(facts.sensitive.length > 0 ? [sensitiveFinding(facts)] : []),
  ];
}

/** A sensitive account is held, but for low-risk topics at high confidence: those are told to watchers (R6). Topics read from the text count too. */
function sensitiveFinding({ sensitive, calledTopics, signals, confidence, policy }: Facts): Finding {
  const topics = [...calledTopics, ...signals.topics.map(({ id }) => id)];
  const lowRisk = topics.length > 0 && topics.every((topic) => policy.topics.lowRisk.includes(topic));
  const needed = policy.sensitive.lowRiskConfidence;
  const text = `sensitive account: ${sensitive.join(', ')}`;
  if (lowRisk && confidence >= needed)
    return { reason: { rule: 'sensitive-account', tier: 2, text: `${text}; a low-risk topic at a confidence of ${confidence}` }, remedy: { never: text } };
  return held(
    'sensitive-account',
    text,
    lowRisk ? { change: `a confidence of at least ${needed}` } : { never: 'on a sensitive account only low-risk topics go without a person' },
  );
}

/** The confidence below which a draft is held: its category's, and never below that of the money and access it moves (R14). */
function thresholdOf({ category, actions, policy, smallRefund }: Facts): number {
  const { default: ordinary, categories } = policy.thresholds;
  const impacts = actions.filter(({ type }) => !(type === 'refund' && smallRefund.wouldApply)).map(({ type }) => policy.actions[type]?.impact);
  const byAction = [
    ...(impacts.includes('money') ? [categories.money ?? ordinary] : []),
    ...(impacts.includes('access') ? [categories.security ?? ordinary] : []),
  ];
  const byCategory = categories[category] ?? ordinary;
  if (smallRefund.wouldApply) return Math.max(exemptedRefundConfidence, ordinary, ...byAction);
  return Math.max(byCategory, ...byAction);
}

function confidenceFindings(facts: Facts): Finding[] {
  const { confidence, policy, segment, submission } = facts;
  const threshold = thresholdOf(facts);
  const given = submission.confidence === undefined ? 'no confidence was given' : `confidence ${confidence}`;
  const change = { change: `a confidence of at least ${threshold}` };
  if (confidence < threshold)
    return [
      held('low-confidence', submission.confidence === undefined ? `${given}; an AI needs at least ${threshold}` : `${given} is below ${threshold}`, change, {
        value: `${confidence}`,
        limit: `${threshold}`,
      }),
    ];

  const mark = segment === 'enterprise' ? policy.thresholds.highEnterprise : policy.thresholds.high;
  if (confidence >= mark) return [];
  return [
    {
      reason: { rule: 'confidence-below-high', tier: 2, text: `${given} is below ${mark}: watchers are told`, value: `${confidence}`, limit: `${mark}` },
      remedy: change,
    },
  ];
}

function wishFindings({ submission, policy, now }: Facts): Finding[] {
  const { until } = policy.baseline;
  return [
    ...(submission.review === true ? [held('review-requested', 'the author asks for approval', { change: 'no wish of the author for approval' })] : []),
    ...(until !== null && Date.parse(until) > now.getTime()
      ? [held('baseline', `every reply is reviewed until ${until}`, { never: `until ${until} every reply is reviewed` }, { limit: until })]
      : []),
  ];
}

/** Takes away what `small-refund` covers and says so. It never reaches beyond its two rules, whatever the policy lists. */
function waive(found: readonly Finding[], facts: Facts): { kept: Finding[]; waived: Waived[] } {
  const { smallRefund, policy, actions } = facts;
  const exemption = policy.exemptions.find(({ id }) => id === 'small-refund');
  const covers = ({ reason }: Finding): string | undefined =>
    [reason.rule, `${reason.rule}:${reason.value}`].find((rule) => smallRefund.applies && waivableRules.has(rule) && exemption?.waives.includes(rule));
  const waived = found.flatMap((each): Waived[] => {
    const rule = covers(each);
    return rule ? [{ rule, by: 'small-refund', text: `${each.reason.text}; let through as a small refund` }] : [];
  });
  const kept = found
    .filter((each) => covers(each) === undefined)
    .map(
      (each): Finding =>
        each.reason.rule === 'keyword' && each.reason.value === 'refund' && actions.some(({ type }) => type === 'refund')
          ? { ...each, remedy: refundRemedy(facts) }
          : each,
    );
  const told = Object.entries(moneyOf(actions.filter(({ type }) => type === 'refund')))
    .map(([currency, minor]) => money(currency, minor))
    .join(' and ');
  const notice: Finding[] =
    waived.length > 0
      ? [{ reason: { rule: 'small-refund', tier: 2, text: `refund of ${told} goes as a small refund: watchers are told` }, remedy: { never: '' } }]
      : [];
  return { kept: [...kept, ...notice], waived };
}

function floorFindings(kept: readonly Finding[], floor: Tier): Finding[] {
  if (kept.some(({ reason }) => reason.tier >= floor) || floor === 1) return [];
  const text = `an earlier revision was of tier ${floor}`;
  return [{ reason: { rule: 'earlier-revision', tier: floor, text }, remedy: { never: `${text}, and a new one is never below it` } }];
}

const mildRules: ReadonlySet<string> = new Set(['low-confidence', 'review-requested', 'baseline']);

/** Strongest first: mails and pages open with it. Confidence, the author's wish and the past say least about the case. */
const weightOf = ({ tier, rule }: Finding['reason']): number => tier * 2 - (mildRules.has(rule) || rule === 'earlier-revision' ? 1 : 0);

/** Low at tier 1; medium at tier 2 and at a tier 3 that only confidence, the author's wish or the baseline caused; else high. */
function riskOf(tier: Tier, reasons: readonly Finding['reason'][], floorRisk: Risk = 'high'): Risk {
  if (tier === 1) return 'low';
  const grave = reasons.filter((reason) => reason.tier === 3 && !mildRules.has(reason.rule));
  if (grave.some(({ rule }) => rule !== 'earlier-revision')) return 'high';
  return grave.length > 0 && floorRisk === 'high' ? 'high' : 'medium';
}

/** The caller's class, raised to urgent by legal threats, by frustration that asks for management, and while the account has an open escalation. */
function urgencyOf({ submission, signals, account }: Facts): Urgency {
  const cues = new Set(signals.cues.map(({ id }) => id));
  const raised = cues.has('legal-threat') || (cues.has('asks-for-management') && signals.frustration !== undefined) || account?.activeEscalation === true;
  return raised ? 'urgent' : (submission.urgency ?? 'standard');
}

/** `sync` where the author should wait: the action can't be taken back, or moves as much as needs two people. */
function modeOf({ actions, policy, sums, moved }: Facts): 'sync' | 'async' {
  const large = Object.keys(moved).some((currency) => (sums[currency] as number) >= (policy.limits[currency]?.dualFrom ?? Number.POSITIVE_INFINITY));
  return large || actions.some((action) => isIrreversible(action, policy)) ? 'sync' : 'async';
}
