// Written by bin/write-openapi.mjs from openapi.json: change the schemas, then run `npm run api:write`.

export type Submission = {
  conversationId: string;
  accountId: string;
  author: Author;
  customerMessage: CustomerMessage;
  reply: Reply;
  confidence?: number | undefined;
  intent?: string | undefined;
  topics?: string[] | undefined;
  urgency?: 'urgent' | 'standard' | 'internal' | undefined;
  actions?: Action[] | undefined;
  /** Asks for approval whatever the policy says; it only raises */
  review?: boolean | undefined;
  reasoning?: string | undefined;
  notes?: string | undefined;
  conversation?: { from: string; text: string; at?: string | undefined }[] | undefined;
  sources?: { title: string; url?: string | undefined; excerpt?: string | undefined }[] | undefined;
  crm?: { [name: string]: unknown } | undefined;
  /** Only with a key of the sandbox: what becomes of the draft where it waits. Without it nobody decides */
  sandbox?: SandboxScript | undefined;
};

export type Author = { id: string; type: 'ai' | 'agent'; name?: string | undefined };

export type CustomerMessage = {
  id?: string | undefined;
  text: string;
  from?: { name?: string | undefined; email?: string | undefined } | undefined;
  at?: string | undefined;
};

export type Reply = { to: string; subject?: string | undefined; text: string; attachments?: { name: string; sha256: string; bytes: number }[] | undefined };

export type Action = {
  type: string;
  amount?: Money | undefined;
  /** How many records it touches */
  records?: number | undefined;
  /** How many people receive it */
  recipients?: number | undefined;
  touches?: ('ownership' | 'billing' | 'credentials')[] | undefined;
};

export type Money = {
  /** ISO 4217 */
  currency: string;
  /** Whole minor units: cents */
  minor: number;
};

export type SandboxScript = {
  /** `expire`: nobody decides in time, and the draft is `held` */
  decide: 'approve' | 'approve_with_edits' | 'reject' | 'expire';
  /** Seconds from this request on; the escrow of the policy comes after an approval */
  after?: number | undefined;
  /** Of `approve_with_edits`: the reply as it goes out */
  text?: string | undefined;
  /** Of `reject`; `other` unless told */
  reason?: 'wrong_facts' | 'wrong_amount' | 'wrong_tone' | 'not_allowed' | 'missing_information' | 'wrong_recipient' | 'no_reply_needed' | 'other' | undefined;
  /** Of `reject` */
  feedback?: string | undefined;
};

export type RevisionPatch = {
  reply?: Reply | undefined;
  confidence?: number | undefined;
  intent?: string | undefined;
  topics?: string[] | undefined;
  actions?: Action[] | undefined;
  customerMessage?: CustomerMessage | undefined;
  author?: Author | undefined;
  reasoning?: string | undefined;
  notes?: string | undefined;
  conversation?: { from: string; text: string; at?: string | undefined }[] | undefined;
  /** Only with a key of the sandbox: what becomes of the draft where it waits. Without it nobody decides */
  sandbox?: SandboxScript | undefined;
};

export type WithdrawRequest = { reason: string };

export type StopRequest = { reason: string; to: 'withdrawn' | 'pending' };

export type OutcomeRequest = { outcome: 'right' | 'wrong'; note?: string | undefined };

export type MessageRequest = {
  id?: string | undefined;
  text: string;
  from?: { name?: string | undefined; email?: string | undefined } | undefined;
  at?: string | undefined;
  conversationId: string;
};

export type RedriveRequest = {
  /** Those that failed, of events from here on */
  since: string;
  /** `next` of the answer before; now unless told */
  until?: string | undefined;
} | {
  draftId: string;
  /** This one, delivered or failed; all of the draft that failed unless told */
  webhookId?: string | undefined;
};

export type AccountLine = {
  name: string;
  segment: 'small' | 'standard' | 'enterprise';
  /** Contract value a year */
  contractValue?: Money | undefined;
  /** Regulated industries; any entry makes the account sensitive */
  regulated?: string[] | undefined;
  /** Privileged roles; any entry demands sign-in assurance */
  privilegedRoles?: string[] | undefined;
  activeEscalation?: boolean | undefined;
  /** Drafts are kept and every release is refused */
  frozen?: boolean | undefined;
  /** Mails about it say tier, deadline, reference and link alone, whatever the tenant lets others say */
  confidential?: boolean | undefined;
  /** Stands for the name in such mails: `A-118`; without one the id does */
  alias?: string | undefined;
  /** The account manager, one of the people */
  managerId?: string | undefined;
  id: string;
};

export type AccountFields = {
  name: string;
  segment: 'small' | 'standard' | 'enterprise';
  /** Contract value a year */
  contractValue?: Money | undefined;
  /** Regulated industries; any entry makes the account sensitive */
  regulated?: string[] | undefined;
  /** Privileged roles; any entry demands sign-in assurance */
  privilegedRoles?: string[] | undefined;
  activeEscalation?: boolean | undefined;
  /** Drafts are kept and every release is refused */
  frozen?: boolean | undefined;
  /** Mails about it say tier, deadline, reference and link alone, whatever the tenant lets others say */
  confidential?: boolean | undefined;
  /** Stands for the name in such mails: `A-118`; without one the id does */
  alias?: string | undefined;
  /** The account manager, one of the people */
  managerId?: string | undefined;
};

export type PersonLine = {
  name: string;
  email: string;
  roles?: string[] | undefined;
  managerId?: string | undefined;
  /** Without `release` the person may release no money action */
  limits?: { release?: Money | undefined } | undefined;
  hours?: {
    /** IANA name of the time zone: `Europe/Berlin` */
    zone: string;
    /** Working days */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /** Beginning of the working day, in quotes: `"09:00"` */
    from: string;
    /** End of the working day: up to `"24:00"` */
    to: string;
    /** Days without work, in quotes: `"2026-12-25"` */
    holidays?: string[] | undefined;
  } | undefined;
  active?: boolean | undefined;
  id: string;
};

export type PersonFields = {
  name: string;
  email: string;
  roles?: string[] | undefined;
  managerId?: string | undefined;
  /** Without `release` the person may release no money action */
  limits?: { release?: Money | undefined } | undefined;
  hours?: {
    /** IANA name of the time zone: `Europe/Berlin` */
    zone: string;
    /** Working days */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /** Beginning of the working day, in quotes: `"09:00"` */
    from: string;
    /** End of the working day: up to `"24:00"` */
    to: string;
    /** Days without work, in quotes: `"2026-12-25"` */
    holidays?: string[] | undefined;
  } | undefined;
  active?: boolean | undefined;
};

