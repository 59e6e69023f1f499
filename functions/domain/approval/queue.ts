import * as z from 'zod';
import { Urgency } from '../policy/draft.ts';
import { Ask, BlockedBecause, type Draft, lastHelpdeskRevision, type Transition, waitingStage } from './draft-state.ts';

const Asked = z.strictObject({ personId: z.string(), onBehalfOf: z.string().nullable() });
/** Somebody who is asked to decide now. */
export type Asked = z.infer<typeof Asked>;

/**
 * A draft that waits, as the queue lists it: what its row shows, and who may see it.
 *
 * It follows from the draft and is kept with the draft's head, so that a queue of
 * thousands is read without the drafts themselves. Nobody decides by it.
 */
export const QueueEntry = z.object({
  reference: z.string(),
  status: z.enum(['pending', 'blocked']),
  blockedBecause: BlockedBecause.optional().describe('Only where it is `blocked`'),
  hashPrefix: z.string().describe('The beginning of the request hash: what was listed is what is acted on'),
  accountId: z.string(),
  accountName: z.string(),
  ask: Ask.nullable(),
  category: z.string(),
  urgency: Urgency,
  rules: z.array(z.string()).describe('Ids of the rules that hold it, strongest first'),
  since: z.iso.datetime().describe('When the revision of the helpdesk was first held'),
  decideBy: z.iso.datetime(),
  stage: z.int().min(1),
  stageCount: z.int().min(1),
  blind: z.boolean(),
  roles: z.array(z.string()).describe('Of all seats of the stage, filled or not'),
  asked: z.array(Asked),
  seated: z.array(z.string()).describe('Others who have, or had, a seat of the stage on this revision'),
  others: z.array(z.string()).describe('Others who were ever asked or told about the draft'),
});
export type QueueEntry = z.infer<typeof QueueEntry>;

/** So many rules an entry names; more help nobody to choose. Ours. */
const rulesNamed = 20;
const hashPrefixLength = 16;

/** The entry of a draft; undefined where it does not wait. */
export const queueEntry = (draft: Draft): QueueEntry | undefined =>
  draft.head.status === 'pending' || draft.head.status === 'blocked' ? listedAs(draft, draft.head.status) : undefined;

/** Keeps a draft that waits as it is, and with it what the queue lists of it; undefined where it does not wait any more. */
export const queueAnew = (draft: Draft): Transition | undefined => (queueEntry(draft) ? { head: draft.head, entries: [], owed: [] } : undefined);

/** The entry of a draft as if it waited: for lists of drafts that do not any more. */
export function listedAs(draft: Draft, status: QueueEntry['status'] = 'pending'): QueueEntry {
  const { head, revisions, grants } = draft;
  const current = revisions.find(({ revision }) => revision === head.revision);
  const held = revisions.find(({ revision }) => revision === lastHelpdeskRevision(draft));
  const index = Math.max(0, waitingStage(head));
  const stage = head.stages[index];
  const seats = grants.filter((grant) => grant.revision === head.revision && grant.stage === index && grant.seat !== null);
  const asked = [...new Map(seats.filter(({ state }) => state === 'open').map((grant) => [grant.personId, grant])).values()];
  const ids = (list: readonly { readonly personId: string }[]): string[] => [...new Set(list.map(({ personId }) => personId))];
  const [now, seated] = [ids(asked), ids(seats)];
  return {
    reference: head.reference,
    status,
    ...(status === 'blocked' && head.blockedBecause && { blockedBecause: head.blockedBecause }),
    hashPrefix: head.requestHash.slice(0, hashPrefixLength),
    accountId: head.accountId,
    accountName: current?.account?.name ?? head.accountId,
    ask: head.ask,
    category: head.category,
    urgency: head.urgency,
    rules: [...new Set(current?.assessment.reasons.map(({ rule }) => rule))].slice(0, rulesNamed),
    since: held?.createdAt ?? head.createdAt,
    decideBy: head.decideBy ?? head.createdAt,
    stage: index + 1,
    stageCount: Math.max(1, head.stages.length),
    blind: stage?.blind ?? false,
    roles: [...new Set(stage?.seats.map(({ role }) => role))],
    asked: asked.map(({ personId, onBehalfOf }) => ({ personId, onBehalfOf })),
    seated: seated.filter((id) => !now.includes(id)),
    others: ids(grants).filter((id) => !seated.includes(id)),
  };
}

