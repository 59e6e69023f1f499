import { createDesk, type Desk, decideByMail, must, Surprise } from './demo-client.ts';
import { createZendeskStandIn, loopbackTransport, type SignedNotification, type ZendeskStandIn, zendeskUsers } from './helpdesks/zendesk.ts';
import { type Stack, startStack } from './stack.ts';

const begin = new Date('2026-11-23T08:00:00Z');
const account = 'fabrikam';
const credentials = { signing: ['the signing secret of the stand-in'], api: { user: 'countersign@fabrikam.example', token: 'a-token-of-the-stand-in' } };
const question = 'My parcel is late for the third time. I want my shipping costs back.';
const answer = 'Hello Dana,\n\nI am sorry for the delay. We are giving you the shipping costs back today.\n\nKind regards, Helpbot';
/** The escrow and a minute, for the sweep. */
const afterEscrow = 95;

/**
 * Walks a ticket of Zendesk from the author's note to the public reply: the stack and a stand-in for Zendesk on loopback, each reached by HTTP alone.
 *
 * @returns 0 when it all came out as it should, else 1 with what differed on stdout.
 */
export async function main(): Promise<number> {
  let clock = () => begin;
  const zendesk = createZendeskStandIn({ clock: { now: () => clock() }, account, credentials });
  const { url, stop } = await zendesk.listen();
  const stack = await startStack({
    quiet: true,
    now: begin,
    tenant: { channel: 'Zendesk', webhookUrl: null, helpdesk: { vendor: 'zendesk', account, authors: [String(zendeskUsers.author)] } },
    helpdesk: { transport: loopbackTransport(url), secrets: { read: async () => credentials } },
  });
  clock = () => stack.program().deps.clock.now();
  console.log(`A ticket at Zendesk, which is played on ${url}; Countersign is at ${stack.url}\n`);
  try {
    await walk(stack, zendesk);
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

async function walk({ url, keys, people }: Stack, zendesk: ZendeskStandIn): Promise<void> {
  const desk = createDesk(url, keys);
  await desk.putAccount('acc_fabrikam', { name: 'Fabrikam', segment: 'standard', regulated: [], privilegedRoles: [], activeEscalation: false, frozen: false });
  const say = async (what: string) => console.log(`${(await desk.now()).slice(11, 19)}  ${what}`);
  let told = 0;
  /** Delivers what Zendesk has not delivered yet. */
  const deliver = async () => {
    for (const notification of zendesk.notifications.slice(told)) must('the answer to a notification', await notify(url, notification), 202);
    told = zendesk.notifications.length;
    await desk.advance(1);
  };

  const ticket = zendesk.open(question, { subject: 'Late again' });
  await deliver();
  await say(`ticket ${ticket}: Dana asks: ${question}`);

  const fields = { confidence: 0.95, intent: 'refund_request', actions: [{ type: 'refund', amount: { currency: 'USD', minor: 49_000 } }] };
  zendesk.note(ticket, `${answer}\n\n---countersign\n${JSON.stringify(fields)}`);
  const [forged] = zendesk.notifications.slice(-1);
  if (!forged) throw new Surprise('Zendesk notified nobody');
  must('the answer to a forged notification', await notify(url, { ...forged, body: forged.body.replace(String(ticket), '1') }), 401);
  await say(`ticket ${ticket}: Helpbot writes its draft as an internal note, tagged ai_draft; a forged notification of it is refused`);
  await deliver();

  const mail = (await desk.allMails()).find(({ subject, draftId }) => draftId !== null && subject.includes('Approve reply:'));
  if (!mail?.draftId) throw new Surprise('nobody was asked');
  const draft = await desk.get(mail.draftId);
  must('the status', draft.status, 'pending');
  must('what the customer sees', zendesk.publicTexts(ticket).length, 1);
  await say(`${draft.reference}: held (${draft.reasons.map(({ rule }) => rule).join(', ')}); the customer sees nothing of it`);

  await approveAll(url, desk, draft.id, people, say);
  await desk.advance(afterEscrow);
  await deliver();
  must('the status', (await desk.get(draft.id)).status, 'released');
  must('the public reply', zendesk.publicTexts(ticket).at(-1), answer);
  must('public comments', zendesk.publicTexts(ticket).length, 2);
  await say(`ticket ${ticket}: the reply is public, under Zendesk's guard against collisions; the tag is gone`);

  for (const { body } of zendesk.notifications) await notify(url, zendesk.sign(body));
  await desk.advance(afterEscrow);
  must('public comments after all notifications came again', zendesk.publicTexts(ticket).length, 2);
  await say('Zendesk sends every notification once more: nothing happens');
}

/** Has everybody approve who is asked, until nobody is any more. */
async function approveAll(url: string, desk: Desk, draftId: string, people: Stack['people'], say: (what: string) => Promise<void>): Promise<void> {
  const decided = new Set<string>();
  while ((await desk.get(draftId)).status === 'pending') {
    const mail = (await desk.mails(draftId)).find(({ subject, to }) => subject.includes('Approve reply:') && !decided.has(to));
    if (!mail) throw new Surprise('nobody else is asked');
    decided.add(mail.to);
    await decideByMail(url, desk, mail, { decision: 'approve' });
    await say(`${people.find(({ email }) => email === mail.to)?.name ?? mail.to} approves by the link in the mail`);
    await desk.advance(1);
  }
}

async function notify(url: string, { headers, body }: SignedNotification): Promise<number> {
  const answer = await fetch(`${url}/v1/hooks/zendesk`, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  return answer.status;
}