export type DelegationRequest = { to: string; from: string; until: string; roles: string[] };

/** One of `email` and `accountId`, and not both */
export type SubjectRequest = {
  /** A bare mail address; its case does not matter */
  email?: string | undefined;
  accountId?: string | undefined;
  reason: string;
};

export type KeyRequest = {
  name: string;
  /** `sandbox` stands alone */
  scopes: ('drafts:write' | 'drafts:read' | 'admin' | 'audit:read' | 'sandbox')[];
};

export type Policy = {
  /** Confidence from 0 to 1 that an author needs */
  thresholds: {
    /** Below this confidence a draft is held; at least 0.85 */
    default: number;
    /** Below this confidence watchers are told; at least the default */
    high: number;
    /** The same on enterprise accounts; at least `high` */
    highEnterprise: number;
    /** By category in place of the default. `money` and `security` also hold where actions move money or change access */
    categories?: { [name: string]: number } | undefined;
  };
  /** Topics in snake_case, as the helpdesk names them or as they are read from the message */
  topics: {
    /** A person always decides, beside those that are built in */
    alwaysHuman: string[];
    /** The do-not-answer list: never sent without a person, beside those that are built in */
    prohibited: string[];
    /** May be sent on sensitive accounts at a high confidence, and have a threshold down to 0.75 */
    lowRisk: string[];
  };
  /** Words that matter in message or reply */
  keywords: {
    /** Named in reasons, and by routes: `keyword:<id>`; several texts may share one */
    id: string;
    /** Whole words, in any case and with or without accents; the last one may have an English ending */
    text: string;
    /** 2 tells watchers, 3 holds the draft */
    tier: 2 | 3;
  }[];
  /** Regular expressions that matter in message or reply, matched in linear time */
  patterns: {
    /** Named in reasons, and by routes: `pattern:<id>` */
    id: string;
    /** Regular expression in RE2 syntax, without lookaround and backreferences; in YAML best in single quotes */
    pattern: string;
    /** 2 tells watchers, 3 holds the draft */
    tier: 2 | 3;
  }[];
  /** By currency (ISO 4217); money in any other currency needs a person */
  limits: { [name: string]: {
      /** Limit of small accounts in minor units (cents): more than this needs a person */
      small: number;
      /** Limit of standard accounts in minor units: more than this needs a person */
      standard: number;
      /** Limit of enterprise accounts in minor units: more than this needs a person */
      enterprise: number;
      /** From this amount on, in minor units, money needs two people */
      dualFrom: number;
      /** Below these amounts, in minor units by segment, the exemption small-refund lets refunds through; exactly the amount is held */
      smallRefund?: { [Name in 'small' | 'standard' | 'enterprise']?: number } | undefined;
    } };
  /** How long money counts */
  window: {
    /** Money promised to the account in so many days is added up before it is compared */
    days: number;
  };
  /** What makes an account sensitive beside regulation and an open escalation */
  sensitive: {
    /** An account with a higher contract value a year is sensitive; so is one in another currency */
    contractValueAbove: Money;
    /** From this confidence on low-risk topics are sent on sensitive accounts, and watchers told */
    lowRiskConfidence: number;
  };
  /** What the tone of the customer’s messages does */
  sentiment?: {
    /** A customer message read as negative with at least this score is held */
    negativeFrom: number;
    /** A message that sounds at least so negative, and by so much more than before, is held as growing frustration */
    trend?: {
      /** How negative the message sounds by the offline scorer, from 0 to 1 */
      from: number;
      /** By how much more than the mildest message before it, from 0 to 1 */
      growth: number;
    } | undefined;
  } | undefined;
  /** A conversation that is predicted to escalate with at least this risk is held */
  escalation?: {
    /** Predicted risk, from 0 to 1 */
    from: number;
  } | undefined;
  /** Messages, or parts of them, in languages whose topics are not read: all but English, German, French, Spanish, Italian, Portuguese and Dutch */
  languages?: {
    /** Whether such a message is held where the helpdesk names no topic */
    holdUnread: boolean;
  } | undefined;
  /** Whether Amazon Comprehend looks for personal data in replies too, in English and Spanish; our own patterns always do */
  privateData?: {
    /** Costs a call for each reply */
    comprehend: boolean;
  } | undefined;
  /** The catalogue, by type of action; a type that is not in it needs a person */
  actions: { [name: string]: {
      /** What it touches */
      impact: 'none' | 'internal' | 'data' | 'money' | 'access' | 'legal' | 'customer';
      /** Whether it can be taken back */
      reversible: boolean;
      /** 1 sends, 2 tells watchers, 3 holds; impact and reversibility may raise it */
      tier: 1 | 2 | 3;
    } };
  /** What may go without a person all the same; an empty list turns it off */
  exemptions: {
    /** `small-refund` is the one that exists */
    id: string;
    /** `refund-action` and `keyword:refund` are all that can be waived */
    waives: string[];
  }[];
  /** Who is asked: the first route that fits is taken, and each with `also` before it that fits joins it */
  routes: {
    /** Its name in the audit log and on pages */
    id: string;
    /** All that is given must fit; the last route, and only the last, has none */
    when?: {
      /** One of these rules fires: `keyword` is any of them, `keyword:lawyer` that one */
      rules?: string[] | undefined;
      /** One of these is among the topics, the caller’s and those read from the message */
      topics?: string[] | undefined;
      /** The first topic that the caller names is one of these; without one it is `other` */
      categories?: string[] | undefined;
      /** The account is known and of one of these segments */
      segments?: ('small' | 'standard' | 'enterprise')[] | undefined;
      /** Medium where watchers are told or only confidence, the author’s wish or the baseline holds the draft; else high */
      risk?: ('low' | 'medium' | 'high')[] | undefined;
      /** The account is one of these, by id */
      accounts?: string[] | undefined;
    } | undefined;
    /** Asked one after the other */
    stages: {
      /** All asked at once; all must approve */
      seats: {
        /** Who is asked: a role that people hold, or `manager`: of the author, of the account where the author is an AI */
        role: string;
        /** How many different people must approve */
        count?: number | undefined;
      }[];
      /** How a person proves who decides: the mailed link, the link and the code of the mail, or a signed-in session */
      assurance?: 'link' | 'code' | 'sign-in' | undefined;
      /** Hides from an approver what others decided until they have decided */
      blind?: boolean | undefined;
    }[];
    /** Roles that are told at the start and the end and have no vote */
    watchers?: string[] | undefined;
    /** It takes no draft by itself: where it fits and no route before it does, its seats that the route taken lacks are asked with the first stage of that, and its watchers told */
    also?: true | undefined;
  }[];
  /** Reminders, escalations and the last deadline, by urgency: whole numbers of `s`, `m`, `h` or `d` */
  timers: {
    /** Where the caller says so, on legal threats and topics, on frustration that asks for management, on conversations about to escalate, on open escalations */
    urgent: {
      /** The people asked are reminded so long after the stage opened: `2h` */
      remind?: string | undefined;
      /** One more person is asked for each open seat so long after the stage opened, each later than the one before */
      escalate: string[];
      /** The customer gets the holding reply so long after the draft was first held; at most `90d` */
      fallback: string;
    };
    /** Everything else */
    standard: {
      /** The people asked are reminded so long after the stage opened: `2h` */
      remind?: string | undefined;
      /** One more person is asked for each open seat so long after the stage opened, each later than the one before */
      escalate: string[];
      /** The customer gets the holding reply so long after the draft was first held; at most `90d` */
      fallback: string;
    };
    /** Where the caller says so, and for internal notes */
    internal: {
      /** The people asked are reminded so long after the stage opened: `2h` */
      remind?: string | undefined;
      /** One more person is asked for each open seat so long after the stage opened, each later than the one before */
      escalate: string[];
      /** The customer gets the holding reply so long after the draft was first held; at most `90d` */
      fallback: string;
    };
  };
  /** Seconds between the last approval and the release, in which it can be stopped */
  escrowSeconds: number;
  /** Working hours: reminders and escalations rest outside of them, the fallback never does */
  hours?: {
    /** IANA name of the time zone: `Europe/Berlin` */
    zone: string;
    /** Working days */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /** Beginning of the working day, in quotes: `"09:00"` */
    from: string;
    /** End of the working day: up to `"24:00"` */
    to: string;
    /** Days without work, in quotes: `"2026-12-25"` */
    holidays?: string[] | undefined;
  } | null | undefined;
  /** What the customer gets when time runs out */
  holdingReply: {
    /** Its subject */
    subject: string;
    /** Its text; nothing of the draft goes into it */
    text: string;
  };
  /** The first weeks, in which people review every reply */
  baseline: {
    /** Until this instant every reply is held, and after it those of categories that `calibration.standings` does not open: `"2026-12-24T00:00:00Z"`; null for no baseline */
    until: string | null;
    /** Cases of a category before it may be promoted */
    minCases: number;
  };
  /** What results teach the policy */
  calibration: {
    /** A category approved unchanged in more than this share may be promoted */
    promoteAbove: number;
    /** A category rejected in this share or more is demoted */
    demoteAtRejections: number;
    /** Share of the replies sent at once that are looked at afterwards */
    auditShare: number;
    /** What people decided before it is no evidence any more: the instant at which the AI got another model; none that lies ahead */
    since?: string | undefined;
    /** How categories stand that the results, or people, have opened or closed */
    standings?: {
      /** The first topic that the caller names; `other` without one */
      category: string;
      /** For this account alone, by id; only to review */
      account?: string | undefined;
      /** `unseen`: its baseline is over, and its replies go out where no other rule holds them; `reviewed`: people see all of them */
      replies: 'unseen' | 'reviewed';
      /** What calibration opened it may close by itself */
      by?: 'person' | 'calibration' | undefined;
    }[] | undefined;
  };
  /** Whether what people notice is looked at; 0 is off */
  attention?: {
    /** Checks that a person gets for each hundred of their approvals: made-up drafts that are wrong on purpose, never sent, told afterwards */
    checksPerHundred: number;
    /** Domain of the made-up customers’ addresses, one of your own: `example.com`, where nobody is, gives a check away */
    mailDomain?: string | undefined;
  } | undefined;
};

