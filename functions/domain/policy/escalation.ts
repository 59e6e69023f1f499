import type { Reading } from './fold.ts';
import { compilePhrases, findPhrases, type Phrase } from './phrases.ts';

export type EscalationPart = 'repeats' | 'rising-frustration' | 'unresolved-time' | 'deadline' | 'legal' | 'management' | 'churn' | 'high-stakes';

/** One thing that speaks for an escalation. `points` are hundredths of the risk. */
export interface EscalationSign {
  readonly part: EscalationPart;
  readonly points: number;
  readonly text: string;
  readonly quote?: string;
}

export interface Escalation {
  /** 0 to 1: the sum of the parts, at most 1. */
  readonly risk: number;
  /** Heaviest first. */
  readonly parts: readonly EscalationSign[];
}

/** What a prediction is made of: the conversation as the helpdesk sent it, and what was read from the newest message. */
export interface EscalationInput {
  readonly message: Reading;
  readonly at: Date | undefined;
  /** The customer's earlier messages of the conversation, in any order. */
  readonly earlier: readonly { readonly at: Date | undefined }[];
  readonly frustration: string | undefined;
  /** By how much more negative the message sounds than the mildest before it, 0 to 1. */
  readonly toneGrowth: number;
  readonly legal: string | undefined;
  readonly management: string | undefined;
  /** In words, where the reply would do something grave. */
  readonly highStakes: string | undefined;
}

/**
 * Points per part. Ours, and tried on the labelled texts: one mild part alone never reaches the standard line of 60,
 * two or three do. A customer who repeats, waits and names a day is one; a customer who asks once how things stand is none.
 */
const points = {
  earlierMessage: 15, // per earlier message of the customer
  earlierMessagesAtMost: 30,
  repeatWords: 30,
  frustration: 30,
  growingTone: 20,
  waitingWords: 25,
  days: 20,
  manyDays: 30,
  deadline: 25,
  legal: 40,
  management: 30,
  churn: 40,
  highStakes: 20,
} as const;

const longWaitDays = 3;
const veryLongWaitDays = 7;
const grownTone = 0.3; // as the standard policy's trend: so much more negative than the mildest before

