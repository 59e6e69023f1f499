import type { Phrase } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of wishing, asking and having to, as they stand before what is wanted. */
const wish =
  'quero|quere*|queria*|qro|gosta*|desej*|pretend*|precis*|necess*|peco|pedimos|pedia*|pedi|pedir|solicit*|exijo|exigi*|reque*|requisito|favor|pfv|pf|pff|sff|podem*|pode|podes|podia*|poderia*|posso|consegu*|consigo|tenho|temos|devo|devemos|vou|vamos|decidi*|prefiro|preferimos|agradec*|esper*|insist*|faco|fazemos|gentileza|possivel|urgente|qria|como|venho|vimos|tencion*|reclam*|optamos|optei|obrigados|dava|dao|interesse|intencao|proced*|providenci*|pedido|inform*|comunic*';

const authorities =
  'procon*|anatel|aneel|anac|ans|anvisa|antt|anpd|cnpd|bacen|susep|deco|asae|anacom|erse|asf|imt|amt|cicap|cniacc|regulador*|ouvidoria|provedor*|policia|psp|gnr|delegacia|esquadra|judiciaria|ministerio|mp|promotoria|tribuna*|juiz|juizado*|justica|forum|autoridade*|defensoria|consumidor*|senacon|inspecao|arbitra*|idec|cade|cvm|inmetro|fiscalizacao|vigilancia|prefeitura|sindicato|imprensa|julgados';

const legalThreat: readonly Phrase[] = [
  'advogad*|adv|adevogado|avogado|advocacia|jurista*|mandatari*|solicitador*|causidico',
  'departamento|depto|dpto|gabinete|setor|equip*|time|area|assessor*|consultor*|escritorio|servicos|direcao|diretor*|nosso|meu|apoio ~1 juridic*|contencioso|advogad*',
  'acao|acoes|medida*|via|vias|meio|meios|processo*|procedimento*|caminho*|diligencias|providencias|passos|instancias|recurso|terreno|plano|cobranca|notificac*|interpelacao|queixa ~2 legal|legais|judicia*|penal|penais|criminal|civel|civil|juridic*|extrajudicial|coletiva|cabiveis|popular',
  'agir|agiremos|avanca*|proceder*|respon*|acionar*|cobrar|reclamar|recorrer|exigir|atuar|prosseguir|seguir|resolver|perseguir ~2 legalmente|judicialmente|juridicamente|criminalmente|civilmente',
  'process*|prosesar ~2 vos|vcs|voces|empresa|voce|loja|todos|senhores|banco|tribunal|judicial|contra|operadora|hotel|seguradora|companhia',
  'vou|vamos|irei|iremos|posso|ameac* ~3 processa*',
  'process*|acao ~3 contra|cima|vos|judicial|tribunal|justica|coletiva|criminal|indeniza*|civel|danos',
  'tribuna*|justica|judicia*|extrajudicial*|litig*|contencioso|juizado*|liminar|injunc*|ajuiza*|juizo|peticao|citacao|providencia|julgados',
  'procon*|anatel|aneel|anpd|cnpd|bacen|susep|senacon|asae|anacom|erse|cniacc|cicap|juizado|delegacia|promotoria|reclameaqui|idec|ans|anac|antt|inmetro',
  'portal ~1 queixa',
  'livro|livrinho ~1 reclamac*',
  'banco ~1 central',
  'consumidor gov',
  'deco ~4 queixa|reclam*|contact*|avancar|denunci*|processo|ja|vai|disse*|apoio|consumidor|proteste',
  `queix*|reclam*|denunci*|particip*|recorr*|acion*|registr*|notificar*|comunicar*|contactar|informar|dirigir|chama*|chamo|avisar|expor|levar*|levamos|apresentar*|encaminhar*|parar|acabar|ir|irei|iremos|vou|vamos|indo|fui|fomos|abrir|abri|abro|bater|explicar*|falar ~5 ${authorities}`,
  'queixa|reclamacao|denuncia ~1 formal|crime|oficial|criminal|policial',
  'boletim ~1 ocorrencia',
  'perdas|lucro* ~2 danos|cessante*',
  'exig*|exijo|pedir*|quero|queremos|reclam*|direito|pagar*|devid*|entrar|acao|processo|pedido|arcar|tribunal|ser ~3 indemniza*|indeniza*',
  'prejuizo*|danos|perdas ~5 imput*|respons*|cobra*|pagar|pagos|indemn*|indeniz*|ressarc*|exig*|conta|suportad*|vossa|assum*|arcar|reclam*',
  'incumpri*|descumpri*|viola*|quebra|inadimpl*|infring*|infracao|desrespeit* ~4 contrat*|clausula*|obrigacoes|acordo|sla|lei|legislacao|codigo|direitos|lgpd|rgpd|norma|regulamento|decreto',
  'contrato|clausula|sla|acordo|lei ~4 incumpri*|descumpri*|viola*|quebrad*|desrespeitad*|violou|infring*',
  'crime|fraude|burla|estelionato|golpe|furto|roubo|vigarice|propaganda|publicidade ~5 enganosa|penal|policia|denunc*|queixa|particip*|autoridades|codigo|lei|processo|tribunal|cadeia|justica|crime',
  'vemo|vejo|vemos|ver|veremos|encontr*|falamos|falar|conversa*|resolve*|acaba*|termina*|parar|vai|vamos|siga|seguir|segue ~4 tribuna*|justica|juiz|forum|barra|juizado|audiencia|juizo|contencioso',
  'entreg*|encaminh*|envi*|passa*|passo|passei|remet*|segu*|reencaminh* ~5 juridic*|contencioso|advoga*|judicial|tribunal|seguradora',
  'guard*|tenho|temos|juntei|juntamos ~3 prints|provas|gravacoes|testemunhas',
  'oficia* ~1 justica',
  'autos|toga|autuacao|anvisa|promotor|recurso ~3 segu*|laudo|process*|comunicad*|vara|saber|contra',
  'causa|acao|processo ~3 distribuid*|vara|autos|protocolad*',
  'bota*|botar|jog*|meter ~2 justica|justissa|pau',
  'entrar|entro|entra|entramos ~3 processo|acao|justica|process*',
  'vigilancia ~1 sanitaria',
  'ministerio ~1 publico',
  'civil ~2 criminalmente',
  'our attorney|lawyer',
  'danos ~1 morais|materiais|patrimoniais',
  'reserv* ~3 direito* ~4 acion*|agir|exig*|recorr*',
  'sob pena ~6 multa|rescis*|acao|medidas|execucao',
  'indemniz*|indeniz* ~5 danos|prejuizo*|perdas',
];

const bosses =
  'chefe*|chefia*|chefao|xefe|geren*|diretor*|direc*|super*|responsave*|coordena*|patrao|patroa|dono|dona|donos|proprietari*|ceo|presiden*|administra*|manager|gestor*|encarregad*|lider*|boss|cupula|conselho|hierarqui*|socio|vice|executivo|ouvidor*|provedor|vp|cabeca|mandachuva|cio|coo|cto|cfo|sede|matriz|topo';
const reach =
  'falar|falo|fala|fale|falem|falasse|falava|convers*|tratar|trata|trate|passa*|passe*|passo|transf*|chama*|chame*|encaminh*|reencaminhe*|escal*|subir|suba|subam|sobe|subido|levar|leve|levem|leva|elevar|eleve*|remet*|por|ponha*|poe|pomos|coloque*|coloca|contact*|contat*|ligar|ligue*|liga|ligasse|ligacao|telefon*|reuni*|audiencia|agendar|marcar|marque*|resposta|respond*|interv*|atencao|conhecimento|email|mail|numero|nome|copia|queixa*|reclama*|dirigi*|dirijo|recorrer|exijo|exigimos|exige|atend*|presenca|escrev*|chega*|chegue|envolv*|acion*|avisar|avise*|inform*|mostr*|mande*|manda*|envie*|buscar|busque|veja|analis*|decid*|decisao|autorize|assinada|palavra|vir|venha|aparec*|acesso|pergunt*|cade|cara|contigo|comigo|connosco|conosco|ouvir|ouca|saiba|saber|cima|acima|pegar|traga*|arranje*|facult*|indicar|indique*|solucao|expli*|direto|diretamente|pessoalmente|submeta*|delegar|alem';

const asksForManagement: readonly Phrase[] = [
  `${reach} ~5 ${bosses}`,
  'quero|queremos|queria*|gosta*|desej*|pretend*|precis*|peco|pedimos|pedi|solicit*|exijo|exigimos|favor|pode|podem|podia|posso|necessito|requeiro|cade|onde|ha|tem|existe ~4 chefe*|chefia|geren*|diretor*|direcao|super*|responsavel|coordenador*|patrao|dono|ceo|encarregado|gestor|hierarquico|ouvidoria|presidente|administrador',
  'chefe|chefia|geren*|diretor*|direcao|super*|responsavel|coordenador*|patrao|dono|dona|ceo|presidente|gestor*|encarregado|administracao ~5 ligue|ligar|liga|ligasse|telefon*|contact*|contate|respond*|fale|falar|falasse|atend*|intervenha|decida|explique|escreva|veja|resolva|apareca|venha|analise|urgente|agora|ja|favor|assuma|linha|chamada|trate|entre|desse',
  'quem ~3 manda*|mande|decid*|acima|cima|chefia|dirige|lidera|responsavel|chefe|gerente|superior|autoriz*|comanda|resolva|diretor|direito',
  'alguem|pessoa|outra|outro|funcionario|interlocutor|instancia|colega|nivel|colaborador|escalao ~3 acima|cima|superior*|poder*|autori*|autonomia|competencia|decid*|decis*|manda|mande|senior|hierarqui*|responsa*|alcada|resolva|alto|direcao|gerencia|chefia|capaz|graduada|cargo|direito|experiente',
  'acima ~2 si|voce|vc|ti|dele|dela|atendente|voces',
  'nao ~3 poder|autonomia|alcada|autoridade|competencia ~8 passe*|passa|chame|chama|transfira|fale|falar|alguem|quem',
  'subir|suba|subam|sobe|escal*|elevar|eleve*|levar|leve|levem ~4 nivel|instancia*|superior*|acima|cima|caso|ticket|chamado|processo|assunto|reclamacao|escalao|patamar|questao|problema|incidente|internamente|isto|isso|topo|pedido|situacao',
  'seu|teu|vosso*|vossa|sua|tua|seus ~1 super*|chefe*|chefia|geren*|patrao|diretor*|coordenador*|patroa|direcao|hierarquia|administracao',
  'reclamacao|carta|queixa|exposicao|mensagem|email|assunto|caso|processo ~3 direcao|administracao|gerencia|diretor*|chefia|ceo|presidente|conselho|superior',
  'chefe|gerete|gerente|diretor*|supervisao|administrador|coordenador*|responsavel|direcao|superintendente|gestor ~5 receb*|presente|copia|olh*|avali*|retorno|interv*|intervi*|disponivel|verdade|pessoalmente|consideracao|precisa|tem ~1 que|saber|visto',
  'gerete|superintendente|mandachuva|escalonem|escalonamento|escalacao',
  'manda ~1 chuva',
  'head ~2 atendimento|suporte|vendas|operacoes',
  'consideracao ~2 direcao|administracao|gerencia',
];

