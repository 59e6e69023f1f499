/**
 * Orders to take a medicine or to leave one, as a reply can give them, in seven languages.
 *
 * A verb alone says nothing ("stop the machine", "take the cable"), nor does a medicine ("the tablets contain 400 mg of ibuprofen"): it is the order
 * to take it that counts. Tablets, capsules and drops are also devices, coffee and cleaning agents, so they need to be taken so often a day, or a verb
 * that fits nothing else. Every gap is bounded: linear on any text.
 */
import { wholeWords } from './whole-words.ts';

/** Substances, in the forms of seven languages. */
const substances =
  'ibuprofen[eo]?|aspirin[ae]?|paracetamolo?|acetaminophen|amoxi[cz]ill?in[ae]?|amoxicilline|penicill?in[ae]?|penicilline|insulin[ae]?|metformin[ae]?|warfarin[ae]?|amlodipin[aeo]?|ramipril|bisoprolol|metoprolol|[a-z]{2,8}statin[aes]?|omepra[zs]ole?|pantopra[zs]ole?|(?:hydro)?[ck]ortison[ae]?|predniso(?:n|ne|na|lone?)|diclofenaco?|naproxen[eo]?|tramadolo?|codein[ae]?|morphine?|diazepam|lorazepam|sertralin[ae]?|citalopram|fluoxetin[ae]?|levothyroxine?';

interface Medicine {
  /** Words for medicines that mean nothing else, beside the substances. */
  readonly medicines: string;
  /** Tablets, drops: of much else, too. */
  readonly pills: string;
  /** To take, to stop, to change: as an order or behind "you should". Never of the first person, nor told of the past. */
  readonly verbs: string;
  /** To stop taking and the like: of medicines alone. */
  readonly swallow: string;
  /** What may stand between. */
  readonly fill: string;
  /** Behind a medicine: it is carried, stored, or the first half of a thing ("insulin pump"). */
  readonly thing: string;
  /** How often, or with what. */
  readonly often: string;
  /** “Your dose”, with the verbs. */
  readonly dose: string;
  /** Verbs that stand behind what is taken, too. */
  readonly last?: string;
}

const amount = '(?:\\d{1,4}(?:[.,]\\d{1,3})?)';

