import type { PolicyDifference } from '../domain/policy/compare-policies.ts';
import type { Shares } from '../domain/policy/simulate.ts';
import { longestReason, type NamedChange, type PolicyTrial, type ProposalStanding } from '../domain/policy-proposal.ts';
import { type Frame, renderConsolePage } from './console-frame.tsx';
import { ExactTextarea, Name, Quoted, Sentences, TypedBefore, UnseenWarning } from './parts.tsx';
import { BackToPolicy, Differences, NoticeList, type PolicyNotice, type ProposalRow, ProposalTable, Warnings } from './policy-pages.tsx';
import { Table } from './policy-sections.tsx';
import { percent } from './policy-words.ts';
import { formatInstant } from './time.ts';
import { counted } from './words.ts';

/** How far back a candidate can be played, in days. */
export const playedDays = [7, 30, 90] as const;

/** What was typed into the form of a proposal. */
export interface TypedProposal {
  readonly document: string;
  readonly reason: string;
  readonly days: number;
  /** Id of the proposal of calibration that the text was made from. */
  readonly calibration?: string | undefined;
}

/** What is wrong with a proposal as it was sent. */
export interface ProposeProblem {
  readonly heading: string;
  /** One sentence above the faults; empty where they say it all. */
  readonly line: string;
  readonly faults: readonly PolicyNotice[];
  /** Where one can look. */
  readonly link: { readonly href: string; readonly label: string } | null;
}

export interface ProposeView extends Frame {
  /** Sealed id that the proposal will have. */
  readonly form: string;
  /** The version in force, which the text is compared with. */
  readonly against: number;
  readonly typed: TypedProposal;
  readonly problem: ProposeProblem | null;
  /** Which of the fields the problem is about; null for none. */
  readonly faultIn: 'document' | 'reason' | null;
  /** What was found out about a text that may be used; null before it was tried. */
  readonly tried: { readonly warnings: readonly PolicyNotice[]; readonly differences: readonly PolicyDifference[]; readonly trial: PolicyTrial } | null;
}

/** The document as text, what is wrong with it, and what it would have made of the past. */
export function renderProposePage(view: ProposeView): string {
  const { problem, tried, typed, faultIn, against, timeZone } = view;
  return renderConsolePage({
    frame: view,
    at: 'policy',
    title: problem ? `Propose a policy: ${problem.heading}` : 'Propose a policy',
    heading: 'Propose a policy',
    children: (
      <>
        {problem ? <Problem problem={problem} /> : null}
        {tried ? (
          <>
            <div class="note" role="status" tabindex={-1} autofocus>
              <h2>It may be used</h2>
              <p>Nothing is kept yet. Look at what it would change, give a reason below, and propose it: somebody else puts it in force.</p>
            </div>
            <Warnings warnings={tried.warnings} />
            <section>
              <h2>What it changes</h2>
              <Differences differences={tried.differences} before={`In force (version ${against})`} after="Proposed" />
            </section>
            <Trial trial={tried.trial} timeZone={timeZone} />
          </>
        ) : (
          <p>Change the text, check it, and propose it. It takes effect when another owner or somebody of compliance puts it in force.</p>
        )}
        <form method="post" action="/policy/propose">
          <input type="hidden" name="form" value={view.form} autocomplete="off" />
          <input type="hidden" name="against" value={String(against)} autocomplete="off" />
          {typed.calibration === undefined ? null : <input type="hidden" name="calibration" value={typed.calibration} autocomplete="off" />}
          <label for="document">The policy as JSON, made from version {against}</label>
          <span class="hint" id="document-hint">
            What each member means is in docs/policy.md. A document of more than about 200 KB is too long for a form: the command line takes it.
          </span>
          {faultIn === 'document' && problem ? (
            <span class="error" id="document-error">
              {problem.faults.length > 0
                ? `${counted(problem.faults.length, 'fault')}, named above with ${problem.faults.length === 1 ? 'its line' : 'their lines'}`
                : problem.line}
            </span>
          ) : null}
          <UnseenWarning text={typed.document} id="document-unseen" />
          <ExactTextarea
            text={typed.document}
            id="document"
            name="document"
            class="source"
            dir="ltr"
            spellcheck={false}
            autocapitalize="off"
            autocomplete="off"
            required={true}
            aria-describedby={faultIn === 'document' ? 'document-error document-hint' : 'document-hint'}
            {...(faultIn === 'document' ? { 'aria-invalid': 'true' as const } : {})}
          />
          <label for="days">Play it over the drafts of the last</label>
          <select id="days" name="days">
            {playedDays.map((days) => (
              <option value={String(days)} selected={days === typed.days}>
                {`${days} days`}
              </option>
            ))}
          </select>
          <label for="reason">Why it should change</label>
          <span class="hint" id="reason-hint">
            Needed to propose it; kept with the version. At most {longestReason} characters.
          </span>
          {faultIn === 'reason' && problem ? (
            <span class="error" id="reason-error">
              {problem.line}
            </span>
          ) : null}
          <ExactTextarea
            text={typed.reason}
            id="reason"
            name="reason"
            dir="auto"
            aria-describedby={faultIn === 'reason' ? 'reason-error reason-hint' : 'reason-hint'}
            {...(faultIn === 'reason' ? { 'aria-invalid': 'true' as const } : {})}
          />
          <p>
            <button type="submit" name="do" value="try">
              Check and simulate
            </button>
          </p>
          <p>
            <button type="submit" name="do" value="propose" class="go">
              Propose it
            </button>
          </p>
        </form>
        <BackToPolicy />
      </>
    ),
  });
}

