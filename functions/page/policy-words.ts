import { formatMoney, Money } from '../domain/money.ts';
import type { PolicyDifference } from '../domain/policy/compare-policies.ts';
import type { Assurance, Policy, Route, StageRule } from '../domain/policy/policy.ts';
import { counted, listed, ruleHeading, seatsOf, words } from './words.ts';

/** A policy in words: what its members mean, one text each, to be shown as text. */

/** `85 %` of 0.85. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;

const units = { s: 's', m: 'min', h: 'h' } as const;

/** `15 min` of `15m`, `3 days` of `3d`: as it was written, since `24h` and `1d` are what somebody chose. */
export function durationWords(duration: string): string {
  const number = Number(duration.slice(0, -1));
  const unit = duration.slice(-1);
  return unit === 'd' ? counted(number, 'day') : `${number} ${units[unit as keyof typeof units]}`;
}

/** What a tier does, after "the reply". */
export const tierWords = { 1: 'is sent at once', 2: 'is sent, and watchers are told', 3: 'waits for people' } as const;

export const assuranceWords: Readonly<Record<Assurance, string>> = {
  link: 'by the mailed link',
  code: 'by the mailed link and the code of the mail',
  'sign-in': 'signed in',
};

export const impactWords: Readonly<Record<Policy['actions'][string]['impact'], string>> = {
  none: 'nothing',
  internal: 'internal matters',
  data: 'data',
  money: 'money',
  access: 'access',
  legal: 'legal commitments',
  customer: 'the customer',
};

export const urgencyWords = { urgent: 'Urgent', standard: 'Standard', internal: 'Internal' } as const;

const dayWords = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' } as const;

const anyOf = (one: string, entries: readonly string[], wordOf: (entry: string) => string = (entry) => entry): string =>
  `${entries.length > 1 ? `one of the ${one}s` : `the ${one}`} ${entries.map(wordOf).join(', ')}`;

/** The conditions of a route, all of which must fit; none: it takes everything else. */
export function whenWords(when: Route['when']): string[] {
  if (when === undefined) return ['everything else'];
  const { rules, topics, categories, segments, risk, accounts } = when;
  return [
    ...(rules ? [`${anyOf('rule', rules, ruleHeading)} fires`] : []),
    ...(topics ? [anyOf('topic', topics, words)] : []),
    ...(categories
      ? [categories.length > 1 ? `one of the categories ${categories.map(words).join(', ')}` : `the category ${categories.map(words).join()}`]
      : []),
    ...(segments ? [`${segments.join(' or ')} accounts`] : []),
    ...(risk ? [`risk ${risk.join(' or ')}`] : []),
    ...(accounts ? [anyOf('account', accounts)] : []),
  ];
}

/** `finance and 2 × legal, by the mailed link and the code of the mail`. */
export const stageWords = ({ seats, assurance, blind }: StageRule): string =>
  `${listed(seats.map(({ role, count }) => seatsOf(role, count)))}, ${assuranceWords[assurance]}${blind ? ', each without seeing what the others decided' : ''}`;

export const hoursWords = ({ zone, days, from, to, holidays }: NonNullable<Policy['hours']>): string =>
  `${listed(days.map((day) => dayWords[day]))}, ${from} to ${to} (${zone})${holidays.length > 0 ? `, but for ${holidays.join(', ')}` : ''}`;

type Limits = Policy['limits'][string];

/** Lines of the exemption small-refund by segment; empty where it has none. */
export const smallRefundWords = (currency: string, { smallRefund }: Limits): string[] =>
  Object.entries(smallRefund).map(([segment, minor]) => `${segment} ${formatMoney({ currency, minor })}`);

const routeWords = ({ when, stages, watchers, also }: Route): string =>
  [
    `${also ? 'joins the route that is taken ' : ''}when ${whenWords(when).join(', and ')}`,
    ...stages.map((stage, index) => `stage ${index + 1}: ${stageWords(stage)}`),
    ...(watchers.length > 0 ? [`told: ${listed(watchers.map(words))}`] : []),
  ].join('; ');

const limitsWords = (currency: string, limits: Limits): string => {
  const money = (minor: number) => formatMoney({ currency, minor });
  const refunds = smallRefundWords(currency, limits);
  return [
    `small ${money(limits.small)}, standard ${money(limits.standard)}, enterprise ${money(limits.enterprise)}`,
    `two people from ${money(limits.dualFrom)}`,
    ...(refunds.length > 0 ? [`small refunds below: ${refunds.join(', ')}`] : []),
  ].join('; ');
};

const actionWords = ({ impact, reversible, tier }: Policy['actions'][string]): string =>
  `touches ${impactWords[impact]}, ${reversible ? 'can' : 'can’t'} be taken back, tier ${tier}`;

