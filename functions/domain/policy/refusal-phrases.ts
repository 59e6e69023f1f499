import type { PromiseLine } from './promise-book.ts';

/** What is refused by its noun; the lines hold `N` where the noun stands. */
const nouns = {
  en: { refund: 'refund|refunds|reimbursement|compensation', cancellation: 'cancellation' },
  de: { refund: 'erstattung|ruckerstattung|ruckzahlung|gutschrift|entschadigung', cancellation: 'kundigung|stornierung' },
  fr: { refund: 'remboursement|remboursements|dedommagement|indemnisation', cancellation: 'resiliation|annulation' },
  es: { refund: 'reembolso|reembolsos|devolucion|compensacion|indemnizacion', cancellation: 'cancelacion|anulacion' },
  it: { refund: 'rimborso|rimborsi|risarcimento|indennizzo', cancellation: 'disdetta|cancellazione|annullamento|recesso' },
  pt: { refund: 'reembolso|reembolsos|devolucao|indenizacao|indemnizacao', cancellation: 'cancelamento|rescisao' },
  nl: { refund: 'terugbetaling|restitutie|vergoeding', cancellation: 'opzegging|annulering' },
} as const;
type Language = keyof typeof nouns;

/** Lines that say no by a negation of their own. */
const negated: Readonly<Record<Language, readonly PromiseLine[]>> = {
  en: [
    'there ~2 no _1 N',
    'N ~4 not|t|cannot|never ~3 possible|available|granted|approved|due|offered',
    'N ~3 cannot|can|could|will|won t|not? ~2 issued|made|given|granted|paid|accepted',
    'you ~2 t|not ~2 get|receive|be _2 N',
    'not|t ~1 entitled|eligible to|for _1 N',
    'we|i ~2 t|not|cannot|unable ~3 offer|provide|give|accept|agree _3 N',
    'we|i ~1 offer|give|grant no N',
  ],
  de: [
    'N ~4 nicht ~3 moglich|machbar|vorgesehen|gewahrt|bewilligt|genehmigt|akzeptiert',
    'N ~3 nicht in frage|betracht',
    'gibt|erhalten|bekommen|gewahren|leisten ~3 keine|keinerlei N',
    'keine|keinerlei N ~2 moglich|gewahren|leisten|vornehmen|anbieten|geben',
    'kein|keinen|keinerlei anspruch auf _2 N',
  ],
  fr: [
    'N ~2 n|ne ~1 est|sera|peut pas ~2 possible|prevu|prevue|accorde|accordee|envisageable',
    'aucun|aucune N ne|n sera|est|peut',
    'n|ne ~1 accordons|proposons|effectuons|accordera pas|aucun|aucune _2 N',
    'pas|aucun droit a _3 N',
  ],
  es: [
    'N ~2 no ~1 es|sera|resulta|esta ~1 posible|viable|previsto|prevista',
    'N ~1 no procede',
    'no ~1 es|sera|resulta posible _1 N',
    'no ~1 procede|habra|hay|ofrecemos|concedemos|realizamos _1 N',
    'no ~1 derecho a|al _1 N',
  ],
  it: [
    'N ~2 non ~1 e|sara|risulta ~1 possibile|previsto|prevista|dovuto|ammesso|ammessa',
    'non ~1 e|sara|risulta possibile|previsto _1 N',
    'non ~1 offriamo|concediamo|effettuiamo _1 N',
    'nessun|nessuna N e|sara|verra',
    'non ~2 diritto a|al _1 N',
  ],
  pt: [
    'N ~2 nao ~1 e|sera|esta ~1 possivel|previsto|prevista|devido|devida',
    'nao ~1 e|sera possivel _1 N',
    'nao ~1 ha|havera|oferecemos|concedemos|fazemos _1 N',
    'nenhum|nenhuma N sera|e',
    'nao ~2 direito a|ao _1 N',
  ],
  nl: ['N ~3 niet ~1 mogelijk|toegestaan|toegekend', 'krijgt|ontvangt|geven|bieten|is ~2 geen N', 'geen N ~1 mogelijk', 'geen recht op _1 N'],
};

/** Lines that say no by a word of refusing, which a negation takes back. */
const refused: Readonly<Record<Language, readonly PromiseLine[]>> = {
  en: [
    'N ~1 has|have|was|were|is|are|must ~2 declined|rejected|refused|denied|excluded|impossible|withdrawn|revoked|cancelled',
    'we|i ~3 decline|declined|reject|rejected|refuse|refused|deny|denied _4 N',
  ],
  de: [
    'N ~1 ist|wurde|wird|bleibt ~3 ausgeschlossen|abgelehnt|verweigert|unmoglich|zuruckgewiesen',
    'wir|ich ~3 lehnen|lehne|verweigern|verweigere _4 N',
    'wir|ich _6 N _2 abgelehnt|ablehnen|verweigert|verweigern',
  ],
  fr: ['N ~1 est|a|sera ~2 exclu|exclue|refuse|refusee|rejete|rejetee|impossible', 'refusons|rejetons _3 N'],
  es: ['N ~1 ha|fue|esta|queda|es ~1 rechazado|rechazada|denegado|denegada|excluido|excluida|imposible', 'rechazamos|denegamos _2 N'],
  it: ['N ~1 e|stato|stata|viene ~2 rifiutato|rifiutata|respinto|respinta|escluso|esclusa|negato|negata|impossibile', 'rifiutiamo|respingiamo|neghiamo _2 N'],
  pt: ['N ~1 foi|esta|e ~1 recusado|recusada|rejeitado|rejeitada|negado|negada|excluido|excluida|impossivel', 'recusamos|rejeitamos|negamos _2 N'],
  nl: ['N ~1 is|werd|wordt ~2 geweigerd|afgewezen|uitgesloten|onmogelijk', 'weigeren|weiger _3 N'],
};

const linesOf = (lists: Readonly<Record<Language, readonly PromiseLine[]>>, noun: 'refund' | 'cancellation'): PromiseLine[] =>
  (Object.keys(nouns) as Language[]).flatMap((language) => lists[language].map((line) => line.replace(/\bN\b/, nouns[language][noun])));

/** Refusals by a noun: "there will be no refund", "Ihre Kündigung wurde abgelehnt". */
export const refusals = [
  ['no-refund', linesOf(negated, 'refund')],
  ['no-cancellation', linesOf(negated, 'cancellation')],
  ['refund-refused', linesOf(refused, 'refund')],
  ['cancellation-refused', linesOf(refused, 'cancellation')],
] as const;
/** Behind the noun: something about it that is not there or needed ("there is no refund fee"). */
export const aboutIt: ReadonlySet<string> = new Set('fee fees form forms request requests charge needed necessary'.split(' '));
/** "Not yet" refuses nothing. */
export const notYet: ReadonlySet<string> = new Set('yet noch encore todavia aun ancora ainda nog'.split(' '));
