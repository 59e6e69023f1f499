import { type Cue, cuePhrases, frustrationPhrases } from './cue-phrases.ts';
import { type Reading, read, type Word } from './fold.ts';
import { compilePhrases, findPhrases, type Hit, placesOf } from './phrases.ts';
import { scoreNegativity } from './sentiment-window.ts';
import type { ReadTopic } from './topic-phrases.ts';
import { readTopics } from './topics.ts';

const cueBook = compilePhrases(cuePhrases);
const frustrationBook = compilePhrases(frustrationPhrases);

/** What is read from a customer's message, with the words that said so. */
export interface TextSignals {
  readonly reading: Reading;
  readonly topics: readonly Hit<ReadTopic>[];
  readonly cues: readonly Hit<Cue>[];
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
  return {
    reading,
    topics: readTopics(reading),
    cues: readCues(reading),
    frustration: readFrustration(reading),
    tone: toneOf(text, earlier),
  };
}

/** Cues of any text: a reply may hold orders to the assistant, too. */
export const readCues = (reading: Reading): Hit<Cue>[] => findPhrases(reading, cueBook);

const weakCues = 2; // settled: one weak word alone ("still", "again") is everyday language

function readFrustration(reading: Reading): string | undefined {
  const told = findPhrases(reading, frustrationBook);
  const strong = told.find(({ id }) => id === 'strong');
  if (strong) return strong.quote;
  const weak = told.find(({ id }) => id === 'weak');
  return weak && placesOf(reading.views[0] as readonly Word[], frustrationBook).length >= weakCues ? weak.quote : undefined;
}

function toneOf(text: string, earlier: readonly string[]): TextSignals['tone'] {
  const now = scoreNegativity(text);
  return { now, growth: earlier.length === 0 ? 0 : Math.max(0, now - Math.min(...earlier.map(scoreNegativity))) };
}
