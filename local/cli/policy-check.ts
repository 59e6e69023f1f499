import { readArguments, theFile } from './arguments.ts';
import type { Command } from './command.ts';
import { heldRoles } from './held-roles.ts';
import { findingLine, openPolicyFile } from './policy-file.ts';

export const policyCheck: Command = {
  name: 'policy check',
  summary: 'say what is wrong, or odd, in a policy file',
  usage: `countersign policy check FILE [--people] [--strict] [--json]

Reads a policy (YAML or JSON) and prints a line for each finding:

  policy.yaml:12:5: error routes.0.when: names no condition

An error keeps the policy from being taken. A warning is something that nobody can have meant: a rule that never fires, a route that is never taken.

  --people   also ask the tenant for its people, and warn of roles that nobody holds
  --strict   a warning counts as an error

Exit code 0: it may be used; 1: errors, or warnings with --strict; 3: usage.`,
  async run({ args, json, api, out }) {
    const { values, positionals } = readArguments(args, { people: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } });
    const file = openPolicyFile(theFile(positionals));
    const warnings = file.policy ? file.warnings(values.people ? await heldRoles(api) : undefined) : [];
    const findings = [...file.errors, ...warnings];
    if (json) out(JSON.stringify({ file: file.name, findings }, null, 2));
    else if (findings.length === 0) out(`${file.name}: nothing found`);
    else for (const finding of findings) out(findingLine(file.name, finding));
    return file.errors.length > 0 || (values.strict && warnings.length > 0) ? 1 : 0;
  },
};
