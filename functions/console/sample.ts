import { mayLookAtSample, reviewSample, sampleStanding } from '../domain/approval/audit-sample.ts';
import { currentRevision, type Draft, RejectReason, type Sampled, SampleVerdict } from '../domain/approval/draft-state.ts';
import { nameOf, type Person } from '../domain/approval/person.ts';
import { kidOfNonce, newNonce, readNonce } from '../domain/approval/review-link.ts';
import { sha256 } from '../domain/hash.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { packetView } from '../page/draft-packet.ts';
import { erasedLines } from '../page/erased.ts';
import { pageHeaders } from '../page/layout.tsx';
import { renderMessagePage } from '../page/message-page.tsx';
import { renderSampleItemPage, renderSampleListPage, type SampleProblem, type SampleRow, type SampleState } from '../page/sample-pages.tsx';
import { cookieOf, formOf, formTaking, keyNamed, looking } from '../runtime/browser.ts';
import { type Answer, type Endpoints, html, isBusy, type Request } from '../runtime/compose.ts';
import { contextFor, policyOf } from '../runtime/move-on.ts';
import { orUndefined } from '../runtime/or-undefined.ts';
import { inTurns } from '../runtime/period.ts';
import { createRateLimit, type RateLimit } from '../runtime/rate-limit.ts';
import { type ConsoleDeps, formsOfPerson, forSignedIn, forSignedInForm, frameOf, pageOf } from './who.ts';

/** Rows of the list (ours): each draft is read, since the index does not know who wrote it. */
const rowsAtMost = 50;

/** The replies that went out unseen and that chance chose to be looked at afterwards. */
export function sampleEndpoints(deps: ConsoleDeps): Endpoints {
  const forms = createRateLimit({ ...formsOfPerson, clock: deps.clock });
  return {
    ...looking(
      '/sample',
      forSignedIn(deps, (person) => forReviewer(deps, person, () => showList(deps, person))),
    ),
    ...looking(
      '/sample/{draftId}',
      forSignedIn(deps, (person, request) => forReviewer(deps, person, () => showItem(deps, person, request))),
    ),
    'POST /sample/{draftId}': formTaking(
      forSignedInForm(
        deps,
        '/sample',
        () => '', // what is chosen is chosen again in a moment
        ({ person }, request) => forReviewer(deps, person, (policy) => takeAnswer(deps, forms, policy, person, request)),
      ),
    ),
  };
}

/** @param run - is given the policy in force. */
async function forReviewer({ accounts }: ConsoleDeps, person: Person, run: (policy: Policy) => Promise<Answer>): Promise<Answer> {
  const policy = (await accounts.currentPolicy())?.policy;
  return policy && mayLookAtSample(person, policy) ? run(policy) : say(403, 'Not for you to see', ['The audit sample is for people who approve.'], toQueue);
}

type Link = { readonly href: string; readonly label: string };
const toQueue: Link = { href: '/queue', label: 'To the queue' };
const toSample: Link = { href: '/sample', label: 'To the audit sample' };
const say = (status: number, title: string, lines: readonly string[], link: Link = toSample): Answer =>
  pageOf(status, renderMessagePage({ status, title, lines, link }));
const nothingHere = (): Answer => say(404, 'Nothing here', ['There is no such reply in the audit sample.']);

async function showList(deps: ConsoleDeps, person: Person): Promise<Answer> {
  const { draftIds, cut } = await deps.sample.waiting();
  const looked = draftIds.slice(0, rowsAtMost);
  const drafts = await inTurns(looked, (draftId) => orUndefined(deps.drafts.load(draftId))); // a damaged one hides no other
  const rows = drafts.flatMap((draft) => (draft && sampleStanding(draft, person.id).kind === 'open' ? [rowOf(draft)] : []));
  return pageOf(200, renderSampleListPage({ ...frameOf(deps, person), rows, cut: cut || looked.length < draftIds.length }));
}

const rowOf = (draft: Draft): SampleRow => ({
  draftId: draft.head.id,
  reference: draft.head.reference,
  sentAt: sentAt(draft),
  accountName: currentRevision(draft).account?.name ?? draft.head.accountId,
  category: draft.head.category,
});
const sentAt = ({ head }: Draft): Date => new Date(head.release?.at ?? head.createdAt);

/** Whom a form belongs to: this person, in this session, for this draft. */
const formOwner = ({ settings }: ConsoleDeps, request: Request, person: Person, draftId: string): string =>
  sha256(`sample-form/v1\n${cookieOf(request, settings) ?? ''}\n${person.id}\n${draftId}`);

async function showItem(deps: ConsoleDeps, person: Person, request: Request): Promise<Answer> {
  const draft = await deps.drafts.load(request.params.draftId ?? '');
  return draft ? itemPage(deps, person, request, draft) : nothingHere();
}

/** What the page says beside the reply. */
interface PageParts {
  readonly status?: number;
  readonly problem?: SampleProblem;
  /** When the form that was sent was shown: its time goes on counting from there. */
  readonly shownAt?: Date | undefined;
}

