import { asksForDecision, createDesk, type Desk, decideByMail, must, Surprise } from './demo-client.ts';
import { type Played, type PlayedVendor, played, playedVendors } from './helpdesks/played.ts';
import { type HelpdeskStandIn, loopbackTransport, type SignedNotification } from './helpdesks/stand-in.ts';
import { type Stack, startStack } from './stack.ts';

const begin = new Date('2026-11-23T08:00:00Z');
const credentials = { signing: ['the signing secret of the stand-in'], api: { user: 'countersign@fabrikam.example', token: 'a-token-of-the-stand-in' } };
const question = 'My parcel is late for the third time. I want my shipping costs back.';
const answer = 'Hello Dana,\n\nI am sorry for the delay. We are giving you the shipping costs back today.\n\nKind regards, Helpbot';
/** The escrow and a minute, for the sweep. */
const afterEscrow = 95;

/**
 * Walks a ticket of a helpdesk from the author's note to the public reply: the stack and a stand-in for the vendor on loopback, each reached by HTTP alone.
 *
 * @param vendor - one that a stand-in plays
 * @returns 0 when it all came out as it should, else 1 with what differed on stdout.
 */
export async function main(vendor: string): Promise<number> {
  if (!isPlayed(vendor)) throw new Error(`--helpdesk must be one of ${playedVendors.join(', ')}: ${vendor}`);
  const { name, account, create } = played[vendor];
  let clock = () => begin;
  let address = '';
  const helpdesk = create({ clock: { now: () => clock() }, account: account.account, credentials, hook: () => `${address}/v1/hooks/${vendor}` });
  const { url, stop } = await helpdesk.listen();
  const stack = await startStack({
    quiet: true,
    now: begin,
    tenant: { channel: name, webhookUrl: null, helpdesk: account },
    helpdesk: { transport: loopbackTransport(url), secrets: { read: async () => credentials } },
  });
  address = stack.url;
  clock = () => stack.program().deps.clock.now();
  console.log(`A ticket at ${name}, which is played on ${url}; Countersign is at ${stack.url}\n`);
  try {
    await walk(stack, helpdesk, vendor);
    console.log('\nEverything came out as expected.');
    return 0;
  } catch (error) {
    if (!(error instanceof Surprise)) throw error;
    console.log(`\nDIFFERS: ${error.message}`);
    return 1;
  } finally {
    await stack.stop();
    stop();
  }
}

const isPlayed = (vendor: string): vendor is PlayedVendor => playedVendors.some((one) => one === vendor);

async function walk({ url, keys, people }: Stack, helpdesk: HelpdeskStandIn, vendor: PlayedVendor): Promise<void> {
  const { name, signsNothing }: Played = played[vendor];
  const notify = notifier(`${url}/v1/hooks/${vendor}`);
  const desk = createDesk(url, keys);
  await desk.putAccount('acc_fabrikam', { name: 'Fabrikam', segment: 'standard', regulated: [], privilegedRoles: [], activeEscalation: false, frozen: false });
  const say = async (what: string) => console.log(`${(await desk.now()).slice(11, 19)}  ${what}`);
  let told = 0;
  /** Delivers what the vendor has not delivered yet. */
  const deliver = async () => {
    for (const notification of helpdesk.notifications.slice(told)) must('the answer to a notification', await notify(notification), 202);
    told = helpdesk.notifications.length;
    await desk.advance(1);
  };

  const ticket = helpdesk.open(question);
  await deliver();
  await say(`ticket ${ticket}: Dana asks: ${question}`);

  const fields = {
    accountId: 'acc_fabrikam',
    confidence: 0.95,
    intent: 'refund_request',
    actions: [{ type: 'refund', amount: { currency: 'USD', minor: 49_000 } }],
  };
  helpdesk.note(ticket, `${answer}\n\n---countersign\n${JSON.stringify(fields)}`);
  const [forged] = helpdesk.notifications.slice(-1);
  if (!forged) throw new Surprise(`${name} notified nobody`);
  must(
    'the answer to a forged notification',
    await notify(signsNothing ? helpdesk.sign(forged.body, 'a guess') : { ...forged, body: forged.body.replace(String(ticket), '1') }),
    401,
  );
  await say(`ticket ${ticket}: Helpbot writes its draft as an internal note, tagged ai_draft; a forged notification of it is refused`);
  await deliver();

  const mail = (await desk.allMails()).find((one) => one.draftId !== null && asksForDecision(one));
  if (!mail?.draftId) throw new Surprise('nobody was asked');
  const draft = await desk.get(mail.draftId);
  must('the status', draft.status, 'pending');
  must('what the customer sees', helpdesk.publicTexts(ticket).length, 1);
  await say(`${draft.reference}: held (${draft.reasons.map(({ rule }) => rule).join(', ')}); the customer sees nothing of it`);

  await approveAll(url, desk, draft.id, people, say);
  await desk.advance(afterEscrow);
  await deliver();
  must('the status', (await desk.get(draft.id)).status, 'released');
  must('the public reply', helpdesk.publicTexts(ticket).at(-1), answer);
  must('public comments', helpdesk.publicTexts(ticket).length, 2);
  must('whether the ticket is tagged', helpdesk.isTagged(ticket), false);
  await say(`ticket ${ticket}: the reply is public, and the tag is gone`);

  for (const { body } of helpdesk.notifications) await notify(helpdesk.sign(body));
  await desk.advance(afterEscrow);
  must('public comments after all notifications came again', helpdesk.publicTexts(ticket).length, 2);
  await say(`${name} sends every notification once more: nothing happens`);
}

/** Has everybody approve who is asked, until nobody is any more. */
async function approveAll(url: string, desk: Desk, draftId: string, people: Stack['people'], say: (what: string) => Promise<void>): Promise<void> {
  const decided = new Set<string>();
  while ((await desk.get(draftId)).status === 'pending') {
    const mail = (await desk.mails(draftId)).find((one) => asksForDecision(one) && !decided.has(one.to));
    if (!mail) throw new Surprise('nobody else is asked');
    decided.add(mail.to);
    await decideByMail(url, desk, mail, { decision: 'approve' });
    await say(`${people.find(({ email }) => email === mail.to)?.name ?? mail.to} approves by the link in the mail`);
    await desk.advance(1);
  }
}

const notifier =
  (hook: string) =>
  async ({ headers, body }: SignedNotification): Promise<number> => {
    const answer = await fetch(hook, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return answer.status;
  };
