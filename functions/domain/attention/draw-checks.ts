import { drawKey, isDrawn } from '../draw.ts';

const use = 'attention-check/v1';

/** The key of the draws. Once the link key is rotated, chance begins anew. */
export const checkKey = (secret: Uint8Array): Uint8Array => drawKey(secret, use);

/**
 * The chance, 0 to 1, that an hour in which a person approved so often is followed by a check.
 *
 * @param perHundred - checks for each hundred approvals, as the policy says.
 */
export const chanceOfCheck = (approvals: number, perHundred: number): number => Math.min(1, (approvals * perHundred) / 100);

/** Whether a person gets a check for an hour, `2026-11-26T14`. */
export const isChecked = (personId: string, hour: string, key: Uint8Array, chance: number): boolean => isDrawn(use, `${hour}\n${personId}`, key, chance);

/**
 * The drafts of the library in the order in which they are tried for a person: by chance, those that they have had behind all others, the longest ago first.
 *
 * @param seen - ids of what they have had, the newest first.
 */
export function orderFor<Bad extends { readonly id: string }>(library: readonly Bad[], seen: readonly string[], random: (count: number) => Uint8Array): Bad[] {
  const order = [...library];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Buffer.from(random(4)).readUInt32BE() % (last + 1); // of 40 drafts the first are no likelier than by one in a hundred million
    [order[last], order[other]] = [order[other] as Bad, order[last] as Bad];
  }
  const rank = ({ id }: Bad): number => (seen.includes(id) ? seen.length - seen.indexOf(id) : 0);
  return order.sort((a, b) => rank(a) - rank(b));
}

/**
 * An id that looks like another one, and is nobody's: its digits are others, and one more stands before them.
 *
 * @param known - an id of the helpdesk's own: `zd-88412` gives `zd-917203`.
 */
export function likeId(known: string, random: (count: number) => Uint8Array): string {
  const digits = (count: number): string => [...random(count)].map((byte) => byte % 10).join('');
  const last = /\d+(?=\D*$)/.exec(known);
  if (!last) return `${known}-${digits(5)}`;
  return `${known.slice(0, last.index)}9${digits(last[0].length)}${known.slice(last.index + last[0].length)}`.slice(0, longestId);
}

/** Of a conversation. */
const longestId = 255;
