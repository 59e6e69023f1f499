import type { Child } from 'hono/jsx';
import { readableSeconds } from '../domain/approval/decision-time.ts';
import type { BlockedBecause } from '../domain/approval/draft-state.ts';
import type { Needless } from '../domain/helpdesk/needless.ts';
import type { Assurance } from '../domain/policy/policy.ts';
import { renderPage } from './layout.tsx';
import { NotMeLink } from './not-me-page.tsx';
import { DecisionLine, Disclosures, PacketHeading, type PacketView, type PastDecision, packetTitle, Reasons, Texts } from './packet.tsx';
import { EnterPressesNone, ExactTextarea, Name, Quoted, ReasonOptions, ResendForm, StopForm, TypedBefore, UnseenWarning } from './parts.tsx';
import { Questions, type QuestionView } from './questions.tsx';
import { type SideActField, type SideActs, SideActsForms, type TypedQuestion } from './side-acts.tsx';
import { formatDue, formatInstant, formatLeft, formatSeconds, formatSpan, zoneName } from './time.ts';
import { blockedReasons, counted, listed, notPostedWords, stageBehind, words } from './words.ts';

/** Who else must approve, as far as this person may know. Blind stages: leave `others` empty and count only this seat. */
export interface Quorum {
  /** Others of this stage may have to approve as well, or have: it is not told who, nor whether. */
  readonly blind: boolean;
  /** Approvals that this stage needs in all, and has. */
  readonly needed: number;
  readonly approved: number;
  /** The other open seats of this stage in words, for example `finance`. */
  readonly others: readonly string[];
  /** Stages after this one in words, for example `stage 2: security`. */
  readonly laterStages: readonly string[];
}

/**
 * Where the draft stands for the person who looks at it.
 *
 * Only `open` has the form to decide. Only `escrow` has the form to stop, and only with `mayStop`.
 */
export type ReviewState =
  | {
      readonly kind: 'open';
      readonly assurance: Assurance;
      readonly quorum: Quorum;
      /** What an edit costs: approvals that lapse, and people who must look again. */
      readonly edit: { readonly lapse: number; readonly lookAgain: number };
      readonly escrowSeconds: number;
      /** Name of the helpdesk that sends it, for example `Zendesk`. */
      readonly channel: string;
    }
  | { readonly kind: 'waiting' } // pending, and nothing to do for this person: a watcher, or a seat that somebody else filled
  | {
      readonly kind: 'escrow';
      readonly releaseAt: Date;
      readonly mayStop: boolean;
      readonly leadsTo: 'pending' | 'withdrawn';
      readonly decisions: readonly PastDecision[];
    }
  | { readonly kind: 'decided'; readonly own: boolean; readonly decision: PastDecision } // this seat is decided, the draft still waits for others
  | { readonly kind: 'released'; readonly at: Date; readonly decisions: readonly PastDecision[] }
  | { readonly kind: 'rejected'; readonly decision: PastDecision }
  | { readonly kind: 'superseded'; readonly newRevision: { readonly revision: number; readonly path: string | null } | null }
  | {
      readonly kind: 'older-revision';
      readonly newRevision: { readonly revision: number; readonly path: string | null };
      /** What made the new one; `text` where it is another text than that of the link, whatever else happened. */
      readonly because: 'text' | 'stopped' | 'revised' | 'edited' | 'disowned';
    }
  | { readonly kind: 'withdrawn'; readonly by: string | null; readonly at: Date; readonly reason: string | null }
  | {
      readonly kind: 'held';
      readonly at: Date;
      readonly text: string;
      /** The helpdesk has taken the holding reply. */
      readonly isTaken: boolean;
      /** Why it was not posted, where nobody need mend that. */
      readonly notPosted: Needless | null;
      /** How often the helpdesk was asked to take it and did not; null where it was not yet, or did. */
      readonly failing: { readonly attempts: number; readonly nextTryAt: Date | null } | null;
    }
  | { readonly kind: 'blocked'; readonly because: BlockedBecause }
  | {
      readonly kind: 'release-failed';
      readonly attempts: number;
      /** Null where nothing tries again by itself. */
      readonly nextTryAt: Date | null;
      readonly decisions: readonly PastDecision[];
    }
  | { readonly kind: 'integrity-hold' }
  | { readonly kind: 'own-draft' }
  | { readonly kind: 'delegated-away'; readonly to: string; readonly until: Date }
  | { readonly kind: 'handed-over'; readonly to: string; readonly since: Date }
  | {
      readonly kind: 'no-longer-theirs' /** Names; empty where they must not be told. */;
      readonly nowWith: readonly string[];
      readonly mailsCameBack?: boolean;
    } // a role, a limit or their leave has changed, or others were asked in their place
  | { readonly kind: 'locked'; readonly mayHaveFreshLink: boolean }; // five wrong codes: only a fresh link helps

