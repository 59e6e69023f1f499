import { canonicalJson } from '../domain/canonical-json.ts';
import { sha256 } from '../domain/hash.ts';
import { newId } from '../domain/ids.ts';
import type { Proposal } from '../domain/learning/proposal.ts';
import { comparePolicies } from '../domain/policy/compare-policies.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { longestReason, mayPropose, type PolicyProposal } from '../domain/policy-proposal.ts';
import { pageHeaders } from '../page/layout.tsx';
import { type ProposeProblem, type ProposeView, playedDays, renderProposePage, type TypedProposal } from '../page/proposal-pages.tsx';
import { formOf, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, html, isBusy, type Request } from '../runtime/compose.ts';
import { layOutJson } from '../runtime/json-text.ts';
import { proposalFrom } from './calibration.ts';
import { noPolicyYet } from './policy.ts';
import { forPolicyForm, forPolicyRoom, nothingHere, noticesOf, type PolicyRoom, sayInWords } from './policy-room.ts';
import { examinePolicy, tryPolicy } from './policy-trial.ts';
import { frameOf, isKey, pageOf, type SignedIn } from './who.ts';

/** The form of a proposal: to look at, to try, and to send. */
export const proposeEndpoints = (room: PolicyRoom): Endpoints => ({
  ...looking(
    '/policy/propose',
    forPolicyRoom(room.deps, async (signedIn, request) => (mayPropose(signedIn.person) ? showForm(room, signedIn, request) : notToChange())),
  ),
  'POST /policy/propose': forPolicyForm(room.deps, typedIn, async (signedIn, request) =>
    mayPropose(signedIn.person) ? takeForm(room, signedIn, request) : notToChange(typedIn(formOf(request))),
  ),
});

const typedIn = (form: Readonly<Record<string, string>>): string => form.document ?? '';

const notToChange = (typed?: string): Answer =>
  sayInWords(403, 'Not for you to change', 'A policy is proposed by an owner or by somebody of compliance. Ask one of them.', { typed });

const defaultDays = 30;

/** The version in force that a page is about. */
interface InForce {
  readonly version: number;
  readonly sha256: string;
  readonly policy: Policy;
}

async function showForm(room: PolicyRoom, signedIn: SignedIn, { query }: Request): Promise<Answer> {
  const { accounts, proposals } = room.deps;
  const current = await accounts.currentPolicy();
  if (!current) return noPolicyYet();
  if (query.calibration !== undefined) {
    const made = await proposalFrom(room, query.calibration);
    if (!made) return nothingHere('The results no longer make this proposal, or somebody accepted or dismissed it.');
    return formPage(room, signedIn, made.against, {
      typed: { document: layOutJson(made.policy), reason: made.reason, days: defaultDays, calibration: made.proposal.id },
    });
  }
  if (query.proposal === undefined) {
    return formPage(room, signedIn, current, { typed: { document: layOutJson(current.policy), reason: '', days: defaultDays } });
  }
  const proposal = isKey(query.proposal) ? await proposals.get(query.proposal) : undefined;
  const policy = proposal && (await proposals.document(proposal)).policy;
  if (!proposal || !policy) return nothingHere('There is no such proposal, or its text can not be read any more.');
  return formPage(room, signedIn, current, {
    typed: { document: layOutJson(policy), reason: proposal.reason, days: defaultDays },
    ...(proposal.against !== current.version && { problem: madeFromAnother(proposal.against, current) }),
  });
}

const madeFromAnother = (against: number, { version }: InForce): ProposeProblem => ({
  heading: 'The policy has changed since',
  line: `This text was made from version ${against}, and version ${version} is in force: what was changed between them is not in it.`,
  faults: [],
  link: { href: `/policy/compare?from=${against}&to=${version}`, label: 'What has changed since' },
});

const ownSeal = ({ person }: SignedIn): string => `policy proposal of ${person.id}`;

type FormParts = Pick<ProposeView, 'typed'> & Partial<Pick<ProposeView, 'problem' | 'faultIn' | 'tried'>>;

/** The form as things stand, with an id of its own for what it may become. */
async function formPage({ deps, seals }: PolicyRoom, signedIn: SignedIn, current: InForce, parts: FormParts, status = 200): Promise<Answer> {
  const id = newId('prp', deps.clock.now(), (count) => deps.random.bytes(count));
  return pageOf(
    status,
    renderProposePage({
      ...frameOf(deps, signedIn.person),
      form: await seals.seal(ownSeal(signedIn), id),
      against: current.version,
      problem: null,
      faultIn: null,
      tried: null,
      ...parts,
    }),
  );
}

/** A form with something wrong in it; what was typed stays. */
interface Fault {
  readonly status: number;
  readonly heading: string;
  readonly line?: string;
  readonly more?: Partial<Pick<ProposeProblem, 'faults' | 'link'>>;
  readonly faultIn?: ProposeView['faultIn'];
}

const typedOf = (form: Readonly<Record<string, string>>): TypedProposal => ({
  document: linesOf(form.document),
  reason: linesOf(form.reason).trim(),
  days: playedDays.find((days) => String(days) === form.days) ?? defaultDays,
  calibration: /^cal_[0-9a-f]{26}$/.exec(form.calibration ?? '')?.[0],
});
const linesOf = (text = ''): string => text.replace(/\r\n?/g, '\n');

