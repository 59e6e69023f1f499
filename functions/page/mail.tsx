import type { Child } from 'hono/jsx';
import type { BlockedBecause } from '../domain/approval/draft-state.ts';
import { textOfHtml } from '../domain/html-text.ts';
import { formatMoney, type Money } from '../domain/money.ts';
import type { Reason, Risk, Tier } from '../domain/policy/assessment.ts';
import type { Action, Author, CustomerMessage, Reply } from '../domain/policy/draft.ts';
import { cutAtWord, cutName, defang, isHtml, showUnseen, stripControls } from './text.ts';
import { formatDue, formatEnd, formatInstant, formatSeconds } from './time.ts';
import {
  actionLines,
  counted,
  type DecisionWord,
  decisionWords,
  describeActions,
  isToldWhole,
  listed,
  moneyInAll,
  reasonWords,
  ruleHeading,
  words,
} from './words.ts';

/** How much of a case a mail may show; `none` leaves tier, deadline, reference and link. */
export type MailDetail = 'full' | 'excerpt' | 'none';

/** What mails say of a draft. All mails of one draft and person are given the same, so that their subjects stay one thread. */
export interface MailDraft {
  readonly reference: string;
  readonly tier: Tier;
  readonly risk: Risk;
  readonly category: string;
  /** `alias` stands for the name where nothing personal may be shown, for example the account's id. */
  readonly account: { readonly name: string; readonly alias: string };
  readonly actions: readonly Action[];
  readonly author: Author;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  readonly message: CustomerMessage;
  readonly reply: Reply;
  /** When the helpdesk's revision was first held: on another day than `decideBy` the subject names the day. */
  readonly heldAt: Date;
  /** Null for a reply that went out at once: nobody decides it. */
  readonly decideBy: Date | null;
}

interface MailBase {
  readonly tenantName: string;
  /** Scheme and host of every link. */
  readonly publicUrl: string;
  /** IANA zone of the person who reads. */
  readonly timeZone: string;
  readonly detail: MailDetail;
}

interface OfDraft extends MailBase {
  readonly draft: MailDraft;
}

interface Ask extends OfDraft {
  /** `<publicUrl>/review/<token>`, printed as it is. */
  readonly link: string;
  /** Six digits where the stage's assurance is `code`, else null. */
  readonly code: string | null;
  readonly asked: { readonly role: string; readonly stage: number; readonly stageCount: number; readonly onBehalfOf: string | null };
  /** What happens if nobody decides. */
  readonly ladder: { readonly next: { readonly at: Date; readonly who: string } | null; readonly fallbackAt: Date };
}

/** How a draft ended, or what one person decided. */
export type MailOutcome =
  | {
      readonly kind: 'decision';
      readonly decision: DecisionWord;
      readonly by: string;
      readonly onBehalfOf: string | null;
      readonly at: Date;
      readonly reason: string | null;
      readonly feedback: string | null;
    }
  | { readonly kind: 'released' | 'held' | 'superseded' | 'blocked'; readonly at: Date }
  | { readonly kind: 'withdrawn'; readonly at: Date; readonly by: string | null }
  | {
      readonly kind: 'stopped';
      readonly at: Date;
      readonly by: string | null;
      /** The code of the form. */
      readonly reason: string | null;
      /** It waits for approval once more. */
      readonly again: boolean;
    };

/** What a watcher reads of a text that is approved and goes out: by whom, and how long they can stop it. */
export interface WatchedEscrow {
  /** Of everybody who approved it, in order. */
  readonly decisions: readonly MailOutcome[];
  readonly until: Date;
  /** An approver changed it: it is another text than watchers were told of. */
  readonly isEdited: boolean;
}

/** Why a text is asked for once more. */
export type AskedAgainBecause =
  | { readonly what: 'edit'; readonly by: string | null /** Whether somebody had approved, as far as it may be told. */; readonly lapsed: boolean }
  | { readonly what: 'edit-tightened' | 'disowned'; readonly by: string | null }
  | {
      readonly what: 'stop';
      readonly by: string | null /** Code of the form. */;
      readonly reason: string | null /** Of the helpdesk. */;
      readonly note: string | null;
    };

