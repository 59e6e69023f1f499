import type { Phrase } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

const elisions = ['', 'l', 'd', 'un', 'dell', 'all', 'nell', 'sull', 'dall', 'quest', 'quell', 'c', 'm', 't', 'v', 's', 'n'];

/** What Italian writes before a vowel, whose apostrophe is dropped in folding: `avvocat*` is found in `l'avvocato` and `un'avvocata`, too. */
const spellingsOf = (word: string): string[] => (/^h?[aeiou][a-z]{3}/.test(word) ? elisions.map((before) => before + word) : [word]);

/** Verbs of wishing, asking and having to, as they stand before what is wanted. */
const wish =
  'voglio|vogliamo|vorrei|vorremmo|volevo|volevamo|desider*|intend*|chied*|chiest*|richied*|richiest*|pretend*|esig*|bisogno|serve|servirebbe|prego|pregh*|posso|possiamo|potete|potreste|puo|puoi|potrebbe|potresti|dovete|dovreste|devo|dobbiamo|devi|deve|necessit*|procedere|procedete|proceda|procedi|favore|cortesia|gentilmente|pf|decis*|preferi*|mi|ci|come|fate|fatemi|fateci|sollecit*|aspett*|attend*|occorre|tocca|domando|grazie|urge|urgente|subito|avviare|comunic*|confermate|provvedete|provvedere';

const authorities =
  'agcom|agcm|antitrust|garante|codacons|altroconsumo|federconsumatori|adiconsum|adoc|arera|consob|ivass|bankitalia|arbitro|abf|acf|corecom|enac|carabinieri|polizia|questura|procura|procuratore|finanza|gdf|nas|asl|ats|ispettorato|tribunale|tribunali|giudice|giudici|pretore|magistrato|magistratura|autorita|authority|ombudsman|difensore|consumatori|consumatore|consumo|mediazione|conciliazione|arbitrato|associazione|sindacato|ministero|camera|iene|striscia|mimit|ordine';

const legalThreat: readonly Phrase[] = [
  'avvocat*|avocat*|avvoccat*|avv|legali|legalmente|penalista|civilista|patrocinatore',
  'mio|nostro|nostri|miei|un|al|dal|tramite|dai|ai|amico|consulente|lettera|via|azione|azioni|vie|studio|ufficio|passi|provvedimenti|spese|procedimento|procedura|strada|rappresentante|tutela|assistenza|iniziative|sede ~2 legale|legali',
  'ufficio|studio|direzione|reparto|team|settore|consulenza ~1 legale|legali',
  'azione|azioni|vie|via|sede|sedi|procedimento|provvedimento|strada|causa|iniziative|ricorso|livello ~2 legale|legali|giudiziari*|penale|penali|civile|civili|giudizial*|competent*|risarcitori*',
  'fare|faccio|facciamo|faro|faremo|farvi|far|intentare|intenteremo|fara|facendo|farle|farti|farci ~1 causa',
  'causa|class ~1 action|civile|legale|collettiva|giudiziaria|penale|contro',
  'denunc*|denunzi*|querel*|diffid*|citazione|citarvi|citiamo|citeremo|ingiuntivo|ingiunzione|precetto|pignora*|monitorio|litispendenza|contenzios*',
  'messa|mettere|mettiamo|metto|costitui*|mettervi|intim* ~3 mora|formalmente|adempi*|provvedere|pagare|pagamento|consegn*|entro',
  'tribunal*|giudice|giudiziari*|magistrat*|giudizialmente|stragiudizial*|extragiudizial*|penalmente|civilmente',
  `rivolg*|segnal*|reclam*|ricors*|ricorr*|denunc*|chiam*|inform*|scriv*|scritto|inoltr*|invi*|mand*|present*|deposit*|andr*|vado|andiamo|andare|coinvolg*|contatt*|interpell*|apr*|avvi*|istanza|passer*|finisc*|finira|parler*|sentir* ~5 ${authorities}`,
  'agcom|agcm|codacons|altroconsumo|federconsumatori|adiconsum|corecom|ivass|consob|arera|antitrust|carabinieri|questura|procura',
  'giudice|giudizio|giudici ~2 pace',
  'guardia ~1 finanza',
  'associazion*|difes*|tutel*|unione|sportello|movimento ~3 consumator*|consumo|utenti|cittadino',
  'vigili|polizia|nas|ispettorato|asl|finanza ~4 denunc*|segnal*|chiam*|contro|sapr*|interess*|avvis*',
  'chiam*|andr*|vado|avvis*|sentir*|mandiamo|segnal* ~4 polizia|carabinieri|vigili|nas|asl|finanza',
  'risarci*|rivalsa|indennizz*',
  'lucro cessante',
  'inadempi*',
  'contratto ~4 risolto|risoluzione',
  'riserv* ~3 agire|azione|azioni|danni|procedere|rivalerci|richied*',
  'valere|tutel*|difend* ~3 diritti|ragioni|interessi',
  'raccomandat*|pec|lettera ~3 legale|avvocat*|diffid*|mora|formale',
  'rivedr*|vedremo|vediamo|vedra ~2 tribunal*|giudi*|aula|causa|sede',
  'incaric*|mandato|affid*|passo|passiamo|passer*|gir*|mano|mani|consegn*|valut* ~4 legale|legali|avvocat*|studio',
  'sporg*|sporto ~3 reclamo|denunc*|querel*',
  'andiamo|andremo|arriveremo|fino ~3 cassazione',
  'lucro cessante',
  'riserv* ~3 agire|azioni|rivalerci',
];

const bosses =
  'responsabil*|dirigent*|direttor*|direttric*|direzione|capo|capa|capi|superior*|supervisor*|manager|titolar*|boss|amministrator*|amministratric*|ad|ceo|dg|capoarea|capoturno|capogruppo|capufficio|caporeparto|capocantiere|principale|proprietar*|presidente|vertici|vertice|dirigenza|referente|decisore|decide|decidere|decida|decisional*|comanda|comandi|potere|poteri|caposervizio|coordinator*|coordinatric*|teamleader|leader|rettore|preside|store|gerente|management|comando|dirigenziale';

const asksForManagement: readonly Phrase[] = [
  `parl*|passa*|passi|sentir*|chiam*|richiam*|contatt*|rivolg*|inoltr*|scal*|gira*|giri|trasfer*|trasmett*|incontr*|conferir*|interlocu*|confront*|discut*|colloqui*|telefon*|scriv*|rispond*|esigo|esigiamo|pretend*|vogli*|vorre*|chied*|richied*|serve|bisogno|datemi|dateci|mett*|tirate|coinvolg*|sottopo*|porta*|nome|numero|recapito|email|mail|cellulare|attenzione|deve|interven*|appuntament*|fissa*|chi|dov*|esiste|appell*|riunion*|rimett*|faccia|fate|fateci|fatemi|pretes*|segnal*|riferi*|convoc*|call|videochiamata|ricevut*|raggiung* ~4 ${bosses}`,
  `vostr*|suo|sua|tuo|tua|suoi ~1 ${bosses}`,
  'qualcuno|chi|persona|chiunque|collega|interlocutore|uno|qualcun ~5 decid*|decisional*|decisioni|potere|comand*|autorita|conti|firma|competente|responsab*|autorizz*|grado|superiore|sopra|risolver*',
  'superior*|capo|responsab*|direttor*|titolar*|manager|dirigent* ~4 subito|chiam*|richiam*|telefon*|passa*|contatt*|rispond*|parl*|immediat*|prego|adesso|intervenga|reclam*|urgent*',
  'cerca|cercate|trov*|sta|sopra ~3 sopra|lei|te|voi',
  'scaval*|bypass*|gerarchi*|vertici|vertice|piani',
  'consiglio ~1 amministrazione|direttivo',
  'piani alti',
  'amministrator* delegato',
  'escalation',
  'ascoltat*|tratt*|ricev*|giratele|girategli|vengo|parlargli|dirgli|dirige|ce ~5 direttor*|proprieta|padrone|titolar*|gestore|direttric*|capo|dirigente|principale|responsab*',
  'direttor*|proprieta|padrone|titolar*|gestore|direttric*|capo|ceo|dirigente|superior*|supervisor*|responsab* ~5 ricev*|spieg*|sa|esiste|parlar*|chiamar*|rispond*|conto|faccia|vivo|sentir*|oppure',
  'chi ~3 puo|possa|ce|ha ~2 farlo|lha|poter*|autorita|decid*|davvero',
  'esaminat*|elevat*|riprov*|sentiamo|dice|gestisc*|linea|chiesto ~4 dirigente|preside|manager|responsabil*|capo|direttor*',
  'chi ~2 gestisce|dirige|comanda ~4 reparto|negozio|ufficio|baracca|vostr*|li|da|tutto|spedizioni',
  'qualcuno|persona ~4 titolo|alto|parola',
  'salga|salire|salgo ~2 grado|livello|piani',
  'confronto|incontro|contatto|colloquio|scal* ~4 padrone|proprieta|livello|vertic*|capo',
  'parlargli|direttore|parlare ~5 persona',
  'dirige ~6 chiam*|parl*',
];

