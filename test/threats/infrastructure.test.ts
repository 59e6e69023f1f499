import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { lambdaNames, resourceVariables, settingNames, settingVariable } from '../../functions/runtime/env.ts';
import { readTenantConfig } from '../../lib/tenant-config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const jsonOf = <Form>(file: string): Form => JSON.parse(textOf(file)) as Form;
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

describe('T31: what is installed', () => {
  interface Locked {
    readonly version: string;
    readonly integrity?: string;
    readonly resolved?: string;
    readonly link?: boolean;
    readonly inBundle?: boolean;
    readonly dev?: boolean;
    readonly optional?: boolean;
    readonly os?: readonly string[];
    readonly cpu?: readonly string[];
    readonly hasInstallScript?: boolean;
  }
  const { packages } = jsonOf<{ packages: Record<string, Locked> }>('package-lock.json');
  const { '': _root, ...locked } = packages;
  const all = Object.entries(locked).map(([path, one]) => ({ path, name: path.split('node_modules/').at(-1) ?? '', ...one }));

  it('T31: is exactly one version of each package, by a strong hash of its bytes; what is shipped has no exception', () => {
    const unhashed = all.filter(({ integrity, inBundle }) => !inBundle && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));

    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    // npm knows no hash of what it has never fetched: tools for other systems than the one that wrote the lockfile.
    expect(unhashed.filter(({ dev, optional, os, cpu }) => !(dev && optional && (os || cpu)))).toEqual([]);
    expect(
      [...new Set(unhashed.map(({ name }) => name.replace(/[-/](?:android|darwin|freebsd|linux|openharmony|wasm32|win32|binding|cli).*$/, '')))].sort(),
    ).toEqual(['@biomejs', '@gorules/zen-engine', '@oxc-parser', 'lefthook']);
    // Packages inside of another one come with its bytes.
    expect([...new Set(all.filter(({ inBundle }) => inBundle).map(({ path }) => path.split('/node_modules/')[0]))]).toEqual([
      'node_modules/@aws-cdk/cloud-assembly-schema',
      'node_modules/aws-cdk-lib',
    ]);
  });

  it('T31: comes from whatever registry npm is set to: no address, link, repository or folder stands in the project', () => {
    const named = jsonOf<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');
    const ranges = Object.values({ ...named.dependencies, ...named.devDependencies });

    expect(all.filter(({ resolved, link }) => resolved !== undefined || link)).toEqual([]);
    expect(ranges.filter((range) => !/^\^?\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(range))).toEqual([]);
    expect(Object.values(named.dependencies).filter((range) => range.startsWith('^'))).toEqual([]);
    for (const file of ['package.json', 'package-lock.json', '.npmrc', '.ci/run', 'bin/install.mjs'])
      expect([file, textOf(file).match(/registry\.\S+|npmjs\.\w+|yarnpkg|git\+|github:|https?:\/\/[^\s"']*\.tgz/g)]).toEqual([file, null]);
    expect(textOf('.npmrc').trim()).toBe('omit-lockfile-registry-resolved=true');
  });

  it('T31: runs no script of its own at installation, but node’s and esbuild’s', () => {
    const { allowScripts } = jsonOf<{ allowScripts: Record<string, boolean> }>('package.json');
    const scripted = all.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);

    expect(allowScripts).toEqual({ node: true, esbuild: true });
    expect(scripted.filter((name) => allowScripts[name])).toEqual(['esbuild', 'node']);
    expect(scripted.filter((name) => !allowScripts[name])).toEqual(['lefthook']); // git hooks, which nobody wants unasked
  });

  it('T31: can be told as a bill of materials from the lockfile alone, with the hash of all that is shipped', () => {
    const run = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { cwd: root, encoding: 'utf8' });
    const { components } = JSON.parse(run.stdout) as { components: { name: string; version: string; hashes?: { alg: string }[] }[] };
    const told = new Set(components.filter(({ hashes }) => hashes?.some(({ alg }) => alg === 'SHA-512')).map(({ name, version }) => `${name} ${version}`));

    const shipped = all.filter(({ dev }) => !dev).map(({ name, version }) => `${name} ${version}`);
    expect(shipped.length).toBeGreaterThan(40);
    expect(shipped.filter((one) => !told.has(one))).toEqual([]);
  }, 60_000);
});

describe('traces', () => {
  it('T4: come from Lambda and Step Functions alone, which see no path: nothing in the program traces calls', () => {
    const { dependencies } = jsonOf<{ dependencies: Record<string, string> }>('package.json');

    expect(Object.keys(dependencies).filter((name) => /xray|trac|telemetry|newrelic|datadog|sentry/i.test(name))).toEqual([]);
    expect(sources('functions').filter((file) => /aws-xray|opentelemetry|captureAWS|Tracer/.test(textOf(file)))).toEqual([]);
  });
});

describe('T32: knobs', () => {
  it('T32: there are these and no others; none of them opens anything', () => {
    expect([...settingNames.map(settingVariable), ...Object.values(resourceVariables)].map((name) => name.replace('COUNTERSIGN_', '')).sort()).toEqual([
      'ACCOUNTS_TABLE',
      'ALARM_ABOVE_WAITING',
      'APPROVALS_PER_MINUTE',
      'AUDIT_LOG_YEARS',
      'AUDIT_TABLE',
      'BODIES_BUCKET',
      'CHANNEL',
      'CONFIGURATION_SET',
      'DRAFTS_TABLE',
      'GATED_PER_MINUTE',
      'HELPDESK',
      'HELPDESK_SECRET',
      'LANGUAGE',
      'LEAST_ASSURANCE',
      'LINK_KEYS_SECRET',
      'LOG_BUCKET',
      'LOG_KEY',
      'MAILS_PER_HOUR',
      'MAIL_DETAIL',
      'MAIL_FROM',
      'MAX_WAITERS',
      'ORIGIN_SECRET',
      'PUBLIC_URL',
      'RECEIPT_KEY',
      'REQUESTS_PER_SECOND',
      'REQUEST_BURST',
      'SANDBOX',
      'SCANNER_RANGES',
      'STATE_MACHINE_ARN',
      'TENANT_ID',
      'TENANT_NAME',
      'TEXT_DAYS',
      'THROTTLED_PER_MINUTE',
      'TIME_ZONE',
      'UNKNOWN_TOKENS_PER_MINUTE',
      'WEBHOOK_SECRET',
      'WEBHOOK_URL',
    ]);
  });

  it('T32: the program reads its environment in one place, by that list', () => {
    const reading = [...sources('functions'), ...sources('lib')].filter((file) => /process\s*\.\s*(?:env|argv)|import\.meta\.env|NODE_ENV/.test(textOf(file)));

    expect(reading).toEqual(['functions/runtime/aws-deps.ts']);
  });

  it('T32: no Lambda holds code of the local stack, its faults and movable clock, or of the tests', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, from = ''] of textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
        const next = relative(root, resolve(root, dirname(file), from));
        if (/\.tsx?$/.test(next)) follow(next);
      }
    };

    for (const name of lambdaNames) follow(sources('functions').find((file) => file.replace(/\.tsx?$/, '') === join('functions', name)) ?? '');

    expect(reached.size).toBeGreaterThan(200);
    expect([...reached].filter((file) => !file.startsWith('functions/'))).toEqual([]);
  });

  const folder = mkdtempSync(join(tmpdir(), 'knobs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const tenants = join(folder, 'tenants');
  mkdirSync(tenants);
  const writeTenant = (more: string): void => writeFileSync(join(tenants, 'demo.yaml'), `${textOf('tenants/demo.yaml')}\n${more}\n`);

  it('T32: a tenant’s file with one ends synth with exit code 1 and one line, whatever else is asked for', () => {
    // The app in a folder of its own: it looks for tenants beside itself.
    mkdirSync(join(folder, 'bin'));
    copyFileSync(join(root, 'bin/countersign.ts'), join(folder, 'bin/countersign.ts'));
    for (const name of ['lib', 'functions', 'statemachines', 'node_modules', 'package.json', 'cdk.json']) symlinkSync(join(root, name), join(folder, name));
    writeTenant('devBypass: true');
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const bin = join(root, 'node_modules/.bin');

    const run = spawnSync(join(bin, 'cdk'), ['synth', '--quiet', '-c', 'tenant=demo', '-c', 'devBypass=true'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, PATH: `${bin}:${env.PATH}` },
    });

    expect([run.status, run.stderr.split('\n').filter((line) => line.startsWith('countersign:'))]).toEqual([
      1,
      ['countersign: tenants/demo.yaml: unknown key: devBypass'],
    ]);
  });

  it.each([
    ['testClock: true', 'unknown key: testClock'],
    ['environment: { COUNTERSIGN_TEST: "1" }', 'unknown key: environment'],
    ['webhookAllowList: [127.0.0.1]', 'unknown key: webhookAllowList'],
    ['webhookUrl: http://127.0.0.1:8080/', 'webhookUrl must be an https address on port 443'],
    ['webhookUrl: https://127.0.0.1/', 'webhookUrl must be an https address on port 443'],
  ])('T32: no tenant’s file may say %s', (knob, said) => {
    writeTenant(knob);

    expect(() => readTenantConfig(tenants, 'demo')).toThrow(said);
  });
});
