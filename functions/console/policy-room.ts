import { nameOf, type Person, seesEverything } from '../domain/approval/person.ts';
import type { Actor } from '../domain/audit-entry.ts';
import { sha256 } from '../domain/hash.ts';
import type { PolicyIssue } from '../domain/policy/check-policy.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { policyWarnings } from '../domain/policy/policy-warnings.ts';
import type { PolicyProposal } from '../domain/policy-proposal.ts';
import { proposalStanding } from '../domain/policy-proposal.ts';
import type { PolicyVersion } from '../domain/policy-version.ts';
import { renderMessagePage } from '../page/message-page.tsx';
import type { PolicyNotice, ProposalRow, VersionRow } from '../page/policy-pages.tsx';
import { formOf, formTaking } from '../runtime/browser.ts';
import type { Answer, Endpoints, Request } from '../runtime/compose.ts';
import { type Cursors, createCursors } from '../runtime/cursor.ts';
import type { Deps } from '../runtime/deps.ts';
import { createRateLimit, type RateLimit } from '../runtime/rate-limit.ts';
import { type ConsoleDeps, forSignedIn, forSignedInForm, pageOf, type SignedIn } from './who.ts';

/** What the pages about the policy ask for. */
export type PolicyRoomDeps = ConsoleDeps & Pick<Deps, 'proposals' | 'calibration'>;

/** What those pages have in common, made once for all requests of a Lambda. */
export interface PolicyRoom {
  readonly deps: PolicyRoomDeps;
  /** Seals places in lists, and what a form stands for. */
  readonly seals: Cursors;
  /** Playing a candidate over the past takes seconds: of one person a few at once, then one in twenty seconds. */
  readonly plays: RateLimit;
  readonly warningsOf: (policy: Policy, people: readonly Person[]) => readonly PolicyIssue[];
}

export const createPolicyRoom = (deps: PolicyRoomDeps): PolicyRoom => ({
  deps,
  seals: createCursors(deps.linkKeys),
  plays: createRateLimit({ burst: 5, perSecond: 1 / 20, clock: deps.clock }),
  warningsOf: createWarnings(),
});

/** Warnings of so many policies are kept: working them out takes a second or more for a policy with hundreds of routes. */
const mostKept = 20;

function createWarnings(): PolicyRoom['warningsOf'] {
  const kept = new Map<string, readonly PolicyIssue[]>();
  return (policy, people) => {
    const held = new Set(people.filter(({ active }) => active).flatMap(({ roles }) => roles));
    const key = sha256(JSON.stringify([policy, [...held].sort()]));
    const warnings = kept.get(key) ?? policyWarnings(policy, held);
    kept.set(key, warnings);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    return warnings;
  };
}

type Run = (signedIn: SignedIn, request: Request) => Promise<Answer>;

/** A page about the policy: for those who see the whole team's work, since thresholds and keywords say how to stay below them. */
export const forPolicyRoom = (deps: PolicyRoomDeps, run: Run) =>
  forSignedIn(deps, async (person, request, signedIn) => (seesEverything(person) ? run(signedIn, request) : notToSee()));

const notToSee = (typed?: string): Answer =>
  sayInWords(403, 'Not for you to see', 'The policy is shown to owners, supervisors, compliance and executives. Ask one of them.', {
    link: { href: '/queue', label: 'To the queue' },
    typed,
  });

/**
 * A form of one of those pages, refused from other sites.
 *
 * @param typedIn - what is shown again to somebody who has been signed out, or has lost their role, since they opened it.
 */
export const forPolicyForm = (deps: PolicyRoomDeps, typedIn: (form: Readonly<Record<string, string>>) => string, run: Run): Endpoints[string] =>
  formTaking(
    forSignedInForm(deps, '/policy', typedIn, async (signedIn, request) =>
      seesEverything(signedIn.person) ? run(signedIn, request) : notToSee(typedIn(formOf(request)).replace(/\r\n?/g, '\n')),
    ),
  );

const toPolicy = { href: '/policy', label: 'To the policy' };

/** A page that says one thing, with the way on and what was typed. */
export const sayInWords = (
  status: number,
  title: string,
  line: string,
  { link = toPolicy, typed }: { readonly link?: { readonly href: string; readonly label: string }; readonly typed?: string | undefined } = {},
): Answer => pageOf(status, renderMessagePage({ status, title, lines: [line], link, ...(typed && { typed }) }));

export const nothingHere = (line: string): Answer => sayInWords(404, 'Nothing here', line);

/** Who did something, in words. An API key has a name, which is looked up. */
export async function actorWords({ accounts }: Pick<Deps, 'accounts'>, people: readonly Person[], { personId, keyId }: Actor): Promise<string> {
  if (personId !== undefined) return nameOf(personId, people);
  if (keyId !== undefined) return `the API key ${(await accounts.findKey(keyId))?.name ?? keyId}`;
  return 'Countersign';
}

/** Versions as pages show them. One read for each that an API key has put. */
export const versionRows = (deps: Pick<Deps, 'accounts'>, people: readonly Person[], versions: readonly PolicyVersion[]): Promise<VersionRow[]> =>
  Promise.all(
    versions.map(async ({ version, at, actor, proposal, reason, overruled }) => ({
      version,
      at: new Date(at),
      by: await actorWords(deps, people, actor),
      proposedBy: proposal ? nameOf(proposal.authorId, people) : null,
      reason,
      overruled: overruled.length,
    })),
  );

export const proposalRow = (people: readonly Person[], versionInForce: number, proposal: PolicyProposal): ProposalRow => ({
  id: proposal.id,
  at: new Date(proposal.at),
  by: nameOf(proposal.authorId, people),
  reason: proposal.reason,
  against: proposal.against,
  standing: proposalStanding(proposal, versionInForce),
});

/** Issues as pages show them, with their lines where they are of a text. */
export const noticesOf = (issues: readonly PolicyIssue[], lineOf?: (path: string) => number): PolicyNotice[] =>
  issues.map(({ path, message }) => ({ path, message, line: lineOf ? lineOf(path) : null }));
