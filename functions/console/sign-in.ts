import { signInMinutes } from '../adapters/sessions-store.ts';
import { canonicalEmail } from '../domain/approval/person.ts';
import { readSignInToken } from '../domain/approval/review-link.ts';
import { pageHeaders } from '../page/layout.tsx';
import { refusalPage } from '../page/refusal-page.ts';
import { renderSignInLandingPage, renderSignInPage, renderSignInSentPage } from '../page/sign-in-pages.tsx';
import { cookieOf, endedCookie, formOf, formTaking, isForeign, keyNamed, looking, sessionCookie } from '../runtime/browser.ts';
import { type Answer, type Endpoints, endpoint, html, type Request } from '../runtime/compose.ts';
import { createRateLimit } from '../runtime/rate-limit.ts';
import { type ConsoleDeps, ownPath, pageOf } from './who.ts';

/** Sign-in mails to one address: a few at once, then one in three minutes. */
const signInMails = { burst: 5, perSecond: 1 / 180 };

/** Signing in by a mailed one-time link, and out, in this browser or in all of them. */
export function signInEndpoints(deps: ConsoleDeps): Endpoints {
  const { settings, clock, sessions, accounts } = deps;
  const mails = createRateLimit({ ...signInMails, clock });

  const showSignIn = async (request: Request): Promise<Answer> => {
    const { token } = request.query;
    const returnTo = ownPath(request.query.return);
    const id = await signInIdOf(deps, token);
    const asked = id === undefined ? undefined : await sessions.findSignIn(id);
    if (token && asked) return pageOf(200, renderSignInLandingPage({ tenantName: settings.tenantName, returnTo: asked.returnTo, token }));
    const problem = token ? 'this sign-in link was used or has expired' : null;
    // Said only to a browser that has no session, so that a link from elsewhere can't say it falsely to whoever is signed in.
    const signedOut = request.query.out === 'everywhere' && cookieOf(request, settings) === undefined;
    return pageOf(token ? 410 : 200, renderSignInPage({ tenantName: settings.tenantName, returnTo, email: null, problem, signedOut }));
  };

  const takeSignIn = async (request: Request): Promise<Answer> => {
    if (isForeign(request, settings)) return refusalPage({ status: 403 });
    const form = formOf(request);
    return form.token ? finishSignIn(request, form.token) : askSignIn(form);
  };

  /** The answer is the same for known and unknown addresses. */
  const askSignIn = async (form: Record<string, string>): Promise<Answer> => {
    const email = (form.email ?? '').trim();
    const returnTo = ownPath(form.return);
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320) {
      return pageOf(422, renderSignInPage({ tenantName: settings.tenantName, returnTo, email, problem: 'this is not a mail address' }));
    }
    const person = mails.take(canonicalEmail(email)).ok ? await accounts.personByEmail(email) : undefined;
    if (person?.active) await deps.outbox.oweSignIn({ personId: person.id, signInId: await sessions.askSignIn(person.id, returnTo) });
    return pageOf(200, renderSignInSentPage({ tenantName: settings.tenantName, minutes: signInMinutes }));
  };

  const finishSignIn = async (request: Request, token: string): Promise<Answer> => {
    const id = await signInIdOf(deps, token);
    const taken = id === undefined ? undefined : await sessions.takeSignIn(id);
    const person = taken && (await accounts.getPerson(taken.personId));
    if (!taken || !person?.active) {
      return pageOf(
        410,
        renderSignInPage({ tenantName: settings.tenantName, returnTo: null, email: null, problem: 'this sign-in link was used or has expired' }),
      );
    }
    const cookie = await sessions.signIn(cookieOf(request, settings), taken);
    return html(303, '', { ...pageHeaders(), location: taken.returnTo ?? '/queue' }, [sessionCookie(cookie, settings)]);
  };

  const signOut = async (request: Request): Promise<Answer> => {
    if (isForeign(request, settings)) return refusalPage({ status: 403 });
    const cookie = cookieOf(request, settings);
    const everywhere = formOf(request).where === 'everywhere' && (await sessions.endEverywhere(cookie));
    await sessions.end(cookie);
    return html(303, '', { ...pageHeaders(), location: everywhere ? '/sign-in?out=everywhere' : '/sign-in' }, [endedCookie(settings)]);
  };

  return {
    ...looking('/sign-in', showSignIn),
    'POST /sign-in': formTaking(takeSignIn),
    'POST /sign-out': endpoint({ run: signOut }),
  };
}

async function signInIdOf({ linkKeys }: Pick<ConsoleDeps, 'linkKeys'>, token: string | undefined): Promise<string | undefined> {
  const kid = /^([A-Za-z0-9_-]{1,64})\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.exec(token ?? '')?.[1];
  const key = await keyNamed(linkKeys, kid);
  return key && token ? readSignInToken(token, key) : undefined;
}
