import type { Child } from 'hono/jsx';
import type { FaultPlan } from './faults.ts';
import type { SentMail } from './stand-ins/mailbox.ts';

const css = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
article { border: 1px solid #8886; border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
p.facts { margin: .25rem 0; opacity: .8; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #8881; padding: .75rem; border-radius: .25rem; }
iframe { width: 100%; height: 32rem; border: 1px solid #8886; background: #fff; }
code { overflow-wrap: anywhere; }
`;

function Page({ title, children }: { title: string; children?: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{css}</style>
      </head>
      <body>
        <h1>{title}</h1>
        {children}
      </body>
    </html>
  );
}

const document = (page: { toString(): string }): string => `<!doctype html>${page.toString()}`;

/** Mails that the inbox page shows at once; all are in its JSON form. */
const shownMails = 50;

/**
 * The inbox: both parts of every mail.
 *
 * The HTML part stands in a frame of its own that runs no script and has no
 * origin; its links open in a new tab, as in a mail program.
 */
export function inboxPage(mails: readonly SentMail[]): string {
  return document(
    <Page title="Inbox of the local stack">
      <p>
        {mails.length === 0 ? 'No mail yet. ' : `${mails.length} mails, newest first. `}
        <a href="/_local/mail">Refresh</a>
      </p>
      {mails.slice(0, shownMails).map((mail) => (
        <article>
          <h2>{mail.subject}</h2>
          <p class="facts">
            To {mail.to} · <time datetime={mail.at}>{mail.at}</time>
            {mail.draftId === null ? '' : ` · ${mail.draftId}`}
          </p>
          <pre>{withLinks(mail.text)}</pre>
          {mail.html === '' ? null : (
            <details>
              <summary>As HTML</summary>
              <iframe
                title={`HTML part of ${mail.subject}`}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                referrerpolicy="no-referrer"
                loading="lazy"
                srcdoc={`<base target="_blank">${mail.html}`}
              />
            </details>
          )}
        </article>
      ))}
    </Page>,
  );
}

/** Addresses in a text as links; everything else stays text. */
function withLinks(text: string): Child[] {
  return text.split(/(https?:\/\/[^\s<>"']+)/).map((part, i) =>
    i % 2 === 1 ? (
      <a href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** Where everything is. */
export function indexPage({ now, faults }: { now: Date; faults: FaultPlan }): string {
  const links: readonly (readonly [href: string, text: string])[] = [
    ['/_local/mail', 'Inbox: every mail that was sent'],
    ['/queue', 'Queue of everything that waits'],
    ['/policy', 'The policy, and proposals for it'],
    ['/_local/webhooks', 'Webhooks that were received'],
    ['/_local/clock', 'Clock'],
    ['/_local/faults', 'Faults'],
    ['/openapi.json', 'The API as OpenAPI'],
    ['/health', 'Health'],
  ];
  return document(
    <Page title="Countersign, local stack">
      <p>
        The clock shows <time datetime={now.toISOString()}>{now.toISOString()}</time>. Faults: <code>{JSON.stringify(faults)}</code>
      </p>
      <ul>
        {links.map(([href, text]) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        API keys and people are in <code>.local/stack.json</code>.
      </p>
    </Page>,
  );
}