async function itemPage(deps: ConsoleDeps, person: Person, request: Request, draft: Draft, parts: PageParts = {}): Promise<Answer> {
  const { accounts, drafts, linkKeys, random } = deps;
  const { status = 200, problem = null, shownAt } = parts;
  const standing = sampleStanding(draft, person.id);
  if (standing.kind === 'not-chosen') return nothingHere();
  const frame = frameOf(deps, person);
  if (standing.kind === 'erased') return say(410, 'The texts of this reply were erased', erasedLines(standing.at, frame.timeZone));
  const submission = await orUndefined(drafts.submission(draft));
  if (!submission)
    return say(409, 'This reply can not be shown', ['Its stored text is gone or is no longer what was assessed.', 'Please tell whoever runs your helpdesk.']);
  const [people, policy] = await Promise.all([accounts.listPeople(), policyOf(deps, draft.head.policy.sha256)]);
  const state = async (): Promise<SampleState> => {
    if (standing.kind === 'looked-at') return { kind: 'looked-at', said: saidBy(standing.verdict, person, people) };
    if (standing.kind === 'own-draft') return standing;
    const bound = { grantId: formOwner(deps, request, person, draft.head.id), requestHash: draft.head.requestHash, now: shownAt ?? frame.now };
    return { kind: 'open', nonce: newNonce(await linkKeys.current(), { ...bound, random: (count) => random.bytes(count) }) };
  };
  return pageOf(
    status,
    renderSampleItemPage({
      ...frame,
      packet: packetView({ draft, revision: currentRevision(draft), submission, policy, people, seenBefore: null }, null),
      sentAt: sentAt(draft),
      state: await state(),
      problem,
    }),
  );
}

const saidBy = ({ verdict, reason, personId, at }: NonNullable<Sampled['verdict']>, person: Person, people: readonly Person[]) => ({
  verdict,
  reason,
  by: nameOf(personId, people),
  own: personId === person.id,
  at: new Date(at),
});

const problems = {
  stale: { field: null, message: 'This form is no longer valid; please look again and choose.' },
  unchosen: { field: null, message: 'Press one of the three buttons at the end of the page.' },
  reason: { field: 'reason', message: 'Choose a reason' },
  late: { field: null, message: 'Somebody was faster, and the first answer counts.' },
  busy: { field: null, message: 'We are very busy just now. Please try again in a moment.' },
} as const satisfies Record<string, SampleProblem>;

async function takeAnswer(deps: ConsoleDeps, forms: RateLimit, policy: Policy, person: Person, request: Request): Promise<Answer> {
  const limit = forms.take(person.id);
  if (!limit.ok)
    return html(429, renderMessagePage({ status: 429, title: 'Too many answers', lines: ['Please wait a minute.'], link: toSample }), {
      ...pageHeaders(),
      ...limit.headers,
    });
  const draft = await deps.drafts.load(request.params.draftId ?? '');
  if (!draft) return nothingHere();
  const form = formOf(request);
  const key = await keyNamed(deps.linkKeys, kidOfNonce(form.nonce ?? ''));
  const nonce = key && readNonce(form.nonce ?? '', key, formOwner(deps, request, person, draft.head.id));
  const refuse = (status: number, problem: SampleProblem, now: Draft = draft): Promise<Answer> =>
    itemPage(deps, person, request, now, { status, problem, shownAt: nonce?.shownAt });
  if (!nonce || !draft.head.requestHash.startsWith(nonce.hashPrefix)) return refuse(409, problems.stale);
  const { data: verdict } = SampleVerdict.safeParse(form.verdict);
  if (!verdict) return refuse(422, problems.unchosen);
  const { data: reason } = RejectReason.safeParse(form.reason);
  if (verdict === 'rejected' && !reason) return refuse(422, problems.reason);

  const review = { personId: person.id, verdict, reason: verdict === 'rejected' ? (reason ?? null) : null, shownAt: nonce.shownAt };
  const taken = { done: false };
  try {
    const after = await deps.drafts.move(draft.head.id, (one) => {
      const transition = reviewSample(one, review, contextFor(deps, policy));
      taken.done = transition !== undefined;
      return transition;
    });
    if (!after) return nothingHere();
    return taken.done || isSaidAlready(after, review) ? toItem(draft) : await refuse(409, problems.late, after);
  } catch (error) {
    if (!isBusy(error)) throw error;
    return refuse(503, problems.busy);
  }
}

/** A second click says the same again. */
const isSaidAlready = ({ head }: Draft, { personId, verdict, reason }: { personId: string; verdict: SampleVerdict; reason: RejectReason | null }): boolean => {
  const said = head.sample?.verdict;
  return said?.personId === personId && said.verdict === verdict && said.reason === reason;
};

const toItem = ({ head }: Draft): Answer => html(303, '', { ...pageHeaders(), location: `/sample/${encodeURIComponent(head.id)}` });
