import { packetOf } from '../../functions/domain/approval/request-hash.ts';
import { canonicalJson } from '../../functions/domain/canonical-json.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { readDraft } from '../../functions/domain/policy/read-draft.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { DraftRequest } from '../../functions/runtime/draft-schemas.ts';
import { parseStrictJson } from '../../functions/runtime/strict-json.ts';
import { aDraft } from '../../local/cost/tenant.ts';
import { drawsOf } from '../../local/traffic/draws.ts';
import { createDesk } from './desk.ts';

const bodyBytes = 10_000;

export interface IntakeBench {
  readonly body: string;
  /** One intake. */
  readonly next: () => Promise<void>;
  /** What no intake can do without: the body has one meaning, is what the API takes, and is hashed, as is the packet that people approve. */
  readonly take: () => string;
  /** Every signal of the draft, read from its texts. */
  readonly read: () => unknown;
  /** The words of both texts, and nothing else. */
  readonly words: () => unknown;
}

/** Intake with a body of 10 KB: a harmless reply, and the conversation before it. */
export async function createIntakeBench(): Promise<IntakeBench> {
  const desk = await createDesk();
  const draws = drawsOf('intake-cpu');
  const withConversation = (number: number): Submission => {
    const draft = aDraft(number, false, desk.clock.now(), draws);
    const { text } = aDraft(number, false, desk.clock.now(), draws).reply;
    const turns = Math.round((bodyBytes - JSON.stringify(draft).length) / (text.length + 70));
    const conversation = Array.from({ length: turns }, (_, i) => ({ from: i % 2 === 0 ? 'agent' : 'Dana', text, at: desk.clock.now().toISOString() }));
    return { ...draft, conversation };
  };
  const prepared = Array.from({ length: 64 }, (_, number) => withConversation(number));
  let sent = 0;
  const next = async (): Promise<void> => {
    const draft = prepared[sent % prepared.length] as Submission;
    sent += 1;
    const status = await desk.post({ ...draft, conversationId: `conversation-${sent}`, customerMessage: { ...draft.customerMessage, id: `message-${sent}` } });
    if (status !== 'released') throw new Error(`a harmless reply is ${status}`);
  };
  await next();
  const [first] = prepared as [Submission];
  const body = JSON.stringify(first);
  const bytes = Buffer.from(body);
  const take = (): string => {
    const sent = parseStrictJson(bytes);
    if (!sent.ok) throw new Error('the body is no JSON');
    return sha256(canonicalJson(sent.value)) + packetOf(DraftRequest.parse(sent.value)).contentSha256;
  };
  const known = {
    account: null,
    authorKnown: true,
    policy: standardPolicy,
    spent: {},
    sentiment: { label: 'NEUTRAL', score: 0.9, source: 'comprehend' },
  } as const;
  let turn = 0;
  const read = () => {
    turn += 1;
    return readDraft({ submission: prepared[turn % prepared.length] as Submission, ...known, now: desk.clock.now() });
  };
  const words = () => [first.customerMessage.text, first.reply.text].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return { body, next, take, read, words };
}
