import { ownOf } from '../own.ts';
import type { Tier } from './assessment.ts';
import { never } from './condition.ts';
import { type Case, type Finding, inWords, type Remark } from './finding.ts';
import type { Hit } from './phrases.ts';
import type { Policy } from './policy.ts';
import { refundRemedy, waives } from './refund-remedy.ts';
import { type Rule, reasonOf } from './rule.ts';
import { alwaysHuman, prohibited, topicId, waivableKeyword } from './vocabulary.ts';

/** Rules that the words of the reply can make fire: what an edit of it may bring. */
export const rulesOfReply: ReadonlySet<string> = new Set([
  'prohibited-topic',
  'keyword',
  'pattern',
  'pattern-budget',
  'text-too-long',
  'prompt-injection',
  'undeclared-commitment',
  'contradicts-commitment',
  'private-data',
]);

const wordsOf = (topic: string): string => ownOf(alwaysHuman, topic) ?? ownOf(prohibited, topic) ?? `the topic ${inWords(topic)}`;

/** Topics that always need a person: the caller's, and those that the customer's words name. */
export function topicRules({ topics }: Policy): Rule[] {
  const human = [...new Set([...Object.keys(alwaysHuman), ...topics.alwaysHuman.map(topicId)])];
  const banned = [...new Set([...Object.keys(prohibited), ...topics.prohibited.map(topicId)])];
  return [
    {
      id: 'always-human-topic',
      name: 'always-human-topic',
      tier: 3,
      when: { list: 'topics', hasAny: human },
      path: 'topics.alwaysHuman',
      values: ({ topics }) => topics.filter((topic) => human.includes(topic)),
      explain: (facts) => explainTopics(facts, human, 'always-human-topic', 'always needs a person'),
    },
    {
      id: 'prohibited-topic',
      name: 'prohibited-topic',
      tier: 3,
      when: { list: 'topics', hasAny: banned },
      path: 'topics.prohibited',
      values: ({ topics }) => topics.filter((topic) => banned.includes(topic)),
      explain: (facts) => explainTopics(facts, banned, 'prohibited-topic', 'is never sent without a person'),
    },
  ];
}

/** One reason for a topic that the caller named or the message says, and one for what the reply says. */
function explainTopics({ signals, message, advised, submission }: Case, listed: readonly string[], rule: string, why: string): Finding[] {
  const quoteIn = (hits: readonly Hit<string>[], topic: string) => hits.find(({ id }) => id === topic)?.quote;
  const called = new Set([submission.intent, ...(submission.topics ?? [])].flatMap((topic) => (topic === undefined ? [] : [topicId(topic)])));
  return signals.topics
    .filter((topic) => listed.includes(topic))
    .flatMap((topic) => {
      const told = (read: string, quote: string | undefined) =>
        reasonOf(rule, 3)(`${read}${wordsOf(topic)} ${why}`, { never: `${wordsOf(topic)} ${why}` }, { value: topic, ...(quote !== undefined && { quote }) });
      const asked = quoteIn(message.topics, topic);
      const answered = quoteIn(advised, topic);
      return [
        ...(called.has(topic) ? [told('', asked)] : []),
        ...(asked !== undefined && !called.has(topic) ? [told(`the message reads like ${wordsOf(topic)}: `, asked)] : []),
        ...(answered === undefined ? [] : [told(`the reply reads like ${wordsOf(topic)}: `, answered)]),
      ];
    });
}

/** Keywords and patterns of the policy. The one keyword that an exemption may waive is a rule of its own. */
export function wordRules({ keywords, patterns }: Policy): Rule[] {
  const ids = (list: readonly { id: string; tier: Tier }[], tier: Tier, only: (id: string) => boolean) => [
    ...new Set(list.filter((each) => each.tier === tier && only(each.id)).map(({ id }) => `${id}:${tier}`)),
  ];
  const waivable = (id: string) => id === waivableKeyword;
  const tiers = [3, 2] as const;
  return [
    ...tiers.flatMap((tier): Rule[] => [
      keywordRule(`keyword:${waivableKeyword}:${tier}`, tier, ids(keywords, tier, waivable), waivable),
      keywordRule(
        `keyword:${tier}`,
        tier,
        ids(keywords, tier, (id) => !waivable(id)),
        (id) => !waivable(id),
      ),
      {
        id: 'pattern',
        name: `pattern:${tier}`,
        tier,
        when: { list: 'patterns', hasAny: ids(patterns, tier, () => true) },
        path: 'patterns',
        values: ({ patterns }) => idsOfTier(patterns, tier),
        explain: (facts) => explainPatterns(facts, tier),
      },
    ]),
    { id: 'pattern-budget', name: 'pattern-budget', tier: 3, when: { flag: 'patternsUntried' }, path: 'patterns', explain: explainUntried },
    { id: 'text-too-long', name: 'text-too-long', tier: 3, when: { flag: 'tooLong' }, path: '', explain: explainLong },
  ];
}

