import { setTimeout as sleep } from 'node:timers/promises';
import type * as z from 'zod';
import { placeOf } from './adapters/head-keys.ts';
import { deliveryListEndpoints } from './deliveries/list.ts';
import { isSandboxKey } from './domain/api-key.ts';
import { type DraftHead, isSettled, type Status } from './domain/approval/draft-state.ts';
import type { DraftView } from './domain/approval/draft-view.ts';
import { receiptOf } from './domain/audit/receipt.ts';
import { canonicalJson } from './domain/canonical-json.ts';
import { reportCsv } from './domain/metrics/report.ts';
import { viewSandbox } from './domain/sandbox/sandbox-draft.ts';
import { renderApiPage } from './page/api-page.tsx';
import { pageHeaders } from './page/layout.tsx';
import { renderProblemPage, unknownProblemPage } from './page/problem-page.tsx';
import {
  accountsDep,
  auditDep,
  auditLogDep,
  deliveriesDep,
  depsOf,
  draftsDep,
  edgeDep,
  endpointDep,
  insightsDep,
  linkKeysDep,
  logFilesDep,
  outboxDep,
  sandboxDep,
  signerDep,
} from './runtime/aws-deps.ts';
import { looking } from './runtime/browser.ts';
import { type Answer, endpoint, html, http, type Outcome, problem, type Request, reply, text } from './runtime/compose.ts';
import { curlExamples } from './runtime/curl-examples.ts';
import { createCursors } from './runtime/cursor.ts';
import type { Deps } from './runtime/deps.ts';
import { AuditQuery, DraftQuery, DraftsQuery } from './runtime/draft-schemas.ts';
import { inclusionOfRelease } from './runtime/inclusion.ts';
import { onLambda } from './runtime/lambda.ts';
import { type MetricsAnswer, MetricsQuery, metricsDays } from './runtime/metrics-schemas.ts';
import { apiDescription, openApiDocuments } from './runtime/openapi-files.ts';
import { readReport } from './runtime/period.ts';
import { badCursor, invalid } from './runtime/problem.ts';
import { isProblemCode, problemCodes } from './runtime/problem-codes.ts';
import { showDraft, showInList } from './runtime/show-draft.ts';

type ReadDeps = Pick<
  Deps,
  | 'drafts'
  | 'outbox'
  | 'deliveries'
  | 'endpoint'
  | 'insights'
  | 'accounts'
  | 'audit'
  | 'auditLog'
  | 'logFiles'
  | 'clock'
  | 'settings'
  | 'linkKeys'
  | 'signer'
  | 'log'
  | 'originSecret'
  | 'gate'
  | 'sandbox'
>;

/** How one draft is looked at; undefined where there is none. */
interface Shown {
  /** Counts those who wait for a draft of its kind: they take no places from the others. */
  readonly waiting: { count: number };
  readonly statusNow: () => Promise<Status | undefined>;
  readonly read: () => Promise<DraftView | undefined>;
}

/** How often a waiting call looks at the draft. */
const pollMilliseconds = 250;

/** Drafts of a list that are read at once. Ours: with the longest texts they take some 20 MB. */
const listedAtOnce = 25;
/**
 * A page of a list ends here. Lambda answers 6 MB at most, as one text of JSON; the rest is for what a draft more and the answer's own members take.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const mostListBytes = 4_000_000;
/** What a draft takes of a Lambda's answer: its JSON, again as a text of JSON. */
const answeredBytes = (view: DraftView): number => Buffer.byteLength(JSON.stringify(JSON.stringify(view)));

