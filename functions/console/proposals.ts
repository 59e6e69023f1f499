import { nameOf, type Person } from '../domain/approval/person.ts';
import { sha256 } from '../domain/hash.ts';
import { checkNewPolicy } from '../domain/policy/check-policy.ts';
import { comparePolicies } from '../domain/policy/compare-policies.ts';
import { type AcceptRefusal, closedAs, longestReason, mayPropose, type PolicyProposal, proposalStanding, refuseAccept } from '../domain/policy-proposal.ts';
import { type ProposalActs, type ProposalView, renderProposalPage, renderProposalsPage } from '../page/proposal-pages.tsx';
import { formOf, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, isBusy, type Request } from '../runtime/compose.ts';
import { layOutJson } from '../runtime/json-text.ts';
import { type BesideRejected, besideRejected } from '../runtime/try-policy.ts';
import { readVersion } from './policy.ts';
import { forPolicyForm, forPolicyRoom, nothingHere, noticesOf, type PolicyRoom, proposalRow } from './policy-room.ts';
import { namedChanges } from './policy-trial.ts';
import { faultOfReason, toProposal } from './propose.ts';
import { frameOf, pageOf, type SignedIn } from './who.ts';

/** Proposals on one page of their list. */
const onPage = 50;
/** Names of those who could put a proposal in force; more are not needed to find one. */
const mostOthers = 10;

/** All proposals, and one of them with what may be done about it. */
export const proposalEndpoints = (room: PolicyRoom): Endpoints => ({
  ...looking(
    '/policy/proposals',
    forPolicyRoom(room.deps, (signedIn, request) => showList(room, signedIn, request)),
  ),
  ...looking(
    '/policy/proposals/{proposalId}',
    forPolicyRoom(room.deps, (signedIn, request) => showProposal(room, signedIn, request)),
  ),
  'POST /policy/proposals/{proposalId}': forPolicyForm(
    room.deps,
    ({ forced, reason }) => forced || reason || '',
    (signedIn, request) => takeAct(room, signedIn, request),
  ),
});

async function showList(room: PolicyRoom, { person }: SignedIn, { query }: Request): Promise<Answer> {
  const { deps, seals } = room;
  const { accounts, proposals } = deps;
  const cursor = query.older === undefined ? undefined : await seals.open('policy proposals', query.older);
  if (query.older !== undefined && cursor === undefined) return nothingHere('This part of the list of proposals does not exist.');
  const [people, current, { items, next }] = await Promise.all([accounts.listPeople(), accounts.currentPolicy(), proposals.list({ limit: onPage, cursor })]);
  return pageOf(
    200,
    renderProposalsPage({
      ...frameOf(deps, person),
      rows: items.map((proposal) => proposalRow(people, current?.version ?? 0, proposal)),
      older: next === null ? null : await seals.seal('policy proposals', next),
      mayPropose: mayPropose(person),
    }),
  );
}

const unknownProposal = (): Answer => nothingHere('There is no such proposal.');

async function showProposal(room: PolicyRoom, signedIn: SignedIn, { params }: Request): Promise<Answer> {
  const proposal = await room.deps.proposals.get(params.proposalId ?? '');
  return proposal ? proposalPage(room, signedIn, proposal) : unknownProposal();
}

/** What a page says beside the proposal itself. */
type PageParts = Partial<Pick<ProposalView, 'problem' | 'typed'>> & { readonly beside?: BesideRejected | undefined };

