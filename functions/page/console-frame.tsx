import type { Child } from 'hono/jsx';
import { type PageScript, renderPage } from './layout.tsx';
import { Name } from './parts.tsx';

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
