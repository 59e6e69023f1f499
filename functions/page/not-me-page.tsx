import { renderPage } from './layout.tsx';
import { DecisionLine, type PastDecision } from './packet.tsx';
import { Name } from './parts.tsx';
import { showUnseen } from './text.ts';
import { formatInstant } from './time.ts';

/** The page by which somebody says that a decision in their name was not theirs. */
export interface NotMeView {
  readonly tenantName: string;
  /** IANA zone of the person who reads. */
  readonly timeZone: string;
  readonly grantId: string;
  readonly nonce: string;
  readonly reference: string;
  readonly accountName: string;
  readonly decision: PastDecision;
  /** Whether it can still be undone: the reply has not gone out, and nothing else ended it. */
  readonly undoable: boolean;
  /** Why what was just sent was not taken; null where nothing was. */
  readonly problem: string | null;
}

/** What was decided in their name, what follows from saying so, and the one button: nothing happens by opening the page. */
export function renderNotMePage(view: NotMeView): string {
  const { decision, timeZone, reference, problem, grantId } = view;
  return renderPage({
    title: `${problem === null ? '' : 'Not recorded: '}Was this not you? ${showUnseen(view.accountName, { oneLine: true })} (${reference})`,
    lead: <p>Decision on {reference}</p>,
    heading: 'Was this not you?',
    footer: (
      <p>
        {reference}, revision {decision.revision}. Reply approval of <Name>{view.tenantName}</Name>. Times are in {timeZone}.
      </p>
    ),
    children: (
      <>
        {problem === null ? null : (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <h2>Nothing was recorded</h2>
            <p>{problem}</p>
          </div>
        )}
        <section>
          <h2>What was decided in your name</h2>
          <p>
            Reply to <Name>{view.accountName}</Name>: <DecisionLine past={decision} timeZone={timeZone} />
          </p>
        </section>
        <section>
          <h2>What happens if you say so</h2>
          <ul>
            <li>
              {view.undoable
                ? 'The reply does not go out. Nothing that was decided about it counts any more, and others are asked afresh.'
                : 'The reply has gone out or has ended otherwise, and stays as it is.'}
            </li>
            <li>Your links to this reply end, this one too, and you are not asked about it again.</li>
            <li>The owners of this tenant are told at once, and the audit log keeps it.</li>
          </ul>
          <p>If it was you and only a slip, stop the reply on its page instead, or tell whoever runs your helpdesk.</p>
          <form method="post" action={`/review/g/${encodeURIComponent(grantId)}/not-me`}>
            <input type="hidden" name="nonce" value={view.nonce} autocomplete="off" />
            <button type="submit" name="choice" value="not-me" class="no">
              This was not me
            </button>
          </form>
        </section>
        <p>
          <a class="button" href={`/review/g/${encodeURIComponent(grantId)}`}>
            Back to the case
          </a>
        </p>
      </>
    ),
  });
}

/** The way to that page, for whoever decided by a grant. */
export const NotMeLink = ({ grantId }: { grantId: string }) => (
  <p>
    Was this not you?{' '}
    <a class="button" href={`/review/g/${encodeURIComponent(grantId)}/not-me`}>
      This was not me
    </a>
  </p>
);

/** Lines of the page that all links of the person lead to from then on. */
export const disownedLines = (since: Date, timeZone: string): string[] => [
  `On ${formatInstant(since, timeZone)} it was said that a decision by this link was not made by the person it names.`,
  'Their links to this reply have ended, so nothing of it is shown here. The owners of this tenant have been told.',
  'If that was you: tell whoever runs your helpdesk which mails of yours others may read, and change the password of your mailbox.',
];
