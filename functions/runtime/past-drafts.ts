import { performance } from 'node:perf_hooks';
import type { Spent } from '../adapters/accounts-store.ts';
import type { Draft, Revision } from '../domain/approval/draft-state.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { withWordsOf } from '../domain/policy/read-draft.ts';
import type { Signals } from '../domain/policy/signals.ts';
import type { PastDraft } from '../domain/policy/simulate.ts';
import { spentInWindow } from '../domain/policy/spent.ts';
import { categoryNow, topicId } from '../domain/policy/vocabulary.ts';
import type { Deps } from './deps.ts';
import { orUndefined } from './or-undefined.ts';

export type PastDeps = Pick<Deps, 'drafts' | 'accounts' | 'log'>;

/** The revisions of drafts that a policy has assessed, as a replay takes them. */
export interface Past {
  readonly played: readonly PastDraft[];
  /** Revisions that can't be played any more; a draft that can't be read at all counts for one. */
  readonly unread: number;
  /** Those of them that people have rejected, or of which nobody can know. */
  readonly unreadRejected: number;
}

/** Drafts whose items are read at once. */
const atOnce = 25;

/** Loads drafts, a few at a time, and prepares them for a replay of the candidate. A draft that is gone is passed over; one that is damaged, or of a newer version, hides no other. */
export async function readPast(deps: PastDeps, draftIds: readonly string[], candidate: Policy): Promise<Past> {
  const played: PastDraft[] = [];
  let unread = 0;
  let unreadRejected = 0;
  for (let from = 0; from < draftIds.length; from += atOnce) {
    const pasts = await Promise.all(draftIds.slice(from, from + atOnce).map((id) => pastOfId(deps, id, candidate)));
    for (const past of pasts) {
      played.push(...past.played);
      unread += past.unread;
      unreadRejected += past.unreadRejected;
    }
  }
  return { played, unread, unreadRejected };
}

async function pastOfId(deps: PastDeps, id: string, candidate: Policy): Promise<Past> {
  const read = await orUndefined(deps.drafts.load(id).then((draft) => ({ draft })));
  if (!read) return { played: [], unread: 1, unreadRejected: 1 };
  return read.draft ? pastOf(deps, read.draft, candidate) : { played: [], unread: 0, unreadRejected: 0 };
}

/** What an approver's edit or a refused release made is no new assessment of what the helpdesk sent. */
const isAssessed = ({ why }: Revision): boolean => why === 'received' || why === 'revised';

/** Rules that no policy decides. */
const fixedRules: ReadonlySet<string> = new Set(['newer-message', 'earlier-revision']);

/** Prepares the revisions of a draft for a replay of the candidate. */
export async function pastOf(deps: PastDeps, draft: Draft, candidate: Policy): Promise<Past> {
  const assessed = draft.revisions.filter(isAssessed).sort((a, b) => a.revision - b.revision);
  const played: PastDraft[] = [];
  let unread = 0;
  let unreadRejected = 0;
  for (const [place, revision] of assessed.entries()) {
    const { tier, reasons } = revision.assessment;
    const next = assessed[place + 1]?.revision ?? Number.POSITIVE_INFINITY;
    const rejected = draft.decisions.some((one) => one.decision === 'reject' && one.revision >= revision.revision && one.revision < next);
    const signals = await orUndefined(signalsUnder(deps, draft, revision, candidate));
    if (!signals) {
      unread += 1;
      unreadRejected += rejected ? 1 : 0;
      continue;
    }
    const wasHeld = assessed.slice(0, place).some((earlier) => earlier.assessment.tier === 3); // its tier is the floor of all that follow
    played.push({
      id: draft.head.id,
      revision: revision.revision,
      accountId: draft.head.accountId,
      at: revision.createdAt,
      signals,
      tier,
      rules: [...new Set(reasons.filter((reason) => reason.tier === tier).map(({ rule }) => rule))],
      reviews: tier === 3 ? revision.stages.reduce((sum, { seats }) => sum + seats.reduce((people, { count }) => people + count, 0), 0) : 0,
      fixed: wasHeld || reasons.some(({ rule }) => fixedRules.has(rule)),
      rejected,
    });
  }
  return { played, unread, unreadRejected };
}

/**
 * The recorded signals, with what depends on the policy brought up to date: the words, where the candidate lists others, and the
 * sums, where its window is another. Undefined where what this needs is gone.
 *
 * @throws DamagedText, ZodError where it can't be read
 */
async function signalsUnder(deps: PastDeps, draft: Draft, revision: Revision, candidate: Policy): Promise<Signals | undefined> {
  const signals = revision.assessment.signals && asNamedNow(revision.assessment.signals);
  const then = (await deps.accounts.policyBySha(revision.policy.sha256))?.policy;
  if (!signals || !then) return undefined;
  const known = then.window.days === candidate.window.days ? signals : await withSumsOf(deps, draft.head.accountId, signals, candidate);
  if (sameLists(then, candidate)) return known;
  return withWordsOf(candidate, await deps.drafts.submission(draft, revision.revision), known);
}

/** Topics by the names that policies have for them: versions before this one kept them as drafts wrote them, `r&d` in place of `r_d`. */
const asNamedNow = (signals: Signals): Signals => ({
  ...signals,
  category: categoryNow(signals.category),
  topics: [...new Set(signals.topics.map(topicId))].filter((topic) => topic !== ''),
});

const sameLists = (a: Policy, b: Policy): boolean =>
  canonicalJson({ keywords: a.keywords, patterns: a.patterns }) === canonicalJson({ keywords: b.keywords, patterns: b.patterns });

/** From the account's sums per day as they are now: what was rejected or taken back since no longer counts. */
async function withSumsOf({ accounts }: PastDeps, accountId: string, signals: Signals, { window }: Policy): Promise<Signals> {
  if (signals.currencies.length === 0) return signals;
  const spent = await accounts.spent(accountId);
  const at = new Date(signals.at);
  const sums = signals.currencies.map((currency) => [currency, Math.max(signals.moved[currency] ?? 0, sumUntil(spent[currency], window.days, at))]);
  return { ...signals, sums: Object.fromEntries(sums) };
}

function sumUntil(spent: Spent | undefined, windowDays: number, at: Date): number {
  const today = at.toISOString().slice(0, 10);
  const days = Object.entries(spent?.days ?? {}).filter(([day]) => day <= today);
  return spentInWindow(Object.fromEntries(days), windowDays, at);
}

/** Ids of drafts, the newest first, back to an instant: a page at a time, until there are no more or the time is up. */
export async function* pastIds(
  { drafts }: Pick<Deps, 'drafts'>,
  { since, after, milliseconds }: { readonly since: string; readonly after?: string; readonly milliseconds: number },
): AsyncGenerator<{ readonly ids: readonly string[]; readonly next: string | null; readonly at: string | null }> {
  const until = performance.now() + milliseconds;
  let position = after;
  do {
    const { heads, next } = await drafts.list({ limit: pageSize, ...(position !== undefined && { after: position }) });
    const wanted = heads.filter(({ createdAt }) => createdAt >= since);
    position = wanted.length < heads.length ? undefined : (next ?? undefined);
    yield { ids: wanted.map(({ id }) => id), next: position ?? null, at: wanted.at(-1)?.createdAt ?? null };
  } while (position !== undefined && performance.now() < until);
}

const pageSize = 100;
