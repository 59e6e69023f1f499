import * as z from 'zod';
import { accountFault, expectedOf, mostAuthors, readSetting, type SettingName, subdomain, userId, vendors } from '../functions/runtime/env.ts';

// Every message stands behind the key at fault, in one line: "limits.maxWaiters must be …".

/** CloudFront takes certificates and firewalls of this region alone. @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html */
export const edgeRegion = 'us-east-1';
/** The periods that PutRetentionPolicy takes, from a week on. */
const retentionDays = [7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
/** A draft waits 90 days at most. */
const mostHours = 90 * 24;
/** Enough for any account that AWS gives; a slip of the finger is more. */
const mostExecutions = 1_000_000;
const mostUsd = 1_000_000;

const wanted = (expected: string) => ({ error: ({ input }: { readonly input?: unknown }) => `must be ${expected}: ${JSON.stringify(input) ?? 'missing'}` });
const matching = (pattern: RegExp, expected: string) => z.string(wanted(expected)).regex(pattern, wanted(expected));
const flag = () => z.boolean(wanted('true or false'));
function whole(least: number, most: number) {
  const range = wanted(`a whole number of ${least} to ${most}`);
  return z.int(range).min(least, range).max(most, range);
}
/** A mapping. A key that nobody reads is refused, so that a misspelt or smuggled-in setting never passes silently. */
const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? 'must be a mapping' : undefined) });

// Settings of the running program are held to the same rules as there (`runtime/env.ts`), so that what synthesizes also starts.

const textOf = (name: SettingName, means: string) =>
  z
    .union([z.string(), z.number()], {
      error: ({ input }) => (input === undefined ? `is missing: it must be ${expectedOf(name)}` : 'must be text or a number'),
    })
    .describe(`${means}: ${expectedOf(name)}`);
/** A setting that every tenant has to say. */
const setting = <Name extends SettingName>(name: Name, means: string) =>
  textOf(name, means).transform((given, context) => readOr(name, String(given), context));
/** A setting that the program knows a value for. */
const settingOr = <Name extends SettingName>(name: Name, means: string) =>
  textOf(name, means)
    .optional()
    .transform((given, context) => readOr(name, given === undefined ? undefined : String(given), context));

function readOr<Name extends SettingName>(name: Name, given: string | undefined, context: z.RefinementCtx) {
  try {
    return readSetting(name, given, '');
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message.trim() });
    return z.NEVER;
  }
}

const domainName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const account = matching(/^\d{12}$/, '12 digits in quotes');

const Edge = section({
  certificateArn: matching(new RegExp(`^arn:aws:acm:${edgeRegion}:\\d{12}:certificate/[\\w-]+$`), `the ARN of an ACM certificate in ${edgeRegion}`).describe(
    'Of the domain',
  ),
  originHost: matching(domainName, 'a host name in lower case')
    .optional()
    .describe('Where the edge finds the API: the output DomainTarget of the stack. Without it there is a secret, and no edge'),
  only: flag().default(false).describe('Whether what did not come by the edge is refused'),
  pageRequestsPer5Minutes: whole(100, 1_000_000)
    .default(1000)
    .describe('So many requests for pages from one address within five minutes; those beyond are refused'),
  secretVersion: whole(1, 999_999).default(1).describe('Another number has the edge read the origin secret anew'),
});

const Limits = section({
  requestsPerSecond: settingOr(
    'requestsPerSecond',
    'Requests a second that you plan with; so many drafts are let in, of all API keys together, and of everything else twice as many',
  ),
  requestBurst: settingOr('requestBurst', 'Drafts that are let in at once; of everything else twice as many'),
  unknownTokensPerMinute: settingOr('unknownTokensPerMinute', 'Unknown review links a minute and process, beyond which they are refused'),
  maxWaiters: settingOr('maxWaiters', 'Callers that may wait for a draft to settle'),
  mailsPerHour: settingOr('mailsPerHour', 'Requests an hour that a person gets by a mail each; beyond it they come together'),
  approvalsPerMinute: settingOr('approvalsPerMinute', 'More approvals than this by one person within a minute raise the alarm'),
  alarmAboveWaiting: settingOr('alarmAboveWaiting', 'More waiting drafts than this raise an alarm'),
  alarmOldestHours: whole(1, mostHours).default(24).describe('A draft that has waited for so many hours raises an alarm'),
  throttledPerMinute: settingOr('throttledPerMinute', 'So many drafts a minute and process are held while Comprehend is throttled'),
  gatedPerMinute: settingOr('gatedPerMinute', 'So many drafts and revisions a minute that people have to decide are taken of one API key'),
  concurrentExecutions: whole(1, mostExecutions).default(1000).describe('The quota of the account for Lambdas that run at once; 80 % of it raise an alarm'),
});

