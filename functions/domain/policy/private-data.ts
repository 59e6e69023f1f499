import type { Remark } from './finding.ts';
import { homeTold, illnessTold } from './told-of-people.ts';

/**
 * Private data in a reply (source document, step 2, the "do not answer" list): card numbers, bank accounts, US social security
 * numbers, passwords and keys told in clear, dates of birth and numbers of identity papers. One remark for each sort, at its first place.
 *
 * Numbers are quoted by their last four characters, secrets and dates by the words before them: a reason must not repeat what it finds.
 * Passwords, dates and papers are known by the word before them only. Invisible characters are passed over, and any dash is a hyphen. Every
 * pattern is bounded: linear on any text.
 */
export function privateData(reply: string): Remark[] {
  const text = reply
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');
  return sorts.flatMap(({ name, find }): Remark[] => {
    const quote = find(text);
    return quote === undefined ? [] : [{ text: `the reply holds ${name}`, quote }];
  });
}

interface Sort {
  readonly name: string;
  /** The masked quote of the first one. */
  readonly find: (text: string) => string | undefined;
}

const lastFour = (found: string | undefined): string | undefined => found && `…${found.slice(-4).replace(/\s/g, ' ')}`;

const sorts: readonly Sort[] = [
  {
    name: 'a card number',
    find: (text) => lastFour(cards.flatMap((form) => all(text, form)).find((found) => isOnTwoLines(found) && passesLuhn(found.replace(/\D/g, '')))),
  },
  { name: 'a bank account number', find: (text) => lastFour(ibanIn(text) ?? all(text, sortCodes)[0]) },
  {
    name: 'a social security number',
    find: (text) => lastFour(all(text, /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g)[0]),
  },
  { name: 'a password', find: passwordIn },
  { name: 'an access key', find: keyIn },
  { name: 'a date of birth', find: (text) => named(text, births) },
  { name: 'what is said of a person’s health', find: illnessTold },
  { name: 'where somebody lives', find: homeTold },
  { name: 'the number of an identity paper', find: (text) => lastFour([...text.matchAll(papers)].map((found) => found[1] as string).find(hasFourDigits)) },
];

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found]) => found);
const named = (text: string, pattern: RegExp): string | undefined => {
  const found = [...text.matchAll(pattern)][0];
  return found && `${found[1]} …`;
};

/** Cards begin with 22 to 27 or 3 to 6. Digits in a row or apart; in groups as on the card, with other marks between them. @see ISO/IEC 7812-1 */
const cards = [
  /(?<![\d-])(?:2[ -]{0,2}[2-7]|[3-6][ -]{0,2}\d)(?:[ -]{0,2}\d){13,14}(?![\d-])/g,
  /(?<![\d.-])(?:2[2-7]|[3-6]\d)\d\d[\s.*_-]{1,4}(?:\d{4}[\s.*_-]{1,4}\d{4}[\s.*_-]{1,4}\d{4}|\d{6}[\s.*_-]{1,4}\d{5})(?![\d-])/g,
];
/** A number may be broken once; what stands on more lines is a list. */
const isOnTwoLines = (found: string): boolean => found.split('\n').length <= 2;

