import { formatInstant } from '../time.ts';
import { type Content, line, link, safe, small } from './blocks.ts';
import { linksOnlyTo, notTracked } from './closing.ts';
import type { ViewOf } from './view.ts';

export const signInContent = (view: ViewOf<'sign-in'>): Content => ({
  preheader: 'It works once',
  blocks: [
    line(
      `Here is your sign-in link for ${safe(view.tenantName)}. It works once, until ${formatInstant(view.expiresAt, view.timeZone)}. It opens a page with a button that signs you in.`,
    ),
    link('Sign in', view.link),
    line('If you did not ask for it, leave it alone: opening it signs nobody in.'),
    small(`${linksOnlyTo(view.publicUrl)}. ${notTracked}`),
  ],
});
