import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Disclosures, PacketHeading, type PacketView, packetTitle, Reasons, Texts } from './packet.tsx';
import { EnterPressesNone, Name, Quoted } from './parts.tsx';
import { describedBy, FieldError, PacketFooter, TopLine } from './review-page.tsx';
import { byHandReasons, sentenceCase } from './words.ts';

/** One draft of the queue, to read; deciding happens on the review page of a grant. */
export interface QueueItemView extends Frame {
  readonly packet: PacketView;
  /** Whether the draft still waits, for the line with the time left. */
  readonly waiting: boolean;
  /** Where the draft stands, in words: the status and who is asked. */
  readonly standing: string;
  /** What the holding reply says, where one went out or is owed; else null. */
  readonly holdingReply: string | null;
  /** What the reasons are of: a reply that went out at once never waited. */
  readonly reasonsHeading: string;
  /** Path of the review page, where this person holds an open grant. */
  readonly reviewPath: string | null;
  /** Where the release did not arrive, and this person may say what becomes of it. */
  readonly release: ReleaseOffer | null;
  readonly problem: ReleaseProblem | null;
}

/** A form about a release, or a holding reply, that did not arrive. */
export interface ReleaseOffer {
  /** One-use nonce of this rendering. */
  readonly nonce: string;
  /** Where replies go, in words. */
  readonly channel: string;
  readonly of: 'release' | 'holding-reply';
  /** It can still be sent: what it says is still so. */
  readonly maySend: boolean;
}

/** Why a form that was just sent was not taken. */
export interface ReleaseProblem {
  readonly message: string;
  /** Of which field, where it is one's fault. */
  readonly field: 'reason' | null;
}

export function renderQueueItemPage(view: QueueItemView): string {
  const { packet, timeZone } = view;
  return renderConsolePage({
    frame: view,
    at: 'queue',
    wide: false,
    title: `${view.problem ? 'Not done: ' : ''}${packetTitle(packet)}`,
    lead: <TopLine packet={packet} now={view.now} timeZone={timeZone} waiting={view.waiting} />,
    heading: <PacketHeading packet={packet} />,
    footer: <PacketFooter packet={packet} tenantName={view.tenantName} />,
    children: (
      <>
        {view.problem ? <Problem problem={view.problem} /> : null}
        <section class="note">
          <h2>Where it stands</h2>
          <p>
            <Name>{view.standing}</Name>
          </p>
          {view.holdingReply === null ? null : (
            <>
              <p>The holding reply says:</p>
              <Quoted text={view.holdingReply} />
            </>
          )}
          {view.reviewPath ? (
            <a class="button go" href={view.reviewPath}>
              Review and decide
            </a>
          ) : null}
          {view.release ? <ReleaseForm draftId={packet.draftId} offer={view.release} problem={view.problem} /> : null}
        </section>
        <Reasons packet={packet} timeZone={timeZone} heading={view.reasonsHeading} why={null} />
        <Texts packet={packet} timeZone={timeZone} {...(!view.waiting && { replyHeading: 'Reply' })} />
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

const Problem = ({ problem: { field, message } }: { problem: ReleaseProblem }) => (
  <div class="note bad" role="alert" tabindex={-1} autofocus>
    <h2>Nothing was done</h2>
    <p>{field ? <a href={`#${field}`}>{message}</a> : message}</p>
  </div>
);

function ReleaseForm({ draftId, offer: { nonce, channel, of, maySend }, problem }: { draftId: string; offer: ReleaseOffer; problem: ReleaseProblem | null }) {
  const error = problem?.field === 'reason' ? problem.message : undefined;
  return (
    <form method="post" action={`/queue/${encodeURIComponent(draftId)}`}>
      <EnterPressesNone>Enter sends nothing</EnterPressesNone>
      <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
      {maySend ? (
        <>
          <p>
            {of === 'release' ? 'The text that was approved' : 'The holding reply'} can be sent once more, as it is and under its old id, by which{' '}
            <Name>{channel}</Name> can tell whether it has it already.
          </p>
          <p>
            <button type="submit" name="act" value="again" class="go">
              Send it again
            </button>
          </p>
        </>
      ) : null}
      <label for="reason">{maySend ? 'Or nobody need send it, because' : 'Nobody need send the holding reply, because'}</label>
      <FieldError id="reason-error" message={error} />
      <select id="reason" name="reason" {...describedBy(error && 'reason-error')}>
        <option value="">Choose a reason</option>
        {Object.entries(byHandReasons).map(([code, text]) => (
          <option value={code}>{sentenceCase(text)}</option>
        ))}
      </select>
      <p>
        <button type="submit" name="act" value="by-hand">
          No further try
        </button>
      </p>
    </form>
  );
}
