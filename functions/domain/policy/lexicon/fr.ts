import type { Phrase } from '../phrases.ts';
import type { Lexicon, SignPhrases } from './lexicon.ts';

const elisions = ['', 'l', 'd', 'j', 'm', 'n', 's', 't', 'qu'];

/** Phrases with what French puts before a vowel: `annuler` is found in `d'annuler` and `l'annuler`, too, whose apostrophes are dropped in folding. */
function elided(phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => phrase.split(' ').map(withElisions).join(' '));
}

function withElisions(part: string): string {
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|');
  const all = choices.flatMap((choice) => (/^[aeiouh][a-z]{3}/.test(choice) && !choice.startsWith('elle') ? elisions.map((before) => before + choice) : choice));
  return [...new Set(all)].join('|') + (optional ? '?' : '');
}

function elidedSigns(signs: SignPhrases): SignPhrases {
  return Object.fromEntries(Object.entries(signs).map(([sign, phrases]) => [sign, elided(phrases)]));
}

const account = 'compte|comptes|conte|cpte|profil|profils|espace|acces|adhesion|inscription|identifiant|identifiants|account|workspace|fiche|boutique';
const our = 'notre|nos|mon|ma|mes|votre|vos|ce|cet|cette|ces|le|la|les|un|une|l|du|de|des|leur|tout|tous|toute|toutes';
const contract =
  'abonnement|abonnements|abonement|abonnemment|abo|contrat|contrats|contra|commande|commandes|comande|cde|cmd|reservation|reservations|resa|forfait|forfaits|formule|formules|licence|licences|adhesion|adhesions|souscription|souscriptions|option|options|service|services|ligne|lignes|assurance|assurances|police|polices|bail|location|locations|mission|prestation|prestations|rdv|rendez|intervention|virement|virements|mandat|mandats|ordre|ordres|livraison|livraisons|billet|billets|sejour|sejours|chambre|chambres|stage|formation|formations|essai|offre|pack|renouvellement|reconduction|garantie|entretien|maintenance|hebergement|domaine|domaines|box|sim|achat|achats|devis|bon|bons|paiement|paiements|transaction|transactions|expedition|envoi|envois|inscription|inscriptions|cours|table|nuit|nuits|nuitees|stand|salle|visite|passage|collecte|enlevement|tournee|cotisation|mutuelle|seance|seances|vol|vols|voyage|module|postes|plan|partenariat|leasing|credit|fibre|telesurveillance|carte|transport|palettes|convention|engagement|traiteur|installation|location|retrait';
const cancel =
  'annul*|anul*|anull*|resili*|resilli*|rezili*|resil|decommand*|cancel*|cancell*|denonc*|desabonn*|desinscri*|desengag*|arreter|arretez|arretons|arrete|arret|stopper|stoppez|stoppons|stop|interrompre|interrompez|interruption|suspendre|suspendez|suspension|cesser|cessez|cessons|cessation|rompre|rompons|rupture|retract*|abandonner|abandonnons|terminer|renoncer|renoncons|renonce|renonciation|retirer|retirez|supprimer|supprimez|bloquer|bloquez|rappeler|rappelez|recrediter|fin|terme|renon|preavis';

const accountClosure: readonly Phrase[] = [
  'ferm*|clotur*|supprim*|suppr|desactiv*|effac*|detrui*|radi*|resili*|cloz*|clore|clos|eliminer|solder|soldez|soldons|delete|virer ~5 compte|comptes|conte|cpte|profil|profils|account|workspace',
  'ferm*|clotur*|supprim*|desactiv*|effac*|radi*|resili* ~3 notre|mon|nos|mes|cet|lensemble|tout|tous ~2 espace|espaces|acces|adhesion|inscription|identifiant|identifiants|boutique|fiche',
  'fermeture|cloture|suppression|desactivation|effacement|resiliation|radiation ~5 compte|comptes|profil|account|espace|inscription|adhesion|acces',
  `compte|comptes|profil|espace ~6 fermer|fermez|ferme|fermes|cloturer|cloturez|cloture|clotures|supprimer|supprimez|supprime|supprimes|desactiver|desactivez|desactive|resilier|resiliez|resilie|efface|effacer|clos|radie|fermeture|suppression|disparaisse|disparaitre`,
  'mettre|mettons|mets|met|mettez ~2 fin|terme ~5 compte|relation|collaboration|partenariat|relations|adhesion',
  'mettre|mettez ~2 compte ~2 poubelle|corbeille',
  'cesser|cessons|arreter|arretons|arrete|rompre|rompons|fin ~4 relation|relations|collaboration|partenariat',
  'supprim*|effac*|suppression|effacement|detrui*|destruction|purger ~3 toutes|tout|integralite|ensemble|totalite ~3 donnees|infos|informations|historique|traces',
  'supprim*|effac*|suppression|effacement ~2 nos|mes ~2 donnees|infos|coordonnees|informations|fichiers ~6 compte|quitt*|partons|client|clients|definitivement',
  'quitte|quitter|quittons|partons|partir|quitterons ~3 plateforme|banque|chez|service|services|maison|application|appli|boite',
  'quitte|quittons|quitter vous|definitivement|votre',
  'desinscri*|desabonn*|desinscription|desabonnement|radiation|radiez|radier ~5 compte|plateforme|service|completement|definitivement|nous|site|entierement|fichiers|adherents|newsletter',
  'transferer|transferons|transfert|solde ~6 autre ~1 banque|etablissement|prestataire',
  'cessation|cesse|cessons|cessera|fermons|ferme|dissoute|dissolution|liquidee|liquidation ~3 activite|activites|boutique|magasin|cabinet|entreprise|societe|etablissement|definitivement ~12 compte|abonnement|contrat|ligne',
  'porte|portes|boutique|rideau|societe|cabinet ~3 ferme|fermons|baisse|dissoute|liquidee|cesse ~12 compte|abonnement|contrat|resili*',
];

const accountClosureSaid: readonly Phrase[] = [
  'plus ~3 besoin|utilisons|utilise|utilite|servons|usage ~4 compte|comptes|espace|profil',
  'compte|comptes|profil ~5 plus|pas ~2 utilise|utilises|besoin|sert|utile|utilite|lieu|utilisons|servira|raison',
  'plus ~3 client|clients|cliente|clientes|membre|membres|adherent|adherents|chez|partie',
  'plus ~2 rien|affaire ~4 vous',
  'pas|plus ~3 rester|continuer|garder|conserver ~4 compte|client|clients|chez|vous',
  'faire|pas|travailler|travaillerons ~2 sans|plus|avec vous',
];

const cancellation: readonly Phrase[] = [
  `annul*|anul*|resili*|resilli*|decommand*|cancel*|denonc*|retract* ~6 ${contract}`,
  `arreter|arretez|arretons|arrete|stopper|stoppez|stoppons|stop|interrompre|interrompez|cesser|cessez|cessons|rompre|rompons|suspendre|suspendez|suspendons|abandonner|abandonnons|terminer|renoncer|renoncons|renonce|bloquer|bloquez|rappeler|rappelez|retirer|geler|supprimer|supprimez|couper|coupez ~1 ${our} ~3 abonnement|abonnements|abo|contrat|contrats|commande|commandes|reservation|reservations|forfait|forfaits|formule|licence|licences|adhesion|souscription|option|options|ligne|lignes|assurance|bail|location|virement|virements|mandat|mandats|ordre|ordres|livraison|livraisons|maintenance|hebergement|service|services|prestation|prestations|essai|renouvellement|reconduction|prelevement|prelevements|paiement|paiements|expedition|envoi|engagement|collaboration|intervention`,
  `${contract} ~8 annuler|annulez|annule|annulee|annules|annulees|annulons|annulation|anuler|anulez|resilier|resiliez|resilie|resilions|resiliation|resiliee|decommander|canceller|denoncer|stopper|stoppez|arreter|arretez`,
  `mettre|mettons|mets|met|mettez|mise|mettrons|mettrais ~2 fin|terme|arret ~6 ${contract}|collaboration|tout|cela|ca|relation`,
  'fin|terme ~1 au|aux|a ~2 abonnement|contrat|contrats|services|service|bail|adhesion|formule|location|collaboration|engagement|essai',
  'merci|veuillez|prie|souhaite|souhaitons|souhaiterais|souhaiterions|voudrais|voudrait|voudrions|veux|veut|voulons|vx|aimerais|aimerions|demande|demandons|desire|desirons|dois|devons|faut|faudrait|puis|peux|peut|pouvons|pouvez|pourriez|possible|prefere|preferons|decide|vais|allons|compte|comptons|besoin|oblige|obliges|contraint|contraints|comment|svp|stp|pourrait|pourrais|envisageons|envisage ~4 annuler|anuler|annulez|resilier|resillier|resiliez|decommander|canceller|denoncer|desabonner|desinscrire|retracter|desengager|desister',
  'annulez|annule|annulons|annuler|anulez|anuler|resiliez|resilie|resilions|resilier|cancellez tout|toute|tous|ca|cela|moi|svp|stp|le|la|les|immediatement|vite|sil|merci|maintenant|direct|celle|celui|please|au|avant|des|et',
  'jannule|jannulle|annulons|resilions|resilierons|annulerons|nous resilions',
  'je|nous|on resilie|resilierons|resilierai|annule|resilions|annulons|annulera|denonce|denoncons|decommande',
  `annulation|annulations|anulation|annullation|resiliation|resilliation|retractation|decommande|denonciation ~5 ${contract}`,
  'demande|demander|demandons|courrier|lettre|confirmer|confirmez|confirmation|acter|prendre|prenez|traiter|traitez|valider|notifier|notifions|notification|effectuer|procedez|proceder|enregistrer|preavis|suite|solliciter|sollicitons|accepter|avis|formulaire|prise|attends|attendons|exigeons|exige|effective|immediate|recu|envoye|date ~5 annulation|resiliation|retractation|denonciation|resil|desabonnement|desinscription|renonciation|renon',
  'annulation|resiliation|retractation|denonciation|desabonnement|renonciation ~4 immediate|effective|totale|complete|svp|anticipee|urgente|urgent|definitive|confirmer|confirmee|confirmation|effet|compter|partir|date|stp|merci|preavis|demandee|faite|envoyee|envoye|ecrite|recommande|courrier|prise|anticipe',
  'preavis ~6 contrat|abonnement|bail|resili*|location|mois|quitter|fin|service',
  'donne|donnons|donner|adresse|adressons|deposer|respecter|courir ~2 preavis|renon|conge',
  'droit|delai|periode ~2 retractation|renonciation',
  'exerce|exercer|exercons|faire|fais|user|usage ~4 retractation|renonciation',
  'renonc* ~5 commande|achat|contrat|offre|abonnement|voyage|option|service|projet|livraison|reservation|sejour|formation|inscription',
  'retirer|retire|retirons|desist*|degag*|sortir|sors|sortons|liberer|liberez|libere|delier|partir|desengag*|revenir|tirer ~4 contrat|abonnement|commande|engagement|formule|bail|accord|achat|projet|offre|affaire|vente',
  'desister|desiste|desistons|desistement',
  'stopper|stoppez|empecher|desactiver|desactivez|annuler|enlever|eviter|supprimer|couper|arreter|bloquer|contre|oppose|opposons|refuse|refusons ~5 renouvellement|reconduction|renouvelle|renouveler|reconduit|tacite',
  'renouvellement|reconduction ~5 annuler|desactiver|arreter|stopper|bloquer|automatique ~3 annuler|desactiver|arreter|stopper|enlever',
  `changer|changeons|change|passer|passons|passe|migrer|migrons|partons|partir|allons|aller|bascule|basculons ~4 autre|concurrent|concurrence|concurrents|nouveau|nouvel|ailleurs ~2 fournisseur|prestataire|operateur|assureur|banque|solution|transporteur|hebergeur|logiciel`,
  'partons|pars|passe|passons|passer|allons|parti|aller|irons|vais|va|bascule|basculons|migrons|trouve ~3 concurrence|concurrent|concurrents|ailleurs',
  'changeons|change|change ~2 fournisseur|prestataire|operateur|assureur|banque|hebergeur',
  'change|changent|changeons avis|d avis',
  'change davis',
  'erreur|megarde|tort|accidentellement|inadvertance ~6 commande|commandes|virement|vire|reservation|reserve|achat|abonnement|souscrit|paye|envoye|transfert|ordre|achete|abonne',
  'commande|commandes|vire|virement|virements|reserve|souscrit|achete|transfere|transfert|paiement|ordre|abonne|clique|valide|passe|passee ~6 erreur|megarde|inadvertance|tort|doublon|double',
  'stopper|stoppez|bloquer|bloquez|rappeler|rappel|rappelez|recuperer|intercepter|annuler|rejeter|arreter|arretez|retenir|geler|revoquer|revoquez|revocation|retour|inverser|retenez|suspendez ~5 virement|virements|paiement|transfert|transaction|envoi|expedition|prelevement|mandat|colis|livraison|ordre|sepa|cheque|production',
  'virement|transfert|paiement|ordre|prelevement|mandat|commande ~6 stopper|bloquer|rappeler|revoquer|annuler|arreter|stoppez|bloquez|rappelez|rappel|intercepter|suspendre|revocation',
  'laisser|laissez|laisse|laissons ~2 tomber|expirer ~4 commande|contrat|abonnement|reservation|projet|intervention|tout|affaire|livraison',
  'laisser|laissez|laisse|laissons tomber',
  'oubliez|oublie|ignorez|jetez|dechirez ~2 notre|la|ma|cette|le|mon ~1 commande|reservation|devis|contrat',
  'faire|fais|faisons|marche arriere|machine',
  'couper|coupez ~3 ligne|abonnement|service|contrat ~3 definitivement|partir|compter|des',
  'tirer|tirons|rideau ~3 trait|rideau',
  'essai|periode ~4 gratuit|gratuite|essai|test ~6 arreter|stopper|annuler|resilier|facture|payer|payant|continuer',
  'debarrass* ~4 abonnement|contrat|ligne|forfait',
  'rendre|restituer|restituons|rendons ~4 box|decodeur|materiel|licences|cles ~6 resili*|contrat|abonnement|fin',
];

