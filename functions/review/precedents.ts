import { alikeOf } from '../adapters/decision-item.ts';
import { judgesAlone } from '../domain/approval/blind.ts';
import { currentRevision, type Draft, type Grant, type Status } from '../domain/approval/draft-state.ts';
import type { Precedent, PrecedentsView, RelatedReply } from '../page/precedents.tsx';
import { askWords } from '../page/words.ts';
import { orUndefined } from '../runtime/or-undefined.ts';
import type { ReviewDeps } from './cases.ts';

/** So many a person reads beside a case (ours); with them goes what is read for a page: two index pages and as many drafts. */
const similarAtMost = 5;
/** Of these so many of the same account, where there are: it says most. */
const ofAccountAtMost = 3;
const relatedAtMost = 5;

/**
 * What people decided in cases like this one, and what else was written in its conversation.
 *
 * At a blind stage the decisions come after the person's own: what others made of the like would sway them as much.
 */
export async function precedentsOf(deps: ReviewDeps, draft: Draft, grant: Grant): Promise<PrecedentsView> {
  const [similar, related] = await Promise.all([judgesAlone(grant.personId, draft) ? null : similarTo(deps, draft), relatedTo(deps, draft)]);
  return { similar, related };
}

/** Decided drafts of the same account, or of the same category and rule, the newest first. */
export async function similarTo({ drafts }: Pick<ReviewDeps, 'drafts'>, { head, ...draft }: Draft): Promise<Precedent[]> {
  // Two more than are shown: the draft itself may be among them, and one that is decided twice.
  const { ofAccount, ofRule } = await drafts.listAlike(alikeOf(head, currentRevision({ head, ...draft })), similarAtMost + 2);
  const others = (ids: readonly string[]): string[] => ids.filter((id) => id !== head.id);
  const first = others(ofAccount).slice(0, ofAccountAtMost);
  const ids = [...new Set([...first, ...others(ofRule), ...others(ofAccount)])].slice(0, similarAtMost);
  const found = await Promise.all(ids.map(async (id) => precedentIn({ drafts }, await orUndefined(drafts.load(id)), head.accountId)));
  return found.flatMap((one) => one ?? []).sort((a, b) => b.at.getTime() - a.at.getTime());
}

async function precedentIn({ drafts }: Pick<ReviewDeps, 'drafts'>, draft: Draft | undefined, accountId: string): Promise<Precedent | undefined> {
  const last = draft?.decisions.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  if (!draft || !last || draft.head.erased) return undefined;
  const { head } = draft;
  const submission = await drafts.submission(draft, last.revision).catch(() => undefined); // a damaged text elsewhere is no trouble of this case
  return {
    reference: head.reference,
    at: new Date(last.at),
    sameAccount: head.accountId === accountId,
    ask: askWords({ actions: submission?.actions, category: head.category }),
    decision: last.decision,
    role: last.role,
    reason: last.reason,
    became: becameOf(head),
  };
}

async function relatedTo({ drafts }: Pick<ReviewDeps, 'drafts'>, { head }: Draft): Promise<RelatedReply[]> {
  const { heads } = await drafts.list({ conversationId: head.conversationId, limit: relatedAtMost + 1 });
  return heads
    .filter(({ id, erased }) => id !== head.id && !erased)
    .slice(0, relatedAtMost)
    .map((one) => ({ reference: one.reference, at: new Date(one.createdAt), category: one.category, became: becameOf(one) }));
}

const endings: Readonly<Record<Status, string>> = {
  released: 'it was sent',
  notified: 'it was sent',
  pending: 'it waits for approval',
  blocked: 'it waits for approval',
  approved: 'it is about to be sent',
  rejected: 'it was not sent',
  withdrawn: 'it was taken back',
  superseded: 'the customer wrote again first',
  held: 'it was not decided in time',
  integrity_hold: 'it was kept back',
};

/** What became of a draft, and how it turned out where the helpdesk has said so. */
const becameOf = ({ status, outcome }: Draft['head']): string => `${endings[status]}${outcome ? `, and turned out ${outcome.outcome}` : ''}`;
