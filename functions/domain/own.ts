/** What a record says of a name that a stranger chose: every object answers to `constructor` as well, with what nobody wrote there. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
