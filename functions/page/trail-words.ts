import type { DraftHead, Stage } from '../domain/approval/draft-state.ts';
import type { TrailFault } from '../domain/audit/trail.ts';
import type { Actor, AuditEntry } from '../domain/audit-entry.ts';
import { formatExact } from './time.ts';
import { byHandWords, counted, decisionWords, listed, reasonWords, words } from './words.ts';

/** Whose names the ids of events stand for, and in which zone times are told. */
export interface TrailNames {
  readonly timeZone: string;
  /** Of a person; whoever is unknown by now is told by their id. */
  readonly nameOf: (personId: string) => string;
  readonly keyNameOf: (keyId: string) => string;
  /** Role of a seat of a revision, both counted from 0; undefined where that is not known. */
  readonly roleOf: (revision: number | undefined, stage: number, seat: number) => string | undefined;
}

/** What an event says: a line, and facts beside it. Both may hold words of strangers (ids, names, roles). */
export interface EventWords {
  readonly what: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
}

type Told = Pick<AuditEntry, 'type' | 'revision' | 'requestHash' | 'policySha256' | 'to' | 'data'>;
type Data = Readonly<Record<string, unknown>>;

const textIn = (data: Data, name: string): string => (typeof data[name] === 'string' ? data[name] : '');
const numberIn = (data: Data, name: string): number => (typeof data[name] === 'number' ? data[name] : 0);
const listIn = (data: Data, name: string): readonly unknown[] => (Array.isArray(data[name]) ? data[name] : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const recordOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

/**
 * An event in words. Of an event that was altered it tells what stands there now, whatever that is: it never throws.
 *
 * @param event - of a kind that this version does not know: its kind as it stands.
 */
export function eventWords(event: Omit<Told, 'type'> & { readonly type: string }, names: TrailNames): EventWords {
  const data = event.data ?? {};
  const say = Object.hasOwn(sayings, event.type) ? sayings[event.type as AuditEntry['type']] : undefined;
  const said = say?.(data, event as Told, names) ?? words(event.type);
  const { what, facts } = typeof said === 'string' ? { what: said, facts: [] } : said;
  return { what, facts: facts.filter(({ text }) => text !== '') };
}

type Saying = (data: Data, event: Told, names: TrailNames) => EventWords | string;

const sayings: Readonly<Partial<Record<AuditEntry['type'], Saying>>> = {
  'draft.received': (data, event, { nameOf }) => ({ what: receivedAs(event.to, data), facts: [...assessedFacts(data, event), toldFact(data, nameOf)] }),
  'draft.revised': (data, event) =>
    data.why === 'edited'
      ? `Edited by an approver: revision ${event.revision ?? 0}, on which earlier approvals do not count`
      : { what: `Revised by the helpdesk: revision ${event.revision ?? 0}${event.to === 'blocked' ? ', and blocked' : ''}`, facts: assessedFacts(data, event) },
  'draft.superseded': () => 'Overtaken: the customer wrote again',
  'draft.withdrawn': () => 'Withdrawn',
  'draft.blocked': (data) => ({
    what: 'Blocked: nobody may decide it',
    facts: [
      { term: 'Roles that reach nobody', text: namesIn(data, 'roles') },
      { term: 'Why', text: blockedWords[textIn(data, 'because')] ?? words(textIn(data, 'because')) },
    ],
  }),
  'draft.unblocked': () => 'No longer blocked: somebody may decide it',
  'log.heartbeat': (data) => `The log lives, with ${counted(numberIn(data, 'entries'), 'entry', 'entries')}`,
  'log.fault': (data) => `The log could not take event ${numberIn(data, 'event')} of ${textIn(data, 'chain')}, nor what follows it: ${textIn(data, 'fault')}`,
  'log.behind': (data) =>
    `The log stood still from ${textIn(data, 'from')} to ${textIn(data, 'to')}, and took ${counted(numberIn(data, 'count'), 'event')} late`,
  'tables.reconciled': (data) =>
    data.begun === true
      ? 'Putting tables in order that were restored from a backup was begun'
      : {
          what: 'Tables that were restored from a backup were put in order',
          facts: Object.entries(recordOf(data.counts)).map(([term, count]) => ({ term, text: String(count) })),
        },
  'tenant.stopped': () => 'The tenant was stopped by its cloud admin: nobody was let in and nothing was sent',
  'tenant.started': (data) =>
    data.unproven === true ? 'The tenant was started again by force: nothing had found its tables whole' : 'The tenant was started again',
  'draft.outcome': (data) => `Outcome: the reply that went out was ${textIn(data, 'outcome') || 'judged'}`,
  'stage.opened': (data, event, names) => ({
    what: `Stage ${numberIn(data, 'stage')} opened: people were asked by mail`,
    facts: [{ term: 'Asked', text: askedWords(data, event, names) }, toldFact(data, names.nameOf)],
  }),
  'stage.escalated': (data, event, names) => ({
    what: `Escalated in stage ${numberIn(data, 'stage')}: ${causeWords(textIn(data, 'cause'))}`,
    facts: [{ term: 'Asked as well', text: askedWords(data, event, names) || 'nobody: there was nobody left to ask' }],
  }),
  'reminder.sent': (data, _, { nameOf }) => ({
    what: `Reminded by mail in stage ${numberIn(data, 'stage')}`,
    facts: [{ term: 'Reminded', text: listed(listIn(data, 'people').filter(isText).map(nameOf)) }],
  }),
  'grant.locked': () => 'A link was locked after five wrong codes',
  'grant.reissued': () => 'A fresh link was mailed to the registered address',
  'grant.on_it': (data) => ({
    what: 'Said “I am on it”',
    facts: [
      {
        term: 'Left out once',
        text: { remind: 'the next reminder', backup: 'the next escalation', supervisor: 'the next escalation' }[textIn(data, 'skipped')] ?? '',
      },
    ],
  }),
  'grant.handed_over': (data, _, { nameOf }) => {
    const [from, to] = [recordOf(data.from), recordOf(data.to)];
    return { what: `Handed over: ${nameOf(textIn(from, 'personId'))} gave the seat to ${nameOf(textIn(to, 'personId'))}`, facts: behalfFacts(to, nameOf) };
  },
  'grant.reassigned': (data, _, { nameOf }) => {
    const [from, to] = [recordOf(data.from), recordOf(data.to)];
    return {
      what: `Reassigned: the seat of ${nameOf(textIn(from, 'personId'))} went to ${nameOf(textIn(to, 'personId'))}`,
      facts: behalfFacts(to, nameOf),
    };
  },
  'question.asked': (data, _, { nameOf }) => `Asked a question of ${nameOf(textIn(data, 'personId'))}`,
  'question.answered': () => 'Answered a question',
  'mail.bounced': (data, _, { nameOf }) => `The mail to ${nameOf(textIn(data, 'personId'))} came back`,
  'decision.recorded': (data, event) => ({
    what: `${wordsOfDecision(textIn(data, 'decision'))}, stage ${numberIn(data, 'stage')}`,
    facts: [
      { term: 'As', text: words(textIn(data, 'role')) },
      { term: 'Of exactly', text: coveredWords(event) },
      { term: 'Reason', text: textIn(data, 'reason') && reasonWords(textIn(data, 'reason')) },
    ],
  }),
  'decision.refused': (data) => `A decision was refused: ${refusedWords(textIn(data, 'cause'))}. Nothing was decided by it`,
  'decision.disowned': (data) =>
    `Said that the decision was not theirs${data.undone === true ? ': it no longer counts, and the same is asked for again' : ': it was too late to undo it'}`,
  'draft.approved': (data, _, { timeZone, nameOf }) => ({
    what: 'Every seat has approved: the escrow began',
    facts: [{ term: 'Goes out at', text: instantIn(data, 'releaseAt', timeZone) }, toldFact(data, nameOf)],
  }),
  'release.stopped': (data) => ({
    what: `Stopped in escrow${data.to === 'withdrawn' ? '' : ': it must be approved again'}`,
    facts: [{ term: 'Reason', text: textIn(data, 'reason') && reasonWords(textIn(data, 'reason')) }],
  }),
  'release.refused': (data) => `Not released: ${refusalWords(textIn(data, 'cause'))}. It must be approved again`,
  'draft.released': () => 'Released: handed to the helpdesk',
  'draft.held': (data) =>
    `It was not decided in time${data.holdingReplySent === true ? ': the holding reply was handed to the helpdesk' : '; the holding reply had been handed over before'}`,
  'draft.erased': (data) => ({
    what: 'The texts of this reply were erased. What is kept of them are the hashes',
    facts: [{ term: 'Erasure', text: textIn(data, 'erasureId') }],
  }),
  'delivery.changed': (data) =>
    textIn(data, 'change') === 'enabled'
      ? 'The endpoint of webhooks, which had answered that it is gone, is called again'
      : {
          what:
            textIn(data, 'change') === 'by-hand'
              ? `${textIn(data, 'event') === 'draft.held' ? 'No further try for the holding reply' : 'Not to be released any more'}: ${byHandWords(textIn(data, 'reason') ?? '')}`
              : textIn(data, 'was') === 'delivered'
                ? 'The helpdesk is told once more what it had been told'
                : 'The helpdesk is told again what it did not take',
          facts: [
            { term: 'Webhook', text: textIn(data, 'event') },
            { term: 'Its id', text: textIn(data, 'webhookId') },
          ],
        },
  'check.seeded': () => 'An attention check began: a made-up reply with a mistake in it was put before somebody',
  'check.ended': (data) => ({
    what: `An attention check ended: ${checkWords[textIn(data, 'outcome')] ?? words(textIn(data, 'outcome'))}`,
    facts: [{ term: 'Mistake', text: words(textIn(data, 'flaw')) }],
  }),
  'sample.chosen': () => 'Chosen by chance to be looked at: part of the audit sample',
  'sample.reviewed': (data) => ({
    what: `Looked at afterwards: ${sampleWords[textIn(data, 'verdict')] ?? words(textIn(data, 'verdict'))}`,
    facts: [{ term: 'Reason', text: textIn(data, 'reason') && reasonWords(textIn(data, 'reason')) }],
  }),
  'draft.integrity_hold': (data) => `Held back: ${damageWords(textIn(data, 'cause'))}`,
};

const blockedWords: Readonly<Record<string, string>> = {
  nobody_left: 'nobody is left who holds them and may decide',
  limits_too_low: 'their release limits are below its money',
  several_currencies: 'it moves money in several currencies, and a person’s release limit is in one',
};

const sampleWords: Readonly<Record<string, string>> = {
  approved: 'fine as it was',
  edited: 'would have been changed',
  rejected: 'would have been rejected',
};

const receivedAs = (to: string | undefined, { watchers }: Data): string =>
  ({
    released: 'Received, assessed and released at once',
    notified: `Received, assessed and released at once; ${Array.isArray(watchers) && watchers.length === 0 ? 'there was nobody to tell' : 'people were told'}`,
    pending: 'Received, assessed and held for approval',
    blocked: 'Received, assessed and held; nobody may decide it',
  })[to ?? ''] ?? 'Received and assessed';

const namesIn = (data: Data, name: string): string => listed(listIn(data, name).filter(isText).map(words));

function assessedFacts(data: Data, { policySha256 = '' }: Told): EventWords['facts'] {
  const rules = listIn(data, 'rules').filter(isText);
  return [
    { term: 'Tier', text: `${numberIn(data, 'tier')}, risk ${textIn(data, 'risk')}` },
    { term: 'Category', text: textIn(data, 'category') },
    { term: 'Rules that fired', text: rules.length > 0 ? rules.join(', ') : 'none' },
    { term: 'Rules waived', text: listIn(data, 'waived').filter(isText).join(', ') },
    { term: 'Policy snapshot', text: shortHash(policySha256) },
    { term: 'Route', text: textIn(data, 'routeId') },
    { term: 'Account', text: textIn(data, 'accountId') },
    { term: 'Author', text: textIn(data, 'authorId') },
  ];
}

/** `Ann Abel as finance, Ben Berg as finance on behalf of Dan Dorn`. */
function askedWords(data: Data, { revision }: Told, { nameOf, roleOf }: TrailNames): string {
  return listed(
    listIn(data, 'asked').map((one) => {
      const asked = recordOf(one);
      const role = roleOf(revision, numberIn(data, 'stage') - 1, numberIn(asked, 'seat'));
      const behalf = textIn(asked, 'onBehalfOf');
      return `${nameOf(textIn(asked, 'personId'))}${role ? ` as ${words(role)}` : ''}${behalf ? ` on behalf of ${nameOf(behalf)}` : ''}`;
    }),
  );
}

const toldFact = (data: Data, nameOf: TrailNames['nameOf']): EventWords['facts'][number] => ({
  term: 'Told, without a vote',
  text: listed(listIn(data, 'watchers').filter(isText).map(nameOf)),
});

const behalfFacts = (data: Data, nameOf: TrailNames['nameOf']): EventWords['facts'] => {
  const behalf = textIn(data, 'onBehalfOf');
  return behalf ? [{ term: 'On behalf of', text: nameOf(behalf) }] : [];
};

/** What a decision was about, so that another one of the same text and policy is seen to be so. */
const coveredWords = ({ revision, requestHash = '', policySha256 = '' }: Told): string =>
  `revision ${revision ?? 0}, request hash ${shortHash(requestHash)}, policy snapshot ${shortHash(policySha256)}`;

const wordsOfDecision = (decision: string): string =>
  Object.hasOwn(decisionWords, decision) ? decisionWords[decision as keyof typeof decisionWords] : `Decided: ${words(decision)}`;

const causes: Readonly<Record<string, string>> = {
  no_answer: 'there was no answer',
  bounced: 'a mail came back',
  away: 'those who were asked are away',
};
const causeWords = (cause: string): string => causes[cause] ?? words(cause);

const refusedCauses: Readonly<Record<string, string>> = {
  approver_mismatch: 'somebody else was signed in',
  replayed: 'this link had decided already',
  own_draft: 'whoever wrote or edited a reply does not approve it',
  too_quick: 'it came faster than anybody reads',
  other_hash: 'it was for another text than the one that waited',
};
const checkWords: Readonly<Record<string, string>> = {
  caught: 'the mistake was caught',
  missed: 'the mistake went through',
  set_aside: 'its person did not decide it alone',
  lapsed: 'nobody decided it in time',
};

const refusedWords = (cause: string): string => refusedCauses[cause] ?? words(cause);

const refusals: Readonly<Record<string, string>> = {
  account_frozen: 'the account is frozen',
  account_closed: 'the account is gone',
  account_privileged: 'the account has privileged roles by now',
  approver_not_eligible: 'somebody who approved may not do so any more',
  policy_tightened: 'the policy in force asks for more',
  edit_tightened: 'what an approver wrote into it needs somebody else’s approval',
};
const refusalWords = (cause: string): string => refusals[cause] ?? words(cause);

const damages: Readonly<Record<string, string>> = {
  content_missing: 'its stored text is gone',
  content_altered: 'its stored text is not what was assessed',
  request_hash_differs: 'what is stored is not what its request hash covers',
  seat_shared: 'one person stands in two seats',
  author_decided: 'somebody decided who wrote it',
  approvals_missing: 'its approvals are not borne out by decisions',
};
const damageWords = (cause: string): string => damages[cause] ?? words(cause);

function instantIn(data: Data, name: string, timeZone: string): string {
  const at = new Date(textIn(data, name));
  return Number.isNaN(at.getTime()) ? '' : formatExact(at, timeZone);
}

const assurances: Readonly<Record<Actor['via'], string>> = {
  link: 'by the link of a mail',
  code: 'by the link and the code of a mail',
  'sign-in': 'signed in',
  api: 'over the API',
  system: '',
  'cloud-admin': 'with rights of the cloud',
};

/** Who did it, how sure we are of that, and for whom: `Ann Abel, by the link and the code of a mail, on behalf of Dan Dorn`. */
export function actorWords({ personId, keyId, via, delegatorId, awsAccountId, awsPrincipalId }: Actor, { nameOf, keyNameOf }: TrailNames): string {
  const itself = via === 'cloud-admin' ? `Cloud admin ${awsPrincipalId ?? 'unknown'} of AWS account ${awsAccountId ?? 'unknown'}` : 'The system, by itself';
  const who = personId ? nameOf(personId) : keyId ? `API key ${keyNameOf(keyId)}` : itself;
  return [who, keyId && !personId ? '' : assurances[via], delegatorId ? `on behalf of ${nameOf(delegatorId)}` : ''].filter(Boolean).join(', ');
}

/** What is wrong with a trail, in words: the first event that is, and what that means. */
export function faultWords({ kind, seq }: TrailFault): string {
  switch (kind) {
    case 'missing':
      return `Event ${seq} is missing: there are later ones, but not this one.`;
    case 'unreadable':
      return `Event ${seq} can not be read: it no longer has the form of an event.`;
    case 'altered':
      return `Event ${seq} was altered: what it says now does not have the hash that it was kept with.`;
    case 'foreign':
      return `Event ${seq} belongs to another reply.`;
    case 'unlinked':
      return `Event ${seq} does not follow the one before it: one of the two was put in the place of another.`;
    case 'cut':
      return `Event ${seq} and all after it are missing: the reply knows of more events than are kept.`;
    case 'beyond':
      return `Event ${seq} was put behind the end: the reply knows nothing of it.`;
    case 'other-end':
      return `Event ${seq} is not the one that the reply names as its last.`;
    case 'no-draft':
      return 'The reply itself is gone, or can not be read. Only its events are left.';
  }
}

/** Where a reply stands, as lists say it. */
export const statusWords: Readonly<Record<DraftHead['status'], string>> = {
  released: 'Released',
  notified: 'Released, with notice',
  pending: 'Waits for approval',
  approved: 'Approved, in escrow',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  superseded: 'Overtaken by the customer',
  held: 'Not decided in time: holding reply',
  blocked: 'Blocked: nobody may decide',
  integrity_hold: 'Held back: damaged',
};

/** `14 events`. */
export const eventCount = (count: number): string => counted(count, 'event');

/** A hash as people compare it: its beginning and its end. */
export const shortHash = (hash: string): string => (hash.length > 16 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash);

/** The role of each seat of a route, by stage. */
export const rolesOf = (stages: readonly { readonly seats: readonly Pick<Stage['seats'][number], 'role'>[] }[]): string[][] =>
  stages.map(({ seats }) => seats.map(({ role }) => role));