type Held = Extract<ReviewState, { kind: 'held' }>;

export type ReviewField = 'decision' | 'text' | 'reason' | 'feedback' | 'code' | 'nonce' | SideActField;

/** Why a form that was just sent was not taken. */
export type ReviewProblem =
  | { readonly kind: 'invalid'; readonly errors: readonly { readonly field: ReviewField; readonly message: string }[] } // 422
  | { readonly kind: 'wrong-code'; readonly triesLeft: number } // 403
  | { readonly kind: 'stale' } // 409: the text changed; `packet.seenBefore` holds what was seen
  | { readonly kind: 'too-late' } // 409: decided elsewhere, superseded, withdrawn; the state says which
  | { readonly kind: 'to-confirm' } // 403: it came as a mail scanner would have sent it
  | { readonly kind: 'too-quick' } // 403: faster than anybody reads, after a missed attention check
  | { readonly kind: 'not-yours' } // 403: another person is signed in, or it is one's own draft
  | { readonly kind: 'locked' } // 403: whatever the code was
  | { readonly kind: 'trouble' }; // 503: nothing was recorded

/** What a person had typed when the form was not taken. */
export interface Typed {
  readonly text: string;
  readonly reason: string;
  readonly feedback: string;
  /** Only where the code was not what was wrong. */
  readonly code?: string;
  /** The reply as the form had it, where that is another text than the page shows now. */
  readonly shown?: string;
}

/** The review page of one grant. Everything of others that a blind stage hides is left out by the caller. */
export interface ReviewView {
  readonly tenantName: string;
  /** IANA zone of the person who reads. */
  readonly timeZone: string;
  readonly now: Date;
  readonly grantId: string;
  /** One-use nonce of this rendering, for every form on the page. */
  readonly nonce: string;
  readonly packet: PacketView;
  /** The seat that the person was asked for; null for a watcher. */
  readonly asked: {
    readonly role: string;
    readonly stage: number;
    readonly stageCount: number;
    readonly onBehalfOf: string | null;
    readonly delegatedUntil: Date | null;
  } | null;
  readonly state: ReviewState;
  /** What somebody may do beside deciding; null where there is nothing to decide. */
  readonly acts: SideActs | null;
  /** Asked about the case, as far as this person may read them. */
  readonly questions: readonly QuestionView[];
  readonly problem: ReviewProblem | null;
  readonly typed: Typed | null;
  readonly typedQuestion: TypedQuestion | null;
  /** Whether a decision was made by this grant, which its person may say was not theirs. */
  readonly mayDisown: boolean;
}

/** The page by which one person decides one revision, or reads why there is nothing to decide. No script; every act is a form. */
export function renderReviewPage(view: ReviewView): string {
  const { packet, timeZone, state } = view;
  const open = state.kind === 'open' ? state : undefined;
  return renderPage({
    title: `${view.problem ? 'Not recorded: ' : ''}${packetTitle(packet)}`,
    lead: <TopLine packet={packet} now={view.now} timeZone={timeZone} waiting={isWaiting(state)} />,
    heading: <PacketHeading packet={packet} />,
    footer: <PacketFooter packet={packet} tenantName={view.tenantName} timeZone={timeZone} />,
    bar: open !== undefined,
    children: (
      <>
        <Problem view={view} />
        <Banner view={view} />
        {view.mayDisown ? <NotMeLink grantId={view.grantId} /> : null}
        {view.typedQuestion?.text && !open ? <TypedBefore typed={view.typedQuestion.text} /> : null}
        {view.typed && !open ? <LostWords typed={view.typed} reply={packet.reply.text} /> : null}
        <Reasons packet={packet} timeZone={timeZone} why={<WhyYou view={view} />} heading={whyHeading(view)} />
        <Texts packet={packet} timeZone={timeZone} />
        <Questions questions={view.questions} timeZone={timeZone} />
        {open ? <Consequence view={view} open={open} /> : null}
        <Disclosures packet={packet} timeZone={timeZone} />
        {open ? <DecisionForm view={view} open={open} /> : null}
        {open && view.acts ? (
          <SideActsForms
            acts={view.acts}
            errors={errorsOf(view.problem)}
            typed={view.typedQuestion}
            grantId={view.grantId}
            nonce={view.nonce}
            timeZone={timeZone}
          />
        ) : null}
      </>
    ),
  });
}

