import { kidOfNonce, readNonce } from '../domain/approval/review-link.ts';
import { pageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { formOf, formTaking, keyNamed, unsentFormOf } from '../runtime/browser.ts';
import { type Answer, html, type Outcome, type Request } from '../runtime/compose.ts';
import { findGrant, findQuestion, type ReviewDeps, readCase, readQuestion } from './cases.ts';

/**
 * A form of a grant or a question. Where the time of its browser has run out while somebody was typing, they get their words back, to be sent
 * again once they have opened the link or signed in anew.
 *
 * A nonce that is ours proves that the page was shown. Nothing of the case stands on the answer, whoever sent the form; without such a nonce it
 * stays what it was, the same 404 for every cause among them.
 */
export const formOfPage = (deps: ReviewDeps, take: (request: Request) => Promise<Outcome>) =>
  formTaking(async (request) => {
    const outcome = await take(request);
    if (!('status' in outcome)) return outcome;
    return (await hasLapsed(deps, request, outcome)) ? ((await givenBack(deps, request)) ?? outcome) : outcome;
  });

/** No page of this browser (any more), or none without signing in. Where it may look, there is no such act for what it looks at. */
async function hasLapsed(deps: ReviewDeps, request: Request, { status, headers }: Answer): Promise<boolean> {
  if (status === 404) return ((await readCase(deps, request)) ?? (await readQuestion(deps, request))) === undefined;
  return status === 303 && headers.location?.startsWith('/sign-in?') === true;
}

async function givenBack(deps: ReviewDeps, request: Request): Promise<Answer | undefined> {
  const { grantId = '' } = request.params;
  const nonce = formOf(request).nonce ?? '';
  const key = await keyNamed(deps.linkKeys, kidOfNonce(nonce));
  const unsent = key && readNonce(nonce, key, grantId) ? unsentFormOf(request.event, deps.settings) : undefined;
  // A nonce names no tenant.
  if (!unsent || !((await findGrant(deps, grantId)) ?? (await findQuestion(deps, grantId)))) return undefined;
  const view = {
    status: 403,
    title: 'Not recorded: your time on this page is over',
    lines: [
      'Nothing was recorded, and what you sent is below.',
      'Open the link in your mail once more, or sign in, in another tab of this browser. Then come back to this one and send it again.',
    ],
    link: { href: `/sign-in?return=${encodeURIComponent(`/review/g/${grantId}`)}`, label: 'Sign in, in another tab', inAnotherTab: true },
    unsent,
  };
  return html(view.status, renderMessagePage(view), pageHeaders());
}
