import { performance } from 'node:perf_hooks';
import { checkNewPolicy } from '../domain/policy/check-policy.ts';
import { Policy } from '../domain/policy/policy.ts';
import type { Change } from '../domain/policy/simulate.ts';
import { mostNamed, type NamedChange, type PolicyTrial } from '../domain/policy-proposal.ts';
import type { PolicyNotice } from '../page/policy-pages.tsx';
import { jsonFaults } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';
import { lineAt, lineFinder } from '../runtime/json-text.ts';
import { fieldErrors } from '../runtime/problem.ts';
import { parseStrictJson } from '../runtime/strict-json.ts';
import { besideRejected, playedSince, playPast } from '../runtime/try-policy.ts';
import { noticesOf } from './policy-room.ts';

/**
 * A trial takes at most so long in all, but for what a page of the past takes longer: API Gateway waits 30 s. Rejected replies are read
 * first and whole (10,000 take 7 s on a slow core), and the past is played in what is left, for at most 8 s, since somebody waits.
 */
const trialMilliseconds = { whole: 20_000, play: 8_000, playAtLeast: 1_000 } as const;

/** What a text says, or all that is wrong with it, each fault with its line. */
export type Examined =
  | { readonly ok: true; readonly candidate: Policy; readonly lineOf: (path: string) => number }
  | { readonly ok: false; readonly faults: readonly PolicyNotice[] };

/** Reads a policy as the API does, and checks it whole, as one that is to come in force. */
export function examinePolicy(text: string, now: Date): Examined {
  const read = parseStrictJson(Buffer.from(text));
  if (!read.ok)
    return {
      ok: false,
      faults: [
        {
          path: '',
          message: read.fault === 'malformed' ? 'this is no JSON from here on' : jsonFaults[read.fault],
          line: read.at === undefined ? null : lineAt(text, read.at),
        },
      ],
    };
  const lineOf = lineFinder(text);
  const parsed = Policy.safeParse(read.value);
  if (!parsed.success) return { ok: false, faults: noticesOf(fieldErrors(parsed.error, read.value), lineOf) };
  const issues = checkNewPolicy(parsed.data, now);
  return issues.length > 0 ? { ok: false, faults: noticesOf(issues, lineOf) } : { ok: true, candidate: parsed.data, lineOf };
}

type TrialDeps = Pick<Deps, 'drafts' | 'accounts' | 'log' | 'clock'>;

/** Plays a candidate over the last days, as far as the time reaches, and over what people rejected; changes nothing. */
export async function tryPolicy(deps: TrialDeps, candidate: Policy, days: number): Promise<PolicyTrial> {
  const now = deps.clock.now();
  const since = playedSince(now, days);
  const began = performance.now();
  const rejected = await besideRejected(deps, candidate);
  const { whole, play, playAtLeast } = trialMilliseconds;
  const left = whole - (performance.now() - began);
  const { result, reached, unread, next } = await playPast(deps, candidate, { since, milliseconds: Math.max(playAtLeast, Math.min(play, left)) });
  const blocked = [...new Map([...rejected.blocked, ...result.blocked].map((change) => [`${change.id} r${change.revision}`, change])).values()];
  return {
    at: now.toISOString(),
    since,
    reached,
    complete: next === null,
    unread,
    before: result.before,
    after: result.after,
    changes: result.changes,
    changed: await namedChanges(deps, result.changed),
    reviewHours: result.reviewHours,
    rejectedRead: rejected.played,
    rejectedUnread: rejected.unplayed,
    rejectedMore: rejected.more,
    blocking: blocked.length,
    blocked: await namedChanges(deps, blocked),
  };
}

/** The first changes with the references of their drafts. */
export const namedChanges = ({ drafts }: Pick<Deps, 'drafts'>, changes: readonly Change[]): Promise<NamedChange[]> =>
  Promise.all(changes.slice(0, mostNamed).map(async (change) => ({ ...change, reference: (await drafts.loadHead(change.id))?.reference ?? change.id })));
