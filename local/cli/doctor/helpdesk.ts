import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { parseHelpdeskSecret } from '../../../functions/adapters/helpdesk-secrets.ts';
import type { HelpdeskCredentials, HelpdeskTransport } from '../../../functions/adapters/ports.ts';
import type { HelpdeskAccount } from '../../../functions/domain/helpdesk/account.ts';
import type { LetIn } from '../../../functions/helpdesk/vendor.ts';
import { helpdeskOf } from '../../../functions/helpdesk/vendors.ts';
import { error, type Finding, ok, unknown } from './finding.ts';
import { nameOf, troubleOf } from './trouble.ts';

interface Looking {
  readonly client: SecretsManagerClient;
  /** Undefined where the stack has no secret for a helpdesk. */
  readonly secretArn: string | undefined;
  readonly helpdesk: HelpdeskAccount;
  readonly tenant: string;
  readonly transport: HelpdeskTransport;
  readonly now: () => Date;
}

/** Whether the vendor's API lets us in with what the tenant's secret holds, as somebody whose replies reach customers. It is asked who we are, and told nothing. */
export async function checkHelpdesk({ client, secretArn, helpdesk, tenant, transport, now }: Looking): Promise<Finding[]> {
  const set = `\`countersign helpdesk set ${tenant} --vendor ${helpdesk.vendor}\``;
  if (secretArn === undefined) return [error('helpdesk', 'the stack has no secret for a helpdesk', 'deploy it: the file has named one since')];
  let text: string | undefined;
  try {
    text = (await client.send(new GetSecretValueCommand({ SecretId: secretArn }))).SecretString;
  } catch (failure) {
    return [troubleOf('helpdesk', 'secretsmanager:GetSecretValue', failure)];
  }
  const credentials = readable(text ?? '');
  if (!credentials) return [error('helpdesk', 'its secret was never set: no notification is taken, and no ticket read', set)];
  return [await tried({ helpdesk, credentials, transport, now, set })];
}

/** Undefined for that of a new stack, which is of no use yet. */
function readable(text: string): HelpdeskCredentials | undefined {
  try {
    return parseHelpdeskSecret(text);
  } catch {
    return undefined;
  }
}

interface Trying extends Pick<Looking, 'helpdesk' | 'transport' | 'now'> {
  readonly credentials: HelpdeskCredentials;
  readonly set: string;
}

const troubles = {
  'no-agent': 'as an end user: it is no agent whose token that is',
  'internal-only': 'as somebody whose comments are all internal (only_private_comments): no reply would reach a customer',
} as const;

async function tried({ helpdesk, credentials, transport, now, set }: Trying): Promise<Finding> {
  const { vendor, account } = helpdesk;
  const deps = { helpdeskTransport: transport, helpdeskSecrets: { read: async () => credentials }, clock: { now } };
  let letIn: LetIn;
  try {
    letIn = await helpdeskOf(deps, helpdesk).tryCredentials();
  } catch (failure) {
    return unknown('helpdesk', `${vendor} gave no answer from here: ${nameOf(failure)}`, 'look at the network of this machine');
  }
  const { status, trouble } = letIn;
  if (trouble)
    return error('helpdesk', `${vendor} lets us into ${account}, but ${troubles[trouble]}`, `give that user a role that may comment in public, or ${set}`);
  if (status === 200) return ok('helpdesk', `${vendor} lets us into ${account}`);
  if (status === 401 || status === 403)
    return error('helpdesk', `${vendor} does not let us into ${account}: ${status}`, `look at the user's rights and the token, then ${set}`);
  if (status === 404) return error('helpdesk', `${vendor} knows no account ${account}`, "look at helpdesk.account of the tenant's file");
  return unknown('helpdesk', `${vendor} answered ${status}`, 'try again in a minute');
}
