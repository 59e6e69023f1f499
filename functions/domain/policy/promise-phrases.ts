import { compilePromises, type PromiseBook, type PromiseLine } from './promise-book.ts';
import { refusals } from './refusal-phrases.ts';

/** What a sentence can promise or tell as done. */
export type PromiseId =
  | 'refund'
  | 'credit'
  | 'gives'
  | 'gift'
  | 'returned'
  | 'way-back'
  | 'account_closure'
  | 'cancellation'
  | 'data_change'
  | 'guarantee'
  | 'liability'
  | 'service'
  | 'present'
  | 'follow-up'
  | 'receive'
  | 'no-refund'
  | 'no-cancellation'
  | 'refund-refused'
  | 'cancellation-refused';

const we = 'we|i';
const wir = 'wir|ich';
const nous = 'nous|je|j';
const wij = 'wij|we|ik';
const done = 'hemos|he|vamos|voy|queremos|podemos|puedo|abbiamo|ho|vogliamo|possiamo|iremos|podemos';
const object =
  'subscription|subscriptions|contract|contracts|plan|order|booking|agreement|service|renewal|membership|reservation|shipment|shipments|delivery|rest|remainder';
const vertrag = 'vertrag|vertrage|abo|abonnement|bestellung|auftrag|buchung|mitgliedschaft|tarif|reservierung';
const contrat = 'contrat|abonnement|commande|reservation|forfait|renouvellement';
const contrato = 'contrato|suscripcion|pedido|reserva|plan|contratto|abbonamento|ordine|prenotazione|assinatura|encomenda';
const account = 'account|accounts|workspace|profile';
const konto = 'konto|account|kundenkonto|benutzerkonto|nutzerkonto|zugang|profil';
const data = 'data|information|records|details|files|backups|backup|history';

/** Money given back: told or promised, with an amount or without one. */
const refunds: readonly PromiseLine[] = [
  `${we} ^5 refund|refunded|refunding|reimburse|reimbursed|reimbursing`,
  `${we} ~4 issue|issued|issuing|process|processed|processing|initiate|initiated|approve|approved|grant|granted|make|made|arrange|arranged _4 refund|reimbursement`,
  `${we} ~4 send|sending|sent|give|giving|gave|transfer|transferring|transferred|pay|paying|paid|return|returning|returned _4 money|payment|funds|deposit`,
  `${we} ~3 send|sent|give|gave|pay|paid|return it back`,
  `${we} ~3 pay|paid|paying|repay|repaid|transfer|transferred|transferring|wire|wired _6 back`,
  `${we} ~4 send|sending|sent|put|putting|return|returned|returning _6 back to|on|onto|into your|the _2 card|bank`,
  'you _2 get|getting|receive|receiving|have _3 money|funds _2 back',
  'you ll|will|are|have|ve|re ~2 be|been? ~1 refunded|reimbursed',
  `${wir} _12 erstatte|erstatten|erstattet|ruckerstatten|ruckerstattet|zuruckerstatten|zuruckerstattet|zuruckzahlen|zuruckgezahlt|zuruckuberwiesen|zuruckuberweisen`,
  `erstatte|erstatten ${wir}`,
  `zahle|zahlen|uberweise|uberweisen ${wir}? _8 zuruck`,
  'sie erhalten|bekommen _5 geld|betrag|kaufpreis _3 zuruck',
  `${nous} ~5 rembourse|remboursons|rembourserons|rembourserai|rembourser|rembourses`,
  'vous serez|seras|avez|etes _2 rembourse|rembourses|remboursee',
  'reembolsaremos|reembolsamos|reembolsare|devolveremos|reintegraremos|rimborseremo|rimborsiamo|rimborsero',
  'devolvemos|devolveremos _4 dinero|importe|dinheiro|valor',
  `${done} ~3 reembolsar|reembolsado|reembolsarle|devolver|devuelto|devolverle|rimborsare|rimborsato|rimborsarle`,
  'vamos|iremos ~2 reembolsar|devolver',
  `${wij} _10 terugbetalen|terugbetaald|terugstorten|teruggestort`,
  `${wij} betalen|betaal|storten|stort _8 terug`,
];