/** Every mail that tells of one thing. */
type SingleView =
  | (Ask & { readonly kind: 'request' })
  | (Ask & { readonly kind: 'reminder' })
  | (Ask & { readonly kind: 'fresh-link' })
  | (Ask & {
      readonly kind: 'handed-over' /** Who gave it away. */;
      readonly by: string /** Whose it was, where that was somebody else. */;
      readonly from: string | null;
    })
  | (Ask & { readonly kind: 'escalation'; readonly because: 'no-answer' | 'bounced' | 'away' })
  /** To those who were asked before: somebody else is asked beside them. */
  | (Ask & { readonly kind: 'also-asked' /** Null where it must not be told. */; readonly others: readonly string[] | null })
  | (Ask & { readonly kind: 'again'; readonly because: AskedAgainBecause })
  | (OfDraft & {
      readonly kind: 'watcher-start';
      readonly link: string | null;
      /** Null while it waits for approval. */
      readonly escrow: WatchedEscrow | null;
      /** Why it waits once more; null where this is the first that its receiver hears of it. */
      readonly again: AskedAgainBecause | { readonly what: 'revised' } | null;
    })
  /** To those who are told of a reply that went out at once. */
  | (OfDraft & {
      readonly kind: 'notified';
      readonly at: Date;
      readonly because: 'watches' | 'manages' | 'owns';
      /** The page of the draft: whoever is told may read it. */
      readonly link: string;
    })
  | (OfDraft & {
      readonly kind: 'watcher-end';
      /** Whether its receiver was asked to decide; others watched. */
      readonly hadSeat: boolean;
      readonly outcome: MailOutcome /** All decisions before it, in order, where the outcome is none itself. */;
      readonly decisions: readonly MailOutcome[];
      readonly link: string | null;
    })
  /** Receipt to the approver, also to the person whose link was used: behind it they can say that it was not them, and until then stop it. */
  | (OfDraft & {
      readonly kind: 'decided';
      readonly outcome: MailOutcome & { kind: 'decision' };
      readonly link: string;
      readonly stopUntil: Date | null;
    })
  /** To an owner: somebody says that a decision in their name was not theirs. */
  | (OfDraft & {
      readonly kind: 'disowned';
      readonly by: string;
      readonly decision: MailOutcome & { kind: 'decision' };
      readonly undone: boolean;
      readonly link: string;
    })
  /** To somebody without a seat: one question about the case. */
  | (OfDraft & { readonly kind: 'question'; readonly by: string; readonly question: string; readonly link: string })
  /** To whoever asked: the answer to their question. */
  | (OfDraft & {
      readonly kind: 'answered';
      readonly by: string;
      readonly question: string;
      readonly answer: string;
      readonly link: string;
      /** Deciding asks for the six digits of an earlier mail. */
      readonly needsCode: boolean;
    })
  /** To an owner: nobody may decide. */
  | (OfDraft & {
      readonly kind: 'alarm';
      readonly roles: readonly string[];
      readonly because: BlockedBecause;
      /** What the reply moves, each currency once. */
      readonly money: readonly Money[];
      readonly link: string | null;
    })
  | (MailBase & { readonly kind: 'sign-in' /** Contains `/sign-in`. */; readonly link: string; readonly expiresAt: Date })
  /** To a delegate: they stand in for somebody, or no longer do. */
  | (MailBase & {
      readonly kind: 'delegation';
      readonly change: 'made' | 'ended';
      /** Who delegated. */
      readonly by: string;
      readonly roles: readonly string[];
      readonly from: Date;
      readonly until: Date;
      /** The page of delegations. */
      readonly link: string;
    })
  /** To compliance: what the audit log was when a day was over, for them to keep. */
  | (MailBase & {
      readonly kind: 'checkpoint';
      /** `2026-11-22`, UTC. */
      readonly day: string;
      /** Number of entries. */
      readonly size: number;
      /** Hex. */
      readonly root: string;
      /** The signed note. */
      readonly note: string;
    })
  /** To those who may change the policy: calibration has taken back what it opened. */
  | (MailBase & {
      readonly kind: 'demoted';
      readonly category: string;
      /** For one account alone, and not for all. */
      readonly forOneAccount: boolean;
      /** The reason that is kept with the version of the policy. */
      readonly reason: string;
      /** The page of calibration. */
      readonly link: string;
    });

/** A mail that may come together with others of its person. */
export type DigestedView = Extract<
  SingleView,
  { kind: 'request' | 'reminder' | 'escalation' | 'also-asked' | 'again' | 'watcher-start' | 'notified' | 'watcher-end' }
>;

interface DigestView extends MailBase {
  readonly kind: 'digest';
  /** In the place of so many mails; at least one. */
  readonly rows: readonly DigestedView[];
  /** Rows that the mail has no room for; some of them may be over by now. */
  readonly more: number;
  /** The queue. */
  readonly link: string;
  readonly at: Date;
}

/** Every mail of the thread of a draft. */
type OfThread = Exclude<SingleView, { kind: 'sign-in' | 'delegation' | 'checkpoint' | 'demoted' }>;

export type MailView = SingleView | DigestView;