const frustration: readonly Phrase[] = [
  'inaccettabil*|inacettabil*|inammissibil*|inconcepibil*|vergogn*|scandalos*|indecen*|indegn*|intollerabil*|inqualificabil*|insopportabil*|incompetent*|incapac*|incompetenza|pagliacc*|buffon*|imbecill*|idiot*|cretin*|deficient*|ladri|ladroni|truffator*|cialtron*|ridicol*|esasper*|sfinit*|allucinant*|pietos*|penos*|schifo|schifos*|schifezza|merda|cazzo|cavolo|diamine|incazzat*|furios*|furibond*|imbestialit*|arrabbiat*|disgust*|nauseat*|delus*|amareggiat*|farabutt*|imbroglion*|sciatt*|menefreghis*|fregat*|oltraggi*|indign*|disastr*|patetic*|barzelletta|calvario|odissea|supplizio|farsa|porcheria|inefficien*|inett*|irrispettos*|sconcert*|asin*|somari|bugiard*|sconcezza|nefandezza|squallid*|avvilent*|umiliant*|stress*|rovinat*|inferocit*|sdegn*|malafede|maleducat*|arrogant*|assurd*|follia',
  'pres*|prend* ~3 giro|culo|fondelli|ingiro',
  'stuf*|stanc*|arcistuf* ~2 di|del|della|delle|dei|dal|che|morto|morta|davvero',
  'stufo|stufi|stufa|arcistufo|sfinito|sfiniti|esausto|esausti|esausta|snervante|snervati',
  'pazienza ~4 limite|finita|esaurit*|terminata|termine|perso|persa|santa|perdendo|fine|agli|sgoccioli',
  'ennesim*|terza|quarta|quinta|sesta|settima|ottava|decima|millesima ~2 volta|mail|email|messaggio|telefonata|sollecito|segnalazione|ticket|chiamata|richiesta|guasto|volte|reclamo|promessa|scusa|rinvio',
  'adesso|ora|ma|e|no ~1 basta',
  'non ~2 posso|possiamo|poss|ce ~3 piu|possiamo',
  'vi|ti ~2 pare|sembra ~2 normale|modo|serio|corretto|servizio|giusto',
  'modo ~2 lavorare|fare|tratt*',
  'scaricabarile|rimpallo|rimpalli',
  'complimenti|bravi|bravissimi|congratulazioni|applausi|chapeau|ottimo|bel|bella|grandi|geniale|fantastico|meraviglioso ~5 davvero|disastro|figura|servizio|assistenza|sempre|ancora|rotto|guasto|niente|lavoro|modo|settimane|mesi|giorni|nulla|presa|serieta|rapidita|casino|no|professionalit*|puntualit*',
  'peggior*|pessim* ~3 servizio|assistenza|esperienza|fornitor*|azienda|aziende|supporto|trattamento|vita|mai|acquisto|albergo|ditta|sempre|gestione|qualita|customer|comportamento',
  'servizio|assistenza|supporto|esperienza|trattamento|gestione|comportamento ~3 pessim*|peggior*|inesistente|zero|orribil*|terribil*|scadent*|penos*|scandal*|cani|scarso|scarsa',
  'perso|persa|sprecat*|buttat*|perdere|perdita|perdendo ~3 tempo|giornata|mattinata|ore|pomeriggio|giorni|clienti|soldi',
  'musichetta|appeso|appesi',
  'quante|quanto ~3 volte|devo|dobbiamo|ancora|tempo ~5 aspett*|chiam*|ripet*|scriv*|chied*|spieg*|devo|dobbiamo|volta|attend*',
  'muovetevi|datevi|vergognatevi|dormite|dormire|svegli*',
  'promess*|promett*|giurat*|assicurat* ~6 mai|nulla|niente|ancora|nessun*|invece|volte|vane|vuote|puntualmente|mantenut*|disattes*|marinaio|ma|solo',
  'sempre|solito|solita|soliti|solite|stessa|stesse|stesso ~2 scuse|scusa|storia|risposta|problema|bugie|risposte|copia|solfa|manfrina|musica|guasto|errore|tiritera|ritornello|balle|promesse|chiacchiere',
  'fate|fa|siete ~2 schifo|pena|pieta|ridere|vergognare|ridicol*|barzelletta|incapac*|ladri|disperare|cagare|piangere|inaffidabil*|penosi|impossibil*|inutili',
  'dilettant*|inaffidabil*|approssimat*|superficialit*|negligen*|trascuratezza|disservizi*|disorganizz*|caos|indifferenza|lassismo|disinteress*',
  'pubblic*|scriv*|racconter*|posto|postare|sconsigli*|diffond* ~5 recension*|social|trustpilot|tutti|chiunque|google|gruppi|giornale|voi|stampa|colleghi',
  'che|una|questa|tutto|e ~2 vergogna|schifo|indecenza|barzelletta|buffonata|pagliacciata|follia|disastro|scandalo|odissea|assurdita|incubo|delusione|truffa|presa|figuraccia|porcheria',
  'nervi|palle|scatole|coglioni|balle|rotto|piene|tasche',
  'scherziamo|scherzate|rendete',
  'scherzando|eufemismo|maleducazione|beffa|sfacciat*|supponenz*',
  'a|quel quel|bel paese',
  'coi piedi',
  'con ~1 piedi',
  'rispond*|lavor* ~2 caso|piedi|cani',
  'parole ~2 non|senza',
  'serieta|professionalita|rispetto ~4 chiedo|zero|mancanza|speravo|minim*|nessuna|poca',
  'talento|fenomeni|geni|genio|fantastico|bravissimi ~6 saldi|giu|rotto|fermo|perso|davvero',
  'roba ~1 matti',
  'piantat*|lasciat* ~2 asso|senza|soli|piedi|terra ~3 linea|internet|nuovo|mezzo|corrente|acqua|luce|vendemmia|senza',
  'possibile che',
  'roba ~1 pazzi',
  'complimenti|grazie ~3 siete|eh|davvero|mille ~2 riusciti|eh',
  'pazienza ~4 limite|finita|esaurit*',
  'scaricabarile|rimpall*',
];

const frustrationSaid: readonly Phrase[] = [
  'non ~2 se|ne|ce|si|lo|la|poss* ~3 piu|lavorare|cosi|andare|possibile|credo|tollerar*|sopport*|accett*|avanti',
  'nessuno ~3 rispond*|richiam*|degn*|risolv*|si|ci|mi|sa|fa|ha',
  'non ~2 prend* ~3 giro',
  'non ~2 serv* ~2 niente|nulla',
  'non ~1 ho|abbiamo|ci parole|sono',
  'non ~4 altro che',
];

const annoyance: readonly Phrase[] = [
  'peccato|spiacevol*|disagi|disagio|delusione|insoddisfa*|scontent*|guasto|guasti|rotto|rotti|ritardo|ritardi|sollecit*|lamentel*|reclamo|aspettiamo|aspetto|attesa|nessuno|invano|inutil*|fastidi*|disguid*|scomodo|difettos*|scadente|seccant*|seccat*|infastidit*|peggio|pessim*|ennesim*|assurd*',
];

const promptInjection: readonly Phrase[] = [
  'ignor*|dimentic*|trascur*|disatten*|scart*|tralasci*|bypass*|aggir*|annull*|cancell*|sovrascriv*|scavalc*|disabilit*|disattiv*|salt*|elud*|sospend*|omett*|resett* ~5 istruzion*|regol*|prompt|indicazion*|direttiv*|restrizion*|linee|policy|policies|politiche|limiti|limitazioni|vincoli|controll*|filtr*|approvazion*|revision*|verific*|guardrail|precedent*|sistema|ordini|contesto|sicurezza ~4 precedent*|ricevut*|tue|tuo|tuoi|umana|umano|sistema|sicurezza|sopra|tutte|dati|qui|finora|manuale|interne|iniziali|rispond*|e|approv*|invi*',
  'ignor*|dimentic*|scord*|trascur*|disattendi ~3 tutto|quanto|quello|istruzion*|prompt|regol*',
  'ignora|dimentica|ignorate|dimenticate|scorda ~5 istruzion*|prompt|direttiv*|regole|addestramento',
  'da|ora|adesso|sei|fai|fingi|immagina|comportati|agisci|interpreta|simula|rispondi ~3 ora|sei|finta|essere|come|modalita|ruolo|sarai ~4 assistente|modello|amministrator*|ia|ai|sviluppator*|debug|dan|admin|libero|senza|restrizion*|filtri|pirata|limiti|bot|supervisor*|direttor*|revisor*|responsab*|chi',
  'modalita|mode ~2 sviluppator*|debug|admin|amministrator*|test|manutenzione|developer|override|sistema|autonoma|automatica|root|dio|silenziosa',
  'nota|messaggio|avviso|istruzion*|comando|ordine|comunicazione|direttiva|attenzione|promemoria|memo ~2 sistema|assistente|ia|ai|bot|modello|system|llm|automatic*|chatbot|agente|intelligenza|moderatore|revisore|copilota|algoritmo|classificatore',
  'mostra*|rivel*|stamp*|ripet*|riport*|dimmi|incoll*|scrivi|copi*|elenc* ~4 prompt|istruzion*|direttiv*',
  'segna*|imposta*|contrassegn*|classific*|marca*|metti|mettere|mettete|valut*|considera*|assegna*|registr*|tagga*|flagg*|abbass*|setta* ~6 rischio|basso|risk|sicuro|approvat*|innocu*|sicura|priorita|affidabil*|low|punteggio|zero|verificat*|confidence|fiducia|autorizzat*|revisionat*|escalation|sensibil*|safe',
  'livello|punteggio|risk|indice|fattore|score|rischio ~2 rischio|score|level|basso|low|zero|nullo|minimo|0',
  'senza|salta|saltare|saltate|niente|evita|disattiva|disabilita|ometti|elimina|bypassa|aggira|scavalca ~4 revision*|approvazion*|controll*|verific*|conferma|supervision*|moderazion*|validazion* ~3 uman*|manual*|interna|operator*|persona|necessari*|ulterior*|preventiv*|richiest*|qualita|sicurezza|e',
  'approvat*|preapprovat*|autorizzat* ~3 legale|compliance|sistema|automatic*|preventiv*|anticipo|gia|moderatore|ceo|ufficio ~4 inviare|invia|invio|bozza|risposta|messaggio|ticket|richiesta|controll*|revision*',
  'risposta|bozza|messaggio|ticket|richiesta|testo|mail|pratica|rimborso ~4 approvat*|autorizzat*|preapprovat*|revisionat*|convalidat*|verificat* ~6 invi*|legale|senza|automatic*|direzione|subito|direttamente|team|compliance|sistema|controll*',
  'non ~3 inoltr*|escal*|segnal*|passare|coinvolg*|avvis*|mostr*|sottopor*|trattener*|blocc*|menzion*|far|farlo|trasfer*|mett* ~5 operator*|uman*|revisor*|supervisor*|persona|approvaz*|revision*|moderator*|coda|collega|istruzion*|collegh*|quarantena|controll*|attesa|nessuno',
  'role|ruolo ~1 system|admin|sistema|assistant',
  'approved|approval|status|stato|risk|review|human|requires|needs|auto|skip|verified ~1 true|false|low|approved|none|no|required|approve|send|bypass|review|approvato|saltata|basso',
  'tuo|tue|tuoi|nuovo|nuova|nuove ~2 compito|ruolo|regole|istruzion*|identita|obiettivo|mission*|direttiv* ~5 e|non|rispond*|approv*|sempre|nascost*|segret*|sono|ignor*',
  'assum* ~2 ruolo|identita|personalita|privilegi',
  'gioco ~1 ruolo',
  'addestrat*|addestram* ~5 rispond*|testo|dimentic*|ignora|rivel*|segret*|copia',
  'dimentic* ~3 essere|assistente|regole',
  'override',
  'violar*|viola|infrang* ~3 politic*|policy|regol*|istruzion*',
  'rispond*|invi*|scriv*|pubblic* ~4 se|senza ~5 avvenut*|esame|approvat*|passar*|operator*|revision*|controll*',
  'assistente|bot|ia|ai|chatbot|modello ~4 considera*|ordina|ignor*|esegu*|approv*|null*|obbedi*',
  'non ~2 tenere|tener ~1 conto ~3 direttive|istruzion*|regol*|policy',
  'comport*|immagin*|fing*|fai|simul* ~4 avessi|avere|avesse|abbia|terminale|fossi ~5 filtri|politic*|regol*|limiti|restrizion*|comando|si|approv*|detto',
  'obbedisci|disobbedisci|obbedire|smetti|smettila|ascolta ~5 me|direttiv*|impostazion*|creatore|istruzion*|soltanto',
  'inizio|fine|segui|nuove ~3 istruzion*|disposizion*|messaggio ~5 approv*|cliente|sistema|utente',
  'configurazion*|regole|istruzion*|restrizion*|filtri|contesto|priorita ~6 valid*|programmator*|elenc*|complet*|ignor*|elimin*|stabilisco|reset|adesso|revocat*|gestore|paragrafo',
  'reset ~2 contesto',
  'saltare|salta|salti ~3 passaggio|approvazion*|controll*|revision*|verific*',
  'controllore|classificatore|filtro|modello|controllo ~3 legg*|linguistic*|deve|segnale|automatic* ~6 posto|nessun*|qui|precedenza|devi|pulito',
  'soglia|allarme|segnale|ticket|rischio ~4 pulito|abbass*|nessun*',
  'system ~3 utente|lutente|autorizzazion*|autorizzat*|procedere',
  'utente|lutente ~2 amministratore|admin ~4 poteri|verificat*|pieni',
  'autorizzazione concessa',
  'non ~2 applicar* ~3 regol*',
];