/** Money put to an account, a charge given up, damage made good: a credit can mean all of these. */
const credits: readonly PromiseLine[] = [
  `${we} ^5 credit|credited|crediting|compensate|compensated|compensating`,
  `${we} ~4 issue|issued|issuing|process|processed|processing|initiate|initiated|approve|approved|grant|granted|make|made|arrange|arranged _4 credit`,
  `${we} ~4 waive|waived|waiving _5 fee|fees|charge|charges|cost|costs|invoice`,
  'you ll|will|are|have|ve|re ~2 be|been? ~1 credited|compensated',
  `${wir} _12 gutschreiben|gutgeschrieben|verguten|vergutet|entschadigen|entschadigt`,
  `entschadige|entschadigen ${wir}`,
  `schreibe|schreiben ${wir}? _10 gut`,
  `${nous} ~5 crediterons|crediterai|crediter|creditons|recrediterons|recrediter|dedommagerons|dedommager|dedommageons|indemniserons|indemniser`,
  'vous serez _2 credite|credites|dedommage|indemnise',
  'abonaremos|abonamos|acreditaremos|acreditamos|compensaremos|indemnizaremos|accrediteremo|accreditiamo|risarciremo|risarciamo|creditaremos',
  `${done} ~3 abonar|abonado|abonarle|acreditar|acreditado|indemnizar|indemnizado|accreditare|accreditato|risarcire|creditar|ressarcir`,
  `${wij} _10 crediteren|gecrediteerd|vergoeden|vergoed`,
];

/** Given away only where an amount, a percentage or a free time says what. */
const gives: readonly PromiseLine[] = [
  `${we} ~5 pay|paying|paid|give|giving|gave|grant|granting|granted|offer|offering|offered|transfer|transferring|transferred|wire|deduct|deducted|knock|extend|extending|send|add|adding|added|apply|applied _8 you|your|back|off|free`,
  'will|ll|should ~1 be _2 in|on|to|into your _2 account|card|bank',
  'you ~3 get|getting|receive|receiving|have|ve|ll _10 back|off|refund|credit|discount|voucher|free|reimbursement|compensation',
  `${wir} _3 geben|gebe|gewahren|gewahre|schenken|schenke|zahlen|zahle|uberweisen|uberweise|erlassen|bieten|biete _4 ihnen|ihrem|sie`,
  `${wir} _3 ihnen _8 geben|gewahren|schenken|zahlen|uberweisen|erlassen|anbieten|gezahlt|uberwiesen`,
  `gewahren|geben|schenken|zahlen|uberweisen|erlassen ${wir}`,
  'sie erhalten|bekommen _6 zuruck|rabatt|gutschein|gutschrift|nachlass|erstattung|geschenkt|gratis|kostenlos',
  `${nous} ~2 vous ~3 offrons|offrirons|offrir|accordons|accorderons|accorder|verserons|verser|versons|donnons|donnerons`,
  'vous recevrez|recevez|obtiendrez|aurez|beneficierez|beneficiez',
  'le|les _2 ofrecemos|ofreceremos|damos|daremos|pagaremos|regalamos|concedemos',
  'recibira|recibiran|obtendra|riceverete|ricevera|recebera',
  'le|vi|ti _1 offriamo|offriremo|diamo|daremo|pagheremo|regaliamo',
  'u krijgt|ontvangt',
  `${wij} ~2 geven|bieten|betalen _2 u|je`,
];

