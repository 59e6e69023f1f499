import { expect } from 'vitest';
import { maria, olivia } from '../cases.ts';
import type { Desk } from '../desk.ts';
import type { PageState } from './page-state.ts';

/** The way in. */
export const signInStates: readonly PageState[] = [
  { name: 'sign-in: asked', says: 'We mail you a link that signs you in', reach: async (desk) => (await desk.visit()).open('/sign-in') },
  {
    name: 'sign-in: no address',
    status: 422,
    says: 'this is not a mail address',
    reach: async (desk) => {
      const visit = await (await desk.visit()).open('/sign-in');
      await visit.page.fill('#email', `${'n'.repeat(400)}@elsewhere.example`);
      return visit.press('Mail me');
    },
  },
  {
    name: 'sign-in: sent',
    says: 'Look into your mail',
    reach: async (desk) => {
      const visit = await (await desk.visit()).open('/sign-in');
      await visit.page.fill('#email', 'nobody@elsewhere.example');
      return visit.press('Mail me');
    },
  },
  {
    name: 'sign-in: by the mailed link',
    says: 'One more step',
    reach: async (desk) => (await desk.visit()).open(await signInPath(desk, maria)),
  },
  {
    name: 'sign-in: by a link that was used',
    status: 410,
    says: 'this sign-in link was used or has expired',
    reach: async (desk) => {
      const path = await signInPath(desk, olivia);
      const visit = await (await desk.visit()).open(path);
      await visit.press('Sign in');
      return visit.open(path);
    },
  },
];

/** The path of a fresh sign-in link. */
export async function signInPath({ outside }: Desk, email: string): Promise<string> {
  await outside.advance(200); // one sign-in mail in three minutes to one address, beyond a few
  await outside.call('POST', '/sign-in', {
    as: null,
    raw: new URLSearchParams({ email }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  await outside.settle();
  const mails = await outside.local<{ to: string; text: string }[]>('mail');
  return mails.flatMap(({ to, text }) => (to === email ? (/\/sign-in\?\S+/.exec(text)?.[0] ?? []) : []))[0] ?? expect.fail('no sign-in mail');
}
