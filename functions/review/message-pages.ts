import { mayHaveFreshLink } from '../domain/approval/decide.ts';
import type { DraftHead, Grant } from '../domain/approval/draft-state.ts';
import { whoHasItNow } from '../page/draft-packet.ts';
import { erasedLines } from '../page/erased.ts';
import { pageHeaders } from '../page/layout.tsx';
import { linkDoesNotWorkPage, renderMessagePage } from '../page/message-page.tsx';
import { formatInstant } from '../page/time.ts';
import { listed } from '../page/words.ts';
import { type Answer, html, problem, type Refusal } from '../runtime/compose.ts';
import type { Case, Right } from './cases.ts';

/** A page that says a few lines and shows nothing of a case. */
export const messagePage = (status: number, title: string, lines: readonly string[], headers: Readonly<Record<string, string>> = {}): Answer =>
  html(status, renderMessagePage({ status, title, lines }), { ...pageHeaders(), ...headers });

/** One answer for a link that is unknown, damaged, or not of this browser: it tells nobody which. */
export const notWorking = (): Answer => html(404, linkDoesNotWorkPage, pageHeaders());

/** 429: the limit's headers say when to come again. */
export const tooMany = (headers: Readonly<Record<string, string>>): Answer =>
  messagePage(429, 'Too many tries', ['Please wait a minute, then open the link in your mail again.'], headers);

/** The same for a form, which comes back with what was typed. */
export const tooManyForms = (headers: Readonly<Record<string, string>>): Refusal => problem(429, 'rate_limited', 'too many forms of one link', { headers });

/**
 * 410: the person of a right was set inactive, or is no longer among the people. Every right of theirs rests, and nothing of a case is shown or done by it.
 *
 * @param typed - what they had written, which comes back.
 * @returns undefined where they are active.
 */
export function restingPage({ facts }: Pick<Case, 'facts'>, { personId }: Pick<Right, 'personId'>, typed = ''): Answer | undefined {
  if (facts.people.some(({ id, active }) => id === personId && active)) return undefined;
  const lines = [
    'Whoever was asked by this link is not active at the moment, so it shows nothing and nothing can be done by it.',
    'If that is you, and you did not expect it, tell whoever runs your helpdesk.',
  ];
  return html(410, renderMessagePage({ status: 410, title: 'This link is at rest', lines, typed }), pageHeaders());
}

/** Where the level is `sign-in`, nothing of a case is shown or done before that very person has signed in; what somebody else typed comes back. */
export function closedTo(right: Right, signedIn: Case['signedIn'], typed = ''): Answer | undefined {
  if (right.assurance !== 'sign-in' || signedIn?.personId === right.personId) return undefined;
  return signedIn ? strangerPage(typed) : signInFirst(right);
}

/** 303: to the sign-in, and from there back to the case. */
export const signInFirst = (grant: Pick<Grant, 'grantId'>): Answer =>
  html(303, '', { ...pageHeaders(), location: `/sign-in?return=${encodeURIComponent(`/review/g/${grant.grantId}`)}` });

/** 403: somebody is signed in, and is not the one whose right it is. */
export const strangerPage = (typed = ''): Answer => {
  const lines = ['You are signed in as another person than the one who was asked. Nothing was recorded as their decision.'];
  return html(403, renderMessagePage({ status: 403, title: 'This link is for somebody else', lines, typed }), pageHeaders());
};

/** 410: a link that ended long ago shows nothing by itself, as mails are kept and passed on; its person may still look once signed in. */
export const tooOldPage = (grantId: string): Answer =>
  html(
    410,
    renderMessagePage({
      status: 410,
      title: 'This link is too old',
      lines: ['It ended more than 30 days ago and shows nothing any more. Sign in to see what became of the reply, if you were asked about it.'],
      link: { href: `/sign-in?return=${encodeURIComponent(`/review/g/${grantId}`)}`, label: 'Sign in' },
    }),
    pageHeaders(),
  );

/** What a page about a right that is over is made with: the zone of its person, a nonce for the way to a fresh link, and what they had typed. */
interface OverPage {
  readonly timeZone: string;
  readonly nonce: string;
  readonly typed: string;
}

/** 410: the right is over. Who has it now, and a way to a fresh link where one may be had. */
export function overPage(standing: 'expired' | 'delegation-ended' | 'code-retired', { draft, grant, facts }: Case, over: OverPage): Answer {
  const { timeZone, nonce, typed } = over;
  const lines = [overWords[standing](formatInstant(new Date(grant.expiresAt), timeZone)), nowWords(whoHasItNow(draft, grant, facts.people))];
  const mayAsk =
    standing !== 'delegation-ended' && mayHaveFreshLink(draft, grant, facts.now) && facts.people.some(({ id, active }) => id === grant.personId && active);
  const resend = mayAsk ? { resend: { grantId: grant.grantId, nonce } } : {};
  return html(410, renderMessagePage({ status: 410, title: 'This link has expired', lines, typed, ...resend }), pageHeaders());
}

const overWords = {
  expired: (at: string) => `This link expired at ${at}.`,
  'delegation-ended': () => 'The delegation by which you were asked has ended: whoever it was for decides again.',
  'code-retired': () => 'The code of this link is no longer valid: its key was exchanged.',
} as const;

const nowWords = (names: readonly string[]): string =>
  names.length > 0 ? `It is with ${listed(names)} now.` : 'Others are asked by now, or the customer gets the holding reply.';

/** 410: no answer is needed any more; what was typed is shown once more, so that its writer does not lose it. */
export const questionOverPage = (typed: string): Answer =>
  html(
    410,
    renderMessagePage({
      status: 410,
      title: 'This question is over',
      lines: ['The text that it was about has been decided, has changed, or no longer waits. An answer is not needed any more.'],
      typed,
    }),
    pageHeaders(),
  );

/** 410: there is nothing left to show. It is no fault, and nobody has to do anything. */
export const erasedPage = ({ erased }: Pick<DraftHead, 'erased'>, timeZone: string, typed = ''): Answer | undefined =>
  erased &&
  html(410, renderMessagePage({ status: 410, title: 'The texts of this reply were erased', lines: erasedLines(erased.at, timeZone), typed }), pageHeaders());

/** Nobody is shown a text that is not the one they would approve. To look changes nothing: what is due next holds the draft back. */
export const keptBackPage = (status: number, typed = ''): Answer =>
  html(
    status,
    renderMessagePage({
      status,
      title: 'This reply is kept back',
      lines: ['Its stored text is gone or is no longer what was assessed, so it is not shown and does not go out.', 'Please tell whoever runs your helpdesk.'],
      typed,
    }),
    pageHeaders(),
  );
