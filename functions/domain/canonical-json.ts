/**
 * Canonical JSON after RFC 8785 (JCS): one text for one value, so that its hash can be checked anywhere.
 *
 * Members with the value `undefined` are left out, as `JSON.stringify` does.
 * No Unicode normalisation: what is hashed is what is sent.
 *
 * @throws TypeError for what RFC 8785 refuses: NaN, Infinity, lone surrogates, and values that are no JSON.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`number has no JSON form: ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)) // by UTF-16 code units, as the RFC says
      .map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`no JSON form: ${typeof value}`);
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('text holds a lone surrogate');
  return JSON.stringify(text);
}
