import { type Reading, read } from './fold.ts';
import { type Cue, type ReadTopic, readableCues, readableTopics } from './lexicon/lexicon.ts';
import type { Hit } from './phrases.ts';
import { readMessageSigns, readOrders, readPromise } from './read-signs.ts';
import { scoreNegativity } from './sentiment-window.ts';
import type { SoundsLikePromise } from './undeclared.ts';

/** What is read from a customer's message, with the words that said so. */
export interface TextSignals {
  readonly reading: Reading;
  readonly topics: readonly Hit<ReadTopic>[];
  /** `reads-risky`: a part of it reads like messages that need a person, and has no sign of what for. */
  readonly cues: readonly Hit<Cue | 'reads-risky'>[];
  /** The words that tell of frustration, or undefined. */
  readonly frustration: string | undefined;
  /** How negative the message sounds by the offline scorer, 0 to 1, and by how much more than the mildest message before it. */
  readonly tone: { readonly now: number; readonly growth: number };
}

/**
 * Reads a customer's message. Every signal can only add a reason: no text makes a draft less risky.
 *
 * @param earlier - the customer's earlier messages of the conversation, oldest first
 */
export function readText(text: string, earlier: readonly string[] = []): TextSignals {
  const reading = read(text);
  const { signs: hits, risk } = readMessageSigns(reading);
  const signs = new Map<string, string>(hits.map(({ id, quote }) => [id, quote]));
  const among = <Id extends string>(ids: readonly Id[]): Hit<Id>[] => ids.flatMap((id) => (signs.has(id) ? [{ id, quote: signs.get(id) as string }] : []));
  return {
    reading,
    topics: among(readableTopics),
    cues: [...among(readableCues), ...(risk === undefined ? [] : [{ id: 'reads-risky' as const, quote: risk }])],
    frustration: signs.get('frustration'),
    tone: toneOf(text, earlier),
  };
}

/**
 * The words of a reply that give orders to the assistant or to whoever approves, and those that sound like a promise. Such orders are the same words
 * wherever they stand: a reply is read for them as a message is.
 */
export function readReplySigns(reply: Reading): { injection: string | undefined; promise: SoundsLikePromise | undefined } {
  const promise = readPromise(reply);
  return { injection: readOrders(reply)?.quote, promise: promise && { quote: promise.quote, sentences: promise.sentences } };
}

function toneOf(text: string, earlier: readonly string[]): TextSignals['tone'] {
  const now = scoreNegativity(text);
  return { now, growth: earlier.length === 0 ? 0 : Math.max(0, now - Math.min(...earlier.map(scoreNegativity))) };
}
