import type { SampleVerdict } from '../domain/approval/draft-state.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Disclosures, PacketHeading, type PacketView, packetTitle, Reasons, Texts } from './packet.tsx';
import { EnterPressesNone, Name, ReasonOptions } from './parts.tsx';
import { describedBy, FieldError, PacketFooter } from './review-page.tsx';
import { formatClock, formatInstant } from './time.ts';
import { counted, reasonWords, words } from './words.ts';

/** A reply of the audit sample that nobody has looked at. */
export interface SampleRow {
  readonly draftId: string;
  readonly reference: string;
  readonly sentAt: Date;
  readonly accountName: string;
  readonly category: string;
}

export interface SampleListView extends Frame {
  /** The oldest first. */
  readonly rows: readonly SampleRow[];
  /** There are more than are listed. */
  readonly cut: boolean;
}

const toList = (
  <p>
    <a class="button" href="/sample">
      To the audit sample
    </a>
  </p>
);

/** What of the audit sample waits for somebody to look. */
export const renderSampleListPage = (view: SampleListView): string =>
  renderConsolePage({
    frame: view,
    at: 'sample',
    title: 'Audit sample',
    heading: 'Audit sample: what went out unseen',
    children: (
      <>
        <p>
          These replies went out without anybody’s approval, and chance alone chose them to be looked at afterwards. What you say of them shows how many others
          are wrong; it changes nothing about the reply itself.
        </p>
        {view.rows.length === 0 ? <p>No reply waits for you to look at it.</p> : <Rows view={view} />}
        {view.cut ? <p class="note">There are more than are listed here.</p> : null}
      </>
    ),
  });

const Rows = ({ view: { rows, now, timeZone } }: { view: SampleListView }) => (
  <section class="scroll" tabindex={0} aria-label="Replies to look at">
    <table class="cards">
      <caption>
        {counted(rows.length, 'reply', 'replies')} to look at, the oldest first, data of {formatClock(now, timeZone)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Sent</th>
          <th scope="col">Account</th>
          <th scope="col">About</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ draftId, reference, sentAt, accountName, category }) => (
          <tr>
            <td class="brief">
              <a href={`/sample/${encodeURIComponent(draftId)}`}>
                <Name>{reference}</Name>
              </a>
            </td>
            <td class="brief">{formatInstant(sentAt, timeZone)}</td>
            <td class="name">
              <Name>{accountName}</Name>
            </td>
            <td>
              <Name>{words(category)}</Name>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** What somebody said of a reply of the sample. */
export interface SaidOfSample {
  readonly verdict: SampleVerdict;
  readonly reason: string | null;
  /** By name. */
  readonly by: string;
  readonly own: boolean;
  readonly at: Date;
}

/** Where a reply of the sample stands for the person who looks at it. */
export type SampleState =
  | {
      readonly kind: 'open';
      /** One-use nonce of this rendering. */
      readonly nonce: string;
    }
  | { readonly kind: 'own-draft' }
  | { readonly kind: 'looked-at'; readonly said: SaidOfSample };

/** Why a form that was just sent was not taken. */
export interface SampleProblem {
  readonly message: string;
  /** Of which field, where it is one's fault. */
  readonly field: 'reason' | null;
}

export interface SampleItemView extends Frame {
  readonly packet: PacketView;
  readonly sentAt: Date;
  readonly state: SampleState;
  readonly problem: SampleProblem | null;
}

/** One reply of the sample, as a review shows a case, and what a reviewer says of it. */
export function renderSampleItemPage(view: SampleItemView): string {
  const { packet, timeZone, problem } = view;
  return renderConsolePage({
    frame: view,
    at: 'sample',
    wide: false,
    title: `${problem ? 'Not recorded: ' : ''}${packetTitle(packet)}`,
    lead: (
      <p>
        Tier {packet.tier}, {packet.risk} risk · went out {formatInstant(view.sentAt, timeZone)}, seen by nobody
      </p>
    ),
    heading: <PacketHeading packet={packet} />,
    footer: <PacketFooter packet={packet} tenantName={view.tenantName} />,
    children: (
      <>
        {problem ? (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <h2>Your answer was not recorded</h2>
            <p>{problem.field ? <a href={`#${problem.field}`}>{problem.message}</a> : problem.message}</p>
          </div>
        ) : null}
        <Standing view={view} />
        <Reasons
          packet={packet}
          timeZone={timeZone}
          heading="Why nobody was asked"
          why={packet.reasons.length === 0 ? <p>No rule asked for a person.</p> : null}
        />
        <Texts packet={packet} timeZone={timeZone} replyHeading="Reply that was sent" />
        <Disclosures packet={packet} timeZone={timeZone} />
        {view.state.kind === 'open' ? <VerdictForm draftId={packet.draftId} nonce={view.state.nonce} problem={problem} /> : toList}
      </>
    ),
  });
}

const saidWords: Readonly<Record<SampleVerdict, string>> = {
  approved: 'fine as it was',
  edited: 'would have changed it',
  rejected: 'would have rejected it',
};

function Standing({ view: { state, timeZone } }: { view: SampleItemView }) {
  switch (state.kind) {
    case 'open':
      return null;
    case 'own-draft':
      return (
        <section class="note">
          <h2>Somebody else has to look at this</h2>
          <p>You wrote it.</p>
        </section>
      );
    case 'looked-at': {
      const { verdict, reason, by, own, at } = state.said;
      return (
        <section class="note">
          <h2>{own ? 'Your answer is recorded' : 'Somebody has looked at this'}</h2>
          <p>
            <Name>{by}</Name>, {formatInstant(at, timeZone)}: {saidWords[verdict]}
            {reason ? ` (${reasonWords(reason)})` : null}.
          </p>
        </section>
      );
    }
  }
}

function VerdictForm({ draftId, nonce, problem }: { draftId: string; nonce: string; problem: SampleProblem | null }) {
  const error = problem?.field === 'reason' ? problem.message : undefined;
  return (
    <form method="post" action={`/sample/${encodeURIComponent(draftId)}`}>
      <EnterPressesNone>Enter decides nothing</EnterPressesNone>
      <input type="hidden" name="nonce" value={nonce} autocomplete="off" />
      <section>
        <h2>Had you been asked, what would you have done?</h2>
        <p>The reply is out, and stays as it is. The first answer counts, for good.</p>
        <p>
          <button type="submit" name="verdict" value="approved">
            Fine as it was
          </button>{' '}
          <button type="submit" name="verdict" value="edited">
            I would have changed it
          </button>
        </p>
        <label for="reason">Reason (needed to reject)</label>
        <FieldError id="reason-error" message={error} />
        <select id="reason" name="reason" {...describedBy(error && 'reason-error')}>
          <ReasonOptions chosen="" none="Choose a reason" />
        </select>
        <p>
          <button type="submit" name="verdict" value="rejected" class="no">
            I would have rejected it
          </button>
        </p>
      </section>
    </form>
  );
}
