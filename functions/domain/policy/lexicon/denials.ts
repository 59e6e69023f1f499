import type { Word } from '../fold.ts';
import { waivedClause } from '../negation.ts';
import { compilePhrases, type PhraseBook, placesOf } from '../phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const negators = set(
  'not no dont didnt doesnt never without arent isnt wont wouldnt nobody nicht kein keine keinen nichts niemand pas aucun aucune ne rien personne ningun ninguna nada nadie non nessun nessuna alcun niente nessuno nao nenhum nenhuma ninguem niet geen niets',
);
const wishes = set(
  'want need needed necessary required wanting wish ask asking require request requesting looking planning going seeking demanding brauchen wollen mochten notig erforderlich besoin voulons veux demandons necessaire queremos quiero pedimos necesitamos necesario vogliamo voglio serve chiediamo necessario precisamos necessario necesaria necessaria willen hoeven wensen nodig',
);
const needless = set('needed necessary required wanted notig erforderlich necessaire nodig necesario necesaria necessario necessaria');
const small = set(
  'a an any the to for our my your us me this that it is are was be get have own of de un une le la l die das eine einen uns ist est den een het ons zu om te uma um o il lo una nos',
);
const owners = set('their his leur leurs seine hun loro');
const parts = set(
  'button buttons tab tabs field fields link links menu page pages column columns option options checkbox icon label dialog webhook reports screen window template section policy form widget module manager tip tips theme name settings notifications ratio training',
);
/** How the words begin that ask for something. “We do not want to cancel” asks for nothing, “we do not want the account” does. */
const asks =
  'cancel|clos|delet|terminat|refund|reimburs|money|credit|disput|contest|reset|remov|kundig|stornier|widerruf|erstatt|ruckerstatt|ruckzahl|gutschrift|losch|schliess|geld|resili|annul|rembours|supprim|ferm|argent|anul|reembols|devol|cerr|dinero|disd|rimbors|chiud|encerr|rescind|dinheiro|opzeg|annuler|terugbetal|beeindig'.split(
    '|',
  );
/** How the words begin that tell of a bad mood. “We are not angry” tells of none. */
const moods =
  'angr|annoy|frustrat|upset|furious|outrag|livid|wutend|sauer|verargert|argerlich|fache|furieu|enojad|enfadad|furios|arrabbiat|zangad|boos|kwaad'.split('|');
/** Nouns for what customers ask for, or turn to. */
const waivable =
  'refund*|reimburse*|chargeback*|lawyer*|attorney*|solicitor*|cancellation*|compensation|ruckerstattung*|erstattung*|ruckzahlung*|gutschrift*|anwalt*|rechtsanwalt*|kundigung*|stornierung*|rembours*|avoir|avocat*|annulation*|resiliation*|reembolso*|devolucion*|abogad*|cancelacion*|rimborso|rimborsi|avvocat*|disdetta|disdette|reembolso*|devolucao|advogad*|cancelamento*|terugbetaling*|advocaten|advocaat|annulering*|opzegging*';
let waivableBook: PhraseBook<true> | undefined;

/** The words of a text without the clauses that say of something that it is not wanted, made empty where they stand. */
export function withoutWaived(original: string, words: readonly Word[]): readonly Word[] {
  waivableBook ??= compilePhrases([[true, [waivable, 'money back', 'geld zuruck|terug']]]);
  const clauses = placesOf(words, waivableBook).flatMap(({ first, last }) => waivedClause(original, words, first, last) ?? []);
  return clauses.length === 0 ? words : words.map((word, at) => (clauses.some(({ from, to }) => from <= at && at < to) ? { ...word, text: '' } : word));
}

/** Words by which somebody begins to say what they want, alone or behind “I” or “we”. */
const demands = set('quero queremos exijo exigimos quiero exigo voglio vogliamo esigo esigiamo');
const firstPerson = set('i we ich wir je nous ik wij');
const demandsOf = set(
  'want need demand expect insist require will wollen mochte mochten verlange verlangen fordere fordern brauche brauchen veux voulons exige exigeons demande demandons souhaite souhaitons wil willen eis eisen',
);

/**
 * The words with the sentences cut where a wish of its own begins behind a comma: “Não quero outras, quero meu dinheiro de volta”, “no vouchers,
 * I want my money back”. What is denied before the comma says nothing of what is wanted behind it.
 */
export function cutAtWishes(original: string, words: readonly Word[]): readonly Word[] {
  let cuts = 0;
  return words.map((word, at) => {
    const before = words[at - 1];
    const begins = demands.has(word.text) || (firstPerson.has(word.text) && demandsOf.has(words[at + 1]?.text ?? ''));
    if (begins && before?.sentence === word.sentence && /[,–—]/.test(original.slice(before.end, word.start))) cuts += 1;
    return cuts === 0 ? word : { ...word, sentence: word.sentence + cuts };
  });
}

const reach = 5; // words between a denial and what it denies

/**
 * The words of a text without those that its sentences deny, name as part of a program, or give to somebody else. Such a
 * word is made empty where it stands: no phrase matches it, and no other words come nearer to each other. A denial reaches
 * no further than the clause it stands in: in "I do not want it, delete my account" it denies nothing.
 *
 * @param original - the text, whose marks tell where a clause ends
 * @param isDemanded - whether it is demanded close by all the same (`isDemanded` of negation.ts): then no denial takes a wish away. @default never
 */