const Problem = ({ problem: { heading, line, faults, link } }: { problem: ProposeProblem }) => (
  <div class="note bad" role="alert" tabindex={-1} autofocus>
    <h2>{heading}</h2>
    {line === '' ? null : (
      <p>
        <Name>{line}</Name>
      </p>
    )}
    {faults.length > 0 ? <NoticeList notices={faults} /> : null}
    {link ? (
      <p>
        <a href={link.href}>{link.label}</a>
      </p>
    ) : null}
  </div>
);

/** What a candidate would have made of recorded drafts, and how far that goes. */
export const Trial = ({ trial, timeZone }: { trial: PolicyTrial; timeZone: string }) => (
  <section>
    <h2>What it would have made of the past</h2>
    <Played trial={trial} timeZone={timeZone} />
    {trial.before.drafts === 0 ? null : (
      <>
        <Table caption="Shares of the tiers" columns={['Tier', 'Then', 'With the proposal']}>
          {([1, 2, 3] as const).map((tier) => (
            <tr>
              <th scope="row">
                {tier}: {['sent at once', 'sent, watchers told', 'waited for people'][tier - 1]}
              </th>
              <td>{shareOf(trial.before, tier)}</td>
              <td>{shareOf(trial.after, tier)}</td>
            </tr>
          ))}
        </Table>
        <p>{hoursLine(trial)}</p>
        {trial.changes === 0 ? (
          <p>No reply would have gone another way.</p>
        ) : (
          <Changes
            caption={ofAll(trial.changed.length, trial.changes, 'reply would have gone another way', 'replies would have gone another way')}
            rows={trial.changed}
            timeZone={timeZone}
          />
        )}
      </>
    )}
    <Blocking trial={trial} timeZone={timeZone} />
  </section>
);

const Played = ({ trial: { before, since, reached, complete, unread }, timeZone }: { trial: PolicyTrial; timeZone: string }) => (
  <p>
    {before.drafts === 0
      ? `No reply since ${formatInstant(new Date(since), timeZone)} could be played.`
      : `${counted(before.drafts, 'reply was', 'replies were')} played, those of ${formatInstant(new Date(complete ? since : (reached ?? since)), timeZone)} and later.`}
    {complete ? '' : ` There was no time for those before that, back to ${formatInstant(new Date(since), timeZone)}: the command line plays them all.`}
    {unread > 0 ? ` ${counted(unread, 'reply was', 'replies were')} left out, since what they were judged by is gone.` : ''}
  </p>
);

const shareOf = (shares: Shares, tier: 1 | 2 | 3): string => {
  const count = shares[`tier${tier}`];
  return shares.drafts === 0 ? '0' : `${count} (${percent(Math.round((count / shares.drafts) * 1000) / 1000)})`;
};

function hoursLine({ reviewHours: { change, secondsPerReview } }: PolicyTrial): string {
  const minutes = Math.round(Math.abs(change) * 60);
  const told = `${minutes < 60 ? `${minutes} min` : `${Number(Math.abs(change).toFixed(1))} h`} of review`;
  const counting = `at ${secondsPerReview} s an approval`;
  if (minutes === 0) return `About as much review as before, ${counting}.`;
  return change < 0 ? `It would have saved ${told}, ${counting}.` : `It would have added ${told}, ${counting}.`;
}

