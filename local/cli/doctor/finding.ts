/**
 * How a check came out.
 *
 * - `ok`: as it should be
 * - `warning`: it works, and is worth a look
 * - `error`: it does not work, or will not
 * - `unknown`: it could not be looked at, which is no pass
 * - `skipped`: there was nothing to look at, or nobody said where
 */
export type Level = 'ok' | 'warning' | 'error' | 'unknown' | 'skipped';

/** What one check found. Holds no secrets; addresses only of the people whom it is about. */
export interface Finding {
  /** What was looked at: `dkim`. */
  readonly check: string;
  readonly level: Level;
  /** In one line. */
  readonly says: string;
  /** What to do about it. */
  readonly fix?: string;
}

export const ok = (check: string, says: string): Finding => ({ check, level: 'ok', says });
export const warning = (check: string, says: string, fix: string): Finding => ({ check, level: 'warning', says, fix });
export const error = (check: string, says: string, fix: string): Finding => ({ check, level: 'error', says, fix });
export const unknown = (check: string, says: string, fix: string): Finding => ({ check, level: 'unknown', says, fix });
export const skipped = (check: string, says: string, fix?: string): Finding => ({ check, level: 'skipped', says, ...(fix !== undefined && { fix }) });

const countOf = (findings: readonly Finding[], level: Level): number => findings.filter((one) => one.level === level).length;

/** 1 for an error, else 2 for what could not be looked at, else 0. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 2 {
  if (countOf(findings, 'error') > 0) return 1;
  return countOf(findings, 'unknown') > 0 ? 2 : 0;
}

/** A line for each finding, its fix below it, and the counts at the end. */
export function linesOf(findings: readonly Finding[]): string[] {
  const width = Math.max(0, ...findings.map(({ check }) => check.length));
  const indent = ' '.repeat('warning'.length + 2 + width + 2);
  const lines = findings.flatMap(({ level, check, says, fix }) => [
    `${level.padEnd('warning'.length)}  ${check.padEnd(width)}  ${says}`,
    ...(fix === undefined ? [] : [`${indent}do: ${fix}`]),
  ]);
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const ends = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return [...lines, '', `${ends}, ${countOf(findings, 'unknown')} unknown, ${countOf(findings, 'skipped')} skipped, ${countOf(findings, 'ok')} ok`];
}