export type SimulateRequest = {
  policy: Policy;
  /** Drafts from here on are played; 30 days ago unless told */
  since?: string | undefined;
  /** What one approval takes, 30 unless told */
  reviewSeconds?: number | undefined;
  /** `next` of the answer before, with the same `since` */
  cursor?: string | undefined;
};

export type Draft = {
  id: string;
  reference: string;
  revision: number;
  status: 'released' | 'notified' | 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'superseded' | 'held' | 'blocked' | 'integrity_hold';
  tier: 1 | 2 | 3;
  risk: 'low' | 'medium' | 'high';
  category: string;
  conversationId: string;
  accountId: string;
  reasons: Reason[];
  waived: Waived[];
  whyNotSent: string | null;
  sentiment: SentimentReading;
  policy: { version: number; sha256: string };
  requestHash: string;
  mode: 'sync' | 'async';
  stages: {
    state: 'queued' | 'waiting' | 'approved' | 'rejected' | 'ended';
    assurance: 'link' | 'code' | 'sign-in';
    seats: { role: string; count: number; filled: number }[];
  }[];
  decideBy: string | null;
  forecast: {
    /** By then half of the drafts like it were decided */
    median: string;
    /** By then nine in ten were */
    p90: string;
    /** So many drafts it is worked out from */
    cases: number;
  } | null;
  /** Only where it is `blocked`: nobody is left who may decide it, the release limits of those who hold the roles are below its money, or it moves money in several currencies and a limit is in one */
  blockedBecause?: 'nobody_left' | 'limits_too_low' | 'several_currencies' | undefined;
  createdAt: string;
  decisions: {
    id: string;
    revision: number;
    /** Counts from 1 */
    stage: number;
    role: string;
    personId: string;
    onBehalfOf: string | null;
    decision: 'approve' | 'approve_with_edits' | 'reject';
    reason:
      | 'wrong_facts' | 'wrong_amount' | 'wrong_tone' | 'not_allowed' | 'missing_information' | 'wrong_recipient' | 'no_reply_needed' | 'other'
      | null;
    feedback: string | null;
    requestHash: string;
    assurance: 'link' | 'code' | 'sign-in';
    at: string;
    counts: boolean;
  }[];
  release: {
    releaseId: string;
    /** Null once it is erased */
    text: string | null;
    subject: string | null;
    /** Null once it is erased */
    to: string | null;
    bodySha256: string;
    at: string;
    edited: boolean;
  } | null;
  holdingReply: { text: string; subject: string; to: string; at: string } | null;
  outcome: 'right' | 'wrong' | null;
  /** Only of a draft of the sandbox: nobody is asked about it, and nothing of it goes out */
  sandbox?: true | undefined;
  /** When its texts were erased: what is left of them are hashes */
  erasedAt?: string | undefined;
};

export type Reason = { rule: string; tier: 1 | 2 | 3; text: string; value?: string | undefined; limit?: string | undefined; quote?: string | undefined };