const medicine: readonly Medicine[] = [
  {
    medicines:
      'antibiotics?|medications?|medicines?|meds|blood thinners?|beta[- ]blockers?|painkillers?|antidepressants?|antihistamines?|diuretics?|statins?|cough syrup|(?:blood pressure|heart|sleeping|water) (?:tablets?|pills?)',
    pills: 'tablets?|pills?|capsules?|puffs?',
    verbs:
      "(?<!(?:we|they|i|who|customers|never) )(?:take|taking|stop|leave out|cut|double|halve|increase|reduce|lower|skip|discontinue|switch to|come off|avoid|start|(?:can|may|should) have|give (?:him|her|them|it)|(?:don['’]t|do not|no longer) need)",
    swallow: 'stop taking|come off|keep taking|start taking|swallow',
    fill: "[a-z]{2,12}['’]s|taking|using|with|the|your|his|her|any|all|these|those|this|that|of|an?|another|one|two|three|half|mg|mcg|ml|daily|usual|extra|(?:low|high)[- ]dose|dose|instead|prescribed|more|less",
    thing:
      '[- ](?:out|back|off|away|along|from|into|to (?:the|your|our|an?)|alarms?|alerts?|reminders?|modules?|cabinets?|dispensers?|box(?:es)?|lists?|plans?|orders?|trolleys?|carts?|labels?|pumps?|pens?|deliver(?:y|ies)|shipments?|exports?|records?|forms?|pages?|tabs?|screens?|rounds?|fridges?|racks?)',
    often:
      '(?:once|twice|(?:two|three|four|\\d) times) (?:a|per|each) day|every (?:\\d{1,2}|two|four|six|eight) hours|(?:before|after|with) (?:meals|food)|at bedtime',
    dose: 'your (?:daily |usual )?(?:dose|dosage|medication)',
  },
  {
    medicines:
      '(?:blutdruck|schmerz|schlaf|herz|wasser)tabletten?|antibiotik(?:a|um)|medikamente?s?n?|arznei(?:mittel)?|blutverdunner|blutdrucksenker|schmerzmittel|betablocker|antidepressiva|entwasserungsmittel',
    pills: 'tabletten?|pillen?|kapseln?|tropfen',
    verbs: '(?:nehmen sie|nimm|setzen sie|reduzieren sie|verdoppeln sie|erhohen sie|halbieren sie|lassen sie|stoppen sie|vermeiden sie|horen sie mit)',
    swallow: 'schlucken sie',
    fill: 'bitte|am besten|ruhig|dosis|dem|die|das|den|der|ihre?n?|ihr|dein|deine|keine?|ein|eine|zwei|drei|halbe|mg|ml|stattdessen|dann|morgens|abends|taglich|lieber|besser|von|mit|ab|weiter',
    thing: '[- ](?:aus|heraus|mit|zuruck|in|im|pumpe|pen)',
    often:
      '(?:einmal|zweimal|dreimal|\\d[- ]?mal) (?:taglich|am tag|pro tag)|alle (?:\\d{1,2}|[a-z]{4,6}) stunden|(?:vor|nach|zu) (?:dem essen|den mahlzeiten)|morgens und abends',
    dose: '(?:ihre|deine) (?:dosis|dosierung|medikation)',
    last: 'absetzen|einnehmen|weglassen|nehmen sie ein|nicht mehr nehmen|nehmen',
  },
  {
    medicines: 'antibiotiques?|medicaments?|anticoagulants?|beta[- ]?bloquants?|antidouleurs?|antidepresseurs?|diuretiques?|anti-inflammatoires?',
    pills: 'comprimes?|cachets?|gelules?|pilules?|gouttes',
    verbs: '(?:prenez|prendre|arretez|arreter|cessez|doublez|doubler|reduisez|reduire|augmentez|augmenter|evitez|remplacez|suspendez|diminuez)',
    swallow: 'arretez de prendre|arreter de prendre|cessez de prendre|avalez',
    fill: "de|prendre|dose|le|la|les|l['’]|l|d['’]|d|du|des|un|une|deux|trois|demi|votre|vos|ce|cet|ces|mg|ml|plus|plutot|a la place",
    thing: '[- ](?:a pompe|du|dans|avec vous|sur)',
    often: '(?:une|deux|trois|\\d) fois par jour|toutes les (?:\\d{1,2}|[a-z]{4,6}) heures|(?:avant|apres|pendant) les repas',
    dose: 'votre (?:dose|dosage|posologie|traitement)',
  },
  {
    medicines: 'antibioticos?|medicamentos?|medicinas?|anticoagulantes?|betabloqueantes?|analgesicos?|antidepresivos?|diureticos?',
    pills: 'pastillas?|comprimidos?|pildoras?|capsulas?|gotas',
    verbs: '(?:tome|tomar|deje|dejar|suspenda|suspender|interrumpa|doble|doblar|duplique|reduzca|reducir|aumente|aumentar|evite)',
    swallow: '(?:deje|dejar) de tomar|deje|suspenda|trague',
    fill: 'de|tomar|dosis|el|la|los|las|un|una|dos|tres|media|medio|su|sus|ese|esos|esas|este|estos|estas|mg|ml|mas|menos',
    thing: '[- ](?:del? (?:armario|cajon|blister|estante)|en|consigo)',
    often: '(?:una vez|(?:dos|tres|\\d) veces) al dia|cada (?:\\d{1,2}|[a-z]{4,6}) horas|(?:antes|despues) de (?:comer|las comidas)|con las comidas',
    dose: 'su (?:dosis|medicacion)',
  },
  {
    medicines: 'antibiotic[oi]|farmac[oi]|medicin[ae]|medicinal[ei]|anticoagulant[ei]|betabloccant[ei]|antidolorific[oi]|antidepressiv[oi]|diuretic[oi]',
    pills: 'compress[ae]|pastigli[ae]|pillol[ae]|capsul[ae]|gocce',
    verbs:
      '(?:prenda|prendere|sospenda|sospendere|smetta|smettere|interrompa|interrompere|raddoppi|raddoppiare|riduca|ridurre|aumenti|aumentare|eviti|assuma|assumere)',
    swallow: '(?:smetta|smettere) di prendere|assuma|ingoi',
    fill: "di|prendere|dose|il|lo|la|i|gli|le|l['’]|l|un|uno|una|due|tre|mezza|mezzo|sua|suo|sue|suoi|questi|queste|quei|mg|ml|piu|meno|con",
    thing: '[- ](?:dal|dallo|dalla|nel|con se)',
    often: '(?:una|due|tre|\\d) volt[ae] al giorno|ogni (?:\\d{1,2}|[a-z]{3,6}) ore|(?:prima|dopo) (?:dei|i) pasti|a stomaco pieno',
    dose: '(?:la sua|il suo|la) (?:dose|dosaggio|terapia)',
  },
  {
    medicines: 'antibioticos?|medicamentos?|remedios?|medicacao|anticoagulantes?|betabloqueadores?|analgesicos?|antidepressivos?|diureticos?',
    pills: 'comprimidos?|pilulas?|capsulas?|gotas',
    verbs: '(?:tome|tomar|deixe|deixar|pare|parar|suspenda|suspender|interrompa|duplique|dobre|reduza|reduzir|aumente|aumentar|evite)',
    swallow: '(?:deixe|deixar|pare|parar) de tomar|engula',
    fill: 'de|tomar|dose|o|a|os|as|um|uma|dois|duas|tres|meio|seu|sua|seus|suas|esse|esses|este|estes|mg|ml|mais|menos|com',
    thing: '[- ](?:do (?:armario|blister)|da (?:gaveta|caixa|prateleira)|no|na|consigo)',
    often:
      '(?:uma vez|(?:duas|tres|\\d) vezes) (?:ao|por) dia|a cada (?:\\d{1,2}|[a-z]{4,6}) horas|de \\d{1,2} em \\d{1,2} horas|(?:antes|depois) das refeicoes',
    dose: '(?:a )?sua (?:dose|dosagem|medicacao)',
  },
  {
    medicines: 'antibiotic(?:a|um)|medicijn(?:en)?|medicatie|geneesmiddel(?:en)?|bloedverdunners?|betablokkers?|pijnstillers?|antidepressiva|plaspillen',
    pills: 'tabletten|pil|pillen|capsules?|druppels',
    verbs: '(?<!(?:wij|we|ik|ze) )(?:neem|slik|stop|verdubbel|halveer|verhoog|verlaag|vermijd)',
    swallow: 'stop met (?:het (?:slikken|innemen) van )?(?:de|uw)|slik',
    fill: 'met|(?:twee|drie)maal|daags|dosis|week|weken|dagen|paar|de|het|een|uw|je|deze|die|twee|drie|halve|geen|mg|ml|dan|liever|in plaats daarvan|dagelijks|van|slikken|innemen',
    thing: '[- ](?:uit|mee|terug|in|op|naar|pomp|pen)',
    often:
      '(?:twee|drie)maal daags|(?:een|twee|drie|\\d) ?(?:keer|maal) (?:per|op een|daags) ?(?:dag)?|om de \\d{1,2} uur|(?:voor|na|bij) (?:de|het) (?:maaltijd(?:en)?|eten)',
    dose: 'uw (?:dosis|dosering|medicatie)',
    last: 'slikken|innemen|niet meer nemen|nemen|staken|afbouwen',
  },
];

