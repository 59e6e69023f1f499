import type { Page } from 'playwright-core';
import { payloads } from '../page/payloads.ts';
import { type Piece, piecesOf } from './in-page.ts';

/** Texts with characters that cannot be seen, or that turn what stands around them. */
const unseen = [
  'Pay \u202e001$\u202c now',
  'pay\u200bpal.example',
  'wire\u00adtransfer',
  '\ufeffHello',
  'ring\u0007, back\u0008, escape\u001b[31m',
  'one\u2028two\u2029three',
  'a\u2066b\u2067c\u2068d\u2069e',
  'left\u200e and right\u200f and \u061c',
  'tags \u{e0061}\u{e0062}\u{e007f}',
  'joined\u200d and not\u200c',
  'blank \u2800 and filler \u3164 and \u115f',
  'carriage\rreturn',
  'x\rBcc: e@vil.example\r\r<b>x</b>',
  'x\nSet-Cookie: evil=1\n\n<script>alert(1)</script>',
  'family 👩\u200d👩\u200d👧 and ☂\ufe0f stay',
];

/** What a reader sees, back into what was sent: names of characters become the characters. */
const asSent = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, isNamed }) =>
      isNamed
        ? text.replace(/\[U\+([0-9A-F]+)(?: ×(\d+))?\]/g, (_, point: string, count = '1') =>
            String.fromCodePoint(Number.parseInt(point, 16)).repeat(Number(count)),
          )
        : text,
    )
    .join('');
/** What a reader sees in all elements that a selector names, as it was sent. */
export const textsOf = async (page: Page, selector: string): Promise<string[]> => (await page.evaluate(piecesOf, selector)).map(asSent);
/** All texts that try something. */
export const hostile: readonly string[] = [...payloads, ...unseen];
/** All of one kind of line break, and none that orders an approval: a reply with such an order is asked about once more. */
export const edited: string = hostile.filter((text) => !text.includes('\r') && !/approve/i.test(text)).join('\n');
