const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford's base 32

/** A ULID: 48 bits of milliseconds and 80 random bits, 26 characters, sorted by time. Order of events is `seq`, never this. */
export function ulid(now: Date, random: (count: number) => Uint8Array): string {
  let number = BigInt(now.getTime());
  for (const byte of random(10)) number = (number << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < 26; i += 1, number >>= 5n) text = alphabet[Number(number & 31n)] + text;
  return text;
}

/** An id with its prefix: `drf_01K…`. */
export const newId = (prefix: string, now: Date, random: (count: number) => Uint8Array): string => `${prefix}_${ulid(now, random)}`;

/** A reference that people can say on the phone: `AP-7K2M`. Not unique for ever; the id is. */
export function newReference(random: (count: number) => Uint8Array): string {
  return `AP-${[...random(4)].map((byte) => alphabet[byte & 31]).join('')}`;
}
