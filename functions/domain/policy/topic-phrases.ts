import type { Phrase } from './phrases.ts';

/** Topics that are read from a customer's own words. The last four are the do-not-answer list. */
export type ReadTopic =
  | 'account_closure'
  | 'cancellation'
  | 'billing_dispute'
  | 'security_change'
  | 'legal_inquiry'
  | 'refund'
  | 'legal_advice'
  | 'medical_advice'
  | 'policy_exception'
  | 'private_data';

type TopicPhrases = readonly (readonly [ReadTopic, readonly Phrase[]])[];

const account = 'account|acct|acount|profile|workspace|membership|konto|kundenkonto|benutzerkonto|firmenkonto|profil|compte|cuenta|conto|conta|rekening';
const our = 'our|my|this|that|the|an|a|all|your';
const contract =
  'subscription|subscriptions|contract|contracts|plan|order|orders|booking|reservation|service|services|agreement|renewal|licence|licences|license|licenses|seats|trial|membership|purchase|transfer|payment|transaction';
const vertrag = 'vertrag|vertrage|abo|abonnement|lizenz|lizenzen|tarif|wartung|wartungsvertrag|wartungspaket|mitgliedschaft|bestellung|auftrag|buchung';
const contrat = 'contrat|abonnement|labonnement|forfait|commande|reservation|licence|licences|service';
const contrato =
  'contrato|suscripcion|pedido|servicio|reserva|licencia|licencias|contratto|abbonamento|labbonamento|ordine|servizio|assinatura|subscricao|plano|encomenda|servico';
const overeenkomst = 'abonnement|contract|overeenkomst|bestelling|licentie|licenties|reservering';
const invoice =
  'invoice|invoices|bill|bills|charge|charges|surcharge|fee|fees|debit|payment|payments|transaction|transactions|withdrawal|amount|statement|item';
const rechnung = 'rechnung|rechnungen|abbuchung|lastschrift|betrag|forderung|gebuhr';
const factura =
  'facture|prelevement|debit|montant|frais|factura|cargo|cobro|importe|fattura|addebito|importo|fatura|cobranca|debito|factuur|rekening|bedrag|afschrijving|toeslag';
const secret = 'password|passwords|passcode|passphrase|pin|login|credentials|2fa|mfa|sso|otp|authenticator';
const thing = 'phone|mobile|laptop|device|token|badge|keys';
const geheim = 'passwort|kennwort|pin|zugangsdaten|wachtwoord|pincode';
const clave = 'passe|contrasena|clave|pin|password|senha';
const factor =
  'factor|2fa|mfa|sso|authentication|authenticator|authentification|lauthentification|autenticacion|autenticazione|lautenticazione|autenticacao|fattori|fattore|fator';
const drug =
  'medication|medicine|medicines|meds|drug|drugs|dose|dosage|antibiotics|painkiller|painkillers|tablet|tablets|pill|pills|insulin|ibuprofen|paracetamol|aspirin';
const personal = 'home|private|personal';

/**
 * What a business writes when it asks for one of these things, in English, German, French, Spanish, Italian, Portuguese and Dutch.
 *
 * They only ever add a topic. Words that a sentence denies ("we do not want to cancel"), and words that name a part of
 * a program or somebody else's affair ("the cancel button", "their booking"), are taken away before these are matched.
 */