async function proposalPage(room: PolicyRoom, signedIn: SignedIn, proposal: PolicyProposal, parts: PageParts = {}, status = 200): Promise<Answer> {
  const { deps, seals } = room;
  const [people, current, from, document] = await Promise.all([
    deps.accounts.listPeople(),
    deps.accounts.currentPolicy(),
    readVersion(room, proposal.against),
    deps.proposals.document(proposal),
  ]);
  const { policy, trial } = document;
  const { beside, problem = null, typed = { forced: '', close: '' } } = parts;
  const { closed } = proposal;
  return pageOf(
    status,
    renderProposalPage({
      ...frameOf(deps, signedIn.person),
      id: proposal.id,
      by: nameOf(proposal.authorId, people),
      at: new Date(proposal.at),
      reason: proposal.reason,
      against: proposal.against,
      inForce: current?.version ?? 0,
      sha256: proposal.sha256,
      standing: proposalStanding(proposal, current?.version ?? 0),
      closed: closed && { ...closed, by: nameOf(closed.by, people), at: new Date(closed.at) },
      document:
        policy && from
          ? {
              text: layOutJson(policy),
              warnings: noticesOf(room.warningsOf(policy, people)),
              differences: comparePolicies(from.policy, policy),
            }
          : null,
      trial,
      acts: actsOf(signedIn, proposal, people),
      form: await seals.seal(ownSeal(signedIn, proposal), seenOf(proposal, beside)),
      wouldSend: beside ? { ...beside, blocked: await namedChanges(deps, beside.blocked), count: beside.blocked.length } : null,
      problem,
      typed,
    }),
  );
}

function actsOf({ person, fresh }: SignedIn, { id, authorId, state }: PolicyProposal, people: readonly Person[]): ProposalActs {
  if (state !== 'open') return { kind: 'none', why: null };
  const others = people.filter((one) => one.id !== authorId && mayPropose(one)).map(({ name }) => name);
  if (person.id === authorId) return { kind: 'own', others: others.slice(0, mostOthers) };
  if (!mayPropose(person)) return { kind: 'none', why: 'An owner or somebody of compliance may put it in force.' };
  const author = people.find((one) => one.id === authorId);
  if (!author || !mayPropose(author)) return { kind: 'decline', why: refusals.author_left.line };
  return fresh ? { kind: 'accept' } : { kind: 'sign-in', returnTo: `/policy/proposals/${id}` };
}

/** A form is good for one person and one proposal. */
const ownSeal = ({ person }: SignedIn, { id }: PolicyProposal): string => `policy proposal ${id} for ${person.id}`;

/** What a person had before their eyes: the document, and the rejected replies that it would send. */
const seenOf = ({ sha256: document }: PolicyProposal, beside: BesideRejected | undefined): string =>
  sha256([document, ...(beside?.blocked ?? []).map(({ id, revision }) => `${id} r${revision}`).sort()].join('\n'));

const refusals: Readonly<Record<AcceptRefusal, { readonly status: number; readonly heading: string; readonly line: string }>> = {
  not_allowed: { status: 403, heading: 'Not for you to decide', line: 'An owner or somebody of compliance may put it in force.' },
  own_proposal: { status: 403, heading: 'You proposed it', line: 'Somebody else has to put it in force.' },
  author_left: {
    status: 409,
    heading: 'Its author may no longer propose',
    line: 'Its author is no longer an owner or of compliance: somebody else has to propose it anew.',
  },
  closed: { status: 409, heading: 'It was settled already', line: 'Nothing was changed.' },
  stale: { status: 409, heading: 'The policy has changed since', line: 'Nothing was changed. Another version is in force than the one that it was made from.' },
};

async function takeAct(room: PolicyRoom, signedIn: SignedIn, request: Request): Promise<Answer> {
  const { deps, seals } = room;
  const form = formOf(request);
  const typed = { forced: textOf(form.forced), close: textOf(form.reason) };
  const proposal = await deps.proposals.get(request.params.proposalId ?? '');
  if (!proposal) return unknownProposal();
  const refuse: Refuse = async ({ status, heading, line, faults = [], beside }) => {
    const now = (await deps.proposals.get(proposal.id)) ?? proposal; // as it stands after whatever was refused
    return proposalPage(room, signedIn, now, { typed, beside, problem: { heading, line, faults } }, status);
  };
  const seen = await seals.open(ownSeal(signedIn, proposal), form.form ?? '');
  if (seen === undefined) return refuse({ status: 409, heading: 'This form is no longer valid', line: 'Nothing was changed. Look at it again and choose.' });
  try {
    if (form.do === 'close') return await close(room, signedIn, proposal, typed.close, refuse);
    if (form.do === 'accept' || form.do === 'force') {
      const forced = form.do === 'force' ? { reason: typed.forced, seen } : null;
      return await accept(room, signedIn, proposal, forced, refuse);
    }
  } catch (error) {
    if (!isBusy(error)) throw error;
    return refuse({ status: 503, heading: 'We are very busy just now', line: 'Your choice was not recorded. Please try again in a moment.' });
  }
  return refuse({ status: 422, heading: 'Choose what to do', line: 'Nothing was changed.' });
}

