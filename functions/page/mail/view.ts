import type { BlockedBecause } from '../../domain/approval/draft-state.ts';
import type { Money } from '../../domain/money.ts';
import type { Reason, Risk, Tier } from '../../domain/policy/assessment.ts';
import type { Action, Author, CustomerMessage, Reply } from '../../domain/policy/draft.ts';
import type { DecisionWord } from '../words.ts';

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

export interface MailBase {
  readonly tenantName: string;
  /** Scheme and host of every link. */
  readonly publicUrl: string;
  /** IANA zone of the person who reads. */
  readonly timeZone: string;
  readonly detail: MailDetail;
}

export interface OfDraft extends MailBase {
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
export type DigestedView = ViewOf<'request' | 'reminder' | 'escalation' | 'also-asked' | 'again' | 'watcher-start' | 'notified' | 'watcher-end'>;

export interface DigestView extends MailBase {
  readonly kind: 'digest';
  /** In the place of so many mails; at least one. */
  readonly rows: readonly DigestedView[];
  /** Rows that the mail has no room for; some of them may be over by now. */
  readonly more: number;
  /** The queue. */
  readonly link: string;
  readonly at: Date;
}

export type MailView = SingleView | DigestView;

/** The view of one kind of mail, or of some. */
export type ViewOf<Kind extends MailView['kind']> = Extract<MailView, { kind: Kind }>;

/** Every mail of the thread of a draft. */
export type OfThread = Exclude<SingleView, { kind: 'sign-in' | 'delegation' | 'checkpoint' | 'demoted' }>;

/** Every mail that asks for a decision. */
export type AskView = Extract<SingleView, { code: string | null }>;

export const isAsk = <View extends SingleView>(view: View): view is Extract<View, { code: string | null }> => 'code' in view;
