import type { IntakeReading } from '../adapters/accounts-store.ts';
import { Busy } from '../adapters/retry.ts';
import { type Conversation, isOvertakenIn, type LastMessage, newestOf } from '../domain/approval/conversation.ts';
import type { Received } from '../domain/approval/receive.ts';
import { type RoutingFacts, resolveNotified, resolveStage } from '../domain/approval/routing.ts';
import { whyBlocked } from '../domain/approval/why-blocked.ts';
import type { Risk, SentimentReading, Tier } from '../domain/policy/assessment.ts';
import { type CommitmentRecord, maySpeakOfPromises } from '../domain/policy/commitment-record.ts';
import type { Author, Submission } from '../domain/policy/draft.ts';
import { assess } from '../domain/policy/evaluate.ts';
import { detectLanguage } from '../domain/policy/language.ts';
import { notSearched, type PersonalDataReading } from '../domain/policy/personal-data.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { promisingWords, wholeReply } from '../domain/policy/reply-words.ts';
import { chooseRoute } from '../domain/policy/routes.ts';
import { sentimentWindow } from '../domain/policy/sentiment-window.ts';
import { type Counted, daysWithout, moneyOf, spentInWindow } from '../domain/policy/spent.ts';
import type { Deps } from './deps.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';

export type IntakeDeps = Pick<Deps, 'drafts' | 'accounts' | 'sentiment' | 'personalData' | 'clock' | 'random' | 'settings' | 'log' | 'originSecret' | 'gate'>;

/** How many drafts may be held for want of a reading, over all that a process takes in. */
export const createFloodGate = ({ settings, clock }: Pick<Deps, 'settings' | 'clock'>): RateLimit =>
  createRateLimit({ perSecond: settings.throttledPerMinute / 60, burst: settings.throttledPerMinute, clock });

/**
 * Lets a draft through that will be held because a service is throttled, as long as people are not flooded by such.
 *
 * @throws Busy where too many came: a busy minute passes, and nothing is kept of what came in it. What is down stays down, and is held.
 */
function passFlood(error: unknown, flood: RateLimit, log: Deps['log']): void {
  if ((error as { reason?: unknown } | undefined)?.reason !== 'throttled') return;
  const taken = flood.take('drafts');
  if (taken.ok) return;
  log.error('too many drafts would be held for want of a reading', { kind: 'throttled' });
  throw new Busy('too many drafts would be held for want of a reading', taken.retryAfterSeconds);
}

/**
 * Reads the mood of the customer's message. Whatever goes wrong, it is `UNKNOWN`, and the policy then asks a person.
 *
 * @throws Busy where too many drafts would be held for it: see {@link passFlood}.
 */
async function readSentiment(
  { sentiment, settings, log }: Pick<Deps, 'sentiment' | 'settings' | 'log'>,
  flood: RateLimit,
  text: string,
): Promise<SentimentReading> {
  const unknown: SentimentReading = { label: 'UNKNOWN', score: 0, source: 'none' };
  const window = sentimentWindow(text, settings.language);
  if (window.language === 'unknown') return unknown;
  try {
    const { label, score } = await sentiment.read(window.text, window.language);
    return { label, score, source: 'comprehend' };
  } catch (error) {
    log.warn('no sentiment', { errorName: error instanceof Error ? error.name : 'unknown' });
    passFlood(error, flood, log);
    return unknown;
  }
}

/** What the account was promised earlier, read only where the reply says something that could contradict it. */
export const openCommitmentsFor = async ({ accounts }: Pick<Deps, 'accounts'>, { accountId, reply }: Submission): Promise<readonly CommitmentRecord[]> =>
  maySpeakOfPromises(promisingWords(reply)) ? accounts.openCommitments(accountId) : [];

/**
 * Has the reply searched for personal data, where the policy wants that. Whatever goes wrong, it is `unread`, and the policy then asks a person.
 *
 * @throws Busy as {@link readSentiment} does.
 */
async function searchReply(
  { personalData, settings, log }: Pick<Deps, 'personalData' | 'settings' | 'log'>,
  flood: RateLimit,
  policy: Policy,
  reply: Submission['reply'],
): Promise<PersonalDataReading> {
  if (!policy.privateData.comprehend) return notSearched;
  const language = detectLanguage(reply.text, settings.language);
  if (!personalData.reads(language)) return { state: 'unsupported-language', found: [] };
  try {
    return { state: 'searched', found: await personalData.find(wholeReply(reply), language) };
  } catch (error) {
    log.warn('no search for personal data', { errorName: error instanceof Error ? error.name : 'unknown' });
    passFlood(error, flood, log);
    return { state: 'unread', found: [] };
  }
}

/** Remembers the last answer, and asks anew about another text. */
function remembering<Answer>(): (text: string, ask: () => Promise<Answer>) => Promise<Answer> {
  let last: { readonly text: string; readonly answer: Promise<Answer> } | undefined;
  return (text, ask) => {
    if (last?.text !== text) last = { text, answer: ask() };
    return last.answer;
  };
}

/**
 * What services are asked about the texts of one request, however often it is tried: again only where a text is another than at the try before, as
 * that of a draft that was revised meanwhile is, or where the policy is.
 */