const cancellationSaid: readonly Phrase[] = [
  'pas|plus|non|jamais|sans ~3 renouveler|renouvele|renouvelee|renouvelons|renouvellement|renouvellerons|renouvelles|reconduire|reconduit|reconduction|reconduisons|reconduite|prolonger|prolongation|proroger|poursuivre|prolonge|prolongerons',
  'renouvelons|renouvellerons|reconduisons|reconduirons|prolongeons|poursuivrons|poursuivons|continuerons|continuons|renouvelez|reconduisez|renouvellerai|renouvelle ~3 pas|plus|aucun',
  'fin ~3 reconduction|renouvellement',
  `plus ~3 besoin|utile|utilite|interesse|interesses|interessee|necessaire|souhaite|souhaitons|voulons|veux|lieu|usage|raison|envie|utilisons ~5 ${contract}|produits|materiel|articles`,
  `${contract} ~6 plus|pas ~3 besoin|utile|utilite|interesse|necessaire|lieu|maintenu|maintenue|maintenir|nous|voulons|souhaitons|veux|souhaite|raison`,
  'plus|pas ~2 de|du|dabonnement|aucun|aucune|la|le ~1 commande|abonnement|contrat|livraison|reservation ~3 besoin|faut|merci|finalement|svp',
  'expediez|livrez|envoyez|executez|lancez|traitez|expedier|livrer|preparez|debitez|facturez|envoie|produisez|expedie|validez|installez|venez|prolongez ~3 pas|plus|rien',
  'pas|plus ~2 expedier|livrer|envoyer|executer|lancer|traiter|venir|honorer|maintenir|continuer|poursuivre|rester|donner|prolonger ~5 commande|colis|marchandise|virement|contrat|abonnement|commandes|reservation|chez|suite|avec|collaboration|service|projet|ordre|livraison|vous',
  'finalement ~3 pas|plus|rien ~3 besoin|voulons|prendre|prendrons|viendrons|venir|interesse|faire|veux|commande',
  'donnerons|donne|donnons|donnerai ~2 pas|aucune ~1 suite',
  'pas ~1 donner suite',
  'pas|jamais|toujours|rien|aucune ~4 resilie|resiliee|annule|annulee|resiliation|annulation ~6 alors|pris|malgre|confirme|confirmation|compte|encore|toujours|prise|recu|commande',
  'malgre|depuis|apres|ignore|ignoree|suite ~3 resiliation|annulation|retractation|resili|preavis',
  'resiliation|annulation|retractation ~6 pas|jamais|aucune|ignoree|toujours ~3 prise|compte|confirmee|confirmation|traitee|repondu|reponse|effective|enregistree|accuse|acceptee|recu',
  'viendrons|viendrai|viendra|prendrons|honorerons|participerons|pourrons ~1 pas|plus ~3 venir|rdv|rendez|reservation|stage|formation|participer|honorer|chambre|table',
];

const invoice =
  'facture|factures|factur|facturation|facturations|factu|prelevement|prelevements|prelevment|montant|montants|debit|debits|frais|somme|sommes|ligne|lignes|poste|postes|releve|releves|echeance|echeances|mensualite|mensualites|cotisation|cotisations|tarif|tarifs|prix|supplement|supplements|surcout|penalite|penalites|penalties|paiement|paiements|transaction|transactions|operation|operations|retrait|retraits|avoir|solde|quittance|total|addition|charge|charges|redevance|commission|commissions|forfait|rappel|rappels|relance|relances|note|taxe|tva|encaissement|achat|achats|decompte|ecriture|majoration|agios|euros|eur|chf|francs|cout|loyer|prime|abonnement|calcul|regularisation|consommation|acompte|indemnite|ticket|caution|remise|dette';
const invoiceOnly =
  'facture|factures|facturation|prelevement|prelevements|debit|debits|frais|releve|mensualite|mensualites|cotisation|penalite|penalites|montant|montants|supplement|commission|commissions|quittance|majoration|redevance|surcout|agios|decompte|regularisation|loyer|echeance|encaissement';
const charged =
  'facture|factures|facturee|facturees|preleve|preleves|prelevee|prelevees|debite|debites|debitee|debitees|facturez|prelevez|debitez|facturent|prelevent|facturer|prelever|debiter|comptabilise|compte|comptes|encaisse|encaissee|encaisses|ponctionne|ponctionnes|retire|pris|surfacture|surfactures|chargee|charges|charge|tape|tapes';