const phrases: readonly (readonly ['repeats' | 'waiting' | 'deadline' | 'churn', readonly Phrase[]])[] = [
  [
    'repeats',
    [
      'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth|last ~2 time|message|mail|email|mails|request|reminder|ticket|attempt|call',
      'still ~1 no|not|nothing|waiting|without|open|unanswered|unresolved|broken|happening',
      'nothing ~1 since',
      'asking|writing|wrote|asked|call|calling|contact|contacting|chasing|nag|bother ~4 again|already|twice',
      'follow|following ~1 up',
      'any ~1 update|news|progress',
      'same ~1 question|problem|issue|error|request',
      'no|without|nobody|noone|never ~2 answer|answers|answered|reply|replied|response|responded|reaction|came|called|got ~3 back?',
      'nobody|noone ~3 came|come|back|working',
      'as|like i|we ~1 said|wrote|explained|mentioned',
      'zum|schon|bereits zweiten|dritten|vierten|funften|mehrfach|mehrmals|wiederholt',
      'immer noch',
      'noch immer|keine|nichts',
      'keine ~2 antwort|ruckmeldung|reaktion|nachricht',
      'erneut|nochmals|abermals ~4 nach|anfrage|melde|schreibe|frage',
      'toujours ~1 pas|aucune|rien|sans|en attente',
      'sans|aucune ~1 reponse|nouvelles|nouvelle|retour|suite',
      'deuxieme|troisieme|quatrieme|cinquieme|enieme ~1 fois|message|mail|relance|demande',
      'relance|relancer|relancons',
      'segunda|tercera|cuarta|quinta|enesima ~1 vez|consulta|llamada|mensaje',
      'sigue|seguimos|sigo|siguen ~2 sin|esperando|igual',
      'sin ~1 respuesta|contestacion|noticias|novedades',
      'nadie ~3 contesta|responde|vino|llama|llamo|contesto|respondio|ha',
      'no ~1 vino|contesto|respondio ~1 nadie',
      'seconda|terza|quarta|ennesima ~1 volta|richiesta|mail|segnalazione',
      'ancora ~2 nessuna|niente|senza|risposta|nulla|attesa|una',
      'attendo|aspetto|attendiamo|aspettiamo ancora|sempre',
      'nessuna ~1 risposta|novita',
      'segunda|terceira|quarta|enesima ~1 vez|mensagem|tentativa',
      'continuamos|continuo|ainda ~2 sem|esperando|aguardando|nao',
      'sem ~1 resposta|retorno|novidades',
      'tweede|derde|vierde|vijfde ~2 keer|bericht|mail|melding|verzoek|maal',
      'nog ~1 steeds|altijd|geen|niets',
      'geen ~1 antwoord|reactie|bericht',
    ],
  ],
  [
    'waiting',
    [
      'for|after|since|over ~2 days|weeks|months',
      'for|after|since more|at|less|well than|least|over ~2 days|weeks|months',
      'already ~4 days|weeks|months',
      'now ~1 days|weeks|months',
      'not|no|nothing|nobody|noone|never|havent|hasnt|didnt|without ~6 in|within ~2 days|weeks|months',
      'promised|said|told ~8 in|within ~2 days|weeks|months',
      'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|time|times ~4 in ~2 days|weeks|months',
      'two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|12|14|several|many ~2 days|weeks|months ~3 now|already|ago|without|old|open|later|later',
      'days|weeks|months ~3 now|already|without|ago',
      'second|third|fourth|fifth|sixth ~1 working? day|week|month',
      'since ~1 last|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december ~1 week|month|monday|friday?',
      'since ~1 last? week|month|year|monday|tuesday|wednesday|thursday|friday',
      'seit ~3 tagen|wochen|monaten|montag|dienstag|mittwoch|donnerstag|freitag',
      'depuis ~3 jours|semaines|mois|lundi|mardi|mercredi|jeudi|vendredi',
      'hace|desde|llevamos|llevo ~3 dias|semanas|meses|lunes|martes|miercoles|jueves|viernes',
      'da|dopo ~3 giorni|settimane|mesi|lunedi|martedi|mercoledi|giovedi|venerdi',
      'ha|ha|desde|faz ~3 dias|semanas|meses|segunda|terca|quarta|quinta|sexta',
      'al|sinds|na ~3 dagen|weken|maanden|maandag|dinsdag|woensdag|donderdag|vrijdag',
    ],
  ],
  [
    'deadline',
    [
      'by|before|until|till ~2 today|tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|then|eod|midnight',
      'deadline|overdue|urgent|urgently|asap',
      'within|in ~2 24|48|hours|hour',
      'unless|expect|expects|demand|request|require|required|insist|must ~8 within ~2 days|weeks',
      'is|starts|start|opens|open|begins|due|goes|go|on|are ~3 tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday',
      'audit|stocktake|launch|fair|event|opening|payroll|delivery ~4 tomorrow|today|monday|tuesday|wednesday|thursday|friday|week',
      'bis ~2 morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|ende',
      'am montag|dienstag|mittwoch|donnerstag|freitag ~6 steht|beginnt|startet|muss|mussen|brauchen|fallt',
      'frist|dringend|sofort|umgehend|schnellstens',
      'avant|dici|jusqua ~2 demain|lundi|mardi|mercredi|jeudi|vendredi|ce|soir|midi',
      'ouvre|commence|debute|demarre ~1 demain|lundi|mardi|mercredi|jeudi|vendredi',
      'urgent|urgence|urgente|urgentemente|immediatement|delai|plazo|prazo|scadenza|spoed|dringend',
      'antes|para ~2 manana|hoy|lunes|martes|miercoles|jueves|viernes|amanha|hoje|segunda|sexta',
      'termina|vence|empieza|comeca|abre ~1 manana|hoy|lunes|martes|viernes|amanha|hoje',
      'entro|lunedi|domani|martedi|mercoledi|giovedi|venerdi ~2 domani|oggi|lunedi|venerdi|apriamo|apre|inizia|parte|scade',
      'voor|uiterlijk ~1 morgen|vandaag|maandag|vrijdag|woensdag',
    ],
  ],
  [
    'churn',
    [
      'switch|switching|move|moving|go|going|change|changing|migrate|look|looking|evaluate|evaluating|consider|considering|compare|comparing|find|try|shop|talking ~4 competitor|competitors|provider|providers|supplier|suppliers|vendor|vendors|elsewhere',
      'look|looking|evaluate|evaluating|consider|considering|compare|comparing ~4 alternative|alternatives',
      'look|looking|shop|shopping around',
      'switch|switching|move|moving|go|going|change|changing|migrate|try|find ~4 another|different ~1 company|bank|shop|store|firm|insurer|carrier|agency|operator|host|platform|software|system',
      'other|another|different|new ~1 provider|providers|supplier|suppliers|vendor|vendors|tool|solution|partner',
      'take|taking our|my business ~1 elsewhere',
      'leave|leaving|quit ~2 you|unless|if',
      'not|wont|dont ~2 renew|renewing',
      'reconsider|rethink|reviewing|review ~3 contract|subscription|relationship|renewal',
      'cancel|terminate|end ~4 unless|if|otherwise',
      'anderen|anderer|neuen|zur ~2 anbieter|dienstleister|lieferanten|konkurrenz|mitbewerber',
      'anbieter ~1 wechseln|wechsel',
      'autre|autres|changer ~2 prestataire|fournisseur|fournisseurs|solution|concurrent|concurrence',
      'otro|otra|otros|cambiar ~2 proveedor|proveedores|empresa|competencia|solucion',
      'altro|altra|altri|cambiare|cambieremo ~2 fornitore|fornitori|concorrenza|soluzione',
      'outro|outra|outros|mudar|trocar ~3 fornecedor|fornecedores|concorrente|concorrencia|empresa',
      'andere|overstappen|overstap ~3 leverancier|aanbieder|concurrent|partij',
    ],
  ],
];
const book = compilePhrases(phrases);

