import type { Account } from '../../functions/domain/policy/account.ts';
import type { Reason } from '../../functions/domain/policy/assessment.ts';
import { assess } from '../../functions/domain/policy/evaluate.ts';
import { scoreNegativity, sentimentWindow } from '../../functions/domain/policy/sentiment-window.ts';
import type { Signals } from '../../functions/domain/policy/signals.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { moodOf } from '../stand-ins/comprehend.ts';
import { draftAround, type Labelled } from './labelled.ts';

/** What the policy makes of one text. */
export interface Reading {
  readonly fired: ReadonlySet<string>;
  /** Reasons that hold it and come from its texts. */
  readonly held: readonly Reason[];
  /** Held by the mood alone, as the offline scorer that stands in for Comprehend reads it. */
  readonly byMoodAlone: boolean;
}

const account: Account = {
  id: 'acc_labelled',
  name: 'Labelled',
  segment: 'standard',
  regulated: [],
  privilegedRoles: [],
  activeEscalation: false,
  frozen: false,
};

/** Rules that look at texts. What a draft's actions, account or confidence cause is no merit of reading. */
const textRules: ReadonlySet<string> = new Set([
  'always-human-topic',
  'prohibited-topic',
  'keyword',
  'legal-threat',
  'asks-for-management',
  'prompt-injection',
  'reads-risky',
  'frustration',
  'escalation-risk',
  'negative-sentiment',
  'undeclared-commitment',
  'private-data',
  'text-too-long',
]);

/** Assesses a text as a sure AI's draft on a standard account under the standard policy, in the mood that the offline scorer reads. */
export function assessText(text: Pick<Labelled, 'id' | 'message'> & Partial<Labelled>): Reading {
  const submission = draftAround(text);
  const { reasons, signals } = assess({
    submission,
    account,
    authorKnown: true,
    policy: standardPolicy,
    spent: {},
    sentiment: moodOf(scoreNegativity(sentimentWindow(text.message).text)),
    now: new Date('2026-11-23T09:00:00Z'),
  });
  const byText = reasons.filter(({ rule, tier }) => tier === 3 && textRules.has(rule));
  return {
    fired: firedOf(signals as Signals),
    held: byText,
    byMoodAlone: byText.length > 0 && byText.every(({ rule }) => rule === 'negative-sentiment'),
  };
}

/** The signals of a draft by the names of the labels. */
function firedOf({ topics, keywords, cues, frustrated, undeclared, privateData, escalationRisk }: Signals): Set<string> {
  return new Set([
    ...topics.map((topic) => `topic:${topic}`),
    ...keywords.map((keyword) => `keyword:${keyword.replace(/:\d$/, '')}`),
    ...cues,
    ...(frustrated ? ['frustration'] : []),
    ...(undeclared ? ['undeclared-commitment'] : []),
    ...(privateData ? ['private-data'] : []),
    ...(escalationRisk >= standardPolicy.escalation.from ? ['escalation-risk'] : []),
  ]);
}