const billingDispute: readonly Phrase[] = [
  `contest*|contestation|refut*|recus*|conteste|reclam*|litige|differend|objection|objections|oppose|opposons|opposition|desaccord|desacord ~6 ${invoice}`,
  `${invoice} ~6 contest*|contestation|litige|litigieux|litigieuse|desaccord|conteste|contestee|contestes|litigieuses`,
  'conteste|contestons|contester|conteste formellement|le|la|ce|cette|ces|les|vos|votre|donc|fermement|vivement|tout|avec|toute|aupres',
  `preleve|preleves|prelevee|debite|debites|debitee|facture|factures|facturee|facturees|paye|payes|payee|encaisse|compte|comptee|prelevement|prelevements|paiement|debit|regle|debiter|prelever|facturer|carte|passe|passee ~6 deux|double|2|trois|3|doublon|nouveau|doublons|plusieurs|2x fois|double|reprises|x|doublon`,
  'deux|2|trois|3|plusieurs fois|reprises ~5 preleve*|debit*|factur*|paye*|encaisse*|compte|meme|prelevement|facture',
  'double|doubles|doublon|doublons|triple|second|seconde|deuxieme ~3 facturation|prelevement|prelevements|facture|factures|debit|paiement|encaissement|facturations|ligne|debitage|comptabilisation|preleve|debite',
  `facturation|prelevement|prelevements|facture|factures|debit|debits|paiement|paiements|paye|payee|compte|facturee|preleve|debite ~4 double|doublon|doublons|2x|deux`,
  `surfactur*|sur facture|facturation|facturations`,
  'trop percu|paye|verse|preleve|facture|cher|eleve|elevee|factures',
  'trop ~2 paye|percu|verse|facture|preleve|debite',
  `${charged} ~4 tort|trop|erreur|indument|abusivement|injustement|plus|supplement|davantage|inutilement|erronement`,
  `tort|indument|abusivement|erreur|illegalement|injustement|erronement ~5 ${charged}|${invoiceOnly}`,
  `${charged} ~8 alors|pourtant|malgre|lieu|sans|contrairement|bien|devis|convenu|prevu|promis|offert|offerte|gratuit|gratuite|gratuits|resilie|annule|jamais|rendu`,
  `mavez|navez|mont|avez|avais|ete|etes|etre|suis|sommes|continuez|continue|etait|vient|venez|viens|vous|on|vs|seront ~3 ${charged} ~6 euros|eur|fois|de|mois|frais|au|alors|chf|encore|toujours|dollars|sans|trop|somme|montant|double|plus|chaque|malgre|alors|pour`,
  'continuez|continue|persistez|encore|toujours|arretez|cessez|arreter|cesser ~4 facturer|prelever|debiter|preleve|facture|debite|prelevements|encaisser|facturez|prelevez|debitez|preleves|debites',
  `${invoiceOnly}|total|solde|tarif|prix|somme|note|addition|tva|calcul|remise ~6 faux|fausse|fausses|errone|erronee|errones|erronees|incorrect|incorrecte|incorrects|inexact|inexacte|erreur|erreurs|injustifie|injustifiee|injustifies|injustifiees|exorbitant|exorbitants|exorbitante|abusif|abusive|abusifs|abusives|anormal|anormale|anormaux|anormalement|excessif|excessive|excessifs|suspect|suspecte|bizarre|etrange|douteux|douteuse|inconnu|inconnue|inconnus|inexplique|incomprehensible|incomprehensibles|delirant|delirante|aberrant|aberrante|aberrants|indu|indue|indus|indues|frauduleux|frauduleuse|fantaisiste|fantaisistes|eleve|elevee|eleves|cher|chere|surprise|surprises|gonflee|gonfle|salee|delire|anomalie|anomalies|double|doublee|triple|doublon|mystere|cloche|collent|ridicule|scandaleux|superieur|superieure|superieurs|different|differente|differents|inattendu|mauvais|mauvaise|incoherent|incoherente|incoherence|inadmissible|inacceptable|coquille|explose|hallucinant|hallucinante|arnaque|vol|bug|foireuse|fantome|fantomes|caches|cachees|delirants`,
  `erreur|erreurs|anomalie|anomalies|ecart|difference|incoherence|probleme|souci|pb|differentiel|bug|coquille|problemes|irregularite|irregularites|divergence|faute|mauvais|mauvaise|fausse|faux|erronee|errone|incorrecte|incorrect|injustifie|injustifies|abusifs|caches|indu|indue|indus|inconnu|bizarre|curieux|curieuse|etrange|anormale|drole ~4 facture|factures|facturation|prelevement|prelevements|montant|montants|debit|releve|frais|mensualite|calcul|tarif|tarification|tva|solde|decompte|prix|mensualites|loyer|majoration|encaissement`,
  `pourquoi|comment|raison|justifier|justifiez|justification|explication|explications|expliquer|expliquez|expliquent|quoi|correspond|comprends|comprendre|comprenons|justifie|etonne|etonnes|surpris|surprise|stupefait|stupeur|constate|constatons|constatee|decouvre|decouvrons ~7 factur*|preleve*|debit*|prelevement|frais|montant|surcout|supplement|augmentation|hausse|majoration|penalite|penalites|mensualite`,
  `facture|factures|facturee|prelevement|montant|frais|tarif|prix|preleve|total ~8 convenu|convenue|convenus|prevu|prevue|devis|contrat|accord|annonce|annonces|annoncee|promis|promise|offre|offert|offerts|gratuit|gratuite|initialement|contractuel|negocie|remise|signe|resilie|resiliee|annulee|annule|avoir|retour|retourne|lieu|contrairement|convenons`,
  `devis|contrat|convenu|convenue|accord|offre|annonce|remise|promis|negocie|signe|tarif|bon ~8 facture|factures|facturee|facturez|preleve|prelevez|prelevement|debite|facturation|debitez|preleves`,
  'remise|rabais|ristourne|reduction|promo|promotion|avoir|code|escompte ~6 pas|jamais|oublie|oubliee|manque|disparu|disparue|manquante|manquant|absent|absente|applique|appliquee|deduit|deduite|apparait',
  'augment*|hausse|hausses|majoration|majore|majoree|flamb*|grimpe|double|explose|bondi|passe|passee ~6 tarif|tarifs|prix|facture|mensualite|abonnement|cotisation|prime|loyer|forfait|montant',
  'tarif|tarifs|prix|facture|mensualite|abonnement|cotisation|prime|loyer|forfait|montant ~5 augmente|augmentee|augmentation|hausse|grimpe|double|explose|bondi|majore|passe|passee|flambe',
  'plus|superieur|superieure|differente|different ~3 que|quau|quau|a|du ~3 prevu|convenu|devis|annonce|dhabitude|habitude|normal|contrat|accord|commande|promis|mois',
  'retenu|pris|ponctionne|ponctionnee|retire|debite|debitee|sorti|disparu|disparus|preleve|prelevee|envole ~6 euros|eur|chf|dollars|compte|carte|somme|argent',
  'argent|somme|euros|eur|chf ~5 disparu|retire|retires|ponctionne|preleve|preleves|debite|debites|debitee|envoles|facture|factures ~5 compte|carte|sans|raison|jamais|alors|mon|nos|notre|moi|nous',
  'deja ~1 paye|payee|regle|reglee|solde|soldee|payes|reglees|vire|acquitte|acquittee',
  'relance|relances|rappel|rappels|recouvrement|sommation|impaye|impayes|impayee|retard|huissier|reclamez|reclame|reclamer ~8 paye|payee|payees|regle|reglee|tort|erreur|soldee|jamais|deja|acquitte|reglees|acquittee|viree',
  'payee|paye|reglee|regle|acquittee|soldee|reglees|payees ~8 relance|relances|rappel|rappels|recouvrement|reclamez|reclame|impaye|impayee|retard',
  'corriger|corrigez|rectifi*|modifier|annuler|annulez|revoir|recalcul*|retirer|retirez|enlever|enlevez|supprimer|supprimez|deduire|deduisez|reviser|crediter|extourner|ajuster|reprendre|refaire|regulariser|regularisation|revoyez|contrepasser|verifier|verifiez ~5 facture|factures|montant|frais|prelevement|facturation|penalite|penalites|majoration|avoir|mensualite|supplement|decompte|relance',
  'facture|factures|montant|prelevement|decompte|facturation ~5 corriger|corrigez|rectifier|rectifiez|rectificative|rectifiee|corrigee|rectification|recalculer|revoir|verifier|regulariser|extourner',
  'note|notes de? credit',
  'avoir ~4 facture|montant|correspondant|difference|trop|frais',
  'emettre|etablir|emettez|etablissez|envoyer|envoyez|faire|faites|obtenir|demandons|demande|veux|voulons|attendons|attends ~3 avoir ~1 de|pour|sur|du|correspondant|partiel|total|rectificatif|complet',
  'arnaque|arnaques|escroquerie|arnaquer|racket|extorsion|entourloupe|vol|volee|voler|escroc ~6 facture|frais|prelevement|prix|tarif|argent|client|clients|factures',
  'vous|ete|sommes|fait|etes|suis arnaque|arnaques|voler|avoir',
  'prelevement|prelevements|debit|debits|transaction|transactions|operation|operations|achat|paiement|paiements|retrait|montant ~4 inconnu|inconnus|inconnue|inconnues|suspect|suspecte|suspects|frauduleux|frauduleuse|frauduleuses|bizarre|autorise|etranger|non|mystere|inhabituel|fantome',
  'inconnu|inconnue|suspect|suspecte|frauduleux|frauduleuse|bizarre|autorise|etrange|mysterieux|drole ~3 prelevement|debit|transaction|operation|achat|paiement|retrait|montant',
  'retrofacturation|retro facturation',
  'retrofacturation|opposition|chargeback|contestation ~6 banque|prelevement|paiement|carte|ouvrir|lancer|engager|faire|transaction',
  'faire|ferons|fais|former|lancer|rejeter|rejete|demander ~3 opposition|rejet|chargeback|retrofacturation ~5 prelevement|banque|paiement|aupres|carte|virement|debit|prelevements',
  'rejeter|rejet|rejete ~3 prelevement|prelevements|paiement',
  'dois|devons|devrions|devrais|doit ~2 rien',
  'payer|payons|paie|paye|regler ~4 service|prestation|mois|licences|licence|option|postes|produit|marchandise|articles|ligne ~4 jamais|pas|plus|sans|alors',
  'compteur|index|releve|consommation|kwh ~6 faux|fausse|errone|erronee|anormale|anormal|impossible|double|incoherent|incoherente|estime|estimee|estimation|aberrant|aberrante|fantaisiste ~6 facture*|relev*|montant|payer|consomm*|regularis*',
];

const billingDisputeSaid: readonly Phrase[] = [
  `${invoice} ~6 pas|jamais|rien|aucun|aucune|aucunement|plus|sans|ni ~4 convenu|convenue|convenus|accord|prevu|prevue|correct|correcte|juste|bon|bonne|exact|exacte|correspond|correspondent|conforme|conformes|commande|commandee|commandes|autorise|autorisee|reconnais|reconnait|reconnaissons|valide|validee|demande|demandee|demandes|justifie|justifiee|justifies|du|due|dus|dues|dois|devons|accepte|acceptons|accepter|acceptable|normal|normale|normaux|compris|comprends|comprenons|comprend|payer|payerons|paierons|regler|reglerons|paierai|signe|recu|recue|livre|livree|consommes|consomme|utilise|utilisee|souscrit|souscrite|moi|nous|notre|notre|raison|motif|fondement|explication|mentionne|mentionnee|mentionnes|figure|figurent|figurait|coherent|coherente|logique|identifie|connais|connaissons|effectue|effectuee|concerne|lieu|bonne|effectues|sens|claire|clair|annonce|annonces|applique|deduit|dit|informe|prevenu|prevenus|justification|tient|va|colle|rapport|reel|valable|contrat`,
  `pas|jamais|rien|aucun|aucune|ni|sans|nullement|plus ~4 convenu|convenue|convenus|accord|correct|conforme|commande|autorise|autorisee|reconnais|reconnait|reconnaissons|reconnaitre|valide|demande|justifie|accepte|acceptons|accepter|comprends|comprenons|comprend|payer|payerons|regler|reglerons|paierons|paierai|signe|souscrit|donne|approuve|prevu|effectue|normal|question|explique|consenti|connais|connaissons|informe ~6 ${invoice}|preleve|facture|facturee|debite`,
  'correspond|correspondent|colle|concorde|concordent|tombe|cadre|coincide|tient ~2 pas|plus|rien ~6 devis|contrat|commande|bon|offre|accord|facture|prix|tarif|conditions|convenu|prevu|annonce|livraison|consommation|releve|notre|nos|compteur|avec',
  'facture|factures|montant|total|prix|somme|compte|calcul|prelevement|tarif ~6 correspond|correspondent|colle|concorde|tombe|cadre|tient ~2 pas|plus|rien',
  'refuse|refusons|refuserons|refuserai|refuser ~3 payer|regler|paiement|paye|facture|frais|hausse|augmentation|prelevement|prelevements|verser|ce ~3 facture|montant|somme|frais|penalites?',
  'paierai|paierons|payerai|payerons|reglerai|reglerons|paierez|payons|reglons|verserons|paye|paie|payera ~1 pas|rien|aucun|aucune|jamais|plus|que',
  'pas|jamais|hors ~3 payer|regler|paye|verser|question ~4 facture|frais|fois|pour|cette|ces|ce|montant|somme|euros|centime|tant|avant|ca|cela|deux|quelque|un',
  'hors de? question',
  'jamais|pas|rien|aucun|aucune ~4 commande|souscrit|signe|autorise|demande|accepte|valide|achete|recu|utilise|livre|livree|effectue|mandat|contrat|consomme|prevenu|abonne ~8 facture|factures|preleve|preleves|debite|payer|paye|prelevement|frais|compte|carte|somme|facturez|prelevez|reclamez',
  `factures|facture|preleve|preleves|debite|debites|facturez|prelevez|payer|reclamez|facturee|facturees ~8 jamais|pas|rien|aucun|aucune|plus ~4 commande|commandee|commandes|souscrit|signe|autorise|demande|accepte|valide|recu|utilise|utilisons|livre|livree|livrees|livres|besoin|client|clients|contrat|utilisee|active|fonctionne|consomme|recue|convenu|prevu|rendu|eu|fourni|fournie|abonne|abonnes`,
  'sans ~3 accord|autorisation|prevenir|consentement|avertissement|preavis|raison|explication|justification|notre|mon|avis|avertir|contrepartie|information ~8 facture|preleve|prelevement|debite|tarif|prix|augmente|frais|augmentation|facturez|compte|euros|montant',
  `${charged}|tarif|tarifs|prix|hausse|augmentation|frais|prelevement ~7 sans ~3 accord|autorisation|prevenir|consentement|avertissement|preavis|raison|explication|justification|avis|avertir|information`,
  'reconnais|reconnaissons|reconnait|connais|identifie|identifions|retrouve|trouve|trouvons ~1 pas|aucun|aucune ~4 prelevement|debit|transaction|operation|achat|paiement|montant|retrait|ligne|facture|frais|prelevements|operations|transactions|origine',
  'pas|jamais ~3 lauteur|origine|moi|nous|fait|faite ~3 paiement|operation|achat|transaction|prelevement|retrait|virement',
  'nest|est|sont|etait pas ~3 convenu|convenue|commande|prevu|signe|devis|dit|avions|promis|annonce|contrat|accord',
  'nai|navons|na|jamais|avons ~2 pas|jamais ~2 ete ~3 prevenu|prevenus|informe|informes|averti|avertis|consulte ~8 frais|hausse|augmentation|tarif|prix|facture|prelevement|supplement',
  'nai|navons jamais|pas ~2 demande|commande|souscrit|autorise|signe|valide|accepte ~2 ca|cela|cet|cette|ce|ces|de|un|une|quoi|rien|le|la',
];