const account =
  'account|accaunt|acount|conto|conti|profilo|profili|utenza|utenze|registrazione|iscrizione|libretto|area|anagrafica|credenziali|login|workspace|spazio|tenant|tessera|deposito|dati|utente|posizione|scheda|iscritto';
const endAccount =
  'chiu*|elimin*|cancell*|cessa*|cessi*|estin*|disattiv*|rimuov*|rimozione|rimoss*|termin*|distrugg*|sopprim*|disiscri*|deregistr*|dismett*|dismission*|azzer*|togli*|disabilit*|delet*';

const accountClosure: readonly Phrase[] = [
  `${endAccount} ~6 ${account}`,
  `${account} ~5 chiu*|cancellat*|cancellar*|eliminat*|eliminar*|estint*|estinguer*|disattiv*|cessat*|rimoss*|rimuover*|cessazione|tolto|via`,
  'cancell*|elimin*|togli*|rimuov*|disiscri*|leva* ~4 dati|database|sistemi|sistema|archivi|archivio|elenchi|elenco|anagrafic*|piattaforma|portale|sito|app|newsletter|tutto|registri|server|lista',
  'cancellarmi|cancellarci|cancellatemi|cancellateci|toglietemi|toglieteci|eliminatemi|eliminateci|disiscriv*|disiscrizione|deregistrazione|rimuovetemi|cancellami|toglimi|eliminami',
  'oblio|gdpr ~6 cancell*|elimin*|dati',
  'chiud*|chius* ~2 tutto|rapporto|posizione|baracca|rapporti|definitivamente',
  'account|utenza|utenze|profilo|conto ~8 sopprim*|cessat*|sparir*|morto|cancell*|chiu*|elimin*',
  'soppression* ~4 account|conto|profilo|utenza',
  'spari* ~3 database|sistem*|archivi*|elenc*',
  'disattivatemi|disattivateci|deregistr*|disiscrivetemi|disiscrivetici',
  'elimin*|cancell* ~2 organizzazione|azienda|intera|tutto',
  'diritto ~2 oblio|cancellazione',
];
const accountClosureSaid: readonly Phrase[] = ['non ~2 desider*|vogli*|intend* ~3 manten* ~3 account|profilo|conto'];

const contract =
  'contratt*|ordin*|prenotazion*|preno|polizz*|licenz*|servizi*|rinnov*|iscrizion*|fornitur*|bonific*|corso|corsi|offert*|pacchett*|appuntament*|visit*|consegn*|spedizion*|linea|fibra|adsl|utenz*|noleggi*|leasing|manutenzion*|camer*|sogg*|volo|voli|viagg*|bigliett*|acquist*|pagament*|mandat*|addebit*|rid|sdd|sottoscrizion*|prova|piano|adesion*|assicurazion*|incaric*|lavor*|intervent*|commess*|rapport*|accord*|canon*|convenzion*|tavol*|sala|stand|trasloc*|modul*|posti|postazion*|campagn*|inserzion*|iscritt*|transazion*|ritir*|quot*|membership|tessera|domini*|hosting|mutuo|finanziament*|partecipazion*|eventi|evento|trattament*|seduta|sedute|disposizion*|premium|abbon*|richiest*|bancal*|pedan*|lotto|trial|notti|notte|cena|tutto|eliminacode|trasport*|lezion*|preventiv*|sim|numero|pos|rate|compravendita|carico|app|carta';

const cancellation: readonly Phrase[] = [
  `annull*|anull*|disd*|recess*|reced*|cancell*|interromp*|interruzion*|revoc*|sospend*|sospension*|risolv*|risoluzion*|rescind*|rescission*|storna*|bloccare|blocchi|bloccat*|fermate|fermare|terminare|terminiamo|cessa*|chiud*|rinunc*|disattiv*|stop*|rescissa|svincol*|disimpegn* ~5 ${contract}`,
  `${contract} ~4 annullat*|annullar*|annullament*|disdett*|disdir*|disdic*|cancellat*|cancellar*|cancellazion*|interrott*|revocat*|revocar*|risolt*|rescind*|rescis*|recess*|reced*|sospend*|cessa*|bloccar*|disattiv*|termin*`,
  `${wish} ~4 annull*|anull*|disd*|recess*|reced*|revoc*|rescind*|svincol*`,
  'disdett*|disdir*|disdico|disdiciamo|disdite|disdica|disdici|recedere|recedo|recediamo|receda|recederemo|rescissione|rescindere|ripensamento|annullatelo|annullatela|annullalo|annullala|annullateci|annullatemi|annullarlo|annullarla|annullarli|annullarle|cancellatelo|cancellatela',
  'diritto|facolta|esercit*|modulo|lettera|comunic*|termini|periodo|penale|costi ~3 recesso|ripensamento|disdetta|annullamento',
  'recesso ~4 contratto|anticipato|immediat*|ordine|servizio|dal|14|giorni|effetto',
  'blocc*|disattiv*|togli*|elimin*|evit*|impedi*|ferm*|stacc* ~4 rinnovo|tacito|linea|abbonamento|spedizione|fornitura|bonifico|ordine|addebito|sdd|rid',
  'cambiat* ~1 idea',
  'lasciat*|lasciare|lasciamo|lasciarvi|uscire|usciamo|andarcene|sganciar*|liberar*|svincolar* ~4 contratt*|convenzion*|abbonament*|palestra|fornitore|rapporto|piattaforma|vostr*|consorzio|voi|accordo|vincol*',
  'ritir*|porre|mettere|poniamo ~3 iscrizion*|fine|adesion*|ordine|candidatura ~5 contratt*|corso|seminario|rapporto|servizio|abbonam*',
  'recedess*|recesso ~3 se|adesso|quando|decor*',
  'bonifico|ordine|abbonamento|consegna|spedizione|pagamento ~8 stopp*|ferm*|blocc*|annull*|revoc*|sbagliat*',
  'rinunc*',
  'basta ~1 abbonament*|contratt*|ordin*',
  'ripens* ~5 ordin*|prenot*|annull*|elimin*|contratt*|acquist*',
  'sciogl* ~3 contratt*|accordo|rapporto',
  'ritir*|elimin* ~3 ordine|ordini|prenotazion*|lordine|richiesta',
  'raccomandata|pec ~3 recesso|disdetta',
];
const cancellationSaid: readonly Phrase[] = [
  `non ~3 rinnov*|prorog*|prosegu*|continu*|confermiamo|proced*|verr*|riconferm*|parteciper* ~5 ${contract}`,
  `non ~3 vogli*|serve|servono|interess*|desider*|intend*|occorr* ~1 piu ~6 ${contract}|merce|nulla|niente`,
  'non ~2 se ne fa|facciamo|faccia ~1 piu|niente|nulla',
];