const oneOf = (...lists: readonly string[]): string => `(?:${lists.join('|')})`;

function medicinePatterns({ medicines, pills, verbs, swallow, fill, thing, often, dose, last }: Medicine): RegExp[] {
  const filled = `(?:(?:${fill}|${amount}(?: ?(?:mg|mcg|ml|g))?)(?:,? |(?<=['’]))){0,7}`;
  const strong = oneOf(substances, medicines);
  const some = oneOf(substances, medicines, pills);
  return [
    wholeWords(`${verbs} ${filled}${strong}(?!${thing}(?![a-z]))`),
    wholeWords(`${verbs} ${filled}${dose}`),
    wholeWords(`${oneOf(swallow)} ${filled}${some}(?!${thing}(?![a-z]))`),
    wholeWords(`${strong}[^.!?\\n]{0,30} ${oneOf(often)}`),
    wholeWords(`${verbs} (?:[a-z’']{1,14} ){0,2}${oneOf(amount, fill)} ?${oneOf('mg', pills)}[^.!?\\n]{0,30} ${oneOf(often)}`),
    ...(last === undefined ? [] : [wholeWords(`${some} (?:[a-z-]{1,14} ){0,4}${oneOf(last)}`)]),
  ];
}

/** No text without one of these holds such an order. */
export const medicineWords = new RegExp([substances, ...medicine.flatMap(({ medicines, pills, dose }) => [medicines, pills, dose]), '\\d ?mg'].join('|'));

/** Orders by language. They are long, and made ready at first use: a text without a verb of theirs has no need of them. */
export const medicineOrders: readonly { readonly verb: RegExp; readonly orders: readonly RegExp[] }[] = medicine.map((language) => ({
  verb: wholeWords(oneOf(language.verbs, language.swallow, language.often, ...(language.last === undefined ? [] : [language.last]))),
  orders: medicinePatterns(language),
}));
