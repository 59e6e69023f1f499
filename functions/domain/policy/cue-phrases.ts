import type { Phrase } from './phrases.ts';

export type Cue = 'legal-threat' | 'asks-for-management' | 'prompt-injection';

const boss =
  'manager|managers|supervisor|supervisors|director|ceo|cfo|coo|management|boss|superior|superiors|executive|leadership|vorgesetzten|geschaftsfuhrer|geschaftsfuhrung|responsable|gerente|jefe|directeur|direktor';

export const cuePhrases: readonly (readonly [Cue, readonly Phrase[]])[] = [
  [
    'legal-threat',
    [
      'sue you|your|them|the|this|us',
      'suing|sueing|lawsuit|lawsuits|litigate|litigation|subpoena',
      'will|ll|gonna|shall|must|would|going|have|may|might|can|could ~2 sue',
      'legal action|actions|proceedings|steps|remedies|consequences|claim|threat',
      'to|through|into ~1 court|courts|tribunal',
      'you|them in court',
      'court case|action|order|proceedings|claim|date|hearing',
      'small claims',
      'solicitor|solicitors|attorney|attorneys|barrister',
      'lawyer|lawyers ~4 you|contact|touch|hear|will|letter|involved|write|call|talk|speak|about',
      'my|our|a|the lawyer|lawyers|counsel|advocate',
      'hear|hearing ~3 lawyer|lawyers|legal|counsel',
      'take|taking ~3 legal',
      'press charges',
      'report|complain|complaint ~3 ombudsman|regulator|police|authorities|ftc|fca|bafin',
      'breach|broken|broke|breached|breaching ~2 contract|agreement',
      'anwalt|anwalte|anwaltin|rechtsanwalt|rechtsanwaltin|verklagen|verklage|rechtliche|gericht|klagen',
      'rechtliche|juristische schritte',
      'avocat|avocate|avocats|tribunaux|poursuites|poursuivre|justice',
      'abogado|abogada|abogados|demandar|demandare|demanda|juzgado|tribunales',
    ],
  ],
  [
    'asks-for-management',
    [
      `speak|talk|speaking|talking|spoken|escalate|escalated|escalating|chat|complain|connect|transfer|refer|forward|forwarded|pass|contact|reach|call|meet ~3 to|with|me|this|it|up|your|the|us|a|through ~4 ${boss}`,
      `call|contact|involve|inform|email|get|need|want|demand|reach|bring|fetch|where|ask|cc|give|copy|show|see|find|who|insist|put ~3 your|the|a|someone|somebody|on|for|higher ~3 ${boss}`,
      `your|whos|someone|somebody|higher ~2 ${boss} ~4 call|contact|now|immediately|reply|email|involved|know|hear|please|asap|today`,
      `your ~1 ${boss}`,
      'someone|somebody|person|anyone ~2 higher|senior|charge|authority|responsible|above',
      'escalate|escalating|escalation|eskalieren|eskaliere ~2 this|it|the|my|our|to|case|ticket|issue|further|immediately|das|den',
      'want|need|demand|must|please ~4 escalated',
      'sprechen|geben|verlangen|verlange|verbinden ~4 vorgesetzten|geschaftsfuhrer|geschaftsleitung|chef|leiter',
      'vorgesetzten|geschaftsfuhrer|geschaftsleitung|chef|leiter ~3 sprechen',
      'parler|contacter ~4 responsable|directeur|superieur|manager|chef',
      'hablar|contactar ~4 gerente|jefe|supervisor|director|encargado|responsable',
    ],
  ],
  [
    'prompt-injection',
    [
      'ignore|disregard|forget|override|bypass|overrule ~4 instruction|instructions|prompt|prompts|rules|guidelines|policies',
      'system|developer|hidden ~1 prompt|override',
      'you are now',
      'new instructions',
      'risk ~1 low|none|zero',
      'tier ~2 1|one',
      'confidence ~2 0|1|100|99|high',
      'no|without|skip|skipping|bypass|disable ~2 approval|human|moderation ~1 needed|required|necessary|review',
      'do|dont not? hold|flag|gate|escalate ~3 draft|reply|message|approval|review|human',
      'jailbreak|jailbroken',
      'auto? approve|approved|autoapprove|autoapproved ~2 by ~2 policy|system|legal ~6 risk|confidence|tier|send|release',
      'classify|label|mark|treat ~4 as ~2 safe|harmless|low|trusted|tier',
      'waive|suspend ~3 rule|rules|limit|limits|check|checks',
    ],
  ],
];

/** What tells of frustration; one strong phrase is enough, weak ones count from two on. */
export const frustrationPhrases: readonly (readonly ['strong' | 'weak', readonly Phrase[]])[] = [
  [
    'strong',
    [
      'furious|outraged|outrageous|livid|fuming|infuriating|infuriated|enraged|wutend|furieux|furieuse|furioso|furiosa',
      'fed|sick ~2 up|tired|of',
      'third|fourth|fifth|3rd|4th|5th|tenth|10th|umpteenth|hundredth|last time',
      'how many times ~2 do|must|should|have|will ~1 i|we ~2 ask|tell|write|call|explain|contact|repeat|say|have',
      'again and again',
      'times ~2 already|now',
      'zum dritten|vierten|wiederholten mal',
      'troisieme|enieme fois',
      'tercera|cuarta|enesima vez',
      'this|that|it|service ~2 unacceptable|ridiculous|disgrace|disgraceful|disgusting|joke|absurd',
      'unacceptable|disgraceful|inacceptable|inaceptable|unverschamt|unverschamtheit|inakzeptabel|ungeheuerlich',
      'worst ~4 service|company|support|experience|ever|bank',
      'terrible|horrible|awful|pathetic|useless|appalling|atrocious|abysmal|lousy|miserable|grottenschlecht|katastrophal|nul|lamentable|pesimo|pesima ~3 service|company|support|experience|team|people|product|and',
      'service|company|support|experience|team|product|you ~3 terrible|horrible|awful|pathetic|useless|appalling|atrocious|abysmal|lousy|miserable|worthless|incompetent|katastrophal|lamentable|pesimo|nul',
      'had|ve|have enough',
      'losing|lost ~1 patience',
      'patience ~3 end|thin|out|limits|over',
      'waste|wasted|wasting ~3 time|money|day|days|hours',
      'nobody|noone|none ~3 answers|answered|replies|replied|helps|helped|cares|responds|responded|listens',
      'still ~2 no|without answer|reply|response|solution',
      'do you even',
      'lied|lying|liars|liar|scam|scammers|incompetent|incompetence',
      'extremely|very|really|so|deeply|absolutely|incredibly ~1 frustrated|frustrating|angry|disappointed|upset|annoyed|unhappy|dissatisfied|mad|pissed',
    ],
  ],
  [
    'weak',
    [
      'frustrated|frustrating|frustration|angry|annoyed|annoying|disappointed|disappointing|upset|unhappy|dissatisfied|terrible|horrible|awful|useless|pathetic|ridiculous|worst|nonsense|hopeless|mad|pissed|hate',
      'again',
      'still ~1 not|waiting|nothing|havent|hasnt|dont|doesnt|unresolved|broken',
      'already ~3 asked|wrote|told|called|contacted|explained|sent|said',
      'second|2nd time',
      'repeatedly|constantly|countless|numerous',
      'enttauscht|argerlich|verargert|frustriert|decu|decue|enerve|frustre|decepcionado|decepcionada|molesto|enfadado',
    ],
  ],
];
