import type * as z from 'zod';
import { applied, reasonOf } from '../domain/learning/apply.ts';
import { mayBeDismissed } from '../domain/learning/proposal.ts';
import { longestReason, mayPropose } from '../domain/policy-proposal.ts';
import { type CalibrationView, renderCalibrationPage } from '../page/calibration-page.tsx';
import { pageHeaders } from '../page/layout.tsx';
import { type AdviceView, adviceFigures } from '../page/threshold-figures.tsx';
import { formOf, looking } from '../runtime/browser.ts';
import { adviceIn, type CalibrationNow, proposalIn, readCalibration } from '../runtime/calibration.ts';
import { ThresholdsQuery } from '../runtime/calibration-schemas.ts';
import { type Answer, type Endpoints, html, isBusy, type Request } from '../runtime/compose.ts';
import { figureFile } from './figure-file.ts';
import { noPolicyYet } from './policy.ts';
import { actorWords, forPolicyForm, forPolicyRoom, type PolicyRoom, sayInWords } from './policy-room.ts';
import { frameOf, pageOf, type SignedIn } from './who.ts';

/** What the results say of the policy, for those who see it; proposing what they say goes the way of every other change. */
export const calibrationEndpoints = (room: PolicyRoom): Endpoints => ({
  ...looking(
    '/policy/calibration',
    forPolicyRoom(room.deps, (signedIn, request) => {
      const asked = askedFor(request);
      return asked ? showCalibration(room, signedIn, asked) : noSuchShare();
    }),
  ),
  ...looking(
    '/policy/calibration/{figure}',
    forPolicyRoom(room.deps, (_, request) => sendFigure(room, request)),
  ),
  'POST /policy/calibration': forPolicyForm(
    room.deps,
    ({ reason = '' }) => reason,
    (signedIn, request) => takeForm(room, signedIn, request),
  ),
});

const ownSeal = ({ person }: SignedIn): string => `calibration of ${person.id}`;
const formSeal = 'dismiss';

type Asked = z.infer<typeof ThresholdsQuery>;

/** The false acceptance that is asked about, of all that the address may say; undefined where it is none. */
const askedFor = ({ query }: Request): Asked | undefined => ThresholdsQuery.safeParse(query.wanted === undefined ? {} : { wanted: query.wanted }).data;

const toCalibration = { href: '/policy/calibration', label: 'To what the results say' };
const noSuchShare = async (): Promise<Answer> =>
  sayInWords(422, 'No such share', 'A share of replies is asked for as a number between 0.001 and 0.999, such as 0.05.', { link: toCalibration });
const nothingHere = (): Answer => sayInWords(404, 'Nothing here', 'There is no such figure.', { link: toCalibration });

async function showCalibration(
  room: PolicyRoom,
  signedIn: SignedIn,
  { wanted }: Asked = {},
  problem: CalibrationView['problem'] = null,
  status = 200,
): Promise<Answer> {
  const now = await readCalibration(room.deps);
  return now ? calibrationPage(room, signedIn, now, adviceIn(now, wanted), problem, status) : noPolicyYet();
}

/** A figure of the adviser as a file. */
async function sendFigure({ deps }: PolicyRoom, request: Request): Promise<Answer> {
  const asked = askedFor(request);
  if (!asked) return noSuchShare();
  const now = await readCalibration(deps);
  if (!now) return noPolicyYet();
  return figureFile(adviceFigures(adviceIn(now, asked.wanted)), request.params.figure, (id) => `calibration-${id}.csv`) ?? nothingHere();
}

async function calibrationPage(
  { deps, seals }: PolicyRoom,
  signedIn: SignedIn,
  { current, covered, cut, unread, proposals, standings, closed }: CalibrationNow,
  advice: AdviceView,
  problem: CalibrationView['problem'],
  status: number,
): Promise<Answer> {
  const people = await deps.accounts.listPeople();
  const rows = await Promise.all(
    closed.map(async ({ proposal, state, at, actor, reason, policyVersion }) => ({
      proposal,
      state,
      at: new Date(at),
      by: await actorWords(deps, people, actor),
      reason,
      policyVersion,
    })),
  );
  return pageOf(
    status,
    renderCalibrationPage({
      ...frameOf(deps, signedIn.person),
      form: await seals.seal(ownSeal(signedIn), formSeal),
      mayPropose: mayPropose(signedIn.person),
      policyVersion: current.version,
      covered,
      cut,
      unread,
      proposals,
      standings,
      ...advice,
      closed: rows.sort((a, b) => b.at.getTime() - a.at.getTime()),
      problem,
    }),
  );
}

async function takeForm(room: PolicyRoom, signedIn: SignedIn, request: Request): Promise<Answer> {
  const form = formOf(request);
  const { person } = signedIn;
  const refuse = (status: number, heading: string, line: string): Promise<Answer> => showCalibration(room, signedIn, {}, { heading, line }, status);
  if (!mayPropose(person)) return refuse(403, 'Not for you to change', 'An owner or somebody of compliance dismisses proposals.');
  if ((await room.seals.open(ownSeal(signedIn), form.form ?? '')) === undefined)
    return refuse(409, 'This form is no longer valid', 'Nothing was changed. Look at it again and choose.');
  if (form.do !== 'dismiss') return refuse(422, 'Choose what to do', 'Nothing was changed.');
  const reason = (form.reason ?? '').replace(/\r\n?/g, '\n').trim();
  if (reason.length > longestReason) return refuse(422, 'The reason is too long', `At most ${longestReason} characters: ${reason.length}.`);
  const now = await readCalibration(room.deps);
  const found = now && proposalIn(now, form.proposal ?? '');
  if (!found) return refuse(409, 'There is no such proposal any more', 'Nothing was changed: the results no longer make it.');
  if (!mayBeDismissed(found.proposal))
    return refuse(409, 'Nobody can dismiss this', 'Nothing was changed: calibration opened the category, and closes it by itself within the hour.');
  try {
    const isDismissed = await room.deps.calibration.dismiss(found.proposal, { via: 'sign-in', personId: person.id }, reason === '' ? null : reason);
    return isDismissed
      ? html(303, '', { ...pageHeaders(), location: '/policy/calibration' })
      : refuse(409, 'It was accepted already', 'Nothing was changed: it is a version of the policy by now.');
  } catch (error) {
    if (!isBusy(error)) throw error;
    return refuse(503, 'We are very busy just now', 'Nothing was changed. Please try again in a moment.');
  }
}

/** What the form of a policy proposal begins with, for a proposal of calibration; undefined where the results no longer make it. */
export async function proposalFrom({ deps }: PolicyRoom, calibrationId: string) {
  const now = await readCalibration(deps);
  const proposal = now?.proposals.find(({ id }) => id === calibrationId);
  return now && proposal && { proposal, policy: applied(now.current.policy, proposal), reason: reasonOf(proposal), against: now.current };
}
