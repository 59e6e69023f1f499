import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import type { Policy } from '../../functions/domain/policy/policy.ts';
import { readArguments, theFile } from './arguments.ts';
import { type Answer, type Command, type Context, Failure, Usage } from './command.ts';
import { heldRoles } from './held-roles.ts';
import { findingLine, openPolicyFile, type PolicyFile, problemOf, refusalLines } from './policy-file.ts';

interface Envelope {
  readonly version: number;
  readonly sha256: string;
  readonly policy: Policy;
}

export const policyPut: Command = {
  name: 'policy put',
  summary: 'put a policy in force',
  usage: `countersign policy put FILE [--force --reason TEXT] [--json]

Checks the policy (YAML or JSON) as \`policy check --people\` does, tells its warnings, and puts it in force for every draft from now on. A policy
with errors is not sent. One that would send replies which people once rejected is refused; \`policy simulate\` shows them.

  --reason TEXT   kept with the version, for the audit
  --force         put it in force all the same; needs --reason

Exit code 0: it is in force; 1: errors, or the server refuses; 3: usage.`,
  async run(context) {
    const { values, positionals } = readArguments(context.args, { force: { type: 'boolean', default: false }, reason: { type: 'string' } });
    if (values.force && !values.reason) throw new Usage('--force goes with --reason: say why');
    const file = openPolicyFile(theFile(positionals));
    for (const error of file.errors) context.err(findingLine(file.name, error));
    if (!file.policy) return 1;
    const warnings = file.warnings(await heldRoles(context.api));
    for (const warning of warnings) context.err(findingLine(file.name, warning));

    const current = await currentOf(context);
    if (current.policy && canonicalJson(current.policy) === canonicalJson(file.policy)) {
      tell(
        context,
        { version: current.version, sha256: current.sha256, changed: false, warnings },
        `version ${current.version} says the same: nothing to change`,
      );
      return 0;
    }
    const query = new URLSearchParams({ ...(values.force && { force: '1' }), ...(values.reason && { reason: values.reason }) });
    const answer = await context.api.call('PUT', `/v1/policy?${query}`, { body: file.policy, headers: { 'if-match': `"${current.version}"` } });
    if (answer.status !== 200) return refused(context, file, answer);
    const { version, sha256 } = answer.body as Envelope;
    tell(context, { version, sha256, changed: true, warnings }, `version ${version} is in force: sha256 ${sha256}`);
    return 0;
  },
};

const tell = ({ json, out }: Context, result: object, words: string): void => out(json ? JSON.stringify(result, null, 2) : words);

/** Version 0 where the tenant has no policy yet. */
async function currentOf({ api }: Context): Promise<Pick<Envelope, 'version' | 'sha256'> & { readonly policy?: Policy }> {
  const answer = await api.call('GET', '/v1/policy');
  if (answer.status === 404) return { version: 0, sha256: '' };
  if (answer.status !== 200) throw new Failure(refusalLines(answer).join('\n'));
  return answer.body as Envelope;
}

function refused({ json, out, err }: Context, file: PolicyFile, answer: Answer): number {
  const { code, detail, errors } = problemOf(answer.body);
  const located = answer.status === 422 ? file.locate('error', errors) : [];
  if (json) out(JSON.stringify({ status: answer.status, code, detail, errors: located.length > 0 ? located : errors }, null, 2));
  else for (const line of located.length > 0 ? located.map((each) => findingLine(file.name, each)) : wordsOf(answer)) err(line);
  return 1;
}

function wordsOf(answer: Answer): string[] {
  const { code, errors } = problemOf(answer.body);
  if (answer.status === 412) return ['somebody changed the policy at this very moment: look at it with `policy get` and try again'];
  if (code !== 'would_send_rejected') return refusalLines(answer);
  return [
    'refused: it would send replies that people once rejected',
    ...errors.map(({ path, message }) => `  ${path}: ${message}`),
    '`policy simulate` shows more of them; --force --reason TEXT puts it in force all the same',
  ];
}
