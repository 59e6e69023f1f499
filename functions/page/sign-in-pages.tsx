import { renderPage } from './layout.tsx';
import { Name } from './parts.tsx';

interface SignInBase {
  readonly tenantName: string;
  /** Our own path to come back to, for example `/review/g/…`; null goes to the queue. */
  readonly returnTo: string | null;
}

export interface SignInView extends SignInBase {
  /** What was typed before; null at first. */
  readonly email: string | null;
  /** What to say before asking again: a link that was used or has expired, an address that is none. */
  readonly problem: string | null;
  /** Whoever looks has just signed out everywhere. */
  readonly signedOut?: boolean;
}

/** Asks for the mail address; a one-time link goes there. The same page for everyone. */
export const renderSignInPage = ({ tenantName, returnTo, email, problem, signedOut = false }: SignInView): string =>
  renderPage({
    title: problem ? `Sign in: ${problem}` : signedOut ? 'Signed out everywhere' : 'Sign in',
    lead: <Tenant name={tenantName} />,
    heading: 'Sign in',
    children: (
      <>
        {problem ? (
          <div class="note bad" role="alert" tabindex={-1} autofocus>
            <p>{problem}</p>
          </div>
        ) : null}
        {signedOut ? (
          <div class="note" role="status" tabindex={-1} autofocus>
            <h2>You are signed out everywhere</h2>
            <p>Nobody is signed in as you any more, in any browser. Sign-in links that were mailed to you before no longer work either.</p>
          </div>
        ) : null}
        <form method="post" action="/sign-in">
          <Return to={returnTo} />
          <label for="email">Your mail address</label>
          <input id="email" name="email" type="email" autocomplete="email" required={true} value={email ?? ''} />
          <p class="hint">We mail you a link that signs you in. No password.</p>
          <button type="submit" class="go">
            Mail me a sign-in link
          </button>
        </form>
      </>
    ),
  });

/** The same for known and unknown addresses. */
export const renderSignInSentPage = ({
  tenantName,
  minutes,
}: {
  readonly tenantName: string /** How long the link works. */;
  readonly minutes: number;
}): string =>
  renderPage({
    title: 'Look into your mail',
    lead: <Tenant name={tenantName} />,
    heading: 'Look into your mail',
    children: (
      <>
        <p>If this address belongs to somebody here, a sign-in link is on its way. It works once, for {minutes} minutes.</p>
        <p>
          <a class="button" href="/sign-in">
            Use another address
          </a>
        </p>
      </>
    ),
  });

export interface SignInLandingView extends SignInBase {
  /** Of the mailed link; it becomes a session by POST only. */
  readonly token: string;
}

/** What the mailed link opens: a button, since opening a link signs nobody in. */
export const renderSignInLandingPage = ({ tenantName, returnTo, token }: SignInLandingView): string =>
  renderPage({
    title: 'Finish signing in',
    lead: <Tenant name={tenantName} />,
    heading: 'Finish signing in',
    children: (
      <form method="post" action="/sign-in">
        <input type="hidden" name="token" value={token} autocomplete="off" />
        <Return to={returnTo} />
        <p>One more step, so that a mail scanner that opens links cannot sign in for you.</p>
        <button type="submit" class="go">
          Sign in
        </button>
      </form>
    ),
  });

const Tenant = ({ name }: { name: string }) => (
  <p>
    Reply approval of <Name>{name}</Name>
  </p>
);

const Return = ({ to }: { to: string | null }) => (to === null ? null : <input type="hidden" name="return" value={to} autocomplete="off" />);
