import type { Word } from './fold.ts';

/**
 * A clause that says of something, `#`, that it is not wanted, and nothing else. As in a phrase, `a|b` is one of these
 * words, `*` is any word, and a part with `?` may be missing; `<name>` stands for a list of the same language. `%` is what a customer does on their own
 * ({@link ownActs}): "there will be no chargeback" is a relief, "there will be no refund" a complaint.
 */
type Form = string;

interface Language {
  /** Words that may stand before a form, as often as one likes; none begins a form. */
  readonly opening: string;
  /** The same behind a form. */
  readonly closing: string;
  /** What follows one of these says what it would be for ("no refund needed for the short delivery"), and counts for nothing. */
  readonly about: string;
  /** Of the sentence before the clause: then it may be somebody else's words. */
  readonly said: string;
  /** Of the sentence around the clause, or first in the next one: the wish has a condition. `as+long` is two words in a row. */
  readonly condition: string;
  /** Behind the clause, or first in the next sentence: it is taken back. */
  readonly doubt: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly forms: readonly Form[];
}

const languages: Readonly<Record<string, Language>> = {
  en: {
    opening: 'and so but also ok okay well hi hello thanks thank you therefore thus then anyway honestly certainly definitely please note that',
    closing: 'at all whatsoever really please thanks thank you or anything like that here any more anymore',
    about: 'for on over about',
    said: 'tell told say says said saying claim claims claimed write writes wrote written answer answers answered reply replies replied email emailed according apparently supposedly allegedly believe think understand pretend insist insists',
    condition: 'unless until if otherwise provided providing assuming except as+long so+long condition+that',
    doubt: 'but however yet although though now today',
    lists: {
      a: 'a|an|any|the?',
      more: 'further|more|additional?',
      needed: 'needed|necessary|required|wanted|planned|intended|involved',
      wish: 'want|need|require|request|seek',
      nobody: 'nobody|noone',
      doing: 'planning|filing|calling|opening|claiming|hiring|starting',
      do: 'ask|call|file|claim|open|request|involve|hire|get|start|make|need',
    },
    forms: [
      'no <more> # is|are? <needed>',
      'no <more> % from|on our|my side|end|part',
      'there is|are no <more> # <needed>',
      'there will be no <more> %',
      'there wont be <a> <more> %',
      'there is|are no <more> % from|on our|my side|end|part',
      'certainly|definitely|absolutely no <more> %',
      '<nobody> is|was asking|looking for <a> <more> #',
      '<nobody> here? wants|needs|wanted <a> <more> #',
      '<nobody> here? asks|asked for <a> <more> #',
      '<nobody> is|was talking|speaking of|about <a> <more> #',
      '<nobody> is|was <doing>|getting|involving <a> <more> %',
      '<nobody> is|was going to <do> <a> <more> %',
      'we|i have|had|see no intention|plan|plans|wish|reason of|to? <do>|<doing>|asking|requesting|getting for? <a> <more> #',
      'we|i wont <do> for? <a> <more> #',
      'we|i will not <do> for? <a> <more> #',
      'we|i no longer <wish> <a> <more> #',
      '<a> <more> # is|are? no longer <needed>',
      'not asking|looking for <a> <more> #',
      'not requesting|seeking|after <a> <more> #',
      'dont <wish> <a> <more> #',
      'im|were not <doing> for? <a> <more> #',
      'i am not <doing> for? <a> <more> #',
      'we are not <doing> for? <a> <more> #',
      'its not <a> <more> # we|i want|need',
      'this|it is not|no <a> # request|claim',
      'this isnt <a> # request|claim',
      'our|my|the|this * *? doesnt <wish> <a> <more> #',
      'our|my|the|this * *? does not <wish> <a> <more> #',
      '<nobody> at|in|from the|our * is asking|looking for <a> <more> #',
      '<nobody> has|needs to <do> <a> <more> %',
      'forget|ignore the|my|our #',
      'rather than <a> #',
      'no <more> # please|pls|thanks',
      'nothing for <a> %',
      'we|i wont be <doing>|doing|making <a> <more> #',
      'no need for|of <a> <more> #',
      'theres no need for|of <a> <more> #',
      'there is no need for|of <a> <more> #',
      'we|i really? dont really? <wish> <a> <more> #',
      'we|i really? do not really? <wish> <a> <more> #',
      'we|i dont ask for <a> <more> #',
      'we|i do not ask for <a> <more> #',
      'we|i wont need|require|request <a> <more> #',
      'im|were not asking|looking for <a> <more> #',
      'im|were not requesting|seeking|after <a> <more> #',
      'i am not asking|looking for <a> <more> #',
      'i am not requesting|seeking|after <a> <more> #',
      'we are not asking|looking for <a> <more> #',
      'we are not requesting|seeking|after <a> <more> #',
      '<a> <more> # isnt|arent <needed>',
      '<a> <more> # is|are? not <needed>',
    ],
  },
  de: {
    opening: 'und aber nein danke hallo also daher deshalb somit darum ubrigens uebrigens naturlich natuerlich bitte auch ja',
    closing: 'danke bitte vielen dank mehr dafur dafuer deswegen naturlich natuerlich',
    about: 'fur fuer wegen',
    said: 'sagen sagt sagte sagten schreiben schreibt schrieb schrieben meinen meint meinte antworten antwortete laut angeblich behaupten behauptet',
    condition: 'sofern falls wenn bis solange sonst ausser vorausgesetzt bedingung',
    doubt: 'denn aber doch jedoch allerdings jetzt heute',
    lists: {
      fill: 'also|auch|ubrigens|uebrigens|gar|ja|wirklich|naturlich|natuerlich|eh|sowieso|nun|dafur|dafuer|deswegen|hier?',
      no: 'keine|keinen|kein',
      a: 'eine|einen|ein|die|den|der|das?',
      more: 'weitere|weiteren|weiterer?',
      needed: 'notig|noetig|notwendig|erforderlich|gewunscht|gewuenscht',
      wish: 'brauchen|brauche|wollen|will|mochten|moechten|mochte|moechte|benotigen|benoetigen|benotige|benoetige|wunschen|wuenschen|wunsche|wuensche|verlangen|verlange',
    },
    forms: [
      '<no> <more> # ist? <fill> <needed>',
      'es|dafur|hier? ist <fill> <no> <more> # <needed>',
      'es braucht <fill> <no> <more> #',
      'wir|ich? <wish> <fill> <no> <more> # haben?',
      '<wish> wir|ich <fill> <no> <more> # haben?',
      '% macht|braucht|will <fill> keiner|niemand',
      'wir|ich gehen|laufen|gehe|laufe <fill> nicht zum %',
      'niemand <fill> will|braucht|mochte|moechte|verlangt <a> <more> # haben?',
      'das wird|ist <fill> <no> fall fur|fuer <a> %',
      'um <a> <more> # geht es uns|mir? <fill> nicht',
      'wir|ich verzichten|verzichte auf <a> <more> #',
      '<a> <more> # <wish> wir|ich <fill> <fill> nicht',
      '<a> <more> # ist|ware|waere <fill> <fill> nicht <needed>',
      '<a> <more> # muss|braucht es? <fill> <fill> nicht sein?',
    ],
  },
  fr: {
    opening: 'et mais donc non bonjour merci alors aussi ici',
    closing: 'merci du tout hein ici',
    about: 'pour sur',
    said: 'dites dit disent disait repondu ecrit ecrivez selon pretendez pretend pretendent',
    condition: 'sauf si sinon tant linstant moment a+condition pourvu',
    doubt: 'mais pourtant cependant toutefois',
    lists: {
      of: 'de|du|dun|dune',
      a: 'un|une|le|la|autre?',
      needed: 'necessaire|requis|requise|souhaite|souhaitee|demande|demandee',
      wish: 'voulons|veux|veut|souhaitons|souhaite|demandons|demande|desirons|desire|reclamons|reclame',
    },
    forms: [
      'nul|aucun besoin <of> #',
      'personne ne veut|demande|reclame|souhaite|parle <of> #',
      'personne ne veut|demande|reclame|souhaite <a> #',
      'il? ny aura pas|aucun|aucune <of> %',
      'il? ny aura aucun|aucune|pas %',
      'nous|je|on ne? <wish> plus <of> #',
      'nous|je|on navons|nai|na plus|aucun besoin <of> #',
      '<a> # nest plus <needed>',
      'inutile de prevoir|faire <a> #',
      'personne ne songe|pense a prendre|appeler|consulter? <a> %',
      'personne chez nous ne songe|pense a prendre|appeler|consulter? <a> %',
      'pas de %',
      'pas besoin <of> #',
      'il? ny a pas besoin <of> #',
      'nous|je|on navons|nai|na pas besoin <of> #',
      'notre|mon|ma|la|le * *? *? na pas besoin <of> #',
      'nous|je|on ne? <wish> pas <of> #',
      'nous|je|on ne? <wish> pas <a> #',
      'nous|je|on ne <wish> aucun|aucune #',
      'aucun|aucune # nest? <needed>',
      'aucun|aucune # a prevoir',
      '<a> # nest pas <needed>',
    ],
  },
  es: {
    opening: 'y pero hola gracias asi que entonces tranquilos tranquilo tranquila pues',
    closing: 'gracias alguno alguna de verdad',
    about: 'por para',
    said: 'dice dicen dijo dijeron respondio respondieron escribio escribieron segun',
    condition: 'si salvo hasta sino mientras siempre+que siempre+y a+condicion con+tal',
    doubt: 'pero aunque ahora hoy',
    lists: {
      a: 'un|una|ningun|ninguna|el|la|otro|mas?',
      needed: 'necesario|necesaria',
      wish: 'queremos|quiero|necesitamos|necesito|pedimos|pido|solicitamos|solicito|deseamos|deseo',
    },
    forms: [
      'nosotros|yo? no <wish> <a> #',
      'ya? no hace falta <a> #',
      'ya no <wish> <a> #',
      'ni <wish> <a> #',
      'nadie aqui? pide|quiere|necesita|reclama <a> #',
      'no estamos|estoy pidiendo|buscando|solicitando|reclamando <a> #',
      'no vamos|voy a pedir|solicitar|reclamar|llamar|presentar|abrir a? <a> #',
      'no habra <a> %',
      'nadie esta pensando en <a> %',
      'nada de %',
      '<a> # ya? no hace falta',
      '<a> # no lo? <wish>',
      'no es <needed> <a> #',
      'no se necesita|requiere <a> #',
      'no hay necesidad de <a> #',
      'ningun|ninguna # es? <needed>',
      'ningun|ninguna # hace falta',
      '<a> # no es <needed>',
    ],
  },
  it: {
    opening: 'e ma quindi no ciao grazie percio allora comunque tranquilli tranquillo tranquilla',
    closing: 'grazie davvero figuratevi eh',
    about: 'per',
    said: 'dice dicono dite detto scritto scrive risposto secondo',
    condition: 'se salvo tranne finche altrimenti a+patto a+condizione purche sempre+che',
    doubt: 'ma pero tuttavia ora oggi',
    lists: {
      a: 'un|uno|una|il|lo|la|alcun|alcuno|alcuna|nessun|nessuno|nessuna|altro?',
      needed: 'necessario|necessaria|richiesto|richiesta',
      wish: 'vogliamo|voglio|chiediamo|chiedo|desideriamo|desidero|richiediamo|richiedo',
    },
    forms: [
      'noi|io? non <wish> piu? <a> #',
      'non ci|mi? serve|occorre piu? <a> #',
      'nessuno qui? chiede|vuole|pretende <a> #',
      'non stiamo|sto chiedendo|cercando <a> #',
      'non ci sara|saranno <a> %',
      '<a> # non ci|mi? interessa|interessano|serve affatto?',
      'di <a> # non ce|abbiamo|ho bisogno',
      'non e <needed> <a> #',
      'non abbiamo|ho|ce bisogno di|dun <a> #',
      'nessun|nessuna # e? <needed>',
      'nessun|nessuno|nessuna # ci|mi? serve|occorre',
      '<a> # non e <needed>',
      '<a> # non ci|mi? serve|occorre piu?',
    ],
  },
  pt: {
    opening: 'e mas ola obrigado obrigada entao portanto',
    closing: 'nenhum nenhuma algum alguma obrigado obrigada nao',
    about: 'por pelo pela para',
    said: 'diz dizem disse disseram respondeu responderam escreveu escreveram segundo',
    condition: 'se salvo exceto caso enquanto desde+que contanto condicao+de',
    doubt: 'mas porem contudo agora hoje',
    lists: {
      a: 'um|uma|o|a|nenhum|nenhuma|qualquer|outro?',
      needed: 'necessario|necessaria|preciso|precisa',
      wish: 'queremos|quero|pedimos|peco|desejamos|desejo|solicitamos|solicito',
    },
    forms: [
      'nos|eu? ja? nao <wish> mais? <a> #',
      'nao precisa de? <a> #',
      '<a> # nao precisa',
      '<a> # nao e preciso',
      'ninguem aqui? quer|pede|pediu|precisa de? <a> #',
      'nao estamos|estou pedindo <a> #',
      'nao estamos|estou a pedir <a> #',
      'nao vamos|vou pedir|chamar|abrir|acionar <a> #',
      'nao havera <a> %',
      'dispensamos|dispenso <a> #',
      'nao metemos|meto <a> % nenhum? nisto|nisso',
      'nos|eu? nao precisamos|preciso|necessitamos|necessito de|dum|duma|do|da <a> #',
      'nao e <needed> <a> #',
      'nao ha necessidade de <a> #',
      'nenhum|nenhuma # e? <needed>',
      '<a> # nao e <needed>',
    ],
  },
  nl: {
    opening: 'en maar dus nee hallo bedankt',
    closing: 'hoor bedankt dank je u meer alsjeblieft alstublieft',
    about: 'voor wegens',
    said: 'zeg zegt zeggen zei zeiden schrijft schreef schreven antwoordde volgens',
    condition: 'tenzij als zolang mits tot anders behalve voorwaarde',
    doubt: 'maar echter nu vandaag',
    lists: {
      fill: 'dus|echt|ook|verder|heus|hiervoor?',
      a: 'een|de|het?',
      more: 'verdere|extra?',
      needed: 'nodig|vereist|gewenst|noodzakelijk',
      wish: 'hoeven|hoef|willen|wil|vragen|vraag|wensen|wens',
    },
    forms: [
      'wij|we|ik? <wish> <fill> geen <more> #',
      'wij|we|ik? hebben|heb? <fill> geen <more> # <needed>',
      'er is <fill> geen <more> # <needed>',
      'er komt <fill> geen <more> %',
      'wij|we gaan <fill> <fill> geen % inschakelen|nemen|bellen',
      'niemand wil|hoeft <a> <more> #',
      'niemand vraagt om <a> <more> #',
      'wij|we|ik vragen|vraag niet om <a> <more> #',
      '<a> <more> # is <fill> niet <needed>',
      '<a> <more> # hoeft <fill> niet',
      '<a> <more> # <wish> wij|we|ik <fill> niet',
    ],
  },
};

