import type { Tier } from '../domain/policy/assessment.ts';
import type { Action } from '../domain/policy/draft.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { askOf, Disclosures, PacketHeading, type PacketView, packetTitle, Reasons, Texts } from './packet.tsx';
import { Name } from './parts.tsx';
import { PacketFooter, TopLine } from './review-page.tsx';
import { formatClock, formatInstant, formatLeft } from './time.ts';
import { counted, ruleHeading } from './words.ts';

export interface QueueRow {
  readonly draftId: string;
  readonly reference: string;
  readonly accountName: string;
  readonly actions: readonly Action[];
  readonly category: string;
  readonly tier: Tier;
  readonly decideBy: Date;
  /** Rule ids, strongest first. */
  readonly rules: readonly string[];
  readonly stage: number;
  readonly stageCount: number;
}

export interface QueueView extends Frame {
  /** Ordered by deadline, and only what this person may see. */
  readonly rows: readonly QueueRow[];
  /** All that wait and that this person may see, where `rows` is a part of them. */
  readonly waiting: number;
  /** The banner shows above so many, or when the oldest is past its deadline. */
  readonly bannerAbove: number;
  readonly lastDecision: { readonly at: Date; readonly by: string } | null;
}

/** Everything that waits, as a plain table in the order of the deadlines. */
export function renderQueuePage(view: QueueView): string {
  const { rows, waiting, now } = view;
  const first = rows[0];
  const late = first !== undefined && first.decideBy.getTime() <= now.getTime();
  return renderConsolePage({
    frame: view,
    at: 'queue',
    title: `Queue (${waiting})`,
    heading: 'Replies that wait for approval',
    children: (
      <>
        {first && (waiting > view.bannerAbove || late) ? (
          <section class="note bad">
            <h2>{late ? 'A deadline has passed' : 'The queue is long'}</h2>
            <p>
              {counted(waiting, 'reply waits', 'replies wait')}. Next is <a href={`/queue/${encodeURIComponent(first.draftId)}`}>{first.reference}</a>:{' '}
              {formatLeft(first.decideBy, now)}.
            </p>
          </section>
        ) : null}
        {rows.length === 0 ? <Empty view={view} /> : <Rows view={view} />}
      </>
    ),
  });
}

const Empty = ({ view: { lastDecision, timeZone } }: { view: QueueView }) => (
  <p>
    Nothing waits.
    {lastDecision ? (
      <>
        {' '}
        Last decision {formatInstant(lastDecision.at, timeZone)} by <Name>{lastDecision.by}</Name>.
      </>
    ) : null}
  </p>
);

const Rows = ({ view: { rows, waiting, now, timeZone } }: { view: QueueView }) => (
  // A region that scrolls must be reachable by keyboard.
  <section class="scroll" tabindex={0} aria-label="Queue">
    <table>
      <caption>
        {rows.length < waiting ? `The ${rows.length} most urgent of ${waiting}` : counted(waiting, 'reply', 'replies')}, data of {formatClock(now, timeZone)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Account</th>
          <th scope="col">Ask</th>
          <th scope="col">Why</th>
          <th scope="col">Tier</th>
          <th scope="col">Time left</th>
          <th scope="col">Stage</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td>
              <a href={`/queue/${encodeURIComponent(row.draftId)}`}>{row.reference}</a>
            </td>
            <td>
              <Name>{row.accountName}</Name>
            </td>
            <td>{askOf(row)}</td>
            <td>
              <Name>{row.rules.map(ruleHeading).join(', ')}</Name>
            </td>
            <td>{row.tier}</td>
            <td>{formatLeft(row.decideBy, now)}</td>
            <td>
              {row.stage}/{row.stageCount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

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
