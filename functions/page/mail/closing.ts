import { type Block, safe, small } from './blocks.ts';
import type { OfDraft } from './view.ts';

/** How every mail about a draft ends: which draft, why its receiver gets it, and where its links lead. */
export const closing = ({ draft, tenantName, publicUrl, detail }: OfDraft, why: string): Block[] => [
  small(`Reference ${safe(draft.reference)}. You get this because ${why} at ${safe(tenantName)}.`),
  small(aboutLinks(publicUrl, { quotes: detail !== 'none' })),
];

/** @param quotes - whether the mail quotes text of strangers, in which addresses may stand. */
export const aboutLinks = (publicUrl: string, { quotes = false } = {}): string =>
  `${linksOnlyTo(publicUrl)}, and no link decides anything.${quotes ? ' Addresses in quoted text are made unclickable.' : ''} ${notTracked}`;

export const linksOnlyTo = (publicUrl: string): string => `This mail links only to ${new URL(publicUrl).host}`;

export const notTracked = 'It is not tracked: no pictures, no counted links.';
