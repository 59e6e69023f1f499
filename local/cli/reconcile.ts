import { readFileSync, writeFileSync } from 'node:fs';
import { Trust } from '../../functions/domain/audit/bundle.ts';
import { asLogIsNamed, type OpenTenant, openDeployed } from '../reconcile/deployed.ts';
import { type ReconcileDeps, type ReconcileOptions, reconcile as reconcileTables } from '../reconcile/reconcile.ts';
import { countsOf, type Finding, isLeft, isMended, nameOf, type Report } from '../reconcile/report.ts';
import { markReconciled, secondsToStandstill, stopMark } from '../reconcile/stop-mark.ts';
import { readArguments, sinceInstant } from './arguments.ts';
import { inAws } from './cloud.ts';
import { type Command, type Context, Failure, Usage } from './command.ts';
import { type Progress, progressBar } from './progress.ts';

/** @param open - how the tenant is reached. */
export const createReconcile = (open: OpenTenant): Command => ({
  name: 'reconcile',
  summary: 'hold tables that were restored from a backup against each other and the signed audit log, and mend what can be proven',
  usage: `countersign reconcile TENANT [--repair] [--delivered FILE] [--deliveries FILE] [--left FILE] [--acknowledge FILE] [options] [--json]

For a tenant that is stopped (\`countersign tenant stop\`), after its tables were restored; with the credentials of the AWS account. Reads the signed files of the audit log and
all three tables, and says what does not fit: each draft against its events, and the chains of accounts, people, keys and the policy. Changes nothing without --repair.

What is mended, and how:
  imports        events that the signed log has and the table lacks
  settles        a draft ends as its events have ended it: what was released stays so and never goes out again
  holds          a draft that nobody can prove ends as integrity_hold, with an event; the helpdesk sends it anew
  erases         the texts of a draft go that its events say were erased, and that the restored tables have again
  buries         of a draft that is lost it is kept that this is known
  corrects       accounts, people and keys get what their events tell; a release that is owed and not proven is never sent
  raises         a sum of an account that is less than its drafts count for
  moves the log  its state becomes what its files prove, never less than was signed
  tell           nothing to mend: somebody should know
  by hand        people must see to it, and it stays until they have:
    policy-older   the newer policy is lost: put it
    hold-again     a legal hold that was put since: put it again, before an erasure takes what it keeps
    erase-again    an erasure that was made since, or was under way: its account or its texts may be back, ask for it again
    look-again     of an account, a person, delegations or the policy events tell a part alone: look whether the rest is so, and put it
                 Of the last three nothing shows that it was done: say so with --acknowledge

Once nothing is left but what people see to, API keys reach the administration of the stopped tenant, so that they can; with nothing left, \`tenant start\` starts it.

  --repair          mend, then look again
  --delivered FILE  drafts that the helpdesk has got the release of since the instant of the restore: an id, or a JSON object with \`draftId\`, in each line; may be empty.
                    Of the last minutes before a loss only the helpdesk knows; while drafts are open, no run without it ends with exit code 0
  --left FILE       writes what is left, one finding a line
  --acknowledge FILE  such lines, of what people have seen to: it is left no longer, and the audit says so; with --repair
  --deliveries FILE writes what the events tell of releases as JSON Lines, to be compared with the helpdesk
  --since           releases from here on are listed: an instant, or 2d; 1d unless told
  --trust FILE      trust.json as compliance keeps it; without it the log's key is asked of KMS
  --dir             the project, in which tenants/ is; here unless told

Exit code 0: nothing is left; 1: something is, or the tenant is not stopped; 2: the log or a table could not be read, or not be proven; 3: usage.`,
  run: (context) => inAws(() => run(open, context)),
});

