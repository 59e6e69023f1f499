/**
 * What a sentence of a reply tells of somebody else: an illness, or where they live.
 *
 * Names and addresses as such are no private data: most are the customer's own. So an address counts only where it is said that somebody lives
 * there, and an illness only where a person has it: “she had a stroke”, “her epilepsy”, not “we deliver to stroke units”. What is said of the
 * customer (“you”, „Sie“) is theirs to be told. Every pattern is bounded: linear on any text.
 */

/** Capitalised words that begin sentences and name nobody. */
const nobody =
  'It|This|That|There|The|We|You|They|I|Our|Your|Who|What|If|When|Es|Das|Dies|Wir|Ihr|Sie|Die|Der|Ce|Cela|Nous|Vous|On|Le|La|Les|Esto|Eso|Nosotros|Usted|El|Los|Las|Questo|Noi|Lei|Il|Isto|Isso|Você|O|A|Os|As|Het|Dit|Dat|Wij|We|U|De';
const person = `(?:(?!(?:${nobody}) )\\p{Lu}[\\p{L}’'-]{1,20}|she|he|sie|er|elle|il|ella|él|lei|lui|ela|ele|zij|ze|hij|colleague|Kollegin|Kollege|collègue|colega|collega)`;

interface Telling {
  /** Of a third person alone: had, suffers from. */
  readonly verbs: string;
  readonly illnesses: string;
  /** Is, was, lies; and what somebody is then. */
  readonly being: string;
  readonly states: string;
  /** Whole predicates: “was operated on”. */
  readonly predicates: string;
  /** Words for “his” and “her” that never mean “your”. */
  readonly possessives?: string;
}

const tellings: readonly Telling[] = [
  {
    verbs:
      'has had|has|had|suffers? from|suffered|is having|is recovering from|is being treated for|(?:is|has been|was) (?:off|away|at home|on leave) with|is in rehab for|underwent',
    illnesses:
      "(?:type [12] )?diabetes|epilepsy|depression|chemotherapy|chemo|radiotherapy|(?:mild |severe )?stroke|heart attack|(?:\\p{Ll}{3,10} )?cancer|burn-?out|(?:hip|knee|heart|back|eye|brain|bypass) (?:operation|surgery|replacement)|dementia|Parkinson[’']?s|multiple sclerosis|HIV|asthma|bipolar disorder|anxiety disorder|(?:nervous )?breakdown|slipped disc|herniated disc|miscarriage|pacemaker|hearing aids?",
    being: 'is|was|has been',
    states: 'in (?:the )?hospital|off sick|on sick leave|on chemotherapy|pregnant|in (?:a )?rehab(?:ilitation ward)?',
    predicates: 'was operated on|wears hearing aids|is on (?:medication|antidepressants|dialysis)',
    possessives: "his|her|[\\p{L}]{2,20}[’']s",
  },
  {
    verbs: 'hat|hatte|leidet an|litt an|macht|bekommt|erholt sich von|fehlt wegen|ist wegen',
    illnesses:
      'Diabetes|Epilepsie|Depression(?:en)?|Chemotherapie|Chemo|Strahlentherapie|Schlaganfall|Herzinfarkt|(?:Brust|Lungen|Haut|Darm)?[Kk]rebs|Burn-?[Oo]ut|(?:Hüft|Knie|Herz|Rücken|Augen)-?(?:OP|operation)|Demenz|Parkinson|Multiple Sklerose|HIV|Asthma|Bandscheibenvorfall|Bandscheibe|Fehlgeburt',
    being: 'ist|war|liegt',
    states: 'im Krankenhaus|krankgeschrieben|schwanger|in der Reha',
    predicates: 'wurde (?:am|an der|an den) \\p{Lu}\\p{Ll}{2,15} operiert|trägt Hörgeräte',
    possessives: 'seine[rnms]?|sein|ihre[rnms]?',
  },
  {
    verbs: "a eu|a fait|a|avait|souffre de|souffre d[’']une?|suit|fait|se remet de|se remet d[’']une?",
    illnesses:
      'diabète|épilepsie|dépression|chimiothérapie|chimio|radiothérapie|AVC|infarctus|crise cardiaque|cancer|burn-?out|fausse couche|démence|VIH|asthme|maladie de Parkinson|sclérose en plaques|hernie discale',
    being: 'est|était|reste',
    states: "à l['’]hôpital|en arrêt maladie|hospitalisée?|enceinte|en dépression|en burn-?out",
    predicates: "s['’]est fait opérer|a été opérée?",
    possessives: 'son|sa|ses',
  },
  {
    verbs: 'tiene|tuvo|ha tenido|sufre(?: de)?|sufrió|padece(?: de)?|sigue con|está con|hace',
    illnesses: 'diabetes|epilepsia|depresión|quimioterapia|quimio|radioterapia|ictus|derrame cerebral|infarto|cáncer|demencia|VIH|asma|párkinson|aborto',
    being: 'está|estaba|sigue',
    states: 'en el hospital|de baja(?: médica)?|hospitalizad[oa]|ingresad[oa]|embarazada',
    predicates: 'se ha operado|fue operad[oa]|ha sido operad[oa]',
  },
  {
    verbs: 'ha avuto|ha|aveva|soffre di|fa|segue|si sta riprendendo da',
    illnesses: 'diabete|epilessia|depressione|chemioterapia|chemio|radioterapia|ictus|infarto|cancro|tumore|demenza|HIV|asma|aborto',
    being: 'è|era',
    states: 'in ospedale|in malattia|ricoverat[oa]|incinta|in riabilitazione',
    predicates: 'è stat[oa] operat[oa]|si è operat[oa]',
  },
  {
    verbs: 'tem|teve|sofre de|sofreu|está com|faz|recupera de|se recupera de',
    illnesses: 'diabetes|epilepsia|depressão|quimioterapia|quimio|radioterapia|AVC|derrame|enfarte|infarto|câncer|cancro|demência|HIV|VIH|asma|burnout|aborto',
    being: 'está|esteve|foi',
    states: 'no hospital|de baixa|internad[oa]|grávida',
    predicates: 'foi operad[oa]',
  },
  {
    verbs: 'heeft|had|kreeg|krijgt|lijdt aan|zit thuis met|herstelt van|is thuis met',
    illnesses:
      'diabetes|suikerziekte|epilepsie|depressie|chemotherapie|chemo|bestraling(?:en)?|beroerte|hartaanval|hartinfarct|(?:borst|long|huid)?kanker|burn-?out|dementie|Parkinson|hiv|astma|miskraam|hernia',
    being: 'is|ligt',
    states: 'in het ziekenhuis|ziekgemeld|zwanger|opgenomen',
    predicates: 'is (?:aan (?:haar|zijn) \\p{Ll}{2,12} )?geopereerd',
  },
];

