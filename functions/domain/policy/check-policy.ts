import { beyondFourDigits, isInFourDigits } from '../instant.ts';
import { alwaysHeldTopics } from './always-held-topics.ts';
import { mostOfTopic } from './draft.ts';
import { checkPattern } from './patterns.ts';
import { durationSeconds, mostPeople, type Policy, type StageRule } from './policy.ts';
import { seatsOf } from './routes.ts';
import { standingIssues } from './standings.ts';
import { alwaysHeldActions, exemptionIds, ruleIds, topicId, waivableRules } from './vocabulary.ts';

export interface PolicyIssue {
  /** Dotted, with list positions: `routes.3.when`. */
  readonly path: string;
  readonly message: string;
}

const lowestThreshold = 0.85; // source document, line 13
const lowestForLowRisk = 0.75; // settled: a tenant may lower a low-risk category so far

/** The lowest threshold that a tenant may set for a category (0.85; 0.75 where its topic is of low risk). */
export const lowestThresholdOf = ({ topics }: Pick<Policy, 'topics'>, category: string): number =>
  topics.lowRisk.includes(category) ? lowestForLowRisk : lowestThreshold;

/** Everything a policy may not say although its schema allows it. An empty list: the policy may be used. */
export function checkPolicy(policy: Policy): PolicyIssue[] {
  return [
    ...thresholdIssues(policy),
    ...topicIssues(policy),
    ...patternIssues(policy),
    ...actionIssues(policy),
    ...exemptionIssues(policy),
    ...routeIssues(policy),
    ...crowdIssues(policy),
    ...timerIssues(policy),
    ...hoursIssues(policy),
    ...instantIssues(policy),
    ...standingIssues(policy),
  ];
}

/**
 * The same of a policy that somebody is about to make a version of, and what no new version may say.
 *
 * Evidence from before `calibration.since` counts for nothing. An instant that lies ahead would leave whatever is open unwatched until it has come.
 */
export const checkNewPolicy = (policy: Policy, now: Date): PolicyIssue[] => {
  const { since } = policy.calibration;
  return [
    ...checkPolicy(policy),
    ...issueIf(since !== undefined && Date.parse(since) > now.getTime(), 'calibration.since', `must not lie ahead of now, ${now.toISOString()}: ${since}`),
  ];
};

const issueIf = (wrong: boolean, path: string, message: string): PolicyIssue[] => (wrong ? [{ path, message }] : []);

function thresholdIssues(policy: Policy): PolicyIssue[] {
  const { thresholds, sensitive } = policy;
  const { high, highEnterprise, categories } = thresholds;
  return [
    ...issueIf(thresholds.default < lowestThreshold, 'thresholds.default', `must be at least ${lowestThreshold}: ${thresholds.default}`),
    ...issueIf(high < thresholds.default, 'thresholds.high', `must be at least the default of ${thresholds.default}: ${high}`),
    ...issueIf(highEnterprise < high, 'thresholds.highEnterprise', `must be at least the high mark of ${high}: ${highEnterprise}`),
    ...issueIf(
      sensitive.lowRiskConfidence < thresholds.default,
      'sensitive.lowRiskConfidence',
      `must be at least the default of ${thresholds.default}: ${sensitive.lowRiskConfidence}`,
    ),
    ...Object.entries(categories).flatMap(([category, confidence]) => {
      const lowest = lowestThresholdOf(policy, category);
      return issueIf(confidence < lowest, `thresholds.categories.${category}`, `must be at least ${lowest}: ${confidence}`);
    }),
  ];
}

/** Every topic that a policy names, and where. */
function namedTopics({ topics, routes, calibration }: Policy): { readonly path: string; readonly topic: string }[] {
  const listed = (path: string, list: readonly string[] = []) => list.map((topic, place) => ({ path: `${path}.${place}`, topic }));
  return [
    ...(['alwaysHuman', 'prohibited', 'lowRisk'] as const).flatMap((name) => listed(`topics.${name}`, topics[name])),
    ...routes.flatMap(({ when }, index) => [
      ...listed(`routes.${index}.when.topics`, when?.topics),
      ...listed(`routes.${index}.when.categories`, when?.categories),
    ]),
    ...(calibration.standings ?? []).map(({ category }, index) => ({ path: `calibration.standings.${index}.category`, topic: category })),
  ];
}

function topicIssues(policy: Policy): PolicyIssue[] {
  const never = alwaysHeldTopics(policy);
  const named = namedTopics(policy).flatMap(({ path, topic }) => [
    ...issueIf(topic === '', path, 'names no topic: it has no letter and no digit'),
    ...issueIf(topic.length > mostOfTopic, path, `at most ${mostOfTopic} characters`),
  ]);
  const unmet = Object.keys(policy.thresholds.categories).flatMap((category) =>
    issueIf(topicId(category) !== category, `thresholds.categories.${category}`, `no draft is of it: write ${topicId(category)}`),
  );
  const risky = policy.topics.lowRisk.flatMap((topic, index) =>
    issueIf(never.has(topic), `topics.lowRisk.${index}`, `a topic that always needs a person is never low risk: ${topic}`),
  );
  return [...named, ...unmet, ...risky];
}

