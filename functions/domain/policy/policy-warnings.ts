import { actionTier } from './action-rules.ts';
import type { PolicyIssue } from './check-policy.ts';
import { simplify } from './condition.ts';
import { fold, read } from './fold.ts';
import { hasLostBoundary, matchPatterns } from './patterns.ts';
import type { Policy, Route } from './policy.ts';
import type { Question } from './possible.ts';
import { categoryIs, type Questions, questionsOf } from './questions.ts';
import { dualRules, seatsOf } from './routes.ts';

/**
 * What a policy says and nobody can have meant. It may be used all the same: `checkPolicy` says what may not.
 *
 * Only what is certainly so is told; an empty list is a choice. Rules and routes are judged by their conditions: no draft
 * whatever would make them fire, or fit.
 *
 * @param heldRoles - roles of the tenant's active people; left out, roles are not looked at
 */
export function policyWarnings(policy: Policy, heldRoles?: ReadonlySet<string>): PolicyIssue[] {
  const questions = questionsOf(policy);
  // A baseline holds everything until its date, and what is said beside it is meant for afterwards.
  const settled = policy.baseline.until === null ? questions : questionsOf({ ...policy, baseline: { ...policy.baseline, until: null } });
  return [
    ...thresholdWarnings(policy, settled),
    ...wordWarnings(policy),
    ...listWarnings(policy),
    ...promotionWarnings(policy),
    ...ruleWarnings(questions),
    ...limitWarnings(policy, questions),
    ...actionWarnings(policy),
    ...exemptionWarnings(policy, settled),
    ...routeWarnings(policy, questions),
    ...(heldRoles ? roleWarnings(policy, heldRoles) : []),
  ];
}

const warnIf = (so: boolean, path: string, message: string): PolicyIssue[] => (so ? [{ path, message }] : []);

/** Tells each entry whose key an earlier entry has too. */
function repeated<T>(list: readonly T[], keyOf: (entry: T) => string, tell: (place: number, first: number, entry: T) => PolicyIssue[]): PolicyIssue[] {
  const firsts = new Map<string, number>();
  return list.flatMap((entry, place) => {
    const first = firsts.get(keyOf(entry));
    if (first === undefined) firsts.set(keyOf(entry), place);
    return first === undefined ? [] : tell(place, first, entry);
  });
}

function thresholdWarnings({ thresholds }: Policy, { held, isPossible }: Questions): PolicyIssue[] {
  return Object.entries(thresholds.categories).flatMap(([category, confidence]) =>
    warnIf(
      confidence < thresholds.default && !isPossible(categoryIs(category), { not: held }),
      `thresholds.categories.${category}`,
      `has no effect: ${category} always needs a person`,
    ),
  );
}

function wordWarnings({ keywords, patterns }: Policy): PolicyIssue[] {
  const meaning = ({ text }: Policy['keywords'][number]) => fold(text).chars.trim();
  return [
    ...keywords.flatMap((keyword, place) => warnIf(meaning(keyword) === '', `keywords.${place}.text`, 'is blank')),
    ...repeated(keywords, meaning, (place, first, { text }) => [{ path: `keywords.${place}.text`, message: `is read the same as keywords.${first}: ${text}` }]),
    ...repeated(
      keywords,
      ({ id }) => id,
      (place, first, { id, tier }) =>
        warnIf(tier !== keywords[first]?.tier, `keywords.${place}.tier`, `keywords.${first} has the same id and another tier: ${id}`),
    ),
    ...repeated(
      patterns,
      ({ id }) => id,
      (place, first, { id }) => [{ path: `patterns.${place}.id`, message: `patterns.${first} has the same id: ${id}` }],
    ),
    ...patterns.flatMap((pattern, place) => warnIf(fitsAnything(pattern), `patterns.${place}.pattern`, `fits every text: ${pattern.pattern}`)),
    ...patterns.flatMap(({ pattern }, place) =>
      warnIf(hasLostBoundary(pattern), `patterns.${place}.pattern`, `\\b knows ASCII letters only; (^|\\PL) and (\\PL|$) know all: ${pattern}`),
    ),
  ];
}

/** It fits the empty text, which every text holds, and asks for no place. */
const fitsAnything = (pattern: Policy['patterns'][number]): boolean =>
  !/[$^]|\\[AbBz]/.test(pattern.pattern) && matchPatterns(read(''), [pattern]).hits.length > 0;