/** Words of one member, by its path; a dot in a name stands there as `·`. Each takes the value, the name of the member and the path. */
const wordsAt: readonly (readonly [RegExp, (value: never, name: string, path: readonly string[]) => string])[] = [
  [/^(thresholds\..+|sensitive\.lowRiskConfidence|sentiment\..+|escalation\.from|calibration\..+)$/, (share: number) => percent(share)],
  [/^limits\.[A-Z]{3}$/, (limits: Limits, currency) => limitsWords(currency, limits)],
  [/^limits\.[A-Z]{3}\.smallRefund$/, (smallRefund: Limits['smallRefund'], _, path) => smallRefundWords(path[1] ?? '', { smallRefund } as Limits).join(', ')],
  [/^limits\.[A-Z]{3}\..+$/, (minor: number, _, path) => formatMoney({ currency: path[1] ?? '', minor })],
  [/^actions\.[^.]+$/, actionWords],
  [/^actions\.[^.]+\.impact$/, (impact: keyof typeof impactWords) => impactWords[impact]],
  [/^(actions|keywords|patterns)\.[^.]*\.tier$/, (tier: 1 | 2 | 3) => `${tier}: ${tierWords[tier]}`],
  [/^keywords\.[^.]*$/, ({ text, tier }: Policy['keywords'][number]) => `“${text}”: ${tierWords[tier]}`],
  [/^patterns\.[^.]+$/, ({ pattern, tier }: Policy['patterns'][number]) => `${pattern}: ${tierWords[tier]}`],
  [/^exemptions\.[^.]+$/, ({ waives }: Policy['exemptions'][number]) => `waives ${listed(waives.map(ruleHeading))}`],
  [/^routes\.[^.]+$/, routeWords],
  [/^routes\.[^.]+\.when$/, (when: Route['when']) => whenWords(when).join(', and ')],
  [/^routes\.[^.]+\.stages\.\d+$/, stageWords],
  [/^routes\.[^.]+\.stages\.\d+\.seats\.\d+$/, ({ role, count }: StageRule['seats'][number]) => `${count} × ${words(role)}`],
  [/^routes\.[^.]+\.stages\.\d+\.assurance$/, (assurance: Assurance) => assuranceWords[assurance]],
  [/^timers\.[^.]+\.(remind|fallback|escalate\.\d+)$/, (duration: string) => durationWords(duration)],
  [/^window\.days$/, (days: number) => counted(days, 'day')],
  [/^escrowSeconds$/, (seconds: number) => `${seconds} s`],
  [/^hours$/, hoursWords],
];

/** What a value of a policy says. A part of a text that nothing is known of is shown as it is written. */
function valueWords(path: readonly string[], value: unknown): string {
  if (value === null) return 'none';
  const money = Money.safeParse(value);
  if (money.success) return formatMoney(money.data);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const known = wordsAt.find(([pattern]) => pattern.test(path.map((name) => name.replaceAll('.', '·')).join('.')));
  if (known) return known[1](value as never, path.at(-1) ?? '', path);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What the members of the document are called. */
const memberWords: Readonly<Record<string, string>> = {
  default: 'every other category',
  high: 'high mark',
  highEnterprise: 'high mark of enterprise accounts',
  categories: 'category',
  alwaysHuman: 'a person always decides',
  prohibited: 'never answered without a person',
  lowRisk: 'low risk',
  dualFrom: 'two people from',
  smallRefund: 'small refunds below',
  contractValueAbove: 'contract value above',
  lowRiskConfidence: 'confidence for low-risk topics',
  negativeFrom: 'negative from',
  holdUnread: 'hold messages that are not read',
  privateData: 'private data',
  comprehend: 'searched by Amazon Comprehend',
  impact: 'what it touches',
  reversible: 'can be taken back',
  waives: 'waives',
  when: 'conditions',
  escrowSeconds: 'escrow',
  holdingReply: 'holding reply',
  minCases: 'cases before a promotion',
  promoteAbove: 'promote above',
  demoteAtRejections: 'demote at rejections of',
  auditShare: 'share that is looked at afterwards',
  languages: 'languages',
  limits: 'money limits',
  exemptions: 'exemption',
  keywords: 'keyword',
  patterns: 'pattern',
  routes: 'route',
  actions: 'action',
};

/** Lists whose entries are counted from 1. */
const countedLists: Readonly<Record<string, string>> = { stages: 'stage', seats: 'seat', escalate: 'escalation' };

/** Members at the top whose own members are named by the tenant. */
const namedByTenant = new Set(['actions', 'keywords', 'patterns', 'routes', 'exemptions', 'limits']);

/** Lists of names, which are the tenant's words and not ours. */
const listsOfNames = new Set(['alwaysHuman', 'prohibited', 'lowRisk', 'rules', 'topics', 'categories', 'segments', 'risk', 'accounts', 'watchers', 'waives']);

/** A place in the document for people: `Route money, stage 1, seat 2, count`. */
export function placeWords(path: readonly string[]): string {
  const parts: string[] = [];
  for (const [index, name] of path.entries()) {
    const around = path[index - 1] ?? '';
    const last = parts.length - 1;
    if (Object.hasOwn(countedLists, around) && /^\d+$/.test(name)) parts[last] = `${countedLists[around]} ${Number(name) + 1}`;
    else if ((index === 1 && namedByTenant.has(around)) || (index === 2 && path[0] === 'thresholds')) parts[last] = `${parts[last]} ${name}`;
    else if (index > 1 && listsOfNames.has(around)) parts.push(name);
    else parts.push(Object.hasOwn(memberWords, name) ? (memberWords[name] as string) : words(name));
  }
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One difference of two policies in words; null where there was nothing, or is nothing. */
export interface DifferenceWords {
  readonly place: string;
  /** As the document names it: `routes.money.stages.0`. */
  readonly path: string;
  readonly kind: 'Added' | 'Removed' | 'Changed' | 'Moved';
  readonly before: string | null;
  readonly after: string | null;
}

const kinds = { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' } as const;

export function differenceWords({ path, kind, before, after }: PolicyDifference): DifferenceWords {
  const told = (value: unknown): string | null => {
    if (value === undefined) return null;
    return kind === 'moved' ? `place ${value}` : valueWords(path, value);
  };
  return { place: placeWords(path), path: path.join('.'), kind: kinds[kind], before: told(before), after: told(after) };
}
