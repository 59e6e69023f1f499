import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Disclosures, PacketHeading, type PacketView, packetTitle, Reasons, Texts } from './packet.tsx';
import { Name } from './parts.tsx';
import { PacketFooter, TopLine } from './review-page.tsx';

/** One draft of the queue, to read; deciding happens on the review page of a grant. */
export interface QueueItemView extends Frame {
  readonly packet: PacketView;
  /** Whether the draft still waits, for the line with the time left. */
  readonly waiting: boolean;
  /** Where the draft stands, in words: the status and who is asked. */
  readonly standing: string;
  /** Path of the review page, where this person holds an open grant. */
  readonly reviewPath: string | null;
}

export function renderQueueItemPage(view: QueueItemView): string {
  const { packet, timeZone } = view;
  return renderConsolePage({
    frame: view,
    at: 'queue',
    wide: false,
    title: packetTitle(packet),
    lead: <TopLine packet={packet} now={view.now} timeZone={timeZone} waiting={view.waiting} />,
    heading: <PacketHeading packet={packet} />,
    footer: <PacketFooter packet={packet} tenantName={view.tenantName} timeZone={timeZone} />,
    children: (
      <>
        <section class="note">
          <h2>Where it stands</h2>
          <p>
            <Name>{view.standing}</Name>
          </p>
          {view.reviewPath ? (
            <a class="button go" href={view.reviewPath}>
              Review and decide
            </a>
          ) : null}
        </section>
        <Reasons packet={packet} heading="Why it waits" why={null} />
        <Texts packet={packet} timeZone={timeZone} />
        <Disclosures packet={packet} timeZone={timeZone} />
        <p>
          <a class="button" href="/queue">
            Back to the queue
          </a>
        </p>
      </>
    ),
  });
}