export const topicPhrases: TopicPhrases = [
  [
    'account_closure',
    [
      `close|closing|delete|deleting|terminate|deactivate|disable|remove|erase|cancel|shut|end down? ${our}? whole|entire|business|company|customer|client|user|old|current|online? ${account}`,
      `close|delete|terminate|deactivate|cancel our|my ~1 accounts`,
      `want|need|like|have|get|please ~3 account|accounts ~2 closed|deleted|terminated|deactivated|removed|gone|cancelled|canceled`,
      'closure|deletion|termination|closing of ~3 account|accounts|profile|workspace',
      'account closure|deletion|termination',
      'schliessen|schliesse|loschen|losche|kundigen|kundige|auflosen|deaktivieren|beenden ~4 konto|kundenkonto|benutzerkonto|firmenkonto|account|profil',
      'konto|kundenkonto|benutzerkonto|firmenkonto|account ~3 schliessen|loschen|kundigen|auflosen|deaktivieren|geloscht|geschlossen',
      'fermer|fermez|cloturer|cloturez|supprimer|supprimez|resilier|desactiver ~2 compte',
      'fermeture|cloture|suppression ~2 compte',
      'cerrar|cierren|cierre|eliminar|eliminen|cancelar|borrar|borren ~2 cuenta',
      'chiudere|chiudete|chiusura|eliminare|eliminate|cancellare|disattivare ~3 account|laccount|conto',
      'account|conto ~12 eliminarlo|chiuderlo|cancellarlo',
      'encerrar|encerrem|encerramento|fechar|fechem|eliminar|apagar|excluir|cancelar ~2 conta',
      'account|rekening ~2 verwijderen|opzeggen|sluiten|opheffen|beeindigen',
      'verwijder|sluit|beeindig ~2 account|rekening',
    ],
  ],
  [
    'cancellation',
    [
      `cancel|cancelling|canceling|cancle|terminate|terminating ~3 ${contract}`,
      `end|ending|stop|stopping|discontinue|reverse|undo|recall|revoke our|my|the|this|that ~1 ${contract}`,
      'please|kindly|pls ~1 cancel|terminate',
      'cancel it|this|everything',
      `want|need|like|have|get ~3 ${contract} ~1 cancelled|canceled|terminated|reversed`,
      'notice of? to? termination|cancellation|terminate|cancel',
      `cancellation|termination of ~2 ${contract}`,
      'subscription|contract|order|plan cancellation|termination',
      'withdraw|withdrawing from ~2 contract|purchase|agreement|order',
      'stop|disable|cancel|off ~3 renewal|renew|renewing|autorenew|autorenewal',
      `hiermit|wir|ich ~1 kundigen|kundige|stornieren|storniere|widerrufen|widerrufe`,
      `kundigen|kundige|beenden|stornieren|widerrufen ~4 ${vertrag}`,
      `${vertrag} ~4 kundigen|beenden|stornieren|widerrufen|abbestellen`,
      `kundigung|stornierung|widerruf ~3 bestatigen|${vertrag}|vertrags|abos`,
      `resilier|resiliez|resilions|resiliation|annulez|annulons ~3 ${contrat}`,
      `annuler|annulation ~1 notre|ma|mon|la|le|cette|de ~1 ${contrat}`,
      `cancelar|cancelen|cancele|cancelem|anular|anulen|rescindir|baja|disdire|disdetta|annullare|annullate|recedere|cancelamento|cancelacion ~3 ${contrato}`,
      'dar|darnos|dennos|darme|damos de baja',
      `zeg|zeggen|zegt ~3 ${overeenkomst} ~2 op`,
      `opzeggen|opzegging|annuleren|annuleer|beeindigen|stopzetten ~3 ${overeenkomst}`,
      `${overeenkomst} ~3 opzeggen|annuleren|beeindigen|stopzetten`,
    ],
  ],
  [
    'billing_dispute',
    [
      'dispute|disputing|contest|contesting the|this|that|these|those|your|a|an|it|charge|charges',
      'open|opened|file|filed|filing|initiate|initiated|request|raise|start|started|do|lodge ~3 chargeback|chargebacks',
      'chargeback initiated|filed|opened|case|coming',
      'charge back initiated|filed|opened',
      'do|file|open|initiate a charge back',
      'billed|charged|debited|invoiced|paid ~4 twice|double',
      'double|overly|wrongly|incorrectly|mistakenly|falsely|twice charged|billed|debited|billing|invoiced',
      'overcharg*|overbill*|doublecharged',
      `invoice|bill|billing|statement ~3 wrong|incorrect|false|mistaken|inaccurate|unjustified`,
      'a|the|this|your|an wrong|incorrect|erroneous|false invoice|bill|charge|amount',
      'error|errors|mistake|mistakes ~2 invoice|invoices|bill|billing',
      'billing error|errors|mistake|dispute|discrepancy',
      `unauthori*|fraudulent|unknown|unrecogni*|unexplained|unfamiliar|suspicious|duplicate|duplicated|bogus ~1 ${invoice}`,
      'charge|payment|transaction|withdrawal|debit ~3 twice|duplicated',
      `object|objection|objections to ~3 ${invoice}`,
      'why ~2 we|i|you|u|us|me ~3 charged|bill|billed|debited',
      `${rechnung} ~4 falsch|fehlerhaft|unberechtigt|doppelt`,
      `falsche|fehlerhafte|unberechtigte ${rechnung}`,
      'doppelt|zweimal ~3 abgebucht|berechnet|belastet|bezahlt|eingezogen',
      `widersprechen|widerspreche|beanstanden|beanstande|widerspruch|anfechten ~4 ${rechnung}`,
      `contester|contestons|conteste|contestiamo|contesto|contestare|contestar|contestamos|impugnar|impugnamos|disputar ~3 ${factura}`,
      `${factura} ~3 fausse|faux|erronee|errone|incorrecte|incorrecta|incorrecto|erronea|erroneo|indebido|errata|errato|sbagliata|sbagliato|errada|incorreta|onjuist|verkeerd`,
      'preleve|preleves|facture|factures|debite|debites ~2 deux fois',
      'cobrado|cobraron|cargado|facturado ~3 dos veces',
      'addebitato|fatturato|pagato due volte',
      'cobrado|cobrados|cobraram|cobrada ~3 mais|vezes|dobro',
      `betwist|betwisten ~3 ${factura}`,
      'bezwaar ~5 factuur|rekening|bedrag',
      'dubbel|tweemaal|keer ~2 afgeschreven|gefactureerd|betaald|berekend',
    ],
  ],
  [
    'security_change',
    [
      `reset|resetting|change|changing|recover|unlock|unblock|forgot|forgotten|replace|restore ~3 ${secret}`,
      `${secret} ~3 reset|changed|forgotten|blocked|locked|leaked|stolen|compromised|expired`,
      `lost|stole|stolen|misplaced ~2 ${secret}|${thing}`,
      `${thing} ~3 stolen|lost|missing|hacked|compromised`,
      `disable|remove|reset|off|deactivate|bypass|switch ~3 ${factor}`,
      `take ~4 ${factor} ~3 off`,
      'make|promote ~3 admin|administrator|superuser|owner',
      'give|grant|assign|remove|revoke|transfer|need ~3 admin|administrator|root|elevated ~1 access|rights|role|permissions|privileges',
      'grant|revoke|remove|give ~3 permissions|privileges',
      'change|update|replace|transfer|new ~4 owner|ownership ~1 of? account|address|email',
      'change|transfer ~3 ownership',
      'replace|owner ~5 owner|account ~1 of? account|owner',
      'new|change|changed|update|updated ~2 bank details|account|information',
      'key|keys|token|credentials|secret|password ~6 leaked|exposed|compromised|stolen',
      'revoke|rotate|regenerate|reissue ~4 key|keys|token|tokens|certificate|credentials|access',
      'account|login|user|system|mailbox ~3 hacked|hijacked|compromised|locked|blocked',
      'been|was|were|got hacked|phished|locked|blocked',
      'lift|remove|disable|bypass ~2 restriction|restrictions|allowlist|whitelist',
      'security breach|incident|hole',
      'freeze|freezing|block|unfreeze|unblock ~3 account|card|login|user',
      'someone|somebody|stranger|thief|hacker ~4 using|used|uses|accessed|access|accessing ~4 account|card|login|data|system|key|keys',
      'used|accessed by someone|somebody|strangers',
      'data|details|account|key|card|system ~4 compromised|exposed|hacked',
      'victim of ~3 fraud|theft|phishing',
      `${geheim} ~4 zurucksetzen|zuruck|andern|vergessen|gesperrt|entsperren|resetten|wijzigen|vergeten|herstellen`,
      `setzen|setze|andern|andere|entsperren|reset|wijzig|vergeten ~4 ${geheim}`,
      'faktor|2fa ~6 zuruck|zurucksetzen|deaktivieren|abschalten|ausschalten|entfernen',
      'neue|geanderte|geandert|andern ~2 bankverbindung|bankdaten|iban',
      'adminrechte|administratorrechte|beheerdersrechten',
      `reinitialiser|reinitialisez|changer|modifier|oublie|perdu|cambiar|cambien|restablecer|olvidado|olvide|recuperar|reimpostare|cambiare|dimenticato|redefinir|alterar|esqueci ~4 ${clave}`,
      `desactiver|desactivez|reinitialiser|supprimer|desactivar|desactiven|quitar|quiten|eliminar|disattivare|disattivate|rimuovere|rimuovete|desativar|desativem|remover ~3 ${factor}`,
      'droits|acces|permisos|permessi|diritti|permissoes|acesso ~1 administrateur|administrador|amministratore|admin',
      'cambiar|cambien|changer|changez|cambiare|alterar|mudar ~4 titular|titulaire|titolare|proprietaire|proprietario',
      'nouveau|nuevos|nuevo|nuova|nuovi|nouvelles|novos|nieuwe coordonnees|datos|rib|coordinate|dati|dados|bankgegevens|bankrekening bancaires|bancarios|bancarie|bancari',
      'tweefactor*|tweestaps* ~4 uit|uitschakelen|uitzetten|resetten',
    ],
  ],
  [
    'legal_inquiry',
    [
      'our|your|the legal department|team|counsel ~12 question|questions|clause|contract|agreement|negotiate|review*|liability|terms|call|indemnity',
      'our|my counsel ~8 question|questions|asks|wants|needs|review*',
      'subpoena|subpoenas|subpoenaed|injunction|indemnity|indemnification',
      'court order',
      'limitation of liability',
      'litigation|legal hold',
      'governing law',
      'act|acting for ~8 matter',
      'service of process|documents',
      'gdpr|privacy|data ~2 subject? request|complaint|breach|violation',
      'question|questions|inquiry|enquiry ~3 legal|law|liability|legality',
      'is it legal|lawful|illegal to',
      'rechtsabteilung|haftungsausschluss|haftungsbeschrankung|gerichtsbeschluss',
      'service|departement|direction juridique',
      'clause ~1 de? responsabilite|confidentialite',
      'departamento|servicio|asesoria juridico|juridica|legal',
      'clausulas ~2 contrato',
      'ufficio legale',
      'departamento|gabinete juridico',
      'juridische afdeling|dienst|vraag|vragen',
    ],
  ],
  [
    'refund',
    [
      'want|wants|need|request|requesting|requested|demand|expect|expecting|claim|give|get|issue|process|send|receive|like|please|kindly|pls|arrange|owe|owed|due|ask|asking|awaiting ~4 refund|refunds|reimbursement',
      'refund|reimburse|refnd us|me|our|my|the|it|this|please|pls',
      'refund|reimbursement please|for',
      'when|where|status ~5 refund|reimbursement',
      'like|want|need|be|please|get ~6 refunded|reimbursed',
      'money|cash|payment|deposit back',
      'give|send|pay|transfer ~2 back ~2 money|cash|amount|payment',
      'give|send|pay ~3 money|cash|amount|payment ~2 back',
      'bitten|bitte|mochten|mochte|wollen|will|verlangen|fordern|erwarten|erwarte|beantragen|um|auf|wann|wo ~4 ruckerstattung|erstattung|ruckzahlung|gutschrift',
      'erstatten|erstattet ~4 uns|mir|betrag|geld|kaufpreis',
      'geld ~1 zuruck|zuruckhaben|zuruckbekommen|wieder',
      'demandons|demande|demander|souhaitons|souhaite|voulons|veux|exigeons|attendons|obtenir|quand ~3 remboursement',
      'remboursez|rembourser nous|moi',
      'nous|me|de|etre rembourser|remboursez|rembourse|rembourses',
      'rendre|rendez ~1 largent',
      'solicitamos|solicito|pedimos|pido|queremos|quiero|exigimos|exijo|esperamos|pedir|solicitar|gostariamos|gostaria|exigir|quando ~3 reembolso|devolucion|devolucao',
      'devuelvan|devuelvannos|devuelvanos|devuelvanme|devolver|devolvernos|devolvam ~2 dinero|dinheiro|pagado|importe|valor',
      'reembolsen|reembolsar|reembolsem ~3 nos|importe|dinero|valor|compra',
      'chiediamo|chiedo|vogliamo|voglio|vorremmo|richiediamo|pretendiamo|chiedere|esigiamo ~2 rimborso',
      'rimborsare|rimborsate|rimborsateci|restituite|restituiteci ~3 soldi|importo|fattura|denaro',
      'geld ~1 terug',
      'willen|wil|graag|verzoeken|vragen|eisen|verwachten ~4 terugbetaling',
    ],
  ],
  [
    'legal_advice',
    [
      'legally allowed|required|obliged|permitted|entitled|bound|possible|binding',
      'by|under ~1 law',
      'what|which|does|do ~3 law ~2 say|says|demand|demands|require|requires|mean',
      'advise|advice|advises ~3 legally|legal|law|enforceable',
      'legal advice|opinion',
      'clause|contract|agreement ~3 enforceable|legal|valid|binding|void',
      'is it legal|lawful|illegal|allowed ~8 advise|advice|law',
      'right|rights ~2 under|according ~3 law|gdpr',
      'fined|sued|liable ~3 under|if',
      'raten|rat ~2 uns|mir ~1 rechtlich|juristisch',
      'nach|laut ~2 recht|gesetz ~10 durfen|mussen|erlaubt|ist|speichern',
      'durfen|mussen ~8 nach ~2 recht|gesetz',
      'rechtsberatung|rechtsauskunft|rechtlich ~1 erlaubt|zulassig|verpflichtet',
      'le droit de',
      'dit la loi',
      'conseil|conseils juridique|juridiques',
      'es legal|licito|ilegal',
      'asesoramiento|consejo legal|juridico',
      'dice la ley|legge',
      'consulenza|parere legale',
      'diz a lei',
      'aconselhamento|parecer juridico',
      'juridisch advies',
      'volgens|wettelijk de? wet|verplicht|toegestaan',
    ],
  ],
  [
    'medical_advice',
    [
      `what|which|how|should|can|may|do|is ~8 take|give|giv|taking|giving|need|prescribe|raise|lower|recommend|safe ~6 ${drug}`,
      `${drug} ~8 should|can|may ~3 take|give|nurse|patient|we|i|she|he`,
      'raise|lower|increase|reduce|adjust ~3 insulin|dose|dosage|medication',
      'patient|resident|pregnant|rash|blisters|fever|dizzy|allergic|symptoms|pain|burn|burned|wound ~25 should|what|which|dose|doctor|treat*|recommend|take',
      'medical advice|opinion|diagnosis',
      'side effects ~4 of|with|from',
      'bewohner|patient|patientin|kind|schwindlig|fieber|ausschlag|schmerzen ~16 medikament|medikamente|dosis|behandlung|einnehmen|geben|tun',
      'medikament|medikamente|dosis ~6 geben|nehmen|einnehmen|empfehlen',
      'welches|welche medikament|dosis|behandlung',
      'quel|quelle|quels traitement|medicament|dose|medicaments',
      'conseil|avis medical',
      'medicamento|tratamiento|dosis ~4 recomienda|recomiendan|tomar|dar|debo|debemos',
      'que medicamento|dosis|tratamiento|dose|remedio',
      'que|quale|quanto ~1 farmaco|medicinale|dose|terapia',
      'consiglio|parere|consejo|conselho|medisch medico|advies',
      'welk|welke medicijn|dosis|medicatie|behandeling',
    ],
  ],
  [
    'policy_exception',
    [
      'make|making|grant|allow|have ~2 exception ~1 just|for|this|to|please|once|here|in',
      'make|grant ~2 exception',
      'as an exception',
      'waive|waiving|waived ~4 fee|fees|charge|penalty|requirement|rule|condition|minimum|term|deposit',
      'bend|skip|bypass|overlook|ignore|relax|stretch ~2 rule|rules|policy|requirement|terms|verification|deadline',
      'bend them|it for',
      'just ~1 this|one once|time',
      'even though|if ~5 policy|rules|terms|deadline|window',
      'special treatment|favour|favor',
      'ausnahme machen|gewahren|zulassen|moglich',
      'ausnahmsweise|kulanz',
      'faire|accorder ~2 exception',
      'titre exceptionnel|commercial',
      'hacer|hagan|concedan ~1 excepcion',
      'fare|faccia|facciate|concedere ~1 eccezione|uneccezione',
      'abrir|fazer|facam ~2 excecao',
      'uitzondering maken|mogelijk',
      'coulance',
    ],
  ],
  [
    'private_data',
    [
      'social security number|numbers',
      'date|dates of birth ~5 of',
      'full|complete|whole card number',
      `${personal} address|phone|number|mobile|cell|email ~6 of`,
      'salary|salaries|wage|wages|payslip|payslips of',
      'cell|mobile|phone number|numbers of ~3 other|admin|colleague|employee|customer|client|driver|courier|user|person|technician',
      'privatadresse|privatnummer',
      'handynummer|telefonnummer|adresse|gehalt ~1 ihres|seiner|von|der|des ~2 technikers|mitarbeiters|kollegen|kundin|kunden|frau|herrn',
      'numero ~4 personnel|prive|domicile',
      'adresse personnelle|privee',
      'direccion|telefono|numero|cuenta ~2 particular|personal|privado ~4 de',
      'numero|indirizzo ~2 telefono? privato|personale ~1 del|della|di',
      'numero|morada|endereco ~3 pessoal|particular ~1 do|da|de',
      'priveadres|privenummer',
    ],
  ],
];