export type Waived = { rule: string; by: string; text: string };

export type SentimentReading = { label: 'POSITIVE' | 'NEUTRAL' | 'MIXED' | 'NEGATIVE' | 'UNKNOWN'; score: number; source: 'comprehend' | 'none' };

export type FieldError = {
  /** Dotted path into the body, or the name of a query parameter */
  path: string;
  message: string;
};

export type MessageAnswer = { superseded: string[] };

export type Redriven = {
  items: {
    draftId: string;
    webhookId: string;
    /** The endpoint for webhooks, or the ticket of a helpdesk that the draft came from */
    to: 'endpoint' | 'ticket';
    event: string;
    /** `erased`: its text is gone, it stays failed; `pending`: it is owed already; `by-hand`: somebody settled it in the queue, and it is sent where its `webhookId` names it; `busy`: ask again; `unreadable`: its draft is damaged or gone */
    outcome: 'redriven' | 'erased' | 'pending' | 'by-hand' | 'busy' | 'unreadable';
  }[];
  /** Ask again with it as `until`: there are more */
  next: string | null;
};

export type WebhookEndpoint = {
  /** False where the tenant has no endpoint: then nothing is owed */
  configured: boolean;
  /** When it answered 410; nothing is sent until it is enabled. Null while it is called */
  disabledSince: string | null;
};

export type Receipt = {
  receipt: {
    v: 1;
    tenantId: string;
    draftId: string;
    reference: string;
    revision: number;
    releaseId: string;
    releasedAt: string;
    tier: 1 | 2 | 3;
    requestHash: string;
    bodySha256: string;
    /** Null once the draft is erased */
    toSha256: string | null;
    packetSha256: string;
    policy: { version: number; sha256: string };
    approvals: {
      id: string;
      /** Counts from 1 */
      stage: number;
      role: string;
      personId: string;
      onBehalfOf: string | null;
      decision: 'approve' | 'approve_with_edits' | 'reject';
      requestHash: string;
      assurance: 'link' | 'code' | 'sign-in';
      at: string;
    }[];
    audit: { events: number; head: string };
    /** When the texts were erased that the hashes are of */
    erasedAt?: string | undefined;
  };
  signature: { keyId: string; algorithm: 'Ed25519'; publicKey: string; value: string };
  /** Null until a checkpoint covers the release */
  inclusion: {
    /** Of the entry */
    index: number;
    /** Of the tree that the checkpoint signs */
    size: number;
    /** RFC 9162, 2.1.3: siblings from the leaf to the root, hex */
    proof: string[];
    /** C2SP signed note */
    checkpoint: string;
    /** The audit event with its `leaf`, which is the hash of the entry */
    entry: { eventId: string; leaf: string; [name: string]: unknown };
  } | null;
};

export type AuditEvent = {
  v: 1;
  eventId: string;
  tenantId: string;
  /** Null for events of the tenant */
  draftId: string | null;
  /** What an event of the tenant is about, for example person:per_ann */
  subject?: string | undefined;
  seq: number;
  /** Leaf of the event before, empty for the first */
  prev: string;
  type:
    | 'draft.received'
    | 'draft.revised'
    | 'draft.superseded'
    | 'draft.withdrawn'
    | 'draft.blocked'
    | 'draft.unblocked'
    | 'draft.outcome'
    | 'stage.opened'
    | 'stage.escalated'
    | 'reminder.sent'
    | 'grant.locked'
    | 'grant.reissued'
    | 'grant.on_it'
    | 'grant.handed_over'
    | 'grant.reassigned'
    | 'question.asked'
    | 'question.answered'
    | 'mail.bounced'
    | 'decision.recorded'
    | 'decision.refused'
    | 'decision.disowned'
    | 'draft.approved'
    | 'release.stopped'
    | 'release.refused'
    | 'draft.released'
    | 'draft.held'
    | 'draft.integrity_hold'
    | 'draft.erased'
    | 'delivery.changed'
    | 'sample.chosen'
    | 'sample.reviewed'
    | 'check.seeded'
    | 'check.ended'
    | 'policy.changed'
    | 'policy.proposed'
    | 'policy.proposal_closed'
    | 'calibration.dismissed'
    | 'person.changed'
    | 'account.changed'
    | 'delegation.changed'
    | 'key.changed'
    | 'export.made'
    | 'subject.erased'
    | 'subject.held'
    | 'subject.hold_released'
    | 'log.heartbeat'
    | 'log.fault'
    | 'log.behind'
    | 'tables.reconciled'
    | 'tenant.stopped'
    | 'tenant.started';
  at: string;
  actor: {
    personId?: string | undefined;
    keyId?: string | undefined;
    via: 'link' | 'code' | 'sign-in' | 'api' | 'system' | 'cloud-admin';
    delegatorId?: string | undefined;
    awsAccountId?: string | undefined;
    awsPrincipalId?: string | undefined;
  };
  revision?: number | undefined;
  requestHash?: string | undefined;
  policySha256?: string | undefined;
  from?: string | null | undefined;
  to?: string | undefined;
  data?: { [name: string]: unknown } | undefined;
  /** SHA-256 over 0x00 and the canonical JSON of the event without `leaf` */
  leaf: string;
};

export type Checkpoint = {
  /** C2SP signed note: name, number of entries, root in base64, Ed25519 signature */
  note: string;
  /** Number of entries */
  size: number;
  root: string;
  /** When it was signed */
  at: string;
};

export type Metrics = {
  since: string;
  /** Now */
  until: string;
  /** Nothing that came in from here to `until` is left out; `since`, unless it was cut */
  covered: string;
  /** More came in than is read: what came in before `covered` is in no number */
  cut: boolean;
  /** Drafts that could not be read: damaged, or of a newer version */
  unread: number;
  /** Audit events that were read */
  events: number;
  by: 'tier' | 'role' | 'rule' | 'person' | 'category';
  /** Those with most drafts first */
  rows: MetricsRow[];
  all: MetricsRow;
  /** Codes of the rejections, the most frequent first */
  reasons: {
    code: 'wrong_facts' | 'wrong_amount' | 'wrong_tone' | 'not_allowed' | 'missing_information' | 'wrong_recipient' | 'no_reply_needed' | 'other';
    count: number;
  }[];
  /** Now, whatever the period */
  queue: {
    /** Drafts that wait for people, those that nobody may decide among them */
    pending: number;
    /** Since the first of them came in; null where none waits */
    oldestSeconds: number | null;
    /** There are more */
    cut: boolean;
  };
};