const olderSignatures = ['v1', 'v2'] as const;

const Helpdesk = section({
  vendor: z.enum(vendors, wanted(`one of ${vendors.join(', ')}`)).describe('Whose helpdesk it is'),
  account: matching(subdomain, 'the account alone, in lower case: acme of acme.zendesk.com').describe(
    'The account: `acme` of acme.zendesk.com or acme.freshdesk.com, the id of the workspace of Intercom, the number of the portal of HubSpot',
  ),
  authors: z
    .array(matching(userId, 'the id of a user, in quotes'), { error: 'must list the ids of users whose internal notes are drafts' })
    .min(1, { error: 'must list at least one user' })
    .max(mostAuthors, { error: `must list ${mostAuthors} users at most` })
    .describe('Users of the helpdesk whose internal notes are drafts'),
  sender: matching(userId, 'the id of a user, in quotes')
    .optional()
    .describe('The user in whose name replies are written; not of Zendesk, where it is whose token is used'),
  region: z.enum(['us', 'eu', 'au'], wanted('us, eu or au')).optional().describe('Where Intercom keeps the workspace; us unless told'),
  olderSignatures: z
    .array(z.enum(olderSignatures, wanted('v1 or v2')), { error: 'must be a list of v1 and v2' })
    .min(1, { error: 'must list v1, v2 or both' })
    .optional()
    .describe('Signatures of HubSpot without a time that are taken too: whoever keeps such a notification can send it again'),
}).superRefine((account, context) => {
  const fault = accountFault(account);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault.slice(fault.indexOf(' ') + 1), path: [fault.slice(0, fault.indexOf(' '))] });
});

