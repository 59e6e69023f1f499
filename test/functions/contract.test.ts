import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DigestRow } from '../../functions/adapters/digests-store.ts';
import { OutboxRow } from '../../functions/adapters/outbox-row.ts';
import { Decision, DraftHead, Grant, Marker, Question, Revision, Wait } from '../../functions/domain/approval/draft-state.ts';
import { Delegation, Person } from '../../functions/domain/approval/person.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { Account } from '../../functions/domain/policy/account.ts';
import { Policy } from '../../functions/domain/policy/policy.ts';
import { PolicyProposal } from '../../functions/domain/policy-proposal.ts';
import { PolicyVersion } from '../../functions/domain/policy-version.ts';
import { SandboxDraft } from '../../functions/domain/sandbox/sandbox-draft.ts';
import { contract } from '../../functions/runtime/contract.ts';
import { TaskInput } from '../../functions/runtime/task.ts';

/** What is kept, and to which an older version lets attributes be added: it writes them back as they were, or never looks at them. */
const open = {
  head: DraftHead,
  grant: Grant,
  decision: Decision,
  marker: Marker,
  wait: Wait,
  question: Question,
  outbox: OutboxRow,
  digest: DigestRow,
  version: PolicyVersion,
  proposal: PolicyProposal,
  task: TaskInput,
  sandbox: SandboxDraft,
} as const;
/** What an older version refuses as soon as anything in it is new. */
const closed = { revision: Revision, policy: Policy, person: Person, account: Account, delegation: Delegation } as const;

/** By the name of an entity, and of its attribute where these may be added to: a hash of what it may say. */
type Kept = Readonly<Record<string, string>>;

const fingerprint = (schema: z.ZodType): string => {
  const { $schema: _, ...meaning } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: z.registry(), reused: 'inline' });
  return sha256(canonicalJson(withoutWords(meaning))).slice(0, 16);
};

/** What is said for readers means nothing to a version that reads the item. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (name === 'description' && typeof part === 'string' ? [] : [[name, withoutWords(part)]])),
  );
}

const keptBy = (ofOpen: Readonly<Record<string, z.ZodObject>>, ofClosed: Readonly<Record<string, z.ZodType>>): Kept => ({
  ...Object.fromEntries(
    Object.entries(ofOpen).flatMap(([entity, { shape }]) =>
      Object.entries(shape).map(([name, schema]) => [`${entity}.${name}`, fingerprint(schema as z.ZodType)]),
    ),
  ),
  ...Object.fromEntries(Object.entries(ofClosed).map(([entity, schema]) => [entity, fingerprint(schema)])),
});

/** What an older version, of which this was recorded, would leave alone. */
const changed = (recorded: Kept, now: Kept): string[] => Object.keys(recorded).filter((name) => now[name] !== recorded[name]);

/**
 * What is kept under each contract. Attributes that were added since are added to it by `RECORD_CONTRACT=1 npx vitest run test/functions/contract.test.ts`;
 * what is recorded is never changed. A new contract begins a new file, by the same command. Before a contract has been released its file may be made anew.
 */
const recording = `test/functions/kept/contract-${contract}.json`;
const now = keptBy(open, closed);
const read = (): Kept => (existsSync(recording) ? JSON.parse(readFileSync(recording, 'utf8')) : {});
if (process.env.RECORD_CONTRACT) writeFileSync(recording, `${JSON.stringify({ ...now, ...read() }, null, 2)}\n`);
const recorded = read();

describe('F21: the contract', () => {
  it('grows with what an older version would leave alone: is one of these meant, raise `contract` in functions/runtime/contract.ts', () => {
    expect(changed(recorded, now)).toEqual([]);
  });

  it('has everything recorded that is kept: RECORD_CONTRACT=1 adds what is new', () => {
    expect(Object.keys(now).filter((name) => recorded[name] === undefined)).toEqual([]);
  });

  it('grows with a new word, and with a member inside, and not with an attribute or with other words about one', () => {
    const Before = z.strictObject({ state: z.enum(['open', 'used']), policy: z.strictObject({ version: z.int() }) });
    const more = (fields: z.ZodRawShape) => keptBy({ grant: z.strictObject({ ...Before.shape, ...fields }) }, {});
    const before = keptBy({ grant: Before }, {});

    expect(changed(before, more({ state: z.enum(['open', 'used', 'lost']) }))).toEqual(['grant.state']);
    expect(changed(before, more({ policy: z.strictObject({ version: z.int(), name: z.string() }) }))).toEqual(['grant.policy']);
    expect(changed(before, more({ note: z.string().optional(), state: Before.shape.state.describe('Where it stands') }))).toEqual([]);
  });

  it('grows with anything new in a revision', () => {
    const before = keptBy({}, { revision: Revision });

    expect(changed(before, keptBy({}, { revision: Revision.extend({ note: z.string().optional() }) }))).toEqual(['revision']);
  });
});
