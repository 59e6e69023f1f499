import { renderPage } from './layout.tsx';
import { Name, ResendForm, TypedBefore } from './parts.tsx';
import { showUnseen } from './text.ts';
import { type UnsentForm, UnsentFormAgain } from './unsent-form.tsx';

/** A page that says one thing and has nothing to decide. */
export interface MessageView {
  /** For the caller's answer; the page does not show it. */
  readonly status: number;
  readonly title: string;
  /** Paragraphs. */
  readonly lines: readonly string[];
  /** "Send me a fresh link", for a grant whose person is still eligible. */
  readonly resend?: { readonly grantId: string; readonly nonce: string };
  /** Where to go from here; our own paths only. */
  readonly link?: { readonly href: string; readonly label: string; readonly inAnotherTab?: boolean };
  readonly reference?: string;
  /** What was typed into a form that can't be sent any more. */
  readonly typed?: string;
  /** A form that was not taken and may be sent again. */
  readonly unsent?: UnsentForm;
}

export function renderMessagePage({ title, lines, resend, link, reference, typed, unsent }: MessageView): string {
  return renderPage({
    title: showUnseen(title, { oneLine: true }),
    lead: <p>Reply approval</p>,
    heading: <Name>{title}</Name>,
    footer: reference ? <p>{reference}</p> : null,
    children: (
      <>
        {lines.map((line) => (
          <p>
            <Name>{line}</Name>
          </p>
        ))}
        {typed ? <TypedBefore typed={typed} /> : null}
        {unsent ? <UnsentFormAgain form={unsent} /> : null}
        {resend ? <ResendForm {...resend} /> : null}
        {link ? (
          <p>
            <a class="button" href={link.href} {...(link.inAnotherTab && { target: '_blank', rel: 'noopener' })}>
              {link.label}
            </a>
          </p>
        ) : null}
      </>
    ),
  });
}

/** The page for a link that is wrong, altered or unknown: the same bytes each time, with no hint whether a draft exists. */
export const linkDoesNotWorkPage: string = renderMessagePage({
  status: 404,
  title: 'This link does not work',
  lines: ['Please open the link in your mail again, the whole of it. If it still does not work, ask whoever runs your helpdesk.'],
});
