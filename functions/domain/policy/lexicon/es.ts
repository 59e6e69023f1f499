import type { Phrase } from '../phrases.ts';
import type { Lexicon } from './lexicon.ts';

/** Verbs of wishing, asking and having to, as they stand before what is wanted. */
const wish =
  'quiero|queremos|quisiera|quisieramos|queria|queriamos|qiero|kiero|deseo|deseamos|desearia|deseariamos|necesito|necesitamos|nesecito|nesesito|necesitaria|necesitariamos|solicito|solicitamos|solicitaria|solicitariamos|solisito|pido|pedimos|pedir|exijo|exigimos|exigir|reclamo|reclamamos|ruego|rogamos|rogaria|gustaria|favor|porfavor|xfavor|porfa|xfa|podeis|podrian|podria|podriais|puedo|puede|pueden|puedes|podemos|podriamos|tengo|tenemos|toca|debo|debemos|hay|voy|vamos|pretendo|pretendemos|decidido|decidimos|interesa|prefiero|preferimos|mandado|proceder|procedan|proceda|procedais|agradeceria|agradecemos|espero|esperamos|insisto|insistimos|solicitar|obligados|obligado|obligadas|obligada|optado|urge|hace|falta|haganme|hagannos|haced|tramiten|tramitar|tramitad|tramite|gestionar|gestionen|gestionad';
const dont = 'no|nunca|jamas|tampoco|sin|nadie|ni|ningun|ninguna|nada';

const authorities =
  'consumo|omic|ocu|facua|asufin|profeco|condusef|sernac|indecopi|enacom|osiptel|aepd|cnmc|ift|cofece|sunass|osinergmin|coprec|adicae|superintendencia|superfinanciera|defensor|defensoria|ombudsman|procuraduria|sindic|guardia|policia|comisaria|mossos|ertzaintza|fiscalia|fiscal|juzgado|juzgados|juez|jueza|jueces|tribunal|tribunales|corte|justicia|regulador|regulatorio|ministerio|consumidor|consumidores|inspeccion|arbitral|arbitraje|hacienda|autoridad|autoridades|aesa|aeat|cnmv|dgs|dgsfp|sanidad|sii|sic|sbif|cmf|cne|sec|aresep|indecom|cnbv|agencia|prensa|colegio|crc|sutel|aduanas|trabajo';

