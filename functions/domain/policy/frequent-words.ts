const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * The words that hold the sentences of each language together, folded, each language that is read by itself. In a sentence of one about every
 * second word is among them. An apostrophe parts words ("l'avocat", "don't").
 */
export const readWords: readonly ReadonlySet<string>[] = [
  // English
  words(`a about after again all also always am an and any are aren as at back be because been before being between both but by can cant could couldn day dear
    did didn do does doesn doing don dont down during each either else even ever every few first for from get gets getting give go goes going got had has
    hasn have haven having he hello help her here hi him his how i if im in into is isn it its ive just know last let like ll long look m make many may me
    might mine more most much must my need needs never new next no not nothing now of off on once one only or other our out over own per please put r re
    regards same say says see send she should shouldn since so some still such t take tell than thank thanks that the their them then there these they
    thing this those three through time to today too two u under until up upon us ve very via want wants was wasn we well were weren what when where
    whether which while who whom why will with without won would wouldn x yes yet you your yours`),
  // German
  words(`ab aber alle alles als also am an auch auf aus bei beim bin bis bist bitte da damit danke dann das dass dem den der des dich die dies diese diesem
    diesen dieser dieses dir doch dort drei du durch ein eine einem einen einer eines er es etwas euch eure fur gab geben gegen gern gibt guten habe haben
    hallo hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist ja jede jeden jetzt kann kannst kein keine keinen konnen
    konnt konnte lange mal man mehr mein meine meinem meinen meiner mich mir mit mochte mochten muss mussen nach nein neue neuen nicht nichts nie noch nur
    ob oder ohne schon sehr seid sein seine seit selbst sich sie sind so solange soll sollen statt trotzdem uber um und uns unser unsere unserem unseren
    unserer unter viel viele vom von vor wann war waren warum was weg weil welche welchem welchen welcher welches wem wenn wer werde werden wie wieder
    will wir wird wo wollen wurde wurden zu zum zur zuruck zwei zwischen`),
  // French
  words(`a afin ai alors apres as au aucun aucune aussi autre autres aux avant avec avez avoir avons bien bonjour c ca car ce cela celle ces cest cet cette
    chaque chez combien comme comment contre cordialement d dans de deja depuis des deux donc du elle elles en encore entre es est et etait ete etes etre
    eu faire fait faut fois font ici il ils j jai jamais je jusqu l la le les leur leurs lors lui m ma mais me meme merci mes moi moins mon n ne ni non
    nos notre nous on ont ou oui par pas pendant personne peu peut peux plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels qui quoi
    rien s sa sans sauf se ses si soit son sont sous suis sur svp t ta te tes toi ton toujours tous tout toute toutes tres trois trop tu un une vers veux
    voici vos votre voudrais voulez voulons vous y`),
  // Spanish
  words(`a ahi ahora al algo alguien algun alguna ante antes aqui asi aun aunque bien buen buenas bueno buenos cada casi como con contra cual cuales cuando
    cuanta cuantas cuanto cuantos de del desde despues dia dias donde dos e el ella ellas ellos en entre era eran es esa ese eso esta estaba estamos estan
    estar este esto estos estoy favor fue fueron gracias ha haber hace hacen hacer hacia haciendo han hasta hay he hemos hola la las le les lo los luego
    mas me menos mi mia mientras mis mismo mucho muy nada nadie ni ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otro
    otros para pero por porque primer puede pueden puedo pues que queremos quien quiere quiero saludos se sea ser si siempre sin sino sobre solo somos son
    soy su sus tal tambien tampoco tan tanto te tenemos tengo tiene tienen toda todas todavia todo todos tras tres tu tus u un una unas uno unos usted
    ustedes va vamos veces vez vosotros vuestra vuestro y ya yo`),
  // Italian
  words(`a abbiamo ad agli ai al alcuni alla alle allo anche ancora avere avete avevo bene buonasera buongiorno c che chi ci ciao cio coi col come con cosa
    cosi cui d da dagli dai dal dall dalla dalle degli dei del dell della delle dello di dopo dove due e ed entro era erano essere fa fare fate fra gia
    giorni gli grazie ha hanno ho i il in io l la le lei li lo loro lui ma mai me mi mia mie miei mio molto ne nei nel nell nella nelle nessun nessuno
    niente no noi non nostra nostre nostri nostro nulla o ogni oppure ora per perche pero piu poco poi possiamo posso potete potrei prima puo qual quale
    quali quando quanta quante quanti quanto quel quella quello quest questa queste questi questo qui s saluti salve sara se sei sempre senza si sia siamo
    siete solo sono sta stata stato su sua sue sugli sui sul sull sulla suo suoi te ti tra tre troppo tu tutta tutte tutti tutto un una uno va vi voi
    volta vorrei vostra vostre vostri vostro vuole`),
  // Portuguese
  words(`a agora ainda alguem algum alguma ao aos apenas aquela aquele aqui as assim ate bem boa bom cada com como da das de dela dele depois desde dia dias do
    dois dos e ela ele eles em entao entre era essa esse esta estamos estao estar estava este estou eu favor faz fazem fazer foi foram ha isso isto ja la
    lhe lo mais mas me menos mesmo meu meus mim minha minhas muito na nada nao nas nem nenhum nenhuma ninguem no nos nossa nossas nosso nossos num numa
    nunca o obrigada obrigado oi ola onde os ou outra outro para pela pelo per pode podem podemos por porque pra quais qual quando quanta quantas quanto
    quantos que quem quer queremos queria quero se seja sem sempre senhores ser seu seus si sim so sobre somos sou sua suas tambem te tem temos tenho ter
    tinha toda todas todo todos tres tudo um uma umas uns vai vamos vao vez voce voces vos vossa vosso vou`),
  // Dutch
  words(`aan al alle alleen alles als altijd ben bent bij binnen dag dan dank dat de deze die dit doen door dus een eens elke en er even gaan gaat geachte geen
    gewoon graag groet groeten had hadden hallo heb hebben hebt heeft heel hem het hier hij hoe hoeveel hoi hun iemand iets ik in is ja je jij jouw jullie
    kan kon krijg krijgen kun kunnen kunt maar mag me meer met mij mijn moet moeten mogen na naar nee niemand niet niets nieuwe nog nooit nou nu of om
    omdat ons onze ook op over pas per samen sinds staat steeds te tegen ten ter terug toch toen tot tussen twee uit uw van vanaf veel via vind volgens
    voor vraag waar waarom wanneer want waren was wat we weer wel welk welke werd wie wij wil wilde willen worden wordt zal ze zeer zelf zich zijn zit zo
    zoals zonder zou zouden zullen`),
];

