import { renderPage } from './layout.tsx';
import { EarlierMessage, type PacketView, quotesOf } from './packet.tsx';
import { Message, Name } from './parts.tsx';
import { PacketFooter } from './review-page.tsx';
import { showUnseen } from './text.ts';
import { formatInstant } from './time.ts';
import { counted } from './words.ts';

/** All that was written before the reply, whole. */
export interface ConversationView {
  readonly tenantName: string;
  /** IANA zone of the person who reads. */
  readonly timeZone: string;
  readonly packet: PacketView;
  /** Path of the page that this one belongs to. */
  readonly backPath: string;
}

/** The whole conversation of a case, the oldest message first: to read, with nothing to decide. */
export function renderConversationPage({ tenantName, timeZone, packet, backPath }: ConversationView): string {
  const { message, conversation } = packet;
  const quotes = quotesOf(packet);
  return renderPage({
    title: `Conversation with ${showUnseen(packet.account.name, { oneLine: true })} (${packet.reference})`,
    lead: <p>{conversation ? counted(conversation.length, 'earlier message') : 'Earlier messages are missing: the helpdesk sent none along'}</p>,
    heading: (
      <>
        Conversation with <Name>{packet.account.name}</Name>
      </>
    ),
    footer: <PacketFooter packet={packet} tenantName={tenantName} timeZone={timeZone} />,
    children: (
      <>
        {(conversation ?? []).map((one) => (
          <section>
            <EarlierMessage of={one} quotes={quotes} timeZone={timeZone} level="h2" />
          </section>
        ))}
        <section>
          <h2>The message that is answered{message.at ? `, ${formatInstant(new Date(message.at), timeZone)}` : null}</h2>
          <Message text={message.text} quotes={quotes} />
        </section>
        <p>
          <a class="button" href={backPath}>
            Back to the case
          </a>
        </p>
      </>
    ),
  });
}
