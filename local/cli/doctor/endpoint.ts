import { checkWebhookUrl, isRefusedAddress } from '../../../functions/adapters/webhook-transport.ts';
import { error, type Finding, ok, skipped, unknown, warning } from './finding.ts';
import { lookUp } from './names.ts';
import type { Tools } from './tools.ts';
import { nameOf } from './trouble.ts';

/** Certificates that are renewed by a machine are so a month before their end: two weeks before it that has failed (ours). */
const leastDays = 14;
const dayMilliseconds = 86_400_000;

/** Whether the helpdesk's endpoint could be called from here as `send-webhook` calls it. Nothing is sent to it. */
export async function checkCallback(tools: Tools, webhookUrl: string | null): Promise<Finding[]> {
  if (webhookUrl === null) return [skipped('callback', "the tenant's file names no webhookUrl: the helpdesk asks for releases itself")];
  const checked = checkWebhookUrl(webhookUrl);
  if (!checked.ok) return [error('callback', `webhookUrl would be refused: ${checked.reason}`, 'https, port 443, a public host name, no user info')];
  const { hostname } = checked.url;
  return withAddresses(tools, 'callback', hostname, `make the DNS record of ${hostname}, or correct webhookUrl`, async (addresses) => {
    const refused = addresses.find(isRefusedAddress);
    if (refused !== undefined)
      return error('callback', `${hostname} leads to ${refused}, which is not on the internet: send-webhook refuses it`, 'give the endpoint a public address');
    return handshakeFinding(tools, 'callback', hostname, addresses);
  });
}

/** Whether the tenant's own domain leads to the API, with a certificate that holds. */
export function checkDomain(tools: Tools, name: string, target: string | undefined): Promise<Finding[]> {
  return withAddresses(tools, 'domain', name, `make the DNS record of ${name}: CNAME or alias to ${target ?? 'the output DomainTarget'}`, (addresses) =>
    handshakeFinding(tools, 'domain', name, addresses),
  );
}

async function withAddresses(
  tools: Tools,
  check: string,
  hostname: string,
  fix: string,
  look: (addresses: readonly string[]) => Promise<Finding>,
): Promise<Finding[]> {
  const looked = await lookUp(tools, hostname);
  if ('addresses' in looked) return [await look(looked.addresses)];
  if ('none' in looked) return [error(check, `there is no address of ${hostname}`, fix)];
  return [unknown(check, `${hostname} can not be looked up: ${looked.failed}`, 'look at the network of this machine')];
}

async function handshakeFinding(tools: Tools, check: string, hostname: string, [address = '']: readonly string[]): Promise<Finding> {
  let validTo: Date;
  try {
    validTo = await tools.handshake(hostname, address);
  } catch (failure) {
    return error(
      check,
      `no TLS with ${hostname} from here: ${nameOf(failure)}`,
      'it must answer on port 443, with a certificate for that name that everybody trusts',
    );
  }
  const days = Math.floor((validTo.getTime() - tools.now().getTime()) / dayMilliseconds);
  const until = `the certificate of ${hostname} is valid for ${days} ${days === 1 ? 'day' : 'days'} more`;
  return days < leastDays ? warning(check, until, 'renew it, and look why nothing has') : ok(check, `${hostname} answers by TLS; ${until}`);
}
