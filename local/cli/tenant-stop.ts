import { TransactionRefused } from '../../functions/adapters/ports.ts';
import { stopTakesSeconds } from '../../functions/adapters/stop-gate.ts';
import { type Opened, type OpenTenant, openDeployed } from '../reconcile/deployed.ts';
import { type StopDeps, startTenant, stopTenant } from '../reconcile/stop-mark.ts';
import { readArguments } from './arguments.ts';
import { inAws } from './cloud.ts';
import { type Command, Failure, Usage } from './command.ts';

const theTenant = ([tenant = '', ...others]: readonly string[]): string => {
  if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
  return tenant;
};

/** As long as the reason of a recovered key. */
const mostReason = 500;

/** Does it as whoever the credentials are of. @throws Failure where somebody else was faster */
async function asCloudAdmin<T>(opened: Opened, act: (deps: StopDeps) => Promise<T>): Promise<T> {
  const deps = { ...opened, actor: await opened.actor() };
  try {
    return await act(deps);
  } catch (error) {
    if (error instanceof TransactionRefused) throw new Failure('somebody else stops or starts it at this moment: look, and run it again');
    throw error;
  }
}

/** @param open - how the tenant is reached. */
export const createTenantStop = (open: OpenTenant): Command => ({
  name: 'tenant stop',
  summary: 'stop a tenant for a restore: nobody is let in, and nothing is taken, decided, sent or released until it is started',
  usage: `countersign tenant stop TENANT [--dir DIRECTORY] [--json]

Puts a mark into the tenant's table of drafts, with the credentials of the AWS account. Every function looks for it within ten seconds: from then on
every call and page but /health is answered with 503 \`paused\`, as no key, session or link can be believed before the tables are whole; the sweep, the webhooks, the audit log,
calibration and erasures stand still. The audit tells of it. Once \`countersign reconcile --repair\` has mended what can be proven, API keys reach the administration again. What was begun before the mark may go on for five minutes: \`reconcile\` refuses until ${stopTakesSeconds} seconds have passed.

  --dir   the project, in which tenants/ is; here unless told

Exit code 0: stopped; 1: AWS refuses; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, { dir: { type: 'string', default: '.' } });
    const tenant = theTenant(positionals);
    const since = await inAws(async () => asCloudAdmin(await open(values.dir, tenant), stopTenant));
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
  usage: `countersign tenant start TENANT [--force --reason TEXT] [--dir DIRECTORY] [--json]

Takes the mark of \`tenant stop\` away; every function sees it within ten seconds. Where tables were restored, or a run that mends has left something, it is refused until
\`countersign reconcile --repair\` has ended with exit code 0. The audit tells of it.

  --force   start all the same: what nobody has proven may go out, or let somebody in
  --reason  why, with --force; it is kept, and the event commits to it
  --dir     the project, in which tenants/ is; here unless told

Exit code 0: started, or never stopped; 1: its tables are not proven, or AWS refuses; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, {
      force: { type: 'boolean', default: false },
      reason: { type: 'string' },
      dir: { type: 'string', default: '.' },
    });
    const tenant = theTenant(positionals);
    const { force, reason = '' } = values;
    if (force && (reason.trim() === '' || reason.length > mostReason)) throw new Usage(`--force wants a --reason of 1 to ${mostReason} characters`);
    if (!force && reason !== '') throw new Usage('--reason goes with --force');
    const since = await inAws(async () => asCloudAdmin(await open(values.dir, tenant), (deps) => startTenant(deps, force ? reason : undefined)));
    if (since === 'unproven')
      throw new Failure(`nothing has found the tables of ${tenant} whole since they were restored: countersign reconcile --repair, until it ends with 0`);
    if (context.json) context.out(JSON.stringify({ stoppedAt: since?.toISOString() ?? null }));
    else context.out(since ? `${tenant} is started; it was stopped since ${since.toISOString()}` : `${tenant} was not stopped`);
    return 0;
  },
});

export const tenantStop = createTenantStop(openDeployed);
export const tenantStart = createTenantStart(openDeployed);
