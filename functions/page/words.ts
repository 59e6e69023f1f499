import type { BlockedBecause, ByHand } from '../domain/approval/draft-state.ts';
import type { Needless } from '../domain/helpdesk/needless.ts';
import { formatMoney, type Money } from '../domain/money.ts';
import type { Commitment } from '../domain/policy/commitments.ts';
import type { Action } from '../domain/policy/draft.ts';
import { doing, heaviestFirst } from '../domain/policy/heaviest-first.ts';
import { moneyOf } from '../domain/policy/spent.ts';

/** The codes of a rejection (API.md) and what people read, in the order of the form. */
export const rejectionReasons = {
  wrong_facts: 'Facts are wrong',
  wrong_amount: 'Amount is wrong',
  wrong_tone: 'Tone is wrong',
  not_allowed: 'Not allowed by our rules',
  missing_information: 'Information is missing',
  wrong_recipient: 'Wrong recipient',
  no_reply_needed: 'No reply needed',
  other: 'Other (say what, in the feedback)',
} as const;
export type RejectionReason = keyof typeof rejectionReasons;

/** The words of a reason code; an unknown code speaks for itself. */
export const reasonWords = (code: string): string =>
  Object.hasOwn(rejectionReasons, code) ? rejectionReasons[code as RejectionReason].replace(/ \(.*/, '') : words(code);

/** `: Facts are wrong`, behind what was rejected or stopped; nothing where no reason was given. */
export const reasonBehind = (code: string | null): string => (code ? `: ${reasonWords(code)}` : '');

/** Why a release that did not arrive needs no further try, in the order of the form. */
export const byHandReasons = {
  sent_by_hand: 'the reply was sent by hand',
  answered_otherwise: 'the customer was answered in another way',
  not_needed: 'no answer is needed any more',
} as const satisfies Readonly<Record<ByHand, string>>;

/** The words of such a reason; an unknown code speaks for itself. */
export const byHandWords = (code: string): string => (Object.hasOwn(byHandReasons, code) ? byHandReasons[code as ByHand] : words(code));

/** Why nobody may decide a reply. */
export const blockedReasons: Readonly<Record<BlockedBecause, string>> = {
  nobody_left: 'Nobody holds a role that is asked, or whoever does is part of the case.',
  limits_too_low: 'The release limits of those who hold the roles, and of the owners, are below its money or in another currency.',
  several_currencies: 'It moves money in several currencies, and a person’s release limit is in one: have it sent as one reply for each.',
};

/** The same in a row of a list. */
export const blockedInShort: Readonly<Record<BlockedBecause, string>> = {
  nobody_left: 'nobody is left who may decide',
  limits_too_low: 'release limits are too low',
  several_currencies: 'several currencies in one reply',
};

/** Why a holding reply was not posted, where nobody need mend that. */
export const notPostedWords: Readonly<Record<Needless, string>> = {
  answered: 'as somebody had answered the customer by then',
  overtaken: 'as the customer had written again by then',
};

export type DecisionWord = 'approve' | 'approve_with_edits' | 'reject';
/** `Approved`, `Approved with edits`, `Rejected`. */
export const decisionWords: Readonly<Record<DecisionWord, string>> = { approve: 'Approved', approve_with_edits: 'Approved with edits', reject: 'Rejected' };

/** `refund_request` and `department-head` as people say them. */
export const words = (id: string): string => id.replace(/[_-]+/g, ' ').trim();

/** `department head`, `2 × finance`. */
export const seatsOf = (role: string, count: number): string => `${count > 1 ? `${count} × ` : ''}${words(role)}`;

/** `, stage 1 of 2`, behind as what somebody is asked; nothing where there is one stage. */
export const stageBehind = ({ stage, stageCount }: { readonly stage: number; readonly stageCount: number }): string =>
  stageCount > 1 ? `, stage ${stage} of ${stageCount}` : '';

/** `tier 3` as it begins a line: `Tier 3`. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Rules whose ids say little to somebody who has not read the policy. */
const ruleNames = new Map([
  ['always-human-topic', 'Topic for a person'],
  ['prohibited-topic', 'Topic not to be answered'],
  ['notify-action', 'Watched action'],
  ['money-irreversible', 'Money that does not come back'],
  ['no-limit-for-currency', 'No limit for this currency'],
  ['moves-money', 'Money moves'],
  ['pattern-budget', 'Pattern that took too long'],
  ['language-unread', 'Language that is not read'],
  ['classifier-unavailable', 'Mood that could not be read'],
  ['reads-risky', 'Reads like a case for a person'],
]);

/** A rule as a short heading: `refund-over-limit` is `Refund over limit`, `keyword:lawyer` is `Keyword lawyer`. */
export const ruleHeading = (rule: string): string => ruleNames.get(rule) ?? sentenceCase(words(rule.replace(':', ' ')));

/** Money without empty cents, as headings and subjects show it: `$12,400`. */
export const shortMoney = (money: Money): string => formatMoney(money).replace(/\.00$/, '');

/**
 * What a reply would do, in a few words: `refund of $12,400`, `bulk message to 120 people and 2 more`.
 *
 * The two heaviest actions are named at most, and only one where two take more than `atMost` characters; the rest is counted.
 *
 * @param of - the word between an action and its amount; subjects leave it out.
 * @returns nothing when the reply only answers.
 */
export function describeActions(actions: readonly Action[], { of = 'of ', atMost = 75 } = {}): string {
  const named = heaviestFirst(doing(actions)).map(({ type, amount, records, recipients }) => {
    const what = actionName(type).slice(0, 40);
    if (amount) return `${what} ${of}${shortMoney(amount)}`;
    if (recipients !== undefined) return `${what} to ${peopleCounted(recipients)}`;
    if (records !== undefined) return `${what} of ${recordsCounted(records)}`;
    return what;
  });
  const [first = '', second] = named;
  const both = second === undefined ? first : `${first} and ${second}`;
  if (named.length < 3 && both.length <= atMost) return both;
  const shown = named.length > 2 && `${first}, ${second}`.length <= atMost - 12 ? 2 : 1;
  return named.length > shown ? `${named.slice(0, shown).join(', ')} and ${named.length - shown} more` : first;
}

/** What a draft asks for in a few words: its actions, else its category. */
export const askWords = (
  { actions = [], category }: { readonly actions?: readonly Action[] | undefined; readonly category: string },
  options?: Parameters<typeof describeActions>[1],
): string => describeActions(actions, options) || words(category);

const peopleCounted = (count: number): string => `${formatCount(count)} ${count === 1 ? 'person' : 'people'}`;
const recordsCounted = (count: number): string => `${formatCount(count)} ${count === 1 ? 'record' : 'records'}`;
/** An action may be called `none` and still carry a figure. */
const actionName = (type: string): string => (type === 'none' ? 'action without a name' : words(type));

/** All that an action says beside its type: amount, records, recipients, and what it touches. */
const actionFacts = ({ amount, records, recipients, touches = [] }: Action): string[] => [
  ...(amount ? [formatMoney(amount)] : []),
  ...(records === undefined ? [] : [recordsCounted(records)]),
  ...(recipients === undefined ? [] : [`to ${peopleCounted(recipients)}`]),
  ...(touches.length > 0 ? [`touches ${listed(touches)}`] : []),
];

/** Every action of a draft in whole, heaviest first: `data change: 3 records, touches credentials`. */
export const actionLines = (actions: readonly Action[]): string[] =>
  heaviestFirst(doing(actions)).map((action) => [actionName(action.type), actionFacts(action).join(', ')].filter(Boolean).join(': '));

/** Whether {@link describeActions} leaves nothing out: one action at most, of a short name and one fact. */
export const isToldWhole = (actions: readonly Action[]): boolean => {
  const [first, ...more] = doing(actions);
  return more.length === 0 && (first === undefined || (actionName(first.type).length <= 40 && actionFacts(first).length < 2 && !first.touches?.length));
};

/** What several actions move together, by currency: `$12,403.00 and €5.00`; nothing where one alone moves money. */
export const moneyInAll = (actions: readonly Action[]): string =>
  actions.filter(({ amount }) => amount).length < 2 ? '' : listed(moneyMoved(actions).map(formatMoney));

/** What actions move, each currency once. */
export const moneyMoved = (actions: readonly Action[]): Money[] => Object.entries(moneyOf(actions)).map(([currency, minor]) => ({ currency, minor }));

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

/** `1 person`, `3 people`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A share of 0 to 1: `15 %`, `12.5 %`. */
export const formatShare = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

/** `10,000`. */
export const formatCount = (count: number): string => count.toLocaleString('en-US');

/** A category as a label: `Refund request`. */
export const categoryWords = (category: string): string => sentenceCase(words(category));

/** `1 reply`, `10,000 replies`. */
export const repliesCounted = (count: number): string => `${formatCount(count)} ${count === 1 ? 'reply' : 'replies'}`;

/** What a commitment of a reply is, in a few words: `$60.00`, `a date: Friday`, `cancellation`, `liability`. */
export function commitmentWords({ kind, money, date, act }: Pick<Commitment, 'kind' | 'money' | 'date' | 'act'>): string {
  if (money) return formatMoney(money);
  if (kind === 'money') return 'a discount or free time';
  if (kind === 'date') return `a date: ${date ?? ''}`;
  return kind === 'liability' ? 'liability' : words(act ?? '');
}