export interface RenderedMail {
  /** One line, at most 150 characters, no control characters. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Writes one mail: both parts from the same blocks, so that they say the same in the same order.
 *
 * One link at most, in a digest one for each row and the queue's; no picture, nothing that tracks.
 */
export function renderMail(view: MailView): RenderedMail {
  const { preheader, blocks } = contentOf(view);
  const subject = subjectOf(view);
  return { subject, text: renderText(preheader, blocks), html: renderHtml(subject, preheader, blocks) };
}

const subjectAtMost = 150;
const prefixes = {
  request: '',
  reminder: 'Reminder: ',
  escalation: 'Escalated: ',
  'also-asked': 'Still open: ',
  again: 'Again: ',
  'fresh-link': 'Fresh link: ',
  'handed-over': 'Handed over: ',
  'watcher-start': '',
  notified: '',
  'watcher-end': 'Closed: ',
  decided: 'Decided: ',
  question: '',
  answered: '',
  alarm: 'Blocked: ',
  disowned: 'Not their decision: ',
} as const;
/** What stands before the words of the thread. */
function prefixOf(view: OfThread): string {
  if (view.kind === 'watcher-start') return prefixOfWatched(view);
  if (view.kind === 'watcher-end' && view.outcome.kind === 'stopped' && view.outcome.again) return 'Stopped: ';
  return prefixes[view.kind];
}
function prefixOfWatched({ escrow, again }: Extract<OfThread, { kind: 'watcher-start' }>): string {
  if (escrow?.isEdited || again?.what === 'revised' || again?.what === 'edit' || again?.what === 'edit-tightened') return 'Changed: ';
  return again && !escrow ? 'Again: ' : '';
}
/** How the words of the thread begin: as in the first mail that its person had. */
const verbOf = (view: OfThread): string | undefined => (view.kind === 'watcher-end' && view.hadSeat ? 'Approve reply' : verbs[view.kind]);
/** How the subject begins where nothing is to be approved. */
const verbs: Partial<Record<MailView['kind'], string>> = {
  'watcher-start': 'For information',
  notified: 'For information',
  'watcher-end': 'For information',
  question: 'A question',
  answered: 'An answer',
};
/** What `describeActions` keeps to by itself; a category may be longer. */
const askAtMost = 75;
/** The part behind the prefix is the same in every mail of a thread, so it leaves room for the longest prefix. */
const threadAtMost = subjectAtMost - Math.max(...Object.values(prefixes).map((prefix) => prefix.length));

function subjectOf(view: MailView): string {
  if (view.kind === 'sign-in') return cutName(`Your sign-in link for ${stripControls(view.tenantName)}`, subjectAtMost);
  if (view.kind === 'digest') return digestSubject(view);
  if (view.kind === 'delegation') return delegationSubject(view);
  if (view.kind === 'checkpoint') return `Keep this: the audit log of ${view.day} (${counted(view.size, 'entry', 'entries')})`;
  if (view.kind === 'demoted') return cutName(`People review again: replies about ${stripControls(words(view.category))}`, subjectAtMost);
  const verb = verbOf(view) ?? 'Approve reply';
  return `${prefixOf(view)}${verb}: ${threadWords(view, threadAtMost - verb.length - 2)}`;
}

/** What tells one thread from others: `Northwind Bank, refund $12,400, by 14:30 (AP-7K2M)`. Where it is too long the name is cut. */
function threadWords({ draft, timeZone, detail }: OfDraft, atMost: number): string {
  const ask = detail === 'none' ? `tier ${draft.tier}` : cutName(stripControls(describeActions(draft.actions, { of: '' }) || words(draft.category)), askAtMost);
  const due = draft.decideBy ? `, by ${formatDue(draft.decideBy, draft.heldAt, timeZone)}` : '';
  const rest = `, ${ask}${due} (${stripControls(draft.reference)})`;
  const name = detail === 'none' ? `account ${stripControls(draft.account.alias)}` : stripControls(draft.account.name);
  return `${cutName(name, atMost - rest.length)}${rest}`;
}

/** `Approve replies: 12 wait for you, the first by 14:30`. */
function digestSubject({ rows, at, timeZone }: DigestView): string {
  const asks = rows.filter(isAsk);
  if (asks.length === 0) return `For information: ${counted(rows.length, 'reply', 'replies')}`;
  const first = new Date(Math.min(...asks.map(({ ladder }) => ladder.fallbackAt.getTime())));
  return `Approve replies: ${counted(asks.length, 'waits', 'wait')} for you, the first by ${formatDue(first, at, timeZone)}`;
}

type DelegationMail = Extract<SingleView, { kind: 'delegation' }>;

/** `You stand in for Ann Abel until the end of Fri 4 Dec 2026, CET`. Where it is too long the name is cut. */
function delegationSubject({ change, by, until, timeZone }: DelegationMail): string {
  const [before, after] = change === 'made' ? ['You stand in for ', ` until ${formatEnd(until, timeZone)}`] : ['You no longer stand in for ', ''];
  return `${before}${cutName(stripControls(by), subjectAtMost - before.length - after.length)}${after}`;
}

type Block =
  | { readonly kind: 'line' | 'heading' | 'small' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'code'; readonly code: string }
  /** A text of ours that somebody copies: not a sign of it is changed. */
  | { readonly kind: 'exact'; readonly text: string };

const line = (text: string): Block => ({ kind: 'line', text });
const heading = (text: string): Block => ({ kind: 'heading', text });
const small = (text: string): Block => ({ kind: 'small', text });

/** A word of strangers inside a line of ours. */
const safe = (text: string): string => defang(showUnseen(text, { oneLine: true }));
/** A text of strangers, several lines, quoted. */
const quote = (text: string): Block => ({ kind: 'quote', text: defang(showUnseen(text)) });

interface Content {
  readonly preheader: string;
  readonly blocks: readonly Block[];
}

function contentOf(view: MailView): Content {
  switch (view.kind) {
    case 'request':
    case 'reminder':
    case 'escalation':
    case 'also-asked':
    case 'again':
    case 'fresh-link':
    case 'handed-over':
      return askContent(view);
    case 'watcher-start':
      if (view.escrow) return inEscrowContent(view, view.escrow);
      return {
        preheader: view.again ? watchedAgainWords(view.again) : preheaderOf(view),
        blocks: [
          ...(view.again ? [line(watchedAgainWords(view.again))] : []),
          line(`${proposalOf(view)} It waits for approval. You watch such cases: you are told, others decide, and you can stop the reply before it goes out.`),
          ...caseBlocks(view),
          ...(view.link ? [{ kind: 'link', label: 'Read the case', url: view.link } as const] : []),
          ...(view.draft.decideBy
            ? [line(`If nobody decides by ${formatInstant(view.draft.decideBy, view.timeZone)}, the customer gets the holding reply instead.`)]
            : []),
          ...closing(view, 'your role watches cases like this one'),
        ],
      };
    case 'notified':
      return notifiedContent(view);
    case 'watcher-end':
      return {
        preheader: outcomeWords(view.outcome, view.timeZone),
        blocks: [
          line(outcomeWords(view.outcome, view.timeZone)),
          ...view.decisions.map((decision) => line(outcomeWords(decision, view.timeZone))),
          ...(view.link ? [{ kind: 'link', label: 'Read the case', url: view.link } as const] : []),
          ...closing(view, view.hadSeat ? 'you were asked to decide it' : 'your role watches cases like this one'),
        ],
      };
    case 'decided':
      return decidedContent(view);
    case 'question':
      return {
        preheader: `${safe(view.by)} asks you one question`,
        blocks: [
          line(`${safe(view.by)} asks you one question about a reply that waits for approval. You have no vote in it: your answer helps those who decide.`),
          ...(view.detail === 'full' ? [heading('The question'), quote(view.question)] : [small('The question is behind the link.')]),
          line(proposalOf(view)),
          { kind: 'link', label: 'Read the case and answer', url: view.link },
          ...closing(view, `${safe(view.by)} chose you to answer`),
        ],
      };
    case 'answered':
      return {
        preheader: `${safe(view.by)} answered your question`,
        blocks: [
          line(`${safe(view.by)} answered the question that you asked about a reply which waits for your decision.`),
          ...(view.detail === 'full'
            ? [heading('You asked'), quote(view.question), heading('The answer'), quote(view.answer)]
            : [small('Question and answer are behind the link.')]),
          line(proposalOf(view)),
          { kind: 'link', label: 'Read the answer and decide', url: view.link },
          ...(view.needsCode ? [small('The code is in the mail that asked you to decide.')] : []),
          ...closing(view, 'you asked a question'),
        ],
      };
    case 'alarm':
      return alarmContent(view);
    case 'disowned':
      return disownedContent(view);
    case 'digest':
      return digestContent(view);
    case 'delegation':
      return delegationContent(view);
    case 'checkpoint':
      return checkpointContent(view);
    case 'demoted':
      return demotedContent(view);
    case 'sign-in':
      return {
        preheader: 'It works once',
        blocks: [
          line(
            `Here is your sign-in link for ${safe(view.tenantName)}. It works once, until ${formatInstant(view.expiresAt, view.timeZone)}. It opens a page with a button that signs you in.`,
          ),
          { kind: 'link', label: 'Sign in', url: view.link },
          line('If you did not ask for it, leave it alone: opening it signs nobody in.'),
          small(`This mail links only to ${hostOf(view.publicUrl)}. It is not tracked: no pictures, no counted links.`),
        ],
      };
  }
}

/** To a watcher: what happened to the text that they had been told of. */
function watchedAgainWords(again: NonNullable<Extract<SingleView, { kind: 'watcher-start' }>['again']>): string {
  if (again.what === 'revised') return 'The helpdesk has sent another text in the place of the one before, which is no longer asked about.';
  const by = again.by ? ` by ${safe(again.by)}` : '';
  switch (again.what) {
    case 'edit':
    case 'edit-tightened':
      return `The text was edited${by}. It must be approved as it is now.`;
    case 'disowned':
      return 'A decision about it was not made by the person it names. It must be approved again.';
    case 'stop':
      return `The reply was stopped${by} before it went out${again.reason ? `: ${reasonWords(again.reason)}` : ''}. It must be approved again.`;
  }
}

/** A reply that went out at once: why, and what it says. */
function notifiedContent(view: Extract<SingleView, { kind: 'notified' }>): Content {
  const { draft, detail, link, at, because, timeZone } = view;
  const to = detail === 'none' ? `account ${safe(draft.account.alias)}` : safe(draft.account.name);
  const what = detail === 'none' ? '' : `: ${safe(describeActions(draft.actions) || words(draft.category))}`;
  const risk = detail === 'none' ? '' : `, ${draft.risk} risk`;
  return {
    preheader: preheaderOf(view),
    blocks: [
      line(
        `${detail === 'none' ? 'A reply' : `A reply of ${authorOf(draft)}`} to ${to} was sent at ${formatInstant(at, timeZone)}${what} (tier ${draft.tier}${risk}). It went out at once, as the policy allows: nothing is asked of you.`,
      ),
      ...caseBlocks(view, { reasons: 'Why you are told', reply: 'The reply that was sent to', rest: 'behind the link' }),
      { kind: 'link', label: 'Read the case', url: link },
      ...closing(view, whyNotified[because]),
    ],
  };
}

const whyNotified = {
  watches: 'your role watches cases like this one',
  manages: 'nobody watches cases like this one, and you are the manager of the account',
  owns: 'nobody watches cases like this one, and you are an owner',
} as const;

type AlarmView = Extract<SingleView, { kind: 'alarm' }>;

/** Why nobody may decide, and what an owner does about it. */
function alarmContent(view: AlarmView): Content {
  const { roles, draft, link, timeZone } = view;
  const { short, because, todo } = blockedWords(view);
  return {
    preheader: `Nobody may decide: ${short}`,
    blocks: [
      line(`${proposalOf(view)} It needs the approval of ${listed(roles.map((role) => safe(words(role))))}. ${because} It is blocked.`),
      ...reasonBlocks(view),
      line(todo),
      ...(link ? [{ kind: 'link', label: 'Open the queue', url: link } as const] : []),
      ...(draft.decideBy ? [line(`If nothing happens, the customer gets the holding reply at ${formatInstant(draft.decideBy, timeZone)}.`)] : []),
      ...closing(view, 'you are an owner'),
    ],
  };
}

function blockedWords({ roles, because, money, detail }: AlarmView): { short: string; because: string; todo: string } {
  const amount = detail === 'none' || money.length === 0 ? 'so much money' : listed(money.map(formatMoney));
  const [role, held] = roles.length > 1 ? ['one of these roles', 'these roles'] : ['the role', 'the role'];
  switch (because) {
    case 'several_currencies':
      return {
        short: 'it moves money in several currencies',
        because: `It moves money in several currencies${detail === 'none' ? '' : ` (${amount})`}, and a person’s release limit is in one, so nobody may ever approve it as it is.`,
        todo: 'Have it sent as one reply for each currency. To raise a limit does not help.',
      };
    case 'limits_too_low':
      return {
        short: `nobody asked may release ${amount}`,
        because: `Too few who hold ${held} may release ${amount}, and no owner may in their place: their release limits are lower, in another currency, or missing.`,
        todo: `Raise the release limit of somebody who holds ${role}, or give it to somebody who may release that much. The draft then goes on by itself.`,
      };
    case 'nobody_left':
      return {
        short: `${roles.map((one) => safe(words(one))).join(' or ')} is empty or conflicted`,
        because: `Nobody may give ${roles.length > 1 ? 'one of these' : 'it'}: nobody holds the role, or whoever does is part of the case.`,
        todo: 'Give the role to somebody else, or let somebody take it over. The draft then goes on by itself.',
      };
  }
}

function delegationContent(view: DelegationMail): Content {
  const { change, from, until, timeZone } = view;
  const by = safe(view.by);
  const span = `from ${formatInstant(from, timeZone)} until ${formatEnd(until, timeZone)}`;
  const made = change === 'made';
  return {
    preheader: made ? `${by} asks you to decide in their place` : `${by} has ended it before its time`,
    blocks: [
      line(
        made
          ? `${by} has delegated decisions to you: you stand in for them ${span}, as ${safe(listed(view.roles.map(words)))}.`
          : `${by} has ended what you had been told of: to stand in for them ${span}, as ${safe(listed(view.roles.map(words)))}.`,
      ),
      line(
        made
          ? `In that time, what would be asked of them in ${view.roles.length > 1 ? 'these roles' : 'this role'} is asked of you, each by a mail of its own that says “as delegate of ${by}”. What waits for them already stays with them. When it ends, your links for them end with it.`
          : 'You are asked nothing more in their place, and links that were mailed to you as their delegate no longer decide.',
      ),
      { kind: 'link', label: 'See who stands in for whom', url: view.link },
      small(`You get this because ${by} chose you to stand in for them at ${safe(view.tenantName)}.`),
      small(`This mail links only to ${hostOf(view.publicUrl)}, and no link decides anything. It is not tracked: no pictures, no counted links.`),
    ],
  };
}

/** Nothing but this mail, somewhere that we can't reach, shows later that the whole log was not made anew. */
function checkpointContent({ day, size, root, note, tenantName }: Extract<SingleView, { kind: 'checkpoint' }>): Content {
  return {
    preheader: `${counted(size, 'entry', 'entries')}, root ${root.slice(0, 16)}`,
    blocks: [
      line(`When ${day} was over (UTC), the audit log of ${safe(tenantName)} had ${counted(size, 'entry', 'entries')}, and this root:`),
      { kind: 'exact', text: root },
      line('Keep this mail where whoever runs the system can’t change it. As long as it is kept, nobody can change, remove or add an entry up to here unseen.'),
      heading('The signed checkpoint, as a file of its own'),
      { kind: 'exact', text: note },
      heading('How to check'),
      line(
        'Export the audit log and verify it with “countersign audit verify”, with this root as the pin. It needs no network and no access to the system. Where it finds that the log does not go on from here, somebody has rewritten it: tell your security team, and not by way of this system.',
      ),
      small(
        `You get this once a day because you hold the role compliance at ${safe(tenantName)}. It holds no link, and it is not tracked: no pictures, no counted links.`,
      ),
    ],
  };
}

function demotedContent({ category, forOneAccount, reason, link, tenantName, publicUrl }: Extract<SingleView, { kind: 'demoted' }>): Content {
  const what = safe(words(category));
  return {
    preheader: 'Results have become worse: nothing of it goes out unseen',
    blocks: [
      line(
        forOneAccount
          ? `Replies about ${what} to one account no longer go out unseen: people review each of them from now on. More of what the account got was wrong than its error budget allows.`
          : `Replies about ${what} no longer go out unseen: people review each of them from now on.`,
      ),
      line(`Why: ${safe(reason)}.`),
      line(
        'It was done at once, as a new version of the policy, since calibration had opened this category itself. To open it again is up to people, on new evidence.',
      ),
      { kind: 'link', label: 'See what the results say', url: link },
      small(`You get this because you may change the policy of ${safe(tenantName)}.`),
      small(`This mail links only to ${hostOf(publicUrl)}, and no link decides anything. It is not tracked: no pictures, no counted links.`),
    ],
  };
}

type AskView = Extract<SingleView, { code: string | null }>;
const isAsk = <View extends SingleView>(view: View): view is Extract<View, { code: string | null }> => 'code' in view;

function askContent(view: AskView): Content {
  const { asked, ladder, timeZone } = view;
  const next = ladder.next ? `If nobody decides by ${formatInstant(ladder.next.at, timeZone)}, ${safe(ladder.next.who)} is asked as well. ` : '';
  return {
    preheader: preheaderOf(view),
    blocks: [
      ...openingOf(view),
      line(`${proposalOf(view)} ${askedWords(view)}`),
      ...caseBlocks(view),
      ...decideBlocks(view),
      ...(view.code === null ? [] : [small(aboutCodes)]),
      line(`${next}At ${formatInstant(ladder.fallbackAt, timeZone)} the customer gets the holding reply instead.`),
      ...closing(view, `you are asked as ${words(asked.role)}`),
    ],
  };
}

/** As what a person is asked: `You are asked as finance, stage 1 of 2.` */
function askedWords({ asked }: AskView): string {
  const stage = asked.stageCount > 1 ? `, stage ${asked.stage} of ${asked.stageCount}` : '';
  const delegate = asked.onBehalfOf ? `, as delegate of ${safe(asked.onBehalfOf)}` : '';
  return `You are asked as ${words(asked.role)}${stage}${delegate}.`;
}

const decideBlocks = ({ link, code }: AskView): Block[] => [
  { kind: 'link', label: 'Review and decide', url: link },
  ...(code === null ? [] : [{ kind: 'code', code } as const]),
];
const aboutCodes = 'The page asks for this code. None of us ever asks for it elsewhere.';

const reasonAtMost = 200;

/** Many mails as one: what tells them apart, why, until when, and the link of each. */
function digestContent(view: DigestView): Content {
  const asks = view.rows.filter(isAsk);
  const waiting = counted(asks.length, 'reply waits', 'replies wait');
  const opening = asks.length > 0 ? `${waiting} for your decision.` : `${counted(view.rows.length, 'reply', 'replies')}, for your information.`;
  return {
    preheader: asks.length > 0 ? 'Each has a link of its own below' : 'Nothing is asked of you',
    blocks: [
      line(`${opening} They come together because you got many mails within the hour. What is urgent still comes at once.`),
      ...view.rows.flatMap(rowBlocks),
      ...(asks.some(({ code }) => code !== null)
        ? [small('Each page asks for the code that stands beside its link. None of us ever asks for it elsewhere.')]
        : []),
      heading('All that waits for you'),
      ...(view.more > 0 ? [line(`Up to ${view.more} more than this mail has room for: they come with the next ones, and stand in your queue already.`)] : []),
      { kind: 'link', label: 'Open your queue', url: view.link },
      small(`You get this because you are asked, or watch cases, at ${safe(view.tenantName)}.`),
      small(linksOnlyTo(view)),
    ],
  };
}

function rowBlocks(view: DigestedView): Block[] {
  const { draft, detail, timeZone } = view;
  const due = draft.decideBy ? `Decide by ${formatInstant(draft.decideBy, timeZone)}. ` : '';
  const [first] = draft.reasons;
  const strongest = detail === 'none' || !first ? '' : safe(cutAtWord(reasonText(first, detail), reasonAtMost).text);
  const title = heading(safe(`${prefixOf(view)}${verbOf(view) ? `${verbOf(view)}: ` : ''}${threadWords(view, threadAtMost)}`));
  if (isAsk(view)) return [title, line(`${due}${askedWords(view)}${strongest && ` Why: ${strongest}.`}`), ...decideBlocks(view)];
  return [title, line(rowWords(view, strongest)), ...(view.link ? [{ kind: 'link', label: 'Read the case', url: view.link } as const] : [])];
}

/** What a row of a digest says to somebody who is asked nothing. */
function rowWords(view: Exclude<DigestedView, { code: string | null }>, strongest: string): string {
  const { timeZone } = view;
  if (view.kind === 'watcher-end') return outcomeWords(view.outcome, timeZone);
  if (view.kind === 'notified') return `It went out at once, at ${formatInstant(view.at, timeZone)}.${strongest && ` Why you are told: ${strongest}.`}`;
  const goesOut = view.escrow ? `It is approved and goes out at ${formatSeconds(view.escrow.until, timeZone)}.` : 'It waits for approval. Others decide.';
  return `${view.again && !view.escrow ? `${watchedAgainWords(view.again)} ` : ''}${goesOut} You can stop it before it goes out.`;
}

/** `Ann Abel was`, `Ann Abel and Bea Berg were`. */
const othersOf = (names: readonly string[]): string => `${safe(names.join(' and '))} ${names.length === 1 ? 'was' : 'were'}`;

/** Why this further mail comes. */
function openingOf(view: AskView): Block[] {
  switch (view.kind) {
    case 'request':
      return [];
    case 'reminder':
      return [line('This reply still waits for your decision.')];
    case 'escalation':
      return [
        line(
          view.because === 'bounced'
            ? 'You are asked because the mail to the person asked before could not be delivered.'
            : view.because === 'away'
              ? 'You are asked because nobody who was asked before may decide any more.'
              : 'You are asked because a decision is still missing.',
        ),
      ];
    case 'also-asked':
      return [
        line(`A decision is still missing, so ${othersOf(view.others ?? ['somebody else'])} asked as well. You can still decide, until somebody else has.`),
      ];
    case 'handed-over':
      return [
        line(
          view.from === null
            ? `${safe(view.by)} was asked before and has handed the decision over to you.`
            : `${safe(view.by)} has given you the decision that ${safe(view.from)} was asked for before.`,
        ),
      ];
    case 'fresh-link':
      return [line(`Here is the fresh link that was asked for${view.code === null ? '' : ', with a fresh code'}. The earlier one no longer works.`)];
    case 'again':
      return againOpening(view);
  }
}

/** Why a text is asked for once more. */
function againOpening({ because, detail }: Extract<AskView, { kind: 'again' }>): Block[] {
  const by = because.by ? ` by ${safe(because.by)}` : '';
  switch (because.what) {
    case 'edit':
      return [line(`The text was edited${by}.${because.lapsed ? ' Earlier approvals no longer count.' : ''} Please look at the new text.`)];
    case 'edit-tightened':
      return [
        line(
          `The text was edited${by}, and what was written into it needs somebody else’s approval, so earlier approvals no longer count. Please look at the new text.`,
        ),
      ];
    case 'disowned':
      return [line('A decision about it was not made by the person it names, so nothing that was decided counts any more. Please look at it afresh.')];
    case 'stop': {
      const reason = because.reason ? `: ${reasonWords(because.reason)}` : '';
      const said = because.note === null ? [] : detail === 'full' ? [heading('Why it was stopped'), quote(because.note)] : [small('Why is behind the link.')];
      return [line(`The reply was stopped${by} before it went out${reason}. It must be approved again.`), ...said];
    }
  }
}

/** To a watcher: the text is approved, and goes out unless they stop it. */
function inEscrowContent(view: Extract<MailView, { kind: 'watcher-start' }>, { decisions, until, isEdited }: WatchedEscrow): Content {
  const { timeZone } = view;
  const goesOut = `It goes out at ${formatSeconds(until, timeZone)}`;
  return {
    preheader: `${isEdited ? 'The text was changed. ' : ''}${goesOut}`,
    blocks: [
      ...decisions.map((decision) => line(outcomeWords(decision, timeZone))),
      ...(isEdited ? [line('The text is another one than before.')] : []),
      line(`${goesOut}. You watch such cases: until then you can stop it. Open the page and press “Stop this”.`),
      ...caseBlocks(view),
      ...(view.link ? [{ kind: 'link', label: 'Read the case', url: view.link } as const] : []),
      ...closing(view, 'your role watches cases like this one'),
    ],
  };
}

function decidedContent(view: Extract<MailView, { kind: 'decided' }>): Content {
  const { outcome, link, stopUntil, timeZone, detail } = view;
  const said = outcomeWords(outcome, timeZone);
  return {
    preheader: said,
    blocks: [
      line(`${said} This mail is your receipt.`),
      ...(outcome.feedback && detail === 'full' ? [heading('Your note'), quote(outcome.feedback)] : []),
      ...actionBlocks(view),
      ...(stopUntil ? [line(`If it was a slip: open the page and press “Stop this”. That works until ${formatSeconds(stopUntil, timeZone)}.`)] : []),
      line(
        'If this was not you: open the page and press “This was not me”. The reply is then stopped where it can be, your links to it end, and the owners are told.',
      ),
      { kind: 'link', label: 'Open the page', url: link },
      ...closing(view, 'this was decided in your name'),
    ],
  };
}

function disownedContent(view: Extract<MailView, { kind: 'disowned' }>): Content {
  const { by, decision, undone, link, timeZone } = view;
  const name = safe(by);
  return {
    preheader: `${name} says that a decision in their name was not theirs`,
    blocks: [
      line(`${name} says that this decision was not theirs: ${outcomeWords(decision, timeZone)}`),
      line(
        undone
          ? 'The reply does not go out: nothing that was decided about it counts any more, and others are asked afresh.'
          : 'It came too late to undo it: the reply has gone out or has ended otherwise.',
      ),
      line(
        `Somebody else may read the mail of ${name}. Other replies may wait for them, with links that still work: set the person inactive until it is clear, and every right of theirs rests at once. Look at their other decisions in the audit log.`,
      ),
      { kind: 'link', label: 'Open the case', url: link },
      ...closing(view, 'you are an owner'),
    ],
  };
}

/** `Approved with edits. Decided by Ann on behalf of Bob at …`. */
function outcomeWords(outcome: MailOutcome, zone: string): string {
  const at = formatInstant(outcome.at, zone);
  switch (outcome.kind) {
    case 'decision': {
      const reason = outcome.reason ? `: ${reasonWords(outcome.reason)}` : '';
      return `${decisionWords[outcome.decision]}${reason}. Decided by ${safe(outcome.by)}${outcome.onBehalfOf ? ` on behalf of ${safe(outcome.onBehalfOf)}` : ''} at ${at}.`;
    }
    case 'released':
      return `The reply was sent at ${at}.`;
    case 'held':
      return `It was not decided in time: the holding reply was handed to the helpdesk at ${at}.`;
    case 'superseded':
      return `The customer wrote again at ${at}, so this reply can no longer be sent.`;
    case 'blocked':
      return `Nobody may decide this reply since ${at}.`;
    case 'withdrawn':
      return `The reply was taken back${outcome.by ? ` by ${safe(outcome.by)}` : ''} at ${at}.`;
    case 'stopped': {
      const reason = outcome.reason ? `: ${reasonWords(outcome.reason)}` : '';
      const after = outcome.again ? 'It must be approved again.' : 'It did not go out.';
      return `The reply was stopped${outcome.by ? ` by ${safe(outcome.by)}` : ''} at ${at}${reason}. ${after}`;
    }
  }
}

/** The strongest reason in words; without details only how urgent it is. */
function preheaderOf({ draft, detail, timeZone }: OfDraft): string {
  const strongest = draft.reasons[0];
  if (detail !== 'none' && strongest) return safe(reasonText(strongest, detail));
  return draft.decideBy ? `Tier ${draft.tier}, decide before ${formatInstant(draft.decideBy, timeZone)}` : `Tier ${draft.tier}`;
}

const authorOf = ({ author }: MailDraft): string => `${safe(author.name ?? author.id)} (${author.type === 'ai' ? 'AI' : 'agent'})`;

/** Who wants what: the first line of every mail about a draft that waits. */
function proposalOf({ draft, detail, timeZone }: OfDraft): string {
  const by = draft.decideBy ? ` by ${formatInstant(draft.decideBy, timeZone)}` : '';
  if (detail === 'none') return `A reply to account ${safe(draft.account.alias)} needs a decision${by} (tier ${draft.tier}).`;
  return `${authorOf(draft)} wants to send a reply to ${safe(draft.account.name)}: ${safe(describeActions(draft.actions) || words(draft.category))}. It needs a decision${by} (tier ${draft.tier}, ${draft.risk} risk).`;
}

/** A reason as far as the detail level lets it out: the words that it quotes are the customer's, or of a reply of which only the beginning is shown. */
function reasonText({ text, quote: quoted, value }: Reason, detail: MailDetail): string {
  if (detail === 'full' || !quoted) return text;
  return text.replaceAll(`: “${quoted}”`, '').replaceAll(`“${quoted}”`, () => (value === undefined ? '“…”' : `“${words(value)}”`));
}

/** Every action that is approved with the reply, where the first line could not say it all. */
function actionBlocks({ draft: { actions }, detail }: OfDraft): Block[] {
  if (detail === 'none' || isToldWhole(actions)) return [];
  const lines = actionLines(actions);
  const inAll = moneyInAll(actions);
  return [
    heading(lines.length === 1 ? 'The action that comes with it' : `The ${lines.length} actions that come with it, the heaviest first`),
    { kind: 'list', items: lines.map(safe) },
    ...(inAll ? [line(`They move ${inAll} in all.`)] : []),
  ];
}

function reasonBlocks({ draft, detail }: OfDraft, title: string = askedCase.reasons): Block[] {
  if (detail === 'none' || draft.reasons.length === 0) return [];
  const items = draft.reasons.map((reason) => {
    const { rule, text, quote: quoted } = reason;
    const said = quoted && detail === 'full' && !text.includes(quoted) ? ` “${safe(cutAtWord(quoted, 100).text)}”` : '';
    return `${safe(ruleHeading(rule))}: ${safe(reasonText(reason, detail))}${said}`;
  });
  return [heading(title), { kind: 'list', items }];
}

/** What the parts of a case are called. */
interface CaseWords {
  readonly reasons: string;
  readonly reply: string;
  /** Where the rest is of what is cut. */
  readonly rest: string;
}
const askedCase: CaseWords = { reasons: 'Why it was not sent at once', reply: 'The reply to be sent to', rest: 'behind the link' };

const messageAtMost = 600;
const replyAtMost = { full: 1500, excerpt: 200 } as const;

/** Reasons, the customer's message and the draft, as far as the detail level lets them out. */
function caseBlocks(view: OfDraft, called = askedCase): Block[] {
  const { draft, detail } = view;
  if (detail === 'none') return [];
  const blocks = reasonBlocks(view, called.reasons);
  if (detail === 'full') {
    const source = isHtml(draft.message.text) ? textOfHtml(draft.message.text) : draft.message.text;
    const { text, cut } = cutAtWord(source, messageAtMost);
    blocks.push(heading('The customer wrote'), quote(text), ...(cut ? [small(`There is more ${called.rest}.`)] : []));
  }
  const { text, cut } = cutAtWord(draft.reply.text, replyAtMost[detail]);
  blocks.push(...actionBlocks(view));
  blocks.push(heading(`${called.reply} ${safe(draft.reply.to)}`), quote(text));
  if (cut)
    blocks.push(
      small(`These are the first of ${counted(draft.reply.text.length, 'character').replace(/\B(?=(\d{3})+(?!\d))/g, ',')}; the whole text is ${called.rest}.`),
    );
  return blocks;
}

const closing = ({ draft, tenantName, publicUrl, detail }: OfDraft, why: string): Block[] => [
  small(`Reference ${safe(draft.reference)}. You get this because ${why} at ${safe(tenantName)}.`),
  small(linksOnlyTo({ publicUrl, detail })),
];

const linksOnlyTo = ({ publicUrl, detail }: Pick<MailBase, 'publicUrl' | 'detail'>): string =>
  `This mail links only to ${hostOf(publicUrl)}, and no link decides anything.${detail === 'none' ? '' : ' Addresses in quoted text are made unclickable.'} It is not tracked: no pictures, no counted links.`;

const hostOf = (url: string): string => new URL(url).host;

function renderText(preheader: string, blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.map((item) => `- ${item}`).join('\n');
      case 'link':
        return `${block.label}:\n${block.url}`;
      case 'code':
        return `Code: ${block.code}`;
      case 'quote':
        return block.text
          .split('\n')
          .map((text) => `> ${text}`.trimEnd())
          .join('\n');
      case 'heading':
        return `${block.text}:`;
      default:
        return block.text;
    }
  });
  return `${[preheader, ...parts].join('\n\n')}\n`;
}