export type MetricsRow = {
  /** A tier (`1` to `3`), the role of a seat, or the id of a rule, a person or a category; `all` for all of them together */
  key: string;
  /** Drafts that came in: by tier and category all of them, by rule those on which it fired, by role and person those on which they decided */
  drafts: number;
  /** Revisions of those, as the helpdesk sent them, that people were asked about */
  cases: number;
  /** Of `drafts` the part that needed a person; null by role and person, and where there are none */
  humanShare: number | null;
  /** Cases approved as they were; by role and person their decisions */
  approved: number;
  /** Cases approved with another text; by role and person their decisions */
  edited: number;
  /** Cases rejected; by role and person their decisions */
  rejected: number;
  /** Replies that went out, those that went out at once among them */
  released: number;
  /** Cases whose time ran out: the holding reply stands in their place */
  held: number;
  /** Cases that were escalated, once or more */
  escalated: number;
  /** Mails to people who were asked about them that came back */
  bounced: number;
  /** From the moment a case was held to its last decision, by the clock; by role and person to their last one. Null where `n` is 0 */
  decisionSeconds: { median: number | null; p90: number | null; n: number };
  /** Approvals in less than 4 s from the page to the choice */
  underFourSeconds: number;
  /** Replies that went out without approval, those of them whose outcome the helpdesk reported, and those that were wrong */
  sentUnseen: {
    sent: number;
    reported: number;
    wrong: number;
    /** Those that the audit sample has chosen, those of them that somebody has looked at, and what of these they would have rejected or changed */
    sample: { chosen: number; looked: number; rejected: number; edited: number };
    /** From where to where the part that a reviewer would have rejected lies, by the sample: its 95 % Wilson interval; null while nobody has looked */
    falseAcceptance: number[] | null;
  };
  /** `rejections`: a category of whose decided cases as many were rejected as the policy demotes at; of `all`, the human share outside of its band */
  flags: ('rejections' | 'human-share-below' | 'human-share-above')[];
};

export type Delivery = {
  /** `webhook-id` of every attempt; of a release its `releaseId` */
  webhookId: string;
  /** The endpoint for webhooks, or the ticket of a helpdesk that the draft came from */
  to: 'endpoint' | 'ticket';
  event: string;
  draftId: string;
  state: 'pending' | 'delivered' | 'failed';
  /** Attempts, since it was put back where it was */
  tries: number;
  /** When the event was */
  at: string;
  /** When it was last put back */
  redrivenAt: string | null;
  /** When it is tried next; null unless pending */
  nextAt: string | null;
  /** HTTP status of the last answer; null where there was none */
  lastStatus: number | null;
  /** Why it was given up, where trying again could not help, or is not wanted: `by-hand`, somebody settled it in the queue. `erased`: its text is gone; `disabled`: its endpoint was disabled for too long. Of a ticket: `gone`, `closed`, `refused`, `collided`; `overtaken`: the customer wrote again; `answered`: somebody else did; `unknown-message`: what it answers is not there; `other-receiver`: it would go to somebody else; `unheard`: nobody knows whether it was posted */
  reason:
    | 'by-hand'
    | 'disabled'
    | 'erased'
    | 'gone'
    | 'refused'
    | 'overtaken'
    | 'answered'
    | 'unknown-message'
    | 'unheard'
    | 'closed'
    | 'collided'
    | 'other-receiver'
    | null;
};

export type Health = { status: 'ok' };

export type Account = {
  name: string;
  segment: 'small' | 'standard' | 'enterprise';
  /** Contract value a year */
  contractValue?: Money | undefined;
  /** Regulated industries; any entry makes the account sensitive */
  regulated: string[];
  /** Privileged roles; any entry demands sign-in assurance */
  privilegedRoles: string[];
  activeEscalation: boolean;
  /** Drafts are kept and every release is refused */
  frozen: boolean;
  /** Mails about it say tier, deadline, reference and link alone, whatever the tenant lets others say */
  confidential?: boolean | undefined;
  /** Stands for the name in such mails: `A-118`; without one the id does */
  alias?: string | undefined;
  /** The account manager, one of the people */
  managerId?: string | undefined;
  id: string;
};

export type Imported = { items: ImportedLine[]; taken: number; refused: number };

export type ImportedLine = {
  line: number;
  id: string | null;
  outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  errors?: FieldError[] | undefined;
  /** The line was taken all the same */
  warnings?: FieldError[] | undefined;
};

export type Commitments = { items: CommitmentRecord[] };

export type CommitmentRecord = {
  accountId: string;
  draftId: string;
  revision: number;
  releaseId: string;
  /** When the reply went out */
  at: string;
  commitments: KeptCommitment[];
};

export type KeptCommitment = {
  kind: 'money' | 'date' | 'act' | 'liability';
  money?: Money | undefined;
  /** The day where the reply named its year, else the words as they stood */
  date?: string | undefined;
  act?: 'refund' | 'credit' | 'cancellation' | 'account_closure' | 'data_change' | 'service' | 'guarantee' | undefined;
  quote: string;
  state: 'open';
};

export type Person = {
  name: string;
  email: string;
  roles: string[];
  managerId?: string | undefined;
  /** Without `release` the person may release no money action */
  limits?: { release?: Money | undefined } | undefined;
  hours?: {
    /** IANA name of the time zone: `Europe/Berlin` */
    zone: string;
    /** Working days */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /** Beginning of the working day, in quotes: `"09:00"` */
    from: string;
    /** End of the working day: up to `"24:00"` */
    to: string;
    /** Days without work, in quotes: `"2026-12-25"` */
    holidays: string[];
  } | undefined;
  active: boolean;
  id: string;
};

export type PersonView = {
  name: string;
  email: string;
  roles: string[];
  managerId?: string | undefined;
  /** Without `release` the person may release no money action */
  limits?: { release?: Money | undefined } | undefined;
  hours?: {
    /** IANA name of the time zone: `Europe/Berlin` */
    zone: string;
    /** Working days */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /** Beginning of the working day, in quotes: `"09:00"` */
    from: string;
    /** End of the working day: up to `"24:00"` */
    to: string;
    /** Days without work, in quotes: `"2026-12-25"` */
    holidays: string[];
  } | undefined;
  active: boolean;
  id: string;
  /** Given by this person, not over yet */
  delegations: Delegation[];
};

export type Delegation = { id: string; delegatorId: string; to: string; from: string; until: string; roles: string[] };

