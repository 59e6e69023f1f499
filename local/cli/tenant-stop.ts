import { startTenant, stoppedSince, stopTakesSeconds, stopTenant } from '../../functions/adapters/stop-gate.ts';
import { type OpenTenant, openDeployed } from '../reconcile/deployed.ts';
import { readArguments } from './arguments.ts';
import { type Command, type Context, Usage } from './command.ts';

function theTenant(context: Context): { tenant: string; directory: string } {
  const { values, positionals } = readArguments(context.args, { dir: { type: 'string', default: '.' } });
  const [tenant = '', ...others] = positionals;
  if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
  return { tenant, directory: values.dir };
}

/** @param open - how the tenant is reached. */
export const createTenantStop = (open: OpenTenant): Command => ({
  name: 'tenant stop',
  summary: 'stop a tenant for a restore: nothing is taken, decided, sent or released until it is started',
  usage: `countersign tenant stop TENANT [--dir DIRECTORY] [--json]

Puts a mark into the tenant's table of drafts, with the credentials of the AWS account. Every function looks for it within ten seconds: calls that change drafts and
decisions are answered with 503 \`paused\`, and the sweep, the webhooks, the audit log and erasures stand still. What is read, and the policy, people and keys, can be reached as
before. What was begun before the mark may go on for five minutes: \`reconcile\` refuses until ${stopTakesSeconds} seconds have passed.

  --dir   the project, in which tenants/ is; here unless told

Exit code 0: stopped; 1: the stack can't be reached; 3: usage.`,
  async run(context) {
    const { tenant, directory } = theTenant(context);
    const since = await stopTenant(await open(directory, tenant));
    const whole = new Date(since.getTime() + stopTakesSeconds * 1000);
    if (context.json) context.out(JSON.stringify({ stoppedAt: since.toISOString(), wholeAt: whole.toISOString() }));
    else context.out(`${tenant} is stopped since ${since.toISOString()}; nothing is at work any more from ${whole.toISOString()} on`);
    return 0;
  },
});

/** @param open - how the tenant is reached. */
export const createTenantStart = (open: OpenTenant): Command => ({
  name: 'tenant start',
  summary: 'start a tenant again that was stopped',
  usage: `countersign tenant start TENANT [--dir DIRECTORY] [--json]

Takes the mark of \`tenant stop\` away; every function sees it within ten seconds. After a restore of tables, start once \`countersign reconcile\` has ended with exit code 0.

  --dir   the project, in which tenants/ is; here unless told

Exit code 0: started, or never stopped; 1: the stack can't be reached; 3: usage.`,
  async run(context) {
    const { tenant, directory } = theTenant(context);
    const { tables } = await open(directory, tenant);
    const since = await stoppedSince(tables);
    await startTenant(tables);
    if (context.json) context.out(JSON.stringify({ stoppedAt: since?.toISOString() ?? null }));
    else context.out(since ? `${tenant} is started; it was stopped since ${since.toISOString()}` : `${tenant} was not stopped`);
    return 0;
  },
});

export const tenantStop = createTenantStop(openDeployed);
export const tenantStart = createTenantStart(openDeployed);