// Clients without media queries keep the inline colours; those with them follow the reader's scheme by class.
const mailCss =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){.page,.ink{background:#121417 !important;color:#e6e8ea !important}.soft{color:#a9b1ba !important}.line{border-color:#3a4149 !important}.link{color:#86bdff !important}}';
const font = 'font-family:system-ui,-apple-system,sans-serif;font-size:16px;line-height:1.5;';
const ink = 'color:#1b1f24;';

function HtmlBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 class="ink" style={`${font}${ink}font-weight:bold;margin:24px 0 8px;`}>
          {block.text}
        </h2>
      );
    case 'small':
      return (
        <p class="soft" style="font-family:system-ui,-apple-system,sans-serif;font-size:14px;line-height:1.5;color:#57606a;margin:8px 0;">
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul class="ink" style={`${font}${ink}margin:8px 0;padding-left:20px;`}>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <div class="ink line" dir="auto" style={`${font}${ink}border-left:4px solid #d0d7de;margin:8px 0;padding:4px 0 4px 12px;`}>
          {brokenLines(block.text)}
        </div>
      );
    case 'link':
      return (
        <>
          <p style="margin:24px 0 8px;">
            <a
              href={block.url}
              style={`${font}display:inline-block;background-color:#116329;color:#ffffff;border:2px solid #0b4a1d;border-radius:8px;padding:12px 20px;font-weight:bold;text-decoration:none;`}
            >
              {block.label}
            </a>
          </p>
          <p style={`${font}margin:8px 0;word-break:break-all;`}>
            <a class="link" href={block.url} style="color:#0550ae;">
              {block.url}
            </a>
          </p>
        </>
      );
    case 'code':
      return (
        <p class="ink" style={`${font}${ink}font-size:20px;font-weight:bold;margin:16px 0;`}>
          Code: {block.code}
        </p>
      );
    case 'exact':
      return (
        <p class="ink" style={`font-family:ui-monospace,monospace;font-size:14px;line-height:1.5;color:#1f2328;margin:8px 0;word-break:break-all;`}>
          {brokenLines(block.text)}
        </p>
      );
    case 'line':
      return (
        <p class="ink" style={`${font}${ink}margin:8px 0;`}>
          {block.text}
        </p>
      );
  }
}

/** Line breaks and runs of spaces as elements and no-break spaces: some clients drop `white-space`. */
function brokenLines(text: string): Child[] {
  return text.split('\n').flatMap((part, index) => {
    const kept = part.replace(/ {2,}|^ /g, (spaces) => '\u00a0'.repeat(spaces.length));
    return index === 0 ? [kept] : [<br />, kept];
  });
}

function renderHtml(subject: string, preheader: string, blocks: readonly Block[]): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{defang(subject)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <style>{mailCss}</style>
      </head>
      <body class="page" style={`margin:0;padding:0;background-color:#ffffff;${ink}`}>
        <div style="display:none;max-height:0;overflow:hidden;">{preheader}</div>
        <div style="max-width:600px;margin:0 auto;padding:24px 16px;overflow-wrap:anywhere;word-break:break-word;">
          {blocks.map((block) => (
            <HtmlBlock block={block} />
          ))}
        </div>
      </body>
    </html>
  );
  return `<!doctype html>\n${String(page)}`;
}