const coins = 'euro|euros|eur|dollars|usd|pounds|gbp|pfund|franken|francs|chf';
/** Money on its way to the customer's account; with an amount, whoever acts. */
const arrivals: readonly PromiseLine[] = [
  'goes|go|going|sent|wired|paid|transferred|moved|deposited|lands|land|landed|landing|arrives|arrive|arriving|comes|coming|way _4 to|into|on|onto|in your _2 account|card|bank|paypal|iban',
  'reaches|hits ~1 your _2 account|card|bank',
  'will|ll ~1 reach|hit ~1 your _2 account|card|bank',
  'your _2 account|card ~2 received|receives',
  `the|your|these ~1 # ${coins}? is|are|was|were|goes ~3 way|going|sent|coming to you`,
  `${we} ~3 wired|wiring|wire|remitted`,
  'gehen|geht|landen|landet|fliessen|fliesst|kommen|kommt|uberwiesen|unterwegs _4 auf|an ihr|ihre|ihrem|ihren|ihrer _2 konto|bankkonto|girokonto|karte|kreditkarte',
  'auf ihr|ihre|ihrem|ihrer _1 konto|bankkonto|girokonto|karte|kreditkarte _3 uberwiesen|uberweisen|gezahlt|eingezahlt',
  `die|ihre ~1 # ${coins}? sind|ist ~3 unterwegs|weg zu ihnen`,
  'vire|virons|virerons|virer|vires|verse|versons|verserons|verses|transfere|transferons|transferes|arrivent|arriveront|arrivera|partent|vont|route _6 sur|vers|a votre _1 compte|carte',
  `les|vos ~1 # ${coins}? sont|partent ~3 route|chemin vers|pour vous`,
  'transferimos|transferiremos|transferido|transferir|ingresamos|ingresaremos|ingresado|ingresar|depositamos|depositado|llegan|llegaran|llegara|van|camino _6 a|en su|tu _1 cuenta|tarjeta',
  'bonificato|bonifichiamo|bonificheremo|versato|versiamo|verseremo|trasferito|trasferiamo|accreditato|arrivano|arriveranno|arrivera|vanno _6 sul|al suo|vostro|tuo _1 conto',
  'bonificato|versato|accreditato|arrivano|arriveranno|arrivera|vanno _6 sulla sua|vostra|tua _1 carta',
  'transferimos|transferiremos|transferido|transferir|depositamos|depositaremos|depositado|chegam|chegarao|chegara|vao|caminho _6 para|na|a _1 sua _1 conta',
  'storten|stort|gestort|overgemaakt|maken|komt|komen|gaat|gaan|onderweg _6 op|naar uw|je _1 rekening|bankrekening',
  'op|naar uw|je _1 rekening|bankrekening _2 gestort|overgemaakt',
];

/** A noun that speaks of money given back; only with an amount, and not where it was only asked for. */
const returned: readonly PromiseLine[] = [
  'refund|reimbursement|refunded|reimbursed|refunding|reimburse',
  'money|funds _1 back',
  'erstattung|ruckerstattung|ruckzahlung|erstattet|erstatten',
  'remboursement|rembourse|remboursons|rembourser',
  'reembolso|reembolsa|devolucion|rimborso',
  'terugbetaling',
];

/** The same of money that may be a credit. */
const gifts: readonly PromiseLine[] = [
  'compensation|goodwill|rebate|waive|waived|waiving|voucher',
  'credit note|of|for',
  'gutschrift|entschadigung|kulanz|kulanzzahlung|gutschein|gutgeschrieben',
  'dedommagement|indemnisation|avoir _1 de',
  'compensacion|indemnizacion|abono|risarcimento|indennizzo|indenizacao',
  'vergoeding|creditnota',
];

/** Where money goes that goes back: to what the customer paid with. */
const waysBack: readonly PromiseLine[] = [
  'to|on|onto|into your|the _2 card|bank|iban|paypal',
  'credit|credited|crediting your|the _1 card|bank',
  'auf ihr|ihre|ihrer|ihrem|das|die|der _1 bankkonto|girokonto|karte|kreditkarte|bankverbindung|paypal',
  'sur votre|la|le _1 carte|compte _1 bancaire|paypal',
  'a|en su|la|tu tarjeta|paypal',
  'a|en su|la|tu cuenta bancaria|corriente',
  'sulla sua|vostra carta',
  'sul suo|vostro conto corrente|bancario',
  'para|no|na o|seu|sua cartao',
  'op uw|je|de _1 bankrekening|creditcard|betaalrekening|pas',
];

const closures: readonly PromiseLine[] = [
  `${we} ~4 close|closed|closing|delete|deleted|deleting|terminate|terminated|terminating|deactivate|deactivated|remove|removed _3 ${account}`,
  `${account} ~1 has|have|is|was|will|s|can|cannot ~3 closed|deleted|terminated|deactivated`,
  `${wir} _6 ${konto} _4 geschlossen|schliessen|geloscht|loschen|aufgelost|auflosen|deaktiviert|deaktivieren`,
  `${wir} schliesse|schliessen|losche|loschen|deaktivieren _4 ${konto}`,
  `schliessen|loschen|deaktivieren ${wir} _4 ${konto}`,
  `${konto} ~1 wurde|ist|wird|kann _4 geschlossen|geloscht|aufgelost|deaktiviert`,
  `${nous} ~5 cloture|cloturons|cloturerons|cloturer|ferme|fermons|fermerons|fermer|supprime|supprimons|supprimerons|supprimer|desactive|desactiver _4 compte`,
  'compte ~2 a|est|sera|peut _3 cloture|ferme|supprime|desactive',
  `${done} ~3 cerrado|cerrar|eliminado|eliminar|borrado|borrar|cancelado|cancelar|chiuso|chiudere|eliminato|cancellato|encerrar|excluir _4 cuenta|account|conto|conta`,
  'cerraremos|cerramos|eliminaremos|eliminamos|borraremos|cancelaremos|chiuderemo|elimineremo|cancelleremo|encerramos|encerraremos|excluiremos _4 cuenta|account|conto|conta',
  'cuenta|conta _1 ha|fue|esta|sera|foi _2 cerrada|eliminada|cancelada|encerrada',
  `${wij} _5 account _4 gesloten|verwijderd|opgeheven|sluiten|verwijderen`,
];

