import { type Cue, cuePhrases, frustrationPhrases } from './cue-phrases.ts';
import { type Reading, read } from './fold.ts';
import { compilePhrases, countPhrases, findPhrases, type Hit } from './phrases.ts';
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
}

/**
 * Reads a customer's message. Every signal can only add a reason: no text makes a draft less risky.
 *
 * @param earlier - the customer's earlier messages of the conversation, oldest first
 */
export function readText(text: string, earlier: readonly string[] = []): TextSignals {
  const reading = read(text);
  return { reading, topics: readTopics(reading), cues: findPhrases(reading, cueBook), frustration: readFrustration(reading, earlier) };
}

const weakCues = 2; // settled: one weak word alone ("still", "again") is everyday language
const growth = 0.3; // settled: so much more negative than the mildest of the earlier messages
const heated = 0.5; // settled: from here on a growing tone counts

function readFrustration(reading: Reading, earlier: readonly string[]): string | undefined {
  const told = findPhrases(reading, frustrationBook);
  const strong = told.find(({ id }) => id === 'strong');
  if (strong) return strong.quote;
  const weak = told.find(({ id }) => id === 'weak');
  if (weak && countPhrases(reading, frustrationBook).length >= weakCues) return weak.quote;

  const now = scoreNegativity(reading.original);
  const before = earlier.map((message) => scoreNegativity(message));
  return before.length > 0 && now >= heated && now - Math.min(...before) >= growth ? reading.original.slice(0, 80).trim().toWellFormed() : undefined;
}