/** Whether somebody was ever asked or told about the draft of an entry. */
export const isKnownTo = ({ asked, seated, others }: Pick<QueueEntry, 'asked' | 'seated' | 'others'>, personId: string): boolean =>
  others.includes(personId) || seated.includes(personId) || asked.some((one) => one.personId === personId);

/** Who is asked, as far as somebody may know it. */
export interface AskedShown {
  readonly asked: readonly Asked[];
  /** There may be others: the stage is blind, and whoever looks has a part in it. */
  readonly hidden: boolean;
}

/** Whoever has a seat of a blind stage learns of no other one's; everybody else does. */
export function askedShownTo({ blind, asked, seated }: Pick<QueueEntry, 'blind' | 'asked' | 'seated'>, personId: string): AskedShown {
  const own = asked.filter((one) => one.personId === personId);
  return blind && (own.length > 0 || seated.includes(personId)) ? { asked: own, hidden: true } : { asked, hidden: false };
}

/** The views of what waits, in the order in which they are offered; `failed` is a list of its own. */
export const queueViews = ['mine', 'team', 'breaching', 'failed', 'blocked', 'all'] as const;
export type QueueView = (typeof queueViews)[number];

/** Within so long a deadline is near. */
const breachingMilliseconds = 3_600_000;

/** Deadlines up to then are near, or past. */
export const nearUntil = (now: Date): Date => new Date(now.getTime() + breachingMilliseconds);

/** For whom, and when, a view is made. */
export interface Looking {
  readonly personId: string;
  /** {@link teamOf} the person. */
  readonly team: ReadonlySet<string>;
  readonly now: Date;
}

/** Whether an entry that somebody may see belongs to a view. */
export function isInView(view: Exclude<QueueView, 'failed'>, entry: QueueEntry, { personId, team, now }: Looking): boolean {
  switch (view) {
    case 'mine':
      return entry.asked.some((one) => one.personId === personId);
    case 'team':
      return askedShownTo(entry, personId).asked.some((one) => team.has(one.personId));
    case 'breaching':
      return Date.parse(entry.decideBy) <= nearUntil(now).getTime();
    case 'blocked':
      return entry.status === 'blocked';
    case 'all':
      return true;
  }
}

/** What a list is narrowed by; empty texts narrow nothing. */
export interface QueueFilter {
  readonly account: string;
  readonly rule: string;
  readonly role: string;
  readonly urgency: string;
  /** Words of a reference, an account, or a person who is asked. */
  readonly search: string;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Whether an entry fits: each filter by its whole value, the search by a part of a text.
 *
 * @param nameOf - name of a person.
 */
export function fits(entry: QueueEntry, filter: QueueFilter, personId: string, nameOf: (personId: string) => string): boolean {
  const { account, rule, role, urgency } = filter;
  if (account && entry.accountId !== account) return false;
  if (rule && !entry.rules.includes(rule)) return false;
  if (role && !entry.roles.includes(role)) return false;
  if (urgency && entry.urgency !== urgency) return false;
  const search = folded(filter.search.trim());
  if (!search) return true;
  // Nothing is searched that is not shown: who is hidden in a blind stage must not be found out by searching.
  const people = askedShownTo(entry, personId).asked.flatMap((one) => [one.personId, ...(one.onBehalfOf ? [one.onBehalfOf] : [])]);
  return [entry.reference, entry.accountName, entry.accountId, ...people.map(nameOf), ...people].some((text) => folded(text).includes(search));
}