const isWaiting = ({ kind }: ReviewState): boolean =>
  ['open', 'waiting', 'decided', 'blocked', 'own-draft', 'delegated-away', 'handed-over', 'no-longer-theirs', 'locked'].includes(kind);

/** Tier and time left, as text: what is read first. */
export function TopLine({ packet, now, timeZone, waiting }: { packet: PacketView; now: Date; timeZone: string; waiting: boolean }) {
  const { tier, risk, decideBy } = packet;
  const due =
    waiting && decideBy ? ` · decide before ${formatDue(decideBy, now, timeZone)} ${zoneName(decideBy, timeZone)} (${formatLeft(decideBy, now)})` : '';
  return (
    <p>
      Tier {tier}, {risk} risk{due}
    </p>
  );
}

/** @param timeZone - left out where the page says it elsewhere. */
export const PacketFooter = ({ packet, tenantName, timeZone }: { packet: PacketView; tenantName: string; timeZone?: string }) => (
  <>
    <p>
      {packet.reference}, revision {packet.revision}. Reply approval of <Name>{tenantName}</Name>.
    </p>
    {timeZone ? <p>Times are in {timeZone}.</p> : null}
  </>
);

/** Whether the case is still the person's: to decide, or of a watcher, to stop or to be told of. */
const isTheirs = ({ asked, state: { kind } }: ReviewView): boolean =>
  asked
    ? ['open', 'waiting', 'blocked', 'own-draft', 'locked'].includes(kind)
    : ['open', 'waiting', 'blocked', 'escrow', 'older-revision', 'release-failed'].includes(kind);

const whyHeading = (view: ReviewView): string => {
  if (!view.asked) return 'Why it was held back';
  return isTheirs(view) ? 'Why you are asked' : 'Why you were asked';
};

function WhyYou({ view }: { view: ReviewView }) {
  const { asked, timeZone } = view;
  const theirs = isTheirs(view);
  if (!asked) return <p>{theirs ? 'You watch this case: you are told, and others decide.' : 'You watched this case: others were asked.'}</p>;
  return (
    <p>
      {theirs ? 'You are asked as ' : 'You were asked as '}
      <Name>{words(asked.role)}</Name>
      {stageBehind(asked)}
      {asked.onBehalfOf ? (
        <>
          {theirs ? '. You decide on behalf of ' : ', on behalf of '}
          <Name>{asked.onBehalfOf}</Name>
          {theirs && asked.delegatedUntil ? `, until ${formatInstant(asked.delegatedUntil, timeZone)}` : null}
        </>
      ) : null}
      .
    </p>
  );
}

const fieldLinks: Readonly<Record<ReviewField, string>> = {
  decision: '#approve',
  text: '#edit',
  reason: '#reason',
  feedback: '#feedback',
  code: '#code',
  nonce: '#approve',
  'on-it': '#on-it',
  'hand-over': '#hand-over',
  'ask-whom': '#ask-whom',
  question: '#question',
};

/** The summary at the top that gets the focus: what was not taken, and why. */
function Problem({ view: { problem, state, typed, packet } }: { view: ReviewView }) {
  if (!problem) return null;
  const kept = typed && (state.kind === 'open' || isTyped(typed, packet.reply.text)) ? ' What you typed is still here.' : '';
  return (
    <div class="note bad" role="alert" tabindex={-1} autofocus>
      <h2>Your choice was not recorded</h2>
      {problem.kind === 'invalid' ? (
        <ul>
          {problem.errors.map(({ field, message }) => (
            <li>{state.kind === 'open' ? <a href={fieldLinks[field]}>{message}</a> : message}</li>
          ))}
        </ul>
      ) : (
        <p>{problemWords(problem, state, packet.seenBefore !== null)}</p>
      )}
      {kept ? <p>{kept.trim()}</p> : null}
    </div>
  );
}

