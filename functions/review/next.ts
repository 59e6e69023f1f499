import { standingOf } from '../domain/approval/decide.ts';
import { currentRevision, type Draft, type Grant, openGrants } from '../domain/approval/draft-state.ts';
import { askWords } from '../page/words.ts';
import { orUndefined } from '../runtime/or-undefined.ts';
import { type Case, maySee, type ReviewDeps } from './cases.ts';

/** So many of the most urgent drafts are looked at for the next one (ours): one that this browser may open is mostly the first. */
const lookedAt = 5;

/** Where to go on after a decision. */
export interface Next {
  readonly href: string;
  readonly label: string;
}

/**
 * The next draft that waits for whoever just decided, as far as this browser may open it: they are signed in with it, or opened its link there
 * too. Whoever is signed in and has nothing left is led to the queue.
 */
export async function nextFor(deps: Pick<ReviewDeps, 'drafts'>, { draft, grant, facts, session, signedIn }: Case): Promise<Next | null> {
  const ids = (await deps.drafts.listAsked(grant.personId, lookedAt)).filter((id) => id !== draft.head.id);
  const drafts = await Promise.all(ids.map((id) => orUndefined(deps.drafts.load(id)))); // a damaged one hides no other, and not that a decision was taken
  for (const other of drafts) {
    const open = other && openOf(other, grant.personId, (one) => maySee(session, one.grantId, one.personId) && standingOf(other, one, facts) === 'open');
    if (other && open) return { href: `/review/g/${encodeURIComponent(open.grantId)}`, label: `Next: ${await titleOf(deps, other)}` };
  }
  return signedIn?.personId === grant.personId ? { href: '/queue', label: 'To your queue' } : null;
}

const openOf = (draft: Draft, personId: string, mayOpen: (grant: Grant) => boolean): Grant | undefined =>
  openGrants(draft).find((one) => one.personId === personId && one.seat !== null && mayOpen(one));

async function titleOf({ drafts }: Pick<ReviewDeps, 'drafts'>, draft: Draft): Promise<string> {
  const { account, assessment } = currentRevision(draft);
  const submission = await drafts.submission(draft).catch(() => undefined); // its own page says what is wrong with it
  const ask = askWords({ actions: submission?.actions, category: assessment.category });
  return `${account?.name ?? draft.head.accountId}, ${ask} (${draft.head.reference})`;
}
