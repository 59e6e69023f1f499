import type { SignPhrases } from './lexicon.ts';

const account = 'account|workspace|profile';
const contract = 'subscription|contract|order|booking|plan|membership|reservation';
const boss = 'manager|supervisor|boss|director';

/**
 * Phrases that leave no doubt, in all languages: short and plain, so that a short and plain sentence is never weighed away. They count where
 * they are not denied and no set phrase makes them harmless.
 */
export const surePhrases: SignPhrases = {
  account_closure: [
    `close|delete|terminate|deactivate my|our ~1 ${account}`,
    'konto|kundenkonto|account ~2 loschen|schliessen|kundigen',
    'fermer|cloturer|supprimer|fermez|supprimez|cloturez mon|notre compte',
    'cerrar|eliminar|cierren|eliminen mi|nuestra cuenta',
    'chiudere|chiudete|eliminare ~2 nostro|mio account|conto',
    'encerrar|fechar|eliminar|excluir ~1 minha|nossa|a conta',
    'account|rekening ~1 opzeggen|verwijderen|sluiten',
  ],
  cancellation: [
    `cancel my|our|the|this ~1 ${contract}`,
    `${contract} ~1 to be cancelled|canceled`,
    'vertrag|abo|abonnement|bestellung|buchung ~3 kundigen|stornieren',
    'kundige|kundigen|storniere|stornieren ~3 vertrag|abo|abonnement|bestellung|buchung',
    'resilier|annuler|resiliez|annulez ~1 contrat|abonnement|labonnement|commande|reservation',
    'anular|cancelar|anulen|cancelen ~1 contrato|pedido|suscripcion|reserva',
    'disdire|annullare|annullate|disdiciamo ~1 contratto|labbonamento|abbonamento|lordine|ordine|prenotazione',
    'cancelar|rescindir|anular ~1 contrato|assinatura|encomenda|pedido|subscricao',
    'abonnement|contract|bestelling ~1 opzeggen|annuleren|stopzetten|beeindigen',
  ],
  refund: [
    'want|like|get|give|need ~2 my|our|the? money back',
    'refund me|us|my|our',
    'geld zuruck',
    'rembourser|remboursez nous|moi',
    'devuelvan|devuelvanme|devuelvannos ~2 dinero',
    'geld terug',
  ],
  billing_dispute: [
    'charged|billed|invoiced|debited ~2 twice',
    'charge|payment|transaction ~3 do|dont ~1 not? recognise|recognize',
    'invoice ~2 is|was wrong|incorrect',
    'rechnung ist|war falsch|fehlerhaft',
    'facture est|etait fausse|erronee|incorrecte',
    'factura es|esta|era incorrecta|equivocada|erronea',
  ],
  security_change: [
    'reset my|our|the password|pin',
    'forgot|forgotten|lost my|our|the password|pin',
    'passwort vergessen|zurucksetzen',
    'oublie mon mot de passe',
    'olvidado|olvide ~1 contrasena',
    'dimenticato ~1 password',
    'esqueci ~2 senha|palavra',
    'wachtwoord vergeten',
    'give ~3 admin|administrator permissions|rights|access',
  ],
  'legal-threat': [
    'will|ll|going|gonna ~1 sue',
    'take|taking|taken legal action|steps',
    'see you in court',
    'my|our lawyer|lawyers|attorney|solicitor ~2 will|contact|hear|write|call',
    'anwalt|anwaltin|rechtsanwalt ein|einschalten|beauftragt|beauftragen',
    'rechtliche schritte',
    'voie judiciaire',
    'acciones legales',
    'azioni|vie legali',
    'juridische stappen',
  ],
  'asks-for-management': [
    `speak|talk to|with your|a|the ~1 ${boss}`,
    'escalate this|it|my|our',
    'ihren vorgesetzten|geschaftsfuhrer ~2 sprechen',
    'parler ~2 votre responsable|directeur|superieur',
    'hablar ~2 su|un|el ~1 supervisor|gerente|responsable',
    'parlare ~2 responsabile|direttore',
    'falar ~2 gerente|supervisor|responsavel',
    'leidinggevende ~2 spreken',
  ],
  'prompt-injection': [
    'ignore|disregard|forget ~2 previous|prior|above|earlier ~1 instructions|rules|prompts',
    'ignore|disregard the|your|all instructions',
    'ignoriere|vergiss ~3 anweisungen',
    'ignore|ignorez|oublie|oubliez ~3 instructions|consignes',
    'ignora|ignore|olvida ~3 instrucciones',
    'ignora|dimentica ~3 istruzioni',
    'ignore|ignora|esquece ~3 instrucoes',
    'negeer|vergeet ~3 instructies',
    'no approval needed|required|necessary',
  ],
  frustration: [
    'am|im|are|were ~2 furious|livid|outraged|fuming',
    'am|im|are|were ~2 annoyed|angry|frustrated',
    'fed up with|of|waiting',
    'had|have enough of|already',
    'bin|sind ~2 wutend|stinksauer|verargert',
    'furieux|furieuse',
    'estoy|estamos ~2 furioso|furiosa|furiosos|harto|harta|hartos',
    'sono|siamo ~2 furioso|furiosa|furiosi|arrabbiato',
    'estou|estamos ~2 furioso|furiosa|farto|farta|fartos',
    'ben|zijn ~2 woedend|spuugzat|boos',
  ],
};
