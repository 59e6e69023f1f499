// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 112 of 115 (97.4 %), sentences 1078 of 1330 (81.1 %), questions 76 of 79 (96.2 %)
//   billing_dispute: labelled 128 of 132 (97.0 %), sentences 1010 of 1330 (75.9 %), questions 794 of 844 (94.1 %)
//   cancellation: labelled 122 of 130 (93.8 %), sentences 1011 of 1330 (76.0 %), questions 126 of 133 (94.7 %)
//   refund: labelled 161 of 168 (95.8 %), sentences 1185 of 1330 (89.1 %), questions 241 of 256 (94.1 %)
//   security_change: labelled 115 of 118 (97.5 %), sentences 1049 of 1330 (78.9 %), questions 470 of 500 (94.0 %)
//   legal_inquiry: labelled 108 of 110 (98.2 %), sentences 798 of 1330 (60.0 %)
//   legal_advice: labelled 98 of 101 (97.0 %), sentences 745 of 1330 (56.0 %)
//   medical_advice: labelled 102 of 103 (99.0 %), sentences 840 of 1330 (63.2 %)
//   policy_exception: labelled 102 of 106 (96.2 %), sentences 693 of 1330 (52.1 %)
//   private_data: labelled 97 of 104 (93.3 %), sentences 763 of 1330 (57.4 %)
//   legal-threat: labelled 160 of 177 (90.4 %), sentences 970 of 1330 (72.9 %)
//   asks-for-management: labelled 125 of 133 (94.0 %), sentences 865 of 1330 (65.0 %)
//   prompt-injection: labelled 119 of 122 (97.5 %), sentences 968 of 1330 (72.8 %)
//   frustration: labelled 137 of 154 (89.0 %), sentences 610 of 1330 (45.9 %)
//   promise: replies 1124 of 1266 (88.8 %), in others 51 of 1289 (4.0 %)
//   labelled with a sign: by the model 1657 of 1708 (97.0 %), by phrases 1602 of 1708 (93.8 %), by either 1663 of 1708 (97.4 %)
//   labelled harmless: by the model 165 of 1531 (10.8 %), by phrases 97 of 1531 (6.3 %), by either 192 of 1531 (12.5 %)
//   sentences with a sign: by the model 13795 of 18620 (74.1 %), by phrases 12281 of 18620 (66.0 %), by either 14329 of 18620 (77.0 %)
//   harmless sentences: by the model 905 of 7700 (11.8 %), by phrases 910 of 7700 (11.8 %), by either 1200 of 7700 (15.6 %)
//   harmless questions: by the model 52 of 2271 (2.3 %), by phrases 23 of 2271 (1.0 %), by either 54 of 2271 (2.4 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    'account_closure': 396,
    'billing_dispute': 275,
    'cancellation': 287,
    'refund': 209,
    'security_change': 226,
    'legal_inquiry': 503,
    'legal_advice': 422,
    'medical_advice': 314,
    'policy_exception': 437,
    'private_data': 378,
    'legal-threat': 574,
    'asks-for-management': 527,
    'prompt-injection': 418,
    'frustration': 497,
    'promise': 348,
  },
  features: `12th	c14f-13k-14
14c	j58
15th	k26
1er	g21
1st	a24k21
2fa	e32
30th	a18i19k19
31st	o32
9th	l-19
=account_closure	a469b-60c97e-36f49g-29h-20i21j-17l-16
=annoyance	a13b63d81e25g35h50i35k56l25m-14n140o-29
=asks-for-management	a-36b-45c-68d-57e93f-29h-98i-17j34k-19l454m76n-39o-47
=billing_dispute	b434c48d142e73h-22k55l-14m-39o48
=cancellation	a219b37c492d124e-21f80g103h-61i46j-69k-42l-30m-59n-57
=frustration	a70b15c-39d-53e-39f-28g-33h-108i-79j-68k39l64n450o-13
=legal-threat	a-50b-45c-18d-63e-48f103g262h-96i-17j-67k566l-29o31
=legal_advice	a22b-15f164g428h13j93k66m-15
=legal_inquiry	a-36b-49c60d-59f440g177h-73i27j-75k146l-34m-28n-48o-19
=medical_advice	b-20d26e36f-26g94h541j162l-27n12o22
=policy_exception	a-21b48c40e-60g41i452j-35m53n-33o106
=private_data	a68b35c-25e39f75g89h-35i-15j478k-15l67m15n-25
=promise	m-290o609
=prompt-injection	a-37b20c-73d-35e-23g-42h-32i47j-57l45m412o-19
=refund	a-61b15d486e-52f44g30h-60i-14j-38k99l-54m57n-104o113
=security_change	a116b32c-63d-81e503f12g-36h-48j73l-18m88n-71
a alguien	g21h15
a aprovacao	m18
a assinatura	c30
a bad	n19
a balanca	h37
a bien	a-14e-16f-26l-27
a bigger	l12
a bill	o41
a bit	i61n-17
a blind	i12
a box	i18
a bus	d26j18
a cafe	e13
a caixa	e22
a callback	n22
a card	c-12d-18e-26g-12h-13j-18l-12n-13
a carga	f18
a casa	b39d13g17h15
a cause	g14k28n27
a ce	g18n34
a cero	o27
a change	e15j12n23
a chaque	h17
a charge	b54
a chave	e29
a che	c-15j40
a chi	f69j20l14m26
a child	h74i14
a claim	k60
a class	c-12
a clausula	f-12
a client	j14
a colleague	e14h17m41
a coluna	b-16i-20
a combien	f15
a comissao	k29
a company	g20n27
a competitor	g14
a comprar	f16j14
a conta	a75b58h-20
a contract	g28
a copy	b-37j64
a cor	n-25
a couple	d-16
a court	g41k16
a credit	d-24o-83
a culpa	g19
a customer	a65n24
a day	b16h57i47
a decision	l24
a defaut	k12
a deja	d20i22
a des	b12f25
a deux	b14
a devolucao	o21
a different	a14
a direcao	j15
a direct	b71
a discount	i12
a disgrace	n18
a disparu	h-27
a distance	e24
a double	h-24
a due	e28
a duplicate	b17
a encomenda	c22
a encore	e42
a escola	b12
a espera	d17
a este	n26
a ete	b35e94m40n-19
a expire	i42
a fatura	b23
a festa	i-22
a fine	g48k26
a firm	n22
a free	o-17
a friend	j12m19
a full	n22
a game	m24
a garantia	f-40o28
a gente	j12
a gift	n25
a giugno	c14i16
a good	g-23
a guest	e17f20g27i21
a higher	l12
a human	i15
a joke	n-17
a judge	g78k147
a la	b-19c70d-21e44f12g19h-33j12k74l52o-27
a las	k22o20
a late	i-12
a lattention	l15
a law	k50
a lawyer	g40k44
a le	g18
a legal	f-22
a lei	f30g38n16
a letter	g32k27
a licence	c15f28
a limit	i-12
a list	j12l-13
a lista	i-24m12
a little	h20i28
a loja	d20
a look	b14o-18
a los	e24f18g15i-13
a lost	g23i19
a lot	h16l-18
a m	o30
a ma	f22
a mais	b30i15
a maquina	k20m18n-15
a marzo	a-28e-17
a member	a20g50
a mes	n45
a mesa	d17
a mesma	j20
a meta	c-19h18
a mi	d29e34g44h21
a mia	e44
a minha	e41f29i39j32n32
a minute	l20n-16
a mis	e-16m-15
a mistake	b20c17
a mon	e19f16j14
a month	i16j22o-20
a multa	b12g27
a nadie	c-14k-28l19
a nice	n-20
a noi	b43
a nombre	g23j20
a nome	a19c23
a non	g12i23
a nos	f-35g-15i-20k-17
a nossa	a69d26f37
a nota	o-25
a notre	g-18k-16
a nova	j18
a nuestra	b26c19
a obra	c21d25g21
a pagar	g22o44
a parte	i-14
a partir	a19b-22c28f12h35i-17j-16m18
a pas	a16l21
a patient	h20j19
a paye	d21
a payment	b86
a peca	d16o17
a pena	g51
a permit	f21g59
a person	g14h41m42
a phone	e-12
a photo	a-28j16
a physical	b-22
a place	g21
a point	i40
a policia	k19
a porta	e21g45
a posto	a13b-14d-36m17
a pris	e37h17
a problem	h14
a purchase	b25d42
a que	b-58c-19d-25e-30f-22g-43h-39i-36l-13m-17n-39
a quel	j41
a quelle	b-19c-16e-29f-20g-25h-30i-25j-13n-15
a quem	g13j13l36n17
a question	d-21
a questo	l26m15
a qui	j14l18
a quien	g12k15l28m20
a r3fund	d78
a rate	f-21i-34
a reason	j14
a refund	d-27i21
a reminder	n17
a reply	l15n-16
a restituicao	d15
a right	f17
a roll	n18
a room	n-42
a row	l-19
a second	b-12g-15i-17j22n-25
a senha	e37
a senhora	j19
a senior	l32
a settembre	b15
a shop	g21
a short	d-28
a sign	g39
a signe	a25f19m12
a simple	l-18n20
a single	b13n18
a special	i25
a su	c15f17i56l-12o19
a sua	l26
a supervisor	l-12
a supprimer	a12c51
a t	f33g29j75
a table	b18
a taxa	i73
a tempo	c15
a temps	o26
a tenant	g20
a third	f22i50l22n15
a tiempo	c18
a tiny	i75
a titre	i46
a toddler	h31
a tout	b-21
a transaction	b75c93
a transfer	a-16b-29c-16d-18e-17f-12g-12i-12l-13
a transferencia	c25d18
a trouve	b14e18k21
a tu	m19
a um	h23n18
a uma	h27
a un	b67c-13d14g35h53i36k24l36m35
a una	j12
a unaltra	b21f16
a une	b18e13
a used	g18
a ver	l38
a visa	e-12
a voi	b16f18n17
a vossa	f19k21n18
a votre	a15h-12j12
a voucher	d57
a vous	d15
a week	d19i45
a withdrawal	b30
a word	l82
a worker	g45h26
a working	n41
a written	g14k23
a4	c-14f-18g-25k-20m-27
aan	b-16c-21d-25f27g18h36j-60m20n39o18
aan de	b-16e-45f34i-20k15l40n56o-12
aan die	h44i19
aan een	d-19e20
aan het	g25
aan je	m21
aanbe*	d41i19o20
aanbetaling	d43i19o20
aange*	b22j18k38
aanko*	f25k40
aankoop	k40
aanma*	a-13b12i16
aanmaning	b15
aanmaningskosten	i21
aanne*	e24g41
aannemer	e24g22
aansp*	f130k23o18
aansprakelijk	f45o18
aansprakelijk als	f28
aansprakelijkheid	f48
aanta*	b19
aanvr*	d-23e21m22
aanvraag	m22
ab	b39c58d18e34f19m30
ab jetzt	m21
ab sofort	c27e19l21
ab wann	f30g12
ab welchem	h12
abajo	b19c14m12
aband*	c23n24
abbes*	c49
abbia	e13l17m17
abbia*	a21b42c35d58e32g-12h-13o34
abbiamo	a21b42c35d58e32g-12h-13o34
abbiamo gia	f-22
abbon*	b36c34f-13i42
abbonamento	b37c26
abbuc*	b67
abbuchung	b67
aber	b45c19e-29i95j16l17m12n-49
aber ich	l22
abgeb*	b37d24o25
abgebucht	b37d24
abgel*	i22
abges*	c18d21e23m62
abgez*	b39
abgezogen	b39
abier*	a27e26n22
abierta	e30h13
abierto	a24
abime*	d21
abita	b24j15
ablau*	n23
able	b-17e20g-14j-12m-16n-13
able to	b-17e20g-14j-12m-16n-13
abo	b15c26
aboga*	g13k44
abogado	g13k27
abona*	b25d16m20o-38
abonado	o-48
abonn*	a-25b31c62e-13f-18g-29h-19j23n-17
abonnement	b36c64g-22h-16j-12
abonnement a	c26
abonnes	a-14j29
abono	d58
abono de	d27
about getting	d25
above	f22l29m33
above this	m38
abre	c-17e-12g-16h-16j-23l-12
abrec*	b64
abrechnung	b64
abril	n20
abrir	g26i26
abroa*	f25g22
abroad	f25g22
absag*	f-16h-12
absage	c21
absch*	a27b43d22
absen*	b18j40
absent	b18j43
absol*	n59
absolute	n15
absur*	n42
abuel*	m22
abusi*	g21
acaba*	i17
acabo*	h-25
acabou	h-25
acade*	c31j17l-14
academia	c31l-14
acc	a79e20
accan*	k-12
accanto	k-12
acced*	e22
accen*	e-32
accents	e-27
accep*	a-20b-51c26e-30g26h-34i94j-38k-15l-23m44n-32o31
accept	b-17g42i63o22
accept a	i29
accept liability	o24
accept the	g32i17
accepted	b-13c20d13i-12m27
accepteren	f24i23
acceptez	i37
acces	a20e109n-18
acces a	e30
acces*	a57b13c-14e183h-21n-12o29
acceso	e70o29
acceso al	o29
acceso de	e15
acceso y	a13
access	b14e88i28l12
access to	b22e35l16
accesso	a49f-19
accet*	g12i32n-14o15
accettare	g19
accid*	e20g84
accident	e15g34
accidente	g45
accio*	c-18
accor*	b41e23f25i32j18m18n-18
accord	a12
accorde	i-14n-15o16
accordez	e26i43
according	b45f18j20o-43
according to	b45f18j20o-43
accou*	a168c-28d-13e49f-63g-98h-86i-69j22k-63l-49m-58n-85
account	a152b-17c-15e16f-54g-88h-76i-58j27k-55l-42m-65n-74
account and	e13j20
account as	e16
account at	a63
account by	e18
account for	a-12e-19j-25
account has	a21
account in	a-26
account is	d16e15o24
account of	a-22j34
account per	e-12
account please	a33
account should	a40
account shows	b-17
account te	e26
account that	b16j17
account van	e15
account with	a71e14j33
accountant	e20
accounts	a23b28
acct	j18
accu	o-52
accue*	h14
accus*	g38
aceit*	b-26e-24g-12i67j-27k-12l-17n-16o17
aceita	b-15f-34
aceitam	i36
aceite	f16
aceitem	i26
aceitem a	i23
aceito	o22
acept*	b-22c28f15g29i65m36
aceptan	b-23
aceptar	m25
acess*	e45j20
acesso	e52j21
acham	g17
acham que	g16
achei	b20
achet*	b34c18e-16j18
achete	b38c21j20
acheteurs	d-15e-15
acho	e15
acho que	e15
acht	d16
achte*	a16c19i30j62k12n22
achter	a20c26j15k15
acima	l21m28o-36
acima de	o-36
acion*	o-25
acionar	o-25
aclar*	b19e-17f27
aclarar	b21f25
acomp*	i14
acons*	b-18e-16g153i-21j-21l-18m-13n-16
aconseja	g55
aconsejan	g12h31
aconsejan para	h35
acont*	l17
acord*	c22f26g23
acordo	c24f28g23
acordo de	c24f20
acoun*	a99e25
acount	a99e25
acount i	a34
acqui*	f-12
acred*	n30
acres*	o36
act	f21m94
act as	m40
actie	i32
actio*	c-25k31
action	c-25g-12k31
action en	k34
activ*	a-20b-45d-18e16f-15h-46j-36k-15l-19m-12n-25
activate	a-14b-20i-13j-16
activate my	e-16
activite	g21
activity	e26
activity on	e26
actua	m22
actua*	d16e26
actual	d19
actually	c18f15
acudi*	k12l14
acuer*	f22g14
acuerdo	f22g14
ad	c45k-15
add	a-35b-40c-30d-24e-14f-38h-29i-37k-23l-28m-15n-32
add a	b-15
add my	e19
addeb*	b40j-16
addebitato	b26
addebito	j-16
added	b70
added to	b35
addit*	b28
additional	b28
addor*	h30
addre*	b-26c-21d-17h-20i-20j63l-30m-13n-19
address	b-22c-20d-16f-20g-27h-19i-18l-30m-32
address for	j-38
address of	j16
addressed	g15m15
addresses	f29j47n-14
adess*	d20e16l-21m41n31
adesso	d20e16l-21m41n31
adher*	b14j13
adherents	j13
adhes*	c20
adian*	d28l23
adjun*	b14j-22
adjunto	b15
admin	e120m135
admin rights	e-18
admin*	b22e125l88m115
administracao	l27
administrador	e21g13j20l23m24
administradora	l15
administrateur	e-45
administrateur et	e-20
administrator	e46l15m69
admit*	e-23f-34g-13i38k-22
admite	e-22f-33g-12k-21
admiten	i34
adres	j80
adres van	j26
adres*	a-17b-21c-22d-22e-22g-28h-24i-48j130n-21
adresse	b-12c-13d-14e-15g-16h-12i-25j47k16
adressen	j36
ads	f29k-20
adult*	b17i24
adulto	b19
advan*	d23
advance	d23
advance for	d19
adver*	c17g20k33m17
advertising	k28
advic*	f-25g12
advice	f-25g12
advice on	g15
advie*	f-19g-13
advies	f-19g-13
advis*	g118h89k45
advise	g51h24
advise me	g55
advise the	h15
advised	k53
adviseert	g21
adviseert u	g21
advoc*	g29k19
advocaat	g38
advog*	k38
advogado	k22
af	b33c87d20i14j-13m56n18o111
af van	b13c43i21
afdel*	f31l19
afdeling	f32
affic*	b32e-19g-13i-16j-14
affiche	b38e-13h12
afgeb*	b27c25
afges*	b33i13o33
afgesproken	b19o32
afrai*	c48
afraid	c48
afrek*	b26
afsch*	b50o20
afschrift	b23
afschrijving	b18o20
afschrijving van	b12
afslu*	a36
afsluiten	a36
afspr*	o59
afspraak	o59
after	a55c31d-36e74f61g104h197i104j17k41l-16n28
after a	g16h35
after all	c14i21
after i	a15
after me	g43m16
after the	a15c39e101f31g15h46i35k17
after your	h36k26
after*	d20
afzeg*	o-29
again*	c19f16g79h19i48j12k56
against	c19f16g79h19i48j12k56
against the	c24f14g35h20i22
against you	k27
against your	i22
agb	f57
age	a-22e-12i33j17
age limit	i26
agenc*	b18c26f18k61n15
agence	n12
agency	b20c22e12f21k57
agend*	c24e-20f-17g-18h-39n-23
agenda	e-18f-16g-17h-38n-21
agenda de	h-13n-12
agent	h12j23k16l42m122
agent*	a12e16f27m60n21
agente	f21m20n19
agents	m18
ages	b20n13
aggio*	e17f-22g-23h-31n19
aggiu*	c-20f-24g-26i19
aggiungere	c-17
aggiungete	i20
agire	k26
agli	j21
ago	d44
ago but	d13
agora	d17e77j42l44m45o70
agora e	m26
agost*	o-41
agosto	o-41
agota*	k25
agrad*	a16c20f-15i23j13
agradeceria	i25j17
agradeceriamos	f-13
agree	b24f24g26m52
agree*	b80c77f175k30m39
agreed	b81c24f14m43
agreed to	b14c25f16m17
agreement	c49f155
agua	b32f-13i-14l-22
aguan*	h-12
aguar*	d25l24
aguardo	d21l24
aguen*	n21
aguenta	n15
ah	n20
ahead	c-34i12
ahead with	c-20
ahi	l30
ahora	g41m37
ai	a-15d-21f60j69l115m125n59
ai com	j16
ai je	f18g13
aidez	g47
aidez moi	g28
aimer*	d18l42
aimerait	d19l24
aimerions	l12
ainda	d24i21j34
ainda esta	n-21
ainsi	a13n18
air	n-24
aire	h13
airli*	d15g15
airline	d15g15
aiuta*	l-23
ajout*	g-13i-15
ajouter	i-12
ajuda	n24
ajude*	g31
ajudem	g31
ajudem me	g19
akkoo*	m63
akkoord	m63
akten*	k52
aktenzeichen	k53
aktio*	c22i70
aktion	c22i44
akzep*	i18
akzeptieren	i19
al	a-34b27d14g-20h62i22j-32k25l41m35n22
al corso	i14
al de	b18n27
al final	c17
al giorno	h17
al giudice	g28k33
al mese	b-21i-19
al nostro	a15
al posto	e20m14
al telefono	b22l21
alarm	c12e30i-12
alarm panel	e25
alarm*	c18e22l15
alarma	e20
alber*	b21j44k29
albergo	b21j42k29
alcoh*	g18h71
alcohol	g18h71
alcun	b-19d-25
alerg*	h98j14n20
alergia	h53n21
alert*	m16
alerta	m16
algem*	l13
algo	b46c22f15g17h64m12
algue*	b27l36n15
alguem	b27l36n15
algui*	b12c-18e47g17h14j27l63n38
alguien	b12c-18e47g17h14j27l63n38
alguien con	h14
alguien que	l30
alguien se	e42
algum	f21l12
algun	g19
algun*	h23
alime*	g22
all correct	b-13
all right	g17h24i18
all rights	e22
alla	c31l-15
alla cassa	b25
alla reception	l14
alla regola	i18
alla scadenza	c17
alla vostra	j22n25
allag*	k26
allar*	c25h14m13
allas*	k30
allat*	l34
allattenzione	l34
alle	a63d-21e103f-21g-29i47j-29k62l22m68o66
alle eerdere	m16
allee*	b-26c-31d-21f-36g-55h-29k-24m17o-58
alleen	b-26c-31d-21f-36g-55h-29k-24m17o-58
alleen een	f-20g-28
alleen het	d-30e-28
alleen met	m16
alleg*	j-21k21
allegato	j-21k20
allei*	g32
allein	g32
aller	b24h16j31k26
aller*	h74
allergic	h-19
allergic to	h-19
allergie	h42
allergy	h19j19
alles	a93b-61d-46e34g-40h-34i-36k-36l-27m68n-14o33
alles in	o33
alles is	b-20d-28
alles was	j15m22
allez	d15i37
alli	o43
allin*	f-15k-13
allo	c22
allor*	h21k25
allora	k26
allow	h-14i100
allow me	i57
allow*	a-12b-17c-26e-23f50g49i12l26m15n-15o-16
allowed	a-12b-16c-25e-22f51g50i-20l26m17n-14
allowed to	c-18d-16f33g62l37
allows	i36o-21
allul*	k12o14
allultimo	k12o14
allultimo centesimo	k12o14
almac*	b15c22g14
almacen	c22g14
almen*	d26
almeno	d26
almoc*	n18
almoco	n20
alone	e22k-14l-15
along	c-23h17l-17m40
along with	a15h21
alors	b84c23d14i36k18
alors que	b59
alqui*	b12g13h-15
alquilan	i12
alquiler	b20c14g25
alrea*	b20c28k58m43o54
already	b20c28k58m43o54
already have	c14
als	b-38c-26d-22e22f127g74i29j-51m119n-56
als de	f25
als een	a-29f32
als er	i25
als het	f18k26
als i	f63
als ik	d19e19g27h19i18
als pdf	g-14i-13
alsje*	e23i48
alsjeblieft	e23i48
alsno*	i19o31
alsnog	i19o31
also bitte	a12d25l46
alsof	i45m53
alstu*	d31i70l25
alstublieft	d31i70l25
alt	e20j20
alta	b24o-45
alte	a-15b17e36
alten	e60k-21
alter	e13h12
alter*	e78i55
altho*	b25e19i144
although	b25e19i144
although the	i22
altij*	a22
altijd	a22
alto	l-23m29
altre	d20i17k-13n-13
altri	i22j36
altro	a13b38c49e45f12h-26
altur*	j-13
altura	j-13
alumn*	c-13e-20g-16j49k-15
alumno	c-12j21
alumnos	e-19k-31
aluno	f34g24
alway*	g13m45n36
always	g13m45n36
am besten	g59h13
am ende	k22n37
am montag	c13k22m-17
am samstag	c13n-15
am seeing	b35
am telefon	f22m23n12
amanh*	c16o45
amanha	c16o45
amend*	f47g15m-15
ameri*	a-20b-22e-18i-13j-15
american	a-18b-17e-16
american express	a-18b-16e-15
amici	a20e20i25
amico	g13
amigo	j19
ammes*	g13i30
ammin*	e39g41j12m60
amministratore	e37g16j14m61
amoun*	b75d19g-13i-16
amount	b67d20g-12i-15
amount of	b38
amount on	b-14
ampar*	f74
ampara	g12
amparo	f28
ampli*	i15
an account	a-79b-26c-18d-13e-45i-17j-15l-12
an actual	d20
an additional	b13
an atm	b17
an den	h33l19m23
an der	c-14g-12
an die	d22e16f21g19l51m21
an employee	g17h24m45
an error	m13
an ex	g37
an exchange	l13
an hour	b14h12
an item	d58
an old	i17
an order	c-17m27
an unauthorized	b16
an und	d19
an uns	j23
an unsere	f16
an update	m15
an welche	j-14k25
an wen	f26l29
anali*	i23j25
analy*	b-18g18h15
anbei	c17
anbie*	g18
anche	a-17c-38d-34f-20g-33h-59i30j-49k-36l-73m-31n-16
anche a	n18
anche con	j-15
anche i	b13e32f17
anche in	i-13
anche la	b15
anche se	g24i84j17o15
anche senza	i21
ancie*	a-53d-14j30
ancien	a-53d-14
ancor*	c18d52e17i29j21l-57n44
ancora	c18d52e17i29j21l-57n44
ancora il	b16d23
ancora la	i14
and address	j43
and close	a26
and conditions	g14
and confirm	a12
and desist	g13
and follow	m29
and give	m23
and id	d14
and no	m21
and nobody	m15n14
and not	c19
and number	j29
and send	i17m32
and still	b14n40
and use	e17g19
and wed	d21
and well	k31
and whats	j44
anda	d28e26g13h15j34
anda a	g13h15
andam*	n17
andar*	c12h28
andare	c13g18h30
andat*	i17j17
andata	i18
andato	j18
ander	c15e61f13
ander*	c31e41f40j69k35
andere	a21j30m13
anderen	b36d23j55
anderes	h20
andern	c-12e23n-15
anders	c13f22k22l19
anerk*	g26o32
anexo	f-17g-26m29
anfah*	i24
anfan*	d20
angeb*	b-22f12g12n26
angebot	b-22f12
angel*	a26b12
angem*	h20
angen*	f24k25
angenommen	f24k25
anges*	b24g52j44k15
angry	n-79
anhan*	m24
anhang	m29
anlei*	l-15n-24
anleitung	l-15n-24
anlie*	l13
anmel*	c-17f-16i37
anmelden	g23
anna	j42
annee	c18
anneh*	g33
annehmen	g33
anni	f23g34h-17i99j12
anni di	i12
anniv*	j18
annua*	b12c25
annual	b15
annual fee	b22
annuale	c25
annul*	a-29b13c116d-13f-49g-27h-29i-12j-28k-16l-19m-14n-23o79
annulation	c18
annule	c-14
annuleer	c28
annuler la	c-29
annuleren	c32
annulez	c17
annulla	c21
annullare	c15
annullate	c12
annullato	c-45
annulliamo	c22
ano	f13
anoch*	e25
anoche	e25
anoni*	j49
anony*	j72
anos	a16h16i76j29n66
anos de	f-12
anoth*	b25c22e66g-14h-15j-19n40
another	b25c22e66g-14h-15j-19n40
another account	i25
another card	e-12
another week	n18
anruf	l27
anruf*	l79n20
anrufen	l79
ans	f-17g15i56k-35l27n20
ansch*	b21f-12g-23j33
anschluss	n13
anschrift	j22
anspr*	f53l21
anspruch	f21
anspruche	f32g13
answe*	b-14e17j20k58l85m132n57
answer	j20k63l38m98n65
answer as	l17m12
answer my	l22
answer the	n26
answer without	m18
answered	e15l13
answers	l24m33
ante	f18g52k64
ante la	k48
antec*	j38
antei*	d23
anter*	j37n-31
anterior	j41n-31
anteriores e	m15
antes	e-14f24g16h29i45l31m35
antes de	c17f36g14m21
antes del	h28
antib*	h148
antibiotico	h86
antic*	c17d15h34i59n-18
anticipo	d16i15n-18
antid*	h83
antig*	e64i122j56k14
antiga	k19
antigo	e23i42
antigua	j33
antiguo	e38i45j18
antiv*	e-12
antivirus	e-12
antra*	l-13
antwo*	e-12g26i-12l30m178n89
antwoord	m76n25
antwort	m43n22
antworte	g19m22
antworten	g13l20m25
antwortet	n33
anula	o23
anula*	c42e-14
anulada	c25
anular	c-17e-12
anular a	g12
anule*	c73e23
anulem	e22
anunc*	b-22
anuncio	b-21
anwal*	f19k17m19
anwalt	m19
anwei*	m13
anwen*	h25
any chance	d42i51
any longer	a48c22e22
any way	c26
anybo*	l20n53
anybody	l21n54
anymo*	c17e26m14n20
anymore	c17e26m14n20
anyon*	d-13g-17k-43m18n23
anyone	d-13g-17k-43m18n23
anyth*	a-12b-15c-15f16h29m18
anything	a-12b-15c-15f16h29m19
anywa*	i55m14
anyway	i54m14
anzah*	b22d54i21
anzahlung	b22d54i21
anzei*	g47i-23j-12k43
anzeige	g37k47
ao	a-49b-22d-36g16h14i-34k18l29
aos	b-13e15
apaga*	a40b12
apagar	a36
apagu*	a40
apaguem	a37
apara*	h21
apare*	c-35e41g-16i-14j-20m-20
aparece	c-30g-13h-12i-13j-17m-15
aparecen	b21
apareceu	b-18
aparelho	e45f25h25
apart	b18
apartamento	c14
aparte	o-12
apell*	j52
apellido	j32
apert*	i33
aperto	i36
apesa*	i67
apesar	i67
api	e105j34m14
api key	e18
aplic*	b50c-22d-23f14g-24h71i41l-30
aplicacao	d-17g-15l-22
aplicacion	c-13
aplicado	b24
aplican	f27i22
aplicar	b16h64i14
aplicar el	b16h42i14
aplicativo	j19
aplico	h29
apliq*	m12
apolo*	i24l13n46
apologies	l13
apoth*	e15
app	a27c-101d-79f-46g-78h-98i-122j-89k-94l-79m-91n30
app does	n17
app for	a39
app has	n21
app says	b16
app show	e-13
app shows	g23
app that	b33
appar*	a-25e39h16l14
appea*	b48c-17g16
appear	c-15
appear in	c-14
appears	b29
appel	l19
appel*	f20j15
appels	f20
appen*	k19
appena	g12k20
apple	h-14
appli	n22
appli*	b92c22f98g49h32i82j106
applicant	g25j55
applicants	g19j26
applicare	h13
application	c18j19
applicato	i12
applied	b12i17
applied to	i17
applies	f47
applies to	f21
apply	f100i39k17m43
apply to	f79k20
appoi*	i18k14
appointment	i21
appre*	b14g22i42l57
appreciate	i17l64
appreciate it	i17l45
appro*	a-12b-39c-20d-18e43f-47g-39h-25i-41j-22k-27m206
approuve	m19
approva	m14
approval	e-16i-15m18
approval step	m-18
approvals	l-17
approvato	m-16
approvazione	m41
approve	e61l41m60
approve this	l34
approved	b-13f-34g-26k-17
approved the	f-32g-24k-41m-17
apre	e21
apres	f20g-17h122k21
apres la	h13
april	b50c82m-14o132
aprob*	e12m63
aprobacion	m19
aprobado	m48
aprobado por	m19
aprov*	e14f-12g-14l14m132
aprova	m26
aprovacao	m39
aprovada	m17
aprovado	m16
aprovar	e22m18
aprue*	m20
aqui	a37c17h-18j-21k45m19n95
ar	a20
arbei*	f-30g34i-14k14n20
arbeitet	g21n22
arbit*	k63
archi*	a43i-13j-13k-32n-34
are free	m18o36
are going	k23
are looking	k22n22
are missing	e18
are not	c17
are off	m18
are still	l20
arent	g41i31l46n-15
argen*	d39
argent	d40
argum*	g54
arm	h20n23
armaz*	d19i14
armazem	d19
aroun*	e20l16n58
around	e20l16n58
arrab*	h-27n-38
arran*	a17c20l26
arrange	a19l21
arrange for	a30
arreg*	d-19k17n30
arren*	j25
arrep*	f49n29
arrependimento	f41
arret*	h19n12
arrete	c15d12
arreter	h23
arretez	n13
arrib*	l22m29
arriba	l22m29
arrie*	c48h20
arriere	c48
arriv*	a-41b-72c-66d-49e-35f-80g-31h-59j-65l-22m-52n-26
arriva	g-13k-26
arrivare	k23
arrivata	i16
arrivati	n-18
arrivato	d-16f-27
arrive	b-36g-14j-13
arrived	d-24e-24
arrived on	i22
arrives	g19
arrum*	o33
art	i22n12
artic*	b-14h-13m-16o-19
articulo	f19
artif*	m41
artificial	m14
artig*	f27
artigo	f27
artik*	f23k13o-15
artikel	f25k14
arzt	h19j22
as before	d34
as chaves	k25
as evidence	g19k26
as instrucoes	m-20
as long	d23
as pdf	n19
as regras	i19
as suas	o30
as though	b22m20
as usual	i-25n14
as well	a24c-12g-12k-12
asap	l27
asciu*	d20
aseso*	g27
asi	c25j15k23l15n48
asi que	c28j17l17
asist*	m65
asistente	m67
asked	b88c20e57k77l23m31
asked for	b91e43k26m14
asked me	m17
askin*	i16k-24m36
asking	i16k-24m36
asking for	i25m22
asks	b-21g-14h-13i-15j-37l-13m30n-16
asks for	b-12
asma	h16
aspet*	d48h-28i13l20
aspettiamo	d51
aspetto	l23
assem*	g17
assen*	f26j23
assig*	f27k13
assim	b16n40
assin*	c14e18f15g28k-12n-12
assina	l15
assinatura	c31e19
assis*	b-20e-23f-18g-18h-25i-19j-24m192n38
assistance	n43
assistant	m90
assistent	m68
assistente	l12m40
assoc*	a55g35j13k-13
association	a33g20
associe	g18
assum*	g31m70
assun*	j18
assunto	j19
assur*	b17f48g16k37o46
assurance	f26o41
assured	b17
assureur	f16g16k19
asthm*	h82
asunt*	l19o24
asunto	l19o24
at five	i13n13
at four	i22
at home	i20j17k-24
at least	j14
at midnight	a18i24
at night	e18
at no	i33o19
at noon	i37
at reception	n15
ate	e17f13h33i37m-12
ate the	h26
atenc*	n35
atencion	n38
atend*	j12l29m30n32
atendente	l13m21
atendimento	n30
atien*	l30n24
atienda	l30
atm	b130
atm didnt	b12
atras	c114j22
atras*	b16i29
atraso	b16i29
attac*	a23h46i17m29o26
attached	a24i18o31
attaq*	g43
attaquer	g18
attei*	h56i17
atteint	h20i15
attem*	e43i17
attempt	e19i20
attempts	e17
atten*	c47i17k16l12m49
attend	c23
attention	m27
attiv*	b27k-16
attivato	b16
attor*	e20k35
attorney	e22k24
attre*	o30
attrezzi	o30
attri*	e24
atual*	e18
au	b69c63e-24g-28h25j-32k71l146m12n-28
au bout	c20f19
au courant	k24
au dessus	l26
au devis	b21
au fait	c13j14
au guichet	b13j14
au lieu	c-32i17
au nez	n35
au passage	b12d16f15
au telephone	b26n14
aub	c22l27
auch	b-54d-31e-41g-75h-59i34j-63k-21l-65m-36n-28
auch als	f-14i-13
auch auf	i-12
auch das	a19
auch die	f21
auch ein	i23
auch fur	n22
auch gegen	g12h27
auch im	a-13c-27i-14
auch in	b-15d-12h-12i-42j-16l-17n-12
auch mit	g-13h-15i16l-14n-24
auch ohne	a-15i81
auch wenn	f19i36
aucun	d17m37n20
aucun*	k-16m43
aucune	k-16m43
aud	e-15
audit	f20i12
audit*	e35f20
auditors	e36
auf	b65d22e36f25g-53i-54k42l-27m-22n-35
auf dem	b-13e22f-38g-16i-14j-22k-15n-29
auf den	c-14f12h13l22n-15o29
auf der	a-15b50d-16e-28f-40i-20j-34k-13l-19n-13
auf die	b-14c17d12e-13f22i44k44n-21
auf eine	f21h19n14
auf einen	g17k21
auf einmal	e12n23
auf ihrem	h22j38
auf ihrer	f-14
auf meinem	b14d32
auf null	a12m60
auf uns	f62
auf unser	a18d15
auf unsere	d20e16n22
auf unserer	m-12
auf zwei	f16
aufge*	a35c13e-21h41i14k23m17n17
aufgehoben	a13c17m20
aufhe*	c25g43m13
aufheben	m13
aufho*	c26e17h27
aufhoren	c26e17h27
auflo*	a71c-29
auflosen	a45
auflosung	a21c-34
aufs	i27o27
aufsc*	i55
auftr*	b15c85f29
auftrag	b16c82m12
auge	h22i25
augus*	c49
august	c50
aujou*	c24o30
aujourdhui	c24o30
aula	e-17f-21i13o22
aula de	h14o25
aulas	d17j20
aumen*	b-14e20h70
aun	f24
aun no	f24
aunqu*	b14i157
aunque	b14i157
aunque el	i31
aunque no	i51
aura	c17d-16
aurai*	i20l14
aurait	i20l14
aurez	k21
aurie*	h15
auriez	h15
aus	a41b-17c114d97e97j-23k37l-36m60n-13
aus dem	c71e47
aus der	c32d25e33j13k15
ausfa*	d25f16
ausfall	f14
ausfu*	m25
ausge*	b18g14i24m21n19
ausgeschlossen	g21i18
aushi*	e21
aushilfe	e21
ausku*	f30j21n19
auskunft	f25j21
ausla*	b32d20
ausna*	i88n-17
ausnahme	i42n-12
ausnahmsweise	i-13
aussc*	g26h38
ausse*	e23m22
aussi	a21d-15f-14g-17j-27l-12n16
ausst*	c17
austa*	e18
austr*	a21c22
auswe*	i63j43
ausweis	i64j20
ausza*	d38
auszu*	d25g12
auten*	e66
autenticador	e47
authe*	e117
authenticator	e72
authenticator app	e13
autho*	e27f36g15k59l111m75
authorise	e21m14
authorised	f23l24m29
authority	k51l84m20
authority about	g12
authority to	l22
auto	a-23b-34c-15d-19e19f-27h-38i-37k-21l-28m-40n-30
autob*	h12
autom*	a-37b-45c-42d-34e-25f-30g-75h-52i-53j-50k-47l-27m130o16
automated	m24
automatica	m-12
automatically	a-14b-13c-20m-14n-12
automaticamente	f19m18
automatico	m18n24o18
automatique	g-18m27
automatisch	m59
auton*	m19
autor	k16
autor*	b76e75f56g18k86l58m148
autorise	f13
autoriza	f12m41
autorizacao	g20
autorizado	b21m18
autorizar	e15l28
autorizzato	b22e21m21
autre	c20
autre*	e23j32
autres	j32
autum*	c22
autumn	c22
aux	g-12
avail*	a-17c-16d-19e-20f-15g-19h-21i-25j-20k-13m-13n-21
available	a-17c-16d-19e-20f-15g-19h-21i-25j-20k-13m-12n-21
avait	f12
avale	h15
avanc*	c-14d39g28k28
avant	f21g-18i31j14
avant de	b21f35
avant*	g18k20m44
avanti	g18k20m44
avari*	d14f23k17
avec	b-16c-25d-29g-12h40i-44j55k-21l65n27
avec ce	h38
avec cette	e-14n23
avec des	e12h19
avec la	l18
avec le	b12c13g14h-20
avec nos	e33
avec plaisir	f-13
avec une	i-23
avec vos	h35l21n26
avec votre	f34
avend*	i25
aver	h22j20
avere	c-28j-13m17n22
avere la	j-20
averi*	l14
averia	l14
avete	a-60b89c-66d-27e-62f20g-51h-52i-77m-42n70
avete mandato	j21l23
avete preso	b18f14
avete un	b-15j-22
avevo	d17j-23n-20
avez	a-16b20e-32f-14g-29h-23i-46j33k-69m-32n21o16
avez vous	a-12b-34d-24e-27f-15g-35h-20i-41k-61l-33m-27n-46
avg	f31
avis	g12
avisa*	f42g25
avisar	f28
aviso	b17c-38e23h-16i12j-28k31n-15
aviso de	b19e30
avo	h15m-17n19
avoca*	k24
avocat	k18
avoid	g59
avoir	d22e26j25l24
avond*	h25
avons	a12b31c59f20g24i16k17
avons nous	g20
avril	b16c15
avuto	h27
avvoc*	k-15
avvocati	k-28
aware	i27
aware that	i23
away	a63c19e48h24i44k-15m29
ayer	e12h12i-25
ayer me	h28
ayuda*	g24h24
ayunt*	g49
ayuntamiento	g49
azien*	a30c16k21m29n37
azienda	a23n38
aziendale	c17m30
azubi	e16h21i13
azubi*	c24
azubis	c24
azul	j-15m-12
azule*	c13
azulejos	c15
b	d45l-28
b o	d36
baas	e13j17l74m31
baby	h61i22j14
back	a-42b34c76d146e55f-30i28j-47k13m-18n28o70
back and	d13n42
back by	k21
back from	e21
back if	d32
back in	b13e30
back my	c31d-19
back of	n-23o27
back on	d23i25
back out	c48
back the	c14d43k19
back to	a-26d-31h26l19
backe*	c15
backerei	c17
backu*	e61
backup	e37
bad	e38g27h73k16
badge	d-29e82f-44
badge*	d20f17
badges	d20
badly	h25n13
bag	n-32o36
bagag*	b16i70o28
bagage	b22i29
bagaglio	i13
bagge*	c45n66
bagger	c45n66
bags	i12
bail	c35f37g35
baili*	o34
baill*	g25
bailleur	g33
baiss*	g46
baixa	h23o33
baja	a28c33g19j14
baja de	a12
baja del	c33
baker*	g78n14
bakery	g78
bakke*	a21
bakken	n13
bakkerij	a26
balan*	a-14c-12d23e-20f-20g-13h24j40
balanca	h37
balance	d26f-19j50
balance is	m14
balance of	j42
balie	o-23
ball	h-24
balle*	d18h15
balles	d19
bambi*	h-71n18
bambini	h-59j-12
bambino	n22
bambino di	n23
banca	a51e22j13l21
banca*	b22i16j44
bancali	b16
banco	a40j18k37o-36
banco de	k36
banco*	e17
band	c17j-12
bande*	m14
bandeja	m16
bank	a28b72c14d55e38g19h-12i31j104
bank card	e29
bank details	e13j23
bank holiday	c15i14
bank transfer	c15
banki*	a21e65
banking	a21e65
bankr*	g35
bankrupt	g19
banne*	c19d-17n-23
banner	d-16n-22
banners	c28
banqu*	a16g18
banque	a17g19
bar	b-13c-29j-15
barca	c17n-22
barco*	k-18
barcode	k-16
barn	c20
barra*	e-14
barras	e-13
barre*	g16k18
barri*	h23
bas	j-16n14
bascu*	c13h-12l15
bascula	h-12
base	c16e-15l-18n12
base de	l-14
base6*	m56
base64	m56
basic	n12
basic*	e-16
basico	e-14
basis	f14
basta	a-24b-12c35d-61e-12h-17k-19l33m19n18
basta il	d-37
batas	j-15
batch	j15
bath	h18
batte*	b-44c-24d-14e-17g-22h-24i-26j-27l-16m-29
batteria	n16
battery	b-26f17m-16
be able	e12
be called	c29
be cancelled	c120i20
be claiming	k54
be closed	a19
be cut	c20
be deleted	a27
be done	b16
be ended	c39f13
be enough	g21h24i38j14
be exchanged	o-34
be given	c17d14
be grateful	i35l14
be held	g13
be lifted	i28o23
be made	d18
be moved	i18
be nice	n23
be paid	d71m15o24
be possible	a12i23
be put	a26
be raised	e21
be refunded	c21d34
be repaid	d14
be replaced	d-23
be returned	d39i17o30
be right	h26
be safe	e20g16h21
be sent	d25i19
be set	h-23
be taken	h13i23
be terminated	c26
beame*	f-18g-17l-14
beamer	f-16g-17l-13
beant*	a12g14m23n21
beantragen	g17
beaut*	h20
bebe	h50i22
becar*	e14l32
beche*	d-22
becher	d-22
becom*	e20g20
become	e20g20
bed	j13
bedan*	e-31f-14j-14
bedankt	e-31f-14j-14
bedeu*	f28
bedeutet	f28
bedie*	m-16
bedin*	f20g21
bedingungen	f20
bedoe*	a15
bedoel	a15
bedra*	c15d52
bedrag	c16d56
bedri*	a25d16e23f15j25k24m23n30
bedrijf	a21f16j24k17n31
bedru*	f-24
beein*	a83c43
beeindigen	a32
been added	o-45
been credited	d16
been told	k28m17o34
been updated	m21
beend*	a63b13c33i12
beenden	a16c31
beendet	a26b15i13
beer	g21j22
befeh*	m37
befehle	m21
befor*	b-29c21e-22g17i16j16l25o-14
before	b-29c21e-22g17i16j16l25o-14
before a	g44k35
before i	f19l19m15
before it	c38h19
before me	j82
before the	i34l25n20
before you	i17n27
begin	f-21
begin*	c-18e-14f-19g-21i-31j-16m29n-14
beginnt	b13h14
begins	k25m17
begri*	f23i31l15
behal*	a-13i14k22
behalten	a-13i14
behan*	g-20h68i13m58n17
behandel	m19
behandeln	h20i21m20
behandelt	j20n24
behandle	h36m13
behav*	g19
behee*	e16m24
beheerder	m24
behin*	a13j57k14l18
behind	a13j57k14l18
behind the	j32m14
bei	a111c22d15f99g-42h134i31j52l27m-32n39
bei der	d15i38k28n22
bei einem	f41
bei einer	h16
bei euch	a39d17f31i13j57l45
bei ihnen	a80c39g-26h-48j79l36n64
bei mir	e18h20l24
bei uns	a-18d-21f-55g-22h-36i-22j-45l-58m-12n-24
beide	a19
beide*	f-18g-21h18
beiden	f-15
beim	c39f42g-17h21j-19k20l-20m-24
bekom*	b-18d33e25g43h29j19
bekomme	h19
bekomme ich	h19
bekommen	b-17d31e26j14
bekommt	g42
bel	k17
belas*	b81g19j23
beleg	b40
beleg*	a43j20
belei*	g17m23
belie*	b15e42n20
believe	b16e42
believe my	e19
belle	j30k18
belle*	g19i16l44
bellen	g21l46
belon*	e34g12j23
belong	g13j23
belongs	e27
belongs to	e27
below	e-15g14
below the	g19i32
belt	h12
bem	k15
ben	e81i12j12m40
ben ik	a19e16g16
bench	k-20
bene	a-34e-42h14j-14n-14
benef*	i17j18
beneficiary	j19
benis*	l-25
benissimo	l-25
benot*	j61
benotigen	j23
bent	i15m62
bent en	m52
benut*	a37e39h63
benutzt	e14h44
beoor*	g24h23l15m84
beoordeling	m67
beper*	e24
berat*	g33h19
beraten	g33h19
beraten sie	g36h20
berec*	b121
berechnet	b42
berechnet wurden	b16
berei*	a12j13k32l72m15
bereik	l15
bereik ik	l15
bereits	m16
berek*	b52
berekend	b47
beric*	c-21g-16m48
bericht	c-20g-15j-17m49
beroe*	g54
beroep	g54
besch*	k41l45m35n29
bescheid	k26
beschwerde	k41l22
beschwerde gegen	k37
besli*	k26l22o-15
beslissen	k26l19
besoi*	b-20d-12i-51k-21l-12m14
besoin	b-20d-12i-51k-21l-12m14
besoin de	i-45m22
besoin du	f20
bespr*	l34
besse*	k16l12
besser	k16l12
best	c-14e-12g54h-16i-20j-19m-12n-16
besta*	a34c-26e28f18g-20h-17l-18m24
bestaan	m17
bestatige	m20
bestatigen	e21f18j21
bestatigen sie	f24
bestatigt	c-19
beste*	a-39c94d-47e-42f-34g-41h-36i-33j-21k-52n-42o-61
bestehen	a13f13
besteld	b33c38
bestellen	a-29b-19c-24d-12g-35k-22
bestelling	a20c74m13
bestelling van	c34m13
bestellt	b19
bestellung	c27
bestellungen	o-28
bestelt	o-23
besten	c-14g59h12
besti*	f16i22l39
bestimmt	h13i23l22
betaa*	b88d61f22g14i14j102
betaal	b22i14
betaald	b39d27f26j22
betaalde	d25j35
betaalt	g18j39
betal*	b97d76g29i76j22k37n15
betalen	b43g29i32k15n15
betaling	b27d77i35k17
betek*	d-14
beter	g35
beton	c18
beton*	c19
betra*	a17b49c-17m15
betrag	b52
betre*	c27h-15m54
betreft	c40
betri*	c21e22f20g40
betrieb	f14
betriebsrat	g13
betru*	g16k28
bette*	b-12c14g14n53
better	c16g16n54
betwe*	b-18g12j27m47
between	b-18g12j27m47
between me	g27k15m41
between the	n-22
betwisten	b-22
beurs	c40
bevei*	e22j12m41
bevel	g21m20
beves*	f15m60
bevestig	m62
bevestigen	f15
bevoe*	l22
bevoegdheid	l20
bevor	h13
bewaa*	f25
bewaart	f26
bewer*	e25g36j34m26
bewertung	m26
bewij*	f28
bewoh*	h29
bewohner	h27
bewon*	h30j14
bewoner	j14
beyon*	i15n19
beyond	i15n19
bezah*	b35d45g16i32j16
bezahlen	b19g20i38
bezahlt	d44j16
bezor*	d16g-13n-16o-60
bezorgen	o-59
bezwa*	b26f22
bezwaar	b26f22
bezwaar tegen	b20f22
bianc*	c18f17g14j26m14n19
bianco	f19g16m15
bibli*	b-16d-15e-21f-14g-15h-15i-20j-22m-12n-15
bici	d36o25
bien	a-40b-58c-50d-27e-59f-86g-83i-33j-25k-43l-63
bien el	h15
bien recu	c13
biete*	c-14j13
big	l40
bigge*	a-32c-12e-15n-30
bigger	a-32c-12e-15n-30
bigli*	d56e20i25
biglietto	d12i26
biglietto non	i22
bij	a18d-29h75i18j105k30l73m-15n25o-27
bij de	d17f-19h-15k44
bij een	g21
bij het	n14
bij hoge	h25i18
bij jullie	a31h-14j48l35
bij ons	c-20d-24n16
bij u	a26b21j58n45
bij wie	l16
bijbe*	i12
bijge*	d27
bike	f16j16
bikes	d-12
bilds*	c-17
bilhe*	d19i21o18
bilhete	d12i21
bilhetes	o17
bill	b241d-25e-14h-15k14m-17n-19o83
bill for	b27o14
bill has	b23o-12
bill i	b-18
bill is	b12g17
bill of	j19
bill the	b17
bille*	b96d-13f-14i15o37
billed	b123o42
billed for	b15
billet	b-13
billetes	d-12
billi*	b34c20f15
billing	b34c20
bills	k27
bin	a40b19e-12f15g65h24i22j43k31l-34m19
bin ich	b20f23g45h12i12l-26
binde*	f88
bindend	f53
bindi*	f23g17l-17
binding	f23g17l-17
binding on	f22g21
binne*	b-16c-13d-44f-19g30k15n-14o-98
binnen	a12b-12d-71f-15i-20o-98
bird	i31
birth*	i17j71o-41
birthday	i18j42o-41
birthdays	j24
bis	b-15c28e-15g-19j-22n-14
bis heute	o20
bis zum	h25
bishe*	e14
bisog*	e-28j-29l-31
bisogno	e-30j-28l-31
bisogno di	e-28j-23l-44
bissc*	i16
bisschen	i16
bist	m16o49
bit	b25e14i84n-17
bitte	a189c124d96e140h-41i66j67k-52l135m79n-75
bitte an	j23
bitte auch	a14i14
bitte auf	e14
bitte aus	c18e21
bitte beenden	c14
bitte beraten	g36h20
bitte bestatigen	f24
bitte den	a-14c-24l13
bitte die	a-13j40
bitte eine	g14
bitte mein	a46
bitte nicht	c-22
bitte sagen	c18
bitte senden	i-14
bitte teilen	f23
bitte um	b25f20g14j47l21
bitte veranlassen	d20
bitte zum	c18
bitte*	a20d14l30
bitten	a20d12l30
bitten um	a18
black	h17l-27
blame	f18l18n19
blanc	c-23m14
blanc*	f-15i-12
blau	n-30
bleib*	d17e12i-13
bleiben	e16j14
bleibt	d22
bless*	k16n21
blesse	k16
bleu	h-33n-14
bleue	i-15
blick	l14
blijf*	o19
blijft	o19
blijv*	a21h41i19j25
blijven	a21h41i19j25
blind	i12
blind eye	i14
blind*	f18
blinds	f20i14
bloca*	m32
blocage	m21
blocc*	e19m20
blocca	g15
bloccato	e25
block	c14e76
block it	c18
block my	e22i14
block*	g31m30
blocked	m32
bloed*	h58
blokk*	e57
blokkeer	e37
blood	h85j28n-13
blood pressure	h27
blood thinners	h27
bloqu*	e67n30o19
bloqueo	e-19
bloquer	n18
blu	c-19g-13j-16l-29
blue	a-16c-35e-18f-36g-29i-15k-35l-32m-29n-17
blutd*	n19
board	c13l-15m-16
board game	f-15
board of	l-15
boat	e16j19
boda	c17l21n26o22
boeke*	c17
boekhouder	b12
boeki*	b22j16
boeking	b22j17
boeking van	b22
boete	f13i27k13
boete*	f16
boile*	d-14n23o-19
boiler	d-14n23o-19
boite	e24f-30l38
bolet*	b21k14m-18
boletim	k21
boletim de	k21
boleto	b26
bolle*	b44j13
bolletta	b42
bollette	j20
bolo	g-15
bolsa*	f-15
bolsas	f-15
bolso	b20d24
bomba	n-17
bon	b-15d14g-29i35j-27l17m-16o-14
bonif*	c55d31e20i23
bonifico	c55d31
bonjo*	a15j-14m-28n-12o-20
bonjour	a15j-14m-28n-12o-20
bonne	g16h13k-18n-12
bonne*	f-14i18n21
bonus	i14o38
book	a-24b-25d-16e-28f-42g-27h-32i-28j-34k-19l-19m-29n-34
book the	c23
booke*	b41c47j49
booked	b41c47j49
booked for	c20
booked the	j20
booki*	c48d30j18k19l12n-19
booking	c50d31l13n-17
booking for	c56
bookings	j18k22
bookk*	c15e28
bookkeeper	b26
bookkeeping	c15e22
books	b12e18
booth	f16l-23
borne	o21
borra*	a79c14
borre*	a63
borren	a31
borro	a22c36e13
boss	g108j-26l52m17
bosss	j21l49
bot	l20m221
botas	i19
both	b-35e18i-17j-14o39
bothe*	c14j21l-20
bother	c14l-20
boton	a-24h-36
bottl*	i14k-25o-46
bottle	a12k-20
bottles	i18o-51
botto*	b35e17
bottom	b36e20
bottom of	e20
bouge	h23
bough*	b18c59d26j48
bought	b18c59d26j48
bought the	j41
bound	f-21m23
bound by	m25
bout	c20f19g12
bout de	f19
boute*	b18
bouti*	b-14h-14
boutique	a14
bouto*	l-21
bouton	l-21
boven	l56m20o-56
boven*	h21m14
box	c33f36g-22i23l-21m-14o-15
box was	b19
boxes	e-14f-25g-30h-39i-22j-24k-28l-25m-20n-25
boxes for	f-15g-14k-18
boxes of	h-22
boy	a16j18
bozza	m17
bracc*	h64n25
brace	h32
brace*	h22
bracelet	h22
brack*	m16
bracket	m16
brake*	g24k26
brakes	g24k26
branc*	b-23c25f32g-12h-15j14l55
branch	b-17c31j13l43
branch in	c23
branco	f19
brand	i14
brand*	e17h28j23
brandt	e18
brass	l12
brauc*	b-76c-31d-42f-47g-29h-52i-56k-59l-31n-59
brauch	a27
brauche	b-20d-14g-29h-14i-12n-12
brauche das	j25
brauche ich	b-19d-29h-13j-19l-37
brauchen	b-36d-14e17f-20h-15i-25j-21k-34l-15m-12n-27
brauchen sie	c15
brauchen wir	b-24i-31k-25n-16
braucht	m15
bravo	j22n126
breac*	f34k39
breach	f34k38
bread	j38
break	a16e44g55
break in	e20
break*	b22f32n12
breaks	f38n21
breng	i13l23
breng*	b42
brengen	b19
brenn*	h54
brewe*	n48
brewery	n48
bride	e-16g13
brief	c21g29k29
brief*	e18k16
bring	c-29g-15i59k31l47
bring a	k15
bring my	i46
bring the	c-21n22
bring*	f-13g-15i-14l-12
bringen	i-13
broad*	j24
broadband	j24
broch*	c28g-19h-21i-15n-16
brochure	k13n-12
brochures	c12
broke	e19i24n28
broke*	b41d39e36h18n13
broken	b42d40e36h19n15
broma	e20n-52
broth*	j59
brother	j59
broui*	m39
brouillon	m40
brude*	g16j20
bruit	g20
btw	b21
bucat*	e59
buche*	b33f-16j15
buchen	b36f-14
buchh*	b12g13
buchhaltung	b14
buchung	j17
budge*	c55i14l38
budget	c55i14l14
buena	h-22i33
buena*	k43
buenas	k43
bueno	c-24h43
bueno*	f-13
buenos	f-13
buenos dias	f-13
buffe*	d20
buffet	d20
build*	c19e12g66
builder	g16
building	c25e20g25
built	b-19k-19
buite*	e15f40k20
buiten	f41
buiten de	f46
bulb	b30
bulle*	f13j17m21
bulto	h25
buona	k22
buono	d41
burea*	f-12g-20j-25k-17l14
bureau	e12l20n17
bureaux	c12
buren	j22
burn	h16
buro	c12l-19
burof*	e-13k-12
burofax	e-13k-12
bus	b-27c14f-22g-24m-32n-21
busca	f-28g-13j-13k-25
busco	g-12i-15j17l14
busin*	a42b-12f34g29j44
business	a43f35g31j46
business partner	g33j30
bussg*	g13
butta*	a35e18n25
butto*	b-14d-27e-14i-13l-31
button	d-30
buttons	l-24
buurm*	g43j22
buurman	g43j22
buy	j21n-12
buyer	g73j33
buyer of	j32
buyer*	l14
buyers	l14
buyin*	b37
buying	b37
buzon	n-17
bv	g19
by accident	e15
by date	c-14
by friday	a25
by law	f26g13
by mistake	e14o28
by noon	k22o42
bypas*	m18
c	c44d14j13k47m13
c k	d12
ca	b15c12g77h115i90k85l47m-12n36o38
ca passe	g16h20
ca se	g26i16
cabe	b-14c-12d-20e-13f-18h-12i-13l-24
cabe en	d-13
cabec*	e19i17
cabeca	e20i19
cabin*	h-14
cabine	j14
cable	c-29e-16g-21h-18i-14j-20m-14n-22o-47
cache	g14j47m17n18
cache*	f14g17m23
cada	c-12e-40f-18g-20h25i-25j-12l-23m-23n59
cada cuanto	e-29
cada vez	n40
cadas*	a48f12i17j47
cadastro	a49f14j39
cade	c-12d14
cadea*	d25i57
cadeau	d25i61
cadre	l38
caduc*	d23e-25f17h24i69k20
caducados	d23i43k24o25
cafe	a-13b-17f-17g-26h-26i-27j-22k-27n-29
cafes	h16
caffe	k-23
cai	e13
caiss*	b19d-39e13i-18j12o-24
caisse	d-19e15i-15o-24
caiu	e22g20h23
caixa	e16f-14j18
caixa*	j16
caixas	j16
caixas de	j18
caja	a-29b42f-16g-12l-21m-27n13
cajas	n12
cajer*	d-31e17j13
cake	d-24i-13n-71
calco*	h20
calcu*	b109g-14
calculated	b59
calda	h21
calda*	f24
caldaia	f24
calde*	k21n18
caldeira	k22
caldera	n21
calen*	a-16c-21d-15e-43f-31g-53h-34i-35j-41k-36l-20m-29n-39
calendario	b-18e-36f-22g-44h-14i-36j-24k-28m-15n-26
calendrier	b23
calid*	m28
calidad	m28
call	a-18d-19g21i-13j32k-25l82m24o-57
call centre	c-12
call me	l37
call off	a-13c-41
call the	c25d-12k-21l-13
call to	l26
callb*	n40
callback	n40
calle*	a-12c-13e56g29i-13j61k16n-29
called	a-12c-13i-13j61k16n-29
caller	e53
calls	b18f27g26l24
calma	n13
calor	h53n-17
calor*	h18
camar*	f16g36k15
camara	g32k16
camara frigorifica	k21
camaras	f30
cambi*	c17d-26e131f-22g-33h-21i97j-35k-19l-19n-25
cambia	f-12g-20
cambiado	c18
cambiar	a-28e-12
cambiar el	a-24i13
cambiare	e12
cambiato	i-12
cambien	e20
cambio	a35b18c12h14
cambio de	a16b23c20i22
came	b100d-20m41n85
came back	d-25e18n18
came from	d-16
camer*	a-16c-16d15f27g18l-16m-15
camera	c-16d21n-12
cameras	g12
camin*	o29
camio*	h-20j-16l-13o-43
camion	h-12j-13o-43
camis*	j-14m-14
campa*	c35d-17h-17
campe*	b22d22
camper	d23n12
campi*	g-25h49l41
camping	h40l21
campioni	g-17
campo	b-21c-14d-31e-20f-47g-20h-24i-22j-29k-30l-12n-23
can help	i13
can someone	h12
can stay	c52o30
can take	m22
can u	j20
can use	o-32
canad*	f28
canada	f28
cance*	c181d80e-25f-39g-51h-51i-15j-64k-33l-44m-34n-79
cancel	c40d43o-22
cancel a	c13d22
cancel my	a13d17
cancelado	b20d18
cancelar	c17i12
cancelar a	i19
canceled	c32
cancelem	c14
cancellate	a40f12
cancellate la	a24
cancellation	c25o16
cancellation of	c21
cancellato	c-25
cancellazione	c-12
cancelled	c84d42i17m14
cancelled by	c-27
cancelled the	c47
cancelling	a-15b-13c-55n-31
cancello	e22
candi*	g28i18j112
candidato	j84
candidatura	i20
cane	n25
canno*	d21
cannot	d21
cannot see	m14
canon*	b54
canone	b54
cansada	n-20
cansada de	n-22
canse*	l20
cant	b100c19e105h42i71l15n26o-89
cant access	e12
cant be	b19i42o-51
cant find	e24
cant get	b18
cant use	e22
canti*	b48i-16l-24
cantiere	b15l-20
cantine	b35
cao	e20h28i22
capa	n-14
capan*	j19
capannone	j19
capar*	f40
caparra	f40
capir*	b21c-17f20k26
capire	b21c-17f20k23
capis*	i16
capisco	i16
capit*	f26g16
capo	l64
capsu*	h75
capsules	h53
car	c29g67j67
cara	l41n24
carab*	k15
carabinieri	k16
carac*	b-21
carat*	i14j-24
caratteri	j-23
carbo*	h40
carbu*	e32
carburante	e24
card	a-122b-89c-183d-100e-55f-155g-190h-189i-125j-66k-145l-175m-154n-191o28
card and	a24d-13e-16
card be	d24
card but	e-19
card can	i25j24
card details	j26
card did	j28
card didnt	e25
card does	j14
card for	j-12l-17
card from	b24
card has	e23o55
card it	e-16
card pin	e-24
card reader	n21
card shown	b12
card that	b19e20
card was	e21
card without	e12
cards	a-56b-97c-46d-54e-40f-76g-78h-76i-86j-43k-55l-62m-64n-86o-12
cards are	n-16
cards for	f-14
care	f18i13k18
caref*	k18
carefully	k18
carga	f38l25
carga*	b30
cargo	b38g-14l29n-14
cargo por	b50
caric*	g-27h-34
carico	h-17
carla	j65m15
carne	g27i15
caro	c27m33
carre*	e-22h-24i-36j-26n-15
carregador	d21
carrello	i-16
carri*	b-12c57e-13f14n34
carried	c37
carrier	a12g22n45
carries	f24
carro	g12j22n-16o35
carry	h16m60n-12
carry on	h26m45
cars	j19
carta	b20d15f18g33h-18i-21k40m-65n-16o25
carta de	g32o24
carta*	b42c-18e68g-13h-15i-20j33l-12m-12
cartao	b57e82j46
cartao de	j14
carte	a22d61e44h-20i39k16
carte*	a-30b-14f-41g18h-22i-18j-15k-43n-12
carteira	e16g29
cartel	a-25f-14g-14k-19
cartella	k-20
cartes	g21
carto*	b-16e-18f-25g-15h-25j-21l-15n13
carton	n-14
cartons	n16
cartr*	k25
cas	f53g18h53
cas de	f53h22
casa	a18b36c23g116j46
case	b-12e-13f-29h-22j-17k12l46m31n-13
caser*	k18
cases	b-15
cash	b209d76
cash back	d-12
cash i	b28
cash in	b30g13
cash than	b13d14
cash that	b13
cash withdrawal	b16
cashi*	c-12d-12
cashier	c-12d-12
casie*	j28
caso	a27b12f51g131h44i113k22l79m74
caso di	f46g46h15
casqu*	n24
cassa	b21g15
cassa*	e22k22
casse	c41g52h19
casse*	c31h20
casta*	n23
casti*	i16
cat	h27
catal*	a-20b-41c-34d-32e-35f-28g-47h-50i-41j-54k-45l-27m-38n-39
catalan	k-18
catalogo	b-20c-13d-16e-16f-16g-14h-23i-13j-19l-12n-15
catalogue	j-21
categ*	i18
cater*	c31k18
catering	c30k18
cats	h49
cauca*	i26
caucao	i26
causa	g19i31k80
causa da	i17
causa*	b37d25
cause	g12h46k26n24
cause de	g14k28n27
cause*	f26k25o-46
caused	k25o-46
caused by	k24
cauti*	d15f24i19
caution	d15i19
caution de	d16
cauzi*	d17
caval*	c23
cavo	n-21
cayo	e43
cbd	h87
ce	b35d33e23f92g76h68i73k42l79m102
ce anche	b22f-15
ce contrat	c18g20
ce courrier	l43
ce dossier	l18
ce la	i48k-12
ce mail	m15
ce matin	a-13c-13f-17g-13j-18m23
ce message	m22
ce mois	a-13b20
ce ne	g12n13
ce nest	b13c13i21
ce que	d47f19h-15j14l-31m-20n-19
ce qui	a21d15f16
ce quil	h24j24n14
ce sera	k38
ce serait	i18
ce ticket	l19m27
ce un	g-20h-12k-28
cease	a17c22g13
cease and	g13
ceci	m48
ceder	f35g19
cela	f14l20
celle	k17l15
cellu*	e19j12
cellulare	e19j12
celui	b42f12j-14
celui qui	f18l12
celul*	d-17e14m-15o33
celular	d-17m-12o32
cemen*	k-12
cena	b12d13l-13n-18
censu*	m50
cent	d15o17
cente*	d21o16
centesimo	o16
centi*	b37n-12
centimo	k14
cento	b16d21
centr*	b-28d-15e-30f-16g-21
centrale	c19j12
centralino	n26
centre	e-19h12j-12
centro	i15l18
ceo	l41
cera	b34e36j15
ceramica	c12
cerca	g-14j-20k-24
cerca de	j-17
cerch*	k-36
cerchiamo	k-36
cerco	e-21
cero	b39o27
cerot*	h41
cerotto	h41
cerra*	a64l21o31
cerrada	o44
cerrado	b19o-49
cerrar	a31l24
cerrar la	a-22
certa	j17
certa*	i14
certi*	e73f22h-20i149j-19k-27
certificado	f16g20i35
certificado de	g21
certificat	i26
certificate	e26i41k-19n19
certificato	f22
certo	n-18
ces	b111h50n38
ces frais	b25
cessa*	a20c14
cest	a-24d28e-74f15g-32h-29i-47j-13m-51n85
cest a	d15
cest la	n-24
cest le	l18
cest possible	i-21j16
cest quoi	b14f16n19
cet	a16c45j18
cetai*	a-26b18d-16e-17n34
cetait	a-26b18d-16e-17n34
cette	b46c37e-15f-31g60h16i32k28l39m67n72
cgv	f20
cha	h46j22
chain	k17n-23
chair	g-29l-50n-47
chair*	c14d-33g-12h-13i-12j-12l35
chairs	c16d-32h-12l-15
chais*	b12k-33
chaise	b13k-16
chale*	n-13
chama	l52
chama*	b13f22j33l39
chamada	l30
chamadas	b15f25j14
chamado	j17m14
chamb*	c21e21h14i14j22k22n18
chambre	e25i19j31n23
chambres	c21
champ	j-13
chanc*	d41g61i49
chance	d42g37i51
chance of	d44
chang*	a-21e109f47g-39h-22j-37k-25m-35
change	a-12b-13e19h-29j-12k-13l19m-34n12o-36
change de	j12
change it	e36
change my	e20
change the	g19l40
changed	c23e58m12n12o60
changed my	e30
changed the	b13n18
changement	h24
changer la	b-18
changes	f15g-18
chant*	c20n20
chantier	c20n20
chape*	n46
chapeau	n46
chapt*	a24m-16
chapter	a25m-16
chaqu*	b21h28
chaque	b21h28
charg*	b224d26h-18i85j-20k16l44n-29
charge	b63d21g14i76l53n-15o62
charge for	b26i42
charge of	o21
charge on	b32
charged	b91
charged me	b13
charger	b-13
charges	b57e22
charges on	b27
charging	i25k20o-32
chari*	i21
charity	i24
chart	b-13e-12f-12g-14h-14i-17j-15l-28n-36o27
chart*	l16
chat	j56l90m31n-15o-14
chatb*	l32m-18n39
chatbot	l32m-18n39
chauf*	f-12j12n14
chauffeur	j22k14
chauffeurs	n21
chaus*	d15
chaussures	d17
chave	e29
chave de	e25
chave*	k20
chaves	k25
che	a14b28c-30d41e25f63g24h53i-15j113k-31l135m75n95o-19
che abbiamo	b30
che avete	j24
che ci	c22d21f54g14
che di	i12
che differenza	b-28
che e	d25m18
che faccio	e18
che ha	h13l21
che ho	d25g-21
che il	c39g16i19l23m16
che la	c-22h15l12
che le	h20i17
che mi	g23j15l19
che ne	a14
che nessuno	n18
che non	d13e38m31
che ora	c-13
che si	h16
che vi	d12
check	a-14e-16f-16h-26i80m55n-19
check for	m17
check if	g12
check in	i36
check out	i39
check the	b25
check*	b22e-15i12j-28m85n-12
checked	b32g19i24j-16
checkout	m-15
checks	m76
chees*	l19
cheese	l19
chef	g50j52l187
chefe	e16l111
chefe de	l46
chefi*	i-27
chefia	i-18
chefin	l-12
chefs	l27
chega	b23k21n27o34
chega*	d36
chegar	l15
cheio	n13
chequ*	d14i49
cheque	d14i25
cher	b22
cherc*	a-21b-17c-22d-24e-22f-30g-61h-45i-44j-14k-21l-35m-21n-32
cherche	a-15b-23d-14e-13h-35i-28l-15m-13n-20
cherche un	a-12b-13h-25i-15
cherchons	f-15g-47
chez	a92c79d20f68h76i-24j118l85n42
chez nous	b15
chez un	f18
chez vous	a78c53d24f63h46i-18j69l72n53
chi	d13e-12f162g28h46j136k-40l84m54o-53
chi e	f34j38
chi ha	h32j29l21
chiam*	g-24i-18j75l23
chiama	i-12j50l-28n-12
chiamo	h21
chiar*	j34
chiav*	e91j16
chiave	e32j20
chiave api	e15j26
chiavi	e32
chica	j23
chied*	b-20c14d59f24g63i59j39k39m33n37
chiede	d-12l-27
chiedere	g28m29n17
chiederemo	k25
chiedete	b24
chiediamo	b-17d37f15i45
chiediamo che	i33
chiediamo di	d23i24
chiediamo la	d16
chiedo	b-21c27d34e17f17i14j20l31n17
chiedo di	j21
chiedo la	b-20d22
chief	l142
chien	h25
chien*	i30
chiens	i30
chies*	l23
chiesto	l23
chiff*	e21f15
child	h73i13j21
child*	a-25b-12e-15i-12
children	a-24e-13f12
children under	f22h17
chili	h18i19
chill*	b18
chilo*	d-25
chilometrici	d-19
china	c-16
chip	e74
chiud*	a47c-15i26
chiude	a-23
chiudere	a26g14i23
chiudete	a18f18
chius*	a25d25e-19i14n19o40
chiusa	i21o40
chiuso	d21e-16n22
chiuso il	a-27e-17n23
chiusura	a13
choco*	h18i17j-25
choic*	k31
choice	k31
choir	n-23
chois*	o-18
choos*	d-15e-12g43
choose	g45
chose	a15d12f21
chose*	d24n25
chris*	i15n19
christmas	i15n19
ci	a29b20c79d31e18f44g73h24i93k94m-14n33
ci avete	b22f13n62
ci consigliate	h24
ci ha	g16
ci hanno	e16l13
ci serve	a18i-20k-17
ci servono	k-24n-16
ci sono	f-16g-13i-13k35
cidad*	j14
cidadao	j19
cien	b22h22
cierr*	a86
cierre	a44
cierren	a26
ciert*	f12k20
cierto	f12k20
cima	e-17
cinco	g-12i25
cinq	i-14n24
cinqu*	c21f-14g-13h-25j-20l-13
cinquante	h-13
cioe	g-20k21
circo*	i24
circu*	e14f-25l12
citac*	g15
ciuda*	e13
ciudad	e13
civil	g17j26
civil*	k34
claim	b13d25g80i41k135m13o26
claim for	k52
claim is	i16
claim*	b31k89n30
claiming	k57
claims	b34n31
clair	d-20g-18i-24k-20
clari*	f37
claro	f16g-17l-24n18
clase	g-32k-23o28
class	a-12b-12c-26e-12g-19h-12i-21j-51l-12m-15n-15
class action	k12
class*	a-16b-16e-15f-14i-22j-12m169n-16
classifica	m20
classifier	m67
claus*	f178g79h12i61j-14k15
clause	f147g54i59
clausola	f72
clausola di	f33
clausula	f-39k15
clave	e25j33
clave*	e43
claves	e43
cle	e48
clean	a24k-16o-43
clean*	c32e16g41j18
cleaner	e20j23
cleaners	g53
cleaning	b14c37n12
clear	a17b-14f-50g-25h14k-13m-31
clear*	i38m36n21
clearance	m14
cleared	i38m18
clearly	n22
cles	b-12e51
click	i13n20
click*	e32f24i22m13
clicked	e33f25i24m15
clicked on	e33f25m15
clien*	a80b-55d-74i38j103k-17l-46m78n60o-13
client	a56c24d-19e20f13g48h25i13j18k26m16n15
client a	e25g19k14
clienta	h19j19
cliente	c13g29i23j81m47n16
cliente e	j20k23
clientes	b-17d-20g-24h-12n-15
clienti	c-12g-13j-54n-16
clients	a28b-21e-13f-16g-30h-16i-18j12l-30n29
clini*	a22f31i-14j64l65
clinic	c14h15j35l40
clinica	a22j25
clinics	l17
cliqu*	c25e21l-19
clock	i16n-16
clona*	e34
clore	d14
clos	a-12
close	a86b-17e-15g-15h-17j-15n-22
close it	a62
close*	b-14e-18i50j-12n-24
closed	c15d13i38
closed for	i24
closed on	a-22
closed the	d16
closes	i14
closi*	i38
closing	i38
closu*	a20
closure	a20
clotu*	a131
cloture	a67
cloture de	a15
cloud	a23f53
club	a16b-15c-16e-15f-32g14h-12i-23k-12l-39m-14n-12
clube	c21
clue	n26
cm	a-14b-22c-20d-14e-24f-19g-28h-26i-20j-23k-15l-42m-22n-26
coach	c13i13
cober*	b-16
cobertura	b-16
cobra	i20o12
cobra*	b261d14i38m-16
cobrada	b13
cobrado	b41
cobranca	b16
cobrar	n20
cobraram	b40
cobraron	b57
cobre	f25
cobre*	c23i39
cobren	c23i22
cobro	b82
coche	b12g35
coche*	m14
cocin*	c19i-24
cocina	c24
code	a-12b-22c-20d-14e228f73g-23h-22j93l-16m-14
code de	j21
code for	e64i23
code of	j46
code on	e-12
codes	e212i20
codic*	e117i-24k17
codice	e53i-21j14k18
codice fiscale	f-16
codici	e58
codig*	b-13e93f26h-14
codigo	e84f27h-12
codigo de	e35
codigo que	e18f26
coeur	h47
coffe*	d-33j-15l-29
coffee	d-33j-15l-29
coffee machine	n22
coffr*	e24j15
coi	d22g24i16
coinc*	e23i13
coisa	b-17f15n25
col	b28d18f19l30
colab*	a25c30
cold	c12f-29g-15h40n18
colec*	k19
coleg*	a19e55j40
colega	e13j32
colegio	a21e21
colhe*	k17l23
colis	i15j-18k20
colla*	h15
collaborazione	e17j17
colle*	b23c29d-33e58g-17h-22j141l-26m32n-14o65
colleague	e43j35l-20m44o19
colleagues	d-19j25
collect	c23
collected	b29
collection	b18c20
collega	e16i20j56n16
colleghi	j12n-15
collegue	e16l16
colli	a19b18
coloc*	c-14
colon*	l-37
colonna	l-35
color	g-13i-13j-13
color*	b-20c-15d-12e-17f-40g-30h-22i-23j-25k-16l-16m-15
colore	f-27g-15
colou*	b-22c-22d-18e-29f-36g-39h-18i-27j-19k-54l-18m-25n-41
colour	c-13e-17g-19i-15j-12k-28m-16n-29
colours	f-25g-15k-21
colpa	d19k34
colum*	a-17b-48c-15d-12e-34f-30g-21h-20i-23j-24k-15l-12m-16n-15
column	a-12b-12e-23f-21g-13i-14j-13
column in	f-16
columna	b-21
colun*	b-17i-21
coluna	b-16i-20
com	a17b16c22d-17f-26g22h73i-16k57l59n13o-38
com a	a19e15i12
com as	h18
com essa	b21
com o	b17c29l21
com que	j12
com quem	j34k23l21
com um	g14
coman*	m70
comando	m56
combi*	a-35b-57c-56d-36e-20f-13g-50h-37i-40k-39l-58m-42n-51
combien	a-32b-61c-53d-36e-56g-45h-32i-66k-36l-55m-38n-52
combien de	a-19b-34c-29d-12e-32f-15g-20h13i-37j-35k-17l-35m-21n-34
come	b-54c29d-26e-64f-68g45h-33i-37j-22k-18l-45m21n-128o-29
come back	d22e24k18
come faccio	c19e13
come from	b39d-20i21j18
come in	b-12e-13g-13k17m-13
come la	k23m17
come lo	j39
come on	i19
come out	n-17
come se	m43
come si	a15c12f-33g-47h-28i-20j33m-26n-41
come to	a16c81e16l27
come with	b-15c-18e-26g-33h-19i-16j-17k-12m-15n-34
comed*	h16
comedor	h23
comen*	f-23g-15j16k-18
comentario	f-17j23
comer	h14
comer*	a-12b30f17n20
comercial	a-12f15n20
comes	f-29g-16h-12j-14k32o-46
comes from	k15
comin*	d22e-15g12j-16o43
comincia	g19
coming	c15d28o43
comis*	b24k34
comision	b26
comissao	k29
comit*	f29
comite	f29
comma*	a-21b-36c33d-48e-25f28g-47h-41i-27j-17k-18l-39m63n-70o23
command	m20
commande	b-16c47d-36e-23f39g-35h-26i-13k-12n-48o23
commandes	l-14
commands	m37
comme	c19g25h13m70
comme si	c23m16
comme*	b-42c21e-46g82h-62i-61j33k25l-13n-58
commence	c22
comment	b-37c-28e-50f-69g62h-55i-70k-45l-42m-40n-65
comment changer	b-18
comment faire	g16
comment le	g12
comment on	c23d-13
comment se	g15
commerce	k33
commercial	f35k24l22
commercialista	g23
commi*	b76i22k102
commu*	f14k15n23
communiquer	f14
como	a-71b-114c-126d-60e-82f-65g73h-74i-72j-67k-19l-118m32n-41o-12
como a	n-14
como e	d-14l-21
como hago	a26b-20
como lo	g22
como me	g60
como nos	g25
como se	g-36i-13j24n-28
como si	n35
compa*	a-12b-20c-12d-32f73g62i-29j105k67l37m38n47
compagnia	c-20
companero	a-26g-13
compania	l31
company	a44c17e25f53g99j75k78l41m20n95
company card	e24
company is	k18
companys	k14m35
compare	j15
compatibile con	h14
compatible	h29
compe*	f30g81i13j72k45l69m-13
compensation	d-12f15g19
compete	g14
competencia	g24j15l22
competent	l22
competente	k27
competitor	g15j34
compi*	k22m30
compl*	a121d12f37h22j102k39l36m179n80o14
complained	j75n-22
complained about	j75
complaint	d21k16l27n28
complaint to	l23
complaints	m16n18
completamente	a28
completely	a62n20
completo	a27j25m31
compliance	m96
compliant	f16
complimenti	n16
compo*	k20m31
compr*	c39d17e-17f82g-13h17i39j58k-23l-35m-21n-30o-19
compra	c25d16f51h-13j31o-20
compra de	f15j15
comprador	f24j17
compramos	c22
comprar	c22d13f14i19j13
compras	o-26
comprato	j20
compression	h18
compressor	d16
comprimido	h16
compris	b-13
comprou	j26
compt*	a128b96c-43d45f-25g-58h-59i-31j31k-28l-30m-13n-47
comptable	b15e22
compte	a178b-14c-31g-40h-36i-15j31k-18l-13n-21
compte a	a-12e-12
compte de	a-12c-12i14j16
compter	l-17
comptes	a-14
compteur	b18
comptez	b24d20
compu*	b15e55l-15m15
computer	b17e52l-13m18
comun*	i-19j26k13l14
comune	i-22k-15
con	a26c22d-61f13g-31h66k28l110n29o27
con alguien	l13
con chi	j21l20
con cui	e20
con el	b67c13g-17h-20i13j-23l103
con gli	d24
con i	n-18
con il	c41h-29j-16l47n15o15
con la	a32c39d-25e14i-19j-34k14l-28
con las	e25f20h14i14m13n28
con le	e15h13l-13m-20n-22
con lo	c41j-12l-30
con los	b48g42i18
con nadie	l21
con nuestro	i15
con quale	f21
con que	e-41f12
con quien	j49l28
con su	f12l-15
con sus	j43n24
con todos	m19
con un	d17g26h-21l33n13
con una	i27j-13k17o44
con ustedes	a43j25
con voi	f14n22
conce*	a17b13d38f38h37i74m105o32
concede	m12
concedido	m17
concernant	f40i23
concerne	a21
concerning	m17
concert	d14
concerto	d22
concl*	c22
conco*	c13g66m14
concorrente	g46
concr*	n24o27
concu*	f28g79j35k21
concurrence	j16
concurrent	g53j20
condi*	b-14f120h-14i55k13n-25
condiciones	f51i16n-14
condicoes	f14i14
conditions	f57
conditions de	f-17
condizioni	k23
condo*	e-22f-14g43
condominio	e-21g18
condu*	f16g38h20j24l14
conducteur	f19l16
confe*	b-34d-15g-12k-41l-30m13n-21o17
conference	c41e18g-12k-28
conferma	m29
confermare	f14
confermate	h14
confermo	b-12c-30l-19
confi*	a-23c-25f61g-36h-38i-49k-33l-25m177n62o36
confiance	m13n28
confidentialite	f34
configuracion	k-20m21
configuration	m28
configurazione	m16
configuro	l-13m-34
confirm	f14m17
confirm the	m17
confirma	j21
confirmation	a-22m25
confirme	m29
confirmed	b16c19
confirms	b20
confo*	d22f110m38
conforme	d14f37
conformita	f23
confr*	l14n15
conge	e14j18m22
conge*	h-13l-25m-18
conges	l-19
congr*	f-20n45
congratulations	n52
conna*	e15f16i16j52
connaitre	f16j44
conne*	b-14e33g-14h-21i-14n-16
connecte	a24
connexion	e20l-13
conoc*	j35
conocer	j37
conos*	e21
conse*	b-31c-14f107g-20h-40i-48j-26k44l61o-37
consecuencias	k45
consegna	b-25d-14g-14i-63j-12k-24
consegna a	i-20
consegnare	i16n31
consegnare i	i16
consegnate	d21f-32g-13i-14k-21
consegne	c32e18m15n16
consegue	j15
conseguimos	o-18
conseil	f-24k40
conseil juridique	g-13k15
conseille	g-14
conseiller	g24
conseillez	f-25i-12n-18
conseillez vous	f-22g-32n-16
consejo	g33l14
consenso	b21f26
consent	f80
consi*	b-17e-12f-15g79h-23i36j-29k123m151
consider	g24i49k72m71
consider the	g24m35
considere	m24
considerez	m12
consiglia	h12
consigliate	g-14i-13
consiglio	g16k26
consigne	d24m24
consignes	m26
consigo	g34
conso*	b15f24k30l-21
console	l-17
consommation	b17
const*	g45k73m25n75o-45
consta	o-47
consu*	b57f21i-23j43k150o40
consulta	c14f-33j25
consulta de	c22j24
consumatori	k-16
consumer	k36
consumo	b56k53
consumo de	b53k-18
conta	a198b43c-18d21g-47h-38i-25m-18n-35o55
conta como	b-17
conta da	o25
conta de	a39b30n-15
conta do	o18
conta o	b24j15
conta que	a-22
conta*	b92c-27e29g-27j80l105m-18o-59
contabilista	e18
contact	j13l47
contact for	k-21
contact met	l15
contacto	j40l25
contacto de	j27
contacts	j59
contador	b19
container	b18i17l30n29
contains	b30
contanti	d12i14o-26
contas	a23
contato	b14
contatore	b17
contatto	h20l35
conte*	a-31b89c-27d-25e-25f-30g75h-32j-36k44l-22m113n-29o26
content	m40
contest	b24
contesta	o44
contestar	g88
conteste	b29
contester	g31
contesto	b21m16n-13
contestons	b33
contexto	m15
conti	c19e21
conti*	a14b52c24f24h62i-34l19m53n24
contient	m13
continua	e16i-28m13
continuar	a17h18l12
continuare	h21
continue	c15f22
conto	a130b104c-20d54e53j57
conto di	e16j40
conto*	m18
contr*	a-58b40c160e42f218g182h20i54j39k147l-38m94n-95o12
contra	g84j18k52
contra a	j18k22
contra la	g21
contract	b30c28d-12e-24f58g-14h-21i-17k-21m-39n-21o39
contract for	c25
contract with	c29j22
contracts	c-27e13g-12k-17
contractual	f19
contrario	n-12
contrary	a-26i38
contrasena	e30g-21
contrasenas	f-15
contrat	c84f98g17j34
contrat de	c33f-16g26
contratado	j16k20
contratamos	c18
contrato	c63e-13f32g24h-48m-28
contrato a	c14
contrato com	g12
contrato de	c51f-15
contrato e	c-20
contrato y	f13
contratto	c73k-12
contratto a	f15g20
contratto di	c23
contratto e	b12
contratto firmato	f-21
contratual	f47
contre	b-30f-13g41h105j-12k67
contre votre	k39
contre vous	k45
contro	g73h22k57
contro il	g36k26
contro la	k22
control	a27b25e19m38
controle	m65
controles	m21
controlo	m21
conve*	b25f21g38i26l68m107
convenio	c18
conversa	l17
conversacion	m40
conversation	l24m40
conversation as	m20
conversazione	m15
convi*	f-12g58h50i-14j-12
conviendrait	d15
conviene	g73h16
convient	h40
convo*	a18i17k23
convosco	a18k24
cooki*	f47
cookie	f15
cookies	f28
coole*	c18
coope*	a55k13
cooperativa	a27f-12
coord*	j20k16l51
coordonnees	j18k16
copd	h45
coper*	d-29f35n-15
copia	j81l41m22
copia de	f15l26
copia del	j41
copia*	m14o52
copias	o52
copie	c-37g19k15l-17
copie de	f17l-18
copie*	g20
copied	e15g37
copier	b13
copy	b-40j108m17
copy of	j88
copyr*	f33g-15k12
copyright	f33g-15k12
cor	b-15g-12h-13i-14l-12n-35
corre	f30o23
corre*	b-46c-28e-45i-34k-14m-28n-48
correct the	b41e22
correctly	n-25
correio	j22
correo	b-40f15g12h-12j13n-16
correo de	g32
correos	j19
correspond	b13
corresponde	d30f13
corri*	b19d31n-48
corriente	j12
corriere	c14
corriger	b-24
corro	g32h38
corse	h12
corsi	j21
corsi*	c-12f-16
corso	c20e-23f-52g-20j-15k-19
corso di	c28
corta	h23
corta*	c22i25
corte*	i45
cortesemente	i12
cortesia	i29
corti*	b-15g-12h29i-13j-17
cortinas	c17
cortisone	h54
cosa	a13b19f23g119l15m33n19
cosa ci	g20
cosa mi	g21
cose	b25d21
cosi	i27n-20
cost	a-14b58e-40g-15h-15i22j-18l-27m-16o26
cost me	n22
costa	o32
costa*	k17
costo	b15
costs	b28o-25
costu*	k-19
costume	k-17
cote	n15
cotis*	b17g19
cotisation	b17g19
could*	d23i66n40
couldnt	d23i66n40
coule*	c-28d-19f-15g-12k-19
couleur	c-25f-12k-16
couleurs	d-18
counc*	g61
council	g61
couns*	g15k76
counsel	g15k76
count	a18c14f13g56i67l-24m37n-13
count as	f21g48
count*	a-16c-26d-19e-27f25g-21i-33j-27k33m-24n-36
counter	h16l21
countries	b-18c-12e-17f-15g-14h-17i-13j-14l-13n-20
country	b16f30
county	k26
county court	k27
coup	h24i21j12
coup de	i21
coupe	c39g20n55
coupe*	a21m12
coupl*	d-17j21
couple	d-16j22
coupo*	i55
coupon	i55
coura*	k23
courant	k23
couri*	f22
courier	f22
courr*	c39j30k-15l42
courrier	b13c43j17k-17l44
cours	e-25f-14h-12k27
cours de	e-21
cours*	b-23c74e-12f-45g-22i16j-20k-13m-14n-26
course	b-20c78f-43g-20i20j-16k-12n-23
court	g26h-13k100
cousi*	g15i24k12
cousin	g15i24k12
coutu*	i13
couve*	f31h17
couvert	f22
cover	f80h20k43n-18
cover the	f22
cover*	f25
covered	o15
covers	f13
cpap	h40
cpf	f13
crack*	k18
cracked	k18
cramp*	h28
crane	f28n14
crash*	n12
crate*	b18d31
crates	b18d31
cream	f-19h65k17
creat*	a13h51m73
crech*	i18j21
creche	i18j21
crede*	e58i-14j21
credenziali	e36j21
credi*	b-52c-19d48e14g18h-20j60l-12m13n-12
credit	b-46d26e21g-12j48o-21
credit card	e37
credit for	b13
credit note	b-15d-24o42
credit of	d14o-80
creditcard	b18
credited	d24o-33
creditnota	k15o58
credito	b-20d-30g19j13m15
cree	a22g20
crema	h15
creme	h60
creo	e21i-15
creo que	e23
crew	j41k23n41o-45
crian*	h18o-50
crianca	h17
crime	g36
crm	j-43l-30
cross*	h21
csv	f-16n-12
cuadr*	d-16
cual	b-12c-13i-27j30l-31n-28
cual es	i-14j37l-25n-22
cualq*	i14m44o-47
cualquier	i14m44o-47
cuand*	a30c-33e-22f12g-14h22i-27k-38m-13
cuando	a30c-33e-22f12g-14h22i-27k-38m-13
cuant*	a-34b-62c-55d-17e-93f-38g-14h19i-85k-36l-41m-39n-48
cuantas	b-12f-13i-12
cuantas horas	h22
cuanto	b-24c-19d-12e-43g19i-26j14k-13m-17n-13
cuanto tiempo	f17h14
cuantos	b-14c-13e-28f-13g-18i-22j-15l-14n-12
cuantos dias	d18h15
cucin*	i22k13
cucina	k13
cuelg*	n14
cuent*	a152b35c-17d25e51f-21g-28h-39j29k-15l-15
cuenta	a131b35d29e58f-17g-24h-34i-15j44l-14
cuenta de	a51n15
cuenta del	b23
cuenta en	a13
cuenta que	a22
cuenta sin	b20i20
cuentas	a17n-16
cuest*	b20i18o-31
cuesta	b18i18o-31
cuffi*	h18
cuffie	h19
cui	b13e20
cuisi*	g29
culpa	f13g46
cumpl*	f30i26m45
cumplimiento	m18
cumpr*	k52
cuore	i15
cuota	b39i40
cuota de	b18i30
cupon	d12
cups	h21n-25
cura	h40
cure	h57
curio*	f28i-15j16n-81
curiosita	f21m17
curious	k12n-29
curre*	a-35b-53c-50d-47e-63f-52g-60h-58i-73j-62k-41l-48m-48n-68
currencies	a-30b-38c-27d-26e-35f-27g-33h-33i-38j-32k-22l-26m-26n-37
currency	a-15c-15d-14e-30f-15g-18h-17i-21j-18l-14m-13n-23
current account	a15
cursi*	e-25
curso	a14b-12c34f-12g-23h-23j-14l-23m-19
curso de	c37l-24
cursu*	c20f-13
cursus	c20
curta*	d15
curtains	d17
custa	e-15
custa o	e-13
custo*	a95b-21d-39f45g38h-26i50j44k-13m46n64
custody	g68
custom	f20i37
customer	a127c20j55l17m63n60
customer list	j27
customer number	a15b20j13n17
customers	a-22b-32c-12d-27e-17g-21i15
customs	f22
cut	c13g56h63i63l-27m-17
cut off	c16e12i31
cut the	h16i15
cv	j52k15n19
d	e20h20k46n-17o13
da	a56c29d-25e16i-19j19l24m-31n-15o75
da a	h26
da academia	e22
da conta	a13o29
da dove	b43f14g24
da due	j19
da el	b17m16
da empresa	e25l21
da fatura	f14o27
da geladeira	o34
da gennaio	c22
da ieri	h37
da ist	b20
da loja	g18j20l18
da me	d43e20m14
da minha	d-14j25m15
da parte	k23
da pra	f-16h20
da proxima	k19
da quando	h27j19
da questo	a21c30
da solo	c19e-41f17m19
da un	f17h23l12
da voi	a27d43e18f26j80k-14
daar	a14n54
daarm*	c21
daarmee	c21
daarn*	a27c20k21
daarna	a27c20k21
dacce*	g25
daccepter	g29
dacco*	c21d18i12m22
daccord	c21i12m22
dacha*	c23i14
dachat	c23i14
dadmi*	e26i17l14m18
dadministration	e25i18l15m19
dado	n26
dados	a31f111k29
dafur	d13g30k14l24n-21
dafur ein	f17
dag	b-13c-14j-15k-27l-16n14
dageg*	g12h20
dagegen	g12h20
dagen	b13e-25h49i87k18n22o-36
daher	d14
dai	a44i26k29n-19o32
dai carabinieri	k32
dal	a25d25g-17j54k35m-12n13
dal contratto	c20
dal nostro	b13
dal portale	a17
dal vostro	a31f18k32l-22
dalla	a22e28f21h-12i-23
dalla*	c32m16
dallo	f17g43
damag*	d-18f36g51h40k43
damage	g16h41k35
damaged	b12
damages	d-20f24g30
dame	e15j77
damit	b18c15g40k46
dammi	j17m30
damos	c55
dan	b62d13f41h24i74k23l55m-102n56o-16
dan de	b25f12i12
dan een	b20g15
dana	h27
danac*	k33
danach	k33
dando	e14
dange*	h65
dangerous	h59
dank	a-25b-22c-39d-23e-23f-14g-15h-20i-26j-25k-13l-12m-17
danke	a-46b-41c18d-34e-34f-29g-21h-33i-40j-39k-20l-15m-22n-36o-65
dann	a23d19f18j-13k113l18
dann bitte	a15
danne*	f18
danni	f28g38k112o-46
dannuler	c12
danos	b22k13
dans	a-14b-63c-63d-38e14f-49g-64h-65i-52j-35k-14l-34m-30n-31
dans la	b-15c14g-19h20i-23
dans le	b16c-28d-20e16f-18g-26h-13i-19j-18l-14
dans loutil	b-18
dans mon	f18
dans notre	e18
dans quelle	j29
dans un	k23
dans votre	a21f-16g-22h-22k-22l-13
dao	j17
dappe*	c20
dapre*	f62g83o-26
dapres	f62g83o-26
dapres le	o-20
dar	a26c14h54
dar de	a24
darau*	c13f16n20
darauf	f18
dare	g-18h17n29
darf	a25d53e45f19g134h103i91j-37k18l42
darf das	h29
darf der	f17
darf ich	d18g73h47i20
dark	e13
darle	k27
darse	h27
das	a31b-56c22d32e21i-28j-29k41
das alte	a-17
das angebot	b-12f19
das auch	k16
das bei	a20
das feld	l-12
das formular	i16
das ganze	l13
das geld	d84k18
das gerat	f19
das im	m-32
das in	c-13g-12
das ist	m20n26
das jetzt	k25n20
das konto	a67
das logo	a-15
das mit	h15
das muss	e17
das neue	m16
das nicht	l25
das noch	c22h12
das paket	c20j13
das passwort	e27j26
das pfand	d27
das so	m17
das thema	l18
das vossas	i15n24
das zimmer	j19
dashb*	d-29
dashboard	d-29
dass	a57e74f34g18i16j-12l22m58n13
dass die	c17f12
dass es	g20
dass mein	a23g16
dass sie	a-21
dat	a24b81c19d13e34f66h42l-14m39n35
dat aan	f20
dat bedrag	b-18d13
dat de	f12j20
dat er	b14
dat hij	e20
dat ik	b20m14
dat in	d16
dat u	f15
dat wij	e19n14
data	a16b-16d-12f181g-18h-18i47l-14m-19n-18
data for	e17f32
data of	j17
data you	j18
datab*	j26o23
database	j26o23
dataf*	b-21
datafono	b-21
datal*	g29
datalek	g29
datas	a27f22j25
date	a-18b-29c-36e-15f-32g-33h-32i37k-24l-35m-25n-31o-54
date on	i13
datec*	g21i14
dateci	g21i14
datei	m16
datem*	e14i13l17
datemi	i13l17
daten	a32f96k37
daten*	a17f79i-17n14
datenblatt	f-14
dati	a22e13f160j21m14
dati dei	f14
dati personali	f16
dato	d33f36m57
datos	f113i-13j43
datos de	f25j58
datos en	b12
datos personales	f27
datte*	c-14k-17
dattesa	k-16
datum	i31
dauer*	f-14m14
dauerhaft	m19
dauert	f-14
daugh*	a-35e-17j41
daughter	a-29e-14
daughters	j44
dautr*	c24e37
dautre	c24e16
davan*	d18e12g31k42
davanti	g32k44
davanti al	g27k24
davoi*	a-26c-26d-16e-20l-18n29
davoir	a-26c-26d-16e-20l-18n29
davon	h24k13n16
davve*	f23h14l15n-21
davvero	f23h14l15n-21
day	a-41d25e-27h19i21k24l-25m-17n13o-33
day and	a-23
day in	i-16
day of	c16g13k18
day or	i25
days	a-13b-29c-43e-19f-19g-22h-12i94k-22m-13n-31o-47
days ago	b-14
days before	c-15i-13
days late	i59
dazu	a15
de	c39f14g-43h-52i13k-20n-26
de aanbetaling	d21i19
de accu	o-52
de actie	i32
de agora	o61
de agosto	o-44
de agua	b30l-16
de ahora	m27
de aluno	f16g20
de app	e-27
de arrependimento	f13
de arriba	l20m17
de atraso	b18
de authenticator	e18
de autor	k17
de avg	f15
de ayer	h20i-22
de baas	e15j20l15m18
de baja	a12b15
de balie	o-23
de bestelling	c35
de betaling	d52
de beurs	c40
de bijlage	m12
de bon	i15
de bruit	g23
de buren	j22
de bus	c36e19
de cafe	c18d18
de calidad	m28
de casa	j15
de ce	g17m37
de ceramica	c15
de cette	k23
de chamadas	j14
de chef	l14
de chez	b16h22l38
de cidadao	j19
de cinq	f14n16
de clientes	e14j20m14n-24
de cloture	a22
de code	n25
de commande	f12i14
de compra	j15
de compte	a25b-18
de comptes	a-16
de confidentialite	f34
de connexion	e25
de consumo	k25
de contacto	j29
de contrato	c-22f14
de cursus	c21
de dados	f15k29
de datos	f12
de deur	e16
de deux	f-26
de devolucao	m16
de dez	i-18k18o29
de diez	i31
de direccion	e21
de directeur	n23
de directie	l17
de donde	b16e18
de dubbele	o31
de eerste	o-25
de empresa	c23
de entrega	e-13o16
de esta	m28
de estacionamento	g15
de este	m26
de eu	b22f25g14
de factuur	b42f15
de faire	g23m15
de fermer	a19
de fornecimento	c25
de fotos	l13
de garantia	f18
de garantie	f24
de garde	b22i17
de gemeente	g44k24
de graca	o-69
de guardia	k-20
de hand	m16
de hele	a23n19
de helft	d41
de hond	e15h21
de huit	n13
de ingles	c28l-17
de inscripcion	i26
de justice	k25
de kantine	e20
de kassa	d21
de klant	c24
de kleine	f20
de la	b-37c47d20f18h17i-33j106k-40l60m-70n-25o75
de laatste	a21b24j13o20
de larticle	f20
de las	b13c46d12f13m34n40
de levering	c20
de lhotel	l18
de limpeza	o27
de looptijd	o13
de los	c27d52f20h13j103
de lundi	e-19
de ma	b15e24g19h18j38
de maand	b15
de machine	m16
de mai	c17o33
de mais	i-15
de manutencao	b17
de mars	b25c13
de mas	b53i20l21
de mayo	k-18
de me	i22l33
de mes	g25j23
de mi	f42g45h21j40n-28
de mis	f73g39
de mme	j31
de moi	m14
de mon	a18e23j97
de monsieur	b14j49
de monteur	l26
de muur	n25
de naam	o20
de ne	c20
de niet	d19
de nieuwe	c-12i-14
de no	g16i26
de nos	b-23e-16i-25j-18n-33
de nota	b39
de notre	f-35g-17h-12i-21j27n-35o21
de nous	c13d46g19l13n46
de novo	e25n49
de nuestra	a12j14o-28
de numero	k20
de obra	g14k13
de offerte	b21
de oito	h17
de ontem	c20
de opzegtermijn	c34i23
de order	c14
de oude	e16f12
de overeenkomst	f44
de pago	m14
de paie	j24
de paiement	e18
de papel	f-21g-14
de passe	e20
de payer	b22g16
de planning	n22
de plus	e-29i26l13n48
de politie	k45
de precos	i-25
de prijs	b35d30f20i20
de printer	e-14
de proefperiode	b21i41
de quatre	h21
de que	c44j-14
de quem	f20j36
de quien	j20l26
de r	o-35
de rechtbank	k24
de rechter	k22
de reclamaciones	g-14k-33
de regels	i13m-15
de rekening	b-18
de reservas	c-25j-22
de responsabilidade	f26
de responsabilite	f42
de rest	d39e17
de retard	f17h20i13
de retour	i12
de risque	m20
de saber	j13
de samedi	c24
de sauna	h18
de schade	k16
de school	b21c20
de se	c12k21n22
de securite	j18
de seguridad	e45m17
de seis	n18
de ser	c22e19l22m17
de servicio	f15l19
de sexta	h-13o17
de sistema	m24
de site	e19
de six	k-24
de sportschool	g12
de stekker	a20
de su	b36e-15j15k-36l16n26
de suite	c17j19
de sus	h26j37
de tafel	d15
de te	i17
de teatro	n-16
de tekst	m35
de telefoon	d18l18n20
de telemovel	e20
de telephone	j-22
de temps	h19
de terca	j23
de termijn	i33
de toda	e24
de ton	m32
de tout	f15n-12
de trabajo	j17n16
de train	j-13
de tres	c-20g-14
de trois	f12
de tu	o20
de turnos	i-12
de um	g17
de uma	a18
de un	d-17n40
de una	a22j12n12
de ustedes	l26
de vcs	n15
de verdad	j14n31
de vergoeding	i14m18
de verifier	b27m18
de verkeerde	e15
de vez	a23
de voces	e-14h20j42l16m-12
de volgende	h23k14m28
de volta	d63
de voorwaarden	f39i17
de vorige	b16e20
de vos	a26h15j30
de votre	c-23e-13h-34i26k17l28
de vous	i13k36m23n41
de vuelta	d70
de vuestra	a21
de wet	f37g70k19
de winkel	b16d14
de zaak	k14
de zoveelste	n21
deact*	a29e16
deactivate	e15
dead	c23g26k23n52
deadl*	i78l13
deadline	i77l13
deadline for	i34
deakt*	e23
deaktivieren	e23
deal	b22c29f22g19k24l45
deal with	f24k25l46
deale*	j14
deau	n22
debe	a17h17m26
debem*	b22
debemos	b22
deber*	b19h26l17
deberia	b19h26l17
debit	b101i13
debit i	b23
debit that	b17
debit*	b139j13
debitado	b24
debo	g67h34
debt	g14j25k54
debug	m81
decem*	c54o18
december	c29o14
decembre	c21
decep*	n35
decha*	d25f15
decid*	c26g15k122l122n-24o-29
decide	l14o-18
decided	c26k23
decided to	c24
decidere	l17
decidir	g21
decim*	c-18
decir	h20n24
decir*	g31j31
decirme	g14j29
decirme si	g14
decis*	c26l93
decisao	l19
decision	l56
deciso	c25o15
deciso di	o15
decke*	f17
decla*	f40g175j18
declarar	g39
declaration	f20
declare	g35
declarer	g17
decli*	b-48c-12d-17e-15n-15
declined	b-34d-12e-12n-14
decod*	b16m25
decoder	b16
decom*	b33
decompte	b33
decor*	l-12
dedan*	e14j19
dedans	e14j19
deduc*	b20g30
deduct	g30
deducted	b17
deducted from	b14
deeln*	c48
deem	a17e46j25
defau*	f16h-12i-14k34
default	k18
defec*	d70f48k22
defen*	g145k111
defib*	h20n20
defin*	a89c25
definitief	a14
definitiva	c22
definitivamente	a18
definitivement	a21
degli	e21f-19m16n14
degre*	b-14g-13i-12j-13n30
degrees	b-13h-14
degres	h15
dehor*	e43i26
dehors	e43i26
dei	a-29b-17d-48e48f41g-77h-55j-48k-72m-33n-16o-40
dei danni	o-43
dei dati	f44
dei nostri	c-16d-20e14n-20
dei vostri	c21
dein	m47
deine	m184
deine antwort	m24
deine*	m131
deinen	m61
deixa*	a13h14i20n49
deixam	i20
deixe*	a13c25
deixem	a13c25
deixo	e15g21
deja	b18d23i13k27
dejad*	i15n15
dejam*	c21d17
dejamos	c21d17
dejan	i21j19
dejar	a26c48n16
deje	c18e18
dejo	g36k12n26
dekt	f37
del	a-19c63d58e-21f19g-18h-63i-37j66k-48l-19m-24n-76
del almacen	g18
del banco	k27
del cliente	f26m13
del coche	c14
del comedor	e12h25
del comprador	f26j14
del conto	a18e21j18
del contrato	c28f14
del contratto	f-23g-17
del curso	c14
del dia	b25
del director	j17
del furgone	b22
del gruppo	f15
del hotel	e18j14
del local	g12
del martes	c22
del nostro	d-16i-14
del pedido	c32d19j19
del piano	j37
del profilo	a-13
del reembolso	d27
del segundo	e17
del servicio	c24
del servizio	f23
del sistema	a23e33m19
del tecnico	b15i36j19
del tratamiento	f14
del trattamento	f25
del vostro	b-16f-15g13h-14j-35k35n39
delai	c-29g-13i-46j-12k16n-16
delai de	f13i-18
delay	f18k17
delay*	g20
dele	i21k22
delec*	j13
deleg*	e19i23l22
deles	l-20
delet*	a183c27e62
delete	a60c29e17
delete my	a31
delete the	a20c37e25
deleted	a52e40n14
deleting	a25
delit*	g83k26
delito	g83k26
deliv*	a-43c36d-58e-65f-36g-64h-37i-15j22k-16m-43o-66
deliver	b-20c-27e-16f-13g-24i-14l-17n-31
deliver before	i17
deliver on	h23
deliver to	k-22
delivered	n35
delivered on	i12
deliveries	c25d-20
delivery	a-17b20c52e-20g-17h-19m-17o-54
delivery address	j34o-51
delivery note	i17n14
delivery of	c24
della	a-28c-15d-14e-13f-54g-77h-115i-26j60k-14m-42n-19
della mia	a13
della nostra	j24m21
della palestra	l22
della sala	c27i23
della scuola	l-17
della vostra	b14
della*	b14d25e55j15l39
dellaccount	e44
delle	b-15c23d40e-40f22g-43k-13m18
delle*	h27
dellh*	i22
dellhotel	i22
delli*	k17
dello*	a25m20
dellu*	e50j29
dellufficio	e21j16
delusione	n-27
dem	a-33c85e55f35h61i-36j23k-23l-33m-29n-50
demai*	k20l14n26
demain	k22l15
deman*	a75d29f12g66h18i15j-15k135l16m28n13
demand	b19
demanda	g15k69
demandar	g15
demande	a60b-21i12j-15k18l-13n19
demande de	a56
demandent	h24
demander	f13g13i13
demanderons	k22
demandons	d33
demar*	c14
demas	j23
demen*	e25g23h64j26
dementia	j26
demo	b-13j-26
demor*	n-18
demora	n-15
den	a-26b-26c75d59f-15h-16i29j-71k-49l16m39n-70o57
den auftrag	c44
den ausfall	f14
den betrag	d-12
den neuen	i-12
den por	a18
den preis	m16
den text	m13
den tisch	i16l41
den vertrag	f21
den zaun	i-12
den zugang	a13
denar*	d51
denaro	d51
denga*	f23
denk	b20
denke*	n15
denken	n15
denn	b20h21j109l20n37
denno*	b38i35
dennoch	b38i35
denon*	f13
denta*	a14h22n-15
dental	a14h22n-15
dente	h19
denti*	c28j26
dentr*	e68f21
dentro	e31f24j12
denun*	k71
denuncia	g-27k20
denunciar	c-13
denunciar a	c-14
denunciare	g16
depar*	l83m45n20o12
depart	a16o12
departamento	l27m32
departamento legal	m17
department	e15l40
department head	l20
depas*	b45i32k21l21
depasse	b20i24k21l21
depen*	a14c21d17h37
depoi*	b14c12h78i30
depois	b14c12h78i30
depois da	h48n-16
depois de	b20
depos*	c-13d64e-17g17h-26i34j-15k36l-17m-15n-20o-85
deposit	d56g22i54k17o-81
deposit for	d32g19
deposit is	k15
deposit of	g16
deposit on	i23
deposito	a12d17
depot	h-12i-24j-22l28n-14
depre*	n15
depui*	e57g-30h56i16k23n29
depuis	e57g-30h56i16k23n29
depuis le	h25
depuis un	n12
der	a-46b-26e-40f14g-22h-58k-62l49m-58n-74o-31
der abrechnung	b38
der app	a-24c-14
der betrag	d23
der das	j14l16
der filter	m-19
der gutschein	f17
der kamera	c-12
der karte	b15j14
der kasse	b16
der kollege	c-19m21
der kunde	n15
der kurs	c24
der nachste	m19
der neue	n-22
der rechnung	b14
der regel	o-26
der saal	c22k-18
der software	b-16
der techniker	n12
der vertrag	b30c21f32
deram	m16
derde	n28
derec*	f89h-14i-13j-27k16
derecho	f57j-22k-12n21
derecho a	f30n26
derechos	e12f34k35
derechos de	e14k17
deren	a22j16
deriv*	l23m16
derni*	b16c-26e-19i-21k20
dernier	b19i-16k20
derniere	c-23e-16
derog*	i98
dertig dagen	d-25
des	d34g-74h-42i-37k23m20n-38o27
des dommages	f25g13
des donnees	f36
des droits	e13k41
des monats	d21
des trois	i35
desac*	a12m14
desactive	m26
desactiver	a12e14
desactiver la	e15
desap*	a34b18e35
desar*	f25m21
desarrollador	m21
desbl*	e33m15
desca*	g-12j-12m20
descalade	l17m20
desco*	b67c32e31g18i45m13
descontar	g25
desconto	b-13i42
desconto de	i40
descr*	b21c13n14
describe	n13
descu*	i25n36
descuento	b17i14
descuento por	b15
desculpas	n54
desde	b-23g-18h85i-15j-20m-15
desde el	b-14n-18
desde que	h71
desej*	a23
desejo	a12
desen*	d-21
deseo	a14e13l16
desha*	c22
desid*	a13e24j27l34
desideriamo	e24
desidero	j27l17
desig*	l19n-20
design	n-19
desin*	a68c18h63n23
desir*	d22f18
desirons	d21f18
desis*	c20n-26
desist	g13
desistir	c13
desisto	n-18
desk	b-13c-13e-17h-13i-15k14l60o-54
desli*	c59m36n26
deslo*	o26
desma*	c35h13
desno*	k44
desnoods	k44
desol*	c16
desor*	e14k21l16
desormais	e14k21l16
despa*	c17k41m-14
despacho	k44
despe*	a32e12g-35i-16
despedida	e23
despedir	g-27
despi*	g17i35
despite	i42
despu*	h70n17
despues	h70n17
despues de	h36n17
despues del	h30
dessa	i43
dessa vez	i13
dessa*	g27
dessai	g30
desse*	c21l13
dessert	c22
dessu*	h21
dessus	h21
desti*	g-20k-12l16m21
destr*	a35f20
destroyed	f25i14
desvi*	e17
detai*	e41f41j98
detail	f19j22
details	e44f17j58
details of	j31
detec*	e15m12
deten*	f16
detre	a16n18
detru*	a30
detto	b33c38d20l14m41
detto che	i12l14
deu	j45
deuda	g20
deur	e14
deurw*	k-17
deurwaarder	k-16
deuts*	l-14
deux	b49c-16d25e-30f-48i26j-53k-13l-49m-32n-29
deux fois	h20
deux semaines	h20
devan*	g19k21n13
devant	g19k21n13
devant le	g17k14
deve	d20e13j29l41m51n20
deve ser	n22
devel*	m90
developer	m30
developpeur	m33
devem*	h17
devemos	h17
deven*	j22
devez	d34j20
devic*	e83f30h21
device	e29f30h21
devis	a-15c21h-14i-14
devo	g96h101i-14n16
devol*	a-12c-14d217e-19f-13h-38l-18m13n-34
devolucao	m14o18
devolucion	d88
devolucion de	d22
devolucion del	d28
devolver	d28g17n-18
devolvimos	b12
devon*	e18j-14
devons	j-14
devra*	b12e39
devrait	b12e39
devue*	d76e12g17
devuelvan	g18
devuelvan el	g18
devuelvanme	e13
dexpl*	f21
dexploitation	f21
dez	d16f17i-19k17o21
dez dias	k20o29
deze	b32h162i30k22l33m150n17o50
deze maand	c16i19n16
deze mail	m37
dezel*	j29
dezelfde	j29
dezem*	g13j14
dezember	g13j14
dhabi*	i13
dhabitude	i13
dheur*	h-18
dhier	b-28c22
di	c38d-38e28f16g-14h-70i48j61k-32l35m20
di amministratore	e29
di approvazione	m41
di chi	j30
di chiudere	a12
di conformita	f23
di consegna	f-18k-18
di credito	b-25d-12
di essere	i28
di ieri	c19
di iscrizione	d22i23
di lavoro	g12j36
di legge	f45
di me	f21n27
di mia	e13j49
di mio	d13e14j32
di natale	l-14n-17
di noi	n20
di noleggio	g-21
di non	g19i12j19m21n-14
di notte	e26
di nuovo	k23n43
di piu	b12l25
di prima	m13
di prova	i-33
di pulizia	b23
di questo	k14
di recesso	c24
di responsabilita	f21
di sabato	c24
di sicurezza	e42
di sistema	m-26
di solito	f-33g-23k-33
di testa	n18
di tutto	a20e19j26k21
di un	e34
di una	h46j18
di voi	a25
dia	b17e-23f-18g-32h-24i57j-34m-32
diabe*	h34
diagn*	h22j52
dialy*	k18
diari*	c26g25
dias	b14e-12g-22h46i60k43m-18n13
dias de	k14
dice	f34g-13i23m-25o-16
dice che	h24
dicem*	c-12
dicembre	c-12
dicen	j22
dich	m74
dichi*	f19g28j53
dicho	l-27m17
dicht	a15n-23
dicht*	n21
dico	m26
did	b121d15j203m-12o-31
did i	b33
did my	b-15j75
did not	b34
did the	b33d25j36
did you	b17o-15
diden*	f22
didentite	f23
didnt	b145e31i49m16
didnt do	b17
didnt get	d12i15
didnt give	b22
didnt make	b25
didnt work	b-17
die	a-18b13d47e26f28g-27h-15i46j57k31l25m47n-22
die adresse	i-12j-20
die aktion	c22i44
die alte	e23
die anleitung	n-19
die anzahlung	i21
die anzeige	k19
die bestellung	c23
die bij	j19
die de	b16j13
die erstattung	d38
die factuur	b12
die farbe	i-12n-13
die firma	e16
die forderung	b23
die fotos	f21k21
die frist	f16k23
die garantie	f34
die gutschrift	d-16
die haftung	f21
die halfte	d34
die ik	e21
die in	i-19
die is	b21e53
die je	m28
die kaution	g12k19
die ki	m17
die kinder	e-23
die kundigung	g36
die letzten	j42
die lieferung	k16
die lizenz	f24
die mahngebuhr	b20
die matratze	h19
die messe	a26d23
die neue	e13
die niet	a19j26
die nummer	e16k17
die op	a20n17
die palette	k19
die prufung	i24
die rechnung	b17
die rechte	n13
die ruckerstattung	d13
die seriennummer	d-18
die u	d13h26j17
die uberweisung	d18
die van	k18m17
die verantwortung	m17
die ware	a-14c-28
die wir	b27e17k12
die zahlung	b26d39f21
die zwei	e19
dieci	b12g-12k-15o-16
died	g23
diens*	e19j-21
dienst	f12j-12m12
dienstag	i15
diero*	m14
dieron	m14
dies	f25m22
diese	b81h22j19m63n48
diese nachricht	m23
diese*	b50c47i41j56l28m116n154
diesen	c17m21n59
dieser	j39m61
dieses	c12i42j14l26m17n35
diesm*	i33
diesmal	i33
dietr*	g-21k-34n21
dietro	g-21k-34n21
diez	i35n15
diez dias	i21n16
difen*	g16j-15
difer*	j-16
diferencia	j-14
difet*	i23
diffe*	b-16c-31e-37f-30g-13h-25i-29j-39k-25l-16m-43
difference	b-12n-26
difference between	b-13n-23
different	b24c-16e-36f-14g-18m-21n34
differenza	b-38
differenza ce	b-28
diffi*	g-18n23
diffida	g-17k-16
diga	l13m15
diga me	l14
digam	g39i21j43
digam me	g12j43
digan*	j37l24
diganme	j15l24
digit*	a21b-12e108g-14h-13i-13
digital	a24c20e59
digitale	e15
digo	d15g46
dijon	o-16
dik	b19
diman*	b17g-13i33k-34
dimanche	b17g-13i33k-34
dimen*	b16
dinde*	f34
diner*	d104n19
dinero	d106
ding	f21
dinhe*	d83j13
dinheiro	d83j13
dinne*	g21i16
dinner	g21i16
dinsc*	d15
dinscription	d15
dinsd*	j13n14
dinsdag	j13n14
dinte*	b19f14
dio	h20
dipen*	b15d-12j22
dipende	b18
dipendente	j26
dir	m130o27
dire	a14j39m22n20
dire si	j13
direc*	b20c14e23f-28g-40h-42i-19j93k57l177m127o62
direcao	j12
direccion	e16j56k39l-14o15
direccion de	j27l-17o15
direct	b69c31i16l14m16
direct debit	b56i18
directement	m35n19
directeur	j-18l15n14
direction	c12d24j15l63
directives	m38
directly	j-14k24l14m14o13
director	j18l62
directors	l-67
directrice	e17
directrices	m21
direi*	b-33f84
direito	f58
direito de	f21
direitos	f30
direk*	l51
direkt	l26
diret*	b-19e-17f-18g-18h-18i-14j-21l157m68n-14
diretor	l42
diretor de	l26
diretora	l16
direttamente	m16
diretto	l30
direttore	l25
direttore di	l24
direttore dorchestra	l-30
dirig*	a21l65
dirige	l17
dirigente	l31
dirit*	k18
diritti	f36k26
diritto	f-41
diritto a	m14
dirmi	j26
dis	m24
disab*	e76g23l16m45
disable	e47
disabled	e20g25l17
disap*	a30b-13i21
disappointed	n-36
disappointed with	n-17
disat*	a24e57m14
disattivare	e36
disattivate	e18
disca*	h27
discl*	f31g24j40
disclose	j40
disco	h-22
disco*	b12i63k16l14o15
discount	i65l15o15
discr*	b18f13
discu*	i12l72m14
disculpe	l15m16
discuss	l23
discuss the	l15
disde*	a-16g-14
disdetta	a-13g-13
disdi*	c24h-12
disdire	h-12
diseg*	i-19l-13
disgr*	n29
disgrace	n18
dishw*	n-25o39
dishwasher	n-23o39
disin*	h33
dismi*	e18g79
dismiss	g23
dismissal	g51
dispa*	l28
disparu	h-27
dispatch	l31
dispe*	d16g14i90m25
dispensa	g14i53
displ*	b-18c-12e-17g-19h-20i-19j-22n-18
display	b-18e-16g-18h-19i-18j-19n-16
display none	m35
dispo*	a-31b-53c-42d-18e-18f-50g-43h-48i-48j-57k-24l-24m-37n-46o-47
disponibile	n-33
disponible	f-18o-42
disponible en	f-16
disposable	a-13b-27c-23d-16e-30f-16g-19h-21i-22j-27k-15l-17m-19n-20
disposable cards	e-13h-12j-14
dispositivo	e28
dispu*	b12g18
dispute	g21
disre*	i49
disregard	i49
disregard the	i49
disso*	a41g27h-17
dissolve	a28
dista*	e19
distance	e19
disti*	b19n24
disto	m18
distr*	l12o-12
dit	b64d26f56g80h80i56j21k100l200m192n137
dit bericht	m36
dit is	k21l18m20n41
dit niet	m33
dit votre	l-16
dite	a12b32c17j14
ditem*	a21c23j43n-15
ditemi	a21c23j43n-15
dites	g71j43l22
dites moi	j23
ditta	c12f15g22j23
diven*	e21g19i19n26
diver*	b35g-12k-38
diverso	b18
divid*	a13b23g57
divida	b32g37
divide	g14j12
divis*	b23
divor*	g125
divorce	g65
divorcio	g28
dix	e-28i79k16m-16
dix jours	i18
diz	i36j17m41
diz que	j16
dizem	f46
dizer	a17l12
dni	j47
do antigo	b12
do cartao	e15j24
do celular	d-17
do cliente	b21g20k23
do contrato	c12
do fornecedor	e20
do ginasio	l18
do lado	e23
do meu	b13d19e15m17
do nosso	f13
do not	m68
do numero	j19
do prazo	o17
do que	i17
do seguro	b17i22
do sistema	e24
do valor	d23
dobbi*	c32h25
dobbiamo	c32h25
doble	h19
doce	f21
doce meses	f23
doch	c38g69h17i113j56l34n31
doch nicht	c20i22n17
doch sicher	g13i18l20
docht*	f23n12o20
dochter	n12o20
dock	b14
docto*	h24i13j56
doctor	h30j46
doctors	i16
docum*	a-12b-16e-48f36h-34i86j-17k-26n-13
document	e-19f61
documenti	h-18i40k-15
documento	j25
documentos	i19
documents	g16i32
dodic*	i12n-21
dodici	i12n-21
doe	e16i41l19m57n14
doen	c18d15g50i16k37n39
doen jullie	d18
doent*	h23
doente	h22
does not	n24
doesn*	b25c21d20m28n18
doesnt	b25c21d20m28n18
doet	a15n18
dog	c19d12g88h13i19j12m12
dogs	h-25
dois	d-12e21g37j17
dois dias	b25
dois je	g45
doit	b-16c20j-15l62m17
doive*	e32f37
doivent	e32f37
dolla*	b43o23
dollar	b43
dollars	o37
domai*	j13o64
domain	j13
doman*	c-20f-30g-25j-12k12l-16o28
domanda	e19f-20
domani	c-13g-13k18l-14o28
domen*	c-15i-18
domenica	c-15i-18
domic*	b13f20j72
domicilio	f22j16
domma*	f22k17
dommages	f25g13k19
don	g16n30
donat*	h22j24
donc	c47d21e13i13j12m26
donde	a-14c-15e-18f-41i-31m-24
donde esta	a12d17
donde se	a-23e-23
donde vive	j-24
donde*	a13o72
donderdag	a13o72
done	a20b48g21
done by	b18
donne	f26h27i16m39
donne*	b-13d-14e-12f80g17h38i-20j25
donnees	f106
donnees personnelles	f18
donner	h60
donnerstag	c12
donnez	g33
dono	a20j31l28
dont	a31b45c94f-25g28i81j-29l-24m35n14o-21
dont apply	i28m13
dont have	b-15c-34f-17g-13
dont know	b-22e-22
dont need	l-21
dont recognize	b23e14
dont remember	b35
dont send	c17
dont ship	c28i22
dont understand	b16
dont use	a29
dont want	c20h21l29n24
dont worry	b-12k-24
door	a-26b-32c-32e15f36h13i-20j33l28n18o98
door de	c-17h52m14
door ons	k26o40
door uw	f19k22n27
doorg*	d25j16
doors	f-15
dopo	c-16e18f15g29h156n18
dopo il	h55n20
dopo la	b12f25
doppe*	j-12
doppi*	c-39
doppio	c-43
dor	h-13
dorch*	l-30
dorchestra	l-30
dordi*	e16
dordine	e16
dorig*	d16
dorigine	d16
dormi*	b35c15d16h91j17m22
dormir	h70m22
dort	l-19
dos	a20b-14e-34f32g-62h-13j-35k14l-31m-40n-19o-63
dos cuentas	a25
dos meus	d19f45
dosag*	h59
dosage	h28
dosaggio	h26
dosaggio di	h22
dose	h88
dosis	d-17h45
dossi*	d22i38j36k80l52o52
dossier	d22i38j36k80l52o52
dossier de	j21
dotto*	j53l35m14
dottor	j20
dottoressa	j28l20m14
dou	b47
doubl*	b30e13g-13h-33i-16j-15
double	e16h-31i-12j-12
doubled	b13
doule*	h59
doute	n19
douze	c17i41
dove	a-24d-24e-15f-32g-53i-41k-81l-40m-37n-19
dove si	b-16c-14e-19f-34j-19k-16
dove trovo	i-14m-14
dovev*	e22
dovre*	d19e51g25j12n25
dovrebbe	d13e21j12
down	a20g69j-13k39m-17n46o44
down the	g26n18
downl*	i14
download	i14
doy	d26g21h30
dozen	d25
dpo	f52
dr	j42
draai*	f16j-15o34
draaien	i24o32
draait	f13j-13
draft	g26m74
drag	g18k17
dran	f20g17i43m12n24
drauf	a17h17
draw	a18l-12
drawe*	c-21d-13e-23
drawer	c-19d-13e-21
drawi*	j-15
drawing	j-14
drehe*	g22i26n24
drehen	g22i26n24
drehen uns	n24
drei	a-15b22g-33i33j-20k-16m-15
dreim*	e34
dreimal	e34
dress	i70
drie	b30e32f-16g-12i24j-20l-12m-18n-27
drie keer	b45
drill	n17
drill*	e19k21
drin	h21
drink	b22h96n49
dritt*	g28k17
dritten	k14n-18
drive	i14
drive*	c-12e30f40g48h-15i-24j19m-25
driver	f14h-14i-23j16m-24o16
drivers	e19f22g50l12
drivi*	f-16
driving	f-16
droht	g42
droit	f119g143i37k23
droit a	f18i18
droit de	c13f39g44
droit*	e46f55g31k43m30
droits	e51f62g36k46m35
drone	g77
drone over	g66
drop	c37j21m29
drop the	c20h21
dropp*	e16
dropped	e16
drops	f26h25
druck*	a-24b-40c-43d-26e-46f-14g-57h-15i-13j-43k-35l-30m-31n-30
drucken	b-18e-30f-18g-12i-34j-17l-14m-20n-29
drucker	g-22h-14k-19
druckt	f19h17
drukw*	f-18g-23
drukwerk	f-18g-23
drupp*	n24
dsl	c27
du	a-25b-55d-43e-13f-20h-80i-106j40k-30l-25m113n-68
du client	e23j-25
du compte	j17
du contrat	c12f40
du prix	d17
du tout	a18
duas	a20c15
duas vezes	c19
dubbe*	j-19n-15o31
dubbele	b14o31
dubli*	k15
dublin	k15
due	b-23d-28f-33g-13i46j-19k-52m-36n-58
due anni	i13
due fattori	e28
due giorni	i26
due mesi	j23o17
due ore	h17
due to	c42
due volte	b-12f13i-21
dueno	l47
dun	a-27f19l-12
dun mois	f19
dune	e-22j14
dupli*	b78c-28g-12i-13
duplicado	c-26d13
duplicate	b25
duplicated	b45
dura	b-15c-12d-30f-22g-16h-19i-21j-22m-13o-33
duran*	f61h37i35
durante	f61h37i35
durante la	h31i15
durch	b-15f-43k17m50o24
durch den	m41
durch*	h26i16j16l20m21
dure	j-13
durfe*	e31f16g55h16i37
durfen	e31f16g55h16i37
durfen sie	l-17
durfen wir	f20g45i50
durft*	i55k25
durfte	i55k25
durin*	g63h67k-20
during	g63h67k-20
during the	k-19
dus	a13c72d18k65l14m38n22o45
dutch	f19
duty	f19g22i14
duurt	n26
dwang*	k56
e	a15b42d33e19f15h19i-22j45k46l-39m104n57
e a	a34b-17d-16i-16j-20k45m-21
e agora	e22
e ancora	b-25c21f-26i-30
e andata	i22
e andato	j18
e arrivato	d-21f-27
e basta	g12m29
e che	i19l12
e com	d19j18
e come	j38n30
e con	f15j12
e da	c47h-22
e de	f-13h-30j-19l12m-19o-32
e dei	e22
e disponibile	n-19
e e	d29
e eu	e42
e finita	e31i14
e gia	c25
e il	b-16c-23d23e13f15h62i-27k23l-22m-15n21
e in	b-14e-28f-41g-15i-21j-17l-23m-18n-27
e ja	n22
e la	g28j31n18
e le	f15
e legal	f25
e lo	e-21
e m	d44
e mail	b-14e19f27j12m-35n-12
e mails	f17k30
e me	b41
e meglio	g50
e meio	n-12
e mi	i13l23
e n	d33
e nao	c37i22
e ne	k38
e non	b49k15
e normal	h18
e o	c37e-15g-16i24j41k21m35
e para	a29
e permitido	f18g19
e piu	b16n26
e por	o25
e possibile	e15
e que	d-13h19j33k16o26
e r	d27k24
e rimasto	b13e37
e rotto	e35
e saltato	c23d21
e scaduto	i35
e se	i34n24
e so	m32
e sparito	g24k18
e stata	c26j12m13
e stato	c-20
e tornato	n13
e tutto	m16o22
e um	c-22m21
e uma	n14
e un	k23m44
e una	k20
e voces	b13d22n45
e voi	n22
each	e-16h29n-32
each of	j23
each other	j-30l14n-16
earli*	b20m40
earlier	b20m40
early	c36g18h12i55
early bird	i39
earth	n50
easy	k17
eatin*	d13h34
eating	d13h34
eben	k29l32o47
ebene	l29
eccez*	b-30i-86n-13
eccezioni	b-24i-79
ecco	m12
echan*	i-14k20
echange	d21m13
echanges	j14k26
echar*	c40
echo	g23n23
echt	n141
ecole	j17
econo*	c24f15i23k41
ecris	a13m18
ecrit	f21g25j15
edad	h20j28
edifi*	l14
edificio	l14
edit	g-18
editi*	c16f-18
edition	c16f-16
edito*	a-12b-21c-19f-33g-30h-19i-44j-22k-15m-42n-18
editor	b-20c-18e-25f-32g-29h-18i-43j-21k-14m-40n-17
een	a-107c-101d-99e-80f-40g22h-15i19j-115k20l-48m-65o-41
een ander	c15e61f13
een andere	i12
een extra	b18o-21
een foto	f-17
een keer	i26
een klant	a-28d-21g22
een kopie	f15
een leerling	f36
een lid	h26
een maand	d13i14
een medewerker	j-12
een melding	e21
een nieuw	i13
een nieuwe	e-34
een uitzondering	i15
een uur	l22
een week	k13
een zaak	g19k23
eens	b43e19i27j51k39
eerde*	c-18j24m30
eerder	c-18j24
eerdere	m16
eerdere instructies	m15
eerst*	o-25
eerste	o-25
efeit*	c12h32
efeito	h25
effac*	a30e20m12
efface	m15
effacez	a25e22
effec*	a19h72o36
effect	h42o25
effective	a17h20
effet*	b27
egal	k20m18
egare	e24
eh	n13
ehrli*	g25i19n34
eigen	a-12b-13e-17f-48g-25h-17j-21k-16n-15
eigen*	a-36d14f142g-15h-12i27j26k28l93n12
eigenaar	e25
eigenes	a-21
eigenlijk	j23l22
eigentlich	d23f61i42j19l45n24
eight	l-23
ein	a-70b39c-42d-74f25i27j-21l-47m27n26
ein auge	i25
ein foto	a-28d21
ein gast	f24h26
ein neues	e34
eind	a26c15o34
eindi*	c40
eine	a-48b-34c-71d-25f44g65h98i24j-51k-31l-48m26
eine ausnahme	i16n-12
eine etage	l16
eine frage	l-13
eine klausel	f25g19
eine kopie	i13j26
eine neue	k-17
eine stufe	l-17
eine vorlage	c-12g12
einem	f54g39h45i12k16l30
einen	a-23b19c-20d-25f-37g16i-74j-28l20m-19n-47
einen anwalt	k-13
einer	e14g25h58
eines	b12l25
einfa*	h14k16
einfach	g14h18k18m20
einga*	a14
eingang	a15
einge*	d40h17j22
eingereicht	k12
einka*	f12l17m-26
einkauf	e17f18
einlo*	e21
einma*	a28b-12h13i89n17
einmal	a34h17n23
einmalig	i91
einri*	i37o54
eins	a18d24n-15
einsc*	f-15k22
einschatzung	f-15
einse*	h15
einspruch	g14
einst*	e14h18
einstellen	e17h23
eintr*	d48m18
eintragen	m19
einzu*	k23
eis	b17
eisen	g12k15
eithe*	f12m13
either	f12m13
ejecu*	k15
el	a-82b13e-14g-26i-16j-12k-50l-33m-92n-71o37
el abono	b14d29
el acceso	a13e46
el acuerdo	f16
el administrador	j24
el almacen	c23
el anticipo	i16
el asunto	l13
el autobus	c13
el aviso	c-19
el ayuntamiento	g27
el boton	a-23
el cable	c-15k-15n-20
el calendario	c14i-14
el cambio	b23i22
el cargo	b31
el caso	m17
el certificado	f15g20i36
el cierre	a31
el cliente	j16
el cobro	b25
el coche	g18
el codigo	e52
el contacto	l16
el contrato	c15f13g16
el correo	g29j14o13
el curso	a20
el de	j14l17
el departamento	m18
el descuento	b24i13
el dia	d21o25
el dinero	d69
el dni	j16
el dueno	l47
el envio	c32i12
el escaparate	g22
el expediente	j36
el extracto	b37d17
el favor	d14i27
el filtro	n-20
el grupo	i13
el horno	n-19
el hotel	f18
el iban	j13
el importe	d27
el informe	e-22
el iva	b19
el jefe	l45
el jueves	f-14j17
el libro	b-18
el manual	n-15
el martes	k17o21
el mes	a-25n15
el minimo	i13
el mismo	b44n32
el motor	g16
el movil	c24j51
el nombre	a-21d-13
el otro	g22j20
el pago	b14d18i25o-42
el panel	d-14
el paquete	j18
el pedido	c13l-18
el piso	g46
el plan	e-21j-16
el plazo	i12
el portal	j12n19
el precio	b37i57
el programa	e-19l-18
el proximo	o30
el que	e24k-13l24n23
el recargo	i34
el recibo	b29
el reembolso	d29
el repartidor	e24n26
el responsable	l23
el router	n27
el saldo	a25j22
el servicio	c15d13
el sistema	j12
el suyo	j12l18
el taller	b16e-24
el texto	f21m21
el ticket	b37i15
el tratamiento	d17h21
el trato	c24i-17n38
el ultimo	b14c25e-16k19
el viernes	n22o30
el vuelo	f14
ela	a26j30
ele	e29g30j23n-17
elect*	e30f27g-18h41i-34l-14m-12n-13o27
electricity	b19j26o42
electrique	h-12i-19
electronica	e24
elekt*	f48
eles	m18
eletr*	h16
eletrica	h16
elett*	e24l-18
eleva*	k43l16
elevador	k14
eleve	j18
eleve*	k13
eleven	i17j16k19
elimi*	a62c19l-27o55
elimina	a-19m17
eliminare	a28c22l-21
eliminate	a30
eliminen	a-12
elkaa*	b19k22n16
elkaar	b19k22n16
elke	b40m30
ella	j63
elle	a-33b-31c-61d-37e-53f-29g-24h23i-46j48k-22l-53m-57n-68
elle a	j32k19
elle de	g18j15
elle des	f20
elle en	i12
elle est	b25j12
elle etre	g-14
elle une	l-19
elles	b-18c-16d-29e-15f50g-20i-30j-19k-29m-14n-22
else	b12c61d17e27i15j64
else has	j40
else to	n16
elsew*	a20c19i23
elsewhere	a20c19i23
elter*	e13j15
eltern	j15
em	b-16d-78e-39f-25g-62h-21i-19j-42l-50m-50n-36o-12
em dois	e21
em maio	n20
em marco	i26
em nome	a37j14
em que	b-28d-35e-17f27h-24i-19l-21m-15n-12
em vez	b25
email	a23c16e61i22j98k48n19o47
email address	j12o54
email*	g19k33
emails	g19k33
embal*	n-20
embar*	g52j13
embarazada	j15
embor*	i46
embora	i46
emerg*	b14m20
emergency	b14j12
emett*	k23
empfe*	g66j-14
empfehlen	g66j-14
empfehlen sie	g53j-14
empie*	g17l-18
empieza	l-18
emple*	e-18g88j47n18
empleada	g21j17
empleado	g20j14
empleados	e-18g41n21
emplo*	c-20e32g153i-12j134m38
employe	e14j18
employee	e24g66h23j87m44
employee who	m39
employer	g64
empre*	a40b18c23e12f31g56j33k24l14n32o-12
empresa	a19b20c27e15f33g51j17k27l38n39o-12
empresa y	o-17
empty	b-29g-14i-17j-14n35
en	c-54d-33e-21f-20g-57h-36i-36j-35k20l-77m50n-17o37
en alle	a50
en alles	a18
en bas	f12j-14
en bevestig	m46
en caja	b38
en cas	f53h53
en charge	l22o19
en conge	e14j18m22
en cuenta	a-13
en dat	a18k18
en de	a15c24d15e16h29i36j14k93o27
en die	k43
en el	a-56c13d-30e28f-21g-25i-49j-40k-37l-28m-46
en er	b43d33
en est	d24j23
en este	m23
en ga	m21
en geef	e24m23
en hoe	g42
en ik	k30
en is	h23
en juin	b25c23
en justice	k26
en keur	m30
en la	b-16c-73e-33f-13g15h-50i-24j-17k13m-45n-43
en laat	i14l-15
en ligne	g-15l22
en mai	n14
en met	j18
en mi	b12g13i22n16
en mij	m19
en mijn	d17
en mode	m24
en niemand	n18
en nu	b24e24h52
en nuestra	a-25c-14e14
en nuestro	i43
en otro	c23h17
en panne	n35
en que	b-24e-17h-12i-12j16k-28l-17m-25n-15
en retard	i25
en su	b-21h15l20n16
en tant	m31
en u	b13g-26k-21n39
en un	e33
en una	e18f19n-15
en vert	n-13
en vuestra	a20e13g-12
en vuestro	j-17n-15
en wat	g19j12
en wij	k13
en wil	a18
encai*	b41d30
encaisse	b19d30
encan*	b-16e-16f-13g-13h-17i-20j-14n-16
encar*	c28f18l43
encargo	c26
encargo de	c23
encer*	a101
encerramento	a18
encerrar	a38
encerrar a	a17
encerrem	a20
encim*	l20n18
encima	l20n18
encima de	l16
encom*	b-14c52e-17g-13h-15i-17j-20l-13n-16
encomenda	c52
encon*	c14e-13k36m-15n-31
encontre	n-28
encor*	d36e58f26i41j-22k20n45
encore	d36e58f26i41j-22k20n45
encore des	c12
encore un	f18
encore une	n36
encue*	a29e13
encuentro	a30e17
end	a22c101f27h-15i-26j-18n42
end of	c21n13
ende	f12k24m12n34
ended	c47e24f12i45
ended on	e22
ender*	j27l21
endereco	e12j28l21
endereco da	j27
endet	c59i15
endgu*	a31
endin*	a22c27j23
ending	a22c27j23
ending in	j23
endre*	j16
ends	a15d22k26o27
ends on	k26o38
ene	i18
energ*	a35c12h41k16
energy	a19h40
enero	b27i18
enfadado	n-35
enfan*	f14h28k-29n30
enfant	b15f26h41n14
enfant de	h21n15
enfants	g13k-27n12
enfer*	e24h39j37
enfin	l20n20
enfor*	k64
enforce	k26
engag*	f78k24
engage	f34
engan*	n15
engin*	c27f23h-12k19l25
engineer	c23f25
engineers	k21
engra*	f-12g-22h-13j-14l-12
engrave	g-21
enkel	f-16
enlac*	e-12
enlace	e-12
enlev*	o87
enorm*	c25n17
enorme	c25n17
enoug*	e-18g53i12l-12m-21n-37
enough	e-18g53i12l-12m-21n-37
enough for	i26l15
enough is	n-13
enough to	g64
enqua*	k20
enquanto	k20
enreg*	d-16j67k18
enregistre	j40k20
enrol*	n29
ensen*	a-22i-13j14
ensui*	g14i23
ensuite	g14i23
entao	k15l16
enten*	b-19k69n13
enter	b-13c-13e22j-14m18
enter*	a32e24g12h16j14n17o41
entered	o38
entering	e12
entering my	e12
entfa*	a20i15o54
entfe*	a54
entfernen	a38
entge*	m16
entha*	b32
enthalt	b39
entid*	k28
entie*	n37
entiendo	n33
entir*	a30b17
entirely	a30
entor*	h33
entorse	h33
entra	m22
entra*	a19b-19e106f-12g24i95j15k-14m-20n-41o-17
entradas	c17n-13
entrambi	i12
entrance	g17
entrar	a20e45g24h13i29j17
entrare	e67i60
entre	b23k13l-23m23
entre le	g12
entre nous	k24
entre*	a-26c-19e14f-19g-22h-43i15j-17k15l-26m-12n-26o20
entrega	b-16e-20h-17m-15o13
entregam	k22
entregar	d21
entregue	b21
entrer	e62
entro	e23f22j19k29
entro*	j33
entrou	j33
entrou no	j33
entsc*	c15f24k23l53
entscheiden	k22l21
entschieden	c15f24
entsp*	e27f45
entwicklermodus	m-12
entwu*	m17
entzi*	e20
entziehen	e20
entziehen sie	e19
envel*	k21o43
envelope	k23o43
envia	e20
envia*	b-36d28g-19j28k30n-21o38
enviamos	b-22
enviar	k34
envie*	i13j37
enviem	j34
envio	b16c54f-13
envir*	k50m15
envis*	g23
envol*	l16n15
envoy*	d-15m30n-16
envoyez	i12m16
envoyez moi	a14
epile*	h144
eppur*	b40e13
eppure	b40e13
equip*	a-24c-18f-21g-25i-28j-33l-41m-18
equipaje	b17
equipo	e12i-14l-20n-12
equipos	k25
equiv*	b44e25
er	a50b73c26d15e43f17h-25j23l43m-45o54
er een	b-17c-23f26h-16k-13n-35
er geen	i24
er helemaal	n27
er iemand	l26
er in	b-13j-12n-17
er is	b56d55e30k22
er komt	n20
er maar	c18l24
er niet	a13
er op	g12j-14
er wordt	b26
era	b159c16e22g-14h-15i-14j17k-28m-12n-24
era gratis	b35
eraf	a15c12e33o-43
erase	a23
erase my	a20
erase*	a29o57
erased	a29o57
erava*	b38
eravamo	b38
erbij	g-14o14
eres	m30
erfol*	a18f15
erfolgt	a18f15
erg	b22h23
ergeb*	n19
ergebnis	n19
erhal*	d-17
erhalten	d-16
erin	e80o23
erlas*	i34
erlassen	i15
erlau*	f84g12h13i28m34
erlaubt	f30g12h13i14m13
erleb*	c16
erled*	a20m16
erledigt	m16
erneu*	n13
ernst*	h47n23
errad*	e43n25
errada	n20
errado	e31
errei*	j38l16
erreiche	j38l16
erreiche ich	j38
erreu*	b17d20n31
erreur	b17d20n31
erron*	b24
error	a14c-17n14o-32
error*	e17n27
errore	e18
ersat*	d23e21n-17
ersatz	d41
ersch*	m-14
erscheint	m-13
erset*	f-17m13o31
ersetzen	f-17
ersetzt	o28
erst	b19f44h13i74
ersta*	d165
erstatten	d44
erstattet	d51
erstattung	d50
erste	m18
erste*	d-22i-12n-27
ersten	n-25
eruit	h25
ervan	e21n21
erwar*	l60
erwarte	l22
erwarten	l32
es	a-46b-53c-64d-15e-103f-46h64i29j-62k14n-23o-70
es bitte	l16
es de	f-14i-19l15
es den	n-17
es ein	i22
es eine	j16
es el	c19d-15e-12h-13j19n-12
es fur	d23i20
es geht	a-13i-18
es la	b-16d-29i-29
es legal	g48
es lo	b14i17l20
es mejor	g18
es nicht	c21l30
es normal	h-15
es seguro	h20
es un	g-15
es una	i-14m19
esa	k22
esas	k16n20
esaur*	m-19n17
esaurito	n19
escal*	a-13b-24c-18d-15e-31h-30i-42j-32k-16l65n-32
escalader	m23
escalate	l-35m12
escalated	l29
escalation	m-31
escap*	b-19n-13
escaparate	g21
esce	a18
esclu*	f17g13
escol*	g-13h-17j23o22
escola	j43o25
escre*	g39j49m14n41
escreve	m15
escrever	g18j18
escri*	b-17h-23i-15m12
escrito	f21g13j14
escro*	f22
escur*	g-16k-16
escuro	g-14k-16
ese	b90h-12j40l15
esegu*	m40
esegui	m40
eserc*	f12
esist*	l20
esiste	l21
esito	m22
eskal*	l-18
eskalieren	l-33
eso	b14f27g13k19l17
espac*	a72e45
espace	a70e30
espacio	e13
espan*	f13k27
espec*	b-43f19k23
especial	b-43f19
esper*	b-29d16e-15j-16n56
espera	n-20
esperaba	n15
esperando	n19
espero	h15n35
espero que	n20
espor*	m18
esporta	m19
espre*	e18j12
esque*	c13m24n-13o29
esquece	m26
essa	a19b45e22f17k22
esse	b50h24l-16n28
essen*	f20h41
esser*	a36d38i23m18
essere	a36d38i23m18
est	a-32b-14c-48d-56e-20f-25g-22h21k-44l-51m-23n58
est a	b17c47d30f27h20i18l18
est arrive	d12
est au	k20
est ce	b-30f20g19h50i-26j17m-42n-33
est elle	b-14d-21e-16f-14g-18h13i-29j-49k-21m-14n-15
est en	i29j20m21
est il	a-23b-33c-24d-33e-48i-40j-53k-26l-34m-29n-38
est la	d-18h-14
est le	h-15i-23j12
est mort	e22
est parti	a15e21
est partie	c13e13
est passe	b13
est pour	i13
est un	h-13l-14n-12
est une	n22
est votre	n14
esta	a27b13c-21g-32i26j41k27l24m85
esta a	b25
esta bien	n33
esta el	a12l35
esta em	a22n-18
esta en	k18l25o-14
esta manana	l-22
esta mensagem	m15
esta semana	k20l16
esta vez	i64
estab*	b37e16g13n-16
estaba	b46e18g15
estac*	h-12
estad*	d24k18
estado	d25k20
estaf*	n21
estag*	e29l20
estagiario	e29l20
estam*	d-26k12n33
estamos	d-25k13n36
estamos a	d-21
estan	f14i19
estan*	j-17l-21
estante	l-17
estao	b30j12o17
estao a	b34
estar	c26
estas	h24k16m28
estav*	e13l13
estava	e13l13
este	c23f-17g33h144i71k20l64m173n42
este caso	m22
este correo	m26
este mensaje	k15
este mes	c25i15
este ticket	m15
estim*	f-27j-12
estimados	f-23
estimados senores	f-23
estimate	g22
estin*	c22
estiv*	i16n-15
esto	b16g15h23k49l101m30n124
esto lo	l22
esto no	b14n23
esto ya	k13
estor*	d34m13
estorno	d20m13
estos	a16
estou	d17g12h47n53
estou a	d19g20
estoy	c18e15g35n51
estra*	g29
estud*	i64j-15
estup*	l-25
estupendo	l-25
et	a136b85c52d82e17f-14g47h20i21j144k26l46m126n91
et comment	g34
et de	l38
et je	l-26m-27n-37
et la	o-14
et ladresse	j51
et le	a19e-24
et mon	a16c17
et que	g15
et son	l14
et votre	n20
et vous	b42d13n56
etage	j20l17
etait	b55d30f18i24j44n14
ete	a-14b81c14e105m36o53
eten	h29n17
etes	f19i-20m18
etes vous	f17
etich*	c18m16
etichette	c18
etike*	b-14f-21i-13j-13
etiqu*	c-13d-14e-13f-21g-15h-13i12j-14k-16m-43
etiqueta	b14i23
etiquetas	m-29
etre	a28e13j45n68
etre en	f16
etudi*	i29
etudiant	i30
etwas	c16f49h43i40k14l22
eu	b36e96f54g66i45k15m14
eu lieu	d21
eu nao	g14
euch	a43b18d19f58i36j55k98l62n26
euer	n-41
eure	b12f12n45
eure app	n44
eurem	c15
euren	h76
eurer	a39b14j13
euro	b258d185e-12i-21k13m-26o-68
euro di	d-22
euro e	k18
europ*	b-12c-15f141h-13i-12j-13
europea	f54
europeo	f21
euros	b292c15d237e-22g33i18k35m-24o-42
euros de	b27i18o34
euros en	d16
euros que	d19
even	a12b40f36g52i84j22l22n75
even if	g19i48
even though	h24i34
eveni*	c14i-17j-13m-12o-30
evening	c14i-17j-13m-12o-30
event*	c18
evento	c18
ever	a62j15n50
every	d-27k53l21m43n193o35
every day	k20
every single	n12
every*	a28c-20e27f-20m65n22
everybody	b13
everyone	i12
everything	a31b-16e32h14m58n13
everything above	m33
everything i	e28m20
everythings	f-20o27
evide*	g16k24n48
evidence	g16k24
evita*	h12i22m14
evitare	m14
ex	e86g201j205
ex employee	g12
ex partner	g26
exact*	f40n24
exactly	f16n24
exam	i29j22l23
exame	i27
exame*	i16
examen	i16
examp*	a34
example	a34
excee*	b17
excel	d-15e-14f-20g-17h-72i-14j-21l-12n-12
excel*	n-26
excep*	b-28c-21e-12f-12g-20h-22i36j-13m-14n-20
exception	b-12
exceptionnellement	i36
excha*	a-34b-59c-44d-38e-52f-21g-53h-55i-17j-55k-16l-28m-42n-63o-62
exchange	a-27b-49c-35d-31e-41g-42h-44i-29j-45l-20m-34n-52
exchange rate	b-13i-19j-12n-15
exchanged	o-32
exchanges	o-17
exclu*	a23f82g23
excursion	c-22
excus*	n94o19
excuses	n67o19
execu*	k25l131m99
execute	m69
executive	l131
exemp*	b14i19l12
exerc*	f15h23
exercise	f-12h22
exhib*	k25
exige*	g13i19
exigi*	f40k44
exigir	f16
exigiremos	k15
exijo	g25
exist	a14
exist*	a66b-21c-14e-14f23h-31j-26l-15n-14
existe	a-14b-12f31h-21j-21
existe t	f-12j-14n-17
exit	a16
exone*	i46
expec*	d12h14i-13k22n36
expect	b-13d16k23
expect a	k30
expect my	d16
expected	n49
expecting	h26
exped*	j35k25m13
expediente	j37k26
exper*	b17g25h46k47o-19
experience	g21h18
experimental	b18
expert	k49o-19
expir*	b-23c12e21f18g14h-12i100m-12o68
expire	e15i28o21
expired	f25i53o33
expires	e14g22
expiry	c26j23
expla*	b38d-24k46l14n64
explain	b26k20l30n17
explain the	b34
explain your	n22
explained	b13l-14n19
explaining	k26
expli*	a-26b77f-13g-16i-13j-12k19l32m-23n-21
explicar	k21
expor*	b-22c-18d-15f-22g-33h-27k-19l-21n-37
export	a-21g-13l-12m12n-24
export the	j25
expos*	g-14j-13
expre*	a-24c-14d-12e-21g-14h-14j-16m-13o57
express	a-23b-21c-13e-19i-17j-13o12
exten*	b-19g-17h-20i47m-15n-20
extend	e15i46
extend my	i32
extend the	i12
extended	c13
extension	l17
exter*	c17
extin*	a14b-28
extra	b50c-19d-16f-22h-27i79j-26k-17l-18m-16n-22o-23
extra charge	b-26
extra cost	i28
extra*	b101d17e59g31i44
extracto	b31d17
extras	g15i18
extrato	b29
extre*	n44
ey	n24
eye	h44i73l17
eyes	g24h44
fa	c71d-13e28f25g16h83
fa il	f17
fabbr*	o54
fabri*	c-12e-13g-22h-15i-21j-23m-15n-17o-43
fabricante	f-19o-27
facci*	c69e46g57h22k26n-27o26
faccia	i-16
facciamo	c21d16g34h13o32
faccio	c48e36g28k29
faccio a	c21e16
face	g32h24n22
face a	g34n16
faceb*	g57
facebook	g57
facha*	o28
facil*	j27
facin*	k19
facing	k19
faco	g26
facon	g31i17
facto*	e25k23n25
factor	e25
factu*	a-22b249c-31d-26g-29h-42j-49l-37m-27n-45o-13
factura	b60i27k22o-46
factura de	i16
facturacion	i15
facturado	b19
facturan	b22
facturas	b-35
facture	e-14f-12h-12j-22l-25o21
facturee	b49
facturen	b-22e21
factures	b-18
factuur	b61f46g13
fahre*	b-17d-12g25h-15i-19j33n-24
fahrer	b-12g27i-13n-20
fahrers	j27
fahrr*	c-18
fahrt	c16
fai	m32
faile*	d24
failed	d24
faill*	b14f14
fails	e17k24
failu*	k22
failure	k22
fair	c30d28g-19k-28
faire	a41b-15d19e30g145h69i15n12
faire le	d24
faire pour	d-18i-22
faire une	a14
fais	h14m28
fait	a34e15f-18g-29l-16m-13n15
fait la	j13
faite*	a23c39l67
faites	a23c39l67
faites le	a15d16
faites moi	k17
fake	d26e21
fakto*	e51
faktor	e51
fala	j23k18
falar	l56n15
falar com	l23
falei	l13
falei com	l13
falha	n21
fall	f22g47i53k29l35o48
falle*	f17i16
fallen	f17i16
falli*	f22g43k23
falls	a13c61d20f25g12l16m41
fallt	c29f19i23n58
falsa	k28
falsc*	b67d23n44
falsch	b17d24
falsche	n15
falschen	b39n24
false	b24m44
falso	e23m20
falta	a21b15d-65e-13h21k23l-13n-29
falta de	n24
falta que	a21m14
falta*	d13i29
faltan	d13i18
falto*	j19
faltou	j19
famig*	g12
famiglia	g12
famil*	c31i14j81
familie	j68
famille	c22
family	i26j17
fammi	m17
fan	n-33
fanta*	b15n49
far	b-12g62n-29
farbe	g-14i-20j-14l-12n-17
fare	a-23d41g26i61j30k19
farem*	c22k28
faremo	c22k28
fares*	g35i37m12
fareste	g35i37
farin*	l-18
farm	c17g23
farma*	g17h58j14
farmacia	g17
farmaco	h54
fasci*	h14m18n13
fast	d-25m-18n-21
faste*	h14m18n21
faster	m18n21
fasti*	h66
fate	a42b-19c35f-17g-14h-21i15j-15l-12m-24n42
fate anche	i-16
fate finta	k29m-13
fate il	a15k-14
fatem*	c26j23l32
fatemi	c26j23l32
fathe*	j83
father	j83
fatto	c24f18g50j17
fatto il	j13
fatto*	e48
fattori	e28
fattu*	b83c-12d-20e-28g-21h-22i-58j-32l-23m-16
fattura	b51d-12e-15g-15h-15i-18j-20l-14
fattura di	b-23
fattura e	b-27
fatturato	b33
fatur*	b114c-13g-15h-12i-12j-18o16
fatura	b86o16
faturas	e14
faudr*	b23d14f14
faudra	b23
faudrait	d14f14
fault	g25
fault*	d68
faulty	d68
faut	b-14d-21g36j20l44n71
faut il	d-14f-27g27j-13l-13n32
faut le	a12j16l27
faut un	i17l31
faute	f21
faute*	l-12
faux	e20k-25
faveu*	d21i-20
faveur	d21i-20
favor	a24b38c45d43e47f-18g15i90j14k-12l49
favor de	d19i26
favor o	b24
favor*	a20b16i50j17m15n-13
favore	a20b16i50j17n-13
favou*	i48
favour	b14i54
fax	b21f24n20
faz	g-19i36
faz favor	c14
faz se	d-14
fazem	g-14i-17
fazer	c21h16j18
fazer uma	j21
featu*	d-24i15m-12
feature	d-24m-12
febbr*	h14
febbre	h14
febre	h42
febre*	i13
febrero	i13
febru*	b35d27k22o-14
februari	o-12
february	b34d24k22n-16
fecha	a-25b-12c-13f12g-14i55m-14
fecha de	f23i15
fecha*	a41c17f-26
fechar	a31
fee	b116d22f-17g-14i143m-24n-16o34
fee be	i18
fee for	b16i18
fee is	i23
fee of	o-22
fee on	b27
feed	c15l19
feel	h41n34o-72
feeli*	a20e24g19h20
feeling	e25g20h21
fees	d23g25l23o39
feest*	c49i-12
fehle*	i47n49o13
fehlen	n23
fehlt	b42d63g-22i-12j-17k-32l14
fehlt noch	d25
feier	c25
feita	f25
feld	g-14l-15
felic*	i-22n43
fell	c32e83k25
femme	g22j54
fence	g23
fenst*	b18
fenster	b19
fera	c13
feria	c16d-16
feria*	e16n-16
feriado	n-14
ferias	e24g20
ferie	f-32k-17
ferie*	c23h31k-18
feriez	h34k-17
feriez vous	k-17
ferma	c-16
ferma*	g-23i20k-20
ferme	a-51d-16e-41
ferme*	a35h14
fermer	a25
fermo	f23g20
ferra*	h-29o26
ferramenta	h-25o26
ferry	c29d16
ferti*	h-22k23
fertig	k24
fest	d21
festa	i-25
festi*	c13i-26
festival	c17
fetch	l23
fever	h-17
fever*	n16
fevereiro	n16
fewer	c-13
ff	c14d21j26l19
fianz*	d15g62i48
fianza	d15g62i48
fibre	j14
fica	b-19e-38f-27g-15h-23i-19j-36l-13n-18o59
fica a	o20
ficam*	c23f23
ficamos	c23f23
ficar	a37b-15c28i35
ficar com	a25i16
ficar*	d47
ficaram	d47
ficha	c-23h-28i-15j38n-12
ficha de	f13
ficha*	e23
fiche	j20
fichi*	j12
fichier	f12j14
fico	c21g37i24n20
ficou	e12g-14j12n-27
fidel*	i21
fidelite	i25
field	b-15c-15d-14e-20f-16g14h-16i-17j-28k-13n-15
fiera	c18f25
fiets	k21
fifte*	g50i26
fifteen	g50i26
fifty	h-21m13o55
fight	g63
fight it	g63
figli*	g41h46j26n-16
figlia	a18h22j24
figlio	g30h19n-16
figur*	b97e-13f-29j43n23
figura	b21j12
figure	b25f-29j14
figure sur	f-24j17
fija	b14c27
fil	l37
fila	j23
file	b-19c-15d-14e-21g-28h-18i-23j59l24
file of	j46
filed	k56
files	b-27f41
files and	f22
filha	i37j24o20
filho	j17
filia*	g-12h-12i-22j31l27
filiaal	l12
filiale	l14
fill	j16
fille	j48
fille*	k43
filled	k44
filli*	o33
filling	o33
film	b-15c-14d-13e-33f-19g31h-15i-25j-33l-37m-28n-35
filme	e-15g13
fils	i27j26
filte*	a-14b-22c-20e-26f-24g-25h-26j-23k-17l-19m86n-50
filter	a-13b-20c-18e-24f-17g-24h-24i-32j-32k-15l-17m19n-48
filters	i18m40
filtr*	b-22f-20g-28h-38i-22j-43k-12l-16m46n-28
filtre	h-13
filtri	m29
filtro	b-15e-16g-19h-17i-13j-36m-13n-16
filtros	m21
filtros de	m14
fim	d-24
fim da	d-21
fin	c149
fin a	c26
fin du	c41
final	b46c29k14l15o-31
final no	c19n13
final*	c42l-18o39
finale	l-16o39
finalement	c45
finan*	j38k44m55
finance	m33
finanza	k29
find	c-19e-14f-13g-22h-26i-25l42n-19
find my	e28
find out	d19j19
find the	a-15e-15j-18l-14
find your	j23
finde	d-30g-21
finde*	i-13k20
finden	k19
fine	b-49e-13f40g26i58k39m25n-12o52
fine for	i16
fine with	m18
fines	i25
fines*	e17i-18
finestra	e19
finge*	e62h41
fingerprint	e36
fingers	h23
fini	c15e21i16
finir*	f21g26
finire	f21g26
finis*	c21d13g12
finisce	c24d15
finish	n-12
finished	i14
finit*	b12e67i14n33
finita	e53i14
finito	b12n25
fino	c13f18g-12h-15i77k14
fino a	c13f18g-12h-15i16
fino al	i29
fino allultimo	k12o14
finta	c12k29
finta di	c13
fique*	e29
fiquei	e31
fire	g33i38
firm	c16j21k47l27n37
firma	e35f53g16i19j21m51o-12
firma*	b53c-30e-24f58g59i20k-28l48m12
firmado	b19m18
firmamos	b17i21
firmar	f20g40l13
firmare	g45l16
firmato	f-16g-16l15
firme	l25
firme*	a17e26g25
firmenkonto	a19
firmo	g14j14
firms	k25n24
firmw*	k18
firmware	k18
first line	l26
fisca*	g15j26k30o-25
fiscal	k28o-25
fiscale	f-16
fisch*	h41
fish	k20
fit	a-12b-31c-22e-29f-20g-29i-24j-25k-16l-22m-18n-27
fitne*	c38
fits	f-12g-12h-12i-15j-27n-24
fits the	j-19
fitte*	h21j20k14n15
fitted	h26
fitter	n20
fitters	j23k16
five	b17e-16h-13i22n78o39
five minutes	i19
fix	l21n33o45
fix it	l19n23
fixe	f18
fixed	b13c28o34
fiz	c23
fizer*	c-24
fizeram	c-24
flag	l20m93
flasc*	h20
flaschen	h20
flash*	h24
flat	b21c74g76j73n-18
flatm*	j77
flexi*	i104
flexible	i33
flieg*	c21j21
flies*	c14f14
fliesen	c14f14
fligh*	d16h13j12
flight	d16h13j12
flood	i44
floor	a-13b-15g-15h-13i-20j-17
flowe*	c21j25
flowers	c22j26
fly	e-18g32
flyer*	c13
flyers	c13
fob	e22
fogli*	f18j14n19
foglio	f20j16
foi	b67e71i26j55n16
foi a	j21
fois	b20h36i69
fois la	n13
fois que	h14n-52
folde*	b-18c-24d-12e-21f-24g-27h-18i-24j-26k-15l-12m-19
folder	c-12f-15g-12
folge*	m41
folhe*	n-12
folheto	n-18
folks	n26
follo*	k39m94
follow	i14k41m32
follow the	m-27
following	m47
fonct*	j-14
fonctionne	j-13
fondo	e-23
font	a-12e-34g50j-14k-22n-24
food	h-21i17k20
foot	h20
foote*	d-22f-18g-20m12
footer	d-22f-18g-20m12
for closing	a-24
for each	g23
for free	g24
for good	a106c46d23
for kids	d-21
for late	b12f20i18
for nothing	d20i19
for once	i84n21
for people	h25
for sending	b-16
for six	n15
for someone	h51i23
for something	b16n24
for ten	i17
for three	n14o16
for verification	e13
for word	g26
fora	a21c13e21i35o23
fora da	i17
fora do	a21c13o21
forbi*	g64i12
force	e25f59g14
force*	g28m13
forde*	b23k48m20
forderung	b24k18m20
forem*	e19
forev*	a17n19
forever	a17n19
forfa*	b70
forfait	b72
forge*	c45e26i40k19o23
forget	a14c46e22i43m16o23
forget the	c23e21i20
forgo*	b23e62h18i95j53
forgot	e32h20i97j51
forgot my	e22j13
forgotten	b25
forgotten my	b23
forkl*	b15m-20
forklift	b16m-19
form	b-31c-24e-37f-40g-69h-59i80j-17l-38m-51
form for	k25
forma	g58i24
forma de	e12g31i15
forma*	a-31b-47c-28d-19e-44f-65g-94h-57i-22j-42k-18n-66
formalmente	k29l24
format	i-13j-18l-14n-27
format legal	f-19
formation	d17
formato	c-13f-25g-26h-12i-13j-12k-21
forme*	g28
former	g28
formi*	h17n-18
formu*	a-15b-27d-21e-25g-28h-13i13j-55l-35m-17n-35o-13
formulaire	i18j-16
formular	k18l-12
formulario	f-12g-18i-12j-16n-18
formulario de	k-18
formule	c15
forne*	c50d-16e16
fornecedor	c20e19
fornecem	d-14
fornecimento	c29
forni*	a43c54f17g22j40k24
fornitore	a24c49f22g24j31k23
fornitori	a16
foro	a-14
forth	n44
forty	b17
forum	k18n-30
forwa*	j16n19
forward	j16n19
forward the	j20
forward to	n21
fosse	l18
foto	a-37b-24c-22e-22f26i-36l-14m-20
foto de	g20
foto del	g23
fotog*	f22
fotos	c-14e-13f26i-21j-28k64n-23
fotos de	h21o22
found	c14e44i-13j12m-14
found a	j29
found my	e23
found the	l-22
four	g-17h-22i16m-15n-21
four hours	f17
fourn*	h-13n12
fournisseur	n20
fourt*	n-12
fourth	n-12
fous	i17m43
fout	b51d19e26
frach*	b18c20
frage	h-13l-14
frage*	e-20f-16g23j-16k12
fragen	e-20f-16g23j-16k12
fragt	d21f28
fragt nach	f18
frais	b40d41i18
frame	g-15k-22
frame*	c17
framework	c23
franc*	b14d36f28g18i80j14n32o43
franchement	b13i12
franchigia	d22i44
franchise	d13g20o47
franq*	i22j17
franquia	i22j17
fratt*	h23n26
frau	e63f-18h52j119l18
fraud	e20k34
fraud*	e59g15k97
fraude	g15k24
fraudulent	e36
frech*	n-17
frechheit	n-17
free	a-18b18c-37d-41e-22f21h-18i52j-20n-24o63
free and	o20
free for	c21
free to	f18
freel*	a12j48
freelancer	a12j18
freez*	c33
freeze	i12
freezer	c19
frei	f-23m32
freig*	b31e80l52m60
freigabe	e24
freigeben	e35l32
freigegeben	l17
freight	b25
freis*	i21m13
freischalten	i21m13
fremd*	e21
frenc*	o-56
french	o-56
frent*	g17j-12m16
frente	g17j-12m16
frente a	g18
frequ*	d13
frere	g12j33
frete	f-13o-33
frett*	c-25f19n-18
fretta	c-25f19n-18
freun*	b20j19
frida*	a17c44f-21g-24h-12i32k-12o22
friday	a18c47f-20g-21i35o22
fridg*	c-21l21
fridge	c-22l21
frien*	i26m13
friend	j17m14
frigo	f17k20
frigo*	a-12c14k21
frigorifica	k21
frigorifico	c13
frist	f17g15i30k24n-15o24
frist*	b15f25
fristgerecht	b19
froid	h44
from july	c26
from someone	l13
from using	g15
front	k34l55
front desk	j19l22
front of	k39l12
froze*	b16k23
frozen	b16k23
fruh	c-12e13
fruhe*	c15i35j35n-14
fruher	c15i35n-14
fruheren	j13
fruit	c30n-23
frust*	i-23
frustrated	n23
fue	b15g16i21j38n16
fue un	d-16e-22
fuel	b20
fuel card	e26
fuera	a15i83j47
fuera de	i66j49
fuhre	m29
fuhru*	j-16l12
fui	b20c24g36
fuite	e17
full	c32e19f18j72m29n36o41
fun	n24
funci*	a-13b-31e-13f-13h-27i-28j-13k-19l-21m-13n-25
funciona	b-31e-13g-14h-16i-19k-19l-13n-13
funct*	l-15
functions	m17
funda*	b14
funds	a-16c-14d-32e-14i-13j-13
funds come	d-14
funf	d26
funft*	h21
funften	h21
funny	n21
funzi*	a-28b-12c-23e-79f-12g-12i-32j-24
funziona	e-77i-23j-22
funzione	a-15c-13
fuori	b13f33h-12i44n-17
fur	a-31b20c12e-16f-12g-88h-19i31j-67k-66l-90o-14
fur das	a15d37f-19i-13
fur den	b-27c23e-26f-30g-27h-31i-35j-19l-27
fur die	b-29c-20d44f15g14j-14k-16l-19m-12n-26o-34
fur ein	j24n38
fur eine	b63h20i12
fur einen	b26d-13
fur ihr	i-31
fur ihre	h18i13
fur mich	g16m46
fur sie	f17h25
fur uns	c18i97
fur unsere	a-15b-20e-20f-19g-25j24k-30
fur unseren	c17
fur zwei	b24
furgo*	b31c18e12j13
furgone	b18e15
furgoneta	c20g12j16
furio*	n28
furs	b14j-13
furth*	c33i13k39l13o78
further	c33i13k39l13o78
furto	e13
fusio*	a48
fusion	a19
futur*	j50
future	j17
g	d20
ga	k34m51n12
gaan	c17f31h16i30k73n19
gaat	j-12k109
gaat het	k19
gab	e13
gafas	h18
gagne	j26
game	b-24c-15d-14e-19f-29g-21h-21i-33j-15k-12l-13n-38
ganas	l20n27
ganas de	l21n30
gang	d25o33
gano	g16k20
ganz	c17g24i13l27n42
ganze	d36l13n46
ganze*	j27m15
ganzen	j27m15
gar	k-20
gar nicht	k-20
gara	k-18n-15
garag*	b26d14e16f17
garage	b24d16e17f19
garan*	b12c-17e-20f226g-27h-22i88m-35n-15
garantia	f40i36
garantie	b28f107
garantie de	f-15
garanzia	f-17i51
garanzia e	f-23
garde	b17g33m45
garde fous	m43
garde*	c20d28f30g-12h36i17m-16
garden	h-12i-28m-12
garder	d39f27h60i32n21
gardez	c28i16
gare	e21
garra*	f-20
gas	b29c21k19
gaske*	b17n-21
gast	c-30f39g32h30j36
gasta	b22j14
gaste	c-30n-16
gaste*	b-18d-17
gasten	b-16d-25g-12
gasto*	b28o13
gastos	b28o13
gastos de	b25
gate	e18h-14i30j-16l-27m32
gato	h20
gatto	c27
gave	b71c19e28h21j74k46n22
gave me	b69n19
gave you	k17
gbp	b-19c-15e-33f-15g-19h-15i-18j-16l-13m-12n-19
gdpr	f18
geand*	e-34o-53
geandert	e-34o-53
geann*	c19
geannuleerd	c19
gearb*	b31n35
gebel*	k20n16
gebeld	k20n16
geben	f-12g-17i16j52l20m17n-22
geben sie	j21l19
gebet*	n21
gebeten	n21
gebeu*	a-28c-15
gebeurt	a-31c-15
geboo*	j20
geboortedatum	j20
gebra*	b12f25k47
gebrauch	k16
gebre*	k25n25
gebreke	k25
gebru*	a51f67h12n-12
gebruik	f54
gebruik van	f45
gebruiken	g19
gebruiker	a28
gebruikers	a14
gebruikt	j19
gebt	f19
gebuc*	b20
gebucht	b23
gebur*	j26
geburtsdatum	j28
gedaa*	d12o28
gedaan	d12o28
gedac*	d17m19n-16
gedacht	d17n-16
gedoe	g17
gedru*	c16
gedruckt	c19
gedul*	n119
geduld	n67
geef	d25h15j74l62m51
geef de	c13j18m22
geef ik	e-19h15
geef me	e24l26m13
geef mij	d22i17l14
geeft	d21h55m-12
geehr*	f-13
geen	a87b69c32d79f-43g-19i24l-21m42n98o-28
gefac*	b33
gefah*	b21h27
gefahrlich	h27
gefal*	a18e28
gefallen	a23e38
gegen	g134h124k115
gegen den	g44h23k25
gegen die	g37
gegen ihre	i14
gegen sie	k53
gegen*	b48d16
gegev*	d13e23f78g16
gegeven	d15
gegevens	e23f32g16
gehac*	e44
gehackt	e44
gehal*	e20n20o20
gehe	e13
gehei*	e17f72m30
geheime	e17m18
gehen	h21o-29
gehol*	n-23
gehor*	f27k18l72
gehort	k18l72
geht	b-12d-20f20g44h42i69j25l22o43
geht das	f22h26
geht es	j14
geinc*	b27
geincasseerd	b27
gek	n-23
gekau*	c15j13
gekauft	c15j13
gekla*	c-14e-19
geklaut	g19
gekoc*	g14
gekocht	g14
gekom*	b21
gekre*	d24m18
gekregen	d24m18
gel	h117
gelad*	o34
geladeira	o34
geld	a18b13d156n-24
geld terug	d-58
geld zuruck	d-21n-19
gelde*	f23
gelden	f23
geldi*	f43
geldig	f43
geldt	f43i19
gele	b20c20
geled*	d41
geleden	d41
geles*	m-19
gelesen	m-19
gelez*	b-22
gelie*	a18d46e17f27
gelieve	a20e20f15
gelos*	a26
geloscht	a29
gelte*	b14f25g41
gelten	b14f25g41
gemaa*	a24e19
gemaakt	a24e19
gemac*	e18g15m14n45
gemacht	e18g15m14n45
gemee*	g44k24
gemeente	g44k24
gemei*	a24f17m21
gemel*	k24
genau	b-14f40
geneh*	g19l43m81
genehmigen	l20
genehmigt	l19m69
gener*	e32f17i-12j-15k31n-14
general	e-13f26k37
general de	k18l23
generale	f-19
genit*	a18f24j27
genitori	a18f24j27
genna*	b60c22
gennaio	b60c22
genoe*	e-17j19
genoeg	e-17j19
genom*	h26
genomen	h26
genre	l26
gente	n29
genti*	d18i79l15
gentileza	i34
gentili	d12i22
gentl*	j25l47
gentleman	j25l47
genug	h23
genug*	m-16
genugt	m-16
gepac*	i38o25
gepla*	c24o24
gepru*	m16n17
gepruft	m16
geran*	g-13h-13l47n-23
gerant	l68
gerat	c-43e18g-16h-15
gerec*	b13
gereg*	f47
geren*	j32l107
gerencia	l22
gerente	j34l74
gerente da	j23
geric*	k44
gericht	k-34
gern	b-46c-30e12f20g-40h-22j37k-19l31m-13n-51
gern den	d28f23i28
gern die	j25
gern eine	j17
gern einen	l20
gern wieder	l25
gerne	d20i17l17
gesag*	c16
gesagt	c16
gesch*	a20b53f16g38h15j28k51l41n63o46
geschikt	h21
geschlossen	a-21
geschrieben	j16n15
geseh*	g18h21
gesehen	g18h21
geset*	f56
gesetz	f26
geslo*	k19
gespe*	a12j39
gespeichert	a12j44
gespr*	b21f14g26j25l55
gesprach	l25
gesprach mit	l25
gesprek	l25
gesprekken	b22
geste*	j20
gestellt	d24
gesti*	d-17e43f-23g-19l25n19
gestionale	f-19g-13
gesto*	c14d35e36l28o20
gestolen	e41
gestopt	d21
gestor	e-13
gestore	l25o12
gestu*	d26n24
gestuurd	n24
gesun*	c17h12k29
get back	d-25l18
get money	d-18
get rid	g12
getekend	f22
gets	c-19e14f47g16h75j37n37o17
gets the	f16l-25
getti*	d16g19
getting	d16g19
getting a	g16
getting my	d25
geval*	e20k26
geven	h22j18k35
gewah*	f118i14
gewahrleistung	f88
gewal*	f48n20
gewer*	g25
gewis*	g14
gewon*	k13
gewoo*	a-12c-13e-31m33n52
gewoon	a-12c-13e-31m33n52
gewor*	j-12
geworden	j-12
gezah*	d18
gezet	d24n19o70
gezie*	b21c22d17g13k23
gezien	b21c22d17g13k23
gezog*	b23e24j18
gezogen	b23e24j18
ghent	b19
ghiac*	h17
ghiaccio	h17
gia	a-41b-49e-46f-38g-29i-38j-41l-38o61
gia che	c23
giall*	k-19n-15
giallo	k-18n-13
gib	m14
gibt	a-14b-36c-44d-18e-27f-46g-53h-66i-26j-27k-37l-27m-40n-75
gibt es	a-22b-37c-44d-18e-27f-46g-50h-66i-21j-27k-37l-27m-39n-75
gibts	k15l18
gift	f22h17n21o46
gift card	o55
gilt	c13f125g23i17m14
gilt das	f30
gilt die	f21
gilt fur	c20m19
gimme	j25
gimna*	c22j24
gimnasio	c22j24
ginas*	j25l15
ginasio	j25l15
ginge*	d15h21
gingen	d16
gioco	k-23
giorn*	d24g-14i31k54n53
giornata	k24n20
giorni	c21d21f21i44k31
giorni di	k18
giorni per	i15
giorno	n21
giove*	o15
giovedi	o15
gira	l24
girar*	c19
girare	c19
girl	g20j84
giste*	e-19i30j24k13
gisteren	e-19i12j24k13
giu	f16
giudi*	f-15g15k13
giudice	f-13k-24
giudizio	g18k43
giugn*	c17i12
giugno	c17i12
giust*	b-40d-26f19
giusta	b-28d-21
giusto	f18i15
give	a14b27c41d50e20g72h78i91j129l45m31n12o-79
give a	g12
give her	h22
give me	b47d29g17i93j128l52
give my	c14e15
give notice	c18i19
give the	h20j23
give up	a29c17
give you	m14o-80
given	b15c23d13k16m27
given the	k19
given to	c17
givin*	a12c57
giving	a12c57
glad	d-23
glare	l-21
glaub*	b17g21
gleic*	a33g39i15l31m31n80
gleich	a34g42i15l32m33n50
gleich mit	a14l21n19
gli	b-12c-49d13e-15h-20j31l-46m-17n-13
gliel*	h20j21o17
gliela	h20
glielo	j21
gliss*	b24c24m16
glove*	f-27n17
gloves	f-27n17
gluck*	n15
gluckwunsch	n15
gluco*	h60
glue	h20
glute*	g-12i-12n-16
gmbh	a25
go	a67c87d-22g20h107i-27l12m14n-47
go away	a17c19m13
go in	a17n-24
go on	c16j19n17
go out	c40d-13g-12k-22l-17m40
go through	b-14c-29
go to	e17h18j12k30
go up	b17
gocce	h33
goed	c-14i31m36
goedg*	m33
goedgekeurd	m34
goedk*	e20m43
goedkeuren	e21m25
goes	a-35b-22d19e-15i-18j-19k17n-35o20
goes back	a-23d16o-27
goes out	m19o55
going	a23b24d13f13g-13i-18k70
going on	b18e24n22
going through	c-30
going to	a17c46d28k76
gold	g15
golpe	e12k16
gone	a23c64d34e61i-14k21n70
gonfi*	b12h23
gonna	k29
good	a94b-59d18e-26f-13i-22j-18k-14l-27n-50o14
good for	b-28l-13
good the	d23o28
goods	b93d30f79i59
goodw*	f23i27
goodwill	f23i27
googl*	g18
google	g18
gosta*	a32f15h15i18l12
gostaria	a30
gostariamos	i22
gostariamos de	i22
gostava	c12h26l12
gostava de	c12h26l12
gostavamos	f19
gostavamos de	f19
got	a-34b108c49e95f18g58i16k18o-56
got a	g49h25n-20
got it	d37
got less	b16
got some	n23
got the	a-26b-37d-24
gotas	h-14
goutt*	n25
gozar	n14
gps	g21
graag	a14d56e-19g-24k-21l34n-45
graag de	a19j43
graag een	e-17
graba*	f17g37j12
grabaciones	f17g21
grabar	g17
graca	o-69
grace	i-15
grace period	i-25
graci*	a-17b-32c-26d-15e-36f-26g-27h-26i-14j-31k-23l-33m-20n-17o-21
gracias	a-17b-32c-26d-15e-36f-26g-27h-26i-37j-31k-23l-33m-20n-17o-21
gracias por	a-36c-32i-16
grad	h12
grade	h16n-28
grade*	h12n-25
gradi*	i21l70
gradirei	l37
grado	l25
grama*	f-24
gramm*	f-18
grand*	a-16b-32c-13d-12e-32f-15g-24h13k-12
grande	b-25e-17g-16h-31i-24j-20l-20m-13
grandmother	j23n16
grant	i91m48o37
grant me	i50
graph*	g15
grate*	i35l14
grateful	i35l14
grateful for	l14
grateful if	i43
grati*	b80h-25i56
gratis	b80h-25i56
gratt*	h37
gratte	h37
gratu*	c16i63o-50
gratuit	i16
gratuita	b-20c21i12o-72
gratuite	i12
grava*	f18k20
grave	h139
grave*	g-13i-17j-22l-15n-12
grazi*	a-41b-44c-37d-42e-41f-46g-20h-28i-31k-21l-27
grazie	a-41b-44c-37d-42e-41f-46g-20h-28i-33k-21l-27
grazie mille	d-14n18
great	b-23c-15e-23f-12g-19h-20i-15k-12m-12n-20
green	a-12b-17c-40e-18f-14g-18h-22i-24l-12m17n-18
green*	f-18
greenhouse	f-18
greet*	j23
greeting	j24
grenz*	n16
greve	g23
grigi*	a-25c-14
grigio	a-24
grind*	h-27
grinder	h-27
gris	c-26
groen	d-22n16
groep	o24
grond	f13g26
gros	e-14i17n-13
gross*	a-18b-24c-42d-17e-19f-20g-28i-21j-28k-12n27
grosse	i-14n17
grote*	h18i-14
groter	h21
groun*	f35g14
grounds	f36g16
group	e-17h-12i42j73l37o-19
group*	b-12
grown	h23l27n18
grun	m17
grund	i-23k-25l-16n-17
grund*	b13c14g15
grupo	i12n-14
grupp*	c28e21
gruppe	c22e19
gruppo	f14
gruss*	c-16j-15l-30
grusse	l-20
guai	g49
guara*	d-24f66i42
guarantee	d-23f67i17
guard	b15c17j20
guard*	a14b13c12e-14f38g-17h29i18k13
guarda	n20
guardar	f14h22
guardrails	m16
guast*	d20k14
guasto	d20
guess	k24n47
guest	e60f12g46i82j32o20
guest*	a-14b-31c-19d-48e-13j-53l-38m-16n-68
guests	a-13b-31c-13d-46e-13j-51l-38m-16n-66
guia	e-17j-26
guich*	b13j14l18
guichet	b13j14l18
guida	f-23i-21m32
guida*	m16
guide	f-27g-16h-17i-17j-12k-19n-14
guide*	f-25i15l-29m66
guidelines	m71
guilt*	g19
guilty	g19
gulti*	f28g21
gultig	f28g21
gusta*	a21j13l18
gustaria	a21j13l18
gustaria que	a12l18
gut	d28
gutac*	c18k20
gute	d16i24
guten	i15o-33
guten tag	o-33
gutha*	d14
guthaben	d14
gutsc*	m31
gutschein	d38f17
gutschrift	d-27m17
guys	k21
gym	g25i16j12
h	c30e13
ha	b33c82d28e15g72h113i-48j127l-51m66n-33o-16
ha ancora	f20
ha bisogno	h12j-17l-15
ha cambiado	c16
ha comprato	j20
ha detto	d19
ha fatto	g16
ha gia	l-23
ha il	h-13j-14
ha la	h34m20
ha lasciato	a18g21
ha prenotato	j39
ha salido	c37
ha uma	b-12
ha un	j27
haal	a42c47e77l22o12
haal de	e34
haal ik	o27
haalt	o-43
haar	a33h31
hab	a43b22c25d51f44g20h27k20o33
hab die	k20l14
hab ich	f33
habe	a-25b18e-15f29h-14k23l-23o59
habe das	i12n13
habe die	m-20n-14
habe ich	e-21f42g26k23
habei*	n18
habeis	n18
haben	a-19b93c-44d19g-56h-23i-57j-43l-24o-31
haben den	b31i27
haben die	j25
haben es	e26m23
haben sie	a-16b-48c-25d-35e-40f-36g-18h-40i-64j-42k-14l-36m-31n-12
haben uns	c16
haben wir	c-18d-31g-15i-16k-32o-49
haber	b19n55
habia	n-23
habit*	j59l-42
habitacion	j80
habitual	i17
habla*	l59
hablar	l15
hable	l-19
hable con	l-23
hablo	m12
habri*	e16i16n47
habria	e16i16n47
habt	d28i-14k14
habt ihr	i-13
hace	a31b-16c25d-56h14i-18
hace falta	a34d-49
hacei*	e-24
haceis	e-24
hacem*	c18
hacemos	c18
hacen	n19
hacer	g40h41i15
hacer*	d22e17i17n19
hacke*	d-18m23
hackeado	d-16
hacked	e14
hacker	m27
haftb*	f23
haftbar	f23
hafte*	f15
haftet	f13
haftu*	f56g16m28
haftung	f21g16m28
hagan	d14i49
hagan*	i14l20
hago	a25b-22g54h35
haha	n-21
hair	h38n28
haken	m22
halen	a13b19
half	d27e18f-18h38i38k-20l47
half a	h20
half of	d30
half the	e24
halft*	d32
halfte	d34
hall	a-13b-16d-12e-15f-15g-33h-19i-19j-18o-44
halle	n16
hallo	l20
halt	d15k45
halte*	d17g15i25
halten	d17g18i26
halten sie	d18
halve	g22h25
han	b86e29m22n106
han hackeado	d-16
hand	a13e31f15g22i71j14k15l35m27
hand in	a15i37
hand over	e24g15j23
hand the	e17k21
handb*	e15f-26g-16l-20m-21
handbuch	m-14
hande*	a25d20e40h21j25k17m19o21
handed	d20e16j25
handen	e19h19k14
handh*	e44
handl*	d-26g-16h-17i-23j-27m17
handle	f25m14
handled	l12
handleiding	f-13
handling	b18k15
hands	f25h17l17
hands*	f34g41h19
handt*	f23i12
handtekening	f23i12
handy	j18k23
handy*	b18j16
hang	a19
hange*	f-12
hangt	c21d19e38h20
hanno	d-12e33g12k14m22
hanno dato	m12
hanno detto	i12l13
happe*	a16c14e29f16m16n-21
happen	b20
happened	e28m30
happening	c26
happens	a21f21
happens to	a23g15
happy	c13
happy with	c17
harbo*	e16
harbour	e16
hard	a18
haria*	i39
harin*	h-30
harina	h-30
harmf*	h53
harmful	h53
harml*	m42
harmless	m39
hart	h18i55n19
harte*	i20n15
harve*	b24d14f16
harvest	b24d14f16
has access	b14
has already	m31o28
has approved	f-13
has changed	c19
has come	e24i25
has gone	c21n18
has run	i13
has stopped	k21
hasnt	d14e-18
hasnt been	n13
hasnt shown	d30
hast	m21
hasta	a18k43n15
hasta el	k18
hasta que	l14
hat	a-20b53c-22d-59f-44g44h61i-45j132k17l33m52n-42
hat das	e-27g15o22
hat der	k-21
hat die	c17j-49m-12
hat eine	b-15
hat einen	b12
hat er	j36
hat es	l30
hat ihr	n-19
hat mein	j30
hat meine	j36k26
hat mir	b12d-14m13
hat sich	e16
hat und	g16j13
hat uns	k13
hat unsere	b12j15
hat von	e13h20
hate	b21k33n23
hats	h12k-17
hatte	c17h12i20j65l35
hatte gern	e17j44l24
hatte ich	c19l17
hatte*	c-12d34e-31h-17i12k-16l32n-23
hatten	d36e-30i17k-15l35n-17
hatten gern	l17n-12
hatten sie	d14g15
hatten wir	j24l21
haupt*	e21
haus	b14d13f14g84j16n28o43
hausm*	c17
hausv*	f21g12
hausverwaltung	f21
haut	a19h41
have already	k19
have credited	o-36
have no	f-21g-14k-24n18
have not	d27
have used	b22
haven*	d56e13n18o-14
havent	d56e13n18
havent received	e-17
haver	b42l13
hay	a-27b-89c-51d-48e-28f-51g-55h-72i-76j-95k-84l-18m-72n-39o-17
hay alguien	l16
hay que	e56h21n-15
hay un	n-24
haya	i30
haz	m27
head	e24h-13l160m30
head of	e16l64m30n-16
head office	e17
heada*	h-16
headache	h-21
heads*	h13
headset	h17
healt*	k65
health	j12k67
healthy	h12
hear	l49m15n19
heard	k21l20
heari*	k27n15
hearing	k27n15
heart	h127i26
heat	d18h46
heate*	a-16
heaters	a-14
heati*	h23
heating	h23
heavy	i17
heb	a14b39d46e46f59g-23h56j29k51n34o13
heb de	e16n20
heb een	h36
heb het	d20j14k18
heb ik	f39j14
hebbe*	b32c20e20i-19j22k-25
hebben	b32c20e20i-19j22k-25
hebben een	c24
hebben het	b18j21
hebben i	f21
hebben jullie	b12f-13n-15
hebt	c14m44
hecho	b26n23o52
hedge	g20
heeft	b55h35i-83j23k77m71
heeft de	h12n14
heeft een	h27
heeft het	g29
heeft mijn	j16k38
heeft ons	d17
heeft u	b-20d-22e-32f-21g-21h-22i-38j-32k-31n-14
heel	d22h23k20
heet	b-12j33
heiml*	g15j19l19
heiss*	j30m-24n16
heisst	j30m-24
heisst das	f23m-20
heizu*	k15
heizung	k15
held	f17
held in	f19
hele	a31n20
helem*	h25
helemaal	h25
helfe*	g24
helfen	g24
helft	d41
helm	l-16
help	b24e43f-13g47h12j27k-12n-24
help me	j29
help with	g21h25
helpd*	l30m49
helpdesk	l31m50n12
helpe*	g20i17
helpen	g21i22
helpt	k22
hem	e58g13h61
hemos	a22b20c19d25k52o20
hens	h23i18
her number	j18
her rights	e18
herau*	b19c26f13g15j36k13
heraus	b19c26g15
herbs*	c15
hereb*	k22m30o36
hereby	k22m30o36
heres	f-14k-18
herin*	b19
herma*	g17j32
hermano	g13j32
herni*	h28
heron	j25
herr	e44j61l23
herrn	e43j43
herro*	c25
herst*	e30f61
herun*	e44
herzl*	c-17n37
herzlichen	c-14n40
hes	c23h23j88m18
hesit*	g21h18
het	a-23b-30c-31d-24f-47g-34h-71i-18k-24l-63m-55n-64o24
het account	a16e16
het bedrag	c18d36
het bedrijf	j24
het beste	g12
het contract	b17f60
het hoofd	l29
het is	l-26
het maar	l17
het niet	c19
het saldo	a23
het systeem	e49o29
het tarief	i12
het ticket	i20o20
het weer	d-22
het ziekenhuis	h22i23
hetze*	e14j13
hetzelfde	e14j13
heure	b-23c-16d-13e-29f-18g-25h-22i-24l-14n-16
heure*	b22h-19j-14
heures	b22h-19
heures de	b13g24
heute	e17j-12k24l62m13n-16o77
heute fruh	e14
heute nacht	o20
hey	c22
hey bot	m12
hicie*	i37
hide	j-59
hier	a30b45e32i24j38k56l96m141n93
hier de	d13
hier soir	c29j19o-16
hier wel	l32
hiera*	l42
hierb*	a17c41k25m13
hierbij	a17c41k25
hierbij zeggen	c13
hierm*	c29d25
hiermit	c27d25
hierv*	k18n38
high	b46l-33
highe*	l26
higher than	l-22
highest	l17
hij	c-26e51g16h60j31n-12
hij nog	e46
hija	h13k14l18o28
hijo	f21g12i35n20
hilfe	l-15n18
hilft	f-15h101
himse*	g21h25l30
himself	g21h25l30
hin	b16c20g12h21k37n32
hinge	n13
hinte*	f-23g-18j56m14
hinten	f-15
hinterlegt	j26
hinwe*	i17
hire	g85j19o40
histo*	a28f47j58n60
histoire	b12n26
historia	n34
history	a28j37
hit	a-12g14j13
hives	h-15
ho	a14b72c39d76g86h126i53k13l13m-25n78o39
ho bisogno	e-25
ho diritto	g17
ho gia	o23
ho mai	f14
ho pagato	b29
ho perso	i14
ho ricevuto	d-13
ho trovato	e-22
ho un	b25n26
hoch	b14
hoch ist	j14
hochs*	i12
hochz*	i17
hoe	a-56b-41c-99d-19e-58f15h-68i-110j34k-71l-17m-39n-54
hoe bereik	l15
hoe heet	j18
hoe kan	b23e21
hoe kom	l26
hoe laat	j24
hoe lang	d12f46
hoe stel	c-23d-31g-13i-14
hoe vaak	j19
hoe voeg	e-12
hoe werkt	d26
hoef	c26d25e14
hoeft	d-30i-14l-26
hoeft niet	c19d-26
hoeve*	a-24b-40c-32e-55f-23g-50h34i-33k-34l-37n-51
hoeveel	a-22b-37c-29e-53g-20h36i-42k-26l-34m-19n-48
hoeveel dagen	e-21h22
hoeven	f-16g-23
hof	c14
hoffe*	i31
hoffentlich	i31
hofla*	a16
hoge	b38h24i16k-21
hoger	b31l42
hohe	o32
hoher*	f48
hoja	c-15
hoje	d21k17o47
hola	o-12
hold	a19f18g14h-14i20m34o31
hold me	f20
hold the	c17i25
hold up	g26
holds	d-17g14h-15
hole	k46
holen	l19
holen sie	l19
holid*	b-13e15g44m17n-14
holiday	e21m22
holidays	g34
holli*	h51j20
holz	n-12
home	g17j60k-29
hond	e15h22
hones*	d23g32i19n27
honestly	g32n27
honor*	b24d15o21
honou*	i47
honour	i25
honte	n33
hoofd	l27n20
hoofd*	e21i-22l41
hoor	a-15i-13k12n22
hope	i61
hope you	i13
hopin*	i33
hoping	i33
hora	b-24e-17f-12g-24h-23l-14m-21n-16
horai*	b26
horario	j14n17
horas	a-13b-13c-20d-19e-21g12i-24k-12l-20m-26
horas de	f12
horas extra	g27
horen	k25
horno	h-12j-12n-23
hors	f14
horse	h56
hose	n17
hospe*	c-23j12
hospedes	c-24
hospi*	h15i45o13
hospital	h17o13
host	o29
hosti*	c18
hosting	c18
hot	g21n19
hotel	c-26d-16e13f30g-41h-52i-35j52k-20m-20n-12o35
hotel*	j13k14l42m12
hotels	l12m15
houd	i17
houde*	a-14g15
houden	c13d13g17
houdt	j16l14
hour	c-15i19
hours	b51c-14d-19e-25h-21k-16l-27n-25o31
hours for	b21
house	e-15g96j17l20
housi*	d14k22
housing	d14k22
how far	g18
how long	a-24b-37c-38d-54e-41g-34h-16i-43j-24k-31l-26m-15n-74
how often	b-19e-43g-13i-16n-38
how old	e-12j14
how soon	h20
hoy	e13i62o43
hr	c-22f-44j38k-12
huell*	e33
huella	e33
huesp*	e13j13n-20
huesped	e16j-12n-17
huespedes	j30
hugo	c25e17
huile	l-21
huis	b21j21
humai*	m85
humain	m61
humaine	m20
human	i13m76
human*	m86
humana	m21
humano	m39
hun	a-21e-33j-12
hund	i22
hunde	i19
hunde*	j26
hurt	f26h23
hurts	g21h27
husba*	h25j105
husband	h25j75
husbands	j25
huste*	h53j16
hut	j17
huur	g14
huurd*	b14c-19e-18
huurder	b17e-16g18
huurders	c-18
i accept	g23
i add	b-14e-16g23l-13
i agreed	b14c25
i allowed	f16g31
i already	c13
i asked	b73l13m14
i bambini	h-56
i believe	b16e43
i booked	c50
i bought	c29d20
i cancel	c13
i cancelled	b22c26
i cannot	d21e12m12
i cant	b37e106h48m-12n17o-24
i change	e-14
i changed	b15e34
i checked	g22i26
i choose	g20
i claim	d28g33
i clicked	e33i24
i codici	e52
i contest	b13
i conti	c22
i danni	g38k79
i dat	g45h26i22
i dati	f13j34m15
i de	d17i20
i did	b53c21
i didnt	b121d14i29
i die	f22
i diritti	f30
i dont	a30b46f-25h-14i-34j-17k-13m-23o-23
i download	i17
i een	f25
i enter	e-13i-33
i feel	n37
i file	k32
i find	a-12b13e-33l-16
i forgot	e29i35j51
i found	j20
i gave	c20e29h20k47
i give	h52o-22
i go	a23g16k20l21
i got	a-28b19d-27e27g24k13n-21
i havent	d38e30
i hebben	c38f-19j15n15
i hereby	k22m31o34
i het	c19
i hide	j-31
i hold	a26
i hope	i36
i intend	k28
i keep	g25h27k22
i kindly	i32
i leave	a16c16f12g15h22
i legally	g34
i liable	g31
i live	i15
i lost	e17i17j16k25
i made	c43
i make	f-23i-37j-12k19
i miei	d82e37f33g18
i must	b34c30g13j17
i needed	b12
i never	a27b31c25e39
i niet	c18
i no	c47e13
i nostri	a-15b-14c-24d-27e-15f21h-23j-31k14l-18m-23
i object	f15g19
i obliged	g21
i open	g37
i order	c-17i-12m25
i ordered	c20
i owe	g24j24
i paid	b48d107n21o45
i pay	g42i63n27
i permessi	m18
i permitted	f18
i placed	c12
i prefer	k20
i protect	g35
i prove	g23
i put	d16g17h41o-37
i reach	j82l30
i receive	j16
i received	b45e19
i refuse	g39
i regret	n27
i replace	f20
i report	e15
i request	c16l33
i requested	b55
i returned	d19
i say	g35m17
i sell	k-17
i send	d19h22m-23
i sent	b13d21i18
i set	a-13b-27e-20h-26i-42j-13l-21m-45n-31
i sign	f53g33
i signed	a44f24
i sold	g34
i soldi	d30
i speak	b20l17m20
i stand	e16g19h26
i start	i19
i still	b28i32
i stop	h35
i suoi	j18
i suspect	e20
i take	c-27h45
i talk	k26m17
i think	b30e99j14l24
i transfer	i15
i treat	h35
i tried	n-15
i turn	n-36
i typed	e26
i u	o26
i understand	i27
i use	a-27b-35c-23d-20e-25f-23g-24h14k-17l-19m-16n-26
i used	c16e18
i wait	d20
i wanted	b58
i wasnt	i21
i went	b20g19
i willen	c41f22g16
i wish	l19
i withdraw	b-13
i withdrew	b17
i wont	a16c20
i write	l21m36
i wrote	n14
i zouden	d23i55
ia	e14i16m125
iban	b-16d26j93
ibupr*	h51
ibuprofen	h29
ice	b15g19h24k23
ich	a97b83c22d51f31g104h100i56j55k86l92m-27n87
ich als	g14n13
ich an	f18
ich auf	b15
ich bei	f36h16
ich bin	g24h13j56k14m33
ich bitte	f20l64
ich brauche	g-19j25l32
ich da	f21g17l13
ich das	b-12c-17e-30f-22h-22j-25k-18l-17
ich dem	c17f19g32
ich den	a-17b-15c-41d-19f-19g40h-13i24j-19k-24l-21m-29n-16
ich die	b-31d-24f-23j-75l-23m-15n-39
ich ein	g-24
ich eine	h33
ich einen	g38
ich erwarte	l22
ich es	d23
ich euch	k19
ich gegen	g32
ich hab	a19b21c24d13h25i16l14
ich habe	a-26g-17l-16m-23n-13
ich hatte	e15h16j57l20
ich ihn	g32j24
ich im	a-15c-27f-14g-52h-19j-24l-16n-18
ich in	b-27d-27f-22g-24h-18j-26
ich kenne	j26k16n19
ich mag	l12
ich mein	a24k19
ich meine	g35i17
ich meinen	a19
ich mich	g41l26
ich mir	k26
ich mit	h49
ich mochte	c14d15f18
ich nach	f20h20
ich nicht	b52d22l-13
ich nie	a13b34
ich nur	d-18
ich tun	i17
ich verlange	d26
ich war	i20
ich warte	d18
ich weiss	i16j26n20
ich will	a46d-24j37l33n-19
ici	k-14l22
icon	b-12
id	a56b-37c61d129f67g24i48j119l146m-28
id be	d52i42l33
id like	a51b-52c49d45e21f70i-13j36l77m-19n-15
id love	j12
id prefer	c22
id rather	d31
idea	c34e22g13
idea what	g13
idee	g40h22
ident*	b27c-13e54f-12g-17h-17i-20j79l-12n-18
identidad	j51m16
identidad del	j51
identifiants	e57j30
identity	b-21e-13g-14h-13i-20j-24m-14n-14
ie	e23
ieder*	i-24
iedereen	i-24
ieman*	b27k45l105n25
iemand	b27k45l105n25
iemand die	l19
iemand in	e27k17
iemand met	l41
iemand van	l17
ieri	b-16d-24e-18f-33g-19h17j33m-12
ieri e	f-24n21
iets	b60e21i46k20n44
iets anders	f12
if possible	l14
if youre	l49
ignor*	a-16c-14d-13e-34f-24g-12h-25i17j-69m166n-39
ignora	m52
ignore	i23m43
ignore the	i26
ignored	l20m17
ignorieren	n-18
igual	d-28i89j17l41n40
ihm	e42h24j18l42
ihn	e14g48i31j29l16m30
ihnen	a71c27d31e-27f-18g-19h-60i-31j46l102m-23n84o18
ihnen ein	f25
ihnen fur	j27n19
ihr	a-33b37d38f91g-45h47i58k30m-46n35o52
ihr das	e24f20g20i16
ihr den	c23d20
ihr die	k18
ihr habt	d13k23
ihr mich	a22i24
ihr mir	i36
ihr seid	n24
ihre	a-12c-20d-12f111g-28h46k63m-36n26o33
ihre rechnung	b30
ihrem	b-30c-16d-28e-23f27g-49h30i-26j65k-16m-22n-20o48
ihrem programm	d-13
ihrem system	j19
ihrem vorgesetzten	l-15
ihren	c-16e-14f80j31k20
ihren chef	l-13
ihrer	c-31f-27g-34i-16l12
ihrer seite	d17
ihres	b15j33
ik	a45c69d22e22f-31g125h80j-12k19l15m-65n20o66
ik aan	d18
ik ben	i15j17m17
ik dat	f14h-14
ik de	a-20b-49c-49e-50f-37g-79h-21i-26j-38k-36l-24m-24n-57
ik die	b-12d-33i-41
ik doen	c22
ik een	e-31g15h-13l-22n-14
ik ga	k20
ik had	j21
ik heb	a17b33e46g-14h48k58n35o13
ik hem	h38
ik het	b12g33j25
ik hoef	c14e14
ik iemand	e-14
ik in	c-29d-33f-28i-20
ik kan	c15n19
ik krijg	b20i18
ik maak	f22
ik me	g30
ik met	g12k14
ik mijn	g20
ik niet	b31e72
ik nog	d33
ik nooit	b19n18
ik om	a16
ik onder	c19g24
ik recht	f49
ik terug	d62e24
ik u	d13
ik wil	a29c36j26k14l12
ik zie	d18
il	a-41b-23c-52f13g-35i-53j-53k-113m-51n-80o26
il a	e42
il aussi	h13
il bambino	h-19
il biglietto	i17
il bonifico	c55d26
il buono	i14
il calendario	e-20
il cancello	e21
il cane	n25
il canone	b54
il capo	g14l44
il caso	h15l21
il cerotto	h41
il codice	e40i-17j17
il concerto	d22
il contatore	b17
il conto	a62j13
il contratto	c45g-17
il corso	d14f-19
il disponible	f-16
il dottor	j20
il en	d-23f-22n-22
il encore	f24i12
il est	a17f21j14l51n17
il faudrait	f22
il faut	e24i16n18
il file	j-20
il furgone	e17
il gestore	l27
il giorno	n30
il giudice	k-17
il le	f-18l17
il les	f-13l-21
il limite	i26
il listino	f-19h-30
il manuale	k-14
il me	b18d41j42l33
il mese	i-18
il mio	a107g29h13j39l-17
il modulo	b-23k20
il ne	d20e26
il nostro	a42b-19e-26f16j-19l-41m-30n26
il nous	d-13h-26l20
il numero	h-12j14
il nuovo	e24
il ny	a16c47
il pacco	j27
il pagamento	d24
il passaggio	m25
il paziente	h39
il pezzo	i20
il possible	d18
il pour	f22
il prezzo	b14i-17
il profilo	a32e17
il prossimo	c18
il pulsante	a-22
il que	n17
il regolamento	f23i16m13
il reparto	j26l16m15
il reso	d26m13o15
il responsabile	f-21g-12j-12l-13
il reste	d30
il resto	m25
il rimborso	d22
il saldo	b18
il secondo	e19
il serait	l13
il server	k17
il signor	j17
il suo	a25j20l16
il sur	b24
il tasto	h-13
il tavolo	c30
il tecnico	b24l13n24
il telefono	e-12j-17
il tema	c-17i-17
il terminale	c-15
il termine	c-31i15
il testo	f-12m20
il ticket	l-12n23
il totale	b24
il trasporto	i22
il trattamento	h15
il tuo	m30
il un	g12j-18
il une	f27n-12
il vecchio	e-14
il vostro	f15h29k-14n15
il y	b35n13
ill	c13g13j23k42l15n40
illeg*	g28
illegal	g27
ils	a-19c-21d-26e-35i-30k-38l-20m-30n-18
ils sont	b25n18
im afraid	c48
im anhang	m28
im asking	i28
im bericht	m-12
im kreis	l26n24
im looking	b17
im mai	f-16
im marz	b18c46
im not	a21b27n-19
im portal	l-14
im still	n-20
im studio	j18
im sure	i12
im trying	j14
im urlaub	e20h15
im vertrag	j21
im worried	e16
im writing	n-12
image*	f16g-13
imagen	f18
imagi*	m18n23
imagine	m18
immed*	e14m29
immediately	m25
immer	a19d12j23m53n35
immer noch	d15n16
impla*	h176j26
implant	h58j26
impor*	a-19b-13c-23e-30f13g-39h-36i-27j-46k-19
import	b-12f-14g-14h-12i-14j-23l-14n-16
important	l-17
importe	d34l22
importer	f20
impos*	b47f-39i-23m30
impre*	b-33c-17d-14e-18f-30g-31h-29i-21j-23l-14m-16n-20
impresora	b-14
impri*	a-22b-35d-40e-33f-49g-62h-37i-51j-53k-14l-42m-19n-14
imprimante	c26k15n25
imprime	j-17
imprime en	j-15
impug*	g31
impugnar	g24
imput*	b46
in allegato	k20
in alto	m12
in another	e24
in april	d16
in blu	c-15
in breach	f16k26
in casa	c25g12
in cash	i19
in caso	f46g46
in contanti	i14o-26
in court	g27k15
in dat	d-33
in de	a-58b29c-55d-23g-61h-37i-69j-64l-30m-51n-15o-34
in den	f13i-12
in der	a-47b-37c-52d-44f-32g-43h-45i-39j-74k-15l-61n-45o-31
in die	e17h14
in due	e12
in een	e-20h-13n-15
in fattura	b23
in ferie	f-26k-13
in fiera	f29
in flat	c21j52
in fondo	e-23
in formato	f-20
in front	k39l12
in full	j27
in gebreke	k25
in giudizio	g18k43
in het	a-36b-27c-35d-50e-24f-13g-56h-33i-37j-59k-38l-32m-36n-33o23
in ihre	f17l14
in ihrem	a-16b-21d-22e-14f43g-39i-27j32l-15m-16o55
in ihren	f69
in ihrer	c-15f-13g-15
in inglese	f-12
in italiano	m-14
in january	b35d-27
in jullie	f-28g-18j-12l13n-28
in june	g27h22o27
in law	f16g19j41
in leeds	k23
in magazzino	n-17
in mano	e19
in march	c20
in meinem	d-22e15
in mijn	b13d-36e16g19
in negozio	d17
in ons	d20e35i13
in onze	a-32i-22j14k-25
in palestra	h20j19
in pdf	b-34
in person	l22
in piu	i24
in plaats	b25h15n21
in place	m17
in quale	j33
in rekening	b57
in room	e23j19
in september	f-17
in spite	b17i17
in stock	b-22f-25i-12n-12
in switzerland	f26
in te	b17e21k15
in touch	k28l22
in ufficio	e20
in un	j15n22
in una	g-16h-12i-13k-23n16
in unserem	a-17i14j-17
in uw	a30n19
in via	f-25k-18
in voller	o32
in welke	i-15j15
inace*	n-43
inaceitavel	n-58
inact*	j-20
inala*	h17
incas*	b30g17i14k35
incasso	b15i15k13
incen*	k18
incendio	k18
inche*	c-22
incid*	e18n25
incident	e22
inclu*	a20b22c-71d-39f-54g-47h-45i-47j-12k-32l-26n-36o49
include	b-15f-19
included	k-24o25
includes	b19
including	a22m22
including the	a21m14
incluido	b13c-23o24
inclusa	e12
incluye	b13
incom*	d22i18j22n95
incon*	e23i37l24n44o15
inconnu	e23
incontro	i37o15
incor*	c26d15e31
incorrect	c27
incre*	n-35
increible	n-39
indem*	f54g46k48
indemnity	f18
indemnizacion	g43k15
indemnizacion por	g26k18
indic*	b18d-25h32j19m18n-21o-27
indicam	d-20
indicata	h21
indicato	n-13
indie*	c47d-12o14
indietro	c47d-12o14
indig*	n43
indiq*	h115l28
indique	b14h18
indiquer	b-18h14j-15l12
indiquez	g17l13
indiquez moi	g17l13
indir*	n14
indirizzi	n18
indiv*	g24
ines	e21j26
infan*	e-27
infantil	e-27h-13
infec*	e16h35
info	a24k18
infor*	b-25e-17f57g-21h-21i-21k47l21m43n-35
inform	f51
inform me	f51
information	e17
informe	e-24n-28
informe de	n-25
informed	k27m12
infra*	h69
ingeb*	k25
ingebrekestelling	k26
ingel*	k24
inges*	h21j13
ingle*	c21e-12f-19j-17l-23
ingles	c24l-18
inglese	f-14
ingre*	d53j21
inhal*	h84
inhou*	m30
inici*	m26
initi*	m39
inizi*	h21k-14m29
injec*	h75m-21
injection	h16m-21
inklu*	a27
inklusive	a27
inkoo*	b-15l19
inlev*	d17
inlog*	a13e13
inloggen	e-15
inmid*	k26
inmiddels	k26
inolt*	k22
inqui*	e15g30h23j24
inquilina	j15
inquilino	e17g31
ins	c24e25g12h12
insat*	n-22
insch*	d23i39
inscr*	a29i62j46o22
inscricao	o20
inscripcion	i26
inscription	a32
inser*	b-17e23g-27j-22k-20l-16
inserisco	g-18k-16
insis*	l14
insol*	g60h27
inspe*	c16g33i16k159n-44
inspeccion	g24i21k15
inspeccion de	g24k15
inspection	c22n-26
inspector	g15
inspectorate	k69
insta	j67
insta*	c42f35h-18i73l29m-18
instalacao	i13
instalador	c23
installation	c35l29n22
instalments	i30
instant	g14
inste*	b23i18
instead	b27i22
instead of	b28i24
insti*	a23
instr*	a-18b-25c-22e-18f-25g-25h-27i-33k23l-22m161n-26
instructed	k45
instructies	m48
instructies en	m21
instruction	m47
instructions	h-13i-14j-12
instructions and	m20
instructions for	m-74
insuf*	h69
insul*	h115n23
insulin	h60
insulina	h30
insur*	c71f53g48i16k96
insurance	c72f30g23i16k20
insurer	f19g19k40
insurers	k26
intac*	i28
integ*	d32g22h13o79
integrale	d22o59
intei*	a21m16
inteiro	a21m17
intel*	f18m40
inteligencia	m21
inteligencia artificial	m14
inten*	g-22
intend	k28
intend to	k28
intendiamo	c-19
intendo	c21
intention	k-36
inter*	a26b46c63d13e15g70h23i37j105k106l54m145n32o61
interesa	a14c18g20j13
intereses	b18k20
interest	b19i18
interested	k18
interested in	k18
interets	o35
intern	j31m38
interna	j22m26
internal	m21
interne	c23m45
internet	c45d29e18n42
interno	f29m22
intero	j15
interpreter	b12
intes*	g25k24
intestata	k24
intim*	g15k20
intol*	n21
intro*	e19i21n23
inuti*	c19d27e18m13n29
inutile	c19m14
inutile de	c19
invec*	d23h25i21
invece	d23h25i21
invece di	h25i21
inver*	d24
inves*	a12j24
invia	m26
invia*	c17f16j26
invit*	h-20j-18
invoc*	f34
invoi*	b150c-32d-16e-30f-18g-23h-23j-23l-40m-27o-40
invoice	b103c-17e-17g-13h-13l-26m-20
invoice has	b13
invoice is	b18
invoiced	b44
invoices	j-12o-50
invol*	l79
involve	l25
involved	l27
inzag*	f13
inzwi*	e19n23
inzwischen	e19n23
io	a22b29d23e15f15i14k29l17m49n12
io non	e20
ip	e19j68
ipad	e21
ir	a20g24
ir a	k-21
irgen*	f12l44n36
irgendwo	l22
iron	h46
irrit*	n63
is accepted	m21
is al	d25l-24
is already	k15
is attached	i22
is back	g20
is bij	b26n23
is broken	h25
is cancelled	m19
is clear	f-22
is closed	a-21
is dat	b19c-12f-12h64j-20n-21
is de	c-25d16e-33f26g-15h31i-21m-21
is dead	c23n21
is door	c-17k25o34
is enough	l-25n-17
is er	a-12b-22c-24e-13h-13j-19k-13l-13n-18
is fine	b-31m-16
is free	b20c-21o84
is full	c25n18
is genoeg	e-16j20
is gestolen	e20
is going	b14e26k15n22
is gone	c13d23n24
is het	a-17b-19c-13e-18f-20g38i-20j-16k-14
is ill	j25
is locked	e-26
is mijn	d21n14
is mine	n-12
is missing	k-17
is niet	b29
is no	a12
is nog	d20
is not	c-20d-20e13
is off	c25h13
is op	n16o24
is pending	b17
is ready	k16
is responsible	l19o-23
is set	o44
is showing	b41
is sold	a19
is still	b-12i-16
is using	b15
is uw	f19h21
is van	c20d17
is void	m24
is voor	g16
is wrong	b15h15
iscri*	a-24c17f15i20
iscritti	a-25d-19f12j-18
iscritto	f14
iscrizione	c27d22i23
isent*	b13i12
isnt	b45c47e-13i44l39o-41
isnt mine	b31
isso	b13f13h14k33l12
isso e	f21
issue	c48e14f18
issue*	d21
issued	d22
ist	a14b38c-27d-29e-27h53i27j13k26l-66m15n31o-22
ist auf	f19m17o-44
ist bei	d18
ist das	a-27b13f47g21h26i-13j-12k23
ist der	a-15b-29c-30e-14g-26h-27i-29j19l-17m-16
ist die	d-12e-15f-13g-14i-21k-12l17m-12
ist ein	f34g19j12
ist er	j36l25
ist es	g25
ist fur	m16
ist ihr	f19h14
ist ihre	f12h18
ist im	c21e22
ist in	h18i15
ist jetzt	n45
ist meine	g16h24
ist nicht	d19i15
ist schon	a17
ist seit	e26n16
ist sie	j18
ist so	f23
ist uns	b47e-18
ist unser	b17l-21
ist von	d19
ist weg	i18
ist zu	a23e24
isto	l50m37n43
istru*	m88
istruzioni	m51
istruzioni per	m-22
it back	d39i30
it before	c13
it didnt	i22
it down	e18
it gave	b27
it gets	h24
it go	c17
it immediately	m12
it isnt	i19n21
it legal	f23
it looks	b13
it myself	n26
it normal	h32
it off	e33o18
it possible	i-13j-16
it says	h24m16
it seems	b25
it show	h19
it still	h18i16
it take	a19g21n20
it takes	n23
it through	i-21
it turns	c18
it wont	c20e22k12
it works	e-58n-20
it worth	g42
itali*	m-17o-31
italiano	m-14
item	d107
item refunded	d18
items	g18
its account	a28
its not	i17l12
its way	d24
itsel*	i-20
itself	i-20
iva	b20o-17
ive found	c17l-17
ive gone	a20c25k23
ive got	h24i20m16
ive moved	a25
ive never	b32
ja	a18b-13d14e14f-24g-19h-25i19k49m43n90o31
ja agora	d17e20j23
ja foi	b12
ja nao	a18c14
jaar	f32i25o-22
jacke*	c14
jahr	f17g-23i16l17
jahre	f19
jahre*	a49c44d46f18h23i39n15
jahren	a20f18h23i39n15
jahresende	a25c22
jai	b43c48d60e83f23g80h91i-13j12k84l60n44
jai besoin	j29l13
jai des	h23
jai oublie	e20
jai signe	c22g24
jaime*	g19
jaimerais	g19
jamai*	a21c23d24e17m23n45
jamais	a21c23d24e17m23n45
janua*	a14b38c35d-27o16
januar	a13
january	b35d-27o16
jarab*	h16
jarabe	h16
jardi*	c20
jatte*	l47
jattends	l47
java	i-14
javai*	b41n15
javais	b41n15
je	a93b49c104d119e49f42g119h114i110j55k84l156m139n159
je antwoord	m17
je baas	l20
je cherche	a-14b-18h-32i-22l-14n-18
je de	m32
je demande	b-18
je dois	j16
je een	m27
je faire	h17
je fais	h14
je le	c12d19j29
je lui	h19
je me	a20k20
je nai	f-16g-13j-39k-14l-14m-15
je ne	b-15e-22g-14h-15i-16l-14m-24
je paie	b43i21
je peux	g48
je porte	h19
je prefere	d22l16
je sais	i18
je souhaite	f33j20
je suis	e30l-18m-14
je toch	n39
je vais	n16
je veux	d15l25
je vois	k22
je voudrais	g-18h-20i-14j-14m-13n-17
je vous	a13c14n21
jede	e20g27i13m27n20
jeden	g13n51
jeder	m26n41
jefa	l29
jefe	l69
jefe de	l26
jeman*	b26e87g26h18l74
jemand	b26e87
jemanden	h24l58
jemanden der	l34
jen	b49n42
jen ai	b21n28
jetzt	a-18d37e45f-16g15h-13i-20k24m76n94
jeu	n-19
jeudi	n-22
jij	g12l33m47
job	c37n23
jogo	d-28
jogo de	d-24
joh	i22l17
join	a23
joind*	j16
joindre	j16
joint	a53h17
joint*	k20m29
jointe	k21m34
joke	k17
jonge*	j20n23
jou	l19m20
joue	h14m29n-21
joue le	m23
joueu*	n-14
joueurs	n-14
jour	b24d-21f-12h13k14
journ*	a-36
jours	b18d21h20i40k23n19
jours de	b23
jpeux	g29
jubil*	g-20n18
jubilo	e13n26
judge	g68k150
judge*	h-25
judges	h-25
judic*	j13k56
judiciaire	j16
judicial	k45
judiciales	k-19
juego	h-12i-26k-18
juego de	k-14
jueve*	c-26f-16g14j14
jueves	c-26f-16g14j14
juez	g42k50
juge	k-28
juge de	g-14k-45
jugue*	h19
juici*	g-27k-14
juicio	g-26
juill*	b23
juillet	b23
juin	b21c52d12o33
juist*	g21
juiste	g21
juiz	k47
juli	a34
julio	c22
julli*	a24c-45d25e-32g-32j19k44m-32n64
jullie	a24c-45d25e-32g-32j19k44m-32n64
jullie dat	d20
jullie een	i15
jullie het	a23i18
jullie ook	n-19
jullie voor	i12
july	c25
jumpe*	c43
june	c13g20h14i-14k13o80
junho	i16
juni	a-12c-24
junio*	l34
junior	l34
junta	n22
jurid*	f75g149k60m89
juridica	f19g33
juridico	m12
juridique	f-32g-17k21m45
juridique a	f14m31
juridiquement	f39g46
juridisch	g40
juridisch advies	f-15g-21
juridische	f33m23
juridische afdeling	f32
juris*	f143g17k17
jurist	f33
juriste	f42
juristisch	f51
juros	i14
jusqu*	g-12h-24j-12k12o18
jusqua	h-21n-16
jusquen	b22c18k22
just curious	j12n-26
just send	j20
justa	b23
juste	b-34c-38d-15e-37f-37g-80h-24i-20k-38l-25m-25n-29
juste une	f-30g-42
justi*	i25k150
justice	k103
juzga*	g24
juzgado	g25
jveux	a27d26j19
k	d41
k e	d12
kaart	b40j32
kaart*	d46j20
kaartje	d15j12
kaffe*	h-29j-12
kaffeemaschine	b15
kalen*	g-13
kalender	g-12
kam	b52d31n67
kamer	i36j48
kamer*	n19
kamera	c-12g15n24
kamers	c15
kan	b-21d-46f-33h30i32j-87k-60l25m-48o30
kan dat	a12b12e14f17h19n-21
kan de	b-13f-20g-14i53j-16o51
kan die	i21
kan een	g22j-15
kan er	c18l20
kan het	b-13
kan ik	a-15b-18c16e-20g42i-19k-12l-12n-19
kan mijn	e19h18
kan niet	b22c17
kann	a-32b-31c31d-67e-28f-12g68h23j-70k-32l31m-45
kann der	c14g42
kann die	d-20f16
kann es	l22
kann ich	a-18b-18e-12f-20g58h-25k-13l25
kann ihr	h12
kann man	a-12b-22d-13e-13f14h-27i15j-21m-16
kanns*	m36
kannst	m36
kannst du	m16
kant	h16
kanti*	e19
kantine	e19
kanto*	k23l15
kantoor	l15
kapot*	d27
kapotte	d27
kaput*	h22k-18
karte	b33e51
karte*	e-19k20n-18
karten	e-18n-18
karto*	i-12j-17
kassa	d21
kassa*	e-19
kasse	d-22f19
kasse*	f19
kassi*	b79d-19
kassiert	b54
kast	e20
katal*	c-19g-16i-23j-18l-12
katalog	c-19g-16i-23j-18l-12
kauf	d32
kaufe*	c15j40
kaufen	c18j22
kaufer	j16
kaufp*	d35
kaufpreis	d23
kaufv*	f18
kaufvertrag	f18
kauti*	d45g12i32k21
kaution	d17g12i34k22
ke	g40j12k23m19
keep	c-24d-15f55g59h56i37j-21k61m-17o-30
keep a	g21
keep my	f24
keep the	c-14g39i53o-28
keepi*	a16k25
keeping	a16k25
keeps	d12g20
keer	b39g-14i66m-12n22o46
kein	f-14n27
keine	a32d27e13f-31g-33k-44m93n43
keine sorge	g-19k-41
keine*	a24b41e31g-32i15l14m62n95
keinen	b13g-32k-27n29
keiner	a13b23e38i23k22m43n33
keiner mehr	e37m22
kelle*	k16
keller	k16
kenne	j26k16n19
kenne*	h20j23
kennen	e16h22i14j26
kennt	e70
kept	k22n23
kerst	i21l17
ketel	f12k14n19o-43
keuke*	k46
keuken	k16
keur	m31
keuri*	i22
key	a-12b-16c-31e103g-16h-15
key for	e40n14
keys	a13e63
kg	f-23g-20h-17i-13j-15k-24l-34m-25
ki	j14m58
kidne*	h28
kidney	h28
kids	a-13b-13e-16h-16i-17j-14n-13
kijk	b41
kijke*	k15l33m12
kijken	k15l33m12
kill	a18n25
kille*	a13
kilo	g-13h37i77j-13n-14
kilom*	b79i20
kilos	b-19e-12f-15g-18i66j-15k14l-22n-15
kind	h58i60k28
kind as	i32m22
kinde*	b-18c-19d-17e-27f-13j-36o-28
kinder	e-26h17j-22
kinderen	i13o-25
kindl*	a57b31c75d26e27f33i74j29l69
kindly	a57b31c75d26e27f33i74j29l69
kindly ask	i12
kindly let	j26l22
kindn*	d-19i41
kindness	d-19i41
kiosk	j-16
kit	b-12g-12j-14n-12o19
kitch*	c15h20n16
kitchen	c17h22k27n18
klaar	a25o-16
klach*	h19
klage	k-20
klage gegen	g12
klage*	g29n-15
klagen	n-13
klant	c22d-21g43i78j46m20
klant die	j15
klant*	a106d-31g-14i-35l-15m13n41
klantaccount	a47
klanten	d-31g-12i-14l-17n36
klantenlijst	i-16
klas	j23
klass*	j19l-39n18
klasse	l-39n18
klaus*	f62g22
klausel	f62g20
klebe*	h46
klein*	f20g-27
kleine	f15
klini*	i14
klinik	i17
kluis	e21j17
knie	c20h50
knopf	a-21
know whether	f12g14
knowl*	e14
knowledge	e14
known	e23h41
knows	b34e54
knows the	e39
kocht	j47
koffe*	f15i16k22
koffer	f15i16
koffi*	c48
kohle	d28
koi	h23
kolle*	c-23e36j31m15n49
kollege	c-23m15n12
kollegen	e23k16n32
kollegin	d15e22g14
kom	c33e22g28i19l26
kom ik	g32l29
komen	c16g-12h18k19o25
komme	b18d17g35
komme ich	b20d23g38
komme*	a-13b-14c23h-19i-15j-17l-18n-18
kommen	a-13b-14c23h-19i-15j-17l-18n-18
kommen wir	c50f24g19
kommt	c32e-12f-23g15h34i-15k53l-22
kommt das	d22h23m19
kompl*	a58
komt	c28d-34f-17g-16h-14i12j12m-12n-13o15
komt die	b32j17
komt het	d-22
konne*	b-25c-28f17g-12j14
konnen	b-25c-28f17g-12j14
konnen sie	i18j44
konnen wir	d18f25
konnt	a36c45d19e21i79
konnt ihr	a36c25e21i79
konnt*	a17c13g57h33i73k14n15
konnte	g29h18i22k22n21
konnten	a16e12g23i21
konnten sie	a16e12
konnten wir	g21
konntet	c24i19
konntet ihr	c24i19
konte*	a39
konto	a187b65d63e66g-16h-13i-15j75n-13
konto bei	j13
konto bitte	a14
konto ist	d23
konto*	a73b49j41
kontoauszug	b52
kontoverbindung	a70
kontr*	h26m37
kontrolle	m18
konze*	d38l23
konzert	d38
koop	n14
kopie	b-12f12j35
kopie*	c24m22
korti*	i17m18
kost	a20b13o-21
koste*	b64c17d22h-12i-21j-17k13l-14m-16n24o23
kosteloos	f12o21
kostet	b18k14m-13
krank	d16
krank*	g38
kratt*	d13
kratten	d13
kredi*	b28d21i13j17
kreditkarte	b28d21j12
kreeg	d15e20j23
kreis	l26n24
krieg	e25i21n23
krieg ich	e25i21
krieg*	d21g18i18l17
kriege	g18i18
krijg	b32d66i13
krijg ik	d68
krijg*	c-20d19e-15f-15h19i-22j-12k19m-25
krijgen	d24i-18
krijgt	h31k28
kulan*	i35
kun	d15i27j18
kun je	d15i27j18
kunde	a-13c-13m15n36
kunde ist	c19g18
kunde*	a67c-35d-31m62n40
kunden	b15c-31d-28g14m13n21
kundennummer	a21j23
kundi*	a25c121f24g71o-16
kundigen	a22c32
kundigung	c31f22g68
kundigungsfrist	c21i16
kunne*	b-21c-12d-19e21g25h-17i40j-19k-18m-13n-30
kunnen	b-21c-12d-19e21g25h-17i40j-19k-18m-13n-30
kunnen i	d13
kunnen jullie	a24g18
kunst*	f22h20
kunt	a19e25f31g58h20i51j41o-12
kunt u	e25f31g58h20i51j37
kurie*	c24
kurs	d16
kurst*	j24n23
kurz	l-19
kwam	i15j16
kwart*	o25
kwartaal	o24
kwijt	e31g19i25n16
kwijt in	e21i-13
kwijt*	i48
l	c30d42h-12j-12k39
l s	d29
la	a-59b-17f-42g-25h15i20j-27k-24l-31m-56n-79
la academia	c20e-14l-17
la aplicacion	c-13
la app	a46
la averia	l14
la baja	j15
la banca	a45
la banque	g20
la bici	d40h22j14o25
la boda	c17l21n26o22
la boite	f-27
la bonne	k-15
la boutique	e17
la caisse	e21i-12n12
la caja	e14l-16n20
la caldera	n21
la calle	j14
la camara	g13k18
la cancelacion	c13
la caparra	f40
la cara	l41
la carta	f37k26
la carte	a13i22
la casa	g51m12o32
la case	m30
la causa	k21
la caution	d19i18
la cena	b14d15
la chambre	e26j23
la chiave	e15j20
la chica	j23
la clase	o28
la clause	f16i50
la clausola	f18
la cle	e29
la cloture	a12
la comision	b23
la commande	d-12
la compania	l31
la compra	d14
la consegna	b-24i-44
la consigne	d24
la contrasena	e30
la cooperativa	a12f-12
la couleur	c-22
la cuenta	a72b43j16n17
la culpa	g22
la cuota	b36i40
la dame	j60
la date	i21
la de	j12l27
la demanda	k63
la denuncia	c12g-24k-29
la derniere	c-21
la devolucion	d75
la differenza	d34
la direccion	j30k15
la direction	c15l47
la disdetta	c13
la ditta	f18j21
la dose	h17
la empresa	g33j18
la entrega	j12
la etiqueta	b20
la excursion	c-20
la factura	b33k23
la facture	j-16l-22o33
la farmacia	g21
la fecha	f23i41
la feria	c17
la fianza	d15g37i25
la ficha	h-22
la fiera	c23
la fin	c41
la firma	i27
la formation	d19
la formule	c17
la foto	g28
la franchigia	d22i44
la franchise	d13o47
la funzione	a-15c-13
la furgoneta	c20g12j16
la garantia	f41i29
la garantie	f-14
la guia	j-23
la habitacion	j24
la impresora	b-12
la justice	k16
la lampara	h20
la langue	b-18
la lavadora	c19
la legge	g34
la ley	f27g50k33
la ligne	b44
la linea	c53g15n30
la lista	c-23i22
la liste	a21j45
la llave	e43
la location	b24
la loi	f96
la luz	b27h27
la macchina	b19d13
la machine	c23e12f20
la mail	j12n-17
la main	b21e18l13m21
la maison	e21g32
la manana	o-29
la mano	h14i17k25
la marca	k25
la matricula	d39j21
la mejor	g32
la meme	b41c-27j-12n25
la mercancia	i16
la merce	c19
la mesa	j27
la mia	a26b13c30d14e29f-25h20i26j17
la misma	d28
la moitie	d37
la mora	i24
la multa	b22g19i24
la noche	i19
la norma	f19i29
la normativa	f25
la nostra	a32e16
la note	b21
la notice	c-25i-15j-12
la nueva	o15
la nuit	e20h40
la obra	b17c20n-12
la oficina	n36
la orden	m13
la otra	j31k25
la palabra	a-23
la password	e-64i-13j-12
la penale	i14
la penalite	b13
la penalizacion	i22
la pension	j23
la persona	j21l12
la personne	j21l45
la piece	d14n-15
la piscina	b15
la piscine	f-16h-24
la place	e27
la plantilla	j-12k-15
la policia	g20k25
la politica	f20
la pratica	j13k12
la presente	a23k15
la prima	m21
la procedure	g14m18
la prochaine	k32
la proprieta	e39f21
la prova	g15i39
la proxima	d-18
la puerta	e-13j-17
la quota	b19d19i15
la regla	c-15
la regle	i25
la regola	m14
la remise	e-17
la renovacion	f15
la reponse	e18m36
la reserva	c67d25
la reservation	c35
la respuesta	e18m35
la restitution	d-29
la restituzione	d32
la risposta	j15m24
la sala	b-15f-13h-12i-15j-13k-21n-23
la salle	g-12j-16
la sancion	o29
la scheda	a16b-24
la scuola	k-13
la seconda	j12
la sede	f-25k-18
la segunda	a22c22
la semaine	a-54c15d-12e-39
la senal	d25
la senora	j35
la settimana	c23k-13
la signora	j33
la silla	e-22
la societa	g16
la societe	j26
la somma	e-15
la somme	d55
la sonda	h35
la spedizione	o-19
la stampante	c17
la stanza	c-21n22
la stessa	b33
la sua	e22
la sucursal	e13
la suite	j12k16l17m30
la suppression	a-19
la supresion	f19
la suscripcion	c31
la table	c25i-19
la taglia	d-16n-13
la tarde	n17o-33
la tarifa	b14i15
la tarjeta	d25e84j16o14
la tete	n24
la tienda	g18l14
la ultima	l12
la verifica	e14
la verificacion	m16
la versione	m15o-49
la via	j15k29
la visita	c-24
la vista	e16g22h19
la voce	b30f22
la voiture	i13
la vostra	b25c15f21h13k34n-16
la web	m-16
laat	c29i108j17l23m42o13
laat de	c13l44m12
laat het	l-17
laat me	i16
laats*	a21b49j41o20
laatste	a21b49j41o20
lab	e15h23j13k18n18
labbi*	b26d17i-15
labbiamo	b26d17i-15
labbo*	c41
labbonamento	c41
label	b-17c-18d-18e-21f-25g-18h-21j-21m15n-39o39
label*	j-18n52
labels	j-17n53
labon*	c58
labonnement	c52
labor*	n24
labou*	k26
labour	k26
lacce*	e53
lacces	e35
laccesso	e13
lacco*	a56d25e14f83o14
lacconto	d29o14
laccord	f33
laccordo	f48g12
laccount	a58e17
lacha*	f21
lachat	f21
lache	f18
lache*	j19k19l14n77
lachen	n45
lacheteur	d-13j22
lacom*	d28
lacompte	d28
ladde*	k16l-21m-21
ladder	k19l-16
laden	n16
ladmi*	e23l-22
ladministrateur	e23l-22
lado	e14f-34g-12j17n61
ladre*	j40
ladresse	j40
ladresse de	j31
ladro	n-12
ladt	e23
lady	h23j74l21
laffa*	l15
laffaire	l15
lag	i16j-12n-15
lage	j45
lagen*	e12
lagent	m12
lager	b-12c14e20i-13
lager*	j-14
laiss*	a16c50e47f13i94j39k27
laisse	e24f16j37
laisser	a18
laissez	c18e19i87
laissez moi	e23i32
laltr*	c25e21n25
laltro	c23e22j15n26
lamen*	f14n17
lamp	b-15g-13i-12j-13n-15
lampa*	d21h44
lampara	h20
lampe	h35
lamps	d55n-22
lan	b15c-15
lana	d-16
lance	h21
lance*	l14
lancer	l15
lanci*	e18f14m12
lancien	e18f15j12
land	f20g23l22
lande*	c23d26f24k38n15
landl*	e17g102j22o-29
landlord	g107o-29
landlords	j23
lands	k25n19
lane	i17o-53
lang	f68
lange	j-26n-21
lange dauert	f-12
lange*	a17c19e20h21i69
langer	a17c19e20h21i69
langs*	f21k13n16
langsam	n22
langst	f22
langu*	b-33c-14e-18g-21i-18j-19m-20
language	m-12
langue	b-20
lanne*	f20
lanno	f21i25
lannu*	c40
lappe*	k19
lappr*	g16
lapto*	a-26e13g19
laptop	a-26e13g19
large	f-24g-28
large*	d42g-14j-14o28
largent	d48o28
larri*	d23
larti*	f64i16
larticle	f64i16
las	a-32b-60c30d-36f53g20h-14j19k40l-75m20n-53o32
las cajas	n20
las claves	e43
las condiciones	i19n-13
las entradas	c19
las facturas	b-25
las instrucciones	m-13
las normas	m20
las seis	o23
lasce*	a15
lasci*	a15c44g40i66l-12n36
lasciamo	c16i21n17
lasciato	a18g21n18
laser	h132
laser*	f18h27
lasse	k24
lasse*	b-12c72f14h-16i48j-15k20l18
lassen	b-12c72h-16i48j-15k20l18
lassen sich	g-25
lassen sie	i48l13
lassen wir	c54
lassi*	g22
lasso*	e19i16
lasst	d31i59m-14n43
lassu*	b19d15
lassurance	b19
last day	a-23
last month	d-22j27
last night	b13e41i12j21n16
last week	i25
lasts*	b24
late	a18d-15e-15f28g51i161j31n-16
late fee	i-16
laten	a41b14e18g18h15i17o41
laten vallen	i12
later	i125l15
later than	i14
lates*	c26
latest	c26
latex	h52
latte*	h32l15
lattention	l15
latto	g15k26
laufe*	e12f14k-19
laufen	e12f14k-19
lauft	b-21d-14f-22g-25h-29i-22j38k36m-12n-43
laufz*	c22
laufzeit	c23
laugh	n28
laut	b33f94j-14
laute*	e17f-12n-14
lautet	m12
lauto*	m38
lautr*	n22
lautre	n22
lavad*	c18
lavadora	c18
lavag*	h-14
lavan*	a16
lavas*	c-20
laven*	h23
lavet*	f24h21n17
lavete	f24h21n17
lavez	j27
lavor*	a24g54j72
lavorare	g30j18
lavori	n17
lavoro	a24f-13g20j47n-17
law	f136g109h-15i-19j22k74
law firm	k46
lawfu*	g61
lawful	g25
lawsu*	k15
lawsuit	k15
lawye*	g42k98
lawyer	g26k57
lawyers	k35
lay	g19
le	a-33c-28f17g-16i-20j26k-25n-43
le bail	f37
le bon	i24
le chantier	c22n14
le chef	l68
le chiavi	e19
le client	n21
le code	e35f18j28o17
le compte	a71d12i19j13
le compteur	b17
le condizioni	k28
le contrat	c29g-32j20
le controle	m31
le cours	d14
le credenziali	e28j21
le delai	c-26i-48k18n-19
le depot	e18
le devis	c24f14
le dimanche	k-13
le dossier	k26
le doy	h30
le droit	f56g61k21
le fichier	f13
le formulaire	i16
le foto	f14g-21
le gerant	l39
le hemos	o-35
le istruzioni	m-21
le jeu	n-15
le juge	g18
le lien	a-22e20
le mail	c21n17
le meme	e13h20
le mie	g19n26
le minimum	i18
le mode	h-12
le mois	i-13n-13
le monde	a15b-21
le montant	d21
le mot	e16m27n37
le niveau	h-13l-21
le nom	j29
le nostre	a24k-16
le notre	i30
le numero	b-22
le paiement	d20
le patron	g18n14
le petit	b19i21
le pido	c16g21i15
le preavis	i22
le prix	d29
le proprietaire	l17
le reglement	f-13
le regole	i12l-12
le remboursement	d12
le reste	i19
le service	f20m17
le siege	g21
le soir	l-14
le solde	a54j15
le spese	i18
le tarif	i12
le technicien	n21
le temps	i16
le texte	f30m49
le ticket	b21l13
le total	b37
le traiteur	c21d24
le transporteur	o-18
le tue	m38
le velo	h16j29n17
le virement	d12
le vostre	f-22h60
lea	l21
lead	e-13g-17i-12j-17n-13
lead time	l-21
leade*	l145
leader	l108
leadership	l36
leads	e35n21
leafl*	f-14k-17
leak	e18
leaks	f22k25
lease	c32f28g88k23
lease*	c50l25
leased	c21l25
leasi*	c13j22
leasing	c12j22
least	j14
leave	a30c14e38f19g43m73n-33
leave it	c14h24o20
leave out	m51
leave the	a18c19m30
leave*	a17k36
leaves	a17k36
leaves me	k20
leavi*	a62l-15n12
leaving	a62l-15n12
leben*	j18n15
leche*	b15i26o33
lecheance	i30o33
lecra*	d-17
lecran	d-17
lecte*	e14
lecteur	e16
lecto*	e32
leden	o-52
ledge*	a18
ledger	a18
leeds	k21
leer	m-15n17
leere*	m18
leeren	m18
leerl*	f32
leerling	f36
lees	m41n12
leest	m16
left	a36c20d29e55g65j34m-36n20o-66
left me	g26
left on	e26j12
leg	l-14
legai*	f17
legais	f17
legal	b-22c-20d-12e-15f124g94h-21i-32j-23k20l-18m38n-28
legal action	k-13
legal de	f41g22
legal para	f24g24
legal team	f-47g-35k-53
legal*	f204g209h-24k37l14
legale	f-12g31k27l17
legalement	f23
legales	f19k35
legali	g-37h-19k-44
legally	f84g112
legally speaking	f18
legalmente	f73g19
lege	g-20h-12j-19m14
lege ich	g-17j-16
legen sie	e14
legge	f47g37j-18m21
legge e	m23
legge*	g23m50
leggen	g20
leggere	m51
leggi*	l-50n13
leggibile	n16
leggio	l-50
legit*	f58i15
legt	a19
lei	f18g84l67m-13n14
lei non	l17
leid	c25
leide*	c31d19e23
leider	c32d19e24
leidi*	l31
leidinggevende	l19
leist*	i20
leite*	f20l20
leiter	f23
leitu*	l42m13
leitung	l20m13
lekke*	i-28n19
lekker	i-28n17
lelen*	m19
lelenco	m19
lelim*	a36
leliminazione	a36
lena	c21
lengt*	k-21m-26
length	m-25
lens	h64
lense*	o59
lenses	o59
lente*	a17
lenti*	h42
lentr*	e20
lentreprise	e25
lenvo*	c24m28
lenvoi	m30
leque*	e-15f21
lequel	e-15f21
les	a-33d86i22j18k22l-60m25n-26o15
les accents	e-27
les cles	e43
les coordonnees	j20k17
les deux	d45
les droits	e29f26m36
les enfants	k-12
les frais	c13d18
les heures	b24g22
les jours	i-19
les photos	k12
les yeux	h16
lesen	e13l16
lespa*	a44
lespace	a45
less	b51
less cash	b12
less money	b14
lessa*	c38
lessai	c38
lessi*	h20
lesso*	e20i31
lesson	e22i34n12
lessons	c13
let down	n23
letag*	h-36l-36
letic*	i15
letichetta	i15
letra	h-13
letra pequena	f18
letra*	f22
lets	c20e16i36k25l27m65
lette*	g93h-20k92n-71o30
letter	b21e17g107i16k74n-17
letter about	k19
letter is	i21
letter to	n-14
lettera	g-13
letters	e-13g-14n-44o35
letti*	h23i36
letting	i37
letting me	i37
letto	f17
lettr*	c20g15k34
lettre	c21g16k35
lettu*	e24
lettura	e26
letzt*	b-13d-12g-16i17l12
letzte	a-31i-15n-13
letzte woche	a-25
letzten	j31l-13
letzter	a19c-15n16
letztes	i33l25
leuk	n23
leur	n23
leurs	j61
leute	e16g-20n18
levan*	i24
levar	i13j-25l-17
leve	l12
level	h39l127
lever*	a-14d-16f21h-22i-18j-15k-15l-22
levering	c15f28
ley	f75g48k32
ley si	f19g29
lezen	l17
lezio*	f-34g-17i-14j-23
lezione	f-31g-16j-22
lhe	e18j48
lheur*	a16
lheure	a16
lhist*	a21
lhistorique	a22
lho	d25e32f-25i12k22
lhote*	l15
lhotel	l15
li	d18n22o87
lia	m31
liabi*	f45g23o24
liability	f45g23o24
liability for	o21
liabl*	f14g32
liable	f14g32
liban	j55
liber*	c76g36i81m67
libera	c21
liberar	i47
libere	m20
libra*	b-16i24
library	b-13i27
libre	m15
libro	b-28d-28f-16j-12n-16
licen*	b20c59d70e-15f100g20h-34j-37n-18
licence	c32f47g-15j-27
licence agreement	f21
licences	d46l17
licencias	b13f17
licentie	f20i12
licenties	d24
licenza	g-14
licenze	c19f18
licit*	f21g16
lid	e-15h12i-18
liden*	a25
lie	f17m15
liebe	h20
liebe*	d35k-21l15n19
lieben	k-19
lieber	d38l19n23
lief	d16i20
liefe*	c-24d-22e-42f19g-40h-39i23j-30k-26l-24m-17
lieferbar	d14
liefern sie	i-16
lieferschein	b27g-14k-23
lieferung	e-24f-12j-18k12
lieferungen	i17
liegt	b16c16j17k22m15
lien	a-22e24h16
lien vers	a-22
lies	m20
liest	c16m50n16
lieu	c-29i13
lieu de	c-32i17
lieu detre	a15
lieve*	f-13
liever	f-13
life	e18n19
lift	c27e16i28l19n17
lift the	i15
lifte*	i28m16o25
lifted	i28m16o25
ligge*	e29
liggen	e29
light	k14o-12
light*	a22
lights	a23
ligne	b61c-13g-29k-42l33m26
ligt	c20d37e22k80n17o-15
ligt er	k23n23
ligue*	b25l19n29
liguei	b25n29
lijkt	b19l12
lijst	e18
liked	l-35
liked the	l-35
limit	a-25b-34c-27d-19e-31g-31h-32i57j-40k-19l-26m-19n-31
limit*	c-12f62g-12h-14i73m84n23
limitation	f62
limite	i89n22
limite de	i35
limites	b13m37
limits	j15
limpe*	o29
limpeza	o29
limpi*	n-17
limpia	n-20
limpieza	b19
limpo*	b-26i-29
limporto	b-25i-28
limporto e	b-20d-28
limpr*	c19
limpression	c25
linde*	d25g31
lindirizzo	e13j-17
lindirizzo del	j-19
line	a14b109c12k14l64m100
line with	b12e20
linea	c53l26n73
linee	b16m39
linee guida	m39
linen	n-17
lines	m25
linfo*	h14
lingu*	j-13k15
lingua	k19
linha	b14
link	a-19b-34c-17d-17e54f-21g-26h-18i-32j-29k-16l-33m-32
link a	e-12
link in	m-13
linke*	h16
links	e-12f-19g-12l-27
linse*	h38
linte*	f17
linvi*	m16
liqui*	a40b29d-14
lire	j17k22l20n18
lisa	j26l-28
lisbo*	c58
lisbon	c26
list	b-43c-51d-23f-32g-30h-40i-38j60l-43m29n-55o-44
list and	o-61
list of	e15j54
lista de	i-28
liste	a16c-16g-13j58
liste des	j17
liste*	b37k26
listi*	b-25f-23g-13h-39j-14
listino	b-24f-22g-12h-38j-13
lit	l-13
litig*	f20g35k40
litige	g23
litre	b-12h-29i-12n-30
litre*	d-20h-15j-12o27
litres	d-20h-15j-12o27
litro	b-16
littl*	b-19h33i16
little	b-19h33i16
liva	b23
live	d-17g-14k-29l13
live in	j-24
livel*	l24
livello	l25
livello superiore	l-15
lives	j75
livin*	k23
living	k23
livra*	d-14h-12i-21n30
livraison	d-14f-12h-12i-21
livraison de	c15
livraison est	o-18
livraisons	n26
livre	h-12l-27n-12
livre*	a20e-14f-25h-25i51k-15l-14m-14n-13
livrer	c17i22j19
livreur	j16
livrez	b-12f-14j-19n-17
livrez vous	f-12i-18j-16n-13
lizen*	f48m12
lizenz	f23m12
lkw	c18
llama*	j31k51l31n58
llamar	k14
llame	b14
llave	e67
llave*	b-24
llaves	b-24
llega	g-13k-23
llega el	c-14k-12
llega*	a18k17l44
llegado	a21
llegar	k20l17
llego	b24d14h21
llegu*	i15n25
llegue	i15n25
lleva	c-16d-14e-22g-19h33i-30j-21l-15
lleva*	a18e13m-14n16
llevamos	n17
llevan	m-12
llevar	h14
llevo	g17h57k20n14
lo	a67b26c44d97e51g33h-35i77j13k81l26m21
lo de	c44d36
lo fate	i20
lo puedo	g17
lo que	a14b31d65j-21m24n29
lo sconto	b29
lo scontrino	a-15c-12i12
lo so	i27
lo stesso	b-13
lo stipendio	a22
lo studio	e-20
lo tiene	l20
lo trovo	e16j24
load	f25m16
loan	g23j21
lobby	f15n20
local	g14n-14
local*	j46
locat*	b15f-14g-35h-19i-13j33k-38
locataire	e12g-32j25
locataires	k-14
location	b38e22
locations	f15
lock	a13e50i-12n-16
lock it	a18e21
locke*	j27
locker	j36
locks	e14
loffe*	l16
lofferta	l16
log	a18e27i-29j41
log in	a22j18
logge*	i-20j22
logged	i-16j25
logged in	j27
logic*	b-14e-16f-32g-24h-25i-15j-18k-18l-15m-13n-14
logiciel	b-12e-15f-27g-23h-24i-14j-18k-18l-15m-13n-13
login	a235e231j92
login and	a23j20
login*	a31e91
logins	a31e91
logis*	a21
logistics	a12
logo	a-56b-79c-28d-40e-64g12h-76i-60j-58k-27l-64m-32n-22
logo on	i18k25
lohnt	g49
lohnt sich	g21
loi	f122g17
loja	c-17h-26i-18k-13m-18n-25
loja de	j19
long	a-40b-43c-54d-30e-66f-13g-55h-38i-52j-50k-42l-54m-30n-77
long as	d23
long is	n-16
long must	f22
long until	d-24
longe*	a67c48e38m36n-33
longer	a70c54e41m38n-31
longer need	m12
look	b31d-28e-14j62l18m24o-22
look at	b38i23l25
look up	j54
looke*	n55
looked	n55
looked at	n24
looki*	e-13k20l-27n40
looking	e-13k20l-27n40
looking at	b17k24
looking for	l-25
looking forward	n21
looking into	n25
looks	b50h100
looks like	b18h25
loop	m14
loopt*	f22o13
looptijd	f22o13
loose	n-23
loose which	n-23
loper*	h31
lordi*	c56
lordine	c56
lordr*	c28k23
lordre	c28k23
loren*	l22
loro	l16
lorry	b16
los	a-19b20c-30d40e25g13h33j44k51l-54m-56n-28o-38
los alumnos	e-16k-16
los datos	j39
los dos	f18o-49
los huespedes	j20
los ninos	h24i18
los permisos	m19
los portes	b25
los puntos	i43
los tribunales	k15
los usuarios	e20
losch*	a142c12g-15
loschen	a30c15
loscht	a57
loschung	a24
lose	e-16g16n27
losen	a22k25
losin*	i-12n37
losing	i-12n37
loss	o32
losse*	k30
losses	k31
lost	a33e34f19g22i73k30n47
lost my	e14
lost the	e27i17j17
losun*	h26n22
losung	n22
lot	h12l-21n14
lot of	h21
loue	j17
louer	n-31
louez	k-26
louez vous	k-26
louti*	b-18
loutil	b-18
love	b17n-21
love the	n-17
love to	b25
lovel*	k19
lovely	k19
low	h21m24
loyal	i18
loyal*	c21
loyalty	c21
loyer	g-21
ltd	b15j19
luca	j12n21
lucia	j47
luego	m12
lugar*	i-22
lugares	i-22
lugga*	i16
luggage	i16
lugli*	b15d27
luglio	b15d27
lui	b16e29g67h26j30k26l130m19
lukt	c15i13
lulti*	f-21k21l20
lultima	k23l21
lultimo	f-19
lumin*	b-22
lunch	f-19g-29k-45n18
lunch*	g12
lundi	e-22h-12j-12k19n17
luned*	c-17f-36g-31
lunedi	c-17f-36g-31
lunes	n13o-20
lunes a	o-25
lunga	i15
luten*	l-14m28
lutente	m29
lutenza	l-14
luz	b19n-24
luzes	h19
lyon	k19l17
m	b-19c-16d17e-15f-22g-18h-29i-28j-29l-32m-12n-16o17
m b	d43
ma	a25b150c69d147e141f58g139h85i183j189k50l62m24n82
ma belle	j33k21
ma carte	b13d70e44f22i14
ma demande	i16
ma dit	n16
ma femme	j43
ma fille	j18
ma il	a20
ma la	b24c-21
ma mere	d20j18
ma soeur	e13g20
maak	a25c23e90f18i19k18
maakt	h21
maand	b39c14i34j16o-53
maand*	b44c75f14i19o39
maandag	c13
maanden	f21h15i13o52
maar	a50c99d65f-37g-31h-14i64j-36k63l144m17n19
maar af	c19
maar bij	l24n19
maar er	d15
maar i	b23c18
maar ik	i42
maar op	a19d14k22l15
maart	a20d23i12
maat	j-14n16o13
maats*	c-18
macch*	b16f17
macchina	b18d13
macet*	d-16o27
mach	m34
mache*	c27d12e20f15g52h62k26n20
machen	c27d12e20f15g52h62k26n20
machen sie	d22
machi*	a-19g-38h-40i-34l-27m19n-14
machine	a-14c18g-29h-30i-25l-20m26
machine a	e12
macht	c23e22g17h44
mad	e19
madame monsieur	j-12
made	b52c26d62e35g28h-17l-13m-14n-47
made a	b18c22
made by	j20
made in	g24
made the	c19n-24
made to	d23
madei*	d-23
madeira	d-23
mader*	n-17
madera	n-17
madre	j-16
madre*	j21l45
mae	f12
maest*	e20
maestra	e23
mag	a67b-18d-15e21f19g12h72i31j-18l36n-32
mag de	f23g14h14
mag een	f-17
mag het	i19
mag ik	h15i14
mag je	h-15l-16
magaz*	a-16f-33h-15i-20j-27l-12m-14n-47
magazijn	d16e12
magazine	c22
magazziniere	g21
magazzino	j-16n-22
magne*	h135
magnesio	h40
magnesium	h40
mahne*	g26
mahnen	g26
mahng*	b20
mahngebuhr	b20
mai	b112c19d62i-12j-20o20
mai visto	d25n-17
mail	a-19b-62c-19d-43e56f29g-35h-56i-71j35k-30l20m71o-21
mail als	m18
mail de	c20e49
mail di	n-12
mail the	m12
maila*	e29f21j93
mailadres	e28j25
mailadressen	f23j44
mailb*	e22j15o27
mailbox	e22
maile*	c-12
mailed	e13
mails	a31e51f12k69l21n55
main	b21e18g21i15l61m21
main sur	e19l13
maint*	a14c43l19
maintenance	c14
maintenant	a17c38l24
maio	n17
mais	c24d29e-31f-29g-16h-29i148l37m15n108
mais je	c16j12
mais la	l19
mais le	a-21d18i44
mais um	n14
mais uma	i24
maiso*	e21g32k14n17
maison	e21g32k14n17
maitr*	k15m17
maitre	k15m17
majeu*	j12
majeure	j12
make	a13c16d18e61f-38g17h22j-30k18o25
make a	k22
make an	c17
make it	a48b13c26d18i14k-20n16
make me	e29g39
make my	h27
make the	i42m20
maken	a12b20g36i19k33o59
makes	a14c22h35n55
mal	a-18b58c-12d-13g47h87i68k17l29n96
mal a	h17
mal die	j13
malad*	c26g32
malat*	j52
male	a-20g17h38i19
malgr*	i32n25
malgre	i32n25
man	a-19c-26f-30g86h112i17m-14n47
man bei	h-13i16j-18n-13
man da	d19g56h18i25
man das	c12e16g-23h33i-16l-15
man den	g-21
man die	g-17m-19n-23
man im	e-22
man in	d-13
man sich	e16g15l24
man who	j32
manag*	a-17b-23c-31d-20f-26g-32h-31i-30j-51k-18l123
managed	e12n53
managed to	n53
management	l15
manager	b-16c-21d-12e-17f-19g-24h-22i-22j-39k-12l159n-25
managers	e17l-86
manan*	c18l-29
manana	c18l-29
manca	d51
manca*	c14d26n22
mancata	c17d17
mancato	d25
manch*	d-20h44n12
manda	e19f-17g-14m49n14
manda*	d-23f-26g-22h-38i-33j61k35l34o26
mandan	n-20
mandar	e13o21
mandate	b12e-24f-31g-30h-12i-13j-15
mandateci	f18j23
mandatemi	l17
mandato	l20
mande*	c20j38n-31
mandei	n-16
mandem	c20d19
manden	d-21
mandenme	j40
mando	j28k25l13
mando*	e22
maner*	i12
manera	i12
mange	h54
mange*	f28h13l39n27
mangel	h14
manger	l41
mangi*	d20n-15
mangiato	d24
mani	e36g18
manif*	n20
mann	d16e23g12h52j67
mano	i28j-13k30l71
manqu*	d17i15n37o12
manque	d16i15n37
mante*	c-18n-13o43
mantenimiento	b15
manti*	i13
manua*	a-18b-32c-12d-23e-35f-26g-37h-30i-36j-38k-36l-34m-17n-21
manual	b-25d-16e-27f-22g-27h-24i-24j-30k-15l-18m-14n-15
manuale	k-15
manut*	b17n-14
manutencao	b17n-14
many days	c-20i-17n-15
many people	e-25
many times	e50
mao	b21c15
maos	e47o30
map	e-19f-28g-25h-12i-16j-12k-15
maque*	e-23
maqui*	h-13k14m14n-28
maquina	b-14k15m14n-27
mar	e19
marav*	l-15
marca	c-39g25h58k19
marca*	c-26f33
march	c21d25n19o31
march*	c29e35k17
marche	e14
marco	i13n12
mardi	b17j12k20
mari	c22j24
maria*	e20
marid*	e15h27j18
marido	e15h27j18
marit*	j16
marito	j16
mark	c-15m32
mark this	m22
marke*	f16g-18i-26
markeer	i-15
marketing	f15
marketplace	a12
marki*	c-19g-13j-12
markt	k22
marqu*	c32e-19g16m19
marque	e-16g21
marquee	c22
marre	n-12
marri*	g44j53
mars	b41c15
marta	j23
marte*	b-14c16f-13i-27k32o18
martedi	i-18
martes	c15k12o21
marz	b18c46
marzo	a-13e-19n18
mas	b22e24f-20g-18h-33i59l33m-15
mas de	n12
masaj*	c20
masca*	h56
mascarilla	h38
masch*	m35
maschine	m35
massa	d22
massa*	h105
massage	h14
massi*	i41
massimo	i19
maste*	a-18b-32d-23e28f-25g-42h-35i-40j-35k-22n-34
master	c26e41m16
mastercard	a-17b-31c-30d-23e-35f-26g-41h-34i-39j-34k-22l-27m-23n-34
masti*	h33
mat	k19
match	c-20
matel*	n23
matelas	n23
mater*	e57j-14l-33
matin	a-16c-14d-14e-12f-19g-18h-26i-14j-24m19n-13
matra*	h34
matratze	h34
matri*	c20d25e14j49k15n41
matricula	d39j22
matrimonio	c21k17n43
matte*	i35k70l58
matter	i14k72l61
matter for	l24
matter of	k16l25
matti*	n30
mattina	n26
mattr*	d21h47o33
mattress	d21h46o33
mauva*	e23h42
mauvais	h19
mauvaise	h18
max	m16
maxim*	b-13j-13n-25
maximum	n-23
maybe	i29l26
mayo	k-19
mayor	g19j15
mayor*	h47
mayores	h47
me aconseja	g59
me aconsejan	g15h38
me ao	f17l23
me atienda	l28
me back	d20e36
me cobraron	b45
me conseillez	g15
me da	h28l18n29
me dan	n27
me de	j31l43m17
me deja	e22k24
me devuelvan	g18
me dire	j43
me een	e22
me faut	j42l31
me go	m19
me gustaria	a13j17l20
me ha	c12l-27
me han	b50n47
me la	h15i104
me llego	b19
me lo	a14c20d36e21f19h14i116m16
me mandan	n-20
me money	j-12
me ne	b34e14
me no	k12
me o	j13
me off	i20
me parece	b17
me pasan	i18j16
me passa	l21
me pongo	h77
me puede	g40h21
me pueden	g17i23
me quiero	g20
me sirve	l28
me through	l44
me tienen	n59
me whats	j25
me whether	h22
mean	b-12c-22e-17g-22h-18i-22j-28k-13l-13n-22
means	m28
meant	a23b19
meant to	a23b19
measu*	j-22
mec	g26j26
medec*	h25j23k23
medecin	j23
medew*	a23d-15
medewerker	e18j-12
medewerkers	d-15
media	i18o13
media hora	i15o13
media*	k19
medic*	g-12h99i66j92m-12n-25
medical	b21f20i26
medicament	h36
medico	h29i47n-12
medid*	g-16i-15j-16l-39m-12n-35
medida	g-12h-13n-20
medidas	l-30
medik*	j19
mee	b-14i66m-25o-48
meeki*	e23g15
meer	a98b29c104e101i57j32l12n15
meer in	c19e23
meer te	e14
meerd*	l29
meerdere	l30
meet	i34l13
meets	f12l-20
megli*	a19e18g42n21
meglio	a19e18g42n21
mehr	a91c102e140f-12i17m37n79
mehr mit	l14n17
mei	b15o48
mein	a161b72c62d108e106f37g117h99i95j95k120n45
mein geld	d80
mein konto	a14b38e57
mein mann	d16e23h23j30
mein sohn	g18
mein vater	j20
meine	a23c17d90e48f63g76h125i13j98k44l-15m12n50
meine ex	g27
meine frau	g15j15
meine mail	n14
meine tochter	d31h15j20
meine*	a131b33c39d28e79f44g109i13j170k73m13
meinem	b13e43g31k24n15
meinem konto	b13d30
meinen	a63c24d-20g44h13i18k45l15
meinen sie	k18
meiner	a37b20d43f41j92m17
meines	a24e27g23j71
mejor	b-12c51d-26g36h-24i-18j-12
melat*	h68
melatonina	h28
melatonine	h30
melde*	g12k21l31
melden	g15k21l32
meldet	m-19
meldi*	e19k19l14
melding	e21k20l15
meldu*	g19
meldung	g19
melho*	c15
melhor	c15
membe*	a35b-15e-15f-18g40i68j23n-14
member	a48g49i21
members	a-18b-13c-20e-16f-17o-18
membership	c19i42j27
membership is	c13
meme	b37c-32i29n97o26
memes	c17h14
memoi*	e12
memoire	e12
memor*	e18j18
memoria	e18
men	b14c14g19n16
menag*	l18
menci*	b19
menee*	j54k26
meneer	j54k26
menge	b16
mengen	b12
meno	b21c52h14
menor	g15
menor*	i16
menos	g15
mens	m26
mensa	k19n-17
mensa*	k16m72
mensagem	m59
mensagens	n-15
mensaje	k15m21
mensajes	e23n26
mensalidade	b13
mensc*	m55n35
mensch	m25n35
mense*	k19m32
menselijke	m36
mensen	k19
mensu*	c14d-19e-22
mensual	c15e-19
menti*	f26m19
mentions	f23
menu	a-60b-64c-82d-81e-91f-71g-19h-60i-74j-68k-42l-54m-57n-65o-16
menu del	a-16c-13
menud*	n13
menus	k-17
menvo*	e16
menvoyer	e16
menvoyez	n13
mer	i14
merca*	i14n12o-34
mercado	n15
mercancia	i16
merce	c19
merch*	a15d16
merchant	a18d17
merci	a-30b-40c-15d-20e-77f-63g-33h-88i-55k-59l-17m-45n-20
merci a	f-26l-52
merci de	b28c24g20j24l66n45
merci du	d22j12
merci pour	c-15h-13
mere	d20g16j25k14
mere a	d20
merge*	f35
merger	f35
merit*	l26
merkt	i27m17n16
mes	a-19b23c15d97f67g75h43i12j22l-16m-20n97o-14
mes donnees	f13
mes droits	f19g27
mesa	h-18i-16j16o-15
mesas	g-29k-23
mese	b20c19f15h34i-60j28n18
meses	b64f51i31n28
mesi	f26i27j22o23
mesma	i25j22n32
mesmo	b14i63k31m-14n-12o27
mesmo assim	b19
messa*	a-17b-22c-24e48f-13g30h-16i-17j25m65n12o-13
message	a-13b-18c-18e-24g16j-19m77
messages	e56g16j52n21
messe	a21d17
messo	g-18h19k-21
mesur*	n-19
met	b16c31d-40e24f-22g16h44i-45j30k18l71n35o18
met alle	a20l18
met de	b14c32e41k-12l34
met die	b23n40
met een	e-28f-26i-18k55n-26
met het	k-15
met jullie	a21h17i-16
met mijn	g40
met onze	f13
met uw	b24
met welke	j27l-17
met wie	f28j50
meta	b16c-19h18o21
metad*	o44
metade	o44
metal	h43k18
metee*	d18g25m31
meteen	d18g25m31
meter	b12h55i-15n-24o32
meter*	b15
metre	b17g-17h-21i-18l-13n-16
metre*	a-17b-14c-26d-18e-26f-24g-29h-37i-48j-28k-17l-19m-17n-28
metres	a-17b-14c-26d-18e-26f-24g-29h-37i-48j-28k-17l-19m-17n-28
metro	d-18e67
metro*	b28c-13e-13f-14g-20i-19j-13
metros	b28c-13e-13f-14g-20i-19j-13
mets	c18h45m32o55
mette*	e17g76i35
mettere	g66
mettez	i18
metti	m29
metti*	k-21
mettiamo	k-21
mettr*	b-14i-12j-13l-17
mettre	b-14i-12j-13l-17
meu	a58b47d67e45f38g86h57j102l13n-26
meu cadastro	f18
meu cartao	e47
meu dinheiro	d52
meu e	j-17m-21
meu filho	j14
meu marido	h27j16
meu nome	c14
meu socio	g27
meus	d48f61
meus dados	f64
mevro*	h22j20
mevrouw	h22j20
mezza	g17
mezzo	n18
mi	a126b147c54d168e123f64g204h198i87j204k111l128m-19n132
mi avete	a-27b69d25e-16l23n47
mi basta	d-45n-14
mi caso	i24
mi consiglia	h12
mi correo	n-28
mi cuenta	a33e18
mi dinero	d31
mi dite	j19
mi e	b13h16i12
mi empresa	g16
mi ha	l-23
mi hanno	e20i12k18
mi hija	h13k14l18
mi hijo	f21g12i35n20
mi madre	h14
mi marido	e15
mi mujer	j18
mi padre	h37
mi pare	d19
mi perfil	a43
mi perro	h22
mi serve	l19
mi si	e16h21
mi sono	n20
mi tarjeta	b35d13
mi vecina	j33
mia	a66b37c45d17e129f-28g35h51i31j136k47
mia figlia	a18h22j24
mia madre	e13
mia mail	j-16n-14
mia moglie	c13e21j26k23
mich	a134c18e42f61g123i28j15l105m39n76
mich bei	a60
mich bitte	a28c23
micro*	c-25i-14k-30l-21
middl*	f19
middle	f19
middle of	f19
midi	l13
midni*	a18i25
midnight	a18i25
mie	g19n27
miei	d82e37f36g18
miei dati	e15f37
miei soldi	d52
mierc*	c-19
miercoles	c-19
miete	d20g26
miete*	f37g66i14j15
mieter	f22g52j14
mietv*	c47f30
mieux	g58l15n36
migra*	a35h63n15o30
migraine	h28
migration	n15
mij	a37b31c64d19e69g68h16i24j86k14l98m60n42
mij bellen	l45
mij de	j22m12
mij het	i18j17
mijn	a154b71c101d133e208f33g179h129j168k96l-15m35n111
mijn abonnement	b19
mijn account	e26
mijn buurman	g28j22
mijn collega	e21j13
mijn dochter	n12
mijn gegevens	f28
mijn geld	d37
mijn man	a12h25j12k22
mijn naam	c14f24
mijn rekening	d22
mijn vriendin	j23
mijn vrouw	c18d14h17j30
mijn zoon	a16
milk	c35n17
mille	d-17
milli*	j-17
mim	c23f20i64
min	c19
mind	a12c-18d31i16j50m14
minde*	f19g71h20i32o18
minder	h25o20
minds	i17
mine	b46f34g-20i23k15m29n-28o41
minha	a30c26d-17e54f16i31j52n27
minha conta	a18
minha filha	i37
minha loja	d-14f15
minib*	b80
minibar	b83
minim*	b-39c-25d-12e-17f68h-27i142j-23n-18o-18
minimale	f38i21
minimo	b-28f16
minimum	i94
minimum de	i18
minimum term	i34
minor*	f20g25
minui*	i21
minuit	i21
minus*	i43
minut*	b31c-25d-27e-37f-24g-20h-43i42j-41k-19l42m-14n12
minute	n-20
minuten	n25
minutes	b31d-17e-12h-14i40j-17l38n-17
minuti	i-19o31
minutos	i27n29
mio	a112b17d29e40g131h19i27j93k20l-25n-17
mio account	a13
mio conto	b14
mio ex	g12j20
mio figlio	g30h19n-16
mio marito	j16
mio nome	a41c23
mio padre	g19i12j16
mio profilo	a14e22
mir	a24c-16d26e108f66g66h52i42j131k26l122m64n41
mir bitte	j19
mir das	f20k18
mir den	d-23g13i43j19
mir die	f17j41
mir ist	e16
mir sagen	h17j13
mis	e-14f79g42k17m-22n43
mis datos	f67
mis empleados	e-14g35n24
mise	d14f16
mise en	f16
miser*	a27n27
mislu*	n15
misma	d28
mismo	b41k27n36
missc*	g21k14
misschien	g21k14
misse*	b16i71o33
missed	b16i71o39
missed the	i28
missi*	b20e40f-12g-16i18k-16n39
missing	b20e14f-12g-16i18k-16n39
mista*	b25c19i13o30
mistake	b25c19i13o30
misur*	j-12
misure	f16
mit	a62b-21c-69d-25f-14g-15h48i23j75k18l119m35n87
mit dem	b-16d14e-16g-14h-15i14j25n-19
mit den	e36n52
mit der	a14b12d19e26f15g44i35l14
mit einem	k18
mit einer	h19
mit ihrem	a23l56
mit ihrer	b20h18n23
mit ja	m15
mit welcher	j14
mitar*	c-15e13g23h19
mitarbeiter	c-14e14
mitglieder	a-24c-14
mitte*	d18i16
mix	f-14h18l20n-20
mixed	b15h19
ml	f-19h24o27
mm	a-23b-27c-26d-19e-36f-30g-31h-34i-31j-38k-22l-24m-24n-45
mme	j69
mn	h23m13
mobie*	j25
mobil*	c33e61j44k-24
mobile	c34e62j50
mobli*	g21k19
moca	j33
mocht*	b-19c15e27f29h-21j23k-12l15n13
mochte	c30f12h-15i-13n24
mochte die	d16
mochte ich	c15n14
mochte mein	f22
mochten	c-13e40f13j24
mochten den	a-27
mochten die	e14i15j16
mochten wir	e14
modal*	c19
mode	e-16f-12g-19h-27i-18j-19m39n-16
mode and	m28
mode developpeur	m18
model	b-16c-15d-13e-18f-12g-17h-19i-18j-24l-36m51n-17
model*	a-43b-66c-88d-45e-67f-83g-78h-80i-66j-53k-67l-50n-87o-24
modele	c-27f-19g-17h-17i-13k-16m12
modele de	f-12
modeles	k-12
modell	m38
modello di	m-17
modelo	a-14b-15c-39e-27f-13g-12h-19i-14j-16m-27
modelo de	c-16
modem	k15o-23
moder*	m115
moderation	m41
modif*	e91f26
modificare	e25
modifier	f24
modo	i29
modo de	i14
modul*	a-18b-60c-33d-39f-66g-73h-30i-41j-36k-15l-22m19n-40
module	d-26g-24h-12j-20k-27m33
modulo	b-46c-20e-17f-51g-44h-13i-26m-12n-24
modulo di	f-24g-23
modus	m33
moede*	f16j31n20
moet	a24c22g51h70i-25k28l45
moet een	j20
moet hij	h28
moet ik	b19c16e-18g38h55n30
moete*	e25g31k22
moeten	e25g31k22
mogel*	i33
mogelijk	i32
mogen	c-26g42h16i72k28o-32
mogen i	g21i16
mogen wij	g33
mogli*	a-14c37g47j12k18
moglich	a-21
moglie	c13e21j26k23
moi	a59b18c67d24e109f29g118i16j142k28l118m61n-16
moi a	g28
moi ce	d17
moi de	c19
moi la	g14
moi le	a14e21i15l16
moi les	j30
moi un	h18
mois	a-15b75c46f33i42o-14
mois ci	a-13b20
moiti*	d37
moitie	d37
molen	m-13
moles*	n25
momen*	e19f49l21o-17
moment	e21l22
momento	f47
mon	a160b12c100d67e144f98g222h154i99j180k106l-14n-25
mon accord	a12
mon ancien	a-23d-14e-17
mon associe	g13
mon compte	a38e20
mon dossier	i17k15l20
mon fils	i27
mon frere	g12j15
mon mari	c22j13
mon mot	e15
mon pere	g12j24
mon profil	e20
mon voisin	g-12j16k-14
monat	c16d13h17i13n21
monat*	d36i24n22
monaten	b13n27
monats	d21i22
monda*	c41m-24
monday	c42m-20
monde	a15b-21e14
moned*	n-26
money	a-78b17c-65d48e-89f-61g-59h-57i-66j-63k-45l-49m-41n-63o31
money and	m14
money back	d-18
money came	d-28
money than	b20d13
money that	b14
money to	a-14b-16
money was	b21
monit*	c17j21n-24
monitor	e13g15h20n-13
monitoring	c26
monsi*	b12j99
monsieur	b12j99
monta*	a-23b-22c-40d-14e-15f-12g-30h-23i-42j-50k-15l-30m-68n26
montag	c13e15k24m-18
montaje	o32
montant	b12d22
montato	f13i-16n17
monte	n22
monte*	b18l75n27
monter	l13
monteur	f14l25n28
month	b16c83d-44e-14g-15h-17i98j85l-12m-17o-30
month and	j18
month*	c35d16f26g14i64m-15n24
monthly	c43
months	d20f29g19i70n31
months of	n15
montr*	m14
moque*	i-12n14
mora	b16i45j25k30
morad*	j26
morada	j22
more cards	b-18
morge*	g-12h26k17m13
morgen	h27k17m14
morni*	b-27c43d-12i-18k15o12
morning	b-27c42d-12i-18k15o12
moros*	g13j17
mort	c21d29e22f21
mostr*	a-16b-14c-12d-24e-24f-18g-22h-22i-18j-19n-13
mostra	a-14d-20e-16h-12j-23
mot	e20k19m43n32
mot de	e29
mothe*	a23b22h55i23j89
mother	a23b22h54i23j45
mothers	e12j40
motiv*	j34
motivo	j35
moto	i12
motor	c-33f43
motor*	g-12h-36l13
motorista	j23l18
mould	g23k18
mould*	k21
mouldy	k24
move	e13
moved	a47c15i14
moved to	a56
movil	c27j45
movil de	j40
movin*	a20c48j16
moving	a20c48j16
moyen	e13i35l14
moyen de	e13i12l14
moyen*	g17
mr	c23f26j109
mrs	e23j67l22
ms	h20j34l-17
much money	j17
mucho	i13n12
muda	d20
mudam*	a18e-16
mudamos	a18e-16
mudan*	n24
mudo	c16j12l-21m-15
muest*	e-26h-22n-25
muestra	e-24h-18
muestras	n-20
mugge*	e39
mugged	e39
mujer	j18
mulhe*	j14
mulher	j14
multa	b63g106i68
multa de	b19g74
multa por	b14i13
multa*	g30
multi*	b43
multiple	b45
multiple times	b20
mum	h28j25
mundl*	f46
munic*	g18i-12
mur	f13
muro	n23
musee	k-20
museu*	h-13
museum	h-12
music	n53
music*	k-23
musical	f-13k-24
musiq*	n20
muss	b-19c45e12g71h17j-29n-29
muss der	c18
muss es	k25
muss ich	g37h20
musse*	c43e38f19k21
mussen	c43e38f19k21
mussen sie	c19e13
mussen wir	f24h22
musst*	d16
must	b25c68e33f29g118i30l45m62n37o-17
must be	e34i18l25o-14
must have	e15j20n24
must i	g37
must see	g23
muste*	e21k14
muster	e21
mutte*	a23j40
mutter	a23j40
muur	n49
my acc	a35
my access	i14
my account	a-73b97c-56d28e31f-14g-29h-22i-38j-67k-18l-21m-18n-23
my accounts	b12
my acount	a33e25
my agreement	f40
my app	b59e18
my application	c18
my back	h15
my bank	b54
my best	g22
my bill	b64
my board	c23
my booking	c18d27
my bookkeeper	b26
my boss	g89
my brother	j59
my business	g33j62
my call	c-12l27
my card	b89c-48d-18e39f-41g-47h-51i-62j-72k-39l-39m-40n-57
my cards	e28
my case	l25
my cash	b36
my chef	g47h24
my choir	c13n-18
my client	a17h19
my clinic	c14
my club	g15
my code	e45f17
my colleague	e14i22j56m14o18
my colleagues	d-19j34
my company	a26c22g48j44k20
my competitor	j34
my complaint	d21l26n16
my consent	b12
my contract	c27
my country	b21
my cousin	g15i24
my credit	d20o42
my customer	a14n14
my customers	j-20n25
my data	f95
my daughter	a-29e-14
my daughters	j47
my deposit	d29
my dog	g12h47j17
my driver	j-26
my drivers	g22
my employee	e22g29j63
my employees	j15
my ex	e39g51j58
my farm	c21
my father	j58
my files	b-26
my flight	d18
my funds	d-29
my grandmother	j23n16
my group	j24l19
my guest	e15i26o29
my guests	b-18d-22e-12g-14i-15j-42n-59
my gym	i24
my head	b17n18
my heart	h55
my history	a27
my hotel	e15
my husband	h25j42
my identity	b-12j-12
my knowledge	e14
my landlord	g44
my late	a28g53j44m24
my law	k15
my lease	g22
my legal	f-47g-35k-53
my login	a26e64
my logo	h-21
my members	a-12c-15j-58
my membership	i42
my mind	n16
my money	b22d14
my mother	a24b23h25i25j47
my mothers	e12j26
my neighbour	g26j37
my night	i19
my notice	c13
my office	e18n-14
my old	e51i16
my online	e18
my order	c61d32i39j12
my own	a-22b-54c-29e-42f14g-16h-28i-29j-15k-17l-35m-85n-44
my passcode	e72
my password	e80
my patience	k27
my patients	f20
my payment	b-47
my permission	e26
my personal	f23
my phone	e138
my photos	a24
my pin	b-12e53j-18n-12
my practice	c18k21
my profile	a64j22
my purchase	d29m-24
my quote	i12
my records	b41
my refund	d12
my registration	a51
my rent	c12
my request	l32
my resident	h36
my rights	g32k69
my salary	g-15j-12
my school	b14
my shop	d-26f-18l-18m-15
my shoppers	d-47
my shops	i-16o-33
my side	c26d-27f23k21
my sister	g26i23j31
my son	c21i31j82
my sons	j18l20
my staff	e12f-16i13n30
my statement	b149d55
my subscription	c43
my supplier	d15g28
my team	f-13i51n24
my tenant	c21g35j43
my tenants	g-15
my ticket	d16l27
my transaction	c22
my transfer	b-13c-17i-14
my user	a91
my users	e22
my visa	g26i22
my visitors	c-12m-21
my wallet	b15c20
my whole	n49
my wife	e48g22j51
my wifes	h25j62
my works	f13
mysel*	a12b12f20g39
myself	a12b12f20g39
n	a37c39d68g17k21l18m35
n g	d12
n o	m23
na	b42e-51g-55i30j-79k-13l-56m-79n-24
na aplicacao	d-15g-13l-21
na conta	d17
na de	a21h22
na drie	e12
na fatura	b-12
na het	h55
na loja	b21
na maquina	i18
na mesma	i25n18
na minha	c23f16
na pas	b15d23i15
na proxima	l22
na sala	h17
na segunda	c18
na vossa	a46h27n-20
naam	a26c35f23j92o20
naam en	j53
naar	b-16d-17f-13g-21h33j-15k48l40m57n-20o-25
naar binnen	o-25
naar de	h28k44m18
naar een	c15m16
naar het	h19k13
nach	a23b14c-12d35e-43f107h49i32j-41l-16
nach dem	f28h36n14
nach der	a29e-21g16h62i19
nachb*	f44g22j47n-13
nachbar	g15
nachbarn	g16j16
nachf*	l-14
nachg*	h12
nachr*	c-16m69
nachricht	m70
nachs*	b-26f-16h-17j-18k20n-16
nachsehen	i17
nachste	b-16k12m18n-12
nacht	b18d19e30
nacht*	b65e36i26
nachts	e45
nada	c27d33e-57f-14g-18h-20i-12j-15k-35l-15m23n94
nada de	d21k-21
nadie	b21c-17e27k-30l43m30
nadie de	l20
nadie mas	e29
nai	b13f-16g-13j-39k-14l-14m-15
nai jamais	c20n16
nai pas	b23j-28
nai plus	a15
naiss*	j12
nakom*	k25
name	a47b-36c-27d-17e-21f-41g-13h-32i-42j134k46l26m-32o-49
name and	j55n23
name is	l38
name of	g20j-16
name on	k21
name the	a14j20l12
named	j24
namen	e15j96k21m33
namen*	b24m20
namens	b26m23
names	a-12i-14j94m19
names and	j73
names of	m16
nante*	e-18
nantes	e-18k-12
nao	a105b144c213d87g91h-21i120j-15k13l162m65n16o-22
nao e	b28l27
nao foi	i16
nao me	g17
nao nos	i21
nao paga	o29
nao pode	l26
nao quero	d25f13
nao tem	b38
nao vou	c34
nas	e17k17
nasal	h99
nasci*	j15
nasco*	j-16
natal*	b14i17l-14n-17
natale	b14i17l-14n-17
natur*	h16n-12
naturale	c14
naura	a14
navet*	c-16
navid*	i17
navidad	i19
navon*	f-26g-33k-22
navons	f-26g-33k-22
navons pas	f-22g-27
ne	a92b68c75d31e34g33k93m32n42o-34
ne abbiamo	b26
ne bouge	h23
ne ma	d21j18
ne pas	c17d20g21i14m23
ne se	a44
ne sont	o-18
near	h30
nearl*	i21
nearly	i21
neben	f-14k-24
neben*	b23c18d19f19h35j32k19
nebenbei	b23c23d22e15f23g20h12j14k24l17
neces*	b-21c15e19f43h-27i-29j56k-16l-19m-15
necesita	e27
necesitamos	b-16f15h-13i-24n-12
necesitamos el	c15f24
necesito	b12j64
necesito el	j20
necesito saber	f18j33
necessaire	d16f24
necessaria	l-14
necessary	c22
neck	h48
neder*	k25m-16
need help	g22
neede*	i-36
needed	i-36
needn*	c55
neednt	c55
needs	b-36c31e-12f-24g-41h-38i-17k-29n-68
needs a	l14m-26
needs the	j13
needs to	c43d12e17i21j21
neem	c21i44
neemt	i18
negee*	e-13m44
negeer	e-13m44
negeer alle	m21
negli*	g17m14
negoc*	a24b24g60i14
negociar	g19
negocio	a24b17g26
negot*	g41
negoz*	f-36g-19i-20k-27
negozio	f-34g-18i-19k-23
nehme	d40g12l14
nehme ich	l14
nehme*	a-23c-45d-27e18f-20g-36j-20l-13n-13
nehmen	a-23c-45d-27e18f-20g-36j-20l-13n-13
nehmen die	c-28i-13
nehmen sie	b14e44h-27i56
nehmt	b12i14
nei	g40
nei guai	g41
neigh*	b16c18f42g68j114o-57
neighbour	c21g27j40o-57
neighbours	b17f23j69
nein	b-12i-17k-19m-19
nel	a-46b-46c-74d-68e-54f-119g-77h-55i-96j-78k-128l-53m-64n-18
nel nostro	e17f-20g-24
nel vostro	d-17f-21g-13h-21k-34n-41
nella	b16c-14d-30e-15f-20g-31h-35j-38k-36m-21n-24
nella vostra	h-13
nelle	k27
nello	b13g15
nem	b26c45d14e20n31
nemen	f20h62l13o40
nen	a12d18g15j12l18
nenhu*	c13i-26m42
nenhum	c22
nenhuma	i-26m41
nenne*	l24
nennen	l24
nennen sie	l26
nerge*	a21f23
nergens	a21f23
nero	f17g24h19n23
nerve*	e-16n58
nervt	n32
nessu*	a-16c-20d-72e-31f-41g-41h-21i-45k-35l-52m54n-20
nessun	b-14d-57e-29g-17i-19j-13l-31m25n-21
nessuna	b-14c-40f-28g-18i-20k-24l-15n-21
nessuno	b31c22j35m37n22
nest	b27e41n23
nest jamais	d25e21
nest pas	b29d-20n15
nest plus	c13e16
net	n18o28
netje*	o24
netjes	o24
nett	g15i20l-14
netto*	b19
netwo*	b19
network	b19
neu	e27
neue	b-16c-17d-17e52f-21g-34h-17i-22j-14k-52l-13m39n-22
neuen	b-15h45i-21
neues	e36
neuf	n13
neugi*	b-12m14n-41
neuku*	i38
neun	f19
neve	i13
never	a76b117c49d119e60m87n67
never left	c23
new card	a-16b-42c-22d-23e-31f-18g-22h-23i-35j-37k-17l-17m-17n-27
new instructions	m-37
new pin	e77
news	c-25d35
newsl*	b-12c-19e-14g-23j-16m-31n-13
newsletter	b-12c-19e-13g-22j-15m-17n-12
newsp*	k-21
newspaper	k-21
next door	g64j56
next month	b-21c23
next week	o47
nez	h21n35
ni	c-28d-44i-15n53o30
ni un	o44
nice	f-35g-24j19k-13m-19n22
nicel*	b-27
nicely	b-27
nich	b22e20i44k18m16
nich mehr	e20
nicht	a65b168c138d82e50f12g-29h26i32j-56k-16l67m82n62o-38
nicht bitte	c12
nicht ich	d32m22
nicht langer	a14c23e23
nicht mehr	a21c74e26n15
nicht weiter	a24
nicht wir	c-15f17i-17k-19
nicht zu	i15
nicht*	a-21b51c24d15e-46h-13i-19l12m13n39
nichts	a-21b21c24d13e-46g-35h-13i-19l12m13n39
nichts zu	e-19
nicke*	h18
nie	a18b108e22k25l52m13n73
nie wieder	m15n21
niedr*	g18h21
niedrig	g18
niema*	b41c27e18f-15k-23m40n29
niemand	b46c30i15n35
niemanden	k-19m26
nient*	c36d20e-27
niente	c36d20e-27
niente piu	c43m17
niet	a65b153c166d41e71f-23g51h-12i111k24m14o-34
niet de	m-18
niet in	b15
niet meer	a39c43e56
niet met	c20
niet te	i12
niets	b-29d53e-13i-13o24
niets meer	e14
niets te	n-13
nieuw	f13
nieuw*	a-27b-21c-26d-17f-17g-30h16i-29k-18l-14m33n-24o-21
nieuwe	a-14b-14c-19d-12e-42f-18g-23h22i-23k-14l-12m37n-16o-21
night	b35e54i46l18
night*	d24o29
nights	d25o29
niks	l17m16n53
nimmt	b-12i-16j-16
nimpo*	n20
nimporte	n20
nine	b12g17i16n18
ninet*	b24h22
ninety	b24h22
ningu*	b38d-14e-20g-14k-28m14n84o-44
ninguem	b27l19m17n51
ninguem me	b28
ningun	d-19o-38
ninguna	e-13k-14
nino	h16
ninos	h13n22
nivea*	h-14
niveau	h-13
niveau superieur	l-15
nivel	e14
nivel superior	l-28
nix	c22
nn	b19c-14e14i28k27l25m25
nn mi	e17
no	a70b38c90d18f-119g-15h-45i46j-62l37m49n30
no cartao	b33
no cost	i17
no es	b20e23k12m14
no esta	d22l26
no estoy	n-24
no fim	d-22
no forum	k23
no ha	d12
no hace	a18d-26m14
no hay	b-29d16j14k-17l20n65
no llega	c32
no lo	a12b26c40l14m20
no longer	a38c49e57m48
no me	a16b22e52g46i51l61n28
no meu	g33
no more	c61
no necesitamos	i-24
no need	l-56
no nos	c14d-12e-21i28o-43
no nosso	c-27j-15n-26
no one	i13m16n27
no puede	l32
no puedo	c18h20
no quiero	c16e-14k17
no se	b19c20e-21o21
no seu	o23
no show	i25
no te	m-31
no tengo	f24
no vamos	a17c23
no vosso	b-14c-38g-14i-17j36l-12m-22
no way	i15
nobod*	b31c15e34i12m32
nobody	b31c15e34i12m32
nobody has	n-65
nobody here	a15b36e25
noch	a38b-34c30d105e54f21i38j-44k-13l12m-20
noch ein	i12
noch eine	i18
noch mal	e-25i-17
noch mit	l24
noch nie	n26
noche*	d16
noches	d16
nochm*	b13j13o31
nochmal	b21j17o28
nodig	b-21c-17f-36g-14h-16i-23j41k-14n-18
nodig van	j14
nog	a-21b43d89e67f-21i100k15l44m-24o-24
nog een	i29k21
nog eens	b18
nog op	b20d31
nog steeds	d17e17n19
noi	b59c34g-19n20
noir	g18n21
noise	c-26g14
noise cancelling	c-25
noleg*	c38i29j21o-39
noleggio	g-21i18
nom	j81
nom de	j-15
nom et	j27
nombr*	a-30d-19g12h-13i19j59o17
nombre	a-29b12d-17g15i24j18o17
nombre de	d-13j-16
nombres	j36
nome	a108b40c80h-18i-18j35l-19o50
nome da	j-22
nome e	e14j44
nomin*	g16i16j48
nomina	g17
nominas	j44
non	a106b59c72d94e130f-33g32i141j-28k69l60m125n86
non ce	e20
non ci	a22c22
non compete	g14
non e	b24c-23k24l-13
non ha	d12
non ho	d13i21
non la	a13c36i-13k22
non lo	a12e45
non mi	a18d13
non paga	g14
non puo	l18
non serve	c14e-12f-26l-48
non si	d22
non sono	b19
non voglio	d-23
none	e21m41
none of	e22
nonos*	i29
nonostante	i29
nonostante il	i29
nooit	b63d18i24m36n32
nooit meer	i24n18
noon	i51k18o19
nor	d-27
nord	i-15
norm	f17
norma	e-16i34
norma*	a-16c-33d-27e-27f-21g-26h93i40j-43k-22l-24m62n-19
normaal	h56i35
normal	c-17d-16e-18f-20g-21h45i-106j-25k-12l-13
normal that	h32
normale	i-18
normally	i95
normalmente	i35
normas	m70
normativa	f41
norte	e13
nos	a-27d12e33f55h-68i40j-31l-96m-96
nos a	j29
nos clients	b-12g-14i-27l-26
nos deux	b19
nos donnees	f32
nos frais	d25
nos ha	b16
nos han	b18d-13n12
nos o	j24
nos patients	f20
nos propres	f-13
nos salaries	f23g19
nos termos	f32k20
nosot*	b29e14i51
nosotros	b29e14i51
nosotros no	e21
nossa	a77d28f14g-23h-14m-19n-22o14
nossa conta	a66d19
nossa empresa	a14
nosso	c-35d24e-25g-33h-26i-28j-37l-25m-41n-49o41
nosso site	c-26j-16
nosso*	g-15
nossos	g-15
nostr*	a32b-54c-75d-56f-14g-72h-37i-63j-47l-82m-56n-36o35
nostra	a24j20m17
nostre	a24k-16
nostri	a-50b-21c-47d-53f28g-28h-35i-25j-33l-23m-29n-53
nostri clienti	j-19n-35
nostri diritti	k26
nostri iscritti	a-24d-19
nostri pazienti	f17
nostro	a54b-24c-14f-30g-20i-27j-34l-48m-39n21o14
nostro account	a26
nostro logo	g22l-15
nostro profilo	a15
not	a18b67c46f30h-41j-52k45l96m57n24o-36
not a	a15m13n22
not allowed	l18
not apply	m33
not be	c40i22
not go	c28
not happy	c19
not me	b15
not one	n27
not pay	i12
not receive	b12
not the	l42o-23
not to	f25g26
not what	d-26
not work	b-17n22
not working	b-22n-16
not you	l45
nota	b96j-14
nota de	b38
nota di	b-25d-12
nota fiscal	o-25
notai*	g34
notaire	g19
notar*	g19o44
notas	j32
note	d-48f-16i20l-13n-14o-28
note for	o42
noten*	g-14k-25
notes	j68
notfa*	k55
notfalls	k55
nothi*	a73d42m15n46
nothing	a73m15n46
nothing else	d20
nothing to	c23
notic*	b22c94f22i29j-21k27o15
notice	b15c98e-13f23j-17k20
notice on	a12c20
noticed	i14
noticed that	i14
notif*	f36k57
notificacao	g14
notig	l-12n23
notre	a73c52d-21f16g68h-38i25j-27m-37n-33o25
notre ancien	a-24
notre association	a14
notre comptable	b14
notre compte	a37m15
notre conseil	i19k20
notre contrat	f12
notre espace	a45e21
notre juriste	f15
notte	e25
nottu*	b23c22f14
nou	b25n55
nous	a30b-16c58d94e-55f60g78h-60i55m-62n-12
nous a	c15f-26l-29
nous aimerions	l12
nous avons	a12b29c59k17
nous cherchons	g-24
nous contestons	b30
nous de	a47c20
nous demanderons	k20
nous demandons	d18
nous desirons	d21f18
nous en	e-22
nous envoyer	i-13
nous faut	f16h-23l25
nous indiquer	h17l14
nous la	d24j29
nous le	b18c19
nous les	g21j28
nous navons	f-26g-33k-22
nous ne	b-31d-21g-29i-25k-15n-20
nous recommandez	g22
nous rendre	i14
nous sollicitons	l16
nous sommes	a-17b-26j15n39
nous souhaitons	d27
nous un	i37
nous voudrions	f15j12
nous voulons	e16f18k-13
nous vous	f-20
nouve*	a21b-23f-12h-20l-18m12n-44
nouveau	b-20e-12g-14i-17l-16n-32
nouveaux	e17i24
nouvelle	a35e15m15
nouvelles	k23
nova	e21j13n-31
nove	b-12
novem*	d24
november	d20o15
novo	a14e40n40
nowhe*	b12e41n24
nowhere	b12e41n24
nr	j25
nu	b15d15e88h73k15m88n34o60
nu een	h24
nuest*	a21b-20d-44f-31g-82h-63j-88k-36l-53m-77n-21
nuestra	a25c18e19f-19g-27h-20i-32j-15k-43l-12m-21o21
nuestra cuenta	a51e45j19
nuestra tienda	j-22
nuestra web	a-22
nuestras	f17k16
nuestro	a-15b-18c-22f-16g-30h-20i54j-32k-22l-15m-33o-31
nuestros	d-20e-13g-16h-13i-19j-31l-16m-13
nuestros clientes	j-18
nueva	h24m16
nueva*	e17
nuevas	e17
nueve	i14n12
nuevo	c-25d16m-16
nuit	b18e23h34
nul	a19m28o55
null	a12m81n20
nulla	i-12
nulle	b45d24
nulle part	b45d24
nullp*	i-25
num	d19j51
numa	k16n15
numbe*	b-29c-15d-31e34f-27g-49h-42i-49j83m-17o-13
number	b-13d-26f-18g-38h-33i-38j21
number and	a24b50e16
number in	j-54
number of	e-16l17
number to	e13k20n41
numbers	e30j61
numbers of	j72
numer*	a-17b-24c-33d-27e73f-34g-32h-44i-30j75m-23n-27o12
numero	a-16b-32c-30d-29e-17f-28g-26h-39i-26j74m-20n-12o12
numero de	c-12d-13j15
numeros	e16
numme*	b-31e14g-16h-13j18o20
nummer	e15g-13j19o20
nun	d50e51f18k16n12
nunca	d69m18n54
nuova	a14k-25
nuove	e21m21
nuovi	f-16j-21o13
nuovo	a-18c-14d-35e71f-15h-12k17n32o27
nur	a-19b-46c-63d-47e-52f-47g-72h-54i-29j-55k-30l-24m-19n-52
nur der	l19
nur die	b-22d-30e-12i-24j-29l-18
nur ein	b14g-13k-22n-21
nur eine	f-29g-17k-21l-16
nur fur	a26i15m13
nur kurz	l-15m-18
nur noch	e59l24
nurse	h73l18
nursery	g13
nut	j19
nutze*	a19b13
nutzer	a19b13
nutzu*	f54
ny	a16c47i19o26
ny a	a16c23
o	a-96b-51c-24d29e15f22h28i-30j-32k-46l-35m-35n-104o-28
o acesso	e36
o al	f23
o antigo	e24
o aparelho	h25
o app	e15
o banco	j21
o boleto	b20
o cadastro	j14
o cao	e21i22
o carregador	d21
o chefe	e23l50
o codigo	e31
o con	k21l19
o contrato	f-42g-27
o credito	d-17
o curso	c20i15
o desconto	i63
o diretor	l26
o dono	l22
o e	e46g46h12j41
o el	l-20
o endereco	j27l23
o envio	c16f-15
o estorno	m13
o gerente	j20l-15m12
o in	e-22f-16
o ja	a17
o la	f56
o leitor	n21
o meu	a16e14j57m-19n-23
o modelo	e-14
o no	d23f23g30h39
o nome	j-17
o nosso	a22c-20h-13m-16
o novo	a18e17
o numero	b17e15j-15
o outro	f-16
o pedido	c17
o perfil	e24
o periodo	b17
o plano	e-17o-23
o prazo	i33
o preco	i33
o que	c22d19f62g32l13m71n37
o r	e24
o reembolso	d28
o regulamento	i24
o seguro	b22
o senhor	l14
o servico	c22
o seu	l18
o sinal	d17
o tecnico	o26
o telefone	j13
o telemovel	d22
o texto	m14
o una	g24
o valor	c18d29
o vizinho	g18j21
o vosso	b33l17
oak	l-29
ob	a-12f60g58h22i-12j16k33
ob die	f13j25
ob ich	g12h13n20
obbli*	f51i19
obede*	m36
oben	l66m34
obey	m60
obey the	m40
objec*	b-21f31g43
object	f32g19
object to	f32g19
oblig*	f155g104i-14j-28k-16
obliga	f54
obligados	f17g21
obligatoire	j-13
oblige	f24
obliged	f-12g18
obliged to	g24
obra	b13c51d20g39k17n-14
obras	f23
obrig*	b-56c-26d-18e-22h-26i-23j-24k-17l-20m-16n-18
obrigada	n-13
obrigado	b-39f-34
obtai*	f14
obtain	f15
obten*	f18m14
obtenir	f18
obwoh*	b31f26i85n20
obwohl	b31f26i85n20
occhi*	h22
occhio	h22
occor*	b-20d-26j25
occorre	b-20d-26
occup*	f13o24
ocho	g13
octob*	c41
october	c40
octobre	n17
ocult*	j-14m21
odd	h22
oder	a-37b-69c-66e-53f31g88h13i-61j-60k-21l-58m-65n-12
oder am	g-13
of de	c-12i-23j-15
of four	f18
of gloves	c16
of mine	g-14
of money	b21
of mrs	j40
of niet	g48i16
of six	b12h17
of ten	i12
of three	n14
of user	j57
of work	b24
of yours	h26j47
ofere*	j20o30
off	a104b-20c53d-15e93f-22g13h17i43j-25k-12l18m52n13o104
off a	c-26
off for	c21e19
off my	n23
off on	a21c21l29
off sick	g12
off so	c-15m18
off the	a50c58e21i14
off with	e21
off your	a39
offen	m-18
offen*	b39e22h20l43n55
offenbar	b39e20n53
offer	c32d-12e-13h-15i39j-16l-15m-14n-16
offer a	i12
offer for	i19
offer*	a-31b16c-14
offerte	b21g-23
offic*	d-26e68i32j-18l85m-31n-33
office	b12d-24e45j-16k21l29m-28n-27
officer	g26l30
offli*	a40
offline	a40
ofici*	l19n33
oficina	l20n33
ofrec*	k-63l-25
ofrecen	k-42
oft	g-19n21
often	e-12i-16
often should	n-12
oggi	c19d20i12l24m17
ogni	a26h16j-13k76n64
oh	n17
ohne	a-15c37d35f36g78i196m71
ohne dass	m24
ohne den	f21
oi	k18
oigan	b14h25
oil	g-12i-12j-12k16l-30
oito	a-20d17h15
ojala	i30l24
ok	f15h48m60o80
ok for	h23
okay	g23i12k17o56
oktob*	o26
oktober	o26
old	a-22c13e63g22h16i54j13k-14l-17n-33
old account	a-30
old one	a15d22e24m16
old price	b30
oleo	d-22h19n-15
olho	g13h24
olie	h12
olio	h-30
oltre	i40
olvid*	c37h16
olvide	h25i19
om	b-23c-20g68h27i26j-28m-34o30
om de	d16e-27
om een	g17l13
om te	h17n19
oma	g20i13n37
omdat	i19
on account	a-16
on aimerait	d20l25
on donner	h36
on earth	n50
on en	d13
on fait	a27d26
on file	j31
on friday	c29f-18g-20k-21
on hold	o41
on holiday	e13j15m35
on le	e19
on les	d-16
on ma	n16
on monday	c13k-22
on ne	a23c14
on nous	b20g23
on paper	f47
on peut	d26g15i34k22
on sale	g21
on saturday	c21j13
on saturdays	h14
on se	i17
on sunday	c-20e12
on sundays	d-26
on thursday	i23l20o36
on top	b23k22
on tuesday	k19
on voudrait	c13e16i17j17
on vous	k18o36
on wednesday	l21n12
on whether	f17g41
onbek*	b29e21
onbekende	b22e21
once	b61f12g-15i91k-29n34
once a	i-26
once i	f17i-18
once more	n22
onde	a-20c-36e-24f25g-27h-35i-38j57k-18l-20m-40n-25
onde fica	e-18
onder	c15f38g26h16l19
onder de	l24
onder*	c17e18f105m38
onderdeel	d17i16n15
onderweg	f26
one account	a-19
one charge	b12
one day	i23k19
one night	h18i25
one pound	b18
ones	e-16f-26g-25h16i-22k-27l-32n-17
onged*	a17c27
ongedaan	a17c27
ongel*	a19c18e78g12
ongeluk	a19c18e21g12
ongev*	c22g23o-52
ongeveer	o-52
onlin*	d-47g-18h-26i-25j-35k-15
online	d-20f13h-23i-24j-28
online banking	e18
online but	c12
onlineshop	d-22g-12
only gave	b31
only got	b59
only received	b25
ons	a59c-35d39e16f-26g23h-23i113j29k32m-35n27o56
ons account	a33e25
ons de	d26f19
ons een	d-16
ons het	j44
ont	n-13o17
ont ete	e20o17
ontbi*	k22
ontbinden	k24
ontbr*	b19d17
ontbreekt	b21d45
ontem	c19h14i49j24
ontsl*	g36
ontslaan	g34
ontwi*	m65
onze	a42b-21c-26d-64f41h-16i-92j-63k-29l-112m-79n-57o29
onze eigen	f-41g-14i-22
onze gasten	f12i20n17
onze klanten	l-13
ook	b-38c18e-41f45g-50h-43i-27j-33k-20l-35m-37n-61o81
ook al	i44
ook in	b-13c-23f-22i-19j-16l-15n-13
ook met	f-22
ook voor	f29
op	a67b31d28f56i-23k22l-28n-32o20
op de	a-31b-22d30e-18f-18g-34i-34j-28k28l-38m-47n-29
op een	f-13n-24
op het	a-13b24c-26f-18
op jullie	j-18n-20
op met	n15
op mijn	a16b50d54f28n17
op naam	j20
op nul	a21o55
op onze	b16c21e18g19
op te	a33
op uw	h26i27j18k16
op welke	f19j35
opa	c45h51j16
opcio*	b16
opdra*	m69
opdracht	m43
open	b-12c-42d-59e22i12j-57k-20l-30m-38n-46
open a	g36
open an	a-44e-19j-21
open for	i43
open on	d-28
open the	e39i14
open to	i15
openb*	e17i15
opene*	f17h13l18o-15
opened	f18h15l19m12
opened the	l20
openi*	a-12b-23e-16f-23h-12i-14m28n-29
opening	b-22e-14f-21i-12n-27
opening hours	b-12f-16g-15m13n-16
opens	e65
opera*	b27c14e40h52l51m123n13
operadora	c24k20
operaio	h16
operateur	l15
operation	e17h30j19
operator	m75
operatore	m32
operatori	l23n24
opgeh*	d15f13n28
opgel*	l-25
opgelost	l-25
opges*	d19f21
opgeslagen	f21
opgez*	b16c23
opgezegd	b16c23
ophal*	i13
ophalen	i13
ophef*	a35
opheffen	a31
opini*	g15l15
opinion	g14l15
opnie*	b24e13o13
opnieuw	b24e13o13
oppor*	g35k26
oppos*	f68
optio*	e-20h-16i-19j-16n-14
option	k12
options	g23
opzeg*	c38i38
opzegging	g13
opzegtermijn	c34i44
or not	f25
ora	a29c-16e23i-12l24n-24
orang*	i-23
orange	i-23
orari	l-20
orari*	f-16
orario	f-15
orcam*	f20
orcamento	f20
orchi*	h-31
orde	b-19
ordem	m28
orden	a-25m51
orden de	m16
orden*	c21l27m39
ordena	l15
ordenes	m12
order	a-27b-25c160d17e-59h-48i34j19k-27m36n-47o30
order a	c-12
order and	n-15
order for	c32i-12o42
order from	m31
order of	i13
order you	m33
order*	b-27c17d-33e12g-22h-19i-13j-19k-14l-17m43n-42
ordered	c47n-36
ordered the	c26
ordering	a15i14n-18
orders	a-17c-23d-31e17i-26m56n12
ordin*	a-19c-22d-15e45g-23h-16i-42j-25k-21
ordine	b15m-16
ordini	c-16e14
ordino	e12
ordre*	m47
ordres	m47
ore	b40h45j18
ore di	b23j22
organ*	b-24c-12d-16e-15f17g-26h-16i-29j12k-43l58n55
organisation	l17
orien*	g34
origi*	i83o-26
original	i49o-12
oro	i22
ort	b13
os	b-35c-56d-12f36g-43h-48j-19k47l-49m-40o55
os dados	a24f15j14
os e	f19
os meus	d25f13
os nossos	e20
os termos	f18
oscur*	n40
osped*	i14
ospedale	i14
ospit*	c-37j-18
ospite	b18f12
ospiti	c-27
oster*	g18n-13
other*	k19l-29
others	k18l-28
otra	b31e60i-18j34k15m-13o62
otra vez	n-19o25
otro	a23c42e96g20h27i19j72l31n88o-22
otro lado	c21i23
otros	n17
ottan*	d25i17
ottanta	d25i17
otten*	i25
ottim*	b16h23
otto	i40
ottob*	b-23
ottobre	b-23
ou	a-67b-115c-102d-75e-115f-43g43h-28i-125k-47l-33m-102n-86o-23
ou a	f24g-13
ou dans	k23
ou en	j21
ou est	d-14
ou la	l23
ou nao	g41l13
ou o	f-17
ou pas	f46g41h24l16
ou quoi	b15
ou se	g-12l-13
oubli*	c50e20i59m17
oublie	c21m16
oublier	i18
oubliez	c24i36
oud	e57j40n17
oude	g24i18o26
ought	l59
ought to	l59
outag*	k25
outage	k25
outdo*	f-23
outil	h-20l-26
outra	c17e17f27j16n-18
outra*	d20
outras	d20
outro	a17c19e50f-18
outro*	e21j24
outros	e21j24
outsi*	e12i71
outside	e12i71
outside of	i14
outside the	f14i21
outub*	b12i15
outubro	b12i15
ouver*	a33e15i-28j-12k-16
ouvert	a37
ouverte	e13
ouvre	e16
ouvre*	d12e20
oven	n-12
over de	f23g34k40
over het	b20f25o24
over jullie	k33
over te	f13
overb*	c21d21o20
overcharged	b26
overd*	b18h27i44
overdose	h25
overe*	b27f41
overeenkomst	f41
overg*	f16
overl*	c26i64l30n24
overleden	c26
overlook	i50
overlook the	i50
overm*	d16f29
overmacht	f29
overn*	b13f16
overr*	g17m54o38
override	g17m43
overs*	i36
overt*	b13k21
overtime	b13
overz*	b41
overzicht	b41
owe	b29g24i12j32k44
owe me	k45
owe you	i12
owed	d27
own	a-53b-73c-39d-25e-47g-14h-47i-50j-112k-29l-70m-51n-39
owner	a12f38j43l74
owner of	f24j41l22
owner*	f23
ownership	f26
ownership of	f26
oye	h19
p	e21f12m29o25
p s	m17
pa	d24k18
pacco	j16
pacem*	h17
pacemaker	h17
pacie*	h58j62n47
paciencia	n69
paciente	h62j75
pacientes	n-14
pack	h17
packa*	i30
packaging	i40
packe*	n18
packed	n17
pacote de	c-21
pacta*	b22g21
padre	g41h37i12j17
padro*	l43
padrone	l43
paese	f18
paga	b33g47i14j67m-37
paga a	i23o22
paga la	b19j18
pagad*	d25
pagado	d22
pagam*	b60d44g25i21n12o15
pagamenti	j14
pagamento	b50d22
pagamos	d17g19i16n16o14
pagan*	b12
pagando	b12
pagar	g177i81o42
pagar a	g20
pagar el	g29
pagar*	e19f-24g39i21j16n15
pagare	e20f-24g41j17
pagare a	f-21i-36
pagat*	d43i17o25
pagato	b25d34i17o25
page	a-35b-41c-47d-96e-54f-35g-67h-61i-77j-73k-42l-41m-67n-51o-16
pages	a-31f-14
paghi*	i-27
paghiamo	i-27
pagin*	a-15b-27c-22d-31e-13f-45g-40h-32i-48j-42k-34l-22m-12n-43
pagina	a-13b-23c-17d-28f-37g-35h-27i-43j-38k-29l-19n-30
pagina del	i-15
pago	b119d41g27i89j15m14n13o-37
pago de	b13d19i23
pago por	b12i17
pagos	e19j23
pagou	j27
pague	b22d35
pague por	d18
pague*	d19
paguei	d15
paid	a-12d155e-17f-12h-17i-19o92
paid back	d-15
paid for	b23d47n25o36
paid in	b14g-13
paid on	b25
paid out	d66m16o39
paid plan	c23
paie	b42e23i18j62
paiem*	d20e38i-12
paiement	d19e18i-12
pain	h19
paine*	e12
painel	e13
paint	b-13
paket	c23
pakke*	i-12
palab*	a-23n15
palabra	a-23n15o25
palav*	n15
palavra	n16
pales*	h13l17
palestra	h16j12l19
palet*	d26f-18g-17h-13i-13j-19n16o-12
paletes	n23
palette	k17o-16
paletten	c20d15
palettes	d18
palle*	a-12d-13e-14g-17h-19i-22j-24k34m-20
pallet	d-16g-13h-15i-13j-17m-15
pallets	f19k46
pan	n-23
panad*	l20
panaderia	l21
pane	c18
panel	d-18e26
panel*	c22
panie*	c16
panne	n29
panne*	e50h-12
pannello	e56
panta*	a-27h-13j-16
pantalla	a-27h-12j-13
papa	h38
papel	b-21e-15f19g-32h-22i-18j-21l-15m26
papel de	m18
papel*	g35
papeles	g36
paper	b13c-21d-13e-16f43g-36h-24i-21j-23m-14n-32
paper*	a26h-26i29n22
papers	i32n24
papie*	a12b-24d-23e-35f-24g-66h-27j-31k-51l-21m-30
papier	a-15b-14c-19d-18e-31f-40g-42h-21j-25k-20l-17m-25
paque*	j27o-16
paquete	j33o-14
par	b-22e28f22h-34i-23j-31k-19m47o-12
par erreur	d22
par la	f21g15m16
par nos	a-13
par un	e29f18k13l21m14
para	a-22b-141c-52d-91e-89f-61g-61h19i-43j-93k-41l-43m-31n-46o-32
para a	b14h-17i21l12m13o14
para cerrar	l26
para el	d-17f15i-12n20o28
para este	g16
para fechar	a19
para la	g-12h132
para los	h12
para mi	b-20
para mim	i29
para no	g30i24
para nos	f25l12
para o	a13d27e40n22o-27
para os	k26
para pagar	g18i19
para pedir	l15
para que	a-23g20h-15i29
para siempre	a14
para un	g-31k-22
parac*	h77
paracetamol	h73
parad*	k19
parada	k19
parag*	f48g51k32m52
paragraf	g14
paragraph	f16g12m29
parar	e17h12
parar la	h-28
parar o	h45
paras*	g23
parce*	i18j12l-45m-15
parcel	b-12g-14j16k-18l-43
parcels	n20
parch*	b13i17
parcheggio	b13i17
pare	d19
parec*	b47k21n53
parece	b48k22n28
pared*	f14
parede	f14
parei*	c21
pareil	c21
parej*	j23
pareja	j23
paren*	f42j40k37
parental	e24g19i13
parents	e-15f42j41k16
parfa*	b-34n-32
pari	d20m18
park	j-18k-32n-13
parke*	b16g13l-14
parkeren	b21
parki*	b44c31d25g23l-35m-14
parking	b44c31d25g23l-35m-14
parla*	b12e20f14l48n22
parlare	l32
parlare con	l26
parlate	b13
parle	d14f20k-14l17
parle*	k24
parler	k23
parler a	l-12
parol*	e24f13k22l22m20n66
parola	e24k22l22m21
parole	f14n41
parqu*	g-35k-31
parque	j14
parquet	g-31k-29
part	b18d64e-19f-25g61h-21i12j-24l-31m22n-14
part de	e-19g18
part of	g15
parta*	e13f25j15
parte	c-18h-19i-37j-20k41l35n-12o-16
parte la	i-29
parte nostra	k23
parte*	e31n16
partent	e32n17
parti	a15b42c29e24
parti*	a13b28c55f69h19i-29k-17n-27
participants	f12j-12
particular	j26
partida	b21
partie	b16c14e12f16g21
parties	f14
partir	a19c26f21h31i-21j-20k-14m23
partir de	c24h35i-17j-16m18
partir del	a12
partito	c23h15
partn*	a55c24f22g78j140l21
partner	f22g68j76
partners	j59l22
partnership	a15c25
parto*	h20
partout	h21
party	c46f73j17n-21
parve*	d14j18k20
parvenir	d14j18k20
pas	a-24b141c49d65f-27g-40h-17i82j-47k14l59m32n18o-47
pas a	b17l16
pas besoin	b-16c-13i-48j-32l-28m-14
pas ce	m14
pas compte	a-14c-12j-12
pas dans	n13
pas de	e-37f-63g-78k-15m27
pas eu	d21
pas la	b39i15m13n26
pas le	b15
pas un	l57
pasa	d23h39k14m17n23o23
pasad*	a-25b19i24j12
pasado	a-25b19i24
pasaj*	b17j19
pasam*	a30i24j73l33
pasame	j73
pasamos	a30i24
pasan	i13j23
pasap*	f22j46
pasaporte	f22j46
pasar	e18g27
pasar por	e21m19
pasar*	b12h18
pase	i24m14
pasen*	c24
paso	n25
pass	c22e37f58i50j79l53m37
pass me	j48l48
passa	e-12f36h42k-19l16o62
passa a	o34
passa*	d33e36h-13i57j40k-12m27
passage	d15
passaggio	m24
passar	j22
passaram	e22
passare	i17
passati	c19o15
passato	i13n19
passc*	e99
passcode	e99
passe	b44c-13e37f-17j-21l55
passe la	b19
passe t	b22
passe*	c17d-30e92f-13g-19h21i42l28m20n13
passed	a23m16n48
passee	a-23d-14e-14
passen	g-16j-18k-22
passer	a21c13e58i26
passer a	e29
passera	c14k19
passez	e45l51m15
passez moi	l29
passi	l12
passi*	b18d20f15
passiert	b18d20f15
passo	h35
passo*	e21i25m17
passou	i26m18
passp*	e29i24j63
passport	i24j63
passt	b-29c-40d-32e-18f-41g-33h-31i-35j-38k-15l-20m-17n-20
passw*	a-19b-24c-16d-15e101f-21g-18h-25i-31j78k-12n-15
password	b-16e41h-16i-23j62m-20
password del	j12
password is	e50
password of	e13j23
passwords	e34m23
passwort	e12j16
past	a-15b-22c-29e-21f-34g-27h-18j-38k-29l-17m-23n-20
paste	h17
pasti*	h86
paswo*	e63
pasword	e63
patch	h61
paten*	f65g29j23
patent	f25
patente	f25j26
pathetic	n-18
patie*	a-18b-25c-39d-20e12f16h132i-37j83l-20m-18n22
patience	h-19k24
patient	h78j33n27
patient with	h-18
patienten	h41
patienten mit	h18
patients	c-19f41h32j63n14
patients with	h22
patio	g18
patra*	j12
patrao	j12
patro*	g22l38n13
patron	g23l30n14
patto	g51
pattu*	b52
pattuito	b52
pausc*	b18
pause	n-14
pavim*	k48
pavimento	k48
pay	b94c-18d-14e-16g121h-18i40j47k24o46
pay a	g18
pay back	d-36
pay for	b34k12
pay in	i49
pay the	g17k17
payan*	c38
payba*	d44
payback	d44
paye	b38d55i18
payer	b40d23g17i37
payin*	b72g47i21n23
paying	b72g47i21n23
paying for	b70
payme*	a-15b53d65e17g-16h-16i48j-18k15l-14m-16n-20o21
payment	a-13d69e-22g-13h-13i22j-15k18l-12m-14n-17o21
payment and	k23
payment be	d22i12
payment has	i15
payment is	i17
payment not	k13
payment of	b41o43
payment that	b30
payment to	d18
payment was	b14
payments	b44e43i20
payments with	b17
payou*	k25m12
payouts	k25
paypa*	d30o48
paypal	d30o48
payro*	e19g17k14n14
payroll	e19g17k14n14
pays	f20g18j42
paz	d20
pazie*	c-14f28h47n33
paziente	h61
pazienti	c-15f31
pdf	a-24b-80c-37d-29e-36f-70g-54h-42i-50j-37k-27l-28m-22
pe	i-23
peca	d16n27
pecas	f26
pede	e24
pedia*	h54
pedid*	b-12c97d15f-17g-18h-18l-15n12
pedido	c71d16f-16g-17h-18l-15n12
pedido de	c39n16
pedidos	c20
pedim*	b16i46k13l29
pedimos	b16i46k13l29
pedimos a	i13
pedimos que	i32
pedir	g20l16
pegar	m-13
peine	m13
pela	e-15h-12i-12m27
pele	h16
pelig*	m17
pelle	g-15h-21k-17
pelle*	h14n-26
pellets	h19
pelo	g28k26n35
pelo vosso	c-24
pelos	g22n21
pelot*	n43
pen	a16e16h19
pena	g122n18
penal	g44k12
penal*	b71c18f61g53i207k34o13
penale	b14g-15i33
penalite	b13
penalizacao	c19
penalizacion	i39
penalty	b31f13g35i70
penalty for	g19
penda*	e22h36
pendant	e22h36
pendant le	e23
pendi*	b-26c-21d-21e-17h-13i-22n-17
pendiente	k20
pendientes	j22m20
pending	b-31c-21d-21e-16h-12i-20j-13n-16
pending on	b32
pensa*	c18e19g44n19
pense*	c15k18o23
pensez	o23
pensi*	g12j21
pension	g18j23
peopl*	d22h17j-13k66m31n30
people	d22h17j-13k66m31n30
people who	e20k50m19
people with	h23
peor	n20
peque*	e-15f32i-13
pequena	f14
pequeno	i-22
per	a15b-63d-33e-50f-41g-65h-65j-59l-60m-78n-64o15
per cento	b19
per chi	h55
per chiudere	i25
per colpa	d19k33
per dag	h21
per danni	f22k19
per direct	c25
per favore	a17i29j22
per gli	l-13
per i	c-26d19g-13h-35i-19m-24
per il	a-12h-16i-39k32m13n17
per intero	j15
per la	b-37d-21g-34i-39j-22k-15m-25
per le	j-32
per legge	f16
per lo	a21j21
per maand	j23
per mail	f18j16
per noi	c14f-24g-17i18
per ongeluk	a19c18e21
per questa	m23
per sbaglio	c20i16
per sempre	a44
per tre	b16f17
per un	b20h-14
per una	d23h56i18
per voi	f23
peran*	f25k28
perante	f25k28
perante a	f25
perce*	b26f14i13k20
percent	b25i15
perch*	b64d17j15
perche	b68d19j20k23
perche il	b22d19
perche mi	b18
perde	k12l12
perde*	m17n44
perder	g14n20
perdere	i17m19n19
perdi	e43i70n50
perdi el	i34
perdi la	i16n22
perdi o	e25i14
perdi*	e53o28
perdio	e41o28
perdita	g12
perdu	e-20k36
perdu*	n18
perdue	n18
pere	g43j24
perfe*	a-12b-31c-46d-16e-19f-19g-22h-22i-50j-22l-18n-71
perfect	i-22n-21
perfectly	m18
perfetto	c-20n-17
perfi*	a54b-19g-18n-26
perfil	a56b-17e17g-17n-24
perfil de	a44
perfo*	h25
perfu*	h22
pergu*	m31
pergunta	e17m26
perio*	b25f69g21h13i33
period	c14f44h17
period for	f35i27
period of	i13
periode	g30
periode dessai	g30
periodo	b30i25
periodo de	i26
perit*	k43
perito	k13
perju*	k18
perma*	a64
permanently	a33
perme*	b-28f12m14o-56
permessi	m18
permesso	f16
permi*	c-38d-31e87f98g135h-20i63j-26k-13l-31m75n-17o-41
permis	e-25
permiso	e-21
permisos	m18
permission	e47m52
permissions	e80
permissoes	e20
permit	f20g73i21
permite	d-19j-17l-19o-36
permitido	f18g19i13
permitted	f18g50m16
permitted to	f18g50
pero	a30b43c22d30i164k29l26n27o-16
pero me	i26
perro	h14
persa	n22
perso	e31i14
perso la	i14
perso*	a-33b-14d-30e29f103g39h13i30j82k-59l138m92n31
person	e15f39h39j-25l115m46
person who	g16j-19l21
person with	e22h26
persona	j59l31m27
persona que	j23l12
personal	f44i16j12l-12
personal data	f21
personale	j23
personales	f27
personali	f16
personalmente	l20
personas	c36f-16i18
persone	g19
personeel	g44n23
personen	f-25h-12j-20l-31
personlich	g15l28
personne	f-15i34j25k-16l21m19
personne ne	a16g13k-13
personne qui	j21
personnel	f13n19
personnelles	f18
persons	c16
persoon	b24l13
persoonsgegevens	f20
pesa	i15
peso	c-12j-12o44
pessi*	n23
pessimo	n41
pesso*	b16j47m15
pessoa	b22j21m22
pessoa que	j19
pessoal	j33
pessoal do	j23
petic*	m13
petit	d12i25j22
petit*	i75n21
petite	i55
petits	f12i16n24
petro*	e59
pets	i22
peu	b14c20g13i41
peut	a22b-56f-21g63h32i32j-25k-18l30m-46n-18
peut etre	a19e20n25
peut il	e-12g-42h24k-14
peut on	b-36c-16d-27e-36g20i-13k-23l-30m-34n-31
peuve*	h16k-15
peuvent	h16k-15
peux	g48m17
pezzi	h16i13
pezzo	i20l13n25
pfand	i17
pfand*	g46i12
pfleg*	g29h22l21
pflic*	g29
phish*	e-16
phishing	e-19
phone	c23e161h-14j52l57
phone and	e12
phone contract	f18j22
phone is	e32
phone number	e-19l18
phone was	e14
photo	a-63b-15c-14d-20e-16l-12
photo of	h-14j21
photo*	a15c21f68g14k29o63
photographer	c27g25
photos	a16f61k27o70
photos are	o35
photos of	f19
phras*	e12g15
phrase	e13g17
physi*	b-32c-12d-12f-12g-12i-18j-14n-12
physical	b-30e-16i-14j-13
piace*	k22
piano	a-14c16d-16e-19f-20g-25h-34k-12l-21m-13n-13
piant*	n16
piast*	f15
piastrelle	f15
piatt*	a67
piattaforma	a69
piccolo	h12i19
pick	g17
picke*	j20
picked	j20
pictu*	f-19g31
picture	g17h13
pictures	f-15n14
pide	e-19g13
pide el	e-17
piden	g14i30
pidio	j31
pido	c37d26f29g14i26
pido el	d18g21
pido la	c15f29
pido que	c17
pie	k-28
piece	b-22h-15i-12n-25
piece*	j-33l-22n-19
pieces	j-33l-22n-19
pied	g22o21
piedi	g17n19o22
pieno	b27
piens*	a24h24k24
pienso	a24h24k24
pierd*	f21
pills	h136j18
pilul*	h61
pin	a-26b-60c-37d-29e174f-36g-51h-50i-46j30k-27l-37m-29n-50
pin for	e53
pin of	j24
pin on	j24
pin too	e46
pin unblocked	e39
pinco*	e27
pincode	e27
pincode van	e12
pisci*	f-26h-20i-18j-21
piscina	i-12j-12
piscine	c13f-16h-24
piso	g39l17
pitch	c-21
piu	a123b51c151e89g-33i37l-15m50n76
piu il	m13
plaat*	b23g14h13n17
plaats	b24g16h15n21
plaats van	b25h15n21
place	h-12j42k-24l48
place de	e15j-18
place of	m18
place*	b-18f-24g-29i-15k-36l-18n-14
placed	c12e24h19j20
placer	l-12
places	b-14e-22f-15g-18k-31
plain*	h13
plais*	f-16g-16
plaisir	f-13
plan	a-53b15c92d-30e-80f-50g-52h-17i-42j-63k-24l-30m-34o-55
plane*	c13
plann*	a-29b-41c-30d-31e-20f-25g-33h-39i-44k-20l-37m-25o23
planned	c-31
planner	b-13g-36h-16i-17l-27m-13o23
planning	b-12e-23
plano	c29e-25j-23o-26
plano de	e-14
plans	a-26
plant*	a-12b-34f-33g-18i-31j-32k-31l-12m-23n-29
plantas	n-21
plantes	c20h17
plantilla	b-18h-15j-15k-18
plantilla de	e-17k-15
plants	d20g14
plaqu*	h38n18
plaque	h14n20
plast*	c-15f-13g-15h-24j-13
plastico	h-19
plata	d12
plata*	a63e17k14
plataforma	a63e17k14
plate	j48
plate*	a23f-12i-12j-12l-24
plateforme	a33e13
plates	l-22
platf*	a127b16j21m-21
platform	a127b16j21m-21
platt*	a35
plattform	a47
platz	c-23d-12n-22
platz*	f-15n43
platze	f-14
play	h-14m16n-13
playe*	i18n-20
plaza	c24
plazo	b16i68
plazo*	o-95
plazos	o-95
plead	g20
plead guilty	g20
pleas*	d-25
please accept	i18
please add	e19
please advise	g15
please arrange	a30l23
please block	c18e24
please change	d15
please close	a18
please correct	b16e21
please deactivate	e18
please delete	a27c14e25
please deliver	k-20
please dont	c30i48l-23
please escalate	l13
please extend	i56
please forward	j20
please hand	j23
please help	b19c16d12
please inform	f21
please keep	c-13
please look	b37
please make	c29d20e19
please print	f-20j17
please provide	f14j19
please remove	a28c22e20
please replace	i19m16
please send	b-29c-19e-12g-17i-15j-19k-14m-12n-36
please shut	e22
please stop	c52
please take	c35e20i12
please treat	c42
pleasure	d-24
plein	e-14
plein*	n57
pleine	n57
pleit*	g18k14
pleito	k-15
pls	a43c24d15i33n-17
plug	c-27
plugi*	m-24
plugin	m-24
plumb*	b18o43
plus	a118c95e104g-16h41i26j-16l37n123
plus besoin	c25
plus de	e33f16h13
plus lieu	a15
plus rien	a28
pluto*	d14g-12h-17i-13
plutot	d14g-12h-17i-13
plz	a26d37
pm	m-13
po	c21i38
poca	i-17
poche	o21
pocke*	d25m-17
pocket	d25m-17
poco	h12
pode	b-44d-23e-31f-29g-28h44k-18l37n-21o22
pode ficar	b-14
pode ser	h24
pode ter	h-13
pode usar	h18
podei*	a21d17i12
podeis	a21d17i12
podem	a13b-12i13n-15
podem*	f43g23h28m-34
podemos	f43g23h28m-34
poder	c18o18
poder*	j22
poderiam	j22
podri*	c15g50h24i131j51
podria	c17g47h26i34
podrian	i67j31
poi	c18e16k14m28n36
point	a14f20g40h20i34
point of	g16
point*	b-30i39k15m13o28
points	b-29i39k15m14o35
polic*	c28d54e-14f53g76h-20i33j25k116m111n-13o-32
police	f15g35k73
policia	g25k49
policy	c41d66f43g14i61j48l13m116o-23
policy for	i36l17
policy says	i18
polit*	c-40f73g16j-13k40m125n20
politica	c-28f19i18m64
politica de	c-27f20m27
politicas	m14
politie	g25k45
politique	f27m41
politique de	f30
poliz*	d-15f72i-22n-16
poliza	f25
polizza	b15f28
pomad*	h31
pomada	h31
pompe	h17
pone	f31
ponen	b46c-19
poner	e15g21
poner*	h27
ponga*	a-24c15e19m17
pongo	h80j-18
pongo en	h15
ponto	f18
pool	d16
por	a13b43d49e-35f78g44h-51i41j-48k84m51n19
por causa	i17
por completo	a28
por conta	o14
por correo	f21
por donde	g18
por e	f22
por el	g31i-12m37
por encima	l20
por error	a22
por esta	i73m28
por favor	c22e45f-16j15l33
por gentileza	i14
por isso	a20
por la	i-25m-13n78
por las	k48l-27
por lei	f13
por ley	f40
por lo	k21o18
por los	d19o-45
por mes	j25o-23
por mim	c26
por no	c-19
por nuestra	o26
por que	b43
por ser	i24
por si	c-18
por transferencia	d31
por um	l20
por un	d16
por una	i26
por via	h27k17
porca*	n15
porcaria	n15
porqu*	c18d14
porque	c18d14n-15
port	g14i22
porta	b-16g25h-14i-21j-25m-17n-14
porta*	a140b-60c-47d-32e125f-13g-91h-81i-45j-52k-15l-30m-34n17o22
portabilidad	k22o23
portail	g-27k-13n20
portal	a79b-12e35f-18g-39h-15j-12l-29m-19
portal de	j14
portale	a60c-13f-12g-21
portao	e31
portare	h-23
portatil	b-19
porte	n16
porte*	d20e65f37k18n-31
portee	f35
porter plainte	k-14
portes	b23e19
porto	j13k24
portu*	m-19
portugues	m-17
pos	b20
pose	h20
posib*	i12
posic*	f28
posit*	b23m19n-16
position	b17n-16
posol*	h78
posologia	h53
possa	e24l56
possi*	a-21b-53f-16g42h-13i66j-15k-28l12m-39o-23
possiamo	d-15f12g60i14
possibile	c23e13n40
possible	b-30c-22d13f-22g-13h-17i22k-14m-20n-13
possible de	d17i14
possible to	i32
posso	a-18b-17e-14f12g166h160i58n-14
posso prendere	h19
posso usar	f15i15
posso*	c-21f-19g-12h36
possono	c-21f-19g-12h36
post	c-12e29k46
posta*	c-28k35
postage	c-25
postal	k27
poste*	a-13b34c-21d-16f-44g-19h-27i-27j-28k-22l-18m-16n-27o23
posted	e30g15o31
posten	b59
poster	b-20c-13e-14f-14g-22h-19i-20j-19k-16l-12n-18
postes	f-20
posti	f-18
posto	b-23c-14d-54m31
posts	a21
potat*	n14
poter*	m24
potet*	a20b-18c19e16f18i44j27k-20m-18n-36
potete	a20b-18c19e16f18i44j27k-20m-18n-36
potre*	e26g18h22i111j33k23l15
potrebbe	i44k20
potrei	h23
potrei avere	h23
potreste	e24g16i59j22
pound	b61
pound*	b51
pounds	b51
pour	b34c47e-72g14h13i27j-56k-31l-67n-47o21
pour ce	d18l18m21
pour cette	i23
pour etre	g15j17n21
pour la	b16c52g-25h-33i-27
pour le	d-18f-17g-21k-23n-35o48
pour les	c12f-18g-29h26j-18k-46l-19m-15
pour moi	a18c55e12
pour nos	g-12k-18
pour notre	f20g14i28m15
pour nous	i38
pour rien	n14
pour un	b39h56
pour une	b30f24h15i26
pour votre	n17
pour vous	k24
pourq*	b51c19n21
pourquoi	b51c19n21
pourr*	e15h23i113l37
pourrait	e15i68l27
pourrait on	e15i42
pourriez	h14i49j12
pourriez vous	h14i28
pours*	k26
pourt*	b42
pourtant	b42
pouve*	a44e42h-14i49k-18n-17
pouvez	a44e26h-14i49k-18n-17
pouvez me	l18
pouvez vous	d-16e-17f-16j-15k-13l-26
pouvo*	e38g19i15
pouvoir	e39
pouvons	g19i15
pouvons nous	g19i15
powde*	b-29h35
powder	b-29h34
power	e20
pra	b-26c21e-25f-22g-24k-14m-18n-28
pra mim	i18
praat	k39l17
prach*	k-17n-13
prachtig	k-20n-13
pract*	i12j31k18
practice	i13j32k18n-15
prakt*	k15l13
prate*	l19
praten	l23n18
prati*	j12k47n23o34
pratica	j13k45o34
prato	j20
prazo	i20k16o18
prazo de	k19n15
pre	d-19h13i23k16m21
preav*	c73f35g59i60
preavis	c65g19i35
preaviso	g27
preavviso	f26
prece*	f18j-21m94
precedente	j-18
precedentes	m25
precedenti	m16
preci*	a-15b-37e-13g15j32k-27m-16n-50
precio	d16i45
precisa	l13m26
precisamos	b-16c-22e-12g15i-25
precisamos de	c-16i-20
precisamos do	j16
preciso	c41e21g24h19j45m-22
preciso de	e22j15m-15
preciso do	j28
preco	i33o24
preco antigo	i27
preco*	i-27
precos	i-25
prefe*	a28b-19c52d67f-12g-18h-19i-14j-14k61l37
prefer	a12c20k39
prefer to	a13k39
prefere	c18d17e13l12
preferisco	d44l17
prefi*	d32k44
prefiro	d26
pregh*	i12
pregn*	g27h35j25
pregnancy	g17
pregnant	j25
pregu*	b-12f19g-17i-20l-29m13n-25
pregunta	e13f30h12
preguntar	m35
pregunto	n-12
preis	m29
preis*	b20k24
preju*	k47
prejudice	k13
prele*	b102i-14
prelevement	b27
preli*	b16
prelievo	b16
premi*	b56c78j30m-27n57
premier	j15
premium	b32c81m-25n57
premium support	n28
prend	d-15h28j-17
prend*	b15c47h97j12l21n28
prende	f25h28j37
prendere	h13
prendete	b16i15n20
prendo	c-17h46
prendra	c21k12l22
prendre	g27h30
prendre pour	g13h17
prene*	b41c23
prenez	b41c23
prenn*	l13
prenne	l13
preno*	c21j58
prenotato	j39
prenotazione	c28
prenotazioni	j14
preoc*	f24h57
prepa*	a36c19d93k76m14
prepaid	d57
preparando	k32
prepare	k16
pres	e15i31
presa	h19
presc*	c31f61g42h43i28m26
prescindir	i26
prescrizione	f15h12
prese*	e-15h-16j-14l69m16n-12
presente	a19k23m25o14
presento	g24
presi*	j-14l100
preside	g15l23
president	i15l39
preso	b20f14h55k23
press	k14l18o-15
press*	a15b-15c-12d-13e-17f-17h76i-23j-21k-22m-12n-15
pression	g13h36
presso	a27
presso di	a25
pressure	h47k-21n-16
prest*	a15c43d43e23g17
prestataire	a16c21e24
presto	d18
presu*	f19g-12h-14j-12n-13
presupuesto	f19j-12n-13
pret	d-18
prete*	c22f15g12i20k29m53
pretend	c22i21m55
pretendo	f16
preto	f18
preve*	f23j14
previ*	f14g-28k33o-12
previa	i14k14m-14
previsto	f17g-18
prevo*	f20
prevoit	f24
prevoit il	f25
prevu*	o-16
prevue	o-16
prezz*	b23i-19m-22o46
prezzo	b20i-19m-22o46
price	b154c-13e-16f22h-13i125j-21m-18n-13
price in	f20i15
price is	b20
price of	b18
price on	b21
price*	f20g12
prices	f20g12
prier*	d15
priere	d15
prijs	b35d26f16i26
prima	a17d18e-19f-14g-18i-13j-19k-24m45
prima di	a12m23
primo	g15l23
princ*	e14g-13i-15j-12l42
principal	e26l49
print	a-28b-44c-34d-44e-36f-34g-94h-42i-50k-72l-33m12n-26
print the	n24
print*	a-31b-63d-18e-35f-35g-44h-42i-21j-69l-22m-23n-28
printed	a-12j-32n-34
printer	e-26f-12g-13h-12j-16k-26n18
printers	k24
prints	b-27i13
prior*	m101
prioridad	m12
pris	b24e47h17
prise	o35
priva*	b-17c-32d-12f103h-21i-22j76k13l-12n-17
privacy	f28k26
privata	e13f21g37
private	f-27i-15j20
prive*	j33
privi*	e65
prix	d46i20
pro	a26b-18f-16g-16h-33j-23l13m-14
proba*	g44
probe*	c23h21
probl*	b-23c-19d-19e-37f15g25h15i-39j-22m-16
problem	b-31j-12
problem or	f24
problem with	b-24
problema	e-25i-24
problemas	g32
probleme	b19
problems	h24
proce*	a69b-12e-24g67h-20j-35k172m67o73
procede	g16
procedere	m13
procedete	a31
procedure	a19g33l15m16
proceedings	f-15k13
procent	o25
proces	f-12g-25k58
process	b-12
processed	o39
processing	f36
processo	g25k41
proch*	c-23h-14k26n-13
prochain	c-14l14
prochaine	h-12k27
procu*	g-32
procura	g-26k-16
prodotto	i20
produ*	a-13b-12c17d67e-19f97g-28h16i-35j-30l-23n27
product	c16d50f43h16n25
production	n17
products	f23
produit	d14
produto	f18
produzione	k18
proef*	b12i29o30
proefperiode	b21i41o30
profe*	f24j40n26
profi*	a155b-28c-23d-16e46f-18g-55h-38j49k-19l-17m-16n-29o37
profiel	o33
profil	a64e29g-21
profile	a61j44
profile of	j12
profilo	a41e21
profo*	n23
profu*	i19n14
proge*	c19f-15o-44
progetto	c19f-14
progr*	a-16b-87d-39e-30f-22g-61h-29i-50j-62k-47l-45m60n-38o21
programa	a-19b-41c-17e-35f-16g-26h-44i-23j-33l-32m-24n-14
programm	b-15c14d-16
programma	b-15e15k-21
prohi*	f20g18m15
proje*	b-17c93e-12f-12g-20h-12j-24l58n-14
project	c55l33
projet	c28
prolo*	c-33i-28
prolonger	i-16
prolu*	h18i33
prome*	d62f21g37n24o-21
promesso	f22
prometieron	d47
promi*	d37f23g37k27l19n65o30
promise	d22f25g23k29n19o40
promised	i-14l20n16
promo	i44
promo*	e20i45
promp*	b-16g-19h-21i-22j-13m109n-12
prompt	g-16h-19i-20m97
pront*	h13m-18o44
pronta	o24
pronto	h16m-15
proof	g14m-22
proof of	g22
prope*	g12
properly	g16
propi*	a-15b-21e13f23
propietario	e16
propo*	f-12g35j18
propr*	b-18c-14e43f51i-17k-19l81
propre	l20
propres	f-13
proprieta	e39f23l39
proprietaire	f14l17
propriete	f34
proprio	f-25g-13k-19n12
proro*	c13
prorr*	c16i-19
prorroga	i-28
prose*	k36
pross*	c17k12
prossimo	c17
prote*	b23f83g142h66k85
protect	f24g35
protection	b-16f33k52
protection des	f13
proto*	i38m73
protocolo	i39m22
prova	g14
prova gratuita	i40
prova*	h13i-18
prove	g66
prove*	b-24k23
proveedores	b-24
provi*	a25d21e40f38j28l35m15
provide	f30j45
provide the	f32j52
provider	e19
provo*	h20
proxi*	d-19k39l16n-20o34
proxima	d-17k26l19
proximo	n-14o31
proye*	o-33
proze*	g15k53
prozess	k23
prude*	g20h18
prudh*	g-14
prudhommes	g-18
prueb*	c22k22o-20
prueba	c22o-14
prufe*	k21m37
prufen	k23
prufer	m38
pruft	k24m12
prufu*	f22i44m13
prufung	f22i24m13
ps	m42
psori*	h29
psoriasis	h26
pubbl*	a-27f19
publi*	f73g51i13k31
public	f19i24k24
publico	g25
publish	f14g17
pueda	e12l27
pueda*	i28
puedan	i28
puede	a-21b-30c-27d-24f-17h21j-17k-30l19m-24n-37
puede dar	h18
puede*	a52c-24i48k-14
pueden	a52c-24i48k-14m-39
pueden cerrar	a25
puedes	j14m49
puedo	b-16e-12f-30g175h108l15
puert*	b-20e-21g-12h-19i-16j-24
puerta	e-17j-18
pues	d27l51n13
puest*	g14h38o17
puesto	g15h14o17
puis	a22g33h74i20m29n-12
puis je	g34h48i21
puisq*	d25e13k17
puisque	d25e13k17
puisque vous	k17
puiss*	e14
pulit*	a20g16m12
puliz*	b20e-21
pulizia	b22
pull	c50g20
pulli*	c15n41
pulling	c15n41
pulling out	c15
pulsa*	a-23m17
pulsante	a-22
pulse	h25o-13
pump	d19
pumpe	f16n22
punkt*	b16i14
punktlich	b19g13
punt	c24f20
punte*	i24m22
punteggio	m23
punto	a26f68j-17l23n19
punto*	i70o17
puntos	i70o17
puntu*	i20
puo	b-32d-30f-34g-39h24i20j-20k-35l25m-43n-15o-24
puo decidere	l17
puo essere	a13
puo fare	a-21i22
puo pagare	f-23i-46
puo usare	h23
puoi	m34
pupil*	b-13k14
pupils	b-13k14
pupit*	l-25
purch*	b52d143f30l-22m-35
purchase	b50d107f30l-22m-35
purchases	d21
pure	a21c43i-23l20
pure il	a23c20i-16n-13
pure la	c25
purpo*	a25f14
purpose	a25
pursu*	k31
pursue	k30
puse	d22e28
push	m17
put	a14f-33g54h26j-20k27l14m-14
put a	c20g21
put in	f-16
put it	n23o-45
put me	l47
put my	i18
put on	b22h23o44
put the	h13k14
put up	g64
q	d26g41j79
q me	j19
qr	e-16
qr code	e-13
qua	l12
quadr*	b-18e-14f-15g-22h-20i-21j-19l-20n-27
quadro	c17j-12l-13
quais	g-19j29
qual	a-29b-59c-29d-36e-48f-14h-41i-66j29k-41l-36m-53n-60
qual e	b-26d-18e-39h-12i-25k-17m-27n-23
qual o	j18
qualc*	b36e74f29h12k38l54m13n20
qualcosa	b13e12f15h15
qualcuno	b18e33k38l54m13n20
quale	a-14b-20c-21e-21f30g-23h13i-24j15k-25l-25m-19n-15
quali	b-12d-18f-23g42i-12j51
quali sono	f-15g15
quali*	l19m18
quality	l14
qualq*	a20b15o24
qualquer	a20b15o24
quand	b-12c-21d13f17h65o21
quand la	j17
quand meme	f19i18o21
quand*	a-13d27g-40h31k-48m-15n-21o-12
quando	a-13d27g-40h31k-48m-15n-21o-12
quando e	l37
quando uso	h24
quant*	a-62b-20c-87e-111f-36g-79h-54i-79j12k-91l-98m-65n-93
quante	b-12f-24g-22i-16j-22k-21l-24
quante ore	h25
quanti	a-20b-26d-23e-19f-26g-43h-57i-21j-68k-28l-12m-17n-28
quanti caratteri	j-23
quantidade	i19
quantita	l-16
quantite	h24i22
quantity	d18
quanto	c-21d42e-42g23i-41j151k-15n-20o14
quanto a	f16l24
quanto custa	e-14
quanto e	h23
quanto tempo	f26g14j-12
quantos	b-23c-15d-36e-15g-18h-20i-25m-14n-15
quantos dias	d-21
quara*	o22
quaranta	o30
quare*	n25
quarenta	n25
quart*	i41n23
quarta	n28
quartalsende	c18
quarter	k14
quatr*	b36f-12g-16k-16l-12n-34
quatre	b25h15
quatrieme	n-23
quatro	b13
quatt*	b36c26d17e18i18
quattro	b36e18i18
que	a12b66c-21d23e40g76i24j98k-34l75m57n38o-16
que a	a-20f18i20j48l39
que ca	k21l16
que ce	e12h17
que comprou	j24
que correo	b-23
que de	d29i13l39
que dia	b-23g-15i-12j-19
que dice	b19f22
que diferencia	j-13
que dit	l-16
que dosis	d-15
que e	m39
que es	b23l20
que esta	a25
que este	g17
que eu	e13i24
que faco	g26
que faire	e23g14h41
que falta	d-21n-31
que hace	e-12
que hago	g29h41
que hora	b-14g-15h-15i-17
que horas	b-14g-18h-13l-13n-12
que jai	b40d41g15
que je	b29e18g27h59k21
que la	d75h-13i30m18
que le	h35l67m24n20
que lleva	h16
que lo	k23l49
que me	a60c23d39e14f18g135h150i60j17l20
que medida	n-17
que mi	h16
que mon	a27
que nao	b17d20i14
que ninguem	b34
que no	b84c57d15i82j17l13m26n16
que nos	b-16d25e15
que nous	b16c-14d-13f-18g-22i-15j-13n-38
que nunca	d17m20
que o	e43i23j16l29
que os	g-13i12l-23m-14
que pasa	d24
que pena	g44
que por	i15l14
que sale	a-19j-35
que se	d-18e13g-18h14i55o12
que si	b18l16
que significa	b-27
que tal	i40
que tarjeta	j19
que te	m69
que tengo	a47g19
que tipo	g12
que vendem	h17
que voces	d-14f13k21
que vos	h12j16
que votre	b20l34n38
que vous	b23d42e14f28g-14j-24
que ya	b19g14
que yo	e43
queda	f27k29
queda*	b-15f12g17i-17j-13m18n-19o32
quedamos	f15
quedan	m17
quedo	b-19e12h-13i-14j-23l-13n-17
quei	d35
queix*	k26
queixa	k27
queja	j12k40
quel	a-38b-69c-45d-54e-21g34h-12i-82j45k-55l-37m-13n-38
quel compte	j19
quel est	i-21j18
quel jour	d-18
quel nom	j23
quel traitement	j20
quell*	a-28b-12c-22d-37e-54i-44k-29l-58m-13
quella	c21e14f33i43j18k-19l-23n26
quelle	a-31b-20c-61d-40e-81f-41h32i-62j-15l-38m-27n-34
quelle est	b14h-25
quelle heure	b-21c-12e-25f-15g-18h-26i-20
quelle quantite	h24
quelles	c13g14
quelles sont	c20
quello	d21i-14m22
quello che	d28f20m30
quelq*	b23c24d15e69f24g40h22i21j12k14l61
quelque	d15f24g12j12
quelque chose	d15f24g12
quelquun	b23c24e69g23h22i19k14l61
quelquun qui	l28
quels	g81
quels sont	g40
quem	f47g41j112k49l138n36
quem e	f23g14j40l14
quem tem	k23
quema*	h45n27
quen	k20
quer	c-13e15g48h29
quere*	b-24d21g-22h-26i-42k-28l-16m-20n-36
queremos	b-25d21g-33h-23i-42k-43l-14m-19n-34
queremos que	c14e21
queremos saber	k-12
queri*	b-44e-12i37m-18n-44
queria	b-39i28n-42
queriamos	i12
quero	a38c74d81f43g-27h-17i-21k15l44n-18
quero a	d25
quero falar	l16
quero que	f13
querr*	j25
querria	j25
quest	f18g14n14
quest ce	f18g14n14
quest*	b105c-19d-41e39f-71g-27h34i-21l131m102n70
questa	g22l49m53n81
questa conversazione	m15
questa mail	l31m15
queste	b22
questi	b38
question	a-23b-24c-15d-32e21f-38g-46h-19i-19k-22n-28
question about	d-21m20
question de	a-16b-26f-18g-23
question of	l20n-31
question the	b39
questions	c-26f-27g-20l13m-12
questions about	l22
questions on	c-18f-44g-18
questo	a23b78c30g16h61j20k19l48m51n57
questo mese	j22
questo punto	l26
queue	i14m17
qui	a67b49d45f115g50h33i-16j172k27l151m80n94
qui a	g22j41l18m12
qui est	l-18n-12
qui me	a20n21
qui se	j50n27
qui vous	l19
quick*	c-30n-24
quickly	c-30n-23
quid	b24d33
quien	e44f70g14h16j200k42l114n51
quien es	f16
quier*	a39b-29c54f-12g35i-32j33l66m-15
quiere	a-24g20j-15n-12
quiero	a39b-17c62h-14i-21j57l64
quiero cerrar	a17
quiero el	l25
quiero que	d-17
quiero saber	j19
quil	a25e21h24i22j24n14
quilo*	h23
quilos	h24
quinc*	d18
quince	d18
quind*	a18c20m26n-16
quindi	a19c20d12i-25m28
quindici	i16n-14
quint*	h13j19k20
quinta	k20
quinz*	d13
quinze	d13
quisi*	c20f29j31l20
quisiera	c20j31l20
quisieramos	f28
quita*	c24d12i18
quite	a-26
quite*	c23e39
quitt*	a-13e22k19o-16
quitte	e25k22o-16
quiz	f-16m-13n-28
quoi	b32f52g75h30i14j18n38
quon	a12n14
quota	b19d23i74
quota di	d41i26
quote	c13f-29g-18i12m14n-13
quote for	f-25
quun	b46g21l79n15
r	a21d81e26k27m39o-31
r e	d47
r s	d26
r u	d27
r3fun*	d147
r3fund	d147
raadt	f-13h27
raadt u	f-13h27
rabbi*	h22
racao	c20
racco*	c17g27k29o21
rack	n-13
radio	e-24l-21
raga	n-12
ragaz*	d47e21g23h21j14
ragazza	d20h25j14
ragio*	f18g13
ragione	g13
rain	g-12
raise	f39
raise the	f39
raise*	b23e21
raised	b23e21
raiso*	h12
rallo*	i-34
ramp	e-15
rampe	h-12
ran	b16i25l17n29
ran out	i26
rando*	b36
random	b37
range	h17
rapid*	a-34b-19d-20e-26j-14n-60
rapide	a-25e-19
rapido	n-52
rappo*	b15d-13k15
rapport	b16k18
raro	b-19n22
ras	n43
rassurez	g14
rat	g56
rate	b87c-13e-15f-39g-28h-20i86j31k-14l-17m-14n-23o25
rate on	b20
raten	h19n20
raten sie	h22
rates	f-12h-12i-14
rathe*	d58k13l15m25o-35
rather	d58k13l15m25o-35
rather have	d31
rather than	d22i14m27
raum	f-20
raume*	f26
raumen	f26
raus	a68c21f16g48i-32k21m27o-23
rausw*	g39
rauswerfen	g39
raw	g14
rayon	f-30g-18l-28
razao	k23
reach	i-12j93l27n13
reach my	j15
reach the	l28
react*	e14i20
reactie	j16
reaction	h14
reactivate	e17
read	b-18j75l-12m46
read it	c18
read me	j48m26
read out	j48
read the	i21m15
reada*	f-22
readable	f-22
reade*	b-16e24i-19
reader	e28n18
readi*	f-17h21m33
reading	f-17h21m33
reading on	h24
reading this	m23
reads	h24o-51
ready	k17n14
reagi*	g13n23
reais	b18d23
real	e15n23
reali*	b16c16
reall*	b13
really	b13
reaso*	b-23
reason	b-18
reason for	j15
reboo*	i22
recal*	m21
recar*	b18i32
recargo	b18i32
receb*	d52i-12j-29k16
recebemos	d16
receber	f19k22l13
recebo	b20d26
rececao	j-13
reced*	c60f21
recedere	c22f21
recei*	a-29b29c-33d-57e-42f-18g-33h-28i-27j-26l-27m-45n-32o-26
receipt	d-39o-26
receita	m-19
receive	a-12e-15g-12k14
receive a	k23
receive the	j24
received	b61
received a	b20e20
received my	b-18e-23
recen*	h17n-28
recensione	n-18
recep*	c-17d-14h-19i-23j49l22n19
recepcao	l20
reception	f15n14
receptionist	j27
reces*	c44
recesso	c44
recet*	j-14l-21n-26
recev*	k35
recevrez	k34
rechn*	a-19b85c-23d-17e-29g-45h-37j-24k-17l-28n-25
rechnet	i13
rechnung	b74e-15f-17g-16h-15n-15
rechnung vom	b29
rechnungen	g-12
recht	e-14f151g53j-13l-29
recht op	f77
recht*	a-14b-27c-27d-18e-12f108g103h-25j-29k147l-15m-14
rechtbank	k24
rechten	f20
rechter	k74
rechtlich	f51g39
rechtliche	g-19k-35
rechtliche schritte	g-19k-35
rechts	f-24k-14
rechtsabteilung	k-17
rechtsanwalt	k16
rechtsgeldig	f39g14
recib*	b55d16h-13i-35j-19
recibir	d23
recibo	b68
recip*	f19
recipes	f23
recko*	b25g26h25
reckon	g26h25
recla*	b59f54g86k87l44n-32
reclamacion	i17
reclamaciones	g-14k-33
reclaman	b42g17
reclamar	g23k25
reclamaremos	k26
reclamation	f18
reclame	b20f23g29
reclamo	k26l48m14
recog*	b53d12e22f14i-14l-23n-13
recoger	l-17
recognize	b28e14
recoi*	k-21
recoit	k-21
recol*	c25
recom*	a-23b-36c-26d-40e-35f-33g17h89i-58j-45k-50l-32m-49n-39
recomendais	n-17
recomendam	g15
recomiendan	d-18i-26k-25
recomiendan para	d-15g-33h-13k-22
recommande	n13
recommandez	g38h22
recommandez vous	g38h22
recommend	e-13g-20h21m-27
recommend for	h25m-23
recon*	b17c38e57i124
reconduction	c24
recor*	a86b26f100g80j84k25
record	a21f43g46j34
record my	f15g22
recordings	g15
records	a64b40f35j54m15n12
recorrer	g17
recou*	f48g24k36
recours	f48g24k15
recov*	e74k29
recover	k31
recovery	e66
recre*	d38
recrediter	d37
recti*	f40
rectificacion	f32
recu	c39g22k16m18
recu le	c20
recue*	b17e23
recuerdo	b17e21
recup*	d121e51g13h-15j-12o63
recuperer	d68
recupero	g24
recur*	g139
recurso	g42
red	a-15b-19c-19d-12e-17f-12g-20i-26j-20m-16n-43
rede	b12l18
reden	l34m21n20
reden wir	m21
redig*	g18
redon*	o45
reduc*	b25i38
reemb*	d120i19o12
reembolso	d69o12
reenv*	o42
refei*	f-25g-17
refer*	e44f19g15k25l21o-20
reference	g18i13l22
referencia	o-12
referente	e21
refle*	c50f18k17
reflected	b13
refun*	b12d229g-22i13k-26l-20
refund	d119i13
refund is	d-54
refund of	d-25
refund on	d13
refund to	i26
refunded	c21d88
refunds	k-21l-16
refus*	b23c12e25f16g210h34m65
refusal	f16g18m15
refuse	c12e25g103m46
refuser	g45
refuses	b15g28h21
refuses to	b15
rega	d21
regal	g-14h-16i-13j-17
regal*	g-16h-14m-19
regalo	m-16
regar*	f13i42k45l38
regard	f14
regarde	l18
regarding	i16k47l19
regarding the	i17k48l19
regel	b18
regel*	f41i25k13m71
regeln	k21
regels	m35
regen	h-13
regen*	e15
regio*	e-20l90
regional	l29
regis*	a138b-26d-35f83g64h-26i27j78k20l-14n-18
register	g18j13
registered	f25j20k28
registo	j26
registo de	j13
registrar	g28
registration	a51f32i31
registrazione	i22
registre	f37
registrierung	a16
registro	a22e23j12
regla	c-15
regla*	m32
reglas	m36
regle	c-32f-15g-27j-13l-46
regle des	i27
regle*	h18i51j-41k19m21
reglement	d12f-13i31
regler	j-21k22
regles	h15i30m14
regol*	d12f38h-13i48j-16l-19m69
regola	f14g16
regolamento	f26i19m13
regole	l-15m39
regra	m27
regra*	i19
regras	i19
regre*	d45n45
regret	n27
regul*	f19g-31i64k-19
regulamento	i24
regular	i43
regulations	f-18
regulator	k-15
reich*	a12b-21c-15j-12n-36
reichen	e23l20
reicht	b-18c-14e-12n-32
reimb*	d119
reimburse	d24
reimburse me	d15
reimbursed	d14
reimbursement	d46
reimbursement for	d13
reimbursement of	d14
rein	e14i34m18
reini*	c12e59h31o39
reintegren	d12
reise*	n19
reiss*	c22n19
rejec*	b25
reken	d23
reken*	a107b147d32i50n-13
rekenen	b20i61
rekening	a89b106d35j15
rekening van	b27
rekeningnummer	e18
rekla*	i23n26
relan*	b19h-14n27
relance	h-13
relat*	b-17i-27o-25
relationship	a23
relativo	d21
relatorio	b-21i-25j-13
relatorios	o-23
relax	i48
relea*	i26l15m30
release	i26l15m32
release the	i29l17m17
relec*	m15
relecture	m15
relev*	b42d15l15
releve	b38d15l18
relle*	k26
remai*	a25d23g26k21
remaining	d23g26
remar*	f-14
rembo*	d107j23
rembourse	d-33
remboursement	d67
remboursez	d19
remed*	h34
remem*	b33e20
remember	b33e20
remer*	g-16
remet*	d22e24f14l19
remettre	e26l22
remin*	b27i31m-12n19
reminder	b27i31m-12n19
remis*	e-20
remise	e-20
remit*	j19m24
remon*	l27
remonter	l15
remot*	e65o-32
remote	e37o-32
remoto	e18
remov*	a124e57h27
remove	a92c16e36
remove my	a20c22e13
remove the	e20
removed	a26b20e21
removed from	a26
remover	h26
rempl*	e31g16h29m32
remplace	h19m37
remplacer	g18
renam*	n-26
rend	e22n15
renda	g25
rende*	d67
rendez	d65
rendr*	c20d15
rendre	c20d15
rendu	b23d23
rendu*	b15
rendue	b15
renew	i20l24
renew my	l25
renew*	c23l12
renewal	c24l15
renov*	c36e-14l37
renovacion	f17
renovar	l16
rent	a20g18n-25
rent is	f16
rent out	a23g15
renta*	c63i64
rental	c63i64
rental van	i22
rente	a13b20o24
rente*	g12i14j90
rented	g12i14j90
rentr*	d20e12j13
renvo*	d37e25
renvoie	d36
renvoyez	d13e26
reope*	i43l22
reopen	i43l22
repai*	d22e13f34i54j23l20o18
repaid	d25
repair	e15f27i27o26
repair it	i16
repaired	j26l22
repairs	i24
repar*	b48e16k25l35n103o43
reparacion	f12o40
reparation	k24
reparatur	b36
repartidor	e24n26
reparto	l36n18
repas	b18
repay*	d19
repayment	d19
repea*	b14h12m25n33
repeat	h15m28
repeat the	h16
repeated	n41
repet*	b-14c-12g-16i-15
repete	m20
repetir	h20
repla*	d13e93f16m13n17
replace	f19i14m26
replace it	i17
replace the	f21
replaced	e107
replacement	d12n21
repli*	k12m38n85
replies	k12m38n85
reply	l13m100
repon*	b-13f13g20h-23i-16m94n30
repond	f28l21
repondre	g36n46
repondre a	g28n20
reponds	m36
reponse	e12m41n-34
reponse sans	m16
repor*	a-28b-26c-13e-30f-15h-21j-30k51l21m-19n-14
report	a-27b-21c-17d-27e-25f-13h-16j-25k45m-12n-15o-46
repos*	e17h23
repre*	c21d19f21h27j16k46
reprendre	h29
repri*	i12
repris	i13
repro*	m19
repue*	d19
repuesto	d20
reque*	b66c13d93f41g15i14k23l100m101o-13
requerimiento	g18k14
requerimos	f15
request	c14d36f19i15l69m71
request a	i14
request for	l20
request the	l15
requested	b66d45
requests	l17m14
requi*	c22f97i84m13
require	c28f62i20
requirements	f20
requisito	i58
resa	c26d27
resci*	c-50i21
rescindir	a14c12
rescisao	c-20
reser*	a-14b-18c89e-22f14g-28h-33j35l-28m-26n-20
reserva	c82d20
reserva de	c19
reservas	c-25j-22
reservation	b-29c45
reserve	f18
reset	e103i17m12
reset the	i19
reset*	e21
resid*	c22h125i47j32k-14
resident	h37
residente	h56
residents	h25i50j17
resig*	j21
resign	j21
resil*	c124o49
resiliation	c15o56
resilie	c63
reso	d90m12o17
resol*	c26k19l16
resolver	c16
respe*	c-26i-25l78n41
respect	l79n19
respi*	b21h121i15
respo*	a-15b-29c-25d-23f176g24h-44i-31k125l142m123
respond	g13
responda	m44
responde	f26m35
responder	n15o-12
responsabile	f-76g-34k-29
responsabile di	j21l29
responsabili	f17k13
responsabilidad	f16g16
responsabilidade	f61
responsabilita	f41
responsabilite	f49k50
responsable	f-34g-18l42
responsable de	f-25
responsables	f13
responsavel	l26
responsible	g25k22l39o-15
responsible for	k20l20o-15
resposta	m52
respu*	e17m39
respuesta	e17m39
ressa*	d18k18
rest	a23d50e13f14
resta	g14
resta*	i-17j20o73
restart	n17
restaurant	j33
reste	a20c-25d26i27
reste*	c40e21n19
rester	c40n14
resti*	b26d93g-20m-22
restituicao	d17
restituir	d-12
restituire	d-28m-16
restituito	b13d38
restitution	d-28
restituzione	b24d32
restl*	a16n22
resto	a13m22
resto*	c-31o144
restocking	o38
restocking fee	o38
restore	c-25
restr*	e39m134n-15
restricciones	m46
restrictions	m44
resue*	m16
resul*	e12j67
results	e14
retai*	c21
retar*	f14i43o48
retard	f14i43o56
reten*	b28f61m19
retir*	a26b27c24e73g-15j23o35
retiramos	o30
retire	c16
retired	e42
retirez	b25
retor*	d25l22
retorno	l22
retou*	d135e-19f-16g-41h-36i16j-44l-14m-18n-26o24
retour	d77g-13h-16i26j-18
retoure	d33
retra*	c22f15i50
retraso	f15i42
retro*	c-12d17
retrouve	c-12
retur*	a-13c-22d166g-26h-30i23j-32k-15l-18m-23n-29
return	c-13d41e-21g-14h-20j-19m-14n-17
return it	i16
return my	d12
return of	b29
returned	d132e19o30
returns	i13
reuni*	k18l24
reunion	l23
revea*	j22
reveal	j22
revel*	j53m45
reven*	c23e37f45j19
rever*	b30c52d108f24o55
reverse	c12f24
reversed	b16o54
revert	c24
revie*	a14d20e-28i-23l52m171n-13o45
revient	i-12o17
review	l45m57
review the	l20
reviewed	m21
reviewer	m71
reviewer has	m25
reviewers	e-18m32
revis*	f21g12i-13m89
revisao	m19
revisar	f14g12
revoc*	c22f22m13
revoi*	h24
revoir	h24
revok*	c34
revoke	c34
revoke my	c30
rezep*	l16
rgpd	f27
riacc*	b-20d24
riaccredito	b-20d-16
riatt*	e25i59
rib	a23
ribbo*	c-21l17
ribbon	c-21l17
ricar*	m-15
ricev*	b-12e27m14
ricevuto	d-14
richi*	b14c21f26g20i-14l23
richiede	f24l-15
richiesta	i-17l12
richiesto	b19d-17n-12
richt*	d-33e-12f-20g41h-15i-12j-21m15n-12
richte	d-21
richten	g15
richter	g37
richtig	a14g-12
richtlinien	m20
ricon*	b29e28i21
ricor*	e13g25
ricordo	e12
ricorso	g25
rid	g28h24
rid of	g28h24
ridat*	d85
ridate	d51
ridatemi	d29
ridatemi i	d27
ride	c14d19f21n24
ridea*	c19
ridic*	n-29
ridiculous	n-41
rien	a24d31f-13h-15j19k65m12n51
rien a	a12
rient*	d17
riesco	h12
riesg*	f27h40
riesgo	f27h40
rifer*	b20
rifiu*	h14
riga	b18e12m23
rigen*	e37
right	a-18c-21d-37g46h17j-16l-17m-21o30
right for	h55
right now	j13k23o32
right one	n12
right to	e24f32g31
right*	e54g14k54
rights	e54g14k54
rights and	f-16
rights in	e-21
rigua*	b23f14i16
rimas*	b25e35
rimasto	b13e37
rimbo*	d53g-17k-15n-19
rimborsi	d-50
rimborsi chilometrici	d-19
rimborso	d27n-15
rimos*	e-12
ring	h33j15l37m-21n19
ring me	l45
ringr*	c-24
rinno*	b17f43i23
rinnovo	f45
rinun*	c57i30
ripar*	k25
ripen*	c56g19
ripet*	h21
ripor*	b25
riporta	b25
ripre*	c52d26g12i69
risch*	g14h58
rischio	h13
risco	f12g16
riser*	f14
risic*	f24m36
risico	f25
risik*	f17
risiko	f17
risk	g21h43m51
risol*	e-24
risolto	e-24
rispe*	d40f18i-19j25l17n35
rispetto	l18m12n36
rispo*	f56k34l37m85n36o-24
risponda	l16
risponde	o-43
rispondere	m28
rispondete	f22
rispondi	m26
risposta	j14m29n25
risqu*	g77h49m49
risque	g44h49m49
risto*	a-17c-14d15
ristorante	a-17c-14
risul*	b53e22h18j12
risulta	b31e22h18
risultano	b18
ritar*	b36k23
ritardo	k23
ritir*	a14c71i-20
ritirare	c23
ritirate	i-14
ritirato	j37
ritiro	a14c23j-15
riuni*	c50
riusc*	i31j18n21
riuscite	i31j18
riuscite a	i30j18
riven*	f22
rivog*	d-14
rivogliamo	d-50
rivol*	l30
road	n14
roami*	b41
roaming	b40
roba	e15h24n33
robar*	e26
robaron	e26
robe	k22
robes	k37
robo	l18m18
robot	m52n33
robot*	m34
rodil*	h16
rogam*	i40
rogamos	i40
rojo	h20
rol	g-14k-19
role	j-12l-23m87
role system	m28
rolle	e15m45
rollen	d13e14
rollo*	l16
rollout	l17
roman	n-28
roman*	n-18
rome	i14
rompr*	a12f21g25
rompre	a12f21g25
rond	i22l24
rood	h53
roof	j17k21
room	a-17c-20d-19f-39g-39i51j-15k-24m-24n-44
room for	i52
room on	i37
rooms	c37j12
roost*	n21
root	e20m28
rosa	j16
rossi	c22j36
rosso	a-26
rot	g-13n12
roto	g15
rotto	e34f26
rotul*	f-32
rotulo	f-30
rouba*	g12
rouge	h13j20
rough*	g18h21
roughly	g18h21
round	g15i64n-21
round the	g24i53
route	n35
route*	d19f33h-15l-19n24
router	d19f34h-13n28
routi*	m37
routine	m38
rovin*	k44
rovinato	k44
row	l-21
rua	a-13
rucke*	d13g-19h25
ruckerstattung	d44
ruckf*	d24
ruckg*	d24i15l21
ruckgabe	d26i12
ruckr*	l22o28
ruckruf	l22o28
rucks*	d33
rucksendung	d41
ruckt*	d16f21
ruckz*	c24d30m21
ruckzahlung	d30m21
rue	j14
ruego	i23
ruhig	g16n18
ruido	n-22
ruile*	i48
ruilen	i48
rule	f22i95m37
rules	f80g53i101m195o-35
rules and	i17
rules for	f19g23
rules say	i23
rules you	o-30
run	c51d13e-18h-19j-15m17n23
run out	i13l26n29o27
run the	m37
runni*	i-13l17o44
running	i-13l17o44
runs	l45
rural	f18
rush	i17
s	a15d49e45h17k38m29
s o	d38
s t	d12
sa	c21f29h16j62
saal	c20g-14h-14
sabad*	g-18
sabado	g-16
sabat*	c16l-25
sabato	c16l-25
sabe	e48l18m-12
saber	c-48f23h27i-19j63k-24l46m-12n-15
saber a	h23
saber el	j33l20
saber o	l18
saber si	c-22f31
sacco	n-20
sache	f17
sache*	h45
sachets	h45
sack	g27
safe	e34g60h37
safe in	e25
safe to	g16h35
safet*	k67
safety	k67
sag	i15m18
sage	i14m14
sagen	c16h40j46k17l18m-12
sagen sie	c17h19
sagt	b46f16j25l-17m20
sagte	d15l43
sai	i18j13o-13
sai em	i21
said	b33d80l14
sais	i18
saisi	k57
saisi*	g24k21
saiso*	c17
saiu	b33e21
saiu da	e21
sala	a-18b-39d-19e-28f-33g-41h-22i-17j-43k-37l-30m-16n-57
sala dattesa	k-15
salai*	g32
salaire	g14
salar*	b-21c-13d-12e67g86h-20i-17j44l-15m-14n-19o32
salarie	e16g32
salaries	e45f23g19
salary	b-13e-16h-12i-12j13n-13o39
salas	k-21
salda*	b16d22i12
saldato	b14d22
saldo	a106b69e23f22i18j54o105
sale	d-13h-13j-24l-15m-22n-29o-56
sale en	a-24b-18f-15j-41
sale items	g22i14
sales	j14
sales*	b24g27k23
salga	l26
salid*	c37i17k24
salida	i17k24
salido	c37
salie*	b17h23
salio	b21c18d19j25
salir	f23
salir*	h18l23
salire	h18l23
salle	g-28h-14j-20k-43
salle de	k-26
salon	c15f17
salta	c23
salta*	b19c29d18e16g18h12i72m83
saltar	e17m14
saltare	g21m26
saltare il	g21m26
saltarse	i48
saltato	c23d21h14
salut*	c17l-13
salva*	f17
same	a-24b29c-23e-24g-30l-14m-30o52
same transaction	b34
samed*	c21h-33
samedi	c21h-33
sampl*	b-12c-23e-13f-28g-19h-13l-26o14
sample	c-17f-24g-12j13l-20n14o28
samples	k14
samst*	c16n-15
samstag	c16n-15
samt	a54e26
sanci*	g35o29
sancion	o29
sande*	h13
sangr*	h38n38
sans	a51b13d27e14f76g48h12i94j13k15l-14m89n74o87
sans que	e23
sans rien	b22n16
sans risque	h23
sans supplement	i19o36
santo	n32
sao	o44
saper*	i-12j48k-16n-15
sapere	j53k-15n-13
sapere se	h13
sapet*	d26f40
sapete	d26f40
sappe*	j51
sappelle	j51
sappi*	n54
sappl*	f19m17
sapplique	f20
sara	b19n20
sarac*	k-13n21
sareb*	i65k23
sarebbe	i68k24
sarebbe possibile	i13
sarem*	k23
saremo	k16
sarre*	c22
sat	j-16
satis*	d33n16
satur*	b-15c13g-13h55i-14n17
saturday	c19
saturdays	h14
satz	m31
saube*	f23
sauber	f23
sauna	h91
saute*	e17h12i25m18
sauter	e17h12i25m18
saved	e16f22j24
savin*	a28j21
savings	a28j21
savoi*	e-33f-13h-14i-15j67l-29m-16
savoir	e-33f-13h-14i-15j67l-29m-16
savoir si	e-28g-14
say	a-19b-16f52g95i41j30m75
say about	f13g32
say on	f15l25
say the	f23g18i24
say yes	m32
says	b27e29f17i45j21k12m41
says i	b16
sbagl*	b35c52g13i30k25n41
sbagliata	b28
sbagliato	c27g19n21
sbaglio	c20i16
sbloc*	m15
scade*	c19g-20k-17
scadenza	c19
scadu*	i68
scaduto	i64
scaff*	i-15
scaffale	i-15
scala*	b36g26l36n19
scalare	g26l31n19
scalato	b19
scale	k-22m-24
scan	f-19j13
scann*	f-14g-14i-13
scanner	e19k12
scari*	c-12g-15k-16
scarp*	d18
scarpe	d18
scato*	k-14n-24
scatole	k-13n-15
scegl*	a-15c-12k-13
scegliere	a-15c-12
schaa*	l14n-35
schad*	d16f55g12h57k55l24m-20
schade	f28k30l30
schade dass	l17
schaden	f26h17
schadevergoeding	g12
schaf*	n-15
schak*	m21
schakel	m21
schal*	e25g-15m14
schalten	e17
schalter	i12
schan*	n47
schande	n37
schar*	e-15o28
schat*	d21
schau*	e21g22i22
schauen	e23
schaut	g23i24
sched*	b-30e-16f-18g27i35k-30n13
scheda	a18b-24
schedule	i45k-25
scheduling	g23n27
schei*	a16d14g71n20
schem*	i23o12
scheme	i23o12
schen*	b19g19i27
schenken	b19g19i27
scher*	b-14c-23d-17e-13f-12i-13
schic*	a-15b-19e-22f-30g-18h-15i-59j-18k-13
schicken	a-14b-17d-23e-15f-29g-12h-12i-57j-30l-19
schicken sie	b-15d-14e-12f-19g-12i-34l-12
schie*	h40
schif*	n-20
schifo	n-20
schik*	g32
schil*	g-13h28n-16
schild	n-14
schla*	n31
schle*	h21
schlecht	g12h23n20
schli*	a49n20
schliessen	a29
schliessen sie	a14
schliesst	c18
schliessung	a17
schlu*	b30e26n16
schlussel	e27m13
schlussrechnung	b43
schme*	g12
schmi*	l21
schna*	l14
schne*	c20g29
schnell	c21n-22
schoe*	d13
schoenen	d13n13
schon	b-26c-15d-15e-23i13j-20k35m14n46
schon wieder	d-15
schon*	f15
schoo*	a-19b22d-20e-48f-48g-28h-36j58l35m-20n-34o13
school	b13e-36f-59g-15h-23j33l40n-12
schra*	f-21g-20i19k-28
schrappen	i14
schraube	f-13g-13k-24
schre*	b-15d27e12g35i-14k58l40m31n22
schreib	m18
schreibe	m13n24
schreiben	d30g22k20l33
schreibt	g21k36
schri*	b-14c34d23e-29f13g-30h-15i-12j-19k-41m-15
schrijf	c24d12
schrijven	m-16
schritte	g-22k-34
schro*	c-15f-24i-18j-12m-16n27
schroeven	f-15
schul*	a13f-37g49k-14m-17
schuld	b17g27
schulden	d27
schule	a22j14
schuler	e24h15
schulung	f-23
schwa*	c19g50
schwanger	c23
schwarz	g21n14
schwe*	f37g37j33
schweiz	f21
schwester	g16j50
schwi*	h65
scont*	a-20b16c-19i22k23
sconto	b27
scontrino	a-15c-13i24k25
scoop*	h51
scoops	h51
score	m73
scors*	i35j16
scorso	i34j16
scrap	a17c36
scrap*	c17d17
scrapped	c17d17
scrat*	b17
scree*	g22h-48i-18
screen	g-12h-28i-13
screenshot	g45j23
screw	f-13n-105
screw*	d-30
screws	d-29
scrip*	m32
script	m32
scrit*	b-13e12f26g28h-44i-15j-15k-27l-32m29
scritta	g13h-31k-20
scritto	e21l-25m36
scrittura	f20g17
scriv*	d-15f-34k16m69n12
scrivi	m24
scuol*	k-17l-20
scuola	k-15l-19
scusa*	c21
scusate	c21
scuse	o38
scusi	l25
se	b-37c-33d-25e42f56g52h49i44k54l-18m-16o32
se a	d24k13
se da	h24
se em	d-12
se eu	g28
se fait	h-16
se faz	c14d12
se ha	c16e21h15
se hace	c22e21
se han	n26
se ho	h25
se il	f48h17i18k12
se la	d16o34
se le	h37k25
se limpia	n-20
se lo	k36
se me	h90i45
se nao	m23
se ne	f14n34
se non	g25m35
se nos	b17d16e40i25
se o	g15
se posso	g22
se puede	a-12b-31c-12d-15e-35f-37g-39j-33k-22l-18n-27
se pueden	m-18
se que	i45
se si	g17
se ve	b15
sea	e17f25i29o52
seal	k21
seanc*	h33
seance	h33
searc*	c-19g19j22
search	c-19g19
seat	e13j24l12
sechs	b22
secon*	b17d-12f24g28h-15i-17l-14m-33n-33
second	c37f28i42n-17o43
second floor	e15
second one	a14c13n-15
second time	g20h17
seconde	b17c-20
secondo	b13g55i-38j-16
secondo la	b17
secondo le	i-25
secondo voi	g32
seconds	i-12
secre*	e101g28j36k14m19
secret	e52j20m17
secti*	f-16
section	f-16
secur*	e53j48m55
securite	j18m25
security	e52j27m27
sede	f-26g-17
sedia	h17
sedie	f-29g-19k-54
seed	n15
seein*	b35d23n21
seeing	b35d23n21
seeing that	n21
seem	b13l14
seem to	b17
seems	b21
seen	e51g18n51
segna	b22h47
segna*	k42m23
segre*	e20g15j28l22m14
segreteria	l23
segue	f-27g-13
segui*	g16m83n36
seguimos	n20
seguir	m15
seguire	m68
segun	b36e-17f51o-20
segun la	f12
segun*	a12c29j19
segunda	a14c31j-12
segundo	e16g14j36
segur*	b29e50g15h41j36k39l21m26
seguras	m-16
seguridad	e43j24m20
seguro	b47f15g29h43i20j24l17
seguro que	l17
sehen	e12j36k16
sehr	b-16e-14f-30i-14l-29
sei	b50i93m35
sei que	i27
seid	f14n23
sein	e14i34k19n21
sein dass	b13n17
seine	g16j24
seis	i40n19o19
seis anos	i16n20
seit	b37d40e46h152i62n83
seit dem	e16
seit der	d24h50
seit gestern	e25h12
seit ich	h46
seit montag	i18n15
seite	f-28h-12i-14j-23
seja	e21i22l25
selbe*	o-26
selbs*	a-26b-13c-24e-30f-14h-12j-13o28
selbst	a-26b-13c-24e-30f-14h-12j-13
selbstverstandlich	o43
self	j-16
sell	a-12b-24c-20d-12e-30f-12h-65i-26j-31k-70l-31m-15n-42
selle*	b-13d-24j86
seller	d-22j90
seller says	d-12
selon	f43g38
selon vous	g43
sem	c59f31g32h-25i79j-12m68n26
sem a	e16o-25
sem o	i24
semai*	a-55c15d14e-41i44j-14
semaine	a-54c13e-40h-12i42j-13
semaines	d16h19
seman*	i50j-14n18
semana	i14
sembl*	b47d17
sembr*	i-16k24
sembra	i-16k24
semes*	d28
semin*	b-14c49e-25f-34g-26h-12i-18k-12l-29
seminaire	c22
seminar	f-30g-13l-25
seminario	c20
sempr*	a27c-18i14m39n25
sempre	a27c-18i14m39n25
sempre il	a14
sen	l25n22o80
senal	d25
send	a-31b-59c-22d14f-54g-46h-22i-56j82k-21l-12m33n-21
send a	b-12m-12n12
send it	j13m29
send me	e23j64n34
send the	d-12e-12f-22g-32h-18j-28l-14m-42n-32
sende*	c-12d-15f-12g-23i-37
senden	g-19i-34j13
senden sie	i-14
sendi*	b-18c25d12n33
sending	b-18c25d12n33
sending a	n23
sending out	b-15
sendo	i47
senha	e107
senha do	e14
senho*	f-14j26
senhor	l14
senhora	j19
senhores	f-14
senio*	i38l69
senior	i38l69
senor	j83
senor*	f-25j21
senora	j31
senores	f-23
sense	f25h47
senso*	h-14j-12
sent	d40i18j75m-17
sent back	b22d12i21
sent it	d15i18
sent me	j43
sent the	n18
sent to	e37
sente*	g67k19
sentencia	g74k21
senti*	a18l47
sentido	a18
sentire	l20
senza	b33f39g129i101l-16m28n59
senza il	b21
sepa	c17
separ*	g36h-16j-17
separate	b15
sept	h-15
septe*	e13f-20
september	e14f-19
ser	a13b20h40i39k21l12m19n45
sera	j-13k140l14o70
sera que	l16
serai*	d36h16i85l14n14
serait	d36h16i84l14
serait il	d20h18i22
seria	d28g55h16i49
seria*	n39
serial	n15
serial number	n15
serie	g-19h-16j-26k-28
serie*	d-20j-15n61o-19
seriennummer	d-18
serio	f25
serio*	n68
serious	n12
seriously	n58
serru*	e21
serrure	e21
sert	a27
serve	a38b-49d-34g-56h-30j-21k-51l-43n-56
serve il	l18
serve piu	a35c27
serve pra	f19
serve solo	k-15
serve una	f19n-20
serve*	a51d14e60f23k31n41o49
served	a24
server	d18e63k15n50
servers	a27f23o46
servi*	b80c108e24f47h-37i-26j-37k39l29n47
service	a-12b-28d-14e-21h-20i-20j-22n34
service juridique	f16m15
services	n14
servicio	c71d13f14l18
servicio de	c17i-17
servico	c23
servico de	c25
servir	k16
servirebbe	i18
servizio	c12e23f29
servo*	b-13f-12k-55n-37
servono	k-54n-35
servono per	g14
ses	e42j41l12m32o-16
sesio*	e35h46
sesion	e32h47
sessi*	c-13e103h14m16
session	c-13e38h14m16
sessions	e26
sest	b50c25d12e24h24j29l-16
sest fait	e24
set	a-29b-37c-35d-21e-12f-33g-38h-71i-75j-26k-23l-36m-30n-51
set it	h-16
set the	b-15l-15m-15n-16
set to	h-22o-56
sette	n20
sette*	b15
settembre	b15
setti*	b-13c48g-15h-35i34j-16k-16l-13m-16
settimana	c23i40k-13
settimane	c21i19n24
setting	c-12h-30i-20
settl*	d-24f17g37h-25k70
settle	k59
settled	a13d-25
settlement	g46h-20
setup	m19o53
setze	g14
setze ich	g16
setze*	e14g23
setzen	e14g23
setzen sie	e20
seu	l92o72
seu nome	o67
seu superior	l31
seule*	a-25b-36c-30d-22e-13f-42g-47h-12i-23j-51k-24l-17m-20
seulement	a-25b-36c-30d-22e-13f-42g-47h-12i-23j-51k-24l-17m-20
seus	o67
seven	a14
sever*	g23n-12
several	n-12
sexta	h-14o22
shamb*	n12
shame	b17n34
shamp*	h42
shampoo	h42
share	c18j70n-30
share the	j32
share*	e35f15o28
shared	e35f15
sheet	b-16c-22d-12f-52g-22h-18i-20k-19l-12m-28n-67
sheet of	f-20
sheet*	k18
sheets	k18
shelf	b16c-12e-15g-15h-17i-15j-18l-24
shes	i25j57l-16n21
shes a	i23j37
shift	g14
shift*	l-15
shifts	l-15
ship	c50i86k20
shipm*	c18k23
shipp*	i14
shipped	i22
ships	c22o47
shop	a-16b-23c-48d-89e-13f-63g-12h-46i-37j-13k-54l-37m-39n-70
shop is	a16
shopp*	b-15d-49
shoppers	d-47
shops	i-19j17o-33
short	h15i47
shots	h50l25
shoul*	b53c17e63n24
should come	a15d21
should go	l24
should not	c36
should read	m15
should show	g-15h-15
shouldnt	b38c17e63n24
show	a-30b-35c-18d-29e-57f-30g-60h-52k-30m-12n-30
show a	h21
show fee	i21
show in	d-12
show me	j45
show my	h-14
show the	g-18
showi*	b62n-18
showing	b62n-18
showing the	n-14
showing up	b14
shown	c-14d18e-14f-12g-16h-15i-25j-14l-15
shown up	d30
showr*	i-16j-42
showroom	j-31k13
shows	a-23b21d-19f-33g-14h23i-29j-29k-17l-17m-36n-30o-70
shows as	c12
shows the	e14o-61
shows up	b42
shut	a18e22i38
shutt*	a12i13
shutting	a17
shuttle	i13
si	a-61b-29c-60d-37e-111f75g102h49j-13k33l-84m-23n-65o-75
si a	k12
si chiama	i-12j44l-28
si e	e16g44m17
si el	b18d22f68j24
si fa	c21h15
si je	c21
si la	f40h13k19
si le	f28g35
si les	e-26
si me	g19i16
si mi	g16j14k15
si no	b15c19g14l30
si paga	o-30
si possono	f-16h51
si puo	a-30b-20d-21e-12f-49g-54i40j-28k-34l-32m-32n-14
si un	f30
si vous	i17j17
sia	l14
siamo	a21b39c38d-20e23f81i38k28n28
siamo in	f13g20
sich	a33b-22c-30e21f-23g65h12i31j-19k-23l15m-37n-13
sich auf	a38
sich bei	e16l20
sich das	i46
sich die	h33
sich nicht	e-20
siche*	d20h22i33l31m117
sicher	g13h27i48l39
sicht*	m36
sick	i17j38n-15
sicur*	e19m13
sicurezza	e19h-12
side	c13d-35f39g56i-15j-13k13l19n37
side of	n22
sido	a12n37
sie	a-23b49f33i97j27k68l32m-85
sie als	g17h13m22
sie am	b16m-16
sie an	g24
sie auch	i-25k18
sie auf	b17i22k43
sie bitte	i16
sie da	b14
sie das	d-12f-30j12l69
sie den	c-17g-16i-26n23
sie die	a38d22g-18h-14i25j-13k-16l-19n-12
sie eine	g22
sie einen	g18
sie es	c19i24j13k17
sie fur	c13e15i17k12
sie haben	b80d48g13j17l14
sie ihm	e40
sie ihn	i16l16
sie ihr	d17e22
sie im	f-18g-14i-13j-17
sie ist	h22n12
sie kennen	h22j26
sie konnen	m-13
sie mal	k17
sie meine	a13f16n-18
sie mich	f21
sie mir	g34h36j75l27
sie mit	f21n53
sie nicht	b14i27
sie noch	e-21
sie sie	e-18i-21
sie so	f13i77
sie uns	a-16c-24d20e-19g45j28k-12l-27
sie unser	a28l23
sie unsere	i21k13
siege	g21
sieht	d21
siemp*	b16n25
siempre	b16n25
sient*	c23n37o-40
siento	c23n37o-40
siete	b62d22f19i12l15n82
sign	b-33c-18d-28e69f50g71h-23j-35k-16l-71n-29
sign in	d-13e55g-28
sign the	g21
signa*	b-14c16i46j16m33
signal	m18
signature	c21e14i52j22
signe	a24c18f79g52
signe*	a83b-12f91g38i14
signed	a83f38i17m12
signed by	a12
signed for	j21
signed up	a73
signer	e13f39g38
signi*	b-30f19
significa	b-29
signing	f26
signo*	d18e16j106m18
signor	j17m20
signora	j49
signore	e18j30
signori	d21
signs	l16
sigo	n-17
sigue	f24
sigue sin	o-12
sigue*	k18n23
siguen	k18n23
sigui*	m35
siguiente	m35
sil	g51
silen*	f48k17n18
silence	f24k18n34
silenzio	f26n28
silla	e-23
silo	k16
sim	e109i17m16
simpl*	f22j-15k14l-39m17n65
simple	d18f35k16l-21n51
simplement	i-12l-13
simply	i20m20n12
simul*	g-39k-53m62
sin	c57g84i127l-12m65n40
sin que	j15
sin revision	m-12
sinal	d48
since	b44c17d106e33f14h138i33k26l82n138o47
since i	h33
since ive	h34
since march	d26n23
since the	c20e22h47l22n-22o12
since when	b40
since you	d24n17
since*	n54
sinceramente	n54
sind	a-19c-39d17f61g-32k-21
sind die	f14j26
sind wir	f18
sinds	b20c13e-18h50n48
singe*	h15n20
singl*	l-19n45
single	b12n47
sinistra	l-13
sinto	h15
sirve	e-14h38l22
siste*	a67e91g14h-22j56k14m74
sistema	a66e53h-22i-19m57
sistema de	a23e-19n25
sistemate	e22k19
sister	g26i23j31
sit	b20l-22
site	a34b-18d-12e21g-37h-31i13j-20l-17m-29n-27o14
sitio	a22
sito	f-31h-14i-13
situa*	i21n45
sitzt	a-23f-13l14m-19n-25
six	e-12f-19g-21h12k-29n51
six ans	k-24
size	a-16b-37d-22e-30f-38g-34h15i-27j-33k-24l-23m-22n-80
size of	f-19h33
sizes	d-26
ski	c20j15
skin	h32
skip	a16e-38h22i13
skip the	e-15i14
skipp*	i25
sla	h25m47
sla de	f-13m48
slech*	d41h32
sleep	d22e16h46
sleep*	h46
sleeping	h46
sleut*	e19o-20
sleutel	e21o-20
slide	k-12
slim	g25
slip	i24
slipp*	h51l21
slipped	h53l22
sloga*	d24n19
slogan	d24n19
slot	a12c19l48o-27
slow	n15
slowl*	n17
slowly	n17
sluit	f16m21
sluit de	m22
sluit*	a68i18
sluiten	a63
small	a-15b-13c-23d-14e-43h-32j-28l-19m-19
small claims	n16
small print	f29
small*	b18h14i21
smaller	b19h17i22
smett*	h21m34
sms	e152
sms codes	e13
snel	n-12
snow	a-12
so als	a13i14
so che	i15
so com	k22
so ein	g25j13n24
so etwas	f25k17l30
so far	n-25
so kind	i29m21
so kindly	c15
so no	c22m20
so o	l25
sobra*	c17
sobre	e21f76g50h22i-14j-13k22l22m12n18
sobre el	f21
sobre la	g13l21
sobre o	b19e21
sobre una	h13
sobre*	b17f20h24n25
soci	b-25d-17i-18m-16
socia*	a17j58
social	a17
socie*	b53f35g123k30l12
sociedad	g25
societa	b41g40k24l17
societe	f18g21
socio	e24g46l12
socio*	a-22d-14
socios	a-22d-14
soepe*	i40
soeur	e13g20j12k21
sofa	b-15c14g-21h-12i-12j-17n-15o47
sofor*	c28e33l25m49
sofort	c28e33l25m49
softw*	a-25b-48c-14d-18e-29f14g-44h-40i-35j-41k-25l-32m-20n-19
software	a-25b-48c-14d-18e-29f14g-44h-40i-35j-41k-25l-32m-20n-19
sohn	c23g18i21j24
sohn hat	c25g20
soign*	h41
soir	c26h-28i-12l-17o-15
soire*	h-26
soiree	h-26
sois	f13n23o27
soit	d19e12h17l15
sola	e12g-12h43
solan*	b14
solange	b14
solar*	c19h13j-19
solares	c22
solch*	g13k19l32
solche	g13k19l32
sold	a12c28e12g12n-31
sold by	o12
sold me	c21
solde	a54d20g24j15
solde*	a15
soldi	d121
sole	b14g26
solic*	c24d17e43i66j102k90l46m15
solicita	c14
solicitamos	f-12i21j46l27
solicito	e26f26j40
solicito el	j39
solicito que	f17
solicitor	k51
solicitors	k30
solicitud	i17m16
solid*	g-15
solit*	f-33g-23k-33
solito	f-33g-23k-33
soll	a68b56c42d-13e55f-35h17i-23j-29k-13l49
soll das	a24
soll ich	g53h19
soll nicht	a32
solle*	b27e15f-12h14
sollen	e15f-12h14
sollen wir	f-12h14
solli*	l16
sollicitons	l16
sollt*	d19g14m16
sollte	d20
sollten	g26m19
sollten wir	g26
solo	a-43b-99c-70d-32e-138f-49g-46h-67i33j-88k-31l-58n-119o-53
solo con	e-23
solo il	d21k-14
solo la	e-43
solo per	a22
solo por	i25
solo queremos	k-12
solo una	i17k21n16
solta*	f-25i-13m21
soltanto	f-25i-13m21
soluc*	l14o44
solut*	c22h17
solution	c22h17
solve*	k16l-15
solved	k16l-15
some cash	b31
some transactions	e28
someb*	b58c58e80g19k37l97n22
somebody	b58c58e80g18k37l97n22
somebody else	c45
somebody is	k13
somebody who	c17
somebody with	l21
someo*	b64e99g72h52i22j40k17l45
someone	b64e99g72h53i22j40k17l45
someone else	c17e17
someone from	l14
someone has	b34
someone in	k26
someone is	b17
someone who	i23
someone with	h43
somet*	c-17d-34e18h29
something	c-17d-34e20
something i	n25
somethings	h17
somma	d24e-15
somma*	k20
somme	b61d58
somme*	a-28b-60c-30d-15g-12j16n25
sommer	h19
sommes	a-18b-51f17j14n32
somos	h-19i60n-14
somos una	i21
soms	n45
son	b28f-32h46i24j196l59n19
son compte	a18j20
son numero	j13
sonda	h33
sonda*	n-13
sonde*	a-31i72l17m16
sondern	a-27l25m24
sonnt*	i52
sonntag	i34
sono	a-18b16c-45d15e-16f-71g-20j-41k24l-23n33
sono ancora	d22
sono in	f-21
sono passati	o15
sons	j18l20
sonst	j24l15
sont	a-23d-35e-28g16i-17j-27k-33l-18o57
sont ils	h13k-17
sont les	c20g19j15
soon	h16k23
soppr*	a12
sopra	g18h-24m42o-26
sopra i	h-25o-26
sorge	g-19k-41
sorge*	g16h18l13
sorpr*	j36
sorpresa	j36
sorry	m-22n-26
sort	j-15k19
sorte*	b20j22
sorted	b-14j-13
sorti*	f-20g-24h-17i-12j-16m-15
sospe*	e29g16h41m20
sospendere	g16h20
sotto	e-25h22
sotto il	e-21h24
sotto*	l16
sou	g26i18
souff*	h22j15
souha*	d25f28i20l-15
souhaite	f32i19j19l-14
souhaitons	d27
soume*	l24
sound	n-22
sourc*	f41
source	f41
sous	b33c20d48f19g24h28
soy	h20j42m16
soyez	i69k19
sozin*	a-20b14c-29
sozinho	a-12
spa	c24l-19
spaar*	a19o27
space	c16l-13
spam	i22m-12
span	m35
span style	m35
spann*	k23
spare	j-21
spari*	a18g24k22
sparire	a17
sparito	g24k22
spat	n19
spate*	c18i25
spater	i25
spazi*	f14
spazio	f14
speak	b17l125m17
speak to	l54
speak with	l69
speak*	f14
speaking	f18
speci*	c-20f14g-12i54j-13l-27m-12
special	i38
spedi*	b14d21f-27j21l17o-12
spedito	b16d17f-23j36
spedizione	o-15
spedizione e	o-26
speed*	g17
speic*	m17
speis*	e-23i-13
speisekarte	e-23i-13
spend*	j29
sperr*	e29i19m36
sperre	e22m16
spesa	i15
spese	b44d23i39
spese di	b22d35i41
spieg*	k22n28
spiegato	n21
spiel	e-18g12m33
spiel*	i19
spinn*	h36
spite	b17i17
spite of	b17i17
split	l-17
spogl*	g27
sport	h24i20
sport*	a18e33i-16j18
sportello	e15
sportschool	c12g12
spost*	i-20k-19
spostare	e19i-13k-15
spostare la	e20
spot	g13h16i14o-26
spray	h177
sprec*	l64
sprechen	l64
sprek*	l45
spreken	l46
spric*	h16
spricht	h16
sprin*	b15i-13n-14
spulm*	h15
squar*	d22
square	d22
sta	b18g20h28i21j12k-13m18n76
staan	b40i-21j-42o21
staat	b70c-21e-26f80h-23i-12j59m18o82
staat dat	f24
staat een	b51
staat er	f20g18j34l24m15
staat op	a17
stabi*	m14
stack	k20
staff	f-20m-13n32
staff*	b18
stage	c40d32
stagi*	e57g43i16l26
stagiair	e22
stagiaire	g34n14
stain	h20
stama*	d-19e13k43
stamattina	d-19e13k43
stamp	c-27i19
stamp*	a-38b-47d-18e-59f-54g-50h-43i-68j-66k-31l-21m-33
stampa	a-20c-22h-12j-28
stampante	c19k-23
stampare	n14
stampate	c-16f-17
stampiamo	c24k-14m-18
stand	a-17b-24c95e-18f-14j-23k-12l-21m-18n22o33
stand in	n25
stand*	d-12h-28j-17k59l33m18o13
standard	f19i16j-20l17
standards	k39
standing	m13o20
standing order	o42
stands	l20
stano*	o22
stanotte	o22
stanz*	c-21n21
stanza	c-21n21
stap	f-23k13
stapp*	c18
stappen	c18
start	b-21e-16f-27g-16h-18i43k-13n-30
start*	a39d14g-15j-14k52n23
started	k39
starten	a17k15
starting	a23
starts	m-19n14
stata	c25m12
state	m35n50
state*	a-15b144d50f17o-16
statement	b150d52f13o-16
statement and	b13
stati	e16
stati*	c-13d12e28f-13h-15i-17n-13
station	e35
stato	b34c-21
statt	b24d31
statu*	d-16f36g34h-12n-27
status	m12n-25
status of	j22
statutory	f22
stavo*	b18i29l26
stavolta	b18i29l26
stay	c54i42o26
stay in	c23
staye*	j23
stayed	j23
stayi*	j35
staying	j35
stays	c-15f-23j20
steam	h30
steck*	d-13e-12i-15l-15n-26
stecker	j-16n-20
steckt	b13h17j15
steed*	e40n17
steeds	e40n17
stehe*	b25m14
stehen	b25m14
stehen die	g18
steht	b14c-19e30f66h-28m35n34
steht die	n18
steig*	c22k23
stekk*	a19
stekker	a19
stel	c-29d-35g-19
stel ik	c-29d-35g-22i-19
stell*	a-17b-27c-19d-21f-17i-35j-30l-19m-24
stelle	b-15f-23j-21k-26l-46m-16n-16
stelle ich	f-20g-31h-22j-18k-24l-28n-16
stellen	k37
stellt	g21
stellungnahme	l32
stent	h68
step	i-13l-14
steri*	b14h44
stess*	b52l16m13
stessa	b46l20
stesso	m13
steue*	e14g22j32
stiam*	a31k21n-12
stiamo	a31k21n-12
stich*	b25i24
stichting	a12b26
stick	e54
stick*	d-16f-37g-17h-13j-32k-16l-12m-25n-28
sticker	f-26j-20
stickers	n-14
stil	c20g25
still	a-16b21c17h14i74j18l50m-21o-38
still be	o30
still has	o-30
still hasnt	n12
still no	n13
still on	i-25
still pending	b-21
still*	e21h31k-18
stille	h31k-23
stimm*	b30j-14
stimmt	b27j-13
stimmt nicht	b14d14
stink*	l16n34
stipe*	a22g27j55
stipendio	a22g27j23
stitc*	h41
sto	n34
stock	a-23b-46c-24d-22e-28f-14g-30h-37i-40j-28k-22l-21m-22n-38
stock*	b24c-12f22h19
stockage	b25
stoel	h15
stoff*	g-27
stole	e26
stole my	e27
stole*	e83k17
stolen	e83k17
stond	b17e21j23
stood	n24
stop	a24b-15c198h50m22
stop it	c35
stop my	c36g19
stop using	h14
stopg*	c52
stopgezet	c52
stopp*	a14c82h68k19
stopped	h45k19
stoppen	a15c14h22
stops	g21h13
stora*	b12c41
storage	b12c41
store	i22n-17
store earlier	b15
store*	a20g24j88
stored	a20j88
stored for	j34
stori*	n58
storia	n29
storn*	a-24b20c31d58f-12g-14j-12o12
stornieren	c-12
stornierung	d31
storno	c27
stort	d27
story	n26
stp	m18
straa*	j17
straat	j17
strad*	a24g14
strada	g14
straf*	k71
strafbaar	k36
strai*	m26
stran*	a15b27e59k25
strange	e27
strap*	i13
strat*	g58
straw*	n-16
stree*	c22g25j12k-18
street	g15j13k-17
strei*	a16f14g40k50
streichen	a17
stren*	i28
stret*	i96
stric*	i64
strij*	g13i53
strik*	g19i38
strike	g19i38
strin*	f20h17o44
strip	o-34
strip*	h50
strips	h50
strom*	c59
stron*	h43
strong	h14
stroo*	b14
struc*	f18i12
struck	i12
stuck	b-25c-19d-19e-17g-13h-15i17j-13l-17
stude*	a-18e-18f-38g-29h-14i81k-13m-13n-13
student	c19i36j21
studenti	f-21j-17
students	i-12
studi*	a38e-25g-16j27l28
studio	e-25g-15i-15
stufa	n-33
stufe	m17
stuff	a26h21
stuk	n34
stuks	i18
stund*	b23l-24n29
stunden	b27l-20n35
sture*	i-20m-28n14
sturen	i-20m-28n14
stuur	c21d-21e16j56
stuur het	o-15
style	m33
style display	m35
su	a-47b-14c-25d-18e-20f23h36j37l-15m-54n46o41
su come	g23
su cuenta	a-21j12
su empresa	b17l16
su nombre	b14j18o24
su opinion	n13
su programa	b-20
su un	e12
sua	e22j27l48o36
suas	m29o30
sub	f19h18
subco*	e12f46j19k47l18
subcontractor	f18j19k23
subcontractors	e12k19l18
subir	l13
subit*	f28o30
subito	f28o30
subje*	f36m16
subject	f36m16
subject to	f23
suble*	f21i13
subsc*	b19c64o28
subscription	c43o36
subsi*	f21g14
subsidiary	f17
subst*	m15
succe*	l43
suche	m-15
suche*	i-12
suchen	i-12
sucur*	b22
sucursal	b22
sueld*	g32j22
sueldo	g32j22
suffi*	g36n-48
suffit	h-12n-46
sugge*	g31h-20i-13l-14o-47
suggest	h-23
sui	f-16h12
suis	e57f31l-18m-13
suis fait	e13
suis je	f37g16
suit	h13i-12k20
suita*	h48
suitable	h48
suitable for	h48
suitc*	n21
suitcase	n21
suite	c23j36k19l18m28o51
suits	g-20i-12k-25
suiva*	c14l13m27
suive*	m13
suivez	m13
suivi	n24
suivr*	g17h24i41k21l23
suivre	g17h24k21l23
sujet	f16j16m20
sul	a13b15f-30g-33h-29j-22m-25n-35
sul conto	b23d13e21
sul mio	b26g15
sul vostro	g-18
sulla	b32c15i-30
sulla*	j17
sulle	c21f45h45m24
sulle*	b16d18f19
sullo	b19h-24
sum	d15k22
sumin*	c61
suministro	c61
sumiu	e24g14
summa*	l-24m40
summe	b37d25
summe*	a-21f-23h-13i-13k-24n-14
summer	a-20f-21k-24n-13
summo*	g25
summons	g25
sun	i-20
sunda*	b-16d-34f-12i14j-14m-13n-15
sunday	i24l12
sundays	d-26g18
suo	a25e12g18j20l45
suoce*	g13j33
suoi	j18
super	e29
super*	a-15b35c-26d-41f-30h-50j-47l81m127o-38
superior	l54m18
superiore	n21
superiors	l12
supervisor	l-24
supervisor please	l16
supervisora	k22
supervisore	e-15m15
supervisors	o-45
supor*	n17
suporte	n17
suppl*	a39b23d20g22i95k28o44
supplement	i46o39
supplemento	i33
supplied	k16
supplier	a44d21g32n14
supply	f13j15
suppo*	a-23b-29f-25h-45i-32j-34k-21m29n36
support	a-13b-16f-12g-23h-19i-16j-18l-13n33
suppose	d17g19m13
supposed	e14g25m21
supposed to	g25m21
suppr*	a70b19c57e16m18o49
suppression de	a16
supprime	c15
supprimer	a54c33
supprimez	e19m20
supre*	f18
supresion	f19
supresion de	f19
supri*	a24c25
sur	a-19c-19d44e76f59h-34j-39k-64m-45o55
sur ce	c18l13
sur la	b16c-12e-20f-30g50n12
sur le	e37i50
sur les	f53g-28k-17
sur ma	d31g14
sur mon	e34
sur nos	f18n13
sur notre	e14l18
sur quel	f16g20
sur un	b-12d15f16
sur votre	g-34k-18l-13
surch*	b61i88
surcharge	b61i88
surcharge for	b21i19
sure	b19e16h16
surel*	i45
surely	i45
surely you	i22
surfa*	b29
surna*	j17
surname	j17
surpl*	c26
surplus	c26
surpr*	j26k26n-16
surprise	n-16
surve*	n40
survey	n40
survi*	f36
survive	f40
sus	f107g17h27i-13j110
sus condiciones	f22
suscr*	c60
suscripcion	c58
suspe*	c81e81i39m19
suspect	e20
suspend	i41
suspend the	i41
suspende	c23
suspi*	e30
suspicious	e30
susti*	e13m21
suyo	j41l20
svilu*	i-12m20
sviluppatore	i-12m20
svp	a55d44e26i40j17l24
swall*	d16h12
swallowed	d16
swap	e35g-16i21
swap the	e38i25
swapp*	e33
swapped	e33
swell*	h18
swim	e22i25
swimm*	c16
swimming	c16
switc*	d-36g-13i-13
switch	d-33l-23
switch it	e12
switched	a18l12
switched off	l13
switched to	a19
switz*	f24
switzerland	f24
sympt*	h75
symptoms	h27
syndi*	g26
syste*	a66c-23e47g-38h-36i-23k-16l-21m115n29o25
systeem	a33e21f13n20o29
system	a38e35g-21h-16j22m58n14
system and	j15
system content	m28
system message	m18
system prompt	m-17
t	a-47b-42c-61d-27e-89f30h-74i-66k-44l-106m-56n-55
t a	d27
t elle	a-12b-24c-30d-23e-40h-25i-27k-20l-34m-26n-33
t il	a-29b-38c-33d-45e-38h-40i-29k-16l-44m-32n-44
t on	b21l-20n23
t t	d12
t u	d12
ta	a27f16h19l29m77
taart	i-12
tab	b22h21
tabel*	g-17h-39i-20j-14n-19
table	c37d-13e-22f-21g-29h-31i-48k-13m-18n-25
table*	a-35b-48c-44d-71e46f-59g-50h44i-61j-51k-62l-41m-57n-47
tableau	c-14
tablet	b-14d-27e22f-12g-23h-23i-15k-23m-22n-13
tableta	k-14
tablets	e35h100
tabletten	h41
tablettes	d-15
tabul*	d-22j19
tacit*	f50
tafel	d12
tag	h-14n29o-28
tage	i25n21
tagen	b15i-22
tagli*	b-18c-23g-18h24j-18n-23
taglia	c-19d-20n-20
tags	j-32
taill*	g-14h-18
taille	g-14h-18
take	c30d-20e21f-14g39h99i35j-33l55
take a	k21n16
take back	c17
take for	g22
take it	e18i27
take me	g23l22
take my	a16c19e13g34
take over	e24l66
take the	a-12h39i33l-18m19
take this	c16h16l22
take to	a14
taken	b44e71h15i23j25
taken out	b22
takes	c12f17h17n23o-26
takin*	c58h48
taking	c58h48
taking the	c47h34
tal	b12i32
talen*	n74
talk	k25l150m42n25
talk about	m19
talk to	l107m19n26
talk with	l30
talki*	f22k29
talking	f24k30
talking to	k23
tall	j20
talla	g-14h-21j-23k-25
talle*	b14e-32j-16l-39n15o-50
taller	b18e-31l-38n19o-50
taller de	e-22
taman*	b-16e-12f-14g-22h-18j-20l-15m-13
tambe*	i20
tambem	i20
tan	e32g-12k-27n-14
tanak*	e22
tank	d-16f20
tant	k12m31
tante	f22g16h25j22o38
tanto	n76
tao	b14
tapet*	c19
tapis	h34
tarde	h-13i18m-15n25o-43
tarde*	n19
tardes	n19
tardi*	i34o12
tardif	o12
targa	j23
tarie*	b32i27j19o19
tarief	b33i28j22o19
tarif	b48c-29i20
tarif*	b75h-12i79j14
tarifa	i28
tarifa de	b13
tariff	b34i36n21
tariffa	b27
tarje*	b20d47e78h-12j39m-14o47
tarjeta	b25d49e80j45m-12o47
tasse	h-35
tasse*	h-12n-18
tasto	h-16j-14
tauch*	b76h18
tausc*	e16g18
tauschen	e16
tavol*	a-24b-12d-18f-18g-13i-14j-15k-22n-22
tavolo	a-24d-18f-17i-13j-14k-22n-21
tax	g40j40l15
taxa	b53i81
taxa de	b27i53
taxi	c26d64e29
te	a80b57c26e87f22g147h13i86j-30k19l43m183n35o35
te betalen	b23g26i32
te deram	m16
te komen	k23
te laat	i34
te late	f15i19
te laten	a22g28
te veel	b20
tea	h47
teach*	e-19l15
teacher	l20
team	a-19c-23d-16f-79g-48h-26i35j15k-72l21m-39
team lead	l27
team leader	l41
teaml*	l20
teatr*	f-21i-13k-29n-13o17
teatro	f-21i-13k-29n-17o17
techn*	c28e22f13j44k18l16n44o24
technician	e15j27k21
technicians	j23
techniker	o15
technische	c17i24
tecid*	f-19g-14
tecido	f-19g-14
tecla	k-16
tecla*	d-13e-35
tecni*	g-21h-12i18j21l22n37o31
tecnica	b-23
tecnico	b36e12g-12i24j34l19n34o29
tecnico e	o26
tegel*	c14
tegen	b26f21g118h15i17k49n45
tegen de	b26g48i18m16n22
tegen een	n19
tegen het	f20
tegen uw	k46
tegen*	c13g12j41m17
tegoe*	d18m19
tegoed	m20
teile*	f23j15
teilen	f23j15
teilen sie	f23j15
teiln*	h22i30
teken*	c-14e15f34g45l12
tekenen	f15g55
tekst	d-28m57
tel	i12j38m38n14
telec*	e13g46k33n-17
telecamere	f17g55
telecommande	e14
telef*	b58e119g-43h-55i-40j107l96n54o-24
telefon	e26f19l37m22
telefonanlage	e12
telefone	j17n25
telefone da	j-16
telefonia	c14
telefonica	c12
telefono	a12b12e28g-18h-19i-15j-26l23
telefono con	f12
telefono del	e15
telefono y	e12
telefoon	d17e49j17l16n15
telefoonnummer	j34
telem*	d19e38j44
telemovel	d19e38j42
telep*	b23e19j48l27n12
telephone	b23e19j26l27n12
telev*	c40
telli*	g24
telling	g24
tem	a-31c-31e-15f-42g-59h-16i-33m-24n-25o-42
tem a	j43
tem como	i23
tem de	c19d23e16l34m16
tem o	f-18j18
tem uma	b17
tema	c-21g-15i-19l23n-12
temos	b14f-16g-23h-34i14
temp	e20
tempe*	a-21b-15c-17e-14f-21g-24h13i-23j-24
temperature	h31
tempi	i19
templ*	b-19c-14e-17g-19h-19i-21j-20l-14m-12n-24
template	b-19c-14e-17f-13g-19h-19i-21j-20l-14m-12n-24
tempo	c29f19g15j-19n14
tempo de	c13
tempo*	g13o-40
temporal	g13
temps	b-12l16n-17o26
temps de	i16
ten	a-12b52c-15e-17f-15h-18i37j-18k-12l28
ten days	d21i13
ten minutes	g14i20l53
ten years	n19
tenan*	a46c17g49j90o-28
tenancy	j21
tenant	a48c21e17f12g85j67o-23
tenants	g-32
tende*	i15
tender	i15
tendi*	c-14
tenei*	b-28c-18e-21f-20g-29h-32i-30j-29k-15l-18m-18n-59
teneis	b-28c-18e-21f-20g-29h-32i-30j-29k-15l-18m-18n-59
tenem*	a14c-19
tenemos	a14c-19
tener	n21
tener*	d19g38i12
tenere	d20g39
tenete	d-29
tenga*	i12
tengo	a59b20c-17f49g113h110i18k30n32
tengo derecho	f15
tengo el	h38
tenho	a25e13f24g23h20
tenho direito	f13
tenia	e13n25
tenni*	g-19h16j16k-42
tennis	j20k-13
tens	h44m23
tent	c19h18i-23
tenta*	e53
tentativi	e38
tente*	c20
tenus	f43
tenut*	f15g19
ter	c-13g-12h-16l-12m-14
terca	j21n19
terca e	n21
terce*	f51j23n25o25
terceira	n25o25
teres*	e26j37
teresa	e26j37
term	b-21f23i28
termi*	a57b-23c-18d-38e21f48h-27i48j-70m-19n-35
termijn	d19i25
termijnen	b22
termin	f-15h18
termina	c-13
termina a	c-12
terminal	c-25e32f-15g-14i-15j-28
terminale	c-16
terminals	e25l18
terminate	c42g44
terminate the	c23
terminated	a12c28
termination	f27
termine	c-29i56
termini	f22
terminos	f73
termo*	f57h49k16
termometro	h32
termos	a12f64k18
terms	f154i30n12
terms and	g13
terms of	f22
terms say	i15
terra	j18
terra*	b-14c-14e-13f12g29h-25i-24j-13n-13
terrain	f32
terre*	g24
terug	b-19d195f-20g-26h-23k-20l-17m-26n-16o71
terug*	d245i21m14
terugbetaling	d-30
terza	j23l27
terzo	h18
tes	m84
tes instructions	m27
tesse*	e59i18
tessera	e59i18
test	a-13i29k37m62n13
testa	e19n18
testa*	g109j20
testament	g44j15
testamento	g36
teste	m15
teste*	m22
testi*	g81i16k26
testing	i18
testo	f-12m60
tete	n23
tetto	f12
teu	l50
text	c-30d-32f12g22m144
text in	c-17m20
texte	f48m71
texto	f14m117
than once	b16
that bad	h22
that never	d29n23
that shows	b13e23
that somebody	l14
that wasnt	b51
thats	b57i31k-25m17
thats a	b29
the 12th	c14f-13k-14
the 15th	k26
the 2fa	e23
the 30th	a18i19k19
the 31st	o32
the 9th	l-19
the access	j14
the account	a30b-17e38j82
the address	j-24
the admin	e18
the age	i60
the agent	m14
the agreement	f53
the ai	f16m54
the airline	d12
the alarm	c20e26
the amount	b15
the annual	b22
the answer	e14l22
the api	e21l13
the app	a-20b19c-27d-33f-28g-13h-33i-33j-54k-21l-24m-25n-71
the approval	e-13i-12m35
the assistant	m-16
the atm	b103
the authenticator	e20
the authority	g12l21
the baby	h31
the back	c-15d-13n-27o27
the bakery	g18
the balance	b20f-14j56
the bank	b15c38e42g33i37j59
the banking	e30
the basic	n16
the battery	b-17
the best	b16g26
the big	l22
the bike	e12
the bill	c-13d-17f13k16
the birthday	j19o-38
the bit	e23f16
the blood	h21j29n-14
the blue	g-13h-13k-23m-25
the board	f-15l-18
the boat	j20
the boiler	d-14o-19
the booking	c43i15
the boss	l-16
the bottom	b36e20
the box	b13h18o-12
the branch	c14l42
the bride	g13
the broken	d37e15
the builder	g25
the building	c28e22g32
the bus	i17
the buyer	g75j37
the cake	n-50
the calendar	i25
the call	c-13j25
the cancellation	o16
the cancelled	d18
the car	j17
the card	b-24e-62
the carrier	g24n19
the cash	b18d21
the cause	h23
the certificate	i33k-19n19
the chain	l18
the chair	j12l-15n-23
the chairs	c34d-23n22
the charge	b14
the chart	o27
the chat	j65
the choir	a14
the claim	i25k23o37
the class	f14
the cleaning	b12l13n18
the clinic	l12
the clock	i22n-13
the closure	a17
the coach	c14i15
the code	e29i-22
the coffee	l-21
the cold	h15
the colour	e-12g-13k-24
the company	a14g33j51m22
the concert	d17
the conference	c45e22
the consumer	k33
the contact	h14
the container	b17l30
the contract	c-12g-40
the copier	b13
the copyright	g-13
the counter	h19l23
the county	k23
the courier	f23
the course	c41d17i23
the court	k44
the cracked	k18
the crane	f29
the credit	d-26f18j40
the crew	j16n23
the currency	b14
the customer	c29j18m36
the cut	i14
the damage	k30
the damaged	b13
the dashboard	d-26
the data	f25
the date	i65
the day	c15f20g14m17n-16
the deadline	i42
the deal	b23
the delivery	c19j22l20n-12
the demo	j-12
the dental	a14h23n-14
the deposit	d-20i59k18o-86
the depot	l37
the developer	m32
the difference	n-23
the direct	i21
the discount	l17
the dishwasher	n-25
the doctor	j25
the doctors	i16
the dog	g14h-27
the door	n-24
the drawer	c-18e-20
the dress	i41
the driver	m-20
the drone	g30
the e	f21
the early	i39
the editor	l19
the email	i23
the emergency	b14j12
the end	a16
the energy	a19h13
the evening	o-33
the exam	i25j22l23
the exchange	f16
the executive	l39
the export	e22f17i14m22
the extra	b-14e15
the failed	d27
the fair	a12i18
the family	j20
the fare	d43
the farm	g26
the faulty	d53
the ferry	c23d14
the festival	c22g14
the file	f23
the filter	m33n-24
the final	l24o-36
the fine	f33i73
the fingerprint	e34
the flat	c23g50j23
the flood	i44
the floor	n20
the following	m47
the food	k21
the forklift	m-18
the four	e13
the fourth	n-12
the framework	c23
the free	f18i41
the front	j13l38
the fuel	b12
the full	f24j20o27
the game	d12i-12n-19
the garage	e23
the garden	i-22
the gas	k18
the gate	i13
the general	f19l-17
the girl	j58
the goods	f29i45
the green	j20k14
the greenhouse	f-16
the group	i41
the guarantee	f12i16
the guest	j31
the guests	h23j21
the gym	g20
the hall	o-44
the harbour	e16
the hay	k23
the head	e35l101m28n-18
the health	j14k40
the hearing	k24
the helpdesk	l30
the highest	l17
the hire	g22o40
the hospital	b13o13
the hotel	f17o30
the hotels	l13m15
the hours	b13
the house	b14g49i13j27
the housing	k22
the human	m32
the id	j44
the incorrect	c27
the indemnity	f15
the instructions	m-12
the insurance	c45i18
the interest	b19i12
the intern	m16
the item	d23
the job	c44
the key	c-22
the keys	a14
the kids	d18
the kitchen	c21h26n23
the lab	j18k20n21
the ladder	k19l-15
the lady	j52l21
the landlord	o-26
the laptop	a-23g25
the laser	h62
the latest	c26
the law	f62g94
the lawyers	g13
the lead	l-19
the leak	e17
the lease	c28f28g18k24
the leased	c21l25
the legal	f58
the letter	e21g46
the liability	f33
the licence	f40i14
the lift	e20i20
the limit	i18
the limitation	f43
the line	b12e19i14l17
the linen	n-15
the list	c-12e15k17
the little	b-19e15
the lock	e15
the locker	i16
the log	e25
the login	e16j33
the logo	e-18f-22g-22k-26
the lost	i12
the machine	b44i13m30n19
the mail	i-23
the man	j29k-24
the march	o36
the master	e31m16
the matter	k51l32
the mattress	d21o30
the medical	b22f22
the merchant	a16
the merger	f35
the middle	f19
the milk	c45
the minimum	g13i34
the missed	i22
the missing	b13d-30l13n37o13
the mobile	j26
the model	m42
the moment	e21
the money	b-34d53e-16f-15
the month	c15
the monthly	b14c46
the mould	k18
the names	m15
the neighbours	b16f23j70
the night	b28c15n-23
the no	i23
the noise	g21
the non	i39
the normal	h-15i-42
the notice	o31
the number	b-13
the numbers	e50
the nurse	h74
the oak	l-26
the offer	f20i15
the office	d-13e17h23k-23l-20
the old	b15d14e39i30j-12n-20o-86
the ombudsman	k-19
the open	f14
the order	c83
the original	d18i36
the others	l-26
the oven	b14
the owner	j40l61
the packaging	i12
the pallets	f23
the papers	i36
the parcel	b-16g-14k-18l-43
the parents	f17k22
the parking	c17d23
the part	d23m35
the password	e43j68
the payment	b-14d57i38
the payments	i23
the payroll	n15
the penalty	b31g17i39
the people	h19m42
the person	j-18l54
the personal	j20
the pharmacy	a15
the phone	c19l31
the photo	h20
the picture	g21h17
the pin	e-54j38
the plan	h22
the planner	g-26
the plate	j41
the plug	c-18
the police	g33k51
the pool	i12
the portal	g-16j-16
the practice	j12
the pressure	h-20k-19
the price	b57f27i-18j-12
the print	f-14k-19n-18
the printed	e19
the printing	k13
the privacy	k23
the pro	i22
the product	c18
the project	l22
the pump	h12n13
the purchase	c14d14f21l-17
the question	l24n23
the queue	i21
the quote	c22i13
the rate	b16i24
the receipt	d-19o-23
the recovery	e68
the refund	d93
the reimbursement	d12
the remaining	d23g26
the reminder	i45
the remote	e27o-32
the renewal	c19
the rent	f16
the rental	i41
the rented	i14
the repair	o30
the reply	m38
the report	l-28o-47
the request	m17
the rest	c13
the restocking	o38
the return	d-23
the returned	d26
the review	m35
the reviewer	m41
the right	f-39g-25n29
the road	i12n15
the role	l-18
the roof	k23
the room	i38l27
the router	n15
the rules	g17i37o-35
the safe	e21g23
the sale	a14i17
the same	a-20b40c-20e-20g-28k-12m-26
the sample	f-15l-18
the sauna	h42
the scale	m-21
the scanner	e15k20
the school	f-21l40
the seat	l17
the second	c28f17
the security	e29j32
the seed	n20
the self	j-16
the seller	d-22j43
the senior	i40
the serial	n15
the service	c18l18
the settlement	g49
the shelf	b29l-18
the shift	g22
the shop	a13e28k-26
the show	l20
the shuttle	i19
the signed	f-33
the size	c23h15
the ski	h12
the small	e-33n-13
the sofa	c20
the software	c24f19
the source	f21
the spot	h21
the staff	g25
the stand	c18
the state	n19
the statutory	f12
the steam	h31
the stolen	k15
the storage	c18
the store	b12
the student	i38
the subscription	o38
the sum	d13
the summer	f-14k-17
the supplier	a20n18
the surcharge	b43i22
the swimming	c17l13
the system	i12j14m-53n15
the table	j16
the tablet	m-15
the tablets	h37
the tank	f21
the tax	i24j22l19
the taxi	c21
the team	e15j21
the tenancy	j21
the tenant	j18o-23
the tender	i15
the tent	c24
the term	f16
the terminal	e23
the termination	f12
the test	e12i22
the text	e20m55
the third	k20n13
the three	e22
the till	c-20d-53g-30h-13i-19j30k-29l-25
the top	l44
the total	b35
the tour	j42
the tracking	b23
the tractor	c20m13
the trade	c40d24k-24
the trailer	j-19
the train	c16
the transfer	m17
the trial	b39c12i39
the tribunal	g14k12
the unused	d85
the upgrade	c25
the user	e22
the usual	i33m13
the van	c17e34k20
the vet	h26k23
the voucher	i31
the wall	l-19n22
the warranty	f41i31
the water	b29c43o32
the way	j17
the wedding	e21j13
the week	k14
the weekend	c18e56i34
the weekly	c28
the whole	a12b31c22f23
the withdrawal	f20
the word	k-19m36
the workspace	a27e33
the wrong	b32c104e43l18
the yard	i22
the yearly	c28
the yoga	h24j-17
theat*	g-12h-14n-15
theatre	n-26
their own	j-80l-24
thema	f15l16
thems*	c-16e18
themselves	c-16e18
thera*	h28j27
there must	l24n21
there*	a46b16d-34e44k44l-19n-13
theres	a45b16d-35e44k13l-19n-13
theres a	b22f13j12k22
theres an	e25
theres no	a32
theres nothing	d-32
therm*	h18
thermometer	h50
they take	g15h15
they took	e22
theyr*	d13g24n26
theyre	d13g24n26
theyv*	g-13
theyve	g-13
thick*	h43
thief	g37
thin	g22
think	b31e97g33h19l21m18
think i	e18n15
think its	l25
think my	h24
think someone	b14e22
think*	b13i17
thinn*	h58
thinners	h27
third	f35i32k18l16n55
third parties	f17
third time	i20l22n-37
thirt*	c-14f20g-14k-26
thirty	c-14f-27g-14k-26
this app	n13
this bill	b42
this chat	m16
this conversation	m22
this customer	m13
this email	c18j12k17
this invoice	b32
this line	m57
this mail	m52
this matter	k18
this message	m26
this month	b22c28i62j23
this morning	b-22c51k14o40
this no	k19m29
this once	m15
this order	c22m18
this thread	l17
this ticket	m42
this week	i-16k31n-14
this year	c17j12
thoug*	b65c62h22i117m13
though	b57c38h24i126m16n13
though it	i18
though its	i27
though my	i12
though the	i25
threa*	k23l12
thread	k16l14
three	d12e13g36i123j-16k43l22m-26n74o-26
three days	i12
three hours	o-39
three months	i21
three times	b15
three weeks	d21n16
three years	o16
throu*	a-25b-39d-19f-17g-24j-21l31m21n-21
through	a-25b-39d-19f-17g-24j-21l28m21n-21
through at	i25
through the	h23k22
through to	l44
throw	g21n18
throw*	c24e18
thurs*	i29l20o37
thursday	i34l18o43
ti	l15m160
ti hanno	m27
ticke*	a-16b37d81e-30f-20g-25h-21i71j-13m69o104
ticket	b45d33e-23g-15h-12i58l34m69o84
ticket as	m16
ticket de	b24
ticket e	m17
ticket to	i15l30
tickets	d46n-20
tickets are	o13
tiemp*	c14f13m-18
tiempo	c15f13
tien	b15d15k14
tien uur	b20
tiend*	b-13i-15j-43n-35
tienda	b-13i-13j-42n-34
tiene	a-16b-37c-25d-37e-17f39g-21h-13i-18j78k38l28m-13n-35o-26
tiene el	j-15
tiene la	j14
tiene que	l20
tiene un	f22l-24
tiene*	b-21c-15e-16g-23h-19k-28l25n36
tienen	b-21c-15e-16g-23h-19k-28l25m-14n36
tienen de	j17n46
tient	f-16l20
tier	i18
tijde*	f17h25
tijdens	f17h25
tijdens de	f19h25i12
tiles	k15o27
till	c-26d-59f-14g-37h-21i-25j21k-33l-24m-12n-13
timbr*	f19
time clock	i-23
timer	g19l-16
times	b101e67g41
times and	e12
timet*	l19
timetable	l19
tinta	g-14l-19
tiny	i80
tio	j35m21
tipo	f12j-12
tipo de	g14
tips	g17
tirem	a19e25
tisan*	h20
tisch	i39l39
tisch*	f-25
titel	g-21k16l22
titol*	c-18l18
titolo	c-14l14
titre	i45
titre de	i14
titul*	i18l-20m-14o-12
titular	i12
titulo	l-20
to accept	i30
to activate	e-13
to add	a-12b-13
to another	a16i23
to answer	k25
to approve	e12
to back	c45
to call	d-12g40j18k-21
to cancel	d32
to change	e16f19l21
to charge	b-33
to check	m24
to clear	n19
to close	a-19
to come	h16n-17o-58
to describe	n12
to discuss	l15
to dispute	b22
to drop	c21
to end	c27g14
to escalate	l-71m-17
to extend	e20
to find	d21
to five	n31
to fix	l20
to give	c14d50g43h20i15o-41
to go	c54h13l25
to hand	a16e24l25
to hang	a21
to hear	l24n23
to hire	g34
to hold	c21
to keep	k16o-39
to leave	a18
to make	c13d13
to not	i12
to open	a-36j-16
to order	b-15c-44i-22j-12n-32
to part	g38
to pay	b73g38k33
to prove	g15
to put	g56l-24
to raise	f22
to read	k12m34
to receive	j-13
to record	f28
to recover	k27
to register	g21
to release	l12
to remove	e13
to return	d20
to reverse	f25
to revert	c22
to ring	l31n27
to say	a-15l-14n-27
to sell	g35
to send	d16k21m31
to settle	k13
to sign	g19i24
to somebody	b20c39
to someone	c17l24
to speak	l53
to start	d13j19
to stop	c15l14
to swap	i19
to take	e18f21g12h44k22l38
to talk	l66
to ten	g15
to terminate	c22g20
to transfer	b-13c-13g18
to treat	h22
to use	b-16f24j-22
to verify	e-13
to wait	g21
to whom	g13l27
to withdraw	b27c30
to work	g29m-14
to write	m20
toca	a16
tocca	k27
toch	b66c29i114m-12n56
toch niet	c20
tocht*	d31f24h17j26
tochter	d31h17j26
toda	b20e23n41
toda la	e24n33
todas	e43i53n20o22
todas as	n20
todas las	e19o22
todav*	c21
todavia	c21
toddl*	h59
toddler	h59
todo	a-29f-14g-22i-25j-18k-23l-38m22n34
todo el	e25n28
todos	a20b16m12n19
todos los	i15m19
todos os	a23n25
toe	e12f17h51i44k13m31
toega*	e66m22
toegang	e32m21
toegang tot	e21
toege*	i14o23
toen	n33
toesl*	b26i37
toeslag	b26i37
toest*	f53i35m24
toestel	i18
toezi*	k23m21
toga	k94
toget*	c17
together	c17
togli*	a26b16c50e30g12i55
togliere	e25g12
togliete	b17c23i23
toglietemi	i23
token	e109
told	b24k29l19m110n25
told before	m24
told me	b26l20o-54
told the	m26n25
told to	m17o34
toler*	h12i21o29
toll	n26
tolle*	n17
tolto	a20d16
tom	e49
toma	l14
tomad*	k21
tomar	h88
tomar o	h25
tomat*	d22f-16g-12
tomates	d25
tombe	c30f19n16
tombe en	n16
tombe*	b14e24m33n16
tomber	b14
tome	h24
tomei	h25
tomo	h36
tomor*	c32d15e16i18k20n13o54
tomorrow	c28d15e16i18k20n13o49
ton	m163
ton prompt	m26
toner	d31g-16h-18i-12j-16
tonig*	i13j17o40
tonight	i13j17o40
tonne*	b23
tonnes	b23
too high	b41
too late	c31i16
took	b69d24e43j28k23m12
took everything	e18
took my	j15n15
took the	b20
tool	a-35b-27c-27d-31e-28f-39g-29h-28i-74j-36k-33l-71m-45n-48
tools	m23
top	a-13c-24d-15e-28f-20g-28i-31j-28l64m-22n-31
top ups	b-14g-12h-15i-15j-12l-14n-13
torn	g21h29i15
torna	b20c-13d64f-30k-14o18
torna*	b25d89h12
tornano	d43
tornare	d37h15
tornato	n13
torne*	n-21
torneo	n-19
torni*	d-26n-28
tornillo	d-23n-26
tort	b16
torta	b13
tosse	h20
tot	e69f15i34k24m-21
tot de	e20i24j14
total	b136
total*	b25n31
totale	b24n24
touch	k27l21
touch*	j15k-14
touche	j16k-13
toujo*	b-14d31
toujours	b-14d31
toujours rien	d23
tour	c13j32
tourn*	g-18k-45l17n50
tourne	l25
tous	d-12h-18i-38m25n-17
tous les	h-12i-36m26
tout	a80b-25d-16e51f20g15h-17j-18l-27
tout a	k13
tout ce	a22b13f17i19m20
tout le	a15b-21f16n21
tout seul	l-17
tout va	k-16
toute	m27
toute*	e20m26n23o22
toutes	e20m26n23o22
toutes les	c12e23m28n13
town	e23
toy	h-25
tpv	e14g-12k-15n24
tra	b-30d18e14o50
tra le	d20
traba*	c29e-21g65j74n53
trabaja	e-19n22
trabajador	g24h18
trabajo	c43j42n16
trace	a26j12
track*	b18d12f25g19
tracking	b19
tracking number	b21
tract*	b-14c32l-26
tracteur	l-19
tractor	c16
trade	c33d22k-24
trade fair	c20d25
tradu*	f-18g-14h-21i-13n-26
trae	e-24h-15i-13j-12
traff*	i17
trafi*	g16
trafico	g16
trage	g-19
trage ich	g-15
trage*	h42l14
tragen	h42l14
trail*	j-24
trailer	j-22
train	g-13
train*	e-36f-20j52l36m27n-19
trainee	g19j26l22
trainer	e-23j30
training	h14l-12m36
trait*	c17d19f56h27
traitement	h32j13
traiteur	c20d22
trami*	i31
tramite	i17
tramp*	f34g21h-13
tranq*	b-17c-45g-14i-23k-31m-15n-12
tranquilli	c-33
tranquilos	k-22
trans*	a-68b25c114d-18f53h-118i-65j-16l16m-38n-69
transaction	b192c124d16g45
transaction i	c12
transaction on	b18
transaction showing	b28
transaction to	c18
transactions	b17e74
transactions on	e24
transactions that	e25
transfer	a-67b-119c-41d-27e-67f-50g-27h-43i-22j-56k-36n-54
transfer from	c-21
transfer i	c29
transfer my	l24
transfer the	g26i18
transfer to	a-13
transferable	i35
transferencia	c55d55
transferencia que	c23
transferez	a25f16j13
transferred	b-16d-21o69
transferred to	o64
transfers	b-16c-24g-14
transfert	f24
translation	c16k21
transmettez	j50l18
transmettre	l23
transport	c13e-14f25
transportadora	h-25
transporte	k22
transporteur	f23o-18
tras	g18h35
trasc*	j14
trasf*	b25e44f21
trasferite	e19f21
trasp*	i20
trasporto	i22
trata*	d12f48h53l23m28n28
tratado	n15
tratamiento	d16f19h47
tratamiento de	h21
tratar	f21l26m20
trate*	f13
trato	b-23c22h20i-17n34
tratt*	d27f57i12
trattamento	f46h12i18
trattamento dei	f17
trava*	g23k24l14m19n18
travail	k20
travaux	l16
trave*	i-14m-12n-13
travel	c12
tre	b69c14e17f41h29i35k21l15n36o-59
tre giorni	k18
tre mesi	f25
tre settimane	c21
treat	c35h58m57
treat this	c13
treat*	h42n21
treated	h53j20
treatment	i12
treib*	e17
trein*	j18
trek	a20c44e48
trek de	a20c38e20
trenn*	c21g15
trennen	c22g18
treno	e19
trent*	f12i14
trenta	f18
trenta giorni	f25i19
trente	c14
trepp*	f17
tres	a-17b21c-15f-33g-57h-17i30j-43m-24n-36o-29
tres bien	g-15
tres dias	h31
tres meses	b19
tres veces	d23
treso*	e40
trial	a13b30i27k13
tribu*	c-16f-38g-31j-15k-47
tribunal	g21
tribunale	f-40g-61k-79
tribunales	k19
tried	n-36
tried to	b13
trifa*	l-17n-20
trime*	c19
trimestre	c19
trink*	g28h13
trip	c25d23
trips	n-16
troca	d25f14i16
troca*	h12i19
trocar	h13i17n-20
trois	a-21b30c22e-12f-16g-28i53j-19l15n36
trois fois	i21n18
trois jours	h12i18
trois semaines	d14
trois*	n-26
troisieme	n-26
tromp*	g25m13
trop	b32c63e13i14n16
tropf*	h27n-25
tropfen	h30
tropp*	b40c27e24h14
troppo	b40c27h14
troqu*	e49
troquei	e18
troquei de	e18
trotz	i53
trotz*	b19f20g35h57i74
trotzdem	b19f20g35h57i74
troub*	g47h48i15k-20n19
trouble	g48h48i16k-19n20
trouv*	a21f-18g-22h-15j-15k20
trouve	a24k36
trouw*	c18k24
trouwens	c19k25
trova*	c20e-25
trovato	c21e-22
trovato un	c23
trovo	c19e20i-15j13m-15
truc	d19g22h36l18
truck	c17
true	m49
trust*	m39
trusted	m39
tryin*	e30
trying	e30
trying to	e32
tu	l50m285o16
tu configuracion	m18
tu peux	m22
tudo	a34b-14g-13h-15i-15j-13k13m21
tue	m71
tuesd*	c20k18m-22o18
tuesday	c20k18m-21o25
tuiti*	d18k21
tuition	d18k21
tun	e45g19h22i38m12
tuo	m52
tur	o22
turbi*	l26
turma	i15
turn	a15c36d35e27m-27
turn it	c17
turn off	a23
turn to	d18l17
turne*	a13e48i27
turned	a13e48i27
turned up	e27
turni*	b24
turno	j16
turno*	i-13
turnos	i-13
turns	c13m-21
tus	m91o25
tusse*	b21g13m35
tussen	b21m19
tut	c25h21n14
tut uns	c22
tutel*	f19g34k38
tutor*	h23
tutte	a23e17
tutte le	e17
tutti	e14i-14l18
tutto	a-12b-17c-18d-30e-82f35g22h-19i-19k27l30m41n16o87
tutto a	d-15m18n19
tutto il	j26k12l17
tutto quello	f20m14
twee	a16b36c16e-13g-21h-15i57m-19o-19
twee dagen	b20i33n26o-30
twee keer	c20
twee maanden	o26
twee weken	f16i18
tweed*	l-16o19
tweede	l-16o19
twelv*	g-12k37
twelve	k38
twent*	b17d35
twenty	b17d35
twice	b76c17l47o18
twice on	b-16
twint*	i14
twintig	i14
two days	i16
two invoices	b-18
two months	n18
two year	f31g17i15
two years	c26g21
type	a-12b-17c-18d-19e-17f-35g-20h-19i-18k-18l-12m-36n-18
type it	m-13
typed	e52m12
typed in	e21
typo	d-31
u	a32d60f68g33h20i89j62k73l51m-39o59
u aansprakelijk	f12
u c	d12
u dat	e-20
u de	a19d38e55f34i108o-54
u deze	h19
u die	i-27j-17k-32
u do	m13
u een	k-15
u en	b21
u heeft	d19k13
u het	a25c17d16g12j17
u hoeft	l-26
u in	f17i19
u mij	g18
u n	d16
u niet	i13
u ons	b17e20f20j12
u onze	f16
u r	m24
u voor	k16
uber	b46f77g-24h-13i29j66l77n31o-12
uber den	b24c24f15
uber die	i54
uber ihnen	l59
uber ihr	j12
uber mich	f29
uberg*	i24n24
uberh*	f82n19
uberhaupt	f82n19
uberm*	j47
ubern*	f17m27
ubernimmt	f17
ubers*	e-13f-33g-20h-14l-25m37
uberspringen	i22m18
ubert*	f24
ubertragen	f24
uberw*	b64d50j20
uberweisen	b14
uberwiesen	b46d18
uberz*	d20
uffic*	e16f-15g-21k-29
uffici	f-16g-13k-13
ufficio	e20
ugual*	i24
uhr	f-15m-12
uit	a48c134e74f21g23m80n74o-30
uit de	b30c20e57
uit het	c20e15
uit mijn	n45
uitbe*	e20
uitch*	i14
uitge*	e20m18
uitle*	k21n17
uitleg	n17
uitsc*	a12
uitsl*	m27
uitsluitend	m28
uitst*	i25n16
uitstel	i28n23
uitze*	k22
uitzo*	i39
uitzondering	i21
ulter*	f22k31
ulteriore	k31
ultim*	b47e-19g24j39k33m13
ultima	b25g20j13l12
ultimo	b16e-19k33
ultimo centimo	k15
ultra*	h29l22
um	a17c-49d-57f19g22h20i44l46m22n94o47
um assistente	l17
um cliente	g19h17n19
um die	f19g21i20
um eine	i21n19
um orcamento	f20
um zwei	o20
uma	a-12b18c-38d-25e-22g46h31l-19m-15
uma carta	g22
uma excecao	i18
uma notificacao	g17
uma semana	i-21
uma vez	a21h18
umano	m39
umgeh*	g40i22m47n23
umgehen	g39i22m16n23
umsch*	e12f-16i-12
umtau*	f18i55
umtausch	f18i33
un	a-102b59c-104e34f14g61h66i48j-102k36l31m-18n23o-20
un altro	a14b40c23e12h-25
un assistente	m16
un autre	c20
un avoir	d-14
un bambino	n23
un buono	d16
un client	d-17f16g21k12
un cliente	a-22i12
un codice	e16
un compte	a27
un dia	i68
un empleado	g19
un enfant	b17f29h45n15
un faux	e20k-25
un giorno	d13
un giudice	g-12k-16
un huesped	n-15
un humain	m22
un juez	g17k20
un mail	g13j18
un mese	h22
un mois	n14
un nino	h16
un nostro	h13
un operatore	m30
un ordine	b15
un ospite	f21
un pago	i17
un patient	h43
un petit	b-22d13
un peu	g13i41l-13
un piccolo	i27
un proces	k31
un remboursement	d15
un responsabile	f-14l20
un rimborso	d15
un salarie	g21
un servizio	n-19
un superiore	n23
un taxi	e19
un test	m23
un trabajador	g24h18
un vostro	j13
una	b-20c-64d-21e-33f-40g65h68i112j-22l-95m-39n56
una clienta	h19j16
una cosa	a20n22
una demanda	g15
una linea	e-13
una multa	b18g19
una persona	l-26
una semana	i14n24
una settimana	i31
una sorpresa	j41
una vez	a23
una volta	a22
unacc*	n-39
unacceptable	n-39
unalt*	b42e14f18n22
unaltra	b42e14f18n22
unaltra societa	b21f16
unas	b17
unaut*	b18e14f26i24
unauthorized	b16e12
unbed*	m20
unbedenklich	m20
unbek*	b26
unbel*	n-33
unbelievable	n-33
unblo*	e95
unblocked	e70
und	a89b40c-34e19f-20g32h55i-46j79k42l27m111n86
und das	a18k21
und den	b15
und die	k20n12
und hat	e13
und ist	j13
und mein	b16
und was	j38
und wie	g55
und zwar	l22
under	a43e-19f135h19i15k28m-28n-19o-52
under my	a20
under the	f39m-12
under*	b12c12f21i19k-16l15m24
understand	b14f22i22k-15
understand why	b15
undic*	f17
undici	f17
une	a-14b59c-52d-67g58h150i21j-52k41l-30m-40n24o-29
une action	k36
une fois	i20n42
une petite	i12
une question	f-20g-22
unfah*	n38
unhap*	n-13
unhappy	n-13
unhappy with	n-13
unica	k20
uniqu*	i17l15
unit	c38f26h40
units	b20
unive*	l-17
unkno*	b12
unknown	b12
unles*	k21
unless	k21
unloc*	e74m31
unlock	e51m31
unlock my	e29
unlocked	e18
uno	c-30d-26f-19h21i-12j-17l24m-12
unope*	b32d26
unopened	b32d26
unos	n37
unpai*	g13k46
unpaid	g13k46
unres*	m41
unrestricted	m41
uns	a-31b82c76d59e-46f59g64h-37i73j22k15l-68m-33n22o26
uns auf	f-13o31
uns aus	c14i12
uns bitte	i38
uns das	f23
uns den	d45f-15i-21k12n-20
uns die	d16i25j42l-32n14
uns ein	b18
uns eine	f51i36
uns fur	g38
uns im	c16g13
uns leid	c22
uns mit	b25
uns wurde	g15
unser	a56c-13d-18f21g25j-39l-22m-45n-50o70
unser konto	a27e17
unser kunde	b-17g13
unser*	a45b-20e31f-73g-16h-70i-52j19l-53m-64n-58o56
unsere	a-24c44e-13f-31g13h-12j-33k-13l13m-18o17
unsere gaste	c-26
unsere kunden	a-12c-13i-22
unsere rechtsabteilung	k-19
unserem	a12e30k25
unserem fall	i26
unseren	f-15o30
unserer	b-13c-31d17h-25i-33j28l-33m-26n-18
unseres	a68c-15e15j32n-16
unsur*	f16
unsure	f16
unten	m18
unter	e17f65h36i25j31k24n18
unter dem	f16
unter*	b-21d-12f36g28h-21i20m13n-21
unterlagen	i17
unterschreiben	f17g21
unterschrift	f47i32
unterwegs	e23k20
until	d-28g38i73m-33
until my	d-22
until the	g23i30
unuse*	d105
unused	d105
unusu*	b23
unusual	b23
unver*	k16
up twice	b33
updat*	a-16b-15g-28h-12i-17j-47k-32m35o37
update	a-12e-14g-26j-40k-30m17o37
updated	f15m20
upgra*	c25
upgrade	c25
uploa*	f-13o15
upload	f-13
ups	b-14g-12h-15i-15j-12n-13
upset	h12n-27
upsta*	j17m34
upstairs	j17m34
ur	a24d12f55h25j38
urgen*	b-15i30
urgente	b-12
urlau*	e16g31l20
urlaub	e17g34h12l21
usa	b-12f-19g-29h-15i-14j52k-38
usa el	f-23j43
usa la	k-13
usada	f12
usado	i19
usan	d-14
usand*	h13k12
usando	h13k12
usar	e-17f16h135i67
usar a	h33
usar la	h34
usar o	e-12i24
usare	e13h38
usare la	e14
usarl*	h15n-12
usarlo	n-12
usato	h22
usb	e55
usb stick	e31
uscir*	a12n18
use	a-34b-82c-37d-23f52g-18h31i19j-35k-60l-54m-63n-75o-37
use for	c14
use it	g14
use my	a-17b-19i12j-13
use of	d23f12g25
use the	e25g-14h140i28j-18k-20o-32
used	a-13b36c26e75j74m31
used my	e18
used the	b17c29h18
used to	e32j25m39
usele*	n-12
useless	n-12
user	a120e160j81m16
users	e16i28j17
uses	a15j61
using	e14h99k16
using it	h12
using the	g15h74
using your	h13
uso	f99g26h55
uso de	f57g26
uso la	h21
usted	c14g32l121
usted no	l30
usted*	a40d41f55g41j42l29n76
ustedes	a40d41f55g41j42l29n76
usual	i25m21
usual*	i38j14l21
usually	i38j14l21
usuar*	a44e41j21
usuario	a37j33
usuario de	j19
usuarios	e22
utent*	b25e35h13m14
utenti	b26e23m17
utenz*	a14
utili*	d18i23
utilise	d19e13
utiliser	i12
uur	m-32
uv	h48
uw	a16c12e-16f120h68j49k112l82m-32n95o173
uw systeem	a24e-20f16
va	a51b-20c41e-63f-44g-57h37i-35j-43k-21l-14m-37o53
va a	k24
va avec	e-13
va bene	h26o15
va bien	k-17
va chiuso	a36
va con	n-13
va en	c21
va la	h19i15j19
vaak	j19
vaatw*	h18
vacan*	j15
vacances	j15
vacat*	j-24
vacci*	g17h84j22l24
vaccine	h51
vacun*	h49
vader	j38
vado	k38
vai	g-13i14k88
vais	n16
vakan*	e24g24
vakantie	e24
valab*	g22h16
valable	g22h16
vale	d-19f112g45j-13n-14
vale anche	i-22
vale la	g22
valer*	h18k26
valere	k26
valeu*	d27
valeur	d27
valid	g24o13
valid*	c29e57f39m112
valida	f-17
validade	h12
validation	e31m47
valide	l-19
valider	e34l25m14
validez	c40f27
vallen	i12
valor	b30c18d59f12
valt	f46
value	b-12l16
valve	f21
vamos	c16i-19j-13k24o14
vamos a	a16c21k25
van	a16b-24c25f-22g21i-43j92l-24m-35n13o76
van a	e-13
van dat	j19n23
van de	a-46b-58c33d15e-15g-23h-36i46l38n-75
van die	j60k18
van drie	n-16
van een	g20n13
van gisteren	c22
van het	a44c-31f-16g-14i-21l16m-22
van je	m24
van jullie	d19f16h31i-12k-12
van mij	a36f16m15
van mijn	a52b17e18f24g35j81
van ons	b13e-19j-17
van onze	b-13c-38d-27f-21j-20k-13l-30n-17
van u	b23g19
van uw	c15f20j23n18
van wie	f24j41
vanaf	a14c12f17m17o51
vanaf nu	m20
vanda*	b30d16i16l40o38
vandaag	d16i16l40o38
vandaag nog	l39
vanis*	a25
vanmo*	c19
vanmorgen	c19
vanno	f21
vao	k50n31
varic*	h42
vase	n24
vast	b17f21i37k42o23
vaste	i38
vat	b31j-15o36
vater	g16j20
vater*	g12j14
vaters	g12j14
vaut	f55g88h17i26
vaut il	f34h18
vcs	k32n16
ve	b26d20o26
vecch*	e21f23
vecchia	e15f21
veces	d18n21
vecin*	j39k-12n-17
vecina	j32
vede	i-16
veder*	e18l18
vedere	e22l20
vedia*	k27
vediamo	k27
vedo	b29e32
veel	b17
veert*	i18n24
veertien	i24
veertien dagen	i24
veget*	i-15
vehic*	i15l23
vehicule	i18
veili*	f-15h28m57
veilig	h32m36
veint*	d-17n18
veinte	d-17n18
veio	b18d31n27
velo	g-35
vem	b34c-18d-12e-19f-27g-20h-23i-23j-22l-20n-16
vemos	c16o-14
venci*	b16c13i48
vencido	b18i12
vencimento	i24
vencimiento	c16
venda	f12
venda*	l20
vende*	b-36c-28d-41e-49g-12i-46j-38l-29m-27
vendedor	f25
vendem	f12
vendemos	a19k-16
venden	n-15
vender	g20k24
venderam	j15
vendete	f-22h12
vendeur	d-14
vendi*	b-29g26
vendita	g16
vendr*	c22g28h18i18k16
vendredi	c23
vendria	h21k13
vendria bien	h21
vendu*	e14j14
vener*	g13
venerdi	g13
venga	c26i52l35
venir	c-22l38
venta*	i12j-19n13
vente	g24
vente*	d19
venti	h-31j-14
venti*	n-21
vento*	h64
venu	d25n20
venut*	n20
ver	d19e-21f13j34l29
ver a	d21
ver la	j15l23
veran*	f32h19l34m14n-28
verander	n-13
veranlassen	d14e-18
verantwortlichen	e15l20
verantwortung	f19m17
verar*	b-12f47n-26
verargert	b-12n-37
verba*	g27h24k13
verbal	f19g44
verbe*	o20
verbi*	n19o32
verbo*	f23g23i53
verbr*	b55c14f24h40j59k24
verda*	l25n47
verdad	l23n46
verde	b-18c-15d-14e-17f-19g-20i-28j-23k-24m16n-12
verde*	e21g18l24m28
verder	l28m26
verdi*	h19j85n15
verdient	j63n16
verdu*	c14h48
verei*	a38b21e20f29g19i16k18
verein	a39g21i16k19
vereinbart	b18
verfa*	f21i20
verga*	c24
verge*	c17f35g-19h12i23j-29l-14m34n-31
vergeet	c20m39
vergessen	c-19e14h15i12j-19m-16n-27
vergeten	e-13f17i12
vergi*	b24c21h21i14m18
vergo*	d63i13k52n14
vergoed	d38
vergoeden	k25
vergoeding	d12i14m18
vergu*	g28
verha*	g16k42m42n29
verhalten	k26n29
verhu*	k-25n20
verif*	a-19b35c-17d-13e54f-16g-20h-29i-23j17k-14l-17m111n-20
verifica	e15
verifica in	e14
verificacao	e28
verificacion	e22m31
verification code	e-23
verification for	e24
verifier	b27j57m19
verify	e-20
verify my	e-15
verja*	f42g55
verka*	c22f17k19
verkauft	k21
verke*	e35h18n14
verkeerd	h21
verkeerde	e40n19
verkl*	g30
verko*	f36h14i-14
verkoopt	h20
verkopen	f22
verkoper	f20
verla*	a23b14c12d42e12f137i24o33
verlange	d26
verlangen	a24b23d20f79
verlangern	i31
verlangert	o23
verlangerung	c16
verlangt	e25f17
verle*	b-17c56f47g-13h-16i39j-16
verlegt	e-16
verleng	c18i33
verlengen	c42
verlenging	i25
verletzt	f22
verli*	i22
verlo*	e25i26o31
verlopen	i32o27
verme*	n-14
vermelho	n-12
vermi*	f14h28j12
vermieter	f17
vermo*	n25
vermu*	l18
verni*	a34l-17
vero	n49
verpasst	b15
verpl*	g32h17i18
verra	i17
verra*	j31
verre*	a12
vers	i-12l16
vers la	a-21
versa*	c-12d58g-12h-17m25n16
versand	m36
versato	j20
versc*	a28c40e47g19i12k21o13
verse	d24
verse pour	d20
verse*	d76e13
versehen	b12
versehentlich	e19
versi*	a-19b-15d-26e-39g-22h-33i-43j-18l-39n-35o-45
versicherung	c16f17
version	a-15b-22c-22d-19e-32f-14g-28h-23i-34j-25k-15l-33m-21n-27
versione	m14o-49
versp*	d51f26i59k25n19
verspatete	i37
versprochen	d19k25
verst*	a24b-14e31f-21k-19m35n40
verstuur	c17m23
versu*	b21
vert	n-20
verte*	d13g24k50
verti*	e24h13
vertr*	b50c30f166i24j12n32
vertrag	b45c40f94g30i-14j25
vertrage	h19k18
vertraglich	f70
vertragsstrafe	f15
verva*	c51e23f12i36m26o21
vervallen	c28i23o25
vervalt	c23f14
vervang	e25
verwa*	b17j17
verwe*	a21b28f74g45h12l21
verwerkersovereenkomst	f64
verwi*	a148e41o26
verwijder	a66e45
verwijderd	o32
verwijderen	a68
verze*	b37c38j19
verzekering	b22
verzendkosten	b14
verzi*	h19i43
verzichten	h19i43
verzo*	a50c49e21i47l14m18n18
verzoek	a50c24i16m18
verzoek ik	a16
verzoeken	e16i28
verzoeken u	e13i26
verzu*	b18f13i13
vesti*	d-14i14l36
vestido	i19
vet	h52k22
veter*	c14h19o26
veterinario	h21o24
vetri*	f24n-18
vetrina	f26
vetro	i-15
veuil*	a25f12
veuillez	a25f12
veut	c14n-17
veux	d12l40
veux le	n14
veux plus	n14
vez	a66e-12g-18i88k-14m-19n42o21
vez de	b25
vez que	n59
vezes	c19i22
vi	b37d33f41i55j40k100l-19m-17n85
vi chiediamo	d23f18i16
vi chiedo	b-20c23e17j20
vi ho	d12
via	b-15d-16e-20f-44i-18j44k113l-13n-13
via de	k52
viage*	c15
viagem	c15
viagg*	c25l13n24
viaggio	c25
viaja*	o-50
viaje	b16c26h25
vibra*	h22
vice	l22
vicin*	g-14k25n18
vicina	g-20k-20
vicino	n19
victi*	j14
vida	n28
vide	a16d12
video	a-13b-33c-27d-35e-20f-46g-35h-30i-48j-30k-17l-21m-15n-34
video*	f22g18l-17
vidro	h-19
vie	k22o55
viejo	c-22e13n-25
viel	b22f-18g-16h28n14
viele	c-12e-19f-56g-47h-18i-15j-32k-31l-18m-13n-19
viele*	h12n-14
vielen	h12n-14
viell*	d17i64l13n18
vielleicht	d17i64l13n18
viene	c-13e-16f-25g-26h-27i-21l-13
viene*	n-25
vienen	n-25
vient	n45
vier	i30l-24n-24o-68
viera*	m36
viern*	n22
viernes	n22
viert*	i12
vierz*	i12
vierzehn	i14
vieux	f16
view	g54j-13k17o46
vigen*	f54
vigente	f17
vigil*	c49j37
vijf	i27o56
vijft*	g-12
villa*	f-17
village	f-17
vimos	e-14
vinco*	f61
vind	a13
vinde*	k20m14
vinden	k20m14
vindt	a20k23
vinge*	e-17
vingt	b-12n-27
vino	b32j37
viola*	f28
vip	m17
virem*	c34d44e30
virement	c34d44
virement de	d26
virer	a12d14g30
virtu*	b-32e-38f-21g-24h-14i-25j-29k-31n-25
virtual	a-12b-31e-38f-18g-20h-22i-23j-28k-14m-25n-21
virtual card	b-22e-19i-12j-15
virtuale	k-12
virus	e-21n-19
visa	a-12b-21c-21d-15e-27f-18h-25j-27k-15l-19m-17
visib*	g20
visible	g22
visit	j16
visit*	a-34c-73d-16e-18f-47g-54h-51i-35j-15k-34l-44m-67n-45
visita	b22c-23
visita del	b13c-18
visitantes	m-13
visited	j26
visitor	e37
visitors	c-19e-15m-27
vista	e14g28h16i38
visto	b-12d52h-14i40k27m17n-23
visto un	n-50
vitam*	h133
vitamin	h40
vitamin d	h18
vitamina	h26
vitamine	h21
vite	c48g16l-20
viu	n14
vive	l38
vive el	j-29
vivo	n33
vizin*	g24j44
vizinho	g17j20
vluch*	d15
vlucht	d15
voce	b29f48g17l16m47
voce e	g19
voces	b26c-15e-32f21i-13j22k51m-28n99
voces podem	f19
voces que	b18g24
voeg	e12
voeg ik	e-12
voel	n22
voer	m48
voet	g21
vogli*	a47c39e62k-13l87n20
vogliamo	a28c13e20k-12
voglio	a14c22e36l91n22
voi	a89b37d39e34f137g82i14j72k49l-19n75
voi e	n16
voi per	f18
voici	a18m21
void	e18m48
void the	c15
voie	g13k12
voir	a-14e14
vois	b16k20
voisi*	b12f16g40j29k-14
voisin	b12f16j16k-14
voit	l-26
voitu*	i13
voiture	i13
vol	c19e-21k14n51
volan*	c24
vole	e26
volen*	k-21l15
volentieri	k-21l15
volet*	c25d21
volete	c25d21
volev*	i-12l-24
volevo	l-21n15
volevo solo	l-21n16
volge*	e28f79g26h19k18m31
volgende	h23i17k15m27
volgens	b14e32f91g33
volgens de	f41
volgens mij	e34
volgt	f18
volle	m14
volle*	m66n23o39
volledig	m20n23
volledige	m42
voller	o32
voller hohe	o32
volls*	a18
volo	c-31
volta	a15c-12d54h-17j-13l36n65
volta a	d13
volta*	e23
volte	f12h-31i-22n33
volto	c22
volum*	b14i36
volume	i17
volumen	b16f13i14
volun*	g12i19
voluntad	i16
volve*	a39d16
volver	a39d16
volver a	a39
vom	b36e-27f46i71j35k12m31n-20
vomit*	h33
von	b-13h43i-38j125l-23m-23
von dem	h21j34
von der	d16i33
von herrn	e41j43
von ihnen	d-17g18
von ihrer	d19f12
von meinem	k25
von mir	j-22n-42
von uns	a12m-12o40
von unserem	j17
von unserer	j18
voo	d12
voor	e-30g-52h-33k-36l-40n-28o-35
voor de	a-14b-23d41f-42h-19i-27j17l-16
voor deze	m18
voor een	i30
voor het	a13b-12c-15f-32g-35j-23k-14m13n-16
voor mij	c17h20
voor ons	h17i55
voor op	f22k17
voor uw	o25
voora*	i16
vooraf	i16
voorb*	i-13
voord*	d23o-48
voordat	o-48
voorg*	a32
voorr*	m18
voors*	g12l-18
voort*	c18e44
voortaan	e45
vooru*	d53
voorw*	f77i16
voorwaarden	f77i16
vor	c-26e-17g72h-26i-30j-12m95n66
vor dem	c-12h-14i-20
vor der	f20
vor gericht	g22
vorau*	d16
vorbe*	h19i26j18
vorbei	h19i26
vorde*	g15k40
vorderen	g19
vordering	f12k39
vorga*	e17j17l24m34
vorgaben	m15
vorgang	l26
vorge*	f18g30i30k18l20m34
vorgehen	k21
vorgesehen	f23i39
vorig*	c-16i-26j-15n-14
vorige	c-16i-26j-15n-14
vorka*	d24i17
vorkasse	d24i17
vorla*	c-19i14m14
vorlage	c-19m14
vormi*	j16
vorra*	m27
vorre*	a26c-27e15j36m-14n-43
vorrebbe	n-14
vorrei	a39b15e36f18i19j62k18
vorrei sapere	h16j13
vorremmo	c-18d13f-27g15h-15i-18n-17
vorremmo sapere	g16
vorsc*	i33
vorst*	g36j27l61
vorstand	g12l31
vorzu*	i16l26
vorzulegen	l26
vos	b-31c-21d-26f56g-37h93j39k33l33n84
vos conditions	f18
vos excuses	n27
vos regles	i35
vosot*	a34n27
vosotros	a34n27
vossa	a38b-15c-12e-13f32h39k13n41
vossa empresa	j21
vossa loja	a19
vossa plataforma	a14k18
vossa*	i13n22
vossas	i13n22
vosso	a-19c-79d-28g-34i-44j59k-17m-41
vosso site	j13
vostr*	b12d-53e-43f38g-61h54i-37k75l-51m-51n18
vostra	b39c12f19j29k47
vostre	f13h78
vostre condizioni	f-15
vostro	c-30d-53e-38g-42i-18j-21l-28m-39
vostro nome	b16
vostro programma	h19
vostro responsabile	j23
vostro sito	f-13
voted	c25
votre	b-35d-45e-14f50g-85h138i-36l72m-44n91
votre agence	n12
votre appli	n22
votre avis	g16
votre carte	e13
votre contrat	f25j12
votre facture	b-18
votre livreur	j15
votre outil	h-20l-26
votre part	d24i22
votre plateforme	a28e12
votre politique	f27
votre reponse	l-12n-68
votre responsabilite	k32
votre responsable	f-23l-22
votre service	f-15
votre societe	f22j-14
vou	c85k42
vouch*	d56i75
voucher	d55i78
voudr*	b-14c15d28f41g-24h-23n-21
voudrais	g-18h-20i-14j-14m-13n-17
voudrais son	l25
voudrait	d17e14f12i13j12
voudrait savoir	j12
voudrions	f15j12
voule*	a18i16k18
voulez	a18i16k18
voulo*	f14j21k-14
vouloir	j26
voulons	f14k-14
vous	a70b36d60e-41f38i50j45k68m-91n118o46
vous a	g-16
vous aurez	k21
vous aussi	j-15
vous avez	b59d37l21n40o16
vous bien	a18c14
vous ce	f13
vous de	d15
vous des	a-13b-24d-16e-23g-17i-16j-25k-41n-39
vous dire	m23n13
vous en	n-17
vous etes	i-18m18
vous faire	a14
vous la	c-17j15
vous lavez	j33
vous le	i27m-13
vous les	i-12o33
vous livrez	d20
vous me	b24d51g14j23n17
vous ne	i20k33
vous nous	b24h14
vous peut	l20
vous pour	g20i-12
vous pouvez	a48c20d12e47f12i31l15
vous recevrez	k34
vous un	b-13e-19l-24n-13
vous une	g-16h-12k-31
vous vous	i29n45
voy	a39b23k20
voy a	a39k13
voyag*	f19
voyage	n21
voyez	c16l21
vpn	e18
vraag	f15i14m22
vraag ik	f22g21
vraag*	e-13h17
vraagt	e-13h17
vrage*	f25i15m20
vragen	f25i15m20
vrai	n13
vreem*	e16h23
vrien*	i31j23
vriendin	j23
vrijd*	c24j22
vrijdag	c24j22
vrijg*	b23d12m26
vrijw*	e-13
vroeg	e22i18n27
vrouw	c18d14h17j32
vs	h16j26n34
vu	d37i28n17
vue	g19
vuelo	d18f14j22
vuelt*	d80
vuelta	d65
vuelv*	n23
vuelve	n20
vuelve a	n22
vuest*	a22c-35d-20e-27f-31g-66h-20i-47j-40k-22l-69m-50n-29
vuestra	a38f-21g-24h-19i-18k-12l-26
vuestra web	a21
vuestras	f15h17
vuestro	c-16e-18f-22g-33h-14i-19j-31l-34m-35n-13
vuole	g12n12
vuoti	b14
vuoto	l24
w	e15k22
waar	c-57e-57f-22g-77h-53i-49j60k-38l-29m-14n-40
waar woont	j80
waar zet	d-27f-15
waaro*	b73d21e49j16
waarom	b64d21
waarop	e49
wacht	d16n24
wacht*	e85h-15j-17
wachten	c16
wachtwoorden	e50
wagen*	a23c21e23
wages	g25j17
wahns*	n-50
wahnsinn	n-62
wahre*	n21
wahrend	n21
wait	b-15e-18g52h36
wait for	g17
waiti*	c-16e-21g-14h-17j-13k-12
waiting	c-16e-21g-14h-17j-13k-12
waive	f27i15
waive the	i15
waive*	g23
walke*	e22g24n26
wall	l-21n19
walle*	a12b15c19e36j23
wallet	a12b15c19j23
wallet was	b19
wand	n17
wann	a-27b-30c-17e-40f-21g-24h-52i-61k-31m-24n-58
wann ist	l24
wann kommt	b-15n-17
wanna	a23
wanne*	c-28f43g-12i-12l13
wanneer	c-28f43g-12i-12l13
wante*	a13b59c13l-15
wanted	a13b59c13l-15
wanted to	l-15
wants	f12g51j-12l27
wants to	f15g18
war	a-12b44c-19d31h-25j38k-36l-67m-25
war die	d19
war nur	d-15e-20i-17k-23l-21
ward	j12
ware	b-16c-30d63g88i69
ware das	g41i26
wareh*	a18c24n22
warehouse	a18c24n22
waren	b117d19i32k14n19
waren*	k46
warm	n15
warni*	g24k13n-16
warning	g24k13n-16
warra*	c16f74i46
warranty	c17f75i49
warte	d49l14
warte*	b-13d19f-14n23
warten	g14
wartet	d12i19k18n12
wartu*	f47
wartungsvertrag	f52
warum	b27n22
was added	b51o38
was agreed	b38m20
was approved	m-19
was bedeutet	f28
was called	c-16
was cancelled	c-21
was charged	b32
was die	k17n20
was empfehlen	g23
was fur	h20j26
was great	j22
was hat	j49
was hoping	i14
was ich	e20i18m16
was ist	b19n18
was kostet	b-15
was left	n-19
was made	b30
was muss	g22i17
was never	b20e16
was not	b14
was passiert	d20f15
was sent	e16
was sie	f23
was steht	f23
was stolen	e64
was taken	b36e50j25
was tun	e46h21
was used	e32
was wrong	k20
was wurden	g14h16
wasch*	i15
wasnt	b59c-12i65
wasnt able	i21
wasse*	b62c13g-18
wasser	b16c17h13n13
waste*	n26
wasted	n26
wat	c19e-26f101g88i-62j79m35
wat een	n43
wat ik	d19f22l15
wat is	e-15f-13i-21j18k-17l-12n-15
wat jullie	k36
wat kan	g17
wat moet	c22g13
wat raadt	h13
wat staat	m17
wat zijn	g16j17
watch	h13k14
watch*	m15
water	b20c31h-21m-14n62
water damage	o28
water*	g12
way	a-12d32e30f-38g23h-18i51k38l-13n-19
way for	d15
way my	e13
way of	i29
way round	i31
way to	c16f-12g50
ways	n26
weak	h46
wear	k23
weari*	h43n26
wearing	h43n26
wearing the	h16
web	b-15f-17g-15h-15j-22m-23o16
webin*	f-31g-15j-14
webinar	f-29g-12j-12
webse*	m-13
webseite	m-13
websh*	d-25e21f-20
webshop	d-24e22k16
wechs*	a24b17c14e25
wechseln	e29
wed	b-19c22d20e60f39g14h-24i100j26k13l35m-21n-33
wed be	f23i33j13
wed like	a-13b-14e53f20h-18j17k-18m-15n-18
wed prefer	a15
wed rather	k17l16
weddi*	e12k20
wedding	e13k20
wedne*	l20m-14o49
wednesday	l20m-14o49
week	a-19c-18d18e-14f-19g-27i86k56l-30m-27n-17o57
week and	n-15
week een	b23
weekd*	o-62
weekday	o-62
weeke*	c43e42g15i22l-16n19
weekend	c47e51g19i30j12n24
weekends	l-17
weekl*	c26
weekly	c26
weeks	d45e-16f-20i15n34
weeks ago	d25
weer	a-17b-12c-13e-16g-17j-13n79o76
weer een	n63
weet	e56j18m14
weet dat	m14
weet ik	e28
weg	a108c93e87g25i70m17n15
wege	c22l25
wegen	e23f14g94i28k27
wegen der	g31
wegla*	i26
weige*	b23m37
weigeren	b23
weigert	m13
weigh*	b14h13l15
weihn*	j13
weil	b-12g31l-16n-22o52
weiss	e41i15j25k24n37
weit	b24f19h12
weite*	a54f73h41l71m48n16
weiter	a18b13h16l43m13
weitere	n22
weken	f15h16i19n30
wel	b22f19i35k31l69n12
welch*	a-66b-111c-69d-81e-95f-17h-20i-124j40k-74l-96m-93n-102
welche	a-27b-58c-25d-47e-56h-21i-66j-21k-34l-55m-65n-55
welche adresse	j25k26
welche dosis	h-16
welchem	i-16
welchem alter	h13
welchen	h37j59
welcher	b-17c-12g24i-13n-12
welches	b-12g-24h-18
welco*	d21l27
welcome	d22l28
welk	a-16b-24c-24d-19e-23h-23i-28j45k-20l-15m-35n-25
welk adres	j19
welk mailadres	j27
welke	a-31b-75c-63d-52e-58h-17i-89j37k-65l-76m-62n-92
well	b-52d-25e-19f-29g-46h-36i-80j-34k28l-47m-45o91
well be	k21
well pay	i-56
wem	f29j81l17
wen	f43l99
wende*	d12l29
wenden	d12l29
wenig*	d14
wenn	a-23f117g117h66i20j-38k55
wenn das	h14k15
wenn der	b21f29h66
wenn ich	f-15g76
wenn ihr	f57k21
wenn sie	d16f21k17l22
wenn wir	g29
went	b64d31f13
went back	b60d17
went to	b23f21i25
wer	b19e38f60g17j138k18l83
wer hat	b24j20
wer ist	j31l26
werd	d21h19n22
werde	a48k20
werde*	a48c57f-20g-19h21k29l12
werden	a48c57f-20g-19h21k29l12
were done	a28
were going	c19d24
were moving	a19
were not	c44e22k13
weren*	b25e23n18
werent	b25e23n18
werk	a19k22l16n17
werke*	g14
werken	g14
werkn*	g15
werkp*	g19l21
werkplaats	g23l23
werks*	e15l29
werkt	a-14d31e-25
werkt*	i16
wert	d48g20
wet	d14e16f34g79k19
weten	f18i-22k20l-12
wettb*	g29
wette*	f15k14n-22
wettelijk	g17
wettelijke	f21
what card	j25
what did	j26
what happened	e15
what happens	a21f21
what kind	f12
what legal	g13
what must	g26
what rights	f-13
whate*	m45
whatever	m45
whats	a-31b-27c-23e-55f-15g39h-17i-43j100k-19l-42m-38n-76
whats my	j23
whats that	b22
whats the	a-25b-75e-42f-42h-36i-32j-15k-37l-34m-31n-62
whats your	g33j-33k18
whats*	e15g25
whatsapp	e15g25
whene*	h12
whenever	h12
where did	d16
where*	d38
wheres	d38
wheres the	d38
wheth*	f49g77h22j19n20o-52
whether	f49g77h22j19n20o-52
whether i	g46
whether the	f40o-43
which card	j16
which day	j13
which paper	n-15
which room	j-12
which screw	n-52
which size	n-36
white	c-26
white*	h14
who else	j80
who gets	f15g22
who left	e49
who runs	l44
who signed	j20
whoev*	e23l41m13n56
whoever	e23l41m13n56
whole	a12b28c20d22f21n64
whole account	a16
whole*	l19
wholesale	l19
whom	g13j19l27
whos	g18h48j91k-22l73
whose	e20f53j59l29
why did	b52
why not	n18
wide	b-12
wider	n18
wider*	f80g21
widge*	c-46g-16
widget	c-46g-16
width	j-23
wie	a-100b-129c-121d-106e-71f31g32h-48i-166j38k-93l-77m-50n-74o-38
wie ein	c26m22
wie erreiche	j38
wie geht	j14
wie heeft	b22j13n25
wie heisst	j40
wie is	f53j20l12
wie kann	g-12
wie komme	d24g17
wie lange	j-23n-18
wie lege	g-17j-16
wie man	e17g15
wie oft	g-19n20
wie setze	g16
wie sie	b23n53
wie sollen	h26
wie stelle	e12f-13g-15h-12l-12
wie viel	f-14h32
wie viele	b-15c-12e-19f-56g-65h-18i-15j-32k-31l-18m-13n-19
wie weit	f19h12
wiede*	a27d103f-44g-24h-14j-29k-15n82o20
wieder	a32d69e-14f-14g-15j-26n94o13
wieder bei	d22
wieso	b91
wife	c26e48g26j54
wifes	h25j62
wifi	b-15c-12e17g-17h-19i-13l-13n-25
wij	a42b22c77d39g29i57j-27k51l39m-45n22o29
wij betwisten	b-22
wij de	c22g24k22
wij een	k15
wij gaan	c16
wij hebben	b12
wij het	c32
wij maken	b19k12
wij niet	b22e20
wij ons	k17
wij verzoeken	e13i28
wij vragen	i28
wij willen	l20
wij zijn	k-22o25
wijzi*	i33m32
wijzig	m16
wil	a72b-15c47d26f45j61k46l83
wil de	d21l23
wil graag	e-16
wil het	d-24
wil ik	j16l34
will find	k30
will ich	d24
will not	o20
wille*	c47d27f26g28i49k-17l34
willen	c47d27f26g28i49k-17l34
willen alleen	l16
willen i	a14k-14
wilt	a44
wilt u	a44
win	g36
wind	e-14
windo*	b-13f-18h-23j-46l-29m-29
window	c14h-13j-14l-15m-25
windows	j-27
wine	i40
winke*	i-25j-12
winkel	a12b13
winte*	g-23h-19n-31
winter	g-23h-18n-31
wir	a41b66c55f51g108h-12i75j-41k57m-39n-16
wir auf	k14
wir bitten	a18l25
wir brauchen	e16g14i16
wir das	g36
wir den	d19f25g38
wir die	a13f-14g52
wir erwarten	l32
wir fur	g20
wir geben	c12
wir gegen	k16
wir gern	f14i13l21
wir haben	a34b27d56f-18g-21h37k-16m25n16
wir hatten	b12f21i29l19
wir ihn	g12
wir ihnen	o-34
wir kommen	g-13
wir mochten	a-17e22f16g13i13j26
wir nehmen	a-13c-31d-13i-20
wir nicht	e37g-25i-25k-42n-16
wir ohne	c18
wir sehen	k15
wir sind	i-17n21
wir trotzdem	b14f20g18
wir uns	b17g15h19
wir wollen	c13e21
wir wollten	l-14
wir wunschen	a25d24
wir wurden	a12d13
wir ziehen	c19
wir zum	c22
wird	a35c26i-14j-12k24o76
wirkl*	f20g45j12n25
wirklich	f20g45j12n25
wirks*	g17
wirksam	g17
wis	a36
wise	d12g33
wish	a32l21
wish to	a16l22
wishe*	l23
wishes	l23
wisse*	f29i47j30o47
wissen	f34i24j53k15
with another	b16c22
with full	e24j22m14
with no	h21
with respect	l26
withd*	b171c107f61m13o24
withdraw	b42c64
withdraw from	c21
withdraw money	b-31
withdraw my	c21
withdrawal	b82f61
withdrawal for	f37
withdrawing	o34
withdrawn	c38e19m23
withdrew	b21j18
withh*	g26k25
withi*	d17f13g23m-13n-41o-32
within	d17f14g23m-13n-41o-32
within ten	d21
witho*	b27c20d-21e48f24g44i83k15m17o23
without	b27c20d-21e48f24g44i83k15m17o23
without a	a21f16g20k19o30
without any	b24
without further	k15
without losing	i-12
without my	b15e62g13
without the	c24f13i61m20
wo	a-67b-75c-50d-12e-58f-42g-83h-88i-74j-53k-65l-28m-80n-70
wo stelle	k-19
woche	a-32c-20d13i41n34
woche*	c15n17
wochen	n28
woens*	n18
wofur	m14
wohin	j66
wohl	b12d18k21l57
wohnt	j14
wohnu*	d25j18
wolle*	b-14k-14
wollen	b-14k-14
wollen wir	e-19g-17k-39
wollt*	l-14
wollte	b12j14
wollten	l-14
woman	j52
won	f-12
wonde*	n-18
wonder	h18
wonderful	n-14
wont	a21c58e25h16j17
wont be	a22c49k12
wont let	e24
wood	h15
woode*	k-22
wooden	k-22
woont	j100
word	b21e39g42k-30l68m54
word for	e24g26
word with	l66
worde*	a13b-25c54d43e19i33j-18k-15l-13m-13n-15
worden	a13b-25c54d43e19i33j-18k-15l-13m-13n-15
wordi*	g52
wording	g52
words	d13m54
wordt	b13f23g-17j-27k16n-15
wordt de	f19
work	b-61c-22d-31f-18h-39i-49k-28l-62
work for	l-13m28
work on	c18
work with	e-12m-14
worke*	g94h24i14
worker	g68h26
workers	d14g26i20
workf*	e-14i-13l-13m-40
workflow	e-14i-13l-13m-40
worki*	b-28e18i-16n17
working	b-28e18i-16n17
works	a-12b-18c-15e-77g12i-23l-32m-15
works council	f13g37
works*	a50b-16e18n-39
workshop	b-12
workspace	a60e33
worn	f-15h20n-19
worri*	e15
worried	e15
worry	b-12h38k-24
worry about	h46
worse	h27n44
wort	d18l18
worth	d-25f21g36
would appreciate	i16l36
would help	j67l18
would love	b25
would*	b12i17
wouldnt	b12i17
wound	a43k21
wound up	a43k21
write	g18j57l30m106
write the	m22
write to	g14l34
writi*	j22m-25n-13
writing	j22m-25n-13
writing to	n-15
writt*	e25k21m26n-19
written	e25k21m26n-19
wrong	a-14b38c112e46h13l12n-19o-25
wrong account	c97
wrong date	b19
wrong pin	e31
wrong with	b-21n-14
wrong*	b42k23
wrongly	b41
wrote	g23j28n16
wrote to	g20j30
wunsc*	a89c17d24m22
wunsche	a15m19
wunschen	a25d24
wurde	a25b160d43e74g56i17j38m24o39
wurde uns	i19
wurde*	b41e16g51h33i47n13
wurden	b41e16g32h33i47n13
wurden gern	e18
wurden sie	g37h36i15
x	c-23h-16j-22k13m-13
y	a31b117c17d52e90g31h80i91j133k95l39m149n107
y a	b37f16l47n22
y ahora	g16
y como	j19
y con	c16e16h14
y de	j23
y el	d22j18m-15n-26o69
y en	d40
y la	f12j41m-12o14
y le	h15
y me	b47g20
y no	c25e22i27k20l29m25
y nos	n14
y que	d-15g15i13
y quedo	j-12l-24
y quiero	a31
y se	e26h20k14o17
y si	g16i27
y sin	i27
y solo	b18
y un	g18h17o-37
y ustedes	b14n21
y ya	c17
ya	a41d-22e24f-16g-23i19j-34k64m38n77o81
ya esta	k15n26
ya no	a66c46e62k28m13
ya se	i22
yard	i19k22
year	b-12c28e-17f19i16m-12
year of	i20n24
year old	g23h22
yearl*	c27g-15
yearly	c27g-15
years	c18g25n21o18
yeste*	c24e24g13i28
yesterday	c22e24g13i28
yeux	h16
yo	b57d12e25g-14h25j-14k54
yoga	f-34g-18h12j-16
york	d-25j24
you add	j19
you advise	h23
you allow	i31
you before	k15n-18
you cant	k20m12
you check	b20g15
you close	i21
you cut	i13
you deliver	h12j13
you dont	i17
you engrave	g-18
you even	f21
you find	j22
you give	e14i19
you got	f23
you guys	k20
you hold	f21m14
you keep	f71n29
you look	j79
you lot	n23
you make	i41k-22
you mind	i23j23
you must	g20m47
you offer	b-35
you owe	k20
you pass	l23
you pay	j25o36
you print	b-12f-18g-12i-15j-17
you put	b16i19
you read	j21
you recommend	g-20h22m-27
you rent	n-25
you said	d77
you say	g18j23
you sell	b-17c-13e-25f-14g-34h-61i-17j-19k-48l-27n-37
you send	c-13f-24g-16h-12i-14j57m-13n26
you sent	j34
you set	o-30
you share	j27
you sold	c20
you still	b22h27i37o-27
you suggest	h-23
you support	n-13
you switch	e14
you think	g35h20n12
you told	l22m39o-54
you took	b34d23j12
you treat	n12
you usually	i47
you work	m39
you write	g14m17
youd	d22i34m30
youll	i18k57m40o13
youll get	k24
your account	o-88
your accounts	b23
your address	j-27
your advice	g16
your answer	k20n23
your app	a21b-13e-18f13i-12m-12n14
your bank	a44d26f24
your bill	b20
your booking	a15
your boss	l19m18
your clinic	h18j14l27
your colleague	i-14l-14
your company	f39j-13k54l39n67
your contract	c12o26
your customer	a22
your dispatch	l25
your driver	f30j25
your earlier	m18
your editor	e-21f-16i-12
your end	b27e19
your files	f26
your firm	l13n14
your guidelines	m19
your gym	j21
your hr	f-14
your instructions	m43
your invoice	b80
your office	i27
your operator	m45
your own	m37n23
your parcel	j22
your place	j50l27
your platform	a53m-19
your portal	a27g-15
your practice	c-15i17j24
your price	b12
your prompt	m39
your rules	i21m41
your servers	a27f23
your shop	b20n-25
your showroom	j-14
your side	l29n24
your site	a29
your standing	m14o42
your superiors	l12
your supervisor	l38
your support	e19
your system	a44m16
your team	l30
your technician	j24k21
your terms	f48i15
your tool	a-26i-25l-15
your view	g41l20
your warehouse	c22n22
youre	j16l58m123n27o49
yours	f46h13j34l47o49
yours is	j19
yours*	k18m44
yourself	m45
yourselves	k18
youve	a20b105d49j18l-14n46
youve been	d27
youve got	d18j21n23
zaak	f-18g22k57
zag	j17
zahle	b22n15
zahle ich	b20
zahle*	b34e38f27g36i14
zahlen	b34e12f28g42i18
zahlt	d13f36g39m31o33
zahlu*	b39d35e37f16j41
zahlung	b41d38e21f20i19
zahlungsziel	i-12
zal	k63
zater*	n-17
zaterdag	n-17
zaun	i-16
ze	b22d29f32g59j34n13
zeg	g29j22m27
zegge*	b14c22f51g15
zeggen	b14c22f51g15
zeggen wij	c15
zegt	e21i20l14n14
zehn	b20g-14
zei	f12j21
zeich*	h17
zeichen	h18
zeig	k49
zeigt	h15n-14
zeile	m20
zeile*	m13
zeit	c18
zelf	b-20c-13d-40e-16f-12g-21h-14i-16j-28k-12m-18n-20o-20
zelt	d19i-32n-21
zero	b32e23m44n97o99
zes	k-18n19o-25
zet	d-31e50f-22g-21i-27j-14l37m17n-13o-43
zet de	e26o-43
zet het	e37
zet ik	d-33e-12f-21g-20i-18j-13l-19n-12
zette*	a20c19g27
zettel	g23
zetten	a20c21
zeven	h21
zich	j20k26
zie	d16
ziehe	g13
ziehe*	a27c38e-19k21
ziehen	a27c38e-19k21
ziehen wir	c16k26
ziek	c17d22
zieke*	h22i23
ziekenhuis	h22i23
zien	c31e14i-14k46
ziet	d24h23i44
ziffe*	f24
ziffer	f24
zij	j56
zijn	b43c-33d-17e-15g22h-27i29j12k-26l-29m-23n63o26
zijn de	f15
zijn jullie	n27
zijn wij	a19f25
zimme*	b15c-17i19j16
zimmer	b18c-16i21j19
zin	g30k23m19
zit	c-14e48f25g-15m-14o24
zit er	i14
zit in	h25k21
zitte*	b14f17h43i38l57n47o52
zitten	b14f17h12i38l57n47o52
zo	a15b16n114o21
zoals	d18n27o20
zodat	d13g18m19
zodra	a21f56o-23
zoek	j33n19
zoeke*	e-24g-12i-18k-26
zoeken	e-24g-12i-18k-26
zoeken een	k-25
zoekt	l-15
zona	j17l33
zonde*	f24g58i76k21m74n18
zonder	f24g58i76k21m74n18
zone	i19
zoon	a16d21o24
zou	d41e15g45h69i41l45
zou een	g24k18
zou graag	h24
zou u	d19e17i16
zoude*	d28i61
zouden	d28i61
zovee*	b15n21
zoveelste	n21
zu	a23b56c52d78e-21f64g71h-50i35l25
zu den	f-13
zu geben	m12n-15
zu hoch	b14i13
zu ihnen	d22
zu sagen	l23
zu schliessen	a27
zu viel	b28
zufri*	l-22
zufrieden	l-22
zug	d26i13
zugan*	a98e108
zugang	a97e21
zugange	e19
zugangsdaten	e22
zuges*	f19m37
zugestimmt	f19m35
zugri*	e26
zulet*	j18n19
zuletzt	j18n19
zulle*	i25k26
zullen	i25k26
zum	a44b-36c88d-23f-83g-46h-19i-32k-22m-19n-39
zum jahresende	a25c22
zum quartalsende	c18
zur	f58g30h-14j-21k-25l-22n-16
zuruc*	c59d206h-15l-15n-24
zuruck	d-30g-17i15l-21n-21
zuruckzahlen	d50
zusag*	c12f15m43
zusage	c12m21
zusam*	a16h16
zusammen	a18h23
zusch*	b46c18
zuschlag	b46
zusta*	k26n22
zuste*	i13k30
zwang*	g15h50
zwanger	h18
zwar	i17l22
zwei	b36c-17f-31g-35j-45l-47m-22n20o13
zwei faktor	e21
zwei stunden	h16n41
zweim*	b32
zweimal	b32
zweit*	e20
zweiten	e22h16
zwemb*	n-15`,
};
