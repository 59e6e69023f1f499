import type { Settings } from '../adapters/ports.ts';
import { accountFault, HelpdeskAccount } from '../domain/helpdesk/account.ts';

export { accountFault, mostAuthors, reconciledVendors, subdomain, userId } from '../domain/helpdesk/account.ts';
export { vendors } from '../domain/helpdesk/signature.ts';

import { isAddressRange } from './address-ranges.ts';
import type { HttpLambda } from './routes.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Every Lambda, named as its file under `functions/`: the bundle, the stack and the checks are made from it. */
export type LambdaName =
  | HttpLambda
  | TaskLambda
  | 'drain-outbox'
  | 'helpdesk-out'
  | 'send-webhook'
  | 'mail-events'
  | 'measure'
  | 'calibrate'
  | 'sequence-audit'
  | 'erase-subjects';
/** The Lambdas behind the tasks of the state machine. */
export type TaskLambda = 'open-stage' | 'escalate-stage' | 'release-reply' | 'send-holding-reply';

/** How one setting is written: its variable, what stands in when there is none, and what it must be. */
interface SettingFormat<Value> {
  readonly variable: string;
  readonly fallback?: string;
  readonly expected: string;
  /** Answers undefined for a text that is not what is expected. */
  readonly read: (text: string) => Value | undefined;
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);
const wholeNumber = (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);
/** Waiting drafts are counted up to 1,600, those in escrow among them (`adapters/draft-lists.ts`): above a higher number than this the alarm might never go off. */
const mostAlarmAbove = 1000;
function alarmAbove(text: string): number | undefined {
  const count = wholeNumber(text);
  return count !== undefined && count <= mostAlarmAbove ? count : undefined;
}
/** A draft waits for 90 days at most: what may still go out is never too old. */
const fewestTextDays = 120;
function textDays(text: string): number | undefined {
  const days = wholeNumber(text);
  return days !== undefined && days >= fewestTextDays && days <= 36_500 ? days : undefined;
}
const years = (text: string) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined);
// One line of text: it ends up in mail headers and in the consequence line of a page.
const oneLine = matching(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,80}$/u);

function timeZone(text: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    return undefined;
  }
}

const hostName = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

function webhookUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  // A host name only: an address literal can't be checked against what its name resolves to.
  const safe = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && url.hash === '';
  return safe && hostName.test(url.hostname) ? text : undefined;
}

const isMailDetail = (text: string): text is Settings['mailDetail'] => text === 'full' || text === 'excerpt' || text === 'none';
const isAssurance = (text: string): text is Settings['leastAssurance'] => text === 'link' || text === 'code' || text === 'sign-in';