/** @param differs - the page shows what has changed */
function problemWords(problem: Exclude<ReviewProblem, { kind: 'invalid' }>, state: ReviewState, differs: boolean): string {
  switch (problem.kind) {
    case 'wrong-code':
      return wrongCodeWords(problem);
    case 'stale':
      if (state.kind === 'older-revision' && state.because !== 'text')
        return 'It came too late: since you opened this page the reply is asked about again, see below.';
      return `The text changed since you opened this page. ${differs ? 'The difference is shown below; please' : 'Please'} decide on the text as it is now.`;
    case 'to-confirm':
      return 'It came less than a second after the page was shown, from where mail scanners send forms. If it was you, please choose once more.';
    case 'too-quick':
      return `It came in less than ${readableSeconds} seconds, and lately you approved a mistake in an attention check. Please read the reply, then choose once more.`;
    case 'too-late':
      return 'It came too late: see below where this draft stands now.';
    case 'locked':
      return 'The link was locked before, after five wrong codes: it takes none any more, not even the right one.';
    case 'not-yours':
      return 'This decision is not yours to take.';
    case 'trouble':
      return 'Something on our side does not work at the moment. Please send the form again in a minute: it is counted once, however often you send it.';
  }
}

const wrongCodeWords = ({ triesLeft }: Extract<ReviewProblem, { kind: 'wrong-code' }>): string =>
  triesLeft > 0
    ? `This is not the code in your mail. ${counted(triesLeft, 'try', 'tries')} left; after that the link is locked and you need a fresh one.`
    : 'This is not the code in your mail, and no tries are left. The link is locked; ask for a fresh one below.';

const Note = ({ heading, children }: { heading: Child; children?: Child }) => (
  <section class="note">
    <h2>{heading}</h2>
    {children}
  </section>
);

const DecisionList = ({ decisions, timeZone }: { decisions: readonly PastDecision[]; timeZone: string }) => (
  <ul class="plain">
    {decisions.map((past) => (
      <li>
        <DecisionLine past={past} timeZone={timeZone} />
      </li>
    ))}
  </ul>
);

const NewRevision = ({ to }: { to: { readonly revision: number; readonly path: string | null } }) =>
  to.path ? (
    <p>
      <a class="button" href={to.path}>
        Open revision {to.revision}
      </a>
    </p>
  ) : (
    <p>There is a revision {to.revision}; whoever is asked about it has a mail with a link of its own.</p>
  );

/** Why the revision of an old link can no longer be decided. */
const askedAgain = {
  text: 'The text changed, so this revision can no longer be decided.',
  stopped: 'It was stopped before it went out, so it must be approved again. The text is as it was.',
  revised: 'The helpdesk sent it again, so it is asked about afresh. The text is as it was.',
  edited: 'The text was changed and then changed back, so it is asked about afresh. It is as it was.',
  disowned: 'A decision about it was not made by the person it names, so nothing that was decided counts any more. The text is as it was.',
} as const;

function holdingHeading({ at, isTaken, notPosted, failing }: Held, timeZone: string): string {
  if (notPosted) return 'It was not decided in time, and the holding reply was not posted';
  if (failing) return 'It was not decided in time, and the helpdesk did not take the holding reply';
  return `The holding reply ${isTaken ? 'went to the customer' : 'was handed to the helpdesk'}, ${formatInstant(at, timeZone)}`;
}

function holdingWords({ isTaken, notPosted }: Held): string {
  if (notPosted) return `The draft was not sent, nor was the holding reply, ${notPostedWords[notPosted]}. It would have said:`;
  return `It was not decided in time, so the draft was not sent. ${isTaken ? 'The customer received this:' : 'The holding reply says:'}`;
}

