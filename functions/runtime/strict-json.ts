/** At most so many arrays and objects inside each other. */
const maxDepth = 32;
/** At most so many members over all objects of a document. */
const maxKeys = 10_000;

export type JsonFault = 'malformed' | 'duplicate_key' | 'lone_surrogate' | 'number_out_of_range' | 'too_deep' | 'too_many_keys';
export type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly fault: JsonFault;
      /** About where, in UTF-16 units from the beginning; undefined where the bytes are no text. */
      readonly at?: number;
    };

/**
 * Reads JSON (RFC 8259) that has exactly one meaning.
 *
 * What parsers read differently is refused: invalid UTF-8, a byte order mark,
 * duplicate member names, lone surrogates (escaped ones too), and numbers that
 * a double doesn't hold: beyond its range, whole ones beyond 2^53 - 1, and
 * those so small that they would become zero. Depth over {@link maxDepth} and
 * more than {@link maxKeys} members are refused, so the stack is bounded.
 * A member named `__proto__` is an ordinary one.
 *
 * On all other documents it agrees with `JSON.parse`.
 */
export function parseStrictJson(bytes: Uint8Array): StrictJson {
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, fault: 'malformed' };
  const reader = new Reader(text);
  try {
    return { ok: true, value: reader.document() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault, at: reader.at };
    throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined for what is no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Never leaves this file: it unwinds the reader. */
class Fault extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What needs no escape: all but controls, quote and backslash. */
const plain = /[ !#-[\]-\uffff]*/y; // by UTF-16 units: a surrogate is a part of a letter
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #keys = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** How far it has read, in UTF-16 units. */
  get at(): number {
    return Math.min(this.#at, this.#text.length);
  }

  document(): unknown {
    const value = this.#value();
    if (this.#next() !== '') throw new Fault('malformed');
    return value;
  }

  /** The next character that is no white space, not yet taken; empty at the end. */
  #next(): string {
    for (;;) {
      const character = this.#text.charAt(this.#at);
      if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return character;
      this.#at += 1;
    }
  }

  #take(character: string): void {
    if (this.#next() !== character) throw new Fault('malformed');
    this.#at += 1;
  }

  #value(): unknown {
    switch (this.#next()) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw new Fault('malformed');
    this.#at += word.length;
    return value;
  }

  #enter(): void {
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new Fault('too_deep');
  }

  #object(): Record<string, unknown> {
    this.#enter();
    const object: Record<string, unknown> = {};
    for (let first = true; this.#next() !== '}'; first = false) {
      if (!first) this.#take(',');
      if (this.#next() !== '"') throw new Fault('malformed');
      const name = this.#string();
      if (Object.hasOwn(object, name)) throw new Fault('duplicate_key');
      this.#keys += 1;
      if (this.#keys > maxKeys) throw new Fault('too_many_keys');
      this.#take(':');
      const value = this.#value();
      if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      else object[name] = value;
    }
    this.#at += 1;
    this.#depth -= 1;
    return object;
  }

  #array(): unknown[] {
    this.#enter();
    const array: unknown[] = [];
    for (let first = true; this.#next() !== ']'; first = false) {
      if (!first) this.#take(',');
      array.push(this.#value());
    }
    this.#at += 1;
    this.#depth -= 1;
    return array;
  }

  #string(): string {
    this.#at += 1;
    let text = '';
    for (;;) {
      plain.lastIndex = this.#at;
      const run = plain.exec(this.#text)?.[0] ?? '';
      text += run;
      this.#at += run.length;
      const stop = this.#text.charAt(this.#at);
      this.#at += 1;
      if (stop === '"') break;
      if (stop !== '\\') throw new Fault('malformed');
      text += this.#escape();
    }
    if (!text.isWellFormed()) throw new Fault('lone_surrogate');
    return text;
  }

  #escape(): string {
    const letter = this.#text.charAt(this.#at);
    this.#at += 1;
    if (letter !== 'u') {
      const meant = escapes[letter];
      if (meant === undefined) throw new Fault('malformed');
      return meant;
    }
    const digits = this.#text.slice(this.#at, this.#at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Fault('malformed');
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #number(): number {
    number.lastIndex = this.#at;
    const digits = number.exec(this.#text)?.[0];
    if (!digits) throw new Fault('malformed');
    this.#at += digits.length;
    const value = Number(digits);
    const unsafe = Number.isInteger(value) ? !Number.isSafeInteger(value) : !Number.isFinite(value);
    const vanished = value === 0 && /[1-9]/.test(digits.split(/[eE]/)[0] ?? '');
    if (unsafe || vanished) throw new Fault('number_out_of_range');
    return value;
  }
}
