/** An invariant that does not hold. */
export interface Violation {
  /** `I1` … `I15`, or the rule in words where it has no number. */
  readonly invariant: string;
  readonly text: string;
}

export const violation = (invariant: string, text: string): Violation => ({ invariant, text });
/** The violation where something is broken, else nothing. */
export const broken = (is: boolean, invariant: string, text: string | (() => string)): Violation[] =>
  is ? [violation(invariant, typeof text === 'string' ? text : text())] : [];
