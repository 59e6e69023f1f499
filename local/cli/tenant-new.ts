import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Policy } from '../../functions/domain/policy/policy.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { readTenantConfig, TenantConfigError } from '../../lib/tenant-config.ts';
import { readArguments } from './arguments.ts';
import { type Command, Failure, Usage } from './command.ts';

const dayMilliseconds = 86_400_000;
/** The baseline takes two weeks at least, settable to four and more (source document, line 98); more than a year is none. */
const weeks = { least: 2, most: 52 } as const;

export const tenantNew: Command = {
  name: 'tenant new',
  summary: 'write the files of a new tenant: what its stack is deployed with, and a policy that begins with the baseline',
  usage: `countersign tenant new TENANT --mail-domain DOMAIN --alarm ADDRESS [options] [--json]

Writes tenants/TENANT.yaml, from which the stack is deployed, and tenants/TENANT.policy.yaml: the standard policy, under which people review every reply until its baseline is over. After it each category waits for its own evidence. Overwrites nothing, and calls nobody.

  --mail-domain  verified in SES, from which mails are sent: approvals@DOMAIN
  --alarm        who is told when an alarm goes off
  --name         what the tenant is called; TENANT unless told
  --account      AWS account to deploy to, 12 digits, with --region; that of the credentials in use unless told
  --region       AWS region
  --webhook      https address that releases are told to; none unless told
  --channel      the helpdesk, as approvers know it; Zendesk unless told
  --time-zone    IANA name; Europe/Berlin unless told
  --language     of customer messages whose language can't be told; en unless told
  --begins       day on which the first drafts come, 2026-12-01; today unless told
  --weeks        of the baseline from that day, ${weeks.least} to ${weeks.most}; ${weeks.least} unless told
  --dir          the project, in which tenants/ is; here unless told

Exit code 0: written; 1: a file is there already, or would be refused; 3: usage.`,
  async run({ args, json, out }) {
    const { values, positionals } = readArguments(args, {
      'mail-domain': { type: 'string' },
      alarm: { type: 'string' },
      name: { type: 'string' },
      account: { type: 'string' },
      region: { type: 'string' },
      webhook: { type: 'string' },
      channel: { type: 'string', default: 'Zendesk' },
      'time-zone': { type: 'string', default: 'Europe/Berlin' },
      language: { type: 'string', default: 'en' },
      begins: { type: 'string' },
      weeks: { type: 'string', default: String(weeks.least) },
      dir: { type: 'string', default: '.' },
    });
    const [tenant = '', ...others] = positionals;
    const { 'mail-domain': mailDomain, alarm } = values;
    if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
    if (!mailDomain || !alarm) throw new Usage('--mail-domain and --alarm are wanted');
    const { account, region } = values;
    if ((account === undefined) !== (region === undefined)) throw new Usage('--account and --region go together');
    const until = endOfBaseline(values.begins, values.weeks);
    const config = {
      tenantId: tenant,
      tenantName: values.name ?? tenant,
      ...(account !== undefined && { aws: { account, region } }),
      channel: values.channel,
      ...(values.webhook !== undefined && { webhookUrl: values.webhook }),
      mail: { domain: mailDomain, from: `approvals@${mailDomain}`, detail: 'excerpt' },
      timeZone: values['time-zone'],
      language: values.language,
      alarms: [alarm],
    };
    const policy = Policy.parse({ ...standardPolicy, baseline: { ...standardPolicy.baseline, until } });
    const directory = join(values.dir, 'tenants');
    const files = { config: join(directory, `${tenant}.yaml`), policy: join(directory, `${tenant}.policy.yaml`) };
    const texts = { config: configText(tenant, config), policy: policyText(tenant, until, policy) };
    check(tenant, texts.config);
    const there = Object.values(files).find((file) => existsSync(file));
    if (there) throw new Failure(`the file is there already: ${there}`);
    mkdirSync(directory, { recursive: true });
    for (const kind of ['config', 'policy'] as const) writeFileSync(files[kind], texts[kind], { flag: 'wx' });
    if (json) out(JSON.stringify({ tenant, ...files, baselineUntil: until }, null, 2));
    else
      for (const line of [
        `${files.config} says with what the stack is deployed: npx cdk deploy -c tenant=${tenant}`,
        `${files.policy} is the policy to begin with: countersign policy put ${files.policy}`,
        `Until ${until.slice(0, 10)} people review every reply; after it each category waits for its own evidence.`,
      ])
        out(line);
    return 0;
  },
};

/** @throws Usage */
function endOfBaseline(begins: string | undefined, typedWeeks: string): string {
  const count = Number(typedWeeks);
  if (!Number.isInteger(count) || count < weeks.least || count > weeks.most)
    throw new Usage(`--weeks is a whole number from ${weeks.least} to ${weeks.most}: ${typedWeeks}`);
  const day = begins ?? new Date().toISOString().slice(0, 10);
  const from = new Date(`${day}T00:00:00.000Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(from.getTime()) || from.toISOString().slice(0, 10) !== day)
    throw new Usage(`--begins is a day, 2026-12-01: ${day}`);
  return new Date(from.getTime() + count * 7 * dayMilliseconds).toISOString();
}

/** @throws Failure for what a deployment would refuse. */
function check(tenant: string, text: string): void {
  const directory = mkdtempSync(join(tmpdir(), 'tenant-'));
  try {
    if (/^[a-z][a-z0-9-]*$/.test(tenant)) writeFileSync(join(directory, `${tenant}.yaml`), text);
    readTenantConfig(directory, tenant);
  } catch (error) {
    if (error instanceof TenantConfigError) throw new Failure(error.message);
    throw error;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const configText = (tenant: string, config: object): string =>
  `# yaml-language-server: $schema=../docs/tenant.schema.json\n# \`npx cdk deploy -c tenant=${tenant}\` deploys it. tenants/demo.yaml names every other setting: account and region, domain, webhook, retention, limits.\n${stringify(config, { lineWidth: 0 })}`;

const policyText = (tenant: string, until: string, policy: Policy): string =>
  `# The policy that ${tenant} begins with: the standard one, and until ${until.slice(0, 10)} people review every reply (\`baseline\`). docs/policy.md says what each member means.\n${stringify(policy, { lineWidth: 0 })}`;