const secret = 'passe|mdp|mot de passe|code|codes|pin|puk|identifiant|identifiants|password|mots|motdepasse|pw|login|otp|totp|cle|cles|securite|credentials';
const factor = 'facteur|facteurs|2fa|a2f|mfa|sso|authentification|authenticator|authentificateur|verification|otp|totp|yubikey|passkey|biometrie|etapes|authentif';
const thing =
  'telephone|telephones|portable|portables|mobile|smartphone|ordinateur|ordinateurs|ordi|pc|laptop|tablette|tablettes|badge|badges|cle|cles|clef|clefs|token|tokens|carte|cartes|cb|terminal|telecommande|sim|iphone|ipad|natel|gsm|cellulaire|sacoche|sac|portefeuille|valise|appareil|appareils|boitier|tpe|disque|usb|materiel|chequier|dongle|yubikey|passeport|douchette|pda|voiture|camionnette|mallette|mac|macbook';
const rights = 'admin|admins|administrateur|administrateurs|administratrice|proprietaire|droit|droits|acces|permission|permissions|privileges|habilitation|habilitations|role|roles|profil|autorisations|superadmin|delegation|procuration|signature';

const securityChange: readonly Phrase[] = [
  'reinitialis*|reset|resetter|chang*|modifi*|recuper*|retrouv*|oubli*|perdu|perdus|perdue|egare|renouvel*|regener*|regenerer|debloqu*|deverrouill*|bloqu*|remplac*|redefin*|initialis*|recreer|revoqu*|nouveau|nouveaux|nouvel|expire|vole|volee|voles|compromis|divulgue|transmis|communique|communiquer|renvoy*|mettre|forcer|perte|vol|donne|saisi ~4 mdp|passe|pin|puk|code|codes|identifiant|identifiants|password|motdepasse|login|mots|cle|cles',
  'passe|mdp|pin|puk|code|codes|identifiant|identifiants|password|login ~6 reinitialis*|reset|change|changer|changez|modifier|oublie|oublies|oubliee|perdu|perdus|egare|expire|compromis|vole|voles|bloque|bloques|divulgue|divulgues|fuite|fuites|piratage|pirate|renouveler|faux|rejete|refuse|incorrect|invalide|errone|recuperer|connu|connus|renvoyer|affiche|partage|circule',
  `perdu|perdue|perdus|perdues|vole|volee|voles|volees|egare|egaree|egares|derobe|derobee|derobes|disparu|disparue|perdre|vol|perte|oublie|oubliee|pique|piquee|fauche|tombe|casse|cambriole|fait|laisse ~5 ${thing}`,
  `telephone|telephones|portable|portables|mobile|smartphone|ordinateur|ordinateurs|ordi|pc|tablette|tablettes|badge|badges|cle|cles|clef|clefs|token|carte|cartes|cb|terminal|sim|natel|gsm|iphone|ipad|sacoche|sac|chequier|cellulaire|appareil|tpe|materiel|laptop ~6 perdu|perdue|perdus|perdues|vole|volee|voles|volees|egare|egaree|egares|derobe|derobee|disparu|disparue|pirate|piratee|introuvable|pique|bloquer|bloquez|bloquee|desactiver|desactivez|avalee|avale|skimmee|clonee|copiee|opposition|debloquer|compromis|compromise`,
  'opposition ~4 carte|cartes|cb|cheque|cheques|chequier|sim|ligne',
  'faire|fais|faites|mettre|mettez|mettons|lever ~1 opposition',
  'bloqu*|debloqu*|desactiv*|reactiv*|verrouill*|deverrouill*|gel*|geler|gelez|suspend*|coup*|ferm*|revoqu*|retir*|supprim*|enlev*|restreindre|couper|coupez|annuler|limiter ~4 acces|carte|cartes|sim|session|sessions|utilisateur|utilisateurs|utilisatrice|badge|badges|login|logins|connexion|droits|permissions|habilitations|token|tokens|cle|cles|appareil|appareils|autorisations|delegation|procuration|privileges|lignes',
  'bloqu*|debloqu*|gel*|reactiv*|verrouill*|deverrouill*|suspend* ~4 compte|comptes|profil|espace',
  'compte|comptes|acces|profil|espace|session|carte|cartes ~5 bloque|bloques|bloquee|bloquees|verrouille|verrouillee|verrouilles|gele|suspendu|suspendus|suspendue|pirate|pirates|piratee|hacke|hackes|hackee|compromis|usurpe|debloquer|deverrouiller|vole|detourne|debloquez|reactiver|revoques|revoque|coupe|coupes|revoquer|hameconne',
  `desactiv*|enlev*|retir*|reinitialis*|reset|supprim*|contourn*|transferer|transfert|chang*|remettre|remise|migrer|passer|couper|activer|lever|annuler|debloquer|retablir|perdu ~5 ${factor}`,
  `facteur|facteurs|2fa|a2f|mfa|sso|authentification|authenticator|double|otp|yubikey ~6 desactiv*|enlev*|retir*|reinitialis*|reset|supprim*|contourn*|transferer|perdu|changer|casse|bloque|zero|nouveau|change`,
  'double|forte authentification ~5 desactiv*|enlev*|retir*|reinitialis*|supprim*',
  'desactiv*|enlev*|reinitialis*|supprim* ~3 double|validation|verification ~2 facteur|etape|etapes|sms|authentification',
  `donn*|accord*|attribu*|octroy*|retir*|enlev*|supprim*|revoqu*|revoc*|modifi*|chang*|transf*|elev*|elargir|etendre|restreindre|ajout*|besoin|obtenir|passer|mettre|mettez|promouvoir|nommer|nommez|donnez|ouvrir|creer|limiter|faut|deleguer|remplac*|retablir|restituer|desactiv* ~4 admin|admins|administrateur|administrateurs|administratrice|droits|permissions|permission|privileges|habilitation|habilitations|superadmin|procuration|procurations|superutilisateur|autorisations`,
  'donn*|accord*|retir*|revoqu*|coup*|enlev*|supprim*|octroy*|retablir|retablissez|restaurer|recuperer|recuperez|perdu|rendre|rendez|bloquer|bloquez|ouvrir|ouvrez|restreindre|fermer|desactiv*|interdire ~4 acces|connexions',
  'acces|droits|permissions|privileges|habilitations ~6 retirer|retires|retire|revoquer|revoques|revoque|supprimer|supprimes|couper|coupes|coupe|bloquer|bloques|bloque|desactiver|desactives|desactivez|ancien|ancienne|anciens|administrateur|admin|administrateurs|ouvert|ouverts|modifier|perdu|perdus|retablir|elargis|complet|quitte|licencie|partie|parti|donner',
  'admin|administrateur|administratrice|administrateurs|proprietaire|titulaire|mandataire|gestionnaire|signataire|signataires ~6 parti|partie|quitte|remplace|remplacer|remplacez|changer|changement|change|nouveau|nouvelle|demissionne|licencie|decede|decedee|retire|retirer|injoignable|transferer|supprimer|ajouter|devient|devenir|nommer|passer|transfert|absent|unique',
  'chang*|transf*|nouveau|nouvelle|nouvel|remplac*|ajout*|modifi*|designer|nommer|second|deuxieme|ancien|ancienne|devenir|seul ~4 admin|administrateur|administratrice|administrateurs|proprietaire|titulaire|signataire|signataires|mandataire|mandataires|propriete',
  'comme|en|tant|role|statut|profil ~2 admin|administrateur|administratrice|superadmin',
  'chang*|modifi*|nouveau|nouveaux|nouvel|nouvelle|nouvelles|remplac*|mettre|mettez|mise|actualis*|maj|substituer|transmettre|voici|enregistrer|basculer ~5 rib|iban|bancaires|bancaire|bancaires|virement|bic|coordonnees|postfinance|compte ~2 bancaire|bancaires|iban|rib|salaire|versement|versements|paiement|banque|loyers?',
  'chang*|modifi*|nouveau|nouvel|remplac*|actualis*|maj|mise ~4 rib|iban|bancaires|domiciliation',
  'rib|iban|bancaires|bancaire ~6 change|changer|changez|modifier|modifie|modifies|nouveau|nouvelles|nouvel|remplace|remplacer|remplacez|jour|desormais|dorenavant|actualiser|ancien|anciennes',
  'nous|avons change|changeons ~1 de ~1 banque|rib',
  'chang*|modifi*|remplac*|nouvelle|nouveau|nouvel|actualis* ~5 adresse|mail|email|courriel|numero|telephone|portable|mobile ~6 connexion|connecter|compte|admin|administrateur|recuperation|validation|authentification|acces|verification|sms|identification|secours|codes|code|titulaire|associe|associee|rattachee|securite|login',
  'adresse|mail|email|courriel|numero|telephone|portable ~6 connexion|compte|recuperation|authentification|validation|verification|secours|login|associe|identification ~6 chang*|modifi*|remplac*|ancien|ancienne|plus|perdu|nouveau|nouvelle',
  'pirat*|hack*|hacker|hackers|hameconn*|phishing|fishing|ransomware|rancongiciel|malware|virus|cheval|troyen|keylogger|spyware|cyberattaque|cyberattaques|intrusion|intrusions|intrus|usurp*|skimming|spoofing|compromis|compromise|compromission|cyberincident|vishing|smishing|exfiltr*|cryptolocker|darknet',
  'fuite|fuites|vol|faille|failles|incident|incidents|breche|violation|attaque|probleme|alerte|divulgation ~3 donnees|securite|informatique|compte|acces|identifiants|mots|confidentialite|cyber',
  'cle|cles|token|tokens|jeton|jetons|identifiants|certificat|certificats|secret|secrets|api|webhook ~7 revoqu*|regener*|fuite|fuites|compromis|compromise|compromises|publie|publiee|publiees|github|public|publique|expose|exposee|exposes|renouvel*|vole|volee|perdu|perdue|invalid*|rotation|divulgue|divulguee|desactiv*|remplac*|git|supprim*|circule|traine|retrouve|expire',
  'revoqu*|regener*|renouvel*|invalid*|rotation|desactiv*|expos*|publi*|divulg*|remplac*|tourner|expir* ~5 cle|cles|token|tokens|jeton|jetons|certificat|certificats|secret|secrets|api|sessions|session|ssh',
  'quelquun|quelqun|personne|inconnu|inconnus|inconnue|tiers|voleur|voleurs|fraudeur|fraudeurs|escroc|salarie|employe|collegue|stagiaire|individu|concurrent|etranger|ex|pirates|autre ~7 connecte|connectee|connecter|acces|accede|compte|utilise|mot|mdp|passe|identifiants|donnees|systeme|messagerie|boite|carte|intranet|reseau|serveur|entre|introduit|penetre',
  'connexion|connexions|tentative|tentatives|activite|activites|acces|login|operation|session|sessions|appareil|ip|mail|mails|courriel|sms ~4 suspect|suspecte|suspectes|suspects|inconnu|inconnue|inconnues|inconnus|inhabituel|inhabituelle|inhabituelles|bizarre|bizarres|etrange|etranges|etranger|frauduleux|frauduleuse|frauduleuses|anormale|anormales|russie|chine|autorise|autorisee|moscou|nuit|louche|louches|illegitime|nigeria|douteux|douteuse|douteuses|pirate',
  'connecte|connectee|connexion|connexions|connecter|connectes|acces ~6 russie|chine|etranger|inconnu|moscou|roumanie|vietnam|nigeria|bresil|nuit|ailleurs|insu|place',
  'suspect*|bizarre|frauduleu*|inconnu|inconnue|etrange|inhabituelle|louche|etranges|suspectes ~3 connexion|connexions|tentative|activite|acces|login|appareil|session|mail|sms|mouvement|mouvements',
  'clique|cliquee|ouvert|saisi|donne|communique|entre|rempli|renseigne|tombe|tombee ~5 lien|piece|code|mot|mdp|identifiants|piege|pin|mails|panneau|carte ~6 faux|fausse|frauduleux|frauduleuse|suspect|suspecte|arnaque|escroc|piege|phishing|inconnu|pirate|banque|conseiller|usurp*',
  'ancien|ancienne|anciens|anciennes|ex|licencie|licenciee|demissionnaire|parti|partie|quitte|vire|departs|depart|demissionne|remercie|remerciee|renvoye|renvoyee|sortant ~9 acces|compte|droits|mot|mdp|passe|identifiants|badge|connecter|connexion|login|code|codes|bloquer|desactiver|admin|session|messagerie',
  'acces|compte|comptes|droits|badge|identifiants|admin|codes ~6 ancien|ancienne|anciens|ex|licencie|licenciee|demissionnaire|parti|partie|quitte|demissionne|vire|depart',
  'victime|victimes ~4 vol|fraude|piratage|arnaque|hameconnage|escroquerie|phishing|usurpation|intrusion|cambriolage|attaque',
  'fraude|fraudes|fraudeur|fraudeurs|escroquerie ~6 compte|carte|virement|acces|donnees|identite|president|nom',
  'vol|vole|usurpation|usurpe ~2 identite|donnees|identifiants',
  'cambriol*|effraction|entres ~8 badge|badges|cle|cles|code|codes|alarme|ordinateur|ordinateurs|serveur|materiel|acces|serrure|serrures|terminal',
  'serrure|serrures|cylindre|alarme|digicode|coffre ~5 chang*|remplac*|code|reprogramm*|bloque|perdu|vol|vole|desactiv*|reinitialis*',
  'chang*|remplac*|reprogramm*|desactiv*|reinitialis* ~4 serrure|serrures|cylindre|cylindres|alarme|digicode|coffre|code|codes',
  'deconnect* ~4 tous|toutes|appareils|sessions|partout|utilisateurs',
  'lever|leve|enlever|retirer|desactiver|assouplir|contourner|debloquer|ajouter|autoriser ~4 restriction|restrictions|blocage|liste|ip|pare|firewall|plafond|limite|limitation|verrou|filtrage|verrouillage',
  'piratees|piratage|hackage|hacking',
  'code|codes|sms|notification ~6 ancien|perdu|recois|recevons|arrive|arrivent|change|pas ~4 numero|telephone|portable|connexion|connecter|validation|securite|authentification|plus',
  'questions|question|adresse|mail|numero ~1 secretes|secrete|secours|recuperation ~4 chang*|modifi*|oubli*|reinitialis*|perdu|plus',
  'ajouter|ajoutez|supprimer|supprimez|retirer|retirez|enlever|desactiver|creer ~5 utilisateur|utilisatrice|salarie|collegue|collaborateur|collaboratrice|comptable|employe ~4 compte|acces|espace|portail|admin|liste|autorises',
];

