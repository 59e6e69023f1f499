import { Busy } from '../adapters/retry.ts';
import type { Choice } from '../domain/approval/decide.ts';
import { readableSeconds } from '../domain/approval/decision-time.ts';
import type { RejectReason } from '../domain/approval/draft-state.ts';
import { type Attempt, type Judgement, judgeDecision } from '../domain/approval/judge.ts';
import { isMailCode, kidOfNonce, readNonce } from '../domain/approval/review-link.ts';
import { pageHeaders } from '../page/layout.tsx';
import type { Typed } from '../page/review-page.tsx';
import { formOf, isForeign, keyNamed } from '../runtime/browser.ts';
import { type Answer, html, type Outcome, type Request } from '../runtime/compose.ts';
import { contextFor } from '../runtime/move-on.ts';
import type { RateLimit } from '../runtime/rate-limit.ts';
import { type Case, docketOf, findGrant, type ReviewDeps, readCase } from './cases.ts';
import { errorsOf, typedOf, typedWords } from './forms.ts';
import { notWorking, overPage, restingPage, tooManyForms } from './message-pages.ts';
import { page, postStatus, problemOf, zoneOf } from './pages.ts';
import { receiptOrPage } from './receipt.ts';

/**
 * Takes an approval, an edit or a rejection: {@link judgeDecision} says what becomes of it on the draft as it is at that moment.
 *
 * @param isScanner - whether mail scanners send forms from an address.
 */
export async function takeDecision(deps: ReviewDeps, posts: RateLimit, isScanner: (address: string) => boolean, request: Request): Promise<Outcome> {
  const { settings, drafts } = deps;
  const found = await readCase(deps, request);
  if (!found) return notWorking();
  const limit = posts.take(found.grant.grantId);
  if (!limit.ok) return tooManyForms(limit.headers);
  const form = formOf(request);
  const typed = typedOf(form);
  if (isForeign(request, settings)) return page(deps, found, 403, { kind: 'not-yours' }, typed);
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  const nonce = key && readNonce(form.nonce ?? '', key, found.grant.grantId);
  const errors = errorsOf(form, nonce !== undefined);
  const sent: Case = { ...found, sentFrom: nonce };
  if (errors.length > 0) return page(deps, sent, 422, { kind: 'invalid', errors }, typed);

  const { grant, session } = found;
  const choice: Choice = {
    decision: form.decision as Choice['decision'],
    text: form.text,
    reason: form.decision === 'reject' ? (form.reason as RejectReason) : undefined,
    feedback: form.feedback?.replace(/\r\n?/g, '\n'),
    assurance: grant.assurance,
    nonce: form.nonce ?? '',
    looks: nonce && { last: nonce.shownAt, first: new Date(session.openedAt[grant.grantId] ?? nonce.shownAt) },
  };
  const codeKey = await keyNamed(deps.linkKeys, grant.kid);
  if (grant.assurance === 'code' && grant.state === 'open' && !codeKey) {
    const words = typedWords(typed);
    return restingPage(found, grant, words) ?? overPage('code-retired', found, { timeZone: zoneOf(deps, found), nonce: form.nonce ?? '', typed: words });
  }
  const codeFits = form.code?.trim() ? codeKey !== undefined && isMailCode(codeKey, grant.grantId, form.code) : null;
  const attempt: Attempt = {
    choice,
    hashPrefix: nonce?.hashPrefix ?? '',
    codeFits,
    signedIn: found.signedIn,
    fromScanner: isFasterThan(1, nonce?.shownAt, found.facts.now) && isScanner(request.sourceIp),
    tooQuick: await isTooQuick(deps, found, choice, nonce?.shownAt),
  };
  let judged: Judgement | undefined;
  const judging = docketOf(deps, found).move(found.draft.head.id, async (draft) => {
    const [content, people, delegations] = await Promise.all([drafts.content(draft), deps.accounts.listPeople(), deps.accounts.listDelegations()]);
    const context = contextFor(deps, found.policy);
    const held = draft.grants.find((one) => one.grantId === grant.grantId);
    judged = held && judgeDecision(draft, held, attempt, { people, delegations, now: context.now }, content, context);
    return judged && 'transition' in judged ? judged.transition : undefined;
  });
  // A trace may lose against others at the same draft: the answer is the same without it. A wrong code must be counted, or it was not tried.
  const after = await judging.catch(async (error) => {
    if (error instanceof Busy && judged && judged.answer !== 'recorded' && judged.answer !== 'refused') return (await findGrant(deps, grant.grantId))?.draft;
    throw error;
  });
  if (!after) return notWorking();
  return answerTo(deps, judged, { ...sent, draft: after, grant: after.grants.find((one) => one.grantId === grant.grantId) ?? grant }, typed);
}