/** Of what the helpdesk did not take. */
const triesSoFar = ({ attempts, nextTryAt }: { readonly attempts: number; readonly nextTryAt: Date | null }, timeZone: string): string =>
  `${counted(attempts, 'attempt')} so far. ${
    nextTryAt
      ? `Next try ${formatInstant(nextTryAt, timeZone)}.`
      : 'There is no further try by itself: an owner or a supervisor sends it again from the queue, or says there that nobody need.'
  }`;

const QueueLink = ({ draftId }: { draftId: string }) => (
  <p>
    <a class="button" href={`/queue/${encodeURIComponent(draftId)}`}>
      Open it in the queue
    </a>
  </p>
);

/** Where the draft stands, in words, for every state but the open one. */
function Banner({ view }: { view: ReviewView }) {
  const { state, timeZone, grantId, nonce } = view;
  switch (state.kind) {
    case 'open':
      return null;
    case 'waiting':
      return (
        <Note heading="This reply waits for approval">
          <p>There is nothing for you to decide.</p>
        </Note>
      );
    case 'escrow':
      return (
        <Note heading={`Approved, goes out at ${formatSeconds(state.releaseAt, timeZone)}`}>
          <DecisionList decisions={state.decisions} timeZone={timeZone} />
          {state.mayStop ? <StopForm grantId={grantId} nonce={nonce} leadsTo={state.leadsTo} /> : null}
        </Note>
      );
    case 'decided':
      return (
        <Note heading={state.own ? 'You have decided' : 'This seat is already decided'}>
          <p>
            <DecisionLine past={state.decision} timeZone={timeZone} />
          </p>
          <p>The draft still waits for others.</p>
        </Note>
      );
    case 'released':
      return (
        <Note heading={`This reply was sent, ${formatInstant(state.at, timeZone)}`}>
          <DecisionList decisions={state.decisions} timeZone={timeZone} />
        </Note>
      );
    case 'rejected':
      return (
        <Note heading="This reply was rejected">
          <p>
            <DecisionLine past={state.decision} timeZone={timeZone} />
          </p>
        </Note>
      );
    case 'superseded':
      return (
        <Note heading="The customer wrote again">
          <p>This revision cannot be released.</p>
          {state.newRevision ? <NewRevision to={state.newRevision} /> : null}
        </Note>
      );
    case 'older-revision':
      return (
        <Note heading={state.because === 'text' ? 'There is a newer text' : 'It is asked about again'}>
          <p>
            {askedAgain[state.because]}
            {state.because === 'text' && view.packet.revision === state.newRevision.revision ? ' You see the text as it is now, and what has changed.' : null}
          </p>
          <NewRevision to={state.newRevision} />
        </Note>
      );
    case 'withdrawn':
      return (
        <Note heading="This reply was taken back">
          <p>
            {state.by ? (
              <>
                By <Name>{state.by}</Name>,{' '}
              </>
            ) : null}
            {formatInstant(state.at, timeZone)}.
          </p>
          {state.reason ? <Quoted text={state.reason} /> : null}
        </Note>
      );
    case 'held':
      return (
        <Note heading={holdingHeading(state, timeZone)}>
          {state.failing ? <p>{triesSoFar(state.failing, timeZone)}</p> : null}
          <p>{holdingWords(state)}</p>
          <Quoted text={state.text} />
          <p>The helpdesk can send a new revision, which is then asked about afresh.</p>
          {state.failing ? <QueueLink draftId={view.packet.draftId} /> : null}
        </Note>
      );
    case 'blocked':
      return (
        <Note heading={state.because === 'several_currencies' ? 'Nobody may ever decide this reply as it is' : 'Nobody may decide this reply at the moment'}>
          <p>{blockedReasons[state.because]}</p>
          <p>The owners of this tenant have been told.</p>
        </Note>
      );
    case 'release-failed':
      return (
        <Note heading="Approved, but the helpdesk did not take it">
          <p>{triesSoFar(state, timeZone)}</p>
          <DecisionList decisions={state.decisions} timeZone={timeZone} />
          <QueueLink draftId={view.packet.draftId} />
        </Note>
      );
    case 'integrity-hold':
      return (
        <Note heading="Stopped: the approved text and the kept text differ">
          <p>Nothing was sent. The owners of this tenant have been told.</p>
        </Note>
      );
    case 'own-draft':
      return (
        <Note heading="Another person must approve this">
          <p>You wrote or edited this, so another person must approve it.</p>
        </Note>
      );
    case 'delegated-away':
      return (
        <Note heading="You have delegated this">
          <p>
            <Name>{state.to}</Name> decides on your behalf, until {formatInstant(state.until, timeZone)}.
          </p>
        </Note>
      );
    case 'handed-over':
      return (
        <Note heading="This was handed over">
          <p>
            Since {formatInstant(state.since, timeZone)} it is with <Name>{state.to}</Name>.
          </p>
        </Note>
      );
    case 'no-longer-theirs':
      return (
        <Note heading="This is no longer yours to decide">
          <p>
            {state.mailsCameBack
              ? 'Mails to you came back, so somebody else was asked.'
              : 'Your role, your limit or your leave has changed since you were asked.'}
          </p>
          {state.nowWith.length > 0 ? (
            <p>
              It is with <Name>{listed(state.nowWith)}</Name>.
            </p>
          ) : null}
        </Note>
      );
    case 'locked':
      return (
        <Note heading="This link is locked">
          <p>A wrong code was entered five times.</p>
          {state.mayHaveFreshLink ? (
            <ResendForm grantId={grantId} nonce={nonce} />
          ) : (
            <p>You have had several fresh links for it already, or it no longer waits. Others who are asked can still decide.</p>
          )}
        </Note>
      );
  }
}

