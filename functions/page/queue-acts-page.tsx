import type { QueueRefusal } from '../domain/approval/queue-acts.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { Name } from './parts.tsx';
import { formatInstant } from './time.ts';
import { counted } from './words.ts';

/** What became of one draft. */
export interface ShownOutcome {
  readonly draftId: string;
  /** Null where it is not the viewer's to know. */
  readonly reference: string | null;
  readonly done: boolean;
  /** Why it was refused; where it was done null, or `attention_check` where that ended one. */
  readonly reason: string | null;
}

export interface QueueActsView extends Frame {
  readonly act: 'remind' | 'hand-over';
  /** Names; null where the act has none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly at: Date;
  /** Null where it was begun and is not known to have ended. */
  readonly outcomes: readonly ShownOutcome[] | null;
}

/** Each refusal in a sentence. */
const refusals: Readonly<Record<QueueRefusal | 'not_found' | 'trouble', string>> = {
  not_found: 'There is no such draft, or it is not yours to see.',
  trouble: 'It did not work just now, and nothing was changed. Please try again.',
  not_waiting: 'It does not wait any more.',
  not_overseen: 'It is neither yours nor asked of anybody below you in the reporting line.',
  nobody_asked: 'Nobody but you is asked at the moment.',
  too_soon: 'People were reminded of it within the last hour.',
  no_seat: 'This person is not asked about it at the moment.',
  no_longer_asked: 'You may not decide it any more, so there is no seat to hand over.',
  oneself: 'Nobody gives the seat of somebody else to themselves.',
  party: 'You have a part in it yourself, so you do not choose who decides it.',
  blind: 'You are asked for an independent opinion of it, so you do not act on the others.',
  stale: 'Its text has changed since you saw the list. Look at it again.',
  sign_in_needed: 'It asks for a sign-in within the last 30 minutes. Sign out, sign in, and try again.',
  damaged: 'Its stored text is damaged, so nobody can decide it.',
  not_eligible:
    'The new person may not decide it: they lack the role or the release limit, are not active, or have a part in it already; or the seat has changed hands three times.',
};

const isRefusal = (reason: string): reason is keyof typeof refusals => Object.hasOwn(refusals, reason);

/** What was done and what was refused, each draft by itself. */
export function renderQueueActsPage(view: QueueActsView): string {
  const { outcomes } = view;
  const done = outcomes?.filter((one) => one.done) ?? [];
  const refused = outcomes?.filter((one) => !one.done) ?? [];
  const title = outcomes ? `${counted(done.length, 'reply', 'replies')} done, ${refused.length} refused` : 'Not finished';
  return renderConsolePage({
    frame: view,
    at: 'queue',
    wide: false,
    title,
    heading: title,
    children: (
      <>
        <p>
          {view.act === 'remind' ? (
            'To remind those who are asked'
          ) : (
            <>
              Seats of <Name>{view.from ?? ''}</Name> to <Name>{view.to ?? ''}</Name>
            </>
          )}
          , {formatInstant(view.at, view.timeZone)}.
        </p>
        {outcomes ? null : (
          <div class="note bad" role="alert">
            <p>It was begun, and is not known to have ended. Load this page again in a minute. What was done is in the audit trail of each draft.</p>
          </div>
        )}
        {done.length > 0 ? <Outcomes heading="Done" outcomes={done} act={view.act} /> : null}
        {refused.length > 0 ? <Outcomes heading="Refused" outcomes={refused} act={view.act} /> : null}
        <p>
          <a class="button" href="/queue">
            Back to the queue
          </a>
        </p>
      </>
    ),
  });
}

const doneWords = {
  remind: 'A mail is on its way to each person who is asked.',
  'hand-over': 'The seat was handed over; the new person gets a mail.',
} as const;

const checkWords = 'It was an attention check, and has ended: nobody was mailed about it. Its page says what was wrong.';

/** What became of a draft, in a sentence. */
function outcomeWords({ done, reason }: ShownOutcome, act: QueueActsView['act']): string {
  if (done) return reason === 'attention_check' ? checkWords : doneWords[act];
  return reason && isRefusal(reason) ? refusals[reason] : refusals.trouble;
}

const Outcomes = ({ heading, outcomes, act }: { heading: string; outcomes: readonly ShownOutcome[]; act: QueueActsView['act'] }) => (
  <section>
    <h2>
      {heading} ({outcomes.length})
    </h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">What became of it</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((one) => (
          <tr>
            <th scope="row">{one.reference ? <a href={`/queue/${encodeURIComponent(one.draftId)}`}>{one.reference}</a> : 'unknown'}</th>
            <td>{outcomeWords(one, act)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