const promptInjection: readonly Phrase[] = [
  'ignor*|esquec*|desconsider*|desrespeit*|desobedec*|descart*|substitu*|anul*|desativ*|contorn*|sobrescrev*|abandon*|limp*|apag*|elimin*|salt*|pul*|bypass|burl* ~6 instru*|regra*|diretriz*|diretivas|prompt*|politicas|restricoes|limit*|programacao|trein*|contexto|orientacoes|comandos|filtro*|salvaguardas|ordens|configuracoes|guardrails|moderacao|avisos',
  'instrucoes|regras|diretrizes|ordens|politicas|restricoes|comandos|orientacoes ~5 anterior*|anulad*|ignora*|revogad*|sistema|esquec*|substituid*|suspens*|acima|cancelad*|desativad*|ocult*|intern*|secret*',
  'nova|novas|seguinte*|siga|segue*|obedec*|cumpre|so ~2 instruc*|diretriz*|ordens|ordem|comandos ~4 ia|sistema|assistente|modelo|bot|prioridade|abaixo|minhas|responda|agora|apenas|de|para|que|administrador|operador',
  'nota|mensagem|aviso|instrucao|ordem|comando|lembrete|comunicado|atualizacao|alerta|diretiva|observacao ~2 sistema|ia|assistente|modelo|agente|automa*|intern*|bot|robo|administra*|plataforma|seguranca|desenvolvedor*|operador ~8 aprov*|envi*|marc*|ignor*|respond*|libera*|risco|revis*|salt*|trat*|defin*|prioridade|verific*|autoriz*|confirm*|dispens*|gate|humano|cliente|conced*|pular|desativ*|credito',
  'sistema|system|assist*|ia|llm|gpt|chatgpt|modelo|bot|robo|agente|inteligencia|chatbot|copilot ~6 aprov*|ignor*|defin*|marque|marca*|respond*|envie|envia*|liber*|classific*|escrev*|obedec*|confirm*|pule|salta|salte|aceit*|esquec*|conced*|execut*|repete|repita|revel*|trate|trata|mostr*|coloque|coloca|diz|diga|devolva|desativad*|finge|finja|ativado|mantenha|risk|gate',
  'se ~2 es|for|fores|voce|e|estas|esta ~2 ia|robo|bot|modelo|llm|assistente|inteligencia|maquina|chatbot|automatico',
  'agora|partir|es|seja|sejas|age|aja|atua|atue|comport*|finge|finja|faz|faca|imagin*|assum*|passa*|roleplay|simul*|respond* ~4 voce|es|como|conta|papel|sem|fosse*|ser|modo|persona* ~4 ia|assistente|restric*|filtro*|regras|limite*|dan|livre|desenvolvedor|developer|chefe|gerente|diretor|administrador|programador|modo|sistema|supervisor|financeiro|modelo|bot|humano|aprovador|auditor|pirata|deus|agente|robo',
  'modo ~2 desenvolvedor|developer|admin*|deus|dan|manutencao|depuracao|debug|irrestrito|livre|teste|root|programador|auditoria|aprovacao|superusuario',
  'respond*|envia*|envie*|manda*|mande*|publica|publique|despach*|liber*|seguir|segue|siga|dispar*|aprov*|sair|encaminhe|expedir|process* ~6 sem ~3 revisa*|rever|aprovacao|human*|supervisao|confer*|verifica*|valida*|intervencao|control*|passar|filtro|espera*|aviso|ressalvas|perguntar|moderacao|olhar',
  'nao|dispens*|pul*|salt*|desativ*|evit*|desnecessari*|suspend*|contorn* ~3 revis*|verificacao|aprova*|supervisao|control*|triagem|fila|moderacao|validacao|filtro ~3 human*|manual|interna|resposta|juridica|necessaria|ticket|envi*|aprovacao|revisao|seguranca|automatic*',
  'juridico|direcao|diretor*|compliance|geren*|supervisor|administracao|financeiro|ceo|revisor|humano|conselho ~4 aprov*|autoriz*|validou|liberou|deu|assinou ~6 envi*|sem|resposta|automatic*|reembols*|credito|revis*|ok|direto|imediat*|luz|aval',
  'risco|risk|gate|score|human|approv*|review|confidence|requires ~3 baixo|low|zero|none|false|0|true|review|nulo|off|skip|aprovado',
  'marc*|marque|trat*|classifi*|consider*|sinaliz* ~4 como ~3 aprovad*|inofensiv*|segur*|rotina|resolvid*|verificad*|baixo|confiavel|interno|revis*|fidedign*|spam|urgente|vip|inocuo',
  'teu|seu|vosso|tuas|suas ~2 prompt|system|instrucoes|diretrizes|programacao',
  'confirm*|escrev*|diz|diga|respond*|afirm*|inclu*|termin*|comeca|comece|concord*|repete|repita ~5 apenas|exatamente|palavra|seguinte|so|literalmente|textualmente|sempre|sim ~5 aprovado|sim|autorizado|reembols*|aceit*|gratuit*|frase|tudo|credito|concedid*|resposta|texto|ok|prometemos|garant*',
  'sem|nao ~4 avisar|avise*|informe|mencion*|digas|diga|conte*|revele*|mostres|alertar|notifi* ~3 humano*|ninguem|equip*|supervisor|revisor|operador|moderador|instruc*|prompt|comando|cliente|aprovador',
  'nao ~2 encaminh*|pass*|envi*|escal*|ret*|segur*|coloqu* ~4 human*|revis*|aprova*|fila|triagem|moderacao',
  'pre ~1 aprovad*|autorizad*|validad*',
  'agora|ja ~1 vc|voce|es ~3 livre*|gpt|zecagpt|livregpt|bot*|regra|regras|sem|assistente',
  'siga|seguir|sigas|segue|seguindo ~3 guiao|script|roteiro|minhas|paragrafo|abaixo',
  'maquina|automatic*|robo|bot|modelo|robot|lendo ~4 classifi*|deixa|omita|autorize|responder|aprov*|filtra|escrev*|burla',
  'nova|novo ~1 persona|identidade|personagem',
  'considere|trata|considera ~3 autorizad*|aprovad*|verificad*',
  'ignor*|esquec*|desconsider* ~1 tudo ~3 antes|acima|anterior|disse*|foi',
];

