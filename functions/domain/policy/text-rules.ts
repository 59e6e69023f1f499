import { privateData, undeclaredCommitments } from './commitments.ts';
import { type Facts, type Finding, inWords } from './finding.ts';
import { maxReadLength, type Reading, read } from './fold.ts';
import { matchPatterns } from './patterns.ts';
import { findKeywords } from './phrases.ts';
import { alwaysHuman, prohibited, topicId } from './vocabulary.ts';

type Tiers = 1 | 2 | 3;

function finding(rule: string, text: string, never: string, more: { value?: string; quote?: string | undefined; tier?: Tiers } = {}): Finding {
  const { value, quote, tier = 3 } = more;
  return { reason: { rule, tier, text, ...(value !== undefined && { value }), ...(quote !== undefined && { quote }) }, remedy: { never } };
}

/** Topics that always need a person: the caller's, and those that the customer's words name. */
export function topicFindings({ calledTopics, signals, policy }: Facts): Finding[] {
  const human = new Set([...Object.keys(alwaysHuman), ...policy.topics.alwaysHuman.map(topicId)]);
  const banned = new Set([...Object.keys(prohibited), ...policy.topics.prohibited.map(topicId)]);
  const quotes = new Map<string, string>(signals.topics.map(({ id, quote }) => [id, quote]));
  return [...new Set([...calledTopics, ...quotes.keys()])].flatMap((topic) => {
    const quote = quotes.get(topic);
    const read = quote !== undefined && !calledTopics.includes(topic) ? `the message reads like ${human.has(topic) ? wordsOf(topic) : inWords(topic)}: ` : '';
    return [
      ...(human.has(topic)
        ? [finding('always-human-topic', `${read}${wordsOf(topic)} always needs a person`, `${wordsOf(topic)} always needs a person`, { value: topic, quote })]
        : []),
      ...(banned.has(topic)
        ? [
            finding('prohibited-topic', `${wordsOf(topic)} is never sent without a person`, `${wordsOf(topic)} is never sent without a person`, {
              value: topic,
              quote,
            }),
          ]
        : []),
    ];
  });
}

const wordsOf = (topic: string): string => alwaysHuman[topic] ?? prohibited[topic] ?? `the topic ${inWords(topic)}`;

interface Side {
  readonly reading: Reading;
  readonly where: 'the customer’s message' | 'the reply';
}

/** Keywords and patterns in the customer's message and in the reply, its subject included. A keyword is named once, where it stands first. */
export function wordFindings({ signals, submission, policy }: Facts): Finding[] {
  const { subject = '', text } = submission.reply;
  const sides: readonly Side[] = [
    { reading: signals.reading, where: 'the customer’s message' },
    { reading: read(`${subject}\n\n${text}`), where: 'the reply' },
  ];
  const refundTopic = signals.topics.find(({ id }) => id === 'refund');
  const refundKeyword = policy.keywords.find(({ id }) => id === 'refund');
  const keywords = sides.flatMap(({ reading, where }) =>
    findKeywords(reading, policy.keywords).map(({ keyword, quote }) =>
      finding('keyword', `${where} says “${quote}”`, `${where} says “${quote}”`, { value: keyword.id, quote, tier: keyword.tier }),
    ),
  );
  const meant =
    refundTopic && refundKeyword
      ? [
          finding(
            'keyword',
            `the customer’s message asks for money back: “${refundTopic.quote}”`,
            `the customer’s message asks for money back: “${refundTopic.quote}”`,
            {
              value: 'refund',
              quote: refundTopic.quote,
              tier: refundKeyword.tier,
            },
          ),
        ]
      : [];
  return [...onceEach([...keywords, ...meant]), ...onceEach(sides.flatMap((side) => patternFindings(side, policy.patterns))), ...tooLong(sides)];
}

function patternFindings({ reading, where }: Side, patterns: Facts['policy']['patterns']): Finding[] {
  const { hits, untried } = matchPatterns(reading, patterns);
  return [
    ...hits.map(({ pattern, quote }) =>
      finding('pattern', `${where} matches the pattern ${pattern.id}`, `${where} matches the pattern ${pattern.id}`, {
        value: pattern.id,
        quote,
        tier: pattern.tier,
      }),
    ),
    ...(untried.length > 0
      ? [
          finding('pattern-budget', `${untried.length} patterns could not be tried on ${where}`, 'patterns that could not be tried always need a person', {
            value: untried.join(',').slice(0, 200),
          }),
        ]
      : []),
  ];
}

const tooLong = (sides: readonly Side[]): Finding[] =>
  sides
    .filter(({ reading }) => reading.original.length > maxReadLength)
    .map(({ where }) =>
      finding('text-too-long', `${where} is longer than what is read (${maxReadLength} characters)`, `${where} is too long to be read whole`),
    );

/** The first of each rule, value and tier. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const each of findings) {
    const key = `${each.reason.rule} ${each.reason.value} ${each.reason.tier}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

const cueWords = {
  'legal-threat': 'the customer speaks of legal action',
  'asks-for-management': 'the customer asks for management',
  'prompt-injection': 'the message tries to give orders to the assistant',
} as const;

/** What the tone and the wording of the customer's message tell. */
export function toneFindings({ signals, sentiment, policy }: Facts): Finding[] {
  const { frustration } = signals;
  return [
    ...signals.cues.map(({ id, quote }) => finding(id, `${cueWords[id]}: “${quote}”`, cueWords[id], { quote })),
    ...(frustration === undefined
      ? []
      : [finding('frustration', `the customer is frustrated: “${frustration}”`, 'a frustrated customer gets an answer from a person', { quote: frustration })]),
    ...(sentiment.label === 'NEGATIVE' && sentiment.score >= policy.sentiment.negativeFrom
      ? [
          finding(
            'negative-sentiment',
            `the message reads as negative (${sentiment.score.toFixed(2)})`,
            'a message this negative gets an answer from a person',
            {
              value: sentiment.score.toFixed(2),
            },
          ),
        ]
      : []),
    ...(sentiment.label === 'UNKNOWN'
      ? [finding('classifier-unavailable', 'the sentiment of the message could not be read', 'without a reading of the sentiment nothing is sent')]
      : []),
  ];
}

/** What the reply gives away or promises beyond what the draft declares. */
export function replyFindings({ submission, actions }: Facts): Finding[] {
  return [
    ...undeclaredCommitments(submission.reply.text, actions).map(({ text, quote }) => finding('undeclared-commitment', text, text, { quote })),
    ...privateData(submission.reply.text).map(({ text, quote }) => finding('private-data', text, text, { quote })),
  ];
}
