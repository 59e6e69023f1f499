import { refusalPage } from './page/refusal-page.ts';
import type { ReviewDeps } from './review/cases.ts';
import { showConversation } from './review/conversation.ts';
import { takeDecision } from './review/decide.ts';
import { formOfPage } from './review/lapsed.ts';
import { openLink, showPage, showReceipt } from './review/look.ts';
import { showNotMe, takeNotMe } from './review/not-me.ts';
import { askSomebody, handOn, onIt, resend, stop, takeAnswer } from './review/side-acts.ts';
import { inRanges } from './runtime/address-ranges.ts';
import { accountsDep, attentionDep, depsOf, draftsDep, edgeDep, linkKeysDep, outboxDep, sessionsDep } from './runtime/aws-deps.ts';
import { looking, unsentFormOf } from './runtime/browser.ts';
import { http, type Request } from './runtime/compose.ts';
import { onLambda } from './runtime/lambda.ts';
import { createRateLimit } from './runtime/rate-limit.ts';

/** Forms of one grant: a person's clicks and slips, not a loop that fills the audit. */
const postsPerGrant = { burst: 30, perSecond: 0.5 };

/** The approver's pages: to look (GET changes nothing) and to decide (POST). */
export function createHandler(deps: ReviewDeps) {
  const { settings, clock } = deps;
  const unknownTokens = createRateLimit({ perSecond: settings.unknownTokensPerMinute / 60, burst: settings.unknownTokensPerMinute, clock });
  const posts = createRateLimit({ ...postsPerGrant, clock });
  // Counted apart: a gateway that posts every form of a page must not use up the person's own tries to decide.
  const sidePosts = createRateLimit({ ...postsPerGrant, clock });
  const isScanner = inRanges(settings.scannerRanges);
  const show = (request: Request) => showPage(deps, request);

  return http(
    deps,
    {
      ...looking('/review/{token}', (request) => openLink(deps, unknownTokens, request)),
      ...looking('/review/g/{grantId}', show),
      ...looking('/review/g/{grantId}/receipt', (request) => showReceipt(deps, request)),
      ...looking('/review/g/{grantId}/stop', show),
      ...looking('/review/g/{grantId}/conversation', (request) => showConversation(deps, request)),
      ...looking('/review/g/{grantId}/not-me', (request) => showNotMe(deps, request)),
      'POST /review/g/{grantId}': formOfPage(deps, (request) => takeDecision(deps, posts, isScanner, request)),
      'POST /review/g/{grantId}/stop': formOfPage(deps, (request) => stop(deps, posts, request)),
      'POST /review/g/{grantId}/resend': formOfPage(deps, (request) => resend(deps, posts, request)),
      'POST /review/g/{grantId}/on-it': formOfPage(deps, (request) => onIt(deps, sidePosts, request)),
      'POST /review/g/{grantId}/hand-over': formOfPage(deps, (request) => handOn(deps, sidePosts, request)),
      'POST /review/g/{grantId}/ask': formOfPage(deps, (request) => askSomebody(deps, sidePosts, request)),
      'POST /review/g/{grantId}/answer': formOfPage(deps, (request) => takeAnswer(deps, sidePosts, request)),
      'POST /review/g/{grantId}/not-me': formOfPage(deps, (request) => takeNotMe(deps, sidePosts, request)),
    },
    { refusalPage: (refused, event) => refusalPage(refused, unsentFormOf(event, settings)) },
  );
}

export const handler = onLambda(() => createHandler(depsOf(accountsDep, draftsDep, outboxDep, sessionsDep, attentionDep, edgeDep, linkKeysDep)));