const frustration: readonly Phrase[] = [
  'farto*|farta*|fartinho|fartissimo|saturad*|indigna*|revolta*|furios*|irritad*|possesso|desesperad*|puto|puta|pistola|chateadissimo|exasperad*|fulo|fula|enfurecido|danad*|passad* ~3 com|de|da|do|disto|disso|dessa|desta|deste|convosco|estou|estamos|voces|vcs|por|pela|pelo|ja|vossa|que',
  'estou|to|tou|estamos|tamo|fico|ficamos|ando|andamos|sinto|sentimos|muito|deixa|deixou ~3 farto*|farta*|saturad*|indignad*|revoltad*|furios*|irritad*|desesperado|puto|pistola|possesso|chatead*|decepcionad*|dececionad*|desiludid*|desapontad*|frustrad*|insatisfeit*|passado|cansad*|cheio|cheia|exaust*|desgastado|fulo|fula|descontente*',
  'inaceitave*|inadmissive*|intoleravel|inconcebivel|inacreditavel|lamentavel|deploravel|vergonh*|escandaloso|revoltante|ultrajante|ridicul*|palhac*|descaso|desrespeito|pouca|absurd*|surreal|inasetavel|incompeten*|aldrab*|vigarista*|ladroes|ladrao|gatunos|burloes|imbeci*|idiota*|estupidos|inuteis|inutil|irresponsaveis|bandidos|golpistas|trapaceiros|mentir*|amador*|desleix*|negligencia|pesadelo|calvario|inferno|gozar|gozo|gozacao|piada|anedota|farsa|deboche|humilha*|bagunca|chacota|merda|porra|caralho|bosta|porcaria|treta|cacete|raios|caramba|fodase|pqp|aff|affs|ffs|lixo|pessim*|horrivel|horrorosos|miseravel|desastr*|nojo|nojent*|palermas|otario*|trouxa*|parvo*|burro*|tapado*|desumano|balburdia|caos|ranco',
  'perdi|perde*|esgot*|acab*|abus*|testar|limite*|falta|haja|santa ~4 paciencia',
  'paciencia ~3 esgot*|acabou|acabando|limite*|perdi|foi|chegou|fim|tem',
  'pelo|ultima|enesima|terceira|quarta|quinta|sexta|setima|oitava|decima|segunda|3a|4a|5a|vigesima|centesima|milesima|trigesima ~1 amor|enesima|vez|mensagem|tentativa|reclamacao|contacto|contato|email|chamado|ticket ~8 deus|escrev*|lig*|pec*|pedi*|avari*|tent*|reclam*|explic*|mesm*|sem|contact*|que|respon*|problema|quebr*|falh*|solic*',
  'liguei|telefonei|escrev*|reclam*|contact*|contatei|ligamos|pedi|pedimos|mandei|mandamos|enviei|enviamos|abri|abrimos|expli*|tentei|repeti|avisei|falei|contamos|ligo|repito|esperei|insisti ~4 vezes|dezenas|dez|cinco|seis|sete|oito|tres|quatro|mil|inumeras|vinte|varias|semana*|dias|sempre|todos|trinta|200|cem',
  'ninguem|nenhuma|zero|nada|nunca|sem ~3 responde*|resolve*|resposta*|solucao|retorno*|atende*|sabe|ajuda|ajudou|liga|ligou|aparece*|explica|quer|satisfac*|noticias|mexe|assume|faz',
  'continu*|seguimos|ainda|ate|estamos|estou|sigo|permanecemos|aguard*|esper* ~3 sem|espera|mesma|na|hoje|nada|as|a ~3 respos*|resolucao|retorno|solucao|sistema|noticias|internet|luz|espera|nada|mesma|moscas|desculpas|deriva|avariad*|parad*|resolvid*|semanas|meses',
  'sempre|mesma*|mais|outra*|dessas|essas|vossas|novas|chega|so|inventam ~3 desculpa*|conversa|historia|ladainha|cantiga|promessa*|treta|lengalenga|resposta|copiada|cola',
  'basta*|cansei|desisto|socorro|chegaa|absurdooo|putz',
  'falar|falo|conversar ~3 parede*|robo|robos|boneco',
  'empurr*|enrol*|jog*|mandam|passa*|atir*|anda|andam ~4 outro|outra|barriga|enrolando|empurra|lado|setor|departamento|colega|ping|problema|pong|bola|roda|rodas|mim|gente|frente|cima',
  'nao ~3 presta*|acredit*|aguent*|suport*|admit*|toler*|brinquem|gozem|serve*|valem|compreendo|faz|brinca|recomendo|vergonha|possivel|consigo|respeitam|sabem|ligam|querem|normal|fazem ~3 nada|mais|isto|isso|que|esta|comigo|este|connosco|sentido|voces|tanta|vergonha|ninguem|falta|mesmo|cliente*|ideia|saber',
  'obrigad*|parabens|lindo|maravilha|bravo|excelente|fantastico|otimo|genial|espetacular|adoro|adorei|brilhante|continuem|sensacional|impressionante|bonito|obg|palmas|belo|bela|show|top ~6 nada|espera*|deixar*|outra|mais|novamente|atras*|quebrad*|avariad*|tres|falha|estrag*|errad*|perder*|desligar*|ficar|nenhum*|incompet*|arruin*|mentir*|inutil|horas|cair|nunca|parad*|esquec*|ignor*',
  'gozar|gozam|brinca*|troca|tirar|sacan*|zoar|zoando|tirando|tiram|zombando|rir ~3 comigo|connosco|conosco|cara|gente|sarro|onda|minha|nossa|clientes|so',
  'sacana*|palhacada|filhos|fdp|vtnc|krl|crl|plmdds|pqp|foda|fode|lixem|lixar|lixe|cambada|corja|quadrilha|bando|mafia|circo|galinheiro|selva',
  'que ~2 raiva|odio|vergonha|absurdo|falta|descaso|piada|nojo|porcaria|merda|palhacada|droga|desgraca|saco|inferno|lixo|tristeza|decepcao|bagunca|barbaridade|miseria|desilusao|servico|abuso|estupidez',
  'desilusao|decepcao|desapontamento|insatisfacao|descontentamento|indignacao|desagrado|repudio|frustracao|revolta|profund* ~2 enorme|total|profund*|com|perante|grande|completa|pela|pelo|convosco|insatisf*|desagrad*|desapont*|descontent*',
  'mentir*|mentem|engana*|ignora*|abandonado*|esquecidos|desprez*|desrespeitam|deixaram|tramaram|aldrabaram|destratad*|maltratado ~3 me|nos|na|mim|cara|todos|por|sempre|completamente|clientes|pelo|semanas|voces|vcs|mails|emails|mensagens|mao|pendurad*|plantad*|balcao|sem',
  'nunca ~2 mais|vi|fui|tinha|na ~3 compr*|tanta|tao|mal|vida|trato|igual|volto|voltamos|visto|pior|tratad*|contrato|ponho|recomend*|servico|confio',
  'gota ~2 agua',
  'devia*|deveriam|tem|tenha*|ganhem|criem|falta|sem|nem|tomem ~2 vergonha|juizo|respeito|moral',
  'passou|passam|passaram|ultrapass* ~2 todos|dos ~2 limites',
  'estamos|estou|cheg* ~2 limite|ferver',
  'arrepend* ~4 vos|voces|dia|escolh*|contrat*|compr*',
  'musica|musiquinha ~4 espera|ligacao|telefone|horas|minutos',
  'parabens|nota ~3 envolvidos|dez|zero ~8 zero|cair|sem|espera|minutos|protocolos',
  'fora ~1 ar',
  'correr|corro ~1 atras',
  'continu* ~2 ignorando|ignorar|escuras',
  'tao ~1 dificil ~3 mandar|responder|resolver|perceber|entender|fazer|entregar',
  'que ~1 mais ~2 fazer|preciso|tenho|falta',
  'implor*|mendig* ~4 tecnico|resposta|ajuda|por|atendimento',
];

const annoyance: readonly Phrase[] = [
  'ainda|novamente|continua*|outra|denovo',
  'desilud*|chatead*|aborrecid*|incomod*|transtorno*|cansad*|decepcion*|desagrad*|frustrant*|lament*|triste',
  'atras*|demora*|espera*|falha*|falhou|erro|erros|avaria*|quebrado|defeit*|estragad*|errad*|problema*',
  'reclam*|queixa*|insatisf*',
  'ninguem|nunca|nada|nenhuma|sem ~2 resposta|solucao|resolv*|respond*|funciona',
  'urgen*|imediatamente|finalmente|enfim',
  'como ~1 possivel|assim',
];

const cancel =
  'cancel*|canel*|anul*|resci*|desmarc*|denunciar|denuncio|denunciamos|desist*|revog*|resolucao|terminar|termino|terminamos|encerr*|cess*|interromp*|descontinu*|descontrat*|parar*|parem|desinscr*|desfa*|distrat*|sust*|abort*|abdic*|estorn*|susp*|desvincul*|desativ*|prescindi*|abandonar|trave*|extinguir';
const ordered =
  'pedido*|encomenda*|ordem|ordens|contrato*|assinatura*|subscric*|plano*|reserva*|marcac*|agendamento*|consulta*|licenc*|apolice*|seguro*|matricula|inscric*|adesao|compr*|servico*|mensalidade|internet|telefone|linha*|alugue*|locacao|curso*|aula|aulas|viagem|voo|voos|bilhete*|passage*|quarto*|hotel|evento|manutencao|pacote|transferencia|pagamento|debito|visita|instalacao|entrega*|recolha|coleta|renovacao|fidelizacao|fornecimento|ginasio|academia|avenca|parceria|cartao|modulo*|teste|trial|sessao|workshop|catering|jantar|mesa|estadia|hospedagem|excursao|oferta|orcamento|consorcio|venda|remessa|expedicao|envio|producao|hosting|alojamento|dominio|vaga|vagas|treino|plotagem|impressao|limpeza|prestacao|acordo|streaming|chip|franquia|jornal|revista|newsletter|buffet|transporte|frete|diaria*|proposta|leasing|tudo|isto|isso';

const cancellation: readonly Phrase[] = [
  `${cancel} ~5 ${ordered}`,
  `${wish} ~3 ${cancel}`,
  'pedido*|encomenda|contrato|assinatura|subscricao|plano|reserva|matricula|apolice|compra|servico|inscricao|licenca|renovacao|seguro|consulta|debito|entrega|voo|viagem|cancelamento ~5 cancel*|anula*|anule*|resci*|desmarca*|encerra*|termin*|interromp*|desist*|denunciar|revogad*|efeito',
  'fico|ficam|fica|fiquem|dar|deem|damos|dou|torn*|sair|cancel* ~4 sem ~1 efeito|contrato',
  'livre|direito|exerc* ~3 resolucao|arrependimento|desistencia|retratacao',
  'resci*|distrat*|desmarcacao|anulacao|portabilidade',
  'dar|deem|dou|damos|demos|da|peco|pedir|pedimos ~2 baixa|saida ~4 plano|contrato|assinatura|servico|inscricao|linha|matricula|socio|subscricao|mensalidade|seguro|ginasio|academia|pacote|modulo|apolice|sistema|da|do|na',
  'sair|saio|saimos|deixar|deslig*|terminar|acabar|largar|abandonar|por ~4 contrato|plano|servico|subscricao|assinatura|seguro|academia|ginasio|fidelizacao|termo|pacote|fim|programa|avenca ~3 final|mes|fim|antes|agora|ja|contrato|vosso|voces',
  'por|pomos|ponho|colocar ~2 fim|termo|ponto ~3 contrato|servico|assinatura|acordo|parceria|ao|a|relacao|colaboracao',
  'tirem|tire|retire*|risquem|excluam|remova*|tira|eliminem ~5 lista|inscri*|reserva|pedido|encomenda|assinatura|turma|curso|modulo|plano|artigo',
  'canselar|cansela|canselem|canselo',
  'inscricao|reserva|encomenda|transferencia|pedido|viagem|suite|quarto|producao|matricula|servico ~8 anulad*|cancelad*|cancelar|anular|desmarcad*',
  'prescind*|abdic* ~3 servico|assistencia|encomenda|contrato|reserva|renova*|plano|manutencao|entrega',
  'pulando|pular|saio|cair ~1 fora',
  'desistimos|desisto|desisti|desistir',
  'deslig*|sair ~2 consorcio|academia|grupo|plano',
  'tranc* ~2 plano|matricula|curso|assinatura',
];
const cancellationSaid: readonly Phrase[] = [
  'nao ~3 renov*|prossegu*|continuar|manter|seguir|avancar|comparecer|prorrog*|prolong*|ficar ~5 contrato|assinatura|subscricao|plano|apolice|licenca|servico|encomenda|pedido|reserva|seguro|compra|matricula|voces|convosco|curso|mais|com|alugu*',
  'ja|afinal ~1 nao ~2 precis*|quero|queremos|vamos|vou|desej*|pretendemos|interessa|podemos|serve|da',
  'nao ~1 renovacao',
  'efeito ~3 pedido|encomenda|contrato|reserva|marcacao|compra|inscricao',
];