const cancellations: readonly PromiseLine[] = [
  `${we} ~5 cancel|cancelled|canceled|cancelling|canceling|terminate|terminated|terminating _3 ${object}`,
  `${we} ~3 confirm|confirmed|accept|accepted|process|processed _2 cancellation`,
  `${object} ~1 has|have|is|was|will|s|can|cannot ~3 cancelled|canceled|terminated`,
  `${object} with|of|from|no|number|at ~5 has|have|is|was|will ~3 cancelled|canceled|terminated`,
  `${wir} _6 ${vertrag} _8 gekundigt|kundigen|storniert|stornieren|beendet|beenden|aufgelost|auflosen`,
  `${wir} kundige|kundigen|storniere|stornieren|beenden _4 ${vertrag}`,
  `kundigen|stornieren|beenden ${wir} _4 ${vertrag}`,
  `${vertrag} ~1 wurde|ist|wird|kann _4 gekundigt|storniert|beendet|aufgelost`,
  `${vertrag} mit|bei|vom|von|nr ~6 wurde|ist|wird _4 gekundigt|storniert|beendet|aufgelost`,
  'bestatige|bestatigen _4 kundigung|stornierung',
  `${nous} ~5 annule|annulons|annulerons|annuler|resilie|resilions|resilierons|resilier _4 ${contrat}`,
  `${contrat} ~2 a|est|sera|peut _3 annule|annulee|resilie|resiliee`,
  `${contrat} no|n|avec|du|chez ~6 a|est|sera _3 annule|annulee|resilie|resiliee`,
  `${done} ~3 cancelado|cancelar|anulado|anular|rescindido|rescindir|annullato|annullare|cancellato|cancellare|disdetto|disdire _4 ${contrato}`,
  `cancelaremos|cancelamos|anularemos|anulamos|annulleremo|annulliamo|cancelleremo|disdiremo _4 ${contrato}`,
  `${contrato} con|de|del|no|com|da|do ~5 ha|fue|esta|sera|foi _3 cancelado|cancelada|anulado|anulada|rescindido|annullato|cancellato|disdetto`,
  `${contrato} ~2 ha|fue|esta|sera|puede|e|foi _3 cancelado|cancelada|anulado|anulada|rescindido|annullato|cancellato|disdetto`,
  'contract|abonnement|bestelling|reservering ~1 is|wordt|werd _6 opgezegd|geannuleerd|beeindigd',
  `${wij} _12 contract|abonnement|bestelling|reservering _4 opgezegd|opzeggen|geannuleerd|annuleren|beeindigd`,
];

