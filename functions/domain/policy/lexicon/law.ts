/**
 * What the law gives somebody or has them do, as a reply can advise it: that they are liable or entitled under a law, that they should sue, or sign nothing.
 *
 * "Under German law" in a footer tells nobody anything: the law counts where it is said what it makes *you*. Every gap is bounded: linear on any text.
 */
import { wholeWords } from './whole-words.ts';

const gap = '[^.!?;\\n]{0,60}';
/** Who a law is told of: never “we”. */
const whom = '(?:you|your|they|(?:the|his|her) (?:landlord|tenant|employer|supplier|customer|owner|insurer))';
const must =
  "(?:liable|entitled|obliged|are (?:not )?required|responsible|lawful|illegal|terminate|withhold|sue|go to court|can['’]?t|cannot|may|must|ha(?:ve|s) to|(?:don['’]t|do not) (?:have|need) to|need not)";
const gesetz = '(?:(?:miet|arbeits|kauf|straf|erb|vertrags|handels|verbraucher|steuer)?recht|[a-z]{0,20}gesetz|bgb|hgb|dsgvo|stgb|kschg|betrvg)';
/** What a German should not sign. */
const paper = '(?:(?:miet|arbeits|kauf|aufhebungs)?vertrag|vergleich|vereinbarung|verzicht)';
const law: readonly string[] = [
  `(?:under|by|according to|pursuant to) (?:[a-z0-9§’'-]{1,20} ){0,7}(?:law|act|gdpr|directive|statute|(?:civil|labou?r|tenancy|criminal|commercial|tax) code)(?![a-z])${gap}(?<![a-z])${whom}(?![a-z])${gap}(?<![a-z])${must}`,
  `${whom} (?:[a-z]{1,12} ){0,1}(?:are (?:not )?)?${must}[^.!?,;\\n]{0,60}(?<!required )(?:under (?:[a-z]{2,12} ){1,5}(?:law|act)|by law)`,
  `(?:legally,? you (?:are|may|can|must|have|do not|don['’]t)|you (?:may|can|must) legally)`,
  `you(?:’re|'re| are| aren['’]t)(?: not)? (?:legally (?:liable|entitled|obliged|required|responsible|allowed)|(?:liable|entitled|obliged|required) (?:under|by) (?:the |[a-z]{2,12} )?law)`,
  `(?:the|that|this) clause is (?:legally )?(?:void|invalid|unenforceable)|(?:die|diese) klausel ist (?:unwirksam|nichtig)`,
  `sue (?:the|your|them|him|her|this|that|for)`,
  `(?:do not|don['’]t|not to|never|(?:w|sh)ould(?: not|n['’]t)) sign (?:the|that|this|an?|any|their|your)(?: [a-z]{2,14})? ?(?:contract|agreement|lease|waiver|settlement)(?! (?:yet|until|that we|we))`,
  `take (?:them|him|her|(?:your|the) (?:landlord|employer|supplier|customer|tenant|neighbour|neighbor|company|owner)) to court`,
  `(?:file|bring) (?:a lawsuit|a claim|charges) against (?:the|your|them|him|her)`,
  `(?:nach|laut|gemass) (?:[a-z0-9§.-]{1,20} ){0,5}${gesetz}(?![a-z])${gap}(?<![a-z])sie(?![a-z])${gap}(?:haftbar|haften|verpflichtet|berechtigt|anspruch|zahlen|kundigen|verklagen)`,
  `sie (?:konnen|mussen|durfen|haben|sind)${gap}(?:nach|laut|gemass) (?:[a-z0-9§.-]{1,20} ){0,4}${gesetz}`,
  `(?:sie sind|sind sie) (?:[a-z]{2,10} ){0,2}(?:rechtlich|gesetzlich) (?:[a-z]{2,10} ){0,2}(?:verpflichtet|berechtigt|haftbar)`,
  `(?:sie haben|haben sie)(?: [a-z]{2,10}){0,2} (?:rechtsanspruch|anspruch auf (?:schadensersatz|schadenersatz|schmerzensgeld|minderung|abfindung|entschadigung))`,
  `(?:haften|mussen|haben|sind|durfen|konnen) sie (?:nach|laut|gemass) (?:[a-z0-9§.-]{1,20} ){0,4}${gesetz}`,
  `sie haften (?:nach|laut|gemass) (?:[a-z0-9§.-]{1,20} ){0,4}${gesetz}`,
  `(?:verklagen sie|verklag (?:den|die|das)|sie (?:sollten|konnen) (?:den|die|das|ihren|ihre) [a-z]{2,20} verklagen|erstatten sie anzeige gegen|klagen sie gegen)`,
  `(?:unterschreiben|unterzeichnen) sie (?:(?:den|diesen|die|diese|das|ihren) ${paper} (?:[a-z]{2,14} ){0,2}(?:nicht|auf keinen fall)|kein(?:en?)? ${paper})`,
  `(?:selon|d['’]apres|en vertu d[eu]|au regard d[eu]|en) ?(?:la |le |l['’])?(?:droit|loi|code (?:civil|penal|du travail|de (?:la )?(?:commerce|consommation)))(?![a-z])${gap}(?<![a-z])(?:vous|votre (?:employeur|bailleur|fournisseur|client|proprietaire|assureur|locataire))(?![a-z])${gap}(?:responsable|tenue?s?|obligee?s?|droit|resilier|exiger|ne peut pas|ne pouvez pas|devez|doit)`,
  `(?:legalement,? vous|vous avez legalement (?:le )?droit|vous (?:n['’])?etes (?:pas )?(?:legalement|juridiquement) (?:responsable|tenue?s?|obligee?s?))`,
  `(?:poursuiv(?:ez|re)|attaqu(?:ez|er)) (?:le|la|les|votre|vos|l['’]) ?(?:[a-z]{2,20} ){1,3}(?:en justice|devant|au tribunal)`,
  `port(?:ez|er) plainte contre`,
  `(?:ne signez (?:pas|surtout pas|jamais)|ne pas signer) (?:le|ce|cet|la|votre|de) ?(?:contrat|bail|accord|transaction|avenant|convention)`,
  `(?:segun|conforme a|de acuerdo con|bajo) (?:la |el |al )?(?:ley|derecho|codigo (?:civil|penal|de comercio)|legislacion)(?![a-z])${gap}(?:usted|no es responsable|es usted|tiene (?:usted )?(?:derecho|que)|esta obligad[oa]|puede rescindir|debe indemnizar)`,
  `(?:por ley,? (?:usted )?(?:no )?(?:esta obligad[oa]|tiene (?:derecho|que))|tiene derecho por ley|(?:no )?esta (?:usted )?(?:legalmente|por ley) obligad[oa])`,
  `(?:demande|demandar|denuncie|denunciar) (?:a su|al?|a la) (?:caser[oa]|propietari[oa]|arrendador|empresa|jef[ea]|patron|empleador|vecin[oa]|proveedor|inquilin[oa]|aseguradora|companer[oa])`,
  `no firme (?:el|ese|este|la|ningun|su) ?(?:contrato|acuerdo|finiquito|convenio)`,
  `(?:secondo|per|ai sensi del(?:la|l['’])?|in base al(?:la)?) ?(?:la |il |l['’])?(?:legge|diritto|codice (?:civile|penale|del consumo)|art\\. ?\\d{1,4})(?![a-z])${gap}(?:(?:non )?(?:e|sarebbe) (?:responsabile|obbligat[oa]|tenut[oa])|(?:non )?ha (?:il )?diritto|puo recedere|deve (?:risarcire|restituire))`,
  `lei (?:non )?(?:e legalmente|ha per legge) (?:responsabile|obbligat[oa]|tenut[oa]|diritto)`,
  `(?:(?:non )?e (?:tenut|obbligat)[oa] per legge|(?:faccia|fare) causa (?:al?|alla|contro)|citi in giudizio|sporga denuncia contro|denunci il|denunci la)`,
  `non firmi (?:il|quel|questo|la|nessun|l['’]) ?(?:contratto|accordo|transazione)`,
  `(?:segundo|pela|nos termos da|de acordo com a|conforme a|ao abrigo da|segundo a) ?(?:lei|legislacao)(?![a-z])${gap}(?:(?:nao )?e (?:responsavel|obrigad[oa])|(?:nao )?tem (?:o )?direito|pode rescindir|tem de devolver|deve indemnizar|nao esta obrigad[oa]|esta obrigad[oa])`,
  `(?:tem direito por lei|(?:nao )?esta legalmente obrigad[oa])`,
  `(?:processe o|processe a|processe seu|processe sua|apresente queixa contra) (?:seu |sua )?(?:senhorio|proprietari[oa]|patrao|empregador|empresa|vizinh[oa]|fornecedor|inquilin[oa]|chefe)`,
  `nao assine (?:o|esse|este|a|nenhum|seu) ?(?:contrato|acordo|distrato)`,
  `(?:volgens|naar|onder|krachtens) (?:het |de )?(?:[a-z]{2,16} )?(?:(?:huur|arbeids|consumenten|straf|erf)?recht|wet|wetboek|bw)(?![a-z])${gap}(?<![a-z])(?:u|je)(?![a-z])${gap}(?:aansprakelijk|verplicht|recht op|gerechtigd|opzeggen|inhouden|niet te betalen)`,
  `(?:juridisch|wettelijk),? (?:bent|hoeft|mag|hebt|heeft) u`,
  `(?:u bent|bent u|je bent) (?:niet )?(?:wettelijk|juridisch) (?:niet )?(?:aansprakelijk|verplicht)`,
  `(?:klaag (?:uw|de|hem|haar|je) ?(?:[a-z]{2,20} )?aan|daag (?:uw|de|hem|haar|je) ?(?:[a-z]{2,20} )?voor de rechter|span een (?:rechtszaak|kort geding) aan|doe aangifte tegen)`,
  `(?:onderteken|teken) (?:(?:het|dat|dit|de|uw) (?:huur)?(?:contract|overeenkomst|schikking) niet|geen (?:contract|overeenkomst|schikking))`,
];

/** No text without one of these holds such advice. */
export const lawWords =
  /law|legal|clause|klausel|statute|act|code|gdpr|directive|sue|sign|court|charges|claim|recht|gesetz|bgb|hgb|dsgvo|kschg|haft|klag|anzeige|unter(?:schr|zeich)|droit|loi|plainte|justice|tribunal|ley|derecho|codigo|demand|denunci|firm[ei]|legge|\blei\b|diritto|codice|art\.|causa|giudizio|assine|process|queixa|wet|aansprakelijk|teken|rechter|aangifte/;

export const lawAdvice: readonly RegExp[] = law.map(wholeWords);