/**
 * The same of languages that are not read, near ones together, with what customers write of: their account, their order, their money. Some words
 * are among those above, too. None is a noun that languages share ("konto", "firma"): two of them alone would make a passage one that is not read.
 */
export const unreadWords: readonly ReadonlySet<string>[] = [
  // Czech, Slovak
  words(`a advokat ale ani asi az bol bola bude budem budeme by bych byl byla bylo byt castku cekam cena chcem chceme chci chtel chyba ci cim clanek co dakujem
    dan dekujeme dekuji den do dobry dostal dostali dostat dvakrat este faktura fakturu ho hoci hodin i ihned inak ja jak jaka jako jaky je jedna jedno
    jeho jeji jen jeste ji jinak jiz jsem jsme jsou jste k kde kdo kdy kdyz kolik kolko koruna ktera ktere ktery ma mam mame me mesic mesice mi minuly mne
    moc moj moje mu muj muze muzete na nad nam nas nase nasi ne nechci nefunguje nejde neni nic nie nikdo nikto o objednal objednali objednavka objednavku
    od odpoved okamzite pak penazi penez peniaze penize platba platbu po pod podle pokud pomoc pomozte poskozene poslat poslite potom potrebujem potrebuji
    pravnik pred predplatne preto pri proc prosim proto protoze reklamace reklamuji s sa se si smazat smazte so som soud ste stoji su sud svoj svuj ta tak
    take takze tato ted ten teraz to tohle toho toto tyden tydny tyzdne u ucet ucte uctu udaje uz v vam vas vase ve velmi vraceni vratenie vratit vratte
    vsak vsechno vsechny vy z za zadost zakaznik zalobu zaplatil zaplatili zasielka zasilka zaslat zbozi ze ziadam zprava zruseni zrusenie zrusit zruste`),
  // Hungarian
  words(`a abban adataimat adatainkat ahhoz aki alatt allapot amely ami annak ara arra az azonban azonnal azota azt be birosag cena cimu csak csomag de delutan
    ebben egy egyik el elfogadhatatlan elofizetes elofizetesemet erkezett es ez ezek ezen ezt fel fiokom fiokomat fiokunkat fizetes fizettem fogok forint
    ha hanem harom het hete hetek hiba hogy hol holott honap hozza igen illetve is itt jelenleg jo kapok kaptam kaptunk kell kerem keresztul kerjuk kerul
    keszulek ket ketszer ki kivanok koszonom kuldje kuldjek kuldott kulonben le legyen lehet lemondani lesz leveleim ma mar meg mennyi mennyibe mert mi
    miatt miert mikor minden mit mondja most mukodik nagyon nap napot ne nekem nekunk nelkul nem nincs olyan osszeg osszeget ott panasz pedig penz penzem
    penzt rendeles rendelesem rendelesemet rendeltem s se sem semmi senki szamara szamla szamlat szep szeretne szeretnek szeretnem szeretnenk szerint
    szolgaltatas tisztelt torolje toroljek torolni tudom udvozlettel ugy ugyfelszolgalat ugyved ugyvedhez ujra utan vagy vagyok vagyunk valasz valaszol
    valaszt van vannak varok varom vissza visszafizetes visszaterites voltam voltunk`),
  // Romanian
  words(`abonament abonamentul aceasta acest acoperit acum adresa ai al ale am anul anulare anularea anulat anulati anulez aratat as asta ati au avem aveti
    avocatul avut azi banii banilor bine buna ca cand cat cata cate cati catre ce cel cine colet coletul comenzi comenzii contul costa cu cum da daca dar
    datele de deci deja deoarece deteriorat din doar doresc dorim doua dumneavoastra dupa dvs ei ele eram este eu facturat facturi fara fi foarte fost
    functioneaza ii ile imediat imi in inainte inapoi inca inchide inchideti instanta intre isi judecata la le livrare livrat lui ma mai mea meu mi mult
    multumesc ne nevoie nimeni nimic niste noastra noi nostru nu o ori pana pe pentru platit primit prin produs produse produsul rambursare rambursarea
    raspunde raspundeti raspuns rezolvare rog sa saptamana saptamani sau se serviciul si solicit spre stergeti sunt taxat toata toate tot toti trebuie
    trimis trimiteti un una va vi voastra vostru vrea vreau vrem zile ziua`),
  // Croatian, Serbian, Bosnian, Slovene
  words(`a advokat ako ali bez bi bih bila bilo biti bo bom bomo brez cekam cekamo cemo cena cete cijena cu da dan danas denar denarja do dobar docek dostava
    dva dvakrat dvaput ga gde gdje hitno hocu hvala i iako ih ili ima imam imamo inace isto iz ja jako je jel jer jos ju kad kada kako kao kdaj ker ki kje
    ko kod koja koje koji koliko kosta lahko li ma me mene meni mi mogu moj moja moje molim mora moze mozete na nakon nam narocilo narocnina narocnino
    narudzba narudzbu nas nasa nase ne nego neki ni nije nikada niko nisam nisi nismo nista niste nitko nov novac novca nudimo o obrisati obrisite
    ocekujem od odgovor odgovora odgovorite odmah odvjetnik on oni ostecen otkazati otkazite ovo pa placanje placilo platio po pod podaci podatke
    porudzbina porudzbinu poslati poslije postovani povrat povratak pozdrav pozdravljeni prema pretplata pretplatu pri prije prosim racun racuna racunu s
    sa sada sam samo se sem si sicer smo so sodisce sta stane ste stigao stigla sto su sud sudu sve svi svoj ta taj tako takoj te tek ter tjedana to toga
    trazim treba tudi u uplata uplatu uz v vam vas vasa vase vec ves vi vise vracilo vratite vratiti vrlo vrnete vrnite vse z za zahtevam zahtijevam
    zaprite zasto zato zatvorite zatvoriti zbog ze zelim zelimo zelo`),
  // Vietnamese, with and without accents
  words(`ai anh ba ban bao bi biet cac cai cam can chao chi chieu cho chua chung chuyen co con cong cua cung da dang dat day de den di dich do don dong du dung
    duoc em gi gia giao giup gui hai hay hoac hoan hoi hon hong huy khach khi khoan khong kien la lai lam lan lap len luat luc ma minh moi mong mot mua
    muon nao nay neu ngay nguoi nha nhan nhieu nhu nhung noi o on qua quy ra rat roi sach sau se so su ta tai tat te thanh that thay the thi thoi tin toan
    toi tra trong truoc tu tuc va van vay ve vi viec vien voi vong vui xin xoa yeu`),
  // Indonesian, Malay
  words(`ada adalah agar akan aku akun anda apa apakah atas atau bagaimana bahwa barang baru batal batalkan bayar bayaran beberapa belum berapa biaya bisa
    boleh bulan dalam dan dapat dari dengan di dikembalikan ditagih dua gak ganti hanya hapus harga hari harus hingga hubungi ingin ini itu jadi jangan
    jika juga kalau kali kami kamu kapan karena kasih ke kembali kembalikan kepada kerana kirim kita lagi lalu lama langganan lebih mahu mana masih mau
    membalas membatalkan meminta mengapa menghubungi menunggu menutup mereka minggu minta mohon nak oleh ongkos pada paling para pembayaran pengacara
    pengadilan pengembalian pengiriman perlu pernah pesanan produk pun rusak saja sampai sangat saya sebab sebagai sebelum sedang segala segera selamat
    semua seperti serta sudah supaya tagihan tak tanpa tapi telah tentang terima tetap tetapi tiada tidak tolong tutup uang untuk wang yang`),
  // Estonian
  words(`advokaadi aga ainult aitah andmed ara arve arved arvelt arvet ega ehk ei ennast enne esitati et ette hetkel hind ja jooksul juba juurde ka kaebus kahe
    kaks kas katki katte kaup kaupa keegi kes kogu kohe kohtusse koik kolm kontot kuhu kui kuid kuidas kunagi kus kust kustutage lepingu ma mai maksab
    makse maksin maksta me meid meie meil meile mida midagi miks millal mina minu mis muidu mul mulle nad nadalat nagu neid nende nii nouan nuud ole oleks
    oleme olen olete oli olid olla oma on ostsin paeva pakk palju palun parast peab pean pole poole raha saab saabus saada saame saan saatke saatsite seda
    see selle sellest ses siin siis soovime soovin suhtes sulgeda sulgege taga tagasi tahaks tahame tahan tana teenus teie teile tellimus tellimuse
    tellisin tere toode tuhistada tuhistage tuleb vaid vastanud vastu vastuse veel vist voi vota`),
  // Lithuanian
  words(`aciu advokata apie ar as asmens atgal atsako atsakymo atsaukite atsaukti be bei bet buti buvau buvo dabar dar del didelis diena dienos du duomenis gal
    gali galima galite galiu gavau gavome grazinima grazinkite grazinti ir is istrinkite ja jau jei jeigu ji jie jis jo jog jos jums jus jusu ka kad kada
    kai kaina kainuoja kaip kartus kas kiek kitaip klaidinga kodel kol kur kuri kuris laba labai labas laukiu man mes mokejima mokesti mums mus musu
    nebuvo nei nera nes niekada niekas nieko noreciau nori norime noriu nors nuo o pagal pas paskyra paskyros per pinigai pinigu pinigus pirkau po prasau
    prasom prasome preke prekes prie pries reikalauju saskaita saskaitos sau savaites savo si siandien sios sis siunta siuntos siuo su sugadinta sveiki ta
    taciau tad tai tam tas teisininka teisma teisme telefonu tik todel trecia tuo turi uz uzdarykite uzdaryti uzsakiau uzsakyma uzsakymas uzsakymo vis
    visas visi visus yra`),
  // Latvian
  words(`advokata ai ar ari atbild atbildes atceliet atcelt atgriezt atpakal bet bez bija but caur cena cik citadi dienas divas divreiz dzesiet dzest esam esmu
    gaidu gan gribu ir ja jau jo jus jusu ka kad kads kapec kas konta kontu kur labdien lai lidz loti ludzu maksajumu maksu man mana manas mani manu mes
    mums musu nauda naudas naudu nav ne nedelas neviens no nosutiet nosutit nu pa paldies par pasutijums pasutijumu pat pec pie piegade pieprasu pirms
    prece preces rekins rekinu sanemt sanemu savas savu sis slegsit slegt so sudziba sutijums sveiki ta tad tagad tas tiesa tiesu tikai to tomer tur un uz
    vai vairs var varat vel velamies velos vinu viss visu`),
  // Finnish
  words(`ainoastaan asiakaspalvelu asianajaja asianajajaan ei eika emme en etta ettei etteko haluaisin haluamme haluan hei heti hinta hyvitys hyvitysta
    ilmoitus irtisanoa ja jo joka jos jotka kahdesti kaikki kanssa kerran kertaa kiitos kirjeeni korvaus koska kuin kuinka kuka kukaan kun kuuluuko
    lakimies lasku laskun laskutettiin laskutettu maksaa maksettu maksoin maksu maksun me meidan meille mika mikaan miksi milloin mina minulla minulle
    minun missa mita moi mukaan mutta muuten myos niin nyt oikeuteen ole olemme olen olette oli olisi olla ollut on onko ovat paketti pakettia palauttakaa
    palautus paljon paljonko perua perukaa peruuttaa peruuttakaa pitaa poistaa poistakaa puhelimeen rahani rahat rikki saa saada saako saan saanut se sen
    siis sita sitten sulkea sulkekaa taas tai takaisin tama tata te teidan teille terve tietojani tietoni tilauksen tilaukseni tilaus tili tilia tilini
    toimitus tuote vaadin vaikka vain valitus vastaa vastausta veloitettiin viela viikkoa voi voin voisitteko voitte voitteko yha yhteytta`),
  // Polish
  words(`a adwokat ale ani anulowac anulowanie az bardzo bez bo by byc byl byla bylo bym cena chce chcemy chcialabym chcialbym ci co czego czekam czemu czy
    dane danych dla dlaczego dni do dobry dwa dwukrotnie dziekuje dzien faktura fakture gdy gdzie go i ich ile im inaczej ja jak jaki jakie jako je jednak
    jego jej jesli jest jestem jestesmy jezeli juz kiedy konta kosztuje kto ktora ktore ktory lub ma mam mamy mi miesiac miesiaca mnie moge moim moj moja
    moje moze mozecie mozemy mozna na nad nam nas nasz nasza nasze natychmiast nic nie niech nigdy nikt o obejmuje od odpowiada odpowiedzi oraz paczka
    paczki panstwa panstwo pieniadze pieniedzy platnosc po pobrano pod poniewaz prawnik prawnika prawnikiem prosimy prosze przed przesylka przesylki przez
    przy rachunek razy reklamacja reklamacje rezygnuje sa sadu sie sobie swoje ta tak takze tam te tego tej ten to towar tu tygodni tygodnie tylko tym u
    umowa umowe usluga uslugi usunac usuniecie w was wasz we wiec wszystkich wszystko wy z za zadam zadamy zaden zamknac zamkniecie zamowienia zamowienie
    ze zwrot zwrotu`),
  // Turkish
  words(`aboneligim aboneligimi abonelik aksi ama ancak artik avukat avukata bana bazi bekliyorum ben beni benim bir biz bize bizi bizim bu buna bunu cevap cok
    cunku da daha de degil diye dolayi dun edilmesini edin ediyorum en ettim evet fakat falan faturam fiyat geri gibi gun gunler hafta hala hangi hasarli
    hemen hep hepsi her hesabim hesabimi hesap hic iade icin iki ile ilgili iptal ise iste istemiyorum istiyorum istiyoruz iyi kac kadar kapatin kargo
    kendi kere kez ki kim kimse lutfen mahkeme mahkemeye merhaba mi mu nasil ne neden nedir nerede nereye nicin o odedim odeme olan olarak oldu olmadi
    olsun on once orada param parami paramin pek rica saat sadece sanki selam sey sikayet silin silinmesini siparis siparisim sipariste siz sizden sizi
    sizin sonra su suan takdirde tarafindan tesekkurler teslim tum tumunu ucret ucreti urun uzere var ve verilerimi vermiyor veya ya yani yapin yardim yok
    yoksa zaman`),
  // Swedish
  words(`abonnemang advokat aldrig all alla allt an annars aterbetalning att av avbestalla avsluta avtal bara bestallning bestallningen betala betalat
    betalning blev bli da de debiterats dem den denna deras dessa det detta dig din ditt dock domstol dragit du efter eller en er era ert ett faktura
    fakturan fatt fel fick finns for foretag fran ga galler ganger gar genast god gor ha hade han har hej hela henne her hjalp hon honom hur i igen ingen
    ingenting inget innan inte ja jag kan kom kommer kontakta kontot kostar krav kraver lite ma man manad manader maste med mej mellan men mig mina mitt
    mot mycket nagon nagot nar nej ni nu och ocksa om omedelbart oss over pa pengar pengarna pris radera sa sag saga sedan ska skall skicka skickat skulle
    snalla som stanga summan svar svarar ta tack till tillbaka tva under upp uppgifter ut utan vad vantar vantat var vara varan vart vecka veckor vem vi
    via vid vilken vill`),
  // Danish, Norwegian
  words(`abonnementet advokat af afmelde afsluttede aldri aldrig alle allerede altsa andet annet annuller annullere at av avbestille avslutte belobet
    bestilling bestillingen betale betalt ble blev bli blir da de dekkes dem den denne der dere deres det dette dig din dine dit ditt domstol du efter
    eller ellers en enda enn er et etter fa faet faktura fakturaen feil fejl fik fikk for forskellen fra ga gang gange ganger gjerne gjort god ha hadde
    han har havde hei hej her hjaelp hjelp hos hun hva hvad hvem hvis hvor hvordan hvorfor i igen igjen ikk ikke ind ingen ingenting inn ja jeg kan kom
    kommer kontakter kontoen koster kraever krever kunne lige lukke ma man maned maneder med meg men mer mere mig mine mit mitt mod mye na naar nar ned
    nei nej noe noen nogen noget nu og ogsa om onsker op opkraevet opp opsige os oss over pa paa pakken penge pengene pris refundering refusjon retten sa
    sagen saken selv siden skal skulle slet slett som straks svar svarer ta tak takk til tilbage tilbake to trekt trukket uden uger uker under ut uten
    vaere vaeret vaert var varen vart ved venligst venter ventet vi vil vor vores`),
  // Albanian
  words(`adresen ankese anuloni asnje ate avokat cdo cfare cmimi demtuar dhe dhenat dite do dua duam dy e edhe eshte faleminderit faturen faturuar fshini ge
    gjyq here i ime jam jane jave jo ju juaj ka kemi keni kerkoj kete kjo ktheni kthimin ku kur kushton ky llogaria llogarine ma mbi mbyllni me mua mund
    na ne nen nese nga nje nuk ose pa pagesa pagesen paguar para parate parave per pershendetje po por porosia porosine pse qe sa se shume si sic te tek
    tij tim tone tuaj u une vetem`),
  // Tagalog
  words(`akin aking ako akong alam ang ano anong atin ating ay ayaw ba bago baka bakit bayad bayaran beses bumalik dahil dalawang dapat din dito doon habang
    hanggang hindi hinihingi ho huling ibalik ibang isa isang isara ito ituloy iyon iyong ka kailan kailangan kami kanila kanselahin kanya kasi kayo ko
    kong korte kung lahat lamang linggo mag magdedemanda maging magkano may mayroon mga mula muna na nagbayad naghihintay naman namin naming nang nasira
    natanggap natin ng ngayon ni nila nito niya niyo nyo opo pa paano pakibalik pakikansela para pera pero po pong reklamo rin sa saan sagot salamat sila
    siningil siya sumasagot sya talaga tayo upang wala walang yung`),
  // Swahili
  words(`agizo akaunti ambao ambayo amri asante au bado bei bila cha chetu fedha funga futa gani ghairi habari hadi haraka hata hela hesabu hii hiki hili hivyo
    hiyo huu huyo ili ina ingine iwe je kabla kama kampuni kati katika kifurushi kila kisha kufunga kuhusu kupata kurudishiwa kutoka kutokana kwa kwamba
    kwanza kwenye la lakini langu leo letu lini lipa mahakama mahakamani malipo mara mbali mimi mnirudishie moja mwanasheria na naghairi naomba nataka
    ngapi ni nimelipa nimelipishwa ninataka nini nirudishieni nyinyi oda pamoja pesa rudisha rudisheni sana sasa si siku simu sisi sivyo tafadhali tena tu
    tunaomba tunataka tutaenda vile vipi wa wakati wako wala wangu wapi watu wetu wiki ya yako yangu yao yenu yetu yote za zangu zao zetu zilizo zote`),
  // Icelandic
  words(`ad adila af afturgreidsla afturkalla alla allt annars bid dag dagar eda ef eftir ein einn eitt ekki en endurgreida endurgreidslu enga engin er eru
    eyda fa fra fyrir fyrirtaeki greidsla greitt haegt hafa hann hef hefur her hja hun hvad hvar hvenaer hvernig i ja kaera kaeri kom kostar krefjumst
    krefst logfraeding logfraedings loka med mer mig minn mitt nei nu og okkar okkur panta peninga peningana pontun pontunin pontunina reikning reikningi
    reikningnum reikningurinn rukkad rukkudud segja sem sidan sig strax svarar svo takk thad thu til tvisvar um undir upp upplysingar ut vantar var verd
    verid vid vika vikur vil viljum vinsamlegast virkar yfir ykkar`),
  // Hindi, Urdu in Latin letters
  words(`aap aapka aapke aapko aapne ab abhi agar apna apne apni aur baar bahot bahut batao bataye bhi bina chahiye chahta chahte cheez dijiye din diya do ek
    galat gaya gaye gayi hafte hai hain hamara hamari hame hamein ho hoga hota hu hua hui hum humara humare humein jaldi jao jaunga jayega ka kab kaise
    kar karen karna karne karo ke kharab khata ki kijiye kisi kiya ko koi kripya kya kyu kyun le lekin liya mahine maine mein mera mere meri mila mile
    milna mujhe nahi nahin ne nuksan paas paisa paise par phir raha rahe rahi rupaye rupee sab samaan se shikayat tak tha the thi to toh turant vakil
    vapas varna wakeel wala wapas warna woh ya yeh`),
  // Russian, Ukrainian in Latin letters
  words(`a advokat advokatu akkaunt akkaunta bez bi bolshe bud budu by byl bylo chto den deneg dengi dlya dnya do dobriy dobryi dobryj dva dvazhdy dve esche
    eshche esli eta eto etot gde grn hochu hotim hryven i ili inache iz ja k kak ko kogda kompanii kto menya mesyac mne mnoy moi moj moy moya my na nam
    nas nash nasha nashi ne nedeli nichego nikto no nu nuzhen nuzhno o obratimsya ochen oplata oplatil ot otmenit otmenite otvechaet otvet otveta po
    pochemu podam podpisku poluchil pomogite posylka posylku pozhaluista pozhaluysta pri raza rublei rubley s schet schyot skolko so spasibo spisali
    spisany srochno sud sudom sudu svoi tak to tolko tovar tozhe trebuem trebuyu u udalit udalite uzhe v vam vas vash vasha vashi vernite vozvrat vozvrata
    vozvratite vse vsyo vy ya za zabral zakaz zakaza zakazal zakazali zakroyte zakryt zaplatil zdravstvuite zdravstvuyte zhdu`),
  // Greek in Latin letters
  words(`akoma akyro akyrosete akyrosi akyroste alla allios amesos an apantaei apantisi apo apozimiosi ara ayto den diagrafi diagrapste dikastirio dikigoro
    dikigoros dio edo efxaristo ego eimai eimaste einai ena epeidi epistrepsete epistrofi esas eseis etairia evdomada evdomades exete exo exoume eyxaristo
    fores gia giati hmeres hrimata i imeres kai kala kalimera kalispera kanei kanenas kano kapoios katalavaino kleisete kleisimo kleiste ksana lathos
    lefta leftwn logariasmo logariasmos logariasmou loipon ma mas me mera meres mexri mia mina mipos mono mou na o ochi oi ola oli opos otan oti oxi
    paketo pali para paraggelia parakalo pelatis perimeno perimenoume piso pliroma pliromi plirosa polu poly pos poso pote pou prin proion pros sas se
    sindromi sou stin stis sto ston syndromi ta tha theleis thelo theloume ti tilefono timologio tin tipota tis to ton tora tou tous xoris xreosate xreosi
    xreothika xrimata`),
];