export function withoutDenied(original: string, words: readonly Word[], isDemanded: () => boolean = () => false): readonly Word[] {
  const gone = new Set<number | undefined>();
  const denied: [denial: number, wish: number | undefined][] = [];
  for (const [at, { text }] of words.entries()) {
    if (negators.has(text)) for (const wish of [deniedAhead(original, words, at), deniedBehind(original, words, at)]) denied.push([at, wish]);
    if (negators.has(text) && moods.some((beginning) => words[at + 1]?.text.startsWith(beginning))) gone.add(at + 1);
    if (needless.has(text)) denied.push([at, deniedBefore(around(original, words, at, -1))]);
    if (owners.has(text)) gone.add(content(around(original, words, at, 1)));
    if (parts.has(text)) gone.add(at - 1);
  }
  const asked = denied.flatMap(([denial, wish]) => (wish !== undefined && isAsked(words[wish] as Word) ? [[denial, wish] as const] : []));
  if (asked.length > 0 && !isDemanded()) for (const [denial, wish] of asked) for (const at of between(denial, wish)) gone.add(at);
  return gone.size === 0 ? words : words.map((word, at) => (gone.has(at) ? { ...word, text: '' } : word));
}

const isAsked = ({ text }: Word): boolean => asks.some((beginning) => text.startsWith(beginning));

/** The numbers from one to the other, both included. */
const between = (a: number, b: number): number[] => Array.from({ length: Math.abs(a - b) + 1 }, (_, i) => Math.min(a, b) + i);

interface Place {
  readonly word: Word;
  readonly at: number;
}

/** The words of the same clause near one, nearest first. */
function around(original: string, words: readonly Word[], at: number, step: 1 | -1): Place[] {
  const places: Place[] = [];
  for (let here = at; Math.abs(here - at) < reach; here += step) {
    const [word, next] = [words[here] as Word, words[here + step]];
    if (next?.sentence !== word.sentence || !(step > 0 ? goesOn(original, word, next) : goesOn(original, next, word))) break;
    places.push({ word: next, at: here + step });
  }
  return places;
}

/** Words behind which no clause ends, and those before which none begins: a line that breaks there is a wrapped one. */
const unfinished = set('to a an any the for our my your of not zu die das eine einen de un une le la el il lo om te het een');
const infinitive = set('to zu om te');

/** Whether nothing parts a word from the next one: no mark but those of emphasis and the hyphen of a compound, for any other may begin another clause. */
function goesOn(original: string, word: Word, next: Word): boolean {
  const between = original.slice(word.end, next.start);
  if (/^(?:[^\S\r\n*_]|[*_])+$|^[-‐‑]$/.test(between)) return true;
  return /^[ \t]*\r?\n[ \t]*$/.test(between) && (unfinished.has(word.text) || infinitive.has(next.text));
}

/** Whether a denial stands between two places, or at them, and behind a mark after it a word that asks for something: “non serve, chiudete”. */
export function asksBehindDenial(original: string, words: readonly Word[], first: number, last: number): boolean {
  let [isDenied, isParted] = [false, false];
  for (let at = first; at <= last; at += 1) {
    const word = words[at] as Word;
    isParted ||= isDenied && !goesOn(original, words[at - 1] as Word, word);
    if (isParted && isAsked(word)) return true;
    isDenied ||= negators.has(word.text);
  }
  return false;
}

/** Where the first word stands that says something. */
const content = (places: readonly Place[]): number | undefined =>
  places.find(({ word: { text } }) => !small.has(text) && !wishes.has(text) && !negators.has(text))?.at;

/** “do not want to cancel”, “wollen nicht kündigen”, “are not cancelling”; but not “have not cancelled”, which asks for it. */
function deniedAhead(original: string, words: readonly Word[], at: number): number | undefined {
  const ahead = around(original, words, at, 1);
  const first = content(ahead);
  if (first === undefined || isOrder(original, words, first)) return undefined;
  const wished = [...ahead.filter((place) => place.at < first), ...around(original, words, at, -1).slice(0, 2)].some(({ word }) => wishes.has(word.text));
  return wished || (words[first] as Word).text.endsWith('ing') ? first : undefined;
}

const objects = set('it this that them');
const orders = set('cancel close delete terminate remove reimburse refund');
const belongings = set('my our the me us everything all');

/** “I do not want it cancel our booking”, “das wollen wir nicht stornieren Sie”: an order begins there without any mark. */
function isOrder(original: string, words: readonly Word[], at: number): boolean {
  const [verb, behind] = [words[at] as Word, words[at + 1]];
  if (behind === undefined || !goesOn(original, verb, behind)) return false;
  const isEnglish = objects.has((words[at - 1] as Word).text) && orders.has(verb.text) && belongings.has(behind.text);
  return isEnglish || (verb.text.endsWith('en') && behind.text === 'sie');
}

/** “Eine Rückerstattung brauchen wir nicht”. */
function deniedBehind(original: string, words: readonly Word[], at: number): number | undefined {
  const wish = around(original, words, at, -1)
    .slice(0, 2)
    .find(({ word }) => wishes.has(word.text));
  return wish && content(around(original, words, wish.at, -1));
}

/** “No refund is needed”. */
const deniedBefore = (before: readonly Place[]): number | undefined => (before.some(({ word }) => negators.has(word.text)) ? content(before) : undefined);
