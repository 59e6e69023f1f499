import { checkPolicy } from '../domain/policy/check-policy.ts';
import { Policy } from '../domain/policy/policy.ts';
import type { Change } from '../domain/policy/simulate.ts';
import { mostNamed, type NamedChange, type PolicyTrial } from '../domain/policy-proposal.ts';
import type { PolicyNotice } from '../page/policy-pages.tsx';
import { jsonFaults } from '../runtime/compose.ts';
import type { Deps } from '../runtime/deps.ts';
import { lineAt, lineFinder } from '../runtime/json-text.ts';
import { fieldErrors } from '../runtime/problem.ts';
import { parseStrictJson } from '../runtime/strict-json.ts';
import { playedSince, playPast, rejectedButSent } from '../runtime/try-policy.ts';
import { noticesOf } from './policy-room.ts';

/** So long the past is played for one page; rejected replies come on top, and API Gateway waits 30 s in all. */
const playMilliseconds = 8_000;

/** What a text says, or all that is wrong with it, each fault with its line. */
export type Examined =
  | { readonly ok: true; readonly candidate: Policy; readonly lineOf: (path: string) => number }
  | { readonly ok: false; readonly faults: readonly PolicyNotice[] };

/** Reads a policy as the API does, and checks it whole. */
export function examinePolicy(text: string): Examined {
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
  const issues = checkPolicy(parsed.data);
  return issues.length > 0 ? { ok: false, faults: noticesOf(issues, lineOf) } : { ok: true, candidate: parsed.data, lineOf };
}

type TrialDeps = Pick<Deps, 'drafts' | 'accounts' | 'log' | 'clock'>;

/** Plays a candidate over the last days, as far as the time reaches, and over every rejected reply; changes nothing. */
export async function tryPolicy(deps: TrialDeps, candidate: Policy, days: number): Promise<PolicyTrial> {
  const now = deps.clock.now();
  const since = playedSince(now, days);
  const { result, reached, unread, next } = await playPast(deps, candidate, { since, milliseconds: playMilliseconds });
  const rejected = await rejectedButSent(deps, candidate);
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
    rejectedRead: rejected.read,
    blocking: blocked.length,
    blocked: await namedChanges(deps, blocked),
  };
}

/** The first changes with the references of their drafts. */
export const namedChanges = ({ drafts }: Pick<Deps, 'drafts'>, changes: readonly Change[]): Promise<NamedChange[]> =>
  Promise.all(changes.slice(0, mostNamed).map(async (change) => ({ ...change, reference: (await drafts.loadHead(change.id))?.reference ?? change.id })));