const bankOrMail = 'iban|bankverbindung|bankdaten|zahlungsdaten|auszahlungskonto|mail|mailadresse|email|emailadresse|benutzername|inhaber|kontoinhaber';
const changed = 'cambiado|cambiada|actualizado|actualizada|modificado|modificada|sustituido|sustituida';
const cambiato = 'cambiato|cambiata|aggiornato|aggiornata|modificato|modificata|sostituito|sostituita|reimpostata';
const alterado = 'alterado|alterada|atualizado|atualizada|mudado|mudada|trocado|trocada|substituido|substituida';
/** With what the customer signs in, is paid, or owns. */
const takeovers: readonly PromiseLine[] = [
  `${we} ~3 change|changed|changing|update|updated|updating|replace|replaced|replacing|switch|switched your|the _2 email|mail|iban|login|username|owner|ownership`,
  `${we} ~3 change|changed|changing|update|updated|updating|replace|replaced|replacing|switch|switched your _1 bank|payout|payment details|account|data|method`,
  `${we} ~3 transfer|transferred|transferring|assign|assigned|pass|passed _2 ownership`,
  `${we} ~3 make|made _3 owner|admin|administrator`,
  'your _1 email|mail|iban|login|username|password|pin ~2 has|have|was|is|s|will ~2 changed|updated|replaced|reset',
  'your _1 bank|payout details|account|data ~1 has|have|was|were|is|are|will ~2 changed|updated|replaced',
  `${wir} _4 ihre|ihr|ihren|neue|neuen _2 ${bankOrMail} _4 geandert|andern|aktualisiert|aktualisieren|hinterlegt|hinterlegen|ersetzt|ersetzen|umgestellt|ubertragen`,
  `ihre|ihr|neue _2 ${bankOrMail} ~2 wurde|wurden|ist|sind|wird|werden _4 geandert|aktualisiert|hinterlegt|ersetzt|umgestellt`,
  `${nous} ~5 change|changeons|changerons|changer|modifie|modifions|modifierons|modifier|mis|mettons|remplace|remplacons|remplacer|enregistre _3 votre|nouvel|nouveau _2 iban|rib|mail|email|courriel|electronique`,
  `${nous} ~5 change|changeons|modifie|modifions|modifier|mis|mettons|remplace|remplacons _3 vos coordonnees bancaires`,
  'votre|nouvel _2 iban|rib|mail|email|courriel|electronique ~1 a|est|sera ~2 change|changee|modifie|modifiee|mis|mise|remplace|remplacee',
  'vos coordonnees bancaires ~1 ont|sont|seront ~2 changees|modifiees|mises|remplacees',
  `hemos|he|vamos|voy ~2 ${changed}|cambiar|actualizar|modificar|sustituir _1 su|tu|sus|tus|nuevo|titularidad _3 iban|correo|email|mail|contrasena|bancaria|bancarios|titular`,
  'cambiamos|cambiaremos|actualizamos|actualizaremos|modificamos|modificaremos _1 su|tu|sus|tus _2 iban|correo|email|mail|contrasena|bancaria|bancarios|titular',
  `su|tu _1 iban|correo|email|mail|contrasena _1 ha|fue|esta|sera ~1 ${changed}`,
  `abbiamo|ho ~2 ${cambiato} _1 suo|sua|vostro|vostra|tuo|tua|nuovo|nuova|sue|vostre _2 iban|email|mail|password|bancarie`,
  `suo|sua|vostro|vostra|tuo|tua _1 iban|email|mail|password ~1 e|sara ~1 ${cambiato}`,
  'alteramos|alteraremos|atualizamos|atualizaremos|mudamos|mudaremos|trocamos|substituimos _1 seu|sua|vosso|vossa|seus|novo _2 iban|email|mail|senha|passe|pix|bancarios|titular',
  `seu|sua _1 iban|email|mail|senha ~1 foi|esta|sera ~1 ${alterado}`,
  `${wij} _5 uw|je|nieuw|nieuwe _1 iban|rekeningnummer|mailadres|emailadres|mail|wachtwoord|pincode|bankgegevens _3 gewijzigd|wijzigen|aangepast|aanpassen|bijgewerkt|veranderd|ingesteld`,
  'uw|je _1 iban|rekeningnummer|mailadres|emailadres|wachtwoord|bankgegevens ~1 is|zijn|wordt|werd _3 gewijzigd|aangepast|bijgewerkt|veranderd',
];

const changes: readonly PromiseLine[] = [
  `${we} ~4 delete|deleted|deleting|erase|erased|erasing|remove|removed|removing|wipe|wiped|wiping|purge|purged _4 ${data}`,
  `${we} ~3 reset|resetting|change|changed|changing _2 password|passwords|mfa|pin|permissions|owner|ownership`,
  'your _2 data|records|files|information ~1 has|have|will ~2 deleted|erased|purged|wiped|removed',
  `${wir} _6 daten|datensatze|unterlagen _4 geloscht|loschen|entfernt|entfernen|vernichtet`,
  `${wir} losche|loschen|entfernen|vernichten _4 daten`,
  `loschen ${wir} _4 daten`,
  `${wir} _6 passwort|kennwort|pin|berechtigungen _4 zuruckgesetzt|zurucksetzen|geandert|andern`,
  `${nous} ~5 efface|effacons|effacerons|effacer|supprime|supprimons|supprimerons|supprimer _4 donnees`,
  `${done} ~3 eliminado|eliminar|borrado|borrar|suprimido|eliminato|eliminare|cancellato|cancellare|excluir _4 datos|dati|dados`,
  'eliminaremos|borraremos|suprimiremos|elimineremo|cancelleremo|excluiremos _4 datos|dati|dados',
  `${wij} _6 gegevens _4 verwijderd|verwijderen|gewist|wissen`,
];