const ofAll = (shown: number, all: number, one: string, many: string): string => `${counted(all, one, many)}${shown < all ? `; ${shown} of them` : ''}`;

/** Of what people rejected: how much was played, how much can't be, and whether there is more. */
interface RejectedPlayed {
  readonly played: number;
  readonly unplayed: number;
  readonly more: boolean;
}

function noneSent({ played: rejected, unplayed }: RejectedPlayed): string {
  if (rejected === 0) return unplayed === 0 ? 'No reply that people rejected would be sent.' : 'No reply that people rejected could be played.';
  return rejected === 1 ? 'The one reply that people rejected would not be sent.' : `None of the ${rejected} replies that people rejected would be sent.`;
}

/** What a candidate was not held against, in sentences; empty where it was held against all that people rejected. */
function leftOutOf({ unplayed, more }: RejectedPlayed): string {
  const left = counted(unplayed, 'reply that people rejected', 'replies that people rejected');
  return [
    ...(unplayed > 0 ? [`${left} could not be held against it, since what ${unplayed === 1 ? 'it was' : 'they were'} judged by is gone.`] : []),
    ...(more ? ['There are older ones, which were not looked at.'] : []),
  ].join(' ');
}

const rejectedIn = ({ rejectedRead, rejectedUnread, rejectedMore }: PolicyTrial): RejectedPlayed => ({
  played: rejectedRead,
  unplayed: rejectedUnread,
  more: rejectedMore,
});

const Blocking = ({ trial, timeZone }: { trial: PolicyTrial; timeZone: string }) => {
  const { blocked, blocking } = trial;
  const left = leftOutOf(rejectedIn(trial));
  return blocking === 0 ? (
    <p>
      {noneSent(rejectedIn(trial))} {left}
    </p>
  ) : (
    <section class="note bad">
      <h2>It would send what people rejected</h2>
      <p>
        {counted(blocking, 'rejected reply', 'rejected replies')} would be sent. That blocks it, unless whoever puts it in force overrules that with a reason.{' '}
        {left}
      </p>
      <Changes caption={ofAll(blocked.length, blocking, 'rejected reply', 'rejected replies')} rows={blocked} timeZone={timeZone} />
    </section>
  );
};

/** Drafts that change hands, each with the way to it. */
const Changes = ({ caption, rows, timeZone }: { caption: string; rows: readonly NamedChange[]; timeZone: string }) => (
  <Table caption={caption} columns={['Reply', 'Of', 'Tier then', 'Tier now', 'Why']}>
    {rows.map(({ id, reference, revision, at, from, to, why }) => (
      <tr>
        <td>
          <a href={`/queue/${encodeURIComponent(id)}`}>
            <Name>{reference}</Name>
          </a>
          {revision > 1 ? `, revision ${revision}` : ''}
        </td>
        <td>{formatInstant(new Date(at), timeZone)}</td>
        <td>{from}</td>
        <td>{to}</td>
        <td class="say">
          <Name>{why}</Name>
        </td>
      </tr>
    ))}
  </Table>
);

export interface ProposalsView extends Frame {
  readonly rows: readonly ProposalRow[];
  /** Sealed place of the next page; null at the end. */
  readonly older: string | null;
  readonly mayPropose: boolean;
}

/** Every proposal there was, newest first. */
export const renderProposalsPage = (view: ProposalsView): string =>
  renderConsolePage({
    frame: view,
    at: 'policy',
    title: 'Proposals for the policy',
    heading: 'Proposals for the policy',
    children: (
      <>
        {view.rows.length === 0 ? <p>There is none.</p> : <ProposalTable caption="Newest first" rows={view.rows} timeZone={view.timeZone} />}
        <p class="acts">
          {view.older === null ? null : (
            <a class="button" href={`/policy/proposals?older=${encodeURIComponent(view.older)}`}>
              Older proposals
            </a>
          )}
          {view.mayPropose ? (
            <a class="button" href="/policy/propose">
              Propose a change
            </a>
          ) : null}
        </p>
        <BackToPolicy />
      </>
    ),
  });

