import type { Child } from 'hono/jsx';
import { type PageScript, pageStyle, renderPage, scriptedPageHeaders, styledPageHeaders } from './layout.tsx';
import { Name } from './parts.tsx';

/*
 * What pages behind the sign-in have beside the style of every page: tables, figures, fields in a row. Whoever comes by a
 * mailed link has none of it, and does not wait for it.
 */
const consoleStyle = pageStyle(`
textarea.source{min-height:28rem;font:.85rem/1.5 ui-monospace,monospace}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:start;color:var(--soft);padding:.25rem 0;max-width:calc(100vw - 3rem)}
th,td{text-align:start;vertical-align:middle;padding:.6rem .75rem .6rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
td{min-width:5.5rem}
td.say{min-width:13rem}
td a,th a{display:inline-block;min-height:48px;min-width:48px;padding:.75rem 0}
tbody tr:focus-within{background:var(--note)}
.chips{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;margin:0;padding:0;min-width:11rem}
.chips li{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.6rem 1rem;align-items:end;margin-bottom:.75rem}
.fields label{margin-top:.4rem}
.fields .acts{margin:0}
svg{display:block;max-width:44rem;overflow:visible}
.left,.age,.whole{white-space:nowrap}
.brief{min-width:0}
rect,circle{color:var(--link)}
.find{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin-bottom:.75rem}
.find label{margin-top:.4rem}
.find .acts{margin:0}
.find div:first-child{flex:1 1 12rem;max-width:26rem}
@media (max-width:75rem){
.left,.age{white-space:normal}
td{min-width:4.25rem}
.chips{min-width:10rem}
}
@media (max-width:62rem){
.cards,.cards caption,.cards tbody{display:block}
.cards thead{display:none}
.cards tr{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;padding:.5rem 0 .75rem;border-bottom:1px solid var(--line)}
.cards th,.cards td{flex:1 0 100%;min-width:0;padding:0;border:0;overflow-wrap:anywhere}
.cards .brief,.cards th{flex:none}
.cards [data-of]::before{content:attr(data-of);color:var(--soft);margin-inline-end:.4rem}
.cards .name{font-weight:600}
}
`);

/** Headers of the console's pages; a fresh copy, to add to. */
export const consoleHeaders = (): Record<string, string> => styledPageHeaders(consoleStyle);

/** The same for a page of it with a script. */
export const scriptedConsoleHeaders = (script: PageScript): Record<string, string> => scriptedPageHeaders(consoleStyle, script);

/** What every page of the console knows of whoever looks at it. */
export interface Frame {
  readonly tenantName: string;
  /** IANA name of the person's time zone; all times of the page are in it. */
  readonly timeZone: string;
  readonly now: Date;
  readonly personName: string;
}

/** The rooms of the console, in the order of the navigation. */
const rooms = {
  queue: { href: '/queue', label: 'Queue' },
  insights: { href: '/insights', label: 'Insights' },
  audit: { href: '/audit', label: 'Audit' },
  sample: { href: '/sample', label: 'Audit sample' },
  delegation: { href: '/delegation', label: 'Delegation' },
  policy: { href: '/policy', label: 'Policy' },
} as const;
export type Room = keyof typeof rooms;

export interface ConsolePage {
  readonly frame: Frame;
  readonly at: Room;
  readonly title: string;
  readonly heading: Child;
  /** Above the heading, in the place of the tenant's name. */
  readonly lead?: Child;
  /** Above who is signed in. */
  readonly footer?: Child;
  readonly wide?: boolean;
  readonly script?: PageScript;
  readonly children: Child;
}

/** A page behind the sign-in: the rooms above, who is signed in below. */
export const renderConsolePage = ({ frame, at, title, heading, lead, footer, wide = true, script, children }: ConsolePage): string =>
  renderPage({
    title,
    wide,
    style: consoleStyle,
    script,
    lead: (
      <>
        <Rooms at={at} />
        {lead ?? (
          <p>
            Reply approval of <Name>{frame.tenantName}</Name>
          </p>
        )}
      </>
    ),
    heading,
    footer: (
      <>
        {footer}
        <SignedIn frame={frame} />
      </>
    ),
    children,
  });

const Rooms = ({ at }: { at: Room }) => (
  <nav aria-label="Console">
    {Object.entries(rooms).map(([room, { href, label }]) => (
      <a href={href} {...(room === at ? { 'aria-current': 'page' as const } : {})}>
        {label}
      </a>
    ))}
  </nav>
);

const SignedIn = ({ frame: { personName, timeZone } }: { frame: Frame }) => (
  <>
    <p>
      Signed in as <Name>{personName}</Name>. Times are in {timeZone}.
    </p>
    <form method="post" action="/sign-out" class="acts">
      <button type="submit">Sign out</button>
      <button type="submit" name="where" value="everywhere">
        Sign out everywhere
      </button>
    </form>
  </>
);