/** Nobody reads and presses a button within a second of being shown a page, which scanners do; nor reads it within four. */
const isFasterThan = (seconds: number, shownAt: Date | undefined, now: Date): boolean =>
  shownAt !== undefined && now.getTime() - shownAt.getTime() < seconds * 1000;

/** So long after a missed attention check approvals must not be faster than one reads (ours). */
const slowedSeconds = 7 * 86_400;

/** How long a page was before somebody is recorded and never enforced, but for those who approved a known mistake a short while ago. */
async function isTooQuick({ attention }: ReviewDeps, { grant, facts, policy }: Case, { decision }: Choice, shownAt: Date | undefined): Promise<boolean> {
  if (policy.attention.checksPerHundred === 0) return false; // and nothing is read for it
  if (decision !== 'approve' || !isFasterThan(readableSeconds, shownAt, facts.now)) return false;
  const missed = await attention.lastMissed(grant.personId);
  return missed !== undefined && facts.now.getTime() - missed.getTime() < slowedSeconds * 1000;
}

/** How a judgement is told: the receipt, or the page again with what was typed. */
async function answerTo(deps: ReviewDeps, judged: Judgement | undefined, found: Case, typed: Typed): Promise<Answer> {
  switch (judged?.answer) {
    case 'recorded':
      return html(303, '', { ...pageHeaders(), location: `/review/g/${found.grant.grantId}/receipt` });
    case 'repeated':
      return receiptOrPage(deps, found);
    case 'contrary':
      return page(deps, found, 409, { kind: 'too-late' }, typed);
    case 'standing': {
      const { standing } = judged;
      return page(deps, found, postStatus(standing), problemOf(standing), typed);
    }
    case 'refused':
      return refusedPage(deps, judged, found, typed);
    default:
      return page(deps, found, 503, { kind: 'trouble' }, typed); // the stored text is gone: nothing was recorded
  }
}

function refusedPage(deps: ReviewDeps, judged: Extract<Judgement, { answer: 'refused' }>, found: Case, typed: Typed): Promise<Answer> {
  switch (judged.cause) {
    case 'stale':
      return page(deps, found, 409, { kind: 'stale' }, typed);
    case 'to-confirm':
      return page(deps, { ...found, sentFrom: undefined }, 403, { kind: 'to-confirm' }, typed); // shown now, or the same form would be as quick for ever
    case 'too-quick':
      return page(deps, { ...found, sentFrom: undefined }, 403, { kind: 'too-quick' }, typed);
    case 'code-missing':
      return page(deps, found, 422, { kind: 'invalid', errors: [{ field: 'code', message: 'type the code of your mail' }] }, typed);
    case 'wrong-code':
      return page(deps, found, 403, { kind: 'wrong-code', triesLeft: judged.triesLeft }, withoutCode(typed));
    case 'sign-in-needed':
    case 'approver-mismatch':
      return page(deps, found, 403, { kind: 'not-yours' }, typed);
  }
}

const withoutCode = ({ code: _, ...typed }: Typed): Typed => typed;
