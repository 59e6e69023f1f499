// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 127 of 130 (97.7 %), sentences 1077 of 1332 (80.9 %), questions 76 of 79 (96.2 %)
//   billing_dispute: labelled 144 of 149 (96.6 %), sentences 951 of 1334 (71.3 %), questions 777 of 844 (92.1 %)
//   cancellation: labelled 137 of 145 (94.5 %), sentences 1004 of 1331 (75.4 %), questions 129 of 133 (97.0 %)
//   refund: labelled 177 of 185 (95.7 %), sentences 1127 of 1337 (84.3 %), questions 236 of 256 (92.2 %)
//   security_change: labelled 127 of 133 (95.5 %), sentences 996 of 1333 (74.7 %), questions 465 of 500 (93.0 %)
//   legal_inquiry: labelled 123 of 124 (99.2 %), sentences 829 of 1332 (62.2 %)
//   legal_advice: labelled 108 of 113 (95.6 %), sentences 757 of 1330 (56.9 %)
//   medical_advice: labelled 115 of 117 (98.3 %), sentences 818 of 1331 (61.5 %)
//   policy_exception: labelled 117 of 119 (98.3 %), sentences 692 of 1330 (52.0 %)
//   private_data: labelled 111 of 118 (94.1 %), sentences 731 of 1330 (55.0 %)
//   legal-threat: labelled 172 of 197 (87.3 %), sentences 971 of 1333 (72.8 %)
//   asks-for-management: labelled 137 of 147 (93.2 %), sentences 855 of 1333 (64.1 %)
//   prompt-injection: labelled 131 of 135 (97.0 %), sentences 921 of 1332 (69.1 %)
//   frustration: labelled 154 of 175 (88.0 %), sentences 547 of 1333 (41.0 %)
//   promise: replies 913 of 1295 (70.5 %), in others 41 of 1382 (3.0 %)
//   labelled with a sign: by the model 1852 of 1917 (96.6 %), by phrases 1810 of 1917 (94.4 %), by either 1865 of 1917 (97.3 %)
//   labelled harmless: by the model 130 of 1766 (7.4 %), by phrases 88 of 1766 (5.0 %), by either 148 of 1766 (8.4 %)
//   sentences with a sign: by the model 13215 of 18651 (70.9 %), by phrases 12406 of 18651 (66.5 %), by either 13765 of 18651 (73.8 %)
//   harmless sentences: by the model 975 of 9507 (10.3 %), by phrases 1039 of 9507 (10.9 %), by either 1282 of 9507 (13.5 %)
//   harmless questions: by the model 42 of 2271 (1.8 %), by phrases 23 of 2271 (1.0 %), by either 43 of 2271 (1.9 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    account_closure: 374,
    billing_dispute: 308,
    cancellation: 261,
    refund: 251,
    security_change: 261,
    legal_inquiry: 459,
    legal_advice: 380,
    medical_advice: 294,
    policy_exception: 418,
    private_data: 330,
    'legal-threat': 588,
    'asks-for-management': 538,
    'prompt-injection': 413,
    frustration: 521,
    promise: 570,
  },
  features: `12th	c15f-14k-14
14c	j66
15th	k25
1er	g20
1st	a23k22
20th	b12
2fa	e40
30th	a20i19k20
31st	o25
9th	l-13
=account_closure	a484b-56c119e-30f63g-19h-16i33j-20l-15
=annoyance	b53d61e18g35h47i23j-16k46m-18n127o-36
=asks-for-management	a-28b-43c-63d-48e105f-24g27h-63j52k-23l470m77o-35
=billing_dispute	b440c63d152e89g20i16k57m-29n15o54
=cancellation	a231b40c508d130e-18f86g113h-34i76j-57k-32m-52n-34
=frustration	a65b29c-24d-33e-15f-20g-12h-74i-67j-24k45l57n448o-17
=legal-threat	a-42b-66d-45e-41f124g280h-85i-17j-60k577l-35o32
=legal_advice	a38f176g442h22j95k78m-15o-13
=legal_inquiry	a-32b-39c76d-52f443g190h-89i58j-77k162l-46m-33n-37
=medical_advice	b-15d30e42f-33g105h540i15j154l-25m-13o23
=policy_exception	a-24b72c66e-48f23g50h-15i469j-29k13m76n-38o89
=private_data	a41b30c-30e22f83g78h-34i-22j493k-16l65m15n-17
=promise	m-266o584
=prompt-injection	a-37b16c-66d-24e-25g-38h-35i37j-49l37m424
=refund	a-52b43d500e-31f61g51h-41j-22k117l-28m60n-55o127
=security_change	a110b31c-68d-76e500f22g-22h-38i26j70l-19m118n-67
a alguien	g22h16
a aprovacao	m24
a assinatura	c28
a bad	n12
a balanca	h35
a besoin	k-14
a bien	e-20f-21l-23
a bigger	l13
a bill	o37
a bit	c-12f-13g-12i39j-14n-28
a blind	i12
a box	i17l-18
a bus	d25j18
a cafe	e17
a caixa	e22
a callback	n22
a card	d-17e-24g-12h-13j-17
a carga	f18l12
a casa	b38d13g16h20j18
a cause	g13i15k37n28
a cero	o33
a change	e18j12n23
a chaque	h19
a charge	b67
a chave	e28
a chi	f45h18j18l18m18
a child	h74i15
a claim	k56
a client	j15
a colleague	e16h16m41
a coluna	b-14i-23j-15
a combien	f13h19
a comissao	k33
a company	g19n27
a competitor	g13
a comprar	a15f17j22
a conta	a78b63h-23
a contract	g31
a copy	b-42j58
a cor	n-24
a cote	i13j18n16
a couple	d-14
a court	g41k16
a credit	b-13d-24o-79
a culpa	g19
a customer	a66n27
a day	b16h57i39
a decision	l22
a deja	d24i22
a deux	b17f15i18
a devolucao	o22
a different	a12
a direcao	j17
a direct	b71
a diretora	l16
a discount	i13
a disgrace	n22
a disparu	h-26
a distance	e21
a double	h-22
a due	e27
a duplicate	b16
a empresa	f12
a encomenda	c21
a encore	e41
a escola	b14
a espera	d17
a ete	b37e98m40n-19
a expire	i38
a faire	a19d-23i-18
a fatura	b18
a fee	b13
a festa	i-21
a fine	g47k24
a firm	n22
a free	o-20
a friend	m17
a full	n20
a game	m25
a garantia	f-38o35
a gente	j17
a gift	n23
a giugno	c14i20
a good	g-23
a group	j17
a guest	e13f16g21i14
a higher	l13
a human	i16
a joke	n-34
a judge	g79k152
a lattention	l19
a law	k50
a lawyer	g39k45
a legal	f-21
a lei	f31g35n18
a letter	g33k26
a licence	c15f26
a list	j13l-12
a lista	i-22
a loja	d19
a look	b15
a lost	g22i19
a lot	h13l-18
a lui	l16
a m	o38
a mais	b29i21
a maquina	k19m15n-22
a marzo	a-26e-14k-12
a member	a20g50
a mesa	d20
a mesma	j17n14
a meta	c-21h17
a minute	l18n-16
a mis	e-15m-14
a mistake	b21c20
a mochila	j18
a month	i20j21o-16
a multa	g19
a nadie	c-17g-13k-35l19m-14
a nessuno	j25m20
a neuf	n22
a nice	n-18
a noi	b21
a nombre	b15g32j17
a nome	a13c23
a non	g12i15
a nota	o-28
a nova	j19
a nuestros	g-12k-14
a obra	c21d24g21
a otro	a23e17
a oublie	j13
a pacemaker	h15
a pack	h18
a pagar	g22o38
a palavra	h-14
a partir	a20b-22c38f18h27i-15j-14m19
a pas	a12i15l23
a patient	h13j18
a paye	d23j18
a payment	b85
a peca	d18o16
a pena	g48
a perdu	i13
a permit	f21g59
a person	g15h42m49
a phone	e-33
a photo	a-26j15
a physical	b-19
a place	g21
a point	i40
a policia	g12k23
a porta	e18g44
a posto	a15d-19m13
a pris	e45h19
a purchase	b25d41
a quel	j55
a quelle	b-23c-14e-23f-19g-30h-30i-28n-17
a quem	g13j14l37n18
a question	d-20
a questo	l23
a quien	f12g24i18k22l27m32
a quoi	a13
a quote	f-22
a r3fund	d70
a rate	i-33
a reason	j15
a refund	d-43
a reminder	n17
a reply	l16n-14
a resposta	m13
a restituicao	d12
a right	f18
a roll	n17
a room	n-38
a row	l-17
a second	g-13i-12j22n-21
a senha	e34
a senhora	j21
a senior	l32
a shop	g20
a short	d-26
a sign	g37
a signe	a21f21m15
a simple	l-15n22
a single	b14n18
a soft	i20
a special	i27
a stranger	a16e24
a sua	l22
a supervisor	l-14
a supprimer	c53
a t	d17f28g18j88
a table	b18
a taxa	i73
a team	l17
a tempo	c13
a temps	o34
a tenant	g20
a text	g36
a third	f22i48l22n17
a tiempo	c22
a tiny	i64
a titre	i44
a toddler	h29
a tous	m14
a tout	b-19g17n18
a toute	m12
a transaction	b77c93
a transfer	a-15b-27c-15d-17e-16l-12
a transferencia	c21d17m14
a trial	a19
a trouve	b12e22k23
a tu	m22
a turma	k-13
a tutti	e17
a tutto	n23
a ultima	g16j17
a unaltra	b20f18
a une	b15e14
a used	g20
a ver	l42
a version	l-22
a voi	b17f18n19
a vossa	f21k19n18
a voucher	d60
a week	d19i42
a withdrawal	b30
a word	l82
a worker	g45h25
a working	n40
a written	g16k24
a zero	e23
a4	c-13f-20g-18i-13j-12m-26
aan	b-24c-17d-22e12f22g17h28j-54m26n41o21
aan bij	h43
aan de	b-13e-45f37g-14i-21k12l41n53o-13
aan die	h45i20
aan een	d-20e20
aan het	g23
aan je	m34
aan te	e22n19
aanbe*	d52i23o32
aanbetaling	d52i23o32
aange*	b19k45
aangepast	b17
aankl*	g13
aanko*	f23k46
aankoop	k46
aanma*	b16i21
aanmaning	b19
aanmaningskosten	i23
aanne*	e22g37i13
aannemer	e22g22
aansp*	f159k22o32
aansprakelijk	f67o32
aansprakelijk als	f48
aansprakelijkheid	f62
aanta*	b17
aanva*	h14
aanvr*	d-23e21m18
aanvraag	m18
ab	b42c74d27e33f42i21k16l33m53
ab jetzt	m32
ab sofort	c26e18l24m21
ab wann	f34g13
ab welchem	h12
abaix*	m16
abaixo	m16
abajo	b18c18m12
aband*	c26n40
abbes*	c50
abbia	e17
abbia*	a14b40c26d34g-15j-14k-15m-14n-21o37
abbiamo	a14b40c26d34g-15j-14k-15m-14n-21o37
abbiamo cambiato	n-12
abbiamo gia	f-22
abbon*	b44i25
abbonamento	b46
abbre*	a17
abbuc*	b73
abbuchung	b73
abgeb*	b38d25o39
abgebucht	b38d25
abgel*	i29
abges*	c18d23e22j13m67n18
abgesprochen	m18
abgez*	b36
abgezogen	b36
abier*	a19e24h12n19
abierta	e28h17i15
abierto	a18
abime*	d21
abita	j12
ablau*	n24
able	b-15e20g-13j-12m-12
able to	b-15e20g-13j-12m-12
abmah*	g15
abmahnung	g15
abmel*	a24
abmelden	a24
abo	a16b20c32
aboga*	g18k52
abogado	g18k31
abona*	b34d15m20o-47
abonado	o-56
abonn*	a-23b34c80g-15h-13j36n-17
abonnement	b39c80
abonnement a	c30
abonnes	a-18j34
abono	b18d53n-13o15
abono de	d25
about getting	d23
above	f20l27m33
above this	m39
abre	c-15h-14j-16
abrec*	b76
abrechnung	b76
abril	n22
abrim*	c15
abrimos	c15
abrir	g24i27
abroa*	f23g22
abroad	f23g22
absage	c20
absch*	a24b38d22
absen*	b18j40
absent	b21j46
absol*	n61
absolute	n20
absolutely	n15
absur*	n44
abtei*	l13m18
abuel*	m17
abusi*	g23
acaba*	i16
acabo*	h-24i14
acabou	h-24i14
acade*	c35j13l-14
academia	c35l-14
acc	a76e19
acced*	e21
accen*	e-31f-14i-12j-13
accents	e-26
accep*	a-18b-49c26e-28g21h-31i108j-37k-12l-21m53n-24o33
accept	b-16g40i60o20
accept a	i28
accept liability	o22
accept the	g31i18
accepte	m13
accepted	b-12c20d13i-13m27
accepteren	f24i24
acceptez	i52
acceptez vous	i12
acces	a21e118n-18
acces a	e35
acces*	a50b23c-12e191h-18i12n-13o34
acceso	e72o34
acceso al	o34
acceso de	e16
acceso y	a15
access	b13e86i27l13
access to	b21e35l18
accesso	a43f-14
accet*	c18g19i47m14n-18o28
accettare	g25
accettate	i22
accid*	e21g97j18
accident	e16g48
accidente	g44j18
accio*	c-17
accor*	b39e19f29i33j14m13n-25
accord	a15
accorde	i-18n-19o16
accordez	e24i50
according	b45f18j21o-43
according to	b45f18j21o-43
accou*	a175c-20e55f-63g-93h-80i-80j23k-58l-40m-53n-74
account	a161e26f-54g-83h-69i-69j27k-51l-38m-60n-64o15
account and	e12j19
account as	e16
account at	a62
account bij	a29
account by	a-14e16
account for	a-12e-17j-23
account has	a21
account in	a-30
account is	d17e15o40
account of	a-39j27
account please	a31
account should	a38
account shows	b-16
account te	e36
account that	a-13b14e-19j15
account van	e14
account with	a70e15j32
accountant	e20
accounts	a19b26
acct	j18
accu	o-48
accus*	g39
aceit*	b-26e-19f12g-14i67j-28k-14l-17m-15n-21o17
aceita	b-17f-30g-13
aceitam	i40
aceite	f17h13i-13
aceitem	i28
aceitem a	i24
aceito	o23
acept*	b-21c32f16g50i97m37
acepta	m15
aceptan	b-22
aceptar	g21m23
acepto	g13
acert*	b24d21
acess*	e59j15m14
acesso	e63j17m16
acesso ao	e19
acham	g21
acham que	g21
achei	b15
achet*	b40c20e-19j37k-15
achete	b45c25j47
acheteurs	d-19e-18
acho	e16
acho que	e16
acht	b30d16j-12o-22
achte*	a17c17i37j64n33
achter	a22c24j17k17n16
acima	l12m33o-41
acima de	o-41
acion*	o-28
acionar	o-28
ackno*	c22
aclar*	b20f26
aclarar	b22f22
acomp*	i20
acons*	b-14f-12g172h30i-15j-21l-12n-14
aconseja	g52
aconsejan	h40
aconsejan para	h46
aconselhem	g16
acont*	l19
acord*	c23f27g25
acordo	c24f28g25
acordo de	c24f23
acoun*	a99e24
acount	a99e24
acount i	a34
acqui*	f-16
acquisti	f-15
acred*	n36
acres*	o31
act	f22m93
act as	m41
actie	i40
actio*	c-26k33
action	c-26g-14k33
action en	k34
activ*	a-19b-41d-16f-15h-45j-34k-15l-17n-23
activate	a-14b-19i-13j-16
activate my	e-15
active	c12
activite	g24
activity	e24
activity on	e24
actua	m23
actua*	d15e37
actual	d18e16
actualizar	e20
actually	c18f16
acuer*	f24g16
acuerdo	f24g16
ad	c43
add	a-35b-40c-33d-27e-15f-41h-32i-40k-24l-26m-17n-33
add a	b-14
add my	e19
addeb*	b43j-17
addebitato	b29
addebito	j-17
added	b68
added to	b34
addit*	b30
additional	b30
addor*	h65
addre*	b-23c-18d-16h-18i-20j66l-45
address	b-20c-17d-15f-21g-29h-18i-18j19l-45m-30
address for	j-36
address of	j15
addressed	g16m20
addresses	f27j42n-14
adds	d-26
adela*	i15m19
adess*	d18e16m19n29
adesso	d18e16m19n29
adher*	b19j16
adherents	j16
adhes*	a21c24
adian*	d28l22
adjun*	b15j-21n-15
adjunto	b16n-16
admin	e139m133
admin rights	e-16
admin*	b23e144l89m125
administracao	l29
administrador	e32j18l24m23
administradora	l16
administrateur	e-43
administrateur et	e-20
administrator	e47l16m71
admit*	d13e-24f-29g-18i62k-25
admite	e-23f-28g-16k-24
admiten	i39
adres	j88
adres van	j33
adres*	a-12b-19c-13e-15f17g-25h-22i-28j152k14m-15n-19
adresse	f28g-13h-13i-13j36k22
adressen	j64
ads	f26k-19
adult*	b18i26
adulto	b19
advan*	d21
advance	d21
advance for	d19
adver*	c19g18k31m20
advertising	f12k27
advic*	f-25g14
advice	f-25g14
advice on	g16
advie*	f-22g-19
advies	f-22g-19
advis*	g125h89k46
advise	g53h22
advise me	g56
advise the	h15
advised	k52
adviseert	g24h12
adviseert u	g24
advoc*	g13
advocaat	g21
advog*	k37
advogado	k23
af	b36c107d18i24m71n16o124
af van	b12c54i25m20
afdel*	f36l19
afdeling	f37
affic*	b36e-23g-22h16i-59j-17
affiche	b43e-17h30i-44
afgeb*	b28c25
afges*	b44i17o30
afgesproken	b24o29
afrai*	c47o-13
afraid	c47o-13
afrek*	b30
afsch*	b55o21
afschrift	b25
afschrijving	b20o21
afschrijving van	b14
afslu*	a43
afsluiten	a43
afspr*	o47
afspraak	o47
after	a38c31d-33e53f53g91h179i91k37l-20n32
after a	h27
after all	c14i21
after i	a16
after me	g46m14
after ten	m-18
after the	a15c36e99f27h38i29k15
after two	g20
after your	h37k25
after*	d17
afzeg*	o-36
again*	c20f16g79h19i48j12k56
against	c20f16g79h19i48j12k56
against the	c23f14g35h20i23
against you	k26
against your	i21
agb	f62
age	a-22i31j17
age limit	i28
agenc*	a12b18c26f19k60n28
agence	n22
agency	b20c23e12f21k56
agend*	b-13c25e-19f-18g-16h-36n-26
agenda	e-16f-17g-13h-34n-24
agenda de	h-23n-13
agent	h12j20k20l40m122
agent*	a21e21f22m71n25
agente	f23m24n23
agents	m21
ages	b19n13
aggio*	e16h-23
aggiu*	i14
aggiungete	i23
agire	k20
agli	j24
ago	d47
ago but	d15
agora	d20e78j18l18m63o58
agora e	j-24l-22m34
agost*	b13o-45
agosto	b13o-45
agota*	k24
agrad*	a16c22f-13i22j16
agradeceria	i26j20
agree	b22f23g23m50
agree*	b77c73f170k29m38
agreed	b76c22f13m42
agreed in	b16
agreed to	b15c24f16m17
agreement	c47f152
agua	b27i-13j-16l-23
aguar*	d25l23
aguardo	d19l23
aguen*	n22
aguenta	n12
ah	n54
ahead	c-33m-14
ahead with	c-19
ahi	j23l47
ahora	g38m42n-23
ai com	j24
aidez	g55
aidez moi	g31
aime	e-24
aimer*	d16l52
aimerait	d18l26
aimerions	l22
ainda	d18j36n-19
ainda esta	n-22
ainda tem	n-12
ainsi	a13n18
air	n-21
aire	h21
airli*	d15g18
airline	d15g18
aiuta*	g33l-22
ajout*	b-12g-12h-15
ajouter	h-13
ajuda	n17
ajude*	g37
ajudem	g37
ajudem me	g20
akkoo*	m72
akkoord	m72
akten*	k57
aktenzeichen	k58
aktio*	c23i89
aktion	c23i58
akzep*	i27
akzeptieren	i27
al banco	o-33
al corso	i17
al drie	k15
al final	c20
al giudice	g24k31
al lado	j18
al mese	b-18i-14
al posto	d-18e18g19
al telefono	b18l23
alarg*	i-14
alarm	c13e34
alarm panel	e24
alarm*	c19e18h-14l14
alarma	e18
alarmanlage	e-15
alber*	b19j28k27
albergo	b19j25k27
alcan*	f26
alcoh*	g17h85
alcohol	g17h85
alcun	d-22
alerg*	h106j20n22
alergia	h54n23
alert*	m26
alerta	m26
algem*	l20
algo	b44c19e14f22g27h69k13m18
algue*	b25l42n13
alguem	b25l42n13
algui*	b28c-24e55g19h13j33l78n32
alguien	b28c-24e55g19h13j33l78n32
alguien con	h17l14
alguien ha	b16
alguien que	l38
alguien se	e50
algum	f17l14
algun	g14
algun*	b-17h19
alguna	b-15
alime*	g30
all day	n12
all right	g17h22i18
all rights	e22
alla cassa	b23d20
alla reception	l15
alla regola	i16
alla scadenza	c18
alla vostra	j21l-17n21
allag*	k27
allar*	c24h21
allas*	k51
allat*	l31
allattenzione	l31
alle	a71b14d-18e103f-15g-26i31j-24k56l19m37n13o71
allee*	b-28c-47d-19f-42g-57h-33k-26m15o-57
alleen	b-28c-47d-19f-42g-57h-33k-26m15o-57
alleen de	j15
alleen een	f-23g-28
alleen het	c-27d-29e-26
alleen met	m23
alleg*	k20
allegato	k20
allei*	g39
allein	g39
allen*	j16
aller	b24h18j45k31
aller*	h87
allergic	h-18
allergic to	h-18
allergie	h48
allergy	h19j18
alles	a120b-46d-35e30g-36h-27i-53k-33l-51m67o30
alles in	o31
alles is	b-17d-28
alles was	j17m26
allez	d16i44
alli	o54
allo	c22
allor*	h19k25l12
allora	k25l13
allow	i100
allow me	i56
allow*	b-15c-24e-19f47g48i15l25m13o-15
allowed	b-14c-23e-18f49g50i-19l26m15
allowed to	c-17d-12f34g64l37
allows	i38o-20
allul*	k17o13
allultimo	k17o13
allultimo centesimo	k17o13
allum*	a-25
alluminio	a-24
almac*	b15c23
almacen	c23
almen*	d29
almeno	d29
almoc*	n12
almoco	n12
alone	e22k-13l-14
along	c-22h13l-18m35
along with	a15e13h21
alors	b103c24d25i40k37l32
alors que	b76
alqui*	b12g34j18
alquilan	i15
alquiler	b21c18g36j15
alquiler de	c16
alrea*	c25k54m44o52
already	c25k54m44o52
already have	c14
als een	a-26c-16f48
als ik	d15e18g34h21i15
alsje*	e23i46
alsjeblieft	e23i46
alsno*	i25o27
alsnog	i25o27
alsof	i47m61
alstu*	i75l32
alstublieft	i75l32
alt	e20j26
alta	b30o-43
alte	b14e41
alten	e61k-21
alter*	e79i70
altered	e29
altho*	b23e22i139
although	b23e22i139
although the	i16
altij*	a19n-17
altijd	a19n-17
alto	k-20l55m36
altre	d19
altri	j39
altro	b34c16e29f13h-24i-12
alugu*	c14
alumn*	c-18e-22g-22j51k-22
alumno	c-18j22
alumnos	e-21g-19k-37
aluno	f38g23
alway*	m43n31
always	m43n31
am besten	g67h18n13
am ende	k24n49
am freitag	o-28
am liebsten	j-18k-14
am mittwoch	c17o-30
am montag	c20k22m-19
am samstag	c16n-14
am seeing	b35
am sonntag	i36
am telefon	f21m20n15
amanh*	c15o47
amanha	c15o47
amend*	f46g17m-18
ameri*	a-19b-18e-17i-13j-15
american	a-18b-16e-16
american express	a-17b-15e-14
amici	e18i24
amigo	j22
ammin*	e58g26j17m67
amministratore	e53g21j19m68
amoun*	b77d17i-13
amount	b71d18i-13
amount of	b37
amount on	b-12
ampar*	f74k12
ampara	f15g12
amparo	f25
ampli*	i20
ampou*	h-17
an account	a-82b-24c-17d-12e-42i-14j-13
an actual	d19
an additional	b14
an atm	b19
an employee	g17h23m45
an error	m13
an ex	g35
an exchange	l16
an hour	b13
an item	d59
an old	i18
an order	c-15m32
an unauthorized	b16
an update	m15
an welche	j-23k24
an wen	f27l42
anali*	i24j42
analy*	b-17g18h26
anbei	c20
anbie*	c17g22
anche senza	i17
ancie*	a-52d-15j37
ancien	a-52d-15
ancor*	d40e15g-18l-12m-13n29
ancora	d40e15g-18l-12m-13n29
ancora il	b21d23
ancora la	i17
and address	j42
and close	a26
and conditions	g14
and desist	g12
and follow	m28
and four	e19
and give	m22
and id	d14
and no	m19
and nobody	m14n15
and not	c19
and number	j32
and refund	c-12
and send	i17m33
and still	b15n42
and use	e17g19
and wed	d20
and well	k31
and whats	j45
anda	d27e28g15h20j41
anda a	g15h20
andam*	n20
andar*	c14h14
andare	c15g18h15
andat*	b20j17
andato	b22j19
ander	c16e63f12
ander*	a25b17c40e44f45g-17j73k39
andere	a22j33
anderen	b49c15d16j67
anderes	h20
andern	e35n-20
anders	c17f28k27l22
anerk*	b13g24o40
anexo	f-18g-26k-12m33
anfah*	i27
anfan*	d19n-16
anfra*	c-17
anfrage	c-17
angeb*	a15b-23f18g41i26n34
angebot	b-23f18
angel*	a22b18
angem*	a20e19h23
angemeldet	a20
angen*	f24k24
angenommen	f24k24
anger*	n18
angerufen	n18
anges*	b24d15g59j70k21
angry	b-16d-12k-17n-123
anhan*	m30n-16
anhang	m32n-14
anlei*	n-18
anleitung	n-18
anlie*	l19
anmel*	c-12g17i43
anmelden	g38i15
anmeldung	e12
anna	j41
annee	c18
anneh*	g38
annehmen	g38
anni	f16g38h-12i84
anniv*	j15
anno	g17
annua*	c25
annual	b13
annual fee	b22
annuale	c25
annue*	c17
annul*	a-25b32c131f-43g-14h-15j-16k-14l-13n-15o84
annulation	c20
annuleer	c29
annuler	g12
annuler la	c-37
annulez	c16
annulla	c29
annullare	c22
annullato	b17c-21
annulliamo	c16
ano	f18i12
anoch*	e26j15
anoche	e26j15
anoni*	j56
anony*	j83
anos	i72j24n46
anos de	f-15
anoth*	b18c-14e53f-17g-22h-18i-23j-25m-12n31
another	b18c-14e53f-17g-22h-18i-23j-25m-12n31
another one	d13
another week	n20
anruf	l32
anruf*	e22j14l86n21
anrufen	l84
ans	e-13f-29i60j-19k-59l20n24
ansch*	b17g-24j59n16
anschluss	j18n19
anschrift	j40
anseh*	l-14m14
ansehen	l-14m14
anspr*	f55l22
ansprechpartner	k-18l23
anspruch	f23k19
anspruche	f33g16
answe*	a-14b-23c-17h-36i-20k51l75m98n50
answer	b-14i-13k56l34m85n58
answer as	l17m14
answer in	m25
answer my	l22
answer the	n21
answer without	m21
answered	e13l14m-14
answers	h-20l18m29
ante	d13f24g68k66
ante el	d13
ante la	k49
antec*	j42
antei*	d24
anter*	b12j46m14
anterior	b14j50
anteriores e	m23
antes	c13e-34f25g13h15i37l36m47o12
antes de	c22e-25f38l15m21
antes del	h24o21
antes que	g14l16
antib*	h150
antibiotico	h88
antic*	c21h35i60n-14
anticipo	i22n-13
antid*	h87
antig*	e66i115j50n-17
antiga	k19
antigo	e26i39k-14
antigua	j28
antiguo	e42i46j21
antiv*	e-12
antivirus	e-12
antra*	l-17
antwo*	g34h-12l51m209n104
antwoord	m89n35
antwort	m53n17
antworte	g24m36
antworten	g21l46m21
antwortet	n43
anual	b12
anula	o27
anula*	a-16c43e-12
anulada	c22
anular	a-12c-19e-14
anule*	c72e23
anulem	e22
anunc*	b-19
anuncio	b-18
anwal*	f19g14k35m19
anwalt	k18m19
anwei*	m17
anwen*	h22
anwendung	h22
any chance	d40i55
any longer	a46c21e21
any way	c25
anybo*	l20n61
anybody	l21n62
anymo*	c18e25m12n20
anymore	c18e25m12n20
anyon*	d-12g-17k-38m17n23
anyone	d-12g-17k-38m17n23
anyth*	a-12b-12c-16f13h30m15
anything	a-12b-12c-16f13h30m16
anywa*	i54m13
anyway	i52m13
anzah*	b24d61i23
anzahlung	b24d61i23
anzei*	g65k49
anzeige	g54k55
ao	a-55b-21d-37g19h16i-35k16l22
ao fim	a-16
ao vosso	e14
aos	e17
aout	n-14
apaga	a-16
apaga*	a34b22
apagar	a30
apagu*	a36
apaguem	a34
apara*	h19
apare*	a-16c-37e39g-19i-40j-23l-15m-20n-21
aparece	a-12c-31g-12h-31i-36j-13m-13n-21
aparecen	b33
apareceu	b-15
aparelho	e46f23h25
apart	b17l-21
apart*	b-21j14
apartamento	c15
aparte	b-16o-13
apell*	j84
apellido	j41
apena*	m13
apenas	m13
apert*	h-28i16
aperta	b13
aperti	n15
aperto	h-22i22
apesa*	i65
apesar	i65
api	e98j32m12
api key	e19
aplic*	a-15b51c-32d-25f18g-32h84i46l-33
aplicacao	d-19g-21l-25
aplicacion	c-19
aplicado	b22
aplican	f27i27
aplicar	b22h69i17
aplicar el	b22h46i17
aplicativo	j18
aplico	h26
apolo*	i23n48
apoth*	e14h17
app	a17c-100d-81e12f-46g-89h-97i-118j-89k-110l-76m-90n31
app does	n16
app for	a39
app has	n21
app says	b17
app show	d-12e-12
app shows	g22
app that	b32
appar*	e43h38l19
appareil	h23
appea*	b48c-15g14
appear	c-13
appear in	c-13
appears	b25
appel	l33
appel*	f24j24
appels	f24
appen*	k16
appena	k17
appli	j15n44
appli*	b93c23f107g47h38i84j101
applicant	g24j53
applicants	g18j24
applicare	h20i12
application	c18j18
applicato	b17i13
applied	b12i18
applied to	i18
applies	f45
applies to	f20
apply	f100i42k18m43
apply to	f78k20
appoi*	i18k14
appointment	i20
appre*	b13g17h-23i39l58
appreciate	i18l66
appreciate it	i19l45
appro*	b-39c-17d-17e50f-49g-40h-18i-38j-19k-27m192
approuve	m21
approval	e-16i-15m24
approval step	i-12m-16
approvals	l-16
approvato	m-21
approvazione	m13
approve	e62l38m67
approve this	l32
approved	f-36g-26k-17m14
approved the	f-33g-24k-41m-14
appun*	c-16
apre	e24
apren*	c-17n-23
apres	f20g-22h106k22
april	b52c90d14m-17n12o125
aprob*	m62
aprobacion	m17
aprobado	m51
aprobado por	m23
aprov*	e15g-21l13m151
aprova	m29
aprovacao	m46
aprovada	m25
aprovado	m17
aprovar	e22g-12m20
aprue*	m34
aquel*	d20
aqui	a37c14i-12j-15k41m18n49
ar	a20
arbei*	b12f-37g33j33m12n20
arbeitet	k-17n20
arbit*	k59l14
archi*	a25c-12i-12j-19k-30n-12
archive	a18
are free	m18o33
are going	k25
are looking	k21n20
are missing	e20
are not	c17
are off	m18
are open	a18o-55
are still	l18
area	l22
arent	g40i32l45
argen*	d46
argent	d47
argum*	g48
arm	h16n21
armaz*	c-18d19
armazem	c-18d19
aroun*	e15n54
around	e15n54
arrab*	n-18
arran*	a16c20l43
arrange	a20l40
arrange for	a29
arreg*	d-29k50n30
arren*	c12g18j25
arrep*	f45n33
arrependimento	f40
arret*	c14h21
arrete	c23d14
arreter	h24
arrib*	l23m47
arriba	l23m47
arrie*	c46h17
arriere	c46
arriv*	a-34b-98c-59e-29f-82h-63j-60l-16m-44n-35o-17
arriva	i-13k-21
arriva il	k-14
arrival	d12
arrivare	k24
arrivata	b-14g17i20
arrivati	n-13
arrivato	f-25g-13
arrive	b-30c-19g-17h-15j-14k13n-15
arrived	e-22
arrived on	i21
arrivee	b-20
arrives	g17
arriving	e17
arrum*	o29
art	i22
artic*	m-13o-24
articulo	f19
artif*	m41
artificial	m19
artig*	f29
artigo	f30
artik*	f30k15o-17
artikel	f33k16o-15
artikelen	i21
artis*	g13
arzt	h27j21
as always	n12
as before	d36
as caixas	j18n-19
as chaves	k23
as evidence	g19k26
as instrucoes	m-15
as long	d22
as pdf	n17
as regras	i17m16
as suas	o28
as though	b23m20
as usual	i-23n17
as well	a20b-12c-13f-12g-14h-13j-13k-15n13
asap	l26
ascensor	k16
asciu*	d21l-13
aseso*	g19
asi	c23j15k22m12n43
asi que	c29j20l17
asist*	l12m68
asistente	l15m70
asked	b80c20e48j-12k71m23
asked for	b87e40k24m13
asked me	l-26
askin*	i14k-23m33n-14
asking	i14k-23m33n-14
asking for	i21m19n-18
asks	b-21g-16h-16i-18j-43l-15m28n-15
asma	h27
aspet*	d28n34
aspettare	n42
aspettiamo	d30
assem*	g19
assen*	f24j25
assig*	f27k30
assim	b18n48
assin*	c12e16f16g31k-12
assina	l16m13
assinatura	c30e18
assis*	b-18e-19f-13g-17h-19i-16j-17m211n43
assistance	n49
assistant	m94
assistent	m71
assistente	l15m57
assoc*	a58g54j16
association	a36g19
associe	g33j13
assum*	g34m69
assur*	b17f54g23k46o46
assurance	f25k18o40
assured	b17
assureur	f22g23k21
asthm*	h91
asunt*	l31o28
asunto	l31o28
at eight	e-19l-14
at five	i14n16
at four	i20l-18
at home	i19j16k-23
at midnight	a19i23
at night	e17
at nine	o-26
at no	i33o23
at noon	i41
at once	k-20n-15o14
at reception	n15
at ten	i-12
at three	n-15
ate	a-14e13h31i26j-12
ate the	h27
atenc*	n36
atencion	n39
atend*	j15l29m37n34
atendente	l18m21
atendimento	n32
atien*	l33n25
atienda	l33
atm	b135
atm and	b14
atm didnt	b12
atras	c130j23
atras*	b19i31
atraso	b19i31
attac*	a19h35i12m28o13
attached	a23i17o17
attaq*	g52
attaquer	g24
attei*	h66i23
atteint	h21i22
attem*	e43i17
attempt	e19i20
attempts	e17
atten*	c48k21l13m66
attend	c23
attention	m28
attiv*	b21k-22
attor*	e20k35
attorney	e22k23
attre*	o31
attrezzi	o31
attri*	e25l22
atual*	e16
au bout	c23f21l17
au courant	k26
au dessus	l51
au devis	b24
au fait	a15c21h20
au guichet	b16
au lieu	c-24i20
au moins	d16
au nez	n38
au nom	b13
au passage	b13d22f16l20
au sens	f12
au telephone	b45n18
aub	c20l30
auch gegen	h25
auch ohne	i96
aucun	d20m38n26
aucun*	k-16m43
aucune	k-16m43
audio	n-13
audit	f23i12
audit*	e35f21
auditors	e36
auf einmal	e15n23
auf ihrer	f-13
auf meinem	b17d38
auf null	a23m65
auf unserer	m-17
auf zwei	f21
aufge*	a37c22e-22h46i19k23m20n18
aufgehoben	a13c24m22
aufhe*	c25g48m13
aufheben	m13
aufho*	a19c26e19h34
aufhoren	a19c26e19h34
aufla*	f-12
auflage	f-12
auflo*	a95c-30
auflosen	a62
auflosung	a29c-38
aufs	i36n18o26
aufsc*	i68
auftr*	b15c120f36m16
auftrag	b16c113m16
aufzu*	g13
auge	h22i39
augus*	c46
august	c49
aujou*	c24o39
aujourdhui	c24o39
aula	e-21f-24i18o28
aula de	o33
aulas	d15j18
aumen*	e19h26
aun	f25
aun no	f25
aunqu*	b13i166
aunque	b13i166
aunque el	i36
aunque no	i53
aunt	a25j18
aura	c17d-16
aurai*	i24l17
aurait	i24l17
aurez	k24
ausfa*	d26f15i21
ausfall	f12
ausfu*	m23
ausge*	b20f21g21i46j12m21n20
ausgeschlossen	g25i25
aushi*	e22
aushilfe	e22
ausku*	f40j22n20
auskunft	f30j22
ausla*	b33d22
ausna*	i110n-17
ausnahme	i51
aussc*	f16g41h44
ausse*	e32i17m20
aussi	a24b-15c-14d-13e-14f-15g-24j-20k-24l-15n17
aussi pour	h20i18
aussi*	b14d25
ausst*	c29
austa*	e20
austr*	a25c25
auswe*	i71j47l17n-15
ausweis	i72j22
ausza*	d47
auszahlen	d13
auszu*	d24g15m15
auten*	e76
autenticador	e60
authe*	e121
authenticator	e73
authenticator app	e18
autho*	e25f32k58l107m77
authorise	e21m19
authorised	f22l23m28
authority	k50l82m18
authority to	l24
auto	a-21b-28d-18e41f-25h-33i-35j12k-18l-23m-37n-24
autob*	c15h13
autobus	c15
autom*	a-39b-40c-42d-28e-20f-40g-79h-48i-48j-56k-42l-41m127o26
automated	m24
automatica	l-15
automatically	a-12b-12c-20
automaticamente	m34
automatico	n26o28
automatique	g-23m37
automatisch	c-13l-15m54
automatische	m-14
auton*	j17m20
autor	k16
autor*	b81e75f66g15k90l62m165n-14
autorise	f18
autoriza	f13m43
autorizacao	g18
autorizado	b21m24
autorizar	e12l29
autorizzato	b24e21m20
autre*	j42
autres	e-17j42
autum*	c12
autumn	c12
avail*	a-16c-14d-19e-19f-16g-18h-24i-24j-20m-12n-17
available	a-16c-14d-19e-19f-16g-18h-24i-24j-20n-17
avait	a14b13e21f13
avale	d12h22
avanc*	c-21d43g26k26
avant	e-30f29g-13i34j13l13m17o-31
avant de	b20f41
avant midi	l17o-24
avant*	g22k19m40
avanti	g22k19m40
avari*	d21f25k13
avec une	i-21
aver	h21i14j21n23
avere	c-29n17
averi*	k19
averia	k19
avete	a-54b106c-42e-59g-51h-42i-61j-30l-16m-33n43
avete mandato	j22
avete preso	b30
avete un	b-15f-13j-31
avevo	d19
avez	b35d30e-40g-27h-24i-46j56k-49l-23m-41n43o24
avez vous	b-32d-20e-33g-36h-18i-38k-49l-32m-33n-32
avg	f32
avis	h18
avisa*	c-14f35g20
avisar	c-13f24
aviso	b20c-39e24f-16g-16h-25j-30k29n-19
aviso de	b19c-12e32
avo	h16m-18n21
avoca*	g12k39
avocat	g12k31
avoid	g55
avoir	d23e30j18l27
avond*	h21
avril	b21c16
avuto	h37
avvis*	f20
avvoc*	k21
avvocato	k13
aware	i27
aware that	i23
away	a62c19e47h18i38k-16m28
ayer	i-25
ayer me	h24
ayuda*	g22h22
ayunt*	g51
ayuntamiento	g51
azien*	k22m19n24
azienda	n26
aziendale	m19
azubi	e20h21i23
azubi*	c27
azubis	c27
azul	m-21
azule*	c19
azulejos	c20
azzer*	o34
b	d57l-24o26
b o	d41
baas	l99m33
baby	h60i23j16
back	a-41b29c69d137e57f-32g-13i27j-49k12l-26m-19n33o45
back and	d13n44
back by	k21
back from	e20
back if	d30
back in	e30
back my	c34d-18
back of	n-19o28
back on	d24i24
back out	c48
back the	c12d43k19
back to	a-25d-33h25l20o-40
backe*	c23
backerei	c24
backu*	e44
backup	e18
bad	e38g24h65k13
badge	c14d-27e84f-41
badge*	d19f19
badges	d19
badly	h24n16
bag	b-15h-13j-17n-33o33
bagag*	a15b18i84o26
bagage	a17b23i38
bagaglio	i17
bagge*	c52n62
bagger	c52n62
bail	c39f47g53
baili*	o33
baill*	g49
bailleur	g55
baiss*	g45
baisser	g45
baixa	a17h23o29
baja	a23b16c38g24j17
baja del	c38
bajar	h23
bajar el	h23
baker*	e-20g74n21
bakery	e-20g74
bakke*	a21n16
bakken	n21
bakkerij	a24
balan*	a-15d20e-18f-21g-13h14i-12j36n-13
balanca	h32
balance	a-12d22f-20j42
balance is	m14
balance of	j42
balie	o-20
ball	h-25
balle*	d23h21
balles	d24
ballo*	e-16
balloons	e-13
bambi*	b-13g-13h-65j-12n14
bambini	b-12h-67i-15j-14
bambino	i20n23
bambino di	n24
banca	a47e20j18l18
banca*	b27i23j26
bancaire	i14
bancali	b22
banco	a45e12j22k31l16o-46
banco de	k31
banco*	e42
band	g-12
banda*	h45
bandeja	m14
bank	a24b60d51e35g12h-17i26j97
bank card	e28
bank details	e12j23
bank holiday	i15
bank statement	b12j15
bank transfer	c14
banki*	a23e69
banking	a23e67
bankk*	a23
bankr*	g33
bankrupt	g19
banne*	c18d-18n-20o-53
banner	d-17n-20o-53
banners	c27
banqu*	a17g19
banque	a18g19
bar	b-16c-33i-13j-19
barca	c18n-17
barco*	k-17
barcode	k-15
barn	c16
barra*	e-21
barras	e-20
barre*	g14h15k20l15
barri*	h21
bas	f15j-24n16
bascu*	c16l14
base	c13e-13l-24
base de	l-15
base6*	m69
base64	m69
basic	n15
basic*	e-16
basico	e-14
baske*	c17
basta	a-26c14e-12h-12k-20l32m17
basta il	j14l16
basta*	g17j-28n-46
batch	j15
bater*	k13m-13
bateria	k13m-13
bath	h16
batte*	b-45c-20d-17e-22g-27h-26i-32j-27l-19m-31
batteria	n20
battery	b-28f15m-17
bauen	c12i18
be called	c27
be cancelled	c128i20
be claiming	k53
be closed	a17
be cut	c19
be deleted	a26
be done	b16
be ended	c39f13
be enough	g20h22i38j14
be exchanged	o-27
be given	c17d14
be grateful	i37l15
be held	g12
be lifted	i26o24
be made	d16
be moved	i13
be nice	n22
be open	i17
be paid	d69m13o23
be patient	h-12n20
be possible	a13i26
be put	a19f-12
be raised	e20
be refunded	c20d37
be repaid	d12
be replaced	d-22
be returned	d38i18o27
be right	b12h22
be safe	e21g16h20
be sent	d25i19
be set	h-19
be taken	h14i22
be terminated	c24
beame*	f-15g-14
beamer	f-14g-14
beans	g-16
beant*	a13g16m30n21
beantragen	g20
beaut*	h19n12
beautifully	n12
bebe	h59i22
becar*	e16g21l36
beche*	d-19
becher	d-19
becom*	e20g19
become	e20g19
bed	j12
bedan*	e-29f-12g-13h-14i-14j-15
bedankt	e-29f-12g-13h-13j-15
bedeu*	f25
bedeutet	f25
bedie*	m-16
bedin*	f25g21
bedingungen	f25
bedoe*	a16l16
bedoel	a16l16
bedra*	c16d54
bedrag	b12c18d58f12
bedri*	a28c15d17e24f23j28k28m22n31
bedrijf	a23f24g12j25k22n32
bedru*	f-22
beein*	a83c49o33
beeindigen	a33c14
been added	o-41
been credited	d16
been told	k27m17o33
been updated	m20
beend*	a66b13c46
beenden	a21c43
beendet	a24b15
beer	g18j15
befeh*	m48
befehle	m24
befor*	b-29c15e-19g17j17k13l20o-19
before	b-29c15e-19g17j17k13l20o-19
before a	g43k35
before i	f20l17m15
before it	c40h18
before me	j86
before noon	o-83
before the	e12i17l22n16
before this	m16
before you	i18n26
begin	f-19m17
begin*	c-19d-12e-17f-22g-22i-31j-21m26n-19
beginnt	b18h17
begins	k23m15
begint	l16
begri*	f22i27l18
behal*	i27k30
behalten	i27
behan*	g-14h82i14j18m66n20
behandel	m29
behandeln	h19i23m21
behandelt	j20n23
behandle	h49
behav*	g18
behee*	e15m34
beheerder	m34
behin*	a13e-13j50k14l18
behind	a13e-13j50k14l18
behind the	e-20j26m13
bei euch	a62d29f44i19j83l49
beide	a25
beide*	h18
beides	h21
beige	n-12
beim	d-13f48g-33j-24k38l-20m-29
bekom*	b-12d31e33g53h30j41
bekomme	g12h25
bekomme ich	g12h25
bekommen	d29e36j29
bekommt	g42
bel	k21
belas*	b81g20j24
beleg	b46
beleg*	a43j14
belei*	g15m38
belie*	b14e41i16n23
believe	b15e42
believe my	e20
belle	j40k19
belle*	g18i15l41
bellen	g20l42
belon*	e33j22
belong	g12j22
belongs	e26
belongs to	e26
beloofd	d18
below	e-16g12m17
below the	g18i33
bem	c-17e-13f-13h-13i-22j-13l-13m-12n-22
ben	e74j12m46
ben ik	a20e14g21
bench	k-19
bend	l13
bene	a-39b-17c-16e-46f-14g-17i-26j-18k-14l-18m-16n-34o22
benef*	i19j17
beneficiary	j18
benis*	l-24
benissimo	l-24
benot*	j69
benotigen	j20
bent	m91o28
bent en	m78
benut*	a65e50h72j17
benutzen	h22
benutzerkonto	a13
benutzt	a16e21h47
beoor*	g25h22l15m87
beoordeling	m69
beper*	e24m17
beperkingen	m17
berat*	g42h20
beraten	g42h20
beraten sie	g43h21
berec*	b147
berechnet	b53
berechnet wurden	b20
berei*	b15k34l79m14o-22
bereik	l18
bereik ik	l19
bereit	o-30
bereits	b18m17
berek*	b57
berekend	b53
beric*	c-36g-13l13m82
bericht	c-36g-12j-12m83
beroe*	g60
beroep	g60
besch*	c14f32g17k49l43m46n28
bescheid	k30
beschwerde	k45l21m15
beschwerde gegen	k40
besli*	k25l30
beslissen	k25l27
besoi*	b-20h-12i-50k-18m14
besoin	b-20h-12i-50k-18m14
besoin de	c15i-45m22
besoin du	f22
bespr*	l48
besse*	k20l15
besser	k20l15
best	c-14d-13e-19f-16g47h-23i-24j-27m-24n-18
besta*	a73c-16e28f24g-14h-15m27
bestaan	a21m13
bestatige	m23
bestatigen	e22f22j16
bestatigen sie	f25
bestatigt	c-19
bestatigung	a31
beste	m22
beste*	a-21c125d-31e-35f-18h-21k-41n-23o-119
bestehen	f16
besteld	b35c39
bestellen	a-19b-15c-27g-23h-12i22j-12k-23n-15
bestelling	a21c84m12o-20
bestelling van	c40m12
bestellt	b27
bestellung	c41m13
bestellungen	j13o-38
bestelt	o-20
besten	g65h18n13
bestens	d-16l-12
besti*	f16h19i23l41
bestimmt	h21i24l22
bet	m12o45
betaa*	b91d62f24i19j103
betaal	b19i17
betaald	b39d27f25j19
betaalde	d26j33
betaalt	g17j46
betal*	b98d77g40i92j30k38m21n13
betalen	b44g42i44j12k12n14
betaling	b29d76i39k22
betek*	d-20
betekent	d-20
beter	g39
beton	c15
beton*	c26
betra*	a15b63c-19d28g12m16
betrag	b67d27
betre*	c39m60
betreft	c42
betri*	c27e21f24g47
betrieb	f20
betriebsrat	g21
betru*	g24k31
bette*	g12n53
better	c12g13n54
betwe*	b-21j20l-26m39
between	b-21j20l-26m39
between me	g25k16m41
between the	l-21n-20
betwisten	b-20
beurs	c45
bevei*	e23m46
bevel	g21m32
beves*	f19m80
bevestig	m83
bevestigen	f19
bevoe*	l33m18
bevoegdheid	l31m18
bevor	a20g15n-15
bewaa*	f26
bewaart	f28
bewei*	g15
bewer*	e24g44j56m27
bewertung	m27
bewij*	f31
bewoh*	h35
bewohner	h30
bewon*	h29j16
bewoner	j16
beyon*	i15n23
beyond	i15n23
bezah*	b64d52g20i40j30
bezahlen	b26g23i45
bezahlt	b33d50j30
bezahlt und	d12
bezoe*	c-30
bezor*	d17j20o-51
bezorgen	o-49
bezwa*	b27f18g14
bezwaar	b27f18g12
bezwaar tegen	b22f18
bianc*	c18f19g19j49n22
bianco	f21g22j22m12
bibli*	b-13d-14e-21f-12g-16h-15i-26j-18m-14n-13
bici	d37h13j13o23
bidon	n17
bien	a-36b-83c-52d-25e-67f-80g-86h23i-42j-20k-50l-40m-19n-32
bien el	h21
bien recu	c17
bien vouloir	i21
bienv*	i13
biete*	c-14j21
big	b-12g-26j-13k-27l36
bigge*	a-30e-15n-28
bigger	a-30e-15n-28
bigli*	d42e21g20i30
biglietto	g20i30
biglietto non	i30
bij een	g23h17
bij hoge	h25i23
bijbe*	i14
bijge*	d36
bijla*	m15
bijlage	m15
bike	f15j16
bikes	d-14
bilds*	c-20
bilhe*	d16i19o18
bilhete	i19
bilhetes	o16
bill	b234d-26e-33h-12k14m-16n-19o84
bill for	b30o17
bill has	b23
bill i	b-15
bill is	b13g17
bill of	b-14j17
bill the	b18
bille*	b101e16i16o38
billed	b122o39
billed for	b15
billetes	d-13
billi*	b33c20f15o13
billing	b33c20o13
bills	b13k25
bin	a46b26e-18g94h35i34j49k39l-24m23n43
bin ich	b21f20g62h20i17l-21n14
bind	e21
binde*	f100
bindend	f52
bindi*	f22g16l-17
binding	f22g16l-17
binding on	f21g20
binne*	b-13d-40f-17g25h-15k19n-14o-94
binnen	d-67f-13h-12i-17o-94
bird	i34
birds	i14
birth*	i12j60o-39
birthday	i13j32o-39
birthdays	j23
biscu*	d-25n-13
biscuits	d-25n-13
bishe*	e15
bisher	e15
bisog*	e-19f12l-39
bisogna	f20
bisogno	e-18l-37
bisogno di	e-16l-40
bissc*	i19
bisschen	i19
bist	m35o44
bit	b18c-12g-12i63j-15n-28
bitte beenden	c23
bitte beraten	g45h23
bitte bestatigen	f25
bitte legen	e19
bitte mein	a79
bitte nicht	c-16
bitte sagen	c24
bitte senden	f13
bitte setzen	i25
bitte sofort	e19
bitte stornieren	c17
bitte teilen	f28j12l24
bitte veranlassen	d22
bitte*	a23g14i12j12l35
bitten	a23g14i12l35
bitten um	a20
black	h12l-24n-14
blame	f18l18n20
blanc	c-21m13
blanc*	b-25f-14i-17
blau	n-27
bleib*	c15d18e12f21g12m12
bleiben	c19e18f13g18j15
bleibt	d22
bless*	f16g24k17n16
blesse	f16g25k18
bleu	h-29n-21
blijf*	b13o33
blijft	b13o33
blijv*	a20h38i19j19
blijven	a20h38i19j19
blind	i12
blind eye	i13
blind*	f14
blinds	f14
bloca*	m37
blocage	m19
blocc*	g15m23
blocca	g20
block	c22e75
block it	c17
block my	e22i14
block*	g28m28
blocked	m32
blocks	g31
bloed*	h74
blog	n-22
blokk*	e61
blokkeer	e40
blood	h87j26
blood pressure	h24
blood thinners	h36
bloqu*	e33n39o25
bloque	e-15g17
bloquear	e-24
bloqueen	e30
bloqueo	e-19
bloquer	n19
blu	c-17g-14l-25
blue	a-17c-35d-12e-19f-36g-29i-26k-35l-48m-32n-18
blume*	k-16
blutd*	n21
board	c13g-16k-14l-24m-17
board game	f-16k-19
board of	l-25
boat	e18j18
boda	c21l24n23o32
boden*	h-23
boeke*	c19
boekh*	b13
boekhouder	b15
boeki*	b19c-14j18
boeking	b20j19
boeking van	b20
boete	f12i25k19
boete*	f20
boile*	d-15n23o-19
boiler	d-15n23o-19
boite	e34f-30l39
boiti*	j22
boitier	j22
bold	l-24
bolet*	b23d-12i-12k17m-22
boletim	k23
boletim de	k24
boleto	b27d-13
bolle*	b59j14
bolletta	b57
bollette	j20
bolo	g-16
bolsa*	f-13
bolsas	f-13
bolsas de	f-12
bolso	b19d23
bon	a14d28e-15g-15h28i58j-16l42o-12
bon de	c13f20i15
bonif*	b13c50d30e20i27
bonifico	b13c50d30
bonne	g21h12k-20
bonne*	f-15i19n23
bonus	i14o46
book	a-27b-31d-17e-28f-41g-27h-27i-27j-39k-19l-42m-34n-45
book the	c18
booke*	b40c49j46
booked	b40c49j46
booked for	c20
booked the	j20
booki*	c50d30j16k19l12n-16
booking	c54d32l13n-15
booking for	c56
bookings	j18k22
bookk*	c15e27
bookkeeper	b24
bookkeeping	b-12c15e21
books	e17
booth	f15l-22
borda*	m-16
bordar	m-16
borne	o28
borra*	a75c19
borre*	a64
borren	a31
borro	a21c48e18
borro*	i-22
boss	g109j-21l64m22
bosss	j21l49
bot	l26m244
botao	c-14j-20
botas	i17
bote	n-19
both	b-36e15g-12i-18j-17m-12o19
bothe*	c16j19l-20
bother	c17l-19
boton	a-29h-30j-12
bottl*	k-24o-43
bottle	a13k-20
bottles	i18o-45
botto*	b32e14
bottom	b35e19
bottom of	e20
bouge	h17
bough*	b18c60d26j47
bought	b18c60d26j47
bought the	c12j41
bound	f-21m23
bound by	m25
bout	c22f20g13l15
bout de	f23
boute*	b15
bouti*	b-19g-14
boutique	a15b-17g-13
bouto*	h14l-24
bouton	h12l-24
boven	l63m26o-50
boven*	h18m20
bowli*	e-19
bowling	e-19
box	c29d-12f23g-25k-15l-34m-17o-16
box is	c14
box of	i20
box was	b19
boxes	e-13f-26g-27h-34i-17j-22k-26l-22m-15n-21
boxes for	f-16g-14k-18
boxes of	h-21
boy	a16j17
bozza	m19
bracc*	h77n24
brace	h31
brace*	h25
bracelet	h25
brack*	m15
bracket	m15
brake*	g23k25
brakes	g23k25
branc*	b-26c23f26g-13h-15i-12j12l49
branch	b-15c30l41
branch in	c21
branco	f17
brand	i16
brand*	e14h21j20o-44
brandt	e17o-44
brass	l14
brauc*	a17b-61d-26f-48h-45i-42k-51l-25n-53
brauch	a32
brauche	b-14
brauche das	d15j24
brauche ich	b-14d-22l-28
brauchen	a-18b-27c17e20f-21h-15i-16j-19k-32l-16m-16n-27
brauchen sie	c21
brauchen wir	a-12b-15i-28k-26n-18
braucht	e-29h-13m12
bravo	j12n111
breac*	f31k37
breach	f31k37
bread	j33
break	a17e44g54
break in	e21
break*	b23f30n13
breaks	f36n20
breng	i14l29
breng*	b40
brengen	b16
brenn*	h54
brewe*	n45
brewery	n45
bride	e-14g12
brief	c24g27k31
brief*	e18k24l22
brill*	h14
bring	c-31f-12g-15h-13i47j-13k34l35
bring a	k15
bring it	l23
bring my	i47
bring the	c-20n19
bring*	i-12
broad*	j28
broadband	j28
broch*	g-18h-16i-17m-21
brochure	g-13i-13k13m-18
brochures	c15
broek	l15n23
broke	e19i22n27
broke*	b43d33e34h12k18
broken	b44d34e35h14k15
broma	e17n-66
brood	h-24
broth*	j56
brother	j56
broui*	h18m51
brouillon	m53
bruci*	h13
bruck*	i16
brude*	g22j31
bruit	g17
btw	b26
buche	c-13
buche*	a19b36f-14j12
buchen	a21b39f-12
buchh*	b15g20
buchhaltung	b18j15
buchu*	j13
buchung	j18
budge*	c55i19l43
budget	c55i19l14
buena	h-23i39n-14
buena*	k47
buenas	k47
bueno	c-25h48
bueno*	f-16
buenos	f-16
buenos dias	f-16
buffe*	d20
buffet	d20
build	c12
build*	c19g68
builder	g17
building	c24e15g25
built	b-17k-18
buite*	e13f43k20
buiten	f44
buiten de	f50
bulb	b32
bulle*	f18j16m20
bulto	h24
buona	k21
buono	d49i18m13
burea*	b-12f-12g-22h-14j-18k-13l29
bureau	e12l36n16
bureaux	c19
buren	g13j24
burge*	j15
burgl*	e13
burn	h17
buro	c22l-17
burof*	e-15k-19
burofax	e-15k-19
bus	b-26c17f-22g-29m-34n-24
busca	f-25g-19k-24
busca*	i-18
busco	j34l16
busin*	a38e-29f33g30j36
business	a39e-27f34g31j38
business partner	g33j29
bussg*	g15
butta*	a34g22n26
butto*	b-16d-27e-14g-12i-20j-17l-30n-14
button	b-13d-30i-18j-14n-13
buttons	l-22
buurm*	g57j29
buurman	g57j29
buy	b-12j15
buyer	g73j33
buyer of	j32
buyer*	l16
buyers	l16
buyin*	b37
buying	b37
buzon	n-20
bv	g22
by accident	e16
by date	c-12
by friday	a24
by law	f25g13
by mistake	c-16e16o26
by month	o-14
by noon	k23o41
bypas*	h12m23
bypass	h12
c	c45d25k63m12
c k	d20
ca	c14d15g98h149i105k91l53n53o44
ca passe	g18h21i14
ca se	g37i19
cabe	b-16c-15d-24e-13f-27h-13i-17j-16k-16l-29m-14n-12
cabe en	d-17
cabec*	e18i16
cabeca	e19i18
caben	c13j-13
cabin*	k12
cabine	j20
cabinet	a12k16
cable	a-14c-32e-18g-24h-17i-23j-21l-14m-19o-39
cabo	f-15
cache	j49m17n18
cache*	e-15m19
cacif*	e-26
cada	c-13e-43f-19g-23i-23j-25l-29m-22n56
cada cuanto	e-30
cada vez	n39
cadas*	a46i18j53
cadastro	a46f12j38
cade	d22
cadea*	d24i75
cadeau	d23i82
cadeira	h12
cadre	l46
caduc*	d24e-21f17h22i73k20
caducados	d24i45k22o24
cae	f23n23
cafe	a-14b-14f-16g-24h-22i-25j-27k-32l-13n-28o17
cafes	h21
caffe	b16h17
cai	e18
caiss*	b21d-43e14i-19n16o-20
caisse	d-20e16i-17n18o-20
caiu	e22g21h22
caixa	b-13d-13e13f-13m-13
caixa*	n-24
caixas	n-24
caixas de	j15
caja	a-31b43f-15g-12h-13i19l-26m-25
cajas de	n-23
cajer*	d-31e16
cake	b-16d-24i-15j-14n-60
calca*	h12
calco*	h20
calcu*	b114e-13g-22
calcula	g-12
calculated	b59
calda	h22
calde*	k21n18
caldeira	k23
caldera	n21
calen*	a-17c-24d-18e-23f-30g-35h-38i-44j-39k-18l-20m-28n-57
calendar	h-15n-30
calendario	e-13f-17g-22h-14i-30j-22m-12n-20
calendrier	b21
calid*	m34
calidad	m34
call	a-17d-22g16h-14i-19j25k-23l79m23o-51
call me	l37
call my	g25
call off	a-12c-41
call the	c25d-12k-18l-12
call to	l24
callb*	n41
callback	n41
calle*	a-13c-13e59g32j53k16n-24
called	a-13c-13j53k16n-24
called the	n-23
caller	e54
calls	b15f25g25l23o-40
calm	h18
calma	n17
calor	h50n-16
calor*	h18l-18
cama	j17n-20
camar*	f20g27h-17j18k12
camara	g23h-15k13
camara frigorifica	k21
camaras	f31j19
cambi*	c24d-12e153f-17g-17i111j-19k-19l-23m-15n-42
cambia	g-14i-15
cambiado	c24j21
cambian	i21
cambiar	a-30e-12
cambiar el	a-26i14
cambiare	e38
cambiato	n-14
cambien	e18
cambio	a36b19c14h16
cambio de	a20b23c22i24
came	b69c-12d-27g-12h-13i-15j-15m35n70
came back	d-26e18n17
came from	d-16
came on	n-16
camer*	a-16d24f26i-17l-17m-13
camera	a-12c-26d29g-16
camere	c23
camin*	o39
camio*	g-21h-21i-17j-19o-37
camion	i-13o-37
camis*	j-15m-20
camiseta	m-14
campa*	c41d-17
campana	i13
campe*	b25d23n20
camper	d24n21
campi*	f-12g-26h52l39
camping	h38l18
campioni	g-17
campo	d-25e-12f-26h-19i-16j-13n-30
can help	i13
can someone	h14
can stay	c51o27
can take	m21
can use	o-33
canad*	f25
canada	f25
cance*	a-19c157d79e-33f-25g-37h-39i-20j-72k-23l-35m-22n-41
cancel	c37d37o-19
cancel a	c14d21
cancel my	a13d17
cancel the	c-29
cancela	e-17j-26
cancelada	c-14
cancelado	b15d19
cancelar a	c-19i14
canceled	c33
cancelei	b14
cancelem	c16
cancellare	a-14e-15
cancellate	a23f15
cancellation	c13o15
cancellation of	c17
cancellato	n34
cancelled	c97d38i21m14
cancelled by	c-22
cancelled the	c51
cancelling	a-14c-75n-21
cancelling the	c-73n-18
cancello	e24
canch*	n-18
candi*	g30i29j110
candidato	j89
candidatura	i31
cane	g20n21
canis*	o28
canno*	d20j12m12
cannot	d20j12m12
cannot see	m14
canon*	b46
canone	b46
cansada	n-12
cansada de	n-14
canse*	l22
cant	b104c21e103h39i70l13n28o-87
cant access	e12
cant be	b33i43o-49
cant find	e22
cant get	b18
cant use	e22
canti*	b49i-15
cantiere	b13
cantine	b38
cao	e19h30i18
capan*	j18
capannone	j18
capar*	f36
caparra	f36
capir*	f24g19k24
capire	f24g19k22
capis*	i15l22
capisco	i16l23
capit*	f22
capo	g15l49
capsu*	h90
capsules	h64
car	c28g65j61
cara	l49n24
carab*	k27
carabinieri	k28
carac*	b-20
caracteres	f12
carat*	i18
carbo*	d-14h46
carbu*	e35
carburante	e26
card	a-115b-79c-171d-99e-39f-155g-181h-181i-119j-66k-133l-167m-145n-170o27
card and	a23e-15
card be	d23
card but	e-18
card can	i23j23
card details	j24
card did	j26
card didnt	e24
card does	j16
card for	l-16
card from	b23
card has	e22o49
card it	e-16
card pin	e-23
card reader	n19
card shown	b12
card statement	b-22
card that	b18e19
card was	e20
card without	e12
cardi*	h19
cards	a-53b-89c-39d-52e-52f-79g-71h-73i-84j-50k-48l-57m-56n-72
cards are	n-14
cards for	f-14
care	f18i14k18
caref*	k17
carefully	k18
carga	f41h-12l29
carga*	b40d18
cargo	b42l24n-20
cargo por	b53
caric*	g-25k-21
carla	j71m14
carne	g35i13
caro	c26m48
carre*	e-19h-28i-41j-25l-13n-19
carregador	d21
carrello	i-18
carri*	c41f14n34
carried	c39
carrier	g21n45
carries	f23
carro	j19n-22o36
carry	i-13m56n-12
carry on	h23m47
cars	j18
carta	f16g20h-20i-17k44m-56n-19o29
carta aziendale	j13
carta de	g29o28
carta*	b41c-18e56g-14h-18i-29j25l-16m-17n-15
cartao	b59e94j40
cartao de	j14
cartaz	e-29
carte	a21b17d88e58h-16i56k15
carte de	j18
carte*	a-33b-16f-15g40h-17i-17j-18k-21n-15
carteira	e18g27
cartel	a-27g-25k-20
cartella	g25
cartes	g17
carto*	a-18b-28c-25d-14e-34f-26g-21h-24i-15j-29k-12l-18m-17
carton	a-13b-16c-19e-26f-13g-12j-13n-14
cartr*	k24
cartridges	k24
cas	f54g33h45
cas de	f54h16
casa	a26b33c18e13g120j69n-15o22
case	b-22c-12d-13e-18f-28g-14h-27i-15j-23l38m30n-24o12
caser*	k20
cases	b-15
cash	b210d73
cash back	d-13
cash i	b27
cash in	b29g12
cash than	b13d16
cash that	b14
cash withdrawal	b18
cashi*	c-12
cashier	c-12
casie*	e-20j32
caso	a26b13f48g112h50i112l82m95
caso a	m12
caso di	f44g45h23
casqu*	h17n20
casque	h18
cassa	b21d17g20
cassa*	e24k27
casse	c47g53h21n18
casse*	c34d19h21
casta*	n23
casti*	i18
cat	h22
catal*	a-22b-40c-31d-33e-37f-27g-63h-51i-46j-59k-51l-28m-37n-40
catalan	g-13k-18
catalogo	b-21c-13d-16e-16g-20h-24i-21j-25k-12l-18m-13n-19
catalogue	j-19
catalogus	f-20
categ*	i20
cater*	c32k17
catering	c31k17
cats	h47
cauca*	i35
caucao	i35
causa	g39i36k84
causa da	i20
causa*	b43d24
cause	h46i12k36n25
cause de	g13i15k37n28
cause*	f24k24o-43
caused	k24o-43
caused by	k23
cauti*	d22f22i24
caution	d22i24
caution de	d22
cauzi*	d40
cauzione	d13
caval*	b18c22
cavo	n-16
cayo	e47g13
cbd	h85
ce contrat	c19g17
ce courrier	l51
ce dossier	l26
ce mail	m18
ce matin	m32n-13
ce message	m30
ce mois	a-17b15
ce ne	n14
ce nest	b17c20i25l19
ce qualcuno	e13
ce quil	h25j35n22
ce quon	b15m19
ce sera	k39
ce serait	i28
ce soit	h18
ce ticket	l27m39
cease	a16c22g12
cease and	g12
ceci	m43
ceder	f36g21
ceint*	h25
cela	l29
celia*	h18
celle	k18l16
cellu*	e20j21
cellulare	e20j21
celui	b42f20j-18l34
celui qui	f24l44
celul*	d-15e19m-15o19
celular	d-15e17m-14o16
cena	b14d15l-17n-20
censu*	m65
cent	d15o30
cente*	d24k17o15
centesimo	k17o15
centi*	b40
centimetres	i15
centimo	k17
cento	d18
centr*	b-26c12d-14e-29f-13g-24
centrale	c21j15
centralino	n21
centre	e-16j-13
centro	i18
ceo	l30
cera	b40e33j16
ceram*	c16l-21
ceramica	c20l-21
cerca*	a20n-16
cerco	e-21j-12
cero	b39o33
cerot*	h49
cerotto	h49
cerra*	a50j-12l16o42
cerrada	o49
cerrado	b17o-53
cerrar	a22l19
cerrar la	a-30
certa	j15
certa*	i15
certi*	e71f12h-27i153j-14k-26
certificado	f22g19i35
certificado de	g21
certificat	i28
certificate	e26i44k-18n20
ces frais	b26
cessa*	a13c13
cest	a-14d43e-59f23g-16h-19i-35j19l57m-42n84
cest a	d23l16
cest la	n-23
cest le	l20
cest possible	i-20j17
cest pour	f22
cest quoi	b17f16j16n19
cetai*	a-25b12d-17n34
cetait	a-25b12d-17n34
cetait un	b22e17
cgv	f23
cha	h49j20
chacu*	b12
chain	k18n-22
chair	e-14g-30l-100m-12n-41
chair*	d-32h-12j-12l35
chairs	d-31l-13
chais*	b12d16g-13k-34l-21
chaise	b15d19k-14
chaises	k-15l-19
chale*	n-16o-27
chama	l55
chama*	f22j33l32m16
chamada	b-14l25
chamadas	b20f25j15
chamado	j18m20
chamb*	c22e19i12j17k20n21
chambre	e22i15j26n26
chambres	c22
champ	j-20
chanc*	d39g65i53
chance	d40g40i55
chance of	d41
chang*	a-24e91f50g-47h-22j-37k-24m-25
change	a-17h-27l16m-27o-38
change de	c19j12
change it	e37
change my	e23
change the	g18l39
changed	c15e60m16o60
changed my	e32
changed the	n15
changement	h20i20
changement de	h20
changer	g-20
changer la	b-22
changes	f13g-17
chant*	c21k15n22
chantier	c21k13n22
chape*	n52
chapeau	n54
chapt*	a22m-15
chapter	a23m-15
chaqu*	b17c13h25
chaque	b18c14h27
chara*	d-30e-24
character	d-25
characters	e-20
charg*	a-14b212d17h-22i68j-26k13l32n-30
charge	b12d12e-18h-13i54j-15l41n-20o63
charge for	i35
charge of	o20
charge on	b31
charged	b95
charged me	b13
charges	b72e21
charges on	b27
charging	i28k21o-29
chari*	i19
charity	i24
chart	b-16d-12e-16f-16g-16h-18i-22j-20l-33m-12n-33o28
chart*	f12l17
chat	j60l104m32n-18o-18
chatb*	l26n45
chatbot	l26n45
chaud*	b14k12
chaudiere	b14k12
chauf*	b-14f-12i-14l-12m-20n12
chauffeur	j21k15m-14
chauffeurs	n23
chaus*	d23
chaussures	d24
chave	e30
chave de	e26
chave*	k21
chaves	k23
che abbiamo	b37
che avete	j28
che cosa	f15
che faccio	h14
che ne	a13
che nessuno	b15
che non	e20g20m36n19
che ti	m12
check	a-13b20f-14h-22i69m58o-12
check for	m20
check if	g13
check in	i36
check out	i39
check the	b23
check*	b26e-15j-31m85
checked	b33g19i23j-15
checkout	m-15
checks	m75
chees*	l19
cheese	l19
chef	e12g47j55l215
chefe	e17l108
chefe de	l46
chefi*	i-22m16
chefia	i-17
chefin	m17
chefs	g16l27
chega	b18k21n22o30
chega*	d35f-21
chegam	j13
chegar	l12
chegaram	d18
cheio	n13
chemi*	d23
chequ*	d26i53
cheque	d26i25
cher	b24c16
cherc*	a-13c-12d-14e-14f-17g-34h-27i-26k-19l-28m-13n-18
cherche	b-12g12h-14i-14
cherche un	g20
cherchons	g-49
chess	f-15
chez	a110c88d26f79h84i-24j151k-18l97n50
chez nous	b15j-17
chez un	a13f23h17
chez vous	a98c54d28e12f63h46i-18j107k-14l83n58
chi	b15f152g38h51j163k-37l118m53o-57
chi e	f43g12j42
chi ha	b13h41j24l17
chiam*	h15j83
chiama	j58l-22n-19
chiamo	h25
chiar*	j45n-19
chiaro	j21
chiav*	e87j12
chiave	a13e21j16
chiave api	j24
chiavi	e38
chica	j24
chied*	b24c14d42g52i105j29k34l17m25n35
chiede	d-20
chiedere	g43i19m34n18
chiederemo	k23
chiedete	b36
chiediamo	d32i84
chiediamo che	i16
chiediamo di	d23i24
chiedo	c26d32e17f20j20k15l30n23
chiedo di	j23
chiedo la	d23
chief	l140
chien	f12g15h25
chien*	i36
chiens	i36
chies*	j13
chiesto	j13
chiff*	e21f19
child	h71i14j19
child of	h21
child*	a-25b-12e-15i-13
children	a-24e-12
children under	f21h17
childrens	l-18
chili	h19i20
chill*	b16i-19
chiller	b18
china	c-16
chip	e82
chiud*	a42i12m14
chiude	a-28h12
chiudere	a22g15i21
chiudete	f19i-12
chius*	a18d25e-14i29n13o37
chiusa	i24o34
chiuso	d21i-14n17
chiuso il	a-26e-14n21
choco*	h16i15j-27
chocolate	j-23
choic*	k33
choice	k33
choir	n-22
chois*	n16o-16
choisi	n19
choos*	d-12e-17g39m-13
choose	e-15g41m-13
chose	a17d13f30g13
chose*	d24n24
chris*	n23
christmas	n23
churc*	f-13
church	f-13
ci avete	b22f21
ci basta	k-15n-14
ci consigliate	h22
ci conviene	g23
ci hanno	l19
ci mette	l-12
ci serve	a29k-20
ci servono	e13n-18
ci siamo	c20k51
ciao	e15
cidad*	j17
cidadao	j20
cien	b22h22
cierr*	a80
cierre	a37
cierren	a24
ciert*	f15k20
cierto	f15k20
cifra	b19d18n-13
cijfe*	j19
cijfers	j19
cinco	i14j-14
cinco dias	o13
cinem*	l-15
cinema	l-15
cinq	b13n42
cinqu*	d12f-14h-32j-19
cinque	d16g15h-20
cioe	g-17k15
circu*	e19f-23g-13l14
citac*	g25
citar*	g13l-19
citas	c-21
ciuda*	e18
ciudad	e18
civil	g14j33
civil*	k43
civile	k17
claim	d17g69i20j-12k122o27
claim for	k50
claim is	i17
claim*	b32k91n35
claiming	k56
claims	b34n36
clair	d-20i-26k-20
clari*	f37
claro	f17g-15l-21
clase	g-29i13k-20o30
class	a-12b-13c-23d-12e-13g-15i-23j-53m-15n-15
class*	b-13f-17i-13j-12k-35m179
classe	k-30
classifica	m18
classifier	m70
claus*	f139g96h26i70
clause	f156g59i63
clause de	f14i14
clausola	f50g13
clausola di	f16
clausula	f-48
clave	e40j44
clave*	e48
claves	e48
cle	c-14e29
clean	a23k-15o-36
clean*	c23g30h-13i-13j12m-14
cleaner	e17j20
cleaners	g50
cleaning	b14c35n16
clear	a16b-14f-49g-26h14k-13m-29
clear*	i38m37n21
clearance	m15
cleared	i38m18
clearly	n21
cles	a14b-15e57
click*	e29f21i19
clicked	e33f24i23m15
clicked on	e33f24m15
clien*	a71b-59d-82e-17g23i63j75k-13l-37m68n86o-21
client	a59c24d-20e19f17g66i22j23k36m29n18
client a	e24g28k22
clienta	h24j22
cliente	d-13e-26g41i36j67m36n16
cliente e	j23k25
clientes	b-16d-23g-34k-23n-13
clienti	j-66
clients	a28b-24g-33h-16i-20j15l-29n35
clini*	a12f26i-13j72l65n14
clinic	c16h13j32l38
clinica	a12j38n12
clinics	l17
cliqu*	c21e26l-22
clock	d-17e-30i13n-13
clona*	e38
clore	d19
clos	a-16
close	a81b-12e-21g-15h-14i15j-21n-19
close it	a62
close*	b-13e-15i50j-14m-12n-30
closed	c16d13i38
closed for	i23
closed on	a-23
closed the	d18
closes	i15
closi*	i39
closing	i39
closu*	a19
closure	a20
clotu*	a130
cloture	a67
cloture de	a21
cloud	a24f52
club	a12b-16c-24e-20f-34h-16i-28k-34l-35m-13n-23
club needs	n-19
clube	c21
clue	n27
cm	a-16b-28c-21d-19e-26f-25g-31h-35i-30j-33k-19l-25m-36n-31
coach	f-21g-16
coat	g21
cober*	b-15
cobertura	b-15
cobra	i18o22
cobra*	b285d19i49n21o15
cobrada	b17
cobrado	b46
cobranca	b14
cobrar	n27
cobraram	b38
cobraron	b66
cobre	f24
cobre*	c24i41
cobren	c24i21
cobro	b83o21
coche	b17c18g40j13
coche*	m15
cocin*	c35i-22
cocina	c39
code	a-23b-28c-40d-18e199f64g-27h-25j84l-20m-17
code de	j21
code for	e66i22
code is	e-16
code of	j43
code on	e-12
code van	j22
codes	e228i20j13
codic*	e110f15j22k14
codice	e67f17j26k15m12
codice fiscale	f-24
codici	e37
codig*	a-13b-18e86f26g-12h-14i-15
codigo	b-16e78f28i-13
codigo de	e28
codigo que	e24f25
coeur	h75n13
coffe*	d-33j-16l-23
coffee	d-32j-16l-23
coffee machine	n19
coffr*	e23j21
coi	d23g23i23
coinc*	e24i12
coisa	b-17f19n27
col	b25d20e13f17h17l30
cola	b20
colab*	a24c29m13
colch*	d19
colchon	d16
cold	b-17e-12f-57g-30h33i-17n13
colec*	k17
coleg*	a13e56g13j51n-17
colega	e15j29n-15
colegio	a15e21g19j17
coler*	n14
colere	n14
colhe*	k17l23
colis	c14i13k16
colla*	e12h20
collaborazione	e17j18
colle	k12m14
colle*	a-18d-39e42f-26g-39h-21j111l-25m15n-22o62
colleague	b-12c-26e38j32l-19m42o20
colleagues	d-20j12
collected	b28
collection	b16c14
collega	i13j49l-15n15
colleghi	j17n-15
collegue	e16g-13l21
colli	a13b18
coloc*	c-14
colon*	a-15b-15i-12l-21
colonna	l-17
color	e-14g-22i-13j-17n-12
color*	b-15c-16e-18f-37g-24h-21i-25j-20k-14l-15m-12
colori	f-18
colou*	a-15b-27c-25d-22e-36f-41g-43h-25i-34j-32k-55l-22m-28n-41
colour	b-15c-16e-24f-12g-22h-13i-18j-23k-28m-16n-26
colours	f-24g-17k-22
colpa	d22g16k38
colum*	a-40b-43c-19d-13e-52f-31g-23h-24i-25j-27k-15l-16m-16n-18
column	a-27e-41f-21g-12i-12j-12
column in	f-16
columna	b-19
colun*	b-33i-25j-18
coluna	b-33i-24j-18
com	a18c16d-15f-23g27h67i-21k46l50m14n14o-49
com a	a19c12d15e15g-12i15
com as	h17m17
com ele	e17
com essa	b20
com o	c24d12l12
com os	l17
com que	j27
com quem	j35k24l22
com um	g19
coman*	m49
comando	l-18m35
combi*	a-38b-54c-48d-43e-30g-60h-36i-41k-42l-56m-44n-54
combien	a-36b-61c-43d-38e-66g-56h-32i-63j13k-40l-53m-40n-58
combien de	a-22b-37c-23d-16e-48f-16g-31h13i-37j-48k-21l-36m-24n-37
combine	i25
come after	g43
come back	d20e22k18o-45
come faccio	c16d-16
come off	h15
comed*	e14h15
comedor	e15h20
comen*	f-26g-27j15k-23m12
comentario	f-19j22
comer	h23
comer*	a-14b35f17n24
comercial	a-14f15n24
comes	b-13c-14d-12f-35g-22h-15j-18k28m-13o-39
comes from	k16
comin*	d21e-14i-12j-14o40
comincia	g18
coming	c15d27o40
comis*	b31k38
comision	b26
comissao	k33
comit*	f28
comite	f28
comma	n14
comma*	a-24b-13c51d-36e-12f30g-30h-26i-12k-13l-27m65n-56
command	m20
commande	c68d-24e-14f44g-21h-16j17n-40
commande et	n-24
commandes	l-18
commands	m37
comme	c19g34h15m80
comme si	c23m15
comme*	b-53c15e-30g74h-68i-65j16k23n-49
commence	c22n15
comment	b-48c-32e-34f-65g60h-60i-70k-44l-40m-51n-65
comment changer	b-21
comment faire	g15
comment le	g20
comment nos	b-15g-21i-12
comment on	c25d-18
comment sappelle	j23l20
comment se	g30
commerce	k34
commercial	f42k24l24
commercialista	g21
commi*	b77i23k75
commissione	b15
commu*	f17k15
communiquer	f17
como	a-86b-94c-122d-62e-79f-58g83h-71i-75j-71k-15l-120m31n-46
como configuro	m-14
como e	d-13l-23
como hago	a24b-21
como lo	g34j18
como me	g67
como nos	g21
como se	g-38h12j22n-28
como si	n43
compa*	b-14d-26f74g73h22i-35j118k59l47m42n34
companera	j23
companero	a-27n-24
compania	l31m17
company	a43c17e25f52g99j73k80l42m19n101
company card	e23
company is	k18
companys	k15m35
compare	i-13j12
compatibile	h16
compatibile con	h22
compatible	h38j-15
compe*	d-23f29g73i12j75k39l66m-15
compensation	d-35f12g14
compete	g14
competencia	g21j19l20
competent	l22
competente	k26
competitor	g14j32
compi*	i13k22m36
compl*	a114e-12f29h24j92k35l32m155n66o25
complained	j74n-19
complained about	j74
complaint	d19k18l27n24
complaint to	l23
complaints	m12n18
completamente	a26
completely	a60n23
completement	n17
completo	a36b14j26m26
compliance	m102
compliant	f14
compo*	k19m20
compr*	c30e-15f67g-25h25i35j83k-26l-33m-17n-26o-22
compra	c33d17f57i15j73
compra de	f13j19
comprador	f23j17
compramos	c21
comprar	a15c19d21f15i17j20
compras	o-35
comprato	j13
comprei	g12
compression	h20
compressor	d18
comprimes	h18
comprimido	h24
compris	b-19j12
comprou	j25
compt*	a126b100c-31d68e28g-48h-40i-18j49k-25n-28
comptable	e20
compte	a195c-18e27g-17h-20j58k-14n-16
compte a	e-14
compte de	i16j43
compte est	a-18j13
comptes	a-22l15
compteur	b13
comptez	b23d28
compu*	b16e61j13l-13m17
computer	b18e55j17m19
comun*	i-32j46l22m-19
comune	i-21k-22
comunidad	j20
comunque	m-14
con alguien	j17l24
con chi	j33
con cui	e20
con nadie	l28m19
con nosotros	i24
con quien	j43l35
con todos	m18
con tu	l13
con tutto	l24
con ustedes	a45j31k22
con voi	f13n48
con vuestro	n18
conce*	a20d36f43h54i68m108o31
concede	m22
concedido	m24
concernant	f45i22
concerne	a25
concerning	m16
concert	d13
concerto	d21
concl*	c24
conco*	c18g69m16
concorrente	g51
concours	i12
concr*	n28o28
concu*	f27g79j44k21
concurrence	j21
concurrent	g64j25
condi*	b-13f149h-15i62k34n-34
condiciones	f48i21n-23
condiciones de	n-21
condicoes	f12i12
conditions	f75
conditions de	f-15
condizioni	k44
condo*	f-14g44
condominio	g19
condu*	f17g43h17j15l14
conducteur	f21l18
confe*	b-24i-16k-37l-27m15n-18o12
conference	c39e17g-13k-27
conferma	m35
confermare	f15
confermate	h20
confermo	c-28l-17
confi*	a-17c-13f73g-32h-28i-37k-30m199n78o39
confiance	n48
confidentialite	f42
configuracion	k-22m22
configuration	m30
configure	l-15
configuro	m-15
confirm	m14
confirm the	m16
confirma	j22m16
confirmation	a-22m21
confirme	c15m49
confirmed	b15c18
confirmez	a14g20
confirms	b20
confo*	d36f123m34
conforme	d22f38
conformita	f24
confr*	n23
conge	e14j16m20
conge*	l-26m-17
conges	l-21
congr*	f-19n48
congratulations	n53
conna*	e18f15i17j72n13
connaitre	f15j54n13
conne*	b-12e51h-16i-13n-15
connecte	a23e23
connexion	e20l-13
conoc*	j56
conocer	j59
conos*	e23
conse*	b-27c-22f114h-48i-24k69l69n29o-30
consecuencias	k50
consegna	b-27c-13d-13g-21i-29k-26
consegnare	i12
consegnare i	i12
consegnate	d18i-18
consegne	c38e17m18n16
consegue	c-13j23l15
conseguimos	o-18
conseil	f-17k44l12
conseil juridique	g-17k15
conseiller	d21e17g24
conseillez	f-14
conseillez vous	f-12g-21h-24
consejo	g29l13
consenso	b20
consent	f79m15
consi*	b-16g96i43j-22k99m165
consider	g23i49k72m69
consider the	g23m35
considera	m14
considere	i15m32
considerez	m12
consigliate	h19k-26m-15
consiglio	g20k17
consigne	d25m28
consignes	m28
consigo	g33
conso*	b17f23k25l-18n-15
console	l-17
consommation	b20
const*	g59k79m23n80o-43
consta	o-45
consu*	b57f19g-32i-25j58k166m12o50
consulta	f-42j39k-12o17
consulta de	c28j22
consumer	g-16k33
consumo	b56f15k51o-13
consumo de	b50k-23
conta	a213b43c-18d23e15g-46h-37i-21j24n-28o56
conta como	b-16
conta da	o33
conta de	a49b28n-14
conta do	o25
conta o	b22j23
conta que	a-24b-17
conta*	b106c-28e34g-26i27j52l82m-20o-65
contabile	e14
contabilista	e20
contact	l58
contact for	k-20
contact met	l19
contacto de	j37
contacts	j58
contador	b26
contain	g24m14
container	b15i19n27
contains	b31
contanti	d20i19o-33
contas	a23
contato	b20
contatore	b14
contatto	h24l26
conte*	a-34b88c-26d-21e-20f-26g79h-24j-31k40l-21m75n-31o24
content	m13
contest	b21n-22
contesta	o49
contestar	g85
conteste	b29
contester	g30
contestons	b29
contexto	m15
conti	c21e19
conti*	a12b32c32f29g-12h61i-42l33m53n19
contiene	m17
contient	m13
continua	e15i-35n-13
continua a	e20h18
continuar	a14h13l15
continuare	h21
continue	c14f21
continuo	l16
conto	a143b113d58e37h-13i-12j37
conto di	j25
conto*	m28
contr*	a-52b62c160e47f228g191h30i41j46k163l-35m108n-85o39
contra	g98j20k52
contra a	j20k20
contra la	g25
contract	b28c31d-12e-23f29g-19h-23i-14k-34m-42n-18o70
contract for	c25
contract with	c31j22
contracts	c-23e14k-16
contractual	f18
contrario	e-17n-12
contrary	a-24i41
contrasena	e29f-17g-24m-14
contrasenas	f-16
contrat	c94f115g25j42
contrat de	c34f-16g15j13
contratado	j18k19
contratamos	c17
contrato	c62e-13f30g19h-40m-27n-14
contrato a	c14
contrato com	g22
contrato de	c62f-16
contrato e	c-20
contrato y	f15
contratto	c45
contratto a	f17g26
contratto e	b15
contratto firmato	f-20
contrattuali	f21
contratual	f52
contre	b-26f-14g48h106k91
contre mon	g18
contre votre	k40
contre vous	k65
contro	g49h20k42
contro il	g32k19
contro la	k18
control	a26b24e22m41
controle	m79
controles	m28
controlo	m23
conve*	b27f20g51i19l81m88n-14
convenio	c22
conversa	l17
conversacion	m34
conversation	l24m43
conversation as	m22
conversazione	l14m15
convi*	b-12g65h82i-17j-12k-16n-12
conviendrait	d20
conviene	g86h47m-27
convient	h36k-14
convient il	k-13
convo*	a18i22k27
convosco	a18k27
cook	g12j13
cooki*	f55
cookie	f18
cookies	f34
cool	d14i19
coole*	c19
cooler	c19
coope*	a60k13
cooperativa	a32f-16
coord*	e19j32k17l46
coordonnees	e19j29k17
copd	h48
coper*	f33
coperti	b14f18
copia	b15f14j74l46m24
copia de	f22l25
copia del	j49
copia*	g17m17o47
copias	o47
copie	g27k18l-21
copie de	f26l-20
copie*	m-18
copied	e16g35
copier	b13
copies	c-15g-19
copy	b-42i-13j97m15
copy of	b-15j85
copyr*	g-16
copyright	g-16
cor	b-15g-14h-15i-16j-14n-34
corne*	l20
corner	l20
corre	f31o33
corre*	a-14b-40c-23d13e-29i-38k-13n-32o14
correct the	b40e20
correctly	n-21
correio	j18
correo	b-38f15j19l14m34n-17o14
correo de	g29
correos	j19
correspond	b18
corresponde	d31f22g13
corri*	a-13b19g-13h-14i-29
corriente	j15
corriere	i-21n23
corriger	b-23
corro	g44h26
corse	h13
corsi	j18
corsi*	n-15
corso	c18d14f-53g-26j-19k-30
corso di	c29
corta	h21
corta*	c18i29
corte	j-15
corte*	i49
cortesia	i40
corti*	h46
cortinas	c20
cortisone	h66
cosa	a15f37g119i-12j29m17n14
cosa ci	f21g26
cosa dice	j21
cosa mi	g25
cose	b25d21
cosi	i31n-20
cost	a-17b59e-36g-12h-13i27j-18l-26m-14o27
cost me	n23
costa	o24
costa*	k21
costo	b15
costr*	g22
costs	b28o-31
costu*	g-13k-18
costume	k-16
cotis*	b23g21
cotisation	b23g21
coulance	i17
could*	d22i67n45
couldnt	d22i67n45
coule*	c-26d-19e-14f-19g-20i-12j-14k-21n-12
couleur	c-23f-15g-16k-18
couleurs	d-19
counc*	f12g59
council	f12g59
couns*	g14k77
counsel	g14k77
count	a15g51h-12i60j-12l-27m30n-15
count as	f19g47
count*	a-14c-23d-22e-28f21g-20i-28j-30k34m-22n-32
counter	h14l19
countries	b-16e-14f-14g-12h-15i-12j-14n-16
country	b15f29
county	k28
county court	k28
coup	h22i28j14
coup de	i28
coupe	c37g30n50
coupe*	a21m13
coupl*	d-15j21
couple	d-14j23
coupo*	i68
coupon	i68
coura*	k26
courant	k25
couri*	f19h16n15
courier	f20n16
courr*	b17c39j34l49
courrier	b19c42j21k-15l52
cours	c13e-24g-19h-12j-17k18
cours de	c20e-18
cours*	b-22c67d-13f-54g-24i16j-18k-15n-29
course	b-19c71d-12f-53g-22h12i19j-15k-14n-27
court	f-15g14h-15j-18k79
court on	g27
cousi*	g14i23
cousin	g14i23
coute	o-62
coute*	i23
coutu*	i17
couve*	f37h17l-19
couvert	f26l-14
couverts	f16
couvr*	g12
cover	f77h18k42m-18n-14
cover the	f22
cover*	f24
covered	o12
covers	b12f13
cpap	h47
crach*	l-13
cracha	l-13
crack*	d-23k17
cracked	d-23k17
cramp*	h30
crane	f27n16
crash*	n14
crate*	b17d25
crates	b17d25
cream	f-22h56k13
creat*	a13h50m73
crech*	i16j23
creche	i16j23
crede*	e68j23
credenziali	e38j23
credi*	b-20c-14d62e16g16h-17j58m14
credit	b-51d22e19g-12j44o-27
credit card	e35
credit note	b-17d-24o37
credit of	d15o-75
creditcard	b22
credited	d22o-28
creditnota	k18o53
credito	g20i13j16m18
cree	a29g22h17
crema	h17
creme	h58
creo	e30h13i-13
creo que	e29h16
crew	j36k20n37o-38
crian*	h12o-42
crianca	h17
criancas	o-42
crime	g33
crm	a-14j-54
crois	e21
crois que	e21
cross*	h22k-20n-14
croye*	h23
croyez	h23
csv	f-12j-12n-22
cuadr*	b12d-16n-15
cuadrado	d-17n-12
cual	b-15c-16g12i-26j26l-37n-38
cual es	i-17j35l-29n-32
cualq*	i17m50o-60
cualquier	i17m50o-60
cuando llega	c-17g-13k-34
cuant*	a-43b-63c-52d-26e-94f-44g-29h20i-104k-37l-50m-46n-68
cuanta	i-14
cuantas	b-12f-15g-15i-12l-13n-15
cuantas horas	h23
cuantas veces	j19
cuanto	b-21c-18d-15e-44g14i-24j19k-14m-17n-16
cuanto tiempo	f15h17
cuantos	a-14b-17c-12e-29f-13g-21h14i-40j-15l-14n-26
cuantos dias	d15h15
cuatr*	d17
cuatro	d17
cubie*	k18
cucin*	b-14
cucina	b-14
cuent*	a138b42c-19d39e66f-21g-26h-27j44k-12l-18
cuenta	a119b44c-16d43e72f-17g-19h-20j56l-15
cuenta de	a56n16
cuenta del	b24
cuenta en	a14
cuenta que	a19
cuenta sin	b25i21
cuentas	a16n-15
cuest*	b21i21o-35
cuesta	b19i21o-35
cuffi*	h17
cuffie	h18
cui	e20j22
cuisi*	g40
culpa	f16g46
cumpl*	f30i36m54
cumple	i13
cumplimiento	i13m30
cumpr*	k44m16
cuore	h25i18
cuota	b48i52j21
cuota de	b22i40j22
cupon	b15d16
cups	h17n-23
cura	h30
cure	h63
curio*	a-15c-37d-17e-37f24g-17h-16i-35l-17n-78
curiosidad	n-12
curiosidade	i-15
curiosita	f18m19
curious	c-28n-28
curre*	a-32b-51c-45d-47e-55f-50g-55h-55i-69j-61k-36l-47m-43n-57
currencies	a-28b-36c-25d-25e-32f-27g-31h-31i-37j-33k-20l-25m-24n-31
currency	a-14c-13d-14e-25f-15g-16h-15i-18j-18l-13n-17
current account	a14
cursi*	e-23
curso	c37f-13g-25h-18j-21l-28m-14
curso de	c43i-12j-14l-28
cursu*	c17f-16
cursus	c18f-15
curta*	d15
curtains	d17
cusci*	h13
custa	e-14
custa o	e-12
custo*	a90b-21c12d-36e-15f38g31h-26i51j41k-18m14n30
custode	e17
custody	g67
custom	f21i38
customer	a124c20j53l12m25n52
customer is	m-21
customer list	j30
customer number	a17b19j14n19
customers	a-23b-32d-26e-22g-22i18n-12
customs	f22
cut	g39h51i47l-41m-21
cut off	c16e14i35
cut the	h18i14
cv	j50k16n18
cycle	f-16
d	e16h23k41n-24o25
da academia	e22
da casa	g19
da conta	o35
da dove	b42g21j-21
da due	j22
da empresa	e27l24
da escola	k-21o33
da fatura	f16o38
da geladeira	o42
da gennaio	c23
da ieri	e12h46
da loja	g19j18l23
da parte	k22l17
da pra	f-17h19
da proxima	k22
da quando	h46j23n-12
da questo	a24c30
da rua	g12j14
da soli	b14
da solo	c18e-42f14m15
da sua	o24
da voi	a32d45e21f12j105l21
daar	a13i-28l14n54
daarm*	c23
daarmee	c23
daarn*	a27c18i-18k20
daarna	a27c18i-18k20
dacce*	g35
daccepter	g38
dacco*	b17c19i14m20
daccord	c22i21m22
daccordo	b16
dacha*	c30
dachat	c30
dadmi*	e28i15l20m19
dadministration	e26i17l21m20
dado	j21m19n25
dados	a35f115j15k34
dafur	f13g29j-15k20l37n-24
dafur ein	f24
dag	g-18h12j-13k-22l-36m-14
dageg*	g15h24
dagegen	g15h24
dagen	e-27h39i88k16n19o-29
daher	d13
dai	a43c-16i30j21k26o35
dai carabinieri	k27
dal	a23c46d14g-15h-27j24k28n21
dal contratto	c20
dal nostro	b13
dal vostro	a15d-15f16k32
dalla	a24c35e33f23g12i-19l12
dalla*	c28l-18
dallo	f15g46
damag*	d-22f32g47h38k42
damage	g16h39k35
damages	d-24f22g27
dame	e17h16j91
damit	b15c18g28k48
dammi	m35
damos	c50
dan	b58e-12f42h16i62k17l40m-160n53
dan de	b24f15
dan een	b16g19
dan in	b21m-13
dan op	m-15
dana	h25o-17
danac*	k32
danach	k32
dando	e21
dange*	h66
dangerous	h57
danne*	f25
danni	f30g21k110o-45
dannuler	c12
danos	b25k20
dans loutil	b-22
dans quel	n17
dans quelle	j24
dans une	i17
dao	j17
dappe*	c17n-13
dapre*	f62g83o-28
dapres	f62g83o-28
dapres le	o-21
dapres vous	g45
dar	a25c20h64
dar de	a22
darau*	c22f14n24
darauf	f15
dare	d-19g-16n31
darf	a25d58e49f40g157h141i100j-23k15l73
darf das	h40
darf der	f21
darf ich	d22g98h59i34l20
darin	i18
dark	e13
darle	g21k25
darse	h25
das alte	e16
das angebot	b-22c14f22
das feld	l-17
das formular	i21
das ganze	d17l22
das geld	d86k24
das gerat	f22
das jetzt	k26n23
das kabel	f-14
das kennwort	e14
das konto	a77
das muss	e19
das neue	m17
das nicht	i12l28
das paket	c18f-17o-48
das passwort	e27j29
das pfand	d29
das programm	f17
das thema	l22
das vossas	i14
das zimmer	j20
dashb*	b-22d-29n-21
dashboard	b-22d-29n-21
dass mein	a27g22
dasse*	e-18g-16
dat aan	f21
dat bedrag	b-15d14
dat hij	e14
dat ik	b24m20n14
data	a15b-14d-13f161g-30h-22i29k-15l-14m-18n-15
data for	e18f32
data of	f12j16
data protection	f-15
data you	j16
datab*	j24m16o25
database	j24m16o25
dataf*	b-20
datafono	b-20
datal*	g34
datalek	g34
datas	a25f22j23
date	a-18b-21c-29f-34g-33h-36i41j18k-22l-33m-24n-26o-48
date on	i12
datec*	g23i24
dateci	g23i24
datei	m19
datem*	e17l20
datemi	l20
daten	a39f112k47
daten*	a19f119n13
dati	a25e41f157m15
dati dei	f14
dati personali	f21
dato	d42f26g23l18m62
datos	f120i-12j80
datos de	e12f30j80
datos en	b22
datos personales	f30
datte*	c-20
dattente	c-16
datum	i34
dauer*	c17m14
dauerhaft	m21
daugh*	a-35e-17j37
daughter	a-29e-14
daughters	j41
dautr*	c24e41
dautre	c24e16
davan*	d19g22k41
davance	d22
davanti	g26k43
davanti al	g17k22
davoi*	a-26c-27d-18e-21l-17m-14n44
davoir	a-26c-27d-18e-21l-17m-14n44
davon	h16k17n20
davve*	f23h19l18n-13
davvero	f23h19l18n-13
day	a-40b-25d17e-25h15j-21k17l-26m-19n17o-31
day and	a-23
day for	b16
day in	i-14
day is	b-18
day of	c17g14k18
day or	i24
days	a-14b-31c-66e-25f-21g-25h-19i91k-24m-25n-30o-38
days ago	b-12
days before	c-12
days late	i59
dazu	a18k15l17
db	o-45
de aanbetaling	d26i23
de abrir	g23
de accu	o-48
de actie	i40
de agora	o48
de agosto	o-48
de agua	b27l-18
de ahora	m37
de alquiler	c16j15
de aluno	f17g18
de andere	j17
de app	e-26
de arrependimento	f13
de arriba	l23m30
de atraso	b17
de authenticator	e17
de auto	e21
de autor	k17
de avg	f16
de ayer	h19i-19
de baas	e17j21l17m15
de baja	a12b19c12g22
de balie	o-20
de barras	e-19
de bestelling	c39o-30
de betaling	d50
de beurs	c45
de bien	i18
de bijlage	m16
de bon	a14i15o-13
de bruit	g19
de buren	j24
de bus	c42e18
de cafe	c19d15n-12
de calidad	m35
de casa	j26
de ceramica	c23l-18
de chamadas	j15
de chef	l13
de chez	b19h22l43
de cidadao	j20
de cinco	o13
de cinq	f15n22
de clientes	e16j14n-23
de cloture	a19
de cocina	c15
de code	e-18j18n22
de commande	c13f21i17
de compra	j19
de compte	a29b-17
de comptes	a-20
de confidentialite	f42
de connexion	e26
de consumo	k26
de contacto	j29
de contrato	c-23f12
de cursus	c19
de dados	f17k33
de desconto	m21
de deur	e14g16
de deux	f-26
de devolucao	m15
de dez	i-22o27
de diez	i33
de direccion	e21
de directeur	n21
de douze	i22
de dubbele	o28
de eerste	o-23
de empresa	c24
de entrega	o30
de envio	o14
de estacionamento	g13
de eu	b20f25g15
de factuur	b33f14
de faire	g29
de fermer	a22
de firmar	f24
de fois	e-20n12
de formation	l13
de fornecimento	c25
de fotos	l13
de garantia	f16
de garantie	f28i12
de garde	b22i19
de gemeente	g37k24
de graca	o-65
de guardia	k-20
de hand	m15
de hele	a26n19
de helft	d43
de hond	e17h17
de huit	n19
de ingles	c28l-16
de inscripcion	i33
de justice	k22
de kantine	e20
de kassa	d21j16
de kast	e20
de klant	c24m20
de kleine	f22
de laatste	a20b22f-19j17o32
de larticle	f20
de lecole	k-16l-23
de levering	c20
de lhotel	l23
de limpeza	n-14o38
de looptijd	o32
de lundi	e-15
de maand	b14
de machine	m16
de madera	n-14
de mai	c23o31
de manutencao	b19
de mars	b23c21i13
de marzo	a12
de mayo	k-23
de meme	i17
de mis	f72g29
de mme	j28
de moi	e17m14
de monsieur	b14j50
de monteur	l23
de muur	n24
de naam	o24
de nantes	k-13
de ne	c25
de niet	d26
de nieuwe	h-13m-14
de no	i35
de nota	b38
de nouveau	n-18
de novo	e24n44
de nuestros	j-15
de numero	k21
de obra	g12k16
de offerte	b25
de oito	h12
de ontem	c21
de opzegtermijn	c48i32
de order	c15
de oude	e16f16i16
de overeenkomst	f45
de pago	e15m18
de paie	j22
de paiement	e19i-15
de papel	f-15
de passe	e29m12
de payer	b22g16
de pincode	e17j15
de planning	n23
de plus	e-30i38l15n49
de politie	k48
de preaviso	i13
de precos	i-23
de prijs	b17d26f20i16
de printer	e-15
de proefperiode	b20i43
de quatre	h18k-14
de quel	e-20
de quem	f24j36n12
de quien	j17l22
de r	o-40
de rechtbank	k27
de rechter	k25
de reclamaciones	g-34k-55
de recuperation	e14
de reservas	c-24j-23
de resiliation	c21
de responsabilidade	f24
de responsabilite	f39
de rest	d37e17
de retard	f18h23i17
de retour	i16
de risque	m22
de rol	e-15k-16
de saber	j14l13
de samedi	c28
de sauna	c16h16
de schade	k19
de school	b22c22o13
de securite	j18
de seguridad	e45m26
de seis	n21
de ser	a14c19e18l22m17
de servicio	f14l26
de sexta	h-22o16
de sistema	m21
de site	e19
de six	g-13k-28
de stekker	a23
de suite	c18j20
de tafel	d19
de teatro	n-17
de tekst	m42
de telefoon	d16l14n21
de telemovel	e18
de telephone	j-28
de temps	j-15l-18n-12
de ter	i15
de terca	j20
de termijn	i37
de toda	e23
de ton	m33
de tout	f23n-14
de trabajo	j14n18
de travail	j14
de tres	c-24g-23
de trois	h12l-18
de tu	o31
de turnos	i-12
de tweede	l-42
de ustedes	b15l24
de vacaciones	g-13
de validation	e14
de vcs	n17
de verdad	j23n37
de vergoeding	i19m13
de verifier	b24m14
de verkeerde	e16
de vez	a22
de voces	b-13e-15h13j41n-14
de volgende	k17m45
de volledige	m17
de volta	d59l15
de voorwaarden	f47i19
de vorige	b14e19
de vuelta	d72i16
de vuestra	a23
de wet	f26g57k18
de winkel	b17d17
de zaak	k14
de zoveelste	n21
deact*	a28e19
deactivate	e18
dead	c23d18g25k24n53
deadl*	i69
deadline	i67
deadline for	i17
deakt*	e28
deaktivieren	e28
deal	b21c27f21g18k23l45
deal with	f23k24l46
deale*	j16
dear	o-21
deau	j14n19
debe	a18h24j23m30
debem*	b23h22
debemos	b23h22
deber*	b22h23l17
deberia	b22h23l17
debit	b103i14
debit i	b23
debit that	b18
debit*	b145j16
debitado	b30
debito	b12j14
debo	g81h53
debt	g13j24k53
debug	m83
debut*	g16
decad*	c25
decal*	i17
decaler	i17
decem*	c46o21
december	c17o18
decembre	c24
decep*	n40
decha*	d20f20
decid*	c27g18k119l148n-17o-30
decide	l17o-20
decided	c25k23
decided to	c24
decidere	l18
decidir	g24l13
decim*	c-20
decimales	c-18
decir	h19j19n22
decir si	h21
decir*	g32j33
decirme	g18j33
decirme si	g18
decis*	c29l91
decisao	l19
decision	l56
deciso	c27o18
deciso di	o18
decke*	f20
decla*	f44g202i13j23
declarar	g43
declaration	f20
declare	g42
declarer	g19
decli*	b-35d-18e-14n-13
declined	b-22d-12n-12
decod*	b21m29
decoder	b21
decom*	b28
decompte	b28
decor*	l-22
dedan*	e24j26
dedans	e24j26
deduc*	b18g28
deduct	g28
deducted	b15
deducted from	b12
dedui*	d22
deeln*	c51
deem	a22e49j22
defau*	f16i-16k33
default	k18
defec*	d76f49k21
defecto	d12
defen*	g135k117
defib*	h20n24
defin*	a92c23g-13
definitief	a15
definitiva	c22
definitivamente	a18
definitivement	a26
degli	a13e19f-17m15
degre*	b-16g-12i-13j-14n14
degrees	b-14h-19
degres	h21
dehor*	e45i19
dehors	e45i19
dei clienti	j-18n19
dei danni	o-45
dei dati	f47
dei nostri	d-21e15f14n-26
dei vostri	c23
dein	m52
deine	m213
deine antwort	m36
deine*	m137
deinen	m66
deixa*	a13h13i15n43
deixam	i20
deixe*	a20c26
deixem	a20c26
deixo	e18g21
deja	b19d32i12k29m14
deja de	m15
dejad*	i15n14
dejam*	c18d17
dejamos	c18d17
dejan	i22j16
dejar	a22c49n18
deje	c18e18
dejo	g35k22n23
dekt	f44
del almacen	g18
del banco	k24l16
del cliente	f25
del coche	c21
del colegio	a16
del comedor	e17h25
del comprador	f24j14
del conto	e20
del contrato	c35f16
del contratto	f-23g-12
del curso	c21
del dia	b20
del director	j20
del furgone	j25
del gimnasio	j20
del gruppo	f17
del hotel	e20i12j16
del jueves	c-19g18
del local	n-13
del martes	c26
del pedido	c38d26j33
del piano	j42
del profilo	a-21
del programa	h-22
del reembolso	d28
del sabado	c22
del segundo	e20
del servicio	c27
del servizio	f23
del sistema	a22e37m16
del tecnico	b17i27j19
del tratamiento	f17
del trattamento	f25
del viernes	j18
del vostro	g18h-21j-26k33n30
dela	l22
delai	b-13c-28g-14i-43j-16k12n-16
delai de	f16i-19
delay	f18k17n-27
delay*	g18
dele	b12i17k21l-19
delec*	h18j14
deleg*	e21i23l20
deles	l-24
deles na	l-22
delet*	a182c30e60
delete	a59c33e16
delete my	a28
delete the	a20c40e24
deleted	a50e40n15o13
deleting	a24
delig*	n-17
delit*	g80k25
delito	g80k25
deliv*	a-40c39d-59e-61f-40g-62h-32i-14k-15m-43o-67
deliver	b-19c-25e-15f-13g-22l-17n-30
deliver before	i18
deliver on	h21
deliver to	k-22
delivered	n40
delivered on	i13
deliveries	c26d-19
delivery	a-17c50d-13e-22g-20h-20m-19o-64
delivery address	j32o-38
delivery note	i17n14
delivery of	c22
della camera	d18
della direzione	l25
della fattura	b15
della palestra	l22
della piscina	k21
della sala	i24
della scuola	k-19
della vostra	b13f-16l17
della*	b13d19i-23j12l22
delle	b-21c15d18e-18f29g-19h-18i-22l-15m13
delle*	h17
dellh*	i21l12
dellhotel	i21l12
delli*	k20n22
dellu*	e48l16
dellufficio	e21l17
delus*	n-27
delusione	n-39
dem foto	j17
demai*	i14k25l19n40
demain	i17k27l21n19
demain matin	o-29
demais	n17
deman*	a73d45f26g83i28j-22k154m24
demand	b19l12
demanda	g17k91
demandar	g18
demande	a58b-23g-21h-27i14j-21k13l-33
demande de	a49h-20
demande si	f19l-20
demandee	c14
demandent	h22
demander	f21g18i19
demanderons	k24
demandons	d45
demar*	i-40
demas	j30
demen*	e22g21h63j22
dementia	j25
demeu*	k-18
demeure	k-18
demi	i12
demo	e-14j-23
demor*	b13n-12
demora	b16
den auftrag	c63
den ausfall	f12
den betrag	b18
den eingang	a22
den fall	l14
den preis	m18
den rest	d13j25
den text	m15
den tisch	i17l47
den vertrag	c12f33
den zugang	a22
denar*	d56
denaro	d56
denga*	f22
denk	b20g21
denke*	n20
denken	n20
denme	j27
denn	a19b14h19j111l19n33
denno*	b48i68
dennoch	b48i68
denta*	a13h19n-15
dental	a13h20n-14
dente	h25
denti*	c27j25
dentr*	e73f21i-12
dentro	e29f24
denun*	f24g13k102
denuncia	c14k49
denunciar	c-15
denunciar a	c-16g-12
denunciare	f23g15
depar*	c-21l82m44n25
depart	a22
departamento	l22m34
departamento legal	m21
department	c-18e12l42
department head	l23
depas*	b40i31k16l20
depasse	b16i23k16l20
depen*	c22d20h41
depoi*	g-14h59i18k-15
depois	g-14h59i18k-15
depois da	h39n-13
depois de	b13h-13
depois do	h14
depos*	d76e-12g28h-22i34k43l-12m-13n-15o-75
deposer	g15
deposit	d55g23i53k17o-73
deposit for	d30g19
deposit is	k15
deposit of	g17
deposit on	i22
deposito	a13d29
depot	i-22j-19l34n-13
depre*	n17
depressa	n17
depui*	a13e72g-16h84i26k31n45
depuis	a13e72g-16h84i26k31n45
depuis hier	e28
depuis le	h22j14
depuis un	k19n30
der abrechnung	b45
der alte	j13
der anschluss	j18
der app	a-30c-13
der betrag	d35
der bus	h17
der filiale	a15
der filter	m-19
der gutschein	f18
der kamera	c-14
der karte	b23j17
der kasse	b14
der kollege	c-21l18m19
der kunde	n21
der kurs	c24
der nachste	m18
der polizei	g14
der rechnung	b15j16
der regel	o-36
der saal	c22k-19
der software	b-22
der techniker	n33o-30
der vertrag	b37c21f35
deram	m42
deran*	o54
derde	n33o13
derec*	f92k17
derecha	n-12
derecho	f52k-16n21
derecho a	f28n26
derechos	e15f41k40n-13
derechos de	e16k17
deren	a22b22j14
deriv*	l39m21
derni*	b16c-26e-28i-37k19l-18
dernier	b21i-21k19
derniere	c-23e-23l-14
derog*	i105
derogation	i13
derri*	j53
derriere	j53
derti*	b-25
dertig	b-23
dertig dagen	d-24
des dommages	f23g18
des donnees	f41
des droits	e13f21k46
des monats	d21
des trois	i37
desac*	c-12h14
desactive	m21
desactiver	a15e22
desactiver la	e20
desag*	l16
desap*	a42b23e34
desar*	f23
desas*	n13
desastre	n13
desastre de	n13
desat*	h17
desbl*	e33m16
desca*	g-16h-14i-17j-14m41o17
descalade	l23m19
desco*	b71c36e41g18i41m37
descontar	g27
desconto	b-14i41m17
desconto de	i39
descr*	b20c19n18
describe	n17
descu*	i35n16
descuento	b17i24
descuento por	b16
desculpas	n33
desde	b-20e-24g-19h102i-19j-43l-14m-20n17
desde el	h12n-17
desde que	h78
desej*	a31
desejo	a16
desen*	d-23
deseo	a20e18l18
desha*	c22
desid*	e23
desideriamo	e23
desig*	l17n-17
design	n-16
desin*	a75c23h75n25
desir*	d24f20l22
desire	l22
desirons	d24f20
desis*	c22n-21
desist	g12
desiste	c-13
desistir	c17
desisto	n-13
desk	b-14e-13f-13h-15i-17k15l57o-54
desli*	c56m41n25
deslo*	o35
desma*	c24h15
desno*	k41
desnoods	k41
desol*	c23
desor*	e15k16l26
desormais	e15k16l26
despa*	c16k42m-24
despacho	k45
despe*	a33e15g-20
despedida	e22
despedir	g-22
despi*	g36i37
despite	i41
despu*	h55
despues	h55
despues de	h29
despues del	h25
dessa	i38
dessa*	g18
dessai	g20
desse	h13
desse*	c20l20
dessert	c21
dessu*	h23l28
dessus	h23l28
desti*	g-24k-22l22m20
destr*	a33f19
destroyed	f24i14
desvi*	a14e20
detai*	e40f43j98
detail	f21j20
details	e42f17j55
details of	j29
detec*	e15m18
deten*	f24
deter*	h22
detra*	g13
detre	a18n19
detru*	a43
detto	b30c42d20i13l19m34
detto che	i15l21
deu	j49
deuda	g40
deur	e12g13
deurw*	k-14
deurwaarder	k-14
deuts*	l-15
deux	a-12b52c-15d29e-35f-41g-17h17j-59k-16l-25m-22n-39
deux fois	h16n-16
deux jours	h17
deux semaines	h23
devan*	g21k21n18
devant	g21k21n18
devant le	g18k12
deve	d16i-12j41l42m34n14
deve ser	n21
devel*	m92
developer	m26
developers	m18
developpeur	m40
deven*	j21
devez	d46j17
devi	m25
devic*	e85f29h22
device	e32f29h22
devis	b19c23f18
devo	c13g111h83n26
devol*	a-12b15c-14d239e-13h-23l-14n-42
devolucao	m14o19
devolucion	d90
devolucion de	d16
devolucion del	d33
devolver	b16d27g16n-22
devolvi	d20
devolvimos	b15
devon*	e17j-21
devons	j-18
devra*	e36
devrait	e36
devue*	d96e13g20
devuelvan	d17g21
devuelvan el	g21
devuelvanme	d13e14
dexpl*	f23
dexploitation	f23
dez	d19f14i-24o22
dez anos	f19
dez dias	k13o27
deze	c12h151i23k17l30m156o47
deze ene	i18
deze maand	c19i18
deze mail	m43
deze week	b-14
dezel*	j26n-15
dezelfde	j26n-15
dezem*	a12c12g17j14
dezember	g17j14
dezembro	a12
dhabi*	i18
dhabitude	i18
dheur*	h-21
dhier	b-29c24
di amministratore	e28
di approvazione	m12
di carta	i20
di casa	e15
di chi	f17g12j24
di conformita	f24
di consegna	c-14f-21g-17k-22
di due	i-19
di essere	i24
di iscrizione	d23i23
di lavoro	g21j25
di legge	f39
di mia	e18j47
di natale	l-18
di noi	n21
di non	g16i21j20n-16
di norma	i17
di notte	e33
di nuovo	c-16j-14k23n29
di piu	l23
di prima	m18
di prova	i-16
di pulizia	b22
di questo	k16
di responsabilita	f19
di sabato	c25
di sicurezza	e44
di sistema	m-15
di testa	n21
di tutto	a25e20k21l14
di voi	a21
dia	a-18b20e-22f-20g-25h-25i49j-25k-13m-27n13
dia de	i15
diabe*	h33
diagn*	h25j52
dialy*	k18
diapo*	g-20
diari*	c24g23
dias	e-17g-35h58i67j-12k32m-24
dias de	k16
dice	f30h32i43j27m-37o-17
dice che	h25
dice la	g17
dice que	d16h22j22
dicen	j18
dich	m84
dichi*	f21g33j26
dicho	l-25m33
dicho que	m19
dicht	a20n-19o15
dicht*	e-18o-50
dichtung	e-18
dichtungen	o-53
dico	m29
did	b115e-22j178m-14o-29
did i	b35
did my	b-14j75
did not	b36c-12
did the	b34d24j37
did you	b12e-19j-13o-15
diden*	f23j13
didentite	f25
didnt	b147e32i49m16
didnt do	b17
didnt get	b12i16
didnt give	b23
didnt make	b25
didnt work	b-16
die adresse	j-14
die aktion	c23i58
die alte	e25
die anleitung	n-14
die anzahlung	i23
die anzeige	k20
die app	n13
die bestellung	c27o-12
die daten	f19
die erstattung	d41
die factuur	b15
die farbe	d16n-16
die firma	e24j20
die forderung	b34
die fotos	f22k23
die freigabe	e16
die frist	f20i21k24
die garantie	f41
die gutschrift	d-12
die haftung	f26g15k19
die halfte	d50
die ik	e22
die karte	i15
die kaution	g16k24
die ki	m20
die kinder	e-20
die kundigung	g41
die letzten	j53
die lieferung	b20k22
die lizenz	f27
die mahngebuhr	b22
die maschine	m17
die matratze	h21
die messe	a22d24
die nase	n16
die neue	e13
die niet	a19j38
die nummer	e18j20k22
die palette	k24
die prufung	i33
die pumpe	f23n24
die rechnung	b17
die rechte	n20
die rolle	m16
die ruckerstattung	d20
die ruckzahlung	d12
die schuhe	d12
die seriennummer	d-16
die tur	o32
die uberweisung	d22
die verantwortung	m18
die ware	c-24d27o-35
die zahlung	b31d46f18
die zwei	d17e24n15
dieci	e-13g-13h-12j-18m-13
died	g21
diens*	e20i14j-23m12
dienst	j-15m16
dienstag	i20
diero*	h14m26
dieron	h14m26
dies	f23m22
diese	b95h23j21m79n57
diese nachricht	m23
diese*	b54c51i44j52l30m129n167
diesen	b14c20m17n65
dieser	j30m78
dieses	c15i48j22l27m17n41
diesm*	i41
diesmal	i41
dietr*	f12j14
dietro	f12j14
diez	f-12i36
diez dias	i20n22
diez minutos	i17
difer*	c-24n12
diferencia	b-20c-22
diferencia hay	c-21
difet*	i21
diffe*	c-26e-25f-21h-15i-15j-26k-18l-26m-27n12
difference	b-15g-12l-23n-23
difference between	b-15l-22n-21
different	b22c-16e-35f-14g-17m-14n39
differenza	d23
diffi*	n24
diffida	g12
diga	l13m21
diga me	l14
digam	g42i22j43
digam me	g12j43
digam*	g12
digame	g12
digan*	d19j42l22
diganme	d19j19l22
digit	c-15
digit*	a38e112g-15
digital	a23c18e61
digitale	e14
digo	d22g54
dijon	o-16
dik	b18f-20
diman*	b16g-15i36k-33
dimanche	b16g-15i36k-33
dime	j16m13
dimma*	j12
dinde*	f35k13
diner*	d120n19
dinero	d122
ding	f23
dinhe*	d86j12
dinheiro	d86j12
dinne*	g19i17
dinner	g19i17
dinsc*	d19
dinscription	d19
dinsd*	j20n15
dinsdag	j20n15
dinte*	b17f16
dio	h23
dipen*	b16j27
dipende	b18l13
dipendente	j28
dir	m143o42
direc*	f-36g-46h-43i-30j89k46l155m126o83
direcao	j15
direccion	j56k33l-12m-12o29
direccion de	j29l-17o29
direct	b70c31i16l16m26
direct debit	b59i18
directement	l21m28n22
directeur	l42n18
directie	l-15
direction	c12d22l76
directives	m45
directly	j-14k23l19m17o13
directly from	l13
director	l23m-17
directors	l-100m-13
directrice	e13
directrice de	l-17
directrices	m23
direi*	b-31f96i-12
direito	f66
direito de	f23
direitos	f34
direk*	l80m17
direkt	l29
direkt mit	l26
diret*	b-14g-14h-12i-18l162m58n-14
diretor	l31
diretor de	l22
diretora	l16
direttamente	m16
diretto	l20
direttore	l51
direttore di	l21
direz*	l27
direzione	l27
dirig*	a17l66
dirige	l24
dirigente	l24
dirit*	g40k17
diritti	f16k23
diritto	g38
dirmi	j39
dis	m37n25
disab*	e79g21l15m40
disable	e47j12
disabled	e20g24l18
disap*	a29b-13i19
disappointed	n-29
disappointed with	n-14
disat*	e46m16
disattivare	e23
disattivate	e19
disca*	h38
discl*	f31g22j40
disclose	j40
disco	h-23
disco*	i60k16l13o12
discount	b-12i62l15o12
discr*	b18f19
discu*	b-17i13k19l80m16o13
disculpe	l15m19
discuss	l19
discuss the	l15
disde*	c15j-14
disdetta	c25j-13
disdetta del	c13
disdi*	c52
disdire	c26
diseg*	i-22l-18
disgr*	n35
disgrace	n22
dishw*	n-21o36
dishwasher	n-19o36
disin*	h42
dismi*	e19g78
dismiss	g23
dismissal	g50
dispa*	h12l24
disparu	h-26
dispatch	l29
dispe*	d15i104m25
dispensa	i67
displ*	b-13c-13e-15g-14h-15i-17j-20n-19
display	b-13c-12e-14g-13h-14i-15j-17n-18
display none	m35
dispo*	a-28b-50c-40d-22f-56g-52h-49i-52j-63k-26l-24m-36n-20o-35
disponible	f-20o-33
disponible en	f-18
disposable	a-12b-27c-21d-16e-28f-16g-18h-21i-21j-27k-13l-17m-18n-19
disposable cards	e-12h-12j-14
dispositivo	e33
dispu*	b13g15
dispute	g19
disre*	i49
disregard	i49
disregard the	i49
disso*	a40g23h-20n15
dissolve	a27
dissolved	n16
dista*	e18
distance	e17
disti*	b16n24
disto	m20
distr*	g19i12l12o-18
dit bericht	m79
dit niet	m42
dit ticket	m25
dite	a13b44c21g13j23
ditem*	a25c24j53
ditemi	a25c24j53
dites	c17g86j48l23
dites moi	g13j25
ditta	c16f14j25
diven*	e19g24i20n22
diver*	b35f-14g-20k-40
diverso	b17
divid*	b27g56
divida	b34g44
divis*	b23
divor*	g121
divorce	g64
divorcio	g24
dix	e-29f-12g-18i84j-17
dix ans	i37
dix heures	k17
dix jours	i19
diz	i37j22m39n13
diz que	j20
dizem	f52
dizer	a17l16n-16
dni	j46
do antigo	b15
do cartao	e19j24
do celular	d-18
do cliente	b20g17k25
do contrato	c14
do fornecedor	e19
do ginasio	l22
do lado	e23
do not	m72
do numero	j13
do prazo	o16
do seguro	b16i23
do sistema	e24
do valor	d21
dobbi*	c26d-17
dobbiamo	c26d-17
doble	h18
doce	f19i18
doce meses	f23
doch	c45g66h19i117j86l36n36
doch nicht	c25i22n16
doch sicher	g13i19l22
docht*	f21n16o45
dochter	n16o45
docte*	h16
docteur	h16
docto*	h20i12j52l15
doctor	h25j42
doctors	i14
docum*	a-12b-17e-49f36h-31i85k-29m-12
document	e-17f68
documenti	h-15i43k-17
documento	j31
documentos	i20
documents	g16i33
dodic*	n-16
dodici	n-16
doe	e18i41l19m89n18
doen	c12d12g69i16k45l14n45
doen jullie	d21
doent*	h24
doente	h23
does not	n23
doesn*	b23c19d19h-12j-15m23n23
doesnt	b23c19d19h-12j-15m23n23
doet	a17i13l21n16
dog	c18g74h15i15k-22n-19
dog show	h-22k-18
dogs	h-24
dois	e21g50i12j14l20
dois dias	b22
dois je	c13g58h27l23
doit	b-18c22j-29l63m23
doit etre	l16
doit il	j-18
doive*	e33f39
doivent	e33f39
dolla*	b42d13o24
dollar	b42
dollars	d13o36
dolor	h-14
dolor de	h-15
domai*	j13o58
domain	j13m12
doman*	e12i23k26l-12n16o30
domanda	e17m18
domani	k27l-12n17o30
domic*	b22f23j99
domicile	j14
domicilio	f24j28
domin*	n-17
domingo	n-16
dominio	e14
domma*	f22g17k28
dommages	f23g18k29
don	g18n28
dona	j-16l-21
donat*	h21
donc	c29d17j17k17m29
donde vive	j-18
donde*	o71
donderdag	o71
done	a19b45g18n13
done by	b17
donne	f22g18h25m38
donne t	f22
donne*	c14f106g19h35i-16j35n-14
donnees	a12f134
donnees personnelles	f26
donner	h65
donnerstag	c22
donnez	g31
dono	a18j31l30
dont	a29b46c78f-30g21i74j-33l-25m33n25o-24
dont apply	i29m13
dont have	b-13c-30f-16
dont know	b-18e-20
dont need	l-21
dont recognize	b23e13
dont remember	b34
dont send	c19
dont ship	c31i20
dont understand	b15
dont use	a27
dont want	c22h21l27n22
dont worry	b-12k-23
door	a-27b-37c-29f28i-20j20k22l42m22n18o108
door de	c-16h49i20m18
door naar	l26
door ons	k25o52
door uw	f23k24n28
doorg*	d24j26
doors	f-15
doos	m-16
dopo	g32h157l-18m-15
dopo il	h54
dopo la	f24
doppelt so	b12
doppi*	c-19
doppio	c-21
dor	h-13
dordi*	b-22c-15e-16
dordine	b-22c-15e-16
dorig*	d16m13
dorigine	d16m13
dormi*	b32c17d25h106j22m17
dormir	h78m17
dort	n14
dos cuentas	a22
dos meus	d17f44
dos nossos	g-14
dosag*	h54
dosage	h28
dosaggio	h22
dosaggio di	h19
dose	h78
doses	h22
dosiert	h14
dosis	d-16h47
dossi*	d22i47j43k86l73o68
dossier	d22i47j43k86l73o68
dossier de	j31
dotto*	j52l17
dottor	j21l13
dottoressa	j27
dou	b48
doubl*	b22g-21h-31i-20j-18l-50m-20n-13
double	e15g-15h-29i-13j-15l-47m-16
doubled	b12
doubles	b12
dough	e-17
doule*	h58
doute	f14n22
douze	c24i40
dove	a-21d-28e-25f-22g-36i-35j-55k-55l-21m-16n-23
dove si	c-20e-29f-22j-17k-23
dovet*	d17
dovete	d17
dovev*	e22
dovre*	d17e50g25l20n23
dovrebbe	d12e20l20
down	a17d-27g61k36m-14n51o43
down the	g25n19
downl*	i15
download	i15
doy	d24g19h45
dozen	d24n-18
dpo	f55
dr	j43
draai*	f24i13l12o35
draaien	i23o31
draait	f23l14
draft	g26m81
drag	g19k18
dran	f24g23i53m17n24
drauf	a20b20e12h17
draw	a19l-12
drawe*	c-19e-21
drawer	c-19e-20
drawi*	b-13j-16
drawing	j-15
dream	c-22m29
drehe*	g22i24n23
drehen	g22i24n23
drehen uns	n23
drei	b30c17f20g-24i43j-15l33m-13
dreim*	e40
dreimal	e40
dress	i65
dress code	i49
drie	b25e30f-16g-17h-13i26j-21l-13m-28n-23
drie keer	b44
drill	n18
drill*	e20k18
drin	h18j13
drink	b21h94n47
dritt*	g29h12k25
dritten	h12k21n-22
drive	i14
drive*	c-12d-12e29f30g44h-17i-24j13m-27
driver	h-16i-22j12m-26o12
drivers	e17f20g46l13
drivi*	f-16
driving	f-16
droht	g59
droit	c25f123g144i38k18
droit a	f20i22
droit de	c28f35g42
droit*	e46f72g26k45m33
droits	e51f79g32k51m39
droits a	k18
drone	g77
drone over	g65
drop	c37j26m27
drop the	c21h19
dropp*	e16
dropped	e16
drops	f23h23
druck*	a-20b-31c-40d-25e-46g-44h-13j-48k-31l-25m-34n-27
druckdaten	i16
drucken	e-26j-15m-21n-25
drucker	g-15h-14k-20
druckerei	i20
druckt	f24h20
drukw*	f-21g-24
drukwerk	f-21g-24
drums	d17
drupp*	h-12n22
druppels	h-12
dsl	c27
du bist	m15
du chantier	k14
du client	e23j-24m14
du compte	j35
du contrat	c21f39
du groupe	j19
du lundi	i-18
du parking	l-16
du prix	d23
du tout	a21
duas	a14g-13h-15i-17j-12
duas vezes	c15
dubbe*	b17j-14o28
dubbel	c12d12
dubbele	b16o28
dubli*	k16
dublin	k16
due	b-26d-17f-40g-12i18j-15k-30m-32n-57
due anni	i13
due fattori	e27
due mesi	j25o31
due ore	h18
due to	c42
due volte	f14i-20
dueno	l54
dun	a-28f24n15
dun mois	f21
dune	b16e-21h12
dune heure	h17
dupli*	b79c-30
duplicado	c-26d14
duplicate	b24
duplicated	b45
dura	b-16c-12d-32f-27g-21h-37i-21j-30m-14n-13o-41
dura la	h-19
duran*	f59i40m14
durante	f59i40m14
durante la	i15
durch	f-24h32j-12k22l18m51o42
durch den	m45
durch die	l26
durch*	h22i13j25l26m21
durfe*	e37f22g69h14i49
durfen	e37f22g69h14i49
durfen sie	b16l-17
durfen wir	f21g63i63
durft*	i65k25
durfte	i65k25
durin*	g60h64k-18
during	g60h64k-18
during the	k-18
dus	a17c71d18i13k69l16m45n19o45
dutch	f17
dutil*	h19
duty	f19g22i14
duurt	n30
dwang*	k53
e agora	e23
e ainda	e19n19
e ancora	b-27f-28i-32
e andato	b22j19
e arrivata	b-15g17
e arrivato	f-25g-13
e basta	g14m30
e com	d22e17j20
e compatibile	h17
e eu	e45
e fatto	g36
e finita	e19i20
e gia	b-25c16f-12h-21i-23
e grave	g23
e ja	n22
e legal	f25
e m	d52
e mail	e32f38j33n-12
e mails	f22k33
e mais	m14
e meio	n-14
e melhor	c-19f-12
e n	d37
e nao	c27i20m14
e ne	k42
e no	b12
e non	a23b46e13k15
e obbligatorio	f-15
e partito	c23h23
e permitido	f20g17
e piu	b16e12n21
e possibile	e19
e possivel	c-28h13
e quanto	j-13
e r	d37k49
e rimasto	b15e40
e rotto	c23e37n-21
e saltato	c20d24
e scaduto	i37
e scrivi	m19
e senza	b17f18
e sparito	e26g23k20
e stata	j15m19
e stato	b21e12
e tornato	l13
e tutto	b-17j12m31o24
e voces	b19d22n46
e voi	n29
e4	o-12
each	a-12b-16c-28e-18f-17h19i-20j-22m-16n-32
each of	j22
each other	j-29l13n-15
earli*	b17m26
earlier	b18m26
early	c35g17i56
early bird	i44
earth	n50
easil*	h21
easily	h21
easte*	n13
easter	n13
easy	k18
eatin*	d12h36
eating	d12h36
eau	c14
eben	k32l33o50
ebene	l34
eccez*	n-12
ecco	m15
echan*	d15i-12k20
echange	d23m13
echanges	j16k25
echar*	c50g15
echo	g31h22n23
echt	n146
eclai*	g12
ecole	j16
econo*	f13k49
ecrir*	l24
ecrire	l24
ecris	a17m18
ecrit	f35g28j22l14
edad	h33j56n-13
edifi*	l15
edificio	l15
edit	g-17
editi*	c14f-19
edition	c14f-17
edito*	b-20c-19d-12f-34g-29h-40i-48j-25k-14m-44n-16
editor	b-19c-18e-26f-33g-29h-39i-47j-24k-13m-42n-15
een	a-91c-118d-103e-78f-19g17h-22i15j-100k30l-52m-50o-25
een account	a14
een ander	c16e63f12
een andere	i14
een collega	l-12
een dag	l-13
een extra	b18o-17
een foto	f-19i-20
een gast	c-14
een keer	i18n-12
een klant	a-25d-22g25
een kopie	f17
een leerling	f45
een lid	h25
een maand	d13i18
een medewerker	j-15
een melding	e21l-12
een nieuw	i16
een nieuwe	e-35
een rechter	k32
een uur	c-20l24
een week	k17
een zaak	g24k25
eens	b48e19i23j60k45
eerde*	c-17j19m14
eerder	c-17j19
eerst	g-15
eerst*	o-23
eerste	o-23
efeit*	c13h30
efeito	h24
effac*	a44e18
efface	m13
effacez	a35e20
effec*	a18h50o35
effect	h43o24
effective	a16h21
effects	h-14
effet*	b24
egal	k25m17
egare	e25
eh	a18c22e12i21
ehrli*	g25i17n33
eigen	b-22c-13e-17f-53g-33h-21j-25k-15n-14
eigen*	a-44b-13f151g-18h-15i23j26k30l88n24
eigenaar	e24m21
eigene	e-22
eigenes	a-26
eigenlijk	j22l21
eigentlich	d21f63i44j21l49n41
eight	e-27j-13l-20m-14
ein auge	i38
ein bisschen	i16
ein foto	a-27d21
ein gast	f21h23
ein konto	j20
ein neues	e44
eind	a25c24o44
einde	m15
einde van	m13
eindi*	c44
eine ausnahme	i27
eine etage	l14
eine frage	l-20
eine klausel	f25g37
eine kopie	i21j44
eine neue	e-12k-18
eine reparatur	b17
eine vorlage	c-16g14
eines	b18g12l25
einfa*	e19f18g13h13i18k23
einfach	f20g15h15k24m22
einga*	a19
eingang	a21
einge*	d40h18j20k17
eingereicht	k18
einka*	f15k-17l24m-23
einkauf	e13f19k-15
einlo*	e24
einma*	a36b-20i104
einmal	a37h13n13
einmalig	b-22i106
einri*	i40o53
eins	a22d22l19n-15
einsc*	f-17k23
einschatzung	f-16
einse*	h22
einspruch	g16
einst*	e17
einstellen	e22h20
eintr*	d62m25
eintragen	m26
einze*	b15
einzu*	k23
eis	b18m17
eisen	h14k13
eithe*	f12
either	f12
ejecu*	k18m24
ejemp*	m12
ejemplo	m14
el abono	b20d27
el acceso	a13e42
el acuerdo	f17
el administrador	j21
el almacen	c24
el anticipo	i23
el asunto	l24
el autobus	c16
el aviso	c-19f-15
el ayuntamiento	g30
el boton	a-27
el cable	c-18k-18n-22
el calendario	c18i-14
el cambio	b23i24
el cargo	b27
el caso	m19
el certificado	f20g20i36
el cierre	a23
el cliente	e-14
el cobro	b32o21
el coche	g20j14
el codigo	e49j17
el colchon	d16
el contacto	l18
el contrato	c13
el correo	g25j16n-25o19
el curso	a12g-12
el departamento	m22
el descuento	b24i18
el dia	d23o42
el dinero	d63
el director	l20
el dni	j22
el domicilio	j23
el domingo	g14n-17
el dueno	l54
el enlace	e-18
el envio	c31i15j17
el equipo	i-13
el escaparate	g19
el expediente	j31
el extracto	b42d17
el favor	d24i25
el filtro	m-20n-19
el folleto	l-20o14
el formulario	g-13
el grupo	i12
el horno	n-21
el hotel	f14
el iban	b-15e14j14
el importe	d27
el informe	e-22
el iva	b23
el jefe	l56
el jueves	f-18j12
el libro	b-15
el listado	c-18j45
el martes	k17o27
el minimo	i17
el mismo	b46n31
el modo	m-16
el montaje	n-13
el motor	g17
el movil	c24j73
el nombre	a-26d-16
el numero	j17o21
el otro	g20j15
el pago	b14d23i29o-33
el panel	d-14
el papel	f22
el paquete	n-17
el pedido	c13l-23o18
el piso	g46
el plan	e-19
el portal	j20n14
el precio	b44i66
el presupuesto	b21f14
el programa	e-19l-17
el proximo	o36
el recargo	i43
el recibo	b39
el reembolso	d28o14
el repartidor	e21n20
el responsable	l31
el router	n24
el saldo	a24j20
el servicio	c21d16
el sistema	j13
el software	g-12
el suyo	l22
el taller	b17e-22l-20
el telefono	e14
el texto	f17m14
el ticket	b42i28
el tratamiento	d21h21
el trato	c26i-18n36
el ultimo	b15c22e-16k21
el usuario	j17
el viernes	n21o44
el vuelo	f22
ela	a25j36
ele	e12g34j36
elect*	e41f20g-35h53i-37k-14l-13n-12
electricity	b20j25o38
electrique	i-20
electroestimulador	h41
electronica	e27
elegi*	c-17
elegir	c-17
elekt*	f55h12
eles	c-12m20
eletr*	h13
eletrica	h15
elett*	k12
eleva*	k35
eleve	j18
eleve*	g-18
eleven	i14j15k17
eleves	g-15k-26
elf	n17
elimi*	a78o50
eliminare	a21
eliminate	a29
eliminen	a-18
elkaa*	b20k20n19
elkaar	b20k20n19
elke	b42m57
ella	j62
elle etre	g-21
elle une	l-21
elles	b-18c-14d-31e-15f61g-29i-26j-24k-40l-15n-23
else	c59d17e28i14j61
else has	j39
else to	n17
elsew*	a21c20i22
elsewhere	a21c20i22
elter*	e19j34
eltern	j34
em	b-12c-24d-78e-27f-19g-61h-26i-21j-20k-23l-46m-43n-33o-20
em dois	e21
em maio	n21
em marco	i23k-14
em nome	a38j13
em que	b-16d-31f29h-14i-14j35m-12
em vez	b22
email	a22c17e62i21j123k48n19o39
email address	j12o46
email*	g19k32
emails	g19k32
embal*	n-16
embar*	g74h15j16
embarazada	h14j18
embor*	i43
embora	i43
emerg*	b13m19
emergency	b14
emett*	k22
empfe*	g68
empfehlen	g68
empfehlen sie	g52
empie*	g18l-22
empieza	l-22
empil*	k-12
emple*	e-12g90j63n18
empleada	g23j21
empleado	g24j17
empleados	e-17g35j16n20
emplo*	c-16e35g167j134m38
employe	e15j20
employee	e25g65h22j86m45
employee who	m39
employer	g66
empre*	a52b20c27e17f32g75j38k24l20m13n37o-17
empresa	a27b24c31e22f36g75j21k26l48m18n45o-17
empresa y	m12o-25
empty	b-24f-12g-17h-12i-19j-17n37
en alle	a49
en alles	a18
en avez	i-17
en bas	f20j-19m12
en bevestig	m60
en caja	b41
en cas	f54h45
en catalan	k-17
en charge	l21o25
en conge	e14j16m20
en cuenta	a-16
en demeure	k-18
en esa	o-43
en ga	m26
en geef	e23m39
en gris	c-22
en hoeveel	h67
en ik	k38
en ingles	n-13
en juin	a16b20c23i18
en justice	k45
en keur	m20
en laat	l-20m16
en ligne	g-24l21
en mai	d12n21
en mars	b12
en met	j15
en mij	m17
en mijn	d18
en mode	m30
en niemand	b12n22
en nu	b22e29h50
en otro	c22h16
en panne	n37
en plus	b23n18
en retard	i32
en rojo	c-21
en tant	m38
en vert	n-16
en vuestra	a17e17g-18
en vuestro	j-17n-12
en wil	a18
encai*	b50d36
encaisse	b22d36
encan*	a-20f-13g-14h-13j-16
encar*	c31f23l58
encargado	l13
encargo	c29
encargo de	c26
encer*	a107
encerramento	a16
encerrar	a43
encerrar a	a24
encerrem	a20
encie*	m-17
enciende	m-16
encim*	i15l22n26
encima	i15l22n26
encima de	l17
encom*	b-13c49e-14g-15h-14i-17j-18l-12n-14
encomenda	c50
encon*	e-23k36m-25
encontramos	e-13
encontre	k13
encor*	d45e54f26h-16i39j-16k29n48
encore	d45e54f26h-16i39j-16k29n48
encore des	c15
encore un	f23n18
encore une	n35
encue*	a36e17
encuentro	a36e20
end	a15c101f24i-21j-18n53
end of	c22n14
ende	f19k27m12n46
ended	c48e22i44
ended on	e21
ender*	j22l18
endereco	j23l19
endereco da	j24
endet	c74i17
endgu*	a30
endin*	a21c24j21
ending	a21c24j21
ending in	j22
endre*	j18
ends	a14d21k24o26
ends on	k25o37
ene	i17
ene keer	i18
energ*	a36c13h41k18
energie	j12
energy	a17h38
enero	b27i22
enfadado	n-33
enfan*	f28h30k-31n36
enfant	b19f39h42n20
enfant de	h23n22
enfants	g16k-30n12
enfer*	e25h48j47
enfin	l21n22
enfor*	k62
enforce	k25
engag*	c14f90k25
engage	c14f41
engan*	n23
engel*	c20
engels	c20
engin*	c24f20k18l24
engineer	c22f24
engineers	k20
engra*	f-15g-24h-17i-15j-18n-12
engrave	g-20
enkel	f-18
enlac*	e-16
enlace	e-16
enlev*	o101
enorm*	c23n16
enorme	c24n17
enoug*	c-14d-13e-18g45k-12l-12m-21n-31
enough	c-14d-13e-18g45k-12l-12m-21n-31
enough for	g-16i23l13
enough to	g65
enqua*	k23
enquanto	k23
enreg*	d-20j59
enregistre	j33
enrol*	i12n31
ensen*	a-25j18
ensui*	g22m13
ensuite	g22m13
entao	k12l13
enten*	b-16k75n17
enter	b-13e23j-14m17
enter*	a32e26g13h19j14n22o34
entered	o37
entering	e12
entering my	e12
entfa*	a26i22o53
entfe*	a78
entfernen	a58
entge*	m15
entha*	b41m13
enthalt	b46m16
entid*	k29
entie*	n47
entiendo	n40
entir*	a30b18
entirely	a30
entla*	g25
entor*	h30
entorse	h30
entra	m26
entra*	a13b-19e100f-24g22i99j15k-22l-16m-29n-44o-15
entrada	e-39g-14m-13
entradas	c22n-15
entrambi	i18
entrance	g14
entrar	a21e60g34h19i34j20
entrar en	g13
entrare	e74i64
entre	b32c-34d-30i-21k12l-27m30
entre le	b21
entre nos	b20l-14
entre nous	k23
entre*	a-22e19g-12h-44i24j-12k19l-23n-18
entrega	b-17e-17g-17h-16l-13m-14o39
entregam	k20
entregar	d21
entregue	b27
entrepot	o-48
entreprise	g31
entrer	e62
entro	c14e35f42j43k35
entro*	j50
entrou	j50
entrou no	j50
entsc*	c23f24g22k24l77
entscheiden	k24l29
entschieden	c24f26
entsp*	e26f48
entwicklermodus	m-15
entwu*	m22
entzi*	e29
entziehen	e29
entziehen sie	e26
envel*	k20o39
envelope	k22o39
envia	e21m19
envia*	b-34d33f-12g-18j44k27n-25o32
enviamos	b-23
envian	i16
enviar	k32
envie*	i19j33
enviem	j28
envio	b16c52f-17j12
envio*	c16o48
envios	o48
envir*	k49m15
envis*	g22k12
envoi*	j15
envoie	j15
envol*	l15n22
envoy*	b-16c-22d-12e-24h-14m28
envoyer	c-15e-17
envoyez	i17m16
envoyez moi	a20
epile*	h146
epilepsie	h13
eppur*	b41e18i15
eppure	b41e18i15
equip*	a-17c-16f-19g-27i-27j-36l-39m-24n-14
equipaje	b20
equipo	e12i-16l-13n-15
equipos	k25
equiv*	b40e24
er dan	f23m-12
er een	a13c-27f18g-15h-21i-13j-13k-14m-17n-49o13
er geen	i22
er helemaal	n33
er iemand	e15l31
er komt	c15i16n20
er maar	c21l46
er niet	a17
er nog	i-14
er ook	b-16
er wordt	b37
era	a-12b132e12f-12g-28h-24i-19j16k-37m-23n-54
era gratis	b35
eraf	a15e32o-42
eran	m16
erase	a22
erase my	a20
erase*	a28o51
erased	a28o51
erava*	b38
eravamo	b38
erbij	b12o15
eres	m48
erfol*	a20f24
erfolgt	a20f24
erg	b16h17
ergeb*	n21
ergebnis	n21
erhal*	b13d-13
erhalten	b14d-12
erin	e81o26
erlas*	i51
erlassen	i39
erlau*	f99g20h19i47m38
erlaubt	f38g20h19i18m14
erleb*	c21
erled*	a27m14
erledigt	a14m14
erneu*	b18n12
ernst*	f13h47i13n22
errad*	e51n23
errada	n20
errado	e37
errei*	j61l32
erreiche	j61l32
erreiche ich	j61
erreu*	b16d22n44
erreur	b16d22n44
erron*	b13
error	c-21n13o-29
error*	n33
ersat*	d27e24
ersatz	d40
ersch*	g14m-18
erscheint	g17m-17
erset*	f-18m21o49
ersetzen	f-18
ersetzt	o43
erst	b20f49h18i87
ersta*	d181
erstatten	d55
erstattet	d54
erstattung	d54
erste	m19
erste*	d-25n-28
ersten	n-26
ersuc*	a13
ersuchen	a13
eruit	h22
ervan	e21n28
erwar*	l60
erwarte	l26
erwarten	l29
es geht	l20
es legal	g43
es mejor	g19
es nicht	c12l32
es normal	h-12
es seguro	h42
esa	k22
esas	k16n23
esaur*	m-21n20
esaurito	n22
escal*	b-21c-16d-14e-27h-24i-31j-29k-13l67n-28
escalader	m21
escalate	l-39
escalated	l29
escalera	g20
escaparate	g18
esce	a21
esclu*	g21
escol*	g-19h-14j27k-22o17
escola	j42k-20o33
escolher	a-13
escre*	g42j49m33n47
escreve	m38
escrever	g20j20n13
escri*	h-15m27n16
escrito	f19j13
escro*	f23
escur*	k-20
escuro	k-20
ese	b94j61l18
esegu*	m39
esegui	m39
eserc*	f16
esist*	a17l26n17
esiste	l27n18
esito	m17
eskal*	l-26
eskalieren	l-40
eso	b22f26g24k24l22
espac*	a85e52
espace	a90e40
espacio	e15
espan*	f14k25
espec*	b-38f15k24
especial	b-38f15
esper*	b-26d24e-13i15n71
espera	n-18
esperaba	n21
esperando	n23
esperar	g12
espero	h21n35
espero que	n21
espor*	e19m16
esporta	m17
espos*	j24k30
esposa	j26
espre*	e19j19
esque*	g-12m44n-22o31
esquecam	c22
esquece	m36
esquerda	c-28n-12
essa	a19b50e23f15k26n21
esse	b54h24n38
essen*	f20h47
esser*	a50d33i16l21m17
essere	a50d33i16l21m17
est arrive	k13
est bien	b-21
est mort	e21
est parti	a16b-20e20g18j14
est partie	c19o-48
est passe	b16
est sa	h-13
est une	n27
esta bien	n32
esta conversacion	m31
esta em	a21n-21
esta manana	l-16
esta mensagem	m29
esta semana	k16l16m-21
esta vez	i116
estab*	b36e13g17n-18
estaba	b40e15g20
estad*	d26k18
estado	d27k19
estaf*	n23
estag*	e27l22
estagiario	e27l22
estam*	d-28f-13k12n37
estamos	d-27f-12k13n40
estamos a	d-23
estamos hartos	n-14
estan	f13i18n-15
estan*	g12l-21
estando	g24
estante	l-18
estao	b25j13o16
estao a	b34
estar	c25
estas	h27k20m42
estav*	e13l12
estava	e13l12
este caso	m29
este correo	m55
este mensaje	k17m22
este pedido	i15
este ticket	m36
estim*	f-23
estimados	f-21
estimados senores	f-21
estimate	g22
estin*	c23
estiv*	n-19
esto	b18g19h21k61l101m12n119
esto lo	l26
esto no	b18n22
esto ya	k20
estor*	d27m19
estorno	d12m19
estos	a16
estou	d17g14h39n36
estou a	d17g20
estoy	c22e16g44n58
estra*	g26
estre*	a-12
estud*	i63
estup*	l-21
estupendo	l-21
estuv*	b24n-12
estuvo	b20n-12
et comment	g34j18
et ladresse	j66
et son	l18
et toujours	n20
etage	j22l12
etaie*	d24
etaient	d24
etait	b66d46f19i31j48n17
ete	b81c13e121m33o59
eten	h28n22
etes	f27i-22l17m18n12
etes vous	f24
etike*	j-15
etiqu*	c-13d-15e-17f-26g-20h-18i14j-21k-13l-13m-41
etiqueta	b13i28
etiquetas	m-25
etre	a38b-12e17j53n61
etre en	f14
etudi*	i34
etudiant	i38
etwas	c14f47g-15h32i22l30
eu	a-12b36e104f53g79i42j-14k17m35
eu lieu	d18m12
eu nao	g15
euch	a70b20d32f72i39j81k110l74n36
euer	h15n-37
eure	b15f16n47
eure app	n44
eurem	c18
euren	h81
eurer	a54b17j21
euro	b290d211e-13f-12i-24j-16k19m-20o-51
euro e	k22
euro per	b18
europ*	c-13f147j-12
europea	f58
europeo	f19
euros	b304d275e-20g32i17k35m-23o-52
euros au	b13
euros de	b39i21o42
euros en	d14
euros na	b12
euros por	d14
euros que	d36
even	b32c-19d17g33i73j15k-12l27n72
even if	g18i49
even though	h23i37
eveni*	c13g-12i-16j-15m-13o-27
evening	c14i-15j-12m-12o-27
event*	c21
evento	c21
ever	a62b12j15n53
every	d-26k60l17m40n210o38
every day	k18
every single	n14
every*	a25c-19e25f-20m59
everybody	b16
everyone	i20
everything	a31b-15e32h13m57n18
everything above	m33
everything i	e27m19
everythings	f-20o34
evide*	g15k23n48
evidence	g15k23
evita*	g13h15i26m18
evitare	h12m18
ex	e92g233j224
ex partner	g27
exact*	f41h-15n22
exactly	f15n23
exam	i24j19l22
exame	i25
exame*	i20
examen	i20
examp*	a32
example	a32
excee*	b17
excel	b-12e-12f-12g-19h-69i-15j-18n-13
excel*	n-22
excep*	b-28c-20f-12g-22h-20i18j-14m-16n-14
exception	b-15i-28
exceptionnel	i18
exceptionnellement	i37
excha*	a-30b-54c-39d-37e-47f-22g-49h-51i-17j-55l-23m-38n-54o-52
exchange	a-24b-45c-31d-30e-37f-13g-39h-41i-28j-45l-15m-30n-45
exchange rate	b-12i-17j-12n-14
exchanged	o-25
exchanges	o-16
exclu*	a23f87g25
excursion	c-26
excus*	n112o16
excuses	n81o16
execu*	k24l122m101
execute	m75
executive	l122
exemp*	b14i19l12
exerc*	f27h21
exercise	h19
exhib*	k23
exige	l20
exige*	g23i23
exigi*	f44k53
exigir	f13
exigiremos	k22
exijo	g24
exist	a13
exist*	a82b-21c-15d-14e-14f17h-30j-32k-14l-24n-19
existe	a-16b-13f27h-21j-25k-12l-18n-13
existe t	f-14g-15h-12j-18l-13n-22
exit	a16
exone*	i46
expec*	b-35c-14i-17k16n30o-26
expect	d19k24
expect a	k30
expect my	d18
expected	b-20d-29n43o-19
expecting	h24
exped*	j29k25
expediente	j31k26
exper*	g17h47k46
experience	g18h25
experimental	b13
expert	k50
expir*	b-20c13e23f17g14i106o66
expire	e15i26o23
expired	f23i52o31
expires	e14g21
expiry	c26j22
expla*	b36d-23k43l15m-17n67
explain	b23k18l30n14
explain the	b33
explain your	n22
explained	b13l-13n21
explaining	k25
expli*	a-31b78c-13f-20g-24h-13i-15j-13k15l38m-26n-21
explicar	k22
explique	a-24
expor*	b-24c-18d-16f-21g-38h-30j-13k-16l-21n-27
export	a-21g-16n-12
export the	j24
expos*	c12g-19
expre*	a-23c-13e-19g-13h-12j-16o66
express	a-22b-20e-18i-15j-13o23
exten*	b-17g-18h-20i48m-15n-18
extend	e15i44
extend my	i29
extend the	i14
extended	c12
extension	j12l14
exter*	c15
extin*	a15b-25
extra	b28c-16d-18f-23h-20i90j-27k-14l-15m-15n-18o-17
extra charge	b-52
extra cost	i28
extra*	b115d15e59g29i40
extracto	b40d16
extrajudicial	g14
extras	b17g15i19
extrato	b30
extre*	n55
ey	n27
eye	h46i70l20
eyes	g23h44
fa	c65e33f29h66k-41l17
fa il	f13g-25k-38l21
fabbr*	o51
fabri*	b-14e-14g-23h-15i-20j-22m-21n-14o-48
fabricante	f-18o-31
facci*	c65e30g72h48i-13k48n-35o31
faccia	h13i-18
facciamo	c21d18g38h19n-16o38
faccio	c45d-16e18g38k52
faccio a	c19e14g15
face	g43h21n27
face a	g45n19
faceb*	g60
facebook	g60
facha*	o48
facil*	j48
facin*	k20
facing	k20
faco	g30
facon	g28i14
facte*	f12
facto*	e25k23n23
factor	e26
factu*	a-18b269c-28d-22f17g-16h-39i39j-28l-39m-32n-42
factura	b50i29k20o-36
factura de	i20
facturacion	i19
facturado	b29
facturan	b36
facturas	b-33n-12
facture	b-17f-15h-12j-14l-29o24
facture est	b-28
facture la	b12
facturee	b52
facturen	b-16e22
factures	b-15
facturez	b18
factuur	b57f52g16
fahre	h18
fahre*	g28h-14i-14j38n-20
fahrer	g32n-16
fahrers	j29
fahrr*	c-21
fahrt	c17j16
fai	m35
faile*	d24n14
failed	d24n14
faill*	b21f22
fails	e18k23
failu*	k22
failure	k22
fair	c27d23g-39i16j-15k-31m-12
faire	a57b-15d18e33g166h91i26m13n13
faire le	d23
faire pour	c13d-19i-22
faire une	a21
fais	c20e17g17h22m41
fait	a29e27f-17g-29h32j-20k-13l-12m-18n17
faite*	a24c40d29i17l70
faites	a24c40d29i17l70
faites le	a12d21
faites moi	d14k17
fake	d23e20
fakto*	e50
faktor	e50
fala	j23k19
falar	g12l54n16
falar com	l24
falei	l13
falei com	l13
falha	n16
fall	f20g46i51k27l41o50
falle*	f24i17
fallen	f24i17
falli*	f23g45k23
falls	a22c67d21f24g13l23m45
fallt	c30f30i24n60
falsa	k26
falsc*	b75d25g16l19n40
falsch	b20d24f13
falsche	g20l22n14
falschen	b46n23
false	b23m50
falso	e29g23m19
falta	a14b22d-68e-15h26i-19k19l-16n-36
falta de	n24
falta que	a20m19
falta*	d20i31
faltan	d22i16
falto*	j22
faltou	j22
famig*	g16
famiglia	g16
famil*	c32i17j104
familie	j100
famille	c20
family	i25j15
fammi	m21
fan	n-23
fanno	h21
fanta*	b31n56
far	b-13g62n-43
farbe	d13g-13n-19
fare	d28g31i48j29
fare causa	k-13
farem*	c23k26
faremo	c23k26
fares*	g49i47m12
fareste	g49i47
farin*	l-21
farm	c15g20
farma*	g12h36j30
farmacia	g12j12
farmaco	h18
fasci*	h16m16n20
fast	d-25e-12i13m-21n-20
faste*	h22m18n21
faster	m18n21
fasti*	h66
fate	a64b-14c29f-17g-20h-20i40j-16n44
fate anche	i-13
fate finta	i13k27
fate il	a22k-22
fatem*	a12c25j25l13
fatemi	a12c25j25l12
fathe*	j73
father	j73
fatto	b14c22f17g86j28k24
fatto il	j18
fatto*	e46
fattori	e27
fattu*	b101d-14e-19g-13i-50j-20
fattura	b56j-13
fattura di	b-22
fattura e	b-22
fatturato	b36
fatur*	b119c-13i-13j-20o23
fatura	b87o23
faturas	e17
faudr*	b18d19f21
faudra	b23
faudrait	d19f21
fault	g24
fault*	d66
faulty	d66
faut	b-22d-13e-14f-14g33k-15l35m-21n47
faut il	b-18c-19d-13e-16f-36g14i-26j-37k-12l-23m-15
faut le	a23j15l26
faut un	g19i16l35
faute	f18
faute*	l-21
fauteuil	l-19
faux	e34k-23
faveu*	d20i-24
faveur	d20i-24
favor	a26b40c58d62e46g26h-13i109l47
favor de	d29g13i23
favor o	b23
favor*	h16i48m12n-17
favore	h16i48n-17
favou*	i46
favour	b14i55
fax	b21f26n21
faz	g-17i39
faz favor	c18
faz se	d-16
fazem	g-17i-19
fazer	c16h16j20k-20
fazer uma	j27
featu*	d-23i16m-12
feature	d-23m-12
febre	h47
febre*	i16
febrero	i16
febru*	b36d25k22
februari	n14
february	b34d22k22n-12
fecha	a-27g-17i58m-16
fecha de	f20i23
fecha*	a39c17f-25
fechamos	c23
fechar	a26
fee	b116d20f-16g-13i143m-22o37
fee be	i19
fee for	b16i17
fee is	i23
fee of	o-22
fee on	b27
feed	c17l19
feel	h41n25o-62
feeli*	a21e23g18h17
feeling	e24g20h18
fees	d22g24l22o36
feest	n17
feest*	c52g15i-18
feet	c25h18
fehle*	a13i67n46o42
fehlen	i20n23
fehler	a16o38
fehlt	b48d79g-18k-27l18
fehlt noch	d35
feier	c24j13
feita	f29
feld	g-13i-14j-12l-23
felic*	i-19j15n44
felix	o-23
fell	c35e81k24
femme	g26j67
fence	g22
fendu	k18
fenst*	b17
fenster	b19
fera	c19l20
feria	c17d-17
feria*	e16
ferias	e23g19
ferie	d17j12
ferie*	c24g18h41k-17
feriez	g20h44k-16
feriez vous	k-16
ferma	l14n18
ferma*	i20
ferme	a-31d-17e-42
ferme*	a37h19
fermer	a28
fermo	f23
ferra*	h-27j16o35
ferramenta	h-25o35
ferre*	j18
ferro	h25
ferry	c26d15
ferti*	h-24k23
fertig	k24
fest	d22e18
festa	i-26n-17
festi*	c14i-19k-20
festival	c17k-17
fetch	l22
fever	h-16
fever*	n21
fevereiro	n21
ff	c15d22j28l37m19
fianz*	d15g66i45o13
fianza	d15g66i45o13
fibre	j17
fica	b-17e-32f-24g-16h-21i-20j-31l-12n-35o71
fica a	o24
ficam*	c22f24
ficamos	c22f24
ficar	a33b-19c24i24
ficar com	a25i16
ficar*	d55
ficaram	d55
ficha	c-30g-18h-31j25n-18
ficha de	f14j-19
ficha*	e20
fiche	j13
fiche*	j15
fichi*	f15j16
fichier	f16j18
fico	c21g38i24n31
ficou	b-12e15i-17l-13m-13n-24
fidel*	i18
fidelite	i24
field	b-13c-15d-15e-17f-19g13h-20i-19j-25k-12l-35n-13
fiera	f19
fiest*	g-14n-13
fiesta	g-14n-13
fiets	k16
fifte*	g49i24
fifteen	g49i24
fifth	k-21
fifty	h-23o49
fight	g63
fight it	g63
figli*	a12c21g41h28i29j35
figlia	a14h24j28
figlio	c21g40i29
figur*	b98f-28j40
figura	b21j12
figure	b27f-27
figure sur	f-24j14
fija	b16c24
fijne	n13
fil	l45m13
fila	j21
file	a-12b-31c-44d-20e-25g-34h-20i-29j58l18m-20
file for	j22
file of	j43
filed	k56
files	b-28f41
files and	f24
filha	i40j26o24
filho	h15j26k-21
filia*	f12h-12j34l37
filiaal	l17
filiale	f12l15
fill	j15
fille	g20i12j77k-15
fille*	k43
filled	k43
filli*	o30
filling	o30
film	a-13b-14c-14d-13e-34f-21g24h-20i-24j-36k-13l-36m-31n-43
filme	e-14
fils	a14g21i36j46k16n15
filte*	a-14b-27c-19e-29f-22g-28h-30i-15j-24l-21m84n-54
filter	a-13b-26c-18e-28f-17g-25h-28i-38j-35l-19m12n-53
filters	i19m45
filtr*	b-20f-17g-26h-32i-26j-44l-20m14n-25
filtri	m13
filtro	b-13g-17h-12i-15j-36l-13m-47n-16
filtros	m31
filtros de	m19
fim	d-24
fim da	d-22
fim do	a-15
fin	c160
fin a	c31
fin du	c48
final	b47c28k14l17o-25
final no	c22n14
final*	c53l-15o41
finale	l-13o41
finalement	c54
finan*	j38k41m60
finance	m31
finanza	k28
find	c-21e-12f-16g-22h-26i-29l39n-17
find my	e28
find out	d19j19
find the	a-15e-14j-19l-12n-12
find your	j23
finde	a13d-27
finde*	a-12k23
finden	k22
fine	b-46c-13e-17f22h-12i38k31n-16o54
fine for	g-21
fine with	m19
fines	i24
fines*	e18
finestra	e20
finge*	e75h41
fingerprint	e34
fingers	h23
fini	a13c13e22i20
finir*	f21g31k13
finire	f21g31
finis*	c16f-14
finisce	c23
finished	i13
finit*	b15e56i20n32
finita	e41i20
finito	b15n24
fino	c14f14g-13h-18i56k19
fino a	c14f15g-13h-18i17
fino al	i35
fino allultimo	k17o13
finta	c16i14k27
finta di	c17i15
fique*	e34
fiquei	e35
fire	g33i40
firm	c19j20k48l31n40
firma	a20e47f52g19i24j35m63
firma*	b53c-25e-25f54g54i34k-16l37
firmado	b22m15
firmamos	b20i24
firmar	f17g30l13
firmare	g52
firmato	f-15g-20l23
firme	l34
firme*	a35e28g39n13
firmenkonto	a35
firmo	g17j20
firms	k24n24
firmw*	k17
firmware	k17
first level	l25
first line	l27
fisca*	f-16j32k25o-28
fiscal	j14k26o-28
fiscale	f-24
fisch*	h49
fish	k19
fissa	c27
fit	a-16b-33c-27e-30f-29g-34i-35j-32k-18l-26m-21n-28
fitne*	c45
fits	f-16g-14h-14i-13j-30n-18
fits the	j-19
fitte*	h21j17k14n18
fitted	h25
fitter	n21
fitters	j22k17
five	a-12c-23e-17g-12h-18i14j-17n70o39
five minutes	i19
fix	l21n35o46
fix it	l19n23
fixe	f16
fixed	b12c26o36
fiz	c21
fizer*	c-24
fizeram	c-24
flag	l19m91
flasc*	h19
flaschen	h19
flash*	h24
flat	b16c69g69j64n-13
flatm*	j74
flexi*	i100
flexible	i33
flieg*	c24j18
flies*	c13f17
fliesen	c13f17
fligh*	d13h12j14
flight	d17h14j14
flip	c-16
flood	i43
floor	a-15b-20c-16d-14f-13g-16h-19i-23j-20
floor plan	n18
flowe*	b-24c19f-27j17l-28
flowers	b-23c19f-25j21l-27
fly	e-16g33
flyer*	c15
flyers	c15
foam	c-25
fob	e23
fogli*	f17n16
foglio	f19
foi	b69c-13e82i26j55o17
foi a	j23
fois	b21e-30h12i61j-15l-13
fois la	n12
fois que	h18n-42
folde*	b-19c-18d-15e-19f-26g-27h-22i-25j-26k-17l-18m-19
folder	f-16g-12
foldi*	l-17
folding	l-17
folge*	m48
folheto	n-16
folks	n25
folle*	l-21n-12o14
folleto	l-21n-12o14
follo*	k39m92
follow	i14k41m32
follow the	m-24
following	m48
fonct*	i-26
fonctionne	i-25
font	a-12e-35g54h-12j-20n-25
fonta*	c14
food	h-20i17k20
foot	h20
foote*	d-22f-17g-20
footer	d-22f-17g-20
for closing	a-23
for each	g22
for free	g23
for good	a105c47d22
for kids	d-20
for late	b12f20i18
for letting	n12
for nothing	d21i20
for once	i87n22
for people	h24
for sending	b-14
for six	n15
for someone	h48i22
for something	b16n23
for ten	i18
for three	o16
for twelve	e-12
for verification	e13
for word	g25m12
fora	a19c12e16i34o25
fora da	i21
fora do	a21c14o22
forbi*	g64i12
force	e25f58h14
force*	g31
forde*	b32k65m19
forderung	b34k21m21
forem*	e19
forev*	a18n20
forever	a18n20
forfa*	b81
forfait	b82
forge*	c43e25i40k19o23
forget	a13c44e21i42o23
forget the	c23e21i20
forgo*	b24e63h19i92j51
forgot	e33h20i93j50
forgot my	e23j12
forgotten	b25
forgotten my	b23
forkl*	b13m-19
forklift	b16m-18
form	b-27c-23e-32f-34g-62h-54i79j-19l-37m-47
form for	k23
forma	g50i25
forma de	g27i16
forma*	a-26b-47c-22d-14e-42f-52g-102h-53i-21j-37k-25n-55
formalmente	k23l27
format	g-12j-14n-16
format legal	f-20
formation	d16g-15
formato	c-13f-22g-20i-12
forme*	g29
former	g29
formi*	h24n-14
formu*	a-20b-32c-24d-24e-25g-16j-69l-39m-21n-41
formulaire	i15j-21
formular	f12i14k17l-16
formulario	c-30f-12g-23i-16j-24n-22
formulario de	g-14k-23n-15
formule	c20h19
forne*	c47d-18e14
fornecedor	c16e17
fornecem	d-17
fornecimento	c29
forni*	a27c51f18g35k16
fornitore	a28c44f23g40k17
foro	a-21
forth	n45
forty	b13
forum	k20n-25
forwa*	j13n16
forward	j13n16
forward the	j20
forward to	n18
foto	a-35b-24c-20e-25f16g23i-47k-15l-27m-28
foto de	g18
foto del	g19
fotog*	f17h-14j-14l-12
fotografo	f18
fotos	f39i-16j-30k68n-24o20
fotos de	h23j-14o32
found	c13e41i-15k-24m-13n-22
found a	j28
found it	k-19n-13
found my	e22
found the	l-21
four	d-12g-16h-22k-12l-27m-17n-15
four hours	f18
fournisseur	n20
fous	i21m41
fout	b44d17e19
frach*	b26c22
frage	g25l-23
frage*	e-27f-12g23j-25
fragen	e-27f-12g23j-25
fragt	d18f43
fragt nach	f23
frais	b48c19d47i25o21
frame	g-20i-15k-24
frame*	c17
framework	c23
franc*	b19d44f30g12i68j14n32o36
franchement	b19i15
franchigia	d22i27
franchise	d22g16o40
franq*	g13i23j16
franquia	i23j16
frasc*	h-22
fratt*	g20h22n23
frau	e70h52j133k-38l19
fraud	e18k33
fraud*	e66g23k106
fraude	e21g23k24
fraudulent	e34
free	a-17b21c-34d-39e-22f19h-21i53j-22k-13n-19o68
free and	o25
free for	c21
free to	f18
freel*	j46
freelancer	j18
freez*	e-12g-20
freeze	i12
freezer	c19g-16
frega*	m14
frei	d13f-15m45
freig*	b38e111i15l65m62
freigabe	e40
freigeben	e50l41
freigegeben	b14l24
freight	b22
freis*	i22m13
freischalten	i22m13
freit*	o-21
freitag	o-16
fremd*	e24f13
frenc*	o-50
french	o-50
frent*	c-19g14j-12m15
frente	c-19g14j-12m15
frente a	g17
frequ*	d13
frere	g23j45
fresc*	h12
frete	f-17o-36
freun*	b16g13j43n14
frida*	a14c35f-22g-23i26j-14k-12o28
friday	a15c40f-21g-21i30j-12o28
fridg*	c-21g-18l17
fridge	c-22g-18l17
frien*	b-13i24
friend	j17m13
friends	i13
frigo	f20h-21j-18k21
frigo*	a-19c12k19
frigorifica	k21
frigorifico	a-18c12
frio	h14
frisc*	h44
frist	f24g14i50k32n-15o43
frist*	b23f26
fristgerecht	b24
froid	h43j-14
from empty	b-14
from july	c26
from someone	l13
from using	g14
front	k32l53
front desk	j18l20
front of	k39l15
frost	m-12
froze*	b15k22
frozen	b15k22
fruh	c-17e14
fruhe*	c19i37j52m12
fruher	c19i37
fruheren	j28m14
fruit	c30n-20
frust*	i-22
frustrated	n13
fue	b16d12e21g16i25j36n19
fue un	d-17e-20
fuel	b20
fuel card	e27
fuera	a15i91j47
fuera de	i74j51
fuhre	m37
fuhre*	l14
fuhren	l21
fuhru*	j-21l26
fui	b33c22g37
fuite	e20
full	c29e14f14j66m24n34o44
fun	h-25m-23n14
funci*	b-28f-17h-23i-26j-15k-26l-14m-16n-37
funciona	b-29c12g-19h-14i-15k-24m-14n-13
funct*	l-21
functions	m16
funda*	b13
funds	a-15c-12d-34e-12i-12j-13
funds come	d-16
funf	d33j15
funft*	h25
funften	h25
funfz*	d17
funny	h12n22
funzi*	a-12e-71f-12i-12j-16
funziona	e-68i-12j-15
fuori	b13f33i50
fur alle	e13
fur zwei	b25
furgo*	c21h-14i-13j34
furgone	e14f13j17
furgoneta	c25j15
furio*	n37
furious	n15
furs	b12e19
furth*	c34i12k38o71
further	c34i12k38o71
fusio*	a47
fusion	a20
futur*	j53
future	j16
g	d29
ga	k39l15m57n22
gaan	c17f42g13i24k77n18
gaat	j-14k101l15
gaat het	k20
gab	e23n-17
gafas	h24
gagne	j25
game	b-21c-14d-16e-18f-29g-27h-20i-32j-18k-30l-18n-29
game is	k-17
ganas	l24n27
ganas de	l24n29
gang	d24o31
gano	g21k24
ganz	a17c16g20i33l22n31
ganze	d44l22n45
ganze*	j25m19
ganzen	j25m19
gar	b13k-17l15
gar nicht	k-17l15
gara	n-16
garag*	b31c13d18e14f17
garage	b31c14d19e16f19
garan*	b21c-15e-18f243g-22h-19i84l-12m-16n-16
garante	k24
garantia	f37i49j12
garantie	b38f118o-13
garanzia	f-21i27
garanzia e	f-25
garde	b17g45i15m50
garde fous	m41
garde*	b-18d31e-16f37g-13h39i18j-17l-13m-20
garden	e-12i-28m-15n-12
garder	a13d49f33h66i32n22
gardez	c27i19
gare	e21
garra*	f-21
garrafas	f-17
gas	b25c19k18
gaske*	b16n-17
gasket	n-17
gast	c-37f42g48h18j50
gasta	b23j39
gasta*	c18
gaste	b-12c-41n-25
gaste*	b-17d-14h-12
gasten	b-16d-26g-17
gasto*	b25o12
gastos	b25o12
gastos de	b24
gate	e20h-15i27j-17l-27m33
gato	h41
gatto	c23
gave	b68c18e27h21j75k46n22
gave me	b68n20
gave you	k18
gbp	b-17c-12e-27f-14g-18h-13i-16j-16n-14
gdpr	f15
geach*	e13
geachte	e13
geand*	e-32o-52
geandert	e-32o-52
geann*	c23
geannuleerd	c23
gearb*	b37n44
gebe	i19
gebe ich	i19
gebel*	k21n17
gebeld	k21n17
geben	c19h15i41j98l39m21n-23
geben sie	i23j43l35
gebet*	n25
gebeten	n25
gebeu*	a-22c-18f20
gebeurt	a-27c-18f20
geboo*	j26
geboortedatum	j26
gebra*	b18f30k49
gebrauch	k19
gebre*	k27n25
gebreke	k27
gebru*	a53b-34f64h22n-13
gebruik	f53
gebruik van	f39
gebruiken	b-28g17h26
gebruiker	a28
gebruikers	a16
gebruikt	j20
gebt	f23
gebuc*	b21j14
gebucht	b22j16
gebuh*	b17
gebur*	j28
geburtsdatum	j28
gedaa*	d14o46
gedaan	d14o46
gedac*	d14m21
gedacht	d14
gedoe	g23
gedru*	c20k-16
gedruckt	c21k-15
gedul*	n125
geduld	n76
geef	c13d23e15h16i13j86l79m79
geef de	c16j20m30
geef ik	e-17h15
geef me	e23l33m23
geef mij	d21i18l21m12
geeft	d23h50m-12
geen	a99b69c33d60f-47g-14i29l-21m70n106o-30
gefac*	b34
gefah*	b21h32
gefahrlich	h32
gefal*	a16d-19e41i17
gefallen	a23d-16e50
gefra*	d19g14
gefragt	d19g14
gefun*	n-34
gefunden	n-34
gegen	g157h125k134
gegen den	g54h24k24
gegen die	g38
gegen ihre	i15
gegen sie	k71
gegen*	b51d21g12
gegev*	d20e23f82g13
gegeven	d21
gegevens	e23f29g13
gehac*	e46
gehackt	e46
gehal*	e21l21n21o45
gehe	a23e19
gehei*	e21f79g17j15m41
geheime	e18m31
gehen	g18h43o-38
gehol*	n-27
gehor*	f31j16k23l78
gehort	j16k23l78
geht	b-21c-15d-16f25g42h36i70j23l34o41
geht das	f29h23
geht es	j16
geht um	i14l23
geinc*	b31
geincasseerd	b31
gek	n-17
gekau*	c20j23
gekauft	c20j23
gekla*	c-20e-18g13j15l14
geklaut	g21j23
gekoc*	g16
gekocht	g16
gekom*	b22d16
gekre*	b12d24m23
gekregen	b12d24m23
gekun*	g13
gekundigt	g13
gel	h124
gelad*	o42
geladeira	o42
gelan*	e50i13
geld	a20d152k18n-14
geld terug	d-74
geld zuruck	d-20n-12
gelde*	f23
gelden	f23
geldi*	f42
geldig	f42
geldt	f55i16
gele	b21c18
geled*	d43
geleden	d43
geles*	b13m-17
gelesen	b13m-17
gelez*	b-16
gelie*	a21d56e20f35
gelieve	a23b13e22f19
gelij*	k15
gelijk	k15
gelos*	a28
geloscht	a29
gelte*	b16f23g36
gelten	b16f23g36
gemaa*	a22e15
gemaakt	a22e15
gemac*	e21g20m16n36
gemacht	e21g20m16n36
gemee*	g37k24
gemeente	g37k24
gemei*	a21f20g17m20
gemel*	k24
genau	b-16f37l16
geneh*	g21l52m89
genehmigen	l25
genehmigt	l23m77
gener*	b-13e35h-13i-12j-16k29
general	e-12f25k38
general de	k18l22
generale	f-22
genit*	a14f27j27
genitori	a14f27j27
genna*	b65c23
gennaio	b65c23
genoe*	e-16f-21j13n-16
genoeg	e-16f-21j13n-16
genom*	h25
genomen	h25
genre	l34
gente	b-12n27
genti*	i79l52
gentileza	i40
gentili	i21
gentl*	j24l46
gentleman	j24l46
genug	h22
genug*	j15m-19
genugt	m-19
gepac*	i44o24
gepla*	c25o43
gepru*	m23n16
gepruft	m23
geran*	l69n-14
gerant	e13l75
gerat	c-45e17f12
gerat*	f23
gerec*	b18
gereg*	f65
geregeld	f14
geren*	j29l99m15
gerencia	l16
gerente	j31l76m17
gerente da	j22
geric*	k59
gericht	k-28
gern	b-33c-24d19f34g-41h-21j37k-29l27m-15n-60
gern den	d35f23i32
gern die	j45
gern eine	a18j16
gern einen	l23
gern wieder	d12l22
gerne	d21i17l23
gesag*	c20l18
gesagt	c20l18
gesch*	a22b63d13f21g49h19j29k52l49n71o58
geschikt	h22
geschlossen	a-19
geschrieben	j17n23
geseh*	d17g19h22
gesehen	d17g19h22
geset*	f61
gesetz	f20
geslo*	a14b13i17k16
gesloten	a14i17
gespe*	a23j68
gespeichert	a21j71
gespr*	b15g27j26l64
gesprach	l36
gesprach mit	l37
gesprek	l25
gesprekken	b23g14
gesta*	h12
geste	d-12
geste*	j28m-12o-32
gestellt	b19d25
gestern	d-12m-12o-32
gesti*	d-19e43
gesto*	c15d34e65l27o42
gestolen	e49
gestopt	d21
gestor	e-15
gestore	l27o17
gestu*	d31n31
gestuurd	n31
gesun*	c24h19k30
get back	d-25l19
get money	d-18
getekend	f24
gets	c-17e14f43g14h65j32n37o19
gets the	f17l-23
getti*	d16g21
getting	d16g21
getting a	g16
getting my	d24
geval*	e20k25
geven	h20j23k43n12
gewah*	f134i30
gewahrleistung	f100
gewal*	f52n18
gewee*	k16
geweest	k16
geweest en	k16
gewer*	g25
gewin*	g24
gewis*	g12
gewon*	f12k20
gewoo*	e-27i-21j-13m37n59o13
gewoon	e-27i-21j-13m37n59o13
gezah*	b17d23
gezet	d23n23o81
gezie*	b20c20d17g18k22
gezien	b20c20d17g18k22
gezog*	b22e23j24
gezogen	b22e23j24
ghent	b19
ghiac*	h19
ghiaccio	h19
gia	a-35b-44e-34f-46g-30i-60j-24o56
gia che	c23
gia pagato	o21
giall*	g-12k-17
giallo	k-15
gib	m22
gibt	b-46c-54d-19e-40f-58g-57h-49i-21j-45k-33l-23m-40n-69
gibt es	a-24b-46c-53d-18e-40f-57g-56h-48i-21j-45k-32l-23m-39n-69
gibts	k19l23
gift	b-28f18h12n19o41
gift card	o49
gilt	c15f148g27i26m12
gilt das	f40
gilt die	f26
gilt fur	c21m20
gimme	j43
gimna*	c21j48
gimnasio	c21j48
ginas*	j42l20
ginasio	j42l20
ging	e16j12n-27
ginge*	d15g18h20
gingen	d16g19
gioco	d-14j-29k-24
giorn*	b-12d47e-14h-16i18k40l-12m-14n16
giornata	k20
giorni	c17d44f22i35k25
giorni di	k17
giorno	j18
giove*	o13
giovedi	o13
gira	l18
girar*	c22
girare	c22
girl	g21j83
giste*	e-21i35j22k13l-15o-39
gisteren	e-21j22k13l-15o-39
giu	f22
giudi*	g26k43
giudizio	g29k47
giugn*	c17i16
giugno	c17i16
giust*	b-33n-15
giusta	b-24
giusto	f13i13
give	a15b29c44d47e23g72h77i94j127l45m31n33o-80
give a	g14
give her	g12h22
give me	b48d29g17i96j127l53
give my	c15e15
give notice	c19i19
give the	h20j21
give up	a29c17
give you	m14o-74
given	b15c24d13k17m30
given the	k19
given to	c17
gives	h-21
givin*	a12c58j15
giving	a12c58j15
giving me	j15
glad	d-21
glare	l-20
glase*	d18o-54
glaser	d18o-54
glaub*	b21g19
gleic*	a43g46i18l44m40n80
gleich	a44g48i18l46m42n49
gleich mit	a17l25n22
gleiche	n24
gli altri	i19
gliel*	h25j19o20
gliela	h25
glielo	j19
gliss*	b21c24m12
gloss*	f-19
glove*	f-26n20
gloves	f-26n20
gluck*	n19
gluckwunsch	n19
gluco*	h71
glue	h18n-12
glute*	b-12f-13g-28h-32i-21j-19n-17
gluten	g-18h-24i-14
gmbh	a25
go	a59c67d-29h88i-31n-54
go about	h12
go away	a17c19m14
go for	f25
go in	a15n-21
go on	c13j19n17
go out	c38d-13g-12k-19l-16m39
go through	b-15c-27
go to	e18h17j12k28
go up	b17
go with	g15h15n-13
goed	a-15c-45d-15e-27f-13g-23h-25i24j-25k-18m26
goede	m14
goedg*	m32
goedgekeurd	m33
goedk*	e22m66
goedkeuren	e22m32
goes	a-35b-20d16e-21f-14i-19j-21k16n-28o26
goes back	a-23d15o-27
goes on	k20
goes out	m19o50
going	a22b25d14g-17i-19k72
going on	b17e23n22
going through	c-29
going to	a16c42d28f-27k67
gold	g17
golpe	e13k18
gone	a22c64d35e61k20n69o12
gonfi*	b12h27
gonna	k33
good	a88b-56e-25f-18i-26j-33k-15l-31n-49
good for	b-26l-14
good morning	o-24
good the	d22o26
goods	b89d28f75i61
goodw*	f21i26
goodwill	f21i26
googl*	g18
google	g18
gordi*	c13
gordijnen	c13
gosta*	a32c12f14h14i14
gostaria	a33
gostariamos	i22
gostariamos de	i22
gostava	c13h24l12
gostava de	c13h24l12
gostavamos	f18
gostavamos de	f18
got	a-31b104c47e91f14g53i15k16o-45
got a	g52h26n-17
got it	d35
got less	b17
got some	n22
got the	a-25b-35d-24
gotas	h-16
goutt*	n23
gozar	n17
gps	g19j18
graag een	e-15
graba*	f20g34j31
grabaciones	f20g21
grabar	g14
graca	o-65
grace period	i-26
grad	h13
grade	h15n-22
grade*	h18n-22
gradi	l21
gradi*	l78
gradirei	l48
grado	l21
graff*	b19
grafi*	i-18l-24
grafico	i-12
grain*	h17k-12
grama*	c14f-22
gramm*	f-27
grand	i12
grand*	a-16b-29c-23d-18e-23f-38g-33j-14k-14l-18
grande	b-22c-18d-14e-17f-13g-21h-35i-24j-28l-34m-21n-12
grandmother	j19n15
grant	i92m49o34
grant me	i51
graph*	g15
grate*	i37l15
grateful	i37l15
grateful for	l15
grateful if	i44
grati*	b83h-24i64
gratis	b83h-24i64
gratt*	h41i15
gratte	h41
gratu*	c17d-13i50o-41
gratuit	b12i27
gratuita	b-20c23i-16o-79
gratuitamente	i15
gratuite	i18
gratuitement	o12
grava*	f17k20
grave	g21h152
grave*	g-14i-20j-17
grazie mille	d-19
great	b-25c-14d-12e-23f-16g-18h-23i-14k-13l-13m-12n-33
green	a-13b-26c-39d-13e-32f-32g-25h-23i-29l-13m14n-18
green*	f-18
greenhouse	f-18
greet*	j16o14
greeting	j23o14
grenz*	c-16n20
greve	g24
grey	e-15
grid	a22
griff	l16
grigi*	c-19
grigio	c-18
grijs	n20
grind*	h-26
grinder	h-26
gris	c-50e-24i-15j-33
groen	d-20n16
groep	o43
grond	f13g26
gros	e-17i19n-13
gross*	a-12b-20c-34d-14e-17f-17g-26i-19j-24n31
grosse	n18
grosses	n13
grosso	l23
grote	l-12
grote*	h13
groter	h18
groun*	f31g12
grounds	f33g16
group	e-16h-12i38j66l36o-17
group*	b-13
groupe	g14j13
grow	c18g22
grown	h21l28n19
grua	n15
grun	m16
grund	i-23k-22l-17n-24
grund*	b15c26g17
grupo	f-16n-18
grupo*	i12
grupos	i12
grupp*	c49e16
gruppe	c20e17
gruppo	c29f16
gruss*	l-22
grusse	l-22
guai	g56
guant*	j14
guanti	j19
guara*	d-22f60i40
guarantee	d-22f61i15
guarantee that	o12
guard	b16c17j19
guard*	b20c13e-12f40g-20h28i22j19
guarda	b14
guardar	f16h19
guardia	k-12
guardrails	m15
guarn*	a-23h-24
guarnizione	a-23h-24
guast*	d21k18
guasto	d21
guess	k23n42
guest	e48g31i62j24n-16o21
guest list	j14
guest*	a-13b-28c-19d-47e-16f-13j-64l-37m-19n-40
guests	a-13b-28c-13d-45e-16f-13j-62l-37m-19n-38
guests are	n-13
guia	e-25j-25
guia de	j-16
guich*	b16l16
guichet	b16l16
guida	l17m36
guida*	m15
guide	b-12c-12f-18g-28h-17i-16j-21k-30l-22m-13n-15
guide*	f-21i15l-26m66
guidelines	m72
guilt*	g17
guilty	g17
gulti*	f31g24
gultig	f31g24
gusta*	a25l16
gustaria	a25l18
gustaria que	a18l21
gusto	k-17
gut	d18j-12
gutac*	c21k25
gute	d16i22
gutge*	o-38
gutgeschrieben	o-38
gutha*	d23
guthaben	d22
gutsc*	f13m32
gutschein	d39f17
gutschrift	b-16d-33m15
guy	e47j20
guys	k27
gym	g23i13
h	c30e13n12
h a	c24
ha ancora	f20
ha bisogno	l-13
ha cambiado	c22j21
ha cambiato	e12
ha comprato	j13
ha detto	b12c16d20
ha fatto	g21j17
ha gia	h18l-22m13
ha lasciato	a14g22
ha llegado	n-15
ha prenotato	j31
ha salido	c47
ha sido	j20
ha tres	h14
haal	a45c51e76l44o18
haal de	e34
haal ik	o24
haalt	o-42
haar	a39h28
hab	a58b27c30d55f54g22h30i16k25l19o46
hab die	k23l21
hab ich	f41
hab mich	a18
habei*	b15n17
habeis	b15n17
haber	b19n53
habia	n-19
habit*	i24j65l-44
habitacion	j71
habitual	i35
habla*	l102m-12
hablar	l49
hable con	l-14
hablo	m16
habri*	e21i15n50
habria	e21i15n50
habt	b18d35f13k19
habt ihr	b14f14
hace	a17b-16c17d-55h25
hace falta	a30d-49h12
hace un	h16
hacei*	e-22
haceis	e-22
hacem*	c21
hacemos	c21
hacen	i-23k-13n15
hacen falta	i-16
hacer	g68h53i13
hacer*	d23e19i15n18
hacke*	d-17m36
hackeado	d-15
hacked	e15
hacker	e-22m43
hadde*	b16
hadden	b16
haftb*	f23
haftbar	f23
hafte*	f31
haftet	f25
haftu*	f73g33k19m30
haftung	f26g33k19m30
hagan	d25i58
hagan*	i22l22
hago	a23b-23g65h46
hago si	h16
hair	h38n29
haken	m33
halbe*	i20
halen	b19l13
half	d19e12f-25g-12h28i28k-24l34
half a	h19
half of	d27
half the	e23
halft*	d47
halfte	d50
hall	a-12b-19d-13e-15f-17g-35h-18i-23j-17o-41
hall is	c-26o-37
halle	n17
hallw*	l20o26
halt	d16k51
halt die	k25
halte*	d20g12i34j19
halten	d20g15i35
halten sie	d22
halve	g20h24
han	b88e37m38n101
han hackeado	d-15
hand	e26g13i64k12l26m21
hand in	a17i37
hand over	e24g16j22
hand the	e18k21
handb*	e14f-25g-14j-14l-27m-21
handbuch	l-18m-15
handd*	n-20
hande*	a24d20e38h25j22k19m26o37
handed	d20e14j22
handen	e20h24k14
handh*	b-12e43
handheld	b-12e17
handl*	d-24g-18h-16i-19j-18m23
handle	f24m15
handled	l13
handling	b17k15
hands	f23h16l17
hands*	f38g49h18
handt*	f23
handtekening	f25
handy	j25k22
handy*	b17j36
hang	a18
hangt	c18d21e40h19
hanno	b-12g25k13l12m20
hanno dato	m16
hanno detto	i15l19
happe*	a12e30f12m18n-16
happen	b20
happen to	b13
happened	e30m30
happening	c26
happens	a17c-27f18
happens to	a23d12g16
happens when	c-25
happi*	d18
happy	j-12
happy with	c14
harbo*	e16
harbour	e16
hard	a14b-12
haria*	g13i40
harian	i12
harin*	h-26
harina	h-26
harmf*	h51
harmful	h51
harml*	m45
harmless	m40
hart	h16i57n13
harte*	i19
harto*	n-33
hartos	n-33
harve*	b21d13f14
harvest	b21d13f14
has access	b13
has already	m33o29
has approved	f-14
has changed	c18
has gone	c20n19
has run	i12
has stopped	k21
hasnt	d15e-16
hasnt been	n15
hasnt shown	d32
hast	m29
hasta	a13k40
hasta el	k18n-14
hasta que	l19
hat mein	j43
hat meine	j54k27
hat sich	e22j13
hate	b21k36n24
hats	h12k-16
hatte gern	a29e20j63k-14l30
hatte*	d40e-25h-15i29l25m12n-21
hatten	d41e-24i32l27n-19
hatten gern	f13i16l12n-12
hatten sie	d14g16
hatten wir	j22l21
hauli*	c17
haupt*	e22k-14
haus	b19d17f15g80j16l31n31o47
hausm*	c22
hausv*	f21g17
hausverwaltung	f21
haut	a23g16h41l13
have already	k19
have credited	o-31
have no	d-26f-22g-17k-24n18
have not	d26
have ten	l21
have used	b21
haven*	d53e14n19o-13
havent	d53e14n19
havent received	e-16
haver	b43l20
hay alguien	l16
hay entre	c-21
haya	i32m18
haz	m59
head	e23g-14h-15k-23l143m30
head of	e15l66m31
head office	e15k-14l-16
heada*	h-15
headache	h-19
heade*	e-21l-22
headset	h16n13
headsets	d12
healt*	h12k65
health	j12k67
healthy	h13
hear	l49m15n20
heard	k20l21
heari*	k26l13n20
hearing	k26l13n20
heart	h126i24
heat	d16h40
heate*	a-16
heaters	a-14
heati*	h20n13
heating	h20n13
heavy	i18
heb	b43d46e40f64g-24h57j32k58n44o15
heb de	e17n19
heb een	h40
heb het	d18j18k16
heb ik	d12f47j18
heb je	l12
hebbe*	b27g-12i-29k-18m-13
hebben	b27g-12i-29k-18m-13
hebben een	c25
hebben het	b20j16
hebben i	f19
hebben jullie	b12f-16
hebt	c23m64
hecho	b33n21o47
hedge	g19n-25
heeft	b49h22i-63j46k73m69
heeft een	h26
heeft het	g35
heeft mijn	j15k43
heeft ons	d20
heeft u	b-23e-29g-28h-19i-19j-17k-46m-25n-17
heel	d21h20k17
heet	j40m12
heft	c18
heftr*	f-13k19
heigh*	l-19
height	l-19
heiml*	g14j14l25
heiss*	f18j57l-15m-27n16
heisst	f18j57l-15m-27
heisst das	f27l-16m-23
heizu*	k21
heizung	k21
held	f17
held in	f19
hele	a35n23
helem*	h18
helemaal	h18
helfe*	g31
helfen	g31
helft	d43e13
hello dana	o-17
helm	l-22
help	b26e40f-16g38j25k-12n-18
help me	j29
help with	g22h24
helpd*	e12g-14l29m48n17
helpdesk	e12g-13l30m50n18
helpe*	g16i14
helpen	g19i22
helpt	k23
hem	e57g20h65l14m14
hemos	a17b14d21k48n20o20
hens	h22i17
her number	j19
her rights	e19
herau*	b21c23f21g24j46k21
heraus	b21c23g24j16
herbs*	c21
herbst	c22
hereb*	k22m34o33
hereby	k22m34o33
heres	f-16k-18
heres the	f-15k-18
herin*	b20
herma*	g21j51
hermano	g17j50
herni*	h39
heron	j25
herr	e40j83l24o-47
herrn	e54j62
herro*	c26
herst*	e28f68
herun*	e48
herzl*	c-18n40
herzlichen	c-17n42
herzlichen gluckwunsch	n14
hes	c22h18j78m18
hesit*	g23h22
het account	a16e15
het bedrag	c20d39
het bedrijf	j25
het contract	b14f47
het filter	n-12
het hoofd	l28
het maar	l15
het moet	j22k22
het programma	e16
het saldo	a25
het systeem	e48o34
het tarief	i16
het ticket	i21o24
het toch	f-19
het weer	d-19
het ziekenhuis	h19i22
hetze*	e15j17
hetzelfde	e15j17
heure	b-26c-16d-13e-23f-20g-28i-28n-17
heure*	b23h-18j-12
heures	b23h-18
heures de	b12g23
heute fruh	c-16e15
heute nacht	e19o50
hey	c19d12
hicie*	i47
hide	j-56
hier soir	c32j25o-16
hier wel	l39
hiera*	l53
hierarchie	l13
hierb*	a17c45k26m20
hierbij	a17c45k26
hierbij zeggen	c20
hierm*	a13c41d26k15
hiermit	a13c39d26k14
hierv*	k19n37
high	b46l-31
highe*	l19
higher than	l-20
highest	l18
hij	c-27e61f-13g13h38i-14j36m-14n-16
hij nog	e46
hija	d20e16g20h24j56k18l24o40
hijo	f19g21i43j13n22
hilfe	l-20n17
hilft	d12f-12h103
himse*	g21h24l29
himself	g21h24l29
hin	b18c25g14h25k52n44
hinge	n12
hinge*	c24
hinte*	f-12g-12i-30j103m12
hinten	b12j-13
hinterlegt	j40
hinwe*	i21m13
hire	g83j20o36
histo*	a21f44j59n60
histoire	b12n24
historia	n38
history	a27j35
hit	g15
hives	h-14
ho diritto	g52
ho gia	h15l20o26
ho mai	b20
ho pagato	b42
ho perso	i13
ho ricevuto	d-17
ho scritto	e15
ho trovato	e-21
hoch	b13j17
hoch ist	j22
hochs*	i15
hochz*	i21
hoe bereik	l19
hoe heet	j20
hoe kom	l27
hoe laat	i-17j33
hoe lang	f45m-14
hoe stel	c-29d-30g-15i-16
hoe vaak	j22
hoe voeg	e-13
hoe werkt	d24
hoef	c32d24e17
hoeft	c12d-27l-38m13
hoeft niet	c17d-25l-12
hoeve*	a-21b-46c-26e-52f-23g-54h12i-25k-34l-35n-51
hoeveel	a-19b-44c-24e-49g-24h13i-45k-27l-33m-22n-48
hoeveel dagen	e-20h19
hoeven	f-23g-24i16m18
hof	c16
hoffe*	i39
hoffentlich	i39
hofla*	a18
hoge	b40h24i22k-20
hoger	b31l57m13
hohe	o40
hoher*	f52
hoi	b13m26
hoja	c-18k-15
hoje	d18k17o42
hold	a17f16h-16i20m33n12o33
hold for	i12
hold me	f20
hold of	e20
hold the	c18i29
hold up	g25
holde*	l-20
holder	l-20
holds	d-17g13h-13
hole	e-28j13k49
holen	l30
holen sie	l30
holid*	b-15g39h-15m16
holiday	e17m22
holidays	g31
holli*	h49j23
holz	n-15
home	g15j50k-27
hond	e14h16
hones*	d22g30i19n28
honest	d22i19
honestly	g32n30
honor*	b23d16o23
honou*	i47
honour	i23
honte	n37
hoofd	l31n19
hoofd*	e21i-21l44
hoor	k16n25
hope	i63
hope you	i14
hopin*	i34
hoping	i34
hora	b-19e-14f-16g-18h-23j28m-22n-19
hora sale	j18
horai*	b25
horario	j12
horarios	m17
horas	a-12c-20d-15e-17g21i-24j13k-12l-16m-24
horas de	f21
horas extra	g34
horen	k29
horen bij	j13
horno	n-25
hors	f18
horse	h57
hose	n19
hospe*	c-23j14
hospedes	c-23
hospi*	i51j12o13
hospital	h12o13
host	o29
hosti*	c18
hosting	c18
hot	f-26i-23n20
hotel	c-13e12f16g-41h-48i-24j39k-20l-17m-28n-14o37
hotel*	l44
hotels	l13
hotli*	e24
hotline	e24
houd	i17
houde*	d15l-22
houden	c12d17g12l-18
houden i	c19l-12
houdt	a19j20l21
hour	a-12c-16e-12i15o-32
hours	b43c-16d-20e-23h-24k-17l-26n-18o35
hours for	b25
house	e-16g89l17
house*	l-14
houses	l-14
housi*	d14k22
housing	d14k22
how far	g14
how long	a-21b-33c-35d-52e-36g-32h-17i-48j-22k-29l-23m-17n-64
how often	b-17e-38i-14n-35
how old	j12
how soon	h19
hoy	e14i71o60
hr	c-20f-44j37
html	m16
huell*	e38
huella	e38
huesp*	e15j29n-15
huesped	e17j-22n-12
huespedes	j56
hugo	c22e17
huile	l-23
huis	b22j19
huit	n17
humai*	m103
humain	m83
humaine	m16
human	i15m76
human*	m90
humana	m21
humano	m41
hun	a-19e-31
hund	i27
hunde	i19
hunde*	g12j25
huren	l-12
hurt	f25h23
hurts	g21h27
husba*	h21i-20j94
husband	h21i-20j66
husbands	j23
huste*	h52j24
hut	j15
huur	g19
huurd*	b17c-24e-17l-14
huurder	b20e-14g18
huurders	c-23l-13
i accept	g22
i add	b-14e-15g22
i agreed	b15c24
i allowed	f16g32
i already	c13
i asked	b70l15m14
i bambini	h-63
i believe	b16e42
i booked	c53
i bought	c31d20
i cancel	c16
i cancelled	b22c28
i cannot	d21e12m12
i cant	b30e101h45m-12n17o-27
i changed	b15e36
i checked	g22i25
i choose	g17
i claim	d27g31
i clicked	e33i23
i codici	e32
i contest	b14
i conti	c23
i danni	g22k80
i dati	e21f14m15
i demand	l12
i did	b54c22
i didnt	b122d12e13i30
i diritti	f23
i dont	a27b52f-25g13h-12i-29j-19m-21o-26
i download	i18
i een	e-13f26
i enter	i-33
i feel	n27
i file	k31
i find	a-12c-12e-30g-12h-12i-16l-15
i forgot	e31i35j49
i found	j17
i gave	c19e28h19k46
i give	h48o-23
i go	a24g16h12k19l20
i got	a-26b16d-26e27g20k13n-19
i guarantee	o20
i havent	d36e30
i hebben	c39f-19n13
i hereby	k22m35o29
i hide	j-30
i hold	a25
i hope	i37
i intend	k27
i keep	g18h23k19
i kindly	i33
i komen	c17
i leave	a17c16g14h21
i legally	g31
i liable	g29
i live	i12
i look	o-51
i lost	e14j13k21
i made	c49
i make	c-14e-14f-27g-22h-13i-39j-16k14n-12
i mean	f-12
i miei	d76e36f18
i must	b34c32g14j17
i never	a26b31c24e37
i niet	c13
i no	c49e13
i nostri	b-14f18j-24k19
i object	f15g20
i obliged	g20
i open	g36l-14
i order	c-15m24
i ordered	c20
i owe	g24j24
i paid	b50d109n40o44
i pay	g38i61n26
i permessi	m18
i permitted	f18
i pezzi	n-12
i placed	c13
i prefer	k21
i protect	g36
i prove	g22
i put	d15g16h49o-31
i reach	j81l28
i receive	j15
i received	b45e19
i refuse	g38
i regret	n27
i replace	f22
i report	e13
i request	c16l34
i requested	b55
i returned	d20
i run	f-12g-14i-24
i say	g34m14
i sell	k-16
i send	d17h19m-24
i sent	c-20d16i15
i set	a-12b-22e-17h-24i-36j-13l-20m-43n-26
i sign	f52g34
i signed	a43f23
i sold	g35
i soldi	d54
i speak	b20l15m20
i stand	e16g19h23
i start	i19
i still	b28i32
i stop	h36
i suoi	j19
i suppose	d15
i suspect	e19
i take	c-27h44
i talk	k25l12m16
i think	b31e98j15l23
i transfer	i13
i treat	h35
i tried	n-13
i turn	n-28
i typed	e26
i understand	i26
i use	a-26b-33c-21d-20e-27f-25g-25k-15l-19m-16n-26
i used	c17e18
i vostri	c-14
i wait	d20
i wanted	b58
i wasnt	i21
i went	b19g19
i willen	f19g12
i wish	l22
i withdraw	b-12
i withdrew	b18
i wont	a16c14
i write	l24m35
i wrote	n16
i zouden	d21i56
ia	e14i15m140
iban	b-21d25e12j96
ibupr*	h50
ibuprofen	h27
ice	b14g15h17k20
ice cream	k21
ich bin	g40h19j71k20m39n32
ich brauche	d13g-17j23l33
ich erwarte	l26
ich euch	k24
ich gegen	g38
ich gern	d16
ich hab	a23b23c27d15h27i19l21
ich ihn	g42j32
ich kann	h13
ich kenne	j24k19n22
ich mag	l22
ich mein	a22d12k22
ich meine	g46i21n15
ich meinen	a19
ich mochte	d17f20j12
ich nicht	b60c17d28
ich nie	a23b48
ich nur	d-15
ich tun	a28g12i24
ich verlange	d27
ich warte	d22l17n13
ich weiss	i24n22
ici	k-14l21m14
icon	b-15j-14l-27
id	a48b-34c56d116f54g16i39j105l128m-29
id be	d49i42l37
id like	a44b-55c46d33e18f58i-20j23l57m-22n-20
id love	j14
id prefer	c22
id rather	d36
idea	c31e18
idea what	g13
ideal	i-26
idee	g48h20
ident*	b27e41f-14g-15h-15i-20j91l-12n-14
identidad	j60m21
identidad del	j60
identifiants	e63j37
identity	b-19g-12h-12i-18j-26
ido	j49
ie	e23
ieder*	i-23
iedereen	i-23
ieman*	b29e21k45l128n40
iemand	b29e20k45l128n40
iemand die	l27
iemand in	e37k21
iemand met	l61
iemand van	l19
ieri	b-15d-29e-16f-32g-23h29i-31j27m-12
ieri e	f-23n22
iets	b65e15i53k19n48
iets anders	f16
if youre	l48
ignor*	c-14e-24f-17h-15i21j-33m176
ignora	m66
ignorar	m13
ignore	i19m34
ignore the	i21
ignored	l20m17
ignorieren	g17n-31
iguai*	a22
iguais	a22
igual	d-25i94l36n54
ihm	e51h26j22l51
ihn	e14g64i32j42l19m34
ihnen nur	d-17n22
ihr habt	d15k25
ihr monteur	f25
ihr portal	j19
ihr seid	n30
ihre rechnung	b33
ihrem programm	b-19d-22
ihrem system	i-17j14
ihren chef	l-13
ihrer	c-34f-20g-29h23i-22l45
ihrer seite	d20
ihres	b15f14i13j58
ik	a45c53d17e20f-22g98h42i-12j-19k24m-70n15o60
ik aan	d19
ik als	g17
ik ben	j20m13
ik dan	g12
ik dat	f16
ik de	a-12b-46c-33e-46f-28g-82h-51i-26j-36k-40l-26m-23n-66
ik die	d-28g-16i-41
ik doen	c22
ik een	e-33g20h-18i-13k-13l-27n-15
ik er	o49
ik ga	k25
ik had	j21
ik heb	b35e40g-15h45k62n42o14
ik hem	g15h47l15
ik het	a-12e-13g35j35
ik hoef	c18e17
ik iemand	e-13
ik in	c-35d-33f-29g-14h-13i-22k-12
ik kan	c16n18
ik krijg	b19i18
ik maak	f18
ik me	g29
ik met	g15k19
ik mijn	g31
ik niet	b27e76
ik nog	d34
ik nooit	b24n23
ik om	a16
ik onder	c21g23
ik recht	f52
ik terug	d60e23
ik u	d18
ik verzoek	i19
ik vind	a21
ik vraag	i19
ik wil	a28c38j27k20l15
ik zie	d18
il aussi	h14
il bambino	i20
il biglietto	i26
il bonifico	b13c50d26
il buono	i19
il campo	n-15
il cancello	e21
il cane	g21n22
il canone	b46
il capo	g20l25
il caso	h23l26
il cerotto	h49
il check	i12
il codice	e46j25
il colore	n15
il concerto	d21
il contatore	b14
il conto	a61b17j13
il contratto	b12c29g-23
il corriere	i-18n18
il corso	d18f-16h13k-20
il deposito	d22
il direttore	l37
il diritto	f21
il disponible	f-18
il doppio	b-12
il dottor	j21
il encore	f20
il faudrait	f24
il faut	e24i17n19
il filtro	m-14
il furgone	e17
il gestore	l28
il giorno	j17
il giudice	g-24k-37
il lettore	e13
il limite	i37
il listino	f-23h-22n18
il loro	l20
il manuale	k-18
il mese	i-17
il minimo	i17
il modello	m20
il modulo	b-23k21
il ne	d20e31
il negozio	i-19
il nome	i-20l-17
il numero	j-36
il nuovo	e41
il ny	a12c46
il pacco	j16n-14
il pagamento	b-15d27
il pavimento	k18
il pezzo	d22
il piano	j-13
il possible	d19
il preventivo	c19
il prezzo	b33
il profilo	a34
il prossimo	c18
il regolamento	f20i20m15
il reparto	l24m15
il reso	m17o28
il responsabile	f-26l-12
il reste	d33
il resto	m23
il rimborso	d13
il ritardo	i-18
il saldo	b14
il secondo	e16
il serait	d22l25
il server	k17
il signor	j17
il suo	a23j13l36
il tavolo	c25
il tecnico	l16
il telefono	j-25
il tema	c-17i-20
il testo	m15
il ticket	n23
il totale	b21
il trasporto	i22
il tuo	m29
il une	f27n-14
il vecchio	k-12
il vostro	e-12f20g-15h44k-26l28m-14n20
ill	c16g13j22k41l17n44
illeg*	g25
illegal	g26
im afraid	c47o-13
im anhang	m34
im asking	i25
im bericht	m-17
im formular	l-15
im handbuch	m-12
im kreis	l29n23
im lager	c20o-30
im looking	b16
im mai	f-12
im marz	b21c46
im not	a21b29n-14
im portal	a-14l-18
im still	n-17
im studio	j26
im sure	i14
im trying	j14
im urlaub	e23h19m-13
im vertrag	j23
im worried	e16
image*	f13
imagen	f18
images	j13
images de	j13
imagi*	m19n23
imagine	m19
immed*	e17m29
immediately	m26
immer	a20j29m62n27
immer noch	d14e13
impec*	m17
impla*	h189j25
implant	h57j25
impor*	a-17b-21c-23e-28f15g-34h-32i-40j-42k-17n12
import	f-13i-20j-19n-13
important	l-15m12
importe	d37l21
importer	f18
impos*	b51e26f-25g24l-16m14
imposto	b19g16m12
impre*	b-35c-18d-14e-18f-29g-37h-27i-22j-31l-13m-18n-44
impresora	b-17
impri*	a-23b-38d-39e-31f-42g-71h-43i-49j-58l-41m-27n-40
imprimante	c25k18n26
imprime	j-22n-22
imprime en	j-20
impug*	g39
impugnar	g26
imput*	b50
in allegato	k20
in alluminio	a-24
in alto	m17
in another	e26
in april	d16
in august	c18
in black	l-19
in blu	c-16
in blue	f-15
in bold	l-23
in breach	f15k25
in casa	c23
in cash	i18
in caso	f44g45
in contanti	i19o-33
in court	g27k16
in cui	j19
in december	c-17
in een	e-19
in fattura	b23
in fiera	f27
in flat	c20j49
in formato	f-19
in front	k40l15
in full	j27
in gebreke	k27
in giudizio	g29k47
in ihrer	c-22g-13
in italiano	m-18
in january	b31c-13d-27
in june	g15h17k-19o26
in law	f13g15j35
in leeds	k23
in magazzino	c-23
in mano	e20
in march	c18
in meinem	d-23e14
in mijn	b13d-34e20g21
in negozio	d16
in palestra	j23
in person	l24
in pink	l-13
in piu	i33
in plaats	b23h18n23
in place	m15
in quale	j17l-15
in rechnung	b19
in rekening	b61
in room	e26j18
in september	f-16l-13
in spite	b16i16
in stock	b-18f-26g-12i-12
in switzerland	f24
in touch	k27l22
in ufficio	e21
in unserem	a-26j-18
in voller	o40
in welke	i-13j14
in white	n-20
inace*	n-47
inaceitavel	n-60
inact*	j-27
inadm*	n15
inala*	h22
incas*	b37g22i19k40
incasso	b18i19k13
incen*	k20
incendio	k20
inche*	c-21
incid*	e20n23
incident	e24
inclu*	a21b24c-65d-39f-52g-54h-42i-50k-33l-30n-40o45
include	b-14f-19
included	b-12k-23o27
includes	b20
including	a21j13m21
including the	a20m14
incluido	b15c-23j15o22
inclusa	e14
incluye	b14
incom*	d25i14j20n100
incon*	e25i31l27n45o18
inconnu	e25
incontro	i31o18
incor*	c25d23e34
incorrect	c26
incre*	n-44
increible	n-52
indem*	f50g52k51
indemnity	f16
indemnizacion	g49k21
indemnizacion por	g22k21
indic*	b19d-25h32j16m26n-18o-24
indicam	d-20
indicata	h21
indicato	n-13
indie*	c51d29g17o13
indietro	c51d29o13
indig*	n36
indiq*	h114l41
indique	b18h16
indiquer	b-17h14l22
indiquez	g15l17
indiquez moi	g15l17
indir*	l12n13
indirizzi	n18
indirizzo	j-18l12
ines	e24j26
infan*	e-27h12
infantil	e-27
infec*	e16h40
info	a23j-14k20
infor*	a-13b-20f58g-19h-17i-17k51l29m26n-31
inform	f49
inform me	f49
information	e17
informe	e-25n-29
informe de	n-24
informed	k27m13
infra*	h72
ingeb*	k25
ingebrekestelling	k25
ingel*	e20k27
inges*	h21j13
ingle*	c20f-20g-15j-17l-24n-21
ingles	c23l-19n-14
inglese	f-14
ingre*	d59j55
inhal*	h98
inhou*	m32
inici*	m36
inicio	m16
initi*	m38
inizi*	h19k-22m16
injec*	h72m-20
injection	h17m-20
inklu*	a30
inklusive	a30
inkoo*	b-15l20
inkoop	l21
inlev*	d16
inlog*	a17e19
inloggen	e-13
inmid*	k23
inmiddels	k23
inolt*	k22
inqui*	b13e17g60h62j50
inquilina	g25j20
inquilino	b14e17g33j29
inquilino que	j23
ins	c22e23h18j18
insat*	n-20
insch*	d22i49
inscr*	a39i71j36n-19o28
inscricao	o24
inscripcion	i33
inscription	a43
inser*	e36j-12l-21
insie*	a13
insieme	a13
insis*	b16l15
insol*	b22g72h25
inspe*	c18g26i18k172n-42
inspeccion	g24i21k22
inspeccion de	g24k22
inspection	c22n-22
inspectorate	k68
insta	j75
insta*	c41e-19f42h-15i70m-19
instagram	j18
instalacao	i14
instalador	c23
installation	c37n24
instalments	i33
instant	g15
inste*	b18c-18g-12
instead	b22c-15i12
instead of	b22c-13i14
insti*	a25
instr*	a-13b-23c-18e-16f-20g-22h-23i-30k23l-15m174n-20
instrucciones	m-13
instrucciones anteriores	m-16
instructed	k46
instructies	m54
instruction	m40
instructions	i-13j-12m20
instructions and	m19
instructions for	m-78
insuf*	h79
insul*	g13h118j14n34
insulin	h60
insulina	h29
insur*	c72f51g47i16k95
insurance	c73f29g23i17k21
insurer	f19g19k39
insurers	k25
intac*	i33
integ*	d16g18h17o84
integrale	o57
integro	o13
integro de	o13
intei*	a20m15
inteiro	a20m16
intel*	f13m48
inteligencia	m25
inteligencia artificial	m19
inten*	c17g-26k-12
intend	k27
intend to	k27
intendo	c19l13
intention	k-34
inter*	b48c58e16g67h38i42j95k105l75m150n51o55
interesa	a15c20g17j16
intereses	b21k19
interessieren	j16
interessiert	n23
interest	b19i17
interested	k19
interested in	k19
interets	o34
intern	j31m36
interna	j14m25
internal	m13
interne	c23m40
internet	c43d36e25m-12n47
interno	f28m23
intero	b19
interpreter	b12
intes*	g28k20
intestata	k20
intim*	g18k22
intol*	n25
intro*	e18i20n21
inuti*	c24d28e19m16n36
inutile	c24m16n18
inutile de	c24n18
invec*	d23h38i21
invece	d23h38i21
invece di	h38i23
inven*	g18
inver*	d19
inves*	a16j21
invia	m45
invia*	f18j31m21
invit*	i-12j-14
invoc*	f35
invoi*	b151c-29d-21e-27f-19g-23h-23j-25l-40m-22o-35
invoice	b106c-17e-15g-13h-13l-26m-15
invoice has	b13
invoice is	b21
invoiced	b43
invoices	j-14o-44
invol*	l77
involve	l25
involved	l26
inzag*	f13
inzwi*	e17
inzwischen	e17
io	a29b29d28e27f16k25l14m46n15
io non	e18
ip	e18j72
ipad	e21
ir	a15g23
ir a	k-23
iremo*	k17
iremos	k17
irgen*	f17l48n43
irgendwo	f16l18
iron	h45
irrit*	n62
is accepted	m20
is already	k14
is attached	i21
is back	g18n-23
is broken	h22
is cancelled	m18
is clear	f-21
is closed	a-22
is daar	n14
is dead	c23d15n21
is door	c-16k24m15o34
is enough	l-22
is fine	b-27m-14
is free	b21c-19o81
is full	c22n18
is genoeg	e-14j17
is gestolen	e19
is going	b13e23k26n22
is gone	c12d22n23
is ill	j24
is locked	e-25
is loose	n-17
is mijn	d20n20
is missing	e-18i12k-16
is niet	b29
is no	a13c12
is nog	d19
is not	c-19d-19e14
is nu	n19
is off	c25h14
is pending	b16
is perfect	n-15
is ready	k17
is responsible	l22o-24
is set	o47
is showing	b41
is sold	a20
is still	i-12
is using	b14
is void	m23
is wrong	b19h16
iscri*	c27f20i44j18
iscritti	d-19f19
iscritto	f15
iscrizione	c27d23i23
iscrizioni	i25
isent*	b15
islands	i17
isnt	b31c45e-13i37l38o-43
isnt it	b-15
isnt mine	b31
issue	c47e14f17
issue*	d25
issued	d26
ist jetzt	k-18n40
ist meine	g16h24
ist nicht	d15i18
ist seit	e26n22
ist unterwegs	k22o-82
ist weg	i17
isto	k13l46m44n57
isto e	m16n17
istru*	m79
istruzioni	m29
it back	d36i28
it before	c14
it came	n-15
it didnt	i21
it down	e19
it even	g19n18
it gave	b27
it gets	h24
it go	c17
it goes	c12
it immediately	m13
it isnt	i20n22
it keep	b21
it legal	f24
it myself	n25
it needs	l23
it normal	h33
it off	e36o18
it possible	f-20g-13i-13j-16
it says	h22m19
it seems	b23
it show	h17
it still	h17i16
it take	a18g18n16
it takes	n22o14
it through	i-21m12
it turns	c18
it wont	c20e22k12
it works	e-55n-24
it worth	g40
itali*	m-21o-30
italiano	m-18
item	b13c14d107
item on	i12
item refunded	d19
items	g19
its account	a27
its not	i16
its way	d25
itsel*	i-12
itself	i-12
iva	b23o-26
ive asked	c13
ive found	c17l-16
ive gone	a19c23k22
ive got	h23i21m16
ive lost	n12
ive moved	a24
ive never	b31
ive stopped	n12
ja	b-20d16e18f-14h-18i17j25k55l-12m41n61
ja agora	d20e21j24
ja foi	b14
ja nao	a16e12f12
jaar	c14f26g-14i29o-23
jacke*	c16
jahr	a-12f34i34j-14l15
jahre	f31
jahre*	a66c54d43f21h18i40n14
jahren	a33f21h18i40n14
jahresende	a29c26
jai	b53c55d71e106f39g91h96i-14j25k100l64n42
jai besoin	j29l18
jai des	f21h27
jai oublie	e24
jai signe	c23g30
jaime*	g22
jaimerais	g22
jaja	n-14
jam	n-30
jamai*	c24d24e18m30n74
jamais	c24d24e18m30n74
janua*	a20b55c16d-27o17
januar	a23b19
januari	c23
january	b31d-27o17
jarab*	h25
jarabe	h25
jardi*	c21
jatte*	d22l50
jattends	d20l50
java	g16
javai*	b44n23
javais	b44n23
je antwoord	m27
je baas	l48m15
je cherche	g16
je crois	e21
je demande	b-18
je desire	l22
je dois	j19
je een	m48
je faire	c14h47
je fais	c20e17g17h22
je lui	g18h25l24
je nai	b20j-36k-12n13
je ne	a21c16d21k15n40
je paie	b48i23j17
je peux	g78h31
je porte	h42
je prefere	d23l31
je sais	i26l17
je souhaite	f39j38l22
je suis	b17d16e37i27j16m17n28
je toch	n52
je vais	n25
je veux	d27j16l55n18
je vois	b19k23
je voudrais	c17d27f12l47
jecri*	n13
jecris	n13
jede	e21g38i24m34n17
jeden	g13n58
jeden tag	n23
jeder	m28n49
jefa	l24
jefe	l91
jefe de	l36
jeman*	b36e88g36h18l96m15n16
jemand	b36e88g12l17m15n16
jemanden	h25l71
jemanden der	l44
jen	b47n48
jen ai	b19n32
jetzt	a-15d38e43f-17i-25k13m94n87
jeu	i-12n-25
jeudi	c14n-26
jij	g20l63m51
jme	h20
job	c37n26
jogo	c-13d-30i-14
jogo de	d-25
joh	i23l17
join	a22
joind*	j19
joindre	j19
joint	a51h15
joint*	k21m28
jointe	k22m30
joke	k19n-20
jokes	f-14n22
jonge*	j21n30
jou	l23m16
joue	h15k-17m36n-20
joue le	k-15m28
joueu*	n-17
joueurs	n-17
jour	b25d-22g-13h13k14
journ*	a-34i-30
journey	a-31
jours	b15d22h29i42k28n25
jours de	b23
joy	k-23
jpeux	g37
jubil*	e14n22
jubilo	e18n25
judge	g50k128
judge*	h-22
judges	h-22
judic*	j15k55
judiciaire	j18
judicial	k42
judiciales	k-17
juego	g-18i-31k-19
juego de	k-16
jueve*	c-23f-23
jueves	c-23f-23
juez	g41k56
juge	k-41
juge de	g-19k-43
jugue*	h25
juice	h21
juici*	g-29k-19
juicio	g-24
juill*	b21i17
juillet	b21i17
juin	a16b15c55d14i17o31
juist	g-16
juist*	g18
juiste	g18
juiz	k18
juli	a47
julio	c18
jullie aan	n18
jullie een	f-14i16
jullie hebben	g12
july	c25
jumpe*	c43
june	c14i-14o76
junho	i15
juni	c-17
junio*	l36
junior	l36
junta	n24
jurid*	f83g142k43m101
juridica	f18g38
juridico	m15
juridique	f-26g-20k18m42
juridique a	f17m31
juridiquement	f37g56
juridisch	g35k13
juridisch advies	f-20g-23
juridische	f38k-23m36
juridische afdeling	f37
juris*	f146g40k23
jurist	f33
juriste	f43g18
juristisch	f51
jusqu*	b13h-13k16o17
jusquen	b23c18k23
just curious	n-24
just send	j19
justa	b22
juste	b-50c-24e-38f-22g-71h-26k-36l-20m-19n-29
juste une	f-28g-46
justi*	i27k178
justica	g17
justice	k117
justificante	i14
justo	d21n22
juzga*	g19
juzgado	g21
jveux	a26d25j23
k	d48
k e	d20
kaart	b41j37
kaart*	d44j27
kaartje	d15j21
kabel	f-41g-21i-15m-16
kaffe*	b18h-27
kaffeemaschine	b22
kam	b54d44n64
kamer	h-28i36j36
kamer*	m-13n15
kamera	c-14g20n21
kamers	c19
kan een	g26j-18
kan ik	a-17b-20c17d-14e-21g49h24i-19j-19k-18l-12n-20
kan mijn	e19h20
kan niet	b22c19
kann	a-24b-16c33d-55e-22g63h47j-66k-20l70m-43
kann das	c-16l12
kann der	c20g38
kann die	d-17f17i17
kann es	l22
kann ich	b-17e-13f-18g96l64n26
kann ihr	h20
kann man	a-13b-19e-12f13h-39i16j-20m-13
kanns*	j16m44
kannst	j16m44
kannst du	j16m20
kanti*	e18
kantine	e19
kanto*	k24l15
kantoor	l16
kapot*	d26
kapotte	d26
kaput*	h24k-14
karte	b42e52j14
karte*	e-19j16k24n-12
karten	e-18n-12
kassa	d20j16
kassa*	e-18
kasse	d-21f20
kasse*	f19o-34
kassel	o-30
kassi*	b77d-20
kassiert	b51
kast	e19
katal*	i-13j-13
katalog	i-13j-13
kauf	d39f19
kaufe*	a14c18j37
kaufen	c21j15
kaufer	j21
kaufp*	d41
kaufpreis	d28
kaufv*	f19
kaufvertrag	f19
kauti*	d48g15i41k26
kaution	d19g16i42k27
ke	g42j22k22m21
keep	a-14c-39d-18f43g44h44i23j-22k54m-20o-25
keep a	g20
keep my	f23
keep the	c-14g36i48o-24
keepi*	a18k24
keeping	a18k24
keeps	g20j12
keer	b37g-20h-15i49m-22n20o41
kein	a15n40
keine	a50d33f-28g-26k-35m112n42
keine sorge	g-14k-35
keine*	a35b45e30g-29i19l21m64n101
keinen	a21b18g-29k-24l17n37
keiner	b23e38i27k25m45n32
keiner mehr	e37m21
kelle*	k22
keller	k22
kenne	i17j24k19l20n22
kenne ich	i17l20
kenne*	e12h17j18
kennen	e17h22i20j23
kennt	e64
kennw*	e30
kennwort	e28
kept	k24n22
kerst	i20l17
ketel	k15n17o-42
keuke*	k46
keuken	k17
keur	m20
keuri*	i23
key	a-13b-16c-35d-12e96f-14g-19h-23k-14l-12
key for	e40n12
keys	a13e50
kg	f-26g-21i-17j-13k-23l-30m-28
ki	j14m67
kidne*	h27
kidney	h27
kids	a-16b-17c-12d-14e-36f-15g-14h-21i-16j-23n-17
kijk	b45j17
kijke*	a14k17l34m25
kijken	a14k17l34m25
kill	a20n24
kille*	a12
kilo	b-15e-13h37i80j-12
kilom*	b81i19
kilos	b-21c-12d-13e-15f-21g-21i60j-24l-23n-19
kim	o-29
kind	h53i62k26
kind as	i32m21n16
kinde*	b-15c-16d-14e-24f-18j-41k-14l-23m-14n-15o-30
kinder	e-23h12i-18j-23n13
kinderen	i12o-27
kindergarten	n-19
kindern	i15
kindl*	a53b24c70d21e24f29i68j26l64
kindly	a53b24c70d21e24f29i68j26l64
kindly ask	i13
kindly let	j25l22
kindn*	d-17i40
kindness	d-17i40
kino	n14
kiosk	j-17
kit	b-13g-16h-15i-14j-17n-13o22
kitch*	g-13m-16n12
kitchen	k25m-15n13
klaar	a24
klach*	h19
klage	k-47
klage*	g49k12
klant	c20d-23g45i87j68m28
klant die	j24
klant*	a124c-17d-32g-14i-33l-21m35n56
klantaccount	a51
klanten	c-16d-31g-13i-12l-23n50
klantenlijst	i-16
klapp*	e13l16
klappt	e13l16
klar	i20
klas	j23
klass*	j41l-43m23n16
klasse	l-43n16
klaus*	f69g42
klausel	f69g38
klebe*	h49
klein	h-30i13
klein*	c-13f34g-19
kleine	f16
kleinere	b-14
klini*	i18
klinik	i20
kluis	e21j23
knie	c25h51
knopf	a-26
knowl*	e15
knowledge	e15
known	e22h41
knows	b33e56
knows the	e40
kocht	j45
koffe*	f15g14i17k21
koffer	f15g14i17
koffi*	c50
kohle	d26
koi	h24
kok	g21
kolle*	c-27e36j44k13n42
kollege	c-24j15l14m12
kollegen	e16k20n31
kollegin	d19e24g17
kolom	b-28i-12
kom	c35d16e23g25i20l28
kom ik	g29l30
komen	b-12g-16k16m-12o32
komme	b22d16e17g48
komme ich	b23d20e17g50
komme*	c28h-23i-15j-20l-12n-14
kommen	c29h-22i-14j-19k12n-13
kommen wir	c51f25g24
kommt	a-17c26e-21f-22h33k64l-26n-15
kommt das	d22h25m20
kommt nicht	c14
kompl*	a76n13
komplett	a25n13
komt	b12d-30f-15g-18h-16i15j29l-16m-21o30
komt die	b33j23
komt het	d-18
konku*	a15
konne*	b-19c-17f33i21j20
konnen	b-19c-17f33i21j20
konnen sie	h-12i32j68
konnen wir	d19f25m16
konnt	a37c43d25e21i91
konnt ihr	a37c24e21i91
konnt*	a18c18e15g70h30i113k16n14
konnte	b19g39h18i19k23n23
konnten	a16e16g27i61j12
konnten sie	a18e18i37j16
konnten wir	g22
konntet	c25i24
konntet ihr	c25i24
konte*	a50
konto	a229b74d77e71i-13j106
konto bei	j24
konto bitte	a25
konto ist	d25
konto*	a78b48j43
kontoauszug	b51
kontoverbindung	a71
kontr*	h25m45
kontrolle	m19
konze*	d47l23
konzert	d47
koop	n20
kopie	b-14f18i15j55
kopie*	c30m23
koppe*	e15
korti*	i21m33
korting	m14
kost	a20b12o-12
koste*	b51c27d26h-14i-21j-12k18l-12n33o28
kosteloos	f14o27
kostenlos	m12
kostet	b25k20n14
kraft	f-13
krank	d15i13
krank*	g45j23
kratt*	d20
kratten	d20
kredi*	b29d24i20j18
kreditkarte	b29d24
kreeg	d15e21j22
kreis	l29n23
krieg	e23i25n25
krieg ich	e23i25
krieg*	d24g22i21l24
kriege	g22i21
krijg	b32d65g14i14n29
krijg ik	d65g16
krijg je	n20
krijg*	b-12c-27d16e-12h17i-19j-17k17m-14
krijgen	d21i-14
krijgen i	g14
krijgt	c-18h33k27
kulan*	i39
kun	d19i28j21l12
kun je	d19i28j21l12
kunde	c-15g24j18m23n50
kunde ist	c17g23
kunde*	a67c-50d-34g20h-16j16m52n37
kunden	a-31b19c-47d-31g28j-18n20
kundendienst	n18
kundenkonto	a29
kundennummer	a23j30
kundi*	a33c124f37g86i19o-17
kundigen	a22c46
kundigung	c36f21g71
kundigungsfrist	c17i26
kundin	a19f17
kunne*	b-16d-22e18h-24i26j-22k-17m-16n-33
kunnen	b-16d-22e18h-24i26j-22k-17m-16n-33
kunnen i	i-23l-14
kunnen jullie	a25g14
kunst*	f22h18
kunt	a21d12e23f35g53h13i101j56l17
kunt u	c12e26f35g54h14i105j55l19
kurie*	c24
kurs	d15
kurst*	j23n24
kurz	l-17
kw	o18
kwam	i14j20
kwart*	k12o36
kwartaal	o32
kwijt	d12e29g12i23j18n15
kwijt in	e19i-14
kwijt*	i47
kwijtgescholden	i46
l	c29d51k64
l a	k47
l s	d35
la academia	c24e-14l-17
la alarma	e18
la aplicacion	c-18
la app	a34e-12n-17
la averia	k19
la baja	j19
la banca	a43
la banque	g21
la base	j18
la bici	d47h20j22o23
la boda	c21l24n23o32
la boite	f-28
la bolletta	b18
la bonne	k-16
la boutique	b-14e18
la bozza	m14
la caisse	e19i-14n22
la caja	e13l-20n13
la caldera	n21
la camara	k17
la camera	c-14f-12
la campana	i13
la cancelacion	c17
la caparra	f36
la cara	l49
la carta	f37k19
la carte	i28
la casa	g61o39
la case	m31
la causa	k22
la caution	b12d24i22
la cena	b17d17
la chambre	e23j20
la chaudiere	k12
la chiave	a13j16
la chica	j24
la clase	i16o30
la clause	f17i54
la clausola	f18
la clave	j17
la cle	c-13
la clinica	j12
la cloture	a16
la cocina	c20
la colpa	g16
la columna	b-15
la comision	b22
la commande	d-15o-48
la compania	l31
la compra	d13
la comunidad	j20
la consegna	b-24i-21
la consigne	d25
la contrasena	e29
la cooperativa	a13f-15
la cosa	g39
la couleur	c-20
la cuenta	a46b32j21n12
la culpa	g22
la cuota	b43i52
la dame	j62
la date	i28
la demanda	k60
la denuncia	c14
la derniere	c-21l-13
la devolucion	d71
la direccion	j30k13
la direction	c15l53
la directrice	l-13
la disdetta	j-13
la ditta	f17j19
la empresa	g49j20
la entrega	j17
la etiqueta	b18
la excursion	c-25
la factura	b26k20
la facture	b-40g-12l-27o37
la farmacia	g17
la fecha	f18i36
la feria	c18
la fianza	d15g40i23o13
la ficha	h-25
la fin	c48
la firma	i31
la formation	d17g-13
la formule	c22
la foto	g43
la franchigia	d22i27
la franchise	d22o40
la furgoneta	c25j16
la garantia	f39i38
la garantie	f-17
la garanzia	i14
la guia	j-19
la habitacion	j15
la impresora	b-15n-16
la justice	k19
la lampara	h19
la langue	b-22h16
la lavadora	c22
la legge	g23
la ley	f22g75k43
la ligne	b42e14l21
la linea	c57j13n34
la lista	c-27i22
la liste	a17c-18j38
la livraison	c18
la llave	e39
la location	b22
la loi	f85
la luz	b27h23m-14
la macchina	b19d18
la machine	c32e16f18
la mail	e16j18
la main	b21e33l22m18
la maison	e20g35
la manana	o-32
la mano	h34i17k26
la maquina	m-17n-12
la marca	g13k24
la matricula	d48j19
la mejor	g35
la meme	b47c-23n20
la mercancia	i17
la merce	c22
la mesa	j28
la mia	a27b15c29d17e41f-26h21i36j30n27
la mise	k-26
la misma	d25
la moitie	b13d43
la mora	b14i27
la multa	i28j-22
la noche	i20
la norma	f17i43
la normativa	f30
la nota	b13d24
la note	b20
la notice	c-19
la nueva	o29
la nuit	e20h45j16
la obra	b17c21n-15
la oferta	i16
la oficina	n29
la orden	m17
la otra	j26k24
la palabra	a-23
la palette	o-16
la password	e-54
la penale	i15
la penalite	b13
la penalizacion	i18
la pension	j33
la persona	j33l20
la personne	j37l71
la photo	a-24h-23
la piece	b-13d15g-19k-43n-24
la pieza	k-12
la piscina	b13
la piscine	f-17h-24
la place	e27
la plantilla	f-17g-20k-20m-13
la plataforma	h19
la police	g13
la policia	g18k24
la politica	f26
la poliza	l19
la pratica	j18
la presente	a26k14o12
la pressione	h21
la prima	m18
la procedura	i15
la procedure	m18
la prochaine	k38
la proprieta	f19
la prova	g14
la proxima	d-17
la questione	l19
la quota	d21i20
la receta	i16n-14
la regla	c-17
la regle	i27
la remise	e-13
la renovacion	f16
la reponse	e22m33
la reserva	c70d23i13
la reservation	c44
la respuesta	e19m34
la restitution	d-29
la risposta	m17
la sala	b-21f-18g-12h-17i-14j-15n-34
la salle	f-13g-22h-13j-13n-13
la sancion	i13o34
la seconda	j17
la segunda	a21c22
la semaine	a-53c20d-13e-40
la senal	d22
la senora	j28
la sesion	e19h42
la settimana	c23k-17
la signora	j53
la silla	e-23
la societa	g18
la societe	j22
la somme	d69
la sonda	h42
la spedizione	o-15
la stampante	c18
la stanza	h-21n18
la stessa	b23
la sua	e23
la sucursal	e14
la suite	k24l22m23n12
la suppression	a-22
la supresion	f18
la suscripcion	c30
la table	c27i-18
la tableta	m-18
la taglia	n-15
la tarde	n17o-37
la tarifa	i24
la tarjeta	d24e95j25
la tete	h14n21
la tienda	l18
la verificacion	m20
la versione	m17o-45
la via	j18k28
la vista	e20g23h23
la voiture	i22
la vostra	b24c18f18h23k33l14
la web	f-17g-18k-23m-28
laag	m14
laat	c24e-13h-16i123j25l24m57o17
laat de	c14l47m17
laat het	l-24
laat me	i13
laats*	a20b48f-19j42o32
laatste	a20b48f-19j42o32
lab	l-24
labbi*	b20d16i-17
labbiamo	b20d16i-17
labbo*	c39
labbonamento	c39
label	b-20c-20d-19e-23f-19g-24h-26j-23m13n-26o40
label*	j-12n54
labels	n55
labon*	c67
labonnement	c63
labor*	n24
labou*	k26
labour	k26
lacce*	e54
lacces	e35
laccesso	e14
lacco*	a54d24f78g26o13
lacconto	d28o13
laccord	f31
laccordo	f46g21
laccount	a55
lacha*	f23
lachat	f23
lache	c16f23k12
lache*	g-18j17k22l19n90
lachen	g-16n57
lacheteur	d-15j21
lacom*	d29
lacompte	d29
ladde*	k15l-19m-20
ladder	k17l-17
laden	n19
ladin*	f23
lading	f23
ladmi*	e23l-16
ladministrateur	e23l-16
lado	f-35g-14j12n40
ladre*	e19j67
ladresse	e19j67
ladresse de	j40
ladresse du	j17
ladro	g22
ladt	e22
lady	b-26h23j69l19
laffa*	l16
laffaire	l16
lag	i17n-18
lage	i15j48
lagen*	e12m13
lagent	m16
lager	c13e20o-30
laggi*	n22
laggiornamento	n22
laiss*	a15c53e52f16i98j63k23
laisse	e32f20j54
laisser	a18
laissez	c25e18i93
laissez moi	e22i35
lake	c-27e21
laltr*	c23e22j27l13n23
laltro	c22e22j31l14n24
lamen*	f20n18
lammi*	m17
lamp	b-23c-12f-12g-17i-17j-13l-14n-31
lampa*	d19h38
lampada	h18
lampade	d23
lampara	h19
lampe	h37
lampj*	m-12n-14
lampje	n-13
lamps	d50e-20n-20
lan	b20c-14
lan prochain	c-14
lana	d-12
lanca*	d-14
lance	h23
lance*	l20
lancer	l21
lanci*	e23f12i17j19
lancien	e23f15i13j23
land	f18g16l18
lande*	c22d25f26k47n22
landl*	e18g104j21o-30
landlord	g107o-30
landlords	j22
lands	k24n19
lands*	h-22
landscape	h-22
lane	i18o-44
lang	f62g-19i-12m-19
lang moet	d13
lange	b-16c-12e-14j-21k-12l-16m-12n-34
lange muss	n-14
lange*	a27c16e15h13i63
langer	a28c17e18h14i65
langs*	f19k18n17
langsam	n22
langst	f22
langu*	b-41c-17e-17f-28g-25i-22j-24m-16
language	f-18
langue	b-25
lanne*	f22
lanno	f20i23j16k14
lannu*	b17c40
lappe*	k21
lappl*	e17
lappr*	g15m14
lapto*	a-26e24g16
laptop	a-26e24g16
laque*	f16
laquelle	f16
larbi*	l-12
larga	b-13
large	f-27g-33
large*	d36g-14h-23j-17o36
largent	b13d47o36
largeur	h-13
larri*	d23
larti*	f65i17
larticle	f65i18
las claves	e48
las condiciones	i24n-22
las entradas	c24
las facturas	b-27n-12
las fotos	o20
las instrucciones	m-18
las normas	m38
las seis	o33
lasce*	a17
lasci*	c39g40i47m16n26
lasciamo	c17i22n19
lasciate	c20i16
lasciato	a14g22
laser	h140
laser*	f18h26
lasse	k28
lasse*	a12c95f13g13i76k30l40m13
lassen	a12c95g12i76k30l40m13
lassen sich	g-26
lassen sie	i74l27
lassen wir	c61
lassi*	g27
lasso*	e22i20
lasst	a-14d34i73m-17n40
lasst sich	d12m-14
lassu*	b21d23g13
lassurance	b21
last day	a-23
last month	d-21j28
last night	b16e43i12j21n19
last warning	n-31
last week	b-15i22l-31
lasts*	b28
late	a18c12d-15e-14f30g44i177j31n-13
late fee	i-13
laten	a43e16g23h12i21k14l-17o38
later	a-13i116l15
later than	i13
lates*	c25
latest	c25
latex	h55
latte*	h29l18
lattention	l19
latto	k27
laufe*	e16f21k-17
laufen	e16f21k-17
lauft	b-13f-23g-23h-25i-12j44k41l-27m-16n-41
laufz*	c23i20
laufzeit	c24i21
laugh	n30
laut	b35f98
laute*	e15j32o-40
lautet	m12o-40
lauto*	m50
lautr*	n22
lautre	n22
lavad*	c21
lavadora	c21
lavan*	a22
lavas*	c-23
laven*	h19
lavender	h21
lavet*	f22h21n21
lavete	f22h21n21
lavez	j36
lavor*	a27g66j70l21n35
lavorare	g25j19
lavori	n21
lavoro	a26f-15g38j44l21
law	b-13c-18e-12f114g94h-17i-22k65n-12
law firm	k47
law if	g21
lawfu*	g55
lawful	g17
lawn	f-15n20
lawye*	g41k101
lawyer	g24k60
lawyers	g12k35
lay	g19
layou*	n-12
layout	n-12
le badge	j18
le bail	f47
le bon	f18i24
le bureau	e17l20n23
le casque	h19
le chantier	c22n19
le chef	l65
le chiavi	e21
le client	n25
le code	e30f31j41o19
le compte	a70i18j18
le compteur	b13
le condizioni	f23k51
le contrat	c25g-28j30
le controle	m41
le cours	c18d12
le credenziali	e31j23
le delai	c-25f13i-57n-23
le depot	e21g16
le devis	c24f20
le dimanche	k-12
le dossier	k29
le doy	h46
le droit	f54g62k17
le fichier	f17
le format	f-18
le formulaire	i22
le foto	f15g-17
le gerant	l43
le hemos	o-45
le iscrizioni	i27
le jeu	n-18
le lien	a-26
le loyer	i14
le mail	c22
le meme	h18j14
le mie	g24n25
le minimum	i20
le mois	i-16n-12
le monde	a12b-21
le montant	d19
le mot	m24n39
le niveau	h-15l-26
le nom	j28
le nostre	a23g-12k-18
le nouveau	j14
le numero	b-19j28
le ore	b22
le paiement	b-16d22
le patron	g17n16
le petit	b19i19
le pido	c16g21i18
le preavis	i21
le prix	b19d45
le produit	f12
le proprietaire	l23
le reglement	f-13
le regole	i17m16
le remboursement	d21
le reste	i17
le role	m17
le service	f23m13
le siege	g20
le soir	l-15
le solde	a52j33
le spectacle	k-14
le spese	f17
le tableau	a-14c-17
le tarif	i17
le technicien	n17
le telephone	j14
le temps	i19
le texte	f39m44
le ticket	b21l15
le total	b49
le traiteur	c22d23
le transport	d-14o-40
le transporteur	o-17
le tue	m18
le velo	h14j37n17
le virement	d16j14
le vostre	f-25h64
lea	l24
lead	e-12g-16i-13j-19
lead time	l-21
leade*	l141
leader	l105
leadership	l33
leads	e34n20
leafl*	f-18k-18
leak	e19
leaks	f21k24
lease	c31f26g86k34
lease*	c53l24
leased	c22l24
leasi*	c18j21
leasing	c16j21
leave	a30c16e33f16g38j-15m67n-30o13
leave it	c14h23o19
leave out	m53
leave the	a19c20m29
leave*	a15k35o-41
leaves	a15k35o-41
leaves me	k20
leavi*	a61l-15n15
leaving	a61l-15n15
leben*	j24n21
leche*	b21c16i42l15o31
lecheance	c17i46o31
lecol*	k-16l-23
lecole	k-16l-23
lecra*	d-19
lecran	d-19
lecte*	e13l-17
lecteur	e18
lecto*	e31
leden	o-52
ledge*	a17
ledger	a17
lee	n-17
leeds	k21
leer	m-18n17
leere*	m18
leeren	m18
leerl*	f40
leerling	f45
lees	m42n15
leest	m25
left	a30c14d19e43g45h-19j17l-25m-40n20o-103
left me	g25
left my	o-40
left on	e25
leg	l-20
legai*	f19
legais	f19
legal	b-17c-19e-13f122g83h-15i-30j-19k21m41n-28
legal de	f44
legal para	f16g18
legal team	f-49g-36k-55
legal*	f242g242h-20k55l17
legale	g31k26l20
legalement	f34g15
legales	f19g17k34
legali	g-29h-15k-24
legally	f74g109
legally speaking	f14
legalmente	f86g35
lege	j-12
legen	e17
legen sie	e19
legge	e-15f39g37j-20m31n-27
legge e	m24
legge*	g21m46
leggen	g18
leggere	m42
leggibile	n18
legis*	f19
legit*	f61i20
legt	a25c13
lei	f40g70l55m-12n15
lei non	l17
leid	c26
leide*	c32d15e19
leider	c32d15e20
leidi*	l46
leidinggevende	l35
leise*	f-15
leiser	f-15
leist*	i22
leite*	f21l27
leiter	f23l14
leito*	n12
leitor	n15
leitu*	l68m12
leitung	l35m13
lekke*	i-28k14n21
lekkende	k17
lekker	i-28n19
lelen*	m18
lelenco	m18
lelim*	a14
leliminazione	a14
lena	c21
lengt*	k-20m-24
length	m-24
lens	h61
lense*	o50
lenses	o50
lente*	a23
lenti*	h47
lentr*	e19
lentreprise	e24
lenvo*	c26m30
lenvoi	m31
leque*	e-16f20
lequel	e-16f20
les accents	e-26
les autres	j19
les cles	a16b-14e43
les coordonnees	j31k17
les deux	d45g-13
les donnees	f22
les droits	e31f31m40
les enfants	k-13
les frais	c21d20
les heures	b22g20
les jours	i-19
les mails	k12
les penalites	i15
les photos	j16k14
les pido	i15j18
les quatre	c13
les regles	g16
les yeux	h20
lesca*	k-12
lescalade	k-12l-14
lesen	e15l21n15
lespa*	a44
lespace	a45
lespace client	a17
less	b56h12k-19
less cash	b12
less money	b15
lessa*	b15c37
lessai	b16c38
lessi*	h23
lesson	e16n14
let down	n25
letag*	h-37l-46
letagere	h-36
letic*	i16
letichetta	i16
letra	b-12g-14
letra pequena	f15
letra*	f23
letras	f23
lets	c21e16i35k23l25m64n-12
lette*	c-12g94h-21k97n-79o26
letter	b20e16g107i15k85n-16
letter about	k19
letter is	i21
letter to	n-13
lettera	k23
letters	e-14g-26k-30n-52o30
letti*	i30
letting	i32
letting me	i40
letto	f19
letto*	f-12
lettr*	c21g20k39
lettre	c22g23k40
lettu*	e24
lettura	e26
letzt*	g-20i39j28l36
letzte	a-25e13l12n-26
letzte woche	a-24
letzten	c12i12j44n15
letzter	a18c-17n18
letzter woche	c-17n19
letztes	i38l23
leuk	n22
leur	d19n21
leurs	j71
leute	i-18j-15n18
levan*	i33
levar	j-29l-22n-24
level	g-12h32l132
lever	e-18
lever*	d-12f37h-24l-19m-18
leverancier	j20
levering	c14f35
ley	f83g72k41
ley si	f28g41
lezen	l22
lezio*	f-31j-18
lezione	f-30j-17
lha	c-15j-14
lhe	e20j50o12
lheur*	a17i12
lheure	a17i12
lhist*	a19d19
lhistorique	a20
lho	d23e34f-23i15k18
lhote*	l20
lhotel	l20
li	c12d36g-13i-12n21o83
lia	m50
liabi*	f40g21o22
liability	f40g21o22
liability for	o18
liabl*	f13g30
liable	f13g30
liban	j60
liber*	c87e14g48i76m91
libera	c18
liberar	i45l15
libere	m38
libero	c19
libra*	b-14i20l-29
library	b-12i23l-28
libre	m21
libro	b-28d-28f-17i-13
licen*	b21c65d67e-13f103g27h-27j-40n-19
licence	c38f42g-12j-24
licence agreement	f21
licences	d48l17
licencias	b15f15
licentie	f18i13
licenties	d22
licenze	c20f16
licit*	f22g14
lid	b-13c-12d-32e-25g-13i-17j-14m-12n-18
liden*	a31
lie	f24m15
liebe	h24
liebe*	d36f-19g-15k-21l17n14
lieben	k-16
lieber	d36f-15l20n18
liebs*	j-18k-14
liebsten	j-18k-14
lief	d17i24
liefe*	a-13c-14d-29e-34f34g-27h-33i54j-18k-14l-20m-16o-38
lieferant	g16
liefern	i31
lieferschein	b41g-12k-23
lieferung	e-25k20o-37
lieferungen	i17
liege*	i14
liegen	i15
liegt	b17c19e12j35k24m18o-22
lien	a-26e15h15
lien vers	a-24
lies	m23
liest	c14m60n19
lieu	c-22i14k-17
lieu de	c-24i17
lieu detre	a17
lieve*	f-13
liever	f-13
life	e17n20
lift	c23i24j-13l16n24
lift the	i16
lifte*	i26m16o27
lifted	i26m16o27
ligar	l14
ligge*	e22
liggen	e22
light	n-21o-14
light*	a12
lights	a21
ligne	b55c-18f-12g-48h-15j-14k-39l43m25
ligt	c19d38e20k83n21o-12
ligt er	k25n23
ligue*	b23l23n32
liguei	b23n32
lijkt	b23l15
lijst	e17
liked	l-34
liked the	l-34
limit	a-22b-30c-24d-18e-28g-27h-30i61j-40k-16l-24m-16n-24
limit*	f58g-18h-13i83m86n27
limitation	f60
limite	i99n23
limite de	i27
limite di	i12
limites	b13m44
limits	j13m12
limpa*	m-12n-17
limpe*	n-14o41
limpeza	n-14o41
limpi*	b14e12h15m-22n-15
limpia	n-19
limpieza	b22
limpo*	b16i-30
limporto	b18d-14i-29
limporto e	d-23
limpr*	c18
limpression	c22
linde*	d25g29
lindi*	e13g19j28
lindirizzo	e16
line	a13b98c12k14l61m95
line with	e18
linea	c47l21m13n65
linea*	b18
linee	m43
linee guida	m43
linen	n-19
lines	m19o-47
linfo*	h18
lingu*	k17m12
lingua	k20
linha	b13j-13
link	a-25b-42c-29d-20e45f-20g-20h-21i-31j-29k-15l-33m-32n-22
linke*	h15
links	a-12e-29f-17g-20i-13j-12l-26
linse*	h49n-16
linst*	g24
linte*	c21l22m14
linvi*	m12
liqui*	a37b29d-14
lire	j27k21l22n22
lisa	j36
lisbo*	c60
lisbon	c25
list	a-12b-42c-67d-31f-51g-43h-41i-38j50k-16l-42m22n-57o-106
list and	o-45
list for	k-18
list of	e14f-13j56
list the	j22m14
lista	b-12g-18h-13j-12
lista de	i-24
lista*	c-18j45
listado	c-18j45
liste	a12c-21j71
liste*	b38k25
listi*	f-27h-26i14j-16n13
listino	f-25h-24i18n16
lit	e13l-14
liter	h-35j-13
liter*	k-24
litig*	f19g33k43
litige	g22
litre	b-12h-32n-28
litre*	d-22h-14i-12j-14o28
litres	d-22h-14i-12j-14o28
littl*	b-20h18j-14n-17
little	b-20h18j-14n-17
liva	b24
live	a12d-18g-14k-27l13
live in	j-26
livel*	l87
livello	l89
lives	j69
livin*	k22
living	k22
livra*	d-12e-13f-12i-17n28
livraison	d-12e-13f-14g-12i-17
livraison de	c24
livraison est	o-18
livraisons	n24
livre	l-27
livre*	a28e-23f-15h-28i47l-29m-13
livrer	c23i19j21
livres	i-12
livret	a46
livreur	j18l-12
livrez	d12i24j-17
livrez vous	i-13j-14
lizen*	f50
lizenz	f26m12
lkw	c19i13
llama	j25
llama*	j39k54l36n62
llamadas	j13
llamadas de	j13
llamar	k20
llame	b15l19
llave	e66
llave*	b-23
llaves	b-21
llega	g-18k-30
llega el	c-16k-16
llega la	k-14
llega*	a14k27l44n-20
llegado	a18n-15
llegar	k27l21
llego	b37d16h19j15
llegu*	i21n23
llegue	i21n23
lleno	i14
lleva	e-23g-18h42i-22l-14n-12
lleva*	a14e22m-23
llevamos	n17
llevan	m-14
llevar	h15
llevo	g19h74i16k24n21
lo fate	i35
lo puedo	g26
lo q	m13
lo sconto	b14
lo stesso	i34
lo stipendio	a23
lo storno	o12
lo tiene	l23o-14
lo trovo	a22e15
load	f25m15
loan	g22j20
lobby	f21l14n19
local	g17n-19
local*	j44
locat*	e14g-32h-21i-21j45k-45n-15
locataire	e16g-32j42k-19
locataires	g15k-13
location	b33e20
locations	f17
lock	e43h-14i-14j-14n-17
lock it	a19e21
locke*	j28
locker	a14j36
locks	e14
loffe*	l23
lofferta	l23
log	a18e27j39
log in	a21j18
logge*	h-25i-18j19
logged	h-23i-14j21
logged in	h-22j23
logic*	a-13b-22c-18e-16f-28g-30h-19i-23j-26k-24l-17m-14
logiciel	a-12b-20c-17d-13e-15f-27g-29h-19i-22j-24k-23l-16m-14
login	a252e243j99
login and	a23j20
login*	a36e91
logins	a36e91
logis*	a24l12
logistics	a12
logo	a-47b-67c-27d-37e-56g23h-67i-51j-61k-25l-49m-38n-42
logo on	i19k24
lohnt	g53
lohnt sich	g26
loi	c15f117
loja	c-17h-24i-20k-12m-17n-18
loja de	j20
long	a-40b-43c-54d-33e-65f-21g-58h-44i-69j-60k-44l-56m-35n-64
long as	d22
long is	n-12
long must	f22
long until	d-22
longe*	a66c50e36m33n-30
longer	a71c55e41m36n-27
longer need	m12
look	a-13b24d-31e-18j45m22n-20o-74
look at	b37i20l23o-58
look up	j52
looke*	n55
looked	n55
looked at	n26
looki*	e-12k18l-23n37
looking	e-12k18l-23n37
looking at	b18k23
looking for	l-22
looking forward	n20
looking into	n24
looks	b42h80
looks like	b14h17
loop	m13
loopt	o18
loopt*	f20o32
looptijd	f20o32
loose	g-24l-17n-22
loose which	n-17
loper*	g14h38
lordi*	c15g14
lordine	c15
lordr*	c29k25
lordre	c29k25
loren*	l23
loro	j-15l17
lorry	b19
los alumnos	e-18k-16
los datos	f16j72
los demas	j30
los dias	k17
los huespedes	j34
los ninos	g18h20i23
los permisos	m18
los portes	b27i19
los puntos	i45
los tribunales	k17
los ultimos	j14
los usuarios	e21
losch*	a166c29
loschen	a44c32
loschen sie	a19c19
loscht	a67
loschung	a27
lose	e-15g17n26
losen	a24c24k25l17
losin*	h13n39
losing	h13n39
losing my	n16
loss	o30
losse*	k28
losses	k29
lost	a43e31f14g15i59k23m-14n36
lost my	e15
lost the	e26i14j16
losun*	e12h25n24
losung	e12n24
lot	l-20n12
lot of	h20
loue	f12g20j23
louer	n-23
louez	k-15
louez vous	k-15
louti*	b-22
loutil	b-22
love	g-13n-27
love the	n-14
love to	b22
lovel*	i-13k12l-14
lovely	i-13k12l-14
loves	n-17
low	h13m22
loyal	i20
loyal*	c21
loyalty	c21
loyer	g-24i13k-19
ltd	b15j18
luca	j20n23
lucia	j47
luego	m32
lugar*	i-20
lugares	i-20
lugga*	i15
luggage	i15
lugli*	b15d25
luglio	b15d25
lui	b17c14e32g111h47j44k32l179m18
lui que	l19
lukt	c16i18
lulti*	f-18j-16k18l15n-19
lultima	j-16k20l16n-18
lultimo	f-15
lunch	b-23c-33f-23g-33k-45n17
lunch*	g12
lundi	e-21j-13k38n16
lundi au	i16
luned*	g-22
lunedi	g-22
lunes	j-13n14o-21
lunes a	o-26
lunga	i22
lungo	i20
lutil*	f15i18
luz	b26n-22
luzes	h19
lyon	g-19k19l14
m	b-17c-15d24e-16f-18g-22h-26i-27j-23l-30m-13n-20o26
m b	d52
m e	d12
ma belle	j44k23
ma carte	b27d99e51f24i23
ma demande	e18i27
ma femme	j50
ma fille	g20i12j37k-15
ma mere	d22j28
ma non	n-19
ma soeur	e18g21i18
maak	a22c20e88f14i19k18
maakt	h17
maand	b39c21i32j21o-50
maand*	b43c64f12i27j12o47
maanden	f25h17i16o61
maar	a48c102d64e-17f-57g-49h-30i53j-40k60l167
maar af	c23
maar bij	l46n20
maar er	d19
maar i	b22c13f-26
maar ik	i39
maar op	a22d20k23l13
maart	a22d22i17o33
maat	g-14h-12j-13n17o16
maats*	c-17
macch*	b12d13f13
macchina	b15d16m-13
macet*	d-20n-12o37
mach	m43
mache	j16
mache*	a21c40d19e25f19g58h67i14k33n20
machen	a21c40d19e25f19g58h67i14k33n20
machen sie	d25
machi*	a-20c13e-15g-32h-24i-23l-24m16o-17
machine	a-14c20g-24h-15i-14l-19m24o-17
machine a	e15
machines	e-20
macht	c19e20g17h44
mad	e20
made	b48c20d53e31g21h-22l-15m-28n-43
made a	b18c23
made by	j20
made in	g23
made me	i19
made the	c21n-20
made to	d21
madei*	d-22
madeira	d-22
mader*	n-17
madera	n-17
madre	h17n14
madre*	j23l77
madru*	e12
madrugada	e12
mae	f13
maest*	e22
maestra	e23
mag	a80c24e24f27g19h87i41l78n-18
mag de	f24
mag een	f-18
mag het	i20
mag ik	g17h27i21
magas*	i13
magasin	i16
magaz*	a-19f-32h-19i-25j-20l-14m-13n-23
magazijn	d16e16
magazine	c22f-13
magazziniere	g23
magazzino	c-28g-16
magne*	h153
magnesio	h45
magnesium	h43
mahne*	g34
mahnen	g34
mahng*	b22i-15
mahngebuhr	b22
mai	b103c28d61f-17i-14j-12n38o23
mai visto	d23n-13
mail	a-14b-57c-20d-36e66f33g-24h-55i-60j49k-25m92o-26
mail als	m30
mail de	c21e56
mail di	e17
mail do	e12
maila*	e31f22j119
mailadres	e27j25
mailadressen	f23j64
mailb*	e23j19o34
mailbox	e23
maile*	c-13e13
mailed	c-12e14
mails	a32e64f15k88l20n77
main	b21e35g15i17l72m18
main sur	e35l22
maint*	a18c49l19
maintenant	a21c42l23
maio	n19
mais	a-21b-21c24d19e-35f-31g-36h-40i125l36n69
mais do	c13
mais je	c19j16
mais la	l28
mais le	a-24d23i54
mais uma	i22
maiso*	e20g35k14n24
maison	e20g35k14n24
maitr*	k17m17
maitre	k17m17
majeu*	j20
majeure	j19
make	c16d15e55f-43h17i16j-38k14l-14o24
make a	k20
make an	c17
make it	a45b12c25d15i13k-19n15
make me	e28g40
make my	h26
make the	i41m20
make them	g-16
maken	a17b22g36i30k44o53
makes	a13c18h32n51
mal	a-21b58f18g38h96i76j15k23l54n103
mal a	h15
mal au	h16
mal die	j25
malad*	c25g32
malat*	j29
male	a-22f18g36h49
malet*	i17
malgr*	i33n25
malgre	i33n25
malo	h77
man	c-25d-18g68h89m-15n48
man bei	g-13i16l17
man da	d21g55h18i23
man das	c13g-28h21i-30l-23n-16
man den	g-16
man die	g-23h-21m-21n-29
man im	e-22g-15
man in	b-17d-23
man mit	n22
man sich	a16e15f13l21
man sie	h-16
man who	j30
manag*	a-16b-23c-27d-19f-25g-36h-28i-33j-44k-19l106m-12n13
managed	e12n53
managed to	n53
management	l14
manager	b-15c-18d-12e-19f-17g-26h-19i-22j-29l169n-26
manager of	l-17
managers	e18l-80
managing	l-21
managing director	l-22
manan*	c14j-13l-23
manana	c14j-13l-23
manca	d42f14n-22
manca*	d35n21
mancato	d24
manch*	h34
manda	e25f-17l17m57n26
manda*	b-12c-33d-25f-30g-19h-29i-24j61k37l12o27
mandan	n-17
mandar	e15n14o22
mandare	n23
mandate	b14f-30g-23
mandateci	f18
mandatemi	l18
mandato	j17
mande*	c14j41n-34
mandei	n-17
mandem	c20d25
manden	d-21
mandenme	j46
mando	j41k24l14
mando*	e21g14
mandou	g18
mange	h72
mange*	f32h18l37n32
mangel	h18
manger	l39
mangi*	d19n-13
mangiato	d24
mani	e38g22h23
manif*	n22
mann	d17e21g14h47j81
mano	g18h19i28j-16k29l66
manqu*	d21n37o18
manque	d20n39
mante*	c-20o43
mantenimiento	b18
manti*	i20
manua*	a-22b-33c-16d-24e-34f-33g-43h-33i-43j-33k-41l-27n-17
manual	a-14b-23d-15e-24f-18g-25h-22i-27j-25k-14l-19m-17
manuale	k-21
manut*	b19
manutencao	b19
many days	c-20i-19m-12n-15
many kilos	b-24
many people	e-24
many times	e50
mao	b18c17i-12
maos	e49o28
map	e-17f-28g-27h-12i-17j-18k-13
maque*	e-21
maqui*	g-13h-14j-17k17m19n-41
maquina	b-13g-12h-12j-16k17m20n-41
maquina de	m-17
mar	e21
marav*	l-22
marc	e16o-27
marca	a-15c-47g29h53k18
marca*	c-26f42m20
march	c20d23n18o34
march*	c35e50k16
marche	c12e25
marco	g-14i12k-17n14
mardi	b16j13k15
marge*	i21
mari	c25h21j42
maria*	e20
marid*	e20g20h29j30
marido	e20g20h29j30
marit*	j25
marito	j25
mark	c-12m36
mark this	m23
marke*	f17g-16i-37j-12m13
marked	f-15
markeer	i-20m21
marketing	f15
marketplace	a14
marki*	c-21
markt	k22l18
marqu*	c40e-18g14m15
marque	c15e-15g20
marquee	c21
marri*	g44j51
mars	b39c24i13
marta	j24
marte*	c18k39o24
martes	c19j12k13o27
marz	a12b21c48
marzo	e-15n39
masaj*	c24
masca*	h78
mascarilla	h57
masch*	f18m42
maschine	f14m42
masqu*	h16
masquer	j-12
massa	d21
massa*	h123
massage	h25
massi*	i47n-17
massima	n-16
massimo	i23
maste*	a-15b-28d-22e34f-24g-37h-32i-37j-35k-18n-21
master	c25e41m15
mastercard	a-15b-28c-26d-21e-31f-25g-37h-31i-36j-34k-18l-25m-20n-27
masti*	h15
mat	k18
match	c-27i-16
matel*	h19n24
matelas	h19n24
mater*	e60j-14
material	b12
matin	a-13b-16d-13f-15g-15h-19i-19j-18m24n-20o-20
matra*	h42
matratze	h42
matri*	c21d45e15j48k14n12
matricula	d47j22
matrimonio	c19k15n14
matte	f-14
matte*	i33k67l55
matter	i15k70l59
matter for	l22
matter of	k17l24
matti*	n26
mattina	n22
mattr*	d20h45o31
mattress	d20h45o31
mauva*	e25g17h46
mauvais	h24
mauvaise	g17h17
max	m18
maxim*	j-15n-25
maximum	n-23
maybe	i28l25
mayo	k-24
mayor	g18j35
mayor*	h47
mayores	h47
me aconseja	g56
me aconsejan	g15h51
me ao	f14l21
me atienda	l31
me back	d21e38n15
me cobraron	b50
me conseillez	g16
me conviene	g18h18
me dan	g12n24
me deja	e24g22k25
me devuelvan	g21
me een	e21
me faut	j42l36
me go	m19
me gustaria	a19j18l22
me han	b52n50
me interesa	a16g18
me llame	l20
me llego	b24
me mandan	n-16
me ne	b16e13
me no	k14
me off	i21
me parece	b25
me pasan	i18j20
me passa	l21
me pongo	h82
me puede	g56h24
me pueden	g25i20
me quiero	g21
me recomienda	h19
me recomiendan	g13
me sirve	l29
me through	l46
me tienen	n67
me va	h23k25
me whats	j24
me whether	h20
mean	c-23e-14g-25h-17i-23j-28k-15l-13n-18
means	m26
meant	a22b19
meant to	a22b19
measu*	j-25l-12
mec	e24g25j27
medec*	h28j22k25
medecin	j22
medew*	a23d-21e12m18
medewerker	e18j-15m21
medewerkers	d-20
media	h12i31o16
media hora	i14o16
media*	k19
medic*	g-12h145i68j127n-24
medical	b21f18i29
medicament	h38
medicine	j12
medico	h56i48j22n-14
medid*	l-35m-12n-56
medida	n-15
medidas	l-29n-37
medik*	j30
mee	i66k12m-22o-43
meeki*	e22g17
meer	a105b31c99e99i50j38l14m13n22o34
meer in	b15c18e24
meer te	e12
meerd*	e14l32
meerdere	e15l33
meet	e-16i29l17
meets	f14l-33
megli*	e18n18
meglio	e18n18
mehr	a117c96d15e146i27l33m44n77
mehr mit	l24n23
mei	b18o41
mein	a209b77c61d125e125f51g136h113i100j132k143m15n47
mein geld	d89
mein kind	i12
mein kollege	j24
mein konto	a20b37e63
mein mann	d17e21h19j38
mein sohn	g20
mein vater	j17
meine	a32b-13c20d89e53f90g96h126i35j137k53n53
meine ex	g30
meine frau	j12
meine mail	n17
meine tochter	d28h20j27
meine*	a137b30c43d40e90f56g144h12i16j217k78l20n15
meinem	e41g49j23k24n23
meinem konto	b16d37
meinen	a64c28d-18g47h19i21k50l24
meinen sie	k23
meiner	a40b20d48f47j105m15n19
meines	a32e35g26j90
meio	n-14
mejor	c46d-25g42h-13i-15j-13
mejor para	d-17
melat*	h71
melatonina	h32
melatonine	h28
meld	o-32
melde*	g25k27l37
melden	g28k24l32m16
meldet	m-20
meldi*	e20k26
melding	e21k27
meldu*	g22
meldung	g22
melho*	f-17
melhor	f-17
membe*	a37b-20e-14f-20g37i65j19n-12
member	a47g49i20
members	a-16b-18c-20e-15f-19o-20
membership	c18i40j25
membership is	c12
meme	b30c-29i39n86o30
meme pas	n23
memes	c20h18
memoi*	e12h16
memoire	e12h16
memor*	e18j17
memoria	e18
men	b18c21g19k14
menag*	l18
menci*	b22
menee*	j56k25
meneer	j56k25
menge	b18
menge*	b20i23
mengen	b22
meno	b17c52h14o13
menor	g22
menor*	f16i23
menos	d22g14
mens	m44
mensa	b16k18n-16
mensa*	e12k15m91
mensagem	m67
mensagens	n-18
mensaje	k17m31
mensajes	e27j24n26
mensal	j-16
mensalidade	b17
mensc*	m57n45
mensch	m29n45
mense*	b-17k15m43
menselijke	m42
mensen	b-17k15
mensi*	b17
mensile	b17
mensu*	c15d-22e-20
mensual	c17e-18
menti*	f26m19
mentions	f23
menu	a-47b-52c-71d-80e-86f-70g-26h-63i-71j-74k-41l-61m-59n-65
menu de	c-18e-14
menud*	n12
menus	g-15k-20
menvo*	e18n21
menvoyer	e17
menvoyez	n24
mepri*	n28
mer	i14o17
merca*	i12n13o-37
mercado	n16
mercancia	i17
merce	c22
merch*	a16d16
merchant	a18d17
mere	d22g14i13j38k14
mere a	d22i13
merge*	f35
merger	f35
merit*	d13l29
merkt	i27m21n22
mes donnees	a12f18
mes droits	f20g25
mesa	a-14d13g-16h-16i-12j15
mesas	g-30k-21n-13
mese	b35c18f14h34i-58j26n36
meses	b84f52i36n31
mesi	f26i31j23o37
mesma	i23j17n39
mesmo	b17i54k33m-16o28
mesmo assim	b20
messa*	a-15b-20c-19e52g35j35m62n12o-15
message	b-15e-21g18m86
messages	e60g16j52n25
messaggio	m-13
messe	a16d21
messo	h24
mesur*	n-17
met	a12c37d-35e14g21h31i-37j21k24l73n57o40
met alle	a26l21
met de	b14c34e43k-13l28
met die	b24n42
met een	e-42f-27i-13k55m-14n-18
met het	k-19
met jullie	a20h12i-17k17n16
met mijn	g50
met onze	f21
met uw	b23
met welke	j27l-19
met wie	f36j54
meta	b14c-21h17o26
metad*	o54
metade	o54
metal	h42k20
metee*	a13d20g23m36
meteen	a13d20g23m36
meter	b14h41i-13n-22o29
meter*	b14f-12
metern	f-12
metre	b14e-13f-13g-19h-20i-17j-19n-15
metre*	a-19b-15c-26d-21e-26f-27g-31h-43i-50j-32k-19l-23m-18n-36
metres	a-19b-15c-26d-21e-26f-27g-31h-43i-50j-32k-19l-23m-18n-36
metres of	b12
metro	d-19e72f-12n-16
metro*	b21e-13f-26g-31h-17i-18j-20l-13n-24
metros	b21e-13f-26g-31h-17i-18j-20l-13n-24
mets	c18h53m48o54
mette	l-13
mette*	e22g80i33l20
mettere	g58
mettez	e17i19
metti	m42
metto*	h-19
mettr*	g25i-14l-19
mettre	g25i-14l-19
meu cadastro	f16
meu cartao	e52
meu dinheiro	d55
meu filho	h15j20k-21
meu marido	h29j26
meu nome	c17
meu socio	g33j24
meus	d44f61
meus dados	f63
mevro*	h16j15
mevrouw	h16j15
mezza	g22h14
mi avete	a-26b102d37e-13n70
mi basta	j16n-14
mi caso	g21i33
mi companero	n-21
mi consigliate	k-17
mi conviene	g21
mi cuenta	a56b22d24e38
mi dinero	d54
mi dite	b21j25
mi empresa	g35
mi ex	g22
mi ficha	e15
mi hanno	g27i18k20
mi hija	d20e16g20h24j37k18l24
mi hijo	f19g21i43j13n22
mi madre	h47
mi marido	e20
mi mujer	g18j25
mi padre	h47
mi pare	d23n23
mi perfil	a56
mi perro	h37
mi serve	j30l21
mi socio	g14
mi tarjeta	b71d17
mi vecina	d22j59
mi vecino	j24
mia	a56b37c48d18e104f-29g27h48i49j144k45
mia figlia	a14h24j28
mia madre	e16
mia moglie	c16e21j22k21
micro	n-24
micro*	c-26h-16i-13l-21n-12
microfono	l-14
middl*	f18
middle	f18
middle of	f19
midi	l17
midni*	a18i21
midnight	a18i21
mie	g24n26
miei	d76e36f22
miei dati	e16f24
miei soldi	d47
mierc*	c-18
miercoles	c-18
miete	d25g37
miete*	f40g72i12j43
mieter	f25g59j38
mietv*	c54f33
mieux	g66l12n44
migra*	a32h68n19o38
migraine	h32
migration	n19
mij	a40b38c67d20e77f15g86h16i33j104k16l111m73n43
mij bellen	l44
mij de	j28m17
mij het	i16j25
mijn	a159b86c99d132e192f28g175h115j166k97l-22m44n110
mijn abonnement	b20
mijn account	e26
mijn buurman	g35j29
mijn collega	e17
mijn dochter	n17
mijn gegevens	f25
mijn geld	d39
mijn man	a15h23j15k22
mijn naam	c16f24
mijn rekening	d23
mijn vader	i14
mijn vorige	e-18j-12
mijn vriendin	j25
mijn vrouw	c17d16j27
mijn zoon	a21
milk	c37n20
milki*	n12
milking	n12
mille	d-22
mim	c22f28i62
min	c18
mind	a12c-18d29i16j45m14
minde*	f19g79h17i48o24
minder	h22o26
mindi*	h25
minds	i17
mine	b47f29g-22i14k25m25n-28o43
minha conta	a20
minha filha	i40
minha loja	d-16f15
minib*	b108
minibar	b111
minim*	a-12b-41c-22d-13e-16f66h-22i139j-26n-21o-20
minimale	f37i21
minimo	b-31f19
minimo de	i14
minimum	i93
minimum de	i19
minimum term	i35
minor*	f21g30
minui*	i21
minuit	i21
minus*	i37
minut*	b35c-21e-32f-24g-22h-49i42j-38k-15l36n27
minute	l13n-20
minuten	d14n24
minutes	b31d-14h-14i37j-17l32
minuti	o34
minutos	i28m12n27
mio account	a24
mio capo	l-15
mio collega	j34
mio conto	b20
mio ex	g15j16
mio figlio	g40i29
mio marito	j24
mio nome	a52c23
mio padre	g23i22
mio profilo	a31e23
mir sagen	g16h20j24
mis	e-12f74g48h12k22m-21n42
mis datos	f67
mis empleados	e-14g30n22
mise	d22f17
mise en	f17
miser*	a25n29
mislu*	n21
misma	d25k17
mismo	b43k25n39
mispr*	l21n-22
missc*	g19k20
misschien	g19k20
misse*	b16i69o33
missed	b16i72o37
missed the	b12i26
missi*	b14e23g-15h-30i16j-18k-15n30
missing	b14g-15h-30i16j-18k-15n30
missing from	h-17
mista*	b22o30
mistake	b22o30
misure	f15
mit ihrer	b23h20n30
mit ja	m20
mit unserem	a21
mit welcher	j22
mitar*	c-19e14g28h20
mitarbeiter	c-18e15
mitglieder	a-30c-13
mitgliedschaft	i16
mitte*	d22i22
mittw*	c16j14o-19
mittwoch	c16o-19
mix	f-12h18l19n-17
mixed	b13h17
ml	f-20o28
mm	a-23b-27c-25d-21e-34f-31g-33h-40i-32j-46k-23l-21m-25n-42
mme	j71
mn	h21m17
mobie*	j24
mobil*	c21e62g-14j45k-23
mobile	c19e63j49
mobli*	a15g20k21
moca	j33
mocht*	a26b-15c16e29f28g12h-13j16l33n26
mochte	c29f12l36n39
mochte die	d17
mochte ich	a14c20n21
mochte mein	f22
mochten	a13e44g13j23
mochten den	a-27
mochten die	e16i13j14
mochten wir	e14
modal*	c23
mode	e-13g-17h-18i-15j-14m46n-15
mode and	m26
mode developpeur	m17
model	b-19c-14d-13e-16f-13g-18h-18i-17j-27l-36m45n-15
model*	a-45b-66c-90d-44e-60f-89g-83h-82i-67j-49k-70l-53n-88
modele	b-15c-28f-19g-21h-15i-12j-16k-20l-15m14n-17
modele de	f-12g-12k-13
modeles	k-14
modell	m37
modello di	m-16
modelo	a-15b-17c-36e-24f-24g-19h-30i-16j-17m-33n-17
modelo de	c-14
modem	b14k18
moder*	m118
moderation	m44
modif*	e106f26i13o22
modificare	e23
modifier	f24
modo	i29
modo de	i17
modul*	a-16b-55c-33d-39f-56g-58h-34i-41j-45k-21l-29m12n-42
module	d-30g-31h-12i-13j-22k-26m30
modulo	b-40c-20e-18f-41g-23h-18i-23j-19l-16m-16n-27
modulo di	f-13
modus	l-19m31
moede*	f16j33n26
moet	a21c24g53h46i-29k31l61m14n-15
moet een	j22l20
moet hij	h21
moet ik	b19c17e-16g36h52n26
moete*	b-20e19g27k14
moeten	b-20e19g27k14
moeten i	b-17g26
mogel*	i34
mogelijk	i32
mogen	c-30g40h13i67j-12k32o-35
mogen i	g23i13
mogen wij	g29
mogli*	c26e14g57k16
moglich	c-17g-14
moglie	c16e21j22k21
moi	a68b28c87d42e126f42g127h13i24j180k36l164m71
moi a	g31l20
moi ce	d22
moi de	c24
moi le	a20e21i12l21
moi les	j52
moi un	h22
moins	d14f16
moins de	k-12
mois	a-19b70c56f37i48k17
mois ci	a-17b18
moiti*	b13d43
moitie	b13d43
moles*	n21
momen*	e17f46l17o-13
moment	e18l19
momento	f47
mon abonnement	c25d12i17
mon accord	a15
mon ancien	a-22d-14e-16
mon associe	g17j13
mon assurance	k17
mon chien	h25
mon collegue	e16
mon compte	a73e53
mon dossier	i24k19l23
mon ex	g22j13
mon fils	a14g21i36j21k16n15
mon frere	g23j19
mon mari	c25h21j27
mon mot	e34g19
mon pere	g15h-20j45
mon profil	a26e39
mon voisin	j50
monat	c20d18h20i17j16n48
monat*	b12d36i31n21
monaten	b20n25
monats	d21i28
monda*	b-14c28e-14f-16h-17m-26o-29
monday	c31f-13h-13m-23o-19
monde	a12b-21e12
moned*	n-38
monedas	n-13
money	a-75b20c-59d49e-83f-59g-55h-53i-62j-59k-39l-45m-35n-51o31
money and	m14
money back	d-16f-12
money came	d-28
money than	b20d16
money that	b14
money to	a-14b-15
money was	b20
monit*	c14j28n-23
monitor	e12g15h14n-13
monitoring	c24
monsi*	b13j105
monsieur	b13j105
monta*	a-20b-13c-24g-29h-15i-20j-35k-24l-21m-57n15o15
montag	c22e15g-13i14m-21
montaje	n-13o32
montant	d19
montar	g16i20
montato	f21n22
monte	l-13n17
monte*	b16f16k-14l76n23
monter	l16
monteur	f22l20n29
month	b16c79d-46e-16g-15h-18i95j73l-12m-16o-51
month and	j16
month end	n19
month please	c39
month*	c36d14f25g12i75m-12
monthly	c43
months	d18f27g15i82n16
months of	n18
moque*	n24
mora	b38i53j32k28
morad*	j34
morada	j29
more cards	b-16
morge*	h30k26n16o12
morgen	h31k27n17o12
morni*	b-51c31d-20h-13i-17j-16k12m-15
morning	b-51c32d-20i-15j-14k13m-15
moros*	g14j16
mort	c23d26e21f22
mostr*	a-19b-15c-13d-13e-36f-19g-17h-20i-20j-28k-12l-14n-20
mostra	b-12e-12j-26n-13
mot	e34g12k34m43n36
mot de	e40m12
mothe*	a21b17h45i18j80
mother	a21b17h44i18j36
mothers	e12j39
motiv*	a13j29
motivo	j30
moto	i16
motor	c-30f54k13
motorista	j19l12
mould	g21k17
mould*	k21
mouldy	k23
move	i-20
moved	a47c13
moved to	a53
mover	c-16
movil	b17c28j39
movil de	j50
moving to	c-51
moyen	e16i42l17
moyen de	e16i16l17
moyen*	g17
mr	c22f25j101
mrs	e22j62l21
ms	c-15h18j26l-17
much money	j16
mucho	h14
muda	d16
mudam*	a17e-15
mudamos	a17e-15
mudan*	n24
mudei	e13
mudei de	e13
mudo	c15j15l-15m-13
muest*	e-24h-14j-13n-25
muestra	e-22
muestras	n-17
mug	f-13n-14
mugge*	e38
mugged	e38
muito	i-13j-12
mujer	g18j25
mulhe*	j17
mulher	j17
multa	b40g85i64j-27
multa de	b20g61
multa por	b21i23
multa*	g32
multi*	b44
multiple	b47
multiple times	b22
mum	h28j24
mundl*	f45g15
munic*	g15
mur	f16
muro	g13n23
musee	g-17k-36
museo	k-14
museu*	e-12g-14h-17j-19l-32m-15n-12
museum	g-13h-16j-18l-32m-15
music	n47
music*	k-21
musical	f-15k-23
musiq*	n27
musique	n14
muss	a12b-20c54f15g87h31i15j-26n-31
muss der	c20n-15
muss es	k25
muss ich	a23c23g78h39i13
musse*	c36e35f13h14k24l-18
mussen	c36e35f13h14k24l-18
mussen die	c16
mussen sie	c20e17
mussen wir	f18h21
musst*	d17f-12
must	b25c72e35f25g117i29l44m69n40o-17
must be	e36i17l26o-14
must have	b12e15j20n24
must i	g36
must see	g23
muste*	e19f-19g-15k14
muster	e20
mutte*	a21j33
mutter	a21j33
muur	n47
muy	i-13
my acc	a32
my access	i14
my account	a-85b94c-50d28e29f-16g-30h-22i-36j-65k-18l-21m-18n-21
my accounts	b12
my acount	a33e24
my agreement	f40
my app	b60e18
my application	c19
my back	h16
my bakery	e-17
my bank	b54d12
my best	g24
my bill	b66
my board	c22
my booking	c19d25
my bookkeeper	b24
my boss	g87
my brother	j56
my business	e-21g33j51
my call	l24
my card	b92c-45d-21e45f-41g-45h-49i-61j-71k-36l-37m-38n-51
my cards	e27
my case	l27
my cash	b35
my chef	g46h23
my choir	c15n-15
my client	a18h20
my clinic	c17
my club	g15
my code	e47f17
my colleague	c-18i16j50o19
my colleagues	d-17j37
my company	a25c22g49j42k20
my competitor	j32
my complaint	d21l26n18
my contract	c25
my country	b20
my cousin	g14i23
my credit	d19o37
my customer	a17n17
my customers	j-25n13
my data	f95
my daughter	a-29e-13
my daughters	j46
my deposit	d28
my desk	g13
my dog	g12h47j17
my driver	j-23
my drivers	g23
my employee	e20g29j62
my employees	j16
my ex	e38g49j56
my farm	c20
my father	j49
my files	b-26
my flight	d18
my funds	d-31
my grandmother	j19n15
my group	j21l19
my guest	e12i24o29
my guests	b-16d-21e-17g-16i-19j-54n-51
my gym	i23
my head	b18n19
my heart	h54
my hens	h23i18
my history	a25
my hotel	e14
my husband	h21i-20j34
my identity	j-13
my knowledge	e15
my lab	h21
my landlord	g44
my late	a27g49j45m24
my law	k17
my lease	g22
my legal	f-49g-36k-54
my login	a26e64
my logo	h-19
my members	c-13j-57
my membership	i41
my mind	n16
my mistake	e-22
my money	b21d15
my mother	a22b18h16i19j38
my mothers	e12j25
my mum	j24
my neighbour	g23j35
my night	e12i19
my notice	c13
my office	b12e13
my old	e48i14
my online	e18
my order	c61d29i37j13
my own	a-19b-51c-25d-14e-39g-25h-26i-28j-16k-15l-36m-94n-37
my passcode	e73
my password	e80
my patience	k26
my patients	f20
my payment	b-44
my permission	e26
my personal	f23
my phone	e135
my photos	a23
my pin	e61j-17
my practice	c18k21
my profile	a62j21
my purchase	d28m-23
my quiz	n-20
my quote	i12
my records	b40
my refund	d14
my registration	a51
my rent	c12
my request	l31
my resident	h36
my rights	g32k67
my salary	g-13j-12
my school	b13
my shop	d-24f-20g-13l-17m-13
my shoppers	d-45
my shops	i-14o-26
my side	c13d-27e-19f21k20
my sister	g24i21j27
my son	c19i24j66
my sons	j18l20
my staff	e12f-16i13n29
my statement	b149d68
my subscription	c43
my supplier	d16g26
my team	f-12i47n25
my tenant	c20g34j40
my tenants	g-15
my theatre	n-24
my ticket	d15l24
my transaction	c22
my transfer	b-12c-15i-13
my user	a89
my users	e22
my visa	g25i22
my visitors	c-13m-20
my wallet	b17c21
my warehouse	o-36
my wedding	n13
my whole	n52
my wife	d-25e40g18j45
my wifes	h24j58
my works	f14
mysel*	a12f21g36
myself	a12f21g36
myste*	b32
n	a46c40d82g17k20l29m37o12
n c	c41
n g	d20
n o	m24
na aplicacao	d-17g-19l-24
na conta	d19
na een	l-15m-13
na loja	a-12b19
na maquina	i20
na mesma	i25n20
na pas	b16d21i19
na proxima	l20
na quinta	n-18
na sala	h18
na segunda	c17
na ultima	n-13
na vossa	a56f13h31n-22
naam	a31b14c38f23j96o26
naam en	j49
naar	b-12d-19g-23h23j-16k47l43m74n-24o-22
naar binnen	o-27
naar de	h24k41l-19m14
naar een	c16m20
naar het	h17k13
naast	b-19
naast de	b-19
nachb*	f55g28j61
nachbar	g19
nachbarn	g13j14
nachf*	l-14
nachg*	h17
nachr*	c-18m67
nachricht	m68
nachs*	b-18c21g-12h-15k27l21n-18o18
nachsehen	i24
nachste	k20l27m16n-14
nacht	b18d21e41
nacht*	b62e51i39
nachts	e54
nada	a-15c15d31e-52f-14g-24h-21i-22j-15k-37m25n102o12
nada de	d19k-23
nadia	e24
nadie	b30c-20e35g-16k-38l50m25n-21
nadie de	l24
nadie mas	e34m-14
nai	b33j-36k-12n13
nai jamais	c22n23
nai pas	b30j-27
nai plus	a21e13h17
naiss*	j12
nakom*	k25
name	a42b-37c-25d-23e-22f-46g-20h-37i-42j126k41m-33n-19o-34
name and	j68n23
name is	l37n-16
name of	g20j-16
name on	k21
name the	a13j19l13
named	j23
namen	a24e18j98k22m35n13
namen des	m20
namen*	b22m21
namens	b24m25
names	a-16h-13j85m21
names and	j74
names of	m15
nante*	e-19k-13
nantes	e-19k-13
nao	a91b118c182d65g80h-26i89j-20l130m66o-21
nao e	b31l19m14
nao foi	i17
nao ha	n-13
nao me	g17
nao nos	i24
nao o	c14
nao paga	o38
nao pode	l26
nao quero	a12d24f13
nao tem	b36
nao vou	c40
nas	e21k15
nasal	h109
nasci*	j18
nasco*	j-28l-18
nase	n16
natal*	b19i14l-18
natale	b19i14l-18
natur*	c12h17
naura	a16
nav	j-33
navid*	i19
navidad	i20
navon*	f-22g-29k-23
navons	f-22g-29k-23
navons pas	f-20g-23
ne	a88b34c98d62e48f21g64k101m43n45o-24
ne abbiamo	b24
ne bouge	h17
ne fa	c23
ne ma	d27j17
ne pas	c21d19g18i15m22
ne se	a43
ne veux	n15
near	h29o-46
nearl*	i21
nearly	i21
neben	k-22
neben dem	k-21
neben*	b32c22d23e15f20g12h42i13j39k22l18
nebenbei	b24c25d24e18f23g23h17i17j16k25l23
neces*	a15b-23c19f38j55k-15
necesita	e27j-13
necesitamos	b-22i-16j12
necesitamos el	b-15c20f20
necesito	b15f13h28j67
necesito el	j21
necesito que	h12
necesito saber	f24j36
necessaire	d21f23
necessaria	m18
necessary	c21
neck	h47
neder*	k24
need another	d14e48
need help	g22
neede*	i-35m-21
needed	i-35m-21
needn*	c54
neednt	c54
needs	b-36c30e-13f-27g-43h-38i-18k-26n-75
needs a	l13m-24n-24
needs the	j14
needs to	c42d12e16i19j17
neem	c20i42
neemt	i28n13
negee*	e-17j-12m39
negeer	e-17j-12m39
negli*	g17m17
negoc*	a18b30g60i15
negociar	g15
negocio	a19b21g32
negot*	g38
negoz*	b-17f-15g-12h-14i-30l-12n-14
negozio	b-15f-12i-29j-13n-12
nehme	d49e18g17h13l23
nehme ich	e18l23
nehme*	a-16c-19d-20e24f-13g-23i24j-22l-14n-13
nehmen	a-16c-19d-20e24f-13g-23i24j-22l-14n-13
nehmen die	c-23
nehmen sie	b14e44h-26i68
nehmt	b12i18
nei	g51
nei guai	g54
neigh*	b12c16f36g57j97o-51
neighbour	c21g24j38o-51
neighbours	b14f18j55
nein	i-21k-19m-22
nel vostro	d-20f-32g-14h-37k-41l-25m-13n-47
nella	c-14d-32e-32f-19g-29h-22i-15j-45k-35l-13m-17n-20
nelle	f23k25
nello	b22e14g19
nello*	i21l-17
nem	b22c44d16e21n38
nemen	f21h56l18n-12o38
nen	a15d21g14j12l22
nenhu*	i-26m54n-17
nenhum	c21
nenhuma	i-26m53n-17
nenne*	j17l31
nennen	j17l31
nennen sie	l30
nerge*	a23f24n12
nergens	a23f24n12
nero	f18g18h19n20
nerve*	e-16n72
nervt	n38
nessu*	b46c17e-15j39k-21l-13m85
nessun	e-22l-23m19
nessuna	k-17
nessuno	b38c22j48m58
nest	b23e19l14n14
nest jamais	d25e18
nest pas	b25c-14d-21e-14n12
nest plus	c18e16
net	n13o40
netje*	o39
netjes	o39
nett	g17i23l-14
netto*	b20
netwo*	b18
network	b18
neu	e24
neue	a-22b-20c-15d-15e37f-22g-40h-16i-20k-54l-15m34
neuen	e13g-13h43j-12k-18
neues	e47
neuf	n22
neugi*	m15n-44
neuku*	i46
neun	f18i13
never	a72b115c46d111e57m86n73
never been	b12
never came	d23n14
never left	c23
never ordered	c24
new card	a-15b-39c-20d-22e-30f-17g-21h-22i-34j-36k-16l-17m-16n-24
new instructions	m-37
new pin	e75
new year	a13g-13
news	c-23d34
newsl*	a15c-20e-13g-13h-15m-25
newsletter	a14c-20e-12g-12h-15m-12
newsp*	k-20
newspaper	k-20
next door	g57j47
next month	b-23c22
next week	o46
nez	h24n38
ni	c-27d-42n51o26
ni un	o38
nice	f-37g-25i-12k-12m-21n20
nicel*	b-25
nicely	b-25
nich	b23e19i42k22m19
nich mehr	e19
nicht	a124b213c186d123e74f33g22h43i86j-41l133m98n82o-42
nicht an	i12
nicht bitte	c21
nicht ich	d37m19
nicht im	l15
nicht langer	a24c22e23
nicht mehr	a41c66e20l19n15
nicht weiter	a22
nicht wir	f14i-21k-17
nicht zu	i20
nicht*	a-26b71c14d13e-52n49
nichts	a-26b43c14e-52g-13n49
nichts mehr	n15
nichts zu	e-21
nicke*	h23
nie	a28b120d16e18k23l52m16n71
nie wieder	m21n18
niedr*	g22h21
niedrig	g22
niema*	b49c28e20i13k-19m50n30
niemand	b53c31g12i17m18n34
niemanden	k-15m29
nient*	c56d25e-25m25
niente	c56d25e-25m24
niet	a65b136c158d43e65f-16g54h-18i126k16m33o-30
niet aan	m16
niet de	m-17
niet in	n-15
niet meer	a37c37e52i-15
niet met	c20i19
niet te	g15i15
niets	b-23d52i-16n20o58
niets aan	e-21
niets meer	e16o34
nieuw	f13i14
nieuw*	a-25b-21c-21d-14f-13g-32i-26k-18l-23m35n-28o-18
nieuwe	b-13e-36f-12g-22h14i-18j19k-13l-18m43n-16o-18
night	b36e58g-12i37l18m-13
night*	d22o29
nights	d23o29
niks	d13l32m17n59
nimpo*	n29
nimporte	n29
nine	i12k-19o-40
ninet*	b19h18
ninety	b19h18
ningu*	b44e-23g-16k-23m26n91o-38
ninguem	b31i13l17m15n49
ninguem me	b33
ningun	b13d-19o-35
ninguna	e-15k-16
nino	h25
ninos	g14h16n17
nivea*	h-17
niveau	h-16
niveau superieur	h-12l-18
nivel	e12
nivel de	m14
nivel superior	l-31
nix	a19c24
nn	b24d18e22g15h14i44j23k27l31m26n25
nn e	i14n23
nn mi	e23
no	a58b40c78e17f-110h-48i57j-48l31m56n36
no cartao	b40
no choice	k15
no contrato	f13
no cost	i17
no es	b21e21f-15i27k14
no esta	d20l22
no estoy	n-24
no extra	b-24
no fim	d-23
no forum	k24
no ha	d13
no hace	a17d-24
no hay	b-29d15j19k-17l26n64
no llega	c33
no lo	a17b30c46l14m53
no longer	a39c51e57m46
no me	a19b22e58g59i60l62n28
no meu	g48
no modelo	c-13h-14
no more	c63
no necesitamos	c18i-22
no need	a12l-64
no nos	c18e-18i39o-39
no nosso	c-53j-29n-25
no one	i13m15n27
no puede	l40
no puedo	c22h18
no quiero	c17e-16k23
no refund	d-79
no se	b31c19i12o43
no seu	o22
no show	i26
no son	b32
no te	m-22
no tengo	e15f25
no vamos	a14c27
no vosso	b-15c-34g-18i-16j48m-22
no voy	a16
no way	i15
nobod*	b25d-30e33m30
nobody	b27d-29e34m30
nobody has	n-57
nobody here	a15b32d-25e24
noch mal	e-21
noch nie	n26
noche*	d25
noches	d25
nochm*	b20j22o30
nochmal	b23j24o27
nodig	a16b-21c-12f-34g-12h-26i-22j43k-14n-23
nodig van	j23
nog	a-21b22d82e60f-18g-12h-12i91l33m-39
nog een	i30k14
nog eens	b19
nog op	b20d31
nog steeds	d13n21
nogal	n-19
noi	b23c30d-12g-23i13n13o28
noi non	c18
noir	g18n21
noise	c-23g19
noleg*	c35g15i32o-40
noleggio	i21
nom	b12f20h-13j104
nom de	j-24
nom et	j45
nombr*	a-37b21d-22f-12g14h-13i20j79o34
nombre	a-36b24d-20g19i25j24o34
nombre de	d-17j-21
nombres	j50
nome	a108b39c74f-13h-18i-28j24l-27o43
nome da	c13j-22
nome del	i-19l-15
nome e	e14j29
nome no	o30
nomin*	g24i17j58
nomina	g25
nominas	j52
non	a109b88c75d152e147f-26g49i164j-29k74l142m89n49
non ce	e17j-16m12
non ci	a35c19n-35
non compete	g14
non e	b36c-22i21k27
non ha	d12
non ho	b22e19i28
non la	c41k19
non lo	a40e43
non mi	d24
non paga	g26
non puo	l18
non se	c23
non serve	c15e-13f-27i-21l-29
non si	d15e-17n-36
non siamo	b23e15n22
non sono	b19
non voglio	l22
none	e21m41
none of	e22
nonna	h22
nooit	b40d19i21m41n55
nooit meer	i21n27
noon	i54k17o13
nor	d-25
nord	i-19
norm	f19
norma	e-17f17i58
norma*	a-23b-30c-36d-29e-32g-21h77i47j-43k-21l-31m77n-35
normaal	h48i42
normal	c-20d-18e-21f-23g-24h46i-98j-27k-12l-15m-12
normal that	h33
normale	i-34
normally	i92
normalmente	i33
normas	m94
normativa	f44
norte	e16
nos clients	b-17g-20i-33j-15l-24
nos deux	b20
nos donnees	f40
nos eleves	g-17k-25
nos frais	d25
nos han	b18d-12
nos pasamos	a26i24
nos patients	f32
nos salaries	f24g16
nos termos	f37k20
nosot*	b29i55j-28
nosotros	b29i55j-28
nosotros no	e22
nossa conta	a85d22
nossa empresa	a21
nosso site	c-26j-31
nosso*	g-19
nossos	g-19
nostr*	a12b-22d-29f17g-27h-14i-22j-29l-14m-21n-37
nostre	a22f-12g-12k-19
nostri	b-21d-28f34h-13i-20j-29k15l-14m-16n-35
nostri diritti	k25
nostro account	a31
nostro logo	g18
nostro profilo	a17
nostro sito	e16
not	a18b62c42d17f23h-41j-59k43l86m43n36o-32
not a	a14n21
not allowed	l17
not apply	m33
not be	c43i21
not go	c28
not happy	c19
not me	b15
not one	n27
not receive	b12
not the	l40o-24
not to	f24g25
not what	d-24
not work	b-18n20
not working	b-20n-12
not you	l45
nota	b127c14d30n15
nota de	b36
nota fiscal	o-28
notai*	g20
notaire	g21
notar*	g20o31
notas	j43
note	a-13b12d-35i23l-22n-12o-20
note for	o37
noten*	k-21
notes	j64o-17
notfa*	k61
notfalls	k61
nothi*	a72d40n47
nothing	a72n47
nothing else	d20n12
nothing to	c22
notic*	b12c93f21i27j-16k24
notice	c97f23k21
notice on	a12c20
noticed	i15
noticed that	i15
notif*	f42g14k56
notificacao	g19
notig	l-18n21
notre ancien	a-25
notre association	a18
notre boutique	e-17
notre compte	a57
notre conseil	i17k21
notre espace	a58e20
notre juriste	f16
notre service	f12
notte	e32
nottu*	b23c25f18
nou	b24n58
nous aimerions	l22
nous cherchons	g-23
nous conseillez	h-21
nous contestons	b28
nous demanderons	k21
nous demandons	d19
nous desirons	d24f20
nous faut	e-25f20h-27l20
nous indiquer	h16l23
nous navons	f-22g-29k-23
nous ne	b-20c21d-15g-15i-19k-14m-18n-22
nous preferons	d14
nous recommandez	g29
nous rendre	i16
nous sollicitons	l20
nous sommes	a-15b-25j12n44
nous souhaitons	d27
nous voudrions	f17j12
nous voulons	e16f27k-14
nouve*	a23b-18h-16i17k12m17n-34
nouveau	b-14n-30
nouveaux	e18i36
nouvelle	a32e15g16m16
nouvelles	k25
nova	e22j13m18n-29
novem*	d24o37
november	d21o39
novo	a12e38n33
nowhe*	b15e40n23
nowhere	b15e40n23
nr	j27
nu	b12d16e88g-15h56i-13m108n36o55
nu een	h23
nuest*	d-21g-32h-13i-25j-37l-13m-26n-17
nuestra cuenta	a56e44j16
nuestra tienda	j-29
nuestra web	a-25o14
nuestras	f21k16
nuestros	d-20f-16g-31i-21j-34k-15l-12m-22n-13
nuestros clientes	j-21k-20
nueva	c16h42m18o26
nueva*	e20h20
nuevas	e20h20
nueve	i18
nuevo	c-25d16m-24
nuevo*	i17
nuevos	i17
nuit	b17e22h38j14
nul	a19m24o68
null	a23m91n19
nulle	a14b47d25
nulle part	a14b47d25
num	d16j68
numa	k13n16
numbe*	b-29c-16d-31e29f-28g-49h-40i-45j83m-16o-18
number	b-15d-26f-20g-39h-32i-35j16n15o-13
number and	a23b48e17
number for	j-18
number in	j-52
number is	e-23
number of	e-13l16
number to	e15k20n43
numbers	e33j68
numbers of	j73
numer*	a-17b-53c-29d-26e69f-32g-40h-34i-38j56m-27n-35o12
numero	a-13b-55c-22d-26e-15f-24g-28h-29i-29j65m-21n-17o12
numero de	b-15j42
numero di	j-25
numero do	j18
numeros	e12
numme*	b-31e13g-18j45o24
nummer	e17g-16j46o24
nun	d58e48f21k26n21
nunca	d74m31n59
nuova	a15
nuove	e22
nuovi	o13
nuovo	c-23e90f-13h-12j-28k16n13o31
nur	b-16c-61d-46e-33f-38g-53h-53i14j-71k-16m-21n-41
nur das	d16m19
nur der	e-18l24
nur die	b-19c-29d-24f-15i-15
nur ein	b19k-17n-20
nur eine	f-28g-15k-21l-23
nur fur	a22i18m18
nur kurz	l-15m-20
nur noch	e75l35
nurse	h69l17
nursery	g12
nut	j17
nutze*	a22b25i15j14
nutzen	i16
nutzer	a15b22j18
nutzu*	f61
ny	a13c46i19o35
ny a	a12c22
o acesso	e45m13
o antigo	e25k-12
o aparelho	h25
o app	e18
o banco	j23
o boleto	b17
o botao	j-20
o cadastro	j12
o cao	e21i21
o carregador	d21
o chefe	e24l53
o codigo	e21j-13
o como	m12
o contrato	f-37g-20
o credito	d-17
o curso	c17i12
o desconto	i61
o diretor	l19
o dono	l25
o endereco	j24l21
o envio	c16f-16
o estorno	m19
o ex	j15
o filtro	m-12
o gerente	j17l-20m20
o ja	a17
o leitor	n18
o modelo	e-12
o motorista	l15
o no	d29f26g29h51
o novo	a17e16
o numero	b15e17l18
o outro	f-18
o pacote	a-12
o pedido	c14
o perfil	e23
o periodo	b13
o pin	e-20
o plano	e-15o-34
o prazo	i27
o preco	i28
o processo	g13
o r	e24
o reembolso	d28
o regulamento	i23
o seguro	b20
o senhor	l12n-17
o servico	c21
o seu	l19
o sinal	d22
o tecnico	o35
o telemovel	d22
o texto	m24
o valor	c15d32
o vizinho	g25j20
o vosso	b26h19l15
oak	b-12h-12l-29
ob	f80g59h28i-17j21k32
ob der	g-13
ob die	f21j42
ob ich	g20h21n22
ob wir	g33
obbli*	f19i18
obbligatorio	f-15
obede*	m47
oben	l65m41
obey	m60
obey the	m41
objec*	b-20f31g44
object	f32g20
object to	f32g20
oblig*	f162g118j-26k-13
obliga	f55
obligados	f20g18
obligatoire	j-21
oblige	f26g22
obliged	f-12g17
obliged to	g23
obra	b12c54d20g36k18m-12n-18
obra de	n-14
obras	f20
obrig*	b-17f24h-17j-14l-12n-16
obrigada	b-14f-14g-13h-14j-12n-15
obtai*	f14
obtain	f15
obten*	f21l22m14
obtenir	f21l22
obwoh*	b43f25i98n22
obwohl	b43f25i98n22
occhi	m17
occhi*	h20
occhio	h20
occor*	d-22
occorre	d-22
occup*	f16o32
ocho	g16
ochte*	h21
octob*	c45n18
october	c43
octobre	n22
ocult*	f12j-16m20
ocultar	j-15
odd	h20
of business	a20
of course	d-23
of directors	l-25
of each	j17
of four	f19
of gloves	c16
of mine	g-14
of money	b20
of mrs	j39
of niet	g45i17
of six	h17
of ten	i14
of three	n14
of user	j55
of work	b23
of yours	h24j48
ofere*	j19o28
ofert*	o12
oferta	i14o12
off	a89b-18c52d-16e82f-23g14h15i14j-25l16m53n25o108
off a	c-26
off for	c19e20
off my	n22
off on	a21c23l27
off sick	g13
off so	c-15m17
off the	a50c60e25i17
off with	e21
off your	a38
offen	m-21
offen*	b44e23h24l55n80
offenbar	b44e20l21n75
offer	a-15b-12c28d-17e-16h-18i35j-21l-17m-13n-18
offer a	i14
offer for	i17
offer*	a-29b18o14
offerte	b24g-26
offic*	a-14c-17d-29e57f-12g-13i22j-25l73m-37n-25
office	a-13c-15d-27e33f-13j-23l14m-35n-21
office is	i21
officer	g25l32
offli*	a38
offline	a38
offnu*	i13
offnungszeiten	i13
ofici*	l21n27
oficina	l22n28
ofrec*	f-12g-24k-65l-25
ofrecen	k-41
oft	n28
often	i-15
often should	n-13
oggi	c24d21i19k22l27m13o12
ogni	a21j-17k69m17n62
oh	n24
oh wonderful	n12
ohm	f-39g-19i-12
ohne	a-15c42d37f35g99i209j-12m72n18o12
ohne dass	g13m32
ohne den	e15f21i15
oi	k18
oigan	b20h23
oil	g-14i-14j-16k14l-31
oito	a-20d21
ojala	i33l22
ok	f16h47m74o81
ok for	h22
okay	g22i13k21o50
oktob*	o21
oktober	o21
old	a-19c14e61g19h13i52k-15l-19n-25
old account	a-29
old one	a17d21e24m15
old price	b30
oleo	d-20h21
olho	g15h27
olie	h16
olio	l19
oltre	i16j18l12
olvid*	c39h17m12
olvide	h23i19
om	a20b-17c-14g100h20i31j-27n16o35
om de	a17d18e-24
om een	g21
om te	h21i16n27
oma	g20n46
ombud*	g-17n-14
ombudsman	g-15n-13
omdat	i19
on account	a-19
on aimerait	d20l27
on arrival	d16
on donner	h37
on earth	n50
on fait	a26d25
on file	j28
on friday	c23f-19g-18k-20
on hold	i12o38
on holiday	e14j15m35
on monday	k-20o-52
on ne	a23c16g14
on paper	f46
on peut	d25g16i41k22
on sale	g21
on saturday	c18
on saturdays	h15
on sunday	c-19e14i-13
on sundays	d-25
on thursday	l17o31
on top	b21k21
on tuesday	b-18k16
on voudrait	c15e16i17j22
on wednesday	l21n16o-14
on whether	f19g42
onbek*	b29e21
onbekende	b23e21
once	b49g-23h-16i82j-12k-51n21
once a	i-24
once i	f18i-17
once more	n23
onde	a-20c-34e-24f27g-26h-30i-44j60k-16l-19m-45n-21
onde fica	e-16
onder	c18f37g27h18l25
onder de	l29
onder het	g39
onder*	c20e17f125m35n13
onderdeel	d17i17n20
onderweg	f44i-21
one account	a-18
one day	i23k19
one night	h18i24
one pound	b18
one transaction	b12
ones	b-15c-14e-15f-32g-34i-23j-19k-44l-34n-16
onged*	a20c27
ongedaan	a20c27
ongel*	a18c17e74
ongeluk	a19c18e20
ongev*	c22g21o-48
ongeveer	o-48
onlin*	d-47g-15h-18i-15j-43k-13l-13m-14n-15
online	d-19f15h-15i-13j-35
online banking	e18
online but	c13
onlineshop	d-23
only gave	b30
only got	b59
only received	b25
ons account	a50e35
ons een	d-17
ont	e30k12o18
ont ete	e38o18
ontbi*	k23
ontbinden	k26
ontbr*	b19d21
ontbreekt	b22d47
ontem	c16h13i38j32
ontsl*	g40
ontslaan	g39
ontva*	k14
ontvangen	k16
ontwi*	m67
onze eigen	f-43g-18i-25
onze gasten	f19i17n16
onze klanten	l-18
ook	b-49e-45f37g-59h-48i-38j-32k-16l-32m-66n-52o74
ook al	i46
ook een	i-19
ook in	c-14f-23g-12h-13i-14j-16l-14n-12
ook met	f-21
ook voor	f33
op deze	m14
op een	n-24
op met	n19
op mijn	a20b58d58f28n14
op naam	j21
op nul	a23o68
op welke	f23j44
opa	c43h50j24
opcio*	b15
opdra*	m99
opdracht	m54
open	b-19c-42d-60e15f-17h-21j-61k-22l-46m-59n-45o-34
open a	g38
open an	a-43e-17j-19
open for	i44
open on	d-27
open the	e39i14
open to	i14
openb*	e19i16
opene*	f14h12l17
opened	f16h13l17m13
opened the	l20
openi*	b-22e-14f-22h-17i-13m32n-23
opening	b-21e-13f-21h-16i-12n-22
opening hours	b-13f-17g-15n-13
opens	e54
opens the	e36
opens*	b48
opera*	b27c13e40f-13h69l57m137n19
operadora	c22k23
operaio	g17h21
operateur	l16
operation	e18h35j19
operator	m79
operatore	m39
operatori	l25n24
opgeh*	d15f12n26
opgel*	l-38
opgelost	l-38
opges*	d19f23
opgeslagen	f23
opgez*	b21c23
opgezegd	b21c23
ophal*	i18
ophalen	i18
ophef*	a38
opheffen	a33
opini*	g17l19
opinion	g15l18n12
opinion on	g12
oplos*	k17
opnie*	b26e13o16
opnieuw	b26e13o16
oppor*	g17k25
oppos*	f83
optio*	e-17h-13i-17j-16
option	k13
options	g22
opzeg*	c48i44
opzegtermijn	c48i50
or not	f26
ora	a33e26i-20l28n-41
ora ci	e16g20n-34
orang*	h-16i-26
orange	h-16i-26
orari	l-25
orcam*	f22
orcamento	f22
orchi*	h-32
orde	b-16
ordem	m30
orden	a-27m52
orden de	m21
orden*	c21l33m57
ordena	l22
ordenes	m19
order	a-27b-22c149e-58f-14h-50i33k-27l-14m28n-42o17
order a	c-12
order and	n-12
order for	c35o40
order from	m36
order of	i13
order you	m32
order*	b-34c19d-32e15g-20h-21i-18j-19k-13l-15m43n-33
ordered	c47n-30
ordered the	c25
ordering	a14n-16
orders	a-15b-23c-21d-30e18i-27m56n14
ordin*	e33g-13h-17i-31j-20
ordinare	e18
ordine	b22m-16
ordini	m12
ordino	e14
ordne*	a16
ordner	a16
ordre*	m53
ordres	m53
ore	b36f-12h43l-12
ore di	b21
organ*	b-22c-14e-16f28g-27h-22i-29k-35l66m-13n61
organisation	l17
orien*	g38
origi*	i93o-29
original	i56o-13
oro	i23
ort	b20
os dados	a24f20j19
os dias	i-13
os meus	d23f12
os nossos	e22
os termos	f22
oscur*	h20n44
oslo	c22
osped*	i26
ospedale	i26
ospit*	b12c-20j-18
ospite	b20c-15f12j-13
oster*	g14n-17
other*	k18l-26
others	k18l-25
otra	b20e51h-13i-21j25m-16n-17o66
otra vez	i-13n-36o24
otro	a20c45e97h34i15j72l35n82o-20
otro lado	c19i21
otros	e15n20
ottan*	d22i18
ottanta	d22i18
ottim*	b13h22
otto	i16
ottob*	b-21
ottobre	b-21
ou nao	g51l20
ou pas	f43g46h22l17
ou quoi	b13
oubli*	c47e19i55m23
oublie	c22m24
oublier	i21
oubliez	c23i33
oud	e64j38n22
oude	f14g17i29m12o38
ought	g12l60
ought to	l60
oui	o-50
outag*	k25
outage	k25
outdo*	f-24
outdoors	f-21
outil	f14l-23
outra	c15e14f32i-23j16n-15
outra vez	i-14
outra*	d13
outras	d13
outro	a17c17e49f-20n13
outro*	e20j23
outros	e20j23
outsi*	e14i66
outside	e14i66
outside of	i14
outside the	f14i20
outub*	b15i18
outubro	b15i18
ouver*	a38e28g-16h-14i-22k-19
ouvert	a42
ouverte	e15k-12
ouverts	i-21
ouvre	e17
ouvre*	d17e19
overb*	c23d21m16o45
overcharged	b26
overd*	b18h28i41
overdose	h26
overdraft	b18i18
overe*	b26f44
overeenkomst	f44
overg*	f17
overl*	c24i69l33n22
overleden	c24i16
overlook	i48
overlook the	i48
overm*	d22f28
overmacht	f28
overn*	b12e-16f16g-15
overnight	e-16g-15
overr*	g16m51o35
override	g16m39
overs*	i42k16m16
overt*	b14k24
overtime	b14
overz*	b15
overzicht	b15
owe	b27g24i13j29k44
owe me	k45
owe you	i13
owed	d26
own	a-46b-67c-37d-27e-41g-22h-52i-50j-115k-26l-68m-57n-29o-13
owner	a12f36j38l69
owner of	f22j37l21
owner*	f22
ownership	f24
ownership of	f24
oye	h22
p	e22f13m45o32
p s	m31
pa	d24k21
paar	c17
pacco	j12n-14
pacem*	h28
pacemaker	h28
pacie*	e-15h74j48n47
paciencia	n72
paciente	h85j72
pacientes	n-16
pack	l-24
pack of	h18
packa*	i31
packaging	i39
packe*	n13
packed	n14
pacot*	a-16
pacote	a-16
pacote de	c-20
pacta*	b26g20
pad	h45
padre	g54h46i20
padro*	l27
padrone	l27
paese	f23
paga	b27g63j64m-32
paga a	i23o28
paga la	b19j20
pagad*	d29j21
pagado	d28j22
pagam*	b47d50g27i23n15o20
pagamento	b31d24
pagamos	d21g19i14n20o18
pagan*	b15i-21
pagando	b15i-21
pagar	g176i80o42
pagar a	g20
pagar el	g24
pagar*	d20e18g24i25j15k17n15
pagare	e18g26j16k14
pagare a	i-34
pagat*	b14d36i18o24
pagato	b38d33i18o24
page	a-39b-37c-46d-88e-50f-21g-68h-83i-69j-77k-40l-43m-66n-44o-21
page shows	e23
pages	a-29c-16j-13
paghi*	b13
paghiamo	b13
pagin*	a-12b-24c-21d-17f-90g-55h-29i-49j-30k-40l-23n-47
pagina	b-19c-17d-14f-83g-48h-23i-44j-25k-35l-18n-28
pagina del	i-19
paginas	n-15
pago	b117d51g38i99j34m27n13o-32
pago de	b16d25i20
pago por	b14i30
pagos	e15j22
pagou	j31
pague	b40d55
pague por	d32
pague*	d25
paguei	d20
paid	c14d154e-15f-12h-14i-16n21o91
paid back	d-14
paid for	b23d47n24o36
paid in	b15g-13
paid on	b24
paid out	d65m14o37
paid plan	c25
paie	b47e22i19j72
paiem*	b-17d22e39i-16
paiement	b-17d22e18i-16
pain	h24
paine*	e15
painel	e16
paint	b-14e-13j-15
pairs	o-26
pais	i-17
paket	c22f-20o-48
pakke*	n16
palab*	a-23l12m14n28o29
palabra	a-23l12n28o34
palav*	h-15m15n18
palavra	h-14m16n19
pales*	j16l19
palestra	j18l20
palet*	c13d36f-12g-14h-14i-16j-18k15
paletes	n21
palette	j-13k17o-16
paletten	c28d23
palettes	d21
palha*	n17
palhacada	n17
palle*	e-14g-15h-16i-20j-25k36m-16
pallet	d-18j-20
pallets	d19f17k48
pallets of	k23
pan	n-26
panad*	l21
panaderia	l22
pane	c20
panel	d-20e30
panels	c-22
panie*	c16
panne	n29
panne*	e41
pannello	e46
panta*	a-31g-18h-19i-13j-15
pantalla	a-31g-18h-16j-12
papa	h43l18
papel	b-27c-13e-16f15g-23h-17i-24j-18k-13l-17m22n-32
papel de	m16
papel*	g39
papeles	g41
paper	c-34d-18e-19f26g-41h-30i-29j-31l-24m-21n-51
paper*	a23h-27i26n20
papers	i33n22
papie*	a14d-17e-35g-59h-30i-18j-33k-43l-22m-34
papier	a-16c-20d-14e-32f-29g-39h-23j-27k-15l-18m-31
paque*	d13j26n-19
paquete	j32n-16
par	b-22c12e29f44g19h-33i-27j-29l16m52n45
par erreur	d24
par la	a16f20g13
par mon	g25
par nos	a-17
par un	e34f18k17l33m22
para cerrar	l24
para fechar	a17
para mim	i23
para no	g36i21
para pagar	b-16g14i16
para pedir	l15
para siempre	a16
para ver	e-17j-30
parac*	h78
paracetamol	h73
parad*	k21
parada	k21
parag*	f47g48k46m41
paragraf	g12k20
paragraph	f15m28
parai*	g19
parait	g19
parar	e17h16
parar la	h-23
parar o	h48
paras*	g20
parce*	h-12i17l-41o-20
parcel	g-18k-16l-39o-25
parcel is	k-16
parcels	n19
parch*	h17i14
parcheggio	b12i15j14
pare	d23n23
parec*	b49k21n59
parece	b53k23n32
parece que	b16k23
pared*	f17n12
parede	f17n12
parei*	c20
pareil	c20
parej*	g12j58
pareja	g13j58
paren*	f44g13j40k38
parental	e23g19i13
parents	e-14f44j41k17
parfa*	b-30n-30
parfait	n-27
pari	d25l46m21
park	f-12h-15j-19k-30n-13
parke*	b17g18
parkeren	b21
parki*	b42c30d32g22l-39m-13
parking	b42c30d32g22l-39m-13
parkp*	j21
parla	e20
parla*	e22f42l69n28
parlare	l38
parlare con	l30
parlate	f24
parle	d16f16g-16k-33l19
parle*	f13k26l37
parler	k24
parol*	f14k22l21m13n64
parola	k22l21m14
parole	f15n39
parqu*	g-19k-34
parque	e13j15
parquet	g-16k-32
part	b27c15d65e-19f-20g74h-20i21j-25l-30m18n-15o-15
part de	e-18g19
part of	g13o-13
parta*	e17f40j21
parte	h-18i-27j-18k42l61n-20
parte la	i-19
parte nostra	k22
parte*	a14e43j-26n24o-27
partent	e48n21o-27
parti	a16b26c27e23g20j14
parti*	b17c65f76h28i-28j21m18n-23o-56
participants	f12j-15
particular	j26
partida	b20
partido	c-30
partie	b18c19f16g20o-48
parties	f14
partir	a20c36f25h24i-17j-16k-12m32
partir de	c34h30j-13m19
partir del	a14
partito	b-17c24h23
partn*	a59c23f26g81j151l21
partner	f26g69j79
partners	j67l21
partnership	a14c24
parto*	h20
partout	h22
parts	c12
party	c45e-12f66j14n-21
parve*	d19j18k20
parvenir	d19j18k20
pas	a-33b150c55d75e-14f-16g-15h-12i109j-36k21l91m47n34o-39
pas a	b25i13l22
pas besoin	b-16i-47j-29l-26
pas ce	b15m20n16
pas dans	n15
pas de	e-29f-55g-76k-17m24
pas eu	d18
pas faire	i12
pas la	b37i19n21
pas le	b13
pas un	l66
pasa	d19h46k12m16n18o38
pasad*	a-25b31i31j21
pasado	a-25b31i34
pasaj*	b20j20
pasam*	a26i24j79l34
pasame	j79
pasamos	a26i24
pasan	b19i14j35
pasap*	f18j60
pasaporte	f18j60
pasar	e19g31i17
pasar por	e23i15m23
pasar*	h20
pasara	h21
pase	i29m15
pasen	e20
pasen*	c24
paso	e13i16n22
pasqu*	n19
pass	c19e46f53i47j72l49m36
pass me	j46l47
pass on	c23
pass this	m18
passa	f34h25l12n-31o70
passa a	o42
passa*	d50e17g-25h-39i47j28k-20l-12o12
passage	d19i13l18
passar	j14
passaram	e23
passare	g-17h-23i14k-16
passati	c21d25o28
passato	i25n23
passc*	e100
passcode	e100
passe	a-12b41c-23e48j-17l53
passe la	b18
passe t	b20c-17
passe*	c18d-30e103f-14g-22h21i36m17
passed	a22m18n52
passee	a-22d-14e-12
passen	g-16h-15j-19k-27l-12
passenger	j21
passer	a20c19e60i20l-15
passer a	a13e31
passera	c12k16l-12n-13
passez	e51l62
passez moi	l29
passi	g16l16
passi*	b20d17f18
passiert	b20d17f18
passo	h35
passo*	e20i25m18
passos	e20
passou	i25m20
passp*	e29i24j63
passport	i24j63
passt	b-29c-34d-23e-19f-30g-28h-25i-25j-41k-13l-15m-19n-18
passw*	a-14b-20e112f-20g-21h-21i-19j77l-12
password	e49j64m-19
password is	e47
password of	e13j22
passwords	e35m22
passwort	e15j16
past	b-21c-21e-20f-33g-33h-25j-32k-27l-20m-23n-21
paste	h18
pasti*	h85
paswo*	e64
pasword	e64
patch	h67
paten*	f63g35j14
patent	f24
patente	f25j16
pathetic	n-14
patie*	a-20b-26c-40d-23f23h117i-36j74l-21m-22n24
patience	h-24k21
patient	e-14f-13g-13h61n19
patient in	j18
patient with	h-20
patienten	h46
patienten mit	h25
patients	c-18f52h30j80n15
patients with	h23
patio	g17
patra*	j19
patrao	j19
patro*	g23l54n15
patron	g25l39n16
patto	g51
pattu*	b28
pattuito	b28
pausc*	b16
pause	n-20
pavim*	k45
pavimento	k45
pay	b96c-15d-14e-14g121h-15i46j43k25n13o52
pay a	g18
pay back	d-35
pay for	b35k13
pay in	i50
pay the	g17k18
payan*	c37
payba*	d42
payback	d42
paye	b41d70i21j22
payer	b42d22g24i40
payin*	b74g46i24n23
paying	b74g46i24n23
paying for	b70
payme*	a-14b54d63e20g-15h-14i55j-17k17l-12m-14n-16o20
payment	a-12d66e-20g-12i29j-14k19m-12n-14o20
payment and	k22
payment be	d22
payment has	i16
payment is	i18
payment not	k13
payment of	b41o37
payment that	b30
payment to	d17
payment was	b15
payments	b43e44i21
payments with	b16
payou*	k24m12
payouts	k24
paypa*	d32o50
paypal	d32o50
payro*	e21g17k14n16
payroll	e21g17k14n16
pays	f20g13j39
paz	d23
pazie*	c-17f30n34
pazienti	c-15f34
pc	e18
pdf	a-19b-51c-29d-20e-25f-59g-49h-37i-42j-36k-25l-24m-14
pe	i-21
peca	d18k-24n23o12
pecas	f24
peco	m18
pede	e29
pedia*	h51
pedid*	b-18c103d22f-15g-19h-16l-17n15
pedido	b-17c79d23f-14g-18h-14l-16n15o14
pedido de	c48j17n20
pedidos	c19
pedim*	b21i54k16l29
pedimos	b21i54k16l29
pedimos a	i16
pedimos que	i39
pedir	g12i14l18
pedir*	n-19
peine	h22
pele	h17
pelig*	m13
pelle	g-18h-17k-18
pelle*	h18
pellets	h18
pelo vosso	c-23
pelos	g20n20
pelot*	n48
pen	a16e17h19
pena	g148n14
penal	g41k12
penal*	b75c12f82g77i222k42o17
penale	b19i41
penale per	b16
penalite	b13
penalites	i16
penalizacao	c15
penalizacion	i34
penalty	b31f14g34i67
penalty for	g18
penda*	e22h49i-16j18
pendant	e22h49i-16j18
pendant le	e22
pendi*	b-22c-19d-20e-15i-19n-14
pendiente	k21
pendientes	j21m16
pending	b-27c-19d-19e-14i-18j-12n-13
pending on	b31
pendu*	n18
penny	n12
pensa*	c19e16g47n18
pensate	e18
pense*	c18k20o31
pensez	o31
pensi*	a17b20g25j30
pension	b22g29j33
peopl*	a-13d15h14j-16k59m22n20
people	a-13d15h14j-16k59m22n20
people who	e20k49m19
people with	h21
peor	n23
peque*	b-12e-17f28g-20h-15i-16j-16n-13
pequeno	i-28
per avere	c-23n26
per chi	h55
per chiudere	i24
per colpa	d22k37
per dag	h27
per danni	f22k21
per direct	c25
per favore	h17i19n-16
per kilo	b-13
per legge	f15g20
per maand	j21
per mail	f16j14
per noi	c18f-24g-16i20
per ongeluk	a19c18e20
per questa	m22
per sbaglio	c17i19
per sempre	a45
per tre	f16
per voi	a22f22
peran*	f23k26
perante	f23k26
perante a	f23
perce*	b16k16
percent	b16
perch*	b54d19j17
perche	b57d21j22k22
perche il	d18
perche mi	b27
perde	k16l22m21
perde*	m14n48
perder	n20
perdere	i16m17n24
perdi	e42i75n48
perdi el	i39
perdi la	i21n23
perdi o	e27
perdi*	e57o40
perdio	e45o40
perdo*	i13
perdu	e-18k42
perdu*	n17
perdue	n17
pere	g50h-20j45
perfe*	a-13b-29c-28d-17e-21f-23g-27h-26i-47j-26l-21n-64
perfect	i-21n-17
perfectly	m15
perfetto	n-18
perfi*	a54i-14n-21
perfil	a57e22i-13n-20
perfil de	a48
perfo*	h25
perfu*	h22
pergu*	i-26m36
pergunta	e17m33
perha*	i18l25
perhaps	i18l25
perio*	b32c14f68h17i38
period	c16f43h19
period for	f34i26
period of	i14
periode	g20
periode dessai	g20
periodo	b29i24
periodo de	i25
perit*	g20k38
perito	g20
perju*	k27
perma*	a62
permanently	a30
perme*	b-27f15h12m14o-51
permessi	m18
permesso	f18
permi*	a-13c-34d-28e96f108g140h-18i69j-18k-13l-32m74n-17o-47
permis	e-25f14g18j15
permiso	b18e-19
permisos	m16
permission	e46m50
permissions	e79
permissoes	e23
permit	f19g73i20
permite	d-19j-21l-19m-13o-39
permitido	f20g17
permitted	f18g50m16
permitted to	f17g50
pero	a21b34d23i127j-18k22l35o-13
pero me	i24
perro	g26h30
perso	e33i13
perso la	i13
perso*	a-34d-31e26f100g42h23i22j84k-67l138m104n41
person	h33j-26l70m43o-14
person who	g16j-19l28
person with	e21h24
persona	j53l33m23
persona que	j36l20
personal	f46i14
personal data	f21
personale	f13j40
personales	f30j17
personali	f21
personalmente	l24
personas	c35f-25i13l-14
persone	g16j-14
personeel	g50n23
personen	e13f-16h-16j-18l-21
personlich	g20l28
personne	a13b12f-12i41j30k-15l58m24n13
personne ne	a19k-14
personne qui	j37l20
personnel	f17n25
personnelles	f26
persons	c17
persoon	b24l16
persoonsgegevens	f26
perte*	f21
pesa	i18
pesad*	n22
peso	o38
pessi*	n40
pessimo	n35
pesso*	b13j44l13m24
pessoa	b23j24m32
pessoa que	j21
pessoal	j32
pessoal do	j24
pessoas	j-12
petic*	m17
petit	i22j19n-12
petit*	i76k-18l-23m-15
petite	g12i60j13
petits	f12i13k-15l-20n17
petro*	e60
pets	i22
peu	b12c12e-19h-17i24l-18n-13
peu plus	l-43
peut	a13b-56e-30f-24g45h43i30j-44k-26l35m-50n-25
peut etre	a28e24g19n25
peut il	g-56h34i-16k-25
peut on	a-13b-34c-18d-26e-64f-17i-24j-14k-21l-27m-33n-31
peuve*	h16k-15
peuvent	h16k-15
peux	g78h31m19n17
pezzi	h17i16n-14
pezzo	d22l22n27
pfand	i17
pfand*	g42i19
pflan*	m-13
pfleg*	g32h26l20
pflic*	f14g40
phishing	e-13
phone	c21e146h-19j38l51
phone and	e12
phone contract	f17j22
phone is	e35
phone number	e-32l18
phone was	e15
phone*	n13
photo	a-63b-19c-14d-22e-17g-16h-33l-14m-12
photo book	a-25
photo of	h-14j18
photo*	c21f67i-15k38o60
photographer	c26g25
photos	a12f63k38o68
photos are	o34
photos of	f18k18
phras*	e14g12
phrase	e15g14
physi*	b-31f-13g-14i-17j-17
physical	b-27e-15i-13j-13
piace*	i-22k20
piano	a-14b-19c16d-12e-21f-17g-24h-24j21l-19m-13n-19
piast*	f17
piastrelle	f17
piatt*	a33k-15
piattaforma	a34
picco*	f14
piccoli	n20
piccolo	h21i23
picke*	j18
picked	j18
pictu*	a-12b-16e-17f-24g25j-14m-13
picture	g14
pictures	f-16n12
pide	e-17g13
pide el	e-15
piden	g17i44
pidio	j41
pido	c40d32f28g15i40j28l14
pido el	d22g21
pido la	c19f28
pido que	c17
pie	f-22g-20k-29
piece	b-24d13g-28h-24i-14k-46n-31o-49
piece*	j-37l-22n-17o19
pieces	j-37l-22n-17o19
pieces please	j-25
pied	g21o28
piedi	o24
pieno	b29
piens*	a23d15h39k26
pienso	a23d15h39k26
pierd*	f25
pierde	f14
pieza	k-12
pills	h131j18
pilul*	h79
pin	a-26b-54c-31d-28e181f-35g-47h-43i-45j28k-24l-31m-30n-40
pin do	e-18
pin for	e50
pin of	j23
pin on	j22
pin too	e46
pin unblocked	e39
pinco*	e29
pincode	e29
pincode van	e17j13
pink	l-14
pins	e-19
pintu*	b-17
pisci*	e-13f-31g-15h-20i-23j-27l-12n-16
piscina	i-14j-14k12
piscine	c19f-17h-24
piso	g40l17
pitch	c-20
piu	a76b41c110e68g-16h-12i16j-16l37m38n60
piu il	m15
plaat*	b18g14h13n17
plaats	b21g19h16n20
plaats van	b23h18n23
place	c-15g-14h-20j48k-45l41m23n-12
place de	e23
place of	m17
place*	b-15f-19g-24i-12k-33l-18n-12
placed	c14e24h18j20
placer	l-12
places	e-22g-16k-29
plafo*	f17
plafond	f17
plain*	h12k-16
plainte	k-15
plais*	f-14
plaisir	f-12
plait	i16
plan	a-61b15c67d-35e-82f-50g-53h-20i-47j-60k-28l-35m-41o-56
plan is	n21
plane	e24
plane*	c15
plann*	a-26b-38c-23d-29f-26g-34h-39i-41j-14k-19l-35m-34o19
planned	c-28
planner	b-12g-33h-14i-15l-25m-14o26
plano	b13c33e-22j-18o-37
plano de	e-12
plans	a-25
plant	m-12
plant*	a-15b-34f-46g-29i-34j-17k-36l-16m-27n-20
planta	j14
plantas	n-16
plante	n25
plantes	c21h21
plantilla	b-22f-23g-28h-15k-24m-15n-15
plantilla de	e-19k-17
plants	d18g13
plaqu*	h42n15
plaque	h16j13n16
plast*	b-12c-12f-13g-15h-27i-12j-17
plastico	h-22
plata*	a66e20h16k12
plataforma	a66e20h16k12
plate	j44
plate*	a27l-23
plateforme	a36e15
plates	e-19l-22
platf*	a128b16j21m-20
platform	a128b16j21m-20
platt*	a59
plattform	a67
platz	c-21n-24
platz*	f-15n44
play	e-15h-20i-14j-14m14n-27
playe*	i13n-20
player	i19
players	n-15
plaza	c21
plazo	b17g12i78
plazo de	i14
plazo*	o-82
plazos	o-82
plead	g18
plead guilty	g18
pleas*	d-24
please accept	i18
please add	e16
please advise	g17
please arrange	a29l22
please block	c17e24
please cancel	c14
please change	d15
please close	a18
please correct	b16e20
please deactivate	e21
please delete	a27c15e24
please deliver	k-19
please dont	c37i53l-22
please escalate	l17
please extend	i55
please forward	j20
please hand	j22
please help	b21c16d12
please inform	f21
please list	j21
please look	b37
please make	c31d20e21
please pass	j16
please print	f-19j17
please provide	f13j19l12
please remove	a28c23e20
please replace	i17m15
please send	b-28c-18e-12g-17i-16j-18k-13m-22n-31
please set	e19
please shut	e23
please stop	c53
please take	c36e22i14
please treat	c40
pleasure	d-24
plein	e-16
plein*	h14n54
pleine	h14n54
pleit*	f12g26k17
pleito	k-12
plie	a17g13
plott*	b15
plotter	b15
pls	a55c26d16i39l13
plug	c-24l-18
plugi*	f-17m-22
plugin	f-17m-22
plumb*	b18o41
plumber	b17
plus	a119c108e111g-23h40i22j-14k-26n121
plus besoin	c25
plus de	c16e35f16h17l-13n13
plus depuis	h13
plus haut	l15
plus lieu	a17
plus rien	a29
pluto*	d16h-16l14
plutot	d16h-16l14
plz	a25c13d38
pm	m-15
po	c15i19
poca	i-16
poche	d20o28
pocke*	d20m-17
pocket	d21m-17
poco	h12i-13n-23
pode	b-44c-20d-24e-53f-26g-36h42k-20l40n-23o20
pode ficar	b-13
pode ser	h20
pode usar	h19
podei*	a19d16i19
podeis	a19d16i19
podem	a16i16
podem*	f34g21h23m-29
podemos	f34g21h23m-29
poder	c20o28
poder*	a12j18m13
poderiam	a12j18
podri*	g47h19i137j48l21
podria	c14g47h23i30
podrian	i74j26
poi	c16e16n35
poi il	c15
point	a16f23g41h20i33
point of	g17
point*	b-29g-32i19k15o28
points	b-26g-30i38k16m13o35
polic*	a-12c14d38e-16f37g70h-19i20j14k104m95n-15o-29
police	f14g40k70
policia	g27k49
policy	c22d52f29i47j38m104o-22
policy for	i38l17
policy in	m31
policy says	i21
polit*	c-32f77i14k38m122n19
politica	c-26f20i23m54
politica de	c-26f23m27
politicas	m19
politie	g22k48
politique	f34m44
politique de	f36
poliz*	f74n-37
poliza	f25l19
polizei	g14
polizza	f26j23
pomad*	h31
pomada	h31
pompe	h17
pone	f27k18
ponen	b49c-24
poner	e12g16h-12i-17n-20
poner*	h21
ponga*	a-24c18e21m18
pongo	h92n-16
pongo en	h17
ponto	f20
pool	d16
popco*	n-16
popcorn	n-16
por aqui	c24
por causa	i20
por cierto	f15k20
por completo	a37
por conta	o23
por correo	f23
por detras	g13
por encima	i15l22
por error	a21
por favor	b12c31e45i32j12l34
por gentileza	i18
por horas	n-14
por lei	f17
por ley	f54
por mim	c24
por no	b17c-18j-15
por ser	i25
por transferencia	d32
por via	h25k20
porca*	n24
porcaria	n24
porqu*	c13d15n-17
porque	c13d15n-21
port	g12i22
porta	g31h-13i-12j-15
porta*	a109b-61c-37d-24e109g-81h-73i-48j-53k-27l-22m-18o20
portaal	e12n20
portabilidad	k20o38
portail	g-30i-12k-21n22
portal	a77e23f-21g-33h-15l-32m-19
portal de	j23
portale	a43g-17
portao	e31
portare	g16h-23
portatil	b-18
porte	h17j-16n18
porte*	d20e66f41g13k19n-28
portee	f34
porter plainte	k-13
portes	b25e18i17
porto	f13h14k28
portu*	m-18
portugues	m-14
pos	b20
poser	m13
posic*	f29
posit*	b27m13n-13
position	b21n-13
posol*	h83
posologia	h53
possa	e25l65
possi*	a-21b-46c-31f-30g35i56j-13k-27m-34o-24
possiamo	c14d-20g65i15n-14
possibile	e18i17
possible	b-31c-22f-35g-23k-16m-20n-13
possible de	d18
possible to	f-19i33
possivel	c-29h12
posso	a-18b-23c-14e-17g158h163i58n-14
posso prendere	h22
posso usar	f14i16
posso*	h29
possono	h29
post	e26f-13k33l-28
post the	k-19l-17
posta*	c-27j16k29
postage	c-23
postal	j19k24
postc*	l-26
poste*	b49c-21d-17f-68g-23h-28i-33j-29k-28l-20m-16n-22o29
posted	e29g15o34
posten	b75
poster	b-24e-13f-12g-23h-18i-23j-21k-12l-14n-15
posters	f-23
postes	f-22
posto	d-46
posts	a20
potat*	n17
poter*	m12
potet*	a21b-15c17f17i34j25k-23l25m-27
potete	a21b-15c17f17i34j25k-23l25m-27
potre*	e23h19i110j38k17
potrebbe	i49k19
potrei	h24j17
potrei avere	h23j17
potreste	e23i58j19
pouco	i-15
pound	b64
pound*	b52
pounds	b52
pounds and	b12
pour ca	i14
pour etre	g20j20n22
pour moi	a16c68e15
pour rien	n13
pour une	b47f20h36i37k15
pourq*	b53c19n22
pourquoi	b53c19n22
pourr*	f13h30i132l51
pourrait	e16h22i69l27
pourrait on	e16i45
pourriez	f14i64n-12
pourriez vous	f14i28n-12
pours*	k30
pourt*	b42e17
pourtant	b42e17
pouve*	a72e43h-13i70j17m-17
pouvez	a72e28h-13i70j17m-17
pouvez me	l18
pouvez vous	e-15i19l-26
pouvo*	e39g21i17
pouvoir	e40
pouvons	g21i17
pouvons nous	g21i17
powde*	b-26h29
powder	b-26h28
power	e18
pra	b-23c28e-17f-18g-17k-12m-18n-24
pra mim	i14
praat	k47l21
prach*	k-17
prachtig	k-19
pract*	j32k18
practice	i13j33k19
prais*	n-24
praise	n-24
prakt*	j19k20l22
prate*	l15
praten	l23n19
prati*	j20k42n22o27
pratica	j18k37o27
praxi*	l21
prazo	o17
prazo de	n16
pre	d-21i19k14m21
pre workout	h16
preav*	c72f36g75i72
preavis	c63g34i40
preaviso	g31i13
preavviso	f26
prece*	f15l-17m78
precedentes	m33
precedenti	l-14m15
preci*	a-17b-44e-12h-14j15k-32m-20n-67
precio	d22i54n-18
precisa	l13m33
precisa de	m14
precisamos	b-13c-15i-18
precisamos de	c-12i-15
precisamos do	j17
preciso	c40e20g18h17j33m-26
preciso de	e26j16m-18
preciso do	j23
preco	i28o27
preco antigo	i24
preco*	i-24
precos	i-23
prefe*	a25b-29c44d94f-27g-23h-24i-17j-31k55l46n-40
prefer	c18k38
prefer to	a14k40
prefere	c17d18e16l25
preferisco	d52l22
preferons	d14
prefi*	d29k49
prefiro	d26
pregh*	i24
pregn*	g26h34j24
pregnancy	g17
pregnant	j24
pregu*	e-18f21i-15j-14l-31n-28
pregunta	e15f30h16
preguntar	m30
preis	j18m36n-17
preis*	b22f15k24
preju*	k45
prejudice	k16
prele*	b100i-15
prelevement	b34i-13
preli*	b26
prelievo	b26
premi*	b29c75j31m-24n46
premier	j13
premium	b32c83m-20n56
premium support	n28
prend	d-21h43j-26m13
prend*	c49f28g13h99j14l16n33
prende	f24h21j39
prendere	h15
prendete	b21n21
prendo	h56
prendra	c21k22l24n12
prendre	g31h31
prendre pour	g21h18
prene*	b47c22
prenez	b47c22
prenne	g12l24
preno*	c26j52
prenotato	j31
prenotazione	c31
prenotazioni	j19
preoc*	f26h47
prepa*	a31c15d88f-14g-12j-41k67m12
prepaid	d55
preparando	k27
prepare	k14
pres	e16i31
presc*	c32f63g59h47i26m34
prescindir	i25
prescrizione	f12h16
prese*	a13b-12e-14f-12h-12i13j-15l77m16n-12
presente	a23k20l24m26o15
presento	g15
presi*	l109
preside	g18
president	i14l52
presidente	l24
preso	b34h85j21k23
press	h-29k14l18m-18o-15
press*	b-17e-16f-16h88i-23j-27k-23l-14m-14
pressao	h14
pression	g12h39
pressione	h18
presso	a22
presso di	a21
pressure	h47k-20
prest*	a19c45d48e20
prestataire	a22c21e24
presto	d17
presu*	b12f19
presupuesto	b14c12f21
pret	d-21
prete*	c22f17i20k21m52
pretend	c22i21m54
pretendo	f17
preto	f17
preve*	f23g17j13
prevenir	f24g18
preventivo	c15
previ*	g-28i17k38
previa	i17k17m-18
previsto	f15g-18
prevo*	f15
prevoit	f22
prevoit il	f24
prevu*	o-16
prevue	o-16
prezz*	b62o50
prezzo	b59o50
price	b148e-13f19h-13i123j-20m-18
price in	f20i15
price is	b20
price of	b18
price on	b18
price*	f20g13
prices	f20g13
prie	i15
prie de	i15
prier*	d15
priere	d15
prijs	b18d23f17i35
prima	e-18f-13g-29h-19i-22j-19k-25l-17m41
prima di	a23m22
prime	b17d22
prime*	i-19
primo	g17l35
princ*	e15l38
principal	e25l48
principio	n14
print	a-30b-41c-32d-45e-36f-40g-92h-43i-49k-72l-36m24n-22
print a	d-15
print the	n23
print*	a-30b-68d-19e-36f-36g-47h-41i-23j-66l-44m-29n-20
printed	i-13j-25l-24n-27
printed on	l-18
printer	e-27f-14g-18h-16j-17k-27n17
printers	k23
prints	b-32
prior*	m90
pris	b35e61h19j15
prise	h18o34
priva*	b-17c-36d-17f98h-29i-22j74k23l-22n-24
privacy	f34k44
privata	e16f17g46
private	f-36g-16h-13i-20
prive*	j43
privi*	e62
prix	d68f12g-14i26k-12
prize	n-21
pro	a40b-17f-12h-31j-21
proba*	g41
probe*	c20g14h17
proberen	h22
probl*	b-12c-17d-15e-35f17g33h19i-28j-20m-22
problem	b-29
problem or	f23
problem with	b-22
problema	e-22l12
problemas	g43
probleme	b23
problems	h23
proce*	a63b-21e-19f13g80h-29j-35k185m66o78
procede	g20
procedete	a30
procedura	i15
procedure	a19g32k15l20m15
proceedings	f-15k12
procent	o31
proces	g-23k83
processed	o32
processing	f36
processo	g29k27
proch*	c-19h-12i-14j-12k31l16n-14o17
prochain	c-14l21
prochaine	k34
procu*	g-19l-13
procura	k-13
prodotto	i12
produ*	a-16b-16c18d74e-20f99g-47h19i-22j-31l-23n31
product	c16d49f37h16n25
production	n19
products	f22
produit	d22
produto	f15
proef*	b14i34o26
proefperiode	b20i43o26
profe*	f23j50n37
profi*	a169b-24c-26d-17e36g-31h-28j61k-13l-18m-17n-19o40
profiel	o32
profil	a77e30
profile	a56j37
profile of	j12
profilo	a43j20
profilo di	j12
profo*	n12
profu*	i22
proge*	c19o-38
progetto	c20
progr*	a-24b-87c-46d-52e-37f-34g-68h-20i-59j-74k-54l-50m60n-49o20
programa	a-21b-41c-29e-35g-29h-42i-28j-44l-30m-33
programm	b-25d-26h13
programma	c-20f-18g-13k-27n-22
programme	a17
prohi*	f19g30m20
proje*	a20b-13c93f-12g-20h-38j-20l58n-13
project	c54l34
projet	c25
prolo*	c-26i-26
prolonger	i-15
prolu*	h20i-13
prome*	d70f22g41n40
promesso	f23
prometieron	d46
promi*	d39f22g44k26l19n69o41
promise	d21f24g21k28n19o50
promised	l20n18
promo	i50
promo*	e20i55
promp*	i-17j-12m106
prompt	i-13m101
pront*	m-15o55
pronta	o21
pronto	m-12o22
proof	g14m-21
proof of	g22
prope*	i-12
properly	g16
propi*	a-22b-22e16f21
propietario	e20
propo*	g36j17
proposez	g-17
propr*	b-15e18f69i-13j13l64
propre	e13l21
proprieta	f21l21
proprietaire	f15l23
propriete	f27
proro*	c14
prorr*	c21i-16
prorroga	i-24
prose*	k34
prosp*	f12
pross*	c17
prossimo	c17
prote*	b24f64g143h74k81
protect	f24g36
protection	b-16f14k43
protection des	f16
proto*	i43m69
protocolo	i44m15
prova	g12
prova*	h17i-23
provare	h18
prove	g45m12
prove*	b-25g18k23n-14
proveedor	g22
proveedores	b-24n-13
provi*	a24d24e41f34j19l37
provide	f28j45
provide the	f30j51
provider	e19
provo*	h24
proxi*	d-18k33l13n-20o39
proxima	d-17k26l15
proximo	n-13o34
proye*	o-35
proze*	g15k54
prozess	k25
prude*	g17h18
prudh*	g-16k-18
prudhommes	g-23k-18
prueb*	c24k24o-25
prueba	c24o-21
prufe*	k27m40
prufen	k28
prufer	m41
pruft	k24m17
prufu*	f21i61m15
prufung	f21i33m15
ps	h14m50
psori*	h33
psoriasis	h30
pubbl*	a-25e-15f23g24
publi*	f71g48k30
public	f18i23k23
publico	g21
publish	f14g17
pueda	e17l41
pueda*	i32
puedan	i32
puede	a-29b-38c-30d-29f-16g33h53j-26k-24l12m-35n-50
puede dar	h23
puede el	f16
puede hacer	i15
puede*	a38c-29i43k-12m17
pueden	a38c-29i43j-17k-12m-40
pueden cerrar	a23
puedes	j23m61
puedo	b-18d-14f-35g187h118l13
puert*	e-16h-13j-18
pues	d30l54n17
puest*	g14h42m21o20
puesto	g14h15j14m23o20
puis	a21g69h92i13k-15l19m32
puis je	g84h79i35j12l21
puisq*	d24e16k22
puisque	d24e16k22
puisque vous	k22
puiss*	e14
puisse	e15
pulit*	a25g22
puliz*	b18l-19m-15
pulizia	b19l-18m-14
pull	c50g19
pulli*	c16n42
pulling	c16n42
pulling out	c16
pulsa*	m18
pulse	h24
pump	d19i-12
pumpe	f19n21
punkt*	b19i18
punktlich	b22
punt	c25f21
punte*	i25m17
punteggio	m18
punto	a22e-17f43j-32l20n22
punto*	i74o17
puntos	i74o17
puntu*	i21
puo	a12b-38d-32e-33h24j-30k-19l12m-24n-24o-24
puo decidere	l18
puo fare	i15
puo pagare	i-41
puo usare	h27
puoi	m24
pupil*	b-12
pupils	b-12
pupit*	l-21
purch*	b55d140f30l-20m-32
purchase	b52d105f30l-20m-32
purchases	d20
pure	a20c45i-22n49
pure il	a22c19i-18
purpl*	h21n14
purple	h21n14
purpo*	a24f13
purpose	a24
purposes	f15
pursu*	k30
pursue	k29
puse	d24e29
push	c-16m15
puso	h23j18
put	f-34g46h31j-23k26m-26
put a	c20g20
put in	f-16
put it	n22o-44
put me	l48
put my	i18
put on	b21h23o43
put the	h21k14
put up	g61
putti*	n-16
putting	n-16
puzzl*	m-18
q	d39e13g39j81
q me	j18
qr	e-19
qr code	e-16
qua	l22
quadr*	b-13d-12f-24g-19h-16i-14j-23n-31
quadro	c17f-15l14
quais	g-22j23
qual	a-25b-47c-24d-26e-34h-35i-63j44k-33l-37m-40n-50
qual e	b-16e-29h-13i-18l-12m-16n-15
qual o	j14
qualc*	b37e81f39h14k38l37m16n25
qualcosa	b16e12f18h18
qualcuno	b18e42f18k39l39m18n28
quale	a-14b-22c-18e-22f35g-19i-27j26k-15l-33m-24n-20
quali	d-23f-36g40j49
quali sono	d-16f-20g17
quali*	l15m15
qualita	n-12
quality	l15
qualq*	a21b14m30o21
qualquer	a21b14m30o21
quand meme	f21g12i21o23
quand*	a-30b-15c-21f-16g-52h20i-17j-17k-52l-29n-27o-13
quando	a-30b-15c-21f-16g-52h20i-17j-17k-52l-29n-27o-13
quando arriva	k-14
quando uso	h26
quant*	a-64b-33c-80d-14e-123f-29g-68h-53i-84k-96l-99m-67n-93
quantas	e-29j-18
quante	f-13g-14j-30k-23l-21
quante ore	h24
quante volte	h-17n13
quanti	a-20b-25c-13d-14e-15f-40g-50h-39i-18j-51k-30l-14m-12n-30
quantidade	i18
quantita	l-14
quantite	h20i22
quantity	d16
quanto	c-21d28e-38f18g36h-27i-54j139k-18l-12n-23o13
quanto a	f17l23
quanto ci	l-12
quanto custa	e-12
quanto dura	f-13h-18
quanto e	g20h23
quanto tempo	f24j-18
quantos	b-21d-33e-12g-19h-18i-29m-13n-15
quantos dias	d-20
quara*	k-17o27
quaranta	b13k-15o31
quarante	i14
quare*	n24
quarenta	n24
quarr*	o-40
quart*	c17e-12i34j-23l-30m-14n27
quarta	j-25l-22n31
quartalsende	c27
quarter	k15
quatr*	b40f-14g-28i-13k-37l-12n-36
quatre	b27g-17h12k-31
quatrieme	n-19
quatt*	b34c14d18e14g12i27
quattro	b34e14i27
que alguien	b16
que ca	k21l22
que cela	l18
que cest	d23
que comprou	j24
que correo	b-24n-12
que dice	b23f19g22
que diferencia	c-21
que dosis	d-15
que edad	j15
que ele	j20
que eu	e17i26
que faco	g34
que faire	e28g23h36
que falta	b13d-21n-28
que hace	e-14
que hago	g42h49
que hora	h-13i-14j44
que horas	g-12i-13j27
que ja	e13
que jai	b48d49f21g18
que jecris	n13
que lleva	h17j15
que nadie	b13e15
que nao	b20d23i15
que ninguem	b41
que no	b88c54d23i97j19l15m36n12
que nunca	d17m33
que pasa	d21
que pena	g56
que poner	e16
que sale	a-23f-14j-35
que significa	b-20
que tal	i41
que tarjeta	j30
que tengo	a49g22
que tu	m14
que ustedes	d13
que vendem	h19
que viene	j18
que vino	j16
que voces	d-16f20k23
que yo	e55
queda	f27k24
queda*	f13g16i-18j-17m34n-13o48
quedamos	f19
quedan	m20
quedo	e27m-21n-22
quei	d29
queix*	j-17k27
queixa	j-15k30
queja	j14k46n-25
quel	a-38b-63c-35d-49e-18g44h-14i-70j56k-54l-44m-19n-26
quel compte	j26
quel est	i-21j24
quel jour	d-17
quel nom	j31
quel traitement	j22
quell*	a-30b-20d-21e-61h-13i-35k-32l-35m-19n-12
quella	c20f27g-17i42k-21
quelle	a-33b-22c-49d-37e-71f-35g15h35i-46l-38m-22n-15
quelle est	g-14h-33
quelle heure	b-23e-20f-16g-23h-27i-23n-12
quelle quantite	h20
quelles	c19g13h-27
quelles sont	c24
quello	d22f14i-21j17
quello che	d26f22l13m16
quelq*	b22c23d15e83f32g41h18i21j16k21l64
quelque	d15f33g16j16
quelque chose	d15f33g16
quelquun	b23c24e85g22h23i22k22l66
quelquun qui	l30
quels	g90
quels sont	g49
quem	e15f58g39j120k49l140n34o-12
quem e	f26g14j50l21
quem tem	k24
quema*	h57n25
quen	k21
quer	c-14e14g43h21
quer saber	h20
quere*	b-17d23f-12g-25h-24i-40j15k-38l-18m-20n-44
querela	g12
queremos	b-18d25g-37h-20i-38j23k-47l-14m-16n-39
queremos que	c12e22
queremos saber	k-14
queri*	b-43e-14f-12h-19i17l-17m-21n-47
queria	b-39i12l-13n-44
quero	a41c77d81f46g-23i-19k16l42
quero a	d24
quero falar	l16
quero que	f13
querr*	j44
querria	j44
quest	f22g21n17
quest ce	f23g22n19
quest*	b97c-16d-41e32f-72g-29h40i-31l118m87n50
questa	g21i-14l40m54n76
questa conversazione	l14m15
questa mail	l26m23
questa settimana	m-17
queste	b21
questi	b39h24
question	a-24b-26c-12d-32e16f-39g-45h-30i-22k-25n-20
question about	d-20m18
question de	a-14b-28f-17g-24
question of	l22n-24
question the	b43
questione	l19
questions	c-22f-23g-21l14
questions about	l22
questions on	c-16f-43g-20
questo	a25b77c26g16h56j12k17l40m46n40
questo mese	j18n-18
questo punto	l23
queue	i15m17
qui ne	b14
qui va	d25
quick*	c-29n-22
quickly	c-29n-21
quid	b23d41
quien	e41f80g27h14j218k48l97n47
quien es	f16
quier*	a44b-17c57f-17g57i-26j79l80
quiere	a-31g22j-26n-20
quiero	a54c72d16g34i-12j118l81
quiero cerrar	a22
quiero el	d12j13l22
quiero hablar	l25
quiero que	d-15j13
quiero saber	j40
quiet*	e-12
quil	a29g19h24i19j29n19
quilo*	h20
quilos	h21
quinc*	d15
quince	d15
quind*	a17c44d16m27n-19
quindi	a19c16d17i-12m29
quindici	c23i13n-16
quint*	j17k19n-18
quinta	k19n-19
quinz*	d18
quinze	d18
quisi*	a13c27f28j38l22
quisiera	a13c27j38l22
quisieramos	f25
quita*	c25d21g17i21
quite	a-24
quite*	c25e46
quitt*	e21g17i16k21o-16
quitte	e24k23o-16
quiz	f-18h-24m-14n-30
quoi	b44f57g96h42i16j32m21n41
quon	a16b12g18m18n22
quota	d25i82
quota di	d42i26
quote	c13f-28g-18m16
quote for	f-24
quun	b46g16l82m13n17
r	a15d101e27k51m43o-38
r e	d58
r s	d38
r u	d37
r3fun*	d169
r3fund	d169
raadt	f-24h33
raadt u	f-24h33
raak	g18h22
rabat*	i23m20
rabatt	i23m20
rabbi*	h19
racao	c21
racco*	f-20g12k25o28
radio	e-23l-19
raga	b12
ragaz*	d49e20g21h25j20
ragazza	d21h25j21
ragio*	f24g14
ragione	g14
raise	f38
raise the	f39
raise*	b23e20
raised	b23e20
raiso*	h21
rallo*	i-36
ramp	e-14
rampe	f16
ran	b17i24l21n30
ran out	i25
rando*	b34
random	b35
range	h14n-24
rapid*	a-34b-17e-26i-14j-16l-12m-13n-67
rapide	a-23e-17
rapido	n-61
rappo*	b13g-13k12n-23
rapport	b17k16n-17
raro	b-16e14n21
ras	n40
rassu*	g12
rassurez	g14
rat	g61
rata	b22
rate	b95c-12e-13f-15g-17h-18i74j33l-16m-13n-21o28
rate on	b19
raten	h20i14n20
raten sie	g12h24
rates	f-12i-13
rathe*	d32k13l17m21o-36
rather	d32k13l17m21o-36
rather than	d22i14m28
raum	f-18h15
raume*	a17f29
raumen	a17f29
raus	a104c32d12f22g65i-23k22m30o-30
rausw*	a19g41
rauswerfen	a19g41
raw	g14
rayon	f-26g-20l-26
razao	k23
reach	j90l25n12
reach my	j15
reach the	l27
reach you	n21
react*	e14h20i19
reactie	j17
reaction	h23
reactivate	e16
read	b-15j68m47
read it	c19
read me	j47m25
read out	j47
read the	i21m14
reada*	f-20
readable	f-20
reade*	b-14e24i-18
reader	e27n16
readi*	f-17h14m31
reading	f-17h14m32
reading on	h23
reading this	m27
reads	h20o-40
ready	k16n13
reagi*	g17n28
reais	b22d22
real	e13n21
reali*	b16c19
reaso*	b-22
reason	b-17
reason for	j16
reboo*	i21
recal*	m19
recar*	b18i41
recargo	b18i41
receb*	d51i-14j-34k14
recebemos	d18
receber	f15k20l17
recebo	b21d25
reced*	c56f21
recedere	c21f21
recei*	a-26b33c-27d-53e-36f-17g-34h-28i-22j-26l-24m-43n-29o-26
receipt	d-38o-24
receita	m-20
receive	e-14k15
receive a	k22
receive the	j22
received	b61
received a	b20e19
received my	b-17e-22
recen*	h20
recep*	b-34c-12d-15g-19h-41i-22j59k-13l21m-13n12
recepcao	l18
recepcion	j14
recept	h-18
reception	b-22f14
receptionist	j25
reces*	c20
recesso	c20
recet*	n-22
receta	h15i15n-15
recev*	c13j12k43
recevoir	j16
recevrez	k39
reche*	j27
rechn*	a-12b101c-19d-19e-21g-32h-26i12l-17n-16
rechnet	i18
rechnung	b93g-13
rechnung vom	b31
recht	f165g53l-24
recht op	f81
recht*	a-19b-24c-23d-16e-25f126g100h-30j-35k172l-17m-17
rechtbank	k27
rechte	e-13n17
rechten	f27
rechter	k74
rechtlich	f52g46k15
rechtliche	g-16k-35
rechtliche schritte	g-17k-35
rechts	f-23g-21k-16
rechtsabteilung	k-18
rechtsanwalt	k22
rechtsgeldig	f45g14
recib*	b79d16i-35j-13
recibir	d22
recibo	b93
recibo de	b17
recip*	d-31f15
recipe	d-29
recipes	f22
recit*	k-18m36
recko*	b23g23h22
reckon	g23h22
recla*	b72d16f57g104k86l58n-24
reclamacion	i18
reclamaciones	g-34k-55
reclaman	b46g19
reclamar	g26k26
reclamaremos	k25
reclamation	f20
reclame	b23d19f24g31
reclamo	g15k29l30
recog*	b46d12e20h-13i-13j16l-29n-23
recoger	l-20
recognize	b27e13
recoi*	k-22
recoit	k-21
recol*	c24
recom*	a-23b-31c-26d-41e-33f-38g30h110i-52j-43k-74l-25m-47n-25
recomendais	n-16
recomendam	g17
recomienda	h12k-17
recomiendan	d-23h19i-24k-23
recomiendan para	d-19g-30k-20
recommande	n23
recommandez	g49h23
recommandez vous	g49h23
recommend	e-12g-20m-26
recommend a	g-18
recommend for	h23m-23
recon*	b19c46e60i123
reconduction	c28
recor*	a82b23f92g73j74k22
record	a20f41g45j30
record my	f16g21
recordings	g16
records	a63b39f34j52m17n15
recorrer	g15
recou*	f56g44k39
recours	f56g44k16
recov*	e74k28
recover	k30
recovery	e67
recre*	d48
recrediter	d46
recti*	b-14f46
rectificacion	f34
recu	c44g35j14k21m17
recu le	c21j17
recue*	b18e25
recuerdo	b18e22
recup*	d128e65g31i12o66
recuperation	e14
recuperer	d77g13
recupero	g23
recur*	g147
recurso	g50
red	a-16b-21c-21d-15e-20f-16g-21i-20j-27k-12m-18n-36
rede	b14l26
reden	i17l50m21n25
reden wir	i17m21
redig*	g16
redon*	n-15o42
reduc*	b23i41
redui*	i22
reed	b21k24
reemb*	d119i31o16
reembolso	d67o16
reembolso de	o14
reenv*	j24o39
refei*	f-25g-18
refer*	e37f19g13k26l19o-19
reference	g16l16
referencia	o-18
referente	e19
refle*	c49f20k16
reflected	b14
refun*	d200g-25i-13k-29l-20
refund	c-17d87i-13
refund but	d-21
refund in	c-12
refund is	d-76
refund of	d-23
refund on	d15
refund the	d-17
refunded	c20d91
refunds	k-18l-14
refus*	b24c18e24f16g218h50m66
refusal	f16g18m15
refuse	c18e24g110h25m48
refuser	g49
refuses	b15g27h20
refuses to	b15
rega	d19
regal	i-13j-15
regal*	i-13
regar*	f12i40k45l41m12
regard	f14
regarde	l20m13
regarding	i17k48l18
regarding the	i17k48l19
regel	b16m14o-19
regel*	f40i39k17m78
regelen	i21
regeln	i17k23
regels	f13m42
regen*	e17
regio*	l113
regional	l27
regis*	a139b-25c-12d-38f93g59h-22j92k36l-20n-22
register	g17j12
registered	f23j19k28
registo	j31
registo de	a-14j13
registrar	g35
registration	a49f28i30
registrato	j29
registrazione	i16
registre	f43
registrierung	a19
registro	a31i-36j17m13
registro de	j12m18
regla	c-18
regla*	m50
reglamento	i16
reglas	m56
regle	c-36d-13e-18f-15g-23j-19l-53m-13n-16
regle des	i30
regle*	h25i51j-37k16m20n-12
reglement	d14f-13i29
regler	g-13j-24k22
regles	h16i29m15
regol*	b-13f44h-14i55j-16m80
regola	f20g14
regolamento	f25i26m15
regole	i16m52
regra	m47
regra*	i18m15
regras	i18m15
regre*	d49n54
regret	n27
regul*	f19g-32i62k-22
regulamento	i23
regular	i43
regulations	f-18
regulator	k-12
reich*	a23b-14i17j-12k19n-37
reichen	e24f-12l24
reicht	b-12e-12i19j-14n-36
reicht es	n13
reimb*	d111
reimburse	d21
reimburse me	d13
reimbursed	d12
reimbursement	d42
reimbursement for	d12
reimbursement of	d12
rein	e28i44m18
reini*	c17e58h36m14o41
reintegren	d15
reise*	j12n15
reiss*	c23n18
rejec*	b26
reken	d24
reken*	a111b135d33i58j15
rekenen	i66
rekening	a89b101d36j20
rekening van	b34
rekeningnummer	e20
rekent	k13
rekla*	i24n30
relan*	b31j18n34
relat*	b-16d12i-32o-36
relationship	a23
relativo	d26
relatorio	a-16b-22i-31j-22
relatorios	o-34
relax	i47
relea*	i25l16m31
release	i25l16m32
release the	i30l19m16
relec*	m16
relecture	m16
relev*	b48d18l19
releve	b42d18l22
relle*	j-22
remai*	a24d23g25k21
remaining	d23g25
remar*	f-16
rembo*	d112j18
rembourse	d-38
remboursement	d67
rembourser	d18
remboursez	d21
remed*	h37
remem*	b32e21
remember	b32e21
remer*	g-14
remet*	d20e21f23l22
remettre	e23l25
remin*	b27i32n20
reminder	b27i32n20
remis*	e-42
remise	e-42
remit*	j21m21
remon*	l33
remonter	l23
remor*	d21
remorque	d21
remot*	e60o-29
remote	e34o-29
remoto	e17
remov*	a125c13e57h27
remove	a91c17e35
remove my	a19c23e13
remove the	e21
removed	a26b20e20
removed from	a27
remover	h24
rempl*	e30g16h48m32
remplace	h24m37
remplacer	g17h20
renam*	n-21
rename	n-20
rend	d20e23n21
renda	g29
rende*	d77l16
rendez	d75e13l20
rendez moi	e13
rendr*	a15c22d17i12
rendre	a15c22d17i12
rendu	b21d28
rendu*	b20
rendue	b20
renew	i20l23
renew my	l24
renew*	c19
renewal	c19l15
renne*	c23n18
renon*	f13
renov*	c40l45
renovacion	f18
renovar	l23
rent	a17g13h-12n-21
rent is	f16
rent out	a22g15
renta*	c64i54
rental	c64i54
rental van	i20
rente	a27b22o32
rente*	i14j91
rented	i14j91
rentr*	d19j13
rentre	j19
renun*	a14g20
renvo*	d61e24
renvoie	d54
renvoyez	d24e26
reope*	i44l22
reopen	i44l22
repai*	d18e12f31i49j18l19o15
repaid	d22
repair	e14f26i24o23
repair it	i15
repaired	j25l23
repairs	i23
repar*	b61e17k26l22n96o43
reparacion	f12o34
reparation	k25
reparatur	b44
repartidor	e21n20
reparto	l24n13
repas	b21
repay*	d16
repayment	d16
repea*	b16m26n36
repeat	h15m27
repeat the	h16
repeated	n43
repet*	m19
repete	m29
repetir	h21i18
repit*	m14
repla*	d15e96f17m14n21
replace	f21i13m26
replace it	i16
replace the	f23
replaced	e107
replacement	d13n24
repli*	m39n78
replies	k13m41n84
reply	l14m93
repon*	d13e14f20g26i-13k19l27m89n61
repond	f30j14l23
repondre	g40n37
repondre a	g35n16
reponds	m34
reponse	e17m38n-15
reponse sans	m16
repor*	a-31b-36c-15e-29f-16h-21j-30k51l43m-18n-13
report	a-29b-33c-17d-26e-26f-14h-16j-24k43n-16o-40
reporter	d22
repos*	h21
repre*	c32d28f20h29j23k54
reprendre	h34
repris	i15
repro*	m19
repue*	d17
repuesto	d18
reque*	b62d85f43k30l95m97o-48
requerimiento	g18k20
requerimos	f19
request	c13d32f18i12l66m69o-44
request a	i14l12
request for	l20
request is	m38o-29
request the	l15
requested	b66d44
requests	l15m14
requi*	c24f97i75m18
require	c30f61i20
requirements	f21
requisito	i44
resa	c28d26
resci*	c-51i17
rescindir	a20
rescisao	c-20
resen*	j18
reser*	a-12c114e-18f17g-29h-27i13j51l-22m-22
reserva	c87d19
reserva de	c25
reservas	c-24j-23
reservation	b-27c52
reserve	f20
reservierung	i16
reset	c-20e42
reset*	e22
resi	d22
resid*	c21h122i42j18k-22
resident	h37
residente	h50
residents	h34i49j16
resig*	j20
resign	j20
resil*	b12c146o42
resiliation	b13c25o48
resilie	c71
resilier	c12
reso	d77m15o28
resol*	c28k19l22
resolvemos	c12
resolver	c13
respe*	c-23i-21l83n47
respect	l81n23
respi*	b20h141i18
respo*	b-21c-17d-15f197g57h-30i-30k153l155m135n18
responda	m50
responde	f29m37
responder	n19o-18
responsabile	e14f-28j16l25
responsabile di	j22l18
responsabili	f19k16
responsabilidad	f18g13
responsabilidade	f57
responsabilita	f32g13
responsabilite	f44k53
responsable	f-22l63
responsable de	f-20
responsables	f17
responsavel	l26
responsible	f-17g13k16l13o-17
responsible for	f-18k14o-17
resposta	m48n12
respu*	e18m37
respuesta	e18m37
ressa*	d16k18
rest	a20d51g-12
resta	a13
resta*	h-12i-18j21o91
restart	n18
restart the	n18
restaurant	j37
reste	a18c-24d29e14i33
reste t	g18
reste*	c41e19j-13n23
rester	c41j-13m12n14
resti*	d87
restituicao	d15
restituir	d-13
restituito	b17d27
restitution	d-28
restituzione	f16
restl*	a28n22
resto	a23m21
resto*	c-28o135
restocking	o36
restocking fee	o35
restore	c-23
restr*	e40m144n-18
restricciones	m54
restrictions	m62
resul*	e14j82
results	e15
retai*	c23
retar*	f16h19i51o49
retard	f16h19i51o55
reten*	b30f55m26
retir*	a13b39c30e73j30o49
retiramos	o41
retirar	a-12
retire	c24
retired	e41
retirez	b24
retiring	a17
retor*	d28l22
retorno	l22
retou*	d167e-23g-39h-34i23j-40l-16m-22n-23o25
retour	b-12d89g-16h-15i29j-17
retour en	d-12
retoure	d38
retra*	b17c37f24i68
retraso	f24i53
retro	h-25
retro*	a-12b-14c-22d17e-18j25
retrouve	a-12b-14c-22e-19j13
retur*	c-19d156g-24h-27i22j-32k-12l-16m-21n-23
return	d37e-20g-14h-18j-19m-13n-15
return it	i16
return of	b30
returned	d126e19o27
returns	i15
reuni*	j-13k17l20
reunion	l22
revea*	j21
reveal	j21
revel*	j49m59
reven*	c22e40f57j17n12
rever*	b29c52d122f23o51
reverse	c14f23
reversed	b15o47
revert	c23
revie*	a13d29e-29i-31j-12k15l48m167n-13o49
revient	i-19o19
review	l45m48
review the	l20
reviewed	m24
reviewer	m73
reviewer has	m26
reviewers	e-16m32
revis*	f21g17m101
revisao	m27
revisar	f14g12
revisione	m19
revoc*	c22f22m19
revog*	m20
revoi*	h17
revoir	h17
revok*	c33
revoke	c33
revoke my	c29
revol*	n13
rezep*	l18
rgpd	f34
riacc*	d29
riaccredito	d-12
riatt*	i45
riave*	d12
riavere	d12
rib	a22
ribbo*	c-21l16
ribbon	c-20l17
ricar*	m-18
ricev*	b20e41k27m16
ricevuta	b22d24
ricevuto	d-18
richi*	b39c18f26g20i-13l39
richiede	f23
richiesta	i-15m15
richiesto	b46n-13
richt*	d-33e-14f-16g54h-14j-24m32n-14
richte	d-23
richten	g20
richter	g33
richtig	a19
richtlijnen	m19
richtlinien	m26
ricon*	b25e30i15
ricor*	e14g22
ricordo	e14
ricorso	g22
rid	g29h24
rid of	g29h24
ridat*	d80
ridate	d48
ridatemi	d28
ridatemi i	d24
ride	c16d18f22n22
ridea*	c19
ridic*	n-36
ridiculous	n-51
rien	a25d39e-17h-17i-16j20k79m17n46
rien a	a17g12
rient*	d16
riesco	h15
riesg*	f25g18h42
riesgo	f25g18h42
rifer*	b18
riga	b15e14m24
righe	f22l-13
right	a-19c-21d-35g38h13j-24l-35m-22o35
right for	h48
right now	k20o30
right one	n12
right to	e22f18g27
right*	e53g14k50
rights	e53g14k50
rights and	f-15
rights in	e-19
rigua*	b21f19i20
rimas*	b31e38
rimasto	b15e40
rimbo*	d84
rimborso	d41m12
rimos*	e-12
ring	h30l35m-22n17
ring me	l46
ringr*	c-24
rings	k-18
rinno*	b17f40i19
rinnovo	f41
rinun*	c34i28
ripar*	k24
riparazione	i-14
ripen*	c35g24
ripet*	h20j19
ripor*	b34
riporta	b34
ripre*	c51d27g14i55n-18
risar*	k-17
risch*	g21h68m21
rischio	g14h17
risco	f16g14m14
risco*	l19
riscontro	l19
riser*	f16
risic*	f22m44
risico	f23m14
risik*	f21m20
risiko	f21
risk	g20h41m53
risol*	e-23
risolto	e-23
rispe*	d24f23j23l23n32
rispetto	l24n33
rispo*	f55k43l54m92n63o-29
risponda	l23
risponde	o-45
rispondere	m48
rispondete	f22
rispondi	m24
risposta	m22n28
risqu*	g93h57m50
risque	g49h57m50
risto*	d22
risul*	b74h23
risulta	b49h23
risultano	b20
ritar*	k21
ritardo	k21
ritir*	j13n-20
ritirato	j39
ritiro	a21b13c24
riuni*	c28
riunione	c23
riusc*	i21j17n-13
riuscite	i24j18
riuscite a	i21j18
riven*	f19
river	e17i18
rivog*	d31
rivol*	l35
road	n15
roami*	b52
roaming	b51
roba	e20h24
robar*	e28
robaron	e28
robe	d22k23
robes	k40
robo	l19m22
robot	m72n34
robot*	l-19m47
roda	n-13
rodil*	h20
rogam*	i47
rogamos	i47
rojo	c-22h19
rol	g-14k-20
role	l-24m94
role system	m31
roll	i-13
rolle	e17m60n-19
rolle*	d15
rollen	d17e15
rollo	n12
rollo*	l20
rollout	l20
roman	k-14n-22
rome	i23
rompr*	a16f18g18
rompre	a16f18g18
rond	i22l21
rood	h40
roof	j16k21
room	a-17c-27d-24f-41g-38i46j-23k-23l-16m-24n-44
room for	i51
room is	j-16n22
room on	i38
rooms	c37
roost*	n18
root	e19m31n-12
rosa	j17
rossi	c21j15
roste*	j18l-24
rot	g-16i-12
roto	g23
rotta	d14
rotto	c22e36f26n-23
rotul*	f-36g-19
rotulo	f-34g-16
rouba*	b12g13
roubaram	b12
rouge	h14j17
rough*	g17h20
roughly	g17h20
round	e-12g13i60n-18
round the	g23i54
route	n34
route planner	n12
route*	d16f40l-17n23
router	d16e14f41n30
routi*	m38
routine	m40
rovin*	k41
rovinato	k41
row	l-20
rua	a-13
rubbe*	n-19
rubber	n-18
rucke*	c20d18g-15h32
rucken	c20
ruckerstattung	d45
ruckf*	d25
ruckg*	d24i30l21
ruckgabe	d25i26
ruckr*	l30o48
ruckruf	l30o48
rucks*	d40
rucksendung	d52
ruckt*	c-13d20f26
ruckw*	d16
ruckz*	c25d29m20
ruckzahlung	d29m20
rue	j20
ruego	i28
ruhig	g23m-12n21
ruido	n-20
ruile*	i48
ruilen	i48
rule	f21i94m37
rules	f80g52i104m200o-36
rules and	i17
rules for	f20g23
rules say	i23
rules you	o-31
run	a-12c45e-13g-26h-14i-21j-23m15n22
run a	i-21
run out	i12l25n29o26
run the	m35
runne*	f-25h21
runni*	l18o44
running	l18o44
runs	l47
runs the	l22
rural	f21
rush	i17
ruta	j16
s	d64e52h14k45m49
s o	d43
s t	d20
sa	b13c22f31j75l13
saal	c24
sabad*	g-20i-13n-13
sabado	g-19
sabat*	c17j22
sabato	c17j22
sabe	e49l14
sabem	f18
sabem*	i13
sabemos	i13
saber	a-13c-51f40h27i-22j73k-30l45n-22
saber a	h22l14
saber el	j36l23
saber o	l21
saber si	c-23f41
sacco	n-17
sache	f20
sache*	h46
sachets	h46
sack	g24
saddl*	j19
saddle	j19
safe	e35g57h37
safe in	e27
safe to	g16h35
safet*	k68
safety	k68
saftl*	n18
saftladen	n18
sag	i20m23
sage	a15g14i18m17
sage ich	a16g19
sagen	c21h37j91k20l32m-18
sagen sie	c23h21j44
sagt	b39f26j31l-21m18
sagte	d19l54
sai	i15n-23o-22
sai do	f19
sai em	i20
said	d73
sais	i27l17
sais que	l17
saisi	k59
saisi*	g26k24
saiso*	c22g17
saiu	b34e22
saiu da	e22
sala	a-19b-42c-20d-24e-27f-37g-45h-25j-43k-22l-31m-23n-67
salai*	g39
salaire	g17
salar*	b-17c-12e71g82h-17i-17j50l-12m-12n-15o32
salarie	e18g38
salaries	e45f24g16
salary	e-13o37
salas	k-20
salda*	b20d23i19
saldato	b18d23
saldo	a106b76e22f21j61o103
sale	a-28d-14f-23g-12i-12j-19k-13l-19m-22n-42o-53
sale en	a-31f-22i-14j-43
sale items	g22i14
sales	j13
sales*	b23g26k22
salid*	c48i19k24
salida	i20k25
salido	c47
salie*	b13h23
salio	b22c15d23j50
salir	f23i15
salir*	h22l47
salire	h22l47
salle	b-12g-41h-22i-13j-16k-48n-18
salle de	k-24
salon	c24f22l-21
salta	c23
salta*	b18c31d21e15g18h19i76m71
saltar	e16m20
saltare	g23
saltare il	g23
saltarse	i52
saltato	c20d24h21
salut*	c16l-20
salva*	e18f22
same	a-24b29c-24e-22g-30h-25j-14l-15m-29o44
same time	h-25
same transaction	b33
samed*	c23h-36
samedi	c23h-36
sampl*	b-12c-23e-20f-30g-24h-17l-46o17
sample	c-16f-23l-19n12o32
samples	j-14l-22
samst*	c19n-13
samstag	c19n-14
samt	a92e27
samtl*	j17
samtliche	j17
sanci*	g47i13o34
sancion	i13o34
sand	l-28
sangr*	h45n36
sans	a35b13d27f83g74h-35i96k13l-16m77n84o91
sans que	e41
sans rien	b22n18
sans risque	h18
sans supplement	i19o39
santo	n37
sao	c-17f12o33
saper*	h17j48k-18
sapere	h17j50k-18
sapere se	g13h23
sapet*	d21f44j-15
sapete	d21f44j-15
sappe*	j50l19
sappelle	j50l19
sappi*	n39
sappl*	f15m14
sapplique	f16
sara	b22n22
sarac*	n23
sareb*	i41k22
sarebbe	i43k23
sarebbe possibile	i19
sarem*	k21
saremo	k18
sarl	g13
sarre*	c23
sat	j-13n14
sat nav	j-33
satis*	d33n31
satur*	b-17g-15h27i-15n17o-50
saturday	c17o-38
satz	m35
saube*	f27
sauber	f27
sauna	h79
saute*	e19h21i27m23
sauter	e19h21i27m22
saved	e16f20j21
savez	f22j24
savin*	a26j21
savings	a26j21
savoi*	e-33j84l-25
savoir	e-33j84l-25
savoir si	e-29j-17
say	a-21b-19e-14f48g68i33j23k-26l-17m67n-15
say about	f12g33
say on	f15l24
say that	m12
say the	f21g17i19
say yes	m32
says	c-26d-37g-21i12m36
says i	b17
says my	f-24i-21
says the	b-24
says your	f-26
sbagl*	b36c45e17i16j13k24n48
sbagliata	b28
sbagliato	c24j16n28
sbaglio	c17i19
sbloc*	l18m13
scade*	c20
scadenza	c20
scadu*	i80
scaduto	i75
scaff*	b13
scaffale	b13
scala	l-17
scala*	b31g25l43n21
scalare	g25l23n21
scale	k-21m-24
scan	f-12j13
scand*	n-65
scandal	n-81
scann*	g-15i-14n12
scanner	e18k13n15
scari*	c-18f-22
scarp*	d18j-26
scarpe	d18j-26
scato*	b-13k-22n-48
scatole	k-19n-46
scegl*	g-14k-23
schaa*	l14n-30
schad*	d17f67g24h56k61l31m-13o40
schade	f37k34l37
schade dass	l24
schaden	f30h18
schadensersatz	g21
schaf*	g16n-16
schak*	m20
schakel	m20
schal*	e37
schalten	e24
schalter	i17
schan*	n49
schande	n38
schar*	e-22m13o43
scharnier	o43
schat*	d21g16
schau*	e20g22i18j12
schauen	e22j14
schaut	g24i21
sched*	e-13f-19g25i29k-28n13
schedule	f-12i40k-24
scheduling	g23n27
schei*	a19d19g70n18
schem*	i21o12
scheme	i22o12
schen*	b20g17i48
schenken	b20g17i48
scher*	g-15h-13
schic*	d14h-13i-18j13l22
schicken	c13i-15
schicken sie	c17j29
schie*	h39
schif*	n-14
schifo	n-14
schik*	g37
schil*	g-14h31n-21
schild	n-16
schla*	i16n37
schlaft	i20
schle*	g15h20
schlecht	g17h23n20
schli*	a63c14f13n18
schliessen	a46
schliessen sie	a23
schliesst	c26
schliessung	a15
schlu*	b31e31h16m15n16
schlussel	e28m18
schlussrechnung	b41
schmi*	l24
schna*	l21
schne*	c19g36n-25
schnell	c22n-41
schoe*	d12n17
schoenen	d13n20
schon wieder	h17
schon*	f14
schoo*	a-17b18d-21e-46f-50g-34h-37i-16j63l27m-19n-38o18
school	e-35f-59g-15h-24j24l33n-15o14
schra*	f-14g-17i31k-26
schrappen	a12i22
schraube	k-22
schre*	b-14d22g54i-15k68l55m34
schreib	m17
schreibe	l22m27n32
schreibe ich	l22
schreiben	d25g37k25l38
schreibt	g21k45
schri*	c43d27e-32f24g-27h-12i-13j-15k-42m-15
schrijf	c25d17
schrijven	m-17
schritte	g-19k-36
schro*	f-19i-16m-14n21
schroeven	f-14
schuhe	d13
schul*	a19b21d22f-29g45m-16
schuld	b20g24
schulden	b20d39
schule	a23
schuler	e21h17
schulung	f-22g-12
schwa*	c21g61h14j15n18
schwanger	c25g19
schwarz	g23h12n22
schwe*	f43g62i15j49
schweiz	f23
schwester	g16j59
schwi*	h79
scono*	a23
scont*	i48k24o-13
sconto	b14i20
scontrino	b-12i25k23
scoop*	h50
scoops	h50
scoot*	j21
score	m66
score*	c-16
scors*	i30j21
scorso	i30j21
scrap	a17c35
scrap*	c19d17
scrapped	c19d17
scrat*	b14
scree*	b-13e-13g23h-42i-18m-16
screen	g-12h-27i-13m-14
screenshot	g44j27
screw	f-13l-14n-133
screw*	d-28
screws	d-27
scrip*	l15m42
script	l15m42
scrit*	b-12e14f19g18h-38i-12k-28m27
scritta	h-25k-21
scritto	e21j12m33
scrittura	f19g21
scriv*	d-22e-23h-13k20l15m64n16
scrivere	d-16g17
scrivi	m39
scrivo	j21l17n19
scuol*	f-14g-32k-48
scuola	g-29k-46
scusa*	c22
scusate	c22
scuse	n13o32
scusi	l24
se em	d-16
se eu	g34
se faz	c17
se hace	c22e24
se han	n24
se limpia	n-19
se llama	j24
se nao	m19
se ne	c21f15
se non	g26m19
se passe	c-19l12
se posso	g27
se puede	a-17b-40c-17d-19e-23f-31g-36h18i16j-40k-15l-28m-20n-38
se pueden	i-15m-20n-14
se regle	h18
se suspende	c22
se ve	b14
sea	e16f23i36o48
seal	k20
seanc*	h31
seance	h31
searc*	c-19g19j21
search	c-19g19
seat	e14j21l12
seats	b22j-12
seca	d17l-15
sechs	b31
secon*	b17d-12f36g18h-19i-25j-15k-14l-19m-37n-31
second	c35f17i54o44
second floor	e14
second one	a15c14n-13
second time	g20h19
seconda	j16
seconde	b18c-21
secondes	i-15
secondo	f29g47i-41j-21
secondo la	b14
secondo le	f22i-19
secondo voi	g56
secre*	e102g37j49k13m29
secret	e48g15j28m14
secti*	f-16
section	f-16
secur*	e58j49m54
securite	j18m24
security	e55j28m28
sede	k27
sedia	h18
sedie	g-12k-25n-14
seed	n14
seein*	b31d22n19
seeing	b31d22n19
seeing that	n20
seem	b13h-20l14
seem to	b17h-20
seems	b19l-25
seems to	l-24
seen	e52g20n50
segna	b20
segna*	k57
segnalazione	k22
segre*	e21g16m16
segue	f-26g-14
segui*	g15m66n50
seguimos	n31
seguir	m23
seguire	m43n15
segun	b39e-16f50
segun*	b-12c20h-12l-35m-15
segunda	c28j-37l-26
segundo	e15j36
segur*	b26e51g14h61j52k43l24m39o-15
seguras	m-12
seguridad	e44j33m28
seguro	b44f18g30h63i22j30l20
seguro que	l21
sehe	j-12
sehe ich	j-12
sehen	e13j19k27
sehr	b-12e-19f-14h-13i-14j-21l-30n-16
sei	b46e13i54m41
sei que	i39
sei un	m16
seid	f20n24
sein	i33k17n24o-35
sein dass	b28n15
seine	g22j33
seine*	j27
seis	i42n20o28
seis anos	i19n23
seit	a14b45d41e41h160i70n89
seit dem	e20h12
seit der	d25h45
seit gestern	e22h15
seit ich	h60
seit montag	i21n18
seite	g-14j-19
seite*	j12
seiten	j13
seja	e21i18l26
selbe*	a20o-36
selbs*	a-24c-20e-32f-13j-17n-31o24
selbst	a-24c-20e-32f-13j-17n-31o-15
selbstverstandlich	o46
self	j-16
sell	b-23c-20d-14e-28f-16h-61i-24j-26k-65l-28m-15n-35
selle*	d-23j79
seller	d-21j83
seller says	d-12
selon	f39g32
selon vous	g49
sem	c55f28g32h-21i77j-19m73n33
sem a	e17o-30
sem o	i23
sem qualquer	o30
semai*	a-54c13d18e-42i45j-15n18
semaine	a-54c12e-41h-12i44j-14
semaines	d17h21
seman*	f-14g-16i51j-13k30m-31n25
semana	k30m-27
semanas	i12
sembl*	b50d23
sembr*	g13i-20k22
sembra	g14i-18k23
semes*	d27
semin*	c51e-33f-28g-19i-15l-32
seminaire	c23
seminar	f-29l-29
seminario	c20e-17
sempr*	a40j-16m38
sempre	a40j-16m38
sempre il	a17
sen	g16l24n26o80
senal	d22
send	a-31b-53c-17d12f-54g-47h-24i-52j73k-19m41
send a	j-16m-13
send it	j14m29
send me	e22j58n31
send the	c12d-13e-12f-24g-32h-18j-27l-14m-50n-31
sende	m16
sende*	j43
senden	j44
senden sie	f13j31
sendi*	b-16c26d12n36
sending	b-16c26d12n36
sending a	n22
sending it	d12
sending out	b-13
sendo	i45
sends	l-26
sendu*	o-37
sendungsnummer	o-38
senha	e109
senha do	e13
senho*	f-15j28
senhor	l12
senhora	j21
senhores	f-15
senio*	b-16i29l71
senior	b-16i29l71
senior discount	b-13i34
senor	j95
senor*	f-24j20
senora	j25
senores	f-20
sens	h16n18
sense	f24h46
senso*	i-12j-13m-17
sent	c-21d51g-12i18j70m-18
sent a	c-17
sent back	b22i20
sent it	d15i19
sent me	j41
sent the	n19
sent to	e38
senta*	h20n16
sente*	g64k21
sentencia	g72k24
senti*	a18b13l64
sentido	a18
sentire	l45
sento	h16n26
senza	b35f58g118i93l-25m45n49
senza il	b21
sepa	c17
separ*	c-12f-13g66h-22i-13j-21n-12
septe*	e14f-19l-16
september	e14f-18l-15
septi*	i12
septiembre	i12
ser	a20b23h24i25j-21k13m20n36
sera	j-20k137l17m-12o79
sera que	l21
serai*	d47h18i93l25n22
serait	d47h18i90l25
serait il	d21h21i13
serem*	a12
seremos	a12
seria	c12d38g59h17i58
seria*	n40
serial	n16
serial number	n14
serie	j-23
serie*	d-18n51
seriennummer	d-16
serieusement	b14
serio	f25
serio*	n75
serious	n12
seriously	n60
seron*	o-17
seront	o-17
sert	a27
serve	b-54d-33g-52h-21k-53l-20n-52
serve il	l16
serve la	h14i15
serve piu	a20c29
serve pra	f20
serve solo	k-18
serve una	f20n-16
serve*	a48e61f16g-22k30n37o53
served	a23
server	d15e67k15n47
servers	a25f23o47
servi*	b84c101e26f59h-36i-26j-35k50l34n66
service	b-28e-20f16h-14i-16j-19n55
service juridique	f18
services	n20
servicio	b18c75d16f12l24
servicio de	c24i-16
servico	c24
servico de	c24
servir	k19
servizio	a22e20f22
servizio e	a24
servo*	k-23n-38
servono	k-22n-38
servono per	g14
ses	e47j58l23m37o-16
sesio*	e40h40
sesion	e37h41
sessi*	c-14e103h12m14
session	c-14e38h14m16
sessions	e28
sest	b46c28d14e28h25j37l-18
sest fait	e28
set	a-29b-37c-35d-24f-39g-44h-68i-72j-29k-25l-41m-29n-49
set for	o54
set in	o26
set it	h-14
set that	e19
set the	b-14l-18m-15n-17
set to	h-19o-50
sets	l-17
sette	n21
setti*	b-24c20f-16g-26h-43j-18k-24l-19m-35
settimana	c15i21k-18m-19n-12
settimane	n30
setting	c-12g-13h-33i-13n-13
settl*	a12d-25f17g38h-23k73
settle	k60
settled	a14d-27
settlement	g46h-19
setup	m19o47
setze	g25
setze ich	g27
setze*	e19g24i17k12
setzen	e19g24i17k12
setzen sie	e23i25
seu	l91o70
seu nome	o60
seu superior	l31
seul	i14
seule	c-18
seule*	a-21b-39c-19d-19e-13f-37g-43h-17i-26j-50k-24l-15m-13
seulement	a-21b-39c-19d-19e-13f-37g-43h-17i-26j-50k-24l-15m-13
seus	o57
seven	a14
sever*	g21
sexta	h-24o21
shamb*	n20
shambles	n12
shame	b16n33
shamp*	h50
shampoo	h50
share	c15j65m13n-25
share the	j32
share*	e36f15o26
shared	e36f15
shed	g17
sheet	b-19c-22d-14f-53g-25h-22i-26j-23k-19l-15m-29n-70
sheet for	j-17m-17
sheet of	f-18
sheet*	k15
sheets	k15
shelf	b16c-14e-19f-12g-17h-24i-19j-22l-36m-14
shes	i25j58l-15n21
shes a	i23j39
shift	g13l-25
shift*	l-16
shifts	l-16
ship	c53i84k20
ship to	i19
shipm*	c19k24
shipp*	i15
shipped	i22
ships	c21o46
shop	a-25b-33c-50d-97e-16f-57h-47i-45j-21k-53l-40m-45n-66o-56
shop is	a12
shopp*	a15b-14d-47
shoppers	d-45
shops	i-18j16o-26
short	i39
short*	l-19
shots	h47l24
shoul*	b52c18e62n23
should go	l22
should not	c39
should read	m13
should show	g-14h-13
shouldnt	b38c18e62n23
show	a-29b-33c-19d-30e-56f-37g-69h-46j-13k-46l-19m-17n-27
show a	h21
show fee	i21
show in	k-18
show me	j43
show my	h-13
show the	g-16l-18
showi*	b63n-16
showing	b63n-16
showing the	n-13
showing up	b15
shown	d20e-13f-13g-13h-13i-18j-14l-12
shown up	d32
showr*	j-26k13
showroom	j-19k13
shows	a-26d-24f-36g-18h13i-33j-38k-22l-20m-44n-30o-58
shows as	c12
shows the	e16o-51
shows up	b42
shut	a16e22i39
shutting	a17
si chiama	j39l-21
si chiude	a-24
si fa	c22f17h19
si ferma	l16
si legge	f-16j-15n-21
si no	b16c18g31l25
si paga	j-21o-43
si possono	h31
si puo	b-24d-20e-22h14i49j-34k-14l-27m-26n-24
si vede	n-15
sia	b12
siamo	a26b66c40f87g13i31k48n57
siamo in	f17g18
sich	a56b-29c-12e37f-14g60i18l26m-39n-17
sich auf	a54
sich bei	e17i19l24
sich das	i39
sich die	h33
sich nicht	e-22
siche*	d20h19i39l35m122
sicher	g12h26i47l40
sicht*	m39
sick	i12j36n-22
sick of	n-23
sicur*	b18e40h-12m18
sicurezza	e40h-19m12
side	a-12b-17d-35e-30f31g49h-24i-18j-19n27
side effects	h-14
side of	n22
sido	j20n36
sie dafur	l20
sie ihm	e49
sie ihn	i27l23
sie kennen	h23j24
sie konnen	m-16
sie mal	j14k18
sie meine	a20f18i19n-31
sie nicht	b17i42
sie sich	i13
siege	g20l20
sieht	d20
siemp*	j-13
siempre	j-13
sient*	c24n45o-37
siento	c25n46o-37
siete	b56d20f17l18n89
sign	b-36c-24d-29e58f41g58h-29j-39k-18l-71m-12n-32
sign for	f19l-17
sign in	e50g-27
sign the	g20
signa*	b-18c17i48j12m31
signal	m18
signature	c21e15i54j20
signe	a20c20f82g77j17l22m13
signe*	a82f105g41i13j22
signed	a82f36i19j27m13
signed by	a12
signed for	j20
signed up	a72j14
signer	e14f48g41
signi*	b-23f14
significa	b-22
signing	f25
signo*	j116m15
signor	j17m18
signora	j60
signore	j33
sigue	b12f18
sigue sin	o-18
sigue*	k18n24
siguen	k18n24
sigui*	m47
siguiente	m47
sil	g67i18
sil vous	i18
silen*	f45k41n34
silence	f24k18n44
silenzio	f24n26
silla	e-24
silo	k17
sim	e119i21j13l18m17
simpl*	d16f29k18l-40m25n67
simple	d20f37k20l-17n54
simply	i19l-12m18n12
simul*	f-15g-50k-64m46
sin	c61e18g104h17i147m65n60
sin que	e15g34j17
sin revision	m-15
sinal	d57
since	b39c16d98e31h131i27k25l77m-12n133o43
since i	h31
since ive	h34
since march	d24n23
since the	c18e25h44l20n-26o15
since when	b39
since you	d23n18
since*	n56
sinceramente	n56
sind wieder	d18
sinds	e-22h49n62
singe*	h17n25
singl*	b14c-12d-31i-12l-17n47
single	b16d-30n48
sinis*	l-16
sinistra	l-18
sinto	h19
sirve	e-17h64l19m-13
sirve para	h14
siste*	a69e86h-31j49m73
sistema	a71e53g-13h-31i-18m57
sistema de	a20e-21n24
sistemate	e22
sister	g24i18j25
sit	b19l-21
site	a35b-25e16g-32h-31j-20l-23m-36n-30
sitio	a20
sito	f-32h-17i-17j-20
sits	e-21
situa*	i27n47
situation	n15
sitzt	a-29l15m-20
sitzu*	h14
six	b-16e-15f-16g-30i-12j-13k-34n54
six ans	g-12k-27
size	a-18b-41d-30e-37f-42g-41i-43j-41k-28l-28m-25n-68
size of	f-20h30
sizes	d-24
sketc*	m-12n-23
sketch	m-12n-23
ski	c23h12j17
skin	h33
skip	a16e-36h23i14
skip the	e-16i14
skipp*	i28
skis	o-32
sla	m54
sla de	f-12m54
slaap*	h17
slech*	d42h33
sleep	d21e18h47
sleep*	h46
sleeping	h46
sleut*	e24o-15
sleutel	e25o-15
slide	k-21
slikt	h58
slim	g31
slip	i21
slipp*	h49l21
slipped	h51l22
sloga*	d24n22
slogan	d24n22
slot	a13c20l43o-27
slow	n21
slowl*	n18
slowly	n18
sluit	f19m27
sluit de	m26
sluit*	a79i16
sluiten	a74
small	a-17b-14c-24d-16e-66h-33j-38l-19m-21
small claims	n18
small print	f29
small*	b15h14i17
smaller	b16h16i18
smell	d12
smett*	h26m22
smile*	n-20
smiley	n-20
sms	e160g14
sms codes	e12j16
snow	a-15
so com	k23
so desta	i-14
so etwas	f32k17l44
so far	n-21
so kind	i28m15n13
so kindly	c15
so no	c20m18
so theres	d-28
soap	k-18
sobra*	c18
sobre	e29f81g47h25j-14k20l25m20n18
sobre el	f16
sobre la	g12l24
sobre o	b19e21
sobre una	h17
sobre*	b18f18h22n24
soci	b-21i-13
socia	j27
socia*	a20j41
social	a20
socie*	a13b54f39g122k22l16
sociedad	g24
societa	a13b38f13g41k18l18
societe	b12f20g23
socio	e39g67j42l20
socio*	a-26d-14j13
socios	a-26d-14j13
soepe*	i43
soeur	e18g21i18j17k23
sofa	c13j-12o48
sofor*	c24e43l23m57
sofort	c24e43l23m57
soft	i18n-16
softw*	a-27b-50c-13d-21e-28f17g-45h-42i-42j-45k-14l-36m-24n-15
software	a-27b-50c-13d-21e-28f17g-45h-42i-42j-45k-14l-36m-24n-15
sohn	c24g18i20j44
sohn hat	c25g23
soign*	h45
soil	g-12k-22l-18
soir	c27h-28i-13l-18o-12
soire*	h-32
soiree	h-32
sois	f16n28o37
soit	d22h18l28
sol	h-16
sola	e15h58i12
solan*	b15g13
solange	b15g13
solar*	c20
solares	c23
solch*	g13k19l46
solche	g13k19l46
sold	a13c25h-13i-12n-28
sold by	o13
sold me	c21
solde	a52d21g46j33
solde*	a21
soldi	d165
sole	g25
soli	b14
solic*	c27d17e40i77j111k88l47m16
solicita	c14
solicitamos	f-13i23j56l30
solicitamos que	i13
solicito	e23f25j34
solicito el	j33
solicito que	f16
solicitor	k52
solicitors	k29
solicitud	i19m19
solid*	g-19
soll	a98b64c57e57f-28g51h33i-21j-33l67
soll bitte	a18
soll das	a22
soll ich	b19g94h37
soll nicht	a33
solle*	b20c-19f-18
sollecito	l18
sollen	b14c-19f-17h12
sollen wir	b15f-15g12h13
solli*	l19
sollicitons	l20
sollt*	d16g28m16o-30
sollte	d19o-30
sollten	g38m18
sollten wir	g38
solo	a-44b-91c-62d-19e-140f-41g-45h-45i42j-75k-41l-49n-106o-52
solo con	e-20l13
solo il	d21k-17l18
solo la	e-43
solo me	k25
solo per	a23
solo por	i45
solo queremos	k-14
solo queria	b-26
solo una	i16k23n19
solta*	m21
soltanto	m21
soluc*	o49
solut*	c24h23
solution	c24h23
solve*	k15l-14
solved	k15l-14
solved it	l-14n-12
some cash	b32
some transactions	e27
someb*	b55c60e78g16k36l86n23
somebody	b55c60e78g15k36l86n23
somebody else	c44e12
somebody is	k13
somebody who	c18
somebody with	l21
someo*	b67e104g74h53i24j40k18l47
someone	b67e104g74h53i25j40k18l48
someone else	c17e17
someone from	l15
someone has	b33
someone in	k25
someone is	b16
someone who	i23
someone with	h42
somet*	c-18d-30e15h26i-14j-13
something	c-18d-30e17i-14j-13
something i	n23
somethings	h17
somma	d29
somma*	k22
somme	b64d74
somme*	a-25b-58c-33d-13f12j20l12n12
sommer	h22j13
sommes	a-16b-49f21n37
somos	i88
somos una	i41
soms	n49
son	b25f-31h44i29j207l65m15n26
son adresse	l13
son compte	a14j16
son numero	j19
sonda	h41
sonde*	a-34c-14f15i86l19m19
sondern	a-30c-21l26m25
sonnt*	i55
sonntag	i33
sono ancora	d22
sono arrivati	n-13
sono gia	m-14
sono passati	d25o28
sons	j18l20
sonst	j23l21n20
soon	h12k19
sopor*	j23
soporte	j24
sopra	g12h-20j12m41o-26
sopra i	h-22o-26
sorge	g-15k-36
sorge*	g19h22l21
sorpr*	j25
sorpresa	j25
sorry	b-12m-23n-25
sort	c14f-23j-13k17
sorte	a13f13
sorte*	b28c18j24o-14
sorted	b-13j-13o-14
sorted by	o-14
sorti*	b13g-13j-16m-17
sospe*	e31g17m26
sospendere	g18
sotto	e-28h21
sotto il	e-21h24
sou	g24i17m17
souff*	h43j19
souha*	d30f38i23j28
souhaite	f39i16j36
souhaitons	d27
soume*	l26
sound	n-20
sourc*	f41
source	f41
sous	b24d47e-19f23g32h51
soy	h21j40
soyez	i75k22
sozin*	a-26b14c-30
sozinho	a-18
spa	c22l-19
spaar*	a24o31
space	c14l-12
spalt*	m-16
spam	i21
span	m34
span style	m34
spann*	k23
spare	j-20l-20
spare*	i48m16
spari*	a26e30g23k21
sparire	a25
sparito	e26g23k21
spat	n20
spate*	c23i40
spater	i40
spazi*	f12
spazio	f12
speak	b15l110m17
speak to	l54
speak with	l70
speak*	n13
speaking	f14
speci*	c-19g-13h-12i52j-15l-28m-12
special	i37
spect*	k-14
spectacle	k-14
spedi*	b16f-25g-15o-16
spedito	b16f-22
spedizione	o-17
spedizione e	o-26
speed*	g15
speic*	m17
speis*	e-21
speisekarte	e-21
spend*	j33
sperr*	e47i19m40
sperre	e38m19
sperren	e14
spesa	i20
spese	b47d32f17i23
spese di	b21d30f17i23
spieg*	f-12k19n27
spiegato	n23
spiel	e-18g16m39
spiel*	i16m13
spielt	h13
spinn*	h36
spite	b16i16
spite of	b16i16
split	l-17
spogl*	g29
sport	h34i19
sport*	a19c14e36j30
sportello	e17
sportschool	c16
spost*	e12k-17
spostare	e19k-14
spot	g14h17i13o-26
sprachmodell	m20
spray	h183
sprec*	l95
sprechen	l92
sprek*	l46
spreken	l47
spric*	h20
spricht	h20
sprin*	b12d-25g-13i-15l-19
spring	d-23
spulm*	h13
squar*	d20
square	d20
sta	b24f16g34h22i24j15m21n82
staan	b46f-13h-13i-18j-40o31
staat	b59c-19e-24f88g19h-30i-22j71m27o88
staat dat	f31
staat een	b29
staat er	f20g14i-20j37l22
staat in	j-12
staat op	a21
stack	k19
staff	f-23m-12n28
staff*	b18
stage	c45d35h16
stagi*	e57g44l46n12
stagiair	e23
stagiaire	g33n18
stain	h20
stama*	k44
stamattina	k44
stamp	c-26i17
stamp*	a-26b-55d-15e-56f-36g-46h-38i-71j-64k-13l-24m-44n-17
stampa	b-12j-31
stampante	c19
stampate	c-16
stampiamo	c23k-14m-18
stand	a-17b-28c109e-17f-17g-22j-34k-16l-25m-19n33o32
stand auf	c18
stand for	e-12
stand in	n43
stand*	g-15h-21j-13k59l36
standard	b14f18i12j-19l23
standards	k39
standing	m12n13o24
standing order	o40
stands	l16m-13
stano*	e37o24
stanotte	e37o24
stanz*	h-26j13n16
stanza	h-26j13n16
stap	c16f-17k15
stapp*	c16g-22k-18
stappen	c16g-22k-18
star	j15
stark	h51
stars	n23
start	a-13b-16e-15f-24g-17h-17i41n-27
start a	j19
start*	a37f-23g-20j-18k51n21
started	k38n12
starten	a20k20
starting	a22
starts	f-15m-18n14
stata	i-19j14m18
state	m35n62
state*	a-14b149d63f18o-17
statement	b154d64f15o-17
statement and	b13
stati*	b-12c-12e24f-15g-17h-17i-21j-17n-13
station	e31
stato	b43e26g21
statt	b26d35n12
statu*	d-22f38g39h-12m13n-25
status	f15m14n-22
status of	j20
statutory	f21
stavo*	b22i28l23
stavolta	b22i28l23
stay	c52i39o25
stay in	c23
staye*	j18
stayed	j18
stayi*	j31
staying	j31
stays	c-15f-24j13
stays as	c-27
steam	h28
steck*	a16h12j23n-22
stecker	a18n-15
steckt	b16h21j39
steed*	e36n19
steeds	e36n19
stehe*	b41j-13m14
stehen	b41j-13m14
stehen die	g22
steht	b28c-13d18e29f96h-26m31n27
steht das	m-13
steht die	n19
steig*	c26k25
stekk*	a23
stekker	a23
stel	c-34d-34g-23h-12
stel ik	c-34d-34g-25h-12i-21
stell*	b-22c-15d-15e17i-28j-28k13m-12n26
stelle	f-13h28i-13j-13k-23l-36
stelle ich	g-17h-12j-12k-21l-34
stellen	f24k44
stellt	e20g18
stellungnahme	l29
stemp*	k22
stent	h86
step	i-14l-14
steri*	b14h52
stess*	b46i34k17m12
stessa	b36
stesso	i34k18m15
steue*	e20g43j48
stiam*	b14f19k20n-16
stiamo	b14f19k20n-16
stich*	a27b23i24m-13
stichting	a27b24
stick	e52
stick*	b-18c-17d-17f-35g-25h-18j-35k-14l-15m-37n-24
sticker	f-26i-13j-26
stickers	m-12
stil	c20g23
still	a-17b21c12d-14i65l46m-22o-44
still be	o27
still has	o-30
still hasnt	n14
still no	n17
still on	i-29
still pending	b-20
still use	e15
still*	e23h36k-19
stille	h36k-21
stimm*	b26d13
stimmt	b22d14
stimmt nicht	b12d21
stink*	l24n31
stipe*	a23g26j29
stipendio	a23g26j24
stitc*	h40n-20
sto	a25i19m15n33
stock	a-33b-41c-26d-20e-49f-18g-34h-36i-41j-35k-21l-22m-20n-50
stock*	b23c-14f19h17
stockage	b25
stoel	h18
stoff	f-16
stoff*	g-18
stole	e23
stole my	e25
stole*	e77k16
stolen	e77k16
stond	b23e21j21
stood	n27
stop	a26b-13c203f-12h49m23
stop it	c37
stop my	c38g18
stop the	c13
stop using	c13h14
stopg*	c50
stopgezet	c50
stopp*	a22c80h67k18n12
stopped	h45k18n14
stoppen	a23c14h22
stops	g21h14
stora*	b12c40
storage	b12c40
store	i26n-16
store earlier	b16
store*	a19g21j82
stored	a20j85
stored for	j33
stori*	n59
storia	n29
storn*	a-23b22c21d60g-15o13
stornieren	c-22d-13
stornierung	d34
storno	c31o12
stort	d25
story	n25
stp	m21
strad*	a23g20
strada	g20
straf*	i23k85
strafbaar	k46
strai*	m25
stran*	a14b24e69k23
strange	e27
stranger	a16e24
strap*	i13
strat*	g70
straw*	n-14
stree*	c22g21k-19
street	g13k-18
strei*	a19f20g56h16i15k51
streichen	a20g14i13
streichen sie	i16
stren*	i31
stret*	i94
stric*	i62
strij*	i55
strik*	g18i37
strike	g18i37
strin*	f17h20o37
strip	o-30
strip*	h48
strips	h48
strom*	c77d12
stron*	h43
strong	h15
stroo*	b16n12
struc*	f24i12
struck	i12
stuck	b-12e-15g-15h-12i33
stude*	a-12e-16f-32g-25i90j-13k-12
student	c20i39j19
studenti	f-17i15j-16
students	i-15
studi*	a22j38k20l37
studio	j14k20
stufe	l31m18
stuff	a25h21
stuk	n28
stuks	i17
stund*	b27i18l-34n28
stunden	b34h18i13l-29n37
sture*	c-13i-16m-27n16
sturen	c-13i-16m-27n16
stuur	c21d-22e16j72l22m12o-14
stuur het	o-22
stuur*	j13
style	m32
style display	m35
su cuenta	a-26j12
su empresa	b18l15
su nombre	b18j22o40
su opinion	n15
su plataforma	a14
su programa	b-22
su superior	l12
sua	e22j48l43o33
suas	m30o28
sub	f20h20
subap*	f32
subco*	e13f50j18k46l18
subcontractor	f19j18k22
subcontractors	e13k20l18
subid*	b12
subir	g20l14
subit*	f34o31
subito	f34o31
subje*	f33m12
subject	f33m12
subject to	f22
suble*	f20i13
subsc*	b19c65o27
subscription	c41o35
subsi*	f20g15
subsidiary	f17
subst*	m19
succe*	g25k18l41
succede	g22
suche	j12m-17
suche*	n-19
suchen	n-19
suchen wir	n-15
sucur*	b20e12
sucursal	b20e12
sueld*	g31j19
sueldo	g31j19
suelt*	c17
suffi*	g31n-36
suffit	n-34
sugerem	g12
sugge*	f-17g17h-19i-14j-18l-13o-43
suggest	b-12f-12h-23
sui	i15k14
suis	b18d17e78f32g35i25j14m17n26
suis fait	e17
suis je	f38g38
suit	h12k20m17
suita*	h45
suitable	h45
suitable for	h45
suitc*	n22
suitcase	n22
suite	c26j34k27l22m21o47
suite*	n-23
suited	n-22
suits	g-21i-13k-25
suiva*	c22l17m25
suive*	l16m18
suivez	l16m18
suivi	j23n23
suivr*	g21h22i34k16l23m17
suivre	g21h22k16l23m17
sujet	f25j22m18
sul	a12b37d15g-24h-20i28m-13n-23
sul conto	b25d19e22
sul mio	b21g24
sul vostro	g-15
sulla	b20c16g12i-38
sulle	f71h48m26
sulle*	b15d18f19
sullo	b20h-21
sum	d16k22
sumin*	c60
suministro	c60
sumiu	e25g18
summa*	l-22m39
summe	b40d28
summe*	a-26f-25h-14i-23j-13k-26n-15
summer	a-21f-24i-14j-12k-24n-12
summo*	g22
summons	g22
sun	i-24
sunda*	a-19b-19d-36f-17h-15j-19m-14n-20
sunday	a-15g-12i14
sundays	d-25g17
suo	a23e13g17j13l74
suoce*	j43
suoi	j19
super	e28
super*	a-16b40c-22d-41e24f-27h-44j-45l60m129o-30
superieur	h-13
superior	l30m20
superiore	n22
superviseur	l12
supervisor please	l20
supervisora	k24l-13
supervisors	l-15o-44
supor*	n19
suporte	n19
suppl*	a38b23d21g18i88k31o46
supplement	i45o42
supplemento	i19
supplied	k16
supplier	a43d22g30n16
supply	f12j15
suppo*	a-22b-28f-27h-44i-33j-36k-20m30n45
support	b-15f-12g-21h-15i-16j-18n49
supporte	h-14n-14
suppose	d15g17m12
supposed	e14g24m20
supposed to	g24m20
suppr*	a79b21c57e17m23o42
suppression de	a23
supprime	c17
supprimer	a58c31
supprimez	e19m21
supre*	f16
supresion	f18
supresion de	f18
supri*	a28c25
sur papier	b21
sur quel	f21g21
sur une	b12
surch*	b61i88
surcharge	b61i88
surcharge for	b22i19
sure	b22e17h21n13
surel*	i45
surely	i45
surely you	i22
surfa*	b25
surna*	j17
surname	j17
surpl*	c25
surplus	c25
surpr*	j33k25n-14
surprise	n-14
surve*	n42
survey	n42
survi*	f33
survive	f36
sus condiciones	f22
suscr*	c63
suscripcion	c60
suspe*	c81e85i40m26
suspect	e19
suspend	i42
suspend the	i42
suspende	c24
suspi*	e29
suspicious	e29
susti*	e18m21
suyo	j36l24
svilu*	m16
sviluppatore	m16
svp	a55d45e24i43j17l24
swall*	d15h13
swallowed	d15
swap	e35g-15i21
swap the	e37i25
swapp*	e34
swapped	e34
swell*	h20
swim	e23i24
swimm*	c16l12
swimming	c16l12
swimming pool	b12
switc*	d-34g-12i-13j-15
switch	d-31j-12l-24
switch it	e14
switched	a17l12
switched off	l13
switched to	a19
switz*	f23
switzerland	f23
sympt*	h60
syndi*	g26
syste*	a80c-15e58g-30h-27i-27j12k-14l-18m117n32o31
systeem	a42e23f22n20o34
system	a40e40g-16h-15i-13j25m45n16
system and	j15
system content	m31
system prompt	m-17
t	a-62b-56c-86d-29e-92f24g-22h-56i-89k-51l-120m-64n-91
t a	d37
t elle	a-18b-30c-39d-30e-44h-12i-31j19k-21l-40m-31n-43
t il	a-38b-43c-49d-51e-35g-21h-33i-43k-33l-53m-38n-65
t on	b19g13l-22n18
t t	d20
t u	d20
ta	a25f15h23l25m119
taart	i-21
tab	b22h20
tabel*	b-22h-32i-26j-12n-22
tabela	n-13
table	a-17b-13c13d-19e-25f-27g-33h-35i-56j-14k-16l-12m-25n-27
table*	a-46b-55c-47d-70e56f-57g-54h33i-69j-58k-51l-49m-68n-50
tableau	a-15c-18
tablero	l-12
tables	g13
tablet	b-13d-27e24g-15h-23i-31j-12m-21n-13
tableta	k-17m-19
tablets	e33h78
tabletten	h44
tablettes	d-15
tabul*	d-24j18
tabuleiro	d-24
tacit*	f52
tafel	d16
tag herr	o-44
tage	d18i31n22
tagen	g-12i-20
tagli*	b-14h33j-14k-26n-27
taglia	k-22n-19
tags	b-13j-35
taill*	g-14h-18j-13
taille	g-14h-18j-13
take	b-17c28d-27e20f-19g29h85i31j-41l36m-13
take a	k20n15
take back	c16
take for	g22
take it	e17i25
take me	g22l22
take my	a16c19e15g34
take over	e23l69
take the	a-12h34i31l-17m17
take this	c18h16l24
take to	a15
taken	b42e73h16i22j20
taken out	b21
takes	b-14f13g-13h22n18o-26
takin*	c59h50
taking	c59h50
taking the	c46h35
tal	b19i35
talen*	n76
talk	k24l151m40n24
talk about	m17
talk to	l110m19n25
talk with	l28
talki*	f21k29
talking	f23k30
talking to	k23
tall	j13
talla	g-15h-16j-17k-26
talle*	b17e-30j-18l-46o-51
taller	b21e-28l-45n16o-51
taller de	e-21l-19
taman*	b-13f-17g-24h-21j-23l-13
tamano	g-14
tambem para	i20
tambi*	g-15h-18i-18j-14l-13n-25
tambien	g-15h-18i-18j-14l-13n-25
tambien a	f20
tambien en	n-12
tan	e42k-25
tanak*	e21
tank	d-15f21h-27
tant	a15d18g14k23l13m38n17
tant que	d18l13
tanta	n26
tante	f23g18h25j23o32
tanto	n88
tao	b20
tapet*	c16n-17
tapete	c17n-16
tarde	c-12h-14i20j-15m-16n31o-41
tarde*	n16
tardes	n16
tardi*	i42
targa	j52
tarie*	b33i38j22o30
tarief	b34i40j24o30
tarif	b57c-23i38
tarif*	b76i74j12
tarifa	i39
tarifa de	b14
tariff	b34i36n21
tariffa	b26
tarje*	b51d47e91i17j53m-17o52
tarjeta	b56d50e92i22j61m-14o52
tarjeta de	b12
tasch*	e17
tasse	h-28
tasse*	n-16
tasti*	c16
tauch*	b93h24
tausc*	e23g20i18
tauschen	e23i18
tauschen sie	e20i19
tavol*	c16d-19f-16g-16h-12j-36k-24
tavolo	c16d-17f-15g-14j-35k-24
tax	b13g38i13j38l15
taxa	b58i81
taxa de	b33i56
taxi	c29d62e38
te betalen	b25g36i43m13
te deram	m42
te doen	g14n19
te komen	k26
te laat	b12i50
te late	f19i36
te laten	a24g37i24
te veel	b26i12
te zeggen	l15
tea	f-31g-22h40
teach*	e-22
teacher	l18
team	a-26b-12c-39d-20e-14f-82g-46h-28i30k-72m-41
team is	i20n13
team lead	l28
team leader	l38
team of	j22
teaml*	l44
teamleider	l14
teatr*	n-13o16
teatro	n-19o16
techn*	c37e35f15j43k17l20n59
technician	e15j26k21o-70
technicians	j22
technicien	c16i-15
techniker	e19n26
technische	c21i24
tecid*	f-22
tecido	f-22
tecla	k-20
tecla*	d-13e-24
tecni*	g-23j24k-14l12m-12n19o42
tecnico	b16g-16i15j35l13n15o38
tecnico e	o35
tee	h15
tegel*	c17n-12
tegen	b27f17g134h16i18k56m19n44
tegen de	b27g50i19m20n21
tegen een	n20
tegen het	f16
tegen uw	k53
tegen*	c17j38m15
tegoe*	d17m24
tegoed	m25
teile*	f28j38l24
teilen	f28j38l24
teilen sie	f28j38l24
teiln*	h23i37j15
teken*	c-14e13f29g47
tekenen	f13g58
tekeningen	e20f17
tekst	d-25m77
tel	i13j47m39n17
tela	n-19
telec*	e14f17g43k30n-19
telecamere	f24g53
telecommande	e16
telef*	b52e137f25g-40h-36i-36j143l119n64o-22
telefon	e30f19l49m20n12
telefonate	f20
telefone	b15j25n22
telefone da	j-14
telefonica	c18
telefonnummer	e13
telefonnummern	j26
telefono	e38j-31l25m-13
telefono con	f13
telefono del	e19
telefono y	e18
telefoon	d16e49j16l12n19
telefoonnummer	j35
telem*	d20e40j43
telemovel	d20e40j41
telep*	b40c12e24j63k-18l28n16
telephone	b40e24j34k-18l28n16
telephone de	j-12
telev*	c43
telle*	g15m16n20
telli*	g22
telling	g22
tem	a-31c-34d-15f-38g-57h-20i-44m-28n-33o-50
tem a	j42
tem algum	l15
tem como	i21
tem de	c16d22e15l37
tem o	f-20j19
tem uma	b19
tema	c-20g-20i-24l20
temos	b17c-13f-14g-24h-28i13
temp	e20
tempe*	a-27b-15c-15e-13f-19g-27h14i-21j-21n-15
temperature	h32
tempi	d-16i22
templ*	b-19c-14d-12e-15f-12g-19h-23i-19j-23l-12n-20
template	b-19c-14d-12e-15f-13g-19h-23i-19j-23l-12n-20
tempo	c28f22h-14j-27n23
tempo de	c12
tempo*	c-16n-17o-37
temporal	c-18
temps	b-13j-20n-15o34
temps de	i18
ten	a-16b35c-20e-17f-19h-23i21j-23k-17l20m-14
ten days	d21i14
ten minutes	g13i16l49
ten years	n20
tenan*	a44c16g34j82o-31
tenancy	j20
tenant	a46c19e17g83j61o-24
tenants	g-45
tende*	i17
tender	i17
tendi*	c-14
tendr*	g16
tenei*	b-20c-18e-16f-22g-22h-23i-26l-14m-13n-44
teneis	b-20c-18e-16f-22g-22h-23i-26l-14m-13n-44
tenem*	c-21
tenemos	c-21
tener	n19
tener*	d16g33i16
tenere	d17g36i17
tenet*	d13
tenga*	i15
tengo	a71b25e15f55g171h119i32k30n33
tengo derecho	f15
tengo el	h44
tengo que	g37
tenho	a24e17f23g18h21
tenho direito	f13
tenia	e17n24
tenni*	c-20g-12h15j13k-23
tennis	c-16j17
tens	h43m26
tensi*	h27
tension	h21
tent	c18h16i-23
tenta*	e43
tentativi	e27
tente*	c21
tenus	f52
tenut*	f19g24
tenuto	g24
ter	c-13g-15h-12k12l-14m-14n13
terca	j17n21
terca e	n23
terce*	f57j21n26o33
terceira	n27o33
teres*	e25j37
teresa	e25j37
term	b-22f21i25
terme	a15
termi*	a55b-21c12d-25e17f61h-25i56j-68m-38n-45
termijn	d20i33
termijnen	b23
termin	h20k13
terminal	a-12c-12d-12e27f-18g-14i-23j-28
terminals	e22l17
terminar	a13
terminate	c35g42
terminate the	c19
terminated	c26
termination	f28
termine	c-13i62
termini	c-14f16n-15
terminos	f77
termo*	a13f67h55k15
termometro	h37
termos	a15f73k18
terms	c-14f135i24j-19
terms and	g14
terms of	f22
terms say	i15
terra	j18
terra*	b-20c-16e-20f14g27h-25i-26j-18k-12l-18m-15n-26
terrain	f39g19
terras	g16
terre*	g27
terri*	h-15
terug	b-17c17d193f-13g-25h-18k-14l-12m-22o74
terug op	c14
terug*	d244i30m12
terugbetaling	d-32
terza	j22l24
terzo	h20j15n22
tes	m97
tes instructions	m33
tesse*	e63i23j25
tessera	e63i23j25
test	a-13i22k41m64n16
testa	e19n20
testa*	g127j39
testament	g52j19
testamento	g45j17
teste	m30
teste*	m21
testi*	g81i15k25
testing	i16
testo	m73
tete	h14n20
tetto	f12
teu	l54
text	c-28d-29g21m133
text in	c-18
textb*	h-18
texte	f61m65
texto	m126
than once	b17
that bad	h22
that never	d28n24
that right	l-18
that shows	b14e23
that somebody	l15
that wasnt	b50
thats	b54g-14i30k-23m16
thats a	b29
the 12th	c15f-14k-14
the 15th	k25
the 1st	a23
the 20th	b12
the 2fa	e29
the 30th	a20i19k20
the 31st	o25
the 9th	l-13
the access	j15
the account	a22b-16e34j81
the address	j-21n12
the admin	e18
the age	i60
the agent	m14
the agreement	f52
the airline	d12
the alarm	c19e29
the amount	b18
the annual	b20
the answer	e12l14m-29
the api	e23l14
the app	a-17b21c-35d-34f-29g-12h-30i-33j-55k-17l-21m-22n-56
the approval	e-13i-13m36
the assistant	m-17
the atm	b104
the authenticator	e23
the authority	l23
the autumn	c16
the baby	h31
the back	c-17d-16e-12i-14l-24n-23o28
the bakery	g17
the balance	b19f-13j55
the band	c-23
the bank	b15c32e41g31i37j53
the banking	e30
the banner	d-12
the basic	n17
the battery	b-21
the best	b12g23
the big	l20
the bike	e12
the bill	b14d-14k16
the birthday	j20o-35
the bit	e22f15
the blood	h16j27n-12
the blue	g-14h-12j-15k-21l-22m-27
the board	f-15l-29m-12
the boat	j19
the boiler	d-15o-19
the booking	c42i15
the boss	l-18
the bottom	b35e19
the box	d-27h12i-14o-14
the branch	c14l42
the bride	g13
the brochure	m-14
the broken	d34e15
the builder	g25
the building	c28e21g33
the bus	i16
the buyer	g75j36
the cable	o-29
the cake	n-43
the calendar	i22
the call	c-13j23
the cancellation	o15
the cancelled	d16
the car	j15
the card	b-23e-61
the carrier	g22n20
the cash	b14d21
the cause	h23
the certificate	i34k-18n20
the chain	l16
the chair	j12l-12n-18
the chairs	c25d-23n20
the charge	b18
the chart	o28
the chat	j61
the choir	a13
the claim	i18k15o35
the class	f13
the cleaners	g49
the cleaning	b13l14n20
the clinic	l13
the clock	d-16e-27i17
the closure	a17
the club	k-16
the coach	c17i15
the code	e33i-19
the coffee	l-16
the cold	h12
the colour	g-12k-23
the company	a14g32j49m21
the concert	d17
the conference	c43e21
the confirmation	a-25m14
the consumer	k34
the contact	h15
the container	b17l34
the contract	g-40
the copier	b13
the copyright	f14g-12
the counter	h19l22
the county	k25
the courier	f21n14
the course	c41d19i24
the court	k44
the cracked	k18
the crane	f28
the credit	d-25f18j38
the crew	j16l12n19
the currency	b12
the customer	c31j18m40
the cut	i15
the damage	k31
the dashboard	b-17d-26n-15
the data	f30
the date	i64
the day	c14f18g12m17
the deadline	i35
the deal	b22
the delivery	c20j19l20
the dental	a14h22n-12
the deposit	d-19i58k17o-79
the depot	l43
the developer	m30
the difference	b-13l-22n-21
the direct	i21
the directors	l-51
the discount	l17
the dishwasher	n-20
the doctor	j25
the doctors	i14
the dog	h-24k-19n-16
the door	e12n-23
the drawer	c-17e-19
the dress	i41
the driver	m-20
the drone	g31
the early	i41
the editor	l20
the email	i22
the emergency	b15j12
the end	a16
the energy	a18h13
the evening	o-33
the exam	i20j19l22
the exchange	f15
the executive	l21
the export	e22f17i15m21
the extended	c19
the extra	b-12e15
the failed	d26
the fair	a13i23
the family	j20
the fare	d43
the farm	g26
the faulty	d51
the ferry	c21d13
the festival	c22g14
the file	f22
the filter	m23n-20
the final	l23o-29
the fine	f32i71
the fingerprint	e33
the flat	c24g49j22
the flood	i43
the floor	n12
the following	m49
the food	k21
the footer	d-21f-13
the forklift	m-17
the four	e12
the framework	c23
the free	f17i43
the freezer	g-14
the fridge	g-14
the front	l34
the fuel	b12
the full	f23j21o27
the game	i-12n-15
the garage	e22
the garden	i-22
the gas	k18
the general	f17l-14
the girl	j58
the goods	f26i45
the green	j20k15
the greenhouse	f-15
the grid	a22
the group	i39
the guarantee	i16
the guest	j34
the guests	h21j21
the gym	g20
the hall	o-37
the harbour	e16
the head	e35l104m29n-13
the health	j14k40
the hearing	k23
the heat	h17
the hedge	n-25
the helpdesk	l29
the high	h17
the highest	l18
the hire	g22o36
the hole	k19
the holidays	i15
the hose	n23
the hospital	b13o13
the hotel	f14o30
the hotels	l13m12
the hour	o-26
the hours	b15
the house	b14g47i15j21
the housing	k22
the human	m33
the id	j45
the incorrect	c25
the indemnity	f13
the instructions	m-17
the insurance	c46i18
the interest	b19i12
the intern	m15
the internet	c17
the invoice	b-24
the item	d22i14
the job	c44
the judges	h-20
the key	c-21
the keys	a14e-14
the kids	d13
the kitchen	c16h21m-12n22
the lab	j15l-17n18
the ladder	k19l-14
the lady	b-26j48l19
the lake	c-27e21
the landlord	o-27
the laptop	a-23g24
the laser	h62
the latest	c25
the law	f57g94
the lawyers	g12
the lead	l-20
the leak	e18
the lease	c27f26g18k35
the leased	c22l24
the legal	f56
the lesson	e24i-15
the letter	e20g46
the liability	f32
the library	i22l-24
the licence	f39i13
the lid	d-28e-20n-14
the lift	e19i20
the lights	a23
the limit	i20
the limitation	f42
the line	b13e19i15l17
the linen	n-13
the list	e14k18
the little	b-19h12
the lock	e14
the locker	i15
the locks	e15j13
the log	e24
the login	e18j33
the logo	e-15f-22g-22k-23
the machine	b42i15m31n20
the mail	i-21
the main	l18
the man	j27k-23
the march	o34
the master	e33m15
the matter	k50l32
the mattress	d21o27
the medical	b21f21
the merchant	a15
the merger	f35
the middle	f18
the milk	c46
the minimum	g13i36
the missed	i24
the missing	d-27n21o13
the mobile	j25
the model	m28
the moment	e19
the money	b-31d55e-15f-15
the month	c14
the monthly	b13c45
the mould	k18
the mug	f-13n-14
the museum	l-26
the names	m14
the neighbours	b12f19j61
the night	b29c14n-22
the no	i23
the noise	c-22g20
the non	i37
the normal	i-36
the note	o-51
the notice	o22
the number	b-16e-12
the numbers	e49
the nurse	h71
the oak	l-24
the offer	f19i16
the office	d-14e13h20k-22l-21
the old	b17d13e39i30j-15n-14o-67
the ombudsman	k-16
the open	f13
the opening	f-14
the order	c88
the original	d18i32
the others	l-24
the oven	b16
the owner	j36l58
the packaging	i13
the pallets	d15f21
the paper	f16
the papers	i37
the parcel	g-17k-16l-39
the parents	f17k22
the parking	b12c17d22
the part	d22m35
the password	e43j66
the payment	b-13d57i40
the payments	i24
the payroll	n17
the penalty	b31g17i37
the people	h18m41
the person	f-27j-23l28
the personal	j20
the pharmacy	a14
the phone	c20j-12l28
the photo	h18
the photos	k14
the picture	g20h16
the pin	e-54j33
the plan	h21
the planner	g-24
the plate	j45
the plug	c-17l-13
the police	g35k50
the pool	i13
the portal	g-15j-18
the practice	j14
the pressure	h-17k-18
the price	b55f25i-24j-12
the print	f-16k-20n-16
the printed	e19
the printing	k14
the privacy	k21
the pro	i22
the product	c18
the project	l21
the prompt	m-16
the pump	n13
the purchase	c14d15f22l-16
the question	l25n26
the queue	i21
the quote	c22i15
the rate	b16i23
the reading	f-16
the receipt	d-19o-21
the recovery	e68
the refund	d109
the remaining	d23g25
the reminder	i45
the remote	e25o-29
the renewal	c19
the rent	f16
the rental	i32
the rented	i14
the repair	o28
the reply	m39
the report	b-16d-16l-28o-43
the request	m15
the reset	e-23
the restocking	o36
the return	d-24
the returned	d26
the review	m36
the reviewer	m43
the right	f-62g-32i-12k-13n29
the rights	f-15
the river	e17i18
the road	i13n17
the role	l-18
the roof	k23
the room	i34l26
the router	n13
the rules	g17i38o-36
the safe	e25g26
the sale	a14i18
the same	a-20b41c-17e-18g-26h-19m-25
the sample	f-13l-16
the sauna	h41
the scale	m-22
the scandal	n-39
the scanner	e15k20
the school	f-19l38
the seat	l17
the second	c27j-17
the security	e31j33
the seed	n21
the self	j-16
the seller	d-21j37
the senior	i38
the serial	n16
the service	c16l13
the settlement	g49
the sheet	j14
the shelf	b28j-12l-30
the shift	g21
the shop	a14e28k-25
the show	l20
the shuttle	i15
the side	h-19
the signed	f-31
the single	d-26
the six	c13
the size	c21h13
the ski	h13
the small	e-29
the sofa	c19
the software	c23f20
the source	f21
the spot	h20
the staff	g22
the stand	c19
the state	n23
the steam	h29
the stock	e-17
the stolen	k16
the storage	b12c18
the store	b13
the student	i40
the subscription	o37
the sum	d14
the summer	f-15k-17
the supplier	a20c13n19
the surcharge	b43i21
the swimming	c18l13
the switch	d-26l-16
the system	i13j13m-46n16
the table	c-20j14
the tablet	i-19m-14
the tablets	h39
the tank	f21
the tax	i26j20l18
the taxi	c19
the team	e12j13
the technician	o-24
the tenancy	j20
the tenant	j18o-24
the tender	i17
the tent	c23
the term	f16
the terminal	e24
the termination	f13
the test	e14i22
the text	e19m62
the thermometer	h47
the third	k21n14
the three	e22
the till	c-19d-49g-27i-15j26k-25l-23
the top	l39o-19
the total	b32
the tour	j37
the tracking	b22
the tractor	c23m13
the trade	c39d22k-22
the trailer	j-20
the train	c17
the trainee	g17j21l20
the transfer	m17
the trial	b40c15i40
the tribunal	g12k12
the trip	c-26d16
the unused	d83
the upgrade	c24
the user	e23
the usual	i34m12
the venue	f-23l-26
the vet	h22k21
the voucher	i32
the wall	l-21n23
the ward	j13
the warranty	f42i32
the water	b30c45o28
the way	j14
the wedding	e20j13
the week	e-15k14
the weekend	c17e55i33
the weekly	c27
the whole	a12b30c21f21n18
the withdrawal	f20
the word	m36
the wording	g18
the workspace	a26e32
the wrong	b24c92e38i-13
the yard	i18
the year	c20
the yearly	c28
the yoga	h23j-17
theat*	b-12j-13n-35
theatre	n-47
their own	j-81l-22
thema	f17l20
thems*	c-16e16
themselves	c-16e16
thera*	h28j26
there must	l24n21
there*	a45d-35e35k40l-30o-12
theres	a44d-36e35l-30o-12
theres a	b24f13k20
theres an	e24
theres no	a32b-30i-15
theres nothing	a12d-29
thermometer	h45
they take	g16h16
they took	e21
theyr*	b-28g19n20
theyre	b-28g19n20
theyv*	g-13
theyve	g-13
thick*	h40
thief	g35
thin	g20
think	b31e97g29h17l20m18n12
think i	e19n16
think its	l24
think my	h24
think someone	b14e22
think*	b13i15
thinn*	h66
thinners	h36
third	f31i31k18l15n58
third parties	f16
third time	i20l22n-35
thirt*	c-15f16g-20k-32
thirty	c-15f-31g-20k-32
this app	a12n14
this bill	b42
this card	i-12
this chat	m16
this conversation	m23
this customer	m16
this email	c19k18
this invoice	b30
this line	m58
this mail	m48
this matter	k18
this message	m28
this month	b21c28i64j20
this morning	b-43c48d-14k13o15
this no	k23m29
this once	i-21m13
this order	c21m20
this thread	l18
this ticket	m40
this week	d12i-15k40
this year	c15f-23j12
thoug*	b68c61h20i121m15
though	b59c38h24i132m17n16
though it	i19
though its	i29
though my	i12
though the	i25
threa*	k22
thread	k14l12
three	c-30f-23g12i93j-30k14m-26n34o-23
three days	i14
three hours	o-37
three months	i35
three times	b16
three weeks	d20
three years	o16
thril*	l16n21
throu*	a-27b-27d-20f-15g-21j-21l31m25
through	a-27b-27d-20f-15g-21j-21l28m25
through at	i24
through the	h19k20
through to	l46
throw	g19n20
throw*	c23e17
thru	k14
thurs*	i12l15o36
thursday	i16l13o42
ti	l15m154
ti hanno	m30
tick	i-13
ticke*	a-18b36d89e-34f-15g-24h-20i70m77n32o96
ticket	a-13b49d41e-24i71l63m97n30o77
ticket as	m15
ticket de	b22
ticket is	o24
ticket to	i14l27
tickets	d45l-22m-18n-17
tickets are	o12
tiemp*	c17m-24
tiempo	c18
tiempo de	c25
tien	b12d17k16
tien uur	b19
tiend*	e-12f-15h-13i-12j-51m-16n-35
tienda	e-12f-14h-12j-50m-15n-34
tiene	a-24b-34c-25d-36e-12f34g-19j107k24l30m-19n-70o-25
tiene la	j25
tiene que	l21
tiene un	f23l-20
tiene*	b-18c-16g-22h-16j12k-28l32n23
tienen	b-18c-16g-22h-16j12k-28l32m-16n23
tienen de	j19n50
tient	g13l21
tier	i15
tight*	n-20
tijde*	f20h22
tijdens	f20h22
tijdens de	f24h23i13
tiles	k14n-19o28
till	c-25d-56f-16g-35h-45i-26k-30l-24m-12
timbr*	f16
time clock	i-21
timer	g17l-18
times	b108e70g41
times the	b20
timet*	l18
timetable	l18
tin	n-12
tinta	h-13l-22
tinte*	h13
tiny	d-16i64
tio	j39m20
tip	l-13n-12
tipp	g21m17
tips	g16h12
tirem	a20e25
tisan*	h22
tisch	c-12i32l42
tisch*	f-20
tissu	d16
titel	g-17k22l24
titol*	c-18
titolare	j14
titolo	c-15
titre	i43
titre de	i13
titul*	i17l-13o-18
titular	i12
titulo	l-13
to accept	i28
to activate	e-12
to add	a-12b-12
to another	c-51
to answer	k23
to approve	e13
to back	c44
to call	d-12g38j18k-18
to cancel	c-24d27
to change	e20f18l21
to charge	b-38i-12
to check	m23
to clear	n21
to close	a-19
to deliver	i13
to describe	n14
to discuss	l14
to dispute	b21
to drop	c19j12
to end	c26g13
to escalate	l-78m-18
to explain	n24
to extend	e20
to find	d21
to five	n34
to fix	l20
to give	c15d48g41h19i15n14o-36
to go	c54h15l24
to hand	a18e24l24
to hang	a21
to hear	l25n23
to hire	g33
to hold	c19
to keep	k15o-40
to leave	a18
to make	c14d14
to open	a-35j-14
to order	b-15c-39i-20m-16n-27
to part	g38
to pay	b75g39k33
to print	n23
to prove	g16
to put	g55l-23m-12
to raise	f22
to read	k13m32
to receive	j-13
to record	f27
to recover	k27
to refund	d14
to register	g21
to release	l14
to remove	e13
to return	d20
to reverse	f24
to revert	c22
to ring	l32n26
to say	a-16g-16i-13l-39n-25
to sell	g33
to send	d17k21m39
to settle	k14
to sign	g19i23
to somebody	b20c40
to someone	c18l23
to speak	l44
to start	d12j18
to stop	c18l15
to swap	i19
to switch	m15
to take	e16f18h42k22l15
to talk	l67
to ten	g16
to terminate	c18g19
to transfer	b-13c-14g17
to treat	h21
to use	b-16f21j-25
to wait	g19
to whom	g12l25
to withdraw	b28c32
to work	g29m-13
to write	m20
toca	a15
tocca	f20k26
tocca*	f15
toch	b59c28f-27g-16i107m-14n69
toch niet	c20
tocht*	d28f25h23j45
tochter	d28h23j45
toda	b17e19m14n32
toda la	e23n30
todas	e52i44n16o32
todas as	n18
todas las	e26o32
todav*	c19d16
todavia	c19d16
toddl*	h53
toddler	h56
todo	a-32c-12f-16g-24i-42j-22k-22l-27m33n40
todo el	e23n29
todos	a22b16
todos los	b18i12m15
todos os	a28n22
toe	f14h46i40k17m26
toe aan	e-12
toega*	e84j13m34
toegang	e48j13m31
toegang tot	e19j15
toege*	i19o26
toen	n31
toesl*	b26i38
toeslag	b26i38
toest*	f55i36m27
toestel	i18
toezi*	k27m21
toga	k79
toget*	c16
together	c16
togli*	a21c48e49g13i59
togliere	e44g13
togliete	c23i28
toglietemi	i22
toi	m12
token	e114
told	b23k28l20m91n25
told before	m23
told me	b24l20o-49
told the	n24
told to	m17o33
toler*	h20i20o27
toll	n26
tolle*	n18
tolto	a17d20
tom	e47n-18
toma	l14
tomad*	k20
tomar	h96
tomar o	h25
tomat*	b-22d16f-17g-13
tomates	d22
tomatoes	f-12
tombe	b12c27f26n17
tombe en	n17
tombe*	b21e25g12m32n23
tomber	b21g12
tome	h23
tomei	h26
tomo	h40
tomor*	c32d16e16i16k20n15o19
tomorrow	c28d16e16i16k20n15o12
ton	m182
ton prompt	m25
toner	d30g-12j-18
tonig*	i13j17
tonight	i13j17
tonne*	b21
tonnes	b21
too high	b41
too late	c30i17
took	b63d22e43j24k23m12
took everything	e18
took my	j16n16
took the	b16
tool	a-31b-25c-23d-31e-27f-39g-29h-26i-70j-38k-29l-97m-44n-37
tools	m21
top	a-13c-22d-18e-28f-22g-30i-31j-29l62m-20n-25o-21
top of	o-18
top ups	b-12h-13i-14j-12l-12
toque	b15k12
torn	g21h27i15
torna	b18d70g19o18
torna*	a21b23d88h13l12
tornano	d41
tornare	a23d40h16
tornato	l13
torne*	n-21
torneo	n-19
torni*	d-25i-13n-27
tornillo	d-22n-24
tort	b14g18
tot	e65f19i38k20m-14
tot de	e21i22j18o18
total	b150j-12
total*	b23n31
totale	b21n22
touch	k24l20
touch*	a-14b20e-20j14k-12l14
touche	b23j18
toujo*	d51i18k-13n30
toujours	d50i18k-13n30
toujours pas	n12
toujours rien	d30
tour	c14j24
tourn*	c14g-20k-44l18n46
tourne	h12l24
tous	f-13g-16i-30m32n-15
tous les	f-12g-15i-27m34
tout	a88b-26d-20e35f31g34h-17j-21k13l-34m21n22
tout a	k19
tout ce	a26b17f25i23m33
tout de	i16
tout le	a12b-21f18g12n17
tout seul	l-18
tout va	k-16
toute	m29n17
toute*	c15e22k18m26n36o12
toutes	c15e22k18m26n36o12
toutes les	c17e24k19m30n24
toutes vos	o27
towel*	n-14
towels	n-14
town	e20
toy	h-32
tpv	e17g-13k-20n20
tra	e19g12o51
tra le	d20
traba*	c37e-18g65j68n57
trabaja	e-17n21
trabajador	g33h23
trabajo	c49j40n16
trabalho	g-24
trace	a25j13
track*	b17d13f23g19
tracking	b18
tracking number	b20j-13
tract*	c36h-12l-28
tracteur	l-21
tractor	c20
trade	c33d20k-23
trade fair	c19d23
tradu*	g-21h-16i-12m18n-27
trae	e-24g-14h-13j-14n-12
traff*	i15
trafi*	g13
trafico	g13
trage	h26
trage ich	m-12
trage*	h42l21
tragen	h42l21
trail*	j-27
trailer	j-22
train	g-14h-12n-12
train*	e-35f-22g12j50l38m25n-17
trainee	g17j21l20
trainees	l16
trainer	e-23j25
training	h16m37
trait*	c18d19f71h42
traitement	h45j16
traiteur	c21d22
trami*	i29
tramite	i14
tramp*	f41g19h-19
tranq*	b-14c-21g-17i-19k-32
tranquilos	k-23n15
trans*	a-65b29c125d-20f46h-109i-63j-21k14l41m-33n-57o-44
transaction	b196c133d17g46
transaction i	c19
transaction on	b18
transaction showing	b28
transaction to	c19
transactions	b16e71
transactions on	e23
transactions that	e24
transazione	g23
transfer	a-64b-115c-37d-28e-61f-50g-29h-39i-21j-55k-32l-12n-46
transfer from	c-20
transfer i	c31
transfer my	l23
transfer the	g24i17
transfer to	a-13
transferable	i33
transferencia	c45d53m12
transferencia que	c19
transferez	a25f16j14
transferred	b-16d-22o67
transferred to	o58
transfers	b-14c-22g-13
transfert	f21
transito	a-19
translation	c16k21
transmettez	j49l41
transmettre	g14l30
transport	c19d-14e-16f25o-41
transportadora	h-22
transporte	k22
transporteur	f20o-17
tras	c-18h46
trasf*	f18
trasferite	f18
trasp*	i19
trasporto	i22
trata	e15
trata*	d16f50h60l25m30n35
tratado	n18
tratamiento	d20f22h52
tratamiento de	h20
tratar	f18l26m19
trate	l20
trate*	f14
trato	b-20c24h21i-14n33
tratt*	d24f56i16
trattamento	f46i22
trattamento dei	f18
trava*	g18j12k23l16m19n17
travail	j14k20
travaux	l18
trave*	i-12
travel	c13
tre	b52e20f32h30j-12k14l12n51o-55
tre giorni	g15k17
tre mesi	f25
treat	c34h56m61n16
treat the	m16
treat this	c12
treat*	h40n22
treated	h51j19
treatment	i12
treib*	e17
trein*	j15
trek	a23c46e49
trek de	a24c40e21
trenn*	a16c24g19
trennen	a17c25g20
treno	e20
trent*	g-12h-14j-15
trenta	f18
trenta giorni	f28
trente	c15
trepp*	f19
tres	a-28b23c-19f-38g-64j-43m-26n-36o-27
tres bien	g-12
tres dias	h42
tres meses	b25
tres veces	d22
treso*	e38
trial	a12b28i26k12
tribu*	k-25n-13
tribunal	k-16
tribunale	k-35
tribunales	k22
tried	n-32
tried to	b14
trifa*	n-17
trime*	b12c24
trimestre	c24
trink*	g34h16
trip	a-12d14
trips	n-12
troca	d24i15
troca*	h14i17
trocar	h15i13n-17
trois	a-17b28c17e-34f-23g-28i48j-22k-20m-12n34
trois ans	l-18
trois fois	i18n19
trois jours	h19i21
trois semaines	d15
trois*	k-23n-26
troisieme	k-23n-26
tromp*	e-19g23m15
trop	b25c64e14
tropf*	h30
tropfen	h34
tropp*	b38c23h16
troppo	b38c23h16
troqu*	e57
troquei	e21
troquei de	e21
trotz	i53
trotz*	b28f21g40h60i84
trotzdem	b28f21g40h60i84
troub*	g46h45i16k-19n19
trouble	g46h45i16k-19n19
trouble with	n22
trouv*	a17f-19g-25h-19i-20j-22k16m-17n-13
trouve	a23k37
trouver	k-14
trouw*	c17k23
trouwens	c18j13k24
trova	m-14
trova*	c17e-23
trovato	c19e-20
trovato un	c20
trovo	a19e22
truc	d22g21h45l21
truck	c20
true	m50
trust	n22
trust*	m38
trusted	m38
try	i-23
try the	i-20
tryin*	e32
trying	e32
trying to	e33
tu	k20l63m366o32
tu configuracion	m22
tu es	m12
tu peux	m21
tube	h22
tudo	a30b-21c-12g-12h-12i-17j-16l-14m34
tudo o	m23
tue	m41
tuesd*	b-20i-21m-31
tuesday	b-20i-19k12m-30
tuiti*	d19k22
tuition	d19k22
tun	a26e42g25h24i63m18
tuo	m36
tur	e-22o32
turbi*	l25
turma	i17k-13
turn	a14b-12c34d30e27m-26n17
turn it	c18
turn off	a22
turn to	d17l18
turne*	a12e44i25
turned	a12e44i25
turned up	e26
turni*	b22i12
turno	j13m-13
turno*	i-13
turnos	i-13
turns	c14m-20
turns out	c15
tus	m110o24
tusse*	g13m47
tussen	m26
tut	c26h19n21
tut uns	c24
tutel*	f20g40k33
tutor*	h24
tutta	o-15
tutte	a26e17l-14
tutte le	e18l-14
tutti	e34l16
tutto	b-38d-38e-66f29g24h-15i-33k12l25m18o88
tutto a	d-19m13n20
tutto bene	a-30e-31i-16n-24
tutto il	l23
tutto quello	f23
twee	a17c20e-15g-20h-17i45l-16m-21
twee dagen	i29n21o-26
twee keer	c19
twee maanden	o17
twee weken	f16i18
tweed*	g-13i-13l-47o32
tweede	g-13i-13l-47o32
twelv*	a-14b-12c-12e-38g-13j-12k29n-25
twelve	a-13e-37k30n-24
twent*	b13d30
twenty	b13d30
twice	b76c20l48n16o15
twice for	c13
twice on	b-15
twint*	i15
twintig	i15
two days	i13
two invoices	b-19
two months	n21
two nights	d25
two year	f30g17i15
two years	c25g21
typ	n16
type	a-13b-15c-19d-21e-17f-25g-21h-18i-16k-17m-36n-15
type it	m-12
typed	e54
typed in	e23
typo	d-30
u aansprakelijk	f14
u c	d20
u deze	h22
u een	i12
u heeft	d21k20
u hoeft	l-21
u mij	g19
u n	d26
u niet	i19
u r	d13m26
uber	b49f95g-20i51j73l118n48
uber den	b23c25f15
uber die	i70
uber ihnen	l87
uber ihr	c-16j15
uber mich	f33
uberg*	i21l18n24
ubergeben	l18
uberh*	f95n34
uberhaupt	f95n34
uberl*	g12
uberm*	j51
ubern*	f24m38
ubernimmt	f24
ubers*	f-28g-15i33l-20m45
uberspringen	i19m21
ubert*	a15f25
ubertragen	f25
uberw*	b74d64e21j34
uberweisen	b15d17j14
uberweisung	d19
uberwiesen	b53d18
uberz*	d23
uffic*	b15e17g-13k-23
ufficio	b17e18
ugual*	i33
uhr	c-23
uit	a46c114e73f23g13l-14m83n65
uit de	b31c22e69
uit het	c17e14
uit mijn	n45
uitbe*	e22
uitch*	i17
uitge*	e20m15
uitle*	k21l16n17
uitleg	n20
uitsl*	m42n18
uitsluitend	m43
uitst*	i24n16
uitstel	i26n23
uitze*	k23
uitzo*	i31
ulter*	f24k28
ulteriore	k28
ultim*	b36e-25f-29i-12j27k26n-12
ultima	b14f-26
ultimo	b17c16e-20k31
ultimo centimo	k19
ultimos	j20
ultra*	h30l20
um acht	o-20
um assistente	l20m13
um bom	g12
um cliente	g17h14n20
um orcamento	f22
um zwei	o50
uma carta	g24
uma empresa	f12n25
uma excecao	i12
uma notificacao	g21
uma semana	i-20
uma vez	a21h20
umano	m45
umgeh*	g49i22m49n24
umgehen	g48i22m19n24
umsch*	e19
umste*	e13
umstellen	e13
umtau*	f22i65
umtausch	f22i43
un altro	a12b40c17h-22
un anno	g21
un assistente	m19
un autre	a12c18
un avocat	g12
un avoir	d-17
un bambino	h13n24
un buono	d24
un campo	d-16
un carton	c-13e-15i14
un client	d-18f20g33h-21k18
un cliente	a-26i15j-29
un compte	a23
un dia	i69
un empleado	g23
un enfant	b21f43h44n22
un faux	e34k-23
un giorno	d13i16
un huesped	j-21
un humain	m36
un juez	g15k26
un mail	g23j15
un mese	b14h22n12
un mois	i22k19n32
un nino	h25
un operatore	m36
un ordine	b21
un ospite	f22
un pago	b13i17
un patient	h64
un petit	b-20d13
un peu	e-19h-17i24l-47n-13
un piccolo	i28
un poco	h16
un proces	k40
un remboursement	d15
un responsabile	l20
un responsable	l13
un robot	m12
un salarie	g20
un servizio	n-15
un seul	i19
un suo	l22
un superiore	l-13n23
un taxi	e30
un terme	a15
un test	m27
un trabajador	g33h23
un virus	e13
un vostro	b15
una clienta	h24j19
una cosa	a21n24
una demanda	g24k27
una diffida	g12
una linea	e-15
una multa	b22g21
una semana	i21n32
una settimana	i23
una sola	i19
una sorpresa	j27
una vez	a22i24
una volta	a25i21
unacc*	n-29
unacceptable	n-29
unalt*	a12b37e13f19
unaltra	a12b37e13f19
unaltra societa	a12b20f18
unas	b21m-21
unaut*	b19e13f25i24j22
unauthorized	b16e12
unbed*	m27
unbedenklich	m27
unbek*	b34
unbel*	n-57
unbelievable	n-57
unblo*	e93
unblocked	e69
uncle	g49j23
und mein	b16
und welche	g22
und zwar	l37
under	a40d-12e-18f122h14k24m-25n-17o-67
under my	a21
under the	f33
under*	f17i14k-18l16m20
understand	b14f21i22k-16
understand why	b14
understood	m27
undic*	f17g21
undici	f17g21
une	a-21b62c-58d-58e-13g56h144i14j-51k36l-28m-48n35o-15
une action	k36
une facture	b12
une fois	h-13i20n31
une personne	i15
une petite	g15i17j17
une question	f-19g-23
unfah*	n46
unica	k22
unica*	l16m13
unicamente	l16m13
uniqu*	i19l22
unit	c39f27h40
units	b20
unive*	l-17
unkno*	b16
unknown	b16
unles*	k21
unless	k21
unloc*	e75m33
unlock	e53m33
unlock my	e30
unlocked	e17
unope*	b33d26
unopened	b33d26
unos	b12n41
unpai*	g13k46
unpaid	g13k46
unplu*	a22
unplug	a22
unres*	m42
unrestricted	m42
uns leid	c24
uns wurde	e17g21j16
unser haus	l28o41
unser konto	a42d15e17
unser kunde	b-21g20j20
unser*	a87c-54e43f-30h-43j56l-50m-45n-42
unsere gaste	c-37
unsere kunden	a-26c-29i-25
unsere rechtsabteilung	k-20
unserem	a33e15f-13h-13
unserem fall	i26
unserem shop	a-12
unserer	a-13c-30d23h-21l-33m-31n-15
unseres	a67c-14e17j39n-18
unsur*	f16
unsure	f16
unten	m18
unter	a13e13f68h35i38j28k21l12n16
unter dem	f19
unter der	i23
unter*	f73g53h-15i35k17m22n-12o-70
unterlagen	i18
unterschreiben	f22g24
unterschrift	f52i38
unterwegs	e21k21o-63
until	d-29g31h-17i66m-37
until my	d-20
until the	g20i25
unuse*	d102
unused	d102
unusu*	b22
unusual	b23
unver*	k23n12
up twice	b32
updat*	a-14b-16d-12g-20h-14i-21j-46k-27m34n13o31
update	e-16g-18h-12i-13j-40k-26m13n13o36
updated	f15m19
upgra*	c24
upgrade	c24
uploa*	f-12i12o18
upload	f-12i12
ups	b-13g-12h-15i-18j-13
upset	h14n-22
upsid*	d-25
upside	d-25
upside down	d-25
upsta*	j16m34
upstairs	j16m34
ur	a23d13f53h25j41
urgen*	i26
urheb*	f12
urlau*	e20g38h16l21m-15
urlaub	e21g40h17l22m-14
usa	b-13f-16g-19h-12i-13j50k-31
usa el	f-21j42
usa la	k-21
usado	i19n-13
usage	c19
usamo*	b-17n-13
usamos	b-17n-13
usan	d-14
usand*	h20j-15k15
usando	h20j-15k15
usar	e-18g-12h132i59j-14l-12
usar a	h23
usar la	h29
usar o	i23
usare	e15h36
usare la	e17
usarl*	h14n-14
usarlo	n-14
usato	h20j-15
usb	e55
usb stick	e31
uscir*	n22
use	a-35b-77c-35d-24f39g-21h21i14j-41k-55l-54m-61n-70o-38
use for	c15
use it	g14
use my	a-17b-19i12j-13
use of	d23f12g25
use the	e23g-16h137i26j-23k-20o-29
used	a-13b29c26e72j65m25
used for	j12
used in	j12
used my	e18
used the	b20c31h19
used to	e33j24m38
usele*	n-29
useless	n-29
user	a118e159j79m15
users	e14i30j14
uses	a15d17j54
using	e14h101k15
using it	h13
using the	g13h74
using your	c12h14
uso	f97g25h63
uso de	f59g23
uso la	h21
usted	c17g62l125
usted no	l37
usted*	a40b31d64f57g41h15j64k12l32n105
ustedes	a40b31d64f57g41h15j64k12l32n105
usual	i26m21
usual*	i39j14l20
usually	i39j14l20
usuar*	a47e41j28
usuario	a41j38m17
usuario de	j16
usuarios	e20
utent*	b31e36h17i17m14
utenti	b32e25i18m16
utenz*	a12
utile	c-13e-15
utili*	d21i29
utilise	d20e13j20
utiliser	i18
uur	c-31g-21h-16m-38
uv	h47
uw leidinggevende	l15
uw systeem	a29e-18f23
va	a42b-36c34e-54f-52g-65h34i-56j-37m-31n-30o73
va a	k27
va avec	e-12
va bene	h18o28
va bien	h-12i-20k-17
va chiuso	a34
va con	n-13
va en	c21
va la	h23i21j20
vaak	j20
vaatw*	h18
vacan*	b13j21
vacances	j21
vacat*	j-23
vacci*	g17h80j21l23
vaccine	h51
vacun*	h55
vader	i14j38
vado	k34
vai	g-19k65n-15
vais	n25
vakan*	e23g22
vakantie	e23
valab*	g25h19
valable	g25h19
vale	b-13d-21f108g60h14i40j-20n-19
vale la	g32
valer*	h23k25
valere	k25
valeu*	d43
valeur	d43
valid	g22o14
valid*	c33e64f42m116
valida	f-19
validade	h14
validation	e34m48
valide	l-20
valider	e37l25
validez	c43f27
valido	g16
valor	b29c14d58
valor*	h21
valt	f31
value	l18
valve	f20
vamos	b-12c15i-23j-24k22o14
vamos a	a13c23k26
van drie	n-15
van een	g24
van gisteren	c21
van mij	a40f19m15
van mijn	a63b27e25f19g37h14j119n19
vanaf	a17c16f17m19o55
vanaf nu	m22
vanda*	b27d12i13l36o38
vandaag	d13i13l36o38
vandaag nog	l34
vanis*	a23
vanmo*	c16n-18
vanmorgen	c16n-18
vanno	f19
vanze*	n16
vanzelf	n16
vao	k50n32
varic*	h53
vase	n23
vast	b18f22i33k45o32
vaste	i38
vat	b27j-15o22
vater	g16j17
vater*	j18
vaters	j18
vaut	f63g101h13i34
vaut il	f35h14
vcs	k31n21
ve	b25d21g-15o28
vea	m18
vecch*	e13f19k-13
vecchia	f20
vecchio	k-13
veces	d15n19
vecin*	d20j86k-17n-16
vecina	d21j58k-16
vecino	j27
vede	n-19
veder*	b-20e18l18
vedere	b-19e19l19
vedia*	k28l17
vediamo	k28l17
vedo	b35e15
veel	b24
veert*	i16n20
veertien	i24
veertien dagen	i24
veertig	n20
vehic*	i16l21
vehicule	i18
veili*	f-17h22m58
veilig	h28m40
veint*	d-18n14
veinte	d-18n14
veio	b19d29n23
veld	i-18m18
velo	g-18j28
vem	a-12b37c-16d-12e-16f-25g-18h-20i-43j-26k-12l-19n-18
vem com	b16
vemos	c17e-14j-23
venci*	b17c14i45
vencido	b17
vencimento	i22
vencimiento	c16
venda	f13
venda*	l18
vende*	b-26c-24d-38e-43g-36i-33j-28k-13l-27m-25n-32
vendedor	f31
vendem	f13
vendemos	a16k-19
venden	n-22
vender	g25k22
venderam	j17n15
vendete	h12
vendeur	d-15g-12j22
vendi*	c-13g17
vendita	g21
vendo*	c-15
vendr*	c23g27h14i31k23o-22
vendredi	c26o-22
vendria	h19i17k18
vendria bien	h22
vendu*	e15j24
venga	c26i58l36
venir	c-25l34
venir*	i-18l15o18
venire	i-18l15
vent	c-18
venta*	g-14i13j-21
vente	g23
vente*	d20
venti	d19h-28i13
venti*	f14j12n-19
vento*	h70
venu	d24n17
venue	f-24l-27
venut*	n25
ver	b-20d17e-25h-18i-24j46l29
ver a	d22g22
ver la	j15l22
vera	j14k22
veran*	f46h25l51n-33
verander	n-14
veranlassen	a14d17e-20
verantwortlichen	e21l34
verantwortung	f25m18
verar*	f53n-22
verargert	n-39
verba*	f12g27h24k17n14
verbal	f19g44
verbe*	o24
verbi*	n19o56
verbo*	f22g21i63m12
verbr*	b56c15f23h48j70k29
verda*	l28n46
verdad	j12l24n45
verde	b-20c-16e-15f-18g-12i-20j-27l-14m15n-17
verde*	e21g17l25m26
verder	l29m25
verdi*	h17j88l-22n14
verdient	j69n17
verdieping	j15l-21
verdu*	c17h47
verei*	a52b27e16f30g19i16k23
verein	a54g23i17k19
vereinbart	b23
verfa*	f22i25
verga*	c26
verge*	c13f38h15i41m46n-40
vergeet	c15m51n-16
vergessen	b15c-21e19h18i31m-18n-19
vergeten	e-12f19i12
vergi*	b26c20h25i22m25
vergo*	d63i18k51n38
vergoed	d34
vergoeden	k24
vergoeding	d16i19m13
vergu*	g36j18
verha*	g21k47m44n33
verhalten	k27n30
verhu*	k-24l-24n17
verhuurder	g13
verif*	a-17b31c-14d-12e54f-16g-15h-22i-19j22l-15m108n-14
verificacao	e29
verificacion	e22m28
verification code	e-17
verification for	e24
verifier	b24j62m14
verify	e-16j-12
verify my	e-12
verja*	f49g58
verka*	a14c23f18k21
verkauft	a14k23
verke*	e34h17n22
verkeerd	h19
verkeerde	e40n28
verkl*	g48
verklagen	g24
verko*	f42h12
verkoopt	h18
verkopen	f19
verkopen jullie	f20
verkoper	f25
verla*	a30b16c24d46e23f136i50l24o59
verlange	d27
verlangen	a25b24d21f78
verlangern	i54m16
verlangert	o44
verlangerung	c19
verlangt	e31f19
verle*	b-13c54f43h-17i54
verlegt	e-16
verleng	c16i40
verlengen	c40
verlenging	i24
verletzt	f23
verli*	i28
verlo*	e32i53o36
verlopen	i39o31
verloren	e15i14
verme*	h-13n-16
vermelho	h-12n-14
vermi*	f27h33j33
vermieter	f25
vermo*	n23
vermu*	l24
verni*	a43l-20
verniz	l-15
vero	n46
verpa*	b16
verpasst	b21i13
verpl*	g44h15i25
verra	i14m16
verra*	j42k19
verre*	a15
vers	l14
vers la	a-24
versa*	d57g-12h-17m26o-95
versand	m38
versato	j21
versc*	a24b-27c12e47g18k20
verschickt	o-38
verschieben	c-18
verschil	b-18
verschoben	c23
verschwindet	a17
verse	d32
verse pour	d28
verse*	b22d100e23
versehen	b17
versehentlich	e26
versi*	a-17b-18d-21e-35g-20h-38i-34l-56n-36o-44
versicherung	c22f19g12
version	a-13b-24c-21d-15e-29f-14g-28h-27i-25j-27k-16l-50m-20n-27
version with	l-21
versione	m16o-45
verso	n-13
versp*	d54f29i79k24n20
verspatete	i53
versprochen	d22k24
verst*	a21e38h-12k-19m45n34
verstuur	c18m29
versu*	b21i16
vert	n-20
verte*	d16g23k59m14
vertellen	b12k12
verti*	e14
vertr*	b61c41f215g26i35j19k22l13n39o-16
vertrag	b50c49f125g55j22
vertrag mit	g13
vertrage	h23j13k18
vertraglich	f85
vertragsstrafe	f16
verva*	c52e25i45m46o40
vervallen	c28i26o44
vervalt	c24f13m16
vervang	e26
verve*	b-18
verwa*	j18
verwe*	a24b48d12f85g52h13l20
verwenden	h13
verwerkersovereenkomst	f70
verwerkt	d14
verwi*	a150e37g12o27
verwijder	a68e43
verwijderd	o29
verwijderen	a69
verze*	b39c43j19
verzekering	b19
verzendkosten	b19
verzi*	h29i55
verzichten	h29i55
verzo*	a56c55e29i67l14n22o-33
verzoek	a50c25i24
verzoek ik	a17
verzoeken	e25i40
verzoeken u	e20i38
verzonden	c21o-33
verzu*	b23f12i30
vesti*	d-15l31
vet	h48k20
veter*	c19h23o37
veterinario	h25o35
vetri*	f22g19
vetrina	f23g20
veuil*	a32f15
veuillez	a32f15
veule*	d-18g18j18
veulent	d-18g18j18
veut	c13g12n-12
veux	d25j15l79n15
veux le	n18
veux parler	l18
veux plus	n18
vez	a55c-12e-18f-15g-27i109j-15k-15l-12m-21n17o22
vez de	b22
vez en	o24
vez la	n-12
vez me	i23
vez que	n58
vezes	c14i15
vi chiediamo	d23i20
vi chiedo	c23e18j22
via	a12b-12e-12f-14i-15j62k126l-13
via de	k47
viage*	c17
viagem	c17
viagg*	c26n23
viaggio	c26
viaja*	o-42
viaje	b20c25h23
vibra*	h31
vice	l21
vicin*	f16g20j32k47n17
vicino	f17g17n17
victi*	j20
vida	n30
vide	a21d16e17
video	a-14b-30c-28d-34e-21f-38g-35h-49i-49j-32k-18l-20m-14n-52
video*	e16f26g18
vidro	h-23
vie	g-12k15o54
viejo	c-20e19m-18n-20
viel	b21g-14h22
viele	a-12c-19d-16e-26f-45g-38h-23i-34j-15k-34l-23m-17n-24
viell*	b16d16i75l21n19
vielleicht	b16d16i75l21n19
viene	b27c-16d-12e-15f-20g-28h-21i-22j-21l-18n-20
viene*	n-27
vienen	n-27
vienn*	m12n22
vient	c16n49
vient de	c17
vier	e-16g-13i41l-20n-16o-58
viera*	m33
viern*	j14
viernes	j14
viert*	i18
vierz*	i15
vierzehn	i17
vieux	a14f20
view	g46j-16k15m-14o41
view of	k22
vigen*	f55
vigente	f20
vigil*	c50j40
vijf	i24o54
villa*	f-19
village	f-17
vinco*	f60
vincu*	a12f12
vind	a16
vinde*	k19m19
vinden	k19m19
vindt	a21k23
vinge*	e-16
vingt	n-25
vino	b38j54
viola*	f34
vip	m24
virem*	c34d48e35j14
virement	c34d48j14
virement de	d25j14
virer	a24d14g28
virgu*	n-16
virtu*	b-32e-40f-22g-25i-24j-33k-39n-25
virtual	b-30e-38f-19g-19h-21i-23j-28k-13m-29n-21
virtual card	b-21e-18i-13j-15
virtuale	k-20
virus	e-18n-20
visa	b-18c-18d-15e-24f-17h-22j-27k-13l-18m-15
visib*	c-16g17l18
visible	g20
visit	j15
visit*	a-34c-55d-17e-13f-50g-73h-61i-34j-17k-75l-43m-71n-46o-19
visita	b25g-13k-33
visita del	b19c-16
visitantes	m-13
visite	d13g-12k-14
visited	j24
visitor	e40
visitors	c-19e-12m-26
visits	b16o-26
vista	e19g27h22i36
visto	d48i30k24l22m19n-17
visto un	n-42
vitam*	h128
vitamin	h40
vitamin d	h22
vitamina	h26
vitamine	h19
vite	c49g19l-19n16
vitri*	n-20
viu	n18
vive	l47
vive el	j-30
vivo	n34
vizin*	g30j44
vizinho	g24j20
vluch*	d17
vlucht	d17
voces	a-15b28c-12e-34f28i-14j12k34m-26n100
voces e	b19
voces podem	f17
voces que	b23g33
voeg ik	e-13
voel	n25
voer	m53
voet	g21
vogli*	a35c26e65k-14l88n20
vogliamo	a13c15e20k-16
voglio	a18e41j15l94n24
voi	a102b38d40e34f117g114j86k50l35n102
voi e	n22
voi per	f18
voice	l23m17
voici	a13m19
void	e19m47
void the	c15
voie	g12
voir	a-18e15f17
vois	b31k21l20
voisi*	f21g77j73
voisin	f21g29j50
voit	e14l-18
voitu*	i19
voiture	i19
vol	c20e-21n44
volan*	c22
vole	e35
volen*	b15k-22l21
volentieri	b15k-22l21
volet*	c23d18
volete	c23d18
volev*	i-14l-24n15
volevo	l-22n17
volevo solo	l-21n19
volge*	e28f70g12k18m58
volgen	m18
volgende	i15k17m45
volgens	b20e35f82g21j12
volgens de	f32
volgens mij	b16e39
volgens uw	j15
volgt	f22
voll	l17n14
voll von	l21
volle	m13
volle*	m88n24o51
volledig	m20n24
volledige	m64
voller	o40
voller hohe	o40
volls*	a24
volta	a16b-17c-12d47g-15h-17j-18l28n32
volta a	d12i16
volta*	e23
volte	f12h-23i-20n36
volto	c20
volto*	d21
voltou	d21
volum*	i29
volumen	b16f14i14
volun*	i21
voluntad	i19
volve*	a44d29
volver	a44d29
volver a	a44
vomit*	h50
von herrn	e51j62
von ihrer	d21f12
von meinem	j15k25
von unserem	j19
von unserer	j17
voo	d14
voor deze	m15
voor een	b-19i22k-13
voor mij	c18h20
voora*	i22m13
vooraf	i22m13
voorb*	i-14
voord*	d23o-47
voordat	o-47
voorg*	a37
voorr*	m29
voors*	l-24
voort*	c21e46m15
voortaan	e48m16
vooru*	d51
voorw*	f90i18
voorwaarden	f90i18
vor	c-17e-15g84h-16i-35m107n71
vor dem	i-23
vor der	f21
vor gericht	g18
vorau*	d22
vorbe*	d17h18i32j24
vorbei	d17h18i32
vorde*	f16g21k46
vorderen	g22
vordering	f17k44
vorga*	e18j20l29m46
vorgaben	m24
vorgang	l30
vorge*	f21g32i40k20l37m38
vorgehen	k21
vorgesehen	f23i46
vorhe*	j14m14
vorig*	g-12h-12i-31k-16n-18
vorige	g-12h-12i-31k-16n-18
vorka*	d20i16
vorkasse	d20i16
vorla*	c-19i12m13
vorlage	c-19m13
vormi*	j19
vorra*	m32
vorre*	a48b-37d13e36j27m-16n-24
vorrei	a61e39f19h16j57k17l17
vorrei sapere	h21j13
vorremmo	b-28d18f-28g16j-15
vorremmo sapere	g17
vorsc*	i35
vorst*	g44j24l61
vorstand	g17l32
vorzu*	i19l30
vorzulegen	l30
vos conditions	f28
vos excuses	n35
vos regles	i38
vosot*	a35n27
vosotros	a35n27
vossa	a49e-12f37h43k14n45
vossa empresa	j21
vossa loja	a22
vossa plataforma	a18k16
vosso	c-72d-21e17g-36h24i-42j71k-17m-36n-13
vosso site	j20
vostr*	b28d-47e-37f23g-63h87i-44k63m-57n17
vostra	a17b35c18d14g-12h12j28k45
vostre	h86
vostre condizioni	f-19
vostri	k20
vostro	c-34d-58e-34g-39i-33j-12m-43
vostro modulo	f-12n-14
vostro nome	b13
vostro programma	h14
vostro responsabile	j23
vostro sito	f-17
voted	c24
votre agence	n22
votre appli	j15n44
votre avis	g13h21
votre boutique	n17
votre carte	e22
votre contrat	f31j12
votre facture	b-14
votre hierarchie	l13
votre livreur	j18
votre logiciel	k-13
votre outil	f14l-23
votre part	d23i22
votre plateforme	a32e15
votre politique	f37
votre reponse	n-46
votre responsabilite	k36
votre responsable	f-18l-18
votre service	n23
votre site	f15
votre societe	f25j-22
votre superieur	l13
votre superviseur	l14
vou	c90k47
vouch*	d59i76
voucher	d59i78
voudr*	b-14c32d45e15f46g-12h-37j18l43n-21
voudrais	c17d27f12l47
voudrais son	l38
voudrait	d16e12h-25j12
voudrait savoir	j18
voudrions	f15
voule*	a25i18k24
voulez	a25i18k24
voulo*	f22k-14
vouloir	i17j22
voulons	f23k-14
vous aurez	k24
vous avez	b72d54f17g15j19n49o24
vous bien	a24c13
vous etes	i-18l20m19n16
vous faire	a21
vous lavez	j41
vous livrez	d21
vous ne	i28k49n14
vous peut	a13l22
vous plait	i18
vous pourriez	i15
vous pouvez	a64c20d19e47f16i44j20l16n18
vous prie	i15
vous recevrez	k39
vous une	k-26
voy	a41b22k29
voy a	a40k18
voyag*	f19
voyage	n19
voyez	c24g14l23
vpn	e19
vraag	f14i17m30
vraag ik	f23g21
vraagt of	h16
vrach*	f14
vrage*	i15l14m22
vragen	i15l14m22
vrai	j16n12
vreem*	e17h20
vrien*	i33j23
vriendin	j25
vriez*	c16d14
vriezer	c16d14
vrij	c19i21
vrijd*	c23j18l12
vrijdag	c23j18l12
vrijg*	b26d15m32
vrijw*	e-12
vroeg	e21i13n21
vrouw	c17d16j30
vs	h17j26n28
vu	d39i37n25
vue	g20h17o17
vuelo	d22f22j17
vuelt*	d84i13
vuelta	d70i13
vuelve	n19
vuelve a	n21
vuest*	a21c-34d-20e-20f-34g-75i-43j-39k-20l-72m-46n-19
vuestra	a37f-21g-28h-18i-16l-28
vuestra web	a24
vuestras	f14h20
vuestro	b15c-16e-16f-24g-37i-18j-32l-35m-31
vuole	g22l20n15
vuoti	b20
vuoto	l20
w	e24k46
waar	b12c-50e-51f-24g-82h-54i-49j54k-37l-31n-40
waar woont	j79
waar zet	d-26f-17
waarm*	j21m14
waarmee	j21m14
waaro*	b74d20e50j17
waarom	b67d20
waarop	e50
wacht	d20n27
wacht*	b-12e89g-12h-15i-15j-12m-12o36
wachten	c18
wachtwoorden	e50
wagen*	a24c22e25
wages	g24j17
wahle*	m13
wahlen	m13
wahns*	n-56
wahnsinn	n-77
wahre*	n24
wahrend	n24
wait	b-12e-17g50h35
wait for	g16
waiti*	c-12e-18g-13h-16
waiting	c-12e-18g-13h-16
waive	f25i15
waive the	i15
waive*	g22
walk	f-15
walke*	e22g23n25
wall	b-14f-13h-12i-15j-15l-24n16
walle*	b17c19e33j21
wallet	a12b17c20j22
wallet was	b20
wand	n21
wann kommt	n-12
wanna	a23
wante*	a12b56l-14
wanted	a12b56l-14
wanted to	l-13
wants	b-13d-33g42i-14j-19l15n-15
wants a	d-25e15l25
wants to	f14g14
war nur	b-12e-27i-15k-19l-26
ware	a23c-25d99g92i79o-39
ware das	g45i24
wareh*	a16c23n19o-22
warehouse	a16c23n19o-22
waren	b126d19e13i43k19n18
waren*	c-12k49
warm	g-13h-16i-12j-12
warni*	g26k12n-31
warning	g26k12n-31
warra*	c16f73i46
warranty	c17f74i48
warte	d63l23n15
warte*	d32k14n30
warten	d18g18
wartet	d16i23k22n17
wartu*	f49
wartungsvertrag	f52
warum	b36n26
was added	b51o34
was agreed	b37m20
was approved	m-19
was bedeutet	f25
was called	c-15
was cancelled	c-16
was charged	b34
was empfehlen	g25
was great	j20n-19
was hoping	i15
was left	n-14
was made	b30
was muss	a28g20i24
was never	b20e17
was not	b15
was passiert	d20f19
was sent	e17
was steht	f27
was stolen	e69
was taken	b35e50j24
was tun	e45h24
was used	e33
was wrong	k20
was wurden	g16h20
wasnt	b58i67
wasnt able	i21
wasse*	b60c14
wasser	c18h14
waste*	n29
wasted	n29
wat betekent	d-20
wat een	n55
wat ik	d17f24l15m12
wat moet	c22g15
wat raadt	f-19h16
wat staat	g14m18
wat zou	k12
watch	h14k14
watch*	m14
water	b16c25h-24i-14j-14m-12n58
water damage	o24
water*	h-15i-12
way	a-12d27e32f-35g23h-17i50k38l-13
way for	d15
way my	e14
way of	i28
way round	i30
way to	c14f-12g48
ways	n26
weak	h46
wear	k21
weari*	h44n24
wearing	h44n24
wearing the	h17
weath*	n-16
weather	n-16
web	b-15c-12f-28g-31h-19j-25k-29m-34o21
webin*	f-33g-18j-14n-13
webinar	f-32g-17n-12
webse*	f12m-18
webseite	f12m-18
websh*	d-25e20f-21j18k16
webshop	d-24e21k20
wechs*	a23b21c19e26
wechseln	e29
wed	b-20e45f28h-38i70l29m-34n-31
wed be	f21i33j12
wed like	a-14e49f16g15h-21k-18m-25n-15
wed need	i12
wed prefer	a16d12
wed rather	d-24k16l16
weddi*	k18
wedding	e13k19
wedne*	l17m-23o24
wednesday	l17m-22o24
week	a-20b-16c-17e-32f-46g-36i68k46l-54m-32n-17o54
week and	n-13
week een	b26
week is	e-16
week to	i-24
weekd*	o-52
weekday	o-52
weeke*	c35e35l-23n17
weekend	c41e44i20n23
weekends	l-19
weekl*	c26
weekly	c26
weeks	d42e-17f-19g-12h-14n19
weeks ago	d26
weer	a-19b-19c-16e-19f-12g-23i-14j-16k-14m-18n43o98
weer een	n65
weet	e56j24m20
weet dat	m20
weet ik	e31
weg	a135c87e89g19i56
wege	a17c25l24
wegen	e23f12g104i27k36
wegen der	g34k12
wegla*	i29
weige*	b25i19m41
weigeren	b25
weigert	m20
weigh*	b12l13
weihn*	j15
weil	d-20g36n-27o48
weiss	e45i23k23n46
weit	b22f22h18
weite*	a50f80g14h42k12l97m52n17
weiter	a14b12h15l62
weitere	n21
weken	f15h18i17n29
wel	b22f24i43k35l92n24
welch*	a-60b-88c-59d-67e-83f-12g-14i-103j66k-64l-58m-95n-87
welche	a-30b-48c-19d-40e-48f25h-22i-54j-26k-28l-49m-67n-48
welche adresse	j12k25
welche dosis	h-14
welchem alter	h13
welchen	f-12h44j70
welcher	g15i-12
welches	g-24h-14
welco*	d21l29
welcome	d21l29
welk	a-13b-23c-20d-20e-25h-26i-30j38k-19l-18m-42n-25
welk adres	j18
welk mailadres	j26
welke	a-14b-65c-52d-40e-50f22h-19i-79j61k-48l-70m-69n-68
well	b-54c-21d-29e-24f-37g-45h-47i-97j-42k31l-46m-44n-22o89
well be	k20
well pay	i-51
well with	e18n25
wem	f33j95l23
wen	f53j18l126
wende*	d13l42
wenden	d13l42
wenig*	d21
went	b79d33f12
went back	b59d18
went to	b23f20i24
wer haftet	f18
werd	d18h18n19
werde	a45k29n21
were done	a27
were going	c20d23
were moving	a20
were not	c45e22k12
weren*	b24e23n20
werent	b24e23n20
werk	a18k22l19n21
werke*	g21
werken	g21
werkn*	g23j18
werknemer	j18
werkp*	g18l20
werkplaats	g21l22
werks*	e23l30
werkstatt	f12
werkt	a-14d27e-26f-14g-12i-33j-14n-13
werkt*	i15
wert	d70g21
wet	e15f24g70k18
weten	f25h13i-17k22
wettb*	g25
wette*	f19g12k17n-18
wettelijk	g18
wettelijke	f22
what card	j25
what did	j26
what happened	e17
what happens	a17c-27f18
what kind	f12
what legal	g13
what must	g25
what rights	f-13
whate*	m49
whatever	m49
whats	a-28b-26c-21e-49f-14g40h-19i-39j93k-16l-57m-41n-63
whats my	g12j23
whats that	b21
whats the	a-23b-72e-38f-38h-39i-29j-17k-33l-50m-33n-51
whats this	b24
whats your	g34j-31k19
whats*	e15g28
whatsapp	e15g28
whene*	h13
whenever	h13
where did	d13
where*	d38
wheres	d38
wheres the	d38
wheth*	f44g69h16j13n18o-52
whether	f44g69h16j13n18o-52
whether i	g47
whether the	f38o-43
which card	j17
which day	j13
which room	j-12
which screw	n-42
which size	n-28
white	b-14c-31e-15f-14g-19i-17j-17n-32
white*	h15
who else	j78
who gets	f16g21
who left	e51
who runs	l46
who signed	j18
whoev*	e22l36m12n53
whoever	e22l36m12n53
whole	b24c17d20f17n45
whole account	a16
whole*	l20
wholesale	l20
whom	g12j19l25
whos	g17h43j88k-22l71
whose	e20f51j56l31
why did	b55
why not	n19
wich	h21
wide	b-13e-13f-15g-18h-18i-17j-15n-13
wider	m-13n18
wider*	f81g31
widge*	b-13c-26g-17h-13i-12j-14n-12
widget	b-13c-26g-17h-13i-12j-14n-12
width	j-26
wie erreiche	j61
wie geht	j17
wie heeft	b17j12l15n22
wie heisst	j72
wie hoch	j20
wie komme	d20g22
wie lang	f19
wie lange	b-13e-12i-23j-16n-32
wie lautet	j13
wie man	e18g20
wie oft	n25
wie setze	g27
wie sollen	h25
wie stelle	l-18
wie viel	h26
wie viele	a-12b-27c-19d-16e-26f-45g-56h-23i-31j-15k-34l-23m-17n-24
wie weit	f22h18
wiede*	a34d118e12f-41g-24j-26k-15m12n79o29
wieder	a37d76g-14j-21k-12n90o21
wieder bei	d32
wieso	b92
wife	c21d-25e40g22j48
wifes	h24j58
wifi	e19g-16h-12j-16n-27
wigs	k20
wij betwisten	b-20
wij een	k21
wij gaan	c17
wij hebben	b13
wij maken	b21k19
wij niet	b23e22
wij verzoeken	e20i40
wij vragen	i27
wij willen	c21l21
wijzi*	i31m30
wijzig	m17
wil	a68b-20c45d19f50h12j54k44l74n-15
wil de	d20l22
wil graag	e-14
wil het	d-23
wil ik	j23l33
will contact	k15
will find	k29
will not	o29
wille*	c29d23f17g16i48k-20l24
willen	c29d23f17g16i48k-20l24
willen alleen	l19
willen i	a16k-17
willi*	i44m19
wilt	a63i12
wilt u	a63i12
win	g38
wind	e-22
windo*	b-18e-13f-21h-28j-51k-13l-25m-36
window	b-12f-13h-17j-21l-15m-31
windows	j-26
wine	i40
winke*	i-35m-12
winkel	a20b14d13
winte*	b-13f-14g-23h-21j-14n-29
winter	g-18h-18j-12n-27
wir bauen	c13
wir bitten	a20i12l29
wir brauchen	e15g14i14
wir erwarten	l29
wir fragen	e-20g16
wir geben	c25
wir gegen	k22
wir gern	f19l20
wir hatten	b18f16i36l13n-14
wir ihn	g23
wir mochten	e27f17g15i12j28
wir mussen	e16
wir nehmen	c-24
wir nicht	b28c26e41g-21i-25k-41n-17
wir ohne	c23
wir schreiben	d-19
wir sehen	k23
wir trotzdem	b21f24g23
wir wollen	c19e22
wir wollten	l-14
wir wunschen	a24d25
wir wurden	d14
wir ziehen	a15c23
wird nicht	e12
wire	d19
wirkl*	f22g40j21n27
wirklich	f22g40j21n27
wirks*	g12
wirksam	g12
wis	a39
wise	d13g32
wish	a31k-18l22
wish to	a15l23
wishe*	l23
wishes	l23
wisse*	f30i72j51k18o42
wissen	f34i48j75k22
with another	b16c23
with full	e23j22m12
with no	h18m12
with respect	l27
withd*	b176c112f60m13o21
withdraw	b46c68
withdraw from	c22
withdraw money	b-29
withdraw my	c21
withdrawal	b84f59
withdrawal for	f35
withdrawing	o33
withdrawn	c39e20m22
withdrew	b21j17
withh*	g25k24
withi*	d16g22i-12n-36o-48
within	d16f12g22i-12n-36o-48
within ten	d21
within the	o-17
witho*	b19c16d-25e42f15g38i66k13m12o25
without	b19c16d-25e42f15g38i66k13m12o25
without a	a20b12f16g26i18k21o26
without any	b24
without further	k15
without my	b14e63g13
without review	m-15
without the	c20f14i62m22
wo bleibt	n14
wo kann	g-20
wo stelle	k-17
woche	a-30c-17d17i64n31
woche*	c12n20
wochen	n28
woens*	n16
woensdag	n17
wofur	f12m20
wohin	j82
wohl	b20d16k23l65
wohnt	j27
wohnu*	d25j21
wolle*	c16f-12j-13
wollen	c16f-12j-13
wollen wir	e-22g-13k-37
wollt*	b14g-17l-14
wollte	b19j15
wollten	l-14
woman	j50
wonde*	b-16i-13n-14
wonder	h17
wonderful	n-12
wont	a19b-22c52e21h15i-14o14
wont be	a21c43k13
wont let	e23
wood	h14
woode*	k-20
wooden	k-20
woont	j104
woord	m22
word	b19e37g44l67m51n17
word for	e23g25m12
word ik	g12
word the	g12
word with	l66
worde*	a17b-26c61d38e20i48j-18k-18m-17o-51
worden	a17b-26c61d38e20i48j-18k-18m-17o-51
wordi*	g46
wording	g46
words	d13m54
wordt	b27f23g-13k19
wordt de	f17
work	b-58c-18d-32f-21h-37i-46j-15k-26l-62n16
work for	l-15m27
work on	c17
work with	e-12m-15
worke*	g91h22i14
worker	g67h25
workers	d14g25i20
workf*	e-14i-14l-12m-37
workflow	e-14i-14l-12m-37
worki*	b-25e20i-14n26
working	b-25e20i-14n26
worko*	h16
workout	h16
works	b-19c-20e-73g13i-27l-27m-16
works council	f14g35
works*	a39b-12e18h-15i-14j-14n-37
workshop	h-12j-12n-12
workspace	a51e32
worn	f-14h19n-16
worri*	e14
worried	e16
worry	b-12h38k-23
worry about	h45
worse	h26n43
wort	d21l20
worth	d-24f20g35
would appreciate	i17l38
would help	j66l18
would love	b21
would*	c-22i16
wouldnt	c-22i16
wound	a41k21
wound up	a41k21
wrap	b-24c17h17
wrapp*	n-16
wrapping	n-16
write	g20j55k12l34m110
write the	m24
write to	g14l38
writi*	j21m-36n-13
writing	j21m-36n-13
writing to	n-13
writt*	e24g13k24m28n-16
written	e24g13k24m28n-16
wrong	a-16b33c87d-12e43j-13n-18o-19
wrong account	c99
wrong date	b19
wrong file	c-26
wrong pin	e33
wrong with	b-17h13
wrong*	b42k22
wrongly	b41
wrote	g23j23n18
wrote to	g19j28
wunsc*	a87c24d25m25
wunsche	a18m21
wunschen	a24c19d25
wurde	a22b165d49e88g56i24j52m20o15
wurde uns	b14i26
wurde von	o54
wurde*	b45e17g62h30i66m15
wurden	b45e17g47h30i66
wurden gern	e19
wurden sie	g60h37i51
wurden wir	n14
x	h-12i23j-18k14n15
x la	d12
y ahora	g18
y avait	e21
y como	j20
y envia	m19
y no	b26c20e30i30k30l41m68
y quedo	l-17
y quiero	a43
y siempre	n14
y sin	i38
y solo	b22
y ustedes	b22d16n38
y yo	b14k19m12
ya no	a61c57e58k44m16
yard	i14k22
year	b-15c20d-13e-25k-17m-17
year and	c18
year of	i21n22
year old	g19h21
yearl*	c27g-14
yearly	c27g-14
years	c17g24n22o18
yello*	l-29
yellow	l-29
yeste*	b-18c20e18i21
yesterday	b-17c19e20i22
yesterday is	b-13
yeux	h20
yo	b79d15e49h38k71m12
yoga	f-32g-21i-20j-28
york	d-24j22
you add	j16
you advise	h21
you allow	i31
you before	k16n-16
you bring	c-21
you cant	k20m14
you check	b33g16
you close	i20
you deliver	c-12n-13
you dont	i17
you engrave	g-18
you even	f21
you find	j21
you give	e14i20
you got	f22
you guys	k24
you hold	f21m13
you keep	f69n30
you look	j74
you lot	n25
you make	i42k-22
you mind	i25j20
you must	g21m48
you offer	b-34
you owe	k19
you pass	j12l22
you pay	j22o30
you print	f-18h-12i-12j-16m-12
you put	b13i18
you read	j20
you recommend	g-21h12m-26
you refund	d19
you rent	n-19
you repair	i13
you said	d76
you say	g17j21
you sell	b-19c-14e-23f-18g-34h-57i-19j-19k-44l-25m-13n-31
you send	c-12f-25g-17h-13i-14j47m-13n23
you sent	j30
you set	o-35
you share	j28
you sold	c20
you still	b19h22i29o-28
you suggest	b-12f-12h-23
you supplied	k16
you switch	e16
you think	g31h19n14
you told	l22m39o-49
you took	b32d22j13
you treat	n19
you usually	i46
you work	m38
you write	g13m17
youd	d21i31m29
youll	i19k55m39o19
youll find	m19
youll get	k24
your account	o-84
your accounts	b22
your address	j-26
your advice	g16
your answer	k20n26
your app	a22e-19f12n23
your bank	a42d25f23
your bill	b20
your booking	a15
your books	j12
your boss	l14m22
your clinic	h18j13l26
your colleague	l-12
your company	f37k54l40n71
your contract	c15o14
your customer	a22
your dispatch	l24
your driver	f27j24
your drivers	f20l15
your earlier	m18
your editor	e-19f-16i-14
your end	b27e20
your files	f25
your firm	l15n15
your fitter	n23
your guidelines	m22
your gym	j21
your head	k-14
your hr	f-13
your instructions	m42
your invoice	b83
your newsletter	f24
your office	i25
your operator	m50
your opinion	g12
your own	m35n22
your parcel	j21
your place	j50l25
your platform	a55m-18
your portal	a29g-15
your practice	c-15i17j24
your prompt	m39
your rules	i21m39
your servers	a25f23
your shop	b18n-22
your showroom	j-16
your side	l27n22
your site	a29
your standing	m14o40
your superior	l12
your supervisor	l41
your support	e20
your system	a43b12m25
your team	l30
your technician	j24k21
your terms	f49i15
your tool	a-25i-23l-17
your view	g39l20
your warehouse	c22n22
your whole	n-22
youre	j16l56m122n31o46
yours	f39j28l40o47
yours is	j20
yours*	k20m44
yourself	m45
yourselves	k20
youve	a20b105d47j17l-14n47
youve been	d25
youve got	d17j20n22
zaak	f-20g24k61
zag	i18j18
zahle	b32n20
zahle ich	b28
zahle*	b40e43f33g58i15
zahlen	b41e19f30g62i19
zahlt	d19f60g59m40n14o39
zahlu*	b51d43e42f14j37
zahlung	b50d45e18f17i22
zahlungsziel	i-13
zaken	m17
zal	k62
zat	n-25
ze	b28d31f33g47j30
zeg	g35j20m47
zegge*	b16c30f53g12l14m24
zeggen	b16c30f53g12l14m24
zeggen wij	c24
zegt	e21i17l20n16
zehn	b22g-15j-14
zehn jahren	a15n20
zei	f16j24
zeich*	h14l19
zeichen	h17
zeig	k53
zeige*	c-16g21j12
zeigen	c-16g21j12
zeigt	h13n-20
zeile	m20
zeile*	m18
zeilen	m18
zeit	c21l17
zeite*	j14
zeits*	c15
zeker	o13
zelf	b-16c-19d-35e-13g-27h-13i-17j-31l20m-19n-14o-20
zelf een	d-26
zelt	d19f21i-24n-17
zendi*	c50
zenti*	i13
zero	b29e18m43n128o97
zes	g-13k-20n18o-27
zet	d-29e49f-23g-23i-24j-12l37m25n-15o-42
zet de	e25o-42
zet het	e38
zet ik	d-32e-12f-22g-22i-21j-12l-25m-12
zet je	m33
zette*	a24c19g22
zettel	g20
zetten	a25c19
zeven	h18
zich	j17k25
zie	d15
ziehe	g24
ziehe*	a36c49e-19k21
ziehen	a36c49e-19k21
ziehen wir	c26k26
ziek	c22d20
zieke*	h19i22
ziekenhuis	h19i22
zien	b-18c38g16i-15k44
zien i	k21
ziet	d22h20i47l-13
ziffe*	f28
ziffer	f28
zij	j56m15
zimme*	b15c-16i16j18
zimmer	b16c-15i17j20
zin	a13g37k24m23
zit	c-13e59f24g-22m-23n-27o34
zit er	i12l13m-12n-15
zit in	h21k22
zitte*	b17f17h35i38l58n46o50
zitten	b17f17i38l58n46o50
zo	c-12d-14e-16g-14h-14j-15n135o29
zoals	d20n28o23
zodat	d15g22m16
zodra	a20f49o-20
zodra de	a21f21
zoek	j30n18
zoeke*	e-39g-12k-26
zoeken	e-39g-12k-26
zoeken een	k-21
zoekt	l-22
zon	g15
zona	i13j18l33n-18
zonda*	n13
zondag	n13
zonde*	f20g64i75k30m85n18
zonder	f20g64i75k30m85n18
zone	i17
zoon	a21d19o43
zou	d47e17g73h69i56k12l44n15
zou een	g28k19
zou graag	h21
zou u	d21e20g26h15i35l13
zoude*	d25i56
zouden	d25i56
zovee*	b15n21
zoveelste	n21
zu geben	m12n-15
zu hoch	b14d15i20
zu sagen	l27
zu schliessen	a24
zu viel	b29i12
zufri*	l-17
zufrieden	l-17
zug	d25i18
zugan*	a110e127
zugang	a109e26
zugange	e25
zugangsdaten	e23
zuges*	f23m49
zugestimmt	f23m46
zugri*	e25
zukom*	f13
zukommen	f13
zulet*	j26n19
zuletzt	j26n19
zulle*	i24k27
zullen	i24k27
zum jahresende	a29c26
zum quartalsende	c27
zuruc*	c78d243g25i27k14n-14
zuruck	c16d-21i29k16n-12
zuruckzahlen	d63
zusag*	c21f16m56
zusage	c21m36
zusam*	a24h13
zusammen	a25h21
zusch*	b50c15i15j23
zuschlag	b50i15j23
zusta*	c14d12k26l24n19
zustandig	l24
zuste*	g12i24k30
zwang*	g21h52
zwanger	h21
zwanz*	d19i16
zwanzig	d19i16
zwar	i23l37
zwei	a12b40d21e37g-12h14i30j-32l-21m-17n26o41
zwei faktor	e23
zwei stunden	h22n42
zweim*	b31
zweimal	b31
zweit*	e12h13
zweiten	e18h19i16
zwemb*	n-18`,
};