/** All variables of a Lambda together have at most 4 KB: these take 1.8 KB. @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
const mostRanges = 40;

function addressRanges(text: string): readonly string[] | undefined {
  const ranges = text.split(' ').filter((range) => range !== '');
  return ranges.length <= mostRanges && ranges.every(isAddressRange) ? ranges : undefined;
}

function helpdeskAccount(text: string): Settings['helpdesk'] | undefined {
  const { data } = HelpdeskAccount.safeParse(parsedJson(text));
  return data && accountFault(data) === undefined ? data : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const formats: { readonly [Name in keyof Settings]: SettingFormat<Settings[Name]> } = {
  tenantId: {
    variable: 'COUNTERSIGN_TENANT_ID',
    expected: '1 to 30 lower-case letters, digits and hyphens, beginning with a letter',
    read: matching(/^[a-z](?:[a-z0-9-]{0,28}[a-z0-9])?$/),
  },
  tenantName: { variable: 'COUNTERSIGN_TENANT_NAME', expected: 'one line of 1 to 80 characters', read: oneLine },
  publicUrl: {
    variable: 'COUNTERSIGN_PUBLIC_URL',
    expected: 'https and a host name, without path and without a slash at the end',
    read: (text) => (text.startsWith('https://') && hostName.test(text.slice('https://'.length)) ? text : undefined),
  },
  channel: { variable: 'COUNTERSIGN_CHANNEL', expected: 'one line of 1 to 80 characters', read: oneLine },
  mailFrom: { variable: 'COUNTERSIGN_MAIL_FROM', expected: 'a bare mail address', read: matching(/^[a-zA-Z0-9._+-]{1,64}@[a-z0-9.-]{3,253}$/) },
  webhookUrl: {
    variable: 'COUNTERSIGN_WEBHOOK_URL',
    fallback: '',
    expected: 'an https address on port 443 with a host name and without user or fragment',
    // None is told by null, so that "not what is expected" keeps undefined for itself.
    read: (text) => (text === '' ? null : webhookUrl(text)),
  },
  mailDetail: { variable: 'COUNTERSIGN_MAIL_DETAIL', expected: 'full, excerpt or none', read: (text) => (isMailDetail(text) ? text : undefined) },
  timeZone: { variable: 'COUNTERSIGN_TIME_ZONE', expected: 'an IANA time zone', read: timeZone },
  language: { variable: 'COUNTERSIGN_LANGUAGE', expected: 'a language code such as en or zh-TW', read: matching(/^[a-z]{2}(?:-[A-Z]{2})?$/) },
  leastAssurance: {
    variable: 'COUNTERSIGN_LEAST_ASSURANCE',
    fallback: 'link',
    expected: 'link, code or sign-in',
    read: (text) => (isAssurance(text) ? text : undefined),
  },
  requestsPerSecond: { variable: 'COUNTERSIGN_REQUESTS_PER_SECOND', fallback: '200', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  requestBurst: { variable: 'COUNTERSIGN_REQUEST_BURST', fallback: '1000', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  unknownTokensPerMinute: { variable: 'COUNTERSIGN_UNKNOWN_TOKENS_PER_MINUTE', fallback: '600', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  maxWaiters: { variable: 'COUNTERSIGN_MAX_WAITERS', fallback: '20', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  mailsPerHour: { variable: 'COUNTERSIGN_MAILS_PER_HOUR', fallback: '20', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  approvalsPerMinute: { variable: 'COUNTERSIGN_APPROVALS_PER_MINUTE', fallback: '10', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  alarmAboveWaiting: { variable: 'COUNTERSIGN_ALARM_ABOVE_WAITING', fallback: '20', expected: `a whole number of 1 to ${mostAlarmAbove}`, read: alarmAbove },
  throttledPerMinute: { variable: 'COUNTERSIGN_THROTTLED_PER_MINUTE', fallback: '10', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  gatedPerMinute: { variable: 'COUNTERSIGN_GATED_PER_MINUTE', fallback: '2000', expected: 'a whole number of 1 to 999999', read: wholeNumber },
  auditLogYears: { variable: 'COUNTERSIGN_AUDIT_LOG_YEARS', fallback: '7', expected: 'a whole number of 1 to 99', read: years },
  textDays: {
    variable: 'COUNTERSIGN_TEXT_DAYS',
    fallback: '',
    expected: `a whole number of ${fewestTextDays} to 36500`,
    read: (text) => (text === '' ? null : textDays(text)),
  },
  scannerRanges: {
    variable: 'COUNTERSIGN_SCANNER_RANGES',
    fallback: '',
    expected: `at most ${mostRanges} address ranges such as 192.0.2.0/24, separated by spaces`,
    read: addressRanges,
  },
  sandbox: {
    variable: 'COUNTERSIGN_SANDBOX',
    fallback: 'false',
    expected: 'true or false',
    read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  },
  helpdesk: {
    variable: 'COUNTERSIGN_HELPDESK',
    fallback: '',
    expected: 'a helpdesk as JSON, as a tenant’s file names it',
    read: (text) => (text === '' ? null : helpdeskAccount(text)),
  },
};

export type SettingName = keyof Settings;
export const settingNames = Object.keys(formats) as readonly SettingName[];
/** The variable that carries a setting. */
export const settingVariable = (name: SettingName): string => formats[name].variable;

/** What a setting must be, in words. */
export const expectedOf = (name: SettingName): string => formats[name].expected;

/**
 * Reads one setting from its text form.
 *
 * @param called - what an error calls the setting: its variable, or its key in a tenant's file.
 * @throws Error of one line when it is missing without a fallback, or not what is expected.
 */
export function readSetting<Name extends SettingName>(name: Name, text: string | undefined, called: string = formats[name].variable): Settings[Name] {
  const format = formats[name];
  const given = text ?? format.fallback;
  if (given === undefined) throw new Error(`${called} is missing: it must be ${format.expected}`);
  const value = format.read(given);
  if (value === undefined) throw new Error(`${called} must be ${format.expected}: ${JSON.stringify(given)}`);
  return value;
}

/** The AWS resources that a Lambda may be given, with the variable that carries the name or ARN of each. */
export const resourceVariables = {
  accountsTable: 'COUNTERSIGN_ACCOUNTS_TABLE',
  draftsTable: 'COUNTERSIGN_DRAFTS_TABLE',
  auditTable: 'COUNTERSIGN_AUDIT_TABLE',
  bodiesBucket: 'COUNTERSIGN_BODIES_BUCKET',
  /** ARN of the alias that executions are started by. */
  stateMachine: 'COUNTERSIGN_STATE_MACHINE_ARN',
  linkKeysSecret: 'COUNTERSIGN_LINK_KEYS_SECRET',
  webhookSecret: 'COUNTERSIGN_WEBHOOK_SECRET',
  /** Only of a tenant that has a helpdesk: what proves its notifications, and lets us in there. */
  helpdeskSecret: 'COUNTERSIGN_HELPDESK_SECRET',
  /** Only where every request must have come by the tenant's edge. */
  originSecret: 'COUNTERSIGN_ORIGIN_SECRET',
  receiptKey: 'COUNTERSIGN_RECEIPT_KEY',
  configurationSet: 'COUNTERSIGN_CONFIGURATION_SET',
  /** Holds the files of the audit log. */
  logBucket: 'COUNTERSIGN_LOG_BUCKET',
  /** Signs the roots of the audit log. */
  logKey: 'COUNTERSIGN_LOG_KEY',
} as const;
export type ResourceName = keyof typeof resourceVariables;