const legalThreat: readonly Phrase[] = [
  'abogado|abogada|abogados|abogadas|abogad|avogado|abogao|abogdo|letrado|letrados|letrada|bufete|procuradora|procuradores',
  'asesor|asesora|asesores|asesoria|departamento|depto|dpto|gabinete|servicio|servicios|equipo|area|representante|representantes|representacion|despacho|direccion ~1 juridico|juridica|juridicos|legal|legales|abogacia',
  'accion|acciones|medidas|medida|via|vias|cauces|cauce|instancias|instancia|proceso|procesos|procedimiento|procedimientos|camino|caminos|terreno|frente ~2 legal|legales|judicial|judiciales|penal|penales|civil|civiles|juridica|juridicas|contencioso|administrativa|administrativas',
  'accionar|accionaremos|accionare|proceder|procederemos|procedere|actuar|actuaremos|actuare|reclamar|reclamaremos|reclamare|responder|responderemos|avanzar ~1 legalmente|judicialmente|penalmente|civilmente|juridicamente',
  'legalmente|judicialmente ~3 contra',
  'demandar*|demandamos|demandando|demandados|demandado|demandarlos|demandarles|demandaros|demandarte|demandandolos',
  'os|los|les|te|la demando|demandamos|demandaremos|denuncio|denunciamos',
  'poner*|pondre*|pondria*|pongo|ponga|pongamos|pondremos|interpon*|interpuse|interpusimos|interpuest*|presentar*|presento|presentamos|presentando|presentada|presentado|presente|presentemos|iniciar*|iniciamos|inicio|entablar*|meter*|metemos|meto|metere|metemos|plantar*|planto|redact*|prepar*|cursar*|llevar|tramit*|elevar*|ingresar*|ingresamos|hacer|haremos|hare|puesto|puesta|caera|recibiran|recibireis|habra|amenaz* ~3 demanda|demandas|denuncia|denuncias|querella|querellas|pleito|pleitos|juicio|juicios|litigio|litigios|contencioso|conciliacion|monitorio|recurso',
  'demanda|querella|pleito|juicio|litigio ~2 contra|judicial|civil|penal|colectiva|mercantil|ejecutiva|criminal|laboral',
  'querella*|querello|pleitear|pleitearemos|litigar|litigaremos|litigio|litigios|pleito|pleitos|enjuiciar*|juicio|juicios|judicializar*|judicial|judiciales|judicialmente|extrajudicial|extrajudicialmente|prejudicial|litigacion',
  'denunciar|denunciare*|denunciaros|denunciarlos|denunciarles|denunciarla|denunciarlo|denunciaremos|denunciara|denunciaria*|denunciado|denunciados|denunciando|denunciamos|denuncio|denunciados',
  'denuncia|denuncias ~3 presentada|interpuesta|puesta|formal|penal|policial|contra|ante|estafa|fraude|policia|consumo|comisaria|ya|manana',
  'ir|iremos|ire|vamos|voy|acabar*|acabaremos|vernos|veremos|vemos|llevar*|llevare*|llevaremos|llegar|llegaremos|llegare|acudir*|acudire*|acudo|acudimos|recurrir*|recurro|recurrimos|dirigir*|terminar*|terminaremos|veo|ver|vea|pasar|pasara|pasaremos|pasare|elevar*|elevo|elevaremos|trasladar*|traslado|escalar*|escalaremos|escalare|remitir*|notificar*|notificare*|informar*|avisar*|aviso|contactar*|llamar*|quejar*|quejare*|me|nos ~4 tribunal|tribunales|juzgado|juzgados|juez|corte|cortes|juicio|justicia|comisaria|policia|omic|ocu|facua|profeco|condusef|sernac|indecopi|aepd|fiscalia|procuraduria|superintendencia|arbitraje|consumidor|consumidores|consumo|regulador|defensor|defensoria|ombudsman|conciliacion|instancias',
  `denunci*|reclamacion|reclamaciones|reclamar*|reclamare*|reclamo|queja|quejas|quejar*|quejare*|quejo|demanda|expediente|escrito|oficio|reporte|reportar*|reportare*|reportaremos|hoja|recurso|informar*|notificar*|elevar* ~5 ${authorities}`,
  'queja|reclamo|reclamacion|quejas|reclamaciones|denuncia ~2 formal|oficial',
  'hoja|hojas|libro|formulario ~1 reclamacion|reclamaciones|reclamos|quejas',
  'omic|facua|adicae|asufin|profeco|condusef|sernac|indecopi|aepd|osiptel|coprec|sunass|burofax|cnmc|procuraduria|superfinanciera|ombudsman',
  'carta documento|notarial',
  'requerimiento|acta|notificacion ~1 notarial|fehaciente|judicial|previo|formal',
  'oficina|organizacion|asociacion|asociaciones|direccion|agencia|proteccion|defensa|defensor|junta|instituto|unidad ~3 consumidor|consumidores|usuario|arbitral|proteccion|consumo',
  'defensor|defensoria|superintendencia|superintendencias|ministerio|procuraduria ~3 cliente|asegurado|pueblo|consumidor|usuario|industria|bancos|servicios|salud|valores|financiera|publico|inquilino',
  'policia|comisaria|guardia civil?',
  'danos ~1 perjuicios|perjuicio|morales|causados|ocasionados',
  'perjuicio|perjuicios ~3 causado|causados|ocasionado|ocasionados|economico|economicos|reclam*|sufrido|sufridos|exig*|responsab*|indemni*|derivados|cuantificad*|millonario|grave|graves',
  'indemni*|resarcir*|resarzan|resarcimiento ~6 danos|dano|perjuicio|perjuicios|perdidas|juicio|reclam*|exig*|incumpl*',
  'lucro cesante',
  'exig*|reclam*|cuantific*|responder|respondan|responderan|pagar|pagaran|asum*|hacerse|haganse|cargo|cubr*|responsab*|repercut* ~4 danos|dano|perdidas|perjuicio|perjuicios|penalizacion|penalizaciones|indemnizacion',
  'perito|peritos|peritaje|peritacion|escribano|notario|notaria ~6 danos|acta|averia|cuantific*|demanda|informe|burofax|contra|levant*|valor*|prueba*',
  'entra|entrara|ingresa|ingresara|cae|va|viene|vendra|llega|llegara|sale|lista|redactada|preparada|siguiente ~2 demanda|denuncia|querella|burofax|citacion|cedula',
  'demanda|denuncia|querella|burofax ~3 lista|listo|preparada|preparado|redactada|redactado|enviado|camino|presentada|interpuesta|admitida|firmada|marcha|curso|escribiendo|redactando|preparando',
  'magistrado|magistrada|magistrados|senoria|estrados|banquillo|citacion ~1 judicial?',
  'incumpl* ~4 contrato|contractual|contractuales|clausula|clausulas|obligaciones|convenio|acuerdo|pactado|sla|reiterad*|grave|ley|normativa',
  'contrato|clausula|clausulas|convenio|acuerdo|obligaciones|plazo|garantia ~5 incumpl*',
  'plazo|termino ~3 improrrogable|perentorio|legal|habiles|ultimo|maximo ~8 caso|contrario|accion*|tribunal*|medidas|emprend*|proced*|rescis*|resol*',
  'reserv* ~4 derecho|derechos|acciones ~4 reclam*|accion*|ejerc*|demand*|legal*|emprender|iniciar|resolver|exigir',
  'acciones ~2 oportunas|pertinentes|correspondan|corresponda|correspondientes|contra|derecho|ley|procedan|asistan|asisten',
  'ejercer*|ejercitar*|ejerceremos|hacer|valer ~4 derechos|acciones ~4 via|ley|judicial*|contra|tribunales|corresponda*|asisten',
  'constituir|constitucion|ponerlos|quedan|mora|quedais|intimo|intimamos|intimacion|interpelo|interpelamos|emplazo|emplazamos|conmino|conminamos|requerimos|requiero|intima|emplaza ~3 mora|formalmente|plazo|dias|horas|cumpl*|fehaciente*|entreg*|pago|pagar|previo',
  'resol*|rescind*|rescision ~4 contrato ~4 incumpl*|culpa|causa',
  'todo|peso|rigor|fuerza ~3 ley',
  'delito|estafa|estafadores|estafado|fraude|apropiacion|publicidad ~3 penal|enganosa|indebida|denunc*|consumado|codigo|policia|carcel|tipificad*',
  'expediente|sancion|sanciones|inspeccion|sancionador ~5 superintendencia|consumo|aepd|ministerio|consumidor|profeco|contra|proteccion',
  'abri*|abierto|inicia*|registra*|radica*|tramit*|solicit*|pedi*|acud*|inici*|ped* ~4 arbitraje|mediacion|conciliacion|superintendencia|consumo|profeco|consumidor|arbitral',
  'radicar|radicare|radicaremos|radique|radicamos|interponer|interpongo|interpondre|interpondremos|presentar|presentare|presentaremos|elevar|elevare|poner|pondre|pondremos|pongo ~2 tutela|peticion|reclamacion|reclamo|queja|quejas|pqr|recurso|amparo|reclamaciones',
  'sabran|sabreis|sabra|noticias|recibiran|recibireis|llegara|hablaran|hablara|hablareis|escribira|contactara ~3 juridico|legal|legales|abogad*|justicia|juzgado|aseguradora',
  'carta|documento|cartas ~1 documento|doc|notarial|notariada ~6 envi*|mand*|recib*|intim*|firmada|correo|reclam*|manana|dias',
  'meter*|mandar*|llevar*|llevamos ~2 juicio|tribunales|corte|pleito',
  'consumo|usuarios|consumidores ~3 reclam*|queja|denuncia|quejas|sabra',
  'ley|codigo|articulo|normativa|reglamento ~6 incumpl*|vulner*|infring*|infraccion|viol*|contra|sancion*',
  'vulner*|infring*|infraccion|violacion|violando|quebrant* ~5 ley|ce|codigo|articulo|normativa|reglamento|derechos|rgpd|lopd|contrato|clausula',
];