const bill =
  'fattur*|bollett*|addebit*|import*|contab*|pagament*|prelev*|prelievo|canon*|estratto|costo|costi|tariff*|prezz*|rata|rate|voce|voci|riga|righe|commission*|somma|somme|euro|eur|penal*|spes*|ricevut*|nota|note|conguagli*|consum*|iva|cifra|scontrino|transazion*|bonific*|rid|sdd|iban|parcell*|mora|sovrapprezz*|supplement*|quota|premio|interessi|saldo|totale|pagat*|preventiv*|pedagg*|sconto|storno|accredit*|noleggio|mensil*';
const wrong =
  'sbaglia*|errat*|error*|doppi*|duplic*|contest*|indebit*|ingiustific*|inspiegabil*|sconosciut*|gonfiat*|esorbitant*|esagerat*|spropositat*|illegittim*|scorrett*|anomal*|eccessiv*|maggiorat*|misterios*|incomprensibil*|inesistent*|tripl*|raddoppiat*|ripetut*|rettific*|corregg*|correzion*|differenz*|discrepanz*|superior*|abnorm*|fantasma|assurd*|discordan*|imprecis*|inesatt*|sproporzion*|sospett*|concordat*|pattuit*|aumentat*|aumento|altissim*|salat*|storn*|ricalcol*|rivedere|anziche';

const billingDispute: readonly Phrase[] = [
  `${wrong} ~4 ${bill}`,
  `fattur*|bollett*|addebit*|import*|prelev*|prelievo|commission*|canon*|penal*|conguagli*|parcell*|rata|tariff*|transazion*|scontrino|estratto ~6 ${wrong}`,
  'addebit*|prelev*|fattur*|pagat*|pago|paghi*|pagare|scalat*|tolt*|presi|preso|caricat*|incassat*|conteggiat*|messo|messi|chiest*|chiedete|applicat* ~6 volte',
  'addebit*|prelev*|fattur*|pagat*|pagar*|scalat*|caricat*|incassat*|conteggiat*|messo|preso|chiedete|applicat* ~6 doppi*|volte|duplic*|troppo|erroneamente|indebit*|mai|invece|anziche|nonostante|autorizz*|dovut*|pattuit*|concord*|gia|come|non',
  'cos|cosa|che ~3 questo|questi|quest|sarebbe|sarebbero|riguarda|sono ~3 addebit*|euro|voce|importo|prelievo|costo|moviment*|spesa|commission*|transazion*|pagament*',
  'doppi*|due|tre|stessa|stesso ~2 fattur*|addebit*|pagament*|prelie*|volte|transazion*|bollett* ~8 addebit*|fattur*|prelev*|mese|stess*|ordine|carta|conto|ricevut*|paga*|identic*',
  'euro|eur|importo|cifra|somma|soldi ~5 troppo|sconosciut*|piu|spariti|errat*|indebit*|autorizzat*|riconosc*|concordat*|pattuit*|preventiv*|addebitat*',
  'bollett*|fattur*|conto ~4 stratosferic*|salat*|alle|stelle|astronomic*|pazz*|mostr*|triplo|doppio|raddoppi*|folle|assurd*|alta|alte|altissim*|lievitat*',
  'chargeback|disconosc*|disputa',
  'iva|consum*|lettura|letture|contator* ~4 sbagliat*|errat*|impossibil*|anomal*|doppia|assurd*|esent*|stimat*|spropositat*',
  'righe|voci|euro|licenze|ore|notti|utenti|postazioni|pezzi|kg|metri ~3 piu|mai|invece|anziche|inesistent* ~6 fattur*|nota|bollett*|conto|abbiamo|siamo|ricevut*',
  'fattur*|sollecit*|importo|costo|penale|prelievo|pagamento|addebito|bollett* ~6 infondat*|ingiust*|rimoss*|mio|nostr*|cliente|diverso|esce|incluso|compreso|gratuit*|appare|sconosciut*|mai|gia|chius*|vuot*',
  'perche|come|dove|vorrei|capire|motivo ~6 scalat*|addebit*|fattur*|quota|premio|spese|mora|prelev*|costo|bollett*|pagare|pago ~6 gratuit*|raddoppiat*|mai|fuori|saltano|triplicat*|salit*|aument*|doppio',
  'dimenticat*|applicat* ~3 sconto',
  'continu* ~4 sollecit*|fattur*|addebit*|prelev* ~5 fattur*|pagat*|gia|stessa|mese|disdett*',
  'attivat*|servizi ~5 pagamento|mai|bolletta|richiest* ~5 bollett*|credito|fattur*|chied*',
  'contest*|ingiust* ~3 multa|penal*|costi|spese|danni|graffio|franchigia',
  'voce|riga|quota|spesa ~4 tolta|togliere|levata|va',
  'pago|paghiamo|paghi ~4 ma|pero|invece|correggete ~4 due|solo|sole|meno|ne',
  'quota|canone|prezzo|tariffa ~4 adesso|ora|invece|da ~5 togliete|mai|pagare|prendete|addebit*',
];
const billingDisputeSaid: readonly Phrase[] = [
  `${bill} ~5 non|mai ~4 torna|tornano|quadra|quadrano|corrispond*|riconosc*|autorizzat*|giust*|corrett*|dovut*|coincid*|nostr*|mia|mio|mie|fatto|fatta|ordinat*|concordat*|previst*|ricevut*|compres*|richiest*|attivat*|usat*|utilizz*|acquist*|chiest*|consegn*|firmat*|effettuat*|pattuit*|sottoscritt*|spett*`,
  `non|mai ~3 riconosc*|autorizz*|torna|quadra|quadrano|corrispond*|capisc*|spieg*|concord*|pagher*|pago|paghiamo|accett*|richiest*|ordinat*|dov*|coincid*|tornan* ~5 ${bill}`,
];

const money =
  'soldi|denaro|euro|eur|importo|somma|caparra|acconto|cauzione|deposito|anticipo|pagamento|quota|cifra|differenza|prezzo|spesa|spese|versato|pagato|mal|credito|accredito|bonifico|penale|biglietto|biglietti|canone|canoni|iscrizione|costo|costi|rata|iva|quattrini|commissione|addebito';
const refund: readonly Phrase[] = [
  'rimbors*|rinbors*|riborso|refund|refound|rimborz*|rimbor|ristoro|ristorn*|risarci*|indennizz*|riaccredit*|cashback',
  `restitu*|ridare|ridate|ridatemi|ridateci|ridarmi|ridarci|ridatemeli|ridiate|ridia|riav*|rived*|riprend*|recuper*|indietro|rend*|reso|storn*|accredit*|rientr*|tornare|tornano|ritorn*|rimand*|ripaga*|svincol*|sblocc*|riconosc*|rivogli*|rivorre* ~5 ${money}`,
  `${money} ~6 indietro|restitui*|restituz*|ridare|riaver*|ridat*|stornat*|storno|stornar*|riaccredit*|rivogl*|tornat*|ritornat*|accreditat*|resi|reso|rientrat*|svincol*|rived*|vist*|arriv*`,
  'rivogli*|rivorre*|ridatemi|ridateci|ridammi|ridateceli|ridatemeli|restituitemi|restituiteci|restituirci|restituirmi|ridarci|ridarmi|stornarci|stornarmi|riaccreditarci',
  'storno|storni|stornare|stornat*',
  'non|senza|niente ~2 voglio|vogliamo|accett*|interess*|buono|voucher ~3 buono|voucher|buoni|credito',
  'soddisfatti o rimborsati',
  'promess*|rivedere|pretend*|restitui* ~5 soldi|centesimo|denaro|contante',
  'indietro ~3 soldi|contant*|denaro|importo|anticipo',
  'aspett*|attend*|dov*|restituz* ~5 corrispettivo|corrispost*|versat*|pagato|importo|integrale',
];
const refundSaid: readonly Phrase[] = ['non|mai ~3 vist*|ricevut*|arrivat*|riavut* ~4 soldi|denaro|accredito|caparra|cauzione|acconto|storno|centesimo|euro'];

const device =
  'telefon*|cellular*|smartphone|iphone|computer|pc|portatil*|laptop|tablet|badge|chiav*|carta|carte|tessera|bancomat|dispositiv*|token|sim|palmar*|notebook|telecomand*|fuelcard|borsa|portafogli*|zaino|furgone|mazzo|terminal*|tag|hard|disco|pos|ipad|macbook|usb|zainetto|valigetta|auto|macchina|bici|monopattino|lettore|radio';