async function takeForm(room: PolicyRoom, signedIn: SignedIn, request: Request): Promise<Answer> {
  const form = formOf(request);
  const typed = typedOf(form);
  const current = await room.deps.accounts.currentPolicy();
  if (!current) return noPolicyYet();
  const refuse = ({ status, heading, line = '', more = {}, faultIn = null }: Fault, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    formPage(room, signedIn, current, { typed, faultIn, problem: { heading, line, faults: [], link: null, ...more } }, status).then((answer) => ({
      ...answer,
      headers: { ...answer.headers, ...headers },
    }));

  const limit = room.plays.take(signedIn.person.id);
  if (!limit.ok) return refuse({ status: 429, heading: 'Too many at once', line: 'Nothing was kept. Please wait a minute and send it again.' }, limit.headers);
  try {
    return await judgeForm(room, signedIn, form, typed, current, refuse);
  } catch (error) {
    if (!isBusy(error)) throw error;
    return refuse({ status: 503, heading: 'We are very busy just now', line: 'Nothing was kept. Please send it again in a moment.' });
  }
}

async function judgeForm(
  room: PolicyRoom,
  signedIn: SignedIn,
  form: Readonly<Record<string, string>>,
  typed: TypedProposal,
  current: InForce,
  refuse: (fault: Fault) => Promise<Answer>,
): Promise<Answer> {
  const { deps, seals } = room;
  const { proposals, accounts } = deps;
  const { person } = signedIn;
  const proposing = form.do === 'propose';
  if (!proposing && form.do !== 'try') return refuse({ status: 422, heading: 'Choose what to do', line: 'choose to check it or to propose it' });
  const id = await seals.open(ownSeal(signedIn), form.form ?? '');
  if (id === undefined)
    return refuse({ status: 409, heading: 'This form is no longer valid', line: 'Nothing was kept. Look at it again and send it once more.' });

  const examined = examinePolicy(typed.document, deps.clock.now());
  if (!examined.ok) return refuse({ status: 422, heading: 'This can not be a policy', more: { faults: examined.faults }, faultIn: 'document' });
  const { candidate, lineOf } = examined;
  const sha = sha256(canonicalJson(candidate));
  const used = (kept: PolicyProposal): Promise<Answer> =>
    refuse({
      status: 409,
      heading: 'This form was used already',
      line: 'A proposal was made from it before this text. Send it again, and it becomes another one.',
      more: { link: { href: `/policy/proposals/${encodeURIComponent(kept.id)}`, label: 'The proposal that was made from it' } },
    });
  const kept = proposing ? await proposals.get(id) : undefined;
  if (kept) return kept.sha256 === sha && kept.reason === typed.reason ? toProposal(kept.id) : used(kept);
  if (form.against !== String(current.version)) return refuse({ status: 409, ...staleFault(form.against, current) });
  if (sha === current.sha256)
    return refuse({ status: 422, heading: 'Nothing would change', line: 'it says the same as the policy in force', faultIn: 'document' });
  const reasonFault = proposing ? faultOfReason(typed.reason) : undefined;
  if (reasonFault) return refuse({ status: 422, heading: 'The reason is missing or too long', line: reasonFault, faultIn: 'reason' });

  const trial = await tryPolicy(deps, candidate, typed.days);
  if (!proposing) {
    const warnings = noticesOf(room.warningsOf(candidate, await accounts.listPeople()), lineOf);
    return formPage(room, signedIn, current, { typed, tried: { warnings, differences: comparePolicies(current.policy, candidate), trial } });
  }
  const calibration = await calibrationOf(room, typed, sha);
  const made = await proposals.make(id, { policy: candidate, against: current.version, reason: typed.reason, trial, calibration }, person.id);
  if (made.ok) return toProposal(made.proposal.id);
  const other = made.reason === 'used' ? await proposals.get(id) : undefined;
  if (other) return used(other);
  if (made.reason === 'not_allowed') return refuse({ status: 403, heading: 'You may no longer propose a policy' });
  const now = (await accounts.currentPolicy()) ?? current;
  return formPage(room, signedIn, now, { typed, problem: madeFromAnother(current.version, now) }, 409);
}

/** A form made from an older version, or from none that there is. */
function staleFault(against: string | undefined, current: InForce): Omit<Fault, 'status'> {
  const number = /^[1-9]\d{0,7}$/.test(against ?? '') ? Number(against) : undefined;
  if (number === undefined || number > current.version) return { heading: 'This form is no longer valid', line: 'Nothing was kept. Look at it again.' };
  const { heading, line, link } = madeFromAnother(number, current);
  return { heading, line, more: { link } };
}

/** The proposal of calibration that a text still is, to the letter; undefined where somebody changed it, or the results no longer make it. */
async function calibrationOf(room: PolicyRoom, { calibration }: TypedProposal, sha: string): Promise<Proposal | undefined> {
  const made = calibration === undefined ? undefined : await proposalFrom(room, calibration);
  return made && sha256(canonicalJson(made.policy)) === sha ? made.proposal : undefined;
}

/** What is wrong with a reason by itself. */
export function faultOfReason(reason: string): string | undefined {
  if (reason === '') return 'say why';
  return reason.length > longestReason ? `at most ${longestReason} characters: ${reason.length}` : undefined;
}

export const toProposal = (id: string): Answer => html(303, '', { ...pageHeaders(), location: `/policy/proposals/${encodeURIComponent(id)}` });