const accounts =
  'conta|contas|conra|cadastro*|perfi*|regist*|utilizador|usuario|login|acesso*|ficha|inscricao|associado|socio|poupanca|dados|historico|workspace|loja|tenant|area|portal|membro|correntista|informacoes';
const closing =
  'encer*|fecha*|feche*|fecho|elimin*|apag*|exclu*|delet*|remov*|remoc*|desativ*|cancel*|extin*|termin*|anul*|liquida*|destru*|desabilit*|inativ*|dissol*|acabar|desregist*|descadastr*|deslig*|desvincul*|esquec*|expung*|suprim*|limpar|limpem|retir*|tirem|tirar|zerar|sumir|suma|sumam|finaliz*';
const accountClosure: readonly Phrase[] = [
  `${closing} ~4 conta|contas|cadastro|perfil|regist*|utilizador|usuario|login|correntista|conra`,
  `${closing} ~4 ${accounts} ~4 meu|minha|meus|nosso*|nossa*|empresa|cliente|voces|pessoais|vossa|vosso|base|sistema|tudo|todos|definit*|permanent*|socio`,
  'conta|contas|cadastro|perfil|regist* ~6 encerr*|fecha*|feche*|apaga*|apague*|elimin*|exclu*|cancel*|desativ*|remov*|extint*|inativa*|deleta*|desaparec*|descontinuad*|terminad*|anulad*',
  'deixa*|deixo|sair|saio|saimos|abandona*|desistir|desvincular|desligar ~4 plataforma|clube|cliente*|aplicacao|app|comunidade|programa|banco|cooperativa|socio|vosso|definitivamente|portal|sistema|vossa|conta|membro|associacao',
  'fecho|fechem|encerrem|apaguem|excluam|deletem|desativem|eliminem ~2 tudo|me',
  'direito|pedido ~1 esquecimento|apagamento',
  'dar|deem|peco|quero|pedimos ~2 baixa ~4 conta|cadastro|registo|registro',
];
const accountClosureSaid: readonly Phrase[] = ['nao|deixei|deixa* ~3 ser|sermos|fazer|cliente*|ter|manter ~3 cliente*|parte|conta|socio|membro'];

const money =
  'dinheiro*|valor*|quantia|montante|importancia|euros|eur|reais|r|pago|paguei|pagam*|paga|caucao|sinal|deposito|taxa|taxas|diferenca|mensalidade*|anuidade|preco|grana|saldo|credito|excesso|parcela*|guita|troco|entrada|portes|frete|custo*|compra|bilhete*|ingressos|noites|metade|premio|restante|total|verba|prestac*|adiantamento|cobrad*|encargos|juros|inscricao|passagem|duplicado|100|50|excedente|dobro|massa|remanescente|iva|gasto|reserva|licenca*|indevid*|franquia|pix|boleto|mais';
const refund: readonly Phrase[] = [
  `devol*|restitu*|estorn*|reav*|recuper*|ressarc*|reembol*|repor|reponham|repos*|credit*|retorn*|revert*|reversao ~5 ${money}`,
  `${money} ~5 devol*|restitu*|estorn*|creditad*|reaver|recuperar|reembols*|ressarc*|volta|retorno`,
  'reembo*|reenbols*|rembols*|estorn*|extorno|estono|ressarci*|chargeback|restitui*|reaver*',
  'dinheir*|grana|guita|valor|euros|reais|massa|tudo|quantia|pagamento|money|verba|centavo|centimo ~4 volta|retorno|devol*|restitu*|tras',
  'dinheiro|grana|valor|quantia|real|reais|pix|taxa ~5 volta|haver',
  'volta ~4 dinheiro|valor|quantia|grana|taxa|real|pago|paguei|pix',
  'receber|recuper*|reaver ~3 dinheiro|gastei|paguei|volta|valor',
  'dinheiro|valor ~3 cai|caia|entra ~2 conta|cartao',
  'devolv*|devolu* ~3 cartao|parte|metade|parcial|integral|total|noites|conta|pix',
  'minha|nossa ~1 devolucao',
];
const refundSaid: readonly Phrase[] = [
  'nao|nunca|nada|nem ~5 receb*|caiu|entrou|chegou|apareceu|devolv*|estornaram|restituiram|credita*|voltou ~5 dinheiro|valor|caucao|reembolso|estorno|devolucao|conta|cartao|credito|sinal|deposito|euros|reais|pix|transferencia|pagamento|nada',
  'dinheiro|valor|estorno|reembols*|caucao|devolucao|sinal|credito|deposito ~6 nao|nunca|nada|nem|ainda|sequer ~4 receb*|caiu|entrou|chegou|apareceu|devolv*|estorn*|restitu*|voltou|vi|veio|velo|feito|processad*|sinal',
];

const bill =
  'factura*|fatur*|boleto*|conta|cobra*|debito*|lancamento|mensalidade|valor*|taxa|taxas|juros|multa|extrato|pagamento|nota|consumo|preco|encargos|cartao|montante|iva|parcela|divida|linha*|item|recibo|total|leitura|saldo|anuidade|quantidade|tarifa';
const billingDispute: readonly Phrase[] = [
  `contest*|disput*|impugn*|discord*|question*|reclam*|recus*|estranh*|exagerad*|abusiv*|indevid*|errad*|incorret*|desconhec*|inexplic*|duplicad*|absurd*|engano|erro|erros|revis*|corrig*|correcao|retific*|esclarec*|expli*|justific*|divergencia|discrepancia|anomalia|diferenca|inflacionad*|mal ~5 ${bill}`,
  `fatura*|factura|boleto*|conta|cobranca*|debito|valor*|taxa|juros|extrato|multa|lancamento|iva|consumo|preco|linha|total|mensalidade|anuidade|tarifa|quantidades|encargos ~6 errad*|engano|erro|erros|incorret*|indevid*|duplicad*|dobro*|triplic*|absurd*|exagerad*|abusiv*|exorbitante|alto|alta|elevad*|diferente|contest*|reclam*|divergente|acima|maior|superior|mal|desconhec*|inexplic*|mais|veio|combinad*|contratad*|acordad*|acertad*|discrep*|inflacion*|orcamentad*|devid*`,
  'cobr*|fatur*|factur*|debit*|descont*|tiraram|sacaram|lanc*|paguei|pagamos|pago|levaram ~6 duas|dobro|dobrar|duplic*|vezes|indevid*|mais|mal|erro|engano|errad*|excesso|nunca|sem|acima|demais|triplo|extra|antigo',
  'cobr*|fatur*|debit*|descont*|lanc*|tiraram ~5 que|por|um|uma|servico|algo|coisa ~4 nao|nunca|jamais|devolv*|cancel*|encerr*',
  'que|donde|quem|porqu*|onde|motivo|razao|afinal ~5 cobr*|taxa|debit*|valor|fatura|lancamento|aumento|subiu|boleto ~4 esta|este|essa|esse|extra|tanto|mais|aqui|desse|dessa|minha|nossa|nos|me|dobro|subiu|fatura|apareceu|diferente|mes',
  'ja ~2 pag*|liquid*|quit*|saldad*|regulariz* ~8 fatura|boleto|cobr*|divida|aviso*|lembrete|conta|debito|continu*',
  'continua*|seguem|voltaram|insist* ~4 cobra*|faturar|debita*|mandar',
  'fatur*|cobr* ~4 licencas|utilizadores|usuarios|unidades|horas|noites|dias|quilos|caixas|linhas|postos ~5 so|apenas|mas|quando|em ~1 vez|nao|tinha*|temos',
  'combina*|acordado|contrat*|orcament*|prometido|proposta|anunciado|tabela ~6 cobr*|fatur*|veio|vieram|era|eram|boleto|aparece|debit*|paguei',
  'aument*|subiu|subiram|reajust*|dobrou|disparou|duplicou ~5 mensalidade|fatura|valor|preco|conta|sem|aviso|tarifa|boleto',
  'engan*|erraram|equivoc*|erro|lapso|falha ~4 conta|contas|fatura*|cobranca|preco|valor|calculo|boleto|iva|troco|nota',
  'veio|vem|veem|vieram|saiu|sairam|apareceu|aparece|consta ~4 dobro|triplo|alt*|car*|mais|quantidade|divida|outra|falta|errad*|fatura|3x|2x|dobrad*',
  'fatura|conta|boleto|valor ~4 nao|mal ~3 certa|certo|bate|confere|correta|correto|fundamento|cabimento|bati*',
  'leitura|relogio|contador ~5 errad*|bate|certo|impossivel|mal',
  'superior|acima|difere|diferente|maior ~4 tabela|combinado|proposta|contrat*|mostr*|acordad*|orcament*',
  'cobr*|debit*|descont* ~5 ja|gratuit*|inclus*|incluid*|3x|2x|mesm*|isencao|isent*|quando',
  'que|porque|pq|donde|onde ~2 tarifa|taxa|conta|multa|cobranca|comissao|facada ~4 essa|esta|veio|saiu|e|vem',
  'ninguem|aqui ~2 contrat*|pediu|encomendou|usou|assinou|autorizou',
  'cobranca|debito|lancamento|taxa ~2 estranh*|desconhec*|indevid*|duplicad*|fantasma',
];
const billingDisputeSaid: readonly Phrase[] = [
  'nao|nunca|jamais ~4 reconhec*|autoriz*|pedi|pedimos|contrat*|devo|devemos|concord*|aceit*|vou|vamos|usei|usamos|compr*|consum*|encomend*|solicit*|corresponde*|batem|bate|confere*|coincide*|percebo|entend*|fizemos|fiz|era|combinad*|aderi*|requisit*|conhec*|pago|pagamos|pagar*|assin* ~6 cobr*|fatura*|debit*|taxa|valor*|boleto|servico|lancamento|conta|multa|seguro|pagar|consumo|orcamento|compra|juros|guia|extrato|montante|preco|proposta|assinatura|isto|isso|pedido|contrato',
  'cobr*|fatur*|debit*|servico|taxa|lancamento|compra|seguro|valor*|conta|boleto|pacote|montante|quantidades ~5 nao|nunca|jamais ~3 reconhec*|autoriz*|ped*|contrat*|dev*|us*|compr*|consum*|encomend*|solicit*|corresponde*|bate*|confere*|fiz*|fomos|fui|combin*|conhec*|entend*|exist*|receb*|aparece*|ader*|requisit*|aceit*|prestad*',
];