const securityChange: readonly Phrase[] = [
  `reimpost*|resett*|reset|cambi*|modific*|aggiorn*|recuper*|dimenticat*|scordat*|smarrit*|pers*|sblocc*|ripristin*|rigener*|azzer*|disattiv*|sostitu*|revoc*|rinnov*|blocca*|sospend*|togli*|rimuov*|disabilit*|scadut*|riattiv*|nuova|nuove|nuovo|nuovi|inviat*|mandat*|rifare|rubat*|compromess*|trapelat*|sbagliat*|ricord*|fornir* ~3 password|pasword|passwrd|psw|pwd|pw|passwd|pin|puk|otp|2fa|mfa|autenticator|authenticator|autenticazione|credenzial*|token|spid|passkey|fattori|chiavi|apikey|accesso|accessi|smartcard`,
  `password|pasword|pwd|psw|pin|puk|credenzial*|token|2fa|otp|mfa|autenticazione|authenticator|spid|accesso|codici|chiave ~5 dimenticat*|scordat*|reimpost*|reset*|cambi*|recuper*|sblocc*|bloccat*|rubat*|persa|persi|perso|smarrit*|azzer*|compromess*|funziona|scadut*|riconosc*|errat*|sbagliat*|modific*|ripristin*|sospett*|esterno|diffus*|arriv*|rifiut*|trapelat*|disattiv*|trafugat*|condivis*|revoc*|accett*|violat*`,
  `pers*|perdut*|smarrit*|smarrim*|rubat*|furto|rubaron*|sottratt*|trafugat*|scippat*|sparit*|lasciat*|dimenticat*|trov*|borseggi* ~6 ${device}`,
  `${device} ~4 pers*|smarrit*|rubat*|sottratt*|scippat*|rubaron*|trafugat*|sparit*|perdut*|furto|clonat*|bloccat*|ritrov*`,
  'hacker*|acher*|violat*|violazione|intrus*|phishing|malware|ransomware|virus|clonat*|clonaz*|swap|spoofing|databreach|breach|frodolent*|truffaldin*|intercettat*|sniff*',
  'hackerat*|haker*|hacker|ransomware|clonato|clonata|manomess*',
  'qualcuno|terzi|estraneo|sconosciut*|ignoti|ex|persona|hacker|altri ~4 entrat*|acced*|us*|cambiat*|modificat*|rubat*|clonat*|utilizz*|tentat*|provat*|loggat*|conosce|visto ~6 account|conto|profilo|carta|password|sistem*|mail|casella|dati|portale|area|utenza|accesso|credenziali|gestionale',
  'togli*|rimuov*|revoc*|disabilit*|disattiv*|elimin*|blocc*|levate|cess*|chiud*|sospend*|cancell*|assegn*|dare|date|dia|conced*|abilit*|attiv*|aggiung*|trasfer*|pass*|cambi*|nomin*|modific*|inser*|promuov*|aprire|estend*|restring*|ampli*|limit* ~5 accesso|accessi|amministrator*|admin|permess*|privileg*|utenz*|utente|utenti|ruolo|ruoli|abilitazion*|deleg*|autorizzazion*|diritti|credenzial*|profilo|firma|badge',
  'ex|licenziat*|dimess*|dimission*|uscit*|andat*|dipendent*|collega|collaborator*|stagista|tecnico|socio|consulent*|amministrator* ~8 accesso|accessi|credenzial*|password|admin|utenz*|entra*|acced*|badge|permess*|profilo|abilitazion*|login|codice|account',
  'accesso|accessi|admin|amministrator*|permess*|privileg*|utenz*|abilitazion*|badge|utente ~6 revoc*|togli*|tolto|disattiv*|disabilit*|blocc*|rimoss*|rimuov*|nuov*|ex|sostitu*|trasfer*|cambi*|intestat*|licenziat*|pass*|assegn*|dimess*',
  'bloccat*|fuori|chius*|sbloc*|esclus* ~4 account|profilo|utenza|accesso|portale|utente|pannello|area|gestionale|fuori|login|carta|sim|conto',
  `cambi*|modific*|aggiorn*|sostitu*|vari* ~5 iban|mail|email|numero|cellulare|telefono|recapito|indirizzo|intestatario|referente|coordinate ~4 account|accesso|associat*|login|recupero|profilo|registrat*|autentic*|conto|sicurezza|fattori|codici|admin|principale|verifica|bancari*|pagament*|stipend*|accredit*`,
  'codice|codici|sms|otp ~4 arriv*|ricev*|non|mai|vecchio|sbagliato|verifica|backup|recupero|emergenza ~5 acced*|entra*|vecchio|telefono|numero|cellulare|verifica|rigener*|persi|login|recupero|perso',
  'combinazion*|codice|serratura|cassaforte|cancello|antifurto|allarme ~5 cambia*|scordat*|dimenticat*|sblocc*|modific*|segreto|conosc*',
  'utente|dispositiv*|accesso|sessione ~3 sconosciut*|fidat*|estrane*|sospett*',
  'sostitu*|rimuov*|togli* ~5 amministrator*|dispositiv*|admin|referent*',
  'aggiorn*|cambi*|modific* ~3 privileg*|permess*|ruol*|proprieta',
  'rigener*|reset* ~4 codici|backup|ordine|chiave',
  'trasferi* ~3 proprieta|titolarita|intestaz*',
  'bucat*|bucarono|craccat*|intrus*',
  'parola ordine|dordine',
  'qualcuno|prova|tentativ* ~4 entrare|acced*|entra ~5 account|banking|codici|profilo|conto|posta',
  'togli*|disattiv*|rimuov* ~3 verifica|autenticazione|passaggi|passagi|fattori',
  'cellulare|telefono|celulare ~7 codice|codici|sms ~5 entrare|acced*|arriv*',
  'account|profilo|utenza|carta|sim ~3 bloccat* ~6 tentativ*|riattiv*|sblocc*',
];

const legalInquiry: readonly Phrase[] = [
  'gdpr|rgpd|dpa|dpo|dsar|nda|679',
  'art|articolo|articoli|sensi|comma|dlgs|decreto|regolamento|direttiva ~4 gdpr|codice|consumo|civile|legge|contratto|ue|europeo|privacy|679|dlgs|condizioni|1490|15|17|20|contrattual*',
  'trattamento|protezione|portabilita|titolare|responsabile|conservazione|trasferimento|sub ~3 dati',
  'accesso|copia|elenco|esport*|ottenere|consegn*|rettific*|quali|portabilita ~3 dati ~3 personali|conserv*|mio|riguard*|raccolt*|archiviat*|possess*|detenut*|miei|tratt*',
  'quali|che|dove|quanto|dati ~4 conserv*|detenete|tratta*|memorizz*|raccogli*|archivia* ~4 dati|personali|nostri|miei|clienti|server|noi|riguard*|me',
  `clausol*|garanzia|garanzie|responsabil*|foro|recesso|penale|penali|giurisdizione|manleva|licenza|polizza|prescrizione|condizioni|nullita|riserva ~4 contratt*|legal*|preved*|legge|copr*|competent*|vessatori*|conformit*|danni|danno|civil*|generali|limitat*|limitaz*|spett*|applic*|oggettiv*|solidal*|valid*|decad*|scad*|rispond*|anni|mesi|diritt*|vizi|termini|propri*|uso|vale`,
  `cosa|quale|quali|chi|come|secondo|base|possiamo|posso|potet*|dov*|quanto|siamo|sono|vale|valid*|prevede|previsto|spetta|spettano|chiar*|capire|sapere|dubbio|domanda|domande|quesit*|legittim*|obbligat*|tenut*|vincol* ~5 garanzia|clausol*|responsabil*|legge|normativ*|contratt*|recesso|penale|legal*|diritt*|gdpr|foro|obblig*|giuridic*|condizioni|risarcim*|proprieta|privacy|prescrizione|franchigia`,
  'garanzia ~6 legale|conformita|copre|coperto|coperta|vale|valida|scad*|anni|mesi|spett*|diritto|decade|risp*|difett*|estes*|commercial*|convenzionale|riconosc*|prevede|legge|consumatore|rientr*|cadut*|coprire|applic*',
  'chi|di|rispond*|sarebbe|colpa|ricade ~4 responsabil*|risponde|paga|colpa|carico|danni|danno ~5 se|caso|danni|danno|furto|incidente|perdita|guasto|smarr*|infortun*|merce|legal*|trasporto|dati',
  'contratt*|clausol*|condizion* ~6 preved*|permett*|consent*|vincol*|valid*|interpret*|articolo|art|clausol*|recesso|recedere|disdetta|penal*|tacit*|responsabil*|foro|modific*|unilateral*|prorog*|durata|null*|preavviso|scritt*|significa|firma*|cession*|subentro|legal*|cedere|subappalt*|impugn*',
  'modello|informativa|bozza|copia|testo|accordo|addendum|nomina|registro|certificat*|attestaz* ~4 privacy|gdpr|dpa|riservatezza|trattament*|contratt*|nda|dati|231|legal*|responsabil*',
  'conform*|rispett*|norma|compliance|compliant|regola ~4 gdpr|legge|normativ*|direttiv*|privacy|regolament*|nis2|ue|decret*|garante|statuto|231',
  'proprieta ~1 intellettuale|industriale|codice|dati|file|foto|contenuti',
  'responsabil* ~3 voi|noi|se|penale|civile ~5 se|scivol*|danni|danno|furto|rompe|perd*|ospite|infortun*',
  'diritto ~2 cambiare|modific*|aument*|rifiut*|recedere|trattenere|sospend*',
  'dati ~4 fuori|europ*|extra|usa|stati|ue',
  'valore|valid*|ammess*|vincolant* ~3 contratt*|capitolat*|legal*|firma*',
  'subappalt*|prescrizione|capitolat* ~6 ammess*|contratt*|previst*|fattur*|bollett*|quando|anni',
  'condizioni ~3 vendita|generali|contratto|uso|servizio ~6 valgono|vale|quali|applic*|nuove|vecchie|preved*|modific*|dice',
  'normativa|legge|convenzione|codice|norma ~5 impone|preved*|obblig*|cmr|permett*|vieta|consent*|dice',
  'copyright|titolarita',
  'interpretaz* ~3 clausol*|contratt*|articolo|legge',
  'obbligo|obblighi|obbligator* ~2 legge|normativ*|legale',
  'consenso|comunicat* ~8 indirizzo|dati|consenso|terzi',
  'contratto ~3 decade|cessa|vale|valido|scade|passa ~6 se|vend*|azienda|automatic*',
  'diritt* ~5 restano|resta|appart*|spett*',
];