/** A telling ends its clause or goes on by a preposition: “diabetes leaflets” are nobody's illness. */
const clauseEnd =
  '(?=\\s*(?:[.,;:!?)]|$|(?:a|ad|al|ao|aos|à|bitte|nur|noch|nicht|for|with|since|until|at|and|but|on|in|of|du|de|des|da|do|del|della|van|aan|this|last|right|now|wegen|seit|bis|und|mit|am|im|an|pour|depuis|et|la|le|lundi|por|desde|hasta|y|con|el|per|da|fino|e|até|com|em|na|no|há|voor|sinds|tot|en|met|op) ))';
const upToFourWords = "(?: [\\p{L}\\p{N}’'-]{1,14}){0,4}";

/** Somebody, and an illness that they have; or an illness of “his” or “hers”. The first group that matched says whose. */
function healthPattern({ verbs, illnesses, being, states, predicates, possessives = '(?!)' }: Telling): RegExp {
  const has = `(${person}) (?:(?:${verbs})${upToFourWords} (?:${illnesses})|(?:${being})(?: \\p{Ll}{1,12}){0,3} (?:${states})|(?:${predicates}))`;
  const theirs = `(${possessives})(?: [\\p{L}-]{1,14})? (?:${illnesses})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${has}|${theirs})${clauseEnd}`, 'u');
}

const healthPatterns = tellings.map(healthPattern);

/** Who it is about, where a text tells of somebody's illness. */
export function illnessTold(text: string): string | undefined {
  for (const pattern of healthPatterns) {
    const found = pattern.exec(text);
    if (found) return `${found[1] ?? found[2]} …`;
  }
  return undefined;
}

const name = "\\p{Lu}[\\p{L}.’'-]{1,30}";
/** Words by which somebody lives somewhere, and a street with a number behind them. */
const homes: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(lives? (?:at|in|on)|(?:his|her|their|whose) (?:home|house|private address)|home address|at home|straight home),?:?(?: (?:is|at|to))?,? (?:flat \\d{1,3}, )?\\d{1,4}[a-z]? ${name} ${name}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])()\\d{1,4}[a-z]? ${name} ${name}(?:, ${name}(?: ${name})?){0,2}[,.;] (?:which is|that is|that[’']s|it is|it[’']s) (?:also )?(?:his|her) (?:own )?(?:home|house|flat)(?![\\p{L}\\p{N}])`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(wohnt|zu Hause|Privatadresse|Privatanschrift|privat),?:?(?: (?:\\p{Ll}{2,10}|ist|lautet):?){0,3} ${name}(?: ${name})? \\d{1,4}(?!\\p{N})`,
    'u',
  ),
  /(?<![\p{L}\p{N}])(habite|demeure|loge|son domicile|chez lui|chez elle|adresse personnelle),?:?(?: (?:est|au|à))?(?: l[’']étage)?,? \d{1,4},? (?:bis,? |ter,? )?(?:rue|impasse|avenue|allée|chemin|place|quai|boulevard|cours|route|ruelle)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(vive|reside|su casa particular|domicilio particular),?:?(?: (?:en|es|la|el)){0,2} (?:calle|avenida|plaza|paseo|camino|carrer)(?: [\p{L}.]{1,20}){1,6},? \d{1,4}/iu,
  /(?<![\p{L}\p{N}])(abita|vive|risiede|casa sua)(?: (?:in|a|è))?,? (?:via|viale|piazza|corso|vicolo|largo|strada)(?: [\p{L}.]{1,20}){1,5},? \d{1,4}/iu,
  /(?<![\p{L}\p{N}])(mora|vive|reside|a casa del[ea])(?: (?:na|no|em))?,? (?:rua|avenida|travessa|praça|largo|alameda|estrada)(?: [\p{L}.]{1,20}){1,5},? (?:n\.?º ?)?\d{1,4}/iu,
  new RegExp(`(?<![\\p{L}\\p{N}])(woont|privéadres|thuisadres):?(?: (?:\\p{Ll}{2,10}|is)){0,3},? ${name}(?: ${name})? \\d{1,4}(?!\\p{N})`, 'u'),
];

/** The words by which a text tells where somebody lives. */
export function homeTold(text: string): string | undefined {
  for (const pattern of homes) {
    const found = pattern.exec(text);
    if (found) return `${found[1] || 'an address that is somebody’s home'} …`;
  }
  return undefined;
}