export type Erasure = {
  id: string;
  state: 'running' | 'done';
  kind: 'email' | 'accountId';
  /** Null once it is done: it is not kept any longer */
  subject: string | null;
  /** HMAC-SHA-256 of `subject`, a zero byte and the subject, with `salt`; the audit event has it too */
  subjectCommit: string;
  /** Null once it is done. Keep it to prove later whom this erasure was about */
  salt: string | null;
  requestedAt: string;
  finishedAt: string | null;
  /** It ends with a pass that finds nothing left */
  pass: number;
  looked: number;
  erased: number;
  heldBack: number;
  unreadable: number;
};

export type LegalHold = { id: string; kind: 'email' | 'accountId'; subject: string; reason: string; at: string };

export type ApiKey = {
  id: string;
  name: string;
  scopes: ('drafts:write' | 'drafts:read' | 'admin' | 'audit:read' | 'sandbox')[];
  createdAt: string;
  /** From when on it is refused; ahead while it runs out */
  revokedAt: string | null;
};

export type NewKey = {
  id: string;
  name: string;
  scopes: ('drafts:write' | 'drafts:read' | 'admin' | 'audit:read' | 'sandbox')[];
  createdAt: string;
  /** From when on it is refused; ahead while it runs out */
  revokedAt: string | null;
  /** `cs_<keyId>_<secret>`, told this once */
  key: string;
};

export type PolicyEnvelope = { version: number; sha256: string; policy: PolicyOutput };

export type SimulationAnswer = {
  before: Shares;
  after: Shares;
  /** The first of them; `changes` counts all */
  changed: Change[];
  changes: number;
  reviewHours: ReviewHours;
  /** Replies that people rejected and that would be sent; each of them keeps the policy from taking effect */
  blocked: Change[];
  since: string;
  /** The oldest draft that this answer covers; the newest are played first */
  reached: string | null;
  /** Revisions that can not be played any more: their signals or texts are gone */
  unread: number;
  /** More drafts are left: ask again with it, and add the answers up */
  next: string | null;
};

export type Shares = { drafts: number; tier1: number; tier2: number; tier3: number; humanShare: number | null };

export type Change = {
  id: string;
  revision: number;
  at: string;
  from: 1 | 2 | 3;
  to: 1 | 2 | 3;
  /** The rules that make the difference */
  why: string;
  rejected: boolean;
};

export type ReviewHours = { before: number; after: number; change: number; secondsPerReview: number };

export type PolicyVersion = {
  version: number;
  sha256: string;
  at: string;
  actor: {
    personId?: string | undefined;
    keyId?: string | undefined;
    via: 'link' | 'code' | 'sign-in' | 'api' | 'system' | 'cloud-admin';
    delegatorId?: string | undefined;
    awsAccountId?: string | undefined;
    awsPrincipalId?: string | undefined;
  };
  reason: string | null;
  /** The proposal that became it and who made it, where somebody else put it in force in the console */
  proposal?: { id: string; authorId: string } | undefined;
  /** Drafts that people had rejected and that this version would send, the first 1,000 of them */
  overruled: string[];
};

export type Calibration = {
  /** Now */
  at: string;
  /** The version in force, which all of it is about */
  policyVersion: number;
  /** Nothing that came in from here on is left out */
  covered: string;
  /** There is more before `covered`: what began earlier rests on a part of its evidence, and its bound is not stated */
  cut: boolean;
  /** Drafts, and versions of the policy, that could not be read */
  unread: number;
  /** Open ones, then those that were accepted or dismissed */
  items: (PromotionItem | DemotionItem | ThresholdItem)[];
  /** How each category stands */
  categories: {
    category: string;
    /** Whether they go out where no other rule holds them */
    replies: 'unseen' | 'reviewed';
    openedBy: 'calibration' | 'person' | null;
    since: string;
    attempt: number;
    n: number;
    unchanged: number;
    interval: number[] | null;
    /** What it lacks to be proposed for promotion */
    lacks: ('always-human' | 'weeks' | 'cases' | 'interval' | 'proof')[];
  }[];
};

export type PromotionItem = {
  /** The same for the same proposal on the same standing, however many cases come: one that was dismissed is not made again; of a demotion until twice as many cases are bad */
  id: string;
  category: string;
  /** Cases that it rests on; of weighted ones all that were looked at */
  n: number;
  unchanged: number;
  /** 95 % interval, low and high, of the share that its kind is about */
  interval: number[];
  kind: 'promote';
  /** The account whose own standing is lifted, so that its replies go out like all others of the category; null to open the category for all */
  accountId: string | null;
  /** The evidence is held against this share of replies that are approved unchanged */
  line: number;
  /** How strong the evidence is */
  proof: number;
  /** How strong it must be, to stand all looks */
  needed: number;
  /** Approvals that nobody was seen to read: left out */
  unread: number;
  /** Cases that ended without a decision: left out as well */
  undecided: number;
  /** How many different people the evidence comes from. One person alone may be too kind */
  people: number;
  replay: { sent: number; edited: number; rejected: number; weeks: number } | null;
  /** Negative where people see more */
  hoursSavedPerWeek: number;
  /** Of 1,000 sent replies, those that people would have changed or rejected: as measured, and by the interval at most */
  risk: { perThousand: number; atMost: number };
  state: 'open' | 'accepted' | 'dismissed';
  /** When it was accepted or dismissed */
  closedAt: string | null;
  reason: string | null;
  /** The version of the policy that it became */
  policyVersion: number | null;
};

export type DemotionItem = {
  /** The same for the same proposal on the same standing, however many cases come: one that was dismissed is not made again; of a demotion until twice as many cases are bad */
  id: string;
  category: string;
  /** Cases that it rests on; of weighted ones all that were looked at */
  n: number;
  unchanged: number;
  /** 95 % interval, low and high, of the share that its kind is about */
  interval: number[];
  kind: 'demote';
  /** People reject too much; the audit sample became worse; too much was reported wrong; the error budget of an account is spent */
  why: 'rejections' | 'sample' | 'reports' | 'error-budget';
  /** The account for which alone it is; null for all */
  accountId: string | null;
  /** What calibration promoted is demoted at once, and nobody can dismiss that; what a person opened waits for a person */
  automatic: boolean;
  state: 'open' | 'accepted' | 'dismissed';
  /** When it was accepted or dismissed */
  closedAt: string | null;
  reason: string | null;
  /** The version of the policy that it became */
  policyVersion: number | null;
  replay: { sent: number; edited: number; rejected: number; weeks: number } | null;
};