const securityChangeSaid: readonly Phrase[] = [
  'peux|peut|pouvons|parviens|parvenons|arrive|arrivons|arrivent|reussis|reussissons|impossible|impossibilite|plus|narrive|narrivons ~3 connecter|connecte|acceder|identifier|authentifier|loguer|logger|rentrer|connexion|lacces ~5 compte|espace|portail|plus|plateforme|application|appli|session|systeme|interface|messagerie|console|depuis|nos|mon|logiciel',
  'pas|plus|impossible|impossibilite ~3 me|nous|se|sy|my ~1 connecter|identifier|authentifier|loguer|logger',
  'impossible ~2 acceder|connecter|connexion',
  'pas|plus|aucun|sans|perdu ~2 acces ~5 compte|espace|portail|plateforme|messagerie|systeme|console|application|interface|telephone|numero|rien',
  `souviens|souvient|rappelle|connais|connait|sais|retrouve|retrouvons|trouve|savons|connaissons|ai|avons|nai|marche|fonctionne ~2 plus|pas ~3 mdp|passe|mot|code|pin|puk|identifiant|identifiants|password|login`,
  'passe|mdp|pin|puk|code|identifiant|identifiants|password|login ~5 pas|plus|jamais ~2 fonctionne|fonctionnent|marche|reconnu|accepte|acceptes|valide|recu|recois|arrive|souviens|bon|passe|marchent|reconnus|valable',
  'pas|jamais|rien|personne ~4 moi|nous|demande|initie|fait|autorise|lorigine|effectue|reconnais ~6 connexion|connecte|mot|passe|mdp|changement|modification|code|reinitialisation|acces|appareil|rib|adresse',
  'connexion|connexions|changement|modification|reinitialisation|code|acces|appareil ~6 pas|jamais|personne ~3 moi|nous|demande|demandee|initie|autorise|lorigine|fait|faite|effectue|reconnais|reconnaissons|reconnu',
  'plus|pas|jamais ~3 travaille|partie|employe|salarie|effectifs|equipe|chez|societe|entreprise|poste ~10 acces|compte|droits|mot|identifiants|badge|supprim*|retir*|desactiv*|bloqu*|connect*|admin|session',
  'travaille|fait|est|bosse ~1 plus|pas ~6 nous|equipe|societe|entreprise|cabinet|ici|boite ~8 acces|compte|droits|identifiants|badge|supprim*|retir*|desactiv*|bloqu*|coupez',
  'doit|devrait|doivent ~1 plus|pas ~4 acces|acceder|connecter|entrer',
  'naie|ait|aient|a|nait|na ~1 plus|pas ~4 acces',
  'trouve|trouvons|retrouve|retrouvons ~2 plus|pas ~3 carte|badge|cle|cles|telephone|portable|token|ordinateur|tablette|chequier',
  'plus|pas ~2 le|mon|ce|ladministrateur|administrateur|meme ~2 telephone|numero|portable|mobile ~6 code|codes|sms|authentification|connexion|connecter|validation|compte',
];

const refund: readonly Phrase[] = [
  'rembours*|remboursement|remboursements|rembourser|rembousement|remboursment|remborsement|reimbours*|refund',
  'rendez|rendre|rend|rendent|restituez|restituer|restitution|restituent|redonnez|redonner|recuperer|recuperez|recupere|ravoir|revoir|rapporter|reversez|reverser|retourner|retournez|revenir|recuperons|recredit*|ristourn*|retrocession|retrocede* ~5 argent|somme|sommes|montant|montants|caution|depot|acompte|acomptes|euros|eur|chf|francs|dollars|sous|fric|thune|pognon|ble|versement|paiement|arrhes|fonds|solde|garantie|cotisation|percu|du|argent|monnaie|prix|verse|versee|payee?',
  'argent|sous|fric|thune|pognon|euros|eur|chf|dollars|caution|acompte|arrhes|somme|montant|paiement|versement|depot|monnaie|mise ~6 rendu|rendue|rendus|rendez|rendre|restitue|restituee|restituer|restituez|restitution|recuperer|recupere|recredite|recrediter|reverse|reversee|retour|retourne|revenir|rembours*|retrouver|revoir|rendront|rapatri*|recreditee',
  'ou|quand ~5 argent|avoir|virement|restitution|caution|acompte|fonds|trop',
  'credit*|recredit*|crediter|recrediter|rectredit* ~5 compte|carte|montant|somme|euros|trop|difference|cb|solde|sommes',
  'avoir|credit ~5 promis|promise|attente|attends|attendons|toujours|jamais|compte|virement|convertir|especes|verse',
  'geste|dedommag*|indemnis*|compensation|dedomagement|indemnite|indemnites|ristourne|compenser|desinteresser ~5 commercial|retard|prejudice|demand*|obtenir|financier|financiere|attend*|mois|jours|perte|panne|livraison|accord*|prevu|proposer|pour|vol',
  'demand*|reclam*|voulons|veux|souhait*|exig*|attend*|droit|obtenir|voudr*|aimer* ~4 dedommag*|indemnis*|compensation|restitution|recredit*|ristourne|geste',
  'trop percu|verse|paye ~8 rendre|restitu*|virer|retour|quand|reverser|rembours*|recredit*|virement|compte',
  'virer|vire|virez|reverser|reversez|verser|versez|crediter|renvoyer|retourner|faire ~5 difference|trop|caution|depot|acompte|arrhes ~5 compte|rib|iban|retour|carte|mon|notre|percu',
  'retour|renvoye|retourne|renvoyes|retournes|retournee|rendu|renvoyee|renvoi ~8 argent|rembours*|credite|recredite|virement|avoir|somme|rien',
  'satisfait|satisfaits ~1 ou rembourse|rembourses',
  'recuperer|recupere|ravoir|recuperons ~2 mes|mon|nos|notre|mise|la|les ~1 argent|sous|euros|caution|fonds|billes|acompte|mise|arrhes',
];

const refundSaid: readonly Phrase[] = [
  'argent|virement|avoir|caution|acompte|somme|montant|credit|restitution|euros|depot|arrhes ~6 pas|jamais|toujours|rien|encore|aucun ~4 recu|recue|arrive|arrivee|credite|creditee|rendu|rendue|restitue|restituee|vu|vue|verse|versee|apparait|compte|vire|virement|parvenu|trace|revenu',
  'toujours|jamais|pas|rien|aucun|aucune|encore ~4 recu|recue|vu|vue|eu|credite|creditee|rendu|recupere|touche|restitue|verse ~4 argent|avoir|virement|caution|somme|sous|centime|compte|acompte|arrhes|fonds|montant|credit',
  'toujours|jamais|pas|rien|encore ~3 rendu|rendue|restitue|restituee|recredite|recreditee|rembours*',
];

const lawPeople = 'avocat|avocats|avocate|avocates|avoca|huissier|huissiers|notaire|juriste|juristes|conseil|conseils|cabinet|contentieux|juridique|procureur|avoue|jurist';

