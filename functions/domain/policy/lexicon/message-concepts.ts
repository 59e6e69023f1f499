/**
 * Words of seven languages that mean the same in a customer's message, folded; `refund*` is every word that begins so. A word may be in several.
 *
 * What is learned of one language helps in the others: the model weighs which of them stand in a sentence, and which two
 * stand there together, in whatever order.
 */
export const messageConcepts: Readonly<Record<string, string>> = {
  'body-part': `
    allorecchi* ankle ankles auge augen barriga bauch bein beine beinen belly boca bouche braccia braccio braco bracos brazo brazos buik cabeca
    cabeza cadera* cavigli* chest cheville chevilles codo codos coeur coracao corazon costas cotovelo* coude coudes cuello cuore daumen dedo dedos
    dellorecchi* dente denti dents depaule depaules destomac diente dientes dita dito doeil doigt doigts doreille* dorteil dorteils duim duimen ear
    ears elbow elbows elleboog ellenbogen encia encias enkels epaule epaules espalda estomac estomago eye eyebrow* eyelid eyelids eyes feet fegato
    figado finger fingerkuppe* fingern fingers fingertip* foie foot forehead fuss fusse fussen gamba gambe garganta gencive* gengiva* genou genoux
    gesicht gezicht ginocchi* gola gomit* hals hanche* hand hande handen handgelenk* handrucken hands heart herz higado hombro* hoofd huid jambe
    jambes jaw joelho* keel kidney* knee knees knie knieen kopf labbr* labio labios leber legs lepaule lepaules lestomac levre levres lippe lippen
    liver locchio loeil longen lorecchi* loreille* lorteil lorteils lung lunge lungs maag magen mani mano manos mao maos mond mouth mund muneca*
    nacken nariz nase neck nek neus nez niere nieren nose occhi occhio oeil ogen ohr ohren oido oidos ojo ojos olho olhos ombro* oog oor orecchi*
    oreille* oreja orejas orelha* oren orteil orteils ouvido* pancia paupiere* peau pecho pele pelle perna pernas pescoco petto pied piede piedi
    pieds piel pierna piernas poignet* poitrine pollice polmon* pols polsen polso pouce pouces poumon* pulgar pulmao pulmoes pulmon* pulso reni
    rinon* rins rodilla* rosto rucken scalp schiena schouder schouders schulter schultern shoulder shoulders skin skull spalla spalle spine stirn
    stomach stomaco tand tanden tandvlees teeth tenen testa tete thigh* throat throats thumb thumbs tobillo* toes tong tongue tooth tornozelo*
    unorecchi* ventre vientre vinger vingers visage viso voet voeten wirbelsaule wrist wrists yeux zahn zahne zahnen zahnfleisch zeh zehen zunge
  `,
  symptom: `
    ache aches aching achy arrepios atemnot ausschlag bauchschmerz* bauchweh benauwd* bewusstlos* bewusteloos bleed bleeding bleeds blister* bloed*
    blood blut blutet blutung* braakt braken breathe breathing breathless brennt brividi bruciore bruise* bruising buikpijn caibra* calambre*
    capogir* cephalee* chills coceira comichao cough* cramp crampe* crampi cramping crampo cramps demange* deruption* desmai* desmay* dessouffl*
    detourdiss* devanoui* diarrea diarree diarreia diarrhea diarrhee* diarrhoea dizz* dolia dolor dolorant* dolore dolores dolori dores dormencia
    douleur* douloureu* duele duelen duizelig* durchfall emicrani* enjoo* entzundet entzundung* enxaqueca* erbrech* erbroch* erupcion* eruption*
    escalofrio* escozor essouffl* etourdiss* evanoui* faint fainted fainting febbre febre* fever* fieber* fiebre* fievre* flauwgevallen flauwte
    formicol* fourmill* frisson* geblutet geschwollen* gezwollen gonfia gonfio gonfiore gonfle gonflee gonflement* gonfles halsschmerz* halsweh
    hartkloppingen hautausschlag headache* heartburn herzrasen hinchad* hinchaz* hoest* hoofdpijn hormigueo huiduitslag husten hustet inchaco inchad*
    inflammation* itch* jeuk* juck* keelpijn kiespijn kollabier* koorts* kopfschmerz* kopfweh kortademig* kramp* kribbel* leruption* lessouffl*
    letourdiss* levanoui* malaise* mareada* mareado* mareo* migrain* migrana* migrane* misselijk* moretones nasenbluten nause* numb numbness
    ohnmacht* ontstoken overgegeven pain painful pains palpitation* picazon picor* pijn pijnlijk* prurito puking queasy rash rashes redness rillingen
    rossore rotung* rougeur* ruckenschmerz* rugpijn saigne* sangr* sangue sanguin* sarpullido* schmerz* schwellung* schwind* sick sickness sintom*
    sore sores stinging sveniment* svenire svenut* swell* swollen symptom* tandpijn taubheit* threwup tingl* tintel* tontura* tos tosiendo tosse*
    tousse* toux ubel ubelkeit ubergibt uitslag unconscious* unwell unwohl vertige* vertigini vomi* wheez* woozy zahnschmerz* zahnweh zittern zittert
    zwelling
  `,
  injury: `
    accident* acidente* allematom* allincident* allinfortun* allustion* aplastad* atrapad* ausgerutscht bekneld bisswunde* bitten bless* botbreuk*
    brandwond* bruch bruciat* bruised brule* brulure* burn burned burns burnt cadut* cai caida* caido caiu casse cassee cayo chute* coince coincee
    commotion* concuss* contus* cortad* corte cortei cortes cortou coupe coupee coupure* crushed cut cuts daccident* decorch* decras* delectrocut*
    dellematom* dellincident* dellinfortun* dellustion* dentorse* dhematome* distorsion* ecorch* ecras* eingeklemmt electrocut* elektrocut* ematom*
    entors* escorreg* esguince* esmagad* fell ferid* ferimento* ferit* folgorat* foulure* fractur* frattur* fratur* frostbite* gebeten gebissen
    gebrochen gebroken gehirnerschutterung gekneusd* geprellt gequetscht geschnitten gesneden gestochen gestoken gesturzt gevallen gewond* glisse
    golpe* hematoma* hematome* herid* hersenschudding hurt hurting hurts incident* infortun* injur* kneuzing* knochenbruch* laccident* lecorch*
    lecras* lelectrocut* lematom* lentorse* lesao lesion* lesoes lhematome* lincident* linfortun* lustion* machuc* magoei magoou mordedur* mordeu
    mordid* mordu* morsicat* morso ongeluk* ongeval* picada* picadura* pique piquee plaie* prellung* punto puntura* queda quedas queimad* queimou
    quemad* quemarse quemo quetschung* resbal* roto scald* schiacciat* schnitt* schurfwunde* scivolat* scottat* scratch* shock slipped slogat* snee
    sneed snijwond* splinter* splitter* sprain* stab stitches stromschlag* stung sturz sunburn* tagliat* taglio tombe tombee torced* torceu trapped
    uitgegleden unematom* unfall* unincident* uninfortun* unustion* ustion* verbrand* verbrannt verbrenn* verbruh* verletz* verrenkt verstauch*
    verstuikt* verwond* wond wonden wound* wunden
  `,
  medicine: `
    acetaminophen allantibiotic* allantidolorific* allantistaminic* allinalator* analgesic* antalgique* antibiot* anticoagulant* antidepress*
    antidolorific* antidouleur* antihistamin* antiinflamatori* antinfiammator* antistaminic* anxiolytique* arznei* aspirin* asthmaspray
    beruhigungsmittel* bloedverdunner* blutverdunner* bombinha calmante* capsul* collyre* compress* comprime* comprimid* cortison* danticoagulant*
    dantidouleur* dellantibiotic* dellantidolorific* dellantistaminic* dellinalator* dinhalateur* doliprane drug drugs druppels eyedrops farmac*
    gelule* geneesmiddel* globuli gocce gota gotas gouttes hoestdrank hustensaft ibuprofen* impf* inalator* inhalador* inhalateur* inhalator*
    inhaler* iniezion* injecao injecoes insulin* integrator* inyeccion* jarabe* kapsel* lantibiotic* lanticoagulant* lantidolorific* lantidouleur*
    lantistaminic* linalator* linhalateur* medicacao medicacion medicament* medicat* medicijn* medicin* medikament* meds morphin* nasenspray*
    ointment* painkiller* paracetamol* pastigli* pastilla* penicillin* pijnstiller* pil pill pille pillen pills pilula* pilule* piqure pomada* pomat*
    pommade* praparat* prik punture remede* remedio* salbe* schlafmittel* schmerzmittel* scirop* sedativ* sirop* slaapmiddel* slaappil* somnifere*
    somnifero* sonnifer* spritze statin* steroid* supplement supplements syrup* tablet tabletje* tablets tablette* tranquillant* tropfen
    unantibiotic* unantidolorific* unantistaminic* uninalator* vaccin* vacina* vacun* ventoline vitamin* xarope* zalf zalfje
  `,
  dose: `
    cantidad colher* concentration* cucchia* cucharad* cuillere* dagelijks daily diari* dilui* dilut* dosage* dosaggi* dose* dosier* dosificac*
    dosing dosis drops dropsper eetlepel* einzeldosis essloffel* giornalier* halbe* half halve hochstdosis hochstmenge hoeveelheid hourly iu
    konzentration* maxim* mcg menge metade mezza mg miligram* mililitr* milligram* millilit* mitad ml moitie overdos* permille pipett* posolog* ppm
    promille quantidade quantita quantite quantity quotidiana* quotidien* ration* sobredos* sovradosagg* spoonful* starke strength stundlich surdos*
    tablespoon* tagesdosis tageshochstmenge taglich teaspoon* teeloffel* theelepel* titration titrier* twicedaily uberdos* ug verdun*
  `,
  'take-medicine': `
    abgesetzt absetz* administer* administr* afbouwen allapplicazione aplicar applicare applicazione applied appliqu* apply arreter assum* auftragen
    avale avaler behandel* behandl* combinar combine combiner combineren combining cura curar curare dab dadministr* darreter dellapplicazione
    dordonnance* eincrem* eingenommen einnehm* einnimmt einreib* engolir frotter gorgelen gurgeln ingenomen ingeri ingerir ingeriu ingest* inghiott*
    inhale iniett* inject* injet* injizier* inneemt innemen insmeren inyect* jappliqu* jarreter kombinier* ladministr* lapplicazione larreter
    lordonnance* mappliqu* marreter melanger mescolare mezclar misturar mix mixing nappliqu* narreter neem neemt nehme nehmen nemen nimmt ordonnance*
    passar prend prende prendere prendo prendre prends prenne prennent presa prescrev* prescri* preso pris prise receit* recept recepten
    receptplichtig* recet* rezept* ricetta* rub schluck* skip skipping slik slikken slikt smeren smettere soigne soigner somminist* spalmare spritzen
    stop stopping suspender swallow* take taken takes taking therap* toedien* toma tomando tomar tomarse tome tomo tragar traitement* traiter
    tratamento* tratamiento* tratar trattament* treat treating treatment* unapplicazione verabreich* verordn* verschreib* verschrieben*
    voorgeschreven voorschrijv*
  `,
  doctor: `
    allambulanz* allospedal* ambulance* ambulancia* ambulanz* antipoison apotheek* apothek* artsen arzt arzte arzten arztin arztlich* bedrijfsarts*
    betriebsarzt* cardiolog* chirurg* cirujan* cirurgi* clinic clinica* clinics clinique* dellambulanz* dellospedal* dentist* dermatolog* dhopital*
    dierenarts* dinfirmi* docteur* doctor* dokter* doktor* dottor* doutor* durgentiste* enfermeir* enfermer* facharzt* farmaceut* farmacia*
    farmacist* generaliste* gifcentrum giftnotruf* gp guardiamedica hausarzt* hebamme* heilpraktiker* hopital* hopitaux hospitais hospital* huisarts*
    infermier* infirmi* kinderarzt* kine kinesi* kliniek* klinik* krankenhaus* krankenschwester* krankenwagen lambulanz* lhopital* linfirmi*
    lospedal* lurgentiste* matrona medecin* medica medicas medici medico medicochirurgo medicos midwife notarzt* notaufnahme* nurse* ospedal*
    paediatric* paramedic* pediatra* pediatric* pharmac* physician* poisoncontrol posto prontosoccorso psicolog* psiquiatr* psychiatr* psycholog*
    rettungsdienst* rettungswagen sagefemme samu specialist spoedeisende surgeon* tandarts* therapist* tierarzt* toxicolog* unambulanz* unospedal*
    urgenciolog* urgentcare urgentiste* verloskundige* verpleeg* vet veterinair* veterinar* vets zahnarzt* ziekenhuis*
  `,
  'ill-person': `
    allait* allallattament* allapprendist* allasmatic* allatt* amament* anciana* anciano* anzian* apprendist* apprenti* aprendiz* asmatic* asthma*
    auszubildende* azubi* babies baby babys bambin* bebe* behindert* bejaarde* bluthochdruck borstvoeding breastfeed* cancer cardiaque* cardiopatic*
    chemo child children collapsed colleague coworker crianca* dallait* dapprenti* dasthmatique* daughter dellallattament* dellapprendist*
    dellasmatic* denceinte* denfant* depileptique* diabetes diabetic* diabetiker* diabetique* disabled dochter doente* elderly embaraz* enceinte*
    enfant* enferm* epilep* erkrankt* estagiari* fainted figlia figlio filha filho fille fils gravid* grossesse* handicape* hartpatient* hija hijo
    hipertens* idosa* idoso* ill incinta infant* ipertes* kid kids kindern kleinkind* kleuter* krank kranke kranken krebs lactan* lallait*
    lallattament* lapprendist* lapprenti* lasmatic* lasthmatique* lattante leerling* lehrling* lenceinte* lenfant* lepileptique* malade* malat*
    neonat* newborn* nina nino ninos nourrisson* nouveaune oma opa paciente* patient* pazient* peuter* pregnan* recien saugling* schwanger* sohn
    stagiair* stillen stillend* suikerpatient* tochter toddler* trainee* unallattament* unapprendist* unasmatic* worker ziek zieke zieken zoon
    zuigeling* zwanger*
  `,
  allergy: `
    adrenalin* alerg* allerg* amendoi* anafila* anafyla* anaphyla* antihistamin* arachide* avelas avella* cacahuet* celiac* celiaqu* coeliac*
    coeliaki* crostace* crustac* eczem* ekzem* epipen epipens erdnuss* frutossecos gluten* glutine heuschnupfen* hipoalerg* histamin* hives
    hooikoorts* hypersens* hypoallerg* intoleran* intolleran* ipoallerg* lactosa lactose* laktose* latex latice lattosio lupin* marisco* nesselsucht*
    netelroos nocciol* noisette* noix noten nuss nussallergi* nusse nussfrei nut nuts peanut* pinda* polen* pollen* pollin* rhume schaaldier*
    schalentier* sensib* sensitiv* sesam* soja solfit* soy soybean sulfiet* sulfit* sulphite* unvertraglich* urticar* zoliakie*
  `,
  'poison-exposure': `
    abgas* acid acide* acidi acido* acids allacidi allacido allavvelen* allinalaz* allingest* allintossic* antifreeze antivries atzend* avale avalee
    avvelen* bebeu bebi bebido bebio bevuto bijtend* bleach* bleek bleekmiddel* bleekwater bleichmittel* breathed bu candeggin* carbonmonoxide
    caustic* chemical* chemikali* chemische chimic* chimique* contaminat* corrosi* dacide* dampen dampf dampfe declabouss* dellacidi dellacido
    dellavvelen* dellinalaz* dellingest* dellintossic* dempoison* derram* desinfektionsmittel* dingere* dinhal* dintoxic* disolvente* drank drunk
    eclabouss* einatmen eingeatmet empoison* engoli engoliu envenen* espirrou exposed exposure frostschutz* fumes gedronken gemorst gespat gespetter
    gespritzt getrunken gicle giftig* inademen inalad* inalat* inalaz* inalei inalou ingeademd* ingere* ingerido ingerit* ingeslikt* ingest* ingirio
    ingoi* inhal* intossic* intoxic* intoxiqu* javale javel jinhale kohlenmonoxid* koolmonoxide lacide* lacidi lacido lauge laugen lavvelen* leaked
    leclabouss* lejia lempoison* linalaz* lingere* lingest* linhal* lintossic* lintoxic* lixivia loog losemittel* losungsmittel* mavale methanol
    minhale navale ninhale oplosmiddel* pesticid* poison* projection* quimic* renvers* respingou respirado respirat* respire* respirou rodenticid*
    salpic* saure saurespritzer schizzat* schizzi schizzo soda solvant* solvent* soude spatten spilled spilt splash splashed splashes sprayed
    spritzer swallowed tossic* toxi* tragado trago trague unacidi unacido unavvelen* uninalaz* uningest* unintossic* vapeur* vapore vapores vapori
    venen* veratz* verdampf* vergift* versat* verschluckt* verschuttet* zuren zuur
  `,
  animal: `
    abeille* abeja* abelha* agneau* agnell* allanatr* allanimal* allasin* alluccell* alpaca* anatr* ane anes animais animal* animaux asin* bee bees
    bestiame betail biene* biggen bijen bird birds brebis burro caballo* cabra* cachorro* cadela caes calf calves canard* cane cani cao capra capre
    cat cats cattle cavalla cavalli cavallo cavalo* cerdo* chaton* chatte* cheval chevaux chevre* chicken* chien chienne* chiens chiot* cobra cochon*
    coelho* colmeia* colmena* conejo* conigli* cordeiro* cordero* cow cows cucciol* dabeille* dellanatr* dellanimal* dellasin* delluccell* dier
    dieren dog dogs donkey* duck ducklings ducks eend eenden egua ente enten esel ewe ewes ezel ferkel* fisch fische fish fishes flea fleas foal*
    fohlen gado galinha* gallin* ganado gans ganse ganso* gata gato gatos gatta gatti gattin* gatto geese geit geiten goat* goose hamster* haustier*
    henne* hens hive hives hond honden hondje* horse horses huhn huhner huisdier* hund hunde hunden hundin jument* kalb kalber kalf kalveren
    kaninchen* kat kater katten katze* kip kippen kitten* koe koeien koi konijn* kuh kuhe labeille* lamb lambs lamm lammer lanatr* lanimal* lapin*
    lasin* livestock luccell* maiale maiali mascota* merrie* mouton* mucca mucche oca oche oie oies oiseau* oveja* ovelha* paard paarden pajaro*
    papagaio* papagei* papegaai* pappagall* parrot* passaro* pato patos peces pecora pecore peixe* perra perro perroquet* perros pesce pesci pet pets
    pez pferd* pig piglet* pigs poisson* pollito* ponies pony porcelet* porco* potro* poulain* poule poules poulet* puledr* puppies puppy rabbit*
    rind rinder ruche* schaap schaf schafe schapen schildkrote* schildpad* schlange* schwein* serpent* serpiente* sheep slang slangen snake* stute*
    tartarug* ternero* tier tiere tieren tortoise* tortue* tortuga* turtle* uccell* unanatr* unanimal* unasin* unuccell* vaca vacas vache* varken*
    veau veaux veulen* vissen vitell* vitelo* vogel vogels wellensittich* welpe* yegua* ziege*
  `,
  plant: `
    abono adubo* afid* alber* allafid* allalber* allarbust* allerba allerbe allorchide* aphid* arbol arboles arbre* arbust* arvore* baum baume baumen
    blad bladeren bladluis* blatt blatter blattern blattlaus* bloem bloemen blume* bol bolbo* bollen bomen boom boomgaard* bulb bulbe* bulbi bulbo*
    bulbs cesped champignon* cogumelo* colheita* compost* concime cosecha* crop crops darbre* darbuste* dellafid* dellalber* dellarbust* dellerba
    dellerbe dellorchide* dengrais dorchidee* druif druiven dunger* engrais erba erbacce erbe ernte* erva ervas fertilis* fertiliz* feuille feuilles
    fiore fiori fleur* flor flores flower* foglia foglie folha folhas frutteto funghi fungo garden* garten* gazon giardin* graine* grama gras grass
    greenfly haag haie haies harvest* hecke* hedge* heg herb herbs hierba* hoja hojas huerto* jardim jardin* kamerplant* kompost* krauter kruiden
    lafid* lalber* larbre* larbust* lawn leaf leaves lengrais lerba lerbe lorchide* meeldauw mehltau mest mildew mildiou mofo moho moisi* mould muffa
    mushroom* obstgarten onkruid* oogst* orchard* orchid* orquidea* paddenstoel* pelouse* pflanze* pianta piante pilz pilze plant planta plantas
    plante planten plantes plants pomar* prato puceron* pulgao pulgon* raccolto racine* radice radici raices raiz rasen rebe reben recolte* relva
    root roots rosal* rose roseira* rosen roses rosier* rozen saat saatgut samen samling* schimmel seed seedling* seeds seme semente* sementi semi
    semilla* semis seta setas seto setzling* shrub* siepe siepi soil strauch* struik* terreau tomato* tree trees tuin tuinen tulip* tulp tulpe*
    unafid* unalber* unarbust* unerba unerbe unkraut* unorchide* verger* videira* vigne* vine vinedo* vines weed weedkiller weeds wijnstok* wortel*
    wurzel* zaad zaailing* zaden zimmerpflanze* zwiebel*
  `,
  'machine-part': `
    accu achse* akku akkus alavanca* alber* allalber* allingranagg* allinterruttor* antrieb* arbre axle* bateria* batteria* batterie* battery bearing
    bearings belt belts berbequim bico bicos bisagra* blade blades bohr* boiler* bolt bolts bomba bombas boor* boquilla* boulon* bout bouten brake
    brakes brander* bremse* brenner* bruciator* bruleur* bullon* burner* buse buses cable cables cadena* caldai* caldeira* caldera* capteur*
    cargador* caricator* carregador* catena cernier* chain chaine* charger* chargeur* charniere* chaudiere* cinghi* circuit* clutch* compresor*
    compresseur* compressor* correa* correia* corrente courroie* cuchilla* cuscinett* darbre dellalber* dellingranagg* dellinterruttor* dembrayage*
    dengrenage* dessieu* dhydraulique* dichtung* dinterrupteur* display dobradica* drehbank drill* duse* eixo* eje ejes embrague* embraiagem
    embrayage* embreagem engine engines engranaje* engrenage* essieu* fan feder filter filters filtre* filtro* frein* freio* freni freno* frizion*
    furadeira fuse fuses fusibil* fusible* fusivel* gasket* gear gearbox* gears getriebe* guarnizion* heater hebel heizung* hendel hinge hinges
    hopper* hose hoses hydraulic* hydraulik* hydraulique* ingranagg* interrupteur* interruptor* interruttor* joint joints junta juntas kabel kabels
    keilriemen kessel ketel kette ketting* klep kleppen klinge* kolben* kompressor* koppeling* kugellager* kupplung* ladegerat* lalber* lama lame
    lames lamina* larbre lathe lembrayage* lengrenage* lessieu* leva lever levier* lhydraulique* lingranagg* linterrupteur* linterruttor* lufter
    mangueira* manguera* messen mola molla mondstuk* moteur* motor motore motoren motores motori motors muelle* nozzle* pakking* palanca* parafuso*
    perceuse* pistao* piston* pomp pompa pompe* porca pump pumpe* pumps queimador* quemador* rad rader remmen ressort* riem riemen roda rodamiento*
    rodas rolamento* roue roues roulement* rueda* ruota ruote sage saw schakelaar* schalter* scharnier* schlauch* schraube* schroef* schroeven scie
    screw* sega sensor* serra shaft* sicherung* sierra slang slangen soupape* steuerung* switch* taladr* tandwiel* thermostat* tornillo* trafo
    trapan* travao travoes tubi tubo tuerca* tuyau* ugell* unalber* uningranagg* uninterruttor* valve* valvol* valvula* vanne* veer ventil*
    ventoinha* ventol* versnellingsbak* verwarming* welle wheel wheels wiel wielen wire wires zaag zahnrad* zeef zekering* zuiger*
  `,
  material: `
    acciaio aceite* acero acier aco adhesive* algodao algodon allacciaio allargento allargill* allolio alloro allottone aluminium* aluminum arcilla
    ardesia ardoise argento argile argill* barniz barro baumwoll* betao beton blei bois borracha brass bronce bronze calcestruzzo caoutchouc
    cardboard carta cartao carton cartone cera ceramic* ceramique* chumbo cire clay cobre colla colle concrete concreto copper* coton cotone cotton*
    couro cristal cuero cuir cuivre cuoio dacier dargile dellacciaio dellargento dellargill* dellolio delloro dellottone dhuile* eisen epoxy espuma
    fabric fabrics farbe farben felt feltro fer ferro feutre fieltro filz fluweel foam glas glass glue* gold golden goma gomma goud graniet granit
    granite granito gummi hars harz* hierro holz holzern* hormigon hout houten huile* ijzer iron karton katoen* keramiek* keramik* kleber klebstoff*
    klei koper kunststoff* kupfer* laca lacciaio lacier lack lacke lackier* lacquer* laine laiton lak lana laque* largento largile largill* latao
    laton leather* leder* leer legno leinen lhuile* lijm* lin linen linho linnen lino lolio lood lottone madeira* madera* marble marbre marmer marmo
    marmol marmor marmore messing metal* mousse nylon oil oils ol ole oleo* olie olio oro ottone ouro paint paints papel paper papier pappe pedra*
    pegamento* peinture* piedra* pierre* pietra pintura* piombo pizarra plastic* plastik plastique* plata plomb plomo polyester* prata rame resin*
    rubber samt schaum schiefer schiuma schuim seda seide seta silber silk silver slate soie staal stahl steel steen* stein* stof stoff stoffa stoffe
    stoffen stone* tecido* tejido* terciopelo textile* tinta* tissu* unacciaio unargento unargill* unolio unoro unottone varnish* velluto velours
    veludo velvet verf vernic* vernis verniz verre vetro vidrio vidro vilt wachs wax wol wolle wood* wool* zijde zilver zinc zink
  `,
  'money-back': `
    abonenme chargeback* compensat* dedommag* devolu* devolv* devuelt* devuelv* dindemnis* erstatt* estorn* geldterug geldzuruck gutgeschrieben
    indemnis* indemniz* indennizz* lindemnis* moneyback payback rebate* recrediter redonnez reembols* refnd* refudn* refund* reimburs* reintegr*
    rembours* rend rendez rendre rendu repaid repay* resarc* ressarc* restitu* retrocession returnmymoney riaccredit* ridare ridate ridatemi rimbors*
    risarc* ristourn* ruckbuch* ruckerstatt* ruckuberweis* ruckvergut* ruckzahl* stornare stornate storno terugbetaald terugbetal* terugboek*
    teruggave* teruggeboekt teruggestort terugkrijg* terugstort* vergoed* vergut* zuruckbuch* zuruckerstatt* zuruckgeb* zuruckgezahlt zuruckuberweis*
    zuruckzahl*
  `,
  'want-back': `
    back claim devolvam devolvame devolverme devuelvame devuelvanme ersetzt giveback indietro reaver reclaim* reclamar reclame reclamer reclamo
    recoup* recover* recuper* renda rendere rendez rendre reprend reprendre reprenez resi reso restituam restituirmi retorn* retour* retrieve* return
    returned returning revoir riavere riavrei ridarci ridarmi ritorno rivedere rivogl* rivolere ruckford* terug terughalen terughebben terugkrijgen
    terugvorder* terugzien volta volver vuelta weerom wiederbekomm* wiederhab* wiederseh* zuruck zuruckbekomm* zuruckford* zuruckhab* zuruckhol*
  `,
  charge: `
    aangerekend aanreken* abbuch* abgebucht* abgerechn* abgezogen addebit* adeud* afgeboekt afgehaald afgenomen afgeschreven afschrijv* alladdebit*
    allincass* belast* berechn* berekend billed billing cargad* cargaron cargo cargos charge charged charges charging cobrad* cobrais cobran
    cobranca* cobrando cobrar cobraram cobrarme cobraron cobrei cobro cobros cobrou collected compte comptee debit debitad* debitaram debite debited
    debitee debiter debites debito debitos debitou deduct* delladdebit* dellincass* dencaiss* descontad* descontaram descontaron descontou eingezogen
    einzieh* einzug encaiss* facturad* facturaron facturation* facture facturee facturer factureren factures fakturier* fatturat* faturaram faturou
    gebucht gefactureerd geincasseerd gerekend incass* invoiced kassier* laddebit* lancamento* lastschrift* lencaiss* lincass* overcharg* ponction*
    prelev* prelievi prelievo rebilled rekenen retire retiree riscoss* riscuot* scalata scalati scalato taken took unaddebit* unincass* verrechn*
    withdrawn withdrew
  `,
  invoice: `
    aanmaning* abrechnung* addition afrekening* afschrift* allavviso allestratti allestratto avviso beleg belege bill billing bills boleta* boleto*
    bollett* bonnetje* comprobante* comprovante* comprovativo* conta contas daddition decheance* decheancier* decompte* dellavviso dellestratti
    dellestratto echeance* echeancier* eindafrekening* estratti estratto extracto* extrato* factura* facture* factuur* fattur* fatura* guia inv
    invoice* jaarafrekening* jahresrechnung* kassabon* kassenbon* kontoauszug* laddition lavviso lecheance* lecheancier* lestratti lestratto
    liquidacion* mahnung* nota notafiscal parcell* quietanz* quittance* quittung* receipt receipts rechnung* recibo* recu recus rekening* releve
    releves remittance rg ricevut* schlussrechnung* scontrin* statement* talao taloes teilrechnung* ticket tickets tique tiques unavviso unestratti
    unestratto
  `,
  twice: `
    2fois 2keer 2mal 2veces 2vezes 2volte 2x 3x beide both deux deuxieme* doble dobles dobrad* dobro dois doppel* doppi doppia doppio dos double*
    doublon* doubly dreifach* dreimal* driedubbel* driemaal dual duas dubbel* due duplic* fois meermaals mehrfach* nochmal* nogmaals raddopp*
    repetid* ripetut* second seconda seconde secondo segunda segundo thrice tres triple* triplic* triplo trois twee tweede tweemaal twice two veces
    vezes volte zweifach* zweimal* zweite*
  `,
  'too-much': `
    abkassier* abusiv* abuso abzocke* acima afzetterij allesos* alti arnaque* buitensporig* cara caras caro caros cher chere cobrademas costosa
    costoso dellesos* demais demasiad* dexager* dexcedent* dexcessi* dexorbitant* doubled duur duurder duurdere eccedent* eccessiv* elevad* elevat*
    eleve elevee esager* esos* exager* exaggerat* excedent* excesiv* exceso excess excessi* excesso exorbit* expensive extortion* extra gonflee
    higher hoger hogere hoher hohere hoheren inflated lesos* lexager* lexcedent* lexcessi* lexorbitant* meer mehr more much overbilled overcharg*
    overdreven overpaid overpay* overpriced piu pricey ripoff salata salati salato sobrecarg* sobrecost* sobrefact* sovraprezz* spropositat* steep
    surcharg* surfactur* surpay* surplus teuer teurer teveel toomuch trop troppa troppi troppo uberhoht* uberteuer* ubertrieben uberzahl* uberzogen
    unesos* unverschamt* veel viel woeker* wucher* zusatzlich* zuviel
  `,
  wrong: `
    abuis abweich* afwijk* allanomali* allerror* allinesatt* anomali* beanstand* betwist* contest* correspond* corrispond* cuadra danomali* decart
    dellanomali* dellerror* dellinesatt* derreur* derrone* differ* dinjustifi* discrepan* disput* diverg* ecart enganad* engano* equivoc* errad*
    errat* erreur* erro errone* error* erros falsa falsch* false falso fausse faux fehler* fout foute fouten foutief* foutieve impugn* inaccurate
    incongru* incorect incorrect* incorret* indebid* indebit* indevid* indu indue indument inesatt* inexact* ingiust* injustifi* inkorrekt* irrtum*
    klopt lanomali* lecart lerreur* lerrone* lerror* linesatt* linjustifi* mauvais mauvaise misbilled miscalculat* mismatch* mistake* ongegrond*
    onjuist* onterecht* oops reklamier* sbagli* scorrett* stimmt tromp* unanomali* unberechtigt* unerror* unfounded uninesatt* unjustified unplausib*
    unrecht* unrichtig* unstimm* vergissing* verkeerd* verkehrt* versehen* widersprech* worng wrong wrongly zuunrecht
  `,
  currency: `
    ars aud baht bitcoin* brl btc bucks cad cent centavo* centesim* centime centimes centimo* cents chf clp contos crypto dinar* dirham* dkk dolar*
    dollar* eu eur euri euro eurocent* euros forint franc franchi franco francos francs frank franken frankrijk frs gbp kc krone* kronor krypto* lei
    libra libras livre livres mxn nok nzd pence peso pesos pfund* pln pond ponden pound* quid rand rappen reais real renminbi ringgit rupee* rupie*
    sek sterlina sterline sterling usd yen yuan zloty*
  `,
  paid: `
    abonada abonado abone acquitte* beglichen betaal betaald* betalen betaling* bezahle bezahlen bezahlt* bonific* corrispost* entrichtet gezahlt
    ingresado ingrese jacquitte* liquidad* macquitte* nacquitte* overboeking* overgemaakt overgeschreven overmaken pagad* pagai pagamenti pagamento*
    pagamos pagan pagando pagar pagare pagasteis pagat* pagava pagavo paghi paghiamo pago pagos pagou pague paguei paid paie paiement* paies pay paye
    payee payer payes paying payment* payons pix prepaid quitad* quitei regle reglee reglement* remitted saldat* settled transferencia* transferi
    transferred uberweise uberweisung* uberwies* versament* versat* verse versee versement* vire virement* voldaan vooruitbetaald vorausbezahlt
    vorkasse wired zahle zahlen zahlten zahlung*
  `,
  'unknown-charge': `
    allinspiegabil* autoriz* betrug* bizarre* dellinspiegabil* desconhecid* desconocid* desconozco detrange* dexplication* dexpliqu* dinconnu*
    dinexpliqu* erkenne erklaren erklart erklarung* estranh* etrange* explain explained explanation explic* expliqu* extran* fraud* frode frodi
    herken herkennen ignot* inattendu* inattes* incomprehensib* inconnu* inesperad* inexplicabl* inexplicavel inexpliqu* inspiegabil* jexpliqu* kenne
    komisch* letrange* lexplication* lexpliqu* linconnu* linexpliqu* linspiegabil* merkwurdig* mexpliqu* misterios* mysterieu* mysterious mystery
    nachvollzieh* never nexpliqu* odd onbegrijpelijk* onbekend* onduidelijk* ongeautoris* onverklaar* onverwacht* raar rara rare raro ratselhaft*
    recognise recognize reconhecemos reconheco reconnais reconnaissons reconocemos reconozco riconosciamo riconosco sconosciut* seltsam* sospech*
    sospett* spiegarmi spiegat* spiegazion* strana strange strano suspect* suspeit* suspicious thuisbrengen truffa uitleg uitleggen unauthori*
    unautoris* unbekannt* unberechtigt* unclear unerklarlich* unerwartet* unexpected unexplained ungeklart* uninspiegabil* unklar* unknown unrecogni*
    verdacht* verklaar* verklaring vreemd* weird whatis zuordn*
  `,
  'credit-note': `
    abono abonos accredit* acredit* allaccredit* avoir avoirs bijschrijv* bono bonos bons buoni buono cadeaubon* chequecadeau coupon* credit creditar
    credite credited creditee creditem crediter crediteren creditering* credites creditfactuur* crediti crediting creditmemo* creditnota* creditnote*
    credito* credits cupao cupoes cupom cupon* davoir dellaccredit* gecrediteerd giftcard* gutgeschrieben guthaben* gutschein* gutschreib*
    gutschrift* laccredit* lavoir notadecredito notadicredito rechnungskorrektur* rechnungsstorno recredit* rectificativ* saldo storecredit storni
    storno stornobeleg* stornorechnung* tegoed* unaccredit* vale vales voucher* waardebon* wertgutschein*
  `,
  price: `
    allaumento allimporti allimporto amount amounts angebot* augmentation* aumento bedrag bedragen betrag betrage cheaper combien cost costa costano
    coste* costi costing costo costos costs cout coute coutent couts cuanto cuantos cuesta cuestan custa custam custo custos daugmentation*
    dellaumento dellimporti dellimporto devis endpreis* gesamtbetrag* hoeveel howmuch importe* importi importo kost kosten kostenvoranschlag* kostet
    laugmentation* laumento limporti limporto listino montant* monto offerte* orcamento* precio* preco* preis* presupuesto* preventiv* prezz* price*
    pricing prijs* prijzen prix quanto quotation* quote quotes rate rates rincar* somma somme subida sum summe tarief* tarieven tarif tarifa* tarife
    tariff* tarifs totaal total totale unaumento unimporti unimporto valeur valor valore valores wert wieviel worth
  `,
  fee: `
    aanmaningskosten abschlag* acompte acrescimo* admin administratiekosten administrative agios allinteress* anfahrtskosten annuleringskosten
    aufpreis* aufschlag* bearbeitungsgebuhr* bijdrage* boete* canone canoni comision* comissao comissoes commission* cuota cuotas dacompte dagios
    dellinteress* despesa* dinteret* diritti dunning encargo* fee fees frais fraisdeport frete gasto gastos gebuhr* grundgebuhr* handling
    instelkosten interes intereses interess* interest interet* juros kosten lacompte lagios latefee leges linteress* linteret* maggiorazion*
    mahngebuhr* mahnkosten majoration* meerkosten meerprijs* multa* nebenkosten opzegvergoeding* pauschal* penal* portes porto portokosten postage
    recargo* redevanc* setup shipping sobrecost* sobretaxa* sovrapprezz* spese stornogebuhr* stornokosten suplement* supplement* surcharge* surcout*
    tasa tasas tassa tasse taxa taxas taxe taxes toeslag* uninteress* versandkosten vertragsstrafe* verzendkosten verzugszins* voorrijkosten zinsen
    zusatzkosten zuschlag*
  `,
  discount: `
    aanbieding* abatiment* abbass* abbuon* actie afgeprijsd* aktion aktionspreis* allabbuon* allofferta allofferte baisse baisser barata baratas
    barato baratos billiger* bonific* cheaper coupon* dellabbuon* dellofferta dellofferte descompte* desconto* descuento* discount* ermassig*
    escompte* geste goedkoper* gunstiger* korting* labbuon* lescompte* lofferta lofferte loyalty mengenrabatt* minderung* moinscher nachlass* oferta*
    off offerta offerte preisminderung* preisnachlass* prijsverlaging* promo promoc* promos promotion* promozion* rabais rabat* rebaja* rebate*
    reduc* reduzier* remise remises ribass* riduzion* ristourn* saldi saldos sale scontare scontat* sconti sconto skonto* solde soldes sonderpreis*
    staffelkorting* treuerabatt* unabbuon* unofferta unofferte verbilligt* voucher*
  `,
  deposit: `
    aanbetaald aanbetal* abschlagszahl* acconti acconto acompte* adelanto* adiantament* advance allacconti allacconto allanticip* angezahlt anticip*
    anzahlen anzahlung* arrhes avance* bond borg calcao caparra* caucao caucoes caution* cauzion* consigne* cuota* dacompte* darrhes davance*
    dellacconti dellacconto dellanticip* deposit* depot* downpayment* entrada entrega fianza* garantie installment* instalment* kaution* lacconti
    lacconto lacompte* lanticip* larrhes lavance* mensualidad* mensualit* mietkaution* parcela* pfand* plazos prepayment* prestac* provision* rata
    rateal* raten ratenzahlung* retainer senal sicherheitsleistung* sinal statiegeld termijn* unacconti unacconto unanticip* upfront versement*
    voorschot* vooruitbetaling* vorauszahl* waarborg*
  `,
  'bank-account': `
    addebito agencia alladdebito automatische banca bancaire* bancari* banche banco bancos bank bankaccount* bankdaten bankgegevens bankier
    bankkonto* banknummer bankrekening* banks bankverbindung* banque* bic blz bonific* ccc compteenbanque contabancaria contocorrente coordinate
    coordonneesbancaires cuentabancaria dauerauftrag* debitodireto delladdebito directdebit domiciliac* domiciliad* domiciliaz* geldinstitut*
    girokonto* hausbank* iban* incasso incassomachtiging* konten konto kontodaten kontonummer* kontoverbindung* laddebito lastschrift* machtiging*
    mandat* nib overschrijving* payee pix prelevement* rekeningnummer* rib ribs routing sdd sepa sepamandat* sortcode sparkasse* standing swift
    tegenrekening* transferencia* uberweisung* unaddebito virement* wire
  `,
  card: `
    americanexpress amex applepay bancomat bankpas* betaalkaart* betaalpas* caducidad card cardnumber* cards carta cartadicredito cartao carte
    cartebancaire cartebleue cartes cartoes cb creditcard* cvc cvv debitcard* debitkarte* eckarte* expiry girocard* googlepay kaart kaarten
    kaartnummer* karte karten karteninhaber* kartennummer* klarna kreditkarte* maestro mastercard* mbway multibanco pasnummer paypal pinpas* postepay
    prufnummer* stripe tarjeta* visa
  `,
  account: `
    account accountje accounts accout acct acount allaccount allutenza allutenze bedrijfsaccount* benutzerkonto* cadastro compte comptepro comptes
    comptesclient contas contoutente cuenta* dellaccount dellutenza dellutenze espace espacio firmenkonto* gebruikersaccount* klantaccount*
    klantenaccount* klantprofiel* konten konto kontos kundenkonto* kundenprofil* kundenzugang* laccount lutenza lutenze mandant* nutzerkonto*
    omgeving onlinekonto* organisation organization perfil perfiles perfis profiel profil profile profiles profili profilo profils subaccount* tenant
    unaccount unutenza unutenze useraccount* utenza utenze workspace zugang
  `,
  login: `
    aangemeld aanmeld* accede acceder accedere accediamo accedo acces acceso accesos access accessi accessing accesso aceder acedo acessar acesso
    acessos allaccessi allaccesso allutente angemeldet anmeld* ausgeloggt ausgesperrt autentic* authentif* benutzername* buitengesloten collegarmi
    collegarsi conectar* connecte connectee connecter connectons connexion credencia* credential* credenzial* dacces dauthentif* deconnect*
    dellaccessi dellaccesso dellutente didentifiant* eingeloggt einlogg* entrar entrare entro gebruikersnaam identifiant* ingelogd ingresar iniciar
    inlog* lacces laccessi laccesso lauthentif* lidentifiant* log logado logar logear* loggare loggarmi loggat* logge logged loggedout logging login*
    logon logout loguear* lutente reconnect* reconnex* reinkomm* sesion sessao session* sign signed signin signing signon singlesignon sso toegang
    uitgelogd unaccessi unaccesso unutente username* usuario utente utilizador zugang zugangsdaten zugriff
  `,
  password: `
    clave claves codiceaccesso contrasena* contrasenha* dimenticat* doublie esqueceu esqueci forgot forgotten keepass kennwort* loublie mdp
    motdepasse olvid* opnieuw oublie palavra palavrapasse parola parolachiave passcode* passe passphrase password* passwort* paswoord* pasword pin
    pincode* pinnummer* pins pwd recuperac* recupero redefin* reimpost* reinicializ* reinitialis* reset resetear resets resettare resetten resetting
    restablec* ripristin* senha senhas vergessen vergeten wachtwoord* zugangscode zuruckgesetzt zurucksetz*
  `,
  'two-factor': `
    2fa allautenticaz* autenticac* autenticad* autenticaz* autentificac* authenticatie* authentication* authenticator* authentificat* authentifizier*
    authy backupcode* bestatigungscode* beveiligingscode* bevestigingscode* code codedeverification codes codice codici codigo codigos
    dauthentificat* dellautenticaz* deuxetapes dobleautenticacion doblefactor doubleauthentification duasetapas dupla einmalcode* einmalpasswort*
    etapas etapes facteur facteurs factor factores faktor* fatores fattore fattori freischaltcode* herstelcode* lautenticaz* lauthentificat* mfa
    notfallcode* onetime otp pasos passkey* qr recoverycode* sicherheitscode* sms token tokens totp tweefactor* tweestaps* tweetraps* twofactor
    twostep unautenticaz* verifica verificacao verificacion verificatie* verification* verifizier* verify yubikey* zweifach zweifaktor* zweistufig*
    zweiter
  `,
  'access-rights': `
    abilit* acces acceso accesos access acesso allabilit* allautorizz* allow allowed authorise authoriz* autoris* autoriz* benutzerrecht* berechtigt
    berechtigung* bevoegdhe* dacces dautoris* dellabilit* dellautorizz* derecho derechos dhabilit* direitos diritti diritto droit droits ecriture
    editor entitlement* escrita escritura freigab* freischalt* funcao funcoes gebruikersrecht* gebruikersrol* grant habilit* labilit* lacces
    lautoris* lautorizz* lectura lecture leesrecht* leitura leserecht* lesezugriff* lettura lhabilit* machtig* nutzerrecht* nutzerrolle* permessi
    permesso permiso permisos permissao permission* permisso* privileg* readonly rechte rechten restrict* right rights rol role roles rolle rollen
    ruoli ruolo schreibrecht* schreibzugriff* schrijfrecht* scrittura seat seats toegang toegangsniveau* toegangsrecht* unabilit* unautorizz* viewer
    zugriff*
  `,
  'admin-role': `
    admin adminaccount administrador* administrat* adminkonto adminrecht* adminrights admins adminzugang* allamministrat* amministrat* beheerder*
    beheerrecht* dadministrat* dellamministrat* gestionnaire* gestor gestora gestore gestores hauptbenutzer* hauptnutzer* hoofdbeheerder*
    hoofdgebruiker* kontoadmin* ladministrat* lamministrat* moderador* moderator* owner root superadmin* superuser* superusuario* superutente
    superutilisateur* superutilizador* sysadmin* systemverwalt* unamministrat* verwalter*
  `,
  'owner-change': `
    allintestat* allintestaz* besitzer* cambiodetitular cede ceder cesion cessao cession* dellintestat* dellintestaz* eigenaar* eigenaren eigendom
    eigentumer* geschaftsfuhrerwechsel handover hauptinhaber* hoofdeigenaar inhaber* intestat* intestaz* kontoinhaber* lintestat* lintestaz*
    nachfolger* newowner opvolg* overdracht* overdrag* overgenomen overname* overzett* owner* passaggio propietari* proprietaire* proprietari*
    proprietor reassign* repreneur* reprise subentr* successeur* successor* sucesor* sucessor* takeover tenaamstelling* titleholder titolar*
    titulaire* titular* transfer* transmiss* trasfer* traspas* ubergab* ubernahme* ubernehm* ubernimm* uberschreib* ubertrag* umschreib* umstellen
    unintestat* unintestaz* vertragspartner* voltura volura
  `,
  hacked: `
    aanvaller* abusivo accessiabusivi allattacc* allintrus* angriff* ataque* attacc* attack attacker* attaque* ausgespah* betrug* breach* burla*
    ciberataque* compromess* comprometid* compromis* cyberattaque* datalek* datenleck* dattaque* dellattacc* dellintrus* descroc* dhameconnage
    dintrus* dusurp* einbruch* eindringling* erpress* escroc* estafa* filtrac* filtrad* fraud* fremdzugriff* frode frodi fuite* gegijzeld gehackt*
    geknackt gekraakt* gelekt gijzelsoftware golpe golpista* hack* hameconnage hijack* inbraak* indringer* intruder* intrus* invadid* invadiram
    invadiu invasao invasor* jaquead* kompromittier* lattacc* lattaque* leak leaked lescroc* lhameconnage lintrus* lusurp* malveillant* malware
    misbruik* missbrauch* onbevoegd* oplicht* phish* pirat* ransomware rubat* scam scammed scammer* scams schadsoftware* spoof* spyware
    stolenpassword suplant* suspicious trojan* truffa* unattacc* unauthori* unbefugt* unintrus* usurp* vazamento* vazou verdacht* violat* violazion*
    virus vulnerad*
  `,
  'stolen-lost': `
    abhanden burglar* cambriol* degare* derobe* desaparec* dieb diebe diebstahl* dief diefstal* dieven disappeared disparait disparu* egare*
    einbrecher* einbruch entwendet* extravi* furtad* furti furto gejat geklaut* gestohlen* gestolen hurtad* hurtaron hurto hurtos inbraak inbrekers
    ingebroken introuvable* klauen klaut klaute kwijt kwijtgeraakt ladrao ladri ladro ladroes ladron* legare* lose losing lost mislaid misplaced
    missing nicked ontvreemd* perdeu perdi perdid* perdio perdu perdue perdus perdut* persa persi perso perte pickpocket* pinched robad* robaron
    robbed robo robos roubad* roubaram roubo roubos rubat* scompars* smarr* sottratt* sparit* steal stole stolen sumiram sumiu sustraid* sustraj*
    theft thief thieves trafugat* verdwenen verlegt verlies verlor verloren verlust* vermisst* vermist* verschwunden* vole volee volees voles voleur*
    zoekgeraakt
  `,
  'phone-device': `
    android* aparelho* apparaat apparaten appareil* arbeitshandy* cellphone* cellular* celular* chromebook* computador* computer* dappareil* device*
    diensthandy* dispositiv* dordinateur* endgerat* festnetz* gerat gerate geraten gsm handset* handy handys ipad* iphone* kassatablet* kassengerat*
    kassenterminal* kiosk landline lappareil* laptop* lordinateur* macbook* mobiel mobieltje* mobile* mobilgerat* mobiltelefon* movil moviles
    notebook* ordenador* ordinateur* palmare pc phone* pinautomaat portable* portatil* rechner scanner* simcard simkarte smartphone* tablet* telefon*
    telefoon* telemoveis telemovel telephone* telephonique terminal terminales terminaux toestel* werktelefoon*
  `,
  'unlock-block': `
    active afgesloten ausgesperrt* aussperr* ban banned bevroren blacklist* blocc* block blocked blockier* blocking blokkeer* blokkeren bloqu*
    buitengesloten congelad* congelat* dactive deactivated deaktiviert* deblokk* debloqu* desactiv* desativad* desbloque* destranc* deverrouill*
    disabilit* disabled disattivat* eingefroren enable enabled entsperr* freeze freigeb* freigeschaltet freischalt* frozen geblokkeerd* gedeblokkeerd
    gele gelee gesperrt* heractiver* inhabilitad* lactive lock locked locking lockout ontgrendel* opgeschort reactiv* reaktivier* reativ* reopen*
    restore* riabilit* riattiv* sblocc* sospes* sperr* suspend* suspens* trancad* uitgeschakeld unblock* unlock* vergrendeld* verrouill* vrijgeven
  `,
  'email-address': `
    absenderadresse* adres adresse adressemail alias allemail allindirizzi allindirizzo boite boitemail buzon caixa casella caselle correio
    correioeletronico correo* couriel courriel* dadresse dellemail dellindirizzi dellindirizzo demail demails direccion domain domaine* domains
    domane* domein* dominio elettronica email* endereco enderecos gmail* hotmail* inbox* indirizzi indirizzo ladresse lemail lemails lindirizzi
    lindirizzo mail mailaddress mailadres* mailbox* mailes mailkonto* mailpostfach* mails mailtje* mailto mel messagerie* newsletter* outlook* pec
    posta posteingang* postfach* postvak* rechnungsmail spam spamordner unemail unindirizzi unindirizzo
  `,
  'user-profile': `
    account* allimpiegat* allutente allutenti angestellte* anwender* belegschaft* benevole* benutzer* colaborador* colega* collaborat* colleague*
    collega* colleghi collegue* companer* dellimpiegat* dellutente dellutenti demploye* dequipe* dipendent* dutilisat* emplead* employe* empregad*
    equipa equipe* equipo funcionari* gebruiker* impiegat* kollege* kollegin* leden lemploye* lequipe* limpiegat* lutente lutenti lutilisat*
    medewerker* member members membre membres membri membro membros miembro* mitarbeiter* mitglied mitglieder* nutzer* perfil perfiles perfis
    personeel plantilla profiel* profil profile* profili profilo profils salarie* squadra staff team teamleden teamlid* teammate* teammitglied*
    trabajador* unimpiegat* unutente unutenti user username* users usuaria* usuario* utente utenti utilisat* utilizador* volontari* voluntari*
    volunteer* vrijwilliger* werknemer*
  `,
  'employee-left': `
    alluscit* ancien ancienne anciens andati andato antiga antigo antigua antiguo aposent* ausgeschieden* ausgetreten ausscheid* austritt* baja
    dancien dancienne danciens deixou dejo delluscit* demissao demission* demitid* demitiu depart departed departure* desligad* despedid* despidi*
    dimess* dimission* dimit* dismissed ehemalig* entlassen* ex exdipendent* exemplead* exemployee* exfuncionari* exmedewerker* exmitarbeiter*
    exsalarie* extrabajador* fired former fue gefeuert gegangen geht gekundigt gepensioneerd* gone jubil* laidoff lancien lancienne lanciens lascia
    lasciata lasciato leave leaves leaving left licenci* licenziat* luscit* marcharon marcho offboard* ontslag ontslagen opgestapt parti partie
    partis pensioen pensionat* pensione quit quits quitte quittee reform* remercie rente renuncio resign* retired retiring retraite ruhestand sacked
    sairam saiu uitdienst unuscit* uscit* verlassen verlasst vertrek vertrekt vertrok* vire viree voormalig* vorganger* vroeger* weggegaan
    weggegangen
  `,
  'end-verb': `
    abbestell* abbrech* abbruch* abgemeldet abmeld* absag* afgemeld afgezegd afmeld* afzeg* allannull* allinterromp* annul* anul* arret* aufgelost*
    aufhor* auflos* aussteig* austret* baja bajas beeindig* beend* cancal cancel* cancle cessar cessare cessazion* cesser dannul* darme darret*
    dellannull* dellinterromp* denuncia denunciar desabonn* desinscri* desist* dinterromp* discontinu* disd* disiscri* encerr* end ending ends fin
    finaliz* geannuleerd gekuendigt gekundigt herroep* interromp* jannul* jarret* kuendig* kundig* lannul* larret* linterromp* mannul* marret* mettre
    mresilier nannul* narret* ontbind* opgezegd opt optout opzeg* quit raus recedere recediamo recess* rescind* rescisao rescision* resilee resiler
    resili* resolucao resolver retract* revoc* revog* revoke* risoluzion* romper rompre rompt rucktritt* stop stopgezet stoppen stopper stopping
    stopzet* stornier* storno suspender terminar terminare terminat* terminer uitschrijv* uitstappen unannull* uninterromp* unsubscrib* widerruf*
    withdraw* zegt zurucktret*
  `,
  'delete-close': `
    abmelden afgesloten afsluiten allelimin* apag* aufloesen auflos* austragen borra borrad* borrar* borre borren borrenme borro cancell* cerrad*
    cerrar cestin* chiud* chius* cierr* close closed closing closure cloture* deactiv* deaktivier* defface* delete* deleting deletion* delimin*
    dellelimin* delte desactiv* desaparecer desativ* destroy destru* detrui* dichtmachen disattiv* dissolve distrugg* distrutt* effac* elimin*
    encerr* entfern* erase* erasure excluam exclui excluida excluido excluir exclusao fechad* fecham* fechar* feche fechei fechem ferme fermer
    fermeture* fermez geloscht geschlossen gesloten gewist lefface* lelimin* loeschen losch* opdoek* opgeheven opheff* opruimen purge* radiation
    radier remocao remov* rimoss* rimozion* rimuov* schliessen schliesst schliessung* scrap shut shutdown sluit sluiten stillgelegt stillleg*
    suppression* supprim* suprim* unelimin* unregister* vernicht* verwijder* weghalen wipe wiped wis wissen
  `,
  contract: `
    accord accordi accordo acordo* acuerdo* agreement* allaccordi allaccordo apolice* bail commitment contract* contrat* convenio* convention*
    convenzion* daccord deal dellaccordi dellaccordo dengagement* engagement* fidelidade fidelizac* framework huurcontract* huurovereenkomst* laccord
    laccordi laccordo laufzeit* lease leasecontract* leasingvertrag* lengagement* liefervertrag* lizenzvertrag* looptijd* mietvertrag* msa
    nutzungsvertrag* onderhoudscontract* overeenkomst* pachtvertrag* plan plans police policy polis poliza* polizz* raamcontract* rahmenvertrag*
    rental retainer servicevertrag* sla termo unaccordi unaccordo vereinbarung* versicherung* vertrag* verzekering* wartungsvertrag*
  `,
  subscription: `
    abbonament* abbonat* abo abonne* abonnier* abos adesao adhesion* allabbonament* alliscrizion* annual anuidade* assinante* assinatura* autorenewal
    canone cotisation* cuota dabonne* dadhesion* dauerauftrag dellabbonament* delliscrizion* dessai essai experimentac* forfait* formule* freetrial
    iscrizion* jaarabonnement* jahresabo* labbonament* labonne* ladhesion* lessai licenca licencas licence* licencia* license licenses licentie*
    licenz* lidmaatschap* liscrizion* lizenz* maandabonnement* magazine membership* membresia* mensalidade* mensualidad* mitgliedschaft* monatsabo*
    monthly newsletterabo* periododeprueba plan planes plano planos premium probeabo* probemonat* probezeit proefabonnement* proefmaand*
    proefperiode* prova prueba renewal seat sottoscri* souscri* sub subs subscrib* subscric* subscripcion* subscription* suscri* tarif testphase*
    tier trial trials unabbonament* uniscrizion* yearly
  `,
  order: `
    aankoop* achat achats achete achetee acquist* allacquist* allordine allordini auftrag auftrage auftrags* basket bestel besteld bestelle bestellen
    bestelling* bestellnummer* bestellt bestellung* bestelnummer* bestelt bondecommande carrello carrinho carrito checkout colis commande* compra
    comprada comprado comprados compras comprat* compre comprei comprou consignment* dachat dachats dellacquist* dellordine dellordini einkauf*
    encargamos encargo* encomend* gekauft gekocht jachete kauf kaufe lachat lachats lacquist* lordine lordini machete nabestel* nachbestell* nachete
    orden ordenes order* ordinare ordinat* ordinazion* ordine ordini pacchi pacco pacote* paket* pakket* panier paquete* parcel* pedido* po purchase*
    reorder* sammelbestellung* sendung* shipment* unacquist* unordine unordini warenkorb* winkelmand* winkelwagen*
  `,
  booking: `
    afspraak* afspraken agend* allappuntament* appointment* appuntament* asiento* bigliett* bilhete* billet* boek boeken boeking* book booked
    booking* books buche buchen bucht buchung* camera camere chambre* checkin cita citas consulta creneau* dellappuntament* entrada entradas geboekt
    gebucht gereserveerd habitacion* kaartje* kamer kamers karten lappuntament* lugar lugares marcac* marcar marquei mesa mesas omboek* plaats
    plaatsen platz platze plaza plazas posti prenot* quarto quartos rdv rebook* rendezvous reserv* room rooms seat seats sitzplatz* slot slots stay
    stellplatz* table tafel tavoli tavolo termin termine terminen ticket tickets tisch turno turnos umbuch* unappuntament* vorbestell* zimmer
  `,
  'no-longer-need': `
    allinutil* allusiamo allutilizz* anymore aufgeben aufgegeben bedrijfsbeeindiging benotig* besoin besoins betriebsaufgabe* bisogno brauche
    brauchen ceased cerrado cerramos cese cessata cessation cessato cesse cessiamo cessons chiudiamo closes dellinutil* dellusiamo dellutilizz*
    desnecessari* dutilis* encerrou falta fechamos fechou ferme fold folding gebruik gebruiken geschaftsaufgabe* hace hoeft hoeven innecesari*
    inutil* linutil* lohnt longer lusiamo lutilis* lutilizz* meer mehr necesit* necessit* need needed needless nietgebruikt nodig nutteloos* nutze
    nutzen nutzlos* obsolete ongebruikt* opgeheven overbodig* precisa precisamos preciso redundant retire retiring schliessen sert serve servem
    servir servono sirve sirven sobra stilllegung* stopped stoppen superflu* surplus uberfluss* uberholt ungenutzt* uninutil* unnecessary unneeded
    unnotig* unused unusiamo unutilizz* unwanted usamos useless usiamo uso utilis* utilizamos utilizz* winding wound ya
  `,
  'switch-supplier': `
    aanbieder* abwander* ailleurs allaltra allaltro alloperatore alternatief alternativa* alternative* altra altro altrove anbieter* andere anderen
    anderer anderes anderswo another autre cambiamo cambiamos cambiar cambiare cambio changeons changer competencia* competidor* competition
    competitor* concorren* concurr* dailleurs dautre dellaltra dellaltro delloperatore dienstleister* elders elsewhere fornecedor* fornitor*
    fournisseur* gewechselt konkurrenz* lado lailleurs laltra laltro lautre leave leaving leverancier* lieferant* loperatore migrac* migrar* migrat*
    migrer migreren migriamo migrieren migrons mitbewerb* move moved moving mudamos mudar operadora* operatore other otra otro outra outro overgaan
    overgaat overgestapt overstap* pasamos pasarnos passare passer passiamo passons prestador* prestataire* proveedor* provider* quitter quittons
    rival supplier* switch* trocamos trocar umgestiegen umsteig* unaltra unaltro unoperatore vendor* wechsel* weggaan wisselen woanders
  `,
  'notice-period': `
    ablauf ablaufen afloopt aflopen allanticipat* antecedencia antecipad* antelacion anticipad* anticipat* anticipe anticipee ausserordentlich* aviso
    contractduur* decheance decorrenza dellanticipat* dengagement dexpir* durata duree earliest early echeance eerstvolgende effective einddatum*
    engagement expir* fidelizac* frist fristen fristgerecht* fristlos* fruhestmoglich* jahresende* kundigungsfrist* lanticipat* laufzeit* lecheance
    lengagement lexpir* lock lockin looptijd* maandelijks* mindestlaufzeit* minimum minimumlooptijd* monatsende* month months nachstmoglich* naturale
    notice noticeperiod opzegtermijn* ordentlich* period permanencia* plazo plazos prazo prazos preavis* preavvis* prochaine quartal* quarter
    remaining resterende restlaufzeit* scade scadenz* scadere sonderkundigung* term terme termijn termine termini tie trimestre tussentijds*
    unanticipat* vence vencer venceu vencid* vencim* vertragsende* vervroegd* vigencia vincoli vincolo vorzeitig* zeitpunkt
  `,
  'stop-delivery': `
    aanhouden aannemen allinvii allinvio anhalten annahme annehm* arreter arretez aufhalten auslieferung* aussetz* bloccare bloquer consegn*
    dauerauftrage deliveries delivery dellinvii dellinvio denvoi denvois detener* detenga detengan dexpedier dexpedit* dispatch* entrega* enviar
    envio envios envoi envois expedic* expedier expedit* fermare fermate halt halted halting hold intercept* intercett* invii invio lenvoi lenvois
    leveren levering* lexpedier lexpedit* liefern lieferstopp* lieferung* linvii linvio livraison* livre livrer livrez onderschep* ongoing opschort*
    parar parem paren pausa pausar pause* pausier* pauzeer* pauzeren rausschick* recall* rechaz* recurring recus* refus* remessa* reparto retenir
    reter rifiut* ship shipment* shipping skip sospend* spedire spedizion* standing stop stopped stoppen stopzett* suspend* tegenhouden trattener*
    uninvii uninvio versand* verschick* versenden versturen verweiger* verzend* weiger* zuruckhalten zuruckrufen
  `,
  renewal: `
    automatic* automatique* automatisch* autorenew* autoverlangerung doorloopt doorlopen erneuer* extend* extension folgejahr hernieuw* prolong*
    proroga* prorrog* reabonn* reconduction* reconduit* recurring renew* renouvel* renov* renueva* renueven rinnov* rollover stillschweigend*
    stilzwijgend* tacita tacitamente tacite* tacito verlanger* verleng* vernieuw* vertragsverlangerung*
  `,
  lawyer: `
    abogad* advocaat* advocacia advocaten advocatenkantoor* advogad* advokaat allavvocat* anwalt* attorney* avocat* avvocat* barrister*
    bedrijfsjurist* bufete* cabinet causidico conseil counsel davocat* dellavvocat* deurwaarder* dhuissier* doutor fachanwalt* giurist* huissier*
    incassobureau inkasso* juridic* juridique* jurist* justiziar* kanzlei* lavocat* lavvocat* lawer lawfirm lawyer* lawyr laywer legal legale legali
    legalteam letrada* letrado* lhuissier* licenciado maitre mieterverein* notai notaio notaire* notar notaria notaries notarin notario* notaris*
    notary paralegal patrocinat* procurador* protectionjuridique raadsman raadsvrouw rechtsabteilung* rechtsanwalt* rechtsbeistand* rechtsbijstand*
    rechtshulp* rechtsschutz* solicitador* solicitor* studiolegale unavvocat*
  `,
  court: `
    allarbitrat* allingiunzion* alludienza amtsgericht* arbitr* assign* audience* audiencia* bemiddel* causa cause conciliac* conciliat* conciliaz*
    contentieu* cour court courthouse courts dagvaard* darbitrage* dassign* daudience* dellarbitrat* dellingiunzion* delludienza dinjonction*
    dinstance gerechtelijk* gericht* geschil geschillencommissie* giudice giudici giudizi* hearing hearings ingiunzion* injonction* injuncao
    injunction* instance judge* judgment* judicia* jueces juez jueza juge jugement* juges juicio* juiz juizes juizo julgado* julgament* jury juzgado*
    kantonrechter* kortgeding landgericht* larbitrage* larbitrat* lassign* laudience* lawsuit* lingiunzion* linjonction* linstance ludienza
    magistrat* mahnbescheid* mahnverfahren* mediateur* mediation mediator* mediazion* monitorio procedure* proces processi processo processos
    prozess* prudhomme* rechtbank* rechter rechters rechtsgang rechtszaak* rechtszaken richter* ruling schiedsgericht* schlichtung* sentenca*
    sentencia* sentenz* smallclaims subpoena* trial tribunais tribunal* tribunaux udienz* unarbitrat* uningiunzion* unterlassung* unudienza urteil*
    verdict verfahren* verhandlung* vollstreck* vonnis* zitting*
  `,
  sue: `
    aangifte aanklag* aanspannen abmahn* acao acciones acion* acoes action* adire adiremo allazion* angezeigt anzeig* assign* attaqu* azion* burofax*
    causa citare citaz* citeremo claim claims daction* dagen dagvaard* dassign* dattaqu* dellazion* demanda demandado demandamos demandar* demandas
    demeure denunci* dester diffid* eidesstattlich* einklag* einreichen emprender enforce* escalat* ester file filing gedaagd geltend gerechtelijke
    ingebrekestell* intentar interpel* interpon* interpor klaag klag* laction* lassign* lattaqu* lawsuit* lazion* legalaction legales legali litig*
    mise misedemeure plainte plaintes porter poursuite* poursuiv* procedeer* procedere procederemo procederen proceedings processar* processo
    prosecut* prozessier* queixa* querel* rechtliche rechtsweg* reclamacion* saisie saisir saisirons schritte serve sommatie* stappen strafanzeige*
    sue sued sues suing summon* trascin* unazion* verklag* vervolg* vorgehen
  `,
  'legal-adjective': `
    allillecit* allillegal* bgb binding civil* codigo compliance contractual* contractueel* contractuel* contrattual* contratual* criminal*
    dellillecit* dellillegal* dillegal* dillicit* dirregul* enforceable estatut* gesetz* giuridic* ilegal* ilicit* illecit* illegaal* illegal*
    illegittim* illicit* irregul* judiciair* judicial* juridi* juristisch* law lawful* laws lecito legal* legaux legge leggi legislac* legislat*
    legit legittim* leis ley leyes liable licite* licito lillecit* lillegal* lillicit* lirregul* loi lois nichtig* norma normativ* norme obligac*
    onrechtmatig* onwettig* paragraf* paragraph* penal* rechtens rechtlich* rechtmassig* rechtmatig* rechtsgeldig* rechtsgultig* rechtskraftig*
    rechtssicher* rechtswidrig* reglement* regulation* regulatory statut* stgb strafbaar* strafbar* strafrecht* unillecit* unillegal* unlawful*
    unrechtmassig* unzulassig* vertraglich* vertragsrecht* void voidable wetboek* wetgev* wettelijk* wetten wettig* zivilrecht* zulassig*
  `,
  'clause-terms': `
    absatz addendum agb agbs agreement alinea allallegat* allarticol* allegat* anexo* anhang annex annexe* apartado* article articles articol*
    articulo* artigo* artikel artikelen bedingung* bepaling* bestimmung* bijlage caracteres cgu cgv clause* clausol* clausula* clausule* condic*
    condition* condizion* dalinea dannexe* darticle darticles dellallegat* dellarticol* disposition* estipul* fineprint gebruiksvoorwaarden
    geschaftsbedingung* klausel* kleine kleingedruckt* lalinea lallegat* lannexe* larticle larticles larticol* letra letras lettertjes
    leveringsvoorwaarden lieferbedingung* miudas nutzungsbedingung* paragraaf* paragraf* paragraph* passus pequena petits policies policy postille
    provision* regelung* schedule section smallprint stipul* tandc tcs term termes termini termino terminos termos terms unallegat* unarticol*
    vertragsbedingung* vertragstext* voorwaarde* wording ziffer
  `,
  liability: `
    aansprakelijk* accountab* allassicur* asegur* assicur* assur* aufkomm* blame colpa colpe colpevol* coupable* cover coverage culpa culpab*
    culpado* dassur* dellassicur* dimput* einsteh* ersatzpflicht* fahrlassig* fault faute fautes garant gewahrleist* guarantor haft* imput* indemnif*
    indemniz* instaan insur* lassicur* lassur* liab* limput* nalatig* neglig* opdraai* owe regress* responder responsab* responsavel responsib*
    risponde rispondere schuld schuldig* seguradora* seguro* tort unassicur* verantwoordelijk* verantwort* verhaal* verschuld* versicher*
    verwijtbaar* verzeker*
  `,
  damages: `
    abim* allindenn* ausfall* averia averiad* averias beschadig* cesante cessantes compens* consequential dabim* damage* danad* danific* dannegg*
    danni danno dano danos dedommag* dellindenn* dendommag* derving* destroyed dindemn* dommage* downtime endommag* entgangen* entschadig* ersatz
    estrag* folgeschaden* gederfd* geschadigt* gevolgschade* gewinn* guadagno harm indemn* indeniz* indenn* kaputt labim* lendommag* lindemn*
    lindenn* loss losses lossof lost lucro lucros mancato manque omzet omzetverlies* perda perdas perdid* perdit* perjudic* perjuici* perte pertes
    prejudice* prejuizo* profit profits reparation* resarc* ressarc* revenue risarc* rovin* ruin ruinad* ruined ruiniert ruins schade schadeclaim*
    schadeloos* schaden schadenersatz* schadens* schadevergoed* suffer* umsatzausfall* umsatzverlust* unindenn* verdienstausfall* verlies* verliezen
    verlust* wasserschaden*
  `,
  authority: `
    acm administration aduana* aepd agcm agcom agencia agency agenzia alfandega* allagenzia allantitrust allassociazioni allautorit* allispettor*
    allispezion* altroconsumo amt amter anacom antitrust asae asl associazioni aufsichtsbehord* authorit* autoridad* autorit* ayuntamiento* bafin
    bauamt* bbb behorde* belastingdienst* bundesnetzagentur* camara chamber cnil codacons comune consommat* consumator* consumentenbond*
    consumerprotection consumo consuwijzer council customs dadministration datenschutzbehorde* dautorite* deco defensor dellagenzia dellantitrust
    dellassociazioni dellautorit* dellispettor* dellispezion* dgccrf dimpots dinspecteur* dinspection* dogana dombudsman douane* facua federal
    financas finanzamt* fisc ftc garante gemeente* gemeinde gesundheitsamt* gewerbeaufsicht* government hacienda handelskammer* hmrc ico ihk impots
    inspec* inspetor* instantie* ispettor* ispezion* jugendamt* kamer kartellamt* keuringsdienst* ladministration lagenzia landratsamt* lantitrust
    lassociazioni lautorit* limpots linspecteur* linspection* lispettor* lispezion* livrodereclamacoes lombudsman mairie* ministere* ministerie*
    ministerio* ministerium* ministero ministry municip* nvwa ocu office officials ombuds* omic ordnungsamt* organismo* overheid* portaldaqueixa
    prefecture* prefettura procon profeco provedor* quechoisir receita reclameaqui reguladora regulator* repression* sernac signalconso
    stadtverwaltung* tax toezichthouder* tradingstandards unagenzia unantitrust unassociazioni unautorit* unispettor* unispezion* urssaf
    verbraucherschutz* verbraucherzentrale* veterinaramt* watchdog* wettbewerbszentrale* zoll zollamt*
  `,
  police: `
    aangifte anzeige arrest* boletim carabinier* comisaria* commissariat* constable cop cops crime crimes criminal* cybercrime delegacia* delito*
    denqueteur* denuncia denuncias detective* enqueteur* esquadra fbi fiscal fiscalia fraudsquad gendarm* gnr guardia guardiacivil justitie kriminal*
    kripo lenqueteur* ministeriopublico misdrijf* mossos ocorrencia officer officier plainte police policeman policemen policia* policier* politie*
    polizei* polizia poliziott* polizist* procura procureur* prosecutor* psp queixa questura reati reato rechercheur* sheriff staatsanwalt*
    strafanzeige* strafrecht* wachtmeister*
  `,
  'press-review': `
    avaliac* avis badreview beoordeling* bewertung* bildzeitung blog commentaire* davis detoiles diario diarios divulg* erfahrungsbericht* estrelas
    estrellas etoiles expose* facebook fachpresse fernsehen forum forums giornal* google googlereview* iene imprensa instagram jornais jornal*
    journal journalist* journaux krant kranten kununu lavis letoiles linkedin lokalpresse* lokalzeitung* media medias medien medios netzwerke
    newspaper* offentlich* openbaar* opinion* periodic* periodista* pers post posten posting prensa press presse pubblic* public publicamente
    publicar publiceer* publicly publico publiek* publier publierai publique* publish* radio rating* recensie* recension* reddit redes reporter*
    reseaux resena* resenha* review* rezension* shitstorm sociais social sociale sociales socialmedia sociaux soziale stampa stars stelle sterne
    sterren striscia televisao televisie television* tiktok tripadvisor trustpilot tv twitter twitteren veroffentlich* viral yelp youtube zeitung*
  `,
  complaint: `
    allobiezion* beanstand* beklag bemangel* beschwer* bezwaar* bezwaren claim complain* contest* dellobiezion* descontent* dispute dissatisf*
    dobjection* doleance* dopposition einspruch* esposto formal formale formally formeel formele formelle* formlich* griefs grievance*
    hojadereclamaciones insatisf* klacht* klagen lament* litige* lobiezion* lobjection* lodge lopposition mangelruge* mecontent* obiezion* objec*
    ontevreden* opposition plaindre plains plainte* protest* queix* queja* raise reclam* reklamation* reklamier* report ruge rugen scontent*
    unobiezion* unzufrieden* widersprech* widerspruch*
  `,
  ultimatum: `
    advertencia advertimos advierto allimmediat* allultima allultimatum allultimo altrimenti amanha andernfalls ansonsten asap ate aujourdhui
    ausserstenfalls avertissement* aviso avvert* chance contrario daujourdhui davertissement* deadline delai dellimmediat* dellultima dellultimatum
    dellultimo demain demand dernier derniere dheures dici dienstag dimmediat* dinsdag direct domani donderdag donnerstag dultimatum entro eod faute
    fautedequoi final finally freitag friday frist fristsetzung* giovedi heures heute hoje horas hours hoy imediat* immediat* inmediat* jeudi jueves
    kans laatste last lastchance latest laujourdhui lavertissement* letzte letzten letzter letztmalig* letztmals lheures limmediat* lultima
    lultimatum lultimo lundi lunedi lunes maandag manana mardi martedi martes mercoledi mercredi miercoles mittwoch monday montag morgen oggi
    onmiddellijk* onverwijld oportunidad oportunidade ore otherwise plazo possibilita prazo quarta quinta segunda senao setze sexta sinon sofort
    sommons sonst spatestens stunden subito terca thursday today tomorrow tuesday uiterlijk ultima ultimativ* ultimatum* ultimo umgehend unimmediat*
    unless unultima unultimatum unultimo unverzuglich* uur vandaag vendredi venerdi viernes vrijdag waarschuwing* warning warnung wednesday
    widrigenfalls woensdag zoniet
  `,
  consequences: `
    acciones acoes action actions allazioni allintraprend* allobblig* arrepend* azioni behalte bereuen choice choix consecuenc* consegu* consequenc*
    consequent* contraint* costrett* daction dactions dellazioni dellintraprend* dellobblig* demarche* dentreprend* doblig* dwing* einleit* emprender
    entreprend* escalat* escaleer* eskalier* folgen forcad* force forced forzad* gedwongen genoodzaakt gevolgen gezwungen gezwungenermassen
    intraprend* keus keuze konsequenz* laction lactions lamentar lazioni lentreprend* lintraprend* lobblig* loblig* maatregel* massnahme* measures
    medidas mesures misure nachspiel obblig* oblig* obrigad* ondernemen opcao opcion option otherwise passi pentir* proceed providencia*
    provvediment* pursue regret regrett* repercussion* represalia* reserv* riserv* scelta schritte spijt stappen steps suites tomare tomarei
    tomaremos unazioni unintraprend* unobblig* veranlassen voorbehoud* vorbehalt* weitere zwing*
  `,
  'data-protection': `
    aepd allinformativa anpd arco aufbewahrung* auftragsverarbeit* auskunftsrecht* avg avv betroffenenrecht* bewaartermijn* breach breaches ccpa cnil
    confidencialidad confidencialidade confidentialit* consenso consent consentement* consentim* conservation conservazione controller cookie cookies
    dados data datalek* dataprotection daten datenauskunft* datenschutz* dati datos dellinformativa donnees doubli dpa dpd dpo drittland* dsgvo
    einwilligung* eliminacao encarregado erasure esquecimento garante gdpr gegevens gegevensbescherming* hipaa informativa inzage inzageverzoek* lgpd
    linformativa lopd loschpflicht* loschung loubli oblio olvido oubli personal personales personali personenbezogen* personnelles persoonsgegevens
    pessoais privacidad privacidade privacy privacyverklaring* processing processor protecao proteccion protection rectification retention rgpd
    riservatezza sensitive soustraitant* speicherung* subjectaccess supresion titolare toestemming traitement* tratamento tratamiento trattamento
    uninformativa verarbeitung* verwerk*
  `,
  'warranty-right': `
    arrependimento avariad* averiad* bedenktijd* beweislast* conforme conformidad conformidade conformita conformite conformiteit* constructeur
    consumerrights coolingoff decennale defaut* defect* defeit* defekt* desistimiento deugdelijk* difett* ersatzlieferung* fallo fallos fault faulty
    fitness garantia* garantie* garanzi* gebrek* gewahrleistung* guarantee* herroepingsrecht* herstellergarantie* malfacon* mangel mangelfrei*
    mangelhaft* nachbesser* nacherfull* ocult* ondeugdelijk* recesso rectification remplacement repair replacement reposicion retourrecht*
    retractation riparazion* ruckgabe* ruilen sachmangel* sostituzion* troca umtausch* verbraucherrecht* vices vicio* vizi vizio warranties warranty*
    wettelijke widerrufsrecht* withdrawal
  `,
  'dismissal-labour': `
    abfindung* abmahnung* angestellt* arbeidscontract* arbeidsovereenkomst* arbeidsrecht* arbeitgeber* arbeitnehmer* arbeitsrecht* arbeitsvertrag*
    arbeitszeit* arbeitszeugnis* baja betriebsrat* cao ccnl cdd cdi clt conges contratdetravail contratodetrabajo contrattodilavoro convenio* datore
    demiss* demploye* desped* despid* dindemnite* dipendent* dismiss* elternzeit* empleador* employ* empregador* entlass* ferias ferie fgts
    finiquito* fire fired gewerkschaft* horasextra horasextras indemnite* indemnizacion krankgeschrieben krankschreib* kundigungsschutz* labor
    laboral* labour lavorator* lavoro lemploye* licenci* licenzi* lindemnite* liquidazione lohn lohne loon maternidad maternidade maternita maternite
    maternity mindestlohn* minijob* mutterschutz* nomina notice ondernemingsraad ontslaan ontslag* overtime overuren preavis probation probezeit*
    proeftijd* prudhom* redundan* rescisao rupture sack sacked salarie* severance sickleave sindacat* sindicat* straordinar* subsidio syndicat* tfr
    trabajador* trabalhador* trabalhist* transitievergoeding* travail tribunal uberstunden* unfair union unions urlaubsanspruch* uwv vakbond* wage
    wages werkgever* werknemer* workcouncil worker workers ziekteverlof zwangerschapsverlof*
  `,
  tenancy: `
    affitt* allaffitt* allappartament* allinquilin* alquil* alugar aluguel aluguer apartment* appartament* appartement* arrend* bail bailleur*
    betriebskosten* casera casero caution condomin* dappartement* dellaffitt* dellappartament* dellinquilin* desahuci* desaloj* despejo* dexpuls*
    eigenbedarf* evict* expuls* fiador* flat hausverwaltung* housing huisbaas huur* imoveis imovel inquilin* kaltmiete laffitt* landlady landlord*
    lappartament* lappartement* lease leaseholder* leases lexpuls* linquilin* locador* locat* locazion* logement* loyer* miet* mortgage* nebenkosten*
    neighbour neighbours onderhuur* ontruim* pacht* padronedicasa piso pisos proprietaire* proprietario raumung* renda rendas rent renta rental
    rented renting rents senhorio* servicekosten sfratt* souslocat* staffelmiete subaffitt* subarrend* sublet* subtenant* tenancy tenant* unaffitt*
    unappartament* uninquilin* untermiet* verhuur* vermiet* verpacht* vivienda* wohnung* woning*
  `,
  'fine-penalty': `
    allinfrazion* amende* astreinte* beboet* bekeuring* bestraf* boete* busse bussen bussgeld* coima* contraordenac* contravention* contravvenzion*
    damende* dastreinte* dellinfrazion* dwangsom* fine fined fines forfeit* geldbusse* geldstrafe* infrac* infrazion* knollchen lamende* lastreinte*
    linfrazion* multa* multe ordnungsgeld* ordnungswidrig* penal* procesverbal punish* punitive pv sancion* sanco* sancti* sanktion* sanzion*
    saumniszuschlag* straf strafe strafen strafzettel* ticketed uninfrazion* verbale verbalis* vertragsstrafe* verwarnung*
  `,
  permit: `
    abilitaz* accreditation agrement* allabilitaz* allautorizzaz* allomolog* alvara* anmeldepflichtig* approval ausnahmegenehmigung* authorisation
    authorization autorisation* autorizac* autorizzaz* baugenehmigung* bescheinigung* bewilligung* bouwvergunning* certificaat* certificac*
    certificad* certificat* certificer* concesion* concessao concession* dagrement* dautorisation* declaration* dellabilitaz* dellautorizzaz*
    dellomolog* dhomolog* erlaubnis* exempt* genehmig* gewerbeanmeldung* gewerbeschein* habilitac* habilitation* homolog* keurmerk* konzession*
    labilitaz* lagrement* lautorisation* lautorizzaz* lhomolog* licenca* licence* licencia* license* licensing licenz* lizenz* lomolog* nachweis*
    nullaosta omgevingsvergunning* omolog* ontheffing* permess* permis permiso* permissao permission permit* planning prefector* registration
    schankerlaubnis* scia sondernutzung* toestemming* unabilitaz* unautorizzaz* unomolog* vergunning* zertifikat* zoning zulassung*
  `,
  'advise-us': `
    aanrad* aconsej* aconselh* advice advies adviezen advise* aide aider allopinione allorient* asesor* auskunft* avis berat* conseil* consejo*
    conselho* consigli* consulenz* consult* counsel daider davis debemos deberiamos declair* dellopinione dellorient* delucidaz* devemos deveriamos
    deviamos devons devrais devrions dobbiamo dovremmo eclair* einschatz* empfehl* explain guidance guide guider help hilfe inschatting* know laider
    lavis leclair* lopinione lorient* meinung mening moet moeten opiniao opinion opinione orient* parecer parere pareri raad raccomand* raden rat
    raten ratschlag* rechtsauskunft* rechtsberatung* recomend* recomiend* recommand* recommend* should sollen sollte sollten suger* sugest* sugger*
    suggest* sugier* tell tipp tipps tips uitleg* unopinione unorient* weiterhelf*
  `,
  'may-we-legally': `
    allobblig* allow allowed anspruch* autoris* banned befugt* berechtigt* can compulsory consentit* could darf dautoris* dellobblig* derecho
    derechos dinterdi* direito direitos diritti diritto diviet* doblig* droit droits durfen durfte entitled erlaubt* exigible* forbidden gerechtigd
    gestattet* illegal interdi* lautoris* lawful lecito legal legalement legally legalmente legitim* licito linterdi* lobblig* loblig* mag mandatory
    may mocht mogen muss mussen must obblig* oblig* obrig* permess* permis permitid* permitted peut peuton pflicht* podemos possiamo posso pouvons
    prohib* proib* puede puedo recht rechtens required right rights strafbar* tenu tenus tenuti tenuto toegelaten toegestaan* unobblig* untersagt*
    verboden* verboten* verpflicht* verplicht* vietat* voorgeschreven vorgeschrieben* wettelijk* zulassig*
  `,
  boss: `
    abteilungsleit* afdelingshoofd* allamministratore amministrator* baas bazen bazin bedrijfsleid* bereichsleit* bestuur* betriebsleit* boss* capi
    capo caporeparto ceo cfo chairman chairwoman chef* chief coo coordenador* dellamministratore dencadrement dg dhierarchi* direcao direccion
    directeur* directie* direction director* directrice direktion* direktor* diretor* direttor* direttrice direzione dirigeant* dirigent* dona duena
    dueno eigenaar encadrement encargad* executive* filialleit* foreman founder* fuhrungskraft* gerant* gerencia gerente* geschaftsfuhr*
    geschaftsleit* head hierarchi* hoofd inhaber* jefa jefatura jefe jefes kundendienstleit* lamministratore leidinggevend* leiter* leitung*
    lencadrement lhierarchi* management manager* manageur* manageuse* managment mando* manger md owner patrao patron patronne pdg president
    presidente principal responsab* responsave* serviceleit* superieur* superior* supervisor* teamleider* teamleit* titolar* unamministratore
    verantwoordelijke* verantwortlich* vorgesetzt* vorstand* vp
  `,
  'higher-up': `
    above acima allescalation allistanza alto arriba authority bevoegd* boven bovenliggend* cargo chain competent* dechelon* decisionnair*
    dellescalation dellistanza descalad* dessus dhierarchi* doorverwij* ebene echelon* elevad* elevar elevarlo entscheidungsbefugt*
    entscheidungstrager* escala escalad* escalar* escalat* escaleer* escalen escaler* escalier* eskalation* eskalier* hierarchi* hierarchy hierarq*
    higher highest hochste hochsten hoger hogere hogerop hoher hohere hoheren hoherer hoogste instance instancia* instantie instanz* istanza
    lechelon* leidinggevend* lescalad* lescalation level lhierarchi* listanza livello niveau nivel oben oberste* opschalen remonter remontez senior
    sopra stelle superieur* superior* supervisor* tier ubergeordnet* unescalation unistanza up upstairs verantwortlich* vertice vertici vorgesetzt*
    weiterleit* zustandig*
  `,
  'speak-call': `
    angerufen anruf* appel* belafspraak bellen call callback calling calls chamada chamar charlar chat chiam* colloqui* comunic* connect contact*
    contat* conversa conversar conversation converse dappel* dechang* dentreten* dentretien* discuss discut* doorverbind* durchstell* echang*
    entreten* entretien* erreichen fala falar fale falei falo gebeld gesprach* gesprek* gesproken habla hablado hablar hable hablo jappel* joindre
    kontakt* lappel* lechang* lentreten* lentretien* ligacao ligacoes ligam ligar* ligou ligue liguei liguem llam* mappel* meeting melden meldet
    nappel* parla parlare parlarne parlato parle parler parlez parli parlo parlons pasen pasenme passat* passem passer passezmoi phone ponga pongan
    praat praten put rappel* reach rede reden richiam* ring ruckruf* speak speaking speaks spoken sprech* spreek spreekt spreken talk talking
    telefon* telephon* terugbel* through unterhalten verbind* zuruckruf*
  `,
  decide: `
    allautorizz* apoder* approv* aprobar aprov* authorised authority authorized autoris* autoriz* befugnis* befugt* beslis* besluit* bestimm*
    bevoegd* bevollmacht* competen* dautoris* decid* decis* dellautorizz* dhabilit* empowered entscheid* entschieden facolta facultad* gemachtigd*
    genehmig* habilit* judgement lautoris* lautorizz* lhabilit* mandate poder poter* pouvoir power resolver tranche trancher unautorizz* valide
    valider verantwort* zustandig*
  `,
  'somebody-else': `
    agent agente alguem alguien allaltra allaltri allaltro allinterlocut* alloperator* altra altri altro ander andere anderen anderer anderes anders
    another ansprechpartner* ansprechperson* anybody anyone atendente* autre autres colleague* collega* conseiller* dagent dautre dautres dellaltra
    dellaltri dellaltro dellinterlocut* delloperator* detre dhumain* diferente different dinterlocut* distint* divers* echt echte echten echter else
    etre humain* human humana humano iemand instead interlocut* jemand jemandem jemanden kollege* lagent laltra laltri laltro lautre lautres letre
    levend lhumain* linterlocut* loperator* medewerker* mens mensch menschen mensen mitarbeiter* operador* operator* other otra otras otro otros
    outra outro outros people person persona personas persone personlich personne personnes persoon pessoa pessoas qualcunaltro qualcuno quelquun
    real reale rep representative sachbearbeit* somebody someone staffer umana umano unaltra unaltri unaltro uninterlocut* unoperator* vrai vraie
  `,
  'again-repeat': `
    abermals again allennesim* altijd always alweer ancora another chaque constamment constant constante* constantly continu* costantemente daccapo
    dasselbe dauernd* dellennesim* denovo derselbe* dezelfde dieselbe* encore ennesim* erneut* everytime gleiche* herhaald* hetzelfde immer insist*
    jedesmal jinsist* keep keeps kept lennesim* maintes meermaals mehrfach* mehrmals meme memes mesma mesmo minsist* misma mismo ninsist* nochmal*
    nogmaals nouveau novamente nuevamente nuevo nuovamente nuovo once opnieuw otra outra permanent rappel* rebelote rechute* recommenc* recurr*
    reiter* reoccur* repeat* repet* repite resurg* rieccoci ripet* same schon sempre siempre sigue siguen standig* steeds stessa stessi stesso still
    telkens toujours unennesim* volta voltou volver voortdurend vuelta vuelve weer wieder wiederholt* wiederkehr* wiederum yet
  `,
  'how-many-times': `
    allennesim* cem centieme cento cien cinquieme combien countless cuantas cuarta cuarto decima decine dellennesim* denieme derde dezenas dixieme
    docenas dozen dritte dritten drittes duizend dutzend* enesim* enieme ennesim* fifth fois fourth funfte* hoeveel honderd honderdste hundertmal*
    hundred hundredth inumer* keer keren lenieme lennesim* maal maintes many mehrmals mil mille nth numerosas numerous oft often ofter ontelbare
    piuvolte quantas quante quarta quarto quatrieme quinta quinto repetidas reprise reprises sechste* second sesta several sexta sixieme sixth
    souvent tausendmal* tenth terceira terceiro tercer tercera terza terzo third thousand thrice tiende tientallen tigste time times troisieme twice
    umpteenth unennesim* unzahlig* vaak varias veces vez vezes vierde vierte* vijfde volta volte xmal zehnte* zesde zigmal* zoveelste
  `,
  'patience-end': `
    agot* aguant* aguent* allesasper* allesaur* allinaccett* allinammissib* assez basta bastante beu boiling bout breaking cansad* chega cheio colmo
    craque dellesasper* dellesaur* dellinaccett* dellinammissib* depuis* dexcede dinaccept* dinadmissib* done druppel emmer ende enough epuis*
    esasper* esaur* esgot* excede excedee exhausted farta farto fartos fed fedup geduld* genervt genoeg genug goccia gota goutte grens harta hartas
    harto hartos hutschnur inaccept* inaccett* inaceitav* inaceptab* inadmisib* inadmissib* inadmissiv* inammissib* klaar kragen langsam lasse lasses
    last leid lepuis* lesasper* lesaur* lexcede limit limite limites limiti linaccept* linaccett* linadmissib* linammissib* losing lost marre moe
    nerfs nerv* paciencia patien* pazienza platzt ras reicht reisst running saco satt saturad* schluss schnauze sick sopport* spuugzat stanca stanco
    straw strontzat stufa stufi stufo supporte tether tired tolerat* uberspann* uberstrapazier* unaccept* unesasper* unesaur* uninaccett*
    uninammissib* unzumut* vase vaso wits zat zumutung*
  `,
  ridiculous: `
    aanfluiting* aberrant* aberration* absurd* allassurd* allincredib* allindegn* appalling* armutszeugnis* assurd* barzell* belachelijk*
    bespottelijk* blague blamab* bodenlos* brincadeira broma chiste circo circus cirque clown* crazy daberrant* daberration* dabsurd* dellassurd*
    dellincredib* dellindegn* dinadmiss* dincroyab* disgrac* disparat* escandal* farce farsa fichez follia foutage frechheit* gozar gozo grap honte
    honteu* idioot* inacreditav* inadmiss* incredib* increib* incrivel incroyab* indegn* indign* inoui* insane joke katastroph* kindergarten*
    laberrant* laberration* labsurd* lacherlich* lachnummer* lamentab* lassurd* laughable laughing linadmiss* lincredib* lincroyab* lindegn* locura
    loucura nonsense ongelofelijk* ongelooflijk* onvoorstelbaar* onzin outrageous* pagliacc* palhac* patetic* pathetic payas* pazzesc* pelo piada
    plaisant* poppenkast preposterous* rediculos rediculous ridicol* ridicul* scandal* schandaal* schandalig* schande schlechter shambles skandal*
    tomadura triest unacceptabl* unassurd* unbeliev* unfassbar* unglaublich* unincredib* unindegn* unsinn* unverschamt* vergogn* vergonh* vergonzos*
    verguenza waanzin* wahnsinn* witz wtf zirkus
  `,
  'sarcastic-praise': `
    allapplaus* alleccellent* amazing aplaus* applaud* applaus* award beeindruck* bewundern* bravi bravissimi bravo brilhant* briljant* brillant*
    brilliant chapeau chapo clap complimenti congrat* dellapplaus* delleccellent* dexcellent* dexploit* dextraordinair* eccellent* enhorabuena
    espetacul* estupend* excelente* excellent* exploit* extraordinair* fabulos* fantastic* fantastiq* fantastisch* felicid* felicit* fenomenal fijn
    formidab* fraai gefeliciteerd genial* genie genius geweldig* glanzleistung* gluckwunsch* gratul* great grossartig* hats heerlijk* herrlich*
    hervorragend* impresion* impressionant* impressionnant* impressive indrukwekkend* japplaud* job klasse knap kudos lapplaus* leccellent* lekker
    lexcellent* lexploit* lextraordinair* lovely magnific* magnifiq* mapplaud* maravilh* maravill* marvel* masterclass medaille medal
    meisterleistung* meravigli* merveill* mooi napplaud* nice optimo otima otimo ottima ottimo outstanding palmas parabens parfait* perfect perfecto
    perfeito perfetto petje prachtig* proficiat respekt sauber schitterend* sensacional spitze splendid* stupend* super superb superbe* toll tolle
    topper uitstekend* unapplaus* uneccellent* wonderful wow wunderbar*
  `,
  waiting: `
    achterstall* aguard* allaspett* allattend* allattesa allattese aspett* atras* attend* attente attesa attese ausharren ausstehend* await* dattend*
    dattente delai delais delay* dellaspett* dellattend* dellattesa dellattese demor* depuis desde esper* fila gedulden gewacht gewartet hangen
    hangende hanging hinhalt* hours jattend* laspett* late lattend* lattente lattesa lattese lijntje llevamos llevo mattend* nattend* outstanding
    overdue patient* pazient* pendente* pendiente* pending plantad* queue queued retard* retras* ritard* seit since sinds sitting sospeso standing
    suspens tardan tardando tardanza tarde tardez traine trainer uberfallig* uitblijf* uitgebleven unaspett* unattend* unattesa unattese versetzt
    verspat* vertraag* vertraging* vertroste* verzoger* wacht wachten wachtlijst* wachtrij* wachttijd* wait waited waiting waits warte warten
    warteschl* wartet wartezeit*
  `,
  'no-answer': `
    allignor* answer* antwoord* antwort* beantwoord* callad* contest* crickets dellignor* dignor* feedback funkstille geantwortet gehoord gemeldet
    genegeerd geneger* gereageerd ghost* hear heard ignor* keiner lignor* meldet muet muette muti nadie negeren nessuno nichts niemand niets ninguem
    nobody noone noticias notizie nouvelle* onbeantwoord* personne radio radiostilte reactie* reageer* reageren reagier* reaktion* replied replies
    reply repond* repons reponse* respond* response* resposta* respuesta* retorno riscontr* rispond* risposta risposte risposto ruckmeldung*
    schweigen silence silencio silent silenzio stille stilte unanswered unbeantwortet* unignor* unread unresponsive zwijg*
  `,
  anger: `
    aborrec* adirat* agac* aggravat* allesasper* allimbestial* allincazz* allindign* allirrit* anger angry annoy* arger* arrabbi* aufgebracht* baal
    balen boos bordel boze cabread* cabreo caralho cazzo chagrijn* chatead* colera colere* cono cross dagace* damn danad* dellesasper* dellimbestial*
    dellincazz* dellindign* dellirrit* denerv* dexasper* dindign* dirrit* emport* emporung* enerv* enfad* enoj* entrust* erger ergernis* ergert
    esasper* exasper* fache fachee faches frustr* fulo furibond* furieu* furios* furious fury gefrustreerd* geirriteerd* geladen genervt haat harta
    hartas harto hartos hasse hate hated hors imbestial* incazz* incensed indign* infuriat* ira irate irrit* joder kotzen kotzt kwaad kwade lagace*
    lenerv* lesasper* lexasper* limbestial* lincazz* lindign* lirrit* livid mad merda merde mierda molest* nervig* nervos* outrag* outre pissed
    pissig porra putain puto rabbia rabia rage raging raiva rasend razend* remonte remontee revolt* sauer scandalis* seccat* seething stinkig
    stinksauer ulcere* unesasper* unimbestial* unincazz* unindign* unirrit* upset verargert* verdammt* verdomme verdorie verflucht* verontwaardigd*
    vexed witheet woede woedend* wut wutend* wutentbrannt zangad* zorn zornig*
  `,
  insult: `
    abzocke abzocker* aldrab* allidiot* allimbecill* allimbroglion* allincapac* allincompet* allinett* amateur* arnaque* arschloch* asshole* bande
    bastard* basura bedrieg* bedrog betruger* blod blode bloder blodes boeven buffon* bugiard* bugie bullshit burlao burloes burro burros cabron*
    chapuz* charlatan* cheat* chorizos cialtron* clown* connard* crap crappy cretin* criminals crook* damateur* debile* dellidiot* dellimbecill*
    dellimbroglion* dellincapac* dellincompet* dellinett* depp* descroc* dieb diebe dief dieven dilettant* dimbecile* dincapable* dincompet* dom
    domme drecksladen dumb dumm* eikel* escroc* estafa estafador* faul faule foutre fraud* fuck* garbage gauner* gilipolla* golpistas
    halsabschneider* idiot* imbecil* imbroglion* incapable* incapac* incapaz* incompet* inepto* inett* inkompeten* inutil* jerk jerks joker*
    klootzak* klote kut kutbedrijf ladrao ladri ladro ladroes ladron* lamateur* lazy lescroc* leugen* liar* lidiot* limbecile* limbecill*
    limbroglion* lincapable* lincapac* lincompet* linett* lixo lousy luge lugen lugner* lying mensonge* menteur* mentira* mentiros* merda mierda mist
    mistladen moron* nul nulle nuls onbekwaam* onprofession* oplichter* oplichting* otario* pagliacc* palhac* payaso* penner* prutser* ripoff
    saftladen* salaud* sauladen scam scammer* scheiss* schifo schifoso schweinerei* shit shitty sinverguenza* stom stomme stronz* stupid* sukkel*
    swindl* thief thieves timador* timo tonto tontos trafulh* trash trottel* truffa truffator* unfahig* unidiot* unimbecill* unimbroglion* unincapac*
    unincompet* uninett* unprofession* useless verbrecher* versager* vigarist* voleur* voyou* waardeloos* waardeloze zwendel*
  `,
  disappointed: `
    allamareggi* allinsodd* amareggi* aspettav* attendions bedauer* betreur* confianca confiance confianza dattendions decepc* deception* decevant*
    decu decue decues decus defraud* dellamareggi* dellinsodd* delus* deplorab* desabus* desapont* descontent* desilud* desilusao desilusion* desole
    dinsatisf* disappoint* discourag* disgust* dismay* dispiac* displeas* dissatisf* dommage droevig* enttausch* ernuchter* erwartet esperab*
    esperav* expected fedel* fidele* fiducia fiel frustr* helaas insatisf* insodd* jammer* lamareggi* lament* lastima lattendions leider letdown
    linsatisf* linsodd* loyal mecontent* missfall* ongelukkig* ontevreden* ontgoochel* peccato pena poor rammaric* regret* sad sadly schade scontent*
    shame sorry spijtig* tegengevallen tegenvall* teleurgesteld* teleurstell* traurig* treue* treurig* triste* trouwe trust trusted unamareggi*
    unglucklich* unhappy unimpress* uninsodd* unsatisf* unzufrieden* verargert verstimmt vertrauen vertraut vertrouwen verwacht*
  `,
  shame: `
    aller allimbarazz* allindecent* allindegn* appalling armutszeugnis* asco ashamed audacity beschaam* beschamend* blamabel blamage* bochorn*
    brutaal brutaliteit cheek culot degout* degueulass* dehonte* dellimbarazz* dellindecent* dellindegn* deplorab* deplorav* descarad* descarament*
    descaro desfacat* desfachat* despicable dindign* dinqualif* disgrace* disgust* dishonest* dreist* ehonte* ekelhaft* embarrass* escandal* faccia
    frechheit* genant* honte honteu* imbarazz* inadmiss* indecent* indegn* indign* inqualif* lamentab* lamentav* lata lehonte* limbarazz* lindecent*
    lindegn* lindign* linqualif* nerve nojent* nojo onbeschoft* pathetic peinlich* penos* poor pouca scandal* schaam schaamt schaamte* scham schamen
    schamt schandalig* schande* schandlich* schifo schifos* sfacciat* shame shameful* skandal* tosta trauerspiel* unimbarazz* unindecent* unindegn*
    unmoglich* unter unverschamtheit* unworthy unwurdig* vergogn* vergonh* vergonzos* verguenza walgelijk* wanvertoning* widerlich*
  `,
  'weeks-days': `
    allanno annee* anni anno ano anos ans dag dagen dagenlang daily dannee* day days dellanno dellora dheure dheures dia dias dienstag dimanche
    dinsdag domenica domingo donderdag donnerstag feira fortnight freitag friday giorn* giovedi heure heures hora horas hour hours jaar jahr jahre
    jahren jaren jeudi jour journee* jours jueves lannee* lanno lheure lheures lundi lunedi lunes maand maandag maanden maandenlang mardi martedi
    martes mercoledi mercredi mese meses mesi miercoles minuten minutes minuti minutos mittwoch mois monat monate monatelang* monaten monday montag
    month months ora ore quarta quincena quinta quinzaine quinzena sabado sabato samedi samstag saturday segunda semaine* semana* settiman* sexta
    sonntag stunde stunden stundenlang* sunday tag tage tagelang* tagen terca thursday tuesday unanno uren uur veertien vendredi venerdi viernes
    vierzehn vrijdag wednesday week weekend weekly weeks weken wekenlang woche wochen wochenende wochenlang* woensdag year years zaterdag zondag
  `,
  exception: `
    abra abram abrir accommodat* alleccezion* allelastic* allindulgen* ausnahme* ausnahmsweise ausser ausserordentlich* befrei* bend bending bijwijze
    bijzonder* circonstance* circostanz* circumstance* circunstanc* concession* coulan* delleccezion* dellelastic* dellindulgen* derog* dexception*
    dindulgen* discretion* dispensa* eccezion* einzelfall* elastic* entgegenkomm* especial* excec* excep* exempt* flessib* flexib* hartefall*
    individually indulgen* kulant* kulanz* leccezion* leeway lelastic* leniency lenient lexception* lindulgen* maatwerk margen omstandighe* onetime
    particolar* particul* relax salved* soepel* sonderfall* sonderregelung* sonderweg* souple* special* speling spielraum* strappo tegemoet*
    toleranc* tolleran* uitzondering* uitzonderlijk* umstande* uneccezion* unelastic* unindulgen* unusual vrijstell* zudruck*
  `,
  'just-once': `
    alleen alluna allunica apenas ausnahmsweise bloss delluna dellunica desta deze diesmal ditmaal dunique* eenmaal eenmalig* eens einmal einmalig*
    einzige einzigen einziges enkele erstes erstmalig* exceptionnellement fois just keer luna lunica lunique* nur once onceoff one onetime
    onetimeonly ponctuel* pontual* puntual* seule seulement single singular sola solamente solo soltanto somente tantum time une unico unique* ununa
    ununica vez volta
  `,
  waive: `
    abbuon* abdic* absehen afzien allabbuon* allannull* allesoner* annul* anular auge befreien cancel cancelar chiudere condon* dannul* deffac*
    dellabbuon* dellannull* dellesoner* denlev* depargn* dexoner* dispens* drop effac* enlev* entfall* epargn* erlass* erspar* esoner* esquec*
    evitar* exempt exima eximan eximen eximir exoner* faire fallenlassen fechar fermer forget forgiv* gnade grace hinwegseh* ignorar ignore isencao
    isent* jepargn* kwijtgescholden kwijtschel* labbuon* lannul* laten leffac* lenlev* lepargn* lesoner* let lexoner* mepargn* nachsehen nepargn*
    occhio off offrir olhos olvid* ontzie* oogje oublier overlook overslaan pardonn* pasar passer perdao perdoar* perdoe perdoem perdon* quitar
    reduce relent relev* remove renonc* renunci* retirar rinunc* risparmi* scheld* schenken schrap* skip spare stornier* streich* supprim* togliere
    togliet* unabbuon* unannull* unesoner* vallen vervall* verzicht* vrijstell* waive* wegfall* write
  `,
  'late-missed': `
    abgelaufen* achteraf atras* ausserhalb belated buiten caducad* decors* delay* depasse* depois descuid* despues dexpire* dimentic* dopo doublie*
    echu echue escapo esquec* expir* falhamos falhei falhou fora forgot forgotten fuera fuori gemist gone hors joubli* laat laisse lapsed late later
    lexpire* loubli* mancat* manque manquee miss missed missing miste moubli* nachtraglich* noubli* olvid* omis oubli* outside overdue overlooked
    overschreden oversight overzien pasado paso passad* passat* passe passed passee passou past perdeu perdi perdid* persa perso retard* retras*
    ritard* saltat* scadut* sfuggit* slipped spat spater superat* tard tarde tardi tardia tardio tardiv* tardy telaat uberschritten ubersehen*
    ultrapass* venceu vencid* vencio verbummelt verfallen vergass vergat vergaten vergessen* vergeten verlopen verpasst* versaumt* verschlafen
    verschwitzt verspat* verstreken verstrichen vertraag* vervallen verzuimd zuspat
  `,
  goodwill: `
    allindulgenza amab* arrangement* atencao begrip bienveill* boavontade bondad bondade bonta bonte buena buona clemence clement* clemenz* coeur
    commercial* compassion* compreens* comprehensi* comprensi* coracao corazon cortesia coulance coulant* courtesy cuore darrangement* dellindulgenza
    detalle dindulgence disponibil* entgegenkomm* equitable fair fairness faveur favor favore favour fedel* fidel* fieles freundlicherweise gebaar
    gefallen generos* generous gentil* geste gesto gesture gnade goodfaith goodwill grosszugig* gunst heart herz indulgence indulgenza jarenlange
    kind kindly kindness kulant* kulanz* langjahrig* larrangement* lindulgence lindulgenza loyaal loyal* mercy mitgefuhl nachsicht* soepel*
    stammkund* sympath* treue* trouwe understanding unindulgenza vaste verstandnis* volonta voluntad vontade vriendelijk* welwillend* wohlwollen*
    zeichen
  `,
  deadline: `
    abgabefrist* abgabetermin* ablaufdatum* allultimo anmeldefrist* anmeldeschluss* annahmeschluss bestellschluss betalingstermijn* butoir chiusura
    cierre closing cloture cutoff date datelimite deadline* decheance* delai delais dellultimo dernier due duedate echeance* einddatum
    einsendeschluss encerramento expire* expiry fallig* fecha fechalimite frist fristen fristgerecht* fristverlang* inlever* inschrijftermijn*
    lecheance* limit limite lultimo meldeschluss overdue period plazo plazos prazo prazos retourtermijn* ruckgabefrist* scade scadenz* scadono
    sluitingsdatum* stichtag* term terme termijn* termin termine termini termino timeframe timelimit uiterste ultimo unultimo vence vencim*
    vervaldag* vervaldatum* window zahlungsfrist* zahlungsziel*
  `,
  rule: `
    afspraak* bedingung* beleid bepaling* beperking* beschrank* bestimmung* bylaw condic* condition* condizion* consigne* dinterdiction eigenlijk
    eigentlich grundsatz* guideline* habituellement hausordnung* hochst* huisregel* interdiction limit* linterdiction maximum mindest* minim* norma
    normaal normalement normalerweise normally normalmente normas norme* ordnung policies policy politica* politiche politique* prassi principe
    procediment* procedimient* procedur* protocol regel* regla reglament* reglas regle reglement* regles regol* regra regras regulament* regulation*
    requirement* requisit* restricted restriction* richtlijn* richtlinie* rule rules satzung* standard terms usually voorschrift* voorwaarden
    vorgabe* vorschrift*
  `,
  extend: `
    adia adiad* adiament* adiar* adie adiem alarg* allallung* allestend* allestension* allung* alongar amplia ampliac* ampliar* amplie amplien aplaz*
    aufschieb* aufschub* ausdehn* decal* dechelonn* defer deferr* delai delay dellallung* dellestend* dellestension* demorar detend* diferir differ*
    dilazion* echelonn* estend* estension* etend* extend* extens* extra gestundet grace hinausschieb* hinauszog* hold karenz* keep lallung* langer
    later lechelonn* lestend* lestension* letend* longer more move nachfrist* opschort* opschuiv* pospon* posterg* posticip* postpone* prolong*
    prorog* prorrog* push rallong* rekken reporte reporter reportez reportons repouss* reschedul* respijt* rinvi* schonfrist* slitt* spater spost*
    stundung* supplement* sursis uitstel* unallung* unestend* unestension* verlanger* verleng* verschieb* verschoven verschuiv* vertag* verzet
    verzetten
  `,
  'make-allowance': `
    able abrir accept* accett* accommodat* accord* aceit* acept* admettre admitir agree akkoord akzept* allaccett* allammett* allow allowance*
    ammett* anerkenn* annehm* atend* auge begrip berucksicht* case chiudere compreend* compren* compte comunque conced* consent* consider* daccept*
    daccord* dellaccett* dellammett* denvisage* drin drucken durchgehen einverstanden envisage* ermoglich* facilitar gelten gewahre gewahren gewahrt
    grant hacerme helpful houden incontro jaccord* knijpen kunnen laccept* laccett* laccord* lammett* lassen lenvisage* let lukken maccord* machbar
    meedenk* mogelijk* moglich* naccord* nachsicht* oogje permett* permit* posib* possib* possiv* quandmeme rekening still tenir toch toelaten
    toesta* toler* toller* trotzdem unaccett* unammett* understand* venire verstandnis* willing zulass*
  `,
  'despite-terms': `
    abweich* afwijk* ainda alhoewel allerdings although anche anyway apesar aunque aware benche bewusst bewust cependant certes comunque consapevol*
    conscient* contudo dennoch depit desondanks despite echter eigenlijk eigentlich embargo embora entanto entgegen estrict* gleichwohl hoewel
    however igualmente jedoch klar know knowing malgrado malgre meme mesmo neanmoins nevertheless niettemin nonostante normalement normally
    notwithstanding obgleich obstante obwohl officially officieel officiellement offiziell oficialmente ondanks ookal pesar pese pourtant quand
    quoique realise realize realmente regardless rigor sabemos sais sappiamo savons sebbene sei spite streng strenggenommen strettamente strictement
    strictly strikt technically tegen though toch todavia toutefois trotz* tuttavia ufficialmente ugualmente ungeachtet weet wenngleich weten wissen
    yet
  `,
  'personal-address': `
    abita abitano abitazion* address* adres adresse* allabita allabitano allabitazion* allindirizz* anschrift* apt avenue block calle casa cep city
    civico codepostal codigopostal dadresse dadresses dellabita dellabitano dellabitazion* dellindirizz* demeure dhabite direccion* domicile
    domicilio* doorstep endereco* habite habitent habiter habitez hausnummer* heimatadresse* home house huisnummer* indirizz* jhabitez labita
    labitano labitazion* ladresse ladresses lhabite lieferadresse* lieferanschrift* lindirizz* live lives living loge mhabitez mora morada moradas
    moram nhabitez numero particular piso plz portal postal postcode postleitzahl* privatadresse* privatanschrift* priveadres* reside* risiede road
    rua rue straat* strasse* street thuisadres* unabita unabitano unabitazion* unindirizz* verblijf* vit vive viven whereabouts wohnadresse* wohnen
    wohnhaft wohnort* wohnt wohnung wonen woonachtig woonadres* woonplaats* woont zip zipcode zuhause
  `,
  'phone-number': `
    06nummer cell cellphone cellular* celular* contacto directe directline doorkiesnummer* durchwahl* extension festnetznummer* gsm gsmnummer* handy
    handynummer* hotline interno kontaktnummer* ligne mobiel* mobil mobile mobilnummer* movil number numbers numero numeros nummer nummern nummers
    phone* portable* privatnummer* recapit* rufnummer* tel telefon* telefoon* telemoveis telemovel* telephone* whatsapp zesnummer
  `,
  birthday: `
    age aged alleta alt alter aniversari* anni anniversaire* anos birth* born compleann* cumpleanos danniversaire* datadenascimento datadinascita
    datedenaissance delleta dob edad eta fechadenacimiento geboorte* geboren* geburt* idade jarig lanniversaire* leeftijd* leta nacid* nacim* nacio
    naissance nasceu nascid* nascim* nascita nati nato old oud uneta verjaardag* yearofbirth
  `,
  'name-of': `
    achternaam* allidentita apelido* apellido* appell* called chama chamam chiama chiamano cognome* cognomi completo dappell* dellidentita didentite
    familienaam familienname* firstname fullname heet heisst heten identidad identidade identita identite initials klarname* lappell* lastname
    lidentita lidentite llama llaman maiden naam nachname* name named namen namentlich names nennen nickname nom nombre* nomdefamille nome nomes nomi
    nominativ* noms patronym* prenom* sobrenome* surname* unidentita volledig volledige vollstandig* voornaam* vorname* whose
  `,
  'who-is': `
    allidentita bearbeitet celle celui chi colui cual degene dellidentita derjenige* didentite handled identidad identidade identify identita
    identitat identite identiteit identity jeweilige* laquelle lequel lidentita lidentite person persona personne persoon pessoa qual quale quel
    quelle quem qui quien quienes quienquiera reveal sent signed unidentita welche welchem welcher welke wem wen wer wessen which who whom whos whose
    wiens wrote
  `,
  'give-me-send-me': `
    allinvia* aushandig* bereitstell* bezorg communiqu* comparta compartan compartid* compartilh* compartir* comunic* condivid* dame dammi dar dare
    datemi decir deel delen dellinvia* deme denme denvoi* denvoy* diga digam digame dime dimmi dindiqu* dire dirmi disclose ditemi dites divulge
    divulgu* dizer dizerme donne donner donnes donnez donnezmoi doorgeef* doorgeven email envia enviad* enviame enviar* envie enviem envieme envien
    envienme envio envoi* envoy* facilit* facult* faites fornec* fornir* fornite forward fournir fournissez geben gebt geef get geven gib girarmi
    girate giratemi give hand herausgab* herausgeb* indicar indiqu* invia* jenvoi* jenvoy* jindiqu* lenvoi* lenvoy* let lindiqu* linvia* list mail
    mailen mandaci mandame mandami mandar* mandate mandatemi mande mandem manden menvoi* menvoy* message mindiqu* mitteil* montr* mostr* muestr*
    nenn* nenvoi* nenvoy* nindiqu* overhandig* partag* partilh* parvenir pasame pasar pasarme paseme pasen pasenme pass passami passar passarem
    passem proporcion* provide rausruck* release reveal revel* rivel* sag sagen schick* send sende senden share show sturen stuur supply tell text
    toesturen toestuur* tonen transm* ubermittel* uninvia* verrat* verstrek* vrijgeven weitergeb* weiterleit* zeg zeggen zeig* zukommen zusend*
  `,
  'other-person': `
    absender* acheteur* acquirent* afzender* agent* alguem alguien allacquirent* allaltra allaltro allalunn* allautist* allospit* altra altro alumno*
    alunn* aluno* ander andere anderen anderer another autist* autre autres bewerber* bezorger* bidder* bieder* bieter* bote boten boyfriend buren
    buurman buurvrouw buyer* candidat* carteiro ceo chauffeur* client* colega* colleague* collega* colleghi collegue* compagne compagnon companer*
    comprador* conductor* condutor* corrier* courier* coursier* coworker* customer* dautre dautres deelnemer* deleve* dellacquirent* dellaltra
    dellaltro dellalunn* dellautist* dellospit* demploye* depou* dexmari dexpediteur* dinvite* dipendent* driver* echtgenoot* ehefrau ehemann eleve*
    empleado* employe* entregador* epou* esposa esposo estafeta* ex exfrau exman exmann exmari expediteur* exvrouw fahrer* fattorin* fellow femme
    fidanzat* freundin funcionari* gagnant* ganador* gast gaste gasten gewinner* girlfriend guest* hospede* huesped* husband huurder* iemand
    inquilin* invite* jemand kaufer* klant* koerier* kollege* kollegin koper* kunde kunden kundin kurier* lacquirent* laltra laltro lalunn* lautist*
    lautre lautres leden leerling* lehrer* leleve* lemploye* lepou* lexmari lexpediteur* linvite* livreur* locataire* lospit* mari marido marito
    member* membre* membro* mensajer* miembro* mieter* mitarbeiter* mitglied* mittent* moglie monteur* motorista* mujer mulher nachbar* namorad*
    neighbor* neighbour* novia novio ospit* other otra otro outra outro parent* partecipant* participant* partner* patient* previous profesor*
    professeur* professor* qualcuno quelquun remetente* remitente* repartidor* rival schuler* seller* sollicitant* somebody someone spouse staff
    student* teacher* technician* technicien* techniker* tecnic* teilnehmer* tenant* unacquirent* unaltra unaltro unalunn* unautist* unospit* vecin*
    vencedor* vendedor* vendeur* venditor* verkaufer* verkoper* vicin* vincitor* vizinh* voisin* vorganger* vriendin wife winnaar* winner*
  `,
  salary: `
    besoldung* bezoldig* bezuge bonus bonuses bulletin busta bustapaga cobra cobran compens* demolument* earn earned earning* earns einkommen
    emolument* fiche gagne* gana ganan ganha ganham gehalt* guadagn* holerite income ingresos inkomen lemolument* lohn* loon* nomina nominas
    ordenado* paga paie pay paycheck payroll payslip* prima primas prime primes raise recibodevencimento reddit* remuner* renda rendimento* retribuz*
    revenu* salaire* salar* stipend* stundenlohn* sueldo* traitement uurloon vencimento* verdien* vergutung* wage* wedde
  `,
  'identity-document': `
    allidentita ausweis* bilhetedeidentidade birthcertificate bsn burgerservicenummer* carnet carta cartadidentita cartaodecidadao carte cedula* cni
    codicefiscale conducir conduire cpf curp dellidentita didentite dni document* driverslicense drivinglicence fiscale fuhrerschein* geburtsurkunde*
    habilitac* id idcard identidad identidade identificac* identita identitatsnachweis* identite identiteitsbewijs* identiteitskaart* identity
    idkaart* kopie krankenversicherungsnummer* legitimatie* licence* license* lidentita lidentite nationalid nie nif nin niss numerodesecurite
    pasaporte* paspoort* pass passaport* passeport* passnummer* passport* patente permis personalausweis* piece pieces reisepass* rg rijbewijs*
    rijksregisternummer* rne securite socialsecurity sozialversicherungsnummer* ssn steuerid steuernummer* taxid tessera tin unidentita visa
  `,
  'ignore-rules': `
    above abstraction aggira* all alle alles allignora* anterieur* anterior* ausser beperking* bisherig* bovenstaand* break breaking brich burlar
    bypass* circumvent* consignes contorn* contourn* dabstraction dellignora* desactiv* desconsider* dignore* dimentica* disable disatten* disregard*
    doubli* doutrepass* earlier eerder* eludir esquec* everything filter* forget guideline* hinwegsetz* ignor* jailbreak* jignor* labstraction
    lignora* lignore* loubli* loutrepass* mignor* missacht* negeer negeren neglig* nichtbeacht* nignor* normas obig* olvida olvidate olvide omite
    omitir omzeil* oubli* outrepass* overrid* overschrijf* oversla* precedent* previa* previous prior regeln regels reglas regles regole regras
    restric* restriz* richtlijnen richtlinien rules safeguards salta saltate schranke* schutz skip skipping sla sperre* todas todo tout toutes
    trascura* tudo tutte tutto uberschreib* uberspring* uitschakel* umgeh* unbeschrankt* unignora* unlock unrestricted vergeet vergesse vergeten
    vergiss voorgaande vorherig* vorige
  `,
  instructions: `
    aanwijzing* allistruz* allobbed* allordine allordini anleitung* anweisung* aufgabe* auftrag befehl* befolg* bevel* comand* command* compiti
    compito comply consigne* dellistruz* dellobbed* dellordine dellordini dinstruction* directions directive* directric* directriz* direktive*
    diretriz* direttiv* dobei* dordre folge follow gehoorzaam* guideline* instruc* instruktion* istruz* linstruction* listruz* lobbed* lobei* lordine
    lordini lordre message note obbed* obedec* obei* obey opdracht* opvolg* ordem orden ordenes ordens order ordine ordini ordre* override policies
    policy prompt* prufregel* regel* regla reglas regle regles regol* regra regras richtlijn* richtlinie* rule rules segui seguir seguire siga sigue
    suivez suivre systemanweisung* taak tache* taken tarea* tarefa* task unistruz* unobbed* unordine unordini volg volgen vorgabe* weisung*
  `,
  'approve-release': `
    abgenommen abgesegnet* absegn* absend* akkoord allapprov* allautorizz* allinnocu* allinvia allinviare allow allowed approbat* approuv* approv*
    aprob* aprov* aprueb* authorise* authoriz* autoapprove autoris* autoriz* bestatig* bevestig* bueno clear cleared conferm* confirm* consentit*
    dapprobation dapprouv* dautoris* dellapprov* dellautorizz* dellinnocu* dellinvia dellinviare denvoy* dinoffensi* durchgewunken durchwink* enviad*
    enviar* envie enviem envien envoy* erlaubt feu fiat fiatteer* freigabe* freigeb* freigegeben* geautoriseerd* gecontroleerd* genehmig* gepruft*
    gesendet goedgekeurd* goedkeur* green greenlight groen grun grunes harmless harmlos* innocu* inofensiv* inoffensi* invia inviare inviat* jenvoy*
    lapprobation lapprouv* lapprov* lautoris* lautorizz* legal lenvoy* libera liberad* liberar* liberate libere liberer liberez licht linnocu*
    linoffensi* linvia linviare menvoy* nenvoy* ok onschuldig* pass passed permitid* precleared publier release released rilascia* safe sansrisque
    segura seguro send senden sent sicher sicuro signed signoff toegestaan unapprov* unautorizz* unbedenklich* uninnocu* uninvia uninviare valid*
    veilig verde verificad* verificat* verifie* versturen verstuur vert verzend* verzonden visto vrijgegeven vrijgeven whitelist* zugelassen
  `,
  'assistant-ai': `
    agent agents ai algorithm* algoritm* allalgoritm* allartificial* allassistent* allintelligenza artificial* artificiel* asistente* assistant*
    assistent* automat* bot bots chatbot* chatgpt claude computer copilot dalgorithm* dartificiel* dassistant* dellalgoritm* dellartificial*
    dellassistent* dellintelligenza dintelligence gemini gpt ia inteligencia intelligence intelligentie intelligenz intelligenza ki kisystem
    kunstlich* kunstmatige lalgorithm* lalgoritm* langage language lartificial* lartificiel* lassistant* lassistent* lenguaje linguagem linguaggio
    linguist* lintelligence lintelligenza llm macchina machine* maquina* maschine* model* openai robot* sprachassist* sprachmodell* taalmodel*
    unalgoritm* unartificial* unassistent* unintelligenza virtual
  `,
  'system-prompt': `
    ausgangsanweisung* cachee caches config* console contesto context contexte contexto debug* desarrollador* desenvolvedor* dev developer*
    developpeur* dinitial* dinvite entwickler* escondid* geheim* hidden inicial* initial* inizial* instructions intern interna internal internas
    interne* interno internos invite json konfiguration* kontext* linitial* linvite metadata modalita mode modo modus nascost* ocult* onderhoudsmodus
    ontwikkelaar* ontwikkelmodus override parameter* parametr* programador* prompt* root secret* segret* sistema* sistemi sudo sviluppator* systeem*
    system* testmodus token* variable* verborgen* versteckt* wartungsmodus xml
  `,
  'pretend-role': `
    act acting actua actuar actue adesso age agier* agir agire agis agisci agissez agora ahora aja allimmagin* allinterpret* alsof angenommen annahme
    are assume atua atue become behave character comport* conta dagis dellimmagin* dellinterpret* desormais dimagin* doe faire fais faz ficcion
    ficticio fictie* fictif figur fiktiv* finge fingere fingi fingir fingiti finja gedraag* handel handle hazte hypothet* imagin* immagin*
    impersonat* inbeelden interpret* jimagin* joue joues lagis limagin* limmagin* linterpret* maintenant mimagin* nimagin* papel persona personagem*
    personaggio* personaje* personnage* play pretend* recita* rol role roleplay roles rolle rollenspel* rollenspiel* ruolo schlupf* semblant simul*
    sofort speel spiel spiele stel stell supon* supponi suppos* unimmagin* uninterpret* unrestricted vanaf verhalt* voor vor vorstell* you
  `,
  reviewer: `
    allapprovator* approbateur* approvator* approver* aprobador* aprovador* auditor* avaliador* beoordelaar* beoordeling* bewerter* censor* checker*
    clasificador* classificador* classificator* classifier* compliance control controle* controllo controllor* controlo correcteur* dapprobateur*
    dellapprovator* devaluat* dexaminateur* evaluador* evaluat* examinateur* filter* filtre* filtri filtro* freigabeprufung* freigabesystem*
    freigeber* gate gatekeeper goedkeurder* gutachter* human inspector* keurder* klassifikator* kontroll* kwaliteitscontrole* lapprobateur*
    lapprovator* levaluat* lexaminateur* moderador* moderateur* moderation moderator* nakijk* policy prufer* prufinstanz* prufstelle* prufsystem*
    prufung* qa qualitatskontroll* quality relecteur* relectrice review reviewer* reviewing revisao revision* revisor* sachbearbeiter* safety scoring
    supervisor* toetser* uberpruf* unapprovator* validador* validateur* validator* valutator* verificador* verificateur* verificator* verifier*
  `,
  'output-print': `
    acrescent* affich* aggiung* agrega ajout* allaggiung* allinserisci anade answer antwoord antwort antworte anzeig* append ausgabe* ausgebe
    ausgeben ausschliesslich* begin beginne comece commence dajout* decri* dellaggiung* dellinserisci devolva devuelve diga dimprim* dis display
    drucke druk dump echo ecri* einfug* empieza erzeug* esattamente escrev* escrib* exact exactamente exactement exactly exatamente fug fuge geef
    genau genera generar generare generate genere* generier* gere gib herhaal* imprim* inclua include incluye inserisci insert jaffich* laggiung*
    lajout* lecri* letteralmente letterlijk* limprim* linserisci maffich* montre mostra mostre mot muestra naffich* nenne only output* palabra
    palavra parola print produce recopi* repeat repete repetez repita repite reply repond* respond responda responde restituisci return reveal ripeti
    rispondi sage saida salida say schreib* schrijf scriv* show solo sortie stamp* start testualmente textualmente textuellement toevoeg* toon toont
    type uitsluitend uitvoer* unaggiung* uninserisci uniquement verbatim voeg weergeef wiederhol* woertlich* woord word wort wortlich* wortwortlich*
    write zeg zeige
  `,
  'we-want': `
    aimer* allesigiamo allesigo allintend* beantrag* benotig* besoin bestehe bestehen bisogno bitte bitten brauche brauchen chiediamo chiedo daimer*
    dellesigiamo dellesigo dellintend* demand demande demanded demanding demandons demands dentend* desea deseamos desear* desej* deseo desider*
    desir* despere dexige dexigeons eis eisen entend* erop erwarte erwarten esige esigiamo esigo espere espero exige exigeons exigez exigimos exigir
    exija exijo expect* forder* gern gerne gostaria gostariamos graag gradir* gustaria hatte hatten hereby hierbij hiermit hope insist* intend*
    jaimer* jexige laimer* lentend* lesigiamo lesigo lespere lexige lexigeons like lintend* looking maimer* mexige mochte mochten mochtet naimer*
    necesitamos necesito necessit* need needs nexige nodig peco pedimos piacerebbe pido plan precisamos preciso prefer* pretend* quer queremos queria
    queriamos quero querria querriamos quiere quiero quisiera quisieramos request* require* richied* solicitamos solicitar solicito solicitud*
    sollicit* souhait* tenons tiens unesigiamo unesigo unintend* venho verlang* verwacht* verzoek* veut veux vimos vogliamo voglio vorrei vorremmo
    voudrais voudrions voulons vuole wanna want wanted wants wens wensen wensten wil willen wilt wish wishes wollen would wunsch* wurden zou zouden
  `,
  please: `
    agradec* aimable ajb alsjeblieft alstublieft amabilidad amable* aub beg bidde bitte bitten bonte cortesemente cortesia daimable dankbar
    dobligeance dringend* encarecid* favor favore faz freundlich* gelieve gentileza gentilezza gentilmente graag grateful hoflich* kindly laimable
    lobligeance obligeance obsequio pecolhe perfavore pf pff pfv pfvr piacere plait plase pleas please pls plse plz porfa porfavor porfis pregh*
    prego prie priere prions rogamos rogaria rogo ruego sff stp svp tengan thankful verzoek* veuillez vriendelijk* wenns
  `,
  'can-you': `
    able can chance consegue conseguem could dava durft* estil geht ginge kan kann kannst kon konnen konnt konnte konnten konntest konntet kunnen
    kunt lukt machbar mind mogelijk* moglich* moyen peut peutetre peux pode podeis podem podemos poderia poderiam podes podiam podias podria podriais
    podrian podrias posib* possib* possiv* possono potete potrebbe potrebbero potreste potresti pourrait pourrezvous pourriez pouvez puede pueden
    puedes puo puoi riesc* riuscite sarebbe serait seraitil seria voudriez voulez ware waren will willen would wurde wurden wurdet zou zouden zoudt
  `,
  'how-to': `
    ajust* allimpostare allimpostazion* allistruzion* anleitung* bedien* comment como configur* dellimpostare dellimpostazion* dellistruzion* demploi
    detape detapes dexplication do einricht* einstell* emploi etape etapes explain explic* facon faire fare fazer fonctionn* forma funciona
    funktionier* funziona gebruiksaanwijzing* gehe geht guia guida guide handbuch* handleiding* hoe how howto impostare impostazion* imposto instell*
    instructie* instruction* istruzion* konfigurier* lasst lemploi letape letapes lexplication limpostare limpostazion* listruzion* mache maneira
    manera manier maniere manual manuale marche method mode modo notice parametr* paso pasos passaggi passi passo passos proceder procedim* procedur*
    schritt* set setup stap stappen stappenplan step steps tutorial* tutoriel* uitleg unimpostare unimpostazion* unistruzion* vorgeh* way weise werkt
    where wie wieso zet
  `,
  'which-one': `
    adapt* adatt* adecuad* adequad* alladatt* allopzion* art auswahl besser* best beste besten bester bestes beter better between choice choisir
    choix choose convient cual cuales dadapt* delladatt* dellopzion* diferenca* diferencia* difference* differenz* doption* eher either elegir
    escolher fits geeignet* geschikt* keuze kiezen kind ladapt* ladatt* laquelle lequel lesquel* loption* lopzion* meglio meilleur* mejor mejores
    melhor melhores mieux migliore migliori model* one ones opcao opcion* opcoes optie* option* opzion* passend* passt past quais qual quale quali
    que quel quelle quelles quels sceglier* scelta select serve sirve soort* sorte* suitable tipi tipo tipos typ type types unadatt* unopzion*
    unterschied* variant* versao verschil* versie* version* versoes wahl wat welche welchem welchen welcher welches welk welke what which
  `,
  'where-is': `
    adonde angekommen aonde arrived befinden befindet bevindt bleibt blijft demplacement* donde dove emplacement* encontr* encuentr* endroit estado
    fica ficam find finde finden found lemplacement* liegt localis* localiz* located locatie* location look onde onderweg passe place posizion*
    rastreamento rastrei* seguimiento sendungsnummer* sendungsstatus* sendungsverfolg* situat* situe situee staat standort* stato status statut
    steckt steht suivi suivre tracci* traceer* track* trouve trouvent trouver trova trovano trovare trovo ubicac* ubicado unterwegs vind vinden vindt
    waar waarheen where whereabouts wheres wo woher wohin zoek
  `,
  when: `
    allorari allorario bald bientot binnenkort breve combien cuando cuanto date datum dauer dauert deadline delai dellorari dellorario demora dheure
    dhoraire* durata dure duree duurt eta expected fecha heure hoelaat hoelang hora horaire* horario* hour lange levertijd* lheure lhoraire*
    lieferzeit* long lorari lorario opening ora orari orario planning plazo prazo presto previst* prevu prevue pronto quand quando quanto schedule*
    soon tarda tempi tempo temps termin tiempo tijdstip till time uhrzeit unorari unorario until verwacht* voraussichtlich* wann wanneer wenn when
    whens wielange zeitpunkt
  `,
  'own-customers': `
    abbonat* abonne* acheteur* acquirent* adherent* allacquirent* allalliev* alliev* allinvitat* alliscritt* allospit* allutent* alumno* alunni
    aluno* assinante* attendee* audience* besucher* bezoeker* buyer* client* comprador* convidad* cursist* customer* dabonne* dacheteur* dadherent*
    deelnemer* deleve* dellacquirent* dellalliev* dellinvitat* delliscritt* dellospit* dellutent* diner diners dinvit* doador* donante* donateur*
    donator* donor* dusager* eleve* eltern endkund* espectador* fahrgast* fans gast gaste gasten genitori guest* hospede* hote hotes huesped*
    huurder* inquilin* invit* iscritt* kaufer* klant* koper* kunde kunden kundinnen kundschaft labonne* lacheteur* lacquirent* ladherent* lalliev*
    lecteur* lector* lectrice* leden leerling* leitor* leleve* leser* lettor* lezer* linvit* liscritt* locataire* lospit* lusager* lutent* member*
    membre* membri membro* miembro* mieter* mitglied* nutzer* ospit* ouders paciente* padres pais parent* partecipant* participant* pasajer*
    passageir* passager* passegger* passenger* patient* pazient* pubblico public publico publiek publikum pupil* reader* reiziger* rider* schuler*
    shopper* soci socio* spectateur* spender* spettator* student* subscriber* suscriptor* teilnehmer* tenant* toeschouwer* unacquirent* unalliev*
    uninvitat* uniscritt* unospit* unutent* usager* user users usuario* utent* visitante* visitator* visiteur* visitor* zuhorer* zuschauer*
  `,
  their: `
    dela delas dele deles deren dessen haar hen her hers his hun ihr ihre ihrem ihren ihrer ihres its leur leurs loro sein seine seinem seinen seiner
    ses seu seus sien sienne siens sua suas sue suo suoi sus suya suyas suyo suyos their theirs them theyre zijn
  `,
  not: `
    aint arent aucun aucune cannot cant couldnt didnt doesnt dont geen hadnt hasnt havent isnt jamais jamas kein keine keinem keinen keiner keines
    keinesfalls mai nada nadie nao neanche nee nein neither nem nemmeno nenhum nenhuma neppure nergens nessun nessuna nessuno never ni nicht nichts
    nie niemals niemand niente niet niets niks nimmer ninguem ningun ninguna ninguno nirgends no nobody noch non none nooit nope nor not nothing nul
    nulla nullement nunca ohne pas personne rien sans sem senza shouldnt sin tampoco tampouco wasnt weder werent without wont wouldnt zonder
  `,
  if: `
    anders angenommen ansonsten assuming cas case caso desde dhypothese falls hypothese if incase indien lhypothese mits mocht mochten ob otherwise
    pourvu provided purche qualora salvo semmai senao si siempre sil sils sinon sofern sollte sollten stel supong* suppos* tenzij unless
    vorausgesetzt wenn whether zolang
  `,
  already: `
    already alreeds anteriormente antes appena auparavant avant before bereits deja depuis desde dores earlier eerder fruher gia inmiddels just
    langst now ormai precedemment precedentemente previamente previously prima reeds schon seit since sinds soeben vorhin ya yet zojuist zuvor
  `,
  'solved-fine': `
    aangekomen akkoord alles angekommen arrange arrangee arreglad* arrivat* arrived behoben* bem bene bestens bien chegou correctamente correu done
    einwandfrei* encontrad* erledigt* estupend* everything fine fixed fonctionne found funciona funktioniert funziona gefixt gefunden geklappt
    geklart* gelost* gelukt geregeld geschafft gevonden goed gut happy impecavel impeccable klaar klappt lauft listo llego managed marche nickel ok
    okay opgelost* orde ordnung parfait* passt perfect perfecto perfeito perfekt perfetto posto problemfree recebi recebid* received recibid* recu
    regle reglee reibungslos* rentre resolu resolue resolues resolved resolvid* resuelt* ricevut* risolt* satisfait* satisfech* satisfeit* satisfied
    settled sistemat* soddisfatt* solucionad* solve solved sorted success successful* tevreden* trouve trovat* verholpen werkt worked working works
    zufrieden*
  `,
  thanks: `
    abraco agradec* agradezco alvast appreciat* avance bedank* cheers cordial* cumprimentos dank dankbaar* dankbar* danke* dankjewel dankuwel davance
    gracias grand grata grateful gratitude grato grazie groet groeten gruss grusse hartelijk* helpful herzlich* lavance liebe lieben merci mercis mil
    mille obrigad* reconnaissan* remerci* ringrazi* saludos salutations saluti thank* thx tnx tof ty vielen waardeer* wertschatz*
  `,
  'just-curious': `
    afvraag algemeen* allgemein* allinteress* asking benieuwd* curieu* curios* curious* dellinteress* demandais demande dinteress* domand* duda
    duvida einfach frage fragen geinteresseerd* general* generell geral gewoon hypothet* idle interes* juste linteress* mera nebenbei neugier*
    nieuwsgierig* passing pergunt* pregunt* pura pure purely puur question* rein semplice simple* simply teoric* theoret* theori* uninteress* vraag
    vroeg wonder* wundere wundert wunsch
  `,
  compare: `
    against ahnlich* allequivalent* alternativ* avantage* besser* best beter better between compara comparac* comparaison* comparar* comparat*
    comparazion* compare* comparis* confront* cons decart dellequivalent* dequivalent* diferenc* differ* dinconvenient* ecart entre equivalent*
    frente gegenuber* inconvenient* instead lecart lequivalent* linconvenient* meglio meilleur* mejor melhor mieux migliore nachteil* nadelen
    paragon* parecid* pros rapport relacao rispetto semelhant* similaire* similar* simile simili soortgelijk* statt than tra tussen unequivalent*
    unterscheid* unterschied* vantage* vantagg* ventaja* vergeleken vergelijk* vergleich* verglichen verschil* versus voordelen vorteil* vs zwischen
  `,
  translate: `
    aleman* alemao allemand* allinglese anglais* bilingu* castellano dallemand* danglais* dellinglese despagnol* deutsch* ditalien* duits* dutch
    engels* englisch* english espagnol* espanhol* espanol* formulier* francais* frances* frans franse franzosisch* french german holandes idioma*
    ingles* italiaans* italian* italien* lallemand* langlais* language* langue* legenda* lengua* lespagnol* linglese lingua linguas lingue litalien*
    localis* localiz* meertalig* mehrsprachig* multilingu* nederlands* neerlandais* neerlandes niederlandisch* olandese ondertitel* phrase portoghese
    portugais* portugees* portugiesisch* portugues* spaans* spagnolo spanisch* spanish sprache* sprachversion* subtitle* taal talen tedesco tradott*
    traduc* tradui* tradurre traduz* translat* tweetalig* ubersetz* uninglese untertitel* vertaal* vertalen vertaling* wording zweisprachig*
  `,
  'template-sample': `
    allesempi* amostra* beispiel* blanko* boilerplate borrador* bozza bozze brief briefvorlage* brouillon* campion* canevas carta concept
    dechantillon* dellesempi* demo dexemple dexemples draft* dummy echantillon* ejemplo* entwurf* esempi* example* exemple exemples exemplo* fac
    facsimile form forms formulaire* formular* formulier* gabarit* invul* lechantillon* lesempi* letter lettera lettre lexemple lexemples maquette*
    minuta* mockup model* modul* muestra* muster* opzet pattern placeholder* plantilla* platzhalter* preset rascunho* sample* schablone* sjablonen
    sjabloon* template* text textbaustein* textvorlage* unesempi* voorbeeld* vorlage* wording
  `,
  'report-column': `
    allelench* auswertung* bericht* blatt campi campo campos celda* cell celle cells cellule* celula* champ champs chart* colonna colonne* column*
    coluna* dashboard* dellelench* diagramm* elench* elenco estadistic* estatistic* excel feld felder feuille* field* figure figures fila filas
    filter* filtr* fogli foglio folha grafic* grafiek* grafik* graph graphic* graphique* graphs hoja hojas informe* kennzahl* kolom* kpi lelench*
    ligne lignes lijst lijsten linha* list lista* liste listen listes lists metric* overview overzicht* pivot planilha* rapport* relatori* report*
    riga righe rij rijen row rows sheet sort sorteer* sortier* spalte* spreadsheet* statistic* statistiek* statistik* statistiq* summenzeile* tabel
    tabela* tabella tabelle* tabla* table tableau* tables total totals tri trier ubersicht* unelench* veld velden widget* zeile*
  `,
  'button-menu': `
    aba abas accueil ajustes allicon* allimpostaz* auswahlfeld* banner* bildschirm* botao botoes boton botones bottone* bottoni bouton* button* caixa
    case casell* casilla* checkbox* clic clicando clicar clicc* click* clics clique* coche* configuracoes daccueil decran definicoes dellicon*
    dellimpostaz* desplegable* dicone* donglet* dropdown ecra ecran* einstellung* enlace* fenetre* fenster field finestr* footer fusszeile* hakchen
    header homepage icon* icoon* impostaz* inicial inicio instelling* janela* kasten keuzemenu* klick* klik klikken knop knopf* knoppen kopfzeile*
    label* laccueil lecran licon* lien liens ligacao limpostaz* link links longlet* maske* menu menupunkt* menus navigation oberflache* onglet*
    opcion* option* page pages pagina* pagine pantalla* parametres pestana* pictogram* popup pulsant* pulsar pulso reiter rubrique* schaltflache*
    scheda schede scherm schermata schermen schermo schuif* screen seite seiten separador setting settings sidebar startpagina* startseite symbol*
    tab tabblad* tabs taste* tela tendina toets* toggle tooltip* unicon* unimpostaz* venster ventana* vinkje window
  `,
  'app-software': `
    absturz* actualiz* aggiorn* aktualisier* allaggiorn* allapp allapplicazion* allestension* allinstall* android anwendung* api aplicac* aplicativo*
    app applicatie* application* applicazion* apps atualiz* beta betriebssystem* browser* bug buggy bugs chrome cloud crash* dapplication*
    dellaggiorn* dellapp dellapplicazion* dellestension* dellinstall* descarg* dextension* dinstall* download* error* estension* extensao extension*
    fallo feature* fehlermeldung* firefox fonctionnalite* foutmelding* funcao funcion* funcoes functie* funktion* funzion* instal* interface* ios
    koppeling* laggiorn* lapp lapplication* lapplicazion* lestension* lextension* linstall* logiciel* macos mise modul* navegador* navigateur*
    piattaform* plante plataforma* plateforme* platform* plattform* plugin* program* safari scaric* schnittstelle* server serveur* servidor* site
    siteweb sitio sito software startet storing* sturzt sync* system telecharg* unaggiorn* unapp unapplicazion* unestension* uninstall* update*
    upgrade* vastloop* version* web webpage webpagina* webseite* webshop* website* webwinkel* widget windows
  `,
  'import-export': `
    abgleich* adjunt* allallegat* allegat* allesport* anexar anexo* anhang* archivo* arquivo* attach* back backup* baixar bajar bestand* bijlage*
    bulk caric* carregar csv datei* datensatz* dellallegat* dellesport* descarg* descarreg* dexport* download* einles* esport* excel export*
    ficheiro* fichero* fichier* file* formaat format formate formati formato* formats gegevensbestand herunterlad* hochgelad* hochlad* import
    importac* importar* importazion* imported importeer* importer importeren importier* importing imports inlezen jointe json lallegat* lesport*
    lexport* migrate* pdf piecejointe respaldo runterlad* sauvegard* scaric* sicherung* sincroniz* spreadsheet stapel subir sync* telecharg*
    televers* unallegat* unesport* upload* xml zip
  `,
  'print-label': `
    a4 adesiv* afdruk* affiche* alladesiv* alletichett* allinchiostr* aufdruck* aufkleber* ausdruck* autocolante* autocollant* badge* banderole*
    barcode* brochure* broschure* carimbo* cartaz* cartel carteles codebarre* codiceabarre codigodebarras cracha* daffiche* delladesiv* delletichett*
    dellinchiostr* dencre depliant* detiquette* dimpression* dimprim* druck* drukken drukwerk* encre engrav* etichett* etiket* etiqueta* etiquette*
    flyer* folder* folheto* folleto* gedruckt geprint* grabad* gravac* gravur* imprese* impreso impresora* impresos impress* imprim* inchiostr*
    incision* ink inkt label* ladesiv* laffiche* leaflet* lencre letichett* letiquette* limpression* limprim* linchiostr* locandin* naambordje*
    namensschild* nameplate* opdruk* packaging paper pegatina* plakat* poster* print* prospekt* qr ribbon rotulo* schild schilder sello* stamp*
    stempel* sticker* streepjescode* strichcode* tags tampon* targhett* timbro tinta tinte toner unadesiv* unetichett* uninchiostr* volantin*
  `,
  'colour-size': `
    afmeting* allaltezza altezza altura amarel* amarill* ancho azuis azul azules beige bianc* black blanc* blau* bleu* blu blue branca brancas branco
    brancos braun* breedte breite brown bruin* castanh* cinza cinzent* cm color* colour* comprimento cor cores couleur* dellaltezza depaisseur
    diameter diametre* dicke dikte dimension* durchmesser* epaisseur espessura farbe* farbton* fit fits geel gelb* gele gewicht giall* grand grande
    grandezz* grau* gray green grey grigi* grijs grijze gris* groen* groot grootte grosor gross grosse* grote grun grune hauteur* height hohe hoogte
    inch inches jaune* klein kleine kleur* laltezza lang lange large largeur* larghezz* largo largura lengte length lepaisseur longueur* lunghezz*
    maat marron marrone masse massen maten measure* medida* medium mesur* misura misure mm negra negro nera nero noir* paars passform* petite pink
    pointure* preta preto purple red rode roja rojo rood rosa rose rossa rosso rot rote rouge* roze schwarz* shade* size* small taglia taglie taille*
    talla* tamanho* tamano* unaltezza verde verdes verdi vermelh* vert verte verts weiss* white width wit witte xl xs xxl yellow zentimeter* zwart*
  `,
  'product-part': `
    allarticol* almofada* article* articol* articulo* artigo* artikel* bag bags behuizing* bein bezug* boite bolsa* borsa botella* bottigli* bottle*
    bouteille* box bracket* button cadeira* cadre* caja cajon* candeeiro* capa capas case cassett* cernier* chair chairs chaise* cojin* colchao
    colchon* coperchi* cornice* coussin* couvercle* cover cremallera* cup cups cuscin* cushion* custodi* darticle* deckel* deksel* dellarticol*
    detagere* deur deuren door doos drawer* estant* etagere* fecho* flasche* fles flessen frame* funda fundas garrafa* gaveta* gehause* glas griff*
    halter* handle* handvat* hoes houder* housse* item* jar jars kissen kiste* kit knob* kussen* lade lamp* larticle* larticol* leg legs letagere*
    lid lijst mango* manico marco* matelas materass* matras* matratze* mattress* mensol* mesa* model* moldura* panel* pata patas pega pieds plank*
    plate plateau* plates platte* poignee* poot porta porte poten prateleira* prodott* product producten producto* products produit* produkt*
    produto* puerta* rahmen regal regale regalen reissverschluss* riemen rits* sac saco* sangle* schublade* sedia sedie set shelf shelves silla*
    socket* soporte* stand stoel* strap straps stuhl* suporte* supporto table tafel* tampa* tapa tapas tas tasche* tassen tavol* tiroir* tisch* tray
    trays tur turen unarticol* zip
  `,
  'shop-sales': `
    assortiment* assortment balcao bottega boutique* caisse* caja cashier* cassa catalog* checkout comercio* commerce* commerci* customer*
    dassortiment detaillant* dettagliant* ecommerce einzelhandel* escaparate* etalage* filiaal* filiale* geschaft* groothandel* grosshandel*
    grossist* handel* handler* kassa kasse* katalog* kraam laden ladenlokal* lassortiment loja* magasin* marche marches market* markt* mayorista*
    mercado* mercat* minorista* montra* mostrador* negozi* omzet onlineshop* pos punto range rayon* reseller* retail* retalho* sale sales
    schaufenster* sell selling shelf shop* showroom* sold sortiment* stall stand store* tienda* till turnover umsatz* venda* vendemos vender vendere
    vendiamo vendid* vendit* vendons vendre vendu vendut* venta ventas vente* verkauf* verkocht verkoop* verkopen vetrin* vitrine* webshop*
    webwinkel* wholesale* winkel*
  `,
  'opening-place': `
    abert* abhol* abiert* abre abrem abren address* adres adresse* afhaal* afhalen agence* allapert* allindirizzo allingresso allorari* anfahrt*
    aparcamiento* aparcar apert* apre atelier branch* bureau* buro cerca cerrad* chius* closed collect dadresse dagence* datelier dellapert*
    dellindirizzo dellingresso dellorari* dentree dhoraire* dichtbij dimanche direccion directions domenica domingo douvert* eingang* entrada
    entrance entree escritorio* estacion* fechad* feestdag* feiertag* feriado* ferie feries ferme festiv* filiaal* filial* geoffnet geopend
    geschlossen gesloten hall holiday* horaire* horario* hours indirizzo ingang* ingresso itineraire kantoor* ladresse lagence* lapert* latelier
    lentree levantamento levantar lhoraire* lindirizzo lingresso locatie* location* lorari* louvert* lufficio map morada museum* nahe near nearby
    niederlassung* offen office* offnet offnungszeit* oficina* open opening openingstijd* opens orari* ouvert* parchegg* parkeer* parken parkeren
    parking parkplatz* perto pickup pres recoger recogida recolha retrait ritir* route sabado sabato samedi samstag saturday sede sedi showroom*
    sonntag standort* station store sucursal* sunday uffici ufficio unapert* unindirizzo uningresso unorari* vestiging* vicino visit weekend
    werkstatt* zaterdag zondag
  `,
  delivery: `
    aankomst* acheminement aduana* alfandega allarriv* ankommen ankunft* anliefer* arriv* bancale* bezorg* bpost carrier* chega chegada chegar
    chronopost colis colissimo colli consegn* correios correos corrier* courier* coursier* ctt customs dacheminement darriv* deliver* dellarriv*
    dexpedi* dhl dispatch* dogana douane* dpd encomenda* entreg* enviado envio* estafeta* expedi* express fedex fracht* freight geleverd geliefert
    gls koerier* lacheminement larriv* leverbaar leveren levering* levert levertijd* lexpedi* liefer* livrais* livre livree livrees livrer livrera
    livreur* livrez livrons llega llegada llegar mensajer* nachliefer* pacchi pacco package* paket* pakket* palet* pallet* paquete* parcel* post
    postnl recapit* reparto sendung* seur ship shipment* shipped shipping spedi* suivi tracking transit transport* trasport* unarriv* ups versand*
    verschickt vervoerder* verzend* verzonden vracht* zoll zustell*
  `,
  stock: `
    aantal* agotad* allesaurit* allinventar* almacen* armazem* ausverkauft* availab* backorder* batch* beschikbaar* bestand* cantidad* charge chargen
    count dellesaurit* dellinventar* dentrepot* depuise* dinventaire* disponib* disponiv* entrepot* epuise* esaurit* esgotad* estoque* existencia*
    giacenz* hoeveelhe* instock inventaire* inventar* inventory inventur* lager* lentrepot* lepuise* lesaurit* leverbaar* lieferbar* linventaire*
    linventar* lot lote lotes lotti lotto magazijn* magazzin* menge* mindestbestand* nachbestell* nachschub* nalever* partij pezzi pieces quantidade*
    quantita quantite* quantities quantity reapprovision* remaining reorder reponer repor reposicao reposicion restock* riassort* rupture scort*
    shelf sku soldout stock* stuckzahl* stuks supply uitverkocht* unesaurit* unidades uninventar* unit units verfugbar* voorraad* voorradig* vorrat*
    warehouse* warenbestand*
  `,
  'event-fair': `
    allanniversari* allevent* aniversario* anniversaire* anniversar* ausstellung* beurs beurzen birthday* boda* booth* braderie* bruiloft* carnival
    casamento* celebrat* ceremony colloque* concert* concierto* conference* conferencia* conferentie* conferenz* congres congreso* congress* convegn*
    convention cumpleanos danniversaire* dellanniversari* dellevent* devenement* dexposition* evenement* event* exhibit* exposic* exposition* fair
    fairground* fairs feest* feier feiern feira* feria ferias fest festa* feste festival* fete* fiera fiere fiesta* flohmarkt* foire* gala
    geburtstag* gefeiert hochzeit* jornada* jubilaum* jubileum* karneval* kermesse* kerstmarkt* konferenz* kongress* konzert* lanniversaire*
    lanniversari* levenement* levent* lexposition* mariage* markt matrimoni* meetup* messe* optocht* parade parties party romaria* sagra salon*
    seminar* stand tagung* tentoonstelling* toernooi* torneio* torneo* tournament* tournoi* tradeshow* trouwerij* turnier* umzug* unanniversari*
    unevent* venue* veranstaltung* verbena* verjaardag* wedding* weihnachtsmarkt* workshop*
  `,
  'game-film-theatre': `
    acteur* actor* actress* actrice* actriz aflevering* allattore allattori ator atores atriz attore attori attric* auffuhrung* bioscoop* boek boeken
    book books buhne* burattin* capitulo* character* cine cinema* comic* copion* costume* costumi dacteur* dactrice* dellattore dellattori denigme*
    depisode* detective dhistoire* disfraz* dopera drama* drehbuch* enigme* episode* episodio* escaperoom escena* fantoche* figur figuren film* folge
    game* gaming geschichte* gespielt giallo giocator* giochi gioco guiao guion* histoire* historia* jeu jeux jogador* jogo* joueur* juego* jugador*
    kino* kostum* kostuum* krimi* lacteur* lactrice* lattore lattori lenigme* lepisode* level lhistoire* libri libro* livre livres livro* lopera
    marionet* marionnett* misterio movie* musical* novel* obra obras oper opera operas opern peca pecas pelicula* personage* personagg* personaje*
    personnage* piece pieces play player* plays plot poppen* premiere* puntat* puppen* puppet* puzzel* quiz* ratsel* roman romance* romane romans
    romanz* roteiro* scena scenario* scene* schauspiel* script* serie series show spectacle* spel speler* spellen spelletje* spettacol* spiel* storia
    storie stories story szene* teatr* theater* theatre* titere* toneel* unattore unattori verhaal verhalen video videos voorstelling*
  `,
  'food-drink': `
    abendessen aceite acucar allingredient* alluov* almoco* almuerzo* azucar backerei* bakery baking bakkerij* bebida* beer* beurre bevand* bier*
    birra birre boisson* bolo bolos boter boulanger* bread breakfast brood* brot brotchen brote burro butter cafe cafes caffe cake* carne* carte
    catering cerveja* cerveza* cha cheese* chocolat* cibo cioccolat* cocina* coffee colazion* comida* confiture* cook cookbook* cooked cooking cooks
    cozinha* cucina cuisine* dejeuner dellingredient* delluov* desayuno* diner dingredient* dinner dish dishes doeuf* dolce dolci drank drankje*
    drink* egg eggs ei eier eieren essen eten farina farine farinha fisch* fish fleisch* flour food* formagg* fromage* fruhstuck* fruit* fruta*
    frutt* gateau* gebak gemuse* gerecht gerechten gericht* getrank* groente* harina honey honig* honing huevo* ingredient* jam jantar kaas* kaffee*
    kase* keuken* kitchen* koffie* kuche* lait latte leche legume* leite lingredient* loeuf* lunch luov* maaltijd* manteiga mantequilla meal* meat
    meel mehl mel melk* menu menukaart* menus miel miele milch* milk mittagessen molho* nourriture obst oeuf* ontbijt* ovo ovos padaria* paes pain
    pains pan panader* pane panetter* pao pasta pastel* peixe* pequenoalmoco pescado* pesce piatti piatto pizza* plat plato platos plats poisson*
    pranzo prato pratos queijo* queso* receita* recept* receta* recette* recipe* repas restaurant* rezept* ricett* ristorant* salsa* salt salz sauce*
    saus sausje sauzen schokolade* sel soep soepen sopa* sosse sossen soup soupe* soups speise* sucre sugar sugo suiker suppe* taart* tarta* tea tee
    thee torta torte* uningredient* unuov* uov* vegan* vegetable* vegetar* verdur* viande* vin vinho* vini vino* vins vlees* wein* wijn wijnen wine*
    zout zuccher* zucker zuppa zutat*
  `,
  'training-course': `
    allattestat* allesam* allinsegn* alluniversita alumno* aluno* apprend* apprentice* aprend* atelier* attestat* aula aulas ausbildung* bijscholing*
    certificaat* certificad* certificat* clase* class classe* classi coach* corsi corso cours course* curriculum curso* cursus* dapprend* datelier*
    decole* deleve* dellattestat* dellesam* dellinsegn* delluniversita denseign* detudiant* dexamen* docent* dozent* duniversite* ecole* eleve*
    enseign* esam* escola* escuela* essay* estudante* estudiante* etudiant* exam exame* examin* exams formacao formacion* formacoes formateur*
    formation* formazion* fortbildung* hausarbeit* hochschule* homework impar* insegn* instructor* klas kurs* laborator* lapprend* latelier*
    lattestat* learn* leccion* lecole* lecon* lecture* leerling* lehrer* lehrgang* leleve* lenseign* leraar* leren lern* lesam* lessen lesson*
    letudiant* lexamen* lezion* licao linsegn* luniversita luniversite* module* oficina* onboarding opleiding* profesor* professeur* professor*
    prufung* pupil* referat* school* schule* schulung* scriptie* scuola scuole seminaire* seminar* stage* student* studie* stunde taller* teach*
    tirocin* trainer* training* treinamento* treino tutor tutori tutors unattestat* unesam* uninsegn* universidad* universita universitat*
    universite* university* unterricht* ununiversita vorlesung* webinar* weiterbildung* werkstuk* workshop* zertifikat*
  `,
  'joke-humour': `
    ahaha allironi* allumor* amusing aprilgrap* aprilscherz* augenzwinker* barzellett* battut* blague* boutade* brincadeira* brincar brinco broma*
    brome* chiste* clin comedian dellironi* dellumor* dhumour* dironi* divertent* drole* engracad* farce* fun funny gag gags geintje* gelachen
    gelacht gozar gracios* grap grapje* grappen grappig* grin grins* guino haha hahaha hihi hilarious humor* humour* inocentada* ironi* irony jaja*
    jeje jest joke* joking kidding kkk kkkk knipoog* lache lachen laugh* leuk lhumour* lironi* lmao lol lollig* lumor* lustig* marrant* mdr moppen
    piada* plaisant* prank* ptdr pun puns reir reirme ridere rigol* rir rire rires risa risas risata risate riso risos rofl rsrs sarcasm* scherz*
    schmunzel* smile* sorris* sourire* spass* tease* umor* unironi* unumor* witz* zwinker*
  `,
  we: `
    ci connosco conosco gente noi nos nosotras nosotros nossa nossas nosso nossos nostra nostre nostri nostro notre notres nous nuestra nuestras
    nuestro nuestros ons onze our ours ourselves uns unser unsere unserem unseren unserer unseres us we weve wij wir
  `,
  you: `
    contigo dein deine deinen dich dir euch euer eure eurer ihnen ihr ihre ihrem ihren ihrer jij jou jouw jullie lei sie sus tes teu ti toi tu tua
    tuo tus u ur usted ustedes uw vc vcs voce voces vocs voi vos vosotras vosotros vossa vossas vosso vossos vostra vostre vostri vostro votre votres
    vous vuestra vuestro you youd youll your youre yours yourself yourselves youve
  `,
  they: `
    alle derjenige diese ela elas ele eles ella ellas elle elles ellos esse essi eux everyone gli haar he hem hen her hij him his hun iedereen ihm
    ihn ihnen ihre ils jene lei leur leurs leute lhe lhes loro lui manche quelles quienes quils she sie someone sus their theirs them they theyre
    theyve zij
  `,
  'past-did': `
    abbiamo achete aconteceu angerufen appele asked avais avait aveva avevamo avevo avez avions avons been bekommen beloofd besteld bestellt betaald
    bezahlt bought called chiamato commande comprato compre comprei davais detto did dijeron dijo disse disseram dit ecrit envie enviei envoye era
    erhalten escrevi escribi essaye etais etait ete fait fatto fez fiz fizemos fizeram foi foram fue fueron gebeld gebeurd gedaan gekauft gekocht
    gekregen gemaakt gemacht geprobeerd gesagt geschickt geschreven geschrieben gesendet gestuurd gezegd got ha habe haben habia had hadden han hanno
    happened has hat hatte hatten have heb hebben heeft hemos hice hicieron hicimos hizo ho intente jai javais lavais liguei llame made mandato
    mavais nai navais ontvangen ordered ordinato pagato pague paguei paid paso passiert paye pedi promesso prometeram prometieron promis promised
    provato recebi received recibi recu ricevuto said scritto sent signe signed stata stato successo tentei tinha tinhamos told took tried
    unterschrieben used versprochen versucht war waren went werd werden were wrote wurde wurden
  `,
  'future-will': `
    allons amanha andremo aurons avremo bald bientot binnenkort breve compte comptons demain demnachst domani farei faremo faremos faro ferai ferons
    futur* ga gaan gaat gepland* geplant* going gonna hare haremos intend* komende kommende* kunftig* manana morgen nachste nachsten nachster next
    pensamos pensiamo plan planeamos planejamos planen plannen planning presto pretendemos prevoyons prevu prochain* pronto prossim* proxima proximo
    saranno saremo saro sera serai seran serao serons shall soon stiamo straks tendremos teremos toekomst* tomorrow upcoming va vai vais vamos van
    vao volgende vont vorhab* vou voy werde werden werdet will wird wirst wollen wont zal zukunft* zullen zult
  `,
  must: `
    allobblig* behoor* behoren bisogna brauchen darf debe debemos deben deberia* debo dellobblig* deve devem devemos deveria* devez devo devono
    devons devrai* devrions dienen dient dobbiamo doblig* dois doit doivent dovete dovrebbe dovrei dovremmo duty erforderlich* fallait faudra faut
    gezwungen gotta have hay hoeft hoeven lobblig* loblig* mandatory moest moesten moet moeten muss mussen musst musste mussten must mustnt necesari*
    necessaire* necessari* necessary need needs nodig noodzakelijk* notig* notwendig* obblig* oblig* obrigad* obrigat* occorre ought precis* requer*
    requier* required requires requis requise richiest* serve should soll sollen sollte sollten supposed tem temos tenemos tengo tenho tiene tienen
    unobblig* verpflichtet* verplicht* zwingend*
  `,
  'question-does-it': `
    any are bedeutet bestaat betekent can ce cest come comment como cosa could cual darf did do does esiste est estce existe geldt gibt gilt ha haben
    has hat have hay heeft heisst hoe how is ist kan kann klopt lasst mag ob perche peut pode por porque pourquoi puede puo qual quale que quel
    quelle quest sera should significa signifie sind sono stimmt tem tiene vale veut waarom warum wat weshalb what when where which who why wie wieso
    will would yatil zijn
  `,
  recommend: `
    aanbevel* aanbevolen aanrad* aconsej* aconselh* advice advies advise* allidea allideal* anregung* astuce* best beste besten better conseil*
    consejo* conselho* consigli* dastuce* dellidea dellideal* dica dicas dideal* didee* empfehl* empfiehl* empfohlen favorite favourite geeignet*
    geschikt* good idea* idee* ideia* inspiration lastuce* lidea lideal* lidee* lieblings* meilleur* mejor* melhor* miglior* passend* prefer* propon*
    propos* propuesta* raad raccomand* rat raten recomend* recomiend* recommand* recommend* sinnvoll* suger* sugest* sugger* suggest* sugier* suit
    suitable suited suits tip tipp tipps tips unidea unideal* voorstel* vorschlag*
  `,
  'spare-part': `
    accesorio* accessoire* accessor* acessorio* aftermarket allaccessor* alloriginal* austausch* bauteil* cartouche* cartridge* cartucc* cartucho*
    compatib* compativ* component* composant* daccessoire* dellaccessor* delloriginal* detachee* dorigine ersatz* ersetzen kompatib* laccessoire*
    laccessor* loriginal* lorigine nachfull* navul* onderdeel* onderdelen original* origine part parts passend* patrone* patroon* peca pecas pezzi
    pezzo piece pieces pieza piezas recambio* rechange* recharge* reempl* refill* remplac* reorder replace* reposicao repuesto* reserveonderdeel*
    reserveonderdelen ricamb* sobressalent* sostitu* spare spares substit* sustit* teil teile unaccessor* unoriginal* verschleissteil* vervang*
    wisselstuk* zubehor*
  `,
  'clean-maintain': `
    adjust* affil* affut* afil* afinac* afstel* ajust* allaffil* allingrass* alloliare calibr* care clean* consert* cuidado* cuidar daffut*
    decalcific* dellaffil* dellingrass* delloliare dentret* descal* desinfect* desinfet* desinfizier* detartr* dhuil* disinfect* disinfett* dust
    engras* enjuag* entkalk* entret* enxagu* ferrugem fleck* gewartet gewaschen graiss* grease huil* ingrass* inspect* inspektion* instandhalt*
    justier* kalibre* kalibrier* laffil* laffut* lavage lavagem lavaggi* lavar* laver lavez lentret* lhuil* limpar* limpez* limpi* limpo lingrass*
    loliare lubric* lubrific* lucid* macchia macchiat* macchie maintain* maintenance mancha* manten* manuten* nachstell* nettoy* nodoa* oil olear
    olen oliare olien onderhoud* ontkalk* overhaul* oxid* pfleg* poets* polier* polijst* polir polish* polissage pulir pulire pulisc* pulit* pulizi*
    putz* reglage* regler reinig* repair* repar* restor* revisao revision* rincage rincer rinse* ripar* risciacqu* roest* rost* rouille* ruggin* rust
    rusty sanitiz* sauber saubern scharf* schleif* schmier* schoonmaak* schoonmaken scrub* service serviced servicing sharpen* slijp* smeer* smeren
    spoel* spulen spulmaschine* stain* tache* tagliando tarare taratur* tune tuning unaffil* uningrass* unoliare upkeep vlek* wartung* wasche waschen
    wash* wassen wipe
  `,
};
