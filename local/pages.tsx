import type { Child } from 'hono/jsx';
import type { DraftView } from '../functions/domain/approval/draft-view.ts';
import { counted } from '../functions/page/words.ts';
import { heldDraft } from '../functions/runtime/curl-examples.ts';
import type { FaultPlan } from './faults.ts';
import type { SeededPerson } from './seed.ts';
import type { SentMail } from './stand-ins/mailbox.ts';
import type { Delivery } from './stand-ins/webhook-receiver.ts';

const css = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 0; overflow-wrap: anywhere; } article h2 { margin: 0; }
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
        {mails.length === 0
          ? 'No mail yet. '
          : `${counted(mails.length, 'mail')}, newest first${mails.length > shownMails ? `; these are ${shownMails}` : ''}. `}
        <a href="/_local/mail">Refresh</a> · <a href="/_local/">All of the local stack</a>
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

/** Webhooks that their page shows at once; all are in its JSON form. */
const shownDeliveries = 50;

/** What the built-in receiver got: each attempt, what it was answered, and its body laid out to be read. */
export function webhooksPage(deliveries: readonly Delivery[]): string {
  return document(
    <Page title="Webhooks of the local stack">
      <p>
        {deliveries.length === 0
          ? 'None yet. '
          : `${counted(deliveries.length, 'attempt')}, newest first${deliveries.length > shownDeliveries ? `; these are ${shownDeliveries}` : ''}. `}
        <a href="/_local/webhooks">Refresh</a> · <a href="/_local/">All of the local stack</a>
      </p>
      {deliveries.slice(0, shownDeliveries).map(({ id, type, at, headers, raw, verified, answered }) => (
        <article>
          <h2>{type || 'of no type'}</h2>
          <p class="facts">
            <time datetime={at}>{at}</time> · {answered === null ? 'the connection was dropped' : `answered ${answered}`} ·{' '}
            {verified ? 'signature verified' : 'signature not believed'} · {id}
          </p>
          <p class="facts">{factsOf(raw)}</p>
          <details>
            <summary>Body</summary>
            <pre>{laidOut(raw)}</pre>
          </details>
          <details>
            <summary>Headers</summary>
            <pre>
              {Object.entries(headers)
                .map(([name, value]) => `${name}: ${value}`)
                .join('\n')}
            </pre>
          </details>
        </article>
      ))}
    </Page>,
  );
}

/** What a webhook is about, in a line: each is of a draft, and we made it ourselves. */
function factsOf(raw: string): string {
  const { draft } = (JSON.parse(raw) as { readonly data: { readonly draft: DraftView } }).data;
  return [draft.reference, draft.accountId, draft.status, draft.id].join(' · ');
}

const laidOut = (raw: string): string => JSON.stringify(JSON.parse(raw), null, 2);

/** What the first page says of a stack. */
export interface About {
  /** Scheme and host. */
  readonly url: string;
  readonly people: readonly SeededPerson[];
  /** The file with its keys, where there is one. */
  readonly stackFile: string | undefined;
}

interface IndexView extends About {
  readonly now: Date;
  readonly faults: FaultPlan;
}

/** Where everything is, and a first call. */
export function indexPage({ url, people, stackFile, now, faults }: IndexView): string {
  const links: readonly (readonly [href: string, text: string])[] = [
    ['/_local/mail', 'Inbox: every mail that was sent, with links to decide and to sign in'],
    ['/queue', 'Queue of everything that waits'],
    ['/_local/webhooks', 'Webhooks that the built-in receiver got'],
    ['/policy', 'The policy, and proposals for it'],
    ['/docs', 'The API, with commands to try'],
    ['/openapi.json', 'The API as OpenAPI'],
    ['/_local/clock', 'Clock'],
    ['/_local/faults', 'Faults'],
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
      {stackFile === undefined ? null : (
        <>
          <h2>A first draft</h2>
          <p>
            {heldDraft.says}. API keys are in <code>{stackFile}</code>:
          </p>
          <pre>{`URL=${url}\nKEY=$(node -p "JSON.parse(fs.readFileSync('${stackFile}')).keys.helpdesk")\n\n${heldDraft.shell}`}</pre>
          <p>
            Then look into the <a href="/_local/mail">inbox</a>: somebody is asked to decide.
          </p>
        </>
      )}
      <h2>Who can sign in</h2>
      <p>
        Any of them, at the <a href="/queue">queue</a>: the link comes by mail, into the <a href="/_local/mail">inbox</a>.
      </p>
      <ul>
        {people.map(({ name, email, roles }) => (
          <li>
            {name}, <code>{email}</code>: {roles.length === 0 ? 'no role' : roles.join(', ')}
          </li>
        ))}
      </ul>
      <p>
        These pages are for browsers. Whoever asks for anything else than <code>text/html</code> gets JSON.
      </p>
    </Page>,
  );
}
