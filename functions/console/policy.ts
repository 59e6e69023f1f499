import { comparePolicies } from '../domain/policy/compare-policies.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { mayPropose, proposalStanding } from '../domain/policy-proposal.ts';
import type { PolicyVersion } from '../domain/policy-version.ts';
import { type CompareView, renderComparePage, renderPolicyPage } from '../page/policy-pages.tsx';
import { looking } from '../runtime/browser.ts';
import type { Answer, Endpoints, Request } from '../runtime/compose.ts';
import { forPolicyRoom, nothingHere, noticesOf, type PolicyRoom, proposalRow, sayInWords, versionRows } from './policy-room.ts';
import { frameOf, pageOf, type SignedIn } from './who.ts';

/** Versions on one page: so many are read at a glance. */
const versionsOnPage = 20;
/** Versions to choose from when two are compared; older ones are reached by the list. */
const mostChoices = 100;
/** Of so many of the newest proposals those that wait are shown with the policy; all are in their own list. */
const newestProposals = 50;

/** The policy in words, and what differs between two versions. */
export const policyEndpoints = (room: PolicyRoom): Endpoints => ({
  ...looking(
    '/policy',
    forPolicyRoom(room.deps, (signedIn, request) => showPolicy(room, signedIn, request)),
  ),
  ...looking(
    '/policy/compare',
    forPolicyRoom(room.deps, (signedIn, request) => showComparison(room, signedIn, request)),
  ),
});

export const noPolicyYet = (): Answer => sayInWords(404, 'There is no policy yet', 'The command line puts the first one: countersign policy put.');

async function showPolicy(room: PolicyRoom, { person }: SignedIn, { query }: Request): Promise<Answer> {
  const { deps, seals } = room;
  const { accounts, proposals } = deps;
  const cursor = query.older === undefined ? undefined : await seals.open('policy versions', query.older);
  if (query.older !== undefined && cursor === undefined) return nothingHere('This part of the list of versions does not exist.');
  const current = await accounts.currentPolicy();
  if (!current) return noPolicyYet();
  const asked = query.version === undefined ? current.version : numberOf(query.version);
  const found = asked === undefined ? undefined : await readVersion(room, asked);
  if (!found) return nothingHere('The policy has no such version.');
  const inForce = found.row.version === current.version;
  const [people, versions, newest] = await Promise.all([
    accounts.listPeople(),
    accounts.listPolicies({ limit: versionsOnPage, cursor }),
    inForce ? proposals.list({ limit: newestProposals }) : { items: [] },
  ]);
  const [shown, ...rows] = await versionRows(deps, people, [found.row, ...versions.items]);
  if (!shown) return nothingHere('The policy has no such version.');
  const waiting = newest.items.filter((proposal) => ['open', 'stale'].includes(proposalStanding(proposal, current.version)));
  return pageOf(
    200,
    renderPolicyPage({
      ...frameOf(deps, person),
      policy: found.policy,
      shown,
      sha256: found.row.sha256,
      inForce,
      warnings: noticesOf(room.warningsOf(found.policy, people)),
      proposals: waiting.map((proposal) => proposalRow(people, current.version, proposal)),
      mayPropose: mayPropose(person),
      versions: rows,
      older: versions.next === null ? null : await seals.seal('policy versions', versions.next),
    }),
  );
}

async function showComparison(room: PolicyRoom, { person }: SignedIn, { query }: Request): Promise<Answer> {
  const { deps } = room;
  const { accounts } = deps;
  const current = await accounts.currentPolicy();
  if (!current) return noPolicyYet();
  const [people, { items }] = await Promise.all([accounts.listPeople(), accounts.listPolicies({ limit: mostChoices })]);
  const asked = { from: query.from ?? String(Math.max(1, current.version - 1)), to: query.to ?? String(current.version) };
  const [from, to] = await Promise.all([asked.from, asked.to].map((text) => askedVersion(room, text)));
  const told = items.filter(({ version }) => version !== from?.row?.version && version !== to?.row?.version);
  const choices = await versionRows(
    deps,
    people,
    [...told, ...new Map([from?.row, to?.row].flatMap((row) => (row ? [[row.version, row] as const] : []))).values()].sort((a, b) => b.version - a.version),
  );
  const row = (version: number | undefined) => choices.find((choice) => choice.version === version);
  const [fromRow, toRow] = [row(from?.row?.version), row(to?.row?.version)];
  const compared: CompareView['compared'] =
    from?.policy && to?.policy && fromRow && toRow ? { from: fromRow, to: toRow, differences: comparePolicies(from.policy, to.policy) } : null;
  const unknown = [from, to].find((one) => one?.row === undefined);
  return pageOf(
    compared ? 200 : unknown?.isNumber === false ? 422 : 404,
    renderComparePage({ ...frameOf(deps, person), choices, ...asked, compared, problem: compared ? null : 'choose two versions that there are' }),
  );
}

/** A version as a query names it. */
async function askedVersion(room: PolicyRoom, text: string) {
  const number = numberOf(text);
  const found = number === undefined ? undefined : await readVersion(room, number);
  return { isNumber: number !== undefined, ...found };
}

const numberOf = (text: string): number | undefined => (/^[1-9]\d{0,7}$/.test(text) ? Number(text) : undefined);

/** A version with its document. */
export async function readVersion({ deps: { accounts } }: PolicyRoom, version: number): Promise<{ row: PolicyVersion; policy: Policy } | undefined> {
  const row = await accounts.policyVersion(version);
  const snapshot = row && (await accounts.policyBySha(row.sha256));
  return row && snapshot && { row, policy: snapshot.policy };
}