export function askingOnce(deps: Pick<Deps, 'sentiment' | 'personalData' | 'settings' | 'log'>, flood: RateLimit) {
  const mood = remembering<SentimentReading>();
  const search = remembering<PersonalDataReading>();
  return {
    /** As {@link readSentiment}. */
    sentiment: (text: string): Promise<SentimentReading> => mood(text, () => readSentiment(deps, flood, text)),
    /** As {@link searchReply}. */
    personalData: (policy: Policy, reply: Submission['reply']): Promise<PersonalDataReading> =>
      search(JSON.stringify([policy.privateData.comprehend, reply]), () => searchReply(deps, flood, policy, reply)),
  };
}

/** The person's id that an author may have: an agent's own. */
export const authorPersonId = (author: Author): string | undefined => (author.type === 'agent' ? author.id : undefined);

/** Everything that intake has read about one submission. */
export interface IntakeFacts {
  readonly submission: Submission;
  readonly reading: IntakeReading;
  readonly policy: Policy;
  readonly conversation: Conversation | undefined;
  readonly message: LastMessage;
  readonly sentiment: SentimentReading;
  readonly openCommitments: readonly CommitmentRecord[];
  readonly personalData: PersonalDataReading;
  readonly keyId: string;
  /** For a revision: the draft's id, its tier so far, what it counted for, and who wrote it before. */
  readonly earlier?: {
    readonly draftId: string;
    readonly tier: Tier;
    readonly risk: Risk;
    readonly spent: readonly Counted[];
    readonly authorIds: readonly string[];
    /** The customer wrote again, and the revision doesn't show it. */
    readonly overtaken: boolean;
  };
}

/** Asks the policy and the people: what intake does with a submission. */
export async function judge(deps: IntakeDeps, facts: IntakeFacts): Promise<Received> {
  const { submission, reading, policy, conversation, message, keyId, earlier } = facts;
  const now = deps.clock.now();
  const assessment = assess({
    submission,
    account: reading.account,
    authorKnown: reading.author?.active ?? false,
    policy,
    spent: spentBefore(facts, now),
    sentiment: facts.sentiment,
    personalData: facts.personalData,
    openCommitments: facts.openCommitments,
    now,
    ...(earlier && { floor: earlier.tier, floorRisk: earlier.risk }),
    isOvertaken: earlier ? earlier.overtaken : isOvertakenIn(conversation, message),
  });
  const route = chooseRoute({ policy, assessment, submission, account: reading.account, leastAssurance: deps.settings.leastAssurance });
  const routing = { submission, account: reading.account, assessment, route, money: moneyOf(submission.actions ?? []), keyId };
  return {
    ...routing,
    ...(assessment.tier === 3 ? await holesOf(deps, facts, route.stages, earlier?.authorIds ?? []) : { holes: [], people: [] }),
    policyRef: { version: reading.policyHead.version, sha256: reading.policyHead.sha256 },
    answers: newestOf(conversation, message),
    channel: deps.settings.channel,
    releaseTarget: deps.settings.webhookUrl ?? 'none',
    decisionTimes: reading.decisionTimes,
    watcherIds: assessment.tier === 2 ? await noticed(deps, route.watchers, reading) : [],
  };
}

/** Sums of the window without this draft, whole minor units by currency. */
function spentBefore({ reading, policy, earlier }: IntakeFacts, now: Date): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [currency, { days }] of Object.entries(reading.spent))
    sums[currency] = spentInWindow(daysWithout(days, currency, earlier?.spent ?? []), policy.window.days, now);
  return sums;
}

/** Roles of the first stage that reach nobody, of all these people. */
async function holesOf(
  { accounts, clock }: IntakeDeps,
  { submission, reading }: IntakeFacts,
  stages: Received['route']['stages'],
  earlierAuthors: readonly string[],
): Promise<Pick<Received, 'holes' | 'blockedBecause' | 'people'>> {
  const [people, delegations] = await Promise.all([accounts.listPeople(), accounts.listDelegations()]);
  const accountManagerId = reading.account?.managerId ?? null;
  const routing: RoutingFacts = {
    people,
    delegations,
    managerId: submission.author.type === 'agent' ? (reading.author?.managerId ?? null) : accountManagerId,
    accountManagerId,
    marked: new Set([submission.author.id, ...earlierAuthors]),
    money: moneyOf(submission.actions ?? []),
    now: clock.now(),
    seed: submission.conversationId,
  };
  const first = stages[0];
  if (!first) return { holes: [], people };
  const stage = {
    state: 'waiting' as const,
    assurance: first.assurance,
    blind: first.blind,
    seats: first.seats.map((seat) => ({ ...seat, filled: [] })),
    openedAt: null,
    step: 0,
  };
  const { holes } = resolveStage(stage, routing);
  return { holes, people, ...(holes.length > 0 && { blockedBecause: whyBlocked(stage, routing) }) };
}

/** Who is told of a reply that went out with notice. One read is enough where it is the account's manager. */
async function noticed({ accounts }: IntakeDeps, watchers: readonly string[], { account }: IntakeReading): Promise<string[]> {
  const accountManagerId = account?.managerId ?? null;
  const manager = watchers.length === 0 && accountManagerId !== null ? await accounts.getPerson(accountManagerId) : undefined;
  const told = manager?.active ? [manager] : resolveNotified(watchers, { people: await accounts.listPeople(), accountManagerId });
  return told.map(({ id }) => id);
}
