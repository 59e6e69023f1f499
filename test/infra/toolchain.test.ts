import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Lints files in a folder of their own under the project's rules; answers the rules that each breaks, by path. */
function lint(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    const config = JSON.parse(readFileSync('biome.json', 'utf8')) as { vcs: object };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const biome = join(process.cwd(), 'node_modules/.bin/biome');
    const run = spawnSync(biome, ['lint', '--reporter=rdjson', '--max-diagnostics=none'], { cwd: folder, encoding: 'utf8' });
    const report = JSON.parse(run.stdout) as { diagnostics: { code?: { value: string }; location: { path: string } }[] };
    const found = new Map<string, string[]>();
    for (const { code, location } of report.diagnostics) found.set(location.path, [...(found.get(location.path) ?? []), code?.value ?? '']);
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const importing = (from: string): string => `import { thing } from '${from}';\n\nexport const used = thing;\n`;

describe('the toolchain', () => {
  it('runs on Node 24, whatever Node the machine has', () => {
    expect(process.versions.node).toMatch(/^24\./);
  });

  it('runs npm scripts on Node 24 too', () => {
    const run = spawnSync('npm', ['exec', '--', 'node', '--version'], { encoding: 'utf8' });

    expect(run.stdout).toMatch(/^v24\./m);
  });

  it('pins the CDK command line to the one version that fits the library', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };

    expect(devDependencies['aws-cdk']).toBe('2.1148.1');
  });
});

const forbidden = [
  ['functions/domain', '@aws-sdk/client-dynamodb'],
  ['functions/domain', '../adapters/ports.ts'],
  ['functions/domain', '../runtime/env.ts'],
  ['functions/domain', '../page/mail/render.ts'],
  ['functions/domain', 'node:fs'],
  ['functions/domain/policy', '../approval/decide.ts'],
  ['functions/domain/policy', '../../adapters/ports.ts'],
  ['functions/domain/approval', '../audit/audit-event.ts'],
  ['functions/domain/approval', '../../adapters/ports.ts'],
  ['functions/page', '../adapters/ports.ts'],
  ['functions/page', '../runtime/compose.ts'],
  ['functions/adapters', '../runtime/compose.ts'],
  ['functions/adapters', '../page/mail/render.ts'],
  ['functions/adapters', '../../local/stack.ts'],
  ['functions', '@aws-sdk/client-ses'],
  ['functions', '../local/stack.ts'],
  ['functions/runtime', '../../local/stack.ts'],
  ['functions/runtime', '../page/mail/render.ts'],
  ['functions/review', '@aws-sdk/client-ses'],
  ['functions/review', '../../local/stack.ts'],
  ['functions/console', '@aws-sdk/client-ses'],
  ['lib', '../functions/domain/money.ts'],
  ['lib', '../functions/adapters/ports.ts'],
  ['lib', '@aws-sdk/client-s3'],
] as const;

const allowed = [
  ['functions/domain/approval', '../policy/policy.ts'],
  ['functions/domain/audit', '../approval/decide.ts'],
  ['functions/page', '../domain/money.ts'],
  ['functions', './runtime/compose.ts'],
  ['functions/review', '../page/mail/render.ts'],
  ['functions/console', '../page/mail/render.ts'],
  ['lib', '../functions/runtime/routes.ts'],
] as const;

describe('the import rules', () => {
  const rule = 'lint/style/noRestrictedImports';
  const cases = [...forbidden, ...allowed];
  const broken = lint(Object.fromEntries(cases.map(([folder, from], i) => [`${folder}/planted${i}.ts`, importing(from)])));
  const rulesBrokenBy = (i: number, folder: string): string[] => broken.get(`${folder}/planted${i}.ts`) ?? [];

  it.each(forbidden.map(([folder, from], i) => ({ folder, from, i })))('$folder may not import $from', ({ folder, i }) => {
    expect(rulesBrokenBy(i, folder)).toContain(rule);
  });

  it.each(allowed.map(([folder, from], i) => ({ folder, from, i: i + forbidden.length })))('$folder may import $from', ({ folder, i }) => {
    expect(rulesBrokenBy(i, folder)).not.toContain(rule);
  });

  it('refuse imports in a circle', () => {
    const circle = lint({
      'functions/domain/one.ts': "import { two } from './two.ts';\n\nexport const one = () => two;\n",
      'functions/domain/two.ts': "import { one } from './one.ts';\n\nexport const two = () => one;\n",
    });

    expect([...circle.values()].flat()).toContain('lint/suspicious/noImportCycles');
  });
});