const legalThreat: readonly Phrase[] = [
  'avocat|avocats|avocate|avocates|juriste|juristes ~6 vous|contact*|ecri*|courrier|saisi*|charge|mandat*|prendra|dossier|parle*|entend*|consult*|verra|occup*|suite|transmet*|transmis|recevr*|lettre|dit|conseill*|copie|main|mains|fera|affaire|demain|choisi|attend|informe|engage*|regle*',
  'avocat|avocats|avocate|huissier|huissiers',
  'conseils ~4 saisi*|prendront|contact|ecri*|engage*|mandat*',
  'service|departement|direction|equipe|conseil|responsable|cellule|conseiller|conseillers juridique|juridiques|contentieux|legal ~8 saisi*|transmis|transmet*|dossier|prendr*|suite*|engage*|remis|relais|main|mains|contact*|etudie|courrier|charge|examine|confie|copie|vous|voie',
  'action|actions|voie|voies|suite|suites|procedure|procedures|demarche|demarches|mesure|mesures|recours|poursuite|poursuites|moyen|moyens|plan|terrain|consequences|mise|requete ~1 judiciaire|judiciaires|justice|juridique|juridiques|legal|legale|legales|legaux|contentieux|contentieuse|penal|penale|penales|demeure|collective|civile|droit',
  'voie|voies de droit',
  'judiciairement|judiciaire|judiciaires|penalement|contentieuse',
  'legalement|juridiquement ~6 poursuiv*|agir|attaqu*|oblige*|tenu*|contraint*|consequences|engage*',
  'saisir|saisis|saisissons|saisirons|saisirai|saisie|saisira|saisi|saisit|saisissent|saisine ~7 tribunal|tribunaux|justice|juge|juridiction|prudhommes|avocat|mediateur|mediatrice|ombudsman|dgccrf|cnil|commission|autorite|arcep|acpr|conseil|instance|repression|defenseur|procureur|chambre|prefet|huissier|finma|conciliateur|regulateur|office|opc|amf|inspection|apd|contentieux',
  'tribunal|tribunaux|prudhommes|prudhomme|correctionnel|procureur|parquet|assignation|assigner|assignons|assignerons|assignerai|citation|referes|refere|injonction|conciliateur|juge|juges|magistrat|greffe|juridiction|juridictions|plaidoirie',
  'porter|porte|portons|porterons|porterai|porterais|deposer|depose|deposons|deposerons|deposerai|depot|depots|deposee|deposera|dpose ~2 plainte|plaintes|plaint',
  'plainte|plaintes ~5 police|gendarmerie|commissariat|cnil|dgccrf|procureur|penale|deposee|autorites|abus|escroquerie|vol|autorite|contre|aupres|formelle|seft|seco|ombudsman|opc|fraude|prete',
  'attaquer|attaquerai|attaquerons|attaquons|attaque|poursuivre|poursuivrons|poursuivrai|poursuivons|trainer|traine|trainerons|trainerai|aller|irons|irai|allons|va|ira|voir|verra|verrons|retrouver|retrouvera|rendez|agir|agirons|ester|intenter|citer|devant|passer ~4 justice|tribunal|tribunaux|juge|proces|judiciaire|prudhommes|penal',
  'justice ~5 poursuiv*|attaqu*|trancher|tranchera|saisi*|agir|irons|proces|aller|traine*|action',
  'poursuites|poursuivre|poursuivrons|poursuivrai|poursuivons|poursuivi|poursuivis ~4 vous|contre|societe|justice|penales|judiciaires|engag*|civiles|votre|dommages',
  'engager|engagerons|engageons|engagerai|entamer|entamerons|intenter|lancer|lancerons|initier|entreprendre|prendrons|prendre|userons|recourir|menacer|introduire|introduirons|introduirai|engagera ~4 poursuites|poursuite|proces|procedure|procedures|recours|contentieux|mesures|action|demarches|judiciaire|plainte ~6 vous|contre|encontre|judiciaire|justice|legales|juridiques|sans|si|legale|societe|necessaires|recouvrement',
  'proces|procs ~4 vous|faire|intent*|contre|gagner|societe|coller|fesse',
  'faire|ferons|ferai|fera|fasse|intenter|coller|risquez ~3 proces',
  'action ~1 groupe|collective|justice|penale|civile',
  'recours ~1 collectif|collective|contentieux|justice|amiable|judiciaire',
  'mise|mises|mettre|mettons|mets|mettrons|met|mis|vaut|valant|presente ~5 demeure',
  'mise en demeure',
  'demeure ~1 de|vous|restee|formelle|sous',
  'faute|defaut|defaut ~3 quoi|reponse|reglement|regularisation|solution|paiement ~10 saisi*|engag*|poursui*|avocat|justice|tribunal|droit|action|contraint*|plainte|recours|procedure|resili*|juridi*|recouvrement|judiciaire',
  'faute de quoi',
  'resolution|solution|accord|issue|reglement|regler|arrangement ~2 amiable ~10 sinon|defaut|faute|avant|juridi*|judiciaire|tribunal|avocat|justice|contentieux|saisi*',
  'amiable ~8 sinon|defaut|faute|avant|tribunal|avocat|justice|contentieux|echou*|echec',
  'dommages interets|et|interet|ou',
  'dommages|prejudice|prejudices|pertes|perte|degats|manque ~6 reclam*|exig*|repar*|indemnis*|imput*|reserv*|factur*|chiffr*|interets|subi*|responsable*|dedommag*|compens*|assum*|tiendr*|demander*|gagner|supporter|evalue|estime',
  'reclam*|exig*|reparation|repar*|indemnis*|chiffr*|demanderons|imput*|dedommag*|responsab*|assumer|obtenir|repondre|repercuter|compens* ~6 dommage|dommages|prejudice|prejudices|pertes|perte|degats|interets|gagner|consequences|frais',
  'tenons|tiens|tiendrons|tiendrai|tenir|tenus|serez|etes|seriez|considerons|tiendra ~4 responsable|responsables|redevable|comptables',
  'engage*|engager|engageons|met|cause|mettre|invoqu* ~3 responsabilite ~3 civile|contractuelle|societe|penale|engagee|entreprise|votre|professionnelle',
  'responsabilite ~3 engagee|contractuelle|civile|penale|delictuelle|decennale ~8 engag*|vous|reclam*|mise|cause|invoqu*|dommage*',
  'manque*|manquement|manquements|violation|violations|viole|violez|inexecution|rupture|rompu|non|enfreint|infraction|infraction|enfreignez|contrevient|contraire|respectez|respecte|defaillance|manquez ~5 obligation|obligations|contrat|contractuel|contractuelle|contractuels|contractuelles|engagements|rgpd|loi|sla|clause|clauses|reglement|code|legale|legales|cgv|legislation|conformite|delivrance|lpd|droit|secret',
  'reserve|reservons|reserver|reservant|reserverons|reservera ~3 droit|droits|faculte|possibilite|recours|action|toute',
  'droits faire|valoir',
  'valoir|defendre|exercer|respecter ~3 droits|recours|pretentions|creance',
  'signal*|denonc*|plain*|reclamation|saisi*|alert*|inform*|contact*|avis*|dossier|ecri*|rapport|remont*|adress*|prevenir|preveni*|plaint*|depos*|tourner|avert*|appel*|vais|allons|irai|aller|irons|transm*|copie|recours|menace*|porter* ~6 dgccrf|cnil|dgcrf|repression|fraudes|consommateurs|consommateur|consommation|mediateur|mediatrice|mediation|ombudsman|autorite|autorites|arcep|acpr|amf|finma|ofcom|seco|opc|signalconso|prefecture|prefet|regulateur|police|gendarmerie|commissariat|procureur|ars|ansm|crtc|sncf|urssaf|inspection|ministere|ordre|anssi|apd|ibpt|creg|cwape|brugel|fsma|comco|fdc|tribunal|que|choisir|frc|preposee?|prepose|federal|gendarmes|flics|douane|douanes|hygiene|veterinaire|dreal|swissmedic|afmps',
  'dgccrf|signalconso|signal conso|ombudsman',
  'cnil|dgccrf|arcep|acpr|signalconso|finma|ombudsman|mediateur|mediatrice|ibpt|crtc|ccts|fsma|anacom|seco',
  'ufc|que|60|association|associations|federation|defense|protection|office|ligue|test ~2 choisir|consommateurs|consommateur|consommation|achats|millions',
  'repression|protection|service ~2 fraudes|consommateur|consommateurs|donnees ~6 saisi*|plainte|signal*|contact*|ecri*|inform*|prepose|autorite|dossier',
  'autorite|autorites|prepose ~3 protection|controle|competente|competentes|donnees|regulation|concurrence|bancaire',
  'police|gendarmerie|commissariat|gendarmes|flics ~6 plainte|appel*|prevenu*|inform*|depos*|saisi*|signal*|porter|alert*|attend|demain|chez|direct|prevenir|contact*',
  'article|articles|art ~3 code|rgpd|lpd|loi|l|du|obligations ~8 oblig*|impos*|rappel*|vous|respect*|vertu|droit|tenu*|prevoi*',
  'vertu|titre|application|fondement|vu|regard|conformement|aux ~2 termes? ~4 code|article|articles|loi ~8 exig*|demeure|demand*|droit|somm*|requer*|impos*|reclam*|resili*|rembours*',
  'code ~2 civil|commerce|consommation|penal|obligations|travail',
  'somm*|sommation|sommons|injonction ~5 payer|livrer|regler|executer|reparer|retablir|remplacer|faire|rembourser|vous|derniere|interpell*',
  'dernier|derniere|ultime|denier ~2 avertissement|sommation|relance|rappel|delai|chance|mise|avis|injonction|courrier ~10 avant|sinon|demeure|faute|tribunal|avocat|justice|suite|juridi*|judici*|recommande|contentieux',
  'avant ~2 poursuites|contentieux|proces|procedure|saisine|plainte|action|justice',
  'derniere ~1 chance|sommation',
  'lettre|courrier|pli|envoi ~2 recommande|recommandee|rar|lrar|ar',
  'lrar|recommande avec|ar|accuse|part|partira|suit|suivra',
  'illegal|illegale|illegales|illicite|illicites|delit|escroquerie|extorsion|frauduleux|abus|abusif|abusive|criminel|penal|penale|hors|interdit|discriminatoire ~8 plainte|tribunal|justice|denonc*|signal*|poursuit*|consequences|avocat|dossier|loi|police|autorites|confiance|faiblesse|pratique|pratiques|clause|procede|methodes|vous',
  'cest|est|sont|totalement|parfaitement|purement|simplement ~2 illegal|illegale|illicite|frauduleux|delit|escroquerie|extorsion|abus',
  'pratiques|pratique|clauses|clause|procedes|methodes|publicite ~1 commerciales? trompeuse|trompeuses|abusives|abusive|abusif|deloyales|deloyale|mensongere|illegales|illegale|frauduleuses',
  'tromperie|escroquerie|escroqueries|escrocs|abus confiance|et|sur|caracterisee|organisee|nous|qualifiee',
  'vice|vices ~1 cache|caches|consentement',
  'presse|journaux|medias|journaliste|journalistes|tv|television|rtl|rts|rtbf|capital|julien|abe|cash ~4 contact*|alert*|saisi*|inform*|raconter*|publier*|parler*|plaira|interess*|copie|histoire|temoign*',
  'alert*|saisi*|raconter*|contact*|temoign*|inform*|publi*|prevenir*|appel*|balanc* ~5 presse|medias|journaux|journaliste|journalistes|tv|television',
  'opposition|contrainte|commandement|commandements|requisition|acte|saisie ~2 poursuite|payer|defaut|conservatoire',
  'office ~1 poursuites|poursuite|faillites',
  'penalites|astreinte|penalite|indemnites|indemnite ~6 retard ~8 reclam*|contrat|exig*|prevues|prevue|appliqu*|jour|deduir*|factur*|applicab*',
  'appliqu*|reclam*|exig*|faire|jouer|activ* ~5 penalites|clause|astreinte|penalites ~6 retard|contrat*|penale|prevues|sla',
  'expert|expertise|constat|preuves|preuve|captures|enregistrements|pieces ~6 huissier|judiciaire|tribunal|justice|avocat|dossier|constitu*|conserv*|contradictoire|rassembl*|gardon*|juge|constate',
  'constituons|constitue|montons|monte|preparons|prepare|instrui*|constituer ~3 dossier ~6 avocat|justice|tribunal|contre|juridi*|vous|contentieux|solide|plainte',
  'reglera|regler|reglerons|verra|verrons|expliquerez|dira|diront|tranchera|trancher|appreciera|convoqu*|comparaitre|repondrez|parlera|jugera ~4 juge|tribunal|justice|avocat|avocats|barre|procureur|juges|prudhommes|instance',
  'protection|assurance|assureur|assistance ~1 juridique ~8 saisi*|contact*|dossier|declar*|active*|prend*|mandat*|vous|activ*|sollicit*|ouver*|alert*',
  'contacter|saisir|activer|solliciter|contacte|saisi|activons|active|declare*|faire|appel|alerte ~4 protection|assurance|assistance juridique',
  'contrefacon|plagiat|droits ~3 auteur|propriete|marque|image ~8 cess*|demeure|poursuit*|retir*|violation|engag*|avocat',
  'cesser|cessez|retirer|retirez|supprimez ~8 demeure|sinon|poursuites|faute|sous|peine',
  'sous peine',
  'contentieux|litige|litiges ~6 ouvrir|ouvert|porter*|devant|saisi*|service|dossier|transm*|engag*|judiciaire|entam*|trancher|resoudre|amiable|proces',
  'diffamation|harcelement|discrimination|atteinte|vol|extorsion|chantage|fraude|negligence ~8 plainte|poursui*|justice|tribunal|avocat|penal*|loi|denonc*|signal*|police',
  'responsable|responsables|responsabilite ~4 prejudice|prejudices|dommage|dommages|pertes|perte|degats|accident|retard',
  'suites ~2 donner|droit|reservons|judiciaires|legales|envisageons',
  'demander*|obtenir*|exiger*|requerir|reclamer*|sollicit* ~4 reparation|indemnisation|resolution|execution|nullite ~6 prejudice|judiciaire|forcee|dommage|contrat|justice|vente',
  'par ~1 voie ~2 huissier|justice|droit|judiciaire',
];

