import { kidOfToken, readReviewToken } from '../domain/approval/review-link.ts';
import { pageHeaders } from '../page/layout.tsx';
import { cookieOf, keyNamed, sessionCookie } from '../runtime/browser.ts';
import { type Answer, html, type Request } from '../runtime/compose.ts';
import type { RateLimit } from '../runtime/rate-limit.ts';
import { findGrant, findQuestion, type ReviewDeps, readCase, readQuestion } from './cases.ts';
import { closedTo, notWorking, restingPage, tooMany, tooOldPage } from './message-pages.ts';
import { page, questionPage } from './pages.ts';
import { receiptOrPage } from './receipt.ts';

/** So long after its end a link still shows what became of its case (ours: what is older is looked for in the queue or the audit). */
const shownDays = 30;

/**
 * A mailed link: the browser gets the right to look at its grant or question, and is led to the page.
 *
 * @param unknownTokens - counts only the links that do not work, by the address that they come from.
 */
export async function openLink(deps: ReviewDeps, unknownTokens: RateLimit, request: Request): Promise<Answer> {
  const { settings } = deps;
  const limit = unknownTokens.look(request.sourceIp);
  if (!limit.ok) return tooMany(limit.headers);
  const token = request.params.token ?? '';
  const key = await keyNamed(deps.linkKeys, kidOfToken(token));
  const read = key && readReviewToken(token, key, settings.tenantId);
  const known = read && ((await findGrant(deps, read.grantId)) ?? (await findQuestion(deps, read.grantId)));
  if (!read || !known) {
    unknownTokens.take(request.sourceIp);
    return notWorking();
  }
  if (deps.clock.now().getTime() > read.expiresAt.getTime() + shownDays * 86_400_000) return tooOldPage(read.grantId);
  const location = { location: `/review/g/${read.grantId}` };
  if (request.event.requestContext.http.method === 'HEAD') return html(303, '', { ...pageHeaders(), ...location });
  const cookie = await deps.sessions.addGrant(cookieOf(request, settings), read.grantId);
  return html(303, '', { ...pageHeaders(), ...location }, [sessionCookie(cookie, settings)]);
}

/** The page of a grant or of a question: both have the same kind of address. */
export async function showPage(deps: ReviewDeps, request: Request): Promise<Answer> {
  const found = await readCase(deps, request);
  if (found) return page(deps, found);
  const asked = await readQuestion(deps, request);
  return asked ? questionPage(deps, asked) : notWorking();
}

/** The page that a recorded decision leads to. */
export async function showReceipt(deps: ReviewDeps, request: Request): Promise<Answer> {
  const found = await readCase(deps, request);
  return found ? (restingPage(found, found.grant) ?? closedTo(found.grant, found.signedIn) ?? receiptOrPage(deps, found)) : notWorking();
}
