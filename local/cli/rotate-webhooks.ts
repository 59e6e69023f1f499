import { randomBytes } from 'node:crypto';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createSecretRotationsStore } from '../../functions/adapters/secret-rotations-store.ts';
import { parseWebhookSecrets } from '../../functions/adapters/webhook-secrets.ts';
import { readArguments } from './arguments.ts';
import { type Cloud, cloudAdmin, inAws, ownCloud, refuseWhileStopped, storeProps } from './cloud.ts';
import { type Command, Failure, Usage } from './command.ts';
import { findDeployedStack } from './deployed-stack.ts';
import { type Plan, type Rotated, readable, rotateSecret } from './rotate-secret.ts';

/** Of 24 to 64 that Standard Webhooks allows; as long as the hash. */
const secretBytes = 32;

/** The command, over the tables of a stack: tests bring their own. */
export const createRotateWebhooks = (cloud: Cloud): Command => ({
  name: 'keys rotate webhooks',
  summary: 'a new secret for webhooks; both sign until the helpdesk has changed over',
  usage: `countersign keys rotate webhooks TENANT [--finish] [--dir .] [--json]

Makes a new secret that webhooks are signed with, in Secrets Manager, with the AWS credentials in use. The new secret is printed once, to standard output, for the helpdesk. From then on webhooks carry a signature of each, the new and the old one, until --finish. Functions take the change up within five minutes. It is recorded in the audit before it is in force; was a run cut off in between, the next one carries it on.

  --finish  the secret of before signs no longer: once the helpdesk checks with the new one
  --dir     the project, in which tenants/ is; here unless told

Exit code 0: done; 1: the last rotation is not finished, somebody else rotates at this moment, or AWS refuses; 3: usage.`,
  async run({ args, json, out, err }) {
    const { values, positionals } = readArguments(args, { finish: { type: 'boolean', default: false }, dir: { type: 'string', default: '.' } });
    const [tenant = '', ...others] = positionals;
    if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
    const stack = await findDeployedStack(values.dir, tenant);
    const actor = await cloudAdmin(stack);
    await refuseWhileStopped(cloud, stack);
    const act: Plan['act'] = { change: values.finish ? 'finished' : 'rotated' };
    const results = await inAws(() =>
      rotateSecret(
        {
          client: new SecretsManagerClient({ region: stack.region }),
          secretArn: stack.outputs.WebhookSecretArn,
          name: 'webhooks',
          rotations: createSecretRotationsStore(storeProps(cloud, stack)),
          actor,
        },
        act,
        async (text) => ({ act, text: values.finish ? finished(text) : rotated(text), data: {} }),
      ),
    );
    if (json) out(JSON.stringify({ tenant: stack.config.tenantId, secret: 'webhooks', done: results.map(viewOf) }, null, 2));
    else
      for (const { text, rotation, carriedOnFrom } of results) {
        if (carriedOnFrom !== null) err(`carried on what a run of ${carriedOnFrom} had recorded and was cut off in:`);
        if (rotation.change === 'finished') {
          err('the secret of before signs no longer');
          continue;
        }
        err('the new secret, for the helpdesk; it is told this once:');
        out(newestOf(text));
        err(`both sign until: countersign keys rotate webhooks ${tenant} --finish`);
      }
    return 0;
  },
});

export const rotateWebhooks = createRotateWebhooks(ownCloud);

const newestOf = (text: string): string => parseWebhookSecrets(text)[0] as string;

/** @throws Failure while a rotation is not finished: a receiver that still checks with the first secret would be cut off. */
function rotated(text: string): string {
  const [current, previous] = readable(parseWebhookSecrets, text);
  if (previous !== undefined)
    throw new Failure('the last rotation is not finished, and its old secret still signs: finish it first, with --finish, once the helpdesk has changed over');
  return secretText({ current: `whsec_${randomBytes(secretBytes).toString('base64')}`, previous: current });
}

/** @throws Failure where there is nothing to finish. */
function finished(text: string): string {
  const [current, previous] = readable(parseWebhookSecrets, text);
  if (previous === undefined) throw new Failure('there is nothing to finish: one secret signs alone');
  return secretText({ current });
}

/** As the functions read it; read back here, so that nothing comes into force that they would refuse. */
function secretText(secrets: { readonly current: string | undefined; readonly previous?: string | undefined }): string {
  const text = JSON.stringify(secrets);
  parseWebhookSecrets(text);
  return text;
}

const viewOf = ({ text, rotation: { change }, carriedOnFrom }: Rotated) => ({
  change,
  carriedOnFrom,
  ...(change === 'rotated' && { key: newestOf(text) }),
});