const is = '(?: (?:is|are|lautet|ist|est|es|e|è|é|sera|será|sarà|wird|is nu|will be|has been set to|was set to)(?: now| jetzt| nun)?)';
const passwordWords = 'password|passcode|passphrase|passwort|kennwort|mot de passe|contraseña|contrasena|senha|parola d.ordine|wachtwoord|palavra-passe';
/** Marks of Markdown and HTML may stand around a colon, and the bars of a table for one. */
const colon = '[*_]{0,3}\\s?[:=|][*_]{0,3}(?:</?[a-z]{1,8}>)?\\s?';
/** Between the word and "is": `for the portal`, `(temporary)`. */
const otherWords = "(?: ?\\([^()\\n]{1,30}\\)|(?: [\\p{L}'’-]{1,20}){1,4}?)";
const passwordForm = (link: string) => new RegExp(`(?<![\\p{L}\\p{N}])(${passwordWords})(?:${link})(["'“”„«\`*_]{0,3})([^\\s"'“”„«»\`]{4,64})`, 'giu');
/** The value behind the word, behind other words and "is", and behind "to": one form takes no value from another. */
const passwords = [`${is}?:? |${colon}`, `${otherWords}(?:${is}:? |${colon})`, ' (?:to|auf|naar|para|à|a|su) '].map(passwordForm);
/** A secret by the name of its field, as settings are told: `Secret: vT7-pond`. */
const namedSecrets =
  /(?<![\p{L}\p{N}])(secret|shared key|pre-shared key|psk|wi-?fi key|wlan-?schlüssel|clé wi-?fi|clave wi-?fi|chiave wi-?fi)\s?[:=]\s?([^\s"'“”„«»`]{6,64})/giu;
/** Four to eight digits behind the word, in the same part of the sentence: “his PIN, if he forgot it again, is 3096”. */
const pins =
  /(?<![\p{L}\p{N}])(PIN(?:[ -]?code)?|pin(?:[ -]?code)|[Gg]eheimzahl|[Gg]eheimnummer|codice PIN|code PIN|código PIN)(?![\p{L}\p{N}])[^\d.!?\n]{1,40}(?<![\p{L}\p{N}#])\d{4,8}(?![\p{L}\p{N}])/gu;

/** A value that no word of a sentence is: with a digit and a letter, with a mark inside, or with a capital inside. Addresses of pages and mails are none, and no times of day (“à 14h30”). */
function looksSecret(value: string): boolean {
  const inner = value.replace(/[.,;:!?)]{1,3}$/, '');
  if (/^(?:https?:|www\.|<)|^[^@]+@[^@]+\.[a-z]{2,}$|^\d{1,2}(?:h(?:\d{2})?|[ap]m|uhr)$/i.test(inner)) return false;
  return (/\d/.test(inner) && /\p{L}/u.test(inner)) || /[!#$%^&*_+=~@]/.test(inner) || /\p{Ll}\p{Lu}/u.test(inner);
}

/** A value in bold (`**Ab12**`) ends before its marks. */
const withoutMarks = (value: string, marks: string): string => (/[*_]/.test(marks) ? value.replace(/[*_]{1,3}[.,;:!?)]{0,3}$/, '') : value);

function passwordIn(text: string): string | undefined {
  const told = passwords.flatMap((form) => [...text.matchAll(form)]).find(([, , marks, value]) => looksSecret(withoutMarks(value as string, marks as string)));
  const found = told ?? [...text.matchAll(namedSecrets)].find(([, , value]) => looksSecret(value as string));
  return found ? `${found[1]} …` : named(text, pins);
}

/** Keys that their own form gives away: of payment, code and cloud services, signed tokens, private keys. */
const knownKeys =
  /(?<![A-Za-z0-9])(?:(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{8,128}|gh[pousr]_[A-Za-z0-9]{20,128}|github_pat_[A-Za-z0-9_]{20,128}|xox[abprs]-[A-Za-z0-9-]{10,128}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{35}|eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)/g;
const namedKeys =
  /(?<![\p{L}\p{N}])(?:api|access|secret|private|auth(?:entication)?|bearer|client|licen[cs]e|zugriffs|clave|clé)[ _-]?(?:key|token|secret|schlüssel|api|d.accès)[^\p{L}\p{N}]{0,4}(?:(?:is|ist|est|es|lautet|now) ){0,2}[^\p{L}\p{N}]{0,3}([A-Za-z0-9_+/=.-]{16,256})/giu;

function keyIn(text: string): string | undefined {
  const told = [...text.matchAll(namedKeys)].map((found) => found[1] as string).find((value) => /\d/.test(value) && /[A-Za-z]/.test(value));
  return lastFour(all(text, knownKeys)[0] ?? told);
}

const births =
  /(?<![\p{L}\p{N}])(date of birth|birth ?date|DOB|born(?: on)?|geburtsdatum|geb\.?(?: am)?|geboren(?: am| op)?|date de naissance|née?(?: le)?|naquit(?: le)?|fecha de nacimiento|nacid[oa](?: el)?|nació(?: el)?|data di nascita|nat[oa](?: il)?|nacque(?: il)?|data de nascimento|nascid[oa](?: a| em)?|nasceu(?: a| em)?|geboortedatum)[^\p{L}\p{N}]{0,4}(?:(?:is|ist|est|es|was|on file|lautet) ){0,2}(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? (?:de |of )?\p{L}{3,10},? (?:de )?\d{4}|\p{L}{3,10} \d{1,2},? \d{4}|(?:the )?\p{L}{3,12} of \p{L}{3,10},? \d{4})/giu;

/** The number of one is known by four digits at least: `C01X00T47`, `P1234567`. */
const papers =
  /(?<![\p{L}\p{N}])(?:passport|identity card|id card|driver.?s? licen[cs]e|driving licen[cs]e|national insurance|(?:unique )?taxpayer reference|tax id|steuer-?id|steueridentifikations|numéro fiscal|personalausweis|reisepass|ausweis|führerschein|passeport|carte d.identité|pasaporte|DNI|carta d.identità|passaporto|paspoort|identiteitskaart|social security|sécurité sociale|sozialversicherung|rentenversicherung|seguridad social|segurança social|codice fiscale|CPF|BSN)(?:s?-?(?:number|nummer|nr\.?)| (?:number|no\.?|nr\.?|nummer|numéro|número|numero|n°))?[^\p{L}\p{N}]{0,3}(?:(?:is|ist|est|es|è|é|lautet) )?(?:(?:the|die|le|el|il|o) )?(\d{1,9}(?:[ .-](?:\d{1,9}|[A-Z])(?![\p{L}\p{N}])){1,8}|[A-Z]{2}(?: \d{2}){3} [A-D]|[A-Z0-9][A-Z0-9-]{5,17})(?![\p{L}\p{N}])/giu;
const hasFourDigits = (text: string): boolean => text.replace(/\D/g, '').length >= 4;

/** Luhn's check digit, ISO/IEC 7812-1. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** How many characters an account number has in each country. @see the registry of ISO 13616 */
const ibanLengths = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/**
 * The first account number, as far as its country says; what stands behind it on its line is no part of it.
 *
 * As it is usually written, one with a wrong check digit is a slip of the pen, and somebody's account all the same; 00, 01 and 99 are none's.
 * In small letters, or with other marks between its characters, only one whose check digits are right is told from other numbers.
 */
function ibanIn(text: string): string | undefined {
  for (const { 0: begin, index } of text.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}/g)) {
    const length = ibanLengths.get(begin.slice(0, 2).toUpperCase());
    const found = length && cutTo(length, text.slice(index, index + 4 * length));
    if (found && isOnTwoLines(found) && looksLikeIban(found)) return found;
  }
  return undefined;
}

/** So many letters and digits from the beginning of a text, with what stands between them; undefined where there are fewer, or the last one ends no word. */
function cutTo(length: number, text: string): string | undefined {
  let left = length;
  const end = [...text].findIndex((char) => {
    left -= /[A-Za-z0-9]/.test(char) ? 1 : 0;
    return left === 0 || !/[A-Za-z0-9\s.*_-]/.test(char);
  });
  return left === 0 && !/[A-Za-z0-9]/.test(text[end + 1] ?? '') ? text.slice(0, end + 1) : undefined;
}

function looksLikeIban(found: string): boolean {
  const iban = found.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const check = Number(iban.slice(2, 4));
  const isUsual = /^[A-Z]{2}\d{2}(?: ?[A-Z0-9])+$/.test(found);
  return check > 1 && check < 99 && (isUsual || restOfIban(iban) === 1);
}

/** By 97, with letters as two digits each; 1 where the check digits are right. @see ISO/IEC 7064, MOD 97-10 */
const restOfIban = (iban: string): number =>
  [...(iban.slice(4) + iban.slice(0, 4))].reduce((rest, char) => {
    const value = Number.parseInt(char, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
/** A British account: `sort code 20-45-13, account number 70918842`. */
const sortCodes = /(?<![\p{L}\p{N}])sort code[^\p{L}\p{N}]{0,3}(?:is )?\d{2}[ -]?\d{2}[ -]?\d{2}[^\p{N}]{1,30}\d{7,8}(?!\p{N})/giu;
