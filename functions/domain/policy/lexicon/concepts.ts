/**
 * Words of seven languages that mean the same in a reply, folded; `refund*` is every word that begins so. A word may be in several.
 *
 * What is learned of one language helps in the others: the model weighs which of them stand in a sentence, and which two
 * stand there together, in whatever order.
 */
export const concepts: Readonly<Record<string, string>> = {
  'money-back': `
    devolu* devolv* devuelt* devuelv* erstatt* estorn* give giving moneyback payback reav* recoup* recredit* redonn* reembols* refund* reimburs* reingres*
    reintegr* rembours* remit* renderemo rendiamo rendons rendrai rendrons rends repaid repay* ressarc* restitu* retorn* retourneren retrocede* returned
    reverse* reversons riaccredit* ridare ridaremo ridiamo rifond* rimbors* riversa* ruckbuch* ruckerhalt* ruckerstatt* ruckuberw* ruckvergut* ruckzahl*
    terugbeta* terugboek* terugga* teruggeb* teruggestort* teruggeven terugkrijg* terugstort* terugvorder* vergoed* vergut* zuruckbuch* zuruckerstatt*
    zuruckgeb* zuruckgezahl* zurucklegen zuruckuberw* zuruckzahl*
  `,
  back: `
    allindietro back dellindietro devolta devuelta dindietro indietro lindietro regresa* regress* retour retourn* reviendr* revienn* revient ritorn* terug
    torna tornano tornat* tornera torneranno unindietro volta voltam voltar* voltou volvera volveran vuelta vuelto vuelve vuelven weer wieder zuruck
  `,
  credit: `
    abat* abbuon* abonada abonado abonamos abonar abonara abonaran abonare abonaremos abone abono abonos accredit* acredit* allabbuon* allaccredit*
    angerechn* anrechn* avoir bijgeschreven bijschrijven bijschrijving bonific* coulance credit* dabbuon* daccredit* davoir dellabbuon* dellaccredit*
    estorn* gecrediteerd goodwill gutgebracht gutgeschrieb* guthaben* gutschreib* gutschrift* kulanz* labbuon* laccredit* lavoir recredite* riaccredit*
    stornano stornare stornata stornate stornati stornato stornera storni storniamo storno tegoed* unabbuon* unaccredit* verbuch*
  `,
  voucher: `
    bon bonnen bono bonos bons buoni buono cadeaubon* cheque chequecadeau coupon* credits cupao cupoes cupom cupon cupones cupons dachat
    geschenkgutschein* giftcard gutschein* kortingsbon* tegoedbon* token vale vales voucher* waardebon* wertgutschein*
  `,
  discount: `
    abat* abbass* abbuiamo abbuon* abgerundet abgezogen abzieh* abzug afgetrokken aftrek* allabbass* allabbuiamo allabbuon* allege* aminor* baiss* baix*
    bajado bajam* bajar billiger* cheaper cut dabatt* dabbass* dabbuiamo dabbuon* dallege* decompt* decurt* dedott* deduc* dedui* deduj* deduz* defalqu*
    dellabbass* dellabbuiamo dellabbuon* descont* descuent* detra* diminu* discount* down ermassig* gekort gekurzt gemindert gesenkt goedkoper* gunstiger*
    halve* herunter inkorten knock* korting* kurz* labatt* labbass* labbuiamo labbuon* lallege* less lower* markdown meno menos minder* minus moins
    nachlass* off preisnachlass* rabais rabatt* rebaix* rebaj* rebate* recort* reduc* redui* reduj* reduz* remise remises restado restamos restar
    restaremos resten retranch* ribass* ridott* riduc* ridur* riduz* ristourn* runter scal* scont* senk* shave* skonto* slash* subtract* tiramos trekken
    trimm* unabbass* unabbuiamo unabbuon* verlaag* verlag* verminder* verringer* weniger zieh ziehen
  `,
  free: `
    allomaggio borla complimentary costless dellomaggio doffert dofferte doffertes dofferts domaggio franko free freebie freely gebuhrenfrei* geschenkt
    graca gracieu* gratis gratuidad gratuit* kosteloos kosteloze kostenfrei* kostenloos kostenlos* loffert lofferte loffertes lofferts lomaggio offert
    offerte offertes offerts omaggio portofrei* umsonst unentgeltlich* unomaggio vrij
  `,
  without: `
    minus ohne sans sem senza sin without zonder
  `,
  nothing: `
    allazzer* anything aucun aucune azzer* cent centavo centesimo centime centimo cero daucun daucune dazzer* dellazzer* dime geen kein keine keinen
    keiner keinerlei laucun laucune lazzer* nada nenhum nenhuma nessun nessuna nessuno nichts niente niets niks nil ningun ninguna ninguno nix none
    nothing nought nowt nul null nulla nulle pence penny peso rappen rien tostao unazzer* zero
  `,
  gift: `
    alloffert* alloffre alloffriamo allomaggi* attentie aufmerksamkeit beigelegt beilegen bonificac* bonus borla bottle bouquet brind* cadeau* casa
    compliments cortesia courtesy dankeschon dazu dedommag* delloffert* delloffre delloffriamo dellomaggi* detalle doffert* doffre doffriamo doffrir
    doffrirons doffrons domaggi* draufgelegt erbij extra extraatje freiexemplar* gebaar gentil* geschenk* geste gesture gift* goodie* goodwill haus house
    huis invit* legen loffert* loffre loffriamo loffrir loffrirons loffrons lomaggi* maison mimo oben obendrauf obsequi* oferec* ofert* offert* offre
    offriamo offrir offrirons offrons omaggi* pensierino present presente prime propina regal* schenk* spendier* throw throwing thrown toegift trakte*
    treat unoffert* unoffre unoffriamo unomaggi* verschenk* zugabe*
  `,
  'on-us': `
    absorb* accoll* allaccoll* allassum* arca arcamos arcar assum* asum* aufkommen aus bear bearing bears betalen bolsillo bolso cargo carico charge
    charges cobert* cobre cobrim* cobrir compte conta conto coperto copr* corre corremos corren costea* couvr* cover covered covering covers cubierto
    cubr* cuenta dabsorb* daccoll* dassum* dellaccoll* dellassum* draai draaien dragen eigene encargo expense foot getragen hacemos hangen kappe kommen
    kosten labsorb* laccoll* lassum* lasten mettiamo neemt nemen nosfrais nossa nostre notrecharge onze opdraaien paierons payons pensiamo pick poche
    pocket prendra prendrons prends prenons regl* rekening shoulder* sobbarc* sosteniamo spese stump sufrag* suport* supporte supportee supporterons
    supportons swallow* tab tasca tasche trage tragen tragt ubernehm* ubernimm* ubernommen unaccoll* unassum*
  `,
  pay: `
    abonar acquitt* adeud* angewiesen anweis* begleich* beglich* betaal* betal* bezahl* bonific* dacquitt* debe deben deber debes deuda devait deve devem
    devez devoir devono devons devrez divida dovut* du due dus gestort ingres* lacquitt* liquid* overgemaakt overmak* owe* owing paga pagada pagado
    pagados pagam pagamenti pagamento pagamentos pagamos pagan pagando pagano pagar pagara pagare pagaremos pagas pagata pagati pagato paghera pagheremo
    paghiamo pago pagos pagou pague paguei paguen pai* pay* regl* saldare saldat* sborsa* schuld* settle* stort* transfer* uberweis* uberwies* versa
    versamenti versamento versano versare versata versato verschuldigd verse* virement* voldaan voldoen zahl*
  `,
  charge: `
    aangerekend* aanreken* abbuch* abgebucht* abrechn* addebit* afgeschreven afschrij* alladdebit* ansetz* belast* berechn* berekend berekenen bill*
    boleto* bollett* calcol* carg* charge* charging chied* cobr* collect* compt* conteggi* contiamo daddebit* debit* delladdebit* demand* dencaiss*
    domicili* doorbereken* doorrekenen eingezogen einzieh* einzug* emit* encaiss* erheb* erhoben factur* factuur* fakturier* fattur* fatur* forder*
    gefactureerd gerekend girar* incass* invoic* kassier* laddebit* lencaiss* levy* nota prelev* rechn* recibo* reclam* recobr* refactur* reken* riscuot*
    unaddebit* verlang* verrechn*
  `,
  fee: `
    aanmaningskosten acresc* administratiekosten agios allinteress* amende* anfahrt* annulatiekosten aufpreis* aufschlag* bearbeitungsgebuhr* bijbetal*
    boete* callout cargos charges comision* comiss* commission* cost* cout coute couts custo custos dagios damende* dellinteress* demora dinteress*
    dinteret* diritti dossierkosten dues encargo* expresszuschlag* fee fees fine fines flete* fracht frachtkosten frais freight frete* gasto* gebuhr*
    interes* interet* intrest* juro* kosten lagios lamende* leges lesinterets leveringskosten levy liefergebuhr* lieferkosten linteress* linteret*
    maggioraz* mahn* majorat* meerkosten meerprijs* mehraufwand mehrkosten mehrpreis* mora multa* nachzahl* opleg* opslag pauschal* peage penal* port
    portes porto portokosten postage pourboire recargo* redevanc* reinigungspauschale* rente* saumnis* servicegebuhr* servicepauschale* shipping
    sobrecost* sobretax* sovrapprezz* spedizione spes* stornogebuhr* stornokosten strafe* suplement* supplement* suppletivi surcharg* surcout* tasa* taxa*
    taxe* toeslag* toll trasporto umbuchungsgebuhr* uninteress* upcharge vergoeding* versandkosten vertragsstrafe* verzendkosten verzugszins*
    voorrijkosten zins* zuschlag*
  `,
  waive: `
    abandonn* abbuon* absehen afgezien allabbuon* allannull* allazzer* allelimin* allesoner* annul* anul* apag* aufgehoben aufheb* ausbuch* ausgebucht
    ausgeglichen azzer* borr* cancel* cassare cassato cassiamo condon* dabandonn* dabbuon* dannul* dazzer* deffac* delimin* dellabbuon* dellannull*
    dellazzer* dellelimin* dellesoner* denlev* depargn* descart* desoner* dexoner* dimentic* dispens* dotee doter doubli* drop dropped dropping drops
    effac* elimin* enlev* entfall* entfern* epargn* erase* erlass* erledigt erliess* erspar* esoner* esquec* excus* exent* exim* exoner* fallen fallt
    forgave forgiv* forgo forgone geannuleerd gehaald geschrapt gestr* gewist gomm* grace haal* herausgenomm* hinfallig isent* kwijt* laat labandonn*
    labbuon* lannul* lazzer* leffac* lelimin* lenlev* lepargn* lesoner* let levant* levata levato leve levee leveremo leviamo levo levons lexoner* lift*
    lotee loter loubli* nachseh* niederschlag* nullif* off olvid* ote otee oter oubli* perdo* quash* quit* raus rausgenomm* rausnehm* raye* remit* remov*
    renonc* renunci* retir* rimoss* rimuov* rinunc* risc* sacado saque saut* scheld schelden schrap* scrap* sehen skip* spare* storn* stralc* streep
    streich* strich* strike striking struck supprim* suprim* tachad* tachamos taken tirado tiramos tirei tiro tirou togl* tolt* tombe tombent trappe
    unabbuon* unannull* unazzer* unelimin* unesoner* vallen vergeet vergessen vergeten vervallen vervalt verwijder* verzicht* void* waiv* weg wegfall*
    weggelass* weggelaten weghal* weglaten wipe* wissen written zerada zerado zeramos zerei zeroed zien
  `,
  'keep-price': `
    allinvariat* behalt* behoud* beibehalt* bevr* bisherig* bleiben bleibt blijft blijven blocc* bloqu* congel* conserv* dellinvariat* dezelfde dinchange*
    dinvariat* eingefroren festgeschrieben festschreib* fica ficam freeze frozen garantier* gard* gele gelee geler gelijk gelons gelten gleichbleib*
    gleichen halten hetzelfde hold holds honor* honour houden houdt inchange* invariat* keep keeping keeps kept linchange* linvariat* locked maint* mant*
    meme mesma mesmo misma mismo ongewijzigd queda quedan remain remains respeit* respet* resta restano reste restent restera rimane rimang* rimarr* same
    seguramos segure seguro sigue siguen stay stays stessa stesso teniamo unchanged uninvariat* unverandert* vast zelfde
  `,
  price: `
    abonnementsprijs* alquiler alugu* anuidad* beitrag* bijdrage canon* cost* cotisation* cout* cuesta* cuota* custa* custo huur* konditionen kost kosten
    kostet listin* loyer* mensalidad* mensualidad* mensualit* miete* prec* preis* prezz* price* pricing prijs* prijz* prix quota rata rate raten rates
    redevance renda renta satz tarie* tarif* vale valor*
  `,
  invoice: `
    abrechnung* addition afrekening* allestratto allimporto ardoise balance bedrag* beleg* bill bills boleto* bollett* conta conto cuenta cuota* daddition
    dardoise decheance* dellestratto dellimporto destratto dimporto echeance* endrechnung* estratto extracto extrato factura* facture facturen factures
    factuur* fattur* fatura* forderung* importe* importo installment* instalment* invoice* kontoauszug* laddition lardoise lecheance* ledger lestratto
    limporto maandfactuur* mensualit* monatsrechnung* nota offene offenen openstaand* outstanding posten rata raten receipt* rechnung* recibo* rekening*
    releve* ricevut* saldo* schlussrechnung* scontrin* solde* statement* tab unestratto unimporto valor
  `,
  money: `
    alleuro allimporto amount* argent bedrag* betrag* bucks cash cent centen centimes cents chf cifra dargent delleuro dellimporto denaro deuro* dimporto
    dinero dinheiro dolar* dollar* eur euro* franchi francs franken gbp geld importe* importo kohle largent leuro* limporto money montant montante pesos
    plata pound* quantia quid r rappen reais real soldi soles som somm* sum summe uneuro unimporto usd valor*
  `,
  part: `
    cent cento ciento cuarto demi* derde dimezz* doble dobr* doppelt* doppio doubl* drittel dubbel* duplic* fifth halb* half halfte halftig* halve halved
    halver* halves helft kwart media medio meta metade mezz* mitad moitie percent percento porcento porciento pourcent procent* prozent* quart quarter
    quarto raddopp* tenth tercio terco terzo third tiers twice verdoppel* verdubbel* viertel zehntel
  `,
  whole: `
    all alle allen alles allintegral* allintera allinteramente allinteri allintero altogether compleet complet* dellintegral* dellintera dellinteramente
    dellinteri dellintero densemble dentier* dintegr* dintera dinteramente dinteri dintero ensemble entera entero* entier* entire entirely every full
    fully ganz* geheel gesamt* heel hele helemaal integr* inteir* intera interamente interi intero komplett* lensemble lentier* lintegr* lintera
    linteramente linteri lintero plein plena* restlos samtlich* toda todas todo todos totaal total* tout toute toutes tudo tutta tutti tutto unintegral*
    unintera uninteramente uninteri unintero voll* whole
  `,
  fault: `
    allerror* bevue* blame* blunder* botch* bourde bungle* cause* cocked colp* confund* confus* coupable* culpa* defaillan* dellerror* derreur* derror*
    descuido* despist* difett* dimentic* disattenz* disguid* doubli* engan* equivoc* erramos errei erreur* erro error* erros errou failed falh* falla
    fallamos fallo* falsch* falta fault* faute fautes fautif* fehler* forgot fout* geschlampt guilty irrtum* lapso* lerreur* lerror* loubli* loupe
    maladress* mancanz* mangel manque* mess messed metedura misging missen misser* missgeschick* mistake* mixed mixup nalatig* negligen* nosso ons oubli*
    ourdoing oversight pasticci* patzer* responsab* sbagli* schlamper* schnitzer schuld* slip slipped slipup slordig* steek svist* torpeza tort torts
    trapalh* trompe* unerror* unterlaufen verbockt vergessen vergeten vergissing* vergist verkeerd* verpasst versagen versaumt* verschuld* versehen*
    vertan verursach* verwechs* verwissel* wrong wrongly
  `,
  liability: `
    aansprakelijk* aanvaard* accept* accett* accountab* aceit* acept* acknowledg* addoss* admet* admit* allaccett* alladdoss* allammett* allassum*
    allimputab* ammett* anerkenn* answer answerable assum* asum* avou* behind cargo concede* daccett* daddoss* dadmet* dammett* dassum* davou* dellaccett*
    delladdoss* dellammett* dellassum* dellimputab* dendoss* dimput* dincomb* draaien eingest* einraum* einsteh* endoss* erken* geben gerade geradesteh*
    geven haft* imput* incomb* incumbe instaan laccett* laddoss* ladmet* lag lammett* lassum* lavou* lendoss* liab* ligt limput* lincomb* opdraai* ownup
    raume raumen reconhec* reconnai* reconoc* rekenschap repond* respond* responsab* responsib* riconosc* rispond* staan toegeven ubernehm* unaccett*
    unaddoss* unammett* unassum* unimputab* verantwoord* verantwort* verschuld* zu zugeb* zurechn*
  `,
  damage: `
    abime* allindennizz* argernis atraso ausfall* avari* averia* beschadig* breakage broke broken bruch casse cassee cassees casses compens* dabime*
    damage* danad* danneggiat* danni danno dano danos dedommag* defect* degat* delay* dellindennizz* dendommag* dent dented dents desagrement* dindemni*
    dindennizz* disag* dommage* endommag* entschadig* ersatz* ersetz* estrag* estrope* gebroken guast* harm hurt inconvenien* indemn* indeniz* indennizz*
    kapot* kaputt* labime* lendommag* lindemni* lindennizz* loss* lost molest* ongemak partid* perda* perdeu perdid* perdit* perdu* perjuic* persa perso
    perte* prejudic* prejuiz* quebr* repair* reparation resarc* ressarc* restitution retard retraso risarc* ritardo rompi* rota roto rott* rotura*
    rovinat* ruin* ruppe schade* schmerzensgeld scratch* siniestr* sinistre* spoil* stuk torn transtorn* trouble umstande unannehmlichk* unindennizz*
    verdorben* vergoed* verlies* verliezen verloren* verlust* wiedergutmach* zerkratz* zerstor*
  `,
  insurance: `
    allassicur* apolice* aseguradora* assicur* assur* cover dassicur* dassur* dellassicur* haftpflicht* insur* lassicur* lassur* police policy polis*
    poliza* polizz* praemie premium segur* unassicur* underwriter* versicher* verzeker*
  `,
  end: `
    abbestell* abgebrochen abgemeldet abmeld* afgelopen afgemeld afmeld* allannull* allinterromp* allinterrott* annul* anul* arret* aufgehob* aufgelost
    aufhor* auflos* aus ausgelaufen baja bajas beeindig* beend* cancel* ceas* cesa cese cess* chiud* chius* cloture* dannul* darret* dellannull*
    dellinterromp* dellinterrott* deslig* deten* detuv* dimos dinterromp* dinterrott* discontinu* disd* dissolv* eindig* eingestellt einstell* encerr* end
    ended endet ending ends entlass* extingu* fermat* finaliz* geannuleerd gekundigt gestoppt gestopt herroep* interromp* interrott* kundig* lannul*
    larret* lauft linterromp* linterrott* losen mettons ontbind* ontbonden opgezegd opzeg* parada parado paramos parar quit recess* released rescind*
    rescis* resili* revoc* revog* revok* revoqu* risol* rompu* sciolt* stop stopgezet stopp* stops stopzet* storn* suspend* termin* uitgeschreven
    unannull* uninterromp* uninterrott* unsubscrib* void widerruf* withdraw* wound zeggen
  `,
  delete: `
    afgesloten allanonimizz* allelimin* anonim* anonymis* anonymiz* apag* aufgelost bereinig* borr* cancellare cancellata cancellate cancellati cancellato
    cancelleremo cancelliamo cancello cerr* chiud* chius* cierr* clear* close* closing cloture* cloturons danonimizz* danonymis* deactivat* deaktiv*
    deffac* delet* delimin* dellanonimizz* dellelimin* desactiv* desativ* destroy* destru* detrui* dicht dichtgemacht disattiv* distru* effac* elimin*
    encerr* entfern* eras* exclu* expung* fechada fechado fechamos fechar fechei ferme* fermons geanonimiseerd gedeactiveerd geleert geloscht* geschloss*
    geschwarzt gesloten getilgt gewist gone gooien lanonimizz* lanonymis* leeren leffac* lelimin* limpamos limpo liquid* losch* opgeheven opgeschoond
    ophef* purg* radi* remov* retire* rimoss* rimuov* schliess* scrub* shred* sluit* soppress* supprim* suprim* svuot* tilgen unanonimizz* unelimin* vaci*
    vernicht* vernietig* verwijder* vidage vide videe vides vidons weggegooid weggeworfen wipe* wis wissen zugemacht
  `,
  contract: `
    abbonament* abo abonnement* abono abos account* adhesion* agreement allabbonament* allaccount alliscrizion* allordine allordini assinatura* auftrag*
    bail benutzerkonto bestelling* bestellung* boeking* booking* buchung* commande* compte comptes conta contas conto contract* contrat* cuenta*
    dabbonament* dabonnement* daccount dadhesion* dellabbonament* dellaccount delliscrizion* dellordine dellordini dinscription* discrizion* dordine
    dordini encomenda* huurcontract* inschrijving* inscric* inscripcion* inscription* iscrizion* konto* kundenkonto labbonament* labonnement* laccount
    ladhesion* lease licenc* licens* licentie* licenz* lidmaatschap* linscription* liscrizion* lizenz* lordine lordini matricula* membership* mietvertrag*
    mitgliedschaft* nutzerkonto order ordine ordini pedido* perfil* plan plano policy poliza polizza prenotaz* profiel* profil* registration* reserva*
    reservering* reservierung* subscri* suscrip* tenancy tesser* unabbonament* unaccount uniscrizion* unordine unordini vertrag*
  `,
  change: `
    aangepast aanpass* abgeandert acert* actualis* actualiz* adapt* adegu* adjust* aggiorn* ajust* aktualisier* alladegu* allaggiorn* allimpostat*
    allinserit* allintestat* alter* amend* ander* angepasst anpass* atualiz* backdat* bascul* berichtig* bijgewerkt bijwerk* cambi* chang* coloc* convert*
    correct* correg* corrett* corrig* dactualis* dadapt* dadegu* daggiorn* dajust* delladegu* dellaggiorn* dellimpostat* dellinserit* dellintestat*
    denregistr* deplac* dimpostat* dinscrit* dinserit* dintestat* edit* eingestellt eingetragen eintrag* enregistr* fixed geandert* gecorrigeerd genoteerd
    gesetzt gewijzigd gezet hinterlegt impostat* ingesteld inscrit* inserit* intestat* korrigier* lactualis* ladapt* ladegu* laggiorn* lajust* lenregistr*
    limpostat* linscrit* linserit* lintestat* messa messo mets mettons mise modif* moved movemos movid* movimos mud* muevo neu note notee omboek*
    omgeboekt omgezet omzet* overgeschreven overgezet overzet* pasado pasamos pase passamos passato passee passei passen passes passiamo passons ponemos
    puesto pus puse pusimos put reaffect* reassign* rechtgezet rechtzet* rectif* redat* regist* reissu* remis renam* reset restat* retific* rettific*
    revers* rewr* richtiggestellt set setze setzen sistemat* spost* swapped switch* transfer* trasferi* trasl* traspas* troc* uberschrieben ubertrag*
    umbuch* umgebucht umgemeldet umgeschrieben umgesetzt umgestellt umgetragen umgezogen umschreib* umstell* unadegu* unaggiorn* unimpostat* uninserit*
    unintestat* updat* variat* verander* verhuisd verlegt verplaats* verschoben volturat* wijzig* zet zetten
  `,
  replace: `
    again allaltra allaltro altra altro anew another ausgetauscht austausch* auswechs* cambiamo cambiamos canje* daltra daltro dechang* dellaltra
    dellaltro echang* erneut ersatz* ersetz* exchang* fresh geruild getauscht gewechselt herdruk* laltra laltro lechang* nachdruck* nachgeliefert
    nachliefer* neu neue neuen neuer neues neuf neufs neugerat* neuve new nieuw nieuwe nochmal nochmals nogmaals nouveau nouveaux nouvelle nova novas novo
    novos nueva nuevas nuevo nuevos nuova nuove nuovi nuovo omgewisseld omruil* opnieuw otra otro outra outro overdoen overgedaan rebuil* recambio
    rechange redo* reemplaz* reenvi* refais* refait* refaz* refei* referons refont rehac* rehic* reimpr* remade remak* remplac* repet* replac* repon*
    repor repos* reprint* repuest* ricambio rifa rifac* rifatt* rimand* rimpiazz* rispedi* ristamp* ruil* scambi* sostitu* spare substitu* sustitu* swap*
    tausch* troc* umtausch* unaltra unaltro vervang* wissel*
  `,
  repair: `
    aggiust* allaggiust* allinstall* arranj* arregl* ausbesser* ausgebugelt beheb* behob* biegen bugeln build* clean* clear compon* compuest* consert*
    correg* corrig* daggiust* dellaggiust* dellinstall* depann* dinstall* einbau* eingebaut fit fitted fix* flicken fonctionn* funcion* funktionier*
    funzion* gefikst geflickt gelost gemaakt geplaatst gerade gereinigt gerepareerd gerichtet gestrichen hergestellt herstel hersteld herstellen
    herstelling herstelt instal* instand* laggiust* limp* linstall* losen lossen maak maintain* maken marche marchera mend* monta montado montamos montare
    montato monte monter* montier* montons nacharbeit* nachbesser* nettoy* opgelost oplos* paint* patch* pint* plaats* pose posee poserons poses posons
    putzen rebuilt rectif* reinig* remettr* remis remont* repair* repar* repein* resol* resou* restabel* restable* restaur* restor* resuelt* resuelv*
    retabl* rewir* rework* richten rimont* ripar* ripristin* ripul* risol* running schilder* sharpen* sistemare sistemata sistemato sistemeremo sistemia*
    sistemo sold* solucion* solv* sort* soud* tuned unaggiust* uninstall* vernici* weld* werken werkt wiederherstell* working
  `,
  add: `
    acrescent* add added adding additional adicion* aggiun* agreg* ajout* allaggiun* allalzat* allampli* allaument* allextra allinnalz* allupgrade alz*
    ampli* anad* angehoben anheb* aufgestockt aufstock* augment* aument* ausgebaut besser* beter* better bigger boost* bump* business daggiun* dajout*
    dalzat* dampli* daugment* daument* dazu delargi* dellaggiun* dellalzat* dellampli* dellaument* dellextra dellinnalz* dellupgrade dextra dhauss*
    dinnalz* dobla* dobr* doubl* drauf dupgrade duplic* elargi* elev* enlarg* erbij erhoh* erweit* expand* extra freigeb* grosser* groter* hauss* higher
    hinzu* hochgestuft hochstuf* hoger* hoher* increas* innalz* laggiun* lajout* lalzat* lampli* laugment* laument* lelargi* lextra lhauss* linnalz*
    lupgrade maggior* majore* mayor meer mehr mejor* melhor* migliorat* more obendrein opgehoogd opgewaardeerd ophog* plus potenzi* premium raddopp* rais*
    rajout* rehauss* relev* subida subido subim* subiu sum* superieur* superior* supplementaire* surclass* toegevoegd toevoeg* top topped uitbreid*
    uitgebreid unaggiun* unalzat* unampli* unaument* unextra uninnalz* unupgrade up upgrad* verdubb* verhog* verhoog* zusatzlich*
  `,
  extend: `
    adi* alarg* allallung* allestend* allestesa allesteso allung* ampli* angehangt anhang* aplaz* aufschieb* aufschub* ausgesetzt aussetz* bevr* congel*
    dallung* decal* dechelonn* defer* delai* delay* dellallung* dellestend* dellestesa dellesteso destend* destesa desteso detal* detend* differe
    differons difier* dilat* dilazion* echelonn* eingefroren estend* estesa esteso esticam* esticar etal* etend* extend* extension* extiend* fraccion*
    freez* frist* frozen gele gelons gepauzeerd gestundet grace hinausgeschob* lallung* langer* later lechelonn* lestend* lestesa lesteso letal* letend*
    longer moratoire move moved nachfrist* opgeschort opgeschoven opschort* opschui* paus* pauz* plazo* pospon* pospuest* posterg* posticip* postpon*
    prazo* prolong* prolung* prorog* prorrog* push* rallong* recul* renew* reporte reportee reporter reportons repouss* reschedul* rimand* rinvi* ruhen
    ruht shift* slitt* sospe* spater* stretch* stund* sursis suspend* termijn* uitgesteld uitstel* unallung* unestend* unestesa unesteso verlanger*
    verlegt verleng* verschieb* verschob* verschoven verschui* vertag* verzet*
  `,
  deadline: `
    ablauf* caduc* cutoff data date datum deadline* decheance* delai* dexpir* echeance* expir* fallig* fecha* frist* latest lecheance* lexpir* limite*
    notice opzegtermijn* plazo* prazo* preavis preaviso preavviso scad* schlusstermin* spatestens stichtag* terme termijn* termin* tope uiterlijk vence*
    vencimento* vencimiento* verfall* verval*
  `,
  reserve: `
    accant* allaccant* allassegn* allocat* apart* apont* apunt* aside asign* assegn* assign* atribu* attribu* behalten bloccat* block* bloqu* booked cote
    cupo daccant* dassegn* dattribu* dellaccant* dellassegn* dinscri* earmark* eingeplant eingetragen einplan* frei freigehalten freihalt* gard* geblockt
    geblokkeerd gebucht gehort gereserveerd gesichert guard* held hold holding houden hueco* ingepland ingeschreven inplan* inscri* kept laccant* lassegn*
    lattribu* linscri* lugar* marcado marcamos marquei opzij pencil* plaats* place places platz* plaza* plek* poste posti posto prenotat* puesto* reserv*
    retenons retenu* riserv* saved seat seats secured separ* sichern slot spot tengo teniamo tenons tenut* tient toegewezen unaccant* unassegn* vaga*
    vastgelegd vastleg* voorbehouden vorbehalt* vorgemerkt vormerk* vrijgehouden yours zugeteilt zuruckgelegt zurucklegen
  `,
  unlock: `
    aangezet abert* abierto abilit* abrimos acces acceso* access accesso acesso* activ* aktivier* allabilit* allaccesso allapert* allattiv* allautorizz*
    apert* ativ* attiv* aufgehoben aufgeschlossen aufgesperrt autoris* autoriz* dabilit* dacces daccesso dactiv* dapert* dattiv* dautoris* dautorizz*
    deblok* debloqu* dellabilit* dellaccesso dellapert* dellattiv* dellautorizz* desbloque* deverrouill* douvert* douvrons eingeschaltet enabl* entsperr*
    freigab* freigeb* freigegeben freigeschaltet freischalt* geactiveerd gedeblokkeerd geoffnet grant* habilit* heropen* hersteld labilit* lacces laccesso
    lactiv* lapert* lattiv* lautoris* lautorizz* levant* leve levee liber* lifted live louvert* louvrons offen ontgrendel* open opened opengezet openzet*
    ouvert* ouvrons reabert* reabiert* reabr* reactiv* reaktivier* reativ* rehabilit* reinstat* releas* reopen* restaur* restor* retabli* revok* riaper*
    riaprire riattiv* ripristin* rouvert* rouvr* sblocc* scharf switched toegang* unabilit* unaccesso unapert* unattiv* unautorizz* unblock* unlock* vrij
    vrijgegeven vrijgeven wiederherg* zugang* zugriff*
  `,
  permissions: `
    acces acceso* access* acesso* address* admin* adres* allaccess* allamministrator* allindirizz* allintestat* allutent* amministrator* anschrift
    beheerder* berechtigung* cap clave contrasena* cupo dacces daccess* dadmin* dados dadresse* damministrator* daten* dati datos dellaccess*
    dellamministrator* dellindirizz* dellintestat* dellutent* dindirizz* dintestat* direccion donnees dono dossier* droit* dutent* dutilisateur* eigenaar*
    eigentumer* email endereco* ficha fiche gebruiker* gegevens indirizz* inhaber* intestat* kontingent* lacces laccess* ladmin* ladresse* lamministrator*
    limiet* limit* lindirizz* lintestat* lizenz* lutent* lutilisateur* morada* mot naam name* nom nombre nome nutzer* owner* password passwort* permess*
    permiso* permiss* plafond* propietario* proprietaire* proprietar* quota* rechte rechten record* rights scheda seat* senha* speicher* storage titolar*
    titulaire* titular* toegang* unaccess* unamministrator* unindirizz* unintestat* unutent* user* usuario* utent* utilisateur* utilizador* wachtwoord*
    zugang* zugriff*
  `,
  send: `
    abgeschickt abhol* achemin* afgelever* allarriva allinoltr* allinvi* amen* ankomm* apport* arriva bezorg* breng* bring* brought busc* collect*
    consegn* courier* dachemin* damen* dapport* darriva deliver* dellarriva dellinoltr* dellinvi* denvo* depech* deposer deposons despach* despatch*
    dexpedi* dinoltr* dinvi* dispatch* entreg* envi* envo* expedi* fetch* gebracht geholt geht geleverd* geliefert* geschickt* gesendet gestuurd goes
    haal* halen holen inoltr* invi* kommt lachemin* lamen* lapport* larriva leaves leaving lenvo* leva* lever* lexpedi* liefer* linoltr* linvi* livr*
    llev* losgeschickt mail mailed mand* nasturen ophal* opsturen opstuur* paqueteria parcel part parte partent partira partiront partono pick portare
    porteremo portiamo post posted raus rausgeschickt recapit* recog* recolh* recuper* remet* remit* repart* ritir* rollt saem sai saldra schick* segue
    seguem send* sent ship* sped* sturen stuur* traemos traer* traz* unarriva uninoltr* uninvi* versand* verschick* versend* verstu* vertrek* verzend*
    verzond* zugestellt zustell*
  `,
  arrive: `
    aanbel* aankom* acerc* allarriv* ankomm* apare* arriv* bate cheg* come coming darriv* davanti debarqu* dellarriv* deur devant domicile domicilio
    doorstep eintreff* eintrifft erschein* estara estarao haustur kom komen komme kommen kommt komt land* langs larriv* lleg* matte onsite pasa pasamos
    pasan pasar* passa passamos passe passer* passiamo passo passons planta* porta porte portes present* puerta reach* round show sta staan staat stehe
    stehen steht stoep trifft tur unarriv* vao vem vendra* vengo vengono veniamo venimos venons verra verranno viendr* viene vienen viennent viens vient
    vira virao voor vor vorbei
  `,
  'our-people': `
    addett* alguem alguien alladdett* allamministrazione allautist* allelettricist* allidraulic* allinstallator* allofficin* alloperai* almacen
    amministrazione apprenti* armazem atelier* autist* baas bezorger* boekhouding boss buchhaltung canalizador* capo carpenter* cerrajero* chauffeur*
    chef* chofer* colega* colleague* collega* colleghi collegue* companer* comptabilit* conductor* contabilidad contabilidade crew cuadrilla* daddett*
    damministrazione dapprenti* datelier* dautist* delectricien* delettricist* delladdett* dellamministrazione dellautist* dellelettricist* dellidraulic*
    dellinstallator* dellofficin* delloperai* depanneur* depot dequipe* didraulic* dinstallator* direcao direccion directie direction director* direktion
    direzione dofficin* doperai* driver* electrician* electricien* electricista* elektricien* elektriker* eletricista* elettricist* encanador* encargad*
    engineer* equip* fabbro fahrer* fitter* fontanero* foreman funcionari* gars gente gerencia geschaftsleitung guys handwerker* headoffice idraulic*
    iemand innendienst instalador* installateur* installator* installer* jefa jefe jemand jongens jungs kitchen kolleg* kundendienst laddett* lads lager*
    lamministrazione lapprenti* latelier* lautist* lehrling* leitung lelectricien* lelettricist* lequipe* leute lidraulic* linstallator* livreur*
    locksmith* lofficin* loodgieter* loperai* magazijn* magazzin* manager* mannen mecanic* meccanic* mechanic* medewerker* meister* menuisier*
    mitarbeiter* montator* monteur* motorist* night officin* oficina* operai* operario* patron people pessoal ploeg* plombier* plomero* plumber* poseur*
    qualcuno quelquun ragazzi rapaz* repartidor* responsabile responsable* schlosser* serralheir* serrurier* shift slotenmaker* someone specialist*
    spediteur squadra* staff supervisor* taller* team* technician* technicien* technicus technieker* techniker* tecnic* titolare trupp unaddett*
    unamministrazione unautist* unelettricist* unidraulic* uninstallator* unofficin* unoperai* warehouse werkplaats* werkstatt* workshop
  `,
  others: `
    aanbieder* absender* accountant* acheteur* acquirent* administracion aduana* aerolinea* agency agenzia* airline* alfandega* allacquirent* allagenzia*
    allassicurazion* allorganizzator* amt anbieter* aseguradora* assicurazion* assureur* authority ayuntamiento* bailleur* banca banche banco* bank*
    banque* behorde* belasting* boekhouder* bpost buyer* camara carrier* commercialist* commune compagnia compagnie* companhia* comprador* comptable*
    comune comunidad condomin* contabilist* correios correos corriere* corrieri council court customs dacheteur* dacquirent* dagenzia* dassicurazion*
    dassureur* dealer* dediteur* dellacquirent* dellagenzia* dellassicurazion* dellorganizzator* dexpediteur* dhl dimpots dogan* dorganisateur*
    dorganizzator* douane* dpd editeur* embassy emisor* emissor* expediteur* fabbric* fabricant* fabrikant* financas finanzamt* fisc fluggesellschaft*
    fornecedor* fornitor* fournisseur* gemeente* gemeinde* gestor* gobierno government hacienda handler* hausverwaltung hersteller* huurder* impots
    inquilino* insurer* issuer* kaufer* koerier* krankenkasse* lacheteur* lacquirent* lagenzia* landlord lassicurazion* lassureur* lediteur* letat
    leverancier* lexpediteur* lieferant* limpots locataire* locatari* lorganisateur* lorganizzator* luchtvaart* mairie* maker* manufacturer* municipalidad
    municipality netzbetreiber* notai* notar* operadora* organisateur* organisator* organiser* organizador* organizzator* overheid paketdienst* partner*
    post postnl prefecture* prefeitura* prestataire* producent* produttor* proprietaire* proprietari* proveedor* provider* retailer* school seguradora*
    seller* sender* senhorio spediteur* spedition* stadt steuerberater* supplier* syndic* tenant* transportador* transporteur* transportista* uitgever*
    unacquirent* unagenzia* unassicurazion* unorganizzator* ups vendedor* vendeur* venditor* vendor* veranstalter* verhuurder* verkaufer* verkoper*
    vermieter* vervoerder* verzekeraar* vettor* zoll*
  `,
  contact: `
    allavvis* allinform* anruf* answer* antwoord* antwort* appel* avis* avvis* bellen belt benachrichtig* bericht* bescheid bestatig* bevestig* call calls
    chiam* comunic* conferm* confirm* contact* contat* correo* dappel* davvis* decir decri* dellavvis* dellinform* dentend* dig* dinform* dire dis diz*
    ecri* email* entend* escrev* escrib* escrit* gebeld hear hoort horen hort inform* joign* know kontakt* laat lappel* laten lavvis* lecri* lentend* let
    liga ligamos ligar ligarei ligaremos ligo linform* llam* mail* marca meld* mensage* mensaje* message* messagg* nachricht* notici* notizie nouvelles
    phone* prevenons previen* rappel* reactie reply* repond* reponse* report* respond* respost* respuest* richiam* ring rings rispo* ruckruf* ruf* sag*
    schreib* schrijf* scritt* scriv* sente sentir* signal* speak telefo* telephon* tell terugbel* text touch unavvis* uninform* update* weten write zeg*
    zuruckruf*
  `,
  done: `
    abgehakt abgeschlossen acabad* accompli* acertad* acquis actioned afgehandeld afgerond afgewerkt allavvenut* alleseguit* already arranged arrangiert
    arreglad* arrumad* ausgefuhrt avvenut* bereit bereits booked boucle* care cerrado chius* chose cleared closed completat* complete* conclu* daccompli*
    dacquis davvenut* dealt deffectu* deja dellavvenut* delleseguit* deseguit* dexecute* done durch efectuad* efetuad* effectu* eingerichtet erledigt
    eseguit* executad* execute* fait faite faits fatta fatte fatti fatto feita feito feitos fertig* fini* fix fixed gebeurd gedaan geklart gelost gemacht
    geregeld geschehen gestionad* getan gia gone handled hecha hecho ja kant klaar laccompli* lacquis lavvenut* leffectu* leseguit* lexecute* lista listas
    listo listos made opgelost over passt posto pret prete pretes prets processed pronta pronte pronti pronto prontos provvedut* ready reeds regel* regle
    reglee regles resolvid* resuelta resuelto risolt* rond saldad* schon settled sistemat* solucionad* sorted taken terminad* termine* through tramitad*
    tratad* uitgevoerd unavvenut* uneseguit* veranlasst verwerkt vollzogen voltooid vorbei ya zanjad*
  `,
  already: `
    acaba acabamos acabei acabo adesso agora ahora alladesso allappena alloggi already appena aujourdhui bereits dadesso dappena daujourdhui deja
    delladesso dellappena delloggi desormais doggi eben gerade gia heute hoje hoy ja jetzt juist just ladesso lappena laujourdhui loggi maintenant meteen
    now nu nun oggi ora recien reeds schon soeben subito today tout unadesso unappena unoggi vandaag venons viens vient ya zojuist zonet
  `,
  guarantee: `
    abgemacht allassicur* allimpegn* asegur* assegur* assicur* assur* belofte* beloof* beloven beruhigt bestimmt bet certain* certez* certifi* certo
    commit* comprom* compter comptez contar contare contateci conte contem conti count cuenta cuente cuenten dassicur* dassur* definite* dellassicur*
    dellimpegn* dengag* depend descans* descuida descuide* dimpegn* dinquiet* drauf ehrenwort engag* ferme fermement fest firme garande* garant*
    gegarandeerd* gerust* gewiss* giuriamo giuro guarantee* honour impegn* inquiet* jur* lassicur* lassur* lengag* limpegn* linquiet* palabra* palavra*
    parola parole pledg* preoccup* preocup* promes* promet* promis* rassur* reken* relax rely rest ruhig sicher* sicur* sorge sorgen soyez staat stia sur
    sure surs swear sworn toegezegd toezeg* tranquil* unassicur* unimpegn* vast verbindlich* verburg* verlass* versicher* versprech* versprochen verzeker*
    vouch* vow* warrant* woord* word worries worry wort zeker* zorgen zugesagt zugesichert zusag* zusicher* zweer*
  `,
  'never-again': `
    accad* acontec* again allaccad* arrivera capit* daccad* darrivera dellaccad* desormais gebeur* geschehen happen* herhal* jamais jamas kunftig laccad*
    larrivera longer mais meer mehr never nie nochmals nomore nooit nunca ocurr* overkom* pasar* passier* recommenc* recur* repeat* repet* repit* reprodu*
    ricapit* ripet* succed* suced* unaccad* volt* voorkom* vorkomm* wiederhol*
  `,
  exception: `
    accommodat* allanche alleccezion* allocchio alluneccezione although anche anyway apesar arrange* auge* aunque ausnahm* ausser benche bend bent buiten
    cas chiud* comunque cortesia coulance coulant* danche darrange* deccezion* dellanche delleccezion* dellocchio delluneccezione dennoch derog* despite
    desta dexception* diesmal ditmaal docchio drucken duneccezione eccezion* embora entgegenkomm* especial* even excec* excepc* exception* eye fall faveur
    favor* favour flexib* fois gentileza geste gunst* hoewel igualmente keer knijpen kommen kulanz* lanche larrange* leccezion* leniency lenient
    lexception* locchio luneccezione malgre manga meme mesmo nonetheless nonostante obwohl occhio olhos ondanks oogje pesar pese quand regardless regel*
    rule* seppur sonder* souplesse speciaal* special* stavolta strappo though toch toler* trotz trotzdem turn uitzonder* unanche uneccezion* unocchio
    ununeccezione vista yeux zugedruckt
  `,
  priority: `
    adelant* adiant* ahead allanticip* allexpress allurgen* antecip* anticip* arriba avance* bevorzugt bovenaan bump* cima coda cola dabord danticip*
    davance* davanti delante dellanticip* dellexpress dellurgen* devant dexpress dhaut dringend durgen* eerst eerste eilt erste ersten expedit* express*
    fast fasttrack* fila first forward frente front haut head jump* lanticip* lavance* lexpress lhaut line lurgen* next oben precedenz* premier* primeir*
    primer primera primero primi primo priorid* priorit* prioriz* queue rij spitze spoed* testa tete top topo unanticip* unexpress unurgen* urgen* voor
    vooraan voorgetrokken voorrang* voort* vorgezogen vorne vorrang* vorreih* vorzieh* wachtrij* warteschlange* zuerst
  `,
  next: `
    abschluss* allultim* coming dellultim* dernier* dultim* eerstvolgende final folgend* following komende kommend* laatste letzte* lultim* nachste* next
    prochain* prossim* proxim* remaining seguent* seguinte* siguiente* successiv* suivant* ultim* unultim* upcoming volgende
  `,
  'near-day': `
    abend abends afternoon alloggi amanha apresmidi aujourdhui avond cesoir dapresmidi daujourdhui delloggi demain depoisdeamanha doggi domani domattina
    dopodomani evening feierabend fruh heut heute hoje hoy lapresmidi laujourdhui lendemain loggi logo lunch lunchtime madrugada manana manha matin
    matinee mattina medianoche mediodia meiodia mezzanotte mezzogiorno middag midday midi midnight minuit mittag mittags mitternacht morgen morgenavond
    morgenmiddag morgenochtend morgens morning nachmittag* nacht namiddag noche noite noon notte nuit ochtend oggi overmorgen overnight pasadomanana
    pomeriggio sera serata soir soiree stamattina stanotte stasera straks tarde today tomorrow tomorrows tonight tonights ubermorgen unoggi vanavond
    vandaag vanmiddag vannacht vanochtend voormiddag vormittag*
  `,
  weekday: `
    dienstag* dimanche* dinsdag* domenica domingo* donderdag* donnerstag* feira freitag* fri friday* giovedi jeudi* jueves lundi* lunedi lunes maandag*
    mardi* martedi martes mercoledi mercredi* miercoles mittwoch* mon monday* montag* quarta quinta sabado* sabato samedi* samstag* sat saturday* segunda
    segundafeira sexta sextafeira sonntag* sunday* terca thu thur thurs thursday* tue tues tuesday* vendredi* venerdi viernes vrijdag* wed wednesday*
    weekend wochenende woensdag* zaterdag* zondag*
  `,
  'habit-day': `
    allannuale allannuali annuale annuali annually annuel* anual* dagelijks* daily dannuale dannuali dannuel* dellannuale dellannuali dhebdomadaire*
    diari* dienstags domingos donnerstags douvrables douvre douvres feriali freitags fridays giornalier* habiles hebdomadaire* jaarlijks* jahrlich* jours
    laborables lannuale lannuali lannuel* lavorativi lhebdomadaire* louvrables louvre louvres lundis maandags maandelijks* mardis mensal* mensil* mensual*
    mensuel* mittwochs monatlich* mondays montags monthly nachts ouvrables ouvre ouvres quotidien* sabados samstags saturdays semanal* settiman* sonntags
    sundays taglich* thursdays tuesdays unannuale unannuali uteis wednesdays weekdays weekly wekelijks* werkdag* werktags wochentlich* yearly
  `,
  month: `
    abril agosto allagosto allaprile allottobre aout april aprile august augustus avril dagosto daout daprile davril december decembre dellagosto
    dellaprile dellottobre dezember dezembro dicembre diciembre doctobre dottobre enero febbraio febrero februar februari february fevereiro fevrier
    gennaio giugno janeiro janner januar januari january janvier juillet juin julho juli julio july june junho juni junio lagosto laout laprile lavril
    loctobre lottobre luglio maand maanden maart maggio mai maio march marco mars marz marzo mayo mei mes mese meses mesi mois monat monate monaten monats
    month months november novembre novembro noviembre october octobre octubre oktober ottobre outubro september septembre septiembre setembro settembre
    unagosto unaprile unottobre
  `,
  until: `
    allentro antes ate avant before bis by davant dellentro dentro dici ehe entro finche fino hasta jusqua jusquau jusquaux jusquen latest lavant lentro
    noch spatestens tard tardar tegen till tot uiterlijk unentro until voor vooraleer vor
  `,
  within: `
    allentro binnen dans delai dellentro dentro entro giro innerhalb innert inside lentro less plazo prazo sous than unentro within
  `,
  hours: `
    allunora dellunora dheure dheures dunora h halb heure heures hora horas hour hours klokslag lheure lheures lunora minute minuten minutes minuti
    minutos oclock ora ore pile pm punkt punto sharp stunde stunden uhr unora ununora uren uur viertel
  `,
  days: `
    allanni anni anos ans dag dagen danni day days dellanni dia dias eind einde end ende fim fin finales fine giorni giorno jaar jahre jahresende jour
    jours lanni maanden meses mesi mois monate monatsende months quincena semaine semaines semana semanas settimana settimane tag tage tagen unanni week
    weekend weeks weken woche wochen wochenende years
  `,
  'as-of': `
    adelante adiante alleffetto allimmediat* asof aussitot away backdated compter daussitot decorr* deffet deffetto delleffetto dellimmediat* desde
    desormais dimmediat* direct dora dores efecto* efeito* effective effet effetto fortan forthwith imediat* immediat* ingaande ingang inmediat* ja
    kunftig laussitot leffet leffetto limmediat* meteen now onmiddellijk onwards partir partire retroact* retroat* ruckwirkend* seit sofort straight
    subito terugwerkend umgehend uneffetto unimmediat* unverzuglich vanaf voortaan wirkung
  `,
  we: `
    ci connosco conosco gente noi nos nosotras nosotros nossa nossas nosso nossos nostra nostre nostri nostro notre notres nous nuestra nuestras nuestro
    nuestros ons onze our ours ourselves uns unser unsere unserem unseren unserer unseres unserm unserseits us we wed well were weve wij wijzelf wir
  `,
  i: `
    comigo conmigo eu glielho he ho i ich id ik ikzelf ill im io ive jai jaurai je jen jirai jy lho me mein meine meinem meinen meiner meu meus mi mia
    mich mie miei mien mij mijn mim mine minha minhas mio mir moi mon my myself yo
  `,
  'we-will': `
    allandiamo allavremo allons andiamo aurons avremo dallons dandiamo daremo daurons davremo dellandiamo dellavremo faremo faremos faro ferai ferons ga
    gaan going gonna haremos ill iremos lallons landiamo laurons lavremo paierons prendrons saremo sera serons seront shall unandiamo unavremo vai vais
    vamos verra vou voy well werde werden will zal zullen
  `,
  'you-get': `
    allavra allavrai allavranno allavrete allotten* allottiene aurez avez avra avrai avranno avrete bekommen bekommst bekommt beneficie* daurez davez
    davra davrai davranno davrete dellavra dellavrai dellavranno dellavrete dellotten* dellottiene dispon* disposez dobtien* dotten* dottiene encontra
    encontrara erhalt erhalten erhaltst expect find ganha get gets getting haben hast hebt heeft kriegen kriegst kriegt krijg krijgen krijgt laurez lavez
    lavra lavrai lavranno lavrete llegara lobtien* lotten* lottiene obtem obtien* ontvang* otten* ottiene profit* receb* receive* recevez recevrez recib*
    recois retrouv* ricev* see spetta tem tendra tendran tendras tens tera terao tiene tienen tienes touch* trouverez trova trovera troverete unavra
    unavrai unavranno unavrete unotten* unottiene vedra vedrete vera veran verrez vindt youll ziet
  `,
  you: `
    contigo dein deine deinem deinen deiner dich dir du euch euer eure eurem euren gliela glieli glielo ihnen ihr ihre ihrem ihren ihrer ihres je jij jou
    jouw jullie lei lhe lhes senhor senhora seu seus si sie su sua suas sue suo suoi sus suya suyo ta te tes teu ti toi ton tu tua tuo tus u usted ustedes
    uw uwe ve vi voce voces voi vos vossa vosso vostra vostre vostri vostro votre vous vuestra vuestro vuestros you youd your youre yours yourself youve
  `,
  perfect: `
    been being est esta estan estao ete fica ficam ficou foi foram fue fueron gets got ha had han has have ist ont queda quedado quedan quedo sera seront
    sido sind sont stata state stati stato vengono verra viene was werd werden were wird worden wordt wurde wurden zijn
  `,
  gladly: `
    aanvaard* abgemacht acced* accepte* accett* accogl* accolt* accord* aceit* acepta* agreed akkoord allaccett* allaccogl* allaccolt* allaccord*
    allapprov* approuv* approv* aprob* aprov* autoriz* bewilligt bien certainly certamente certo claro combinado conced* concess* consider course daccede*
    daccepte* daccett* daccogl* daccolt* daccord* dapprouv* dapprov* deal dellaccett* dellaccogl* dellaccolt* dellaccord* dellapprov* dentendu devidemment
    einverstanden encantad* entendu evidemment freuen geht genehmigt gern gerne gladly goed goedgekeurd goedkeur* good gosto graag granted gusto gute
    happily happy ja klar laccede* laccepte* laccett* laccogl* laccolt* laccord* lapprouv* lapprov* lentendu levidemment listo naturally naturalmente
    naturlich natuurlijk ok okay oke oui piacere plaisir pleased pleasure prazer selbstverstandlich stattgegeben supuesto sure toegekend toegestaan trato
    uiteraard unaccett* unaccogl* unaccolt* unaccord* unapprov* vale volentieri volontiers yes zeker
  `,
  grant: `
    aanvaard* accept* accett* accord* aceit* acept* agree* akzeptier* allaccett* allaccord* allapprov* allautorizz* allow* angenommen annehm* approv*
    aprob* aprov* atribu* attribu* authoris* authoriz* autoris* autoriz* award* bewillig* conced* concess* consent* daccept* daccett* daccord* damos
    dapprov* dar dare dato dattribu* dautoris* dautorizz* deix* dejamos dejaremos dejo dellaccett* dellaccord* dellapprov* dellautorizz* demos diamo dimos
    doctroy* donne donnee donnons doy einraum* entitle* erlaub* gave gebe geben geef gegeben gegeven genehmig* gestatt* geven gewahr* gibt give given
    giving goedgekeurd goedkeur* grant* gun* laccept* laccett* laccord* laiss* lapprov* lasc* laten lattribu* lautoris* lautorizz* let loctroy* nehmen
    octroy* offer* otorg* outorg* permett* permit* regal* riconosc* stattgeb* toegekend toegestaan toekenn* toesta* uberlass* unaccett* unaccord*
    unapprov* unautorizz* verlen* zugesproch* zugestand*
  `,
  'let-keep': `
    behalte behalten behaltet behaltst behoud* conservar conserve conserver conservez fica ficar fique garde garder gardez geschenkt guardar guarde hou
    houd houden houdt keep manter quedar* quedate quedense quedese schenken tener* tenetelo teneteveli tenga trattenere yours
  `,
  'need-not': `
    allignor* alloccorre ansehen beschouw* besoin betrachten bin bisogno bother brauchen brauchst braucht buttare butti cestin* consider* dechir* deit*
    dellignor* delloccorre descart* dignor* dimentic* dinutile disregard doccorre dont doublier doubliez esquec* falta forget gegenstandslos hace
    hinfallig hoef hoeft hoeven ignor* inutile jeter jetez jog* lignor* linutile loccorre loublier loubliez mussen naurez navez necesario necesit* neednt
    negeer* negeren occorre olvid* oublier oubliez precis* preocup* rasg* reach romp* serve shred stracc* tear tenez throw tir* unignor* unoccorre vergeet
    vergessen verscheur* weggooi* wegwerf* wont worry zerreiss*
  `,
  personally: `
    alloccup* care charge conduis cuid* cura darum deal dealing delloccup* doccup* drive driving eigenhandig encarg* encarreg* erledig* fahre fahren
    gekummert hago hand handle* handling io kummer* llevo loccup* mesmo mismo moccupe moimeme myself nousmemes occup* ocup* ourselves pens* personally
    personalmente personlich* personnellement persoonlijk pessoalmente provved* regel* run running selbst soin sorge sorgen stesso trat* unoccup* zelf
    zorg*
  `,
  apology: `
    apolog* bedauer* betreur* desculp* desole* dexcus* disappoint* disculp* dispiac* entschuldig* excus* forgive helaas lament* leid lexcus* navre* pardon
    pena perdao perdon* regret* rincresc* scus* sent* siento sorry spiac* spijt* tut verontschuldig* verzeih*
  `,
  'make-good': `
    amends ausgleich* compens* dafur dedommag* desagrav* desculpa* dexcus* disag* disculpa* entgegen* entschadig* excus* farci geduld goed goedmaken
    goodwill incomodo inconvenience lexcus* make makeup molest* ongemak paciencia patience pazienz* perdonare rattrap* recompens* resarc* ressarc* restor*
    right rimedi* ripar* risarc* sake scus* tegemoet* titre transtorno* up vergoed* wettmach* wiedergut wiedergutmach*
  `,
  usually: `
    abitual* algemeen allabitual* allgemein* allogni altijd always average cada chaque ciascun* costum* dabitual* default dellabitual* dellogni dhabitude
    dhabituel* dogni doorgaans dordinaire durchschnitt* each elk elke estandar every gemiddeld general* generell geral geralmente gewohnlich* gewoonlijk
    grundsatzlich* habitual* habitude habituel* immer jede* jeweil* labitual* lhabitude lhabituel* logni media meestal meist* menudo mostly moyenne
    normaal* normalement normalerweise normally normalmente oft often ogni padrao parfois promedio regel regular* rule sempre siempre solitamente solito
    sometimes souvent spesso standaard* standard* stets suele* telkens toujours typically ublich* unabitual* unogni usually vaak
  `,
  can: `
    able allow* can consent* could darf durfen kan kann kannst konnen konnt konnte konnten kun kunnen kunt lassen lasst mag may might mogelijk* mogen
    moglich* option* permet* permis permite* peut peuvent peux pode podeis podem podera poderia podes podra podran podria posible* possib* possivel
    possono potete potra potranno potrebbe pourra pourrait pourront pouvez pouvoir puede pueden puedes puo puoi ware would zou
  `,
  must: `
    allobblig* alloccorre alstublieft benotig* bisogna bitte brauch* cortesia debe deben debera deberan debes dellobblig* delloccorre deve devem devera
    deverao devez devono devra devrait devront dexig* dien dienen dient dobblig* doblig* doccorre doit doivent dovete dovra erforder* exig* faut favor
    favore gelieve graag hay lexig* lobblig* loblig* loccorre mandatory merci moet moeten muss mussen musst must necesari* necesita* necessaire* necessar*
    need needs nodig notig* notwendig* obblig* oblig* obrig* occorre ought please precis* prego priere requer* requier* require* requis* richied*
    richiest* serve servono should soll sollte sollten svp tem unobblig* unoccorre vanno vereist* verpflicht* verplicht* veuill* vorausgesetzt
  `,
  conditional: `
    allaltrimenti allappena als altrimenti appena ausser bei case caso condicion condition cuando daltrimenti dappena dellaltrimenti dellappena enquanto
    falls finche if indien laltrimenti lappena lorsqu lorsque lorsquun mientras mits nachdem ob once otherwise provided purche qualora quand quando quiser
    salvo sauf se si sil sils sobald sofern solange sonst soon tant tenzij unaltrimenti unappena unless wann wanneer wenn when whenever whether zodra
    zolang
  `,
  'per-unit': `
    allogni anual cada cadauno chili chilo dellogni dogni each elk hour jahrlich kg kilo kilos liter litre litro logni m2 mensuel meter metre metres metro
    metros month ogni par per person persona personne persoon pessoa piece por pp pro quilo stuck stuk unidad unidade unit unogni year
  `,
  'price-is': `
    ab allammonta ammonta amounts asciende bareme bedraagt betragen betragt bruto brutto btw catalogue cost costa costano costs coute coutent cuesta
    cuestan custa custam dammonta dellammonta dhors excl facture from gross hors ht incl inkl iva kost kostet lammonta lhors liquido listado listed
    listenpreis* listino lordo mwst net neto netto preisliste* price prijslijst* seleve starts tabela tarif tarifas tarifs ttc tva unammonta upwards valor
    vat zzgl
  `,
  opening: `
    abert* abierto abiertos abre abrem abren allapert* allapre allaprono allorari* apert* apre aprono betriebsferien buro* cerrado chiude chiudono chius*
    cierra cierran close closed closes conges dapert* dapre daprono dellapert* dellapre dellaprono dellorari* dhoraires dorari* douvert douverte douverts
    douvre douvrent fecha fechad* fecham feestdag* feiertag* feriado* ferias ferie* ferme ferment fermes fermeture* festiv* geoffnet geopend geschlossen
    gesloten holiday* horaires horari* hours lapert* lapre laprono lhoraires lorari* louvert louverte louverts louvre louvrent lunch offen office offnet
    offnungszeit* open opening openingstijd* openingsur* opens opent orari* ouvert ouverte ouverts ouvre ouvrent reopen* schliesst sluit uhr unapert*
    unapre unaprono unorari* vacaciones vakantie*
  `,
  menu: `
    aba abschnitt* ajustes allicona* allimpostazion* allonline ankreuz* anmeld* app appli auswahl* baixar bildschirm* botao* boton* bouton* box button*
    campo* case casell* casilla* champ* choisi* choose* clic* cliqu* cocher cochez colonn* column* coluna* configura* connect* dappli decran* defini*
    dellicona* dellimpostazion* dellonline descarg* descarr* dicona* dicone* dimpostazion* donglet* donline download* dropdown ecra* eingeb* einstellung*
    elig* elij* enlace* enter* escolh* feld* field* form formulaire* formular* formulier* haken* icon* icoon* impostazion* inlog* instelling* kastchen*
    kies* klick* klik* knop* kolom* lappli lecran* licona* licone* lien* ligne limpostazion* linea link* log login longlet* lonline marqu* menu* modulo
    onglet* online page* pagin* panel pantalla* parametre* pestana* portaal* portal* pulsa pulsant* pulsar pulse reglage* reiter* rubriek* rubrik*
    rubrique* saisi* scaric* scegli* scelg* schaltflache* scheda* scherm* screen* secao* seccion* section* seite* seleccion* selecion* select* selezion*
    separador* setting* sezion* site* sito spalte* spunt* tab tabblad* tast* tela* telecharg* tick unicona* unimpostazion* unonline upload* vakje veld*
    vink* wahl* web webseite* website*
  `,
  product: `
    akku* allaltezza altezza alto altura ancho bateria* batteri* battery beinhalt* bestaat besteht bevat* breed* breite* capacity cm color* colour* comes
    compos* comprend* comprimento contains contem* contien* cor couleur* daltezza dellaltezza dhauteur dinclu* enthalt* farbe* fasst fatto features feito
    filter* filtr* fits gewicht* grosse* hauteur hecho height hohe* holds hoog* inbegrepen inclu* kg kleur* laltezza lang* largeur larghezza largo largura
    length lhauteur linclu* liter litre* litri litro* longueur lunghezza maat made maten materiaal* material* matiere* measure* mede* meet mesure* meter
    metres metri metros mide* misst misur* mm model* passt pesa* pese* peso poids size* taglia* taille* talla* tamanho* tamano* tipo typ type umfasst
    unaltezza vatios versao* versie* version* volts watt* weegt weigh* width wiegt
  `,
  tracking: `
    acheminement aduana* alfandega* carrier colis consegna corrier* customs dacheminement delivery dentrepot* depot destim* dexpedition* dogan* douane*
    encomenda* entrega* entrepot* envio* erwartet estado estim* expected expedition* handed lacheminement lentrepot* lestim* levering* lexpedition*
    lieferung lieferzeit* livraison* onderweg pacchi pacco paket* pakje* pakket* paquete* parcel* pedido* prevista previsto prevu* rastre* remis scanned
    scheduled seguimento seguimiento sendung* shipment* sorting spedizion* stato status statut stimat* suivi track* transit transito transporteur*
    ubergeben unterwegs verfolg* vermoedelijk* vervoerder* verwacht* verzending* voraussichtlich* zending* zoll* zustellung*
  `,
  refusal: `
    abgelehnt ablehn* afgewezen afraid allimpossibil* arent aucun aucune ausgeschlossen bedauer* cannot cant couldnt daucun daucune declin*
    dellimpossibil* denied deny desgraciadamente desol* dimpossibil* dimpossible* doesnt geweiger* hasnt helaas imposible* impossibil* impossible*
    impossivel infelizmente isnt keinerlei lament* laucun laucune leider limpossibil* limpossible* malheureusement negamos neppure nessun nest onmogelijk*
    purtroppo rechaz* recus* refus* regrett* rifiut* spiacent* tampoco unable unfortunately unimpossibil* unmoglich* weder weiger* wouldnt
  `,
  not: `
    aucun aucune cant daucun daucune doesnt dont geen isnt jamais kein keine keinen keiner laucun laucune mai nada nao naurez navez ne neanche neednt nem
    nenhum nenhuma nessun nessuna nest never ni nicht nichts nie niente niet niets niks ningun ninguna no non none nooit nor not nothing nulla nunca pas
    rien sem senza sin tampoco weder without wont zonder
  `,
  terms: `
    absatz according agb agreement allarticol* article articol* articulo artigo artikel bareme bedingung* beleid* bestimmung* cgv clause* clausol*
    clausula* clausule* condic* conditions condizion* conforme contractual* contractueel* contractuel* contrattual* contratual* convenio dapres darticle
    darticol* dellarticol* estatut* garantia* garantie* garanzi* gemass gesetz* gewahrleistung* guarantee haftung* klausel* larticle larticol* laut law
    legal* legge ley liability loi lois normativa paragraf* policy politic* prevoit prevu* regels regelung* reglament* reglement* regolament* regulament*
    satzung* section segun selon stabilis* stated states statuten statutory statuts stipul* tarifordnung* termos terms unarticol* under vertraglich* vertu
    volgens voorwaarden vorschrift* warranty wet wettelijk*
  `,
  generic: `
    adherents allutenti anyone buyers celui ceux chacun chi chiunque client cliente clientes clienti clients cualquier* customers dadherents dellutenti
    dutenti dutilisateurs everybody everyone gaste gasten gebruikers guests iedereen jeder kaufer klant klanten kopers kunde kunden ladherents leden
    lutenti lutilisateurs man members membres men mitglieder nadie nessuno neukunden niemand ninguem nobody nutzer one people personas persone personen
    personne pessoas qualquer quem quiconque quien quienes soci socios somebody teilnehmer* they those todos tous tutti unutenti users usuarios utenti
    utilisateurs utilizadores wer who whoever wie
  `,
  question: `
    avezvous combien comment como could cual cuales cuando cuanto davezvous destce did does donde dove estce heeft hoe how konnen konnten lavezvous lequel
    lestce onde perche porque pourquoi pouvezvous prefere preferisce prefiere quais qual quale quali quando quanto quelle quelles quels quer quien quiere
    quieres souhaitez voulez vuole waar waarom wanneer warum wat welche* welk welke wer what where whether which who whose why wie wilt wo would
  `,
  means: `
    abschnitt affich* allindica* allintende angezeigt aparec* appears appel* aufgefuhrt bedeutet beschreib* beschrijf* betekent bezeichn* called chama*
    chiam* compar* concerne* const* correspond* corrispond* daffich* dappel* decrit* defined dellindica* dellintende descrev* descri* designe* dice*
    dindica* dindique* dintende dintitul* display* diz* encontr* encuentr* erscheint explains figur* finden findet found geeft heet heisst indica*
    indique* intende intitul* laffich* lappel* lautet lindica* lindique* lintende lintitul* listed lists llama mean means meint mention* montre* mostr*
    mot muestra* named nennt noemt palabra refer* refier* rifer* riport* risult* says show shown shows siehe signific* signifie staat stands states stehen
    steht toont trouve* trova* unindica* unintende vermeld* verschijn* verwijst veut vind vindt word words wordt zegt zeigt
  `,
  applies: `
    abhang* afhankelijk allapplica* alleen allesclus* anspruch apenas aplica* applica* applies apply ausgenommen ausgeschlossen beperkt berechtigt
    beschrank* covers dapplica* dellapplica* dellesclus* depend* derecho desclus* dexclu* dhors dipende* direito diritto droit duniquement eligible enkel
    entitled esclus* exclu* gelden geldig* geldt gelten gilt gultig* hangt hochstens hors include lapplica* lesclus* lexclu* lhors limitad* limitat*
    limite* luniquement massimo maximaal maximo maximum mindestens minimaal minimo minimum nur only recht* reserve* rige sapplique seulement slechts
    solamente solo soltanto somente spetta uitgesloten unapplica* unesclus* unicamente uniquement valable* vale valid* vaut vigente
  `,
  automatic: `
    allautomatic* allimpiega* allinizia* app automatic* automatique* automatisch* beginnt begins begint caduca* comeca* commence* dauert dautomatic*
    dautomatique* delai dellautomatic* dellimpiega* dellinizia* demora* dexpire* dimpiega* dinizia* dura dure duurt empieza* endet erlischt expira*
    expire* impiega* inizia* itself lapses lasts lauft lautomatic* lautomatique* lexpire* limpiega* linizia* logiciel* prend process* programa* programm*
    richiede scade* selbst sistem* software* starts systeem* system* takes tarda* tramita* unautomatic* unimpiega* uninizia* vence* verfallt verloopt
    vervalt
  `,
  cause: `
    aangezien after asi assim aufgrund because causa cause cosi daarom dafur damit dato debido delay denn deshalb devido donc due dus given grund
    inconvenience ja motivo nach omdat owing parce perche poiche pois por porque pues puisque quindi raison razon reason reden since suite therefore
    vanwege visto vu want wegen wegens weil ya
  `,
  extra: `
    acresc* additional adicional* aggiuntiv* allaggiuntiv* allaltri allextra allulterior* altri aufpreis* autre autres bijbetal* bijkomend* daggiuntiv*
    daltri dautre dautres davantage dellaggiuntiv* dellaltri dellextra dellulterior* dextra dulterior* extra further laggiuntiv* laltri lautre lautres
    lextra lulterior* mais meer meerprijs* mehr mehrkosten more nachtraglich recargo sobrecost* sovrapprezz* supplement* surcout ulterior* unaggiuntiv*
    unaltri unextra unulterior* weitere weiterer zusatzlich*
  `,
  'staff-said': `
    abgesprochen accord acord* afgesproken agreed allapprovat* approuv* approvat* approved aprob* aprovad* asked beschlossen beslist besliste besloten
    boss chef combin* concordat* convenido convenu daccord dapprouv* dapprovat* decid* decis* dellapprovat* dintesa direcao direccion directie direction
    direzione entschieden falado falei gerencia geschaftsleitung gesprochen gesproken hablado hable laccord lapprouv* lapprovat* management overleg
    overlegd parlato parle rucksprache spoke spoken talked unapprovat* valide* veranlasst
  `,
  lost: `
    abime* allerrat* alte beschadig* broken casse* cracked dabime* damaged danad* danificad* danneggiat* defecte defectueu* defectuos* defeituos* defekte*
    delayed dellerrat* derrat* derrone* difettos* equivocad* errad* errat* errone* estragad* failed falsche falschen falscher faltaba* faltan faltante*
    faltav* falto faltou faulty fehlende* fele* foute foutieve gebroken guast* kapot* kaputte* labime* late lerrat* lerrone* lost mancant* mancava*
    manquant* mauvais mauvaise missed missing old ontbreken* partid* perdid* perdu* persa perse persi perso quebrad* rota rotas roto rotos rott* ruined
    sbagliat* spoiled unerrat* verdorben* verkeerde verloren verlorene* verspatet* wrong
  `,
  'customer-does': `
    adjunte adressez allalleghi alleghi allindichi allinviate allinvii allutilizzi anexe apresentar apresente assine beachten bewaar bezorg bring check
    compili compruebe confirm contact contacte contactez contatti controleer dadressez dalleghi dellalleghi dellindichi dellinviate dellinvii dellutilizzi
    demandez denvoyer denvoyez dindichi dindiquez dinviate dinvii dutilisez dutilizzi envie envienos envoyer envoyez fill firme firmi fullen geben gebruik
    geef give indichi indique indiquez inviate invii joignez keep ladressez lalleghi lenvoyer lenvoyez let lindichi lindiquez linviate linvii lutilisez
    lutilizzi mande mandi meld melden neem note nutzen onderteken preencha presentar presentare presente presenter presentez presenti provide prufen
    rellene remember remplissez schicken send senden sign signez solicite stuur teilen tell unalleghi unindichi uninviate uninvii unterschreiben
    unutilizzi use utilice utilisez utilize utilizzi verifichi verifiez verifique verwenden voeg vul wenden
  `,
  habit: `
    aanvaarden abrimos accept acceptons accettiamo aceitamos aceptamos allaccettiamo allapriamo alloffriamo answer antwoorden antworten apriamo arbeiten
    berechnen bieden bieten bring build cannot charge consegniamo dacceptons daccettiamo dapriamo deliver dellaccettiamo dellapriamo delloffriamo
    dexpedions dimprimons doffriamo douvrons drucken drukken entregamos enviamos expedions facturamos facturons fatturiamo faturamos fuhren imprimons
    lacceptons laccettiamo lapriamo lavoriamo leveren lexpedions liefern limprimons livrons loffriamo louvrons make nehmen normally oferecemos offer
    offnen offriamo ofrecemos only open openen ouvrons print proposons rekenen repartimos repondons respondemos rispondiamo sell send serviamo servimos
    ship sommes spediamo trabajamos trabalhamos travaillons unaccettiamo unapriamo unoffriamo vendemos vendiamo vendons verkaufen verkopen verschicken
    versenden verzenden werken work
  `,
  'number-word': `
    acht allotto allundici cem cent cento cien cinco cinq cinquante cinque cuatro dellotto dellundici dertig deux dez dhuit dieci diez dix doce dodici
    dois donze dos dotto douze doze drei dreissig drie duas due dundici eight eleven elf fifty five forty four funf honderd huit hundert hundred lhuit
    lonze lotto lundici mil negen neuf neun nine nove nueve ocho oito once onze otto quatre quatro quattro quince quindici quinze sechs sei seis sept sete
    sette seven sieben siete six ten thirty three tien tre treinta trenta trente tres trinta trois twaalf twee twelve twenty twintig two undici unotto
    unundici veinte venti vier vijf vijftien vingt vinte zehn zes zeven zwanzig zwei zwolf
  `,
  'leave-it': `
    asunto chez coisa cosa ding it job kant kommt lado leave parte sache sake uns us whatever zaak
  `,
  thanks: `
    agradec* atenciosamente bedankt benvenut* beste bienvenid* bienvenue bom bonjour buenas buenos buongiorno cara caro cher chere cordialement cordiali
    cumprimentos dag dank danke dear estimad* gentile glad goedendag gracias grazie groet* grusse grussen guten hallo hello hi hola liebe lieber merci
    obrigad* ola regards remerci* ringrazi* saludos saluti salve thank thanks vielen welcome welkom willkommen
  `,
  'have-done': `
    abbiamo allabbiamo avons dabbiamo davons dellabbiamo fiz fizemos hab habe haben he heb hebben hemos ho ive jai labbiamo lai lavons lha lho navons
    unabbiamo weve
  `,
  and: `
    and e ed en et und y
  `,
  or: `
    alloppure delloppure doppure either loppure o ob oder of ofwel oppure or ou soit u unoppure whether
  `,
  after: `
    after afterwards anschliessend apos apres daarna danach dapres densuite depois despues dopo ensuite following lapres later lensuite luego na nach
    nachdem nadien poi posterior puis spater successivamente then tras vervolgens
  `,
  before: `
    advance allanticipo antecedencia antelacion antes anticipo avance avant before beforehand bevor danticipo davance davant dellanticipo lanticipo
    lavance lavant prealable preventivamente previo prima unanticipo vooraf voordat vooruit vor voraus vorher zuvor
  `,
  under: `
    abaixo abajo bajo bas basso below beneath beneden bottom debaixo debajo dessous embaixo onder onderaan sob sotto sous under underneath unten unter
    unterhalb
  `,
  above: `
    above acima allalto alto arriba audessus boven bovenaan cima dalto daudessus dellalto dessus dhaut encima haut lalto laudessus lhaut oben oberhalb
    sopra topo uber unalto upper
  `,
  between: `
    among between dentre entre fra lentre tra tussen zwischen
  `,
  since: `
    dal dalle depuis desde seit seitdem since sinds vanaf
  `,
  with: `
    avec com con davec lavec met mit with
  `,
  also: `
    ademas alem allanche also anche auch aussi danche daussi degalement dellanche ebenfalls egalement even eveneens inclusive incluso lanche laussi
    legalement likewise meme ook pure sogar tambem tambien too unanche zelfs
  `,
  only: `
    alleen apenas ausschliesslich duniquement enkel lediglich luniquement merely nur only que seul seule seulement slechts so sola solamente solely solo
    soltanto somente unicamente uniquement
  `,
  but: `
    aber allerdings but cependant doch echter embargo however jedoch ma maar mais mas pero porem sino though toutefois tuttavia
  `,
  than: `
    als che dan que than
  `,
  still: `
    ainda allancora ancora aun dancora dellancora dencore encore lancora lencore noch nog still todavia toujours unancora yet
  `,
  as: `
    als as come comme como like wie zoals
  `,
  so: `
    ainsi alors also asi assim cosi daarom daher dainsi dalors damit deshalb deswegen donc dunque dus entao entonces hence lainsi lalors portanto quindi
    so somit therefore thus zo zodat
  `,
  now: `
    actualmente actuellement adesso agora ahora aktuell alladesso allattualmente attualmente atualmente currently dactuellement dadesso dattualmente
    delladesso dellattualmente derzeit desormais jetzt lactuellement ladesso lattualmente maintenant momentan momenteel now nu nun ora unadesso
    unattualmente
  `,
  again: `
    again allancora ancora anew dancora dellancora dencore encore erneut lancora lencore nochmal nochmals nouveau novamente nuevamente nuovamente once
    opnieuw terug torna tornano unancora volta voltam vuelto vuelve vuelven weer wieder
  `,
  that: `
    ca ceci cela cest cio das dat dies dieses dit es eso esto het isso isto it its lo quello questo that thats this
  `,
  which: `
    cual cui cujo cuyo dont laquelle lequel qual quale quel quelle welche welcher welches welk welke which who whose
  `,
  'there-is': `
    ahi alli ce daar dort dorthin er existe existem gibt ha hay ny sono there theres y
  `,
  is: `
    are e es est is ist sao sind son sono sont zijn
  `,
  be: `
    allessere be being dellessere dessere detre essere estar etre lessere letre sein ser unessere venire werden worden zijn
  `,
  was: `
    allaveva allavevamo allerano avait aveva avevamo avions davait daveva davevamo davions dellaveva dellavevamo dellerano derano detaient detait era eram
    eran erano estaba estava estuvo etaient etait fue habia had hadden hatte hatten lavait laveva lavevamo lavions lerano letaient letait tinha unaveva
    unavevamo unerano war waren was were
  `,
  'gets-done': `
    being fica gets queda sera verra viene wird wordt
  `,
  'will-be': `
    allavra aura aurez avra daura daurez davra dellavra estara fera hara ill itll laura laurez lavra quedara sara saranno sera seran serao serez seront
    shall tendra tera theyll unavra vai vao verra verranno well werden will wird wirst youll zal zullen zult
  `,
  a: `
    a allunun an dellunun dun dune dunun een ein eine einem einen einer eines lunun um uma un una unas une uno unos unun ununun
  `,
  second: `
    allaltra allaltri allaltro altra altri altro another autre daltra daltri daltro dautre dellaltra dellaltri dellaltro deuxieme extra laltra laltri
    laltro lautre otra otro outra outro second seconda seconde segundo tweede unaltra unaltri unaltro weitere zweite zweiten zweiter zweites
  `,
  first: `
    dabord eerst eerste erste ersten erster first premier premiere premiers prima primeira primeiro primer primera primero primo zuerst
  `,
  new: `
    brand neu neue neuen neuer neues neuf neuve new nieuw nieuwe nouveau nouveaux nouvel nouvelle nova novas novo novos nueva nuevas nuevo nuevos nuova
    nuove nuovi nuovo
  `,
  old: `
    alt alte alten alter altes ancien ancienne anciens anterior antiga antigo antigua antiguo bisherig* dancien dancienne danciens former lancien
    lancienne lanciens old oud oude precedente previous vecchi vecchia vecchio velha velho vieille vieja viejo vieux vorige
  `,
  number: `
    auftragsnummer buchstaben caracteres caratteri characters chiffres cifras cifre cijfers code codes codice codici codigo codigos digitos digits
    kundennummer letras lettere letters lettres number numbers numeri numero numeros nummer nummern nummers serial serie seriennummer serienummer tekens
    zeichen ziffern
  `,
  document: `
    adjunta adjunto afbeelding allallegata allallegato allattestato allegata allegato allimmagine anexo anhang anleitung archivo* arquivo attached
    attachment attest attestation attestato ausweis beigefugt beleg bericht* bescheinigung bestand* bewijs bijgevoegd bijlage bild bilder brief brochure
    calendar calendario calendrier carta catalogo catalogue catalogus certificado certificat certificate certificato comprobante comprovante comprovativo
    copia copie copies copy dallegata dallegato datei* dattestation dattestato dellallegata dellallegato dellattestato dellimmagine dimage dimmagine
    document* dokument* ficheiro fichier* file files folder foto fotos gids guia guida guide handbuch handleiding image imagem imagen immagine informe*
    joint jointe justificante justificatif* kalender katalog kopie lallegata lallegato lattestation lattestato limage limmagine manual manuale map
    nachweis notice papel* paper* papier* pdf photo photos picture* piece proof rapport* relatorio* report sheet unallegata unallegato unattestato
    unimmagine unterlagen verbale
  `,
  place: `
    accueil agencia allallingresso allingresso allufficio andar balcao balie boutique branch bureau buro calle centre centro centrum cidade citta city
    ciudad corner counter daccueil dallingresso dellallingresso dellingresso dellufficio detage dingresso dufficio ecke escritorio estacao estacion etage
    filiaal filiale floor gare geschaft guichet hall halle ingresso kantoor laccueil laden lallingresso letage lingresso loja lufficio magasin marche
    market markt mercado mostrador mur muur negozio office oficina ort pared parede parete piano planta raum room rua rue sala salle schalter shop
    sportello stad stadt station stazione stock straat strasse street sucursal tienda town ufficio unallingresso uningresso unufficio verdieping via ville
    wall wand winkel zaal
  `,
  around: `
    about alrededor approximately aproximadamente around ca cerca circa denviron environ etwa knapp lenviron nearly ongeveer pres quasi rond roughly rund
    ungefahr unos vers
  `,
  help: `
    aanvra* aide aiuto ajuda allaiuto allassistenza anfrage* antrag* ask asking asks assistenza ayuda chied* claim* consulta* contact daide daiuto
    dassistenza dellaiuto dellassistenza demand* domand* duvida* enquir* frage* helfen help helpen hilfe hulp kontakt laide laiuto lassistenza pede pedir
    pergunta* pide pregunta* question* renseign* request* requete richied* solicit* unaiuto unassistenza vraag* vragen
  `,
  buy: `
    achat* achete acheter acquist* allacquist* allarticol* allordine allordini article articles articol* articulo* artigo* artikel* bestell* buy* commande
    commandes compra* dachat* dachete dacheter dacquist* darticle darticles darticol* dellacquist* dellarticol* dellordine dellordini dordine dordini
    encomenda* gekauft gekocht goederen goods item items kauf* koop* kopen lachat* lachete lacheter lacquist* larticle larticles larticol* lordine lordini
    mercadoria mercancia merce order ordered orders ordine ordini pedido pedidos prodott* product* produit* produto* purchase* sale sell* sold unacquist*
    unarticol* unordine unordini vend* venta vente verkauf* verkocht verkoop* ware waren
  `,
  card: `
    account banca banco bank banque card cards carta cartao carte cartes cartoes compte conta conto cuenta kaart kaarten karte karten konto rekening
    tarjeta tarjetas
  `,
  trouble: `
    allinconvenient* arger atraso* ausfall* avaria* averia* bug bugs corte* coupure* delay* dellinconvenient* demora* desagrement* dincident*
    dinconvenient* disagi* disguid* disservizi* downtime fail* falha* fallo* fault guast* incidencia* incident* inconvenient* lincident* linconvenient*
    mess mishap* ongemak outage* panne* probleem problem* retard* retraso* ritard* souci* storfall* storing* storung* transtorno* trouble uninconvenient*
    verspatung* vertraging* verzogerung*
  `,
  home: `
    casa deur domicile domicilio door doorstep haus hause haustur home huis porta porte puerta stoep thuis tur
  `,
  look: `
    ansehen check* encontr* find finden guard* kijk* leer leest legg* ler lesen lezen lire look* mire* prufen read* regard* revis* schauen see sehen sieh*
    trouv* trov* vede veder* veja ver verifi* view vinden voir zie zien
  `,
  'price-off': `
    billiger cheaper desconto* descuento* discount* gunstiger korting* nachlass* off rabais rabatt* rebaja* reduction reductions remise remises scontat*
    sconti sconto
  `,
  'refund-noun': `
    devoluc* erstatt* estorn* reembols* refund* reimburs* reintegr* rembours* rimbors* ruckerstatt* ruckzahl* terugbeta* terugstort*
  `,
  'guarantee-noun': `
    garantia garantie garantiefall garantiezeit garanzia gewahrleistung guarantee warranty
  `,
  greeting: `
    atenciosamente atentamente best beste bom bonjour buenas buenos buongiorno cara caro cordial cordialement cordiali cordialmente cumprimentos dear
    estimad* frau freundlichen gentile goedemiddag goedendag groeten grusse grussen guten hallo hello herr hi kind madame monsieur prezad* regards saludo*
    salutations saluti sincerely vriendelijke
  `,
  feel: `
    billig course deserve* doveroso eerlijk ehrensache fair fault gebuhrt gerecht giusto juste justo least logico matter merece* merit* moindre naturel
    normal razoavel razonable reasonable recht redelijk right terecht verdien*
  `,
  'we-verb': `
    abatemos abateremos abbasseremo abbassiamo abbuoneremo abbuoniamo abiliteremo abilitiamo abonamos abonaremos abrimos abriremos acabamos acabaremos
    accepterons acceptons accetteremo accettiamo accolleremo accolliamo accorderons accordons accrediteremo accreditiamo aceitamos aceitaremos aceptamos
    aceptaremos acreditamos acreditaremos acrescentamos acrescentaremos activamos activaremos activerons activons actualizamos actualizaremos addebiteremo
    addebitiamo adelantamos adelantaremos adiamos adiantamos adiantaremos adiaremos admettons admitimos admitiremos aggiorneremo aggiorniamo aggiungeremo
    aggiungiamo agregamos agregaremos ajouterons ajoutons ajustamos ajustaremos alargamos alargaremos alzeremo alziamo ammetteremo ammettiamo ampliamos
    ampliaremos anadimos anadiremos andiamo andremo annulerons annulleremo annulliamo annulons anotamos anotaremos anticiperemo anticipiamo anulamos
    anularemos apagamos apagaremos apartamos apartaremos aplazamos aplazaremos aplicamos aplicaremos appelerons appelons applicheremo applichiamo
    appliquerons appliquons apporterons apportons approveremo approviamo apriamo apriremo aprobamos aprobaremos aprovamos aprovaremos apuntamos
    apuntaremos arcamos arcaremos arranjamos arranjaremos arreglamos arreglaremos arriverons arrivons aseguramos aseguraremos asseguramos asseguraremos
    assicureremo assicuriamo assumeremo assumerons assumiamo assumimos assumiremos assumons assurerons assurons asumimos asumiremos ativamos ativaremos
    attiveremo attiviamo atualizamos atualizaremos augmenterons augmentons aumenteremo aumentiamo autoriserons autorisons autorizamos autorizaremos
    autorizzeremo autorizziamo avancerons avancons avisamos avisaremos avviseremo avvisiamo azzereremo azzeriamo baisserons baissons baixamos baixaremos
    bajamos bajaremos bancamos bancaremos basculerons basculons bloccheremo blocchiamo bloqueamos bloquearemos bloquerons bloquons bonificamos
    bonificaremos borramos borraremos buscamos buscaremos camberemo cambiamo cambiamos cambiaremos cancelamos cancelaremos cancelleremo cancelliamo
    cargamos cargaremos caricheremo carichiamo cerramos cerraremos changeons changerons chargeons chargerons chiameremo chiamiamo chiederemo chiediamo
    chiuderemo chiudiamo cloturerons cloturons cobramos cobraremos cobrimos cobriremos colocamos colocaremos compensamos compensaremos compenseremo
    compensiamo completeremo completiamo comprometemos comprometeremos comprometimos compterons comptons concedemos concederemo concederemos concediamo
    concedimos condonamos condonaremos condoneremo condoniamo confermeremo confermiamo confirmamos confirmaremos confirmerons confirmons congelamos
    congelaremos consegneremo consegniamo consertamos consertaremos copriamo copriremo correggeremo correggiamo corregimos corregiremos corrigeons
    corrigerons corrigimos corrigiremos cortamos cortaremos couperons coupons couvrirons couvrons creditamos creditaremos crediterons creditons cubrimos
    cubriremos damos daremo daremos debloquerons debloquons decalerons decalons decimos dedommageons dedommagerons deduciamo deduirons deduisons dedurremo
    deixamos deixaremos dejamos dejaremos demos deplacerons deplacons desbloqueamos desbloquearemos descontamos descontaremos detraiamo detrarremo
    devolvemos devolveremos devolvimos diamo dijimos dimos diremos dispensamos dispensaremos donnerons donnons doublerons doublons echamos echaremos
    effacerons effacons eliminamos eliminaremos elimineremo eliminiamo emetteremo emettiamo emettons emitimos emitiremos encargamos encargaremos
    encerramos encerraremos engageons engagerons enleverons enlevons enregistrerons enregistrons entregamos entregaremos enverrons enviamos enviaremos
    envoyons estendemos estenderemos estornamos estornaremos excluimos expedierons expedions fabricamos fabricaremos facciamo facturamos facturaremos
    facturerons facturons faisons faremo faremos fattureremo fatturiamo faturamos faturaremos fazemos fechamos fecharemos fermerons fermons ferons ficamos
    ficaremos finiamo finiremo finirons finissons firmamos firmaremos fizemos fomos fuimos garantiamo garantimos garantiremo garantiremos garantirons
    garantissons garantizamos garantizaremos garderons gardons gelerons gelons gestionamos gestionaremos guardamos guardaremos habilitamos habilitaremos
    hacemos haremos hicimos impegneremo impegniamo imprimerons imprimimos imprimiremos imprimons indemniserons indemnisons indemnizamos indemnizaremos
    indenizamos indenizaremos inscrirons inscrivons inseriamo inseriremo instalamos instalaremos installeremo installerons installiamo installons inveremo
    inviamo invitamos invitaremos iremos isentamos isentaremos laisserons laissons lamentamos lamentaremos lancamos lancaremos lasceremo lasciamo levamos
    levantamos levantaremos levaremos leverons levons liberamos liberaremos libereremo libererons liberiamo liberons ligamos ligaremos limpamos limparemos
    limpiamos limpiaremos livrerons livrons llamamos llamaremos llevamos llevaremos maintenons maintiendrons mandamos mandaremos manderemo mandiamo
    mantemos mantendremos mantenemos manteniamo manteremos manterremo mantivemos mantuvimos metemos meteremos metimos metteremo mettiamo mettons mettrons
    modificamos modificaremos modifierons modifions montamos montaremos monteremo monterons montiamo montons movemos moveremos movimos mudamos mudaremos
    nettoyerons nettoyons occuperemo occuperons occupiamo occupons ocupamos ocuparemos oferecemos ofereceremos offriamo offriremo offrirons offrons
    ofrecemos ofreceremos ofrecimos olvidamos olvidaremos oterons otons otorgamos otorgaremos ouvrirons ouvrons pagamos pagaremos pagheremo paghiamo
    partons pasamos pasaremos passamos passaremos passeremo passerons passiamo passons payerons payons penseremo pensiamo perdoamos perdoaremos perdonamos
    perdonaremos permitimos permitiremos pintamos pintaremos pomos pondremos ponemos poremos porteremo portiamo poserons posons prendrons prenons
    preparamos prepararemos prepareremo preparerons prepariamo preparons prevenons previendrons priorizamos priorizaremos prolongeons prolongerons
    prolungheremo prolunghiamo prometemos prometeremos prometimos prometteremo promettiamo promettons prorogheremo proroghiamo prorrogamos prorrogaremos
    provvederemo provvediamo puliamo puliremo pusemos pusimos quedamos quedaremos quitamos quitaremos ramenerons ramenons rappelerons rappelons reabrimos
    reabriremos rebajamos rebajaremos recogemos recogeremos recogimos recolhemos recolheremos reconhecemos reconheceremos reconnaissons reconocemos
    reconoceremos reconocimos recortamos recortaremos recrediterons recreditons recupererons recuperons redonnerons redonnons reduirons reduisons
    reduzimos reduziremos reembolsamos reembolsaremos reemplazamos reemplazaremos refaisons refaremos refazemos referons refizemos regalamos regalaremos
    regaleremo regaliamo regamos regaremos registamos registaremos registramos registraremos registreremo registriamo reglerons reglons rehacemos
    reharemos rehicimos releverons relevons rembourserons remboursons remettons remettrons remplacerons remplacons renderemo rendiamo rendons rendrons
    renoncerons renoncons renouvelerons renouvelons renovamos renovaremos reparamos repararemos reparerons reparons repetimos repetiremos repomos
    repondons repondremos repondrons reponemos reporemos reporterons reportons repousserons repoussons reprendrons reprenons repusemos repusimos
    rescindimos rescindiremos reservamos reservaremos reserverons reservons resilierons resilions resolvemos resolveremos resolvimos resolvons resoudrons
    respetamos respetaremos respondemos responderemos respondimos resterons restituiamo restituiremo restons retablirons retablissons retiramos
    retiraremos retirerons retirons reverserons reversons revisamos revisaremos riapriamo riapriremo richiameremo richiamiamo richiederemo richiediamo
    riconosceremo riconosciamo ridaremo ridiamo rifacciamo rifaremo rimborseremo rimborsiamo rinnoveremo rinnoviamo rinunceremo rinunciamo rinveremo
    rinviamo ripareremo ripariamo ripeteremo ripetiamo risarciamo risarciremo riserveremo riserviamo risolveremo risolviamo risponderemo rispondiamo
    ristamperemo ristampiamo ritireremo ritiriamo rouvrons sacamos sacaremos salderemo saldiamo saldremos salimos sbloccheremo sblocchiamo scaleremo
    scaliamo sconteremo scontiamo seguramos seguraremos sentimos separamos separaremos sistemeremo sistemiamo soldamos soldaremos soltamos soltaremos
    solucionamos solucionaremos somamos somaremos sortons sospenderemo sospendiamo sostituiamo sostituiremo souderons soudons spediamo spediremo
    sposteremo spostiamo stamperemo stampiamo storneremo storniamo subimos subiremos substituimos substituiremos sumamos sumaremos supprimerons supprimons
    suspendemos suspenderemos suspendimos suspendons suspendrons sustituimos sustituiremos tagleremo tagliamo tendremos tenemos teniamo tenons teremos
    terminamos terminaremos terminerons terminons terremo tiendrons tiramos tiraremos tivemos togliamo toglieremo traemos traeremos trajimos tramitamos
    tramitaremos transfererons transferons traremos trasladamos trasladaremos tratamos trataremos trazemos trocamos trocaremos trouxemos tuvimos vamos
    vendremos veniamo venimos venons verremo verserons versons viemos viendrons vinimos viremos volvemos volveremos volvimos zeramos zeraremos
  `,
  'i-verb': `
    abaterei abati abato abbassero abbasso abbuonero abbuono abilitero abilito abonare abone abri abrire abrirei abro acabare acabarei acabe acabei acabo
    accepte accepterai accettero accetto accollero accollo accorde accorderai accreditero accredito aceitarei aceitei aceito aceptare acepte acepto
    acreditare acredite acredito acrescentarei acrescentei acrescento activare activerai activo actualizare actualize actualizo addebitero addebito
    adelantare adelante adelanto adiantarei adiantei adianto adiarei adiei adio admets admiti admitire admitirei admito aggiornero aggiorno aggiungero
    aggiungo agregare agrege agrego agregue ajoute ajouterai ajustare ajustarei ajuste ajustei ajusto alargare alarge alargo alargue alzero alzo ammettero
    ammetto ampliare amplie amplio anadi anadire anado andro annulerai annullero annullo anotare anotarei anote anotei anoto anticipero anticipo anulare
    anularei anule anulei anulo apagarei apagei apaguei apartare aparte aparto aplazare aplaze aplazo aplicare aplicarei aplice aplicei aplico aplique
    apliquei appele appelerai applichero applico applique appliquerai apporte apporterai approvero approvo apriro apro aprobare aprobe aprobo aprovarei
    aprovei aprovo apuntare apunte apunto arcarei arcei arco arquei arranjarei arranjei arranjo arreglare arregle arreglo arrive arriverai asegurare
    asegure aseguro assegurarei assegurei asseguro assicurero assicuro assume assumerai assumero assumi assumirei assumo assure assurerai asumi asumire
    asumo ativarei ativei ativo attivero attivo atualizarei atualizei atualizo augmente augmenterai aumentero aumento autorise autoriserai autorizare
    autorizarei autorize autorizei autorizo autorizzero autorizzo avancerai avisare avisarei avise avisei aviso avvisero avviso azzerero azzero baisse
    baisserai baixarei baixei baixo bajare baje bajo bancarei bancei banco banquei bascule basculerai blocchero blocco bloqueare bloquearei bloquee
    bloqueei bloqueo bloquerai bonificare bonifice bonifico bonifique borrare borre borro buscarei buscei busco busquei cambero cambiare cambie cancelare
    cancelarei cancele cancelei cancellero cancello cancelo cargare carge cargue carichero carico cerrare cerre cerro changerai chargerai chiamero
    chiedero chiedo chiudero chiudo cloture cloturerai cobrare cobrarei cobre cobrei cobri cobrirei colocarei colocei coloco coloquei compensare
    compensarei compense compensei compensero compenso completero completo comprometere comprometi comprometo compterai concedere concederei concedero
    concedi concedo condonare condone condonero condono confermero confermo confirmare confirmarei confirme confirmei confirmerai confirmo congelare
    congelarei congele congelei congelo consegnero consegno consertarei consertei conserto copriro copro correggero correggo corregi corregire corrige
    corrigerai corrigi corrigirei corrigo corrijo cortare cortarei cortei corto couperai couvre creditarei credite creditei crediterai cubri cubrire cubro
    dare darei daro debloque debloquerai decale decalerai dedommage dedommagerai deduco deduis dei deixarei deixei deixo dejare deje dejo deplace
    deplacerai desbloqueare desbloquearei desbloquee desbloqueei desbloqueo descontare descontarei desconte descontei desconto detraggo devolvere
    devolverei devolvi devolvo devuelvo digo dije dire dispensarei dispensei dispenso donne donnerai dou double doublerai doy echare eche echo efface
    effacerai eliminare eliminarei elimine eliminei eliminero elimino emets emettero emetto emiti emitire emitirei emito encargare encarge encargo
    encargue encerrarei encerrei encerro engagerai enleve enleverai enregistre enregistrerai entregare entregarei entrege entregei entrego entregue
    entreguei enverrai enviare enviarei envie enviei envoie estenderei estendi estendo estornarei estornei estorno exclui excluo expedie expedierai
    fabricare fabrice fabrico fabrique faccio faco facturare facturerai facturo fais farei faro fatturero fatturo faturarei faturei faturo fecharei fechei
    fecho ferai ferme fermerai ficarei ficei fico finirai finis finisco fiquei firmare firme fiz fui garanti garantirai garantirei garantis garantisco
    garantizare garantize garantizo garanto garderai gele gelerai gestionare gestione gestiono guardare guardarei guarde guardei guardo habilitare
    habilite habilito hago hare hice impegnero impegno imprime imprimerai imprimi imprimire imprimirei imprimo indemnise indemniserai indemnizare
    indemnize indemnizo indenizarei indenizei indenizo inscris inseriro insero instalare instalarei instale instalei installe installerai installero
    installo instalo invero invio invitare invite invito ire irei isentarei isentei isento laisse laisserai lamentare lamente lamento lancarei lancei
    lanco lanquei lascero lascio levantare levantarei levante levantei levanto levarei leve levei leverai levo liberare liberarei libere liberei libererai
    liberero libero ligarei ligei ligo liguei limparei limpei limpiare limpie limpio limpo livrerai llamare llame llamo llevare lleve llevo maintiens
    mandare mandarei mande mandei mandero mantendre mantengo mantenho manterei manterro mantive mantuve metere meti meto mets mettero metto mettrai
    modificare modifice modifico modifierai modifique montare montarei montei monterai montero monto movere movi movo mudarei mudei mudo nettoye
    nettoyerai occupe occuperai occupero occupo ocupare ocupe ocupo oferecerei ofereci ofereco offrirai offriro offro ofrecere ofreci ofreco olvidare
    olvide olvido ote oterai otorgare otorge otorgo otorgue ouvre ouvrirai pagare pagarei page pagei paghero pague paguei pars pasare pase passarei passei
    passerai passero passo paye payerai pensero penso perdoarei perdoei perdonare perdone perdono perdoo permiti permitire permitirei permito pintare
    pintarei pinte pintei pinto pondre pongo ponho porei portero porto pose poserai prendrai prends preparare prepararei prepare preparei preparerai
    preparero previens priorizare priorize priorizo prolonge prolongerai prolunghero prolungo prometere prometerei prometi prometo promets promettero
    prometto proroghero prorogo prorrogare prorrogarei prorroge prorrogei prorrogo prorrogue prorroguei provvedero provvedo pulisco pus puse quedare quede
    quedo quitare quite quito ramene ramenerai rappele rappelerai reabri reabrirei reabro rebajare rebaje rebajo recogere recogi recogo recolherei recolhi
    recolho reconhecerei reconheci reconheco reconnais reconocere reconoci reconoco recortare recorte recorto recredite recrediterai recupere recupererai
    redonne redonnerai reduis reduzi reduzirei reduzo reembolsare reembolsarei reembolse reembolsei reemplazare reemplaze reemplazo refaco refais referai
    refiz regalare regale regalero regare rege registarei registei registo registrare registrarei registre registrei registrero registro reglerai rego
    regue rehago rehare rehice releve releverai rembourserai remets remettrai remplace remplacerai rendero rendo rendrai rends renonce renoncerai
    renouvele renouvelerai renovare renovarei renove renovei renovo reparare repararei repare reparei reparerai repeti repetirei repeto repito repondre
    reponds repongo reponho reporte reporterai repousse repousserai reprends repus repuse rescindi rescindire rescindirei rescindo reservare reservarei
    reservei reserverai reservo resilie resilierai resolvere resolverei resolvi resolvo resous respetare respete respeto respondere responderei respondi
    respondo reste resterai restituisco retablirai retablis retirare retirarei retire retirei retirerai retiro reverse reverserai revisare revise reviso
    riapriro riapro richiamero richiamo richiedero richiedo riconoscero riconosco ridaro rifaccio rifaro rimborsero rinnovero rinnovo rinuncero rinuncio
    rinvero rinvio riparero riparo ripetero ripeto risarcisco riservero riservo risolvero risolvo rispondero rispondo ristampero ristampo ritirero ritiro
    rouvre sacare sace saco saldero saldre salgo sali saque sblocchero sblocco scalero scalo scontero segurarei segurei separarei separei separo siento
    sistemero sistemo soldare solde soldo soltare solte solto solucionare solucione soluciono somarei somei somo sors sospendero sospendo sostituisco
    soude souderai spediro spedisco spostero sposto stampero stampo stornero subi subire subirei subo substitui substituirei substituo sumare sume sumo
    supprimerai suspendere suspenderei suspendi suspendo suspends sustitui sustituire sustituyo taglero taglio tendre tengo terei terminare terminarei
    termine terminei terminerai terro tiens tirare tirarei tire tirei tiro tive togliero tolgo traere trago traigo traje tramitare tramite tramito
    transfere transfererai trarei trasladare traslade traslado tratarei tratei trato trocarei trocei troco troquei trouxe tuve vado vendre vengo venho
    verro verse verserai viendrai viens vim vine virei volvi vou voy vuelvo zerarei zerei zero
  `,
};
