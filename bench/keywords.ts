import { buildAutomaton } from '../functions/domain/policy/automaton.ts';
import { read } from '../functions/domain/policy/fold.ts';
import { findKeywords, type Keyword } from '../functions/domain/policy/keywords.ts';
import { measure, type Row } from './harness.ts';
import { drawer } from './random.ts';

const textLength = 2048;
const textCount = 50;
const hitShare = 0.02; // of the words: 6 or 7 in a text

const subjects = [
  ...['refund', 'lawyer', 'attorney', 'chargeback', 'reimbursement', 'complaint', 'lawsuit', 'court', 'claim', 'damages'],
  ...['contract', 'invoice', 'payment', 'account', 'privacy', 'security', 'breach', 'deletion', 'cancellation', 'termination'],
];
const companions = ['policy', 'request', 'letter', 'notice', 'deadline', 'department', 'form', 'team', 'case'];
const pairs = subjects.flatMap((subject) => companions.map((companion) => `${subject} ${companion}`));

/** 200 words of risk, alone and in pairs, so that many stand inside others: "refund", "refund policy". */
const literals = [...subjects, ...pairs];

/** No literal is among them, but several begin or end like one. */
const everyday = [
  ...'the a to and of is it in we you that for on this with not are have our your be was at as can from there will'.split(' '),
  ...'please order delivery parcel thank hello when still has but would know about could here last week been which they'.split(' '),
  ...'day customer printer scanner label carton box screen number shop street monday tomorrow working received sent again'.split(' '),
  ...'other than first second only also address warehouse driver returned cable manual page login report first late quick'.split(' '),
  ...'contractor lawn refit accounts claimed complain courtyard casebook paid formal damage cancel privately secure prefund'.split(' '),
];

/** Texts as they are scanned: folded words, a space before and behind each. */
function textsOf(hits: readonly string[], share: number): string[] {
  const { pick, chance } = drawer(1975); // the year of Aho and Corasick's paper
  return Array.from({ length: textCount }, () => {
    const words: string[] = [];
    for (let length = 1; length < textLength; length += (words.at(-1) as string).length + 1) words.push(pick(chance(share) ? hits : everyday));
    return ['', ...words, ''].join(' ');
  });
}

/** A literal's number, and where its last character is. */
type Place = readonly [literal: number, last: number];
type Finder = (text: string) => Place[];

function ours(): Finder {
  const automaton = buildAutomaton(literals.map((literal) => ` ${literal}`));
  return (text) => {
    const places: Place[] = [];
    automaton.scan(text, (literal, last) => {
      if (text[last + 1] === ' ') places.push([literal, last]);
    });
    return places;
  };
}

/** What one would write without an automaton. It goes on behind each match, so it finds one of literals that overlap. */
function alternation(flags: 'g' | 'gi'): Finder {
  const numbers = new Map(literals.map((literal, number) => [literal, number]));
  const pattern = new RegExp(`\\b(?:${literals.join('|')})\\b`, flags);
  return (text) => {
    const places: Place[] = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) places.push([numbers.get(found[0]) as number, pattern.lastIndex - 1]);
    return places;
  };
}

/** @throws Error that names the first text on which ours and the peer's differ otherwise than by overlaps */
function checkEqual(own: Finder, peer: Finder): void {
  for (const [index, text] of textsOf(subjects, 0.1).entries())
    if (own(text).join(' ') !== peer(text).join(' '))
      throw new Error(`places differ on text ${index}: ${own(text).join(' ')} instead of ${peer(text).join(' ')}`);
  for (const [index, text] of textsOf(literals, 0.1).entries()) {
    const places = new Set(own(text).map(String));
    const others = peer(text).map(String);
    if (!others.every((place) => places.has(place)) || places.size <= others.length)
      throw new Error(`overlaps are lost on text ${index}: ${[...places].join(' ')}`);
  }
}

/** A call for each text in turn. */
function over(texts: readonly string[], work: (text: string) => unknown): () => unknown {
  let next = 0;
  return () => {
    const text = texts[next] as string;
    next = next + 1 === texts.length ? 0 : next + 1;
    return work(text);
  };
}

/** As a person writes: sentences of twelve words. */
const written = (text: string): string => text.trim().replace(/((?:\w+ ){11}\w+) (\w)/g, (_, sentence, next) => `${sentence}. ${next.toUpperCase()}`);

/** Nanoseconds to find 200 literals in 2 KB; `ratio` is our time over the peer's. */
export async function run(): Promise<Row[]> {
  const [own, peer] = [ours(), alternation('g')];
  checkEqual(own, peer);
  const texts = textsOf(literals, hitShare);
  const scan = await measure(over(texts, own), over(texts, peer));

  const keywords: readonly Keyword[] = literals.map((text, number) => ({ id: `k${number}`, text, tier: 3 }));
  const messages = texts.map(written);
  const whole = await measure(
    over(messages, (text) => findKeywords(read(text), keywords)),
    over(messages, alternation('gi')),
  );
  return [
    { name: 'keywords', ours: scan.ours, peer: scan.peer, ratio: scan.ratio, goal: 'at most 2 times its time', met: scan.ratio <= 2 },
    { name: 'keywords-whole', ours: whole.ours, peer: whole.peer, ratio: whole.ratio, goal: null, met: true },
  ];
}
