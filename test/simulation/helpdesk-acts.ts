import { wholeRevision } from '../../functions/adapters/revision-item.ts';
import type { Submission } from '../../functions/domain/policy/draft.ts';
import { aDualRefund, aHarmlessReply, aHeldReply, aRefund } from '../world.ts';
import { type Doing, pick } from './doing.ts';
import { angryOnly, type Laboratory, type Sent, twoStages } from './laboratory.ts';
import { type Violation, violation } from './violation.ts';

/** Nothing but the mood of its customer holds it. */
const anAngryOne = (fields: Partial<Submission>): Submission =>
  aHarmlessReply({ ...fields, customerMessage: { text: `Where is ${angryOnly}? canary-angry`, at: '2026-11-22T16:00:00Z' } });

/** What a helpdesk sends. `gated`: it must never go out without people. Canaries stand wherever a stranger writes. */
const kinds: readonly { readonly gated: boolean; readonly make: (fields: Partial<Submission>) => Submission; readonly also?: Partial<Submission> }[] = [
  { gated: false, make: aHarmlessReply },
  { gated: true, make: aHeldReply },
  { gated: true, make: aDualRefund },
  { gated: true, make: aHeldReply, also: { intent: twoStages } },
  { gated: true, make: aHeldReply, also: { intent: twoStages } },
  { gated: true, make: aDualRefund },
  { gated: false, make: (fields) => aRefund(20, fields) },
  { gated: false, make: (fields) => aRefund(30, fields) },
  { gated: true, make: aHarmlessReply, also: { accountId: 'acc_adatum' } },
  { gated: true, make: aHeldReply, also: { author: { id: 'mia', type: 'agent', name: 'Mia' } } },
  { gated: true, make: aDualRefund, also: { author: { id: 'dan', type: 'agent', name: 'Dan' } } },
  { gated: true, make: aHarmlessReply, also: { author: { id: 'nobody-we-know', type: 'agent', name: 'Who' } } },
  { gated: true, make: anAngryOne },
  { gated: true, make: anAngryOne },
  { gated: true, make: anAngryOne },
  {
    gated: true,
    make: (fields) =>
      aHeldReply({ ...fields, reply: { to: 'canary-to@fabrikam.example', subject: 'Re: canary-subject', text: `canary-long ${'It comes. '.repeat(600)}` } }),
  },
];

/** Words that only customers, people and helpdesks write: a log that holds one of them has leaked. */
export const canaries = ['canary-', 'fabrikam.example', 'northwind.example', 'order 1187', 'It comes', '@example.com'];

/** @param number - tells this submission from all others, in the id of its customer's message. */
function submissionOf(kind: number, conversation: number, number: number): { submission: Submission; gated: boolean } {
  const { gated, make, also } = kinds[kind % kinds.length] as (typeof kinds)[number];
  const made = make({ ...also, conversationId: `zd-${conversation % 4}` });
  return { gated, submission: { ...made, customerMessage: { ...made.customerMessage, id: messageId(number) } } };
}

export const messageId = (number: number): string => `message-${number}-`;

async function post(laboratory: Laboratory, one: Sent): Promise<readonly Violation[]> {
  const before = { ...one };
  const answer = await laboratory.attempt(() => laboratory.world.post(one.submission, one.key));
  if (!answer) return [];
  if (answer.status >= 500 || answer.status === 429) return [];
  if (answer.status >= 400) return [violation('I9', `${one.key}: a submission was refused with ${answer.status}`)];
  const { id, status } = answer.json;
  one.status ??= status;
  one.draftId ??= id;
  const isAnother = before.draftId !== undefined && (before.draftId !== id || before.status !== status);
  return isAnother ? [violation('I9', `${one.key}: answered ${status} ${id} after ${before.status} ${before.draftId}`)] : [];
}

export const send: Doing = async (laboratory, { a, b }) => {
  const number = laboratory.sent.length;
  const { submission, gated } = submissionOf(a, b, number);
  const key = `key-${number}`;
  const authors = new Set(submission.author.type === 'agent' ? [submission.author.id] : []);
  const one: Sent = { key, submission, gated, authors, status: undefined, draftId: undefined };
  laboratory.sent.push(one);
  return post(laboratory, one);
};

/** Two refunds at one instant, each below the limit, both together at it. */
export const sendRefunds: Doing = async (laboratory, { b }) => {
  const [twenty, thirty] = [6, 7];
  const found = await Promise.all([send(laboratory, { a: twenty, b }), send(laboratory, { a: thirty, b: b + 1 })]);
  return found.flatMap((one) => one ?? []);
};

/** Something that only the service for moods would hold, while that service is away. */
export const sendUnheard: Doing = async (laboratory, { b }) => {
  const { outside } = laboratory.world;
  const real = outside.readSentiment;
  outside.readSentiment = () => Promise.reject(new Error('the service for moods is away'));
  const found = await send(laboratory, { a: kinds.findIndex(({ make }) => make === anAngryOne), b });
  outside.readSentiment = real;
  return found;
};

/** The same once more, or something else under the same key. */
export const sendAgain: Doing = async (laboratory, { a, b }) => {
  const one = pick(laboratory.sent, a);
  if (!one) return;
  if (b % 3 > 0 || one.draftId === undefined) return post(laboratory, one);
  const other = { ...one.submission, reply: { ...one.submission.reply, text: 'Another text under the same key.' } };
  const answer = await laboratory.attempt(() => laboratory.world.post(other, one.key));
  return answer && answer.status < 400 ? [violation('I9', `${one.key}: another body was answered with ${answer.status}`)] : [];
};

export const draftOf = ({ sent }: Laboratory, number: number): Sent | undefined => {
  const known = sent.filter(({ draftId }) => draftId !== undefined);
  return number % 3 === 0 ? pick(known, number / 3) : pick(known.slice(-3), Math.floor(number / 3));
};

export const withdraw: Doing = async (laboratory, { a }) => {
  const one = draftOf(laboratory, a);
  if (one) await laboratory.attempt(() => laboratory.world.call(`POST /v1/drafts/${one.draftId}/withdraw`, { body: { reason: 'canary-reason' } }));
};

export const stopByHelpdesk: Doing = async (laboratory, { a, b }) => {
  const one = draftOf(laboratory, a);
  const body = { reason: 'canary-reason', to: b % 2 ? 'withdrawn' : 'pending' };
  if (one) await laboratory.attempt(() => laboratory.world.call(`POST /v1/drafts/${one.draftId}/stop`, { body }));
};

export const revise: Doing = async (laboratory, { a, b }) => {
  const one = draftOf(laboratory, a);
  if (!one) return;
  const author = b % 3 === 0 ? ({ id: 'ann', type: 'agent', name: 'Ann' } as const) : undefined;
  const text = `canary-revised, number ${a}-${b}.`;
  const reply = { ...one.submission.reply, text };
  await laboratory.attempt(() => laboratory.world.revise(one.draftId ?? '', { reply, ...(author && { author }) }, `revise-${a}-${b}`));
  // The answer may be lost: what was kept says whose text it is.
  const isKept = laboratory.ledger
    .items('drafts', `D#${one.draftId}`)
    .map(wholeRevision)
    .some(({ sk, content }) => sk.startsWith('REV#') && String(content).includes(text));
  if (author && isKept) one.authors.add(author.id);
};

export const customerWrites: Doing = async (laboratory, { a, b }) => {
  const body = { id: `m-${a}-${b}`, text: 'canary-message: it is urgent now.' };
  await laboratory.attempt(() => laboratory.world.call(`POST /v1/conversations/zd-${a % 4}/messages`, { body }));
};