const tables = ['accountsTable', 'draftsTable', 'auditTable'] as const;

/** What each Lambda reaches, and nothing else: its variables and its role are both made from this. */
export const resourcesOf: Readonly<Record<LambdaName, readonly ResourceName[]>> = {
  intake: [...tables, 'bodiesBucket', 'originSecret'],
  'read-api': [...tables, 'bodiesBucket', 'linkKeysSecret', 'originSecret', 'receiptKey', 'logBucket'],
  'admin-api': [...tables, 'linkKeysSecret', 'originSecret'],
  'policy-api': [...tables, 'bodiesBucket', 'linkKeysSecret', 'originSecret'],
  'policy-pages': [...tables, 'bodiesBucket', 'linkKeysSecret', 'originSecret'],
  review: [...tables, 'bodiesBucket', 'linkKeysSecret', 'originSecret'],
  console: [...tables, 'bodiesBucket', 'linkKeysSecret', 'originSecret'],
  'open-stage': [...tables, 'bodiesBucket', 'linkKeysSecret'],
  'escalate-stage': [...tables, 'bodiesBucket', 'linkKeysSecret'],
  'release-reply': [...tables, 'bodiesBucket', 'linkKeysSecret'],
  'send-holding-reply': [...tables, 'bodiesBucket', 'linkKeysSecret'],
  'drain-outbox': [...tables, 'bodiesBucket', 'linkKeysSecret', 'stateMachine', 'configurationSet'],
  'send-webhook': ['draftsTable', 'bodiesBucket', 'webhookSecret'],
  'helpdesk-in': ['draftsTable', 'helpdeskSecret', 'originSecret'],
  'helpdesk-out': [...tables, 'bodiesBucket', 'helpdeskSecret'],
  'mail-events': [...tables, 'bodiesBucket', 'linkKeysSecret'],
  measure: ['accountsTable', 'draftsTable'],
  calibrate: [...tables, 'bodiesBucket', 'linkKeysSecret'],
  'sequence-audit': [...tables, 'logBucket', 'logKey'],
  'erase-subjects': [...tables, 'bodiesBucket'],
};
export const lambdaNames = Object.keys(resourcesOf) as readonly LambdaName[];
/** Those of every tenant; the others only a tenant with a helpdesk has. */
export const commonLambdas: readonly LambdaName[] = lambdaNames.filter((name) => !resourcesOf[name].includes('helpdeskSecret'));

/** Settings that only some Lambdas are given; the others go by what stands in for it. */
const givenTo: { readonly [Name in SettingName]?: readonly LambdaName[] } = { sandbox: ['intake', 'read-api', 'admin-api'] };
export const settingsGivenTo = (lambda: LambdaName): readonly SettingName[] => settingNames.filter((name) => givenTo[name]?.includes(lambda) ?? true);

/** The environment variables of a Lambda: its settings, and the resources it reaches. There are no others. */
export const variablesOf = (lambda: LambdaName): readonly string[] => [
  ...settingsGivenTo(lambda).map(settingVariable),
  ...resourcesOf[lambda].map((name) => resourceVariables[name]),
];

export interface RuntimeSettings extends Settings {
  /**
   * Name or ARN of a resource.
   *
   * @throws Error that names the variable when this Lambda was not given it.
   */
  readonly resource: (name: ResourceName) => string;
  /** Name or ARN of a resource that a tenant may not have. */
  readonly optionalResource: (name: ResourceName) => string | undefined;
}

/**
 * Reads all settings of a Lambda from its environment.
 *
 * @throws Error of one line that names the variable at fault.
 */
export function readSettings(environment: Environment): RuntimeSettings {
  const read = <Name extends SettingName>(name: Name): Settings[Name] => readSetting(name, environment[formats[name].variable]);
  const optionalResource = (name: ResourceName): string | undefined => environment[resourceVariables[name]] || undefined;
  return {
    tenantId: read('tenantId'),
    tenantName: read('tenantName'),
    publicUrl: read('publicUrl'),
    channel: read('channel'),
    mailFrom: read('mailFrom'),
    webhookUrl: read('webhookUrl'),
    mailDetail: read('mailDetail'),
    timeZone: read('timeZone'),
    language: read('language'),
    leastAssurance: read('leastAssurance'),
    requestsPerSecond: read('requestsPerSecond'),
    requestBurst: read('requestBurst'),
    unknownTokensPerMinute: read('unknownTokensPerMinute'),
    maxWaiters: read('maxWaiters'),
    mailsPerHour: read('mailsPerHour'),
    approvalsPerMinute: read('approvalsPerMinute'),
    alarmAboveWaiting: read('alarmAboveWaiting'),
    throttledPerMinute: read('throttledPerMinute'),
    gatedPerMinute: read('gatedPerMinute'),
    auditLogYears: read('auditLogYears'),
    textDays: read('textDays'),
    scannerRanges: read('scannerRanges'),
    sandbox: read('sandbox'),
    helpdesk: read('helpdesk'),
    resource: (name) => {
      const value = optionalResource(name);
      if (value === undefined) throw new Error(`${resourceVariables[name]} is missing`);
      return value;
    },
    optionalResource,
  };
}