/**
 * Predicts how likely a conversation is to escalate, from its parts: repeated follow-ups, a tone that grows, time without
 * a solution, days that the customer names, legal words, a wish for management, churn, and grave actions (R90).
 *
 * Additive and monotone: one part more never lowers the risk. Every part is shown with its points.
 */
export function predictEscalation(input: EscalationInput): Escalation {
  const said = new Map(findPhrases(input.message, book).map(({ id, quote }) => [id, quote]));
  const parts = [...repeats(input, said.get('repeats')), ...tone(input), ...waiting(input, said.get('waiting'))];
  const named = (part: EscalationPart, sum: number, text: string, quote: string | undefined) => {
    if (quote !== undefined) parts.push({ part, points: sum, text, quote });
  };
  named('deadline', points.deadline, 'the customer names a time', said.get('deadline'));
  named('churn', points.churn, 'the customer thinks of leaving', said.get('churn'));
  named('legal', points.legal, 'the customer speaks of legal action', input.legal);
  named('management', points.management, 'the customer asks for management', input.management);
  if (input.highStakes !== undefined) parts.push({ part: 'high-stakes', points: points.highStakes, text: input.highStakes });
  const sum = parts.reduce((total, part) => total + part.points, 0);
  return { risk: Math.min(sum, 100) / 100, parts: parts.sort((a, b) => b.points - a.points) };
}

function repeats({ earlier }: EscalationInput, quote: string | undefined): EscalationSign[] {
  const counted = Math.min(points.earlierMessagesAtMost, earlier.length * points.earlierMessage);
  return [
    ...(counted > 0 ? [{ part: 'repeats' as const, points: counted, text: `message ${earlier.length + 1} of the customer in this conversation` }] : []),
    ...(quote === undefined ? [] : [{ part: 'repeats' as const, points: points.repeatWords, text: 'the customer asks again', quote }]),
  ];
}

function tone({ frustration, toneGrowth }: EscalationInput): EscalationSign[] {
  if (frustration !== undefined) return [{ part: 'rising-frustration', points: points.frustration, text: 'the customer is frustrated', quote: frustration }];
  return toneGrowth >= grownTone ? [{ part: 'rising-frustration', points: points.growingTone, text: 'the tone grows over the conversation' }] : [];
}

function waiting({ at, earlier }: EscalationInput, quote: string | undefined): EscalationSign[] {
  const began = Math.min(...earlier.flatMap((message) => message.at?.getTime() ?? [])); // infinite where no message has a time
  const days = at ? Math.floor((at.getTime() - began) / 86_400_000) : 0;
  return [
    ...(days >= longWaitDays
      ? [{ part: 'unresolved-time' as const, points: days >= veryLongWaitDays ? points.manyDays : points.days, text: `open for ${days} days` }]
      : []),
    ...(quote === undefined ? [] : [{ part: 'unresolved-time' as const, points: points.waitingWords, text: 'the customer says how long it takes', quote }]),
  ];
}
