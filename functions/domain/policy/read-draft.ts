import { ownOf } from '../own.ts';
import type { Account } from './account.ts';
import type { SentimentReading } from './assessment.ts';
import { type CommitmentRecord, contradictionsIn } from './commitment-record.ts';
import type { Action, Submission } from './draft.ts';
import { predictEscalation } from './escalation.ts';
import { type Facts, inWords } from './finding.ts';
import { type Reading, read } from './fold.ts';
import { isUnread } from './language.ts';
import { leaksOf, notSearched, type PersonalDataReading } from './personal-data.ts';
import type { Policy } from './policy.ts';
import { privateData } from './private-data.ts';
import { adviceIn } from './reply-advice.ts';
import { promisingWords, wholeReply } from './reply-words.ts';
import type { Signals } from './signals.ts';
import { addWhole, moneyOf, sumOf } from './spent.ts';
import { readReplySigns, readText } from './text-signals.ts';
import { undeclaredCommitmentsIn } from './undeclared.ts';
import { topicId } from './vocabulary.ts';
import { readWords, type WordSignals } from './word-signals.ts';

/** One revision of a draft with all that is known around it. */
export interface DraftInput {
  readonly submission: Submission;
  /** Null for an account that nobody knows. */
  readonly account: Account | null;
  /** Whether an agent is one of the people; of no meaning for an AI. */
  readonly authorKnown: boolean;
  readonly policy: Policy;
  /** Minor units per currency that the account was promised in the window, without this draft. */
  readonly spent: Readonly<Record<string, number>>;
  readonly sentiment: SentimentReading;
  /** Of a service that searches the reply, where the policy wants one. @default not searched */
  readonly personalData?: PersonalDataReading;
  /** What earlier replies promised the account. @default nothing */
  readonly openCommitments?: readonly CommitmentRecord[];
  readonly now: Date;
}

/** The signals alone: for playing a policy over submissions that have none recorded. */
export const readSignals = (input: DraftInput): Signals => readDraft(input).signals;

/** Reads every signal of a draft, and the words that explain them. */
export function readDraft(input: DraftInput): Facts {
  const { submission, account, policy, personalData = notSearched, openCommitments = [] } = input;
  const actions = submission.actions ?? [];
  const earlier = (submission.conversation ?? []).filter(({ from }) => from.toLowerCase() === 'customer');
  const message = readText(
    submission.customerMessage.text,
    earlier.map(({ text }) => text),
  );
  const escalation = predictEscalation({
    message: message.reading,
    at: new Date(submission.customerMessage.at ?? input.now),
    earlier: earlier.map(({ at }) => ({ at: at === undefined ? undefined : new Date(at) })),
    frustration: message.frustration,
    toneGrowth: message.tone.growth,
    legal: message.cues.find(({ id }) => id === 'legal-threat')?.quote,
    management: message.cues.find(({ id }) => id === 'asks-for-management')?.quote,
    highStakes: highStakes(actions, policy),
  });
  const reply = readReply(submission.reply);
  const { injection: injected, promise } = readReplySigns(reply);
  const advised = adviceIn(reply);
  const words = readWords(message.reading, reply, policy, message.topics.find(({ id }) => id === 'refund')?.quote);
  const promising = promisingWords(submission.reply);
  const promised = undeclaredCommitmentsIn(promising, actions, promise);
  const contradicted = contradictionsIn(promising, { records: openCommitments, actions, now: input.now });
  const leaked = [...privateData(wholeReply(submission.reply)), ...leaksOf(personalData)];
  const called = [...(submission.intent === undefined ? [] : [submission.intent]), ...(submission.topics ?? [])].map(topicId).filter((topic) => topic !== '');
  const signals: Signals = {
    ...draftSignals(input, called[0] ?? 'other'),
    ...accountSignals(account),
    ...actionSignals(actions),
    ...moneySignals(actions, input.spent),
    topics: once([...called, ...[...message.topics, ...advised].map(({ id }) => id)]),
    cues: once([...message.cues.map(({ id }) => id), ...(injected === undefined ? [] : ['prompt-injection'])]),
    frustrated: message.frustration !== undefined,
    heat: message.tone.now,
    growth: message.tone.growth,
    escalationRisk: escalation.risk,
    ...wordSignals(words),
    languageUnread: called.length === 0 && isUnread(submission.customerMessage.text),
    undeclared: promised.length > 0,
    contradicts: contradicted.length > 0,
    privateData: leaked.length > 0,
    personalData: personalData.state,
  };
  return { signals, submission, actions, account, policy, spent: input.spent, message, escalation, words, advised, injected, promised, contradicted, leaked };
}