export type ThresholdItem = {
  /** The same for the same proposal on the same standing, however many cases come: one that was dismissed is not made again; of a demotion until twice as many cases are bad */
  id: string;
  category: string;
  /** Cases that it rests on; of weighted ones all that were looked at */
  n: number;
  unchanged: number;
  /** 95 % interval, low and high, of the share that its kind is about */
  interval: number[];
  kind: 'threshold';
  from: number;
  to: number;
  /** Share of the category’s replies that people see */
  held: { before: number; after: number };
  /** Negative where people see more */
  hoursSavedPerWeek: number;
  /** Of 1,000 sent replies, those that people would have changed or rejected: as measured, and by the interval at most */
  risk: { perThousand: number; atMost: number };
  state: 'open' | 'accepted' | 'dismissed';
  /** When it was accepted or dismissed */
  closedAt: string | null;
  reason: string | null;
  /** The version of the policy that it became */
  policyVersion: number | null;
  replay: { sent: number; edited: number; rejected: number; weeks: number } | null;
};

export type Thresholds = {
  /** Now */
  at: string;
  /** The version in force, which all of it is about */
  policyVersion: number;
  /** Nothing that came in from here on is left out */
  covered: string;
  /** There is more before `covered`: what began earlier rests on a part of its evidence, and its bound is not stated */
  cut: boolean;
  /** Drafts, and versions of the policy, that could not be read */
  unread: number;
  wanted: number;
  /** Each category that replies came in for */
  items: {
    category: string;
    /** Whether they go out where no other rule holds them */
    replies: 'unseen' | 'reviewed';
    /** What was looked at before does not count */
    since: string;
    /** Replies that come in, whatever becomes of them */
    perWeek: number;
    /** Looked-at replies that count */
    n: number;
    /** As the policy has it */
    threshold: number;
    /** No lower one may be set */
    lowest: number;
    /** What the present threshold does, or would do once the category goes out; null where nothing above it was looked at */
    present: {
      threshold: number;
      /** Looked-at replies at or above it */
      n: number;
      /** Those of them that were approved unchanged */
      unchanged: number;
      /** Of the replies that would be sent, those that people would have changed or rejected, with the 95 % interval */
      wrong: { share: number; low: number; high: number };
      /** The workload: of the replies that no other rule holds, those below it, which people see */
      held: number;
    } | null;
    /** The threshold to use; null where there is none to advise */
    advised: {
      threshold: number;
      /** Looked-at replies at or above it */
      n: number;
      /** Those of them that were approved unchanged */
      unchanged: number;
      /** Of the replies that would be sent, those that people would have changed or rejected, with the 95 % interval */
      wrong: { share: number; low: number; high: number };
      /** The workload: of the replies that no other rule holds, those below it, which people see */
      held: number;
    } | null;
    /** Why there is none: people always decide it; its threshold holds for drafts of every category that move money or change access; it goes out and nobody looked at what did; too few were looked at; none is shown to keep what is wanted */
    why: 'always-human' | 'by-impact' | 'unseen' | 'not-enough-cases' | 'not-good-enough' | null;
    /** Stretches of stated confidence, and of each the share that was approved unchanged with its 95 % interval: for looking at, not for deciding by */
    curve: { from: number; to: number; n: number; share: number; low: number; high: number }[];
  }[];
};

export type AcceptedProposal = { id: string; state: 'accepted'; version: number; sha256: string };

export type DismissedProposal = { id: string; state: 'dismissed' };