const bosses =
  'jefe|jefa|jefes|jefazo|jefaza|gefe|gefa|gerente|gerenta|gerentes|gerencia|director|directora|directores|directivo|directiva|directivos|direccion|supervisor|supervisora|supervisores|superior|superiores|superiora|encargado|encargada|encargados|responsable|responsables|coordinador|coordinadora|mando|mandos|mandamas|patron|patrona|dueno|duena|duenos|propietario|ceo|presidente|presidenta|presidencia|manager|titular|capataz|cupula|jefatura|subdirector|subdirectora|vicepresidente|administrador|consejo|gte|boss|arriba|capo';
const reach =
  'hablar|hable|hablarlo|hablarle|hablo|ablar|habla|comunicar*|comuniquen*|comunique*|comunicad*|pasar|pasarme|pasarnos|pase|pasen|paseme|pasenme|pasenos|pasennos|pasame|pasadme|pasanos|pasalo|paselo|pasenlo|pasas|pasan|pasenlo|poneme|ponme|ponganme|pongame|pongannos|poneis|ponerme|ponernos|pon|ponga|pongan|ponerse|pongase|contacto|contactar*|contacte*|llame|llamen|llama|llamar|llamarme|llamada|escalar*|escale|escalen|escalad*|escalo|escalado|escalamiento|eleve|eleven|elevar|elevenlo|elevelo|elevad|elevarlo|traslade|trasladen|trasladar|trasladad|transferir*|transfiera*|transfieran*|transfiere*|derivar*|derive|deriven|deriva|deriveme|remita|remitan|remitir|tratar|tratarlo|reunion|reunir*|reunirnos|cita|citarme|atienda|atender|atiendan|atendido|atendida|intervenga|intervencion|intervenir|responda|respondan|conteste|avisar|avise|avisen|avisa|avisad|copia|copie|copien|quejarme|quejarnos|quejar|queja|localizar|localizo|ubicar|telefono|correo|mail|email|extension|nombre|datos|numero|entrevista|dirigirme|dirigirnos|dirigir|conozca|enterar|entere|sepa|informe|informen|informar|comunico|consultar|consulte|consulten|preguntar|pregunte|pregunten|pregunta|pregunteselo|conseguir|sea|decida|firma|autorice|presencia|exponer|explicarselo|contarselo|planteelo|plantearlo|hacer|haga|hagan|llegar|llegue|darme|deme|denme|dame|dadme|facilitar*|facilite*|cara|atencion|conmigo|vea|revise|resuelva|venga|aparezca|salga|buscame|busque|busquen|traigame|traiganme|trae|traiganme|involucrar|involucre|suba|subir|subirlo|subalo|subanlo|sube|mande|manden|mandalo|reporte|reportar|exijo|exigimos|reclamo|reclamamos|tu|vuestro|vuestra|vuestros';