const legalThreatSaid: readonly Phrase[] = [
  'pas|plus|rien|jamais ~3 respecte|respectez|respectes|tenu|honore|rempli|executee?|execute ~5 contrat|engagements|engagement|obligations|loi|rgpd|sla|contractuels|contractuelles|delai ~3 legal|legaux|contractuel?',
  'pas ~4 hesiter|hesiterons|hesiterai ~8 justice|tribunal|plainte|avocat|droits|saisir|poursuivre|juridi*|judici*|autorites|porter|recours|droit|engager',
  'hesiterons|hesiterai|hesiterions|hesitera|priverons|priverai|generai ~1 pas',
  'pas ~3 restera|resterons|laisserons|laisserai|laisser|restera|arretera ~5 la|faire|impuni|suites?',
  'naurons|aurons|aurai|naurai|laissez|laisse|laisserez|aurait ~2 pas|autre|plus|aucun|dautre ~3 choix|option|alternative|solution ~4 que|quand',
  'hors|pas|non ~2 conforme|legal|respect ~4 loi|legislation|norme|rgpd|contrat|reglementation ~8 signal*|denonc*|avocat|exig*|saisi*|plainte|vous|reserv*',
];

const boss =
  'responsable|responsables|chef|cheffe|chefs|directeur|directeurs|directrice|direction|dirigeant|dirigeants|dirigeante|manager|manageur|managers|superieur|superieure|superieurs|patron|patronne|patrons|gerant|gerante|pdg|dg|ceo|cadre|cadres|superviseur|superviseure|superviseuse|superviseurs|hierarchie|hierarchique|hierarchiques|encadrant|boss|president|presidente|administrateur|decideur|decisionnaire|responsabilite|supervision|daf|management|comite|actionnaires|franchiseur';

const asksForManagement: readonly Phrase[] = [
  `parler|parle|parlez|discuter|echanger|entretenir|entretien|rencontrer|voir|joindre|joignable|contacter|contact|contacte|appeler|appelle|appelez|rappeler|rappelle|rappelez|appel|rappel|passer|passez|passe|donner|donnez|transmettre|transmettez|transferer|transferez|transfert|remonter|remontez|escalader|escaladez|escalade|relation|transmis|faire|faites|suivre|adresser|saisir|saisissez|obtenir|demander|exige|exigeons|exiger|veux|voulons|voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|reclame|reclamons|besoin|sollicite|sollicitons|attends|attendons|demande|demandons|aimerais|aimerions|voudrait|souhaiterait|informer|informez|prevenir|prevenez|copie|coordonnees|interlocuteur|mettre|mettez|avoir|envoyez|communiquer|intervenir|intervention|ecrire|plaindre|plaint|reponse|confier|avertir|alerter|alertez|convoquer|escaladons|solliciter|engueuler|chercher|cherchez|bouger|montrer|soumettre|soumettez ~5 ${boss}`,
  `votre|vos|un|une|le|la|lun|du|au|aupres|vtre|ton|tes|quel|quelle ~2 ${boss} ~6 rappelle|rappeler|rappelez|contacte|contacter|appelle|appeler|reponde|repondre|prenne|prendre|intervienne|intervenir|ecrive|charge|explique|tranche|trancher|immediatement|svp|maintenant|vite|urgence|joindre|joignable|passe|connait|sait|informe|copie|rapidement|occupe|regarde|recontacte|valide|decide|decider|contact|plait|aujourdhui|courant`,
  `ou|qui|comment|quel|quelle|nom|mail|numero|adresse|telephone|ligne|coordonnees ~4 votre|vos|ton ~2 ${boss}`,
  'votre|vos|ton|tes ~1 chef|cheffe|superieur|superieure|superieurs|patron|patronne|hierarchie|superviseur|manager|boss|pdg|direction|directeur|directrice|gerant|gerante|dirigeant|dirigeants',
  'votre|vos responsable|responsables|dg|ceo|management',
  'quelquun|quelqun|personne|interlocuteur|interlocutrice|gens|qqun|un|humain|collegue|conseiller|autre ~4 decider|decide|competent|competente|competents|pouvoir|pouvoirs|decisionnaire|dessus|trancher|tranche|autorite|habilite|habilitee|plus|haut|niveau|responsabilites|decision|decisions|grade|senior|superieur|autorise|poids|prerogatives',
  'personne|quelquun|gens|interlocuteur ~3 peut|puisse|pouvant|capable|capables|sache|a|ait|avec|qui ~3 decider|trancher|decision|decisions|pouvoir|autorite|engager|valider|debloquer|regler',
  'niveau|echelon|cran|etage ~2 superieur|superieure|dessus|haut|direction|suivant|2|n2|hierarchique',
  'plus haut ~3 niveau|place|hierarchie|lieu|responsable|degre|place',
  'en haut|dessus ~2 lieu|vous|toi',
  'haut|hauts ~1 lieu|placee?|responsable|dirigeant|place',
  'escalad*|escalade|escalader ~5 dossier|ticket|demande|cas|probleme|niveau|incident|hierarchie|situation|urgence|rapidement|sujet|affaire|reclamation|ceci|svp|interne',
  'remonter|remontez|remonte|remontee ~4 hierarchie|direction|dossier|haut|niveau|reclamation|cas|plus|plainte|superieur|affaire',
  'voie|voies hierarchique|hierarchiques',
  'service|responsable|direction|departement|comite|cellule ~1 reclamations|reclamation|generale|qualite|escalade|plaintes|litiges ~6 transmettre|parler|saisir|coordonnees|joindre|adresse|ecrire|contacter|courrier',
  'direction generale|regionale|nationale|commerciale|clientele',
  'au|le|la|du|aupres|un|une directeur|directrice|siege|gerant|gerante|patron|pdg|hierarchie|direction|superviseur|superieur ~8 parler|joindre|ecrire|contacter|demande|exige|veux|appeler|voir|svp|immediatement|urgence',
  'passez|passe|passer moi|nous ~3 quelquun|responsable|chef|superieur|manager|directeur|direction|personne|autre',
  'vrai|vraie ~1 responsable|chef|decideur|personne|interlocuteur|humain',
  'parler|discuter|echanger|voir ~3 humain|quelquun|decideur ~6 competent|decide|decider|pouvoir|vraiment|connait|responsabilite|dessus',
];

const asksForManagementSaid: readonly Phrase[] = [
  'pas|plus|rien ~4 decider|pouvoir|trancher|autorite|habilite|competent|autorise ~6 chef|responsable|superieur|direction|manager|quelquun|celui|hierarchie|qui',
  'pas|plus ~5 stagiaire|robot|operateur|standard|sous|fifre|conseiller|subalterne|teleconseiller|chatbot|bot|executant|lampiste ~6 chef|responsable|superieur|direction|manager|decideur|decide|directeur|dirigeant|patron|hierarchie',
];

