import { readFileSync } from 'node:fs';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { parseHelpdeskSecret } from '../../functions/adapters/helpdesk-secrets.ts';
import { createSecretRotationsStore } from '../../functions/adapters/secret-rotations-store.ts';
import { readArguments } from './arguments.ts';
import { type Cloud, cloudAdmin, inAws, ownCloud, refuseWhileStopped, storeProps } from './cloud.ts';
import { type Command, Failure, Usage } from './command.ts';
import { findDeployedStack } from './deployed-stack.ts';
import { readable, rotateSecret } from './rotate-secret.ts';

/** What the vendor has shown to its admin. */
const Given = z.strictObject({ signing: z.string(), user: z.string().optional(), token: z.string() });
type Given = z.infer<typeof Given>;

/** The command, over the tables of a stack and the texts of files: tests bring their own. */
export const createHelpdeskSet = (cloud: Cloud, readText: (file: string) => string = readFile): Command => ({
  name: 'helpdesk set',
  summary: 'what proves the helpdesk’s notifications, and lets us into its API',
  usage: `countersign helpdesk set TENANT --vendor VENDOR [--from FILE] [--dir .] [--json]

Writes the tenant's secret of its helpdesk in Secrets Manager, with the AWS credentials in use. It is read as JSON from standard input, or from a file, and never from what is typed:

  { "signing": "what proves notifications", "user": "agent@acme.example", "token": "what lets us in" }

What these are the documentation says of each vendor; "user" is of Zendesk alone.

Where the signing secret changes, notifications of the one before it are taken too, until the next change. Functions take the change up within five minutes. It is recorded in the audit, without the secrets. Was a run cut off in between, the next one carries on with the same secrets, and leaves those of before out where it is given others.

  --vendor  as the tenant's file names it
  --from    the file; standard input unless told
  --dir     the project, in which tenants/ is; here unless told

Exit code 0: done; 1: the tenant has no such helpdesk or is stopped, the secrets have another form, or AWS refuses; 3: usage.`,
  async run({ args, json, out }) {
    const { values, positionals } = readArguments(args, {
      vendor: { type: 'string' },
      from: { type: 'string', default: '-' },
      dir: { type: 'string', default: '.' },
    });
    const [tenant = '', ...others] = positionals;
    if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
    if (!values.vendor) throw new Usage('--vendor is wanted');
    const stack = await findDeployedStack(values.dir, tenant);
    if (stack.config.helpdesk?.vendor !== values.vendor) throw new Failure(`tenants/${tenant}.yaml names no helpdesk of ${values.vendor}`);
    const secretArn = stack.outputs.HelpdeskSecretArn;
    if (secretArn === undefined) throw new Failure(`the stack of ${tenant} has no secret for a helpdesk yet: deploy it first`);
    const given = givenIn(readText(values.from));
    if ((given.user !== undefined) !== (values.vendor === 'zendesk'))
      throw new Failure(values.vendor === 'zendesk' ? 'the secrets lack the user' : 'the user is of zendesk alone');
    const actor = await cloudAdmin(stack);
    await refuseWhileStopped(cloud, stack);
    const act = { change: 'set' } as const;
    const [done] = await inAws(() =>
      rotateSecret(
        {
          client: new SecretsManagerClient({ region: stack.region }),
          secretArn,
          name: 'helpdesk',
          rotations: createSecretRotationsStore(storeProps(cloud, stack)),
          actor,
        },
        act,
        async (before) => ({ act, text: secretText(given, before), data: { vendor: values.vendor } }),
        (recorded) => secretText(given, recorded) === recorded,
      ),
    );
    const { carriedOnFrom = null, leftOutFrom = null } = done ?? {};
    if (json) {
      out(JSON.stringify({ tenant: stack.config.tenantId, secret: 'helpdesk', change: 'set', carriedOnFrom, leftOutFrom }, null, 2));
      return 0;
    }
    if (carriedOnFrom !== null) out(`carried on what a run of ${carriedOnFrom} had recorded and was cut off in:`);
    if (leftOutFrom !== null) out(`other secrets, which a run of ${leftOutFrom} had recorded and was cut off in, are left out: they were never in force`);
    out(`set: notifications to ${stack.outputs.Url}/v1/hooks/${values.vendor} are taken from now on, within five minutes`);
    return 0;
  },
});

export const helpdeskSet = createHelpdeskSet(ownCloud);

/** @param file - `-` is standard input. @throws Failure where it can't be read */
function readFile(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Failure(`${file === '-' ? 'standard input' : file} can't be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** @throws Failure that names places and nothing of what stands there */
function givenIn(text: string): Given {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Failure('the secrets are not JSON');
  }
  const { data, error } = Given.safeParse(json);
  if (data) return data;
  const places = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]));
  throw new Failure(`the secrets have another form: look at ${[...new Set(places)].join(', ') || 'all of it'}`);
}

/** As the functions read it; read back here, so that nothing comes into force that they would refuse. */
function secretText({ signing, user, token }: Given, before: string): string {
  const previous = signingBefore(before).find((secret) => secret !== signing);
  const text = JSON.stringify({
    signing: { current: signing, ...(previous !== undefined && { previous }) },
    api: { ...(user !== undefined && { user }), token },
  });
  readable(parseHelpdeskSecret, text);
  return text;
}

/** None in the secret of a new stack, which is of no use yet. */
function signingBefore(text: string): readonly string[] {
  try {
    return parseHelpdeskSecret(text).signing;
  } catch {
    return [];
  }
}
