import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commonLambdas, lambdaNames, type ResourceName, resourcesOf } from '../../functions/runtime/env.ts';
import { plantedFaults } from '../infra/planted-faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'synth-'));
});
afterEach(() => {
  rmSync(outdir, { recursive: true });
});

/** The pinned CLI, as a person runs it: without the variables by which a test would show through. */
const cdk = (...args: string[]) => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return spawnSync(join(bin, 'cdk'), args, { cwd: root, encoding: 'utf8', env: { ...env, PATH: `${bin}:${env.PATH}` } });
};

/** The stack of the demo tenant, made once: each making bundles all Lambdas. */
let demo: { directory: string; status: number | null; stderr: string };
beforeAll(() => {
  const directory = mkdtempSync(join(tmpdir(), 'synth-demo-'));
  demo = { ...cdk('synth', '--quiet', '-c', 'tenant=demo', '--output', directory), directory };
}, 240_000);
afterAll(() => rmSync(demo.directory, { recursive: true }));
const readOfDemo = (file: string) => JSON.parse(readFileSync(join(demo.directory, file), 'utf8'));

/** What the parts made in `runtime/aws-deps.ts` reach beside tables and bodies. */
const resourceOf: Readonly<Record<string, ResourceName>> = {
  helpdeskSecretsDep: 'helpdeskSecret',
  linkKeysDep: 'linkKeysSecret',
  logFilesDep: 'logBucket',
  logSignerDep: 'logKey',
  mailerDep: 'configurationSet',
  signerDep: 'receiptKey',
  webhookDeps: 'webhookSecret',
  workflowDep: 'stateMachine',
};

describe('a handler', () => {
  it.each(lambdaNames)('%s: makes only parts whose resources its environment names, and is given no others', (name) => {
    const source =
      ['.ts', '.tsx'].map((extension) => join(root, 'functions', `${name}${extension}`)).find((file) => existsSync(file)) ?? `functions/${name}.ts`;
    const [, made = ''] = /depsOf\(([^)]*)\)/.exec(readFileSync(source, 'utf8')) ?? [];

    const reached = made.split(/[\s,]+/).flatMap((part) => resourceOf[part] ?? []);
    expect(reached.sort()).toEqual(resourcesOf[name].filter((resource) => Object.values(resourceOf).includes(resource)).sort());
  });
});

describe('cdk synth', () => {
  it('is run by the CLI that fits the library', () => {
    expect(cdk('--version').stdout).toMatch(/^2\.1148\.1 /);
  });

  it('makes the stack of the demo tenant, with the code of every Lambda, and finds nothing to object to', () => {
    expect(demo.status, demo.stderr).toBe(0);
    const { pluginReports } = readOfDemo('validation-report.json') as { pluginReports: { pluginName: string; conclusion: string; violations: unknown[] }[] };
    expect(pluginReports.map(({ pluginName }) => pluginName)).toContain('AwsSolutions');
    expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
    const { Resources } = readOfDemo('countersign-demo.template.json') as { Resources: Record<string, { Type: string; Metadata: Record<string, string> }> };
    expect(Object.keys(Resources).length).toBeGreaterThan(150);
    const code = Object.values(Resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Metadata }) => join(demo.directory, Metadata['aws:asset:path'] ?? '', 'index.js'));
    expect(code).toHaveLength(commonLambdas.length);
    // As Lambda loads it: without settings, and with CommonJS's require.
    for (const file of code) expect(createRequire(file)(file).handler, file).toBeInstanceOf(Function);
  });

  it.each(Object.entries(plantedFaults))('T27: fails by a planted %s, and names the rule and the construct', (name, { rule, at }) => {
    const { status, stderr } = cdk('synth', '--quiet', '--app', 'node test/real/planted-app.ts', '-c', `fault=${name}`, '--output', outdir);

    expect(status).toBe(1);
    expect(stderr).toContain(`Countersign::${rule}`);
    expect(stderr).toContain(`countersign-planted/${at}`);
    expect(stderr.match(/^ERROR/gm)).toHaveLength(1); // nothing else objects: without the rule it would have passed
  });

  it('deploys no example by accident: it knows the tenants that have a file in tenants/ alone', () => {
    const { status, stderr } = cdk('synth', '--quiet', '-c', 'tenant=contoso', '--output', outdir);

    expect(status).toBe(1);
    expect(stderr.split('\n')).toContain('countersign: unknown tenant, there is no tenants/contoso.yaml');
  });

  it.each([
    [[], 'countersign: name a tenant: cdk synth -c tenant=demo'],
    [['-c', 'tenant=nobody'], 'countersign: unknown tenant, there is no tenants/nobody.yaml'],
    [['-c', 'tenant=../package'], 'countersign: a tenant is named in lower-case letters, digits and hyphens: "../package"'],
  ])('says in one line what is wrong with the tenant: %j', (args, line) => {
    const { status, stderr } = cdk('synth', '--quiet', ...args, '--output', outdir);

    expect(status).toBe(1);
    expect(stderr.split('\n')).toContain(line);
    expect(stderr).not.toContain('    at ');
  });
});

