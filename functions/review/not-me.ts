import { type DisownedTexts, disown } from '../domain/approval/disown.ts';
import type { Decision, Draft, Grant } from '../domain/approval/draft-state.ts';
import { isOpen } from '../domain/approval/end.ts';
import { ownDecision } from '../domain/approval/judge.ts';
import { kidOfNonce, newNonce, readNonce } from '../domain/approval/review-link.ts';
import { actorOf } from '../domain/approval/side-acts.ts';
import { pastDecision } from '../page/draft-packet.ts';
import { pageHeaders } from '../page/layout.tsx';
import { renderNotMePage } from '../page/not-me-page.tsx';
import { formOf, isForeign, keyNamed } from '../runtime/browser.ts';
import { type Answer, html, type Request } from '../runtime/compose.ts';
import { contextFor } from '../runtime/move-on.ts';
import type { RateLimit } from '../runtime/rate-limit.ts';
import { type Case, isStranger, type ReviewDeps, readCase } from './cases.ts';
import { staleForm } from './forms.ts';
import { closedTo, notWorking, tooMany } from './message-pages.ts';
import { page, shutBy, zoneOf } from './pages.ts';

/** The page that asks whether a decision was not theirs; the case where nothing was decided by the link. */
export async function showNotMe(deps: ReviewDeps, request: Request): Promise<Answer> {
  const found = await readCase(deps, request);
  if (!found) return notWorking();
  return closedTo(found.grant, found.signedIn) ?? (found.check ? page(deps, found) : notMePage(deps, found, 200, null));
}

/** Takes a decision back that was not made by the person it names: the reply is stopped where it can be, and the alarm goes off. */
export async function takeNotMe(deps: ReviewDeps, posts: RateLimit, request: Request): Promise<Answer> {
  const { settings, drafts, accounts, log } = deps;
  const found = await readCase(deps, request);
  if (!found) return notWorking();
  const limit = posts.take(found.grant.grantId);
  if (!limit.ok) return tooMany(limit.headers);
  const { grantId } = found.grant;
  const form = formOf(request);
  if (found.check) return page(deps, found, 409);
  if (isForeign(request, settings) || isStranger(found, found.grant)) return page(deps, found, 403, { kind: 'not-yours' });
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  if (!key || !readNonce(form.nonce ?? '', key, grantId)) return notMePage(deps, found, 422, staleForm.message);
  if (form.choice !== 'not-me') return notMePage(deps, found, 422, 'press “This was not me” to say so');
  const closed = closedTo(found.grant, found.signedIn);
  if (closed) return closed;
  const people = await accounts.listPeople();
  let isNew = false;
  const after = await drafts.move(found.draft.head.id, async (draft) => {
    const grant = draft.grants.find((one) => one.grantId === grantId) as Grant;
    const texts = await textsOf(deps, draft, ownDecision(draft, grant));
    const transition = disown(draft, grant, texts, people, actorOf(grant, found), contextFor(deps, found.policy));
    isNew = transition !== undefined;
    return transition;
  });
  if (!after) return notWorking();
  if (isNew) log.error('a decision was not made by the person it names', { draftId: after.head.id, kind: 'decision.disowned' });
  return html(303, '', { ...pageHeaders(), location: `/review/g/${grantId}/not-me` });
}

/** What may have to be put back in its place. */
async function textsOf({ drafts }: ReviewDeps, draft: Draft, decision: Decision | undefined): Promise<DisownedTexts> {
  const edited = decision?.decision === 'approve_with_edits';
  const [current, before] = await Promise.all([drafts.content(draft), edited ? drafts.content(draft, decision.revision - 1) : undefined]);
  return { current, before };
}

async function notMePage(deps: ReviewDeps, found: Case, status: number, problem: string | null): Promise<Answer> {
  const { settings, random } = deps;
  const { draft, grant, facts } = found;
  const decision = grant.state === 'used' ? ownDecision(draft, grant) : undefined;
  const shut = shutBy(deps, found, 200);
  if (shut || !decision) return shut ?? page(deps, found, status);
  const { requestHash } = draft.head;
  const nonce = newNonce(await deps.linkKeys.current(), { grantId: grant.grantId, requestHash, now: facts.now, random: (count) => random.bytes(count) });
  return html(
    status,
    renderNotMePage({
      tenantName: settings.tenantName,
      timeZone: zoneOf(deps, found),
      grantId: grant.grantId,
      nonce,
      reference: draft.head.reference,
      accountName: draft.revisions.find(({ revision }) => revision === decision.revision)?.account?.name ?? draft.head.accountId,
      decision: pastDecision(decision, draft, facts.people),
      undoable: isOpen(draft.head),
      problem,
    }),
    pageHeaders(),
  );
}
