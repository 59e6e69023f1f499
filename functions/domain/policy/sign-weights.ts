// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 99 of 109 (90.8 %), sentences 649 of 880 (73.8 %), questions 76 of 79 (96.2 %)
//   billing_dispute: labelled 113 of 124 (91.1 %), sentences 593 of 880 (67.4 %), questions 777 of 844 (92.1 %)
//   cancellation: labelled 108 of 124 (87.1 %), sentences 615 of 880 (69.9 %), questions 123 of 133 (92.5 %)
//   refund: labelled 151 of 163 (92.6 %), sentences 733 of 880 (83.3 %), questions 236 of 256 (92.2 %)
//   security_change: labelled 107 of 112 (95.5 %), sentences 525 of 740 (70.9 %), questions 460 of 500 (92.0 %)
//   legal_inquiry: labelled 97 of 104 (93.3 %), sentences 398 of 740 (53.8 %)
//   legal_advice: labelled 90 of 95 (94.7 %), sentences 407 of 740 (55.0 %)
//   medical_advice: labelled 90 of 97 (92.8 %), sentences 405 of 740 (54.7 %)
//   policy_exception: labelled 90 of 100 (90.0 %), sentences 336 of 740 (45.4 %)
//   private_data: labelled 87 of 98 (88.8 %), sentences 348 of 740 (47.0 %)
//   legal-threat: labelled 134 of 170 (78.8 %), sentences 546 of 880 (62.0 %)
//   asks-for-management: labelled 107 of 125 (85.6 %), sentences 468 of 880 (53.2 %)
//   prompt-injection: labelled 112 of 116 (96.6 %), sentences 610 of 880 (69.3 %)
//   frustration: labelled 113 of 146 (77.4 %), sentences 369 of 880 (41.9 %)
//   promise: replies 369 of 1252 (29.5 %), in others 38 of 1273 (3.0 %)
//   labelled with a sign: by the model 1486 of 1619 (91.8 %), by phrases 1139 of 1619 (70.4 %), by either 1497 of 1619 (92.5 %)
//   labelled harmless: by the model 123 of 1427 (8.6 %), by phrases 56 of 1427 (3.9 %), by either 137 of 1427 (9.6 %)
//   sentences with a sign: by the model 7633 of 11480 (66.5 %), by phrases 6012 of 11480 (52.4 %), by either 7872 of 11480 (68.6 %)
//   harmless sentences: by the model 377 of 3740 (10.1 %), by phrases 338 of 3740 (9.0 %), by either 465 of 3740 (12.4 %)
//   harmless questions: by the model 31 of 2271 (1.4 %), by phrases 29 of 2271 (1.3 %), by either 41 of 2271 (1.8 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    'account_closure': 471,
    'billing_dispute': 334,
    'cancellation': 342,
    'refund': 305,
    'security_change': 255,
    'legal_inquiry': 466,
    'legal_advice': 375,
    'medical_advice': 325,
    'policy_exception': 416,
    'private_data': 364,
    'legal-threat': 561,
    'asks-for-management': 533,
    'prompt-injection': 395,
    'frustration': 474,
    'promise': 272,
  },
  features: `10th	o-13
12th	c17d8
14c	j80
15th	k38
1er	c8
1st	a30k28
20th	b9o28
2fa	e14
30th	a21k24o16
31st	f10o17
3rd	o28
9th	o14
=account_closure	a418b-52c56d9e-37g-21h-18i-22k-11l-16n-21
=annoyance	b60c-21d70g33h13i34j-59k54l24m-36n140
=asks-for-management	a-43b-33c-49d-46e60f-54h-60i25k-17l437m47n-44o-17
=billing_dispute	b401c42d93e70i-10j-8k73l-15m-79o52
=cancellation	a220b48c506d140e-10f54g113h-37j-28l-12m-49n-16o-43
=frustration	a60b26c-56d-77e-39f-41h-59i-31k47l29m11n452o-9
=legal-threat	a-32b-25c-30d-49e-16f148g251h-55i-46j-26k555l-26n-29o20
=legal_advice	a-20b-22f135g411j83k98l-13m-11n-19o-38
=legal_inquiry	a-16b-43c51d-26e-18f442g153h-52i51j-52k128l-10m-48n-48o8
=medical_advice	b-13c-16e-15f-12g92h524i33j102o23
=policy_exception	a-13c14d-24e-23f21g50h27i490j-20k-11m17n-24o132
=private_data	b19c-11d-10e20f33g26h-20i-18j434k-13l11m-20o-10
=prompt-injection	a-13c-65d16e-35f-44g-40h-13j-31k17l-21m425n-13
=refund	a-54b54c19d511e-29g54h-35i-32k63l-49n-87o162
=security_change	a74b40c-17d-50e471g-23h-51i-31j19k-31l-36m24n-64
a alguien	g23h15
a aprovacao	m27
a assinatura	c55
a bad	n25
a beneficiary	c-10
a big	d9k-18
a bigger	l10
a bill	o19
a bit	b20c-9h26i76n-27
a blind	i11
a boat	e24
a box	i32l-10
a bulb	b39
a bus	d41
a cada	l-23n28
a caixa	i20
a call	o-29
a callback	n29
a card	a-14c-15d-23e-29f-13g-14h-16j-8k-13l-17m-14n-17o-46
a casa	j9o-21
a caucao	d41g28k20o29
a causa	k-9n-9
a ce	g27n11
a cease	g8
a cero	o40
a change	n32
a charge	b56c8d11
a chave	e12m18
a che	h12j17k-8l-14n-18
a chefia	l38
a chi	f72h17l50
a child	h65i23
a claim	k59
a clausula	f-27
a client	j16
a cobranca	b-16
a colleague	e25j-9l29m53
a coluna	a-28
a combien	f29
a company	i15n41
a competitor	g20
a compra	b25d29
a comprar	f30
a consulta	c31o20
a conta	a120b48g-8i-10j-20k-11n-14
a contract	c-14f-13g45
a conversation	l22
a copy	b-21j32n-44
a cor	n-8
a couple	d-21i-12n-9
a court	g23k16
a credit	d-35m-15o-53
a culpa	o12
a customer	a65n33
a data	c-13f-22g-8j23
a day	b20h70i32o-28
a debit	b21
a decision	l23
a defaut	k18
a deposit	d21
a des	f38
a devolucao	d49i14o13
a different	a18m-13o-17
a direct	b74
a disgrace	n22
a disposable	e-8
a dose	h16
a double	o-11
a drink	b32n61
a due	e27n-8
a duplicate	b23
a duplicated	b16
a empresa	g33
a encomenda	c15j28k30m21o-9
a entrare	e23f-10
a este	n32
a ete	e63m14o66
a fatura	b26n-8
a fee	b11i-18o-10
a fine	g33k41
a firm	o20
a forma	h-8n20
a free	o-27
a fresh	o11
a friend	j22m28
a full	n29o31
a game	m22
a garantia	f-30i10
a gente	a-24b-17c-20f9o-16
a gift	n39
a good	g-32o-9
a great	j-9o-17
a grown	h37l11
a guest	e31f29g23
a higher	l13
a hora	o-13
a hotel	e17
a human	i21
a hundred	b12
a joint	o-11
a joke	n-25
a judge	g52k156
a known	h51
a la	b-39c48d-25e69f31g20h-36i-13j-22k56l28m-16n-30o-50
a las	h-9k29
a late	i-22n-11o-12
a law	k61
a lawsuit	k12
a lawyer	g35
a le	j11
a leau	o-17
a legal	f-34o-13
a lei	g30o-8
a letter	g47k37
a licenca	c25f12
a licence	c16
a limit	b-15c-9e-14f-8g-9h-12i-12j-14k-9l-13n-14
a line	a27m12
a list	l-17
a lista	c-25i-16j32
a little	h32i38o-23
a loja	i17k-14o23
a long	o12
a look	b13o-61
a los	e31f26g46h17o-8
a lost	e-8g38i28
a lot	g18h30l-27o-20
a lui	l14
a m	o30
a mais	b31d20h31
a maquina	b-12f24i-15m16
a mastercard	b-13c-10d-8e-12h-9i-9j-11l-11n-12
a matricula	i16o-11
a matter	l29
a mediodia	f-16o10
a member	a26g34
a mensalidade	b21
a merchant	d16
a mesa	o-20
a mesma	b29n62
a metre	b19
a mi	a10d42e26g46h28j20m13
a mia	e38k27
a minha	a18c54d11f51h10i20j22n20o18
a minute	l26n-23
a mistake	b21c17
a mitad	o-9
a mon	e17
a month	h-15i-8m-8o-26
a morada	j31
a multa	g49i63o17
a nadie	k-31l27
a nice	e-25j-8n-30
a nivel	e38l35
a nombre	a8g21j22
a non	g16i26
a nos	g16o52
a nossa	a33e11l14
a nota	b8o-8
a notre	d11e28g-14k-14o23
a nova	o20
a nuestra	b40c26
a nuestros	g-14k-21
a number	j11
a obra	o16
a ordem	a8c42
a otro	a28
a padaria	o-9
a pagar	g53o15
a palavra	e29l-10m13n-19
a parte	i-10n-8o-38
a partir	b-11c19g-16h24i-22j-16k-9m31n-12o-27
a partire	a23c17
a pas	a23o28
a patient	j32
a payment	b95o-13
a penny	d28o15
a person	h23l-25m46
a photo	a-43d-16o-12
a physical	b-32e-8
a picture	o-13
a pin	e-23
a place	e11
a point	i34
a politica	f15
a posto	a-8m16
a primera	o18
a problem	h19
a product	d8
a prorrogacao	i22
a purchase	b31d43
a quale	f21j-15
a que	a-9b-30c-15d-19e-23f-23g-51h-39i-29l-14m-11n-39
a quel	j28n22
a quelle	b13f-9i-8
a quem	f17l11
a question	d-29o-10
a questo	l9m20
a quien	f17g15i8k13l36m29
a r3fund	d71
a rate	f-12i26o-8
a reason	j20
a reclamacao	i10k27
a recoger	c-11
a regular	i23
a reminder	c-15f-13m-36n27
a replacement	d10
a reply	l14n-23
a report	k34
a reserva	c14
a responsabilidade	f35
a resposta	e15
a restituicao	d33
a return	d9
a reuniao	g17
a rien	k20n10
a roll	n23
a room	c-10
a round	l-14n-23
a row	l-26
a sala	h-9l-9
a second	b-16c-20d-8f-25g-19h-10i-11j8k-11n-39
a segunda	o12
a senha	e35j19
a senhora	o11
a senior	l40
a settembre	b22
a shop	g32
a short	d-40o-10
a simple	l-29m16n17
a single	b17n30o-11
a slot	o-11
a small	e-22l-9n-10o9
a special	i34
a stolen	e12
a strange	b10
a su	c12f15i48o31
a supprimer	c37
a t	d14f54j90
a table	o10
a tampa	m-9o-12
a taxa	d25i38o33
a tenant	f13g26
a text	g49
a third	f29l29n16o10
a tiempo	c12i-10
a titulo	i19
a toddler	h44
a todo	o-9
a todos	o-8
a torn	h46i28
a transaction	b80c100
a transfer	a-21b-33c-12d-21e-21f-15g-13h-12i-12j-12k-11l-23m-10n-14
a transferencia	c23d26f16
a transportadora	o-18
a trial	a23
a troca	i23o-18
a tu	m33
a tutti	a13e24
a typo	b-12
a uk	a-8
a um	i11
a un	d11g29h73i33j10k28l28m31o12
a una	i-10j16m24n17
a une	b28f9h42j31o-17
a usted	o-18
a ver	l42
a version	e-12l-34
a virtual	b-11e-11
a visa	b-16c-10d-9e-17f-8g-9h-11i-12j-13k-9l-11m-8n-15
a vossa	b-8j42k32l-10n28
a votre	f33l-12o-55
a voucher	d55o20
a vous	o-20
a way	b-10d-13g-8i-9n-9
a weak	h58
a week	b-10d22o11
a withdrawal	b34
a word	j12l78
a working	n54
a written	g18k31
a wrong	c16
a4	c-9f-20g-24h-13i-10j-10k-16m-9n-8
aan	a-26b-45d21f12g-12h37i-33j-15k23m51n30
aan de	b-8c17f56g-16i-15l17n10o-19
aan het	c27
aan je	k20m15
aan ons	b19d24n19
aan voor	d14o-21
aanbe*	d29f15i22n20o17
aanbetaling	d33f25i22o17
aange*	b25c-8d18f9i-9k72o14
aangi*	g9k23
aangifte	g9k23
aanha*	g-8h-13
aanhanger	g-8h-13
aankl*	g27
aanklagen	g27
aanko*	c9d44f23k30n33
aankoop	f25k23
aanma*	b42i45o13
aanmaning	b42
aanmaningskosten	i45o13
aansp*	f145g38k75o-8
aansprakelijk	f43g39k61o-8
aansprakelijk als	f30
aansprakelijk voor	k20o-8
aansprakelijkheid	f84
aanta*	b8i-11
aantal	b8i-11
aanvr*	c35e27m24o14
aanvraag	c35m25o14
aanvragen	e27
ab	b45c8d-8e11f31l14m17n21o-33
ab sofort	e31l27o11
ab und	n32o10
ab wann	f36
abaix*	g20i23m18
abaixo	g20i23m18
abajo	b19c11m17o-21
aband*	c26n15
abbas*	h-13m15n-8
abbia	l17m22n31
abbia*	a35b29c-15d29e83f-22g-8h-11i-36k9m-16n-15o78
abbiamo	a35b29c-15d29e83f-22g-8h-11i-36k9m-16n-15o78
abbiamo gia	b-12c-10e-11f-14g-8
abbon*	b17c80i26j35n34
abbonamento	b17c37n34
abbuc*	b42o12
abbuchung	b42o12
aber	i50j-12n-53o-8
abert*	b16e19o-9
aberto	b19
abertos	o-9
abgeb*	b59o17
abgebucht	b59
abgel*	o21
abges*	g-12m48
abgez*	b37o13
abgezogen	b37o13
abhol*	o-19
abholung	o-19
abier*	a30b-9e32f11n30
abierta	e34h13
abierto	a28f14
abita	b35j14
ablau*	i8
ablauf	i8
able	a-14b-24d-12e25f-9g-16h-13i-16j-16k-10l-10m-20n-18o-13
able to	a-14b-24d-12e25f-9g-16h-13i-16j-16k-10l-10m-20n-18o-13
abmah*	g16
abmahnung	g15
abo	c50
aboga*	g14k41
abogado	g14k23
abogados	k9
abona*	b16d13i18m20
abonado	o-23
abonn*	a-24b16c35e-17f-14g-23h-21i-20j29k-9l-8n-23o20
abonnement	b20c38e-13f-8g-15h-18i-14n-15o20
abonnement op	c14j18
abonnes	a-18j30
abono	b13d105o24
abono de	d36o16
abort	c8
abort the	c8
about getting	d38
above	b9f36j34l28m34n-11o-21
above this	m38
above you	l10
abre	b-9c-8d-9g-8h-14j-31l-15n-8
abre com	h-9
abrec*	b68
abrechnung	b68
abri	o9
abril	d28o14
abrir	a-16e19g54i60o-14
abrir la	g24i23
abrir uma	i38
abrir*	a-10
abroa*	o10
abroad	o10
absag*	o-8
absch*	b38m8o12
absen*	b25j24
absent	b28j28
absol*	n31
absolute	n24
absolutely	n17
absur*	b8g-8
absurdo	b8g-8
absurdo de	b-9g-8n-22
abtei*	l9
abteilungsleiter	l9
abuel*	m29
abusi*	f27
abusiva	f27
acaba*	o17
acabar	o17
acabo*	i10
acabou	i10
acade*	a25c45f18j21l-15n9
academia	a25c45f18l-15n9
acao	k70
acc	a88
accan*	j17
accanto	j17
accen*	e-44h-10j-9
accep*	a-21b-33c46e-36f-22g11h-32i92j-33k-18l-28m21n-35o75
accept	a-9b-24c-13d-12e-17g24h-10i47j-11k-8l-10m-10n-13o10
accept a	i33
accept liability	o23
accept my	i15o-18
accept this	b-12
accepte	f-8o18
accepted	b-21c32d19i-17m33
acceptez	i42
accepts	o17
acces	e60n-19
acces*	a26b24c-15d-10e174f28g-16h-27i12k-11n-19o18
acceso	a10e67h-12i-9n-9o18
acceso al	e-13o18
acceso de	e19
acceso y	a15
access	b13e63i25l14m11
access ramp	e-17
access the	e22
access to	b24e42l20
accessed	e9
accesso	a20e29j15
accet*	b10c11g34i53o18
accid*	g67j8
accident	g15
accidente	g49j10
accio*	k9
acciones	k9
accor*	b55f19i63
accorde	o22
according	b57f16o-47
according to	b57f16o-47
accordingly	m19
accou*	a205b8c-27d-18e30f-60g-84h-85i-89j37k-67l-45m-56n-85o45
account	a147b-22c-18d-15e44f-53g-77h-77i-82j31k-61l-51m-69n-76o71
account and	b11j34o43
account as	e36
account at	a65
account balance	j14
account but	a-9
account by	a-15e30
account deleted	o8
account details	a-10
account for	c-8e-19j-28o-33
account has	a21o14
account holder	j16o-18
account i	j11o12
account in	a-26e-11j-8
account is	d19e18
account isnt	a12
account last	a-9
account lo	a20
account number	c14
account of	a-29j28
account on	f10
account please	a35
account should	a47
account shows	b-28g-10
account statement	a-10b-11
account te	a13e8
account that	b18
account to	a-8b8e-9j-10
account today	o21
account under	o-17
account van	e41
account when	a-8
account with	a65j52
accountant	j18
accounting	o-10
accounts	a38b37j-8m15
accounts team	b35
accre*	o23
acct	j30
accu	j-8o-10
accue*	h15
accus*	g16i-12j-9
aceit*	a-10b-17c-20d-10e-25f-62i86j-31k-21l-15n-18o9
aceita	b-21c-9e-14f-53g-13h-8j-11k-12l-11
aceitam	b-14i29
aceite	h12i-8j-11l-8m20
aceitem	i53
aceito	b22l9o18
acept*	c23e-16f18g29h-8i54j-9m51
acepta	m18
aceptan	b-13e-14f-9j-8
aceptar	m34
acepte	c20i17
acepto	g17o16
acess*	a9e149f12m11
acesso	e116f12m11
acesso ao	e21
acham	g38
acham que	g30
achei	k-9m-13n-23
achet*	a16d12e-20j13
achete	j17
acho	e25
acht	b9e-8h12i-16j-8l-8
achte*	f-9h-11i8j53m10
acima	b44d-28l81m29o-24
acima de	o-24
acima do	b52l44
acion*	k34m19o-8
acionar	k28o-8
aclar*	b21f32
aclarar	b21f29
acomp*	j-14
acons*	g181h60i-14j-8l-17n-18
aconseja	g69
aconsejan	h22
aconsejan para	g-20h22
aconselham	h29l-9n-9
aconselham para	g-18l-9n-9
aconselhem	g31
acord*	f23g52l-8
acordo	f25g52
acordo de	f25g10
acoun*	a86e35
acount	a86e35
acount i	a54
acqui*	h-8
acred*	c36n26
acres*	c-13e15o43
acros*	i35
across	i35
act	g22h29m115
act as	m50
actie	i25k29
actio*	c-42g-23k19m12
action	c-42g-23k19m12
activ*	a-29b-51c-10d-20e11f-18h-24i-26j-33k-22l-25m-22n-27o13
activate	a-22b-24c-14d-12e-38f-10g-13h-14i-14j-19k-11l-14m-12n-15
activate and	a-9
activate my	b-14e-21
activating	e-12
activating my	e-10
activation	o-11
active	c11
activite	g35
activity	e40
activity on	e40
actua	m27
actua*	d21e43j-12m11
actual	d23e19o-10
actualizar	e27
actually	c18f22
acudi*	k10l11
acuer*	f22g21
acuerdo	f22g21
ad	c69e16i13j21k25l55n24
ad adempiere	k31
add	a-40b-41c-34d-29e-37f-44g-14h-30i-30j12k-30l-29m-16n-39o14
add a	b-17g15i-8j10n-13
add money	a-12b-13d-10e-8j-9m-9n-8
add on	o14
addeb*	b100i20o46
addebitato	b23o21
addebito	b68o19
added	b76o70
added to	b43
addin*	o12
adding	o12
addit*	b30
additional	b30
additional pound	b20
addre*	b-19c-27d-19f21h-17i-15j74k17l-12
address	a9b-17c-25d-18f-20g-23h-17i-15k17l-12m-22
address for	d-8j-47o-14
address of	j42
addressed	g28m21
addresses	f44j64
adela*	i12m9
ademp*	k48
adempiere	k48
adess*	b13c22d18m18n27
adesso	b13c22d18m18n27
adeye*	c28j8
adeyemi	c28j8
adher*	b23o-9
adherents	o-9
adhes*	c33h-11
adios	c36
adjun*	o-13
adjunto	o-13
admin	e160j14m103
admin rights	e-23
admin*	b50c-9e194f-14h19i-8j29l80m153n20o10
administracao	l54m10
administrador	e80g8j32m37o-8
administrador para	e21j38
administradora	e36l13
administrateur	e-29
administratie	b14n31
administrator	e29l19m88
administrator and	m8
admis*	g15
admit*	b-9c-9d9e-9f-47g-15h-10i25j-12k-35o-13
admite	b-9c-9e-9f-47g-15h-10i-11j-12k-35
admiten	i23o-27
adres	e29j120o-26
adres*	b-16c-12d-15e-33g-26h-19i-32j126k-9m-8o14
adresse	b-8e-26f12g-9i-21j54l10o40
adressen	a11j20n13
adult	o-38
adult*	b14h29i28j18o-30
adulto	b14h29o-30
advan*	b10d24f17
advance	b10d24f17
advance for	d21
advance payment	f17
adver*	c17g31k42m29
advert	c19
advertising	k38
advic*	f-33i-9k-9
advice	f-33i-9k-9
advie*	g54h21
advies	g54h21
advis*	b-9g111h69i-9k49n-13
advise	b-9g38h20i-9k-10n-13
advise for	g-13
advise me	g56
advise the	h32
advised	k59
adviseert	g34h43
adviseert u	g34h42
advoc*	d-14g29i-24j-20k128
advocaat	d-14g29i-24j-20k77
advog*	k157
advogado	k114
aerea	o-16
aerop*	h-12
af	a44b48c82g18i33m30o67
af van	b18c28
afdel*	f25l100m14
afdeling	f25l26m14
affic*	e-14f-10h12i-18j-12o-11
affiche	e-8h21
affit*	g23
afgeb*	b23c38
afges*	b71o22
afgesproken	b23o11
afina*	c35
afinal	c35
aflev*	o-11
afmel*	i12
afmelden	i12
afrai*	c62o-45
afraid	c62o-45
afrek*	b38o-8
afsch*	b103f19
afschrift	b22f21
afschrijving	b80
afschrijving van	b43
afslu*	a44
afsluiten	a38
afspr*	c17f21j13l27o34
afspraak	c18f26j15l30o34
afspraak met	c18f28l28
after	a61c48d-38e48f71g81h177i139j40k45l-20n37o-54
after a	e-10g26h45i-14n-8
after all	c38i40o9
after i	a20
after me	g34m17
after ten	m-28
after that	f10
after the	a18b13c35e70f29h48i32j20k40m23n10o-12
after your	h27
after*	d26j15o39
afternoon	o39
afterwards	d26j15
afzeg*	c34
afzeggen	c34
again*	c28f18g54i18k62
against	c28f18g54i18k62
against the	c32f18i14
against you	k30
agb	f10
age	a-33b-17c-14d-9e-18f-13g-11h-16i22k-10l-17n-30
age limit	a-12
agenc*	a18b22c32k77l15
agencia	a11l12
agency	b25c28k74
agend*	a-11b-13c38d-12e-29f-20g-32h-44i-20k-20l-14m-11n-39o-16
agenda	a-10b-12d-11e-26f-19g-30h-43i-19k-20l-12m-11n-37o-16
agenda de	e-9h-24j-8n-20
agent	l18m112
agent*	e21m82n25
agente	m56n23
agents	m24
ages	b32n17
aggio*	e32g-18h-11k-8n19o-12
aggiu*	a-8b-9e21g-22h-11i-9n-12
agire	k20
agli	h24
ago	d44n-12o14
ago but	b-9d13
ago sent	d-15
agora	d25h29l23m63o79
agora e	m37o16
agost*	b22c19i33o-12
agosto	b22c19i33o-12
agota*	k39o-24
agrad*	a22c34d-8e22f-22g-9i30
agradeceria	i23
agradeceriamos	f-20
agradecia	l9
agradecia que	l9
agradeco	d-10e22
agree	b32m60
agree*	b82c88f164k39m51o17
agreed	b87c37f23m55
agreed in	b19
agreed to	b15c36f23m20
agreement	c47f147o27
agreer	o-8
agreer nos	o-8
agua	b21c-13e-14f-18g13i-12j-9l-10o-11
aguan*	l-8
aguar*	d67k9l29
aguardo	d26k9l27
aguen*	j-8k-13n21o-13
aguenta	k-12o-13
ah	a8n23o-8
ahead	a-20b-15c-56o43
ahead and	o43
ahead with	c-31
ahi	l37o-21
ahora	g40j12m45n-19
ai	a31c-10d21f32h25j41k31l117m121n52
ai e	k9
ai sensi	k33
aid	o11
aids	b32
aimer*	l36
aimerions	l21
ainda	a12d31i43j66n13o-25
ainda esta	j30
ainda hoje	n18
ainda nao	a14d34o-18
ainsi	a13n22
aire	h21
airli*	c-9d33g29o-19
airline	c-9d33g29o-19
aiuta*	b-9g22
aiutate	b-9g22
ajout*	b-8o13
ajouter	b-8
ajuda	n34
ajude*	g19
ajudem	g19
akkoo*	b27m70
akkoord	b27m70
aktio*	i58
aktion	i24
al	a-23b37c32d9e16f-25g9h69i-8j-31k20l63m52n53o42
al amparo	f9
al contratto	b16c10
al corso	i29
al de	b30g8n26
al drie	d11h19n35
al equipo	e19
al final	c22n9o16
al giorno	h66
al giudice	g38k16
al in	c16d28
al nostro	b18
al posto	e20m20
al presidente	l32
al suo	l29
al telefono	l20
alarg*	i28
alarm	b-12c17e-10g-8h-9i-11n-13o-17
alarm*	e65h-14l20o17
alarma	e20
alarme	e15h-8o17
alber*	j34k39o32
albergo	j24k39
alcan*	f51
alcance	f51
alcoh*	h29
alcohol	h29
alcun	b12
alerg*	h127j9
alergia	h56
alergica	h48
alert*	m28
alerta	m28
alfab*	h-10j-13
algem*	f14g25l11
algemene	f14g25
algemene voorwaarden	f14g25
algo	b60c31e11f14g13h73k17m10
algue*	e45l102n58o-17
alguem	e45l102n58o-17
alguem acima	l19
algui*	b14e49g23h15j31l58n39
alguien	b14e49g23h15j31l58n39
alguien con	h15l8
alguien ha	b9
alguien que	l32
alguien se	e45
algum*	f14g10i26o-13
alguma	f14g10i26o-13
algun	g21k18o-16
algun*	h31
alime*	e16g25
all cards	j20
all correct	b-26
all day	n10
all right	g22h25i27o16
all rights	e38
alla	a14c35d11e64h-22i77j-20k10o-44
alla scadenza	c17
allag*	k53
allagcom	k53
allan*	b16h35k31
allar*	k29m17
allat*	h43l24
alle	a40b-13c32d19e64g-13i33k55l-10m43n48o86
alle eerdere	m17
alle otto	i28
allee*	a-55b-20c-45d-34e-49f-31g-43h-31j-27k-23l-14o-55
alleen	a-55b-20c-45d-34e-49f-31g-43h-31j-27k-23l-14o-55
alleen een	a-19e-13f-10g-18i-12k-9
alleen met	m16
alleen weten	c-15e-19g-10h-11i-13l-10n-10
alleg*	a22h22k21
allegato	k15
allem*	m-8
allemaal	m-8
allen	a18
aller	h24j44
aller*	h115o8
allergic	h-34o8
allergic to	h-34
allergie	h37
alles	a63b-31c-19d9e-25f10g-37h-27i-32j-37k-26l-27m52n28o47
alles in	d15o12
alles mit	m29
alles werkt	a-16n-10
allez	o23
alli	o29
allin*	f-10i-9
allo	c26
allor*	k51m14
allora	k51m14
allow	b-15c-8h-22i53n-10o-9
allow me	i16
allow*	a-17b-26c-32d-24e-25f9g10h-19j-11k-11l22m12n-21o11
allowed	a-16b-24c-32d-23e-24f11g12h-17i-18j-11k-11l23m16n-20
allowed to	b-13c-24d-39e-9f21g11l39
allows	i16o-13
allun*	i14o8
almac*	b16c26e12g16o11
almacen	c26e12g16o11
almoc*	c-9e-8l12n9
almoco	l12n9
aloja*	j-10
alone	e35k-14l-25
along	c-34h26l-30m55
along with	a16h33o20
alors	b64i24o-16
alors que	b64
alqui*	b15c11f14g10h-13j11n-11o-20
alquilan	i15
alquiler	b21c16f20g14j9
alquiler de	c13
alrea*	b29c33e-11k61m35o35
already	b29c33e-11k61m35o35
already have	c15
als	a19b-14c18d-31e15f65g117h-11i33j-29k103m121n-23o-38
als de	f21k57
als een	b14f50k-10l26n24
als het	k55
als ik	c23g53h39
als mijn	g16m10o-11
als pdf	b-8f-16g-21i-14k-10
als wij	f15g20i31
alsje*	d19e31i58l23
alsjeblieft	d19e31i58l23
alsno*	i61o16
alsnog	i61o16
alsof	m44
alstu*	c31d-11l28
alstublieft	c31d-11l28
alta	a16b61h33l8o-31
alte	a-20o22
alten	e32k-18o48
alter*	e80i23k15m11
altho*	b29i106
although	b29i106
although were	b25i15
altij*	i20n22
altijd	i20n22
alto	l26m15
altri	j13o-12
altri*	k33l9o-12
altrimenti	k33l9o-12
altro	a17b24c36j25k12n68
altro*	k47
altur*	h-9j-15
altura	h-9j-15
aluga*	d8o10
alugu*	c17g9
alumn*	e-29f-8g-12h-10j48
alumno	j18k19
alumnos	e-27f-8k-21
aluno	c-21f24g18
aluno*	f23k30n30
alunos	f23k30n30
alway*	g23m48n37
always	g23m48n37
alwee*	n26
alweer	n26
am besten	g32
am ende	m18n8
am montag	o12
am samstag	o17
am seeing	b45
am still	d13
am trying	c9
am unable	e11
amanh*	c44i11k27m-15o82
amanha	c44i11k27m-15o82
amanha as	o19
ambos	o-12
ameri*	a-24b-22c-11d-11e-21g-10h-13i-12j-17k-8l-12m-8n-12
american	a-23b-21c-9d-10e-19f-8g-8h-9i-8j-13l-10n-11
american express	a-23b-20c-9d-10e-19f-8h-9i-8j-13l-9n-10
amico	k8
amigo	j17
ammes*	f38n-9
ammessi	n-9
ammin*	b16e109g15l69m38
amministratore	e84l27m39
amost*	o-9
amoun*	a-8b67c-11d20e-18f-13g-15h-16i-19j-14k-13l-14n-14
amount	b58c-10d22e-17f-12g-14h-15i-18j-13k-13l-13n-12
amount for	b12
amount in	d13
amount of	b49
amount on	b-27
ampar*	f115g28
ampara	f27g28
ampara la	f27g28
amparo	f40
amparo del	f9
ampli*	i24o26
ampliar	o-8
ampol*	h72
an account	a-107b-34c-25d-18e-53f-14g-11h-14i-15j-13k-10l-19m-9n-13o-28
an actual	d23
an additional	b14
an agent	l13
an ai	l-10m-18
an answer	n35
an atm	b16
an den	f9g10h33m9
an der	b26f30
an die	f40l16m29
an employee	g25l-9m49
an error	e12m18o-12
an ex	g53
an exchange	l12
an extra	b12
an hour	a-12b17c-13
an invoice	b-18
an item	d61
an odd	b13
an old	i26j12
an online	e-14
an order	m32o-10
an unauthorized	b22
an und	d37o-11
an unrestricted	m23
an unsere	g15
an update	m20o-10
an wen	f32l32
anali*	g10h23i35j15o-11
analy*	b-13g21h26
anbei	c36
anche	a-17b-53c-44d-32e-24f-21g-46h-79i-33j-60k-27l-56m-33n-37o26
anche a	i-8
anche con	c-8f-8h-9l-9n-8
anche il	n41o16
anche in	h-17i-20k-11n-13
anche la	h-10i-9
anche per	f23
anche se	i39o18
anche senza	i18o10
ancie*	a-31d-15e12
ancien	a-31d-15e12
ancor*	a17b-9c14d37g-10i24l-41n38o-17
ancora	a17b-9c14d37g-10i24l-41n38o-17
ancora la	o-14
and address	j60
and always	m9
and approved	m11
and asks	b-9
and cant	e-9
and carry	m57
and close	a32
and conditions	g15
and confirm	a11m14
and desist	g8
and dont	c11
and follow	m25o-8
and give	m20
and id	d14
and no	m31
and nobody	l14m18n18
and not	c22
and nothing	o16
and number	j18
and paid	b-19o23
and refund	c-17d-26
and reply	j15
and send	m21
and still	b13l10n44
and took	k34
and used	c12
and wed	d22
and well	k37o38
and whats	j72
and write	m16o-15
anda	d18e15j9n22
andar*	g40o-17
andare	g40o-17
andat*	e58i25n22
andata	i25
andato	e61
ander	c22e56o-11
ander*	a20c9e14f32g-12h-8j76m41n46o-62
andere	a32j60m25
anderen	b21j25
andern	e18o-41
anders	c17f12i17k8m15
andro*	e-8i-10
android	e-8i-10
anerk*	g43m16
anexo	c-9f-10g-16i-13k-10m26n-9
anfah*	i33
angeb*	b-11i8n22o-15
angebot	b-11i8o-15
angem*	h26
anges*	b36g68j31
angez*	o-8
angezeigt	o-8
angla*	m13
anglais	m13
angry	b-13g23h19i-8k-9l-8n-79o-9
anive*	n20
aniversario	n20
anlei*	o-20
anleitung	o-20
anlie*	o-23
anmel*	c-11e20f-15i18n-9
anmelden	g22i19
anmeldung	e23
anmeldung fur	c-13e13
anna	j52
annee	o-22
anneh*	g19
annehmen	g19
anni	f8g28h32i78l-8o-24
anni di	f8i16
anno	o10
annua*	b12c23j-9
annual	b13j-8o15
annual fee	b25o15
annuale	c23o-12
annul	c11
annul the	c11
annul*	a-35c230d-15f-30g-16h-43i10j-36k-37l-26m-43n-43o64
annulation	b24c22o-16
annule	c-29
annuler	c-22g19
annuler la	c-35
annuleren	b-11c65f-8g-14h-8i-19
annuleren i	c9
annulla	c-8d-12h-14j-10o-10
annullare	c82i41
annullate	c47
annullato	c-27d9o12
annulliamo	b-8c-23i-10n-9
ano	f38j-17m-8o-34
anoch*	e37j8
anoche	e37j8
anoni*	j45
anony*	j29
anos	a13f10g11h19i71m-12n48o33
anos de	f-18
anoth*	b31c25d-11e53f-12g-12h-22i-19j-21k-11l-11m-14n37o18
another	b31c25d-11e53f-12g-12h-22i-19j-21k-11l-11m-14n37o18
another card	b-8e-18
another week	n21
anruf	o-20
anruf*	j10l53
ans	f-36h33i46n27o-24
ansch*	f-14g-21j29
anschluss	f-9
anschrift	j35
anspr*	f39g29
answe*	b-20c-15e-13h-13i-16j14k58l83m134n47o19
answer	b-14c-13e-10h-9i-12j14k67l30m93n64o19
answer as	l21m14
answer from	l31
answer in	j-8k-9l-12n-21
answer my	l30
answer on	j31k25
answer the	n27
answer without	m25
answered	l10
answers	l36m44n-9
ante	d9f16g52k58
ante el	d9
ante la	k45
antec*	d11i9j50
antei*	d37
anter*	c-9d-12e9g-13h-20i-10j38n-14
anterior	d-10e12g-11h-16i-8j43n-12
anteriores	m8
anteriores e	m25
antes	b-13c36d-8e9f49g25h37i20j-15l36m54n22o33
antes da	c20o-13
antes de	b-9c19e22f24g20h10l19m47n27
antes del	h37o13
antes do	f26o-10
antib*	h185
antibiotico	h82
antibiotics	h65
antic*	d17h56i108
anticipada	i33
anticipato	i52
anticipo	d17i16
antid*	h120
antig*	a25e107g9i123j54k14
antiga	e22k15
antigo	e47i40
antigua	a16j35o18
antiguo	e34i47j16
antiv*	c23e-16
antivirus	c23e-16
antra*	l-18o14
antwo*	b-8j9l8m152n56
antwoord	j10k-9m66
antwort	m67o-14
antworte	m20
antwortet	n17
anual	b10d27h-8o-18
anula	o10
anula*	a9c125f13g17i15m-10o57
anulada	c22o20
anulado	o8
anulamos	o11
anular	c17f17g20i18
anule*	c123
anulem	c83
anulem a	c55
anunc*	e-11g-8
anuncio	e-11g-8j-12
anwal*	f34g14k36
anwalt	k17
anwei*	m30
anweisungen	m22
any atm	e12
any chance	d52i61
any further	k21
any idea	g15
any longer	a51c25e33
any news	d44
any way	c42e13
any weekday	o-17
anybo*	l26n58
anybody	l26n58
anymo*	c18e27m18n28
anymore	c18e27m18n28
anyon*	d-13g-18k-50l9m24n27
anyone	d-13g-18k-50l9m24n27
anyone above	l10
anyth*	a-25b-12c-25d16f29g21h50i-10j17m26o-20
anything	a-25b-12c-25d16f29g21h50i-10j17m28
anything i	c-10g31j31
anything to	h21
anywa*	c13i67m17
anyway	i65m17
anywh*	e-15
anywhere	e-15
anzah*	d49o-10
anzahlung	d49o-10
anzei*	g19i-14j-10k35l-8
anzeige	g32k40
anzeigen	g-9
ao	b-26c33d-41f9g59h13i-42l83n-40
ao cliente	l24
ao contrato	c16f31
ao fim	n16
ao lado	g16j39k-30
aos	b-14f16k35
apaga*	a64e31m-11o-8
apagada	a12
apagar	a58e34
apagar a	a19
apagu*	a65
apara*	h30o-13
aparato	o-13
apare*	a-30b36c-33f-13g-20h-14i-36j-40l-27m-32o11
aparece	a-26c-28d-19f-12g-18h-23i-31j-38k-17l-14m-21n-20
aparece no	c-10
aparecen	b15n9o-10
aparecer	d8k21l-9n11
apareceu	b25d14
apart	b41o-10
apart*	b-8c31d10e-9g-9i-10j51k13m-18o-45
apartamento	c16d17j19k19
aparte	j-9o-56
apell*	j55
apellido	j39
apena*	b-10m19n-27
apenas	b-10m19n-27
apert*	a-15i18m-10n-13o-37
aperto	a-14i20n-10o-22
api	b15e114j52l10m38o37
api key	j14
aplaz*	c-26
aplic*	b41c-19d-12e-9f25g-34h71i40k-21l-36m15
aplica	f12
aplicacao	b-22f-14g-19h-23i-12j-16k-13l-20m-10n-28
aplicacion	n32o-26
aplicado	b37o39
aplican	f42i20
aplicar	b13h80i16m39
aplicar el	b13h46i16
aplicativo	h-8j22
aplico	b15h44
apliq*	m18
apoio	c20j-28l42
apolo*	i37l13n53
apologies	l13o-17
apologies for	o-23
apologise	n25o16
apology	i37n17
app	a13c-103d-84e-34f-11g-52h-101i-111j-121k-84l-92m-90n13o-55
app and	e-9
app de	e-23
app does	n23
app for	a50
app has	n28
app i	b8
app is	a16o-33
app on	b15
app passcode	e18
app says	b19
app show	b-12c-8d-18e-14
app shows	g37
app that	b37
app was	e16
appal*	k42n10
appar*	b23e25f27h77j23o10
appareil	h15
appea*	b54g31
appear on	o14
appear that	e11
appeared	b13
appears	b31
appel	l30o-27
appel*	d10f17j24
appels	d10f17
apple	a-10b-20c-13d-9e-17f-10g-13h-18i-15j-15k-11l-14m-9n-17
apple watch	a-8b-13c-9e-13g-9h-14i-10j-11k-8l-11n-12
appli	n17
appli*	b79c23f105g36h43i73j40
applicants	g33j43
applicare	h17
application	c20o9
applied	b16
applies	f31o-40
applies to	o-23
apply	f37i21k23m50
apply to	f41k25m10
appoi*	c10k17
appointment	c10
appre*	l54
appreciate	l65
appreciate it	l51
appro*	a-11b-33c-20d-24e68f-54g-39h-14i-32j-20k-28l15m183n-20o42
approva	m9
approval	e-20i-13m25
approval queue	m14
approval step	e-14i-10m-24
approvals	l-26
approvato	m45
approvazione	e30m33
approve	e80l58m58
approve this	l50
approved	b-17d-8f-47g-29k-18m-32o49
approved and	m-28o33
approved by	m-18
approved the	f-45g-27k-50m-10
apre	e23l-9
apre il	e23l-9
apres	d-9f10h83o-16
apres la	h20
apres le	o-15
apres midi	o13
apres*	j25k47
april	b67c59m-8n14o83
april*	i34o10
aprile	i34o10
aprir*	o-17
aprob*	e12m78o12
aprobacion	m22
aprobado	m49
aprobado por	m22
aprobar	e15
aprov*	a-12e-10i-9j-8m115n-9
aprovacao	m49
aprovado	m37
aprue*	m33
apto	h51
apunt*	i15
aqui	a42b23e-8h-17i-14j-10k91l-33n70
ar	h20n13
arbei*	f-20g52i-9j22
arbeiten	o-23
arbit*	h-8k36
archi*	a17b-13c-24d-8e-14f-19g-35h-9i-13j-21k-44n-20
archivo	f-8g-18
are charges	e19
are free	m27
are going	k21o17
are looking	k33n24
are missing	e32
are not	b-13c21o-36
are off	m19o8
are sick	g-18
are still	l24
are transactions	e13
are valid	o14
area	a31
arent	i43l56
argen*	d34
argent	d34
argum*	g43
argumento	g29
arm	h35
armar*	j-8
armario	j-8
armaz*	j-9o24
armazem	j-9
aroun*	c-10e30l12m13n63
around	c-10e30l12m13n63
arrab*	n19
arran*	a30b-12c-15g-14l23o33
arrange	a33l28
arrange for	a34
arreg*	k45n13o8
arren*	g8j32
arrep*	c33f23n79o-8
arrependimento	c32f23o-8
arretez	c-15
arrib*	l25m31
arriba	l25m31
arrie*	h21
arriv*	a-26b-40c-15d-27e-8f-53h-54i-13j-51k16m-38
arriva	n-11
arrivata	c20
arrivato	f-12j-8n9
arrive	b-8c-9e17g-8h-11
arrived	b-17c-10d-39e-35f-8i26
arrived at	d12
arrived in	d-34
arrived on	i35
arrived yet	d-10
arrivee	o-10
arrivera	n15o9
arrives	g30o20
arrui*	k33n59
arrum*	j35
art	f57
artic*	b-14f17g25h-10m-12n-10o-25
article	g34
articolo	o-8
articulo	f12
artif*	j-8m64
artificial	m17
artig*	d14f29
artigo	d14f29
artik*	f32o-26
artikel	f35o-21
artis*	g10
artro*	h84
arzt	j35
as always	n9
as before	d36o10
as duas	c9o24
as evidence	k26
as instrucoes	j-10
as long	d34
as part	m8
as pdf	k25n19
as pending	b-11
as suas	o14
as though	b25m26
as usual	b8i-41n14
as well	a38e21i22k-13n25o-29
asap	l41
ascen*	c33
asciu*	c-8o-13
aseso*	g33
asham*	n15
ashamed	n15
asi	c22j19k18l14n66o8
asi que	c25d9j23l18o8
asist*	m60
asistente	m62
asistente sin	m14
asked	b93c20e47k111l25m33o-36
asked for	b99e32k60l14m19
asked me	g8m23o-28
asked the	k27
askin*	g-12k-25m52o-10
asking	g-12k-25m52o-10
asking for	m32
asks	b-27c-9d-8e-16g-12h-11i-11j-37k-9l-16m42n-19o-32
asks for	b-22e-10l-10m16n-12o-20
asma	h55
aspet*	d48i18l23n42o-8
aspettare	n41o-8
aspetto	l29
aspir*	c33
aspirador	c31
assem*	o37
assen*	i19o8
asses*	o-19
assic*	k46
assig*	f25k19
assim	b10h-14i13m-11
assin*	c44d42e22f11g60j14k-11o-8
assinado	c-10g-10
assinar	e28g53
assinatura	c69d48f20
assis*	a-8b-18e-26f-23g-17h-25i-15j-16k-16m171n-31o-8
assistant	l-13m94
assistent	m38
assistente	l11m48
assoc*	a60d10j36
association	a38d12
associe	a13j18
assum*	e10g8h35m86o32
assun*	j11k34l38
assunto	j12k32l42
assur*	b26f36g36n24o77
assurance	f36o48
assured	b26o24
asthm*	h60
asumi*	o38
asumimos	o38
asunt*	k11l11o14
asunto	k11l11o14
at checkout	o-11
at five	i20n20o20
at four	i39
at half	o27
at home	g-12j28k-39o-17
at least	j23o-21
at midnight	a21i34
at night	e28
at no	i25o98
at noon	g-14k-32o20
at reception	e29n18
at ten	o17
ate	c13d9g-16h24i65j-8k10m-30n-17o25
ate segunda	c21i29k-15
ate sexta	i22k16m-10o15
ate the	h49o14
atenc*	d-11i19n37o-16
atencao	d-10i21
atencion	n44o-16
atend*	e-11j52l52m56n62
atendente	l33m29
atendimento	l10n57
atien*	l34n23
atienda	l34
ativa*	m30
atm	b119c-10d-8g-9h-12i-11j-10l-8n-13
atm and	b10
atm didnt	b13
atms	b-13e-10h-8i-12
atras	c86e-9j19k11
atras con	c71
atras*	b18f29h34i77l10o22
atraso	b18f14i77o22
attac*	a21c-10f9m32n-23
attached	a22f14n-22o11
attaq*	g47
attei*	h19i18
attem*	d11e64
attempt	e33
attempts	d14e26
atten*	c32k65l8m64n23o29
attend	c32
attention	m38o-9
attes*	d14n34
attesa	d14n34
attesa di	d15
attiv*	g-8i10j-11
attivato	b8c8
attor*	k40
attorney	k34
attre*	g20o13
attrezzi	g9o13
atual*	i-8j-8
au	a-15b49c12d-13e-32f-31g-41h-12i-14j-44k25l119m-18n-29o52
au bout	l20
au courant	k31
au dessus	l32
au guichet	b27
au lieu	b16i16
au meme	o16
au nom	b14
au tribunal	k12
aub	a22b-13c17d20j28l27m24
auch	a18b-54c-42d-16e-36f8g-65h-47i13j-51k-57l-46m-32n-55o-34
auch als	f-14i-12
auch auf	a-9
auch das	a43
auch die	f40
auch im	o-38
auch in	b-16c-8d-15e-9f-18g-9h-11i-25j-15k-8l-14n-13
auch mit	n-8
auch wenn	f32i19
aucun	m32o-12
aucun*	k-18m14
aucune	k-18m14
aud	b-10c-9e-27l-9n-10
audie*	g33l9
audiencia	g33l11
audio	k15
audit*	e41f17o10
auditors	e39f16
auf	b60c-13d19e28g-29h-20i-20j-28k32l-15n-31o29
auf das	g19o-19
auf dem	b-25d13e19f-13g-11i-12j-20l-9n-12o9
auf den	b-16d-9e-9f-14h24i-13j-11l14n-22
auf der	a-8b45c-10e-14f-22h-14i-20j-30k-12l-14m-9n-14o-20
auf die	i50k23o21
auf eine	g12
auf einen	g31k37
auf null	m61
auf unsere	e29l11n31o37
auf welcher	b-8
aufba*	g-8i-14
aufge*	a42c40j26
aufhe*	g40m22
aufheben	m22
auflo*	a62c-17
auflosen	a23
auflosung	a35c-22
aufs	o54
aufsc*	i11
aufschub	i11
auftr*	c69m8
auftrag	c62m9
aufzu*	g16
auge	i13
augus*	b17c31o15
august	c31
augustus	b17
aujou*	o32
aujourdhui	o32
aula	e-28f-22j-15
aula de	j-9o13
aumen*	b38f18h33
aun	f31
aun no	f31
aunqu*	b9g11i144o21
aunque	b9g11i144o21
aunque el	g11i30
aunque no	i38
aunt	a40j37
aus	b-32d31e31g-19j-39k-17l-30m39
aus dem	c14
aus der	d26j8
aus kulanz	o8
ausfa*	f33o13
ausfall	f30
ausfu*	m9
ausge*	f-8i15o28
aushi*	g19
aushilfe	g19
ausku*	f39j29
auskunft	f35j29
ausla*	b12d37
ausna*	i60
ausnahme	i43
ausnahmsweise	i-17
aussc*	g45h33
ausse*	e25
aussi	a13b-9d-10f-10g-17i-10j-22l-9n20o14
austa*	i8o12
auswe*	i34j28o-13
ausza*	d37
auszu*	g34
auszubildenden	g34
auten*	e43
autenticacao	e13
autenticador	e19
authe*	e106
authenticator	e102
autho*	e-11f16k66l133m84
authorise	m20
authorised	l31m30
authority	e-21f16k55l99m24
authority to	l23
autis*	n26
auto	a-33b-46d-26e-24f-36h-47i-41j-41k-32l-38m-35n-49
auto renew	o9
auto send	m-12
autob*	c13h25
autobus	c13
autoc*	h-14n-8
autom*	a-40b-27d-35e-50f-15g-58h-51i-54j-46k-40l-48m119
automated	m28
automatica	b-13m-9n13
automatically	a-18b-22c-14d-13e-14g-8h-10i-12j-13k-8l-8m-18n-21
automaticamente	c23f14m20
automatico	c8g-10m46n24
automatique	b24
automatisch	b-8f-11g-9h-8i-11k-8l-8m32n-12
automatische	b12
auton*	l12m32
autor	f17k22
autor*	a16b82e111f41g23k91l64m175o-13
autoridad	l8
autoriza	f17m47
autorizacao	e16g23m17
autorizado	b19e28m24
autorizar	e18
autorizo	a16
autorizzato	b49
autre	b11m10o-23
autre*	m9
autres	m9
autum*	c31o15
autumn	c31o15
aux	b-8e-27f-8g-12i9j-8k-27l-8n-8o-25
avail*	a-20c-16d-22e-19f-12g-14h-15i-18j-16k-12m-12n-18o-16
available	a-20c-16d-22e-19f-12g-14h-15i-18j-16k-12m-11n-18
available for	o-21
available to	b10l10o12
avait	a10
avali*	j29l23m15
avanc*	c-20k36
avant	e-8g-11h-16j-11m17n-11
avant de	f18
avant la	o-10
avant le	o-25
avari*	d32i10k41n51
avec	a-15b-20c-32d-20e14f22h42i-31j16k-23l35m15n24o-16
avec la	g16h26l26
avec le	g23
avec nos	e23
avec un	l10o-9
avec une	h29
avec votre	f40l8n18
avec vous	o-23
avend*	d10i36
avere	b-8d42e-9f-9h-14j34k17m14n16o18
avere il	j25l11
avere la	i12o13
avere un	a17n24
averi*	l11
averia	l11
avete	a-13b62c-49d-26e-35f47g-30h-36i-58k16l-13m-16n83
avete il	j27
avevo	b-17k9
avez	b-8c-8e-11f-13g-13h-12i-32j-11k-14m-12n40o30
avez vous	b-15e-8f-12g-11h-11i-29j-8k-14m-10n-18
avg	f88
avis	g15h24o-16
avisa	h-12m-11
avisa*	f41g35k17o-16
avisar	g25o-11
aviso	b21e51f9g-9h-24j-8k21m29n-18o-24
aviso de	e56
aviso*	b18
avisos	b18
avoca*	k35
avocat	k26
avoid	g50
avons	a8b8c29e15g14h-10j-9k11o12
avons nous	g30
avrei	e27j22
avril	o10
avuto	h15j36k42
avvis*	e10f25k27m12
avviso	e10k27
avvoc*	k76
avvocati	k23
avvocato	g8k49
avvocato e	k9
aware	o-10
aware that	o-10
away	a69b9c23e30f12h39i17k-19m32o27
ayer	c-13g-11h17i-34j12n-16o11
ayer me	h38
ayuda	e38f-8
ayuda*	g36h33
ayunt*	g52o-10
ayuntamiento	g52o-10
azien*	a25c13d26e20f18m24
aziendale	a25c13d26e20m24
azubi*	e-18o-31
azubis	e-18o-31
azul	b-13d-9e-14f-14g-22h9i-13j-21k-16l-14n-11
azule*	c15h-14
azulejos	c15
azzer*	i21o35
b	d30o-22
b o	d41
baas	g32l64
baby	d12h54o26
back	a-50b40c64d143e27f-12g-35h-28i60j-51l-21m-25n41o115
back after	h25
back and	d13n42
back by	k28
back for	d-15o9
back from	o-14
back if	d45
back in	b13c-9e16f-8m-9o-16
back my	c38
back of	n-24
back on	d23i37o13
back out	c54
back please	d9
back so	d-25
back the	c8d28k18o25
back to	a-31d-50l20n28o47
back unopened	b15d22
back what	d14
backe*	o17
backu*	e14i-10o8
backup	e14i-10
bad	e59g28h100k31n27
badge	a-12c-8e73f-32g12o28
badge*	d33l-14o14
badges	d33l-14o14
badly	h37n16
bag	b-12c-8g-13h-12i23j-10l-8n-40o8
bagag*	b32c-10i62o27
bagagem	i22
bagno	n38
bags	i33
bague*	j-8o-27
baguette	o-27
bail	c52f19g40
baili*	o20
bailiff	k-12o20
bailiffs	k12
baiss*	g42
baixa	a29c26g23m13
baixo	m31o-15
baja	a41b14c31g18j11
baja de	a20
baja del	c9
baja el	o19
bajar	h37
bajar el	h37
bak	d10
baker*	g71n25o-8
bakery	g71o-8
bakke*	a34
bakkerij	a36j8
balan*	a-12c-13d25e-18f-23g-11i-8j26n-14o27
balanca	h19
balance	c-11d27e-13f-22g-9j29n-10o27
balance a	a-8
balance is	m17
balance of	j50o31
balca*	b-11d-19i-14
balcao	b-11d-19i-14
bald	k27
balie	e30
ball	h-37
bambi*	h48j19o-15
bambini	j-13o-15
bambino	d11h58j36
banca	a54e10k29l9
banca*	b9d35f-16j83k41l13n30o24
bancale	l16n34
bancali	d33k15
bancaria	j20o14
bancaria de	o14
bancarios	j50
banco	a22d-15f-39g-11i-8k53l9o-22
banco de	f-39k59
band	b-9c-8e-10f-9g-12h-8i-8j-11k-8l-8n-10
bande*	g-11h-13j-8m14o22
bandeja	m15o22
bandeja de	m20o14
bando	c-15g23n35
bands	b-8
bank	a53b68c18d70e23f-11g-11h-11i-14j103o-23
bank account	j11
bank card	e48
bank details	j30
bank has	o8
bank holiday	c20
bank transfer	c19
banki*	a24e26
banking	a24e26
bankr*	a11g28j29
bankrupt	g28
banks	o-20
banne*	b-9c27d-23i-8
banner	b-8d-22
banners	c37
banqu*	a25b-31o-37
banque	a25b-31o-37
bar	e17g16h11i-8j-9
barat*	c15k37
barco	h-12
barco*	f-9h-17l-13n-12
barcode	h-10
bari	a18c17
barn	c29
barre*	e26
barri*	k12
barrister	k13
barul*	h-10
bascu*	h-26i-12l19
bascula	h-26i-12
base	c-11e-9f53g8h-15i-12k-12m-10n-11
base de	f-8
basic	j-9m-8n24
basic*	a-14b-8c-8e-11g-10h-12i-12
basica	a-11o-9
basico	o16
basis	f30o13
basso	m32
basta	b-17c18d-56e-14g-15h-22j-15k-9l8m19n52
basta il	d-44h-10i-10l-10n-10
basur*	n33
basura	n33
batas	j-12
bater*	j-9k14n-10o-20
bateria	j-9k14n-10o-20
bath	j14
batte*	a-8b-43c-16d-14e9f-14g-18h-31i-21j-24l-17m-30n-24o-49
batteries	e26
battery	b-26m-19n-9o-25
bay	i-10
be able	b-8e16m-11
be ashamed	n15
be available	o12
be aware	o-10
be called	c44o33
be cancelled	c106i36
be charged	b-17o34
be claiming	k70
be closed	a23
be collected	o20
be credited	o17
be cut	c18
be deleted	a27
be delivered	o20
be done	b23
be ended	c45f15
be exchanged	o-15
be given	c19d15
be glad	g15
be grateful	i30l14n-18
be interested	j20k36
be lifted	i41o24
be made	a-10b-11d25e-12
be needing	a22
be nice	j20n34
be paid	d79m19o18
be possible	a16i16
be put	a40d9
be refunded	b15c20d45
be reimbursed	d11
be repaid	d16
be replaced	d-36e29o13
be returned	d41o9
be reversed	b11c11
be safe	e36g30h35
be sent	d25i24
be set	i-16
be sorted	a-10b-12
be terminated	a10c36
be working	o9
be worried	h37
beame*	f-18g-11
beamer	f-18g-11
beans	n-23o-23
beant*	a17m45n20
beantrage	a12
bear	o52
bears	f9o11
bears the	f9o11
beauc*	b8o-9
beaucoup	b8o-9
bebe	h83i11
becar*	e15l34
becario	e14l34
bed	m15
bedac*	b34c25n37
bedacht	b34c25n37
bedan*	a-14b-26c-44d-14e-48f-20g-25h-22i-17j-32k-39l-12m-8o-26
bedankt	a-14b-26c-44d-14e-48f-20g-25h-22i-17j-32k-39l-12m-8o-26
bedankt voor	b-10c-30n35
beden*	f25o-12
bedin*	g37
bedoe*	j-8l-8o-16
bedra*	b111d66i-8k9n-9
bedrag	b113d68k11
bedri*	a34b26c16f29g16j25k50l22m34n50
bedrijf	b26f29g16k16m34n50
bedru*	h-12i-9
beein*	a91c112
beeindig	c26
beeindigen	a49c61
been added	o-13
been cancelled	d13
been charged	b9
been credited	d15o15
been hacked	e12
been lost	e40
been made	d12o22
been pre	m8
been sent	d9
been stopped	o22
been told	k41m23o20
been transferred	o59
been updated	m33
been used	e8
been waiting	n11
been withdrawn	m35
been written	m15
beend*	a29c23i26o15
beenden	c24
beendet	i27o15
beer	j37
befeh*	m14
befor*	b-24c26e-14g28i12j27k12l27m15n22
before	b-24c26e-14g28i12j27k12l27m15n22
before a	g35k34
before i	e-8f25l26m24n-8o-8
before it	c53h33
before its	c28g19
before me	j81
before noon	o-39
before the	e16f-15i37l22m-14n31
before this	m19
before you	i30n38o19
begin	a-9c-13g-13o9
begin*	c-36d-10e-14f-17h10i-30j-9k27l-14m33n-15o-25
beginnen	c-19g18
beginnt	b33h30o-9
begins	k35m25
begint	i-8n-10
begle*	o12
behal*	a-15g26k33
behalten	a-15g26
behan*	g-12h131i21j24m50n16
behandeln	h28i31m34
behandelt	j32
behav*	g24n10
behaviour	g24n10
behee*	e106m30
beheerder	e33m30
behin*	a14b18j62k15l23m17
behind	a14b18j62k15l23m17
behind the	j22m20
bei	a27b-29c-32f62g-44h149j36k8m-24o-18
bei der	b9f35o-11
bei euch	d20
bei ihnen	a42f26h-22j79l38n59o23
bei mir	h39i39
bei uns	a-11b-25c-19d-15f-35g-15h-38i-50j-24l-28m-8n-43o8
beide	n-9o-26
beide*	g-9
beiden	g-9
beim	a9b-23f22h20j-17k13m-25n-14
beim nachsten	o19
being made	d34o16
beken*	n24
bekom*	d10f-11h22i22
bekomme	g17
bekomme ich	g17
bekommen	f-10g-9h28i24
bekommen wir	d13
bekommt	j12
bekommt man	j-8
bel	h-9j-12k17n9
belac*	n19
belan*	d25m8o-10
belas*	b56g40
beleg*	a28
belei*	i11m31
belie*	b16e32n24
believe	b18e33n9
believe my	e29
belle	j27o-14
belle*	d-9l45
bellen	d-9l45
bello	a21
belon*	e42j36o-11
belong	j35
belong to	j35
beloo*	d-13h-8n-15o14
below	e-15g22i14m8o-16
below the	g24i33
belt	h17j11n28
bem	e-11h-9k21m-12n-14o-14
ben	e62g66h61i9j20k11m33n49
ben er	n31
ben ik	g54h31i12
bench	c-8k-29
bend	i9l15
bend the	i9
bene	e-23g-11h15k-12n-14o10
benef*	a-8b-16e-14l-9
beneficiary	a-8b-15c-16e-14l-8
benis*	a-9b-10i-17
benissimo	a-9b-10i-17
benot*	j51
benotigen	j26
bent	k34m40
bent nu	o13
benut*	a25h29j9
benutzerkonto	a25
beoor*	g34h33m91
beoordeling	m62
beper*	m22
beperkingen	m22
berat*	g23h24
beraten	g23h24
beraten sie	g23h24
berec*	b82e12
berechnet	b22
berei*	j22k27l82
bereik	j13l21
bereits	k9
berek*	b52
beric*	a-8f-11h-12j-12k-15m27
bericht	k-11m28
beroe*	g20i31
beroep	g18i31
besch*	d11f13k47l38m34n41
bescheid	k8
beschwerde	k30m15
besides	e21
besides me	e21
besli*	l36o-39
besoi*	i-34l-17m-8
besoin	i-34l-17m-8
besoin de	i-31
bespr*	j-9l37
besse*	k25o10
besser	k25
best	a-10c-21d-16e-13f-10g11h-20i-19j-22k-11m-10n-22
besta*	a23f20g-16h-12l-12m10
bestaat	i20m-8
bestaat er	i24
bestatige	m28
bestatigen	f30
bestatigen sie	f35
bestatigung	a15o13
beste	g58h35m30
beste*	a16b38c112f-20h-37j26k-8l-8n-48
besteld	b20c39
bestelde	c44j20k9
bestellen	c-9i36n-17
bestelling	a26b21c20o37
bestellt	b32d10
bestellung	c14g-11l8m23o18
bestellungen	j25o-8
besten	g32
bestu*	j28l36
besuc*	n-8
betaa*	b64d49j121m-9o20
betaal	b39d18o27
betaald	d20j27o-22
betaalde	d33
betaalt	b19j91o15
betal*	b103d63e10g43i110k10l14n12o16
betalen	b53d17g43i25l14m-20n12o16
betalen wij	o11
betaling	b70d42i46k16m12
betek*	h14
beter	g38i-11n-8
betra*	a-8b22c-20o-21
betrag	b28
betragt	c-22o-21
betre*	a14c16i25m25
betreft	a16c16i31
betri*	f29g34
betrieb	f29
betru*	g28k44
bette*	b-9c26e16h16i-9m10n45
better	b-9c26e16h16i-9m10n45
betwe*	b-8g28j-9l-9m55n-9
between	b-8g28j-9l-9m55n-9
between me	g45k14m53
between the	n-30
betwi*	b104
betwisten	b38
beurs	c21f-10
beurt	o-29
beval*	m-9o-18
bevalt	m-9o-18
bevei*	e50j14m24
beves*	a8c30e-10f8m54
bevestig	m57
bevestigen	c11e-10f8
bevestiging	a16c15
bevoe*	f9m12
bevoegdheid	m12
bevor	g-9h18n-11
bewei*	g20k8
bewer*	g25
bewij*	a9f30k27
bewoh*	h11
bewon*	h59j29
bewoner	h59j29
beyon*	n27
beyond	n27
bezah*	i61j12o22
bezahlen	i64
bezahlt	j12
bezahlten	o8
bezoe*	a-10e-11f-8g-17h-21i-10j-9k-9n-15
bezoekers	e-8g-13h-11
bezor*	d9j38m-17o-22
bezorgen	o-27
bezorger	j11m-11
bezorging	d17
bezwa*	b35f17g48
bezwaar	b35f17g9
bianc*	b20j31
bibli*	b-12c-8d-28f-12g-12h-22i-14j-18k-17l-11n-24o35
biblioteca	d-23e16h-17i-8j-10k-12n-20
bici	d36o21
bicic*	b-11c-11e-15f-9g-12h-24i-13j-23k14n-14o10
bicicleta	e-11g-8h-9j-8k20o10
bien	a-21b-51c-55d-21e-39f-56g-53i-37j-42k-50l-27o-50
bien le	h-8
bien recu	m24
bienv*	n-18
biete*	c-16f-9j11
big	b-9g-16h-12i-9j-8k-28l29n19
bigge*	a-45b-12c-20e-18n-35
bigger	a-45b-12c-20e-18n-35
bigli*	d48i10o29
biglietto	d25i10o29
bij	a39b-34c-33d-57f31g-9h49i-12j71k51m-47n-14
bij de	b-9c8e-17f-26h-20i-21k100l-9o-10
bij een	f47g10h20j-8m-11
bij het	a-9g18h-18i-14j-11n-10o-40
bij jullie	a22b-11d-14e-9f-16g-10h-42i-16j57l20
bij mijn	e15n22o-11
bij ons	a-9b-11c-11d-12f-13h-10i14k-16m-15n8
bij u	a32f24j72l40n32o37
bij uw	a13l-9
bijbe*	f21m-8o13
bijla*	c16e-15j-10m10o-9
bijlage	c16e-15j-10m10o-9
bike	b-8h-9n-12
bikes	d-19i-8
bilds*	a-8c-24
bilhe*	c22d32o18
bilhetes	c24d36
bill	a-10b230d-33e-14f15g-19h-18j21k20l-16m-25n-26o70
bill for	b22o19
bill has	b22o-33
bill is	b11o18
bill of	b-16j34
bill the	b20
bill this	b-21d-8i25
bille*	b120e28o44
billed	b140o40
billed for	b17o8
billet	b-11j8
billete	o-9
billi*	b42c22m12
billing	b42c22m12
billing period	c27
bills	k31o-9
bills by	o-9
bin	a68b50f35g24j22m11n15o-20
bin ich	b27f40g30
binde*	f48g-12
bindi*	l-28o18
binding	l-28o18
binne*	a12b-11c-15e-13f-10g-11i-25j18k33l-12n-16o-30
binnen	a13b-9c-13e-12i-19k10n-9o-30
binnen veertien	d21k20
bird	b-9i37o10
birth*	i31j62o-13
birthday	i32j63o-13
bis	b-8c34f-11i-9j-16k8m-22
bishe*	o-19
bisherigen	m8
bisog*	g10h8i21l27o-8
bisogna	e11g15o-8
bisogno	h8i21l27
bisogno di	h10i22j-17l15
bist	m15o26
bit	b35c-9d-8e28f18h23i113n-27
bitte	a148b24c72d83e152f66g26i61j91k-19l78m30n-23o-41
bitte an	j29
bitte beraten	g23h26
bitte bestatigen	f35
bitte den	c23e23i16l9o18
bitte die	d31j27l26m13
bitte eine	g31
bitte loschen	a10
bitte schicken	o-12
bitte setzen	i21
bitte stornieren	a8b14
bitte teilen	f11l16
bitte um	b38f28g15j28l27
bitte*	a9d17g19l39
bitten	a9d13g19l39
bitten wir	a8
black	h30l-42o21
black*	k29
blade*	e-29o20
blades	e-29o20
blame	f23l22n26o48
blanc*	h-12j-16l-8
blauw	o34
bleed	h36
bleib*	n19o-17
bleibt	n23o-17
blend*	o14
blender	o14
bless*	f14n22
bleu	n-19o-8
blijf*	d14l10o24
blijft	d14l10o24
blijv*	a-23h29i19
blijven	a-23h29i19
blind	i11
blind eye	i14
blind*	f30g26i18n9
blinds	f33i22n-21
blink*	o-13
blinks	o-13
blocc*	c67e182k-10l15n26
blocca	n28
bloccate	c28e51
bloccato	e40l21o18
block	c23e48o25
block it	c23e23
block*	e13g8m31
blocked	e16m32
bloed*	h91
bloem*	n54
blokk*	e117
blokkeren	e87
blood	h72j25o10
blood pressure	h33
blood thinners	h39
bloqu*	e183n27
bloque	o23
bloqueada	e37
bloquear	e12o-26
bloqueen	e38
bloqueenla	e17
bloqueiem	e43
bloqueo	e-9j-8
bloquer	n31
blu	l-8n-13o30
blu e	o30
blue	a-23c-46d-11e-22f-20g-27i-12j-18k-36l-50m-36n-17
blz	k42
boa	e-13i-9m-10o-39
board	c23f38i32m-19
boat	e23j34
boda	c15l18n32o8
bodeg*	h-12
bodega	h-12
boek	d24o-10
boeke*	k-8
boekh*	b21d14e28j36
boekhouder	b22j37
boeki*	k33o14
boeking	k35o14
boete	g9i33k12o18
boete*	f51i11
boile*	n38
boiler	n38
bois	b-8n-8
boite	e20f-34l19
boite*	h-8
boites	h-10
bol	n12
bolet*	b54g-10k39m-26
boletim	k51o-17
boletim de	k51o-17
boleto	b57o11
bolle*	b77f34j9
bolletta	b50f34
bolo	n-9
bom	b-15c-11e-14g-8h-13l-14n-25o-20
bom dia	n-9
bomba	b-9h18i-15j-12o-50
bon	b-10c23d-14f-10g-13h19j-14m-13o-20
bonif*	c53d28i49o27
bonifico	c53d28i17o19
bonit*	f-12g-15h-8j-8
bonjo*	b-8e-9h-8j-15m-24n-12o-27
bonjour	b-8e-9h-8j-15m-24n-12o-27
bonne	c-10f-14h-14i-18j-12k-20n-17
bonne*	f-16i18o22
bono	o-17
bonus	d-8o40
book	a-26b-28d-18e-24f-45g-25h-27i-30j-33k-20l-26m-20n-37
book the	c37
booke*	b52c50j38o59
booked	b52c50j38o59
booked for	c24
booked the	j32o17
booki*	c37d30i8k22l17n-32o-24
booking	c40d31i10l18n-31o-14
booking for	c66
bookings	k30
bookk*	b38c19
bookkeeper	b39e9
books	b18e33j12o-13
boorm*	c15i29
boormachine	c15i29
booth	f21l-37
borda*	j-14
borg	b31d18g21i20o-18
borne	o10
borra*	a77c21
borrar	a-8
borre*	a80
borren	a47
borrenme	a28
borro	a31c44e9
bos	n45
boss	b-13c-9g102h-9i-12j-25l50m22n-15o17
bosss	j31l59
bot	e-9l24m243n10
botao	l-8
botas	d12
both	b-48c-8d-10e-17g-10h-11i-18j-18m-17n-13o46
bothe*	a10c18j31l-21o-17
bother	a10c18l-21o-17
boton	a-34e-8f-8g-11h-23i-16j-19l-15n-10
bottl*	a12b-8j-13k-33m-8n-19
bottle	a15k-25o29
bottles	n-11o-18
botto*	b38e32m13
bottom	b38e32m13
bottom of	e32m13
bough*	b21c70d33j51
bought	b21c70d33j51
bought an	d22
bought something	d-16
bought the	c10j48
bound	f13i-9m27o20
bound by	f13m29
bound to	i-9o20
bout	l20
bouti*	b-10e-19g-17h-13j-9
boutique	b-10e-19g-17h-13j-9
boven	f22l49o-19
boven de	f22o-19
boven*	m18
box	a-9c17d14e-11f55g-24i47j-24k-13l-24m-16n9o-45
box was	b23
boxes	a-13b12e-14f-12g-15h-46i-22j-23k-13l-15m-25n-25o18
boxes of	h-30n-9
boy	a20j32
bozza	g-8m50
brace	h43
brace*	o13
bracelet	o13
brack*	m23
bracket	m23
brail*	d-23
braille	d-23
brake*	k40o17
brakes	k40o17
branc*	b-35c14d-16e9f-14g-17h-28i-13j15k-10l38m-12o-12
branch	a9b-27c34e18j21l47n9o-12
branch in	c32
branch is	c20l9
branco	c-8h-13j-14n-8
brand	o27
brand new	o27
brand*	c8e27h36
brandt	e31
brass	l23
brauc*	b-31c-23e21f-34g-44h-23i-26j-15k-44l-14n-20
brauch	a9
brauche	d18g-16
brauche ich	g11
brauchen	b-22d-8e24f-13g-12i-10j-17k-31n-9
brauchen sie	a12
brauchen wir	a-11b-16e28g-15i-28k-29
braucht	j-9o-9
brauchten	j13
bravo	j35n106
breac*	f21k48
breach	f21k48
bread	j30o-8
break	a21b-9c-9d-8e58g45i-10m14
break in	e34
break*	b29f42n10o28
breakfast	n-9
breaks	f49n22
breed	j-10
breng*	b23o15
brengen	o15
brenn*	h41
brewe*	n61
brewery	n61
bride	o20
brief	k15
brill*	c-9h-11j-15o18
brillo	h-8j-9
bring	a-12b-10c-41d-11e-12f-9g-15h-13i35l49m-16n16
bring a	i14o-16
bring it	l34o10
bring my	i35
bring the	c-30n31
bring*	d-38g-13o19
bringt	o19
broad*	j27
broadband	j27
broch*	b-9c39e-9g-27h-35i-15k18l-13n-13
brochure	c15g-9h-12i-11j10k20l-8n-11
broke	i26n43o19
broke the	n41o19
broke*	a15b49d34h36k11m-8n22o34
broken	b49d34h36m-8n22o34
broth*	j39
brother	j39
broug*	o-19
brought	o-19
brows*	j-8o-9
browser	o-9
bruck*	o18
bruit	g36
bs	n42
btw	o-10
buch	o20
buche*	b24f-20i-15
buchen	b27f-18i-8
buchh*	b25e9g23
buchhaltung	b28e12
buchu*	o-26
buchung	o-26
budge*	c13l19
budget	c13l19
buen	o-18
buena	a-15i36n-18o9
buena*	k36
buenas	k36
bueno	f16h61n29
bueno*	f-17
buenos	f-17
buenos dias	f-17
bufet*	k14
bufete	k14
buffe*	c36d38
buffet	c36d38
bug	o11
build	c12
build*	c15e20f-21g80i-9j-8k-9m-10
builder	g29m-9n-10
building	c23e31f-15g18
built	a-18b-23
built with	a-11
buite*	c14f21i27
buiten	f21i27
bulb	b37
bulk	i57k-23
bulle*	j21m31
bulto	f15h43
bumpe*	o24
bunde*	k8
bundesnetzagentur	k12
buona	n-11o-13
buong*	g-10h-12m-8o-17
buongiorno	g-10h-12m-8o-17
buono	d28i20
burea*	a-11b-11e-9h-16j-17l-18n-17o19
buren	i13
burla	k34
burn	h28
bus	b-16c-26d27e17f-20g-16h-24i-24m-10n-13
busca	f-39i-8
busca*	b-13h-16i-9j-13l-10n-16o23
buscamos	h-14l-8n-12
buscar	o23
busco	g-11h-13i-8j11l27
busin*	a41b-13e-8f36g31j35o29
business	a43f38g33j37o29
business partner	g31j50
businesses	b-9
but not	o-23
butta*	e21g30n31
butto*	a9b-21c-13d-40e-14g-8i-14l-42n-12
button	a10b-18c-12d-44i-11n-10
buttons	l-34
buurm*	g18j16
buurman	g18j16
buy	b-17n-19
buyer	d-37j47o-20
buyer of	j47
buyer*	e-9l16n-9
buyers	e-9l16n-9
buyin*	b43
buying	b43
buzon	n-12
by direct	b-41
by friday	a35k8o28
by law	g19o-24
by mistake	d11j18
by noon	k31o31
by three	i30
by thursday	o21
by tomorrow	c12o-10
bypas*	i28m40n-13
bypass	n-13
c	c40d22i-8k73
ca	h22i41k20l9m-14n27o-33
cab	o21
cabe	b-12c-14d-10e-9f-8h-9i-9
cabec*	b-11h-13n11
cabem	o-9
caben	a-12c10
cabin*	h-12j16
cabinet	h-8
cable	a-12c-14d12e-16g-20h-21i-15j-31l-15m-13o-23
cabo	b-12d-13e-11f-12g-15h-21i-11j-26l-12n-18
cache	j40m29n29
cache*	m19
cada	a-13c-25d12e-37f-23g-27h19i-24j-16k13l-53m-10n81o-9
cada cuantas	h28
cada cuanto	c-10e-24g-10h-15
cada vez	n34
cadas*	a130e10f11g-12i26j32k13m-10
cadastro	a132e11f14g-9j30m-10
cade	d49f34l29n12
cadea*	b-10d34e-10g-8h-13i-8l-8m-8n-8o9
cadeado	o-11
cadeau	d24o12
cadei*	b-8d11e-12f-11g23h-10i-11k-20l-24m-8n-31
cadeira	d15f-8k-10l-22n-26
cadeira de	d20
cadre	l31
caduc*	d23e-11f35h39i47k26m19
caducados	d24i48k30o15
cae	f31n29
cafe	b-11c41e-15f-18g-22h-22i-20j-18k-67l-8m-12n-40o-23
cafet*	h-9i-14o27
caffe	i-9k-10o-28
cai	d17n19o8
cai na	d17o8
caida	g30
cair	n10
caiss*	a-9d-22g-11h-10j19o-32
caisse	d-20g-11o-32
caiu	d-10h18
caixa	f-16h-10j25m-10n10o13
caixa de	m-8
caixa*	g-21h-13i-8k-18n-10
caixas	g-21h-13i-8k-18n-10
caixas de	g-10
caja	b59c-8d-16e14f-19g-18h-12j10k-10l-8m-8n17o-12
caja y	i17
cajas	h-11i-14n25
cajer*	d-19e14j11
cake	a-10b-10i-9l-9n-80o30
calco*	b29h15
calcu*	a-10b91
calculated	b66
calculator	a-8
calda*	f28o-11
caldaia	f28o-11
calde*	h-11n10
caldera	n22
calen*	a-19b-32c-18d-20e-31f-35g-45h-46j-44k-31l-35m-31n-57o-34
calendar	c-8h-11i29j-9m-12n-33o-22
calendario	a-14b-21d-14e-23f-28g-37h-31i-27j-29k-22l-26m-15n-21
calib*	h-18
calid*	m32
calidad	m32
call	a-12b11c46d-16g19h-9j30k-19l101m36o-50
call me	l40
call off	a-8c-9
call out	b21o27
call the	c23d-12g24k-25l-18o-12
call to	l39
call with	n13
callb*	n47
callback	n47
calle	e-14h-9i-9j8
calle*	a-20b-12c-20e18g18h-8i-9j16k21n-27o33
called	a-20b-12c-20e-9g-20h-8i-9j16k21n-27o33
called off	a-15c-15
calli*	c42k13
calling	c42k13
calls	b21f39g41l33
calma	b-8c-20n-13
calor	h76n-33
camar*	f15g52j15k14
camara	g19k13
camara frigorifica	k14
camaras	f24g29j9
cambi*	b11d-28e96f-41g-51h-16i71j-35k-34l-34n-28o36
cambia	a15b-15c-19e-14f-25g-17h-18i-18j-10m12
cambiado	c20j9
cambiado de	j9
cambiamo	e18o8
cambiar	a-16b-13c-16e-37f-11g-15i-21j-15k-10o-13
cambiar el	a-10e-18h-13
cambiar la	e-11h12o-13
cambiare	e-10o10
cambiarla	e40
cambiato	c31e43
cambien	e18
cambio	a11b58c9e-10f-9h14i13
cambio de	a16b25c21i24o-15
cambios	o-27
came	b112c-10d-31e14h-10i-16j-9k-12l-11m53n83o-16
came back	b-9d-36e28n18
came from	d-26m12
came out	b17o-16
camer*	a-11d-11f51g16h9i14j54k-14l-21m-16n-25o15
camera	a-8g-12h18i18j12k-12l-17m-13n-19o15
cameras	f24g40
camere	c13h-8
camia*	h-8
camiao	h-8
camin*	o27
camino	o27
camio*	b-8e-12f-15g-12h-14i18j-16k-13l-14n-16o-21
camion	b-8e-9f-12g-9h-9i19j-15k-11l-11n-12o-21
camis*	f-8h-11i-14j-10k-8l-9m-9n-30
camisetas	n-21
campa*	c16d-28e-9g-14h-34j-11k-8n-10o18
campana	h-22
campi*	e-14h41j24l19
camping	e-10h62l37
campo	a-16b-21c-19d-21e-20f-27g-43h-30i-26j-59k-43l-24m-10n-26
can cancel	o-17
can change	o-8
can find	l23o-32
can hold	o23
can make	l10
can not	e21
can sign	f39
can someone	h15
can stay	c70o9
can take	m33
can u	j35
can use	e-9
can withdraw	b-9
canad*	o-19
canada	o-19
cance*	a89c263d66f-39g-66h-49j-70k-45l-42m-26n-92o-11
cancel	c23d48o-86
cancel a	c16d22
cancel it	c-16
cancel my	a12d20e9
cancel the	c15
cancelacion	o-8
cancelada	c18m-8o28
cancelado	b29
cancelam	c-25
cancelamento	c26i8
cancelar	b-13c10d-20e-10i9l-8n-10o-12
cancelar a	i24
cancelar o	c52
canceled	b13c12
cancelem	c26e40l19
canceling	d25
cancella	c-15m26
cancellare	a36c56e17
cancellate	a39
cancellate la	a39
cancellation charge	o8
cancellation of	c23
cancellato	a13n18o30
cancellazione	c-26f9j-16
cancelled	a-8b15c64d40i18m16o23
cancelled and	d13o18
cancelled by	c-24
cancelled the	c42o8
cancelling	a-26b-18c-58d-8e-14f-10g-11h-11i-13j-9k-9l-12n-42o-14
cancelling headsets	c-9
cancelling the	a-11c-42d-8n-31
cancello	e17
canch*	j-10l-9n-16
cancha	j-10l-9n-16
cancl*	c14
cancle	c14
candi*	g51i31j94
candidato	j67
cane	h30
canno*	d34e16j18m12o-10
cannot	d34e16j18m12o-10
cannot see	d20m16
canon*	b54c19d38i34o40
canone	b54c19d38i34o40
canone di	d38i34o23
cansa*	n47
cansada	n17
canse	n8
canse*	c13l18n18
cansei	l19n21
cansei de	l19n21
cant	a9b113c22e93f-8h45i54j11k9l16m-9n30o-114
cant access	e14
cant be	b24i26m-8o-27
cant believe	n8
cant find	a21b-11e38
cant get	b24
cant i	b11
cant see	d15
cant use	e22
canti*	a9b15e-15f-9g-16h8i-21j-10l-17n-18o-12
cantidad	h28o-12
cantiere	a13k9l-10
cantina	h-10i-9
capa	b-9g-11h-17i-8
capar*	d54f20i31
caparra	d54f20i31
capir*	b29c-8g15h-9k23n-12
capire	b29c-8g15h-9k17n-12
capis*	f10o-9
capisco	f10o-9
capit*	b18f31g9i-8j-9n-14
capo	l171n10
capsu*	h55
capsule	h8
car	c30e10g33i-8j92o20
cara	b23l46n34
carab*	k37
carabinieri	k37
carac*	a-13b-9e-13g-14i-14o-10
caractere	a-10
caracteres	o-10
carat*	g-11j-10
caratteri	j-8
carbu*	e59
card	a-125b-106c-200d-117e-61f-162g-179h-194i-123j-91k-165l-184m-160n-208o41
card after	e-14
card and	a36b9d-41e-13n-11
card arrived	e-21
card as	e12
card at	e-13
card be	d33
card but	b-14e-29
card can	i42
card details	e8j36
card did	j45
card didnt	e39
card does	j26
card expires	e-8
card for	b-10e-10
card from	b34
card frozen	b12
card has	e31o32
card how	b12
card immediately	e9
card information	e17
card is	e-8
card it	e-18
card or	e-17
card payment	d-8
card payments	b13
card pin	e-41
card reader	n26
card says	b28n-11
card shown	b13
card statement	b-34
card that	b24e33o-15
card today	e18
card was	b12e24
card what	e13
card with	e16
card without	e15
cards	a-72b-122c-60d-74e-46f-71g-78h-89i-93j-73k-72l-86m-78n-106
cards are	o-17
cards at	c36
cards do	i-8
cards for	m-8
cards i	j15
care	f28k20
caref*	k21
carefully	k21
carga	b-10c-8e-10f23h-21i-9j-21k14l22n-9
carga*	b36d13
cargador	d14
cargo	b72e-10g-17h-13k22l36m-11
cargo del	o-18
cargo por	b49
caric*	b16g-9h-10j-9k11m-8o28
carico	k20o20
carla	j27l19m22n10
carna*	i16
carnaval	i16
carne	g26i15o-11
caro	m21n19
carpe*	o11
carpet	o11
carre*	a-11b-14d-16e-26f-23g-9h-24i-22j-30k-12l-16m-9n-19o10
carregador	f-9g-10k-9o10
carretillas	c13
carri*	b-18c42f30g27i-8j-11n44
carried	c49o26
carrier	a11g37n54o-33
carries	f39m9
carro	b22d16i21j36o36
carry	b-10c-20d-10g-11h22i-11j-9l-11m64n-20
carry on	h34m48
carta	a-14b18c14d41e51f-20g23h-30i-23j30k15l-13m-21n-25o36
carta de	g28o14
carta*	b24c-15d20e65g-14h-17i-14j55l-19m-17n-11
cartao	b41d26e75h-11j74m-10
cartao de	e47
carte	a39b18d52e34h-11i8j17
carte*	e25f-14g38h-17i-19k-17n-10o-10
carteira	e11g25
cartella	e16g16j14
carto*	a-11b-10c-12d-13e-25f-22g-17h-24i-32j-24k-15l-22m-14o-9
carton	e-10f-10h-8i-17j-11l-11m-9n-18o-9
cartons	n24
cartr*	k36
cas	f37g22h65
cas de	f37h22
casa	g116h12i10j123m9o19
casa de	o-21
casad*	f21j52
casada	f21j52
case	b-10c-10e-12f-23h-16i-8j-14k17l51o54
casel*	e13
casella	e13
cash	b198c-20d65j-10l-12o-31
cash for	d37
cash from	b8
cash i	b25
cash in	b35
cash is	b-15c-14
cash than	b14d15
cash that	b16
cash withdrawal	b9
cashi*	c-18d-36
cashier	c-18d-36
caso	a23d28f67g173h39i116k143l126m115n22o-25
caso a	m11
caso al	l28m22
caso de	h39k15
caso di	d28f50g32
caso omiso	i15
casqu*	d8
casque	d8
cassa	g-9k-9n8
cassa*	e27k30
casse	o36
casse*	c42n11
casta*	n39
caste*	j-8
cat	h42o20
catal*	a-13b-41c-35d-29e-34f-25g-33h-52i-41j-53k-36l-18m-27n-52
catalogo	b-23c-15d-16e-18g-16h-27i-16j-22k-20l-23m-14n-30
catalogue	c-9f-8i-10j-17k-8l-15n-10
categ*	i22
cater*	k55n28
catering	k55n28
cator*	o-14
catorce	o-14
catorce dias	o-14
cats	h40o17
cauca*	d41g28i11k20o12
caucao	d41g28i11k20o12
caucao do	d41k20
causa	b-8c8e-14g93h8k158n-15o-14
causa da	c17h20o11
causa o	g8
causa*	b34f22h22k50o13
causados	o13
cause*	f36k35o-22
caused	k35o-22
cauti*	b-12f42i27
caution	b-12i27
cauzi*	d9i29
cauzione	i29
cayo	e42
ce	a8b-10d-24e-9f33g63h33i-16k11l35m56n-62o-17
ce contrat	f19g32
ce courrier	l38
ce dossier	l8
ce il	l33
ce matin	k31m11n-19o19
ce message	m17
ce que	b-8e23f8g-21h-22l-36m-8n-15
ce qui	a38l13
ce soir	o29
ce ticket	l22m37
ce un	c-12e-9f14g-16h-22k-24l-8m-8n-22
cease	a23c28g8
cease and	g8
ceder	f27
celia*	h16
cellu*	e41j42
cellulare	e41j42
celul*	e12f8j34m-25
celular	e9f8j34m-21
cena	b23c22
cent	o32
cente*	d33k11o34
centesimo	k11o34
centi*	b40c-8e-10g-9h-24i-24j-19l-14n-22
centimo	k14
cento	b21o26
centr*	b-26c19d-9f-14g-16h-23i8j-45k9
central	e19
centrale	c34j-9
centralino	j-9n12
centre	a10l9
centro	h-8i21j-13k21l16n-10
ceo	l67
cera	j10
ceram*	c14
ceramica	c16
cerca	g-16i-8j-9k-12o-9
cerch*	c-8i-12k-11
cerchiamo	c-8i-12k-11
cerco	h-8j-18l-41n-15
cero	b54n31o40
cerra*	a89b9e-8l27m-8
cerrada	o31
cerrado	b18o-38
cerrar	a54l27
certa	b26h27
certa*	b-9d12i17
certain	b-9d12
certi*	a-9b-25e67f22g22h-11i127j-14l-10m-10o20
certificado	f13g22i46o-14
certificate	i57o12
certificato	f15g10
certinha	b-21i-9
certo	b10d-8h-10j-8k-18l-11n-17
ces	b123h33n16o-29
cessa*	a56c94f11k20
cest	a-8b42c-54e-14f23g-26h-22i-29l17m-28n74o57
cest a	l14o-12
cest bien	o-18
cest la	n-37
cest quoi	b10f29j15n35
cest un	o-9
cet	j25
cet apres	o13
cetai*	a-32d-17e-26n28
cetait	a-32d-17e-26n28
cette	b11f-26g64i21l52m23n56o-11
cette fois	o25
cette semaine	i20
chain	k20l19n-35
chain*	g-10h-14i-8
chair	b-8d-11g-35j11l-63n-32
chair*	b-10c26d-44e-10g-10h-12i-10j-9l44n11o-19
chairman	l59
chairs	b-9c28d-43e-8g-8h-10i-8j-8k8l-15n13o-19
chama	j33l42
chama*	e-9i-8j33k36
chamado	j12
chamar	l-41
chamb*	c8j17k25o-8
chambre	j24o-8
chambres	c8
champ	g23
chanc*	d52g63i61
chance	d52g52i61
chance of	d56
chang*	a-11b-19c8d-21e122f33g-57h-45j-30k-28m-34n15
change	b-9e52f-27g-17h-27i-22j-14k-17l15m-35n12o-35
change de	a9
change fee	o19
change it	e28
change my	e27
change the	b-8e31f-8j-10l39o-8
changed	b10c22e54f14m10n12o70
changed in	f13
changed my	c8e42
changed the	b16n20
changed to	o22
changement	i27o-13
changer	b-24o-9
changes	e-9f33g-24
changing	e28o-17
changing the	e29o-8
chap	j37
chape*	n27
chapeau	n27
chapt*	a37e-9i-12m-27
chapter	a38e-9m-27
chaqu*	o-10
chaque	o-10
chara*	i-14j-8o-24
characters	i-11o-24
charg*	a-16b231d46g-18h-19i80j-19k16l37m-45n-37o49
charge	b78d35e-12f23h-10i76j-10k-9l49m-21n-21
charge and	o-17
charge du	l13
charge for	b23i20o-13
charge is	b11o-19
charge of	b17o8
charge off	o8
charge on	b33
charge that	d12
chargeback	o12
charged	b84d11f-20o-30
charged by	o-45
charged for	b-13
charged me	b15
charged my	b11
charged to	d12
charger	b-18o12
charges	b80e32k14o56
charges for	b9o9
charges from	o22
charges on	b32e19
charges that	e10
charging	b-10i15k20o-9
chari*	o-10
chart	b-16c21d-12e-11f-13g-13h-15i-16j-17k-10l-30n-47
chart*	d19l19
chat	j58l95m17o-57
chat with	l67
chatb*	a-9h-10l8n25
chatbot	a-9h-10l8n25
chaud*	k8
chaudiere	k8
chauf*	b-10c-12e-16f-16g21h-12i-13j28m-9o21
chauffeur	f-13g10j38k12
chauffeur is	g20n15
chauffeurs	g12
chaus*	d32o25
chave	e36m15o9
chave de	e10
chave*	e24
che	a-12b-8d33e58f-9g44h14j107k76l122m58n158o-61
che abbiamo	j9k34
che avete	a13k22
che ci	f19g30
che ha	l27
che ho	j26k38n13
che i	i14
che il	i36l18m15
che la	a9l24
che mi	d18g15i12j11n22
che ne	g31
che nessuno	b35n15
che non	b20c8e50k12m13
che ora	l-11n-13
che scrivo	m12n18
che si	n10
cheap*	o30
cheaper	o30
check	a-20b18e-15f-15h-21i76k-16l-10m62n-28o-68
check for	m23
check if	d18g15
check in	i32
check out	c9i36o-24
check the	b36
check*	a-14b21c-11d-8e-16g13h-11i31j-33k-10l-8m94n-17o-14
checked	b32g27i38j-24
checked the	b22
checkout	m-14o-14
checks	m87
checks are	m22
chees*	c-10h16l29n-8
cheese	c-10h16l29n-8
chef	f-13g25h21j-8l96
chefe	h-16j-8l150m25
chefi*	j-12l21
chefia	l38
chefin	l-13
chega	e10l39o30
chega*	m-9
chego*	c-47g-9l-8n21
chegou	c-47g-9l-8n21
cheio	n52
chequ*	o52
cheque	o52
cher	b38
cherc*	b-24c-12d-14e-12f-30g-81h-18i-25k-23l-19m-9n-19
cherchons	b-14d-8f-24g-72h-9i-14k-18l-11n-12
chez	a15j81l60o17
chez vous	a16j53l64o17
chi	a14b12f173g27h47i-8j96l139o-58
chi e	f29j12l26
chi ha	b20g26h46j32
chi posso	l14
chiam*	g-22h-20i-11j49k8l19o-12
chiama	h-10j48l-29
chiar*	e-8f17h-12j25k-8n-13o-12
chiaro	j30
chiav*	e104h-10j28k15o13
chiave	e51j33o13
chiave api	e29j36
chiavi	d9e26k22
chica	j29
chied*	a27b8c29d75e25f31g37h18i76j11k33l45m11n51o-24
chiede	a11d33h23i24
chiede se	h23
chiedere	g24m18
chiederemo	k51
chiedete	l10n36
chiediamo	b10c-16d25e27f17i17l14
chiediamo che	d10i26
chiediamo cortesemente	c-10l13
chiediamo di	j10
chiediamo la	d17
chiediamo una	i11
chiedo	a16b-9c50d10f11i12j10l20n17o-16
chiedo la	c26f12i15
chief	l155
chien*	i29o-10
chiens	i29o-10
chies*	a24l28
chiesto	a24l28
child	h64i22j37
child*	a-36b-15c-11d-8e-17f24g-9h17i-9k-8n-42
children	a-35b-14c-9e-15f25h19i-8n-41o-10
children under	f38h32o-10
chili	h23
chill*	b21
chiller	b21
chilo*	d-11
china	b-11c-15e-12i-12l-9n-9
chip	e86
chiud*	a154d-15e-10f-8g-23h-19i19j-11k-9m13o-25
chiude	a-11h-12i-11o-14
chiudere	a50i9
chiudere il	a9
chiudete	a34c22i30
chius*	a141b13c15d16i25m-18o47
chiusa	c20d23i34o35
chiuso	a65b18m-14o25
chiusura	a74
choco*	i28
choic*	k30
choice	k30
choir	a14b-11i-9k-12n-11o11
chois*	o-30
choos*	b-8d-41e-12g72i-11j-9o-22
choose	b-8e-10g76i-9o-22
choose a	o-22
chris*	c11i29n26o10
christmas	c11i29n26o10
chuva	c8e-17g-10h-19i-12m-30n-9
ci	a12b16c8d15g97i70j18k48l-16m-20n-12
ci avete	b10n50
ci consigliate	g13h8i-10
ci serve	b-10e-11k-20
ci servono	i-10k-8n-9
ci sono	c-10d-11e8f-18h22i-9k-8n-12o-8
ciao	o-10
cidad*	n-9
cidadao	j10
cien	b38h21
cierr*	a81c-10h-11i-18j-8
cierra	c-8
cierre	a48
cierren	a30
cierren la	a28
ciert*	f11k17
cierto	f11k17
cijfe*	j33
cijfers	j33
cima	e-22k11l18
cinco	c-13e-12g-22h-12i16j-14k-11l-10m-16n-17
cinem*	l-9n-18
cinema	l-9n-18
cinq	d8f-26i-11n19o-10
cinqu*	c32f-11g-8j-17
cinquante	f-10
cinque	h15j-9
cinta	b-9h38n-10
circo*	i38
circu*	e33
cirur*	d9
cirurgia	d9
cita	i18j-8o18
citar*	f-9k33
citer	f37g34
city	o-26
ciuda*	e11g-13
ciudad	e11g-13
civil	f29g9k33
civil*	f25k44
civile	f25k19
claim	b24d29g69i55k171n-12o28
claim back	d28
claim for	k59
claim*	b37d8k75n30o17
claiming	k74
claims	b41n31o17
clair	d-22g-24i-26k-26
clap	n-10
clara	e-9f-8h-9
clari*	f13
claro	b-10f25n22
clase	h-10
clase*	b-9d-15j-11n-14o-17
clases	b-9d-15j-11n-14o-17
clases de	d-13n-9
class	a-16b-12c-37d-10e-10g-12i-14j-59l-13m-24n-16o48
class action	k20
class*	b-13c-10f-12g-9h-23i-17k-12m197n-18
classe	i-11n-8
classifier	m65
claus*	b-9c-13e-13f166g51i16j-16l-11n-11
clause	f128i26
clause de	f15
clausola	f42g14
clausola di	f40
clausula	f-41g14k12
clausula de	f-11
clave	e49j46o-14
clave*	e40
claves	e40
clean	a38o-17
clean*	b11c39e19g26h-14i-8m-9o23
cleaned	o8
cleaner	e24
cleaners	g40
cleaning	b19c47l8n16
cleaning fee	o-20
clear	a21b-21c-14e-11f-57g-29h22k-21l-11m-13o-19
clear*	i30m42n28o14
clearance	m17
cleared	i30m21o19
clearly	n28
cles	b-13e32
clicc*	e28
click	i24n25o-9
click*	f39i32m20
clicked	f41i34m22
clicked on	f41m22
clien*	a47b-80c24d-23e-28f-50g-16h24i8j123k-49l-36m40n47o-42
client	a56c40d-22g9h62j27o-8
client of	j16
clienta	h22j24
cliente	a31c35d21f-9g29h-8j54k-16l10m61
cliente ha	c26m10
cliente que	c-16
clientes	c-10e10f-9g-14h-20i26j25k-9l-20m-16n-20o-20
clienti	a-20c-28e-13f-11h-11i13l12n15
clients	a-12b-47e-9g-23h-11i-26j-12k-9l-39n47o-11
clini*	a24b-11f17h45i-22j72k21l67n17o11
clinic	c17h25j15l48o24
clinica	a22c-10f-8h-9i-19j54k24n17
clinics	l18
cliqu*	l-30
clock	i35
clona*	e104
clos	a-15
close	a101b-17c-10d-9e-15g-13h-17i21j-18k-8l-16n-19o-25
close it	a73
close my	a-9c-10
close of	o19
close the	c10
close*	b-13c15d8e-15g-8j-13m-12
closed	c20d17e-11j-8m-9o10
closed as	a13o8
closed on	a-28
closed the	d23o14
closes	o-11
closi*	b-8i58o-11
closing	b-8i58o-11
closing a	o-11
closing the	a-36
closing time	i25
closu*	a22
closure	a23
clotu*	a116o20
cloture	a27o20
cloture de	a27
cloturer	a15
cloud	a46
club	b-17c-20d-9f-16g-13h-12i-19j17k-11l-11m-10n-8o-10
clube	j-8
clue	n33
cm	b-17c-15d-12e-16f-15g-15h-20i-19j-15k-9l-18m-14n-20
cmon	i33
coach	c11o12
cobra	i19o-19
cobra*	b319c15g14i44k35l-8m-42n51o109
cobrada	b24o11
cobrado	b57
cobranca	b34k27
cobranca de	b9
cobrando	b17c21
cobrar	b21g17n60o8
cobraram	b66
cobraron	b37o20
cobraron el	b13
cobre	f43
cobre*	c31i58
cobren	c31i23
cobren la	i23
cobro	b94m-11
coche	b8g34o16
coche*	o-13
cocin*	b-8c8h-15i-34j-13
cocina	c21j-10
coda	m52n13
code	a-12b-21c-16d-12e181f40g-20h-22j52k-8l-15m-12n-16o-31
code de	f15
code for	e25
code is	e-8
codes	e144o-9
codic*	e102g-9h-13i-8j46m13n-10o-17
codice	e35j47k8m14o-17
codice fiscale	j47
codici	e55
codig*	b-14c-8d-11e94f69g-14h-19i-15j-8k-10l-15m-10n-15o17
codigo	b-14c-8d-11e73f69g-14h-19i-15j-8k-10l-15m-10n-15o17
codigo de	e52
codigo que	e14f26
coffe*	a-10d-43g-8h-12j-20k-8m-11n-22o-8
coffee	a-10d-43g-8h-12j-20k-8m-11n-22o-8
coffee machine	n32
cofre	e18
cogno*	j26l15
cognome	j26l15
coisa	n24o-23
col	a18b37h14l43o37
colab*	j21
colag*	h28
colageno	h28
colch*	d34f24o31
colchao	d28f24o24
cold	b-9c19f-42g-18k15n27
coleg*	a13e47j72n20
colega	e19j75n28
colegio	a13e25
colet*	k35
colis	c30i33j-33m-8
colla*	h44
colle	f-9m15
colle*	b32c15d-13e55f-19h-42i-31j121k9l-25m34n-23o65
colleague	b-8c-11e40j57m63
colleagues	j24n-8
collect	c32j10
collected	b44o20
collection	b22c25
collega	h-8j55n19o23
collegare	a-8j-8
colleghi	a25n-25
collegue	e26
coloc*	b-8
colon*	a-14l-41o-14
color	g-9h17j-10
color*	a-9b-9c-20d-17e-19f-29g-34h-28i-26j-38k-33l-29m-16n-39o-11
colore	b13c-11f-15g-16i-8j-12k-16o-11
colori	n-14
colou*	a-12b-26c-20d-22e-24f-45g-41h-18i-26j-15k-60l-20m-19n-53o-14
colour	b-11c-10d-12e-9g-21h-8i-15j-12k-29l-12m-8n-40o-14
colours	b-11e-12f-34g-16k-27m-8n-9
colpa	f13o15
colum*	a-23b-39c-20d-15e-29f-35g-25h-24i-48j-26k-26l-16m-16n-23
column	a-13b-19c-12e-15f-23g-15h-10i-36j-15k-15l-9m-11n-14
column in	f-19g-8i-29
colun*	a-28i-8n-8
coluna	a-28
coluna conta	a-26
com	a8b34c-59d-48f-58g-10h112i-34k57l85m-35n71
com a	b33e-13j-9k58l26n34o9
com ele	l11
com essa	l12n36
com o	c-17d-29e23f-19h11i18j-26l78m-10n47o-13
com os	j17k18
com qual	g16j21
com que	h-9n-9
com quem	l30n41
com remedio	h25
coman*	b25l16m76
comando	m41
combi*	a-19b-18c-32d-21f-12g-34h-49i-47j13k-27l-32m-24n-26o-17
combien	a-14b-39c-26d-18e-30f-9g-28h-61i-41j27k-23l-25m-18n-33o-23
combien de	a-9b-29c-18d-9e-20f-24g-17h-19i-30j-36k-14l-17m-13n-24o-23
combinado	b29n9
combo*	e10
comboio	e10
combu*	e16
come	a8b-17c30d-33e-45f-55g88h-14i-92j-45l-55m23n-84
come back	d27k17o16
come faccio	c23g-9j16
come from	b33d-32
come in	b-21c-10e-19g-20j-9k21l-8m-16n-9
come lo	f25g-9
come on	i38
come out	o-10
come posso	a35g15
come si	b-9c-8f-12g-26h-21i-11j46k-13n-9
come to	a19c107e19l42
come va	b10o-11
come with	a-15b-24c-24d-14e-34f-13g-43h-25i-14j-18k-21l-17m-17n-50o-8
comec*	c-9g-13h42j-8o-10
comeca	c-9g-13j-8o-10
comed*	h24
comedor	h31
comen*	b-8f-14g-21h-12j-13k-34l-16m-9o-11
comer	h8
comer*	b28f18j25n42o-11
comercial	f16j25n42
comercio	b26
comes	b-9d-9e8k46m-9n23o-11
comes back	e20o10
comes from	k13
comes off	o-19
comes to	o-8
comid*	d19n-13
comida	d19n-13
comin*	b-8c13d19e-8i-10j-8n-10o34
coming	c20d26o34
coming back	o10
comis*	b37k14n-11o11
comisaria	n-11
comision	b27o11
comision de	b15o11
comit*	f26
comite	f26
comma	n9
comma*	a-14c17d-30f51g-28h-20i-27j-21k-14l-37m52n-63o15
command	l-14m27
commande	b10c22d-22e-13f59g-16h-10i-17j-13k-8l-12m-15n-15o15
commandes	e17
commands	m42
comme	m38
comme*	b-53c-13d-33g44h-33i-8j15k37l-21n-31
commence	o-9
comment	b-52c-10d-31f-42g48h-30i-47j9k-32l-38m-15n-28
comment nos	b-8g-8i-15
comment on	d-15
commerce	k41
commercial	f55k27
commerciale	i34
commi*	b75i34k83o11
commission	k49
commissione	b33i37o11
commissioner	k31
commu*	f22n38
communiquer	f22
communiquer le	f21
como	a-53b-47d-33e-22f-62g107h-58i-46j-38k-32l-92m90
como a	k9
como clientes	i29
como configuro	g-15m-21n-15
como devo	g21
como e	a-12b-19e-10h-15j-13k-10l-9m-13n-26o-11
como hago	a41b-20
como lo	g26j9
como me	g49j25
como nos	g30n25
como se	b-16c-18e-25f12g-58h16i-19j60k-10l-8n-50
como si	n28
compa*	a-19b-21f81g61h-16i-26j75k43l54m50n46o-11
companero	a-40o14
companhia	f10l24
compania	l42m9o-8
company	a45c18f42g73i13j80k61l43m26n107o36
company and	j-8
company car	c27j33
company i	l8
company will	k8o19
companys	k16m42
compare	d29j28
compatibile	d-9g-19j-17l-9n-9
compatibile con	h12j-10
compatible	h16j-14l-12
compe*	d42f37g111j82k57m-24
compensacion	o-27
compensate	o13
compensatie	d29
compensation	g35o-20
compete	g17
competencia	g31j21
competente	f40
competitor	g21j17
compi*	i-11m9n22
compl*	a140b-14d13f41g17h19j104k43l57m179n95o132
complained	j65n-24
complaint	d30k21l36n31o31
complaint to	l32
complaints	m19n17
completa	j-8
completamente	a52
complete	i13
completely	a77e17n18
completo	a18f10j44m28n-14
completo de	m12
compliance	m86
compliant	f15
complimenti	n60
comply	g15m28
compo*	k42m36n20
compr*	a-9c-9d21f74g-32i70j37k-41l-42m-23n-46o17
compra	b11c37d39f66h-9i28j36o-64
compra de	b25f21j21
compra do	d29
comprador	f39j45o-51
compradores	b-8c-38d-9e-8f-14g-8i-9j-8
compramos	c31
comprar	d17f30i19
compras	a25
comprato	j19
compre	o22
comprei	a-20d8
compression	h28
compressor	d11
comprimidos	h31
compris	o8
compro	n9
compromised	e11
comprou	j16
compt*	a147b54c-9d35f-9g-33h-31i-15j26k-11l-16n-20
compte	a171b25c-12d11g-22h-21i-15j39k-12l-11m14n-14o8
compte a	a23
compte de	e16j34
compte est	a-8o12
compter	o-10
comptes	a-12
compu*	j-9l-21n-8
computer	l-18
comun*	b8c15h-8i20j10k38m-8n-8o-27
comune	c-15o-27
comunicamos	b8c33
comunidad	k25
comunque	i29
con	a12b24c43d-19e35g-12h75j36l108m16o10
con alguien	l17
con cui	e18m21
con el	b73e16g-15h-37i14j-20l108o-9
con estas	h22
con i	c26g12
con il	a-15d9e-14f-12h-26i-15j-20l42n-21
con la	a11e-13h24i-15j-54k-11l-40m-9
con las	e41f31h18i30m19n52o12
con le	e13f-12k16n11
con lo	c43i10o-18
con los	b51g59i22j14o9
con mi	b11e-14
con nadie	l24m12
con nosotros	i27
con nuestro	i20
con quale	f44j29
con que	f18h21j14
con quien	j60l27
con su	f15n-10o-13
con sus	j32n26
con todos	m18o22
con un	b-8d38g16h-23k10l29n-20o-19
con una	e-12f-12g-9h-20k14l-11m-10n-19o31
con usted	o19
con ustedes	a45j19k9
con vuestro	n22
conce*	a35b28d55e27f24i82m152o69
concede	m21
conceder	i16m9
concedido	m13o23
concepto	b13
conceptos	b10o-10
concernant	f22i26
concerne	a37
concerning	m16
concert	d16
conci*	e16k23
concl*	c32f19o16
conco*	b50g53
concorrencia	g12
concorrente	g23j15
concours	j-8
concr*	n47
concreto	n13
concu*	f69g90
concurrent	g25
condi*	a-10b-16c-12e-16f169h-14i89k23m-8n-25
condiciones	f31i18n-16
condiciones de	n-15
condicoes	f53
condicoes gerais	f35
conditions	f17g13
conditions de	f-21
conditions generales	f8
condizioni	f66i55k38
condizioni generali	f36
condo*	c31g31i26j22o53
condominio	c31g31j22o15
condu*	g42j49n33
conducir	g22
conec*	b-12g-11h-14i-14m-10n-8
conectar	h-10i-9m-8
confe*	c69f-14h-8i8j16k-58m22n-28o48
conference	c40d8g-13k-37
conferma	e14m44
confermate	a15c14j-11
confermato	o15
confermo	b-13c-9i-11m-14o12
confezione	h18i18
confi*	a-16b-9c-41e-48f41g-60h-48i-33j-14k-12l-42m183n63o52
configuracion	m32
configuration	m42
configurazione	m15
configuro	d-13e-10f-8g-17i-10j-10k-9l-20m-45n-18
confirm	a9l8m13o13
confirm in	a12
confirm that	m11
confirm the	m8
confirma	f-8j26m10
confirmacion	c-13i-12m-8
confirmamos	c-53d-16f-12i-10j-10
confirmar	f11j13m24o-27
confirmar a	o-20
confirmation	a-30f17m27
confirmation that	f18
confirme	m46
confirmed	b22c22o27
confirms	b26
confo*	c8f150g9i-10j-11m19
conforme	f51g15
conforme a	f19
conformement	c22f12
conformement a	c22f12
confr*	k18l20n36
confronti	k18
confu*	n-11o-13
conge*	h-10i9l-29o19
conges	l-24
congr*	n66
congratulations	n70
conhe*	l36
conmi*	i36m16
conmigo	i36m16
conna*	f30i25j52
connaitre	f30j52
conne*	a-16b-17c-12d-11e-17f-15g-12h-18i-11k-13n-15o11
connect	l10
connect me	l13
conoc*	c-8j36
conocer	j42
conos*	e59j36
conse*	b16e-28f100g-15h-41i65k29l20m-39n43
consecuencias	k48o11
consegna	b21c9f-14h-8j-10n13
consegnare	d32i11n56o20
consegne	c15n13
consegue	i26l16o-12
conseguem	i82j14
conseil	f-21
conseiller	g36l15
conseillez	b-8f-12g-19i-10k-14l-10n-13
conseillez vous	f-9g-24k-12l-8n-9
consejo	l15
conselho	l27
consenso	f18
consent	b17f34o-8
consi*	a15b-12d17f-13g116h31i46j-25k123l18m139n-17o62
consider	i37k80m70o47
consider the	m35o16
considera	i31
considere	m21
consideren	k18
consiglia	g-12h16
consigliate	g17h17i-14k-12m-11
consigliate per	h-8i-9
consigliateci	g35
consiglio	a15g24k10l40
consigne	d38g-13m33
consigne de	g-10
consignes	m12
consigo	a15e22g43o10
conso*	b25c39f15k13
consommation	b25f15
const*	b57e18f-12g12h-10j12k56m43n112o-40
consta	b30j18o-45
consta na	b14j13o-13
constant	n68
consu*	b93c23d22e13f77i-13j12k214n20
consulta	c27f-35j8k-10
consumatori	k12
consumer	k33
consumidor	f14n26
consumo	b87f14k96o-19
consumo de	b35
conta	a326b91c-21d18e44f-19g-37h-35i-36j70k-31m-11n-47o41
conta a	a8b38
conta da	a53b13o13
conta de	a32b67o36
conta do	j15
conta foi	e19o11
conta que	a11m24
conta*	a-35b63c-16d21g-14h-35i-13j73k33l88m-20o-74
contact	h24k11l56o-12
contactless	b-8
contacto	j65k17l26n11o-18
contacto de	j23
contactos	g-14
contacts	j25
contador	b44e32o-10
contain	g42m21
container	b31i35l31n37
contains	b36
contanti	e-8j-11
contas	b-9j-14
contato	k20l19
contatore	d10
contattare	h-12l-29
contatto	f31j27l20
conte*	a-30b161c-21d-18e-21f-22g81h-28i-24j-22k41l-20m142o-9
content	m33
contest	b13
contest the	b20
contesta	b16o31
contestamos	b20
contestar	b21g89
contestar a	g41
conteste	b8
contestiamo	b29k23
contestons	b41
contexto	m40
conti	b18e24
conti*	a29b98c56f-9g-8k28m43n96
continua	b23c12k9m17n21
continuam	b19c21n23
continuamos	g-8n21
continuar	a21h16n18
continuo	c10
conto	a216b68d64e-9g-9i-10j59k17n10
conto corrente	a17
conto*	g12i31m11
contr*	a-52b76c201d-31e57f267g193h17i8j26k130l-20m99n-123o30
contra	g90j15k61o10
contra a	g25j15k25
contra la	g18
contra o	g13k12o10
contract	a-16c35d-17e-30g-28h-28i-26j-12k-36l19m-55n-48o9
contract for	c27f-8
contract has	c11f-12g-17k-40
contract is	c-14f-15
contract says	k14
contract with	c32
contracts	b-10c-32k-18m-11
contractual	f21
contrario	c-19f-9g-12n-24
contrary	a-37c-10
contrasena	c-13e48f-11g-11j14o-13
contrasenas	f-14
contrat	c71f49g25j30
contrat de	c29g29
contratado	j20k23
contratamos	c25
contrato	c42d-10e-23f70g53h-31j-11m-40n-8o13
contrato a	c12f28
contrato con	m-16o27
contrato de	c65f-19g26k13
contrato e	b20l19
contrato sobre	f41
contrato y	f10
contratto	b8c92f95g27i10k29m-23
contratto di	c35
contratto e	m-15o-9
contratual	c14f43
contre	b-20c-8d21f-15h70j-11k24
contre mon	g9
contre votre	k21
contre vous	k9
contro	g33k37
control	a45b37m34
controle	e13m78
controller	e19
controlli	m8
controllo	m39
conve*	a16b12f35g18h-11j-8k36l76m123n11
convenio	c22o15
conversa	k21l15n24
conversacion	m43
conversar	l23o-9
conversatie	m28
conversation	l22m32
conversation as	m26
conversation with	l22
convi*	b-11d-8e-8f-9g62h22i-9j-10l-17m27n-17o-60
conviene	b-8g72l-14n-9
convient	h18
convient il	h18
convo*	a23i19k19n32
convosco	a24k20n32
cook	g20j23m-36
cooki*	f34h-10
cookie	f34
coole*	c21
cooli*	o-10
cooling	o-10
coope*	a30f-19l25
cooperativa	a27f-19l25
coord*	j30l71o-9
coordenador	l18
coordonnees	j10
coper*	a-11b-15c-13d-39e-11f8g-18h-25i-16j-16k-14l-17m-8n-24o-10
coperchio	d-34i-9l-8n-11
coperto	f11h-9o-10
copia	b26e30j96m33
copia del	j66
copia*	g17l15n20o31
copie	g29l-31
copie de	l-30
copie*	b18f30g43i18
copied	g52
copier	b20
copies	f32i18
copre	f23
copy	b-27f-10j62k24m26n-61
copy of	b-21j65n-44
copyr*	f38k18
copyright	f38k18
cor	b-8c-17d-20e-11h-10i-8j-10k-8l-9m-9n-18
cores	g-12j-10
cork	e27
corpo*	a29
corporativo	a27
corre*	a-11d19e-41g17h32i-23j-19k-22l-16m-31n-46o53
correct	a-14b-11e-9h-9o11
correct the	b49
correctly	l-10n-36
correcto	n-21
corrente	a27
correo	b-26d-15f14h-18i-11k-8m9n11o-8
correo de	g41
correos	j14n11o-14
corresponde	b11d39f16h34
corresponde a	h34
corretto	b15
corri*	b47d65h-13j19k36m-9n12
corriente	j16
corriere	b18j9n27o-19
corrige	o20
corriger	b-33
corro	g31h19
corse	h15
corsi	f10
corso	c20e-32f-11g-8h-12i16j-9n20
corso di	c24f-8
corta*	b-18c35e-10f-10g-8h-13i25j-10
cortar	i12
corte*	e48f-8i60j48l17o33
cortesemente	j15l13
cortesia	i65j29o33
corti*	b-22c-8e-16f-20g-11h29i-12j-14k-8l-9n-17
cortina	b-15h-12n-8
cortisone	h59
cosa	a26c19f14g96h114i-14m15n16o-14
cosa ci	g14i-8
cosa dice	f14o-14
cose	b23l34n-8
cosi	f20k33l20m50n77
cosi non	m27n13
cost	a-9b61d-9e-37f-17g-20h-23i16j-21l-40m-29o105
cost for	n-12
cost me	e-17n28
cost to	o38
cost you	o29
costa*	k16l-9n-16
coste	o24
costi	d31i12o31
costo	o24
costr*	c15k18
costs	b30m-19o-14
costs of	o34
costu*	g-20h-8k-23n-15o-27
costuma	o-27
costume	g-8k-20
cote	g15
cotis*	b27o27
cotisation	b27o27
couco*	n-8o-23
coucou	n-8o-23
coula*	i76
coulance	i42
could scream	n45
could someone	j44
could talk	l19
could*	d28i32n43
couldnt	d28i32n43
coule*	d-42f-14g-13h-9i-11j-8k-19
couleur	f-9g-9k-16
couleurs	d-38
counc*	f16g51o17
council	f16g51o17
couns*	g29k67
counsel	g29k67
counsel to	k55
count	a27c24e-11f28g45h-10i42j-9k-8l-16m55n-15o23
count as	b-8f37g31o-9
count*	a-23c-37d-28e-34f20g-28i-35j-32k37m-31n-48o9
counter	b14h24l34o17
countries	a-15b-28c-20d-14e-25f-21g-18h-25i-18j-19k-19l-25m-14n-29
country	b23f41
counts	b-11
county	k32
county court	k36
coupe	g20n39
coupl*	d-21i-12j37n-17
couple	d-21i-12j37n-17
couple days	d-12
couple of	n-10
couple payments	b11
coupo*	o19
coupon	o19
coura*	a8k29
courant	a8k29
couri*	n12o16
courier	n12o16
courr*	c33l39
courrier	c35l40
cours	f-14h-8k9o13
cours de	k13o8
cours*	b-9c101d11e-22f-29g-10h14i29k-9m-16n-22o11
course	c106d14e-21f-28g-9h19i33m-12n-17o11
courses	l-9
court	b-10c-13d-9f-13g28h-15i-14j-15k86o-16
court*	b-10g-14k-10o48
courtesy	o48
courts	k11
cousi*	g20k13
cousin	g20k13
coute	o-50
couve*	b-9f8g-8l-23o-22
couverts	f14
cover	f62h30k51m-13n-28
cover*	b8f25m-8o61
covered	o58
covered by	o26
covers	b10f26
cowor*	h-8j18
cpf	f26
crack*	k18o18
cracked	k18o18
cramp*	h48
crane	b8f41n17
crash*	g17n19
crashed	g17
crate	o8
crate*	b21d42
crates	b21d42
cream	h41i-9k26
creat*	a10b10h28m74
create	b10
crech*	i24o8
creche	i24o8
crede*	b-23d-10e96i-22n-11
credenziali	e64
credi*	b-10c-17d128e44f-15g18h-18i36j25k-10l-13n-17o68
credit	b-53c-10d-26e30g-14h-9j9k-13n-10
credit card	e51j23
credit for	b14
credit note	b-26d-37o11
credit of	d13o-36
creditcard	b25e18
credited	d22o26
credited to	o-28
creditering	d41
creditering van	d41
creditnota	d14o28
credito	d11g30i14m19o11
credits	o13
cree	a18g25
crema	h73
creme	h59
crene*	o-16
creneau	o-16
creo	e21
creo que	e26
crew	j35k32l12n53
crian*	h37o-23
crianca	h29
crib	o26
crime	g79
crist*	o18
crush	h60
csv	e-11f-15g-8h-8i-8j-14n-21
cuadr*	o20
cuadra	b-8
cual	b-18c-22d-11e-11f13i-28j27k-12l-22n-42o-21
cual es	b-8i-9j31l-12n-32
cualq*	i12m40
cualquier	i12m40
cuand*	a39c-13d37e-9f32h32i-21k-36n13o-22
cuando	a39c-13d37e-9f32h32i-21k-36n13o-22
cuant*	a-37b-49c-51d-17e-75f-31h29i-58j19k-32l-36m-28n-37
cuantas	b-8c-8e-9f-13g-9h12i-11
cuantas horas	h25
cuantas veces	j11
cuanto	a-10b-19c-20d-12e-37g32h8i-22j33k-14m-17n-17
cuanto tiempo	f18h15
cuantos	a-17b-13c-13e-19f-11g-11h12i-16j-9l-9n-9
cuantos dias	d14h16
cuatr*	b-10d8e-9g-9h-13i-10n-8
cuatro	b-10d8e-9g-9h-13i-10n-8
cubre	o-14
cucin*	i36j-10k33o30
cucina	j-10k33o30
cud	c14
cud u	c14
cuelg*	n42
cuelga	n35
cuent*	a153b51c-16d34e70f-22g-29h-36j40k-19l-23m-15o21
cuenta	a135b51c-9d39e82f-16g-24h-30j57k-13l-21m-11o49
cuenta bancaria	o14
cuenta corriente	j16
cuenta de	a63e-9n19
cuenta del	a16b20
cuenta me	a16b12
cuenta que	a25
cuenta sin	b24i23
cuentas	a16j-9n-25
cuest*	b24i19m-13o-34
cuesta	b22i19m-13o-34
cuffi*	c-13d15
cuffie	c-12d17
cui	e18m21
cuisi*	a13g37
culpa	g25o28
cumpl*	f49i34m54n13
cumple	i9l10
cumplimiento	m21
cumpr*	k14
cuota	b40i36j9o15
cuota de	b20i27j9o8
cupom	i45o-11
cupon	d10
cups	h35
cura	h49
cure	h31
curio*	b11g-11i-16j17k11m-10n-46
curious	b-8j26k14n-44
curre*	a-46b-63c-61d-58e-73f-54g-61h-63i-72j-65k-53l-61m-54n-98o-36
currencies	a-37b-45c-33d-31e-41f-30g-33h-37i-38j-36k-29l-34m-31n-41
currency	a-21b-9c-20d-20e-39f-17g-19h-20i-21j-23k-17l-20m-16n-28
current	a11n-21o-14
current account	a20
currently	o-16
curso	b-17e-24f-14g-25h-37i-14j-20k-10l-12m-25n-13
curso de	c8f-8h-18j-12l-8
cursu*	c14d22g-10j11n-16
cursus	c14j14
curta*	d23h-11
curtains	d24
custa	m-10
custo*	a101c25d-31e-19f53g52h-20i18j50k-16m50n71o12
custody	g69
custom	f34i29
customer	a134b11c37j65l17m73n66o17
customer account	o8
customer list	j49
customer number	a17b24j24n20
customer service	n-17
customers	a-20b-12c-12d-27e-10f29g-8h-10k-12l-10n8o-16
customs	o-13
cut	a-12g58h61i46m-21o-10
cut off	c10i16m-15
cut the	i27
cv	j43k28
d	b16e20h58i-10k39n-34
d la	h-14
da	a61c25e41f-27g-19h-11j61k12l37m-20n-29o78
da academia	c26f21l19n10
da carga	k22
da casa	j40o10
da conta	a85b38j27o9
da dieci	o-29
da direcao	l16
da dodici	i24
da dove	b66
da el	b17f18m17
da empresa	e52l22
da fatura	b-8
da geladeira	n13o17
da lei	f17g36j10
da linha	j-30
da loja	j30
da manha	h-15
da minha	a9g19j83
da noi	o-12
da nossa	b-9c-10d-12e-22f-13h-10i-11j-9l-11m-9o8
da oficina	l20
da oggi	a23
da para	a-19h-19i18k-11l-11o-22
da parte	k11o18
da pessoa	j25
da pra	a-11b-10e11f-19g16h18j-11
da quando	c26h13j27
da questo	c34m10o11
da remoto	a9e28
da soli	c-10j-9
da solo	e-9
da tabela	b10
da taxa	i27
da tre	i19k23
da un	e16l13n52
da voi	a54d30f47j36l19n26
daar	j-9m-21n42o30
daarb*	i-8j-8k-15
daarbij	i-8j-8k-15
daaro*	f36o10
daarv*	f25g16k-22
daarvoor	f25g16k-22
dabei	f-8i-12
dacce*	g30
daccepter	g33
dacco*	d27k20
dacha*	c41i28
dachat	c41i28
dacqu*	c17
dadmi*	e39m32
dadministration	e41m32
dado	i12j9m16n35
dados	b-13f109j46k8
dados bancarios	j48
dados de	a14
dados pessoais	f20
dafur	b-8n-25o44
dag	a-10b-24c-14d-10e-16g-19h26i-29j-10k-25l-18m-10n20o-44
dagen	d21e-13f16h43i56k14n50o-22
dagva*	g33k63
dai	a32e36i56k38o19
dai carabinieri	k40
daily	o-11
dal	a76b-14c67d-14f41g-13h-25i9j20k34n37o9
dal contratto	c28f18
dal nostro	m13o9
dal vostro	a17e-19j-10l-43n19
dalla	a29b9c11i27k16m22n52
dalla*	a9c52e15o-12
dallapp	a10o-12
dalle	h-10o-34
dallu*	m15
damag*	b9d-11f54g43h24k54m-16o-9
damage	h25k40m-14o-17
damage to	o24
damaged	b13o34
damages	d-13f43g38k10o-26
dame	h24
damit	b22d20k9
damos	o25
dan	b24d49e-13f-15g-12h15i39j-11k39m-103n13
dana	h42
danac*	k10o18
danach	k10o18
dando	l20
dange*	h59
dangerous	h49
dank	a-16b-35c-26d-29e-26f-17g-17h-22i-23j-42k-24l-28m-15n-40o-36
dank fur	o-13
dank voor	o-17
danke	a-29b-17c-11d-18e-17f-19g-13h-16i-16j-22k-14m-13n-24o-59
danke fur	o-32
dann	d12f-8k28o-21
dann in	o-10
danne*	f8
danni	f18g21k87o-24
danno	k33n25
dannu*	c25
dannuler	c25
danos	b53k89o-35
dans	a-29b-73c-54d-50e-45f-97g-27h-75i-68j-54k-53l-27m-39n-58o-41
dans la	b-12f-8g-17h-16j-11l-8
dans le	g-15h-8i-22j-21o-12
dans mon	g31
dans votre	f-41g-22h-11j-9k-21l-34n-9o-16
dapre*	f37g83o-44
dapres	f37g83o-44
dapres le	g9o-17
daque*	l-14n-21
dar	a59c41f20g8h90j27
dar de	a33
darau*	o18
darauf	o18
dare	h44n39o-14
darf	e19g109h100i56l60m17
darf das	h21
darf ich	g69h73i29l30
darin	i18
dark	h20
darle	k38
darse	h40
das	a11b-43c-16d27e-13f-12g9h12i-35j-36l-20m-23o19
das abo	c11
das alte	a-18
das an	o-15
das angebot	b-14i15o-8
das auch	l12
das bitte	l16
das ein	o-8
das geld	d23o20
das gerat	a14o-12
das ist	m23n55
das konto	a8
das nicht	l9
das paket	j35o-26
das passwort	e11j26
das seminar	f-16l-21
dashb*	d-36
dashboard	d-36
dass	b21e26f39i28l11m15n36o-23
dass die	f22
dass es	m16
dass sie	a-12b19
dasse*	g-20k-10
dat	a16b52c-49d19e33f74g29i13j-42l16m37n72o-68
dat aan	f28g10l-13n-8
dat de	f15l27m38o-27
dat het	d-10f26m15n-16
dat ik	b34h12m21n67
dat in	b-13d-10f-11g-15h-9i-15j15l-8n-26
dat is	b22l17m18
dat je	f-12h-10o-25
dat jullie	d19
dat onze	b17n23
dat ook	b-8f-17i-14
dat u	b-11e-11f-11g-17h-11i28k-15m-8
data	a35d-13e-11f126g-21h-17i41j75k-11l-15m-25n-17o53
data de	c-17f-27g-10j41
data di	i18j12
data for	f26
data of	j14
data sheet	f-12j-12
data you	j28
datab*	a18m15o20
database	a18m15o20
datal*	e26f14g16k19
datalek	e26f14g16k19
datas	a39f38j38
date	a-19b-24c-19e-28f-27h-27i44j34k-28l-32m-24n-27
date of	i16o-11
date on	i16
datem*	e28i17l16
datemi	i17l16
daten	a14f86k33o12
daten*	f47g-10i-10j-10k12n24
datenblatt	f-17i-8j-8
dates	o-9
dati	a11e20f179j57n-9o15
dati dei	f39
dati personali	f13j8
dato	m44
datos	c-12e17f110g-8h-13i-15j48o13
datos de	e15f28j60
datos en	b9e9
datos personales	f25
datte*	c-13j-10o-17
dattesa	c-13j-10
datum	d21o-21
dauer*	a13c25d11
dauert	d11
daugh*	a-45b-15e-21j35
daughter	a-37b-11e-17j-24
daughters	j63
davan*	d27g44k15
davance	d27
davanti	g48k16
davoi*	a-35c-42d-19e-29l-21m-12n27
davoir	a-35c-42d-19e-29l-21m-12n27
davve*	g15n38
davvero	g15n38
day	a-43d35e-19f10g-16h39i41j-23k33l-28m-28n18o-48
day and	a-29o-9
day for	b18
day of	c21k19o24
day or	i37o-14
days	a-24b-34c-47d-11e-18f-37g-41h-21i69j-14k-21l-14m-19n-45
days ago	b-20d-12
days before	c-15f-13i-10
days late	i89
days so	l16
days to	o22
de	b-28c37d-30e16f21g-30h-42i8j-8k-30l-16n-38o27
de aanbetaling	d33i22
de aanmaningskosten	i19o13
de aansprakelijkheid	f46
de abril	d28o14
de abrir	g24o-21
de accu	j-8o-10
de acesso	e26f17
de administrador	e25
de afdeling	l26m10
de agora	m17o15
de agosto	b8c20o-21
de agua	f-9h-15o12
de ahora	m24
de alarme	e19o17
de alquiler	c13j9
de alta	a15
de aluno	f28g23
de anular	c54
de apoio	c20j-28l15
de app	e-26f-21g-11i-11j-9n8
de aprobacion	m16
de aqui	g-13
de arrependimento	c32f23o-8
de arriba	l25m19
de atencion	o-16
de atendimento	l10
de automatische	b15c9m15
de autor	f22k24
de ayer	c-20h23i-32m-17o11
de baas	l18
de bagagem	i22
de baja	a17b19c22g10
de bestelde	c44k9
de betaling	b20d25i16m12
de beurs	c21f-10
de bijlage	c-10e-15j-10m10o-9
de boeking	o14
de bon	o-20
de borg	d18g21
de bruit	g39
de buren	i13
de cada	l-19
de cafe	c22n-13
de caisse	o-18
de calidad	m32
de cancelamento	i11
de cancelar	c18
de carga	h-9j-9
de casa	j21
de ce	a21g26l13m19
de celular	j18m-17
de ceramica	c22
de cidadao	j10
de cliente	a16e11
de clientes	e22j33
de commande	c25
de commerce	k11
de compra	c29j21o-13
de compras	a25
de compte	a20b-13
de consumo	k55
de contacto	j30
de contrato	f14k11
de credito	i11
de cursus	c15i9j14
de dados	f52k11
de datos	f18
de derde	n28
de derecho	f-8k-21
de desconto	m11o15
de deur	o10
de deux	f-34
de devolucao	m24
de devolucion	o-14
de dez	o14
de diez	i30
de direccion	e30
de directeur	l13
de directie	l37
de dois	e19i-11
de donde	b22e12
de dos	o-27
de douze	i32
de eerste	l12m-14
de eigenaar	j13l20
de empresa	a-8c27e-9j-18
de enero	b8i24
de entrada	o14
de entrega	b-8c-11d-9e-15f-14g-10h-14i-23j-15k-8l-12m-9n-8o14
de espana	f11k38
de espera	c-23g-8i21
de esperar	n36
de esta	m34
de este	m34
de eu	a14b31e27f21
de factuur	l-10
de faire	g38h10
de fecha	i24
de fin	f-8o-15
de firma	e15f29
de forma	i21
de fornecimento	k23
de garantia	f8o-22
de garantie	i11o-16
de geboortedatum	j31
de graca	o10
de grafiek	l-22
de grave	o-11
de hand	o-14
de handleiding	f-21g-8h-13i-11j-11k-14l-8m-15o-9
de heer	e20j40
de helft	d32o9
de hogar	g21
de hond	o-29
de huit	n23
de huur	d15
de ia	m23
de identidad	j9m20
de ingles	l-37
de inscripcion	i26
de juiste	d-12h37
de junho	b8i-8
de kantine	e30
de kassa	j-9
de klant	c28j25m23
de knop	f-10g-11j-9l-9n-10
de korting	i20
de kosten	d15i8
de la	a-10c43d22e-30f-35g-31h24i-27j131k-36l74m-23n-38o42
de laatste	a27j32o17
de laccueil	j-15
de larticle	f33
de las	c24e-11i-29m23n57o39
de leiding	l45m12
de levering	c60
de levertijd	b-8c-11h-8i-14n-8
de limpeza	c8n-24
de livraison	j14
de lo	n11
de location	e20
de los	b10c31d59f22h10j107
de luz	b20o36
de ma	j48
de maand	c25i18
de maio	b26o15
de mantenimiento	b15o11
de marzo	a9o8
de mas	b61i13l29o-21
de mayo	o-8
de me	j35l25
de mesa	h-10i-10j-9
de mi	f46g31j28
de mis	f64g41
de mme	j48
de mon	a28e17j75
de monteur	c18o11
de naam	o14
de nascimento	j45
de niet	d14k22
de nieuwe	a-10b-8c-13d-12e-37g-9h-8i-17j-39k-9l-9m-9n-8
de no	g20i52
de nos	b-22f42n-15o16
de nota	b30
de notre	a11f-27h-11i-18j61k-21n-8o10
de nous	g29j18l16n35o-9
de nouveau	n-19o29
de novo	i14n80
de nuestra	a11c-12j14
de nuestro	c-20g-8
de nuevo	d32
de numero	e29k19
de obra	g15k12
de ocorrencia	k38o-17
de oito	k12o-27
de opdracht	c47k14
de opzegtermijn	c23i22
de oude	a58f16o13
de oven	j-12
de overeenkomst	c14f53g26k53
de pago	e11m15o-8
de paiement	i-9
de papel	c-10e-12f-29g-19h-11i-15j-11k-8l-11
de paso	o15
de passe	e20
de pedidos	c-38
de pelo	n10
de planning	l21
de plazo	i26
de plus	f21i13n25
de politie	k46
de prijs	b22d14o43
de printer	j-13
de privacidade	f19
de protecao	f30k17
de proteccion	f9
de prueba	i14o11
de quatre	h35
de que	c50f19g-14h9j-17m-8o32
de quem	f12j21
de quien	j22l32
de r	b17d12o-11
de rechtbank	k16
de rechter	g27k65
de reclamaciones	g-14k-25
de reclamacoes	k21
de recogida	j-10n-18o-12
de regels	b18
de rekening	o-15
de reservas	c-9
de reservering	c31
de resiliation	o-10
de responsabilite	f31
de rest	d22j15o13
de retard	f29
de retourtermijn	i17
de risco	m28
de rondleiding	l-25
de ruido	c-13
de sauna	c16h14o8
de schade	n-13o-12
de school	g20i29
de securite	j12m13
de seguranca	m38
de seguridad	e48m19
de seis	n23o-19
de sejour	o-10
de semana	i16o-37
de semillas	c14
de septiembre	o11
de ser	c20e24l21o-13
de servicio	f17l22
de servico	c9f16n21
de sexta	c29h-23n-16
de sistema	m41
de site	b17f-20o9
de six	o11
de sleutel	e18o8
de som	b21
de sportschool	a11e17g33l20
de stekker	a9o-18
de su	a12b44i-9j14k-29l10n31o20
de suite	j29
de suministro	f-9
de sus	h50j39
de taal	j-8
de tafel	g19l20o-16
de te	o-23
de tekst	m31
de telefoon	e14n34o10
de temps	b-10h34
de termijn	i8o13
de teste	a-22i12
de toda	e29n19
de todas	i56
de todos	e29j19k28n36
de ton	m42
de trabajo	j18n16
de trabalho	f-11g9n17
de tratamento	f26
de tratar	l25
de tres	e28i13
de trois	f23
de tu	o16
de twee	c24
de tweede	c10o-8
de um	g81l16m18n27o-20
de uma	e15h13k56l-13n-26o-18
de un	b16g14h18j26n42
de una	a29j15n24o-10
de ustedes	l41
de usuario	a13
de vaatwasser	n28
de validation	e30
de vcs	f9h31n18
de verdad	j14n32
de vergoeding	d24i11m21
de verificacion	e22m18
de verkeerde	n21
de vez	a37c15
de vierde	k-22n17
de voces	b-9c-17d-12e-24f-16h21i-25j10l13m-19n8
de volgende	d21m11
de volledige	d19m15
de volta	d89i-9m-11n-9o23
de voorwaarden	f-16g-12i40k-9
de vorige	e18j37k-11n-8
de vos	j34
de votre	c-10f-8h-9i49l57o-24
de vous	n38
de voz	m-8
de vuelta	d74
de vuestra	a21
de webshop	a-14o14
de wet	f37g102k21
de zaak	a8o15
deact*	a42e25
dead	c32k30n68
deadl*	b-10c-10e-11g-9i93j-8k8l14n10
deadline	b-10c-10e-11g-9i92j-8l14n10
deadline for	i10
deakt*	e38
deal	b36c46f39g9l50o-13
deal with	f39g11l50
deale*	f39
dear	m18n-15
dear customer	n-15
dear mr	o-10
deau	j23
debe	a17h16j8m25o8
debem*	b28h10
debemos	b28h10
deber*	b21d9h36l19
deberia	b21d9h36l19
debit	b119m-8o17
debit de	o13
debit i	b26
debit is	b11
debit that	b19
debit*	b164c18j51m-9o-17
debitado	b46
debite	b13o9
debito	b14c20
debito direto	b-11c21
debits	b26
deblo*	e9o17
debo	g60h27
debo firmar	g15
debt	g21k40
debug	m56
debug mode	m40
decal*	i18o25
decem*	c40o45
december	o32
decembre	c37
decep*	n60o-24
decha*	o-18
decid*	a32c34g22k109l148n24o-90
decide	l28m-10n18o-70
decided	c36k41
decided to	c34
decidere	l17
decidir	g25l13
decim*	i-8
decir	h14j11n34
decir si	h18
decir*	f22g34j36
decirme	f22g14j34
decirme si	g14
decis*	a8c8l145o-36
decision	l55o-35
deciso	a8c8o8
deciso di	a8c8o8
decke*	o-18
decla*	f9g139
declarar	g25
declare	g45
decli*	b-64c-19d-25e-20f-10g-15h-9i-13j-10l-11m-14n-19o-34
declined	b-46c-15d-18e-16g-11i-10l-8m-10n-17
decod*	m10o36
decoder	o36
decom*	b10c20
decor*	b-9c56k19o16
decre*	g15k16
decreto	g15k16
decreto ingiuntivo	g15k16
deduc*	b24g12
deduct	g12
deducted	b19
deducted from	b15
deeln*	c26i-11j12k-9m-13
deelnemers	i-8j13
deepl*	n9
deeply	n9
defau*	f35k39m-8o20
default	k18m-8o10
defaut	f15k18
defec*	d72f85k24o22
defective	k23
defen*	g133k114
defensa	g21k39
defin*	a144c27l-21o36
definitely	b9
definitely did	b9
definitief	a47
definitiva	a38c26o27
definitivamente	a23
definitivement	a30
definitivo	o12
degli	e34j58n77
degre*	b-10g-8h-12i-8j-8n48
degrees	b-8h-8
dei	b-30c18d-24e22f15g-37h-62i-35k-22l-24m-33n-37
dei clienti	j13
dei consumatori	k12
dei danni	k25o-11
dei dati	f57
dei dipendenti	g17
dei nostri	c-9e32f-11h-8i-10
dein	m8o11
deine	m156
deine*	m46
deixa*	h15m24n64
deixam	h26k17m28
deixar	k-13n22
deixe*	b18c24e50i33
deixem	b18c24i33
deja	b-11e17j-10k38m25o-20
deja de	m21
dejad*	i18n14
dejam*	c30d17
dejamos	c30d17
dejan	i28j17
dejar	a35c52n20
dejar*	i8o16
deje	c23e18
dejen*	i9
dejenme	i9
dejeu*	o-17
dejeuner	o-17
dejo	g37j15k11n38o16
dekse*	h-10i-11
deksel	h-10i-11
del	a41b28c44d60e8f-9g-14h-34i-29j97k-18m-35n-64o21
del almacen	e14g20o11
del apartamento	c16j-9
del articulo	f10
del banco	k38o-17
del catalogo	f12
del cliente	m18
del coche	o8
del colegio	a14
del comedor	h31
del comprador	f39j15o-28
del conto	a50j47
del contrato	c25f11
del contratto	c30
del curso	c18
del departamento	l34
del dia	b32
del director	e9
del espacio	e10
del furgone	b25c18e26j16
del hotel	e18
del importe	d14
del jueves	c-40g23
del local	g17
del magazzino	a14
del martes	c16j-10
del mes	j-10n-10
del mio	a30c-10j-8
del negozio	l-9
del nostro	a39n15
del otro	j42
del pedido	c35d26i-11j15
del perito	o-8
del plazo	i29
del regolamento	f22
del responsabile	l42
del restaurante	b10
del ristorante	a-11
del sabado	c16
del segundo	e17
del seguro	f14
del sistema	a36e33
del tecnico	b16j20
del tractor	j-8
del transporte	k21
del tratamiento	f12
del trattamento	f44
del viernes	j11
del vostro	a-18b-13c-10d-17e-8f-22h-23k12l12n11
dela	j53
delai	c-33f-12g-18h-18i-26j-8o15
delay	k16n-14
delay*	o-29
dele	e39h22
deleg*	f8l64
deles	h-8
delet*	a206c31e25o25
delete	a59c33o-30
delete my	a35
delete the	a19c43
delete your	o-30
deleted	a54e32n15o61
deleting	a33
delig*	l-13n-30
delit*	g92k31
delito	g92k31
deliv*	a-45c37d-38e-59f-34g-52h-26i-40j28k-14m-38
deliver	a-9b-23c-31d-11e-15f-13g-20h8i-14j-22l-21m-11n-32
deliver on	h32o-16
deliver to	b-12c-15g-13h-14i-10j-13k-33l-11n-18
delivered	c-10e-12g-8h-10i-12j13k-8l-9n48o20
deliveries	c39k11
delivery	a-23b35c43d-12e-21g-13h-17l31m-14
delivery address	j27o9
delivery for	o23
delivery of	c24
della	a34b-34c49e44f-20g-55h-64i-76j65k-19m-48n-61o28
della camera	e25j-14
della carta	e-9k-8
della nonna	a15
della nostra	a9j36
della palestra	a10g9
della scuola	l12
della*	a51b10d19e53f81i21j9k9l87o9
dellacqua	b10f37l-9
dellalbergo	l16o15
dellanno	i22o18
dellanno scorso	i22o18
delle	b-15c11d47e-17f60g-14i-13j-11k57l-10m21n14
delle*	h19i16
delli*	b-8d52j16
dello	k-9n-11
dello*	a33j25m49
dellu*	e36j59
delus*	n40
dem	a-14c-13g-18h-16i-52j-17k-32l-25m-13n-9
demai*	j-8l33n14o14
demain	l34o14
demain matin	o-22
deman*	a21d32g61h24i-21j-15k97l30m24n-9o-41
demand	b24l10
demanda	g12k79
demandar	g20
demande	a18b-14g-10j-11o-40
demande de	o-10
demandee	c17l8
demandent	h36i-12
demander	g27
demanderons	k9
demandons	d31i9m12
demands	m12
demar*	c34o10
demas	j21
demas*	h32
demen*	g33h38
demeu*	f33
demeure	f33
demi	i24o-16
demo	a-13b-11d-9e-13f17h-10i-10j-20k-8l-8n-12
demor*	b12k-11n-16
demora	b12k-11n-16
den	a-82b-24c54d37e-20f-9g9h26j-61k-21n-96o72
den account	a-35
den alten	o8
den auftrag	c60
den ausfall	f30
den kurs	j14
den preis	m26
den termin	i-8
den vertrag	f27
den zaun	o21
denie*	e11
denied	e12
denk	g9
denk je	g9
denke*	k13o-11
denken	k13o-11
denme	e11
denn	n8
denon*	g18
denta*	a21
dental	a21
dente	h55o11
denti*	c27d9
dentist	c26o-9
dentista	o11
dentr*	b-11e50g19h-22i-14j-14k-9n-19
dentro	b-10e12g20h-21i-12j-12k-12n-18
dentro da	g34
denun*	c21g8k145
denuncia	c11k98
denunciar	k-25
denunciar a	k-29
denuncio	g11
depar*	b-18c-8f12l75m39n25
depart	f16
departamento	l36m32
departamento juridico	m9
departamento legal	m21
department	b-14l35m14
department head	l22
depas*	b35i42
depasse	b35i34
depen*	a19o-56
depend	a20
depla*	o12
depoi*	b22h50i42j-8m-9o-35
depois	b22h50i42j-8m-9o-35
depois da	h22o-18
depois de	b28e12h14
depois do	h12i23
depos*	c-14d50f15h-20i41j-32k19l-24m-19n-23o-54
deposit	a-17b11d62e-8i38j-12o-52
deposit for	d32g24
deposit my	a-10
deposito	a20e19f23i10l-9n-8o-8
deposits	o-8
depot	a8b-13c-19e-10f-9g-8h-16i-28j-19l23n-13
depot in	j-8
depre*	h42k-9
depui*	d-13e45g-14i41k12n14o29
depuis	d-13e45g-14i41k12n14o29
depuis dix	i28
depuis le	j15
depuis un	k18n8
der	a-40c-10e-50f18g-17h-32i-13j8k-32l33m-20n-68o-16
der abrechnung	b59
der anschluss	f-9
der app	c-12
der filiale	a13o-14
der filter	m-23
der karte	j24o8
der kasse	b28o9
der polizei	g8o-15
der rechnung	j14
der techniker	n19
der vertrag	b25f32j16o-12
derde	n34
derec*	b-10f81g-8h-15i-15j-17n-15o-9
derecho	f50j-9k-21o-9
derecho a	f22o-9
derechos	e15f38k37
derechos de	e15k24
dereg*	a24
deriv*	l23m17
derni*	b25c-37
dernier	b26
derniere	c-37
derog*	i82
derogation	i11
derti*	d-19i15j-10o-19
dertig	d-17i17o-19
dertig dagen	d-17i17o-19
des	b29c-20e15f37g-81h-26i-45j10k10l-37m10n-26o10
des dommages	f36g27
des kaufpreises	d9
desac*	a22h12m17
desactive	m32
desactiver	a18m-16
desag*	e13n25
desap*	a30e56
desar*	f25m28
desarrollador	m28
desas*	n9
desastre	n9
desastre de	n9
desat*	a45e56g-8m26
desativar	e17g-8
desbl*	e77o30
desca*	c-9e-12f8g-11i-10j-19k-12m-10n21
descalade	l20
descarga	o-14
desco*	b106g51i84m27o19
descontar	g57
desconto	i53o19
desconto de	i25o15
descr*	d25l-8n14o-27
describe	l-8n14
descu*	b18f-8i26k26m-9n28
descuento	b24i14o-30
desculpa	o35
desculpa a	o18
desde	b-10g-15h101i-12j-12k16l-10m-18o10
desde el	h13
desde hoy	k26o33
desde la	g-8h-11o-19
desde que	g-8h62
desea*	f-10j-9o-12
deseamos	f-9o-12
desej*	c31f29j34l29o-20
desejo	f29j34l29o-20
desen*	d-16f25m8
deseo	a14e14l11
desha*	c27
desid*	a41e36j45l29
desideriamo	a12e36
desidero	a17j45l18
desig*	l23
desin*	a46h78
desir*	c8d31f21l10
desire	c8l10
desirons	d30f21
desis*	c56n22
desist	g8
desistir	c11
desk	b-12c-9g14h-10i-9j12k28l58m-13o-35
desli*	c73e17m30n14o-12
deslo*	b17o16
deslocacao	b16o16
desma*	c112
desmarcar	c74
desob*	m35
desor*	l33
desormais	l33
despa*	k51
despacho	k53
despe*	e21g39h8o15
despi*	b-11g31
despido	g22
despiste	b-9
despu*	h70n25
despues	h70n25
despues de	h27n25
despues del	h38
dessa	i40l33n48
dessa*	g28
dessai	g28
desse	f21h12n39
desse*	c28o20
dessert	c29o20
dessu*	l32m12
dessus	l32m12
desta	i33
desta vez	i33
deste	h44i18m13o17
destr*	a39f19j-10
destroyed	f34
desvi*	a10e16
detai*	a-11e28f26j103o9
detail	j28
details	a-11e30f27j71o9
details of	j34
detal*	o14
detalle	o14
detec*	e22m12
deter*	c-8e-8h41i-10j-9l-8n-10
detergent	h44
detox	a31h71
detre	o17
detto	m44
deu	g13h10j17m9
deuda	g27
deur	b-9o10
deurw*	k31
deuts*	m-21
deux	c-8d23e-12f-55g-37h-29i-20j-27k-15l-26m-25n-23o21
deux fois	b8o-36
deux semaines	o-12
devan*	b22k11
devant	b22k11
deve	a22c14e48f-8h8j27l52m78n26
deve ser	a12c17
devel*	m49
developer	m10
developer mode	m-35
devem*	h49
devemos	h49
deven*	n10
devic*	e25f14
device	e22f14
devie*	n11
devient	n11
devis	o-17
devo	a10d-14e-10f-8g121h206i-18j15k-18l63m-9
devo fare	h15
devol*	a-18b23c-18d272e-22g23h-28i28j-22k-17l-24m9n-35o42
devolucao	d58g-9h-11i38l-12m14n-8
devolucao do	d36i21
devolucion	d55o-14
devolucion de	d19
devolucion del	d24
devoluciones	d-9
devolvam	d39
devolvam o	d15
devolve	g21
devolvemos	b15d-9o9
devolver	b16d56f17g28o15
devolvi	d17
devolvimos	b10d-9
devra*	b25o-9
devue*	d72f11g13n-14
devuelvan	d9g17
devuelvan el	g17
devuelvanme	d11e10
devuelvo	f17
dez	b23n39
dez dias	o14
deze	b72c27g24h142i39j-13k80l59m156n49o56
deze conversatie	m28
deze kwestie	k17
deze maand	b34c16i30
deze mail	c18e-10j-12m40
deze week	k25n26o8
dezel*	b37d19j42
dezelfde	b37d19j42
dezem*	g25j25o9
dezember	g25j25
dezembro	o9
dgccr*	k8
dgccrf	k8
dhier	b-37
di	a21b-22c74d-30e-9f69h-29i71j82k42l21m40o48
di accesso	e19
di amministratore	e45m25
di approvazione	e30m29
di cambiare	e-24i-11
di cancellare	a18c8
di casa	g30j44
di chi	j39o-26
di chiudere	a22
di credito	d17o16
di due	i8
di essere	d21i10l21m32
di fabbrica	f11
di garanzia	o-17
di giovedi	c16l17o19
di ieri	j-12
di legge	f74k22
di me	a13n9
di mia	a21j61
di nascita	j46
di noi	i17
di non	c8g13m21
di nuovo	i20n41
di pace	k15
di piu	c-15l13o-9
di preavviso	i20o-10
di prima	b-8n26
di questa	g13j16m18
di questo	n12
di recesso	c43f20o-13
di responsabilita	f21
di riposo	h14
di servizio	e19n22
di sicurezza	e21j9
di solito	c-8f-26g-16j-16k-25o-10
di spedizione	d12
di tutti	j22
di un	b10e13f-12g-8h-11i45j44k-11l-16m-12n-16
di una	h51l18
di voi	a9c15
dia	a-8b24c36e-25f-19g-34h-32i67j-32k-10l-22m-38n43o8
dia de	i33n17
dia mas	i24
diabe*	h138
diabetes	h33
diagn*	h22j67n28
diamo	h15o-27
diari*	c44
dias	c-10d48e-22f-17h35i103k17l-14m-47n28o-20
dias de	b19k12m-25
dias mas	i26
dias para	f17
dice	c-12e-8f27i20o-58
dice che	k8
dice el	b13
dice la	f10m20
dice que	h14j14
dicen	j27
dich	m24o35
dichi*	g26j38
dicho	m33
dicho que	m20
dicht	a56c11n-32
dicht*	i36o8
dici	j17
did	a-11b108d19e-8g-9h-11j166k-10l-9m-16n-20o-70
did a	b-9c12
did i	b39
did my	b-26d-13j85
did not	b29c-16j-9
did the	b34d36j27o-34
did this	c11
did you	b17o-31
diden*	j28
didnt	a-8b145d16e38i73k-8m28
didnt buy	b-8
didnt do	b22
didnt get	b8d22i25
didnt give	b25
didnt make	b28e11
didnt my	b-10
didnt work	b-25
die	a-11b15d21f47h-22i23j56k19m24n12o23
die adresse	i-14j-17
die anleitung	o-20
die anzahlung	o-10
die anzeige	k38
die bestellung	o9
die bij	j33
die bundesnetzagentur	k12
die erstattung	d23
die factuur	b13l27o-15
die firma	e29j24
die freigabe	e27m20
die garantie	f16
die halfte	d30o14
die ik	b34d10l12
die is	e31
die kaution	g9k28o-11
die klausel	f13
die kundigung	g14
die lieferung	k29o29
die maschine	f-8
die matratze	h32o10
die nachste	b-17o25
die neue	o24
die niet	e18j12n15
die nummer	o-23
die onze	j18
die persoon	l42
die rechnung	j-9o-22
die ruckerstattung	d8o17
die schraube	f-12
die u	f16k20
die van	a22b13d-9i-16j-15k-8
die wij	k8
die wir	b28
die zwei	e10
dieci	b13d-8e-15f-11g-11h-21j-8l-15o-47
dienst	m15
dienstag	o16
diensthandy	e9
diero*	m19
dieron	m19
dies	f36
diese	b42h34j36m22n41
diese*	b77c13i33j57m56n95
diesel	b14c13
diesen	b22m8n36
dieser	j24m39
dieses	i33j30n8
diesm*	n-23o19
diesmal	n-23o19
dieta	h48
dietr*	f-10k-20n20
dietro	f-10k-20n20
diez	e-14h-8i38m-11n18
diez dias	i20n17
difen*	g29j-9
difer*	e-12g-8h-12j-20m-9o17
diferenca	i12
diferencia	b-12e-8j-14n-11o10
diferencia hay	b-12e-8j-14n-11
diferente	n19
difet*	d14e35f32k26o8
difetto	f32
diffe*	c-40d-13e-27f-35g-45h-29i-31j-32k-38l-20m-34o18
differ	b9
difference	n-32o36
difference between	n-30
difference is	o14
different	a8b20c-22e-14f-20g-21i-9j-8k-13m-17n37o-17
different people	n45
differenza	b-35c-9d-8g-9h-10i-11j-11k-14l-10n-17
diffi*	g11k41n38o-12
diffida	g11k19
diga	j22m11
digam	j25
digam me	j25
digan*	g9j39l33
diganme	j21l33
diganme que	j20
digit*	a18b-19d-13e38g-28h-26i-23k-15l-12m8n-17o-14
digital	a35c23e39f-21g-15
digitale	f38m20
digitos	j13
digits	a-8b-11o-14
digo	d24g76m24o-13
diman*	i27k-21o-8
dimanche	i27k-21o-8
dime	o8
dimen*	b11e21i11m25o18
dimenticato	b-17e21o18
diner*	c-8d121n19o12
dinero	d124o12
ding	d19
dinhe*	b19d82g-12h-10i-17j24k-8l-8m-8n-19
dinheiro	b19d82g-12h-10i-17j24k-8l-8m-8n-19
dinheiro de	d34o20
dinne*	b14o-9
dinner	b14o-9
dinsd*	b-10c-16e-14f-9g-8i-11
dinsdag	b-10c-16e-14f-9g-8i-11
dinte*	b25c16f31
dio	d9h27
dipen*	g19j53o-21
dipendente	j60
dipendenti	g17
dir	m13o37
dire	n15o-40
direc*	b14c24d10e47f-30g-37h-46i-40j80k31l199m140n-27o105
direcao	j-18
direccion	e22h-8j64k38
direccion de	j41l-10
direcciones	j42
direct	a15b66c61e45l14m32o17
direct debit	b46o17
directement	m24o18
directeur	b-11
directie	l40
direction	d39j34k11l45m18
direction of	j41l8
directives	m19
directly	a-10j-21m10o9
directly from	l8
directo	l18
director	e9l67m-8o28
directora	l9
directors	a11l-40
directrices	m32
direi*	b-14c45d26f99g44h-16i-9j-24k29l-10m-13n-17o-8
direito	c50d36f53g50h-8j-14k16o-8
direito a	d45g63
direito de	c64f29k26o-8
direitos	e16f49k12
direitos de	e16f14
direk*	l64o12
direkt	l32o12
diret*	b-35d-23f-20g-18h-24j15k-21l194m131n-28
direto	b-12c19l17
diretor	i20j14l101
diretor de	l27
diretoria	a9m9
diretrizes	m52
direttamente	l9m26
diretto	l12
direttore	a-13c-9d-9e15f-9i-11j19l71
direttore di	l28
direttore dorchestra	l-27
direz*	j-11l52o17
direzione	j-11l52o17
dirig*	h-10l114
dirige	l41
dirigente	l46
dirit*	c10d14e44f58g55h-10j-10k41o-13
diritti	e56f23k27
diritti di	e19
diritto	c10d14e-9f32g46h-10j-10k11o-13
diritto di	c20f36o-13
diritto e	f-8
dis	m30
disab*	e55j9l19
disable	j13
disabled	l21
disap*	a37b-19i32
disappeared	b-14
disappointed	a8n-50
disappointed with	a9n-28
disas*	n24
disat*	a100c17e81m47
disattivare	a24e11m17
disattivate	c19e37
disca*	h14
discl*	f52j40
disclose	j40
disco*	b45e-10g-8i54j-8k17l11
discount	i56l17
discount is	o-10
discr*	b39d15f13o16
discrizione	d15o16
discu*	k8l82m17
disculpe	l10m21o-22
discuss	l23
discuss the	l15
disde*	b21c142
disdetta	b21c103
disdetta del	c23
disdi*	c199h-11n-12
disdire	c76h-11n-12
disdire il	c35
disgr*	n36
disgrace	n22
dishw*	o11
dishwasher	o11
disin*	b16h43
disme*	a38d11
dismi*	g79
dismiss	g33
dismissal	g42
dispa*	b17h11l39o-9
dispatch	l41o-9
dispe*	g23i147m38o-12
dispensa	g25i47
displ*	a-10b-19c-16d-10e-15g-19h-23i-21j-23k-12l-12m-23n-29o-12
display	a-9b-18c-15d-9e-15g-17h-21i-19j-18k-12l-12m-22n-27o-12
dispo*	a-33b-55c-29e36f-59g-48h-64i-54j-54k-42l-42m-33n-55o-28
disponibile	b-9c-8d-8e-10h-12j-9n-11
disponible	f-21o-19
disponible en	f-20o-10
disposable	a-17b-32c-29d-23e-48f-19g-20h-24i-24j-28k-20l-22m-24n-26
disposable card	b-8e-13
disposable cards	a-10b-15c-16d-12e-24f-10g-12h-15i-14j-16k-11l-13m-15n-17
dispositivo	e69
dispu*	b11c-9d-9e-10g30i-9l-8n-11o31
dispute	g35
dispute the	b10
disputed	m-15o31
disputing	b12
disre*	i41
disregard	i41
disregard the	i41
dissa*	n9
disse*	d15k36n44
disso	m10o10
disso*	a52h-27
dissolve	a32
dista*	a-9h-8j-9
distance	a-8
disti*	b26f-10j-8n20o-8
distinguees	o-8
disto	l22n25
distr*	c12g40i9m-12
distribuidor	a9
distu*	i30
disturbo	i30
dit	b40c39f30g72h90i51j54k136l215m208n180o37
dit bericht	m44
dit is	k24m21n53
ditem*	a11g17j51l11
ditemi	a11g17j51l11
dites	g66o-19
dites moi	g25
dito	h18n20
ditta	f-10g20h-8j19l-9
diven*	e23h43n23
diver*	b45k-25n24
diverso	b23
divid*	a-32b20g88j-8
divida	b34g55
dividir	a-25g14
divis*	b29o27
divor*	b-9g125
dix	h-10i71m-13o-38
dix jours	i25
diz	e8i19j15m28n18
diz que	j17k15
dizem	g13
dizer	g11j56o-37
dni	j35
do after	g30
do artigo	f29
do banco	f-39
do carro	d16i21j36
do cartao	b13d10j28o11
do celular	f10
do cliente	g25j13
do condominio	g21
do contrato	c29
do deposito	f29i17
do dia	c36l9n38o-10
do dinheiro	d23
do escritorio	j-12k35
do ginasio	l19
do hotel	l17
do meu	a28e10g52i23j81
do nosso	e10j25l-11m-9o-17
do not	c-12d9e-9l-8m73o-30
do painel	e10
do perfil	a-39g-10j17
do plano	c28d10i35
do prazo	i27
do quarto	o10
do que	b68d16i24
do seguro	c21
do seu	l43o18
do sistema	k32
do site	a12
do tribunal	g-17k-68
do u	f-9j-10k-9
do valor	d28
do vencimento	i20
do vosso	h11i-9
dobbi*	c54h37n18
dobbiamo	c54h37n18
doble	h22o20
dobra*	b38l-9n-18o17
dobro	b8
doce	f31i15m-9o-10
doce meses	f31
doch	a-8g12i18l9n43o-13
doch nicht	n25
docht*	d16j15
dochter	d16j15
dock	b12
docto*	h33j64o-19
doctor	h40j53
doctora	j13l19
doctors	l-8
docum*	b-16c-9d-9e-19f16h-12i73j19k38l-8m-11n-18
document	f31
documento	a23i14j86
documentos	a-12g13i20k24
documents	i34
dodic*	b12i17o11
dodici	b12i17o11
doe	a17c23d13e14f39h24i33m37n32o-12
doe je	h24o-12
doe mij	c13d15
doen	a9g68h11i40k40l9n43o21
doen i	o16
doen jullie	i10
doent*	c29h48
does not	n38
doesn*	b33c22d17h-8i-10j-9m41n18o-33
doesnt	b33c22d17h-8i-10j-9m41n18o-33
doesnt fit	d12
doesnt my	e14
doesnt pay	b21
doet	g-10h-10j-11k-8l27n14
doet de	c-10
doet het	c9n16
dog	c20d18g94h38i38j30m22
dogan*	g14
dogs	h-38
dois	b-13c-35d-12e23f-9h35i55j-9k-9l-11n14
dois anos	o21
dois dias	i27
dois je	g19h11
dois meses	n37o-11
doit	b-8c34g12l60m14o-29
doit etre	l13
dolar*	o11
dolares	o11
dolla*	b54o9
dollar	b54o-9
dollar that	b12
dollars	m-8o24
domai*	m10o37
domain	m11o10
doman*	b-24e-10f-16g-10h-15i11j-16k16l17m-16o22
domanda	l-8
domani	b-15c15k34m-8o22
domen*	g25i-17o-30
domenica	g25i-17o-30
domic*	b18f28j89o-12
domicilio	f28j47o-32
domicilio del	j40
domin*	e30j-10o11
domingo	o-18
dominio	e25o34
domma*	f36g27o-21
dommages	f36g27
don	o-18
donc	i24k20n10o12
donde	a-31c-21e-10f-30i-31l-11n-17
donde esta	a9d24
donde sale	b26
donde se	a-31h-10
donde vive	j-23
donde*	c31o29
donderdag	c31o29
done	a34b58e9g36m-9o78
done and	o11
done by	b24
donne	f21h42
donne*	b-13d-10e-45f69g14h35i-18j45m-8n-11
donnees	f87
donnees personnelles	f17
donner	h51
donnerstag	e-36
donnez	g23
dono	a16e14j68l47
dont	a19b53c106f-22g41i76j-29k-21l-32m40n20o-38
dont apply	i24m16
dont count	g24i27
dont even	o25
dont have	b-14c-11e13
dont know	b-32e-34
dont need	b-18l-36m-8n-11
dont recall	b8e17
dont recognize	b29e16
dont remember	b35
dont see	o-12
dont send	c17k11
dont ship	c29
dont tell	g42n29
dont understand	b19
dont use	a45
dont want	c18g-9h31k-22l38n35
dont worry	b-15c-13e-8g-33k-71
door	a-34b-48c-35e8f-23g-13h15j37m-9n-14o73
door de	d28h40m39
door een	e18n-8
door het	h25
door naar	l13
door ons	k42o13
door uw	k48n58
doorg*	d12e35h13j15l27m11
doors*	e23f9j14o14
doorv*	f22l11
doorverbinden	l11
doorverbinden met	l11
doos	b-13f-11h-11i-16j-9k-11l-8m-12n-14o-13
dopo	b16c-12e30f34h134k15m-8o-31
dopo il	h44k23n13
dopo la	b23f17h54i9
doppe*	o35
doppelt	b9
doppi*	a30b20o30
doppie	a32o19
doppio	b20c-15
dorch*	l-27
dorchestra	l-27
dordi*	b-14e22i19j-10
dordine	b-14e22i19j-10
dorig*	d27
dormi*	b25d14h92m29
dormir	h74m29
dos	b11d28e-19f52g-22h-34i23j-35k25l-34m-44n-21
dos anos	o9
dos cuentas	a25
dos horas	o-34
dos meses	o12
dos meus	f33k14
dos nossos	a-8b-8c-47d-13f-24g-15h-13i-12j-8k38
dos semanas	i30
dosag*	h60n-8
dosage	h39
dosaggio	h17n-8
dose	g-12h120i-11j-10
dose de	h-12
doser*	h16
dosering	h16
dosie*	h14
dosis	h29
dossi*	d42f16i43j42k86l10m21o56
dossier	d42f16i43j42k86l10m21o56
dossier de	j20
dotto*	e31j60l24m22
dottoressa	j28l24m22
dou	b38h43
doubl*	a-10b31c-9g-10h-10i-14j-15m-13n-15o36
double	a-10b-10c-8g-9h-10i-14j-14m-10n-14o9
double rooms	b-11
doubled	b21o35
douze	i27
dove	a-17b28c16d27e-16f-8g-27h-19i-20j21k-17l-43m-20n-21
dove sono	d34k13
dove trovo	j-11
dover	g23n24
dovre*	d38e30g40l29
down	a37c-10g68h21i18j-13k62m-19n88
down by	n20
down my	a9
down on	k31
down the	n20
downl*	i22
download	i22
doy	d33g26h18o11
doze	c11i53
dozen	d23
dpo	f132
dr	j56k22
draai*	a-8b-9f15i9j-11n-13o52
draaien	i24o26
draait	b-8f17j-11n-12o21
draft	m72
drag	g33k20
drama	n16
drauf	o34
draw	a25l-16
drawe*	a-11b-16c-31d-39e-23
drawer	a-9b-14c-30d-38e-21
drawi*	b-8j-8
drawing	b-8j-8
dream	m33
drei	b23c-12e-42f-14g-21h21j-11k-27m-8o11
dress	i46o32
drie	a-9c25d17e-12f-17g-15j-15l-10m-15n18o-27
drie dagen	h19n29
drie weken	d11o-12
drill	b-10n27
drill*	k24n8
drin	i27
drink	b30h103n58
dritt*	j-9k16n-15
dritten	n-23
drive*	b-9c-21d-18e20g53h-22i-21j10m-32o-9
driver	c-19d-16g-21h-20i-19l-12m-31o-9
drivers	g74l10
drivi*	f-22o15
driving	f-22o15
driving the	o10
droit	f63g92i30
droit a	f40i32
droit de	g46h10
droit*	e45f28k30m27
droits	e48f34k34m32
droits a	k28
droits de	e30
drone	g72
drop	c56e9h22j42m35o-35
drop off	j13
drop the	c21h27i8m13o-17
dropp*	b12e20k-20o81
dropped	b12e20k-20o71
dropped the	k-20o42
drops	f42h-9o23
druck*	a-8b-22c-9d-16e-40f-19g-20h-22i-8j-21k-9l-13n-22
druckdaten	i16
drucken	e-28i-17
drucker	h-13n-8
drukk*	a33k-11
drukkerij	a35
drukw*	c27g-13
drukwerk	c27g-13
drunk	g8
dsgvo	f16
du	a-23b-51d-31f-34g16h-75i-89j71k-36l-16m81n-68
du compte	a9j22o-9
du mois	o-10
duas	b64d10e24g-17i-10j-8l-10m-11n-13
duas vezes	b39
dubbe*	a30b63c-14o15
dubbel	b42c11d8
dubbele	a32b18c-26o15
dubli*	k14
dublin	k14
duda	f8
due	a13b22c16d-37f-17g-46h-34i35j-38k-41l39m-29n-55o-47
due anni	f13i19
due fattori	e27n-8
due on	i35
due to	c43
due volte	a13b44c8
dueno	l57
duide*	f8i12k15
duidelijk	f8i12
dun	g-8j-8o-53
dune	b12g21j31m17
dunni*	b35
dunning	b35
dunning letter	b35
dupli*	b108d38o71
duplicado	d37
duplicate	b34o17
duplicate card	b13
duplicated	b52
dura	a-9b-19c-16d-19e-14f-8g-16h-28i-31j-19k-14l-10m-17n-19o-42
dura la	f9
duran*	f84h54i22n37o31
durante	f84h54i22n37o31
durante esta	m10
durante la	h42i22
durch	b-10f-11g19h14l27n-9
durch*	e8i34
durfe*	b16e32g62h30i65o-22
durfen	b16e32g62h30i65o-22
durfen sie	b20
durfen wir	g44i67o-34
durin*	g18h24k-32
during	g18h24k-32
during the	k-32
duro	h20o-9
dus	a40b30c108j23k14m33n30o46
dus de	c38m12
dutch	l-9
duty	f27
duurt	a9n29o-25
duvid*	c-11f-9g-12
e	a22b84c25d32e11f11g14h80j46k68l-34m118n93o18
e a	a17c-17d-14e-12f18h-24i-16k25l-9m-8n-18
e ai	o-27
e ancora	c21l19
e andata	i30
e andato	e61
e arrivata	c20
e arrivato	d-26f-12j-8n9
e com	h26l26n10
e come	f31j14n20
e compatibile	h12j-10
e con	f11
e continua	b23m22
e coperto	o-10
e da	b-9c50d-8e-19h17j13m18n17
e de	b23f-16h-19i-16j-12k-14l14m-22n-14o-25
e di	b-19d-8f-9h-12i-8j-12k-10m-8n-10o-46
e disponibile	e-8h-9j-8n-8
e e	d28
e essa	b12n22
e finita	e28i19
e gia	c21
e gratuita	m23o10
e ha	j-11
e i	k-8
e il	b-12c-13e-13f27g-11h39i-8j20k50l16m-8n17o12
e in	a-34b-19c-28d-13e-24f-42g-14h-15i-8j-23k-31m-15n-16o-9
e inclusa	o-21
e ja	c11d40k15n13o-25
e la	a22d8f14g9i-10j33l18m-16n-10o29
e le	f15
e legal	g29l8
e li	b8o51
e lo	n18o12
e m	d41
e mai	d24
e mail	b-14d-9e36f23g-13h-13i9k-14l18m-50n-19o-13
e mails	a-21b-11g9j10k13
e me	b37m15
e meglio	g57
e meio	h-8n-29
e mesmo	b12g-8m-10n-12
e meu	a17h15
e mi	i8l28
e n	d26
e nada	l34n9
e nao	a15e41i61m10n23o25
e ne	k31o23
e ninguem	n27
e non	a24d14f10o12
e normal	h32
e o	b9c39d-14g-9h13j28l13m35n44o32
e para	k26
e per	j42m9o21
e permitido	e-11g42h-10n-9
e poi	c21i28k22m37n24
e por	j13o13
e possivel	a-37b-8i-10n-17
e pra	c-22
e preciso	b-8d-50i-8j-12o-26
e que	a-11h-9j17l-8m-8n-11o16
e r	d16k9o24
e scaduto	g8i27
e sicuro	h36
e so	b22h-8
e solo	f-10
e stata	b16c36d11e29m18
e stato	a14b30d12e13o24
e ta	b10h36
e telefono	e18j23
e tutto	a18
e um	m30n22
e uma	n56
e un	g25i31m27o17
e una	e28h-15m12n15
e4	o-33
each	e-12g-8h29j-30m-9n-13
each other	j-35l17
each time	n-17
earli*	b18c10m48o-9
earlier	b19m48o-9
early	c40h19i47
early bird	i45o10
earth	n64
easte*	n20
easter	n20o9
eatin*	h22
eating	h22
eau	c17m-17
eben	o22
eccez*	d-8i40
echan*	d30
echar*	c37
echarme	c37
echo	c-32g23n32
echo cancellation	c-32
echt	a23k33l25n86
econo*	c37f28i34k23
ecrir*	g-11
ecrire	g-11
ecris	a23
edad	h30j29
edifi*	l8
edificio	l8
editi*	c21
edito*	a-13b-20c-32d-11e-20f-38g-26h-17i-47j-20k-17m-51n-22o-24
editor	a-13b-20c-32d-11e-59f-38g-26h-17i-47j-20k-17m-49n-22
een	a-73b-20c-157d-76e-14f35g35h45j-103k52l36m-64n34o-19
een afspraak	j15l30
een ander	c22e56o-11
een claim	k44
een collega	o26
een dag	i-9n28
een doos	b-9h-8i-12
een eigen	h-8o-8
een extra	o8
een gratis	m21
een jaar	i8m-10o15
een keer	d15i54o29
een kind	h52
een klant	d-8g25
een kopie	f28j53
een leidinggevende	l53
een lid	l32
een nieuw	e13o15
een nieuwe	e60f-9g-10h-9m-15n-13o24
een pallet	n24
een rechter	g9k9
een schadevergoeding	k33
een schriftelijke	l17
een van	c29g14h14
een waardeloze	n30
een week	i40k-9
eens	b17f27g73i63j25k31n23o-21
eenzi*	f18g19
eenzijdig	f18g19
eerde*	m35
eerder	m15
eerdere	m17
eerdere instructies	m12
eerst	f-10h-8n-9o-18
eerst*	l12m-14
eerste	l12m-14
efect*	o11
efecto	o23
efeit*	c67e13h59
efeito	c67h12
efeitos	e13h44
effac*	a41o39
efface	o25
effacer	o-8
effacez	a35
effec*	a24c8h61o76
effect	h55o12
effect from	o12
effective	a21o58
effective today	a20o30
effet*	a15h40
egal	k28o13
eh	c22g-11h-16
eigen	a-20b-29c-20d-16e-32f-27g-22h-26j-33k-19l-15n-25o-8
eigen*	a-19b-11e11f120g-12h-10i16j31n15
eigenaar	e41j13l20m15
eigenaar van	j13l20
eigene	e-21j-12
eigenen	a-12
eigenes	f-11
eigentlich	i19n27
eight	b10h16n13o-25
ein	a-64b-45c-47d-97e-11f22h-10i-16j-76l-56m36n-8o-30
ein auge	i12
ein foto	a-39o-9
ein und	m18
einba*	f32g-8
eind	c57o33
einde	c8i20m21
einde van	c8i20m21
einde*	n21
eine	a-15b13c-45e-9f41g33h76i44j-30k-13n-26
eine ausnahme	i35
eine frage	g-10h-11l-18
eine frechheit	n-19
eine klage	k16
eine kopie	j16
eine neue	g-16k-25o8
eine reparatur	b20
einem	b14g20h34o-18
einen	a-23b-46c-25d-45e-39f-30g17h16i-53j-29l8n-30
einen anwalt	k-12
einer	g20j-11
eines	g14o-17
einfa*	e23f-11g27m-13o-9
einfach	g30o-9
einga*	e-8
einge*	e9j14k24o27
eingegangen	o-25
eingereicht	k22
eingetragen	j20o24
einka*	a10e32f31l24
einkauf	e32f31
einma*	b-8h33i70j-11
einmal	h36i-16j-10
einmalig	b-14i89
einri*	i39o34
einsc*	o12
einst*	h31i-9
einstellen	h35
einzu*	g20
eis	h-9l17
eisen	g34k34
eithe*	b10f14m14
either	b10f14m14
ejecu*	k15m13
ejemp*	g-11h-10i-11
ejemplo	g-8i-9
ejerc*	f33
ejercicio	f28
el	a-42b41c14d18f29g-8h23k-25l-28m-83n-44o33
el abono	b12d37
el acceso	a14e35
el acuerdo	f18
el administrador	j32o-8
el almacen	c25
el alquiler	g13
el anticipo	i16
el aparato	o-13
el asunto	k8
el autobus	c15
el ayuntamiento	g29o-10
el boton	a-33i-11j-14
el burofax	k12
el buzon	n-8
el cable	b-11d-8g-11h-8i-8j-14k-34n-25
el calendario	c14n-8
el cambio	b25i24o16
el cargo	b30
el caso	m18
el certificado	f15g23i49o-14
el cierre	a38
el cliente	j12m11
el cobro	b40m-11
el coche	g14
el codigo	e72f17
el colegio	e31
el color	h-9
el contacto	l14
el contrato	e-9g11h-9k-10m-8
el control	m17
el correo	g23m-9
el curso	a13m-10
el de	e-11g-12h-12i-11j16k-8l19
el departamento	m21
el deposito	o-8
el descuento	b26i10o-11
el dia	d21o40
el dinero	d84o12
el dni	j15
el domingo	g8o-28
el dueno	l57
el electroestimulador	h23
el encargo	c23
el envio	c42i11j8
el escaparate	g28
el expediente	j40o13
el extracto	b34d16
el favor	d10i31
el filtro	b-10h-18n-38
el formulario	f-10g-17j-8
el grupo	i14
el horno	n-34
el hotel	f18
el iban	e11j10
el importe	b15d24
el informe	b-8f-8g-12h-11i-10o14
el iva	b22
el jefe	l53
el jueves	f-17j20o19
el juez	g23k28
el juicio	k8
el la	c9
el lector	e13
el libro	o-24
el listado	j35
el lunes	k14o77
el manual	e-8j-9
el martes	k17o-16
el masaje	c23
el mes	i10n17
el minimo	i13
el mismo	b45n31
el motor	g16
el movil	c40j55
el nombre	b-10e-15h-11
el numero	j22
el otro	g25j21
el pago	b16d22i26
el panel	d-21j-9o-18
el paquete	j21n10
el pedido	b-8c18i-13
el perro	o-10
el piso	g41
el plan	c-10e-12h-8j-19n-11
el plazo	f12i17o-14
el portal	n19
el precio	b40i56
el presupuesto	b18f14
el primer	o-9
el programa	e-14l-26
el protocolo	i38m8
el proximo	o23
el que	e36l27n23
el recargo	i32
el recibo	b31
el reembolso	d37
el repartidor	e31n38o16
el repuesto	d17o8
el responsable	l16m11
el retraso	c-9i-12o-21
el rol	e41
el router	n37
el sabado	o16
el saldo	a30j27
el seguro	f22k26
el servicio	d10o-12
el servidor	o10
el siguiente	m10
el sistema	e34j16
el suyo	j9l25
el taller	b30o-11
el tecnico	o-20
el telefono	e11n11
el texto	f26m30
el ticket	b43i22
el titular	o-8
el tratamiento	d18h25
el trato	c30n43
el ultimo	b15c33k19
el usuario	j14
el viernes	d-10n16o20
el vuelo	f16o23
ela	e24j65
ele	g48j28
elect*	b-13c-12e48f45g-11h46i-15j25k-16l-10m-8n-9o8
electricity	b24j47o10
electroestimulador	h23
electronica	e19o-14
electronique	e20
elekt*	f38
eles	c9k36
eletr*	e12m-12
eletronico	e15
elett*	e52
eleva*	b-8f-10k68l10
elevador	k37
elevator	k16l10
eleve	b10j25
eleve*	k15o-15
eleven	k19o-15
elf	c-11e-11f-8g-8i-13
elimi*	a157c29g-11h-10j-21l-46m22n-10o56
elimina	a9m30
eliminar	a-16
eliminare	a59c36l-40
eliminare il	a28
eliminate	a81o19
eliminen	a-23j-12
elke	m38n30
ella	j72o18
elle	a-24b-32c-34d-26e-56f-21g-52h-15i-19j62k-24l-27m-26n-52
elle en	i19
elles	f25j-12n-9
ello	o11
ellos	o-8
else	b15c67d26e15i33j63n13
else has	j56
else is	j17
else to	n21
elsew*	a22c24
elsewhere	a22c24
elter*	j17
em	a-44b-45c-28d-50e-52f-33g-81h-8i-12j-39l-90m-58n-39
em casa	i10o-17
em caso	h39
em contacto	k20n18
em dobro	b8
em nome	a9
em ordem	f-11
em pdf	b-16
em qual	j28k-16
em que	a-11b-46c-13d-46e-22f-18g-16h-37i-31j8k-25l-27m-13
email	a29b11c17e46j64k63n24
email address	e12j18o10
email*	g33j13k32
emails	g33j13k32
embal*	b-17e-9f-9g-10h-9i-8j-8k-13
embalagem	b-8
embar*	g26j12
embarazada	j13
embor*	g34i26
embora	g34i26
emerg*	b19m32
emergency	b19
emett*	d17
emigr*	i21
emiti*	b16o25
emitido	o25
empfe*	g61i-8j-11
empfehlen	g61i-8j-11
empfehlen sie	g35j-11
empie*	g21
emple*	b-11e-9g90i-15j48n17
empleada	g27j15
empleado	g19j18
empleado que	j19
empleados	g45j10n25
emplo*	b-14c-26e-9f-17g153h-11i-9j109k-11l-19m42n-13o-8
employee	g44j105l-9m48
employee who	m45
employees	c-17f-13g12j-18k-9
employer	g75o-8
empre*	b24c19e20f13g102h-13i10j33k59l23n38o13
empresa	a-14b25c19e22f13g49h-8i-12j10k61l24n43o13
empty	b-32c10e-8h-14i-17j-11l-10m19n47
en	a12b-8c-72d-41e-35f-24g-42h-41i-23j-42k30l-77m38n-23
en a	i23
en anglais	m13
en bois	b-8
en caja	b43o-8
en cas	f37h65
en charge	l14
en cuenta	a-13
en daar	e11
en dat	k10l15n-11
en de	c41f49h10k56n-13o39
en demeure	f33
en die	k33o27
en dos	b-14
en een	b11o-13
en el	a-39b11d-17e41f-10g-14i-30j-48k-22l-22m-47n-12o-56
en er	n36
en este	m22
en formato	m11
en het	a24d17
en hoe	g35h28j42l23
en ik	h26k54
en is	f19
en kan	a17
en la	b-9c-42d14e-15f-31g10h-27i-34l12m-35n-36
en laat	i20m17
en las	n-17
en los	f-12j-9o-12
en lugar	o-10
en mi	a-11b15h-10i16j-9n11
en mij	m28
en mijn	a13e28
en niemand	b11n10
en nuestra	e15o-17
en nuestro	i62
en otro	c32h13
en panne	n31
en que	b-22g-10h-19i-14j37m-10n-16o-10
en stuur	a9m23
en su	b-15e-28f-13g-18h17i-9k-9l10n21
en sus	f15
en tant	m32
en un	b10e15n14
en una	e22f22i-9n-21
en vert	m-8n-20
en vuestra	a27e20
en wat	g34j14
en wij	k9n14
en wil	c25h14
encai*	b30
encaj*	o-21
encam*	l40m15o-9
encan*	a-15b-23c-11d-13e-20f-11g-11h-20i-29j-18k-16n-29
encanta	b-10i-12n-14
encantados	a-11
encar*	b10c27f43l88o16
encargado	l8
encargo	c23o16
encargo de	c21
encarregado	f30l24
encarregado de	f30
encer*	a129b-20c33e-12g-8i-15j-17l-16n-12
encerramento	a47o-14
encerrar	b-12i-8l-10
encerrar a	a-16b-12i-8
encerrem	a41
enchu*	b-8e-9
encim*	l19n22
encima	l19n22
encima de	l16
encom*	b-12c15d-8e-10g-9h-8i-14k22l-11m9n-26
encomenda	c14j15k29m17
encomendar	i-9n-14
encomendas	a8
encon*	b-10c21d-10e-17g-9h-16i-9k24m-13n-9o-17
encor*	b17c32e22f28i61j-8m-9n52o13
encore	b17c32e22f28i61j-8m-9n52o13
encore des	c32n-8
encore une	k8n30
encue*	a27
encuentro	a27e19
end	a18b11c97e18f39h-13i-13j-10n57
end a	g18o-20
end it	o-16
end of	a-17c22f18k11n17o33
end on	c10f-13g-14
end with	c24n46
ende	m23
ended	c55f15i62
ender*	e9j37o-13
endereco	e9j37o-13
endereco da	j25
endet	c45i33
endgu*	a12n8
endgultig	n8
endin*	a18c38j35o-8
ending	a18c38j35o-8
ending in	j35o-8
ending the	c38
endli*	n-9
endlich	n-9
endre*	o-19
endreinigung	o-19
ends	a17d34k38
ends on	k38o21
ene	i21
energ*	a40c22h55k43
energy	a26h52
enero	b31i24
enfad*	n31
enfado	n49
enfan*	b23h49
enfant	b27f12h60
enfant de	h38
enfer*	e37h53j41
enferma	h14j14
enfin	l30
enfor*	k78
enforce	k32
engag*	m-9o48
engage	m-9o48
engan*	b46d11k19n9
engin*	c32h-15l30o37
engineer	c31o19
engineers	o13
engra*	c-9e-9f-13h-21i-12j-14k-9l-9m-8n-15
engrave	g-27
enlev*	o41
enleve	o41
enoug*	a-14b-10c-11d-9e-17f-10g39h16i-19k-14l-20m-26n-30
enough	a-14b-10c-11d-9e-17f-10g39h16i-19k-14l-20m-26n-30
enough for	j-9l16
enough the	n16
enough to	g62
enqua*	f13
enquanto	f13
enreg*	j20
enregistree	o11
enrol*	i12n52
ensen*	j28
entao	c37d38k50m9
enten*	a-8c-8e-8i-8k41n-12
entendemos	k11
enter	a-8b-18c-9d-16e34g-10h-11i-42j-11l-10m26n-13
enter my	e10
enter*	a12b13e29h21j16n12o42
entera	h21n14
entered	b15e11o21
entering	e16
entering my	e14
entfa*	i29o34
entfe*	a79
entfernen	a51
entha*	b18o-17
enthalten	o-17
entie*	n48o-11
entiendo	n38
entir*	a32b18
entirely	a32
entit*	f11
entra*	a43b-18e87f-13h-21i81k46l-14n-54o-61
entrada	g-17h-12i-15k28m-9
entradas	c17j-10n-23
entrance	e-8g31
entrar	a29e48h-11i41j27n-16o-10
entrar com	e-9i25
entrar con	e-14i8
entrare	e30f-10h20i75
entrato	e29m27
entre	a-11d-10e-22g-20h-27i-15j-35l-9m23n-9
entre*	a-18b12c-9d-26e-30g-14h-47i13j28l-23o15
entrega	a-10b-12c15d-13e-20g-16h-22i-19j-11k-14n-11
entrega en	o-13
entregam	i-11k-9
entregamos	i31k12
entregan	i27
entregar	n35
entregue	b39k22
entro	h-13i46j25k92l18m-16n-11o65
entro venerdi	k11
entro*	e34j47
entrou	e34j47
entrou no	j49
entry	i18
entsc*	l45o-33
entscheiden	l20
entsp*	f42
entwi*	m9
entzi*	e27
entziehen	e27
entziehen sie	e24
envel*	k34o25
envelope	k35o25
envia	e26j29m9
envia*	c-8d40g-13h-10i-16j44k57l-9m21o31
enviar	k63m24
envie*	c40e22i12j42
enviem	e22j39
envio	b20c67f-15h-8m11
envio gratis	o-12
envio*	c17o15
envir*	k68m26o-11
envis*	g33k21
envoi*	j18
envoie	j18
envol*	l26n23
envoy*	d-8g-14h-9i-17m20n-13o-11
envoyer	m24o-20
envoyez	j12
epile*	h149
epilepsia	h53
equip*	a-43c-18f-14g-25h-32i-23j-40k10l25n-14
equipa	l31n14
equipaje	b18
equipe	a-27l8n-11o11
equipo	e10h-9j-11
equipos	k30
equiv*	b41e37n-14
er	a-33b58c22d-40e35f-32h-80k-20m-56n-23o40
er een	b-9e-16g-16h-18i26j-8k13l19n-26
er geen	k20
er helemaal	n31
er iemand	e20
er in	b-11e-9g19h-13i-8n-20o-12
er is	b59e65k28
er komt	c14i17
er maar	c14l16
er moet	h-10o-14
er niet	a17e16f18
er nog	o-13
er op	h-8j14
er voor	i-8o21
era	b118c14d57f-12g-15h-14i16j-18k-10l-11m-11n19o-46
era un	b-19d-9g-8i-10n-10
eraf	e59i40o-17
erase	a30o-18
erase my	a24
erase*	a38o44
erased	a38o44
erbij	b-14e-10j-19k-9
eres	m36
erg	l-23
erhal*	f-8o19
erhalten	o37
erkla*	n8
erlas*	i12o40
erlassen	o40
erlau*	f135
erlaubt	f59
erled*	a17o18
erledigt	a14o18
ermee	a50c13
erop	l27o9
errad*	b69n37
errada	b14
errado	b51n36
errado de	n34
errei*	j19l20
erreiche	j19l20
erreu*	a8b20d28n25
erreur	a8b20d28n25
erro	o-17
erron*	b30
error	a19n18o10
error en	o11
error*	b26e21i13m-10n29
errore	b23e21i13m-10
errore di	i13
errors	n29
ersat*	n-16
ersatz	d37
ersch*	m-20
erscheint	m-20
erset*	g21o26
ersetzen	g21o8
erst	b33i65
ersta*	d141m11o11
erstatten	d54m9
erstattet	d40
erstattung	d37
erste*	d-22h-13i-9n-31o-29
ersten	b19h-12n-31o-29
ersuc*	a27i8
ersuchen	a27i8
ervan	i10
erwar*	l20
erwarten	l10
es	a-32b-36c-45d-23e-62f-12g-12h74i15j-55k23l-31m23n11o-109
es apto	h51
es auf	k35
es bei	l30
es compatible	h16j-12l-10
es de	c-8d-11f-9i-21j-10l19o-20
es el	c28h-15i-9j26n-21
es fur	d39f-8
es geht	i-14l14
es ist	n42
es la	i-17k-9n-10
es legal	f8g33
es lo	b13i19l28
es malo	h74
es mejor	g20h-16
es normal	h-20
es para	h-24
es posible	o-15
es que	i12
es seguro	h24
es un	k19n8
es una	k13m27
esa	f26j25k34m-8o-23
esas	k25n25
escal*	a-17b-35c-29d-27e-43f-26g-17h-44i-45j-32k-34l99n-55
escala	e-13g-21h-11i-10l-13
escalar	m15
escalate	l-50m22
escalated	l34
escalation	l-34m-38
escaleren	k-9n-13
escap*	a-8b-27d-8e-11f-12h-20i-9j-16k-32m-8n-23
escaparate	g26
escape	g-8k-23
esce	b15
esclu*	f27
escol*	a9b8c-12d-9e-16f-13g-18h-20i-22k-15m-18n13
escola	a15j27l8o13
escolar	b23
escon*	g12
escre*	g15j27m20o10
escri*	b-22d-14f-12h-20i-21j-16k17m24n-18
escriba	m11
escrito	g21
escritorio	b-11f-8g-12i-13j-18k18l-11n-11
escritorio de	b-8k-13
escur*	e-8h-15
ese	b104h31j47l21o-36
esegu*	m57
esegui	m57
eserc*	c17h15
esgot*	d14n26o-10
esist*	a17l19
esiste	a17l19
eskalieren	l-11
esmal*	h19
eso	b9f40g8k21l21o24
espac*	a14o26
espace	a11o26
espan*	f11k35m-14
espana	f11k38
espanhol	m-12
espec*	e-9g-13k34
especial	e-9g-13
esper*	a-8b-13c-28d15e-14f-9i71j-10m-16n97o-46
espera	c-25e-10g-11h-10i15m-8o-14
esperaba	n25
esperamos	d16i24o-18
esperando	n22
esperar	g16n36o-20
espero	h20l13n30
espor*	e24j12
espos*	i21k13n-8
esposa	i35j8
espre*	o9
espresso	o9
esque*	e41f19h-17i-10m11n-13o44
esqueci	e51
esqueci a	e16
essa	b29g8h24j17l10n54
essai*	e8o-14
essais	e8o-14
esse	b60c26d22h33i35l9n40o36
esse galho	i43
essen*	d9h34
esser*	a8d54e20l50m29
essere	a8d54e20l50m29
est	a-53b-10d-46e-44g-11h38i10j-19k-26l-42m-64n61o22
est a	b34c33h37l35o-40
est au	k26
est bien	o-10
est ce	b-11e21f10h23i-17j25l-15m-14n-25o-20
est de	i21
est deja	b-12
est elle	h18i-14j-10
est en	k16
est il	a-12b-27c-17d-21e-18g23h14i-30j-28k-16l-23m-15n-30
est la	d-19h-16
est le	h-12j16o-15
est passe	b27
est pour	o44
est reservee	i24
est tres	h-11
est une	h-11
esta	b49c-22d15e-10f11g-8h41i43j90l65m78o34
esta a	b38h47
esta bien	n45
esta conversacion	m28
esta el	a9l35o-21
esta en	k18l30m-10o-58
esta o	a12
esta semana	k26
esta tarde	l8o16
esta tudo	b-16
esta vez	i51
estab*	b44e15g12i8
estaba	b44e16g12i9
estaba cerrado	b18
estac*	b15c-14e-19h-14j22l-9
estacionamento	b14c-10e-16
estad*	e12k17n10
estado	e25k23n20
estaf*	n16
estam*	b-18d-26e-14f-10h-16j-19k20l-8n28o-36
estamos	b-17d-24e-14f-9h-13j-17k23l-8n49o-36
estamos a	d-16o-11
estan	f16i25
estan*	j-8k-9m-9n-15
estando	g10
estao	b41e34m-11
estar	a14b14
estar*	m-16o49
estara	m-16o49
estas	h22k10m54
estav*	b23n-12
estava	b23n-12
este	a8b26c47f16g75h117i91j20k33l108m182n67
este caso	m22
este contrato	g29
este correo	m28
este meio	c10
este mensaje	k17m16
este mes	c33i18j22
este pedido	l19
este texto	m33
este ticket	m25
esten*	i82
ester*	e17l-11
esterno	e23
estim*	c-13f-37g-14i-12j-14k-8l-10m-10o-38
estimados	f-33g-11
estimados senores	f-33g-11
estimate	o-17
esto	b17g17h30k38l107m27n152
esto lo	l26
esto no	b13n30o10
esto ya	k11
estor*	d204m16n8o8
estornar	d60
estorno	d117m18n11o8
estos	a14g8
estou	c28e31h58j25k29l22n78
estou a	h36
estou farto	l27n20
estoy	c19e20g47n105
estoy a	c21
estra*	g58n17
estrategia	g58
estre*	h-20i-18n-9
estud*	i55o-11
estuv*	b8n-15
estuvo	n-15
et	a10b22d14j70m32n45o-24
et de	l23
et je	m-11o-27
et le	o-10
et les	n8
et ne	m14
et nous	o-9
et vous	b40n35o18
etage	j28k-24
etait	d29
ete	a18b18d19e97g18m11n13o76
eten	h55
etes	n9
etich*	c-9d-10h-21j-14
etichette	c-9d-10h-21j-14
etike*	b-17e-8f-18h-9j-9
etiqu*	b8c-18d-16e-14f-25g-16h-19i11j-13k-14l-11n-24o-30
etiqueta	b21c-12d-12e-8f-13h-9i24o-20
etiqueta de	o-15
etiquetas	n-13
etre	a26e29h-8l8m8n29
etudi*	o-25
etwa	o-19
etwas	f45i37l33
eu	a22b33d26e46f30g73i82j-15k12l19m31n14o-8
eu nao	b24
eu pedir	m19
euch	d25g8k71n15
euer	d19
eur	e-8i-8n-8
eure	g-9n30
eure app	n27
euren	a9
eurer	b26m16
euro	b239c-15d220e-15f-11h-11j16k11m-53n18o-75
euro di	d-20
euro e	k16o-14
euro ist	o16
euro per	b22d36o9
europ*	a-8b-17c-20d-9e-12f119g-14h-16i-14j-16k-11l-15n-13
europe	b-8c-13f-18l-9
europea	f58
euros	a-10b245c15d155e-27g33i-18k19m-42o-58
euros and	b23
euros au	b20
euros de	b34o28
euros del	b27k21
euros en	b10o12
euros par	o-34
euros por	d12
euros y	o-34
even	b50c-12d46f66g56h21i90j35k-9l56m-12n78o30
even if	i43
even though	h34i35o12
eveni*	b-11c19e-8g-9h-14i-16j-9l-9m-18n-12
evening	b-11c19e-8g-9h-14i-16j-9l-9m-18n-12
event*	a19c10o-10
evento	a19c10
ever	a80b10j20n51
every	c-12d-43e-9f-9k69l24m55n216o40
every day	k24m-15o8
every month	b10
every night	l27
every single	b8n20
every*	a28b-14c-25e27f-23h14i15j13k-16l-11m63n28o-46
everybody	b16
everyone	i40m-11n8o-16
everything	a32b-18e37h23i-15j-12m59n21o-30
everything above	m33
everything i	e42m29
everything in	g12
everythings	b-11c-15f-25g-11k-9
evide*	k22n57
evidence	k22
evita*	g23h21i24
ex	e113f14g194j237
ex employee	g18
ex partner	g34
exact*	n39
exactly	n39
exam	j35l29
exame	c38i35j20
exame*	i18l27
examen	i18l27
examp*	a50e26
example	a50e26
excec*	b-11c-12e-14g-8i58n-13
excecao	b-8c-8e-11i13n-11
excecional	i16
excee*	b17
exceeded	b17
excel	a-10b-18c-15d-15e-22f-18g-23h-73i-19j-25k-21l-24m-11n-21
excep*	b-28c-26d-8e-17f-11g-16h-15i19j-11m-11n-20
excepcional	i-12
exception	b-14e-10i8n-9
exception to	i14
exceptionnellement	i34
exces*	b26i32o17
excess	o17
excesso	b16i32
excha*	a-43b-71c-54d-49e-61f-51g-57h-63i-27j-59k-28l-46m-50n-77
exchange	a-35b-58c-43d-39e-48f-40g-45h-50i-49j-48k-17l-34m-38n-63o8
exchange rate	a-8b-18c-11d-9e-12f-9g-11h-12i-21j-13k-13l-22m-8n-21
exchange rates	b-12c-10d-9e-11f-9g-10h-13i-13j-12k-13l-14m-8n-13
exchanged	o-8
exclu*	a70f61o-17
exclui	a23
exclusao	a33
exclusief	o-17
excus*	n73o19
excuses	n46o19
execu*	l118m62
execute	m46
executive	l118m13
exemp*	b28
exent*	o11
exerc*	c73f49
exhau*	n48
exhib*	k39
exige	k13o-11
exige*	i27
exigi*	b40d10f80k67l18o9
exigimos	d10l18
exigir	f28k28
exigiremos	k10
exijo	d17
exist	a20
exist*	a33b-8c-21d-13e-21f23h-25j-31k-23l-25
existe	a-8c-13e-13f30g10h-17i11j-20k-17l-18m-10
existe t	f-15n-21
exists	a16
exit	a19o8
exone*	i65
expec*	c-13d12h27i-12j-9k20n23
expect	d20k23n-9
expect a	k31
expect my	d18
expect to	o-16
expected	n38
expecting	h40
exped*	c17j40k26
expediente	j41k27
expen*	o54
expense	o54
exper*	g26j-9k14n12o-48
experience	n12
experimental	g25j-8
expert	k17o-48
expir*	a-9b-28c14f-11g-11h-14i55j16k-11l-11m-15o30
expire	b-8i21
expired	i26o18
expires	e-12
expiry	c31i17j37
expiry date	i17
expla*	b37c-11d-33e-15g-9h-8i-12j-9k68l13m-14n69o-12
explain	b28k28l34n19o-12
explain the	b42o-12
explain this	l31
explain to	l9
explain your	d18n30
explained	b15l-22n22
explaining	k42
explanation	d-40n22
expli*	b66f-12g21l61o-29
explicar	l26n34
expor*	a-11b-25c-19d-16f-38g-27h-24i-22j-31k-33l-23m17n-30o50
export	a-31b-13c-8e14f-29g-11h-10i-9j-9k-10l-13m23n-16o31
exported	a24
expos*	e27
expre*	a-24b14c-11d-11e-20f-9g-12h-17i-11j-17l-12m-16o47
express	a-23b-20c-9d-8e-19f-8h-9i-8j-13l-9m-8n-9o24
express in	b-8
exten*	a-9b-23c9d-13e15f-16g-16h-26i31j10k-12l10m-17n-25
extend	e31i24
extend the	i24
extended	c22
extended warranty	c25o-21
extended your	o31
extension	b-12c-9e-9h-13j18l19n-11
extension of	o11
exter*	h-19o22
extin*	a49
extinguir	a27
extra	a-10b66c-17d-13e36f-19g21h-29i87j-22k-20l-27m-21n-21o12
extra cost	i13o9
extra pound	b10
extra week	o16
extra*	b73d16e69g25i20o17
extracto	b34d16
extrajudicial	g18
extrato	b14j10o17
extre*	n67
eye	h45i103l23
eyes	g36h24
fa	c45g8h44n20
fabbr*	f11o32
fabbrica	f11
fabri*	a-10b-14c-16d-16e-15g-25h-20i-24j-25k-17l-17m-18n-20o-72
fabric	j-8
fabrica	j-8
fabricante	f-16o-16
facam	a17d25i12l18
facci*	c14e32g16h37k55m-15n-9o21
facciamo	g28i19k11m-8o43
faccio	c23e41h44j16k44o-16
face	g23
faceb*	g16j18
facebook	g16j18
facil*	j25
facin*	k23
facing	k23
faco	g11k14l13
facto*	e26n38
factor	e27
factu*	a-21b252c-20e-13f16h-41i15j-8l-31m-29n-34
factura	b65i33k32o-22
factura de	i24
facturacion	i19
facturado	b27
facturan	b22
facture	e-8f-8h-10i-15j-22k-10l-35
facturen	e21g-10
factures	b-28j21o23
factuur	b64d11f20g23i-8l12
factuur klopt	b-19l-9
factuur van	b22
facul*	j22
fahre*	b-9d-10g16h-8k-9n-22
fahrer	g22n-16o10
fahrr*	f-8j-8
fail	k13o15
faile*	b-8d34n12o9
failed	b-8d34n12o9
fails	f8k27
failu*	k26
failure	k26
failure to	k27
fair	a11c38d39g-18j-8k-38l-16m-12n-11
faire	a8d-13e33g101h52i-10o-28
faire pour	d-19i-23o-13
faire une	i10
fais	e23g8o23
fait	b8d-9e12f-26g-16h-24j-23k-12l-13m-15n-11o-10
faite*	a17d48i23j16l63n-9
faites	a17d48i23j16l63n-9
faites le	a23d31
faith*	o-19
faithfully	o-19
fake	d40e30
fakto*	c-13e14
faktor	c-13e14
faktor anmeldung	c-13e9
fala	f8j40
falar	l47n42
falar com	l15n10
falha*	i19k27n26
fall	g81i46l51m14o22
falle*	f38
fallen	f38
falli*	g35k21o-23
fallo	o13
falls	c58m31
falsa	e9k41
falsc*	b68f29n24o30
falsch	b28f30o14
falsche	n24o10
falschen	b34
false	b35m34
falso	m22
falta	a15b26e-9f-13h44j-15k28l-8m-9n-26
falta de	h20n31
falta que	a26m20
falta*	d11i16o-24
faltan	d13i22
famil*	b11c24j31o-45
familia	c27
familiar	b19
familie	j38
family	i11
fammi	a8i34j17
fan	n-8
fanta*	b24i-15j-11k-8l-10n78
fantastico	n24
far	b-19g23h24k-9l9m-9n-45
farbe	f-10i-13j-11l-10
fare	c13d49h38i11k41
fare causa	k20
farm	c23
farma*	g17h28j44n-8
farmacia	g17j11n-8
faro	k39
farto	l27n49
fasci*	h13
fast	b-15d-33i18m-25n-9
faste*	j22m27n35
faster	j22m27n35
fasti*	h71
fate	a10b-22c-24e-15f-20g-15h-25i73k31m-9n14
fate anche	c-10i-17j-9k-8n-17
fatem*	a15d31l63
fatemi	a15d31l56
fathe*	j68
father	j68
fatto	d11e13f-8k14n23o30
fatto*	e25n-8
fattori	e27n-8
fattu*	a-13b174c-18d-14e-27f-14g-23h-24i-20j-45k13l-14m-16n-28o17
fattura	a-10b94c-16d-10e-18f-10g-18h-20i-14j-24k-19l-9m-11n-21
fattura di	b-12
fattura e	b-13
fatturato	b44k16
fatture	b-13j-16k16o19
fatur*	a-11b162c-20e25g-16h-17i-14j-26k-10l-14m-14
fatura	b86d11e-9g-10h-9i-10j-9m-11
fatura de	b15
faturas	c-11j-13
faudr*	d21n12
faudrait	d21
fault	g41o17
fault*	d86o17
faulty	d86o17
faut	g36i-11l18o-11
faut il	g40
faute	o50
favor	a52b65c52d77e75f-10g40h-8i163j16k-9l78
favor de	d42i30
favor el	j-15l22
favor o	d20i11l16
favor*	a27b31c35d20e30i63j19l11m43o16
favore	a27b31d20e30i63j19l11m18o16
favou*	b18i61o12
favour	b20i65o12
fax	b27j18n28
faz	a-17h46i36m22n32
fazem	h11
fazer	g43h31i16j12m19n32o-11
featu*	e-26l-11m-17
feature	e-26l-11m-17
febbr*	h23o-26
febbraio	o-26
febre	h19
febre*	i21o-12
febrero	i21o-12
febru*	b52d35k27o-21
februari	o-13
february	b41d35k27
fecha	b-15e-12f18g-15h-12i52k-9l-9m-32n-12o-22
fecha de	f25i9m-16o11
fecha*	a24b26c-8e-10f-41g-12h-11i32j-15k-13l-8
fechada	a13b20
fechar	b-12i31j-8
fechar a	b-12
feche*	a16o10
fecho	a20
fecho da	a21
fee	b128c-8d29g-8i153m-43n-19o109
fee for	b18i23o21
fee gone	o21
fee i	b21i9
fee in	i-17
fee is	i34o-31
fee of	o-82
feed	c26h20l31
feel	h34n31o-35
feeli*	a22e37g12h20o19
feeling	e40g14h22
feelings	a22o19
fees	d34l28o38
feest	d10
feet	c40h20
fehle*	i33n35
fehlt	b32d12f-10i-8
fehlt noch	d15
feira	c27f11m-12o-39
feito	d23n9o24
feld	f-12
felic*	b-9c-10i-30j9n52
felicidades	c-8i-28n24
feliz	o-19
fell	c38e102
femme	j44
fence	h-15o12
fendu	o-9
feria	c19
feria*	b-12c-9g14h-8i-8k-8n-36
feriado	b-11i-15n-35
ferias	g25
ferie	f-30g-9k-22l-12o-26
ferie*	g-13k-23
feriez	g-12k-22
feriez vous	g-13k-22
ferma	l19m26
ferma*	c34
ferme	a-24d-16e-26m10o22
ferme*	a25o-21
fermeture	o-9
fermez	a8
fermo	g19k16n28
ferra*	j22o16
ferry	c41d16o-13
ferti*	h-38o18
fertig	o18
fest	e19o35
festi*	a9c23d27j-9l-28n-23
festival	a10c25d30l-26n-18
fetch	l29
fever	h-23
few days	o-15
fewer	c-26i10
fez	g14
ff	c15e14i27j22o15
fianz*	d14g58i53
fianza	d14g58i53
fiat	m-8n-9
fibra	c20j-9
fibre	o16
fica	a-37b-35d-8e-34f-28g-16h-30i-30j-50k-8l-17m-24n-35o84
fica a	h-13j-14n-9o9
ficar	d-24h-13l-14o9
ficha	b-16c-14f-36g-22h-13i-28j82k-14n-17o28
ficha de	f28
ficha tecnica	i-12j-14
ficha*	e34f9
fiche*	e-10j-12m-11
ficheiro	e-10j-12m-11
fico	k9n36
ficou	b-19d-38f-9g-19k-17l-13m-11n-21
fidel*	e-8f35i56o34
fidelidade	i29o39
fidelizacao	f36i21
fiduc*	k8
fiebe*	h11
fieber	h11
field	a-9b-19c-19d-20e-24f-16g43h-19i-12j-33k-18l-15m15n-21
field for	g-14
fiera	c37h-18k-12n-13
fiets	o8
fifte*	g25i33o-9
fifteen	g25i33o-9
fifth	i19
fifty	h-28m11o32
fight	g74
fight it	g74
figli*	b-23d-10e-8h49k16n-11o21
figlia	h28k27o21
figlio	b-23d-10e-8h16n-11
figur*	b101e-15f-35h-8j31m-8n9o-21
figura	b23j9o-10
figure	b23e-11f-36m-8
figures	j18n17
fija	b13c42o-10
fijn	n30
fila	j19m12
fila de	j17
file	a-8b-13c-20d-8e-9f-29g-24h-13i-15j91k10l43m-15
filed	k72
files	f56n-19
files and	f34n-18
filha	a10i15j50o9
filho	g27h44j13
filia*	a29e24f22i-10j8k9l57o-12
filial	a8e26
filiale	a15j11k11l23o-14
fill	c-8j30o-20
fill in	o-20
fille	g41j49
fille*	j-8k58
filled	k60
filli*	o12
filling	o12
film	a-8b-13c-17d-12e-12f-16g30h-11i-23j-18k-14l-10n-37
filme	k-17l-14
fils	i24j21n26o8
filte*	a-22b-32c-25e-30f-32g-24h-32i-31j-26k-28l-23m88n-59o-12
filter	a-21b-27c-19e-24f-20g-23h-30i-58j-40k-21l-22m29n-56o-12
filters	i24j10m53
filtr*	a-14b-31d-19f-23g-38h-19i-27j-38k-18l-28m90n-33
filtre	h-8m-24o-9
filtres	m8
filtri	c21m42
filtro	a-9b-24c-15d-15e-22f-14g-29i-18j-30k-13l-23m9n-25
filtro de	h-15
filtros	m51
filtros de	m34
fim	a18d-19n10o-20
fim da	d-16
fim de	i10o-20
fim do	a14c10l9
fin	a11c113f-8m19o-8
fin a	c37
fin de	c15f-8m8o-20
fin du	o-10
final	b50c49l34n8o38
final invoice	b12
final no	c20n9
final*	c30n-8o20
finalement	c37
finalizar	a8
finan*	a10b9e31j34k63l19m97
finance	a10m37
finca	c9f29
find	c-31e-10f-13g-23h-29i-27j8k8l49n-26o-63
find my	b-8e40j-9
find out	d27o-24
find the	a-10b16c-8d-8e-8h-9i-9j-16l-11m-9n-12o-17
find your	j37
finde	d-25g-19
finde*	k36n-9o-23
finden	k36o-23
finden sie	o-8
fine	a-8b-52e-13f55g21i64j16k61l-10m34n-16o78
fine mese	a8
fine with	m25
fined	g12
fines*	c-14g-17h-11i-15j-9n-10o20
finestra	c-12g-10
finestre	o20
finge*	e43h28
fingerprint	e30
fingers	h32
finiq*	b10g10
finiquito	b10g10
finis*	a9e24j10k25o9
finisce	e23j12k28
finit*	a18d34e58h27i19o-22
finita	e28i19
finito	e26h27o-12
finni*	c15
finnish	c15
fino	g31i30k53n13
fino al	o16
finta	i19k52m18
finta di	i19k23m18
fire	g47
firm	c18j37k54l24n18o21
firma	a15b22d20e42f55j47k24m51o-59
firma*	a20b64c-17f100g33i40k-26l29m21
firmado	b30f20m24
firmamos	b15i30
firmar	f9g30l12
firmare	f38l17
firmato	a22b19c-9
firme	l14o16
firme*	g-10
firmo	c39g25j11
firmo la	g15j10
first line	l25
fisca*	f18g40j52k33o-8
fiscal	f21g13k34o-8
fiscale	j47
fish	k24n9
fit	a-13b-26c-22e-29f-19g-27h-23i-22j-24k-17l-19m-15n-30
fitne*	c21
fits	a-9b-11d-14e-9g-12h-13i-19j-11k-15l-10n-35
fits a	i-10
fitte*	b-8j38k18n21o61
fitted	o44
fitter	n25
fitters	j40k19
five	a-9b16e-15h-12i42j-11n76o8
five minutes	i34o20
five working	n10
fix	l22n46o53
fix it	l22n36
fixe	f30o-37
fixed	b11c34m-10o77
fixin*	b18
fixing	b18
fizer*	a-21c-10n40
fizeram	a-21c-10n40
flag	l21m126
flash*	g22h14
flat	b33c89g34j38l-20n-26o-28
flatm*	j77
fles	d12f-8j-20k-12o15
fless*	d-9k-8
flexi*	h-15i120
flexible	h-15i45
flick*	o-35
fligh*	c15d18h22j22o13
flight	c15d18h22j22o13
flights	f8
flood	i42
floor	b-14c-13d-11g-16h-12i-13j-13l10n9o17
flore*	o28
flores	o28
flori*	c12j-9k-15
flow	c-8
flowe*	c31
flowers	c34
fly	e-25g29
flyer	o13
flyer*	c18o17
flyers	c18o17
fogli*	b-8d-8e-11j14n11
foglietto	n18
foglio	j22
foi	a8b50c-11d55e102f-8g-11j29k21l-8o84
fois	i16n26o-21
fois que	n-34
folde*	a-10b-17c-26d-13e-17f-24g-23h-17i-19j-19k-19l-13m-14n-17
folder	b-9c-17e-9f-19g-15h-9i-9j-11k-10m-10
folge*	m39
folks	n40
follo*	k38m106o12
follow	k42m48o12
follow the	m-22o-20
following	m47
fonct*	e17o17
fonctionne	e17o17
fondo	a-11e-29j-9
fondo alla	m11
fone	c-12
fone com	c-12
font	a-17b-20e-38j-15m-12n-24
fonta*	c17g9o16
food	h-31k24
foot	h33
foote*	m19
footer	m19
for cash	o-29
for closing	a-33
for delivery	o-14
for ever	a23
for free	g39o63
for getting	o-12
for good	a122c45d31o8
for late	b11f31i21
for letting	n11o-9
for lunch	o-9
for nothing	d21i33o42
for once	i86n23
for people	h34
for schools	i24
for sending	b-23
for six	n17
for someone	h63i35
for something	b19n37
for sure	o15
for ten	o-28
for three	g14n18
for twelve	o11
for word	g42m12
fora	f8i92m-8n12o21
fora da	f16i15o-10
fora do	n12o13
foram	i8
forbi*	g68
force	f50
forde*	d9k55m31
fordern	k10
forderung	m31
fores*	o-14
forev*	a16n29
forever	a16n29
forfa*	b58
forfait	b59
forge*	a22c55e33i55k21o33
forget	a28c57e29i58m22o33
forget the	c37e29i27o29
forgo*	b33e88h27i73j52o-8
forgot	e45h27i73j45o-8
forgot my	e31
forgot the	e9
forgotten	b35
forgotten my	b32
forkl*	b19
forklift	b20
form	a-10b-36c-29d-8e-40f-45g-80h-70i53j-46l-29m-66o-52
form builder	g-8
form for	k33
forma	f-9g35h-16i23j-9k-8n17
forma de	e13g16i19
forma*	a-27b-53c-25d-38e-49f-54g-66h-55i-15j-60k17l10m-23n-77o10
formacao	c17
formacao de	c18
formal	k12l30
formale	k35
formalmente	k27l12
formas	i45
format	b-12c-8d-8f-34g-14h-11i-14j-14k-16l-15n-34o10
format legal	f-23
formation	l13
formato	b-19c-22d-14e-15g-27h-19i-19j-16k-24l-17n-17
forme*	c33g29k46l11
formeel	k10l11
formeel in	k10
former	g29
forms	g34
formu*	a-28b-25c-22d-21e-26h41j-38k-17l-25m-15n-25o-37
formula	h22
formulaire	o-14
formulario	a-9c-10e-9f-16g-16j-18l-9
formulario de	f-12g-20j-9k-30l-8
formule	h24
formulier	i17o-9
forne*	a26b-12c44e-10f21g14h-10i-11j47m10n-22
fornecedor	a27c18g27j32
fornecem	b-11e-8g-9h-8i-10k-11n-20
fornecimento	c31k23
fornecimento de	c31k12
forni*	a35c76g60j29k22
fornitore	a14c18g45j23
fornitori	a23g12
fornitura	c56k23
fornitura di	c33
forno	e-12h22n45
foro	a-27f83
foro competente	f17
forth	n45
forty	b21o12
forum	a-8b-11e-9g-17k12l-13n-44
forwa*	j26m11n25
forward	j26m12n25
forward the	j32
forward to	n31
fosse	a9m29
foto	a-24b-28c-19d-14e-23f8g11i-36l-21m-23n-8
foto de	g18
foto del	g32
fotog*	a-40c-9e-10f11i-8j-8l-21n-8
fotografia	a-39l-19
fotos	f52h11k27o30
found	b-9c14d-8e57h-13i-15j27l-15m-18n-11
found a	b12j43
found my	e36
found out	b-10
found the	e-8g-8h-9i-12j-8l-30m-14
four	b16h-15i43j17m-11n-35o-28
four digits	e18
fourn*	a20h-8n15
fournisseur	a21n22
fourt*	n-26
fourth	n-26
fourth time	n-10
fout	b43k19
fout in	b43
foutj*	k-10n-14
foutje	k-10n-14
frage	g-10h-12l-20
frage*	e-27f-33g-10j-20n-11
fragen	e-27f-33g-10j-20n-11
fragt	f39
frais	b33i23m-8
frame*	c18
framework	c28
framework agreement	c28
franc*	c-24g25h-8i22n31o20
franchigia	b-11i30
franchise	g32o31
franq*	g21j15o-21
franquia	g10j15
frase	m11
frau	e42h26j107
fraud	e8k49
fraud*	e86g12k57m17
fraude	g12k23
fraudulent	e49
frech*	n-12
frechheit	n-12
free	a-19b18c-26d-55e-22f38g10h-26i12j-27k-18l-10n-33o102
free delivery	o12
free for	c24o41
free on	c-28
free to	f34
free within	o-26
freel*	a14j27
freelancer	a14j27
freez*	c45
freeze	c15
freezer	c26o9
frei	o-14
freig*	b54e82l30m44o22
freigabe	e27m22
freigeben	e57l32
freigegeben	b22
freight	b31o17
freis*	i34m22
freischalten	i34m22
freit*	o-8
freitag	o11
frenc*	o-11
french	o-11
frent*	a-10e-11g18j-20l-8
frente	a-10e-11g18j-20l-8
frente a	a-10e-11g18j-20l-8
frequ*	n30o13
fresc*	b-9e-9f-24h-11i-23k-12n-11
fresh	o11
frete	b31d34f-22
freue*	i-8
freuen	i-8
freuen uns	i-8
freun*	l-10
frida*	a26c44e-11g-11h-12i10l-9m-14n-15o27
friday	a27c46e-10g-9h-10i12l-8m-13n-13o27
friday at	o15
friday is	c22i-9o-10
fridg*	c-31l24o8
fridge	c-32l24o8
frien*	a-10b-15d-12e-11i40j15l-10m20n-10o-8
friend	b-9d-9i17j23m22o-8
friends	i19
frigo	n24
frigo*	k19l16
frigorifica	k14
frigorifico	l19
frist	g8
frist*	f33
from china	c-10
from europe	c-9f-11
from july	c35
from someone	l14
from using	g20
from yesterday	m12
front	j30k43l61n-27
front desk	j37l27o-13
front of	k44l12o-10
froze*	b19e-11k27o39
frozen	b19e-11k27o39
fruhe*	c36i21n-16
fruher	c36i21n-16
frust*	g37n16o-16
frustrated	n21
fue	b27d24e18g16i19j35l-8n22o19
fue nuestro	o34
fuel	b25e36
fuel card	e36
fuera	a14e9i100j62
fuera de	i82j62
fuga	o8
fuhre*	f-8
fuhru*	j-19
fui	b29c30e35g60k39
fuite	e28o-9
full	b-8c42d11j59m8n44o110
full amount	m11
full responsibility	o19
fully	o29
fun	n38
funci*	c61e20f-15g36h-26i-25j12k-30l-29m-13n-33o18
funciona	b-18c41d-10e-10f-11g-20h-21i-17j-14k-31l-20m-10n-23
funcionando	o18
funcionar	e21
funcionario	b27e15g29j23
funcionarios	c27
funct*	g-10h-8j-8l-20m13n-11o-33
functions	m21o-33
funda*	b13f28
fundamento	b13f29
funds	a-25b-13c-20d-48e-22f-13g-16h-13i-18j-19k-12l-16n-16o12
funds came	d-13
funds come	d-23
funf	i25j28
funny	b10h13n27
funzi*	a-25b-15c-14e-38f-12g-12h-13i-37j-14k-12l-14n-18
funziona	a-18b-14c-12d-11e-33f-10g-9h-11i-26j-13k-11l-12n-17
funziona anche	n-8
fuori	b25f18g20h-8i22j11o-13
fur	a-26c15d-20e-52g-99h-34i27j-99k-65l-84m-54n-49o39
fur das	a33d28f-26g-10i-14n-8
fur den	b-13c23d28f-13g-17h-18i-26j-10l-21m-9n-10o11
fur die	b-16c-12e24f12g11h-13i13j-22l-9m-9n-21o19
fur ein	n14
fur eine	b61h34n8
fur einen	b-13d-16
fur ihr	i-38o13
fur neukunden	i22o-8
fur sie	f35o69
fur uns	a13c38i119n9
fur unser	i21
fur unsere	a-11b-14c-18f-12g-25i-12j10k-31
fur unseren	c29
furad*	j-18
furadeira	j-18
furgo*	b41c46e18f-19g9h-10j38
furgone	b25c18e22f-13i11j16
furgoneta	b14c26g14j22
furio*	n47
furs	e32n-8o20
furth*	c39e8k39l21o36
further	c39e8k39l21o36
furto	f37
fusio*	a40o10
fusion	a26
futur*	j32o11
g	d8j-9
ga	a12c11d8e15k43l12m44n18
gaan	b23c21g12h24i17k43n19
gaarn*	l17
gaarne	l17
gaat	c25j-9k37l9n10o10
gaat de	o12
gaat er	n11
gafas	h17
gagne	j34
galho	i43
galle*	j-8
game	a-10b-19c-15d-34e-15f-12g-15h-16i-35j-11k-11l-13m8n-47
ganas	l27n52
ganas de	l30n61
gang	d30n74o12
gano	g17k31
ganz	a34l38n35o30
ganze	n37
gar	b26g-9k-19n-10
gar nicht	g-9k-19n-18
gara	g24l9
garag*	b14e19f14g-8h-16o16
garage	c10e22f17
garagem	b23o9
garaj*	e28
garaje	e28
garan*	a-9b21c-16e-15f230g-20h-19i86m-63n-19o31
garantia	f20i39m-8o-64
garantia de	o10
garantie	b11f54o-51
garantie de	f-32
garantie op	f14
garanzia	f93i39o-56
garde	i25k19m12
garde*	b-13d-9e-12f30g-11h17i15j-10k-8l-21m-19n-27o26
garden	b-10c-11f21h-10i-38l-18m-16n-17
garder	f16h38i27
gardez	i28o14
gardez la	o14
garra*	f-22h-11l-9
gas	b72c46g-8k16o-12
gaske*	b22
gast	g61h33
gasta	b19o15
gaste	c-16
gaste*	a15b-22c-16d28e-21f-18k-18l-14
gasten	a-10b-19c-14e-19f-17g-22k-22l-11
gastes	g17
gasto*	b44o24
gastos	b44o24
gastos de	b39o-23
gate	b-9h-8i59j-9l-9m15o34
gate false	m13
gato	h13i13
gave	b81c24e17j54k59n30
gave me	b79n28
gave you	j15k16
gaz	b9
gb	o18
gbp	a-18b-27c-23d-16e-48f-17g-20h-19i-20j-24k-16l-22m-16n-28
gdpr	f62
geach*	c-19d-11e-18f-22g-11i-10j-9k-8
geachte	c-19d-11e-18f-22g-11i-10j-9k-8
geachte heer	j-10
geachte mevrouw	e-10
geand*	e-8
geandert	e-8
geann*	c56
geannuleerd	c56
gearb*	b21n38
gearbox	n32
gebel*	k27n10
gebeld	k27n10
geben	j63l20o-11
geben sie	j21
geben und	j26
gebeu*	a15f9l25o29
gebeurt	f9o29
geboo*	g-9j40
geboortedatum	j28
gebra*	b12k42
gebre*	f25k10n38
gebreke	k10
gebreke wegens	k10
gebru*	a57d10e74f-17h121i19j23k-14l-14n-23
gebruik	a27c11h62
gebruik van	c11h36
gebruiken	a-13e-9g21h60
gebruiker	e83m12
gebruikers	g-14h-10
gebruikt	a17e12h21i10j46
gebuc*	b37
gebucht	b41j10
gebuh*	b33
gedaa*	b12d10e33o13
gedaan	b12d10e33o13
gedac*	g-10k-8n-19
gedacht	g-10k-8n-19
gedoe	o15
gedru*	j-10l-8o-8
gedruckt	o-8
gedul*	h-10j-8n62o-13
geduld	h-9n21o-13
geef	e12g8h17i23j55l48m60n-14o-11
geef me	g9l38m34
geef mij	f8i28l11
geeft	d24h26
geehr*	f-9
geen	a24b13d-16f-19g-11h-15j-21k21l18m57n76o-55
gefal*	i-8
gegen	g52h51k57
gegen den	g21h38
gegen die	g29
gegen sie	k35
gegen*	g21
gegev*	e23f144g25j20
gegevens	e23f76g25j20
gehac*	e13
gehackt	e13
gehad	g15n23
gehal*	n38
gehei*	f64g22m30
gehen	g34h36
gehol*	j-10l-9n-33
gehor*	l41
gehort	l41
geht	d-8f21h18i61j16l31m-8o58
geht das	f29h28i32j23l16
geht um	i-10l15
geinc*	b56
geincasseerd	b56
gekla*	g36
gekre*	b11m16n23
gekregen	b11m16n23
gekun*	c14o19
gekundigt	c14o19
gel	h144
gelad*	k-11o17
geladeira	k-9o17
geld	d144k32m-12n-25o26
geld terug	d12m-9
geld zuruck	d-32n-23
gelde*	m35
gelden	m35
geldt	c29f47m8o-30
geldt dat	f20
geled*	d14l25
geleden	d14l25
geles*	m-21
gelesen	m-21
gelev*	b18k20
geleverd	b18
geleverde	d9k23
gelez*	b-14k-11n-23
gelie*	a22b17c24d19e26f33i33l14m18n17
geliefert	n17
gelieve	a22b19c25d20e27f18i34l15m19
gelij*	o10
gelijk	o10
gelos*	a40o24
geloscht	a42o24
gelte*	f33
gelten	f33
gelui*	h-12
gemaa*	a27f29
gemaakt	a27f29
gemac*	g26n34
gemacht	g26n34
gemel*	j8k17o-8
gemeldet	o-8
genau	b-8
geneh*	l34m56
genehmigen	l36
genehmigt	m39
gener*	e39f51k37l50m23o-16
general	e-13k37l28
general de	k15l36
generale	l21
generales	f10
generali	f36
genna*	b46o9
gennaio	b46o9
genoe*	i-8l10n26
genoeg	i-8n26
gente	a-27b-24e11g-12h-12k-11l-13n40o-16
genti*	a17c11e36i34j8o-25
gentile	j10
gentileza	c14e39i16
gentilissima	l-10
gentl*	j39l55
gentleman	j39l55
geoff*	o-29
geoffnet	o-29
gepla*	o15
gepru*	o-25
gepruft	o-25
gera	e15
gerad*	b-8g-8o13
gerade	b-8g-8o13
gerai*	f35
gerais	f35
geran*	b-10d-8g-29h-19j-8l22n-17
gerant	l48
gerat	a12e33
gereg*	f55
geren*	e37h-17j23l182m14n-9o19
gerencia	l10o19
gerente	e34h-17j23l130m16n-9
gerente da	j39l27
geric*	k-8o-8
gericht	k-16o-8
germa*	m-8
german	m-8
gern	b-30c-8d-14e-15g-27h-10i-33j28k-9n-15
gesch*	a19b-14g47j14k58l19m-9n32o57
geschaftsleitung	l11
geschenkt	o-9
geschikt	i-10
geschikt voor	i-8
geschil	f9g15k20
geseh*	d23h35
gesehen	d23h35
geset*	f46
gesetz	f45
geslo*	a21i8
gesloten	a21i8
gespe*	e11j18
gesperrt	e11
gespr*	f41j12l50o-19
gesprach	l12
gesprek	l33
geste	d-17i-12
geste*	d-8i21j33k13l-12o41
gestern	d-8i21l-12o41
gesti*	a14d-9e37g-10k31n35
gestionale	k35
gestione	a16b9
gesto	i41o9
gesto*	c-10e52f-15h-12i-12l52n-8o22
gestohlen	e11
gestolen	e40
gestor	k8l23
gestore	l31
gestr*	o23
gestrichen	o23
gestu*	c-13d21e27f-10k8n58o36
gesture	o36
gestuurd	c-13e27f-10k8n58
get back	b-8d-45l16
get money	b-9d-25
get rid	a10
get round	g44i53
getek*	c-13f-10
gets	c-31d-10f59g34h106j68l19m-12n52o32
getti*	b-10c-10d30g21m-9n-13
getting	b-10c-10d30g21m-9n-13
getting a	g11
getting an	e11
getting my	d39
getting the	o17
geven	e35g15h52j31k12m-13
gevol*	f23k15n-11
gewah*	f59i28
gewahrleistung	f49i8
gewee*	b10k13n20
geweest	b10k13n20
geweest en	k13
gewel*	n15
geweldig	n15
geweldig hoor	n18
gewer*	b9
gewis*	a10e13
gewist	a10e13
gewon*	f9l-8
gewoo*	a-43b11c-13d28e-21f-8i29j-17m21n55
gewoon	a-43b11c-13d28e-21f-8i29j-17m21n55
gewoon door	c-10e-9f-8n-18
gezet	d29o42
gezie*	b22d12f18i48
gezien	b22d12f18i48
ghent	b27
gia	a-14b-18d-8e-37f-17g-20i-26j-30k57l-16m16n8o61
gia pagato	j-9n21o10
giall*	a-8b-11g-8i-11j-8k-15n-12
giallo	b-9h-13k-12n-9
gib	j12m23
gib mir	m12
gibt	a-10b-23c-17d11e-11f-37g-23h-43i-30j-27k-23m-25n-40o-29
gibt es	a-10b-23c-17d11e-11f-37g-23h-43i-30j-27k-23m-25n-40o-16
gibts	k22
gift	h19j21n34o37
gift card	o32
gigab*	o26
gilt	c27f51g16i20o-26
gilt die	f39
gilt fur	c30
gimme	j43
gimna*	c29j30o12
gimnasio	c29j30o12
ginas*	c12j11k10l19
ginasio	c12j11k10l19
ging	o26
ginge*	g24h33
gingen	g24
giorn*	a-11b8d-25e-21g-23h40i76j-22k30l-18m-20n66
giornata	c-10d-11h-20i-11j-8n31o16
giorni	c19f19h24i94k53n22o15
giorni e	o17
giorni per	i25
giorno	b22d-10h41j-10k-10n8o-39
giove*	c8l14o22
giovedi	c8l14o22
girl	g25j76
giste*	c-15d18e23f-16g-9i31k-19n-8o-11
gisteren	c-15d18e23f-16g-9i17k-19n-8o-11
giudi*	g70j-8k136n-12
giudice	g27j-8k30n-12
giudice di	k10
giudizio	g40k41
giugn*	i25o17
giugno	i25o17
giuli*	e30o-8
giulia	e30o-8
giuri*	f59g34
giuridica	f21g25
giuridico	f35
giust*	b-23c-10d19f21g15h-10i-14k-11n14
giusta	b-31g19n18
giusto	d26f30
giv	d18
give	a15b28c40d59g88h109i51j122k-10l54m34n21o-27
give a	h26j-9
give her	g17
give me	b55d37g31i74j106l68m17
give my	c13
give notice	c19
give the	g10h30j35
give up	a31c21
give you	j11m19o-29
given	b20c22d11k15m23
given back	d16
given the	k20o28
given to	c20
gives	m10o-8
givin*	a12c60o16
giving	a12c60o16
giving notice	a12c21
glad	b-9d-31g9
glare	l-36
glase*	d33o-44
glaser	d33o-44
glass	b-8c11e-8l-8
gleic*	g9n44
gleich	g13
gli	b-15c-9d8e30f-12g23h37i10j38l-18m-11n-15
gliel*	m-9o115
gliela	o33
glielo	o72
glove*	c11f-24g-9k-9n18
gloves	c11f-24g-9k-9n18
gluck*	n21
gluckwunsch	n21
gluco*	h63
glue	h36
glute*	b-11g-9h-13i-11j-8l-8n-15
gmbh	a14
go	a63c87d-19g26h73i-36l11m8n-8o13
go about	c-9g16h27
go ahead	o16
go away	a17c25m18
go for	f37
go in	a19h17
go on	c22n24
go out	c49d-12g-12k-26l-23m28o11
go through	b-20c-43e-8h-12l-13
go to	a-8c9j24k39o-18
go up	b22l11
gocce	h68
god	n68
goed	b-22c-12e-9f-14i47j-9k-20n-9
goede*	o-8
goedemorgen	o-8
goedg*	b13m47o14
goedgekeurd	b15m48o14
goedk*	e29m29
goes	a-38b-25e-13g39h15i-16j-12k19m12n-21o67
goes back	a-29d18o-9
goes on	k25o18
goes out	b-10m25o57
goes through	c9
goes to	o-12
goes with	g-8
going	a23b20d17e14f28g-11h18i-20j-10k58l-11m-9n12o50
going on	b20e32n30o17
going through	a-9b-12c-45
going to	a25c65d37k70
gold	o13
golpe	k9
gomma	c-15
gone	a21b-16c63d40e79h-10i-9m-21n83o86
gone and	e44
gone out	a14
gone through	b-12
gonna	b-17k31
good	a102b-66d33e-23f-12g-44h-14i-22j-17k-19l-31n-62o16
good for	b-41l-16
good morning	o-16
good the	d31
goodb*	a-13
goodbye	a-13
goods	b104d37f90i29
goods are	o-10
goodw*	f34i31o30
goodwill	f34i31o30
googl*	c-18g25
google	c-18g25
gordi*	i25
gordijnen	i25
gosta*	a37c18g33h-11i58j23k-8n-9
gostaria	i15j8
gostaria de	j8
gostariamos	a37g44i35
gostariamos de	a37g33i35
gostava	c26i15j21
gostava de	c26j21
gostavamos	h-10i-10
gostavamos de	h-10i-10
got	a-46b103c60e59f31g66h9i26j8k12l-10n-39o-9
got a	g56h35n-27
got it	d38
got less	b19
got lost	i16
got mugged	e11
got my	b-12
got some	n31
got the	a-37b-58d-35e-8g-8
got to	e8
gotte*	b10
gotten	b10
gover*	f9
graag	a80b44c86d67e100f43g18h11i11j30k-36l32n-30o-23
graag de	d47l22
graag een	j9l39
graag het	f12h9j37
graag ontvangen	c-10d-9f20j-14
graba*	f16g36h-9i-9
grabacion	j19
grabaciones	f19g26
grabaciones de	f18g26
grabar	g18
graca	n-10o10
grace period	i-12
graci*	b-39c-16d-15e-26f-33g-28h-29i-27j-34k-37l-50m-22n-11o-43
gracias	b-39c-16d-15e-26f-33g-28h-29i-47j-34k-37l-50m-22n-11o-43
gracias por	a-19b-18c-20d-11e-9f-14g-9h-11i-22j-15k-21l-11m-11n16o-18
gradi*	a26d40i32
gradiremmo	d28
grado	h24l30
grado*	h-8
grados	h-8
graff*	o11
grafi*	a-10b-8c-11d-10e-14f-17g-21h-16i-18j-14k-13l-48n-11
grafico	e-9f-12g-8i-8j-8k-10l-20
grafiek	l-22
gramm*	e-8f-16g-8h-16i-8j-16n-9
grand*	a-31b-31c-21d-19e-30f-22g-40h-13j-33k-29l-24m15n17
grande	a-23b-26c-16d-14e-24f-16g-36h-40i-34j-26k-19l-20m-14
grandmother	m14n16
grant	i67m61o19
grant me	i42
grant*	o15
granted	o15
graph*	g30
grate*	i30l14n-18o-13
grateful	i30l14n-18o-13
grateful for	l14n-18
grati*	h-8i92o60
gratis	h-8i92o110
gratis a	i16o-11
gratis en	o21
gratu*	b9c26i49o37
gratuit	i31o-16
gratuita	c28i19m9o27
gratuitamente	o20
gratuite	o-17
gratuitement	o11
gratuitement et	o16
gratuito	b15
grava*	g42i-8n-9o19
gravar	g44
gravar a	g48
grave	f9h113k20o-11
grave*	b-10g-13h-16i-11j-16k-10l-15n-12o-10
gravi*	h31
gravida	h30
grazi*	a-8b-29c-48d-38e-24f-38g-25h-36i-9j24k-37l8m-10o-15
grazie	a-8b-29c-48d-38e-24f-38g-25h-36i-34j24k-37l8m-10o-15
grazie mille	n19
great	a-9b-32c-21d-15e-33f-14g-19h-21i-15k-21l-16m-12n-26o-17
green	a-15b-15c-52d-9e-15f-14g-14h-20i-17j13l-11m37n-18
green light	k20
green*	b-12f-9j26
greenhouse	b-12f-9
greet*	m9n-8
greeting	m11
grid	a29o-11
grind*	c-12h-11
grinder	c-12h-11
groep	a-10h-11o15
gros	e-11n-12
gross	f-13g-10h-11j-11
gross*	b-11c-12d-8e-11f-9g-9h-12i-18j-10l-8m-8n23
grosse	i-8n27o-21
grote	f-19g-13h-12i-10k-13m-17
grote*	b-10c-20d-9e-11f-11g-9i-19k-19l-12n-12
groter	c-11
grotere	i-9k-12
groun*	f39o-26
grounds	f41o-26
group	h-18i38j33l33m-13n-16o10
group*	f-8g-10k-26o-19
grown	h37l35n27
grown up	l11
grua	n10o19
grund	b-10g-8k-28n-23
grund*	b35
grupo	c19i14n-22
grupp*	c40i36j11o-18
gruppo	c38i38j12
gruss*	l-26
grusse	l-21
guai	g32
guant*	h8
guara*	f96i26m-11o13
guarantee	f98i28
guarantee that	o38
guaranteed	o20
guard	b18c21o20
guard*	a12b-12c13d-8e-21f40g-12h27i20k14m10
guarda	e-11f23h-8n16
guardar	f17h31
guardia	k23
guardrails	m25
guess	k32n63
guest	e68f21g57i42j26l-11n-13o15
guest list	o15
guest slips	f8
guest with	g28
guest*	a-17b-34c-27d-53e-26f-9g12h-21j-43k-14l-45m-17n-67o-9
guests	a-15b-34c-15d-48e-26f-9g12h-21i8j-43k-14l-45m-17n-64o-9
guests are	n-25
guests who	j27o-13
guia	b30o-9
guich*	b27
guichet	b27
guida	b-9e-11f-8g-8h-10i-10j-12k-11l13m19n-19
guida*	g10m20
guidance	g10m20
guide	e10h-14j-10n-11o-10
guide me	e20
guide*	m93
guidelines	m93
guilt*	g22
guilty	g22
gulti*	f27
gultig	f27
gummi*	h44
gummies	h44
gusta*	a15j9l24
gustaria	a15j9l24
gustaria que	a8l26
gut	d28o-11
gutge*	o-26
gutgeschrieben	o-26
gutsc*	b11d11
gutschein	d24
gutschrift	b-11d-8o8
guy	e75j36
guys	k20l-11
gym	a-9c17j31
h	c9h16
ha	b44c54d-26e76f-34g60h114i-12j94k10m18n-23o-27
ha bisogno	h10j-20
ha cambiado	c19j9
ha cambiato	c8
ha gia	k24
ha il	h14j-11
ha la	h73j9o16
ha salido	c44
ha sido	a15o12
ha uma	b-19g-11j-8n-15
ha un	e10f-8h-15j21k-8n12
haal	a11c34e47l14
haal ik	o15
haalt	d-19o-17
haar	h14j36n29
hab	a23d13f34o67
hab ich	f37o32
habe	g-8j-9k18m-18n19o44
habe die	m-21
habe ich	o21
habei*	b19n52
habeis	b19n52
haben	b69c-20d11e-9f-9g-49h-40i-58j-44k-34l-24m-33n-29
haben den	b33
haben die	k8
haben sie	a-9b-12c-11d-24e-20f-32g-18h-17i-37j-20k-20l-19m-15n-12o14
haben wir	b-9f-17o-41
haber	b23n79o21
habit*	j83l-36m-8o9
habitacion	j99o12
habitual	i19o17
habla*	f8l51m-20o-8
hablar	l13
hablar con	l-17m-10n-8
hablare	l35
hablo	m12
habri*	e14i17n48
habria	e14i17n48
habt	b29c-9i-9k30
habt ihr	b22i-9
hace	a42b-9c44d-8e14g12h21i-12k19
hace falta	a44g21h16m19
hace un	h9o9
hacei*	a13h-9
haceis	a13h-9
hacem*	c20
hacemos	c20
hacen	n11
hacer	g28h42i14
hacer la	h27
hacer*	d20e12i19n27
hacka*	e-58
hackathon	e-58
hacke*	e41m52
hacked	e14
hacker	m52
had gone	n30
hadde*	i13l9
hadden	i13l9
haftb*	f34
haftbar	f34
hafte*	f13
haftet	f11
haftu*	f49g9m44
haftung	f28g9m44
haga	k16
hagam*	g24
hagan	d11i73
hagan el	d10
hagan*	i13l21
haganme	i12
hago	a41b-20e9g55h37
hago si	h10
haha	b-16d-10e-10i13j-22k-12l-9n-25
hai	m32o-8
haie	g26
hair	h37n38
haken	m10o-8
halen	c8l11o33
half	a-10b-12c-10d35e13f-12i-20l29m-10
half of	d44
half the	e33g9
halft*	d25o14
halfte	d30o14
hall	b-12c21e-11f-15g-31h-11i-11j-14k-45m-8n13o-25
halle	g9
hallo	g-9j-9l20
halte*	d25g28i23j25o-8
halten	d26g29i25o-8
halten sie	d27o-8
halve	h40o-15
halve*	c25o50
han	b113d14e75m39n108
han hecho	b20n19
han puesto	m11
hand	a15e24f27i74k20l42m9
hand in	a16i30
hand it	o14
hand on	i38o15
hand the	e31k25
handb*	b-8e26g-10j-9l-26m-12
handbook	l-8
handbuch	l-12
hande*	a37d22h70m35n35
handed	d22
handed over	d21
handelen	h29o11
handl*	c-12d-11e-15g-18h-22i-21j-24n19o-9
handle	f27
handled	l11n10
handleiding	b-9d-8e-9f-22g-9h-15i-13j-13k-15l-10n16o-9
handleiding staat	f-15h-10m-11
handling	b19k18
hando*	o20
hands	f40h27l19
hands*	f37g36h34j-10
handt*	e-10f20i16j-12o-14
handtekening	e-10f20i16j-12o-9
handy	j10k36
hang	a29g-8i-8n-16o10
hange*	f-9h11j12
hangen	f-9h11j12
hangt	e19h39
hanno	b13d-12e28j-9m41
happe*	a23b8c21e36f15g9i-8j-11l-12m16n-27o8
happen	b24o30
happen again	o48
happened	e35m33
happening	c34
happens	a29b-12d9f21g15l-10o-8
happens to	a31b-9d11g24o-8
happens when	l-8
happy	a-12b-13c15o8
happy with	b-8c21
harbo*	e23h-13
harbour	e23h-13
hard	a19o-19
hard can	n11
hard feelings	a22o19
haria*	g-8h-10i39l-19n-9
harian	g-8h-10l-19n-9
harin*	h-14
harina	h-14
harmf*	h31
harmful	h31
harml*	m56
harmless	m53
hart	h23i53
harta	n14
harte*	d-9i35
harto	n-11
harve*	b36d14
harvest	b36d14
has access	b14
has agreed	o14
has already	m31o11
has answered	n-27
has approved	f-21g-11
has arrived	d11
has changed	c24
has given	k20
has gone	c20d10n20
has happened	e11
has no	m13
has passed	m11
has still	b11
hasnt	b-18e-26i-10j-8
hasnt been	b12n17
hasnt received	b-9
hasnt shown	d23
hast	m37
hasta	a26h-12i11k52m-11n11
hasta el	k16
hasta que	f10l10
hat	a8b17c-20d-28f-42h-11i-12j93k-52m18n-20
hat das	j-10
hat der	g-13k-20
hat die	e13f-8j-29m-8o-23
hat ihr	n-23
hat meine	j42
hat sich	o18
hat und	g28j12
hat unsere	b28j31l9
hate	b32k34n34
hate to	b32k11
hats	k-16n-8
hatte	a10h36j29n-22
hatte gern	a12j40
hatte*	b13d45g-17h-10j-9k-11l-9n-11
hatten	b13d45g-17i8j-9k-11
hatten gern	b-10f27i-8
hatten sie	d25
haus	f29g29l8n8o52
hausm*	e8
hausmeister	e9
hausv*	g15o19
have already	k25
have asked	k48
have credited	o16
have lost	e16
have made	d12
have multiple	b10
have never	b10
have no	f-26g-18i-11k-33n19o-24
have not	b-16d35
have used	b27e12
haven*	b9d69e24n25o-56
havent	b9d69e24n25o-24
havent i	d17
havent purchased	e19
havent received	b-15e-24
hay	a-32b-103c-42d-66e-22f-42g-46h-57i-54j-75k-35l-24m-62n-35o-57
hay alguien	l17
hay entre	b-12e-8j-14n-11
hay otra	n14
hay que	b-8e51g-12h43j-14o-28
hay un	o-10
hay una	g-13
haya	i32m15o-22
haz	m31
hdmi	g-10h-9
he wont	j35
head	b15c-9d-8e16h-19i-13l180m39
head of	l52m37n-24
head office	e31
heada*	h-23
headache	h-32
headp*	c-9h18
headphones	c-9h18
heads*	c-10d12h25
headset	h29n10
headsets	c-9d14
healt*	h16j17k74
health	j20k77
healthy	h16
hear	k11l62m28n30o-13
hear from	k9
heard	b9k25l23
heard about	k25
heari*	k37l8n17o11
hearing	k37l8n17o11
heart	h117i38o42
heat	d24h62
heate*	a-17
heati*	b16d11n17o48
heating	b16d11n17o48
heavy	i30
heb	a20b61c35d53e51f33h53j45k10l15m-22n49o52
heb de	i17n-11o24
heb een	a34e14g15k9
heb het	d19j20l31o-11
heb ik	f47g11h-8i-9k-9l-9o25
heb je	j13m-8
hebbe*	a24b50d27e13f32g-19i-21j16
hebben	a24b50d27e13f32g-19i-21j16
hebben de	o19
hebben een	k15
hebben het	c-13f-10
hebben i	b20d16k20
hebben jullie	b-25d-11f-20h16i-8j29k-18l17n-24
hebben wij	f25
hebt	m47o-26
hecha	h-42
hecho	b25n19o31
hedge	g33
heeft	c-12f19g19h24i-82j68k8m70n-14o-57
heeft de	d17f15h-8j-18
heeft een	e15h29o-8
heeft het	f29g26
heeft mijn	j43k28
heeft ons	b18d19j-8l-8
heeft u	b-28c-17d-31e-41f-40g-27h-27i-55j-44k-53l-20m-9n-15
heel	h39k23o13
heer	e9j26
heet	j45l-8n-13
heftr*	c25
heiss*	j29o-23
heisst	j29o-23
heizu*	o18
heizung	o18
helaa*	c34k20o-18
helaas	c34k20o-18
helde*	b-9k-9l-11
helder	b-9k-9l-11
hele	a14k11n11
helem*	a25b-35e-8h26j-15k-8n18
helemaal	a25b-35e-8h26j-15k-8n18
helemaal klaar	n31
helfe*	g16o-8
helfen	g16o-8
helft	d32o9
helm	l-29
help	a-14b27e29f-15g80i-14j43k-17l9m-9n-25o-31
help a	o-20
help i	e-13
help me	d13j40
help with	g36
helpd*	l31m46n15
helpdesk	l31m46n15
helpe*	h32n-11
hem	b-21c21e48g33h15i38j48m33
hemos	a28b15c20d36i-8k49m-13o107
herau*	j16o-13
hereb*	k23m26o53
hereby	k23m26o53
heres	f-20g-11k-24
herin*	b11i25n-8
herma*	g10j34
hermano	j34
herni*	h15
herr	e65j41
herrn	e38j58
herse*	l32
herself	l32
herst*	e30f30o-32
hes	c28h33i23j116m25
het	a-19b-23c-10d31e-57f-35g-34h-8i-11j-44k13l-24n-20o10
het aantal	b12
het account	a35e41
het bedrag	b23d55
het bedrijf	f20g16m14
het beste	g51h38
het bij	i22o-11
het contract	c27f51g-10
het deksel	i-8
het dossier	j19k37m28
het filter	i-8
het hele	a12
het hoogste	l27
het hotel	a26f9
het huurcontract	c8f37
het is	a-19b-18c-11d-13e-17f-15g-11j-8l-8n16
het logo	a-22
het maar	c14d20k25
het niet	m-9n-14
het pakket	o-29
het raam	h-10k-9
het rapport	o-20
het rooster	g-22h-9i-17j15n-11
het saldo	a28d12
het scherm	d-8e-8h-13
het slot	e20o26
het systeem	a27e11o12
het tarief	b23i12
het volledige	j23k14o11
het wachtwoord	e25
het was	i12n-10
het weer	n13
hetze*	l11n13
hetzelfde	l11n13
heure	b-20f-8g-18h-20i-10l-12n-12
heure*	d-8e-8f9g18h-12i-10j-15l-8m-13n-8o26
heures	d-8e-8f9g18h-12i-10j-11m-11n-8o26
heute	j-10l47n-15o105
heute noch	o9
hey	c18
hice	h31
hicie*	i34o-10
hicieran	i34
hidde*	m20
hidden	m20
hide	e-9j-70
hier	b10c-28e20i50j79k33l56m89n92o24
hier niet	k14m9
hier soir	j27
hier wel	l59
hiera*	l38
hierb*	a19c33d23k10l11m21
hierbij	a19c33d23k10l11
hierbij zeggen	c33
hierm*	a18c55k40l32o12
hiermee	k19l30
hiermit	a18c44k16o12
hiermit setzen	k11
hierv*	k20l37n33
high	b52h8i-9j-10l-47
highe*	l32n-10
higher	l9n-9
higher than	l-36
higher up	l17
highest	l19
hij	f-9g18h50j20
hija	d19h22j23k15l18
hija se	h22
hijo	f25i38n25
hilfe	l-20n30
hilft	d20
himse*	g34h37l39
himself	g34h37l39
hinch*	h50
hinge	n18o19
hinte*	f-16i-11j67o-19
hinten	f-12
hinterlegt	j34o-19
hinwe*	m12o-19
hinweis	m9o-19
hire	g50j32l-9o16
hired	b8
histo*	a59f48j49o-21
historiales	f42j21
historico	a14
historico de	a15
history	a40j31
hit	a-19j25
hit my	j38
hiya	i-9
ho	a30b84c73d56e83f14g86h69i24j34k99l29m-24n78o116
ho bisogno	e-24i-11j18l18
ho diritto	d23f8g29
ho gia	e-8j-11k25n-8o22
ho mai	b11
ho perso	e27f13n27
ho ricevuto	e10
ho trovato	c19g16j16
hoch	h12j12
hoch ist	j14
hochs*	i20
hoe	a-67b-44c-90d-55e-31f-20g64h-28i-127k-102l-59m-42n-27
hoe heet	j50n-9
hoe kan	a10b21e25
hoe kom	e11g23l17
hoe laat	c-9g-11h-14i-12j28n-10
hoe lang	a8d20f14h57
hoe maak	f-11g-17k-8
hoe stel	b-11c-15d-27e-16g-32h-39i-25n-18
hoe vaak	h15j30n29
hoe voeg	e-12g-13l-12n-8
hoe werkt	d21
hoef	c9d8
hoeft	a-24b-24d-14e-19f-19g-13h-8i-20j-9k-15l-14n-22
hoeft niet	a-20e-8l-9n-15
hoest*	h37
hoeve*	a-25b-43c-33d-33e-55f-46g-26h45i-38k-43l-36m-17n-57
hoeveel	a-23b-34c-33d-25e-51f-37h29i-40k-33l-30m-14n-50
hoeven	g-14
hofla*	a34
hogar	g21
hoge	i10
hoger	b37l17
hoher	l25
hoher*	f41l9o-8
hoi	m21n-13o-11
hoja	e-20g16
hoje	a11f-14k18l11n17o74
hola	n-8o-17
hold	a19b-11c11f26g19h-16k-10l-14m39n12o44
hold for	a12
hold me	f28o23
hold on	f11
hold the	c21i16o-13
hold up	g41
holde*	b-8j16o-40
holder	b-8j16o-24
holds	e11g32h-15i-9m-12n-14o-11
hole	j18k30
holid*	b-14g53i-41j-12l-8m21n-12o-15
holiday	b-9c8g19m26n-8o-15
holidays	g30i-32
holli*	h35
home	c-12f-8g-24i-9j84k-45m-9n-10o-24
home address	j-8
hond	o-29
honde*	i9n22
hones*	d31g15i25n36
honest	d31i25
honestly	g15n36
honor*	b38
honou*	i56o10
honour	i41o10
honte*	d9
hoofd	l40
hoofd*	e30h33j-10k12
hoogs*	l26o-8
hoogste	l27
hoor	a-30c-22e-18f-11g-16h-18i-22j-17k9l-23n31
hoor ik	d20
hoor weer	n18
hoort	b-13e-13f-21h-13i-8j-15k9l28n-15
hope	i58
hopin*	i38n9
hoping	i38n9
hoping for	n14
hora	a-31b-35d-31e-21f-15g-28h-36l-20m-23o-32
hora de	k11n-17
horar*	b-12c-14d-10e-14f-10g-15h-22k-15l-8m-10
horario	c-10g-11h-17j17o-16
horario de	o-16
horarios	i-8j-11k-9o8
horas	a-17c-18d-15e-23i-17j-19k-39l-21m-28n10
horas de	f9h-9o-8
horas extra	b20g47
horen	n31o-16
horno	h-14j-8n-39
hors	b24
hose	i-8n30
hospe*	c-8g19h21j64
hospede	g23h24
hospedes	c-11
hospi*	b8h60i14o9
hospital	b10h62o9
host	o20
hosti*	c13
hosting	c13
hot	g34n21
hot water	g38
hotel	a29b15c-12e10f38g-23h-42i-26j26k-28l-8m-24n-10o56
hotel rooms	c22d10
hotel*	c19l70m18o12
hotels	l13m21
hotli*	e11n9o-24
hotline	e11n9o-24
houde*	a-35c-19d-11e-13f-9i-18j-10k19l-13m-10n-11
houden	a-27b12c-11e-8i-11k22o16
houdt	f11j32m11
hour	a-13b8c-17e-10l-10m-9
hours	a-12b62c-11d-19e-22f-9h-16i-29j17k-14l-31n-25
hours before	o-19
hours for	b22
hours on	b12
house	b12e-22g117j35l30o55
house rules	i-15
housi*	d14f8k22
housing	d14f8k22
how far	g29
how hard	n11o-11
how long	a-32b-37c-39d-62e-69f13g-40h-33i-38j-22k-35l-35m-15n-74
how often	a-11b-23c-8d-12e-57g-14h-12i-15j33k-12l-10n-45
how old	a-16b-9e-13j-10n-22
how soon	h31
howev*	b9d20
however	b9d20
however i	d19
hoy	e11i71k29o124
hr	c-17f-15k-8m-8
hueco	i8
huell*	e34f9
huella	e34f9
huesp*	e14
huesped	e16j-19
huespedes	j26
huile	h29
huit	n21o-10
humai*	m23
humain	m21
human	i18m83
human*	m105
humana	m39
humano	m62
hun	a-21b-16c-14e-23f-21h-20i-24j-22k-22l-10n-29
hund	g17i29
hundr*	b12
hundred	b12
hurt	f39h37
hurt on	f39
husba*	j94
husband	j53
husbands	j37
huste*	h45
huur	d15
huur van	d15
huurc*	c8f37
huurcontract	c8f37
huurd*	g58j46o-32
huurder	g68j25o-8
huurders	o-18
hydra*	j-10
i accept	g41o40
i add	a-13b-14e-15g10h-8k-8l-9m-8n-12
i agreed	b15c36
i allowed	g12l-9
i already	c14
i asked	b78l18m19
i believe	b19e34
i book	i-9n-8
i booked	c53
i bought	b-12c27d27
i bound	f15
i cancel	d8
i cancelled	b31c26
i cannot	d35e18m12o-10
i cant	a17b44e107h53j20m-15n23o-81
i change	b-9c-8e-24f-8h-8i-8
i changed	b19e28
i check	d15
i checked	g31i42
i choose	g36
i claim	d34g37
i clicked	i34
i clienti	c-10j-10
i close	o-13
i closed	a-23
i codici	e47
i contest	b12
i couldnt	n-10
i danni	f21g22k23o-14
i dat	g81i29
i dati	a12e23f11j59
i de	h-8i18o25
i definitely	b10
i demand	l10
i did	b50c27e9
i didnt	b119d22i41
i diritti	e19
i dispute	b12
i dont	a50b47c17d18f-11g10h-14i-23j-20k-32m-27o-87
i download	i26
i dropped	e20k-20
i due	b-18d-21
i een	k24
i enter	b-10d-8e-14h-9i-39j-9l-8m-8n-8
i entered	b17e8
i er	o11
i ever	a30j20
i expected	b14n42
i feel	n36
i file	k38
i find	a-18b17c-13d-18e-46f-11g-12h-15i-13j16k-14l-20m-10n-13
i forgot	e42i25j45
i found	e-15j29m-14
i gave	c24e17j15k59
i geen	a31o-19
i give	g13h70o-11
i go	a23c-11e-12g28h27k27l32
i got	a-39b16d-37e20g30k12l-9n-28
i guarantee	o66
i hate	k9
i havent	d50e46o-24
i hebben	a21d25k17n27o8
i hereby	k23m31o31
i het	g42o8
i hide	e-8j-37
i hold	a30o18
i hope	i24
i houden	k14o-10
i intend	k36
i keep	g40h41k30
i kindly	i42
i leave	a20c18f30h36
i legally	g37
i libri	e-8h-10j-10n-12
i live	i24
i locate	e-9
i look	e-15
i lost	e22j20k33o18
i love	k-21
i made	a11c44
i make	a-11c-9d-8e-10f-31g-11h-8i-42j-10k17l-9m-9n-12
i miei	d30f18g23k25
i must	b39c30g21j25
i needed	b19
i never	a38b35c35e57
i niet	o25
i no	c50e17
i nostri	a-27b-13c-21d-16e-20f18g-13h-15i-11j-21k21l-25m-29n-17o15
i object	f26g31
i op	b-8
i open	a-11g18
i opened	a-8
i order	c-13e-8m38
i ordered	c24i8
i owe	j39o13
i paid	b54d110n29
i pay	i45n45o44
i permessi	e28
i pezzi	o-13
i placed	c13
i prefer	k28
i print	j19m-16n-12
i promise	o10
i put	b-12d26e-13h24m-8n-8o9
i question	b41
i reach	j53l43
i really	b10
i receive	b-14
i received	b54
i regret	n38
i report	e22
i request	c19l30
i requested	b62d16
i require	f18
i reset	b13
i return	d14
i returned	d22
i run	c-17i-9k-8l-17
i sack	g15
i say	g23m22
i sell	g-13k-25
i send	d26m-30n22
i sent	b14d17
i set	a-19b-19c-8d-10e-15i-18j-8l-9m-48
i shipped	o26
i show	i-11
i sign	f69g31
i signed	a47f35o16
i soldi	d118o20
i speak	b27l16m28
i spoke	l-10
i stand	e25g31h37o11
i start	i30
i still	b39e8i21o-8
i stopped	h22o16
i supposed	g11
i take	c-40h85m-9
i talk	k41l10m25
i think	b37e108j22l29
i thought	b13
i throw	g31
i took	o22
i transferred	b-10d-18
i treat	h8
i tried	d-9e9n-21
i turn	a-8e-8i-9l9n-53
i type	e-8
i typed	e38
i u	o41
i understand	i38o-16
i upload	f-14
i use	a-32b-40c-27d-25e-32f-15g-16i8j-8k-24l-25m-18n-29
i used	c29e54
i wait	d27
i wanna	a32
i wanted	b63
i went	b23o17
i willen	i22l17
i wish	a10l21m-11o-15
i withdraw	b-16
i withdrew	b21
i wont	a17c16
i write	i-8l27m49n-10
i wrote	n15
i zien	c28k20
i zijn	b-12c-10i22n-15o-18
ia	i19m128n13
iban	e11j153
ibupr*	h23
ibuprofeno	h14
ice	b19g29h42k33
ich	a104c33d37e44f29g96h47i37j18k47l22m-63n38o62
ich als	g11
ich an	f32
ich bin	b25j26m14n20
ich bitte	f28l34
ich brauche	d21g-31
ich den	g46i57j-8m-10
ich die	b-8e-11h19i-8j-19n-12
ich ein	g-10l-13
ich eine	g-14h28
ich euch	n9
ich fur	g9
ich hab	o9
ich habe	k17m-13n8
ich hatte	a13h33j31n-18
ich im	a-18c-39e-9f-11g-44h-16i-8j-14k-9l-13n-15
ich in	d-24f-12g-32j-11
ich mein	a43d23
ich meine	c12g24
ich mich	d23l32
ich mit	h35
ich mochte	c24d32
ich nach	f37
ich nicht	a9b28o-8
ich trete	c9
ich tun	a36g22
ich verlange	d37
ich war	b12
ich will	a13d-37j30n-23
ici	k-12m14
icon	o-10
id	a72b-46c61d137f72g9h12i39j86l146m-30n16o-32
id be	d75g15i36l34
id like	a69b-63c50d41e11f83h21j42k-12l93m-20n-17
id love	j16l8
id prefer	c30
id rather	d31
idea	b10c62e17g15o-14
idea what	g15o-14
ident*	a-20b24c-22d-16e26f-18g-21h-25j68k-18l-21n-28
identidad	j48m20
identidad del	j48
identifiants	e38j31
identity	a-17b-31c-17d-13e-22f-14g-17h-19i-27j-34k-15l-17m-26n-23
identity verification	e-12
ido	j30
ieder*	b23e20l35
iedereen	e20l35
ieman*	b13e57g33h64l90n24
iemand	b13e57g33h64l90n24
iemand met	h64l21
ieri	a-12f-8g-8i34j12k-9n-14
iets	c12d14h33i34l12n85
if possible	l13
if youre	l59o-10
ignor*	a-19c-17d-18e-37f-22g-40h-38i8j-54l-14m157n36
ignora	m35
ignore	i36j-9m52
ignore the	i38
ignored	m27
ignoriere	m14
igual	c11i101l37n50
ihm	e22l36
ihn	e9g38h25j30
ihnen	a52f25h-22i-10j62k20l77m-19n83o86
ihnen die	o-21
ihnen ein	f41o-42
ihnen fur	j22
ihr	a-27b22e-34f24h25i17k66m-30o114
ihr das	g34
ihr die	k26
ihr habt	k38
ihr machen	g19
ihr mich	i34
ihr mir	d20j12
ihr schon	b31
ihre	a-16b16c-31e-15f72g-13h32i-23k32l-9m-38n-29o57
ihre rechnung	b14o8
ihre seite	o12
ihrem	b-27c-11d-25e-12f14g-24h-9i-25j16k-10l42n-16o12
ihren	a-14b-10c-35e-12f39h20j-12o-8
ihrer	a15b-10c-15d-9e-28f-25g-18h19i-13j-16n-11
ihrer software	f-12
ihres	f26i-16j18
ik	c46d75e-22f-12g85h35i42j8k107l88m-69n56o47
ik aan	d25f41l16
ik als	f25g31
ik ben	e24g11h29j26k16n60
ik dat	b-11e19f21g-16h-10i-10j-9l-19n-22
ik de	a-25b-45c-67d-26e-51f-56g-78h-73i-41j14k-58l-43m-21n-62
ik die	b-8c-9d-24e-13f-13h20i-10j-15k-13l8n-13
ik doen	a11
ik een	a-15b-20c-17d-21e-21f-36h-18j-23k-28l-35m-8n-41
ik ga	d8e15k43
ik heb	a23c35d17e45f-10g-34h60j8k9l23m-8n-9o24
ik het	a-17b-10c-15d-17e-10g-13h-19i-16k-8l-13n-17
ik in	a-12b-12c-19d-26e-22f-17g-43h-20i-37j-9k-16
ik kan	a-13e10l10
ik krijg	h37n31
ik me	g25h13
ik met	h30l11
ik mijn	a26c99d8g52h9
ik niet	b64e16
ik nodig	h-8
ik nog	c38d25n30
ik om	i29
ik op	d27g-18h-32
ik recht	f25g25
ik u	i13k9
ik vind	n32
ik vraag	m10o-13
ik was	l-9n-19
ik wil	a18c11d13e30j55l53n-8
ik word	b20n22
ik zie	d13
ik zou	l19
il	a-16b-15c-38d22g-16h-14j-34k-34l-8m-45n-40o52
il a	h15j-8
il aussi	h26
il bambino	d11h23j36
il bonifico	c53i17
il cane	h30
il canone	b54d38o40
il capo	l41
il certificato	f15g10
il check	c10o-27
il cliente	c47m10
il codice	b9e11j37m15o-17
il conto	a96
il contratto	c11f35i12k22m-15o12
il coperchio	d-34i-9l-8n-11
il corriere	j9o-14
il corso	c20
il deposito	e23
il direttore	a-10e-13i-9j-10l10
il diritto	c17f32o-13
il disponible	f-21
il en	d-30f-14j-8n-35
il encore	f41i23
il est	f28n20
il faut	o-11
il filtro	h24
il gestore	l36o-12
il giorno	b26n31
il grafico	l-15
il le	f-23g-8h-8
il les	d-8f-13l-27
il lettore	b12e19
il listino	a-21h-14j-10
il livello	m25
il logo	b-14g-13h-10i-8
il manuale	o-8
il me	d28l23
il mio	a93c34d34e47f9g20h13i37j69k18l21
il modello	m24
il modulo	c27i33
il negozio	a18
il nome	j-17n31
il nostro	a10c16d-14f15j-20l8m-17
il numero	b-19d-9j12o-30
il nuovo	e56
il ny	a23o28
il pacco	i9k12
il pagamento	b16d43
il pannello	o-17
il parcheggio	o16
il passaggio	m28
il permesso	e25m17
il pezzo	i34o18
il piano	c20h-12l-15n-8
il preventivo	c8f10o12
il prezzo	b24d10i8
il profilo	a36
il pulsante	a16c-11
il recesso	c52
il regolamento	f23i11
il reparto	j37m22n23
il reso	d62i22o18
il responsabile	l26
il rimborso	d63
il risarcimento	k61
il ruolo	e27m22
il saldo	a26b32i35j22
il server	d35o10
il signor	j16
il sito	n8o13
il software	c19g10
il suo	a9j17l19
il supplemento	i21
il tasto	c-17d-11e-8h-29j-8
il tavolo	c19o-31
il tecnico	b35k24n28o14
il terminale	e25
il termine	i20
il ticket	l-14n11o14
il titolare	e10l20
il trasporto	b16f8
il trattamento	f13h25
il tuo	l9m32
il un	g33
il volo	c12
il vostro	b31c-15e15f10h34i11j-31k16l22m-13n-8
il y	o-17
ill	g25j44k30l14m-8n56o60
ill have	o-15
ils	a-11b8c-13d-14e-24h-24i-34j-23k-26l-16m-14n-30
ils sont	b37
ils un	i-12
im afraid	c62o-45
im bericht	m-17
im kalender	g-10o-12
im leaving	a25
im looking	b24
im losing	n47
im not	a30b39m-9n-29
im portal	a-13l-18
im profil	a-11j16
im sorry	o-8
im still	n-26
im supposed	g15
im sure	i10
im tired	n8
im trying	j16
im vertrag	j29
im writing	n-14
im zug	e9
image*	f38g-20h-12i-27j24k-11l-11
imagen	f19g-20
imagi*	m23n20
imagine	m23
imedi*	a12d14k12l35m22
imediata	d14l20
imediato	k12l11m22
immed*	c47e55m22o22
immediata	c40d26
immediately	d-15e17m14o22
immediately online	d-15
immer	e-21j-10o18
immun*	h69
impla*	h134
impli*	f40
implo*	n42
impor*	a-14c-16d17e-28f-15g-33h-38i-16j-44k-28l-50n-20o-20
import	b-13c-9d-9e-9f-12g-12h-9i-22j-19k-8l-12m-8n-14o-8
important	l-23m11
importe	b17d44f11
impos*	a-12b56c-21d-13f-39h-28i-21k-14m51n-14
imposible	b15
imposta	m26
impostata	j18o10
impostazioni	h-16
imposto	b17c-12j-11o-16
impre*	a-13b-33c-12d-14e-25f-44g-44h-48i-28j-23k16l-10m-20n-17o-10
impresion	o-10
impresora	n12
impressora	h-17l8
impressoras	c13k15
impri*	a-14b-24c-16d-17e-27f-34g-42h-36i-41j-34k-11l-18n-23o-10
imprimante	k22
imprime	m23
imprimir	f-8h-10i-20o-10
impro*	n9o12
impug*	b21g82
impugnamos	b21
impugnar	g30
imput*	b39d20
in allegato	k15
in alto	l17
in attesa	d15n9
in august	c29
in both	b-22
in breach	k33
in camera	h44i40j10
in case	f8
in caso	d28f50g32
in charge	l50
in che	h-11j-12k-9l-10n-16
in contanti	e-8j-11
in court	g45k19
in das	g-8o-10
in de	a-54b-38c-91d-68e-34f16g-61h-75i-86j-38k-76l-66m-77n-14o-49
in default	k26
in den	h-12l-9n-13o-8
in der	b-17c-24d-17g-11h-18i-24j-37l-30m20n-13o-42
in die	i34o-26
in een	d10f-8g15h-21i9j-13k-8
in fattura	b15
in five	b19l10
in flat	c19j45
in fondo	a-11e-29j-9m9
in formato	c-14f11k-9
in front	k44l12o-10
in full	j39m-12o54
in gang	d30o12
in gbp	j-10
in gebreke	k10
in giudizio	g40k41
in green	i-8j-8n-8
in het	a-46b-50c-39d-54e-48f-53g-80h-48i-77j-49k-61l-77n-41
in hospital	i10
in ihrem	b-19d-20f22g-16h-10i-16o35
in ihrer	a22f-12g-12
in italiano	o-8
in january	b41d-35
in je	m17o11
in jullie	b-13f-26g-21j-10k-20l21n-29
in june	a11h34i-11o10
in law	f28g22j56
in leeds	k29
in line	b11
in mano	k35o12
in march	c24o-10
in meinem	d-21
in mijn	d-15e23g31
in october	o-13
in ons	e11g-11i25j34
in onze	b-12e10f50k11
in palestra	a18h16j13k27
in pdf	e-8
in person	l32
in pink	l-15
in place	m21
in polish	m-9
in quale	j18
in rekening	b39o15
in september	f-27
in spite	b22
in stock	a-14b-9e-8f-9h-10i-8j-9l-9n-15o-15
in te	e21
in three	i23
in touch	k11l25o-12
in tribunale	k34
in ufficio	e13l8
in un	g-9h-8i-9j12l-9n9
in una	g-14h-8i-8
in unserem	g-13
in uw	j10n26
in voor	e27h-30
in writing	a12g15m-10o9
inacc*	n50
inaccettabile	n45
inace*	i-17k-8l-9n22
inaceitavel	i-17k-8l-9n11
inadm*	n15
incap*	n11
incas*	b30f27k16
incasso	b30
incen*	k19
incendio	k19
incid*	n40
inclu*	a14b23c-47d-34f-54g-38h-46i-39k-53l-26m-13n-41o-9
include	a-10b-24c-17d-9f-30g-10h-9i-8j-10n-11o-14
included	k-29o11
included in	o-35
includes	b19o-21
including	a28j15m23
including the	a27m16
inclui	o-10
incluida	o9
incluido	b16j18
incluidos	o-11
inclusa	o-21
inclusief	a10
incluso	b12o10
incluye	b15o-21
incom*	d23i32n69o-14
incon*	e36g8i24l25n51o8
incontro	g8i24l25o8
incor*	b16c32e34o10
incorrect	b9c34o10
incorrect account	c26
incorrecta	e27
increible	n-26
incum*	k15
indeb*	b9
indebido	b9
indem*	f45g43k60o47
indemnity	f13
indemnizacao	k35
indemnizacion	g39
indemnizacion por	g30k16
inden*	f14k46
indenizacao	f14k46
indic*	b20c-8d-9g10h88i-12j17m22o-47
indicado	o-13
indicam	h37
indicar	f12
indicato	b8h37
indie*	b-22c-13d90g-8i13j9l-12n-12o17
indietro	b-22c-13d90g-8i-17k-11l-12n-12o17
indig*	n68
indiq*	h125i-8j21l16
indique	b21h29
indiquer	b-13h26i-8j-13l16o-9
indir*	j66
indirizzo	j33
indiv*	g22
indus*	h-13j-9n-14
ineen*	b35e8
ineens	b35e8
ines	j48o9
infan*	e-11g-8h28j8
infantil	e-11g-8h-12j8
infec*	h85
info	a39
infor*	a-20b-39d-20e-24f39g-31h-30i-29j11k40m40n-21
inform	f37k9
inform me	f38
informamos	c22
information	e26
informe	b-13d-8e-9f-18g-15h-19i-15j-12l-11o8
informed	k34m16
infra*	h85
infri*	f19
infus*	h39
ingeb*	g30k20
inges*	b26e23j26m28
ingesteld	e23j14
ingiu*	b28g27k16
ingiuntivo	g15k16
ingle*	b-8c8e-9h-8i-8j-13l-40m11
ingles	l-38
inglese	m17
ingre*	d78j26k14o27
ingressos	d34
inhal*	h61
inhou*	g58
inici*	e25m27
inicial	m11
inicio	e20
inicio de	e20
initi*	m43
initial	m18
initial prompt	m18
inizi*	f14m27
injec*	h23
injection	h23
injun*	k39
inlog*	e44i14j34
inloggen	e44i14
inloggen met	e40
inmed*	o11
inmediato	o11
inmid*	a15
inmiddels	a15
inner*	o-21
innerhalb	o-21
inolt*	j27k19l47m18
input	m33
inqui*	e20g73h21j66o-35
inquilina	j31
inquilino	e24g67j34o-11
ins	e34h34
insat*	n12
insch*	c13i20o8
inschrijving	c17i29
inscr*	a10b-9c37i77j-11o17
inscricao	c42i26o9
inscripcion	i36
inscription	a19
inser*	b-8e33f-17h-9j-8k-16l-9m8
insid*	n-12o-28
inside	n-12o-28
insie*	e-10f-18h27i-13n-10
insieme	e-10f-18h27i-13n-10
insis*	l19o-18
insisto	l16
insol*	g60h44
inspe*	c34g45i28k159
inspeccion	g27i25k13
inspeccion de	g27k13
inspection	c39
inspector	g18
inspectorate	k78
insta*	a-10b17c86d25f18g-8h-24i21j12k25l45m-26n30o81
instalacao	d25f-14k24o8
instalador	c25n26o8
instalamos	b-9h-11i-9j-8n-23o32
installation	c35l41n25
installer	n9
instalment	b27o22
instalments	i17o-28
inste*	a-10b44c-14g-12h-8i-12j-12n-14o23
instead	b49c-8d9e-20o23
instead of	b51d10e-15o29
instr*	a-25b-21c-23d-11e-27f-30g-24h-38i-29j14k18l-26m177n-31o-13
instruccion	m12
instrucciones	m-11
instrucciones anteriores	m-17
instrucoes	j-11m36
instructed	k50
instructie	f-12h-10
instructies	m49
instructies en	m21
instruction	m48
instructions	a-14b-13c-12e-12f-8g-11h-14i-15j-15k-15l-9m14n-16
instructions and	m24
instructions for	m-79
insuf*	h55
insul*	h140n33
insulin	h45
insulina	h55
insur*	c76f66g39k75
insurance	c78f38g39k18
insurance for	c13
insurer	f28k51
insurers	o-19
integ*	d25h10l-9m-8o48
integral	h-8
integrale	d16o40
intei*	k8n45o31
inteiro	o10
intel*	f93m27
intelectual	f27
inteligencia	m28
inteligencia artificial	m17
inten*	c20d-9f-9g-16i-16j-8m-9n-12o-16
intencao	c20
intend	k34
intend to	k34
intendo	c8l8
intention	g-10k-42
intenzione	a10k10
inter*	a53b57c83e32f57g64h26i32j49k137l70m143n53o118
interesa	a19c19g32j17
intereses	b20k24
intereses de	b20
interest	b22m-9o27
interested	c-10j9k20n-8
interested in	c-9j9k20n-8
interets	o27
intern	m73
internal	l-8m24
interne	m41
internes	m11
internet	b-9c45d12e18g-11h-9i-11j-8m-15n54o20
internet en	c14
interno	f58m29
intero	b17j27n17o21
interpreter	b20
intervenga	l14
intes*	a17
intestato	a17
intim*	g45k34
intol*	n36
intre*	e37i32
intrekken	e37i32
intru*	e18
intrusion	e17
inuti*	d34e24k41n29o14
inutile	d31k18
inutiles	n15
invad*	e50
invec*	b32h34
invece	b32h34
invece di	b23h34
inven*	g8
inventario	g8
inver*	f-9i-9j-14
invia*	c8j32
inviare	j18
invit*	b-8d13f-8g-8h-28i-10j-10o21
invoc*	f28
invoi*	b150c-35d-17e-29f-17g-21h-25k-8l-48m-26n-25o36
invoice	a-9b94c-21e-18f-8g-14h-16i9l-34m-22n-13o53
invoice and	b22i30
invoice for	b8
invoice has	b15o17
invoice is	b29
invoiced	b51
invoiced for	b22
invoices	c-10e-8i-8j-9l-10n-8o-11
invol*	l83
involve	l25
involved	l34
inzag*	f43j21
io	c31g10h-9i24m23n-9o27
ip	j20
ir	a32c-10e-11f-9g28h37i-18n-12
irgen*	l37n18
irgendwo	l37
iron	h59
irrit*	n48
is accepted	m28
is al	d28o14
is already	k18o12
is attached	o-25
is bij	b41l22n29
is booked	o17
is broken	b8h40
is cancelled	m24
is charged	o-37
is clear	f-26g-13i17k-10
is closed	a-24
is coming	o20
is daar	f13n10
is dat	b-16d-16e-10f-20h55j-13m-9
is de	a-13b-36c-30e-38g-45i-19k-30l21m-16n14o-34
is dead	c32n28
is die	b35c-11d-8i-12j-14l-9n16
is dit	b18h25
is door	k41m13o11
is due	o-19
is een	f43g18m36
is enough	l-31m-14n-11
is er	a-8b-9c-9e-23f-10g-10h-16j-36k-24l11n-20o9
is fine	b-41c-8i12k-9m-19
is free	b30o73
is full	c33n21o-45
is goedgekeurd	o14
is going	b16e34n31
is gone	c15d31n32o22
is hereby	o16
is het	a-22b-19e-16g52h24k-20l-17m-10
is ill	c12j44
is liable	f9o-14
is locked	e-42o14
is lost	e-14
is mijn	a8d18g14h10n19
is mine	n-17o34
is missing	f-9k-17n-9
is moving	c20
is needed	k-20
is niet	b62l8n-9o-15
is no	a10c8
is nog	c9d14
is nooit	d23
is not	b-15c-29d-21e21i-13l-11n-12
is nu	n49
is off	c29h24o11
is op	d25o21
is paid	o-29
is pending	b26
is possible	i17o-11
is ready	o21
is required	m12
is responsible	l13
is right	b-9
is set	o12
is showing	b44
is shown	e-21
is sold	a22o-27
is someone	b-9e11i-13
is something	o21
is still	b-16c8i-10
is stored	j14
is stuck	n-13
is unacceptable	n-30
is urgent	n-10
is using	b21e12
is uw	g15h12
is van	f31o15
is void	m27
is voor	g23
is wrong	b19
is zijn	g23j39
iscri*	a31c41e-10f-11h-10i30k-11n-11o-16
iscritti	o-13
iscritto	a9c19
iscrizione	a27c30i28
isent*	i53o11
islan*	i-36
isnt	b59c58e-17g-9i66j-10l41m-9o-88
isnt mine	b46
isnt possible	o-9
isnt there	l23
isnt working	n-10
isso	a-13b24c10h39k57l51m10n43
isso e	k12n27
issue	c57f34
issue*	e-23o9
issued	o9
issues	e-22
ist	b32c-40e-34f18h36i71j50k30l-20m22n28o62
ist auf	m28o8
ist bei	o-10
ist da	o-20
ist das	b25f13g16h32i-8j-11n-11
ist der	b-17f-11h-8i-13j65l-8n-8o-13
ist die	b-11d-11e-11f-10g-16h-11i-21k-10l21n9
ist ein	f36
ist eine	b-9e-11f20g9i-9n11
ist falsch	b24
ist fur	a13n11o-49
ist ihr	f42l10
ist ihre	g16h34o-20
ist im	j17o-17
ist nicht	i26
ist schon	o28
ist seit	k8
ist so	m15
ist weg	i35o9
isto	b-9k37l61m76n48
isto e	n53
istru*	d15f-9j-15m120
istruzioni	f-9j-15m85
it appears	b8
it back	d40i38
it before	c13
it came	o-16
it cost	b-10e-22
it didnt	i36
it doesnt	o-13
it even	g33n24
it gave	b35
it gets	h33
it go	c23
it goes	c14
it hasnt	b8
it isnt	i31n27
it kept	b12
it legal	f35
it looks	b13e15
it myself	n41o37
it needs	l36
it normal	h32
it off	e27o16
it ok	g8
it possible	a-11b-8c-15e-16f-10g-13h-12i-8j-19k-8l-19m-8n-15
it say	f15
it says	d9h37j14m21o-16
it seems	b33
it shows	b12
it take	a26g37i9n27
it takes	n29
it through	b-11i-36m13
it took	m15
it turns	c19
it wont	c27e37o19
it works	e-43
itali*	f8o-22
italiano	o-8
item	b15c17d125o-32
item refunded	d30
items	d16o-25
its account	a30
its against	i24
its expiry	c29
its not	l16
its still	c8d-10
its way	d32f-10
itsel*	b-14i-14m-14n-17o-9
itself	b-14i-14m-14n-17o-9
iva	b16c11o-47
ive asked	c12l10
ive exported	a24
ive found	c19l-23
ive gone	a14c31
ive got	e-8h31i36m17
ive moved	a32o11
ive never	b37e11
ive no	a-37c-10
ive put	h31o39
ive run	l40n39
ive sent	o25
ive stopped	n14o8
ive switched	a20o9
ive taken	o16
ive tried	n-15
ja	a-21c29e-33f-46g-12h-39j-41k76l25m17n56o81
ja esta	k15
ja foi	k10m10o10
ja nao	a19c19g-11k-10
ja que	l25
jaar	b-9c23d-15f17h-8i56j-15
jaar lang	m-10o45
jaarl*	b32c25o-22
jacke*	c18n-12
jacket	c-9n-8
jackets	c31
jahre*	d33f34h33
jahren	f34h33
jai	a9b31c31e32g72h52j51k24n42o56
jai des	h45
jaime*	l-28
jaimerais	l-28
jaja	n-18
jamai*	m33n18o-16
jamais	m33n18o-16
jamas	b9
janta*	o9
jantar	o9
janua*	b48c51d-35o18
january	b41d-35o18
jarab*	h22
jarabe	h22
jardi*	c29j-16
jardin	j-12
jatte*	o-23
jattends	o-23
je	a82b40c32d114e8f11g120h82i93k73l141m170n106o60
je bent	k13o13
je conteste	b8
je de	i25m13o-9
je demande	a18b-13
je desire	c8l10
je een	f21h30i41m39
je faire	h14o-13
je fais	e23g8
je le	e18h10
je me	a34
je met	o-14
je nai	e15j-46m-11
je ne	e-36n18o-29
je niet	o16
je peux	g34
je prefere	d34
je souhaite	f39j27
je suis	i16n48
je te	m-9o43
je veux	d35e-37j10l20n18
je voudrais	d19h-8m-8
je vous	a22k9o53
jede	a-8g9i22n33
jeden	n51o11
jeder	m39n43o-10
jeder*	a13o-15
jederzeit	a13o-15
jefe	g9l114
jefe de	l26
jeiti*	i34
jeitinho	i34
jeman*	e12l53
jemand	e12
jemanden	l41
jemanden der	l34
jen	b38
jetzt	f-8g-10j14k-22m31n44
jeu	n-25
jeudi	n-30
jij	g22l47m37
job	a-9c45g20j-13m-8n29o19
joelh*	h39
joelho	h39
jogo	d-23i-12
join	a32
joini*	k9
joining	k9
joint	o-11
joint account	o-11
joke	k17
joue	g-9m14n-27
joueu*	n-23
journ*	a-44e-25
jours	i61o-31
jouw	m51
jubil*	e11n28
jubilo	e13n32
judge	e-18g41k153
judge will	k19
judge*	e-17g-11k-31
judges	e-17g-11k-31
judgm*	g30k33
judgment	g30k33
judic*	k82
judicial	k21
judiciales	k-31
jueve*	a-8b-8c-45d-9f-20g13h-11j12o19
jueves	a-8b-8c-45d-9f-20g13h-11j12o19
jueves a	f-17
juez	g45k49
juge	k-8
jugue*	h22
juicio	k11
juin	o12
juist	b27h11
juist*	d-12h37
juiste	d-12h37
juiz	g38k35
juiza*	k52
juizado	k52
juli	o-21
julio	c31
julli*	a11b18c-22d-8e-34f21g-25h23k60l15m-49n54
jullie	a11b18c-22d-8e-34f21g-25h23k60l15m-49n54
jullie aan	g13k35
jullie dat	k9
jullie de	c31d41i63j13l19
jullie een	b-12h-8k-13l-8n-11
jullie hebben	b42f32n21
jullie het	d17
jullie ook	a-9b-15d-10f-23h-19i-17j-18k-23l15n-28
jullie voor	i11k14
july	a9c34
jumpe*	c47
jumped	c49
june	a13b19c17h32i-13k22o103
junho	b8i19
juni	o37
junio	o18
junta*	h31k11
junto	g-16k-20
jurid*	b-9f161g213i-8k137m76n-8o-8
juridica	f26g46
juridica para	g9
juridica sobre	g9
juridicamente	f46
juridico	k46m17
juridique	f-26g-14m27o-8
juridique a	f19
juridiquement	g26
juridisch	f29g86k14
juridische	f51g15k48m29
juridische afdeling	f25
juris*	f48k25
jurist	f22
juristisch	g9
juros	b16i77o11
jusqu*	g-8h-13i13l-8m-8n-11o53
jusqua	g-8h-13i13l-8n-11o14
jusquen	o34
just answer	n27
just curious	j27n-37
just keep	g25o-10
just made	b16
just realised	c9
just send	j35
justa	b34g19k18
justa causa	g19k18
juste	b-24c-17d-12f-28g-53h-16i14k-29l-17n-18
juste une	f-12g-28
justi*	b22g17k191o-8
justica	g23k69
justice	k67
justificante	o-8
juzga*	g33
juzgado	g35
k	d54
kaart	d10j24
kabel	h-8
kaffe*	h-38j-10o18
kaffeemaschine	o18
kalen*	g-15o-12
kalender	g-15o-12
kam	d33n71
kamer	b27j17l18
kamer*	c23g-16m-12
kamera	m-9
kameras	g-15
kan	a24b-20c-10d-30f-17g43h26i60j-57k-72l68m-39n-40o-27
kan dat	e15f24l-8n-11
kan de	a24b-12c-33f-19g-11h-8i44j-8l-26m-8n-14o9
kan die	e9
kan een	g19h26
kan het	a-26b-24c-14f-8h16i59j-17l-8n33
kan ik	a-9b-19c23d-12e-23f15g44h27i-45j8k-22l-17n-24
kan jullie	h-11k-8l-16n-13
kan mijn	b22g10h13i37
kan uw	l16n-10
kann	a-45b-41c11d-33e-44f-49g21h-15i-13j-66k-42l11m-35n-12o-51
kann das	a-10
kann der	c38
kann die	i24
kann ich	a-11b-12d-8f-15g37i-14j-19k-13l9n-22o-31
kann ihr	h32l-10
kann man	b-15c-8d-8e-29f-10g9h-18j-14k-9l16m-11n12
kanns*	j10m33
kannst	j10m33
kannst du	j10
kanti*	e30
kantine	e30
kanto*	g-10h-18i-12l-16n-23
kantoor	e15g-8h-17i-10j8k-15l-15n-22
kanzl*	k8
kapot*	d15k32n13o14
kapotte	d15k32n13o14
karte	j21
karte*	e-21h-13k39
karten	e-20h-11
kassa	j-9n17
kassa*	f-9g-12h-8
kasse	b27e22f41o9
kasse*	f39i32
kast	h-12k-12
katal*	d-8g-12i-15j-11
katalog	d-8g-12i-15j-11
katas*	n-11
kaufe*	j23o-17
kaufer	j27o-17
kaufp*	d17
kaufpreises	d9
kauti*	g8k27o-11
kaution	g9k28o-11
ke	f17h16k25m36n17
keep	a-8b13c-11d-9f82g61h71i22j-8k74m-29n15
keep a	g25
keep my	f35
keep the	f15g37i35m-20
keepi*	a18k40
keeping	a18k40
keer	b14c12d33i116k-8m-13n72o48
keer een	i13n13o-13
kein	b13d-42f-11g-11i-9j-10n22
keine	a25b-13c-9e20f-33g-27h-9i-21k-27m50n28
keine sorge	a-10g-15k-20
keine*	a21e22f-9g-41k-27n43o-30
keinen	a21f-9g-41k-32n28o-30
keiner	e27n11
kenne*	o25
kennt	e45g9
kennw*	e38
kennwort	e36
kept	b11k23n30o20
kerst	b23c29o21
kerst*	f-13j-14k-18
kerstpakket	j-10k-10
kettl*	o29
kettle	o29
keuke*	k17o30
keuken	k18o30
keur	m14
keuri*	c-8d-10e-9i-8j-13
key	a-14b-11c-38g-11h-10i32l-9m10o-12
keybo*	e-10n-9
keyboard	n-9
keys	a16e69
keys to	a18
kg	e-9f-32g-23i-9j-13k-32l-47m-8n-10
ki	m19
kids	a-19b-22c-13d-24e-19f-14g-12h-17i-19j-20k-14l-14n-35o12
kieze*	b-14g-13h-11i-13
kiezen	b-14g-13h-11i-13
kijke*	l51o-19
kijken	l51o-19
kill	a21n37
kille*	a16o9
killed	a18o9
kilo	c-9d-11e-42f-9g-12h24i49j-17k-9l-16n-19
kilom*	b44e-8f-9i31
kilos	b8g-12h40i74j-9k29l-9n-13o35
kind	e-8h82i32j21k40m21n-8
kind as	i18m33
kind van	h30j8
kinde*	b-18c-17d-14e-12g-16h20i-23j-33k-12l-8n-42o-24
kinder	h31j-19
kinderen	o-11
kindl*	a50b34c78d31f12i75j46l80o-27
kindly	a50b34c78d31f12i75j46l80o-27
kindly ask	i18
kindly let	j42l24
kindn*	i60
kindness	i60
kiosk	j-21
kit	a-9b-13e-8h-8i-11j-17l-8n-10
kitch*	c18e-26g-13k-23n23o9
kitchen	c21e-23k13n26o9
kkk	h-18i-9j16k-15n-13
klaar	a37d24i26m-9n24o32
klaar mee	n31
klach*	a-8h28k76l36
klacht	j16k88l20
klage*	f-15g29i-9k-50l-11n-25
klagen	f-12g-9k-48l-8n-21
klant	a47c24f-9g22i23j34m31
klant die	j25
klant*	a143b-15c-10d-24f-11g-18h-17i-15k-12l-8m34n19
klanten	a-25b-15c-10d-24e-17f-11g-22h-17i-15k-12l-20n19
klass*	g-9h8j14l-21m39n30o14
klasse	g-9h8j14l-21n30
klaus*	f16g10
klausel	f16g10
klein*	g-11h-39
klik	g-16m-8o-9
klini*	i29j15l24
kliniek	j15
klopt	a-12c-14d-19e-18f-11h-10i-14j-20k-12l-20m-8n-17
klopt dat	d-8e-9j-12
knee	h9
knipp*	m-8
knop	b-10e-10f-15g-19h-14i-14j-11k-10l-19n-18
know whether	f10
knowl*	e16
knowledge	e16
known	e30h48
knows	b17e47
koelk*	f32
koelkast	f32
koffe*	g19i24o-9
koffer	g19i24o-9
koffi*	c22f-11h-37i-12j-9k-18n-8o-9
koffie	f-9i-10j-8k-17o-9
kolle*	g19j22
kollege	j22
kollegin	g23
kom	d-8e15g22l20
kom ik	e11g23l24
komen	m-9n18o22
komme	c9
komme ich	c9
komme*	f-14g-10h-15j-16l-17n-15
kommen	f-14g-10h-15j-16l-17n-15
kommt	b-32f-17g-14h-14i-59j-22l-12m-15o75
kommt die	b-20n-10
kommt nicht	o9
kompl*	m9o21
komplett	o21
komt	c35d-14e-9f-21g-19h-17j44k-8l-20m-15n-19o24
komt die	j28
konne*	a26b-8c-20e-23h-10i18k-10m-10n-14
konnen	a26b-8c-20e-23h-10i18k-10m-10n-14
konnen sie	e-13g-8i12j15
konnen wir	f25i14o-11
konnt	c40i48j12
konnt ihr	i48j12
konnt*	b13e8g66i15k31n34o-19
konnte	b21g24k37l11n37
konnten	e8g38i14o-19
konnten sie	e8i14
konnten wir	g33o-19
konta*	j16
konto	a80b35d28j34o10
konto ist	o11
konto von	j26o-12
konto*	a39b38j40o-12
kontoauszug	b41
kontr*	h43m29
kontrolle	m28
koop	c22
kopie	b-13f33j70
kopie van	f28j53
kopie*	c14
korri*	b9
korrigieren	b9
korti*	i43m10
korting	i20
kortingscode	i21
kost	g-12h-22n-17o26
kost een	g-8h-17n-8
koste*	b87c41d13j-12k42l-8m-14o46
kosteloos	c16o29
kosten	b24c18d17k16o28
kosten voor	d15i8
kostet	b12j-9k23m-9o-37
krach*	f13h11
kracht	f13
krank*	g29j26
kratt*	d9f-8
kratten	d9f-8
kredi*	b33i19j23
kreditkarte	b33j21
kreeg	b18c12h24n-9
krege*	b29
kregen	b29
krieg*	g33o40
kriege	g33
krijg	d42e28h21n34
krijg ik	d44e18
krijg*	b-12c-17d23e-20f-10h-15i-21j10k26l-29m-34n-16o11
krijgen	b-8c-11d23e-11g10i-17j15k9l-17m-8n-10
krijgen i	a10g30
krijgt	k14l-8m-24o11
kuche*	o17
kulan*	i20o8
kulanz	o8
kun	i41j31o-28
kun je	i41j31o-28
kunde	b25o-13
kunde*	a47c-19d-27f19g-24i-8j9m45n32o-8
kunden	b16c-15d-24f25g-16m28
kundenkonto	a13o-8
kundennummer	j11
kundi*	a-8c127f23g75o-69
kundige	g-9
kundigen	c44g11o-21
kundigung	c44f37g50o-34
kundigungsfrist	c31
kunne*	a8b-19c20d-16e22g46i53j-13k-29l-14m-16n-41o-33
kunnen	a8b-19c20d-16e22g46i53j-13k-29l-14m-16n-41o-33
kunnen i	b-13c-10e-21f-13g13h-10j-15k-8l-11n-11o-11
kunnen jullie	a41c36e53i32j14
kunnen onze	g-8
kunnen wij	c12f23g17h26o-11
kunst*	m-14
kunt	a31b17e19f8g52h39i64j42k-21l21m-9n-8o-20
kunt u	a31b17e19f8g52h39i64j11k-21l16m-8n-8
kurs	j11o-9
kwart	i36n14
kwart*	d-8o26
kwartaal	d-8o21
kweke*	a37
kwest*	k17
kwestie	k17
kwh	o39
kwijt	e88g11i11o20
kwijt*	e32i66m12o17
l	b-9c26d28g-11h-11k28n-17
la	a-16b-23d12h41i48j-30l-14m-67n-69o15
la academia	c16l-37
la alarma	e20
la aplicacion	o-26
la app	a22b-9n-12
la averia	l11
la baja	j13
la banca	a33k29
la base	f18j11
la bici	d42h26o21
la boda	c15l18n32o8
la bodega	h-12
la bonne	f-9g-9i-8k-15
la boutique	g-10h-9o-17
la bozza	g-8m16
la caida	g30
la caisse	o-18
la caja	e23n26
la caldaia	o-11
la caldera	n22
la calle	e-13j14
la camara	g26k19
la camera	c9j-14
la campana	h-22
la cancelacion	o-8
la cancha	j-10l-9n-16
la caparra	d36f20
la cara	l46
la carta	e50h-15i-9o-12
la carte	a17i11o-25
la casa	g45m16o42
la case	o-13
la causa	g26k12o-13
la caution	i30
la cauzione	i29
la cena	b25c23
la chambre	j9o-17
la chaudiere	k8
la chiave	e51j33o13
la chica	j29
la chiusura	a47
la clase	h-10
la clause	f21i28
la clausola	f18
la clausula	f-21
la clave	e8j14
la clinica	k30l-10
la cloture	a28
la comision	b24o11
la commande	c36d-12f27
la compania	l42o-8
la compra	b-10d8i-15j-12
la comunidad	k25
la confirmacion	c-13i-12
la consegna	i9
la consigne	d38
la contrasena	e45o-13
la cooperativa	a10f-18
la crema	h28
la cuenta	a69b45e32g-12h-9i10j12l-14n12
la culpa	g25
la cuota	b37i36o15
la date	i-10
la de	j19l34
la decision	o-17
la demanda	k76
la denuncia	c10
la devolucion	d63
la dgccrf	k8
la diferencia	o10
la differenza	d17
la direccion	j36k8l-10
la direction	l36
la directora	l9
la direzione	j-8l33
la disdetta	b23c53i9
la ditta	i14
la dose	h22
la double	e9
la empresa	g23j15
la entrega	f9j9
la etiqueta	b32
la factura	b36k35o14
la facture	g-10i-13j-20k-8l-34o19
la farmacia	g20
la fattura	b38
la fecha	f29i54j9
la feria	c19
la fermeture	o-9
la fianza	d14g31i30
la ficha	i-16
la fiera	c40h-8
la fin	o-10
la firma	f13k19
la fornitura	c26k20
la foto	f-9g31
la furgoneta	b14c26g14j22
la fusion	a17
la garantia	f35i32o-18
la garantie	f-27o-12
la garanzia	f33o-29
la grabacion	j19
la guardia	k26
la habitacion	j35
la hora	d-10n-18o-9
la langue	b-24
la lavadora	c20
la legge	g63h-8
la ley	f42g55k41
la lezione	o18
la licencia	f9
la licenza	c8f8l17
la ligne	l16
la limpieza	n11
la linea	c37g15k18n22
la lista	i79j32
la liste	j35o-17
la livraison	o17
la llave	e50
la location	b33
la loi	f69
la luz	b39h40
la machine	c24f35
la mail	l13m22
la mano	i20k31
la maquina	i-9n-15
la mascarilla	h20
la matricula	d26i12j23m-9
la mejor	g27
la meme	g-10h-8i-9j-10n29
la mercancia	i12
la merce	d9f10
la mesa	h-9j27o-21
la mia	a109c23e19h-11i10j19k-8l-12m13
la misma	d38n18o9
la mitad	d15
la mora	o-12
la multa	b24g23i8o20
la nave	g9
la nevera	n28
la noche	i19
la nomina	g19
la norma	f19i39
la normativa	f76
la nostra	a33b11n15
la nota	o16
la notice	c-22
la nuit	h30j20
la obra	b14c24n-21o19
la oferta	f23
la oficina	e22n38
la orden	m13
la otra	g8j35k41
la pantalla	j-8o10
la password	i-14
la penale	b28f36i19o14
la penalizacion	i29o11
la periode	g21
la permanencia	o11
la persona	c-8f-17j15l11
la personne	j11l29
la piece	n-20
la piscine	f-18h-31
la place	e45o8
la plantilla	e19h13k-24
la plata	d10
la plataforma	h18
la plateforme	a8
la policia	g26k32
la politica	f12
la polizza	c31f23i25
la portabilidad	k23o11
la porte	o10
la pratica	k37l19
la prenotazione	c37
la presente	a45c23k37o10
la prochaine	k27o13
la propiedad	f28
la proprieta	e34
la prova	i17
la puerta	j-14o25
la que	d-8o9
la queja	j19k18
la questione	k41l26
la quota	b22d15i21o16
la recepcion	j-15
la receta	n-16o11
la renovacion	f15o12
la reparacion	o9
la reserva	c53d30
la responsabilidad	k21o22
la responsabilita	f35
la respuesta	e19m39
la restitution	d-34
la restituzione	d47
la revision	m14
la revisione	m26o-9
la riparazione	f17
la risposta	j21m34o17
la rodilla	h28
la sala	c-19e-11g-10h-17i-16j-22k-12l-10n-30
la salle	g-16h-12j-15
la sancion	o18
la sauna	h39
la scadenza	i31
la scheda	b-11
la sede	f-11k-17o-14
la segunda	a24c31
la semaine	a-32d-18e-26h-8
la senal	d30
la senora	j43
la sentencia	g41
la serie	h-12o-10
la sesion	e16h42
la settimana	o20
la somma	e-21
la somme	d55
la sonda	h59
la sostituzione	e35f17
la spedizione	c10
la stampa	b20d31l19
la stampante	h-14n19
la stanza	n38
la stessa	b18n19
la sua	j22o12
la sucursal	e18
la suite	k22m34n10
la supresion	f16
la suscripcion	c41
la tableta	f-16g-8
la talla	d-8
la tapa	c-8i-9
la tarde	n13o-21
la tarifa	i19
la tarjeta	d26e94j24
la tassa	i20
la terraza	g9h-8
la tienda	g25l18
la ultima	l8o-8
la verifica	e16m12
la verificacion	m20
la version	o-13
la versione	o-19
la via	k44
la visita	a-10
la vista	e14g25h20
la voce	b59
la vostra	e-8f14i-15k-17l-27
la web	c-9f-14g-10h-13o10
laag	m19
laat	e-8f10g-14h-16i112j45k27l28m25n56o29
laat me	i20j16n20
laats*	a27j32k31o17
laatste	a27j32k31o17
lab	j18k16n28
labbo*	c71o9
labbonamento	c71o9
label	a-11b-17c-19d-17e-18f-18g-14h-24i-18j-19l-9n-22o44
label*	b-13e-10h-12i-8j-25k-8n60
labels	e-10h-12j-24n62
labon*	c50
labonnement	c46
labor*	j-8k15n32
laboratorio	j-8
labou*	k31o12
labour	k31o12
lacce*	e111
laccesso	e101
lacco*	a164e22f37g15o17
laccount	a164e22
laccu*	j-15
laccueil	j-15
lache*	d-24n21o-23
lacheteur	d-22o-23
ladde*	h-9k19l-29m-9
ladder	k23l-23
laden	o-35
ladmi*	l-30m9
ladministrateur	l-30m9
lado	c18e-9f-26g10h-8i13j63k-36n52o-17
ladre*	e15j22
ladresse	e15j22
lady	a9h30j73l24
laffa*	o-19
laffaire	o-19
lag	j-10k-9n-12
lage	i22j33
lagen*	j9o-23
lager	b-21e28f-14g-18h-12i-22k-20l-9m-14n-9o-22
lager*	j-24
laiss*	c14i34j12o-24
laisse	c10j12
laissez	i34
laltr*	c11d11j10
laltra	c11d11
lamen*	n64o36
lamentable	n20
lamin*	f-14
laminaat	f-14
lammi*	e31
lamministratore	e31
lamp	b-18d-8e-8f-11g-13i-10j-11l-14m-10n-14
lampa*	d8h41
lampe	h39o12
lamps	d77
lan	b26c-17
lan prochain	c-17
lana	d-28
lanca*	b39o8
lance*	l19
lancer	l20
lanci*	m16o22
lancien	o22
land	e43g37l29
lande*	d38k26n33
landg*	k12
landgericht	k12
landl*	a11g104j37o-37
landlord	a12g109o-37
landlords	j39
lands	k37n24
lands on	k37
lang	d20f10h52j9m-17o15
lange	b-8f-11g-16h-10i-8j-25l-9n-22
lange*	a9h29l19m20n27
langer	a9h29l19m20n27
langs*	n36
langsam	n36
langu*	a-12b-39c-14d-8e-20f-14g-16h-17i-16j-18k-15m-26n-18
language	j-8m-20n-8
langue	b-27e-8
lannu*	a8b17c48d20o-18
lanti*	e16h31
lapp	a14n35
lappa*	c33o-9
lappareil	o-9
lapse	o-23
lapto*	a-31e17o-9
laptop	a-31e17o-9
large	f-31g-41o-22
large*	d21g-11h-8i-9j-18o20
largent	d25g-8o20
larti*	f57i27o-18
larticle	f54i28
larticolo	o-18
las	a-29b-36c24d-16e12f71g25j29k33l-89m35n-20o46
las buenas	k45
las cajas	n38
las clases	o-17
las claves	e40
las condiciones	i27n-15
las cuentas	j-8n-23
las dos	o9
las entradas	c21o-9
las fotos	f16
las grabaciones	f18g26
las instrucciones	m-16
las llaves	e24
las normas	m22
las ordenes	m10
las seis	c-9i-11
las tres	o23
lasci*	e17g10h22i11l-30m-12n31
lasciato	e19n36
lascio	g12o11
laser	g-15h82i-13
lasse*	b-10f-8g-26h-8i31j-12k30n-16o19
lassen	b-10f-8g-27h-8i31j-12k30n-16o19
lassen sich	g-20
lassen sie	i41
lassi*	b16n14
lasst	d20i50l-11m-15o-17
lasst sich	d20l-11m-13
lassu*	g8o-23
last day	a-29
last four	j36
last month	d-30j10
last night	b17e50n21
last three	l19
last tuesday	c33o19
last warning	n-23
last week	a-10i56o-11
last year	b12
last years	o23
lasts	i-9o-28
late	a30b12c23d-17e-17f19g47h-21i149j19k-15l-10m9n-15
late checkout	i-10n-9
late fee	i-16
latel*	j17
laten	a37c14e33f26g23h-16i56k32l-11n-11o32
laten vallen	i52
later	a-19b-23c-24e-12f-13g-12h-11i71j-14k-10l9m-13n-14
later than	i27
lates*	b13c39
latest	b13c39
latex	h32
lato	e-12f-14h-8j-20n-8o9
latte*	h38l15o21
latto	g20
lauft	b-11e22f-10g-17h-18i-9l-8n-39o13
laugh	n38
laut	b59f56j-10o-29
laute*	e23j20m20n-15
lautet	m25
lauto*	f-11k23l11
lautorita	k26l14
lautr*	j10
lautre	j10
lava	o-14
lavad*	c20
lavadora	c20
lavag*	c-11d-9e-9f-9g-9h-21i-14l-8
lavan*	c-10o9
lavar	h-15i-10o-8
lavas*	g-10h-12i-8
lavat*	k17
lavatrice	k17
lavet*	d12
lavete	d12
lavez	j38
lavor*	a43d12g67j39k74n75
lavorare	g37k13n46
lavori	a18d13k15
lavoro	a22g26k39
law	b-13c-10d-8e-16f96g136h-19i-19j34k80l-10m-8n-15o-33
law firm	k55
law for	f10
lawfu*	g73
lawful	g41
lawn	n34
lawsu*	k24
lawsuit	k24
lawye*	c-13f-11o-26
lawyer	c-13o-26
lay	g32o29
layou*	b-16c-9d-10e-10f-8h-9i-11j-13l-10n-10
layout	b-16c-9d-10e-10f-8h-9i-11j-13l-10n-10
le	a-47b-26c-47d-12e-57f12g-20h23j16k-30l-63m14n-53o75
le abbiamo	o9
le badge	e9j21
le billet	j10
le bol	n12
le bon	i26
le casque	d8
le champ	g23
le client	g10
le code	f15
le compte	a62d23e17
le condizioni	i26k38
le contrat	c46f22j31o-17
le creneau	o-16
le delai	c-29h-10i-21
le ditta	c-10l-8
le dossier	i28
le doy	h18o11
le droit	f17g32h10
le filtre	m-17o-9
le format	f-21
le gerant	l48
le istruzioni	j-8
le juge	n8
le mie	e29k32
le mois	o9
le montant	b10d14
le mot	m16
le nettoyage	m-16
le niveau	l-19
le notre	i28
le nouveau	e-32j29
le numero	b-14j12o-11
le paiement	o-18
le patron	n22
le petit	b30o-17
le pido	c20g23i17l36
le port	g24
le preavis	i25o-9
le prix	j-8o-26
le reglement	f-15
le regole	l-15
le releve	b10
le remboursement	d25
le role	e35m15
le solde	a42j20
le spese	f12i53
le telephone	j27
le texte	f22m41
le ticket	c10l27
le transporteur	o-9
le tribunal	k15o-29
le tue	m86
le velo	h24j17n25o14
le vin	o8
le virement	c10j21o-11
le vostre	g9h22
lea	l24m12
lea esto	m12
lead	b-15c-11d-10e-13f-9g-14h-17i-13j-20k-10l25m-10n-18o37
lead time	g-9h-8j-14
leade*	e-24l150
leader	e-24l105
leadership	l41
leafl*	f-22g-12k-22o-17
leaflet	o-17
leak	e32
leaks	f34k30
lease	c35f28g79k34
lease*	a12c46l34
leased	a12c22l34
leasi*	c30
leasing	c27
least	j23o-21
leau	o-17
leave	a39c22d-9e30f25h21m88n-11
leave it	c12h36
leave me	k11o-9
leave out	m64
leave the	a21c19m33
leave*	a21g8k21l-8m-13
leaves	a21g-16k21l-8m-13
leaves me	k25
leaves the	o24
leavi*	a67n14
leaving	a67n14
leche*	i24o12
lecheance	i24o12
lecra*	d-36o-9
lecran	d-36o-9
lecto*	e46
lectu*	j-8
leden	k26o-41
ledge*	a26o9
ledger	a26o9
leeds	j-8k26l-14o9
leer	m-21n29o-10
leerl*	g8h22j13
leerling	f13g20h28j18
leerlingen	g-8
lees	m33n30
leest	m37
left	a41c30d44e104g28j15k11m-21n23o-42
left in	b11o-21
left my	e-9o28
left on	a11e65j24
left the	o18
left your	c31d41
legal	a-8b-20c-15d-10e-13f140g149h-18i-19j-14k52m71n-18o-13
legal action	g-9k-12
legal advice	f-29g-37
legal basis	f12
legal de	f61g21
legal para	f37g30
legal team	f-43g-26k-41
legal*	f229g261j-9k200m28
legale	g26k71m29
legale di	k40
legalement	f18g9
legales	f11k38
legali	g11k52
legally	f73g86
legalmente	f117g43k15
lege	d-22f-13g-8n12
legen	e15
legen sie	e21o-9
legge	f118g70h-8i-12k14m18o-15
legge*	j40k42l14m14n12
leggen	k42l14
leggere	j17m16
leggi*	b-12c-8f20l-27
leggio	l-27
legis*	f74
legislacao	f74
legit*	f57i15o-26
lei	b-11c-9e-10f87g108k-28l59m-15n-8o-18
leide*	c44h-10o-46
leider	c45o-46
leidi*	a-14c-8e-13h-18j-14l140m10n-16o-11
leiding	l45m12
leidinggevende	a-14c-8e-13h-18j-14l92n-16o-11
leite*	k12l36
leiter	l10
leito*	f-8
leitu*	b18e30l8
leitung	l10
leitura	b19e31
lekke*	k16
lekker	n16
lelen*	j31
lelenco	j31
lelim*	a69
leliminazione	a69
lena	c21
lengt*	e-8g-9k-31m-31
length	m-30
lens	h56
lense*	o29
lenses	o29
lenti*	h32
lentr*	a8
lentreprise	a10
lenvo*	m22
lenvoi	m22
leque*	f37
lequel	f37
les	a-48b-55c13d42e-13g-40h-15j22k38l-58n-43o-38
les cles	b-13e32
les codes	e11
les comunicamos	b8
les conditions	f13
les coordonnees	j12
les deux	d29
les donnees	f29
les droits	e41m32
les mails	k26n8
les photos	j18k23n8
les quatre	c17
lesca*	l16
lesen	e29
lespa*	a26
lespace	a26
lespace client	a20
less	b53h18i-8
less cash	b14
less money	b17
less than	o-12
lessa*	c34
lesso*	c8i19o15
lesson	i22n11o15
lessons	c13
lesti*	a24
lestinzione	a24
lestinzione del	a24
let down	n20o-13
letic*	h-8
letichetta	h-8
letiq*	o-14
letiquette	o-14
letra	b-8f81g-18h-15i-11
letra pequena	f90
letra*	o17
lets	c25e24i60k40l28m70o-16
lets play	m22
lette*	a-9b14c-8e-24f-12g64h-28j10k102n-63
letter	b31g78j24k83
letter about	k22
letter from	g15
lettera	g13i13m11
letters	e-11g-15n-53o11
letti*	h40n10o-9
letting	n10o-9
letting me	o-9
letto	c15f13h27j15
letto*	b9e11j-9
lettore	b10e12
lettr*	k26
lettre	k27
lettu*	b9e25
letzt*	a-25b-14e-12f-11g-9h-8k9l-28n-10o-8
letzte	a-21i-10k12
letzte woche	a-21i-10
letzten	i16j19l-23o-8
leuk	h-12i-13n9o-8
leur	d28o-23
leute	g-16i-9o-8
leva	e-8h-11j-9n-8
levan*	i24j22
levar	c-9f-9g-15m-8n-12o-9
leve	l52o-29
level	l139
level of	m-9n8
lever*	a9b-37c30d-21e-20g-13h-38i-22j-33k-24l-39m-11
leverancier	a35g11
leverbaar	c-8l-9
leveren	f-9
leveren jullie	f-9k-8
levering	c54f18i-10
levertijd	b-10c-13f-9h-9i-16l-9n-11
ley	f86g53k39o-17
ley si	f38g39
lezen	f14g22n17o-16
lezio*	f-9g-10h-10i-20j-11k-12n-15o18
lezione	g-10h-10i-16j-11k-12n-15o18
lezione di	g-9h-8i-14j-10k-11n-13
lha	l15
lhe	h37j17o81
lhe o	o32
lho	c20e22
lhote*	a18o18
lhotel	a18o18
li	a-15b-19c-22f-9h-10i-21j-13k-16o51
lia	m9
liabi*	f35k12o23
liability	f35k12o23
liability for	f8
liability in	f9
liabl*	f18g35
liable	f18g35
liable if	f14
liban	c20d9j51
liber*	e22i90j28l9m58n-8o46
libera	e24i21
liberar	i36l9m10o25
libero	m25
libra*	g-11i15n-9o27
library	g-11i15n-9o27
libre	m17o-36
libre*	a18i-9
libri	e-8h-10j-10n-12
libro	b-9h-12j-14n-15o-33
libro de	g19
licen*	a-10b39c78d89f89g58h-16i9j-10l18n-20o40
licenca	c52f12
licence	e-9g-16o25
licence agreement	f34
licences	d62l17m9o10
licencias	b13f17
licenties	d26k12
licenza	c8f8g12l17
licenze	b8f22
lid	b-10c-13e-17i-18j-9l18m-20n-13
liden*	a13
lider	l12n22
lidma*	a13c29
lie	m16
liebe	o9
liebe*	a9g-18k-21
lieben	g-8k-18
lief	d30i30
liefe*	d-33e-31h-20i32j-35k15l-9m-11n17o-19
lieferant	g18
lieferbar	o-15
liefern	b-10f-11i-20j-8l-8o-17
liefern sie	b-10f-11i-20j-8l-8
liefern wir	o-22
lieferung	e-21f-10j-10k30o29
liege*	e9i14
liegen	e10i16o23
liegt	b32o23
liegt bei	o34
liest	c33m54
lieu	b13f28i15
lieu de	b15i16
lieve*	o-13
liever	o-13
life	e30n27
lift	b-8e-10g-12i-11j-15l27o55
lifte*	i41m23o40
lifted	i41m23o40
ligac*	g23n9
ligacao	g23n9
ligar	l8
ligge*	e45n22o8
liggen	e45n22o8
light	k15o-33
light*	a32
lights	a33
ligne	k-22l12o33
ligo	o21
ligt	c8j16k31o18
ligue*	n20
liguei	n20
lijkt	k20l37
lijn	l23
lijst	e24f29g19
liked	l-27n-26
liked the	l-27n-26
limit	a-33b-44c-37d-27e-40f-10g-34h-38j-48k-29l-38m-23n-42o27
limit for	a-10i15j-8
limit on	j-9
limit*	c-15d-10e11f53g-11h-16i90j-15k-10l-12m129n52
limitation	f56
limitazione	m21
limite	i111n31
limite de	i36
limites	m22n36
limits	b-9e-9f-8i-16l-8n-14
limpe*	c8n-24o20
limpeza	c8n-24o20
limpi*	f-9g-10i-10j-15k-8l-12n-28o27
limpia	e-8f-8h-17j-8n-37
limpieza	b20n11
limpo*	b37d47h-9j-11o8
limporto	b38d48h-8j-10o8
linde*	g71
lindi*	a-11c-9d-12f-13h-11j-17k-13l-16
lindirizzo	a-10d-11f-12j-9k-11l-14
lindirizzo del	a-10d-11f-12j-26k-11l-14
lindirizzo di	j16
line	a19b111e16h-8i12j20k15l58m98n-12o-13
line in	c17
line with	b14e29
linea	b9c65e16f-12g11i-16k19l49m11n72o20
linea di	f-9i-8l20n21
linee	b18m26
lines	a-9m36o-23
linfo*	f17g10l8
lingu*	b-14c-21f-10g-8i-13j-13l-12n-16
lingue	m-8n-8
linha	j-31o-11
link	a-26b-40c-18d-22e33f-20g-24h-20i-25j-28k-30l-22m-33n-9
link a	e-18
link in	m-17
link it	b-15
linke*	h23
links	e-8f-18i-9k-8
lino	n-9
linte*	f22h32l27o-23
lintestatario	j12
linvi*	c-10
linvio	c-10
lio	g38o17
liqui*	a25b54d29
lire	o-23
lisbo*	c68o27
lisbon	c43o27
list	b-53c-33d-22e-36f-26g-23h-34i-40j37l-46m34n-59o21
list for	o8
list is	o-18
list of	j31
list the	j32m20
lista	i59j68
lista de	c-29
lista*	j35
listado	j35
liste	g-8j57m8o-17
liste*	b49k40
listed	b9
listi*	a-25c-13d-16e-9f-12g-8h-24j-21l-14n-13o13
listino	a-26b10c-11d-15e-8f-10h-22j-19l-13n-10
lit	j-11l-24
litig*	f18g42k72
litige	g26
litre	b-25c-10e-8f-29g-11h-48i-17j-10k-13l-9n-46
litre*	c-8f-8h-14i-8j-12n-10
litres	c-8f-8h-14i-8j-12n-10
litro	b-10h-12k-8l-8n-16
littl*	b-21e18g-8h48i25j-8k9o-23
little	b-21e18g-8h48i25j-8k9o-23
liva	b26o-21
live	b-13c-8d-24e-10f-10g-15h-9i16j-15k-36l17m-8n-13o65
live in	b-10e-8i-14j-30n-8
livel*	l59m23
livello	l60m24
lives	j120
livin*	k29
living	k29
livra*	i-8j10n13o27
livraison	i-8j10n13o17
livre	c30
livre*	a16b-15c-10e-10h-15i20j15k-11l-12o25
livrer	i37j29n8
livrez	b-10i-8j-9n-11
livro	k18o-10
livro de	k18
lixo	n78
lizen*	f33m20o13
lizenz	f34m21o13
llama	j9
llama*	j38k53l34n34
llamadas	f9
llamar	k12o-8
llame	b17l9
llave	e68
llave*	e19
llaves	e18
llega	b-8c26g-10k-23o-14
llega a	o-12
llega manana	c25
llega*	a26f-8h-10k10l45o22
llegado	a30
llegamos	i21
llegar	k19l15
llegar a	k21
llegara	l29o22
llego	b29d31h31j9o-21
llegu*	i19n30
llegue	i19n30
lleva	a-8c-17d-15e-27g-33h14i-39j-27l-24m-14n-21
lleva la	f23
lleva*	a20b-11e22g-9l-9o-21
llevaba	i15
llevaba el	i15
llevamos	n15
llevan	o-21
llevar	e-17i-12
llevo	g18h78k27
llevo tres	h20
lo	a49b53c72d92e11f-17g49h-20i87j22k62l52n36o59
lo avete	n15
lo de	c41d24i10k-8
lo dejamos	d-9
lo del	n9
lo fate	b-9i8j-8n-15
lo ha	m20
lo habitual	i19
lo mando	c26j21
lo mismo	o15
lo pagamos	o26
lo puedo	g12
lo que	a16b22d74l26m45n43
lo sconto	b23i12
lo scontrino	f10
lo so	i17
lo stesso	b-15d-12i46k-10n-15
lo storno	b12d28o10
lo tiene	e8l25m-10
lo vea	m19
load	f42m21
loan	o22
lobby	m-12n34
local	b9e21g28h-8i-15j-13
local*	j43
locat*	b16c-9d-9f-18g-21h-16i-13j-9k-8l-9n-12o8
locataire	g-10
locate	e-14
locate my	e-14
located	e-11
location	b43e42o8
locations	b-15
lock	a13b-11c-11d-8g-12h-10i-13k-8l-8n-32o47
lock the	n-13
locke*	a25e14j30
locker	a28e21j38
locks	e20
locks*	o54
log	a25e42i-9j29o-20
log in	a32j31o-12
logge*	i-29j38
logged	i-26j41
logged in	j44o-10
logic*	b-11d-10e-12f-24g-25h-17i-15j-13k-22l-13m-8n-9
logiciel	b-10e-11f-18g-23h-16i-11j-11k-20l-12m-8
login	a186e137j108o-9
login and	a38j32
login*	e49
logins	e49
logis*	a11l24
logistics	a12
logo	a-75b-72c-29d-43e-68f-26g-12h-57i-76j-60k-22l-60m-28n-17o22
logot*	b-15g-10h-8i-8
logotipo	b-15g-10h-8i-8
loi	f83g36
loja	a-9c-23d-20e10f-18g-28h-27j-10k-36m-24n-28o-16
loja de	j26
lol	b-10l-17n-8
londr*	d20k9
long	a-52b-45c-57d-28e-92g-56h-55i-52j-49k-47l-66m-31n-80o14
long as	d34
long do	e-22n-9
long does	h-8
long is	b-14c-9d-8e-21g-9h-11i-11k-8n-22
long must	f31
long should	h8
long standing	n11o27
long until	d-34
long will	b10
longe*	a70b-9c42d-8e51m35n-36
longer	a75c51e55m36n-35
longer need	m13
look	a-10b36c-19d-11e-26f-10h-13i17j54l15m26n-17o-75
look at	b43i36l28o-23
look in	j38
look into	o-8
look up	j41
looke*	n77
looked	n77
looked at	n34
looki*	b10e-14k36n52o-26
looking	b10e-14k36n52o-26
looking at	b22k37
looking forward	n31
looking into	n36o-26
looks	b52e12h117
looks like	b14e14h41
looku*	e15
lookup	e15
loop	m17
loopt	c-13e-14f9j-15l17m-8n13o21
loopt*	f24
looptijd	f24
loose	n-24
loper*	h15l10
lordi*	c125
lordine	c125
loren*	l29
loro	a-16c-10j9k-8n-8
lorry	b13
los	a-33b17c-28d52g16h35j37k43l-49m-54n-14o-35
los datos	e10f8j43
los demas	j23
los dias	k14
los dos	f25o-29
los gastos	o8
los huespedes	j18
los intereses	b20
los ninos	h31i28
los permisos	e20m18
los portes	b21o8
los puntos	i48o-8
los terminos	f17
los tres	e20i22
los tribunales	k12
los usuarios	e16
losch*	a117c19o-19
loschen	a41c21
loscht	a25o-8
lose	e-17g25n35o11
lose the	e-17n31o11
losin*	i-9n40
losing	i-9n40
losing my	n18
loss	o30
losse*	k46
losses	k46
lost	a34e41f23g34i67j12k37m-18n52o19
lost my	e27
lost or	e-15
lost the	e35j20
lot	g16h26l-28n25o-20
louez	b-9n-8
louez vous	b-9n-8
love	b31c15j9k-24n-28
love a	j8
love the	i9n-26
love to	b39g11
lovel*	b-13c-13d-8e-8i-14j20k29l-21m-10
lovely	b-13c-13d-8e-8i-14j20k29l-21m-10
low	h36m32o19
lower	o-29
loyal	i9
loyal*	c36o-8
loyalty	c36o-8
ltd	b18j32
ltda	a17g10
lucch*	o-13
lucia	e29j27
lucid*	n27
luego	m17
lugar	j36
lugga*	l9o13
luggage	l9o13
lui	k34l54
lulti*	j16k28m18
lultima	k28m18
lunch	c-9f-10g-16i-8k-42m-10n32
lundi	i19
luned*	a-9c-13f-33g-14h-11i16k-10l-17m-11n17o31
lunedi	a-9c-13f-33g-14h-11i16k-10l-17m-11n17o31
lunes	b-8k12n15o27
lungo	c28h-32
luten*	a41e85m16
lutente	e61m17
lutenza	a41e20
lutil*	e8f15i20
luz	b54e-9g-10h32i-13j-11m15n-44o40
luzes	g-15k-22
lyon	l18
m	a-9b-22c-20e-21f-21g-14h-23i-24k-15l-48m-18n-20o12
m b	d41
ma	a46b75d97e8g71h15i155j172k30l63n103o23
ma carte	d54
ma fille	g41j26
ma mere	j22
ma vi	i25n13
maak	a26d19e8g-8k-8
maak ik	f-11g-8k-8
maand	b50c39h-15i42j40o-32
maand*	b28d9i39n10o40
maandag	n11o10
maanden	d11i20o29
maar	a67b35c97d48f-9g-13h-12i54j-14k27l99n36o9
maar bij	l16n32
maar de	i25l19
maar een	i-9k17n-9
maar er	b11
maar ik	c15i13
maart	a21b-13
maat	c-13d-24e-10f-12g-12h-12i-14j-15k-11n44
maatw*	f40i50
macch*	b9c59k15m10n27o-28
macchina	c29k16m13
macet*	i-8j-15n-8
mache*	e-12g8k9
machen	e-12g8k9
machi*	a-13c10f8g-23h-37i-29j28k20l-27m10n-18o-30
machine	a-8b12c20d9f13g-16h-29i-22j34k14l-20m14n-12o-30
macht	a8c34
mad	b-9e29
madam*	i-10
madame	i-10
made	a-13b52c25d76e29f18g-13h-16i-15j-16k-12l-17m-13n-53o28
made a	a11b15c23
made from	e8
made it	b-9
made on	b17
made the	c21n-27
made to	b10d33
mader*	n-22
madre	d20h10n8o-33
mae	c29h15j10
maest*	e21
maestra	e21
mag	a51b-11c53d-8e36f30g62h156i92j20k-30l23n-29o-25
mag de	g21h13i11
mag een	g13h29
mag het	i8
mag hij	h41i13
mag ik	h35i44j50k-8l13o-26
mag je	f10h-27i-9o14
mag u	c29f19
magaz*	a-16c14d-13e41f-20h-18i-21j-40k-19l-24m-11n-38
magazine	c30
magazzino	a-10c-9d-8f-12h-8j-28l-18
magazzino di	a11b11j-16
maggi*	f19o9
maggio	o9
magis*	k17
magli*	j-13
magne*	e18h126
magnesio	h29
magnesium	h35
mahne*	g13
mahnen	g13
mahnu*	o17
mahnung	o17
mai	b122c12d92n75
mail	a-15b-52c-40d-36e67h-53i-51j24k-35l48m82o-88
mail als	m31
mail de	e45j-9m-9
mail do	j14
mail e	e23
mail the	m16o-15
maila*	e67j84
mailadres	e64j18
mailadressen	j62
mailb*	e36j18
mailbox	e36j18
maile*	l9o9
mailed	o9
mailen	l10
mails	a-21b-14e22g9i-8j11k39l35m17n38
main	l57o19
maint*	c12n14
maintenance	c18o11
maio	a13b26o15
maior	b19h-9
mais	a39b23c21e-29f-23g-14i121j-53k-11l14m19n114o15
mais le	i33
mais um	n51o10
maiso*	n36
maison	n36
make	a22b10d22e75f-47h-21i14j-28k19l-13m9n13o20
make a	g9k36
make an	a-10
make it	a61b20c31d22e13k-28n20o12
make me	e43g17
make myself	b11
make on	e10
make sure	e10
make the	i28m27
maken	b30c29e20i15k15m-9o32
maken i	o21
maker	m12o-15
makes	a12c32h43l-8n57
makes my	a16h20
mal	a-13b26c-32d-18f-13g14h122k-15m-12n27o-16
mal ein	n14
mal la	e39h28
mal y	n18
mala	o-10
malad*	g23
malat*	h29j33
male	d15h71i30
malet*	i10
malgr*	d10i31n32
malgre	d10i31n32
malhe*	o-11
malheureusement	o-11
malo	h74
man	a-15b-22d-29e-48f-45g11h57i-29k-36l25m-28n-10o-20
man bei	h-8j-8
man das	h18
man die	h-8j10n-15
man im	a-12e-21
man mit	n40
man sich	l37
manag*	a-26b-23c-35d-23e28f-23g-31h-26i-30j-41k-23l184n18
managed	e14n63
managed to	n63
management	l86
manager	a-14b-11c-16d-9e-14f-17g-22h-17i-17j-28k-16l138n-19
manager and	l12
manager for	l-8
managers	e32l-92
manan*	b-15c20f-8g-10l-12m-11o30
manana	b-15c20f-8g-10l-12m-11o30
manca	b12k46o-12
manca*	c11k22n-9
mancata	c19d35
manch*	d-13h20n15o13
manda	b-11e17g-11i-21j18k-13l20m57n-10
manda*	a-11b26c29d-18e-9f-9h-40i-28j89k42l29m-24o42
mandan	f-9
mandar	b11g31i-11m-13o13
mandate	b30h-8i-8j-23
mandateci	f17j36l19
mandatemi	c28j35
mandato	l28
mande	d8
mande*	g-10j75l16o-13
mandei	d27n23
mandem	j41l20
manden	d-28g-8j-8n-15
mandenme	j44
mando	c29d9j37k44l15m-14o21
mando en	l8
mando la	k44
mando*	d15e33g18
mandou	d18g27
maner*	i12o-9
manera	i12o-9
manera de	i12o-9
mange*	f41h16l46n37o-14
mangel	h18k8o-14
manger	l47
mangi*	h34n-10
manha	h-15o14
mano	b-8c-12d-12e-13f-12g-9h-22j-16k59l57m-9n-14o14
manos	k9o-19
manos de	k9
manqu*	k16
mante*	a16c-29d-10e-11f-16g11h-9i32j-19k-13m-9n-9o49
mantemos	a8
mantenemos	b-9c-19f-12g-8i-16k-9o18
mantenimiento	b20
manti*	i11
manua*	a-25b-37c-17d-28e-46f-27g-40h-45i-45j-40k-45l-33m-19n-19o-32
manual	a-14b-26d-19e-34f-19g-29h-27i-27j-29k-31l-20m-14o-19
manual is	c14
manuale	o-8
many days	a-13c-26i-11n-20
many people	e-31o-10
many questions	n-10
many times	e60
mao	i11n39o-8
map	a-13b-12c-10d-9e-33f-32g-31h-11i-11j-13k-22l-12m-12n-12
maqui*	a-8c-15d-9g-21j-20k-11l-9m18n-15o10
maquina	b-26c-14d-8e-20g-18j-19k-10l-8m19n-13o10
maquina de	n-13
mar	o10
marav*	d22l-24n8
marca	g31h15j-12
marca*	c-16l12m10
march	c25d37n24o32
march and	c24n28
march*	c12k11m-9n-9
marcha	c15k19
marche	n-17
marci*	j-8n31
marco	c9g-8i-8j26k-8o16
mardi	o-19
marid*	e14g10h19j35k15
marido	e14g10h19j35k15
marit*	h17j17
marito	h17j17
mark	m41n-13o34
mark this	m27
marke*	c-9f8g-12m11
marked	f-22o16
market	o-19
marketing	f34
marketplace	a14
marki*	g-13
marks	j20n-9
marqu*	c32g36m33o25
marque	g36m11
marquee	c32
marre	n-33
marre de	n-13
mars	j14o29
marta	j28l20o10
marte*	b-17c23d-11f-12g-9i-10m-8n11o-22
martedi	n25
martedi e	n28o10
martes	c14f-8k11o-16
marz	a27b34c36
marzo	a11c19d9i31m-15n16o26
mas	b46c-9e44f-9g-13h-21i109l41m-8n58o47
mas a	c12
mas de	n26o-35
mas nao	e17i15l8
masaj*	c23
masaje	c23
masca*	h59i-11
mascarilla	h33
masch*	f23
maschine	f23
mask	m24
masqu*	j11
massa*	h43
massage	h23
massimo	i10
maste*	a-25b-45c-37d-34e34f-32g-47h-42i-42j-41k-34l-24n-41o-8
master	e42m25
mastercard	a-25b-44c-36d-34e-46f-32g-46h-41i-42j-40k-34l-40m-29n-48o-8
mat	k23
match	c-31o23
match the	o8
mate	g21
maten	f-12
mater*	e31g12i-9j-17n-11
materasso	h22
matin	k33n-21
matin*	o8
matinee	o8
matra*	h32o16
matratze	h32o10
matri*	d15i26j67k22n58
matricula	d26i30j31m-11
matrimonio	k23n59
matte*	i27k63l71o16
matter	i32k65l73o16
matter for	l29
matter is	k38
matter of	k20l35
matti*	k10n26o13
mattina	k10o13
mattr*	d28h66o23
mattress	d28h65o23
max	m8o-23
maxim*	b-15c-9d-8e-12f-9g-10i28j-15k-9n-38
maximum	b-14c-8e-11g-9i-12j-12k-8l-10n-37
may take	o-15
maybe	b11i45l36
maybe someone	b11
mayor	f9j20o-29
mayor*	h41
mayores	h41
mb	d23o17
me aconseja	g67
me aconsejan	g15h31
me ampara	f27g28
me atienda	l32
me back	d23e23
me borro	a30c44
me cancel	i9
me canse	n8
me cobraron	b30
me cobren	c31
me conviene	g22h14
me corresponde	f16
me credit	i15
me da	h42j13l21m13n63
me dan	n37
me de	m31n37
me deja	e27k35
me dejan	j17
me devuelvan	g17
me doy	d33
me estan	n10
me faut	l21
me go	m28
me gustaria	a10j21l26
me ha	c18g20m10
me han	b59e31n44
me interesa	a19g32
me jubilo	n32
me la	e12i104j22
me less	b10
me llame	l9
me llego	b17
me lo	a16b11c25d22e24h19i82j34l8
me mandan	f-8
me money	j-18
me no	k12o-9
me o	b24e16h45j58l26
me paga	g20
me parece	b18
me pasan	i22j14
me pasas	l25
me paso	i10
me passa	j36l16
me pay	g16i22
me podria	o-11
me pongo	h92
me puede	g34h20
me pueden	g19i29
me quiero	g24
me recomienda	h-11
me sirve	l40
me speak	l54
me through	l49
me tienen	n56
me urge	l57
me va	h20k21
me whether	g15
me wrong	m19
mean	b-14c-19d-16e-18f26g-15h-20i-19j-22k-17l-19m-9n-30
means	m29o-20
meant	a31b28o-9
meant for	o-9
meant to	a31b28
measu*	j-29l-10o-11
medec*	h33
medew*	e18g20j38l19m44
medewerker	e23g27l20m45
media	h10i25o20
media hora	i18o20
media*	k24
medic*	a-10b19c-18e-8h161i44j123m-15n-28o-28
medicacion	j15
medical	b28i21
medicamento	h11o-12
medico	h31i32j27n-15
medico de	j8
medid*	a-21c-15e-15f-13g-12h18i-16j-12k40l-50m-15n-47
medida	a-17b-12e-10h-18i-9k-10n-40
medidas	k54l-44m-9
medik*	j24
medio*	f-16o10
mediodia	f-16o10
mee	i21n21o-11
meeki*	e8g29
meer	a106c95e78j14l31m36n23o24
meer nodig	c22
meet	i28l13
meeti*	e-8
meeting	e-8
meeting room	e-8
megli*	c19g57
meglio	c19g57
mehr	a98c106e106f-8l9n33o15
mehrw*	o18
mei	c28g10
mein	a137b18c79d53e39g50h53i51j74k84
mein geld	d55
mein kind	i25
meine	c38d60f50g41h91j49k48n32
meine*	a101b60c13d20f37g89j139k38l24m28
meinem	b26d-16g43j9
meinen	a42g20k37l27
meinen sie	k37
meiner	a23b30d39f35j69m29
meines	a30g22j53
meio	c9f15h-8n-8
mejor	b-12c56d-11f-8g32h-30i-17j-12n13o-21
melat*	h91
melatonina	h65
melde*	k30l10
melden	k25
meldi*	k8l24o-8
melding	k10l29o-8
melho*	b-8d8g30n-9o-11
melhor	d8g30
membe*	a43b-21c-8e-9f-8h-8i61j36m-13n-17o-25
member	a60g33i43
members	a-23b-20c-28e-16g-28i-21l-9m-9n-16o-55
membership	c19i39j45o24
membership is	c13o24
meme	e-11g-19h-24j-19n98o30
meme pas	n41
memor*	j37m31
men	b29n26o19
menci*	b20m9o-10
menee*	j48
meneer	j48
menge*	h33
menor*	f9i20o-19
menores	f11i22o-19
menos	g18j-9n10o22
mensa*	b56c59d36e18h-8j32m74n26o-32
mensagem	m63o-9
mensaje	k17m30o-16
mensaje como	k17
mensajes	e28j13n36
mensal	c57
mensalidade	b65d26o24
mensalidade de	d28o24
mensc*	m28n18
mensch	m16n18
menschliche	m8
mense*	g19h14m53n18
menselijke	m53
mensen	g19h14n18
mensi*	b16
mensu*	c20d-24
mensual	c21
menti*	m11
menu	a-33b-43c-39d-34e-40f-37g15h-53i-56j-59k-35l-32m-34n-57o-33
menu del	o-20
menud*	n42
menvo*	e30
merca*	e29f25i12n24o-12
mercancia	i12
merce	b18d9f10i39l16
merch*	a15d20
merchant	a20d22
merchant a	d15
merchant account	a19
merci	a-22b-49c-27d-24e-43f-61g-13h-43i-32k-54m-16n-8o-54
merci de	c8d15e10f-29g32j32l55n37o-19
merci pour	h-11i-9o-15
merco*	o30
mercoledi	o30
mercr*	k-24o35
mercredi	k-24o35
mere	j22
merge*	f48
merger	f48
mes	b22d50f30g-9h27i29k-10l-17m-24n51o30
mes de	i10o17
mes gratis	o-22
mes sin	n14
mesa	a-30b-16e-21f-10g-16h-32i-22j8k-11l-23m-8n-17o-46
mese	b15c29g-8h-12i-10j14m-8n31o-20
meses	b73f44i27m-10n36o16
meses de	o-8
mesi	d13f21n20o66
mesma	b36i55n62
mesmo	a-8c-9e-14g24h-27i76j-8l-10m-24n-22o63
mesmo assim	b12g-8i15m-10n-12
messa*	a-9b-16c-14d25e29f-8g26h-9i-8j17l9m79n-17o-56
message	b-14c-9d29e-12g29j-8m78n-11o-26
message was	m12
messages	e47j32m-15o-16
messaggio	l16m21
messe*	o22
messed	o16
messed up	o16
messo	b10g-11h10
met	a24c-14d-52e21f15g-16h57i-25j28k-30l92m8n44o-22
met de	b11c12d-8f9g18h11i-10j20k-17l58m9o-21
met die	b19c14n30
met een	a-12b-16c-10f-29h-25j-11l-15n-47o-14
met het	a18j-8l25
met jullie	a23b17j-8l19
met onze	n26
met plezier	c-13f-12g-11h-8n-14
met uw	f28h37
met welke	h-10j50l-11
met wie	j23
meta	d44
metal	h37k18
metal*	h-14
metalico	h-10j-8
metee*	e31m25
meteen	e31m25
meteo	f-9o-8
meter	c-10h9i-10k14o26
meter shows	h14
meter*	b51o-14
metie*	b12
metre	b35c-8g-8h-9i-11j-8n-13
metre*	a-14c-16d-14e-15f-14g-15h-28i-22j-17k-12l-16m-8n-19
metres	a-14c-16d-14e-15f-14g-15h-28i-22j-17k-12l-16m-8n-19
metri	a-18l-9
metro	n-14
metro*	b25c-10e-12f-9h-16i-14j-10n-10
metros	b25c-10e-12f-9h-16i-14j-10n-10
mets	c43
mette*	a13e-10g24j-13k13
mettere	a-11g31j-9k15
metti*	h35o21
mettiamo	h35o21
metto	h36j-8
mettr*	b-8j-12l-28
mettre	b-8j-12l-28
meu	a159b39c22d68e108f48g131h86i45j159k81l36m-19n-11o23
meu advogado	k38
meu cadastro	a70e16f19
meu cartao	e30
meu dinheiro	d40
meu ex	j13
meu filho	g27h44
meu marido	h19j33k15
meu pai	h23
meu perfil	a20
meu socio	g24j19
meus	f59k14n34
meus dados	f34
mevro*	e12j23
mevrouw	e12j23
mezcl*	h29
mezza	i18n17o-9
mezzo	k13n21
mi	a122b102c26d147e121f53g200h202i101j187k108l127m-13n134
mi avete	b49l28n33
mi caso	i23
mi chiedete	n36
mi clave	e-10
mi companera	j9
mi consiglia	g-12h16
mi contrasena	e16
mi conviene	g19
mi correo	j-16
mi cuenta	a36b13d12
mi date	j-9l-9
mi dici	j17
mi dinero	d37
mi e	b20
mi empresa	g18
mi fate	a18i8n9
mi ficha	e11
mi ha	d-8h-13j9n17
mi hanno	c8e8
mi hija	d19h22j16k15l18
mi hijo	f25i38n25
mi madre	h20
mi marido	e14
mi mujer	j24
mi nombre	g8
mi padre	h42
mi pareja	j24
mi passi	l53
mi perfil	a49
mi perro	h14
mi ridate	d21
mi serve	b-17d-11e-11h-15i-10l9n-11
mi si	e21h24
mi socio	d-9e-8h-8n-8
mi solicitud	i15
mi sono	d15
mi suggerite	g11h15
mi tarjeta	b35d11
mi vecina	j27
mi vecino	e8j12
mia	a142b45c23d18e74g24h40i10j105k15l-12m10n11o23
mia figlia	h28k27
mia moglie	a21j18
mich	a33d13e27g16i15l87n44o-15
micro*	a-8b-11c-16d-9f-8g-8h-15i-15j-12k-14l-16n-8
middl*	f29
middle	f29
middle of	f29
mide	e-14f-9h-14i-9j-13
midi	o47
midni*	a19c-9i30
midnight	a19c-9i30
mie	e29h23k32
miei	d30f45g23k25
miei dati	f48
miei soldi	d36k28
mient*	o-19
mientras	o-19
mierc*	b-8
miercoles	b-8
miete	d29g16
miete*	f13g30j33l-9
mieter	f13g30j31l-9
mieux	g24n26o8
migli*	e-8g15
migra*	a56h84n18o16
migration	n18
mij	a29b38c30d20e92f32g61h12j133l139m40n33o8
mij de	j59l11m17
mij een	e16
mijn	a196b104c193d69e219f73g171h179j201k109n50o-51
mijn abonnement	b27c29
mijn account	a31e36o-19
mijn collega	c11e19j20
mijn dochter	d16j15
mijn ex	j24
mijn gegevens	e28f45
mijn leidinggevende	a-13e-11h-16j-13l-11n-13o-11
mijn man	a12c22h10j14
mijn moeder	e15h13n20
mijn oude	h-8
mijn rekening	a27b22
mijn vrouw	h11j33
mijn wachtwoord	e-13h-10j-18
mil	b-8
milk	c44n23
mille	i-8k16n12
milli*	a-9b-9c-9d-10e-19h24j-27
mim	e65i95o11
min	c14
mind	a16c-32d28j72m16
mind about	c-29
minde*	f34g33i43m-9
minds	i26
mine	a-9b58c-8e8f62h-10i21j15l14m40n-54o102
mine to	o16
minha	a80b-10c57d19e42f32g19h42i52j99k12l-11n35
minha conta	a90d10e28o-12
minha ex	g19j15
minha filha	a10i15j14
minha mae	c29h15j10
minib*	b100
minibar	b100
minim*	a-12b-14c-21d-13e-20f25h-45i149j-22k14m-11n-20o-65
minima	i19
minimo	h-14i52k26o-28
minimo de	i8o-13
minimum	c-9g12i55o-32
minimum order	i-8
minimum term	f8i23o8
minor*	f24g12
minus*	i39
minut*	a-10b25c-25d-34e-36f-24g-33h-40j-37k-29l55m-29n8o-15
minute	b15l19n-26o-33
minuten	o-29
minutes	b36e-8h-8i20j-8l54m-9n18
minutes ago	o20
minuti	a-8b-27d-13e-12g-11i-26k-10l-9o25
minutos	b13i14n14o21
mio	a112d42e51g105h42i24j111k33n-24
mio account	a26
mio caso	g52
mio figlio	b-23d-10e-8h16n-11
mio marito	h17j17
mio profilo	a29
mir	b26e70f20g93h68i26j154k20l124m34n-12
mir bitte	e27g18j46
mir das	d12e24m16o-15
mir den	j33
mir die	f33j45m10
mirar	g24i22j19
mis	f76g55i10k13m-11n52o17
mis datos	e10f68
mis empleados	g44n29
mise	f31
mise en	f31
miser*	a42n8
misma	d38n18o21
misma tarjeta	o9
mismo	b40k19n32
mismo*	e13
mismos	e13
missc*	i21
misschien	i21
misse*	b16h25i72
missed	b16i72o11
missed appointment	o-12
missed the	b12i38
missi*	b23e32f-13g-13h-8i-11j-9k-12m-10n47o19
missing	b23e32f-13g-13h-8i-11j-9k-12m-10n47o19
missing screws	d-37
mista*	b28c18d9i21j16o36
mistake	b28c18d9i21j16o36
mistake and	d11
mistake in	a-20b19
misur*	a-9b-10d-11e-14f8g-11h-15i22j-23k-8l-14n-21
misura	i27n-10
misure	f15j-13l-9n-8
mit	a-15b-34c-36d-44e-17f-30h12i-58j14k-19l91m47n70o-34
mit dem	f8g-16h-12j-13n-10
mit den	n40o-11
mit der	b-11f-11g35n-10
mit ihrem	l61
mit ihrer	h40
mit ja	m29
mitad	d15o-9
mitad de	d9o-9
mitar*	g25j21l10
mitarbeiter	l12
mitglieder	c-11o-21
mitgliedschaft	o15
mitta*	o23
mix	f-20g-8l29n-28o8
mix up	o8
mixed	b19
ml	f-21h33l-14
mm	a-21b-26c-26d-17e-59f-23g-22h-35i-26j-35k-26l-26m-18n-50
mme	j94
mn	a39e12g34h36k28
mobil*	c21e35f-18g-14j33k-38n-10o-9
mobile	c24e38f-12j39o-9
moca	i9j58l8
mocht*	a8b-11c20d17e14f24g16h-8j14l35n-12o-9
mochte	c23d29l33
mochte die	d30
mochten	b-8d-8e17f24g20j11n-8o-9
mochten den	a-38
modal*	m39
modalita	m39
mode	h-10i-9j-10m8n-16
mode and	m26
model	a-8b-25c-21d-19e-19f-16g-20h-26i-19j-19k-17l-28m76n-22o-11
model*	a-40b-70c-67d-41e-50f-46g-74h-72i-57j-38k-61l-61m11n-54o-42
modele	b-11c-32f-16g-18h-8i-10j-14k-21l-10n-12o-8
modele de	f-10g-13k-15
modell	m27
modello	b-15c-12e-14f-12g-17h-12i-14j-15k-10l-12m15n-15
modelo	a-8b-17d-11e-13f-18g-15h-27i-12j-20k-11l-11m-13o-24
modelo de	f-10m10
modem	k20o-68
moder*	m137
moderation	m55
modif*	e90o16
modificare	e19
modo	e-12h-17i37j-11m55n52
modo de	i13m29
modo di	i34k13n19
modul*	b-32d-42e-29f-33g-16h-33j-44k-29l-24m37n-30
module	a-11b-13c-11d-29e-11f-8h-15i-12j-19l-10m56n-16
modulo	b-15c8d-9e-14f-21g-20h-15i9j-21k-18l-10m-16n-10
modulo de	i-8
modus	l-22m24
moede*	e15h13n20
moeder	e15h13n20
moet	a29b10e29f36g81h97i-29j-23k22l32o-14
moet de	f22h21
moet een	f27h-19o-14
moet het	h32
moet hij	h23
moet ik	a8d21g69h65k27n20
moete*	c24d13g38k34m-10n8o-10
moeten	c24d13g38k34m-10n8o-10
mogel*	c11g-10i25n-9
mogelijk	c11g-10n-9
mogelijk om	c11
mogen	b-22c-19e-23f22g88h52i105j-17k-18l16n-15o-29
mogen i	g41h28i23
mogen wij	b-13g61i35l25
mogli*	a21g33j18o-27
moglich	o-27
moglie	a21j18
moi	a54b10d24e66g37j60l26
moi le	e36l16m11
moin	o-16
moins	o-39
moins de	o-31
mois	a-17c24i29k19n15o-14
mois de	c20
mois pour	i33o-17
mois que	d10
molen	m-15
moles*	n25
molin*	h-9
molto	b-8d19k17
momen*	l27m11o-64
moment	l27o-23
momento	m19o-15
momento sei	m22
mon	a62b12e98f62g127h84i39j116k55l-46m-9
mon associe	j18
mon collegue	e26
mon compte	a31e14
mon ex	j14
mon fils	i24j21n26
mon mot	e26
mon profil	e39j12
mon voisin	j23
monat	d18i31n37
monat*	o-13
monda*	b-10c46f-12h-9i23j17k-20m-17o29
monday	c44d8f-11i26j20k-19m-13o61
mondays	n-10o-26
monde	n12
moned*	i-8j-11n-17o9
monedas	n-15
money	a-96c-87d24e-109f-57g-62h-67i-70j-63k-56l-69m-48n-84o34
money and	m18
money back	b12
money be	d-17
money came	b-8d-40
money disappeared	b-8
money for	o29
money from	c-8d-10e-11
money i	d-9
money immediately	d-15
money in	a-15b16
money into	a-8b-12
money is	o8
money out	b12
money please	d54
money than	b26d15
money that	b20d-11
money to	a-18b-20e-9
money was	b29
monit*	c47e-33g24n-15o8
monitor	d10g32
monitoring	c36o8
monop*	n39
monsi*	j21
monsieur	j21
monta*	a-13b10c-26d-10e-35f-9g-16h-40i-25j-37k-20l-14m-28n19o20
montag	n27o35
montagem	o-8
montaggio	n21
montags	o-35
montaje	o25
montant	b19d19
montante	b36
monte	l-25
monte*	b11c15j20l62n23o34
monteur	b12c18j22n25o24
month	b14c92d-39e-18f20g-10h-27i96j24k-11l-21m-23o-29
month and	j30o-11
month end	n21
month*	c29d18f32g22i20m-23n12o40
monthly	c41n-8
monthly invoice	b-14
months	c-9d24f37g28i25m-16n24o28
months notice	o-38
months of	n14o23
monto	b13g27
moque*	n32
mora	b51i46j53k56o-12
morad*	i-9j67
morada	i-8j39
mordi*	g21h42
more cards	a-11b-28
more money	b12
more times	n15
morge*	g-12i-9k72o39
morgen	g-12i-9k72o39
morni*	b-34c38d-18f-9h-9i-22j-13k15l-10m-20o15
morning	b-34c37d-18f-9h-9i-22j-13k15l-10m-20o15
morning and	b-11o29
moros*	g36j13
mostr*	a-36c-14d-22e-24f-26g-25h-26i-26j9k-19l-15m32n-21o-14
mostra	a-33b-16c-9d-18e-18f-16g-13h-16i-15j-25k-8l-19n-16o-14
mostrador	j-11
mot	e15m29
mot de	e20
mothe*	a31b35h79j63n8
mother	a31b35h77j63n8
motiv*	j55
motivo	j56
moto	i14
motor	b-9c-18e-8f26h-10i-12n-14o10
motor*	b-9d-9f-12g14n-9
motorista	g19j14
mould	k18
mould*	h20k27
mouldy	k28
mouli*	o-20
moulin	o-20
mount	i-9j-10o9
move	b-10e22k-8m17n-8o14
move it	l9
move out	o18
moved	a52c13f11m-12o84
moved out	c19
moved to	a63o12
movil	c42h-12j39l-11
movil de	j47
movim*	b26
movimientos	b26
movimientos de	b26
movin*	a22c59j23o19
moving	a22c59j23o19
mower	n-11
mr	c28f40j117m10o-10
mrs	j28l29
ms	j15
much money	j34
mucha*	e-14n15
muchas	e-14n15
muchas gracias	e-14n15
mucho	h13i14n21
muda	o17
mudan*	n35o-21
mudanca	o-13
mudanza	n35
mudar	a-22b-12d-10g-11h-18j-10l-12n-8o-9
mudar de	o-9
mudar o	a-20b-11l-10
mudei	c15e13h20o17
mudo	c18j19
mudou	e27i-8
muest*	h-23
muestra	h-23
mugge*	e52
mugged	e52
mugged yesterday	e11
muito	d-12e-11g-13i-8j-23k-9l-13m-10n-19
mujer	j24
multa	b51g106i114o42
multa de	g62o29
multa por	b16f9i21
multa*	g23
multi*	b45c22e-10
multiple	b47n-13
multiple times	b16n-9
mum	h46j38
mundl*	f35g20m11
munic*	f-13h-8j-9k-8
muro	g11
musee	g-9k-25o-22
museo	h-13n-11
museu*	i-11n-9o-19
museum	i-9n-8o-19
music	k-8n81
music*	h-15j-13
musica	h-13
musica de	g14
musiq*	n24
muss	a26b-9c29d13f-11g33i-8j-26k-10n-29
muss die	f-14
muss ich	a34d21g52
musse*	o29
mussen	o29
mussen sie	o29
must	b32c75e16f24g110i24j15l55m64n55o-55
must a	g38
must be	a8e14l30o-37
must have	b12e19j27n35
must i	g16
must not	c23m32
must obey	m19
must see	g31
mutte*	j18
mutter	j18
muur	n70
muy	b-14f-11g-9h-11n15
my acc	a57
my access	e20
my account	a-76b101c-68d33e39f-16g-33h-22i-31j-95k-22l-27m-20n-25o44
my accountant	j18
my accounts	b11
my acount	a53e35
my address	e10
my agreement	f27
my american	a-14b-15e-14
my annual	b-8j-8
my app	b63e22
my apple	h-9
my application	c21
my association	a15
my attorney	k9
my attorneys	k8
my back	h22
my balance	b-15d-14m14
my bank	b69d14
my beneficiary	e-10
my bill	b63
my board	c30
my booking	c16d42
my bookkeeper	b39
my books	b-12
my boss	g56j-12
my brother	j39
my business	g31j50
my call	l41o8
my car	e18
my card	b78c-53d-8e47f-41g-47h-52i-69j-69k-45l-45m-41n-62
my cards	e45
my case	l24
my cash	b41
my ceo	l28
my children	a-16n-8
my choir	c16
my client	a25
my clinic	c17
my club	a-22
my code	e43
my colleague	e16j63m23
my colleagues	j29
my company	a23c27g41j28o11
my competitor	j17
my complaint	d30l35n20
my consent	b18
my contract	c30f9
my country	b28
my cousin	g20k10
my credit	d22e10o11
my customer	a20n20
my customers	n41
my data	f68
my daughter	a-37b-11e-16j-24
my daughters	j67
my deposit	d43
my desk	e8g15
my dog	g28h41j33
my door	e15
my driver	c-9j-32
my drivers	g29
my email	a30e12
my employee	j78
my employees	c-17f-12g9k-8
my employer	g10
my end	o15
my ex	e21g29j82
my expense	o41
my farm	c26
my father	j29
my files	f12
my final	o17
my finance	a10
my flight	c16d22
my friend	j-13
my funds	d-44
my god	n68
my group	i24l22
my guest	b8o20
my guests	b-19d-26e-9g-17h-8i-18j-30k13l-9n-55
my hands	h26
my head	b25n24
my heart	h68o22
my history	a39
my husband	j8
my identity	a-10b-19c-10g-9h-10i-15j-18k-8l-9m-14n-14
my job	g26
my kids	a-12e-8n-22
my knowledge	e16
my landlord	a12g52
my late	a43g42i18j28m26
my latest	b13
my law	g-16k16
my lawyer	g-8k18o-26
my lawyers	k14
my legal	f-43g-26k-41
my library	i27
my list	o-8
my login	a33e28
my logo	c-9f-10i-9j-8
my members	a-11c-23j-60
my membership	i39
my mind	e16n17
my mistake	o19
my money	b20
my mother	a31b35h32j63n8
my mum	j38
my neighbour	g44
my newsletter	j13
my notice	c14
my office	b14j-8o28
my old	e28j15
my order	b-13c37d45j-8
my orders	m41n28
my own	a-26b-61c-33d-10e-48f-18g-20h-30i-22j-43k-24l-47m-80n-51
my passcode	e81
my password	e18j-11
my patience	k39
my patients	f29
my payment	b-68d-11k-9
my payments	b16
my permission	e25
my personal	f34m13o15
my phone	e145
my photos	a30
my pin	a-8b-19c-11d-11e31f-10g-11h-14i-13j-27k-12l-13m-8n-21
my practice	c22k27
my prepaid	d63
my product	d18
my profile	a65j31
my purchase	b10d31m-28
my purchases	d30
my question	n10
my quiz	n-34
my quote	o-20
my records	b50f10o-18
my refund	d41
my registration	a53
my rent	c14
my request	l10
my resident	h41
my rights	f11g48k78
my salary	a-10b-13c-9d-9e-17f-8g-12h-11i-11j-26l-11m-8n-14
my school	b18k-19
my shop	b-10m-8
my shoppers	d-34
my shops	o-10
my side	c41d-35
my sign	e87
my sister	b13
my son	c28i27j104
my sons	j30l20
my staff	e9f-23n52
my statement	b150d66
my subscription	c43
my supplier	d14g38n-18
my system	e45o-9
my teachers	e-27
my team	i39n35o9
my tenant	c19g13j30
my tenants	d8g-23
my ticket	d18i20l28
my transaction	c29
my transfer	b-16c-26e-12f-8g-10i-16k-8l-17n-12
my treat	o61
my user	a96
my users	e37
my wallet	b13c26
my warehouse	o31
my way	d11
my whole	n56
my wife	e35g36j43
my wifes	h38j93
my word	o45
my works	f17
mysel*	a16b14n33o61
myself	a16b14n33o61
myste*	b41
n	a57c39d66j33k32l17m32n16o10
n c	c39d10
n o	a12m21
na	b101c-26e12f14g-25h36i55j-80k31l-63m-100n58o-18
na aplicacao	a-12b-19g-12h-16j-11k-9l-17n-24
na caixa	f-10
na conta	b24d21o26
na de	a39e20f13h67i-15n21
na drie	c16
na een	o-17
na fatura	b30d14o-10
na feira	f16
na ficha	f-11
na het	b12e16h83
na justica	g18k51
na loja	o-9
na maquina	i29
na minha	d13n17
na nossa	e73o-19
na nota	b13o-13
na pagina	e-11g-9j-8
na proxima	l10n13o8
na rua	g-14k-30
na segunda	k25
na terca	o41
na vossa	a12b-13f-8h-13k-8n-12
naam	e8j72o25
naam van	l8
naar	a10b-26d-24e36g-30h18i-42j-10k38l99m95o15
naar binnen	o-11
naar de	c-8f-15g-12h59i-15k27l-18m30n13o14
naar een	a32c22e41l15m24
naar het	c13j14l37m20
naar mijn	k12
naar uw	f32l19
naast	j17
nach	a-8c-11d-16e-43f71g-33h30i12j-43k-14l-36m-23
nach dem	n26
nach der	e-22h48i32
nach wie	l-12
nachb*	b12f36o-40
nachg*	h16o-14
nachgefragt	o-14
nachr*	m49
nachricht	m49
nachs*	b-32d-8f-13h-13i-11n-10o38
nachste	b-19h-9n-9o28
nachste woche	o12
nachsten	b-8f-10k10o28
nachsten mal	o9
nacht	b8o-10
nacht*	b43
nacim*	j16
nada	b-13c-57d44e-20g-13h-14i-18j-12k-11l13m-22n144o91
nada de	d8n12
nadie	b14c-8e21g-14i-11k-37l49m37n-11
nadie de	l28
nadie lo	b20
nadie mas	e27
nai	e15j-46m-11
nai pas	j-38
nakij*	b17
nakijken	b17
nakom*	k27
name	a71b-45c-36d-17e-11f-63g-49h-31i-40j103k31l26m-45n17o42
name and	j37n31o-22
name is	l50
name of	b-11j-19n-11
name on	j44k32
namen	j50m21n31
namen*	b37i28m12
namens	b38i29m14
namens de	b38i29
names	a-20b-14c-14e-10f-9g-9h-13i-14j58l-14m22n-20o-11
names and	j88
names of	m20
nante*	e-27
nantes	e-27
nao	a33b130c105d33e68f-27g59h-52i126j-22k50l92m60n58o-24
nao com	l24
nao consigo	a15e22
nao e	a-11b-39c-35d-57e-18f13g-23h-18i-13j-22k-17l-11n-54
nao foi	a11i17
nao me	d16e12k17
nao paga	g15o29
nao pode	b24n18
nao precisa	b-15c-47d-33e-12g-9i-14k-18l-50
nao precisamos	b-10i-21
nao quero	a18d-21l-15
nao reconheco	b12
nao tem	b13i23l35m19
nao temos	c-16f-22g-8o-11
nao vamos	c19o10
nao vou	c10
naric*	n12
narices	n12
nas	a-16e20j-11l-12n-22
nasci*	j94
nascimento	j45
nascita	j46
nasco*	m20
natur*	c14o33
naturale	c16
nause*	h12
nausea	h8
nav	j-46
nave	g9o-25
navet*	h-9
navid*	i25o9
navidad	i29o9
navon*	b22k-17
navons	b22k-17
ne	b96c52e-28i16j-38k22m46n74o-36
ne abbiamo	b37o-14
ne fonctionne	e24
ne pas	i10m24
ne pouvons	o-17
ne sont	o-52
ne veux	n22
ne vous	o9
near	b-8e-10h49i-9j23n-12
near the	h16
nearl*	i31
nearly	i31
neben	f-12k-31n-8
neces*	b-16f12g-14h-41i-47j45k-33l-19m-21n-25
necesita	d-11e30h-9i-9
necesitamos	b-8f18g-14h-27i-43k-11l-8n-23
necesitamos el	c19f29
necesito	b10c-8f12g13j67k-12l-9m-12n-10
necesito el	j27
necesito saber	f24j35
necessaire	d32
necessaria	l-32
necessary	c30
necessary to	c31e8
neder*	k42m20o-12
nee	a-21b-9e-15l29
need another	e63
need help	g34
neede*	c11f-8g-25i-49k-48m-11n-9
needed	c11f-8g-25i-49k-48m-11n-9
needed to	k-20
needi*	a22
needing	a22
needn*	c73
neednt	c73
needs	b-29c29f-21g-38h-29i-32k-47m33n-71o-40
needs a	k-23l27o-11
needs new	i-13n-9
needs review	m38
needs the	j20
needs to	c45d13
neem	a27d25i40l14o-13
neemt	i11k31n35
negat*	o30
negative	o17
negee*	c-8e-13m44
negeer	c-8e-13m44
negeer alle	m21
negen	b8
neger*	i17
negeren	i17
negli*	k32o28
negoc*	b24g69
negociar	g18
negocio	g39
negoz*	a16b-12c-13d-13e-10f-23g-15h-9i-12j-19k-28l-16n-18
negozio	a18b-11c-12d-12e-8f-21g-14h-8i-11j-18k-26l-15n-17
nehme	d33e19
nehme ich	e19
nehme*	b-8g-9h-28i16j-8o18
nehmen	b-8g-9h-28i16j-8o18
nehmen sie	h-34i29
nehmt	b22
nei	g27k30
nei guai	g27
nei vostri	k18
neigh*	b16c23f33g95j57o-20
neighbour	c28g45o-20
neighbours	b19f35j53
nein	g21i-17k-25
neith*	a17d-13
neither	a17d-13
nel	a-28b-45c-54d-61e-64f-83g-38h-85i-72j-75k-61l-56m-47n-43
nel nostro	e21
nel vostro	b-13d-12f-16g-14h-22i-12j-11k-22n-32
nella	a-22c-18d-14e-18g-24h-29i17j-18k-37m-18n-26o8
nella*	b30
nelle	k17o-10
nello	b16g25
nem	a17b33m27n52
nemen	h32l43n35o48
nenhu*	c-14d-38e-21f-14g-14h-16i-42j-11k-12l-22m37n-11o-17
nenhum	b12d-11e-8m13o-17
nenhuma	a8b-19c-8d-23e-9f-8g-10h-14i-35k-10l-20m21n-9
nenne*	l39
nennen	l39
nennen sie	l37
nerge*	f43n37
nergens	f43n37
nero	b20g19
nerve*	n40
nerves	n43
nervt	n29
nessa	l8n9o-34
nessu*	a-18c-17d-46f-26g-22h-18i-44j-21k-23l-28m10n32o40
nessun	b-8d-28m11n-11o29
nessuna	a-13b-29c-25d-15e-13f-22g-12h-8i-34j-15k-24l-21m-13n-16
nessuno	b35c9e21m12n67
nest	b25d-15f18h-8i-20k23n40o-33
nest jamais	n11
nest pas	b25d-23f18h-8i-27k11n26
nesta	i23o39
net	a-9b-21h-9i32j-8o13
netje*	b-8c-32i-11o11
netjes	b-8c-32i-11o11
nett	i33
netto*	b33m-17
nettoyage	m-16
netwo*	b24j9
network	b24j9
neu	e41o18
neue	a-8b-14d-11e34f-21g-37h-10i-18j-12k-61m21n-8o38
neuen	b-13d-10g-9h30i-11j-10
neuf	h-8o-8
neuku*	i22o-8
neukunden	i22o-8
never	a99b125c66d149e57m104n68o20
never been	b12e13m8
never came	d32n14
never even	d14
never got	b8
never in	n28
never left	c31
never made	e11
never ordered	c35
never*	n28o10
nevera	n28o10
new account	a12
new address	o-9
new card	a-20b-50c-25d-28e-30f-20g-24h-25i-32j-37k-22l-22m-19n-31
new instructions	m-20
new phone	o27
new pin	e84
newer	o10
news	d44
news on	d44
newsl*	a18b-13c-25e-15f24g-18h-10k-9l-10m-29n-12
newsletter	a18b-12c-25e-14f24g-17h-9k-8l-9m-12n-11
next door	g34j51
next month	b-33c31
next stop	k12
next week	o10
next year	b-10o-11
ni	c-43d-32e13n27
ni un	o15
ni una	o22
nice	d-10e-55f-50g-27h-10i-9j37k-19l-13m-13n36o-18
nicel*	b-41
nicely	b-41
nich	k25
nicht	b158c89d39e22f-28h13i16k-27l-12m63n74o-161
nicht ich	d56m9
nicht langer	m19
nicht mehr	a22c66e10
nicht weiter	l8
nicht wieder	o9
nicht wir	b9g-10i-17k-18
nicht zu	i26
nicht*	b40e-23k9n16o22
nichts	b40e-23n16o22
nichts andern	e-23o-34
nicke*	e14
nicked	e15
nie	b34d24k43l54n16
niedr*	h36
niema*	b13c13e69f-8m60n74
niemand	b14c15e71m25n78
niemanden	m32
nient*	h-12i-9n28o23
niente	h-12i-9n28o23
niet	a16b149c89d85e19f9g8h52i47j-16k61l45m40n95o-66
niet aan	i16m13
niet de	b34
niet door	c12l-11
niet geleverde	d9k22
niet in	i18k-12o15
niet langer	l18n27
niet meer	a39c82e57i-12m23
niet met	h37n18
niet op	d29f-9o-20
niet te	c9h41i18o-15
niets	b35c-17d35e-10f-18g-29i-10k-48n88o40
niets meer	o8
niets te	c-13g-29k-41n-16
nieuw	e52o15
nieuw*	a-40b-28c-28d-9e24g-30h-28i-32j-10k-27l-23m23n-33o28
nieuwe	a-17b-23c-22e44f-20g-27h-25i-28k-22l-20m24n-29o28
nieuwsbrief	a-19e-16f22
night	b35c16e81i24j-12l24m-13n-10
night*	c-14d28o20
nights	b8c-12d31o20
niks	g22l10m-8n34o44
nimmt	b-12d-9f-8g-10i-10j-14
nine	b22g32n24o-36
ninet*	b34h33o9
ninety	b34h33o9
ningu*	b76c-14e-25f-10g-9i-11l22m24n119o-27
ninguem	b62k14l33m16n84
ninguem resolve	k25l19n22
ningun	b16m10o-13
ninguna	e-20o-8
nino	h22
ninos	h31i39
nivea*	l28n9
niveau	l29n10
niveau superieur	l-16
nivel	e29l88m26
nivel de	l28m29
nix	c34o12
nn	a12b13c-11e10g-10h-16i13k21l22m36n-10
no	a67b42c94d38e21f-132i67j-60l34m36n53o37
no app	a-25d10g-8n-8
no cartao	b22d14o9
no charge	o32
no choice	k12
no contrato	f20
no cost	i30o48
no da	b22o-24
no editor	c-19
no encuentro	a16e19
no es	b21e26i19k15m16o-28
no esta	d19l32o-19
no estoy	n-16
no extrato	b14o17
no fee	o14
no fim	a10c8d-18
no ha	d8
no hace	a25m22o8
no hard	a22o19
no hay	b-36d19i13j22l32n57o-9
no idea	b10o-14
no juizado	k52
no la	o-20
no le	m11
no livro	k23
no llega	c33o-12
no lo	a11b29c44l8m23
no longer	a42c48e66m47
no matter	o26
no me	a21b26e57g35i48l63n33
no meu	b17g31
no more	c71
no necesitamos	c8i-40
no need	c-8l-58n-10o24
no nos	a15c13i32o-27
no nosso	c-15i-16k-16l-8n-14
no one	i22m24n34
no otro	l29
no pagar	g24
no painel	c-9
no periodo	g25
no pienso	a37d11
no plano	c24o-9
no podemos	o-25
no procede	o-27
no procon	k21
no puede	l25
no puedo	c23h22
no questions	c-27f-52g-23k-18m-11o9
no quiero	c13e-24k16
no recuerdo	b21e21
no relatorio	a-20
no rules	m11
no se	b16c14d8m-22
no seu	m-14o32
no show	i37o9
no sigas	m8
no site	n-9
no son	b37
no te	m-56
no tengo	e8f31i9
no vamos	a17c23
no vosso	i-9l-22m-8
no way	i18o-13
nobod*	a14b19c20e23i24m43n15o-34
nobody	a14b19c20e23i24m43n15o-34
nobody can	o-11
nobody has	n-52
nobody here	a21b19e34
noch	a-9b-17c25d31e16f17g-20h-22i69j-29l18o11
noch mit	l30
noch nicht	c21
noche	i11
noche*	d14h23o12
noches	d14h23o12
nochm*	o46
nochmal	o38
nodig	b-30c-13d-20e-9f-28g-23i-36j9n-40o-26
nodig voor	h-8
noeme*	n20o-8
noemen	n20o-8
nog	a9c46d76h-20i103j-28k50l14m-23n69o-34
nog een	i35k30o29
nog eens	b17k31
nog met	i34l19
nog niet	c9d16n23o-14
nog op	d43
nog steeds	b12d24e14n40
nog terug	d19i13
nog tot	m-8o-41
noi	b70c12f8i29m-15o117
noise	a-11b-10c-40d-8e-10f-9g32h-11i-10j-9l-9o-33
noise cancelling	a-9b-8c-39d-11e-9f-8h-9i-9
noite	e13j20
noleg*	c23i-9j11
noleggio	c29j13o8
nom	j49
nombr*	a-11c-9e-18f-10g11h-15j40l-9m14n8
nombre	a-11c-9e-18f-10g11h-15l-9n8
nombre de	a-10j-33
nombre del	j12
nombres	j30
nombres y	j30
nome	a-26c-21d-20f-12g-21h-23j71k-8m-13o31
nome completo	j33
nome e	j62l37
nomin*	a29g18i26j51l13o-9
nomina	g19
nominas	j47
nominativo	a29l14
noms	o-17
non	a106b139c114d103e58g76i174j-21k98l59m87n111o-55
non ci	b-35d-14e-19g-12i-25k-23n-15o-8
non compete	g17
non e	i19l-23n9
non ho	b10d14e-38n53
non la	i13o30
non lo	a22b29c26i16
non mi	a27b10c18d9g19k51
non paga	g21
non puo	k29l13
non riesco	a9e18
non se	c8n15
non serve	b-9d-9e-11i-8j-13k-8l-19m11
non si	m23o9
non voglio	c10n-9
none	e35m16
none of	e38
nonna	a15h18
nooit	a18b144d36m26n38
nooit meer	a18n27
noon	g-16i20m-12o24
nor	d-40
norma	c-12e-23f54i19k-11m-8o-22
norma*	a-15c-19d-23e-22f28g-27h74i52j-30k-20l-22m73n8o-22
normaal	h55i28
normal	a-8c-13d-21e-20f-21g-17h13i-55j-21k-16l-17m-18n-17o-14
normal that	h32
normale	m13n33
normally	i42
normas	i19m79
normativa	f80
norte	e13g-20h-16l-21n-12
nos	b20c-15d32e24f63g39h-33i56j-31k49l-105m-73n33o59
nos aconsejan	g-11
nos clients	b-8f-10g-16i-17l-34
nos donnees	f41
nos frais	o38
nos gustaria	j-8
nos ha	b13
nos han	b31e9n16
nos la	b-9
nos lo	c-9i-9
nos o	i19k29o18
nos pasamos	a33i36
nos patients	f14
nos propres	f-17
nos pueden	i8
nos salutations	o-8
nos termos	f29k23
nos vemos	k31
nosot*	b33e22i68o20
nosotros	b33e22i68o20
nosotros no	e26o-36
nossa	a44b-14c73d-8e81f-19g-11i-19j-17k36l45m-38o104
nossa conta	a68e41o18
nossa empresa	k31
nossa loja	b-8d-10e34f-8j-13o-19
nosso	a24c-47e25f-37g-28h-44i-25j22k-8l-15m-40n-46o75
nosso site	c-13
nosso*	a-40b-53c-66d-34e-41f-39g-38h-37i-43j-36k23l-33m-31n-51
nossos	a-40b-53c-66d-34e-41f-39g-38h-37i-43j-36k23l-33m-31n-51
nossos clientes	h-9l-8n-10
nostr*	a51c-31d-28e21f8g-41h-46i-45j-17l-39m-71o147
nostra	a29d22e-11j26k11m-9n9o54
nostre	o9
nostri	a-33b-22c-35d-26e9g-23h-30i-29j-34k9l-32m-36n-27o15
nostri clienti	a-14c-10j-13
nostro	a40c11d-25e29f16g-9k-11m-20n9o56
nostro account	e57j10
nostro logo	f31
nostro profilo	a12
nostro ufficio	m14
not	a21b63c26d9e30g-44h-49j-55k36l94m46n23o-20
not a	a21m17n28o27
not accept	o-21
not allowed	l20
not apply	m39
not be	c53i37o30
not been	b14
not do	b11
not flag	m8
not for	a18o-10
not go	c28
not going	a13d-8
not happy	c22
not make	e11
not me	b22o-21
not one	n33
not pay	i17o11
not receive	b15
not recognizing	b21
not see	d16
not showing	b-17
not that	n33
not the	l49n9
not to	f40o20
not what	d-36
not work	b-26n34
not working	b-20e21i-11l-11n-25
not yet	d18
not you	l65
nota	b145c10d32e-13f14g-12h-16i-10j-17k-8l-8n39
nota de	b50
nota di	d17o16
nota fiscal	b11f26o-8
notai*	g56
notaire	g30o-23
notar*	f22g36o12
notario	g38
notas	j39
note	a-13b-27c-9d-48e10h31i-8k13l-8o-46
note for	o11
note that	k31
noteb*	e37k14
notebook	e37k14
notes	j17
nothi*	a82d53f23i18m21n48o83
nothing	a82d13f23i18m21n48o83
nothing else	d29n21o9
nothing has	d11
nothing in	m27o-18
nothing personal	n18
nothing to	c36n11o8
notic*	a8b40c103f28g13i33j-8k27l-10n-8
notice	a10b34c110f30g13i8k21l-9o-23
notice on	a12c22
notice so	f29
noticed	i23o12
noticed that	i23
notif*	a8f39g20j24k35
notificacao	g22
notified	f17
notig	e-9l-16
notre	a61b-20c19d-32e-15f51g88h-48i40k-30l11m-27n24o81
notre association	a19d12
notre avocat	k9
notre boutique	e-20
notre compte	a20d15m22o10
notre equipe	n-9o11
notre responsabilite	o19
notre service	f20o-8
notte	c11e9i23o-19
nou	e11n82o-12
nous	b12c45d94e-11f19g79h-38i95j43k-27l26m-48n-13o53
nous aimerions	l21
nous avons	b8c29e15g-12h-10j-9k11
nous cherchons	g-37
nous communiquer	f21
nous contestons	b36
nous demandons	m12
nous desirons	d30f21
nous doit	l41
nous envoyer	o-9
nous indiquer	h30l18o-9
nous la	d37
nous les	b-12j42
nous navons	b22k-17
nous ne	b-22c16d-9f-18g-40h-10i-23j-9k-13l-10m-9n-19o-54
nous recommandez	g30
nous rendre	i27
nous sollicitons	l15
nous sommes	a-15b-33j19
nous un	i27
nous voudrions	j16
nous voulons	k-12
nous vous	d22o11
nouve*	a34b-21e-30g-11h-16j20m17n-30o-17
nouveau	b-18e-30g-8h-9i-10j21k-8n-29o29
nouvelle	a40m18
nova	e36g-12k-21l-8m-9n-10
nove	b-23d-10e-8i-22n12
novem*	d50e-17o51
november	d35e-17o14
novembre	b10d11o21
novo	b-9e10k-13m-11n60o47
nowhe*	b13e31n28
nowhere	b13e31n28
nr	c8
nu	a21c29d28h18k36l12m40n78o50
nuest*	a34b8d-44e11f-14g-64h-53i24j-37l-43m-48n-10o61
nuestra	a29b35c14d-8e28f-11g-10h-12i-14j9k-30m-19n18o73
nuestra cuenta	a24e47j20o10
nuestras	f25k24o-19
nuestro	a10b-13g-18h-17i64j-18l-9m-17n-11o8
nuestro pedido	c40i10
nuestro tecnico	e23o12
nuestros	b-11c-10d-23e-16f-19g-28h-16i-18j-26l-21n-17
nueva	a-12d-11h18m28
nueva*	e17h15m12
nuevas	e17h15m12
nueve	i22n22
nuevo	d25j23m-31o25
nuevo*	i11
nuevos	i11
nuit	h23j16
nuke	a10
nuke my	a10
nul	m13o45
null	m60o10
nulla	d13i17m21o26
numa	b22o-9
numbe*	b-19c-9d-33e41f-41g-39h-38i-42j86m-31o-19
number	a13d-28f-34g-32h-32i-34j32l15m-26o-9
number and	a31b64e26
number for	j-12
number in	c-8e-14f-9j-71n-10
number is	c-10j16
number of	b-12c-10e-19l27n-14
number on	o12
number to	e11k23n42
numbers	b-12e50j52
numbers of	j67
numer*	a-21b-38c-22d-18e44f-23g-32h-37i-33j99m-22n-15o-24
numeri	j12
numero	a-20b-50c-21d-27f-22g-28h-33i-27j78m-21n-16o-24
numero de	a-8b-21c-16d-8e-23f-10g-11h-10i-14j13k-8l-13m-9n-9
numero della	o-9
numero di	j50o-19
numeros	b11
numme*	b-16e33f-17g-8h-11i-11j56l23m-8n-12
nummer	b-16e33f-17g-8h-11i-11j56l23m-8n-12
nummer van	j52
nun	d53o13
nunca	b33d42i16m20n21o17
nuova	c-10e8h-10k-20n-8o-11
nuove	f18m21
nuovo	a-28c-9e45g-10h-8i8k-9l-10n12o24
nur	a-39b-17c-28d-31e-9f-58g-63h-33j-55k-18m-13o-23
nur die	b-10j-13l-8
nur ein	n-25
nur eine	f-26g-19k-27l-18
nur mit	f16
nur noch	e57l30
nurse	h46l20
nurse*	o20
nursery	o20
nutze*	a52b37i19j23
nutzen	i20
nutzer	a38b31j23
ny	a25o55
ny a	a23o28
o	a-31b-86c-34d40e-25f16g17h37i-28k-20l-24m-21n-79
o a	f20o-13
o acesso	e23
o anexo	m31
o antigo	e33
o aplicativo	j23
o app	b19
o assistente	m-12
o boleto	b23
o botao	l-8
o cabo	d-9g-8h-13j-17
o cadastro	a20j12
o campo	j-9
o carregador	f-9g-10k-9o10
o cartao	e41o-25
o caso	k37l30m17
o check	o-13
o chip	e63o16
o cliente	c23d20n21
o codigo	e12
o como	m9
o con	k22l21
o condominio	o15
o contrato	b8c-20f-40g-39h-16j-10k-11o-13
o cupom	i48
o da	d13
o de	h-8i-11
o debito	c21
o desconto	i54
o dinheiro	d41
o direito	c28f12k26o-8
o diretor	i20l13n14
o dono	a9j43l22
o e	e68g58i15l23
o el	g-21h-25l-42
o en	j-8
o encarregado	f11l24
o encerramento	a9o-14
o endereco	j27
o envio	c21f-19
o estorno	d59m18n11o8
o evento	a19
o fecho	a15
o frete	d13o23
o gerente	j34l27m17
o hotel	d15
o in	a-8e-26f-13i-10
o la	k37
o lo	g18
o manual	m-10
o meu	a42e-23g-16j-11k14m-21o23
o modelo	n31
o modo	n34
o nivel	l18m20
o no	d22g34h35o-11
o nome	a-24b-12c-8e-11j40o8
o nosso	a24b-11e14j17
o novo	e16f14o-13
o numero	j-50l17
o outro	j10n36o15
o pacote	d19
o pagamento	b16g12m25
o parafuso	a-21f-9g-8h-9i-9j-11k-8l-9
o pedido	c-36o-10
o perfil	a51
o pessoal	o-13
o pin	e46
o pix	c20d20
o plano	c66
o por	b-13g-8
o prazo	d-11i32
o preco	b12d32f17i64o30
o prejuizo	g13k29
o processo	k-13
o produto	d-18f11h25l-9
o que	d48f21g61h53k13l15m56n62o-15
o r	d13e29
o reembolso	d31
o regulamento	f11i48
o relatorio	c-38d-13
o responsavel	f12g9l29
o robo	l15m10n-11
o seguro	b31
o senhor	j31o33
o servico	c32
o seu	a9l25o28
o sistema	m-33
o solo	h-12i-9
o supervisor	l-9
o tamanho	d-28
o tecnico	b10o16
o telefone	j18n20
o telemovel	e10g14o14
o texto	d-10m15
o titular	e13j19
o token	e16
o u	d9
o una	f-9g44i-8
o valor	b41c18d31k32o43
o vosso	b-8e-17f18i-11j-8m-10n-8
oak	b-17e-8h-12i-8n-10
ob	a-13f44g24j13o-8
ob das	o-8
ob der	f10
ob wir	g34
obbli*	f62k46o-12
obede*	m56
oben	l53o-8
obey	m68
obey the	m44
objec*	b-34f25g57
object	f26g31
object to	f26g31
oblig*	f164g115i-10o-22
obliga	f47
obliga a	f16
obligados	f19g17
obligados a	f18g17
obligatoire	o-15
obliged	g14
obliged to	g13
obliges	f8
obra	b13c30g44n-22o53
obra de	n-19
obrig*	b-61c-37d-28e-36f25h-35i-37j-35k-18l-32n-14o-17
obrigada	a-10b-16c-15d-8e-16f-19g-15h-12i-11j-11k-24l-17n-22
obrigado	b-37c-14d-12e-12f-21g-19h-12i-16j-11k-17l-9m-14
obrigado por	n11
obten*	f22l16m25
obtenir	f22l16
obwoh*	f40i87
obwohl	f40i87
ocasi*	b12i46
ocasion	b12i46
occhi	h9
occhi*	i11
occhio	i11
occor*	c34j23
occup*	a21c-12f22l25o29
ocho	g18h-10
ocorr*	k38o-17
ocorrencia	k38o-17
octob*	c49o22
october	c43o8
octobre	o9
ocult*	e-15g-14h-18j-15m17
odd	b15
oder	a-26b-57c-38d-34e-33f-22g53h-40i-55j-39k-23l-45m-39n-49
of april	c17
of billing	m18
of business	a14
of course	o10
of days	b-10
of de	a-8b-11c-25d-9e-15f-16g-20i-33j-19k-8l-10n-10o-22
of gloves	c20
of goodwill	o14
of money	b28
of mrs	j22
of payments	b13
of user	j55
of work	b37
of yours	h33j53
ofere*	i25n23o15
ofert*	b-20c-13d-8e-15f14g-20h-11i-13j-13k-15l-9m-11n-17
oferta	b-8e-9f19g-9
off	a122b-25c75d-12e60f-23g22h19j-9k-17l21m42n12o149
off a	a-10c-22j12
off and	e28o17
off for	c19e25
off my	n34o8
off on	a27c37l43o-14
off so	c-25m25
off the	a57c54e12g21h25m9n-8o40
off this	o11
off your	a50o36
offen	o-10
offen*	b28e11l10n36
offenbar	b28n33
offer	a-14b-13c47d-14e-17f-9g-10h-11i56j-14k-10l-26m-16n-17o-27
offer*	a-42b-9c-18d-9e-14g16i-14k-12m-8o82
offerte	e-8g-17i-10k-9o10
offerts	o21
offic*	b11c-8d-26e55g-27h-16i-12j-18l101m-18n-21o-15
office	b19d-23e62g-17h-12j-15k32l41m-14n-12
officer	l28
offices	k-23l9
offli*	a34
offline	a34
offne*	o-22
offnu*	i20
offnungszeiten	i20
ofici*	b11e15h-12l17n46
oficina	b12e17f8l20n48
ofrec*	b-10d-9e-8f-16g-15h-10i-11j-17k-68l-49m-8n-11o12
ofrece	l-38
ofrecen	k-34
oft	g-11n8
often	a-11b19c-8d-12e-10g-9h-9i-15j33k-12l-10
often should	n-17
oggi	a23c26i13o69
ogni	f-8h18j-11k44m41n70o-9
ogni quanto	h-8j-8
ogni volta	n37
oh	n18o8
oh and	o8
ohm	f-11h-10
ohne	d15g26i98m22n10o72
ohne dass	m16
ohne internet	d21n19o11
oi	c-9k11
oigan	b15h30
oil	b-12c-13d-9e-15f-9g-16h-11i-16j-17k22l-49m-10n-15o-39
oito	k12o-27
ojala	i28l29
ojo	h24
ok	b-14f31g10h23j-9k18m37n-10o36
ok for	h33
okay	k25o60
oktob*	m-9o15
oktober	m-9o15
ola	e-11m-9o-16
old	a-37d10e17f19g12i47j-10k-17l-22m9n-48o70
old account	a-42
old do	a-9n-19
old one	a15d30m21o10
old price	b34i15
oleo	o-18
olie	f-8h26
oltre	i37l8n17
olvid*	c44h26i16
olvide	e8h35i24
olvido	f8
om	b-32c-17e-11g104h-8i60j-13k19l34m-24n31o28
om de	c-10d-8e-16g34l17o-26
om een	g39h13
om mijn	a20
om te	n24o-16
ombud*	k21
ombudsman	k15
omdat	o20
omgaa*	d8n30
omgev*	a16e20
omgeving	a16e20
omiso	i15
on donner	h19
on earth	n64
on en	n13
on every	b8m-14o-30
on file	j44
on friday	c22e-8g-8h-8i14n-14o16
on holiday	m42
on monday	c20d11g9j26k-28n10o-13
on mondays	o-26
on nous	b24g20
on paper	f65
on peut	i28o-9
on sale	i-8o-17
on saturday	c32o22
on saturdays	h22n-10o-28
on se	i27n13
on sest	o10
on sunday	c-28
on sundays	d-40
on thursday	l22
on top	b34k30
on tuesday	j16k26n10o21
on voudrait	c23
on vous	o28
on wednesday	l27n15o17
onacc*	n44
onacceptabel	n44
onbek*	b50e40
once	b71c-9e-11f16g-13h-10i43k-35l-9n31o-30
once a	i-35
once for	o-10
once i	f26i-25
once more	n31
once second	b8
onde	a-8b-39c-23d-13e-38f-35g-32h-48i-36j74k-24l-44m-34n-38
onder	a-12b-9c27e-16f47g32h-9i-8j-11l24n-8o-22
onder de	f17l31
onder*	e13f76g-13h-20j-19k39l-24m17
onderhoudscontract	c17
onderweg	f25
one account	a-29j-12
one charge	b16
one day	i35k21
one ending	a18
one pound	b23
one purchase	b14
one transaction	b12
ones	b-14c-8d-8e-10g-13h28i-24k-9n-25o54
onged*	c31
ongedaan	c31
ongel*	e8g34h35n26
ongeluk	e8g34h35
ongev*	o-10
ongeveer	o-10
onibu*	j-8
onibus	j-8
onlin*	d-50e-15f25g-11h-14i-21j-25k-22l-18m-11n-15o-28
online	b8d-25e-13f29h-14i-19j-22k-22l-17m-11n-15o-28
online a	d-15
online but	c12d-15
only gave	b34
only got	b73
only received	b34
ons	a111b87c37d39e45g89h-15i63j66k26l43m-53n59o110
ons account	a18j17
ons contract	f25j11l40
ons de	d20f20i18
ons een	b17i9m-8
ons eigen	b-10n-10
ons geld	d23
ons personeel	e20g25n34
ons te	d20
ont	b-8e12g-8h-8n-12
ont ete	e18
ontbi*	c16g23k15
ontbinden	c20g26k19
ontbr*	b29d47o-9
ontbreekt	b29d18o-9
ontem	c11d-13e39i38j10l24m-10
ontsl*	g103
ontslaan	g63
ontva*	c-28d34e-16f8g-15h-13i-26j55k-18n-12o11
ontvangen	c-26d10e-15f10g-13h-11i-24j23k-16n-9
ontvangen wij	b-13c-21d-15e-10f20i-13j-9
ontwi*	m30
onze	a115b-26d-46e87f26g13i-11j-32k56l-79m-45n-51o87
onze chauffeur	g16
onze chauffeurs	g12
onze eigen	b-12c-9e-11f-13g-8i-8j-8
onze gasten	h9i16k-10
onze juridische	f25
onze jurist	f22
onze klanten	a-8
onze leden	k27
onze omgeving	a16e9
onze rekening	a15d13
ook	a-52b-24e-56f-30g-55h-25i-21j-70k-48l-33m-40n-78o99
ook bij	h57
ook in	a-9b-11c-30d-14e-15f-17g-12h-14i-21j-12k-11l-24m-10n-15
ook met	f-8h-18i-9l-9
ook op	e-9f-14i-13
op	b16c14d59e15f47i8j-33k-8l-79m-23n-31o-11
op de	a-31b10c-50e-54f9g-23h-53i-46j-37k18l-52m-48n-41o-29
op deze	f15
op een	b11d32e8f-32g-18h24i-19j-10m18n-14
op het	b-10e22f-15h30i54m-12
op jullie	a-8b-11d-9k18l-8n-16
op mijn	b34d37e23f10
op ons	j18o9
op onze	b-10e12f-9g-13k-9o22
op te	a19c27i34l10m12
op uw	c14i29o27
op welke	d14f29o-21
opcao	b-20g-9n-14
opdra*	c37h-8k8m81
opdracht	c46k11m69
open	c-44d-68e-19f-15g-19h11j-63k-25l-42m-41n-46o-37
open a	g24o-9
open an	a-56b-13c-8e-21i9j-27l-8
open for	i40o20
open on	d-36
open that	b36
open the	e31o-14
opene*	f18g-10k-46l21m14o-18
opened	f26g-9k-25l24m16o-18
opened the	f9l25o-8
openen	k-17
openi*	a-16b-22c-8d-12e-18g-17h-10i-16j20k-8l-13m19n-30
opening	a-16b-22c-8d-12e-18g-17h-10i-16j20k-8l-13m19n-30
opening hours	b-12g-8m23n-13
opens	d-36e43o-26
opens the	e50
opera*	a14b17c21e37f42h67i-11j-10l45m131n9o20
operacoes	a23l14
operador	f21
operadora	c32k15
operaio	f36
operation	h25o23
operator	m89o-11
operatore	m30
operatori	e28l23n20
opgeh*	a50i21
opgeheven	a50
opgel*	b-10d-9g-9i-10n-20
opgelost	b-10d-9g-9i-10n-20
opges*	a11f43
opgeslagen	a11f43
ophal*	i12
ophalen	i12
ophef*	a76
opheffen	a76
opini*	g30l15
opiniao	g24
opinion	l17n8
oplev*	k12n34o12
oplos*	o10
opnem*	f38
opnemen	f38
opnie*	b14d14e42j-12l-8o39
opnieuw	b14d14e42j-12l-8o39
oppor*	g96
oppos*	f88
oppur*	f17l20
oppure	f17l20
optio*	a-11b-19c-15d-11e-22f-14g19h-17i-18j-16l-16m-12n-20o-31
option	e-11g-9i-8k12l-8n-8
optional	o-9
options	g33
opzeg*	b-10c129f10h-15i28l-14n-18o-19
opzeggen	b-8c17g-8h-11i-10l-12n-16o-19
opzegging	c86g18
opzegtermijn	c23i46
or stolen	e-15
ora	i-8n-16o-11
orang*	b-10h-8
orange	b-10h-8
orari*	b15f-9j17
orcam*	b13l-8
orcamento	b13l-8
orchi*	h-48j-10n-16
ordem	c32f-12g-8m21
orden	k-8m61
orden de	m17
orden*	c23g8k11l45m42
ordena	i-10l32
ordenes	l10m16
order	a-30b-28c132d16e-60g-30h-37i-8j-42k-28m38n-56o51
order a	c-16
order and	c10n-25o11
order for	c44i-8o16
order from	m37
order has	o27
order number	b-12c-20j-10o-16
order that	o-10
order you	m44
order*	b-27c37d-37f-9g-21h-20i-25j-8k-19l-24m48n-59o-15
ordered	b-11c56g-10h-10j-9k-10l-11m-11n-54o28
ordered the	c36
ordering	a18j8n-23
orders	a-14b-9c-12d-38i-22m64n18o-49
orders from	j9m32
ordin*	a-8c49d-9e35f-15g-10h-20j-23k-12l-9m22o14
ordinato	c24
ordine	c21i18o31
ordini	e50n17o-12
ore	b18h29j27k9
organ*	b-27c-11d-14e-17f14g-19h-24i-26j11k-23l71m-10n53
organisatie	l38n29
organisation	l21
orien*	g60h-12l-20m21n-15
origi*	g-16h-9i39m-11o-55
original	d21i43o-36
oro	i22o17
os	a-50d-26e70f52g-26h-58i58j29k64l-43m-64n-16o90
os dados	j57
os dias	b12e-8i-13k-13m-26n-10
os e	a-21b-11g9
os juros	i54o11
os nossos	b-12e-12g-10h-11i-9j-12l-9m-11n-14
os vossos	f27j-9
oscur*	h10n55
osei	o20
oslo	c28
osped*	i23n23
ospit*	b15c-8f12h11i-9
ospite	b26f20h26
ospiti	c-8
other*	k27n-27o-17
others	k26
otherwise	n-22o-17
otra	b40e65h-11i-10j35k28m-8o17
otra vez	n-10o15
otro	a28c59d20e89g19h18i20j75l35n87
otro lado	c31i22
otros	e9n17
otten*	g44i36
ottenere	g44i36
otto	c18i23
ottob*	b-15c13
ottobre	b-15c13
ou	a-69b-95c-78d-49e-73f-45g-10h-81i-91j-23k-48l-37m-73n-102o-93
ou a	f40
ou de	f-14
ou est	d-16j19
ou le	o-19
ou pas	f23l21
ou so	c-11
oubli*	e-14i35m26
oublie	e-14m25
oud	e22f14j18
oude	a43b-9e-12g14h-14i-12j-10k-11m9n-11o23
ouder*	g19h18j19
ouders	g19j19
ought	l66
ought to	l66
out after	b9
outag*	k33o36
outage	k33o36
outil	g-12l-28
outpu*	m9
output	m9
outra	b16c25e24f18i-10j10k10m-14n13
outra vez	n19
outra*	n10
outrageous	n13
outrageous that	n13
outro	e58j23n21o28
outro*	j12
outros	j12
outsi*	e19f15i28o-12
outside	e19f15i28o-12
outside the	f19i30o-12
outub*	i19o27
outubro	i19o27
ouver*	a32o-17
ouvert	a35
ouvir	l24n43
oven	b11c-8d-8e-9h-12i-11j-17k23l-8n-16
over christmas	o-13
over de	a-28b-8c-17e-34f43g15h9j-15k17l55n20
over het	o21
over jullie	k10l9
over naar	a35e14m28
over op	e11o10
over te	e17k-9l12m17
over uw	k46
overb*	c25d27e33
overbooked	d27
overc*	b15
overcharged	b39
overd*	b21f20h51i66o21
overdraft	b21i32o8
overe*	c14f65g26k47
overeenkomst	c14f65g26k47
overg*	e22h32
overl*	i41l35
overlook	i41
overlook the	i41
overm*	d17f39g16
overmacht	f39g16
overn*	d40f20
overp*	o16
overr*	m82o15
override	m69
override the	m8
overs*	f-13h-10i30m11
overt*	b15k22o16
overtime	b15o16
overw*	i-9k13
overwegen	k16
overz*	b21f8
overzicht	b21f8
overzicht van	f10
owe	b41i14j41k54o31
owe me	d8k56
owe you	i14o13
owed	d43
own	a-53b-76c-48d-20e-32f-28h-45i-34j-114k-33l-84m-42n-36o-53
own customers	d-18j-21
owner	a15j37l93
owner of	j37l22
owner*	e14f39
ownership	e15f40
ownership of	e15f40
oye	h30
p	e26m22o44
p m	o-16
p s	m8o53
pa	d32h-11n-9
pacco	d18i9k12
pace	e31k15
pacem*	h55
pacemaker	h55
pacie*	c-12e-15g-9h81i-9j96k-15n44
paciencia	n73
paciente	h90j116
paciente con	h16
pacientes	e-9j-9k-10n-19
pacientes con	h17
pack	o-9
packa*	i44n-11
package	i-8o-9
packaging	i57
packe*	n33o9
packed	n35o9
pacot*	d18
pacote	d18
pacta*	b29g32
padar*	a16b20n29o-9
padaria	a16b20n29o-9
padel	b-8i-11j-8l-8
padre	h42j22
paese	e16n25
paga	f17g76j100m-61n18
paga a	n20
paga la	j27
paga o	o-8
pagad*	d27j9
pagado	d23j9
pagam*	b148d35e55g37i18n15o98
pagamenti	b14e30j15
pagamento	b73d34i18m15o11
pagamos	b54g28m-14n23o82
pagamos a	b32
pagar	b14e-9g124i71j42m-17o38
pagar a	i14
pagar el	g28
pagar la	g19
pagar*	b8d12f-15g40h-13m-10n21
pagare	f-15g44h-10i9
pagat*	b17d63k10n16o25
pagato	b36d41n21o25
page	b-55c-43d-113e-37f-47g-47h-52i-67j-56k-48l-37m-44n-51o-60
pages	a-45b15f-11j-8l-9
paghe*	i35k16o13
paghi*	b-19i-20o24
paghiamo	b-19i-20o24
paghiamo noi	o19
pagin*	a-24b-34c-27d-24e-47f-47g-50h-47i-44j-55k-37l-36m-24n-41o-41
pagina	a-23b-32c-26d-22e-47f-46g-48h-43i-41j-54k-35l-35m-23n-39o-41
pago	b107d69g20h-11i79j8l-11m14
pago de	b13d22i29
pago por	b18i17o10
pagos	d28e22j31
pagou	j35
pague	b18d33
pague por	d16
pague*	b23d56
paguei	b23d55
pai	h23
paid	a-19b-19d142e-25f-19g-8h-24i-28k-20l-18o91
paid at	o-23
paid back	d-25
paid for	b35d56n38o11
paid in	b15g-16
paid on	b37
paid out	d75m23o14
paid plan	c25
paid the	b-21o20
paie	a8b31
paiem*	i-9o-30
paiement	i-9o-30
paien*	o-35
paient	o-35
pain	h40n-8
paine*	c-15e28g-9i-11n-9
painel	c-15e28g-9i-11n-11
paint	b-19f-26g-10h-8i-13j-10n13
paint*	h-15o33
pair	o21
pais	f29
paket	j33o-26
pakke*	c11f-8h-14i-13j14k-14l-19m-8o-27
pakket	c11f-8g-9h-14i-13j14k-14l-19o-10
palab*	l8m8n17
palabra	l8n17o25
palabras	o-21
palav*	e51l-11m29n-22o18
palavra	e51l-11m29n-22o18
palavra passe	e53
pale	j-14
pales*	a27c16d9j9k20
palestra	a27c17d10h14j9k23
palet*	d23f-8h-11i-10j-13l12o16
paletten	d30
palha*	n47
palhacada	n47
palle*	a-15c-10e-12f-10g-12h-18i-15j-21k56m-29n11
pallet	a-13b-10h-13j-16k-9l-10m-22n10
pallets	b18k69o11
pallets of	k18
palpi*	h14
pan	h-8i-8n-38o-28
panel	b-8d-24j-13o-18
panel*	c26j-9
panne	n24
panne*	b-8e14h-15j-12l-9o-17
pannello	e21o-17
panta*	b-8c-9e-8f-9g-9h-20i-9j-11m-8
pantalla	b-8c-9e-8f-9g-9h-20i-9j-11m-8
pao	b-10e-8i-8k-8n-12
papel	a-9b-40c-20d-14e-25g-41h-40i-29j-24k-22l-24m9n-26
papel de	m27
papel*	g36
papeles	g40
paper	b20c-23d-13e-17f91g-30h-24i-15j-25m-14
paper*	a41h-39i47n35
papers	i50n38
paperwork	a41g8h-39
papie*	a-13b-25c-18d-20e-16f-31g-41h-31i-28j-26k-42l-13m-31o-8
papier	a-10b-17c-14d-16e-11f-27g-37h-19i-20j-22k-34l-10m-28
paque*	j30m-15n11o-40
paquete	j33m-13n11o-32
par	b-18c17d12g28h-23i14j-26m38n-9o58
par erreur	a9d29
par la	a22f31g27
par le	m18
par nos	a-17o18
par notre	o18
par un	m21
par virement	o18
para	a-34b-141c-50d-65e-63f-38g-43h49i-35j-87k-32l-12m-18n-10o-33
para a	c8e10h-31l85m-8n-9
para as	f-18g-9k-19
para cerrar	l32
para dormir	h26m29
para el	c-9f13g-8i-13j-10l-12n25o21
para este	g16m12
para la	c-9f-9g-11h105j-12k-10l-9n-18
para los	h10i-14
para mayores	h41
para mi	b-21g-10
para mim	e20i57
para no	g32i33
para o	a12d19e23g-8k22m10n30
para os	e-10f15g-8h-14i-9
para otro	i22n45
para pacientes	h16
para pagar	g14j30
para que	a-33b-8e-15g10h-40i20j-13l-17n-17
para quem	l20o-11
para reclamar	k22
para siempre	a16
para todos	o-11
para um	g-18h-15l14
para uma	n52
parab*	n17
parabens	n17
parac*	h107
paracetamol	h84
parad*	k27
parada	k27
paraf*	a-23f-9g-9h-10i-12j-12k-9l-10
parafuso	a-21f-9g-8h-9i-9j-11k-8l-9
parag*	f67g13m67
paragrafo	f13m37
paragraph	f18g18m38
parar	h53
parar o	h59
paras*	g40
parce*	a-12c18d-9e-10f15g-17h-17i38j-19k-12l-37m-23n8
parcel	a-10b-22f-9g-14h-15j-10k-23l-35m-16n-18o-14
parcel is	k-22
parcela	b26o15
parcels	f8k8n28
parch*	h18i33o16
parcheggio	i33o16
parec*	b21g29n63
parece	b21n63
parecer	g28
parecer sobre	g28
pared*	g-11h-11n19
parede	g-11h-11n19
parej*	j24
pareja	j24
paren*	b-9e-22f42i-9j28k35
parents	b-9e-22f42i-9j28k13
parer*	b-8e-8g20h21k-13
parere	b-8e-8g20h21k-13
parfa*	b-44n-44
parfait	n-40
park	f-9g-21h-14j-19k-47m18n-10
parke*	b35i27j-12l-12
parki*	b30c36d31e-9g37l-58m-14
parking	b30c36d31e-9g37l-58m-14
parkp*	j30
parla*	k16l66m26o-12
parlare	l77
parlare con	l31
parle	f20g-11k-14o-16
parle*	o-8
parler a	l-21
parol*	e27m16n75o43
parola	e27m18o35
parole	n75
parqu*	g-19k-18o29
parque	o13
parquet	g-17k-17o10
part	a-8d59e-42f-12g43h-19i27l-9m29n-10o-51
part de	e-28
part of	o-47
parta*	e28f20j33
parte	a-15b-13e-16f-8h-21i-24j-15k60l59m-21n-17o-15
parte la	i-11
parte nostra	k11
parte*	e8
partent	e8
parti	b27j21o19
parti*	a26b17c74d27f8g44h16i-20j26k46l8m24n-19o-38
participants	j-21
particular	j37
particulares	j14
partie	g33
partij	d17
partir	b-11c19h24i-22j-16k-9m31n-12o-27
partir de	b-11c17e-12g-16h24i-22j-16k-9m31n-12o-27
partir del	a9
partire	a23c17
partire da	a23c17
partita	c20
partita iva	c20
partn*	a102c37g75j119l30o-20
partner	g72j71o-20
partners	j44l29
partnership	a16c37
parto*	h40
parts	c9e-11i18j-11l-18o-21
parts i	c14i23
party	b12c73f74j35
parve*	j25o-14
parvenir	j25o-14
pas	b60c13e-15f-28g-75h-36i-48j-48l34n30o-48
pas a	o-14
pas besoin	i-31j-40l-16
pas de	a13b-11c-9e-43f-60g-73i-11j-10k-15l-8m-9o25
pas ik	e15l-10n-8
pas la	n39o-19
pas le	i13o-13
pas un	d10l22
pasa	d28f14h48k23m19n36o11
pasa a	o11
pasad*	b16i21
pasado	b16i21
pasaj*	b15j20
pasajes	b15
pasam*	a33i36j74l39
pasame	j74
pasamos	a33i36
pasan	b10i22j30
pasap*	f23j44
pasaporte	f23j44
pasar	e20g21m-13o-13
pasar por	e24m21
pasar*	b11c-10h17
pasara	h19
pasas	l25
pase	i27l35m10
pasen	e42
pasen*	c36
paso	e9i14n28
paso de	m8
pass	c33f90h12i33j61l65m41o32
pass me	j39l59
pass my	f45
pass this	m23
passa	a-13b-14c-12d-18e-21g-25h33i-23j22m11n-23o18
passa a	m21o17
passa o	j31
passa*	a14c9e36f-9g17i50j46l14m36
passage	g23
passaggi	d-8e13o-14
passaggio	m24o15
passar	e17h-8m14
passar a	h-8
passaram	n13
passati	o18
passc*	e115
passcode	e115
passe	b13e69f-8g-13i10j-12l47m-15
passe*	b-15c-8d-23e83g-10h-32j45l38m22n30o15
passed	a30m14n51o-14
passed away	a32
passee	a-31d-15e-25
passem	l37
passem me	l37
passen	e18j-17
passenger	j38
passer	e44h-10
passer a	e25
passes	o10
passez	e30l16m21
passez moi	l14
passi	l66
passi*	a11o-13
passiert	o-13
passo	h43k30n17
passo*	d30g28i38n36
passou	d30i38n36
passp*	i42j56o13
passport	i42j56o13
passt	b-20c-12d-12e-9f-18g-13h-17i-17j-16k-8l-12m-10n-15o-37
passw*	a-17b-28c-19d-13e107f-27g-18h-24i-30j93k-16l-12n-20
password	a-13b-22c-15d-10e104f-18g-13h-19i-26j72k-13l-8m-23n-14
password is	e63j11
password of	j32
passwords	m30
passwort	j24
past	a-14b-32c-25d-10e-26f-51g-26h-17i17j-34k-42l-17m-28n-28o-14
past de	h-14n-8
paste	h26
paste*	k-14
pasti*	h66
paswo*	e97
pasword	e97
patch	h37o24
paten*	f56j17
patie*	a-16b-28c-24d-20f20h124i-31j57k12l-31m-16n16o-19
patience	h-10k33o-19
patient	f-8h66j16l-10n47
patienten	g21h48
patients	f45h29j46
patients with	h41
patra*	l23
patrao	l23
patro*	g11l16n22
patron	g11l12n22
pattu*	b31d20
pattuito	b31d20
pause*	o42
pay	a-15b94c-26d-14e-20f-12g60h-20i41j11k14l-15m-26n19o116
pay back	d-29
pay for	b40g22j16m-8o54
pay in	i42
pay it	c11
pay me	j-13
pay the	i-26k21o-16
pay with	j10
payan*	c34
payba*	d48
payback	d48
paye	b29d12o-23
payee	b-12
payer	g35
payin*	b88g62n38o15
paying	b88g62n38o15
paying for	b82
payme*	a-22b65c-9d58e15g-17h-20i64j-25l-24m-20n-27
payment	a-20d63e-35g-14h-17i28j-21k10l-21m-18n-23
payment and	k31
payment be	b12d32
payment by	b-43
payment didnt	b-13
payment from	o16
payment has	i29
payment in	b15
payment is	b-11i34
payment not	b-14k13
payment of	b48o14
payment still	b-14
payment that	b40
payment to	d21
payment was	b13
payments	b53e54i32
payments that	b14
payments with	b19
payou*	k31m15o17
payout	m15o17
payouts	k31
paypa*	o27
paypal	o27
payro*	e29g30k16n15
payroll	e29g30k16n15
pays	j67k14o-36
pays for	o-24
pazie*	h90j36n20
paziente	h46j48
pazienti	f12h47
pazienza	n26
pdf	a-27b-63c-38d-30e-37f-49g-50h-35i-41j-35l-31m-19n-11o-12
pecas	d38f29o-14
peco	b15c29d39j10l27m9
peco a	c32d13f9j12
peco que	d22
pedan*	h9
pedi	a8c24j10l34o20
pedia*	h38
pedid*	c63d8e-11f-21g-24h-24i-10k18l25m12n-8
pedido	a10c105d19e-14f-14g-21h-22k22l28m14o10
pedido de	a8c99k44m-10o15
pedidos	c-38o-12
pedim*	a27b14c26e22i62k12l35
pedimos	a27b14c26e22i62k12l35
pedimos a	a24c27e25i11
pedimos que	i20o-9
pedir	a12g25h-17i15k16l19m19n12
pedir*	i-12k29o-30
pediu	b27g26k32o-14
pediu o	k26o-14
pega	h-11
pela	d20e-16j17l22o19
pelas	f22
pele	h45o8
pelig*	m17
pelo	a-31b-13d-27e-22f33g48h-8i-19j-15k54l31m9n32o18
pelo vosso	c-10f33
pelos	b35g35k12o-39
pelot*	n43
pen	a20h14
pena	c9g85k13n20o-9
penal	g28k21
penal*	b115f92g113i243k23m-15o91
penale	b45f44g41i26o14
penalite	b25
penalites	i37
penalizacao	i11
penalizacion	i45o11
penalty	b30f18g20i77o45
penalty clause	f20
penalty for	b10g24
penci*	k14
penda*	h15j17m-17o-13
pendant	h15j17m-17o-13
pendant le	m-16
pendi*	a-11b-39c-31d-29e-26f-15g-14h-19i-26j10l-20m9n-24
pendiente	k19
pendientes	j30m23
pending	a-11b-44c-30d-28e-24f-13g-13h-15i-23j-19k-19l-19m-11n-23
pending on	b43
pending payment	b-12
pending transaction	b-8
penny	o25
pensa*	c17g59i-8n-10
pense*	k13o21
pensez	o21
pensi*	a18e35j16
pension	j16
penso	h23
peopl*	a-15c-8d29e-45f-8g24h25j-13k79m47n31
people	a-15c-8d29e-45f-8g24h25j-13k79m47n31
people who	k59m26
people with	h27
peor	n16
peque*	e-9f72i31j-10k33
pequena	f80
pequenas	k47
per	a8c26d-42e-41g-42h33i23j-34l-53m-46n13o-37
per cento	b22
per chi	h50
per dag	h48k-11
per danni	k32
per day	o-9
per favore	a20b39e30i49j27m21
per giovedi	o-8
per gli	a-10
per i	a-16b-11c-38d14e-10f-13g-15i-12k-11l-26m-31
per il	a-22b-17g33h-34j-18k45l-15m11o92
per intero	j27o9
per kilo	h30
per la	b-27c-29d-26e-21f11g-26h-46i-54j-35l-20m-10n39o-9
per le	b-8c-9e-8g-15i-18j-20k-13n-14
per legge	f38o-15
per lei	o29
per litre	b-12f-22h-41
per maand	b23j41o-8
per mail	c-13f-10j25
per noi	c19i25
per ongeluk	e8h35
per principianti	e-9g-10h-13i-12j-9k-9n-11
per quanto	f20
per questa	i39m17o11
per questo	g14
per tre	b16d12
per un	b37c12d15h30o16
per una	h24i19j25k11m15
perce*	b36
percent	b36o10
perch*	b77d17h-12j-10l14n-11
perche	b85d21l17
perde*	c13g13n26
perder	g20n15
perdi	e54i138k23n26
perdi el	i37
perdi la	i16n23
perdi o	e42i71
perdi*	e90g15k22
perdido	e44
perdio	e42
perdita	f8g16k22
perdo*	b-12i42m-12o68
perdu*	n24
perdue	n24
perfe*	b-21c-35e-17f-24g-16h-16i-51j-11l-10m17n-43
perfect	i-26n-30
perfecto	f-12
perfi*	a70b-22c-11g-24h-14m-11n-21
perfil	a71b-21g-24h-14j8m-10n-21
perfil da	a52
perfil de	a53
pergu*	h-11
pergunta	h-9m9
perha*	i21l40
perhaps	i21l40
perio*	b15c27f61g48i78
period	c27f46h9i-15
period for	f46
period in	i-16
period is	o-31
periode	g28i16
periode dessai	g28
periodo	f13g25i75o11
periodo de	f13i52o11
perit*	g12k33m-8o-15
perito	g12k33o-9
perju*	k14
perma*	a67f29g11m-19o27
permanencia	f29m-17o10
permanently	a37o12
perme*	e56f-29i33k16m12o-36
permessi	e28
permesso	e25k20m17
permesso di	e25
permi*	c-16d-15e99f24g140h-30i40j-18k-21l-43m76n-31o-9
permis	e-36
permiso	b16m11
permisos	e15m16
permisos de	e21
permissao	a12e36
permission	e49m65
permissions	e42
permit	e-21g45o25
permite	e-12g-9h-10i-11l-29m-17o-18
permiten	f17i35
permitido	e-11g42h-10n-9
permitted	g66m18
permitted to	g66
pero	a32b27c29i164k35n33o-51
pero me	i34
pero no	o-11
perro	g19h12o-10
persa	e29i24n25
persi*	k39
perso	e62f13k8n27
perso*	a-37b-42c-10d-36e15f86g-10h47i14j84k-64l138m79n17o32
person	e18f54h19j-33l100m56o-63
person who	j-27l19
person with	e27
person you	l44
persona	c-10f-26i-10j66l28m48n11
persona que	j18
personal	a-11e-13f33i20j18l-13n9o25
personal data	f9
personale	a29j28
personales	f25
personali	f13j8
personally	o40
personalmente	l27o37
personas	c9f-20g-18i26j-8l-12
persone	h27l-11
personeel	e17g66h37n33
personen	b-10e-15f-19g-9h-9i-12j-19l-30n-11o-19
personlich	g33o9
personne	b11h21i21j9k-12l28m14o-16
personne ne	k-12
personne qui	j11l11
personnel	f21j15
personnelles	f17
personnes	o-23
persoon	j16l59
persoonlijk	m-12o14
persoonsgegevens	f56j16k19
perte*	f37
pesa	j-10
peso	b-17c-19e-11f-12h-10i-12j-16k-9m-8o15
pessi*	n59
pessimo	n59
pesso*	f16g13h-13j88l39o-21
pessoa	j45l12m9
pessoa que	j21
pessoais	f20
pessoal	g29j60o-13
pessoal do	j31
pessoalmente	l35
pessoas	f-8g-13h-13j-17
petic*	k17m20
petit	b29i9o-17
petit dejeuner	o-17
petit*	i29
petite	i30
peu	o-22
peut	a14b-38c-56d-21f-15h64i8k-30m-35n-35o-35
peut elle	h11i11
peut etre	a20e33
peut il	g-20h46j-8l27
peut on	b-22c-45d-15e-21f-15g25h8i-20j17k-18l-20m-27n-18
peuve*	o-11
peuvent	o-11
peux	g34o-29
pezzi	i15o-13
pezzo	i34n14
pfand*	i33
pflan*	o9
pfleg*	g14
pflic*	o-10
pfv	a15
pharm*	b-8e-9j-10
phase	c21o17
phish*	e14
phishing	e-11
phone	a-10c29e144f-11h-15i-13l66m-11n14o-26
phone and	e19
phone from	e10
phone i	e22
phone me	l8
phone number	e-19j-16l27n-9
phone numbers	j-12
phone was	e17
phone*	j20n11
phoned	n17
phones	j20
photo	a-46b-12d-22e-11f20h27i-8j-13o-27
photo du	o-23
photo*	a20c33f60i-9j8k26m-9o27
photographer	c43o-20
photos	a21f48i-8j11k24o52
photos are	o32
photos of	f35
phras*	f-9g30
phrase	f-9g30
physi*	a-10b-44c-14d-16e-23f-16g-15h-11i-21j-17k-13l-15m-10n-17
physical	a-8b-41c-10d-12e-21f-9g-11h-12i-16j-15k-10l-12m-8n-14
physical card	b-11e-11
piace*	f-8h-11j10l19n-9o-8
piacere	a8j22l24o-8
piano	a-15b-14d-21e-23f-28g-36h-57i-36j-24k-22l-41m-15n-39o-24
piano*	o-16
piant*	c-13g-9h-10i-11k-9n17
piatt*	a74
piattaforma	a74
pica	h23
picad*	h63
picco*	b-12c-9e-12f-14g-34h-19j-16k-17l-15m-9n-42
piccolo	f-8g-9i15
pick	e11g30o9
picku*	o8
pickup	o8
pictu*	f-22g15h26n15o-32
picture	h27o-23
pictures	f-18g21n21
pide	b-12c-15g18i-18o-8
piden	f17g25i36
pidio	j26
pidio la	j26
pido	c20d28f23i19l41
pido el	d20g23
pido la	f23g-13
pido que	c21
piece	n-20
piece*	j-39n-17o10
pieces	j-39n-17o10
pieces please	j-35n-15
piedi	n25
piel	h55
pieno	b20
piens*	a37d11h14
pienso	a37d11h14
pierd*	f33g-19
pierde	f27
pila	h32
pilat*	j22
pilates	j22
pills	h139j34
pin	a-30b-70c-38d-39e186f-34g-38h-43i-43j44k-31l-37m-27n-52o-18
pin do	e31
pin for	e40
pin how	e-19
pin is	o-9
pin sent	e-10
pin too	e56
pin unblocked	e48
pin yet	e-19
pinco*	e61
pincode	e61
pink	l-15
pintu*	i-10j-16
pintura	i-10j-16
pique*	j13
pirate	e-23
pisci*	a-8b-17c-11e-15f-9g-12h-30i-21j-24k-14l-9m-11n-18
piscina	b-15c-8e-12i-15j-18k-11l-8m-9n-17
piscine	f-18h-31
piso	g41l30
pitch	c-28i-11
piu	a81c105d-9e73f-11i15j-11m-19n57o24
pix	c14d15
pizza	b11c-25g-9i-8o59
plaat*	e10l22n17o8
plaats	n21
plaatsen	b13e12o8
place	a11e19g-30h-9j43k-27l84m31o27
place an	e-14
place de	e45o8
place of	f14m23
place*	a11b-12e26f-29g-28h26j-11k-46o-10
placed	c14e37h36
placer	a14
places	b-9f-10o-10
plafo*	f25
plafond	f25
plain	o29
plain*	h25
plait	e23i24j-8o-8
plak	m21
plan	a-62b28c111d-30e-74f-33g-41i-62j-56k-29l-36m-29o-45
plane*	c16
plann*	a-25b-41c-25d-20e-15f-26g-14h-29i-36k-20l-30m-24n-19o21
planner	b-11c-8f-8g-36h-10i-11j21l-36m-14o11
planning	a-12b-17e-8g24i-9j-8l11n-10
plano	b21c108e-12f-9g-16h-15i44j-24l-11m-15n-8
plano de	c9j-10
plans	a-37c-11o-19
plant	c32m-13
plant*	a-14b-33c-29d-12e33f-42g-55h-61i-33j-30k-42l-24m-12n-30
planta	f-15n-12
plantas	n-36
plantilla	e15g-9h-25k-25
plantilla de	k-23
plants	c-8o-13
plaqu*	h43
plast*	b-11c-13e13f-13g-14i-8j-11k-8n-9
plastic	e28
plata	d12
plata*	a75e24h18m12
plataforma	a75e24h18m12
plate	j62
plate*	a8b-11d-9h-12i-12k-8l-8
plateforme	a17e20n8
plates	c-8e-8n-13
platf*	a107m-30o-29
platform	a107m-30o-29
plati*	l57
platt*	a25c-10
platz	b-8j19n-26
platz*	n26
play	b-12c-10e-12f-8g-15h-18i-15j-10k-27l-13m12n-21o19
play a	m22
playe*	a-8n-31
plays	e-10
plaza	m-10
plazo	b20f12i79
plazo de	f9i13
plazo*	o-25
plazos	o-25
plead	g23
plead guilty	g23
pleas*	c-11d-40f-8
please accept	i8o-14
please arrange	a34l30
please block	c23e12
please bring	o-18
please cancel	c8
please change	d13e31
please close	a20c11
please correct	b24
please cut	e10
please deactivate	e9
please delete	a24c17
please dont	a-16c39d-10i69l-24
please escalate	l9
please forward	j32
please give	h-8
please help	b18c20d19
please inform	f38
please leave	m26
please list	j31
please look	b45g12
please make	c34d25e23
please pay	d8o-46
please print	f-26l-13
please process	a16
please provide	j29l13
please reimburse	d10
please remove	a27c27
please replace	e20i29m21
please send	b-37c-24e-11f-29g-15h-8i-10j-11k-19l-10m-8n-71o-15
please shut	e25
please stop	c60
please take	a12c37e28
please treat	c50
pleasure	d-39
plein	e-11
plein*	h17n43
pleine	h17n43
pleit*	g10k14
pleito	g10
plek	i-8o-25
plek voor	i-8o-12
plezi*	c-13f-12g-11h-8n-14
plezier	c-13f-12g-11h-8n-14
plott*	b8
plotter	b8
pls	a10b-9d21i19j8l11n-44
plug	b-8c-39d-8g-10h-12i-13o-9
plug on	c-27
plugi*	b-14c-9e24g-11h-18i-19j-9k-11l-9n-12
plugin	b-14c-9e24g-11h-18i-19j-9k-11l-9n-12
plumb*	b22o55
plus	b26c34e55f10g-11h-20j-23m-31n42o28
plus de	c24f27
pluto*	h-11o-13
plutot	h-11o-13
plz	a40c10
pm	m-34o25
pm on	o-21
po	i38j13n23
poca	n-16
pocke*	d38
pocket	d38
poco	h15
pode	a-15b-15c-33d-27e-38h139i-22j-31k-32l-12m-33n15o48
pode ficar	o9
pode mandar	g33o13
pode ser	b-8c-9f25g-13h51i-12l-8o-14
pode ter	h-9l-9m-9
pode usar	h47
podei*	a27d23i22
podeis	a27d23i22
podem	a25b-18c18d30e15f32h-15i12k9m-8n-24
podem dar	a21c27
podem*	b-12f45g61i15m-47o-60
podemos	b-12f45g61i15m-47o-60
poder	l15
poder de	l15
poder*	d20i45j12
poderiam	d20i45j12
podia*	i17
podri*	c20g51h38i134j57l8o-11
podria	c21g47h40i46o-11
podriais	j19
podrian	i60j34
poi	c21i28k49m54n29o-12
point	a13e-8g51h34i25o-16
point of	g22
point*	b-41d-13e-9g-13i30k16m18o25
points	b-40d-13e-8g-13i31k17m20o43
polic*	b8c36d85e-9f62g10h-12i44j22k103m117n-14o-43
police	b16f29k79m-8o-29
policia	g26k33
policies	m9
policy	c44d94f32i59j35l13m116o-9
policy for	d14i26l18
policy says	i26
policy to	c12
polis*	c11f32j22m-10n-9
polish	c11m-10n-9
polit*	a-18b-10c-36d-10e-13f87g-8h-13j-24k33l-8m119n34o-12
politica	c-12f26i14m47o-12
politica de	c-10f30m18
politicas	m37
politie	k46
politique	f28m17
politique de	f28m17
poliz*	b8c17d-8f76h-11j-11k25n-9o-26
poliza	f42
polizei	g8o-15
polizia	k21
polizza	b16c25f19i18
pomad*	h28
pomada	h28
pomer*	n39o10
pomeriggio	n39o10
pomp	h-8o-11
pompe	k24
pone	b8f50i12
ponem*	o17
ponemos	o17
ponen	b60h9
poner	e9g17h-10i-12n-24
poner*	h36
ponerme	h37
ponga*	c26e43m27
pongo	b-15h89i-8n-15
pongo en	h15
ponto*	i-10
pontos	i-10
pool	b8
por	a28b59c8d37e-19f89g82h-25i65j-39k100l-8m47n41o25
por alto	m20
por atraso	b18f14i8
por causa	c17g15h20k32o11
por chat	o-16
por cierto	f11k17
por completo	a20
por conta	j28
por correo	c10f26
por donde	g24j9
por el	b-21c-15f10g25h-8i-25k-8m33o50
por encima	l19
por error	a24
por esta	i41m24
por este	c10
por favor	a51b16c34d16e45f-8g14i84j18k-8l79o-27
por gentileza	c14e39
por justa	g19
por la	b-8c-14e-17f-13g8h-15i-26n78o22
por las	k38l-41m-10o21
por lei	f88
por ley	f39o-17
por lo	k21m-9
por los	d20j-9o-10
por mes	b-8c-40d-14f-12g-13i-22k-10n-17
por nada	n64
por no	g-8
por nuestra	o13
por que	b41
por ser	i29
por transferencia	d36
por um	l21n14o14
por uma	i-15l-8m10n-12
por un	d18m9
por una	i14
por via	g9h40k16
porfa	d13
porqu*	b29c18d11k28o-27
porque	b24c18d11k28o-27
port	g21o33
porta	a-12b-16c-13d-17e-21f-19g-21h-29i-26j-45k-18l-26m-8n-36
porta*	a141b-35c-26d-28e114f34g-28h-15i-43j15m-20o31
portabilidad	k23o11
portable	e10
portail	i-12
portal	a78b-17c-10d-11e12f-16g-32h-18i-11j21k-9l-37m-9
portale	a26e9
portao	e36o23
portaria	g25
portatil	e19h-8
porte	h-8j-14n18
porte*	e26f27g-12i17n-32o-23
portee	f30o-27
porter	e19g-9k-16
porter plainte	k-15
portes	b18i29o8
porti*	o26
porto	k8
portr*	l-37o9
portu*	e-8f-11h-14j-8k11l-15m-13n-18
portugal	k18
portugues	f-9l-13m-12
pos	e35h31
posib*	i13o-15
posible	o-15
posic*	f21
posit*	b39d9h8m47
position	b31d9
posiz*	a11j17
posizione	a11j17
posol*	h89
posologia	h88
posse*	e40
possi*	a-51b-53d-16f-9g39h-22i65j-9k-36l25m-42n-16o-64
possiamo	d-8f20g83i23o-26
possibile	c27i26n29
possibilidade	j14
possible	b-28c-11e9f-23g-32h-29k-17m-21n-36o-33
possible to	a10b-9e-8g-9h-9i37j-10l-13n-12
possivel	a-37b-8l43n-17
posso	b-22c41e-21g218h165i58j-34k-15l21m-11n-24
posso tomar	h17
posso usar	g10h-8i20
posso*	c-11f-26g-13h8i-9j-20k-17l-8m-9n-9
possono	c-11f-26g-13h8i-9j-20k-17l-8m-9n-9
post	b24c-19f-11j15k21l-10o-14
post office	o-25
posta*	k36
postal	k35
poste*	a-10b-22c-21d-21e9f-53g-35h-37i-30j-27k-26l-28m-15n-35o43
posted	e47o32
poster	a-10b-20c-13d-14e-17f-20g-20h-28i-23j-20k-18l-18m-9n-23
postes	f-23
posto	a-10b-8c-9e14h-13l-10m35n-10
posts	a27b-8h-15i-8
potat*	b-8
poten*	j-17n-9o-10
potencia	j-13o-10
poter*	l9m14
potet*	a15b-10c18d50e34f12i27j46
potete	a15b-10c18d50e34f12i27j46
potre*	c16e24g77i104j15k22l46o-11
potrebbe	e24i21o-11
potrei	g44j15k22l14
potrei avere	j15l14
potreste	c16g19i75l23
pound	b70
pound charge	b8
pound*	b48o12
pounds	b48o12
pounds and	b12
pour	a27b27d-13e-45f-33g13h13i34j-77l-31n-59o28
pour ce	l22o-10
pour la	b19c-11d-14e-8g-25h-31i-28j-9k-12l-9o53
pour le	g-12h-15i-10j-10k-23m18n-9o16
pour les	c19d25h21j-9o-22
pour moi	a32e20
pour nos	g-11i-8
pour notre	g28i36m21
pour nous	i55o33
pour un	b46g18o-11
pour une	f41h19k20
pour vous	k23n10o33
pourq*	b9c35
pourquoi	b9c35
pourr*	h27i80j26l18o-9
pourrait	i72
pourrait on	i44
pourriez	h27j26o-9
pourriez vous	h27j26o-9
pours*	g26
pouve*	a8e24i44j14k-8n-14
pouvez	a8e24i44j14k-8n-14
pouvez me	l23
pouvez vous	i19l-31n-12
pouvo*	i22o-17
pouvons	i22o-17
powde*	h16
powder	h16
pra	a-10b-34c26d-11e9f-59g-23h13j-33k-27l-25m-32n-60o20
pra cancelar	c11
pra mim	e44i40
prach*	e-8f-9h-8k-9n-12
prachtig	e-8f-9h-8k-9n-12
pract*	c20j51k25n37o41
practice	c20j51k25o41
prakt*	k20
pranz*	d31h-8o-13
prate*	l9
prati*	b9k69l18o10
pratica	b10k67l19o10
prato	j19o-10
praxi*	l28
prazo	d-15g-9h-15i72m-9n10o8
prazo de	i15k9n17
pre	f9h17k17m38
pre approved	m9
preav*	b12c37f12g97i58k26o-24
preavis	c22g10i25o-9
preaviso	g31
preavviso	b12c9g49i20k27o-10
prece*	f31m57
precedente	m32
preci*	a10b-47c-25d-66f-14g15j43k-72l-20m-47n-93
precio	b32d20i46m-12
precio del	o16
precioso	c-11n-23
precisa	a-14b-24c-54d-37e-11f-8g-21h-9j-15k-29l-26m-11n-11
precisa de	e-9i-8
precisamos	a-8b-32c-14e-21f9i-35j-18k-21n-32
precisamos de	e-8i-27j-11k-17l11n-24
precisar	c9
preciso	a30b-8c63d-37e51g42h36j94l11o-26
preciso de	c29e30g10i9
preciso do	d10j47
preciso que	a12e12l15
preco	b12d32f17i64k31o33
preco antigo	i41
preco*	e10i-14n12
precos	e10i-11
prefe*	a12b-11c49d91e-11f-9g-11h-13i-10j-18k41l20m-12o-17
prefer	a18c27d8k43
prefer to	a20k44
prefere	d29
prefi*	d20k42l31o-19
prefiero	d28
prefiro	d-8l29
pregh*	a17c9d9
preghiamo	a17c9d9
preghiamo di	a17c9d9
pregn*	g32h54
prego	b25
prego di	b25
pregu*	b-14c-11f14g-17h11i-19j-14k-20l-45m20n-11
pregunta	e11f23g-8h14i-8j-10k-10n-10
pregunta por	j-9
preguntaba	c-9e-22k-10l-42m-12
preguntar	m43o-11
preis	m21o9
preis*	f10k42
preju*	g13k64
prejuizo	g13k43
prele*	b78
prelevement	b35
preli*	b51
prelievo	b51
premi*	b76c82d32j35m-37n43o-12
premier	j32o15
premium	b41c81m-36n41o-8
premium support	n41
prend	d-24
prend*	e-10g18h129i31l24m-9n29
prende	h71j28
prendere	h22l26
prendra	k24n10
prendre	g31h45
prene*	b34
prenez	b34
preno*	a15b15c27f-9g-9h-16i-15j15l-11o18
prenotazione	c37
preoc*	c-11f13h57i-12o21
prepa*	a33c17d88k109m24
prepaid	d71
preparando	k40
preparando la	k40
pres	o-10
presa	h33n52
presc*	c39f70g28h82i17j15m31
prescribe	g13h35
prese*	a35b-8d-21e-10f-12h-22i9j-16k62l60m-13o-8
present	o-16
presentar	i40
presente	a43c21h-9k42o31
presento	g25
presi*	h-8j-11l106
preside	g11l26
president	l26
presidente	l27
preso	b17e18g27h34j14k14
press	k17l20m-8o-50
press and	o-18
press*	b-12d-8e-19f-18g-20h101i-25j-15k-26l-13m-11n13o22
pressao	h56
pressing	o20
presso	a17c12n32
presso di	a9c15
pressure	e-8h25i-14k-29
prest*	a8c23d16g26n17
presu*	b9e-13f20g-15h-14i-12k-11l-21n-12
presupuesto	b9e-13f20g-15h-14i-12k-11l-21n-12
pret	d-26
prete*	c36d35f27g17i37k34l11m56o15
pretend	c33i37m61
pretendo	d11f28l13
preve	o-18
preve*	f40h-12i28
prevede	o-26
prevent	e9
preventivo	i-8n10o12
preventivo per	i-8n-10
previ*	e-15f9g-16h-19i20j-12k29l-10m-16n-24o-32
previa	i14k10m-22o-8
previas	m9
previo	i11
previous	b10d10
previous instructions	m-13
prevista	o-19
previsto	h-9j-16n-14
prevu	o-8
prezz*	b25d32h-8k-8n-11o12
prezzo	b25d32h-8k-8n-11o12
price	b165c-10d11e-12f20h-13i96j-13k-11l-8m-29n-16o58
price and	o9
price back	d8
price for	i12o11
price in	f32
price is	b11
price list	b-9o-18
price of	b21o37
price on	b29o14
prier*	d27
priere	d27
prijs	b20d13o14
prijs*	f17
prima	a-18b-26d-29e-29g-20j-28k-27l-11m-17n16
prima che	c21n18
prima di	m17
prima*	h-9l-11
prime*	e31f-10i-9l17o-52
primeiro	g15l18o-27
primer	c-16o-9
primera	o9
primera hora	o18
primero	o-19
primo	c22g17l11o-13
princ*	c-11e9f-9g-13h-20i-18j-13k-13l52m-8
principal	e26l63
principianti	c-8e-10g-11h-14i-15j-10k-10n-13
principio	n30
print	a-28b-49c-39d-48e-39f-44g-111h-45i-50k-88l-47m22n-35
print everything	m31
print on	b-8n-9
print the	j32n36
print*	a-26b-69c-11d-22e-37f-36g-30h-40i-28j-58k47l-30m-18n-56o9
printed	a-9c-9d-9f-8j-22k-11l-9n-43o9
printed on	o-15
printer	d-9e-10f-12h-12j-22k-13
printers	k36
prints	b-41k17
prior	m56
prior*	m85o8
prioridad	m20
priority	m10o8
pris	b27j21o-24
prise	o25
priva*	b-22c-19d-14e-18f132g-18h-26i-31j106k29l-13n-25o-11
privacidade	f19
privacy	f28h-14i-8j-14k35n-11o-11
privado	j22
privata	j41
private	b-12c-8f-38i-14j19k-10n-8
prive*	j59
privi*	e80
privilegios	e40
prix	h-10j-11m-12o10
pro	b-19d-14e19f-22g-19h-8i-32j-26l10m-21n-11o-9
proba*	g27m-9
probar	m-9
probe*	c22d19g31
probl*	a-16b-26c-21d-16e-28g42h14i-35j-28k-17l-35m-17n-8o23
problem	f18g-13i-9j-11n-18
problem or	f36
problem with	k8
problema	b-15c-11e-17f-10g-18i-20j-11k-20l-10m-8o33
problemas	g49
probleme	l-12
proce*	a75b-19c29d-8e-23f48g67h-25i-38j-39k210m76n-36o27
procede	g22o-27
proceder	c15
procedere	a12k11m11
procedure	e8g28k22l19
proceedings	k19
procent	f22m9o16
proces	g-19k67
process	b-19e-10k-17
process my	m15
process to	g12
processar	g13k28
processed	b8o37
processing	f30
processo	f-12g8h-9i-8k28l8m-10
processo de	k-9
proch*	c-20g-8h-14i-9k22l16m-8n-14o58
prochain	c-17l23
prochaine	h-11k20n-12o40
prochains	o21
proco*	k30
procon	k30
procu*	b-13c-9e-11g-11h-9i-8k34n-16
procura	b-8e-8k15
prodo*	d18f-12g-9h-8i-12j-8o-14
prodotti	f-12g-8i-11o-14
prodotto	d22
produ*	a-20b-14c44d20e-29f54g-46h29i-39j-30k-26l-31n29
product	c12d41e-8f34g-10n31
production	n30
producto	f17
products	d17f37
produit	f20h16
produto	c12d-21f-31g-12h19l-12
proef*	b-17c15d-12e-18f-17g-10h-22i9j-17k-15l-15n-25o30
profe*	f44j16n14
profi*	a218b-21c-13d-14e19g-18h-20i17j48k-14l-12m-21n-24o86
profiel	a38o18
profil	a47e35j25
profile	a49j42o33
profilo	a92n-10o9
profo*	n29
profu*	n30o-9
proge*	l23
progr*	b-77c-30d-45e-48g-70h-58i-51j-49k-46l-60m34n-45
programa	a-17b-40c-12d-13e-30g-32h-29i-27j-25k-11l-46m-21n-21
programador	m47
programm	b-15d-17f23
programma	a16c-11f-11g-14h-9k-9
prohi*	f28g14m16
proib*	f21g36i16
proie*	e-11k-8l-24
proje*	b-11c73h-9i-8j-13l58m-8n-12o-62
project	c84l38
projects	o-11
prolo*	c-36g-9h-10i-28o32
prolonger	h-8
prolu*	i21o8
prome*	d72g22m-10n48o57
prometieron	d57
prometo	o44
promi*	d37f38k36l22n78o61
promise	d31f40k38n26o72
promised	l24n19o-15
promo	i28
promo*	b20i74o-45
promocao	i30
promp*	c-9f-9h-13i-10j-14m162o-8
prompt	c-8h-9i-9j-12m132
prompt de	m9
prompts	m28o-8
pront*	b22e-10f19h-8j24k35m-24o23
pronta	o10
pronto	b28k8m-21o8
proof	f11h-8m-26n-11o-9
proof of	o-9
propi*	a-31b-24f13g-14i-8
propiedad	f28
propietario	e10
propietario del	e10
propio	a-28b-21
propo*	b8f-26g21h-14j21
proposta	b12f-21h-11
propr*	a-30b-16c-10d-9e24f52g-13h-9i-15l49m-10o-37
propre	l37o-18
propres	f-17
propria	a-21j15k11
proprieta	e34f9
propriete	f44
proprio	k-14l9n12
prora*	b13o32
proro*	i44
proroga	i44
proroga di	i11o17
prorr*	c13i-8o-8
prorroga	i-34
prorrogacao	i28o-10
prose*	c27k66
pross*	k18l17o42
prossima	l19o18
prossimo	o19
prote*	f47g96h43k80
protecao	f30k17
protecao de	f30k17
protect	g25
protection	b-22f9k62
proto*	i36k34m57
protocolo	i38k40m28
prova	a9i25
prove	k30m17
prove*	g10k22
proveedor	g10
provi*	a8e64f16j24o-16
provide	f18j27l9
provide the	f21j33
provider	a13
provo*	h39o8
provv*	a26d12e18o19
proxi*	f-8h-10i-14j-14k36l8m-12o61
proxima	i-14j-14k35l9o16
proximo	o40
proze*	k33
prozess	k33
prueb*	c28i11k24
prueba	c28i11o11
pruebas	k28
prufe*	m34
prufer	m34
prufu*	f38i44m9
prufung	f38i44m9
pruts*	n39
ps	o39
psori*	h37
psoriasis	h37
pubbl*	m13
publi*	e24f10g42k53m32o-9
public	k36o-10
publicar	m30
publicidad	o15
publico	g34
puebl*	o-12
pueblo	o-12
pueda	e11l27
pueda*	i28
puedan	i28
puede	a-24b-27c-34d-28e-10f-18h47k-45l16m-19n-24o-41
puede dar	h19
puede hacer	i11
puede poner	i-8
puede usar	h21
puede*	a55i50j13k-14m28n-17o-22
pueden	a55i50k-14m-32n-17o-9
pueden cerrar	a26
puedes	j22m63o-8
puedo	a-9b-23d-13e-21f-17g153h114k-14n-15
puedo hacer	g13
puert*	b-33c-9e-15f-18g-19h-41i-19j-27k-8l-20n-15o25
puerta	g-8h-9j-16l-9n-8o25
pues	d36l59n18
puest*	g13h41m8
puesto	g13h14m8
puis	a41g39h27i18m19o-42
puis je	g39h27i18o-13
puliz*	c24
pull	c61o-18
pulli*	c21n58
pulling	c21n58
pulling out	c21
pulsa*	a16c-11m28
pulsante	a16c-11
pulse	o-33
pump	b-13c-9d25e-9g-10h-10i-11j-12k-8o12
pumpe	n35
punch*	f-8n-30
punkt*	o8
punti	d33
punto	a40f71i11j-9n54o-20
punto*	i74
puntos	i74
puntos caducados	i48o15
puntu*	n20
puo	a-20b-36d-35e10f-39g-37h51i-9j-18l14m-28n-13o-79
puo avere	a-12b-8h-10
puo decidere	l17
puo essere	a-10
puo pagare	f-13i-8o-8
puo usare	h38
pupil*	b-9h-8i-8k13n-11
pupils	b-9h-8i-8k13n-11
pupit*	l-30
purch*	b54d145l-32m-38o-23
purchase	b55d98e-9i-9l-31m-38o-23
purchase order	b12
purchased	d12e19
purchases	d28
pure	b16c-8d-26h-21i-18l15n23
purpo*	a28f24
purpose	a28
purposes	f25
pursu*	k39
pursue	k37
purtr*	c15o-15
purtroppo	c15o-15
puse	d33e42
puse mal	e39
push	m24
puso	h31j19
put	a24b16d27f-24g38h45i-18j-12k29m-27n9o103
put a	c33
put back	d11
put in	d32e11
put it	n36o-13
put me	l53
put my	b-8c-9
put on	b30e25h72o27
put the	k17
put up	g67
put you	k24o14
put your	o24
q	b16c-11e-8g50h14j64l8n43
q me	g14j23
qr	e-9
quadr*	a-12b-12c-16d-16e-14f-18g-24h-27i-15j-22l10n-16
quadro	b-8c-10d-8e-11f-15g-13h-18i-9j-18l17
quais	a-18f21h61j24
qual	a-26b-75c-66d-60e-75h16i-84j62k-86l-41m-53n-92o-34
qual a	b-9c-10e-8g8h29i-9j-33l-18m-9n-10
qual e	a-11b-33c-18d-27e-26h-11i-31j-8k-28l-17m-22n-39
qual o	a16f14g-12h-19i-9j11l18
qualc*	e68h21i10l71n17
qualcuno	e68l71n17
quale	a-21b-31c-32d-11e-34f46g-22h-19i-26j53k-37l-22m-27n-30
quali	b-13g24h47i-10l-9n-17
quali*	j15l25m20o-9
qualita	j10l12
quality	l12n-9
qualq*	b12m23
qualquer	b12m23
quand	d24f12g-8h37n16
quand*	b-9c-30d16e-24g-10h10i-29k-26l-16m-32o-26
quando	b-9c-30d16e-24g-10h10i-29k-26l-16m-32o-26
quando e	l11
quando um	a-8c-28n-9
quando uso	h32
quant*	a-52b-9c-95e-99f-33g-54h-23i-85j-25k-69l-71m-50n-62o8
quantas	b-9f-9h9
quante	b-11d-15f-13g-12h29i-11j-13n18
quanti	a-31b-22c-17d-34e-20f-41g-21h-22i-27j-39k-20l-21m-11n-22
quantidade	b17i23
quantita	b21h11i20
quanto	a10b-35c-25d58e-30f25g22h-38i-38j71n-16o17
quanto a	f28l27
quanto dura	f9
quanto tempo	a31d11h-10
quantos	a-13b-25c-17d-23e-19f14g-26h-17i-29j-19k-12l-14m-12n-19
quantos dias	d-8h-9i-8
quaranta	o13
quare*	n10
quarenta	n10
quart*	b38c10d14i56j30k10o12
quarter	k13o15
quarto	b32i24j32
quatr*	a-22b-21d-8g-18h27i-18k-8l-11n-46o-19
quatre	b-8c9h29
quatro	a-17g-8j11o-8
quatt*	b12c10h-9o-13
quattro	b12h-9
que	a41b95c-16d51e25f23g124h40i32j113k8l93m83n80o-80
que a	a-27b19e-13g26j-8l16m14o-29
que alguem	e19
que alguien	b9
que aparece	a-18b-8j-26
que de	l45
que debemos	b28h10
que devo	h20
que dia	b-41d-13g-23h-15i-22j-27l-12n-23
que dice	b14f21
que diferencia	b-12e-8j-14n-11
que dose	h21
que e	m20
que edad	h8
que el	b-8j-12m-11
que en	i12
que es	b26l27m25
que esta	m-15o16
que este	m10
que esto	o10
que eu	b8d18g8h11m28
que faire	e33h23
que falta	b-8d-27g-11n-44
que figura	b23j9
que firmo	j11
que fue	g25j16
que habitacion	j61
que hago	e11g30h43
que hora	b-20c-12d-12e-11f-8g-19h-23i-21l-12n-11
que horas	b-19d-9e-9f-10g-35h-18i-15j-9k-29l-15n-30
que jai	b33g15j12
que je	b45e18h35l16
que la	d42g-8h-13i20o-12
que le	a13h34m16o-28
que les	f12g-9h-11j-16
que llegue	n30
que lleva	h12i-11
que lo	k18l40m-10o-13
que me	a71b16c30d60e21f24g141h171i45j48l68
que medicamento	h11
que medida	n-32
que mi	h14
que mon	a41
que nadie	n-11
que nao	b44d13e35g22i34
que ninguem	b41
que no	b78c56d16i75j23k15l8m23n24o47
que nos	b-23d24f16g-34h-19j-10l-9m-8n-17o-14
que nous	a19b13g-8h-8n-44
que nunca	d18m23
que o	b15e13g14h-8i26j42l56m19n22
que os	a-13b-15e-15g-10h-11i12j9l-9n-14
que paguei	d50
que pasa	d30f16
que pase	m15
que pena	g40o-9
que pidio	j26
que poca	n11
que pomada	h9
que por	i8l15
que se	d-10e20i59n20o15
que si	b16l17m10
que tal	d8i24
que tarjeta	j15
que te	m64o20
que tengo	a50g24
que tenha	l13
que tipo	g24
que viene	j8o-12
que voces	a-20h-8
que votre	l28n26
que vous	d12e32n33
que ya	b18g11
que yo	e43m12
quebr*	d8i43k12n15o18
quebra	i43k12
quebra esse	i43
queda	k46
queda*	b-28c-11e-10f22h-14i-23j-18m18n-26o22
quedamos	b-18f28g-8i-10j-10n-8
quedan	m19o9
quedarme	g28
quede	o16
quedo	b-12c-8d-9e9g-17h-18i-13j-15k-9m-8n-8o36
quei	d26k34
queij*	b-8n-9
queijo	b-8n-9
queix*	g26k22o10
queixa	g28k23o10
queja	j19k36
queja*	g14
quejas	g14
quel	a-26b-33c-22d-52e-54f-42g9h18i-41j42k-38l-26n15o-36
quel compte	j19
quel est	h11j15o-15
quell*	a36c-32d-41e-43f-19h-22i-35j24k-46l-78m-27n-19
quella	a25f13i30j41l-43o22
quelle	a-22b-15c-31d-12e-29f-16h14i-44k-25l-25m-23n-21o-15
quelle carte	j10
quelle est	h-18
quelle heure	b-19h-8i-8
quelle huile	h29
quelles	g25
quello	a37b29d-11f-8g-20h-15j-14n8
quello che	a15m12n18
quelq*	e47j19l19o-11
quelquun	e47l19
quelquun a	e20
quels	f15g28
quem	c-8f62g27j113k-8l110m-15n29o-61
quem e	e11f51j16
quem tem	h14l15
quema*	h57n41
quer	c-20h26
quer saber	h39
quere*	b-38c16d35f-10h-29i-15j-9l-23m-15n-33
querela	g45k58
queremos	a-8b-38c16d21f-9g-49h-29i-42j-9k-57l-23m-15n-33
queremos a	c-16f-22g-8
querer	d11
queri*	a-10b-49d-27e-13g-11i35k-24m-23n-48o-14
queria	a-21b-47g-8i44k-23m-11n-48o-14
queria saber	n-16
queriamos	d-20f11m-8
quero	a41c81d104e26g13h-27i-26j10k34l65n-28
quero a	l15
quero falar	l19
quero mais	c21
quero mudar	e14
quero o	d21
quero saber	g31j28
quero sair	a13c44
querr*	j18
querria	j18
quest*	a-27b72c-20d-47e23f-44h32j17k84l136m114n72o15
questa	b32g13i39j16k58l41m50n47o31
questa mail	l35m18
questa volta	i39n20o11
question	a-21b-23c-11d-40f-24g-40h-18i-14k-32l-9m10n-22o-25
question about	d-29m30
question of	l22n-14
question the	b41o-9
questionario	i-16k-9l-8n8
questione	k41l26
questions	b-12c-38e18f-31g-26h-10i-10k-19l9m-23n-16o13
questions about	l29
questions on	c-27e23f-51g-23k-18
questo	b21c34f12g55h68j17k13l47m64n51
questo mese	c34j17o11
questo messaggio	l16m9
queue	m22
qui	a56b20f73g46h12i-8j145k79l105m66n57o-11
qui a	g36j62
qui le	o20
qui ne	b24m17
qui vous	l10o-16
quick*	a-13b-11c-47d-10n-35
quickly	a-12b-9c-46d-10n-33
quid	b34o-11
quien	e51f83g20h19j232k46l134n55o-23
quien es	f9l10
quien esta	j22l33
quien puede	e37
quier*	a68b-23c68e-12f-10g46i-22j43k-12l82m-10n10o-23
quiere	b-10e-11g27j-13l9m-8o-16
quiero	a39b-10c76g15i-12j60k-8l69n13
quiero cerrar	a17
quiero el	l33
quiero hablar	l17
quiero otro	e20
quiero que	d-23n-12
quiero saber	g10j23
quilo*	c-20h30i9m-10n-9
quilos	c-19h32i10n-8
quinc*	d13
quince	d13
quind*	c8e11h-8i-11k14m20n-29o17
quindi	c13e16l9m26
quindici	k19n-25o17
quindici giorni	k23o17
quint*	c28j20o22
quinta	c28h-11o22
quinta feira	c31o-19
quinze	o-11
quis	d20j24o10
quisi*	a13c16f35j26l20
quisiera	a13c16j26l20
quisieramos	f34
quita*	c32d9g15i13
quite	a-37c-10
quite*	a9c33e46
quitt*	b-27
quiz	e-14l-9m-21n-38
quoi	b9f28g43j12m13n57
quon	m24
quota	b22d15i103
quota discrizione	d15o16
quota*	g18
quote	c30f-37g-19i16k-12m16n-11
quote for	f-37g-16
quote*	o17
quun	b38n22
r	b18d81e33k12m34
r e	d45
r not	m18
r s	d29
r u	d16
r3fun*	d145
r3fund	d145
raad	l36
raadt	d-9f-17g15h14i-10j-9k-16
raadt u	d-9f-17g15h14i-10j-9k-16
raam	h-10k-9
rabat*	i16
rabatt	i16
rabbi*	o-9
rabbia	o-9
racao	i-12
racco*	c17k38o10
rack	d-8j-18
ragaz*	g32h-8
ragio*	e28g26k15m10
ragione	g26m10
rahme*	f13
rahmenvertrag	f13
rain	g-8n9
raise	f34h11
raise the	f34
raise*	b34o11
raised	b34o11
ramp	e-17
ran	b19i42
ran out	i44
rando*	b51
random	b52
range	h30j-9
rapid*	a-48b-9d-51e-36h11i-9j-15n-12
rapide	a-32d-16e-26
rapido	a-11
rappe*	l-28
rappel	o-15
rappo*	a-13b8d-13e-10g-10h-13i-11j-12l15n-23o-20
rapport	j-9n-19o-20
rapporto	f15
raro	b-28e10n18
ras	n12
ras le	n12
rash	h13
rastr*	o-9
rastreio	o-9
rat	g25
rate	a-12b87c-15d-13e-17f-28g-20h-23i74j-20k-19l-27m-21n-30o61
rate even	i24o25
rate for	b20
rate on	b29
raten	h35i11
raten sie	h36
rates	a-9b-17c-13d-12e-15f-14g-13h-16i-16j-16k-15l-16m-11n-16o-14
rathe*	d51e-8k15l12m32n-11o-8
rather	d51e-8k15l12m32n-11o-8
rather have	d31
rather not	a9
rather than	b12d21m36
rato	n37
raum	f-19
raus	g59i-36k37o28
rausw*	g34
razon	k31
re	o9
reach	a-11c-16e-9i-14j78l39n13
reach my	j31
reach the	l42
reach you	n28
react*	h24i22k15l11o27
reactie	h27k18l15
read	b-13e-8g-17h-11i18j87k-8m61o-11
read it	c24
read me	j42m29
read out	j69m15
read the	i33m18
read this	k20m18
read your	k-21
reade*	e-11h-8i-16n14
reader	e-10n20
readi*	k12m37o18
reading	k11m37o18
reading this	m28
ready	n20o43
reagi*	g26n31
real	d31n30
reali*	b23c19e8
realised	c9
realized	e8
reall*	b8i22
really	b8i22
really didnt	b8
reaso*	b-31e-9j13
reason	b-25j15
reason for	j22
reason my	b-12
reasonable	f8
reave*	d46k29
reaver	d46k29
reaver o	d46k29
rebat*	o22
reboo*	c-11
rebooked	c-11
recal*	b9e17o34
recall	b8e17o34
recall making	b8
recap*	j62l20
recar*	b30i45
recargo	b30i45
receb*	b-23c-12d34e10f-27h11i-16k45l-13n-18
recebemos	f-13
receber	d41e10h24k24
receber o	d11e10
recebi	b-14e22g10
recec*	c38e27h-8j17
rececao	c38e27h-8j-9
reced*	c93f26
recedere	c47f26
recei*	a-34b35c-36d-50e-76f-23g-36h-34i-30j-52l-32m-32n-47
receipt	d-21o-10
receita	b-9n-8
receive	a-18b-13c-12e-19f-12g-15h-11i-12j-24k16l-10m-8n-11o27
receive a	k28o27
received	b65d-14e-37n-10
received a	b24
received my	b-26d-9e-30
recep*	b-10c-15d-13e45f12g-17i-25j50k-17m-10o-19
recepcao	l14
recept	h29n-10
receptie	e28j8
reception	e21f31i-10n15o-11
receptionist	j62
reces*	c100f20
recesso	c100f20
recet*	h11n-16
receta	h11n-16
recev*	c24i-9j11k8
recevoir	j18
recevrez	o8
recha*	o-9
rechn*	a-12b69c-13d-9e-18f8g-39h-17i-21j-22k-15l-18m-13n-17o33
rechnung	b45f-9g-8o15
rechnung vom	b25
rechnungen	g-14
recht	d15f99g15i-11j-11k-9l-25m10
recht op	d28f25g25
recht*	a-13b-28c-28d-27e12f121g121h-31j-33k155m-10n-28o-18
rechtbank	k16
rechte	k11
rechten	e39f56
rechter	g37k84
rechtlich	g53
rechtliche	g-12k-19
rechtliche schritte	g-13k-19
rechts	f-30g-9k-18o-8
rechtsabteilung	g-9k-24
rechtsgeldig	f43g21
rechtszaak	k59
recib*	b41d24g-15h-9i-13j-23o18
recibir	d32
recibo	b54o10
recibo de	b11o25
recip*	b-12n-9
recipe	b-8
recko*	b37g44h42
reckon	g44h42
recla*	b87g76h-10i32j-12k162l41m13n-22o11
reclamacao	k35m19
reclamacion	i20
reclamaciones	g-14k-25
reclamacoes	k15
reclaman	b45g18
reclamar	g52k24
reclamaremos	k26
reclame	b26f19
reclamo	i10k57l60
recog*	b74c-19f-10g-15h-19i-25k-15l-12m-9n-30
recoger	c-13h-8j-8
recogida	j-10n-18o-12
recogieron	d15
recognise	b9
recognize	b36e16
recognizing	b21
recoi*	g-9k-26
recoit	g-9k-26
recom*	a-25b-31c-23d-22e-33f-25g48h98i-33j-43k-40l-32n-33
recomendais	n-33
recomendam	g32h17
recomienda	h-14k-23
recomiendan	g18h9
recommande	n36
recommandez	g27h29
recommandez vous	g27h29
recommend	a-15b-12c-10e-16f-9g-28i-12j-12k-9l-8n-13
recommend for	e-8h22
recon*	b55e10f20i137o40
reconhecemos	b28
reconheco	b12
recor*	a101b39f102g35j52k72m11o-13
record	a26f39g45j11
record of	j15
recorded	k36
recording	f15
records	a75b47f43j41m20o-18
recou*	f49k23
recov*	e75k38
recover	e9k40
recovery	e62
recre*	d39o18
recti*	b-11f51
rectificacion	f36
rectificacion de	f36
recu	b13k26m24
recue*	b21e24o-28
recuerdo	b21e21o-14
recup*	d85e105g30i34o28
recuperar	d13o-9
recuperer	d19
recuperer le	d14
recupero	e27g35i21
recur*	g115k13
recurro	g66
recurso	g12k13
recus*	b30l23
recyc*	c-8f-12o-13
recycled	f-8
red	a-20b-22c-14d-13e-15f-13g-22h-18i-23j-20k-15m-16n-56o-29
redac*	c-8i-9j-9n-8
rede	b26o-14
redef*	e73
redel*	f37g34
reden	l43
redig*	g68k16
redon*	o45
redone	o45
reduc*	b37i24o8
reduced	b37o22
reduz*	e32o-11
reeds	k24m31
reel	b11
reemb*	b-13d76g-14j-13k-16l-12n-14
reembolso	b-13d39g-14j-13k-16l-12n-14
reembolso da	d10
reembolso de	d16
reenv*	j12o34
refai*	b9o37
refait	o29
refer*	g10i-15j42l27m-13
reference	g12j-10l33
referencia	j-15
refil*	o26
refle*	c30
reflected	b14
refor*	a8
refun*	b11d189g-24k-31l-27o51
refund	c-15d31g-10o9
refund for	d21
refund in	c-17d-24
refund is	d-66
refund of	d-31o9
refund on	b8d11
refund the	d19
refund to	d8
refunded	b15c20d116o37
refunds	d30g-11k-25l-22
refus*	b25g113h57k10m77
refusal	g37m21
refuse	g47h27m53
refuses	b17h26
refuses to	b17
regal	g-8i-8j-10n-8
regal*	f-8g-11h-12j12m-11o37
regalamos	o9
regalo	j18
regar*	f11k41l15m-11o-12
regarde	o-27
regarding	k46l20
regarding the	k46l20
regards	o12
regel	e33i21
regel*	b32f43h-11i31k-8m86n19
regelen	i38
regeln	m-9
regels	b33f11h-10k-8m96n-8
regge	h-9j-9l-14
regio*	a-10e-25l78
regional	l24
regis*	a181b14c14d-17e20f80g46h-20i40j73k50n-20o17
register	g11
registered	i15k35o10
registo	a51j18
registrado	j13
registrar	g28l17o10
registration	a53f21i35
registrazione	a40
registre	f19
registrierung	a24f16
registro	a17b30e45j17m11
registro de	m11
regla*	m42o-9
reglage	o-9
reglas	m45
regle	c-45f-15g-20h-12j-8l-50m-18n-9o14
regle*	g17i19j-14m18
reglement	f-15g28
regler	o-10
regles	i31m22
regol*	e-13f45g24h-16i71j-12k-14l-23m38o-17
regola	f8g31i45m23
regolamento	f49i32
regole	e-8f-9k-9l-20m14
regra	i34m45
regra*	e-9
regras	e-9
regre*	d16n38o-9
regret	n38
regul*	c-8f52g-26i91k-12n-10
regulamento	f44i48
regular	i49
regulator	g-10k-19
reich*	a12d-41h26i-11n-15
reicht	d-41h26i-8n-15
reicht es	n8
reimb*	d137o31
reimburse	d25o20
reimburse me	d17
reimburse the	o16
reimbursed	d14
reimbursement	d58
reimbursement for	d13
reimbursement of	d13
reimp*	e30
reini*	e66h29m20o15
reint*	d24
reintegren	d11
reintegren el	d10
reintegro	d24
reintegro de	d17
reise*	j14n31
reiss*	d19n36o28
rejec*	b28
reken*	a54b174c9d31e9f10h-9i51l-8m-10n-10o51
rekenen	b45i28o14
rekening	a59b98d35i24o21
rekeningnummer	c23e19
rekent	b8f28
rekla*	i34l14n40
relan*	g-8n19o14
relance	o14
relat*	c-9d-21e-8f-10g-12i-18k22m-12n-11
relationship	a31
relatorio	a-35b-8c-43d-16h-9i-14m-9n-8
relatorio de	a-22c-37
relax	i39
relea*	i28l18m34
release	i28l18m38
release the	i30l20m21
released	o16
relec*	m49
relecture	m49
relev*	b47i14l24o-26
releve	b43l30o-26
releve du	o-14
remai*	a32d28k26o-12
remaining	d28o-12
remar*	f-17i25o22
remarcar	f-17
rembo*	d87j28o16
rembourse	d-44
remboursement	d66o9
remboursement de	d11
rembourser	d23
remboursez	d27
remed*	h84k9
remedio	h80
remem*	b31e17o-15
remember	b31e17o-15
remember my	e-14
remet*	l33m29
remin*	b41c-16f-14i45k-10m-39n27
reminder	b41c-16f-14i45k-10m-39n27
remit*	f-8j20m22
remitente	m22
remon*	l18
remot*	a9e84
remoto	a9e45
remov*	a149b16c15m-12o65
remove	a80c19
remove me	a44
remove my	a20c27
removed	a31b28o59
removed from	a29
removed the	o36
remover	a9
rempl*	k10m31o17
remplace	k10m37
renam*	n-36
rename	n-36
renda	g15o47
rende*	d37i11n15
rendere	i11
rendez	d31
rendr*	d-15i20
rendre	d-15i20
renew	l34
renew my	l36
renew*	c19f-13l20n-17
renewal	c23l24o16
renewed	f-14n-23
renon*	f23
renou*	o-17
renov*	b-10c105g-8i-9j-10l38
renovacao	c52
renovacion	f16o12
renovar	c40l22o-22
rent	a22g33n-37o76
rent for	o27
rent out	a26g35
renta*	c70d-12i27
rental	c70d-12i27
rente	o21
rente*	j96o-10
rented	j96o-10
renun*	a10g10
renvo*	d41
renvoie	d36
reope*	i63l30o15
reopen	i63l30o-13
repai*	d24f34i20l21m-10o30
repaid	d30
repair	f33i22o25
repair it	i25o32
repaired	l24o29
repairs	o-24
repar*	b8c-11e18f23h-9i-14j15n91o39
reparacion	o9
reparatie	f34
reparation	o-20
reparatur	b20
repartidor	e31n38o11
reparto	b-8c-11e-10f-14h-9i-15j9o-35
repas	b30
repas*	d20o8
repay	d8
repay the	d8
repay*	d21
repayment	d21
repayment of	d8
repea*	b22m24n34
repeat	m27
repeated	b19n42
repeater	o-12
repet*	b-20c-19d-10e-11f-12g-26h16j-12k-8l-17m16o49
repete	m33o36
repetir	g-13h31i10k-12n21
repit*	j-15
repite	j-15
repla*	b-11d17e49i18m10n27o68
replace	e16i23m27o18
replace it	e16i26
replace the	o18
replaced	e57
replacement	d15n31
repli*	k13m52n106
replies	k13m52n106
reply	j12k15l16m131n-10
reply with	j15
repon*	d8e25f31g9k22m75n32o10
repondre	g12m27n36
reponds	m18
reponse	m26n-18
repor*	a-32b-27c-19d-11e-10f-12g-10h-18i-33j-27k71l29m-16n-14
report	a-30b-22c-18d-10f-9h-13i-37j-22k64m-10n-16o-18
reporting	o12
repos*	e26h30
repou*	o15
repre*	c23h22o31
reprendre	h24
repri*	d10i21k-20o11
reprint	k-20o34
repris	d10i24o-10
repro*	m24
repue*	d14o8
repuesto	d15o8
reque*	a15b69c15d122f38g15i19k16l87m106o-54
requerimiento	g20k12
requerimos	f13
request	c16d45f18i20l41m78o-45
request a	i19l12
request for	o-17
request is	m48
request the	l14
requested	b72d52
requested for	d10
requested from	d15
requests	l17m10
requi*	a-9c24e-9f92i92m12o-30
require	c30f68
require the	c21
required	f15i10m14
requirement	o-13
requires	o-11
requisito	i60
resci*	c78f9g43i49k18
rescindir	c53k18
rescisao	c14f9g21i11
resen*	j8k26o22
resena	j8
reser*	b-25c90d12e-26f-19g-23h-43l-28m-20n-13o52
reserva	c64d26h-18j-8k-8n-12
reserva de	c35
reserva del	c33d32
reservas	c-9
reservation	b-42o12
reservee	i24
reservering	c31
reservo	j18
reset	b10e118m20
reset the	b11
reset*	e49j-19
resetten	j-13
resi	d32
resid*	h116i34j61
residencia	j17
resident	h42
residente	h29
residents	h37i36
resil*	b18c99n-9o33
resiliation	b19o25
resilie	c35o29
resilier	o-21
resis*	c-15e-13h-9i-10j-9
resiste	e-10
reso	d142i18o26
resol*	a14b-14c38d-37j-9k53l60m8n12o22
resolucion	o13
resolve	k27l43n20
resolvemos	c12d-26k-12
resolver	k-8l9
respe*	c-32j15k13l67n29
respect	l66
respecto	i18
respeito	n20
respi*	h96
respo*	a-17b-25c-22d-17e18f216g63h-38i-40k133l217m125n50o80
respond	g17
responda	m28
responde	m41n47o-26
responder	m50
respondo	g8
responsabile	c-11e9f-43g-22h-11j-11k-36l107m-8n-14
responsabili	f30k8
responsabilidad	f11g31k21o22
responsabilidad penal	g12k21
responsabilidad por	o22
responsabilidade	f49
responsabilita	f62g23
responsabilite	f34k17
responsable	f-8g-11j26k-9l15
responsable de	l23m11
responsables	f12
responsavel	l65
responsavel pelo	l36
responsibility	o19
responsibility for	o19
responsible	k20l27o12
responsible for	k18l13o12
resposta	e15i-16m8n39o19
respu*	e17m61n14
respuesta	e17m61n-9
ressa*	d74o21
rest	a16d22j8m8o42
rest assured	o24
rest van	j16
resta	a-20c-11f-19g22i-8j-13o36
resta*	d8h-9i-11j-8n21o36
restaurant	g-8
restaurante	d16g12
reste	i28n-9
resti*	b19c-11d288g-10h-22i19k10n-12o29
restituicao	d51
restituicao do	d16
restituire	d-9h-13i26
restituito	d32
restitutie	d54
restitution	d-33
restituzione	b28d47f12
resto	a14d-11g-12
resto*	o94
restocking	o21
restocking fee	o15
restored	o42
restr*	e50i13m150o10
restricciones	m46
restrictions	e-10m33
resue*	m17
resul*	h10j93o8
resultado	h10j38
retai*	c32o30
retar*	f26o16
retard	f26o29
retard de	f29
reten*	b35f54m19o13
retencao	f27m10
retir*	a58b50c54e73j25o61
retiramos	c23o23
retire	j14
retired	e22
retirem	a23c10e8
retirez	b34e9
retiro	j9o8
retor*	d20j-9l21n26o20
retorno	j-9l21n26o20
retou*	a-11b-17d95e-19g-23h-25i23j-23k-19l11m-9n-23o15
retour	d34f25g-12i22
retourtermijn	i17
retourtermijn is	i20
retra*	b13c19f14i37o-21
retraso	c-9f14i31o-21
retro*	d36g28n8
retur*	a-14c-18d172e-29g-19h-23i11j-26k-18l-19m-22n-33o-15
return	a-9c-12d38e-22f-9g-11h-17i16j-18k-14l-13m-14n-22o-25
return an	d13
return it	d8i27
return my	d15
return of	b28
returned	d141o35
returning	f18
returns	o-25
reuni*	c-12e-8g13i-9k22l15n13
reuniao	g17l9n16
revel*	j58m42
revela	m28
reven*	a20f63o23
revender	f51
rever*	b40c63d48o64
reverse	c15d16
reverse a	d14
reversed	b21c11o59
reversed and	b11
revert	c30
revert a	c13
revie*	b-11e-29i-30k-8l50m189n-15o40
revient	i-20m-10o44
review	l42m71
review the	l20
reviewed	l8m20
reviewed by	l9
reviewer	m78
reviewer has	m26
reviewers	e-20m42
reviews	o22
revis*	b17e-8g9h-11i-15j-10k-9m112o-44
revisao	b11m23o-12
revisar	f16g13
revisen	b14
revision	i-8
revision humana	m13
revisione	m32o-9
revisor	m38
revoc*	c82e37f34m18
revocare	c17e30
revog*	c23e48f20
revok*	c45
revoke	c45
revoke my	c43
revoke the	e8
revoq*	e10
rgpd	f24
riacc*	d119o23
ribbo*	c-32l21
ribbon	c-32l21
ricam*	i-8o9
ricambio	o9
ricet*	e-8h-8j-19
ricetta	j-16
ricev*	d25e43h-8j15k8n35o19
ricevere	d29e18j22
ricevo	e13k10
ricevuta	b-13n-8
ricevuto	e10m8n40
richi*	a9d16e40f28g11j61l54m23o-9
richiede	j27o-34
richiedo	a8e35l11
richiesta	c9d11f31l24m27o20
richt*	d-28f-8g24j-9m65o10
richtlijnen	m70
ricon*	b36
riconosciamo	b32
ricor*	e17j26k29
ricordo	e16j26
rid	a10g22h33o11
rid of	a10g22h33
ridat*	d118
ridate	d21
ridatemi	d94
ridatemi i	d71
ride	c15d25o-15
rider*	n39
ridic*	n74
ridiculous	n-30
rien	a-8b-48c-11e-10f-9g-11h-16i-13j-16k16n26
rien a	b-41
rien contre	b-13
rien de	o-11
rien ne	o9
riesc*	b-9e27f-11
riesco	b-9e13
riesg*	f39h46m15o-9
riesgo	f39h46m14o-9
rifat*	b55o27
rifer*	c-10f-23l-9o-14
riferimento	c-8f-17l-8
rifiu*	b16g25h13m13
riga	g-8m16
rige	f22
rigen*	e54
right	a-20c-15d-21e8f9g17i32l-14m-23n8o57
right account	c11
right away	b9
right for	h26
right now	j25k34
right one	n23o32
right to	e35f12
right with	b32i30
right*	e34f15g25k53
rights	e34f15g25k53
rights and	f-22k10
rights in	e-28
rights of	f-17
rights to	e19
rigua*	f26
rij	n11o8
rimbo*	a-13c-9d275e-11f-8g-20h-11i-10j-14k-12l-12n-21o16
rimborsi	n-9
rimborso	d144
rimborso della	d13
rimos*	e-16
rimosso	e-16
rimuo*	a39e39
ring	b-9c-11h47i-13j33l35m-28n24o18
ring me	l45
rinno*	c61f19i15l24o-8
rinnovare	o-8
rinnovo	c50f20l26
rinse	o-8
rinun*	c66i72
ripar*	d31f17n27o18
riparazione	d31f17n27o12
ripos*	h14
riposo	h14
ripre*	d37h16i25
risar*	d24g44k61
risarcimento	g44k61
risarcimento dei	k25
risch*	g69h22m61
rischio	g42h22m61
risco	g21m53
risco*	k27
riser*	f33k23
risic*	m66o-8
risico	m30o-8
risk	h39m59o23
risk low	m15
risol*	a-8b-9e-16i-8j-12l-9
risolto	a-8b-9e-16g-8i-8j-12l-9
rispe*	b16f37g15j36m9
rispetto	b16m11
rispo*	f58h-9k16l45m124n50o35
risponde	f61m-12n11o-11
rispondere	m48
rispondi	m38
risposta	j19l13m48n15o17
risposta senza	m23
risqu*	g70h40m12o8
risque	g49h40m13
risto*	a-12d20
ristorante	a-12
risul*	a42b64e23f19m23n23o-8
risulta	a24b28e23f19n23o-8
ritar*	b24i12k13n17
ritardo	i12k13n17
ritir*	c64d24f22j-8n-9
ritirare	c24f31
ritiro	c32i12
riuni*	c34
riusc*	c20i26j28n15
riuscite	c20i26j28
riuscite a	c20j28
riven*	a20f19
river	e26i34
rivog*	b-15d57
rivogliamo	b-15d12
rivol*	k36
road	i26n17
roami*	b58o15
roaming	b44o15
roaming charges	o22
roba	e16n28
robad*	e8
robar*	e38
robaron	e38
robe	k35
robes	k10n-8o11
robo	e22l41m32n-11
robot	m80n12
robot*	l-12m15
roda	i-8j-9l-18
rodil*	g-14
rodilla	h28
rogam*	i42
rogamos	i42
rojo	h29m21
rol	e36g-13h-13
rol de	e41
role	e12j-10l-31m69
role system	m26
roll	b-8c-8g-9h-9i-8j-13l-8
rolle	m33
rolle*	e23h-8j-8n-8o12
rollen	e29
rollo*	l12
rollout	l12
rome	o23
rompe	f21g17
rompr*	a23c8g26
rompre	a23c8g26
rond	n40
rondl*	l-25
rondleiding	l-25
roof	b-8c-8k28m-10n-11o15
room	a-13c-18d-12e-8f-20g-25h12i63j-17k-35m-20
room for	i39
room is	j-19n27
room on	c8i38
room with	c-17l-10n-9
rooms	b-21c31g-9h-10i-12j-12
roost*	g-22h-9i-17j15n19
rooster	g-22h-9i-17j15n-11
root	e26m23
rosa	o-24
rossi	j44
rot	g-12h-8
rota	d11n8o10
roto	g12
rotta	d19n27
rotto	e21f21n73
rotul*	f-23h-8l-8
rotulo	f-21h-8l-8
rouge	o-16
rough*	g24h33o-11
roughly	g24h33o-11
round	g35i87l-16n-23
round the	g44i68
route	a-10m15n52o-22
route*	b-13c-8d22f-13g-12h-17i-15j-14k-12l-10m-10n35
router	b-13c-8d16e-8f-13g-12h-17i-15j-14k-12l-10m-10n35
routi*	m21
routine	m21
roves*	a-15e-9f-9j-8
rovescio	f-8
rovin*	k29o9
rovinato	k29o9
row	l-28o32
rua	b-8e-19f-10g-22h-16j-18k-35n-10
rua do	g-16j-9k-31
rubat*	e67
rubbe*	b-15
rubber	b-15
rucke*	d15g-18h31o17
ruckerstattung	d47o17
ruckr*	l36
ruckruf	l36
rucks*	d25o-13
ruckt	o10
ruckz*	d36m33
ruckzahlung	d36m33
rue	j28o-20
rueda*	e-8h-9
ruedas	e-8h-9
ruego	i31
rui	o-14
ruido	b-10c-27d-8e-10h-20i-15j-12l-10n-17
ruile*	i20
ruilen	i20
ruine*	o23
ruined	o23
rule	f33i74m54o-8
rules	b-8g46h-11i55m211n-12o-35
rules a	m-10
rules and	m13
rules in	m11
rules of	m-9
rules you	o-19
rumor*	c-13
rumore	c-13
run	a-14b-20c53d20e-21g-14h-15i-23j-15m29n27o-67
run a	n-17
run on	b-14
run out	l40n43o10
run the	m48o-14
rund	k-26
runni*	g-13h-8i-14l21n-14o63
running	g-13h-8i-14l21n-14o63
runs	b8l53
runs the	l28
ruolo	e26m27
ruolo di	e27m22
rush	a-16i31
s	d50e22k35m22o40
s t	d16
sa	g-13j32l15n30
saal	g-10j-8k-22
sabad*	b-9c11h-9i-9j10m-12
sabado	c12j19o18
sabados	o-12
sabat*	f-10h-8j-15l-11n-8o9
sabato	f-10h-8j-15l-11n-8o9
sabe	e34j10n41
saber	b-15c-18d-8e-18f60g19h15i-21j88l35m-16n-30
saber el	j35l25
saber o	f24l22
saber que	f22
saber se	e-9f-18g19h-11k-16
saber si	f34g8
sacco	h-18
sache	e19o-15
sache*	h34o-14
sachets	h34
sack	g41
sacke*	g24
saco	n43
sadly	o-22
safe	e20g23h39n-8
safe to	g30h40
safet*	k74
safety	k74
saftl*	n17
saftladen	n17
sagen	j47l48
sagen sie	j12
sagt	g8l-18
sai	b-22c-40i-8o17
said	b41d96e11o-15
said it	d37
sair	a18c39g-10o18
sair do	c22g-8
saisi	k12
saisi*	k20
saiu	b19e16o-9
saiu da	e16
sajou*	o-11
sala	a-24b-42c-8d-21e-43f-36g-33h-62i-51j-60k-41l-26m-22n-64
sala dattesa	c-11i-8j-9
salao	g-8
salar*	a-14b-21c-14d-15e65f-14g44h-23i-18j119k-11l-18m-14n-23o14
salarie	e32
salaries	e33g25
salary	a-12b-18c-12d-11e-21f-11g-17h-15i-14j13l-13m-12n-18o14
salas	k-34
salda*	b22
saldo	a102b62d12e33i44j109o77
sale	d-19g-24h-22i-19j-25k-10l-18m-23n-43o-35
sale a	o20
sale en	b-11j-37
sale hoy	i10o23
sale un	o-21
sales	j35l-13
sales*	b36l25
salga	l32
salid*	c45i16k35o-12
salida	i16k35o-12
salido	c44
salie*	b19h27
salio	b22c21d19j26
salir	f37i9
salle	f-9g-18h-14j-17
salon	c10
salta	m24
salta*	b28d27e16i66m81o18
saltar	e16
saltare	i20m29
saltare il	i20m29
saltarse	i45
saltarse el	i39
salud*	b-8e-8j-12k-9
salut*	b-10c-8e-9f-17n-8o-8
salutations	o-8
salutations distinguees	o-8
salva*	c-10d-11e13h-19j26n-8
salve	o-11
salvo	j11
same	a-27b29c-27d-28e-34f11g-26h-19j14k-11l-9m-40o47
same day	m-13o10
same order	c13
same transaction	b43
samed*	g13h-8i18j29
samedi	g13h-8i18j29
sampl*	b-12c-17e-9f-21g-26h-10i-9j-14k-27m-8n12o-12
sample	c-12f-16g-20k-44n24
samples	k13n-8o-25
samst*	o32
samstag	o32
samt	a24
samtl*	j21
samtliche	j21
sanci*	g35o18
sancion	o18
sande*	h23
sangr*	h41n33
sangre	n33
sanit*	j33k41l11
sans	e8f33g53h37i47l-23m8o51
sans faute	o16
sans risque	h41
sans supplement	o9
sante	j66
sanzi*	g14i41k31
sao	e11f34g-8h24i29j-13l-12m-11n24o-9
saper*	b-8c-9g29i-17j23k-13m-8n-15o-16
sapere	a8g29i-13j31k-10n-10o-16
sapere cosa	j17
sapere se	g-8h10
sappi*	k31n27
sappl*	f12o-15
sapplique	f12
sara	b32i8j20k21o52
sareb*	d44g8i56k25
sarebbe	d46g11i59k29
sarebbe possibile	i20
sarl	g24
sat	j-46n11
sat nav	j-46
satis*	d43i-15l-8n23
satur*	b-13c21e-11f-8g-12h46i-13j-10k-8l-14m-14
saturday	c29h-10o26
saturdays	h22n12o-34
satz	m16
sauna	c10h121o21
savin*	a42j31
savings	a42j31
savoi*	b-8d-22e-42f-9g-15h-12i-10j38l-36m-11n-11
savoir	b-8d-22e-42f-9g-15h-12i-10j38l-36m-11n-11
savoir comment	d-15
savoir si	e-38
say	a-19b-20c-15e-8f72g64h-9i38j57k-9l21m98o-30
say about	f21g13
say goodbye	a-13
say on	f17l34
say that	m12
say the	f35i37
say yes	m34
says	b22c-19d-11f-9h20i47j24l-9m44o-20
says i	b19
says no	a9
says you	e-26
sbagl*	b89c59g35h9n33
sbagliata	b54h13i11
sbagliato	b35c51g39n38
sbloc*	e77
scade	l10
scade*	c32i36n14o-10
scadenza	c35i37o-10
scadu*	e14g8i81o25
scaduto	g8i32
scaff*	b-25d-10e-9i-23n-14
scala*	b29l39
scalato	b29
scale	k-29
scale*	h-8
scann*	c19d-9e-9f-14g-9h16i-11k16l-10
scanner	b-9c20d-8e-8g-8h20i-9k17l-8
scato*	i19n12
scatola	i19
scegl*	o-17
scegliere	o-17
scelt*	a12
schaa*	n9
schad*	b21e-8f59g43h52j-8k94m-17n-20
schade	b26f37k14n-13
schade die	f32k12
schaden	f22o20
schaden am	f13
schadensersatz	g17
schadevergoeding	g34k33
schak*	e29k8m34
schakel	e29m34
schal*	e20
schan*	n91
schandalig	n27
schande	n60
schar*	g-10o12
scharnier	o12
schat*	g24
schau*	o-15
sched*	b-15g19h-14i19j-17k-38n23o12
scheda	b-12j-11
schedule	g-8i29k-31
scheduling	g37n42
schei*	g53
schem*	i35
scheme	i35
schen*	i13k16
schenken	i13k-9
scher*	b-17c-15d-18e-25f-16g-14h-22i-15j-15k-12l-19
scherm	b-12d-10e-12f-9g-9h-18j-9k-8l-8n-13
schic*	b-8d-18f-25g-27h-10i-34n32
schicken	d-17f-24g-23h-8i-31j-18
schicken sie	d-9f-14g-10i-8o-12
schicken wir	o8
schie*	h34
schif*	n33
schifo	n33
schil*	f30h13
schle*	g23
schlecht	g25
schli*	a48f21i15n46
schliessung	a39
schliessung des	a19
schlu*	b33e15o39
schlussel	e13
schlussrechnung	b38o15
schme*	g8
schmi*	j11
schoe*	d10
schoenen	d10
schon	a-9c-12d8e-24g-28h-16j-19k-11l-17m-15n-22o12
schon wieder	b15
schon*	o-20
schones	o-20
schones wochenende	o-20
schoo*	b12c-14d-26e-28f-21g-16h-43j58k-16l54m-23n-24o13
school	c-18d-12e-16f-41h-23j31l39m-13n-21o12
schools	f21i12l-10
schra*	b-9f-22g-21h-9i39k-34n-8
schrappen	i16
schraube	f-16g-17k-32
schre*	d27g49k60m20
schreibe	m21
schreiben	d29g15
schreibt	g43k57
schri*	b15c14e-30f-14g9h-12j-18k-26l18m16n12o-21
schriftelijke	l17
schrijf	c15g31l8m33n22
schritte	g-14k-19
schro*	f-13k-16n37
schuh*	o26
schuhe	o26
schul*	a29d12f-11g10h-22i-18k-13n-27
schulden	b21d27
schule	a40j26
schwa*	g21j22n34
schwe*	i8j24
schwi*	h39
sciro*	h58
scola*	i23o15
scolaire	i-8
scont*	a-10b14c-11d-8g-9h-10i25j-13k-9o-30
sconti	o-27
sconto	b21i17
scontrino	f10
score	m11
score*	e-17
scors*	i27o18
scorso	i22o18
scrap	a23c49
scrap*	c18d19o32
scrapped	c18d19o32
scrat*	b24f8
scratch	o8
scratches	f8o-8
screa*	n45
scream	n45
scree*	b-9d-12e-8f-8g-10i-13j-10k15l-8m-10n17o-16
screen	b-8d-11g-9i-12j-8k-12m-10n19o-16
screw	f-18i-8l-18n-95
screw*	b-10d-41e-8h-9n-12o18
screws	b-10d-41e-8h-9n-12
scrip*	m25
script	m25
scrit*	a-14c-12d-9f-13h-21i-11j-23k-15l-54n-11
scritta	h-12
scritto	a-9j-10l-44
scriv*	a12c-13f-28h-11l38m44n53
scrivere	g21l26
scrivo	a12m12n65
scrivo per	a12
scuol*	f-9h-9l9
scuola	l10
scusa	o10
scusa*	b-17n16o12
scuse	n46o22
scusi	o-27
se	a-39b-24c33d-13e57f70g62h60i28j11k80
se a	f14k12o-17
se aplica	f11
se cambia	h-8
se da	g35
se entro	k25
se eu	g51
se fait	e12h-8o-8
se fue	e27
se ha	c10e16
se hace	c25e24k26
se han	b10n32
se ho	b15f13g12
se il	d18f49h21j17k23
se la	f10h34k9m26o30
se le	h33o20
se limpia	e-8f-8h-17j-8n-37
se llama	j9
se lo	c20k24o10
se me	h119i66
se na	b24n26
se nao	k23l13m26
se ne	a23c8f24n47
se non	d39g30m22
se nos	b13d15e43i21
se o	d33f37g-13k-13
se pierde	f27
se puede	a-20b-38c-27d-22e-54f-60g-42j-34k-40l-21m-9n-19
se pueden	i-11k-8m-28o-9
se que	i42
se rien	n8
se si	h-8i-8k-8
se solicita	c12
se suspende	c11
se ve	b8e-24h-9
sea	e22f37i24o43
seal	k30
seanc*	h28
searc*	a-8c-31
search	a-8c-31
seaso*	e-11h-9
seat	b-9c9e29h-12j13l13m-14n-13o30
seat on	c19o16
seats	b20c11o68
seats are	o19
sechs	b15f-8o16
secon*	b8d-8e-38f80g27i-30j-27k-16m-24n-9
second	a11c50e-11f38h-14i10m8n-23o68
second one	a13c15n-26o-11
second time	b8g38
secondes	o-13
secondo	b22e-8f55g38h19i-13j-14l16n30o-10
secondo il	b32f17o-9
secondo la	f32g25
secondo le	f-15
secondo voi	g15h37
seconds	e-8i-20n-10o-19
secre*	e85j20k18m51
secret	e65m14
secretaria	k23l9
secretas	m14
secti*	f-9
section	f-9
secur*	e47j33m46
securite	j12m13
security	e47j19m33o-28
sede	b19c14e22f-9g-10k27l9o-14
sede di	e31l12
sedie	b-12c-10e-12f-23g-8h-15i-13j-23k-19l-16m-14n-17
seebl*	o15
seeblick	o15
seed	n27
seeds	c9
seein*	b45d34h14n22
seeing	b45d34h14n22
seeing that	n22
seem	b18l15
seem to	b23
seems	b25
seen	e73n71
seen it	e30
sees	e17f11
segna	h33m11
segna*	e-9g12k106l17m14o-34
segnalazione	l23o-15
segre*	e36j26l26m21
segreteria	l27
segue	f-9k18
segui*	g18l21m76n56o-24
seguimiento	j-9
seguimos	n13
seguir	m36n19
seguire	m47n18
seguito	l27
segun	b41f37o-55
segun la	f9o-19
segun sus	f13o-21
segun*	a20c39d12e9f30g-8i29j11m-16o14
segunda	a20c42g-8i17m-9o43
segunda via	o9
segundo	d15e18f35j20
segundo factor	e18
segundos	o-31
segur*	b37e66f47h51i-8j39k46l17m43n-11o-20
seguradora	k19
seguranca	e27m38
seguras	f-10g-10h-11
seguridad	e48j30m20o-8
seguro	b55c19d8f68h51j23k16l17
seguro de	f46
seguro que	b10l17
sehen	g-14j-10k13
sehr	b-9f-15l-8
sei	b16c-11i80m82n10o-15
sei que	i58n9
sein	b12h-10j-13n19o-27
sein dass	b21n24
seine	j44o-14
seis	b16c-11f-9i54m-11n31
seis anos	i19n25o-19
seit	h94k14n52
seit der	h84
seit montag	n25
seite	b-17f-15h-12i-12j-15k-8o29
seja	a19d22k35
sejou*	o-10
sejour	o-10
selbs*	a-10c-14g-8o13
selbst	a-10c-14g-8o-40
selbstverstandlich	m9o35
self	j-19
sell	a-20b-30c-27d-17e-16f-25h-79i-25j-30k-87l-27m-17n-59o19
sell spare	e27
selle*	b-18d-32j73o-14
seller	b-16d-31j76o-14
seller is	o-14
seller says	d-18
selli*	g12
selling	g12
selon	f61g23o-18
selon le	f16
selon vous	g23
sem	a13c54e34g101h-26i102j-12k19m76n33o96
sem a	i11
sem efeito	c67
sem o	e35i16
sem pagar	i26o15
sem passar	m18
semai*	a-34d-13e-28h-9i14j-10o-15
semaine	a-32d-18e-26h-8i16j-9
semaines	n8o-12
seman*	b-18c23d10e-13g-16h-16i53j-14k15l-9m-11o-22
semana	g-8i31k21n12
semanas	b-8d17i18o-16
sembr*	b41g35n37
sembra	b41g35n37
semen*	d9
semes*	a11o8
semestre	a11o8
semil*	b-8c8
semilla	b-8
semillas	c14
semin*	b-8c38f-41g-23h-11i-11k-12l-26
seminar	f-34g-9i-8l-23
seminario	c23f-8
sempr*	a24i-9m41n44o15
sempre	a24i-9m41n44o15
sen	o46
senal	d30
senal*	c19m26
senales	c19m26
send	a-32b-59c-21d40f-67g-48h-46i-59j66l-19m24n-27o17
send a	b-26c-17f-14j-11k-9m-37
send it	m19
send me	b-12d-10e38i-10j54l-9n47
send the	a-8c12d-16e-20f-41g-24h-16i-18j-29k29l-19m-47n-18o-14
send this	l31
send you	o19
sende	m21
sende*	j57o-16
senden	j54
sender	o-16
sendi*	b-26c31d13n43o37
sending	b-26c31d13n43o37
sending a	n31o32
sending it	d13
sending me	n11
sending out	b-24
sending the	c16
senha	b-12e202i-13j10n-10
senha do	e85j23
senha nova	e12
senho*	e12f-18g57j36m-8o49
senhor	e8j31o33
senhora	o11
senhores	f-18
senio*	i31l76
senior	i31l76
senor	j92
senor*	c-9f-35g-11i-10j27
senora	j36
senores	f-33g-11
sense	h27
sensi	k33
senso*	f-12h-9i-8j-15l-16m-16
sensor	f-8j-12l-13
sent	a-12b-24c-14d30e-40f-10g-11h-14l-12m-23o69
sent back	b27d14i26o12
sent it	d18
sent the	d-11n22o25
senta*	h19n18
sente*	f-10g77i-11k21o-10
sentence	f-8o-10
sentencia	g85k25
senti*	h77l59o-26
sentire	l48
sento	n17o-14
senza	g155h-14i89j-8k60l-14m27n75o91
senza la	o-25
sepa	c23
separ*	a-8c-12d-9e-22f-13g12h-17i-15j-21k-8l-11m-11n-16o-31
separate	b16
separately	o-20
septe*	f-31g-8h-8j-8l-8m-12n-8
september	f-30m-9
septi*	i17o11
septiembre	i17o11
ser	a32b16c24d8e31f21h39i22j-13l17n-14
sera	k40l34m-25o203
serai*	g24i41
serait	g24i41
serait il	i33
seria	c11d19f18g84h14i53l14
seria possivel	i12l12
seria*	n48
serial	n16
serial number	n16
serie	b-11e-10f-11g-14h-31i-12j-16k-17l-12m-9n-14o-23
serie*	n121o-25
serio	n17
serio*	j-9n84
serions	j-9
serious	n15
seriously	n69
seron*	o26
seront	o26
serra*	o10
serve	a24b-72c-28d-51f-16g-57i-29j-44k-40l-16m18n-73
serve il	e18i11j-11m15
serve la	f11h9j14k18
serve per	h-8l9n-9
serve piu	a28c17
serve pra	h25
serve un	b-10e-10k-14
serve una	e17
serve*	a63b-12c-17d45e42f24g-10i-21j-12m-9n55o49
served	a26
server	d53e48n70o23
servers	a39f29o21
servi*	b78c142d8e52f37h-23j-37l65m-8n78o-27
service	a-22b-28c-17d-8e-29g-17h-11i-18j-25l-8m-11n-34o-22
service is	n8
service juridique	f20o-8
services	e12
servicio	b16c48d11f14l19n9o-12
servicio de	c10i-25o-12
servico	b28c45f16l31n61
servico de	c32
servidor	e21l10o10
servirebbe	g26i30
servizio	a22b9c28d10e19m11n52
servizio e	a22
servo*	b-17d-8f-15g-14h-21i-20j-11k-15l-9m-9n-21
servono	b-15f-15g-11h-16i-18j-9k-14l-9m-9n-19
ses	f19j26m22
sesio*	e60h39
sesion	e57h42m9
sessa*	c8e21k-15
sessao	e21k-15
sessi*	c-17d-32e62m21o13
session	c-17d-32m22
sessions	e42
sest	j26l-12o-14
set	a-34b-29c-28d-22e-31f-26g-27h-28i-55j-33k-22l-26m-29n-15
set a	i-13
set it	o21
set risk	m8
set the	b-8m-17n22
set to	o-11
setor	l29n35
sette*	b22
settembre	b22
setti*	b-14c20f-10g-12h-17j-14k11l-8m-16n-14o20
settimana	i33
settimane	c20k23o-9
setting	b-9c-14d-8g-9h-11i-19j-11l-12m-10n-15
settings	o36
settl*	a13d-36e-10f26g47h-33k62m-9o34
settle	k55o16
settle this	k55
settled	a15b11d-38o12
settled the	o12
settlement	g56h-29
setup	e13m28o35
setze	g18
setze ich	g18
setze*	i14o-8
setzen	i14o-8
setzen sie	i21
setzen wir	k11
seu	a9l131m-16o143
seu nome	o32
seu superior	l43
seul	i29l-12o-9
seule*	a-9b-27c-20d-12e-10f-51g-51h-16i-16j-61k-22l-15m-17n-14
seulement	a-9b-27c-20d-12e-10f-51g-51h-16i-16j-61k-22l-15m-17n-14
seus	o69
seven	a15o-18
sever*	n-19
several	n-19
several times	n-8
sexta	c28h-24i11j-9k8m-14n-16o25
sff	c13e29
shamb*	n16
shambles	n10
shame	b26n52
share	a-11c16j26l-9m14n-45
share the	j35
share*	e32
shared	e32
she lives	j11
sheet	b-14c-14d-12e-12f-37g-13h-13i-15k-16l-12n-56
sheet*	k24
sheets	k24
shelf	a-8b28c-11d-9e-13f-9g-12h-14i-14j-13k-9l-12m-12
shelv*	c10
shes	j78n30o-14
shift	i-8
shift*	l-25o9
shifts	l-25
ship	c49i25k27o-32
ship free	o-26
shipm*	c18k30
shipp*	h-10i28j-9m-9o14
shipped	i37o26
shipped the	o26
shipped to	i40
shipping	n-8
ships	c32o57
shirt*	j-14k-11n-14
shirts	j-14k-11n-14
shoes	d9o23
shop	a11c-47d-65e-12f-31g24h-37i-17j-36k-59l-18m-27n-42o-27
shop at	a17
shop is	a19
shopp*	b-12d-39n-8
shoppers	d-34
shops	o-10
short	d-12h26i34
short*	n-8o17
shortcut	b-14n-8
shortcut for	b-11
shortfall	o17
shots	h69l36o17
shoul*	b64c23d11e59n36
should come	a20d28i-24
should go	l31
should not	c49
should read	l13m22
shouldnt	b43c23d11e59n36
show	a-41b-43c-30d-15e-59f-46g-44h-37j-14k-40m-10n-39o-15
show as	b10
show fee	i11o9
show in	d-30
show me	j30
show on	o12
show the	b-9n-12o-15
show up	b-8d14
showe*	b9d12
showed	b13d14
showed up	b13d14
showi*	b60o-30
showing	b60o-30
showing as	b-11
showing up	b10
shown	a-11c-16d12e-37f-11g-13h-13i-18j-16k-10l-16m-12o15
shown on	e-23
shown up	d24
showr*	a-10d-17f-15g-10h-9i-19j-56k-12l-19n-11
showroom	a-8d-12f-11h-9j-43k-11l-14n-11
shows	a-14b24d-13e43f-8g9h28i-14j-11l-10m-24n-18o-41
shows as	b10c11
shows that	o-9
shows the	b-11e25o-14
shows up	b44o15
shut	a30e25i40
shut down	a14
shutt*	a13i29
shutting	a19
shuttle	i29
si	a-34b-44c-47d-15e-44f51g94h50k19l-32m-12n-16o-73
si a	k21
si chiama	h-8j48l-29
si chiede	a15d38i30
si e	e21m22
si el	b20d19f60j34
si es	g8
si esta	h14
si la	f36h11k17o14
si le	f14g45o-12
si les	e-36g25
si me	g15i17
si mi	g11j16k15
si no	b17c25g17l34
si paga	m-10o-9
si possono	f-23g-12h14i-8j-12k-10m-8n-8
si puo	b-19c9d-22e-9f-56g-64h-55j-30k-25l-66m-22n-26o-15
si richiede	j33
si se	f15
si tengo	h71
si un	f16
sia	d22e18g10k28l13n15o-14
siamo	b35f56g22h-12i10j-11k42m-14n36o-21
siamo in	g30
sich	a15b-27c-18e-26f-39g-39h10i-8j-42l27m-29n-27
sich das	o-12
sich der	d31m-9
sich die	h28j-8
sich nicht	e-19j-8o-8
siche*	h41m76o18
sicher	h43o18
sick	g-13j26
sicur*	h55m46
sicuro	h36m38
side	a-13b-13c21d-45e-12f12g52i-16j-21l22m-12n49
side and	d-35f24
side of	n34
sido	a16n49o30
sido un	a15
sie	b51c-16d21f34g17h-13i101k41l31m-14n-33
sie am	b29
sie auch	f-9i-19
sie auf	i33k38
sie bitte	i18o-8
sie da	n11
sie das	a-13d-8i8l24o-24
sie den	b29g-9i-10
sie die	a8b-12d21f19i31o-24
sie fur	a13i14
sie haben	b37d27
sie im	j-14o-8
sie meine	f28
sie mich	i-10
sie mir	g38h36j81l61
sie mit	f11n39o11
sie noch	e-26i-14o-8
sie sie	b-9e-21g-11i-28
sie so	f30i33
sie uns	b27d34e-10f9g69h14i15j22k-8l-17
sie unser	a15
sie unsere	b-8i30
sieht	f13
siemp*	a13b21h-10m21n29
siempre	a13b21h-10m21n29
sient*	c29n39o-16
siento	c29n39o-16
siete	b25f16n53
sigas	m8
sign	b-21c-18d-10e102f84g79h-19i-17j-18k-18l-46n-33
sign in	e78
signa*	b-13c26m22o-33
signal	d10m28
signale	k8o-9
signature	c29o-18
signe	f52g11
signe*	a92b-8f50g14k-13m14n-20
signed	a93f29g-18k-11m16n-17
signed at	f11
signed by	a13
signed for	o-9
signed up	a86
signer	f19g37
signi*	b-10f39h-9i-8
significa	b-10h-9i-8
signing	f38
signo*	d24h13j86
signor	j16o-11
signora	h14j51
signori	d27
signs	k-22l38
sigue	b13f38m-11o25
sigue*	k25m8n32
siguen	k25n32
sigui*	m45
siguiente	m45
sil	e23g57i24j-8o-8
sil vous	e23i24j-8o-8
silen*	k48m-8n56o-23
silence	k20n44o-23
silla*	c11
sillas	c11
silo	k18
sim	e39h-9m25o-27
simpa*	g-8k-10n-14
simpl*	g-8i-9j-9k48l-36m34n104o55
simple	k23l-33m11n14o43
simply	m22
simul*	a-9j-12k-17m63
simulate	m38
sin	b15c70d9e31g84h29i146m37n48o56
sin cargo	o11
sin coste	o24
sin que	e8j16m-20o-13
sin restricciones	m28
sin revision	i-8m-21
sin riesgo	h15
sin ver	o-14
sinal	c23d39
since	a-8b55c18d132f20h125i36k26l87n144o42
since easter	n25
since i	d11h24
since ive	h46
since march	d37n28
since the	c22d13h31l24n-24o23
since when	a-9b55
since you	d35n18
since*	n61
sinceramente	n67
sind	a-12b-27c-28d16e-13f67g-17h8i-39k-13l-19m-9n-35o46
sind die	f31j24
sinds	b28c16h43n19
sinds de	c16
singl*	b12d-9e15n62o-10
single	b12d-9e15n62o-10
sinis*	l19n35o-12
sinon	o33
sinto*	h48
sintomas	h45
sirve	h33l33m-8
sirve para	m-8
sirve*	j-8
sirven	j-8
siste*	a60c-17d-10e86f-14g-14h-40i-11j22k61m58n22
sistema	a58b-11c-17d-10e37f-14g-14h-40i-20j-11k9m34n22
sistema de	a27m-22n19
sistema e	n24
sister	b13
sit	b25l-36
site	a71d-8e-16f19g-37h-28i-19j-22k-17l-20m-25n-32o64
site de	a9
sitio	a23c18h-10
sito	a21b11f26h-11m-10
sits	o34
sitti*	d37o20
sitting	d37o20
situa*	g41j16l25n56
situacao	g12l21n36
situation	n17
sitzt	f-15k-8m-21
six	c9g-12h35i-19m-10n39
six hours	n20
six weeks	n21
sixty	g-10k-30
size	a-14b-34d-22e-27f-29g-26h9i-29j-30k-23l-25m-18n-52o10
size is	o12
size of	f-17h53n-17
sizes	b-13d-37g-8i-9j-8l-9n-16o-8
skip	a16e-44h36m-8
skip the	e-20m-8
skipp*	l10o-10
skipped	l10
sla	f13i35m32
sla de	i35m33
slech*	d22n22
sleep	d30e25h71k14
sleep*	h35o15
sleeping	h35
sleut*	e64n-8o8
sleutel	e43n-8o8
slice*	b-10
slicer	b-10
slide*	o-18
slides	o-18
slim	g22
slip	i38o-12
slipp*	b17e16h40l29
slipped	b17e16h40l29
slips	f8
slips on	f8
sloga*	f-10i-10
slogan	f-10i-10
slot	c19e26h-9j-9l54n12
slots	o-15
slow	n25
slow clap	n-10
slowl*	n22o-9
slowly	n22o-9
sluit	a52b-11f29m18
sluit*	a82i53o-26
sluiten	a64o-26
small	a-9b-14c-26d-12e-66f15g16h-24i8j-23k11l-22m-15n-8o9
small claims	k12n18
small print	f38
small*	b21i33
smaller	b23i35
smarr*	e56
smart	e-9g8
smart*	e32
sms	e117g22o13
sms de	e26o13
snow	a-24c-11e-8n-8
so called	n22
so che	i35
so com	l18o-24
so etwas	f30l33o9
so far	b-13l-8n-35o-12
so good	a-9n-39
so kind	i16m32
so kindly	c16
so no	c32m27
so o	a-15e10o11
so pra	o-10
so queria	n-9
soap	g-8k-26
sobra*	b10c19
sobre	b-14f41g74h28i-21k8l43n42o-11
sobre a	c31f8g35k24
sobre el	f19
sobre la	g14l15
sobre mi	e14
sobre o	c-12f-22l13n25
sobre una	h12
sobre*	b14h31i9m8n36
soci	j22
socia	j14
socia*	j47
social	j13
socie*	b17f55g85k30
sociedad	g40
societa	c9f14
societe	b17f37g14
socio	a8d-9e28g33h-8j47n-8o-20
socio*	a-45b-27d-23
socios	a-45b-27d-23
soepe*	i43
soeur	i20j36
sofa	b-19c16g-21h-24i-9j-12l-13m-10o48
sofor*	a10e34g9l30m14o11
sofort	e34g9l30m14o11
soft	i29
softw*	a-25b-32d-12e-40f14g-11h-30i-32j-32k-29l-45m-14n-26
software	a-25b-32d-12e-40f14g-11h-30i-32j-32k-29l-45m-14n-26
soins	o32
soir	c9j20o10
sois	f12n28
soit	d32o-27
sola	e44f-12g-24h44k-12
solan*	g16
solange	g16
solar	b-9e-8h-12i-8j-12n-9
solar*	c26h29j-25
solares	c28
sold	a17c37f-11g-16h-9m-10n-40o-16
sold me	c28
sold out	f-8o-14
solde	a42j20
soldi	d183k60n19o20
sole	b14g35
soli	c-10j-9
solic*	a38c37d32e53f14i100j109k115l46m17
solicita	c12
solicitamos	a17c15d18e49f-17i43j46l15
solicitamos a	a14c14d13e48i35
solicito	f29i21j44l26o-8
solicito el	j40
solicito la	o-8
solicito que	f22
solicitor	k52
solicitors	k33
solicitud	i15m20o12
solid*	g-28i12k12
solit*	c-8f-26g-16j-16k-25n31o-10
solito	c-8f-26g-16j-16k-25n12o-10
soll	a19b24e56f-20g24i-8l31
soll das	m10
soll ich	g41h9n8
solle*	b35d13h26i-10k9n18
sollecito	b32k13n20
sollen	h26i-10
sollen wir	h26i-10
solli*	l15
sollicitons	l15
sollt*	h21
sollte	h22
sollte man	h18
sollten	g14
sollten wir	g14
solo	a-70b-104c-63d-93e-95f-87g-94h-87i12j-96k-24l-79n-93o-63
solo il	b-15j-8
solo la	c-11e-12f-20i-11k11
solo me	k38
solo per	i15o-9
solo por	i18
solo preguntaba	c-9e-22k-10l-42m-12
solo queremos	j-12
solo una	k34
solta*	a-23c-10e-13f-13g-8j-15m32o-12
soltanto	a-23c-10e-13f-13g-8j-15m32o-12
soluc*	k13l11n53o31
solve*	h16k17l-24
solved	k17l-24
som	b20g-19h-8
sombr*	o-8
sombra	o-8
some cash	b33
some transactions	e33
someb*	b62c56e30g23j8k27l91m-12n18
somebody	b62c56e30g20j8k27l91m-12n18
somebody else	b13c49
somebody who	c19
somebody with	l21
someo*	b57d-8e93g80h56i24j24k25l33m-9
someone	b57d-8e93g81h56i24j25k25l34m-8
someone else	c19e19
someone from	g10l14
someone has	b37
someone in	k40
someone is	b22e8
someone senior	l-32
someone stole	b15
someone who	i36
someone with	h42
somet*	c-21d-59e25f-8g23h42i-13j-9k-11l-11m-8n12
something	c-21d-58e28f-8g23h14i-12j-9k-10l-10n12o21
something and	b11
something i	d8n38o21
something online	d-16
something wrong	b-11n-8
somethings	h24
somma	d40e-21
somme	b9d55
somme sur	d24
somme*	a-28b-38c-36f24g-10j32k12l-9
sommer	j15
sommes	a-15b-33f33j19
somos	b-9f-11h-32i78k-14n-30
somos una	h-10i28n-8
soms	b22n13o-17
son	a13b32c16d-9e-11f-24g-13j107k-15l13n32o-16
son compte	a25j14
sonda	h55
sonde*	a-42b8f22g-10i66
sonderzeichen	f-11
song	j-8
sonnt*	i35
sono	a13b45c-17d40f25g-20h11i-10j-46l-18m15n150
sono ammessi	n-9
sono ancora	d9f15
sono passati	o18
sons	j30l20
sont	a-13b23c-16d-14e-53g13i11j-22k-15l-10m-21n-14o106
sont ils	f27g26
soon	h27k35o-17
soporte	j13
soppr*	a56i24
sopra	i11l18m16o-8
sorge	a-10g-15k-20
sorpr*	j18
sorpresa	j18
sorry	e26i22m-22o-63
sorry for	o16
sorry to	o-28
sort	c-8f-9j-9k29l18
sorte*	a-12b42e-9
sorted	a-12b-21e-8j-12
sorted by	a-11b-14
sorti*	f-8g-8h-11m-17
sospe*	b32c22e40h71m51o11
sosti*	d13e74f26o10
sostituzione	d13e35f17
sotto	h21i25m18o-39
sotto il	h21m21
sotto*	l72
sou	g9
souha*	f40j23l-18o-28
souhaite	f38j25l-18
sound	i-8n-32
sound*	o-25
sounds	o-25
soup	g-9i-10j-8k-9l-11m-9n-8
sourc*	f30
source	f30
sous	d12g13h16
soy	h20j57m23
sozin*	c-35h13i-13m-27n-8o-12
sozinho	h15i-9m-26o-12
spa	c39
spaar*	a26
space	c21o-10
spalt*	j-12m-18n-11
spalten	m-15
spam	e22m-17o-22
spam filter	m-9
span	b27k30
spani*	j12
spanish	j12
spann*	j-9k29
spare	a-8b-13c-11e8g-8j-19l-19
spare parts	e-11j-11l-18
spari*	a28e36k16
spate*	i25o19
spati*	e-13g-13h-10k-9n-10
spazi*	a21f26
spazio	a21f26
speak	b22l126m24
speak to	l63
speak with	l68
speak*	i8n15
speaking	i13
speci*	c-29e-9g-11h-9i49j-11l-10o44
special	b-8i62n-9
specific	c-21
spedi*	d38e20i38j28l22m16o-10
spedition	o-20
spedito	d30i34j28
spedizione	c8d8o-14
spedizione e	c12o-23
speed*	g19
speichern	o-8
spend*	e14
sperr*	e45m29
sperre	e28m30
sperren	e13
spese	b73d14i50o36
spese di	b32d12f12i53
spett	c-10l-8
spett le	c-10l-8
spett*	d11f9
spetta	d15f21
spiag*	k25
spiaggia	k25
spieg*	b-14c-12l39
spiegato	l19
spite	b22
spite of	b22
split	b-10j-14l-24
spogl*	g47n37
spoil*	k9o13
spoiled	k9o13
spoke	l-10
sporg*	k41
sporgere	k41
sport	h15i37
sport*	c29g24j23l13
sportschool	a11c16e17g33l20
spost*	a-11b-13e-10h-10k-8
spostato	c11
spot	g20h28i20o8
spot on	i-10o15
sprac*	m24
sprachmodell	m27
spray	h112
sprea*	b-10
sprec*	l75
sprechen	l78
sprek*	l101
spreken	l106
sprin*	n-10
squar*	c9d38o34
square	c9d38
sra	j11
sta	b15e27f-10k-10l27n20o17
staan	c-16d-15f-13g23i-27j-18k-18l-8n-9
staat	a-13b-14c-33d-19e-42f31h-36i-10j59k-18l9m-11n-28o71
staat dat	f28h-10m-10
staat de	g17o23
staat er	j15
staat in	e-12j-16
stabi*	i-8m17o-27
stabilimento	i-8
stabl*	o18
stable	o18
stack	k28
staff	b-8c-10e22f-28g-25i-23j9m-21n25
staff*	b30o-23
stage	c18d14
stagi*	e45g23i20l27n14
stagiaire	g29n22
stagione	i26
stall*	d-36
stama*	c34d-20k17o9
stamattina	c34d-20k17o9
stamp*	a-29b-10c-20e-43f-35g-32h-52i-50j-53k-38n9o-17
stampa	a-9b13c-19d20h-9j-14l15
stampante	c17g-8h-21i-12j-11k-11m-8
stampare	g-8h-8i-8j-11n13
stanc*	a10
stand	b-11c103e9g16h15i-9j-11m-12n46o35
stand in	n38
stand*	a-8c14d-15f-24g14h-30i35j-33k59l29m28n10
standard	b22e-8h-16i25j-12k-10l8n-10o-10
standards	k51
standing	m16n11o20
standing order	o26
stands	b-8f-12l30
stano*	e47
stanotte	e47
stanz*	e17g-10h-11i-10n32
stanza	e17g-10h-11i-10n32
stap	f-10h-10j-12k32
stapp*	a31k23n-13o-9
stappen	a31k23n-13o-9
start	a-11b-14e-10f-11i55j-10l-8n-10o-30
start*	a22b-10e-12f-9g-9h-15i14j-15k25m-11n30o-12
started	k18n16
starten	k13o-19
starting	a30o30
starts	m-29n17o-23
stase*	c21e28l25o35
stasera	c21e28l25o35
stata	b18c36d15e29m18
state	m34n85o19
state*	a-14b138d61j-17n-9
statement	a-13b141d62j-16
statement and	b14
statement of	j-8
statement shows	b-11
stati	o15
stati*	b18d25f-15g-14h-10i-8k-11l-15o-19
station	l-10
stato	a13b29d19e11o24
statt	b32n25o-31
statu*	a-8b-14c-22d-8f35g13h-20i-19j-8k-8l-12m12n-44o13
status	b-9c-18d13f13h-14i-10m13n-37o13
status for	o13
status of	e18
statutory	f25
statutory warranty	f11
stavo*	i15
stavolta	i15
stay	b11c71i58o34
stay in	c32o-20
stay with	c34o30
staye*	j28
stayed	j28
stayi*	j15
staying	j15
stays	j38m-11o30
steam	h46
steck*	b-13d-9e-9f-9g-11h-12i-9j-14l-10n-28
stecker	j-16n-19
steed*	b9d10e43n52
steeds	b9d10e43n52
steeds niet	d12
stehe*	b17j-12
stehen	b17j-12
steht	a-10b-18e-8g37h-10i-14j-13o10
steht auf	b-8
steht die	b-8o19
stekk*	a8n22o-18
stekker	a8n22o-18
stekker van	n27o-18
stel	a-8b-13c-18d-30e8f-11h-41i-29j-12l-11n-21
stel ik	a-8b-13c-18d-30e-19f-11g-36h-41i-29j-12l-11n-21
stell*	a-9b-17c-15d-11e31f-25h-18i-31j-24k14l-22
stelle	e16f-10j-10l-27n-11
stelle ich	e16f-10g-21j-10l-27n-11
stellen	g12i-16k21
stellt	e28
stellungnahme	l10
step	g17i-10
steps	b-11h-8j-14l-8m-8n-10
steps to	a10
steri*	b15
stess*	b36d16i46k-10l16o27
stessa	b31d32l24n19o13
stesso	d-12i46k-10n-15o9
steue*	e28g17j25
stiam*	a40
stiamo	a40
stich*	a16b36m-14
stichting	a17b38
stick	e36
stick with	e42
stick*	b-11c-8d-15e22f-18g-9h-11i15j-10k-14l-10n-26o-23
sticker	o-23
stickers	d-11f-10i-11k-8n-14
still	a-17b26c14d-13e23g-20h15i31j36l43m-23o-43
still be	o9
still get	l9
still hasnt	n15
still have	b16
still havent	b-8e-15
still in	b9
still no	n20
still not	d-9
still on	i-21o-8
still pending	b-29n-8
still show	o-8
still shows	b13c12
still use	e30
still waiting	d15
still*	h22
stille	h22
stimm*	b11f14o-20
stimmt	f15o-20
stink*	n35
stipe*	j42
stitc*	h38o12
sto	a43b28n34
stock	a-26b-35c-24d-19e-51g-29h-34i-34j-27k-26l-31m-19n-38
stock*	b34h30
stockage	b35o17
stoel	e-20h18
stoel*	c8
stoelen	c8
stole	b15e37
stole my	e38
stole*	b9e82k19
stolen	b9e82k19
stolen and	b10
stond	b36n33
stood	n31
stop	a49c224e20g15h44i23k18l12m36
stop being	m27
stop it	c40
stop met	a26c11
stop my	a12c37g20
stop the	c20
stopp*	c100h51n11o65
stopped	h38n13o57
stoppen	c41g8h13
stops	g29h22
stora*	a10b14c45o29
storage	a10b14c45o29
store	b-8c-10e-9i24n-22
store earlier	b15
store*	a22j65
stored	a22j65
stored for	j48
stored under	j14
stori*	j30k26l30m14n70
storia	k28n39
storn*	b25c38d84o26
stornieren	b12
storno	b12d35o10
stort	d50
story	n39
straf*	g32k35o11
strai*	m32
straight	m8
stran*	a21b13e96k39
strange	b13e39
strange payment	b8
strap*	i40j-11
strappo	i42j-10
strat*	g85
stree*	k-23o-18
street	k-22o-18
strei*	g23
stret*	i76
stric*	i95
strict	i79
strij*	g33i49
strik*	i31
strike	i31
strike the	i29
strin*	f27
strip	o-22
strip*	d21h42i20
strom*	c39
stron*	h33
stroo*	f-9k16n-17
struc*	o49
struck	o49
stuck	b-20e-11g-10h-9i9j-9n26
stude*	a-25b-12c12d-10e-18f-11g-16h-12i73j-15k-14l-8m-19n-16o-17
student	c26i39
student rate	i12o10
students	a-9o-39
studi*	a12b-11c-12f-11g-8h-9i28k-12l13m-10n-23o-13
studio	a13b-10c-10f-10h-8i-15k-11l-9m-8n-22
stuff	a42h34
stuk	n40o-12
stuks	i26
stund*	b16f-9g-14j-9l-32n29o-13
stunden	b18j-8l-24n31o-13
sture*	c8e-11f-10g-9i-18k-13m-9
sturen	c8e-11f-10g-9i-18k-13m-9
stuur	a9d21e35f27j58k12l12m8o15
stuur het	k12
stuur me	a9f27
su	a-43b-20c-8d-31e-18g-56j27k-18m-61n34o46
su come	g23
su cuenta	a-25j11o23
su direccion	j13
su empresa	b21l11
su factura	b10o-13
su jefe	l10
su nombre	b10j21o20
su opinion	n9
su plataforma	a9
su programa	b-23g-9n-8
su servicio	c32
su vencimiento	c13
sua	j22l26o81
suas	m58o14
sub	f18
subco*	f45j25k55l22
subcontractor	f23j25k27
subcontractors	k24l22
subi	o30
subid*	o12
subir	g15l44
subit*	e37f21k46l24m11o13
subito	e37f21k23l24m11o13
subje*	f9m20o-16
subject	f9m20o-16
subject to	o-16
suble*	f22g9
submi*	c11
submitted	c11
subo	g-18o15
subsc*	b35c63g-9h-10n-10
subscription	c42o30
subsi*	f26
subsidiary	f26
subst*	e24m48
succe*	c28g10k27l44o16
success	l45
suche	m-17
suche*	i-8o-12
suchen	i-8o-12
sucur*	b39e18
sucursal	b39e18
sue	k19
sued	k13
sueld*	g27j28
sueldo	g27j28
suelo	n8
suelt*	i-8o-17
suffi*	n-31
suffit	n-26
sugar	b-9o10
suger*	g31
sugge*	c-16d-9e-12f-21g60h24i-16j-11k-20l-29m-8o-35
suggerite	h38k-8
suggerite per	h45
suggest	b-10c-10e-8f-14g-14h-11i-9k-8l-25o-11
suggest for	c-8f-11g-11h-10l-22
suggests	b19o-18
sui	f28g-9
suing	k-10
suis	g23i16n48
suit	b-17c-9e-9g-11i-12k24l-9n-15o-29
suit you	o-29
suita*	h34
suitable	h34
suitable for	h34
suitc*	n28o-22
suitcase	n28
suite	b22j28k26m29n9o30
suits	c-15f-10g-11i-9j-8k-8n-13
suivi	n29
suivr*	g32i33
suivre	g32
sujet	m29
sul	a-21b31c-32d12e-26f-12g-11h-9i-17k-35m-25n-32o18
sul biglietto	i19
sul conto	b8d48
sul sito	a-11b14n-8
sulla	b104c11d59e-27f23g13l60m19n-10o51
sulla carta	b30o23
sulla*	f24j19
sulle	b33e-12h17m26
sum	d13k28
sumin*	c51f-9
suministro	c51f-9
suministro de	c59
sumiu	e12g15
summa*	m55
summe*	a-25b-15c-10d-8e-11f-10g-14h-14i-16j-13k-9l-14n-21
summer	a-23b-14c-10e-10g-11h-12i-14j-11k-8l-12n-20
summo*	g31
summons	g31
sun	i-25
sunda*	a-11b-17c-11d-46f-8g23i-8j-8k-8l14m-14n-16
sunday	b-8g-8l19m-11n-8o21
sundays	d-40g35o-10
suo	a9j17l93m-11o29
suo account	a9o16
suo superiore	l19
super	b19e23g-11k-12l-9
super*	a-15b29c-25d-56f-29h-35i11j-31k-14l146m130o14
superieur	l-22
superior	b8l44m15o12
superiore	l53n18o15
superiori	b37
superiors	l11
superusuario	m32
supervision	l28
supervisor	b-15e18g-9i-14l-86m13n-15
supervisor on	l12
supervisor please	l21
supervisora	l11
supervisore	l15m29
supervisors	o-13
suple*	o11
suplemento	o11
supor*	a-21i-10j-10l24o34
suporte	a-21i-10j-10l24
suppl*	a32b15d19g36h20i67j-19k26m-10n-16o59
supplement	h28o27
supplemento	i42o27
supplied	k17
supplier	a40c11d20g46k11
suppliers	b-10j-9
suppo*	a-27b-33c-10e-20f-27g26h-36i-32j-34k-27l-10m57n20
support	a-18b-20d-17f-16g-25h-21i-19j-22k-16m-8n44
support i	n38
supported	n-9
suppose	d22g34m15
supposed	g29m29
supposed to	g29m29
suppr*	a42b32c42o57
supprime	o36
supprimee	b32m11
supprimer	c37o-29
supprimez	a21
supre*	f14
supresion	f16
supresion de	f16
supri*	a32c39m8
supue*	o-20
sur	a-16c-17d63e74h17i-32k-18l12m-30n-14o61
sur la	b14d27f-12g19h-9i-12
sur le	d25f11g21h30j8o9
sur ma	b9d20
sur nos	n23
sur notre	d12e36l32
sur un	b-14g-9
sur votre	e17h11o25
surch*	b69i90m-16o38
surcharge	b69i90m-16o38
surco*	o17
sure	a-9b22e16n13o29
sure the	e20
surel*	i59
surely	i59
surely you	i26
surfa*	b8
surge*	o14
surgery	o14
surna*	j30
surname	j30
surpl*	c40
surplus	c40
surpr*	j20k37n-23
surprise	n-23
surve*	n50o-14
survey	n50o-8
survi*	e-11f34g10
survive	f39g13
sus	e-15f113g16h56i-19j101k-11
sus condiciones	f18
suscr*	c73
suscripcion	c72
suspe*	c109e62f13h37i10m19o27
suspende	c36f13
suspi*	e46
suspicious	e46
susti*	e14m28
suyo	j51l26o33
svilu*	m27
sviluppatore	m27
svp	a11d12e46i16
swall*	d18h15o29
swallowed	d18h8
swap	e26g-15i32o13
swap the	e30i37o27
swapp*	e23o34
swapped	e23o34
swell*	h26
swim	e27i42o26
swimm*	b9c23l10
swimming	b9c23l10
swimming course	c32l21
swimming pool	b14
switc*	a14b-11c-13d-48i-9j-9l-12m8
switch	b-9c-11d-45j-8l-27m9o-41
switch it	e17
switch off	m24
switch the	o-31
switched	a20l12o60
switched off	l12o-24
switched to	a20o11
sympt*	h103n-8
symptoms	h40
syste*	a70c-21d17e16f-24g-28h-33i-12k-27l-26m143o48
systeem	a28f-10g-10i-10k-13l-10n-10o12
system	a46b18c-8d29e27j14m64n28o20
system content	m26
system message	m18
system the	m18
t	a-30b-38c-40d-23e-70f17g-12h-74i-37j-14k-49l-108m-31n-69o26
t elle	a-10b-10c-22d-14e-39f-12g-23h-31i-31j-12k-20l-14m-10n-31
t il	a-24b-23c-22d-35e-21f-37h-36i-31k-22l-63m-24n-31
t on	g11l-30
ta	a56b24h68k34l30m56n-8o30
ta com	k19
taal	j-8k17
tab	b30o18
tabel*	g-15h-10
tabela	b8i13
table	a-9b-30c35d-12e-19f-16g-25h-25i-18j13k-32m-11n-25o27
table for	o10
table*	a-9b-26c-30d-18f-52g-17h-22i-41j-27k-46l-23m-20n-27o-9
tables	c-11g16o-9
tableta	c-8f-25g-18h-13i-12k-30m-9
tabletten	h23
tableur	e22
tacht*	e-17h8
tachtig	e-17h8
tacit*	f42o-17
tafel	g11h-9i-10l14o-31
tag	c-8m11n11
tag frau	o-10
tage	n34o-29
tagen	k15
tagli*	b-16c-18d9e-10f-11g-15i-12j-12k-17l-12n-29
taglia	c-11h-20k-8n-18
tags	j-37o-8
taill*	b-8g-12h-12i-10n-9
taille	b-8g-12h-12i-10n-9
take	a17c23d-26e8f-30g38h105i19j-48l36o20
take a	h23k25n26o-35
take back	c20f14
take care	k20
take for	g38i22
take it	e29i36
take me	g38l34
take my	a24c20g26
take out	b16
take over	e35l73o21
take the	a-22b11c11e-9h37l-32m30n-9o9
take this	c19h20l26
take to	a22h-10n-9
taken	b60e75j39o24
taken out	b30
takeo*	a16
takeover	a16
takes	c12f27g-13h30n27o-50
takes about	o-10
takin*	c61h23k10
taking	c61h23k10
taking the	c50h22
taking you	k8
tal	c-14i9
talen*	n77
talk	k39l164m54n38
talk about	m27
talk to	l100m26n41
talk with	l39
talki*	f32k23
talking	f35k26
talking to	k8
tall	j35
talla	d-11h-14m-8
talle*	b21e-11j-14l-37n22o-38
taller	b26l-36n31o-38
taman*	a-8b-28c-16d-37e-23f-21g-34h-30i-17j-34k-17l-30m-20n-20
tamanho	b-19c-8d-31e-8g-20h-13i-9j-19k-10l-14m-15n-14
tamano	e-10f-11g-10h-13j-12l-12n-9
tamano de	f-8i-8
tambe*	i27k35
tambem	i27k35
tambi*	e-8f13h-8k-9o14
tambien	e-8f13h-8k-9o14
tambien a	f21
tampa	j-10l-11m-11o-12
tan	a-10h-9n12
tanak*	m11
tank	f34m-8o30
tant	k24m32n10
tanto	n54o21
tao	b13k-12
tapa	c-8i-9
tape	b-9c-9e-29i-10l-9m-9n-9
tapet*	n-25
tapis	h54
tappo	d-9j-9
tarda	o-12
tarde	b-9c-14e-9f-10g-10h-19i21j-8m-10n19o-20
tardi*	b23i24
tarie*	b19i9
tarief	b23i12
tarif	b26i20
tarif ist	i20
tarif*	b78i90j8m-9n16
tarifa	b16i33o-14
tariff	b39i41j16n27o54
tariffa	b16i8o-8
tarje*	b22d41e85h-10i9j46m-19o28
tarjeta	b29d44e90i13j51m-17o28
tarjeta con	o9
tarjeta de	b10e-9
tarjeta en	e9
tassa	i20
tasse	h-33
taste	o-8
tasto	b-8c-21d-12e-10f-8g-9h-33i-10j-19l-9
tausc*	e8o40
tauschen	e8o21
tauschen wir	e8o21
tavol*	a-12d-9e-14f-12h-12i-15n-9o-31
tavolo	a-12d-8e-13f-11h-10i-14n-8o-31
tax	b10c-8g15h-8i-8j21l17
tax number	j28
taxa	d27i69o33
taxa de	d27i69
taxi	c26d65e90o42
tb	o58
te	a71b39c107e101f27g122h16i91j-9k44l74m99n47o129
te beeindigen	c21
te betalen	b20d12g15i18m-11o11
te dieron	m19
te han	m39
te krijgen	c-8e-8g-11i-9l-12
te laat	f21i39n9o18
te laten	a13c24g29i14
te leggen	l15
te lo	m-24o27
te veel	b39
te verlengen	c9i15o-23
te worden	a13f32
te zeggen	c27l12o-15
tea	h77
teach	c-10m-9
teach*	e-27l32
teacher	l37
teachers	e-27
team	b8c-18d-15e-19f-52g-49h-19i66j18k-73l27m-34n28o104
team has	f-21g-11k-22
team lead	l31
team leader	l29
teaml*	l45
teamleider	l30
teatr*	n10
teatro	n-21
techn*	f40j12k28l16n65o-11
technician	j13k24o16
technicians	o-35
technicien	n32o12
techniker	n20
tecid*	a-8g-19h-18l-9n-10
tecido	a-8g-19h-18l-9n-10
tecla*	d-19
tecni*	b43d-9g-13h-15i-14j50k25l15m-23n74o52
tecnica	b-15i-19j-19n-8
tecnico	b60e16f-9j73k34l19m-18n52o44
tegen	b43f17g94h150k48n30o-23
tegen de	b35f17g69h17
tegen een	h24n32
tegen uw	k49
tegen*	c10j38m24
tegengehouden	c10m26
tegoe*	d60m14
tegoed	d48m16
teh	g-13h-15j-8n-14
teil	o-10
teile*	f11l16
teilen	f11l16
teilen sie	f11l16
teiln*	i21j20o-31
teken*	c-15e19f18g50h-10k-8m24
tekenen	c-12f24g45h-8
tekst	d-17g-8m49
tel	j33m25
tela	o-13
telec*	g46k35n-14
telecoms	k9
telef*	a-17c12d-19e98g-32h-66i-41j124k-20l96m-34n41o-68
telefonate	f21g17
telefone	l44n14o-27
telefone da	j-18
telefonica	c17
telefono	e62g-18h-21i-13j21l37m-10o-14
telefono con	e9f17
telefono del	e16
telefono y	e11
telefonos	j23
telefoon	e53n27o10
telefoonnummer	j37n-11
telem*	a-38b15g11j19o14
telemovel	a-38b15g11j19o14
telep*	c21e27j42n19
telephone	e27j42n19
telev*	c46
tem	a-37b-23c-32d-41e-23g-51h-44i-51k-21l-9m-15n-23o-52
tem a	o18
tem como	c19i21j24
tem de	c13e15l11m15o-9
tem mais	m8
tem o	o23
tema	l29
temos	b17c-22e-8f-9h-10i34j-8k-13l-19m-10n-8o-11
temp	e32
tempe*	b-13c-15d-10e-12g-17h44i-20j-22k-17l-9n-10
temperatura	h-9
temperature	b-9g-9h50i-8j-9
tempi	f-13k-11n-10
templ*	b-19c-11d-10e-12g-10h-18i-11j-14k-8l-19m-8n-24
template	b-19c-11d-10e-12g-10h-18i-11j-14k-8l-19m-8n-24
tempo	a27b-8d9e-15f26g10h-20j-18k28n11o-8
tempo de	f27
tempo*	g15n-14o-16
temporal	g16
temps	b-24g-8h21i13
ten	a-10b61c-10d14e-15f-10g-11h12i-17j-8k-15l38m-12n-11
ten days	d26
ten minutes	l69o27
ten years	n30
tenan*	a67c15d8e15f12g54j29o-32
tenant	a67c19e22f20g81j30
tenants	d8g-23o-19
tendo	i19
tendr*	g9k9o14
tenei*	b-23c-11d-8e-11f-11g-21h-20i-19j-8k-13l-15m-12n-49
teneis	b-23c-11d-8e-11f-11g-21h-20i-19j-8k-13l-15m-12n-49
tenem*	a17o-8
tenemos	a17o-8
tener*	f17i10m11
tenere	f17m11
tenga*	a-13i10o15
tengo	a77b33f49g124h117i33k37n44
tengo el	h43i9
tengo la	h17
tengo que	g11
tenha	l13o-9
tenho	c18d24f41g59h35m13
tenho direito	d27f23g63
tenia	e14n38
tenni*	g-13h31j25k-33
tennis	j30
tens	h59
tens unit	h59
tensi*	h21
tension	h13
tent	c27h32i-29
tenta*	e99i10
tenut*	f22
ter	a31b17c-12f-9g-8h-21i-15l-13m-8
terca	o27
terca e	o8
terce*	f25g26j31n28o13
terceira	n28o13
tercero	j31
teres*	c11e40j61
teresa	c11e40j61
term	d20f37i20o8
termi*	a79b-54c47d-29e98f47g-18h-59i36j-57k-46l-16m-22n-15o-8
termijn	o13
termin	a10i17
terminado	e10
terminal	a-15b-18c-18d-15e46f-18g-12h-15i-24j-12k-8l-16n-14
terminale	a-13c-9e21m9
terminals	e28l21
terminar	a17o19
terminate	a28c31g30o-17
terminate the	c17
terminated	a12c38
termine	c16e-8i33n19
termini	f45
termino	o-28
terminos	f74
termo	h-11
termo*	f80h31k14
termos	f87k19
terms	b-16c-15e9f122h-10i49j-10k-34l-13n20o-25
terms and	g15
terms of	f33
terms say	i15
terra*	b-12c-9d-11e-10f-8g29h-29i-14j-13l-9n-8
terraza	g9h-8
terre*	g33i26
terri*	b-9
terrible	b-8
terug	a-9b-17d240e-14f-18g-14h-23i21j-17k-9l-16m-31o49
terug voor	d63
terug*	d347e-9f15g-26i20m23o18
terugbetaling	d67g-14
terugbetaling van	d23
teruggestort	d24
terwi*	b41
terwijl	b41
terzo	h21i-9n-8
tes	m71o17
tes instructions	m41
tesse*	a18e63i33j16o17
tessera	a18e63i33j16o17
tessu*	f-9h-13j-11l-8
tessuto	f-9j-11
tessuto e	j-9
test	a-25e-27k19m53n16o15
testa	h22
testa*	g118
testament	g45
testamento	g71
teste	a-22h9i12
teste*	m36o-9
testi*	g56i25k23
testigo	g25
testing	i28
testo	k-8m21
testp*	i36
testphase	i36
tethe*	n25
tether	n25
teu	l44m21
teve	h39o11
tevee*	b13d13
teveel	b13d13
text	b-9c-20d-45e25g34i-8m135
text in	m23
texte	f19m70
texto	c-11d-19e-10f18g-8h-13j-10m124
texto de	f26
than once	b18
that bad	h37
that dont	o25
that money	b8
that never	d42n30
that night	o18
that nobody	b17e11
that nothing	m27n-37
that shows	b18e31
that somebody	c-8l13
that someone	b10
that still	o-11
that wasnt	b65e15
thats	a14b83c19i51k-34m23o22
thats a	b42o19
thats still	i30
the 10th	o-13
the 12th	c17d8
the 15th	k38
the 20th	b9o28
the 30th	a21k24o16
the 31st	f10o17
the 3rd	o28
the 9th	o14
the account	a12b-21c-8d-9j57
the address	j-24n9o-26
the admin	j16m15
the advance	b11f17
the age	i47j19
the agent	m19
the agreement	f79
the ai	m58
the airline	c-9d10
the alarm	c27o-17
the amount	e-8i-11m-9o9
the annual	b25o15
the answer	l24
the api	j14l12o37
the app	a-23c-35d-42e15f-33h-32i-34j-43k-28l-30m-27n-84o-27
the approval	e-14i-10m53
the assistant	l-11m-20
the atm	b103
the authenticator	e24
the authority	f17l22
the auto	e-8o9
the autumn	c37
the baby	d12h24o26
the back	c-22d-15e-10j-11n-28
the bailiff	k-12o20
the bakery	g33o-8
the balance	b31f-17j27o18
the bank	b24c48e45i28j59l9m10
the basic	n27
the battery	b-24o-25
the best	b25g28
the big	l36n-10
the bill	b17c-17d-22f25g-8i13j26k29l-8n-12o21
the bin	o-20
the birthday	j26
the bit	b11e31f23
the blame	f23o48
the blood	h28j27
the blue	g-14h-17j-8k-29m-33n-10
the board	m-16
the boat	j36
the booking	c51i18o-18
the booth	f19l-36
the boss	l21
the bot	m-11
the bottom	b38e32m13
the box	b15f-8h24i-9m-14o-37
the boxes	m-8
the brace	h43
the branch	c18l50
the bride	o20
the brochure	f-15j20
the broken	b9d32k9o37
the builder	g41
the building	c28e35g26
the bus	e33o-10
the buyer	j53o-20
the cake	a-8n-77o30
the calendar	i38n-26o-22
the call	j45o13
the camera	f16
the cancelled	d16n10
the car	j24o-18
the card	a-9b-29c-13d-13e-57f-9g-10h-11i-15k-10l-12m-10
the carrier	g38n26o-33
the case	o27
the cash	b26d51
the certificate	i45n27o25
the chain	l26
the chair	j19l-17n-27
the chairs	c41d-37n32
the change	o12
the chap	j37
the charge	b23o-8
the chat	j65
the check	i37j20
the checks	m36
the choir	a20o11
the city	o-26
the claim	i30k27o28
the cleaning	b15l12n23
the clinic	o24
the clock	i35
the closure	a19
the coach	c13
the code	e47i-32j21
the cold	o26
the colour	g-15k-25
the company	a20g41j73m32
the concert	d17
the conference	c45d8
the confirmation	a-36m28
the consumer	k31
the contact	h27
the container	b20l31
the contract	c-22e-10f-21g-42l-10m-18o-19
the copier	b20
the council	g38o17
the counter	h26l36o17
the county	k30
the courier	n15o-24
the course	c55d25e-14i13
the court	g-8k38o-16
the courts	k14
the cracked	k20o31
the crane	b10f43
the credit	b-10d-37j25
the crew	l12n34o9
the currency	b20
the current	a9o-14
the customer	c49j32m44o-24
the cut	i25
the damage	k36o-18
the damaged	b14o12
the dashboard	d-32n12
the data	f25j-17n-8
the date	i62
the day	c22f33h-8m30o13
the deadline	i17o-17
the deal	b38
the defective	k23
the delivery	b17c14i-9j32l46n-13
the dental	a22b8
the dentist	c26o-9
the deposit	d-27g-20i44o-46
the depot	l34
the developer	m43
the device	f15
the difference	n-30
the direct	o17
the discount	i13l19o-10
the display	h-8i-10m-9
the disposable	e-11
the doctor	j28
the doctors	l-8
the dog	c13
the door	b-8c-16d-9e-11g-9h-14j18n-9
the double	o-18
the draft	m10
the drawer	a-8c-29d-37e-19
the driver	g-9h-14l-8m-27n-8o-34
the drone	g27
the duplicate	o17
the early	i45o17
the editor	l19
the end	a17f17k10m-17n12o33
the energy	a26h16
the eu	b-10f10g-8i-10
the evening	o-15
the ex	e35
the exam	j35l29
the excess	o14
the exchange	i-10n-8o25
the executive	l41
the export	e34m32
the extra	b10e27i33o47
the face	n11
the failed	d37
the fair	a12c11l-15m-9
the family	i11
the fare	d52
the fault	o18
the faulty	d63o33
the fee	o-30
the ferry	c36d14
the filter	m44n-33o-9
the final	b12l34
the fine	f55i73o30
the fingerprint	e24
the flood	i42
the floor	n27o17
the following	m47
the font	e-15
the food	k27l9
the four	e26
the fourth	n-26
the framework	c28
the free	f27i25o-11
the freight	o14
the front	j30l45n-27o-13
the fuel	b16e36
the full	j23m11o16
the funds	d12m14o12
the game	d11i-21n-26
the garage	e31
the garden	i-30l-10m-12
the gas	k15
the gate	i29
the gloves	f-22n17
the goods	f43i29o-10
the grain	l8
the green	c-8j31k15
the greenhouse	b-9f-8
the group	h-9i21
the guarantee	f17i28o-30
the guardrails	m17
the guest	i-8j21o15
the guests	j27
the gym	a-9c17l8o-9
the hall	c21g-10o-25
the harbour	e23h-13
the hay	k27
the head	e26l113m34n-25
the health	j20k44
the hearing	k33o11
the heat	h21
the heating	b16o36
the helpdesk	l40
the high	h19
the highest	l19
the hire	g41o16
the hold	o12
the hospital	b15o9
the hosting	c11
the hotel	f34o28
the hours	b14
the house	b21g48i24j41o68
the housing	f8k22
the human	m36
the id	j37
the import	i-8
the incorrect	c34o10
the indemnity	f9
the installation	c9
the instructions	m-25
the insurance	c53
the interest	b22
the intern	m25
the internal	m26
the invoice	b-13c-12d-10h-8i-9j-15
the item	d28o-15
the job	c53o12
the judge	e-18
the key	c-32e12
the keys	a16
the kids	d25
the kitchen	c23n30
the lab	j20k18n32
the labour	k31
the ladder	k23l-23
the lady	j43l24
the lamp	b-8o-15
the landlord	o-18
the language	m-8
the laptop	a-29o-9
the late	o20
the latest	c40
the law	f63g120
the lawyers	g11
the lead	j-11
the leak	e30
the lease	c33f29g26k36
the leased	c22l34
the legal	f34
the length	m-29
the licence	f46i19
the lid	e-10i-8n-8
the lift	f11o9
the light	o-13
the lights	a35
the limit	i13o11
the limitation	f55
the line	b11e28i26l16
the list	k19m-9o28
the little	b-24e24h16
the lock	o-14
the locker	e15f8
the locks	e20
the log	e45
the login	j15
the logo	a-12b-14c12e-23f-27g-22i-11k-33l-14m-10n-12
the loop	m18
the loss	o30
the lost	i20l9
the machine	b54m39n29o-19
the mail	e-13i-35
the main	l13
the maker	o-9
the man	g-9k-39
the manual	c8n11o-11
the march	o10
the mask	m24
the master	m25
the mastercard	o-8
the matter	k64l41
the mattress	d28o9
the maximum	b-8j-8
the medical	b32
the merchant	a17
the merger	f48
the meter	o-18
the middle	f29
the milk	c59
the minimum	g19o8
the missed	i33
the missing	b18d-42l13n58o51
the mix	o8
the mobile	j43
the model	m49
the money	a-14b-47d84e-23
the month	b-9c20o-22
the monthly	b13c48
the mould	k19
the museum	i-9n-8
the names	m19
the neighbours	b18f35j50
the newer	o10
the nice	j30
the night	b29c16e-9n-26
the no	i14o9
the noise	c-9g40o-33
the non	i33
the normal	b-14h-13i-22n-18
the note	o-14
the notice	o15
the number	j11
the numbers	e69j13
the nurse	h47
the offer	i34o-11
the office	d-12e34g-10k-27l-25
the old	b17d22e17f18g-8h16i38j-15m10n-11
the ombudsman	k-8
the order	c73l18m-9o-26
the original	d21i38o-13
the outage	o49
the oven	b18n-12
the overdraft	b21i32o8
the overtime	b18o14
the owner	j36l78
the package	o-9
the packaging	i15
the paint	b-12f-22
the pallet	a-8m-18
the papers	i56
the parcel	a-11b-25f-9g-14h-15j-15k-23l-35m-13n-20o-46
the parents	f28k22
the parking	b15c21d35o35
the part	d31m40o14
the party	c31j41
the password	e30j65
the payment	b-22d63i67o-15
the payments	i35
the payroll	n16
the penalty	b30g20i41o17
the people	h24m56
the person	j-26l47
the personal	j33
the pharmacy	a19
the phone	c30j-30l43
the photo	h36
the photographer	c43o-20
the photos	f10
the picture	h30
the pin	b-17c-8e-107g-9h-9i-8j23l-9n-13o-9
the place	f13o-12
the plan	h37o-15
the planner	g-28j-13
the plate	j31
the platform	o-14
the plug	c-27
the police	k59
the portal	a8b-8e18
the post	c-12o11
the practice	j20o17
the present	o-16
the pressure	h-27i-11k-27
the previous	b11m-15
the price	b67e-8f25h-8i-11n-12o10
the print	f-22g-13k-26n-30
the printed	o28
the printer	n8
the printing	k10
the privacy	k27
the pro	o-19
the procedure	e10
the product	c18
the profile	a-8
the project	c11l29
the prompt	m-13
the pump	n15o12
the purchase	c12d11l-26
the quality	n-9
the question	l21n20
the quote	c38i27
the rain	n13
the rate	b20
the recall	o34
the receipt	b12o-25
the recovery	e62
the red	o-9
the refund	d12
the regulator	k12
the reimbursement	d12
the remaining	d28o-12
the reminder	i61
the renewal	c20o26
the rent	o22
the rental	i30o-10
the rented	o-10
the replacement	o-8
the reply	m44
the report	i-28o-18
the request	m19
the reservation	c12
the responsible	l10
the rest	c11
the restocking	o21
the return	b-8d-32j-8n-9
the returned	d37
the review	m39
the reviewer	m46
the right	f-38g-17k-8n40o13
the rights	e17f-22
the river	e26i34
the road	i26n17
the roaming	o22
the role	l-29
the roof	k32o15
the room	i19l36
the route	a-8n20
the router	n17o12
the ruined	o12
the rules	i20m-12o-35
the sale	a17o-14
the sales	l-16
the same	a-19b48c-22d-23e-29f14g-23h-13j17k-12m-35n19
the sauna	h23o8
the scanner	k27
the school	b-11f-31g-11h-10i-15j-9l43n-14
the seat	l20o26
the second	a11c40d18f30g28o57
the secret	e66m11
the security	e24j23
the seed	n30
the seller	b-17d-31j30o-14
the sender	o-16
the serial	n16o-20
the service	c20l15n-8
the set	b10o-8
the settlement	g59
the shelf	b40n-8
the shoes	d14
the shop	a16e21g23i10k-40
the shortfall	o17
the show	l26o12
the shuttle	i34
the sign	e-8g18
the signed	c19f-33
the single	o8
the site	o14
the six	c12
the size	c32h27o-17
the small	c-16e-37g-9i18k13n-10
the sms	e21
the sofa	c24
the software	c32
the soup	l-8m-8
the source	f33
the spoiled	o13
the spot	g12h32
the staff	n-26
the stage	o13
the state	n20
the statement	b9
the status	c-12d13e16
the statutory	f16
the steam	h48
the steps	a9
the stolen	k16
the storage	b13c21
the store	b12o-20
the student	i42o10
the subscription	o21
the sum	d10
the supplier	a14c13n20
the surcharge	b50i27o20
the swimming	c25l13
the switch	d-41l-22
the system	i14j24m-72n22o18
the table	j27o-9
the tank	c11f33o26
the tax	b-8l22o9
the taxi	c24
the team	o13
the technician	o10
the tent	c30
the term	f28
the terminal	e30
the terms	f-20g-8i19n-8o-25
the test	a-20
the text	e32m55
the thermostat	b10o-9
the third	k33n11o-12
the three	b9i17
the ticket	m-10
the till	c-26d-78e21f-9g-26h-18i-14j12k-33l-33
the toll	b9
the toner	b13
the top	l60o14
the torque	b-10
the total	b47
the tour	c-11j64
the tracking	b33
the tractor	c22m22
the trade	c42d34g-9k-35
the trailer	o10
the train	c23
the transfer	a-9c10m27
the translation	c26
the trial	b55c24i28o-10
the tribunal	g18k9
the trouble	o36
the twelve	k20
the uk	b-9o-10
the unpaid	k21
the unused	d93
the upgrade	c36
the user	e31m17
the usual	b16i14m17
the van	c23n17o-18
the vet	k27
the visit	h-9
the voucher	o-28
the wait	o37
the wall	l-29n32
the warranty	f40i27o-28
the water	b31c49
the way	e11j26k18o11
the weather	c-15
the week	k18
the weekend	c21e59i22o26
the weight	o-8
the whole	a18b35c28e-20f36o38
the withdrawal	b9f34
the wooden	g-8k-30
the word	b16m44
the workshop	l11
the workspace	a44e15
the wrong	a-12b45c110e44l29n21o32
the yearly	c42
the yoga	j-23
theat*	b-12c-8e-9f-9g-11h-10i-11j-8k-11m-9o19
theatre	b-8n-41o19
theft	f8
their own	c-8e26j-61l-29n-9o-25
thema	j-11
theme	g-9k-22m-21
there anyone	l10
there anything	g33h33
there must	l29n31
there*	a49b18d-37e69f17j21k68m-9n-14o-32
theres	a47b18d-38e69f17j21k24m-9n-14o-32
theres a	b23f19i10j25k32
theres an	b11e39
theres been	e31
theres no	a27b-14m-10n-12o-42
therm*	h-12i-8j-8o-28
thermostat	b10o-9
they came	m14
they take	g25h19
they took	e25
theyr*	d14n65
theyre	d14n65
theyv*	g-20
theyve	g-20
thick*	h37
thief	e15g48
thin	g31
think	b35e105g48h35j19l25m27n14o25
think i	e27g9n18
think its	l30
think my	h39
think someone	b21e20
think there	e11
think*	b16
thinn*	h83
thinners	h39
third	f36k31l25n55o37
third parties	f8
third party	f30
third time	l28n-62
thirt*	c-20f56k-12n-16
thirty	c-20f-18k-12n-16
thirty days	c-15f-13
this account	j24
this afternoon	o39
this answer	m47
this app	a14n18
this automatically	m9
this bill	b49
this card	e-14h-8i-12j-9n-13
this chat	m20
this conversation	m27
this customer	m15
this debit	b14
this email	c20j18k20m11
this happen	b9
this invoice	b34
this line	m58
this mail	m70
this message	m26
this month	b31c28i73
this morning	b-30c48d-14e9i-16k12m-10o68
this no	k20m36
this once	i-13m24
this order	c32m22
this scanner	n25
this service	n-16
this stage	c15d10
this thread	l20
this through	l25m29
this ticket	m46
this transaction	b8
this week	d18i-10k24n-20o43
this year	c23
thoug*	b63c75h31i80m14
though	b53c47h35i92m19n15
though i	i22
though it	b10i13o10
though its	i29
though the	i20
thought	i-8n-8
threa*	k33l17
thread	k19l17
three	b28c-9d19f-8g28h10i108j-10k24l22m-29n84o-28
three hours	o-16
three times	b18
three weeks	d28n19o-9
three years	g11
throu*	a-36b-48c-17d-27f-20g-24j-23l20m24n-36
through	a-36b-48c-17d-27f-20g-24j-23l17m24n-36
through at	i41
through so	m23
through the	h39k27n8
through to	l49
through yet	b-9
throw	g30n25o19
throw*	c40o37
thurs*	l18o30
thursday	l17n8o48
thursdays	o-13
ti	a8l16m108o55
ti hanno	m46
ticke*	a-20b20c10d92e-20f-16g-21h-27i50j-13k-12l43m71n-32o54
ticket	a-13b27d12e-11f-11g-11h-19i17l48m71o56
ticket as	m20
ticket de	b36o-18
ticket e	m15n17o14
ticket is	m11o14
ticket to	l29
tickets	d59i32n-25o-12
tiemp*	c10f11h10i-15
tiempo	c10f11h10i-15
tiempo de	c23
tien	c-9e-8f-8i-8j-13
tien uur	o8
tiend*	d-8g11j-14l8m-8o-19
tienda	d-8g11j-14l8m-8o-19
tiene	a-26b-53c-29d-46e-38f13g-41i-16j65k39l52m-28n-50o-14
tiene el	e8h-9j-11l-10
tiene la	a-12e-12g-9
tiene mi	e8
tiene que	b-9l20o-30
tiene un	e-9f32
tiene usted	l38o21
tiene*	a-10b-25c-13d-11e-15g-23h-27k-14l28m-9n29
tienen	a-10b-25c-13d-11e-15g-23h-27k-14l28m-10n29
tienen de	j20n45
tient	o-10
tier	i27o-13
tijd	b18g-9l25
tijde*	e29f16i13
tijdens	f16i13
tijdens de	f22i17
tiles	h-9k21
till	a-15c-33d-85e30f-17g-34h-27i-20k-38l-31m-16n-18o-8
timbr*	h-10
time somebody	n26
times	b103c-10e55g25i-8j22l-9n-10
times already	n-10
times and	e17
times the	b23
timet*	l25
timetable	l25
tinta	g-24h21i-12j-10k-11l-8m-9n-15
tinte*	c23h15
tiny	i38
tio	g24j44
tip	n-10o-18
tipo	b-8f12g14h16i-11j-17n-12
tipo de	g32
tips	b-10c-8e-8h17
tired of	n8
tisan*	h33
tisch	c-16o9
tisch*	a14f-21
tissu	d19
title	n-8
titol*	f24l35n-10
titolare	e10j13l20
titolo	f30j-8l14
titul*	e47f16i45j30o-64
titulaire	o-9
titular	e14f16i23j28o-28
titulo	i19
titulo excecional	i16
to accept	i52
to account	a-13
to activate	b-11e-15
to add	a-15b-17d-9e-11j-11
to another	a14
to answer	g11k32
to approve	e19
to back	c50
to bring	i14
to call	d-12g24k-25l-16
to cancel	c12d43
to change	c16e18l27
to charge	b-48i-12
to check	m33
to clear	n28
to close	a-24c-12o-31
to come	h36
to complete	m-8
to contest	b12g11
to court	k9
to decide	o-14
to delete	o-18
to deliver	o-16
to describe	l-8n13
to discuss	l15
to dispute	b32
to drop	c39j23
to end	c25g19
to enter	m16
to escalate	l-82m-19
to explain	l10n33
to extend	e36
to find	d29e10
to five	n32o-8
to fix	l24
to friday	o-44
to give	c14d61g39h33
to go	c61l29
to hand	a18l35
to hear	l33n36o-36
to hold	c29f8m9
to keep	k19o-32
to leave	a22
to log	a32o-33
to look	o-8
to lose	n36
to make	a-16d17
to meet	i28l13
to not	i16
to open	a-42b-10c-9e10j-18o-14
to order	b-17c-51d-16f-8i-12j-9l-13n-46
to part	g25
to pay	b77d20k25m-9o11
to phone	l8
to place	e-15
to put	g60l-38
to raise	f34
to reach	o-9
to read	g-11j-9m39
to receive	b-12j-12
to record	f44
to recover	k36
to release	l15
to replace	o-14
to request	o-13
to reset	o-9
to return	d25
to revert	c28
to revoke	c43
to ring	l28n36
to say	a-15b-15n-37
to sell	g46
to send	d29k40m38n14
to settle	k11
to show	o-15
to sign	g35
to somebody	b24c43l9
to someone	c20l28
to speak	l53
to start	d13
to stop	a11e10l16
to swap	i30
to take	b10e27f11h53k25l39n-10o19
to talk	l77
to ten	o27
to terminate	c17g30o-17
to trace	j13
to transfer	b-16c-14i13
to treat	h34
to understand	f37
to use	a-13b-20c-10d-10f20j-23l-10n-32
to verify	b-9e-20j-9m-9
to wait	e-10g31
to whether	g15
to withdraw	b27c25l-8
to work	b-10e-14g29n-10
to write	k9m24o-9
toca	a15o-8
toch	b62c21e-9h-8i169n63
toch niet	c10n18
tocht*	d32j27
tochter	d32j27
toda	e27m12n95o10
toda la	e29n36o22
todas	e31i56o8
todas las	o8
todav*	c21o-18
todavia	c21o-18
toddl*	h44
toddler	h44
todo	c-21d9f-11g-10h22i-18j-14k-13l-19m40n83
todo el	e30n56o16
todos	b10c13e28k69m9n16o35
todos los	b9i22m18o9
todos os	e17i-10j13k40n24o19
todos sus	b9o13
toe	e22h30i21l-13m17n-9o11
toega*	e140m10o-11
toegang	e55m10o-11
toegang tot	e22o-11
toege*	g17o11
toen	i27n33
toesl*	b26
toeslag	b26
toest*	d25e16f74i17m35
toestel	d25e16
toezi*	k23m35
toget*	c21
together	c21
togli*	a39b22c60e81h21i66
togliere	e45h21o-17
togliete	a19b22i23
token	b-8e139
told	b37k43l23m111n37
told before	m33
told me	b39l23m10o-8
told the	m15n38
told to	m22o20
toler*	i66o14
tolerancia	i17o14
toll	b13n11
tolle*	h-8j-9
tom	e41o-30
tomad*	n10o-19
tomar	h111k26
tomar o	h24
tomas	j32o8
tomat*	e-24f-25g-8
tombe	b21n24
tombe en	n24
tombe*	c14
tomber	c14
tome	h37
tomei	h59
tomo	h78
tomor*	c31d16e21m-44n14o106
tomorrow	c28d16e21m-44n14o90
tomorrow morning	o-26
ton	m71o39
toner	c8d39e-10g-26h-28i-10j-17k-18
tonig*	m-9o98
tonight	m-9o98
tonne*	b35
tonnes	b35
too high	b53
too late	c47
took	b87d30e56f13j41k32m10o22
took everything	e22
took my	j23n19
took the	b25o15
tool	a-35b-26c-27d-25e-29f-40g-26h-30i-64j-25k-35l-92m-58n-59
tools	m34
top	a-18c-32d-21e-37f-25g-33h-33i-33j-34l47m-24n-37o11
top of	o14
top ups	a-9b-22c-13d-12e-17f-13g-15h-19i-19j-16k-14l-25m-13n-21
toppe*	o14
topped	o14
topped up	o14
toppi*	a-9b-14e-10n-9
topping	a-9b-14e-10n-9
topping up	n-9
toque	b10o-16
torn	g33h46i28
torna	b13c-12d23f-29g-15k-21l-12m-13n20o51
torna*	b9d29k31
tornano	b10d27k34
torne*	b-11f-11g-10h-21i-12j-11k-10l-8n-20
torneo	b-9f-10h-18i-9j-8k-9n-19
torni*	b-20c-12d-37e-16f-11g-22h-23i-22j-22k-15l-16n-57
tornillo	b-11d-30g-15i-12j-13l-8n-49
torqu*	b-10
torque	b-10
tort	g16o23
torta	b-10i-8l-10n30
tosse	h42
tot	a39b8d-9e32g-13h-21j-14m-29n-15o-60
tot de	b20e20
totaa*	b19n29
totaal	b19n29
total	b145e13j-8
total*	b28n71
totale	b18n68
touch	k11l25o-12
touch*	o-8
toujo*	b-11d14g-9n-21o-34
toujours	b-11d14g-9n-21o-34
toujours pas	d18
tour	c18j72l-16
tourn*	g-19h-10j-8k-60n43
tous	m28
tous les	m28
tout	a33b-11f-13g-15h-21i-15j-10l-20m12o-22
tout ce	a38m26
tout le	o-16
tout va	k-17
toute	m28n29
toute*	m10n30o39
toutes	m10n30o39
toutes les	m11n33
toutes tes	o17
towel*	o-28
towels	o-28
town	a-10e31
toy	b-11h-38
tpv	e9n38
tra	f-13g-14h-14j-14k-10m-13n-17o32
traba*	c44g52j122n63
trabaja	j12n29
trabajador	g23h21
trabajo	c57j49n16
trabalho	f-11g9n17
trace	a36j13
track	e-8
track*	b25f37j-12o-22
tracking	b28o-22
tracking number	b31j-9
tract*	c18m17o-10
tractor	c18m18o-10
trade	c42d33g-9k-35
trade fair	c24d35
trade*	g18
trademark	g13
tradi*	k14
trading	k14
trading standards	k14
tradu*	f-11g-11h-13m57
trae	b-8c-14d-8e-12f-9g-12h-15i-16j-12
traff*	i26
trafi*	g16
trafico	g16
trage	n31
trage*	o13
tragen	o13
trail*	o10
trailer	o10
train	b-10c8g-8i-8j21
train with	j32
train*	d-10e-34f-24g-17h36i-16j28k-15l42m46n-26
trainee	l29
trainer	c11f-8j59l21
training	a-10c-17d-11e-27g-11h18i-15j-24k-10l-24m51n-17
training for	e-18
trait*	f24h33m10
traitement	h36
traje	i38
trami*	i29l26
tramitar	o-8
tramite	i20l27
tramp*	f52
tranc*	c15
tranq*	a-33b-37c-54d-15e-15g-21i-34j-12k-29m-17n-30o19
tranquilli	b-8c-26i-11k-9n-8
tranquilo	a-22b-14n-19
trans*	a-58b15c92d-41f39h-99i-57j-35k-8l48m-51n-105o25
transaction	b195c129d19g29
transaction from	c11
transaction i	c16
transaction in	c11
transaction on	b23c8
transaction showing	b31
transaction to	c19
transactions	b25e85
transactions on	e32
transactions that	e29
transfer	a-83b-134c-32d-59e-73f-58g-57h-47i-24j-58k-45l-22n-62
transfer from	b-12c-20l-11
transfer i	c32
transfer money	b-13
transfer my	i18l36
transfer of	c16
transfer the	d9
transfer to	a-19b-12e-15i-11l-8
transferable	i29
transferencia	c55d68f16i12
transferencia de	f16
transferencia que	c25
transferred	a-8b-24d-32o72
transferred some	d-8
transferred to	o43
transfers	a-16b-23c-31e-11f-17g-20h-9i-8j-10k-13l-17n-11
translate	j15m10
translate this	j15
translation	a13c19k30m-15
transmettre	g19l34
transport	f39
transportadora	h-10o-18
transporte	k20o-26
transporteur	f30o-9
transportista	c-9i-11
tras	e-9g13h29
trasc*	j15m18
trasf*	a30b35c42e38f30l15
trasp*	b18f8o-40
trasporto	b18f8o-26
trata*	d10f67h111k-13l53m43n32
tratado	k-9n21
tratamento	f18h41
tratamento de	f21
tratamiento	d16f16h40
tratamiento de	h15
tratar	f22l62m33
trato	c29h29l19n41
tratt*	b30f94h14k35l24n50o15
trattamento	f63h19n32
trattare	l9n22
trattate	k42
trattenere	f22g11
trattore	l13
trava*	m32n20o-16
trave*	a-10b-15e-10g-8h-10i-9k-8m-14n-17
travel	c14
traveling	n-8
travelling	o-10
tray	n28
trays	o12
tre	b54c8d15e10i34j-11k18n37
tre giorni	i19o23
tre settimane	c20k23o-9
treat	c41h41m58n8o61
treat the	m12
treat this	c14
treat*	h58i23n33
treated	h75
treatment	h-13i26
treatment of	h-11i-8
trein*	e-8f-11h39k-12l-15n-10
treinta	h-10
trek	a10c58e31
trek de	a10
trekk*	c27
treno	e37i21
trent*	e-8f10g-8h-16i8j-10l-11n-9o-27
trenta	f16i18
trenta giorni	f25i35
trente	o-19
tres	a-14b66c10d49e24f-16h12i42j-32k-12l-14n11o-33
tres dias	g13h31i16
tres meses	b34o17
tres semanas	d20h-10
tres veces	b10d41
treso*	e26
trete	c9
trial	a13b44c17i19j-8k21l-8n-10o9
trial so	c23
tribu*	b-15c-24d-13e-12f-35h-27i-16j-33k16l-17m-15n-18o-13
tribunal	b-8g11h-8i-8j-9k-69l-12m-10n-10o-13
tribunal de	k14
tribunale	c-8f-15g-8j-12k49
tribunales	k17
tried	b-8c-13d-13g-8i-9n-46o-8
tried several	n-8
tried to	b15e-9
trier	i-10
tries	o-40
trime*	o12
trink*	g17
trint*	i-8o25
trinta	i-8o25
trip	b-8c39d36o11
tripl*	b21
trips	o17
troca	f27i65
troca*	a-9b-11c-11d-51e27f-13g-16j-14l-21m-21n-31o13
trocar	c-30d-40e12g-13h11i11j-8k-13l-16n-26
trocar a	d8h-10
trocar o	c-21e23
trock*	o-12
troco	o8
trois	b-9c13g-13h-10i21j-11m-8o9
trois fois	o-18
tromp*	g41
trop	b16g17
tropf*	h33
tropfen	h33
tropp*	b28e40n25
troppo	b28n25
troqu*	e38
troquei	e21
troquei de	e21
trotz	i36
trotz*	g30h29i67o24
trotzdem	g30h29i67o24
troub*	g62i34n28o36
trouble	g63i34n29o36
trouble with	n30
trouv*	c18f-14g-16h-15i-10j-12k-23l-8o-17
trouve	c20f-9g-8h-8
trouver	k-13
trouw*	i17o12
trova	o-13
trova*	c13e8j8
trovato	c16e15g14j12
trovato un	e20j16
trovo	a17c28e28j20n37
truck	c29i19
trust	n32
trust*	m44
trusted	m44
try	e8o-21
try to	o-16
tryin*	e16j10
trying	e16j10
trying to	e17j10
tu	l52m229o40
tu configuracion	m25
tu empresa	m8
tu mismo	o-8
tudo	b-24c15d-14e-10f-18g-18h-15i-12l13m43
tue	m118
tuesd*	c26j15k24l8m-30n10o19
tuesday	c26j15k24l8m-28n10o33
tuesday my	o9
tuiti*	d24k28o14
tuition	d24k28o14
tun	a36e38g22
tuo	l32m55
turbi*	l28
turma	i18
turn	a24b-12c46d40e11g-8h-9j-8
turn off	a31e21n8
turn to	d21l21
turne*	a16e68i41
turned	a16e68i41
turned up	e41
turno	j28l43
turns	c11h-12m-32
turns out	c16
tus	m115o15
tusse*	c21m26
tussen	m8
tut	h35
tutel*	k44
tutta	k31n24o12
tutta la	k31n24
tutte	a37m33
tutte le	m24
tutti	a17e14g-9h-16i-18o-18
tutti i	j21o15
tutto	a60d-8e-54f-11h-17j10k40m20n20o66
tutto a	l17m17
tutto il	a17b26j36k47n21
twaal*	d-12i18k-10
twaalf	d-12i18k-10
twee	b65c34e-12f-15g-11i8j-22k-12l-14m-18n8o-12
twee dagen	n30
twee keer	b19c17h11n-9
twee maanden	o19
twee weken	i34
tweed*	c18g-10h-11l-13n-9o8
tweede	c18g-10h-11l-13n-9o8
twees*	e51
tweestapsverificatie	e51
twelv*	b-9k39n-12
twelve	b-9k39n-12
twent*	b24d36
twenty	b24d36
twice	b78c17e-9l52m-11n11o-29
twice for	c12l10
twice on	b-31
twint*	i26n17
twintig	i26n17
two days	i12l-8n-13
two guests	i19
two hours	o9
two invoices	b-29
two months	i23n16o-13
two nights	d34
two weeks	e-16o-23
two year	f40g25i21o-12
two years	c42f11o-9
type	a-16b-15c-15d-8e-25f-18g-19h-16i-13j-27k-31l-14n-21
typed	e36m16
typin*	b-10
typing	b-10
typo	b-16d-43
typo in	b-13
tyre	o21
u	a57b77c-14d81e20f120g58h26i95j102k175l65m-46o151
u aan	d-9f-17h14i-10j-9k-10
u aansprakelijk	f9k20
u c	d16
u dat	g-8j-14k-11l15m-8
u de	a32d26e62f22i102j10k-12l8o-43
u deze	k25
u die	c-11d-21e-10f-18i-35j-33k-28l-8
u do	m17
u een	b-17e-27f-20g-16i-32j11k-32l-9o35
u en	f27l23
u formeel	k10
u heeft	b20d23j13k12
u hem	h34i20
u het	a34d14e25f15i31j13k19
u hoeft	l-11
u kunt	j26o-21
u let	c14
u mij	h15
u mijn	f17h-8
u n	d21
u niets	m-8o20
u ons	b13d17e23f25
u r	d9m27
u van	f16
u voor	i16
u ze	b-10d-24f-12g-11i-14j-16k-10
uber	b39c-9f43i14j53k16l30n34o-38
uber den	o-8
uber die	i20o-24
uberg*	k16
uberh*	f28n36
uberhaupt	f28n36
uberl*	o-8
uberm*	j29
ubern*	l14
ubernehmen	l14
ubers*	j21m43
ubert*	a16
uberw*	e21o14
uberwiesen	o14
ublic*	j-10
ubrig*	o18
uffic*	b12d17e11g-14m9
ufficio	b13d19e13l8m10
uhr	f-8g-9m-12o39
uit	a39b65c103d38e60f49g-21h10j29k-9m74o-18
uit de	b8c9e48
uit het	a24
uitbe*	b15d24e27j29m14o14
uiter*	i8o51
uiterlijk	o38
uitge*	e25f15
uitle*	b48e-8f20k-9o-11
uitleg	b21e-8f20k-9l-11o-11
uitsl*	m16
uitsluitend	m16
uitst*	b-8i10n-13
uitstel	i17
uitzo*	g-16h-10i85k-9n-12
uitzondering	g-10i77
uk	a-20b-17c-13e-12i-8o-10
uk account	a-11
ulter*	k46
ulteriore	k46
ultim*	b26c27j40k34
ultima	b9l8o-21
ultimo	b13c29k35
ultimo centimo	k15
ultimos	j23
ultra*	h44
um	a32b39c-52f20g19h-12i21k11l79n66o64
um ano	f24o-31
um assistente	l21m15
um dia	i12n17
um die	i14l-8
um hospede	g23h23
um jeitinho	i34
um mes	d30
um ruckerstattung	d9
um tecnico	n14
uma	a-68b-15c-50d-38e-9g22h22i57j-20k15l-27m-14n58o-12
uma excecao	i45
uma notificacao	g24
umgeh*	g38m42n34
umgehen	g36m31n34
umste*	a-8e19
umstellen	a-8e19
umtau*	i33
un	a-91b63c-59d33e45f11g74h42i26j-56k43l72m-12n47o10
un abono	d62
un acuerdo	g18
un adulto	h27o-30
un altro	a17b24j25
un anno	o10
un appel	o-27
un assistente	m31
un autre	o-23
un avoir	o11
un cheque	o19
un client	d-20
un cliente	f8g15h13n22
un coche	b16g18
un codice	e21
un delai	i-8
un dia	i83
un empleado	g18
un enfant	b30f14h63
un giudice	k10n-11
un huesped	j-19
un juez	g18k17
un mes	n13
un mese	n44
un mio	g26
un modele	k-12
un mois	k20n11
un nino	h22
un nouveau	b-8
un occhio	i11
un operatore	m27
un ospite	f20h26
un paciente	h16
un pago	i9
un parere	b-8e-8g14h21k-13
un patient	h24
un petit	i12
un presupuesto	g-10l-8
un preventivo	i-8n10
un proces	k10
un recibo	b18
un responsabile	l19
un responsable	g-8l-14
un rimborso	d25
un servicio	b20
un servizio	c8n17
un superiore	l38n20
un supervisor	l-12
un tableur	e22
un trabajador	g23h21
un vostro	j29l26
una	b-15c-70d-31e16g57h56i98j-43k21l-79n28
una clausula	g16
una clienta	h22j21
una cosa	a20n30
una demanda	g15
una diffida	g26k23
una empresa	g-13n16
una linea	f-9i-8
una multa	b16g27
una persona	l-17m27n12
una semana	i17n24
una settimana	i32o-10
una sorpresa	j25
una vez	a32
una volta	a34i28
unabl*	o-9
unable	o-9
unable to	o-9
unacc*	n-23
unacceptable	n-23
unalt*	a12e28f14l15n25o10
unaltra	a12e28f14l15n25o10
unas	b14m-20o-9
unaut*	b26e17o8
unauthorized	b22e15
unbed*	m24
unbedenklich	m24
unbel*	n-26
unbelievable	n-26
unblo*	e121
unblock	e13
unblocked	e88
und	a50b12d17f11g31i-14j101k16l-9m89n47
und das	o21
und ist	b-10j21o37
und was	j15
und wie	e20g77j30
und zwar	a10l10
under	a65e-22f70g-8h22k40m-38n-18o-66
under it	e-11
under my	a28j14
under the	i17m-17o-9
under which	f9
under*	b18c18f34i33l19m28o-20
understand	b19f34i34o-26
understand what	f37
understand why	b18
understood	m33
undo	a34d12
undon*	d21o27
undone	d21o27
une	a-18b46c-35d-50f13g77h171j-10k54m-30n18o-46
une erreur	b18
une facture	b17g11
une fois	i13k8n40
une photo	o-37
une remise	o13
unecc*	i48
uneccezione	i48
uneccezione per	i53
unexp*	b22
unfah*	n21
unica	o-11
unica vez	o-11
unica*	c-8f-10
unicamente	c-8f-10
unida*	i-23o-13
unidades	i-24
unifo*	c13
unins*	k21
unit	b14c46f27h56j18
unit on	h58
units	b25o-10
unkno*	b16
unknown	b16
unloc*	e70m36o27
unlock	e37m38o-9
unlock my	e40
unlocked	e29o42
uno	b-13e-19f-22j-13k-19l24m-8
uno studio	n-9
unope*	b31d25
unopened	b31d25
unos	g9n43
unpai*	k51
unpaid	k51
unplu*	a34o-9
unplug	a34o-9
unreg*	a63
unregister	a63
unregister me	a63
unres*	m52
unrestricted	m52
uns	b24d57e-49f31g30h-35i28l-47m-33n-18o42
uns bitte	i25j-13
uns den	d47n-24
uns die	d28f21i24j44l-20
uns eine	f46
uns im	c35g28
uns mit	b20
uns noch	d27i30
uns raten	g-9
unser	a42b-25c-50d-18e8f29g15i26j-45k-14m-31n-43o70
unser*	a30b-19c-19d-27e8f-48g25h-44i-16j25l-26m-35n-27o71
unsere	b9c-40d-15f-34g28h-11i15j-30k-35l9m-20o46
unsere bestellung	l11
unsere gaste	c-16
unsere rechtsabteilung	g-9k-26
unserem	g-9k10
unserem anwalt	k12
unserem fall	g10
unseren	c26f-10h-10i-8j-14o29
unserer	a25b-11e14g13j11k18l-15
unseres	a13j53
unsur*	f23
unsure	f23
unter	f31h34i15j37o-27
unter der	i16j13
unter*	a20e-8g11h-15i37j-18m29o-14
unterlagen	a15i31
unterschreiben	f30g37
unterwegs	o26
until	b-10c-13d-38e-10g20i49m-35n-13
until my	d-32
until the	i29
unuse*	d113
unused	d113
unused months	d29
unusu*	b33
unusual	b33
unver*	k31
unverzuglich	k31
up twice	b39
updat*	a-22b-18c-8d-12e-15f11g-17h-13i-16j-52k-36l-8m47o29
update	a-14b-10e-12g-13h-10i-8j-48k-34m16n28o29
update is	k-28o-10
updated	f22m32
upgra*	c36m-14o36
upgrade	c36
upgraded	o64
upgraded to	o48
uploa*	b-10f-17g-8o10
upload	b-10f-17g-8
ups	a-9b-22c-13d-12e-17f-13g-15h-19i-19j-16k-14m-15n-21o-10
upset	h25n-39
upsta*	m45
upstairs	m45
ur	a30f83h42j58l10m15n9o13
urge	l57
urgen*	b-26d-10e11g-17i53j18k-8m-8n-30
urgencias	h21
urgent	i-9n-15
urgente	b-16g-8j20n-9
urlau*	g16
urlaub	g21
usa	b-16d-11e-16g-26h-18i-17j76k-11l-10m-14n-15
usada	h71j12
usado	i23
usan	d-20
usand*	e36k11
usando	e36k11
usar	g17h151i62j-8k-12l-15
usar a	g10h8
usar el	h23
usar la	h52
usar o	h19i34
usare	a10f8g11h53
usate	f61
usato	b36g12k22
usb	c-11d-9e66f-19g-13h-12i-9j-12k-18
use	a-31b-88c-38d-25e8f18g-46h29i-27j-17k-52l-65m-68n-129
use a	b-8
use app	e13
use for	c21h-9
use my	a-22b-23d-12e-11h-12i-8j-17
use of	d32
use on	e18
use the	e40f28h141j-18n-12
use this	n-16
use your	n-44
used	a-15b37c38e140g-8i17j50m38n-10
used at	e67
used in	j17
used my	e19
used on	a-10b-9
used the	b21c45
used to	e37j38m45
used without	e18
user	a140e121j90m24
users	a-13c-8e26i16j28m-24n-20
uses	a19j80m-14
usiam*	j13
usiamo	j13
using	e13g11h62j-10k20n-12
using it	e10
using my	e8
using the	g19h72
uso	a27f114g40h64k-8o-20
uso de	f63g36
uso la	h23
usted	c17f19g21h-18l143m-11o28
usted no	l25
usted*	a41d27f63g30j29k-10l23n49
ustedes	a41d27f63g30j29k-10l23n49
usual	b23i-26m26o-11
usual*	b-9j30l29o-32
usually	b-9j30l29o-32
usuar*	a49c-12e132f-9h-8i-10j13m18o20
usuario	a62e58j34m22o20
usuario de	j21
usuario por	a16
usuario y	j14
usuarios	a-11e27f-8h-8i-10j-17
utent*	a22b16e87h14
utente	a25e53h22
utenti	b18e32h-8
utenz*	a65
utenza	a23
utenze	a38
utili*	a27b-9e52f-8g-8i10n-8
utilizador	a17e21
uur	f20i32m-29n27
uw	a10b-9e-27f111g12h67i28j93k111l143m-17n121o108
uw bank	a15d21
uw directeur	j15l15
uw leidinggevende	l30
uw systeem	j11
v	k-8o17
va	a34c-15d-28e40f-49g-37h13i-49j-67l-34m-30o8
va a	k21
va bene	h25o18
va bien	c-19f-11g-14h-11j-8k-19
va chiuso	a37
vaak	h15j30n29
vaatw*	n34
vaatwasser	n34
vacan*	b14g-8
vacci*	h97l31
vaccine	h38
vacio	n22
vacun*	h93
vader	g16j8
vado	g8k67
vaga	j-10
vai	a-21b-18c-12d-13e-8f-19g-19h-10i36j-21k94l-21m-14n-18o68
vakan*	d9j19n27
vakantie	n27
vale	b-14c-27d-26e18f53g15h-8i9j-18k14l-11n-26
vale anche	f18
vale la	f11g11
vale solo	d-26m10n-12o-9
valer*	h19k17
valere	k17
vales	d30i29
valeu*	d58
valeur	d58
valid	g26o13
valid*	c39e26f107g49l-23m79o-20
valida	f15g10m21o-20
validation	e30m26
valide	l-24m11
valide par	m11
validez	c42f34
valido	f12g25
valle*	i52
vallen	i52
valor	b110c17d63f16k33o43
valor da	b21
valor*	d11f8
valores	d11
valt	f84
value	b-24l18o21
valut*	k22
vamos	a24c33e-10k41m-16o97
vamos a	a16c21k25o20
van	a22b42c60d48e20g-10h33i24j124k-9l-13m18n41o125
van alle	f23j27k19
van de	a-37b-39d47e38f19g-44h33i54j57l47m-36n-90o57
van deze	b12m29
van die	h40j42n43o8
van dit	h20m17
van een	b-9f-12g29j28n-12
van gisteren	b20d25o-11
van het	a15b55c10d-21g-16i-25k-26l9m26n8o9
van je	m49
van jullie	a-17b9c-8e-11f-15g-8h8i-8j-49k-24l-15
van mij	a26f43o8
van mijn	a34b9d12e-24f35j80
van ons	a-10b-22d-11f-13g11j-14k-17m-16n-22o33
van onze	a42c-19d-24e12g26h-20i9l-25m-12n-25
van tien	k13
van u	d25
van uw	j77l26o-22
vanaf	f79h-20i31j-10k13l-17m29n-8
vanaf nu	k31m13o8
vanaf welke	f23h-16j-8
vanda*	a12i32k17l49o51
vandaag	a12i32k17l49o51
vandaag nog	a13k19l28
vanis*	a35e35
vanmo*	c20m-11o22
vanmorgen	c20m-11o22
vanno	a21o-14
vans	c-9
vanwe*	e26o11
vanwege	e26o11
vanze*	h32
vanzelf	h32
vao	d18e13k31
vapor*	h59
varic*	h50
vast	k38l28
vaste	n23o-8
vat	b34j-10
vaut	f45g53h32i16
vaya	n26
vc	c20l8m10
vcs	f40g17h29k58n41
ve	b8e-24h10k29
ve lo	k35
vea	m19
vecch*	a55c20e61f20
vecchia	a43e19
vecchio	a8c20e39o10
veces	b13d38j10n46
vecin*	j42k-23
vecina	j26k-22
vecino	e8j13
vede	f-13g-9i-11k-8n-8
veder*	e19f-8h19j-8l19n-9
vedere	e28h34l24
vedia*	k31o-14
vediamo	k31o-14
veel	b44
veert*	d20f13k13m-17
veertien	d21f25k20
veertien dagen	d21f25k20
vegan	n-31
veget*	b-16c-9e-8f-8g-13h-13i-27j-9l-16n-17
vehic*	i19l31o-14
vehicule	i26
veili*	h71m28
veilig	h78m17
veilig voor	h61
veio	b119d57k34o-21
veio na	k39
vejo	k28
velo	h12j13n22
veloc*	o49
vem	a-12b-11c-25d-12e-17f-27g-21h-27i-26j-21k-16l-20m-8n-23o-33
vemos	c14k31o-40
vence*	e32i12o-18
venceu	e32i12
venci*	c8i56
vencido	i41
vencimiento	c13o-16
venda	f83
venda*	a-15
vende*	a12b-37c-29d-50e-29f-24g9h-27i-49j-31k14l-40m-24
vendedor	j15
vendem	g-8j-12l-15n-12
vendemos	a27j-8
venden	b-8c-11e-10f-10g-9h-14i-17j-18n-26
vender	g44k30
vendi*	b-12f33g11n-12o-20
vendita	f20o-20
vendo*	o-10
vendor	o-10
vendr*	b-9h20i17k10o-43
vendredi	i11o-12
vendria	h24k9o-25
vendria bien	h24o-25
vener*	e23
venerdi	e23
venga	c26d23i39l66
venir	i26l46
venta*	a-17e-16f-8j-25l-14n52o-10
venti	c-10f-10h-11j-17
venti*	b-10c-8d-8e-10f-17h-12j-16n-41
vento*	h40
venu	n33
ver	b-12c-9e-29f-8h-10j63k16l38o-50
ver a	j18
ver el	e-25o-14
ver la	b-8j12l35
ver se	k23
vera	j10k37
veran*	a18e55f26g13h13l47o13
veranlassen	a19
verantwortung	f38o13
verar*	f44
verba*	f16g25k11n27
verbal	f24g27
verbe*	m22o14
verbi*	d13l13o41
verbr*	b26c22f41h33j48o-13
verda*	e33l24n37o-11
verdad	l24n37
verde	b-12c-11d-18e-12f-18g-23h-31i-21j-20k-22l-16m41n-14
verde*	c9m17
verder	c11l18
verdi*	j37m14n34
verdo*	n30
verdu*	b23c19f39h26
verei*	a38
veren*	a8
verga*	c-22i-11
verge*	e33f27j-12m12n-20o-8
vergeet	m32
vergessen	j-10m-17n-18
vergeten	e35f32h10o-8
vergi*	b28i16
vergo*	d167e-8g-8j-10k27m13n84o47
vergoed	d61
vergoeden	d42o47
vergoeding	d63i9k23m20
vergoeding van	d39k26
vergonha	n18
vergu*	g37
verha*	k45n73o11
verhaal	k12n15
verhalten	n45
verho*	m14
verhu*	b23c13f18g11j14
verhuurder	f22g15
verif*	a-27c-25d-19e67f-23g-24h-29i-27k-22l-30m119n-35o-20
verifica	e23m12o-8
verificacao	e51
verificacion	e20m38
verificacion de	m20
verificado	m27
verificatie	e51m17
verification	a-10b-13e-33j-10m10n-10
verification code	e-26
verify	b-16c-9e-31g-9h-10i-10j-15l-11m-15n-12
verify my	b-10e-23j-10m-9
verja*	f18g27
verka*	a19k34
verkauft	a19k34
verke*	b43c22d14n10o8
verkeerd	b-9c22
verkeerde	b56d25n21
verkl*	g21
verklagen	g21
verko*	a40f72i-8j38
verkoper	f63j15
verla*	a8d52e20f76i24o71
verlange	d37
verlangen	d17f39
verlangern	i29
verlangert sich	o-12
verlangt	e24f30
verle*	c25g-11h-31i39j-10l-11
verlengen	i10o-23
verli*	i45j-10k-9n-8
verlo*	b-13e30g-8h-9i8j-14l-14n-16o20
verlopen	i35
verloren	b-10e23i-21j-12l-9n-10
verme*	h29
vermi*	e-19h53k-18o-13
vermieter	g13o-13
vermo*	n28
vermu*	e9
verne*	h18
verni*	e11f-16g21h-17i-10j-10k-12n-16
vernice	h-8n-11
vernietigen	g37
veroo*	f41
verpa*	f14i11
verpasst	i17
verpl*	f10g48h22i12
verplicht	i-9
verre*	b32o8
verro*	o-14
vers	a39h-8j10l18o-27
versa*	b-11c-9d31e-13f-17g-16h-24i-10j-16k-14l-16m-14n-13
versandkosten	o9
versao	h-13j-8k-8l-8
versato	d27o8
versc*	b32c12n17o19
verschil	b19
verse*	d51m12
versehen	d16
versenden	m12
versi*	a-10b-18c-16d-13e-28f-13h-28i-18j-13k-9l-46m-20n-24o-65
versicherung	g22o8
version	b-9c-10e-23g-16h-17i-13j-20k-9l-42m-13n-15o-36
version with	e-12l-34
versione	j-9o-19
verso	c14f19
versp*	d73f8i35o19
verspatete	i36o20
versprochen	d27o17
verst*	d-10e-10f-23h-18i-26j9l-17m46n-19
versturen	l-8m13n-10
verstuurd	o12
versu*	o-27
vert	m-10n-26o-8
verte*	b11h22j12m8
vertellen	b11
verti*	h21l26
vertr*	b8c18d26e12f139j31l34n19o-40
vertrag	b23c21f71g15j43o-15
vertrag mit	g20
vertraging	d33i32l25
verva*	a-14c46e29f32i49m42o38
vervallen	c51i52m17o34
verve*	o-19
verwa*	d19k8o-20
verwacht	d20k10o-20
verwe*	a56b29f111g75h27
verwenden	h28m-9
verwerkersovereenkomst	f43
verwerkt	a14f26
verwi*	a149e39g-20h-20j-12k-8l16m-9n-14
verwijder	a25e43f9g-18h-16n-10
verwijder ik	a-8e-12g-18h-16n-10
verwijderd	a48o12
verwijderen	a43
very angry	n-30
verze*	b14d31f27h-8i50j23m41o-25
verzekering	b20c15i63
verzenden	m17o-12
verzi*	i59o15
verzichten	i59o15
verzo*	a69c29d44e54f11i32j12l40m10o22
verzoek	a57f14i29
verzoek ik	i29
verzoeken	a10d46e58j16l10
verzoeken u	d19e28l10
verzoeken wij	a10d23e26
verzu*	i20k23
vesti*	i19l16
vestiaire	o-24
vestido	i23o33
vet	h39k25
veter*	c31o19
vetro	i-10o9
veuil*	a17f11o-23
veuillez	a17f11o-23
veuillez agreer	o-8
veux	d35e-37j10l20n18
veux le	n22
veux parler	l16
veux plus	n22
vez	a60b-18d10e-11f-10g-18i129j-13k-14l-9m-13n53o10
vez o	a30c15
vez que	n42
vezes	b39i23n16
vi	a33b53c54d31f26h-9i101j-17k161m-17n38o61
vi chiediamo	e22f20
vi chiedo	c23
vi preghiamo	a17c9
vi prego	b25
via	b-14d-10e8f-12g-11h21j35k98l-12m-9n-16o18
via de	e-8i-9
viagg*	c34j27l20
viaggio	c34
viaja*	c11o-23
viaje	b13f20h34
vibra*	h22
vice	l21
vice president	l21
vicin*	g46k25
vicino	g22
victi*	j10
vida	d33g-8n41
video	b-19c-18d-29f-52g-22h-24i-35j-16k-10l-10o-27
video*	e11g31
vie	k58o24
vie legali	k58
vieja	a-14o-10
viejo	e16m-19
viel	b8i25j-11o8
viele	a-8b-12c-8d-8e-15f-29g-51h-17i-12j-33k-28l-20m-9n-17
viele*	l-16n-10o-13
vielen	l-16n-10o-13
vielen dank	o-13
viene	a-8b10c-17d-12e-18f-27g-28h-26i-27j-14k-11l-19
viene*	n-33
vienen	n-33
vier	f11i-8l-11n17o-79
vierd*	k-22n17
vierde	k-22n17
viern*	d-10m-9n16o-18
viernes	d-10m-9n16o-18
vierz*	o-8
view	b-11c-9e-10g73h-10i-10j-12k18l11m-13n-12o19
view of	k27
view the	d10
vigen*	f54
vigente	f14
vigil*	c10j31k39
vijf	b22c-9i38j-8o19
vijft*	f20i30
vimos	o36
vin	o8
vinco*	f31
vincolo	f19o14
vincu*	f32g28
vind	n31o-9
vindt	g9k25
vinge*	e11
vingt	b-12
vino	b34f-10g-15h-18i-11j34n-10
vinte	n32
viola*	e42f21g15k9m15
violazione	e42f21
virem*	c10e26j21
virement	c10j21
virer	d27
virtu*	a-11b-36d-10e-26f-22g-21h-25i-23j-27k-23l-20n-31
virtual	a-14b-36d-10e-25f-22g-21h-22i-23j-27k-21l-15m-25n-23
virtual card	a-8b-26c-13d-15e-27f-9g-10h-10i-13j-15k-10l-11m-10n-12
virtuale	m18
virus	b-9e-64n-21
visa	a-18b-8c-26d-20e-34f-21g-26h-31i-32j-31k-22l-28m-22o15
visa and	e-8h-8i-9n-9
visa or	n-8
visib*	m8
visible	m8
visit	e-9h-13i-13j34o23
visit on	o9
visit*	a-35b-16c-25d-40e-17f-53g-55h-51i-65j-39k-52l-49m-33n-32
visita	a-12d-9e-13f-8g-11i-10l-12m-8n17o21
visitantes	b-10
visited	o-11
vista	e14g23h20o37
visto	k73l23n17
visto che	k48
visto un	d9n17
vitam*	h126
vitamin	h50
vitamina	h33
vitamina d	h33
vite	l-33
vitri*	g-9h-13j-11k-10n-11
vitrine	j-8
viu	c-17n18
vive	j23l40
vive el	j-28
vivo	n68
vizin*	g57j36
vizinha	g33j32
vloer	f-14h-11j-8m-12o18
vloer*	c-11
vluch*	f19
vlucht	f19
vo	h21k31
voce	b59l11m62o35
voce e	m36
voce nao	o29
voces	a-17b-23c-39d27e-47j25k92l-8m-36n97
voces entregam	i-11k-9
voces podem	d29f31
voces que	g14
voces recomendam	h-13
voeg	e22g-15l-13n-9
voeg ik	e-15g-15l-13n-9
voer	e-9g-9m14
vogli*	a28c66d13e10f10l50
vogliamo	c30e16
voglio	a39c32d15f11l53n8
voglio piu	a17c13
voglio un	d28l30n20
voi	a54c9d27f88g25h30i24j53k48n73o9
voi e	n25
voi se	f20k13
voice	l36m18
void	d-33f8m59o-12
void the	c16o-12
voir	a-17l9
voisi*	f36g44j23o-29
voisin	f36g13j23o-29
voisin a	g12o-29
vol	e-28n40
volev*	b-14c14d-10h-10i-15k-15n-12o-13
volevo	c19k-10
volge*	b56d21e30f100g33i-8j-8m13n-10o-22
volgen	m10o-21
volgende	d21
volgens	b61e33f117g43
volgens de	b8f66
volgens jullie	f9g27
volgens mij	e35
volgt	f19k11
voll	n8
volle	m21
volle*	a19d28j23k16m43n29o57
volledig	a19n29
volledige	d27j23k16m43o18
volls*	a27o8
vollstandig	o8
volo	c12d25j26
volon*	h-9
volta	a27b-13c-12d79e-11f-8g-12h-24i49j-10m-19n92o8
volte	a13b79c8h-13n43o-9
volum*	b15f9i19n14
volumen	b18f14i23
volun*	i15o9
voluntad	i17o9
volve*	a47d32
volver	a47d32
volver a	a47d15
vom	b37e-29f-8i36m42n-20o11
vom letzten	i24
vomit*	h60
vomita	h35
von	a-11b20e17f-12g-26i-13j135l-24n-13o12
von dem	j25o-11
von der	o13
von herrn	e38j58
von ihnen	n15
von meinem	j12
von mir	e-8j-35n-46o18
von uns	o71
von unserer	j26
voo	i14k26
voor	a-69b38c46d11e28f-15g-19h9i56j-37k-37l-34m-34n-18o22
voor aan	k20
voor alle	d33k22
voor de	a-14b-35c32d35e-9f-66g9h-41i-41j-46k38l-46m9o28
voor deze	h-11
voor die	b25d8f27
voor een	b27c-11e-22f-29g9h24i45j-16k-27n-31o-15
voor het	b-29d-26e-16f-18g-26h-21i-36j-29k-29l-9m-10n-21
voor me	e25g29i32
voor ons	b-9c13d-11e10f21g14h29i35k-12l31
voor onze	e12f-12g-11
voor te	i12l17m-8
voor uw	i11
voorb*	i10m16
voorbij	i13m18
voord*	a8o-34
voordat	a8o-34
voorg*	a11
voorj*	d-9k-11
voorjaar	d-9k-11
voorr*	e-9f-13g-9h-16k-18l-14m12n-17o11
voors*	b34
voort*	b-11e27m12
voortaan	b-11e27m12
vooru*	d39o9
voorw*	f59g10i36k-14n-8
voorwaarden	f59g10i36k-14n-8
vor	b-9g30h-9i-24k39m11n32o32
vor dem	i-21
vor gericht	k8
vorau*	d25o-9
vorbe*	h33i26
vorbei	h33i26
vorde*	d13f15g23k35
vorderen	d14g29k27
vordering	f19
vorfa*	o13
vorga*	j24l34m28
vorgaben	m28
vorgang	l35
vorge*	f35o-18
vorhe*	j15m22o-8
vorher	m14o-8
vorig	c-8d-8i16j-10
vorig*	b-11c-8d-21f-14g-19h-25i-25j21k-21l-16m9n-26
vorige	b-11c-8d-21f-14g-19h-25i-25j21k-21l-16m9n-26
vorige week	d-13i-12n-8
vorla*	m29
vorlage	m29
vorre*	a22d19f-17g16i36j45k-38l-12m-17n-45
vorrebbe	a-9d17h-13j-9l-12
vorrei	b18g32i21j54k-8n-10
vorrei sapere	g33j8
vorremmo	a24b-19i22k-17m-8n-24
vorremmo sapere	d8h29
vorremmo un	h-9i-13n-14
vorst*	g16j15
vorzu*	l38
vorzulegen	l38
vos	b-29c-16d-20e-26f11g-25h-24i11j55k21l-13m-19o12
vos regles	i32
vosot*	a33n41
vosotros	a33n41
vossa	b-25c-18d-10e-17f-15h-25i-18j34k18l-18m-9n9
vossa empresa	j37k17
vossa opiniao	g24
vosso	a-26b-21c-36d-17e-32f41g-28h-8i-37j-10k-11l-11m-29
vosso diretor	j17l34
vosso*	f27j-9
vossos	f27j-9
vostr*	b-15c-24d-42e-41f59g-34h38i8j-18k63l-13m-38n49o21
vostra	a24c22e-10f13i22j9k-14l-27o21
vostre	f18g9h22k39n31
vostre condizioni	f11
vostri	f19k15n19
vostri confronti	k18
vostro	a-19c-48d-31e-23g-35h9i-15j-25k17l15m-30
vostro plugin	e37h-11
voted	a11c34
votre	a-15b-78c-18d-43e-33f59g-12h49l48m-49n21o38
votre appli	n17
votre avis	g15h24
votre bon	c25
votre carte	o33
votre chef	l10
votre contrat	o29
votre facture	b-34
votre logiciel	f-8k-13
votre outil	g-12l-28
votre part	i26
votre plateforme	e20n8
votre reponse	n-40
votre site	a12
votre societe	f40
vou	a17c15d14i21k217n26
vouch*	d56i48o39
voucher	d56i50o39
voucher code	o-13
voudr*	b-9c11d17f15g-19h-12m-10n-12
voudrais	d19h-8m-8
voudrait	c20f24
voudrions	j16
voulo*	c22k-12
voulons	c22k-12
vous	b17c-62e-20f-49g-17h-34i-19j-13k22l18m-100n47o121
vous a	g-17k-16o-28
vous avez	d9n19o30
vous des	b-23e-18f-14g-8j-9k-18n-29
vous du	i-19o-8
vous en	o22
vous est	o43
vous et	o-20
vous etes	n11
vous la	c-21
vous lavez	j38
vous le	n11o11
vous les	f15i-11k-8o11
vous ne	k25n12o33
vous nous	h26i16o-9
vous plait	e23i24j-8o-8
vous pour	g19h-9
vous pouvez	e29i22l20
vous sera	o22
vous un	o-25
vous vous	n47
voy	a44b34k28o-11
voy a	a43k12o-11
voyag*	n35o-10
voz	e-8m-9
vraag	a-15c-10d14e-22f48h-8i9j-10o-40
vraag ik	d21f32i13
vraag*	e-20f53h16j-10
vraagt	e-20f47h16j-10
vrach*	f17
vrage*	d29f19i22n20
vragen	d29f19i22n20
vraim*	n13
vreem*	e48h34
vrien*	j39m17
vriendelijk	m19
vrijd*	c22j30o11
vrijdag	c22j30o11
vrijg*	b16m24
vrijw*	e25f28
vroeg*	j33
vrouw	h11j51
vs	n39
vuelo	d19f16j28o23
vuelt*	d75j-8
vuelta	d65j-8
vuelv*	n23o35
vuelve	n20o17
vuelve a	n20o17
vuest*	a31c-31d-23f-21g-55h-16i-34j-33k-22l-30m-23n-16
vuestra	a45c-8d-10e12f-8g-11h-14i-10k-13n-9
vuestra web	a21
vuestras	f16h20
vuestro	b12c-16e-14f-25g-35h-17i-14j-32l-15m-12
vuestro nombre	n23
vuole	d22
vuoto	b41
w	e18
waar	a-48b-38c-64d-55e-28f-38g-72h-61i-63j10k-59l-62m-8n-42
waar de	f29j32
waar kan	c16
waar pas	l-10n-8
waar zet	a-14d-22e-8
waard*	h9i24l30n41
waardeloze	n41
waaro*	b139d18e27j70k9n31
waarom	b102d18n31
waarop	b34e27j61
waarop u	b34e27j29
wacht	d18n20
wacht*	a-14b-16c-17d9e139f-22g-18h-33i15j-28k-28l-11n-26
wachten	d22
wachtwoord	e80g-9h-20j-15n-8o-9
wachtwoord resetten	e22
wachtwoorden	e53
wages	j31
wahle*	m20o-9
wahlen	m20o-9
wahns*	n-22
wait	a-10b-17c-13d11e-20f-9g47h61i-10j-10k-9m-9n9o10
wait for	b-8e-9g27n-12o-10
waiti*	a-8b-18c-21e-24g-14h-15i-18k-15l-10
waiting	a-8b-18c-21e-24g-14h-15i-18k-15l-10
waiting for	b-11
waive	f42i20o-25
waive the	i20
waive*	o25
waived	o25
wall	b-8c-8h-8l-30n28o17
walle*	b12c26e50o41
wallet	b12c26o41
wallet was	b23
wann	b-35e-13f12h-14i-25k-10l-8m-8n-26o-15
wann kommt	b-23i-8n-13
wanna	a30
wanne*	b-8c-14d25e-14f31g-13i-11j-13
wanneer	b-8c-14d25e-14f31g-13i-11j-13
wante*	a14b67c14g13
wanted	a14b67c14g13
wanted to	b14o-10
wants	c11f21g40l29
wants the	l-11
wants to	c13f22l10
war	b46d21f12h-10i-11j20l-58m-9n-32o27
war das	o-12
war nur	l-20
ware	a-9d79g31i66o-11
wareh*	a25b8c32k9n32o29
warehouse	a25b8c32k9n32o29
warehouse today	o40
waren*	k41o-8
warni*	g31k13n-23
warning	g31k13n-23
warning before	g18
warra*	c21f69i52o-20
warranty	c22f71i55o-20
warranty on	f8
warte	d37n27o-14
warte*	b-12f-11g-14i14j-8k15l-8n-8
wartet	i31k27
wartu*	c8f35
wartungsvertrag	c12f42
warum	b21n31
was added	b59o8
was agreed	b42m29
was approved	m-27
was called	c-26
was cancelled	c-34d-9i-9o-9
was charged	b32
was declined	b-11
was denied	e14
was duplicated	b9
was fur	a-8n20
was given	m26
was great	j36
was hoping	i15
was issued	b12o9
was ist	a8b29
was kostet	j-9
was left	n-31
was lovely	j36
was made	b36
was mine	o19
was mugged	e28
was never	b25
was nicked	e15
was not	b19
was overcharged	b12
was passiert	o-13
was sent	d12
was stolen	e58
was taken	b48e36j39
was used	e39
was wrong	k25o22
was wurdet	g19
wasnt	b74e12i34
wasnt me	b10e15
wasse*	b25
waste*	n34
wasted	n34
wat	a22b-15c-27d-29e-54f20g104h59i-17j66k-23m20n38o-39
wat adviseert	g34h10
wat doet	c-9g-8
wat een	g-17h-11n117
wat ik	d18m11n25
wat is	a-15d-18e-17g-10h-18i-36j44k-21l-11m-9n-44
wat kan	h27
wat kost	g-12h-22n-17
wat moet	a11g66h44
wat raadt	h11
wat zijn	f18g22h16
wat zou	g-10h-13i-8
watch	a-13b-17c-10d-8e-16f-8g-11h-8i-13j-14k15l-12m-9n-14o28
watch*	m23
water	b16c25e-18g13h-33i-14j-19k-8l-11m-23n17o-13
water damage	o24
water*	b-9c-10d-13e-8f37g45h-11i-9j-8k8n-19o18
waterdicht	g61
waterschade	f22k18o18
way	a-16c14d47e22f-41g21h-18i34k30l-21n-14
way for	d11e16
way my	e15
way of	o-13
way round	i40
way to	c27d-12f-14g44
ways	n38
ways to	n40
wd	b20
weak	h58
wear	h14k29o-22
weari*	h36n36
wearing	h36n36
weath*	b-11c-17n-12o-23
weather	b-11c-17n-12o-23
web	a20b-17c-20d-13e-16f-26g-22h-23i-14j-20k-18l-10m-12o16
web shop	a-8
webin*	f-9g-11h-8
websh*	d-20e20f-8o14
webshop	a-16d-18e22o14
websi*	b-12f-8j-8
website	b-12f-8j-8
wechs*	a40b36o-8
wed	b-15c31d38e40f57g24h-16i61j21k20l43m-15n-19o-8
wed be	f30i38j20
wed like	a-13b-12d29e25f33g19h-12i-15k-15m-9n-12
wed love	g9i10
wed prefer	a22d13
wed rather	k17l15
weddi*	k26o40
wedding	k26o40
wedne*	l25m-20n12o47
wednesday	l25m-20n12o47
week	a-21c-9d10e-20f-28g-30i43k50l-32m-24o54
week ago	d11
week and	n-21
week een	b23k25
week of	o-46
week since	d9
weekd*	o-14
weekday	o-14
weeke*	c54e50i14j12m-8n24
weekend	c58e53i19j15n29
weekl*	c55o8
weekly	c55o8
weeks	b-9d56e-19f-29g-8i30n44o-29
weeks ago	d29
weer	a-30b-11c-24d-18e-9f-11g-12h-13i-19j-21k-15m-15n149o61
weer een	n63
weet	i16m21n35
weet dat	i13m21
weg	a97c73e84h-12i28j-11n15o16
wegen	e39f30g37k33
wegen der	g9k22
wegen*	c28k62
wegens	c28k62
wegens het	k10
wegla*	i17
weige*	b20f25h35k20l11m27
weigeren	b20f25k20
weigert	h35
weigh*	a-14b18c-13e-12f-20g-14h-14j-12k-9l19n-13o-24
weight	a-12b-12c-8e-9f-17g-11h-8j-9n-9o-24
weil	g33o35
weiss	e27o-15
weit	b38
weite*	f53g24h33k9l24m27o11
weiter	h32l22o11
weken	d40h10i39n49o-12
weken geleden	d14
wel	b-13i8k57l67n20
welch*	a-34b-89c-37d-61e-65f-10g-36h-18i-87j33k-59l-78m-62n-77
welche	a-11b-43d-33e-39f8g9h-12i-47k-30l-49m-44n-44
welche adresse	j16
welche dosis	h-20
welchem	b-12d-8f-14g-20i-14j14n-8
welchen	h26j27
welcher	b-14h-15j8
welcher seite	b-8
welches	f33g-8j-20
welco*	d31l20o-17
welcome	d31l20o-17
welk	a-16b-28c-31d-13e-31f32g-24h-27i-35k-36l-19m-10n-29
welk mailadres	j13
welke	a-58b-89c-79d-58e-82g-50i-86j-9k-93l-83m-52n-105o-46
welke dag	f24
welke maten	f-12
well	b-61d-29e-11f-22g-37h-37i-52j-27k28l-57m-63n-10o197
well be	c-8k26
well have	k14o17
well pay	b-8i-45
well see	o-24
well take	k-30
well with	e34n41
welsh	m-15n-9
wen	f31l76
wende*	d23l32
wenden	d23l32
wenn	b21d36f65g78i10j-10k71m9
wenn der	b33f29
wenn die	d21g22
wenn ein	f31
wenn ich	g31
wenn sie	d21
wenn wir	i13
wense*	c14d17l13
wensen	c14d17l13
wensen de	c14
went	a-8b77d40m-10o10
went back	b62d18
went in	d24
went off	o-17
went out	o14
went to	b27
wer	b20e27f26j119l41o-34
wer haftet	f11
wer hat	b20o-34
wer ist	j37l18
werd	n16
werde*	a54c38e11f-23h28j-9k13o38
werden	a54c38e11f-23h28j-9k13o38
werden wir	k17
were done	a40
were going	c23d34
were leaving	a14
were looking	o-17
were moving	a21
were not	c54e38k18
were sending	c16o32
were taking	c12k9
weren*	b36n23
werent	b36n23
werk	n27
werke*	k10n34o-11
werken	k10o-11
werkn*	j20
werknemer	j20
werks*	o12
werkt	a-29b-10c-10d33f-13g-14h-22i-15j-14k-8l-11n-18
werkt*	d-8g13i-10n-15
wet	d19f34g99k23
weten	c-15e-19f20h11i-13j22k22n-10
weten of	c-11e-16h14i-9
wettb*	g44
wette*	f75g11n-28o-33
wettelijk	f35g17o-10
wettelijke	f43
what age	n-16
what card	j39
what countries	b-9e-12n-8
what date	o-8
what did	j20
what happened	e21
what happens	a29b-11d10f22g15l-10
what legal	f11
what must	g41
what rights	f-24g-10k-8
whate*	m37o23
whatever	m37o23
whats	a-34c-19e-55g28h-9i-27j111k-31l-55m-39n-89
whats his	j10
whats my	j33
whats that	b33
whats the	a-26b-58e-40f-46h-37i-13j-29k-45l-44m-30n-69
whats this	b38
whats your	b-8d8g46j-39k19
wheel*	e-13o10
whene*	h23
whenever	h23
whenever you	o-17
where did	d22o-13
where*	b-12c-9d45e-14f-12h-8i-10j-14n-9
wheres	b-14c-8d45e-13f-11h-8i-10j-13n-9
wheres the	d45f-8j-10
wheth*	f15g31j28n23o-55
whether	f15g31j28n23o-55
whether the	o-26
which card	j29
which days	c32n-8
which paper	n-26
which room	j-9
which size	f-15h18n-20
white	b-10c-37e-8f-12g-10h14j-8
white*	m12
who booked	j9
who else	j80
who gets	f19g37
who left	b11e70
who pays	k15o-24
who runs	l48
who signed	o-9
who signs	l39
who used	m35
whoev*	e36l54m12n75
whoever	e36l54m12n75
whole	a17b33c27d29e-22f34n63o49
whole account	a21
whole*	l22
wholesale	l22
whos	f10g41h71j85l83o-11
whose	f74j42l30
why cant	e-14
why did	b54
why doesnt	e14
why hasnt	b-9d8
why havent	d17
why not	n26
wich	h37
wide	b-18c-10e-11f-9g-11h-14i-11j-12k-9l-10n-14
wider*	c10f83g18
widge*	a-12b-10c-44d-8e-10g-16h-10i-11j-11k-9m-8n-11
widget	a-12b-10c-44d-8e-10g-16h-10i-11j-11k-9m-8n-11
width	j-31l-14n-9
wie	a-39b-93c-87d-90e-45f11g31i-108j42k-88m-53n-62o-33
wie heeft	b33f29j8n36
wie heisst	j32
wie hoch	h14j14
wie is	f30j44l66
wie ist	g15j15
wie kann	g-14
wie lange	f-8g-14j-23n-19
wie oft	g-11
wie setze	g18
wie sollen	h36
wie stelle	e26g-10l-14
wie viele	a-8b-12c-8d-8e-15f-29g-51h-17i-12j-33k-28l-20m-9n-17
wiede*	a32c-11d45f-16g-18h-19i-27j-18k-14m-9n74o106
wieder	a33c-9d19f-15g-17h-18i-25j-17k-13m-13n75o75
wieder bei	d25
wife	c39e35g36j46
wifes	h38j93
wifi	b-20c-12d-10e53f-13g-12h-25i-16j-35k-11l-21m-9n-16
wiggl*	i36
wiggle	i36
wiggle room	i36
wigs	k25
wigs for	k25
wij	a65b103c118d65e43f62g53i94j-10k101l24m-23o98
wij betalen	o27
wij betwisten	b39
wij de	b-22c41f15g53i-24l-8m-11
wij een	f25g32k12l14
wij gaan	b27c22
wij hebben	c-12h-10k-9
wij het	f-8h26j-8k33
wij ons	c15o12
wij onze	e-10k9
wij u	a10i11
wij verzoeken	d19e28j16l10
wij wensen	c14d17l13
wij willen	b-12d-8f24g12h14i-26k-12n-9
wij zijn	a18b-9c-10l-8n23o33
wijzi*	e8m53o14
wijzigen	e13
wil	a15c114d46e24f20g38i23j80k9l120m15n-12
wil de	l8m17
wil graag	h14l10
wil het	c9d8j23
wil ik	c28d31j24l18
wil je	i32
wil mijn	c10d8
will find	k36
will follow	k19o25
will never	o46
will not	m-8o98
will pay	o66
will receive	k30o27
wille*	a44b-23d36e11f17h8i49j-8k-17l12n-17
willen	a44b-23d36e11f17h8i49j-8k-17l12n-17
willen alleen	a-21c-12i-10
willen het	a10c15f36
willen i	a39e25
wilt	a12e30i20
wilt u	a12e30i20
win	g40
wind	a19
windo*	a-9b-14c15d-9e10f-19g-13h-24i15j-46k-13l-39m-40n10o30
window	b-8c21e17f-8h-14i22j-10k-8l-20m-35n12o9
windows	j-33l-15o15
wine	i38o23
winke*	a-19c-9e14f-14h-19i-8j-9
winkel	g9n14
winte*	f-11g-16h-15i-10j-13l-8n-12
winter	f-11g-16h-15i-10j-13l-8n-12
wipe	e66
wipe the	e33
wiped	o71
wir	b37c30d17g72h-42i79j-36m-67n-61o158
wir bitten	l32
wir brauchen	i27
wir das	g28i13
wir den	f21g32i14
wir die	f-10g54i-12j-17
wir fur	a-8
wir gegen	o10
wir haben	a32b19d13f-12g-12o40
wir hatten	b25d25f33i19
wir heute	o8
wir ihn	e8g29
wir ihnen	k11
wir kommen	l-9
wir mochten	a-31e25f28g25j15
wir nicht	b24g-17i-22k-25o-31
wir sehen	k12
wir sie	k10o11
wir sind	b-10i-19
wir um	a8
wir wollen	c32e10g16
wird	b-13g-17h-8j-10o130
wird das	b-14
wird der	o-8
wird fur	o24
wird nicht	e16o-11
wird von	o25
wire	d25
wirkl*	n12
wirklich	n12
wirks*	g20
wirksam	g20
wise	d11g41
wish	a32l21m-15o-41
wish to	a19l24
wishe*	l27o8
wishes	l27
wishes to	l27
wisse*	a40e20f30g8i62j45o30
wissen	a43e24f34g11i23j53k8
wissen ob	a-10f32g14j17
wit	e27o-11
with another	b20c27
with effect	o12
with no	h22o41
with respect	l27
withd*	b169c111d-9e11f77h-9j12l-15m25n-10
withdraw	b41c57d-8j-12l-12
withdraw cash	b-15c-13
withdraw from	b-9c23
withdraw money	b-46c-13
withdraw my	c23
withdraw the	c13
withdrawal	b84f89
withdrawal for	f53
withdrawal from	b14
withdrawal of	b9
withdrawals	o-20
withdrawing	o20
withdrawn	c50e24m35
withdrew	b24j31
withh*	k33
withi*	b-10d22f12g32l-11m-23n-52o16
within	b-10d22f12g33l-11m-23n-52o16
within ten	d26
within two	f8o-23
witho*	a10b30c21d-23e52i65k11l-16n20o47
without	a10b30c21d-23e52i65k11l-16n20o47
without a	a30b10i13k27
without any	b34
without further	k15
without losing	i-9
without my	b23e66
without review	m-29
without the	c37i70m27
wo	a-28b-42c-28d-18e-37f-30g-59h-41i-36j-55k-30l-40m-49n-25
wo bleibt	n23
wo stelle	g-8l-9
woche	a-22i46j23n24o33
woche*	b-8o-35
wochen	a10d8n12o-9
wochenende	o-20
woens*	o30
wohin	d17j46
wohnt	j10
wolle*	c25e-9g-8
wollen	c25e-9g-8
wollen wir	e-23g-26k-45
wonde*	b-14c-10e-9h18j-9l-8n-10
wonder	h29n20
wonderful	n-31
wont	a21b-8c55e40h31j25m-8n-8o97
wont be	a21c52o54
wont it	c8
wont let	e40
wont work	e10
woode*	g-12k-32n-8
wooden	g-12k-32n-8
word	b38d-8e54g32h-10i25l70m57o73
word for	e32g42m12
word with	j12l67
worde*	a57b-32c58d21e49f28g-26h-9i16j-24k-19l-8m-9
worden	a57b-32c58d21e49f28g-26h-9i16j-24k-19l-8m-9
words	m43
wordt	a42b21c-15d36e-13g-15h-12i14j-21k47l-17n-17
wordt de	d10
wordt er	b16
work	b-75c-40d-43e-21f-29g16h-47i-52k-38l-65m19n8o-25
work for	l-24m25
work in	c-14
work on	c25
work with	c-13e-9g-9n-12
worke*	d12g58
worker	g63
worki*	b-29c-17d-10e15f-9h-9i-22j-10k-11l-16m-12n13o12
working	b-29c-17d-10e15f-9h-9i-22j-10k-11l-16m-12n13o12
working days	n10
works	a-13b-17c-18d-11e-66h-12i-24j-15k-10l-14m-13o21
works council	f17g13
works*	a38b-15c15e-13h-11m-9n-10o-19
workshop	b-11c17h-9n-8o-23
workspace	a45e15
worri*	h37o-24
worried	h37
worry	b-18c-14e-16g-33h18k-71n-11
worry about	h21
worry i	b-13g-10k-22
worse	b8n51
wort	d27o19
worth	a10d-40f35g47n-9
would appreciate	l36
would help	j91l22
would love	b38
would welcome	d34l23
would*	b15i26
wouldnt	b15i26
wound	a58k26
wound up	a58k26
wrap	c19h22o13
wrapp*	o-13
write	b-9c-10g25j33l33m122o-30
write the	m26
write to	g19l38
writi*	a11g18m-41n-16
writing	a11g18m-41n-16
writing to	n-21
writt*	e29g17k31m21o13
written	e29g17k31m21o13
written off	o13
wrong	a-16b48c131e60g12h-13i17k14l23m9n-12o59
wrong account	c111
wrong date	b21
wrong pin	e36
wrong size	o33
wrong with	b-31n-25
wrong*	b48k27o10
wrongly	b47o10
wrote	m10n14o-15
wtf	b12
wunsc*	a25o-20
wurde	b86e29g44j38n8o79
wurde ich	n10
wurde von	o24
wurde*	b46e9f-8g48i9j-8
wurden	b46e9f-8g25i9j-8
wurden sie	g30i15j-8
wurdet	g19
wurdet ihr	g19
x	b-11d9e-20f-20h-16i-10j-34l-12m-15n-11o13
x favore	d22
xarop*	h26
xarope	h26
y	a45b124c12d69e69g64h113i117j147k105l52m143n142o12
y a	l25o-17
y ahora	g18
y como	j21
y con	c9h13
y da	m37
y de	j28
y el	a13d18j18m-21o83
y en	d52
y esta	e10
y la	c-10f10j43m-26n27
y le	h21
y los	d9
y manda	m9
y me	b45g20
y no	b9e33i41k25l35m18o13
y nos	b8i-14
y por	b13
y que	g15i18
y quien	j8
y quiero	a29
y se	e50h31k9o14
y si	g18i27
y sigue	o15
y sin	i28m-25o27
y solo	b16
y sus	f9j9
y un	g23h25n-8o-21
y ustedes	b16n17
y ya	c19
y yo	d-9e-8h-8j-17m17
ya	a32c34d-16e18f-11g-25h-13i23j-41k47m41n66o87
ya esta	c-8i-11k8m-11n36o9
ya ha	m24
ya no	a68c65e54k22m23
ya se	i26
yall	k49
yard	k35
year	b-12c50e-10f48i10j-11m-10n11o9
year and	c19
year of	n32o39
yearl*	c40g-23o-10
yearly	c40g-23o-10
years	a10c34h-9i-11n32
yeste*	c25e10g21o37
yesterday	c24e10g21o37
yesterday and	e10l14
yo	b61e40g-16j-21k58m19
yo no	b13n29
yoga	b-8c-8f-48g-21h-15i-10j-14k-14n-8
you able	e19
you accept	b-11d-9
you add	j30
you added	b17
you advise	b-9h18i-9k-10n-13
you allow	i17
you before	k19
you cancel	a11e9o-22
you cancelled	o-15
you cant	k21m19
you change	e35
you check	b31g18
you close	i34
you come	o16
you cut	i25
you deliver	b-11c-20d-8h20j-9k-9l-11n-14
you dont	i25k15
you even	f33n12
you explain	d17
you folks	n40
you give	e17i12
you got	f37
you guys	k20
you help	e15g19
you hold	f30i20j13m19
you keep	f97i15n37
you look	j76
you lot	n32
you make	b-9e-11g-10k-31
you mind	i9j36
you must	g26m50
you neednt	c73
you no	m31
you offer	a-9b-52c-11d-10e-10i-10j-8l-17n-8
you owe	d8k26
you paid	o18
you pass	l31
you pay	o45
you print	b-17c-9e-10f-19g-12h-11i-15j-23l-8m-11n-15
you put	b20
you recommend	b-11c-8e-13f-8g-29i-11j-9k-9n-13
you rent	n-37
you said	d97
you seem	b32
you sell	a-14b-21c-18d-12f-19g-32h-74i-19j-22k-54l-20m-13n-54
you send	b15c-11d-9f-9g-10h-9i-10j57k-11l-11m-12n39o-24
you sent	n17
you set	o-19
you share	j29
you sold	c26
you still	b31h44i24
you stock	e-27
you suggest	b-10c-10e-8f-14g-14h-11i-9k-8l-25
you support	b-9c-10e-16g-13h-10i-8j-9l-13m-13n-21
you switch	e16
you take	b-8c-13d-8e-8g-9h-16i-8l-15n-9
you think	g50h37n17
you told	l30m44o-8
you took	b49d29j19
you treat	n15
you use	h-8o-9
you wont	o38
you work	m48
you write	g21j15m21
youd	d28i43m38o-36
youll	i25k74m47o80
youll find	m31o-17
youll get	k28o27
youll have	o56
young	i22
your account	o-23
your accounts	b33
your address	j-38o23
your advice	g38
your answer	k22n30
your app	a29b-19e-15f25g-10h-9i-10j-10k-9l-11m-15n15
your bank	a58d40j9
your bill	b26o-17
your booking	a17
your books	j17
your boss	l32m16
your branch	b-16c-13
your card	e11o53
your cards	b-15
your case	o47
your claim	m-29
your clinic	h28j17l40
your colleague	l-26m-12
your company	b-9f45j-14k53l42n68
your contract	c19f14o33
your credit	e40o37
your customer	a33o8
your data	o29
your department	l22
your depot	b-12c-10i-10j-8
your dispatch	l36
your driver	b8f8j43k9n9
your earlier	m20
your editor	e-22f-21g-11i-20
your emails	k35
your end	b31e34f11
your exchange	b-8i-8k-8l-8n-15
your export	o24
your files	f40
your firm	l12n18
your forum	l-8n-35
your guidelines	m23
your gym	j39o12
your hands	l19o23
your head	l13
your hotline	e11
your house	l35
your hr	m-8
your initial	m18
your instructions	m50
your insurer	f28
your invoice	b88
your network	j9
your newsletter	f38
your number	o12
your offer	b35c40
your old	o55
your operator	m54
your order	o31
your own	m41n31o-9
your parcel	o8
your place	j35l41o-11
your platform	a56m-29
your portal	a31e-9g-23
your price	b14o11
your prompt	m34
your registered	k34
your reply	m10
your rules	m46
your servers	a39f29
your service	b-10c-15n-42
your services	a11e14
your shop	b34
your showroom	j-10
your side	l35n32
your site	a36d9o10
your software	b-11c-17
your standing	m18o26
your statement	b10
your subcontractor	f23j25k27
your superior	l9
your superiors	l11
your supervisor	l39
your support	e29
your system	a53b21
your team	l35
your technician	k24
your terms	f57i15k-19
your tool	a-33e-9i-37l-27m-12
your trial	o35
your vice	l21
your view	g56l22
your warehouse	b8c29n32
youre	l69m138n28o10
yours	b-9c-8e-17f65h13j41l48m-11o84
yours faithfully	o-19
yours is	j32o10
yours*	k19m50n10o-16
yourself	m53o-16
yourselves	k19n10
youve	a24b125c-13d61j25l-25n58
youve been	d38o15
youve got	d21j30n31o-14
z	l42
zaak	g47k59l21o15
zaal	e-22i-8j-10
zagen	e31k-8
zahle	b9
zahle*	f13i24
zahlen	f9i24
zahlen sie	o-8
zahlt	g57o19
zahlu*	b32i8j26o-13
zahlung	b33o-24
zakelijke	a12
zaken	n74
zal	d-9k37n13
zat	e9f28j16
zat er	j16
zater*	b11f-9h-10j12n-12o18
zaterdag	b-9f-9h-10j12n-12o18
zaun	o21
ze	b-12d-14h-9i-22j-11k-11m-11
zeg	a14c52g37m27n39
zeg ik	a15c10
zegge*	c83g12h19l12n23o-26
zeggen	c83g12h19l12n23o-26
zeggen wij	c52
zegt	b19d18k25
zehn	b17o-27
zeigt	b-9f-10h28i-10j-11
zeile	m33
zeite*	j34
zeker	a-29b-13c-12h-8i8k-14
zeker niet	c-9i13n-12
zelf	a-12b-28c-19d-41e-32f-21g-35h-28i-18j-22k-27m-24n-40o-40
zelf een	b-8d-17e-8f-9g-13k-13m-13n-10
zelt	i-38n-28
zero	m70n109o39
zes	c16d31n18o-11
zet	b-13d-8g-14h-17i-17j-17k-15l-10m42n-18o-17
zet het	d21e11m13
zet ik	a-18c-8d-30e-13g-11h-15j-15k-12l-18m-8n-15
zette*	b-8f-11g50i-20k-16m-15n-10o23
zetten	f-9g51i-19k-16m-14n-8o23
zeven	h25o8
zich	b33l29n28
zie	c15k16n-11
ziehe*	e-20
ziehen	e-20
ziek	o-16
zien	a19b-9c29e-10f-11g8h19i-9j16k14l-11n-12o-15
ziet	b16h34
zij	j18o-11
zijn	a20b38c-12d-11e37f21g36h51i15j30k38l-46m-9n65o-12
zijn de	c-9f-10g-9i-8j-9m14n-15
zimmer	o15
zit	a-10b30c-15d-14e-8g-18h-31j-29k-26l-9o20
zit er	b15f12i21o21
zitte*	c12e32h23i51k12n26o9
zitten	c12e32h23i51k12n26o9
zo	b10i29k8l10n52o9
zoals	a-18e-11n61
zodra	a27
zoek	e27j43k9n17
zoeke*	b-18d-13e-10g-10h-16i-31k-25l-9n-16
zoeken	b-18d-13e-10g-10h-16i-31k-25l-9n-16
zoeken een	k-9
zoekt	e-13l-33
zon	g18i-8k15n18
zona	b-8j-13l11n-17
zonde*	b-8d8e-8f19g38h20i89k-10l-9m63o43
zonder	b-8d8e-8f19g38h20i89k-10l-9m63o43
zone	i37
zonne*	c33
zoon	c9j12o15
zou	a13d63e14g26h13i69k9l51
zou ik	d14g-13
zou u	d30e18h19i17l12
zoude*	a30c18d20i61l30
zouden	a30c18d20i61l30
zovee*	n30
zu	a23b16c30d25e-11f28g51h-20i46l52n20o-13
zu bezahlen	i23
zu den	i-8
zu ihrem	o-18
zu viel	b10i28o8
zug	d42e8
zugan*	a37e69m12
zugang	a31e16
zugang zum	a11
zuges*	m41o17
zugesagt	m8
zugri*	e45
zugriff	e10
zulle*	k54
zullen	k54
zum	b-35d-24e-35f-35g-9h-26i-31k-12l-25m-14n-32o27
zur	b19c28f53g34j-8k-22
zuruc*	b-9c23d154f-9g-17i21j-20k13l-8n-19
zuruck	c24d-27g-10i26j-15k16l-14n-17
zuruckzahlen	d77
zusat*	o13
zusch*	b36i23o14
zuschlag	b36i23o14
zusta*	n12o-38
zustandig	n12o-38
zuste*	g14i23o-9
zwang*	e15h64
zwar	a10l10
zwei	b19c-25d-10f23g-29i30j-18k-9l-37m-10n51o17
zwei faktor	c-13e14
zwei wochen	a10o-9
zweim*	b10d14
zweimal	b10d14
zweit*	a9g-10i13
zweiten	i17
zwemb*	b13g22
zwembad	b13g22
zwisc*	o-18
zwischen	o-18
zwoll*	j-17
zwolle	j-17`,
};
