import { parseSubmission, type Revision } from '../domain/approval/draft-state.ts';
import type { AttentionCheck } from '../domain/attention/check.ts';
import { renderCheckPage } from '../page/check-page.tsx';
import { pageHeaders } from '../page/layout.tsx';
import { type Answer, html } from '../runtime/compose.ts';
import type { Case, ReviewDeps } from './cases.ts';
import { closedTo } from './message-pages.ts';

/** What an attention check was, for its person, once it is over; undefined before that, and for a draft. Whoever has been asked to sign in for it must be signed in here, too. */
export function checkOver({ settings }: Pick<ReviewDeps, 'settings'>, { check, draft, grant, signedIn, facts }: Case, status = 200): Answer | undefined {
  if (!check?.ended) return undefined;
  const closed = closedTo(grant, signedIn);
  if (closed) return closed;
  const [{ account, content }] = draft.revisions as [Revision];
  const view = {
    tenantName: settings.tenantName,
    timeZone: facts.people.find(({ id }) => id === check.personId)?.hours?.zone ?? settings.timeZone,
    reference: draft.head.reference,
    accountName: account?.name ?? draft.head.accountId,
    says: check.says,
    reply: parseSubmission(content ?? '{}').reply.text,
    wrong: check.wrong,
    at: new Date(check.ended.at),
    outcome: check.ended.outcome,
  };
  return html(status, renderCheckPage(view), pageHeaders());
}

/** Ends a check whose person would ask others: nobody is bothered with it, and it says nothing of attention. */
export async function setAside(deps: Pick<ReviewDeps, 'attention'>, { check, grant, signedIn }: Case): Promise<Answer> {
  const { id, personId } = check as AttentionCheck;
  await deps.attention.end(id, 'set_aside', { personId, via: signedIn ? 'sign-in' : 'link' });
  return html(303, '', { ...pageHeaders(), location: `/review/g/${grant.grantId}` });
}