const legalAdvice: readonly Phrase[] = [
  'possiamo|posso|potremmo|potrei|conviene|rischi*|dobbiamo|devo|dovrei|dovremmo|meglio|consigli*|suggeri*|legale|lecito|legittimo|giusto|secondo|come|sapete|vogli*|vorre* ~6 licenzi*|sfratt*|denunc*|querel*|citar*|impugn*|opporre|oppormi|opporci|causa|risarcim*|pignor*|eredi*|testament*|separaz*|divorz*|affidamento|sanzion*|ricorso|ricorrere|multa|verbale|trattener*|decurtar*|registrar*|videosorvegl*|tfr|preavviso|dimission*|demansion*|inadempi*|diffid*|usucapion*|successione|recedere|inquilin*|locator*|condomini*|penale|giudic*|evas*|fallimento|difend*|patente|dipendent*|avvocat*',
  'consigl*|parere|opinione|suggeri*|pensate|pensa|dritta|assistenza|consulenza|indicazion* ~6 legal*|giuridic*|avvocat*|causa|diritto|tribunal*|contratto|licenzi*|denunc*|querel*|ricorso|inquilin*|dipendent*|citazione|eredi*|sindacat*|giudic*|clausol*|contenzios*|lavoro',
  'dipendent*|inquilin*|locator*|soci*|vicin*|cliente|clienti|concorrent*|fornitor*|padron*|datore|collabor*|ex|commercialista|affittuari*|condomin*|lavorator*|stagist*|debitor* ~9 licenzi*|sfratt*|legal*|legittim*|posso|possiamo|denunc*|causa|lecito|rischi*|obbligat*|tribunal*|citar*|consigli*|contestaz*|diffid*|ferie|tfr|trattener*',
  'licenzi*|sfratt*|impugn*|querel*|usucapion*|pignor* ~8 posso|possiamo|legal*|conviene|rischi*|consigl*|secondo|come|motivo|giusta|preavviso|lecito|senza|fare|valid*|dipendent*',
  'conviene|dovremmo|dovrei|meglio ~4 accett*|patteggi*|transazion*|giudizio|transig*|concili*|firmare',
  'reato|guai|illegale|penale|rischio|legge|abusiv*|nero ~7 se|dipendent*|operai*|assum*|preside|telecamer*|cosa|contratto|licenz*|posso|possiamo',
  'se ~4 assum*|licenz*|separ*|divorz*|registr*|firmo|sfratt*|infortun* ~8 rischi*|incontro|resta|spetta|cosa|multa|legge',
  'puo|possono ~2 padron*|locator*|datore|capo|condomin*|banca|amministrat*|inquilin* ~5 buttar*|sfratt*|licenz*|obblig*|trattener*|cacciar*|preavviso|rifiut*|cambiar*',
  'consigl*|suggeri*|aiut* ~4 inquadr*|redig*|patto|licenz*|assum*|tassa*|eredi*|contratt*',
  'mio ~2 diritto ~3 rifiut*|avere|straordinar*|chied*',
  'guai|regola|senza|obbligo ~4 legge|guai|regola|incorrere ~7 se|lavorare|fare|legge|ragazzi|societa|posso',
  'meglio|conviene|senso|opp* ~6 opporsi|srl|fermo|ricorso|udienza|patteggi*|conciliare',
  'posso|possiamo|devo ~4 pretender*|chiedergli|intestar*|chiedere|rival*|oppor* ~5 danni|venditor*|soldi|casa|creditor*|notaio|datore',
  'mobbing|udienza|pignoramento|creditori|difensiva|soggiorno ~6 posso|possiamo|consigl*|caso|succede|migliore|presento|casa',
  'notaio|udienza|ispezion*|amico|prestat* ~8 sbagliat*|danni|succede|difensiv*|pretender*|consigli*',
  'mobbing',
];

const drug =
  'dose|dosi|dosaggio|posologia|farmac*|medicin*|pastigl*|compress*|antibiotic*|antidolorific*|ibuprofen*|paracetamol*|tachipirina|aspirina|cortison*|insulin*|integrator*|sciroppo|gocce|crema|pomata|cerott*|antistaminic*|anticoagulant*|vaccin*|iniezion*|statin*|melatonina|terapia|cura|curar*|trattament*|mg|milligramm*|eparina|warfarin|coumadin|cardioaspirina|magnesio|ferro|vitamina|collirio|chemio*|moment|oki|betabloccant*|antidepressiv*';
const ill =
  'sintom*|dolor*|febbre|gravid*|incint*|allatt*|diabet*|pacemaker|pressione|ipertes*|allergi*|eritem*|gonfi*|vertigin*|nausea|vomit*|diarrea|mal|sangu*|ferita|ferite|prurito|sfogh*|infezion*|epiles*|asma*|tosse|insonnia|emicrani*|cuore|cardiac*|cardiopat*|paziente|pazienti|neonat*|bambin*|bimb*|tumor*|oncolog*|reni|renal*|fegato|trombos*|ustion*|svenut*|svenim*|capogir*|ansia|depress*|celiac*|schiena|ginocchio|ernia|protesi|frattur*|tachicardi*|ossigen*|saturazion*|glicemi*|cervical*|palpitaz*|brucior*|arrossat*|arrossam*|irritazion*|irritat*|bolle|reazion*|intossic*|collater*|controindic*|medico|dottore|stomaco|pelle|gola|colesterolo|lividi|piaga|piaghe|formicol*|chemio*|terapi*|tiroid*|varic*|neo|sciatica|carpale|braccio|dito|femore|pillola|vista|occhi|viola|osteopor*|artros*|menopaus*|ciclo|autis*|demenza|antidecubito|glucometr*|cicatric*|operazion*|intervento|chirurg*';
const medicalAdvice: readonly Phrase[] = [
  `quant*|che|quale|posso|possiamo|puo|possono|devo|dobbiamo|dovrei|sicur*|ok|meglio|consigli*|pericolos*|rischi*|va|vanno|normale|come|ogni|raddopp*|sospend*|smettere|interromp*|aument*|ridu*|compatibil*|assum*|prend*|preso|dare|dargli|darle|somministr*|mescol*|abbin*|associ*|indicat*|adatt*|insieme ~6 ${drug} ~8 ${ill}|giorno|ore|posso|bambin*|kg|pasti|insieme|alcol|dose|mg|prend*|volte|sicur*|anni|assum*|interromp*|somministr*|consigl*|e`,
  `${ill} ~8 posso|possiamo|puo|cosa|che|devo|dovrei|consigl*|normale|preoccup*|prend*|assum*|sicur*|us*|rischi*|pericolos*|fare|controindic*|adatt*|dipend*|dovuto|colpa|aspett*|soccorso|smett*|sospend*|quant*|indicat*|da|effetto`,
  `posso|possiamo|puo|possono|sicur*|pericolos*|rischi*|adatt*|indicat*|consigl*|va|controindic*|usare|uso|fa|nociv*|tossic*|innocu* ~7 gravid*|incint*|allatt*|diabet*|pacemaker|ipertes*|allergi*|epiles*|asma*|cardiopat*|paziente|pazienti|neonat*|celiac*|protesi|ernia|tumor*|trombos*|oncolog*|ferit*|febbre|dialisi|operat*|renal*|pressione|bambin*|glicemi*|cuore|psoriasi|eczema|dermatite`,
  'dose|dosaggio|posologia|sovradosaggio|overdose|controindicazion*|effetti ~5 collateral*|giornalier*|bambin*|massim*|kg|consigl*|anni|peso|adult*|farmac*|mg|pazient*|corrett*|giusta|raccomandat*|indesiderat*|gravid*|neonat*|aument*|ridurre',
  'ingerit*|inghiottit*|bevuto|inalat*|ingoiat*|intossic*|avvelen*|schizz*|respirat* ~8 bambin*|figli*|occhi*|detersiv*|cosa|capsul*|prodotto|sintom*|pericolos*|soccorso|pronto|liquido|cane|gatto|pila|batteria|fumi',
  'mi|gli|le|ci|ho|ha|hanno|mio|mia|avuto ~4 fa|fanno|gira|prude|brucia|bruciano|gonf*|sanguin*|sfog*|eritema|febbre|svenut*|irritaz*|bolle|macchie|nausea|dolor* ~8 crema|dopo|trattament*|uso|usato|prodotto|cosa|normale|indoss*|macchinario|applic*|assunt*|preso|da|seduta|integrator*|devo',
  'quale|che|cosa|consigl*|suggeri*|meglio ~4 terapia|cura|trattamento|farmaco|rimedio|medicinale|prendere|esercizi|dieta|integratore ~6 per|contro|mal|dolor*|paziente|se|schiena|pressione|artros*',
  'cane|gatto|cavallo|bambin*|figlio|figlia|nipot* ~4 mangiat*|ingerit*|inghiottit*|bevuto|leccat*|morso',
  'parere|consiglio|consulto|consulenza ~1 medic*|dermatolog*|clinic*',
  'quante|ogni|quali ~5 sedute|ore|volte|esercizi|capsul*|gocce|compress*|prescriv* ~8 giorno|prend*|indicat*|dopo|per|sciatica|frattur*|settimana|ill',
  `ho|mi|messo|preso|usato|dopo|col|prende ~5 ${drug}|tisana|capsul*|caramell*|macchinario|fascia|plantar*|integratore|laser ~8 viola|gonf*|rosso|duro|formicol*|faccio|addorment*|pizzic*|prud*|bruci*|allergic*|posso|possiamo|metto|smett*|insulina|normale|sicur*|dare|continu*|peggio*`,
  'saturimetro|pressione|febbre|glicemia|ecg|misuratore ~4 segna|alta|bassa|da|dice ~5 preoccup*|devo|normale|cosa|faccio',
  'consigl*|sospend*|aument*|ridurr* ~3 farmac*|terapia|dose|cura|flusso|gocce|insulina|nutrizione',
  'paziente|residente|nonna|nonno|anzian*|mio|mia ~7 vertigin*|tosse|trema|svenut*|vomita|febbre|cibo|dialisi|prende|formicol*|cumadin|gonfi*',
  'alcol*|vino|birra ~5 cura|compress*|farmac*|antibiotic*',
  'fa|fanno ~1 male ~5 petto|schiena|testa|ginocchio|cuore|pancia|stomaco|quando',
  'fiale|dose|antibiotico|antidoto ~7 giorno|cavallo|mucca|inietto|quale|quanto|cane',
  'curo|curare|scottatura|ustione|formicol* ~6 come|presa|mano|normale|scottatura|preoccup*',
  'scottatura|ustione|mastite|vomita|svenut*|formicola|interazion* ~8 cosa|quale|quanto|visita|normale|devo|posso',
];