const guarantees: readonly PromiseLine[] = [
  `${we} ~3 guarantee|guaranteed|guaranteeing|promise|promised|pledge|pledged`,
  `${we} ~2 commit|committed to`,
  'you have my|our word',
  `${wir} ~3 garantiere|garantieren|garantiert|verspreche|versprechen|versprochen|zusichern|zugesichert`,
  `garantieren|garantiere|versprechen|verspreche ${wir}`,
  `${wir} sichern|sichere _6 zu`,
  `${nous} ~3 garantis|garantissons|garantir|promets|promettons|promis|engageons|engage`,
  'garantizamos|garantizo|prometemos|prometo|garantiamo|garantisco|promettiamo|prometto|garantimos|garanto',
  'nos comprometemos',
  'ci impegniamo',
  `${wij} ~2 garanderen|garandeer|beloven|beloof|beloofd`,
];

/** Admissions, not apologies: fault, liability, breach, damages. */
const liabilities: readonly PromiseLine[] = [
  'our|my fault|negligence',
  `${we} ~3 liable`,
  `${we} ~2 accept|accepted|admit|admitted|acknowledge|assume|take|took|bear|taking _3 responsibility|liability|blame`,
  `${we} ~2 responsible _2 for _3 damage|damages|loss|losses|outage|error|errors|mistake|delay|breach|incident|failure|this|it`,
  `${we} ~3 pay|cover|compensate _4 damage|damages|loss|losses`,
  `${we} ~2 breached|violated|negligent`,
  `${we} ~3 in breach`,
  'unser|unsere|mein|meine _1 verschulden|schuld',
  `${wir} _2 hafte|haften|haftbar|schuld|schadensersatzpflichtig`,
  `${wir} _8 verantwortung|haftung|schuld ubernommen|ubernehmen?`,
  `ubernehme|ubernehmen ${wir}? _5 verantwortung|haftung|schuld`,
  `${wir} kommen|komme _2 fur _4 schaden _1 auf`,
  `${wir} _5 schaden _3 ersetzen|bezahlen|ubernehmen`,
  'notre|ma faute|negligence',
  `${nous} ~2 sommes|suis _2 responsables|responsable|fautifs`,
  `${nous} ~3 assumons|assume|reconnaissons|acceptons|prenons _3 responsabilite`,
  `${nous} ~2 paierons|prenons|couvrirons|indemniserons _4 dommages|prejudice`,
  'nuestra|nuestro|mi culpa|negligencia',
  'somos|soy ~1 responsables|responsable|culpables',
  'asumimos|asumo|aceptamos|reconocemos _3 responsabilidad',
  'pagaremos|indemnizaremos|cubriremos _2 danos|dano|perjuicios',
  'nostra|mia colpa',
  'colpa|culpa nostra|nossa|nuestra',
  'nossa|minha culpa',
  'siamo|sono ~1 responsabili',
  'assumiamo|ammettiamo|assumimos _3 responsabilita|responsabilidade',
  'onze|mijn schuld',
  `${wij} ~1 zijn|ben _1 aansprakelijk`,
  `${wij} ~1 nemen|aanvaarden _3 verantwoordelijkheid|aansprakelijkheid`,
];

/** The same with the fault as what is spoken of. */
const faults: readonly PromiseLine[] = [
  'mistake|error|fault|oversight|blame|responsibility ~1 is|was|s ~2 ours|mine',
  'mistake|error|fault|blame|responsibility ~1 lies|lay|rests|is|was ~1 with us|me',
  `${we} ~3 to blame`,
  `${we} ~3 at fault`,
  'our|my mistake|oversight|blunder',
  'fehler|schuld|verschulden|versaumnis ~1 liegt|lag ~1 bei|an uns|mir',
  'fehler|schuld|verschulden|versaumnis ~1 liegt|lag ~1 auf unserer|meiner seite',
  'unser|mein fehler|versehen|versaumnis',
  'geht|ging auf unsere|meine kappe',
  'erreur|faute ~1 vient|venait|provient|provenait de _1 nous|moi|chez',
  'erreur|faute ~1 est|etait a|de nous|moi|notre',
  'erreur|faute nous|m incombe',
  'notre|mon erreur',
  'error|culpa|fallo ~1 es|fue|era|ha ~2 nuestro|nuestra|mio|mia',
  'nuestro|mi error|fallo',
  'errore|colpa|sbaglio ~1 e|era ~2 nostro|nostra|mio|mia',
  'nostro|mio errore|sbaglio',
  'erro|culpa|falha ~1 e|foi|era ~2 nosso|nossa|meu|minha',
  'nosso|nossa|meu|minha erro|falha',
  'fout|schuld ~1 ligt|lag ~1 bij ons|mij',
  'onze|mijn fout',
];

