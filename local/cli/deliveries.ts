import type { DeliveryView, EndpointView, Redriven, RedriveRequest } from '../../functions/runtime/delivery-schemas.ts';
import { readArguments, sinceInstant } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Api, type Command, Failure, Usage } from './command.ts';
import { getAll, getOrFail } from './lists.ts';
import { refusalLines } from './policy-file.ts';

const states = ['failed', 'pending', 'delivered'];
const everSince = new Date(0).toISOString();

export const deliveriesList: Command = {
  name: 'deliveries list',
  summary: 'list webhooks that failed, are owed, or are of a draft',
  usage: `countersign deliveries list [--state failed|pending] [--json]
countersign deliveries list --draft ID [--state failed|pending|delivered] [--json]

Those that failed unless told, the newest first; of a draft all that are kept, for 90 days. Says first whether the endpoint is called.

Exit code 0: listed, also where there are none; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const { values, positionals } = readArguments(args, { state: { type: 'string' }, draft: { type: 'string' } });
    const { state, draft } = values;
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    if (state !== undefined && !states.includes(state)) throw new Usage(`--state is failed, pending or delivered: ${state}`);
    if (state === 'delivered' && draft === undefined) throw new Usage('what was delivered is listed by --draft');
    const query = new URLSearchParams({ ...(state !== undefined && { state }), ...(draft !== undefined && { draftId: draft }) });
    const endpoint = await getOrFail<EndpointView>(api, '/v1/deliveries/endpoint');
    const items = await getAll<DeliveryView>(api, `/v1/deliveries${query.size > 0 ? `?${query}` : ''}`);
    if (json) {
      out(JSON.stringify({ endpoint, items }, null, 2));
      return 0;
    }
    out(endpointLine(endpoint));
    if (items.length === 0) out('no webhook is in this list');
    for (const one of items) out(plain(deliveryLine(one)));
    return 0;
  },
};

export const deliveriesRedrive: Command = {
  name: 'deliveries redrive',
  summary: 'send webhooks again, under their old ids',
  usage: `countersign deliveries redrive (--all-failed | --since INSTANT | --draft ID [--id WEBHOOK]) [--json]

  --all-failed     all that failed and are kept, for 90 days
  --since INSTANT  those that failed, of events from here on; or a number of days, such as 3d
  --draft ID       those of a draft that failed
  --id WEBHOOK     with --draft: this one, also where it was delivered

They go out within a minute; a disabled endpoint must be enabled first. Each is an event of its draft. What is erased stays failed.

Exit code 0: all are owed again, also where there were none; 1: some are not, or the server refuses; 3: usage.`,
  async run({ args, api, json, out, err }) {
    const { values, positionals } = readArguments(args, {
      'all-failed': { type: 'boolean' },
      since: { type: 'string' },
      draft: { type: 'string' },
      id: { type: 'string' },
    });
    const { 'all-failed': all, since, draft, id } = values;
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    if ([all, since, draft].filter((one) => one !== undefined).length !== 1) throw new Usage('one of --all-failed, --since and --draft is wanted');
    if (id !== undefined && draft === undefined) throw new Usage('--id is wanted with --draft, the draft that the webhook is of');
    const items =
      draft === undefined
        ? await redriveSince(api, since === undefined ? everSince : sinceInstant(since))
        : (await ask(api, { draftId: draft, ...(id !== undefined && { webhookId: id }) })).items;
    const left = items.filter(({ outcome }) => outcome !== 'redriven' && outcome !== 'pending');
    if (json) out(JSON.stringify({ items }, null, 2));
    else {
      out(`${items.length - left.length} of ${items.length} are owed again`);
      for (const { draftId, webhookId, to, event, outcome } of left) err(plain(`${outcome.padEnd(10)} ${event} of ${draftId}, ${webhookId}, to the ${to}`));
    }
    return left.length > 0 ? 1 : 0;
  },
};

export const deliveriesEnable: Command = {
  name: 'deliveries enable',
  summary: 'call the endpoint of webhooks again after it answered 410',
  usage: `countersign deliveries enable [--json]

What waits for it goes out within a quarter of an hour; what failed before is sent again by \`deliveries redrive\`.

Exit code 0: it is called; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    const answer = await api.call('POST', '/v1/deliveries/enable');
    if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
    const endpoint = answer.body as EndpointView;
    out(json ? JSON.stringify(endpoint, null, 2) : endpointLine(endpoint));
    return 0;
  },
};

async function ask(api: Api, body: RedriveRequest): Promise<Redriven> {
  const answer = await api.call('POST', '/v1/deliveries/redrive', { body });
  if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
  return answer.body as Redriven;
}

/** Page by page; what two pages hold is told once. */
async function redriveSince(api: Api, since: string): Promise<Redriven['items']> {
  const found = new Map<string, Redriven['items'][number]>();
  let until: string | null | undefined;
  do {
    const page: Redriven = await ask(api, { since, ...(until && { until }) });
    for (const item of page.items) found.set(`${item.draftId} ${item.webhookId} ${item.to}`, item);
    until = page.next;
  } while (until !== null);
  return [...found.values()];
}

function endpointLine({ configured, disabledSince }: EndpointView): string {
  if (!configured) return 'the tenant has no endpoint: nothing is sent';
  return disabledSince === null
    ? 'the endpoint is called'
    : `the endpoint is disabled since ${disabledSince}, when it answered 410: countersign deliveries enable`;
}

function deliveryLine({ at, state, to, event, draftId, webhookId, tries, lastStatus, nextAt, reason }: DeliveryView): string {
  const answered = lastStatus === null ? '' : `, last answer ${lastStatus}`;
  return `${at}  ${state.padEnd(9)}  ${event} of ${draftId}, ${webhookId}, to the ${to}: tries ${tries}${answered}${nextAt === null ? '' : `, next ${nextAt}`}${reason === null ? '' : `, ${reason}`}`;
}