/** What somebody may do with a proposal. */
export type ProposalActs =
  /** Nothing, and why; null where there is nothing left to do. */
  | { readonly kind: 'none'; readonly why: string | null }
  /** Its author takes it back; `others` may put it in force. */
  | { readonly kind: 'own'; readonly others: readonly string[] }
  /** Another one, who may only decline it, and why. */
  | { readonly kind: 'decline'; readonly why: string }
  /** Another one who signed in too long ago to put it in force. */
  | { readonly kind: 'sign-in'; readonly returnTo: string }
  | { readonly kind: 'accept' };

/** Rejected replies that a proposal would send, found when somebody was about to put it in force. */
export interface WouldSendRejected extends RejectedPlayed {
  readonly blocked: readonly NamedChange[];
  readonly count: number;
}

export interface ProposalView extends Frame {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
  readonly against: number;
  readonly inForce: number;
  readonly sha256: string;
  readonly standing: ProposalStanding;
  readonly closed: { readonly by: string; readonly at: Date; readonly reason: string | null; readonly policyVersion: number | null } | null;
  /** Null where the document no longer has the form of a policy. */
  readonly document: { readonly text: string; readonly warnings: readonly PolicyNotice[]; readonly differences: readonly PolicyDifference[] } | null;
  readonly trial: PolicyTrial;
  readonly acts: ProposalActs;
  /** Sealed: this person, this proposal, this document, and the rejected replies that were shown. */
  readonly form: string;
  readonly problem: { readonly heading: string; readonly line: string; readonly faults: readonly PolicyNotice[] } | null;
  readonly wouldSend: WouldSendRejected | null;
  /** Reasons as they were typed. */
  readonly typed: { readonly forced: string; readonly close: string };
}

/** A proposal: what it changes, what it would have made of the past, and what becomes of it. */
export function renderProposalPage(view: ProposalView): string {
  const { problem, document, trial, timeZone, against } = view;
  return renderConsolePage({
    frame: view,
    at: 'policy',
    title: problem ? `Proposal: ${problem.heading}` : 'Proposal for the policy',
    heading: (
      <>
        Proposal of <Name>{view.by}</Name>, {formatInstant(view.at, timeZone)}
      </>
    ),
    children: (
      <>
        {problem ? (
          <Problem
            problem={{
              ...problem,
              link: view.wouldSend && view.acts.kind === 'accept' ? { href: '#put-in-force', label: 'The replies, and the reason' } : null,
            }}
          />
        ) : null}
        <WhereItStands view={view} />
        <TypedWithoutField view={view} />
        {document ? (
          <>
            <Warnings warnings={document.warnings} />
            <section>
              <h2>What it changes</h2>
              <Differences differences={document.differences} before={`Version ${against}`} after="Proposed" />
            </section>
          </>
        ) : (
          <p class="error">Its document no longer has the form of a policy: it was written for another version of Countersign.</p>
        )}
        <Trial trial={trial} timeZone={timeZone} />
        <p class="soft">Played when it was proposed, {formatInstant(new Date(trial.at), timeZone)}.</p>
        <Acts view={view} />
        {document ? (
          <details>
            <summary>The whole document</summary>
            <Quoted text={document.text} />
          </details>
        ) : null}
        <BackToPolicy />
      </>
    ),
  });
}

const isOpen = ({ standing }: ProposalView): boolean => standing === 'open' || standing === 'stale';
const mayAccept = ({ acts, standing, document }: ProposalView): boolean => acts.kind === 'accept' && standing === 'open' && document !== null;

/** What was typed into a form that the page no longer has. */
function TypedWithoutField({ view }: { view: ProposalView }) {
  const { forced, close } = view.typed;
  const left = [...(mayAccept(view) && view.wouldSend ? [] : [forced]), ...(isOpen(view) && view.acts.kind !== 'none' ? [] : [close])].filter(
    (text) => text !== '',
  );
  return left.length === 0 ? null : <TypedBefore typed={left.join('\n')} />;
}

function WhereItStands({ view }: { view: ProposalView }) {
  const { standing, closed, against, inForce, timeZone } = view;
  return (
    <section class={standing === 'stale' ? 'note bad' : 'note'}>
      <h2>
        {
          {
            open: 'It waits',
            stale: 'The policy has changed since',
            in_force: 'It was put in force',
            withdrawn: 'It was withdrawn',
            declined: 'It was declined',
          }[standing]
        }
      </h2>
      <p>
        Why: <Sentences>{view.reason}</Sentences>
      </p>
      {standing === 'stale' ? (
        <p>
          It was made from version {against}, and version {inForce} is in force. It can’t be put in force any more: propose it again on what is in force now.{' '}
          <a href={`/policy/compare?from=${against}&to=${inForce}`}>What has changed since</a>
        </p>
      ) : null}
      {closed ? (
        <p>
          By <Name>{closed.by}</Name>, {formatInstant(closed.at, timeZone)}
          {closed.policyVersion === null ? '' : `, as version ${closed.policyVersion}`}.
          {closed.reason === null ? null : (
            <>
              {' '}
              <Sentences>{closed.reason}</Sentences>
            </>
          )}
        </p>
      ) : null}
      <p class="soft">
        Made from version {against}. SHA-256 {view.sha256}
      </p>
    </section>
  );
}

