import { readFileSync } from 'node:fs';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolatingResource } from 'aws-cdk-lib';

/** What the rules read of a CloudFormation template; values may be functions of CloudFormation instead of text. */
export interface JudgedTemplate {
  readonly Resources?: Readonly<Record<string, { readonly Type: string; readonly Properties?: Properties }>>;
}
type Properties = Readonly<Record<string, unknown>>;

/** The rules, by name, each with what to do about a finding. */
export const houseRules = {
  'wildcard-grant': 'a grant reaches every action or every resource: name them; an action that AWS offers for * only belongs into `knowsNoResource`',
  'public-access': 'everybody could get in: block all public access of the bucket, and name who may instead of *',
  'missing-timeout': 'it could run for longer than anybody means: give the function, the state machine and each of its tasks a timeout',
} as const;
export type HouseRule = keyof typeof houseRules;

/** One finding: the resource by its logical id, and where in it, as `Properties/Policies/0`. */
export interface HouseFinding {
  readonly rule: HouseRule;
  readonly resource: string;
  readonly location: string;
}

/**
 * Actions that know no resource, so that a grant of them says `*`.
 *
 * cdk-nag is told of `*` by role and not by action: without this list, whatever
 * else a later change grants on `*` in the same role would pass.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const knowsNoResource: ReadonlySet<string> = new Set([
  'comprehend:DetectPiiEntities',
  'comprehend:DetectSentiment',
  'logs:CreateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:DescribeLogGroups',
  'logs:DescribeResourcePolicies',
  'logs:GetLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:UpdateLogDelivery',
  'states:SendTaskSuccess',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
]);

/**
 * What is wrong with a template by the house's rules, read from what is deployed
 * and not from constructs: what an override changed at the last moment counts, too.
 */
export function houseFindings(template: JudgedTemplate): HouseFinding[] {
  return Object.entries(template.Resources ?? {}).flatMap(([resource, { Type: type, Properties: properties = {} }]) =>
    [...grantFaults(type, properties), ...openings(type, properties), ...missingTimeouts(type, properties)].map(([rule, location]) => ({
      rule,
      resource,
      location: `Properties${location}`,
    })),
  );
}

/** The house's rules as the CDK asks them: a finding ends synth. */
export class HouseRules implements IPolicyValidationPlugin {
  readonly name = 'Countersign';
  readonly ruleIds = Object.keys(houseRules);

  validate({ templatePaths }: IPolicyValidationContext): PolicyValidationPluginReport {
    const found = new Map<HouseRule, PolicyViolatingResource[]>();
    for (const templatePath of templatePaths) {
      for (const { rule, resource, location } of houseFindings(JSON.parse(readFileSync(templatePath, 'utf8')) as JudgedTemplate))
        found.set(rule, [...(found.get(rule) ?? []), { resourceLogicalId: resource, templatePath, locations: [location] }]);
    }
    const violations = [...found].map(([ruleName, violatingResources]) => ({
      ruleName,
      description: houseRules[ruleName],
      severity: 'error',
      violatingResources,
    }));
    return { success: violations.length === 0, violations };
  }
}

/** A rule that is broken, and where below `Properties`, beginning with a slash. */
type Fault = readonly [rule: HouseRule, location: string];

function grantFaults(type: string, properties: Properties): Fault[] {
  return statementsIn(properties).flatMap(({ statement, location }): Fault[] => {
    if (statement.Effect !== 'Allow') return [];
    const actions = listed(statement.Action);
    // IAM leaves the account itself in charge of its keys: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
    const isOwner = type === 'AWS::KMS::Key' && namesRoot(statement.Principal);
    const isOfRole = statement.Principal === undefined;
    const everyAction = !isOwner && actions.some((action) => /[*?]/.test(String(action)));
    const everyResource = isOfRole && listed(statement.Resource).includes('*') && !actions.every((action) => knowsNoResource.has(String(action)));
    const allButSome = statement.NotAction !== undefined || statement.NotResource !== undefined;
    return [
      ...(everyAction || everyResource || allButSome ? ([['wildcard-grant', location]] as const) : []),
      ...(namesEverybody(statement) ? ([['public-access', location]] as const) : []),
    ];
  });
}

function openings(type: string, properties: Properties): Fault[] {
  if (type === 'AWS::S3::Bucket') {
    const blocked = mapping(properties.PublicAccessBlockConfiguration);
    const all = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];
    return all.every((name) => blocked[name] === true) ? [] : [['public-access', '/PublicAccessBlockConfiguration']];
  }
  if (type === 'AWS::Lambda::Permission' && properties.Principal === '*') return [['public-access', '/Principal']];
  if (type === 'AWS::Lambda::Url' && properties.AuthType !== 'AWS_IAM') return [['public-access', '/AuthType']];
  return [];
}

function missingTimeouts(type: string, properties: Properties): Fault[] {
  if (type === 'AWS::Lambda::Function') return properties.Timeout === undefined ? [['missing-timeout', '/Timeout']] : [];
  if (type !== 'AWS::StepFunctions::StateMachine') return [];
  const definition = definitionOf(properties);
  // What can't be read can't be judged: a definition in a file of its own, or in words that are no JSON.
  if (definition === undefined) return [['missing-timeout', '/DefinitionString']];
  return [
    ...(definition.TimeoutSeconds === undefined ? ([['missing-timeout', '/DefinitionString']] as const) : []),
    ...tasksWithoutTimeout(definition).map((name): Fault => ['missing-timeout', `/DefinitionString/States/${name}`]),
  ];
}

/** Names of tasks that may take for ever, those inside of Map and Parallel states as well. */
function tasksWithoutTimeout(definition: Properties): string[] {
  return Object.entries(mapping(definition.States)).flatMap(([name, value]) => {
    const state = mapping(value);
    const inner = [...listed(state.Branches), state.ItemProcessor, state.Iterator].flatMap((one) => tasksWithoutTimeout(mapping(one)));
    const endless = state.Type === 'Task' && state.TimeoutSeconds === undefined && state.TimeoutSecondsPath === undefined;
    return endless ? [name, ...inner] : inner;
  });
}

/** The state machine's definition; what CloudFormation fills in stands as a word in it. */
function definitionOf({ DefinitionString, Definition }: Properties): Properties | undefined {
  if (Definition !== undefined) return mapping(Definition);
  const joined = mapping(DefinitionString)['Fn::Join'];
  const text = Array.isArray(joined) ? listed(joined[1]).map((part) => (typeof part === 'string' ? part : 'filled-in')) : [DefinitionString];
  try {
    return mapping(JSON.parse(text.join('')));
  } catch {
    return undefined;
  }
}

interface Statement {
  readonly Effect?: unknown;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
}

/** Statements of all policies of a resource, whatever the property is called that holds one. */
function statementsIn(value: unknown, location = ''): { readonly statement: Statement; readonly location: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'Statement'
      ? listed(inner).map((statement, index) => ({ statement: mapping(statement), location: `${location}/Statement/${index}` }))
      : statementsIn(inner, `${location}/${key}`),
  );
}

function namesEverybody({ Principal, NotPrincipal }: Statement): boolean {
  return NotPrincipal !== undefined || Principal === '*' || Object.values(mapping(Principal)).some((who) => listed(who).includes('*'));
}

/** Whether a statement is about the account itself, as `arn:…:iam::<account>:root`. */
function namesRoot(principal: unknown): boolean {
  const who = listed(mapping(principal).AWS);
  return who.length > 0 && who.every((one) => /:root["\]}]*$/.test(JSON.stringify(one)));
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const mapping = (value: unknown): Properties => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {});