const textOf = (text = ''): string => text.replace(/\r\n?/g, '\n').trim();

type Refuse = (refused: {
  readonly status: number;
  readonly heading: string;
  readonly line: string;
  readonly faults?: NonNullable<ProposalView['problem']>['faults'];
  /** The replies that it would send, to be looked at. */
  readonly beside?: BesideRejected;
}) => Promise<Answer>;

async function close({ deps }: PolicyRoom, { person }: SignedIn, proposal: PolicyProposal, reason: string, refuse: Refuse): Promise<Answer> {
  const as = closedAs(proposal, person.id);
  if (reason.length > longestReason || (as === 'declined' && reason === ''))
    return refuse({ status: 422, heading: 'The reason is missing or too long', line: faultOfReason(reason) ?? '' });
  const closed = await deps.proposals.close(proposal.id, person.id, reason === '' ? null : reason);
  if (closed.ok) return toProposal(proposal.id);
  if (closed.reason === 'unknown') return unknownProposal();
  if (closed.reason === 'not_allowed') return refuse(refusals.not_allowed);
  const now = await deps.proposals.get(proposal.id);
  return now?.state === as && now.closed?.by === person.id ? toProposal(proposal.id) : refuse(refusals.closed);
}

/** @param forced - why, and what was seen, where somebody overrules rejections. */
async function accept(
  room: PolicyRoom,
  { person, fresh }: SignedIn,
  proposal: PolicyProposal,
  forced: { readonly reason: string; readonly seen: string } | null,
  refuse: Refuse,
): Promise<Answer> {
  const { deps } = room;
  const [author, current] = await Promise.all([deps.accounts.getPerson(proposal.authorId), deps.accounts.currentPolicy()]);
  if (proposal.state === 'in_force' && proposal.closed?.by === person.id) return toProposal(proposal.id); // a second click
  const refused = refuseAccept(proposal, { person, author, versionInForce: current?.version ?? 0 });
  if (refused) return refuse(refusals[refused]);
  if (!fresh)
    return refuse({ status: 403, heading: 'Sign in again', line: 'Nothing was changed. Putting a policy in force asks for a sign-in of the last half hour.' });
  const limit = room.plays.take(person.id);
  if (!limit.ok) return refuse({ status: 429, heading: 'Too many at once', line: 'Nothing was changed. Please wait a minute and try again.' });

  const { policy } = await deps.proposals.document(proposal);
  const issues = policy ? checkNewPolicy(policy, deps.clock.now()) : [];
  if (!policy || issues.length > 0)
    return refuse({ status: 409, heading: 'It can not be a policy any more', line: 'Nothing was changed. Propose it anew.', faults: noticesOf(issues) });
  const beside = await besideRejected(deps, policy);
  const { blocked, unplayed } = beside;
  if (blocked.length > 0) {
    const fault = forced ? faultOfReason(forced.reason) : undefined;
    if (!forced)
      return refuse({ status: 409, heading: 'It would send what people rejected', line: 'Nothing was changed. Overruling them needs a reason.', beside });
    if (forced.seen !== seenOf(proposal, beside))
      return refuse({ status: 409, heading: 'Other rejected replies than you saw', line: 'Nothing was changed. Look at them again.', beside });
    if (fault) return refuse({ status: 422, heading: 'The reason is missing or too long', line: fault, beside });
  }
  const put = await deps.proposals.putInForce(proposal.id, person.id, {
    ...(forced && blocked.length > 0 && { forced: forced.reason }),
    overruled: blocked.map(({ id }) => id),
    unplayed,
  });
  if (put.ok) return toProposal(proposal.id);
  if (put.reason === 'unknown') return unknownProposal();
  const now = await deps.proposals.get(proposal.id);
  return now?.state === 'in_force' && now.closed?.by === person.id ? toProposal(proposal.id) : refuse(refusals[put.reason]);
}
