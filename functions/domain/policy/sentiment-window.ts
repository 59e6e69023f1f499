import { fold, plainWords } from './fold.ts';
import { detectLanguage } from './language.ts';

const mostAsked = 400; // docs/decisions/0034: Comprehend counts by 100 characters

const weights: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        3,
        'furious outraged outrageous livid disgusting disgrace disgraceful appalling atrocious abysmal despicable horrible horrendous terrible awful worst hate pathetic unacceptable scandalous liar liars lied scam scammers fraud incompetent wutend unverschamt katastrophal inakzeptabel furieux furieuse scandaleux inacceptable furioso furiosa inaceptable vergognoso inaccettabile inaceitavel pessimo pesimo horrivel',
      ],
      [
        2,
        'angry useless ridiculous frustrated frustrating frustration annoyed annoying upset unhappy dissatisfied disappointed disappointing disappointment worthless hopeless garbage rubbish trash joke miserable lousy nonsense insulting rude ignored ignoring broken failed failure nightmare disaster sue lawyer lied cheated argerlich enttauscht frechheit schlecht schrecklich decu decue nul enerve horrible enfadado decepcionado decepcionada terrible molesto arrabbiato deluso delusa terribile pessima decepcionado terrivel pissimo',
      ],
      [
        1,
        'bad poor wrong problem problems issue issues never nobody nothing complain complaint complaints fail fails failing unresolved delayed late waste wasted tired sick fed lost refuse refused unfair confusing slow poorly leider problem falsch probleme fehler jamais probleme retard nunca problema malo mala mai problema nunca problema ruim',
      ],
    ] as const
  ).flatMap(([weight, list]) => list.split(' ').map((word): [string, number] => [word, weight])),
);

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

function negativeHits(text: string): Hit[] {
  const hits = plainWords(fold(text)).flatMap(({ text: word, start, end }) => {
    const weight = weights.get(word);
    return weight === undefined ? [] : [{ start, end, weight }];
  });
  for (const shout of text.matchAll(/!+/g)) hits.push({ start: shout.index, end: shout.index + shout[0].length, weight: 0.5 });
  return hits.sort((a, b) => a.start - b.start);
}

/**
 * How negative a text sounds, from 0 (no negative word) to below 1: a small list
 * of words in English, German, French, Spanish, Italian and Portuguese.
 *
 * A helper that picks a window and stands in for Comprehend on a machine without
 * AWS; no verdict rests on it alone. More text never lowers it. Exclamation marks
 * only count beside a negative word.
 */
export function scoreNegativity(text: string): number {
  const hits = negativeHits(text);
  if (!hits.some(({ weight }) => weight >= 1)) return 0;
  const sum = hits.reduce((total, { weight }) => total + weight, 0);
  return 1 - 2 ** (-sum / 2);
}

/**
 * The part of a message that goes to the sentiment service: at most 400
 * characters, those that sound most negative, wherever they stand.
 *
 * @param defaultLanguage - for Latin letters without evidence of a language
 * @param most - so many characters. @default 400
 * @returns `language` is a code that Comprehend takes, or `unknown`: then no reading can be had
 */
export function sentimentWindow(text: string, defaultLanguage = 'en', most = mostAsked): { text: string; language: string } {
  const language = detectLanguage(text, defaultLanguage);
  if (text.length <= most) return { text, language };

  const hits = negativeHits(text);
  let best = { weight: -1, start: 0, end: 0 };
  let weight = 0;
  let first = 0;
  for (const last of hits) {
    weight += last.weight;
    for (let hit = hits[first] as Hit; last.end - hit.start > most && hit !== last; hit = hits[first] as Hit) {
      weight -= hit.weight;
      first += 1;
    }
    if (weight > best.weight) best = { weight, start: (hits[first] as Hit).start, end: last.end };
  }
  const spare = Math.max(0, most - (best.end - best.start));
  const start = Math.min(Math.max(0, best.start - Math.floor(spare / 2)), text.length - most);
  const piece = text.slice(start, start + most).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''); // half an emoji is no text
  return { text: piece, language };
}