const work =
  'fix|repair|resolve|restore|replace|deliver|ship|send|dispatch|install|complete|finish|provide|process|correct|migrate|upgrade|activate|enable|build|release|implement|return|collect|settle|pay|have|solve|rectify|supply|reactivate|deploy|launch|transfer|issue|prepare';
const working =
  'fixing|repairing|resolving|restoring|replacing|delivering|shipping|sending|installing|completing|finishing|providing|correcting|migrating|activating|paying|returning|replaced|fixed';

/** Work of ours at a time: with a date it is a promise. */
const services: readonly PromiseLine[] = [
  `${we} will|ll|shall ~3 ${work}`,
  `${we} are|am|re|m ~1 going to ~1 ${work}`,
  `our|the ~2 team|engineers|technicians|technician|developers|colleagues|department|engineer will|ll ~2 ${work}`,
  `${wir} werde|werden _12 beheben|reparieren|liefern|ersetzen|senden|schicken|installieren|erledigen|fertigstellen|austauschen|korrigieren|losen|freischalten|zusenden|bereitstellen|abschliessen`,
  `${nous} ~3 allons|vais ~3 reparer|livrer|remplacer|envoyer|corriger|resoudre|installer|terminer|retablir`,
  `${nous} ~3 reparerons|livrerons|remplacerons|enverrons|corrigerons|resoudrons|installerons|terminerons|retablirons`,
  'repararemos|entregaremos|enviaremos|reemplazaremos|corregiremos|resolveremos|solucionaremos|instalaremos|terminaremos|consegneremo|ripareremo|invieremo|sostituiremo|risolveremo|entregaremos|consertaremos',
  'vamos a ~2 reparar|entregar|enviar|corregir|resolver|solucionar|instalar',
  `${wij} zullen|zal _8 repareren|leveren|vervangen|sturen|oplossen|herstellen`,
];
/** The same as it stands in the present: only a limit makes it a promise. */
const present: readonly PromiseLine[] = [
  `${we} ~2 ${work}|${working}`,
  'will|ll ~1 be ~2 fixed|repaired|resolved|restored|replaced|corrected|solved',
  `${wir} _8 beheben|reparieren|liefern|ersetzen|senden|schicken|installieren|erledigen|austauschen|korrigieren|losen|tauschen`,
  `beheben|reparieren|liefern|ersetzen|senden|schicken|installieren|erledigen|korrigieren ${wir}`,
  `${nous} ~3 reparons|livrons|remplacons|envoyons|corrigeons|installons|terminons`,
  `${wij} _4 repareren|leveren|vervangen|sturen|herstellen`,
];
/** To write again is what a helpdesk does anyway: only with a limit, and said for the future, is it a promise. */
const followUps: readonly PromiseLine[] = [
  `${we} will|ll|shall ~3 get|come|reply|respond|answer|contact|call|write|update|inform|let|notify|follow|reach|report|keep|review|investigate|look|check|confirm`,
  `${wir} werde|werden _12 melden|antworten|kontaktieren|anrufen|informieren|prufen`,
  `${wir} melden|melde|antworten|informieren`,
  `${nous} ~3 repondrons|contacterons|rappellerons|informerons|reviendrons`,
  'responderemos|contactaremos|informaremos|llamaremos|risponderemo|contatteremo',
  `${wij} zullen|zal _6 antwoorden|contacteren|bellen|laten`,
];
const receives: readonly PromiseLine[] = [
  'you will|ll|shall ~1 have|get|receive|hear',
  'sie werden|erhalten|bekommen|haben',
  'vous aurez|recevrez|serez',
  'recibira|tendra|ricevera|recebera',
  'u krijgt|ontvangt',
];

