// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 118 of 122 (96.7 %), sentences 1060 of 1332 (79.6 %), questions 76 of 79 (96.2 %)
//   billing_dispute: labelled 134 of 140 (95.7 %), sentences 957 of 1334 (71.7 %), questions 777 of 844 (92.1 %)
//   cancellation: labelled 127 of 137 (92.7 %), sentences 971 of 1331 (73.0 %), questions 123 of 133 (92.5 %)
//   refund: labelled 166 of 175 (94.9 %), sentences 1127 of 1337 (84.3 %), questions 236 of 256 (92.2 %)
//   security_change: labelled 119 of 125 (95.2 %), sentences 1007 of 1333 (75.5 %), questions 460 of 500 (92.0 %)
//   legal_inquiry: labelled 112 of 116 (96.6 %), sentences 769 of 1332 (57.7 %)
//   legal_advice: labelled 103 of 107 (96.3 %), sentences 709 of 1330 (53.3 %)
//   medical_advice: labelled 106 of 109 (97.2 %), sentences 795 of 1331 (59.7 %)
//   policy_exception: labelled 109 of 112 (97.3 %), sentences 638 of 1330 (48.0 %)
//   private_data: labelled 103 of 110 (93.6 %), sentences 725 of 1330 (54.5 %)
//   legal-threat: labelled 163 of 186 (87.6 %), sentences 936 of 1333 (70.2 %)
//   asks-for-management: labelled 129 of 139 (92.8 %), sentences 844 of 1333 (63.3 %)
//   prompt-injection: labelled 123 of 127 (96.9 %), sentences 937 of 1332 (70.3 %)
//   frustration: labelled 138 of 162 (85.2 %), sentences 550 of 1333 (41.3 %)
//   promise: replies 983 of 1280 (76.8 %), in others 40 of 1349 (3.0 %)
//   labelled with a sign: by the model 1723 of 1799 (95.8 %), by phrases 1696 of 1799 (94.3 %), by either 1742 of 1799 (96.8 %)
//   labelled harmless: by the model 94 of 1635 (5.7 %), by phrases 74 of 1635 (4.5 %), by either 118 of 1635 (7.2 %)
//   sentences with a sign: by the model 12882 of 18651 (69.1 %), by phrases 12406 of 18651 (66.5 %), by either 13620 of 18651 (73.0 %)
//   harmless sentences: by the model 832 of 9491 (8.8 %), by phrases 1036 of 9491 (10.9 %), by either 1230 of 9491 (13.0 %)
//   harmless questions: by the model 38 of 2271 (1.7 %), by phrases 23 of 2271 (1.0 %), by either 41 of 2271 (1.8 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    'account_closure': 422,
    'billing_dispute': 321,
    'cancellation': 349,
    'refund': 283,
    'security_change': 273,
    'legal_inquiry': 537,
    'legal_advice': 462,
    'medical_advice': 392,
    'policy_exception': 498,
    'private_data': 415,
    'legal-threat': 615,
    'asks-for-management': 564,
    'prompt-injection': 448,
    'frustration': 528,
    'promise': 565,
  },
  features: `12th	c15f-13k-14
14c	j57
15th	k24
1er	g20
1st	a22k21
20th	b12
2fa	e34
30th	a18i19k19
31st	o29
9th	l-12
=account_closure	a484b-50c115e-28f57g-22h-17i29l-12
=annoyance	a12b57c-13d61e21g32h44i26j-19k54l17m-14n126o-41
=asks-for-management	a-25b-39c-59d-48e95f-32g12h-73j42k-22l463m84n-22o-45
=billing_dispute	b446c59d156e83g19i34k67m-28o53
=cancellation	a239b39c506d143f88g119h-30i74j-49k-35m-46n-34
=frustration	a76b21c-42d-37e-25f-22g-25h-88i-83j-51k34l68n451
=legal-threat	a-42b-61d-47e-33f126g274h-74i-13j-58k579l-25o32
=legal_advice	a28f178g436h18j95k89o-12
=legal_inquiry	a-31b-28c70d-52f449g182h-61i58j-63k162l-39m-18n-32o-17
=medical_advice	b-12d27e43f-27g101h553i17j160l-22n16o24
=policy_exception	a-15b68c57e-46f19g52i470j-28k12m67n-26o95
=private_data	a50b28c-26e24f76g79h-34j489k-17l56m14n-14
=promise	m-271o594
=prompt-injection	a-33b19c-63d-18e-20g-34h-26i46j-44l43m424o-19
=refund	a-48b43c18d506e-30f65g45h-37j-19k115l-31m80n-72o123
=security_change	a122b32c-70d-73e507f16g-32h-43i16j64l-12m107n-58
a alguien	g19h13
a aprovacao	m20
a assinatura	c28
a aula	h15
a balanca	h37
a besoin	k-15
a bien	a-12e-15f-23l-24
a bigger	l13
a bill	o38
a bit	i43n-29
a blind	i12
a box	i17l-17
a bus	d23j18
a cafe	e14
a caixa	e20
a callback	n21
a card	d-16e-24h-12j-15
a carga	f17
a casa	b37d13g18h16
a cause	g14k29n25
a ce	g15n31
a cero	o27
a change	e15n21
a chaque	h15
a charge	b65
a chave	e27
a che	j34
a chi	f39h14j19l17m13
a child	h72i16
a claim	k57
a client	j15
a code	e13
a colleague	e15h16m39
a coluna	b-12i-18
a combien	f13h12
a comissao	k30
a company	g19n25
a competitor	g14
a comprar	f16j15
a conta	a76b59h-17
a contract	g30
a copy	b-39j58
a cor	n-25
a cote	n19
a couple	d-13
a court	g40k16
a credit	b-12d-22o-78
a culpa	g18
a customer	a64n25
a day	b15h56i37
a decision	l24
a defaut	k12
a deja	d19i22
a des	b12f24
a deux	b15
a devolucao	o22
a different	a13
a direcao	j16
a direct	b70
a diretora	l15
a discount	i13
a disgrace	n21
a disparu	h-24
a distance	e23
a double	h-21
a due	e27
a duplicate	b15
a encomenda	c22
a encore	e41
a escola	b12
a espera	d18
a este	n24
a ete	b32e90m38n-22
a expire	i40
a faire	a13d-24i-19
a fatura	b22
a fee	b13
a festa	i-19
a fine	g46k24
a firm	n21
a free	o-18
a friend	j12m17
a full	n20
a game	m25
a garantia	f-33o27
a gente	j13
a gift	n23
a giugno	c13i15
a good	g-21
a group	j17
a guest	e12f17g23i14
a higher	l14
a human	i16
a joke	n-33
a judge	g77k149
a la	b-14c70d-19e48f12g16h-22k71l57o-25
a las	k18o19
a lattention	l16
a law	k48
a lawyer	g39k44
a le	g15
a legal	f-19
a lei	f27g39n18
a letter	g32k25
a licence	c15f26
a list	j13
a lista	i-22
a little	i21
a loja	d19
a look	b14
a los	e24f18g16
a lost	g21i19
a lot	h14l-16
a m	o38
a ma	f21
a mais	b27i17
a maquina	k19m15n-25
a marzo	a-24e-15
a member	a20g46
a mes	n44
a mesa	d17
a mesma	j18
a meta	c-18h17
a mi	d27e33g44h22
a minha	e35f24i30j28n26
a minute	l18n-16
a mis	e-15m-16
a mistake	b21c19
a mochila	j14
a mon	e22f17j16
a month	i20j20o-16
a multa	g23
a nadie	c-14k-29l17m-12
a neuf	n16
a nice	n-16
a noi	b20
a nombre	g24j19
a nome	a18c22
a non	g13i16
a nos	f-32i-17k-16
a nossa	a67d25f35
a nota	o-25
a notre	e12g-14k-14
a nova	j18
a nuestra	b24c19
a obra	c20d23g21
a otro	a21e12
a pacemaker	h16
a pack	h18
a pagar	g24o41
a palavra	h-13
a partir	a19b-19c29f14h35i-16j-14m20
a pas	a14i12l19
a patient	h14j18
a paye	d21
a payment	b83
a peca	d16o18
a pena	g49
a permit	f20g58
a person	g15h42m45
a phone	e-31
a photo	a-24i12j15
a physical	b-19
a place	g21
a point	i39
a policia	k20
a porta	e20g39
a posto	d-19
a pris	e35h18
a problem	h13
a purchase	b24d42
a que	b-49c-15d-20e-24f-17g-36h-31i-29j17m-15n-28
a quel	j41
a quelle	b-16c-14e-24f-18g-22h-25i-25n-12
a quem	g14j15l37n17
a question	d-19
a questo	l24
a qui	j15l19
a quien	g13i13k16l26m19
a quote	f-20
a r3fund	d73
a rate	i-27
a reason	j15
a refund	d-39
a reminder	n16
a replacement	d12
a reply	l16n-13
a restituicao	d14
a right	f17
a roll	n17
a room	n-36
a row	l-17
a second	g-13i-14j20n-22
a senha	e36
a senhora	j19
a senior	l33
a shop	g19
a short	d-24
a sign	g36
a signe	a23f19m12
a simple	l-14n22
a single	b14n17
a soft	i20
a special	i27
a su	c13f14i52o21
a sua	l25
a supprimer	c48
a t	f30g24j75
a table	b17
a taxa	i72
a team	l16
a tempo	c14
a temps	o24
a tenant	g20
a text	g34
a third	f22i46l21n15
a tiempo	c17
a tiny	i62
a titre	i45
a toddler	h28
a tous	m12
a tout	b-18
a transaction	b76c92
a transfer	a-14b-27c-14d-15e-15
a transferencia	c22d17
a trial	a19
a trouve	b13e19k20
a tu	m19
a turma	k-12
a tutti	e13
a ultima	g16j16
a um	h22n18
a uma	h25
a un	b71c-12d16g36h37i35j13k22l47m37
a una	j12
a unaltra	b20f14
a une	b12e13
a used	g16
a ver	l36
a version	l-20
a voi	b16f18n16
a vossa	f19k20n16
a votre	a15j15
a voucher	d59
a vous	d15
a week	d19i41
a withdrawal	b30
a word	l81
a worker	g44h24
a working	n38
a written	g14k22
a zero	e24
a4	c-12f-14g-16m-24
aan	b-22c-21d-20f16g16h41j-51m25n37o15
aan bij	h33
aan de	b-12e-43f32i-26k12l39n48o-12
aan die	h40i18
aan een	d-17e19
aan het	g23
aan je	m22
aan te	e19n12
aanbe*	d40i19o21
aanbetaling	d42i19o21
aange*	b17j14k36
aangepast	b16
aanko*	f24k40
aankoop	k40
aanma*	b13i17
aanmaning	b16
aanmaningskosten	i21
aanne*	e21g39
aannemer	e21g21
aansp*	f127k16o17
aansprakelijk	f47o17
aansprakelijk als	f29
aansprakelijkheid	f50
aanta*	b19
aanvr*	d-20e19m14
aanvraag	m14
ab	b44c56d18e31f28l14m36
ab jetzt	m22
ab sofort	c24e19l20
ab wann	f30g12
ab welchem	h13
abaix*	m12
abaixo	m12
abajo	b17c15m12
aband*	c22n27
abbas*	f-15
abbastanza	f-14
abbes*	c47
abbia	e13
abbia*	a14b41c28d33g-14n-20o35
abbiamo	a14b41c28d33g-14n-20o35
abbiamo gia	f-20
abbon*	b37i24
abbonamento	b38
abbuc*	b65
abbuchung	b65
aber	b40c14e-26f-40g-13h-17i87j18l13n-47
aber ich	l20
abgeb*	b35d22o27
abgebucht	b35d22
abgel*	i22
abges*	c20d20m59
abgez*	b38
abgezogen	b38
abier*	a23e23n21
abierta	e28h15
abierto	a21
abime*	d20
ablau*	n22
able	b-14e19m-12
able to	b-14e19m-12
abo	b15c23
aboga*	g13k42
abogado	g13k26
abona*	b27d15m18o-35
abonado	o-43
abonn*	a-23b32c63f-13g-22h-14j29n-14
abonnement	b36c64g-17
abonnement a	c24
abonnes	a-14j30
abono	d55
abono de	d24
about getting	d22
above	f20l31m35
above this	m39
abre	c-13h-12j-18
abrec*	b65
abrechnung	b65
abril	n20
abrir	g25i28
abroa*	f23g23
abroad	f23g23
absage	c20
absagen	c-14
absch*	a22b37d20
absen*	b16j39
absent	b17j41
absol*	n59
absolute	n17
absolutely	n14
absur*	n40
abuel*	m19
abusi*	g20
acaba*	i17
acabo*	h-22i12
acabou	h-22i12
acade*	c28j16l-12
academia	c28l-12
acc	a73e19
acced*	e21
accen*	e-28f-13i-13m-12
accents	e-24
accep*	a-17b-44c25e-26g28h-29i107j-33l-19m47n-26o34
accept	b-16g40i67o22
accept a	i29
accept liability	o23
accept the	g31i18
accepted	c19d14m27
accepteren	f21i25
acceptez	i40
acces	a19e110n-15
acces a	e31
acces*	a53b19c-12e195h-16i13o27
acceso	e74o27
acceso al	o27
acceso de	e14
acceso y	a14
access	b13e89i28l13
access to	b21e36l18
accesso	a42f-16
accet*	c20g12i36m13n-12o22
accettare	g18
accettate	i12
accid*	e21g82j13
accident	e16g36
accidente	g42j12
accio*	c-15
accor*	b38e19f24i32j16m18n-18
accord	a12
accorde	i-13n-13o17
accordez	e23i43
according	b43f19j20o-43
according to	b43f19j20o-43
accou*	a175c-17e56f-55g-89h-75i-76j29k-55l-38m-49n-75
account	a159e28f-47g-80h-66i-65j31k-48l-32m-57n-63
account and	j18
account as	e15
account at	a60
account bij	a19
account by	a-12e15
account for	e-17j-21
account has	a20
account in	a-25
account is	d16e15o27
account of	a-35j25
account please	a31
account should	a37
account shows	b-15
account te	e27
account that	b14j15
account van	e14
account with	a71e14j32
accountant	e19
accounts	a21b25
acct	j18
accu	o-46
accue*	h15
accus*	g36
aceit*	b-20e-18i72j-22l-13n-12o19
aceita	b-13f-28
aceitam	i38
aceite	f14
aceitem	i26
aceitem a	i23
aceito	o23
acept*	b-18c29f15g32i74m35
acepta	m12
aceptan	b-21
aceptar	g12m23
acert*	b25d18
acess*	e49j18
acesso	e54j19
acesso ao	e14
acham	g15
acham que	g15
achei	b17
achet*	b36c18e-16j17k-14
achete	b39c21j22
acheteurs	d-14e-15
acho	e15
acho que	e15
acht	b14d14
achte*	a14c13i25j56n22
achter	a19c23j14k15
acima	l20m25o-35
acima de	o-35
acion*	o-25
acionar	o-25
aclar*	b19e-12f25
aclarar	b20f22
acomp*	i16
acons*	b-13e-12g151h13i-15j-14l-14n-12
aconseja	g59
aconsejan	h28
aconsejan para	h33
aconselhem	g14
acont*	l15
acord*	c20f25g23
acordo	c22f27g23
acordo de	c22f20
acoun*	a93e23
acount	a93e23
acount i	a34
acred*	n34
acres*	o33
act	f22m92
act as	m41
actie	i33
actio*	c-24k35
action	c-24k35
action en	k34
activ*	a-17b-40d-14e15f-14h-40j-31k-13l-16n-21
activate	a-13b-18i-12j-14
activate my	e-15
activite	g20
activity	e23
activity on	e23
actua	m21
actua*	d14e27
actual	d18e12
actualizar	e15
actually	c18f16
acudi*	l14
acuer*	f22g13
acuerdo	f22g13
ad	c41
add	a-33b-37c-29d-24e-14f-36h-28i-38k-23l-24m-13n-33
add a	b-13
add my	e18
addeb*	b38j-15
addebitato	b25
addebito	j-15
added	b68
added to	b33
addit*	b30
additional	b30
addor*	h38
addre*	b-20c-17d-14h-16i-16j70l-41
address	b-17c-16d-13f-17g-26h-16i-15j25l-41m-28
address for	j-33
address of	j18
addressed	g15m16
addresses	f26j41n-13
adess*	d13e12m18n26
adesso	d13e12m18n26
adher*	b15j14
adherents	j14
adhes*	c19
adian*	d26l23
adjun*	b14j-19
adjunto	b15
admin	a12e122m132
admin rights	e-14
admin*	b25e134h12l87m114
administracao	l26
administrador	e25j18l22m24
administradora	l15
administrateur	e-38
administrateur et	e-18
administrator	e48l16m68
admit*	e-20f-27g-12i45k-21
admite	e-19f-27k-21
admiten	i35
adres	j77
adres van	j25
adres*	a-14b-17c-17d-17e-17g-24h-21i-39j131n-16
adresse	f12g-13i-19j44k16
adressen	j34
ads	f27k-18
adult*	b17i25
adulto	b18
advan*	d22
advance	d22
advance for	d20
adver*	c17g18k31m16
advertising	f13k26
advic*	f-23g28
advice	f-23g28
advice on	g14
advie*	f-18g-13
advies	f-18g-13
advis*	g121h88k45
advise	g57h26
advise me	g57
advise the	h16
advised	k51
adviseert	g20
adviseert u	g20
advoc*	g26k20
advocaat	g34
advog*	k38
advogado	k24
af	b33c87d18i13m55n15o103
af van	b13c41i19
afdel*	f31l18
afdeling	f32
affic*	b29e-18i-36j-12
affiche	b36e-12h19i-24
afgeb*	b26c23
afges*	b38i15o32
afgesproken	b21o31
afrai*	c45
afraid	c45
afrek*	b26
afsch*	b48o21
afschrift	b22
afschrijving	b19o21
afschrijving van	b13
afslu*	a34
afsluiten	a34
afspr*	o51
afspraak	o51
after	a48c32d-29e68f58g89h189i94j14k37l-16n35
after a	g12h29
after all	c14i20
after i	a15
after me	g39m14
after ten	m-17
after the	a14c35e96f30h42i31k15
after two	g20
after your	h36k24
after*	d17
afzeg*	o-30
again*	c19f17g81h21i49j13k56
against	c19f17g81h21i49j13k56
against the	c22f14g36h20i23
against you	k27
against your	i20
agb	f55
age	a-20i34j18
age limit	i29
agenc*	b18c26f18k57n16
agence	n12
agency	b19c22e12f20k53
agend*	b-12c24e-16f-12g-14h-29n-23
agenda	e-14g-13h-27n-19
agenda de	h-16
agent	h14j22k17l44m121
agent*	a12e15f26m58n21
agente	f19m21n19
agents	m17
ages	b18n12
aggio*	e17g-16h-24
aggiungete	i20
agire	k24
agli	j21
ago	d47
ago but	d15
agora	d16e68j18l21m43o61
agora e	j-22l-17m23
agost*	o-40
agosto	o-40
agota*	k23
agrad*	a15c19f-13i21j13
agradeceria	i24j17
agree	b21f22g22m49
agree*	b77c72f177k29m38
agreed	b75c21f14m40
agreed in	b16
agreed to	b15c23f16m16
agreement	c47f158
agua	b28f-13i-13j-17l-20
aguar*	d23l22
aguardo	d19l22
aguen*	n26
aguenta	n17
ah	n22
ahead	c-30m-13
ahead with	c-17
ahi	l29
ahora	g39m38n-23
ai	f59j73k15l112m139n40
ai com	j16
ai je	f18g15
aidez	g48
aidez moi	g28
aime	e-24
aimer*	d14l43
aimerait	d18l27
aimerions	l12
ainda	d19j31
ainda esta	n-15
ainsi	a13n17
air	n-21
aire	h14
airli*	d15g15
airline	d15g15
aiuta*	g13l-21
ajout*	g-13i-14
ajouter	g-12i-12
ajuda	n21
ajude*	g32
ajudem	g32
ajudem me	g19
akkoo*	m62
akkoord	m62
akten*	k50
aktenzeichen	k50
aktio*	c20i72
aktion	c20i46
akzep*	i18
akzeptieren	i18
al	a-32b24e-17f17h37i13j-30k45l20m33n21
al banco	o-24
al corso	i13
al de	b21n26
al final	c18
al giudice	g26k26
al in	d20
al lado	j15
al mese	b-19i-17
al nostro	a14
al posto	d-15e17g18
al telefono	b20l21
alarm	c12e34
alarm panel	e23
alarm*	c16e21h-12l13
alarma	e18
alber*	b19j26k25
albergo	b19j25k25
alcan*	f26
alcoh*	g18h72
alcohol	g18h72
alcun	d-20
alerg*	h95j14n19
alergia	h50n19
alert*	m17
alerta	m17
algem*	l15
algo	b42c20f15g16h60m12
algue*	b25l37n16
alguem	b25l37n16
algui*	b12c-16e46g15h12j25l62n34
alguien	b12c-16e46g15h12j25l62n34
alguien con	h14
alguien que	l30
alguien se	e43
algum	f18
algun	g16
algun*	b-12h19
alime*	g22
all day	n12
all right	g17h22i18
all rights	e21
alla	c33e12l-15m15
alla cassa	b22d18
alla reception	l16
alla regola	i17
alla scadenza	c17
alla vostra	j21l-12n22
allag*	k24
allar*	c23h16
allas*	k49
allat*	l31
allattenzione	l31
alle	a64b14c-14d-21e95f-18g-21i38j-33k54l17m35o67
allee*	b-26c-41d-18f-36g-52h-27k-23m16o-53
alleen	b-26c-41d-18f-36g-52h-27k-23m16o-53
alleen een	f-19g-26
alleen het	c-19d-26e-23
alleen met	m18
alleg*	k20
allegato	k19
allei*	g26
allein	g26
allen*	j13
aller	b22h16j31k25
aller*	h77
allergic	h-17
allergic to	h-17
allergie	h42
allergy	h20j19
alles	a88b-56d-43e22g-35h-30i-58k-33l-47m61o32
alles in	o31
alles is	b-19d-26
alles was	j15m23
allez	d15i39
alli	o40
allo	c21
allor*	h19k23
allora	k24
allow	i100
allow me	i54
allow*	b-14c-22e-18f50g52i16l27m15o-16
allowed	b-12c-22e-17f51g53i-15l27m16
allowed to	c-16f35g66l37
allows	i35o-21
allul*	k14o14
allultimo	k14o14
allultimo centesimo	k14o14
allum*	a-21
alluminio	a-20
almac*	b15c21g14
almacen	c21g14
almen*	d20
almeno	d20
almoc*	n18
almoco	n18
alone	e21k-12l-13
along	c-20h14l-17m34
along with	a15e12h20
alors	b84c22d14i38k19l12
alors que	b61
alqui*	b12g17j13
alquiler	b20c14g26
alrea*	c25k55m45o54
already	c25k55m45o54
already have	c14
als	b-38c-29d-22e20f120g67h-12i33j-56m112n-63
als de	f24h-17
als een	a-26f33
als er	i22
als het	k20
als i	f56
als ik	d19e17g23h19i18
als pdf	f-12g-12
alsje*	e21i45
alsjeblieft	e21i45
alsno*	i18o32
alsnog	i18o32
also bitte	a13d27l45
also come	l-12
alsof	i44m54
alstu*	d12i63l23
alstublieft	d12i63l23
alt	e19j19
alta	b27o-43
alte	b12e34i-13
alten	e57k-19
alter*	e79i58
altho*	b25e21i142
although	b25e21i142
although the	i17
altij*	a16n-14
altijd	a16n-14
alto	g-19k-18l49m32
altre	d17n-12
altri	j34
altro	b33c21e26f13h-23
alugu*	c12
alumn*	c-12e-18g-14j42k-15
alumno	j20
alumnos	e-17k-29
aluno	f33g24
alway*	m42n30
always	m42n30
am besten	g64h15
am dienstag	o-12
am ende	k21n37
am mittwoch	c13o-13
am montag	c13k20m-16
am samstag	c13n-13
am seeing	b34
am sonntag	i28
am telefon	f20m21n14
amanh*	c16o46
amanha	c16o46
amend*	f43g16m-14
ameri*	a-19b-18e-17i-12j-14
american	a-17b-16e-15
american express	a-17b-15e-14
amici	e17i23
amigo	j19
ammes*	g13
ammin*	e53g21j16m62
amministratore	e49g16j17m63
amoun*	b80d19i-12
amount	b73d19
amount of	b37
ampar*	f68
amparo	f26
ampli*	i15
ampou*	h-14
an account	a-75b-23c-16e-42i-13j-15
an actual	d18
an additional	b14
an atm	b19
an dem	b14
an den	h29l17m22
an der	c-31g-15
an die	d21e16f19g18l51m21
an employee	g18h22m46
an error	m13
an ex	g36
an exchange	l16
an hour	b14
an item	d59
an old	i17j12
an order	c-15m26
an unauthorized	b16
an und	d18
an uns	j21
an unsere	f16
an update	m15
an welche	j-13k22
an wen	f24l30
anali*	i21j27
analy*	b-16g17h13
anbei	c18
anbie*	g18
anche	a-22c-37d-31g-28h-56i47j-32k-30l-53m-32n-16
anche a	n15
anche i	b12e31f13
anche in	i-17
anche la	b15
anche se	b15g20i97j19o22
anche senza	i19
ancie*	a-49d-14j28
ancien	a-49d-14
ancor*	d37e14g-15j19l-12n26
ancora	d37e14g-15j19l-12n26
ancora il	b16d21
ancora la	i17
and address	j41
and close	a25
and conditions	g14
and desist	g12
and follow	m28
and four	e19
and give	m22
and id	d14
and no	m20
and nobody	m14n13
and not	c18
and number	j28
and send	i17m32
and still	b15n39
and use	e16g19
and wed	d19
and well	k32
and whats	j45
anda	d26e24g15h17j32
anda a	g16h17
andam*	n17
andar*	c13
andare	c14g19
andat*	j18
andato	j19
ander	c14e61f12
ander*	c26e41f31j57k29
andere	a14f-13j23k-12
anderen	b31d15j46
anderes	h19
andern	e28n-13
anders	c15f25k21l21
anerk*	g24o31
anexo	f-15g-23m29
anfah*	i23
anfan*	d19n-13
angeb*	b-15g12i15n29
angebot	b-15
angel*	a24
angem*	h19
angen*	f22k23
angenommen	f22k23
anger*	n12
angerufen	n12
anges*	b22g52j43k16
angry	b-16k-16n-119
anhan*	m20n-12
anhang	m24
anlei*	n-19
anleitung	n-19
anlie*	l13
anmel*	c-13i36
anmelden	g27i12
anna	j25
annee	c17
anneh*	g31
annehmen	g31
anni	f14g37h-13i81
anniv*	j16
annua*	b12c23
annual	b14
annual fee	b21
annuale	c24
annul*	a-17b31c139f-38g-13j-12l-13n-12o79
annulation	c17
annule	c-14
annuleer	c25
annuler la	c-29
annuleren	c13
annulez	c15
annulla	c26
annullare	c25
annullato	b13c-20
annulliamo	c18
ano	f14
anoch*	e23j12
anoche	e23j12
anoni*	j48
anony*	j72
anos	i60j12n48
anoth*	b22e56f-12g-17h-14i-17j-18n31
another	b22e56f-12g-17h-14i-17j-18n31
another week	n20
anruf	l25
anruf*	e12l75n20
anrufen	l74
ans	b-14d-12e-18f-33i39j-19k-51l15
ansch*	b19g-21j36
anschluss	n13
anschrift	j24
anseh*	h-12l-17m13
ansehen	h-12l-17m13
anspr*	f48l19
ansprechpartner	k-19l20
anspruch	f20
anspruche	f32g13
answe*	b-15e14h-30i-14j13k55l83m125n61
answer	j16k59l40m96n62
answer as	l17m13
answer in	m15
answer my	l21
answer the	n19
answer without	m20
answered	e16l15
answers	h-18l19m28
ante	f19g52k59
ante la	k44
antec*	j37
antei*	d22
anter*	j37m18
anterior	j41
anteriores	m12
anteriores e	m17
antes	b-13d-15e-34f22g13h20i33l29m33
antes de	c16e-24f31g13m19
antes del	h24
antes que	l12
antib*	h129
antibiotico	h68
antic*	c16d12h33i54n-14
anticipo	d12i16n-13
antid*	h79
antig*	e60i108j53
antiga	k17
antigo	e22i42k-13
antigua	j33
antiguo	e39i42j18
antiv*	e-12
antivirus	e-12
antra*	l-12
antwo*	g27l32m183n95
antwoord	m78n29
antwort	m44n22
antworte	g18m23
antworten	g13l21m27
antwortet	n33
anula	o21
anula*	c41e-12
anulada	c22
anular	c-15e-12
anule*	c69e21
anulem	e20
anunc*	b-19
anuncio	b-19
anwal*	f18k22m18
anwalt	m18
anwei*	m14
anwen*	h22
anwendung	h22
any chance	d40i52
any longer	a45c20e20
any way	c23
anybo*	l20n60
anybody	l20n60
anymo*	c18e25m14n19
anymore	c18e25m14n19
anyon*	g-15k-37m15n22
anyone	g-15k-37m15n22
anyth*	c-12f15h33m17
anything	c-12f15h33m17
anywa*	i52m14
anyway	i50m14
anzah*	b20d51i20
anzahlung	b20d51i20
anzei*	g48i-20k40
anzeige	g39k45
ao	a-47b-20d-32g16h18i-31k18l24
aos	e16
aout	n-13
apaga*	a37b13
apagar	a33
apagu*	a37
apaguem	a34
apara*	h19
apare*	c-34e35g-19i-36j-18l-13m-19
aparece	c-29g-17h-29i-32j-14m-15
aparecen	b23
apareceu	b-15
aparelho	e42f23h24
apart	b17l-20
apart*	b-13
apartamento	c14
aparte	o-12
apell*	j56
apellido	j33
apert*	h-25i14
aperti	n12
aperto	h-22i19
apesa*	i63
apesar	i63
api	e94j33m14
api key	e19
aplic*	b51c-22d-20f15g-22h68i42l-29
aplicacao	d-16g-14l-21
aplicacion	c-12
aplicado	b24
aplican	f25i22
aplicar	b15h64i14
aplicar el	b15h41i14
aplicativo	j18
aplico	h26
apolo*	i22l13n45
apologies	l13
apoth*	e14
app	a30c-93d-73f-40g-74h-85i-106j-78k-99l-68m-85n35
app does	n16
app for	a38
app has	n20
app says	b17
app shows	g20
app that	b31
appar*	e38h22l13
appea*	b48c-14g14
appear	c-12
appear in	c-12
appears	b25
appel	l20
appel*	f19j16
appels	f19
appen*	k16
appena	k17
appli	n25
appli*	b88c23f104g47h34i84j99
applicant	g23j51
applicants	g18j23
applicare	h16
application	c18j19
applicato	b13i14
applied	b12i17
applied to	i17
applies	f44
applies to	f20
apply	f97i43k18m44
apply to	f76k19
appoi*	i18k14
appointment	i20
appre*	b14h-24i37l58
appreciate	i17l65
appreciate it	i17l43
appro*	b-35c-18d-15e47f-45g-37h-17i-36j-17k-25m199
approuve	m22
approval	e-15i-14m27
approval step	m-15
approvals	l-15
approvato	m-14
approvazione	m16
approve	e59l38m63
approve this	l30
approved	b-12f-34g-25k-16m14
approved the	f-32g-23k-39m-13
appun*	c-12
apre	e22
apren*	c-17n-24
apres	f18g-21h105k19
april	b48c80m-12n12o122
aprob*	m62
aprobacion	m18
aprobado	m47
aprobado por	m19
aprov*	e14g-13l15m136
aprova	m25
aprovacao	m41
aprovada	m19
aprovado	m17
aprovar	e21m19
aprue*	m21
aquel*	d17
aqui	a31c12h-14j-26k37n55
ar	a19
arbei*	f-30g31n21
arbeitet	g12k-18n18
arbit*	k59
archi*	a26b-17g-19i-21j-17k-30l-12n-15
archive	a17
archivo	g-18
are free	m17o33
are going	k23
are looking	k21n19
are missing	e19
are not	c17
are off	m19
are open	a17o-53
are still	l17
area	l12
arent	g40i33l44
argen*	d39
argent	d40
argum*	g51
arm	h17n19
armaz*	d16
armazem	d16
aroun*	e15l12n52
around	e15l12n52
arran*	a17c20l24
arrange	a21l21
arrange for	a28
arreg*	d-27k34n30
arren*	g12j23
arrep*	f44n27
arrependimento	f38
arret*	h20
arrete	c16d12
arreter	h22
arrib*	l22m30
arriba	l22m30
arrie*	c45h18
arriere	c45
arriv*	a-33b-91c-47e-24f-71g-16h-54i16j-57l-16m-47n-42
arriva	k-16
arriva il	k-12
arrivare	k21
arrivata	b-12i18
arrivati	n-13
arrivato	f-24
arrive	b-28c-15g-14h-13j-12n-15
arrived	e-21
arrived on	i20
arrivee	b-17
arrives	g18
arriving	e17
arrum*	o30
art	i21
artic*	m-12o-17
articulo	f18
artif*	m41
artificial	m14
artig*	f27
artigo	f28
artik*	f23k13o-21
artikel	f27k15o-12
artikelen	i15
artis*	g12
arzt	h19j21
as always	n12
as before	d34
as caixas	j21
as chaves	k23
as evidence	g19k25
as instrucoes	m-18
as long	d21
as pdf	n18
as regras	i17
as suas	o29
as though	b22m21
as usual	i-22n16
as well	a21c-12g-14k-12n13
asap	l26
asciu*	d20
aseso*	g24
asi	c21j12k19l12n42
asi que	c26j16l15
asist*	m66
asistente	m67
asked	b82c18e48k69m23
asked for	b88e39k23m14
asked me	l-24
askin*	i15k-22m33n-14
asking	i15k-22m33n-14
asking for	i20m18n-18
asks	b-19g-14h-14i-16j-36l-12m27n-15
asma	h16
aspet*	d27n25
aspettare	n29
aspettiamo	d29
assem*	g15
assen*	f23j22
assig*	f27k14
assim	b25m-15n44
assin*	c16e18f15g29l12
assina	l15
assinatura	c30e18
assis*	b-17e-19f-14g-14h-18i-15j-17m204n40
assistance	n41
assistant	m93
assistent	m67
assistente	l13m50
assoc*	a56g40j14
association	a33g19
associe	g18
assum*	g32m66
assur*	b16f45g17k39o49
assurance	f23k12o43
assured	b16
assureur	f16g17k21
asthm*	h79
asunt*	l23o23
asunto	l23o23
at eight	l-13
at five	i15n16
at four	i19l-16
at home	i18j17k-22
at midnight	a18i18
at night	e16
at nine	o-30
at no	i34o22
at noon	i39
at once	k-18n-14o15
at reception	n15
at ten	i-13
at three	n-14
ate	h29i27
ate the	h25
atenc*	n35
atencion	n37
atend*	j14l31m31n34
atendente	l14m19
atendimento	n30
atien*	l30n23
atienda	l30
atm	b138
atm and	b15
atm didnt	b13
atras	c109j20
atras*	b18i29
atraso	b18i29
attac*	a20c-12h34m27o16
attached	a23i16o20
attaq*	g43
attaquer	g18
attei*	h58i20
atteint	h20i19
attem*	e42i16
attempt	e18i19
attempts	e17
atten*	c40i12k16l13m63
attend	c22
attention	m26
attiv*	b18k-17
attor*	e19k36
attorney	e20k23
attre*	o30
attrezzi	o30
attri*	e22
atual*	e16
au	b75c69e-40g-24h22i-30j-40k64l144n-27o-12
au bout	c20f18
au courant	k23
au dessus	l27
au devis	b21
au fait	c14j13
au guichet	b14j13
au lieu	c-28i19
au nez	n34
au passage	b12d16f14
au sens	f12
au telephone	b28n15
aub	c21l25
auch	b-52d-28e-39f-13g-83h-63i33j-66k-25l-64m-35n-27
auch als	f-12
auch auf	i-13
auch das	a17
auch die	f19
auch ein	i21
auch fur	n20
auch gegen	g12h25
auch im	c-24
auch in	b-14h-12i-33j-12l-15
auch mit	h-12i19l-12n-20
auch ohne	a-13i80
auch wenn	f17i33
aucun	d16m36n19
aucun*	k-16m44
aucune	k-16m44
audio	n-12
audit	f19i12
audit*	e34f22
auditors	e35
auf	b66d22e42f28g-54i-48k44l-25m-21n-23
auf dem	b-13e12f-37g-14i-15j-20k-16n-28
auf den	f13j-12l16n-14o28
auf der	a-13b44d-18e-25f-38i-20j-34k-12l-17n-14
auf die	b-15c17d12f22i42k41n-17
auf eine	f20h19n14
auf einen	g15k20
auf einmal	e13n21
auf ihrem	h21j37
auf ihrer	f-13
auf meinem	b14d33
auf null	a12m57
auf uns	f61
auf unser	a17d14
auf unsere	d18e16n21
auf unserer	m-12
auf zwei	f16
aufge*	a37c15e-18h39i15k22m17n17
aufgehoben	a14c18m19
aufhe*	c23g40m13
aufheben	m13
aufho*	c24e17h29
aufhoren	c24e17h29
auflo*	a68c-26
auflosen	a43
auflosung	a21c-30
aufs	i30n12o28
aufsc*	i56
auftr*	b15c86f28m12
auftrag	b17c83m13
auge	h21i26
augus*	c40
august	c44
aujou*	c23o28
aujourdhui	c23o28
aula	e-16f-19i13o20
aula de	h14o24
aulas	d16j20
aumen*	e19h25
aun	f22
aun no	f22
aunqu*	b12i154
aunque	b12i154
aunque el	i32
aunque no	i53
aunt	a23j19
aura	c17d-15
aurai*	i20l15
aurait	i20l15
aurez	k20
aus	a35b-14c109d90e83j-20k34l-34m56
aus dem	c67e45
aus der	c34d25e33j15k15
ausfa*	d23f14i13
ausfall	f12
ausfu*	m23
ausge*	b17g15i26m20n19
ausgeschlossen	g20i18
aushi*	e20
aushilfe	e20
ausku*	f29j19n19
auskunft	f24j19
ausla*	b30d20
ausna*	i87n-14
ausnahme	i40
aussc*	f12g26h38
ausse*	e21i12m21
aussi	a16b-13d-22e-12f-24g-28j-34k-26l-15m-14
aussi pour	h19i16
aussi*	b14d21
ausst*	c18
austa*	e19
austr*	a20c21
auswe*	i62j40
ausweis	i63j19
ausza*	d34
auszu*	d22g17
auten*	e68
autenticador	e50
authe*	e113
authenticator	e69
authenticator app	e13
autho*	e24f33g13k57l106m72
authorise	e20m14
authorised	f21l22m28
authority	k49l81m19
authority about	g12
authority to	l25
auto	a-19b-28d-16e36f-22h-31i-31k-19l-22m-35n-22
autob*	c12h12
autobus	c12
autom*	a-36b-35c-37d-28e-20f-38g-64h-43i-43j-42k-39l-26m135o16
automated	m24
automatically	c-18
automaticamente	m33
automatico	n23o18
automatique	g-17m29
automatisch	c-12m55
auton*	m18
autor	k15
autor*	b75e72f54g17k82l59m141
autorise	f13
autoriza	f12m41
autorizacao	g19m12
autorizado	b20m19
autorizar	e14l29
autorizzato	b22e20m14
autre*	j29
autres	e-14j29
autum*	c12
autumn	c12
aux	a-12e-15g-14j-13
avail*	a-15c-14d-17e-17f-13g-16h-20i-21j-17m-12n-17
available	a-15c-14d-17e-17f-13g-16h-20i-21j-17n-17
avait	e12f13
avale	h17
avanc*	c-13d40g28k26
avant	e-29f19g-15i32j15o-26
avant de	b19f32
avant midi	l13o-19
avant*	g18k19m40
avanti	g18k19m40
avari*	d15f22k16
avec	b-25c-21d-33e12h26i-40j54k-18l52n18
avec ce	h44
avec cette	e-13n21
avec des	e13h19
avec la	l19
avec le	b13c13g14h-16l15
avec mon	g12
avec nos	e34
avec une	i-20
avec vos	h36l20n23
avec votre	f31
aver	h21j21n19
avere	c-25n17
averi*	k12l14
averia	k12l14
avete	a-52b79c-37d-17e-60g-55h-50i-78j-20l-26m-31n45
avete mandato	j21
avete preso	b22
avete un	b-19j-19
avevo	d17
avez	a-15b15e-32f-18g-26h-25i-49j25k-66l-18m-31o18
avez vous	b-41d-27e-28f-22g-33h-22i-41k-60l-32m-26n-54
avg	f29
avis	g12
avisa*	f36g25
avisar	f22
aviso	b17c-34e22h-18j-25k27n-14
aviso de	b18e28
avo	h15m-15n19
avoca*	k27
avocat	k22
avoid	g56
avoir	d23e28j26l23
avond*	h21
avons	b22c42e-24f18g24k20
avons nous	g20
avril	b18c15
avuto	h31
avvis*	f18
avvoc*	k13
aware	i26
aware that	i22
away	a60c19e46h17i37k-15m27
ayer	h13i-26n-14
ayer me	h25
ayuda*	g22h22
ayunt*	g47
ayuntamiento	g47
azien*	k20m17n20
azienda	n21
aziendale	m18
azubi	e15h20i15
azubi*	c23
azubis	c23
azul	j-14m-14
azule*	c13
azulejos	c15
azzer*	o36
b	d48l-21
b o	d37
baas	l73m29
baby	h60i21j13
back	a-39b35c71d148e59f-27i32j-39k16l-17m-16n22o52
back and	d13n43
back by	k20
back from	e20
back if	d29
back in	b12e29
back my	c33d-17
back of	n-19o28
back on	d23i23
back out	c46
back the	c12d43k19
back to	a-24d-31h24l20o-37
backe*	c16
backerei	c17
backu*	e44
backup	e20
bad	e36g27h65k12
badge	d-26e82f-38
badge*	d19f17
badges	d19
badly	h23n15
bag	b-13j-12n-28o33
bagag*	b16i74o25
bagage	b20i30
bagaglio	i15
bagge*	c44n64
bagger	c44n64
bail	c32f36g36
baili*	o33
baill*	g27
bailleur	g33
baiss*	g41
baisser	g41
baixa	a12h21o30
baja	a25b12c32g20j15
baja del	c32
bajar	h24
bajar el	h24
baker*	e-19g74n20
bakery	e-19g74
bakke*	a20
bakken	n13
bakkerij	a23
balan*	a-13d22e-17f-18h20j40
balanca	h33
balance	d24f-17j47
balance is	m13
balance of	j42
balie	o-24
ball	h-24
balle*	d18h17
balles	d19
ballo*	e-16
balloons	e-13
bambi*	h-60n16
bambini	h-56i-15
bambino	i18n21
bambino di	n22
banca	a46e21j15l16
banca*	b20i17j25
bancaire	i12
bancali	b16
banco	a39j20k34o-33
banco de	k33
banco*	e38
banda*	h43
bande*	m14
bandeja	m16
bank	a24b59d51e35g15h-14i29j100
bank card	e27
bank details	e13j23
bank holiday	i14
bank transfer	c13
banki*	a22e67
banking	a22e66
bankr*	g34
bankrupt	g19
banne*	c18d-16n-19o-51
banner	d-15n-19o-51
banners	c26
banqu*	a15g18
banque	a15g18
bar	b-14c-28j-14
barca	c18n-20
barco*	k-15
barcode	k-13
barn	c16
barra*	e-18
barras	e-17
barre*	g15k18l12
barri*	h23
bas	j-17
bascu*	c12l15
base	c14l-17n14
base de	l-12
base6*	m57
base64	m57
basic	n13
basic*	e-15
basico	e-13
basis	f14
baske*	c17
basta	a-22c14h-15k-19l26m19
basta*	j-27n-40
batch	j16
bater*	k12
bateria	k12
bath	h16
batte*	b-43c-22d-16e-20g-23h-22i-25j-30l-18m-27
batteria	n18
battery	b-26f16m-15
be called	c26
be cancelled	c123i20
be claiming	k51
be closed	a17
be cut	c19
be deleted	a26
be done	b15
be ended	c36f13
be enough	g19h21i37j13
be exchanged	o-28
be given	c17d14
be grateful	i36l15
be held	g13
be lifted	i26o23
be made	d17
be moved	i12
be nice	n21
be open	i16
be paid	d68m14o24
be possible	a13i25
be put	a17
be raised	e20
be refunded	c20d36
be repaid	d13
be replaced	d-21
be returned	d38i17o29
be right	b12h21
be safe	e20g16h20
be sent	d25i19
be set	h-19
be taken	h13i21
be terminated	c23
beame*	f-15g-13
beamer	f-14g-13
beans	g-14
beant*	g14m26n20
beantragen	g16
beaut*	h17
bebe	h48i21
becar*	e14l32
beche*	d-20
becher	d-20
becom*	e19g19
become	e19g19
bed	j13
bedan*	e-26f-12i-13
bedankt	e-26
bedeu*	f28
bedeutet	f28
bedie*	m-15
bedin*	f19g18
bedingungen	f19
bedoe*	a15l12
bedoel	a15l12
bedra*	c14d51
bedrag	c16d55f12
bedri*	a23c12d16e21f16j23k23m22n29
bedrijf	a20f17j22k17n29
bedru*	f-20
beein*	a77c41
beeindigen	a30
been added	o-40
been credited	d15
been told	k26m17o33
been updated	m20
beend*	a58b12c32
beenden	a16c31
beendet	a22b13
beer	g19j15
befeh*	m38
befehle	m22
befor*	b-27c21e-17g22i19j19k16l26m12o-14
before	b-27c21e-17g22i19j19k16l26m12o-14
before a	g41k35
before i	f19l18m15
before it	c39h18
before me	j79
before noon	o-79
before the	e12i30l24n18
before this	m16
before you	i17n25
begin	f-18o12
begin*	c-18e-15f-19g-19i-29j-17m27n-16
beginnt	b14h15
begins	k21m15
begri*	f21i28l15
behal*	i17k21
behalten	i17
behan*	g-16h68i13m58n21
behandel	m20
behandeln	h19i19m19
behandelt	j19n25
behandle	h35m14
behav*	g18
behee*	e15m23
beheerder	m23
behin*	a13e-12j52k14l18
behind	a13e-12j52k14l18
behind the	e-19j28m13
bei	a110c18d13f91g-45h133i27j61l27m-29n32o-23
bei der	d13h-14i37k26n19
bei einem	f41
bei einer	h16
bei euch	a38d22f33i14j59l43
bei ihnen	a87c41g-21h-42j83l37n70
bei mir	e17h19l22
bei uns	a-25b-16d-27f-53g-22h-37i-30j-49l-58m-12n-38
beide	a18
beide*	f-14g-16h18
beiden	f-12
beige	n-12
beim	c12d-13f32g-32h18j-23k18l-24m-23
bekom*	b-25d28e24f-14g35h24j16n-13
bekomme	h19
bekomme ich	h19
bekommen	b-24d27e26
bekommt	g38
bel	k18
belas*	b77g20j21
beleg	b40
beleg*	a41j18
belei*	g18m24
belie*	b15e41n22
believe	b16e42
believe my	e19
belle	j32k18
belle*	g17l47
bellen	g18l49
belon*	e32g12j21
belong	g13j21
belongs	e27
belongs to	e27
beloofd	d17
below	e-14g13i12m14
below the	g17i32
belt	h12
bem	a-14c-15e-15f-12g-12h-16i-15j-20m-20n-28
ben	e72m37
ben ik	a17e15g14
bench	k-17
bend	l13
bene	a-36b-24c-13d-14e-46f-13g-21i-32j-26k-15l-13m-15n-36o18
benef*	i17j18
beneficiary	j18
benis*	l-24
benissimo	l-24
benot*	j59
benotigen	j22
bent	i12m65
bent en	m53
benut*	a37e39h61
benutzt	e15h42
beoor*	g22h22l14m82
beoordeling	m64
beper*	e22
berat*	g33h18
beraten	g33h18
beraten sie	g36h19
berec*	b124
berechnet	b46
berechnet wurden	b17
berei*	j12k32l66m15
bereik	l15
bereik ik	l15
bereits	m17
berek*	b52
berekend	b47
beric*	c-26g-15m51
bericht	c-25g-14j-14m52
beroe*	g53
beroep	g53
besch*	k40l43m36n28
bescheid	k25
beschwerde	k39l21
beschwerde gegen	k35
besli*	k24l23o-14
beslissen	k24l20
besoi*	b-16i-48j-12k-18
besoin	b-16i-48j-12k-18
besoin de	i-42m22
besoin du	f19
bespr*	l37
besse*	k15
besser	k15
best	c-13d-12e-16f-13g36h-19i-21j-23m-21n-17
besta*	a43c-22e24f21g-18h-16l-13m26
bestaan	m16
bestatige	m20
bestatigen	e20f18j20
bestatigen sie	f22
bestatigt	c-16
bestatigung	a14
beste*	a-31c105d-39e-37f-24g-27h-28i-26j-12k-46l-16n-33o-53
bestehen	a13f13
besteld	b33c38
bestellen	a-26b-15c-24f-12g-33h-13k-21n-13
bestelling	a19c73m13
bestelling van	c33m13
bestellt	b20
bestellung	c28
bestellungen	o-21
bestelt	o-24
besten	g64h13
besti*	f14h13i20l38
bestimmt	h14i21l21
bet	o47
betaa*	b84d55f20g13j98
betaal	b18
betaald	b38d25f23j20
betaalde	d23j33
betaalt	g17j41
betal*	b92d73g33i76j21k35n14
betalen	b42g34i36k15n15
betaling	b24d73i32k16
betek*	d-14
betekent	d-14
beter	g33
beton	c17
beton*	c22
betra*	a16b50c-16d15m14
betrag	b52d13
betre*	c30m55
betreft	c39
betri*	c21e20f21g39
betrieb	f16
betriebsrat	g14
betru*	g17k26
bette*	g13n50
better	c12g14h12n52
betwe*	b-20j23l-25m39
between	b-20j23l-25m39
between me	g24k16m39
between the	l-20n-19
betwisten	b-19
beurs	c36
bevei*	e23m38
bevel	g20m20
beves*	f16m61
bevestig	m62
bevestigen	f16
bevoe*	l22
bevoegdheid	l20
bevor	h13
bewaa*	f24
bewaart	f25
bewer*	e22g38j32m24
bewertung	m25
bewij*	f27
bewoh*	h29
bewohner	h26
bewon*	h28j13
bewoner	j13
beyon*	i16n22
beyond	i16n22
bezah*	b42d47g18i34j20
bezahlen	b20g20i38
bezahlt	b18d46j20
bezoe*	c-22
bezor*	d17j12o-52
bezorgen	o-51
bezwa*	b25f21g12
bezwaar	b25f21
bezwaar tegen	b20f21
bianc*	c17f16g16j46m13n18
bianco	f18g17j21m14
bibli*	b-12e-19h-12i-16j-17
bici	d31h12o25
bien	a-41b-78c-52d-31e-59f-82g-86i-50j-37k-53l-54m-18n-31
bien el	h16
bien recu	c14
bien vouloir	i12
bienv*	i12
biete*	c-12j17
big	g-23k-25l34
bigge*	a-29e-14n-28
bigger	a-29e-14n-28
bigli*	d42e18i23
biglietto	i23
biglietto non	i25
bij	a15d-31h74j96k27l68m-12n23o-23
bij de	b-13d13f-19h-16k42
bij een	g19
bij het	i-22n14
bij hoge	h24i20
bij jullie	a30j51l36
bij ons	c-18d-21n13
bij u	a26b20j54n43
bij wie	l15
bijbe*	i14
bijge*	d31
bijla*	m12
bijlage	m12
bike	f15j18
bikes	d-13
bilds*	c-16
bilhe*	d17i21o19
bilhete	i21
bilhetes	o18
bill	b245d-20e-12k14m-14n-18o86
bill for	b30o18
bill has	b25
bill i	b-14
bill is	b13g17
bill of	b-12j18
bill the	b18
bille*	b99f-12i16o36
billed	b121o40
billed for	b15
billetes	d-12
billi*	b33c19f14o13
billing	b33c19o13
bills	b13k25
bin	a35b16e-12g61h20i19j29k30l-37m19n15
bin ich	b17f17g47l-25
bind	e20
binde*	f86
bindend	f49
bindi*	f23g16l-15
binding	f23g16l-15
binding on	f21g20
binne*	b-13c-12d-38f-16g29k15n-12o-93
binnen	d-63f-13i-18o-93
bird	i35
birds	i13
birth*	i13j61o-38
birthday	i13j34o-38
birthdays	j22
bis	b-12c26e-12g-27j-24n-12
bis heute	o26
bis zum	h23
biscu*	d-24n-13
biscuits	d-24n-13
bishe*	e13
bisher	e13
bisog*	e-21f13j-20l-37
bisogna	f20
bisogno	e-20j-17l-36
bisogno di	e-18j-15l-39
bissc*	i12
bisschen	i12
bist	m19o44
bit	b20i67n-29
bitte	a204c140d110e147f15h-29i76j71k-44l146m86n-69
bitte an	j21
bitte auch	a15i13
bitte auf	e16
bitte aus	c18e20
bitte beenden	c14
bitte beraten	g36h19
bitte bestatigen	f22
bitte das	a12
bitte den	c-18l17
bitte die	j42
bitte eine	g15
bitte mein	a46
bitte nicht	c-19
bitte sagen	c17
bitte senden	i-16
bitte teilen	f22
bitte um	b23f18g14j45l20
bitte veranlassen	d18
bitte zum	c17
bitte*	a21d14g13j17l31
bitten	a21d13g13l31
bitten um	a19
black	h12l-21n-15
blame	f18l17n19
blanc	c-21m14
blanc*	b-16f-12
blau	n-25
bleib*	c12d21e13
bleiben	c12e17j15
bleibt	d24
bless*	g12k14n15
blesse	g13k15
bleu	h-32n-15
blijf*	b12d12o19
blijft	b12d12o19
blijv*	a18h35i15j20
blijven	a18h35i15j20
blind	i12
blind eye	i14
blind*	f14i12
blinds	f14i12
bloca*	m30
blocage	m19
blocc*	g15m19
blocca	g18
block	c21e73
block it	c16
block my	e21i14
block*	g27m29
blocked	m31
blocks	g30
bloed*	h56
blog	n-20
blokk*	e58
blokkeer	e37
blood	h87j28
blood pressure	h25
blood thinners	h36
bloqu*	e32n32o20
bloque	e-14
bloquear	e-22
bloqueo	e-15
bloquer	n18
blu	c-18l-22
blue	a-13c-30e-16f-31g-25i-19k-31l-43m-29n-15
blume*	k-18
blutd*	n19
board	c13g-14k-13l-21m-15
board game	f-15k-18
board of	l-22
boat	e17j19
boda	c17l20n23o21
boeke*	c17
boekhouder	b12
boeki*	b20j15
boeking	b21j16
boeking van	b21
boete	f13i21k13
boete*	f16
boile*	d-13n21o-18
boiler	d-13n21o-18
boite	e25f-27l36
bol	n13
bold	l-23
bolet*	b24k15m-16
boletim	k20
boletim de	k20
boleto	b28
bolle*	b42j14
bolletta	b41
bollette	j19
bolo	g-13
bolsa*	f-14
bolsas	f-14
bolsas de	f-14
bolso	b19d22
bon	d21e-15g-15i44j-18l22m-12o-13
bonif*	b12c50d27e19i22
bonifico	b12c50d27
bonjo*	a13j-15m-24o-27
bonjour	a13j-15m-24o-27
bonne	g18k-16
bonne*	f-14i19n20
bonus	i14o37
book	a-25b-29d-14e-27f-37g-24h-24i-24j-34k-17l-38m-32n-45
book the	c17
booke*	b39c49j47
booked	b39c49j47
booked for	c20
booked the	j20
booki*	c49d31j17k19l13n-15
booking	c53d33l14n-13
booking for	c55
bookings	j18k21
bookk*	c15e26
bookkeeper	b23
bookkeeping	c15e20
books	e16
booth	f15l-20
borne	o20
borra*	a75c14
borre*	a58
borren	a28
borro	a20c37e14
borro*	i-20
boss	g108j-21l59m19
bosss	j20l46
bot	l21m236
botas	i19
bote	n-12
both	b-34e14i-16j-14o28
bothe*	c16j19l-18
bother	c16l-17
boton	a-22h-31
bottl*	i14k-23o-37
bottle	a12k-19
bottles	i17o-42
botto*	b34e16
bottom	b34e18
bottom of	e19m12
bouge	h18
bough*	b18c58d26j47
bought	b18c58d26j47
bought the	c13j40
bound	f-17m23
bound by	m25
bout	c19f17
bout de	f19
boute*	b17
bouti*	b-13
boutique	a13
bouto*	l-20
bouton	l-20
boven	l52m20o-48
boven*	h20m14
bowli*	e-18
bowling	e-18
box	c27f25g-23i12k-13l-31m-15o-13
box is	c14
box of	i20
box was	b19
boxes	f-23g-25h-32i-15j-17k-25l-19m-16n-19
boxes for	f-15g-13k-17
boxes of	h-20
boy	a16j17
bozza	m22
bracc*	h64n22
brace	h30
brace*	h21
bracelet	h21
brack*	m14
bracket	m14
brake*	g22k24
brakes	g22k24
branc*	b-25c21f27g-14h-18i-14l47m-13
branch	b-14c30l43
branch in	c20
branco	f18
brand	i13
brand*	e16h25j22o-37
brandt	e18o-37
brass	l15
brauc*	b-67c-23d-38f-55g-26h-46i-52k-55l-28n-53
brauch	a25
brauche	b-17g-26h-12n-12
brauche das	d12j23
brauche ich	b-15d-24j-15l-33
brauchen	b-33d-14e21f-29h-12i-25j-20k-31l-14m-12n-23
brauchen sie	c15
brauchen wir	b-18f-13i-27k-24n-15
braucht	e-26
bravo	j14n110
breac*	f31k37
breach	f31k36
bread	j34
break	a16e42g54
break in	e21
break*	b22f30n13
breaks	f36n19
breng	i14l22
breng*	b42
brengen	b19
brenn*	h49
brewe*	n43
brewery	n43
bride	e-14g12
brief	c20g28k27
brief*	e18k18
bring	c-28g-14i51k28l37
bring a	k16
bring it	l22
bring my	i45
bring the	c-18n18
bring*	f-13g-15i-15j-12
bringen	i-12
broad*	j26
broadband	j26
broch*	g-17h-19i-15m-19n-13
brochure	i-12k12m-17
brochures	c13
broek	n21
broke	e19i23n25
broke*	b43d36e32h13
broken	b44d37e33h14
broma	e20n-51
brood	h-18
broth*	j56
brother	j56
broui*	m39
brouillon	m40
brude*	g15j20
bruit	g18
btw	b22
buche*	b31f-14j13
buchen	b33f-12
buchh*	b13g14
buchhaltung	b15
buchu*	j12
buchung	j18
budge*	c55i15l37
budget	c55i15l15
buena	h-20i34
buena*	k40
buenas	k40
bueno	c-21h41
bueno*	f-12
buenos	f-12
buenos dias	f-12
buffe*	d18
buffet	d18
build	c12
build*	c19g68
builder	g18
building	c24e14g26
built	b-16k-17
buite*	f36k16
buiten	f37
buiten de	f44
bulb	b31
bulle*	f14j17m19
bulto	h23
buona	k20
buono	d40i14
burea*	f-13g-19j-21k-14l15
bureau	e12l20n17
bureaux	c13
buren	j21
burgl*	e12
burn	h18
buro	c12l-17
burof*	e-12k-12
burofax	e-12k-12
bus	b-22c16f-20g-21m-28n-18
busca	f-24j-13k-22
busca*	b-18g-15i-17n-12
busco	b-15j21l15
busin*	a39b-12e-29f33g31j40
business	a41e-26f35g33j42
business partner	g33j30
bussg*	g12
butta*	a39g12n24
butto*	b-14d-26e-12i-16l-27n-13
button	b-12d-30i-14
buttons	l-20
buurm*	g44j24
buurman	g44j24
buy	j16
buyer	g70j33
buyer of	j32
buyer*	l16
buyers	l16
buyin*	b36
buying	b36
buzon	n-15
bv	g18
by accident	e16
by date	c-12
by friday	a23
by law	f26g13
by mistake	c-14e16o28
by month	o-14
by noon	k21o42
bypas*	m20
c	c45d20j14k46m14
c k	d14
ca	a-13g81h113i93k83l41m-12n32o32
ca passe	g16h19
ca se	g29i18
cabe	b-13d-18f-17i-13l-19
cabe en	d-13
cabec*	e18i17
cabeca	e19i19
caben	c12
cabine	j14
cabinet	k12
cable	c-27e-16g-20h-17i-17j-18l-13m-12n-15o-44
cabo	f-13
cache	g14j42m16n18
cache*	e-13g14m22
cacif*	e-21
cada	c-12e-39f-19g-21i-22j-15l-24m-21n63
cada cuanto	e-28
cada vez	n40
cadas*	a45i17j48
cadastro	a45f12j37
cade	d17
cadea*	d17g-12h-13i55
cadeau	d17i61
cadre	l39
caduc*	d22e-24f16h21i67k19o12
caducados	d22i43k22o25
cae	f18n22
cafe	b-13f-15g-21h-21i-26j-18k-24n-20
cafes	h15
cai	e13
caiss*	b21d-35e14i-15j12o-22
caisse	d-18e16i-13o-22
caiu	e20g19h22
caixa	e14f-13j17
caixa*	j15n-15
caixas	j15n-15
caixas de	j17
caja	a-26b40f-12l-18m-23n13
cajas de	n-23
cajer*	d-30e15j13
cake	b-14d-22i-13n-60
calco*	h19
calcu*	b105g-14
calculated	b58
calda	h21
calde*	k20n18
caldeira	k21
caldera	n21
calen*	a-16c-20d-17e-23f-26g-31h-33i-29j-36k-15l-19m-25n-48
calendar	h-13n-30
calendario	b-15e-13f-17g-20i-25j-19
calendrier	b21
calid*	m28
calidad	m28
call	a-16d-18g20h-14i-17j28k-22l81m23o-49
call me	l37
call my	g24
call off	c-37
call the	c24k-17
call to	l23
callb*	n39
callback	n39
calle*	e58g32j59k17n-25
called	j59k17n-25
called the	n-22
caller	e52
calls	b15f25g23l22o-39
calm	h18
calma	n12
calor	h48n-13
calor*	h17l-13
camar*	f16g26h-18k15
camara	g22h-17k15
camara frigorifica	k21
camaras	f28
cambi*	c17d-13e144f-21g-26h-16i90j-23k-16l-20n-29
cambia	g-16
cambiado	c17
cambian	i12
cambiar	a-25
cambiar el	a-22i14
cambiare	e41
cambiato	n-12
cambien	e18
cambio	a33b18c12
cambio de	a16b21c19i25
came	b69d-23i-13j-12m35n67
came back	d-25e17n17
came from	d-15
came on	n-15
camer*	a-14d17f28g16i-14l-13m-12
camera	c-19d21g-12
camere	c22
camin*	o28
camio*	g-15h-22j-14l-12o-42
camion	h-13o-42
camis*	m-12
campa*	c36d-15
campe*	b27d21n12
camper	d22n13
campi*	g-26h48l37
camping	h39l20
campioni	g-19
campo	b-17d-24e-13f-21g-13h-28i-19l-12n-23
can help	i13
can someone	h14
can stay	c49o29
can take	m20
can u	j20
can use	o-30
canad*	f24
canada	f24
cance*	a-12c179d86e-24f-25g-36h-42j-68k-27l-35m-24n-69
cancel	c35d40e15o-18
cancel a	c14d22
cancel my	a13d17
cancel the	c-27
cancela	e-17j-23
cancelado	b18d18
cancelar a	c-16i14
canceled	c31
cancelem	c15
cancellare	a-15c12
cancellate	a22f17
cancellation	o16
cancellation of	c16
cancelled	c91d40i21m15
cancelled by	c-21
cancelled the	c49
cancelling	a-18b-12c-86g-13i-12n-26
cancelling the	c-66n-17
cancello	e22
candi*	g26i20j110
candidato	j82
candidatura	i22
cane	n22
canis*	o28
canno*	d20j13m12
cannot	d20j13m12
cannot see	m14
canon*	b41
canone	b41
cansada	n-16
cansada de	n-19
canse*	l19
cant	b105c20e103h40i69l16n28o-85
cant access	e13
cant be	b32i41o-48
cant find	e23
cant get	b18
cant use	e22
canti*	b48
cantiere	b14
cantine	b34
cao	e18h25i21
capan*	j17
capannone	j17
capar*	f36
caparra	f36
capir*	f21g18k24
capire	f21g18k22
capis*	i12
capisco	i13
capit*	f23g14
capo	l44
capsu*	h72
capsules	h50
car	c29g64j63
cara	l39n27
carab*	k27
carabinieri	k27
carac*	b-18
carat*	i14
carbo*	h39
carbu*	e33
carburante	e24
card	a-110b-76c-163d-87e-37f-140g-172h-169i-110j-53k-127l-155m-140n-169o33
card and	a21
card be	d22
card but	e-18
card can	i22j22
card details	j24
card did	j25
card didnt	e22
card does	j13
card for	l-15
card from	b22
card has	e21o49
card it	e-15
card pin	e-22
card reader	n18
card statement	b-21
card that	b17e18
card was	e20
card without	e12
cardi*	h13
cards	a-50b-84c-36d-45e-49f-70g-65h-65i-75j-42k-45l-51m-54n-71
cards are	n-14
cards for	f-13
care	f18i14k18
caref*	k17
carefully	k18
carga	f34j-12l25
carga*	b32d12
cargo	b35g-15l25n-14
cargo por	b48
caric*	g-27h-15k-16
carla	j62m14
carne	g29i14
caro	c25m40
carre*	e-17h-18i-34j-22n-14
carregador	d20
carrello	i-15
carri*	c46f13n34
carried	c36
carrier	g21n43
carries	f22
carro	j19n-15o36
carry	h12i-12m57n-12
carry on	h23m46
cars	j19
carta	b12f15g27h-18i-19k41m-51n-17o25
carta de	g31o23
carta*	b44c-14e72h-14i-18j38m-13
cartao	b56e81j46
cartao de	j15
carte	a23d63e49h-16i45k15
carte*	a-29b-12d-12f-21g47h-13i-12j-13k-18
carteira	e17g27
cartel	a-23f-13g-12k-16
cartella	g13
cartes	g20
carto*	a-15b-21c-28d-17e-30f-30g-20h-23i-15j-21l-14m-15n19
carton	b-12c-21e-23f-14
cartons	n12
cartr*	k23
cartridges	k23
cas	f52g19h50
cas de	f52h22
casa	a22b33c18g97j49
case	b-21c-12e-16f-25g-12h-24i-12j-18l40m28n-24
caser*	k18
cases	b-14
cash	b213d75
cash back	d-12
cash i	b27
cash in	b29g13
cash than	b13d16
cash that	b14
cash withdrawal	b19
casie*	e-19j27
caso	a24b13f46g104h44i99k18l76m73
caso di	f41g43h17
casqu*	n22
cassa	b20d15g21
cassa*	e25k23
casse	c37g50h19
casse*	c31
casta*	n22
casti*	i16
cat	h22
catal*	a-20b-39c-32d-29e-36f-22g-45h-48i-37j-55k-47l-28m-40n-36
catalan	k-15
catalogo	b-21c-13d-15e-17g-14h-22i-14j-25k-13l-15m-14n-14
catalogue	h-12j-18
catalogus	f-19
categ*	i17
cater*	c29k18
catering	c29k18
cats	h45
cauca*	i31
caucao	i31
causa	g31i32k74
causa da	i17
causa*	b35d23
cause	g12h44k27n22
cause de	g14k29n25
cause*	f23k23o-41
caused	k23o-41
caused by	k22
cauti*	d16f22i19
caution	d16i19
caution de	d16
cauzi*	d31
cauzione	d12
caval*	b13c21
cavo	n-12
cayo	e42
cbd	h80
ce	b35d24e21f74g67h47i57k55l61m97
ce anche	b20
ce contrat	c17g19
ce courrier	l42
ce dossier	l19
ce la	i43
ce mail	m15
ce matin	a-12c-12f-19g-16i-18j-19l-12m18
ce message	m23
ce mois	a-13b14
ce nest	b12c13i22l12
ce normal	h-12
ce que	d41f14g-13h-39l-38m-21n-32
ce qui	a21d15f17
ce quil	h23j25n16
ce quon	b12
ce sera	k36
ce serait	i23
ce soit	e12
ce ticket	l18m27
cease	a15c21g12
cease and	g12
ceci	m47
ceder	f34g17
cela	g-13j-14l12n-12
cela fait	k-12
celia*	h14
celle	k14
cellu*	e19j17
cellulare	e19j17
celui	b40f13j-12
celui qui	f18l13
celul*	d-16e14m-13o33
celular	d-16e12o31
cena	b12d13l-12n-14
censu*	m50
cent	d16o18
cente*	d20k13o17
centesimo	k13o17
centi*	b36
centimo	k15
cento	d19i12
centr*	b-25d-16e-32f-14g-20
centrale	c17j12
centralino	n23
centre	e-19
centro	i16
ceo	l30
cera	b31e34j14
ceramica	c13
cerca	j-15
cerca de	j-13
cerca*	a18n-18
cerco	e-19
cero	b38o27
cerot*	h43
cerotto	h43
cerra*	a61l13o29
cerrada	o43
cerrado	b18o-46
cerrar	a30l18
cerrar la	a-20
certa	j17
certa*	i15
certi*	e73h-19i157k-23
certificado	f17g18i34
certificado de	g19
certificat	i27
certificate	e27i45k-17n19
certo	n-16
ces	b105h47n36
ces frais	b23
cessa*	a17
cest	a-20d31e-64f17g-21h-21i-35l12m-44n89
cest a	d15
cest la	n-20
cest le	l16
cest possible	i-18j15
cest pour	f17
cest quoi	b16f16n19
cet	a18c41j17
cetai*	a-25b12d-16e-15n26
cetait	a-25b12d-16e-15n26
cetait un	b19
cette	b45c33e-14f-30g62h17i29k27l38m67n66
cgv	f19
cha	h44j20
chain	k18n-18
chair	e-12g-27l-85n-39
chair*	d-29l36
chairs	d-28
chais*	k-31
chaise	k-15
chaises	k-12
chale*	n-14o-22
chama	l50
chama*	f20j30l38m12
chamada	b-17l28
chamadas	b17f23j14
chamado	j16m15
chamb*	c20e18i14j15k21n18
chambre	e21i16j21n22
chambres	c21
champ	j-14
chanc*	d39g61i51
chance	d40g37i52
chance of	d41
chang*	a-24c-12e100f45g-47h-17j-35k-22m-29n13
change	a-17c-12h-26l19m-30n13o-35
change it	e37
change my	e22
change the	g18l38
changed	c17e58m13o58
changed my	e31
changed the	n15
changement	h22i14
changer	g-19
changer la	b-17
changes	f14g-16
chant*	c18n21
chantier	c18n21
chape*	n46
chapeau	n46
chapt*	a21m-13
chapter	a21m-13
chaqu*	b19h27
chaque	b19h28
chara*	d-28
character	d-24
charg*	a-12b217d22h-19i74j-23k15l38n-28o20
charge	b20d16e-15i58j-13l45n-18o62
charge for	i33
charge of	o20
charge on	b29
charged	b98
charged me	b14
charges	b70e20
charges on	b25
charging	i28k20o-30
chari*	i21
charity	i23
chart	b-14e-14f-12g-14h-15i-17j-14l-29n-31o28
chart*	l16
chat	j58l89m33o-15
chatb*	l29m-15n40
chatbot	l29m-15n40
chauf*	b-14f-14i-14m-20
chauffage	h-13
chauffeur	j18k13
chauffeurs	n20
chaus*	d16
chaussures	d17
chave	e28
chave de	e24
chave*	k20
chaves	k23
che	b21d21f58h59i-31j82k-42l103m66n60o-17
che abbiamo	b28
che avete	j25
che ci	c20d17f49
che cosa	h-15
che di	i12
che e	d23l12m22
che ha	h15l23
che ho	d18g-20
che il	b13c35g14i29
che la	c-19h17
che le	h19
che mi	g18j15l19
che ne	a14
che non	e18m29n12
che si	h13
che vi	d14
check	a-12b22h-18i76m55n-12
check for	m17
check if	g13
check in	i36
check out	i43
check the	b22
check*	b27e-12i14j-24m88
checked	b32g19i22j-14
checkout	m-13
checks	m74
chees*	l18
cheese	l18
chef	g52h12j51l189
chefe	e15l104
chefe de	l45
chefi*	i-24
chefia	i-16
chefs	l26
chega	b20k19n26o34
chega*	d32f-19
chegam	j14
chegar	l14
chegaram	d15
cheio	n13
chemi*	d22
chequ*	d16i49
cheque	d16i26
cher	b22
cherc*	a-17c-20d-23e-18f-25g-56h-39i-39j-12k-19l-34m-22n-27
cherche	a-13b-21d-16e-12h-32i-26l-18m-15n-20
cherche un	h-21i-13
cherchons	f-12g-43
chess	f-14
chez	a88c77d13f59h78i-27j116k-19l77n33
chez nous	b14f-15j-18
chez un	f19
chez vous	a74c52d19f57h50i-21j78k-16l71n41
chi	b13f142g32h50j129k-32l106m47o-50
chi e	f37j30
chi ha	h35l18
chiam*	j69l18
chiama	j43
chiamo	h21
chiar*	j30n-14
chiaro	j17
chiav*	a14e76j14
chiave	a14e20j17
chiave api	j23
chiavi	e32
chica	j21
chied*	b15c12d41e13g49i93j29k35l20m24n36
chiede	d-16
chiedere	g33m29n16
chiederemo	k24
chiedete	b23
chiediamo	d30i79
chiediamo che	i16
chiediamo di	d21i22
chiedo	c24d29e17f17j19k12l25n17
chiedo di	j21
chiedo la	d22
chief	l136
chien	h21
chien*	i33
chiens	i33
chiff*	e20f15
child	h70i16j18
child of	h20
child*	a-23e-14
children	a-22
children under	f20h17
childrens	l-13
chili	h20i19
chill*	b16i-17
chiller	b17
china	c-15
chip	e72
chiud*	a49i18m15
chiude	a-19
chiudere	a23g14i24
chiudete	f16
chius*	a22d22e-16i32n15o37
chiusa	i21o36
chiuso	d19e-14n18
chiuso il	a-24e-15n19
choco*	h15i15j-23
chocolate	j-19
choic*	k31
choice	k31
choir	n-22
choos*	e-16g37
choose	e-14g39
chose	a17d13f21
chose*	d22n23
chris*	n21
christmas	n21
ci	a30c41d26f55g68i21j-39k89m-13n-52
ci avete	b26f13
ci basta	k-14n-13
ci consigliate	h20
ci hanno	l14
ci serve	a28i-12k-19
ci servono	n-12
ci siamo	c18k46
ci sono	g-15i-21k26n-38
cidad*	j13
cidadao	j19
cien	b21h21
cierr*	a84
cierre	a44
cierren	a25
ciert*	f13k20
cierto	f13k20
cifra	b19d17n-12
cijfe*	j12
cijfers	j12
cima	l12
cinco	i17j-12
cinem*	l-13
cinema	l-13
cinq	b12n27
cinqu*	f-12h-39j-18
cinque	d12h-23
cioe	g-17k18
circu*	e15f-21l13
citac*	g14
ciuda*	e13g-12
ciudad	e13g-12
civil	g16j25
civil*	k34
claim	d19g68i25k123o29
claim for	k48
claim is	i16
claim*	b30k85n33
claiming	k54
claims	b33n34
clair	d-21g-17i-23k-17
clair*	n-12
clari*	f38
claro	f14g-18l-22
clase	g-27k-21o27
class	a-12b-13c-21d-12e-13g-13h-12i-24j-48m-15n-16
class*	a-13b-13e-13f-16i-14k-35m162n-13
classe	k-28
classifica	m19
classifier	m63
claus*	c-12f150g74h17i60j-13
clause	f160g56i60
clause de	f12
clausola	f51
clausola di	f13
clausula	f-45k12
clave	e28j33
clave*	e43
claves	e43
cle	c-16e34
clean	a22k-14o-38
clean*	c23g31j13m-13
cleaner	e17j21
cleaners	g48
cleaning	b14c33n15
clear	a16b-12f-46g-24h14m-26
clear*	i37m37n20
clearance	m15
cleared	i37m17
clearly	n20
cles	e54
click	i12
click*	e29f21i19m12
clicked	e32f23i22m14
clicked on	e32f23m14
clien*	a76b-53c15d-72e-22i38j97k-24l-38m72n76
client	a56c20d-18e17f13g44i13j19k27m19n13
client a	e23g20k15
clienta	h19j19
cliente	c15d-13e-28g24i26j66m40
cliente e	j21k22
clientes	b-14d-19g-23j12k-25
clienti	j-47
clients	a29b-21e-12f-13g-28h-12i-17j17l-27n36
clini*	a13f28i-13j65l64n13
clinic	c15h13j33l38
clinica	a13j29n12
clinics	l17
cliqu*	c24e22l-18
clock	d-15e-28i14n-13
clona*	e34
clore	d14
clos	a-13
close	a82e-13g-12h-12j-15n-18
close it	a59
close*	b-12e-14i51n-30
closed	c16d14i38
closed for	i22
closed on	a-21
closed the	d17
closes	i15
closi*	i39
closing	i39
closu*	a19
closure	a19
clotu*	a125
cloture	a65
cloture de	a16
cloud	a22f49
club	a16b-15c-23e-15f-28h-12i-26k-29l-31m-14n-22
clube	c20
clue	n26
cm	a-15b-27c-20d-15e-24f-21g-25h-30i-25j-25k-17l-21m-35n-26
coach	f-19g-16
coat	g21
cober*	b-15
cobertura	b-15
cobra	i19o13
cobra*	b265d15i40m-14n15
cobrada	b14
cobrado	b41
cobranca	b17
cobrar	n22
cobraram	b39
cobraron	b58
cobre	f24
cobre*	c21i38
cobren	c21i20
cobro	b77
coche	b13c12g35
coche*	m13
cocin*	c21i-21
cocina	c26
code	a-18b-26c-39d-16e207f58g-24h-20j80l-16m-14o12
code de	j20
code for	e66i21
code is	e-14
code of	j42
code pin	e12
codes	e214i19
codic*	e111f14j19k18m12
codice	e63f15j21k20m13
codice fiscale	f-20
codici	e42
codig*	b-13e91f23h-12
codigo	b-12e83f25
codigo de	e31
codigo que	e19f23
coeur	h49
coffe*	d-30j-13l-21
coffee	d-30j-13l-21
coffee machine	n19
coffr*	e22j14
coi	d21g22i18
coinc*	e21i14
coisa	b-15f15n24
col	b25d17f19l27
cola	b14
colab*	a23c28
cold	b-17f-53g-28h32i-14
colec*	k18
coleg*	a14e52j32n-16
colega	e14j30n-13
colegio	a17e18
colhe*	k17l21
colis	c13i14j-14k15
colla*	h16
collaborazione	e16j17
colle*	a-12d-36e43f-24g-42h-19j119l-23m22n-16o68
colleague	e43j41l-15m39o22
colleagues	d-18j20
collected	b26
collection	b16c13
collega	i16j37n13
colleghi	j14n-13
collegue	g-17l14
colli	a18b17
coloc*	c-12
colon*	b-12i-12l-17
colonna	l-14
color	b-13g-13j-24
color*	b-15c-13e-14f-33g-27h-23i-22j-18k-17l-15
colore	n14
colori	f-15
colou*	a-12b-23c-21d-18e-33f-36g-39h-20i-30j-24k-52l-17m-26n-37
colour	b-12c-14e-22g-19i-16j-18k-27m-15n-27
colours	f-22g-16k-20
colpa	d19g12k36
colum*	a-23b-42c-16e-35f-27g-18h-19i-24j-22k-13m-14n-15
column	a-16e-22f-19g-12
column in	f-14
columna	b-21
colun*	b-35i-20j-15
coluna	b-34i-19j-14
com	a18b13c22d-16f-24g22h73i-14k56l63n21o-38
com a	a18c12d13e15i14
com as	h17
com ele	e13
com essa	b20
com o	b13c27l23
com os	l13
com que	j13
com quem	j34k21l21
com um	g13
coman*	m51
comando	m36
combi*	a-33b-49c-54d-36e-30f-12g-45h-31i-41k-35l-53m-40n-46
combien	a-30b-54c-49d-33e-65g-41h-27i-60k-32l-51m-36n-48
combien de	a-19b-31c-28d-12e-47f-17g-21i-36j-41k-17l-35m-20n-30
come	b-51c40d-14e-43f-46g74h-51i-26j-19l-61m36n-91o-54
come after	g35
come back	d21e21k18o-40
come by	i24o-42
come faccio	c16d-14e14
come from	b39d-19i19j17
come in	e-13g-15k15l-18m-12
come la	k20m14
come lo	j42
come mi	g12
come off	h16
come on	i18
come out	n-15
come se	g13m28
come si	a15f-28g-50h-21i-15j26l-14m-27n-22
come to	a15c73e13l24
come with	b-14c-16e-24g-35h-15i-16j-16l-23m-17n-30
comed*	h17
comedor	h21
comen*	f-21g-14j16k-15
comentario	f-15j21
comer	h15
comer*	a-12b30f16n19
comercial	a-12f14n19
comes	b-12c-13f-32g-20h-13j-14k29m-12o-38
comes from	k16
comin*	d22e-13j-12m13o41
comincia	g18
coming	c15d28o41
comis*	b25k34
comision	b24
comissao	k30
comit*	f28
comite	f28
comma	n14
comma*	a-21b-27c32d-44e-18f26g-37h-32i-19k-14l-31m64n-63o23
command	m20
commande	c46d-33e-17f39g-28h-19n-40o23
commandes	l-13
commands	m38
comme	c18g27h15m74
comme si	c21m16
comme*	b-39c19e-34g83h-53i-55j36k29n-49
commence	c21
comment	b-35c-25e-39f-61g69h-47i-60k-38l-37m-38n-56
comment changer	b-17
comment le	g13
comment on	c21d-12
comment sappelle	j25
comment se	g19
commerce	k34
commercial	f34k22l21
commercialista	g21
commi*	b71i24k96
commu*	f14k13
communiquer	f14
como	a-63b-98c-114d-52e-70f-56g85h-71i-72j-56k-12l-102m36n-39o-12
como e	d-12l-18
como hago	a23b-20
como lo	g27j12
como me	g58
como nos	g23
como se	g-29j26n-22
como si	n35
compa*	b-20d-28e-12f74g70i-33j98k63l41m37n34
companero	a-24g-18n-24
compania	l28
company	a44c17e25f52g101j75k78l43m19n96
company card	e22
company is	k18
companys	k15m34
compare	i-14j13
compatibile con	h16
compatible	h27
compe*	d-14f30g78i14j70k40l67
compensation	d-27f14g17
compete	g15
competencia	g23j15l21
competent	l21
competente	k24
competitor	g15j32
compi*	i13k20m31
compl*	a108f33h15j97k35l35m161n60o23
complained	j75n-19
complained about	j75
complaint	d18k16l26n22
complaint to	l22
complaints	m13n18
completamente	a25
complete	i12
completely	a58n22
completo	a29j30m30
compliance	m99
compliant	f15
compo*	k18m19
compr*	c34d16e-15f79g-20h21i40j57k-22l-33m-28n-27o-17
compra	c26d17f52j41o-19
compra de	f14j15
comprador	f22j18
compramos	c21
comprar	c21d15f15i18j14
compras	o-26
comprato	j14
compression	h20
compressor	d17
comprimes	h13
comprimido	h17
compro	f12
comprou	j25
compt*	a132b96c-34d49f-20g-52h-54i-22j37k-24l-30n-46
comptable	b14e21
compte	a177b-12c-25g-33h-36j34k-16l-19n-27
compte a	e-12
compte de	i15j18
compter	l-13
comptes	a-14
compteur	b16
comptez	b22d21
compu*	b15e56l-12m15
computer	b17e52m17
comun*	i-27j33l14m-14
comune	i-19k-17
con	a26c20d-35e13f16g-25h69j20k22l106n44o25
con alguien	l15
con che	j21
con chi	j24
con cui	e19
con el	b62c14g-14h-13i17j-21l97
con gli	d21
con i	j-15
con il	a-12c34h-36j-19l22
con la	a31c40e21h16i-12j-24k17l-18
con las	e27f19h13i16m13n28
con le	e15
con lo	c39l-27
con los	b44g40i17
con mi	b14
con nadie	l20
con nosotros	i20
con nuestro	i13
con que	e-37f13
con quien	j45l31
con su	l-13
con sus	j39n21
con todos	m18
con un	d15g22h-20l35
con una	h-18i30k14o43
con ustedes	a42j25k12
con voi	f12n41
conce*	a17b15d36f36h42i59m100o29
concede	m14
concedido	m19
concernant	f38i21
concerne	a21
concerning	m16
concert	d14
concerto	d20
conci*	f-15
concl*	c21
conco*	c14g63m14
concorrente	g43
concr*	n24o28
concu*	f27g77j35k22
concurrence	j16
concurrent	g52j18
condi*	f135i60k34n-23
condiciones	f49i18n-12
condicoes	f13i14
conditions	f58
conditions de	f-16
condizioni	k43
condo*	f-14g42
condominio	g18
condu*	f16g40h20l13
conducteur	f19l15
confe*	b-28i-17k-36l-27m14n-21o17
conference	c39e16k-26
conferma	m31
confermare	f14
confermate	h15
confermo	c-26l-17
confi*	a-18c-18f69g-28h-31i-40k-28m194n73o34
confiance	m14n32
confidentialite	f33
configuracion	k-18m22
configuration	m29
configuro	m-14
confirm	f14m18
confirm the	m18
confirma	j21
confirmation	a-21m23
confirme	m33
confirmed	b16c18
confirms	b19
confo*	d23f109m37
conforme	d14f37
conformita	f21
confr*	n15
conge	e15j18m20
conge*	l-24m-16
conges	l-18
congr*	f-17n45
congratulations	n50
conna*	e16f15i17j53
connaitre	f15j43
conne*	e43h-15n-12
connecte	a23e13
connexion	e24
conoc*	j38
conocer	j40
conos*	e20
conse*	b-23c-19f112h-40i-20j-13k57l73n36o-36
consecuencias	k41
consegna	b-20c-12g-14i-28k-25
consegnare	i12
consegnare i	i12
consegnate	d18i-14
consegne	c33e16m16n15
consegue	j15l12
conseguimos	o-18
conseil	f-20k39
conseil juridique	g-13k15
conseille	g-14
conseiller	g22
conseillez	f-21i-12n-14
conseillez vous	f-19g-28h-22n-13
consejo	g30l14
consenso	b19
consent	f80
consi*	b-15f-13g75i37j-23k101m151
consider	g22i47k70m70
consider the	g22m36
considere	m25
considerez	m12
consigliate	g-20h12k-26m-13
consiglio	g19k22
consigne	d22m26
consignes	m27
consigo	g32
conso*	b15f21k26l-18n-12
console	l-15
consommation	b17
const*	g47k73m25n71o-43
consta	o-45
consu*	b59f21g-22i-20j45k165o38
consulta	f-33j27
consulta de	c23j22
consumer	g-16k33
consumo	b56f14k53
consumo de	b51k-16
conta	a202b34c-14d21e13g-43h-33i-18j16m-13n-28o47
conta como	b-15
conta da	o24
conta de	a39b29n-14
conta do	o17
conta o	b22j15
conta que	a-20b-22
conta*	b105c-25e30g-23i19j66l95m-19o-58
contabile	e12
contabilista	b12e18
contact	h12j13l58
contact for	k-19
contact met	l15
contacto de	j30
contacts	j58
contador	b19
contain	g23m15
container	b15i15n26
contains	b31
contanti	d13i15o-24
contas	a21
contato	b15
contatore	b16
contatto	h20l21
conte*	a-27b94c-22d-18e-19f-23g78h-22j-27k42l-17m97n-27o19
content	m34
contest	b20n-20
contesta	b12o43
contestar	g81
conteste	b28
contester	g28
contesto	n-12
contestons	b31
contexto	m15
conti	c19e20
conti*	a14b27c29f24h60i-40l22m36n20
contient	m13
continua	e12i-35
continua a	e17h17
continuar	a17h17l12
continuare	h21
continue	c17f19
continuo	l12
conto	a134b101d48e32h-17j36
conto di	j26
conto*	m19
contr*	a-48b56c162e51f232g191h35i52j55k164l-26m106n-80o18
contra	g82j17k50
contra a	j17k21
contra la	g21
contract	b32c37e-20f43g-17h-18i-12k-25m-33n-17o41
contract for	c25
contract with	c29j21
contracts	c-22e13k-15
contractual	f18
contrary	a-23i38
contrasena	e29g-18
contrasenas	f-13
contrat	c82f95g22j33
contrat de	c31f-16g25
contratado	j17k19
contratamos	c16
contrato	c66f29g26h-42m-25
contrato a	c13
contrato com	g13
contrato de	c49f-15
contrato e	c-19
contrato y	f12
contratto	c42
contratto a	f13g25
contratto e	b15
contratto firmato	f-19
contrattuali	f18
contratual	f46
contre	b-25f-13g42h103k70
contre votre	k37
contre vous	k47
contro	g48h21k49
contro il	g33k23
contro la	k19
control	a24b22e20m38
controle	m65
controles	m22
controlo	m20
conve*	b26f21g40i24l71m96n-13
convenio	c17
conversa	l17
conversacion	m39
conversation	l25m41
conversation as	m20
conversazione	m17
convi*	b-13f-12g59h53i-14j-12l-12n-12
conviendrait	d15
conviene	g75h29m-24
convient	h26
convo*	a18i17k23
convosco	a18k24
cook	j13
cooki*	f49
cookie	f17
cookies	f29
cool	d12i14
coole*	c18
cooler	c18
coope*	a53k12
cooperativa	a27
coord*	j23k16l48
coordonnees	j21k16
copd	h43
coper*	f32
copia	f12j65l41m23
copia de	f16l23
copia del	j41
copia*	m15o47
copias	o47
copie	g21k13l-14
copie de	f19l-15
copie*	m-15
copied	e16g34
copier	b13
copies	c-14g-16
copy	b-41j98m15
copy of	b-14j86
copyr*	g-17
copyright	g-17
cor	b-16g-12i-12n-32
corne*	l20
corner	l20
corre	f29o22
corre*	b-45c-21d12e-35i-41k-12m-18n-35
correct the	b39e20
correctly	n-21
correio	j21
correo	b-44d-12f13j12m14n-12o12
correo de	g33
correos	j18
correspond	b15
corresponde	d29f15
corri*	a-12b21i-23
corriente	j12
corriere	i-17n20
corriger	b-21
corro	g32h23
corse	h13
corsi	j20
corso	c18f-55g-24k-23
corso di	c26
corta	h20
corta*	c19i26
corte	j-18
corte*	i43
cortesia	i32
corti*	h36
cortinas	c18
cortisone	h54
cosa	a15f30g100i-12m13
cosa ci	f17g24
cosa dice	j12
cosa mi	g13
cose	b24d19
cosi	b-13i29n-18
cost	a-17b59e-37i28j-14l-22m-13o32
cost centre	e-13
cost me	n22
costa	o21
costa*	k17
costo	b13
costr*	g22
costs	b29o-24
costu*	g-12k-17
costume	k-16
cotis*	b18g17
cotisation	b18g17
could*	d22i64n43
couldnt	d22i64n43
coule*	c-26d-19f-17g-19j-12k-17
couleur	c-23f-12g-15k-15
couleurs	d-17
counc*	f12g58
council	f12g58
couns*	g15k77
counsel	g15k77
count	a15g53i62l-23m30n-14
count as	f20g48
count*	a-12c-21d-18e-26f27g-16i-26j-23k35m-20n-30
counter	h15l19
countries	b-14e-13h-13n-15
country	b14f29
county	k27
county court	k27
coup	h22i21j12
coup de	i21
coupe	c37g22n50
coupe*	a20m12
coupl*	d-14j21
couple	d-13j22
coupo*	i54
coupon	i54
coura*	k23
courant	k23
couri*	f19n14
courier	f20n15
courr*	c37j30l42
courrier	b13c40j16k-14l43
cours	e-23f-12k26
cours de	e-18
cours*	b-20c69f-50g-21i18j-14k-14m-12n-30
course	b-18c72f-49g-19h14i21k-13n-28
court	g20h-12j-16k82
court on	g26
cousi*	g14i22
cousin	g14i22
coute	o-55
coutu*	i15
couve*	f25h13l-17
couvert	f21
cover	f79h18k40m-17n-13
cover the	f22
cover*	f25o15
covered	o18
covers	b12f13
cpap	h40
cpf	f12
crach*	l-16
cracha	l-16
crack*	d-21k17
cracked	d-21k17
cramp*	h30
crane	f26n15
crash*	n14
crate*	b16d25
crates	b16d25
cream	f-19h58k14
creat*	a13h48m58
crech*	i18
creche	i18
crede*	e58j21
credenziali	e33j21
credi*	b-22c-13d63e16g13h-14j59m17
credit	b-48d26e19j45o-23
credit card	e33
credit note	b-16d-22o38
credit of	d15o-75
creditcard	b18
credited	d21o-26
creditnota	k14o48
credito	g19j15m17
cree	a22g20h12
creme	h50
creo	e23i-14
creo que	e23
crew	j37k20n35o-38
crian*	h13o-42
crianca	h18
criancas	o-42
crime	g34
crm	j-40
cross*	h19k-17n-15
cuadr*	d-13
cuadrado	d-14
cual	i-24j30l-26n-23
cual es	i-14j36l-21n-19
cualq*	i14m43o-45
cualquier	i14m43o-45
cuand*	a27c-30e-22g-17h13i-26k-38m-15
cuando	a27c-30e-22g-17h13i-26k-38m-15
cuant*	a-30b-58c-49d-16e-87f-42g-16h19i-96k-36l-38m-40n-48
cuantas	f-13
cuantas horas	h21
cuanto	b-22c-17d-13e-41g17i-23j13k-13m-16
cuanto tiempo	f16
cuantos	b-14e-27f-14g-18h13i-40l-12n-20
cuantos dias	d18h15
cubie*	k12
cuelg*	n15
cuent*	a158b37c-15d23e56f-19g-22h-31j34k-14l-13
cuenta	a138b36d26e61f-15g-19h-27i-13j46l-12
cuenta de	a48n14
cuenta del	b24
cuenta en	a13
cuenta que	a25
cuenta sin	b19i20
cuentas	a17n-13
cuest*	b20i19o-30
cuesta	b18i19o-30
cuffi*	h17
cuffie	h18
cui	b12e19j12
cuisi*	g30
culpa	f13g43
cumpl*	f28i32m46
cumplimiento	m21
cumpr*	k49
cuore	h17i14
cuota	b41i41
cuota de	b19i30
cupon	d12
cups	h18n-22
cura	h29
cure	h55
curio*	a-14c-36d-18e-35f22g-15h-12i-38l-14n-79
curiosidad	n-12
curiosidade	i-15
curiosita	f18m15
curious	c-26j12k13n-27
curre*	a-30b-46c-42d-41e-53f-44g-51h-51i-63j-53k-34l-40m-42n-57
currencies	a-27b-34c-23d-22e-30f-24g-29h-29i-34j-28k-19l-22m-23n-31
currency	a-13c-12d-12e-24f-13g-15h-14i-17j-15n-18
current account	a14
cursi*	e-22
curso	a12c32e-12f-14g-23h-20j-18l-20m-17
curso de	c36j-13l-21
cursu*	c15f-12
cursus	c15
curta*	d15
curtains	d17
custa	e-13
custa o	e-12
custo*	a98b-15c14d-31e-12f45g38h-22i59j53m42n42
custode	e16
custody	g64
custom	f20i37
customer	a128c23j59l21m56n66
customer list	j28
customer number	a16b18j13n18
customers	a-21b-30d-24e-20g-20i18n-14
customs	f21
cut	g42h52i51l-38m-18
cut off	c16e13i35
cut the	h17i14
cutte*	h13
cutter	h13
cv	j48k15n19
cycle	f-15
d	e13h20k40n-17o16
da	a55b19c28d-13e17f-14j22l41m-16o79
da a	h25
da academia	e20
da casa	g12
da conta	a12o26
da dove	b37g21j-18
da due	i12j19
da el	b16m15
da empresa	e24l20
da escola	k-16o24
da fatura	f15o26
da geladeira	o32
da gennaio	c22
da ieri	h39
da ist	b17
da loja	g17j18l19
da me	d39e17m15
da minha	d-13j30m15
da nossa	a12
da para	i-12
da parte	k20l14
da pra	f-12h19
da proxima	k19
da quando	h30j20
da questo	a20c28
da rua	g14j14
da solo	c16e-42f13m16
da un	f18g12h21
da una	i15
da voi	a23d38e16f14j82l13
daar	a13i-24n43
daarm*	c19
daarmee	c19
daarn*	a25c19i-12k18
daarna	a25c19i-12k18
dacce*	g24
daccepter	g28
dacco*	b20c16d12m20
daccord	c20i15m20
daccordo	b19d13
dacha*	c23i14
dachat	c23i14
dadmi*	e26i16l15m18
dadministration	e24i17l16m18
dado	j12m12n24
dados	a31f113j14k30
dafur	b-15g22i-13l18n-24
dafur ein	f17
dag	j-15k-25l-16n14
dageg*	g12h20
dagegen	g12h20
dagen	e-26h43i86k13n22o-30
daher	d14
dai	a43c-13i26j12k25o31
dai carabinieri	k26
dal	a24c50d18g-18j37k25m-14n24
dal contratto	c19
dal nostro	b12
dal vostro	a14d-14f17k32
dalla	a16c34e27f21i-17
dalla*	c28l-13m12
dallo	f16g40
damag*	d-18f33g49h38k42
damage	g16h39k35
damages	d-21f21g28
dame	e16j74
damit	b17g26j-13k42
dammi	m32
damos	c51
dan	b54f33h14i60k19l46m-146n51o-17
dan de	b23f12
dan een	b15g14
dan in	b20m-14
dan op	m-12
dana	h24o-16
danac*	k28
danach	k28
dando	e16
dange*	h62
dangerous	h56
dank	a-20b-15c-40d-14e-17g-13h-19i-20j-21m-17
danke	a-38b-33c19d-33e-27f-21g-17h-26i-32j-31k-14m-19n-24o-58
danke fur	d-13
dann	a18d15f13j-15k104l17
dann bitte	a15
danne*	f19
danni	f28g21k109o-44
danno	f-13
danos	b23k14
dans	a-17b-67c-71d-41e12f-53g-68h-86i-61j-39k-26l-35m-42n-35
dans la	b-15c12g-20i-23k-17
dans le	a-17b13c-27d-21f-22g-29h-14i-21j-17l-14m-12
dans loutil	b-17
dans mon	f17
dans notre	e18
dans quel	n14
dans quelle	j28
dans un	e12k19
dans une	i16
dans votre	a23b-12c-16d-12f-15g-22h-20k-20l-16m-14
dao	j17
dappe*	c17n-15
dapre*	f56g75o-23
dapres	f56g75o-23
dapres le	o-17
dapres vous	g40
dar	a26c15h58
dar de	a24
darau*	c15f14n20
darauf	f15
dare	d-15g-16n28
darf	a23d50e42f19g127h104i93j-32k15l45
darf das	h31
darf der	f17
darf ich	d17g67h44i21
dark	e12
darle	k24
darse	h24
das	a27b-67c22d24e26i-20j-24k42n-19
das alte	a-12
das angebot	c12f19
das auch	k16
das bei	a18
das feld	l-13
das formular	i16
das fur	b21
das ganze	d12l13
das geld	d79k15
das gerat	f18
das im	m-30
das ist	m18n30
das jetzt	k23n20
das kabel	f-18
das konto	a65
das logo	a-12
das mit	h13
das muss	e17
das neue	m16
das nicht	i13l24
das noch	c20h17
das paket	c17
das passwort	e25j26
das pfand	d26
das programm	f16
das so	m15
das thema	l17
das vossas	i14
das zimmer	j19
dashb*	b-21d-27n-19
dashboard	b-21d-27n-19
dass	a49e66f32g15j-19l15m56
dass die	c15
dass es	g18
dass mein	a24g15
dass sie	a-19b13
dasse*	g-13
dat	a19b79c13d14e25f59h26l-19m29n15
dat aan	f19
dat bedrag	b-16d14
dat bij	e17
dat de	f12j17
dat hij	e14
dat ik	b20m14
dat in	d15
dat je	m16
dat u	f15
dat voor	b20
dat wij	e19n16
data	a16b-12f168g-27h-17i24k-12l-12m-16n-13
data for	e18f33
data of	f13j18
data protection	f-13
data you	j16
datab*	j23o24
database	j23o24
dataf*	b-19
datafono	b-19
datal*	g30
datalek	g30
datas	a24f21j22
date	a-16b-25c-33e-13f-29g-29h-33i35j18k-21l-31m-27n-27o-46
date on	i13
datec*	g20i15
dateci	g20i15
datei	m16
datem*	e16l18
datemi	l18
daten	a31f95k35
daten*	a17f80i-12n15
dati	a21e38f150m15
dati dei	f14
dati personali	f22
dato	d34f18g12l16m59
datos	f114j52
datos de	f27j61
datos en	b13
datos personales	f29
datte*	c-13
datum	i32
dauer*	c13f-13m13
dauerhaft	m18
dauert	f-13
daugh*	a-33e-16j39
daughter	a-28e-14
daughters	j43
dautr*	c22e37
dautre	c22e16
davan*	d14g22k37
davance	d18
davanti	g24k39
davanti al	g19k18
davoi*	a-25c-24d-17e-22l-16n28
davoir	a-25c-24d-17e-22l-16n28
davon	h16i-13k13n14
davve*	f22h14l16n-14
davvero	f22h14l16n-14
day	a-38b-21d21e-22h20j-12k19l-22m-17n17o-28
day and	a-22
day for	b16
day in	i-14
day is	b-17
day of	c16g14k18
day or	i23
days	a-13b-29c-63e-23f-19g-35h-12i94k-22m-23n-30o-36
days ago	b-12
days before	c-12
days late	i58
dazu	a14g-12
de	c44e15f19g-39h-39i20k-18n-17
de aanbetaling	d21i19
de abrir	g22
de accu	o-46
de actie	i33
de agora	o50
de agosto	o-41
de agua	b29l-14
de ahora	m29
de aluno	f14g19
de andere	j13
de app	e-24
de arrependimento	f12
de arriba	l20m17
de atraso	b18
de authenticator	e19
de auto	e21
de autor	k15
de avg	f14
de ayer	h19i-20
de baas	e15j18l16m17
de baja	b15
de balie	o-24
de barras	e-17
de bestelling	c35
de betaling	d49
de beurs	c36
de bijlage	m13
de bon	i15
de bruit	g21
de buren	j21
de bus	c37e18
de cafe	c18d17
de calidad	m28
de casa	j18
de ce	g17m39
de ceramica	c15
de cette	k22n13
de chamadas	j14
de chef	l14
de chez	b17h21l39
de cidadao	j19
de cinq	f14n16
de clientes	e14j21m13n-21
de cloture	a20
de code	e-13n22
de commande	f13i15
de compra	j15
de compte	a26b-16
de comptes	a-16
de confidentialite	f33
de connexion	e27
de consumo	k24
de contacto	j18
de contrato	c-21f13
de cursus	c16
de dados	f15k30
de datos	f12
de deur	e14
de deux	f-24
de devolucao	m16
de dez	i-21k16o26
de diez	i31
de direccion	e20
de directeur	n21
de donde	b16e18
de douze	i17
de dubbele	o30
de eerste	o-26
de empresa	c22
de entrega	o15
de esta	m29
de estacionamento	g15
de este	m26
de eu	b21f24g16
de factuur	b35f14
de faire	g24m14
de fermer	a19
de firmar	f23
de fois	e-19
de fornecimento	c23
de fotos	l13
de garantia	f16
de garantie	f24
de garde	b21i17
de gemeente	g42k22
de graca	o-63
de guardia	k-18
de hand	m13
de hele	a23n18
de helft	d40
de hond	e16h19
de huit	n14
de ingles	c26l-15
de inscripcion	i28
de justice	k24
de kantine	e19
de kassa	d19
de kast	e18
de klant	c22m14
de kleine	f19
de la	b-32c35d13i-44j95k-42l60m-75n-35o79
de laatste	a17b21f-16o21
de larticle	f19
de las	c39f12i-12m33n36
de le	d23
de lecole	k-13l-17
de levering	c19
de lhotel	l20
de limpeza	o26
de looptijd	o13
de los	c24d48f18i-12j95
de lundi	e-17
de ma	b17e27g20h17j44
de maand	b14
de machine	m15
de mai	c18o31
de manutencao	b17
de mars	b23c14
de mas	b54i19l22
de mayo	k-16
de me	i20j12l30
de mes	g23j22
de mi	f40g52h25j48l13n-24
de mis	f71g37
de mme	j29
de moi	m14
de mon	a21e28j96
de monsieur	b15j48
de monteur	l24
de muur	n24
de naam	o17
de ne	c20
de niet	d19
de no	g14i26
de nos	b-22c-12e-15i-23j-21n-29
de nota	b36
de notre	d-13e-15f-37g-18h-14i-34j18k-16l-17n-45o20
de nous	c13d49g17j14l12n46
de nouveau	n-15
de novo	e23n49
de nuestra	a12j14o-27
de numero	k19
de obra	g13k13
de offerte	b21
de oito	h16
de ontem	c18
de opzegtermijn	c35i22
de order	c14
de oude	e15f12
de overeenkomst	f42
de pago	m14
de paie	j22
de paiement	e18
de papel	f-18
de passe	e23
de payer	b20g16
de pincode	e12
de planning	n20
de plus	e-26i30l17n44
de politie	k43
de precos	i-22
de prijs	b14d24f18i15
de printer	e-13
de proefperiode	b19i40
de quatre	h20
de que	b-13c38e-14g-23i-16j-40l-20m-13n-26
de quel	e-19h14
de quem	f21j34n13
de quien	j19l24
de r	o-33
de rechtbank	k25
de rechter	k24
de reclamaciones	g-21k-47
de regels	i13m-14
de reservas	c-22j-20
de responsabilidade	f24
de responsabilite	f38
de rest	d34e14
de retard	f18h19i14
de retour	i12
de risque	m20
de rol	e-15k-13
de saber	j15
de samedi	c22
de sauna	c12h14
de schade	k16
de school	b19c17
de se	c12k21n20
de securite	j20
de seguridad	e43m19
de seis	n18
de ser	c20e16l20m12
de servicio	f13l18
de sexta	h-15o18
de sistema	m22
de site	e18o12
de six	k-22
de sportschool	g12
de stekker	a19
de su	b36e-14j16k-33l18n25
de suite	c17j18
de sus	h24j36
de tafel	d15
de te	i17
de teatro	n-12
de tekst	m35
de telefoon	d17l18n19
de telemovel	e18
de telephone	j-19
de temps	h14j-15l-16
de ter	i18
de terca	j21
de termijn	i33
de toda	e22
de ton	m32
de tout	f17
de trabajo	j16n16
de tres	c-20g-16
de tu	o20
de turnos	i-14
de tweede	l-33
de um	g17
de uma	a17h14
de un	d-14h12n39
de una	a20j12
de ustedes	l24
de validation	e12
de vcs	n15
de verdad	j16n32
de vergoeding	i13m16
de verifier	b24m17
de verkeerde	e16
de vez	a22
de voces	e-14h16j39l16
de volgende	h20k15m29
de volta	d60l13
de voorwaarden	f41i18
de vorige	b14e17
de vos	a25h15j31
de votre	c-19h-29i27k19l31
de vous	k31m21n36
de vuelta	d68
de vuestra	a20
de wet	f17g60k14
de winkel	b13d13
de zaak	k15
de zoveelste	n23
deact*	a26e18
deactivate	e17
dead	c22d16g24k23n51
deadl*	i68
deadline	i67
deadline for	i20
deakt*	e22
deaktivieren	e22
deal	b20c26f21g19k22l44
deal with	f22k23l45
deale*	j14
dear	o-16
deau	n20
debe	a15h15m26
debem*	b21h15
debemos	b21h15
deber*	b18h23l16
deberia	b18h23l16
debit	b100i14
debit i	b23
debit that	b18
debit*	b136j16
debitado	b24
debo	g62h35
debt	g14j23k52
debug	m77
debut*	g13
decem*	c55o22
december	c31o19
decembre	c20
decep*	n36
decha*	d20f14
decid*	c26g15k112l129n-18o-30
decide	l18o-21
decided	c25k22
decided to	c23
decidere	l16
decidir	g20
decim*	c-16
decimales	c-14
decir	h18n21
decir si	h19
decir*	g28j30
decirme	g13j29
decirme si	g13
decis*	c23l90
decisao	l20
decision	l55
deciso	c23o16
deciso di	o16
decke*	f17
decla*	f38g177j19
declarar	g39
declaration	f18
declare	g37
declarer	g17
decli*	b-34d-15e-13n-13
declined	b-21n-12
decod*	b16m25
decoder	b16
decom*	b31
decompte	b31
decor*	l-12
dedan*	e15j18
dedans	e15j18
deduc*	b18g27
deduct	g27
deducted	b15
deducted from	b12
deeln*	c47
deem	a16e44j23
defau*	f15i-13k34
default	k18
defec*	d68f46k22
defen*	g142k104
defib*	h19n21
defin*	a88c22g-12
definitief	a14
definitiva	c20
definitivamente	a17
definitivement	a22
degli	e20f-19m15
degre*	b-14n15
degrees	b-13h-15
degres	h16
dehor*	e39i21
dehors	e39i21
dei	a-22d-39e51f72g-32h-36j-40k-12m-22o-38
dei clienti	j-12
dei danni	o-40
dei dati	f43
dei nostri	d-20e15n-16
dei vostri	c21
dein	m44
deine	m179
deine antwort	m25
deine*	m127
deinen	m59
deixa*	a14h15i19n46
deixam	i20
deixe*	a14c24
deixem	a14c24
deixo	e15g20
deja	b19d24i12k26
dejad*	i15n15
dejam*	c19d15
dejamos	c19d15
dejan	i18j17
dejar	a24c45n16
deje	c17e17
dejo	g33k13n24
dekt	f35
del	c65d54f33g-13h-43i-30j73k-35l-15m-48n-64
del almacen	g18
del banco	k24
del cliente	f23
del coche	c14
del colegio	a18
del comedor	e12h23
del comprador	f23j14
del conto	a13e19
del contrato	c27f12
del contratto	f-21g-16
del curso	c15
del dia	b23
del director	j17
del furgone	j20
del gruppo	f13
del hotel	e18j14
del jueves	c-21g16
del martes	c20
del nostro	d-19f-14i-13
del pedido	c31d19j19
del piano	j35
del profilo	a-12
del programa	h-17
del reembolso	d25
del sabado	c16
del segundo	e17
del servicio	c24
del servizio	f22
del sistema	a21e34m17
del tecnico	b15i33j18
del tratamiento	f13
del trattamento	f22
del viernes	j12
del vostro	b-15g15h-18j-45k33n33
delai	c-26i-44k16n-14
delai de	f12i-20
delay	f17k17n-27
delay*	g20
dele	i16k20
delec*	h13j13
deleg*	e20i21l21
deles	l-18
deles na	l-17
delet*	a178c30e60
delete	a61c32e17
delete my	a30
delete the	a19c38e23
deleted	a50e39n14o13
deleting	a23
delig*	n-16
delit*	g80k24
delito	g80k24
deliv*	a-37c43d-53e-57f-32g-57h-28j22m-39o-70
deliver	b-18c-22e-14g-21l-14n-25
deliver before	i16
deliver on	h20
deliver to	k-20
delivered	n37
delivered on	i13
deliveries	c24d-18
delivery	a-15b13c51e-20g-18h-18l12m-17o-66
delivery address	j31o-42
delivery note	i16n14
delivery of	c22
della	a-19c-16e-14f-82g-80h-52i-24j62k-14l13m-33n-24
della direzione	l21
della fattura	b15
della nostra	j20m19
della palestra	l19
della piscina	k20
della sala	i21
della scuola	g-16k-19
della vostra	b15l15
della*	d18e16h-13i-18l27
delle	b-14c18d16e-17f27g-16h-19i-14l-12m12
dellh*	i21l12
dellhotel	i21l12
delli*	k16n23
dellu*	e47l14
dellufficio	e20l14
delus*	n-12
delusione	n-26
dem	a-38c79e41f21h49i-37j20k-27l-35m-36n-54
demai*	k20l13n30
demain	k22l15
demain matin	o-26
demais	n16
deman*	a69d27g56i12j-18k138m22
demand	b19l12
demanda	g14k80
demandar	g14
demande	a53b-21c-13g-20h-23j-17k12l-22n12
demande de	a50h-17
demandent	h23
demander	f15g14i15
demanderons	k22
demandons	d34
demar*	c14i-20
demas	j13
demen*	e22g21h58j22
dementia	j23
demeu*	k-19
demeure	k-19
demo	e-12j-19
demor*	n-15
demora	b13
den	a-27b-19c78d64f-13i39j-61k-44l21m42n-64o66
den auftrag	c46
den ausfall	f12
den eingang	a16
den por	a17
den preis	m15
den text	m16
den tisch	i15l39
den vertrag	f25
den zugang	a13
denar*	d45
denaro	d45
denga*	f22
denk	b19g13
denme	j12
denn	h18j95l15n31
denno*	b37i36
dennoch	b37i36
denon*	f12
denta*	a13h19n-13
dental	a13h19n-13
dente	h20
denti*	c25j24
dentr*	e66f18
dentro	e30f21
denun*	f24k94
denuncia	c12k51
denunciar	c-13
denunciar a	c-13
denunciare	f23g14
depar*	c-23l82m47n20o13
depart	a16o13
departamento	l25m33
departamento legal	m18
department	c-21e12l42
department head	l23
depas*	b42i29k19l20
depasse	b18i21k19l20
depen*	a14c20d18h36
depoi*	h65i19k-13
depois	h65i19k-13
depois da	h43n-12
depois de	b16
depois do	h14
depos*	d71g26h-18i37k39l-12m-12n-14o-79
deposit	d57g24i52k17o-74
deposit for	d31g19
deposit is	k15
deposit of	g17
deposit on	i21
deposito	a12d21
depot	i-18j-17l35
depre*	n16
depressa	n16
depui*	e54g-25h56i16k22n31
depuis	e54g-25h56i16k22n31
depuis hier	e16
depuis le	h23
depuis un	n15
der	a-48b-21d15e-39f15g-21h-47k-53l55m-55n-59o-35
der abrechnung	b38
der app	a-23
der betrag	d24
der das	j14l15
der filter	m-17
der gutschein	f16
der karte	b16j13
der kasse	b16
der kollege	c-17m19
der kunde	n15
der kurs	c22
der nachste	m18
der neue	n-19
der regel	o-19
der saal	c20k-17
der software	b-15
der techniker	n30o-13
der vertrag	b31c21f33
deram	m17
deran*	o46
derde	n27
derec*	f85j-22k17
derecho	f53j-18n21
derecho a	f31n26
derechos	e12f33k34
derechos de	e13k15
deren	a21b13j15
deriv*	l22m15
derni*	b17c-25e-22i-28k18l-22
dernier	b19i-19k18
derniere	c-21e-19l-19
derog*	i98
derogation	i12
derri*	j44
derriere	j44
derti*	b-20
dertig	b-19
dertig dagen	d-22
des	b15d30g-67h-28i-36k32m20n-32o31
des dommages	f22g14
des donnees	f36
des droits	e14k39
des monats	d20
des trois	i36
desac*	a13m16
desactive	m25
desactiver	a13e18
desactiver la	e18
desap*	a33b18e33
desar*	f22m19
desarrollador	m19
desbl*	e32m15
desca*	g-13i-15m20
descalade	l16m18
desco*	b67c31e32g19i43m16
descontar	g25
desconto	i41
desconto de	i39
descr*	b19c14n18
describe	n16
descu*	b13i30n21
descuento	b19i19
descuento por	b15
desculpas	n32
desde	b-27e-25g-25h78i-21j-41l-14m-18
desde el	n-12
desde que	h70
desej*	a22
desejo	a12
desen*	d-19
deseo	a15e14l17
desha*	c19
desid*	e22
desideriamo	e22
desig*	l17n-16
design	n-16
desin*	a65c17h63n22
desir*	d21f17
desirons	d20f17
desis*	c22n-21
desist	g12
desistir	c12
desisto	n-16
desk	b-12c-12h-13i-14k15l60o-51
desli*	c54m35n25
deslo*	o26
desma*	c24h14
desno*	k43
desnoods	k43
desol*	c16
desor*	e15k19l17
desormais	e15k19l17
despa*	c17k37m-14
despacho	k39
despe*	a31e13g-24
despedida	e21
despedir	g-23
despi*	g21i36
despite	i41
despu*	h56
despues	h56
despues de	h27n12
despues del	h28
dessa	i39
dessa vez	i13
dessa*	g26
dessai	g28
desse	h14
desse*	c20l14
dessert	c21
dessu*	h19
dessus	h19
desti*	g-18l17m19
destr*	a34f18
destroyed	f23i14
desvi*	a12e17
detai*	e42f40j95
detail	f18j20
details	e44f17j57
details of	j31
detec*	e14m12
deten*	f17
deter*	h20
detre	a17n19
detru*	a30
detto	b31c37d17l15m27
detto che	l16
deu	j44
deuda	g21
deur	e12
deurw*	k-15
deurwaarder	k-14
deuts*	l-13
deux	b44c-20d16e-34f-50g-26i19j-50k-15l-40m-32n-41
deux fois	h16n-14
deux semaines	h19
devan*	g15k19
devant	g15k19
devant le	g12k14
deve	d14h-12j38l30m31n17
deve ser	n20
devel*	m87
developer	m28
developpeur	m33
devem*	h12
devemos	h12
deven*	j20
devez	d36j18
devic*	e83f29h22
device	e33f29h22
devis	b13c21f12
devo	c15g88h75n23
devol*	c-20d220e-15h-28l-14m12n-29
devolucao	m15o19
devolucion	d84
devolucion de	d14
devolucion del	d30
devolver	b13d30g16n-14
devolvimos	b12
devon*	e16j-15
devons	j-12
devra*	e31
devrait	e31
devue*	d75g15
devuelvan	g16
devuelvan el	g16
devuelvanme	e12
dexpl*	f20
dexploitation	f20
dez	d15f15i-21k15o19
dez anos	f20
dez dias	k18o26
deze	b13h149i24k17l26m137o47
deze maand	c16i17
deze mail	m38
deze week	b-13
dezel*	j27n-16
dezelfde	j27n-16
dezem*	g13j13
dezember	g13j13
dhabi*	i12
dhabitude	i12
dheur*	h-16
dhier	b-27c20
di	a18b23c33d-12e37f25g16h-56i53j32l17m36
di amministratore	e25
di approvazione	m15
di chi	f12j26
di conformita	f21
di consegna	c-13f-22g-12k-21
di due	i-22
di essere	i19
di iscrizione	d21i21
di lavoro	g14j24
di legge	f36
di me	f20n24
di mia	e14j40
di mio	d13e13j18
di natale	l-14
di noi	n19
di non	g18i16j20
di notte	e27
di nuovo	k21n24
di piu	l21
di prima	m15
di prova	i-16
di pulizia	b20
di questo	k14
di responsabilita	f18
di sabato	c23
di sicurezza	e38
di testa	n17
di tutto	a19e18k19
di una	h26j18
di uno	k20
di voi	a21
dia	b15e-21f-19g-38h-21i48j-27m-26
dia de	i15
diabe*	h34
diagn*	h20j50
dialy*	k18
diari*	c23g23
dias	e-14g-27h42i56j-14k36m-17n13
dias de	k13
dice	f35h24i29j15m-34o-16
dice che	h22
dice que	h13j13
dicen	j16
dich	m72
dichi*	f18g30j28
dicho	l-24m20
dicho que	m13
dicht	a13n-21
dicht*	e-18j-17n12
dichtung	e-17
dico	m26
did	b121e-20j191m-13o-26
did i	b35
did my	b-13j75
did not	b36
did the	b33d22j38
did you	b12e-18o-13
diden*	f21
didentite	f22
didnt	b149e31i48m15
didnt do	b17
didnt get	b12d12i16
didnt give	b23
didnt make	b24
didnt work	b-15
die	a-19d42e25f24g-26i44j61k31l30m46n-17
die adresse	j-16
die aktion	c20i46
die alte	e22
die anleitung	n-14
die anzahlung	i20
die anzeige	k19
die bestellung	c22
die bij	j15
die daten	f14
die de	b17j13
die erstattung	d36
die factuur	b12
die farbe	n-12
die firma	e16
die forderung	b24
die fotos	f19k20
die frist	f14k22
die garantie	f35
die gutschrift	d-14
die haftung	f18
die halfte	d35
die ik	e20
die in	i-19
die is	b19e50
die je	m24
die kaution	g13k19
die ki	m17
die kinder	e-20i-12
die kundigung	g35
die letzten	j41
die lieferung	k16
die lizenz	f22
die mahngebuhr	b19
die man	i-12
die matratze	h19
die messe	a23d22
die nase	n12
die neue	e13
die niet	a18j26
die nummer	e16k17
die op	a20n16
die palette	k19
die prufung	i26
die pumpe	f19n23
die rechnung	b13
die rechte	e-15n14
die ruckerstattung	d13
die seriennummer	d-16
die tur	o23
die u	d13h23j16
die uberweisung	d18
die van	k18m16
die verantwortung	m17
die ware	a-12c-27e-12
die wir	b28e17k13
die zahlung	b24d37f17
die zwei	e19n13
dieci	g-12h-12o-16
died	g20
diens*	e12j-22
dienst	f12j-12m12
diero*	m15
dieron	m15
dies	f22m20
diese	b80h21j18m64n48
diese nachricht	m22
diese*	b46c44i36j50l25m115n150
diesen	c15m20n54
dieser	j36m63
dieses	c12i41j15l25m16n37
diesm*	i33
diesmal	i33
diez	f-12i33n15o-15
diez dias	i20n17
diez minutos	i13
difer*	j-14
diferencia	b-17
difet*	i20
diffe*	c-23e-22f-18h-14i-16j-26k-17l-24m-31
difference	b-15l-21n-23
difference between	b-14l-21n-21
different	b21c-16e-33f-14g-15m-17n37
differenza	d24
diffi*	n23
diga	l14m15
diga me	l15
digam	g38i21j41
digam me	g12j41
digan*	j37l22
diganme	j17l22
digit	c-14
digit*	a22c12e111
digital	a23c19e59
digitale	e15
digo	d17g44
dijon	o-13
dik	b18f-21
diman*	b16g-14i33k-31
dimanche	b16g-14i33k-31
dinde*	f34
diner*	d104n18
dinero	d105
ding	f20
dinhe*	d81j14
dinheiro	d81j14
dinne*	g18i16
dinner	g18i16
dinsc*	d16
dinscription	d16
dinsd*	j13n14
dinsdag	j13n14
dinte*	b18f14
dio	h19
dipen*	b16j24l15
dipende	b17l17
dipendente	j26
dir	m126o28
dire	b-18d-17h-13l-12m20
dire si	j16
direc*	b20e14f-32g-36h-40i-25j87k50l148m118o61
direcao	j13
direccion	e13j58k35o14
direccion de	j28o14
direct	b71c31i16l18m20
direct debit	b60i17
directement	m33n18
directeur	j-13l31n15
direction	d21j13l73
directives	m39
directly	j-12k22l20m16o14
directly from	l14
director	l17m-14
directors	l-86m-12
directrice	e16
directrices	m21
direi*	b-28f88
direito	f61
direito de	f22
direitos	f29
direk*	l50
direkt	l25
direkt mit	l22
diret*	l161m60n-12
diretor	l39
diretor de	l24
diretora	l15
direttamente	m16
diretto	l18
direttore	l47
direttore di	l19
direz*	l27
direzione	l27
dirig*	a19l54
dirige	l19
dirigente	l17
dirit*	g31k16
diritti	f15k23
diritto	g33
dirmi	j32
dis	m25
disab*	e74g21l16m43
disable	e44
disabled	e19g23l17
disap*	a28b-12i18
disappointed	n-28
disappointed with	n-13
disat*	e43m16
disattivare	e22
disattivate	e17
disca*	h27
discl*	f29g22j40
disclose	j40
disco	h-19
disco*	i63k16l15o14
discount	i64l17o14
discr*	b17f14
discu*	b-12i13l80m14
disculpe	l14m16
discuss	l21
discuss the	l16
disde*	c16
disdetta	c23
disdi*	c55
disdire	c27
diseg*	i-17l-13
disgr*	n32
disgrace	n21
dishw*	n-21o37
dishwasher	n-19o37
disin*	h35
dismi*	e18g79
dismiss	g24
dismissal	g50
dispa*	l23
disparu	h-24
dispatch	l28
dispe*	d16i87m24
dispensa	g12i54
displ*	b-15d-15e-14g-16h-19i-15j-20l-13n-21
display	b-15d-15e-14g-15h-18i-14j-17l-13n-20
display none	m36
dispo*	a-26b-45c-36d-18f-43g-37h-39i-41j-49k-21l-18m-36n-16o-45
disponible	f-16o-40
disponible en	f-15
disposable	a-12b-25c-20d-14e-26f-15g-17h-19i-20j-24k-13l-15m-16n-19
disposable cards	j-12
dispositivo	e29
dispu*	b15g17
dispute	g20
disre*	i49
disregard	i49
disregard the	i49
disso*	a40g25h-15
dissolve	a27
dista*	e19
distance	e18
disti*	b17n22
disto	m16
distr*	l14
dit	b56d22f44g61h73i54j15k90l199m183n129
dit bericht	m36
dit is	k20l17m20n45
dit niet	m34
dit que	f15
dit votre	h13l-12
dite	a12b33c18j16
ditem*	a21c22j40
ditemi	a21c22j40
dites	c12g72j44l21
dites moi	j24
ditta	c14f12j24
diven*	e19g18i18n24
diver*	b26f-12g-16k-39
diverso	b16
divid*	a12b24g59
divida	b29g38
divide	g15
divis*	b21
divor*	g119
divorce	g62
divorcio	g27
dix	e-24g-12i73j-12m-15
dix ans	i28k-12
dix heures	k18
dix jours	i18
diz	i34j16m37n16
diz que	j15
dizem	f44
dizer	a15n-12
dni	j46
do antigo	b13
do cartao	e16j25
do celular	d-17
do cliente	b20g22k22
do contrato	c12
do fornecedor	e19
do ginasio	l19
do lado	e21
do meu	b15d19e16m17
do not	m70
do prazo	o18
do seguro	b17i21
do sistema	e22
do valor	d21
dobbi*	c26d-17
dobbiamo	c26d-17
doble	h19
doce	f18
doce meses	f21
doch	c37g66h17i110j56l34n37
doch nicht	c19i20n18
doch sicher	g12i18l19
docht*	f21n13o19
dochter	n13o19
docto*	h19i12j56
doctor	h24j45
doctors	i15
docum*	b-14e-44f37h-30i83j-12k-27o-12
document	e-17f61
documenti	h-16i38k-16
documento	j25
documentos	i19
documents	g16i31
dodic*	b13i14n-18
dodici	b13i14n-18
doe	e18i43l19m61n15
doen	d12g50i14k35n37
doen jullie	d18
doent*	h22
doente	h21
does not	n22
doesn*	b25c21d20m26n24
doesnt	b25c21d20m26n24
doet	a15h12i12n20
dog	c19g75h13i14j12k-20n-19
dog show	h-23k-17
dogs	h-22
dois	e22g36j13
dois dias	b22
dois je	g44
doit	b-13c17j-23l57m16
doit il	j-13
doive*	e33f36
doivent	e33f36
dolla*	b41d14o26
dollar	b41
dollars	d14o38
domai*	j13o58
domain	j13
doman*	i18k26l-14o29
domanda	e18m18
domani	k27l-12o29
domic*	b14f19j73
domicilio	f21j18
domin*	n-15
domingo	n-15
domma*	f20k19
dommages	f22g14k20
don	g16n27
dona	j-17l-17
donat*	h21
donc	c27d14m26
donde	c-15e-19f-35i-28j15m-21
donde esta	a13d18
donde se	a-21e-22
donde vive	j-22
donde*	o67
donderdag	o67
done	a18b45g17n12
done by	b16
donne	f25g13h24i16m37
donne t	f25
donne*	f86g16h36i-16j28
donnees	f108
donnees personnelles	f19
donner	h60
donnerstag	c14
donnez	g30
dono	a20j31l27
dont	a30b50c85f-24g26i83j-26l-19m36n21o-20
dont apply	i29m13
dont have	b-12c-28f-15
dont know	b-16e-19
dont need	l-20
dont recognize	b22e13
dont remember	b34
dont send	c18
dont ship	c32i20
dont understand	b15
dont use	a26
dont want	c21h20l27n22
dont worry	k-22
door	a-28b-33c-30e13f31i-22j22l28o100
door de	c-17h50i12m14
door ons	k23o39
door uw	f18k22n25
doorg*	d23j16
doors	f-14
doos	m-12n-12
dopo	f14g31h144l-12m-12
dopo il	h47
dopo la	f23
doppe*	j-12
doppi*	c-16
doppio	c-19
dordi*	b-18c-13e-15i12
dordine	b-18c-13e-15i12
dorig*	d15
dorigine	d15
dormi*	b34c16d16h89j19m19
dormir	h68m19
dort	l-15
dos	a18b-16e-35f31g-58h-19j-31k14l-35m-38n-17o-58
dos cuentas	a23
dos meus	d18f45
dosag*	h54
dosage	h27
dosaggio	h22
dosaggio di	h19
dose	h74
doses	h24
dosis	d-14h45
dossi*	d20i42j37k78l55o56
dossier	d20i42j37k78l55o56
dossier de	j22
dossier van	j12
dotto*	j54l13
dottor	j23
dottoressa	j26
dou	b42
doubl*	b29g-14h-27i-14j-15l-45m-18
double	e13h-27j-12l-43m-14
doubled	b12
doubles	b12
dough	e-17
doule*	h60
doute	f12n18
douze	c19i34
dove	a-22d-27e-14f-22g-33i-27j-42k-53l-18m-12
dove si	c-16e-16f-29j-13k-18
dovet*	d18
dovete	d18
dovev*	e19
dovre*	d16e46g22l18n21
dovrebbe	e19l18
down	a16d-24g60k36m-14n48o45
down the	g23n18
downl*	i15
download	i15
doy	d22g19h29
dozen	d21n-15
dpo	f48
dr	j42
draai*	f17i13o35
draaien	i23o32
draait	f15
draft	g26m74
drag	g18k19
dran	f20g16i42m12n22
drauf	a16h17
draw	a18
drawe*	c-18e-19
drawer	c-18e-19
drawi*	b-12j-13l-30
drawing	l-29
dream	c-20m29
drehe*	g21i23n22
drehen	g21i23n22
drehen uns	n22
drei	a-12b21g-30i34j-17k-13m-15
dreim*	e31
dreimal	e31
dress	i63
dress code	i47
drie	b29e33f-16g-13i26j-20l-12m-20n-22
drie keer	b43
drill	n18
drill*	e19k18
drin	h18
drink	b20h92n45
dritt*	g28k16
dritten	k12n-16
drive	i16
drive*	c-13e27f36g33h-14i-21j16m-25
driver	g-12h-13i-20j14m-24o15
drivers	e17f21g46l13
drivi*	f-15
driving	f-15
droht	g42
droit	c12f113g138i39k21
droit a	f18i19
droit de	c14f34g41
droit*	e48f56g29k41m27
droits	e52f62g33k44m31
droits a	k14
drone	g75
drone over	g63
drop	c36j23m28
drop the	c20h19
dropp*	e16
dropped	e16
drops	f22h25
druck*	a-21b-36c-42d-29e-43f-19g-51j-37k-32l-28m-29n-23
drucken	b-13e-25f-12i-25j-12m-17n-24
drucker	g-20k-19
druckerei	i13
druckt	f19h17
drug	g12
drukw*	f-17g-21
drukwerk	f-17g-21
drums	d16
drupp*	n22
dsl	c25
du	a-20b-43d-33f-18h-63i-91j46k-23l-18m117n-54
du client	e21j-22
du compte	j17
du contrat	c13f37
du prix	d18
du tout	a19
duas	a13h-17
duas vezes	c17
dubbe*	b13j-14o30
dubbel	c12
dubbele	b14o30
dubli*	k16
dublin	k16
due	b-29d-19f-35i21j-13k-32m-29n-57
due anni	i14
due fattori	e27
due giorni	i13
due mesi	j22o24
due ore	h17
due to	c40
due volte	f13i-20
dueno	l44
dun	a-24f22
dun mois	f19
dune	b15e-20j13
dupli*	b78c-26
duplicado	c-23d13
duplicate	b24
duplicated	b43
dura	b-15d-29f-23g-16h-34i-16j-22m-12o-34
dura la	h-18
duran*	f57i35
durante	f57i35
durante la	i15
durch	a12f-32h15k18m52o26
durch den	m40
durch*	h24i16j16l19m20
durfe*	e33f17g57h16i36
durfen	e33f17g57h16i36
durfen sie	l-15
durfen wir	f20g49i51
durft*	i54k23
durfte	i54k23
durin*	g59h64k-17
during	g59h64k-17
during the	k-17
dus	a12c66d16k62l15m37n19o42
dutch	f18
dutil*	h12
duty	f19g21i14
duurt	n25
dwang*	k50
e	a13b36c-14d22e23f15g-26i-40j26k51l-46m85n63
e a	a29b-21d-16f-21i-16j-39k41l-28m-28
e agora	e21
e ainda	e16n14
e ancora	b-24f-25i-25
e andato	j19
e arrivata	b-13
e arrivato	f-24
e basta	g14m28
e che	f-13i20l14
e com	d18j15
e come	j44n26
e compatibile	h13
e con	j21
e da	c25h-18
e de	h-25i-23j-16l12m-16o-33
e dei	e21
e di	c-13e-13
e e	d30
e eu	e40
e fatto	g23
e finita	e18i18
e gia	b-22c20f-16h-23i-17
e grave	g12
e il	b-32c-22d19g-15h67i-17n12
e in	e-15i-16k12
e ja	n21
e la	g27j14n13
e le	f15
e legal	f24
e m	d45
e mail	b-14e22f30j14m-25n-12
e mails	f17k29
e mais	m13
e me	b40
e mi	i18
e n	d33
e nao	c29i24
e ne	k35
e non	a20b45k14
e normal	h12
e o	c37e-15g-13i25j51k19m37
e para	a27l12
e permitido	f18g20
e piu	b15n20
e por	o24
e possibile	e17
e possivel	c-23h13
e que	d-16h14j26k13m-16o26
e r	d28k26
e rimasto	b13e36
e rotto	e33n-22
e saltato	c21d21
e scaduto	i37
e scrivi	m13
e se	i31
e senza	b13f14
e so	m31
e sparito	e24g22k18
e stata	j12m13
e stato	b13
e tornato	l12
e tutto	b-16m19o22
e um	c-20m25
e uma	n12
e un	k15m28
e una	k17
e voces	b16d21n44
e voi	n22
each	a-12b-14c-26e-17f-14h21i-17j-15m-14n-32
each of	j21
each other	j-27l13n-15
earli*	b17m27
earlier	b18m27
early	c33g17i58
early bird	i44
earth	n48
easil*	h20
easily	h20
easte*	n12
easter	n12
easy	k18
eatin*	d13h34
eating	d13h34
eben	k27l30o43
ebene	l28
ecco	m15
echan*	i-13k18
echange	d20m13
echanges	j15k23
echar*	c39
echo	g22h13n21
echt	n133
ecole	j17
econo*	f15k40
ecris	a13m17
ecrit	f22g20
edad	h25j33
edifi*	l14
edificio	l14
edit	g-15
editi*	c14f-17
edition	c15f-15
edito*	b-18c-15f-31g-26h-36i-42j-24k-13m-39n-15
editor	b-18c-14e-22f-30g-25h-35i-41j-24k-12m-36n-15
een	a-99c-111d-97e-72f-30g25i20j-106k23l-45m-60o-42
een ander	c14e61f12
een andere	i13
een extra	b18o-21
een foto	f-15i-19
een keer	i21
een klant	a-25d-19g23
een kopie	f16
een leerling	f35
een lid	h23
een maand	d13i15
een medewerker	j-12
een melding	e20
een nieuw	i15
een nieuwe	e-31
een rechter	k29
een uur	c-15l20
een week	k15
een zaak	g18k22
eens	b44e18i27j50k40
eerde*	c-16j21
eerder	c-16j21
eerst*	o-26
eerste	o-26
efeit*	c12h29
efeito	h22
effac*	a30e20m13
efface	m15
effacez	a25e21
effec*	a18h50o36
effect	h42o25
effective	a16h20
effects	h-13
effet*	b23
egal	k19m18
egare	e24
eh	c20i14
ehrli*	g23i18n32
eigen	b-20e-14f-44g-24h-16j-18k-14n-13
eigen*	a-35d13f135g-15h-14i29j20k26l85n14
eigenaar	e23m12
eigenes	a-22
eigenlijk	j21l19
eigentlich	d21f56i39j13l40n26
eight	l-18m-12
ein	a-61b36c-38d-68f22g12h-22j-23l-46m29n29
ein auge	i26
ein foto	a-25d20
ein gast	f19h20
ein neues	e34
eind	a24c17o33
eindi*	c39
eine	a-39b-27c-64d-15e-16f39g64h94i24j-49k-24l-47m19
eine ausnahme	i15
eine etage	l15
eine klausel	f23g19
eine kopie	i14j26
eine neue	k-17
eine stufe	l-15
einem	f48g28h24k15l28
einen	a-30b23c-26d-27f-36g12i-62j-25l19m-23n-36
einen anwalt	k-12
einer	e15g26h58
eines	b13l23
einfa*	k15
einfach	k17m19
einga*	a12
eingang	a13
einge*	d39h16j21
eingereicht	k13
einka*	f14l17m-23
einkauf	f18
einlo*	e20
einma*	a15b-12d-13g-14i79
einmal	a19
einmalig	i91
einri*	i36o49
eins	a18d22n-13
einsc*	f-15k20
einschatzung	f-14
einse*	h16
einspruch	g14
einst*	e12i-15
einstellen	e16h18
eintr*	d47m18
eintragen	m18
einze*	b14
einzu*	k21
eis	b16
eisen	k15
eithe*	f12
either	f12
ejecu*	k15
el	a-73b25g-14h20k-43l-13m-86n-62o41
el abono	b14d26
el acceso	a14e44
el acuerdo	f16
el administrador	j21
el almacen	c22
el anticipo	i17
el asunto	l17
el autobus	c13
el aviso	c-16
el ayuntamiento	g27
el boton	a-21
el cable	c-15k-14n-16
el calendario	c14i-13
el cambio	b21i25
el cargo	b27
el caso	m16
el certificado	f15g18i34
el cierre	a28
el cliente	e-15
el cobro	b25
el coche	g18
el codigo	e48
el contacto	l18
el contrato	c14f14g15
el correo	g31j16n-19o15
el curso	a17g-12
el de	j14l17
el departamento	m18
el descuento	b24i15
el dia	d20o26
el dinero	d68
el dni	j17
el domicilio	j12
el domingo	n-13
el dueno	l44
el enlace	e-17
el envio	c28i14j12
el escaparate	g20
el expediente	j35
el extracto	b35d18
el favor	d13i24
el filtro	m-14n-16
el grupo	i13
el horno	n-16
el hotel	f15
el iban	j14
el importe	d27
el informe	e-21
el iva	b19
el jefe	l42
el jueves	f-14j15
el libro	b-16
el martes	k18o22
el mes	a-23n17
el minimo	i13
el mismo	b41n32
el motor	g16
el movil	c22j53
el nombre	a-20d-13
el numero	j14
el otro	g20j17
el pago	d16i23o-40
el panel	d-13
el papel	f22
el paquete	j13
el pedido	c16l-16
el piso	g45
el plan	e-19j-12
el plazo	i13
el portal	j13n18
el precio	b35i58
el presupuesto	b19f14
el programa	e-18l-17
el proximo	o27
el que	e22l23n22
el recargo	i35
el recibo	b32
el reembolso	d27
el repartidor	e22n24
el responsable	l24
el router	n24
el saldo	a23j20
el servicio	c16d15
el sistema	j13
el suyo	j13l17
el taller	b15e-22
el texto	f20m20
el ticket	b35i17
el tratamiento	d16h20
el trato	c23i-16n37
el ultimo	b14c22e-15k20
el usuario	j13
el viernes	n22o29
el vuelo	f16
ela	a23j24
ele	g22j21
elect*	e29f24g-34h41i-31k-12
electricity	b20j24o40
electrique	i-17
electronica	e24
elekt*	f45
eles	m16
eletr*	h17
eletrica	h16
eleva*	k43
elevador	k13
eleve	j18
eleve*	k12
eleven	i14j14k17
elf	n13
elimi*	a79o50
eliminare	a23
eliminate	a27
eliminen	a-12
elkaa*	b14k20n14
elkaar	b14k20n14
elke	b39m29
ella	j61
elle	a-30b-46c-54d-34e-43f-25g-18h32i-41j50k-17l-45m-54n-79
elle a	j33k19
elle de	g18j13
elle des	f18
elle en	i13
elle etre	g-14
elle une	l-15
elles	b-13c-13d-28e-13f48g-23i-23j-19k-40n-24
else	c58d17e28i14j65l-26
else has	j39
else to	n16
elsew*	a20c19i21
elsewhere	a20c19i21
elter*	e13j15
eltern	j15
em	b-13d-67e-34f-19g-56h-22i-14j-32l-42m-45n-23
em dois	e19
em maio	n19
em marco	i22k-13
em nome	a34j13
em que	b-23d-29e-14f26h-18i-13l-16m-14
em vez	b22
email	a21c16e61i20j113k47n18o41
email address	o47
email*	g19k31
emails	g19k31
embal*	n-15
embar*	g52j15
embarazada	j16
embor*	i42
embora	i42
emerg*	b13m18
emergency	b14j12
emett*	k21
empfe*	g66
empfehlen	g66
empfehlen sie	g53
empie*	g16l-16
empieza	l-16
emple*	e-15g87j48n17
empleada	g19j17
empleado	g20j14
empleados	e-16g40n19
emplo*	c-15e37g164j137m41
employe	e16j18
employee	e25g68h21j90m46
employee who	m39
employer	g68
empre*	a43b18c25e14f32g61j34k24l20n34o-13
empresa	a21b20c27e17f35g57j21k26l41n40o-13
empresa y	o-18
empty	b-23g-15i-16j-15n35
en	c-52d-26e-17f-24g-60h-33i-31j-27k16l-73m52n-15o24
en alle	a47
en alles	a21
en bas	f14j-13
en bevestig	m47
en caja	b36
en cas	f52h50
en catalan	k-14
en charge	l23o19
en conge	e15j18m20
en dat	a16k16
en de	a12c22d13e13h25i33j13k87o27
en demeure	k-19
en die	k37
en el	a-53c13d-25e24f-21g-19i-57j-27k-32l-27m-42
en er	b40d33
en est	d23j22
en este	m24
en ga	m21
en geef	e22m23
en hoe	g40
en hoeveel	h51
en ik	k25
en is	h22
en juin	b20c21
en justice	k26
en keur	m19
en la	b-20c-68e-31f-15h-48i-33j-20m-49n-45
en laat	i15l-12
en ligne	g-14l21
en mai	n14
en met	j17
en mi	b14g18i24n17
en mij	m17
en mijn	d18
en mode	m24
en niemand	b12n18
en nu	b22e26h48
en nuestra	a-24c-13e14
en nuestro	i41
en otro	c22h18
en panne	n36
en plus	b21n16
en que	b-20e-15h-12j17k-24l-14m-25n-18
en retard	i27
en su	a12b-18h16l20n15
en sus	f18
en tant	m30
en u	b15g-23k-19n38
en un	e32
en una	e17f18n-13
en vert	n-16
en vuestra	a19e14g-12
en vuestro	j-16n-13
en wat	g19
en wij	k14
en wil	a18
en zijn	j16
encai*	b41d30
encaisse	b19d30
encan*	a-13b-20e-15f-13h-18i-17j-24n-12
encar*	c27f19l43
encargo	c25
encargo de	c22
encer*	a98
encerramento	a17
encerrar	a37
encerrar a	a17
encerrem	a20
encim*	l20n20
encima	l20n20
encima de	l16
encom*	c51e-15h-12i-12j-14
encomenda	c50
encon*	b-18d-12e-21g-22i-12k31m-21
encor*	d32e52f20h-15i37j-28k17n51
encore	d32e52f20h-15i37j-28k17n51
encore des	c13
encore un	f18
encore une	n38
encue*	a29e12
encuentro	a29e15
end	a16c101f24i-22j-16m12n45
end of	c23n12
ende	k23n34
ended	c46e21f12i43
ended on	e20
ender*	j25l18
endereco	j26l19
endereco da	j25
endet	c61i15
endgu*	a28
endin*	a21c23j20
ending	a21c23j20
ending in	j21
endli*	n-17
endlich	n-17
endre*	j18
ends	a14d20k23o28
ends on	k23o38
ene	i18
energ*	a33h39k16
energie	j12
energy	a17h38
enero	b26
enfadado	n-32
enfan*	f15h29k-26n29
enfant	b15f27h42n14
enfant de	h20n15
enfants	g13k-25
enfer*	e23h40j38
enfin	l20n19
enfor*	k60
enforce	k25
engag*	f75k23
engage	f33
engan*	n17
engel*	c19
engels	c19
engin*	c24f20k18l24
engineer	c21f23
engineers	k20
engra*	f-13g-20h-16i-12j-15
engrave	g-18
enkel	f-15
enlac*	e-13
enlace	e-13
enlev*	o82
enorm*	c23n17
enorme	c23n17
enoug*	e-17g50i12m-20n-30
enough	e-17g50i12m-20n-30
enough for	g-12i26l14
enough to	g63
enqua*	k20
enquanto	k20
enreg*	d-14j64k17
enregistre	j37k19
enrol*	n28
ensen*	a-21j15
ensui*	g16
ensuite	g16
entao	k14l14
enten*	b-15k68n15
enter	e24i12m20
enter*	a31e27g12h16j15n19o35
entered	o38
entering	e12
entfa*	a19i15o49
entfe*	a54
entfernen	a37
entge*	i-18m15
entgegenkommen	i-16
entha*	b33
enthalt	b38
entid*	k26
entie*	n38
entiendo	n32
entir*	a30b18
entirely	a30
entor*	h34
entorse	h34
entra	m19
entra*	a17b-17e115f-17g23i102j20k-16m-21n-36o-17
entradas	c18
entrambi	i12
entrance	g16
entrar	a19e50g27h15i36j17
entrare	e68i63
entre	b17c-22d-36i-21k12l-21m24
entre nos	b21
entre nous	k21
entre*	a-21e19f-15g-20h-41i22k19l-20n-20o24
entrega	b-13e-16h-13o16
entregam	k20
entregar	d20
entregue	b21
entrer	e59
entro	c14e26f41j23k30
entro*	j32
entrou	j32
entrou no	j32
entsc*	c17f22k22l53
entscheiden	k21l21
entschieden	c17f22
entsp*	e25f42
entwu*	m17
entzi*	e20
entziehen	e20
entziehen sie	e18
envel*	k20o38
envelope	k22o38
envia	e19
envia*	b-34d26g-16j29k28n-20o34
enviamos	b-20
enviar	k31
envie*	i14j34
enviem	j31
envio	b16c50f-12
envio*	c17o50
envir*	k47m15
envis*	g22
envol*	l18n17
envoy*	b-17c-25d-20e-19m29n-13
envoyer	c-19e-14
envoyez	i13m15
envoyez moi	a15
epile*	h138
eppur*	b37e14i12
eppure	b37e14i12
equip*	a-20c-15f-17g-20i-25j-27l-35m-15
equipaje	b18
equipo	e12i-12l-16
equipos	k24
equiv*	b42e23
er	a34b57c14e26g-14h-54i-17j14l34m-49n-14o51
er bij	l13
er een	b-13c-20f24h-12k-15n-40
er geen	i21
er helemaal	n26
er iemand	l27
er in	h-26n-13
er is	b56d57e26k19
er ist	c22
er komt	c12i13n20
er maar	c18l27
er niet	a15
er nog	b-13
er ook	b-18
er op	g12
er wordt	b30
era	b126e15g-23h-25i-21k-31m-16n-33
era gratis	b36
eraf	a15c13e32o-41
erase	a23
erase my	a20
erase*	a27o52
erased	a27o52
erava*	b40
eravamo	b40
erbij	b13o13
eres	m32
erfol*	a18f16
erfolgt	a18f16
erg	b17h19
ergeb*	n19
ergebnis	n19
erhal*	d-14
erhalten	d-14
erin	e78o23
erlas*	i33
erlassen	i17
erlau*	f80h13i29m34
erlaubt	f29h13i15m13
erleb*	c15
erled*	a19m14
erledigt	m14
erneu*	n14
ernst*	h44n20
erop	o12
errad*	e44n26
errada	n21
errado	e31
errei*	j40l16
erreiche	j40l16
erreiche ich	j40
erreu*	b17d20n33
erreur	b17d20n33
erron*	b22
error	a13c-17n13o-31
error*	n29
ersat*	d28e20n-14
ersatz	d41
ersch*	m-13
erscheint	m-12
erset*	f-16m14o33
ersetzen	f-16
ersetzt	o30
erst	b18f43h14i75
ersta*	d159
erstatten	d43
erstattet	d49
erstattung	d49
erste	m16
erste*	d-21g-16n-26
ersten	h-15n-25
eruit	h23
ervan	e19n21
erwar*	l55
erwarte	l21
erwarten	l30
es	a-40b-50c-63d-16e-110f-45h53i27j-66n-17o-69
es bei	i12
es bitte	l15
es de	f-15i-16l14
es den	n-14
es eine	j15
es el	c17d-14j24
es fur	d20i20
es geht	i-13
es ist	n13
es la	b-13d-27i-28
es legal	g47
es lo	b16i23l21
es mejor	g16
es nicht	c15l26
es normal	h-15
es para	h-12
es que	i13
es seguro	h21
es um	f20
es un	g-12
es una	m18
esa	k19
esas	k14n19
esaur*	m-18n18
esaurito	n20
escal*	b-18c-13e-23h-23i-31j-24k-12l77m23n-26
escalader	m22
escalate	l-32
escalated	l28
escalera	g19
escaparate	g19
esce	a16
esclu*	g17
escol*	g-18h-16i-12j25k-16o20
escola	j40k-15o24
escre*	g34j44m14n42
escreve	m17
escrever	g17j17
escri*	b-14h-21i-14m17n13
escrito	f20g12j13
escro*	f20
escur*	g-13k-14
escuro	k-13
ese	b90j46l16
esegu*	m39
esegui	m39
eserc*	f18
esist*	l17
esiste	l18
esito	m20
eskal*	l-27
eskalieren	l-42
eso	b14f25g15k18l18
espac*	a73e40
espace	a74e31
espacio	e12
espan*	f14k24
espec*	b-38f18k22
especial	b-38f18
esper*	b-20d22i15n70
espera	n-15
esperaba	n14
esperando	n23
espero	h16n34
espero que	n20
espor*	e19m17
esporta	m18
espos*	k26
espre*	e17j12
esque*	m22n-24o31
esquecam	c19
esquece	m27
esquerda	c-23n-14
essa	a19b45e20f14k21n12
esse	b50h22l-12n31
essen*	f20h43
esser*	a49d32i13l20m16
essere	a49d32i13l20m16
est	a-30b-14c-40d-51e-19f-24g-23h18i18k-43l-47m-21n58
est a	b17c44d31f26h22i16l18
est au	k20
est bien	b-19
est ce	b-30f17h42i-30j12m-46n-38
est de	h-13
est elle	b-12d-19e-13f-12g-16h19i-26j-46k-19m-12n-13
est en	i31j20m19
est il	a-21b-24c-27d-30e-44i-38j-47k-25l-35m-26n-35
est la	d-16
est le	f-16g-12h-16i-26j12
est mort	e21
est parti	a16b-17e19
est partie	c13e13
est passe	b14
est pour	i13
est sa	h-16
est une	n21
est votre	n14
esta	a23c-23e-14f-13g-26i20j13k25m72n-15
esta a	b22
esta bien	n32
esta de	j-31l-22
esta el	a13l33
esta em	a21n-14
esta en	k17l22o-14
esta manana	l-19
esta mensagem	m16
esta semana	k14m-21
esta vez	i70
estab*	b34e12n-12
estaba	b40e14g12
estad*	d23k18
estado	d23k19
estaf*	n20
estag*	e27l19
estagiario	e27l19
estam*	d-23k12n34
estamos	d-22k13n36
estamos a	d-19
estan	f12i15j-14
estan*	j-13l-17
estante	l-14
estao	b26j14o18
estao a	b33
estar	c22
estas	h23k16m28
este	c17f-18g30h132i59k17l60m171n14
este caso	m21
este correo	m28
este mensaje	k15
este mes	c20n-24
este ticket	m17
estim*	f-23
estimados	f-21
estimados senores	f-21
estimate	g21
estin*	c22
estiv*	i13n-14
esto	b15g14h21k46l95m15n110
esto lo	l21
esto no	b16n22
esto ya	k13
estor*	d29m13
estorno	d17m13
estos	a16
estou	d19g14h45n38
estou a	d18g20
estoy	c18e14g38n54
estra*	g27
estud*	i56
estup*	l-23
estupendo	l-21
estuv*	b13
estuvo	b12
et	a116b61c30d67f-23g27i12j113k13l38m113n54
et a	j14
et comment	g34
et de	l31
et en	c16
et je	l-16m-20n-30
et ladresse	j51
et le	a19e-21
et les	b12
et mon	a18c17
et que	g18
et son	l15
et votre	n20
et vous	b43d15n58
etage	j19l12
etaie*	d13
etaient	d13
etait	b56d23f15i22j39
ete	a-16b76e105m34o54
eten	h28n16
etes	f18i-19m15
etes vous	f16
etich*	h-13
etichette	h-13
etike*	f-16j-12
etiqu*	c-12d-12e-15f-21g-14h-16i15j-15k-14l-14m-39
etiqueta	b14i28
etiquetas	m-27
etre	a31e15j44n65
etre en	f16
etudi*	i27
etudiant	i32
etwas	f35g-15h28i25l13
eu	b36d12e92f51g70i41k14m16
eu lieu	d20
eu nao	g16
euch	a43b18d23f58i36j58k94l60n27
euer	n-34
eure	b12f13n44
eure app	n42
eurem	c14
euren	h73
eurer	a37b14j13
euro	b262d197f-12i-22j-18k14m-21o-68
euro e	k18
europ*	c-13f139
europea	f52
europeo	f21
euros	b277d230e-23g24k29m-26o-62
euros au	b12
euros de	b29i19o35
euros en	d16
euros por	d12
euros que	d22
even	b29c-16d18g35i75j15k-14l20n66
even if	g19i48
even though	h22i38
eveni*	c13i-15m-12o-27
evening	c14i-14o-27
event*	c17
evento	c18
ever	a61b12j15n51
every	d-25k48l16m41n189o40
every day	k19
every single	n14
every*	a26c-17e25f-21m60
everybody	b15
everyone	i16
everything	a32b-14e32h14m58n17
everything above	m33
everything i	e26m18
everythings	f-19o35
evide*	g16k23n46
evidence	g16k23
evita*	g13h16i22m18
evitare	h15m18
ex	e86g204j200
ex employee	g12
ex partner	g27
exact*	f38h-15n20
exactly	f15n22
exam	i24j21l20
exame	i25
exame*	i17
examen	i17
examp*	a33
example	a33
excee*	b17
excel	f-16g-15h-64i-12j-16
excel*	n-22
excep*	b-26c-18g-17h-16i22m-13n-15
excepcion	i-16
exception	b-12i-12
exceptionnel	i12
exceptionnellement	i36
excha*	a-28b-50c-36d-32e-44f-16g-45h-47j-47l-18m-36n-53o-54
exchange	a-22b-42c-29d-26e-35g-36h-38i-22j-38m-29n-44
exchange rate	i-15n-13
exchanged	o-25
exchanges	o-17
exclu*	a21f81g24
excursion	c-19
excus*	n100o22
excuses	n72o22
execu*	k23l124m96
execute	m71
executive	l124
exemp*	b14i21l13
exerc*	f23h20
exercise	h19
exhib*	k22
exige	l13
exige*	g15
exigi*	f39k44
exigir	f15
exigiremos	k15
exijo	g23
exist	a13
exist*	a66b-17e-13f26h-25j-23l-23n-14
existe	a-14f31h-18j-18l-19
existe t	j-12l-13n-16
exit	a16
exone*	i43
expec*	b-22c-12h12i-13k20n33o-33
expect	d19k25
expect a	k30
expect my	d16
expected	d-25n44o-26
expecting	h23
exped*	j34k24m13
expediente	j36k25
exper*	b14g22h42k46o-17
experience	g19h18
experimental	b17
expert	k48o-17
expir*	b-19c13e23f18g14i104o66
expire	e14i29o23
expired	f22i54o32
expires	e15g20
expiry	c25j22
expla*	b38d-21k41l16m-15n64
explain	b23k17l30n13
explain the	b32
explain your	n21
explained	b14l-12n21
explaining	k24
expli*	a-26b71c-13f-17g-19i-14j-14k17l27m-24n-17
explicar	k21
explique	a-19
expor*	b-19c-18d-14f-19g-33h-28j-16k-15l-22n-23
export	a-19g-14h-13l-13n-12
export the	j23
expos*	g-12
expre*	a-21e-18j-14o57
express	a-21b-19e-17i-14o16
exten*	b-15g-16h-17i50m-13n-15
extend	e15i45
extend my	i29
extend the	i13
extended	c12
extension	l15
exter*	c16
extin*	a15b-24
extra	b35c-16d-15f-19h-20i89j-24k-14l-14m-13n-17o-20
extra charge	b-49
extra cost	i28
extra*	b99d17e55g30i42
extracto	b31d17
extras	b12g16i19
extrato	b29
extre*	n45
ey	n22
eye	h46i68l19
eyes	g22h43
fa	c69e30f23h53k-33
fa il	f12g-26k-31
fabbr*	o48
fabri*	g-20h-13i-18j-18m-13n-12o-43
fabricante	f-17o-27
faca	l12
facci*	c62e31g55h33k44n-23o27
faccia	i-14
facciamo	c20d17g34h16i12o33
faccio	c42d-14e18g24k47
faccio a	c18e16
face	g32h20n22
face a	g34n16
faceb*	g59
facebook	g59
facha*	o30
facil*	j30
facin*	k20
facing	k20
faco	g26
facon	g29i17
facto*	e22k20n22
factor	e23
factu*	a-19b256c-27d-23g-20h-32j-39l-30m-23n-39
factura	b63k20o-45
facturacion	i15
facturado	b22
facturan	b24
facturas	b-30
facture	e-12f-12j-19l-21o22
facture est	b-18
facture la	b12
facturee	b47
facturen	b-18e21
factures	b-14
facturez	b13
factuur	b56f46g14
fahre	h17
fahre*	b-14g23i-21j29n-19
fahrer	g22i-16n-15
fahrers	j25
fahrr*	c-15
fahrt	c15
fai	m31
faile*	d24n12
failed	d24n12
faill*	b14f15
fails	e17k22
failu*	k21
failure	k21
fair	c29d24g-37i19k-29
faire	a40b-15e30g135h66i16
faire le	d22
faire pour	d-17i-19
faire une	a14
fais	g12h15m28
fait	a27c-12e22f-19g-30h15j-13k-19l-15m-12
fait la	j12
faite*	a23c38d14i14l66
faites	a23c38d14i14l66
faites le	a14d16
faites moi	k16
fake	d23e19
fakto*	e48
faktor	e48
fala	j22k17
falar	g14l58n15
falar com	l28
falei	l14
falei com	l14
falha	n19
fall	f19g43i48k25l33o44
falle*	f18i15
fallen	f18i15
falli*	f20g42k21
falls	a14c58d19f22g12l15m39
fallt	c26f20i21n55
falsa	k25
falsc*	b65d20n45
falsch	b19d22
falsche	n16
falschen	b36n26
false	b22m43
falso	e23g12m19
falta	a18d-63e-15h18i-33j-18k16l-16m-19n-40
falta de	n26
falta que	a19m15
falta*	i27
faltan	d13i18
falto*	j19
faltou	j19
famig*	g12
famiglia	g12
famil*	c29i18j82
familie	j68
famille	c21
family	i26j16
fammi	m17
fan	n-26
fanta*	b21n49
far	g56n-44
farbe	g-14i-16j-14l-12n-15
fare	d32g20i50j29
farem*	c22k24
faremo	c22k24
fares*	g50i41m13
fareste	g50i41
farin*	l-15
farm	c16g20
farma*	g16h26j18
farmacia	g16
farmaco	h18
fasci*	h15m17n15
fast	b-13d-24m-16n-18
faste*	h15m17n21
faster	m17n21
fasti*	h64
fate	a42b-14c33f-15g-12h-16i22n41
fate anche	i-15
fate finta	k25
fate il	a16k-17
fatem*	c23j23l14
fatemi	c23j23l12
fathe*	j75
father	j75
fatto	c20f16g60j17k17
fatto il	j17
fatto*	e46
fattori	e27
fattu*	b97d-18e-19g-15h-13i-47j-19
fattura	b56
fattura di	b-23
fattura e	b-19
fatturato	b37
fatur*	b119j-13o16
fatura	b90o16
faturas	e14
faudr*	b20d15f15
faudra	b21
faudrait	d15f15
fault	g23
fault*	d64
faulty	d64
faut	b-17d-21f-12g25l29n62
faut il	b-12c-12d-14e-13f-30g19i-15j-23l-18n23
faut le	a13j16l24
faut un	i16l29
faute	f20
faux	e24k-23
faveu*	d19i-19
faveur	d19i-19
favor	a21b30c51d39e46f-17i86k-13l45
favor de	d18i23
favor o	b22
favor*	b17h19i40m15
favore	b17h19i40
favou*	i46
favour	b14i54
fax	b20f23n20
faz	g-16i38
faz favor	c15
faz se	d-12
fazem	g-14i-13
fazer	c14h14j15k-15
fazer uma	j22
featu*	d-22i16
feature	d-22
febre	h43
febre*	i13
febrero	i13
febru*	b35d25k21o-13
february	b34d22k21n-12
fecha	a-22f12g-14i49m-14
fecha de	f20i13
fecha*	a41c16f-22
fechamos	c21
fechar	a30
fee	b116d23f-14g-12i148m-20o42
fee be	i19
fee for	b17i18
fee is	i22
fee of	o-21
fee on	b26
feed	c17l19
feel	h41n24o-51
feeli*	a20e22g18h17
feeling	e23g19h18
fees	d21g23l21o36
feest*	c46i-12
feet	c23h18
fehle*	i46n45o18
fehlen	n21
fehler	o15
fehlt	b40d65g-19j-13k-27l14
fehlt noch	d26
feier	c22
feita	f25
feld	g-12l-16
felic*	i-19j12n42
felix	o-29
fell	c32e78k23
femme	g22j48
fence	g21
fenst*	b16
fenster	b17
fera	c14l12
feria	c17d-15
feria*	e15g15
ferias	e22g22
ferie*	c22h33k-15
feriez	h36k-15
feriez vous	k-15
ferma	l14n20
ferma*	i20
ferme	a-47d-16e-38
ferme*	a34h15
fermer	a25
fermo	f22
ferra*	h-25j12o26
ferramenta	h-23o26
ferro	h22
ferry	c25d16
ferti*	h-21k19
fertig	k20
fest	d19e12
festa	i-25
festi*	c14i-16k-15
festival	c17k-12
fetch	l22
fever	h-15
fever*	n17
fevereiro	n17
ff	c15d20j23l21
fianz*	d13g61i45
fianza	d13g61i45
fibre	j15
fica	b-16e-32f-24g-12h-20i-16j-28n-26o58
fica a	o22
ficam*	c22f21
ficamos	c22f21
ficar	a33b-15c24i27
ficar com	a23i16
ficar*	d46
ficaram	d46
ficha	c-20h-23j40
ficha de	f12
ficha*	e18
fiche	j19
fiche*	m-12
ficheiro	j-12m-12
fichi*	f12j14
fichier	f13j16
fico	c21g36i22n22
ficou	e13g-13i-16m-13n-23
fidel*	i20
fidelite	i23
field	b-13c-12e-16f-15g18h-12i-15j-23n-13
fiera	f23
fiets	k19
fifte*	g46i24
fifteen	g46i24
fifth	k-19
fifty	h-20o49
fight	g61
fight it	g61
figli*	g22h24i21j30
figlia	a15h23j26
figlio	g20i21
figur*	b97f-26j44n12
figura	b20j12
figure	b25f-26j14
figure sur	f-22j15
figures	j12
fija	b16c23
fijne	n13
fil	l31
fila	j20
file	b-29c-39d-19e-24g-29h-19i-24j67l21m-13
file for	j22
file of	j44
filed	k54
files	b-26f39
files and	f21
filha	i38j23o22
filho	j16k-16
filia*	g-15h-12i-16j32l31
filiaal	l13
filiale	l14
fill	j14
fille	j49k-12
fille*	k41
filled	k42
filli*	o31
filling	o31
film	b-12c-14e-30f-19g29h-15i-23j-33l-30m-25n-40
filme	e-14
fils	i28j28k12
filte*	a-13b-22c-20e-25f-22g-25h-25j-19k-14l-18m87n-46
filter	b-20c-18e-23f-16g-23h-22i-30j-29k-12l-16m22n-44
filters	i18m40
filtr*	b-19f-18g-27h-31i-22j-37l-16m15n-16
filtri	m12
filtro	b-13g-16i-13j-30m-37
filtros	m24
filtros de	m15
fim	d-21
fim da	d-18
fin	c133n12
fin a	c26
fin du	c41
final	b43c26l15o-27
final no	c19n15
final*	c42l-15o37
finale	l-13o37
finalement	c44
finan*	j37k40m52
finance	m30
finanza	k25
find	c-20g-20h-24i-26l41n-17o-13
find my	e28
find out	d18j18
find the	a-13e-13j-16
find your	j22
finde	d-27g-21
finde*	k20
finden	k19
fine	b-45e-16f25i41k32m13n-17o50
fine for	g-18
fine with	m18
fines	i22
fines*	e16
finestra	e17
finge*	e64h41
fingerprint	e37
fingers	h22
fini	c16e21i15
finir*	f19g31
finire	f19g31
finis*	c16
finisce	c22
finished	i12
finit*	b15e53i18n29
finita	e38i18
finito	b15n23
fino	c13f12g-20h-20i55k16
fino a	c13f13g-17h-20i15
fino al	i31
fino allultimo	k14o14
finta	c13k25
finta di	c14
fique*	e31
fiquei	e32
fire	g31i39
firm	c17j20k47l30n37
firma	e35f47g17i20j20m53o-13
firma*	b51c-23e-21f53g57i25k-22l32m12
firmado	b17m17
firmamos	b18i20
firmar	f19g36l13
firmare	g43
firmato	f-15g-15l17
firme	l25
firme*	a17e24g25
firmenkonto	a18
firmo	g12j15
firms	g13k23n22
firmw*	k17
firmware	k17
first line	l26
fisca*	f-14g13j29k26o-25
fiscal	k25o-25
fiscale	f-20
fisch*	h42
fish	k19
fissa	c26
fit	a-14b-29c-24e-28f-22g-30i-30j-24k-16l-22m-18n-27
fitne*	c38
fits	f-12g-12i-13j-25n-18
fits the	j-17
fitte*	h21j18k15n16
fitted	h24
fitter	n20
fitters	j22k17
five	c-21e-16h-16i17j-13n67o39
five minutes	i19
fix	l21n33o45
fix it	l19n22
fixe	f15
fixed	b14c27o37
fiz	c22
fizer*	c-21
fizeram	c-21
flag	l19m91
flasc*	h21
flaschen	h21
flash*	h25
flat	b18c65g69j66n-13
flatm*	j72
flexi*	i102
flexible	i33
flieg*	c20j20
flies*	c16f15
fliesen	c16f15
fligh*	d13h12j14
flight	d17h14j14
flip	c-14
flood	i42
floor	a-14b-19c-15h-18i-19j-17
floor plan	n17
flowe*	b-23c18f-24j19l-26
flowers	b-22c19f-23j23l-25
fly	e-16g33
flyer*	c14
flyers	c14
foam	c-23
fob	e23
fogli*	f16n18
foglio	f19
foi	b64d13e70i26j53o12
foi a	j21
fois	b14e-30g-13i56j-18l-24n-12
fois la	n15
fois que	n-43
folde*	b-16c-19e-18f-22g-24h-16i-20j-22k-14m-16
folder	f-15
foldi*	l-12
folding	l-12
folge*	m39
folheto	n-17
folks	n24
follo*	k38m95
follow	i14k40m33
follow the	m-23
following	m49
fonct*	j-12
font	e-31g47j-16k-21n-22
food	h-19i17k19
foot	h17
foote*	d-21f-17g-17
footer	d-21f-17g-17
for closing	a-22
for each	g21
for free	g22
for good	a104c44d22
for kids	d-19
for late	b12f21i16
for letting	n12
for nothing	d20i19
for once	i83n21
for people	h23
for sending	b-13
for six	n15
for someone	h47i21
for something	b16n23
for ten	i18
for three	o16
for twelve	e-12
for verification	e12
for word	g24m13
fora	a20c12e19i33o23
fora da	i16
fora do	a20c14o22
forbi*	g62i12
force	e24f57g12
force*	g27m13
forde*	b19k44m18
forderung	b24k18m19
forem*	e19
forev*	a18n19
forever	a18n19
forfa*	b71
forfait	b72
forge*	c42e25i39k19o23
forget	a14c43e21i41o23
forget the	c22e20i20
forgo*	b23e62h19i90j52
forgot	e34h20i91j50
forgot my	e23j13
forgotten	b24
forgotten my	b22
forkl*	b14m-18
forklift	b16m-17
form	b-26c-21d12e-29f-33g-59h-50i86j-12l-34m-44
form for	k23
forma	g56i25
forma de	g31i14
forma*	a-27b-42c-26d-17e-37f-57g-84h-51i-19j-37n-61
formalmente	k25l22
format	j-17l-12n-17
format legal	f-17
formation	g-12
formato	c-12f-20g-17
forme*	g29
former	g29
formi*	h17n-15
formu*	a-14b-22c-21d-22e-20g-24i14j-50k13l-31m-16n-30
formulaire	i20j-16
formular	k16l-12
formulario	c-24g-17j-15n-16
formulario de	k-14
formule	c15
forne*	c46d-15e16
fornecedor	c18e18
fornecem	d-14
fornecimento	c27
forni*	a25c54f16g26k20
fornitore	a26c47f20g28k20
foro	a-14
forth	n44
forty	b13
forum	k19n-25
forwa*	j15n15
forward	j15n15
forward the	j20
forward to	n17
foto	a-35b-24c-19e-22g12h-12i-52k-13l-16m-28
foto de	g19
foto del	g20
fotog*	f17h-13j-13l-13
fotografo	f18
fotos	f33i-18j-25k61n-18
fotos de	h20o21
found	c13e40i-12k-22m-12n-22
found a	j27
found it	k-17n-14
found my	e21
found the	l-19
four	g-14h-18l-23m-18n-13
four hours	f17
fourn*	n14
fournisseur	n20
fous	i17m42
fout	b43d17e18
frach*	b19c20
frage	h-12j-13l-15
frage*	e-18f-21g18j-15
fragen	e-18f-21g18j-15
fragt	d17f25
fragt nach	f19
frais	b39c12d40i19o12
frame	g-18k-21
frame*	c17
framework	c22
franc*	b16d35f26g17i59j14n31o38
franchement	b13i13
franchigia	d20i23
franchise	d14g18o41
franq*	i21j17
franquia	i21j17
fratt*	h22n23
frau	e60f-19h39j112k-24l16
fraud	e18k32
fraud*	e55g15k92
fraude	e12g15k22
fraudulent	e32
free	a-16b22c-31d-36e-21f21h-18i56j-19n-19o79
free and	o27
free for	c21
free to	f18
freel*	j45
freelancer	j18
freez*	e-12g-18
freeze	i13
freezer	c19g-14
frega*	m12
frei	f-20m32
freig*	b32e79l50m58
freigabe	e24
freigeben	e34l32
freigegeben	l17
freight	b22
freis*	i21m12
freischalten	i21m12
fremd*	e22
frenc*	o-49
french	o-49
frent*	g12m14
frente	g12m14
frente a	g18
frequ*	d13
frere	g12j36
frete	f-12o-31
freun*	b19j21
frida*	a14c37f-20g-21i29k-12o29
friday	a14c42f-19g-19i32o29
fridg*	c-19g-16l18
fridge	c-20g-16l18
frien*	b-12i25j12
friend	j19m13
friends	i13
frigo	f15h-21j-15k18
frigo*	c13k20
frigorifica	k21
frigorifico	c12
frio	h15
frisc*	h33
frist	f16g15i29k23n-13o23
frist*	b18f24
fristgerecht	b19
froid	h13j-14
from empty	b-14
from july	c24
from someone	l13
from using	g14
front	k32l52
front desk	j18l19
front of	k39l14
froze*	b15k21
frozen	b15k21
fruh	c-12
fruhe*	c14i35j32
fruher	c14i35
fruheren	j14
fruit	c31n-19
frust*	i-21
frustrated	n12
fue	b13e13g14i20j37n16
fue un	d-14e-20
fuel	b20
fuel card	e24
fuera	a15i82j43
fuera de	i65j45
fuhre	m28
fuhren	l19
fuhru*	j-14l14
fui	b21c22g35
fuite	e18
full	c28e15f15j67m24n33o45
fun	h-22m-21n12
funci*	b-27f-13h-28i-27k-22l-16m-12n-25
funciona	b-28g-14h-19i-17k-20m-12n-12
funct*	l-15
functions	m16
funda*	b14
funds	a-14c-12d-29e-12
funds come	d-13
funf	d29
funft*	h21
funften	h21
funny	h13n21
funzi*	e-70g-12i-17j-13
funziona	e-67i-12
fuori	f29i42
fur	a-30b16f-14g-81h-22i30j-65k-52l-87
fur das	a12d28f-27i-21
fur den	b-27c20e-20f-26g-23h-26i-39j-18l-25n-12
fur die	b-28c-19d36g13j-14l-17m-16n-27o-27
fur ein	j20n37
fur eine	b60h18i13
fur einen	b24c12d-14
fur ihr	i-26
fur ihre	h17i13
fur mich	g15m43
fur sie	f12h21
fur uns	c19i98
fur unsere	a-15b-16e-16f-17g-22j21k-27
fur unseren	c17
fur zwei	b23
furgo*	b12c16h-13j34
furgone	e13j16
furgoneta	c19j15
furio*	n38
furious	n14
furs	b14e13
furth*	c35i14k39l12o78
further	c35i14k39l12o78
furto	e12
fusio*	a45
fusion	a18
futur*	j49
future	j17
g	d23
ga	k34m48n14
gaan	c15f26i30k69n18
gaat	j-13k100
gaat het	k20
gab	e14
gafas	h20
gagne	j24
game	b-20c-13d-12e-17f-27g-24h-19i-29j-13k-29l-16n-31
game is	k-16
ganas	l19n25
ganas de	l20n27
gang	d23o31
gano	g16k21
ganz	c13g19l23n38
ganze	d34l12n44
ganze*	j24m15
ganzen	j24m15
gar	k-17l12
gar nicht	k-17l12
garag*	b26d14e14f16
garage	b25c12d15e16f17
garan*	b18c-13e-15f236g-22h-17i86k12m-13n-12
garante	k24
garantia	f45i44
garantie	b30f110
garantie de	f-13
garanzia	f-19i35
garanzia e	f-22i12
garde	b16g30m44
garde fous	m42
garde*	c14d24e-15f31h37i18j-12m-18
garden	i-27m-13
garder	d39f23h62i31n19
gardez	c26i16
gare	e19
garra*	f-20
garrafas	f-17
gas	b26c18k19
gaske*	b16n-17
gasket	n-17
gast	c-28f35g32h22j36
gasta	b22j18
gasta*	c14
gaste	c-30n-17
gaste*	b-15d-16l-12
gasten	b-13d-24g-13
gasto*	b26o13
gastos	b26o13
gastos de	b23
gate	e20h-12i29j-13l-24m30
gato	h23
gatto	c24
gave	b70c18e28h22j71k45n22
gave me	b68n19
gave you	k18
gbp	b-16e-26f-12g-16h-12i-14j-13n-14
gdpr	f19
geand*	e-30o-46
geandert	e-30o-46
geann*	c20
geannuleerd	c20
gearb*	b32n38
gebe	i12
gebe ich	i12
gebel*	k20n17
gebeld	k20n17
geben	g-12h14i17j57l21m17n-20
geben sie	j24l19
gebet*	n19
gebeten	n19
gebeu*	a-26c-15
gebeurt	a-29c-15
geboo*	j20
geboortedatum	j20
gebra*	b15f23k44
gebrauch	k16
gebre*	k24n23
gebreke	k24
gebru*	a52b-32f63h12
gebruik	f53
gebruik van	f42
gebruiken	b-26g17
gebruiker	a29
gebruikers	a15
gebruikt	j14
gebt	f18
gebuc*	b19
gebucht	b21
gebuh*	b12
gebur*	j21
geburtsdatum	j22
gedaa*	o31
gedaan	o31
gedac*	d18m18n-13
gedacht	d18n-13
gedoe	g18
gedru*	c15
gedruckt	c18
gedul*	n117
geduld	n69
geef	d24h16j73l64m53
geef de	c14j17m23
geef ik	e-17h15
geef me	e22l28m14
geef mij	d20i16l14
geeft	d20h51
geehr*	f-12
geen	a85b64c31d57f-40g-15i24l-18m43n98o-27
gefac*	b32
gefah*	b19h26
gefahrlich	h26
gefal*	a17d-16e29
gefallen	a21d-13e37
gefra*	d17
gefragt	d17
gefun*	l-12n-30
gefunden	l-12n-30
gegen	g135h119k114
gegen den	g43h21k23
gegen die	g35
gegen ihre	i14
gegen sie	k54
gegen*	b45d16
gegev*	d14e22f77g15
gegeven	d15
gegevens	e22f32g15
gehac*	e42
gehackt	e42
gehal*	e19n19o19
gehe	e13
gehei*	e18f69m32
geheime	e17m20
gehen	h22o-22
gehol*	n-18
gehor*	f26k18l66
gehort	k18l66
geht	b-12d-16f21g43h36i62j26l21o41
geht das	f24h28i13
geinc*	b28
geincasseerd	b28
gek	n-18
gekau*	c15j13
gekauft	c15j13
gekla*	c-14e-18
geklaut	g19
gekoc*	g13
gekocht	g13
gekom*	b20
gekre*	b12d22m17
gekregen	b12d22m17
gel	h119
gelad*	o32
geladeira	o32
gelan*	e43i14
geld	a16d146n-20
geld terug	d-69
geld zuruck	d-18n-17
gelde*	f21
gelden	f21
geldi*	f40
geldig	f40
geldt	f47i19
gele	b20c17
geled*	d43
geleden	d43
geles*	m-17
gelesen	m-17
gelez*	b-19
gelie*	a18d46e17f29
gelieve	a20d12e19f16
gelos*	a25
geloscht	a27
gelte*	b14f24g38
gelten	b14f24g38
gemaa*	a20e14
gemaakt	a20e14
gemac*	e16j-20m13n36
gemacht	e16j-20m13n36
gemee*	g42k22
gemeente	g42k22
gemei*	a22f16m19
gemel*	k22
genau	b-21f34
geneh*	g18l41m80
genehmigen	l19
genehmigt	l18m68
gener*	b-14e40f18j-12k31
general	f28k37
general de	k18l21
generale	f-19
genit*	a15f21j25
genitori	a15f21j25
genna*	b60c22
gennaio	b60c22
genoe*	e-15f-22j18
genoeg	e-15f-22j18
genom*	h23
genomen	h23
genre	l26
gente	b-13n29
genti*	i76l42
gentileza	i35
gentili	i20
gentl*	j23l45
gentleman	j23l45
genug	h21
genug*	m-15
genugt	m-15
gepac*	i37o25
gepla*	c22o24
gepru*	m17n17
gepruft	m17
geran*	l50n-16
gerant	l65
gerat	c-39e19g-16h-13
gerat*	f19
gerec*	b14
gereg*	f44
geren*	j31l103
gerencia	l21
gerente	j33l73m12
gerente da	j21
geric*	k44
gericht	k-29
gern	b-52c-25f25g-41h-25j29k-19l27m-12n-56
gern den	d28f21i28
gern die	j26
gern eine	j17
gern einen	l20
gern wieder	l23
gerne	d20i16l17
gesag*	c16
gesagt	c16
gesch*	a19b50f15g37h13j22k44l36n58o44
geschikt	h19
geschlossen	a-18
geschrieben	j13n16
geseh*	g16h21
gesehen	g16h21
geset*	c-12f39
geslo*	a12i12k18
gesloten	a12i12
gespe*	a14j39
gespeichert	a13j43
gespr*	b12g25j23l52
gesprach	l25
gesprach mit	l25
gesprek	l24
gesprekken	b21
geste*	j21
gestellt	d21
gesti*	d-15e40n22
gesto*	c15d35e56l27o21
gestolen	e40
gestopt	d20
gestor	e-12
gestore	l22o14
gestu*	d26n23
gestuurd	n23
gesun*	c16h15k27
get back	d-22l18
get money	d-17
get rid	g12
getekend	f21
gets	c-16e15f44g14h65j35n35o21
gets the	f17l-21
getti*	d16g22
getting	d16g22
getting a	g16
getting my	d23
geval*	e19k24
geven	h20j19k32
gewah*	f113i14
gewahrleistung	f85
gewal*	f46n20
gewer*	g23
gewis*	g13
gewoo*	e-26i-14m35n56
gewoon	e-26i-14m35n56
gezah*	d19
gezet	d22n18o67
gezie*	b18c20d17k17
gezien	b18c20d17k17
gezog*	b21e23j18
gezogen	b21e23j18
ghent	b19
ghiac*	h18
ghiaccio	h18
gia	a-34b-50e-41f-48g-28i-48j-26l-13o60
gia che	c22
giall*	k-18
giallo	k-17
gib	m15
gibt	b-31c-39d-15e-21f-40g-47h-59i-43j-23k-30l-23m-34n-65
gibt es	a-17b-33c-38d-14e-21f-40g-44h-57i-38j-22k-29l-21m-34n-64
gibts	k16l18
gift	b-26f18h13n19o41
gift card	o49
gilt	c13f125g22i19m13
gilt das	f34
gilt die	f19
gilt fur	c19m18
gimme	j43
gimna*	c19j26
gimnasio	c19j26
ginas*	j26l17
ginasio	j26l17
ging	e12n-22
ginge*	d16h20
gingen	d16g12
gioco	j-21k-21m12
giorn*	d37e-12g-13h-16i21k39m-12n16
giornata	k21
giorni	c17d36f18i33k21
giorni di	k18
giorno	j14
giove*	o21
giovedi	o21
gira	l17
girar*	c19
girare	c19
girl	g19j81
giste*	e-19i25j23k12
gisteren	e-19j23k12
giu	f17
giudi*	g27k36
giudizio	g28k40
giugn*	c16i12
giugno	c16i12
giuri*	f12
giust*	b-36f18i12n-17
giusta	b-26
giusto	f18i17
give	a15b31c45d49e25g77h78i97j137l49m32n14o-73
give a	g15
give her	g12h21
give me	b48d29g17i95j132l53
give my	c15e15
give notice	c18i19
give the	h20j21
give up	a28c17
give you	m14o-74
given	b15c24d14k17m27
given the	k19
given to	c17
gives	h-19
givin*	a12c57j16
giving	a12c57j16
giving me	j16
glad	d-21
glare	l-18
glase*	d14o-53
glaser	d14o-53
glaub*	b18g20
gleic*	a34g35i12l29m30n73
gleich	a35g37l31m31n45
gleich mit	a16l20n18
gleiche	n23
gli	b-15c-26e-12h-14j23l-50m-17n-17
gli altri	i19
gliel*	h21j20o19
gliela	h21
glielo	j20
gliss*	b22c22m15
gloss*	f-18
glove*	f-24n19
gloves	f-24n19
gluck*	n17
gluckwunsch	n17
gluco*	h62
glue	h18
glute*	g-23h-29i-19j-14n-18
gluten	g-15h-21
gmbh	a25
go	a60c73d-23g19h94i-25l13m12n-51
go about	h13
go ahead	h12
go away	a17c19m13
go for	f23
go in	a15n-20
go on	c17j19n17
go out	c36d-12g-12k-19l-15m37
go through	b-14c-26
go to	c12e17h17j12k28
go up	b17
go with	g15h15n-13
goed	a-15c-23d-13e-23f-14g-12h-16i24j-15k-18m21
goedg*	m27
goedgekeurd	m28
goedk*	e20m46
goedkeuren	e20m27
goes	a-33b-18d18e-18g13i-17j-17k19n-25o24
goes back	a-22d15o-27
goes on	k20
goes out	m18o49
going	a23b24d15g-16i-17k63
going on	b16e22n21
going through	c-27
going to	a16c41d27f-25k69
gold	g15
golpe	e12k15
gone	a21c63d35e58k19n67
gonfi*	b13h23
gonna	k28
good	a89b-51d14e-24f-15i-21j-27k-14l-26n-49
good for	b-25l-12
good morning	o-30
good the	d22o28
goods	b88d29f75i60
goodw*	f21i27
goodwill	f21i27
googl*	g18
google	g18
gosta*	a31f13h15i17
gostaria	a29
gostariamos	i20
gostariamos de	i20
gostava	c12h24
gostava de	c12h24
gostavamos	f18
gostavamos de	f18
got	a-30b106c46e93f15g58i14k15o-48
got a	e13g51h25n-17
got it	d35
got less	b17
got some	n21
got the	a-24b-33d-22
gotas	h-12
goutt*	n23
gozar	n15
gps	g20
graag	a15d50e-16g-25k-18l32m-14n-39
graag de	a19j40
graag een	e-15
graba*	f19g40j15
grabaciones	f18g21
grabar	g19
graca	o-63
grace	i-13
grace period	i-23
graci*	a-15b-28c-23d-14e-32f-27g-26h-24j-28k-21l-29m-17n-12o-20
gracias	a-15b-28c-23d-14e-32f-27g-26h-24i-30j-28k-21l-29m-17n-12o-20
gracias por	a-33b-12c-29i-15
grade	h16n-23
grade*	h13n-21
gradi*	l57
gradirei	l36
grado	l14
graff*	b13
grafi*	i-13l-15
grain*	h17k-13
grama*	c12f-20
gramm*	f-31
grammi	f-15
grand*	a-14b-32c-16d-15e-29f-34g-36k-18
grande	b-25e-20f-12g-24h-35i-28j-24l-27m-20n-15
grandmother	j18n15
grant	i91m47o34
grant me	i51
graph*	g15
grate*	i36l15
grateful	i36l15
grateful for	l15
grateful if	i42
grati*	b84h-24i61
gratis	b84h-24i61
gratt*	h38i12
gratte	h38
gratu*	c16i36o-44
gratuit	i19
gratuita	b-19c21i-14o-69
gratuitamente	i13
gratuite	i14
grava*	f18k18
grave	g12h135
grave*	i-18j-17
grazi*	a-37b-22c-18d-13e-32f-39g-18h-20i-37j-16k-16
grazie	a-37b-22c-18d-13e-32f-39g-18h-20i-39j-16k-16
grazie mille	d-18
great	b-22c-12e-20f-12g-16h-20i-12k-12n-30
green	a-12b-24c-37e-31f-28g-22h-21i-25m13n-17
green*	f-16
greenhouse	f-16
greet*	j18o15
greeting	j22o15
grenz*	c-15n18
greve	g22
grey	e-12
grid	a21
griff	l12
grigi*	c-16
grigio	c-14
grijs	n15
grind*	h-24
grinder	h-24
gris	c-26e-29i-12j-28
groen	d-20n15
groep	o24
grond	f12g25
gros	e-14i18
gross	f-13g-12h-13
gross*	a-18b-23c-36d-15e-17f-28g-34i-16j-27k-12n32
grosse	j-12n17
grosso	l19
grote*	h17i-15
groter	h19
groun*	f31g13
grounds	f33g16
group	e-17i37j70l36o-17
grow	c17g21
grown	h20l28n18
grua	n12
grun	m16
grund	i-21k-21l-13n-15
grund*	b13c14g15
grupo	i12n-14
grupp*	c47e17
gruppe	c19e17
gruppo	c28f12
gruss*	c-13j-12l-26
grusse	l-19
guai	g44
guara*	d-21f62i41
guarantee	d-21f63i17
guard	b16c17j19
guard*	b18c15f34g-15h27i18j16k13
guarda	b12
guardar	f14h21
guardrails	m16
guarn*	a-18h-21
guarnizione	a-18h-21
guast*	d20k14
guasto	d20
guess	k22n41
guest	e49g34i61j26n-16o23
guest list	j14
guest*	a-12b-26c-17d-43e-13j-57l-34m-17n-54
guests	b-26d-42e-13j-55l-34m-17n-53
guests are	n-12
guia	e-17j-23
guia de	j-14
guich*	b14j13l17
guichet	b14j13l17
guida	l12m33
guida*	m15
guide	b-12f-22g-18h-18i-20j-15k-19l-18n-14
guide*	f-23i14l-26m61
guidelines	m66
guilt*	g18
guilty	g18
gulti*	f29g22
gultig	f29g22
gusta*	a22l18
gustaria	a22l19
gustaria que	a14l19
gusto	k-13
gut	a-14g-12h-13i-13j-14
gutac*	c18k20
gute	i22
guten	o-62
guten tag	o-62
gutha*	d14
guthaben	d14
gutsc*	m29
gutschein	d36f16
gutschrift	b-12d-26m15
guy	e46j20
guys	k21
gym	g24i12j12
h	c30e14
ha	b19c70e14g38h74i-49j123l-47m52n-40o-15
ha ancora	f21
ha bisogno	l-13
ha cambiado	c16j12
ha comprato	j14
ha detto	c13d18
ha fatto	g15
ha gia	h12l-21m13
ha il	f-13j-12
ha la	m19
ha lasciato	a15g19
ha llegado	n-12
ha prenotato	j25
ha salido	c36
ha tres	h12
ha uma	b-17
ha un	j32
haal	a43c50e73l25
haal de	e33
haal ik	o23
haalt	o-41
haar	a31h28
hab	a44b21c25d50f44g20h26k20o33
hab die	k19l13
hab ich	f33
habe	a-30b15d-13e-19f20h-25j-29k17l-34m-15o58
habe das	i13n15
habe die	m-17
habe ich	e-19f41g30k23
habei*	b13n19
habeis	b13n19
haben	a-19b88c-48d14e-28g-52h-22i-59j-34l-22o-22
haben den	b29i24
haben die	j29
haben es	m21
haben sie	a-13b-43c-21d-34e-35f-34g-16h-36i-58j-36k-13l-34m-30
haben uns	c17
haben wir	c-14d-27g-13i-14k-30o-39
haber	b18n49
habia	n-19
habit*	j52l-39
habitacion	j67
habitual	i23
habla*	l60
hablar	l20
hable	l-16
hable con	l-19
hablo	m12
habri*	e16i16n46
habria	e16i16n46
habt	d30j12k15
hace	a26b-18c21d-51h14i-15j-15n-13
hace falta	a30d-43
hacei*	e-20
haceis	e-20
hacem*	c18
hacemos	c18
hacen	i-25n17
hacen falta	i-21
hacer	g40h40
hacer*	d21e16i16n20
hacke*	d-15e-14m22
hackeado	d-13
hacked	e15
hacker	e-22m26
haftb*	f21
haftbar	f21
hafte*	f17
haftet	f15
haftu*	f52g15m27
haftung	f18g15m27
hagan	d14i47
hagan*	i16l20
hago	a23b-22g52h37
haha	n-15
hair	h37n27
haken	m23
halbe*	i12
halen	b15
half	d20e13f-22h31i31k-23l36
half a	h19
half of	d26
half the	e22
halft*	d33
halfte	d35
hall	b-16c12e-14f-13g-31h-16i-18j-15o-42
hall is	c-24o-39
halle	n17
hallo	l19
hallw*	l20o27
halt	d14k41
halt die	k19
halte*	d16g17i26
halten	d17g19i27
halten sie	d18
halve	g20h23
han	b80e29m21n95
han hackeado	d-13
hand	e26g14i58k12l29m21
hand in	a16i37
hand over	e22g16j21
hand the	e17k21
handb*	e14f-23g-14l-18m-19
handbuch	m-13
handd*	n-20
hande*	a22d19e37h20j22k18m20o22
handed	d19e14j22
handen	e19h18k15
handh*	e43
handl*	d-23g-15h-14i-18j-24m19
handle	f25m14
handled	l14
handleiding	f-12
handling	b18k15
hands	f22h16l16
hands*	f32g39h19
handt*	f20i12
handtekening	f22i13
handy	j18k21
handy*	b18j16
hang	a18
hangt	c19d17e38h19
hanno	g16k12m17
hanno dato	m13
hanno detto	l14
happe*	a12e28f15m19n-16
happen	b20
happen to	b13
happened	e28m30
happening	c25
happens	a17c-26f20
happens to	a22d12g16
happens when	c-24
happi*	d18
happy with	c16
harbo*	e16
harbour	e16
hard	a14
haria*	i39
harin*	h-26
harina	h-26
harmf*	h50
harmful	h50
harml*	m41
harmless	m38
hart	h15i51n16
harte*	i18n13
harto*	n-27
hartos	n-27
harve*	b20d13f14
harvest	b20d13f14
has access	b13
has already	m33o29
has approved	f-13
has changed	c19
has come	e21i23
has gone	c20n18
has run	i12
has stopped	k20
hasnt	d18e-15
hasnt been	n14
hasnt shown	d31
hast	m21
hasta	a16k40
hasta el	k17
hasta que	l15
hat	a-19b53c-24d-67e16f-43g37h61i-37j132k12l30m47n-73
hat das	e-24g15o24
hat der	k-19
hat die	c15j-49
hat eine	b-14
hat einen	b14
hat er	b13j39
hat es	l29
hat ihr	n-15
hat mein	j29
hat meine	j35k24
hat mir	b12d-12m13
hat sich	e17
hat und	g17j14
hat uns	k13
hat unsere	b13j15
hat von	e13h20
hate	b20k34n23
hats	h14k-15
hatte	c17i17j61l32n-15
hatte gern	e16j45l22
hatte ich	c18l15
hatte*	d37e-27h-13k-12l29n-18
hatten	d38e-26i14l30n-16
hatten gern	i16l19
hatten sie	d12g15i-18
hatten wir	j22l20
hauli*	c16
haupt*	e20
haus	b13d14f13g80j14n26o36
hausm*	c18
hausv*	f20g14
hausverwaltung	f20
haut	a18g12h40l15
have already	k19
have credited	o-31
have no	d-24f-21g-15k-23n17
have not	d25
have ten	l20
have used	b20
haven*	d53e14n18o-13
havent	d53e14n18
havent received	e-15
haver	b40l15
hay	a-28b-88c-48d-45e-25f-55g-53h-70i-74j-92k-71l-18m-73n-43o-16
hay alguien	l16
hay de	k-19
hay que	e48j-14n-15
hay un	n-21
haya	i30
haz	m28
head	e24g-12h-13k-21l147m30
head of	e15l68m29
head office	e15k-13l-15
heada*	h-13
headache	h-18
heade*	l-21
headp*	h12
headphones	h12
heads*	h12
headset	h16n12
healt*	h13k64
health	j13k65
healthy	h14
hear	l49m14n19
heard	k20l20
heari*	k26l14n20
hearing	k26l14n20
heart	h124i23
heat	d17h40
heate*	a-15
heaters	a-13
heati*	h20n12
heating	h20n12
heavy	i17
heb	b39d45e39f60g-21h55j25k49n37o15
heb de	e15n19
heb een	h35
heb het	d17k15
heb ik	d12f41j15
hebbe*	b23g-18i-27k-27m-14n-13
hebben	b23g-18i-27k-27m-14n-13
hebben een	c23
hebben het	b17j20
hebben i	f19
hebben jullie	b12f-12n-17
hebt	c14m43
hecho	b24n20o47
hedge	g18n-24
heeft	b49h31i-84j29k73m64o-12
heeft de	n14
heeft een	h25
heeft het	g30
heeft mijn	j15k37
heeft ons	d17
heeft u	b-25d-21e-30f-18g-23h-19i-44j-29k-32m-21n-15
heel	d20h20k16
heet	j33
heft	c19
heigh*	l-14
height	l-14
heiml*	g14j18l18
heiss*	f13j32m-22n17
heisst	f13j32m-22
heisst das	f24m-18
heizu*	k15
heizung	k15
held	f17
held in	f19
hele	a33n20
helem*	h20
helemaal	h20
helfe*	g25
helfen	g25
helft	d40
hello dana	o-16
helm	l-16
help	b29e42f-13g44j32n-18
help me	j30
help with	g21h23
helpd*	g-13l29m49
helpdesk	g-12l30m50n12
helpe*	g18i15
helpen	g19i21
helpt	k20
hem	e53h60
hemos	a19b12c15d17k46o23
hens	h21i17
her number	j18
her rights	e18
herau*	b19c23f15g15j36k14
heraus	b19c23g15
herbs*	c15
herbst	c15
hereb*	k21m29o34
hereby	k21m29o34
heres	f-15k-18
heres the	f-14k-17
herin*	b19
herma*	g16j34
hermano	g12j34
herni*	h28
heron	j23
herr	e35j57l23o-37
herrn	e41j44
herro*	c23
herst*	e27f59
herun*	e41
herzl*	c-14n37
herzlichen	c-12n39
hes	c21h18j77m17
hesit*	g14h17
het	a-26b-29c-40d-21f-57g-42h-78i-24k-25l-67m-61n-59o25
het account	a16e15
het als	i23
het bedrag	c18d35
het bedrijf	j22
het contract	b17f60
het hoofd	l28
het is	l-21
het maar	l17
het moet	j21k21
het niet	c15
het programma	e16
het saldo	a23
het systeem	e46o29
het tarief	i14
het ticket	i19o17
het toch	f-20
het weer	d-19
het ziekenhuis	h21i22
hetze*	e15j14
hetzelfde	e15j14
heure	b-21c-16d-13e-23f-19g-20h-17i-23n-13
heure*	b26h-16
heures	b26h-16
heures de	b14g22
heute	e16k23l59n-13o62
heute fruh	e12
heute nacht	o26
hey	c22
hey bot	m12
hicie*	i38
hide	j-51
hier	a24b37e25i20j29k46l88m133n85
hier de	d12
hier soir	c27j20o-13
hier wel	l32
hiera*	l41
hierb*	a16c37k24m14
hierbij	a16c37k24
hierbij zeggen	c14
hierm*	c30d22
hiermit	c28d22
hierv*	k17n39
high	b45l-28
highe*	l21
higher than	l-19
highest	l17
hij	b-14c-27e57f-15h51i-12j30m-19n-15
hij nog	e43
hija	h16j13k14l19o27
hijo	f17i35n18
hilfe	l-14n16
hilft	f-12h97
himse*	g19h23l29
himself	g19h23l29
hin	b15c21g13h20k36n33
hinge	n12
hinge*	c22
hinte*	f-18g-16i-35j52m12
hinterlegt	j27
hinwe*	i17
hire	g82j21o37
histo*	a20f43j55n56
histoire	b13n23
historia	n33
history	a25j36
hit	g15j12
hives	h-13
ho	b41c12d57e20g91h136i37k26m-24n58o42
ho diritto	g38
ho gia	l16o24
ho mai	b15
ho pagato	b29
ho perso	i15
ho ricevuto	d-17
ho scritto	e13
ho trovato	e-21
ho un	b26n24
hoch	b13
hoch ist	j15
hochs*	i14
hochz*	i17
hoe	a-47b-34c-86d-17e-52f16h-63i-97j37k-62l-17m-53n-49
hoe bereik	l15
hoe heet	j18
hoe kan	b22e20
hoe kom	l24
hoe laat	j25
hoe lang	d12f40m-15
hoe stel	c-21d-27g-12
hoe vaak	j15
hoe voeg	e-12
hoe werkt	d24
hoef	c26d23e15
hoeft	c12d-26i-13l-34
hoeft niet	c19d-23
hoeve*	a-23b-47c-27e-51f-25g-44h25i-24k-32l-33n-47
hoeveel	a-20b-44c-24e-47g-17h27i-36k-25l-31m-17n-45
hoeveel dagen	e-19h21
hoeven	f-17g-21m12
hof	c15
hoffe*	i31
hoffentlich	i31
hofla*	a16
hoge	b37h23i18k-19
hoger	b30l42
hohe	o31
hoher*	f46
hoi	m14
hoja	c-14k-15
hoje	d19k15o43
hola	o-12
hold	a18f18g13h-14i23m34o44
hold for	i12
hold me	f20
hold the	c18i30
hold up	g24
holde*	l-14
holder	l-14
holds	d-14g13
hole	e-26k42
holen	l19
holen sie	l19
holid*	b-14g39h-14m17n-12
holiday	e18m22
holidays	g30
holli*	h47j19
home	g16j57k-25
hond	e13h18
hones*	d21g31i18n26
honest	d21i18
honestly	g32n28
honor*	b22d16o23
honou*	i45
honour	i21
honte	n32
hoofd	l27n19
hoofd*	e20i-19l40
hoor	k14n27
hope	i61
hope you	i13
hopin*	i35
hoping	i35
hora	b-21e-16f-13g-25h-23l-12m-20n-17
horai*	b24
horar*	n12
horario	j12n16
horas	c-16d-16e-20g19i-23l-17m-23
horas de	f14
horas extra	g29
horen	k25
horen bij	j12
horno	n-19
hors	f13
horse	h56
hose	n17
hospe*	c-20j15
hospedes	c-21
hospi*	i46o14
hospital	h12o14
host	o30
hosti*	c17
hosting	c17
hot	f-25i-22n19
hotel	e16f30g-34h-45i-25j43k-16l-12m-19o36
hotel*	k13l40
hotels	m12
houd	i17
houde*	a-12g13
houden	c13d13g15
houdt	j16l14
hour	c-15e-12i16o-31
hours	b44c-14d-16e-21h-19k-16l-23n-17o40
hours for	b24
house	e-15g91l17
house*	l-14
houses	l-14
housi*	d14k22
housing	d14k22
how far	g14
how long	a-20b-30c-32d-47e-35g-27h-13i-45j-19k-28l-22m-16n-60
how often	b-16e-36i-12j13n-31
how old	j12
how soon	h19
hoy	e12i61o43
hr	c-18f-43j37k-12
huell*	e33
huella	e33
huesp*	e14j19n-16
huesped	e16n-14
huespedes	j34
hugo	c23e18
huile	l-17
huis	b21j20
huit	n12
humai*	m86
humain	m62
humaine	m20
human	i15m77
human*	m83
humana	m21
humano	m37
hun	a-16e-28
hund	i18
hunde	i19
hunde*	j23
hurt	f24h22
hurts	g19h26
husba*	h21i-19j97
husband	h21i-19j69
husbands	j23
huste*	h50j17
hut	j16
huur	g15
huurd*	b14c-17e-16
huurder	b17e-14g17
huurders	c-17
i accept	g21
i add	b-13e-15g24
i agreed	b15c23
i allowed	f16g32
i already	c14
i asked	b70l14m14
i bambini	h-54
i believe	b17e42
i booked	c51
i bought	c31d20
i bring	i12
i cancel	c16
i cancelled	b21c26
i cannot	d20e12m12
i cant	b31e103h46n18o-26
i changed	b14e34
i checked	g21i23
i choose	g16
i claim	d27g31
i clicked	e32i22
i codici	e32
i contest	b13
i conti	c22
i danni	g22k80
i dat	g43h21i19
i dati	e19f14m16
i de	d17i20
i demand	l12
i did	b54c22
i didnt	b122d14e13i29
i die	f19
i diritti	f22
i dont	a27b53f-23g13i-26j-15m-19o-23
i download	i17
i een	f22
i enter	i-28
i feel	n26
i file	k29
i find	e-28i-14l-12
i forgot	e31i35j49
i found	j19
i gave	c19e29h20k46
i give	h47o-24
i go	a24g16h12k20l19
i got	a-25b18d-25e30g23k13n-18
i guarantee	o17
i havent	d36e29
i hebben	c34f-16n16
i hereby	k21m29o31
i het	c18
i hide	j-27
i hold	a25
i hope	i36
i intend	k26
i keep	g19h24k18
i kindly	i33
i komen	c14
i leave	a16c16f12g14h21
i legally	g33
i liable	g30
i live	i13
i look	o-48
i lost	e13i12j13k20
i made	c49
i make	c-13e-13f-24g-19h-12i-36j-14k16n-12
i miei	d74e34f22
i must	b34c31g15j17
i needed	b12
i never	a25b31c23e36
i niet	c12
i no	c49e13
i nostri	f27j-19k15
i object	f15g20
i obliged	g21
i open	g35
i order	c-13m25
i ordered	c20
i owe	g22j22
i paid	b49d110n20o43
i pay	g38i60n25
i permessi	m18
i permitted	f18
i placed	c13
i prefer	k20
i print	j13
i protect	g36
i prove	g22
i put	d14g17h50o-30
i reach	j81l28
i receive	j15
i received	b44e18
i refuse	g41
i regret	n26
i replace	f20
i report	e12
i request	c16l35
i requested	b55
i returned	d20
i run	g-12
i say	g34m16
i sell	k-15
i send	d17h18m-23
i sent	c-18d16i15
i set	b-21e-15h-23i-35l-19m-41n-25
i sign	f49g35
i signed	a42f23
i sold	g31
i soldi	d52
i speak	b19l17m19
i stand	e15g19h22
i start	i19
i still	b27i31
i stop	h36
i suoi	j19
i suppose	d15
i suspect	e20
i take	c-24h46
i talk	k24m16
i think	b30e97j14l22
i transfer	i14
i treat	h34
i tried	n-13
i turn	n-28
i typed	e25
i u	o26
i understand	i25
i use	a-24b-31c-19d-18e-26f-21g-22h17k-13l-16m-14n-22
i used	c16e17
i vostri	c-12
i wait	d19
i wanted	b58
i wasnt	i20
i went	b19g19
i willen	c16f18g12l12
i wish	a12l21
i withdrew	b18
i wont	a16c15
i write	l24m34
i wrote	n16
i zouden	d21i56
ia	e13i15m130
iban	b-16d26j91
ibupr*	h51
ibuprofen	h28
ice	b14g15h17k19
ice cream	k20
ich	a101b85c31d50e16f36g110h101i62j51k91l97m-24n96
ich als	g15n14
ich an	f17
ich auf	b16
ich bei	f34h12
ich bin	g19h12j50k13m33
ich bitte	f18l60
ich brauche	g-18j20l29
ich da	f21g16l13
ich das	c-14e-26f-17h-16j-21k-13l-14
ich dem	c16f18g32
ich den	a-16b-13c-38d-20f-18g32i26j-17k-24l-18m-26n-14
ich die	b-26d-22f-20g14j-68l-23m-14n-34
ich ein	g-23
ich eine	h33
ich einen	g33
ich erwarte	l21
ich es	d22
ich euch	k19
ich gegen	g33
ich hab	a19b20c22d14h23i15l13
ich habe	a-32f-14g-27h-16j-14l-24m-29n-22
ich hatte	e15h15j58l19
ich ihn	g28j20
ich im	a-14c-24g-44h-16j-19l-13n-14
ich in	b-30d-26f-20g-23h-15j-21
ich kenne	j23k16n18
ich mag	l13
ich mein	a22d13k18
ich meine	g35i17n12
ich meinen	a18
ich mich	g41l27
ich mir	k25
ich mit	h50
ich mochte	c14d16f18
ich nach	f19h20
ich nicht	b54d22
ich nie	a13b34
ich nur	d-16
ich sie	g-13
ich tun	i17
ich verlange	d24
ich war	i19
ich warte	d19
ich weiss	i17j24n19
ich will	a44d-21j35l34n-17
ici	k-12l21
icon	b-14l-24
id	a50b-30c59d122f59g19i43j112l133m-27
id be	d48i41l34
id like	a46b-50c49d39e19f62i-15j29l64m-20n-19
id love	j13
id prefer	c21
id rather	d36
idea	c28e15
idea what	g13
ideal	i-26
idee	g37h21
ident*	b27e42g-13h-13i-16j80n-13
identidad	j49m16
identidad del	j49
identifiants	e56j29
identity	b-17i-15j-19
ido	j21
ie	e22o12
ieder*	i-20
iedereen	i-20
ieman*	b26k42l108n24
iemand	b26k42l108n24
iemand die	l21
iemand in	e27k18
iemand met	l43
iemand van	l18
ieri	b-16d-29e-19f-30g-20h22i-24j24m-12
ieri e	f-21n18
iets	b56e15i39k17n40
iets anders	f13
if youre	l46
ignor*	a-17b-14c-15d-16e-36f-24g-19h-23i15j-55m159
ignora	m57
ignore	i19m38
ignore all	m12
ignore the	i22
ignored	l19m17
ignorieren	n-27
iguai*	a21
iguais	a21
igual	d-24i76l31n40
ihm	e40h24j17l41
ihn	g44i22j21l12m27n-17
ihnen	a66c29e-26f-14g-23h-58i-31j41l98m-23n77o19
ihnen der	l14
ihnen ein	f22
ihnen fur	j27n19
ihnen im	j-13
ihnen nur	d-15n13
ihr	a-19b43d50f101g-32h64i71k35l12m-39n50o55
ihr das	e22f19g19i15
ihr den	c21d19
ihr die	k18
ihr habt	d14k22
ihr mich	a21i25
ihr mir	i34
ihr seid	n24
ihre	a-12b16c-18f117g-28h46k65m-32n31o34
ihre rechnung	b32
ihrem	b-30c-17d-29e-26f25g-42h32i-24j60k-16m-22n-20o44
ihrem programm	d-14
ihrem system	j17
ihrem vorgesetzten	l-14
ihren	f76i-13j29k19
ihrer	c-29f-23g-29h17i-14l12n13
ihrer seite	d17
ihres	b14f12j36
ik	a48b13c71d24e30f-23g126h89j-16k24l17m-58n28o62
ik aan	d18
ik ben	j15m15
ik dat	f13
ik de	a-14b-43c-41e-44f-31g-69h-18i-21j-33k-29l-21m-21n-52
ik die	d-32i-39
ik doen	c20
ik een	e-29g16h-12l-20
ik er	o43
ik ga	k19
ik had	j19
ik heb	a12b31e37g-14h45k54n36o14
ik hem	h38
ik het	g30j25
ik hoef	c13e15
ik iemand	e-14
ik in	c-26d-29f-26i-16
ik kan	c15n19
ik krijg	b19i18
ik maak	f21
ik me	g29
ik met	g13k15
ik mijn	g23
ik niet	b29e71
ik nog	d34
ik nooit	b20n17
ik om	a16
ik onder	c19g22
ik recht	f47
ik terug	d61e21
ik u	d13
ik vind	a18
ik vraag	i16
ik wil	a30c40j26k17l12
ik zie	d17
il	a-21b-28c-21d18g-39i-44j-59k-107m-43n-60o30
il a	e40
il aussi	h14
il bambino	h-14i18
il biglietto	i21
il bonifico	b12c50d23
il buono	i16
il cancello	e18
il cane	n22
il canone	b41
il capo	g15l18
il caso	h17l23
il cerotto	h43
il check	i16
il codice	e45j22m12
il colore	n15
il concerto	d20
il contatore	b16
il conto	a60b19j17
il contratto	b12c30g-17
il corriere	i-15n16
il corso	d14f-17k-14
il deposito	d14
il direttore	l33
il diritto	f22
il disponible	f-15
il dottor	j23
il en	d-25f-18n-25
il encore	f22i12
il est	a16f18j14l44n15
il faudrait	f21
il faut	e21i15n16
il furgone	e16
il gestore	l23
il giorno	n12
il giudice	g-24k-32
il le	f-17l17
il les	l-20
il limite	i38
il listino	f-18h-23
il loro	l16
il manuale	k-14
il me	b18d41j41l33
il mese	i-16
il minimo	i17
il mio	a108c21g33h15j40n17
il modello	m24
il modulo	b-21k19
il ne	d15e24
il negozio	i-14
il nome	l-12
il nostro	a24b-21e-19h-12m-26n12
il nous	e-20h-22l15
il numero	j-32
il nuovo	e39
il ny	a14c43
il pacco	j14
il pagamento	d18
il pavimento	k18
il pezzo	d20
il possible	d18
il pour	f20
il preventivo	c20
il prezzo	b34
il profilo	a35
il prossimo	c17
il que	n16
il regolamento	f21i14m14
il reparto	l18m15
il reso	m15o22
il responsabile	f-20l-12
il reste	d28
il resto	m25
il rimborso	d14
il ritardo	i-13
il saldo	b16
il secondo	e16
il serait	l14
il server	k17
il signor	j20
il suo	a20j15l17
il sur	b22
il tavolo	c23
il tecnico	l21
il telefono	j-16
il tema	c-16i-15
il termine	i15
il testo	m17
il ticket	n22
il totale	b24
il trasporto	i21
il tuo	m27
il un	j-16l-13
il une	f29
il vecchio	e-13
il vostro	f15h40k-13l18n17
il y	a-12b35e12
ill	c15g13j21k40l18n42
illeg*	g24
illegal	g24
ils	a-16c-20d-22e-30i-23k-35l-19m-30n-12
ils sont	b23n18
im afraid	c45
im anhang	m29
im asking	i25
im bericht	m-12
im kreis	l25n22
im looking	b16
im mai	f-15
im marz	b18c44
im not	a20b27n-14
im portal	a-12l-13
im still	n-17
im studio	j18
im sure	i14
im trying	j15
im urlaub	e19h14
im vertrag	j19
im worried	e17
image*	f14
imagen	f17
imagi*	m18n22
imagine	m18
immed*	e15m30
immediately	m26
immer	j18m51n24
impla*	h176j24
implant	h57j24
impor*	a-15b-12c-18e-27f16g-33h-29i-32j-40k-16
import	i-19j-20n-12
important	l-14
importe	d33l20
importer	f18
impos*	b56e12f-23g28m19
imposto	b16g18m12
impre*	b-29c-16d-12e-18f-28g-30h-25i-17j-27l-13m-14n-24
impresora	b-13
impri*	a-20b-33d-36e-28f-43g-54h-34i-47j-51l-37m-19n-33
imprimante	c23k14n23
imprime	j-20n-22
imprime en	j-14
impug*	g30
impugnar	g23
imput*	b43
in allegato	k20
in alluminio	a-20
in alto	m16
in another	e26
in april	d15
in august	c17
in black	l-17
in blu	c-15
in blue	f-13
in breach	f15k24
in casa	c22
in cash	i18
in caso	f41g43
in contanti	i15o-24
in court	g27k16
in dat	d-28
in de	a-55b25c-47d-24g-55h-54i-65j-60l-46m-65n-18o-35
in den	f13i-15
in der	a-43b-35c-45d-39f-32g-48h-45i-36j-67k-14l-53n-42o-22
in die	e17h15
in een	e-19g-15h-14j-12k-15n-17
in fattura	b20
in fiera	f26
in flat	c19j49
in formato	f-19
in front	k40l14
in full	j27
in gebreke	k24
in giudizio	g28k40
in het	a-34b-42c-36d-48e-20g-53h-27i-51j-52k-39l-37m-37n-40o23
in ihre	f16l12
in ihrem	a-12b-21d-21f40g-33i-24j25l-14m-15o50
in ihren	f68
in ihrer	c-16f-14g-16j-14
in italiano	m-13
in january	b34d-24
in jullie	f-25g-17l13n-21
in june	g15h18k-18o26
in law	f14g16j37
in leeds	k22
in magazzino	c-21
in mano	e18
in march	c18
in meinem	d-21e14
in mijn	b13d-31e21g22
in negozio	d15
in ons	d19e35f-16
in onze	a-28i-20j13k-22
in palestra	j18
in person	l22
in piu	i30
in plaats	b23h15n20
in place	m15
in quale	j16l-12
in rekening	b60
in room	e25j18
in september	f-14
in spite	b16i16
in stock	b-17f-22
in switzerland	f24
in te	b17e20k15
in touch	k26l23
in ufficio	e20
in un	n21
in una	n34
in unserem	a-14g-12j-17
in uw	a29n19
in voller	o31
in welke	i-14j13
in white	n-19
inace*	n-35
inaceitavel	n-49
inact*	j-18
inala*	h20
incas*	b34g16i14k35
incasso	b18i14k14
incen*	k18
incendio	k18
inche*	c-20
incid*	e20n22
incident	e23
inclu*	a22b28c-61d-33f-48g-41h-36i-41k-27l-22n-33o49
include	b-13f-16
included	k-21o28
includes	b20
including	a20m22
including the	a20m14
incluido	b14c-21o24
inclusa	e13
incluye	b14
incom*	d20i16j20n93
incon*	e22i34l24n43o16
inconnu	e22
incontro	i34o16
incor*	c24d16e30
incorrect	c25
incre*	n-38
increible	n-43
indem*	f49g45k46
indemnity	f17
indemnizacion	g42k14
indemnizacion por	g23k16
indic*	b17d-22h32j20m19n-20o-25
indicam	d-18
indicata	h20
indicato	n-13
indie*	c49d17g13o14
indietro	c49d17o14
indig*	n41
indiq*	h112l28
indique	b15h18
indiquer	b-16h15j-12l12
indiquez	g16l13
indiquez moi	g16l13
indir*	n13
indirizzi	n17
indirizzo	j-14l12
ines	e20j25
infan*	e-23
infantil	e-23
infec*	e16h35
info	a21j-12k17
infor*	b-19f57g-16h-16i-15k49l25m28n-27
inform	f48
inform me	f48
information	e16
informe	e-23n-24
informe de	n-21
informed	k26m13
infra*	h68
ingeb*	k24
ingebrekestelling	k24
ingel*	e19k24
inges*	h20
ingle*	c19f-13j-15l-21
ingles	c21l-16
ingre*	d52j30
inhal*	h83
inhou*	m28
inici*	m24
initi*	m38
inizi*	h19k-17m19
injec*	h72m-19
injection	h18m-19
inklu*	a26
inklusive	a26
inkoo*	b-12l17
inkoop	l18
inlev*	d17i13
inlog*	a14e18
inloggen	e-12
inmid*	k22
inmiddels	k22
inolt*	k21
inqui*	e17g35h34j28
inquilina	j15
inquilino	b12e18g29j12
ins	c22e23g13h12
insat*	n-18
insch*	d22i39
inscr*	a28i65j42n-17o24
inscricao	o22
inscripcion	i28
inscription	a32
inser*	e26j-12l-17
insis*	b13l16
insol*	b12g59h24
inspe*	c17g31i18k161n-38
inspeccion	g22i20k16
inspeccion de	g22k16
inspection	c20n-22
inspector	g12
inspectorate	k67
insta	j63
insta*	c40f35h-14i72m-18
instalacao	i14
instalador	c21
installation	c35n22
instalments	i33
instant	g15
inste*	b18c-16i14
instead	b23c-13i18
instead of	b24i19
insti*	a22
instr*	a-15b-19c-20e-16f-20g-19h-22i-29j13k24l-18m162n-20
instructed	k44
instructies	m33
instruction	m48
instructions	i-14m19
instructions and	m19
instructions for	m-70
insuf*	h70
insul*	g12h114n26
insulin	h60
insulina	h28
insur*	c68f51g45i16k93
insurance	c69f28g22i17k22
insurer	f19g19k39
insurers	k24
intac*	i30
integ*	d14g20h16o75
integrale	o55
intei*	a20m16
inteiro	a20m16
intel*	f18m41
inteligencia	m21
inteligencia artificial	m14
inten*	c16g-19
intend	k26
intend to	k26
intendo	c20
intention	k-33
inter*	b45c62d12e18g69h34i39j94k99l74m155n37o63
interesa	a13c16g17
intereses	b18k19
interessieren	j12
interessiert	n13
interest	b19i17
interested	k18
interested in	k18
interets	o33
intern	j30m36
interna	j18m26
internal	m23
interne	c21m31
internet	c43d30e22n45
interno	f26m21
intero	b13
interpreter	b12
intes*	g21k19
intestata	k20
intim*	g15k19
intol*	n23
intro*	e19i20n21
inuti*	c20d25e18m14n30
inutile	c20m14n13
inutile de	c20n13
invec*	d21h26i21
invece	d21h26i21
invece di	h26i21
inver*	d21
inves*	j22
invia	m44
invia*	f15j29m17
invit*	h-16j-13
invoc*	f32
invoi*	b156c-27d-15e-24f-15g-21h-20j-18l-33m-24o-35
invoice	b108c-16e-14g-12l-22m-17
invoice has	b13
invoice is	b21
invoiced	b42
invoices	o-44
invol*	l51
involved	l27
inzag*	f12
inzwi*	e13
inzwischen	e13
io	a22b27d19e23f16k21l16m45n12
io non	e17
ip	e18j67
ipad	e20
ir	a15g18
ir a	k-20
iremo*	k15
iremos	k15
irgen*	f14l40n34
irgendwo	f13l19
iron	h45
irrit*	n60
is accepted	m19
is al	d24l-20
is already	k15
is attached	i20
is back	g17n-21
is bij	b23n22
is broken	h21
is cancelled	m18
is clear	f-20
is closed	a-21
is dat	b22h60j-15n-16
is de	b12c-18d17e-27f19g-19h31i-20m-19
is dead	c22d13n21
is die	h12
is door	c-16k23o32
is enough	l-20n-12
is er	b-29c-22e-12j-13n-14
is fine	b-25m-13
is free	b21c-17o82
is full	c21n17
is genoeg	e-14j19
is gestolen	e21
is going	b13e22k15n21
is gone	c12d22n22
is het	a-15b-15c-12e-16f-17g39h15i-14k-12
is ill	j23
is locked	e-23
is loose	n-17
is mijn	d20n15
is missing	e-17i13k-15
is niet	b28
is no	a13c12
is nog	d19
is not	c-17d-17e13
is nu	n12
is off	c24h14
is op	n17o25
is pending	b16
is perfect	n-14
is ready	k16
is responsible	l24o-23
is set	o45
is showing	b41
is sold	a19
is using	b14e12
is uw	f20h21
is van	c19d16
is void	m23
is voor	g14
is wrong	b18h16
iscri*	c25f18i38j23
iscritti	d-19f16
iscritto	f14
iscrizione	c25d21i21
iscrizioni	i21
isent*	b13
isnt	b31c43e-12i40l36o-39
isnt it	b-14
isnt mine	b30
isso	b14f13h18k33l14
isso e	f20
issue	c44e15f17
issue*	d25
issued	d26
ist	b38c-26d-39e-21h41i26k12l-64m17n23o-15
ist aber	e-16
ist auch	i22n20
ist auf	f19m16o-37
ist bei	d18
ist das	a-26b12f44g21h19j-12k19
ist der	b-24c-26e-12g-24h-24i-27j23l-16m-14
ist die	c12i-17l16
ist ein	f32g19j13
ist eine	n13
ist er	j33l22
ist es	g24
ist fur	m16
ist ihr	f19h16
ist ihre	f12h18
ist im	c20e21h12
ist in	h16i15
ist jetzt	k-19n38
ist meine	g17h23
ist nicht	d18i12
ist schon	a16b-15
ist seit	e24n18
ist sie	b12j18
ist so	f22
ist uns	b45e-16
ist unser	b16l-19
ist von	d20
ist weg	i18
ist zu	a19e20
isto	l51m35n43
istru*	m86
istruzioni	m36
it back	d36i26
it before	c14
it came	n-14
it come	l-14
it didnt	i21
it down	e18
it even	g19n17
it gave	b26
it gets	h23
it go	c16
it goes	c12
it immediately	m12
it isnt	i19n21
it keep	b20
it legal	f23
it myself	n24
it needs	l22
it normal	h34
it off	e34o18
it possible	f-19g-13i-14j-14
it says	h21m16
it seems	b22
it show	h17
it still	h18i16
it take	a17g18n15
it takes	n21o15
it through	i-19
it turns	c18
it wont	c19e20k13
it works	e-52n-19
it worth	g39
itali*	m-16o-29
italiano	m-13
item	b13c13d106
item on	i12
item refunded	d19
items	g18
its account	a27
its not	i16
its way	d24
itsel*	i-14
itself	i-14
iva	b21o-22
ive asked	c13
ive found	c17l-15
ive gone	a19c22k20
ive got	h22i20m16
ive lost	n12
ive moved	a23
ive never	b31
ja	a14b-25f-18g-16h-22i17k48m32n73o38
ja agora	d17e20j22
ja foi	b13
ja nao	a18c13
jaar	f25i15j-12o-24
jacke*	c15
jahr	f18g-22i16l18
jahre	f20
jahre*	a41c41d35f16h14i31
jahren	a12f16h14i31
jahresende	a24c21
jai	b43c47d60e84f25g77h89i-14k82l55n38
jai besoin	j27l15
jai des	h22
jai oublie	e21
jai signe	c20g25
jaime*	g19
jaimerais	g19
jam	n-28
jamai*	a14c22d22e18m25n52
jamais	a14c22d22e18m25n52
janua*	a15b38c33d-24o18
januar	a13
januari	c23
january	b34d-24o18
jarab*	h18
jarabe	h18
jardi*	c19
jatte*	d13l45
jattends	l45
javai*	b39n16
javais	b39n16
je	a81b44c100d105e51f39g114h112i99j48k71l145m137n143
je antwoord	m17
je baas	l23
je cherche	b-12d-12h-26i-17l-13n-14
je de	m32
je demande	b-17
je dois	j15
je een	m27
je faire	h19
je fais	g12h15
je le	c12d19j30
je lui	h18
je me	a20k18
je nai	f-16g-15j-42k-13l-14m-18
je ne	a13e-18h-12m-24
je paie	b42i20
je peux	g51h12
je porte	h21
je prefere	d21l17
je sais	i19
je souhaite	f33j20
je suis	e31i16
je toch	n38
je vais	n17
je veux	d16l28n12
je vois	b13k21
je voudrais	g-14h-13i-13m-12n-14
je vous	l-12n12
jede	e20g27i14m27n20
jeden	n47
jeden tag	n15
jeder	m26n39
jefa	l27
jefe	l68
jefe de	l24
jeman*	b27e85g26h16l73n12
jemand	b27e85n12
jemanden	h22l57
jemanden der	l34
jen	b45n42
jen ai	b20n27
jetzt	a-28c-14d26e35f-19h-20i-26j-21m73n82
jeu	n-16
jeudi	n-17
jij	g13l36m50
jme	h14
job	c36g12n24
jogo	d-24
jogo de	d-21
joh	i22l18
join	a21
joind*	j14
joindre	j14
joint	a49
joint*	k19m29
jointe	k19m33
joke	k15n-19
jokes	f-12n21
jonge*	j19n23
jou	l19m18
joue	h17k-15m30n-17
joue le	k-12m24
joueu*	n-13
joueurs	n-13
jour	b25d-19h13k12
journ*	a-32i-25
journey	a-29
jours	b15d17h20i38k23n22
jours de	b21
joy	k-22
jpeux	g27
jubil*	g-12n20
jubilo	e15n24
judge	g52k128
judge*	h-22
judges	h-22
judic*	j12k56
judiciaire	j14
judicial	k44
judiciales	k-17
juego	i-29k-15
juego de	k-12
jueve*	c-24f-17j12
jueves	c-24f-17j12
juez	g39k48
juge	k-38
juge de	g-13k-40
jugue*	h20
juici*	g-25k-13
juicio	g-23
juill*	b21
juillet	b21
juin	b16c48d12o31
juist*	g20
juiste	g20
juiz	k26
juli	a34
julio	c21
julli*	a21c-42d22e-17g-28j15k43m-35n60
jullie	a21c-42d22e-17g-28j15k43m-35n60
jullie dat	d17
jullie een	i16
jullie het	a22i18
jullie ook	n-16
jullie voor	i13
jullie zijn	e12
july	c22
jumpe*	c41
june	b12c13h13i-14o78
junho	i15
juni	c-21
junio*	l33
junior	l33
junta	n21
jurid*	f76g141k36m92
juridica	f19g32
juridico	m13
juridique	f-30g-15k21m46
juridique a	f13m31
juridiquement	f37g46
juridisch	g41
juridisch advies	f-15g-19
juridische	f33k-21m25
juridische afdeling	f32
juris*	f140g22k18
jurist	f31
juriste	f40
juristisch	f51
juros	i14
jury	i12
jusqu*	h-19k13o19
jusqua	h-16n-12
jusquen	b21c17k21
just curious	j15n-25
just send	j19
justa	b21
juste	b-48c-34d-16e-33f-31g-73h-24i-15k-36l-24m-22n-33
juste une	f-28g-39
justi*	i27k148
justica	g12k12
justice	k97
justo	d15n22
juzga*	g22
juzgado	g22
jveux	a24d23j19
k	d41
k e	d14
kaart	b39j35
kaart*	d43j19
kaartje	d15j12
kabel	f-46g-18h-12i-12
kaffe*	b12h-25
kaffeemaschine	b15
kalen*	g-12
kam	b50d31n63
kamer	h-20i34j32
kamer*	n17
kamera	g15n22
kamers	c16
kan	b-12d-43f-31h30i26j-79k-51l27m-47o25
kan dat	e12f14h13n-22
kan de	b-12f-18g-12i52j-14m-13o44
kan die	i21
kan een	g22j-14
kan er	c17l22
kan het	c-14
kan ik	a-14b-16c14e-17g40h13i-18n-16
kan mijn	e19h18
kan niet	b21c17
kann	a-35b-26c28d-62e-21g72h28j-63k-28l30m-39
kann das	a-13c-13
kann der	c13g37
kann die	d-18f16
kann es	l20
kann ich	a-14b-15f-19g59h-22l26n12
kann ihr	h12
kann man	a-14b-19e-12f16h-26i17j-19m-14
kanns*	m35
kannst	m35
kannst du	m16
kant	h12
kanti*	e16
kantine	e18
kanto*	k23l15
kantoor	l16
kapot*	d25
kapotte	d25
kaput*	h21k-16
karte	b30e47
karte*	e-17k19n-14
karten	e-16n-14
karto*	e-12i-13j-17
kassa	d19
kassa*	e-17
kasse	d-20f13
kasse*	f17
kassi*	b74d-17
kassiert	b50
kast	e17
katal*	b-14c-16g-17i-24j-22l-12
katalog	b-14c-16g-17i-24j-22l-12
kauf	d32
kaufe*	c14j33
kaufen	c17j15
kaufer	j16
kaufp*	d34
kaufpreis	d22
kaufv*	f18
kaufvertrag	f18
kauti*	d43g12i34k20
kaution	d17g13i35k21
ke	g39j12k22m18
keep	a-13c-37d-16f45g47h46i27j-19k54m-19o-30
keep a	g21
keep my	f22
keep the	c-13g36i49o-28
keepi*	a17k23
keeping	a17k23
keeps	g20j13
keer	b38g-13i49m-22n20o43
kein	f-14i-16n28
keine	a33d28e13f-26g-27k-39m91n42
keine sorge	g-16k-37
keine*	a27b37e33g-30i13l14m58n90
keinen	b12g-30k-25n28
keiner	a13b21e39i21k21m41n31
keiner mehr	e38m20
kelle*	k16
keller	k16
kenne	j23k16n18
kenne*	h15j17
kennen	e15h18i14j21
kennt	e66
kept	k22n21
kerst	i20l18
ketel	f12k14n18o-41
keuke*	k43
keuken	k16
keur	m19
keuri*	i21
key	a-12b-15c-32e96g-17h-19k-13
key for	e39
keys	a14e66
kg	f-20g-16k-21l-29m-22
ki	j14m58
kidne*	h26
kidney	h26
kids	a-14b-15e-33f-12g-13h-18i-17j-19n-16
kijk	b41
kijke*	k15l30m13
kijken	k15l30m13
kill	a18n22
kille*	a12
kilo	b-15e-15h35i74j-15n-12
kilom*	b78i18
kilos	b-17e-12f-19g-18i63j-19l-20n-14
kim	o-28
kind	h56i61k26
kind as	i31m20
kind of	f12
kinde*	a-17b-20c-28d-16e-30f-16j-36k-12l-22o-28
kinder	e-30h16i-18j-18n13
kinderen	o-26
kindern	i12
kindl*	a54b25c71d24e24f29i70j25l64
kindly	a54b25c71d24e24f29i70j25l64
kindly ask	i13
kindly let	j24l21
kindn*	d-17i38
kindness	d-17i38
kiosk	j-13
kit	b-12g-13j-14o24
kitch*	m-13
kitchen	c12k26m-12n13
klaar	a21o-17
klach*	h19
klage	k-34
klage gegen	g13
klage*	g30
klant	c19d-19g43i76j46m24
klant die	j14
klant*	a101d-28g-12i-29l-14m15n45
klantaccount	a45
klanten	d-28l-16n40
klantenlijst	i-14
klas	j21
klass*	j18l-36n16
klasse	l-36n16
klaus*	f60g23
klausel	f60g20
klebe*	h43
klein	h-24
klein*	f23g-24
kleine	f13
kleinere	b-13
klini*	i15
klinik	i16
kluis	e20j16
knie	c21h48
knopf	a-20
knowl*	e15
knowledge	e15
known	e21h41
knows	b32e57
knows the	e41
kocht	j44
koffe*	f14i16k21
koffer	f14i16
koffi*	c44
kohle	d26
koi	h21
kolle*	c-22e32j20m13n46
kollege	c-21m16n14
kollegen	e18k14n27
kollegin	d16e22g14
kolom	b-25i-12
kom	c32e22g26i18l25
kom ik	g30l27
komen	b-12g-14h12i-13m-16o24
komme	b17d17g34
komme ich	b19d21e12g36
komme*	a-16b-16c18e-13g-12h-29i-23j-28l-21n-21
kommen	a-14b-14c20h-28i-18j-25l-20n-20
kommen wir	c47f22g19
kommt	a-15b-13c25e-12f-28g13h29i-12k49l-27
kommt das	d20h20m18
kommt nicht	c12
kompl*	a57
komt	c30d-30f-15g-12i19j15m-14o17
komt die	b31j16
komt het	d-19
konne*	b-26c-27f15g-16
konnen	b-26c-27f15g-16
konnen sie	j36
konnen wir	d15f20
konnt	a35c43d19e20i76
konnt ihr	a35c23e20i76
konnt*	a14g49h28i70n12
konnte	g30h16i21k21n19
konnten	a13b-12g15i22
konnten sie	a15
konnten wir	g17
konntet	c22i18
konntet ihr	c22i18
konte*	a38
konto	a189b64d65e65g-12i-14j74
konto bei	j13
konto bitte	a15
konto ist	d24
konto*	a68b46j41
kontoauszug	b49
kontoverbindung	a66
kontr*	h23m36
kontrolle	m17
konze*	d37l21
konzert	d37
koop	n15
kopie	f14j33
kopie*	c23m22
koppe*	e15
korti*	i18m22
korting	m13
kost	a19b14o-21
koste*	b48c21d20i-23j-14k12l-12n26o24
kosteloos	o19
kosten	i-12
kostet	b21k14
koud	m-12
kraft	f-13
krank	d16
krank*	g37j12
kratt*	d14
kratten	d14
kredi*	b27d20i15j15
kreditkarte	b27d20j12
kreeg	d16e19j21
kreis	l25n22
krieg	e22i19n21
krieg ich	e22i19
krieg*	d19g17i18l17
kriege	g17i18
krijg	b31d64i12
krijg ik	d66
krijg*	c-19d18e-12f-12h21i-17k18m-20
krijgen	d22i-13
krijgen i	g16
krijgt	h31k26
kulan*	i34
kun	d15i24j20
kun je	d15i24j20
kunde	g13m16n37
kunde ist	c20g18
kunde*	a65c-42d-30j15m59n38
kunden	a-13b13c-39d-27g14m12n21
kundendienst	n17
kundennummer	a21j23
kundi*	a24c115f24g65o-16
kundigen	a21c33
kundigung	c32f20g66
kundigungsfrist	c16i16
kunne*	b-17c-13d-20e20g23h-14i35j-19k-17m-18n-34
kunnen	b-17c-13d-20e20g23h-14i35j-19k-17m-18n-34
kunnen i	i-21
kunnen jullie	a22g17
kunst*	f21h18
kunt	a14e18f27g51h15i45j24o-12
kunt u	e23f28g54h18i50j29
kurie*	c22
kurs	d16
kurst*	j22n22
kurz	l-16
kw	o20
kwam	i15j15
kwart*	o26
kwartaal	o25
kwijt	e27g14i22n14
kwijt in	e18i-14
kwijt*	i45
l	c31d46k41
l s	d31
la	a-58b-15f-29g-14i21j-15l-33m-49n-56
la academia	c19e-13l-15
la alarma	e18
la aplicacion	c-12
la app	a43e-12
la averia	k12l14
la baja	j16
la banca	a42
la banque	g19
la bici	d39h21j12o25
la boda	c17l20n23o21
la boite	f-25
la bonne	k-13
la boutique	e17
la bozza	m15
la caisse	e20n13
la caja	e15l-13n18
la caldera	n21
la camara	k16
la cancelacion	c14
la caparra	f36
la cara	l39
la carta	f34k18
la carte	a12i23
la casa	g43o29
la case	m30
la causa	k20
la caution	d19i18
la cena	b14d15
la chambre	e21j12
la chiave	a14j17
la chica	j21
la clase	i12o27
la clause	f17i49
la clausola	f18
la cle	c-15e15
la cloture	a14
la cocina	c12
la colpa	g12
la columna	b-17
la comision	b22
la commande	d-15
la compania	l28
la compra	d15
la consegna	b-21i-19
la consigne	d23
la contrasena	e28
la cooperativa	a12
la cosa	g38
la couleur	c-20
la crema	h-12
la cuenta	a72b41j14n15
la culpa	g20
la cuota	b38i41
la dame	j57
la date	i21
la de	l25
la demanda	k57
la denuncia	c13
la derniere	c-20l-18
la devolucion	d68
la direccion	j28k13
la direction	c14l50
la ditta	f16j20
la empresa	g34j17
la entrega	j13
la etiqueta	b19
la excursion	c-18
la factura	b35k21
la facture	b-22j-14l-19o33
la farmacia	g19
la fecha	f20i35
la feria	c17
la fianza	d13g38i23
la ficha	h-18
la fin	c39
la firma	i26
la formation	d13
la formule	c17
la foto	g44
la franchigia	d20i23
la franchise	d14o41
la furgoneta	c20g12j15
la garantia	f41i32
la garantie	f-13
la guia	j-20
la habitacion	j14
la justice	k16
la lampara	h18
la langue	b-17
la lavadora	c18
la legge	g23
la ley	f24g49k31
la ligne	b42
la linea	c49n28
la lista	c-21i20
la liste	a20j39
la llave	e40
la location	b23
la loi	f79
la luz	b25h22
la macchina	b18d14g12
la machine	c25e13f17
la mail	e12
la main	b20e18l12m15
la maison	e19g32
la manana	o-28
la mano	h18i17k24
la marca	k23
la matricula	d38j20
la mejor	g31
la meme	b43c-24n26
la mercancia	i16
la merce	c20
la mesa	j26
la mia	a29b14c29d15e38f-23h18i27j25n24
la mise	k-22
la misma	d25
la moitie	d36
la mora	i24
la multa	g17i19j-19
la noche	i19
la norma	f17i30
la normativa	f26
la nostra	e12k18
la nota	d22
la note	b20
la notice	c-21i-14
la nueva	o14
la nuit	e19h40
la obra	b17c18
la oficina	n32
la orden	m13
la otra	j24k22
la palabra	a-22
la palette	o-13
la password	e-52
la penale	i16
la penalite	b13
la penalizacion	i21
la pension	j23
la persona	j23l16
la personne	j21l48
la photo	a-20h-25
la piece	d12k-13n-13
la piscina	b14
la piscine	f-16h-21
la place	e25
la plantilla	f-17k-16
la plataforma	h12
la policia	g20k24
la politica	f21
la poliza	l13
la pratica	j15
la presente	a22k13
la pressione	h16
la prima	m16
la procedure	g13m17
la prochaine	k32
la proprieta	f18
la prova	g16
la proxima	d-16
la puerta	j-13
la questione	l17
la quota	d16i16
la regla	c-13
la regle	i25
la regola	m13
la remise	e-13
la renovacion	f15
la reponse	e19m35
la reserva	c66d23
la reservation	c35
la respuesta	e17m34
la restitution	d-27
la restituzione	d13
la risposta	m22
la sala	b-13f-14h-13i-12n-20
la salle	j-13
la sancion	o27
la scheda	a15
la seconda	j14
la segunda	a21c21
la semaine	a-50c15d-12e-37
la senal	d22
la senora	j23
la sesion	e15h43
la settimana	c22k-15
la signora	j39
la silla	e-19
la societa	g17
la societe	j23
la somme	d53
la sonda	h37
la spedizione	o-18
la stampante	c17
la stanza	h-20n19
la stessa	b19
la sua	e21
la sucursal	e13
la suite	j12k15l16m29
la suppression	a-17
la supresion	f18
la suscripcion	c27
la table	c24i-17
la taglia	n-16
la talla	j-16
la tarde	n18o-32
la tarifa	b14i21
la tarjeta	d23e85j17o15
la tete	n22
la tienda	g15l13
la ultima	l12
la ventana	n14
la verificacion	m16
la versione	m13o-44
la via	j16k27
la vista	e16g21h19
la voce	f20
la voiture	i16
la vostra	b26c15f23h14k32l17
la web	k-20m-15
laat	c30i111j19l29m45o12
laat de	c14l42m12
laat het	l-14
laat me	i16
laats*	a17b45f-16j32o21
laatste	a17b45f-16j32o21
lab	l-25
labbi*	b24d15i-16
labbiamo	b24d15i-16
labbo*	c36
labbonamento	c36
label	b-18c-18d-15e-21f-19g-19h-21j-18m14n-28o38
label*	j-12n54
labels	j-12n55
labon*	c59
labonnement	c54
labor*	n23
labou*	k25
labour	k25
lacce*	e51
lacces	e34
laccesso	e13
lacco*	a52d23f80g12o14
lacconto	d26o14
laccord	f33
laccordo	f45g13
laccount	a53
lacha*	f19
lachat	f19
lache	f18
lache*	j19k19l13n74
lachen	n44
lacheteur	d-12j22
lacom*	d26
lacompte	d26
ladde*	k13l-18m-19
ladder	k14l-15
laden	n14
ladin*	f19
lading	f19
ladmi*	e22l-19
ladministrateur	e22l-19
lado	e12f-33g-12j12n58
ladre*	j44
ladresse	j44
ladresse de	j30
ladro	g21n-12
ladt	e21
lady	b-24h22j70l19
laffa*	l17
laffaire	l17
lag	i13n-12
lage	j42
lagen*	e12
lagent	m13
lager	c13e15
lager*	j-14
laiss*	a14c46e47f12i91j43k24
laisse	e26f16j41
laisser	a15
laissez	c19e18i88
laissez moi	e22i32
lake	c-25e20
laltr*	c24e20j19n22
laltro	c21e20j22n23
lamen*	f14n19
lamp	b-20g-13i-14j-12n-25
lampa*	d13h36i-13
lampada	h17
lampade	d23
lampara	h18
lampe	b-13h30i-13l-12
lamps	d49e-19n-19
lan	b15c-14
lan prochain	c-13
lana	d-15
lance	h21
lance*	l14
lancer	l14
lanci*	e18f12i12k-12
lancien	e19f14j13k-12
land	f17g16l18
lande*	c21d24f22k38n16
landl*	e17g104j21o-29
landlord	g107o-29
landlords	j21
lands	k23n19
lane	i17o-45
lang	f51g-15m-24
lang moet	d13
lange	g-18j-27l-13n-21
lange*	a15c16e16h16i68
langer	a16c17e17h17i69
langs*	f18k13n14
langsam	n19
langst	f21
langu*	b-33c-14e-15f-24g-23i-19j-17m-17
language	f-16
langue	b-19
lanne*	f19
lanno	f19i23k13
lannu*	b12c38
lappe*	k18
lappr*	g17
lapto*	a-25e24g16
laptop	a-25e24g16
larbi*	l-12
larga	b-12
large	f-24g-31
large*	d35g-15h-23j-13o26
largent	d45o26
largeur	h-14
larri*	d19
larti*	f61i17
larticle	f60i17
las	a-34b-71c24d-47f46g14h-24i-39k31l-76m23n-77o35
las claves	e43
las condiciones	i21n-12
las entradas	c20
las etiquetas	m-12
las facturas	b-22
las instrucciones	m-12
las llamadas	g13
las normas	m21
las seis	o22
lasce*	a13
lasci*	a12c36g37i50m14n23
lasciamo	c16i21n16
lasciate	c18i16
lasciato	a15g19
laser	h135
laser*	f17h25
lasse	k22
lasse*	c76f13h-12i53k22l21
lassen	c76h-12i53k22l21
lassen sich	g-22
lassen sie	i49l14
lassen wir	c53
lassi*	g23
lasso*	e19i15
lasst	d32i55m-13n40
lasst sich	d14i13
lassu*	b18d15g12
lassurance	b18
last day	a-22
last month	d-20j29
last night	b15e41i12j21n18
last warning	n-30
last week	i25l-29
lasts*	b23
late	a17c12d-12e-14f29g46i168j32n-12
late fee	i-12
latel*	e12
latelier	e12
laten	a39b14e17g20h14i14o38
later	a-12i119l15
later than	i13
lates*	c23
latest	c23
latex	h51
latte*	h34l16
lattention	l16
latto	k25
laufe*	e13f15k-17
laufen	e13f15k-17
lauft	b-18f-25g-23h-27i-24j38k37l-24m-14n-36
laufz*	c21i12
laufzeit	c22i13
laugh	n28
laut	b34f92j-12
laute*	e17j14
lauto*	m41
lautr*	n19
lautre	n19
lavad*	c17
lavadora	c17
lavan*	a17
lavas*	c-19
laven*	h19
lavender	h21
lavet*	f20h19n17
lavete	f20h19n17
lavez	j30
lavor*	a23g54j64n29
lavorare	g22j19
lavori	n17
lavoro	a22f-14g29j39
law	b-12c-15f124g99h-15i-20j14k65n-14
law firm	k45
lawfu*	g55
lawful	g18
lawn	f-13n19
lawye*	g42k101
lawyer	g27k61
lawyers	k34
lay	g19
le	a-30e15f26h20i-21j32k-20n-35
le bail	f36
le bol	n13
le bon	i24
le bureau	e16n22
le chantier	c20n14
le chef	l64
le chiavi	e19
le client	n19
le code	e30f18j28o19
le compte	a72i18j14
le compteur	b16
le condizioni	f21k49
le contrat	c28g-26j21
le controle	m31
le cours	d12
le credenziali	e26j21
le delai	c-23i-50k16n-16
le depot	e18
le devis	c23f15
le dimanche	k-13
le dossier	k28
le doy	h31
le droit	f50g58k20
le fichier	f14
le format	f-15
le formulaire	i18
le foto	g-18
le gerant	l38
le hemos	o-31
le iscrizioni	i21
le jeu	n-13
le lien	a-21e14
le loyer	i12
le mail	c20
le meme	h19
le mie	g20n23
le minimum	i18
le mois	i-12
le monde	a13b-19
le montant	d17
le mot	e15m25n35
le niveau	h-13l-20
le nom	j27
le nostre	a21k-19
le notre	i32
le numero	b-19j20
le ore	b22
le paiement	b-13d18
le patron	g17n14
le petit	b16i17
le pido	c15g19i16
le preavis	i21
le prix	d31
le proprietaire	l19
le reglement	f-13
le regole	m16
le remboursement	d13
le reste	i18
le service	f18m16
le siege	g20
le solde	a50j16
le spese	f15
le tarif	i13
le technicien	n21
le temps	i16
le texte	f29m47
le ticket	b20l12
le total	b38
le traiteur	c20d22
le transport	o-40
le transporteur	o-15
le tue	m15
le velo	h15j28n17
le virement	d13
le vostre	f-23h45
lea	l20
lead	g-14j-15
lead time	l-19
leade*	l143
leader	l107
leadership	l34
leads	e33n20
leafl*	f-16k-18
leak	e18
leaks	f21k23
lease	c31f27g86k21
lease*	c50l23
leased	c21l23
leasi*	c12j20
leasing	j20
leave	a30c19e34f19g42m66n-29o14
leave it	c14h21o19
leave out	m49
leave the	a18c19m29
leave*	a16k35o-43
leaves	a16k35o-43
leaves me	k20
leavi*	a60l-14n14
leaving	a60l-14n14
leben*	j17n17
leche*	b17i30o31
lecheance	i33o31
lecol*	k-13l-17
lecole	k-13l-17
lecra*	d-16
lecran	d-16
lecte*	l-12
lecteur	e14
lecto*	e29
leden	o-47
ledge*	a16
ledger	a16
leeds	k20
leer	m-14n17
leere*	m17
leeren	m17
leerl*	f31
leerling	f35
lees	m38n13
leest	m15
left	a31c14d21e40g48h-16j19l-22m-36n13o-87
left me	g24
left my	o-18
left on	e25
legai*	f17
legais	f17
legal	b-17c-15e-12f123g96h-16i-27j-17k23l-12m41n-22
legal de	f39g18
legal para	f21g21
legal team	f-47g-35k-52
legal*	f236g232h-20k58l14
legale	f13g35k29l16
legalement	f23
legales	f18k31
legali	g-20h-16k-22
legally	f76g112
legally speaking	f16
legalmente	f86g25
lege	g-19j-16m13
lege ich	g-17j-13
legge	e-12f36g26j-17m30n-21
legge e	m21
legge*	g21m47
leggen	g19
leggere	m42
leggibile	n14
legis*	f15
legit*	f56i15
legt	a19
lei	f34g70l34n15
lei non	l16
leid	c25
leide*	c25d17e19
leider	c26d17e20
leidi*	l35
leidinggevende	l24
leist*	i19
leite*	f19l21
leiter	f21
leitor	n13
leitu*	l42m13
leitung	l20m13
lekke*	i-25k13n16
lekkende	k16
lekker	i-25n13
lelen*	m18
lelenco	m18
lelim*	a13
leliminazione	a13
lena	c19
lengt*	k-19m-23
length	m-22
lens	h61
lense*	o50
lenses	o50
lente*	a17
lenti*	h41
lentr*	e19
lentreprise	e23
lenvo*	c23m28
lenvoi	m30
leque*	e-15f21
lequel	e-15f21
les	a-41b-13d77g-22h-16i14j15k17l-75m22n-50
les accents	e-24
les cles	e43
les coordonnees	j22k17
les deux	d38g-15
les donnees	f13
les droits	e30f25m35
les frais	c14d18
les heures	b24g21
les jours	i-17
les mails	k13
les penalites	i13
les photos	k13
les yeux	h17
lesen	e13l16
lespa*	a43
lespace	a44
less	b55d-13h12k-19
less cash	b12
less money	b15
lessa*	c37
lessai	c38
lessi*	h18
lesso*	i18
lesson	e16i26n13
lessons	c12
let down	n24
letag*	h-33l-34
letagere	h-32
letic*	i16
letichetta	i16
letra pequena	f16
letra*	f20
letras	f20
lets	c21e16i35k22l26m64n-12
lette*	g97h-19k89n-77o32
letter	b19e15g108i15k75n-16
letter about	k19
letter is	i20
letter to	g12n-13
lettera	k22
letters	e-12g-23k-28n-53o36
letti*	i30
letting	i31
letting me	i38
letto	f17
letto*	f-13
lettr*	c18g13k33
lettre	c19g15k35
lettu*	e22
lettura	e24
letzt*	a-16b-14d-13f-12g-18i16m-13
letzte	a-34i-14n-22
letzte woche	a-22
letzten	j27l-16
letzter	a18c-12n17
letztes	i34l23
leuk	n21
leur	n22
leurs	j61
leute	e13g-17n17
levan*	i26
levar	i13j-23l-16
leve	n-13
level	h33l119
lever	e-19
lever*	d-12f29h-16l-16m-14
levering	c15f28
ley	f73g47k30
ley si	f20g28
lezen	l16
lezio*	f-32g-16j-17
lezione	f-30g-15j-16
lhe	e18j47
lheur*	a15
lheure	a15
lhist*	a20
lhistorique	a20
lho	d19e33f-24k20
lhote*	l18
lhotel	l18
li	c15d40i-13n20o81
lia	m44
liabi*	f43g22o23
liability	f43g22o23
liability for	o19
liabl*	f14g30
liable	f14g30
liban	j52
liber*	c81g33i79m68
libera	c20
liberar	i44
libere	m22
libero	c19
libra*	b-14i22l-27
library	b-12i24l-27
libre	m16
libro	b-31d-25f-16i-12
licen*	b25c62d65e-12f102g20h-28j-33n-13
licence	c34f53g-12j-23
licence agreement	f22
licences	d43l17
licencias	b12
licentie	f19i12
licenties	d22
licenza	g-12
licenze	b12c20f16
licit*	f21
lid	b-12d-30e-18i-16n-15
liden*	a25
lie	f17m15
liebe	h20
liebe*	d34f-22g-15k-23l15n18
lieben	k-17
lieber	d35f-20l17n20
lief	d15i20
liefe*	c-19d-21e-40f17g-32h-33i28j-24k-21l-21m-14
lieferbar	d15
lieferschein	b28g-12k-21
lieferung	e-21f-13j-16k13
lieferungen	i16
liegt	b13c16j16k23m15
lien	a-21e18h14
lien vers	a-20
lies	m19
liest	c16m49n16
lieu	c-25i16k-17
lieu de	c-28i19
lieu detre	a16
lieve*	f-12
liever	f-12
life	e17n19
lift	c24i28l18n20
lift the	i16
lifte*	i26m16o26
lifted	i26m16o26
ligge*	e21
liggen	e21
light	n-21o-12
light*	a13
lights	a21
ligne	b58c-12g-26k-36l34m26
ligt	c20d37e20k75n17o-16
ligt er	k22n22
ligue*	b23l19n28
liguei	b23n28
lijkt	b19l14
lijst	e17
liked	l-31
liked the	l-31
limit	a-21b-27c-22d-15e-26g-24h-26i66j-33k-15l-20m-15n-23
limit*	f62h-12i85m80n24
limitation	f59
limite	i99n21
limite de	i33
limites	b13m35
limits	j15m13
limpa*	m-12n-16
limpe*	o28
limpeza	o28
limpi*	e12h12m-15
limpia	n-16
limpieza	b19
limpo*	b12i-25
limporto	b12i-24
limporto e	d-22
limpr*	c16
limpression	c22
linde*	d23g29
lindi*	h-15
lindirizzo	e12h-14
line	a13b102c12k14l64m98
line with	e18
linea	c42l19n52
linea*	b17
linee	m41
linee guida	m41
linen	n-14
lines	m20o-41
linfo*	h16
lingu*	k15
lingua	k18
link	a-23b-42c-31d-18e48f-18g-21h-18i-30j-25k-14l-31m-27n-16
linke*	h12
links	f-14i-13l-24
linse*	h37
linst*	g21
linte*	c20l19m13
liqui*	a39b28
lire	j18k20l19n17
lisa	j27
lisbo*	c53
lisbon	c24
list	b-39c-64d-26f-44g-37h-36i-33j58k-13l-37m24n-57o-105
list and	o-47
list for	k-17
list of	e13f-12j56
list the	j21m14
lista de	i-25
liste	a15c-15j54
liste des	j12
liste*	b36k24
listi*	f-25g-12h-32i14j-13
listino	f-23h-30i17
litig*	f19g32k39
litige	g22
litre	h-27n-25
litre*	d-18h-15o28
litres	d-18h-15o28
littl*	b-17h19j-12n-16
little	b-17h19j-12n-16
liva	b22
live	a13d-16g-12k-25l14
live in	j-21
livel*	l78
livello	l79
lives	j70
livin*	k22
living	k22
livra*	e-13f-12i-17n30
livraison	e-13f-13i-17
livraison de	c16
livraison est	o-16
livraisons	n23
livre	l-22
livre*	a22e-16f-19h-22i50l-26
livrer	c19i22j18
livreur	j16l-13
livrez	i18j-14n-12
livrez vous	i-13j-12
lizen*	f44
lizenz	f21m12
lkw	c18
llama	j14
llama*	g12j31k49l32n57
llamadas	g13
llamadas de	g13
llamar	k14
llame	b14
llave	e63
llave*	b-20
llaves	b-20
llega	k-23
llega el	c-14k-12
llega*	a15h-13k14l41n-17
llegado	a19n-12
llegar	k19l18
llego	b25d13h20
llegu*	i16n23
llegue	i16n23
lleno	i13
lleva	c-14e-16g-16h33i-28j-16l-13
lleva*	a16b-13e14m-19n12
llevamos	n13
llevo	g17h58k19n13
lo	a83b28c44d84e37g29h-39i62k81l21m16
lo de	c35d28
lo fate	i23
lo ha	m16
lo puedo	g21
lo que	a15b32d62j-16m28n28
lo so	i18
lo stesso	i15
lo stipendio	a20
lo tiene	l20
lo trovo	a19e13
load	f23m15
loan	g21j21
lobby	f15n18
local	g13
local*	j43
locat*	b15e15f-12g-29h-15i-15j37k-36
locataire	e13g-30j28k-12
location	b34e22
locations	f16
lock	e49h-12i-13n-16
lock it	a18e21
locke*	j28
locker	a12j36
locks	e14
loffe*	l18
lofferta	l18
log	a17e27j41
log in	a20j18
logge*	i-16j21
logged	i-14j23
logged in	j24
logic*	b-16c-12e-16f-30g-23h-24i-15j-19k-17l-15m-18n-16
logiciel	b-15e-15f-26g-22h-23i-14j-19k-16l-15m-18n-15
login	a235e235j92
login and	a24j20
login*	a31e89
logins	a31e89
logis*	a21
logistics	a12
logo	a-48b-66c-25d-37e-54g15h-67i-51j-54k-24l-46m-31n-30
logo on	i18k23
lohnt	g50
lohnt sich	g24
loi	f106
loi de	g-12
loja	c-14h-25i-19m-15n-19
loja de	j18
long	a-37b-38c-51d-28e-61f-13g-50h-38i-62j-53k-41l-49m-32n-62
long as	d21
long must	f21
long until	d-22
longe*	a68c50e41m34n-29
longer	a72c56e46m37n-27
longer need	m12
look	b25d-29e-17j46l15m21n-19o-69
look at	b36i19l26o-54
look up	j50
looke*	n52
looked	n52
looked at	n25
looki*	k18l-21n36
looking	k18l-21n36
looking at	b17k22
looking for	l-20
looking forward	n19
looking into	n23
looks	b44h82
looks like	b15h18
loop	m15
loopt*	f23o13
looptijd	f23o13
loose	g-22l-14n-21
loose which	n-17
loper*	h34
lora	g-14
lordi*	c18
lordine	c18
lordr*	c26k22
lordre	c26k22
loren*	l21
loro	j-12l13
lorry	b18
los	a-25b13c-30d33e21h14j30k41l-59m-53n-60o-39
los alumnos	e-14k-14
los datos	f13j46
los demas	j13
los dias	k13
los dos	f17o-44
los huespedes	j23
los ninos	h18i18
los permisos	m18
los portes	b24
los puntos	i43
los tribunales	k14
los usuarios	e19
losch*	a142c15g-13
loschen	a32c17
loscht	a56
loschung	a24
lose	e-15g17n26
losen	a22c13k23
losin*	h13n38
losing	h13n38
losing my	n17
loss	o31
losse*	k26
losses	k28
lost	a29e32f16g17i63k23m-12n37
lost my	e13
lost the	e25i15j16
losun*	h24n22
losung	n22
lot	l-19
lot of	h20
loue	j17
louer	n-24
louez	k-22
louez vous	k-22
louti*	b-17
loutil	b-17
love	g-12n-28
love the	n-15
love to	b20
lovel*	k13l-12
lovely	k13l-12
loves	n-17
low	h15m22
loyal	i19
loyal*	c20
loyalty	c20
loyer	g-20k-12
ltd	b15j18
luca	j12n21
lucia	j43
luego	m12
lugar*	i-19
lugares	i-19
lugga*	i15
luggage	i15
lugli*	b14d24
luglio	b14d24
lui	b17e30g72h27j34k23l125m17
lukt	c16i15
lulti*	f-21k16l14n-13
lultima	j-13k18l14n-13
lultimo	f-16
lunch	b-21c-29f-21g-30k-41n16
lunch*	g13
lundi	e-20h-13j-16k18n16
lundi au	i15
luned*	g-22
lunedi	g-22
lunes	j-19n15o-19
lunes a	o-24
lunga	i18
lungo	i18
lutil*	i12
luz	b21n-23
luzes	h18
lyon	g-18k17l16
m	b-16c-15d20e-14f-22g-33h-34i-26j-27l-29m-12n-20o27
m b	d44
ma	a24b138c75d137e128f41g125h72i150j170k26l41m19n56
ma belle	j35k20
ma carte	b14d70e42f21i14
ma demande	i19
ma dit	n17
ma femme	j36
ma fille	j19k-12
ma il	a18
ma la	b30
ma mere	d18
ma non	i-13n-19
ma soeur	e14g19i12
maak	a23c21e82f17i18k17
maakt	h20
maand	b39c15i33j16o-47
maand*	b41c62i17o41
maanden	f20h16i12o51
maar	a43c96d59e-13f-53g-41h-18i54j-34k53l137m18
maar af	c19
maar bij	l27n19
maar er	d13
maar i	b21c15f-24
maar ik	i37
maar op	a19d14k21l16
maart	a19d22i13
maat	g-13j-12n15
maats*	c-16
macch*	b14f13
macchina	b15d12
macet*	d-14o26
mach	m33
mache	j13
mache*	c29d13e20f17g49h58k26n19
machen	c29d13e20f17g49h58k26n19
machen sie	d21
machi*	a-17c12e-16g-31h-27i-25l-21m15o-12
machine	a-12c17g-24h-19i-17l-16m23o-12
machine a	e14
machines	e-18
macht	c18e18g13h38
mad	e19
madam*	j-13
madame	j-13
madame monsieur	j-12
made	b49c22d53e28g23h-19k-12l-12m-26n-42
made a	b18c23
made by	j19
made in	g22
made me	i19
made the	c21n-19
made to	d20
madei*	d-20
madeira	d-20
mader*	n-13
madera	n-13
madre	j-22
madre*	j20l47
maest*	e20
maestra	e22
mag	a66b-13c14d-12e17f22g19h79i41j-16l46n-25
mag de	f24g14h14
mag een	f-15
mag het	i18
mag ik	g12h18i17
mag je	l-13
magasin	i12
magaz*	a-19f-28h-14i-21j-23m-12n-21
magazijn	d17
magazine	c21f-12
magazziniere	g23
magazzino	c-28j-13
magne*	h132
magnesio	h33
magnesium	h41
mahne*	g27
mahnen	g27
mahng*	b19
mahngebuhr	b19
mai	b94c20d54f-22i-17j-19l-13n23o21
mai visto	d23n-14
mail	a-23b-58c-18d-44e56f27g-32h-48i-63j47k-26l14m75o-22
mail als	m20
mail de	c19e49
mail di	e12
mail the	m12
maila*	e27f20j92
mailadres	e26j25
mailadressen	f21j44
mailb*	e23j15o35
mailbox	e23
maile*	c-12e13
mailed	e14
mails	a32e52k68l19n60
main	b19e19g17i13l59m15
main sur	e20l14
maint*	a13c44l15
maintenance	c15
maintenant	a15c36l20
maio	n17
mais	a-21b-20c21d16e-34f-30g-26h-37i120l21n68
mais la	l19
mais le	a-19d19i47
mais uma	i24
maiso*	e19g32k13n17
maison	e19g32k13n17
maitr*	k15m16
maitre	k15m16
majeu*	j14
majeure	j13
make	a12c18d17e55f-38h20i17j-33k16l-12o26
make a	k20
make an	c16
make it	a44b12c24d15i14k-18n15
make me	e27g38
make my	h25
make the	i40m20
make them	g-14
maken	a12b20g37i24k32o52
makes	a14c18h34n50
mal	a-18b55c-14g33h85i65k15l25n94
mal a	h17
mal die	j13
malad*	c24g30
malat*	j27
male	a-17f14g21h31
malgr*	i30n25
malgre	i30n25
man	a-16c-18d-12f-17g93h101n51
man bei	i14j-15
man da	d18g54h17i23
man das	c12g-16h26i-18l-16
man den	g-16
man die	g-12m-18n-19
man im	e-19
man in	d-14
man mit	n19
man sich	e13f14h-13l15
man sie	h-14
man who	j29
manag*	a-14b-21c-26d-16f-21g-28h-22i-31j-36k-15l116n13
managed	e12n51
managed to	n51
management	l20
manager	b-14c-18e-16f-15g-20h-15i-21j-24l164n-24
manager of	l-15
manager or	l-22
managers	e18l-76
managing	l-19
managing director	l-20
manan*	c16j-13l-26
manana	c16j-13l-26
manca	d39f13n-25
manca*	d32n17
mancato	d23
manch*	h35
manda	e20f-14m50n19
manda*	c-30d-26f-28g-20h-35i-30j56k31l15o27
mandan	n-17
mandar	e12o22
mandare	n21
mandate	b13f-28g-26
mandateci	f16
mandatemi	l18
mandato	j14
mande*	c17j37n-27
mandei	n-13
mandem	c19d20
manden	d-21
mandenme	j39
mando	j30k23l14
mando*	e20
maner*	i12
manera	i12
manera de	i12
mange	h51
mange*	f26h14l37n26
mangel	h14
manger	l38
mangi*	d19n-12
mangiato	d22
mani	e36g18h13
manif*	n22
mann	d16e21g13h49j68
mano	i26j-16k26l64
manqu*	d12i12n30o14
manque	d13i12n31
mante*	c-14o39
mantenimiento	b15
manti*	i15
manua*	a-18b-31c-13d-23e-33f-31g-36h-27i-35j-34k-34l-21
manual	b-23d-14e-25f-15g-22h-21i-23j-26k-12l-16m-13
manuale	k-16
manut*	b17
manutencao	b17
many days	c-19i-18n-15
many kilos	b-23
many people	e-22
many times	e51
mao	b16c14i-12
maos	e44o29
map	e-16f-26g-24i-15j-13
maque*	e-19
maqui*	k14m13n-36
maquina	b-12k15m14n-35
mar	e18
marav*	l-13
marc	e14o-22
marca	c-35g29h59k18
marca*	c-23f36
march	c20d22n17o35
march*	c31e36k15
marche	c13e16
marco	i12k-16n13
mardi	b17j13k19
marge*	i22
margi*	a17
mari	c20j25
maria*	e19
marid*	e16h27j19
marido	e16h27j19
mark	c-12m34
mark this	m21
marke*	f16g-15i-29
marked	f-14
markeer	i-14m12
marketing	f16
marketplace	a15
marki*	c-18
markt	k20
marqu*	c31e-17g15m19
marque	e-14g20
marquee	c20
marri*	g42j49
mars	b39c16k-12
marta	j21
marte*	c15k34o19
martes	c15k14o22
marz	b18c45
marzo	e-17n36
mas	b15c-14e17f-27g-24h-36i37l15m-33
mas de	n13
masaj*	c19
masca*	h58
mascarilla	h39
masch*	m32
maschine	m32
masqu*	h12
massa	d21
massa*	h114
massage	h26
masse	j-22
massi*	i32n-15
massima	n-14
massimo	i13
maste*	a-14b-26d-18e33f-20g-34h-28i-33j-28k-17n-26
master	c23e40m15
mastercard	a-14b-26c-23d-18e-29f-21g-33h-28i-32j-28k-17l-21m-19n-26
masti*	h15
mat	k15
match	c-25i-14
matel*	n21
matelas	n21
mater*	e57
matin	a-15b-14c-14d-17f-22g-21h-26i-23j-28l-16n-16o-19
matra*	h34
matratze	h34
matri*	c19d37e13j48k17n22
matricula	d38j22
matrimonio	c19k18n23
matte*	i31k65l55
matter	i15k68l57
matter for	l21
matter of	k17l23
matti*	n26
mattina	n23
mattr*	d19h45o32
mattress	d19h44o32
mauva*	e23h40n14
mauvais	h17
mauvaise	h18n12
max	m17
maxim*	j-12n-21
maximum	n-20
maybe	i27l24
mayo	k-17
mayor	g18j16
mayor*	h44
mayores	h44
me aconseja	g60
me aconsejan	g16h37
me ao	f17l23
me atienda	l27
me back	d21e37
me cobraron	b45
me conseillez	g14
me conviene	g12
me da	h24l17n26
me dan	n24
me de	j30l43m19
me deja	e21k22
me devuelvan	g16
me dire	j42
me een	e21
me faut	j41l30
me go	m18
me gustaria	a14j16l20
me ha	c12l-25
me han	b47n45
me interesa	a14g17
me la	h14i87
me llame	l12
me llego	b19
me lo	a13c19d39f16h15i129m16
me mandan	n-16
me ne	b17e14
me no	k13
me o	j13
me off	i20
me parece	b18
me pasan	i17j17
me passa	l21
me pongo	h72
me puede	g43h20
me pueden	g17i21
me quiero	g20
me sirve	l26
me through	l45
me tienen	n58
me va	h20k19
me whats	g12j23
me whether	h21
mean	c-20e-14g-22h-15i-19j-22k-13n-18
means	m26
meant	a22b19
meant to	a22b19
measu*	j-21
mec	e12g23j23
medec*	h23j22k22
medecin	j22
medew*	a21d-14
medewerker	e17j-12
medewerkers	d-13
media	i19
media hora	i14
media*	k18
medic*	b12h113i69j101n-21
medical	b20f18i27
medicament	h35
medico	h37i48
medid*	g-14j-13l-34m-12n-40
medida	n-15
medidas	l-27n-21
medik*	j19
mee	i67m-23o-44
meeki*	e21g15
meer	a91b27c95e91i50j28l12n16
meer in	b12c19e22
meerd*	l27
meerdere	l28
meet	i32l13
meets	f12l-31
megli*	e15n18
meglio	e15n18
mehr	a90b-13c92e140i15l12m36n74
mehr mit	l15n16
mei	b16o42
mein	a156b73c61d104e105f40g118h96i90j94k120n33
mein geld	d82
mein kollege	j18
mein konto	a14b36e55
mein mann	d16e21h22j31
mein profil	a12
mein sohn	g18
mein vater	j18
meine	a16b-15c15d83e13f62g68h108i13j91k41l-18n38
meine ex	g26
meine mail	n14
meine tochter	d31h15j20
meine*	a129b26c37d31e77f44g111i14j171k70m13
meinem	e40g32k22n16
meinem konto	b13d32
meinen	a63c23d-18g45h15i18k44l16
meinen sie	k18
meiner	a36b19d42f39j92m16
meines	a23e27g22j69
mejor	c50d-23g35h-20i-18
mejor para	d-14
melat*	h64
melatonina	h27
melatonine	h27
meld	o-26
melde*	g18k23l32
melden	g20k20l31
meldet	m-17
meldi*	e18k19l12
melding	e19k19l12
meldu*	g19
meldung	g19
melho*	f-15
melhor	f-14
membe*	a37b-17e-13f-17g36i65j17n-12
member	a45g45i20
members	a-15b-16c-19e-14f-16o-18
membership	c19i39j20
membership is	c12
meme	b39c-32i27m-12n88o27
memes	c16h16
memoi*	e13
memoire	e13
memor*	e18j18
memoria	e18
men	b14c15g18
menag*	l18
menci*	b19
menee*	j50k24
meneer	j50k24
menge	b14
menge*	b12
mengen	b13
meno	b17c48h16
menor	g15
menor*	f12i17
menos	g14
mens	m26
mensa	k16n-15
mensa*	k16m73
mensagem	m56
mensagens	n-13
mensaje	k14m23
mensajes	e22j12n24
mensalidade	b14
mensc*	m53n37
mensch	m25n37
mense*	b-16k17m32
menselijke	m34
mensen	b-16k17
mensi*	b12
mensile	b12
mensu*	c15d-17e-19
mensual	c15e-17
menti*	f25m16
mentions	f22
menu	a-39b-47c-60d-71e-82f-59g-20h-56i-64j-61k-37l-52m-49n-59o-15
menu de	c-12e-15
menud*	n15
menus	g-12k-19
menvo*	e17n12
menvoyer	e16
menvoyez	n14
mepri*	n13
mer	i14o12
merca*	i14n15o-31
mercado	n18
mercancia	i16
merce	c19
merch*	a16d16
merchant	a18d17
merci	a-20b-32d-19e-67f-61g-32h-89i-45k-56l-15m-41n-25
merci a	f-23l-49
merci de	b24c22g17j23l60n25
merci du	d20j14
merci pour	c-13h-20
mere	d18g13j17k13
mere a	d18
merge*	f34
merger	f34
merit*	l24
merkt	i25m17n16
mes	a-27b24c12d93f69g81h41i15j21l-21m-21n73o-15
mes donnees	f14
mes droits	f19g24
mesa	d12g-12h-17i-21j14o-15
mesas	g-27k-22
mese	b21c16f14h32i-54j25n24
meses	b64f46i32n29
mesi	f24i27j21o30
mesma	i24j20n32
mesmo	b24i64k31m-22o29
mesmo assim	b27m-14
messa*	a-15b-19c-19e47g31h-14i-12j28m60o-13
message	a-12b-14c-13e-22g18j-15m80
messages	e56g15j49n22
messe	a19d14
messo	h16
mesur*	n-23
met	c35d-38e17g23h43i-40j33k20l78n36o23
met alle	a20l18
met de	b14c27e42g13l35
met die	b23n39
met een	e-38f-24i-14k52n-22
met het	k-16
met jullie	a15h14i-14
met mijn	g40
met onze	f14
met uw	b22
met welke	j28l-15
met wie	f29j50
meta	b15c-18h17o21
metad*	o44
metade	o44
metal	h42k19
metee*	d18g23m34
meteen	d18g23m34
meter	b13h46i-13n-20o32
meter*	b14f-17
metern	f-17
metre	b15g-17h-21i-15j-12n-15
metre*	a-16c-25d-19e-25f-22g-26h-34i-45j-27k-16l-20m-17n-34
metres	a-16c-25d-19e-25f-22g-26h-34i-45j-27k-16l-20m-17n-34
metro	d-16e63f-19n-15
metro*	b26c-13e-12f-23g-23i-19j-15n-17
metros	b26c-13e-12f-23g-23i-19j-15n-17
mets	c19h43m34o46
mette*	e18g69i31l14
mettere	g56
mettez	e12i17
metti	m39
metto*	h-18
mettr*	b-13g15i-13j-12l-14
mettre	b-13g15i-13j-12l-14
meu	a52b46d66e46f35g79h59j98n-22
meu cadastro	f16
meu cartao	e45
meu dinheiro	d49
meu e	j-12m-14
meu filho	j13k-16
meu marido	h27j17
meu nome	c15
meu socio	g26
meus	d44f61
meus dados	f64
mevro*	h20
mevrouw	h20
mezza	g17
mi	a113b140c47d189e111f53g190h176i73j187k93l98m-17n131
mi avete	a-24b77d22e-14n51
mi basta	n-16
mi caso	g12i25
mi companero	n-22
mi consigliate	g-14k-17
mi cuenta	a39e22
mi dinero	d31
mi dite	j19
mi e	b13d13h19i16
mi empresa	g18
mi ha	l-20
mi hanno	g13i12k18
mi hija	h16k14l19
mi hijo	f17i35n18
mi madre	h16
mi marido	e16
mi mujer	j13
mi padre	h29
mi pare	d18n12
mi perfil	a43
mi perro	h20
mi serve	l19
mi si	e15h27
mi sono	n17
mi tarjeta	b39d13
mi vecina	j33
mia	a61b35c43d16e96f-27g27h47i35j132k42n15
mia figlia	a15h23j26
mia madre	e13
mia moglie	c13e20j23k20
mich	a130c16e40f56g115i30j13l103m36n75
mich bei	a60
mich bitte	a26c21
micro	n-22
micro*	c-22i-14l-19
microfono	l-13
middl*	f18
middle	f18
middle of	f19
midni*	a17i17
midnight	a17i17
mie	g20n24
miei	d74e34f26
miei dati	e14f27
miei soldi	d46
mierc*	c-17j-13
miercoles	c-17j-13
miete	d20g27
miete*	f35g63i14j18
mieter	f20g50j17
mietv*	c45f29
mieux	g53l14n34
migra*	a30h60n18o38
migraine	h28
migration	n18
mij	a36b32c63d19e70f12g71h17i29j83k16l101m57n41
mij bellen	l44
mij de	j22
mij het	i18j17
mijn	a155b73c98d128e203f32g181h126j163k85l-12m33n114
mijn abonnement	b19
mijn account	e26
mijn buurman	g29j24
mijn collega	e16
mijn dochter	n13
mijn ex	j12
mijn gegevens	f27
mijn geld	d38
mijn man	a13h26j12k21
mijn naam	c15f22
mijn profiel	a12e12
mijn rekening	d23
mijn vorige	e-15
mijn vriendin	j23
mijn vrouw	c18d13h17j27
mijn zoon	a16
milk	c35n19
mille	d-21n-16
milli*	j-15
mim	c21f20i63
min	c18
mind	a13c-16d29i16j43m14
minde*	f16g68h17i35o17
minder	h23o19
minds	i17
mine	b46f31g-19i18k13m25n-27o43
minha	a28c24d-16e51f15i26j56n26
minha conta	a18
minha filha	i38
minha loja	d-13f14
minib*	b84
minibar	b87
minim*	b-36c-19e-15f68h-21i151j-22n-16o-18
minimale	f37i20
minimo	b-29f17
minimo de	i12
minimum	i96
minimum de	i18
minimum term	i34
minor*	f20g27
minui*	i21
minuit	i21
minus*	i33
minut*	b36c-23d-20e-33f-23g-20h-46i35j-36k-18l37m-12n21
minute	n-20
minuten	n22
minutes	b29d-14h-14i34j-14l33
minuti	i-14o32
minutos	i23n28
mio	a112b15c12d29e38f-14g116i29j85
mio account	a12
mio capo	l-16
mio collega	j17
mio conto	b15
mio ex	g15
mio figlio	g20i21
mio nome	a41c20
mio padre	g17i15
mio profilo	a16e20
mir	a27b14d33e116f67g69h52i47j141k32l121m69n44
mir bitte	j20
mir das	f20k18
mir den	d-20g13i42j23
mir die	f17j43
mir ist	e16
mir sagen	h12
mis	e-14f79g45j-12k16m-22n40
mis datos	f66
mis empleados	e-13g34n21
mise	d14f14
mise en	f14
miser*	a24n26
mislu*	n15
misma	d25
mismo	b38k23n38
mispr*	l20n-21
missc*	g19k15
misschien	g19k15
misse*	b13i65o33
missed	b17i70o36
missed the	b12i26
missi*	b17e21g-14h-28i20j-18k-13n30
missing	b17g-14h-28i20j-18k-13n30
missing from	h-16
mista*	b22o31
mistake	b22o31
misure	f15
mit	a55b-15c-66d-26f-21g-13h45i17j62k20l113m31n78
mit dem	b-13e-13h-20i14j16m-13n-26
mit den	e34f-14n49
mit der	a13b13d16e22f14g43i31l18
mit einem	k17
mit einer	h17
mit ihrem	a20l50
mit ihrer	b18h17n24
mit ja	m16
mit welcher	j15
mitar*	c-14e13g24h18
mitarbeiter	c-13e14
mitglieder	a-23
mitte*	d18i16
mittw*	c12k-13
mittwoch	c12k-13
mix	h18l19n-17
mixed	b13h17
ml	f-17o28
mm	a-22b-24c-25d-18e-32f-27g-30h-34i-28j-37k-21l-21m-25n-40
mme	j66
mn	h23m15
mobie*	j25
mobil*	c17e59j44k-22
mobile	c17e61j47
mobli*	g20k18
moca	j31
mocht*	b-21e29f24h-17j23k-12l17n14
mochte	c30h-13i-12l12n23
mochte die	d15
mochte ich	c15n15
mochte mein	f20
mochten	b-14c-23e39f12g12j22
mochten den	a-24
mochten die	e14i12j15
mochten wir	e12
modal*	c19
mode	e-12g-15h-19i-13j-15m46n-12
mode and	m26
mode developpeur	m17
model	b-18d-12e-15f-12g-17h-19i-16j-26k-12l-34m43n-20
model*	a-44b-66c-84d-44e-64f-86g-74h-79i-64j-47k-62l-63m15n-82o-26
modele	b-13c-25f-20g-14h-12i-13j-12k-14l-16m12
modele de	f-13
modell	m35
modello	b-12
modello di	m-17
modelo	a-13b-14c-36e-26f-23g-16h-31i-13j-15l-16m-26n-12
modelo de	c-14
modem	k16o-20
moder*	m111
moderation	m41
modif*	e86f23
modificare	e23
modifier	f22
modo	i26
modo de	i14
modul*	a-13b-48c-26d-31f-52g-42h-27i-35j-31k-12l-22m16n-30
module	d-23g-22j-15k-23m31
modulo	b-35c-15e-18f-38g-16h-13i-21l-12m-13n-17
modus	m31
moede*	f15j24n20
moet	a21c19g44h60i-26k24l44
moet een	j21
moet hij	h24
moet ik	b18c15e-17g35h51n29
moete*	b-18e17g24k12
moeten	b-18e17g24k12
moeten i	b-16g28
mogel*	i34
mogelijk	i32
mogen	c-25g38h15i66k26o-33
mogen i	g19i15
mogen wij	g31
mogli*	a-12c35g46j12k14
moglich	a-18
moglie	c13e20j23k20
moi	a58b20c65d28e107f31g118i20j142k30l122m64
moi a	g28
moi ce	d18
moi de	c19
moi la	g13
moi le	a15e20i15l17
moi les	j33
moi un	h18
moins	f13
mois	a-15b66c44f26i41
mois ci	a-13b17
moiti*	d36
moitie	d36
moles*	n22
momen*	e16f43l18o-18
moment	e17l20
momento	f44
mon	a165b18c97d62e146f88g217h138i95j179k103n-15
mon abonnement	c13
mon accord	a12
mon ancien	a-22d-14e-17
mon associe	g13
mon chien	h21
mon collegue	g-14
mon compte	a43e23
mon dossier	i18k14l20
mon fils	i28k12
mon frere	g12j15
mon mari	c20j14
mon mot	e17
mon pere	h-22j18
mon profil	e21
mon voisin	j20k-13
monat	c16d14h17i14n20
monat*	d35i25n22
monaten	b13n26
monats	d20i22
monda*	b-13c29e-13f-14h-15m-26o-14
monday	c31m-22
monde	a13b-19e12
moned*	n-21
money	a-71b24c-55d55e-80f-53g-50h-48i-56j-50k-36l-41m-32n-50o32
money and	m14
money back	d-17
money came	d-26
money than	b20d15
money that	b14
money to	a-14b-15
money was	b19
monit*	c14h12j22n-21
monitor	e13g15h15n-13
monitoring	c23
monsi*	b13j98
monsieur	b13j98
monta*	a-19c-36f-15g-31h-16i-31j-46k-24l-24m-48n30
montag	c13e16m-16
montaje	o31
montant	b12d18
montar	i17
montato	f15n20
monte	n20
monte*	b17f13l67n27
monter	l13
monteur	f15l20n28
month	b22c79d-40e-13g-12h-15i100j82m-14o-46
month and	j19
month end	n19
month please	c37
month*	c35d15f25g14i75m-12
monthly	c42
months	d19f26g17i81n15
months of	n17
moque*	n16
mora	b31i45j27k28
morad*	j30
morada	j25
more cards	b-15
morge*	h27k19m13n13
morgen	h27k20m13n14
morni*	b-48c35d-17i-15j-13k13m-16
morning	b-48c35d-17i-13k14m-16
morning and	o-18
moros*	g12j17
mort	c19d26e21f20
mostr*	a-15b-12d-12e-27f-17g-18h-18i-15j-28
mostra	e-12j-19
mot	e25k18m41n31
mot de	e33
mothe*	a20b17h45i18j80
mother	a20b17h43i18j38
mothers	e12j37
motiv*	j16
motivo	j17
moto	i14
motor	c-28f45
motorista	j19l14
mould	g21k17
mould*	k22
mouldy	k23
move	i-18
moved	a46c13
moved to	a52
mover	c-15
movil	c24j22
movil de	j39
movin*	a13c24j15
moving	a13c24j15
moving to	c-17
moyen	e13i35l15
moyen de	e13i12l15
moyen*	g17
mr	c22f24j101
mrs	e21j63l20
ms	h19j29l-16
much money	j17
muda	d17
mudam*	a18e-16
mudamos	a18e-16
mudan*	n23
mudo	c14j13l-18m-12
muest*	e-22h-19j-16n-21
muestra	e-20h-12
muestras	n-17
mug	n-14
mugge*	e37
mugged	e37
muito	j-18
mujer	j13
mulhe*	j12
mulher	j12
multa	b39g97i57j-23
multa de	b20g70
multa por	b15i15
multa*	g31
multi*	b45
multiple	b47
multiple times	b23
mum	h26j22
mundl*	f43
munic*	g17
mur	f12
muro	n21
musee	k-33
museo	k-13
museu*	g-12h-13j-17l-30m-14n-14
museum	h-12j-16l-30m-13n-13
music	n44
music*	k-20
musical	f-12k-21
musiq*	n20
muss	b-16c44e12g58h14j-33n-25
muss der	c18
muss es	k23
muss ich	c13g39h21
musse*	c34e32k18l-15
mussen	c34e32k18l-15
mussen sie	c19e14
mussen wir	f15h18
musst*	d16f-16
must	b25c68e35f27g117i29l45m65n37o-15
must be	e36i17l26o-13
must have	b12e14j20n23
must i	g37
must see	g23
muste*	e20f-14k14
muster	e20
mutte*	a21j38
mutter	a21j38
muur	n48
muy	i-14j-20
my acc	a31
my access	i14
my account	a-78b91c-48d30e26f-14g-28h-21i-34j-63k-17l-20m-17n-22
my accounts	b13
my acount	a32e23
my agreement	f40
my app	b59e19
my application	c18
my back	h15
my bakery	e-17
my bank	b53d13
my bill	b66
my board	c21
my booking	c19d24
my bookkeeper	b23
my boss	g87
my brother	j56
my business	e-20g33j54
my call	l25
my card	b88c-43d-17e47f-37g-43h-46i-57j-65k-35l-35m-37n-51
my cards	e26
my case	l26
my cash	b35
my chef	g44h22
my choir	c15n-15
my client	a18h19
my clinic	c16
my club	g15
my code	e46f17
my colleague	i18j54o21
my colleagues	d-17j37
my company	a26c21g49j41k20
my competitor	j32
my complaint	d20l25n17
my contract	c26
my country	b19
my cousin	g14i22
my credit	d18o38
my customer	a16n16
my customers	j-20
my data	f95
my daughter	a-28e-13
my daughters	j45
my deposit	d27
my desk	g13
my dog	g12h45j17
my driver	j-22
my drivers	g23
my employee	e20g30j64
my employees	j15
my ex	e38g53j59
my farm	c20
my father	j51
my files	b-24
my flight	d17
my funds	d-27
my grandmother	j18n15
my group	j20l18
my guest	e14i23o30
my guests	b-14d-20e-15g-14i-17j-49n-47
my gym	i22
my head	b17n18
my heart	h55
my hens	h22i18
my history	a24
my hotel	e16
my husband	h21i-19j36
my knowledge	e15
my lab	h21
my landlord	g44
my late	a26g48j43m24
my law	k16
my lease	g21
my legal	f-46g-35k-52
my login	a26e64
my logo	h-19
my members	c-12j-53
my membership	i40
my mind	n15
my mistake	e-21
my money	b21d17
my mother	a21b18h17i19j40
my mothers	e12j23
my neighbour	g23j36
my night	e12i19
my notice	c13
my office	b12e14
my old	e46i14
my online	e18
my order	c64d28i36j12
my own	a-18b-48c-23e-38f13g-22h-24i-24j-14k-13l-34m-88n-35
my passcode	e73
my password	e78
my patience	k24
my patients	f20
my payment	b-42
my permission	e25
my personal	f23
my phone	e133
my photos	a22
my pin	e69j-13
my practice	c17k20
my profile	a63j21
my purchase	d29m-22
my quiz	n-20
my quote	i12
my records	b39
my refund	d15
my registration	a51
my rent	c12
my request	l30
my resident	h36
my rights	g32k65
my school	b13
my shop	d-23f-17l-16m-12
my shoppers	d-43
my shops	i-14o-26
my side	c13d-25f22k20
my sister	g22i21j27
my son	c18i25j73
my sons	j17l20
my staff	e12f-14i13n29
my statement	b150d55
my subscription	c44
my supplier	d16g26
my team	i45n23
my tenant	c19g34j43
my tenants	g-14
my theatre	n-23
my ticket	d16l24
my transaction	c21
my transfer	c-13i-13
my user	a87
my users	e21
my visa	g23i21
my visitors	c-12m-19
my wallet	b17c20
my warehouse	o-16
my whole	n49
my wife	d-23e39g18j45
my wifes	h23j56
my works	f14
mysel*	a13b12f19g35
myself	a13b12f19g35
myste*	b31
n	a37c40d67g18k19l19m34
n g	d14
n o	m23
na	b35e-49g-53h13i36j-73k-20l-51m-73n-55
na aplicacao	d-14g-12l-20
na conta	d16
na de	a19h19
na drie	e12
na het	h52
na loja	b19
na maquina	i17
na mesma	i25n18
na minha	c22f14
na nossa	d13e13
na pas	b15d21i14
na proxima	l21
na sala	h17
na segunda	c17
na vossa	a47h30n-15
naam	a26c32f20j89o18
naam en	j50
naar	d-15f-14g-19h34j-13k48l24m56n-18o-26
naar binnen	o-26
naar de	h28k41m16
naar een	c14m17
naar het	h19k16
naast	b-23
naast de	b-18
nach	c-15d23e-42f98h44i17j-40l-16
nach dem	h32n15
nach der	a20b13e-18g16h60i19
nachb*	f46g26j47
nachbar	g16
nachbarn	g15j15
nachf*	l-12
nachg*	h13
nachr*	c-13m66
nachricht	m67
nachs*	b-17c12f-12h-15j-17k20n-17
nachsehen	i17
nachste	k13m16n-14
nacht	b18d18e29
nacht*	b62e38i28
nachts	e45
nada	a-12d25e-50f-12g-18h-19i-23j-15k-32m17n97
nada de	d20k-19
nadia	e23
nadie	b20c-18e29g-12k-32l39m16n-20
nadie de	l21
nadie mas	e29m-12
nai	b14f-16g-15j-42k-13l-14m-18
nai jamais	c19n17
nai pas	b20j-25
nai plus	a16e12
naiss*	j12
nakom*	k23
name	a44b-33c-23d-19e-20f-39g-13h-33i-35j129k42l27m-27n-14o-33
name and	j69n22
name is	l35n-16
name of	g19j-12
name on	k21
name the	a13j20l13
named	j22
namen	e15j93k19m31n13
namen des	m19
namen*	b22m19
namens	b23m22
names	a-14j90m20
names and	j72
names of	m15
nante*	e-17
nantes	e-17
nao	a93b124c193d67e-14g78h-31i104j-23l145m58o-20
nao e	b31l29
nao foi	i17
nao me	g18
nao nos	i22
nao o	c14
nao paga	o29
nao pode	l27
nao quero	a13d24f13
nao tem	b38
nao vou	c35
nas	e19k14
nasal	h99
nasci*	f-12j16
nasco*	j-16
nase	n12
natal*	b14i17l-14
natale	b14i17l-14
natur*	c13h17
naura	a15
nav	j-32
navid*	i17
navidad	i18
navon*	f-24g-29k-20
navons	f-24g-29k-20
navons pas	f-20g-24
ne	a85b40c87d38e32g31k83m28n26o-31
ne abbiamo	b29
ne bouge	h18
ne fa	c25
ne ma	d20j19
ne pas	c17d19g21i16m23
ne se	a44
ne sont	o-17
near	h30o-45
nearl*	i20
nearly	i20
neben	k-21
neben dem	k-20
neben*	b23c19d19e12f19h35j32k20l12
nebenbei	b21c21d21e15f22g19h13j13k22l17
neces*	a14b-18c17e18f40h-25i-14j57k-13
necesita	e26h-13
necesitamos	b-18f14h-13i-18
necesitamos el	c15f22
necesito	b12j64
necesito el	j19
necesito saber	f18j32
necessaire	d16f22
necessaria	m12
necessary	c21
neck	h46
neder*	k23m-14
need another	d12e46
need help	g21
neede*	i-31
needed	i-31
needn*	c50
neednt	c50
needs	b-34c31f-22g-39h-33i-13k-25n-73
needs a	l13m-23n-22
needs the	j13
needs to	c41d13e15i18j17
neem	c20i43
neemt	i18n12
negee*	e-15m27
negeer	e-15m27
negli*	g18m15
negoc*	a23b25g56i14
negociar	g18
negocio	a23b17g24
negot*	g38
negoz*	f-13h-12i-21
negozio	i-20
nehme	d39l14
nehme ich	l14
nehme*	a-22c-36d-24e17f-18g-32j-21l-13n-12
nehmen	a-22c-36d-24e17f-18g-32j-21l-13n-12
nehmen die	c-25
nehmen sie	e39h-25i52
nehmt	b12i14
nei	g42
nei guai	g43
neigh*	b12c16f36g57j103o-50
neighbour	c20g24j39o-50
neighbours	b15f18j60
nein	i-16k-18m-17
neith*	a12
neither	a12
nel	a-31b-25c-55d-62e-28f-76g-47h-66i-81j-67k-99l-50m-48n-48
nel nostro	e12
nel vostro	d-13f-23g-16h-21k-34l-16n-38
nella	c-12d-31e-33f-18g-40h-23i-14j-38k-34m-22n-20
nelle	f19k24
nello	b15g18
nello*	i13
nem	b24c44d13e19n34
nemen	f16h57l12n-16o39
nen	a12d18g15j12l17
nenhu*	i-25m43n-16
nenhum	c21
nenhuma	i-25m42n-16
nenne*	l23
nennen	l23
nennen sie	l24
nerge*	a20f21
nergens	a20f21
nero	f15g20h18n21
nerve*	e-13n61
nervt	n33
nessu*	b34c13e-19j25k-18l-19m83
nessun	e-24l-23m19
nessuna	k-15
nessuno	b29c19j36m55
nest	b23e24n18
nest jamais	d23e20
nest pas	b26c-16d-21n16
nest plus	c12e15
net	n16o27
netje*	o24
netjes	o24
nett	i19l-13
netto*	b18
netwo*	b17
network	b17
neu	e24
neue	b-14c-16d-15e34f-23g-38h-15i-16j-20k-49m35n-16
neuen	b-12h46i-15
neues	e36
neuf	n14
neugi*	m13n-38
neuku*	i37
neun	f19i13
never	a70b114c44d110e55m82n72
never been	b12
never came	d22n14
never left	c22
never ordered	c23
new card	a-14b-38c-19d-20e-29f-16g-20h-20i-31j-33k-15l-15m-15n-24
new instructions	m-34
new pin	e73
new year	a13g-12
news	c-21d33
newsl*	c-17e-14g-20m-27
newsletter	c-17e-13g-19m-15
newsp*	k-18
newspaper	k-18
next door	g58j46
next month	b-20c21
next week	o44
nez	h20n34
ni	c-25d-39n53o29
ni un	o41
nice	f-32g-22j14m-19n19
nicel*	b-23
nicely	b-23
nich	b21e20i42k18m16
nich mehr	e19
nicht	a72b174c146d89e60g-26h23i36j-48k-13l75m89n69o-40
nicht bitte	c12
nicht ich	d32m21
nicht langer	a14c21e22
nicht mehr	a20c67e25n14
nicht weiter	a23
nicht wir	c-14i-19k-17
nicht zu	i15
nicht*	a-19b47e-44h-12i-21n39
nichts	a-19b20e-44g-30h-12i-21n39
nichts mehr	n16
nichts zu	e-16
nicke*	h19
nie	a16b100e17k22l47n69
nie wieder	m15n20
niedr*	g17h20
niedrig	g17
niema*	b43c28e17k-22m39n29
niemand	b46c31n33
niemanden	k-17m25
nient*	c52d19e-25m18
niente	c52d19e-25m17
niet	a59b138c152d43e62f-18g46i106k17m13o-34
niet de	m-17
niet in	b16
niet meer	a34c37e49i-12
niet met	c20i12
niets	b-27d46e-13i-15n15o24
niets aan	e-19
niets meer	e13o12
nieuw	e12f12i14
nieuw*	a-25b-18c-25d-14f-15g-27h16i-27k-15l-13m30n-20o-19
nieuwe	b-12c-17e-36f-14g-20h22i-20k-12m34n-14o-19
night	b38e57i39l18m-12
night*	d23o30
nights	d24o30
niks	l19m15n51
nimmt	i-12j-13
nimpo*	n22
nimporte	n22
nine	i14k-17o-42
ninet*	b19h18
ninety	b19h18
ningu*	b39d-12e-21g-13k-26m16n84o-42
ninguem	b27l16m15n49
ninguem me	b29
ningun	b12d-17o-36
ninguna	e-13k-14
nino	h13
ninos	n20
nivea*	h-14
niveau	h-13
niveau superieur	l-15
nivel	e13
nivel superior	l-24
nix	c21
nn	b21e14g12h14i34k26l24m24n17
nn e	n18
nn mi	e16
no	a70b39c77d-12f-109h-46i48j-47l25m50n28
no cartao	b34
no cost	i17
no es	b21e23i12m13
no esta	d21l24
no estoy	n-22
no extra	b-23
no fim	d-19
no forum	k22
no ha	d14
no hace	a16d-23
no hay	b-28d17j16k-15l21n55
no llega	c33
no lo	b24c37l14m20
no longer	a39c51e56m46
no me	a16b20e52g45i56l59n27
no meu	g34
no modelo	c-12h-13
no more	c60
no necesitamos	c13i-22
no need	l-86
no nos	c15e-18i30o-40
no nosso	c-46j-16n-22
no one	i14m15n26
no puede	l34
no puedo	c17h19
no quiero	c17e-14k17
no refund	d-74
no se	b20c20d13e-16o19
no seu	o25
no show	i25
no son	b26
no te	m-29
no tengo	f22
no vamos	a16c24
no vosso	b-12c-32g-13i-15j36m-19
no way	i15
nobod*	b28d-27e35m30
nobody	b28d-27e35m30
nobody has	n-52
nobody here	a14b31d-23e24
noch	a16b-42c20d72e36g-13i26j-57k-16m-30n-12o15
noch die	d23
noch eine	i18
noch mal	e-21i-12
noch mit	l23
noch nie	n24
noche*	d16
noches	d16
nochm*	b14j14o32
nochmal	b20j17o29
nodig	b-18c-14f-31h-13i-18j38n-16
nodig van	j14
nog	a-24b13d73e55f-22i79j-12l36m-36n-19o-18
nog een	i24k16
nog eens	b19
nog op	b18d31
nog steeds	d15n17
nogal	n-18
noi	b33c24g-24n14o15
noi non	c17
noir	g18n21
noise	c-43
noise cancelling	c-18
noite	a-12
noleg*	c32g13i31o-37
noleggio	i20
nom	j79
nom de	j-19
nom et	j28
nombr*	a-30d-19g15i17j57o17
nombre	a-29b12d-17g17i20j14o17
nombre de	d-14j-16
nombres	j38
nome	a102b38c75d-12f-15h-16i-17j17l-24o49
nome da	c12j-20
nome e	j17
nome no	o31
nomin*	g16i12j47
nomina	g17
nominas	j42
non	a105b82c79d128e140f-30g28h-18i155j-27k52l125m92n43
non ce	e16j-13
non ci	a28b-13c17n-30
non compete	g15
non e	b27c-19i15k22
non ha	d12
non ho	b16e17i24
non la	a13c34k19
non lo	a34e40
non mi	d15
non paga	g17
non puo	l17
non se	c25
non serve	c15f-24i-14l-22
non si	d17n-31
non siamo	b22n21
non sono	b18
non voglio	l19
none	e21m42
none of	e22
nonna	h20
nooit	b38d14i22m34n35
nooit meer	i22n19
noon	i53k17o16
nor	d-24
nord	i-14
norm	f18
norma	e-15f19i39
norma*	a-22b-25c-33d-29e-29g-16h78i56j-42k-23l-24m56n-29
normaal	h49i34
normal	c-17d-17e-17f-23g-21h40i-95j-26k-12l-13
normal that	h34
normale	i-33
normally	i91
normalmente	i29
normas	m70
normativa	f39
norte	e14
nos	a-33c-15e32f46h-74i28j-40l-103m-92n-32
nos a	j27
nos clients	b-14g-15i-28l-23
nos deux	b19
nos donnees	f31
nos frais	d23
nos ha	b18
nos han	b17
nos o	j22
nos patients	f23
nos propres	f-12
nos salaries	f21g18
nos termos	f33k20
nosot*	b25i45j-25
nosotros	b25i45j-25
nosotros no	e19
nossa	a79d31f17g-19h-12m-19n-13o19
nossa conta	a65d19
nossa empresa	a15
nosso	c-53d22e-27f-17g-33h-23i-26j-54l-39m-44n-42o42
nosso site	c-23j-16
nosso*	g-14
nossos	g-14
nostr*	a37b-45c-38d-42g-23h-28i-58j-42k22l-35m-40n-29o35
nostra	j15k40
nostre	a20k-21
nostri	b-16d-26f39g-13i-16j-21k12n-25
nostri diritti	k23
nostro	a35b-16c-22f-21i-28j-36m-34o15
nostro account	a25
nostro logo	g18
nostro profilo	a15
nostro sito	e15
not	a20b67c46d23f29h-35j-48k47l93m49n31o-31
not a	a13m12n20
not allowed	l17
not apply	m33
not be	c40i20
not go	c28
not happy	c19
not me	b14
not one	n26
not receive	b12
not the	l39o-23
not to	f23g24
not what	d-23
not work	b-17n19
not working	b-19n-12
not you	l43
nota	b118d29j-12n15
nota de	b35
nota fiscal	o-25
notai*	g16
notaire	g19
notar*	g19o39
notas	j32
note	d-30i24l-21o-17
note for	o38
noten*	g-13k-22
notes	j65o-16
notfa*	k52
notfalls	k52
nothi*	a73d43m16n51
nothing	a73d15m16n51
nothing else	d19
nothing to	c21
notic*	b14c93f23i26j-17k26o13
notice	c97f25j-13k21
notice on	a12c20
noticed	i15
noticed that	i15
notif*	f37k51
notificacao	g14
notig	n21
notre	a70c44d-25f12g68h-32i14j-25m-37n-37o30
notre ancien	a-23
notre association	a15
notre comptable	b13
notre compte	a40m14
notre conseil	i18k19
notre espace	a48e21
notre juriste	f15
notte	e27
nottu*	b22c21f15
nou	b23n51
nous	a16b-21c42d75e-76f48g64h-76i44j-20m-67o-26
nous a	c13f-30g-12h-20l-33
nous aimerions	l12
nous avons	b20c42e-24i-15k20
nous cherchons	g-22
nous conseillez	h-17
nous contestons	b28
nous de	a46c20
nous demanderons	k20
nous demandons	d18
nous desirons	d20f17
nous en	e-19
nous envoyer	i-15
nous faut	e-19f16h-19l20
nous indiquer	h18l13
nous la	d22j28
nous le	b18c18d12
nous les	g21j26
nous navons	f-24g-29k-20
nous ne	a12b-18c17d-16g-23i-17n-13
nous preferons	d12
nous recommandez	g23
nous rendre	i15
nous sollicitons	l17
nous sommes	a-15b-23n41
nous souhaitons	d25
nous un	i40
nous voudrions	f12j12
nous voulons	e17f19k-12
nous vous	f-15
nouve*	a20b-16h-26l-13m16n-34
nouveau	b-14h-19i-12n-25
nouveaux	e16i26
nouvelle	a31e14m16
nouvelles	k21
nova	e23j14n-26
novem*	d23o14
november	d19o15
novo	a15e36n42
nowhe*	b14e39n22
nowhere	b14e39n22
nr	j23
nu	b13d12e83h63i-13m88n32o57
nu een	h22
nuest*	a23b-21d-40f-28g-77h-52j-93k-46l-52m-71n-25
nuestra	a26c15e21f-18g-25h-17i-26j-27k-38l-15m-21o21
nuestra cuenta	a47e42j18
nuestra tienda	j-19
nuestra web	a-21
nuestras	f18k14
nuestro	a-13b-22c-19f-14g-27h-17i53j-28k-19l-16m-29o-29
nuestros	d-18e-13g-17i-23j-28l-13m-13
nuestros clientes	j-17k-17
nueva	h27m17
nueva*	e18h13
nuevas	e18h13
nueve	i14n12
nuevo	c-23d15m-15
nuevo*	i12
nuevos	i12
nuit	b18e23h36
nul	a17m25o58
null	a12m77n18
nulle	b43d22
nulle part	b43d22
num	d17j52
numa	k16n17
numbe*	b-24d-28e32f-22g-43h-36i-42j85m-13o-14
number	a13d-22f-14g-34h-29i-32j17l14n16
number and	a22b46e16
number for	j-17
number in	j-49
number is	e-22
number of	e-12l17
number to	e15k20n41
numbers	e32j68
numbers of	j71
numer*	a-19b-44c-29d-28e58f-37g-33h-31i-29j53m-23n-27
numero	a-16b-49c-24d-29e-24f-29g-27h-26i-23j60m-19
numero de	d-12j37
numero di	j-26
numero do	j17
numeros	e13
numme*	b-30e17g-13i-12j27o22
nummer	e18j29o22
nun	d49e47f18k18n15
nunca	d64m19n57
nuova	a12
nuove	e18
nuovi	o14
nuovo	a-12c-17e87f-14j-19k16n13o28
nur	a-18b-48c-71d-59e-46f-49g-67h-54i-28j-64k-35l-21m-19n-41
nur das	d17m14
nur der	l18
nur die	b-22c-27d-30e-12f-15i-24j-24l-17
nur ein	b13k-19n-19
nur eine	f-29g-20k-20l-16
nur fur	a23i14m13
nur kurz	l-12m-16
nur noch	e58l23
nurse	h67l17
nursery	g13
nut	j18
nutze*	a19b16
nutzer	a17b14j12
nutzu*	f51
ny	a15c43i19o27
ny a	a14c20
o	a-87b-39c-15d31e18f24g20h36i-20j-27k-43l-32m-27n-93o-27
o acesso	e38
o al	f20
o antigo	e22k-12
o aparelho	h24
o app	e15
o banco	j21
o boleto	b21
o cadastro	j14
o cao	e20i23
o carregador	d20
o chefe	e22l49
o codigo	e29
o con	k19l18
o contrato	c15f-38g-23
o credito	d-16
o curso	c18i13
o desconto	i60
o diretor	l22
o dono	l21
o e	e46g24j38
o el	l-18
o endereco	j25l21
o envio	c17f-14
o estorno	m13
o ex	j12
o filtro	m-12
o gerente	j18l-14m13
o ja	a16
o la	f50
o leitor	n19
o lo	g14
o meu	a13e13j53k-13m-20n-20
o modelo	e-13
o motorista	l16
o no	d22f20g29h41
o nosso	a18c-20e-16f-12h-13j-26l-26m-22
o novo	a18e16
o numero	b17e14l14
o outro	f-14
o pedido	c16
o perfil	e21
o periodo	b16
o pin	e-19
o plano	e-15o-25
o prazo	i32
o preco	i31
o processo	g15
o que	c16d15f55g26m68n40
o r	e22
o reembolso	d27
o regulamento	i25
o seguro	b21
o senhor	l15
o servico	c21
o seu	l21
o sinal	d18
o tecnico	o26
o telefone	j12
o telemovel	d21
o texto	m16
o valor	c16d28
o vizinho	g18j20
o vosso	b34h15l17
oak	l-27
ob	a-12f58g50h16i-21k30
ob der	j-15
ob die	f13j27
ob ich	g12h14n19
ob wir	g24
obbli*	f22i19
obede*	m36
oben	l60m32
obey	m60
obey the	m41
objec*	b-19f32g42
object	f33g20
object to	f33g20
oblig*	f152g108j-25k-13
obliga	f51
obligados	f18g20
obligatoire	j-14
oblige	f23
obliged	g19
obliged to	g24
obra	b13c50d20g37k17n-13
obras	f21
obrig*	b-51c-22d-16e-17h-25i-22j-22k-17l-21m-14n-17
obrigada	n-14
obrigado	b-34f-34g-12
obtai*	f14
obtain	f15
obten*	f17m14
obtenir	f17
obwoh*	b32f23i85n20
obwohl	b32f23i85n20
occhi*	h19
occhio	h19
occor*	d-21
occorre	d-21
occup*	f16o24
ocho	g13
ochte*	h22
octob*	c42n12
october	c41
octobre	n16
ocult*	j-13m21
odd	h20
oder	a-42b-62c-62e-54f30g91h18i-52j-59k-20l-54m-60
oder am	g-12
of business	a19
of course	d-21
of de	f-13i-20j-12
of directors	l-22
of each	j17
of four	f18
of gloves	c16
of mine	g-12
of money	b20
of mrs	j40
of niet	g46i16
of six	h17
of ten	i14
of three	n14
of user	j55
of work	b22
of yours	h23j48
ofere*	j19o29
off	a99b-16c55d-12e99f-18h20i20j-18l19m55n23o113
off a	c-24
off for	c19e20
off my	n21
off on	a20c20l26
off so	c-13m17
off the	a48c60e24g12i18
off with	e19
off your	a37
offen	m-17
offen*	b38e21h20l42n56
offenbar	b38e19n54
offer	a-13c28d-13e-15h-15i36j-16l-15m-12n-17
offer a	i13
offer for	i18
offer*	a-28b17
offerte	b21g-21
offic*	d-24e62i26j-19l79m-34n-25
office	b12d-22e40j-17l20m-32n-21
office is	i20
officer	g24l32
offli*	a40
offline	a40
ofici*	l19n31
oficina	l20n31
ofrec*	k-54l-22
ofrecen	k-37
oft	g-16n22
often	i-14j12
often should	n-13
oggi	c19d18i13k22l24m14
ogni	a22h12j-14k67m22n57
oh	n21
ohm	f-36g-15
ohne	a-18c33d29f30g80i183m66
ohne dass	g13m24
ohne den	f20i12
oi	k18
oigan	b15h23
oil	g-12i-12k14l-28
oito	a-18d17h14
ojala	i30l22
ok	f16h46m63o77
ok for	h22
okay	g21i13k18o49
oktob*	o25
oktober	o25
old	a-17c15e63g21h15i55k-13l-15n-25
old account	a-28
old one	a16d20e24m15
old price	b30
oleo	d-19h18
olho	g16h24
olie	h14
oltre	i17
olvid*	c35h14
olvide	h23i18
om	b-15c-22g76h30i30j-26m-30o27
om de	d17e-24
om een	g17
om te	h16i12n19
oma	g20i14n38
ombud*	g-14n-13
ombudsman	g-13n-13
omdat	i19
on account	a-17
on aimerait	d20l27
on arrival	d14
on donner	h36
on earth	n48
on fait	a24d23
on file	j28
on friday	c25f-17g-17k-19
on hold	i12o38
on holiday	e14j16m34
on la	e-16
on le	e19
on les	d-14
on ma	n17
on monday	k-18o-27
on ne	a22c14
on nous	b16g20
on paper	f45
on peut	d23g16i36k20
on sale	g21
on saturday	c16
on saturdays	h15
on se	e-18i15
on sunday	c-17e12i-12
on sundays	d-23
on thursday	l16o32
on top	b20k20
on tuesday	b-17k16
on voudrait	c13e16i17j18
on vous	k18o35
on wednesday	l20n15o-23
on whether	f17g40
onbek*	b28e20
onbekende	b21e20
once	b50g-21h-12i80k-47n21
once a	i-22
once i	f18i-15
once more	n22
onde	a-17c-31e-20f24g-26h-30i-33j58k-18l-18m-38n-20
onde fica	e-16
onder	c15f37g24h16l17
onder de	l22
onder het	g35
onder*	c15e15f102m35
onderdeel	d17i17n15
onderweg	f26
one account	a-16
one day	i22k19
one night	h18i23
one pound	b18
one transaction	b12
ones	b-14c-12e-14f-28g-30h12i-21j-14k-42l-31n-17
onged*	a16c25
ongedaan	a16c25
ongel*	a17c15e71
ongeluk	a17c16e19
ongev*	c19g20o-46
ongeveer	o-46
onlin*	d-43g-17h-14i-20j-30k-13
online	d-18f15h-12i-19j-24
online banking	e18
online but	c12
onlineshop	d-21g-13
only gave	b30
only got	b58
only received	b24
ons	a59c-37d39e17f-38g22h-17i118j24k31m-32n29o56
ons account	a34e26
ons de	d22f16
ons een	d-15
ons het	j42
ont	e16o18
ont ete	e22o18
ontbi*	k21
ontbinden	k23
ontbr*	b18d17
ontbreekt	b20d42
ontem	c15i41j23
ontsl*	g35
ontslaan	g32
ontwi*	m60
onze	a37b-15c-32d-56e12f44i-79j-57k-28l-98m-79n-56o33
onze eigen	f-38g-13i-19
onze gasten	i18n16
onze klanten	l-12
ook	a-12b-49c12e-41f38g-54h-42i-41j-29k-22l-33m-54n-63o79
ook al	i43
ook een	i-16
ook in	c-17f-18i-13j-13
ook met	f-19
ook voor	f28
op	a60b37d29e-19f54i-18k21l-26n-26o27
op de	a-41b-26d18e-26f-20g-32i-29j-34k20l-44m-48n-29
op een	n-22
op het	b28c-22f-13
op jullie	j-13n-15
op met	n16
op mijn	a17b50d56f26n17
op naam	j18
op nul	a19o58
op onze	b17c19e17g18
op te	a34
op uw	c12h24i25j17k16
op welke	f20j35
opa	c43h48j17
opcio*	b16
opdra*	m67
opdracht	m41
open	b-16c-38d-55e19h-14i13j-53k-21l-28m-49n-45o-43
open a	g37
open an	a-40e-17j-18
open for	i43
open on	d-25
open the	e38i14
open to	i13
openb*	e17i17
opene*	f16h12l17o-14
opened	f18h13l18m12
opened the	l20
openi*	b-20e-13f-20h-15m27n-23
opening	b-19e-12f-19h-14n-22
opening hours	b-13f-16g-14m12n-13
opens	e54
opens the	e36
opera*	b29c15e40h57l53m125n15
operadora	c22k21
operaio	h17
operateur	l15
operation	e17h29j19
operator	m75
operatore	m33
operatori	l20n23
opgeh*	d15f12n26
opgel*	l-33
opgelost	l-33
opges*	d18f20
opgeslagen	f20
opgez*	b17c22
opgezegd	b17c22
ophal*	i14
ophalen	i14
ophef*	a32
opheffen	a29
opini*	g19l17
opinion	g17l16n12
opinion on	g12
opnie*	b24e14o16
opnieuw	b24e14o16
oppor*	g14k23
oppos*	f70
optio*	e-15h-12i-14j-12
option	k13
options	g22
opzeg*	c42i38
opzegging	g12
opzegtermijn	c35i42
or not	f25
ora	a29e23i-15l25n-35
ora ci	e14g15n-27
orang*	i-22
orange	i-22
orari	l-23
orcam*	f19
orcamento	f19
orchi*	h-28
orde	b-17
ordem	m28
orden	a-23m49
orden de	m16
orden*	c20l28m39
ordena	l17
ordenes	m12
order	a-25b-19c159d16e-57h-44i37j16k-25m26n-41o13
order and	n-12
order for	c36o40
order from	m30
order of	i13
order you	m32
order*	b-20c20d-28e16g-17h-17i-12l-12m44n-31
ordered	c46n-29
ordered the	c24
ordering	a14n-15
orders	a-14c-19d-27e19i-23m56n14
ordin*	e32g-14h-14i-23j-20
ordinare	e17
ordine	b16m-15
ordino	e14
ordre*	m46
ordres	m46
ore	b35h44
ore di	b20
organ*	b-26c-12d-12e-13f15g-28h-17i-26k-40l65m-12n50
organisation	l17
orien*	g35
origi*	i83o-25
original	i49o-12
oro	i21
ort	b14n12
os	b-35c-57d-14f29g-41h-46i-17j-17k52l-48m-41o57
os dados	a23f17j17
os e	f19
os meus	d22
os nossos	e19
os termos	f19
oscur*	n39
oslo	c21
osped*	i18
ospedale	i18
ospit*	b12
ospite	b17f12
oster*	g14n-12
other*	k19l-25
others	k17l-23
otra	b25e58h-13i-17j27k14m-12o59
otra vez	n-24o25
otro	a21c40e91g14h30i15j65l23n79o-21
otro lado	c18i18
otros	n17
ottan*	d22i16
ottanta	d22i16
ottim*	b15h21
otto	i20
ottob*	b-21
ottobre	b-21
ou	a-60b-92c-98d-68e-104f-41g48h-35i-113j-30k-45l-28m-90n-67o-22
ou a	f20
ou dans	k21
ou en	j20
ou est	d-14
ou la	l22
ou nao	g42l15
ou o	f-15
ou pas	f41g39h22l15
ou quoi	b14
ou se	l-14
oubli*	c41e18i46
oublie	c20m16
oublier	i19
oubliez	c20i28
oud	e54j38n18
oude	g22i17o25
ought	g14l58
ought to	l58
oui	o-40
outag*	k24
outage	k24
outdo*	f-21
outdoors	f-19
outil	h-12l-21
outra	c16e13f26i-23j14n-14
outra*	d18
outras	d18
outro	a17c18e49f-16n14
outro*	e21j23
outros	e21j23
outsi*	e13i65
outside	e13i65
outside of	i15
outside the	f15i20
outub*	b13i15
outubro	b13i15
ouver*	a35e19h-15i-24j-12k-14
ouvert	a39
ouverte	e13
ouverts	i-19
ouvre	e16
ouvre*	d13e19
over de	f26g35k39
over het	b20f23o25
over jullie	k32
over te	f14
overb*	c20d20o19
overcharged	b26
overd*	b18h27i40
overdose	h26
overdraft	b18i18
overe*	b24f40
overeenkomst	f40
overg*	f15
overl*	c23i62l28n22
overleden	c23
overlook	i48
overlook the	i48
overm*	d16f26
overmacht	f26
overn*	b14e-16f13g-14
overnight	e-16g-14
overr*	g16m51o36
override	g16m40
overs*	i36
overt*	b14g13k20
overtime	b14g13
overz*	b18
overzicht	b18
owe	b26g22i13j29k42
owe me	k43
owe you	i13
owed	d25
own	a-43b-64c-34d-21e-39g-19h-46i-44j-104k-24l-64m-51n-29
owner	a12f37j38l71
owner of	f21j37l23
owner*	f21
ownership	f23
ownership of	f23
oye	h20
p	e21f12m34o25
p s	m20
pa	d22k18
paar	c13
pacco	n-12
pacem*	h28
pacemaker	h28
pacie*	h59j62n50
paciencia	n69
paciente	h64j74
pacientes	n-13
pack	l-21
pack of	h18
packa*	i32
packaging	i39
packe*	n14
packed	n15
pacot*	a-14
pacote	a-14
pacote de	c-19
pacta*	b21g19
pad	h43
padre	g29h27
padro*	l23
padrone	l23
paese	f15
paga	b27g45j47m-33
paga a	i22o21
paga la	b18j18
pagad*	d25
pagado	d23
pagam*	b37d39g26i24n15o16
pagamento	b24d16
pagamos	d18g19i17n18o15
pagan*	b12i-21
pagando	b12i-21
pagar	g179i82o41
pagar a	g20
pagar el	g28
pagar*	d13e18g28i27j15k13n16
pagare	e18g29j16
pagare a	i-29
pagat*	d35i18o25
pagato	b27d31i18o25
page	a-30b-34c-40d-83e-43f-27g-59h-74i-60j-66k-35l-36m-63n-40o-23
pages	a-27c-15f-12j-14
pagin*	b-24c-23d-17f-83g-46h-26i-45j-34k-36l-19n-30
pagina	b-21c-19d-15f-77g-42h-22i-41j-31k-31l-17n-19
pagina del	i-15
pago	b100d40g30i86j18m15n15o-37
pago de	b13d18i21
pago por	b14i19
pagos	e18j21
pagou	j27
pague	b24d38
pague por	d18
pague*	d19
paguei	d16
paid	c16d161e-14h-12i-14o95
paid back	d-14
paid for	b22d48n23o36
paid in	b15g-12
paid on	b23
paid out	d64m15o38
paid plan	c24
paie	b41e21i18j61
paiem*	b-15d18e37i-12
paiement	b-15d17e17i-12
pain	h21
paine*	e15
painel	e15
paint	e-12
pairs	o-26
pais	i-16
paket	c20f-14
palab*	a-22l12n17
palabra	a-22l12n17o23
palav*	h-14n17
palavra	h-13n18
pales*	j13l16
palestra	j13l17
palet*	d25f-14g-14h-12i-18j-22n14
paletes	n22
palette	i-14j-13k14o-13
paletten	c20d17
palettes	d19
palle*	a-12e-14g-16h-15i-22j-25k34m-17
pallet	d-17i-15j-19m-13
pallets	d18f17k45
pallets of	k20
pan	n-20
panad*	l19
panaderia	l20
pane	c18
panel	d-18e27
panels	c-20
panie*	c13
panne	n31
panne*	e35
pannello	e39
panta*	a-25b-13g-15h-19i-17j-19
pantalla	a-25h-12
papa	h38l13
papel	b-28c-12e-15f17g-27h-18i-22j-26l-15m21n-26
papel de	m15
papel*	g34
papeles	g35
paper	c-28d-14e-18f31g-37h-26i-26j-26m-19n-51
paper*	a22h-25i28n20
papers	i34n22
papie*	b-22d-20e-31f-13g-58h-23j-28k-46l-18m-31
papier	a-17b-14c-18d-16e-28f-31g-38h-19j-24k-19l-15m-27
paque*	j24o-15
paquete	j29o-12
par	b-14e33f30h-30i-22j-21k-12m50n15
par erreur	d21
par la	a12f19g15m17
par nos	a-13
par un	e30f18k13l22m14
para	a-19b-128c-48d-84e-81f-57g-54h23i-34j-76k-39l-42m-29n-41o-30
para a	b13h-20i22m14o15
para cerrar	l23
para el	d-15f14n19o26
para este	g15
para fechar	a18
para la	g-12h129
para mi	b-20
para mim	i25
para no	g28i21
para nos	f22l14
para o	d23e38n21o-25
para os	k24
para pagar	g17i18
para pedir	l16
para que	a-21g19h-13i30
para siempre	a14
para un	g-27h-14k-20
para ver	e-13j-19
parac*	h76
paracetamol	h71
parad*	k18
parada	k18
parag*	f46g50k33m40
paragraf	g14
paragraph	f16g12m28
parar	e15h12
parar la	h-25
parar o	h43
paras*	g18
parce*	i19l-39m-12
parcel	g-15j14k-15l-37
parcels	n18
parch*	b14h13i16j13
parcheggio	b14i17j15
pare	d18n12
parec*	b44k20n51
parece	b47k21n29
pared*	f14
parede	f14
parei*	c20
pareil	c20
parej*	j24
pareja	j24
paren*	f44g12j41k37
parental	e22g18i14
parents	e-12f44j41k16
parfa*	b-30n-34
parfait	n-29
pari	d19l37m18
park	j-13k-28
parke*	b16g18
parkeren	b20
parki*	b45c31d26g25l-32m-12
parking	b45c31d26g25l-32m-12
parkp*	j12
parla	e19
parla*	b12e20f34l49n23
parlare	l24
parlare con	l17
parlate	b12f20
parle	d15f16g-12k-31l16
parle*	k23l14
parler	k22
parler a	l-12
parol*	f13k19l20m14n62
parola	k19l20m15
parole	f14n40
parqu*	g-30k-26
parque	j14
parquet	g-28k-25
part	b22d61e-15f-21g68h-18i18j-26l-28m21o-13
part de	e-17g18
part of	g14
parta*	e15f26j16
parte	h-19i-21j-21k37l46n-13o-17
parte la	i-15
parte nostra	k20
parte*	e24j-26o-24
partent	e35n17o-24
parti	a16b20c27e23
parti*	a13b14c57f76h27i-31j17k-13m13n-19
participants	f13
particular	j26
partida	b20
partido	c-24
partie	b16c14e12f15g20
parties	f16
partir	a19c29f22h32i-18j-17m26
partir de	c28h37i-12j-12m20
partito	b-14c25h16
partn*	a53c22f21g79j139l20
partner	f21g69j77
partners	j57l21
partnership	a14c22
parto*	h16
partout	h17
parts	i12
party	c43f68j15n-22
parve*	d14j18k19
parvenir	d14j18k19
pas	a-35b143c35d54e-13f-32g-38h-22i82j-52k15l48m32o-45
pas a	b20l16
pas besoin	b-12i-45j-27l-23
pas ce	m16
pas dans	n15
pas de	e-31f-57g-71k-12m25
pas eu	d20
pas la	b39i14m12n23
pas le	b14
pas un	l55
pasa	d19h38k12m15n20o24
pasad*	a-22b21i23j13
pasado	a-22b21i26
pasaj*	b17j19
pasam*	a26i22j68l30
pasame	j68
pasamos	a26i22
pasan	i13j28
pasap*	f18j47
pasaporte	f18j47
pasar	e16g24
pasar por	e20m20
pasar*	b12h16
pasara	h17
pase	i25m14
pasen	e14
pasen*	c22
paso	i12n23
pasqu*	n16
pass	c19e34f52i45j73l49m34
pass me	j45l46
pass on	c22
pass this	m17
passa	f33h19l16n-17o60
passa a	o32
passa*	d43e19g-17h-15i48j28k-19
passage	b12d15i14m12
passar	j14
passaram	e21
passare	g-15i13k-16
passati	c19d19o22
passato	i18n18
passc*	e99
passcode	e99
passe	b43c-14e38f-14j-18l54
passe la	b18
passe t	b20
passe*	c12d-32e84f-15g-25h17i42m19n15
passed	a21m18n48
passee	a-22d-14e-14
passen	f-13g-15j-17k-22
passenger	j21
passer	a20c14e58i23l-15
passer a	e31
passera	c12k18
passez	e43l52m14
passez moi	l29
passi*	b16d16f15
passiert	b16d16f15
passo	h37
passo*	e18i25m16
passos	e18
passou	i25m17
passp*	e29i22j62
passport	i22j62
passt	b-24c-33d-25e-14f-33g-27h-25i-27j-33l-16m-14n-16
passw*	a-13b-18e113f-17g-18h-21i-20j83
password	e55j69m-13
password is	e45
password of	e12j22
passwords	e33m23
passwort	e14j15
past	a-12b-17c-24e-17f-29g-25h-17j-34k-26l-16m-21n-18
paste	h18
pasti*	h77
paswo*	e59
pasword	e59
patch	h59
paten*	f61g29
patent	f23
patente	f23j12
pathetic	n-14
patie*	a-16b-23c-39d-19e12f18h119i-32j73l-19m-18n22
patience	h-26k21
patient	h63j18n20
patient in	j19
patient with	h-18
patienten	h43
patienten mit	h19
patients	c-17f43h36j67n15
patients with	h22
patio	g17
patra*	j13
patrao	j13
patro*	g22l36n13
patron	g23l29n14
patto	g47
pattu*	b27
pattuito	b27
pausc*	b17
pavim*	k44
pavimento	k44
pay	b97c-13e-14g122h-13i49j47k27n12o53
pay a	g18
pay back	d-33
pay for	b35k13
pay in	i49
pay the	g17k17
payan*	c37
payba*	d41
payback	d41
paye	b38d56i19j13
payer	b39d21g22i38
payin*	b72g45i23n22
paying	b72g45i23n22
paying for	b68
payme*	a-13b54d69e20g-14h-12i55j-14k19m-12n-16o23
payment	d72e-17g-12i30k21n-13o23
payment and	k21
payment be	d21i12
payment has	i15
payment is	i16
payment not	k13
payment of	b39o38
payment that	b28
payment to	d17
payment was	b15
payments	b41e42i20
payments with	b15
payou*	k23m12
payout	m12
payouts	k23
paypa*	d28o44
paypal	d28o44
payro*	e20g17k15n15
payroll	e20g17k15n15
pays	f17g15j37
paz	d20
pazie*	f30n31
pazienti	c-12f32
pdf	a-18b-46c-29d-20e-25f-62g-46h-31i-39j-28k-21l-21m-16
pe	i-19
peca	d15k-18n28o13
pecas	f24
peco	m12
pede	e25
pedia*	h49
pedid*	b-13c101d20f-17g-14h-14l-12n18
pedido	b-13c77d20f-16g-13h-13n19
pedido de	c38n17
pedidos	c20
pedim*	b18i49k13l26
pedimos	b18i49k13l26
pedimos a	i14
pedimos que	i32
pedir	g18l16
pedir*	n-15
pegar	m-12
peine	m13
pela	e-17f-13h-13i-15m22
pele	h17
pelig*	m16
pelle	g-15h-18k-18
pelle*	h18
pellets	h18
pelo	k23n37
pelo vosso	c-21
pelos	g21n20
pelot*	n42
pen	a17e16h22
pena	g134n20
penal	g40
penal*	b79c15f76g74i210k36o14
penale	b23i38
penale per	b19
penalite	b13
penalites	i14
penalizacao	c17
penalizacion	i38
penalty	b31f14g34i68
penalty for	g18
penda*	e21h40
pendant	e21h40
pendant le	e21
pendi*	b-20c-17d-17e-14i-17n-13
pendiente	k19
pendientes	j20m19
pending	b-25c-17d-16e-13i-16n-13
pending on	b30
pensa*	c18e17g43n19
pensate	e18
pense*	c17k18o23
pensez	o23
pensi*	g13j21
pension	b13g18j23
peopl*	a-12d17h16i12j-12k58m23n17
people	a-12d17h16i12j-12k58m23n17
people who	e19k47m18
people with	h22
peor	n21
peque*	e-15f27h-17i-12j-16l-13
pequena	f13
pequeno	i-21
per	a25b-84d-41e-51f-33g-66h-37j-60l-74m-38n-57
per avere	c-21n23
per chi	h52
per chiudere	i23
per colpa	d19k35
per dag	h19
per danni	f21k19
per direct	c25
per favore	h20i17
per gli	l-15
per i	d17h-37i-12
per il	a-16c-12g-15h-16i-39k22l-12m22n33
per la	b-48d-16f-14g-31i-43j-19k-19m-22
per le	j-26k16
per legge	f15g13
per lo	a19b19j20
per maand	j21
per mail	f16j14
per noi	c15f-23g-17i17
per ongeluk	a17c16e19
per questa	m24
per sbaglio	c20i16
per sempre	a41
per tre	f17
per un	b24
per una	d20h49i17
per uno	h12
per voi	a21f22
peran*	f23k26
perante	f23k26
perante a	f23
perce*	b19k16
percent	b19i12
perch*	b50d16j16
perche	b53d17j20k21
perche il	d17
perche mi	b21
perde	k15l14
perde*	m15n42
perder	g13n21
perdere	i16m16n17
perdi	e42i65n47
perdi el	i33
perdi la	i17n21
perdi o	e25i13
perdi*	e51o27
perdio	e39o27
perdu	e-16k36
perdu*	n15
perdue	n15
pere	g32h-22j18
perfe*	a-13b-32c-23d-20e-20f-20g-21h-26i-45j-22l-17n-65
perfect	i-19n-17
perfectly	m14
perfetto	n-16
perfi*	a55g-12n-12
perfil	a56e17
perfil de	a42
perfo*	h24
perfu*	h20
pergu*	i-23m28
pergunta	e16m27
perha*	i16l24
perhaps	i16l24
perio*	b28c15f69g22h18i38
period	c17f44h20
period for	f33i26
period of	i14
periode	g28
periode dessai	g28
periodo	b30i26
periodo de	i26
perit*	g13k37
perito	g13
perju*	k19
perma*	a60
permanently	a31
perme*	b-24f14i-14m15o-51
permessi	m18
permesso	f16
permi*	c-33d-27e89f102g140h-17i68j-22l-29m76n-14o-39
permis	e-23
permiso	e-19
permisos	m16
permission	e44m49
permissions	e77
permissoes	e20
permit	f19g73i20
permite	d-18j-17l-17o-34
permitido	f18g20i16
permitted	f18g50m17
permitted to	f17g50
pero	a27b35c14d29h-12i106j-12k20l26n17o-16
pero me	i12
perro	h15
perso	e31i15
perso la	i15
perso*	a-26d-28e35f97g35h23i25j80k-59l141m94n35
person	f14h36j-22l96m43
person who	g17j-16l28
person with	e20h24
persona	j45l33m26
persona que	j25l15
personal	f48i15j19
personal data	f23
personale	j25
personales	f29
personali	f22
personalmente	l20
personas	c35f-17i14
persone	g16
personeel	g44n21
personen	f-20j-16l-26
personlich	g15l27
personne	a12f-15i39j22k-14l26m20
personne ne	a18g12k-12
personne qui	j21
personnel	f13n19
personnelles	f19
persons	c16
persoon	b22l14
persoonsgegevens	f21
perte*	f17
pesa	i16
pesad*	n21
peso	o41
pessi*	n43
pessimo	n37
pesso*	b15j47m17
pessoa	b21j21m23
pessoa que	j19
pessoal	j32
pessoal do	j23
petic*	m12
petit	i19j22
petit*	i64k-13l-14
petite	i51
petits	l-12n21
petro*	e57
pets	i21
peu	c15e-17h-19i21l-16
peu plus	l-37
peut	a19b-49e-33f-20g59h36i36j-31k-18l23m-42n-15
peut etre	a21e20n23
peut il	e-12g-39h25k-15
peut on	b-33c-15d-24e-61f-13g12i-14k-22l-26m-32n-27
peuve*	h14k-14
peuvent	h14k-14
peux	g51h12m17n13
pezzi	h16i14
pezzo	d20l14n25
pfand	i17
pfand*	g43i14
pfleg*	g30h22l20
pflic*	g28
phish*	e-14
phishing	e-16
phone	c21e149h-16j46l54
phone and	e12
phone contract	f17j21
phone is	e35
phone number	e-30l17
phone was	e14
phone*	n14
photo	a-56b-18c-14d-21e-17g-20h-38
photo book	a-24
photo of	h-13j18
photo*	c17f67g12i-14k30o62
photographer	c24g23
photos	a13f63k30o70
photos are	o35
photos of	f17
phras*	e14g16
phrase	e15g18
physi*	b-29f-12g-12i-16j-13
physical	b-25e-14i-12
piace*	i-23k13
piano	a-12b-14c14d-12e-17f-16g-20h-24j16l-17n-14
piast*	f14
piastrelle	f14
piatt*	a31
piattaforma	a31
picco*	b-12
piccolo	h17i20
pick	g12
picke*	j17
picked	j17
pictu*	b-14e-16f-21g25j-12m-12
picture	g13
pictures	f-14n13
pide	e-17g12
pide el	e-15
piden	g14i33
pidio	j33
pido	c35d27f28g13i29j12
pido el	d19g19
pido la	c15f28
pido que	c16
pie	f-12k-25
piece	b-20g-18h-28k-20l-12n-21o-48
piece*	j-33l-20n-17o18
pieces	j-33l-20n-17o18
pieces please	j-22
pied	g19o20
piedi	g14o22
pieno	b24
piens*	a22h26k22
pienso	a22h26k22
pierd*	f22
pills	h128j18
pilul*	h59
pin	a-21b-50c-28d-24e173f-32g-43h-41i-38j34k-22l-29m-25n-39
pin do	e-16
pin for	e48
pin of	j22
pin on	j22
pin too	e46
pin unblocked	e38
pinco*	e25
pincode	e25
pink	l-12
pins	e-18
pisci*	f-24h-16i-16j-16k12
piscina	k15
piscine	c14f-16h-21
piso	g39l16
pitch	c-18
piu	a80b40c113e68f-12g-16h-22i19l29m43n61
piu il	m13
plaat*	b17g13h12n14
plaats	b21g16h15n19
plaats van	b23h15n20
place	g-17h-16j40k-40l42n-12
place de	e15j-14
place of	m17
place*	b-14f-20g-25k-31l-12
placed	c13e24h18j19
places	e-18f-12g-16k-28
plafo*	f18
plafond	f18
plain*	h12
plais*	f-18g-12n-20
plaisir	f-15n-17
plan	a-51b16c70d-32e-73f-45g-47h-17i-38j-54k-23l-27m-32o-55
plan is	n20
plane	e22
plane*	c14
plann*	a-23b-34c-24d-25f-22g-28h-31i-35k-18l-31m-23o17
planned	c-26
planner	g-31h-13i-13l-23m-12o23
plano	c30e-22j-18o-27
plano de	e-12
plans	a-23
plant*	a-12b-30f-41g-16i-29j-27k-29l-13m-22n-21
plantas	n-16
plantes	c20h17
plantilla	b-17f-21g-14j-14k-19
plantilla de	e-15k-14
plants	d16g13
plaqu*	h38n17
plaque	h16n19
plast*	c-13g-14h-20j-12
plastico	h-17
plata*	a61e18k14
plataforma	a61e18k14
plate	j43
plate*	a23l-21
plateforme	a32e13
plates	e-19l-20
platf*	a129b15j20m-19
platform	a129b15j20m-19
platt*	a33
plattform	a45
platz	c-21n-18
platz*	f-14n40
platze	f-13
play	e-14h-17i-12m16n-26
playe*	i15n-19
player	i18
plaza	c22
plazo	b15i69
plazo*	o-89
plazos	o-89
plead	g19
plead guilty	g19
pleas*	d-23
please accept	i18
please add	e15
please advise	g16
please arrange	a28l22
please block	c16e24
please cancel	c13
please change	d14
please close	a18
please correct	b16e19
please deactivate	e19
please delete	a26c15e23
please deliver	k-18
please dont	c39i54l-20
please escalate	l17
please extend	i54
please forward	j20
please hand	j21
please help	b21c15d12
please inform	f21
please list	j21
please look	b37
please make	c30d19e21
please pass	j17
please print	f-17j17
please provide	f13j19l12
please remove	a28c22e19
please replace	i17m15
please send	b-26c-17e-12g-16i-15j-15m-21n-31
please set	e18
please shut	e22
please stop	c51
please take	c35e21i14
please treat	c39
pleasure	d-22
plein	e-14
plein*	h13n51
pleine	h13n51
pleit*	g19k15
pleito	k-13
pls	a44c25d17i35l14
plug	c-24l-16
plugi*	f-16m-22
plugin	f-16m-22
plumb*	b17o43
plumber	b17
plus	a115c86e96g-28h32i14j-20k-22n111
plus besoin	c23
plus de	c12e29f15h13
plus haut	l14
plus lieu	a16
plus rien	a26
pluto*	d14h-15
plutot	d14h-15
plz	a24c13d37
pm	m-13
po	b-12c19g-15i14
poca	i-16
poche	o20
pocke*	d21m-16
pocket	d22m-16
poco	i-15n-23
pode	b-39c-12d-20e-50f-28g-31h43k-16l44n-17o24
pode ser	h21
pode usar	h19
podei*	a19d17i16
podeis	a19d17i16
podem	a14i19
podem*	f35g14h21m-34
podemos	f35g14h21m-34
poder	c19o18
poder*	j22
poderiam	j22
podri*	g47h21i128j47
podria	c16g43h23i34
podrian	i63j27
poi	c15e17n31
poi il	c15
point	a15f19g39h18i33
point of	g17
point*	b-28g-30i38j-12k15o30
points	b-26g-27i39k15m13o35
polic*	c15d41e-15f40g70h-18i23j16k104m99n-12o-31
police	f14g39k71
policia	g24k46
policy	c24d51f31i47j39m104o-22
policy for	i36l17
policy in	m31
policy says	i20
polit*	c-33f66g14k35m112n20
politica	c-25f17i16m51
politica de	c-24f19m25
politicas	m16
politie	g22k43
politique	f25m40
politique de	f27
poliz*	f70n-14
poliza	f23l13
polizza	f25
pomad*	h30
pomada	h30
pompe	h17
pone	f27
ponen	b44c-17
poner	g21i-16
poner*	h25
ponga*	a-22c15e19m17
pongo	h77j-14
pongo en	h15
ponto	f16
pool	d14
por	b35c-22d46e-31f69g38h-45i42j-42k73m53
por aqui	c23
por causa	i17
por completo	a30
por conta	o15
por correo	f20
por donde	g18
por e	f21
por el	g29i-12m38
por encima	l20
por error	a21
por esta	i77m28
por favor	c28e43f-16i12l29
por gentileza	i16
por isso	a19
por la	i-22n67
por las	k45l-24
por lei	f12
por ley	f41
por lo	k20o18
por los	d18o-40
por mes	j25o-25
por mim	c23
por no	b12c-17
por nos	o31
por nuestra	o26
por o	c-22
por que	b44
por ser	i23
por si	c-16
por transferencia	d28
por um	l19
por un	d17
por una	i29
por via	h24k18
porca*	n18
porcaria	n18
porqu*	c15d13
porque	c15d13n-14
port	g14i21
porta	b-14g25h-13i-13
porta*	a131b-54c-32d-21e116f-17g-72h-75i-39j-46k-14l-18m-15n22o14
portaal	e12n18
portabilidad	k20o24
portail	g-26k-14n20
portal	a87e36f-20g-34h-14l-25m-18
portal de	j14
portale	a40g-18
portao	e30
portare	g16h-24
portatil	b-18
porte	n16
porte*	b13d20e65f38k18n-26
portee	f33
porter plainte	k-13
portes	b23e18
porto	j13k22
portu*	m-18
portugues	m-15
pos	b19
posib*	i13
posic*	f27
posit*	b24m18n-13
position	b17n-13
posol*	h75
posologia	h50
possa	e23l57
possi*	a-19b-46c-26f-29g41i64j-12k-26m-36o-23
possiamo	d-18g62i14
possibile	e16
possible	b-28c-17d12f-32g-16h-14i13k-14m-19n-12
possible de	d16i12
possible to	f-17i31
possivel	c-24h12i12
posso	a-17b-20c-13e-19g149h158i59
posso prendere	h21
posso usar	f13i15
posso*	f-14h27
possono	f-14h27
post	e25k25l-24
post the	k-18l-16
posta*	c-24k33
postage	c-22
postal	k25
postc*	l-24
poste*	b37c-19d-15f-60g-18h-24i-28j-25k-27l-16m-15n-23o29
posted	e28g15o35
posten	b59
poster	b-19e-12f-12g-19h-16i-20j-18k-14n-15
posters	f-21
postes	f-17
posto	d-41
posts	a20
potat*	n15
poter*	m12
potet*	a21c16f18i39j19k-21l25m-15
potete	a21c16f18i39j19k-21l25m-15
potre*	e23h18i111j35k21l13
potrebbe	i46k19
potrei	h22j13
potrei avere	h22j13
potreste	e21i61j20
pouco	i-12
pound	b62
pound*	b53
pounds	b53
pounds and	b12
pour	b36c46e-59g23i38j-55k-23l-70n-39o30
pour ce	d19l17m22
pour cette	i23
pour etre	g15j17n21
pour la	b16c48g-24h-33i-28n-12
pour le	c-13d-20f-23g-25i-13k-23n-33o40
pour les	c13f-19g-32j-19k-42l-29m-14
pour moi	a16c53e13
pour nos	k-15
pour notre	f19g13i26m12
pour nous	i37
pour rien	n16
pour un	b39h62
pour une	b30f19h27i28
pour votre	h-16
pour vous	k24
pourq*	b48c18n21
pourquoi	b48c18n21
pourr*	e16h24i114l39
pourrait	e15i66l26
pourrait on	e15i41
pourriez	h13i50
pourriez vous	h13i24
pours*	k26
pourt*	b41
pourtant	b41
pouve*	a48e45i51k-18n-12
pouvez	a48e29i51k-18n-12
pouvez me	l17
pouvez vous	c-12d-16e-15f-14i13j-12k-13l-22
pouvo*	e37g20i15
pouvoir	e38
pouvons	g20i15
pouvons nous	g20i15
powde*	b-25h31
powder	b-25h30
power	e17
pra	b-20c27e-18f-14g-15m-14n-19
pra mim	i17
praat	k40l18
prach*	k-17
prachtig	k-20
pract*	i12j35k18
practice	i13j36k18n-13
prais*	n-22
praise	n-22
prakt*	k16l14
prate*	l19n12
praten	l22n18
prati*	j16k40n20o30
pratica	j15k38o30
prato	f-14
prazo	i21k14n12o19
prazo de	k17n16
pre	d-19i19k15m21
pre workout	h16
preav*	c68f33g56i59
preavis	c61g20i34
preaviso	g25
preavviso	f24
prece*	f17m75
precedentes	m25
precedenti	m17
preci*	a-17b-44e-16g16j22k-27m-18n-63
precio	d19i46n-21
precisa	m25
precisamos	c-17g17i-19
precisamos de	c-12i-15
precisamos do	j16
preciso	c39e16g22h14j33m-25
preciso de	e22j16m-14
preciso do	j20
preco	i31o26
preco antigo	i26
preco*	i-24
precos	i-22
prefe*	a26b-24c46d84f-23g-22h-20i-15j-23k55l32n-38
prefer	c17k37
prefer to	a13k39
prefere	c19d17e15l14
preferisco	d43l17
preferons	d12
prefi*	d30k40
prefiro	d24
pregh*	i14
pregn*	g28h34j23
pregnancy	g17
pregnant	j23
pregu*	b-14e-12f16g-16i-25j-15l-29n-28
pregunta	e13f27h13
preguntar	m33
preis	m28n-13
preis*	b18k20
preju*	k45
prejudice	k13
prele*	b88i-13
prelevement	b30
preli*	b16
prelievo	b16
premi*	b28c70j21m-25n48
premier	j14
premium	b31c79m-22n55
premium support	n27
prend	d-19h30j-16
prend*	b12c46f24h91j14l21n31
prende	f22h15j38
prendere	h17
prendete	b16n19
prendo	h52
prendra	c21k12l21
prendre	g27h33
prendre pour	g13h15
prene*	b41c21
prenez	b41c21
prenne	l14
preno*	c19j44
prenotato	j25
prenotazione	c29
prenotazioni	j18
preoc*	f22h33
prepa*	a32c18d87j-30k68
prepaid	d53
preparando	k29
prepare	k13
pres	e14i29
presc*	c28f59g43h39i24m25
prescindir	i24
prescrizione	f15
prese*	e-12h-15i12j-13l71m15
presente	a18k21l16m24o15
presento	g12
presi*	g12l89
preside	g18
president	i15l40
presidente	l16
preso	b24h60k20
press	h-25k15l18o-13
press*	a12b-17c-12d-12e-16f-15h81i-22j-22k-20
pressao	h12
pression	g13h36
pressione	h14
presso	a23
presso di	a21
pressure	h50k-19
prest*	a16c41d41e20
prestataire	a18c21e23
presto	d16
presu*	f19
presupuesto	f19
pret	d-16
prete*	c21f13i19k24m53
pretend	c21i20m54
pretendo	f14
preto	f16
preve*	c16f22j16
prevenir	f19
preventivo	c19
previ*	f14g-26i21k33
previa	i16k14m-13
previsto	f18g-19
prevo*	f13
prevoit	f23
prevoit il	f24
prevu*	o-13
prevue	o-13
prezz*	b61o46
prezzo	b58o46
price	b154e-12f23i127j-16m-15
price in	f20i15
price is	b21
price of	b18
price on	b21
price*	f19g13
prices	f19g13
prier*	d14
priere	d14
prijs	b15d22f16i23
prima	e-19f-16g-19h-15i-21j-20k-25l-13m42o-12
prima di	a12m21
prime	b16d19
prime*	b-12g-18h-12i-20j-18n-14
primo	g12l28
princ*	e14h-12l40
principal	e24l46
print	a-28b-38c-28d-41e-34f-32g-86h-36i-43k-68l-31m17n-22
print a	d-15
print the	n22
print*	a-27b-62d-16e-31f-32g-42h-37i-19j-63l-36m-24n-20
printed	j-26l-20n-27
printed on	l-14
printer	e-24f-13g-15j-19k-24n20
printers	k21
prints	b-30
prior*	m95
prioridad	m13
pris	b29e46h19
prise	o32
priva*	b-17c-31d-14f100h-26i-26j69k25l-17n-23
privacy	f35k43
privata	e13f19g36
private	f-32g-15h-15i-18j12
prive*	j33
privi*	e60
prix	d48i20
prize	n-18
pro	a29b-14f-13g-12h-31j-19l15
proba*	g41
probe*	h18
proberen	h22
probl*	b-16c-17d-16e-36f13g27h15i-30j-19m-16
problem	b-29i-14
problem or	f22
problem with	b-21
problema	e-23
problemas	g32
probleme	b18
problems	h22
proce*	a64b-18d12e-18f12g84h-26j-29k179m66o68
procede	g17
procedete	a28
procedura	i12
procedure	a18g32k13l14m15
proceedings	f-13k14
procent	o24
proces	g-23k62
processed	o36
processing	f37
processo	g38k38
proch*	c-20i-14j-17k26
prochain	c-14l14
prochaine	k28
procu*	g-17l-14
procura	k-13
prodotto	i18
produ*	c21d68e-17f92g-42h13i-24j-27l-23n30
product	c16d48f37h16n24
production	n17
products	f21
produit	d14
produto	f16
proef*	b13i31o29
proefperiode	b19i40o29
profe*	f22j41n28
profi*	a164b-22c-19d-14e41g-46h-31j58k-16l-13m-14n-23o39
profiel	o32
profil	a70e33g-17
profile	a60j41
profile of	j12
profilo	a38
profo*	n18
profu*	i19n15
proge*	c18o-40
progetto	c19
progr*	a-24b-75c-38d-40e-31f-29g-61h-24i-49j-58k-46l-44m41n-39o21
programa	a-16b-41c-26e-34g-26h-39i-22j-32l-30m-22
programm	b-15d-16
programma	c-12f-14k-23n-15
prohi*	f19g21m14
proje*	b-13c87f-14g-20h-33j-23l61n-14
project	c53l34
projet	c25
prolo*	c-28i-25
prolonger	i-14
prolu*	h19i-14
prome*	d59f20g34n27o-19
promesso	f20
prometieron	d46
promi*	d39f21g34k26l19n67o42
promise	d21f23g21k28n19o50
promised	l20n18
promo	i44
promo*	e19i50
promp*	b-12g-14h-13i-15m115
prompt	g-12i-14m103
pront*	m-16o44
pronta	o23
pronto	m-14
proof	g14m-19
proof of	g21
properly	g15
propi*	a-15b-20e12f20
propietario	e15
propo*	g38j21l12
proposez	f-12
propr*	b-15f67i-12j14l63
propre	l18
propres	f-12
proprieta	f20l22
proprietaire	f14l19
propriete	f30
proro*	c13
prorr*	c16i-17
prorroga	i-25
prose*	k33
prosp*	i-12
pross*	c15
prossimo	c15
prote*	b23f61g121h61k77
protect	f22g36
protection	b-14f13k43
protection des	f14
proto*	i38m72
protocolo	i39m21
prova	g15
prova*	h15i-18
provare	h17
prove	g45m12
prove*	b-22k22
proveedor	g12
proveedores	b-21
provi*	a25d21e40f37j26l36m14
provide	f29j43
provide the	f30j49
provider	e19
provo*	h20
proxi*	d-16k38l16n-18o32
proxima	d-15k25l20
proximo	n-13o28
proye*	o-31
proze*	g15k50
prozess	k23
prude*	g19h18
prudh*	g-13
prudhommes	g-17
prueb*	c21k21o-20
prueba	c21o-15
prufe*	k21m36
prufen	k22
prufer	m37
pruft	k23m12
prufu*	f21i45m14
prufung	f21i26m14
ps	m42
psori*	h28
psoriasis	h25
pubbl*	a-24f17g22
publi*	f73g49i13k30m14
public	f18i22k22
publico	g22
publish	f15g17
pueda	e13l31
pueda*	i28
puedan	i28
puede	a-18b-28c-25d-25f-18h25j-13k-27l19m-22n-32
puede dar	h18
puede el	f17
puede*	a47c-24i44k-14
pueden	a47c-24i44k-14m-36
pueden cerrar	a23
puedes	j14m49
puedo	b-15d-12f-28g181h102l14
puert*	b-14e-15h-14j-20
puerta	e-12j-15
pues	d27l48n16
puest*	g12h31o17
puesto	g14h15o17
puis	a19g30h64i19k-16m24
puis je	g35h48i20
puisq*	d23e14k18
puisque	d23e14k18
puisque vous	k18
puiss*	e14
puisse	e15
pulit*	a19g16
puliz*	b18
pulizia	b19
pull	c49g19
pulli*	c16n40
pulling	c16n40
pulling out	c16
pulsa*	m17
pulse	h23o-13
pump	d21
pumpe	f16n21
punkt*	b16i14
punktlich	b18g12
punt	c22f19
punte*	i23m20
punteggio	m20
punto	a22e-19f39j-32l20n16
punto*	i68o17
puntos	i68o17
puntu*	i20
puo	a23b-29d-24e-20f-14g-23h24j-13k-19l14m-12o-33
puo decidere	l16
puo essere	a15
puo fare	i14
puo pagare	i-36
puo usare	h24
puoi	m23
pupil*	b-12
pupils	b-12
pupit*	l-21
purch*	b54d143f30l-20m-30
purchase	b51d108f30l-19m-30
purchases	d19
pure	a19b12c41d12i-19n31
pure il	a21c17i-15
purpo*	a24f14
purpose	a24
purposes	f15
pursu*	k29
pursue	k28
puse	d18e25
push	c-15m15
puso	h21j14
put	f-30g51h34j-18k26l13m-25o13
put a	c19g20
put in	f-15
put it	n21o-43
put me	l47
put my	i17
put on	b20h23o43
put the	h22k14
put up	g61
putti*	n-16
putting	n-16
puzzl*	m-16
q	d31e12g43j80
q me	j17
qr	e-15
qr code	e-12
qua	l13
quadr*	b-12f-28g-22h-17i-15j-15n-23
quadro	c16f-20l14
quais	g-18j27
qual	a-22b-47c-19d-30e-36g18h-29i-49j35k-32l-27m-44n-48
qual e	b-20d-15e-31i-14k-13m-23n-19
qual o	j20
qualc*	b31e72f32k37l33m16n20
qualcosa	f15h13
qualcuno	b17e36f14k38l34m17n21
quale	a-13b-15c-18e-17f30g-15h17i-21j14k-12l-26m-18n-14
quali	d-21f-34g39j44
quali sono	d-14f-17g15
quali*	l18m17
quality	l15
qualq*	a19b15m14o23
qualquer	a19b15m14o23
quand	b-15c-22e-12g-17h54o23
quand la	j16
quand meme	f18i20o23
quand on	h28
quand*	a-24f-15g-46h13i-15j-12k-42m-12n-21
quando	a-24f-15g-46h13i-15j-12k-42m-12n-21
quando arriva	k-12
quando e	l19
quando uso	h21
quant*	a-58b-25c-79d-16e-120f-29g-70h-53i-81j26k-94l-83m-64n-87
quantas	e-26
quante	f-12g-19j-18k-22l-17
quante ore	h24
quante volte	h-19
quanti	a-18b-22d-16e-14f-39g-42h-43i-18j-44k-29l-12n-27
quantidade	i18
quantita	l-15
quantite	h22i20
quantity	d18
quanto	c-22d20e-39f18g24h-24i-52j135k-18n-26o14
quanto a	f14l22
quanto custa	e-12
quanto dura	f-12h-17
quanto e	h22
quanto tempo	f22g13j-13
quantos	b-21c-12d-32e-13g-15h-14i-24m-12n-12
quantos dias	d-19
quara*	k-13o23
quaranta	b12o30
quarante	i13
quare*	n23
quarenta	n23
quart*	i41j-23l-24m-12n24
quarta	j-22l-18n28
quartalsende	c17
quarter	k14
quatr*	b40g-19k-28n-27
quatre	b27h15k-24
quatrieme	n-18
quatro	b12
quatt*	b36c18d16e15g16i23
quattro	b36e15i23
que	b54c-27d12e32g65i16j87k-40l62m48n25o-17
que a	a-19f16i18j48l40
que ca	k20l18
que cest	d15
que comprou	j23
que correo	b-21
que de	d26i15l37
que dia	b-15j-13
que dice	b19f20
que dit	h13l-12
que dosis	d-12
que e	m40
que es	b25l19
que esta	a21j-21l-23
que este	g17
que eu	e14i23
que faco	g26
que faire	e23g16h42
que falta	d-20n-24
que ha	n-12
que hace	e-12
que hago	g30h41
que hora	b-12g-16h-13i-16
que horas	g-16h-13
que jai	b41d42g16
que je	b28e21g27h58k19
que la	d66g-12h-17i25l-14m21
que le	h32l60m22n18
que lleva	h16
que lo	k22l53
que me	a55c22d42e15f18g140h152i63j26l24
que medida	n-12
que mes	n18
que mi	h17
que mon	a29j15
que nao	b15d20i14
que ninguem	b35
que no	b74c53d16i80j16m22
que nos	d27e13
que nous	b16c-15d-15f-21g-22i-17j-18k-15n-44
que nunca	b-15d14m20
que o	e39i22j19l32
que os	i16l-20m-14
que pasa	d20
que pena	g46
que por	i18l15
que sale	a-19j-33
que se	b-18d-24g-25i41
que si	b18l16
que significa	b-22
que tal	i39
que tarjeta	j19
que te	m72
que tengo	a44g20
que tipo	g14
que vendem	h18
que voces	d-13f14k22
que vos	h15j18
que votre	b20l35n37
que vous	b22d46e12f27g-18h-14i-13j-27
que ya	b19g15
que yo	e43
queda	f27k24
queda*	g14i-14j-19m19n-14o31
quedamos	f16
quedan	m16
quedo	b-13e16j-16m-22n-20
quei	d30
queix*	k26
queixa	k28
queja	k35n-27
quel	a-35b-61c-42d-51e-16g35i-77j40k-50l-34m-14n-27
quel compte	j19
quel est	f-12i-22j16
quel jour	d-17
quel nom	j25
quel traitement	j20
quell*	a-26b-16c-20d-28e-57i-38k-28l-32m-22n-13
quella	c19f30g-13i39k-21
quelle	a-28b-17c-53d-36e-68f-34g17h38i-49l-35m-20n-20
quelle est	b12h-36n-12
quelle heure	b-19c-12e-20f-16g-18h-24i-21
quelle quantite	h22
quelles	c13g13h-21
quelles sont	c20
quello	d14i-17
quello che	d21f19
quelq*	b21c21d15e67f24g33h14i20j14k15l57
quelque	d15f24j14
quelque chose	d15f24
quelquun	b21c22e69g22h21i19k15l59
quelquun qui	l27
quels	g81
quels sont	g40
quem	e12f48g46j116k45l142n38
quem e	f22g15j40l16
quem tem	k22
quema*	h45n24
quen	k18
quer	g37h21
quer saber	h20
quere*	b-17d22g-21h-26i-37k-31l-12m-17n-36
queremos	b-18d23g-30h-20i-35j15k-40m-16n-32
queremos que	c15e20
queremos saber	k-12
queri*	b-39e-16g-12h-19i20m-19n-44
queria	b-34i21n-39
quero	a39c74d81f47g-21h-12i-15k18l50
quero a	d23
quero falar	l17
quero que	f13
querr*	j25
querria	j25
quest	f16g13n12
quest ce	f17g14n13
quest*	b95c-16d-39e30f-71g-26h41i-23l117m79n46
questa	g20l40m50n75
questa conversazione	m17
questa mail	l28m15
questa settimana	m-13
queste	b19
questi	b39h24
question	a-22b-18c-14d-30e18f-37g-43h-24i-21k-21n-20
question about	d-19m17
question de	a-15b-24f-18g-21
question of	l23n-23
question the	b42
questione	l17
questions	c-20f-25g-20l15
questions about	l21
questions on	c-15f-41g-18
questo	a19b67c25g17h49k13l34m32n28
questo mese	j16n-16
questo punto	l24
queue	i15m19
qui	a65b35d30f98g44h20i-28j157k18l155m68n73
qui a	g22j41l13
qui est	d12l-15
qui me	a20d12n20
qui se	j38n21
qui va	d23
qui vous	l20
quick*	c-27n-20
quickly	c-27n-20
quid	b22d34
quien	e43f76g16h14j199k43l110n50
quien es	f15
quier*	a37b-26c52f-17g32h-14i-32j32l68m-13
quiere	a-25g12j-19n-15
quiero	a41b-12c61g18i-18j64l65
quiero cerrar	a17
quiero el	l22
quiero hablar	l12
quiero que	d-16
quiero saber	j21
quil	a24h22i19j24n15
quilo*	h23
quilos	h24
quinc*	d18
quince	d18
quind*	a15c42m29n-17
quindi	a16c16d12m30
quindici	c22i15n-13
quint*	j19k18
quinta	k18
quinz*	d14
quinze	d14
quisi*	a12c19f27j31l21
quisiera	c19j31l21
quisieramos	f25
quita*	c22i15
quite	a-23
quite*	c22e41
quitt*	a-12e20k19o-13
quitte	e23k21o-13
quiz	f-16h-23m-14n-27
quoi	b37f51g76h33i15j20n40
quon	a12n14
quota	d20i75
quota di	d39i23
quote	c14f-24g-14i18m18
quote for	f-22
quun	b41g19l75n13
r	a20d82e26k28m39o-30
r e	d48
r s	d28
r u	d28
r3fun*	d155
r3fund	d155
raadt	f-27h27
raadt u	f-27h27
raak	g18h19
rabbi*	h19
racao	c20
racco*	f-17k22o20
racon*	b12
radio	e-22l-18
raga	b12
ragaz*	d43e20g21h23j16
ragazza	d18h23j16
ragio*	f15g15
ragione	g15
raise	f38
raise the	f39
raise*	b22e20
raised	b22e20
raiso*	h13
rallo*	i-31
ramp	e-13
ran	b17i24l16n29
ran out	i25
rando*	b33
random	b34
range	h14n-24
rapid*	a-32b-20e-23i-13j-12n-65
rapide	a-23e-19
rapido	b-13n-58
rappo*	b14k15
rapport	b17k18
raro	b-17n22
ras	n41
ras le	n13
rassurez	g15
rat	g54
rata	b12
rate	b89e-12f-13g-16h-16i76j33l-13n-19o31
rate on	b18
raten	h19n19
raten sie	h21
rates	i-12
rathe*	d36k14l19m22o-34
rather	d36k14l19m22o-34
rather than	d24i16m27
raum	f-20
raume*	f24
raumen	f24
raus	a67c21f15g49i-27k20m27o-15
rausw*	g38
rauswerfen	g38
raw	g14
rayon	f-27g-17l-25
razao	k22
reach	j92l25
reach my	j15
reach the	l26
reach you	n20
react*	e14h13i21
reactie	j16
reaction	h15
reactivate	e16
read	b-16j71m48
read it	c19
read me	j45m26
read out	j46
read the	i20m15
reada*	f-18
readable	f-18
reade*	b-12e26i-15
reader	e29n16
readi*	f-15h14m30
reading	f-15h14m30
reading on	h22
reading this	m23
reads	h20o-42
ready	k16n12
reagi*	n22
reais	b18d21
real	e13n21
reali*	b16c17
reaso*	b-21
reason	b-17j12
reason for	j16
reboo*	i21
recal*	m20
recar*	b18i34
recargo	b18i34
receb*	d50j-24k17
recebemos	d16
receber	f16k20l14
recebo	b19d24
reced*	c54f20
recedere	c21f20
recei*	a-25b37c-27d-49e-35f-15g-29h-24i-20j-23l-22m-40n-27o-25
receipt	d-37o-25
receita	m-17
receive	e-13k14
receive a	k21
receive the	j21
received	b61
received a	b19e18
received my	b-16e-20
recen*	h19
recep*	b-30c-16d-15g-14h-32i-20j49l24n17
recepcao	l20
recept	h-12
reception	b-20f13
receptionist	j24
reces*	c20
recesso	c20
recet*	l-17n-23
recev*	k36
recevrez	k34
reche*	j32
rechn*	a-17b87c-17d-20e-25g-40h-29j-17k-15l-24n-19
rechnet	i13
rechnung	b74d-13e-14f-16g-15h-13n-13
rechnung vom	b30
recht	f150g54l-25
recht op	f73
recht*	a-13b-22c-23d-15e-29f107g103h-22j-31k150l-12m-13
rechtbank	k25
rechte	e-17
rechten	f20
rechter	k66
rechtlich	f47g37
rechtliche	g-17k-33
rechtliche schritte	g-17k-33
rechts	f-21k-12
rechtsabteilung	k-16
rechtsanwalt	k16
rechtsgeldig	f38g13
recib*	b60d15i-31j-15
recibir	d22
recibo	b73
recibo de	b12
recip*	d-28f16
recipe	d-27
recipes	f21
recit*	g-15k-17m35
recko*	b22g22h21
reckon	g22h21
recla*	b65f56g88k79l45n-23
reclamacion	i18
reclamaciones	g-21k-47
reclaman	b40g17
reclamar	g23k24
reclamaremos	k25
reclamation	f17
reclame	b21f23g29
reclamo	k28l29
recog*	b49d12e23f12l-20n-14
recoger	l-16
recognize	b25e13
recoi*	k-19
recoit	k-18
recol*	c23
recom*	a-20b-30c-23d-35e-29f-31g15h95i-49j-37k-67l-24m-45n-27
recomendais	n-13
recomendam	g16
recomiendan	d-16i-23k-23
recomiendan para	d-14g-28k-20
recommande	n15
recommandez	g39h27
recommandez vous	g39h27
recommend	e-12g-16h16m-25
recommend a	g-17
recommend for	h26m-21
recon*	b18c36e58i119
reconduction	c22
recor*	a81b24f93g75j77k21
record	a19f41g44j31
record my	f16g21
recordings	g16
records	a62b38f34j50m15n12
recorrer	g17
recou*	f49g25k33
recours	f49g25k14
recov*	e73k27
recover	k29
recovery	e65
recre*	d39
recrediter	d37
recti*	b-12f39
rectificacion	f31
recu	c38g22k17m22
recu le	c19
recue*	b16e22
recuerdo	b16e20
recup*	d116e53g16o59
recuperer	d68
recupero	g22
recur*	g132
recurso	g42
red	a-14b-20c-17d-12e-17f-12g-20i-19j-21k-12m-17n-36
rede	b13l18
reden	l33m20n20
reden wir	m20
redig*	g18
redon*	o42
reduc*	b22i37
redui*	i14
reemb*	d116i23o12
reembolso	d66o12
reenv*	o39
refei*	f-22g-15
refer*	e37f16g17j13k21l17o-19
reference	g19i12l18
referente	e18
refle*	c45f17k17
reflected	b13
refun*	d206g-23k-27l-19
refund	c-15d93
refund but	d-20
refund is	d-72
refund of	d-21
refund on	d16
refund the	d-16
refunded	c20d90
refunds	k-17l-14
refus*	b23c12e22f16g210h35m62
refusal	f16g16m15
refuse	c12e23g106m44
refuser	g47
refuses	b15g29h20
refuses to	b15
rega	d19
regal	g-15h-12i-12j-24
regal*	g-15
regar*	f14i41k44l39
regard	f15
regarde	l18
regarding	i17k47l19
regarding the	i18k47l19
regel	b15
regel*	f38i30k13m68
regelen	i12
regeln	i12k20
regels	m32
regen*	e17
regio*	l94
regional	l28
regis*	a137b-22d-32f92g56h-20j87k37l-13n-16
register	g17j13
registered	f23j19k27
registo	j27
registo de	j13
registrado	j12
registrar	g28
registration	a49f28i30
registrato	j18
registrazione	i19
registre	f36
registrierung	a16
registro	a24i-34
regla	c-14
regla*	m31
reglamento	i13
reglas	m35
regle	c-33d-13e-12f-14g-29j-13l-43n-12
regle des	i27
regle*	f-12h20i51j-34k17m21
reglement	d13f-13i30
regler	j-19k21
regles	h13i28m13
regol*	e-12f37i43j-14m77
regola	f14
regolamento	f25i16m14
regole	m46
regra	m28
regra*	i18
regras	i18
regre*	d41n44
regret	n26
regul*	f22g-27i64k-15
regulamento	i25
regular	i41
regulations	f-15
reich*	a19b-19c-14n-42
reichen	e21f-20l21
reicht	b-17c-12i13j-12n-40
reimb*	d115
reimburse	d23
reimburse me	d14
reimbursed	d13
reimbursement	d44
reimbursement for	d13
reimbursement of	d13
rein	e19i34m17
reini*	c12e55h23m13o35
reise*	n18
reiss*	c21n18
rejec*	b25
reken	d21
reken*	a104b128d31i50j12
rekenen	i58
rekening	a85b97d34j17
rekening van	b31
rekeningnummer	e18
rekla*	i21n25
relan*	b24j12n32
relat*	a13b-14i-24o-27
relationship	a22
relativo	d23
relatorio	b-17i-23j-13
relatorios	o-25
relax	i46
relea*	i25l18m31
release	i25l18m32
release the	i29l20m17
relec*	m15
relecture	m15
relev*	b45d15l15
releve	b39d15l17
remai*	a23d22g24k20
remaining	d22g24
rembo*	d102j20
rembourse	d-30
remboursement	d64
rembourser	d12
remboursez	d18
remed*	h33
remem*	b32e22
remember	b32e22
remer*	g-16
remet*	d19e22f16l20
remettre	e24l22
remin*	b26i30n19
reminder	b26i30n19
remis*	e-37
remise	e-37
remit*	j19m23
remon*	l29
remonter	l16
remor*	d16
remot*	e58o-30
remote	e32o-30
remoto	e17
remov*	a124c13e55h27
remove	a90c17e34
remove my	a19c22e12
remove the	e20
removed	a27b19e20
removed from	a27
remover	h23
rempl*	e28g13h28m32
remplace	h17m36
remplacer	g18
renam*	n-21
rename	n-20
rend	e21n17
renda	g25
rende*	d67
rendez	d63
rendr*	c19d16
rendre	c19d16
rendu	b22d22
rendu*	b17
rendue	b17
renew	i19l22
renew my	l23
renew*	c26l12
renewal	c25l16
renov*	c37e-12l37
renovacion	f17
renovar	e-12l15
rent	a16g14n-21
rent is	f15
rent out	a20g15
renta*	c61i55
rental	c61i55
rental van	i21
rente	a13b20o25
rente*	g12i14j86
rented	g12i14j86
rentr*	d16e12j12
rentre	j15
renun*	a12
renvo*	d40e23
renvoie	d37
renvoyez	d14e24
reope*	i42l21
reopen	i42l21
repai*	d20e12f32i48j18l18o17
repaid	d24
repair	e14f26i25o24
repair it	i15
repaired	j23l21
repairs	i22
repar*	b49e16k25l20n100o44
reparacion	f13o38
reparation	k23
reparatur	b37
repartidor	e22n24
reparto	l21n18
repas	b18
repay*	d18
repayment	d18
repea*	b15h13m27n36
repeat	h16m28
repeat the	h17
repeated	n41
repete	m19
repetir	h19i13
repla*	d15e96f16m15n19
replace	f19i13m26
replace it	i16
replace the	f21
replaced	e104
replacement	d14n22
repli*	m38n74
replies	k13m40n80
reply	l15m94
repon*	e12f13g23h-18l14m96n42
repond	f25l21
repondre	g36n42
repondre a	g29n19
reponds	m36
reponse	e14m41n-25
reponse sans	m16
repor*	a-19b-22e-12f-14h-17j-22k51l44m-15
report	a-17b-18c-14d-20f-12h-13j-18k45n-13o-39
repos*	h21
repre*	c21d18f18h27j17k44
reprendre	h28
repris	i15
repro*	m18
repue*	d19
repuesto	d19
reque*	b63d85f38k20l97m99o-45
requerimiento	g17k13
requerimos	f14
request	c13d32f18i14l67m68o-41
request a	i14l13
request for	l19
request is	m38o-28
request the	l16
requested	b66d43
requests	l16m16
requi*	c25f97i73m16
require	c29f61i20
required	m12
requirements	f20
requisito	i42
resa	c25d24
resci*	c-47i16
rescindir	a14
rescisao	c-18
reser*	c99e-17f17g-24h-27j40l-23m-21n-12
reserva	c83d20
reserva de	c19
reservas	c-22j-20
reservation	b-25c45
reserve	f18
reservierung	i12
reset	c-18e43
reset the	i12
reset*	e22
resi	d21
resid*	c21h121i43j32k-15
resident	h37
residente	h43
residents	h34i47j17
resig*	j20
resign	j20
resil*	b12c121o42
resiliation	b13c16o49
resilie	c60
reso	d67m14o22
resol*	c26k21l17
resolver	c16
respe*	c-23i-22l76n41
respect	l76n18
respi*	b20h120i16
respo*	b-21c-17d-16f187g38h-28i-24k147l151m130
respond	g12
responda	m45
responde	f25m35
responder	n15
responsabile	f-22g-12l29
responsabile di	j20l19
responsabili	f15k13
responsabilidad	f15g14
responsabilidade	f57
responsabilita	f34
responsabilite	f44k49
responsable	f-29g-13l48
responsable de	f-22
responsables	f12
responsavel	l28
responsible	f-14g16k17l16o-16
responsible for	f-16k15o-16
resposta	m51
respu*	e16m38
respuesta	e16m38
ressa*	d16k17
rest	a21d48
resta*	i-14j20o74
restart	n17
restart the	n17
restaurant	j31
reste	a18c-26d22i24
reste t	g13
reste*	c36e18n19
rester	c36n12
resti*	d89g-13
restituicao	d16
restituito	b13d23
restitution	d-27
restituzione	d13f14
restl*	a17n21
resto	a13m22
resto*	c-26o137
restocking	o37
restocking fee	o36
restore	c-22
restr*	e38m120n-13
restricciones	m45
restrictions	m49
resul*	e14j65
results	e15
retai*	c20
retar*	f15i46o45
retard	f15i46o51
reten*	b28f55m20
retir*	a14b28c24e70j24o36
retiramos	o29
retire	c16
retired	e40
retirez	b22
retor*	d26l20
retorno	l20
retou*	d140e-18f-13g-36h-30i21j-39m-14n-26o23
retour	d80g-12h-14i27j-16
retoure	d33
retra*	b13c23f17i54
retraso	f17i45
retro*	c-27d13e-18
retrouve	c-27e-19
retur*	c-17d167g-21h-25i28j-27l-14m-19n-23
return	d45e-18g-12h-16j-15m-12n-14
return it	i15
return of	b29
returned	d127e18o28
returns	i15
reuni*	k16l22
reunion	l21
revea*	j21
reveal	j21
revel*	j50m46
reven*	c21e38f51j18
rever*	b28c51d102f22o50
reverse	c13f22
reversed	b15o48
revert	c23
revie*	a12d18e-27i-23j-13l51m169o53
revient	o26
review	l47m50
review the	l20
reviewed	m23
reviewer	m72
reviewer has	m26
reviewers	e-16m32
revis*	f20g14m101
revisao	m21
revisar	f13g13
revisione	m19
revoc*	c21f21m13
revoi*	h22
revoir	h22
revok*	c31
revoke	c31
revoke my	c27
rezep*	l16
rgpd	f27
riacc*	d25
riatt*	i39
rib	a21
ribbo*	c-18l16
ribbon	c-18l17
ricar*	m-15
ricev*	b16e38k25m16
ricevuta	b20d22
ricevuto	d-18
richi*	b34c18e12f23g17i-12l37n-12
richiede	f21
richiesta	i-15m12
richiesto	b39n-15
richt*	c-12d-31e-18f-17g35j-20m17
richte	d-20
richten	g16
richter	g30
richtig	a15
richtlinien	m20
ricon*	b26e28i18
ricor*	e14g23
ricordo	e13
ricorso	g23
rid	g29h22
rid of	g29h22
ridat*	d78
ridate	d46
ridatemi	d27
ridatemi i	d25
ride	c15d18f20n21
ridea*	c17
ridic*	n-32
ridiculous	n-49
rien	a21d21e-14f-15h-13i-16j19k63m12n46
rien a	a12
rient*	d16
riesco	h15
riesg*	f24h41
riesgo	f24h41
rifer*	b17
riga	b17e13m22
righe	f19
right	a-18b12c-18d-31g43h16j-14l-31m-22n-12o36
right for	h47
right now	j14k20o30
right one	n12
right to	e21f19g28
right*	e54f13g16k50
rights	e54f13g16k50
rights and	f-14
rights in	e-17
rigua*	b21f15i15
rimas*	b28e35
rimasto	b13e36
rimbo*	d82
rimborso	d44m14
rimos*	e-12
ring	h32j13l39m-19n19
ring me	l46
ringr*	c-23
rinno*	b18f43i26
rinnovo	f44
rinun*	c32i26
ripar*	k23
ripen*	c31g17
ripet*	h20
ripor*	b25
riporta	b25
ripre*	c48d25g14i49n-15
risar*	k-12
risch*	g15h60m18
rischio	h13
risco	f12g16
risco*	l16
riscontro	l16
riser*	f14
risic*	f21m38
risico	f22
risik*	f17
risiko	f17
risk	g20h41m52
risol*	e-24
risolto	e-24
rispe*	d24f22j22l16n29
rispetto	l17n30
rispo*	f54k34l43m96n55o-23
risponda	l18
risponde	o-40
rispondere	m42
rispondete	f21
rispondi	m25
risposta	m28n23
risqu*	g75h43m46
risque	g42h43m46
risto*	d17
risul*	b58h17
risulta	b34h17
risultano	b20
ritar*	b15k20
ritardo	k20
ritir*	j18n-13
ritirato	j36
ritiro	a15c22
riuni*	c25
riunione	c20
riusc*	i18j18n-12
riuscite	i23j19
riuscite a	i22j19
riven*	f20
river	e17i17
rivog*	d30
rivol*	l32
road	n14
roami*	b43
roaming	b41
roba	e17h21
robar*	e25
robaron	e25
robe	k20
robes	k37
robo	l17m18
robot	m66n34
robot*	m36
roda	n-15
rodil*	h16
rogam*	i39
rogamos	i39
rojo	h19
rol	g-12k-17
role	l-21m89
role system	m31
rolle	e14m43
rolle*	d12e12
rollen	d14e15
rollo*	l20
rollout	l21
roman	k-15n-23
rome	i17
rompr*	a12f20g25
rompre	a12f20g25
rond	i21l19
rood	h48
roof	j16k20
room	a-16c-24d-20f-35g-34i49j-13k-21l-12m-23n-43
room for	i49
room is	j-14n21
room on	i37
rooms	c37j12
roost*	n19
root	e19m28
rosa	j15
rossi	c20j18
rot	g-16h-12i-14
rota	n12
roto	g15
rotto	e32f23n-24
rotul*	f-29
rotulo	f-27
rouge	h14j14
rough*	g17h21
roughly	g17h21
round	g13i61n-18
round the	g22i54
route	n35
route planner	n12
route*	d17f35l-12n24
router	d17f36n29
routi*	m36
routine	m38
rovin*	k42
rovinato	k42
row	l-19
rua	a-12
rubbe*	n-13
rubber	n-12
rucke*	c12d13g-18h28
rucken	c12
ruckerstattung	d41
ruckf*	d22
ruckg*	d21i14l18
ruckgabe	d22
ruckr*	l21o30
ruckruf	l21o30
rucks*	d25n-13
rucksendung	d41
ruckt*	d16f20
ruckz*	c23d27m19
ruckzahlung	d27m19
ruego	i22
ruhig	g16n18
ruido	n-16
ruile*	i46
ruilen	i46
rule	f20i92m35
rules	f80g51i104m193o-36
rules and	i17
rules for	f19g22
rules say	i23
rules you	o-31
run	c50e-16g-22h-15j-20m16n21
run out	i12l24n27o26
run the	m34
runne*	f-23h19
runni*	l18o44
running	l18o44
runs	l46
rural	f18
rush	i17
s	a14d51e44h14k39m35
s o	d40
s t	d14
sa	c19f29j64
saal	c20
sabad*	g-17
sabado	g-14
sabat*	c16j16
sabato	c16j16
sabe	e44l18m-12
sabem	f12n12
saber	c-45f18h18i-23j60k-25l44n-16
saber a	h21
saber el	j32l20
saber o	l18
saber si	c-21f22
sacco	n-17
sache	f17
sache*	h40
sachets	h40
sack	g26
saddl*	j19
saddle	j19
safe	e36g55h38
safe in	e26
safe to	g16h35
safet*	k66
safety	k66
saftl*	n12
saftladen	n12
sag	i15m18
sage	i15m13
sagen	c14h31j34k13l16
sagen sie	c16h19j14
sagt	b41f18j26l-16m17
sagte	d16l42
sai	i14n-14o-16
sai do	f17
sai em	i19
said	d71
sais	i19
saisi	k53
saisi*	g26k23
saiso*	c16
saiu	b31e19
saiu da	e19
sala	a-15b-35c-17d-15e-23f-30g-34h-25j-33k-21l-30m-19n-49
salai*	g33
salaire	g15
salar*	b-17e68g85h-15i-14j46l-12n-15o38
salarie	e17g31
salaries	e43f21g18
salary	e-12j14o38
salas	k-19
salda*	b14d21i13
saldato	b13d21
saldo	a100b66e21f19j53o101
sale	a-18b-12d-14f-20h-14j-29l-16m-20n-26o-52
sale en	a-23b-14f-13j-39
sale items	g21i14
sales	j14
sales*	b22g25k21
salid*	c37i16k22
salida	i16k22
salido	c36
salie*	h22
salio	b20c17d20j27
salir	f22
salir*	h20l39
salire	h20l39
salle	g-26h-15j-17k-39
salle de	k-23
salon	c15f12l-26
salta	c21
salta*	b17c29d18e15g17h14i70m61
saltar	e15m17
saltare	g20
saltare il	g20
saltarse	i47
saltato	c21d21h15
salut*	c14l-15
salva*	e13f17
same	a-21b34c-21e-19g-27l-12m-27o43
same transaction	b32
samed*	c19h-29
samedi	c19h-29
sampl*	c-22e-18f-26g-24h-13l-43o19
sample	c-14f-21l-18o33
samples	j-12l-21
samst*	c16n-13
samstag	c16n-13
samt	a54e24
sanci*	g36o27
sancion	o27
sand	l-26
sangr*	h39n38
sans	a41b12d19f71g34h-33i86l-17m85n66o88
sans que	e25
sans rien	b21n16
sans risque	h16
sans supplement	i20o36
santo	n31
sao	o36
saper*	h15j43k-16
sapere	h15j45k-15
sapere se	h20
sapet*	d20f37j-12
sapete	d20f37j-12
sappe*	j49
sappelle	j49
sappi*	n32
sappl*	f18m18
sapplique	f20
sara	b19n20
sarac*	n21
sareb*	i41k20
sarebbe	i43k21
sarebbe possibile	i17
sarem*	k21
saremo	k16
sarre*	c21
sat	j-12n14
sat nav	j-32
satis*	d31n19
satur*	b-16c12g-13h29i-12n17o-49
saturday	c16o-37
saturdays	h13
satz	m30
saube*	f22
sauber	f22
sauna	h74l-12
saute*	e17h13i24m18
sauter	e17h13i24m18
saved	e16f20j21
savin*	a25j20
savings	a25j20
savoi*	e-29f-13h-14i-13j70l-25m-14
savoir	e-29f-13h-14i-13j70l-25m-14
savoir si	e-26f-12g-13j-12
say	a-20b-17e-12f51g70i34j26k-25l-14m70n-13
say about	f12g33
say on	f16l23
say that	m12
say the	f21g17i19
say yes	m31
says	c-25d-33e15g-18i16m32
says i	b17
says my	e12f-22i-20
says the	b-22
says your	f-24
sbagl*	b32c49i17j15k22n52
sbagliata	b25
sbagliato	c25j19n34
sbaglio	c20i16
sbloc*	l13m13
scade*	c18
scadenza	c18
scadu*	i71
scaduto	i67
scala	l-12
scala*	b28g23l39n16
scalare	g23l25n16
scale	k-20m-22
scan	f-16j13
scand*	n-65
scandal	n-79
scann*	n12
scanner	e20k12n15
scari*	c-16f-20
scarp*	d15j-25
scarpe	d15j-25
scato*	k-17n-43
scatole	k-15n-40
scegl*	k-15
schaa*	l15n-30
schad*	d16f54g12h58k56l24m-15
schade	f29k31l30
schade dass	l17
schaden	f23h16
schaf*	n-12
schak*	m19
schakel	m19
schal*	e24m13
schalten	e17
schan*	n46
schande	n36
schar*	e-14o30
scharnier	o30
schat*	d20
schau*	e20g21i21
schauen	e21
schaut	g22i22
sched*	a12e-13f-17g26i30k-26n14
scheda	a18
schedule	i39k-22
scheduling	g21n25
schei*	a16d14g66n19
schem*	i21o13
scheme	i21o13
schen*	b18g19i28
schenken	b18g19i28
schic*	a-14b-20e-20f-26g-17i-53j-13k-12
schicken	a-12b-16d-19e-13f-24i-51j-25l-16
schicken sie	f-14i-29
schie*	h38
schif*	n-17
schifo	n-17
schik*	g31
schil*	h27n-13
schild	n-12
schla*	n31
schle*	h19
schlecht	g14h22n20
schli*	a47n18
schliessen	a29
schliessen sie	a14
schliesst	c19
schliessung	a15
schlu*	b28e25n16
schlussel	e26m13
schlussrechnung	b41
schmi*	l20
schna*	l13
schne*	c19g29n-18
schnell	c20n-36
schoe*	d13n12
schoenen	d14n14
schon	b-30c-14d-16e-22i13j-25k29m12n50
schon wieder	h14
schon*	j-12
schoo*	a-17b20d-18e-43f-42g-22h-30j58l33m-18n-32o12
school	e-33f-54g-12h-20j29l37n-15
schra*	f-19g-17i16k-25
schrappen	i14
schraube	f-13k-21
schre*	b-21c-15g26i-19j-16k51l34m27
schreib	m17
schreibe	m14n25
schreiben	d13g16k16l30
schreibt	g18k36
schri*	c36d24e-25f15g-28h-13i-12j-16k-38m-17
schrijf	c22d12
schrijven	m-14
schritte	g-19k-32
schro*	f-18i-13m-13n26
schroeven	f-13
schul*	a15b12d13f-30g49m-15
schuld	b18g27
schulden	b12d28
schule	a23j14
schuler	h16
schulung	f-21
schwa*	c17g45
schwanger	c21g13
schwarz	g21n15
schwe*	f37g40j35
schweiz	f20
schwester	g17j48
schwi*	h62
scono*	a22
scont*	i37k20
sconto	i16
scontrino	i18k21
scoop*	h48
scoops	h48
scoot*	j20
score	m67
score*	c-15
scors*	i31j16
scorso	i31j16
scrap	a17c34
scrap*	c17d17
scrapped	c17d17
scrat*	b15
scree*	g24h-39i-14
screen	h-24
screenshot	g43j26
screw	l-12n-127
screw*	d-26
screws	d-26
scrip*	m32
script	m32
scrit*	b-12f23g14h-39i-12k-27m28
scritta	h-25k-22
scritto	e17m33
scrittura	f20g17
scriv*	d-19e-23k19l19m49n14
scrivere	d-15
scrivi	m29
scrivo	l15n14
scuol*	g-31k-40
scuola	g-29k-38
scusa*	c20
scusate	c20
scuse	o34
scusi	l23
se	a-46b-45c-22d-37e17f32g36h27i32j-16k36l-17m-31n-14o36
se a	d22j14k15l13
se da	h23
se e	g-14i19k-17
se eu	g27
se faz	c15
se ha	c16e20h21
se hace	c20e21
se han	n24
se ho	b12h30
se il	b13f37i15j12
se la	d16o33
se le	h33i17k21
se limpia	n-16
se llama	j14
se lo	k37
se me	h85i34
se nao	m21
se ne	c24f16n14
se non	g15m21
se nos	b19d16e41i26
se o	e13g14h12
se posso	g25
se puede	b-27c-12d-13e-25f-34g-39j-30k-20l-18n-23
se pueden	i-12m-16
se que	i54
se regle	g-12
se si	g12
se suspende	c20
se ve	b15
sea	e15f22i26o48
seal	k19
seanc*	h35
seance	h35
searc*	c-17g18j20
search	c-17g18
seat	e13j24l12
seats	b22
seca	d17l-12
sechs	b26
secon*	b23f38g18l-12m-30n-23
second	c35f21i43n-13o45
second floor	e13
second one	a14c14n-14
second time	g20h18
seconda	j14
seconde	b16c-18
secondo	f23g41i-34j-17
secondo la	b15g12
secondo le	f13i-18
secondo voi	g42
secre*	e95g28j36k14m20
secret	e46j18m15
secti*	f-13
section	f-13
secur*	e55j52m55
securite	j20m26
security	e54j29m27
sede	k24
sedia	h15
sedie	k-23
seed	n12
seein*	b30d21n18
seeing	b30d21n18
seeing that	n19
seem	b13h-20l13
seem to	b16h-19
seems	b20
seen	e50g16n47
segna	b20
segna*	k57
segnalazione	k22
segre*	e20g15m15
segue	f-24g-12
segui*	g14m58n42
seguimos	n23
seguir	m17
seguire	m41n14
segun	b37e-15f50o-19
segun la	f12
segun*	c23h-15l-26m-18
segunda	c31j-32l-21n12
segundo	e14g13j36
segur*	b29e50g17h47j40k39l23m31
seguranca	e12
seguras	m-13
seguridad	e42j26m22
seguro	b44f15g29h44i20j25l17
seguro que	l17
sehen	j30k16
sehr	b-19e-18f-36g-13h-13i-21j-17l-25
sei	b49i57m41
sei que	i36
sei un	m17
seid	f13n20
sein	e13i36k17n27
sein dass	b15n17
seine	g16j25
seis	i40n20o18
seis anos	i16n19
seit	b29d36e41h141i56n75
seit dem	e17h14
seit der	d22h48
seit gestern	e23h14
seit ich	h47
seit montag	i18n15
seite	f-22h-13i-13j-19
seja	e18i16l17
selbe*	o-19
selbs*	a-28b-21c-24d-14e-34f-15n-26o26
selbst	a-28b-21c-24d-14e-34f-15n-26
selbstverstandlich	o39
self	j-16
sell	b-22c-18d-12e-23h-57i-23j-24k-62l-26m-14n-34
selle*	d-22j79
seller	d-20j82
selon	f30g23
selon vous	g42
sem	c58f28g34h-19i79j-18m70n31
sem a	e16o-25
sem o	i23
sem qualquer	o29
semai*	a-52d15e-39i40j-13
semaine	a-51e-38i38j-12
semaines	d16h18
seman*	f-14i39j-16k19m-30n25
semana	c-15k22m-26n13
sembl*	b45d17
sembr*	i-15k21
sembra	i-14k21
semes*	d25
semin*	c48e-22f-30g-21i-16l-26
seminaire	c22
seminar	f-26l-22
seminario	c19
sempr*	a36j-20m36
sempre	a36j-20m36
sempre il	a15
sen	l23n21o73
senal	d22
send	a-29b-50c-15d15f-50g-41h-20i-47j83k-18m38
send a	j-15m-12
send it	j15m29
send me	e22j63n30
send the	c12f-21g-29h-16j-22l-13m-47n-31
sende*	d-14g-20i-32j14
senden	g-16i-30j16
senden sie	i-16
sendi*	b-15c27n34
sending	b-15c27n34
sending a	n21
sending it	d12
sending out	b-13
sendo	i46
sends	l-24
senha	e106
senha do	e15
senho*	f-13j27l12
senhor	l15
senhora	j19
senhores	f-13
senio*	b-15i31l71
senior	b-15i31l71
senior discount	b-13i34
senor	j80
senor*	f-22
senora	j20
senores	f-21
sens	f12
sense	f23h45
sent	c-19d52i19j74m-17
sent a	c-16
sent back	b21i20
sent it	d15i19
sent me	j41
sent the	n18
sent to	e38j12
senta*	h19n15
sente*	g63k17
sentencia	g69k19
senti*	a18b12l44
sentido	a18
sentire	l26
sento	n19
senza	b32f53g98i85l-16m43n46
senza il	b20
sepa	c16
separ*	g56h-13j-13
sept	h-12
septe*	e13f-17
september	e14f-16
septi*	i12
septiembre	i12
ser	b16h28i32j-17k18m12n40
sera	j-14k130l16o75
sera que	l17
serai*	d34h14i85l13n14
serait	d34h14i84l13
serait il	d18h18i18
seria	c12d30g56h17i51
seria*	n40
serial	n16
serial number	n14
serie	j-18
serie*	d-18j-13n45o-18
seriennummer	d-16
serieusement	b13
serio	f23
serio*	n69
seriously	n58
seron*	o-15
seront	o-15
sert	a28
serve	a13b-45d-32g-51h-30j-12k-48l-18n-45
serve il	l15
serve piu	a19c27
serve pra	f18
serve solo	k-15
serve una	f17n-17
serve*	a45e51f13g-20k29n39o54
served	a23
server	d17e61k15n49
servers	a24f23o48
servi*	b74c98e25f48h-37i-32j-29k43l32n61
service	a-13b-26e-17h-18i-16j-18n41
service juridique	f14m15
services	n15
servicio	b13c69d15f12l17
servicio de	c18i-15
servico	c22
servico de	c23
servir	k16
servizio	a19e19f21
servizio e	a21
servo*	k-21n-29
servono	k-20n-27
servono per	g13
ses	e44j44l13m33o-13
sesio*	e35h41
sesion	e32h42
sessi*	c-13e99m14
session	c-13e36h13m16
sessions	e26
sest	b46c23d12e25j29l-14
sest fait	e23
set	a-26b-34c-33d-20f-33g-39h-65i-67j-22k-22l-36m-24n-47
set for	o52
set in	o28
set it	h-14
set the	b-13l-16m-13n-16
set to	h-19o-49
sets	l-15
sette	n18
setti*	b-22c20e-12f-12g-22h-35j-15k-22l-17m-29
settimana	c15i14k-17m-14
settimane	n24
setting	h-29n-12
settl*	a12d-23f17g40h-22k72
settle	k59
settled	a14d-24
settlement	g46h-18
setup	m18o46
setze ich	g12
setze*	e14g25
setzen	e14g25
setzen sie	e19
seu	l94o75
seu nome	o63
seu superior	l31
seul	i12
seule*	a-22b-33c-26d-24e-12f-39g-44h-15i-24j-46k-21l-18m-19
seulement	a-22b-33c-26d-24e-12f-39g-44h-15i-24j-46k-21l-18m-19
seus	o57
seven	a14
sever*	g22
sexta	h-16o23
shamb*	n15
shame	b15n31
shamp*	h41
shampoo	h41
share	c16j68m12n-24
share the	j32
share*	e35f16o28
shared	e35f16
shed	g17
sheet	b-15c-19f-46g-21h-19i-20j-18k-16l-12m-26n-68
sheet for	j-15m-15
sheet of	f-17
sheet*	k15
sheets	k15
shelf	b17c-13e-16g-14h-20i-16j-19l-32m-12
shes	i24j58l-14n20
shes a	i22j38
shift	g13
shift*	l-15
shifts	l-15
ship	c52i82k19
ship to	i18
shipm*	c19k22
shipp*	i15
shipped	i21j12
ships	c20o47
shop	a-15b-28c-43d-88e-13f-59g-13h-43i-34j-15k-49l-35m-41n-62o-51
shop is	a12
shopp*	b-12d-45
shoppers	d-43
shops	i-16j17o-26
short	i40
short*	l-18
shots	h46l23
shoul*	b51c17e60n22
should come	a15d20
should go	l22
should not	c36
should read	m14
should show	g-13h-14
shouldnt	b38c17e60n22
show	a-27b-30c-15d-27e-52f-30g-63h-45k-43l-16m-14n-26
show a	h21
show fee	i22
show in	k-17
show me	j42
show my	h-13
show the	g-15l-16
showi*	b64n-16
showing	b64n-16
showing the	n-13
showing up	b16
shown	d21e-13i-16
shown up	d31
showr*	i-19j-32
showroom	j-24k12
shows	a-22d-20f-30g-13h22i-28j-29k-18l-15m-39n-25o-57
shows as	c12
shows the	e15o-50
shows up	b40
shut	a16e21i37
shutting	a16
si	a-30b-28c-63d-28e-101f62g95h30j-24k31l-53m-24n-70o-74
si chiama	j34
si chiude	a-18
si e	e14g45
si el	b15d18f53j14
si fa	c20f13h16
si ferma	l15
si je	c20
si la	f42h16k18
si le	f29g33
si legge	f-19j-12n-17
si les	e-24
si me	g21i17
si mi	g18j17k15
si no	b16c19g16l27
si nous	g15
si paga	j-16o-29
si possono	f-13h29
si puo	b-19d-14f-27g-38i38j-23k-17l-19m-17n-14
si un	f31
si vede	n-13
si vous	i12j16
siamo	a20b66c35f77g14i35k42n54
siamo in	g17
sich	a30b-16e22f-15g57i29j-15k-20l13m-34n-12
sich auf	a37
sich bei	e16i12l19
sich das	i42
sich die	g-13h28
sich nicht	e-19
siche*	d19h19i33l32m113
sicher	h23i46l37
sicht*	m35
sick	g-13j37n-21
sick of	n-23
sicur*	e35m16
sicurezza	e35h-12
side	d-32f34g47h-22i-14j-14k12l14n26
side effects	h-13
side of	n21
sido	a12n35
sie	a-28b50f35i93j23k59l29m-86
sie als	g17h14m21
sie am	b15m-15
sie an	g21
sie auch	i-20k15
sie auf	b18i21k41
sie bitte	i19
sie das	f-25j13l69
sie den	c-14g-13i-19n24
sie die	a33d17g-18h-12i24j-14k-14l-20n-13
sie eine	g24
sie einen	g17
sie es	c18i27j14k17
sie fur	c14e14k13
sie haben	b79d46g12j17l14
sie ihm	e38
sie ihn	i16l16
sie ihr	d17e21
sie im	f-15g-12j-16
sie ist	h20n13
sie kennen	h21j23
sie konnen	m-12
sie mal	k16
sie mein	a12
sie meine	f14n-27
sie mich	f20
sie mir	g33h31j74l25
sie mit	f21n49
sie nicht	b15i27
sie noch	e-16
sie sie	e-16i-13
sie so	f13i75
sie uns	a-13c-18d29e-18g47j31l-22
sie unser	a26l20
sie unsere	i19k13
siege	g20
sieht	d20
siemp*	h-12j-17
siempre	h-12j-17
sient*	c21n37o-38
siento	c21n37o-38
siete	b43d21f16l14n81
sign	b-32c-21d-26e59f44g64h-26j-34k-17l-65n-29
sign for	f18l-15
sign in	e50g-25
sign the	g20
signa*	b-13c16i47j15m32
signal	m17
signature	c20e13i52j20
signe	a22c18f76g54
signe*	a81f94g40i17j27m12
signed	a81f41i19j30m14
signed by	a12
signed for	j19
signed up	a69j15
signer	e14f39g37
signi*	b-25f16
significa	b-24
signing	f24
signo*	j104m17
signor	j20m19
signora	j43
signore	j33
sigo	n-13
sigue	f19
sigue*	k16n21
siguen	k16n21
sigui*	m34
siguiente	m34
sil	g55
silen*	f45k39n26
silence	f23k18n36
silenzio	f23n24
silla	e-20
silo	k17
sim	e111i20l14m16
simpl*	d13f29k14l-42m19n71
simple	d19f36k17l-17n52
simply	i19m18n12
simul*	g-38k-52m45
sin	c50g76i120m63n40
sin que	g13j16
sinal	d49
since	b39c16d96e31f12h132i29k25l75n132o45
since i	h31
since ive	h35
since march	d23n22
since the	c17e24h45l19n-23o16
since when	b38
since you	d22n17
since*	n54
sinceramente	n53
sind	a-16c-30d21f59g-38k-21
sind die	f14j21
sind wieder	d14
sind wir	f18
sinds	e-20h47n49
singe*	h15n21
singl*	b14d-28l-16n47
single	b16d-28n48
sinistra	l-13
sinto	h17
sirve	e-12h30l16
siste*	a63e86h-23j54m83
sistema	a64e54h-23i-14m69
sistema de	a21e-16n25
sistemate	e20k12
sister	g22i19j25
sit	b19l-19
site	a31b-18e21g-32h-28i15l-17m-28n-23o17
sitio	a21
sito	f-30
sits	e-19
situa*	i22n45
situation	n12
sitzt	a-22f-14l14m-18n-21
sitzu*	h14
six	b-14f-17g-20k-28n54
six ans	k-21
size	a-16b-36d-24e-34f-37g-36i-36j-33k-24l-24m-23n-67
size of	f-17h32
sizes	d-23
sketc*	n-22
sketch	n-22
ski	c19h12j15
skin	h34
skip	a16e-34h21i13
skip the	e-15i13
skipp*	i26
skis	o-22
sla	h22m45
sla de	f-12m45
slaap*	h17
slech*	d39h32
sleep	d21e17h46
sleep*	h45
sleeping	h45
sleut*	e21j-12o-21
sleutel	e21o-21
slide	k-15
slim	g26
slip	i21
slipp*	h48l21
slipped	h49l22
sloga*	d22n18
slogan	d22n18
slot	a12c19l43o-28
slow	n19
slowl*	n17
slowly	n17
sluit	f14m22
sluit de	m22
sluit*	a65i14
sluiten	a61
small	a-15c-21d-14e-63h-29j-29l-17m-19
small claims	n16
small print	f28
small*	b15h13i17
smaller	b16h15i17
smell	b12d14
smett*	h21m19
smile*	n-19
smiley	n-19
sms	e150
sms codes	e13
snow	a-13
so als	a13i14
so che	i20
so com	k21
so ein	g24j13n22
so etwas	f25k16l30
so far	n-21
so kind	i28m15
so kindly	c15
so no	c20m18
so o	l22
so theres	d-26
soap	k-17
sobra*	c16
sobre	e22f75g46h22i-12j-13k22l23m14n19
sobre el	f19
sobre la	g13l20
sobre o	b18e20
sobre una	h14
sobre*	b17f19h22n23
soci	b-20i-15
socia	j13
socia*	a16j41
social	a16
socie*	b52f35g117k26
sociedad	g24
societa	b40f12g38k21l14
societe	f17g23
socio	e31g53j12l14
socio*	a-20d-13
socios	a-20d-13
soepe*	i38
soeur	e14g19i12j13k20
sofa	c14g-15j-13o46
sofor*	c22e31l21m45
sofort	c22e31l21m45
soft	i18n-16
softw*	a-21b-43d-16e-25f17g-39h-34i-36j-38k-12l-32m-18n-13
software	a-21b-43d-16e-25f17g-39h-34i-36j-38k-12l-32m-18n-13
sohn	c20g14i18j24
sohn hat	c23g20
soign*	h42
soil	k-20l-17
soir	c22h-25l-14o-12
soire*	h-21
soiree	h-21
sois	f12n23o26
soit	d16e12
sol	h-17
sola	e14g-20h43
solan*	b14
solange	b14
solar*	c19j-14
solares	c21
solch*	g12k19l32
solche	g12k19l32
sold	a13c27n-28
sold by	o15
sold me	c20
solde	a50d19g25j16
solde*	a16
soldi	d159
sole	g22
solic*	c21d17e42f12i66j101k87l46m15
solicita	c13
solicitamos	e12i21j47l26
solicito	e24f26j38
solicito el	j37
solicito que	f16
solicitor	k50
solicitors	k29
solicitud	i17m16
solid*	g-14
soll	a69b55c43e56f-31g16h19i-19j-27l50
soll das	a23
soll ich	b13g49h18
soll nicht	a31
solle*	c-20f-28h13
sollecito	l15
sollen	c-20f-28h13
sollen wir	f-24h13
solli*	l17
sollicitons	l17
sollt*	d18m16
sollte	d19
sollten	g25m18
sollten wir	g25
solo	a-35b-88c-52d-23e-131f-45g-47h-60i39j-84k-35l-54n-93o-51
solo con	e-21
solo il	d19k-14l13
solo la	e-44
solo me	k23
solo per	a19
solo por	i26
solo queremos	k-12
solo una	k18
solta*	m22
soltanto	m22
soluc*	l14o43
solut*	c22h17
solution	c22h17
solve*	k16
solved	k16
solved it	n-12
some cash	b32
some transactions	e26
someb*	b53c59e78g17k36l88n23
somebody	b53c59e78g15k36l88n23
somebody else	c43e12
somebody is	k14
somebody who	c18
somebody with	l21
someo*	b68e106g76h55i26j43k17l52
someone	b67e106g76h55i26j44k17l52
someone else	c17e17
someone from	l15
someone has	b33
someone in	k23
someone is	b16
someone who	i22
someone with	h42
somet*	c-17d-28e15h27i-13
something	c-16d-28e16i-13
something i	n23
somethings	h17
somma	d21
somma*	k20
somme	b61d56
somme*	a-27b-54c-29d-15g-12n27
sommer	h18
sommes	a-16b-45f16n36
somos	h-13i67
somos una	i27
soms	n42
son	b25f-31h45i26j195l57m12n19
son compte	a16j19
son numero	j16
sonda	h36
sonde*	a-31c-14i71l14m17
sondern	a-27c-20l21m22
sonnt*	i45
sonntag	i27
sono	a-21c-31e-14f-69g-27h-16j-41l-33
sono ancora	d20
sono arrivati	n-13
sono gia	m-12
sono i	d-14
sono in	f-21
sono passati	d19o22
sons	j17l20
sonst	j22l15
sont	a-22d-34e-26g15i-18j-23k-32l-18o59
sont ils	h12k-17
sont les	c19g15j12
soon	h13k18
soporte	j12
sopra	g13h-20m40o-24
sopra i	h-22o-24
sorge	g-16k-37
sorge*	g16h19l12
sorpr*	j22
sorpresa	j22
sorry	m-18n-20
sort	f-21k18
sorte*	b20c14j25o-14
sorted	b-12o-14
sorted by	o-14
sorti*	f-17g-18h-12j-14m-13
sospe*	e28g17m20
sospendere	g18
sotto	e-26h21
sotto il	e-20h23
sotto*	l12
sou	g24i18
souff*	h26j15
souha*	d25f30i20l-12
souhaite	f32i18j19l-12
souhaitons	d25
soume*	l23
sound	n-19
sourc*	f41
source	f41
sous	b25d41e-17f17g23h32
soy	h20j40m15
soyez	i68k19
sozin*	a-18b14c-26
spa	c20l-17
spaar*	a19o26
space	c16
spalt*	g-12j-15
spam	i20
span	m35
span style	m35
spann*	k21
spare	j-16l-17
spare*	i39m12
spari*	a17e26g22k20
sparire	a16
sparito	e24g22k20
spat	n19
spate*	c18i26
spater	i26
spazi*	f14
spazio	f14
speak	b15l113m17
speak to	l53
speak with	l71
speak*	f13n12
speaking	f16
speci*	c-17f13i55l-22
special	i39
spedi*	b14f-24o-20
spedito	b15f-21
spedizione	o-20
spedizione e	o-24
speed*	g16
speic*	m15
speis*	e-20
speisekarte	e-20
spend*	j30
sperr*	e25i17m34
sperre	e22m16
spesa	i15
spese	b44d31f15i21
spese di	b19d29f15i21
spieg*	k18n27
spiegato	n21
spiel	e-17g12m31
spiel*	i13
spinn*	h34
spite	b16i16
spite of	b16i16
split	l-15
spogl*	g26
sport	h24i18
sport*	a17e33j20
sportello	e15
sportschool	c13g12
spost*	e12k-18
spostare	e18k-14
spot	g16h15i14o-26
spray	h170
sprec*	l63
sprechen	l63
sprek*	l43
spreken	l44
spric*	h17
spricht	h17
sprin*	b12d-21
spring	d-21
spulm*	h12
squar*	d19
square	d20
sta	b19f14g34h20i22j12m21n71
staan	b37f-12i-22j-42o20
staat	b51c-17e-24f81g14h-18i-19j59m24o80
staat dat	f24
staat een	b24
staat er	f20g17i-14j32l21m15
staat op	a18
stack	k18
staff	f-19n28
staff*	b17
stage	c39d31
stagi*	e52g42l40n12
stagiair	e20
stagiaire	g34n15
stain	h20
stama*	e12k40
stamattina	e12k40
stamp	c-24i17
stamp*	a-19b-43d-23e-55f-34g-39h-36i-58j-57k-13l-20m-38n-16
stampa	j-25
stampante	c18
stampate	c-15
stampiamo	c21k-14m-17
stand	a-16b-28c92e-18f-16g-16j-28k-13l-19m-17n18o33
stand auf	c13
stand for	e-14
stand in	n22
stand*	h-23k59l35o12
standard	b12f19i14j-16l21
standards	k38
standing	m13o25
standing order	o41
stands	l16m-15
stann*	i-14
stanno	i-14
stano*	e33o22
stanotte	e33o22
stanz*	h-26n17
stanza	h-26n17
stap	f-19k15
stapp*	c17g-14k-19
stappen	c17g-14k-19
star	j16
stark	h49
stars	n22
start	a-12b-18e-14f-24g-13h-17i42k-12n-26
start*	a34f-21g-19j-14k47n22
started	k38n12
starten	a17k15
starting	a21
starts	f-13m-16n13
stata	i-14m12
state	m36n51
state*	a-13b153d51f17o-18
statement	b158d52f13o-18
statement and	b14
stati*	c-12e27f-13h-14i-16j-12
station	e33
stato	b36e18g18
statt	b18d33n12
statu*	d-14f36g34n-23
status	f12n-21
status of	j19
statutory	f22
stavo*	b18i28l24
stavolta	b18i28l24
stay	c49i38o26
stay in	c22
staye*	j18
stayed	j18
stayi*	j31
staying	j31
stays	c-14f-22j14
stays as	c-26
steam	h28
steck*	i-12l-12n-22
stecker	j-13n-17
steckt	b14h17j17
steed*	e33n15
steeds	e33n15
stehe*	b25j-12m13
stehen	b25j-12m13
stehen die	g18
steht	b18c-14e31f71h-25m34n38
steht die	n19
steig*	c21k22
stekk*	a19
stekker	a19
stel	c-27d-31g-17
stel ik	c-27d-31g-20i-17
stell*	a-16b-25c-17d-20f-12i-34j-29
stelle	b-14f-20h12j-18k-25l-33n-15
stelle ich	f-18g-30h-19j-15k-23l-29n-17
stellen	i-14k36
stellt	e12g20
stellungnahme	l30
stemp*	k20
stent	h67
step	i-13l-13
steri*	b14h43
stess*	b35i15k15
stessa	b29
stesso	i15k15
steue*	e13g23j33
stiam*	f17k19
stiamo	f17k19
stich*	a12b22i22
stichting	a12b23
stick	e50
stick*	b-17c-16d-15f-32g-19h-14j-31k-15l-13m-37n-25
sticker	f-23i-12j-21
stickers	m-12
stil	c20g23
still	a-16b23c13i69j16l48m-21o-42
still be	o29
still has	o-30
still hasnt	n14
still no	n15
still on	i-26
still pending	b-19
still use	e14
still*	e19h31k-17
stille	h31k-20
stimm*	b23j-13
stimmt	b19j-12
stimmt nicht	b15d14
stink*	l16n32
stipe*	a20g24j32
stipendio	a20g24j22
stitc*	h39n-20
sto	a22m12n32
stock	a-19b-37c-20d-18e-25g-27h-31i-34j-22k-19l-17m-18n-50
stock*	b22f20h20
stockage	b23
stoel	h14
stoff	f-14
stoff*	g-26
stole	e22
stole my	e23
stole*	e75k15
stolen	e75k15
stond	b18e20j21
stood	n26
stop	a24b-12c201h51m26
stop it	c37
stop my	c37g18
stop the	c16
stop using	c12h15
stopg*	c48
stopgezet	c48
stopp*	a14c76h69k17n12
stopped	h47k18n13
stoppen	a15c13h21
stops	g21h13
stora*	b12c39
storage	b12c39
store	i26n-15
store earlier	b15
store*	a20g21j84
stored	a20j86
stored for	j33
stori*	n57
storia	n27
storn*	a-24b19c19d54f-13g-13o14
stornieren	a-12c-25d-13
stornierung	d30
storno	c25
stort	d26
story	n23
stp	m19
strad*	a21g15
strada	g15
straf*	k69
strafbaar	k36
strai*	m25
stran*	a15b24e68k22
strange	e27
strap*	i14
strat*	g58
straw*	n-15
stree*	c21g23k-18
street	g13k-16
strei*	a17f14g42k47
streichen	a18
stren*	i27
stret*	i92
stric*	i60
strij*	g13i50
strik*	g18i37
strike	g18i37
strin*	f17h15o38
strip	o-35
strip*	h46
strips	h46
strom*	c59
stron*	h42
strong	h16
stroo*	b15
struc*	f18i12
struck	i12
stuck	b-16c-14d-14e-15h-12i20l-13
stude*	e-13f-32g-24i89
student	c19i37j19
studenti	f-18i12j-13
students	i-12
studi*	a19j33k20l24
studio	k21
stufe	m17
stuff	a24h20
stuk	n32
stuks	i17
stund*	b24f-12g-16l-27n25
stunden	b28l-22n33
sture*	i-20m-24n13
sturen	i-20m-24n13
stuur	c20d-19e16j55m14
stuur het	o-16
style	m33
style display	m36
su	a-48b-18c-27d-22e-46f22g-14h17j19k-13m-48n46o44
su come	g22
su cuenta	a-17j14
su empresa	b16l16
su nombre	b14j19o25
su opinion	n15
su programa	b-20
sua	e20j32l47o35
suas	m27o29
sub	f17h16
subap*	f32
subco*	e13f45j19k44l17
subcontractor	f18j19k21
subcontractors	e13k19l17
subir	l15
subit*	f29o30
subito	f29o30
subje*	f33m12
subject	f33m12
subject to	f21
suble*	f21i13
subsc*	b18c67o29
subscription	c44o36
subsi*	f20g16
subsidiary	f17
subst*	m16
succe*	l40
suche	m-13
sucur*	b20
sucursal	b20
sue	k12
sueld*	g32j20
sueldo	g32j20
suffi*	g34n-42
suffit	n-40
sugge*	f-14g15h-19i-13o-41
suggest	h-21
sui	h13i15k16
suis	e59f31i13
suis fait	e14
suis je	f36g17
suit	h13k19
suita*	h44
suitable	h44
suitable for	h44
suitc*	n20
suitcase	n20
suite	c23j34k19l18m28o47
suite*	n-22
suited	n-21
suits	g-19k-24
suiva*	c15l13m27
suive*	m14
suivez	m14
suivi	n24
suivr*	g15h23i38k19l22
suivre	g15h23k19l22
sujet	f15j17m16
sul	a15b31g-33h-26i20j-12m-18n-27
sul conto	b24e21
sul mio	b16g16
sul vostro	g-15
sulla	b20c18g14i-26
sulle	f64h44m26
sulle*	b16d18f19
sullo	b16h-21
sum	d17k21
sumin*	c56
suministro	c56
sumiu	e23g14
summa*	l-21m38
summe	b34d24
summe*	a-21f-24h-12i-21k-24n-14
summer	a-19f-20k-22n-12
summo*	g23
summons	g23
sun	i-21
sunda*	a-17b-17d-33f-13j-15m-12n-19
sunday	a-14i16
sunday at	i12
sundays	d-23g18
suo	a20g16j15l51
suoce*	g12j39
suoi	j19
super	e29
super*	a-12b36c-21d-35e28f-24h-42i12j-37l79m129o-28
superior	l27m15
superiore	n21
superiors	l12
supervisor	l-15
supervisor please	l21
supervisora	k21
supervisors	o-43
supor*	n20
suporte	n20
suppl*	a38b25d22g22i88k32o44
supplement	i44o39
supplemento	i21
supplied	k16
supplier	a42d23g30k12n15
supply	f13j15
suppo*	a-20b-24f-23h-41i-29j-30k-18m30n39
support	b-13g-19h-16i-14j-15n38
supporte	h-12n-12
suppose	d16g15m12
supposed	e14g24m19
supposed to	g24m19
suppr*	a72b19c57e18m17o42
suppression de	a16
supprime	c16
supprimer	a54c32
supprimez	a12e20m19
supre*	f17
supresion	f18
supresion de	f18
supri*	a22c23
sur	a-15c-16d49e81f66h-23j-35k-60m-41n12o57
sur ce	c16l13
sur la	b13e-16f-26g44j-14
sur le	e25i47
sur les	f53g-24k-16n13
sur ma	d32g15
sur mon	e36
sur nos	f18n15
sur notre	e14l18
sur quel	f16g19
sur un	d15f15
sur votre	g-32k-17l-12
surch*	b60i86
surcharge	b60i86
surcharge for	b21i19
sure	b21e17h16n13
surel*	i44
surely	i44
surely you	i22
surfa*	b26
surna*	j18
surname	j18
surpl*	c23
surplus	c23
surpr*	j27k24n-13
surprise	n-13
surve*	n40
survey	n40
survi*	f34
survive	f37
sus	f98g14h28j108
sus condiciones	f21
suscr*	c55
suscripcion	c53
suspe*	c75e79i39m20
suspect	e20
suspend	i41
suspend the	i41
suspende	c22
suspi*	e28
suspicious	e28
susti*	e14m19
suyo	j40l19
svilu*	m19
sviluppatore	m19
svp	a51d41e27i39j17l24
swall*	d16h12
swallowed	d16
swap	e34g-14i22
swap the	e36i25
swapp*	e33
swapped	e33
swell*	h19
swim	e22i22
swimm*	c16l12
swimming	c16l12
switc*	d-32
switch	d-30l-22
switch it	e13
switched	a17l13
switched off	l14
switched to	a19
switz*	f23
switzerland	f23
sympt*	h54
syndi*	g25
syste*	a70c-17e52g-31h-27i-17j13k-13l-17m118n31o27
systeem	a34e22f15n19o29
system	a40e36g-18h-13j27m56n15
system and	j15
system content	m31
system prompt	m-16
t	a-43b-40c-61d-26e-79f34h-68i-66k-41l-105m-52n-52
t a	d28
t elle	b-20c-27d-19e-36h-26i-27k-17l-28m-24n-29
t il	a-28b-37c-36d-46e-33h-32i-29k-16l-50m-32n-43
t on	b18l-20n21
t t	d14
t u	d14
ta	a24f16h22l27m82
tab	b21h19
tabel*	b-27g-22h-39i-26j-16n-21
tabela	b-16
table	a-14c14d-16e-23f-22g-30h-33i-50k-15m-20n-26
table*	a-36b-49c-37d-69e52f-53g-34h51i-54j-49k-43l-36m-51n-41
tableau	c-12
tables	g12
tablet	d-24e27g-12h-22i-12m-20
tableta	k-13
tablets	e33h97
tabletten	h40
tablettes	d-14
tabul*	d-20j19
tabuleiro	d-20
tacit*	f49
tafel	d12
tag	n32o-56
tag herr	o-37
tage	d13i26n20
tagen	i-22
tagli*	b-16g-27h24j-19k-25n-27
taglia	g-23k-21n-24
tags	j-30
taill*	h-18
taille	h-18
take	b-15c32d-22e23g36h94i36j-32l56
take a	k19n16
take back	c16
take for	g21i12
take it	e16i23
take me	g21l21
take my	a15c18e15g34
take over	e22l65
take the	h34i31l-17m16
take this	c17h16l22
take to	a14
taken	b40e70h15i21j20
taken out	b20
takes	f14h23n17o-28
takin*	c57h50
taking	c57h50
taking the	c44h35
tal	b14i32
talen*	n70
talk	k22l152m39n23
talk about	m18
talk to	l110m19n24
talk with	l28
talki*	f20k28
talking	f22k30
talking to	k22
tall	j14
talla	g-17h-19j-25k-23
talle*	b15e-28j-12l-35n15o-47
taller	b18e-27l-35n18o-47
taller de	e-21
taman*	b-18e-15f-14g-30h-22j-31l-16m-16
tamanho	g-17j-12
tambem ha	j-12
tambem para	i21
tambi*	b-12g-14h-22i-18j-16n-19
tambien	b-12g-14h-22i-18j-16n-19
tambien a	f19
tampa	j-15
tan	e32g-12k-24
tanak*	e21
tank	d-14f20
tant	k12m30
tanta	n24
tante	f21g16h23j20o34
tanto	n75
tao	b15
tapet*	c18n-12
tapete	c19
tarde	g-18h-12i14j-12m-15n32o-48
tarde*	n18
tardes	n18
tardi*	i33o13
tardif	o13
targa	j46
tarie*	b30i29j19o18
tarief	b31i30j21o18
tarif	b50c-25i22
tarif*	b77i71j19n12
tarifa	b13i37
tarifa de	b14
tariff	b34i35n20
tariffa	b25
tarje*	b26d44e81j43o46
tarjeta	b31d46e82i14j47o46
tasse	h-32
tasse*	n-15
tasti*	c15
tauch*	b75h17
tausc*	e17g17
tauschen	e17
tavol*	c14d-15f-16g-17j-31k-23
tavolo	c15d-13g-16j-31k-23
tax	b13g40i14j38l15
taxa	b52i79
taxa de	b28i53
taxi	c24d59e29
te	a72b53c23e78f19g140h13i76j-35k17l45m189n38o40
te betalen	b21g27i34
te deram	m17
te doen	n12
te komen	k22
te laat	i34
te late	f15i20
te laten	a21g29i12
te veel	b21
tea	f-28g-20h40
teach*	e-21l12
teacher	l18
team	a-23c-22d-15f-73g-44h-27i30k-70l18m-36
team is	i20n12
team lead	l26
team leader	l42
team of	j21
teaml*	l20
teatr*	o18
teatro	n-13o18
techn*	c28e24f13j43k18l18n63o-30
technician	e15j27k20o-72
technicians	j21
techniker	n26
technische	c17i22
tecid*	f-18
tecido	f-18
tecla	k-14
tecla*	d-13e-29
tecni*	g-18i19j27l23n22o33
tecnico	b17e13i24j37l19n18o31
tecnico e	o26
tee	h13
tegel*	c14
tegen	b25f21g117h16i18k47n44
tegen de	b25g47i19m16n21
tegen een	n19
tegen het	f19
tegen uw	k44
tegen*	c13j39m16
tegoe*	d17m19
tegoed	m20
teile*	f22j16
teilen	f22j16
teilen sie	f22j16
teiln*	h21i30
teken*	c-12e13f33g44
tekenen	f15g53
tekeningen	e19f17
tekst	d-25m60
tel	i13j37m36
telec*	e14f12g44k32
telecamere	f18g51
telecommande	e15
telef*	b54e130f25g-40h-43i-32j116l101n65o-24
telefon	e28f19l36m20n12
telefonanlage	e12
telefonate	f19
telefone	b13j22n24
telefone da	j-12
telefonica	c13
telefonnummer	e12
telefono	a12e29g-15h-15i-12j-16l25n14
telefono con	f12
telefono del	e15
telefono y	e13
telefoon	d17e49j16l16n15
telefoonnummer	j33
telem*	d19e38j45
telemovel	d19e38j42
telep*	b25d-13e19j53k-18l25n13
telephone	b25d-13e19j30k-18l25n13
telev*	c39
telle*	m16n18
telli*	g21
telling	g21
tem	a-31c-28e-19f-40g-68h-18i-38m-31n-26o-41
tem a	j41
tem como	i21
tem de	c15d21e13l31
tem o	f-17j17
tem uma	b16
tema	c-19g-13i-17l21
temos	b18f-13g-21h-29i14
temp	e19
tempe*	a-18b-12c-15e-15f-17g-20h18i-20j-21
temperature	h30
tempi	d-15i22
templ*	b-18c-12e-14g-16h-18i-17j-18n-19
template	b-18c-12e-14g-16h-18i-17j-18n-19
tempo	c27f18g15j-18n14
tempo de	c12
tempo*	g12o-38
temporal	g12
temps	j-18n-15o24
temps de	i16
ten	a-15b36c-18e-16f-16h-21i24j-19k-16l22m-13
ten days	d20i14
ten minutes	g13i17l48
ten years	n19
tenan*	a43c15g37j86o-30
tenancy	j20
tenant	a44c19e17g82j63o-23
tenants	g-42
tende*	i16
tender	i16
tendi*	c-13
tendr*	g12
tenei*	b-22c-15e-16f-20g-22h-24i-24j-21l-13m-13n-49
teneis	b-22c-15e-16f-20g-22h-24i-24j-21l-13m-13n-49
tenem*	a13c-17
tenemos	a13c-17
tener	n20
tener*	d17g34i14
tenere	d18g37i16
tenga*	i12
tengo	a65b21f47g118h109i22k29n31
tengo derecho	f15
tengo el	h36
tengo que	g14
tenho	a22e15f23g22h21
tenho direito	f12
tenia	a13e15n23
tenni*	c-19h15j14k-21
tennis	c-15j17
tens	h42m25
tensi*	h12
tent	c18h17i-21
tenta*	e35
tentativi	e20
tente*	c21
tenus	f43
tenut*	f15g20
ter	h-13k13n12
terca	j20n18
terca e	n20
terce*	f49j21n25o24
terceira	n25o24
teres*	e24j37
teresa	e24j37
term	b-21f22i24
termi*	a64b-18c19d-19e21f57h-18i56j-57m-32n-34
termijn	d18i27
termijnen	b21
termin	h18
terminal	e31f-18g-12i-16j-24
terminals	e21l17
terminate	c36g41
terminate the	c19
terminated	c25
termination	f29
termine	i57
termini	c-13f14
terminos	f70
termo*	a12f59h52k16
termometro	h35
termos	a13f65k17
terms	c-13f140i26j-15
terms and	g13
terms of	f22
terms say	i16
terra	j17
terra*	b-22c-17d-12e-19g23h-29i-23j-17k-13l-16m-13n-32
terrain	f31
terras	g12
terre*	g23
terri*	h-14
terug	b-15c15d191f-15g-20h-16k-16l-12m-21o69
terug*	d235i22m12
terugbetaling	d-25
terza	j20l24
terzo	h20n21
tes	m83
tes instructions	m26
tesse*	e61i20j12
tessera	e61i20j12
test	i21k36m63n15
testa	e17n17
testa*	g107j25
testament	g45j14
testamento	g35
teste	m17
teste*	m21
testi*	g80i15k23
testing	i16
testo	m70
tete	n21
teu	l48
text	c-25d-29g19m129
text in	c-16
textb*	h-17
texte	f48m68
texto	f13m115
than once	b17
that bad	h22
that never	d27n23
that right	l-17
that shows	b13e22
that somebody	l15
that wasnt	b48
thats	b54i31k-22m17
thats a	b27
the 12th	c15f-13k-14
the 15th	k24
the 20th	b12
the 2fa	e24
the 30th	a18i19k19
the 31st	o29
the 9th	l-12
the access	j16
the account	a28b-15e31j77
the address	j-19
the admin	e19
the age	i58
the agent	m14
the agreement	f54
the ai	f16m55
the airline	d13
the alarm	c19e29
the amount	b20
the annual	b20
the answer	e13l19
the api	e23l14
the app	a-16b23c-34d-31f-25g-12h-28i-31j-50k-16l-20m-21n-57
the approval	e-13i-12m38
the assistant	m-16
the atm	b105
the authenticator	e18
the authority	g12l24
the autumn	c15
the baby	h31
the back	c-16d-14i-12l-19n-22o28
the bakery	g17
the balance	b18f-12j53
the band	c-22
the bank	b15c32e40g31i36j55
the banking	e30
the basic	n16
the battery	b-19
the best	b12g25
the big	l20
the bike	e12
the bill	b20f13k16
the birthday	j19o-35
the bit	b12e21f15
the blood	h17j29n-12
the blue	g-12j-13k-20l-20m-24
the board	f-14l-27
the boat	j19
the boiler	d-13o-18
the booking	c40i15
the boss	l-12
the bottom	b34e18
the box	d-25h13i-12
the branch	c14l42
the bride	g13
the brochure	m-13
the broken	d36e14
the builder	g24
the building	c28e20g33
the bus	i15
the buyer	g72j36
the cable	o-30
the cake	n-42
the calendar	i20
the call	c-13j22
the cancellation	o16
the cancelled	d16
the car	j17
the card	b-23e-61
the carrier	g22n19
the cash	b15d21
the cause	h22
the certificate	i35k-17n19
the chain	l18
the chair	j12n-18
the chairs	c24d-21n20
the charge	b17
the chart	o28
the chat	j62
the choir	a13
the claim	i19k15o36
the class	f14
the cleaners	g47
the cleaning	b13l14n19
the clinic	l13
the clock	d-14e-25i17
the closure	a17
the club	k-16
the coach	c17i16
the code	e39i-19
the coffee	l-15
the cold	h12
the colour	k-21
the company	a14g33j47m20
the concert	d16
the conference	c42e20
the consumer	k34
the contact	h15
the container	b17l34
the contract	g-37
the copier	b13
the copyright	f15
the counter	h18l21
the county	k25
the courier	f20n14
the course	c40d19i23
the court	k44
the cracked	k18
the crane	f27
the credit	d-23f18j38
the crew	j15l12n18
the currency	b13
the customer	c29j18m36
the cut	i15
the damage	k30
the dashboard	b-17d-24n-15
the data	f33
the date	i63
the day	c14f18g13m17
the deadline	i38
the deal	b21
the delivery	c21j20l20
the dental	a14h21n-12
the deposit	d-16i56k18o-80
the depot	l42
the developer	m30
the difference	b-12l-21n-21
the direct	i20
the directors	l-43
the discount	l17
the dishwasher	n-20
the doctor	j26
the doctors	i15
the dog	h-24k-17n-16
the door	e13n-22
the drawer	c-16e-18
the dress	i40
the driver	m-18
the drone	g31
the e	f20
the early	i42
the editor	l19
the email	i21
the emergency	b15j13
the end	a16
the energy	a17h14
the eu	f12
the evening	o-33
the exam	i20j21l20
the exchange	f15
the executive	l23
the export	e21f17i15m20
the extended	c18
the extra	e15
the failed	d25
the fair	a13i23
the family	j20
the fare	d41
the farm	g24
the faulty	d49
the ferry	c20d13
the festival	c21g14
the file	f21
the filter	m28n-20
the final	l22o-31
the fine	f31i69
the fingerprint	e33
the flat	c22g47j21
the flood	i42
the following	m49
the food	k20
the footer	d-20f-14
the forklift	m-16
the four	e14
the framework	c22
the free	f17i42
the freezer	g-13
the fridge	g-13
the front	j12l34
the fuel	b12
the full	f22j20o27
the game	d12n-14
the garage	e21
the garden	i-20
the gas	k19
the general	f18l-13
the girl	j57
the goods	f27i45
the green	j18k15
the greenhouse	f-14
the grid	a21
the group	i39
the guarantee	f13i16
the guest	j35
the guests	h21j20
the gym	g19l12
the hall	o-39
the harbour	e16
the hay	k21
the head	e34l104m27n-13
the health	j15k40
the hearing	k22
the heat	h17
the hedge	n-24
the helpdesk	l28
the highest	l17
the hire	g21o37
the hole	k17
the holidays	i14
the hospital	b13o14
the hotel	f15o31
the hotels	l13m13
the hour	o-26
the hours	b14
the house	b13g48i14j21
the housing	k22
the human	m33
the id	j45
the incorrect	c25
the indemnity	f14
the instructions	m-13
the insurance	c43i18
the interest	b19i12
the intern	m15
the internet	c17
the invoice	b-20
the item	d22i13
the job	c42
the judges	h-21
the key	c-19
the keys	a15
the kids	d14
the kitchen	c17h19n21
the lab	j15l-16n17
the ladder	k19l-12
the lady	b-24j49l19
the lake	c-25e20
the landlord	o-26
the laptop	a-22g23
the laser	h63
the latest	c24
the law	f60g94
the lawyers	g13
the lead	l-18
the leak	e17
the lease	c27f27g18k21
the leased	c21l23
the legal	f54
the letter	e20g47
the liability	f31
the library	i22l-23
the licence	f42i14
the lid	d-26e-13
the lift	e18i19
the lights	a22
the limit	i21
the limitation	f41
the line	b12e19i14l17
the linen	n-13
the list	e14k18
the little	b-16h13
the lock	e14
the locker	i15
the log	e23
the login	e18j34
the logo	e-14f-20g-19k-22
the lost	i12
the machine	b42i15m31n19
the mail	i-20
the man	j27k-21
the march	o34
the master	e32m15
the matter	k49l31
the mattress	d20o29
the medical	b20f21
the merchant	a15
the merger	f34
the middle	f18
the milk	c43
the minimum	g13i36
the missed	i22
the missing	d-25i13l12n19o14
the mobile	j25
the model	m29
the moment	e18
the money	b-30d54e-15f-14
the month	c14
the monthly	b13c44
the mould	k19
the mug	n-14
the museum	l-24
the names	m14
the neighbours	b12f19j64
the night	b29c14n-21
the no	i24
the noise	c-28g16
the non	i37
the normal	i-34
the note	o-50
the notice	o29
the number	b-13
the numbers	e47
the nurse	h69
the oak	l-23
the offer	f18i15
the office	d-12e13h19k-21l-20
the old	b18d14e42i31n-13o-74
the ombudsman	k-13
the open	f14
the order	c90g12
the original	d17i33
the others	l-22
the oven	b16
the owner	j36l59
the packaging	i14
the pallets	d15f20
the paper	f16
the papers	i37
the parcel	g-15k-15l-37
the parents	f17k21
the parking	b12c17d22
the part	d22m34
the password	e41j63
the payment	b-13d56i38
the payments	i22
the payroll	n16
the penalty	b31g16i39
the people	h19m39
the person	f-24j-19l29
the personal	j24
the pharmacy	a15
the phone	c19e15l30
the photo	h17
the picture	g19h15
the pin	e-41j36
the plan	h20
the planner	g-22
the plate	j40
the plug	c-15
the police	g35k50
the pool	i13
the portal	g-14j-16
the practice	j14
the pressure	h-14k-17
the price	b60f28i-15
the print	f-15k-19n-15
the printed	e19
the printing	k14
the privacy	k20
the pro	i21
the product	c18
the project	l20
the pump	n12
the purchase	c14d14f20l-15
the question	l25n24
the queue	i20
the quote	c21i14
the rate	b16i22
the reading	f-14
the receipt	d-18o-22
the recovery	e67
the refund	d109
the reimbursement	d12
the remaining	d22g24
the reminder	i43
the remote	e22o-30
the renewal	c20
the rent	f15
the rental	i33
the rented	i14
the repair	o28
the reply	m37
the report	d-12l-25o-41
the request	m15
the reset	e-22
the restocking	o37
the return	d-18
the returned	d27
the review	m36
the reviewer	m42
the right	f-57g-29n28
the rights	f-14
the river	e17i17
the road	i13n16
the role	l-16
the roof	k22
the room	i34l26
the router	n13
the rules	g17i40o-36
the safe	e24g22
the sale	a14i17
the same	a-18b45c-15e-15g-23m-24
the sample	f-13l-15
the sauna	h41
the scale	m-20
the scandal	n-39
the scanner	e15k19
the school	f-18l37
the seat	l16
the second	c28d12f13
the security	e30j32
the seed	n19
the self	j-16
the seller	d-20j38
the senior	i38
the serial	n16
the service	c16l16
the settlement	g48
the sheet	j14
the shelf	b28l-27
the shift	g19
the shop	a14e27k-24
the show	l20
the shuttle	i16
the side	h-18
the signed	f-27
the single	d-24
the six	c12
the size	c20h14
the ski	h13
the small	e-27
the sofa	c18
the software	c22f18
the source	f21
the spot	h20
the staff	g21
the stand	c18i12
the state	n21
the statutory	f12
the steam	h29
the stolen	k15
the storage	b12c18
the store	b13
the student	i39
the subscription	o38
the sum	d15
the summer	f-14k-17
the supplier	a19c12n18
the surcharge	b42i21
the swimming	c18l14
the switch	d-24l-15
the system	i12j15m-42n15
the table	c-18j15
the tablet	m-14
the tablets	h37
the tank	f20
the tax	i25j19l18
the taxi	c19
the team	e13j14
the technician	o-27
the tenancy	j20
the tenant	j17o-23
the tender	i16
the tent	c23
the term	f16
the terminal	e23
the termination	f13
the test	e14i21
the text	e18m57
the thermometer	h45
the third	k21n15
the three	e21
the till	c-17d-47g-25i-14j28k-24l-22
the top	l41o-19
the total	b33
the tour	j37
the tracking	b21
the tractor	c22m13
the trade	c39d21k-21
the trailer	j-17
the train	c16
the trainee	g17j21l19
the transfer	m16
the trial	b38c15i39
the tribunal	g12k12
the trip	c-25d16
the unused	d82
the upgrade	c23
the user	e23
the usual	i34m13
the van	c17e33k19
the venue	f-21l-24
the vet	h23k21
the voucher	i32
the wall	l-19n22
the ward	j14
the warranty	f41i33
the water	b29c43o29
the way	j14
the wedding	e19j13
the week	e-15k14
the weekend	c17e54i33
the weekly	c28
the whole	a12b30c20f20n17
the withdrawal	f20
the word	k-18m35
the workspace	a25e31
the wrong	b26c94e38
the yard	i18
the year	c20
the yearly	c26
the yoga	h22j-15
theat*	n-34
theatre	n-46
their own	j-75l-20
thema	f15l15
thems*	c-15e16
themselves	c-15e16
thera*	h25j25
there must	l24n20
there*	a44d-32e34k39l-27
theres	a43d-33e34l-27
theres a	b24f14j12k19
theres an	e23
theres no	a31b-28i-13
theres nothing	a12d-27
therm*	h13
thermometer	h44
they take	g15h16
they took	e22
theyr*	b-26g18n20
theyre	b-26g18n20
theyv*	g-12
theyve	g-12
thick*	h40
thief	g34
thin	g21
think	b31e96g30h17l20m17
think i	e18n15
think its	l23
think my	h23
think someone	b13e22
think*	b12i16
thinn*	h65
thinners	h36
third	f34i31k17l16n54
third parties	f18
third time	i20l22n-34
thirt*	c-15f15g-19k-30
thirty	c-15f-29g-19k-30
this app	a12n14
this bill	b41
this chat	m16
this conversation	m21
this customer	m14
this email	c18k18
this invoice	b29
this line	m58
this mail	m49
this matter	k18
this message	m28
this month	b20c28i63j19
this morning	b-41c48d-12k12
this no	k19m29
this once	i-21m14
this order	c20m16
this thread	l17
this ticket	m41
this week	d12i-13k33
this year	c15f-21j12
thoug*	b68c59h20i123m14
though	b59c36h23i133m18n15
though i	i12
though it	i19
though its	i29
though the	i25
threa*	k22
thread	k14l13
three	c-27f-18g16i93j-25k15l15m-25n32o-20
three days	i14
three hours	o-37
three months	i35
three times	b16
three weeks	d19
three years	o16
throu*	a-25b-26d-18f-13g-19j-16l36m24n-12
through	a-25b-26d-18f-13g-19j-16l34m24n-12
through at	i23
through the	h19k20
through to	l45
throw	g21n19
throw*	c22e17
thurs*	i16l16o38
thursday	i20l13o43
ti	l15m139
ti hanno	m24
ticke*	a-15b35d82e-28f-18g-25h-20i70l25m75n26o107
ticket	b45d38e-21g-14i64l52m81n26o89
ticket as	m15
ticket de	b21
ticket is	o17
ticket to	i14l26
tickets	d41n-15
tickets are	o13
tiemp*	c13m-18
tiempo	c14f12
tiempo de	c20
tien	d13k13
tien uur	b19
tiend*	h-12i-12j-37n-30
tienda	j-36n-29
tiene	a-17b-44c-23d-37e-22f32g-31h-24i-17j71k28l20m-18n-62o-25
tiene la	j19
tiene que	l16
tiene un	f20l-22
tiene*	b-23c-20d-13e-16g-23h-17k-24l22n30
tienen	b-23c-20d-13e-16g-23h-17k-24l22m-17n30
tienen de	j16n44
tient	f-14l19
tier	i15
tight*	n-15
tijde*	f18h22
tijdens	f18h22
tijdens de	f20h23i12
tiles	k13n-19o28
till	c-23d-52f-13g-32h-19i-24j19k-29l-21
timbr*	f18
time clock	i-19
timer	g14l-16
times	b109e71g40j12
times and	e12
times the	b19
timet*	l18
timetable	l18
tin	n-12
tinta	g-14l-17
tiny	d-15i64
tio	j34m19
tipo	h-12
tipo de	g15
tipp	g17m16
tips	g18h13
tirem	a19e23
tisan*	h20
tisch	i34l33
tisch*	f-21
titel	g-20k16l20
titol*	c-17
titolo	c-14
titre	i44
titre de	i15
titul*	i19l-16m-12o-14
titular	i12
titulo	l-16
to accept	i29
to activate	e-12
to add	b-12
to another	c-19
to answer	k23
to approve	e12
to back	c43
to call	g37j17k-17
to cancel	c-23d28
to change	e19f18l20
to charge	b-37
to check	m23
to clear	n19
to close	a-18
to come	h16n-15o-38
to deliver	i12
to describe	n13
to discuss	l15
to dispute	b20
to drop	c19j12
to end	c27g14
to escalate	l-71m-17
to explain	n22
to extend	e19
to find	d20
to five	n33
to fix	l19
to give	c15d47g42h19i15o-36
to go	c56h15l26
to hand	a17e22l23
to hang	a20
to hear	l25n22
to hire	g33
to hold	c19
to keep	k15o-38
to leave	a18
to make	c14d13
to open	a-33j-13
to order	b-14c-37i-18m-15n-26
to part	g38
to pay	b75g40k34
to print	n22
to prove	g16
to put	g54l-21
to raise	f21
to read	k13m33
to record	f25
to recover	k26
to refund	d14
to register	g20
to release	l15
to remove	e12
to return	d20
to reverse	f23
to revert	c21
to ring	l32n25
to say	a-15g-14i-12l-36n-22
to sell	g32
to send	d16k20m33
to settle	k14
to sign	g18i22
to somebody	b19c39
to someone	c18l23
to speak	l45
to start	d13j18
to stop	c18l15
to swap	i20
to switch	m14
to take	e17f22g13h44k20l39
to talk	l67
to ten	g16
to terminate	c19g18
to transfer	b-12c-14g16
to treat	h21
to use	b-15f23j-22
to wait	g20
to whom	g13l24
to withdraw	b29c33
to work	g28m-12
to write	m20
toca	a16
tocca	f16k24
tocca*	f12
toch	b58c25f-25g-13i105n52
toch niet	c19
tocht*	d31f23h17j27
tochter	d31h17j27
toda	b18e20n34
toda la	e22n29
todas	e40i38n14o21
todas as	n19
todas las	e20o21
todav*	c15
todavia	c15
toddl*	h50
toddler	h55
todo	a-28f-14g-21i-36j-22k-23l-34m22n32
todo el	e22n29
todos	a18b13n15
todos los	b12m18
todos os	a23n27
toe	f15h46i40k14m28
toega*	e79m23
toegang	e48m22
toegang tot	e18j12
toege*	i13o23
toen	n31
toesl*	b24i37
toeslag	b24i37
toest*	f51i34m22
toestel	i18
toezi*	k23m19
toga	g-38k70
toget*	c16
together	c16
togli*	a24c45e40i53
togliere	e35
togliete	c20i24
toglietemi	i21
token	e106
told	b22k27l19m89n23
told before	m23
told me	b23l18o-47
told the	n23
told to	m17o33
toler*	h13i20o26
toll	n27
tolle*	n17
tolto	a18d14
tom	e45n-17
toma	l16
tomad*	k19
tomar	h89
tomar o	h24
tomat*	b-19d17f-15
tomates	d21
tombe	c27f19n16
tombe en	n16
tombe*	b14e23m31n17
tomber	b14
tome	h22
tomei	h25
tomo	h36
tomor*	c32d14e16i16k21n13o22
tomorrow	c28d14e16i16k21n13o16
ton	m161
ton prompt	m25
toner	d31g-12h-12j-13
tonig*	i14j17
tonight	i14j17
tonne*	b21
tonnes	b21
too high	b39
too late	c29i16
took	b62d22e42j25k22m12
took everything	e18
took my	j15n16
took the	b16
tool	a-29b-23c-22d-28e-23f-34g-24h-24i-66j-30k-28l-66m-36n-39
tools	m20
top	c-19d-16e-26f-18g-26i-26j-24l64m-20n-26o-21
top of	o-18
top ups	i-12
torn	g20h26i15
torna	b19d59g17o19
torna*	a20b21d83h14
tornano	d40
tornare	a22d36h17
tornato	l12
torne*	n-15
torneo	n-14
torni*	d-24i-14n-23
tornillo	d-22n-21
tort	b15
torta	b13
tot	b12e58f15i30k20m-17
tot de	e19i22j14
total	b132j-12
total*	b25n32
totale	b24n24
touch	k24l22
touch*	e-17j12k-13l12
touche	j15k-13
toujo*	b-13d32j-13k-18n14
toujours	b-13d31j-13k-18n14
toujours rien	d23
tour	j27
tourn*	g-15k-39l15n47
tourne	l21
tous	d-14f-15g-20h-16i-33j-15m20n-22
tous les	d-13f-14g-20i-31m21
tout	a81b-18d-17e48f18g18h-18j-27l-28n12
tout a	k14
tout ce	a21b12f18i19m21
tout le	a14b-20n21
tout seul	l-16
tout va	k-14
toute	m24
toute*	e21k12m24n28o31
toutes	e21k12m24n28o31
toutes les	e23k14m25n16
towel*	n-15
towels	n-15
town	e20
toy	h-29
tpv	e14k-14n22
tra	e17o43
tra le	d18
traba*	c29e-19g50j71n53
trabaja	e-17n21
trabajador	g27h17
trabajo	c41j38n16
trabalho	g-17
trace	a24j13
track*	b16f22g18
tracking	b18
tracking number	b19j-13
tract*	c35l-20
tracteur	l-15
tractor	c18
trade	c34d19k-22
trade fair	c19d22
tradu*	f-13h-15m12n-22
trae	e-21h-12j-13
traff*	i16
trafi*	g15
trafico	g15
trage	g-16h12
trage ich	g-14
trage*	h40l14
tragen	h40l14
trail*	j-20
trailer	j-19
train	h-12
train*	e-32f-19j50l34m24n-16
trainee	g17j21l19
trainees	l15
trainer	e-22j26
training	h16m35
trait*	c17d18f57h30j12
traitement	h34j14
traiteur	c19d21
trami*	i30
tramite	i16
tramp*	f33g19h-12
tranq*	b-12c-16i-18k-27m-12
tranquilos	k-19
trans*	a-62b35c128d-14f54h-103i-54j-20k15l29m-29n-55o-41
transaction	b192c131d17g42
transaction i	c19
transaction on	b18
transaction showing	b28
transaction to	c19
transactions	b16e68
transactions on	e21
transactions that	e23
transazione	g23
transfer	a-63b-112c-35d-24e-60f-44g-25h-36i-17j-49k-30n-47
transfer from	c-19
transfer i	c30
transfer my	l22
transfer the	g23i17
transfer to	a-12
transferable	i34
transferencia	c50d50
transferencia que	c22
transferez	a23f15j14
transferred	b-15d-20o65
transferred to	o57
transfers	b-13c-20
transfert	f21
transito	a-18
translation	c15k20
transmettez	j47l19
transmettre	l22
transport	c13e-12f23o-41
transportadora	h-23
transporte	k20
transporteur	f20o-15
tras	h37
trasf*	f20
trasferite	f20
trasp*	i20
trasporto	i21
trata*	d12f46h52l24m27n32
tratado	n17
tratamiento	d15f18h45
tratamiento de	h20
tratar	f18l26m19
trate	l13
trate*	f14
trato	b-21c21h19i-14n34
tratt*	d24f53i14
trattamento	f43i19
trattamento dei	f17
trava*	g21k23l13m18n18
travail	k19
travaux	l15
trave*	i-12
travel	c13
tre	b52e17f31h26k15n48o-53
tre giorni	k18
tre mesi	f23
treat	c33h56m55n14
treat this	c13
treat*	h41i12n20
treated	h49j20
treatment	i13
treib*	e17
trein*	j17
trek	a19c43e46
trek de	a20c37e20
trenn*	c20g15
trennen	c20g18
treno	e19
trent*	h-12
trenta	f14
trenta giorni	f23
trente	c14
trepp*	f16
tres	a-18b22c-19f-41g-52h-25i19j-47m-22n-28o-29
tres bien	g-15h-14
tres dias	h35
tres meses	b19
tres veces	d21
treso*	e39
trial	a12b28c12i29k12
tribu*	k-23
tribunal	k-16
tribunale	k-28
tribunales	k18
tried	n-31
tried to	b15
trifa*	n-17
trime*	c18
trimestre	c18
trink*	g28h15
trip	a-12d15
trips	n-12
troca	d23f13i16
troca*	h13i21
trocar	h13i18n-16
trois	a-21b30c17e-31f-23g-36i51j-28k-19n39
trois fois	i19n18
trois jours	h12i18
trois semaines	d15
trois*	n-22
troisieme	n-22
tromp*	e-18g23m13
trop	b22c57e13
tropf*	h29n-19
tropfen	h32
tropp*	b29c24
troppo	b29c24
troqu*	e50
troquei	e18
troquei de	e18
trotz	i50
trotz*	b20f17g32h55i73
trotzdem	b20f17g32h55i73
troub*	g47h45i16k-18n19
trouble	g47h46i16k-18n19
trouv*	a21f-17g-20h-16i-13j-15k20m-12n-12
trouve	a24k35
trouve le	a12
trouw*	c18k22
trouwens	c19k23
trova*	c18e-24
trovato	c20e-20
trovato un	c22
trovo	a17e18
truc	d19g21h38l17
truck	c18
true	m47
trust	n21
trust*	m38
trusted	m38
try	i-21
try the	i-18
tryin*	e32j12
trying	e32j12
trying to	e33j12
tu	k14l49m308o17
tu configuracion	m18
tu peux	m23
tube	h21
tudo	a29b-23g-14h-13i-15j-13m14
tue	m38
tuesd*	b-19i-14k13m-29
tuesday	b-19i-12k13m-28
tuiti*	d18k21
tuition	d18k21
tun	e40g18h20i34m12
tuo	m33
tur	e-21o23
turbi*	l25
turma	i14k-12
turn	a14c34d31e28m-25n15
turn it	c18
turn off	a21
turn to	d17l17
turne*	a12e42i24
turned	a12e42i24
turned up	e24
turni*	b21
turno	j19
turno*	i-14
turnos	i-14
turns	c14m-19
turns out	c15
tus	m90o25
tusse*	g13m34
tussen	m19
tut	c25h20n15
tut uns	c21
tutel*	f17g30k30
tutor*	h21
tutte	a21e18
tutte le	e18
tutti	e30l13
tutto	a-12b-38d-45e-71f26g19h-19i-29j-15k14l22o85
tutto a	d-19n18
tutto bene	a-29e-32i-16j-12n-25
tutto il	l17
tutto quello	f19
twee	a15c15e-15g-19h-14i49m-23o-12
twee dagen	i31n24o-23
twee keer	c17
twee maanden	o27
twee weken	f15i18
tweed*	i-14l-37o20
tweede	i-14l-37o20
twelv*	e-20g-14k29n-25
twelve	e-19g-12k30n-24
twent*	b12d32
twenty	b12d32
twice	b76c20l47n14o19
twice for	c13
twice on	b-14
twint*	d12i12
twintig	d12i12
two days	i14
two invoices	b-16
two months	n21
two year	f29g17i15
two years	c23g20
type	b-15c-15d-18e-17f-29g-18h-15i-15k-16m-33n-15
type it	m-12
typed	e54
typed in	e24
typo	d-27
u	a35b12d70f68g39h30i88j61k77l56m-37n19o60
u aansprakelijk	f13
u c	d14
u dat	e-17
u de	a19d36e53f33i103o-51
u deze	h18
u die	i-20j-14k-28
u do	m13
u een	k-16
u en	b20
u heeft	d18k13
u het	a22c16d13j14
u hoeft	l-21
u in	f17i18
u mij	g18
u n	d18
u niet	i15
u ons	b14e17f15
u onze	f15
u r	m24
u voor	k15
uber	b49f78g-19i39j66l82n35o-12
uber den	b22c22f14
uber die	i54
uber ihnen	l59
uber ihr	j12
uber mich	f28
uberg*	i22n23
uberh*	f80n22
uberhaupt	f80n22
uberm*	j44
ubern*	f16m27
ubernimmt	f16
ubers*	f-28g-16i17l-22m38
uberspringen	i21m19
ubert*	f23
ubertragen	f23
uberw*	b62d50j20
uberweisen	b14
uberweisung	d12
uberwiesen	b44d17
uberz*	d19
uffic*	e16g-13k-18
ufficio	e18
ugual*	i24
uhr	c-24d-12f-19g-17
uit	a39b12c126e76f18g21m74n68o-28
uit de	b29c19e66
uit het	c19e14
uit mijn	n43
uitbe*	e19
uitch*	i16
uitge*	e19m17
uitle*	k19n15
uitleg	n17
uitsc*	a12
uitsl*	m27
uitsluitend	m28
uitst*	i23n16
uitstel	i25n21
uitze*	k20
uitzo*	i31
uitzondering	i13
ulter*	f21k26
ulteriore	k26
ultim*	b28c12e-27f-28k26
ultima	b16f-23
ultimo	c17e-22k29
ultimo centimo	k16
ultra*	h27l21
um	a12b-13c-44d-53f15g16i27j-14l30m17n56o42
um assistente	l17
um cliente	g16h17n15
um die	f16g20i22
um eine	i19n16
um orcamento	f19
um zwei	o26
uma	a-12b18c-50d-25e-24g46h31l-17n19
uma carta	g22
uma excecao	i15
uma notificacao	g16
uma semana	i-17
uma vez	a20h20
umano	m38
umgeh*	g38i20m44n21
umgehen	g37i20m16n21
umsch*	e12f-12
umtau*	f18i55
umtausch	f18i33
un	a-95b53c-114e17g55h60i29j-105k44l37m-20n14o-17
un altro	a13b37c22h-22
un anno	g13
un assistente	m18
un autre	c20
un avoir	d-12
un bambino	n22
un buono	d17
un campo	d-16g-14
un carton	c-15e-12i13
un client	d-16f16g18h-18k12
un cliente	a-21j-12
un compte	a28
un dia	i63
un empleado	g19
un enfant	b17f30h44n15
un faux	e24k-23
un giorno	d13i13
un huesped	n-13
un humain	m24
un juez	g16k20
un mail	g15j18
un mes	n14
un mese	h20
un mio	d-13
un mois	i13n17
un nino	h17
un nostro	h15
un operatore	m30
un ordine	b16
un ospite	f21
un pago	i17
un patient	h49
un petit	b-22
un peu	e-17h-19i21l-43
un piccolo	i26
un po	b-12g-15
un proces	k31
un remboursement	d15
un responsabile	l22
un robot	m14
un salarie	g20
un servizio	n-16
un suo	l12
un superiore	l-13n22
un taxi	e20
un test	m24
un trabajador	g27h17
un virus	e12
una	b-13c-58d-19e-34f-35g76h65i104j-14k25l-54m-40n75
una clienta	h19j17
una cosa	a19n21
una demanda	g14k19
una excepcion	i-16
una linea	e-13
una multa	b18g18
una semana	i16n25
una settimana	i19
una sorpresa	j24
una vez	a21
una volta	a21i13
unacc*	n-30
unacceptable	n-30
unalt*	b38e13f16
unaltra	b38e13f16
unaltra societa	b20f14
unas	b16
unaut*	b18e13f23i22j21
unauthorized	b16e12
unbed*	m20
unbedenklich	m20
unbek*	b26
unbel*	n-41
unbelievable	n-41
unblo*	e91
unblocked	e67
uncle	g48j22
und	a82b42c-29e19f-22g18h24i-47j66k35l16m111n76
und das	a19k18
und den	b15
und die	k21n14
und einen	k-12
und hat	e13
und ist	j13
und mein	b16
und sie	n29
und was	j41
und welche	g19
und wie	g40
und zwar	l23
under	a40e-15f129h20k25m-23n-15o-67
under my	a20
under the	f36
under*	c12f18i16k-15l17m24
understand	b14f20i22k-14
understand why	b14
understood	m31
undic*	f16g22
undici	f16g22
une	a-20b55c-64d-65g60h146j-49k51l-32m-36n28o-27
une action	k35
une fois	h-19i18n37
une petite	i15
une question	f-19g-21
unfah*	n39
unica	k19
uniqu*	i17l15
unit	b12c38f27h40
units	b19
unive*	l-16
unkno*	b16
unknown	b16
unles*	k22
unless	k22
unloc*	e71m31
unlock	e50m31
unlock my	e29
unlocked	e17
uno	c-31d-28f-18j-13k28l48m-12
unope*	b32d26
unopened	b32d26
unos	n38
unpai*	g13k45
unpaid	g13k45
unplu*	a21
unplug	a21
unres*	m40
unrestricted	m40
uns	a-26b74c66d49e-44f54g68h-32i68j24k15l-65m-32o26
uns auf	o29
uns aus	c15i13
uns bitte	i45j12
uns das	d-15f20i12
uns den	d50i-15k13n-15
uns die	d15i22j41l-29n14
uns ein	b18
uns eine	f48i37
uns fur	g36
uns im	c17g14
uns leid	c21
uns mit	b27
uns wurde	g16j12
unser	a61d-17f24g23j-41k-12l-20m-43n-42o72
unser haus	o35
unser konto	a29e17
unser kunde	b-16g13
unser*	a40b-16e25f-74g-16h-72i-49j13l-51m-63n-53o63
unsere	a-30c38e-13f-28j-27k-16m-19o29
unsere gaste	c-27
unsere kunden	a-15c-24i-21
unsere rechtsabteilung	k-17
unserem	a14e16g-14h-16k21
unserem fall	i25
unseren	c12f-12o32
unserer	c-27d19h-23i-23j25l-30m-25n-19
unseres	a65c-13e16j31n-14
unsur*	f16
unsure	f16
unten	m18
unter	e14f59h34i23j26k21n18
unter dem	f14
unter*	b-23d-13f45g34h-16i24m15n-16
unterlagen	i18
unterschreiben	f17g19
unterschrift	f44i32
unterwegs	e20k17
until	d-28g34h-13i66m-30
until my	d-20
until the	g19i25
unuse*	d101
unused	d101
unusu*	b22
unusual	b22
unver*	k19
up twice	b31
updat*	a-14b-16c-12g-26h-15i-21j-43k-27m35n14o34
update	e-14g-24h-13i-14j-38k-26m17n14o38
updated	f15m18
upgra*	c23
upgrade	c23
uploa*	i12o19
upload	i13
ups	b-12h-13i-15
upset	h14n-22
upsid*	d-23
upside	d-23
upside down	d-23
upsta*	j16m33
upstairs	j16m33
ur	a22d12f50h25j37
urgen*	i28
urlau*	e16g30l18
urlaub	e17g34h12l20
usa	f-13g-22j52k-22
usa el	f-19j41
usa la	k-16
usado	i17
usamo*	b-20n-12
usamos	b-20n-12
usan	d-13
usand*	h16k12
usando	h16k12
usar	e-18f13h125i62j-12
usar a	h32
usar la	h22
usar o	i24
usare	h36
usare la	e13
usarl*	h16
usato	h19j-12
usb	e56
usb stick	e30
uscir*	n17
use	a-32b-73c-31d-19f52g-15h33i21j-33k-51l-48m-56n-65o-34
use for	c14
use it	g15
use my	a-16b-18i12j-12
use of	d22f13g23
use the	e23g-14h137i26j-20k-18o-30
used	a-12b30c25e70j67m27
used for	j12
used in	j12
used my	e17
used the	b20c30h19
used to	e32j24m39
usele*	n-29
useless	n-29
user	a115e154j78m16
users	e14i30j16
uses	a14j57
using	e14h101k16
using it	h13
using the	g14h73
using your	c12h14
uso	f95g25h59
uso de	f53g23
uso la	h20
usted	c14g36l118
usted no	l33
usted*	a40b14d43f53g39j47l30n87
ustedes	a40b14d43f53g39j47l30n87
usual	i27m21
usual*	i38j15l19
usually	i38j15l19
usuar*	a44e42j23
usuario	a36j33m12
usuario de	j18
usuarios	e23
utent*	b31e34h16i20m15
utenti	b31e23i20m17
utenz*	a12
utile	c-16
utili*	d17e12i25
utilise	d18e14
utiliser	i12
uur	c-26j-13m-26
uv	h46
uw	a23b18c18f125h67j56k115l87m-25n99o174
uw systeem	a24e-17f16
va	a39b-35c35e-52f-49g-55h18i-61j-41k-14m-31n-21o60
va a	k22
va avec	e-12
va bene	h20o22
va bien	i-17k-16
va chiuso	a33
va en	c20
va la	h20i17j18
vaak	j14
vaatw*	h18
vacan*	b13j14
vacances	j14
vacat*	j-21
vacci*	g17h80j21l22
vaccine	h49
vacun*	h49
vader	j31
vado	k32
vai	g-19i16k69
vais	n17
vakan*	e21g21
vakantie	e21
valab*	g22h16
valable	g22h16
vale	d-17f108g54i25n-12
vale la	g32
valer*	h18k24
valere	k24
valeu*	d30
valeur	d30
valid	g22o16
valid for	o12
valid*	c30e60f41m109
valida	f-16
validade	h13
validation	e32m47
valide	l-18
valider	e33l23m13
validez	c38f26
valor	b30c16d56
valor*	h22
valt	f28
value	l18
valve	f20
vamos	b-16c14i-24j-24k15n-17o18
vamos a	a15c20k23
van	a24c31f-31g22i-34j95l-18m-25n25o76
van dat	j19n21
van de	a-40b-53c37d16e-16g-19h-33i41l39n-68
van die	j53k15n-13
van drie	n-15
van een	g20k12n13
van gisteren	c18
van het	a40c-26f-12g-12i-17l16m-21
van je	m24
van jullie	d19f15h30
van mij	a35f17m14
van mijn	a54b20e20f24g35h12j86n13
van ons	b13e-17j-13
van onze	b-13c-36d-24f-19j-20k-13l-29n-17
van u	b22g18
van uw	c15f21j24n17
van wie	f22j39
vanaf	a14f16m18o48
vanaf nu	m20
vanda*	b25d13i14l38o38
vandaag	d14i14l39o38
vandaag nog	l36
vanis*	a22
vanmo*	c14
vanmorgen	c14
vanno	f18
vao	k47n30
varic*	h45
vase	n22
vast	b16f19i35k40o22
vaste	i37
vat	b30j-12o29
vater	g17j18
vater*	g12j13
vaters	g12j13
vaut	f52g82h15i29
vaut il	f31h15
vcs	k31n17
ve	b28d20o25
vea	m16
vecch*	f19k-12
vecchia	f21
vecchio	k-12
veces	d16n23
vecin*	j43n-12
vecina	j33
vede	n-15
veder*	b-16e16l12
vedere	b-14e19l14
vedia*	k25l15
vediamo	k25l15
vedo	b32e12
veel	b20
veert*	i18n22
veertien	i22
veertien dagen	i22
veertig	n22
vehic*	i15l22
vehicule	i18
veili*	f-13h27m56
veilig	h30m36
veint*	d-16n18
veinte	d-16n18
veio	b19d29n25
veld	i-17
velo	g-30j13
vem	b33c-17d-12e-16f-23g-19h-18i-35j-21l-16m-14n-15
vem com	b14
vemos	c15e-15j-21o-13
venci*	b17c12i46
vencido	b18i12
vencimento	i23
vencimiento	c14
venda	f12
venda*	l19
vende*	b-30c-23d-37e-43i-42j-27k-12l-22m-24n-27
vendedor	f25
vendemos	a19k-14
venden	h-13i-13n-13
vender	g22k22
venderam	j16
vendete	h12
vendeur	d-14
vendita	g16
vendr*	c18g21h13i17k18o-19
vendredi	c21o-19
vendria	h15k12
vendria bien	h20
vendu*	e15j14
vener*	g14
venerdi	g14
venga	c24i55l32
venir	c-22h-14l33
venir*	i-15o16
venire	i-15
venta*	i13j-22n13
ventana	n14
vente	g22
vente*	d17
venti	d13h-25i18
venti*	j12n-15
vento*	h61
venu	d22n20
venue	f-22l-25
venut*	n20
ver	b-14d16e-21g-16h-16i-16j23l22
ver a	d20
ver la	j15l22
vera	j14k21
veran*	f33h17l34m13n-23
verander	n-12
veranlassen	d14e-16
verantwortlichen	e14l20
verantwortung	f18m17
verar*	f45n-21
verargert	n-32
verba*	g26h22k13
verbal	f18g42
verbe*	o17
verbi*	n19o40
verbo*	f21g22i53
verbr*	b52c14f22h36j54k24
verda*	l23n41
verdad	l22n42
verde	b-16c-12d-12e-14f-16g-13i-25j-20k-12m23
verde*	e19g18l20m27
verder	l27m25
verdi*	h18j76l-19n14
verdient	j60n16
verdieping	j13l-18
verdu*	c15h45
verei*	a36b21e18f25g16i15k17
verein	a38g19i16k19
vereinbart	b19
verfa*	f19i19
verga*	c22
verge*	c14f33g-15h13i27j-23l-12m34n-38
vergeet	c14m39
vergessen	c-17e14h15i13j-16m-15n-21
vergeten	f17i13
vergi*	b23c20h20i14m18
vergo*	d59i13k52m12n31
vergoed	d35
vergoeden	k23
vergoeding	i13m16
vergu*	g29
verha*	g15k41m40n28
verhalten	k24n27
verhu*	k-24l-21n15
verif*	a-16b37c-13e54f-13g-15h-20i-17j23l-13m112n-13
verificacao	e27
verificacion	e21m30
verification	m13
verification code	e-15
verification for	e22
verifier	b24j55m17
verify	e-15
verja*	f43g54
verka*	c21f17k19
verkauft	k20
verke*	e34h18n16
verkeerd	h20
verkeerde	e40n20
verkl*	g31
verko*	f36h14i-15
verkoopt	h19
verkopen	f19
verkopen jullie	f19
verkoper	f21
verla*	a22b14c13d41e15f128i29o34
verlange	d24
verlangen	a22b22d20f74
verlangern	i33
verlangert	o24
verlangerung	c16
verlangt	e26f17
verle*	b-13c55f46h-12i42j-13
verlegt	e-12
verleng	c18i34
verlengen	c40
verlenging	i22
verletzt	f20
verli*	i22
verlo*	e27i31o30
verlopen	i34o26
verme*	h-12n-14
vermi*	f15h31j15
vermieter	f17
vermo*	n23
vermu*	l17
verni*	a35l-16
vero	n43
verpasst	b15
verpl*	g33h17i18
verra	i17
verra*	j30k17
vers	l17
vers la	a-19
versa*	d56h-12m26o-17
versand	m35
versato	j20
versc*	a23b-25e40g18k17o15
verschieben	c-16
verschil	b-18
verse	d23
verse pour	d20
verse*	b12d74e13
versehen	b12
versehentlich	e18
versi*	a-15b-15d-22e-33g-18h-29i-35j-17l-47n-28o-47
versicherung	c16f15
version	b-21c-21d-16e-27g-23h-21i-25j-25k-14l-42m-21n-22
version with	l-20
versione	m12o-44
versp*	d46f24i57k22n16
verspatete	i36
versprochen	d17k22
verst*	a23b-13e33f-15k-18m37n36
verstuur	c18m22
versu*	b18i13
vert	n-23
verte*	d14g22k48
vertellen	b12
verti*	e18
vertr*	b53c33f179i23j18k14n34
vertrag	b44c40f99g33i-14j26
vertrag mit	f-13
vertrage	h19k18
vertraglich	f70
vertragsstrafe	f15
verva*	c48e23f12i36m28o22
vervallen	c26i22o25
vervalt	c21f13
vervang	e24
verve*	b-18
verwa*	j17
verwe*	a20b32f72g45h13l20
verwenden	h12
verwerkersovereenkomst	f62
verwerkt	d13
verwi*	a140e33o26
verwijder	a65e41
verwijderd	o31
verwijderen	a66
verze*	b39c36j18
verzekering	b22
verzendkosten	b16
verzi*	h19i41
verzichten	h19i41
verzo*	a48c45e22i46l15n17
verzoek	a47c22i15
verzoek ik	a16
verzoeken	e16i28
verzoeken u	e13i26
verzu*	b18f12i14
vesti*	d-13i15l33
vestido	i19
vet	h47k20
veter*	c12h20o25
veterinario	h21o23
vetri*	f23g19
vetrina	f24g20
veuil*	a26f12
veuillez	a26f12
veule*	d-12j19
veulent	d-12j19
veut	c13h-14n-14
veux	d14l44
veux le	n15
veux plus	n15
vez	a53e-16f-16g-37h-12i79j-33k-17l-19m-24n30o21
vez de	b22
vez en	o25
vez que	n56
vezes	c17i15
vi	b48d37f47i50j43k101l-19m-14n80
vi chiediamo	d21i15
vi chiedo	c23e18j19
vi ho	d14
via	d-13e-15f-14i-13j57k128
via de	k52
viage*	c16
viagem	c16
viagg*	c23n21
viaggio	c23
viaja*	o-42
viaje	b16c23h23
vibra*	h23
vice	l23
vicin*	g12j19k44n16
vicino	f12n16
victi*	j15
vida	n29
vide	a16d13e13
video	b-28c-27d-30e-20f-40g-30h-44i-44j-25k-14l-19m-13n-33
video*	f22g17
vidro	h-17
vie	k16o46
viejo	c-19e14n-22
viel	b19f-17g-15h26n13
viele	e-16f-53g-43h-15i-14j-28k-28l-15m-12n-16
viele*	l-12
vielen	l-12
viell*	d16i59l15n18
vielleicht	d16i59l15n18
viene	b15c-13e-14f-23g-23h-24i-20j-27l-13
viene*	n-23
vienen	n-23
vienn*	n14
vient	n40
vier	e-14g-13i29l-23n-25o-55
viera*	m34
viert*	i13
vierz*	i14
vierzehn	i16
vieux	f16
view	g46j-12k13m-13o42
view of	k19
vigen*	f50
vigente	f15
vigil*	c45j37
vijf	b12i24o49
villa*	f-17
village	f-15
vimos	e-12
vinco*	f55
vind	a12
vinde*	k18m13
vinden	k18m13
vindt	a20k21
vinge*	e-14
vingt	n-23
vino	b34j40
viola*	f29
vip	m18
virem*	c31d43e31
virement	c31d43
virement de	d24
virer	a13d14g27
virgu*	n-15
virtu*	b-29e-35f-19g-23i-22j-25k-32n-21
virtual	b-28e-34f-16g-18h-20i-21j-24k-12m-23n-18
virtual card	b-20e-18i-12j-14
virtuale	k-15
virus	e-17n-15
visa	b-17c-17d-13e-22f-15h-20j-23k-12l-15m-14
visib*	c-12g19
visible	g21
visit	j17
visit*	a-26c-58d-15e-12f-47g-53h-53i-30j-13k-71l-37m-62n-39o-24
visita	b27k-30
visita del	b15c-18
visitantes	m-12
visite	k-13
visited	j24
visitor	e38
visitors	c-17m-24
visits	b16o-30
vista	e14g23h17i38
visto	d46h-12i32k21l18m15n-18
visto un	n-43
vitam*	h123
vitamin	h36
vitamin d	h18
vitamina	h25
vitamine	h20
vite	c45g14l-18
vitri*	n-24
viu	n16
vive	l36
vive el	j-27
vivo	n39
vizin*	g24j42
vizinho	g18j20
vluch*	d15
vlucht	d15
voce	f44g16l17m51
voce e	g17
voces	a-12b26c-13e-32f14i-14j20k43m-26n98
voces e	b18
voces podem	f16
voces que	b18g24
voeg ik	e-12
voel	n21
voer	m48
voet	g20
vogli*	a35c27e62k-12l71n21
vogliamo	a12c14e20k-13
voglio	a20e39l75n23
voi	a90b36d33e29f116g107j76k53l26n86
voi e	n17
voi per	f18
voice	l22m15
voici	a18m20
void	e18m45
void the	c15
voie	g12
voir	a-15
vois	b21k19
voisi*	b12f16g43j32k-13
voisin	b12f16j20k-13
voit	e13l-21
vol	c21e-18k15n47
volan*	c22
vole	e25
volen*	k-20l16
volentieri	k-20l16
volet*	c22d19
volete	c22d19
volev*	i-12l-26
volevo	l-23n12
volevo solo	l-23n13
volge*	e25f62g14h14k12m34
volgende	h20i18k15m28
volgens	b15e32f74g20
volgens de	f24
volgens mij	e35
volgens uw	j12
volgt	f17
voll von	l13
volle	m13
volle*	m65n22o38
volledig	m20n22
volledige	m42
voller	o31
voller hohe	o31
volls*	a18
volta	a13b-13d48h-14j-14l31n33
volta a	i12
volta*	e21
volte	h-25i-21n32
volto	c19
volto*	d18
voltou	d18
volum*	i28n12
volumen	b15f14i14
volun*	g12i20
voluntad	i18
volve*	a38d16
volver	a38d16
volver a	a38
vom	b38e-24f46i77j37m30n-17
vomit*	h35
von	b-16c-22h38i-48j110l-25m-19
von dem	h21j33
von der	d17i30
von herrn	e38j44
von ihnen	d-24g13
von ihrer	d19f13
von meinem	k23
von mir	j-17n-36
von uns	a12o40
von unserer	j18
voo	d12
voor	a-12d-14e-45g-55h-46j-28k-33l-43n-34o-33
voor de	a-17b-24d37e-19f-40h-19i-34l-19
voor deze	m18
voor een	b-15i21
voor het	c-12f-31g-35h-24j-28k-18n-19
voor mij	c17h20
voor ons	h18i63
voor op	f21k16
voor uw	o26
voora*	i17
vooraf	i17
voorb*	i-12
voord*	d21o-46
voordat	o-46
voorg*	a32
voorr*	m20
voors*	l-15
voort*	c19e42
voortaan	e43
vooru*	d49
voorw*	f80i18
voorwaarden	f80i18
vor	c-21e-17g73h-20i-32j-14m96n65
vor dem	i-18
vor der	f19
vor gericht	g21
vorau*	d17
vorbe*	h18i27j18
vorbei	h18i27
vorde*	g15k39
vorderen	g19
vordering	f12k37
vorga*	e17j17l23m35
vorgaben	m16
vorgang	l24
vorge*	f17g30i31k19l21m33
vorgehen	k21
vorgesehen	f21i38
vorig*	c-16i-28j-14k-12n-15
vorige	c-16i-28j-14k-12n-15
vorka*	d21i17
vorkasse	d21i17
vorla*	c-19i13m13
vorlage	c-19m13
vormi*	j13
vorra*	m27
vorre*	a38b-32e32i-14j37m-14n-22
vorrei	a48e33f18j54k15l14
vorrei sapere	h17
vorremmo	b-23d18f-23
vorremmo sapere	g16
vorsc*	i31
vorst*	g35j25l58
vorstand	g12l30
vorzu*	i15l24
vorzulegen	l24
vos	b-27c-13d-22f61g-31h101j52k39l37n94o14
vos conditions	f19
vos excuses	n28
vos regles	i36
vosot*	a32n25
vosotros	a32n25
vossa	a40e-13f33h43j12k15n45
vossa empresa	j20
vossa loja	a19
vossa plataforma	a14k17
vossa*	i12
vossas	i12
vosso	b12c-67d-21g-27h17i-35j65k-13m-36
vosso site	j13
vostr*	b24d-47e-36f32g-61h63i-32k80m-44n24
vostra	a14b40c15j31k42l19n14
vostre	h66
vostre condizioni	f-16
vostri	k21
vostro	c-31d-55e-35g-39i-20m-35
vostro nome	b15
vostro programma	h18
vostro responsabile	j22
vostro sito	f-13
voted	c23
votre	b-27d-43f61g-76h145i-33l83m-43n107
votre agence	n12
votre appli	n25
votre avis	g15
votre carte	e14
votre contrat	f25
votre facture	b-15
votre livreur	j15
votre outil	h-12l-21
votre part	d22i21
votre plateforme	a27e13
votre politique	f27
votre reponse	n-57
votre responsabilite	k31
votre responsable	f-21l-20
votre service	f-13
votre societe	f21j-12
vou	c84k44
vouch*	d59i75
voucher	d58i77
voudr*	b-16c15d24f36g-31h-44n-22
voudrais	g-14h-13i-13m-12n-14
voudrais son	l25
voudrait	d12h-26
voudrait savoir	j14
voule*	a18i15k19
voulez	a18i15k19
voulo*	f15j18k-13
vouloir	j22
voulons	f16k-12
vous	a72b34d55e-32f38i48j36k63m-93n110o59
vous a	g-12
vous aurez	k20
vous aussi	j-13
vous avez	b61d39j14n40o18
vous bien	a18c13
vous ce	f15h12
vous de	d15
vous des	b-19d-15e-22g-14i-13j-23k-35n-33
vous dire	m21
vous en	h-13n-16
vous etes	i-16l12m18
vous faire	a14
vous la	c-15j15
vous lavez	j34
vous le	i29m-13n14
vous les	i-14o31
vous livrez	d19
vous me	b22d52g12j21n15
vous ne	i23k33
vous nous	b22h14
vous peut	l20
vous pour	g20i-13
vous pouvez	a51c19d13e48f12i31l16
vous qui	g12l12
vous recevrez	k34
vous un	b-21e-16i-15l-24n-20
vous une	g-13k-28
vous vous	i31n46
voy	a38b21k19
voy a	a38k12
voyag*	f17
voyage	n20
voyez	c16l20
vpn	e18
vraag	f13m20
vraag ik	f21g20
vraag*	h15
vraagt	h15
vraagt of	h19
vrage*	m21
vragen	m21
vrai	n15
vreem*	e14h22
vrien*	i32j22
vriendin	j23
vriez*	d14
vriezer	d14
vrij	c17i18
vrijd*	c23j17l12
vrijdag	c23j17l12
vrijg*	b23d12m25
vrijw*	e-12
vroeg	e18i14n21
vrouw	c18d13h17j28
vs	h18j23n31
vu	d33i30n17
vue	g19o12
vuelo	d19f16j20
vuelt*	d81
vuelta	d65
vuelve	n21
vuelve a	n22
vuest*	a24c-29d-15e-19f-26g-58i-39j-30k-16l-59m-42n-21
vuestra	a37f-18g-22h-16i-14l-23
vuestra web	a20
vuestras	f14h18
vuestro	c-13e-15f-19g-29i-16j-27l-29m-31
vuole	g17l17n13
vuoti	b14
vuoto	l20
w	e16k24
waar	c-48e-54f-20g-72h-46i-44j57k-35l-30m-13n-40
waar woont	j73
waar zet	d-24f-14
waarm*	j18
waarmee	j18
waaro*	b71d20e45j17
waarom	b63d20
waarop	e45
wacht	d17n24
wacht*	e88j-12
wachten	c16
wachtwoorden	e47
wagen*	a22c20e21
wages	g23j17
wahns*	n-55
wahnsinn	n-68
wahre*	n20
wahrend	n20
wait	b-12e-16g50h35
wait for	g17
waiti*	c-12e-18h-14
waiting	c-12e-18h-14
waive	f24i16
waive the	i16
waive*	g21
walk	f-13
walke*	e21g22n24
wall	b-13i-12j-13l-22n16
walle*	a12b16c18e32j21
wallet	a13b16c19j22
wallet was	b19
wand	n16
wann	a-27b-22c-12e-33f-16g-20h-43i-56k-26m-21n-54
wann ist	l22
wann kommt	n-13
wanna	a22
wanne*	c-24d14f46l14
wanneer	c-24d14f46l14
wante*	a12b57c12l-12
wanted	a12b57c12l-12
wanted to	b12l-12
wants	b-12d-30g44i-13j-13l20n-14
wants a	d-23e15l24
wants to	f15g14
war	b49c-14d37g-21h-23j41k-32l-59m-24
war die	d18
war nur	e-21i-18k-21l-21
ware	b-13c-30d64e-15g83i68
ware das	g40i26
wareh*	a16c22n19
warehouse	a16c22n19
waren	b109d16e12i27k15n17
waren*	k44
warm	h-14
warni*	g25k14n-30
warning	g25k14n-30
warra*	c16f74i47
warranty	c17f75i49
warte	d49l14n12
warte*	d23n29
warten	d12g15
wartet	d12i19k19n13
wartu*	f44
wartungsvertrag	f48
warum	b28n21
was added	b49o35
was agreed	b37m19
was approved	m-17
was bedeutet	f28
was called	c-14
was cancelled	c-16
was charged	b34
was die	k17n20
was empfehlen	g24
was fur	h20j23n13
was great	j19n-17
was haben	j12
was hat	j51
was hoping	i15
was ich	e19i17m16
was ist	b18n18
was kostet	b-12
was left	n-14
was made	b29
was muss	g21i17
was never	b19e17
was not	b14
was passiert	d20f15
was sent	e17
was sie	f21
was steht	f22
was stolen	e65
was taken	b33e48j23
was tun	e44h21
was used	e32
was wrong	k20
was wurden	g15h17
wasnt	b57i64
wasnt able	i20
wasse*	b60c13g-15j-13
wasser	b16c16
waste*	n27
wasted	n27
wat	b-12c17e-22f90g85i-60j79m34o-12
wat betekent	d-14
wat een	n46
wat ik	d19f21l13
wat is	b12i-16j25k-12n-15
wat jullie	k36
wat kan	g18
wat moet	c18
wat raadt	f-21h13
wat staat	m17
wat zijn	g16j17
watch	h14k14
watch*	m14
water	b17c25h-22j-12n59
water damage	o25
water*	g12
way	d31e33f-32g28h-15i53k40
way for	d14
way my	e13
way of	i27
way round	i31
way to	c14g50
ways	n24
weak	h44
wear	k21
weari*	h43n23
wearing	h43n23
wearing the	h17
weath*	n-16
weather	n-16
web	b-12f-16g-20h-12j-18k-26m-21o15
webin*	f-29g-18j-14
webinar	f-27g-16
webse*	m-12
webseite	m-12
websh*	d-22e19f-19j12
webshop	d-21e20k15
wechs*	a22b16c13e23
wechseln	e26
wed	b-17c14e48f32h-34i75j19l37m-34n-28
wed be	f21i33j13
wed like	e50f20g14h-18j16k-17m-24n-15
wed prefer	a15d12
wed rather	d-23k15l16
weddi*	k18
wedding	e13k18
wedne*	l17m-21o16
wednesday	l17m-20o16
week	a-19c-17d12e-28f-41g-30i78k49l-48m-28n-14o62
week and	n-13
week een	b23
weekd*	o-42
weekday	o-42
weeke*	c35e37i16l-19n17
weekend	c41e44g14i24j13n23
weekends	l-18
weekl*	c27
weekly	c27
weeks	d43e-16f-17n16
weeks ago	d26
weer	a-17b-15c-13d-14e-17g-18j-14k-12m-13n61o76
weer een	n60
weet	e55j17m14
weet dat	m14
weet ik	e29
weg	a108c85e78g19i58
wege	c20l22
wegen	e22f12g87i26k27
wegen der	g30
wegla*	i22
weige*	b21m35
weigeren	b21
weigert	m14
weigh*	b13l13
weihn*	j13
weil	b-13d-20g26l-16n-19o48
weiss	e40i16j23k22n36
weit	b22f18h13
weite*	a49f71h36l70m46n15
weiter	a14b12l43
weitere	n21
weken	f14h13i19n29
wel	b21f19i39k30l72n15
welch*	a-61b-98c-62d-70e-83f-25i-112j49k-68l-86m-85n-89
welche	a-25b-50c-18d-40e-48f20h-18i-57j-15k-29l-47m-59n-47
welche adresse	j22k23
welche dosis	h-14
welchem	i-18
welchem alter	h14
welchen	f-18h32j55
welcher	b-15g26
welches	g-22h-13
welco*	d20l30
welcome	d21l30
welk	a-14b-20c-23d-16e-22h-20i-28j43k-18l-13m-33n-21
welk adres	j19
welk mailadres	j27
welke	a-23b-66c-52d-43e-50f17i-77j52k-53l-65m-60n-77
well	b-48c-17d-24e-18f-31g-41h-42i-90j-34k28l-42m-41n-22o93
well be	k20
well pay	i-49
well with	e17n22
wem	f27j78l17
wen	f43l96
wende*	d13l30
wenden	d13l30
wenig*	d14
wenn	a-30c-20e-14f108g107h59j-42k54
wenn das	k16
wenn der	b20f29h64
wenn ich	f-13g77
wenn ihr	f55k20
wenn sie	d13f18k15l20
wenn wir	g32
went	b76d31f13g12
went back	b57d17
went to	b22f20i23
wer	b21e35f57g15j136k17l82
wer hat	b25j17
wer ist	j31l26
werd	d20h18n22
werde	a44k20n12
werde*	a42c52f-16g-17h22k30
werden	a42c52f-16g-17h22k30
were done	a25
were going	c19d22
were moving	a19
were not	c44e20k12
weren*	b23e21n19
werent	b23e21n19
werk	a19k21l16n18
werke*	g14
werken	g14
werkn*	g16j12
werknemer	j12
werkp*	g18l20
werkplaats	g21l21
werks*	e15l27
werkt	a-12d28e-24i-24j-13
werkt*	i17
wert	d52g19
wet	d12e16f16g70k15
weten	f18i-20k18n-12
wettb*	g26
wette*	f16k15n-19
wettelijk	g17
wettelijke	f21
what card	j24
what did	j28
what happened	e16
what happens	a17c-26f20
what kind	f13
what legal	g13
what must	g24
whate*	m45
whatever	m45
whats	a-26b-24c-17e-46g45h-15i-35j104k-14l-52m-38n-62
whats my	g13j22
whats that	b20
whats the	a-21b-67e-36f-33h-34i-26k-31l-46m-30n-51
whats your	g33j-28k18
whats*	e15g25
whatsapp	e15g25
whene*	h13
whenever	h13
where did	d13
where*	d37
wheres	d38
wheres the	d37
wheth*	f46g69h19j14n17o-51
whether	f46g69h19j14n17o-51
whether i	g46
whether the	f39o-42
which bank	j12
which card	j15
which day	j14
which screw	n-41
which size	h12n-28
white	b-12c-28e-13g-17i-14j-15n-32
white*	h16
who else	j79
who gets	f16g20
who left	e49
who runs	l43
who signed	j18
whoev*	e21l37n50
whoever	e21l37n50
whole	b26c18d20f17n42
whole account	a16
whole*	l19
wholesale	l19
whom	g13j19l24
whos	g19h42j88k-20l71
whose	e19f49j54l30
why did	b55
why not	n18
wich	h21
wide	b-12g-18h-13i-15
wider	n18
wider*	f73g22
widge*	c-20g-14
widget	c-20g-14
width	j-22
wie	a-87b-119c-109d-100e-61f42g41h-34i-150j50k-82l-69m-41n-67o-37
wie ein	c23m20
wie erreiche	j40
wie geht	j14
wie heeft	b21j12n22
wie heisst	j39
wie hoch	j12
wie is	f53j18
wie komme	d21g16
wie lang	f14
wie lange	g-15j-24n-17
wie lege	g-15j-13
wie man	e16g14
wie oft	g-16n21
wie setze	g12
wie sie	b22n49
wie sollen	h24
wie stelle	e12g-14l-14
wie viel	f-13h31
wie viele	b-13e-16f-53g-60h-15i-14j-28k-28l-15m-12n-15
wie weit	f18h13
wiede*	a28d108f-40g-18j-32k-16n80o24
wieder	a31d71f-14g-12j-30k-12n90o17
wieder bei	d26
wieso	b87
wife	c20d-23e39g22j48
wifes	h23j56
wifi	e21h-14j-14l-12n-19
wigs	k20
wij	a42b25c83d36g31i55j-23k55l42m-39n27o33
wij betwisten	b-19
wij de	c21g23k22
wij een	k16
wij gaan	c16
wij het	c32
wij maken	b19k12
wij niet	b21e20
wij ons	k16
wij verzoeken	e13i28
wij vragen	i25
wij willen	c12l19
wij zijn	k-20o26
wijzi*	i26m25
wijzig	m16
wil	a67b-16c48d22f41j51k41l79
wil de	d20l22
wil graag	e-14
wil het	d-21
wil ik	j16l31
will contact	k14
will find	k28
will ich	d22
will not	o25
wille*	c25d23f20g24i42k-17l31
willen	c25d23f20g24i42k-17l31
willen alleen	l16
willen i	a14k-13
willi*	i43
wilt	a42
wilt u	a42
win	g36
wind	e-15
windo*	b-17f-17h-23j-44l-25m-37
window	h-15j-17l-16m-33
windows	j-23
wine	i39
winke*	i-24
winkel	a12
winte*	f-12g-23h-20j-13n-27
winter	g-19h-15n-25
wir	a34b58c41f37g99h-18i68j-37k48m-41n-19o18
wir am	g12
wir auf	k14
wir bitten	a18l26
wir brauchen	e15g13
wir da	f41
wir das	g30
wir den	d18f23g39
wir die	a16g55
wir erwarten	l30
wir fragen	e-16
wir fur	g18
wir geben	c14
wir gegen	k17
wir gern	f15l20
wir haben	a33b18d52e12f-18g-20h33k-17m23n16
wir hatten	b13f22i32l19
wir ihn	g15
wir ihnen	o-23
wir mit	g18
wir mochten	a-15c-18e24f17g15j24
wir mussen	e13
wir nehmen	c-26i-16
wir nicht	c15e38g-22i-21k-38n-13
wir noch	n-12
wir ohne	c19
wir schreiben	d-16
wir sehen	k15
wir sind	i-15n21
wir trotzdem	b16f20g18
wir uns	b17g17h19
wir wollen	e18
wir wollten	g-12l-12
wir wunschen	a23d23
wir wurden	d13
wir ziehen	c20
wir zum	c22
wird	a29c28i-19j-18k22l-14o82
wird bei	b22f21
wire	d18
wirkl*	f18g42j13n27
wirklich	f18g42j13n27
wirks*	g17
wirksam	g17
wis	a34
wise	d12g32
wish	a31k-17l21
wish to	a15l23
wishe*	l22
wishes	l22
wisse*	f30i48j33k13o43
wissen	f34i26j54k16
with another	b15c22
with full	e22j21m13
with no	h18m12
with respect	l27
withd*	b180c112f61m13o22
withdraw	b48c69
withdraw from	c22
withdraw money	b-26
withdraw my	c21
withdrawal	b85f58
withdrawal for	f35
withdrawing	o33
withdrawn	c37e19m21
withdrew	b21j18
withh*	g24k23
withi*	d16f13g22n-36o-39
within	d16f14g22n-36o-39
within ten	d20
within the	o-19
witho*	b24c16d-21e44f20g43i75k16m15o27
without	b24c16d-21e44f20g43i75k16m15o27
without a	a20b12f16g25i17k20o27
without any	b22
without further	k16
without my	b14e61g14
without review	m-14
without the	c19f14i63m21
wo	a-58b-63c-43e-50f-36g-77h-78i-67j-46k-60l-23m-74n-50
wo bleibt	n13
wo stelle	k-19
woche	a-29c-18d12i41n32
woche*	c12n20
wochen	n28
woens*	n16
woensdag	n16
wofur	m14
wohin	j66
wohl	b13d18k20l52
wohnt	j15
wohnu*	d23j17
wolle*	b-13g-12i-13k-15
wollen	b-13g-12i-13k-15
wollen wir	e-16g-14k-35
wollt*	g-14l-14
wollte	b13j14
wollten	g-12l-12
woman	j48
wonde*	b-14n-14
wonder	h17
wonderful	n-12
wont	a20b-16c53e21h14j12o15
wont be	a21c43k13
wont let	e22
wood	h15
woode*	k-18
wooden	k-18
woont	j94
woord	m17
word	b20e35g39k-22l68m53
word for	e22g24m13
word the	g14
word with	l64
worde*	a16b-20c58d41e19i42j-16k-12o-16
worden	a16b-20c58d41e19i42j-16k-12o-16
wordi*	g48
wording	g48
words	d12m52
wordt	b21f24g-13j-20k16
wordt de	f18
work	b-55c-18d-27f-14g27h-33i-40k-24l-58n15
work for	l-15m27
work on	c16
work with	m-13
worke*	b12d12g91h21i14
worked	b12
worker	g67h24
workers	d14g23i19
workf*	e-13i-13l-12m-35
workflow	e-13i-13l-12m-35
worki*	b-24e20i-13n25
working	b-24e20i-13n25
worko*	h16
workout	h16
works	b-13c-17e-68g14i-22l-24m-15
works council	f14g34
works*	a38e17h-12n-33
workspace	a49e31
worn	f-13h18n-16
worri*	e14
worried	e16
worry	h39k-22
worry about	h43
worse	h25n42
wort	d18l18
worth	d-22f20g34
would appreciate	i16l37
would help	j65l17
would love	b20
would*	c-20i16
wouldnt	c-20i16
wound	a40k20
wound up	a40k20
wrap	b-23c15h17
wrapp*	n-15
wrapping	n-15
write	g22j58k13l35m106
write the	m23
write to	g15l38
writi*	j20m-33n-13
writing	j20m-33n-13
writing to	n-13
writt*	e23g12k23m28n-16
written	e23g12k23m28n-16
wrong	a-15b36c91e43h12n-20o-16
wrong account	c97
wrong date	b18
wrong file	c-24
wrong pin	e34
wrong with	b-16h13
wrong*	b41k22
wrongly	b41
wrote	g23j24n18
wrote to	g19j28
wunsc*	a85c16d23m21
wunsche	a15m18
wunschen	a23d23
wurde	a22b159d40e70g52i20j38m25o38
wurde uns	i20
wurde*	b36e16g52h33i41n14
wurden	b36e16g34h33i41n14
wurden gern	e19
wurden sie	g42h36i22
wurden wir	i17n19
x	i16j-14k13
y	a20b111c12d48e77g21h67i74j108k85l36m140n105o12
y a	b25f15l43
y ahora	g16
y avait	e12
y como	j18
y con	a12c13e15h13
y de	j15
y el	d21j27m-12n-20o66
y en	d40
y la	f12j30o13
y le	h15
y me	b45g19
y no	c22e18i21k15l27m22n-15
y nos	b13n17
y que	d-14g18
y quedo	l-21
y quiero	a32
y se	e22h17k13o16
y si	g14i26
y sin	i31
y solo	b18
y un	g19h17o-35
y ustedes	b15n24
y ya	c16
ya	a41d-32e15f-17g-31j-42k74m22n84o81
ya esta	i-13j-12
ya me	n14
ya no	a66c45e55k27m12
ya se	i28
yard	i15k21
year	b-14c23e-21k-14m-16
year of	i20n22
year old	g19h20
yearl*	c25g-13
yearly	c25g-13
years	c16g25n22o20
yello*	l-28
yellow	l-28
yeste*	b-18c20e21i24
yesterday	b-17c19e23i24
yeux	h17
yo	b54e28g-20h24k50
yoga	f-31g-18i-21
york	d-22j22
you accept	i13
you add	j16
you advise	h25
you allow	i31
you before	k17n-15
you bring	c-19
you cancel	a12
you cant	k20m13
you check	b32g15
you close	i18
you deliver	h13
you dont	i17
you engrave	g-16
you even	f20
you find	j20
you give	e14i21j13
you got	f20
you guys	k20
you hold	f21i12m14
you keep	f66n29
you look	j72
you lot	n23
you make	i41k-20
you mind	i24j20
you must	g20m47
you offer	b-32
you owe	k19
you pass	j13l22
you pay	j23o32
you print	f-15j-13
you put	b14i19
you read	j20
you recommend	g-16h21m-25
you refund	d19
you rent	n-19
you repair	i13
you said	d72
you say	g17j20
you sell	b-17c-12e-19f-15g-30h-54i-16j-15k-42l-23n-30
you send	f-22g-15h-12i-13j51n21
you sent	j31
you set	o-31
you share	j27
you sold	c20
you still	b19h21i30o-28
you suggest	h-21
you supplied	k16
you switch	e15
you think	g31h18n13
you told	l21m37o-47
you took	b31d21j13
you treat	n17
you usually	i44
you work	g12m37
you write	g14m17
youd	d20i30m29
youll	i18k53m37o18
youll find	m19
youll get	k23
your account	o-80
your accounts	b21
your address	j-24
your advice	g31
your answer	k20n24
your app	a21e-17f13m-15n20
your bank	a40d24f22
your bill	b19
your booking	a15
your books	j12
your boss	l20m18
your clinic	h18j14l25
your company	f38k53l40n69
your contract	c13o24
your customer	a21
your dispatch	l23
your driver	f28j23
your earlier	m19
your editor	e-18f-14i-13
your end	b26e19
your files	f24
your firm	l15n14
your fitter	n22
your guidelines	m19
your gym	j21
your head	k-13
your hr	f-12
your instructions	m42
your invoice	b80
your newsletter	f22
your office	i24
your operator	m44
your opinion	g12
your own	m36n20
your parcel	j21
your place	j46l24
your platform	a55m-17
your portal	a28g-14
your practice	c-14i17j25
your prompt	m39
your rules	i21m38
your servers	a24f23
your shop	b17n-21
your showroom	j-13
your side	l27n21
your site	a28
your standing	m14o41
your superior	l12
your superiors	l12
your supervisor	l41
your support	e19
your system	a43m24
your team	l31
your technician	j24k20
your terms	f50i16
your tool	a-24i-21l-17
your view	g38l20
your warehouse	c21n21
youre	j17l56m122n29o49
yours	f40j34l42o47
yours is	j19
yours*	k19m43
yourself	m43
yourselves	k19
youve	a20b103d46j17l-13n45
youve been	d24
youve got	d17j19n21
zaak	f-17g21k56
zag	i13j16
zahle	b22n15
zahle ich	b20
zahle*	b35e37f25g36i15
zahlen	b34e13f27g44i18
zahlt	d12f38g42m31o30
zahlu*	b38d33e33f13j39
zahlung	b39d35e17f15i17
zal	k58
zat	c-13n-21
zater*	n-14
zaterdag	n-14
zaun	i-13
ze	b21d26f26g47j24
zeg	g28j23m30
zegge*	c18f45g12
zeggen	c18f45g12
zeggen wij	c16
zegt	e19i18l14n15
zehn	b21e-13g-13
zehn jahren	n17
zei	f13j20
zeich*	h15
zeichen	h16
zeig	k46
zeige*	c-15g13
zeigen	c-15g13
zeigt	h13i-13n-12
zeile	m18
zeile*	m13
zeilen	m13
zeit	c15
zeite*	j15
zelf	b-17c-19d-35e-13g-20h-12i-15j-26k-13l13m-15n-18o-19
zelf een	d-24
zelt	d18i-27n-18
zero	b31e20m43n115o96
zes	k-17n19o-26
zet	d-33e49f-21g-18i-23j-13l33m18n-15o-41
zet de	e23o-41
zet het	e36
zet ik	d-29f-19g-17i-17l-17
zet je	m17
zette*	a19c14g24i-14
zettel	e13g21
zetten	a19c15i-13
zeven	h20
zich	j19k24
zie	d15
ziehe	g13
ziehe*	a25c38e-17i-12k19
ziehen	a25c38e-17i-12k19
ziehen wir	c17k24
ziek	c18d20
zieke*	h21i22
ziekenhuis	h21i22
zien	b-20c23i-16k44
zien i	k20
ziet	d21h22i42
ziffe*	f24
ziffer	f24
zij	j49
zijn	b32c-37d-20e-12g17h-24i19k-26l-32m-22n57o30
zijn de	f13
zijn er	b-18
zijn jullie	n31
zijn wij	a19f23
zimme*	b13c-13i19j16
zimmer	b15c-13i21j18
zin	g31k22m21
zit	c-16e43f20g-17m-19n-20o24
zit er	i15n-13
zit in	h22k20
zitte*	b14f15h41i36l55n44o52
zitten	b14f15h13i36l55n44o52
zo	d-14e-13f-14g-13h-12j-15n99o22
zoals	d18n26o20
zodat	d12g19m18
zodra	a17f45o-24
zodra de	a19f20
zoek	j28n20
zoeke*	e-35i-13k-23
zoeken	e-35i-13k-23
zoeken een	k-22
zoekt	l-15
zona	j17l35
zonde*	f22g56i74k22m71n18
zonder	f22g56i74k22m71n18
zone	i18
zoon	a16d20o24
zou	d39e15g49h65i44l45
zou een	g22k17
zou graag	h22
zou u	d18e17g15h13i20
zoude*	d26i59
zouden	d26i59
zovee*	b16n22
zoveelste	n23
zu	a21b59c48d80e-20f70g72h-46i42l25
zu geben	m12n-13
zu hoch	b15i13
zu ihnen	d20
zu sagen	l21
zu schliessen	a25
zu viel	b25
zufri*	l-19
zufrieden	l-19
zug	d24i12
zugan*	a97e108
zugang	a96e22
zugange	e19
zugangsdaten	e22
zuges*	f18m38
zugestimmt	f18m35
zugri*	e27
zulet*	j18n18
zuletzt	j18n18
zulle*	i23k24
zullen	i23k24
zum	a44b-32c87d-18f-73g-49h-26i-27k-18m-18n-33
zum jahresende	a24c21
zum quartalsende	c17
zur	f55g28j-18k-21l-18n-12
zuruc*	c59d203h-13i13l-12n-20
zuruck	d-26g-18i19l-17n-17
zuruckzahlen	d50
zusag*	c14f15m42
zusage	c14m22
zusam*	a17h17
zusammen	a18h22
zusch*	b43c18i12
zuschlag	b43i12
zusta*	k23n21
zuste*	i15k27
zwang*	g15h45
zwanger	h15
zwar	i17l23
zwei	b33e19f-17g-28j-40l-41m-19n24o20
zwei faktor	e21
zwei stunden	h17n40
zweim*	b28
zweimal	b28
zweiten	e19h12
zwemb*	n-13
zwolf	n-12`,
};