/** Whether the reply of a form is another than the form was filled with, which need not be the one that the page shows now. */
const isEdited = ({ text, shown }: Typed, reply: string): boolean => text.replace(/\r\n?/g, '\n') !== (shown ?? reply).replace(/\r\n?/g, '\n');
const isTyped = (typed: Typed, reply: string): boolean => isEdited(typed, reply) || typed.feedback !== '';

/** Words typed into a form that can no longer be sent, so that they are not lost. */
function LostWords({ typed, reply }: { typed: Typed; reply: string }) {
  const edited = isEdited(typed, reply);
  if (!isTyped(typed, reply)) return null;
  return (
    <section>
      <h2>What you had typed</h2>
      {edited && typed.text ? (
        <>
          <label for="typed-text">Your text of the reply</label>
          <ExactTextarea text={typed.text} id="typed-text" class="tall" dir="auto" readonly={true} />
        </>
      ) : null}
      {typed.feedback ? (
        <>
          <label for="typed-feedback">Your feedback</label>
          <ExactTextarea text={typed.feedback} id="typed-feedback" dir="auto" readonly={true} />
        </>
      ) : null}
    </section>
  );
}

type Open = Extract<ReviewState, { kind: 'open' }>;

/** What approving does, in one line, and what an edit costs. */
function Consequence({ view, open }: { view: ReviewView; open: Open }) {
  const { quorum, edit, escrowSeconds, channel } = open;
  const further = [...quorum.others, ...quorum.laterStages];
  const alone = quorum.blind ? 'Approving lets this go' : 'Approving sends this';
  const escrow = escrowSeconds > 0 ? `after ${formatEscrow(escrowSeconds)} in escrow, in which it can be stopped` : 'at once';
  return (
    <section>
      <h2>What happens</h2>
      <p>
        {further.length > 0 ? `After your approval, ${listed(further)} must approve as well. Then this goes` : alone} to <Name>{view.packet.reply.to}</Name>{' '}
        through <Name>{channel}</Name> as <Name>{view.tenantName}</Name>, {escrow}.
        {quorum.blind ? ' If others must approve as well, it goes out after them.' : null}
      </p>
      <p>
        {quorum.blind ? 'If you change the text, whoever has approved it must look again.' : editWords(edit)} What you write is assessed as a draft is: a
        promise that it does not hold yet needs somebody else’s approval.
      </p>
    </section>
  );
}

const formatEscrow = (seconds: number): string => (seconds < 120 ? `${seconds} s` : formatSpan(seconds));

function editWords({ lapse, lookAgain }: Open['edit']): string {
  if (lapse === 0 && lookAgain === 0) return 'If you change the text, nobody else has to look again for that alone.';
  const lapsing = lapse > 0 ? `${counted(lapse, 'earlier approval')} ${lapse === 1 ? 'lapses' : 'lapse'}` : '';
  const looking = lookAgain > 0 ? `${counted(lookAgain, 'person', 'people')} must look at the new text` : '';
  return `If you change the text, ${listed([lapsing, looking].filter(Boolean))}.`;
}