export const promises: PromiseBook<PromiseId> = compilePromises<PromiseId>([
  ['refund', refunds],
  ['credit', credits],
  ['gives', gives],
  ['gives', arrivals],
  ['gift', gifts],
  ['returned', returned],
  ['way-back', waysBack],
  ['account_closure', closures],
  ['cancellation', cancellations],
  ['data_change', changes],
  ['data_change', takeovers],
  ['guarantee', guarantees],
  ['liability', liabilities],
  ['liability', faults],
  ['service', services],
  ['present', present],
  ['follow-up', followUps],
  ['receive', receives],
  ...refusals,
]);

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** Take a promise back: `can't` is read as `can` and `t`. */
export const negations = set(
  'not never cannot t nothing nobody neither nor unable',
  'nicht nie niemals kein keine keinen keinem keiner nichts weder',
  'ne n pas jamais aucun aucune rien',
  'no nunca ningun ninguna nada tampoco non mai nessun nessuna nao niet geen nooit',
);
/** With one of these behind it a negation takes nothing back: `not only`. */
export const only = set('only just nur seulement solo soltanto apenas alleen');
/** Nor with one of these: `no worries`, `keine Sorge`, `pas de souci`, `we will not hesitate`. */
export const easing = set(
  'worry worries problem problems doubt question questions trouble hesitate wait fail fear strings charge action reply',
  'sorge sorgen frage fragen bange problem zweifel zogern angst',
  'souci soucis probleme problemes inquietude panique doute question hesitons hesiterons hesiter',
  'problema problemas preocupe preocupes duda dudamos dudaremos dubbio dubbi esitiamo esiteremo duvida duvidas hesitamos',
  'probleem zorgen twijfel vraag aarzelen',
);
/** Before the one who acts: only spoken of, or a condition. */
export const supposed = set(
  'if when once unless until before after whether how why where what should could would can',
  'wenn falls ob sobald bevor nachdem damit warum wie',
  'si quand lorsque comment pourquoi cuando como porque se quando come als indien wanneer',
);
/** Make an offer or a hope of it: without an amount it is no promise. */
export const soft = set(
  'can could may might would try tried trying hope hoping hopefully aim aiming expect expected should usually normally typically generally often probably possibly perhaps maybe',
  'konnen kann konnten versuchen hoffen normalerweise gewohnlich ublicherweise meistens voraussichtlich wahrscheinlich eventuell vielleicht sollten mochten',
  'pouvons pourrions essayons esperons generalement habituellement normalement probablement peut podemos puedo puede podriamos intentaremos esperamos normalmente generalmente quizas',
  'possiamo potremmo speriamo solitamente puo poderiamos tentaremos geralmente kunnen proberen hopen meestal gewoonlijk',
);
/** Before a date: what follows is the customer's to do. */
export const customers = set(
  'please if unless provided kindly need must require',
  'bitte falls wenn sofern',
  'veuillez merci si lorsque por favor cuando prego caso alstublieft indien',
);
/** Before a noun of money: it was asked for, or is a rule. */
export const asked = set(
  'request requested requests requesting ask asked asking claim claimed claims question questions about policy policies regarding wish want wanted',
  'anfrage antrag bitte frage fragen bezuglich wegen demande question politique solicitud pregunta politica richiesta pedido verzoek vraag',
);
/** Before an amount: a price. */
export const prices = set(
  'cost costs price priced prices invoice invoiced invoices bill billed charge charged charges fee fees plan limit minimum maximum worth above below over under than exceeding at least balance',
  'kostet kosten preis rechnung betrag uber unter gebuhr bezahlt coute coutent prix facture cuesta cuestan precio factura costa prezzo fattura preco fatura prijs factuur',
);
/** Behind a verb or a sentence of ours, in languages that put it there. */
export const lateNegations = set('nicht nichts kein keine keinen pas niet geen seriously ernst serieux');
/** Behind an amount: a price for a time or a piece. */
export const rates = set(
  'a an per each every month monthly year yearly user seat week day hour pro im je monat jahr monatlich jahrlich par mois an mensuel por al mes ano mensual mese anno mes per maand jaar',
);
/** Behind a line: spoken of, not done. */
export const spokenOf = set(
  'reminder reminders details link links confirmation method methods instructions notice',
  'policy policies form forms page request requests rules terms card cards limit limits check score window period',
);
/** The customer, where a date stands before our promise. */
export const them = set('you your sie vous usted');