const secret =
  'senha*|snha|password*|pass|passe|palavra|pin|codigo|2fa|mfa|autentica*|dupla|token*|chave*|api|credenciais|login|acesso*|verificacao|fatores|utilizador|usuario|admin*|permissoes|certificado*';
const securityChange: readonly Phrase[] = [
  `esquec*|perdi|perde*|rep*|redefin*|recuper*|reset*|troc*|mud*|alter*|renov*|revog*|reinici*|desbloq*|bloque*|desativ*|desabilit*|remov*|retir*|cort*|expos*|vaz*|gerar|gerem|deslig*|substitu*|envi*|ativ*|reativ*|cri*|acrescent*|adicion*|elimin*|exclu*|atribu*|dar|deem|conced*|transfer*|passar|limp*|inval*|anul*|refaz*|atualiz*|suspend*|liber* ~4 ${secret}`,
  'senha|password|passe|pin|codigo|2fa|autenticacao|token|acesso|login|credenciais|chave|utilizador|conta ~5 esquec*|perdi*|redefin*|repor|recuper*|reset*|mudad*|alterad*|trocad*|expost*|vaz*|comprometid*|bloque*|trancad*|roubad*|desbloq*|revogad*|expirou|invalid*|funciona*|aceit*|entrar|partilhad*|descobr*|reposta',
  'conta|perfil|sistema|email|painel|servidor|cadastro|site|loja ~5 hack*|invadi*|comprometid*|pirate*|clona*|violad*|roubad*|bloquead*|atacad*|acedid*|acessad*|sequestrad*|usad*',
  'hack*|invad*|invas*|pirate*|clon*|phishing|ransomware|intrus*|malware|raquea*|virus|ciberataque|golpista* ~6 conta|sistema|email|cartao|dados|perfil|acess*|senha|site|link|telefone|nossa|minha|servidor|chip|rede|suspeit*',
  'acesso*|login*|entrada|sessao|sessoes|atividade|movimentos|tentativas|dispositivo|transacoes|compra*|inicio ~4 suspeit*|estranh*|desconhecid*|indevid*|autorizad*|reconhec*|fui|fomos|russia|china|anormal|sessao',
  'alguem|estranho|desconhecido|intruso|terceiros|ex|antig*|colaborador|funcionario|despedid* ~4 entr*|acess*|aced*|mud*|us*|alter*|troc*|login|tent*|invad*|consegue|tem|trabalha ~5 conta|sistema|senha|painel|acesso|cartao|perfil|passe|email|login|dados|utilizador|aqui|password',
  'perd*|roub*|furt*|sumi*|extravi*|assalt*|deixei|levaram|caiu|esquec* ~5 cartao|cartoes|telemovel|celular|portatil|notebook|laptop|telefone|dispositivo|token|chave*|tablet|pen|badge|cracha|computador|mochila|carteira|tag|comando|iphone|terminal|maquininha|bolsa',
  'cartao|cartoes|telemovel|celular|portatil|notebook|laptop|telefone|dispositivo|token|chave*|tablet|cracha|computador|tag|iphone|maquininha ~5 perd*|roub*|furt*|sumi*|extravi*|clon*|desaparec*|bloque*|assalt*',
  'bloque*|suspend*|cancel*|inativ*|desativ* ~4 cartao|cartoes|sim|acesso*|login|usuario|utilizador|dispositivo|chip|token|chave|tag|urgente|cracha|conta|credenciais',
  'direitos|permiss*|acesso|privilegios|perfil|papel|nivel|poderes|role ~4 admin*|total|edicao|gestao|gestor|leitura|root|master|faturacao|escrita|titular|financeiro|utilizador*|ex|antig*',
  'dar|deem|de|da|retir*|tir*|remov*|cort*|conced*|mud*|pass*|alter*|adicion*|acrescent*|revog*|inclu*|exclu*|elimin*|liber*|torn*|promov*|transfer*|nome* ~4 acesso*|permiss*|admin*|privileg*|utilizador*|usuario*|titular*|gestor|direitos',
  'esquec*|lembro ~4 senha|pass|password|passe|pin|codigo|login|resposta|acesso',
  'quem ~6 entrou|mexeu|mudou|acedeu|acessou|alterou ~5 conta|loja|painel|sistema|precos',
  'alguem ~2 mexer|mexendo|mexeu|espreit*|entrar ~4 conta|perfil|sistema',
  'troquei|mudei|mudamos|perdi|trocamos|troca*|mudar|vendi ~3 celular|telemovel|telefone|numero|email|aparelho ~6 codig*|codico|token|2|verificacao|recupera*|acesso|autentic*|login|sms',
  'pin|senha|passe|chip ~5 travou|sumiu|venceu|bloqueou|outra|outro',
  'sessoes|sessao ~3 abert*|termin*|encerr*|nossas',
  'inclu*|reduz*|limit* ~4 usuari*|utilizador*|privilegi*|acesso',
  'clic*|digit*|abri* ~3 link|falso|login|senha ~3 falso|senha|login|voces|suspeito',
  'consigo|conseguimos ~2 entrar|aceder|acessar|logar ~3 conta|sistema|painel|portal|app',
  'vazamento|vazou|vazaram|brecha ~3 dados|senha*|chave*',
];
const securityChangeSaid: readonly Phrase[] = [
  'nao|nunca|sem|nem ~4 consigo|consegu*|lembr*|recordo|sabemos|sei|reconhec*|fui|fomos|autoriz*|funciona|receb*|chega|aceita|tenho|acesso ~5 entrar|aceder|acess*|logar|senha|password|passe|pin|login|codigo|eu|nos|conta|autenticador|2fa|token|telemovel|dispositivo|sessao',
];

const legalInquiry: readonly Phrase[] = [
  'rgpd|lgpd|gdpr|dpo|dpa|epd|cdc|jurisprudencia',
  'protecao|tratamento|privacidade|transferencia|subcontrat*|titular|retencao|conservacao|encarregado|operador|controlador|politica|acordo|anonimiz*|partilh*|compartilh* ~3 dados|privacidade|pessoais',
  'dados ~2 pessoais',
  'clausula*|artigo|paragrafo|anexo|aditivo|alinea|foro|jurisdicao|lei|leis|decreto|legislacao|base|codigo|norma ~5 contrat*|respons*|aplic*|competente|rege*|regul*|preve*|significa*|interpret*|rescis*|fideliz*|confid*|exclusiv*|garantia|legal|multa|abusiv*|valid*|obrig*|vale|diz|permit*|dados|civil|brasileira|portuguesa|prevalece|vincul*|proib*|mediacao|penal*|renova*|reajuste|limit*|defesa|termos|cobre',
  'contrat*|termos|condicoes|acordo|licenca|sla|adesao|minuta ~5 clausula*|preve*|permit*|diz|juridic*|legal*|valid*|obrig*|responsab*|vincul*|foro|lei|multa|rescis*|penaliz*|ceder|cessao|transfer*|prazo|aviso|previo|significa|fideliz*|subconcess*|propriedade|assina*|autoriz*|regul*|limite|alterar|uso|comercial|proibe|unilateral*|confidencialidade|nulo|vigencia|cobre|exclusiv*|aplic*|interpret*|renova*|indeniz*',
  'respon*|culpa|assume|imputad* ~6 legal*|civil|dano|danos|perda|acidente|caso|se|caiu|cair|avaria|atraso|contrat*|voces|fabricante|extravio|quem|perante|prejuizo*|limit*|solidaria|vazamento|terceiros|transporte|lei|defeito|roubo|furto',
  'segundo|perante|conforme|pela|termos|acordo|abrigo|que|a ~3 lei|contrato|legislacao|regulamento ~6 direito*|obrig*|prazo|podem*|responsab*|devem|temos|aplic*|somos|tenho|dias|exig*|permit*|diz|garantia|vigor|rege|previ*|possiv*|brasil*|portug*|codigo|quando|quem|nossa|pertenc*',
  'propriedade|direitos|titularidade ~2 intelectual|autor|autorais|imagem|codigo|marca|dados|obra|conteudo',
  'confidencialidade|nda|subcontratante*|foro',
  'clausula*|legislacao|vinculativ*|juridic*',
  'forca ~1 maior',
  'garantia ~5 cobre|legal|suspende|perco|perde|expira|valida|anos|ainda',
  'perco|perde|dentro|certificado|cobre|acion* ~2 garantia',
  'quais|que|qual|meus|meu ~2 direito|direitos',
  'por|pela|na|pelo ~1 lei|legislacao',
  'condicoes|termos ~1 gerais|contratuais|uso|servico|adesao',
  'obrigacao|obrigados|obrigad*|fundamento|exigido ~2 lei|legal|aceitar|condicoes',
  'a ~1 quem ~1 pertenc*',
];