/** What `tenants/<tenant>.yaml` may say. */
export const TenantFile = section({
  tenantId: setting('tenantId', 'As the file is named'),
  tenantName: setting('tenantName', 'As people call the tenant'),
  aws: section({ account, region: matching(/^[a-z]{2}(?:-[a-z]+)+-\d$/, 'an AWS region') })
    .optional()
    .describe('Where to deploy; without it, to account and region of the credentials in use'),
  domain: section({
    name: matching(domainName, 'a host name in lower case'),
    certificateArn: matching(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, 'the ARN of an ACM certificate'),
    waits: flag().optional().describe('Whether no link leads to it yet, so that its DNS record can be made first'),
    only: flag().optional().describe('Whether the address that API Gateway gave the stack is closed: every link that was mailed with it stops working'),
  })
    .optional()
    .describe('The address of every link; without it, the one that API Gateway gives the stack'),
  edge: Edge.optional().describe('What stands in front of the domain; without it the domain leads to API Gateway'),
  channel: setting('channel', 'The helpdesk that releases go to, as approvers know it'),
  webhookUrl: settingOr('webhookUrl', 'The endpoint for webhooks; without it none are sent'),
  mail: section({
    domain: matching(domainName, 'a domain name in lower case').describe('Verified in SES'),
    from: setting('mailFrom', 'The sender, at that domain'),
    detail: setting('mailDetail', 'How much personal data a mail may show'),
  }),
  helpdesk: Helpdesk.optional().describe('Where drafts come from as internal notes and replies go as comments; without it the helpdesk uses the API'),
  timeZone: setting('timeZone', 'In which mails and pages write times'),
  language: setting('language', 'Of customer messages whose language can not be told'),
  assurance: settingOr('leastAssurance', 'How a person must at least prove who decides, whatever the policy says'),
  alarms: z
    .array(matching(/^[a-zA-Z0-9._+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a mail address'), { error: 'must list at least one mail address' })
    .min(1, { error: 'must list at least one mail address' })
    .describe('Mail addresses that are told when an alarm goes off'),
  logRetentionDays: z
    .literal(retentionDays, wanted(`one of ${retentionDays.join(', ')}`))
    .default(90)
    .describe('Days that logs are kept'),
  textDays: settingOr('textDays', 'Days after which the texts of a draft are erased; without it, never by themselves'),
  sandbox: flag().default(false).describe('Whether integrators may try the API with keys of the sandbox; not where customers are answered'),
  tracing: flag().default(false).describe('Whether X-Ray records a trace of every invocation and execution, which is paid by the trace'),
  limits: Limits.prefault({}),
  budget: section({ monthlyUsd: whole(1, mostUsd) })
    .optional()
    .describe('What the AWS account may cost a month, in US dollars, before `alarms` are told'),
  auditLog: section({
    years: settingOr('auditLogYears', 'So long nobody can delete a file of the audit log'),
    waits: flag().optional().describe('Whether the log is not begun yet, so that one which was lost with its region can be brought in and goes on here'),
    copyTo: section({ bucket: matching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of an S3 bucket'), account })
      .optional()
      .describe('A bucket in another account to which every file of it is copied'),
  }).prefault({}),
  scannerRanges: z
    .array(z.string({ error: 'must be a list of address ranges' }), { error: 'must be a list of address ranges' })
    .default([])
    .describe(`Networks of mail scanners: ${expectedOf('scannerRanges')}`)
    .transform((ranges, context) => readOr('scannerRanges', ranges.join(' '), context)),
}).superRefine(({ mail, aws, domain, edge }, context) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  // The signature is of the mail domain, and the DMARC record that the stack prints takes none of another name, nor of a name below or above it.
  if (mail.from.slice(mail.from.indexOf('@') + 1) !== mail.domain) refuse(`mail.from must be an address at ${mail.domain}: "${mail.from}"`);
  if (domain?.waits && domain.only) refuse('domain.only closes the address that links lead to while domain.waits');
  if (!edge) return;
  // An edge has its own region, so its stack must be told the account; and a name of its own, so that it can stand before the domain.
  for (const [key, given] of Object.entries({ aws, domain })) if (given === undefined) refuse(`edge needs ${key}`);
  if (edge.only && edge.originHost === undefined) refuse('edge.only needs edge.originHost: without it there is no edge to come by');
  if (edge.only && domain?.waits) refuse('edge.only needs a domain that links lead to: take domain.waits out first');
  if (edge.originHost !== undefined && edge.originHost === domain?.name) refuse('edge.originHost must not be the domain: the edge would ask itself');
});

/** What `tenants/<tenant>.yaml` says, checked, with what stands in for all that it leaves out. */
export type TenantConfig = z.output<typeof TenantFile>;
export type EdgeConfig = NonNullable<TenantConfig['edge']>;

/** The first thing that is wrong, in one line that names the key: one that nobody reads before one that is missing, which it may be misspelt. */
export function firstFault({ issues }: z.ZodError): string {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) throw new TypeError('an error without an issue');
  const keyOf = (path: readonly PropertyKey[]) =>
    path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : [text, key].filter(Boolean).join('.')), '');
  if (issue.code === 'unrecognized_keys') return `unknown key: ${keyOf([...issue.path, issue.keys[0] ?? ''])}`;
  if (issue.path.length === 0) return issue.code === 'custom' ? issue.message : `the file ${issue.message}`;
  return `${keyOf(issue.path)}${/^[a-z]/.test(issue.message) ? ' ' : ''}${issue.message}`;
}

/** The same for editors: JSON Schema, draft 2020-12. Rules between keys are not in it. */
export function tenantFileSchema(): object {
  return { title: 'A tenant of Countersign', ...z.toJSONSchema(TenantFile, { io: 'input' }) };
}
