import type { Reading } from './fold.ts';
import { withoutDenied } from './lexicon/denials.ts';
import { compilePhrases, findPhrases, type Hit } from './phrases.ts';
import { scoreTopics } from './topic-model.ts';
import { type ReadTopic, statedPhrases, topicPhrases } from './topic-phrases.ts';

const topicBook = compilePhrases(topicPhrases);
const statedBook = compilePhrases(statedPhrases);

/**
 * The topics that a customer's words name, once each, with the words that said so: those of a phrase, or those that weighed most in the model.
 *
 * Reads sentence by sentence, so a sentence that names a topic on its own names it in any text that it stands in.
 */
export function readTopics(reading: Reading): Hit<ReadTopic>[] {
  const meant = { ...reading, views: reading.views.map(withoutDenied) };
  return once([...readPhrases(reading, meant), ...scoreTopics(meant)]);
}

/** The topics that phrases name. @param meant - the reading {@link withoutDenied} */
export function readPhrases(reading: Reading, meant: Reading): Hit<ReadTopic>[] {
  return once([...findPhrases(meant, topicBook), ...findPhrases(reading, statedBook)]);
}

function once(hits: readonly Hit<ReadTopic>[]): Hit<ReadTopic>[] {
  const first = new Map<ReadTopic, Hit<ReadTopic>>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  return [...first.values()];
}