const policyException: readonly Phrase[] = [
  'eccezion*|eccezz*|strappo|deroga|deroghe|derogar*|sgarro|chiuder* ~3 regola|un|occhio|per|questa|volta|fare|me|noi|far|caso',
  'eccezion*|deroga|deroghe|derogare',
  'chiud* ~2 occhio|occhi',
  'chiudere|chiudete|chiuda|chiudendo ~2 un? occhio',
  `${wish}|riesc*|riusc*|modo|possibil*|magari|tornate|venirci|venirmi|venite ~6 soprassed*|abbuon*|condon*|togli*|azzer*|rinunci*|annull*|evit*|scont*|dimezz*|stralci*|abbon*|cancell*|esent*|esoner* ~4 penal*|mora|commission*|spes*|costi|costo|interess*|sovrapprezz*|supplement*|tariffa|cauzione|multa|quota|attivazion*|diritti|disdetta|minimo|vincolo|fee|ritardo|addebito`,
  'soprassed*|abbuon*|condon*|graziar*|grazia|tollera*|esent*|esoner*|transig*|sorvol*|venir*|venit* ~4 penal*|mora|commission*|spes*|costi|costo|interess*|ritardo|supplement*|volta|incontro|tariffa|pagament*|minimo',
  'venir*|venit*|viene|verreste|vieni ~2 incontro',
  'prorog*|dilazion*|rateizz*|rate|posticip*|rinvi*|slitt*|allung*|estend*|estension*|rimand*|spost*|differire|tempo|giorni|settimana|mese ~5 scaden*|termin*|pagament*|fattur*|saldo|bolletta|piu|prova|garanzia|iscriz*|rata|reso|resa|giorno|ritard*|consegna|trial|altri|mese|settimana|quota',
  'solo|soltanto|almeno|giusto|per ~1 stavolta|questa|volta|sta',
  'una tantum',
  'titolo|via ~1 eccezional*|straordinari*|favore|cortesia|benevolenza',
  'anche ~1 se ~8 regolament*|policy|regole|politica|condizioni|contratto|procedura|scadut*|scadenza|previsto|termine|non',
  'flessibil*|elastic*|clement*|tolleran*|comprensiv*|gesto|favore|piacere|buona|indulgen* ~5 scaden*|termin*|pagament*|regol*|volta|commercial*|rata|penal*|cauzione|volonta|costi|limite',
  'sconto|scontino|omaggio|gratis|gratuit*|prezzo|tariffa ~6 eccezional*|fedel*|anche|scadut*|vecchi*|volta|trattament*|extra|riserv*|comunque|nonostante|storic*|promo*',
  'scavalc*|saltare|saltiamo|salto|aggir*|bypass*|derog*|forz* ~4 regol*|procedur*|lista|coda|controll*|limite|attesa|verific*|cauzione|requisit*|preavviso',
  'scadut*|terminat*|finit*|passat*|tardi|dimentic*|minimo|oltre|superat*|vietat*|regolament*|andava|sotto|ritardo ~9 stesso|ancora|comunque|riuscite|potete|potreste|accett*|prend*|vale|errore|fidate|flessibil*|finta|possiamo|lasciat*|uguale',
  'accett*|fate|fai|prendete|lasciate|fateci|passate|entrare|spostat*|pagare|iscriv* ~4 scadut*|senza|stesso|comunque|sovrapprezz*|adulti|minorenn* ~3 certificato|penale|supplement*|sovrapprezz*|prezzo|giugno|scontrino|tessera|documento|costi|tassa|prenotazione|cauzione|corso',
  'flessibil*|comprensione|grazia|clemenza|indulgenz*|tolleranz* ~6 annull*|rinvi*|sanzion*|garanzia|termin*|tassa|penal*|scaden*|ritardo|giorni|regol*',
  'pag*|saldare ~2 rate|scaglioni|comodo',
  'retrodat*|data ~2 ieri',
  'evitar*|abbon*|stralci*|levar*|tolga* ~5 addebit*|spese|notte|penal*|tassa|mora|costi|quota',
  'finta ~1 nulla|niente',
  'so|capisco|dice|nonostante|divieto|vietato|fuori|chiudete ~8 pero|ma|permett*|valutare|prendete|prego|lascer* ~6 mio|caso|valut*|aspett*|camera|cane|minuscol*|reclamo|taglia|sbagliat*|potreste',
  'scontrino|confezione|imballo|etichetta ~6 cambiat*|riprend*|comunque|rimbors*|pero|accett*',
  'dilazione|esenzione|esonero|proroga|prolungare|prolungate|prolungamento|rateizz*',
  'ancora|altra ~2 settimana|giorno|mese ~6 senza|render*|pagare|supplement*',
  'passa*|lasciate|lascia ~1 sopra|correre|stare',
  'riduc*|abbass*|togli* ~2 franchigia|deposito|cauzione|requisito|minimo|anticipo',
  'garanzia ~4 pur|anche|benche|sebbene ~4 scadut*|smontat*|apert*|avendo',
  'riuscite|potete|potreste ~2 non ~2 farci|farmi|farmelo|addebit*|farcel* ~2 pag*',
  'valere|vale|valido|valida ~2 stesso',
  'scadut* ~9 valere|valida|stesso',
  'spese|costi|penale|mora ~5 abbonat*|condonat*|tolte|tolta',
];

const who =
  'indirizz*|numer*|telefon*|cellular*|mail|email|recapit*|stipendi*|dati|data|residenz*|iban|domicilio|contatt*|nascita|carta|codice|cartella|referti|referto|orari*|turn*|foto|curriculum|nominativ*|cronologia|registrazion*|coordinate|diagnos*|posizione|password|document*|generalita|nome|cognome|busta|ordini|compensi|saldo|spostament*|anagrafic*|rubrica|messaggi|elenco|lista|acquist*|storico|movimenti|voti|fatture|paga|cifre|pin';
const other =
  'cliente|clienti|collega|collaborator*|dipendent*|vicin*|inquilin*|pazient*|ospit*|signor*|sig|sigra|dottor*|dott|moglie|marito|ex|socio|soci|tecnic*|corriere|autista|fattorino|concorrent*|concorrenza|mittente|venditor*|acquirent*|proprietar*|altr*|iscritt*|operator*|impiegat*|persona|persone|student*|alunn*|figli*|conducente|utent*|titolare|intestatario|fidanzat*|compagn*|assicurat*|padre|madre|fratello|sorella|suocer*|controparte|terzi|qualcuno|lei|lui|loro|amic*|medico|ragazz*|istruttor*|insegnant*|condomin*|partecipant*|abitazione|precedent*|debitor*|driver|addett*|receptionist|correntist*';
const privateData: readonly Phrase[] = [
  `dat*|dare|darmi|darci|mand*|invi*|forn*|comunic*|dir*|dite*|dimmi|gira*|passa*|serv*|vogli*|vorre*|bisogno|qual|quale|quali|aver*|sapere|condivid*|lasci*|trov*|cerc*|chied*|recuper*|stamp*|esport*|rivel*|mostr*|legger*|allega*|confermat*|quanto|dove|ottenere|procur*|inoltr* ~5 ${who} ~6 ${other}`,
  `${who} ~2 di|del|della|dei|degli|delle|dell? ~2 ${other}`,
  'chi|nome ~2 abita|alloggia|prenotato|ordinato|pagato|acquistato|vive|dormiva|mandato|lasciato|scritto|soggiorna|dietro|intestat*|guida|vinto|recensito ~6 camera|nome|targa|stanza|numero|recension*|accanto|indirizz*|appartamento|dati|me|auto|profilo|pacco|utente|account|anonim*',
  'nome|cognome|generalita|identita|indirizzo|numero|telefono|recapito|cellulare|email ~4 privat*|personal*|casa|abitazione|autista|recension*|corriere|tecnico|chi|proprietar*|mittente|vicin*|ex|sua|suo',
  'con|quale|che ~2 carta|iban|conto|numero ~5 paga|pagato|salvat*|registrat*|prenotato|usato|memorizzat*|account|profilo|cliente|pagamento|archivio',
  'codice|cartella|busta|buste|estratto|tabulati|registrazioni|filmati|video|posizione ~1 fiscale|clinica|paga|conto|telecamer*|gps|chiamate|videosorveglianza|telefonici ~4 del|della|di|dei|signor*|collega|moglie|marito|ex|vicin*|pazient*|dipendent*',
  'iban|carta|password|pin|cvv|cvc|codice ~4 completo|intero|chiaro|registrat*|salvat*|memorizzat*|avete|archivio|profilo|account',
  `dove|quanto|quanti|che|orari|ora ~3 abita|vive|risiede|guadagna|percepisce|soggiorna|alloggia|abitano|spende|viene|incassa ~5 ${other}|il|la|lo|quel*`,
  `${who}|voto|storico|situazione|referti|saldo|fascicolo|ip|accesso|ordini ~3 ${other}|ditta|candidat*|passegger*|testimon*|lavorator*|bambin*|bimb*|societa|anna|paola|rossi|bianchi|maria|mario|luca`,
  'se|sapere|confermar* ~5 vostr*|iscritt*|registrat*|da|alloggiat*|prenotat* ~2 client*|voi|conto|palestra|ospite|dipendente|pazient*',
  'contatt*|nome|nomi|cognome|telefono|email ~2 chi|di ~2 viaggiava|abita|vive|ha|sedeva|scritto|candidat*|prenotato|ordinato',
  'dati|numero|nome|stipend*|reddito|transazion*|patente|intestatari*|copia ~3 di|dell|del|tutto|per|che|dichiarato ~2 chi|reparto|padre|madre|collega|fornitor*|conducente|coobbligat*|marito|moglie|assunto|utenza|intero|zia|conto',
  'fammi|fatemi|dimmi|ditemi|vorrei|voglio|vogliamo|dirmi|dici ~3 sapere|dove|cosa|quali|quanto|mail|numero|orari|giorni ~5 marito|moglie|collega|concorrent*|vicin*|ex|privata|abita|comprat*|lei|lui|fidanzat*|prenotat*',
  'come|chi|quanto ~2 chiama|vinto|intestatario|offerto|e|sto ~5 donatore|asta|utenza|tizio|persona|venduto|vincitor*',
  'dove|albergo|quale ~3 dorme|abita|trovo|sta ~4 collega|ex|lei|lui|lo|adesso',
  'esito|esami|malattia|diagnosi|referto ~4 collega|fabio|signor*|svolti|lavorator*|motivo|dipendent*',
  'risposta ~2 segreta|sicurezza ~4 account|zia|madre|di',
  'password ~6 quella|collega|marco|moglie|ufficio|suo|sua ~2 di|marco|collega|moglie',
  'trascriv*|mand*|scriv* ~4 intero|chiaro|completo ~4 carta|numero|iban',
  'indirizzo|dove ~3 spedit*|mandat*|consegnat* ~4 regalo|pacco|anna|lei|lui|suo',
];

