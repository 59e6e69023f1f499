import { readFileSync } from 'node:fs';
import { checkNewPolicy, type PolicyIssue } from '../../functions/domain/policy/check-policy.ts';
import { Policy } from '../../functions/domain/policy/policy.ts';
import { policyWarnings } from '../../functions/domain/policy/policy-warnings.ts';
import { fieldErrors, Problem } from '../../functions/runtime/problem.ts';
import { type Answer, type Context, Failure } from './command.ts';
import { type Place, readSource } from './locate.ts';

/** Something that is wrong, or odd, at a place of a file. */
export interface Finding extends PolicyIssue, Place {
  readonly severity: 'error' | 'warning';
}

/** A policy as it is written in a file. */
export interface PolicyFile {
  readonly name: string;
  /** Undefined as long as there are errors. */
  readonly policy: Policy | undefined;
  readonly errors: readonly Finding[];
  /** @param heldRoles - as `policyWarnings` takes them */
  readonly warnings: (heldRoles?: ReadonlySet<string>) => Finding[];
  /** Issues of this policy, with the lines they are about. */
  readonly locate: (severity: Finding['severity'], issues: readonly PolicyIssue[]) => Finding[];
}

/** Reads and checks a policy, YAML or JSON. @throws Failure when there is no such file */
export function openPolicyFile(name: string): PolicyFile {
  const { value, faults, placeOf } = readSource(readText(name));
  const locate: PolicyFile['locate'] = (severity, issues) => issues.map((issue) => ({ severity, ...issue, ...placeOf(issue.path) })).sort(byPlace);
  const parsed = Policy.safeParse(value);
  const issues = parsed.success ? checkNewPolicy(parsed.data, new Date()) : fieldErrors(parsed.error, value);
  const errors = faults.length > 0 ? faults.map((fault): Finding => ({ severity: 'error', path: '', ...fault })) : locate('error', issues);
  const policy = errors.length === 0 ? parsed.data : undefined;
  return { name, policy, errors, locate, warnings: (heldRoles) => (policy ? locate('warning', policyWarnings(policy, heldRoles)) : []) };
}

const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

const readText = (file: string): string => readBytes(file).toString('utf8');

/** The file as it is. @throws Failure when it can't be read */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'that is a directory', EACCES: 'the file may not be read' };
    throw new Failure(`${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'the file can not be read'}: ${file}`, 3);
  }
}

/** `policy.yaml:12:5: error routes.0.when: names no condition` */
export const findingLine = (file: string, { line, column, severity, path, message }: Finding): string =>
  `${file}:${line}:${column}: ${severity} ${path === '' ? '' : `${path}: `}${message}`;

/** The policy of a file; undefined, with its errors told, where it can't be used. @throws Failure when there is no such file */
export function readPolicyFile(name: string, { err }: Pick<Context, 'err'>): Policy | undefined {
  const { policy, errors } = openPolicyFile(name);
  for (const error of errors) err(findingLine(name, error));
  return policy;
}

/** Why the server said no, line by line. */
export function refusalLines({ status, body }: Answer): string[] {
  const { code, detail, errors } = problemOf(body);
  return [`the server refuses: ${status} ${code}${detail ? `, ${detail}` : ''}`, ...errors.map(({ path, message }) => `  ${path}: ${message}`)];
}

/** What a refusal says, as far as it says anything. */
export function problemOf(body: unknown): { readonly code: string; readonly detail: string | undefined; readonly errors: readonly PolicyIssue[] } {
  const { data } = Problem.safeParse(body);
  return { code: data?.code ?? 'unknown', detail: data?.detail, errors: data?.errors ?? [] };
}