interface Slot {
  /** Undefined for any word. */
  readonly words: ReadonlySet<string> | undefined;
  readonly optional: boolean;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

function slotsOf(form: Form, lists: Language['lists']): Slot[] {
  const parts = form.replace(/<(\w+)>/g, (_, name) => lists[name] as string).split(' ');
  return parts.map((part) => ({ words: wordsOf(part.replace('?', '')), optional: part.endsWith('?') }));
}

function wordsOf(part: string): Slot['words'] {
  if (part === '*') return undefined;
  return new Set(part === '#' ? ['#', '%'] : part.split('|'));
}

/** How the words begin for what a customer turns to without us. */
const ownActs = 'lawyer|attorney|solicitor|chargeback|anwalt|rechtsanwalt|avocat|abogad|avvocat|advogad|advocat|advocaat'.split('|');

/** Words by which it is demanded all the same: "we are not asking for a refund, we demand one". */
const demands = new Set(
  [
    'demand demanding insist insisting expect+it expect+one require+it require+one claim+it order+you ordering+you',
    'verlange verlangen fordere fordern bestehe+darauf bestehen+darauf darauf+bestehe darauf+bestehen',
    'exige exigeons lexige lexigeons insiste insistons',
    'exijo exigimos exigiendo insisto insistimos',
    'pretendo pretendiamo esigo esigiamo insistiamo',
    'exigindo eis eisen sta+erop staan+erop',
  ].flatMap((list) => list.split(' ')),
);
const negations = wordSet('not dont no nor nicht ne non nao niet');

const readers = Object.values(languages).map(({ opening, closing, about, said, condition, doubt, lists, forms }) => ({
  opening: wordSet(opening),
  closing: wordSet(closing),
  about: wordSet(about),
  said: wordSet(said),
  condition: wordSet(condition),
  doubt: wordSet(doubt),
  forms: forms.map((form) => slotsOf(form, lists)),
}));
type Reader = (typeof readers)[number];

/** Whether the clause is a form of the language, but for openings, closings and what it is about. */
function isForm(clause: readonly string[], { opening, closing, about, condition, doubt, forms }: Reader): boolean {
  const from = clause.findIndex((word) => !opening.has(word));
  const starts = Array.from({ length: from + 1 }, (_, start) => start); // a form may begin or end with such a word itself
  const isCore = (end: number): boolean => {
    const to = clause.slice(0, end).findLastIndex((word) => !closing.has(word)) + 1;
    const cores = [...starts.map((start) => clause.slice(start, to)), clause.slice(from, end)];
    return forms.some((form) => cores.some((core) => core.length <= form.length && fits(core, form)));
  };
  if (isCore(clause.length)) return true;
  const asked = clause.findIndex((word) => word === '#' || word === '%');
  const cut = clause.findIndex((word, at) => at > asked && about.has(word));
  return cut !== -1 && !clause.slice(cut).some((word) => doubt.has(word) || condition.has(word)) && isCore(cut);
}

/** Whether the words, all from `at` on, fill the slots of the form from `slot` on. */
function fits(words: readonly string[], form: readonly Slot[], at = 0, slot = 0): boolean {
  const here = form[slot];
  if (!here) return at === words.length;
  return (
    ((here.words ? here.words.has(words[at] as string) : at < words.length) && fits(words, form, at + 1, slot + 1)) ||
    (here.optional && fits(words, form, at, slot + 1))
  );
}

const longest = { clause: 12, sentence: 40 }; // words on either side of a place (ours); what is longer is not plain, and takes time to look at

/**
 * Whether what stands at a place is plainly not wanted: "no refund needed", "pas besoin de remboursement", "we don't want
 * a refund". The whole clause is one of a closed list of forms, in the customer's own words. Anything else stays loud: "you
 * gave me no refund" and "no, refund needed" are other clauses, "they say no refund needed" is somebody else's, "we don't
 * want a refund unless …" has a condition, and a question says nothing. "We demand it", in the same sentence or one beside
 * it, takes the denial back; else what other sentences say is not looked at, so a denial never hides a wish.
 *
 * @param original - the text, whose marks tell where a clause ends
 * @param first - index of the first word of what is asked about; `last` of its last one
 */
export const isWaivedWish = (original: string, words: readonly Word[], first: number, last: number): boolean =>
  waivedClause(original, words, first, last) !== undefined;

/** The clause in which what stands at a place is plainly not wanted, see {@link isWaivedWish}. */
export function waivedClause(original: string, words: readonly Word[], first: number, last: number): Span | undefined {
  const clause = spanOf(words, first, last, longest.clause, (word, next) => sameClause(original, word, next));
  if (!clause || isQuoted(original, words, clause.from)) return undefined;
  const place = ownActs.some((beginning) => first === last && words[first]?.text.startsWith(beginning)) ? '%' : '#';
  const told = (from: number): string[] => [...textsOf(words, from, first), place, ...textsOf(words, last + 1, clause.to)];
  const begins = [clause.from, ...indexesOf(words, clause.from + 1, first, coordinators).map((at) => at + 1)];
  const [found] = begins.flatMap((from) => readers.filter((each) => isForm(told(from), each)).map((reader) => ({ from, reader })));
  if (!found) return undefined;
  const { from, reader } = found;

  const sentence = spanOf(words, first, last, longest.sentence, (word, next) => word.sentence === next.sentence);
  if (!sentence || isQuestion(original, words, from, sentence.to)) return undefined;
  const before = textsOf(words, sentence.from, from);
  const behind = textsOf(words, clause.to, sentence.to + 1); // and the first word of the next sentence
  const isOpen =
    before.some((word) => reader.said.has(word)) ||
    behind.some((word) => reader.doubt.has(word)) ||
    [before, behind].some((texts) => hasAny(texts, reader.condition)) ||
    isDemanded(original, words, { from, to: clause.to });
  return isOpen ? undefined : { from, to: clause.to };
}

/** Whether one of the words stands there, or two in a row that are wanted together. */
const hasAny = (texts: readonly string[], wanted: ReadonlySet<string>): boolean =>
  texts.some((text, at) => wanted.has(text) || wanted.has(`${text}+${texts[at + 1]}`));

/** Whether the sentences at a stretch of words, the one before or the one behind them demand something; the stretch itself is not looked at. */
export function isDemanded(original: string, words: readonly Word[], { from, to }: Span): boolean {
  const isDemand = (at: number): boolean => {
    const { text } = words[at] as Word;
    const before = words[at - 1];
    const isDenied = before !== undefined && negations.has(before.text) && sameClause(original, before, words[at] as Word);
    return !isDenied && (demands.has(text) || demands.has(`${text}+${words[at + 1]?.text}`));
  };
  return nearbyOf(words, { from, to }).some(isDemand);
}

/** Where the other words of the sentences at a stretch stand, and those of one more on either side. */
function nearbyOf(words: readonly Word[], { from, to }: Span): number[] {
  const places: number[] = [];
  for (const step of [-1, 1]) {
    let at = step > 0 ? to : from - 1;
    let { sentence } = words[at - step] as Word;
    for (let more = 1, count = 0; count < 2 * longest.sentence && at >= 0 && at < words.length; at += step, count += 1) {
      if (words[at]?.sentence !== sentence) more -= 1;
      if (more < 0) break;
      sentence = (words[at] as Word).sentence;
      places.push(at);
    }
  }
  return places;
}

/** Words behind which a clause of its own may begin without a mark: "the jars were ours and we need no refund". */
const coordinators = wordSet('and und et y e en');

const indexesOf = (words: readonly Word[], from: number, to: number, wanted: ReadonlySet<string>): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((at) => wanted.has((words[at] as Word).text));

/** A stretch of words, `to` not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** As far around a place as one word goes together with the next; undefined if that is more than so many words on a side. */
function spanOf(words: readonly Word[], first: number, last: number, most: number, together: (word: Word, next: Word) => boolean): Span | undefined {
  const goesOn = (at: number): boolean => at >= 0 && at + 1 < words.length && together(words[at] as Word, words[at + 1] as Word);
  let from = first;
  while (first - from <= most && goesOn(from - 1)) from -= 1;
  let to = last + 1;
  while (to - last <= most + 1 && goesOn(to - 1)) to += 1;
  return first - from > most || to - last > most + 1 ? undefined : { from, to };
}

const textsOf = (words: readonly Word[], from: number, to: number): string[] => words.slice(from, to).map(({ text }) => text);

/** Nothing but spaces on the same line stands between them, for any mark may end a clause: "no, refund needed". */
const sameClause = (original: string, word: Word, next: Word): boolean => isBare(original, word) && /^[^\S\r\n]+$/.test(original.slice(word.end, next.start));

/** Whether it is written without any marks but apostrophes; the words of some views have them within. */
const isBare = (original: string, { text, start, end }: Word): boolean => original.slice(start, end).replace(/['’ʼ`]/g, '').length === text.length;

/** Behind a quotation mark, or the `>` of a quoted mail, somebody else speaks. */
const isQuoted = (original: string, words: readonly Word[], from: number): boolean =>
  /[>"“”„«»‚‘'‹›]$/.test(original.slice(words[from - 1]?.start ?? 0, (words[from] as Word).start).trimEnd());

/** Words with which the sentence turns to something else: "no refund needed, just one question: …" */
const turns = wordSet(
  'just only simply merely nur lediglich juste simplement seulement solo solamente simplemente soltanto semplicemente apenas somente alleen enkel',
);

/** Whether it is asked, here or further on in the sentence, unless that has turned to something else: "no refund needed, right?" */
function isQuestion(original: string, words: readonly Word[], from: number, to: number): boolean {
  const turn = words.findIndex(
    ({ text, start }, at) => at > from && at < to && turns.has(text) && /^\s*[,;:–—-]\s*$/.test(original.slice(words[at - 1]?.end, start)),
  );
  return /[?？]/.test(original.slice((words[from] as Word).start, words[turn === -1 ? to : turn]?.start));
}
