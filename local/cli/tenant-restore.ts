import { copyBack } from '../reconcile/copy-back.ts';
import { type OpenTenant, openDeployed } from '../reconcile/deployed.ts';
import { readArguments } from './arguments.ts';
import { type Command, Usage } from './command.ts';
import { progressBar } from './progress.ts';
import { refuseRunning } from './reconcile.ts';

/** @param open - how the tenant is reached. */
export const createTenantRestore = (open: OpenTenant): Command => ({
  name: 'tenant restore',
  summary: 'bring tables that were restored from a backup back into those of a tenant that is stopped',
  usage: `countersign tenant restore TENANT [--accounts TABLE] [--drafts TABLE] [--audit TABLE] [--dir DIRECTORY] [--json]

DynamoDB restores into tables of new names, without streams, policies and expiry. This copies such a table into the tenant's own: every item is written, and of accounts and
drafts what the restored table lacks is removed. Of events none is ever removed: those that are there are evidence. It may be called again where it was cut off.

  --accounts, --drafts, --audit   the restored table of each kind, by its name in the same account and region; one at least
  --dir                           the project, in which tenants/ is; here unless told

Exit code 0: copied; 1: the tenant is not stopped, or the stack can't be reached; 3: usage. \`countersign reconcile\` comes next.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, {
      accounts: { type: 'string' },
      drafts: { type: 'string' },
      audit: { type: 'string' },
      dir: { type: 'string', default: '.' },
    });
    const [tenant = '', ...others] = positionals;
    if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
    const named = (['accounts', 'drafts', 'audit'] as const).flatMap((table) => (values[table] === undefined ? [] : [{ table, name: values[table] }]));
    if (named.length === 0) throw new Usage('a restored table is wanted');
    const opened = await open(values.dir, tenant);
    await refuseRunning(opened);
    const copied: Record<string, object> = {};
    for (const { table, name } of named) {
      const bar = progressBar(context, 0, `items of ${name}`);
      const { written, removed } = await copyBack(table, opened.restored(name), opened, bar.tick);
      bar.end();
      copied[table] = { written, removed };
      if (!context.json) context.out(`${table}: ${written} items written, ${removed} removed`);
    }
    if (context.json) context.out(JSON.stringify(copied));
    return 0;
  },
});

export const tenantRestore = createTenantRestore(openDeployed);