const asksForManagement: readonly Phrase[] = [
  `${reach} ~5 ${bosses}`,
  `${wish} ~5 jefe|jefa|jefes|gerente|gerencia|director|directora|directivo|supervisor|supervisora|superior|encargado|encargada|responsable|coordinador|coordinadora|dueno|ceo|mandamas|manager`,
  `jefe|jefa|gerente|gerencia|director|directora|directivo|supervisor|supervisora|superior|superiores|encargado|encargada|responsable|coordinador|coordinadora|dueno|duena|ceo|presidente|manager|direccion ~5 llame|llamen|llama|contacte|escriba|responda|conteste|conteste|atienda|hablar|hable|ponga|comunique|intervenga|decida|explique|cara|copia|devuelva|contactarme|llamarme|pase|pasen|revise|vea|urgente|porfavor|favor|ya|ahora`,
  'quien|quienes ~3 manda|mande|mandan|decide|decida|decidir|superior|encima|responsable|jefe|jefa|gerente|encargado|cargo|autorice|autoriza|firme|dirige',
  'alguien|persona|personas|alguno|interlocutor|otro|otra|cargo|instancia|nivel|quien|tecnico|tecnica|funcionario ~5 encima|superior|autoridad|poder|decision|decisiones|decidir|decida|mando|mande|manda|rango|jerarquia|autorizar|autorice|competente|responsabilidad|arriba|facultades|facultad|facultado|facultada|capacidad|capacitado|nivel|alto|firma|mayor|criterio|potestad|peso|galones|resolver|resuelva|resolutivo|senior|atribuciones|jefe|experiencia|sepa',
  'mas arriba|alto',
  'nivel|instancia|instancias|escalon|rango|cargo|peldano ~2 superior|superiores|siguiente|arriba|alto|segundo|mayor|jerarquico|jerarquica|directivo',
  'segundo|siguiente|proximo|otro ~1 nivel|escalon|instancia',
  'escalar*|escale|escalen|escaleme|escalenlo|escalelo|escalad*|escalalo|escalamiento|escalado|eleve|eleven|elevar|elevelo|elevenlo|elevarlo|elevad ~5 caso|casos|asunto|tema|ticket|incidencia|problema|queja|reclamo|reclamacion|expediente|nivel|superior|direccion|gerencia|jefe|jefa|supervis*|reporte|solicitud|situacion|arriba|esto|ya|urgente|consulta|quien',
  'escalen|escalenlo|escalelo|escalalo|escaladlo|escalarlo|escalarla|escaleme|escalamiento|elevenlo|elevelo|elevarlo',
  'caso|asunto|tema|ticket|incidencia|queja|reclamo|expediente ~4 escale|escalen|escalar|escalado|escalara|eleve|eleven|suba|suban|supervis*|gerencia|jefe|jefa|superior|superiores|direccion',
  'no|nada|inutil|perder|pierdo|tiempo ~5 vos|usted|ustedes|contigo|becario|becarios|robot|maquina|operador|operadora|agente|telefonista ~8 jefe|jefa|gerente|superior|supervisor|responsable|encargado|mande|manda',
  'tu|su|vuestro|vuestra|sus|vuestros|tus jefe|jefa|jefes|superior|superiores|supervisor|supervisora|gerente|encargado|encargada|responsable|director|directora|gefe|manager|gerencia|coordinador|coordinadora',
  'jefe|jefa|gefe|superior|superiores|supervisor|supervisora|encargado|encargada|gerente|director ~1 tuyo|suyo|vuestro|tuya|suya|inmediato|directo',
  'gerente|director|directora|responsable|jefe|jefa ~2 sucursal|zona|regional|cuenta|tienda|atencion|servicio|comercial|ventas|posventa|postventa|oficina|area|departamento|general|operaciones|plaza|turno|calidad ~5 llame|contacte|hablar|comunique|responda|escriba|favor',
  'atencion|atte ~2 director|directora|gerente|gerencia|direccion|presidente|ceo',
  'carta|escrito|nota|correo|mensaje|queja|dirigido|dirigida ~4 ceo|presidente|consejero|directorio|consejo|direccion|gerencia',
];

export const spanish: Lexicon = { harmless: [], asks: { 'legal-threat': legalThreat, 'asks-for-management': asksForManagement }, says: {} };