const legalAdvice: readonly Phrase[] = [
  'posso|podemos|podia|poderia|pode|devo|devemos|sou|somos|legal|ilegal|permitido|licito|proibido|crime|direito|tenho|temos|arrisco|obriga* ~5 despe*|demitir|dispensa*|processa*|multar|descontar|gravar|filmar|cameras|camaras|copiar|sublocar|expulsar|justa|ferias|horas|inquilino|locatario|empregad*|funcionari*|trabalh*|estagiari*|vizinh*|heranca|testamento|divorcio|senhorio|marca|musica*|pensao|exigir|recorrer|vigiar|monitor*|bonus|salario|ordenado|13|decimo|contratar|foto|fotos|preso|imposto*|declarar|socio|patrao|registrar|aviso|indemniz*|indeniz*|ler|emails|responsavel|penhora*|negar|recusar|advertencia',
  'aconselh*|recomend*|acham|acha|sugere*|conselho|parecer|opiniao|orient*|faria*|ajud*|expliqu*|redij*|redigir|revejam|rever|dizer|digam|analisar|avaliar ~6 advog*|juridic*|lei|leis|legal*|tribunal|process*|despedi*|demi*|contrato|inquilino|senhorio|acao|justica|queixa|herdeiro*|heranca|divorcio|defesa|multa|citacao|clausula*|direitos|trabalh*|penal|hipotes*|chance*|acordo|intimacao|testamento|procuracao|burla|patrao|vizinh*',
  'e|sera|seria ~2 legal|ilegal|crime|licito|proibido|permitido|contra ~5 por|pagar|filmar|gravar|usar|cobrar|despedi*|demitir|instalar|obrigar|exigir|publicar|colocar|recusar|lei|trabalhar|descontar|fazer|se|monitor*|vender|abrir',
  'despe*|demiti*|demissao|testamento|heranca|divorcio|inventario|penhora|pensao|reforma|usucapiao|insolvencia|litigio|patrao|senhorio|inquilino|locatario|trabalhista|laboral|rescisoria|guarda|partilhas|custodia|difamacao|calunia|dispensar|herdar ~6 como|posso|podemos|devo|legal*|justa|causa|sem|direito*|tribunal|indemniz*|indeniz*|lei|aviso|gravida|paga*|carta|contrato|contest*|processo|faz*|advog*|ajud*|prazo*|meu|minha|ele|ela|obriga*|nao',
  'quanto*|qual|que|quais|quando ~3 direito*|prazo|indemnizacao|indenizacao|multa|pena|lei|impostos ~6 despedi*|demi*|trabalh*|inquilino*|empregad*|funcionari*|prescr*|process*|heranc*|acidente|arrend*|senhorio|divida|divorcio|contest*|recorrer|gravid*|patrao|pagar|caso|apelar',
  'meu|minha|nosso|nossa|um|o|a|uma ~2 empregad*|funcionari*|inquilin*|senhorio|vizinho|socio|patrao|ex|trabalhador|estagiario|marido|locatario ~8 posso|podemos|devo|legal|direito|lei|processar|obriga*|justa|tribunal|indemniz*|dispensa*|despejar|multar|descontar|fazer',
  'respon*|preso|multado|processado|obrigado* ~5 lei|legalmente|se|tribunal|caso|criminal*|pagar',
  'da|dar|corro|arrisco ~3 cadeia|problema|processo|prisao|multa ~3 lei|se|vender|processo|justica',
  'recomend*|melhor|aconselh* ~4 mei|ltda|sociedade|unipessoal|quotas',
  'divorci*|usucapiao|calunia|difamacao|senhorio|credores|heranca|herdeiros',
  'dividir|perco|fica|partilh* ~3 bens|metade|negocio ~5 ex|divorci*|separ*',
  'defesa|defendo|defender*|estrategia|argumento* ~5 contra|queixa|acusac*|autuac*|processo|multa',
  'parecer ~3 sobre|legalidade|juridic*',
  'ganho|ganhar|ganhamos|perder|vencer ~2 causa|acao|processo',
  'analis*|vejam|rever ~5 contrato ~4 armadilha|legal|abusiv*|problema|risco',
];

const medicalAdvice: readonly Phrase[] = [
  'dose|doses|dosagem|posologia|comprimido*|capsula*|gotas|xarope|insulina|mg|ml|antibiotico|ibuprofeno|paracetamol|dipirona|pomada|remedio*|medica*|suplemento*|vacina|colirio|anticoagulante*|aspirina|omeprazol|vitamina|melatonina|injecao|creme|antialergico|anti ~7 posso|podemos|devo|devemos|tomar|tomo|tomei|dar|dou|crianca*|filho|filha|bebe|gravida*|mae|pai|paciente|utente|idoso*|dia|recomend*|aumentar|misturar|juntar|faz|fazem|mal|efeito*|secundari*|junto|alcool|parar|aplic*|segur*|interag*|perigo*|dor|febre|alergi*|diabet*|hipertens*|serve|horas|amament*|certa|idade|kg|quilos|qual|quant*',
  'posso|podem*|devo|devemos|pode|seguro|segura|recomend*|aconselh*|perigoso|faz|fazem|convem|risco|contraindic*|indicad*|deve|qual|quant*|que|da ~6 tomar|tomo|dose|dosagem|comprimido*|medica*|remedio*|gravid*|amament*|gestante*|lactante*|diabet*|hipertens*|epilep*|pacemaker|marcapasso|asma|asmatic*|cardiac*|alergi*|tensao|cirurgia|opera*|protese|implante*|febre|dor|dores|tontura*|ferida|queimadura|sintoma*|picada|tratamento|colesterol|lesao|hernia|fratura|anticoagul*|insulina|quimio*|pomada|rim|renal|tosse|infec*|glicemia|glicose|enxaqueca|cpap|suplement*|varizes|trombose|celiac*',
  'diabet*|hipertens*|gravid*|gestante|amament*|epilep*|pacemaker|marcapasso|asma|asmatic*|cardiac*|celiac*|alergic*|hernia|cancro|cancer|transplant*|renal|tiroide|tireoide|trombose|varizes|osteoporose|artrose|paciente*|utente|idosa|idoso|bebe|anemia|enxaqueca ~7 posso|pode|podem|devo|segur*|usar|tomar|fazer|faz|mal|recomend*|aconselh*|perigo*|risco|contraindic*|indicad*|deve|dose|comer|beber|toma|adequad*|serve|tratar|tratamento|medic*|dia|serem|continuar',
  'efeito*|reacao|reacoes|interacao|contra* ~2 secundarios|colaterais|advers*|medicament*|indicac*|alergica|para|com|alcool',
  'sintoma*|diagnostic*|tratamento|terapia|receita ~6 dev*|que|qual|indic*|recomend*|aconselh*|normal|posso|grave|significa|melhor|tenho|avc|suspend*',
  'tensao|pressao|glicemia|glicose|febre|colesterol|saturacao|batimentos|temperatura|oximetro|ecg|hemoglobina|acucar|exame|analises|tsh ~6 alta|baixa|perigos*|normal|preocup*|marc*|deu|acima|graus|devo|hospital|urgencia*|medir|14|18|180|adequada|significa|resultado|dose|tomar',
  'tomei|tomou|engoli*|ingeri*|injetei|bebeu|comeu ~6 comprimido*|dose|mais|demais|dobro|pilha|remedio*|medicamento*|perigo*|faz|mal|que|detergente|produto|acidente',
  'fiquei|ficou|sinto|sente|sentiu|tenho|estou|tive|aparece*|apanhei|fica ~4 tonto|tonta|tonturas|borbulhas|dor|dores|febre|alergia|manchas|enjoo|enjoada|nauseas|vermelh*|inchad*|comichao|coceira|urticaria|irritad*|falta|queimad*|dormente*|zumbido|azia|caroc*|bolhas|pressao|formig*',
  'engoliu|engoli|lambeu|ingeriu|queimou',
  'dor|dores|doi|doendo|comichao|coceira|ardor|inchou|descascou|pus|vomit*|tonturas|infecao|roxa',
  'recomend*|serve|cura|indicad*|segur*|piora|usad* ~4 fascite|gastrite|vitiligo|artrose|melasma|ulcera*|cesarea|parto|neonat*|dpoc|psoriase|acne|insonia|celulite|escoliose|cicatriz*|feridas',
  'gota|gotas|xarope|comprimid*|capsul*|pilula|varfarina|antibiotic*|pediatric*|mastite|quimio* ~5 quant*|do|dou|mistur*|jejum|efeito|com|tomar|dormir|mal|filho|dia',
  'febre ~4 quant*|que|dou|ano|anos|dar|filho|baixa',
  'paciente*|utente*|doente* ~6 gravid*|ulcera*|usar|usad*|indicad*|diabet*|segur*',
];

