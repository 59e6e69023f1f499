import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { cdkContext } from './cdk-context.ts';
import { addChecks } from './checks.ts';
import type { TenantConfig } from './tenant-config.ts';
import type { TenantStackProps } from './tenant-stack.ts';
import { makeTenantStacks } from './tenant-stacks.ts';

/** How large a template is. */
interface Size {
  readonly resources: number;
  /** Of the template as it is deployed. */
  readonly templateBytes: number;
}

/** What the synthesis of one tenant came to. Its size is that of its own stack; findings are those of all its stacks. */
export interface TenantReport extends Size {
  readonly lambdas: number;
  /** Findings at one construct each that somebody has explained. */
  readonly explained: number;
  /** Findings that nobody has explained, each in one line: rule, construct and what it says. */
  readonly unexplained: readonly string[];
  /** The stack of its edge, where it has one. */
  readonly edge?: Size;
}

/** How the CDK's command line has it: with these, the templates are the same. */
const asOnTheCommandLine = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/**
 * Synthesizes the stacks of one tenant with all checks, as `cdk synth` does.
 *
 * @param outdir - is emptied first; the templates stay there.
 * @throws Error when a stack can't be made at all. Findings are no errors here: they are in the report.
 */
export function synthesizeTenant(config: TenantConfig, { outdir, code }: { readonly outdir: string; readonly code: TenantStackProps['code'] }): TenantReport {
  rmSync(outdir, { recursive: true, force: true });
  const app = new App({ context: { ...cdkContext(), ...asOnTheCommandLine }, outdir });
  const { tenant, edge } = makeTenantStacks(app, config, code);
  addChecks(app);
  const report = reportOf(app, tenant);
  return edge ? { ...report, edge: sizeOf(app, edge) } : report;
}

/**
 * Synthesizes an app that has its checks, and says what came of one of its stacks.
 *
 * @throws Error of the synthesis, unless it ended by findings alone.
 */
export function reportOf(app: App, stack: Stack): TenantReport {
  const findings = synthesize(app);
  const types = typesIn(app, stack);
  return { ...sizeOf(app, stack), lambdas: types.filter((type) => type === 'AWS::Lambda::Function').length, ...findings };
}

const templateOf = (app: App, stack: Stack): string => join(app.outdir, stack.templateFile);

/** The type of each resource in a template that was synthesized. */
function typesIn(app: App, stack: Stack): string[] {
  const { Resources } = JSON.parse(readFileSync(templateOf(app, stack), 'utf8')) as { Resources: Record<string, { Type: string }> };
  return Object.values(Resources).map(({ Type }) => Type);
}

const sizeOf = (app: App, stack: Stack): Size => ({ resources: typesIn(app, stack).length, templateBytes: statSync(templateOf(app, stack)).size });

interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly violatingConstructs: readonly { readonly constructPath?: string }[];
}
interface ValidationReport {
  readonly pluginReports: readonly { readonly violations: readonly Violation[]; readonly suppressedViolations?: readonly Violation[] }[];
}

/** The findings, from the report that the CDK writes whether or not it ends synth by an exception. */
function synthesize(app: App): Pick<TenantReport, 'explained' | 'unexplained'> {
  let thrown: unknown;
  try {
    app.synth();
  } catch (error) {
    thrown = error;
  }
  const file = join(app.outdir, 'validation-report.json');
  if (!existsSync(file)) throw thrown ?? new Error(`synth has written no report of its checks: ${file}`);
  const { pluginReports } = JSON.parse(readFileSync(file, 'utf8')) as ValidationReport;
  const unexplained = pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, description, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath = 'unknown' }) => `${ruleName} at ${constructPath}: ${description}`),
    ),
  );
  if (thrown !== undefined && unexplained.length === 0) throw thrown;
  const explained = pluginReports.flatMap(({ suppressedViolations = [] }) => suppressedViolations.flatMap(({ violatingConstructs }) => violatingConstructs));
  return { explained: explained.length, unexplained };
}