function approveLabel({ blind, needed, approved, laterStages }: Quorum): string {
  if (needed > 1) return `Approve (${approved + 1} of ${needed})`;
  return blind || laterStages.length > 0 ? 'Approve' : 'Approve and send';
}

function DecisionForm({ view, open }: { view: ReviewView; open: Open }) {
  const { typed, packet } = view;
  const errors = errorsOf(view.problem);
  const text = typed?.text ?? packet.reply.text;
  const unseen = <UnseenWarning text={text} id="text-unseen" />;
  return (
    <form method="post" action={`/review/g/${encodeURIComponent(view.grantId)}`}>
      <EnterPressesNone>Enter decides nothing</EnterPressesNone>
      <input type="hidden" name="nonce" value={view.nonce} autocomplete="off" />
      {open.assurance === 'code' ? <CodeField error={errors.code} value={typed?.code ?? ''} /> : null}
      <section>
        <h2>
          <label for="edit">Edit the reply, if you must</label>
        </h2>
        <FieldError id="edit-error" message={errors.text} />
        <ExactTextarea text={text} id="edit" name="text" class="tall" dir="auto" {...describedBy('edit-hint', errors.text && 'edit-error')} />
        <p class="hint" id="edit-hint">
          Left as it is, it goes out exactly as shown above. The receipt shows what you changed.
        </p>
        {unseen}
      </section>
      <section id="reject">
        <h2>Or reject it</h2>
        <label for="reason">Reason (needed to reject)</label>
        <FieldError id="reason-error" message={errors.reason} />
        <select id="reason" name="reason" {...describedBy(errors.reason && 'reason-error')}>
          <ReasonOptions chosen={typed?.reason ?? ''} none="Choose a reason" feedback={true} />
        </select>
        <label for="feedback">Feedback to the author, or a note</label>
        <FieldError id="feedback-error" message={errors.feedback} />
        <ExactTextarea
          text={typed?.feedback ?? ''}
          id="feedback"
          name="feedback"
          dir="auto"
          {...describedBy('feedback-hint', errors.feedback && 'feedback-error')}
        />
        <p class="hint" id="feedback-hint">
          Needed where the reason is “Other”.
        </p>
        <p>
          <button type="submit" name="decision" value="reject" class="no">
            Reject this reply
          </button>
        </p>
      </section>
      <div class="bar">
        <a class="button no" href="#reject">
          Reject…
        </a>
        <a class="button" href="#edit">
          Edit
        </a>
        <button type="submit" name="decision" value="approve" class="go" id="approve">
          {approveLabel(open.quorum)}
          <small>with your edits, if any</small>
        </button>
      </div>
    </form>
  );
}

const CodeField = ({ error, value }: { error: string | undefined; value: string }) => (
  <section>
    <h2>
      <label for="code">Code from your mail</label>
    </h2>
    <FieldError id="code-error" message={error} />
    <input
      id="code"
      name="code"
      class="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required={true}
      value={value}
      {...describedBy('code-hint', error && 'code-error')}
    />
    <p class="hint" id="code-hint">
      Six digits, in the mail that brought you here.
    </p>
  </section>
);

/** What is wrong with a field, beside it. */
export const FieldError = ({ id, message }: { id: string; message: string | undefined }) =>
  message ? (
    <span class="error" id={id}>
      {message}
    </span>
  ) : null;

/** Ties hints and errors to their field; `aria-invalid` where one of them is an error. */
export function describedBy(...ids: (string | undefined | '')[]): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const given = ids.filter(Boolean);
  return {
    ...(given.length > 0 ? { 'aria-describedby': given.join(' ') } : {}),
    ...(given.some((id) => id?.endsWith('-error')) ? { 'aria-invalid': 'true' as const } : {}),
  };
}

function errorsOf(problem: ReviewProblem | null): Partial<Record<ReviewField, string>> {
  if (problem?.kind === 'wrong-code') return { code: wrongCodeWords(problem) };
  if (problem?.kind !== 'invalid') return {};
  return Object.fromEntries(problem.errors.map(({ field, message }) => [field, message]));
}
