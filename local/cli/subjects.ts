import type { ErasureView, LegalHold } from '../../functions/domain/subject.ts';
import { readArguments } from './arguments.ts';
import { plain } from './bundle-files.ts';
import { type Answer, type Command, type Context, Failure, Usage } from './command.ts';
import { getAll } from './lists.ts';
import { refusalLines } from './policy-file.ts';

const options = `  --email ADDRESS    a person, by mail address, whatever its case
  --account ID       an account
  --reason TEXT      why; forgotten when an erasure is done, but for a commitment to it`;

/** The body of the calls: one subject, and the reason. */
function subjectIn(args: readonly string[]): { email?: string; accountId?: string; reason: string } {
  const { values, positionals } = readArguments(args, { email: { type: 'string' }, account: { type: 'string' }, reason: { type: 'string' } });
  const { email, account: accountId, reason } = values;
  if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
  if ((email === undefined) === (accountId === undefined)) throw new Usage('one of --email and --account is wanted');
  if (!reason) throw new Usage('--reason is wanted');
  return { ...(email !== undefined && { email }), ...(accountId !== undefined && { accountId }), reason };
}

function expectStatus(answer: Answer, ...taken: number[]): void {
  if (!taken.includes(answer.status)) throw new Failure(refusalLines(answer).join('\n'));
}

/** How far it is, for people; the whole answer with --json. */
function tell({ json, out }: Context, erasure: ErasureView): number {
  if (json) {
    out(JSON.stringify(erasure, null, 2));
    return 0;
  }
  const { id, state, pass, looked, erased, heldBack, unreadable, salt } = erasure;
  out(`${id}: ${state === 'done' ? 'done' : `pass ${pass}`}, ${looked} drafts looked at, ${erased} erased, ${heldBack} held back, ${unreadable} unreadable`);
  if (salt !== null) out(`salt ${salt}: keep it to prove later whom this erasure was about`);
  return 0;
}

export const subjectsErase: Command = {
  name: 'subjects erase',
  summary: 'erase what is kept about a person or an account',
  usage: `countersign subjects erase (--email ADDRESS | --account ID) --reason TEXT [--json]

Begins an erasure of all drafts that came in so far. Those that wait are withdrawn first.

${options}

Exit code 0: it has begun, or runs already; 1: the server refuses, for example for a legal hold; 3: usage.`,
  async run(context) {
    const answer = await context.api.call('POST', '/v1/subjects/erase', { body: subjectIn(context.args) });
    expectStatus(answer, 202);
    return tell(context, answer.body as ErasureView);
  },
};

export const subjectsStatus: Command = {
  name: 'subjects status',
  summary: 'say how far an erasure is',
  usage: `countersign subjects status ID [--json]

Says how far an erasure is: the id is what \`subjects erase\` printed.

Exit code 0: found; 1: there is none, or the server refuses; 3: usage.`,
  async run(context) {
    const [id, ...more] = readArguments(context.args, {}).positionals;
    if (id === undefined || more.length > 0) throw new Usage('the id of one erasure is wanted');
    const answer = await context.api.call('GET', `/v1/subjects/erase/${encodeURIComponent(id)}`);
    expectStatus(answer, 200);
    return tell(context, answer.body as ErasureView);
  },
};

export const subjectsHold: Command = {
  name: 'subjects hold',
  summary: 'forbid to erase a person or an account (legal hold)',
  usage: `countersign subjects hold (--email ADDRESS | --account ID) --reason TEXT [--json]

Keeps the texts of somebody's drafts from being erased, until the hold is released: for a legal dispute.

${options}

Exit code 0: it stands; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const answer = await api.call('PUT', '/v1/subjects/hold', { body: subjectIn(args) });
    expectStatus(answer, 200, 201);
    const { id, at } = answer.body as { id: string; at: string };
    out(json ? JSON.stringify(answer.body, null, 2) : `${id}: held since ${at}`);
    return 0;
  },
};

export const subjectsHolds: Command = {
  name: 'subjects holds',
  summary: 'list the legal holds that stand',
  usage: `countersign subjects holds [--json]

Lists the legal holds that stand.

Exit code 0: listed, also where there are none; 1: the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new Usage(`nothing is read: ${positionals.join(' ')}`);
    const holds = await getAll<LegalHold>(api, '/v1/subjects/hold');
    if (json) out(JSON.stringify(holds, null, 2));
    else if (holds.length === 0) out('no legal hold stands');
    else
      for (const { id, kind, subject, reason, at } of holds) out(plain(`${id}  since ${at}  ${kind === 'email' ? 'person' : 'account'} ${subject}: ${reason}`));
    return 0;
  },
};

export const subjectsRelease: Command = {
  name: 'subjects release',
  summary: 'end a legal hold',
  usage: `countersign subjects release (--email ADDRESS | --account ID) --reason TEXT [--json]

Ends a legal hold: what it kept may be erased again.

${options}

Exit code 0: released; 1: there is no such hold, or the server refuses; 3: usage.`,
  async run({ args, api, json, out }) {
    const answer = await api.call('DELETE', '/v1/subjects/hold', { body: subjectIn(args) });
    expectStatus(answer, 204);
    out(json ? JSON.stringify({ released: true }) : 'released');
    return 0;
  },
};
