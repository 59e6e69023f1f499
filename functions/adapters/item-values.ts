/** A number in a key, so that keys sort by it. @param digits - @default 6, enough for a million of one item */
export const number = (value: number, digits = 6): string => String(value).padStart(digits, '0');

/** Without the members that have no value: an item has none. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