const hot =
  'rimbors*|disd*|annull*|cancell*|recess*|reclam*|denunc*|lamentel*|escal*|contest*|chiu*|storn*|resi|reso|elimin*|avvocat*|causa|diffid*|legal*|responsabil*|direttor*|capo|manager|supervisor*|superior*|arrabbi*|delus*|recension*|eccezion*|sconti|penal*|ritard*|password|account|profil*|turni|tribunal*|accus*|soldi|differenza|restitu*|proroga|modific*|cambi*|credito|deposito|cauzion*|iscrizion*|prenot*|permess*|ruol*|deroghe|deroga|domanda|fretta|mora';

const theirs =
  'nostri|nostre|nostro|nostra|i|gli|degli|dei|ai|dagli|delle|alle ~1 clienti|ospiti|pazienti|soci|iscritti|utenti|abbonati|studenti|cassieri|venditori|autisti|allievi|visitatori|lettori|acquirenti|dipendenti|inquilini|corsisti|condomini|genitori|passeggeri|giocatori|operatori|agenti|commessi';

const harmless: readonly Phrase[] = [
  `nessun|nessuna ~1 ${hot}|obblig*|problema`,
  `niente|zero|senza ~1 ${hot}`,
  `non|nn ~2 vogli*|vorre*|chied*|serve|servono|intend*|bisogno|necessari*|occorre|devo|dobbiamo|desider*|pens*|intenzione|sto|stiamo di|il|la|un|una|lo|i|le|gli|nessun*|alcun*|fare|scomodare|parlare|cambiare|chiedere|affatto? il|la|un|con|una|i|le|nessun*? ${hot}`,
  'non ~2 siamo|sono|era ~2 arrabbiat*|delus*|furios*|stuf*|stanc*|scontent*|offes*',
  'non ~1 rivogliamo|rivoglio|vogliamo|voglio ~1 indietro|soldi|rimborsi',
  `${hot} ~3 ${theirs}`,
  `${theirs} ~5 ${hot}`,
  `pulsante|bottone|tasto|campo|menu|scheda|colonna|report|icona|pagina|sezione|filtro|stato|etichetta|cartella|funzione|schermata|finestra|grafico|statistic*|widget|timbro|cartello ~4 ${hot}|inaccettabile|insoddisfatto|pessimo|urgente`,
  `nel|nei|nostro|livello modulo|moduli|modello|qualita|questionario|sondaggio ~5 ${hot}|inaccettabile|delusione|pessimo`,
  `come|dove|posso|possiamo ~1 imposto|configur*|assegn*|aggiung*|inserisc*|inserir*|nascond*|person* ~6 ${hot}`,
  `impost*|configur*|mostra|conta|esport*|stamp*|filtr*|visualizz*|calcol* ~5 ${hot} ~4 automatic*|gestionale|excel|demo|pdf|csv|esporta|mese|report|calendario`,
  'rimbors* ~1 chilometric*|km',
  'note|nota|modulo spese|trasferte ~5 rimbors*',
  `${hot} ~4 arrivat*|ricevut*|risolt*|sistemat*|apprezzat*|gradit* ~4 grazie|perfetto|bene|ok|rapid*|gentil*`,
  'gia|avete ~2 annullat*|rimborsat*|ricevut*|risolt*|parlato|reimpostat*|cambiat* ~6 grazie|gentil*|perfetto|bene|risolto|posto|ok',
  'studi|uffici|sede legali|legale',
  'studio ~1 avvocati|notarile',
  'accanto|dietro|vicin*|fermata|piazza|via|largo|palazzo|corso|fianco|parcheggio|angolo ~4 tribunale|procura|carabinieri|questura|polizia',
  'signor|signora|sig|famiglia|ditta giudice|avvocati|causa|reclami',
  'giudice ~2 gara|sedia|linea|torneo|simpatico',
  'prezzo|prezzi|merce|quadro|opera ~1 esposto|esposti',
  'sindaco|festa|polizia ~2 carabinieri|municipale|finanza',
  'denuncia ~2 redditi',
  'esci|causa ~2 maltempo|neve|sciopero|ferie|lavori|pioggia|traffico',
  'a causa del|della|di',
  'causa|effetto ed effetto',
  'direttor*|capo|maestro ~1 orchestra|coro|banda|artistico|spogliatoio|musicale|opera',
  'livello ~2 acqua|olio|medio|base',
  'piano|piani|ripiano|cassetto|parte|lato|fascia ~1 superiore|alto',
  'mio|mia|nostro|nostra|miei ~1 capo|capa|direttor*|direttric*|manager|responsabil*|superior*|titolare|supervisor* ~4 vuole|vorrebbe|adora|chiede|preferisce|dice|ha|ringrazia',
  'account manager',
  'eccezion* ~3 log|java|nullpointer|codice|festivi|domenica|bagno|quelle|quelli',
  'senza|salvo|fanno|fa|a|ad eccezione|eccezioni',
  'stufa ~2 pellet|legna|gas|elettrica',
  'ladri ~1 guardie',
  'disastro ~1 naturale|ambientale',
  'bel|bella|ottimo ~1 lavoro|idea|servizio ~3 con|per|grazie|davvero|complimenti|natale',
  'ignora|ignorate|ignori|scordate|dimenticate ~2 mail|email|messaggio|richiesta|domanda ~3 ieri|prima|precedente|stamattina|sera',
  'ignora|ignorate ~2 mia|mio|mail',
  'istruzioni ~3 montaggio|lavaggio|uso|montare|pergola|assemblaggio',
  'gioco ~2 ruolo ~3 scuola|tavolo|bambini|quanti|serata',
  'porta ~1 blindata|finestra|ingresso|usb',
  'pressione ~3 gomme|pneumatici|acqua|consigliata|pompa|bar',
  'dose|dosi ~3 caffe|detersivo|malto|lievito|colore|cemento|farina|cloro|concime|ammorbidente',
  'terminal|terminale|terminali ~3 ordini|cassa|due|aeroporto|pos',
  'sim dati',
  'presa|prese ~2 corrente|elettric*',
  'corso|lezione|manuale|libro|dizionario|film|romanzo|serie|gioco|spettacolo|scena|teatro|quiz|podcast|mostra|museo ~6 phishing|virus|legal*|giuridico|giudice|avvocat*|denuncia|truff*|ladr*|tribunale|causa|hacker*|vergogna|schifo',
  'codice ~1 postale|articolo|barre|destinatario|sconto|colore',
  'orario ~1 norma di legge',
  'condizioni normali|meteo|meteorologiche|pagamento',
  'responsabile ~2 contratti|acquisti|magazzino|eventi ~4 ferie|torna|passa|scrive|chiama|saluta',
  'fattur*|ricevut*|bollett* ~4 pdf|xml|logo|lingue|layout|formato|excel|inglese|ricevuta',
  'differenza ~2 tra|fra',
  'fattur* ~2 giusta gia',
  'addebito|bonifico ~1 diretto|istantaneo|sepa ~4 attiv*',
  'cauzione|vuoto ~3 gente|rendere|bicchieri',
  'chiudi|chiudere|chiusura ~1 conto tavolo|cassa|comanda',
  'chiud*|chius* ~3 porta|finestra|coperchio|cancello|tappo|negozio|sabato|domenica|natale|agosto|cerniera|scatola|valvola',
  'tempo|tempi|termine|data|orario ~1 consegna|spedizione|produzione',
  'non ~1 annull*|disd* ~2 solo|soltanto|ma',
  'anticipare|posticipare|spost* ~2 consegna|appuntamento|prenotazione|corso|visita',
  'risposta|email ~1 automatica ~3 ferie|ufficio',
  'cancell* ~3 lavagna|gomma|scritte|macchie|pennarello|automatic*|pedonale|ferro',
  'via libera|scritta|capo',
  'gas|luce|volo|treno ~2 ritardo',
  'associazione ~1 consumatori ~2 caffe|vino',
  'cambio|cambi ~1 taglia|colore|gomme|olio|stagione|marcia|lenzuola|valuta',
  'conto alla rovescia',
];

export const italian: Lexicon = {
  spell: spellingsOf,
  harmless,
  asks: {
    'legal-threat': legalThreat,
    'asks-for-management': asksForManagement,
    'prompt-injection': promptInjection,
    frustration,
    annoyance,
    account_closure: accountClosure,
    cancellation,
    billing_dispute: billingDispute,
    refund,
    security_change: securityChange,
    legal_inquiry: legalInquiry,
    legal_advice: legalAdvice,
    medical_advice: medicalAdvice,
    policy_exception: policyException,
    private_data: privateData,
  },
  says: {
    frustration: frustrationSaid,
    account_closure: accountClosureSaid,
    cancellation: cancellationSaid,
    billing_dispute: billingDisputeSaid,
    refund: refundSaid,
  },
};
