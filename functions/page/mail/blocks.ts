import { defang, showUnseen } from '../text.ts';

/** What a mail says: both of its parts are written from the same blocks. */
export interface Content {
  readonly preheader: string;
  readonly blocks: readonly Block[];
}

/** Its texts are safe to print as they are: what strangers wrote has been through {@link safe} or {@link quote}. */
export type Block =
  | { readonly kind: 'line' | 'heading' | 'small' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'code'; readonly code: string }
  /** A text of ours that somebody copies: not a sign of it is changed. */
  | { readonly kind: 'exact'; readonly text: string };

export const line = (text: string): Block => ({ kind: 'line', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const small = (text: string): Block => ({ kind: 'small', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
export const exact = (text: string): Block => ({ kind: 'exact', text });

/** A text of strangers, several lines, quoted. */
export const quote = (text: string): Block => ({ kind: 'quote', text: defang(showUnseen(text)) });

/** A word of strangers inside a line of ours. */
export const safe = (text: string): string => defang(showUnseen(text, { oneLine: true }));