async function run(open: OpenTenant, context: Context): Promise<number> {
  const { values, positionals } = readArguments(context.args, {
    repair: { type: 'boolean', default: false },
    delivered: { type: 'string' },
    deliveries: { type: 'string' },
    left: { type: 'string' },
    acknowledge: { type: 'string' },
    since: { type: 'string', default: '1d' },
    trust: { type: 'string' },
    dir: { type: 'string', default: '.' },
  });
  const [tenant = '', ...others] = positionals;
  if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
  if (values.acknowledge !== undefined && !values.repair) throw new Usage('--acknowledge goes with --repair');
  const options: ReconcileOptions = {
    repair: values.repair,
    delivered: values.delivered === undefined ? undefined : readDelivered(values.delivered),
    acknowledged: new Set(values.acknowledge === undefined ? [] : linesOf(values.acknowledge)),
    since: sinceInstant(values.since),
  };
  const opened = await open(values.dir, tenant);
  const trusted = values.trust === undefined ? undefined : keysIn(values.trust);
  await refuseRunning(opened);
  if ((await stopMark(opened.tables))?.copyingSince !== undefined) throw new Failure('a restore of tables was cut off: countersign tenant restore, once more');
  const looked = await look(context, opened, trusted, options);
  if (!looked) return 2;
  if (values.deliveries !== undefined) writeFileSync(values.deliveries, looked.first.deliveries.map((line) => `${JSON.stringify(line)}\n`).join(''));
  if (values.left !== undefined) writeFileSync(values.left, looked.left.map((one) => `${nameOf(one)}\n`).join(''));
  if (options.repair) await markReconciled(opened, looked.left.length === 0 ? 'whole' : isMended(looked.left) ? 'by-hand' : 'unproven');
  tell(context, looked.first, looked.left, options);
  return looked.left.length > 0 ? 1 : 0;
}

/** What was found, and what is left of it: after a repair by a second look. Undefined where it could not be read to its end. */
async function look(
  context: Context,
  opened: Omit<ReconcileDeps, 'tick'>,
  trusted: ReconcileDeps['keys'] | undefined,
  options: ReconcileOptions,
): Promise<{ first: Report; left: readonly Finding[] } | undefined> {
  const bars = new Map<string, Progress>();
  const tick = (done: number, what: string): void => {
    const bar = bars.get(what) ?? progressBar(context, 0, what);
    bars.set(what, bar);
    bar.tick(done);
  };
  try {
    const deps = { ...opened, keys: trusted ?? (await asLogIsNamed(opened)), tick };
    const first = await reconcileTables(deps, options);
    const left = options.repair ? (await reconcileTables(deps, { ...options, repair: false })).findings : first.findings;
    return { first, left: left.filter(isLeft) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    context.err(`countersign: not looked at to the end, and some of it may be mended: ${error.name}: ${error.message}`);
    return undefined;
  } finally {
    for (const bar of bars.values()) bar.end();
  }
}

/** @throws Failure while the tenant runs, or may still be at work */
export async function refuseRunning(deps: Pick<ReconcileDeps, 'tables' | 'clock'>): Promise<void> {
  const left = await secondsToStandstill(deps);
  if (left === undefined) throw new Failure('the tenant runs: stop it first (countersign tenant stop), so that nothing goes out meanwhile');
  if (left > 0) throw new Failure(`the tenant was stopped just now: what was begun may be at work for ${left} s more`);
}

function readDelivered(path: string): Set<string> {
  return new Set(linesOf(path).map((line) => (line.startsWith('{') ? draftIdIn(line, path) : line)));
}

const linesOf = (path: string): string[] =>
  readText(path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function draftIdIn(line: string, path: string): string {
  try {
    const { draftId } = JSON.parse(line);
    if (typeof draftId === 'string') return draftId;
  } catch {
    // said below
  }
  throw new Usage(`a line of ${path} names no draftId`);
}

function keysIn(path: string): Trust['keys'] {
  try {
    return Trust.parse(JSON.parse(readText(path))).keys;
  } catch (error) {
    if (error instanceof Usage) throw error;
    throw new Usage(`${path} is no trust.json`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Usage(`${path} can't be read`);
  }
}

function tell(
  { json, out }: Context,
  { findings, deliveries, drafts, chains, logEntries }: Report,
  left: readonly Finding[],
  { repair }: ReconcileOptions,
): void {
  if (json) {
    out(
      JSON.stringify(
        { repaired: repair, drafts, chains, logEntries, counts: countsOf(findings), left: left.length, findings, deliveries: deliveries.length },
        null,
        2,
      ),
    );
    return;
  }
  for (const one of findings)
    out(`${(one.done ? 'done' : repair || one.remedy === 'tell' ? '' : 'would').padEnd(6)}${one.remedy.padEnd(14)} ${one.about} ${one.id}: ${one.fault}`);
  out(`${drafts} drafts, ${chains} chains, ${logEntries} entries of the log: ${findings.length} findings, ${left.length} left`);
}

export const reconcile = createReconcile(openDeployed);