const policyException: readonly Phrase[] = [
  'excec*|excessao|excepc*|jeitinho|jeito|favorzinho|cortesia|tolerancia|clemencia|compreensao|flexib*|atenuante ~6 abr*|fac*|faz*|regra*|caso|taxa|prazo|vez|politica|por|favor|nos|ser|pod*|peco|pedimos|devolu*|aceit*|dar|da|dao|deem|comigo|dias|nesta|desta|multa*|a|titulo',
  'abr*|fac*|faz*|conced*|dar|dao|da|consegue*|arranj*|deem|solicit*|pedimos|peco|possivel ~4 excec*|excepcao|jeitinho|jeito|desconto|abatimento|tolerancia|moratoria|prorrogacao|dilacao|isencao|forcinha|extensao|alargamento|flexibiliz*|folga|bonus',
  'isent*|isencao|dispens*|perdo*|perdao|abdi*|anul*|retir*|tir*|relev*|elimin*|esquec*|abon*|oferec*|desculp*|poup*|cancel*|abr*|cobrar|cobrem|zerar|suspend*|baix*|reduz*|estorn* ~4 taxa|taxas|multa*|penali*|juros|portes|frete|custo*|coima|mora|encargos|comissao|franquia|carencia|fideli*|deposito|caucao|sinal|anuidade|mensalidade|prepagamento|minimo',
  'prolong*|alarg*|estend*|prorrog*|adi*|dilat*|exten*|aument*|esper*|segur*|mant*|guard*|alonga*|flexibiliz* ~5 prazo*|periodo|vencimento|validade|teste|trial|garantia|pagamento|preco|promoc*|desconto|campanha|data|limite|boleto|cupom|cupao|voucher|dias|semana|oferta|inscric*|condic*|ate',
  'fora|passou|passado|apos|depois|expir*|ultrapass*|terminou|acabou|venc*|perdi|esgot*|caduc* ~4 prazo|garantia|periodo|validade|30|14|dias|desconto|promocao|cupom|cupao|talao|recibo|nota|voucher|trinta|catorze|inscricoes ~8 aceit*|troc*|devol*|pod*|conseg*|abr*|mesmo|assim|mesma|ainda|jeito|possivel|da|excec*|repar*|valid*|reconsid*',
  'aceit*|troc*|devolv*|deix*|conseg*|receb*|valid*|consider*|autoriz*|permit*|repar* ~7 sem|fora|apesar|mesmo|depois|apos|atrasad*|embora|ainda ~4 nota|prazo|talao|recibo|fatura|caixa|etiqueta|embalagem|garantia|usado|usada|abert*|assim|cupom|passou|identificacao|comprova*|lacre|marcacao|documento|caucao|dias|venc*|horas',
  'contorn*|furar|fura|furem|quebr*|dobrar|abram|fechem|fechar|vista|salt*|ignor*|ultrapass* ~4 regra*|politica|fila|olhos|grossa|limite|galho|fidelizacao|mao|minimo|norma|regulamento|protocolo',
  'desta|dessa|so|nesta|nessa ~1 vez|vezinha|unica|caso',
  'regra*|politica|regulamento|normas|prazo|limite ~5 sei|mas|embora|apesar|excec*|flexib*|possivel|abr*|reconsid*|so',
  'sei|sabemos|compreendo|entendo|reconheco|bem ~4 prazo|regra*|politica|garantia|regulamento|limite|permitid*|norma*|tarifa|promocao ~8 mas|porem|pod*|conseg*|abr*|excec*|sera|so|contudo|ainda|da|aceit*',
  'reconsider*|boa|bondade|consideracao|sensib*|atencao|falecimento|circunstancias|tratamento|ipss|fiel|fieis|antigos ~3 vontade|decisao|garantia|prazo|taxa|especial|comercial|multa|cliente*|pedido|recusa|penaliz*',
  'parcelar|fracionar|fasear|dividir|prestacoes|pagar ~5 multa|mesmo|depois|embora|fora|atraso|sem ~4 juros|entrada|prazo|limite|excec*|caucao|multa',
  'sem ~1 pagar|cobrar|custo|caucao|taxa ~3 extra|mais|adicional|diferenca|multa|so|hoje|a|taxa|documento',
  'dispens*|prescind*|desconsider*|relev*|toler*|abon*|ampli* ~4 quantidade|minima|minimo|visita|deposito|fidelidade|atraso|excesso|tarifa|limite|obrigatori*',
  'aceit*|deix*|liber* ~4 devolu*|cupom|vencido|entregar|entrar|matricula|minha|depois|prova|tarde',
  'ainda|mesmo|conseguem ~2 aceit*|consider*|vale|valha|inscrev*',
  'sei ~2 nao|q|que ~3 troca|aceit*|pode|devolu*|emprest* ~6 mas',
  'passaram|venceu|passou|acabou|terminou ~4 dias|garantia|prazo|ontem|cupom ~5 mas|aceit*|pod*|cobr*|ainda',
  'mao|maozinha|forcinha|camaradagem|compreensao',
];
const policyExceptionSaid: readonly Phrase[] = [
  'nao|sem ~4 cobr*|aplic*|pagar|contar|exig* ~4 taxa|multa|penali*|juros|portes|frete|caucao|mora|fidelizacao|sinal',
];

const someone =
  'dele|dela|deles|delas|seu|cliente*|utente|hosped*|aluno|aluna|inquilin*|vizinh*|marido|mulher|esposa|namorad*|ex|irma|irmao|mae|pai|filho|filha|socio|socia|colega|motorista|condutor|estafeta|entregador|tecnic*|vendedor*|funcionari*|empregad*|colaborador*|paciente|pessoa|senhor*|sr|sra|dona|proprietario|dono|concorrent*|medico|medica|professor*|passageir*|comprador*|remetente|destinatario|titular*|assinante|usuario|utilizador|atendente|sogra|sogro|noiv*|chefe|patrao|treinador|personal|ama|doador*|candidat*|associad*|morador*|locatari*|rececionista|quem|primo|tia|tio|amigo|amiga|cunhad*|autor|anterior|gestor|gerente|enfermeir*|instrutor*|corretor*|segurado|cuidador*|fornecedor';
const privateData: readonly Phrase[] = [
  `morada|endereco|telefone|telemovel|celular|contacto|contato|email|numero|nif|cpf|rg|nascimento|iban|cartao|cartoes|password|senha|passe|salario|ordenado|historico|dados|nome|localizacao|ficha|regist*|extrato|saldo|chamadas|conversas|mensagens|fotos|notas|exame*|resultado*|prontuario|quarto|placa|idade|horario*|zap|whatsapp|pin|codigo|digitos|fatura*|compras|reservas|identidade|lista|mora|vive|diagnostico|medicamentos|curriculo|matricula|viagens|rota|pagamentos|divida|acessos|faltas|presencas|apolice|perfil|facebook|instagram|biometria ~5 ${someone}`,
  'onde|quando|quem|quant*|como|hora|horas|que|qual|com ~3 mora|vive|reside|trabalha|ganha|paga|deve|gasta|gastou|comprou|hosped*|entrou|saiu|faltou|fez|ligou|pagou|recebeu|encomendou|levantou|alugou|pediu|consult*|reservou|enviou|mandou|anda|dorme|chama|jantou|viajou|usou|treina|frequent*|esteve|assinou|saldo|reclamou|vendeu|retirou ~6 marido|mulher|ex|ela|ele|vizinh*|socio|colega|filh*|sr|sra|senhor*|cliente*|conta|inquilin*|dono|nome|meu|minha|namorad*|reserva|contacto|esse|encomenda|concorrent*|carro|esposa|flores|pedido|funcionari*|irm*|anterior|aqui|denuncia|avaliacao',
  'telefone|telemovel|celular|morada|endereco|email|numero|contacto|contato|dados|zap ~2 pessoa*|particular*|privado|casa',
  'cartao|iban|conta|password|senha ~5 associad*|cadastrad*|registad*|gravad*|guardad*|usad*|paga|pagou ~5 qual|essa|dessa|conta|reserva|cliente|dele|dela|pedido|numero|digitos|socio|quem',
  'dados|conta ~1 bancari* ~4 empresa|usad*|usa|cliente*|fornecedor|pagar|dele|dela',
  'quem ~3 dono|titular|mandou|escreveu|ligou|alugou|inscrit*|hospedad*|usando|fez ~4 conta|numero|login|rosas|flores|comentario|pix|reserva|quarto|pedido|carro',
  'relatorio|ficha|processo|exame|holerite|atestado|diagnostico ~2 medic*|clinic*|colega|dela|dele|nora',
  'salario*|holerite|ordenado|passaporte|ip|cpf|zap|whats ~3 vossos|dos|do|da|colega|hospede|nome|sua|pessoal|recepcionista|instrutor',
  'imagens|gravac*|camera|camara ~6 quem|entrou|mostr*',
  'esta|vive|mora|hospedad*|trabalha|licenca|internad* ~3 ai|licenca|hospedad*|onde|motivo|qual',
  'passa|passe|manda|mande|envia|da|dizer ~4 telefone|endereco|zap|numero|morada|contacto|foto|nome ~3 moca|rapaz|dono|documento|completo|senhor*|menina|colega|quem',
];

const theirs =
  'cliente*|hospede*|aluno*|aluna*|utente*|soci*|paciente*|visitante*|utilizador*|usuario*|comprador*|lojista*|vendedor*|formando*|membro*|inquilino*|leitor*|morador*|participante*|passageir*|assinante*|consumidor*|seguidor*|atleta*|turista*|condomin*|colaborador*|convidad*|associad*|caixas|pais|medicos';
const risky =
  'cancel*|anul*|desmarc*|apag*|elimin*|exclu*|devol*|reembols*|estorn*|reclam*|desist*|esquec*|trocam|mudam|alteram|redefin*|contest*|encerr*|fecham|queixa*|denunci*|pedem|ocultam|pagam|aceitam|rescind*|delet*|senha|palavra|conta|perfil|restitui*|multa*';