/** The words that every tenant's list is to hold (R32). */
const expectedKeywords = ['refund', 'lawyer'];

function listWarnings({ keywords }: Policy): PolicyIssue[] {
  return expectedKeywords.flatMap((word) =>
    warnIf(!keywords.some(({ id, tier }) => id === word && tier === 3), 'keywords', `none with the id ${word} holds: a draft is not held for that word`),
  );
}

const shippedCases = 100; // settled: so many decisions of a category before anything is promoted
const shippedLine = 0.95; // source document, line 72: "approved without changes more than 95% of the time"

function promotionWarnings({ baseline, calibration }: Policy): PolicyIssue[] {
  return [
    ...warnIf(baseline.minCases < shippedCases, 'baseline.minCases', `fewer than ${shippedCases} cases prove little: ${baseline.minCases}`),
    ...warnIf(
      calibration.promoteAbove < shippedLine,
      'calibration.promoteAbove',
      `promotes what people change more often than one time in twenty: ${calibration.promoteAbove}`,
    ),
  ];
}

/** A rule whose condition folds to false has nothing to fire on, and that is a choice: an empty list, no date. */
function ruleWarnings({ rules, definitions, isPossible }: Questions): PolicyIssue[] {
  return rules
    .filter(({ path, when }) => path !== '' && simplify(when, definitions) !== false)
    .flatMap(({ id, path, when }) => [
      ...warnIf(!isPossible(when), path, `the rule ${id} can never fire`),
      ...warnIf(!isPossible({ not: when }), path, `the rule ${id} fires on every draft`),
    ]);
}

function limitWarnings({ limits }: Policy, { rules, isPossible }: Questions): PolicyIssue[] {
  const whenOf = (name: string): Question => rules.find((rule) => rule.name === name)?.when as Question;
  return Object.entries(limits).flatMap(([currency, { small, standard, enterprise }]) => [
    ...warnIf(small > standard, `limits.${currency}.small`, `is above the limit of standard accounts: ${small}`),
    ...warnIf(standard > enterprise, `limits.${currency}.standard`, `is above the limit of enterprise accounts: ${standard}`),
    ...warnIf(
      !isPossible(whenOf(`money-over-limit:${currency}`), { not: whenOf(`money-irreversible:${currency}`) }),
      `limits.${currency}.dualFrom`,
      'is at or below every limit: what is over a limit needs two people anyway',
    ),
  ]);
}

function actionWarnings({ actions }: Policy): PolicyIssue[] {
  return Object.entries(actions).flatMap(([type, entry]) => {
    const tier = actionTier(type, entry);
    return warnIf(tier > entry.tier, `actions.${type}.tier`, `counts as ${tier}, for what it touches and whether it can be taken back: ${entry.tier}`);
  });
}

function exemptionWarnings({ exemptions, limits }: Policy, { held, isPossible }: Questions): PolicyIssue[] {
  const place = exemptions.findIndex(({ id }) => id === 'small-refund');
  if (place === -1)
    return Object.entries(limits).flatMap(([currency, { smallRefund }]) =>
      warnIf(Object.keys(smallRefund).length > 0, `limits.${currency}.smallRefund`, 'says nothing: the exemption small-refund is off'),
    );

  /** A refund that the exemption lets through, alone or with what went before it of at least so much. */
  const isSent = (currency: string, segment: string, atLeast: number): boolean =>
    isPossible(
      { named: 'small-refund' },
      { list: 'currencies', hasAny: [currency] },
      { list: 'movers', of: currency, hasAny: ['refund'] },
      { number: 'moved', of: currency, atLeast: 1 },
      { number: 'sums', of: currency, atLeast },
      { word: 'segment', oneOf: [segment] },
      { not: held },
    );
  const lines = Object.entries(limits).flatMap(([currency, { smallRefund }]) =>
    Object.entries(smallRefund).map(([segment, line]) => ({ currency, segment, line, path: `limits.${currency}.smallRefund.${segment}` })),
  );
  if (lines.every(({ currency, segment }) => !isSent(currency, segment, 1)))
    return [
      {
        path: `exemptions.${place}`,
        message: lines.length === 0 ? 'no currency has a line for it in its limits' : 'lets no refund through: other rules hold them all',
      },
    ];
  return lines.flatMap(({ currency, segment, line, path }) =>
    isSent(currency, segment, 1)
      ? warnIf(!isSent(currency, segment, Math.max(1, line - 1)), path, `the limits hold the largest refunds that it covers: ${line}`)
      : [{ path, message: `lets no refund through: ${line}` }],
  );
}

