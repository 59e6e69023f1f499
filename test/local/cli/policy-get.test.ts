import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardPolicy } from '../../../functions/domain/policy/standard-policy.ts';
import { Failure, Usage } from '../../../local/cli/command.ts';
import { readPolicyFile } from '../../../local/cli/policy-file.ts';
import { policyGet } from '../../../local/cli/policy-get.ts';
import { aContext, fakeApi, temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const envelope = { version: 7, sha256: 'ab'.repeat(32), policy: standardPolicy };

async function get(args: readonly string[], json = false) {
  const { api } = fakeApi({ 'GET /v1/policy': { status: 200, body: envelope } });
  const { context, out, err } = aContext(args, { api, json });
  return { code: await policyGet.run(context), out, err };
}

describe('policy get', () => {
  it('prints the document as put takes it', async () => {
    const { code, out } = await get([]);

    expect(code).toBe(0);
    expect(JSON.parse(out.join())).toEqual(standardPolicy);
  });

  it('prints YAML that names its schema, and reads the same', async () => {
    const { out } = await get(['--yaml']);

    expect(out[0]?.split('\n').slice(0, 2)).toEqual([
      '# yaml-language-server: $schema=https://countersign.example/policy.schema.json',
      '# Version 7 of https://countersign.example',
    ]);
    expect(readPolicyFile(file('printed.yaml', out[0]), aContext([]).context)).toEqual(standardPolicy);
  });

  it('writes a file, YAML by its name', async () => {
    const yaml = file('policy.yml');
    const json = file('policy.json');

    expect(await get(['-o', yaml])).toEqual({ code: 0, out: [], err: [`version 7 is in ${yaml}`] });
    expect(await get(['-o', json], true)).toMatchObject({ out: [JSON.stringify({ version: 7, sha256: envelope.sha256, file: json }, null, 2)], err: [] });

    expect(readPolicyFile(yaml, aContext([]).context)).toEqual(standardPolicy);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(standardPolicy);
  });

  it('prints version and hash too with --json', async () => {
    expect(JSON.parse((await get([], true)).out.join())).toEqual(envelope);
  });

  it('fails in one line', async () => {
    const { api } = fakeApi({ 'GET /v1/policy': { status: 502, body: 'gone' } });

    await expect(policyGet.run(aContext([], { api }).context)).rejects.toThrow(new Failure('the server refuses: 502 unknown'));
    await expect(get(['-o', file('nowhere/policy.json')])).rejects.toThrow(/^the file can not be written: .*policy\.json \(ENOENT\)$/);
    await expect(get(['policy.yaml'])).rejects.toThrow(new Usage('nothing is read: policy.yaml'));
  });
});