function instantIssues({ baseline, calibration }: Policy): PolicyIssue[] {
  const given = { 'baseline.until': baseline.until, 'calibration.since': calibration.since };
  return Object.entries(given).flatMap(([path, at]) => issueIf(typeof at === 'string' && !isInFourDigits(at), path, beyondFourDigits));
}

function patternIssues({ patterns }: Policy): PolicyIssue[] {
  return patterns.flatMap(({ pattern }, index) => {
    const message = checkPattern(pattern);
    return message === null ? [] : [{ path: `patterns.${index}.pattern`, message }];
  });
}

function actionIssues({ actions }: Policy): PolicyIssue[] {
  return Object.entries(actions).flatMap(([type, { tier }]) => issueIf(alwaysHeldActions.has(type) && tier < 3, `actions.${type}.tier`, `must be 3: ${tier}`));
}

function exemptionIssues({ exemptions }: Policy): PolicyIssue[] {
  return exemptions.flatMap(({ id, waives }, index) => [
    ...issueIf(!exemptionIds.has(id), `exemptions.${index}.id`, `there is no such exemption: ${id}`),
    ...waives.flatMap((rule, place) => issueIf(!waivableRules.has(rule), `exemptions.${index}.waives.${place}`, `can never be waived: ${rule}`)),
  ]);
}

function routeIssues({ routes }: Policy): PolicyIssue[] {
  const last = routes.length - 1;
  return routes.flatMap(({ when, also }, index) => [
    ...issueIf(also !== undefined && index === last && when === undefined, `routes.${index}.also`, 'the last route takes all the rest: it joins no other'),
    ...issueIf(index === last && when !== undefined, `routes.${index}.when`, 'the last route takes all the rest and has no conditions'),
    ...issueIf(index < last && when === undefined, `routes.${index}.when`, 'only the last route has no conditions'),
    ...issueIf(when !== undefined && Object.keys(when).length === 0, `routes.${index}.when`, 'names no condition'),
    ...(when?.rules ?? []).flatMap((rule, place) => issueIf(!isRule(rule), `routes.${index}.when.rules.${place}`, `there is no such rule: ${rule}`)),
  ]);
}

/** What joins these stages at worst, where every route with `also` before them fits: how many people of how many roles. */
function joiningOf(routes: Policy['routes'], stages: readonly StageRule[]): { people: number; seats: number } {
  const joining = routes.filter(({ also }) => also);
  const roles = new Set(joining.flatMap((one) => one.stages.flatMap(({ seats }) => seats.map(({ role }) => role))));
  const lacking = [...roles].map((role) => Math.max(...joining.map((one) => seatsOf(one.stages, role))) - seatsOf(stages, role)).filter((count) => count > 0);
  return { people: lacking.reduce((sum, count) => sum + count, 0), seats: lacking.length };
}

/** Escalations ask one more person for each seat that waits; the longest ladder counts, since any urgency may take any route. */
function crowdIssues({ routes, timers }: Policy): PolicyIssue[] {
  const steps = Math.max(...Object.values(timers).map(({ escalate }) => escalate.length));
  const { inStage, inStageEscalated, inRoute } = mostPeople;
  return routes.flatMap(({ stages, also }, index) => {
    if (also) return [];
    const joining = joiningOf(routes.slice(0, index), stages);
    const inAll = seatsOf(stages) + joining.people;
    return [
      ...stages.flatMap((stage, place) => {
        const path = `routes.${index}.stages.${place}.seats`;
        const joined = place === 0 ? joining : { people: 0, seats: 0 };
        const people = seatsOf([stage]) + joined.people;
        const escalated = people + steps * (stage.seats.length + joined.seats);
        return people > inStage
          ? [{ path, message: `asks more than ${inStage} people: ${people}` }]
          : issueIf(escalated > inStageEscalated, path, `asks more than ${inStageEscalated} people with its escalations: ${escalated}`);
      }),
      ...issueIf(inAll > inRoute, `routes.${index}.stages`, `asks more than ${inRoute} people: ${inAll}`),
    ];
  });
}

/** `keyword:lawyer` stays allowed when the keyword is taken off the list: the route then waits for nothing. */
const isRule = (rule: string): boolean => ruleIds.has(rule.replace(/:.*$/s, ''));

function timerIssues({ timers }: Policy): PolicyIssue[] {
  return Object.entries(timers).flatMap(([urgency, { remind, escalate, fallback }]) => {
    const end = durationSeconds(fallback);
    const steps = escalate.map(durationSeconds);
    return [
      ...issueIf(remind !== undefined && durationSeconds(remind) >= end, `timers.${urgency}.remind`, `must come before the fallback: ${remind}`),
      ...steps.flatMap((seconds, index) => [
        ...issueIf(seconds >= end, `timers.${urgency}.escalate.${index}`, `must come before the fallback: ${escalate[index]}`),
        ...issueIf(seconds <= (steps[index - 1] ?? 0), `timers.${urgency}.escalate.${index}`, `must come after the step before it: ${escalate[index]}`),
      ]),
    ];
  });
}

function hoursIssues({ hours }: Policy): PolicyIssue[] {
  return issueIf(hours !== null && hours.from >= hours.to, 'hours.to', 'must come after the beginning of the day');
}