const not = 'not|never|no|dont|didnt|doesnt|cant|cannot|couldnt|wont|havent|hasnt|isnt|wasnt|arent|unable|refuse';
const agreed = 'recogni*|authori*|approve|approved|agree|agreed|accept|accepted|order|ordered|make|made|remember|know|request|requested|mine|owe|me';

/** Phrases that hold their own denial or name somebody else: matched in the words as they stand. */
export const statedPhrases: TopicPhrases = [
  [
    'account_closure',
    [
      'longer ~2 need|want|use|using|require ~2 account|workspace|profile',
      'longer ~3 customer|client',
      'account|workspace ~4 longer needed|required',
      'permanently remove|delete ~4 account|workspace',
    ],
  ],
  [
    'cancellation',
    [
      `wont|not|dont ~2 renew|renewing|prolong|extend ~4 ${contract}|may|june|july|year|month|it|us`,
      'wont|not be renewing|staying|continuing',
      `not ~2 continue|continuing ~4 ${contract}`,
      'nicht ~2 verlangern|verlangert',
      'pas|ne ~2 renouveler|reconduire',
      'no|nao|non ~2 renovar|renovaremos|rinnovare|rinnoveremo',
      'niet ~2 verlengen',
    ],
  ],
  [
    'billing_dispute',
    [
      `${not} ~3 ${agreed} ~5 ${invoice}`,
      `${invoice} ~6 ${not} ~2 ${agreed}`,
      'wont|not|refuse ~1 to? pay|paying ~4 invoice|bill|charge|fee|surcharge|amount|dollars|euros|for',
      'rechnung|abbuchung|betrag ~3 nicht ~1 korrekt|richtig|nachvollziehbar|anerkennen|bestellt|vereinbart',
      'rechnung|betrag ~2 stimmt ~1 nicht',
      'akzeptieren|erkennen|anerkennen ~4 rechnung|abbuchung|betrag|forderung ~2 nicht',
      `pas|no|non|nao|niet ~3 reconnais*|reconoc*|riconosc*|reconhec*|accord|acuerdo|accordo|acordo|herken|herkennen|akkoord|accept* ~4 ${factura}`,
      `${factura} ~4 pas|jamais|no|nunca|non|mai|nao|niet ~3 reconnais*|reconoc*|riconosc*|reconhec*|convenu*|acordad*|pattuit*|afgesproken|besteld`,
    ],
  ],
  [
    'security_change',
    [
      'cant|cannot|unable|couldnt ~3 login|log|sign|signin',
      'cant|cannot|unable|couldnt ~1 access ~2 account|console|portal|admin',
      `dont|cant|cannot|not ~2 know|remember ~2 ${secret}`,
    ],
  ],
  [
    'private_data',
    [
      `his|her|their|employees|colleagues|drivers ~1 home|private|personal|cell ~1 address|number|phone|details|email`,
      'whats|what|tell|give|send ~3 his|her ~2 name|number|address|phone|salary|email',
      'give|send|tell|provide|share|need ~5 birth|salary|salaries|social ~8 of|security',
    ],
  ],
];
