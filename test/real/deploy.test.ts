import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonLambdas } from '../../functions/runtime/env.ts';
import { cdkContext } from '../../lib/cdk-context.ts';
import { TenantStack } from '../../lib/tenant-stack.ts';
import { demoConfig } from '../infra/demo.ts';
import { account, region } from './bundles/assembly.ts';
import { type DeploymentEndpoint, startDeploymentEndpoint } from './deploy/deployment-endpoint.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

let directory: string;
let outdir: string;
let endpoint: DeploymentEndpoint;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'deploy-'));
  outdir = join(directory, 'cdk.out');
  endpoint = await startDeploymentEndpoint();
});
afterAll(async () => {
  await endpoint.stop();
  rmSync(directory, { recursive: true });
});

/** The demo tenant's stack, with a few bytes of code for each function: what they are is looked at elsewhere. */
function synthesize(): void {
  const code = (name: string): Code => {
    const path = join(directory, 'code', name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'index.js'), `exports.handler = async () => '${name}';`);
    return Code.fromAsset(path);
  };
  const app = new App({ outdir, context: cdkContext() });
  new TenantStack(app, `countersign-${demoConfig.tenantId}`, { config: demoConfig, code });
  app.synth();
}

/** The pinned command line, with an environment that knows no AWS but the endpoint. */
function cdk(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(join(bin, 'cdk'), args, {
    cwd: directory,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: directory,
      AWS_ENDPOINT_URL: endpoint.url,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'AKIAMADEUP',
      AWS_SECRET_ACCESS_KEY: 'made-up',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })));
}

describe('cdk deploy with AWS_ENDPOINT_URL', () => {
  it('sends every call there: the code of all functions, and the template as it was synthesized', async () => {
    synthesize();

    const { code, said } = await cdk('deploy', '--app', outdir, '--require-approval', 'never', '--no-notices');

    expect([code, endpoint.unknown], said).toEqual([0, []]);
    const bucket = `cdk-hnb659fds-assets-${account}-${region}`;
    const uploaded = [...endpoint.uploads.keys()];
    expect(uploaded.filter((path) => path.endsWith('.zip'))).toHaveLength(commonLambdas.length);
    expect(uploaded.every((path) => path.startsWith(`${bucket}/`))).toBe(true); // in the path: no name of a bucket had to be resolved
    const template = new URL(endpoint.changeSet()?.get('TemplateURL') ?? '').pathname.split('/').at(-1);
    expect(JSON.parse(endpoint.uploads.get(`${bucket}/${template}`)?.toString() ?? '')).toEqual(
      JSON.parse(readFileSync(join(outdir, 'countersign-demo.template.json'), 'utf8')),
    );
    expect(endpoint.changeSet()?.get('StackName')).toBe('countersign-demo');
    expect(endpoint.calls).toEqual(expect.arrayContaining(['cloudformation ExecuteChangeSet', 'cloudformation UpdateTerminationProtection']));
  });
});
