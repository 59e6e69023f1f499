import type { Word } from './fold.ts';

/**
 * A clause that says of something, `#`, that it is not wanted, and nothing else. As in a phrase, `a|b` is one of these
 * words and a part with `?` may be missing; `<name>` stands for a list of the same language.
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
  /** Of the sentence around the clause, or first in the next one: the wish has a condition, or is taken back. */
  readonly doubt: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly forms: readonly Form[];
}

const languages: Readonly<Record<string, Language>> = {
  en: {
    opening: 'and so but also ok okay well hi hello thanks thank you',
    closing: 'at all whatsoever really please thanks thank you or anything here',
    about: 'for on',
    said: 'tell told say says said saying claim claims claimed write writes wrote written answer answers answered reply replies replied email emailed according apparently supposedly allegedly believe think understand pretend insist insists',
    doubt: 'unless until if otherwise provided except but however yet although though now today',
    lists: {
      a: 'a|an|any|the?',
      more: 'further|more|additional?',
      needed: 'needed|necessary|required|wanted|planned|intended|involved',
      wish: 'want|need|require|request|seek',
    },
    forms: [
      'no <more> # is|are? <needed>',
      'there is|are no <more> # <needed>',
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
    opening: 'und aber nein danke hallo',
    closing: 'danke bitte vielen dank',
    about: 'fur fuer wegen',
    said: 'sagen sagt sagte sagten schreiben schreibt schrieb schrieben meinen meint meinte antworten antwortete laut angeblich behaupten behauptet',
    doubt: 'sofern falls wenn bis solange sonst ausser denn aber doch jedoch allerdings jetzt heute',
    lists: {
      no: 'keine|keinen|kein',
      a: 'eine|einen|ein|die|den|der|das?',
      more: 'weitere|weiteren|weiterer?',
      needed: 'notig|noetig|notwendig|erforderlich|gewunscht|gewuenscht',
      wish: 'brauchen|brauche|wollen|will|mochten|moechten|mochte|moechte|benotigen|benoetigen|benotige|benoetige|wunschen|wuenschen|wunsche|wuensche|verlangen|verlange',
    },
    forms: [
      '<no> <more> # ist? <needed>',
      'es ist <no> <more> # <needed>',
      'wir|ich? <wish> <no> <more> # haben?',
      'daher|deshalb|also|somit <wish> wir|ich <no> <more> # haben?',
      'wir|ich verzichten|verzichte auf <a> <more> #',
      '<a> <more> # <wish> wir|ich nicht',
      '<a> <more> # ist nicht <needed>',
    ],
  },
  fr: {
    opening: 'et mais donc non bonjour merci',
    closing: 'merci',
    about: 'pour sur',
    said: 'dites dit disent disait repondu ecrit ecrivez selon pretendez pretend pretendent',
    doubt: 'sauf si sinon tant mais pourtant cependant toutefois linstant moment',
    lists: {
      of: 'de|du|dun|dune',
      a: 'un|une|le|la|autre?',
      needed: 'necessaire|requis|requise|souhaite|souhaitee',
      wish: 'voulons|veux|veut|souhaitons|souhaite|demandons|demande|desirons|desire',
    },
    forms: [
      'pas besoin <of> #',
      'il? ny a pas besoin <of> #',
      'nous|je|on navons|nai|na pas besoin <of> #',
      'nous|je|on ne? <wish> pas <of> #',
      'nous|je|on ne? <wish> pas <a> #',
      'nous|je|on ne <wish> aucun|aucune #',
      'aucun|aucune # nest? <needed>',
      'aucun|aucune # a prevoir',
      '<a> # nest pas <needed>',
    ],
  },
  es: {
    opening: 'y pero hola gracias',
    closing: 'gracias alguno alguna',
    about: 'por para',
    said: 'dice dicen dijo dijeron respondio respondieron escribio escribieron segun',
    doubt: 'si salvo hasta sino mientras pero aunque ahora hoy',
    lists: {
      a: 'un|una|ningun|ninguna|el|la|otro|mas?',
      needed: 'necesario|necesaria',
      wish: 'queremos|quiero|necesitamos|necesito|pedimos|pido|solicitamos|solicito|deseamos|deseo',
    },
    forms: [
      'nosotros|yo? no <wish> <a> #',
      'no hace falta <a> #',
      'no es <needed> <a> #',
      'no se necesita|requiere <a> #',
      'no hay necesidad de <a> #',
      'ningun|ninguna # es? <needed>',
      'ningun|ninguna # hace falta',
      '<a> # no es <needed>',
    ],
  },
  it: {
    opening: 'e ma quindi no ciao grazie',
    closing: 'grazie',
    about: 'per',
    said: 'dice dicono dite detto scritto scrive risposto secondo',
    doubt: 'se salvo tranne finche altrimenti ma pero tuttavia ora oggi',
    lists: {
      a: 'un|uno|una|il|lo|la|alcun|alcuno|alcuna|nessun|nessuno|nessuna|altro?',
      needed: 'necessario|necessaria|richiesto|richiesta',
      wish: 'vogliamo|voglio|chiediamo|chiedo|desideriamo|desidero|richiediamo|richiedo',
    },
    forms: [
      'noi|io? non <wish> <a> #',
      'non serve|occorre <a> #',
      'non e <needed> <a> #',
      'non abbiamo|ho|ce bisogno di|dun <a> #',
      'nessun|nessuna # e? <needed>',
      '<a> # non e <needed>',
      '<a> # non serve|occorre',
    ],
  },
  pt: {
    opening: 'e mas ola obrigado obrigada',
    closing: 'nenhum nenhuma algum alguma obrigado obrigada',
    about: 'por pelo pela para',
    said: 'diz dizem disse disseram respondeu responderam escreveu escreveram segundo',
    doubt: 'se salvo exceto caso enquanto mas porem contudo agora hoje',
    lists: {
      a: 'um|uma|o|a|nenhum|nenhuma|qualquer|outro?',
      needed: 'necessario|necessaria|preciso|precisa',
      wish: 'queremos|quero|pedimos|peco|desejamos|desejo|solicitamos|solicito',
    },
    forms: [
      'nos|eu? nao <wish> <a> #',
      'nos|eu? nao precisamos|preciso|necessitamos|necessito de|dum|duma|do|da <a> #',
      'nao e <needed> <a> #',
      'nao ha necessidade de <a> #',
      'nenhum|nenhuma # e? <needed>',
      '<a> # nao e <needed>',
    ],
  },
  nl: {
    opening: 'en maar dus nee hallo bedankt',
    closing: 'hoor bedankt dank je u',
    about: 'voor wegens',
    said: 'zeg zegt zeggen zei zeiden schrijft schreef schreven antwoordde volgens',
    doubt: 'tenzij als zolang mits tot anders behalve maar echter nu vandaag',
    lists: {
      a: 'een|de|het?',
      more: 'verdere|extra?',
      needed: 'nodig|vereist|gewenst|noodzakelijk',
      wish: 'hoeven|hoef|willen|wil|vragen|vraag|wensen|wens',
    },
    forms: [
      'wij|we|ik? <wish> geen <more> #',
      'wij|we|ik? hebben|heb? geen <more> # <needed>',
      'er is geen <more> # <needed>',
      '<a> <more> # is niet <needed>',
      '<a> <more> # hoeft niet',
      '<a> <more> # <wish> wij|we|ik niet',
    ],
  },
};

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

function slotsOf(form: Form, lists: Language['lists']): Slot[] {
  const parts = form.replace(/<(\w+)>/g, (_, name) => lists[name] as string).split(' ');
  return parts.map((part) => ({ words: new Set(part.replace('?', '').split('|')), optional: part.endsWith('?') }));
}

const readers = Object.values(languages).map(({ opening, closing, about, said, doubt, lists, forms }) => ({
  opening: wordSet(opening),
  closing: wordSet(closing),
  about: wordSet(about),
  said: wordSet(said),
  doubt: wordSet(doubt),
  forms: forms.map((form) => slotsOf(form, lists)),
}));
type Reader = (typeof readers)[number];

/** Whether the clause is a form of the language, but for openings, closings and what it is about. */
function isForm(clause: readonly string[], { opening, closing, about, doubt, forms }: Reader): boolean {
  const from = clause.findIndex((word) => !opening.has(word));
  const isCore = (end: number): boolean => {
    const to = clause.slice(0, end).findLastIndex((word) => !closing.has(word)) + 1;
    const core = clause.slice(from, to);
    return forms.some((form) => core.length <= form.length && fits(core, form));
  };
  if (isCore(clause.length)) return true;
  const asked = clause.indexOf('#');
  const cut = clause.findIndex((word, at) => at > asked && about.has(word));
  return cut !== -1 && !clause.slice(cut).some((word) => doubt.has(word)) && isCore(cut);
}

/** Whether the words, all from `at` on, fill the slots of the form from `slot` on. */
function fits(words: readonly string[], form: readonly Slot[], at = 0, slot = 0): boolean {
  const here = form[slot];
  if (!here) return at === words.length;
  return (here.words.has(words[at] as string) && fits(words, form, at + 1, slot + 1)) || (here.optional && fits(words, form, at, slot + 1));
}

const longest = { clause: 12, sentence: 40 }; // words on either side of a place (ours); what is longer is not plain, and takes time to look at

/**
 * Whether what stands at a place is plainly not wanted: "no refund needed", "pas besoin de remboursement", "we don't want
 * a refund". The whole clause is one of a closed list of forms, in the customer's own words. Anything else stays loud: "you
 * gave me no refund" and "no, refund needed" are other clauses, "they say no refund needed" is somebody else's, "we don't
 * want a refund unless …" has a condition, and a question says nothing. What other sentences say is not looked at, so a
 * denial never hides a wish.
 *
 * @param original - the text, whose marks tell where a clause ends
 * @param first - index of the first word of what is asked about; `last` of its last one
 */
export function isWaivedWish(original: string, words: readonly Word[], first: number, last: number): boolean {
  const clause = spanOf(words, first, last, longest.clause, (word, next) => sameClause(original, word, next));
  if (!clause || isQuoted(original, words, clause.from)) return false;
  const told = [...textsOf(words, clause.from, first), '#', ...textsOf(words, last + 1, clause.to)];
  const reader = readers.find((each) => isForm(told, each));
  if (!reader) return false;

  const sentence = spanOf(words, first, last, longest.sentence, (word, next) => word.sentence === next.sentence);
  if (!sentence || isQuestion(original, words, clause.from, sentence.to)) return false;
  const before = textsOf(words, sentence.from, clause.from);
  const behind = textsOf(words, clause.to, sentence.to + 1); // and the first word of the next sentence
  return !before.some((word) => reader.said.has(word) || reader.doubt.has(word)) && !behind.some((word) => reader.doubt.has(word));
}

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
