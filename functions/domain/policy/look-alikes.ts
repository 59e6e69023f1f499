/** Letters of other scripts, and rare Latin ones, in lower case, that look like a Latin letter (the frequent pairs of Unicode's confusables, UTS 39). */
const lookAlikes = pairs(
  // Cyrillic
  'аa вb сc ԁd еe ґr һh іi јj кk ӏl мm нh оo рp ԛq ѕs тt уy ѵv ԝw хx ьb',
  // Greek
  'αa βb ϲc εe ζz ηn ιi κk νv οo ρp τt υu χx γy ωw',
  // Armenian
  'օo սu հh ոn ցg զq',
  // Cherokee
  'ꭰd ꭱr ꭲt ꭵi ꭹy ꭺa ꭻj ꭼe ꮃw ꮇm ꮋh ꮍy ꮐg ꮒh ꮓz ꮟb ꮢr ꮤw ꮥs ꮩv ꮪs ꮮl ꮯc ꮲp ꮶk ꮷd ᏻg ᏼb',
  // Lisu
  'ꓐb ꓑp ꓒd ꓓd ꓔt ꓖg ꓗk ꓙj ꓚc ꓜz ꓝf ꓟm ꓠn ꓡl ꓢs ꓣr ꓦv ꓧh ꓪw ꓫx ꓬy ꓮa ꓰe ꓲi ꓳo ꓴu',
  // Canadian syllabics
  'ᗩa ᗅa ᗷb ᑕc ᗪd ᗴe ᖴf ᕼh ᒍj ᒪl ᗰm ᑎn ᑭp ᑫq ᖇr ᔕs ᑌu ᐯv ᗯw ᙭x ᕽx ᘔz',
  // Latin that NFKD leaves alone
  'ıi łl øo đd ħh ŧt ɑa ɡg ɩi ɴn ʀr ɪi ʟl ʏy ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ᴍm ᴏo ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz ƒf ʋv ɯw ɾr ʃs',
  'ⱥa ƀb ɓb ȼc ɗd ɖd ɇe ǝe əe ɛe ǥg ɠg ɦh ɨi ɉj ƙk ꝁk ƚl ɫl ɱm ŋn ɲn ɵo ꝑp ʠq ɍr ɽr ʂs ȿs ⱦt ƭt ʈt ʉu ɏy ƴy ƶz ȥz',
);

/**
 * What looks like another letter than the one it is elsewhere: the capital of a Greek `ν` is an N to the eye. In a Greek or Russian word it is
 * no Latin letter at all, so it is read so beside Latin letters only, and beside what the text says otherwise.
 */
const shapes = pairs('Νn Ηh Υy Μm Σe Λa Δa μu µu σo', 'Яr яr Иn иn Пn пn Гr гr Цu цu Шw шw Зe зe');

/** A letter that such a list gives, by its look-alike in lower case or as it stands. */
function pairs(...lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap((list) => list.split(' ')).map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const));
}

/** Rows of 26 letters in boxes and discs, black ones, by the place of their A; NFKD knows the white ones. */
const enclosed = [0x1f150, 0x1f170];
const flags = 0x1f1e6; // two of these make a flag

/**
 * The Latin letter, in lower case, that a character looks like; undefined for none.
 *
 * @param byEye - as {@link readByEye} means it: also where the character is another letter elsewhere
 */
export function latinOf(char: string, byEye: boolean): string | undefined {
  const code = char.codePointAt(0) as number;
  const first = (byEye ? [...enclosed, flags] : enclosed).find((row) => row <= code && code < row + 26);
  if (first !== undefined) return String.fromCharCode(0x61 + code - first);
  return (byEye ? shapes.get(char) : undefined) ?? lookAlikes.get(char.toLowerCase());
}

/** A capital I that may be a small L: within a word of small letters, or before a vowel, where few words begin with it. Not the one of `APIs`, and never alone: that is most of them. */
const oddI = /(?<=\p{Ll}I{0,2})I|(?<=\p{Lu})I(?=\p{Ll})(?!s(?!\p{L}))|(?<!\p{L})I(?=[aeiouy])/gu;
const shape = `[${[...shapes.keys()].join('')}]`;
const odd = new RegExp(`(?<=\\p{Script=Latin})${shape}|${shape}(?=\\p{Script=Latin})|(?:[\\u{1F1E6}-\\u{1F1FF}].?){3}`, 'u');

/**
 * A text as the eye may take it, with as many characters, where it has letters that look like two: `cIose`, `REFUИD`, `🇷🇪🇫🇺🇳🇩`; undefined for any
 * other text, so that hardly one is read twice. To be folded with `byEye`.
 */
export function readByEye(text: string): string | undefined {
  const read = text.replace(oddI, 'l');
  return read !== text || odd.test(text) ? read : undefined;
}