function routeWarnings({ routes }: Policy, questions: Questions): PolicyIssue[] {
  const asked = routes.map(({ when = {} }) => questions.whenOf(when));
  const taking = routes.map(({ also }, place): Question => (also ? { any: [] } : (asked[place] as Question)));
  return [
    ...repeated(
      routes,
      ({ id }) => id,
      (place, first, { id }) => [{ path: `routes.${place}.id`, message: `routes.${first} has the same id: ${id}` }],
    ),
    // The last one has to be there, even where nothing is left for it.
    ...routes.slice(0, -1).flatMap(({ when = {}, also }, place) => {
      const path = `routes.${place}.when`;
      const own = asked[place] as Question;
      if (questions.isPossible(questions.routed, own))
        return [...idleEntries(when, path, questions), ...shadows(place, routes, own, taking.slice(0, place), questions)];
      return [...deadEntries(when, path, questions), { path, message: also ? 'joins none: no draft fits it' : 'is never taken: no draft fits it' }];
    }),
    ...routes.flatMap((route, place) => {
      const before = taking.slice(0, place).map((not): Question => ({ not }));
      return warnIf(
        !route.also &&
          seatsOf(route.stages) < 2 &&
          questions.isPossible(questions.asked, asked[place] as Question, questions.whenOf({ rules: [...dualRules] }), ...before),
        `routes.${place}.stages`,
        'asks one person for what always needs two: an owner is asked as well',
      );
    }),
  ];
}

type When = NonNullable<Route['when']>;

const entriesOf = (when: When) => Object.entries(when).flatMap(([key, entries = []]) => entries.map((entry, place) => ({ key, entry, place })));

/** What no draft has, whatever else the route asks for. */
function deadEntries(when: When, path: string, { routed, whenOf, isPossible }: Questions): PolicyIssue[] {
  return entriesOf(when).flatMap(({ key, entry, place }) =>
    warnIf(
      !isPossible(routed, whenOf({ [key]: [entry] })),
      `${path}.${key}.${place}`,
      key === 'risk' ? 'no draft of low risk meets a route' : `can never fire: ${entry}`,
    ),
  );
}

/** What a route asks for and no draft has that fits the route's other conditions; other entries of its list are left. */
function idleEntries(when: When, path: string, questions: Questions): PolicyIssue[] {
  return entriesOf(when).flatMap(({ key, entry, place }) => {
    const narrower = { ...when, [key]: [entry] };
    if (questions.isPossible(questions.routed, questions.whenOf(narrower))) return [];
    const [dead] = deadEntries({ [key]: [entry] }, path, questions);
    return [{ path: `${path}.${key}.${place}`, message: dead?.message ?? `never comes with the route’s other conditions: ${entry}` }];
  });
}

/** @param taking - what the routes before it take */
function shadows(place: number, routes: readonly Route[], own: Question, taking: readonly Question[], { routed, isPossible }: Questions): PolicyIssue[] {
  const before = taking.map((not): Question => ({ not }));
  if (isPossible(routed, own, ...before)) return [];
  const taker = routes[before.findIndex((each) => !isPossible(routed, own, each))];
  return [{ path: `routes.${place}.when`, message: `is never taken: ${taker ? `${taker.id} before it takes` : 'the routes before it take'} everything` }];
}

/** Roles that reach people by who manages whom. */
const byRelation = { seats: new Set(['manager', 'account-manager']), watchers: new Set(['account-manager']) };

function roleWarnings({ routes }: Policy, held: ReadonlySet<string>): PolicyIssue[] {
  const otherwise = held.has('owner') ? 'an owner is asked' : 'and there is no owner to ask';
  return routes.flatMap(({ stages, watchers }, index) => [
    ...stages.flatMap(({ seats }, stage) =>
      seats.flatMap(({ role }, seat) =>
        warnIf(
          !held.has(role) && !byRelation.seats.has(role),
          `routes.${index}.stages.${stage}.seats.${seat}.role`,
          `nobody holds the role ${role}: ${otherwise}`,
        ),
      ),
    ),
    ...watchers.flatMap((role, place) =>
      warnIf(!held.has(role) && !byRelation.watchers.has(role), `routes.${index}.watchers.${place}`, `nobody holds the role ${role}: nobody is told`),
    ),
  ]);
}