/** The signals of a draft with the keywords and patterns of another policy; all the others stay as they were read. */
export function withWordsOf(policy: Pick<Policy, 'keywords' | 'patterns'>, { customerMessage, reply }: Submission, signals: Signals): Signals {
  const { reading, topics } = readText(customerMessage.text);
  return { ...signals, ...wordSignals(readWords(reading, readReply(reply), policy, topics.find(({ id }) => id === 'refund')?.quote)) };
}

/** A reply as rules read it, its subject included. */
const readReply = (reply: Submission['reply']): Reading => read(wholeReply(reply));

const wordSignals = ({ keywords, patterns, untried, tooLong }: WordSignals) => ({
  keywords: keywords.map(({ keyword }) => `${keyword.id}:${keyword.tier}`),
  patterns: patterns.map(({ pattern }) => `${pattern.id}:${pattern.tier}`),
  patternsUntried: untried.length > 0,
  tooLong: tooLong.length > 0,
});

/** The first action that can't be taken back, in words. */
function highStakes(actions: readonly Action[], policy: Policy): string | undefined {
  const grave = actions.find(({ type }) => ownOf(policy.actions, type)?.reversible === false);
  return grave && `the reply would do what can't be taken back: ${inWords(grave.type)}`;
}

function draftSignals({ submission, authorKnown, sentiment, now }: DraftInput, category: string) {
  const { author, confidence } = submission;
  const isAi = author.type === 'ai';
  return {
    confidence: confidence ?? (isAi ? 0 : 1),
    category,
    account: submission.accountId,
    authorKnown: isAi || authorKnown,
    sentiment: sentiment.label,
    negativity: sentiment.label === 'NEGATIVE' ? sentiment.score : 0,
    reviewRequested: submission.review === true,
    at: now.getTime(),
  };
}

function accountSignals(account: Account | null) {
  return {
    segment: account?.segment ?? ('small' as const),
    accountKnown: account !== null,
    frozen: account?.frozen ?? false,
    privileged: (account?.privilegedRoles.length ?? 0) > 0,
    regulated: (account?.regulated.length ?? 0) > 0,
    activeEscalation: account?.activeEscalation ?? false,
    contractCurrency: account?.contractValue?.currency ?? '',
    contractMinor: account?.contractValue?.minor ?? 0,
  };
}

const once = (list: readonly string[]): string[] => [...new Set(list)];

/** Limits that are compared per action are passed by splitting: what is counted is added up over the draft, as money is. */
function actionSignals(actions: readonly Action[]) {
  const byType = [...Map.groupBy(actions, ({ type }) => type)];
  return {
    actions: once(actions.map(({ type }) => type)),
    withoutAmount: once(actions.filter(({ amount }) => amount === undefined).map(({ type }) => type)),
    withoutRecords: once(actions.filter((action) => action.records === undefined).map(({ type }) => type)),
    touches: once(actions.flatMap(({ touches = [] }) => touches)),
    records: Object.fromEntries(byType.map(([type, list]) => [type, sumOf(list.map(({ records = 0 }) => records))])),
    mostRecords: sumOf(actions.map(({ type, records = 0 }) => (type === 'data_export' ? 0 : records))),
    mostRecipients: sumOf(actions.map(({ recipients = 0 }) => recipients)),
  };
}

function moneySignals(actions: readonly Action[], spent: DraftInput['spent']) {
  const moved = moneyOf(actions);
  const movers: Record<string, string[]> = {};
  for (const { type, amount } of actions) if (amount) movers[amount.currency] = once([...(movers[amount.currency] ?? []), type]);
  return {
    currencies: Object.keys(moved),
    moved,
    sums: Object.fromEntries(Object.entries(moved).map(([currency, minor]) => [currency, addWhole(spent[currency] ?? 0, minor)])),
    movers,
    refunds: moneyOf(actions.filter(({ type }) => type === 'refund')),
  };
}