describe('synth:all', () => {
  const all = (cwd: string) => {
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    return spawnSync(process.execPath, ['bin/synth-all.ts'], { cwd, encoding: 'utf8', env });
  };

  it('makes the stacks of three tenants as the CDK’s command line does, and finds nothing to object to', () => {
    const { status, stdout, stderr } = all(root);

    expect(status, stderr).toBe(0);
    for (const [file, lambdas] of [
      ['tenants/demo', commonLambdas],
      ['examples/tenants/contoso', lambdaNames],
      ['examples/tenants/fabrikam', commonLambdas],
    ] as const)
      expect(stdout).toMatch(new RegExp(`^${file}.yaml: \\d+ of 500 resources, ${lambdas.length} Lambdas, findings \\d+ explained and 0 unexplained, `, 'm'));
    expect(stdout.match(/bundled once/g)).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(root, 'dist/synth/tenants/demo/countersign-demo.template.json'), 'utf8'))).toEqual(
      readOfDemo('countersign-demo.template.json'),
    );
  }, 300_000);

  it('ends with exit code 1 where a finding is not explained', () => {
    for (const name of ['bin', 'lib', 'functions', 'statemachines']) cpSync(join(root, name), join(outdir, name), { recursive: true });
    // What the Lambdas do is not asked here, and to bundle all of them takes most of the time.
    rmSync(join(outdir, 'functions/runtime/starts'), { recursive: true });
    for (const name of lambdaNames) writeFileSync(join(outdir, 'functions', `${name}.ts`), 'export const handler = () => undefined;\n');
    for (const name of ['node_modules', 'package.json', 'cdk.json', 'openapi.json', 'openapi-3.0.json', 'docs', 'tenants'])
      symlinkSync(join(root, name), join(outdir, name));
    mkdirSync(join(outdir, 'examples/tenants'), { recursive: true });
    const storage = join(outdir, 'lib/storage.ts');
    const text = readFileSync(storage, 'utf8');
    writeFileSync(
      storage,
      text.replace('blockPublicAccess: BlockPublicAccess.BLOCK_ALL,', 'blockPublicAccess: new BlockPublicAccess({ blockPublicPolicy: false }),'),
    );
    expect(readFileSync(storage, 'utf8')).not.toBe(text);

    const { status, stdout, stderr } = all(outdir);

    expect(status, stderr).toBe(1);
    expect(stdout).toMatch(/^tenants\/demo\.yaml: .* and 2 unexplained, /m);
    expect(stderr).toMatch(/^ {2}public-access at countersign-demo\/Bodies\/Bucket\/Resource: /m);
    expect(stderr).toMatch(/^ {2}AwsSolutions-S2 at countersign-demo\/Bodies\/Bucket\/Resource: /m);
  }, 240_000);
});