const harmless: readonly Phrase[] = [
  `nosso*|nossa*|meus|minhas|seus ~1 ${theirs} ~4 ${risky} ~3 deles|delas|conta|contas|registo|perfil|reserva*|marcac*|agendament*|pedido*|encomenda*|artigo|aula*|senha|passe|viagem|dados|gerente|compra*|assinatura|politica|sozinh*|venda`,
  `nossos|nossas|meus|minhas|seus ~1 ${theirs} ~3 ${risky}`,
  `${risky} ~1 nossos|nossas|meus|minhas ~1 ${theirs} ~4 marcac*|reserva*|aula*|pedido*|conta|encomenda*|compra*|senha`,
  `como|quando|onde|se|caso ~5 cancelam|apagam|eliminam|anulam|desmarcam|devolvem|excluem ~2 nossos|nossas ~1 ${theirs} ~3 marcac*|reserva*|aula*|pedido*|conta|encomenda*|compra*|inscric*`,
  `quando|se|caso ~1 um|uma|algum|alguem|o|a ~1 ${theirs} ~2 cancela|desmarca|anula|apaga|devolve|desiste|reclama|esquece|elimina|encerra|pede ~3 diaria|conta|reserva|motor|aula|manicure|marcac*|encomenda|pedido|agenda|consulta`,
  'reclamac*|cancelamento*|devoluc*|restituic*|denuncia*|queixa*|estorno*|reembolso*|conta*|pedidos|encomendas|reservas|nome|email|morada|codigo|fatura|senha|dados|historico|lista|inquerito|telefone|celular ~3 nossos|nossas|meus|minhas clientes|hospedes|alunos|socios|utentes|compradores|leitores|moradores|membros|vendedores|passageiros|atletas|lojistas|pacientes|usuarios|utilizadores|caixas',
  'nossos|nossas clientes|hospedes|alunos|socios|utentes|compradores|leitores|moradores|membros|vendedores|passageiros|atletas|lojistas|formandos|visitantes',
  'botao|tecla|campo|coluna|aba|menu|opcao|relatorio|separador|filtro|cartaz|rotulo|estado|carimbo|icone|atalho|questionario|formulario|peca|livro|filme|serie|musica|cena|poster ~3 cancela*|anula*|denuncia|denuncias|reclamac*|devoluc*|reembolso*|estorno*|conta|contas|supervisor|gerente|diretor|diretora|coordenador|responsavel|prompt|inaceitavel|absurdo|eliminar|apagar|queixa|tribunal|juiz|advogado|processo|pedidos|fatura|multa|perfil|ajuda|justica|contestac* ~1 cancelad*',
  'politica|texto|pagina|termos|formulario|modelo|regras ~2 cancelamento*|devoluc*|troca*|reembolso*|privacidade|reclamac* ~3 nosso*|nossa|loja|hotel|site|editor|rodape|totem',
  'livro ~1 reclamacoes ~5 eletronico|rodape|lojas|paginas|vendem|capa|placa|tamanho',
  'nao|nem|nenhum*|sem|dispensamos|escusa* ~1 e|ha|quero|queremos|precis*|pretend*|tencion*|pedimos|peco|vai|vao|vamos|vou|temos|tenho|desejamos|estamos|necess*|qualquer|contestamos|mudamos ~3 reembols*|devoluc*|estorn*|fechar|encerrar|cancelar|anular|rescindir|apagar|chamar|envolver|escalar|medida*|excec*|parecer|ir|processar|dinheiro|advogad*|queixa*|reclam*|intenc*|nada|duvida*|chateado|desistir ~3 nenhum*|nada|conta|legal|chefia|supervisor|gerente|justica|tribunal|plano|pedido|contrato|encomenda|excecao|volta',
  'nao ~1 e|ha|quero|queremos|precis*|pretend*|tencion* ~2 reembolso|devolucao|estorno|excecao|supervisor|gerente|dinheiro|advogado|cancela*|anular',
  'reembolso|devolucao|estorno|excecao ~1 nao ~1 precis*|queremos',
  'nada ~1 dinheiro ~1 volta',
  'dispens* ~1 devolucao|reembolso|estorno ~2 dinheiro|valor',
  'ninguem ~1 quer ~1 dinheiro ~1 volta',
  'obrigad*|agradec*|valeu|grat* ~1 por|pelo|pela ~2 cancel*|anul*|devol*|estorn*|reembols*|aviso|supervisor|terem ~2 cancelad*|anulad*|encomenda|rapid*|valor|pedido|devolvid*',
  'estorno|devolucao|reembolso|dinheiro|valor ~1 caiu|chegou|entrou|recebi ~3 ontem|obrigad*|certinho|agradec*|hoje',
  'contrato ~3 assinado ~4 anexo|obrigad*|ordem',
  'receb*|segue*|anexo|envio|enviamos ~2 contrato ~3 assinado|anexo',
  'rua|largo|praca|avenida|campo|junto|lado|impressoras|filme|cena|luzes|serie ~3 tribunal|justica|juiz',
  'tribunal ~2 cidade|contas',
  'senhor|dona|sra|sr ~1 justica|chefe|patrao|bandeira|juiz',
  'direito|plano|processo|processos|ordem|conta|contas ~1 fiscal|contas|fabric*|importacao|producao|contabilistica|corrente|tributario',
  'ida ~1 volta',
  'na|boa volta',
  'absurdo ~1 bom|lindo|boa|linda|gostos*|delicioso|barato',
  'que|uma vergonha ~1 minha|a',
  'que ~1 vergonha ~1 minha',
  'que droga ~1 musica',
  'porcaria|droga|merda ~1 tempo',
  'lixo ~3 reciclad*|litros|bandeja|saco|sacos|organico|eletronico|balde|recolha|coleta',
  'saco|sacos|bandeja|balde|contentor|recolha|coleta|caixote|cesto|lata ~1 lixo',
  'fartei|cansei|cansad*|farto|farta ~1 de ~1 rir|saber|procurar|dancar|comer|esperar ~4 azul|anuncio|cor|encontr*|achei',
  'nunca ~2 fui|tinha|fomos ~1 tao ~1 bem',
  'base|bases|tipos|ficha|folha|dados ~1 dados|tecnic*|produto',
  'banco ~1 dados',
  'cancel* ~1 ruido*|som',
  'terminal|terminais|gravidade|terminado|terminada',
  'dose|doses ~1 cafe|po|detergente|molho|adubo|racao|sabao|tinta|cloro|fertilizante|amaciante|desinfetante|agua|cimento|herbicida',
  'sistema ~2 som|rega|alarme|avisa|ar|travagem|irrigacao|climatizacao|aquecimento',
  'assistente|modelo|chatbot|robo ~2 voz|contrato|limpeza|responde|cozinha|aspirador|t|cortador ~2 portugues|ingles|idioma|espanhol|aceita|abre',
  'modo ~1 programador|desenvolvedor|teste|manutencao|noturno|escuro ~2 tablet|ativo|celular|telemovel|android|impressora',
  'instrucoes ~2 montagem|lavagem|uso|instalacao|sistema|seguranca|receita|anteriores|manual|entrega ~3 som|claras|otimas|receita|pdf|espanhol',
  'prompt* ~2 linha|comando*|escrever',
  'escrever|ensina|imagem|curso ~2 prompt*',
  'fechar|dividir|pedir ~1 conta ~2 mesa|restaurante|bar',
  'janela|reuniao|programa|aplicacao|acao ~3 aberto|todos|manter|editor|imagens',
  'encerrar|fechar|terminar|cancelar|interrompe*|desativar|apagar|anulo|eliminar ~1 janela|reuniao|impressao|som|coluna|fotografia|foto|alerta*|notificac*|ultima|acao|tampa|porta|loja|caixa|turno|sessao|programa|historico|lembrete*|linha',
  'encerra*|fecha*|abrem ~1 inscricoes|loja|balcao|candidaturas|agencia',
  'minha|nossa ~1 administracao|direcao|geren*|diretoria|chefia|diretora|diretor|chefe|patrao ~1 quer|prefere|gost*|aprov*|adorou|depois|nova|novo|e',
  'reuniao|sala|cadeira|gabinete|placa|cracha|mesa|escala|aniversario ~1 direcao|diretoria|diretor|administracao|chefe|gerente|presidente',
  'administracao ~1 condominio',
  'gestor ~1 janelas|ficheiros|tarefas|arquivos|conteudos|projeto',
  'cargo|titulo|palavra|nome ~3 coordenador|diretor|gerente|diretora|noiv*|motorista|vendedor|aniversariante|crianca ~3 organograma|filme|aviso|costas|cartaz|chocolate|bolo|relatorio|convite|lider|entrega',
  'a mal',
  'levar|levem|leve ~1 mal|cima',
  'vale ~1 pena ~3 plano|trocar|filtro|comprar|anual|investir|assinar|garantia',
  'modelo|minuta ~1 contrato ~4 programa|aplicacao|aceita|word|software|modelo',
  'perfil|papel|direitos|tipo|tipos|plano|contas|numero ~2 utilizador*|usuario* ~2 inclui|revisor|existem|leitor|editor|custa|pacote',
  'nova|senha*|palavra|passe ~2 senha|passe|nova|obrigad*|ja ~3 funciona|entrei|aceita|caractere*',
  'caractere*|cedilha|acento|simbolo* ~4 senha|passe|password|aceit*',
  'meu|minha ~1 email|mensagem|contacto|nome|morada ~1 anterior',
  'nome ~1 quem',
  'tolerancia|excecao|folga ~3 ficha|tecnica|medida|milimetr*|grau*',
  'basta|bastava ~2 enviar*|o|a|envi*|um|uma',
  'ignor* ~1 maiusculas|minusculas|acentos|repetidas|vazi*',
  'mandei|liguei ~2 mensagens|vezes ~6 simpatia|repetidas|obrigad*',
  'fluxo|regras ~1 escalonamento',
  'onde|como ~1 defino|acrescento|configuro|mudo|adiciono|altero ~2 supervisor|gestor|coordenador|aprovador|responsavel',
  'canselamento|cancelamento ~1 ruido',
  'todos dias ~1 mesmo',
  'circo|palhacada ~2 infantil|circo',
  'escritorio|escritorios ~1 advogados|advocacia ~5 cadeira*|gostavamos|somos|estante*|coimbra|mesa*',
  'estantes|cadeiras|mesas|secretarias|somos|moveis ~4 escritorio|escritorios ~1 advogados|advocacia',
  'direito ~1 tecido|avesso|fiscal',
  'boa|que ~1 lado ~1 direito',
  'numero|quantidade ~1 pessoas|convidados|lugares|participantes',
  'perfil ~1 deles',
  'abrem|abre ~1 excecionalmente|excepcionalmente',
  'obrigado|obrigada|obg ~1 pelo|pela aviso|atencao|lembrete',
  'marca|mostra|indica ~1 valor ~1 errado',
  'faturamos|vendemos ~2 dobro|mais',
  'pago ~3 sem problema',
  'conta ~1 aberta|ontem',
  'dor cabeca ~3 acabou|tabelas|planilhas',
  'nunca mais ~1 comprei|compro ~1 noutra|noutro|outra',
  'impressora|motor|maquina ~3 febre',
  'jogo ~5 dinheiro',
  'conta giros|quilometros',
  'estou|estamos ~2 espera ~1 estafeta|entregador|motorista|visita',
];

export const portuguese: Lexicon = {
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
    account_closure: accountClosureSaid,
    cancellation: cancellationSaid,
    billing_dispute: billingDisputeSaid,
    refund: refundSaid,
    security_change: securityChangeSaid,
    policy_exception: policyExceptionSaid,
  },
};