export type PolicyOutput = {
  /** Confidence from 0 to 1 that an author needs */
  thresholds: {
    /** Below this confidence a draft is held; at least 0.85 */
    default: number;
    /** Below this confidence watchers are told; at least the default */
    high: number;
    /** The same on enterprise accounts; at least `high` */
    highEnterprise: number;
    /** By category in place of the default. `money` and `security` also hold where actions move money or change access */
    categories: { [name: string]: number };
  };
  /** Topics in snake_case, as the helpdesk names them or as they are read from the message */
  topics: {
    /** A person always decides, beside those that are built in */
    alwaysHuman: string[];
    /** The do-not-answer list: never sent without a person, beside those that are built in */
    prohibited: string[];
    /** May be sent on sensitive accounts at a high confidence, and have a threshold down to 0.75 */
    lowRisk: string[];
  };
  /** Words that matter in message or reply */
  keywords: {
    /** Named in reasons, and by routes: `keyword:<id>`; several texts may share one */
    id: string;
    /** Whole words, in any case and with or without accents; the last one may have an English ending */
    text: string;
    /** 2 tells watchers, 3 holds the draft */
    tier: 2 | 3;
  }[];
  /** Regular expressions that matter in message or reply, matched in linear time */
  patterns: {
    /** Named in reasons, and by routes: `pattern:<id>` */
    id: string;
    /** Regular expression in RE2 syntax, without lookaround and backreferences; in YAML best in single quotes */
    pattern: string;
    /** 2 tells watchers, 3 holds the draft */
    tier: 2 | 3;
  }[];
  /** By currency (ISO 4217); money in any other currency needs a person */
  limits: { [name: string]: {
      /** Limit of small accounts in minor units (cents): more than this needs a person */
      small: number;
      /** Limit of standard accounts in minor units: more than this needs a person */
      standard: number;
      /** Limit of enterprise accounts in minor units: more than this needs a person */
      enterprise: number;
      /** From this amount on, in minor units, money needs two people */
      dualFrom: number;
      /** Below these amounts, in minor units by segment, the exemption small-refund lets refunds through; exactly the amount is held */
      smallRefund: { [Name in 'small' | 'standard' | 'enterprise']?: number };
    } };
  /** How long money counts */
  window: {
    /** Money promised to the account in so many days is added up before it is compared */
    days: number;
  };
  /** What makes an account sensitive beside regulation and an open escalation */
  sensitive: {
    /** An account with a higher contract value a year is sensitive; so is one in another currency */
    contractValueAbove: Money;
    /** From this confidence on low-risk topics are sent on sensitive accounts, and watchers told */
    lowRiskConfidence: number;
  };
  /** What the tone of the customer’s messages does */
  sentiment: {
    /** A customer message read as negative with at least this score is held */
    negativeFrom: number;
    /** A message that sounds at least so negative, and by so much more than before, is held as growing frustration */
    trend: {
      /** How negative the message sounds by the offline scorer, from 0 to 1 */
      from: number;
      /** By how much more than the mildest message before it, from 0 to 1 */
      growth: number;
    };
  };
  /** A conversation that is predicted to escalate with at least this risk is held */
  escalation: {
    /** Predicted risk, from 0 to 1 */
    from: number;
  };
  /** Messages, or parts of them, in languages whose topics are not read: all but English, German, French, Spanish, Italian, Portuguese and Dutch */
  languages: {
    /** Whether such a message is held where the helpdesk names no topic */
    holdUnread: boolean;
  };
  /** Whether Amazon Comprehend looks for personal data in replies too, in English and Spanish; our own patterns always do */
  privateData: {
    /** Costs a call for each reply */
    comprehend: boolean;
  };
  /** The catalogue, by type of action; a type that is not in it needs a person */
  actions: { [name: string]: {
      /** What it touches */
      impact: 'none' | 'internal' | 'data' | 'money' | 'access' | 'legal' | 'customer';
      /** Whether it can be taken back */
      reversible: boolean;
      /** 1 sends, 2 tells watchers, 3 holds; impact and reversibility may raise it */
      tier: 1 | 2 | 3;
    } };
  /** What may go without a person all the same; an empty list turns it off */
  exemptions: {
    /** `small-refund` is the one that exists */
    id: string;
    /** `refund-action` and `keyword:refund` are all that can be waived */
    waives: string[];
  }[];
  /** Who is asked: the first route that fits is taken, and each with `also` before it that fits joins it */
  routes: {
    /** Its name in the audit log and on pages */
    id: string;
    /** All that is given must fit; the last route, and only the last, has none */
    when?: {
      /** One of these rules fires: `keyword` is any of them, `keyword:lawyer` that one */
      rules?: string[] | undefined;
      /** One of these is among the topics, the caller’s and those read from the message */
      topics?: string[] | undefined;
      /** The first topic that the caller names is one of these; without one it is `other` */
      categories?: string[] | undefined;
      /** The account is known and of one of these segments */
      segments?: ('small' | 'standard' | 'enterprise')[] | undefined;
      /** Medium where watchers are told or only confidence, the author’s wish or the baseline holds the draft; else high */
      risk?: ('low' | 'medium' | 'high')[] | undefined;
      /** The account is one of these, by id */
      accounts?: string[] | undefined;
    } | undefined;
    /** Asked one after the other */
    stages: {
      /** All asked at once; all must approve */
      seats: {
        /** Who is asked: a role that people hold, or `manager`: of the author, of the account where the author is an AI */
        role: string;
        /** How many different people must approve */
        count: number;
      }[];
      /** How a person proves who decides: the mailed link, the link and the code of the mail, or a signed-in session */
      assurance: 'link' | 'code' | 'sign-in';
      /** Hides from an approver what others decided until they have decided */
      blind: boolean;
    }[];
    /** Roles that are told at the start and the end and have no vote */
    watchers: string[];
    /** It takes no draft by itself: where it fits and no route before it does, its seats that the route taken lacks are asked with the first stage of that, and its watchers told */
    also?: true | undefined;
  }[];
  /** Reminders, escalations and the last deadline, by urgency: whole numbers of `s`, `m`, `h` or `d` */
  timers: {
    /** Where the caller says so, on legal threats and topics, on frustration that asks for management, on conversations about to escalate, on open escalations */
    urgent: {
      /** The people asked are reminded so long after the stage opened: `2h` */
      remind?: string | undefined;
      /** One more person is asked for each open seat so long after the stage opened, each later than the one before */
      escalate: string[];
      /** The customer gets the holding reply so long after the draft was first held; at most `90d` */
      fallback: string;
    };
    /** Everything else */
    standard: {
      /** The people asked are reminded so long after the stage opened: `2h` */
      remind?: string | undefined;
      /** One more person is asked for each open seat so long after the stage opened, each later than the one before */
      escalate: string[];
      /** The customer gets the holding reply so long after the draft was first held; at most `90d` */
      fallback: string;
    };
    /** Where the caller says so, and for internal notes */
    internal: {
      /** The people asked are reminded so long after the stage opened: `2h` */
      remind?: string | undefined;
      /** One more person is asked for each open seat so long after the stage opened, each later than the one before */
      escalate: string[];
      /** The customer gets the holding reply so long after the draft was first held; at most `90d` */
      fallback: string;
    };
  };
  /** Seconds between the last approval and the release, in which it can be stopped */
  escrowSeconds: number;
  /** Working hours: reminders and escalations rest outside of them, the fallback never does */
  hours: {
    /** IANA name of the time zone: `Europe/Berlin` */
    zone: string;
    /** Working days */
    days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
    /** Beginning of the working day, in quotes: `"09:00"` */
    from: string;
    /** End of the working day: up to `"24:00"` */
    to: string;
    /** Days without work, in quotes: `"2026-12-25"` */
    holidays: string[];
  } | null;
  /** What the customer gets when time runs out */
  holdingReply: {
    /** Its subject */
    subject: string;
    /** Its text; nothing of the draft goes into it */
    text: string;
  };
  /** The first weeks, in which people review every reply */
  baseline: {
    /** Until this instant every reply is held, and after it those of categories that `calibration.standings` does not open: `"2026-12-24T00:00:00Z"`; null for no baseline */
    until: string | null;
    /** Cases of a category before it may be promoted */
    minCases: number;
  };
  /** What results teach the policy */
  calibration: {
    /** A category approved unchanged in more than this share may be promoted */
    promoteAbove: number;
    /** A category rejected in this share or more is demoted */
    demoteAtRejections: number;
    /** Share of the replies sent at once that are looked at afterwards */
    auditShare: number;
    /** What people decided before it is no evidence any more: the instant at which the AI got another model; none that lies ahead */
    since?: string | undefined;
    /** How categories stand that the results, or people, have opened or closed */
    standings?: {
      /** The first topic that the caller names; `other` without one */
      category: string;
      /** For this account alone, by id; only to review */
      account?: string | undefined;
      /** `unseen`: its baseline is over, and its replies go out where no other rule holds them; `reviewed`: people see all of them */
      replies: 'unseen' | 'reviewed';
      /** What calibration opened it may close by itself */
      by: 'person' | 'calibration';
    }[] | undefined;
  };
  /** Whether what people notice is looked at; 0 is off */
  attention: {
    /** Checks that a person gets for each hundred of their approvals: made-up drafts that are wrong on purpose, never sent, told afterwards */
    checksPerHundred: number;
    /** Domain of the made-up customers’ addresses, one of your own: `example.com`, where nobody is, gives a check away */
    mailDomain?: string | undefined;
  };
};

export type Problem = {
  /** A URN that ends in the code; the header `link` leads to the page that explains it */
  type: string;
  title: string;
  status: number;
  detail?: string | undefined;
  code: string;
  requestId: string;
  errors?: FieldError[] | undefined;
};

/** The body of a webhook, by its `type`. */
export type WebhookEvent =
  | { type: 'draft.released'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.rejected'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.held'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.superseded'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.escalated'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.withdrawn'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.blocked'; timestamp: string; data: { draft: Draft } }
  | { type: 'draft.integrity_hold'; timestamp: string; data: { draft: Draft } };