/** `lawyer` from `lawyer:3`, of one tier. */
const idsOfTier = (list: readonly string[], tier: Tier): string[] => list.flatMap((each) => (each.endsWith(`:${tier}`) ? [each.slice(0, -2)] : []));

function keywordRule(name: string, tier: Tier, listed: readonly string[], mine: (id: string) => boolean): Rule {
  return {
    id: 'keyword',
    name,
    tier,
    when: { list: 'keywords', hasAny: listed },
    path: 'keywords',
    values: ({ keywords }) => idsOfTier(keywords, tier).filter(mine),
    explain: (facts) =>
      facts.words.keywords
        .filter(({ keyword }) => keyword.tier === tier && mine(keyword.id))
        .map(({ keyword, where, quote, meant }) => {
          const text = meant ? `${where} asks for money back: “${quote}”` : `${where} says “${quote}”`;
          const mayBeWaived = keyword.id === waivableKeyword && facts.signals.actions.includes('refund') && waives(facts.policy, `keyword:${waivableKeyword}`);
          const remedy = mayBeWaived ? refundRemedy(facts) : { never: text };
          return reasonOf('keyword', tier)(text, remedy, { value: keyword.id, quote });
        }),
  };
}

function explainPatterns({ words }: Case, tier: Tier): Finding[] {
  return words.patterns
    .filter(({ pattern }) => pattern.tier === tier)
    .map(({ pattern, where, quote }) => {
      const text = `${where} matches the pattern ${pattern.id}`;
      return reasonOf('pattern', tier)(text, { never: text }, { value: pattern.id, ...(quote !== undefined && { quote }) });
    });
}

const explainUntried = ({ words }: Case): Finding[] =>
  [...Map.groupBy(words.untried, ({ where }) => where)].map(([where, untried]) =>
    reasonOf('pattern-budget', 3)(
      `${untried.length} patterns could not be tried on ${where}`,
      { never: 'patterns that could not be tried always need a person' },
      {
        value: untried
          .map(({ id }) => id)
          .join(',')
          .slice(0, 200),
      },
    ),
  );

const explainLong = ({ words }: Case): Finding[] =>
  words.tooLong.map((where) => reasonOf('text-too-long', 3)(`${where} is longer than what is read`, { never: `${where} is too long to be read whole` }));

const cueWords = {
  'legal-threat': 'the customer speaks of legal action',
  'asks-for-management': 'the customer asks for management',
  'prompt-injection': 'the message tries to give orders to the assistant',
  'reads-risky': 'part of it has no known topic, but is worded like messages that need a person',
} as const;

/** What the tone and the wording of the customer's message tell. */
export function toneRules({ sentiment, escalation, languages }: Policy): Rule[] {
  return [
    ...(Object.keys(cueWords) as (keyof typeof cueWords)[]).map(
      (cue): Rule => ({ id: cue, name: cue, tier: 3, when: { list: 'cues', hasAny: [cue] }, path: '', explain: (facts) => explainCue(facts, cue) }),
    ),
    { id: 'frustration', name: 'frustration', tier: 3, when: { flag: 'frustrated' }, path: '', explain: explainFrustration },
    {
      id: 'frustration',
      name: 'frustration:trend',
      tier: 3,
      when: {
        all: [
          { number: 'heat', atLeast: sentiment.trend.from },
          { number: 'growth', atLeast: sentiment.trend.growth },
        ],
      },
      path: 'sentiment.trend',
      explain: explainTrend,
    },
    {
      id: 'escalation-risk',
      name: 'escalation-risk',
      tier: 3,
      when: { number: 'escalationRisk', atLeast: escalation.from },
      path: 'escalation.from',
      explain: explainEscalation,
    },
    {
      id: 'negative-sentiment',
      name: 'negative-sentiment',
      tier: 3,
      when: {
        all: [
          { word: 'sentiment', oneOf: ['NEGATIVE'] },
          { number: 'negativity', atLeast: sentiment.negativeFrom },
        ],
      },
      path: 'sentiment.negativeFrom',
      explain: explainNegative,
    },
    {
      id: 'classifier-unavailable',
      name: 'classifier-unavailable',
      tier: 3,
      when: { word: 'sentiment', oneOf: ['UNKNOWN'] },
      path: '',
      explain: () => [
        reasonOf('classifier-unavailable', 3)('the sentiment of the message could not be read', {
          never: 'without a reading of the sentiment nothing is sent',
        }),
      ],
    },
    {
      id: 'language-unread',
      name: 'language-unread',
      tier: 3,
      when: languages.holdUnread ? { flag: 'languageUnread' } : never,
      path: 'languages.holdUnread',
      explain: () => [
        reasonOf('language-unread', 3)('topics are not read in the language of the message, and none was named', { change: 'a topic named by the helpdesk' }),
      ],
    },
  ];
}

