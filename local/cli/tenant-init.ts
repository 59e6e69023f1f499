import { createFirstAdminStore, type FirstAdminStore } from '../../functions/adapters/first-admin-store.ts';
import { Person } from '../../functions/domain/approval/person.ts';
import type { Actor } from '../../functions/domain/audit-entry.ts';
import { readArguments } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Cloud, cloudAdmin, inAws, ownCloud, refuseWhileStopped, storeProps } from './cloud.ts';
import { type Command, type Context, Failure, Usage } from './command.ts';
import { type DeployedStack, findDeployedStack } from './deployed-stack.ts';

const options = {
  'person-id': { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  roles: { type: 'string', default: 'owner' },
  label: { type: 'string' },
  recover: { type: 'boolean', default: false },
  reason: { type: 'string' },
  dir: { type: 'string', default: '.' },
} as const;
type Values = ReturnType<typeof readArguments<typeof options>>['values'];

const mostReason = 500; // as for a forced policy

/** The command, over the tables of a stack: tests bring their own. */
export const createTenantInit = (cloud: Cloud): Command => ({
  name: 'tenant init',
  summary: 'make the first admin key and the first person of a stack that was just deployed',
  usage: `countersign tenant init TENANT --person-id ID --name NAME --email ADDRESS [--roles owner,…] [--label TEXT] [--dir .] [--json]
countersign tenant init TENANT --recover --reason TEXT [--label TEXT] [--dir .] [--json]

Nothing can call the API of a new stack, as it has no key. This writes the first one, with the scope admin, and the first person into the stack's tables, with the AWS credentials in use. Both and their audit events are one transaction; the events name the AWS account and the unique id of your user or role. The key is printed once, to standard output; a hash of it is all that is kept.

  --person-id  of the first person, 1 to 128 of A-Z a-z 0-9 . _ : -
  --name       their name
  --email      their mail address, to which sign-in links and requests go
  --roles      their roles, owner among them; owner unless told
  --label      what the key is called; "first admin" unless told
  --recover    another admin key, where there was one and all are lost; the event says so. Retire the lost ones afterwards
  --reason     why, with --recover; it is kept, and the event commits to it
  --dir        the project, in which tenants/ is; here unless told

Exit code 0: made; 1: there is an admin key already, or AWS refuses; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, options);
    const [tenant = '', ...others] = positionals;
    if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
    const act = values.recover ? recovery(values) : beginning(values);
    const stack = await findDeployedStack(values.dir, tenant);
    const actor = await cloudAdmin(stack);
    await refuseWhileStopped(cloud, stack);
    const store = createFirstAdminStore(storeProps(cloud, stack));
    return inAws(() => act(store, { context, stack, actor }));
  },
});

export const tenantInit = createTenantInit(ownCloud);

interface Around {
  readonly context: Context;
  readonly stack: DeployedStack;
  readonly actor: Actor;
}
type Act = (store: FirstAdminStore, around: Around) => Promise<number>;

/** @throws Usage */
function beginning(values: Values): Act {
  const { 'person-id': id, name, email } = values;
  if (values.reason !== undefined) throw new Usage('--reason goes with --recover');
  if (!id || !name || !email) throw new Usage('--person-id, --name and --email are wanted');
  const { data: person, error } = Person.safeParse({ id, name, email, roles: listOf(values.roles) });
  if (!person) throw new Usage(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  if (!person.roles.includes('owner')) throw new Usage('the first person is an owner: --roles owner,…');
  const label = labelOf(values, 'first admin');
  return async (store, { context, stack, actor }) => {
    const made = await store.begin({ person, name: label, actor });
    if (!made.ok) throw new Failure(made.reason === 'admin_key_exists' ? await existsWords(store, stack) : refusals[made.reason]);
    return tell({ ...made, context, stack, person: person.id }, [
      `${person.id} is the first person: ${person.roles.join(', ')}`,
      `next: export COUNTERSIGN_URL=${stack.outputs.Url} COUNTERSIGN_KEY=<the key>, then countersign policy put FILE`,
    ]);
  };
}

/** @throws Usage */
function recovery(values: Values): Act {
  const { reason = '' } = values;
  if (values['person-id'] ?? values.name ?? values.email) throw new Usage('--recover makes a key and no person');
  if (reason.trim() === '' || reason.length > mostReason) throw new Usage(`--recover wants a --reason of 1 to ${mostReason} characters`);
  const label = labelOf(values, 'recovered admin');
  return async (store, { context, stack, actor }) => {
    const others = await store.activeAdminKeys();
    const made = await store.recover({ name: label, reason, actor });
    if (!made.ok) throw new Failure(`${stack.name} never had an admin key: nothing is lost; make the first one without --recover`);
    const lost = others.map(({ id, name }) => `still taken: ${id} (${name}); is it lost? countersign keys retire ${id}`);
    return tell({ ...made, context, stack }, ['the audit says that it was recovered, and by which user or role of the AWS account', ...lost]);
  };
}

const refusals = {
  person_exists: 'there is, or was, such a person already: take another --person-id',
  email_taken: 'another person has this address',
} as const;

async function existsWords(store: FirstAdminStore, { name }: DeployedStack): Promise<string> {
  const active = (await store.activeAdminKeys()).map(({ id }) => id).join(', ');
  const now = active === '' ? 'none is taken any more' : `now ${active}`;
  return `${name} has, or had, an admin key already (${now}). With one: countersign keys new. Are all of them lost: tenant init --recover --reason TEXT`;
}

const listOf = (text: string): string[] => text.split(',').map((one) => one.trim());
/** As long as the API takes a key's name. */
const labelOf = ({ label }: Values, otherwise: string): string => {
  if (label !== undefined && (label === '' || label.length > 200)) throw new Usage('--label has 1 to 200 characters');
  return label ?? otherwise;
};

interface Told {
  readonly context: Context;
  readonly stack: DeployedStack;
  readonly key: { readonly id: string };
  /** The whole key. */
  readonly plain: string;
  readonly person?: string;
}

/** The key alone on standard output, so that a shell can take it; words beside it on standard error. */
function tell({ context: { json, out, err }, stack, key, plain: secret, person }: Told, words: readonly string[]): number {
  const { Url: url } = stack.outputs;
  if (json) {
    out(
      JSON.stringify(
        { tenant: stack.config.tenantId, stack: stack.name, region: stack.region, url, keyId: key.id, key: secret, ...(person && { person }) },
        null,
        2,
      ),
    );
    return 0;
  }
  err(plain(`${stack.name} (${stack.region}): ${key.id} is an admin key. It is told this once:`));
  out(secret);
  for (const line of words) err(plain(line));
  return 0;
}
