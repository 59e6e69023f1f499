import { pageHeaders } from './layout.tsx';
import { linkDoesNotWorkPage, renderMessagePage } from './message-page.tsx';

const words: Readonly<Record<number, readonly [string, string]>> = {
  403: ['Not allowed', 'This page can only be used from its own form.'],
  413: ['Too long', 'What you sent is too long. Nothing was recorded. Go back and shorten it.'],
  415: ['Not a form', 'This address takes the form of its page only.'],
  429: ['Too many requests', 'Please wait a minute and try again.'],
  503: ['Try again', 'We are very busy just now. Your choice was not recorded. Please try again in a moment.'],
};

/** A refused request as a page in words. What is unknown looks the same whatever it is. */
export function refusalPage({ status }: { readonly status: number }): { status: number; headers: Record<string, string>; body: string } {
  const [title, line] = words[status] ?? ['Something went wrong', 'Your choice was not recorded. Please open the link in your mail again.'];
  const body = status === 404 ? linkDoesNotWorkPage : renderMessagePage({ status, title, lines: [line] });
  return { status, headers: pageHeaders(), body };
}