const promptInjection: readonly Phrase[] = [
  'ignore|ignorez|ignorer|oublie|oubliez|oublier|neglige|negligez|efface|effacez|contourne|contournez|outrepasse|outrepassez|desactive|desactivez|annule|annulez|passe|remplace|enfreins|mepris*|abstraction|ecarte|ecartez|omets|omettez ~5 instruction|instructions|consigne|consignes|regle|regles|directive|directives|prompt|garde|filtre|filtres|politique|politiques|precedentes|precedentes|restrictions|programmation|ordres|precede|securites|validation|relecture|moderation',
  'affiche|affichez|montre|montrez|revele|revelez|donne|donnez|recopie|repete|imprime|communique|divulgue|cite|ecris|publie|liste|dis ~5 prompt|instructions|consignes|invite|systeme ~2 systeme|internes|interne|initiales|initial|cachees|caches|completes|secretes|prompt|originales',
  'prompt|invite ~2 systeme|system|initial|complet|interne',
  'tu|vous es|etes ~2 desormais|maintenant|dorenavant|a',
  'desormais|dorenavant|maintenant|partir tu|vous ~2 es|etes|agis|agissez|reponds|repondez|joues|dois|obeis|ignores|acceptes',
  'agis|agissez|comporte|comportez|fais|faites|joue|jouez|repond|reponds|considere|imagine|pretends ~4 comme|semblant|role|mode|que tu|vous|si|developpeur|admin|libre|dan|sans|une|un ~4 ia|assistant|restriction|restrictions|administrateur|regles|limite|limites|filtre|developpeur|agent|robot|humain|validation|patron|etais|etiez',
  'mode ~1 developpeur|debug|admin|administrateur|maintenance|test|dan|root|systeme|sans|god|debogage ~6 active|actif|activez|activer|reponds|ignore|restriction|filtre|validation|envoie',
  'active|activez|passe|passez|bascule|entre ~3 mode ~2 developpeur|debug|admin|administrateur|maintenance|dan|debogage|root|libre|automatique',
  'note|message|avis|instruction|instructions|consigne|ordre|directive|remarque|commande ~3 systeme|systemes|assistant|lassistant|ia|robot|bot|interne|internes|moderateur|modele|llm|chatbot|relecteur|agent|administrateur|developpeur|prioritaire|automatique ~12 ignor*|valid*|approuv*|envoy*|envoi*|repond*|risque|pas|sans|cette|confidentiel|accord*|marqu*|class*|rembours*|priorite|traite*|consider*|conform*|publi*|relecture',
  'systeme|assistant|lassistant|ia|robot|bot|chatbot|modele|llm|intelligence ~3 tu|vous|dois|doit|devez|doivent|ignore|ignorez|reponds|approuve|valide|envoie|marque|confirme|rembourse|accorde|est|repondra',
  'message|reponse|reponses|brouillon|demande|courriel|mail|draft|ticket|requete|dossier|texte|remboursement ~4 deja|pre|est|a|ete|sont|considere|comme ~3 approuve|approuvee|approuves|valide|validee|preapprouve|preapprouvee|verifie|verifiee|autorise|autorisee|relu|relue|controle|preautorise|confirmee|signe',
  'approuve|approuvee|valide|validee|preapprouve|preapprouvee|preapprouves|verifie|autorise|autorisee|preautorise|preautorisee ~4 par|lequipe|service|legal|direction ~4 conformite|juridique|direction|superviseur|systeme|administrateur|moderation|equipe|legal|compliance|hierarchie|responsable|humain|openai|service|directrice|qualite|relecteur|controle|admin|manager',
  'envoie|envoyez|envoyer|envoi|publie|publiez|repond|reponds|repondez|repondre|transmets|transmettez|expedie|expediez|partir|valide|validez|traite|traitez|traiter|diffuse|publier|approuve|approuver|accepter|accepte|approuvez|expedier|autorise|autorisez ~5 sans ~3 relecture|validation|verification|verifier|controle|revue|humain|humaine|approbation|attendre|passer|relire|intervention|moderation|review|examen|valider|controler|soumettre|demander|supervision|regarder|examiner|confirmation',
  'sans ~2 relecture|validation|verification|controle|revue|approbation|intervention|supervision|moderation ~1 humaine|humain|manuelle|prealable|interne|tierce',
  'relecture|validation|verification|controle|revue|approbation|intervention|supervision ~2 humaine|humain|manuelle|prealable ~5 inutile|requise|necessaire|desactivee|superflue|contourner|sauter|ignorer|suspendue|levee|desactiver|facultative|faite|terminee',
  'saute|sautez|sauter|passe|passez|court|contourne|contourner|contournez|desactive|desactiver|desactivez|evite|evitez|bypass|bypasser|outrepasse|ignore|ignorer|ignorez|supprime|squeeze|zappe|shunte ~3 relecture|validation|verification|controle|revue|approbation|moderation|relecteur|etape|filtre|filtres|circuit|circuiter|garde|file',
  'mets|met|mettez|mettre|fixe|fixez|regle|reglez|baisse|baissez|abaisse|abaissez|marque|marquez|definis|definissez|classe|classez|passe|passez|indique|indiquez|remplace|change|force|forcez|evalue|attribue|attribuez|etiquette|note|considere|considerez|declare|positionne|ramene|reduis|inscris|renseigne|categorise ~5 risque|risk|confiance|confidence|score|niveau|priorite|sentiment|statut|approved|approuve|inoffensif|sur|faible|categorie|sensible|gravite|verdict|seuil|danger ~5 faible|bas|basse|low|zero|nul|0|1|aucun|approuve|valide|sans|maximum|max|maximale|elevee|99|100|minimum|inoffensif|negligeable|positif|neutre|false|true|benin|anodin',
  'risque|risk|confiance|score|confidence ~2 faible|low|nul|zero|0|1|aucun|maximale|100|minimal ~6 envoi*|envoy*|valid*|approuv*|automatique|approved|relecture',
  'risk|confidence|approved|auto|status|override|system|admin|reviewed|approval|human ~2 low|high|true|approved|send|none|override|prompt|false|yes|1|0|ok|review',
  'auto|autosend|envoi automatique|immediat|direct|autorise ~4 active|sans|autorise|approuve|valide',
  'marque|marquez|classe|classez|etiquette|considere|considerez|traite|traitez ~4 comme ~3 approuve|approuvee|valide|validee|sur|inoffensif|inoffensive|benin|risque|resolu|routine|verifie|faible|autorise|sans|banal|fiable|safe',
  'reponds|repond|repondez|repondre|dis|dites|ecris|ecrivez|confirme|confirmez|accepte|acceptez ~3 seulement|uniquement|simplement|toujours|oui|par|que|systematiquement|exclusivement ~3 oui|ok|approuve|accord|accorde|approved|accepte|valide|tout|confirme|demandes|mot',
  'ceci|voici|nouvelle|nouvelles|nouveau ~2 instruction|instructions|consigne|consignes|directive|directives|ordre|ordres|regles|prompt ~6 tu|vous|systeme|ia|assistant|ignore|accorde|valide|suivantes|prioritaires|remplacent|reponds|prime|priment|prevaut|annulent',
  'instructions|consignes|directives|regles|ordres ~4 precedentes|precedents|anterieures|ci|dessus|initiales|initial|preexistantes|recues|caduques|nulles|suspendues|avant',
  'nimporte|peu ~3 instructions|regles|consignes',
  'fin ~2 message|mail|texte|conversation|instructions|consignes|invite ~6 system|systeme|nouvelles|debut|instructions|assistant|approuve|ia',
  'si ~2 tu|vous ~2 es|etes ~3 ia|llm|modele|robot|bot|assistant|chatbot|intelligence|programme|automate',
  'ia|llm|chatbot|assistant ~8 lis|lisez|lit|lisant|traite|redige|rediges|redigeant|repond ~6 ignore|approuve|valide|envoie|accorde|ajoute|inclus|rembourse|mets|marque|ecris|confirme|indique|insere',
  'accorde|accordez|octroie|offre|rembourse|ajoute|promets|promettez|confirme|applique|appliquez|credite|creditez ~6 sans ~3 relecture|validation|verification|approbation|poser|questions|humain|demander|signaler|controle|prevenir|mentionner|autorisation',
  'ne? signale|signalez|mentionne|mentionnez|previens|transmets|escalade|alerte|transfere|soumets|indique|bloque|bloquez|retiens|retenez ~1 pas|rien|surtout ~6 humain|message|instruction|equipe|agent|relecteur|superviseur|validation|personne|responsable|moderateur|conformite|reponse|note|envoi|demande',
  'contrainte|contraintes|garde|gardes|filtre|filtres|protections|securites|limitations|verifications|controles ~3 desactive|desactives|desactivez|leve|levees|suspendu|suspendus|suspendues|supprimez|ignorees|annulees|desactivees|desactiver',
  'pas ~3 besoin|necessaire ~3 relecture|validation|approbation|humain|verifier|relire|valider ~4 envoie|envoyez|reponse|message|approuve|direct',
  'jailbreak|prompt injection|system',
  'jailbreak|superprompt',
  'script|assistant|system|instruction|important|admin ~1 ignore|tu|approuve|override',
  'developpeur|createur|administrateur|concepteur|editeur ~4 tordonne|ordonne|tautorise|autorise|autorisons|ton|tes|suis',
  'je|nous suis|sommes ~3 developpeur|administrateur|createur|concepteur|admin|superviseur|testeur|ingenieur ~8 ignore|desactive|accorde|autorise|donne|affiche|systeme|ia|modele|prompt|ordonne|passe|revele|montre',
  'valid*|approuv* ~3 automatiquement|doffice|office ~6 demande|message|reponse|remboursement|toutes|requetes|ticket|brouillon',
];

const promptInjectionSaid: readonly Phrase[] = [
  'aucune|pas|ni|sans|plus ~2 relecture|validation|verification|revue|approbation|intervention|supervision|moderation ~2 humaine|humain|requise|necessaire|manuelle|prealable|besoin',
  'relecture|validation|verification|revue|approbation|controle ~4 pas|aucun|plus|inutile|ni ~2 necessaire|requise|obligatoire|besoin|requis|utile',
  'pas|plus|jamais ~4 tenir|suivre|respecter|appliquer|obeir|compte ~4 instructions|consignes|regles|directives|filtres|politique|precedentes',
  'tiens|tenez|suis|suivez|respecte|applique|obeis ~2 pas|plus|aucun ~4 instructions|consignes|regles|directives|filtres|restrictions|politique',
  'ne ~3 pas|jamais|surtout|soumettre|transmettre|transmets|passe|passer|soumets|attends|attendre|attendez|demande|envoie ~5 relecture|validation|relecteur|approbation|moderation|humain|verification|controle ~3 envoi*|reponse|message|humain*|manuel*|equipe|avant|brouillon',
  'sans|plus|aucune|aucun restriction|restrictions|limite|limites|filtre|filtres|regle|regles|censure ~6 ia|assistant|reponds|mode|tu|repondras|agis',
];

const frustration: readonly Phrase[] = [
  'inadmissible|inadmissibles|inacceptable|inacceptables|intolerable|intolerables|scandaleux|scandaleuse|honteux|honteuse|lamentable|lamentables|pitoyable|pitoyables|deplorable|deplorables|inqualifiable|revoltant|revoltante|ahurissant|hallucinant|hallucinante|insupportable|affligeant|affligeante|minable|minables|execrable|ecoeurant|ecoeurante|ecoeure|ecoeuree|ecoeures|scandalise|scandalisee|scandalises|desastreux|desastreuse|catastrophique|calamiteux|calamiteuse|inexcusable|aberrant|aberrante|navrant|navrante|consternant|consternante|consterne|consternes|exaspere|exasperee|exasperes|exasperant|exasperante|excede|excedee|excedes|furieux|furieuse|indigne|indignes|indignee|ulcere|ulceres|remonte|remontee|outre|outree|outres|enerve|enervee|enerves|agace|agacee|agaces|inepte|delirant|ridicule|ridicules|grotesque|ubuesque|kafkaien|kafkaienne|surrealiste|invraisemblable|impardonnable|nullissime|nulle|nullard|incompetents|incompetent|incompetente|incompetence|incapables|incapable|amateurisme|amateurs|foutage|foutez|fout|foutent|merde|merdique|bordel|putain|conneries|connerie|connards|connard|chier|chiant|emmerde|emmerdez|escrocs|escroc|voleurs|voleur|arnaqueurs|arnaqueur|guignols|guignol|clowns|charlots|charlot|branquignols|branleurs|bouffons|crapules|imbeciles|idiots|cons|cretins|blague|mascarade|cirque|fumisterie|fiasco|desinvolture|gueule|gueules|foutaise|foutaises|tabarnak|tabarnac|crisse|crissement|calisse|tanne|tannee|tannes|ostie|esti|niaiseux|niaisage|niaiser|colere|rage|mepris|mepriser|meprisant|meprisante|negligence|moquez|moque|moquent|moquerie|balader|promene|promenent|baladez|baladent|irrespect|irrespectueux|aberration|abuse|abusez|abuser|pigeons|pigeon|navrants|consternation|exasperation|agacement|enervement|mecontentement|mecontent|mecontente|mecontents|indignation|insatisfaction|frustration|frustre|frustree|frustres|frustrant|frustrante',
];

const annoyance: readonly Phrase[] = [
  'decu|decue|decus|decevant|decevante|deception|dommage|regrettable|penible|penibles|fatigant|fatigante|lassant|lasse|agacant|agacante|enervant|enervante|genant|embetant|ennuyeux|inquiet|inquietant|anormal|anormale|etonnant|incroyable|incomprehensible|insuffisant|insuffisante|mediocre|nul|nuls|mauvais|mauvaise|lent|lente|lenteur|retard|retards|marre|silence|attente|serieux|serieusement|franchement|vraiment|honnetement|bof|mediocrite|relance|relances|relancer|attend|attends|attendons|patience|patienter',
  'troisieme|quatrieme|cinquieme|sixieme|enieme|nieme|3e|4e|5e|dixieme',
  'semaines|mois ~3 sans|que|attends|attendons|reponse',
  'sans reponse|nouvelles|reponses|solution|suite',
  'combien ~2 fois|temps',
  'urgent|urgence|bloque|bloques|panne|pannes',
  'deja ~4 ecrit|appele|signale|demande|relance|contacte|explique|dit',
];

export const french: Lexicon = {
  harmless: elided([]),
  asks: elidedSigns({ annoyance: annoyance, frustration: frustration, 'prompt-injection': promptInjection, 'asks-for-management': asksForManagement, 'legal-threat': legalThreat, refund: refund, security_change: securityChange, billing_dispute: billingDispute, cancellation: cancellation, account_closure: accountClosure }),
  says: elidedSigns({ 'prompt-injection': promptInjectionSaid, 'asks-for-management': asksForManagementSaid, 'legal-threat': legalThreatSaid, refund: refundSaid, security_change: securityChangeSaid, billing_dispute: billingDisputeSaid, cancellation: cancellationSaid, account_closure: accountClosureSaid }),
};
