import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { readArguments } from './arguments.ts';
import { type Command, Failure, Usage } from './command.ts';
import { refusalLines } from './policy-file.ts';

interface Envelope {
  readonly version: number;
  readonly sha256: string;
  readonly policy: Policy;
}

export const policyGet: Command = {
  name: 'policy get',
  summary: 'print or save the policy that is in force',
  usage: `countersign policy get [--yaml] [-o FILE] [--json]

Prints the document as \`policy put\` takes it: JSON, or YAML with --yaml.

  --yaml     YAML; so is a FILE that ends in .yaml or .yml
  -o FILE    write it to a file
  --json     print version, hash and document; with -o, version, hash and file

Exit code 0: done; 1: the server refuses; 3: usage.`,
  async run({ args, json, api, out, err }) {
    const { values, positionals } = readArguments(args, { yaml: { type: 'boolean', default: false }, output: { type: 'string', short: 'o' } });
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    const answer = await api.call('GET', '/v1/policy');
    if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
    const { version, sha256, policy } = answer.body as Envelope;
    const isYaml = values.yaml || /\.ya?ml$/.test(values.output ?? '');
    const text = isYaml ? yamlOf(policy, api.url(), version) : `${JSON.stringify(policy, null, 2)}\n`;
    if (values.output === undefined) out(json ? JSON.stringify({ version, sha256, policy }, null, 2) : text.trimEnd());
    else {
      write(values.output, text);
      if (json) out(JSON.stringify({ version, sha256, file: values.output }, null, 2));
      else err(`version ${version} is in ${values.output}`);
    }
    return 0;
  },
};

/** The first line tells editors what the document may say; the server gives it to everybody. */
const yamlOf = (policy: Policy, url: string, version: number): string =>
  `# yaml-language-server: $schema=${url}/policy.schema.json\n# Version ${version} of ${url}\n${stringify(policy, { lineWidth: 0 })}`;

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(`the file can not be written: ${file} (${(error as NodeJS.ErrnoException).code})`);
  }
}