/** The reading half of the helpdesk's API, the audit of a draft, the metrics, and what is open to all. */
export function createHandler(deps: ReadDeps) {
  const cursors = createCursors(deps.linkKeys);
  const waitingForReal = { count: 0 };
  const waitingInSandbox = { count: 0 };

  /** Answers once the draft is settled or the time is over; real time, since somebody is holding the line. */
  const waitFor = async ({ statusNow, waiting }: Shown, seconds: number): Promise<void> => {
    waiting.count += 1;
    try {
      const until = performance.now() + seconds * 1000;
      for (;;) {
        const status = await statusNow();
        const left = until - performance.now();
        if (!status || isSettled(status) || left <= 0) return;
        await sleep(Math.min(pollMilliseconds, left));
      }
    } finally {
      waiting.count -= 1;
    }
  };

  const readDraft = async (shown: Shown, wait: number | undefined): Promise<Outcome> => {
    const crowded = wait !== undefined && shown.waiting.count >= deps.settings.maxWaiters;
    if (wait !== undefined && !crowded) await waitFor(shown, wait);
    const view = await shown.read();
    if (!view) return problem(404, 'not_found');
    return reply(200, view, crowded && !isSettled(view.status) ? { 'retry-after': '5' } : {});
  };

  const shownTo = (key: Request['key'], draftId: string): Shown => (key && isSandboxKey(key) ? inSandbox(draftId) : real(draftId));
  const real = (draftId: string): Shown => ({
    waiting: waitingForReal,
    statusNow: async () => (await deps.drafts.loadHead(draftId))?.status,
    read: async () => {
      const draft = await deps.drafts.load(draftId, 'all-but-signals');
      return draft && showDraft(deps, draft);
    },
  });
  const inSandbox = (draftId: string): Shown => ({
    waiting: waitingInSandbox,
    statusNow: () => deps.sandbox.statusOf(draftId),
    read: async () => {
      const found = await deps.sandbox.load(draftId);
      return found && viewSandbox(found.record, deps.clock.now());
    },
  });

  /** As many of them as an answer holds, at least one; those that can't be read are left out. `last` is the last one that was looked at. */
  const itemsOf = async (heads: readonly DraftHead[]): Promise<{ items: DraftView[]; last: DraftHead | undefined }> => {
    const items: DraftView[] = [];
    let bytes = 0;
    let last: DraftHead | undefined;
    for (let from = 0; from < heads.length; from += listedAtOnce) {
      const some = heads.slice(from, from + listedAtOnce);
      const views = await Promise.all(some.map(({ id }) => showInList(deps, id)));
      for (const [i, view] of views.entries()) {
        bytes += view ? answeredBytes(view) : 0;
        if (bytes > mostListBytes && items.length > 0) return { items, last };
        if (view) items.push(view);
        last = some[i];
      }
    }
    return { items, last };
  };

  const listDrafts = async ({ limit, cursor, ...filter }: z.infer<typeof DraftsQuery>): Promise<Outcome> => {
    const list = `drafts ${canonicalJson(filter)}`;
    const after = cursor === undefined ? undefined : await cursors.open(list, cursor);
    if (cursor !== undefined && after === undefined) return badCursor();
    const { status, accountId, conversationId } = filter;
    const { heads, next } = await deps.drafts.list({
      limit,
      ...(status && { status }),
      ...(accountId !== undefined && { accountId }),
      ...(conversationId !== undefined && { conversationId }),
      ...(after !== undefined && { after }),
    });
    const { items, last } = await itemsOf(heads);
    const place = last === heads.at(-1) ? next : last && placeOf(last);
    return reply(200, { items, next: typeof place === 'string' ? await cursors.seal(list, place) : null });
  };

  const listEvents = async ({ limit, cursor, draftId }: z.infer<typeof AuditQuery>): Promise<Outcome> => {
    const list = `audit ${draftId}`;
    const after = cursor === undefined ? undefined : await cursors.open(list, cursor);
    if (cursor !== undefined && after === undefined) return badCursor();
    const { events, next } = await deps.drafts.events(draftId, { limit, ...(after !== undefined && { after }) });
    return reply(200, { items: events, next: next === null ? null : await cursors.seal(list, next) });
  };

  const readReceipt = async (draftId: string): Promise<Outcome> => {
    const draft = await deps.drafts.load(draftId);
    if (!draft) return problem(404, 'not_found');
    if (!draft.head.release) return problem(409, 'not_released', 'there is a receipt once the reply has gone out');
    const { release, erased } = draft.head;
    const receipt = receiptOf(draft, erased ? null : await deps.drafts.submission(draft, release.revision), deps.settings.tenantId);
    const { keyId, algorithm, publicKey, signature } = await deps.signer.sign(Buffer.from(`countersign-receipt/v1\n${canonicalJson(receipt)}`));
    return reply(200, { receipt, signature: { keyId, algorithm, publicKey, value: signature }, inclusion: await inclusionOfRelease(deps, draftId) });
  };

  const readCheckpoint = async (): Promise<Outcome> => {
    const checkpoint = await deps.auditLog.checkpoint();
    if (!checkpoint) return problem(404, 'not_found', 'the audit log has not been signed yet');
    const { note, size, root, at } = checkpoint;
    return reply(200, { note, size, root, at });
  };

  const readMetrics = async ({ since: asked, by, format }: z.infer<typeof MetricsQuery>): Promise<Outcome> => {
    const now = deps.clock.now();
    const since = asked === undefined ? new Date(now.getTime() - metricsDays * 86_400_000) : new Date(asked);
    if (since.getTime() > now.getTime()) return invalid([{ path: 'since', message: 'lies in the future' }]);
    const [report, waiting] = await Promise.all([readReport(deps, by, since), deps.drafts.waiting()]);
    if (format === 'csv') return text(200, reportCsv(report.rows), csvFile(`metrics-by-${by}.csv`));
    const { covered, cut, unread, events, rows, all, reasons } = report;
    return reply(200, {
      since: since.toISOString(),
      until: now.toISOString(),
      covered: covered.toISOString(),
      cut,
      unread,
      events,
      by,
      rows: [...rows],
      all,
      reasons: [...reasons],
      queue: {
        pending: waiting.draftIds.length,
        oldestSeconds: waiting.since === null ? null : (now.getTime() - Date.parse(waiting.since)) / 1000,
        cut: waiting.more,
      },
    } satisfies z.infer<typeof MetricsAnswer>);
  };

  let page: string | undefined;
  /** Made once: the description does not change while the function lives. */
  const docsPage = (): string => {
    page ??= renderApiPage({ api: apiDescription, url: deps.settings.publicUrl, examples: curlExamples, problems: problemCodes });
    return page;
  };

  return http(deps, {
    'GET /v1/drafts': endpoint({ scope: 'drafts:read', query: DraftsQuery, run: ({ query }) => listDrafts(query) }),
    'GET /v1/drafts/{id}': endpoint({
      scope: ['drafts:read', 'sandbox'],
      query: DraftQuery,
      run: ({ params, query, key }) => readDraft(shownTo(key, params.id ?? ''), query.wait),
    }),
    'GET /v1/drafts/{id}/receipt': endpoint({ scope: 'drafts:read', run: ({ params }) => readReceipt(params.id ?? '') }),
    'GET /v1/audit': endpoint({ scope: 'audit:read', query: AuditQuery, run: ({ query }) => listEvents(query) }),
    'GET /v1/audit/checkpoint': endpoint({ scope: 'audit:read', run: readCheckpoint }),
    ...deliveryListEndpoints(deps, cursors),
    'GET /v1/metrics': endpoint({ scope: ['admin', 'audit:read'], query: MetricsQuery, run: ({ query }) => readMetrics(query) }),
    'GET /health': endpoint({ run: () => reply(200, { status: 'ok' }) }),
    ...looking('/docs', async () => html(200, docsPage(), documentHeaders())),
    ...looking('/docs/problems/{code}', async ({ params }) => explain(params.code ?? '')),
    'GET /openapi.json': endpoint({ run: () => text(200, openApiDocuments.v31, json) }),
    'GET /openapi-3.0.json': endpoint({ run: () => text(200, openApiDocuments.v30, json) }),
    'GET /policy.schema.json': endpoint({ run: () => text(200, openApiDocuments.policySchema, json) }),
  });
}

const json = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' };
const documentHeaders = () => ({ ...pageHeaders(), 'cache-control': json['cache-control'] });
const explain = (code: string): Answer =>
  isProblemCode(code)
    ? html(200, renderProblemPage({ code, ...problemCodes[code] }), documentHeaders())
    : html(404, unknownProblemPage(), { ...pageHeaders() });
const csvFile = (name: string) => ({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` });

export const handler = onLambda(() =>
  createHandler(
    depsOf(
      accountsDep,
      draftsDep,
      outboxDep,
      deliveriesDep,
      endpointDep,
      auditDep,
      auditLogDep,
      insightsDep,
      sandboxDep,
      edgeDep,
      linkKeysDep,
      signerDep,
      logFilesDep,
    ),
  ),
);