function explainCue({ message, injected }: Case, cue: keyof typeof cueWords): Finding[] {
  const told = (words: string, quote: string) => reasonOf(cue, 3)(`${words}: “${quote}”`, { never: words }, { quote });
  return [
    ...message.cues.filter(({ id }) => id === cue).map(({ quote }) => told(cueWords[cue], quote)),
    ...(cue === 'prompt-injection' && injected !== undefined ? [told('the reply tries to give orders to the assistant or the approver', injected)] : []),
  ];
}

function explainFrustration({ message }: Case): Finding[] {
  const quote = message.frustration as string;
  return [reasonOf('frustration', 3)(`the customer is frustrated: “${quote}”`, { never: 'a frustrated customer gets an answer from a person' }, { quote })];
}

function explainTrend({ signals, policy }: Case): Finding[] {
  const value = signals.growth.toFixed(2);
  return [
    reasonOf('frustration', 3)(
      `the customer sounds more and more negative (by ${value})`,
      { never: 'growing frustration gets an answer from a person' },
      { value, limit: `${policy.sentiment.trend.growth}` },
    ),
  ];
}

/** Every part is named; the quote is that of the heaviest that has one. */
function explainEscalation({ escalation: { risk, parts }, policy }: Case): Finding[] {
  const words = parts.map(({ text, points }) => `${text} (${points})`).join(', ');
  const quote = parts.find((part) => part.quote !== undefined)?.quote;
  return [
    reasonOf('escalation-risk', 3)(
      `the conversation is likely to escalate (${risk.toFixed(2)}): ${words}`,
      { never: 'a conversation that is likely to escalate gets an answer from a person' },
      { value: risk.toFixed(2), limit: `${policy.escalation.from}`, ...(quote !== undefined && { quote }) },
    ),
  ];
}

function explainNegative({ signals, policy }: Case): Finding[] {
  const value = signals.negativity.toFixed(2);
  return [
    reasonOf('negative-sentiment', 3)(
      `the message reads as negative (${value})`,
      { never: 'a message this negative gets an answer from a person' },
      { value, limit: `${policy.sentiment.negativeFrom}` },
    ),
  ];
}

/** What the reply gives away, promises beyond what the draft declares, or takes back of what was promised. */
export function replyRules(): Rule[] {
  const rule = (id: string, flag: 'undeclared' | 'contradicts' | 'privateData', of: (facts: Case) => readonly Remark[]): Rule => ({
    id,
    name: id,
    tier: 3,
    when: { flag },
    path: '',
    explain: (facts) => of(facts).map(({ text, quote }) => reasonOf(id, 3)(text, { never: text }, { quote })),
  });
  return [
    rule('undeclared-commitment', 'undeclared', ({ promised }) => promised),
    rule('contradicts-commitment', 'contradicts', ({ contradicted }) => contradicted),
    rule('private-data', 'privateData', ({ leaked }) => leaked),
    {
      id: 'classifier-unavailable',
      name: 'classifier-unavailable:personal-data',
      tier: 3,
      when: { word: 'personalData', oneOf: ['unread'] },
      path: 'privateData.comprehend',
      explain: () => [
        reasonOf('classifier-unavailable', 3)('the reply could not be searched for personal data', {
          never: 'without the search that the policy wants nothing is sent',
        }),
      ],
    },
  ];
}
