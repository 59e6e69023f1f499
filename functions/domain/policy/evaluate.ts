import { isPrivileged } from './account-rules.ts';
import { isIrreversible } from './action-rules.ts';
import type { Assessment, Reason, Risk, Tier, Waived } from './assessment.ts';
import type { Urgency } from './draft.ts';
import type { Case, Facts, Finding } from './finding.ts';
import { refundsInWords } from './money-rules.ts';
import { type DraftInput, readDraft } from './read-draft.ts';
import { smallRefundLines } from './refund-remedy.ts';
import { mildRules, riskOf } from './risk.ts';
import { reasonOf } from './rule.ts';
import { verdictOf } from './verdict.ts';
import { whyNotSent } from './why-not-sent.ts';

/** Changes whenever the same input could be assessed differently; part of the request hash. */
export const assessorVersion = '4';

export interface AssessInput extends DraftInput {
  /** The tier of an earlier revision: never below it. */
  readonly floor?: Tier;
  /** The risk of that revision; without it a floor of tier 3 that nothing else explains counts as high. */
  readonly floorRisk?: Risk;
  /** The customer wrote again before this reply arrived, which answers the message before. */
  readonly isOvertaken?: boolean;
}

/**
 * Assesses one revision of a draft: every signal, every rule that fires, every rule waived, tier, risk, urgency and mode.
 *
 * Pure: the same input gives the same assessment. The rules decide on signals alone; words only explain. Texts,
 * sentiment and topics only add reasons; the one thing that takes a reason away is the named exemption
 * `small-refund`, which looks at account, amounts and confidence alone.
 */
export function assess(input: AssessInput): Assessment {
  const facts = readDraft(input);
  const { signals, policy, account } = facts;
  const verdict = verdictOf(signals, policy);
  const { applies, wouldApply } = verdict.exempt;
  const known: Case = { ...facts, smallRefund: { applies, wouldApply, lines: smallRefundLines(facts) } };
  const { floor = 1 } = input;
  const fired = [...verdict.kept.flatMap((rule) => rule.explain(known)), ...overtakenFindings(input.isOvertaken ?? false)];
  const kept = [...fired, ...floorFindings(fired, floor)];
  const tier = kept.reduce<Tier>((highest, { reason }) => Math.max(highest, reason.tier) as Tier, verdict.tier);
  const waived = verdict.waived.flatMap((rule): Waived[] =>
    rule.explain(known).map(({ reason }) => ({
      rule: reason.rule === 'keyword' ? `keyword:${reason.value}` : reason.rule,
      by: 'small-refund',
      text: `${reason.text}; let through as a small refund`,
    })),
  );
  const all = [...kept, ...noticeOf(verdict.waived.length > 0, tier, known)].sort((a, b) => weightOf(b.reason) - weightOf(a.reason)); // stable: else in the order of the rules
  const reasons = all.map(({ reason }) => reason);
  const holding = all.filter(({ reason }) => reason.tier === 3);
  return {
    assessorVersion,
    tier,
    risk: riskOf(
      tier,
      holding.map(({ reason }) => reason.rule),
      input.floorRisk,
    ),
    category: signals.category,
    topics: signals.topics,
    urgency: urgencyOf(facts, reasons),
    mode: modeOf(facts),
    reasons,
    waived,
    whyNotSent: tier === 3 ? whyNotSent(floor === 3 ? [...holding, floorFinding(floor)] : holding) : null,
    sentiment: input.sentiment,
    privileged: isPrivileged(account),
    signals,
  };
}

/** What an exemption lets through is told to watchers; of a draft that something else holds it says what would have been. */
function noticeOf(anyWaived: boolean, tier: Tier, facts: Case): Finding[] {
  if (!anyWaived) return [];
  const refund = `refund of ${refundsInWords(facts)}`;
  const text = tier === 3 ? `${refund} alone would go as a small refund` : `${refund} goes as a small refund: watchers are told`;
  return [reasonOf('small-refund', 2)(text, { never: '' })];
}

const floorFindings = (fired: readonly Finding[], floor: Tier): Finding[] =>
  fired.some(({ reason }) => reason.tier >= floor) || floor === 1 ? [] : [floorFinding(floor)];

function floorFinding(floor: Tier): Finding {
  const text = `an earlier revision was of tier ${floor}`;
  return reasonOf('earlier-revision', floor)(text, { never: `${text}, and a new one is never below it` });
}

const overtakenText = 'the customer has written again since the message that this reply answers';
/** Whatever such a reply answers, a person looks first. */
const overtakenFindings = (isOvertaken: boolean): Finding[] =>
  isOvertaken ? [reasonOf('newer-message', 3)(overtakenText, { change: 'an answer to the newest message of the conversation' })] : [];

/** Strongest first: mails and pages open with it. Confidence, the author's wish and the past say least about the case. */
const weightOf = ({ tier, rule }: Finding['reason']): number => tier * 2 - (mildRules.has(rule) || rule === 'earlier-revision' ? 1 : 0);

const legalTopics = ['legal', 'legal_inquiry'];

/**
 * The caller's class, else that of internal notes or the standard one; raised to urgent by legal threats and topics, by frustration that asks for management, by a conversation
 * that is about to escalate, and while the account has an open escalation. A calm wish for the manager is none of these.
 */
function urgencyOf({ submission, signals }: Facts, reasons: readonly Reason[]): Urgency {
  const { cues, topics, actions } = signals;
  const isLegal = cues.includes('legal-threat') || legalTopics.some((topic) => topics.includes(topic));
  const escalates = (cues.includes('asks-for-management') && signals.frustrated) || reasons.some(({ rule }) => rule === 'escalation-risk');
  if (isLegal || escalates || signals.activeEscalation) return 'urgent';
  return submission.urgency ?? (actions.length > 0 && actions.every((type) => type === 'internal_note') ? 'internal' : 'standard');
}

/** `sync` where the author should wait: the action can't be taken back, or moves as much as needs two people. */
function modeOf({ signals: { actions, sums }, policy }: Facts): 'sync' | 'async' {
  const large = Object.entries(sums).some(([currency, sum]) => sum >= (policy.limits[currency]?.dualFrom ?? Number.POSITIVE_INFINITY));
  return large || actions.some((type) => isIrreversible(type, policy)) ? 'sync' : 'async';
}
