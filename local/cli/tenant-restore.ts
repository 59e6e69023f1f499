import { checked, refuseOther } from '../reconcile/check-source.ts';
import { copyBack } from '../reconcile/copy-back.ts';
import { type OpenTenant, openDeployed } from '../reconcile/deployed.ts';
import { markCopying, markUnproven } from '../reconcile/stop-mark.ts';
import { readArguments } from './arguments.ts';
import { inAws } from './cloud.ts';
import { type Command, type Context, Usage } from './command.ts';
import { progressBar } from './progress.ts';
import { refuseRunning } from './reconcile.ts';

/** @param open - how the tenant is reached. */
export const createTenantRestore = (open: OpenTenant): Command => ({
  name: 'tenant restore',
  summary: 'bring tables that were restored from a backup back into those of a tenant that is stopped',
  usage: `countersign tenant restore TENANT [--accounts TABLE] [--drafts TABLE] [--audit TABLE] [--from-copy] [--dir DIRECTORY] [--json]

DynamoDB restores into tables of new names, without streams, policies and expiry. This copies such a table into the tenant's own: every item is written, and of accounts and
drafts what the restored table lacks is removed, and so are sessions and links for signing in. Of events none is ever removed: those that are there are evidence. It may be called again where it was cut off.
From then on the tenant does not start before \`countersign reconcile --repair\` has ended with 0.

Refused is a table that is empty, is still being restored, or was not restored from the tenant's own table of that kind.

  --accounts, --drafts, --audit   the restored table of each kind, by its name in the same account and region; one at least
  --from-copy                     they are copies of the tenant's tables that DynamoDB knows no source of, as from another region: what they hold is looked at alone
  --dir                           the project, in which tenants/ is; here unless told

Exit code 0: copied; 1: the tenant is not stopped, a table is refused, or AWS refuses; 3: usage. \`countersign reconcile\` comes next.`,
  run: (context) => inAws(() => restore(open, context)),
});

async function restore(open: OpenTenant, context: Context): Promise<number> {
  const { values, positionals } = readArguments(context.args, {
    accounts: { type: 'string' },
    drafts: { type: 'string' },
    audit: { type: 'string' },
    'from-copy': { type: 'boolean', default: false },
    dir: { type: 'string', default: '.' },
  });
  const [tenant = '', ...others] = positionals;
  if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
  const named = (['accounts', 'drafts', 'audit'] as const).flatMap((table) => (values[table] === undefined ? [] : [{ table, name: values[table] }]));
  if (named.length === 0) throw new Usage('a restored table is wanted');
  const opened = await open(values.dir, tenant);
  await refuseRunning(opened);
  for (const { table, name } of named) refuseOther(name, await opened.restored(name).facts(), await opened.facts(table), values['from-copy']);
  const sources = await Promise.all(
    named.map(async ({ table, name }) => ({ table, name, restored: await checked(table, opened.restored(name), opened.tenantId) })),
  );
  await markUnproven(opened);
  await refuseRunning(opened); // where its administration had been let in already, that has to end first
  await markCopying(opened, true);
  const copied: Record<string, object> = {};
  for (const { table, name, restored } of sources) {
    const bar = progressBar(context, 0, `items of ${name}`);
    const { written, removed } = await copyBack(table, restored, opened, bar.tick);
    bar.end();
    copied[table] = { written, removed };
    if (!context.json) context.out(`${table}: ${written} items written, ${removed} removed`);
  }
  await markCopying(opened, false);
  if (context.json) context.out(JSON.stringify(copied));
  return 0;
}

export const tenantRestore = createTenantRestore(openDeployed);
