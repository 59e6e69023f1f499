export const number = (value: number, digits = 6): string => String(value).padStart(digits, '0');

export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T; // drops members without a value: an item has none
