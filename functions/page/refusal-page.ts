import { pageHeaders } from './layout.tsx';
import { linkDoesNotWorkPage, renderMessagePage } from './message-page.tsx';
import type { UnsentForm } from './unsent-form.tsx';

const words: Readonly<Record<number, readonly [string, string]>> = {
  403: ['Not allowed', 'This page can only be used from its own form.'],
  413: ['Too long', 'What you sent is too long. Nothing was recorded. Go back and shorten it.'],
  415: ['Not a form', 'This address takes the form of its page only.'],
  429: ['Too many requests', 'Please wait a minute and try again.'],
  503: ['Try again', 'We are very busy just now. Your choice was not recorded. Please try again in a moment.'],
};

/** What stands there instead where the form is on the page, to be sent again. */
const againWords: typeof words = {
  413: ['Not recorded: too long', 'What you sent is too long. Nothing was recorded. Shorten it and send it again.'],
  429: ['Not recorded: too many requests', 'Please wait a minute, then send it again.'],
};
const trouble = [
  'Your choice was not recorded',
  'Something on our side does not work at the moment. Please send it again in a minute: a choice is counted once, however often you send it.',
] as const;

const paused = ['Paused', 'The service is stopped for a while, so that its records can be put in order. Please come again later.'] as const;

const pausedForm = [
  'Paused: your choice was not recorded',
  'The service is stopped for a while, so that its records can be put in order. Please send it again later: a choice is counted once, however often you send it.',
] as const;

/** Refusals that have nothing to do with what the form says, or that a shorter text mends: the same form may be sent again. */
const mayBeSentAgain = (status: number): boolean => status === 413 || status === 429 || status >= 500;

/**
 * A refused request as a page in words. What is unknown looks the same whatever it is.
 *
 * @param form - what the browser sent, where it sent one of our forms: it comes back with the page, so that nothing that was typed is lost.
 */
export function refusalPage(
  { status, code }: { readonly status: number; readonly code?: string },
  form?: UnsentForm,
): { status: number; headers: Record<string, string>; body: string } {
  const unsent = form !== undefined && mayBeSentAgain(status) ? form : undefined;
  const [title, line] = (code === 'paused' ? (unsent ? pausedForm : paused) : unsent ? (againWords[status] ?? trouble) : words[status]) ?? [
    'Something went wrong',
    'Your choice was not recorded. Please open the link in your mail again.',
  ];
  const body = status === 404 ? linkDoesNotWorkPage : renderMessagePage({ status, title, lines: [line], ...(unsent && { unsent }) });
  return { status, headers: pageHeaders(), body };
}
