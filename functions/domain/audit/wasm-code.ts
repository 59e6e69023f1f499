/**
 * Code of WebAssembly, written by functions that answer its bytes: what a small program needs, and no more.
 *
 * A vector is 128 bits, here always four words of 32. Where a value is wanted, an expression is given: code that leaves it on the stack.
 *
 * @see https://webassembly.github.io/spec/core/binary/instructions.html for the numbers of instructions
 */
export type Code = number | readonly Code[];

/** Numbers in LEB128: seven bits to a byte, the lowest first. */
const unsigned = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]);
const signed = (value: number): number[] => (value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]);

function bytesOf(code: Code, bytes: number[] = []): number[] {
  if (typeof code === 'number') bytes.push(code);
  else for (const part of code) bytesOf(part, bytes);
  return bytes;
}
const sized = (code: Code): Code => {
  const bytes = bytesOf(code);
  return [unsigned(bytes.length), bytes];
};
const list = (items: readonly Code[]): Code => [unsigned(items.length), items];
const text = (value: string): Code => sized([...Buffer.from(value)]);

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [value, 0x21, local];
export const call = (func: number): Code => [0x10, func];

/** A word of 32 bits. */
export const word = (value: number): Code => [0x41, signed(value | 0)];
export const plus = (value: Code, more: number): Code => [value, word(more), 0x6a];
export const wordShiftLeft = (value: Code, bits: number): Code => [value, word(bits), 0x74];
export const isBelow = (value: Code, limit: Code): Code => [value, limit, 0x49];
/** Runs the body, and again as long as the condition holds behind it. */
export const loop = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];

const vector = (instruction: number): Code => [0xfd, unsigned(instruction)];
const folded =
  (instruction: number) =>
  (...values: Code[]): Code =>
    values.reduce((one, other) => [one, other, vector(instruction)]);
export const and = folded(78);
export const or = folded(80);
export const xor = folded(81);
export const add = folded(174);
export const shiftLeft = (value: Code, bits: number): Code => [value, word(bits), vector(171)];
export const shiftRight = (value: Code, bits: number): Code => [value, word(bits), vector(173)];
export const rotateRight = (value: Code, bits: number): Code => or(shiftRight(value, bits), shiftLeft(value, 32 - bits));
/** The same word four times. */
export const splat = (value: number): Code => [word(value), vector(17)];
/** @param bytes - numbers of the 16 bytes to take: 0 to 15 are those of the first vector, 16 to 31 of the second one */
export const shuffle = (one: Code, other: Code, bytes: readonly number[]): Code => [one, other, vector(13), bytes];

/** @param offset - added to the address, in bytes; so for all that reads or writes memory */
export const load = (address: Code, offset: number): Code => [address, vector(0), 0, unsigned(offset)];
/** One word of memory, four times. */
export const loadSplat = (address: Code, offset: number): Code => [address, vector(9), 0, unsigned(offset)];
export const loadByte = (address: Code, offset: number): Code => [address, 0x2d, 0, unsigned(offset)];
export const store = (address: Code, offset: number, value: Code): Code => [address, value, vector(11), 0, unsigned(offset)];

/** A function, which is exported and answers nothing. Its parameters, all of them words, are the first locals; more words, and then vectors, follow. */
export interface Func {
  readonly name: string;
  readonly parameters?: number;
  readonly words?: number;
  readonly vectors?: number;
  readonly body: Code;
}

const wordType = 0x7f;
const vectorType = 0x7b;
export const pageBytes = 65_536;
const pages = 2;
const section = (id: number, items: readonly Code[]): Code => [id, sized(list(items))];

/** A module of some functions, and of two pages of memory that it exports as `memory`. */
export function moduleOf(funcs: readonly Func[]): Uint8Array {
  const types = funcs.map(({ parameters = 0 }) => [0x60, list(Array.from({ length: parameters }, () => wordType)), list([])]);
  const exported = funcs.map(({ name }, index) => [text(name), 0, index]);
  const bodies = funcs.map(({ words = 0, vectors = 0, body }) => {
    const locals = list([
      [words, wordType],
      [vectors, vectorType],
    ]);
    return sized([locals, body, 0x0b]);
  });
  return Uint8Array.from(
    bytesOf([
      [...Buffer.from('\0asm'), 1, 0, 0, 0],
      section(1, types),
      section(
        3,
        funcs.map((_, index) => index),
      ),
      section(5, [[0, pages]]),
      section(7, [[text('memory'), 2, 0], ...exported]),
      section(10, bodies),
    ]),
  );
}
