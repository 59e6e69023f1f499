import { judgesAlone } from '../domain/approval/blind.ts';
import { currentRevision } from '../domain/approval/draft-state.ts';
import { ownDecision } from '../domain/approval/judge.ts';
import { newNonce } from '../domain/approval/review-link.ts';
import { type Delivery, isFailing, mayStop, notPostedFor, pastDecision, stoppedView } from '../page/draft-packet.ts';
import { pageHeaders } from '../page/layout.tsx';
import { type AfterDecision, renderReceiptPage } from '../page/receipt-page.tsx';
import { notPostedWords, words } from '../page/words.ts';
import { type Answer, html } from '../runtime/compose.ts';
import type { Case, ReviewDeps } from './cases.ts';
import { erasedPage, keptBackPage, restingPage } from './message-pages.ts';
import { nextFor } from './next.ts';
import { deliveryOf, page, shutBy, zoneOf } from './pages.ts';
import { similarTo } from './precedents.ts';
import { provenSubmission } from './texts.ts';

/** The receipt of the grant's own decision; its page where there is none yet. */
export async function receiptOrPage(deps: ReviewDeps, found: Case): Promise<Answer> {
  const { draft, grant, facts } = found;
  if (found.check) return page(deps, found);
  const shut = restingPage(found, grant) ?? shutBy(deps, found) ?? erasedPage(draft.head, zoneOf(deps, found));
  if (shut) return shut;
  const decision = grant.state === 'used' ? ownDecision(draft, grant) : undefined;
  if (!decision) return page(deps, found);
  const { settings, random, linkKeys } = deps;
  const submission = await provenSubmission(deps, draft, decision.revision);
  if (!submission) return keptBackPage(200);
  const edited = decision.decision === 'approve_with_edits';
  const before = edited ? ((await provenSubmission(deps, draft, decision.revision - 1))?.reply.text ?? '') : '';
  const nonce = newNonce(await linkKeys.current(), {
    grantId: grant.grantId,
    requestHash: draft.head.requestHash,
    now: facts.now,
    random: (count) => random.bytes(count),
  });
  const revision = draft.revisions.find((one) => one.revision === decision.revision) ?? currentRevision(draft);
  return html(
    200,
    renderReceiptPage({
      tenantName: settings.tenantName,
      timeZone: zoneOf(deps, found),
      grantId: grant.grantId,
      nonce,
      reference: draft.head.reference,
      revision: decision.revision,
      account: { name: revision.account?.name ?? draft.head.accountId },
      actions: submission.actions ?? [],
      category: revision.assessment.category,
      decision: pastDecision(decision, draft, facts.people),
      edit: edited ? { before, after: submission.reply.text } : null,
      after: afterDecision(found, await deliveryOf(deps, draft)),
      next: await nextFor(deps, found),
      similar: revision.stages[decision.stage - 1]?.blind && !judgesAlone(grant.personId, draft) ? await similarTo(deps, draft) : null,
    }),
    pageHeaders(),
  );
}

/** What has become of the reply since the decision. */
function afterDecision({ draft, grant, facts }: Case, delivery: Delivery | undefined): AfterDecision {
  const { head } = draft;
  const at = new Date(head.updatedAt);
  switch (head.status) {
    case 'approved':
      return { kind: 'escrow', releaseAt: new Date(head.releaseAt ?? at), mayStop: mayStop(draft, grant), leadsTo: 'pending' };
    case 'released':
    case 'notified':
      if (delivery && isFailing(delivery))
        return { kind: 'ended', words: 'It was released, but the helpdesk has not taken it yet. The page of the case says how often it was tried.' };
      return { kind: 'released', at: new Date(head.release?.at ?? at) };
    case 'rejected':
      return { kind: 'rejected' };
    case 'pending':
    case 'blocked': {
      if (head.revision > grant.revision && (currentRevision(draft).why === 'stopped' || currentRevision(draft).why === 'disowned'))
        return { kind: 'stopped', stopped: stoppedView(draft, facts.people, grant.personId), at: new Date(currentRevision(draft).createdAt) };
      const waiting = head.stages.filter(({ state }) => state === 'waiting' || state === 'queued');
      // The seats of a blind stage that are open would tell which are not.
      const open = waiting.some(({ blind }) => blind)
        ? []
        : waiting.flatMap(({ seats }) => seats.flatMap((seat) => (seat.filled.length < seat.count ? [words(seat.role)] : [])));
      return { kind: 'others', others: [...new Set(open)] };
    }
    case 'withdrawn':
      return { kind: 'ended', words: 'It was taken back and does not go out.' };
    case 'superseded':
      return { kind: 'ended', words: 'The customer wrote again, so it does not go out.' };
    case 'held':
      return { kind: 'ended', words: `Others did not decide in time: ${holdingWords(delivery)}` };
    case 'integrity_hold':
      return { kind: 'ended', words: 'It is kept back because its stored text no longer matches what was approved.' };
  }
}

function holdingWords(delivery: Delivery | undefined): string {
  if (delivery?.state === 'delivered') return 'the customer got the holding reply.';
  const notPosted = notPostedFor(delivery);
  if (notPosted) return `the holding reply was not posted, ${notPostedWords[notPosted]}.`;
  return `the holding reply was handed to the helpdesk${delivery && isFailing(delivery) ? ', which has not taken it yet' : ''}.`;
}