function Acts({ view }: { view: ProposalView }) {
  const { acts, id } = view;
  return (
    <>
      {(acts.kind === 'none' || acts.kind === 'decline') && acts.why !== null ? <p>{acts.why}</p> : null}
      {acts.kind === 'own' ? (
        <p>
          You proposed it, so somebody else puts it in force:{' '}
          {acts.others.length === 0 ? 'nobody else is an owner or of compliance.' : <Name>{`${acts.others.join(', ')}.`}</Name>} Nobody is mailed: tell them.
        </p>
      ) : null}
      {acts.kind === 'sign-in' && view.standing === 'open' ? (
        <section>
          <h2>Put it in force</h2>
          <p>This asks for a sign-in of the last half hour.</p>
          <p>
            <a class="button" href={`/sign-in?return=${encodeURIComponent(acts.returnTo)}`}>
              Sign in again
            </a>
          </p>
        </section>
      ) : null}
      {mayAccept(view) ? <AcceptForm view={view} /> : null}
      {isOpen(view) && acts.kind !== 'none' ? <CloseForm view={view} own={acts.kind === 'own'} /> : null}
      {view.standing === 'stale' && acts.kind !== 'none' ? (
        <p>
          <a class="button" href={`/policy/propose?proposal=${encodeURIComponent(id)}`}>
            Propose this text again
          </a>
        </p>
      ) : null}
    </>
  );
}

const ActForm = ({ view: { id, form }, children }: { view: ProposalView; children: unknown }) => (
  <form method="post" action={`/policy/proposals/${encodeURIComponent(id)}`}>
    <input type="hidden" name="form" value={form} autocomplete="off" />
    {children}
  </form>
);

const AcceptForm = ({ view }: { view: ProposalView }) => (
  <section id="put-in-force">
    <h2>Put it in force</h2>
    {view.wouldSend === null ? (
      <ActForm view={view}>
        <p>It holds for every draft from then on. It loosens nothing that waits already.</p>
        <p>
          <button type="submit" name="do" value="accept" class="go">
            Put it in force
          </button>
        </p>
      </ActForm>
    ) : (
      <ActForm view={view}>
        <Changes
          caption={ofAll(view.wouldSend.blocked.length, view.wouldSend.count, 'rejected reply would be sent', 'rejected replies would be sent')}
          rows={view.wouldSend.blocked}
          timeZone={view.timeZone}
        />
        {leftOutOf(view.wouldSend) === '' ? null : <p>{leftOutOf(view.wouldSend)}</p>}
        <label for="forced">Why it should be put in force all the same</label>
        <span class="hint" id="forced-hint">
          Kept with the version, with the replies that it overrules. At most {longestReason} characters.
        </span>
        <ExactTextarea text={view.typed.forced} id="forced" name="forced" dir="auto" aria-describedby="forced-hint" />
        <p>
          <button type="submit" name="do" value="force" class="no">
            Overrule them and put it in force
          </button>
        </p>
      </ActForm>
    )}
  </section>
);

const CloseForm = ({ view, own }: { view: ProposalView; own: boolean }) => (
  <section>
    <h2>{own ? 'Take it back' : 'Decline it'}</h2>
    <ActForm view={view}>
      <label for="close-reason">{own ? 'Why (may be left empty)' : 'Why not'}</label>
      <span class="hint" id="close-hint">
        {own ? '' : 'The author reads it here. '}At most {longestReason} characters.
      </span>
      <ExactTextarea text={view.typed.close} id="close-reason" name="reason" dir="auto" aria-describedby="close-hint" />
      <p>
        <button type="submit" name="do" value="close" class="no">
          {own ? 'Withdraw the proposal' : 'Decline the proposal'}
        </button>
      </p>
    </ActForm>
  </section>
);
