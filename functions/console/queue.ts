import type { Person } from '../domain/approval/person.ts';
import { scriptedConsoleHeaders } from '../page/console-frame.tsx';
import { renderQueueListPage } from '../page/queue-list.tsx';
import { queueScript, queueScriptOf } from '../page/queue-script.ts';
import { formTaking, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, html, type Request, text } from '../runtime/compose.ts';
import { takeRelease } from './failed-release.ts';
import { showActs, takeActs } from './queue-acts.ts';
import { showItem } from './queue-item.ts';
import { listView, readListing } from './queue-listing.ts';
import { type ConsoleDeps, forSignedIn, nothingHere } from './who.ts';

/** The queue of what waits, one draft of it, and what may be done to several at once. */
export const queueEndpoints = (deps: ConsoleDeps): Endpoints => ({
  ...looking(
    '/queue',
    forSignedIn(deps, (person, request) => showQueue(deps, person, request)),
  ),
  ...looking(
    '/queue/{draftId}',
    forSignedIn(deps, (person, request) => showItem(deps, person, request)),
  ),
  ...looking(
    '/queue/acts/{actsId}',
    forSignedIn(deps, (person, request) => showActs(deps, person, request)),
  ),
  ...looking('/queue.js', sendScript),
  'POST /queue': formTaking(takeActs(deps)),
  'POST /queue/{draftId}': formTaking(takeRelease(deps)),
});

async function showQueue(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const listing = readListing(request.query);
  if (!listing) return nothingHere('There is no such view of the queue.');
  return html(200, renderQueueListPage(await listView(deps, person, listing, request, null)), scriptedConsoleHeaders(queueScriptOf));
}

/** The one script. Its address names its content, so it is kept for a year; under an old address it is sent and not kept. */
async function sendScript(request: Request): Promise<Answer> {
  const isCurrent = queueScriptOf.src === `/queue.js?v=${request.query.v ?? ''}`;
  return text(200, queueScript, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-store',
  });
}
