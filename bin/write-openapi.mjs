// Writes openapi.json (3.1), openapi-3.0.json, the schemas of policies and of tenants' files, and the types of the TypeScript client from the code,
// and lints the first two.
// With --check it writes nothing and fails where the committed files differ.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildOpenApi, toOpenApi30 } from '../functions/runtime/openapi.ts';
import { policySchema } from '../functions/runtime/policy-schema.ts';
import { tenantFileSchema } from '../lib/tenant-schema.ts';
import { clientTypes } from './client-types.ts';

const root = new URL('..', import.meta.url);
const check = process.argv.includes('--check');
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

const v31 = buildOpenApi(version);
const openApi = { 'openapi.json': v31, 'openapi-3.0.json': toOpenApi30(v31) };

const asJson = (document) => `${JSON.stringify(document, null, 2)}\n`;
const files = {
  'openapi.json': asJson(openApi['openapi.json']),
  'openapi-3.0.json': asJson(openApi['openapi-3.0.json']),
  'docs/policy.schema.json': asJson(policySchema()),
  'docs/tenant.schema.json': asJson(tenantFileSchema()),
  'clients/typescript/types.ts': clientTypes(v31),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const kept = await readFile(new URL(name, root), 'utf8').catch(() => '');
  if (kept === text) continue;
  stale.push(name);
  if (!check) await writeFile(new URL(name, root), text);
}
if (check && stale.length > 0) {
  console.error(`not what the code says: ${stale.join(', ')}; run: npm run api:write`);
  process.exit(1);
}

const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const lint = spawnSync(process.execPath, [redocly, 'lint', '--config', 'redocly.yaml', ...Object.keys(openApi)], {
  cwd: fileURLToPath(root),
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
process.exit(lint.status ?? 1);
