// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 81 of 109 (74.3 %), sentences 376 of 480 (78.3 %), questions 76 of 79 (96.2 %)
//   billing_dispute: labelled 108 of 124 (87.1 %), sentences 353 of 480 (73.5 %), questions 802 of 844 (95.0 %)
//   cancellation: labelled 102 of 125 (81.6 %), sentences 355 of 480 (74.0 %), questions 127 of 133 (95.5 %)
//   refund: labelled 153 of 163 (93.9 %), sentences 456 of 480 (95.0 %), questions 244 of 256 (95.3 %)
//   security_change: labelled 96 of 112 (85.7 %), sentences 363 of 480 (75.6 %), questions 475 of 500 (95.0 %)
//   legal_inquiry: labelled 86 of 104 (82.7 %), sentences 249 of 480 (51.9 %)
//   legal_advice: labelled 76 of 95 (80.0 %), sentences 243 of 480 (50.6 %)
//   medical_advice: labelled 76 of 97 (78.4 %), sentences 263 of 480 (54.8 %)
//   policy_exception: labelled 77 of 100 (77.0 %), sentences 221 of 480 (46.0 %)
//   private_data: labelled 71 of 98 (72.4 %), sentences 223 of 480 (46.5 %)
//   legal-threat: labelled 118 of 170 (69.4 %), sentences 315 of 470 (67.0 %)
//   asks-for-management: labelled 89 of 125 (71.2 %), sentences 283 of 480 (59.0 %)
//   prompt-injection: labelled 99 of 142 (69.7 %), sentences 319 of 480 (66.5 %)
//   frustration: labelled 92 of 146 (63.0 %), sentences 182 of 480 (37.9 %)
//   labelled with a sign: by the model 1371 of 1646 (83.3 %), by phrases 1075 of 1646 (65.3 %), by either 1391 of 1646 (84.5 %)
//   labelled harmless: by the model 247 of 1590 (15.5 %), by phrases 99 of 1590 (6.2 %), by either 272 of 1590 (17.1 %)
//   sentences with a sign: by the model 4870 of 6710 (72.6 %), by phrases 3800 of 6710 (56.6 %), by either 5056 of 6710 (75.4 %)
//   harmless sentences: by the model 323 of 2100 (15.4 %), by phrases 226 of 2100 (10.8 %), by either 397 of 2100 (18.9 %)
//   harmless questions: by the model 83 of 2271 (3.7 %), by phrases 27 of 2271 (1.2 %), by either 87 of 2271 (3.8 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    'account_closure': 451,
    'billing_dispute': 288,
    'cancellation': 363,
    'refund': 120,
    'security_change': 254,
    'legal_inquiry': 542,
    'legal_advice': 459,
    'medical_advice': 344,
    'policy_exception': 459,
    'private_data': 403,
    'legal-threat': 706,
    'asks-for-management': 613,
    'prompt-injection': 458,
    'frustration': 610,
  },
  features: `12th	c36
14c	j99
1er	c10
1st	a37
2fa	e16
3b	j25
4b	j28
=account_closure	a560b-55c-36d18e-52f-12g-31h-17i-13j16k-17l-14m30n-12
=annoyance	b67c8d74e10g21h-20i44j-67k47l25m-10n166
=asks-for-management	a-37b-13c-33d-39e93f-33g13h-66i67k-8l608m62n-29
=billing_dispute	b528c38d161e96f9g29i28j-37k102m-35
=cancellation	a214c621d134e-54f68g77h-40i-46j-61k-28l-10m-64n-48
=frustration	a28c-68d-72e-48f-13g-53h-123i-51j-14k94l57m-27n554
=legal-threat	a-25b-63c-15d-64e-26f192g304h-39i-41j-74k706l-32m-28n-15
=legal_advice	b-10d-8e16f185g498h-15i10j100k130l-9m-13n-10
=legal_inquiry	b-40c83d-24f531g172h-51i82j-47k151m-28n-30
=medical_advice	g120h678i32j169n30
=policy_exception	a-15b-42c-23d-42e-28f-13g16h41i556j-22k-13l-10m33n-22
=private_data	a-8b10f41g44h-8i-10j563l34m-16
=prompt-injection	a32c-87d61e9f-67g-51h-46j-11k19l-39m491n-19
=refund	a-73b45c16d636e-69g26h-68i-24j20k65l-65m32n-67
=security_change	a88b51c-59d-60e582f14g-9h-55i-29j30k-16l-34m32n-72
a alguien	g11h13
a assinatura	c45
a aucun	b10
a bank	b-11j-8
a beneficiary	c-13
a big	d13
a bigger	l26
a billing	b8
a bit	b38c-9d-8h33i72
a blind	i19
a box	g-12j-9l-11m-11
a break	e45
a bulb	b79
a business	n10
a buyer	d-55j-9
a cadeira	d20
a call	l8
a callback	n40
a car	j41
a card	a-19c-18d-28e-37f-18g-19h-21j-21k-14l-21m-20n-19
a carga	l30
a case	g8
a causa	i13
a ce	g47n16
a cease	g10
a change	n36
a charge	b76c16d12
a chi	f55l24
a child	h50i23
a claim	k26
a clausula	f22
a client	j21
a clue	n46
a code	e-17
a colleague	e26j-19l34m34
a combien	f50
a company	i22
a competitor	g23
a complaint	k13
a compter	c11
a conta	b69
a contract	c-21f-21g70i-8
a copy	b-30j36n-26
a corriger	b-49
a couple	b9d-26i-15
a court	g23
a credit	d-57
a custody	g59
a customer	a88
a day	h104i50
a debit	b26
a debt	g30
a decision	l46
a deposit	d34
a des	f50
a devolucao	d25
a different	e-8
a direct	b74
a disgrace	n31
a disparu	e12
a distancia	f27
a dog	g37i67
a droite	h-8j-10
a duplicate	b28
a duplicated	b21
a eau	c26m-24
a ete	e87k10m40
a eu	g14
a expire	i40
a favour	i61
a fee	b33i-8
a fine	a16g32
a friend	j28
a game	m20
a gennaio	b72
a gente	c-8f11i23
a gift	n62
a good	e-8g-62h-9j-9m-9
a grown	h52l14
a guest	e36f27g23
a guests	g59
a higher	l14
a hotel	e20
a hundred	b13
a joke	n8
a judge	g75k138
a juicio	i-8n-15
a known	h56
a l	k44
a la	a41b-35c64e104f70g-18h-58j-32k66l21m-22n-21
a lady	j31
a landlord	g34
a language	m8
a las	g-12h-13k-20
a late	i-27n-13
a lattention	l28
a laugh	n12
a law	k100
a lawyer	g44k-15
a le	j16
a lease	g29
a lecheance	i-10
a legal	f-58
a letape	c-30
a letra	n15
a letter	g56k71
a limit	a-8b-16c-11d-9e-16f-11g-13h-16i-16j-22k-8l-19m-12n-15
a line	a37
a little	h41i45
a loja	a14g-10k-25
a look	b24
a los	k12
a lost	e-13g51i33
a lot	g22h33l-43
a loyal	i11
a lui	e22l14
a mail	e25
a man	e26
a maquina	i-8
a marre	n-19
a mastercard	b-15c-12d-9e-13f-9g-10h-12i-12j-14k-8l-13m-10n-12
a matter	l44
a medida	i18
a mediodia	f-25h-8
a member	a39g48
a merchant	d17
a mesma	n19
a mi	a8d13e48f-10g39h20i10j8k-33l-40m27
a minha	i23
a minimum	i-13
a minute	b-8h-12l44
a mis	g23
a mistake	a-9b31c24
a mon	c10e24
a month	e-10h-26i-18
a morada	j13
a n	c44d16
a nadie	k-33
a noite	h10i19
a nombre	b17g26
a non	i38
a nos	g16h28
a nossa	a58
a notre	d14e31g-22k-24
a nuestra	f27
a number	j14
a ordem	a14
a otro	e19
a pacemaker	h10
a padaria	a21
a paper	f37
a parking	g15
a parte	i-9l-8n-11
a partir	a9c15d-30e-8g-14h22i-25j-21m19
a pas	a34
a password	n-10
a patient	j40
a payment	b86d-10e-9i-9
a perdu	e-33
a permit	g66
a person	f-11h31l19m20
a photo	g20
a physical	b-37e-10i-11
a pin	e-19
a place	e13
a point	i51
a present	n13
a problem	h31
a product	d12
a prorrogacao	i19
a purchase	b33d56
a quatre	b-9n14
a que	a-9b-15d-15e-17g-23h-44i-25j-27l20m-9
a quel	j38
a quelle	a-8b-25c-8f-14g-12h24i-13n-8
a quem	l13
a quien	f25g34j26m34
a quote	f-60g-26
a r3fund	d88
a rash	h11
a reason	b-8
a recoger	f-8
a reference	g34
a refund	b10d18
a regular	i45
a reminder	c-21f-21i-8
a repeated	b22
a replacement	d20
a responsabilidade	f8
a resposta	m13
a return	d14
a rien	k25n16
a round	i-8l-22n-39
a s	a16e43
a second	b-20c-31d-11e-12f-24g-32h-20i-22k-13m-17n-43
a segunda	k22
a senha	e49
a service	e8
a shop	g40
a short	d-65
a simple	l-45m-29n8
a small	g-9
a soft	i44
a special	i49
a stolen	e11
a strange	b9
a stroke	h21
a student	c50
a su	f40i33j19
a summons	g15
a supervisor	l-31
a supprimer	c50
a t	d16f66j118
a team	l43
a tenant	f14g35
a test	m12
a text	g32
a third	f38
a tiempo	c-41i-14
a title	h-8m-8
a titre	i13
a titulo	i31
a toddler	h70
a todo	m13
a torn	h76i39
a trademark	g14
a transaction	b92c120
a transfer	a-24b-41c-22d-24e-23f-20g-14h-17i-16j-16k-9l-16m-17n-15
a trial	a32
a trick	g23m-28
a trusted	m15
a tu	m55
a tutti	a18
a typo	b28
a uk	a-10
a un	a10e-8g33h87i28j-18k13l-14
a una	i-10j28n19
a une	b43f15h56j44
a usar	h14n15
a user	e61
a ver	j-8l15
a virtual	b-14c-9d-8e-14i-8j-10
a visa	a-9b-17c-13d-11e-19f-11g-12h-14i-15j-17k-9l-13m-13n-14
a votre	f48h-11l-41m8
a voucher	d62
a warning	g17
a way	b-11d-16e-8g-11h-8i-12j-9n-10
a wd	b16
a week	b-9d30i29
a withdrawal	b39
a word	j15l25
a worker	g55
a working	n67
a written	g26k52
a wrong	c17
a4	b-11c-13d-8e-10f-24g-28h-19i-10j-11k-10l-9m-15n-14
a5	h-10i-9
aan	a-36b-82c10d33e-12f29g-24h49i-49j-19k46m39n49
aan de	b-8c29d-11f95g-23h11i-21l27n19
aan doen	l13
aan een	d-14
aan en	h35n-18
aan het	c42
aan je	k36m16
aan ons	d35g-9n26
aan te	e33g14
aan voor	d32f-8h9
aan wie	j66l30
aanbe*	d35f20i25n31
aanbetaling	d40f32i25
aange*	b31c-13d21f14h-10i-15k88
aangekomen	d28
aangekondigd	b11
aangekondigd en	b11
aangi*	g14k34
aangifte	g14k34
aanha*	g-13h-20i-8j-11
aanhanger	g-13h-20i-8j-11
aankl*	g37i-10n-8
aanklagen	g37i-10n-8
aanko*	c19d54f33i-10k45n52
aankomen	i-10
aankoop	f38k39
aankoopbedrag	d56
aanma*	b63i59
aanmaning	b63
aanmaningskosten	i59
aanme*	c20i24
aanmelding	c20i24
aanne*	e32g10
aannemer	e32g10
aansp*	f187g50k99
aansprakelijk	f56g51k81
aansprakelijk als	f40g8
aansprakelijk te	g10
aansprakelijk voor	k31
aansprakelijkheid	f109
aanta*	g-11h-12i-18n-11
aantal	g-11h-12i-18n-11
aanva*	f48
aanvr*	c50d10e41g-13m36
aanvraag	c51m37
aanvragen	d10e41g-13
ab	a-14b70c12d-18e18f40g-8h31i11l22m20n18
ab jetzt	k9
ab sofort	e40l42
ab und	h59n35
ab wann	f55g12
abajo	c35
abbes*	c54
abbestellen	c54
abbia*	a9n24
abbiamo	a9n24
abbon*	c58j24
abbuc*	b58
abbuchung	b58
aber	b15i71j-15n-84
aber nur	b20
abert*	i22
abgeb*	b114
abgebucht	b114
abges*	g-23m61
abgesprochen	m18
abgez*	b49
abgezogen	b49
abgle*	b-11
abgleich	b-11
abhol*	j-10
abier*	e33f25h20
abierta	a8e38h43
abierto	f30
ablau*	i13
ablauf	i13
able	a-17b-28d-14e42f-9g-20h-18i-20j-22k-10l-12m-31n-22
able to	a-17b-28d-14e42f-13g-20h-18i-20j-22k-10l-12m-31n-22
ablie*	n19
abmah*	g41
abmahnung	g40
abo	c65
aboga*	g-13k29
abogado	k41
abogados	g-13k-19
abona*	d9
abonn*	a-36b21c45e-23f-19g-30h-35i-29j36k-11l-15m-17n-35
abonnement	b27c49d-9e-18f-11g-20h-27i-22l-9m-11n-23
abonnement op	c19j25
abonnes	a-25j43
abono	d29m22
abort	c9
abort the	c9
about getting	d65
above	b32f58j59l40m57
above this	m59
abran*	f20i21
abre	c-11h-16i-11j-29l-9
abrec*	b86
abrechnung	b86
abrechnung der	b9
abri	i21
abril	b22
abrir	i61
abrir*	i36
abro	f9n48
abro el	f9n48
abroa*	g8j-13
abroad	g8j-13
absag*	f-9
absch*	b64e9m17
abschalten	e9
absen*	b33h-11j32
absent	b33j39
absol*	n52
absolute	n33
absolutely	n24
abusi*	f60
acabe	a49i29
acade*	c84n17
academia	c84n17
acc	a122
acc pls	a13
accen*	e-42f-8m-13
accents	e-42f-8m-13
accep*	a-25b-37c29d-32e-42f-30g19h-41i112j-43k-14l-32m52n-40
accept	a-11b-34c-11d-9e-19g39h-13i66j-14k-10l-11m-17n-14
accept a	i46
accept for	f10
accept my	i19
accept the	g59i9
accept this	b-16i-9
accepte	f-12i-9m-9
accepte t	f-9
accepted	b-25c57i-19
accepteren	i9
acceptez	i48m60
acceptez vous	m60
accepts	k9
acces	e75n-31
acces a	e69
acces*	b80c-28d-8e179f43g-13h-28i14n-13
acceso	c-22e56h-16i-10
acceso al	e12
acceso para	c-21e-38h-9
acceso y	j11
access	b17e105h-10i27j-8
access my	e8
access ramp	e-16h-8
access the	e25
access to	b30e69
accessed	e12
accet*	c12i29
accid*	c8e9g48
accident	g25
accio*	k10
acciones	k10
accor*	b28f21i67m41
accordez	i64
accordez nous	i64
according	b29f18
according to	b29f18
accordingly	m38
accou*	a231b19c-18d-8e31f-74g-93h-103i-109j53k-69l-63m-109n-99
account	a156b-25e52f-64g-83h-91i-99j54k-62l-75m-99n-87
account and	a26b13j51
account as	e55
account at	a18
account balance	j18
account be	l8
account but	a-10e-8
account by	a-33e46m-19
account came	b10
account details	a-12
account for	a-14c-9d-8e-23j-41l-8
account has	a21
account holder	j25
account i	a-13j10
account in	a-15e-10j-12
account is	a-41d26e21
account maar	a35
account met	a9
account number	c19
account of	a-11j57
account offline	a17
account on	a-10f14j-14
account once	b49
account opheffen	a24
account or	a-9
account per	a-31e-44
account please	a51
account should	a37
account statement	a-15b-14
account te	a22e11
account that	b22
account to	b-9e-16j-19
account unblocked	e15
account van	e57
account verwijderen	a10
account when	a-11
account with	a77j77
accountant	j20
accounts	a48b52e-11j-16
accounts team	b52
acct	j40
accu	j-12
accue*	h17
accus*	g36i-10
aceit*	b-10c-15d-13e-14f-9g-14h20i11j-27l-17
aceita	i19l-8
aceite	g-12h28j-20
acept*	f-13g15h-13i120j-11m35
acepta	m41
aceptan	b-13f-11g-8h-11i14j-9
aceptan pago	b-10i-9
aceptar	i29
aceptarian	i26
aceptarla	g27i9
acess*	e27
acesso	e8
acham	g44h14
acham que	g8h14
achat*	b10
achats	b10
achet*	a11d21e-31j16
achete	j22
acheteurs	d-21e-30
acho	l29
acht	b9e-13f-9g-10h16i-23j-15l-10
achte*	a-8c-9e-10f-13g11h-19j72k-9l-9n-10
achter	g24j40
achterwege	i25m15
acima	l60
acima de	l20
ackno*	c55
aclar*	f54
aclarar	f9
acm	k19
acomp*	i24j-10
acons*	g222h29i-9j-8
aconseja	g94h21
aconseja usted	g65
aconsejan	g12h20
aconsejan para	g-31h20
aconselham	g14
acord*	b-31
acordado	b-31
acoun*	a126e52
acount	a126e52
acount i	a77
acqui*	b11
act	h42k17m75
act as	m39
act for	k20
actie	i36k39
actio*	c-52g-24h-8k20m11
action	c-52g-24h-8k20m11
action en	k26
activ*	a-33b-59d-21e30g10h-31i-31j-42k-20l-28m-32n-30
activate	a-25b-29c-17d-16e-43f-15g-17h-18i-17j-25k-12l-17m-20n-16
activate and	a-10
activate my	b-17e-23j-8
activating	b-9e-14
activating my	b-8e-13
activation	e-8
active	c32
activite	g45
activity	e46
activity on	e46
activo	e13
actua*	c27d36e25j-17m15
actual	d38
actually	c31f29
acudi*	k22l25
acudir	k10l25
acuer*	f74g14
acuerdo	f74g14
acuerdo con	f9
acuerdo de	f26
acuse	d14
acuse de	d14
ad	b10c84k15
ad adempiere	k28
add	a-44b-42c-29d-31e-39f-63g-16h-33i-34j23k-23l-27m-18n-36
add a	b-17g27i-10j14m-9n-12
add money	a-14b-18d-14e-12h-8i-9j-15m-10n-10
addeb*	b97
added	b29
addit*	b15j-8
additional	b15j-8
additional pound	b24
addre*	b-38c-24d-18f30g12h-20i-17j104l-15n-17
address	a15b-35c-25d-17f-28g-26h-20i-17j22l-16m-32n-15
address book	f-8j-11
address did	j17
address for	j-15
address of	j27
addressed	g38m35
addressed to	g38m35
addresses	a-11f61j79
ademp*	k28
adempiere	k28
adess*	d40j21l41n48
adesso	d40j21l41n48
adeud*	d52
adher*	b32g-12i-9
adherent	b36
adherents	g-12i-9
adhes*	c56h-17
adhesivo	h-17
adjun*	j-8
admin	e165j21m68
admin rights	e-46
admin*	b57e220f-16g14j59m108n39
administrador	e28g19j57m17
administrador de	e-8
administradora	e12
administratie	b17f-11n43
administrator	e41m72
admit*	b-14c-8d-8e-12f-49g-17h-19i36j-24k-29m-8
admite	b-8e-9f-43g-13h-13i-16j-20k-26
admiten	i35
adore	h-9j-10
adres	e48j149
adres van	j58
adres*	b-29c-16d-25e-50f9g-35h-31i-52j148k-14m-13n-8
adress	j70
adress of	j70
adresse	b-18c-10d-17e-41f15g-17h-12i-33j56l14n-12
adresse de	j37
adresse ihres	f-8i-21j-25
adresse ist	j62
adresse schicken	j-17
adressen	a18j28n19
adresser	j-8
adresser le	j-8
adresses	j26
advan*	b23d15f23
advance	b23d15f23
advance for	d11
advance payment	f23
adver*	c28g46i-10k9m30
advert	c32
advic*	c-9e-8f-58h-10i-13j-10k-10m-10n-9
advice	c-9e-8f-58h-10i-13j-10k-10m-10n-9
advice on	j-8
advie*	g57h31
advies	g57h31
advies over	g13h37
advis*	g157h98i-14k37n-14
advise	g56h35i-14n-14
advise for	g-24h-9
advise me	g80
advise the	h47
advised	k46
adviseert	g49h57
adviseert u	g49h56
advoc*	c-8d-20f-8g43i-33k157
advocaat	c-8d-20f-8g43i-33k96
advocaat van	f-8k-11
advog*	k89
advogado	k91
aerop*	h-18
af	a56b86c116e12g29i48m43
af te	i19
af van	b43c33
afdel*	f27k11l136m17
afdeling	f27k11l38m17
afdeling heeft	f27
affai*	g56l43
affaire	g56l43
affec*	f50
affected	f50
affected by	f50
affic*	a-13e-26f-15g-8h19i-15j-25m-15n-8
affiche	e-20h29j-8
affiche t	e-29
affit*	g9
afgeb*	b34c53
afgeblazen	c53
afgeh*	b21c44
afgel*	l42
afgelaste	l42
afger*	k-10m26
afges*	b94
afgesloten	b24
afgesproken	b37
afhaa*	j-21n-8
afhaalpunt	j-21n-8
afhaalpunt in	j-21n-8
afirm*	m13
aflev*	b-11j-8n-10
aflevering	b-11j-8n-10
afloo*	c41
afmel*	i19
afmelden	i19
afrai*	c34
afraid	c34
afrek*	b62
afsch*	b130f25
afschrift	b27f28
afschrijving	b107
afschrijving van	b60
afslu*	a61
afsluiten	a50
afspr*	c24f20g-8j19l42
afspraak	c25f27j22l46
afspraak met	c26f30l43
afsta*	e41
after	a49c55d-16e71f87g122h211i154j55k58l-19n58
after a	b-8e-11g44h43i-21j-10n-17
after all	c56i58
after me	g48m16
after that	f14
after the	a22c20e89f42h63i43j24k71n12
after this	n48
after trying	b15
after two	e-19
after using	h47
after what	e34
after work	j62
after your	h34
after*	j15
afterwards	j15
afwij*	i41
afwijking	i41
afwijking van	i41
afzeg*	c43
afzeggen	c43
again*	c46f25g80h9i31k102
against	c46f25g80h9i31k102
against a	g10
against my	g43
against the	c46f23g16i23
against you	k50
agb	f12
age	a-35b-20c-15d-12e-21f-18g-16h-23i27k-9l-22m-17n-18
age for	i48
age limit	a-14j-9
agenc*	a19d17k22
agencia	a13d9k12
agend*	a-12b-10d-11e-13f-20g-39h-23i-18k-34l-12m-9n-15
agenda	a-12b-10c-36d-11e-13f-20g-39h-23i-18k-34l-12m-9n-15
agent	h-8l33m69n8
agent without	m9
agent*	e37m65n56
agente	m23n51
agents	m39
ages	b54
agli	k12
ago	b18c-14d68h28i-10n-14
ago but	b-10d20
ago in	d16
ago sent	d-18
agora	m54
agost*	b8c34
agosto	b8c34
agrad*	a19b-48f-13i27j32l18
agradeceria	d9i35j28
agradeceria que	d9i35
agradeceriamos	f-12
agradecia	a18l10
agradecia que	a18l10
agree	b43m54
agree with	b43m33
agree*	b66c89f227k15m43n8
agreed	b63c51f31m43
agreed in	b32
agreed to	b22c50f31
agreement	c38f204k14n12
agreement be	f49
agreer	f-9
agreer nos	f-9
agua	c-10e-12f-13g-8h-24i-16l-9m-8n-8
aguan*	h-13j-8n-45
aguanta	h-9
aguar*	k23l10
aguen*	f-9g-8i-9j-10m-8n24
aguenta	n32
aguente	h-11
aguje*	n-18
ah	a14m13n14
ahi	e26l29n11
ahora	g8j39m37n-11
ahora el	j21m15
ahora eres	m23n-9
ahora la	j30
ai	a51b18c-9f18j27k28l46m136n43
ai agent	m30
ai je	h16
ai pra	a38e18
ai ras	n9
ai sensi	f28k12
aidez	g12
aidez moi	g12
aimer*	h-11l52
aimerait	l25
aimerions	h-11l24
aimerions visiter	h-11
ainda	e8i10l15n37
ainsi	a14n37
ainsi que	a14
airli*	c-14d40g44
airline	c-14d40g44
ajout*	b-34j-8
ajouter	b-34j-8
ajust*	f13
ajusta	f15
akkoo*	b42m95
akkoord	b42m95
akku	j-9
aktio*	i82
aktion	i35
al	a-69b-18c-82d29e-43f11g-79h59i-15k38m58n92
al amparo	f22
al contrario	a-32c-60f-13g-13k-11n-29
al de	n41
al dia	h19
al drie	d15h20n48
al gimnasio	j39
al giorno	h60
al in	c25d42
al is	b15i41
al juzgado	k12
al museo	h-8
al nostro	e24k27
al posto	g23n18
al sacco	g-8h-17n-9
al telefono	l13
alarm	h-10i-13j-9m-13
alarm*	e67h-11j-11
alarma	e39
alarmsysteem	e31
alber*	i20j20l19
alcoh*	h15
alcohol	h15
alerg*	h101
algem*	f20g36l19
algemene	f20g36
algemene voorwaarden	f20g36
algo	b63g28h20n19
algo en	g28n19
algue*	l69n8
alguem	l69n8
alguem acima	l67
algui*	b16e40g11h13l27n75
alguien	b16e40g11h13l27n75
alguien con	l16
alguien se	e29
algun	h-8
alime*	e30g38
all cards	j25
all correct	b-42
all requests	m14
all right	g25i39
all rights	e57
all thats	a32
alla	a28c39d-26e8h10i41n29
alla cassa	c-8d-26n37
alla scadenza	c49
allag*	k51n9
allagcom	k51n9
alle	a71d27e76f11g-14h-10j15k59m67n47
alle eerdere	m21
allee*	a-70b-27c-56d-51e-65f-43g-56h-44j-37k-30l-19n12
alleen	a-70b-27c-56d-51e-65f-43g-56h-44j-37k-30l-19n12
alleen een	a-25b-8e-18f-15g-25h-8i-22k-9n-9
alleen het	a-28
alleen met	l-9m21
alleen nog	k8l25
alleen weten	c-20d-10e-29f-9g-15h-16i-20j-12k-8l-14m-8n-13
alleg*	k21
allem*	g-8
allemaal	g-8
allen	a25j-9
aller	h30i11j58
aller*	e11h171m75
allergie	h51
alles	a79b-49c-28e-37f15g-45h-38i-45j-52k-9l-38m36n36
alles in	d18
alles is	b-15d-11n-8
alles lauft	j-12n-25
alles mit	m39
alles van	a37
alles wat	a12m16
alles werkt	a-21d-12e-11h-8i-8m-12n-16
allin*	k21
allor*	k79
allora	k79
allow	b-18c-8e-8g-9h-31i60j-10m-10n-11
allow me	i21
allow*	a-21b-27c-39d-29e-30f14g17h-23j-12k-10l8n-22
allowed	a-20b-25c-39d-28e-28f15g19h-21i-17j-11k-10l10n-21
allowed to	a-8b-15c-31d-46e-11f28g19h-10l23m-9
allows	i17
almac*	b38e28g18j-10
almacen	e28g18j-10
almoc*	n36
almoco	n36
aloja*	j-10
alone	e62
along	a17h39m100
along with	a19h39
alors	b94i39
alors que	b94
alqui*	f-8g18h-8i-16j12k-34
alquilan	f-8g-15k-43
alquiler	g41
alrea*	b52c52e-12k36m66
already	b52c52e-12k36m66
als	a26b-23c20d-48e29f71g141h-19i65j-44k128l-9m108n-25
als admin	e17
als de	f28k76m-11
als een	b18f64k-18l34n29
als het	k65
als ik	c32d9g67h49
als klant	a58
als mijn	g26m16
als pdf	b-15c-12d-15e-8f-24g-30h-8i-24k-18m-13
als sonderzeichen	f-9g-10i-9
als taschenbuch	g-8i-9
als teken	f-8g-9k-8
als veilig	m17
als wij	f21g28i45
alsje*	d32e50i82l38
alsjeblieft	d32e50i82l38
alsno*	i83
alsnog	i83
also bitte	a57d32
also come	e-12
alsof	m61
alsof je	m14
alstu*	c48d-22l37
alstublieft	c48d-22l37
alt	e47j56
alta	h65i9
alte	a-33
alten	e43g-11k-27
alter*	b-8e36i39n-8
altho*	i141
although	i141
although it	i12
although were	i22
altij*	i25n31
altijd	i25n31
alto	l-28m31
altro	a15n14
altur*	d11j-12
altura	j-12
alumi*	e-8j-9
aluminium	e-8j-9
alumn*	b-8c-38f-12g-19h-22i-12j65k-22m-10
alumno	h-8j40
alumnos	c-38f-10g-10h-12k-21m-8
alway*	g31m27n57
always	g31m27n57
alwee*	n32
alweer	n32
am besten	g46j-9
am ende	m18n13
am furious	n10
am interested	d9
am liebsten	j-21
am montag	i-8
am samstag	f-12g-10i-9k-43n-8
am seeing	b49
am still	d16
am tag	h8
am trying	c12
am unable	e12
amanh*	c31k36
amanha	c31k36
amate*	g-9
amateur	g-9
amend*	f50g36
ameri*	a-29b-29c-15d-15e-26f-16g-18h-18i-13j-24k-8l-17m-15n-17
american	a-28b-27c-12d-14e-24f-10g-11h-13i-11j-19l-13m-11n-15
american express	a-28b-26c-11d-13e-24f-10g-11h-13i-11j-19l-12m-10n-15
amigo	j12
ammin*	e76l19
amministratore	e62l19
among	e58
amoun*	a-8b49d24e-11f-15g-15h-14i-14j-17l-11n-12
amount	b52d26e-10f-13g-12h-12i-13j-15k-8l-10n-10
amount i	b16
amount in	d18
amount of	b40
amount on	b-16
ampar*	f60
ampara	f35
amparo	f22
amparo del	f22
ampli*	h-8i27
amtsg*	g-10k-9
amtsgericht	g-10k-9
an account	a-139b-42c-27d-23e-62f-19g-16h-20i-20j-18k-11l-20m-15n-16
an actual	d39
an additional	b18
an age	a-9
an agent	l25
an ai	l-18m-38
an answer	n51
an atm	b17
an den	f12g12h47m12
an der	b37f47g-12
an die	f59k9l9m30
an e	e-10
an email	j63
an employee	g37l-9m47
an error	e15
an ex	g29
an exception	i9
an exchange	l35
an extra	b15
an hour	a-17c-15d-10e-9h-9j-8m-8
an invoice	b22
an item	d77
an odd	b15
an old	i33j17
an online	e-19
an order	m17
an unauthorized	b26
an unrestricted	m37
an unsere	g26
an unusual	b15
an update	m34
an welche	j-17
an wen	f46l43
anadi*	a-57h-10i-9
anadir	a-57h-10i-9
anali*	j33n27
analy*	a-9b-20g21h31
anbei	c48
anbie*	g20
anbietet	g20
anche	a-22b-37d-22e-37f11g-38h-57i-39j-43k-16l-36m-27n-42
anche con	c-11g-8h-18l-10n-8
anche in	h-15i-10n-10
anche per	f36
anche se	f11i21
ancie*	a-45d-22e22
ancien	a-45d-22e22j-9
ancor*	e18h23j20n30
ancora	e18h23j20n30
and address	j68
and cant	e-9
and close	a54
and conditions	g20
and confirm	a20
and daughters	a-8
and desist	g10
and dont	c20
and follow	m33
and give	m24
and got	f10
and hang	n13
and left	n54
and mastercard	h-9i-8
and move	a25m49
and needs	m31
and no	m8
and nobody	l21
and not	c39n12
and number	j22
and order	m-33
and paid	b-16
and print	m10
and put	f-11
and refund	c-24d-34
and release	m16
and reply	j15m9
and send	m15
and still	b23l20
and strike	a9i43
and tired	n9
and took	k62
and used	c14
and wanted	n-8
and well	k57
and whats	j85
and wonder	h47
and write	m27
andar*	h17
andare	h23
ander	b-8c33e76n11
ander*	a18c9d-11e23f45g-18h-12j99k10m51n46
andere	a31g-8h-8j76m28
anderen	b29j40
andern	a-8b-9e28j-10
anders	c19f14i17k12l13m20
andre*	j28
andro*	h-11i-9
android	h-11i-9
anerk*	g42m18
anexo	f17
anfah*	i33
anfra*	l-9
angeb*	b-23d-9f-8g-8i18n36
angebot	b-23d-9f-8g-8i18n-8
angek*	j-8n-8
angekommen	j-8n-8
angem*	h40
anges*	b55g94j48
angesetzt	b55
angla*	m18
anglais	m18
angry	b-14g38h35i-13k-9l-8n-98
anhan*	j-10
anhang	a8
ankle	h125
anlei*	g-11j-9l-10n-8
anleitung	g-11j-9l-10n-8
anlie*	j-10
anmel*	e28f-19h-10i26n-14
anmeldeformular	g-18
anmelden	g27i25
anmeldung	e32
anmeldung fur	e19
anneh*	g24
annehmen	g24
anni	f10h60
annua*	j-16
annual	j-16
annul	c13
annul the	c13
annul*	a-25b22c207d-16e-23f-31h-33i-17j-42k-39l-21m-46n-30
annulation	b40c51
annule	c-31m-12
annuler	c-23g33
annuler la	c-43
annuler le	c10
annuleren	b-18c133d-10f-13g-20h-8i-28j-8k-11n-9
annuleren i	c19
annulering	c44d10
annuleringskosten	b15i37
annulez	c19
annulez la	c10
annulla	c-15
annullare	c24
annulliamo	c-19i-12
ano	c21g11h32i33j-10
anony*	j38
anord*	m43
anordnen	m43
anos	f15g40h48i53j-9
anos de	f-18
anoth*	b69c23d-10e72f-13g-10h-15i-14j-25l-13m-14n88
another	b69c23d-10e72f-13g-10h-15i-14j-25l-13m-14n88
another card	a-9b-14e-29
another firm	c33
another week	n50
anruf	l8
anruf*	j14l81
anrufen	l70
ans	f-47h48i58n46
ansch*	f-23g-32j41
anschliessen	g-28
anschluss	f-16
anschrift	j50
anspr*	f53g44
anspruch	f53
answe*	b-14e-11h-10i-13j28k46l91m147n71
answer	b-14e-9h-8i-10j26k49l35m105n93
answer and	m10
answer as	l38
answer in	j-9n-23
answer is	l-45m-29
answer my	l49
answer on	j44m21
answer the	n51
answer without	m40
answers	l53m39n-29
answers to	l55n8
ante	f34g59k111
ante el	k13
ante la	k91
antec*	j33
antei*	d53
anter*	e27g-9h-16i-9j34m-20n-22
anterior	e28g-8h-13i-9j36m-8
anterior ya	j-22
anteriores	m-9n-13
anteriores e	m24
antes	b9c60e-11f15h43i14j-26
antes de	c71f19h21i25k8m-8
antes del	h21
antes do	b8c-8
antib*	h168
antibiotica	h37
antibiotics	h105
antic*	f22h71
antid*	h47
antig*	a11e54i96j62
antigo	e31
antigua	j64
antiguo	e22i42
antin*	i25
antra*	l-31
antwo*	b-18c-10d-13h-13i-9j12l8m175n60
antwoord	b-17c-8d-11h-11j13k-17m74
antwoord dat	m26
antwoord zonder	m12
antwort	m80
antworte	m23
antwortet	n24
anual	b35
anula*	b-14c76e-8g-17h-19j-10n-24
anulamos	b-8c12i-8n-19
anular	c17g-12h-12
anular la	c24
anular una	c-9g-8
anule*	c11
anunc*	j-20
anuncio	j-20
anwal*	f55g30k39
anwalt	g18k17
anwaltsschreiben	g14
anwei*	m39
anweisung	m9
anweisungen	m27
any atm	b-9e16
any automated	m9
any chance	d69i81
any flag	m35
any further	k34
any idea	g18
any longer	a31e49
any news	d64
any trick	m61
any way	c71e15i11
anybo*	n99
anybody	n99
anymo*	c31e30m21n45
anymore	c31e30m21n45
anyon*	d-18e-12g-21k-36l15m33n44
anyone	d-18e-12g-21k-36l15m33n44
anyth*	a-17c-22d42e9f47g17h29i-9j27m58n-10
anything	a-17c-22d42e9f47g17h29i-9j27m58n-10
anything i	g31j46
anything on	f57
anything to	h34
anywa*	c25e-8i77m22
anyway	e-8i74m22
anywh*	b-9e-17
anywhere	b-9e-17
anzah*	d66
anzahlung	d66
anzei*	b-11e-8f-8g25h-12i-14j-15k59l-13
anzeige	g45k65
anzeigen	g-17i-12j-11l-8
ao	b-12d-18e-14f-10g-10h-15i-13j-13l73m-8n-23
ao lado	g-20k-50
aos	k25n15
apaga*	a11
apagu*	a62
aparc*	h-8
aparcamiento	h-8
apare*	b35c-13d15f-10g-8h-14m-17n10
aparece	c-12f-8h-12m-13
aparece un	b15
aparecen	b25
aparecer	d18n16
apart	b21
apart*	b-9c73e-11f-9g-12h-10i-12j36
apartamento	c43
aparte	g-8j-16
apell*	j42
apellidos	j42
api	e107j12
api key	j19
aplaz*	c-32i39
aplic*	a-11d-22f28g-9h34i14j-15k-8m13n45
aplica	f41
aplica a	f25
aplicacao	a-8d-17j-9n-8
aplicacion	n57
aplicar	h46m24
app	a44b12c-120d-86e-29f-14g-67h-112i-114j-129k-69l-90m-105n80
app and	e-11
app de	e-40j-13
app does	n54
app for	a64
app has	n34
app i	b10
app is	n-9
app ist	f13
app on	b16
app passcode	e21
app says	b19
app show	b-10
app that	b42
app there	b10
app was	e20
app what	e10
app work	a22
appal*	n13
appar*	e35h92j37
appareil	h11
appartement	j42
appea*	b50g48
appear	e8
appear that	e13
appeared	b23
appears	b15
appears as	b8
appel	l38
appel*	d13f21j30
appels	d13f21
apple	a-12b-20c-11d-9e-18f-11g-15h-20i-14j-17k-8l-14m-15n-15
apple watch	a-11b-15c-10d-8e-15f-10g-12h-18i-12j-15l-12m-13n-13
appli	j-9n13
appli*	f82g39h39i53j67m-25
applicants	g36j74
applicants about	g36
applies	f39
appliquer	h44i25
apply	e-10f45i26m66
apply to	f50
appoi*	c19n12
appointment	c19n12
appor*	g-16
appre*	d-8h-8l65
appreciate	l73
appreciate it	l47
appro*	a-11b-33c-17d-22e57f-69g-46h-17i-40j-24k-62l54m127n-22
approuve	m12
approval	e-30i-22m28
approval step	e-25i-18m-46
approvals	m8
approve	e99l74m31
approve payments	e72
approve this	l68
approved	b-23d-15e-9f-60g-36j-9k-57l-8m-36n-9
approved by	d-12m-41
apres	d-9f12g-9h117i-10j-11
apres la	h38
apres le	h-11
apres trois	e9
apres une	h83
april	b34c11g-8i-8
aprob*	m129
aprobacion	m36
aprobacion y	m17
aprobado	m79
aprov*	m78
aprovado	m24
apto	h26
apunt*	g-9h-15j-8
aqui	a-8b33g40i-9j-16
aqui y	n-46
arbei*	b-8d-9f-29g70h-10i-14j22m-8
arbeitsrecht	f-21
arbit*	h-8k-23
archi*	a33b-12f-23g-44h-12i-14j-26k-43m-9n-12
archivo	f-15g-33i-8
are attached	f38
are charges	e22
are funds	b10
are going	k29
are gone	e48
are interested	j-8
are logins	e67
are looking	b-8k49
are not	b-18
are permitted	m10
are still	i-10n-9
are transactions	e16
area	h-11l18m-8n-10
arent	i52l37n10
arent you	n11
argen*	d46
argent	d46
arm	h52
armaz*	d22
armazem	d22
aroun*	c-15e50l34m34n49
around	c-15e50l34m34n49
arran*	a47l72
arrange	a50l73
arrange for	a50
arrange it	l73
arreg*	i21k47
arren*	f16g28
arrendador	f16g28
arret*	n11
arretez	c-20n11
arrib*	b30m12
arriba	b30m12
arrie*	h43
arriv*	a-24b-45c-36e13f-34g16h-50i-15j-50k-17m-35n-8
arriva	d17g12l21
arriva il	d20
arrival	i-11
arrive	b-11c-14e21f-13g-15h-15i-11j-11m-10
arrived	b-20d-58e-41i25
arrived and	b-12
arrived but	e-24
arrived in	d-42
arrived on	i48
arrived yet	d-13
arrives	g37
art	f60
artic*	f34g38j-12
article	g42
articulo	f25
artif*	j-12m105
artificielle	j-12m11
artik*	e-8f38g-9h-9i-9m-8
artikel	f42
arzt	j52
as always	n8
as before	d48j-19
as dan	m22
as ever	n-30
as evidence	k45
as instrucoes	m8
as part	m18
as pdf	k37
as pending	b-10
as soon	e9
as though	b39m25
as usual	b8i-73n19
as vossas	h22
as well	a57c-10e28g-11h-14j-10k-12l-10m-10n37
asap	l71
aseso*	g68
asham*	n17
ashamed	n17
asi	c18k32n41
asi que	c21
asist*	j-18m39
asistente	m42
asistente clasifica	m10
ask applicants	g36
asked	b105c39e63k45l41m39
asked at	b-9c-8
asked for	b115e43k41l21
asked me	g10m45
asked twice	c24l20
askin*	g-17k-40n14
asking	g-17k-40n14
asks	b-9e-11f21h-8j-8m64
asks for	e-9m31
asma	h45
asoci*	a12
aspet*	d25
assig*	f28k78
assim	n-12
assin*	c45f16
assinatura	c45
assis*	a-9b-17d-9e-25f-22g-15h-26i-14j-16k-12l-32m189n-16
assist	e-9m-12
assist me	e-8m-9
assistant	l-19m106
assistent	f-8h-10m46
assistente	m50
assistenza	c14
assoc*	a42d15j23
association	a25d15
associe	a14j23
assum*	m37
assun*	b18d17k11l8
assunti	k11
assunto	b20d18l10
assur*	f43g47
assurance	f43
assureur	g47
asthm*	h78
asthma	h9
asthmatics	h59
asunt*	k27l38
asunto	k27l38
at five	i53
at four	i63
at home	j38
at least	j29
at line	b70
at night	e48
at noon	g-17k-37
at reception	e39
at six	h-8
at work	g31
ate	d48h68k10
ate the	h71
ateli*	j-9n-10
atelier	j-8n-8
atenc*	l9n21
atencion	l12n27
atencion al	l8
atend*	l8n17
atendente	l30
atendimento	n18
atien*	l18
atienda	l18
atm	b144c-10d-8f-10g-12h-15i-13j-14l-10m-11n-13
atm and	b15
atm but	b10
atm didnt	b18
atm give	b9
atm is	b9
atm only	b15
atm transaction	b10
atms	b-14e-12g-8h-11i-15j-10
atras	c40j36
atras*	i45
atraso	i45
attac*	a16c-9f10m51n-30
attached	a19c-9f10n-30
attached to	f38
attachments	m29
attaq*	g58
attei*	h26i19
atteint	i19
attem*	d14e91
attempt	e51
attempt to	e52
attempts	d17e36
attempts to	d17
atten*	i13k12l9m34
attention	m34
attit*	n8
attitude	n8
attor*	j-8k55
attorney	k57
attorneys	j-8
attri*	e57
au	a-21b87c34d13e-36f-39g-29h11i-22j-60k47l151m-24n-36
au bout	l29
au courant	k45
au dessus	l70
au format	l-8
au juge	k-26
au lieu	b36h37i15
au magasin	l-11m-8
au nom	b18
au telephone	n24
au tribunal	g37k13
aub	a34b-22c37d26j27l43m28
auch	a21b-79c-56d-32e-49f12g-79h-71j-76k-69l-60m-68n-73
auch als	f-27g-11i-21k-8m-12
auch auf	a-12
auch das	a61f11
auch die	f65n8
auch eine	l14
auch fur	i-10
auch in	a-12b-25c-12d-20e-14f-27g-14h-19i-35j-21k-10l-18m-9n-18
auch mit	g-10l-9n-12
auch ohne	i94
auch wenn	f44i27
aucun	b10m67
aucun*	g-11k-28m38n12
aucune	g-11k-28m38n12
aud	b-9c-10e-24i-9l-8m-12n-10
audio	k36
audit*	e59f23
auditors	e57f18
auf	a-13b66c-14d39e42g-49h-46i-8j-43k28l-12m-15n-42
auf das	g24
auf dem	b-38c-8d10e23f-20g-19i-19j-29k-10l-13m-15n-18
auf den	b-26c-9d-17e-15f-23g-12h28i-24j-18l29m-9n-34
auf der	a-13b67c-14d-8e-17f-27h-20i-29j-39k-12l-18m-18n-15
auf deutsch	m-40
auf die	b-11e-8i50k36n-8
auf eine	g16
auf einen	g44k53
auf ihrem	j51
auf lager	b-8
auf meinem	b26d42
auf null	m87
auf unsere	e45l16n45
auf welcher	b-12j-9
aufba*	g-18h-8i-25j-8m-11
aufge*	a62c61j37
aufhe*	g55m32
aufheben	m32
aufhebungsvertrag	g55
aufla*	j-13
auflage	j-13
auflo*	a94c-32
auflosen	a40
auflosung	a51c-40
auflosung meines	a34
aufsc*	i18
aufschub	i18
auftr*	c95m8
auftrag	c86m9
aufzu*	g22
aufzug	g22
auge	i21
auge zudrucken	i14
augen	h71
augus*	b25
aujou*	k9
aujourdhui	k9
aula	f-10
aunqu*	i178
aunque	i178
aunque no	i67
aurai*	i38
aurait	i38
auric*	j-8
auriculares	j-8
aurie*	g-9
auriez	g-9
auriez vous	g-9
aus	b-45d48e34f-14g-29i-9j-54k-23l-39m66n10
aus dem	c21m32
aus der	d41j11
aus einem	e8
aus versehen	d27
ausfa*	f49
ausfall	f45
ausfl*	n49
ausfu*	m11
ausge*	d40i24
aushi*	g30
aushilfe	g30
ausku*	f46j40
auskunft	f40j40
ausla*	b19d52
ausna*	i34
ausnahme	i60
ausnahmsweise	i-27
ausnahmsweise auf	i12
aussc*	g61h50
ausse*	d-8e37
aussi	a13b-15d-14f-15g-18i-17j-34k-9l-14m-13n33
aussi la	a24
austa*	i13
auswe*	i41j36
ausza*	d41
auszahlen	d41
auszu*	g50
auszubildenden	g50
auten*	e40
authe*	e142
authenticator	e138
authenticator is	e29
autho*	b8c15e9f24k26l93m70n12
authorised	l38m26
authorities	k10
authority	c15f24k9l53m32n12
authority to	l44
autis*	d13
autisti	d13
auto	a-40b-52c-28d-28e-23f-40h-66i-46j-52k-28l-41m-59n-50
auto send	m-21
autob*	h-8
autobus	h-8
autoc*	d12g-16h-29k-36
autom*	a-44c-25d-30e-50f-24g-67h-62i-58j-50k-34l-44m93n-32
automated	m15
automatic	m-9
automatica	f8
automatically	a-20b-24c-11d-14e-16g-10h-12i-14j-17k-8l-9m-49n-17
automaticamente	m14
automatico	c-15g-8m38
automatique	b42n12
automatiquement	m17
automatisch	a-8b-11e-15f-17g-16h-17i-17j-12k-13l-16m39n-19
automatische	b14c17g-8m12
auton*	j8m50
autonomo	j10
autor	f30k13
autor*	b82e118k92l70m73
autoridad	l28
autorise	m8
autoriteit	k46
autoriza	m32
autorizacion	e37m21
autorizar	e44
autorizzato	b65
autre	b14m17
autre*	m10n53
autres	m10n53
autum*	c49
autumn	c49
aux	a-9b-11c-10d-8e-38f-14g-22h-14i11j-13k-38l-11m-8n-10
avail*	a-24c-20d-27e-24f-17g-19h-22i-26j-25k-12l14m-20n-19
available	a-24c-20d-27e-24f-17g-19h-22i-26j-25k-12l14m-20n-19
available to	b14l26
avait	i8
avant	e-10g-15h-28j-19l-11m13n-17
avant de	f18
avant le	i-8
avari*	d46
avec	a-20b-39c-48d-30e13f24h62i-54j25k-29l32m19n25
avec ce	h24
avec la	g30h24l38
avec le	g24h-9n-14
avec mon	j25
avec nos	e23f-10g-12h-10n-9
avec qui	f30j40
avec un	h-8l20
avec une	g-8h27
avec votre	f53g-9h30n19
avere	a34h-13
averi*	j21l25
averia	l25
avete	a-12b35c-27e-15g-11h-25i-41j-34l-22m-9n-30
avez	a-14b-16c-13e-17f-20g-18h-20i-50j-21k-28l-13m-33n53
avez encore	n-13
avez vous	a-12b-26c-10e-13f-19g-15h-19i-45j-16k-25l-10m-27n-36
avg	f112
avg verzoek	f19
avion*	a18
avions	a18
avis	g20h30
avisa	c-26h-11
avisa cuando	c-25
avisa*	f38g23k12
avisados	k12
avisarles	g23
aviso	e60k16m22
aviso de	e62
avoca*	k42
avocat	k32
avocat il	k10
avocats	k8
avoid	g66
avoir	g-10
avoir pour	g-10
avons	a13c38d-11e12g25h-18i-12j-15k14l-11
avons bien	d-11i-14
avons nous	g45
avons recu	b18
avvoc*	k21n-11
avvocati	n-11
avvocato	k27
avvocato e	k18
away	a71b8c32e44f54h65i25m43
ayer	b-8g-9h-20j26l11n-18
ayuda*	g59
ayudan	g59
ayunt*	g73
ayuntamiento	g73
azien*	a57k11
azienda	i10k12
aziendale	a57
azubi*	e-27
azubis	e-27
azul	e-9g-22h-13j-13k-36m-15
b	d30j-8
b o	d40
baas	g39l86
baby	h71
back	a-46b25c131d196e56g-25h-18i100j-37l-20m-12n78
back after	h30
back and	n52
back for	d-33
back if	d70
back in	d15e27j-10
back my	c35
back on	d28i58
back out	c66
back please	d10
back the	c38
back to	a-45b21c19n56
back what	d22
backdate	i9
backu*	m-28
backup	m-28
bacs	m-13n-11
bacs de	m-13n-11
bad	e81g31h129
badge	e86g29j14m65
badge*	j-12l-21m-8n-8
badges	j-12l-21m-8n-8
badly	h54n20
bag	i38j-8n-52
bag is	i52
bagag*	b54c-9i46
bagage	b57i53
bags	i61
bague*	b-10g-12h-19i-8j-16l-13n-9
baguette	h-17j-9l-12
bahnh*	j-11
bahnhof	j-11
bail	c78f27g54
baili*	k14
bailiffs	k14
baill*	g27
bailleur	g27
baiss*	g61
baisser	g61
baja	b-12c-35d-18e-48f-26g10i-30j16k-12l-8n-11
baja de	a46c9
baja del	c14e-34
baja la	a-27c24m13
bajar	h31
bajar el	h31
bak	d12
baker*	g101j-9n39
bakery	g101j-9n-8
bakke*	a46f-8h-12i-8l-8
bakkerij	a50j16
bal	n39
balan*	a-22b15c-14d36e-23f-9g-11h-12i-11j31k13l-12n-16
balance	a-14b20c-11d39e-15j38n-10
balance a	a-11j-14
balance is	m27
balance of	j68
balance on	d32
balca*	a11l14
balcao	a11l14
balcao de	a11
balco*	b-8g-35h-18l-19n-9
bald	k44
balie	e48
bambi*	h45
banca	a16
banca*	h-9j71
bancada	j-17
bancaria	b8j48
banco	d9g12l18
band	b-9c-10d-9e-8f-14g-17h-10i-9j-13l-10n-9
bande*	g-8h-11
bands	b-9
bank	a67b54c10d95e39f-14g-16h-13i-25j131l20m-20n-12
bank account	j14
bank card	e68
bank details	j43
bank transfer	c33
banki*	a29e43
banking	a29e43
bankp*	e51
bankpas	e51
bankr*	a11g31j38
banne*	b-8c40
banner	b-9c-8
banner compliant	f8
banners	c51
banqu*	a32b-38
banque	a32b-34
banquete	c14
bar	b-22c-16d-54e19h12i-12
barat*	c41n11
barco*	f-14h-22l-15n-16
barcode	f-9h-13
bares	k-32n8
bari	c46d22
barn	m42
barra*	e-11h-9
barras	e-11h-9
barre*	j-8
barri*	e18
barro	j-15
bascu*	i-11j-9l37
bascula	i-11j-9
base	e-9f11i-11j15l-8m-8n-10
basic	j-11m-10n44
basic*	a-11b-9c-9g-10h-16i-10j-10
basico	h-8
basis	f36
basso	m23
basta	l47m-10n84
basur*	n56
basura	n56
basura de	n58
batas	j-13
bater*	i-8j-21k44
bateria	i-8j-21k44
bath	j30
bathr*	g-8
bathroom	g-8
batte*	b-20c-20d-10e25f-21g-16h-36i-19j-24l-14m-59n-11
batteries	e43f-8h-11
batterij	f-8h-10j-10
battery	m-38
bay	b-9h-9i-18n-8
be able	b-9e34g-9j-9m-20
be against	f23
be ashamed	n17
be back	a14
be before	m-17
be canceled	c20
be cancelled	c125i55
be closed	a33
be delivered	b-8
be destroyed	f51
be done	b26
be ended	f19
be enough	h50j30
be flexible	i82
be found	e38
be given	m-14
be glad	g17
be grateful	i46l24
be held	k28
be interested	j26
be laid	a29
be lifted	i51
be made	b-13e-18
be needing	a37
be nice	j21n37
be off	a40
be ordered	j-10
be paid	d72
be possible	a27i21
be put	a65d15
be refunded	b19c22d29
be reimbursed	b8
be replaced	d-50e42
be returned	d54
be reversed	b12c13
be reviewed	l12
be safe	e49g36h45
be sent	d19i29
be sorted	a-14b-15j-9
be turned	i63
be void	f11
be worried	h47
be writing	k8
beame*	f-25g-15i-9l-10n-8
beamer	f-25g-15i-9l-10n-8
beans	b-9n-33
beant*	a22h-9l9m53n29
beantrage	a18
beantrage ich	a18
beantwoorden	m19n34
beantwortet	l11
bears	f10
bears the	f10
beauc*	b11
beaucoup	b11
beauf*	k8
beauftragt	k8
beaut*	h47
bebe	h97
bebid*	h15
becar*	l10
becario	l10
becom*	m12
become	m12
bed	m25
bedac*	b49c37n54
bedacht	b49c37n54
bedan*	a-23b-33c-59d-21e-62f-34g-33h-32i-25j-48k-59l-15m-23
bedankt	a-23b-33c-59d-21e-62f-34g-33h-32i-25j-48k-59l-15m-23
bedankt voor	b-13c-42n61
beden*	f38
bedie*	m-29
bedin*	g53
bedoe*	f-8g-9h-11j-15l-10n-8
bedoel	f-8g-9h-11j-15l-10n-8
bedra*	b138d90h-8i-14k14n-12
bedrag	b140d93f8i-9k16n-9
bedrag op	b18d12
bedri*	a45b34c19f38g26j36k67l32m35n67
bedrijf	b34f38g26k22m35n67
bedrijfsleider	j36l32
bedru*	f-13h-22i-14j-9l-8
beein*	a117c160
beeindig	c40
beeindigen	a61c88
beeld*	g-11k-10
been cancelled	c23
been charged	b12
been hacked	e16
been handled	n17
been lost	e49
been made	d13
been overcharged	b12
been sent	d14i-12
been sitting	d55
been used	e10
been waiting	c-8n-8
beend*	a42c33i38
beenden	c34
beer	j54
befeh*	m18
befehle	m8
befor*	b-28c26d10e-13f-13g46i9j33k13l33m37
before	b-28c26d10e-13f-13g46i9j33k13l33m37
before a	g55k32
before and	i-8
before christmas	n-10
before i	a17c-9e-10f28g-10j-13l52m36
before it	c87h40
before its	g27
before me	j112
before the	d11e24f-23i38m-20
before this	m24
before you	a8i39
begin	a-12b-9c-16d-8e-8f14g-12m11n14
begin*	a-9b13c-48d-17e-17f-26h21i-52j-18l-18m40n-21
beginnen	c-27g26i-13k8
beginners	b-9h-9i-9n-8
beginnt	b50h47
begins	m38
begint	i-15n-14
behal*	a-19g36k43
behalten	a-19g36
behalten wir	a-19
behan*	c-8e-8f-10g-19h164i31j73l-9m61n23
behandel	h66m20
behandeling	h66
behandeln	h15i44m46
behandeln sie	i46
behandelstoel	h-10
behandelt	j47n10
behandlung	j38
behav*	g25n14
behaviour	g25n14
behee*	e151m35
beheerder	e44m35
beheerdersrechten	e75
behin*	b31g-8j59m-9
behind	b31g-8j59m-9
behind the	j44
behoe*	j8
bei	a24b-39c-43d-15e-13f86g-46h213i17j69k10l-11m-35n15
bei den	i58
bei der	b13f45j-8k9
bei einer	j-8
bei euch	a8d17j31
bei frost	j-8
bei ihnen	a44c-8f33g-10h-37i-8j111l44n81
bei mir	h48i51
bei uns	a-17b-35c-27d-21f-52g-21h-47i-78j-39l-48m-17n-56
beide	n-19
beide*	g-18
beiden	g-18
beim	a17b-33c-9d-10e-10f37g-13h38j-24k19l-11m-40n-20
being made	d48
beitr*	b30i35
beitrag	b30i35
beken*	n33
bekom*	b-9d72f-20h23i29l-9n-13
bekomme	g25
bekomme ich	g25
bekommen	d70f-18g-18h36i31j-10
bekommen wir	d83
bekommt	h-11j16
bekommt man	h-13j-12
bel	h-8i-9j-8k26l9
belac*	n14
belan*	d34m20
belas*	b78g63
belee*	i10
beleefd	i10
beleefd de	i10
beleg*	a40
belei*	i15m36
belgi*	f26
belie*	e42n18
believe	e44n9
believe my	e41
belle	j45
belle*	d-17g-11i-13k-9l55n-16
bellen	d-17g-11i-13k-9l55n-16
bello	a39
belon*	e57j54
belong	j52
belong to	j52
beloo*	h-11j-8n-20
below	e-25g31i22m-35
below the	g31i48
belt	h17m-15n44
ben	a-10e24g82h80i17j29k19m37n65
ben er	n44
ben ik	g68h43i21n-8
ben mijn	e36
bend	i15l22
bend the	i16
bene	l23
benef*	a-10b-18c12e-16l-8
beneficiary	a-10b-17c-18e-16l-8
benev*	g11
benne	d9i35
benot*	j63
benotigen	j36
bent	f10k40m53
benut*	a32e11h40j13
benutzerkonto	a33
benutzt	h42
beoor*	g48h44m111
beoordelen	g55h46
beoordeling	m78
beper*	m23
beperkingen	m23
berat*	g30h37
beraten	g30h37
beraten sie	g30h37
berec*	b101e18
berechnen	b76
berechnet	b22
berei*	j27k34l108
bereidt	k10
bereidt een	k10
bereik	j15l26
bereik ik	j24l30
bereikbaar	j10l22
bereits	k11
berek*	b72
berekend	b31
beric*	a-13b-10e-11f-17g-8h-19i-11j-19k-23l-11m28
bericht	b-8e-8f-11h-12i-8j-12k-17m29n12
bericht automatisch	m28
beroe*	g28i41
beroep	g25i41
beroep op	i41
besch*	d21f19h-10j-9k62l55m38n75
bescheid	k14
beschouwen	m18
beschwerde	k39m23
beschwerde gegen	k30
beschweren	l65
besides	e25
besides me	e25
besla*	k29
besli*	l44
beslissen	l16
beslo*	a11
besloten	a11
besoi*	d-9f-9g-11i-54l-37m-16n-10
besoin	d-9f-9g-11i-54l-37m-16n-10
besoin de	i-50m-11
bespr*	i12j-15l49
bespreken	l52
besprochen	j-11
besse*	k41
besser	k41
best	b31c-13d-11e-8g28h-10i-13j-14m-14n-14
besta*	a32d11e-12f32g-23h-21j-8k-10l-21m32
bestaan	a8
bestaat	g-8i31
bestaat er	i37
bestatige	m40
bestatigen	f46
bestatigen sie	f51
bestatigung	a22
beste	g90h54m29
beste*	a20b49c134f-18g-10h-50j33k-14l-17n-70
besteht	f10
bestelbus	c28h-9
besteld	b27c49
bestelde	c67j30k12
bestellen	b-8c-21g-9i41k-8n-30
bestelling	a33b25c25
bestellnummer	b-19
bestellt	b54d17n-10
bestellung	c20g-22l12m29
bestellungen	e8j35
besten	c-9g46j-9
bestu*	g8j33l45
bestuur	l45
bestuurder	g8j33
besuc*	b-9d-9g8n-12
besucher	b-9
betaa*	b103d70j163
betaal	b58d26
betaald	d27j39
betaalde	d43
betaalt	b42g9j123
betal*	b131c-9d78e19g54i140k14l14n16
betalen	b68c-9d20e-8g54i41l14n16
betalen i	l37n44
betaling	b94d56i56k22m10
betaling van	d56
betek*	h20
beter	g50i-20n-13
beton*	h-9j-10
betra*	a-12b30c-37f-8g-8n-9
betrag	b37
betre*	a16c26g-11i32j-8m26
betreff	g-11j-8
betreft	a19c19i41
betreibers	m21
betri*	f39g53
betrieb	f39
betru*	g32k70
bette*	c49e26n43
better	c49e26n43
better to	n-14
betwe*	b-11c-9e-9f-8g56i-11j-11l-12m67n-50
between	b-11c-9e-9f-8g56i-11j-11l-12m67n-50
between me	g76m49
between the	g-9m-10n-45
betwi*	b122
betwisten	b27
betwisten de	b23
beurs	b-8c33f-16
beval*	e11
bevalt	e11
bevei*	e69j19m31
beves*	c45e-19f9g-10i-8m59
bevestig	m59
bevestigen	a-8c21e-19f9g-10i-8
bevestiging	a18c22
bevoe*	f13l9m10
bevoegdheid	l9m10
bevor	g-15h27n-16
bewaa*	f28
bewei*	g26k11
bewer*	g30
bewertet	g30
bewij*	a14f38k40
bewijs	a14k40
bewoh*	h11
bewon*	h78j44
bewoner	h78j44
beyon*	n26
beyond	n26
bezah*	b-10i92j39
bezahlen	i96
bezahlt	b-10j39
bezoe*	a-18c-12d-10e-19f-14g-27h-32i-15j-15k-15l-12m-8n-25
bezoekers	a-10b-11e-14f-9g-22h-17i-10k-11l-9n-12
bezor*	c-8d11f-8h-11i-8j46m-28n-16
bezorgd	n-10
bezorger	j17m-24
bezwa*	b48f22g73
bezwaar	b48f22g14
bezwaar tegen	b8f22
bibli*	e-20f-10h-10i-9j-13k-8n-11
bibliotheek	e-16
bici	d23h51
bicic*	e-14f-8h-16i-9j-16m-9n-10
bicicleta	e-8j-8
bien	b-59c-57d-32e-46f-78g-68h-33i-53j-62k-65l-67m-19n-80
bien de	n13
bien le	h-8
bien para	h36
bien que	i9
bien recu	m40
bienv*	m-9n-13
biete*	b-8f-17g-8h-8i-14j9
bieten	f-15i-12j-11
bieten sie	f-15i-12j-11
big	l63n45
big purchase	d13
bigge*	a-56b-13c-20e-11h-8j-9l19m-10n-40
bigger	a-56b-13c-20e-11h-8j-9l19m-10n-40
bigli*	d20j16
biglietto	j16
bij	a35b-31c-47d-81e-11f41g-9h62i-19j82k56l12m-53n-11
bij de	b-13c9d-10e-23f-41h-30i-30j-8k128l-12m-13n-11
bij dezen	a11
bij dit	m11
bij een	f65g16h32i-8j-9l-10m-16n-9
bij het	a-15c-8f-11g24h-25i-22j-15l-8m11n-15
bij in	e11k-9
bij jullie	a34b-16c-9d-21e-14f-29g-14h-63i-23j82k-13l24n-8
bij mijn	e22n30
bij ons	a-15b-19c-12d-22f-19h-16i20j-22k-24l-12m-20n11
bij patienten	h23
bij u	a29f35j94l64n39
bij uw	a17h-9j-13k-11l-17
bij wie	f66j23
bij wijze	i28
bijbe*	f28j-9
bijbehorende	a8f28
bijla*	c36e-17h-9j-17m12
bijlage	c36e-17h-9j-17m12
bike	h-8m-8n-11
bikes	g-8h-10i-13m-8
bilds*	a-10c-41g-8
bill	a-11b165c-24d-39e-11f27g-24h-20j39k42l-15m-16n-22
bill me	b18
bill of	j56
bill the	b45
bill this	b-15d-8i34
bille*	b88h-9j10
billed	b99
billed for	b20
billed me	b14
billet	j14
billi*	b21m25
billing	b21m25
bills	k9
bin	a116b58f57g37j42m21n26
bin es	n14
bin ich	b31f59g38
binde*	f56g-16
bindend	f79
bindi*	l-43
binding	l-43
binne*	a14b-14c-21e-16f-14g-18i-32j27k44l-16m23n-15
binnen	a16b-12c-19e-14f-10g-13h-9i-29k18l-9m24n-12
binnen is	a34
binnen veertien	d23k31
binnenkomt	j44k31
bird	i72
birds	i23
birth	j14
birth of	j9
birth*	i48j89
birthday	i48j91
bis	b-14c52f-17g-11h-12i-13j-25l-8m-10n-11
bis wann	c-12i-10j-10
bishe*	m42
bisherigen	m42
bissc*	i14
bisschen	i14
bist	m16
bit	b60c-9d-10f23h30i123
bitte	a186b37c86d94e160f83g40i71j115k-24l96m19n-28
bitte an	j46
bitte andern	e9
bitte auch	a57
bitte auf	e21
bitte beraten	g30h40
bitte bestatigen	f51
bitte den	c29e38i23l12
bitte die	d44i-10j39l36m11
bitte eine	g41
bitte loschen	a11
bitte mein	a36
bitte nicht	c10
bitte nun	d36
bitte setzen	i29
bitte stornieren	a15b38c8
bitte teilen	f16j10l23
bitte um	b60f41g29i10j36l42
bitte*	d18g14l59
bitten	d15g14l59
bitten um	d9
black	h39
blade	j-8
blade*	e-51
blades	e-51
blanc*	c-8d-8h-15i-9j-18
blau	h52
blauw	f-14i-10j-8l-8
bleed	h53
bleib*	n32
bleibt	n36
bless*	f20g11
blesse	f20g11
bleu	b-9f-10k-8n-28
bleue	i-15
blick	l14
blick auf	l14
blijf*	d20k20l12
blijft	d20k20l12
blijv*	a-36h36i21
blijven	a-36h36i21
blind	i19
blind eye	i19
blind*	f44i51
blinds	f44i51
blocc*	c75e64i21k-8n35
block	e55
block it	e25
block my	e9
block*	e14g10h-9m47
blocked	e18m51
blocks	g10h-9
bloed*	h110j12
bloedverdunners	h40
bloem*	n79
blokk*	e135
blokkeer	e23
blokkeren	e98
blokkeren graag	e72
blood	h97j27
blood pressure	h40
blood thinners	h56
bloqu*	e107i51n42
bloque	e8
bloqueenla	e8
bloqueiem	e48
bloquer	e10n44
bloquez	e14
blue	b13f-8g-22h-24i-9j-10k-52l-12m-20n-11
blz	k80
boa	i-8
boa tarde	i-8
boah	n8
boah leute	n8
board	c38f59i45k11m-8
board voted	c46
board*	m-34
boat	e45j62
bobin*	i13
bock	a31n35
bock mehr	a31n35
boda	c14n57
bodeg*	h-14
bodega	h-14
boden	f19
boek	d33
boeke*	f-10h-8j-11k-13n-10
boekh*	b31d24e47j58
boekhouder	b32j59
boeki*	h-11j-9k57
boeking	h-8j-8k60
boeking van	h-8j-8
boete	g14i46k16
boete*	f71i20
boile*	n61
boiler	n61
bois	b-18j-8k-11n-15
boite	e28f-45l29
boite*	f-8i-11
boites	f-8i-11
bol	n15
bol de	n9
bolet*	b10i-10k45m-31
boletim	k49
boletim de	k49
bolle*	b37
bolletta	b37
bolsa*	f-13
bolsas	f-13
bolsas de	f-13
bolso	j21
bom	c-8e-8i12l-8n-10
bom dia	i19
bomba	h-9i-14m8
bon	a-16b-38c30d-17e-10f-15g-21h24j-18m-19
bon de	b-28c32
bon pour	g-8h42i-8m-9n-12
bonif*	c70
bonifico	c70
bonit*	b-8c17f-12g-18h-21i-9j-9
bonito	h-10
bonjo*	b-18d-10e-15f-15g-13h-16i-18j-26l-11m-23n-22
bonjour	b-18d-10e-15f-15g-13h-16i-18j-26l-11m-23n-22
bonne	a-8b-14c-14f-20g13h-10i-28j-21k-28l-8m-9n-19
bonne*	f-23i29
bonus	d-23
book	a-14b-21c36d-12e-17f-54g-24h-27i-27j-31k-15l-24m-17n-27
book the	c64i-8l-11
booke*	c31j34
booked	c31j34
booked the	j39
booki*	a17b-8c-29d51i11l24n-40
booking	a16b-8c-29d51i11l24n-40
booking so	c-74d-11l35n-38
bookk*	b62e8
bookkeeper	b66e10
books	a15e58j21
boorm*	c17i26
boormachine	c17i26
booth	f24
borda*	h-8j-15m-16
bordar	m-9
borg	b47d24g28i27
borg van	d24
borne	j-8
borra*	a78e-13g17
borrar	a-16e-13
borre*	a10
borro	c48
bos	n68
boss	b-13g125h-8i-11j-36l39m21n-14
bosss	j41
bot	l20m276
botao	c-10
both	a13b-67d-9e-22f-13g-14h-16i-24j-27l-14m-10n-13
bothe*	c34j45
bother	c34
boton	a-22c-29f-11g-21h-37i-13j-20k-27
boton para	a-20h-15j-15
botti*	c28n-9
bottiglie	c28n-9
bottl*	b-8g-12h-8j-17k-40l-14m-9n-9
bottle	k-35
bottling	j-10
bottling line	j-10
botto*	b83
bottom	b83
bough*	c65d41j70
bought	c65d41j70
bought a	d12
bought an	d27
bought one	c67
bought something	b10d-19
bought the	j68
boula*	a69
boulangerie	a69
bound	f17m28
bound by	f15m28
bout	l29
bouti*	b-18e-25f-8g-22h-21j-16l-9
boutique	b-18e-25f-8g-22h-21j-16l-9
boven	f29l68
boven de	f29
boven*	b-9j-12m24
box	a-10b-13d26f32g-27h13i34j-28l-23
boxes	a-18b24c25d-16e-18f-11g-15h-26i-25j-27k-9l-15m-51n-31
boxes of	n-16
boy	a29j44
bozza	m14
brace	h54
brack*	m40
bracket	m40
braga	a18l19
brail*	d-20
braille	d-20
branc*	a23c-12h-15i-9j53l36m56n-11
branch	a25j43l40m61
branch have	l45
brand*	e35h60m-9
brandt	e40
brauc*	b-47c-24d-30e32f-48g-71h-38i-35j-20k-64l-22m-18n-27
brauch	a14
brauche	d21f-15g-34k-9
brauche ich	g13
brauchen	b-34d-54e35f-18g-21h-14i-13j-25k-46l-9m-21n-13
brauchen eine	i45
brauchen sie	a19i-8j-11
brauchen wir	a-16b-26d-47e41f-11g-22i-39k-42l-10
braucht	f-8h-8j-14
brauchten	j20
brauchten wir	j23
bravo	n44
breac*	f28k71
breach	f28k70
bread	j31
break	a37e81g49i-9m24
break in	e47
break*	b38f50
breakfast	b38
breaks	f53
breat*	h63
breed	j-15
breed is	j-13
breng	d-22l40
breng*	b33
brengt	b33
brenn*	h68j-8
brief	k20
brief*	b-8f-11l9
brill*	c-9h-17j-20
brillo	j-12
bring	b-9d-8f-9g-12h-12i63l66m-10n-10
bring a	i26k15
bring my	i52
bring*	d-56g-24l-10
broad*	c10j30
broadband	c10j30
broch*	b-11e-9f11g-26h-39i-16k-12l-11n-17
brochure	b-9f14g-8h-17i-12j9k-11l-9n-16
broer	j9k14
broke	i37n69
broke the	n67
broke*	b40d38h53k23
broken	b40d38h53k19
brot	n20
broth*	j67
brother	j67
brows*	h-9i-9
bruil*	c53k17
bruiloft	c53k17
bruit	g49
bs	m11n73
btw	f-9
buch	g-9m-9
buche	i-8
buche*	b35c-8f-29g-13i-22
buchen	b38f-25g-9i-13
buchh*	b32d10e14g25
buchhaltung	b37d12e17
budge*	l24
budget	l24
buen	c24
buena	n-19
buena*	c-9e-9f-15g-9h-11i-10j-13k36m-11n-10
buenas	c-9e-9f-15g-9h-11i-10j-13k36m-11n-10
bueno	h34n61
bueno*	f-25
buenos	f-25
buenos dias	f-25
buffe*	c55d65
buffet	c55d65
build	c18
build*	b-12d-9e36f-34g66h-12i-16j-17k-9m-19n-8
builder	b-8e-11g45i-10m-14n-15
building	c8e50f-24g-12j-8
built	a-24m41
built with	a-15
buite*	c23f29i34
buiten	f29i34
buiten de	f29i34
bulb	b76
bulk	g-10i79k-37
bulle*	j24m45
bulletins	j24
bulletins de	j26
bunde*	k10
bundesnetzagentur	k15
bunga*	j10
bungalow	j10
buong*	c23d23i16
buongiorno	c23d23i16
burea*	a-24b-16c-12d-8e-15f-11g-10h-33i-11j-26l-27n-28
buren	i19
burge*	j29
burgerservicenummer	j29
burn	h35
burof*	k-8
burofax	k-8
burofax de	k-16
buros*	g-14k-38
burostuhle	g-14k-38
bus	a-9b-18c-31d-16e64f-27g-20h-24i-28j16k-10l-30m-21n-15
busca*	b-10e-8h-15i-13j-17m-13n-8
buscamos	h-14m-8
busco	g-9i-10j-16
busin*	a33b-18f56g38j49
business	a35f58g40j52
business partner	g38j66
businesses	b-15
businesses that	b-12
but cud	c29
but no	m-11
but not	e8
but same	n-8
but thats	b20
butto*	a20c-8d-53
button	a20c-8d-53
button to	c-8
buurm*	g27j22
buurman	g27j22
buurt*	h-13m-8
buy	b-20d-9e-15g-12i-13m-8n-25
buyer	d-55j59
buyer of	j59
buyer*	n-12
buyers	n-12
buyin*	b14
buying	b14
buzon	h-8j-8n-10
bv	a45
by friday	a62k20
by law	g25
by mistake	j21m-19
by tomorrow	c13
bypas*	b-8e-8n-12
bypass	b-8e-8n-12
c	c48d28e-8f-11h36i-16k92
c a	c44d16
c e	c44d16
c k	d18
ca	h35i53j12k36l13n31
ca ne	i22
ca passe	i33
cabe	i12
caben	a-8c35
cabin*	a-8b-8c-12e-8f-9g-11i-12j12l-9m-14n-8
cabine	j38
cabinet	h-16j-12m-8
cable	a-9b-12c-8d25e-15g-19h-24i-22j-36k11l-10m-16
cabo	j-9
cabo de	h11
cache	j61m59
cache*	h49m31
cada	b22c-15d-9e-43f-19g-23h10i-28j-19k-9l-41m-22n105
cada cuantas	h39
cada cuanto	b-8e-32g-10h-16i-10m-11
cada vez	n48
cadas*	a89
cadastro	a89
cade	d50k13n9
cadea*	b-16d45f-8g-12h-14i-12l-8m-9n-11
cadeau	b-8d32g-9h-10i-11n-9
cadei*	d12f-10k-11l-9n-31
cadeira	d20n-24
cadeiras	k-8
cadre	f9l45
cadre de	l45
caduc*	e-24i94
cafe	a-10b-12c-10d15e-14f-32g-52h-36i-21j-9k-110l-8m-20n-29
cafe has	g-13k-36
cafet*	i-17l-32
cafetera	l-31
caffe	b52
cai	d9
cair	n18
caiss*	a-15d-26g-12h-10i-10j34
caisse	d-24g-11j-9
caixa*	g-17h-8k-24
caixas	g-17h-8k-24
caja	d-12e34f-26g-30h-14i11j-15k-38m53n28
caja fuerte	e50m70
cajas	h-10i-14j-14m-8
cajas de	i-12j-13
cake	a-12b-12c-11e-10i-12j-10l-9n-60
cake was	a-8n-55
calcu*	a-14b71e-9h-8i-10j-9
calculated	b49
calculator	a-11b15
calda*	k19
calde*	f18
caldera	f18
calen*	a-13b-22c-20d-17e-18f-43g-41h-45i28j-45k-18l-17m-45n-56
calendar	b-11c-9h-19i42j-16m-25n-40
calendario	b-8c-9d-10e-10f-35g-32h-24i-12j-24k-11l-9m-17n-13
calendario dei	g-10
calib*	k22
calid*	f8m22
calidad	f8m22
call	c102d-20e-8g30h-11j58k-16l13
call me	l20
call off	c12
call records	j64
call the	c29d-18e-12g32k-36l-29
callb*	n67
callback	n67
calle	e-8i-10j-8
calle*	a-11c-35e32g36j39l16n24
called	a-11c-35g-18j39l16n24
called off	a-9c-33
caller	e40
calli*	c71k21
calling	c71k21
calls	b35f62g59l61
calls and	g57
calor	h57n-29
cama	j36
camar*	f40j15k32
camara	j15k30
camara frigorifica	k31
camaras	f43
cambi*	a-21b-30d-15e56f-24g-51h-13i105j-40k-22l-10m-16n-22
cambia	g-10h-15i-12j-11m8
cambian	e-19i20
cambiar	a-9b-11f-17g-10h23i-22j-15m-12
cambiar el	e-10h-8
cambiar la	h37
cambiato	c40e26
cambio	f-13h-9i66j-8
cambio de	i21
cambios	c-25
came	b95c-20e23g-8h-11i-19j-12k-8l-12m72n9
came back	e36
came from	b12d-35m20
came out	b21
came through	b17
camel*	n66
camer*	b-9c12e-15f72g34h-13i-15j39l-11m-14n-11
camera	b-9c-13e-15g-14h-13i-15l-11m-14n-11
cameras	g51
camil*	h11
camin*	g15
camio*	b-8f-17g-22h-20i-11j-20m48
camion	f-13g-17h-14i-9j-18l-10m-8
camions	m59
camis*	c-8e-8f-11h-10i-16j-11k-10m-15n-18
camisetas	i-10n-12
camisetas de	n-11
campa*	c39h-30i-20j-11
campana	h-23i-8
campi*	e-12f-9g-8h30i-11j-14k-9l50m-8n-12
camping	h50l54
campo	a-11b-13c-9d-8e-14f-14g-24h-21j-16k-8l-9m-8n-15
campo de	i26
can approve	e72
can give	j62
can go	a26
can guests	j-56
can not	e26
can sign	f61
can someone	h28
can stay	c68
can take	m60
can travel	c30
can u	f8j51
can use	e-10
can withdraw	b-12
cance*	a-15c198d86e-52f-18g-61h-34i22j-65k-37l-18m-63n-77
cancel	a18c63d78
cancel a	c27d32
cancel it	c-15
cancel my	a28c14d28
cancel the	c23d10
cancel this	d8
cancela	c-45d-12h-11
cancelacion	i28
cancelar	a-10b-15c-116d-22e-8f30g-10h-13i-21j-9l-9m-10n-10
cancelar el	c14
cancelar nada	c-37
canceled	b18c22
cancelem	c44l35
cancelem a	c43
cancelen	c14
canceling	d30
canceling a	d9
cancellare	a20
cancellation	c60d-8
cancellation of	c42
cancelled	b43c130d43i31
cancelled in	b55
cancelled the	c65
cancelling	a-17b-18c-47d-8e-16f-17g-14h-18i-18j-14k-12l-19m-12n-52
cancelling a	d9
cancelling headsets	c-10
cancelling the	c-70d-11n-38
cancello	i23
cancer	h53
canch*	j-10n-15
cancha	j-10n-15
cancha de	j-8n-14
cancl*	c19
cancle	c19
candi*	g55j44
candidates	g55j44
canno*	d41e22j23
cannot	d41e22j23
cannot access	e17
cannot see	d23
cansa*	n26
cansada	n26
canse	n12
canse de	n12
canse*	c32
cant	a18b97d12e121f-9h70i76j20k26l63m13
cant access	e20
cant be	i31
cant believe	n12
cant find	a31b-10e33
cant get	b44
cant i	b14
cant my	e-9
cant see	d20e-10
cant use	e27
cante*	c-14f-22k-8
canteen	c-14f-22k-8
canti*	b34
cantine	b36
capar*	d20g13
caparra	d20g13
capir*	a17k57
capire	a17k37
capit*	n-8
capitals	n-8
capo	l55n26
capol*	i-8n45
capolavoro	i-8n45
capsu*	h53
capsulas	h47
car	e15g56h-10j139
cara	b41h14l15
carab*	k56
carabinieri	k56
carac*	a-12b-14f-9g-18j-9
caractere	a-8
carat*	h-12
caratteri	h-12
carbo*	h62
carbu*	e80
card	a-146b-118c-233d-136e-51f-198g-222h-241i-129j-113k-176l-212m-222n-236
card account	a8
card after	e-19
card and	a52b11d-59e-30n-16
card arrived	e-25
card as	e16
card at	e-18
card be	d43
card but	b-19e-37
card can	i65
card data	j37
card details	e11j48
card did	j61
card didnt	e59
card does	j28
card expires	e-8
card for	a-9b-12e-14j-10
card frozen	b14
card has	e28
card how	b17e-9
card immediately	e12
card information	e17
card is	b-11d-8e-15i-10j-11n-8
card number	j8
card or	e-21
card payment	b-17d-11e-9
card payments	b10
card pin	e-35
card reader	n15
card says	b44
card shown	b14
card since	d57
card still	b-9
card that	b27e36
card to	b-8
card today	e21
card was	b15e24
card what	e15
card which	b12
card with	e38
card without	e19
card wont	e9
cards	a-78b-137c-88d-75e-40f-74g-86h-102i-101j-83k-62l-83m-125n-98
cards but	b-17
cards for	m-34
cards i	j19
care	f39
carga	c-10e-8h-16i-11j-27k47l22m-12
carga*	b21
cargo	b73g-13h-19j-14
cargo de	b9
cargo por	b48
caric*	f20h-9
carit*	a-15
carita	a-15
carpe*	l-9
carre*	a-8b-8c-9e-17f-16h-17i-21j-28k26m-10
carretilla	i-9
carri*	b-19c54f59g47h-11i-9j-12n75
carried	c57
carrier	g54n84
carriers	b-10
carries	f71m12
carry	b-13c-24d-18e-8f-10g-15h26i-17j-14l-14m36n-19
carry on	h42m50
cars	b-13
carta	b10e64h-10i-9j27
carta al	l12
carta*	b27e45j39
cartao	b29e45j39
carte	a20c-8d70e37f-8h-11i18j35
carte de	j10
carte le	d31
carto*	a-14b-14c-8d-24e-29f-27g-25h-30i-19j-24k-14l-22m-13n-26
carton	b-11d-13e-14f-21g-13h-15i-11j-16k-8l-10m-8n-22
cartons	n34
carve*	i65
cas	f50g29h87
cas de	f50h29
casa	b9f21g28h40j85
casa di	h40
case	g8h-15k11l47
case against	g8k8
caser*	g14
casero	g14
cases	b-32
cash	b268d88
cash back	d8
cash for	d44
cash from	b11
cash i	b35
cash in	b42
cash than	b17d26
cash that	b18
cash withdraw	b8
cash withdrawal	b16
cashi*	c-24d-41
cashier	c-24d-41
caso	g24k72l20m81
caso a	k11l18m17
casqu*	d9
casque	d9
cassa	c-9d-28n34
casse*	c31n17
casta*	n67
caste*	j-12m-9
cat	h55
catal*	a-16b-32c-27d-23e-23f-37g-36h-54i-49j-55k-19l-60m-37n-39
catalan	h-8
catalogo	b-12f-9g-14h-23i-15j-21l-36m-11n-11
catalogue	b-11c-11d-8f-13h-14i-13j-26k-9l-16m-10n-16
cater*	c10n30
catering	n30
cats	h61
causa	g94i13k36
causa o	g42
causa*	b50k50
cause*	f43
causes	f43
cauti*	b-17f70i32
caution	b-17i32
cayo	e31
cayo el	e31
ce	a21b17d-12f9g110h49i-43k37l20m76
ce compte	a27
ce contrat	f34g37
ce courrier	g20l58
ce dossier	l57
ce la	h30
ce litige	g29k8
ce matin	h-10k46m25n-33
ce message	m29
ce mois	a-24
ce nest	i9
ce prelevement	b9
ce que	b-11e38f12g-17h-50l-59m-8n-22
ce qui	a47l20
ce quon	m26
ce soir	c9
ce ticket	l36m44
ce un	e-8h-16k-8l-11
cease	g10
cease and	g10
ceder	f31
cela fait	n18
celle	k12
cellu*	j39
cellulare	j39
celul*	b16e51j23
celular	b16e35j23
centi*	a-9b-14c-10d12e-13f-10g-12h-30i-21j-23k-9l-15m-12n-20
centimeter	h-11i-11j-9
centimo	d8
centr*	b-33c51e-13f-12g-13h-14i-13j-28k-9l-29m-14n10
centrale	c58
centralino	j-14n24
centralita	c9
centre	l15
centre de	l19
ceo	j-12l49
cera	j34
cerca	j-10
cerch*	c-8d-29h-10n-11
cerchiamo	c-8d-29h-10n-11
cero	m13n22
cerra*	a46i14
cerrado	i21
cerrar	a29
cerrar la	a12
cerrar su	a12
certa	b52
certa*	b-9d16i29m-8
certain	b-9d16i-9m-8
certi*	e57i134j-9k15
certificado	i40k22
certificat	i26
certificate	i73
cervi*	h32
cervical	h32
ces	b179h60n25
cessa*	c33f20
cest	a-13b58c-65e-19f28g-29i-18k16l15m-30n115
cest a	l14
cest combien	j20
cest honteux	d13
cest la	b-9n-62
cest possible	i11l15
cest quoi	b12f40j19n46
cest un	m8
cest une	b39
cet	j28n29
cetai*	a-46d-26e-36j-14n46
cetait	a-46d-26e-36j-14n46
cette	b14f-37g91i33k11l75m37n72
cette affaire	g56l43
cette semaine	i34
chain	k38l30n-56
chain*	g-11h-13m-10
chaine	h-10m-8
chair	d-13g-60h-8j20n-50
chair*	c36h-11i-8l62n-13
chairs	c36h-11i-8l-9n-13
chale*	g-11h-8
chalet	g-11
chama	l45
chamb*	c12i13j10
chambre	i17j23
chambres	c12j-10
champ	g27
chanc*	d69g57i81
chance	d69g48i81
chance of	d76
chance you	i59
chang*	b-45c27d-32e93f59g-40h-53i-9j-34k-23l-33m-29n16
change	b-25d-21e20f-35g-27h-29i-27j-18k-16l-24m-50n32
change de	a16
change it	e14
change my	e41
change the	e-17f-11h-8j-17m-19n29
change who	e72
changed	a13c36e77f23m32
changed in	f20
changed my	c11e59
changed the	e-10
changement	i29
changer	b-27
changer la	b-27
changes	e-9f56
changing	b16
chant*	n30
chantier	n30
chap	j55
chape*	n35
chapeau	n35
chapt*	a46e-12i-23j-9k-9
chapter	a49e-12i-14
chapter on	e-12i-9
chara*	g-9i-18j-16m-11
characters	i-14j-14m-9
charg*	a-20b261d53f-11g-29h-36i82j-32k-14l50m-23n-45
charge	b101d48e-13f37g-12h-18i85j-17k-9l69m-8n-26
charge du	b-8l22
charge for	b36i26
charge going	b8
charge in	b9
charge is	b13
charge of	b29
charge on	b47
charge that	d13
charge there	l34
charged	b102d13f-31
charged for	b-17
charged me	b29
charged to	d14
charged twice	b9
charger	b-27i-8
charges	b95e35
charges on	b36e22
charges that	e10
charging	b-18i17
charging for	b-9
chari*	b-9h-10
chart	b-11c33d-13g-11h-14i-13j-14l-8
chart in	d-10i-9
chart*	d23l35
charter	d26l38
chat	j80l82m24
chat with	l77
chatb*	a-15f-11g-12h-18i-10l15n47
chatbot	a-15f-11g-12h-18i-10l15n47
chaud*	k16
chaudiere	k16
chauf*	a-11b-11c-17d-11e-24f-20g12h-20i-21j44k15m-18
chauffeur	e-10f-16g21h-12i-11j58k20m-8
chauffeur de	f-10
chauffeur is	g33n22
chaus*	d39
che	b-8c38e10f11g16h-45i38j13l68m25n90
che di	g24
che ha	g13
che il	i43
che la	c39d-26i8l19
che mi	d34g19
che nessuno	e10l24
cheap*	c56
cheaper	c56
check	a-20c-8d8e-9f-10h-19i112l-9m71n-22
check for	m38
check if	d21g19
check in	i30
check out	i64
check*	a-12c-9e-15g25h-11i71j-52m106
checked	g34i61j-46
checking	m14
checkout	i16
checks	m80
chees*	c-9e-11h28i-15l58n-8
cheese	c-9e-11h28i-15l58n-8
cheese please	l73
chef	f-9g62h42l124
chef die	l15
chefe	l42
chefi*	i-10j-10l9
chefin	i-10j-10l-25
chega	l30
chega*	d22
chequ*	a13
cheque	a13
cher	b49c50
cherc*	b-36c-18d-20e-17f-20g-93h-29i-40j-16k-17l-24m-20n-20
cherche	g-10i-10
cherche un	g-10i-10
cherchons	b-25c-11d-12f-15g-79h-17i-24j-15k-11l-16n-12
chez	a23b20j117l79
chez nous	b19
chez vous	a24j79l80
chi	b8f90j14l54
chi ha	b11j17
chiam*	j22
chiav*	e26g-8
chica	j52
chied*	a29d60e23f23h35i47j31k26l12n23
chiede	d17h15
chiede se	h15
chiediamo	a22d42e28f23h22i54j31l19
chiediamo di	e28f15i38j31
chiediamo la	a8d17
chief	l168
chien	g21
chien*	i39j-12
chiens	i39j-12
chiff*	b-8j12
chiffres	b-8j12
child	a-8h49i22j57
child of	h57
child*	a-39b-17c-11d-8e-16f40g-10h31i-9j8l-12m-10n-53
children	a-38b-15c-8e-14f43h36j11l-10n-51
children under	f56h49
chill*	b31
chiller	b31
chilo*	f-8g-16
chilometrici	g-11
china	b-14c-18e-13f-9g-9h-10i-13j-10l-9m-9n-12
chiud*	a81h-8i9
chiude	a20
chiudere	a25i14
chiudere il	a13
chius*	b34
chiuso	b37
choco*	h12
chofe*	j20
chofer	j20
choic*	k35
choice	k35
chole*	h61
cholesterol	h61
choos*	b-8c-8d-61e-23f-9g100i-15j-15
choose	b-8e-20g108i-11j-10
choose for	g130
chose*	n63
chris*	i45n34
christmas	i45n34
chuva	h-10
ci	a-12c9d-16e-14g39h-24i-37j-14k42n-23
ci consigliate	g25
ci dessus	m12
ci ha	k28
ci rivolgeremo	k28
ci servono	a12c22k-8
ciao	c33f12h13
ciao a	a8
cicat*	h60
cierr*	a73b-14c-14d-15e-8f-13g-18h-27i-30j-28l-11
cierra	b-8e-8h-9i-14j-14
cierra la	j-8
cierran	g-9h-8
cierre	a25j-9
cierre de	a22
cierren	a13
cijfe*	c-9j42
cijfers	c-9j42
cima	a-15e-42
cinco	d-25f-9g-11h21j-21m-17n-12
cinq	c-8d10f-38g-9i-17n11
cinq minutes	n8
cinqu*	f-10l-8
cinquante	f-10l-8
cinta	h31i-8m-9
circl*	n9
circles	n9
circu*	e44
cirqu*	n13
cirque	n13
cita	g-14h-20i-9j-15l8
citas	c-26g-13k-24
citer	a-8f56g43
citer pour	a-8g43
ciuda*	g-12
ciudad	g-12
civil	f26j18k10
civil*	k50
cl	n-13
claim	a-8b40e-8f-10g82h-8i65j-10k126n-11
claim from	g91
claim*	b46d13k17n15
claims	b50k13n18
clair	b-9d-28g-34h-15i-35k-36
clair*	h-9n-11
claire	h-9n-11
clara	f-11h-12i-13n-15
clari*	f12
clarify	f12
clarify the	f12
claro	g-8h-10j-12
clase	d27g-8h-17i18j-10
clase*	c-8d-9i-9j-12n-8
clases	c-8d-9i-9j-12n-8
clases de	c13
clasi*	m10
clasifica	m10
class	k8m-42
class action	k14
class*	b-12e-9f-16g-8h-19i-15j-12k-11l-9m156n-9
classe	h-11m20
classeurs	f-8
classifier	m73
claus*	f267g80h-9i26j-21l-9
clause	f158i38
clause de	f24
clause on	i34
clause that	f36
clausula	f97g65
clausula de	f94g34
clausule	f20g10
clave	g-11h-17j36n-10
cle	e-14
clean	a62g-10
clean*	c61e27g37h-21i-12l-11m-16n-15
cleaner	e34
cleaners	g54
cleaning	b8c69h-9m-8
clear	a35b-21c-9e-13f-62g-28h38i12j-10k-18l-12m-15n-14
clear*	i45m66n42
clearance	m22
cleared	i45m41
clearly	n43
cles	b-18e46m10
click	i32n50
click*	f63i53
clicked	f63i53
clicked on	f63
clien*	a76b-56c69d-105e-36f-34g-29h41i58j143k-29l-46m23n57
client	a72c70d-27g9h70j41m9n18
client a	g13
client de	a26
client of	j21
clienta	h19j63
cliente	a23b-10c44d-22f-20g-17i24j41l32m36n-16
cliente a	c46
cliente de	d-18g-18j32
cliente no	b18g19
clientele	g-8
clientes	b-10c-22d-42f-13h-27i48k-8l-8m-18n-29
clienti	f16g34i18
clients	a-14b-25c-12e-11f-8g-37h-17i-37k-9l-65m-10n89
clients avec	n-12
clign*	h-12
clignote	h-12
clima*	n27
climb*	b-8c-11e-8h-9n-8
climbing	b-8c-11e-8h-9n-8
clini*	a25b-8c33f25h20i-9j23l82n20
clinic	a26c38h34j22l86
clinic and	a27
clinica	h-11n17
cliqu*	g-14l-59
clique	c8
clock	i50
clos	a-21
close	a122b-21c-16d-10e-17g-15h-21i32j-17k-9l-14n-17
close it	a94
close my	a-22c-9f9
close*	a-24b-9d-18e-14g-9h-11i19j-14l-11m-23
closed	a-23d-10e-10j-8l-8m-20
closed as	a26
closed on	a-44
closes	i28
closest	b-10
closi*	e-9i48j-8m-8
closing	e-9i48j-8m-8
closing time	i52
closu*	a36
closure	a38
clotu*	a154
cloture	a41
cloture de	a40
cloturer	a24
cloturer definitivement	a16
cloturez	a84
cloud	a26
club	a11b-13c-22d-10e-10f-19g-17h-12i-9j30k-8l-8m-11n-10
clue	n47
cm	a-11b-26c-28d-18e-23f-23g-25h-26i-25j-27k-15l-32m-25n-23
cmon	i48
coach	c24
coat	g50
cober*	f34
cobertura	f34
cobra*	b283d9g33j43n17
cobrado	b61
cobran	b54
cobranca	b23
cobrando	b47
cobrar	g41i9j24n25
cobrar o	i9j24
cobraron	b96
cobre*	c47f45i45
cobren	c47f45
cobro	b124
coche	b26f12
coche*	c-30m9
cocher	c-30m9
cocin*	c32f-9h-16i-14j-15
cocina	c36j-10
code	a-12b-19c-14d-11e237f62g-23h-24i32j80l-15m-16n-15
code be	e-16i42
code de	e25f17
code for	e34
code is	e-16
code of	e30j67
code was	e39
codes	e176i-12
codic*	e65i16
codice	e12i16
codig*	b-9c-11d-10e83f-8g-12h-21i-17j-15l-12m-9n-10
codigo	b-9c-11d-10e65f-8g-12h-21i-17j-15l-12m-9n-10
codigo de	e77h-9
coffe*	b-8d-55g-11h-8i17j-33k-13l-8m-36n-66
coffee	b-8d-55g-11h-8i17j-33k-13l-8m-36n-66
coffee machine	m-28
coinc*	b-21
coincide	b-21
coincide con	b-21
coins	h-9
col	a27l29
colag*	h77
colageno	h77
colch*	h33
cold	b-9c52k42m-9n69
coleg*	a47g27
colegio	a47g27
colis	c33g-9i36j-48m-15
colla*	g-9h15k11
collaborazione	i16j34
colle	f-12k16m22
colle*	a-14b-26c36d-12e90f-18h-45i-25j146k22m40n36
colleague	e49j71l29m69
colleague who	l38
colleagues	e-8j36m-8
collect	c38j15
collected	e-11
collega	c15e10h-12j42k-11l-8n40
college	b-10
collegue	e35
coloc*	l10
colon*	l-55
color	e-10f-10g-26h38i-11j-20k-32
color*	b-10g-11h-14i-10
colori	m10
colou*	a-10b-18c-12d-24e-21f-12g-30h-18i-25j-15k-47l-13m-24n-10
colour	d-10g-26i-18k-42m-10
colours	b-10d-12e-14h-11m-11n-10
colum*	a-18b-31c-23d-17e-28f-22g-33h-33i-68j-34k-17l-17m-26n-27
column	a-11b-15c-14d-10e-15f-10g-17h-16i-52j-23k-9l-10m-16n-15
column in	c-8i-46
column of	j-9
columna	g-8
colun*	a-9m-10
com	a10b22d-58e11f-54g23h91i-30j15k16l74m-31n55
com a	b27l23
com febre	h60
com leitura	b28
com o	a-9b20c-8e25g50h-15j-8l111n41
com remedio	h35
com vcs	j24k33
coman*	m38
comando	m38
combi*	a-21b-33c-33d-26e-34f-12g-35h-29i-58j27k-27l-31m-35n-54
combien	a-20b-43c-33d-24e-32f-8g-32h-45i-53j32k-26l-30m-31n-57
combien de	a-14b-32c-24d-14e-22f-38g-21i-39j-51k-17l-21m-22n-22
come	b-27c60d-27e-39f-57g10h-16i-59j-70k14n-106
come back	d38
come faccio	a31
come from	b24d-41
come in	c-8e-18k49m52
come lo	e53
come on	i51
come si	c-9f-9g-18h-17i-9
come to	a26c153l63
come when	b9
come with	a-14b-22c-24d-16e-38f-15g-25h-28i-20j-21k-17l-23m-25n-65
comec*	h14
comed*	g-9
comen*	f-18g-28h-17j-12k-44
comensales	f-10g-13k-16
comer*	a16b28i39l17n32
comercial	b28i39l17n32
comes	d-12e16n39
comes from	d-9m-12
comes to	m10
comid*	h27n-10
comida	h27n-10
comin*	c36d21k8
coming	c38d23k9
comis*	b19i-9n-13
comisaria	i-9n-13
comision	b24
comma	i-15j-9
comma*	a-20b-26c34d-38f68g-30h-30i-35j-37k-16l-31m27n-92
commande	a-12b-9c38d-30e-18f79g-20h-18i-24j-28k-10l-20m-31n-18
commandes	e23
commands	m53
comme	m54
comme*	b-63c-14d-42f11g62h-47i-61j23l18m-17n-14
commence	k11n28
comment	b-67c-8d-39f-53g73h-39i-63j18k-28l-24m-28n-37
comment changer	b-27
comment ecrire	g-18
comment faire	g27
comment le	g9
comment nos	b-15g-15i-22
comment on	d-20
commerce	k16
commercial	e8f71
commercial use	f11
commerciale	l28
commi*	k53
commissioner	k50
commu*	f27n60
communiquer	f27
communiquer le	f25
como	a-42b-86c-31d-114e-85f-30g165h-112i-52j-106k-15l-45m28
como a	k21
como activo	e13
como administrador	e11g23
como clientes	i41
como configuro	d-15m-8
como dice	i-21
como hago	b-24d-19g-24h-8j-17
como lo	g-8j35
como me	g49
como pueden	a-27e-13n16
como se	b-9c-21e-12f-13g-49h-25i-27j-16m-10n-22
compa*	a-14b-57c-31d-13e-10f51g51h-50i-21j87k15m77n53
companera	j19
companero	a-56j13
compania	l13m33
company	a59c-8e9f69g83i18j102k38l12m45n99
company and	b-9j-16n-10
company goes	g65
company i	l18
companys	j-19m25
compare	j44
compatibile	h-8
compatibile con	h-8
compatible	j-24
compe*	d52f18g122i-14j82k15
compensatie	d37
compensation	g57k8
competencia	g34
competente	f24
competitor	g25j17
compl*	a132d-11f34g12h-17j118k74l58m152n108
complain	k65l73
complained	j78n-32
complained about	j78
complaint	c15k25n14
complaint to	c15n12
complaint with	k10
complaints	n37
complet	j19
completa	j-10
complete	i16
completely	a107e20n38
completo	a24b16j47m48n-9
completo de	m26
compliance	m76
compliant	f19
compliant with	f8
complimenten	n8
complimenti	n47
comply	g20m43
comply with	g20
compo*	b14
compr*	a-21b-12c24d-15f50g-42i-16j59k-29l-26m56n-59
compra	c12f17i-13m-10
compradores	d-19f-10g-14h-10i-8j-11m-12
compramos	c48d12
compras	e17f26
comprend	h-9
comprend il	h-8
compresor	j-19
compression	h37
compressor	d22
comprime	h-34
compro	b-8h-9j39n-25
compromised	b9e11
compt*	a183b82c-11d45f-10g-45h-42i18j43k-13n-23
compte	a174b37c-16d8g-30h-28i-27j64k-12m11n-15
compte de	e25j40
compte des	b36
compte est	a-13
compte merci	a25
compte svp	a22j18
compter	c9
compter du	c11
comptes	a20
comptes utilisateurs	a51
comptez	i56
comptoir	j-9
computador	e-12
comun*	b36c23g17l17
comunicamos	b18e16
comunicamos nuestra	b18
comunicarme	l8
comunicarme con	l8
comunidad	e-24g17
con	b13c34d-109e15f-33g33h97j42k-22l99n-29
con agua	h-9
con cui	e29
con el	b32c28e-13h65i15j-20l92n17
con il	d24g29h-25k10l19
con la	b38c34d-65e-14g37i53j-45n27
con las	h38k11m26
con le	l-8
con lo	b-38c37
con los	b24g88
con mi	b14j15
con ningun	g-11i-13l-67m-8
con nosotros	i51
con quale	h18j32
con que	h32j28
con quien	f15j65l68
con riferimento	a14h-8
con su	h-12m-11
con sus	e19g9j41
con todos	k10m41
con tu	l11
con tutto	a9
con un	b-9g-23h-27l31n-12
con una	i-10
con ustedes	c-31j24
conce*	a41b69d9f26h21i75l8m130
concede	m34
concept	m38
concepto	b33
concernant	f27i40
concerne	a45
concerning	k8
concerning the	k8
conci*	e21g23
concl*	c57f34
conco*	a-10b27j-12
concours	a-10j-12
concours de	j-8
concu*	f57g76j26
concurrent	g26j26
concurrentiebeding	f56g42
condi*	b-8c-8e-10f190g32h-12i29l9m-12n-22
condiciones	f111j-9n-17
condiciones de	n-16
condition	i32j24
conditions	f29g16
conditions de	f-29
conditions generales	f13
condizioni	f31l19
condizioni generali	f31
condo*	i13j24
condominio	j24
condu*	g70h14j29
conducir	g41
conducteur	g33
conductor	h19j34
conec*	e14h-21i-24m-13n-8
conectar	h-21i-9m-12
confe*	b21c13d9f-10g-26j-22k-50m12n-9
conference	c17d12g-18k-50
confi*	b-21c-53d-25e-21f80g-39h-25i-20k-26l-10m205n94
confiance	k8n25
confidentialite	f43
configuracion	m28
configuration	m54
configuro	d-15m-8
confirm	a18f20m24
confirm in	a19
confirm that	f12m18
confirma	j9m34
confirmacion	c-11
confirmamos	c-38f-20i-8j-13m-10
confirmamos la	c-38i-8
confirmation	a-56f20m26
confirmation that	f23
confirme	m31
confirmen	f18
confo*	b14c24d-40f170h-14i-17j-15
conforme	f57
conforme a	f28
conformement	c32f15
conformement a	c31f15
conformes	b25
conformita	f8
confr*	k26n46
confronti	k26
conge*	g8h-20
conges	g13
congr*	c11d11n38
congratulations	n41
congreso	c9
conhe*	g16
conmi*	i15
conmigo	i15
conna*	f38i25j66m-16
connaitre	f38j66m-16
connaitre la	f40
conne*	a-17b-19c-11d-10e-9f-15g-14h-19i-13j9k-9m-10n-15
connect	a-8l10
connect me	l14
conoc*	f-17j39n-14
conocer	f-15j44
conocer los	j55
conse*	b-8d-20e-9f118g20i-28j-27k35l24m-29n18
consegna	f15k12
conseil	f-31g-32
conseil juridique	f-19g-56
conseil serait	g27
conseille	h42
conseiller	g48l25
conseillez	b-12f-8g-12i-12k-14l-17m-9n-15
conseillez vous	g-12k-12l-14m-8n-11
consejo	g28
consent	b23f47
conservare	a19
consi*	a-11d43e-10f-11g81h-25i59j-13k84m114
consider	c15i58k92m50n12
consider the	c15m50n12
consideracao	l10
consideren	i26
considerer	m24
considerer ce	m24
consigliate	g19i-8k-10m-8
consigliate di	g39
consigliate per	g-10
consigne	d54g-14h-8m41
consigne de	g-12h-8
consignes	m28
consigo	g44
conso*	b49f17j19k19
consommation	b49f17k9
const*	e21f-12g-8h-16j41k17m47n130
constructeur	f-12
consu*	b80f129j26k173n10
consulta	j20
consument	f32k28
consumentenbond	k57
consumer	k29
consumidor	f21
consumo	b39f9k41
consumo de	b36
conta	a137b63c-10d50e39g-15j33m-14
conta como	g-11
conta de	a58b73
conta*	a-32b24c-26d-12e19g22i17j84k70l121m-23n61
contact	a-11h30k13l89
contact met	l38
contacto	j56l12n32
contacto de	j37
contacts	j43
contain	g63
container	b15i53l32n49
contar	f15
contato	k59
conte*	a-31b134c-11d-9e-12f-14g46h-23i-31j-17k9m114
contenedor	b38
contenido	m38
content	m21
contentores	l10
contents	a-23b-34
contest	g12
contest a	g15
contesta	b34m22
contestar	g40
conteste	b17
conteste le	b10
contestiamo	b32
contestiamo la	b32
contestons	b56
conti*	b19f19h9k49l38m108
contiene	a9m81
continua	f16k23
conto	a47d45k16n35
conto corrente	a32
conto*	i17m12
contourner	i17
contr*	a-58b140c208d-10e49f284g201h59j51k142l38m73n-128
contra	g61k65
contra mi	g8
contract	a-15c51d-15e-29f45h-33i-28j-14k-10l31m-56n-45
contract for	c34f-18
contract has	c-9f-31g-36k-72
contract renewed	c-11f-29n-30
contract says	k19
contract the	f32
contract van	f-11k-10m-22
contract with	c62g9
contracts	b-19c-37f15g-9h-11i-15j-10k-14m-12n-12
contracts with	g36
contractual	f23
contrario	a-32c-60f-13g-12k-10n-29
contrary	a-53c-9
contrasena	b-15c-8e50f-25g-20h-11i-13k-11m-16
contrasena del	j17
contrasena en	e-21f-9
contrasenas	b-10c-11f-28g-13h-15k-9l-9m-10n-8
contrat	c101f78g28j41
contrat cadre	f9
contrat de	c44g33
contratado	b9j44
contrato	b-8c61f171g73h-21i25j23k38l42m-12
contrato de	c51f-17g29j-13k28
contrato e	l35
contrato y	f30
contratto	c79g8i23k12
contratto di	c24k12
contre	a-10b-15c-8d27f-12h123j-13k42m-8
contre la	h85
contre le	a-9b-20f-8h-8j-11
contre les	h43
contre mon	g16
contre votre	k31
contre vous	b-14k18
contributie	b66i37
control	a78b59m8
controle	m89
controles	m27
controller	e29
conve*	a25c39f-9j-8l46m154n-8
conversa	m12
conversacion	m26
conversatie	m42
conversatie is	m22
conversation	m45
conversation as	m36
conveyor	m30
convi*	b-11d-9e-8f-10g49h38i-10k10l-11m-9n-19
conviene	g62h27j-10k14l-8m-8n-9
convient	h25
convient il	h25
cook	g21j31
cooki*	f13
cookies	f14
coope*	a45f-25h-8i-8
cooperativa	a41f-25h-8i-8
coord*	j12l41
coordonnees	j12
copd	h20
coper*	f16h-13
copia	f19g-9h-9j45
copia de	f17
copie	b-15e-10g27l-44
copie de	b-10j-10l-42
copie*	g65i22j-8
copied	g75
copier	n8
copies	i22
copy	b-39c-11f-24j74k28m47n-46
copy of	b-30j78n-26
copyr*	f18
copyright	f18
copyright in	f18
cor	c-8
cordi*	b-16c-8e-11g-12h-12l-8n-12
cordial	b-8
cordial saludo	b-8
corne*	l43m65
corner	l43m65
corpo*	b17
corre*	b8c-16d-18e-45f-40g32h14i-36j21m-12n-36
correcao	b10
correct	a-18e-16f-9g-11h-14j-18
correct the	b51
correcte	b-8
correctly	e-19
correcto	j-10n-18
corrente	a46
correo	b-22c-23d-10f-12h-20i-11j71n-8
correo anterior	j-22
correo de	g35j23
correo y	j17
correos	c10
correspond	b15
corresponde	h22
corri*	b9h-19i-8j15n-12
corriente	j23
corriere	f10
corriger	b-49
corso	c12i23
corso di	c13
corta*	b-9e-10f-8g-14h-18i15j-13
cortar	i29
cortar el	i35
corte*	i45
corti*	b-8e-8g-9h51i-9
cortisone	h71
cosa	a16b17g25j17k14n48
cose	b55f13
cosec*	j-8
cosi	k14l15n36
cosi non	l20n36
cost	a-13b86d-17e-42f-21g-27h-28i27j-33l-62m-22
cost for	b-9c-13h-8j-10n-12
cost me	e-22n30
costa	i9
coste	b32i27
costs	d9k14
costu*	g-10n-15
cote	g11m-12
cotis*	b36
cotisation	b36
couco*	n-13
coucou	n-13
coucou vous	n-13
coula*	i96
coulance	i48
could someone	j53
could talk	l35
could*	d34i46
couldnt	d34i46
coule*	b-8c-8d-47e-8f-22g-19h-14i-22j-15k-29m-8n-9
couleur	f-15g-12i-10k-26
couleurs	d-43i-10
counc*	f21g66
council	f21g66
couns*	g70k51
counsel	g70k51
counsel to	k42
count	a61b25c65f53g73h-9i15m112n-10
count as	b-8f55g43i-10
count*	a-28b-43c-28d-29e-35f25g-31h-41i-35j-35k24l25m-49n-49
counter	l60
countries	a-17b-26c-18d-16e-27f-26g-22h-27i-20j-24k-16l-28m-24n-35
country	f52
countrys	f8m-11
countrys law	f9
county	k47
county court	k50
coup	e20
coupe	g27h-17n68
coupl*	d-26i-15j57n-17
couple	d-26i-15j57n-17
couple days	d-15
couple of	n-11
couple payments	b12
cour	m-13
coura*	a10k43
courant	a10k43
courr*	c38l59
courrier	c41g16l61
cours	f-20g-10h-14i-12j-12k16
cours de	k20
cours*	b-9c82f-38g-12h35i33k-8l-30m-48n-15
course	c91f-34g-8h48i42l-13m-33n-9
courses	h-11l-13m-12
court	b-10c-11d-11e-9f-13g64h-17i-18j-25k90
court for	k9n14
court on	g48
court*	b-10e-10f-9g-22h-9i-8k-14
courts	k24
cousi*	g25k20
cousin	g25k20
cousin does	k16
couve*	b-14d-9f14g-9i-12j-8l-38
couvercle	b-13
couverts	f20
cover	b-9c-12e-14f21g-17h34i-18j-25k-8l-8n-15
cover the	f-55
cover*	f33
covers	f33
cowor*	h-8j37
cramp*	h44
crane	f66
crash*	n22
crate*	b34d69
crates	b34d69
cream	h62
creat*	a19b11m48
create	b11
creator	m50
crech*	h25i33
creche	h25i33
crede*	b-10e16i-16
credi*	b-23c-17d138e69f-20g-18h-21j37l-14m-18n-19
credit	a-8b-56c-14d-10e49f-11g-13h-17j10k-12l-12m-13n-15
credit card	b-10e73j31
creditcard	b33e22
creditering	d63
creditering van	d63
creditnota	d27
cree	a14
creer	g-10i-8n23
crema	h141
creme	h76
creo	e95
creo que	e97
crew	j52n46
crian*	h44
crm	l-56
crush	h77
cs	f67
cs on	f67
csv	e-8f-24g-11h-14i-16j-15n-26
cuadr*	h-8
cual	b-47c-22d-13e-11g23h16i-35j71k-13l-16m-19n-35
cual es	b-38f14g31h22i-15j78m-11n-25
cuale*	j11
cuales	j11
cuales son	j11
cualq*	m33
cualquier	m33
cuand*	a37b36c-53d39e-9f-15g-19i-25j20k-38m-9n-11
cuando	a37b36c-53d39e-9f-15g-19i-25j20k-38m-9n-11
cuando un	c-44d-10h-9
cuant*	a-31b-54c-45d-35e-75f-15h20i-70j21k-32l-55m13n-31
cuanta	h27
cuantas	b-9e-8f-14g-8h38i-15
cuantas horas	h36
cuantas pastillas	h11
cuantas veces	j23n13
cuanto	a-8b-23c-16d-14e-45g18h-16i-28j47k-15l-34m36n-19
cuanto tarda	j-13
cuanto tiempo	f31h25
cuantos	a-14b-15c-14d-8e-15g-11h-27i-19j-28m-11n-12
cuantos dias	f21h-16
cuare*	n27
cuarenta	n27
cuatr*	h-11i-18
cuatro	h-11i-18
cubre	f22
cud	c29
cud u	c29
cuelg*	n96
cuelga	n58
cuent*	a128b24c-32d15e36f-35g-40h-50i12j34k-18l-19m-24n-18
cuenta	a121b23c-26d19e44f-30g-35h-42j61k-14l-20m-20n-53
cuenta corriente	j23
cuenta de	a87b-9e-15f-11g-13h-9i-12j-17l-8n-27
cuenta del	a56b30
cuenta en	a21
cuentas	j-18n-19
cui	e29j12
cuisi*	a14g56
cuisine	a14
culti*	e-21j-8n-10
cumpl*	f25h-11i42m71
cumplimiento	f11i16m8
cumplimiento del	f11i16
cumplir	h-11
cumplir el	h-11
cumpr*	k26
cunad*	j20
cunado	j20
cuota	b10i106j18
cuota de	i55j18
cupon	b24i26
cure	h44
cure de	h44
curio*	b-14f16i-13j19n-61
curiosita	f20
curious	b-12j29n-61
curre*	a-50b-90c-66d-64e-82f-65g-73h-78i-84j-80k-55l-67m-85n-96
currencies	a-44b-51c-36d-36e-48f-38g-43h-47i-46j-45k-30l-39m-43n-52
currencies can	a-8b-8
currencies do	i-8
currency	a-26b-33c-23d-22e-41f-22g-24h-25i-26j-28k-16l-21m-35n-37
currency supported	m-10
current	a21
current account	a25
curso	a41b-14e-29f-11g-22h-41i-19j-22m-14n-12
curso de	h-21i-9j-15m-9
cursu*	b-9c17d32f-8g-10h-12i10j14n-25
cursus	c19i10j18
curta*	g-11h-17
curtain	h-13
custo*	a140b-21c18d-11e-14f82g124h-18i40j49k-14m35n51
custody	g123
custom	f44i51
customer	a172c30j50m53n79
customer is	m11
customer list	j60
customer number	a22n27
customer portal	a25
customer service	n-10
customers	a-25b-11c-8d-9e-9f49g-11h-9k-11l-10m-11n-22
cut	g95h87i62
cut my	g59h42
cut off	i24
cut the	i34
cv	c10j74k39
czytn*	d61
d	a8e64h87j17k70m-10n-28
d la	a14h-16
da	a40b15c-17d-14e27f-8g-31j24k39l11m-36n13
da academia	c38l32n18
da conta	a14
da el	e-8f31m31
da empresa	e64j15
da fatura	b28
da firma	a22
da li	k8
da minha	d-17f21j-9n-8
da nossa	j10
da oficina	j-8
da para	e-15h-33i71k-8n11
da pra	l27
da sind	e49
da soli	g-9j-11
da solo	h20
da voi	a34j24
daar	b12i-10j-16n68
daarb*	j-14
daarbij	j-14
daarn*	a17k28
daarna	a17k28
daaro*	f58
daarv*	f27g16k-36m-9n-10
daarvoor	f27g16k-36m-9n-10
daarvoor op	f38g13
dabei	b-11c-9d-11f-15g-13h-13i-18j-9n-10
dacce*	g44
daccepter	g50
dacha*	c64i35
dachat	c64i35
dadmi*	e53m50
dadministration	e54m51
dados	f16
dados pessoais	f8
dafur	b-15d-49h-8i-9n-40
dag	a-17b-22c-19d-16e-23f19g-27h18i-36j-17k-29l-20m-14n36
dagen	c17d29e-19f25h47i78k24n67
dagen zonder	d25n31
dagva*	g50k81
dagvaarding	k36
dai	i17k56
dai carabinieri	k56
dairy	h-9l-8n-8
dal	a21c57g14i28k26l-34
dal vostro	a23g21l-54
dalla	f12
dalle*	f-11i35
damag*	f75g61h32k29l8
damage	h32
damaged	l9
damages	f63g60k22
damages for	k11
dame	h34j28m11
dame el	j23
damit	b25d23k13
damit ich	d24
damos	c33h27n-24
dan	b29c-21d54e-24f-26g-14i17k45m-113n-25
dan de	b26c-10i21
dan hoor	k34
dan op	g35m-8
danac*	k14
danach	k14
dando	h55
dando el	h55
dange*	h133
dangerous	h74
dank	a-25b-45c-32d-40e-32f-26g-23h-33i-31j-52k-33l-42m-35n-52
dank aan	j-8l-18n-13
danke	a-48b-23c-17d-30e-23f-31g-23h-30i-31j-40k-18m-31n-36
dann	f-12g-9j-10k45
danni	k21
dannu*	c25e9
dannuler	c25e9
dannuler le	c12e9
danos	f13k10
danos y	k9
dans	a-42b-91c-69d-69e-51f-119g-41h-91i-92j-77k-58l-15m-61n-79
dans ce	l19
dans cette	g56l32
dans la	b-19f-10g-14h-9i-9j-16l-10n-17
dans le	c-15e8f-12g-27h-13i-35j-23l-13n-8
dans mon	e-9g38
dans notre	g-9
dans quelle	j13
dans votre	c-10e-9f-49g-21h-16i-12j-15k-28l-16n-14
dapre*	f57g119
dapres	f57g119
dapres le	g14
dapres vous	g102
daque*	n-22
dar	a-66c-58f-11h19i15j70
dar de	a-66c-58f-11g-12i-12
dar el	j18
dare	h19
darf	e26f11g150h129i72l84m27
darf das	g-8h26
darf ich	f9g83h98i34l42
darin	i28
dark	e-15h37n-11
darme	c20f32
darme de	c22
darro*	m-16
darum	l17
das	b-62c-47d-10e-31f-24g14h23i-59j-38k-8l-48m-40
das abo	c12
das alte	a-31
das angebot	b-24i27
das auch	l12
das bei	i51
das bitte	l18
das ein	g8
das geld	d24
das gerat	a21
das ist	m33n76
das konto	a8
das konzert	c12
das logo	a-11g-9
das muss	l13
das neue	e-43
das nicht	l12
das paket	j51
das passwort	e20j36
das programm	f35
das regal	h-9m-12
das seminar	f-22g-8l-38
das sprachmodell	m8
das ware	a-10
das wir	f13
das wird	k-21
das zu	g44l-25
dashb*	b-8e-8g-10h-9i-8j-9m-9
dashboard	b-8e-8g-10h-9i-8j-9m-9
dass	b29e34f57i48j-9l13m16n40
dass auch	n8
dass die	f28
dass es	m18
dass mein	a24
dass sie	a-24b26
dasse*	k-9
dat	a19b83c-72d31e41f101g40i9j-71k-10l26m51n96
dat aan	d-13e-10f37g17h-8l-19n-15
dat account	a48
dat bedrag	b-15n-8
dat bij	n24
dat de	d11f22l37m72
dat dit	n9
dat een	e8
dat er	e12
dat het	a11b-12c-10d-17f32k-9l-13m19n-21
dat ik	b49g11h15m25n81
dat in	d-17e-12f-14g-23h-15i-23j18k-10l-14m-8n-36
dat is	b31l25m14n-18
dat je	f-16h-12k8l-8
dat jullie	d44
dat juridisch	f16
dat mogelijk	i19
dat nog	i28
dat onze	b21n31
dat ook	b-13d-8f-23i-13n-10
dat pakket	j31n32
dat u	a-10b-15d-8e-15f-20g-22h-16i25j-12k-22m-16n-9
dat vast	k12
dat was	b59e9
data	a73c-9f186j66m-12
data for	f32
data of	j25
data protection	f11
data sheet	f-20j-17
data you	j37
datab*	a28m23
database	a28m23
dataf*	e11
datafono	e11
datal*	e33f19g18k16
datalek	e33f19g18k16
datas	a72f55j62
date	a-18b-22c-8e-19f-16g-19h-29i46j31k-13l-15m-16n-22
date de	j10
date of	i23j10
date on	i31
datei	g-11i-10
daten	a22f125k54
daten unserer	f11
daten*	b-12d-10f56g-17h-10i-17j-16k18l-8m-8n42
datenblatt	b-10d-8e-8f-15g-11i-15j-13n-12
dati	a32f33
dati dei	a19f23
dato	c27m49
datos	b-8d-8f184g-8h-21i-20j49
datos de	f23j32
datos del	f-10
datos en	e16f12
datos personales	f42
datum	d31
dauer*	a11c34d11
dauert	d11
daugh*	a-53b-18c-8d-10e-26j42
daughter	a-42b-13d-8e-19j-32
daughters	a-8j77
dautr*	m11
dautre	m11
davan*	d43g33
davance	d43
davoc*	g20k9
davoi*	a-49c-52d-26e-39f-8g-8i-8j-17l-46m-24n33
davoir	a-49c-52d-26e-39f-8g-8i-8j-17l-46m-24n33
day	a-62b-26c-26d47e-15f21g-19h80i63j-28k51l-26m39
day and	a-44
day of	g-10i-21n-8
days	a-11b-41c-32e-17f-47g-41h-13i105j-15l-9m-13n-40
days ago	b-20d-17
days before	c-21f-21i-18
days do	c40
days for	i-10
days late	i114
days since	n19
de	a-31b-67c18d-52g-63h-71i18j-17k-54l-66m-10n-74
de aanbetaling	d40i25
de aanmaningskosten	i27
de aansprakelijkheid	f58
de abogados	g-13k-29
de abril	b22
de accu	j-12
de acm	k19
de acuerdo	f9
de afdeling	l38m12
de agenda	j35
de agosto	c35
de agua	h-9
de alquiler	g21
de alta	h65i9
de anular	c8
de app	a-10c-10d-12e-40f-30g-17h-13i-21j-16l-13n28
de aprobacion	m26
de atencion	l12
de atras	j40
de authenticator	e29
de automatische	b19c21m20
de autor	f30k13
de autoriteit	k46
de avg	f61
de ayer	h-11i-12l14n-8
de baas	l28
de baja	a-44c-28d-11f-15g17i-20j-8k-8m-14
de behandelstoel	h-10
de bestelde	c67k12
de bestelling	j9
de betaling	b30d35i20m10
de beurs	b-8c33f-16
de bezorger	j-9m-24
de bibliotheek	e-16
de bijlage	c-15e-17h-9j-17m12
de boeking	h-8j-8
de bon	b-28
de boormachine	i26
de bordar	m-9
de borg	d24g28
de braga	a18l19
de bruit	g54
de buren	i19
de bus	c-15i-11
de cafe	d24h-16n-12
de calidad	m22
de carga	h-11i-9j-12
de casa	j56
de catering	j-8
de ce	a25g29k8l20m21n45
de celular	e18j24
de cette	h8
de chez	l47
de cinco	h36
de commande	b-29c31j-9
de commerce	k16
de compte	a24b-20l13
de comptes	a-26
de comunicarme	l8
de confidentialite	f43
de consumentenbond	k57
de consumo	f9
de contrasenas	f-13n-8
de contrat	c25
de contributie	b66i37
de controle	m19
de cuenta	j15
de cursus	c20i13j20
de data	f43
de datos	f106
de deadline	c-9
de decision	l8
de derde	n34
de derecho	f-9k-18
de desistimiento	c9f42
de deux	f-45
de devolucion	i13
de dez	h14
de diez	i16n9
de directeur	l21
de directie	l54m9
de direction	h-8
de dois	e13h13
de donde	j-8
de dos	h14
de douze	i40
de drie	c48
de eerste	k-14l15m-14
de eigenaar	j17l30
de eindafrekening	b37d30
de empresa	j-22
de enero	b18
de entrega	h-8
de envio	d9i13
de equipaje	i17
de espera	n23
de esta	b9m33
de este	i35m44
de excusas	n13
de fabrica	c-8
de facturen	b-14j15
de factuur	d-8i-8k-8l-16n-8
de faire	g50h16
de fecha	i19
de fin	f-11
de fois	n24
de formation	l19
de fotos	f40
de garage	f-11
de garantia	i16
de garantie	d9f10i16
de gast	j26
de geboortedatum	j42
de gegevens	g41j28
de gestion	i26
de goedkeuringsstap	m18
de gordijnen	i38
de grafiek	l-30
de grave	e-31n-12
de grote	f-14g-10i-8k-11m-23
de hand	i9
de handleiding	a-8b-12c-9d-8e-11f-28g-11h-16i-17j-14k-16l-12m-19n-12
de heer	e27j49
de hele	j-8
de helft	d43
de hoeveel	e-13
de hogar	c15g33
de hojas	f-9g-20k-48
de hoogte	k72
de huisarts	h41j39
de huit	n40
de huur	d16k-9
de ingles	l-29
de installatie	c17
de instructies	m17
de juiste	d-21h53
de juridische	f35m15
de kantine	e48
de kassa	j-10
de klant	c44j38m31
de kleine	m72
de kliniek	j23
de kluis	e23
de knop	b-8e-8f-15g-15h-11i-9j-13k-9l-13n-14
de korting	i29
de kosten	d19i10
de la	c93d61f-17g-19h-15i23j151k-17l101m15n15
de laatste	a34j41
de laccueil	e13j-21
de lacompte	i55
de ladministrateur	m12
de largas	n11
de larticle	f49
de las	c66f45h-14i-17j35m53
de late	i18
de lautre	j10
de lege	d-27f-13
de leiding	l62m11
de lekkende	k39
de lenergie	k14
de lenguaje	m13
de lentreprise	a15m8
de lequipe	m8
de levering	c76
de leveringsvoorwaarden	f13
de levertijd	b-10c-18f-13h-13i-22j-8k-9l-11n-13
de limprimante	j-8
de livraison	g-9j21k-18
de livrer	n16
de lo	g17
de location	e26
de locos	n-26
de looptijd	c8
de los	d56e-9g29h-15j73
de lus	b73
de m	j9
de ma	j70
de maand	c39i24
de machine	d14
de madera	g-13k-44n-18
de mantenimiento	b18
de map	d-8f-9g-22k-15m-10
de maravilla	l-21
de mars	b28
de marzo	b-35
de mas	b61
de masa	h-23j-9
de massage	h28
de menselijke	m52
de mesa	h-16i-11j-9
de mi	a24b11d-22f54g13h51i-10j84
de minibar	b69
de mis	d-19f65g20n-9
de mislukte	d22l28
de mme	j73
de molen	m-9
de mon	a41e24j102
de montaje	m-40n-20
de monteur	c26
de musique	n19
de muur	d11n55
de naam	h-10i-8l10
de nacimiento	j48
de naissance	j10
de natacion	h-14
de ne	i39
de niet	d21k32
de nieuwe	a-17b-11c-20d-18e-54f-9g-13h-14i-16j-52k-13l-12m-17n-12
de no	g95
de nos	b-18e-11f66g-10i-11j-8n-21
de nota	b58
de notre	a17f-28g22h-12i-20j100k-17m-8n-12
de nous	d10g44i42j30l29n62
de novo	n55
de nuestra	f-13
de nuestro	c-10f-26g-18i-9j-12k-12m-9
de nuestros	g10k12m-8
de obra	g27l13
de offerte	b17c-12
de ontem	e16
de opdracht	c73k20
de opzegtermijn	c31i31
de oude	a79f27m-15
de oven	h-9j-20
de overeenkomst	c20f63g39k71
de paie	n45
de paiement	i-14
de pakbon	b12e-8
de papel	e-12f-19i-12j-13
de passe	e42m-14
de payer	g19
de pincode	j13
de planning	l28
de plazo	i59
de plus	f30i13j-8m-14n32
de politie	c-9k61
de preaviso	f16i16
de presentatie	d-19i-15
de pressao	h33
de prijs	b31d24
de printer	j-17
de procedure	b-8k-9
de proteccion	f59
de quatre	h50
de que	b9c140f17g-8h-12j-8
de quel	e-30
de quitter	a-23b-34
de r	b33
de receptie	e50j19
de rechtbank	f-8k22
de rechter	g38k88
de recibo	d14
de reclamaciones	f-9g-20k-42
de reclamacoes	k39
de recogida	j-11n-23
de regels	b23
de reservation	n14
de reservering	c46
de responsabilite	f43
de rest	d30j21
de restitutie	d60
de retard	f39
de retourtermijn	i25
de riego	m-34n-8
de riesgo	m15
de risque	m12
de rompre	g34
de rondleiding	c-8e-10f-8l-35m-12
de ruedas	c-20e-35
de ruido	c-14j-8
de samenwerking	a11c14
de sante	j43
de sauna	c19h21
de savon	e-31
de schade	j-8k8n-14
de school	g28i34
de securite	j20m20
de seguridad	e56
de serie	f-35g-11j-73
de service	n16
de servicio	f44n30
de sesion	e10
de signer	f22g37
de site	b25f-26g-10
de sleutel	e20
de societe	g28
de socio	a32
de som	b26
de sportschool	a25e21g47l30
de stekker	a15j-9
de stichting	b59g8
de su	a23h-12j57k-14l9n13
de suite	j44l46
de suministro	c34f-15j-8
de sus	j39
de taal	g-9j-13
de tafel	g26l28
de tank	m-12
de teatro	n-16
de tekst	m38
de telefoon	e21n51
de telemovel	j13
de telephone	j-21
de temps	b-12h44
de termijn	i10
de terugstorting	d15
de toda	e53i41
de todos	a11f16i14
de toegang	e32g13
de ton	m57
de tratamiento	f25
de trein	e41
de tres	e28
de tri	g-10
de troca	i69
de trois	f32
de tu	m30
de twee	c27h-9
de tweede	c14
de uma	h21n-26
de un	g77h46i41l17n55
de una	a57g13i12
de unidades	i-16
de uso	f22h-8
de ustedes	b17
de usuario	a29
de vaatwasser	h-12n35
de validation	e55
de vcs	g31
de vendredi	i35
de ventas	j-8
de vente	f-10
de ventilatie	f-14
de verdad	n62
de vergoeding	d35i16m33
de verhuurder	f30g21
de verificacion	e39
de verkeerde	n32
de verkoper	f38j22
de vertraging	d41i39
de verwerkersovereenkomst	f50
de vez	a38c38
de vierde	f-8g-9k-36m-9n19
de vlucht	c10
de voces	c-12e-10h9i-13j33k32m-19
de volgende	d27f-9m9
de volledige	d26m26
de volta	d61
de voorwaarden	f-23g-18i53k-15
de vorige	e19f-8h-10j47k-16m-13n-10
de vos	i-11j43
de votre	a8e-8f-15h-20i56l75
de vous	k9l43n66
de vuelta	d46i9
de vuestra	j-8
de wacht	n34
de webshop	a-18e-12
de wet	f49g131k27
de wettelijke	f29
de winter	g-8
de zaak	a10g13
de zaal	c8
de zoveelste	a11n41
de zwarte	g15h-14
deact*	a71e31
deactivate it	e8
deactiveer	a66e21
dead	n53
deadl*	c-12e-11g-10i144n-10
deadline	c-12e-11g-10i142n-10
deadline for	i14
deal	b61c79f59g12l91
deal with	f59g14l91
deale*	a9f56
dealer	a9
dear	c-10f-12l-11m27n-17
dear customer	n-10
deau	j33
deau de	j34
debe	f16h43
debe hacer	h15
debem*	h24
debemos	h24
debit	b162
debit i	b27
debit is	b14
debit payment	b8
debit that	b17
debit transaction	b9
debit*	b99
debite	b23
debited	b12
debits	b39
deblo*	e10
debloquez	e10
debo	g67h87
debo firmar	g37
debt	g30
debug	m42
debug mode	m39
debut	m18
decal*	i20
decaler	i23
decaler la	i23
decem*	b-9c55f-10h-8i-11j-9m-9n-10
december	b-8f-8i-10j-8m-9n-9
decembre	c58
decen*	n62
decep*	n32
decid*	a10c55k70l119n21
decided	c53k73
decided to	c50
decidere	l24n24
decidir	l47
decim*	i-8
decir	g8h24j31
decir si	g14h31
decir*	f36g38j20
decirme	f36g10
decis	i-9j-8
decis el	i-9j-8
decis*	l72
decision	l64
decision maker	l8
decla*	g145m-12
declare	g55
decli*	b-80c-21d-30e-23f-13g-17h-13i-17j-13l-10m-14n-24
declined	b-59c-16d-21e-18f-9g-13h-9i-13j-9l-8m-11n-21
declined but	b12
declining	b-9
declining my	b-9
decom*	b17c24
decommander	c11
decommander les	c11
decompte	b17
decor*	k12
deduc*	g14
deduct	g14
deduct the	g11
deel	j26
deeln*	c41g-8i-17j17k-16m-16
deelnemers	i-14j18
defau*	f47j-8k82
default	j-8
defaut	f17k79
defec*	d120f126
defects	f49
defectuoso	d34f9
defen*	g105k63
defin*	a194b9c8
definitely	b12
definitely did	b12
definitief	a66
definitiva	a10
definitivamente	a24
definitivement	a42c9
definitivement lespace	a40
definitivo	a30
degre*	b-17d-10e-10f-12g-12h-21i-21j-16l-13m-12n-11
degrees	b-14d-8e-8f-8g-10h-17i-18j-10l-12m-10n-10
degus*	m-15
dehor*	i41
dehors	i41
dei	c33h-24i-11j-9k30
dei danni	k21
dei nostri	a13f13g-8
dein	m13
deine	m260
deine antwort	m26
deine anweisungen	m10
deine*	m54
deixa*	g-9k-25
deixar	g-9k-25
deja	b-16c20h-14i-10j-13m43
deja de	m36
deja payee	b-17
dejad*	n10
dejan	i88
dejar	h86
dejar de	h86
dejar*	i31
dejarian	i25
deje	a24c47
dejo	g33j17
dekse*	d-9f-11g-10h-18i-23m-10n-13
deksel	d-9f-11g-10h-18i-23m-10n-13
dekt	f59
del	a61b58c43g-35h-43i-36j122k-81l-51m-74n-124
del almacen	e34g21
del apartamento	c43
del articulo	f32
del bungalow	j12
del coche	j14
del colegio	a49
del compresor	j-19
del contrato	f21j44k8
del curso	d11l13
del datafono	e11
del dia	b8
del director	e23
del gimnasio	c9h14
del hotel	j21
del jueves	c-37g60
del magazzino	e21
del martes	f-12j-14l-28
del mes	b-8c20j-9
del modelo	m-14
del nostro	n26
del otro	j65
del pedido	c36d28j13
del plazo	i41
del portale	a9e32
del recinto	i-8j-11
del reglamento	f13
del regolamento	f28
del restaurante	b22
del segundo	i20j-12
del seguro	c11
del sistema	a54e28m-20n-8
del taller	l15
del tecnico	i23j36
del titular	j43
del tractor	j-15
del tratamiento	f10h24
del vostro	a-13c-8e-8f-9h-13j-30l16
dela	h14j35
delai	b-8c-60d-11f-17g-24h-15i-43j-13n-8
delai de	g-8
delan*	i21
delay	h-8k31
dele	g10j17l-21
delec*	j44
deleg*	f32k22l56
delegacion	l26
delegado	f27k22
delegado de	f27
delet*	a226
delete	a81
delete my	a48
delete the	a28
deleted	a48
deleting	a45
delit*	g35
delito	g35
deliv*	a-50c26d-43e-60f-42g-65i-22j26k-11l-37m-56n-18
deliver	a-9b-18c-19d-10e-13f-13g-25h17i15j-25l-12m-13n-22
deliver before	i44
deliver to	a-8b-14c-11e-8f-11g-22h-22i-17j-18k-59l-10m-10n-19
delivered	d-8e-14f-8g-10h-15i-16j30k-8l-9m-9n35
deliveries	c61j-10k14
delivery	a-26b24d-14e-23f-9g-17h-27i-14k-11l-15m-21n-21
delivre	h24
della	b30c-23d64e-8g-15h-10j9k8l8n-12
della casa	f17h19
della fattura	d22
della*	b21e29f49i13k12
dellart	f28k12
dellarticolo	f18
delle	c18d38e-10k45
delli*	i-8
dellu*	a16j24
dellultimo	a16j24
dem	a-25b10c-14g-29h-39i-71j-26k-43l-36m-14n-10
dem alten	d8e45
demai*	j-10l52m-9
demain	j-10l52m-9
deman*	a72b-8c10d38f-14g117h23i-15j-20k107l42
demand	k8l17
demand to	l17
demanda	g26h-15i-8k68
demandar	g19
demandar a	g11
demandarlos	k13
demande	a23b-21g-13h-8i15j-13
demande de	i25
demandee	b20c27l10
demandee pour	c27
demandent	h52i-19
demander	d9g35
demanderons	k15
demandons	a53d43i17l11m13
demandons une	i8
demar*	c56
demas	j18
demen*	g33h50
demeu*	f45
demeure	f45
demi	i33
demo	f-22g-8h-8i-10j-16l-33n-9
demor*	i13
demora	i13
den	a-85b-34c58d55e-20f-17h22i8j-88k-39m-25n-114
den account	a-9
den aufhebungsvertrag	g55
den auftrag	c83
den ausfall	f45
den die	g22
den ersten	n-29
den falschen	b53
den kurs	j16
den login	j31
den nachsten	k13
den neuen	b-8d-10e9i-10
den preis	m32
den rest	k11m11
den termin	f-8i-13
den text	m-9
den vertrag	c8f37
den vorstand	g21
denen	b39
denie*	e15
denied	e15
denk	e9g13h-10
denk je	g13h-10
denke*	k14
denken	k14
denkt	g17k21
denkt u	g17k21
denme	g15j38
denme su	g15
denn	n13
denon*	g33
denre*	f21
denta*	b8g-10k-24
dental	b8g-10k-24
denti*	c8d25
dentista	c8d22
dentr*	b-20c-13d-12e58f-18g-14h-20i-31j-19k-9l-8m-14n-30
dentro	b-19c-12d-11e9f-16g-13h-18i-29j-17k-12m-13n-29
dentro de	n-10
dentro del	i-21
denun*	k77
denuncia	k107
denunciar	k-44
denunciar a	k-28
depar*	a-10b20f13l59
depart	f19
departamento	m31
departamento legal	m33
department	b23l57
depas*	b61i96
depasse	b61i36
depen*	a23
depend	a24
depoi*	h41
depois	h41
depois da	h22
depos*	a-18c-12d63e-17g10h-17i45j-32k23l-15m-17n-13
deposit	a-14b14d80g26i61j-16k13
deposit for	d42g25
deposit my	a-11j-11
depot	a15b-23c-26e-17f-13g-17h-19i-34j-45k-9l12m-22n-18
depot de	j-8
depot in	j-23
depre*	h63
depui*	d-20e53g-20i47k16n9
depuis	d-20e53g-20i47k16n9
depuis dix	i37
depuis le	j21
depuis lundi	n13
depuis un	k23n12
der	a-66b-19d-14e-70f23g-36h-55i-16k-49l55m-25n-85
der abrechnung	b76
der anschluss	f-16
der app	c-16
der bestellung	m32
der druckdaten	i30
der drucker	h-8
der filiale	a30
der filter	m-36
der firma	m36
der halle	g17
der kamera	m-19
der karte	d10j29
der kasse	b40
der kundennachricht	m8
der nachsten	b-19f-12
der nicht	g35
der polizei	g12
der rechnung	j21
der regel	i12
der reisebus	n44
der saal	g-10j-8k-29
der so	l44
der techniker	n33
der termin	i36
der testphase	j-11
der vertrag	b39f40i-12j22
der zugang	a11
derde	n41
derde keer	n-8
derec*	f125g22h-14i-14j-17
derecha	n-12
derecho	f80h-9j-9k-11
derecho a	f11n8
derecho de	c9f18
derechos	f55g36k13
derechos de	f30k13
derechos tengo	f21g36
deriv*	l24n11
derni*	b30c-54g-8h-10i-8j31
dernier	b30j15
derniere	c-48
derniers	j16
derniers chiffres	j16
derog*	b-8i70
derogation	b-8i18
derogatoire	i9
derri*	j61
derriere	j61
derti*	d-19h-8i17j-16n-12
dertig	d-17i19n-11
dertig dagen	d-17i19n-11
des	b57c-31d14e19f46g-94h-43i-16j8k25l-55
des colis	c42i8
des couleurs	d-42
des deux	i17
des dommages	f43g35
des donnees	f8
des gants	i-8
des gastes	g25
des kaufpreises	d11
des kunden	m36
des plaques	h55
des visiteurs	j25
desac*	a31h26m24
desactive	m40
desactive tes	m12
desactiver	a22m-24
desap*	a17
desar*	m54
desarrollador	m54
desas*	n-9
desastre	n-9
desca*	a-20b-20c-67d-10e-13g-14h-16i-10j-30m-51n-34
descalade	l33
descargo	m-33n-16
descargo las	m-33n-16
desco*	b16g20m10
descr*	g-13j-10l-11m-10n20
describe	g-13j-10l-11m-10n21
describe how	n25
descu*	b33i61l10n28
descuento	b30i26
descuento por	b32
desde	b-8c-13d-11f-12g8h65i-18m-8
desde el	c31g13
desde la	c-10h-13
desde que	h63i-9j-12
desea*	j-11
deseamos	j-8
deseo	a24c8
desig*	i-9
desin*	a60h119
desir*	d48f31l15
desire	l15
desirons	d46f31
desirons obtenir	f31
desis*	c38f67g10
desist	g10
desistimiento	c9f42
desistir	f22
desistir de	f22
desk	b-18c-17d-8f-8g16h-14i-13j20k55l8m-13n-9
deslo*	b28
desma*	c52
desmarca	c52
desno*	k15
desnoods	k15
desor*	j-10l13
desormais	j-10l13
despa*	f-9g-16k-29
despacho	g-13k-27
despacho de	g-13k-27
despe*	e49g54h-10
despedida	e52
despedir	g34
despi*	b-8g105
despido	g93
despiste	g-8
despu*	h98k8m13n10
despues	h98k8m13n10
despues de	h49n10
despues del	h46
dessa	n60
dessa*	g40
dessai	g40
dessai dune	g33
desse*	e9h-9
dessu*	l70m12
dessus	l70m12
dessus vous	l25
destr*	f51
destroyed	f51
detai*	a-14e39f30j130
detail	j35
details	a-14e41f32j92
details of	j49
detal*	b28i8
detalle	b28i8
detec*	e27
deter*	h59m-10
detergent	h69
detox	a44h100
detra*	g42j-14
detras	g42j-14
detru*	a76
detruit	a76
deuda	b11g41
deuda de	g26
deur	b-14
deurw*	k51
deuts*	f8
deutsch	m-40
deutsche	m31
deux	a-11b13d29e-12f-73g-49h-21i-24j-43k-16l-34m-30n-32
deux fois	b15c8
deux mois	d13
devan*	b43k24
devant	b43k24
devant le	k17
devel*	m75
developer	m10
developer mode	m-30
developers	m55
devem*	g9h46
devemos	g9h46
deven*	n11
devic*	e26f12
device	e22f12
devie*	n16
devient	n16
devis signe	c8
devo	a20f-9g18h55j16n-9
devol*	a-10b10c-13d142e-18f-21g-18h-20i46j-24l10m-18n-28
devolucao	d23i20
devolucion	d81i29
devolucion de	d70
devoluciones	d-19n-16
devoluciones de	d-17n-15
devolvais	k10
devolvais la	k10
devolver	b28d12i24
devolvi	d13
devolvimos	d10
devon*	e9
devons	e9
devra*	b41
devri*	g37
devrions	g37
devrions nous	g37
devue*	b-9d-14f20g-10h-16i-16n-15
devuelvan	d-26h-10
devuelvan el	d-37h-10
devuelvanme	d22
devuelvanme lo	d11
devuelve	n-12
devuelven	d-22
dez	h14n35
deze	b87c30d-8g32h178i39j-24k115l87m181n68
deze conversatie	m42
deze ene	i28
deze factuur	b23
deze kwestie	k28
deze maand	a8b42c19i37
deze mail	c23e-17j-22m42
deze week	k32n41
deze zaak	g51
dezel*	b44d28j64
dezelfde	b44d28j64
dezem*	g29j35
dezember	g29j35
dezen	a11
dgccr*	k13
dgccrf	k13
dhabi*	g-10i16k-25
dhabitude	g-10i16k-25
dhier	b-54
dhuis*	g10
dhuissier	g10
di	a-12b-15c13d-18f13g-40h-8i-35k43l-40m-33n18
di avvocati	n-11
di casa	j26
di conformita	f8
di dicembre	c29
di giugno	h-8
di gruppo	c13d22
di londra	d26
di modena	k21
di noi	e10
di pace	k38
di ricambio	n16
di riposo	h35
di serie	n26
di solito	f-19j-9
di trenta	i32
di una	h18
di voi	a12k9
dia	a-10b53c54d28e-13f-14g-21h-9i58j-26l-17m-9
dia mas	i9
diabe*	h92
diabetes	h53
diagn*	j86
dial	h-10j-9
diari*	b29h13i9
diaria	b29i9
dias	d12f8g-10h8i124j-9k39n-13
dias do	i19
dice	b-8f8g17h-13i-18m-8
dice la	g21i-21
dicem*	c29
dicembre	c29
dicen	i14j51
dich	m47
dicho	m50
dicht	a82c10h-8i-10m-12n-56
dicht*	c-8i55
dici	g23j27
dico	k19
did	a-10b142d-11g-9j203m-8n-11
did a	b-9c16
did i	b50
did it	b-12j-9
did my	b-31d-16j116
did not	b34c-20d8j-16
did she	j8
did the	b33j29
did this	c15
did you	b33
didnt	a-9b142d19e80i45j-8m-9n-13
didnt buy	b-11
didnt create	b11
didnt do	b27
didnt get	b16d27i34
didnt give	b31
didnt make	b32e11
didnt my	b-13
didnt put	b22
didnt work	b-26
die	a-28b14d16f49g-9h-29i19j50k20l-10n23
die adresse	f-8i-21j-25
die aktion	i35
die anmeldung	e10
die anweisungen	m11
die anzeige	k62
die auf	m-18
die auflosung	c-40
die bei	j46
die bij	j47
die boven	l21
die bundesnetzagentur	k15
die chefin	i-10j-10l-36
die de	j26l45
die dit	j30m21
die erstattung	d31
die extra	b38i41
die factuur	b20l37
die farbe	i-14l-11
die firma	e45j28
die folien	i-8
die freigabe	e33m23
die garantie	f22
die grosse	n-8
die gute	d37
die halfte	d40
die ik	b42d14e9l15
die is	d8e45
die jullie	f83
die kaution	g17
die keiner	e36
die ki	m22
die kinder	f13
die klausel	f18
die klinik	i45
die komplette	m13
die kreditkarte	e47
die kundigung	g26
die lieferung	c16k43
die lizenz	f57
die maschine	f-16i-13j-12
die matratze	h35
die messe	c8
die nachste	b-20d-8n-11
die nase	n10
die neue	b-9f-9i-13j-11n-9
die niet	e23j13l-12n19
die nog	i-13j-16
die onze	j31
die ook	i-9
die persoon	l53
die pin	e-41j27
die polizei	g-8k-34
die prufung	i55
die pumpe	n57
die rechnung	j-12
die reise	d33
die ruckerstattung	d13
die ruckzahlung	d17
die sache	l8
die schliessanlage	e16
die schliessung	a25
die schraube	f-21k-8
die schulung	j-9
die servietten	f-10
die solarleuchte	j-10
die spalte	j-11
die teilnahmegebuhr	d47
die tekst	d-12
die telefonnummer	j-11
die tropfen	h36
die tweede	c17
die u	f22k28
die van	a38b18d-15i-24j-23k-15
die vorgaben	m18
die waage	g-9j-8
die ware	d46
die wij	k11
die wir	b33e45
die zuruckgeschickten	d36
die zwei	e16
diebs*	f48
dieci	d31k18
dieci giorni	k24n9
diene*	k57
dienen	k57
diens*	b-8d-8g-10i-10m8
dienst	m13
diensthandy	e8
dient	a18
diero*	h12j50m38
dieron	h12j50m38
diese	b82h46j47m40n56
diese*	b79g9i44j79k10m75n132
dieselbe	b44n47
diesen	b32m8n56
diesen betrag	b32
dieser	g9j34m57
dieses	i44j42k9n15
diesm*	j-8n-35
diesmal	j-8n-35
dietr*	f-15k-9
dietro	f-15k-9
diez	i39n8
difer*	e-9h-9j-16m-9
diferenca	b13
diferencia	e-9h-9j-16m-9
diferencia hay	e-9h-9j-16m-9
diffe*	a-13c-44d-24e-32f-46g-54h-31i-44j-29k-32l-20m-29
difference	m-8n-48
difference between	n-45
different	b30c-30d-9e-19f-31g-35h-12i-19j-14k-10m-11n43
different people	n59
differenza	b-19d-14i-14k-13n-9
diffi*	k27
diffr*	d14
digam	j41
digam me	j41
digam*	j50l15
digame	j50l15
digan*	g20j78
diganme	g20j49
digit*	a33b8c-24d-9e-31g-15h-27i-22l-8
digital	a42b15f-17
digitale	f33
digits	e-17
dijer*	m10
dijeron	m10
dijeron antes	m10
dimag*	m57
dimage	m57
diman*	g-9i31k-31
dimanche	g-9i31k-31
dime	j36
dimen*	e32m76
dimensions	m60
dimensions of	m60
dimenticato	e32
dimpr*	b58
dimpression	b58
diner*	d123h-13
dinero	d123h-13
dinero de	d10
dinero en	d11
ding	d25
dinhe*	d126
dinheiro	d126
dinin*	j-8
dining	j-8
dining room	j-8
dinsd*	a-12c-28d-12e-24f-17g-14i-16m-8
dinsdag	a-12c-28d-12e-24f-17g-14i-16m-8
dinst*	c-30
dinstallation	c-30
dinte*	b38c22f41
dintervention	c12
dio	d32
dipen*	f15g21
dir	m18
dire	j40n25
direc*	a8b49c48d32e28f-42g-40h-55i-55j102k-16l244m200n-12
direccion	h-11i-8j89l-19m-18
direccion de	j18m-14
direccion particular	j18
direccion que	j12
direcciones	j38
direct	a18b113c91e51m44
direct blokkeren	e52
direct debit	b92
direct verzenden	m18
directamente	m16
directement	m31
directeur	b-17c-8e-9i-8m-18n12
directie	a11l59m9
direction	d64h-9j52l76m23
direction of	j63l18
directives	m16
directivo	h-9
directly	a-12j-33l10m16
directly from	l17
directly to	j-21
director	e20l50
director de	l-36
directors	a21
direi*	j-10
direk*	h-9j-13l81
direkt	l45
direktor	j-9
diret*	a-8c-9f-11h-11l146m41n9
direto	m15
diretor	l62n13
direttamente	l27m17
direttore	f-9h-9l58
direttore dorchestra	l-13
dirig*	l52
dirit*	e19f27
diritti	e22f33
diritti di	e22
dis	m51
disab*	j13
disable	j13m-10
disable the	m10
disap*	a52b-22n-35
disappeared	b-21
disappointed	a15n-34
disappointed and	n-39
disappointed with	a17
disat*	a12e52
disca*	h44
discl*	f71j53
disclose	f8j53
disco*	b16i74j-8
disconformidad	b21
disconformidad con	b21
discount	i78
discount even	i43
discr*	b21
discu*	l54
discuss	l14
discuter	l26
disde*	c45
disdetta	c45
disdi*	c73
disdire	c73
disdire il	c29
disfr*	d8
disgr*	n48
disgrace	n31
disgraceful	n14
disgraceful behaviour	n14
disin*	h59
disinfectant	h59
dismi*	g97
dismiss	g43
dismiss someone	g41
dismissal	g52
dispa*	b38e12h26l59
disparu	e12
dispatch	l61
dispe*	i136
displ*	b-16c-12d-8e-9f-14g-16h-16i-23j-30k-10l-12m-24n-16
display	b-14c-10e-9f-11g-14h-12i-21j-21k-8l-9m-21n-13
display none	m16
display of	i-9m-29
dispo	f-10h-10i-8
dispo*	a-31b-50c-12d-35e-49f-94g-44h-58i-56j-62k-33l-40m-44n-42
disponible	f-32
disponible en	f-31
disponibles	j-9
disposable	a-23b-39c-34d-25e-42f-25g-27h-35i-29j-38k-21l-29m-32n-30
disposable card	b-11e-11
disposable cards	a-14b-19c-18d-14e-22f-14g-17h-23i-17j-22k-12l-18m-21n-19
dispu*	b-8c-8d-16e-14g36h-8i-16j-9k-10m-44n-16
dispute	b-28d-12e-9g43i-9n-10
dispute the	b11
disputing	b16
disputing the	b16
disre*	i59m11
disregard	i59m11
disregard the	i59
dissa*	n14
disso*	a34h-37
dissolve	a27
dissolve the	a27
dista*	a-11f22h-9j-10
distance	a-9
distancia	f23
disti*	f-11j-12l-9n50
distinguees	f-9
distr*	e-33g9m-8
distributeur	e-32
dit	b53c59f35g92h117i55j78k177l283m250n242
dit als	g17m31
dit bericht	m50
dit contract	f43
dit datalek	g18k16
dit door	l19
dit is	k32m23n67
dit keer	i44
dit leest	m41
dit niet	b14n40
dit ticket	l38m9
dit voor	b24
dites	d12g84
dites moi	g33
dito	h36k13n9
dito e	h36k13n9
ditta	c30j30
ditta con	h-8
diven*	f33h36
diver*	f13n26
divid*	a-8g29h-8
dividir	h-8
divor*	g116
divorce	g78
dix	i78
dix jours	i27
dni	j84
do after	g41
do antigo	e10
do anything	m14
do contrato	c15
do lado	g12j13
do nosso	g-8h-12
do not	b8d18e-8m98
do painel	e53
do plano	m27
do prazo	i35
do tecnico	j15k39
do tribunal	g-20k-50
do u	b-10f-16g-13h-15j-21k-15l-12
do vencimento	b13i10
do vosso	h16i-8
dobbi*	c30h19
dobbiamo	c30h19
doble	h14i-8j-8
dobry	d61
doc	d-20
doce	b32i32
doch	a-11c13g17i26l12n52
doch nicht	n30
doch was	a-11
docht*	a9d24j20
dochter	a9d24j20
docto*	h63j77
doctor	h67j65
doctor at	j38
docum*	b-12c-8d-9e-17f25g13h-13i84j-27k-28l-11m-21n-23
document	e-8f41g-8i-8n-10
documental	k-20
documents	g31i46m-11
dodic*	b13
dodici	b13
doe	a24c31d16e20f52h21i45k10m47n42
doe je	h21
doe mij	c16d19
doen	a14g82h14i51j9k51l10n53
doen i	n-8
doen jullie	i14
doen om	a16
does anyone	l32
does mr	j13
does not	n63
does somebody	b12
does someone	e-14j-11
doesn*	b23c-12d9h-11i-13j-14l-9m67n39
doesnt	b23c-12d9h-11i-13j-14l-9m67n39
doesnt fit	d27
doesnt my	e17
doet	g-15h-14i-10j-17k-13l42n25
doet de	c-13f-8h-8j-10
doet het	c21n28
dog	c31d26g114h64i63j43m38
dog ate	h68
dois	a8e11g44h43i37m9
dois anos	h16
dois je	g33
doit	b-11c54d-9g15h-12i-8j-9l125m15
doit etre	l20
doit prendre	l54
doit une	l52
doive*	e30f58
doivent	e30f58
dokum*	m57
dolla*	b28
dollar	b29
dollar that	b21
doman*	f15k26n12
domanda	f15
domani	k36n17
domic*	j70
domicilio	j65
domicilio del	j52
domin*	e32g17
domingo	e33g19
domma*	f43g35
dommages	f43g35
don	e19
donc	i39k25n15
donde	a-33b-17c-14e-22f-31h-30i-28j44k-32l-9m-46n-28
donde descargo	m-33n-16
donde sale	j11
donde se	a-26h-12j-19
donde viene	j-33
donde vive	j61
donde*	c42j-8
donderdag	c42j-8
done	a48b53c19e12g64k15n23
done by	b29
done myself	b12e14
done talking	k16
donne	f21
donne t	f21
donne*	a-8b-21d-15e-62f94g10h51i-24j47k-11m-12n-16
donnees	f117
donnees personnelles	f22
donner	h74
donnerstag	b-8e-50f-9
donnez	g25j-10
donnez moi	j-10
dono	a21e9
donor	j73
dont	a15b70c123d-29e16f-27g57h13i108j-33k-11m59n-10
dont apply	i30m18
dont count	g33i36
dont have	a-10b-20c-16e13i-8
dont know	b-44c-9e-40
dont need	b-12j-9l-51m-13
dont read	c36
dont recall	b9e19
dont recognize	b29e19
dont remember	b40
dont see	b-11
dont send	c23k8
dont ship	c25
dont understand	b26
dont use	a67
dont want	c28g-17h38k-26l54
dont wont	c18
dont worry	a-11b-20c-17e-15f-9g-53k-103m-8
door	a-38b-60c-34e17f-25g-58h27j68k9l8m32n-20
door de	c-10d34e-9h66i9j-12k-12l9m37n-8
door een	e21h-10j-8n-14
door het	h29k-11
door met	l30
door naar	l15
door uw	k68n79
doorg*	d14e53h16j22l41m12
doorgaan	h16m12
doorgeven	e53j22
doorl*	i21m13
doorlopen	i21m13
doors*	e23j21
doorv*	f29l19
doorverbinden	l19
doorverbinden met	l19
doos	b-19c-8e-11f-16g-10h-17i-25j-15k-18l-13n-20
dopo	a17f13h27n43
dopo il	h19n45
doppelt	b9
dorch*	l-13
dorchestra	l-13
dorig*	a16d34
dorigine	d34
dormi*	h70
dormir	h70
dorps*	b-13c-10d-11e-14
dort	l-8
dos	b-12c27e26f-17g-39j-57k-33m-30
dos cuentas	a11
dos de	n18
dos meses	h14
dos veces	b19
dosag*	h52
dosage	h56
dose	g-11h100i-8m-8
dose de	h17
doser*	h22
dosering	h22
dosie*	h16i-9
dosiert	h18
dosiert man	h18
dosif*	h-11
dosis	g-9h124
dossi*	d62f24i52j59k116l58m47
dossier	d62f24i52j59k116l58m47
dossier de	j24
doubl*	a-13b19c-8f-9g-13h-12i-21j-21l-8m-14n-18
double	a-12b-8f-8g-12h-14i-19j-19m-13n-16
double rooms	b-10
doubled	b28
dough	m-10
doule*	h95
douze	a-12i33j-9
dove	b35c-8d-8f-27g-24h-18i-11k-18m-9n-14
dove si	f-11g-23h-12i-8j-12n-12
down	a20e-8g41i30j-10k62m-23n68
down for	n12
down my	a10
downl*	a-10b-9i30j-8
download	a-10b-9i30j-8
downs*	m21
doy	h105
doze	c38
dozen	c-8d37i-8
dpa	f13
dpo	f133
dr	j77k59
draai*	a-13b-11c-10d-10e-9f16h-12i19j-17k-10n-19
draait	a-12b-10c-8d-10f19h-9i-14j-16k-9n-18
draft	g13m62
draft a	g13
draft*	k9
drafted	k8
drag	g55k38
drage*	e27h39
dragen	e27h39
drama	b-13e-8g-9i-10j-8n25
drank	b47
draps	h-9
drauf*	i57
draw	a36
drawe*	d-54
drawi*	b-9j-16n-10
drawing	b-9j-16n-10
drehe*	l8
drehen	l8
drehen uns	l8
drei	a-14b41c-13e-60f-19g-32h26i-13j-19k-39m-15
dress	i51
dress code	i51
drie	c36d20e-21f-27g-24j-26k-12l-18n25
drie dagen	h20n39
drie maanden	d17i31
drie pogingen	e9
drie weken	d15
drill	b-10n45
drill*	n12
drin	i39
drink	h163
dritt*	j-12k27n-19
dritte	j-8n8
dritten	n-29
dritten mal	n-29
drive	i-8
drive*	b-10c-22d-20e33g90h-25i-22j46l-12m-9
driver	c-20d-18g-16h-21i-19j44l-10
drivers	g104
drivi*	f-32
driving	f-32
droht	g49
droit	f95g124i30
droit a	f74i37
droit de	g56h16
droit*	e54f39h-8j-10k52m44
droite	h-8j-10
droits	e58f45k56m51
droits a	k47
droits dadministration	m51
droits de	e36
drone	g52
drop	e18h31i11j57m27
drop off	j8
drop the	h35i14m15
dropp*	e29g-9k-35
dropped	e29g-9k-35
drops	f71h27
druck*	a-14b-29c-13d-28e-48f-27g-30h-28i-9j-31k-13l-18m-17n-28
druckdaten	i24
drucken	b-9e-34i-22n-8
drucker	b-8d-10f-8g-11h-17i-11j-8n-11
drukk*	a49f-10k-18
drukken	f-10k-18
drukkerij	a52
drukw*	c38g-20n-8
drukwerk	c38g-20n-8
drum	d34
drunk	g9
drupp*	h88
druppels	h88
dry	h-9
dsgvo	f27
du	b-71c-18d-20e-11f-46g24h-109i-120j61k-37l-25m61n-82
du chantier	n34
du code	f14
du compte	a14j46
du depot	m-13
du kannst	m48
du lit	l-24
du local	e52
du logiciel	j-8m-13
du message	m19
du parking	l-32
du responsable	j43
du samedi	g28j52
du tout	m-16
du vol	c14
duas	b23g-10h-11j-8
dubbe*	a39b78c-23h-9j-13m-11n-8
dubbel	b53c13d10j-8
dubbel geincasseerd	b58
dubbele	a41b22c-37m-9
duda	f24
due	b19c50e55f30g-18i13j-16k-25l39m-16n-18
due to	c70
duele	h30
dueno	j20l20
dueno del	j20l15
duide*	f8i17k18
duidelijk	f8i17
dun	g-15h30j-14l-11m-11
dune	b13g31j42m24
dune salariee	g33j42
dunmo*	j-12
dunmore	j-12
dunni*	b47
dunning	b47
dunning letter	b47
dupli*	a11b111
duplicate	b39
duplicate card	b18
duplicated	b64
duplicated payment	b36
dura	h-16i-11j-10m-10
duran*	f67m8
durante	f67m8
durch	b-16f-16g30h32j-13l41n-14
durch die	l42
durch*	e11i42
durchgehen	i42
dure	i-9n-15
durfe*	b24e42g75h42i79
durfen	b24e42g75h42i79
durfen sie	b29
durfen wir	g56i81
durft*	i46k65
durfte	i46k65
durin*	g34h44
during	g34h44
dus	a49b46c144j38k21m52n44
dus de	c53m19
dus het	a11b46
dus maar	a11c17
duty	f39
duurt	a13c16n38
duurt het	a13
duvid*	f13
duvida	f13
dwang*	g21k31
dzien	d61
dzien dobry	d61
e	a10b29c14d46e41f42g-39h11i41j-31k92l17m77n91
e a	c-8i-9k27n10
e abbiamo	i18n37
e ci	k-8
e com	l54n18
e compatibile	h-8
e con	h18
e di	a8e28
e e	d26
e entrato	e24
e ha	h-12j-9n-9
e i	d17
e il	a8h24m-8n17
e in	a-14e-40
e ja	c38d18n16
e l	c44d16
e la	d16
e lo	k9
e m	d41
e mai	b19d26
e mail	e28f38j12m-11n-16
e mailadres	e31
e n	d24
e nao	b10i9l19m40
e nn	e14m21
e non	a9e11
e normal	h48
e o	a16e23f8j54m47
e para	a10
e poi	g32k13n41
e por	h13
e pra	j14
e que	a-10b-9d-12e24g-8h-12i-8j-14n-14
e r	d18k9
e rispondi	m25
e solo	i9n19
e stato	a39
e tutto	a27m21
e una	h-8k9
e vorrei	a19e10
each	a-9b-13e-16g-14h45i-9j-15k-9l-11m-12n-39
each time	e-8n-32
earli*	b27c10m34
earlier	b28c10m34
early	c22h33i76
early bird	i79
earth	n56
earth is	n57
easte*	n50
easter	n50
eatin*	h27
eating	h27
eating your	h27
eau	c26h-11m-24
echan*	d41i-10
echange	d45
echantillon	i-16
echar	g39
echar*	c42g48
echarme	c42g48
echo	c-30h21
echo cancellation	c-30
echt	a31k51l38n118
ecole*	i25
ecoles	i25
econo*	k38
ecrir*	g-17
ecrire	g-17
ecrire une	g-18
ecris	a32
ecris pour	a32
edad	h-21j39n-28
edade*	j22
edades	j22
edite*	e34m-9
editeur	e36
edito*	a-9b-13c-20d-10f-48g-33h-15i-34j-17k-11l-11m-71n-15
editor	a-9b-13c-20d-10e-73f-48g-33h-15i-34j-17k-11l-11m-71n-15
editor de	c-10
een	a-114b-30c-200d-102e-31f37g33h43j-148k65l43m-130n39
een aanmaning	b63
een abonnement	j23
een afspraak	j22l46
een ander	b-8c33e76n11
een andere	a34
een beroep	i41
een bos	n68
een claim	k70
een client	h34
een collega	l-8n-8
een contract	f-12k-10m-22
een dag	e-10f-10h-12i-16k-9l-14n45
een dagvaarding	k36
een datalek	e33f19
een doos	b-15h-13i-20j-10k-12l-9n-11
een dubbele	a42m-8
een eigen	h-13
een ex	e11j29
een extra	f-10g-10h-14i-13l-12
een fijne	g-14h-11n-29
een gast	g31h55
een gesprek	l43
een gratis	a-9h-8i-9m17n-10
een houten	f-16h-12l-8m-15
een ingebrekestelling	g51k32
een keer	d19i69
een kind	h71
een klacht	k31
een klant	d-16f-8g29
een kolom	g-8
een kopie	f36j72
een leerling	f17g28
een lege	l9n24
een leidinggevende	l69
een leverancier	g17
een lid	l42
een maand	h-9
een medewerker	m8
een mens	m30n-11
een mondelinge	f30g26
een nacht	b11
een nieuw	e18
een nieuwe	b-9d-11e75f-15g-14h-13k-11l-8n-18
een oogje	i44
een open	f28h39
een pallet	n32
een peuter	h89
een piano	g-8l-8
een rechter	g10
een rechtszaak	k36
een schadevergoeding	k42
een schriftelijke	l26
een spatie	f-8g-9k-8
een stekker	n26
een tweede	g-13h-9n-8
een uitzondering	i8
een van	c48h21
een vergissing	b43i22
een vergoeding	d20e-8
een vordering	f22k9
een vreemde	e52
een waardeloze	n35
een week	i64
eens	b19f42g87i80j21k38n26
eens door	j24
eenzi*	f24g29
eenzijdig	f24g29
eerde*	m35
eerder	m11
eerdere	m21
eerdere instructies	m15
eerli*	g51
eerlijk	g51
eerst	f-15h-12j-9n-15
eerst*	k-14l15m-14
eerste	k-14l15m-14
eeuwi*	n77
efect*	c32h79
efecto	c32h38
efectos	h41
effac*	a125
effacer	a82
effacez	a40
effec*	h69
effect	h62
effet*	c44d22h8
egal	k41
egal was	k41
egare	e12
egreg*	d26g8
egregi	d26g8
eh	b-10c44h-9i-13k10n-25
ehrli*	n72
ehrlich	n72
eigen	a-30b-39c-29d-23e-46f-37g-29h-36i10j-50k-26l-20m-14n-35
eigen*	a-27b-17c-11d-11e13f174g-20h-18i21j41l12n24
eigenaar	e58j17l30m12
eigenaar van	j17l30
eigene	e-34f-14g-11h-8i-9j-19
eigenen	a-16
eigenes	f-22
eigenlijk	i10j60
eigentlich	i29n40
eight	h26n19
eigne*	h36
eignet	h36
eignet sich	h36
ein	a-66b-63c-61d-73e-20f25g-22h-41i-24j-112l-104m30n-29
ein auge	i14
ein bisschen	i11
ein foto	a-14
ein mensch	m18n20
ein neues	f-9
ein richter	g42
ein saftladen	n14
ein und	m15
einba*	f43g-14
einbaut	f46
eind	c81
einda*	b37d30
eindafrekening	b37d30
einde	c12i27m33
einde van	c12i27m33
einde*	n27
eindelijk	n27
eine	a-23c-52e-13f56g54h108i39j-52k-26l-9n-49
eine abmahnung	g39
eine ausnahme	i52
eine etage	l15
eine frage	g-18h-19i-10l-26
eine frechheit	n-39
eine katastrophe	n-18
eine klage	k20
eine kopie	j23
eine kundigung	f50g30
eine letzte	k9
eine neue	g-26k-36
eine pin	e24
eine stellungnahme	l10
eine stufe	l9
eine stunde	g-9i-11
einem	b20g23h57j-9n-8
einen	a-36b-63c-38d-66e-51f-42g45h25i-71j-45m-20n-46
einen anwalt	g18k-18
einen katalog	g-10i-13l-8
einen mitarbeiter	g20
einen neuen	e8
einer	g28h-11j-19
eines	g33
einfa*	e31f-18g43m-25n-10
einfach	f-13g48
einge*	b8e11h51j17k31m57
eingereicht	k30
eingetragen	j25
einha*	f51g19
einka*	a11e39f41l35m15
einkauf	e39f41
einma*	b-21d-11f-12g-15h43i87j-20
einmal	d-9f-10g-10h46i-30j-18
einmalig	b-24i120
einri*	i51
einst*	h39i-16l-13
einstellen	h45i-13l-10
einzu*	f-12g24
eis	e-8h-15l24n-9
eisen	g46k44
eithe*	b25f18
either	b25f18
ejemp*	f-10g-9h-13i-11j-11
ejemplo	h-8
ejerc*	c8f54
el	a-125b-11c-69d14f9g-47j-13k-82l-90m-117n-116
el abono	m23
el acceso	e60
el administrador	j58
el asunto	k23l34
el ayuntamiento	g73
el banco	d14g14
el banquete	c14
el boton	a-20c-28f-9g-13h-14i-8j-17k-26
el bus	e35
el cable	g-11h-8i-11j-19k-35n-20
el calendario	g-8
el cambio	i21l13
el cargo	b58
el caso	m33
el catalogo	j-9
el cierre	a20j-9
el cliente	b18
el coche	f14
el codigo	e95
el colegio	g28k8
el color	g-18h-10j-10k-30
el congreso	c9
el contrato	c40f72g14h-18i15j-16m-9
el correo	c-18g17h-9j40
el coste	i18
el cupon	b25i29
el curso	a47
el de	i-8j9
el departamento	m33
el derecho	f73
el descuento	b35i36
el despido	g36
el dia	c24d45
el dinero	d85h-10
el director	l-40
el dni	j48
el domicilio	j47
el dueno	l20
el electroestimulador	h50
el encargado	j60l28
el enlace	e67
el envio	b19i-11
el escaparate	h-11
el expediente	j27
el favor	i17j20l10
el filtro	f-8h-20n-10
el formulario	d9f-17g-18j-8k-15
el gerente	l14
el grafico	j-10
el historial	j20
el horno	n-40
el hotel	f33
el hueco	c-17h-8
el importe	a-8b20d65j-10
el informe	b-9e-8f-12g-19h-28i-14j-11k-23
el jarabe	h42
el jefe	l15
el juego	n-40
el jueves	f-25
el lector	d29
el lunes	i40k11n31
el manual	e-11j-14
el martes	j11
el minimo	i25
el mismo	b63n18
el modo	m-20
el molinillo	h-14
el motor	c-24
el movil	g20j90
el nombre	b-10e-27h-17i-14j27
el nuestro	i20
el nuevo	m-12
el numero	i-13j14m-10
el otro	j23
el pago	b8
el pan	n-40
el panel	d-21e21j-12
el paquete	f16j20
el pecho	h71
el pedido	b-10c75f-9i22n-8
el pelo	n40
el perro	i15
el peso	c-11
el pin	j8
el piso	g84j15
el plan	c14e-10h-10j-17
el plano	i-10j-15
el plazo	f26i59k9
el precio	b28i37
el presupuesto	f26
el producto	n-15
el programa	e-21f22h-8l-35
el que	l24n65
el recargo	i71
el recibo	b57
el reembolso	d71
el repartidor	j61
el repuesto	d35
el retraso	c-11i-15
el rol	e55
el sabado	c13
el saldo	b16j51
el servicio	c10i27
el sistema	m15
el sofa	f18
el tablero	g-10h-11i-14l-23
el telefono	j41
el texto	m83
el ticket	b16i21
el tornillo	d-25n-12
el tpv	d-21n-9
el tratamiento	h45
el trato	n17
el ultimo	d9k10
ela	h9j38
elbow	a-14j-9
elder*	a11
ele	e-8h-9i-8j-11l-8m-11n-8
elect*	c18e62f105g-17h68i-22j50k-13l-11m-16n-12
electric	b-9f-10
electricity	b38j79
electrico	c33
electrique	b-8
electrodes	h48
electroestimulador	h50
electronica	f31
electronically	f53
electronico	f30
electronique	e29
elegi*	h-10
elegir	h-10
elekt*	f52
eletr*	e35
elett*	h19
eleva*	k34
eleve	b11i31j28
eleve*	n8
eleves	n8
elf	a-9b18c-22d-8e-21f-16g-13i-21
elimi*	a138h-10i33j-25l-57n-18
eliminar	a19
eliminar definitivamente	a12
eliminate	a105
eliminen	i40j-13
eliminen la	a15i43
elke	m39n37
ella	j78
elle	a-29b-37c-32d-33e-68f-32g-51h-23i-14j75k25l12m-48n-69
elle a	j-9
elle des	f40
elle en	i28
elle une	h-9
elles	b-9c-8e-8f37g-9h-11i-11j-21k-8n-11
ellos	c-24
else	b20c31d42e25i61j82
else has	j70
else is	j20
elsew*	a50
elsewhere	a50
elter*	j24
eltern	j24
em	a8b-28c-35d-32e-42f-22g-29h-51i-41j-11k-11l-15m-41n-14
em que	b-8h-8i-9n-9
email	a39b16c32e73j93k97m13n41
email address	e18j22
email thread	k41
email*	g55k60n10
emails	g55k60n8
embal*	b-10c-9d-9e-8f-12g-10i-9j-11k-14n-36
embalaje	n-29
embar*	g14h77j40
embarazada	g14h43j40
emerg*	m61
emite*	b-9g-8h-13j-11
emiten	b-9g-8h-13j-11
emiten los	b-9g-8h-13j-11
empez*	h-8
empfe*	f-9g85i-13j-17
empfehlen	f-9g85i-13j-17
empfehlen sie	f-9g40i-9j-17
empie*	f12g37
empieza	f12
empil*	k11
emple*	g126h-8i-23j67
empleada	g33j76
empleado	c10g62m9
empleados	g33
empleados sin	g37
emplo*	b-16c-27f-21g203h-13i-13j146k-8l-18m37n-14
employee	g70j134l-9m47
employee who	m57
employees	b-8c-22f-19g24h-10i-10j-12n-9
employer	g81
empre*	a25b38e46g44j23k58
empresa	a11b38e46g44j23k58
empresa na	e16
empresarial	a11
empty	a-9b-44c24d11e-16f-9g-13h-30i-26j-20l-13m-14n28
en	a20b-17c-93d-105e-48f-41g-57h-45i-40j-28k52l-127m45
en a	i32
en adres	j36
en alles	a9
en anglais	m18
en bevestig	m43
en bois	b-17k-10n-13
en braille	d-20
en cas	f50h87
en charge	b-8l24
en csv	n-18
en daar	e17
en dat	d10k14l23n-22
en de	c67f73h15k76n-15
en demeure	f45
en die	k43
en dos	b-11h-10
en een	a-8b13
en el	a-18c-19d-9e-8f-28g-14h-53i-27j-59k-11l-16m-37
en er	n38
en est	d10
en formato	f33
en geef	m36
en geen	n33
en gris	c-20
en gros	e-18n-17
en heeft	h19
en het	a37b9d29j8
en hoe	g45h41j53l30
en ik	h38k70
en is	d10f26
en justice	k9
en kan	a21g13h-10
en keur	m11
en la	b18c-59e17f-88g9h-33i-58j17k-47l-71m-55n-25
en laat	i31l12m16
en las	n-9
en los	f-20j-11
en manos	k15
en marzo	e18
en mi	b13d-16g9j-8n47
en mij	a8e11m30
en mijn	a20e39
en moet	f-9
en niemand	b15n14
en nuestra	n-17
en onze	k24
en op	f30i58
en otro	c49
en panne	n62
en papel	b-9
en pdf	j-8l-35
en que	b-12g-17h-29i-10j48k-9m-10n-15
en recepcion	n9
en retard	n53
en serio	g12
en stock	k-9m-8n-19
en stuur	a14m31
en su	a15b-29e-25f-18g-16h-16i-9l29
en sus	f56n-12
en tant	m51
en un	e16
en una	e11i-11m-9n-25
en verde	j-8
en vert	m-20n-28
en vuestra	b11e-21
en wat	g46j19
en wij	c-9k12n17
en wil	c37h21
en zoeken	k-10n-8
encai*	b40i26
encan*	a-43b-9c-18d-12e-18f-17g-25i-30j-19k-42l-31m-9n-14
encanta	f-10g-15i-10k-38
encantados	a-39c-16
encar*	f25g-15h-9i-15j38l10
encargada	j-15
encargado	f21j60l9
encargado de	j60l16
encer*	a72
encerrar	a15
enchu*	g-8h-9
encie*	m-10
enciende	m-10
encim*	h19
encima	h19
encon*	i-8j-22
encontre	j-22
encontre el	j-22
encor*	b21c43e35f47g-9h-15i58j-16m-13n42
encore	b21c43e35f47g-9h-15i58j-16m-13n42
encore des	b-8c37n-14
encore et	n23
encore un	n8
encore une	k16n13
encue*	n-23
encuesta	n-18
end	a78b32c74e30f47g-11h-15m34n60
end a	g24
end of	a27c12f28
end on	c-18f-21g-25i-8
end with	n72
ende	m28n10
ende der	m8
ended	c15f19i90n12
ender*	j38
endereco	j38
endet	c58i53
endgu*	a13n16
endgultig	n16
endin*	a23j52
ending	a23j52
ending in	j52
endli*	n-15
endlich	n-15
ends	a29
ene	b8i24
ene keer	i28
energ*	a68c22h47k53
energetica	a24h15
energy	a41h26k8
enero	b18
enfan*	b23f8g-14h62i-8n-8
enfant	b33f17h80
enfant de	h56
enfants	g-9h-16
enfer*	h46i16
enferma	h47i18
enfin	l43n-54
enfor*	k71
enforce	k48
engan*	n43
engin*	c45e-11h-15l45
engineer	c42e-8h-12
engli*	m-13
english	m-13
engra*	b-10c-11e-10f-10g-10h-23i-16j-14k-9l-10m-15n-14
enlac*	e65
enlace	e65
enmar*	c-12f-23g-16h-12
enmarcar	c-12f-23g-16h-12
enoug*	a-18c-10d-11e-21f-11g-14h21i-26k-13l-59m-47n-11
enough	a-18c-10d-11e-21f-11g-14h21i-26k-13l-59m-47n-11
enough for	h-13i-8j-15n-8
enough is	n19
enough the	n19
enreg*	j24
enregistre	j18
enrol*	i23n57
ensen*	i-14
entao	c55k83l37
enten*	i-9k45m-15
entendemos	k41
enter	a-10b-15c-9d-12e50f-11g-13h-11i-60j-16l-11m18n-11
enter my	e9
enter that	m-9
enter*	a11b15e33j39
entered	b17e13
entering	e19
entering my	e18
entfa*	i46m9
entfe*	a97
entfernen	a60
entha*	b20j-10
enthalt	b32
enthalten	b-9j-10
entid*	b8j15
entidad	b8
entie*	n20
entiendo	n16
entir*	a36
entirely	a36
entra	j24k36
entra*	b-13e73f-13g50h-40i-13j20l-24m-9n-36
entrada	g-27h-14i-8
entradas	j-21l-14n-16
entradas de	j-21l-14n-16
entrance	e-8g49
entrar	e27g40i14j54
entrar con	i14j-9
entrar en	g28
entrare	e42
entrato	e24
entre	a-8d-11e-17h-36i-18j-35n-19
entre el	e-8j-14
entre la	b18
entre*	a-8c-70d-13f-23h-44i50j-20k33l-8m13n-24
entrega	f-8h-16
entrega en	m11
entregan	i61
entregar	i35
entregas	i-13
entregue	a14b30k56
entreprise	g25
entrer	e31
entro	i16j39k70
entro venerdi	k55
entry	i24
entsc*	l48
entscheiden	l22
entsp*	f71
enttauscht	n8
entwi*	m12
entwicklermodus	m-9
entwu*	f18
entzi*	e44
entziehen	e44
entziehen sie	e39
enuf	n10
envel*	k64
envia*	d12i-9j89k21m47
envian	i-9
enviar	j15k22m39
enviar a	k22m12
envie*	f33i18j62
envien	i18
envienme	f33j26
envio	b86d10f-28g-9h-8
envio*	c28
envis*	g33i17k32
envisageable	i17
envisageons	g33
envoi*	j21
envoie	j21
envol*	n42
envoy*	a-8b-8d-11g-20h-13i-32k-8l-9m31n-14
envoyer	i-15j-11m38
envoyez	i-10j16
epile*	h137
epuis*	n34
equip*	a-13b-17c-12d-9e-15f-8g-17h-31j-36l-16m-8n-42
equipaje	i17
equipe	n-19
equipo	h-12i-8j-16n-14
equiv*	b39n10
equivocada	n28
equivoque	n-15
er	a-43b64c18d-55e37f-48h-100i9j20k-24m-67n-27
er acht	b22
er een	b-16e-22g-24h-30i36j-15k14l33m-10n-41
er helemaal	n44
er iemand	e26
er in	b-17c-10e-14f-10g31h-20i-12k-8l-11n-27
er is	b79d12e93k39
er komt	c16g-8i25
er ligt	j21k-8
er maar	c23l21
er niet	a24e22f21
er nog	c-8i-12j8
er op	b-11f-10g-8h-14i-8j14
er staan	b8e11
er voor	b-13i-15
er wordt	b8n-8
era	b48c45e22g-9h-12i27j-10
era un	i-8
eraf	e76i53
erase	a46
erase my	a39
erase*	a42
erased	a42
erbij	b-24c-12e-19f-10h-11j-16k-10l11
eres	m56n-9
erg	e-8l-33m-10
ergen*	d-23i-14
ergens	d-23i-14
erger*	n77
ergon*	d12h-10
erhoh*	b31
erkla*	n13
erklaren	n13
erlas*	i20
erlassen	i11
erlau*	f179
erlaubt	f74
erleb*	n11
erlebt	n11
erled*	a28
erledigt	a25
ermee	a68c16
erneu*	k11
erop	l37
errad*	b41n14
errado	b41n8
errei*	j24l27
erreiche	j24l27
erreiche ich	j24
erreu*	a16b30d42e8n32
erreur	a16b30d42e8n32
erreur sur	n33
erron*	b19
error	e8g-17j-29n45
ersat*	d44n-39
ersatz	d52e9
ersch*	m-22
erscheint	m-21
erset*	g28
ersetzen	g28
erst	b50i100
ersta*	d188m14
erstatten	d75m11
erstattet	d57
erstattung	d48
erste*	b12d-34h-13i-17l-13m-8n-40
ersten	b31n-39
ersuc*	a37i13
ersuchen	a37i13
ertei*	g24
erteilen	g24
eruit	c26m15
ervan	b-11i14n-15
ervar*	n27
ervaring	n27
erwar*	l21
erwarte	l8
erwarte dass	l8
erwarten	l10
erwarten eine	l10
es	a-24b-48c-67d-14e-77f32g-16h56j-120k37l-73m-11
es apto	h26
es auf	k51
es bei	j-8l40
es compatible	j-22
es dass	f22i56
es de	d-11f-18g-14h-19i-24j-14l-26
es eine	h-14
es el	f8h-27i-14j36l-30n-18
es fur	d68f-13
es geht	a-9i-18l28
es ist	n62
es kann	n29
es la	f-9g32h25i-17j15l14m-13n-26
es legal	f85g66
es lo	i18
es malo	h79
es mejor	g22h-15
es pa	h-10
es para	h-32
es seguro	h48
es un	k8m8n23
es una	h-8m59
esa	c-10f58j84
escal*	a-17b-33c-23d-22e-32f-25g-42h-45i-40j-27k-34l60m38n-78
escala	g-16h-8i-11n-22
escalade	l14
escalader	m32
escalar	l11m-8
escalate	l-29m45
escalate it	m16
escalate this	l9
escalation	l-23m-8
escaleren	b-13d-8h-11k-17l8n-26
escan*	f-14g-31
escap*	d-10e-13f-15g-28h-21i-12j-11k-42n-20
escaparate	h-14j-8
escape	g-12k-38
escol*	i-10n12
escola	n15
escre*	k39
escri*	e-11f12g28h-11i-12j-27l42m33
escriba	l30m12
escrito	f25g33
ese	b37j60
eskal*	l-11
eskalation	l11
eskalieren	l-21
eskalieren sie	l14
eso	h-10k40
espac*	a13
espace	a14
espan*	f16
espanola	f18
espec*	g-12
especial	g-12
esper*	d74h-16i64j-8n54
espera	h-11i-11n19
esperaba	d14
esperamos	i35
esperando	d58n17
esperar	g8
espos*	j50
espre*	h-9m-10
espresso	h-9m-10
esque*	e53j13m15
esqueci	e53
esqueci a	e53
essa	b48f20k23l19
essai*	e9
essais	e9
esse	i53
esse galho	i61
essen*	d20h48
est	a-75b-13d-58e-48g-20h65i18j-40k-24l-27m-46n111
est a	b44c44h39l53
est au	h-8k38l37
est bon	a-11
est ce	b-19c-12d-12e34f15g9h25i-23j37l-21m-52n-42
est de	i29
est deja	b-17
est elle	h22i-21j-18n-8
est en	k24n29
est encore	n31
est il	a-17b-34c-28d-26e-20g23h38i-38j-32k-21l-36m-23n-44
est inexact	b50
est la	d-25h-29i-8j-11m66
est le	h-12j21
est passe	b46
est tres	f-8h-19n-8
est un	k-21n-8
est une	h-13
est votre	h35
esta	a-18b29c-26d19f-47g62h56i32j-10k49l-23m18
esta bien	n12
esta com	h22k8
esta el	j-19
esta mi	d12
esta muy	f-12g-11h-11
esta ocasion	i70
esta semana	k57
esta todo	b14
esta vez	i31
estab*	i17
estaba	i18
estac*	j-8
estad*	d18j18k44n51
estado	d18j18k44n51
estam*	a-41b-19c-20d-35e-13f-11g-16h-18i10j-23k-11m-19
estamos	a-40b-17c-18d-33e-10f-8g-13h-15i13j-19k-9m-16n20
estamos a	i35n59
estamos hartos	n-25
estan	b44f27n12
estan*	g32h35i-14m-16n-15
estando	g36h43
estao	e28m-17
estas	d14m16
estav*	j13
estava	j13
este	a13b65g67h145i107k14l17m120n45
este caso	m23
este correo	m12
este meio	a14
este mes	i35
este ticket	m20
estei*	j11
esteira	j11
ester*	h-15
estim*	b-30f-33i-14j-23m-16
estimados	f-30j-11m-9
estimados senores	f-30j-11m-9
esto	k13l16m13n156
esto es	k8
estor*	d69n16
estorno	d69n16
estou	l15n81
estou farto	l15n49
estoy	d55e34g44h52n54
estoy dando	h55
estoy harta	n18
estra*	a14f12g26k-42
estud*	i18
estuv*	i16j22n-17
estuvo	j22n-17
et	a11b67d24f-15h86i-12j121l11m70n86
et cherchons	b-14
et de	l37
et demandons	d39
et je	m-11n-9
et la	b20c12h43i-10n8
et ladresse	j45
et le	h-12n-13
et les	j28n34
et ne	m20
et on	n8
et personne	b20
et rien	m10
et ses	m14
et son	j20
et toujours	d13n16
et un	b-16n-11
et vous	b52n54
etage	f-10g-10j39k-38m-10n-11
etage*	b-8
etaie*	b34
etaient	b34
etait	d42g-8h-12n-8
ete	a59b29d22e128g33k10m40n40
ete debite	b10
ete volee	e8
eten	h63
etes	n10
etes des	n12
etich*	h-8j-10
etichette	h-8j-10
etike*	a-10b-43c-11d-15e-15f-35g-11h-19i-15j-19k-8l-8m-11
etikett	b-20f-15
etiketten	e-8f-8h-8
etiqu*	a-13b-30c-21d-14e-17f-33g-23h-38j-23k-13l-13m-9
etiqueta	c-13e-9f-15g-8h-13i9j-10
etiqueta por	i29
etiquetas	f-8g-8h-17
etiquette	b-15
etre	a22d10e41f-9h-14i-9j-9l14n51
etwa	g-9
etwas	f55i57l42
etwas von	f13
eu	a29b-12e-11f42g58h24j-8m22n-10
euch	a8d24g15j31k106n20
euer	d24
eur	e-9g-8h-10i-10j-8l-9m-9n-9
eure	e-10g-18n29
eure app	n26
euren	a14
eurer	b26m18
euro	b299d234e-10f-9i28j33
euro di	d-9
euro per	d20i23
europ*	a-10b-23c-25d-12e-16f69g-17h-23i-18j-20k-11l-15m-15n-17
europe	b-11c-17e-8f-17g-9h-10i-9j-10l-9m-8n-9
europea	f59
euros	a-21b182c22d217e-37g17i-27j-17l-8m-60
euros au	b44
euros de	b49
euros por	d37
even	b70c-17d64f84g92h32i116j41k-14l76m-32n69
even if	i57
even though	h43i44
eveni*	m-10
evening	m-10
ever	a83b16i-10j23n84
every	c-15e-12f-18g-15j-14k61m18n124
every*	a40b-10c-12d-8e51h24i43j28k-8m119
everybody	b25
everyone	i65
everything	a45b-18e60h31i-16j-11m83
everything i	e67m48n9
everything in	g15
everythings	b-16
evict	g14
evict a	g14
evide*	b-8k43n47
evidence	b-8k43
ex	e49g177j267
ex employee	g29
ex husband	j54
ex partner	g49
ex socio	j12
ex werknemer	j29
exact*	c-26m11n73
exactly	n73
exam	i10j52
exame*	l42
examen	l42
exami*	m-10
examination	m-10
examp*	a68e46
example	a68e46
example e	e9
excec*	i49
excecao	i18
excecional	i16
excel	a-12b-17c-15d-15e-23f-22g-22h-41i-22j-29k-16l-18m-16n-20
excel*	n-17
excep*	a-11b-35c-19d-16e-16f-22g-31h-32i76j-20k-12l-14m-33n-40
excepcion	i26
excepcion a	i35
excepcional	i54
exception	b-16e-8g-8i-17m-17n-10
exception to	i14
exceptionnellement	i64
excha*	a-52b-76c-59d-54e-68f-62g-68h-77i-13j-72k-14l-33m-73n-79
exchange	a-42b-61c-48d-44e-54f-49g-54h-62i-57j-59l-21m-60n-64
exchange rate	a-11b-18c-13d-12e-14f-13g-14h-16i-26j-17k-14l-24m-21n-17
exchange rates	a-9b-14c-12d-11e-13f-12g-14h-17i-16j-15k-13l-16m-13n-15
exchange the	i10
exchanges	g-8h-8
exclu*	a42f116
excus*	n86
excusas	n13
excuses	n70
execu*	l104m61
execute	m49
execute the	m38
executive	l104m8
executive is	l36
executive office	l28
exemp*	i51
exept*	i21
exeption	i21
exerc*	f50
exhau*	n55
exhib*	e-8
exige	f11l30
exige*	i27
exigi*	d9f16k56l14
exigimos	d9l14
exigimos la	l14
exist*	a80b-21c-14d-11e-15f-17g-23h-28i-20j-34k-19l-19m-25n-41
existe	a-12b-14c-12d-9e-11f-21g-19h-24i-17j-25k-14l-15m-17n-37
existe t	b-8f-13g-10h-8j-13k-8m-8n-29
exists	a25
expec*	b-9c-16e-11f-10g-8h39i-20j-18k11l-13m-8
expect	b-9e-9h-12j-9k14n-11
expect a	k25
expected	d-8i-11
expecting	h59
exped*	j31k8
expediente	j33k9
exper*	n8
experience	n10
expir*	a-12b-34c-8d-9e-31f-15g-15h-18i70j28k-11l-14m-16n-17
expire	b-10i27
expire hier	i40
expired	i34
expired yesterday	i9
expires	b-10e-12i-8
expiry	i23j54
expiry date	i23
expla*	a-8b56c-15d-59e-19g-15h-15i-17j-17k127m-23n39
explain	b42d8i-8j-8k59l37m-8
explain the	b60f10
explain this	l48
explain your	d22
explained	b22l-43
explaining	k72
explanation	d-65n51
expli*	b98f-17g15h-14i-8l54
explicar	n15
expo	b-9
expor*	a-23b-23c-14d-14e22f-23g-20h-24i-20j-32k-15l-21m-18n-27
export	a-17b-12e35f-12g-9h-10i-8j-14l-15m-8n-14
expre*	a-30b31c-15d-16e-26f-11g-16h-17i-17j-22k-8l-15m-15n14
express	a-28b-26c-11d-13e-24f-10g-11h-13i-11j-19l-12m-10
express in	b-10
exsoc*	a25
exsocio	a25
exten*	a-9b-18c18d-12e28f-16g-16h-28i69j26k-8l-14m-12n-19
extend	e46i38
extend the	i34
extended	c32
extension	b-14c-10d-9e-13f-12g-11h-23j34l-10m-10n-14
exter*	h-19j-11
extra	a-14b88c-21d-16e51f-26h-41i116j-33k-16l-32m-12n-24
extra pound	b11
extra*	b18e101g26i37
extranjero	e37
extre*	n69
eye	h57i134l44
eye to	i8
eyes	g60h28
fa	c26d-28h23i29
fabri*	b-10c-18d-17f81g-19h-19i-24j-30k-9l-13m-14n-13
fabric	j-11
fabrica	c-10h-9i-9j-9
facci*	a26c-8g24h27k66n11
facciamo	k32
facciamo causa	k36
faccio	a31g32h33k32n17
face	g21m-23
face a	g25
faceb*	g23
facebook	g23
facil*	f16j47
facin*	g-16
facing	g-16
facon	g48
facto*	e18m-8n65
factor	e19
factu*	a-31b287c-36e-24f42h-58i-22j-44k16l-45m-51n-52
factura	b-19e-13f24g-8h-12i-16j-24k49m-16n-14
factura de	b-35
facturacion	i26
facturado	b45
facturan	b38
facturas	b-9
facturation	i8
facture	b-12d-10e-12f-13h-14i-19j-35k-14l-48m-9n-8
facture nest	b39
facturen	b-9e28f-8g-15i-9j14
factures	j23
facturez	b13
factuur	b92c-9d23f28g33i-11j-10k-10l15m-9n-11
factuur klopt	b-26l-15
factuur van	b32
facul*	g-8
fahre*	b-8d-10g39h-11k-9n-30
fahrer	g43n-24
fahrr*	f-15j-14
fail	k33
faile*	b-10d44
failed	b-10d44
faill*	g8
fails	f8
fair	c73g-14j-14m-22n-9
fair that	m-13
faire	a8d-22e44g127h141i-23
faire pour	d-26h-10i-29
faire une	i11
fais	e35g10
fais quoi	g10
fait	b9d-13e18f-35g-20h-28j-31k-12l-13m-14
faite*	a25d60i66j16k-9l83n-13
faites	a25d60i66j16k-9l83n-13
faites en	i-9
faites le	a32d38
faites nous	i53j28
faites vous	i-8
faith*	j-8l-18
faithfully	j-8l-18
fake	d57e50
fakto*	e20
faktor	e20
faktor anmeldung	e14
fala	f25j39
falar	l75n37
falar com	l75n37
fall	g111i73l83m16
falle*	f52
fallen	f52
falls	c75k8m55
falsa	e16k70
falsc*	b94f36n24
falsch	b35f38
falsche	n29
falschen	b53
false	b53m31
falta	b-19d-90e-13f-10h13i-16j-13l-33n-28
falta de	n16
falta que	d-44g-15h-10i-12l-23m25
famil*	b15e-8j36m20
familiar	b22
familiar with	b22
familie	j48
family	i13
fan	n-9
fancy	a44
fancy a	a44
fanta*	b46d-9e-8f-9i-13j-12l-18n-14
fantastisch	b-8j-9l-17n-12
fantasy	b45
far	g40
farbe	d-8f-17i-17j-18l-13
farce*	b20i9
fare	c42d44f-8g-12h-8k13
fare a	k15
farem*	k25
faremo	k25
fargl*	g35
fargli	g35
fargli causa	g35
farm	a22
farma*	j16
farmacia	j16
farto	l15n49
fasci*	h32
fast	b-9i33m-27
faste*	j28n60
faster	j28n60
faster than	n-8
fasti*	h52
fasting	h52
fate	a22f-8h-10i85k51
fate anche	i-11
fate i	i17k17
fathe*	j91
father	j91
fatto	b15d25g15
fatto*	e52
fattu*	b78d12g-8h-8n-11
fattura	b78d15h-8n-11
fatur*	b111c-9d11n8
fatura	b117d16n16
faudr*	d34n24
faudrait	d34
fault	b-8g58
fault*	d113k10
faulty	d113k10
faut	b-12e10f-8g66h-12i-13l25n-8
faut il	b-9c-9g72h-10i-10j-8l-12
faut un	l32
faute	n53
faute*	h-15m-26
fauteuils	h-8m-25
faveu*	i-13
faveur	i-13
favor	a63c30d20e55g10i112l69m28
favor de	j20l15
favor me	i-16j-8
favor que	i15
favor*	c48e43m27
favore	e43
favou*	i80
favour	i80
fazem	c11h-10j-12l-8
featu*	c-10d-8h-9j-8l-12m-31
feature	c-10d-8h-9j-8l-12m-31
febre	h60
febru*	b12
februari	b10
fecha	i72j71m-11
fecha de	j48
fecha sin	i25
fecha*	b33c-9f-31g-8h-9i19j-10n-9
fecho	a14
fecht*	k9
fechten	k9
fed	n14
fed up	n14
fee	b133d19i218m-8n-11
fee as	b-10i-73
fee for	b38i66
fee i	b18i12
fee in	i-20
fee is	i50
fee on	b9
feed	h27
feel	h49n62
feeli*	a43e59g14
feeling	e62g17
feelings	a43
fees	b11d53
feest	c10d11
feest gaat	c10
feet	c60
fehle*	i52m-21n54
fehlen	m-21
fehlt	b54d17f-17g-11h-8i-14j-9
fehlt die	i-9
fehlt noch	d21
fehlt*	d40
fehlte	d40
feld	f-19g-10h-11i-9j-11n-9
felic*	b-8e-9h-12i-14j-13n91
felicidades	n50
fell	c19e136
felpu*	g-28h-9
femme	j62
fence	h-22i-12
feria	j-13
feria*	i20
ferie*	g-22k-33
feriez	g-20k-32
feriez vous	g-20k-32
ferma*	c32i29
ferme	a-39d-25e-37h-13j-16
ferme avec	h-11
ferme mon	a-43d-22e-34j-10
ferme*	a30h-8j-9
fermer	a8
fermez	a11
ferra*	e22j80
ferry	c76d44h17
fest	e27
festi*	i-9l-9n-25
festival	n-22
fetch	l46
few questions	m-13
fewer	b-8c-42d-12n-9
ff	c17e20i40j27
ff de	j27
ff uit	c17
fianz*	d18g33i45k10
fianza	d18g33i45k10
fiat	b-8e-9g-9h-10i-9j-9l-8m-11n-12
fiat currencies	e-8h-9j-8m-9n-10
fibra	j-8
fibra en	j-8
fica	a-10b-12c-12e-11g-17h-17i-9j-16k-31l-9m-9n-17
ficha	b-9e-12f-9h-10i-18j10l-18m-9n-15
ficha de	j47
ficha tecnica	h-8i-12j-10
fiche	n-36
fichiers	e8
ficou	c30d-38g-9l-11
fidel*	f14
field	a-14b-20c-22d-14e-32f-25g17h-28i-17j-57k-17l-22m-25n-27
field for	c-8f-12g-16j-15
fiera	c20d17
fiera di	c24
fiest*	h-9
fiesta	h-9
fiets	c-9i-10j-10
fiets*	b-9h-10i-10
fifte*	g40i53
fifteen	g40i53
fifth	i23n-17
fight	g95
fight it	g95
figur*	b71c-10d-15e-21f-40g-10h-22i-14j41
figura	h-9j20
figura en	j27
figure	b40e-12f-47g-8i-10
figure sur	f-44
figurent	b35
figures	j22
fijn	b-9c-9n43
fijne	g-14h-11n-29
fila	j62
file	b-12c-11d-10e-8f-60g-42h-16i-16j122l31m-31n-17
file of	j31
filed	i9k65
filed a	k8
filer	j11
filer le	j11
files	c-15f68g-9
files and	f51
filia*	a21d-8f38h-15i-18j10k62l67m-9
filiale	a18h-9i-14j14k65l19
fill	j51
fille	g49j84
fille*	j-13k62
filled	j-13k62
film	b-9c-10d-8e-8f-16g60h-9i-18j-16n-48
filme*	g8
filmer	g8
fils	i33j37n44
filte*	a-30b-27c-27d-10e-29f-44g-30h-38i-53j-34k-19l-25m92n-80
filter	a-28b-24c-20e-27f-28g-28h-36i-84j-47k-17l-23n-75
filters	i28j10m81
filters and	j15
filtr*	a-11b-18c10d-14e-8f-23g-40h-47i-31j-40k-12l-17m60n-25
filtre	h-9j-8m-30
filtres	m12
filtri	c30
filtro	b-11c-10d-10e-10f-15g-29h-31i-19j-25l-11m31n-20
filtro de	h-12
filtros	m46
fim	i-9
fin	a58c114f-11k11m53n13
fin a	c13
fin de	c26f-11m24
fin du	a55m19
final	b18c10
final*	c62
finalement	c66
finan*	a21d-12j46k9m84
finance	a21d-12m27
financial	k10
find	b8c-31d8e-10f-13g-27h-35i-32j17k29l39m17n-12
find it	n11
find my	e57i-8j-11
find out	d31
find that	e-23m52
find the	a-14b33c-9d-10e-44f-10g-11h-14i-12j-24k-8l-12m-14n-15
find your	j52
finde	a-15b-10c-12d-12e-11f-8g-31h-16j-13n-13
finde ich	a-11f-8g-13h-10j-13n-10
finde*	b-10d-12g-15i-15k57n-15
finden	b-10g-15i-15k57
fine	b-42c-12d-14e-13f54g20i55j25k46m24n-9
fine by	k71
fine mese	a16g-8
fine print	f82
fine with	m45
fined	g16
fines*	c-10h-12i-8
finestra	c-8
finge	m21
finge*	e65h36n-8
fingerabdruck	e16
fingerprint	e46
fingerprint login	e27
fingers	h39
finiq*	g86
finiquito	g86
finiquito o	g86
finis*	a18e75g33
fire	g11
firm	c33j56k32
firm of	n9
firma	a23b25e76f32i19j59k9m58n8
firma*	f72g45h-9k-22
firmado	f41
firmar	f-8g49
firme*	g-21
firmo	g40j27
firmo el	g40j22
firms	k65n53
fisca*	g33i17j8k64
fiscal	j8k64
fit	a-11b-12c-14d15e-21f-15g-28h-18i-12j-19k-10l-11m-21n-17
fit on	g-14
fitne*	c37
fits	a-11c-9d-17e-11f-13g-17h-17i-28j-16k-17l-10m-15n-56
fits a	i-12
fits the	h-9i-8
fitte*	b-12j49
fitters	b-10j52
fitti*	g-8h-8
fitting	g-8h-8
five	b22h-10i36m-8n64
five weeks	n22
five working	n19
fix	l37n77
fix it	l36n70
fixe	f40
fixed	c44
fixed it	c38
fixin*	b20
fixing	b20
flag	m58
flash*	g38h15
flat	b51c40f-10g52l-30n-43
flatm*	j88
flatmates	j88
fles	d20f-11i-11k-13
fless*	d-15i-24k-15
flessen	d-15i-24k-15
flexi*	h-16i164
flexible	h-16i64
fligh*	c37h33
flight	c35h33
flights	b10f10
flood	c14i64
flood*	h-9
floodlights	h-9
floor	g-11i-11l56
flori*	c34g-10j-17k-25
flowe*	c53
flowers	c56
fob	e8
foi	a21b20k56m24
foi aprovado	m24
fois	b12i22k13n69
fois le	b8
fois que	b-9n-45
folde*	a-13b-20c-25d-18e-22f-25g-24h-26i-24j-25k-14l-14m-21n-21
folder	b-11c-15d-8e-11f-17g-14h-13i-10j-14k-9m-10n-10
folge*	m50
folie*	i-8
folien	i-8
folks	k9n65
folle*	h-10
folleto	h-10
follo*	a-10i-9m139
follow	a-9m75
follow the	a-8m-30
followed	m-10
following	m53
fomos	b10
fonct*	e25i-11j-9
fonctionne	e25i-11j-9
fond	h-11
fondo	a-15e-40
fone	c-8
fone com	c-8
font	a-23b-21d-8e-40j-18m-43n-29
food	l8
foot	h41
foote*	m31
footer	m31
for cancelling	c-70d-11n-38
for changing	b17
for children	a-9
for closing	a-62
for defects	f49
for deliveries	j-10
for eight	h-23
for electric	b-9f-10
for free	g55
for good	a157c28d39
for handling	b34
for invoice	b12
for late	f36i26
for marketing	f32
for nothing	d34i34n9
for once	i108n46
for paying	g31
for people	h56
for schools	i38
for sending	b-28
for six	c-10
for someone	h53
for something	b23n54
for word	g64m12
fora	n38
foram	i45
forbi*	g103
force	f68
force majeure	f8
forde*	d12k75m36
fordern	d10k15
fordern wir	d10
forderung	m36
forev*	a26
forever	a26
forfa*	b86
forfait	b88
forge*	a33c94e50h-8i76m14
forget	a42c97e46i82m14
forget the	c60e44i34
forgo*	b44e108h33i104j64
forgot	e49h33i104j57
forgot her	h36i68
forgot my	e37
forgot the	e9
forgot what	j42
forgotten	b47
forgotten my	b47
forkl*	h-10j-8
form	b-34c-26e-35f-54g-114h-25i103j-52k-23l-21m-85n24
form builder	g-14
forma	f-10g74i-12
forma de	g33n9
forma*	a-25b-38c-30d-32e-33f-53g-56h-57j-56l-12m16n-48
formale	k19
formally	l8
formalmente	k8
format	a-8b-16c-10d-14e-10f-53g-26h-17i-21j-23k-16l-22m-17n-17
format legal	f-38g-14
formation	l19
formato	d-8e-9f16g-16h-17i-22j-9k-8m-10n-13
formats	m56
formats dimage	m57
forme*	b9c44g39k63l18
formeel	k15l18
formeel in	k15
formele	c44k43
formellement	b9
formellement la	b9
former	g39
formi*	h22n8
forms	g38
formu*	a-28b-25c-14d-10e-23f-42j-37k-38l-24m-21n-28
formula	g-9
formular	g-8
formulario	d9f-17g-9j-8k-17
formulario de	d9f-17g-18j-8k-15
formule	h31
formulier	i24
formulieren	g8
forne*	c25d-22h-14i-15j20k14n-19
fornecedor	c29j36
fornecem	d-21h-10i-12j-14k-9n-16
forni*	c34k12
fornitura	k12
foro	a-27e-15f17g-12k-23
foro competente	f22
forth	n52
forty	b35
forum	a-9e-10g-22
forwa*	j42k10m27
forward	j42k10m27
forward the	j42
foto	b-16c-14d-11e-19f32g-39i-37j-18k-31l-14m-17n-26
fotog*	l-14
fotografia	l-14
fotos	f78i-8k16
found	b-10c38d-9e88h-17i-13m-28n-8
found a	b14
found it	c52
found my	e56
found out	b-15
found the	c-8g-9h-15i-11m-13
found*	l13
four	b33c-8e-32h-12i75j25l-8m-10n-45
four digits	e-16
four hours	b17
fourn*	a85f-8h-17i-10j-10n29
fournil	a69
fournisseur	a18n38
fourt*	d-9l8n-11
fourth	d-9l8n-11
fous	m19
fout	b72k30
fout in	b72
foute*	n12
foutez	n12
foutez de	n12
foutj*	d-8j-9k-15n-20
foutje	d-8j-9k-15n-20
frage	b-8g-19h-21i-13j-11l-29m-9
frage zum	f9
frage*	b-10e-38f-49g-14i-8j-26n-16
fragen	b-10e-38f-49g-14i-8j-26n-16
fragt	f60
fragt nach	f60
frais	b54g-15h-8i30l-11
frame*	e-10
frames	e-10
frames for	e-8
franc*	d11g35
franchise	g37
frau	e60h40j147
fraud	k78
fraud*	e105k99m28
fraudulent	e53
frech*	n-29
frechheit	n-29
frecu*	h44
free	a-23b-34c-44d-18e-21f48g26h-19j-29k-9l-18m45n-22
free on	a-13c-34f-9g-12j-8
free to	f40
freel*	j42
freelancer	j42
freez*	c50
freezer	c50
frei	f-8h-9j-15n-8
freig*	a-12b29e111l40m55
freigabe	e33m26
freigeben	e83l43
freigeben darf	e30l43
freigegeben	b32
freight	a-11
freis*	e10i53m32
freischalten	e10i53m32
fremd*	e11
frenc*	b-12
french	b-12
frent*	a-8e-8j-24
frente	a-8e-8j-24
frente a	a-8e-8j-24
frequ*	h42
frequence	h42
frere	j34
fresc*	f-8h-9i-14j-9n-11
fresh	h-8i-11
frete	d47f-27
freue*	b-12d-10f-14g-8i-15
freuen	b-12d-10f-14g-8i-15
freuen uns	b-12d-10f-14g-8i-15
freun*	l-13
frida*	a58c60k23
friday	a58c60k23
frien*	a-10b-17d-11e-13g-8h-9i50j20l-11m-10n-9
friend	b-11d-8i20j26l-8m-8
friends	i27
friends of	i30
frigo*	k50
frigorifica	k31
frisc*	e-48h47
frist	g16
frist*	f47
fristlos	g10
from abroad	g10j-11
from china	c-13
from empty	b-36i-11
from europe	b-8c-12f-10
from someone	l25
from tomorrow	e41
from ur	f49
from using	g25
front	j38k30l25n-35
front of	k32
frost	j-8
froze*	b21c-10e-14
frozen	b21c-10e-14
fruh	g-9
fruhe*	c55i33n-26
fruher	c55i33n-26
fruheren	j9
frust*	c-9n13
frustrated	n19
fue	e16g-8h-8i35
fue revisado	m8
fuel	a8e55
fuel card	a8e55
fuera	e29i89
fuera de	i89
fuert*	e50m70
fuerte	e50m70
fuhlt	n18
fuhlt sich	n18
fuhre	m65
fuhre*	b-13f-11
fuhru*	j-25
fuhrung	j-22
fui	b48k83
fuite	e34
full	b-12c44h-10i-11j61l-8m43n-9
full amount	b8m16
full card	j8
full refund	d8
fun	d9n63
funci*	a-8b-10c-11e-12f-11g-21h-21i-17j-17k-28l-15m-18n-27
funciona	b-9e-10f-9g-16h-18i-15j-10k-24l-11m-14n-11
funct*	b-8c-8e-9f-8g-13h-12i-8j-12k-8l-23n-13
functie	l-16
funds	a-28b-12c-21d-62e-25f-17g-15h-17i-21j-24k-10l-17n-16
funds came	d-19
funds come	d-30
funds i	d12
funds showing	b10
funf	i38j40
funny	b17h26
funzi*	d-8g-8h-13i-12j-9
funziona	h-10
funziona anche	h-10
fuori	g-12h-8n-8
fur	a-41b19c26d-15e-93f8g-111h-50i19j-136k-82l-112m-50n-54
fur das	a48b-13d39e-47f-36g-18h-13i-17j-9n-10
fur den	a-11b-20c33d44e11f-23g-27h-23i-39j-15l-30m-17n-14
fur die	b-23c-18e44f29g27h-18i31j-30l-12m-13n-28
fur donnerstag	e-48
fur ein	n21
fur eine	b86h44n14
fur einen	b-19d-26g14
fur ihr	i-59
fur neukunden	i33
fur sie	f46
fur uns	a15c51i164n15
fur unser	g-8i31
fur unsere	a-11b-21e-9f-17g-31h-13i-14j15k-44n-9
fur unseren	c42
furgo*	b34h-11j-12
furgoneta	b36j-8
furious about	n28
furs	e49j-8n-13
furth*	k72l20
further	k72l20
further delay	k34
further up	l15
further warning	k33
fusio*	a29
fusion	a10
futur*	j26
g	d8e-8j-14m17
g n	m22
ga	a19c19d11e23k55l18m53n23
gaan	b35c32g17h30i27k59n23
gaan er	h-8
gaan i	k40
gaarn*	j8l26
gaarne	j8l26
gaat	c32f-9j-16k47l13m-11n9
gaat er	j-8l9n13
gaat het	k28
gafas	h19j14
gagne	j51
gagne le	j51
galer*	g-10
galho	i61
galle*	i22j-13m-9
gallego	j-13m-9
game	a-12b-10c-9e-11f-9g-11h-11i-12j-8l-10m8n-45
game where	m20
gang	d45n94
gang van	n94
gants	i-12
ganz	a45l60n46
ganze	n59
gar	b23c-10d-47k-28n-17
gar nicht	c-10d-47k-28n-29
garag*	f24g-12h-25i-8j-19n-8
garage	f26g-10h-11j-18
garaj*	e55
garaje	e55
garan*	b12c-12e-10f294h-9i53n-9
garantia	f106i44
garantia de	f10
garantia legal	f40
garantia ya	f-8i16
garantie	b18f81
garantie de	f-42
garanzia	f27
garba*	m74n14
garbage	n14
garde	i23k34m12
garde fous	m19
garde*	e-8f54h34i48j-8l-18n-23
garden	c-10f42h-9i-14l-16n-12
garder	f19h49i33
gardez	i29
gardez le	i34
gardi*	i-14l-11
garli*	h28
garlic	h28
garra*	f-29j12
garri*	j8
gas	b46f-9g-15h-11i-8j-8k-31m-9n-14
gaske*	b22
gast	g79h54j17
gast is	h48
gaste	c-28j-9
gaste*	a15b-29c-20e-31f-28g-8j11k-28l-20m-17
gasten	a-17b-26c-18e-29f-25g-33j12k-32l-17m-15
gasten in	h20
gastes	g25
gasto*	d9i28
gastos	d9i28
gastos de	d9i28
gate	i41
gate false	m8
gatew*	i-10
gateway	i-10
gave	b94e26j33k67
gave me	b92
gave my	e26
gaz	b12
gbp	a-20b-29c-25d-18e-46f-22g-24h-24i-24j-31k-15l-21m-31n-29
gdpr	a19f77
geach*	b-14c-27d-16e-25f-34g-16i-9j-13l-8n-13
geachte	b-14c-27d-16e-25f-34g-16i-9j-13l-8n-13
geachte heer	b-8e-8f-10j-15n-9
geachte mevrouw	a-8c-12e-19f-14g-10
geand*	e-14j-12
geandert	e-14j-12
geann*	c70
geannuleerd	c70
geannuleerd worden	c40
gearb*	b27n29
gearbeitet	b27
gebel*	k42n10
gebeld	k42n10
gebeld en	n10
geben	h56j96l23
geben sie	j29l8
geben und	j34
geben wir	h57
gebet*	l9
gebeten	l9
gebeu*	a17f19l38
gebeurt	f19l11
gebli*	e9
geblieben	e9
geboo*	g-13j52
geboortedatum	g-11j38
gebra*	b23c8f9k61
gebre*	f33k15n60
gebrek	f33n60
gebreke	k15
gebreke wegens	k15
gebru*	a71b-12d23e90f-27h155i12j33k-17l-20n-33
gebruik	a33c17h72
gebruik van	c17h40
gebruiken	a-15d-9e-14g30h87i-9j-9m-10n-9
gebruiker	e105h-8m24
gebruikers	e-11g-25h-16j-9n-11
gebruikt	a21e16f-8h29i14j64
gebruikt mijn	e19j13
gebuc*	b61
gebucht	b68j13
gebuh*	b42
gebur*	j8
gedaa*	b20d13e49
gedaan	b20d13e49
gedac*	d-9f-9h-10k-13m24n-30
gedacht	d-9f-9h-10k-13m-8n-30
gedru*	j-18l-9
gedul*	c-11e-8g-10h-16j-13n96
geduld	c-10g-8h-14j-12n31
geef	c-9e21g12h28i35j69l65m71n-21
geef de	j44m29
geef ik	c-9g-11h-14j-9n-21
geef je	h45
geef me	g13l49m36
geef mij	f12i41l18
geeft	d30h38
geehr*	f-9
geen	a34b16c-9d-28f-26g-15h-22j-32k34l25m72n108
geen geld	d-46
geen internet	n14
geen juridisch	b-8g-28k-8
gefac*	b40
gefactureerde	b40
gefal*	b-10d24f-8g-10i-14j-8
gefallen	d31
gefallt	b-8g-9i-12
gefallt uns	b-8g-9i-12
gegen	g72h65k72
gegen den	g28h51
gegen die	g44k8
gegen ihre	k9
gegen sie	k44
gegen*	g28
gegev*	e33f195g35i-8j21k8m8
gegeven	m10
gegevens	e33f97g35j21k8
gegevens van	g41j28
gegevensbescherming	f44
gegoo*	n32
gegooid	n32
gehac*	e17
gehackt	e17
gehad	g21n27
gehal*	n55
gehei*	f90g29m61
geheime	m28
gehen	g46h44
gehol*	b-9h-9j-17l-18n-39
geholpen	j-13l-17
gehor*	l71
gehort	l71
geht	b-11d-14f29g-12h25i74j23l42m-9n-10
geht das	f45h39i41j36l17
geht um	i-14l29
gehuu*	f9
gehuurde	f9
geinc*	b71
geincasseerd	b71
gek	b-11n15
gekau*	f9
gekla*	g54
geklaut	g62
gekli*	e43
gekre*	b15h8j9m20n32
gekregen	b15j9m20n32
gekun*	c19
gekundigt	c19
gel	h146
gelad*	d16
geladeira	d18n12
gelas*	n12
gelassen	n12
geld	d216i13k54
geld niet	d11k31
geld terug	d25
geld voor	d51
gelde*	m38
gelden	m38
geldt	c38f70m14
geldt dat	f37
geldt de	f36
geled*	d19l34
geleden	d19l34
gelei*	d10
geles*	m-31
gelesen	m-31
gelesen und	m-31
gelev*	b24d11i-8k30
geleverd	b24i-8
geleverde	d14k33
gelez*	a-9b-21d-13h-8k-18n-26
gelezen	b-17d-13h-8n-22
gelie*	a26b32c35d30e32f46i45l22m18n21
geliefert	n21
gelieve	a27b35c36d31e33f26i45l23m18
gelieve de	b35i45
gelieve het	d31e33
gelieve onze	a27c21
gelij*	f-9k10
gelijk	f-9k10
gelos*	a58
geloscht	a61
geloscht werden	a59
gelost	n11
gelte*	f47k8m-10
gelten	f47m-10
gelten fur	f50m8
geltend	k9
gelui*	h-19i-9k-9
geluid	h-16
geluk*	e-33j-19
gelukt	e-33j-19
gemaa*	a34f39
gemaakt	a34f39
gemac*	g31n55
gemacht	g31n55
gemacht hat	g32
gemei*	g36
gemel*	j13k28
gemeld	j9k28
genau	b-13f-9g-10k-43
geneh*	l49m68
genehmigen	l52m9
genehmigt	m47
gener*	e59f85j-9m44
general	f15
general de	f9
generales	f32
generali	f31
genia*	n21
genial	n21
genna*	b72
gennaio	b72
genoe*	d-8e-13i-13l12n35
genoeg	d-8e-13i-13n35
genoeg voor	i-11
genom*	n43
genomen	n43
genoo*	c14k29
genoodzaakt	c14k29
gente	c34d-33f11g-8h-8i12n20
genti*	d12j31l53
gentile	j31
gentile segreteria	j31
gentili	d17f10l19
gentili signori	d17f10l19
gentilissima	l31
gentl*	j62k13l45
gentleman	j62k9l45
gepro*	e36n39
geprobeerd	e36n39
gera	e28
gerad*	b-12h-10i-8
gerade	b-12h-10i-8
geran*	b-14d-8f-10g-40h-24j-9l36m-19n-24
gerant	l60m-11n-9
gerant du	l52m-11n-9
gerat	a16e43
gerec*	k12
gereg*	f81
geren*	f-9g-12h-13i-8j-13l31
gerencia	l20
gerente	f-9g-12h-13i-8j-13l8
gerente de	l19
geric*	g-12k-15
gericht	f-10g-12k-26
gerichtsstand	f9
gern	b-42c-17d-27e-22f10g-39h-20i-36j36k-14l-8m-17n-19
gern den	f60
gern die	j13
gern eine	g-14
gerne	d50
gesch*	a11b-19d-9e-11g60j21k82l19m-9n52
geschaftsfuhrer	g45
geschaftsfuhrers	i24l10
geschaftsfuhrung	l8
geschaftskontos	a25
geschaftsleitung	l15
geschikt	b-9i-15k-10l-9n-10
geschikt voor	i-12
geschil	f13g21k21
geschlossen	a-16
geseh*	d32g12h41
gesehen	d32g12h41
geset*	f66
gesetz	f65
gesetzlich	g14
geslo*	a31i11
gesloten	a31i11
gespe*	e14j19
gespeichert	j26
gesperrt	e14
gespr*	f63j17l60
gesprach	l12
gesprach mit	l12
gesprek	l43
gesprek met	l43
geste	d-23h-10i-13
geste*	d-17f-8g-9h-9i32j41k16l-15m-10n-8
gestern	b-12d-17f-8g-9h-9i32j-9l-15m-10n-8
gestern ab	i45
gestern alles	n-8
gesti*	a10d-25e52g-8i20n-12
gestion	b9i26
gestionale	a12
gesto*	e85f-13g20k-23
gestohlen	e15
gestolen	e50
gestor	k-20
gestu*	b-14c-24d24e42f-16k9n87
gestuurd	b-14c-24e42f-16k9n87
gestuurde	d16
gesun*	k10
get another	e-11
get back	d33
get money	b-12d-39
get rid	a11
get round	g74i70
getek*	b-11c-24e-8f-16k-9
gets	b-9c-44d-13f46g66h99j110n44
gets hurt	f51
getti*	b-11c-13d55g23h-9j-8m-11n-19
getting	b-11c-13d55g23h-9j-8m-11n-19
getting a	g14
getting an	e14
getting into	g21
getting my	d66
geven	e59f-12g17h77i-11j43k21n-10
gever*	m33
geverifieerd	m33
gevol*	f30k19n-13
gevon*	e-15h-8j-13
gevonden	e-15h-8j-13
gewah*	f88i39
gewahrleistung	f76i13
gewal*	f60n52
gewee*	b18k22n24
geweest	b18k22n24
geweest en	k22
gewel*	n18
geweldig	n18
geweldig hoor	n24
gewer*	b16f9
gewic*	b-10
gewicht	b-10
gewicht der	b-10
gewis*	a14e18
gewist	a14e18
gewon*	f12i-9l-9n-10
gewone	i-9l-9n-10
gewoo*	a-59b22c-25d36e-30f-13h-10i40j-29k-8m18n76
gewoon	a-59b22c-25d36e-30f-13h-10i40j-29k-8m18n76
gewoon door	b-11c-19e-13f-13j-16m-8n-29
gewoon terug	d26i55
gezag	l39
gezah*	d37
gezic*	h67
gezie*	b27d18f22g9i59
gezien	b27d18f22g9i59
gezien de	i43
gia	b-10e-8k10l13m29
gib	j11m30
gib die	m10
gib mir	m17
gibt	a-20b-30c-26d23e-16f-67g-34h-65i-36j-39k-26m-36n-52
gibt es	a-20b-30c-26d23e-16f-64g-34h-65i-36j-39k-26m-36n-52
gibts	k39
gift	j36n61
gilt	c38f68g20i32
gilt die	f53
gilt fur	c43f8
gimme	j69
gimme the	j69
gimna*	c9h14j37
gimnasio	c9h14j37
ginge*	g30h47
gingen	g30
giorn*	c-9g10h38i60j8k51n68
giorni	h-8i69j20k59n27
giorni e	i21j24n9
giorno	b12g19h55n39
girl	g40j98
girl at	j95
giste*	c-26d23e32f-26g-14i42j-11k-30m9n-10
gisteren	c-26d23e32f-26g-14i25j-11k-30m9n-10
gisteren een	h13k-15
giudi*	g15k32
giudice	g15k30
giudice di	k38
giugn*	h-11
giugno	h-11
giuri*	f15g23
giv	d30
giv me	d30
give	a-15b45c15d78e12f-8g84h141i75j156k-10l91m10n47
give a	b-8h38j-19
give her	g25
give me	b67d45g43i98j133l102m20
give my	c34
give the	g12h24j40
give to	e29
give you	j13
given	b24
givin*	c74
giving	c74
giving notice	c49
glad	g11h-9
glare	l-55
glase*	d30
glaser	d30
glaser sind	d33
glass	c29
glast*	f-12
gleic*	g12n69
gleich	g18
gleiche	n67
gli	c-9h-12i-9j11n-10
gloss*	f-15g-12h-11
glossary	f-13
gluck*	n32
gluckwunsch	n32
gluco*	h105
glue	h62
glute*	a-8b-17d-9f-11g-14h-17i-14j-13k-12l-11m-12n-21
gluten	g-8
gmbh	a15
go	a80b16c126d-34e14f28g35h96i-32l21m74n-28
go about	c-10g16h41m-8
go away	a27c31m33
go for	f58
go in	a30g10h35
go on	c39
go out	c35d-18e-12g-20k-36l-29m94
go through	b-24c-53h-15i-9l-10m-10
go to	a-9c18j34k61m-12
go up	b33
go with	g41
god	n46
goed	b-35c-19d-10e-14f-14h-12i84j-18k-12n-17
goede	g-11h9
goedg*	b17m57
goedgekeurd	b19m59
goedgekeurd door	m14
goedk*	e40m28
goedkeuren	e40
goedkeuringsstap	m18
goes	a-56b-29d-19e-13g50h25i-18j-16m-9n-12
goes back	a-44d-8
goes out	b-16
goes through	c14
goes to	k9
going	a45b16e-15f46g-12h31i-25j-15k50l-9m-8n30
going on	b24n51
going through	a-8b-11c-54n-9
going to	a35b11c66k48
golpe	h29k23
goma	g-26h-9
gone	a38b-19c104d54e110h-17i-8l-8m-18
gone and	e70
gone out	a32
gone through	b-14
gonna	b-22k35
good	a133b-32d59e-27f-17g-68h-11i-11j-19k-13l-13n-70
good login	a33
good morning	c-8
good the	d39
good years	a22
goods	b65d53f129i43
goodw*	i40
goodwill	i40
goodwill and	i37
goofe*	c14
goofed	c14
googl*	c-20e12g34
google	c-20e12g34
gorda	i61
gorda con	i61
gordi*	g-10i34
gordijnen	g-10i34
gosta*	a15g13h-9l9
gostariamos	a18d9g16l13
gostariamos de	a18d9g16l13
gostavamos	h-9
gostavamos de	h-9
got	a-74b139c98d37e76f48g90h14i40l-21m-22n-43
got a	c-10e11g72h46n-43
got cold	c55
got it	d48
got less	b22
got lost	f10i21
got mugged	e14
got my	b-16e-10
got on	b10f60
got some	n48
got the	a-65b-34e-10
got to	e9
gotte*	b12e-8
gotten	b12e-8
gover*	f10
governs	f9
governs the	f9
gr	h-11
graag	a109b76c128d85e120f62g9h20i26j46k-35l42m-16n-38
graag advies	g26h37
graag bevestigen	a-8c21e-19f-14g-10i-8
graag de	d59l29
graag een	j19l55
graag het	f17h14j49
graag laten	a-12e-15
graag ons	a13
graag ontvangen	b-8c-17d-13f35i-14j-18l-9
graag uitleg	b44f44
graag uw	g27
graba*	f66g30h-11i-11j-12
grabacion	i-8j18
grabar	f36g37
grabar las	f38g11
grace	i65
graci*	a-26b-49c-27d-75e-18f-41g-34h-32i-21j-50k-17l-42m-33
gracias	a-26b-49c-27d-75e-18f-41g-34h-32i-59j-50k-17l-42m-33
gracias por	a-9b-10c-11f-11g-8h-11i-36j-11m-9n39
grade	j-9k-11
gradi*	h-10l17
gradiremmo	g8h-8l19
gradiremmo un	g8l19
grado*	h-12
grados	h-12
grafi*	c-9f-14j-15l-38
grafico	f-10j-12
grafiek	l-30
gramm*	f-29g-13h-13i-12j-16l-10m-11n-32
grammar	f-21
grammes	n-26
grand	n9
grand*	a-9b-13c-12d-9e-11f-10g-17h19i48j-24k-11m14n37
grande	b-11c-10e-8f-9g-16h-19i-15j-20k-10m-12n-12
grann*	i14
granny	i14
granny isnt	i14
grant	e10i90m38
grant me	i61
graph*	g29
grate*	i46l24
grateful	i46l24
grateful for	i-10l24
grateful if	i58
grati*	a-9b77f15g-9h-9i96m18n-11
gratis	a-9b77f15g-9h-9i96m18n-11
gratu*	c44i30
gratuit	i35
gratuita	c47
grau	h8
grava*	g32
grave	e-31h49n-12
grave*	b-11c-9d-8e-8f-10g-16h-19i-16j-24k-11l-20m-13n-12
gravi*	h32
grazi*	a25h-13i-9k-10n-10
grazie	a25h-13i-9k-10n-10
greas*	m54
grease	m54
great	b-24c-13d-8e-13f-9g-13h-15i-9j28k-9l-9n-15
green	a-13b-13c-26e-14f-16g-15h-26i-20j26l-12m105n-13
green*	b-10f-10j45
greenhouse	b-10f-10
greet*	e-8m11n-14
greeting	m11
grenz*	n20
grenzt	n20
greve	i11
grijz*	g-8h-14n42
grijze	g-8h-14n42
grind*	c-20g-9h-15j-11n-9
grinder	c-20g-9h-15j-11n-9
gris	c-24d-9f-8g-9h-14i-14n-8
groen	l-14m-13
groep	a-13h-16
groep*	b-9g-9h-12i-17l-13n-9
grond	f57
grond van	f57
grond*	f28
gros	e-18n-17
gross	b-10f-22g-17h-21i-10j-19n-12
gross*	a-8b-16c-14d-13e-16f-15g-15h-16i-26j-16k-10l-12m-14n34
grosse	b-10f-9i-12j-9m-8n30
grote	b-10f-26g-17h-19i-16j-8k-25m-25
grote*	a-9b-15c-32d-16e-16f-12g-15h-12i-22k-21l-22n-16
groter	c-20d-11i-11l-14n-12
grotere	c-9e-11i-8k-11
grotere zak	e-9k-9
group	a-15b-8c-10e-13g-9h-27i50j28m-16n-17
group is	n-12
group*	f-15g-19i-11k-30
groupe	g-9i-8
grown	h52l46n41
grown up	l14
gruas	l20
grun	i-8
grund	b-13n-34
grund*	b40
grune*	m17
grupo	a9h-9k-9n-18
grupo*	i9
grupos	i9
grupp*	c52d18
gruppo	c49d22
gruss*	h-8l-46m-13n-9
grusse	l-38
guant*	d32
guara*	a-10c-8f85i29j-8l-12
guarantee	a-10c-8f85i29j-8l-12
guard*	c50f29h-11i19m27n-20
guardia	n-17
guardrails	m34
guards	c22
guess	n96
guess*	e68n53
guessed	e68n53
guest	e97f22g78i76j33
guest list	j-10
guest slips	f14
guest with	g37
guest*	a-11b-19c-29d-66e-29g13h-11i19j-67k-48l-47m-18n-62
guests	a-10b-19c-13d-63e-29g13h-11i23j-67k-48l-47m-18n-62
guests get	d-36j-40
guests who	i-10j33
guida*	g14
guidance	g14
guide	a-13b-11c-8e11f-11g-9h-25i-13j-17m-17n-14
guide me	e23
guide*	m134
guidelines	m134
guilt*	g24
guilty	g24
gulti*	f36g9
gultig	f36g9
gummi*	h65
gummies	h65
gun	c31
gunst*	g33
gusta*	a27d11i11j-22l-12
gustaria	a27d11i11j-22l-12
gustaria que	a26i20j-18l-13
gut	d35j-9
gute	d37
guten	k-8
guten morgen	k-8
gutha*	d9
gutsc*	b17d9
gutschein	d29i8
gutscheincode	b41
gutschrift	b-17d-16
gutschrift fur	b-17d-20
guy	e114j37
guys	g-9h-8j-15k12l-15
gym	c65e-11j36l13m-8
h	h27
ha	b40c84d16e106f-12g25h27j84k47l-10m13
ha cambiado	j10
ha gia	k26m32
ha salido	c48h16
ha sido	c24
ha uma	g-8h10n-12
haal	a16c43e57l19
haal de	e37
haal die	c17e20
haalt	d-27
haar	h21j49n38
haar en	h21n38
hab	a29d22f45
hab ich	f51
habe	a8b-9f-9g-13i-12j-14k25l-8m-26n22
habe die	m-32
habei*	b62
habeis	b62
haben	b84c-31d12e10f-14g-65h-51i-77j-61k-21l-38m-10n-41
haben den	b51
haben die	k9
haben einen	e-17
haben sie	a-16b-17c-16d-31e-33f-45g-28h-27i-50j-29k-27l-29m27n-18
haben wir	b-14f-31g-12i-10
habit*	b-8c14h-9j36l-45
habitacion	j55
habituelle	b-10i-13j-25l-42
habla*	g-8h-12i-8l21m-25
hablar	h-9m-10
hablar con	h-9l-31m-10
habri*	i74
habria	i74
habt	b36c-15d-8e-9g-12h-13i-18j-9k-8l-8n-11
habt ihr	b37c-12g-11h-11i-17j-8n-9
hace	c-37d-35e-14f-10g35h47i-44j-11l-32n-8
hace falta	b-10d-63g12h23i-26l-29
hace un	d25g10
haced	i38j20
hacei*	h-12i11
haceis	h-12i11
hacen	n-13
hacer	g25h64
hacer una	i11
hacka*	b-11e-87g-9h-9
hackathon	b-11e-87g-9h-9
hacke*	e38m69
hacked	e19
hacker	m69
had never	a43m15
hadde*	b8i19l16
hadden	b8i19l16
haftb*	f51
haftbar	f51
hafte*	f18
haftet	f15
haftp*	f9
haftpflicht	f9
haftu*	f64g13m57
haftung	f39g13m57
haftungsbegrenzung	f10
haga	k53
hagam*	i15
hagame	i15
hagan	i68l10
hagan*	i14
hago	b-24d-19e13g21h64j-17
haha	b-21d-19e-18h-10i19j-31k-18l-10n-28
hai	m21
haie	g33
hair	h61n66
haken	m11
halen	c10l16
half	a-8c-32d59e21f-14i-20
half an	c-10i-10
half of	d68
half the	e43g14
halft*	d31
halfte	d40
halfw*	i32
halfway	i32
hall	b-11c27e-8f-19g-17h-12i-13j-16l-9m-11n38
hall have	c10
halle	g16
hallo	b-8c-9g-11i-16j-17l32m-10n-9
haltb*	g55
halte	m18
halte*	d39g43i33j38
halten	d40g45i34j-9k8
halten sie	d41
halter	j49
halve	h67
han	b14d23e30g20h19m34n82
hand	a18e37f44i105m26
hand in	a22i44
hand me	m35
hand on	i55
hand over	i9
hand the	e46
handb*	b-14c-8e45f-8g-19h-10i-10j-19k-9l-33m-22n-10
handbook	g-10j-9l-9m-9
handbuch	l-17
hande*	a51d35h94m56n38
handed	d35
handed over	d34
handelen	h38
handen	h53n38
handh*	e44
handhelds	e44
handhelds are	e44
handl*	a-10b10c-17d-14e-20f8g-24h-25i-25j-23k-22l-13n30
handle	b-9f32n-9
handled	n20
handleiding	a-11b-16c-12d-11e-15f-31g-13h-19i-19j-18k-18l-15m13n19
handleiding staat	f-19h-13j-9l-9m-16
handling	b40
hands	f61h36l34
hands*	f53g46h44j-16
handschoenen	h44j-16
handshake	f57g49
handshake with	f57g49
handt*	e-17f28i17j-22
handtekening	e-17f28i17j-22
handy	j14k55
handy*	j8
handynummer	j8
hang	a42g-15
hang it	n13
hange*	f-13h16j16n-8
hangen	f-13h16j16n-8
hangt	e18h56
hangt an	h62
hanno	e12h19m14
happe*	a28b30c47d10e47f24g9i-10j-16l-14m23n-34
happen	b35n-11
happen to	b29
happened	e44m47
happening	c56
happens	a38d17f31g15j-9l-10m-8
happens to	a40d19g29
happens when	g-10l-9
happy	b-17i-12j-9m-11
happy with	b-13
harbo*	e29h-23
harbour	e29h-23
hard	a40e-9
hard can	n9
hard feelings	a43
haria*	g20h-12i20l-17
hariais	g9
harian	h-12i17l-17
harian ustedes	h-12l-17
harin*	h-28m66
harina	h-28m66
harm	h52
harmf*	h32
harmful	h32
harmful to	h29
harml*	m70
harmless	m65
hart	h29i79
harta	n18
harta de	n18
harte*	d-16i52
harto	n-9
harto*	n-25
hartos	n-25
harve*	k8
has access	b18
has already	m34
has cost	n34
has gone	c22d16
has happened	e12
has moved	a-12
has not	d-8
has opened	g-11k-31
has passed	m23
has run	c24
has still	b15
hasnt	a-10b-53e-28h-9i-14j-11n-11
hasnt arrived	d-9
hasnt it	d13
hasnt left	c9
hasnt my	b-9
hasnt received	b-10d-9
hasnt shown	d27
hast	m71
hasta	f-8h-32i54j8l-10n20
hasta el	d8i27
hasta que	l34
hat	a10b37c-29d-38f-61g11h76i-20j117k-51l-8m22n-21
hat das	h-10j-20
hat der	b-11f-11g-19h-14j18k-30
hat die	b-9e21f-13g-9h-20i-10j-40m-17n-10
hat eine	h53
hat ihr	n-29
hat ihre	j-8
hat meine	j54
hat sich	j-11
hat und	g32j15
hat uns	j-10
hat unsere	b35e8j41l10
hat zwei	i37
hate	b45k51n50
hate to	b45k12
hatte	a14e-8f-9g-9h45j38n-31
hatte gern	a19j53
hatte*	a-11b28c-12d57e-12g-27h-19i-24j-15k-17l-13m-11n-17
hatten	a-11b28c-12d57e-12g-27h-9i-17j-15k-17l-10m-11
hatten gern	b-15d-14f36g-11i-9
hatten sie	d30
haus	g44l8n13
hausm*	e14
hausmeister	e14
hausv*	g18
haut	j-9l-21
have access	b9
have another	e31
have changed	c25m33
have forgotten	b47
have found	h-9
have gone	m-14
have lost	e21
have made	d15
have missed	b20
have multiple	b14
have never	b17
have no	c-28f-58g-22i-10k-18
have not	b-24c-12d36e-8m-8
have paid	d37
have pending	b9
have purchased	d19
have reported	k9
have used	e15
have walked	n66
haven*	a-10b11c-10d47e24h-13i-8j-10k-8n-10
havent	b19d51e31
havent done	b12e14
havent i	d21
havent purchased	e22
havent received	b-17e-29
haver*	h48
hay	a-43b-106c-59d-55e-17f-54g-26h-10i-93j-128k-60l-32m-87n-37
hay aparcamiento	h-8
hay en	n-11
hay entre	e-9h-9j-16m-9
hay otra	n31
hay plantilla	h-15
hay que	b-8c-19d-10e61f-8g-14h17i-13j-15
hay un	b10
haya	i21m34
haz	m39
hazme	i19
hazme el	i19
hdmi	g-11
he gave	j10
he wont	j55
head	b45c-8e25f-15g-10h-25i-10l182m17
head of	l70m26n-38
head office	e46
heada*	h11
headp*	h31
headphones	h31
heads*	c-12e-9h38
headset	h48
headsets	c-10
healt*	h12j18k65
health	j24k69
health inspectorate	k69
healthy	h12
hear	k23l57
hear about	l48
hear from	k13
heard	b11k45
heard about	k45
heari*	k60l20n24
hearing	k60l20n24
heart	h127i59
heat	d42h63
heati*	n10
heating	n10
heavy	i45
heb	a26b90c42d68e64f37h67j53l25m-13n68
heb de	i24n-13
heb een	a44e18g21k12
heb hem	b-24
heb het	d32j30l45
heb ik	e-12f58g26h-10i-15k-16l-12
heb je	j17
heb per	e10h24
hebbe	n-8
hebbe jullie	n-8
hebbe*	a36b60d30e22f34g-27i-30j24
hebben	a36b60d30e22f34g-27i-30j24
hebben de	b-10d10
hebben een	f9h-8k19
hebben er	b35
hebben het	c-24e-8f-16k-9
hebben i	b27d21k31
hebben jullie	b-38d-18f-31h27i-13j44k-27l27n-39
hebben wij	a11f38
hebt	m72
hebt en	m43
hecha	d11h-10
hedge	g53m-9
heeft	b9c-10f24g12h23i-102j84k17m83
heeft de	d36f18h-12j-28k9
heeft een	e20h40j-9
heeft het	f39g39
heeft hij	h-9
heeft mijn	e9j57k39
heeft ons	b24d25j-13l-17
heeft per	a9h19
heeft u	b-44c-26d-44e-51f-51g-38h-38i-66j-59k-66l-26m-31n-24
heeft vragen	f27
heeft zijn	e43j19
heel	h67k42
heer	b-8e16f-10j32n-9
heer mevrouw	j-10
heerl*	e-33f-8j-21
heerlijk	e-33f-8j-21
heet	b-10f-13j55n-21
heet dat	b-8n-16
heet de	j39
heffe*	a50
heffen	a50
heftr*	c28
heftrucks	c29
heil	a11
heiss*	j33
heisst	j33
heisst das	f11
heisst der	j19
helaa*	c44k28
helaas	c44k28
helad*	j-8
held	k28
helde*	b-18c-13e-10f-13i-11j-13k-14l-24m-13n-14
helder	b-18c-13e-10f-13i-11j-13k-14l-24m-13n-14
hele	a21j-8k13m-8
helem*	a35b-48c-14e-14h41j-24k-13n25
helemaal	a35b-48c-14e-14h41j-24k-13n25
helemaal klaar	n44
helfe*	g21
helfen	g21
helft	d43
helm	l-40
help	a-16b32c9e39f-19g115i-14j66k-14l-13m-22n-21
help i	e-17
help me	d18j54
help with	g46
helpd*	g-8h-9i-8l45m50n22
helpdesk	g-8h-9i-8l45m50n22
helpe*	h44n-21
helped	n-15
helped me	n-15
hem	b-27c31d-9e77g42h23i50j55k-9m32
hem daarvoor	g22
hem toch	c14i32
hemos	b-40d8i-12j-20k11m-9n14
her insulin	h53
her number	j33
herau*	j22
heraus	j22
herbs*	g-9
herbst	g-9
hereb*	m36
hereby	m36
heren*	g11
herencia	g11
herin*	b17i30l-12n-19
herma*	g20j51
hermanos	g20
herni*	h46
hernia	h27
herr	e88j91
herr noll	j47
herrn	j76
herse*	l25
herself	l25
herst*	b-8e49f41
herzl*	n31
herzlichen	n31
herzlichen gluckwunsch	n31
hes	h37i27j137m41
het	a-25b-52c-13d36e-81f-42g-43h-27i-30j-74l-30m-8n-29
het aankoopbedrag	d56
het aantal	b11
het account	a51e57
het antwoord	j19
het bedrag	b36d79
het bedrijf	f27g26m13
het begin	f36
het beste	g84h58
het bij	i31
het burgerservicenummer	j29
het concurrentiebeding	f56g42
het contract	c45f62g-18h-12
het deksel	h-8i-16
het dossier	j32k43m49
het drukwerk	c40g-18
het einde	c12i27
het eten	h65
het even	d36
het filter	h-10i-12
het formulier	i24
het gebruik	h40
het gefactureerde	b40
het geld	k31
het hart	i9
het hele	a18k8n-18
het hoogste	l34
het hotel	a33f12l-12
het huurcontract	c8f63
het is	a-24b-28c-19d-21e-23f-23g-18h-9j-13l-15n19
het kerstpakket	f-8k-11
het kind	h-9
het klachtenformulier	a-10k-11n-10
het logo	a-31c-13d-12i-9
het maar	c28d30k38
het mailadres	e52
het management	l44
het moet	k30
het mogelijk	c21i-8
het niet	b-10c15d-12i-10k9n-19
het priveadres	j20
het raam	g-8h-15i-8j-11k-15l-8n-8
het resetten	e-26j-19
het risico	m17
het rooster	e-8g-30h-12i-25j19k-8l-8m-9n-17
het saldo	a43d17j9
het scherm	a-8b-8c-13d-16e-16f-8g-11h-22i-9j-17m-10n-12
het slim	g37
het slot	e23
het systeem	a35e17
het tarief	b50i19
het tegoed	d29m17
het telefoonnummer	n-8
het terrein	i32
het toegestaan	g19
het totaal	b24
het vanaf	i41k48
het veld	a-11g-14i-13
het verschil	a-9
het volledige	j32k20
het voorjaar	d-13k-15
het wachtwoord	e36
het was	b-12i13n-20
het weer	a-8n24
het ziekenhuis	c17
het zonder	i66
het zwembad	g29
hetze*	l14n21
hetzelfde	l14n21
heure	a-8b-23c-9d-11e-8f-12g-26h-38i-15l-22m-16n-11
heure*	c-10d-14e-11g30h-21i-11j-26l-8m-10n-14
heures	c-8d-14e-11g30h-21i-11j-20m-10n-14
heute	j-14l69n-27
heute nacht	e8
hey	c41i-10j-8
hicim*	b36
hicimos	b36
hidde*	j-9m11
hidden	j-9m11
hide	j-59
hielo	h55
hier	b18c-33e30i60j111k47l64m107n98
hier niet	k20m9
hier soir	c8j39
hier wel	l87
hier zo	n23
hiera*	l12n-9
hierarchie	l10
hierarchique	n-9
hierb*	a27b10c43d36k15l18m24
hierbij	a27b10c43d36k15l18
hierbij zeggen	c43
hierm*	a24c85k49l42
hiermee	c16k26l39
hiermit	a24c66k20
hiermit setzen	k15
hierv*	k21l53n48
hiervan	k21l53
high	b42h17j-9m35n-8
highe*	g-8h-8j-10l56n-8
higher	l17
higher up	l15
highest	l36
hij	b-9e-10f-13g26h58j22n-8
hij naar	h34
hija	c14g10j27k37
hijo	f68g28h43i42j26
hijo tiene	h43i42
hilfe	l-32n46
hilft	d25h8m-23
himse*	g48h54l57
himself	g48h54l57
hin	n50
hinau*	i29
hinaus	i29
hinch*	h77
hinte*	f-24i-9j85k-9
hinten	f-19
hinter	j11
hinter dem	j11
hinterlegt	j44
hinterlegten	j36
hinwe*	m31
hinweis	m9
hinweis fur	m10
hip	h46
hire	g80j45
his own	g47
histo*	a57f65j62n37
historia	n43
historial	f31j20
history	a55j39
history of	j40
hit	a-25e-10j41
hit my	j62
hiya	b-9d-10f-12g-11i-12j-8k-10
hizo	b16
ho	c30e64h57k9
hoch	h13j16m53
hoch ist	j18m54
hocha*	g-9
hochachtungsvoll	g-9
hochs*	i26
hoe	a-98b-60c-121d-63e-46f-40g90h-40i-167k-128l-86m-21n-35
hoe bereik	j24l30
hoe breed	j-13
hoe heet	b-8j61n-16
hoe kan	a16b32e35
hoe kom	e17g37l21
hoe laat	c-15e-8f-9g-18h-20i-17j49k-8l-11m-15n-16
hoe lang	a11d31f21h74
hoe maak	f-16g-24h-13i-11k-14l-8n-12
hoe schrijf	g37
hoe stel	a-12b-15c-21d-39e-25f-11g-48h-62i-33j-10k-9l-14n-23
hoe vaak	h23j37n35
hoe verwijder	a-10e-18f-8g-26h-17n-11
hoe voeg	e-18g-19h-10l-16n-13
hoe voer	g-12n-8
hoe vraag	d40f44
hoe werkt	d31
hoe zien	a-8b-9e-10g-25h-15j-8m-8n-11
hoe zit	b27f22
hoef	c12d12k8
hoeft	a-33b-35c-10d-25e-31f-29g-19h-14i-30j-15k-24l-23m-11n-30
hoeft niet	a-29b-13d-14e-15g-9k-10l-17n-21
hoela*	f46
hoelang	f46
hoest*	h60
hoeve*	a-38b-59c-45d-48e-76f-66g-39h46i-45k-55l-50m-38n-77
hoeveel	a-34b-46c-45d-36e-69f-52g-13h29i-56k-44l-42m-31n-67
hoeveel dagen	e-12
hoeveelheid	h24
hoeven	b-8d-8g-20i12
hoffe	i66
hoffe*	i46
hoffentlich	i46
hofla*	a53f-15
hofladen	f-15
hogar	c15g33
hoge	h-8i19k-9m-10
hoger	b42l22
hoger dan	b48
hoher	l26
hoher*	f60l12
hoi	c9g-9m26n-19
hoja	e-19
hojas	f-9g-20k-48
hojas de	f-9g-20k-48
hoje	k22l13n34
hola	b-10e-8h-12j-11n-8
hold	a23c38d-9f48g38h-14i15n58
hold on	b10f15
hold the	c44i31
hold up	g53
hold with	a28
holde*	j27
holder	j27
holds	e20g55h-16
holds at	e-8h-11
hole	f-11j24k51
holid*	b-15e-8g78h-9i-60j-13l-12m11n-11
holiday	g36m20
holidays	g40i-55
holli*	h52
home	g-11j109m-8
home address	j-17
hond	g-13
honde*	i12n30
honden	i12
hones*	d39g22i28n54
honest	d39i28
honestly	g22n54
honig	b-23d-11i-8n-15
honor*	b66j-8
honou*	i79
honour	i62
honte	n65
honte*	d12
honteux	d13
hoodi*	d53
hoofd	l63
hoofd*	e44h56i-9j-17k19
hoogs*	l32
hoogste	l34
hoogste niveau	l10
hoogt*	k72
hoogte	k72
hoor	a-47c-37e-26f-16g-27h-29i-35j-30k11l-35m-21n45
hoor het	n-12
hoor i	b-10n-12
hoor ik	c-12d29l-13n-11
hoor weer	n24
hoort	b-20c-11d-9e-19f-34g-12h-24i-12j-24k16l43n-23
hoort bij	j-8
hope	i75
hopen	i44
hopin*	i60n21
hoping	i60n21
hoping for	n26
hora	a-18b-31c-18d-21e-23f-23g-24h-48i-45j-21k-9m-22
hora de	n-23
horai*	i-12j-12
horaires	i-12j-12
horar*	b-8c-14d-8e-10f-10g-9h-18i-18j-15m-18n24
horario	c-13e-8g-8h-17i-12j-10m-10n26
horario do	n35
horas	b14f-11g11h37i-10j-13n12
horas de	h-10
horas extra	b21g21
horen	f-14n39
horno	h-26i-8j-14n-42
horno de	h-21
hors	b46
horse	h75
horse*	c9
horses	c9
hose	f-56g-8i-13
hospe*	h9
hospede	h9
hospi*	h27i50
hospital	h31i15n8
hoste*	n-8
hostel	n-8
hostel and	n-8
hosti*	c22
hosting	c22
hot	g49n40
hot water	g55
hotel	a42b17d-9e13f69g-31h-58i-32j72k-23l-29m-26n12
hotel can	e21
hotel rooms	c23d16
hotel*	c38l90
hotli*	e15j-11n29
hotline	e15j-11n29
houdb*	j-19
houdbaarheid	j-19
houde*	a-51c-28d-18e-18f-14h-12i-25j-17k28l-17m-11n-19
houden	a-40b20c-17d-9e-11i-15j-12k32l-10n-12
houdt	a8f13j39m18
hour	a-21b-10c-22d-11e-11h-9j-8l-12m-10
hours	a-10b46c-13d-18e-14f-9g21h-10i-24j34k-9m62n-37
hours for	b13
house	b26e-26g103h-11i-10j47m-9n-12
house if	g65
house next	j-11
house rules	g9i-33
house*	e-12l-29
houses	e-12l-29
housi*	f13
housing	f13
houte*	f-16h-12l-8m-15
houten	f-16h-12l-8m-15
houten vloer	f-16h-12l-8m-15
how far	g40
how hard	n9
how high	b-20m40
how long	a-36b-38c-48d-33e-53f22g-41h-37i-46j-29k-30l-32m-28n-83
how often	a-14b-24c-10d-13e-85f-10g-15h-15i-17j41k-10l-10m-11n-39
how old	a-19b-8e-14h-8j-13
how soon	h40
how thick	m58
howev*	b9d23
however	b9d23
however i	d23
hows	j9
hoy	i71n19
hr	c-25f-25i-12m-15
hr tool	c-23f-23i-10m-13
hueco	c-17h-8i18
huesp*	h22j30
huesped	h28
huespedes	j32
huile	h31
huile*	n31
huisa*	h41j39
huisarts	h41j39
huiss*	k8
huissier	k8
huit	h-8i-9n38
hulp	k20
humai*	m31
humain	m26
human	i30m54
human*	m41
humana	m26
humano	m12
humed*	l16
humedad	l16
humid*	j-11
hummu*	k25
hummus	k25
hun	a-38b-26c-22e-37f-34g-17h-33i-34j-34k-27l-19m-21n-34
hund	g25h57i34
hundr*	b13
hundred	b13
huren	i20
hurt	f51h48
hurt on	f51
hurts	g48
husba*	j112
husband	j64
husbands	j45
husbands line	j45
huste*	h114
hut	j27
huur	b15d16k-9
huur van	d16k-9
huurc*	c8f63
huurcontract	c8f63
huurcontract van	c21
huurd*	g73j61l-10n-9
huurder	g87j28
huurder er	g18j28
huurders	g-11l-10n-9
hydra*	j-19
i activate	e-9
i add	a-15b-19c-11d-9e-19f-8g19h-13i-12l-11m-14n-15
i agreed	b23c50
i allowed	e-9g10l-8
i asked	b93c24l26
i auto	b-9
i believe	e45
i bij	i-8n-23
i booked	c37
i bought	b-12d34
i bound	f17
i break	g58
i bring	i-11j-8
i cancel	c24d14
i cancelled	b55c54
i cannot	d41e24
i cant	a25b40d9e142h76i-11j26l-11m-9
i change	b-8c-9f-10g-8h-8j-11m-14n31
i changed	e39
i check	d18
i checked	g42i68
i choose	e-15g50i-10j-9
i claim	d10g55
i clean	g-10k-37
i clicked	i53
i clienti	f16
i contact	l13
i dat	g101i26
i dati	a33f17
i de	c-8d10e-8f-9g12h-13i35
i definitely	b14
i demand	l17
i did	b64c32e11
i didnt	b150c9d27e33i56
i die	h43l37
i diritti	e22f33
i dispute	b13
i dont	a42b63c42f-13g16h-14i-23j-26k-35m-27n-17
i download	i36
i drink	h75
i dropped	e29g-9k-35
i due	b-18i-9k-8
i een	g9h-8k29
i enter	b-13c-9d-10e-21f-11g-13h-11i-60j-16l-11m-18n-11
i entered	b22e12
i er	b11j-9
i ever	a45j25
i expect	d9h-8
i expected	b17n9
i feel	n62
i fight	g91
i file	k56
i filtri	c30
i find	a-18b38c-14d-22e-46f-13g-14h-18i-15j24k-12l-20m-18
i fire	g9
i forgot	e45i34j57
i formally	l8
i found	d-8e-22m-27
i g	m22
i gave	e26j18k67
i give	b-9e-9g15h89i-9j-30n-8
i go	a12c-13e-13g35h41j-8k42l61m-9
i goofed	c14
i got	a-67b57e30g43i-8j-12l-9m-11n-47
i hate	k9
i havent	d24e59
i hebben	a33b13d35k22n32
i hem	g53
i hereby	m35
i het	g73
i hold	a27
i hope	i33
i houden	c-11i-8k20l-8
i import	m55
i keep	b-9g58h48k48n-9
i kindly	i55
i leave	c-10f35h48
i legally	g48
i liable	g48
i live	i-8
i locate	e-9
i look	e-18h-10
i lost	e17j27
i love	g-10k-31
i made	c54
i make	a-12b11c-11d-9e-12f-44g-14h-10i-63j-12k43l-9m-17n-13
i must	b54g30j40
i needed	b24
i never	a56b53c51e85
i no	a13c55e16
i nostri	c-8j-17
i notice	b9
i object	b9f32
i obliged	g24
i ons	a14d8
i op	b-14e-11g-11n-8
i open	a-14e-10g27h-9j-10
i order	b-11c-13e-10m31
i ordered	b-9c30i9m-11
i paid	b90c13d128n56
i pay	b-8i55n69
i personeel	g30
i pick	e18
i plead	g19
i prefer	k43
i print	c-8i-11j32m-14n-12
i protect	g31
i put	b-8d49e-15h47
i question	b47
i raise	h14
i reach	e-8j61l63n-8
i read	m-9
i really	b11
i receive	b-14e-9g-10j-8
i received	b44
i register	g11
i regret	n12
i rename	a-8
i report	e24
i request	l36
i requested	b76d18
i require	f22
i reset	b21
i respond	g24
i return	d18
i reverse	c9
i ring	h53
i run	b11c-19e-8g-10i-15l-29m-12n-27
i sack	g19
i say	g26m27
i sell	e-8g-12
i send	d43j-13m-52n32
i sent	b-8d24
i set	a-13b-16c-11d-10e-19f-9g-8h-9i-9j-8l-9m-48n24
i settled	b45
i shouldnt	b41n56
i sign	f96g45
i signed	a67f41
i skip	e-25i-19m-54
i sold	a24
i speak	b35l24m43
i stand	e36h47
i stappen	a46
i start	i45
i still	b54e9i28
i submitted	c13
i sue	g8
i supposed	g14
i take	b11h116
i talk	k68
i teach	m-33
i think	b36e124j24l38
i thought	b23
i throw	g40
i took	b9
i transfer	c-8
i transferred	b-12d-22
i treat	h11
i tried	d-13e9n-28
i turn	a-9n-38
i type	e8
i typed	e55
i u	k10
i understand	i54
i use	a-40b-47c-24d-27e-32f-15g-19i17k-20l-25m-24n-33
i used	c36e75
i wait	d45
i wanna	a40
i wanted	b77
i went	b31
i wil	k16
i willen	a-10i43l25
i wish	a24l53
i withdraw	b-23
i withdrew	b27
i wont	a32c36
i write	m105
i zeker	a-38b-10c-10i-8n-11
i zien	c33k26
i zijn	b-19c-15d-8g-9i33k-8n-24
i zitten	i25n38
ia	d18m103n16
iban	j154
iban you	j58
ibupr*	h55
ibuprofen	h9
ice	b31g42h72
ich	a120b-15c40d88e54f36g106h49i68j16k72m-108n36
ich als	g19
ich an	f48g-10
ich auf	i49
ich bin	b24j42m21n26
ich bitte	f40i11l47
ich brauche	d25f-11g-50
ich das	a8f-8j-11
ich dem	g29
ich den	b-8c-9d-11e-8f-10g66h-11i67j-15l-8m-15
ich die	b-12d-12e-15f-8g11h25i-14j-26m-8n-17
ich ein	g-18l-19
ich eine	h41
ich einen	g28
ich erwarte	l8
ich euch	n14
ich fur	g11
ich habe	g-8k24m-22n11
ich hatte	a20h48j43n-25
ich ihn	g26j24
ich ihnen	a8j-11
ich ihr	g-16
ich im	a-26b-11c-59d-13e-13f-21g-62h-22i-15j-22k-12l-20m-8n-21
ich in	a-13d-9f-18g-43h-10j-17m-14n-10
ich mein	a64d24
ich meine	c17f-10g30h-9j-9
ich mich	d24l43
ich mit	h50
ich mochte	c33d43
ich nach	f51
ich nicht	a14b50
ich ohne	g49
ich trete	c13
ich tun	a45g30
ich um	a13e45
ich verlange	d52
ich vor	g14
ich war	b19
ich will	a18j43n-48
ich wunsche	a35
ici	f-9g-8k-22m20
id	a82b10c100d165f102g17h26i69j116k-9l191m-42n53
id be	d60g17i55l53
id like	a89b-9c84d68e15f118g9h42i14j70l144m-32n-8
id love	j19l15
id prefer	c41
id rather	d54
id you	j47
idea	c92g18
idea of	c43
idea what	g19
ideal	i-57
ident*	a-24b63c-23d-18e21f-22g-25h-31i21j45k-16l-22m-11n-27
identidad	j48m37
identifiants	e49j43
identity	a-20b-33c-18d-14e-15f-17g-21h-23i-32j-34k-13l-18m-45n-23
identity verification	e-15m-8
idiot*	n12
idiots	n12
ieder*	b34e25l51
iedereen	e25l51
ieman*	b20e71g50h88l114n34
iemand	b20e71g50h88l114n34
iemand die	b20l10
iemand in	e23
iemand met	h88l27
iemand van	l18
ieri	e22i52j34
iets	c13d18h49i40l17n112
iets anders	c20n15
iets regelen	i46
if nobody	i27k21
if youre	l78
ignor*	a-15b11c-13d-9e-20f-12g-43h-27i62j-44k50l-9m124n54
ignora	m41
ignora tutte	m26
ignorad	j-14m12
ignorar	i30
ignore	i52m71
ignore the	i52
ignoren	n66
ignores	b24m18
ignoriere	m14
ignorieren	g-16
igual	i18
igual*	i22j-18
ihm	e33h61l52
ihn	a11e12g40h43j49
ihn an	g32h53
ihn aus	e13
ihnen	a54f33g-10h-37i-8j90k24l94n111
ihnen ein	f62
ihnen eine	k9
ihnen fur	j26
ihnen im	a8k8
ihnen kann	l43
ihr	a-36b45d-28e-48f39h18i45k104l-19m-49n26
ihr das	g47
ihr die	k39
ihre	a-23b20c-22d-18e-20f100g-28h40i-34j-16k54l-24m-55n-45
ihre firma	k9
ihre haftpflicht	f9
ihre rechnung	b22j-10
ihrem	b-37c-18d-38e-17f20g-42h-23i-29j21k-52l63m-15n-24
ihrem programm	b-18d-25
ihren	a-25b-16c-76d-11e-18f46g-17h26i-12j-21l-23m-12n-9
ihren agb	f13
ihren chef	l-18
ihrer	a9b-19c-38d-18e-40f-43g-30h19i-21j-32k-15m-27n-20
ihrer software	f-16
ihres	d-8f34g-8i-23j22
ik	a-11c70d96e-31f-29g95h37i48k147l102m-113n67
ik aan	d40f59l24
ik al	j14k-9
ik als	f32g40
ik ben	e34g15h40j37k25n80
ik cameras	g43
ik dan	g-20k-10m-9
ik dat	a-9b-22c-13e29f28g-26h-17i-17j-15k-11l-30n-34
ik de	a-31b-58c-90d-30e-67f-74g-102h-98i-55j24k-75l-52m-39n-74
ik die	b-11c-13d-25e-17f-17h33i-17j-20k-18l10n-20
ik dit	h53
ik doen	a16h8
ik een	a-24b-24c-24d-25e-37f-49h-14i-10j-28k-41l-48m-17n-58
ik ga	d11e23k55
ik gebruik	a33
ik graag	d28j9
ik heb	a32c44d26e57f-18g-57h77j13l33m-8n-17
ik hem	g-13h-11i-25j21l-12
ik het	a-23b-16c-23d-26e-16f-11g-20h-27i-22j-8k-11l-19m-9n-23
ik hoef	d12k8
ik in	a-18b-16c-27d-37e-31f-23g-60h-28i-50j-14k-23n-9
ik kan	a-17e12l13
ik kom	d-13
ik krijg	e9h51n47
ik maak	f22
ik me	a10g33h17
ik met	h47l16
ik mijn	a35c131d13g61h14
ik niet	b84e21l9
ik nodig	c-10d-9h-13
ik nog	c64d36n37
ik nooit	b26d13
ik nu	g8h-11j-8n-20
ik om	i34
ik op	d35g-26h-52k-12m-10
ik recht	d9f33g38
ik schrijf	l13n36
ik sta	l37n30
ik stop	a30c16
ik stoppen	c36h17
ik stuur	d23k17
ik te	i16
ik u	i19k12
ik uw	l14n35
ik vind	k8n47
ik vraag	m15
ik was	b-10d-12g-8k-12l-16n-19
ik weet	i18
ik wens	c8l28
ik wettelijk	f44
ik wil	a24c11d16e43g8j71l67n-14
ik word	b26n23
ik zie	d19
ik zoek	j21
ik zou	l24
il	a-75b-43c-54d-23e-84g-42h-25i-41j-102k-52m-138n-74
il a	e9h21j-9
il aussi	h41
il avec	f-9
il bonifico	c70
il cancello	i23
il codice	e14i17
il contratto	c14g8i23k12
il corso	c13
il direttore	f-9h-9l58
il disponible	f-32
il en	d-43f-14h-10i-8j-10n-47
il encore	f67i30
il envisageable	i17
il est	f38n35
il faudrait	c9
il faut	l8
il le	d-9f-33g-13h-14i-13j-9
il les	d-9f-14i-9j-9
il me	d44l35
il muletto	f35
il nostro	a37h9k12l-19
il numero	j34n28
il nuovo	h15
il ny	a34
il passaggio	m31
il piano	l-8
il pour	f65
il prudent	g37h30
il regolamento	i22
il repondre	g18
il reso	d29i16
il rimborso	d75
il risarcimento	k21
il suo	j41
il tasto	h-11
il ticket	n26
il tuo	l21
il un	g48
il vostro	c-10e-8i-12j13k-8l-10m-10
il vous	n24
il y	a-9
ill	g35j65k26n43
ils	a-17b30c-17d-18e-32f12g8h-34i-49j-34k-24l-20m20n-31
ils en	m56
ils sont	b82
ils un	g-10i-19
ils une	b-16
im anhang	a8
im bericht	h-9j-11m-28n-8
im betreff	g-11j-8
im dezember	g29j35
im done	n8
im expecting	h60
im herbst	g-9
im kalender	g-16
im kreis	l8
im laden	f11
im leaving	a27
im looking	b47e-8
im losing	n38
im marz	b44c48
im not	a44b47e-9l-8m-9n-48
im portal	a-19l-33
im profil	a-13j19
im prompt	m-19
im studio	j25
im supposed	g19
im sure	i15
im trying	j20
im urlaub	m-8
im vertrag	j41
im writing	g-9n-34
im zug	e8
image*	f60g-20h-24i-10
imagen	f62g-17i-8
imagi*	m9
imagine	m9
imedi*	e16k27
immed*	c8d-19e27m40
immediately	d-19e21m31
immediately online	d-18
immer	b-10e-33j-17
immun*	h55
impag*	g46
impla*	h118
implant	h90
impor*	a-30c-31d39e-53f-36g-42h-46i-38j-65k-21l-58m23n-30
import	a-11b-16c-9d-18e-14f-15g-19h-17i-21j-34k-9l-16m32n-17
important	e-13l-30
importe	a-8b20d73j-10
importe en	d35
impos*	b-10c-9d-8f-42h-22i-18j-18k-9m29n-18
impose	f-23
impostazioni	h-10
impre*	a-12b-24c20d-16e-18f-33g-21h-40i-24j-20k-18l-19m-24n21
impreso	c45
impresora	n50
impri*	a-17b-23c-16d-22e-29f-36g-40h-54i-46j-36k-34l-20n-23
imprimante	k31
imprime	h-9m24
imprimir	f-8h-14i-19j-8m-11
impug*	g35
imput*	d26
in alto	l21
in another	b-9n-8
in bij	k11
in both	b-32
in breach	k53
in canceling	d19
in charge	l65
in che	f-10g-16j11n-11
in circles	n9
in correctly	e-12
in court	g54k20
in das	g-14
in dat	c-10d-25e-15g-20i-19n-11
in de	a-71b-17c-115d-91e-40f35g-79h-106i-114j-58k-91l-83m-99n-15
in den	b-11c-9d-11f-13g-14h-22i-13j-11l-15n-18
in der	b-23c-36d-30g-17h-30i-35j-46k-8l-32m41n-20
in die	i41
in dit	f18
in een	d11f-12g26h-32i13j-19k-14l-13m-9n-10
in english	m-13
in excel	j-8
in five	b28
in fondo	a-15e-40
in front	k32
in full	j46
in gang	d45
in gbp	b-8e-9j-13m-9
in gebreke	k15
in green	a-9i-11j-9m-15
in het	a-63b-67c-56d-75e-62f-71g-108h-63i-107j-75k-80l-104m-14n-57
in hospital	i15
in ihre	f49
in ihrem	a-13b-28c-10d-30e-10f37g-23h-20i-17j-8l-10n-8
in ihrer	a18b-11c-29d-10e-9f-24g-25h-16i-11j-14l-12m-11n-14
in january	b24d-44n8
in jullie	a-12b-23c-10f-37g-30h-10i-9j-17k-29l38n-53
in june	h51
in kassel	h-8
in law	f39g29j73
in leeds	j-21k44
in mijn	d-22e33g45
in mint	m63
in ons	e15g-16i39j46
in onze	a-8b-14c-9f67h-8i-8k18
in orde	b-15d-11n-8
in palestra	a27j24
in pdf	d-10e-9l-8
in person	l43
in pink	b-9l-21
in plaats	n27
in polish	m-24n-15
in rekening	b59
in size	c-11
in small	n22
in stock	f-11h-10j-8n-8
in te	e26
in termijnen	d21i20
in three	i20
in tot	b29g-9
in touch	k12l9
in un	e-8g-15h-9i-8n-8
in unserem	g-24j-8
in uw	j15n38
in voor	e45h-50
in welke	f-10
in welsh	m-16n-8
in writing	a19g20
inacc*	n90
inaccettabile	n85
inace*	i-12n-13
inaceitavel	i-12n-9
inact*	a11i40
inadm*	n27
inadmissible	n16
inakz*	n14
inakzeptabel	n14
inala*	j-10
inbra*	e59
inbraak	e59
incap*	g12n11
incas*	b41f40k22
incasso	b42
incen*	k49
incendio	k49
inche*	h-8
incid*	l27
incidencia	l21
inclu*	a38b-18c-36d-32e-27f-64g-42h-37i-36k-43l-24n-33
include	a-19b-26c-16d-14e-10f-42g-17h-13i-16j-18l-10m-16n-14
include the	a-9f-33
included	g-9k-36
includes	b24
including	a44j15m10
including the	a42
incluido	j32
inclusief	a15
incom*	i38n39
incon*	e48n37
inconnu	e48
incor*	a10b21c37e13
incorrect	b9c39
incorrect account	c29
incum*	k19
incumplimiento	k15
indeb*	b10
indebido	b10
indem*	f23g32k28
indemnity	f20
indemnizacao	k27
indemnizacion	g27
indic*	b12h52j-10m48
indicaciones	m57
indicado	h33
indie*	b-17i37j26k15
indien	k24
indien u	k24
indietro	b-17
indig*	n46
indiq*	a-10d-9f-9g-9h191i-21l27
indique	b28h42
indiquer	a-9b-20g-9h34i-12j-15l28
indus*	b-40f-9g-8h-14i-10j-12l-8n-13
ineen*	b52e11
ineens	b52e11
inexa*	b50
inexact	b50
infan*	e-8g-8h62i-8j-9m-8
infantil	e-8g-8h-10i-8j-9m-8
infec*	h57
info	a62
infor*	b-24c33d-18f39g-31h-41i-30j-33k15m19n-14
inform	f49l-8
inform me	f49l-8
informamos	a11c54
informamos que	a11
information	e21
information about	f8
informe	b-10d-8e-10f-18g-20h-34i-18j-15k-24
informed	k15
informee	l20
informee de	l20
informieren	m46
informo	k8
infra*	h93
infri*	f10g21
infus*	h22
ingan*	a43c21
ingang	a43c21
ingeb*	f-12g38i-8k30
ingebrekestelling	g51k32
inges*	b38e27j35m49
ingesteld	e27j19
ingestemd	b38m49
ingle*	i-9j-11l-31
ingles	i-8j-8l-30
ingor*	m18
ingore	m18
ingre*	d99h-8j38
inhal*	h90l-9
inhaler	h25
inher*	g32
inheritance	g32
inhou*	g71m9
inhouden	g71
inici*	e29
initi*	m50
initial	m20
initial prompt	m20
injec*	h31
injection	h31
inklu*	f-21
inklusive	f-21
inkop*	l34
inkoper	l34
inlev*	c-9i45
inlog	a44e49
inlog*	e55i19j56l-9
inloggen	e55i19l-9
inloggen met	e49l-9
inmid*	a21
inmiddels	a21
input	e8m71
inqui*	g102h29j68
inquilina	g17j54
inquilino	g87j15
ins	d30h49m29
insan*	b-12
insanely	b-12
insanely good	b-12
insch*	c18i26n-9
inschrijfformulier	g-23i-8n-9
inschrijving	c24i36
inscr*	a27i72j-8
inscripcion	i12
inscription	a31
inser*	e17k-10l-9
insid*	n-15
inside	n-15
insis*	l16
insistimos	i12
insistimos en	i12
insol*	f10g79h74
inspe*	k114n-9
inspectie	k34
inspectorate	k76
insta*	a-24b12c66e-11f32g23h-16i35j-20k-11l63m-20
instagram	a-18j-8
instalacion	b29
installatie	c17
installation	c57l47
installer	n16
inste*	a-14b61c-27d-22f-13g-20h-15i-21j-18k-14l-12m-14n-24
instead	a-8b67c-18e-32f-8h-10i-11j-10k-8n-15
instead of	b69c-13e-29h-9i-9j-9m-11n-13
instellen	e39
instr*	a-34b-18c-24d-9e-31f-36g-25h-44i-36j-8k25l-29m154n-64
instruccion	m35
instrucciones	j-8m-72n-32
instrucciones anteriores	m-50n-13
instrucoes	m9
instrucoes anteriores	m24
instructed	k53
instructie	f-16h-12l-8
instructies	m54
instructies en	m25
instruction	m57
instructions	a-17b-10c-12e-14f-11g-12h-18i-17j-18k-8l-9m45n-13
instructions for	j-8m-42
insuf*	h57
insul*	h155m52n37
insulated	h-8
insulin	h55
insuline	h28
insur*	c45f80g55k50
insurance	c49f43g55
insurer	f39k39
insurers	k8
insurers and	k12
integ*	d58f-8
integral	h-19
integrale	d41
integro	d10
intei*	k39n11
inteira	k41n15
intel*	f108m44
inteligencia	m56
inten*	c28g9h16k-16
intention	g-8k-27
inter*	a-10b10c43d21e67f27g70h81i41j86k107l9m121n66
interesa	g46j39
intereses	i35
interessant	k45
interest	i9
interested	f-9g-8h-12i-8m-11n-12
interested in	f-9g-8h-12i-8m-11n-12
interets	b13i8
intern	m67
interna	m15
internal	g-10l-9m19
interne	m17
internes	m19
internet	c57d23e32f20i-11j-9m-13n65
internet en	c23
interno	m10
intes*	a32
intestato	a32
into account	a-23e-8
into trouble	g80
intol*	n24
intolerable	n24
intre*	e52i42
intrekken	e52i42
intro*	i-53
intru*	e17
intrusion	e15
inund*	j19
inuti*	n27
inutiles	n27
invec*	h23
invece	h23
inver*	d8
inves*	g20
invia*	m19
invit*	c-9d-8e-14f-14g-8h-38i-13j-13l-16
invoi*	b162c-21e-27f-16g-22h-26i11k-9l-61m-25n-50
invoice	a-10b118c-17e-20f-11g-17h-20i18j11l-57m-20n-43
invoice all	b-42
invoice and	b35i41
invoice has	b24
invoice is	b28
invoiced	b16
invoiced for	b9
invoices	b22
invol*	l10m19
involve	m21
involved	l8
inzag*	f57j29
inzage	j29
inzage in	j29
io	a24b20k17
ip	j26
ir	e-8f-9h-13i-15m-9n-20
ir a	i-9k-33n-16
irene	j31
irgen*	l57n24
irgendwann	n21
irgendwann mal	n21
irgendwo	l57
iron	h82
irse	g9
is above	b32
is al	d36h-9
is already	k38
is bij	b66l33n42
is binnen	d-16m38
is broken	b21h65
is clear	b-9c-8f-61g-27i24k-21m-9
is closed	a-38d-8
is daar	f23i-10j-8n16
is dat	b-24c-10d-23e-15f-29h64i-10j-20k-10l-14m-37
is day	d35
is de	a-16b-39c-40e-50f-8g-56h-9i-30j-11k-39l41m96n36
is delivery	n-8
is deze	h32
is die	b52c-13d-12e-10f-12h-10i-18j-21k-9l-13n22
is dit	b24h36
is door	k59m12
is down	n12
is duidelijk	i17
is een	f49g22i-11m39
is enough	l-45m-29n12
is er	a-10b-19c-17e-36f-13g-17h-25j-43k-30l19n-19
is faster	j29n-8
is fine	a-11b-26i30j-9
is free	a-9b10c-33
is gestolen	e35
is geverifieerd	m33
is goedgekeurd	m8
is going	b18n52
is gone	c34d39h-12
is helder	n-9
is helemaal	a-21c-8e-9h47j-16l-11n-16
is het	a-30b-34d10e-22g60h42j-9k-28l-24m-26
is ill	j65
is insanely	b-12
is liable	f10
is locked	e-69
is lost	e-18
is mijn	a13d25g21h11j9n27
is money	b10
is moving	c44
is needed	g-11k-30
is niet	b82c12k-10l12n-18
is no	c28m-16
is nog	c11d26
is nooit	d28
is not	a-9b-8c-33d10e44i-13l-11m-14
is nu	n67
is off	h27
is ons	f13g47
is op	d34
is opgelost	b-10d-12i-10l-11n-19
is reeds	k34
is responsible	l36
is showing	b57
is sold	a28
is someone	e25
is something	n-11
is still	b-18d-9
is stored	j24
is stuck	e-9i-9n-19
is twee	b28d8
is urgent	i-9n-15
is used	a-16b-16e-8j-8
is using	b25e16
is uw	g21h14n-18
is van	e11f35
is verlopen	e8i17
is voor	g32
is weg	e51
is zero	m30
is zijn	g37j55
iscri*	i57
iscrizioni	i57
isnt	a-10b96c41e-22f10h-8i100j-14l-8m-11n-19
isnt a	i13
isnt mine	b61
isso	a-8b16e11f20h41k20l23
isso ai	e18k23
isso e	f23n8
issue	c91f38
ist	b37c-54d42e-39f23h51i92j76k53l-26m53n33
ist bei	b9f-12
ist das	b23d-12f20g16h44i-14j-23m-15n-17
ist der	b-24f-18g-13h-14i-21j73k-9l-13m29n-14
ist die	a-9b-16c-9d-22e-15f-18g-23h-22i-30k-13l40m-28n20
ist ein	f55g8
ist eine	b-13d-8e-11f26g17h-16i-16j-14n9
ist es	c9
ist falsch	b37
ist fur	a15m8n16
ist ihr	f63l14
ist ihre	g21h53
ist im	j21
ist inakzeptabel	n14
ist mein	j33
ist meine	h62
ist nicht	i36
ist noch	d42
ist schon	b-10j-10
ist seit	k10
ist so	m14
ist uns	e-31i-19
ist unter	j19
ist weg	i46
isto	l37n17
istru*	d40m22
istruzioni	m22
istruzioni precedenti	m26
it appears	b12
it back	b-8d22i46
it before	c23
it breaks	f45
it cost	b-8e-24h-8j-8
it doesnt	n-12
it even	g53n53
it free	i29
it gave	b41
it gets	h41
it go	c29
it goes	c25
it isnt	i45
it keep	b55
it kept	b15
it legal	f49
it looks	b26e19
it needs	l53
it normal	h51
it off	e32
it ok	g13
it pass	h12
it permitted	g91
it possible	a-18b-11c-15e-18f-12g-15h-15j-25k-8l-18m-16n-14
it says	h47j14m37
it showed	b18d14
it shows	b12
it take	a38g55h-10i16n-11
it takes	n42
it through	b-14i-62m13
it wont	c40e62
it works	e-71
it worth	g71
itali*	f15
item	b13c41d163
item and	d8
item refunded	d40
item yet	d9
items	d19
its against	i31
its end	a50
its not	c-8l20
its own	a-8m17
its still	b-8c15d-12
its way	d50i21
itsel*	m-25
itself	m-25
ive asked	c24l20
ive decided	c49
ive gone	a32c47
ive got	c-9e-14h40i52j-13
ive lost	n10
ive moved	a48
ive never	e13
ive put	h39
ive repeated	n55
ive run	l69n62
ive seen	n71
ive tried	n-20
ja	a22b-9c45d-12f-9g46h-8i23k28l62m70n118
ja nao	c57
ja que	d9g12
jaar	b-16c29d-23e-10f17g-9h-10i74j-22l-11m15
jaara*	b20
jaarafrekening	b20
jaarl*	b48c40
jacke*	b-8c23m-13n-15
jacket	b-8c-11n-9
jackets	c37
jahr	b-8g-10h-8i11
jahre*	d49f45h47
jahren	f45h47
jai	a17b42c46e61g94h117j69k41n76
jai des	h63
jai droit	f10
jai ete	g33
jai perdu	e18
jai pris	b40h49
jai signe	g19
jailb*	m12
jailbreak	m12
jaime*	l-50
jaimerais	l-50
jaja	f-10j-10n-18
jamai*	b8d9m50n24
jamais	b8d9m50n24
jamas	b35
jamon	i-9n-16
janua*	b45c65d-44n9
januar	b18
januari	c62
january	b24d-44n9
jappe*	n8
jarab*	h66
jarabe	h66
jardi*	h-8j-13
jardin	h-8j-13
jatte*	l8
jattends	l8
jaune	b-14
java	i-19
je	a108b76c36d141e25f22g156h102i144k102l193m266n190
je antwoord	m31
je baas	l56
je bent	k14
je conteste	b17
je de	i31m19
je demande	a25b-20
je desire	l15
je dois	h18
je een	f28g9h45i61m40
je faire	h9
je fais	e35g10
je filters	m11
je geheime	m28
je het	k31
je in	g-10h-22m-12
je lai	e9
je le	e24h16
je me	a41c8
je mij	g31
je nai	a-15e22g-12h-10j-64k-8l-10m-27
je ne	e-42m-12n17
je nen	n45
je peux	g63l34
je prefere	d45
je richtlijnen	m17
je souhaite	f61j37l11n17
je suis	i18n73
je veu	c8
je veux	d49e-43i-9j13l54m-21n15
je vois	b24
je voudrais	d24g-15h-16i-8j-13m-27n-19
je vous	a30i17k19
jede	a-12g12i30n52
jede woche	i31n52
jeden	n78
jeder	m42n78
jefa	l10
jefat*	l11
jefatura	l11
jefatura de	l11
jefe	h-17j-25l58
jefe de	l25
jeje	h-10n-9
jeman*	e16l63
jemand	e16
jemanden	l54
jemanden der	l46
jen	b57n9
jen ai	n9
jetzt	f-17g-16h-14i-10j25k-32m34n61
jetzt an	m37
jetzt lauft	k9
jeu	n-32
jeudi	i-11j-9n-40
jeuk	h62
jezel*	k77m34
jij	g29l62m39
job	a-8g25j-11
jogo	b12d-8i-10
jogo de	d-8i-10
join	a54i22
joint	m-13
joint pour	m-13
joke	k17n20
joue	g-14j-10m21n-38
joue le	m23
joueu*	n-30
joueurs	n-30
jour	b-8j-9n9
journ*	b-13e-37h-8i-11j-9m-10n-13
journee	b-8n-9
jours	i66n9
jours avant	i24
jouw	m70
jubil*	b-8e14g-8h-10j-18
jubilo	e19
jubilo en	e19
judge	a-8b-11e-29g55i-9j-12k123l-10m-17n-11
judge will	k37
judge*	e-28g-14k-37
judges	e-28g-14k-37
judgm*	g40
judgment	g40
judic*	g10k29
judiciaire	k20
judicial	k21
judiciales	k-30
juego	h-8n-41
juego de	n-12
jueve*	c-41f-30g48h-14i-8n26
jueves	c-41f-30g48h-14i-8n26
jueves a	f-25
juez	k48
juge	n32
juice	h59
juici*	f-12g-22i-11k-67n-17
juicio	f-9g-18i-11k-47n-17
juicio por	i-8k-16n-15
juicio y	k13
juist	b43c-12h13l-13n-11
juist*	d-21h53
juiste	d-21h53
juiz	g14
juiza*	k61
juizado	k61
julli*	a10b18c-27e-41f25g-48h27j11k83l17m-85n74
jullie	a10b18c-27e-41f25g-48h27j11k83l17m-85n74
jullie aan	g11k59
jullie afhaalpunt	j-21n-8
jullie app	a25
jullie dat	k12
jullie de	c46d66i83j20l28
jullie doen	j9k24
jullie een	b-19f-11h-14i-8j-8k-19l-12n-19
jullie hebben	b57f42n32
jullie heeft	h-9
jullie het	d41
jullie in	d-15h-8k-9n-10
jullie met	n42
jullie ons	d-21j-10k-10l-15n-17
jullie ook	a-15b-23c-11d-16f-33h-27i-24j-26k-36l23n-43
jullie op	k34
jullie rekenen	b55
jullie shirts	h-8j-18k-16
jullie toch	i39n39
jullie voor	i14k22
jullie wel	k43
jullie zeker	f-8h-9i-12k-17n-18
jullie zijn	e11k11
jullie zouden	c26d21
july	a21c41
jumpe*	c71
jumped	c71
june	b41c26f-8h47n9
june please	b-9
juni	h-11j-8
junto	h26
junto com	h35
jurid*	b-14c-9f221g295i-13j-11k116m89n-11
juridica	f72g85
juridicamente	f32g8
juridico	f19k13m14
juridico ja	k8
juridique	f-21g-12m46
juridique a	f22
juridiquement	g33
juridiques	g33
juridisch	b-8f33g113k27
juridisch gezien	f22g9
juridische	f65g21k65m30
juridische afdeling	f27k11
juridische zaken	m8
juris*	f71g8k13n-10
jurisdiction	f17
jurist	f29
juristen	k10
juristisch	g16
jusqu*	d-8g-12h-21i14j-9l-15m-15n-17
jusqua	d-8g-12h-21i14j-9l-15m-15n-17
jusqua la	h-9i-8n-10
jusqua quelle	l-9
just answer	n51
just bought	d9
just cancel	d11
just curious	b-11j30n-60
just got	i-9
just keep	g27
just made	b18
just not	n-8
just realised	c11
just replaced	e22
just send	j54
just stolen	b12
just wondering	f10
justa	g20
justa causa	g20
juste	b-32c-24d-19e-8f-40g-86h-19i8k-38l-21m-19n-22
juste la	f-9g-8k-22
juste un	b-21g-9i-15n-9
juste une	f-19g-56
justi*	b45g28i15k229
justica	g37k50
justice	k97
juzga*	n-18
juzgado	k8n-17
k	d72i17
k e	d18
kaart	d16j34
kabel	h-15j-10
kaffe*	f-8h-60i-8j-14
kalen*	g-23h-12
kalender	g-21h-10
kam	d47f-8g-9k-43m-9n94
kamer	b41j26l25
kamer*	b-9c39f-10g-24m-24
kamera	m-19
kameras	g-23
kamers	c44
kan	a26b-19c-12d-47f-22g52h39i67j-75k-97l100m-72n-44
kan dat	a9b-8e24f33h-9l-11n-16
kan de	a29b-16c-46e10f-27g-17h-13i56j-13k-9l-32m-13n-17
kan die	c10e15
kan een	g25h39n-8
kan er	c26
kan het	a-36b-32c-21f-13g-11h28i75j-25l-14m-8n59
kan ich	g-17
kan iemand	b20
kan ik	a-9b-30c40d-19e-33f24g54h36i-62j15k-35l-25n-33
kan jullie	a-9e-10f-8h-20i-9j-10k-14l-22n-22
kan mijn	b34g10h19i41
kan onze	h-13
kan uw	b-12i-10l18n-21
kanis*	b36
kanister	b36
kann	a-56b-63c20d-52e-60f-72g23h-29i-20j-93k-57m-72n-16
kann das	a-13
kann der	c58
kann die	i38
kann ich	a-20b-18d-17e-10f-22g46h-15i-23j-28k-18l18m-13n-29
kann ihr	h45l-13
kann man	a-13b-23c-12d-15e-40f-17g11h-30i-9j-23k-14l29m-30n24
kanns*	j13m51
kannst	j13m51
kannst du	j13
kans	g10k28
kanti*	e48
kantine	e48
kanto*	b-13d-8e12f-11g-15h-26i-19j8l-27m-10n-29
kantoor	b-8e22g-13h-24i-16j11k-23l-26m-8n-28
kanzl*	k11
kanzlei	k12
kapot*	d19k49n18
kapotte	d19k49n18
kapse*	h50
kaput	a24
karte	j25
karte*	e-30f-10h-23j-10k59l-8n-12
karten	e-29f-8h-21n-11
karto*	f-8
karton	f-8
kassa	j-10n24
kassa*	e-8f-14g-18h-14i-10
kasse	b38e30f69
kasse*	f66h-8i42n11
kassel	h-8
kassi*	b66d-14
kast	b-9f-11h-19i-10k-21n-11
katal*	b-11d-14f-8g-17i-24j-18l-12
katalog	b-11d-14f-8g-17i-24j-18l-12
katas*	n-19
katastrophe	n-18
kathe*	h73
katheter	h73
kaufe*	g-8j33
kaufer	j39
kaufp*	d19
kaufpreises	d11
kauti*	g16
kaution	g17
ke	h32k39m20
keen	f37
keep	b29c-9e29f68g87h106i33k130n34
keep a	g26
keep declining	b-9
keep going	h60
keep my	f51
keep the	f23g58i45
keepi*	a22k61
keeping	a22k61
keeping my	a26
keeps	e-14h-13n-11
keer	b16c16d42i136j-8k-14m-8n81
keer de	n41
keer een	i17n19
keer gebeld	n10
keer zonder	i38
kein	b10f-16g-12h-8i-15j-14n48
kein problem	f-13
keine	a41b-16c-15d-8e26f-46g-23h-18i-27j-10k-34l-11m79n44
keine sorge	a-14c-8g-10k-28
keine*	a28e31f-13g-52n53
keinen	a28f-13g-52k-8n31
keiner	e36n19
kenne	b16i33
kenne ich	b16i33
kenne*	b26
kennen	b39
kennt	e64
kennw*	e49
kennwort	e47
kept	b15k27
kerst	b34c47
kerst*	f-18h-10k-23
kerstpakket	f-8j9k-11
keuke*	k25
keur	m13
keur dit	m11
keuri*	b-8c-13d-15e-13f-13i-14j-21
keurig	e-8j-8
key	e16i46j11m-19n-10
keybo*	e-11n-11
keyboard	n-11
keys	a23e107
keys to	a25
kg	b-8e-8f-33g-12m61
kg sack	m71
ki	j25m21
kid	h54i32
kiddi*	n11
kidding	n11
kidding me	n15
kids	a-22b-14c-10d14e-19f-16g-9h-16i-11j-25k-10l-11n-12
kiero	j26
kieze*	b-24c-11e-14g-20h-15i-19k-9
kiezen	b-24c-11e-14g-20h-15i-19k-9
kiezen voor	b-13c-10g-10h-13i-15
kijke*	l76m10
kijken	l76m10
kili	i-12
kill	a27
kill the	a20
kilo	a-13c-13d-13e-57f-15g-21h29i74j-24k-9l-18m-9n-29
kilom*	b77c-8e-13f-8h-8i60
kilometros	b38
kilos	b-11e-8f-13g-14h145i93j-13m-11n-10
kind	e-8h121i49j41k67l-8m36
kind as	i24m54
kind regards	m-9
kind van	h42j13
kinde*	a-10b-24c-25d-17e-15g-22h29i-30j-43k-15l-12m-13n-63
kinder	f8h44j-25
kinderen	b-9h-8i-10
kindl*	a41b62c19d29e9f11i99j60l83m17
kindly	a41b62c19d29e9f11i99j60l83m17
kindly ask	i24
kindly clarify	f12
kindly let	j56
kindly request	i28
kindn*	i74
kindness	i74
kiosk	b-10e-8g-8j-44l-8n-13
kit	a-12b-9g-8h-10i-11j-18n-8
kitch*	c29k28
kitchen	c29k28
kkk	j31m-8
klaar	a64d33i39n37
klaar mee	n44
klach*	a-13b-8h36j13k90l48n-12
klacht	j26k106l26
klachtenformulier	a-10k-11n-10
klage	k36
klage*	b-9c-13d-8e-12f-26g44h-12i-16k-85l-18m-13n-46
klagen	c-9f-22g-22h-8i-8k-83l-13m-9n-40
klant	a61c39d-8e-9f-14g26i34j50m36n-11
klant die	g9j38
klant is	d15
klant*	a159b-23c-16d-34f-17g-24h-25i-20k-18l-15m39n18
klantaccount	a69
klanten	a-31b-23c-16d-34e-23f-17g-30h-25i-20k-18l-31m-17n18
klantenservice	l15
klantnummer	a36e19
klantprofiel	a19
klantrekening	a42
klapp*	e27
klappt	e27
klare*	k9
klas	j16
klass*	g-19h11j20l-38m49n37
klasse	g-19h11j20l-38n37
klaus*	f22g16
klausel	f22g16
klein	g-13h-15i-14
klein*	d-10e-8g-17h-62i-8j-10l-20m59n-8
kleine	m69
kleinere	h-51
kleur*	g-8i-9
kleut*	n51
klik	d-8g-23k-11m-10
klini*	i42j22l33
kliniek	j22
klinik	i45
klopt	a-15c-20d-23e-25f-17h-17i-20j-29k-18l-29m-19n-22
klopt dat	a-9b-9c-10d-14e-14f-10h-9i-12j-19l-8m-8n-9
klopt helemaal	b-41l-15
klopt niet	b10
kluis	e23
knee	h10
knew	n-15
knie	h19
knop	a-8b-13d-8e-14f-22g-27h-21i-20j-15k-14l-26m-10n-26
know whether	f14
knowl*	e24
knowledge	e24
known	e37h51n-10
known effect	h62
knows	e30
koelc*	f-10g-12i-11j-8k-15m-15
koelk*	f43
koelkast	f43
koelv*	f16
koelvitrine	f16
koffe*	c-10g25i36
koffer	c-10g25i36
koffi*	c46f-9g-8h-58j-18k-10m-11n-14
koffie	b9h-8j-17k-8m-11n-12
kolle*	g25j26
kollege	j25
kollegin	g30
kolom	a-9g-8
kom	d-13e23g35l24
kom ik	e17g37l29
komen	b-12f-12h-14j-11k16n32
komme	c15
komme ich	c15
komme*	b-9c-8d-11f-21g-19h-25i-11j-24l-22m-15n-21
kommen	b-9c-8d-11f-21g-19h-25i-11j-24l-22m-15n-21
kommen mit	l-9
kommt	a-11b-40d-16f-27g-21h-25i-79j-29l-17m-22n-12
kommt die	b-25i-9m-9n-16
kompl*	m13n12
komplett	n12
komplette	m13
kompr*	e8h59
komt	a-11c41d-25e-17f-37g-30h-29j52k-13l-32m-34n-33
komt die	f-9j33n-9
komt er	b-10j-12m-8n-20
konne*	a35b-16c-29d-16e-28f14h-20i24k-13l-11m-16n-19
konnen	a35b-16c-29d-16e-28f14h-20i24k-13l-11m-16n-19
konnen sie	e-14f-16g-14i23j17
konnen wir	f46i15
konnt	i73j31
konnt ihr	i73j31
konnt*	b17d11e12f-11g91i26k46l12n54
konnte	b29g30k53l16n59
konnten	b-9d-11e12f-11g58i24
konnten sie	b-9d-11e12f-11i24
konnten wir	g50
konntet	d25
konntet ihr	d25
konta*	j24
kontaktdaten	j25
konto	a91b32d72f-9g-13h-8i-12j35n-9
konto ist	d42
konto von	j36
konto*	a49b61g-9j47
kontoauszug	b65
kontostand	g-8j26
kontoverbindung	a37
kontr*	h70m41
kontrolle	m39
konze*	c11
konzert	c11
koop	c32
kopen	i17
kopie	b-22f42j94
kopie van	f36j72
kopie*	c17e45
kopiert	e47
koppe*	e39
koppeling	e13
korti*	c-9e-10f-9g-11i60k-8m11n-9
korting	i29
kortingscode	i32
kost	b-14e-9f-13g-21h-35i-12j-15l-10n-28
kost een	b-10e-9f-9g-16h-29i-12j-12n-13
koste*	b130c60d15f-8j-17k62l-9
kosten	b31c27d21i9k23
kosten voor	d19i10
kostet	b21j-13k36
kraam	g33k-9
krach*	f18h14j10
kracht	f18j10
kraft	f-14
krank	d44
krank*	g42j30
krap	f-12i21k-10m-22
kratt*	d22f-13
kratten	d22f-13
kredi*	b53e47i28j30
kreditkarte	b53e47j27
kreeg	b35c17h31n-19
krege*	b39
kregen	b39
kregen een	b41
kreis	l8
krieg	d17
krieg ich	d17
krieg*	g35
kriege	g35
kriege ich	g35
krijg	d65e32g-10h27n49
krijg ik	d68e20h-9
krijg je	h-10k8
krijg*	b-17c-27d25e-29f-16h-22i-32j19k44l-40m-32n-22
krijgen	b-11c-17d28e-16f-11g14h-12i-26j25k23l-24m-28n-14
krijgen i	a14d8g41
krijgen wij	d34
krijgt	d-11e-10g-10k18l-13
kulan*	i30
kun	i61j40
kun je	i61j40
kunde	b24n11
kunde*	a68d-11f38g-31h-10i-13j15m49
kunden	b24f45g-19m27
kundenkonto	a12
kundennachricht	m8
kundennummer	b-12j18
kundi*	a-16c145f23g107
kundige	a-10c-9g-13
kundige ich	a-10c-44g-13
kundigen	c41g15
kundigen wir	c8
kundigung	c59f50g76
kundigung per	f50g30
kundigungsfrist	c45
kundigungsschutz	g27
kunne	i11
kunne jullie	i11
kunne*	a12b-30c30d-25e36g53h-15i65j-21k-33l-21m-25n-48
kunnen	a12b-30c30d-25e36g53h-15i65j-21k-33l-21m-25n-48
kunnen er	e9
kunnen i	a-11b-16c-16e-38f-23g21h-17i9j-23k-12l-18n-10
kunnen jullie	a61c51e82i42j21
kunnen onze	a-10e-9f-8g-12
kunnen wij	c21f35g27h33i-11
kunst*	m-30
kunstliche	m-26
kunt	a41b8c-9d13e31f11g69h51i83j49k-28l26n-12
kunt u	a41b8c-9d13e31f11g69h51i83j8k-28l19n-12
kur	h34
kurs	c-9d40f-8i-8j12
kurz	h-8n-10
kwart	i56n17
kwart*	b-9c-12d-14g-10i8j-12l-10
kwartaal	b-9c-12d-14g-10i8j-12l-10
kweke*	a59
kwekerij	a59
kwest*	k28
kwestie	k28
kwijt	d9e121g21i21
kwijt*	e42i85m13
kwijtgescholden	i37m13
l	b-19c27d30e-9f-10g-17h-15i-12j-9k46l-8m-10n-20
l a	g-9
l s	d26
la	a-77b-24c-46e-39f-38g-89i11j-21k-21l-66m-66n-83
la academia	c43l-30
la agencia	k12
la alarma	e39
la antigua	j30
la app	j-13n-15
la autorizacion	e37m21
la averia	l25
la baja	c13j38
la bascula	i-10
la base	j20
la bateria	f10j-13
la benne	d9i35
la bici	d26h49
la boda	c14n57
la bodega	h-14
la boite	e29f-44
la bonne	c-9f-14g-11h22i-15j-13k-25
la borne	j-8
la boutique	b-15g-10h-16
la cafetera	l-31
la caja	e43f-8m65
la caldera	f18
la camara	j18k36
la camera	j-15
la campana	h-23i-8
la cancha	j-10n-15
la cara	h14l15
la carretilla	i-9
la carte	a22e14i22
la case	m11
la caution	i38
la centralita	c9
la chaine	h-10m-8
la chaudiere	k16
la chica	j52
la cinta	h36
la clase	h-15i20
la clause	f31i37
la clausula	f57g10
la cle	e-14
la clinica	j-15
la cloture	a43
la cocina	c38j-8
la comida	n-10
la commande	b15c55d-16f32
la compania	l13
la compra	c9f14i-9j-18
la comunidad	e-24g17
la confirmacion	c-11
la consegna	k12
la consigne	d54
la consommation	f17k9
la contrasena	e15j13
la cooperativa	a25f-25
la crema	h86
la cuenta	a49b50c-16e33f-9h-11i30j48
la cuota	i106
la de	a13h17
la demanda	g-8h-8k52
la derniere	c-48
la deuda	g13
la devolucion	d77i20
la dgccrf	k13
la direccion	h-9j28m-8
la direction	l56
la dose	h11
la dosis	h95
la double	e19
la empleada	j76
la empresa	a16b33g48j49
la entidad	b8
la entrega	m12
la escala	n-18
la etiqueta	f-8h-8
la factura	b39k58
la facture	e-10f-8g-8h-8i-16j-32k-12l-46
la fattura	b87
la fecha	i80j52
la feria	j-13
la fianza	d18g33i45k10
la fibra	j-8
la ficha	i-13j19l-16
la fiche	n-36
la fiera	c20d19
la fin	a55
la furgoneta	b36j-8
la garantia	f78i26
la garantie	f-31
la garanzia	f27
la gente	c-8d-29i-8
la gerencia	l20
la grabacion	i-8j18
la hora	i-9n-23
la incidencia	l21
la inscripcion	i17
la instalacion	b29
la jefatura	l11
la justice	k34
la lampe	h47
la langue	b-28
la legge	g31
la ley	f67g47k8
la licence	c11
la licencia	f28
la ligne	l27
la lista	j25
la liste	j48
la llamada	d-53l19
la location	b44
la loi	f95
la lui	l43
la luz	b68h24m-8
la machine	c33f43
la mail	e10j15
la mairie	e11
la majoration	i25
la manana	i-12
la mano	h13
la maquina	i-8j-8m-11n-13
la mascarilla	h20
la matricula	c14d9i21j20
la meilleure	g47
la mejor	g78
la meme	d-8e-8g-18h-12i-16j-21k-30n38
la mercancia	f48i36
la mesa	h-12j45
la mia	a22
la mise	k-20
la misma	b8d36n21
la mitad	d15
la multa	g52i42
la noche	j25
la norma	f37
la normativa	f44
la nostra	a22i10
la notice	c-14h-9i-12j-8k-9l-9m-19
la nuit	h54j17
la obra	n-8
la oferta	i13
la oficina	e42n27
la pantalla	c-29h-9j-13
la pazienza	n19
la peinture	h-9
la penale	f20g13
la penalite	b41i11
la penalizacion	f8i54
la pension	j23
la periode	g31
la persona	j21
la personne	j16l44
la piece	n-28
la pilule	h29
la piscine	f-24h-41
la placa	j-20
la place	b8e66
la planta	c-20e-35j11
la plantilla	e47h26k-21
la plateforme	a16
la politica	f15i50
la politique	m40
la poliza	f16l30
la pompe	h22
la porte	j-9
la pratica	k20
la presente	a50b8k41l19
la prochaine	k39
la profeco	n12
la propriete	f11
la proxima	l13
la puerta	h-9j-15
la quatrieme	b-9n-65
la que	d9
la rapidez	b-48
la recepcion	j9
la receta	j-11n-17
la rectificacion	f11
la regle	i15
la relecture	m10
la remise	i14
la requete	m25
la resa	c9
la reserva	c47
la residencia	h22l8
la responsabilidad	f45
la respuesta	e54m26
la restitution	d-34
la revision	m12
la rodilla	h72
la rue	i-8
la sala	c-36g-11h-10i-13j-11
la salle	f-11g-18h-14i-8j-20
la sarl	c9
la seance	h39
la seconde	c-39m-17
la semaine	a-46d-26e-36h-11i-10j-13n-12
la semana	j22
la senora	j67
la serie	h-18
la settimana	i16j31
la sixieme	n32
la somme	b10d69
la stampante	d16
la sucursal	l8
la suite	k31m56n15
la supresion	f18
la suscripcion	c23j10
la tableta	f-16m-10
la talla	d-45h-13i-8n25
la tapa	i-13
la tarde	d-53
la tarifa	h-8i26
la tarjeta	b25d14e72j29
la temperature	h40
la tension	h31
la tienda	j55
la transferencia	c40
la ultima	n19
la verificacion	m37
la version	j-9
la visita	c-32j-8
la vista	g62i61
la vostra	h24
la web	f-16h-14i-22l-30m-9
la zona	j-10n-14
laadk*	h-11j-10
laadklep	h-11j-10
laag	m24
laat	b-9c8d-10e-11f15g-21h-22i139j71k41l39m15n77
laat de	l40m15
laat die	i53
laat het	c28k20
laat kan	c-8
laat me	i31j23n31
laat ons	i17
laats*	a34j41k38
laatste	a34j41k38
lab	j28k27
label	a-8b-14c-15d-16e-12f-27g-15h-24i-18j-16k-15m23n-16
label*	b-17c-9e-13f-9h-10i-11j-28m-11n56
labels	c-9e-13h-10i-8j-28m-11n56
labon*	c79
labonnement	c73
labor*	j23k23
laboratorio	j23
lacce*	e45
lacces	e14
lacces de	e10
lacco*	a31f8g18
laccord	g18
laccount	a31
laccount e	a31
laccu*	e9j-21
laccueil	e9j-21
lache*	d-31n33
lachen	j-8n22
lacheteur	d-28
lacom*	i51
lacompte	i51
lacompte de	i51
lacti*	a13
ladde*	h-10n-9
lade	m-17
laden	g-8m-19
ladmi*	l-53
ladministrateur	l-53
lado	b24c41e-10f-12g-13h-13j50k-52n38
lado da	g-20k-50
ladre*	e18f-9g-17h-12i-9j18k-29l-12m-24n-15
ladresse	e18f-9g-17h-12i-9j18k-29l-12m-24n-15
ladresse de	g-10h-8j12k-26
ladresse du	m-20
lady	a21h43j43l45
lag	j-18k-14n-16
lage	i30j49
lagent	m11
lager	b-32c-10d-15e40f-25g-30h-22i-31j-13k-32l-18m-35n-15
lager*	f-11i-9j-37m-11
lai	e9
laid	a29
laiss*	c17i45j19
laisse	c11j19
laisse tomber	c11
laissez	i45
lajou*	i25
lajouter	i25
lamen*	n39
lamentable	n28
lamin*	a-9b-9f-20
laminaat	a-8b-8f-18
lamp	a-8b-21e-9f-13g-13i-12j-14l-15m-19n-16
lampa*	d90
lampe	h47
lamps	d68m-10
lan	b34c-19
lan prochain	c-19
lance	d14
lance*	l32
lancer	l32
land	e62g53
lande*	d59k35n50
landg*	k16
landgericht	k16
landl*	a23g124
landlord	a25g135
landlords	g-10
lands	k66
lands on	k66
lang	a10c15d30f15h67j10
lang duurt	a13
lang moet	d36h39
lange	b-11e-9f-16g-23h-16i-13j-34l-15m-14n-29
lange muss	n-12
lange*	h36l24m24n40
langer	h36l24m24n40
langs*	n65
langsam	n65
langu*	a-18b-57c-18d-16e-26f-20g-18h-24i-24j-31k-13l-22m-31n-22
language	a-12b-19c-10e-12f-8i-11j-17l-14m-16n-9
language model	m-10
langue	b-32h-10
lannu*	a16c23d25
lanya*	g-16k-48
lanyards	g-16k-48
lappa*	h9
lapse	a14
lapto*	a-47c-8e23
laptop	a-47c-8d-8e23
larch*	h-16
larga*	n11
largas	n11
large	f-56g-69i-9
large*	c-8d34g-17h-14i-16j-23
largent	d37g-12
largent a	d18g-12
larra*	d9
larti*	f92i45
larticle	f72i45
las	a-35b-53c51d-50f37g-23h58i-44j47k19l-89m27n-163
las camaras	f32
las clases	c14
las condiciones	f18n-16
las cuentas	j-15n-17
las devoluciones	d-22n-16
las entradas	d9
las facturas	b-9
las gafas	h23j17
las indicaciones	m57
las instrucciones	j-8m-86n-32
las llamadas	f38g23
las llaves	e37
las normas	i17m30
las once	j50
las reglas	m34
las seis	c-9d14
las sillas	c37
lasce*	n18
laser	b-9f-12g-25h95i-19j-8k-8l-10n-10
lasse*	b-16c-8d-11f-14g-40h-13i41j-18k45l-12n-22
lassen	b-16c-8d-11f-14g-42h-13i41j-18k45l-12n-22
lassen sich	g-30j-8n-11
lassen sie	i55
lassi*	c-30
lassignation	g12
lassistant	c-30
lasso*	k13
lasst	a-9d24f-8g-10h-13i63j-10k-11l-21m-31
lasst ihr	i46
lasst sich	a-9d24f-8g-10h-13i14j-10k-11l-21m-31
last day	a-44
last four	j46
last month	b22c19j20
last night	b27e64
last tuesday	c51
last warning	n-35
last week	a-9b-14i53j-8n-22
last weeks	i58
late	c53d-13f26g45h-20i208j23n19
late fee	i-16
late to	c74
latel*	j19
lately	j23
laten	a50b9c21e42f37g27h-24i80k37l-18n-18
laten vallen	i80
later	a-21b-32c-26d-10f-14g-11i103j-15k-8
later than	i41
lates*	c68
latest	c68
latex	h41
latte*	h49l28
lattention	l28
laufe*	f-8g-11k-43
laufen	f-8g-11k-43
lauft	a-12b-18d-13e29f-14g-17h-21i-15k36l-14m-12n-52
laufz*	c10
laufzeit	c10
laugh	n12
launc*	d48
launch	d48
laut	b95f83g-9h-11j-14l-8
laute*	e44j71m89n-8
lautet	j-15m96
lautet die	j-10m63
lauteur	j49
lautr*	j10
lautre	j10
lauts*	g-8
lautsprecher	g-8
lavag*	h-9
lavet*	d61
lavete	d61
lavez	j55
lavor*	e28j31n47
lavorare	n36
law	b-8c-8e-14f142g167h-14i-17j52k105m-12n-9
law and	k17
law firm	k33
law for	f9
law governs	f9
law if	g30
law say	f24
law students	g-9
law to	g10
lawfu*	g98
lawful	g57
lawsu*	k24
lawsuit	k24
lawye*	c-15f-22k-39
lawyer	c-15f-15k-42
lawyer for	g40
lawyer will	k20
lay	g43
layou*	b-13c-10d-12e-10f-9g-11h-16i-17j-19l-12m-18n-8
layout	b-13c-10d-12e-10f-9g-11h-16i-17j-19l-12m-18n-8
lazy	g21n53
le	b-63c-36d-11e-52f30g-14i12k-77l-72m-29n-63
le agradeceria	i35j28
le badge	e16j18
le bail	f27
le billet	j15
le bol	n15
le bon	i33
le cable	d43
le casque	d9
le champ	g27
le client	g13
le code	e28f17
le comprime	h-34
le compte	a60d31e28j16
le concours	a-8j-9
le contrat	c61f31j42
le controle	m28
le delai	c-56i-38
le devis	c8
le directeur	l8
le ditta	h11
le dossier	i30k12
le doy	h105
le droit	f21g43h16
le format	f-33g-8
le foto	f25
le gerant	l60m-11n-9
le iscrizioni	i57
le istruzioni	m24
le jeu	d8n-29
le juge	k14n34
le locataire	g-15
le logiciel	g-12
le meme	b9
le message	m-10
le modele	f-10
le montant	b12d19
le mot	m18
le necessaire	d43
le nettoyage	m-25
le niveau	l-32
le nom	j17
le nombre	a-24g-10
le nostre	a9l20
le notre	i37
le nouveau	j47
le numero	a-14b-23c-12d-10e-9f-38g-20h-12i-10j-10l-9m-10
le paiement	b10
le patron	n23
le petit	b40
le pido	c47i53
le port	g30
le portail	i-19
le preavis	i38
le president	j-12
le prix	a-9b13g-8h-12j-9
le proprietaire	g8
le rapport	n-18
le registre	f21
le reglement	f-21
le regole	m16
le releve	b13
le remboursement	d30
le rgpd	f10
le role	e52m25
le ruego	l16
le samedi	j-9
le saura	m10
le siege	g33
le solde	a56j20
le support	l38
le telephone	j36
le temps	i29
le texte	f32m57
le ticket	c12l26
le train	e9
le tribunal	k22
le vehicule	i31
le velo	h31j22n29
le virement	c12j25
le vol	e-29
le vostre	g36h33
lead	a-9b-17c-13d-12e-15f-13g-19h-20i-17j-25k-9l31m-18n-18
lead time	b-9d-8f-9g-13h-10i-10j-18l-9m-10n-9
leade*	l130
leader	l110
leadership	l17
leads	n48
leak	e41h-12
leaks	f51k47
lease	f37g88k52n-8
lease or	n-8
lease with	g58
lease*	c59k9
leased	c28
least	d9j29
leave	a22c11e-9f30h27j-11m93n-10
leave it	c27h48
leave me	k12
leave out	m75
leave the	m36
leave*	a24g10l-9
leaves	a24g-28l-9
leavi*	a79n8
leaving	a79n8
leben*	k11
lecha*	j-10
leche*	i24
lecheance	i24
lecra*	d-40
lecran	d-40
lecto*	a-30d25e42h-9j-10
lector	d26h-8j-8
lectu*	j-10
leden	a-12b-8c-12e-12f-11g-10k33n-10
ledge*	a50
ledger	a50
leeds	j-19k44
leer	i-9m-23n51
leere	g-10
leerl*	e-10g13h30i-8j18
leerling	f17g28h38j24
leerlingen	e-10f-8g-12i-8
lees	m12n35
leesb*	e-8g-8h-24j-10
leest	m41
left	a8c43d58e95g52i-10j21k-8m-41
left my	e-13
left on	a22e95j30
left your	c43d66
legal	a-16b-32c-24d-16e-22f158g182h-21i-39j-20k-33l18m69n-29
legal action	g-18k-27
legal advice	f-53g-62
legal basis	f14
legal de	f97g60
legal grabar	f38g9
legal que	f45g25
legal steps	g9
legal team	f-54g-31k-48
legal terms	g15
legal*	f281g343k48
legale	f9g24
legalement	f38g14
legales	g28k11
legally	f96g113k28
legalmente	f118g77
legalmente si	g21
legaly	g73
lege	b9d-31f-20g-12h-11i-11j-12m-9n14
lege kratten	d-27f-13
legen	e22i-8
legen sie	e30
legge	f10g31m30
legge*	a-9k47l21
leggen	a-9k47l21
leggen aan	l27
leggen wij	k23
leggi*	l-13
leggio	l-13
legit	f43
legit*	f41i17
lei	f31g50h15j30l14
leide*	c74
leider	c76
leidi*	a-27b-11c-16d-12e-21g-11h-33j-23k-10l179n-27
leiding	l62m11
leidinggevende	a-27b-11c-16d-12e-21g-11h-33j-23k-10l114n-27
leidinggevende spreken	l16
leite*	k19l21
leiten	k11
leiter	l10
leito*	e-10h-11
leitu*	b27l15
leitung	l17m8
leitura	b28
lekke*	b-13h-9k21
lekkende	k39
lekker	b-11k-13n27
lemon	n-14
lena	c52
lener*	k14
lenergie	k14
lengt*	m-37
length	m-37
length of	m-37
lengu*	m13
lenguaje	m13
lens	h67
lenti*	h83
lentilles	h52
lentr*	a14i-8
lentreprise	a17m8
lenvo*	m27
lenvoi	m27
leque*	f48
lequel	f48
lequi*	b-9g-9h-26n-58
lequipe	b-9g-9h-26n-58
lequipe a	h-24
les	a-77b-70c12d20e-22f8g-83h-46i-12j23k14l-90m-29n-74
les accents	e-42f-8m-13
les cles	b-18e46
les codes	e13
les comunicamos	b18
les conditions	f18
les coordonnees	j14
les deux	d42
les donnees	f35
les droits	e50m51
les factures	j33
les hemos	d12
les heures	f-9g56
les instructions	m-8
les mails	k44n34
les noms	j24
les penalites	i51
les photos	j21k40n34
les pido	f13i15j18
les quatre	c27j16
lesen	e39
lespa*	a35
lespace	a35
lespace client	a26
less	b62c-13d-8h18i-10
less cash	b16
less money	b19
less than	d-8i-10
lesse*	i17
lessen	i17
lesso*	d11i35
lesson	i40
lessons	d11
lessons for	d10
lesti*	a32
lestinzione	a32
lestinzione del	a32
let go	a39
letag*	l-24
letap*	c-30
letape	c-30
letat	j51
letiq*	f-9h-9
letra	f56n13
letra*	k17
lets	a21c99e34i108k73m90
lets play	m20
lette*	b31e-13f-10g71h-11j19k75m-8n-43
letter	b43g97j23k84
letter from	g19
letters	g-11n-32
lettertype	b-10e-8g-9
letto	g32
lettr*	h-12k38
lettre	h-10k39
lettre de	h-10
letzt*	a-40b-21c-13e-18f-18g-16h-17i8j11k12l-45m-14n-15
letzte	a-35e-8g-9i-9j-11k16
letzte woche	a-35e-8g-9i-9j-11
letzten	b-9f-8i23j27l-38
letzten jahr	i-12
leuk	b-8c-10g-8h-19i-21l-13n11
leur	d39
leute	b-10f-11g-27h-9i-15
leva	h-8
levan*	i15
level	l161m14
level to	m9
lever*	b-50c38d-29e-27g-19h-52i-34j-49k-29l-53m-27
leverancier	a36g17
leverbaar	c-10h-10j-9l-14m-10n-9
leveren	c13f-14i-8n-8
leveren jullie	f-14i-8k-13n-8
levering	c66f29g-9i-15l-8
levering van	c83
leveringsvoorwaarden	f13
levertijd	b-13c-22f-15g-9h-16i-25j-11k-10l-13n-16
levez	i41
lexpe*	j10
ley	f133g45
ley de	f22
ley si	f31g28
lezen	f17g30n26
lgpd	f11
lho	b17
lhote*	n18
lhotel	n18
li	b-20c-11d-10i-12n15
lia	m10
liabi*	f60k33
liability	f60k33
liability for	f9
liability in	f10
liabl*	f20g50
liable	f20g50
liable if	f16
liban	c33j61
liber*	i52l30m30
libera	i25
liberar	l30
liberar a	l30
libra*	g-18i33
library	g-18i33
libre	m31
libro*	i23
libros	i23
licen*	a-12c20d123e-13f57g32h-15i22j-23k11l-13m-13n-15
licence	e-12f8g-18i12
licence agreement	f48
licence fee	i26
licences	d90
licencia	f25
licenties	c13d37k21
licenziarlo	g55
licht	m16
lid	a-8b-13c-9e-8h-13i-14l27m-10n-8
lid van	l42
liden*	a13j58
lidentite	j58
lidma*	a18c37
lidmaatschap	c37
liebe*	g-12k-27
lieben	k-25
lieber	g-12
lieber in	g-10
liebs*	j-21
liebsten	j-21
lied	n16
lief	b-11d40i45
liefe*	b11d-47e-46h-28j-52k23l-15m-27n31
lieferadresse	e9
lieferant	g23
liefern	a-8b-15e-9f-17g-10i-27j-14l-11n-8
liefern sie	a-8b-15e-9f-17g-10i-27j-14l-11n-8
lieferschein	b65
lieferung	c8e-35f-18j-17k43
lieferung der	c9
liege*	e8i20
liegen	e9i23
liegen geblieben	e9
liegt	b56k10
lien	i-12
lien vers	i-12
liest	c47m80
lieu	b33f39h34i13
lieu de	b35h-9i15
lieve*	k11
liever	k11
life	e42
lift	e-8g-8h-9i-11l60
lifte*	i51
lifted	i51
lifted for	i51
ligar	l30
ligge*	e61n32
liggen	e61n32
light*	a46
lights	a48
ligne	g-11k-32l22
ligt	c13f-8h-10j14k33n-12
ligt er	k33
lijkt	k28l53
lijkt me	l53
lijn	f-9h-8j-10l31
lijst	e35f49g22
lijst met	f51j23
liked	l-43n-35
liked the	l-43n-35
limit	a-35b-45c-35d-27e-41f-8g-37h-44j-56k-23l-40m-34n-39
limit for	a-10b-8i22j-9
limit on	b-8e-8h-8j-16l-11
limit to	e-9j-10
limit*	a-9c-12d-10e-15f64g-12h-15i52j-18k-8l-11m75n-14
limitation	f59
limitation period	f49
limite	i68
limite de	i18
limited	b10
limites	m48
limits	b-11e-9f-10g-9h-10i-12j-10l-8n-11
limpi*	b-9e28g-9h24i-15j-15n9
limpia	h-15i-8n-9
limpia con	h-9
limpieza	n28
limpo*	b18d33
limporto	b20d34
limpr*	j-8
limprimante	j-8
linde*	g8
lindi*	a-10
lindirizzo	a-10
lindirizzo del	a-10j-32
lindirizzo di	j26
lindt	e47
line	a29b79d-8e30h-10i18j23l100m99
line with	e41
linea	e32i-8j22k12n11
lines	m-8
linfo*	g36l8
lingu*	g-11j-12m-8n-10
link	a-17b-42c-20d-18f-17g-23h-17i-19j-29k-12l11m-21n-19
link a	e-22
link it	b-22
linke*	h29
links	b-9c-9d-9e-14f-30g-8h-10i-14j-12k-14n-8
lino	n-9
linse*	c12
linte*	j-14m29
linvi*	a11
linvio	a11
liqui*	a25b18
lisez	j12
list	a13b-36c-14d-9e-17f-11g-10h-21i-29j58l-16m62n20
list for	b8m72
list of	j49
list the	j38
lista	j24
lista de	j24
liste	g-11j74
liste*	b79k68
listed	b22
listi*	h-11
listino	h-8
lit	h-9j-12l-25
liter	h-8
litig*	f46g29k105
litige	g29k8
litre	a-11b-31c-15d-14e-13f-45g-17h-26i-23j-15k-14l-13m-14n-15
litre*	b16c-8e-8f-9g-10h-18i-10j-15l-8m-11n-9
litres	b16c-8e-8f-9g-10h-18i-10j-15l-8m-11n-9
litri	m68
litro	b-8n-11
littl*	b-28e21g-20h37i27j-17k16
little	b-28e21g-20h37i27j-17k16
little one	h49
live	b-11e-8i-10
live in	b-10i-10
livel*	g11
livello	g11
lives	j174
livin*	k44
living	k44
livra*	f-8g-10h-8i-11j14k-12
livraison	f-10g-10h-8i-11j14k-12
livre	f10
livre*	a24b-19c-15e-15f-8h-24i16j24k-16l-19
livrer	i41j40m-11n15
livreur	g9
livrez	a-9b-14c-8d-8e-10f-10g-15h-11i-15j-15k-11l-13m-9n-16
livrez vous	b-8g-10i-10j-8k-8l-8n-10
livro	k39
livro de	k39
lizen*	b17f56m30
lizenz	f57m32
lizenzen	b20
llama	c-15g-10h-13j11n-28
llama*	d-55f30g14l17n40
llamada	d-53l19
llamada por	d-53
llamadas	f38g23
llamadas de	g23
llame	l21
llamo	j16
llave	h-8
llave*	e36j-9
llaves	e33j-9
llega	b-13c36g-15h-10i-10j-13k-35
llega el	c-9g-8k-34
llega*	b-15d8f-8h-23i-15k35l9m-10
llegado	d10
llegar	g14h-17k43
llegar a	k46
llegar al	h-17
llegaremos	i-11
llego	b49d23
llego rota	d18
llegu*	i58k-19
llegue	i58k-19
lleva	a-10b-25c-18d-16e-24f-21g-28h29i-46j-53l-17m-17n-11
lleva una	h27
lleva*	b-13e40f-10g-11i-18j-15l-10m-10
llevan	h-13
llevar	e-12h14
llevo	g43h18k8n12
llevo tres	h26
lo	a15b8c41d70e16f-29g61i105k126l57m67n35
lo de	c86d57n10
lo del	b28n22
lo dico	k19
lo faremo	k18
lo podeis	i29
lo podemos	g25
lo pueden	i12
lo puedo	g28n28
lo q	m13
lo que	d12g10m55
lo resuelve	l-13
lo stand	c27d20
lo stesso	b26i9
lo tienen	f8m-8
lo vea	m29
lo venden	n-14
load	f69
loade*	m44
loaded	m44
lobby	n74
lobli*	g8
local	c-21e16g16
local*	j52
localizo	j52
locat*	b24c-9d-11e12f-23g-15h-18i-19j-12k-8l-12m-11n-12
locataire	g-11
locate	e-14
locate my	e-14
located	e-11
location	b55e50
locations	b-20
lock	b-14c-14d-12f-13g-17h-15i-20j-14k-8l-10m-13n-29
lock the	n-10
locke*	a35b-8c-8i-10j-17m-10
locked	e-18
locker	a41e32
locks	e27j10
locos	n-26
log	a38e64i-23j43
log in	a45j43
logge*	j74
logged	j74
logged in	j74
logic*	a-9b-14d-18e-14f-30g-35h-22i-23j-19k-31l-18m-21n-24
logiciel	b-13d-9e-13f-26g-32h-21i-17j-17k-30l-16m-20n-22
logiciel de	n40
login	a221e122j148
login and	a56j50
login for	e14
login*	e69
logins	e69
logis*	l37
logo	a-85b-49c-50d-42e-69f-82g-41h-58i-63j-65k-19l-42m-44n-40
logo on	k63
logot*	b-10
logotipo	b-10
loi	f113g48
loja	b-10c-8d-24e16f8g-22h-14i-13j-24k-33m-9n-18
loja de	a14
lol	b-16g-8i-9k15l-22n-19
londr*	d26k25
londra	d26
long	a-47b-36c-60d-26e-76g-56h-58i-55j-57k-37l-45m-37n-74
long does	c-8h-17n-8
long is	b-11d-8g-9h-8i-11n-18
long must	e-13f44n-10
long should	h9
long standing	n16
long will	b11
longe*	a55c41d-8e83i13m42n-40
longer	a58c42e86i14m42n-39
longer for	i22
longer have	e16
longer need	m23
longer than	e-16
look	a-14b46c-15d-9e-22f-10h-18i27j71m24n-14
look after	h-9
look at	b64i48j-13
look in	j52
look over	g17
look the	m10
look up	j65
looke*	n121
looked	n121
looked at	n52
looki*	b30e-15k52l-10m-8
looking	b30e-15k52l-10m-8
looking at	b43k51
looks	b53e13h128
looks bad	h39
looks like	b25e18h48
looku*	e19
lookup	e19
loon	g80
loopt	b-11c-23e-20f15h-11i-11j-26l31n12
loopt gewoon	b-8c-17e-11f-13j-13n-20
loopt*	c8f30
looptijd	c8f30
loose	n-45
lordi*	c110e10
lordine	c110
los	b-13c-45d47e-11f21g17h27i65j27k20l-46m-38n-53
los controles	m27
los datos	f27i-11j58
los derechos	f30
los gastos	d9i28
los huespedes	j13
los jueves	j16
los lunes	j25k-19
los ninos	h-12
los ojos	h29
los papeles	g39i34
los permisos	e35m41
los planos	g26
los portes	b25f9
los socios	a-26e-21j-16
los terminos	f13j-8
los tribunales	k24
los ultimos	j18
los usuarios	e48
losch*	a159c24m32
losche	m32
loschen	a55c26
loschen sie	a10
loscht	a32
loschung	a9
lose	b8g26n51
lose my	g26
losin*	h-13i-19n30
losing	h-13i-19n30
losing my	n38
losing the	e-8h-13i-19
losse*	k70
losses	k70
lost	a50e38g46i77j19n20
lost card	e-13
lost key	i63
lost my	e19
lost or	e-19
lost please	e44
lost sich	a55
lost the	e45j28
lot	g18h28l-45m-10n42
lot of	h44
lote	j19
loud	e-8i-8j-8
louee	f42
louer	n-9
louez	b-20k-11n-15
louez vous	b-20k-11n-15
love	b59f-8g-12i8j14k-34n-29
love a	j15
love the	i9n-29
love to	b65l13
lovel*	b-9c-13i-14j41l-23m-12n27
lovely	b-9c-13i-14j41l-23m-12n27
low	h58m25
loyal	i11
loyal customer	i11
ltd	b31i-13j38
lucid*	n54
lucido	n54
lugar	g16
lui	e26k54l62m12
lui que	l16
lulti*	j16
lunch	b9c-10e-9f-12h-9i-9j-10k-8n61
lund	j11
lundi	f-8h-8i23j-12
luned*	e26k11n25
lunedi	e26k11n25
lunes	g-12h-10i31j15n30
lunga	i16
lungo	h-52
lurde*	i30j19
lurdes	i30j19
lus	b73
luten*	e52
lutente	e52
lutil*	e12f25i34
lutilisateur	e12
luz	b60e-8i-14j-17m-14n-51
lx	h12
m	a-9b-19c-18e-9f-23h-17i-17k-14l-11m17n-19
m b	d40
m e	d11
m2	c15
ma	a59b58c10d129e13f26g94i70j193l59m-17n-8
ma carte	d70
ma commande	l-8
ma femme	j39
ma fille	g49j37
ma il	i29
ma mere	j40
ma soeur	i34
maak	a40c13d32e15g-12h-13i-11k-14l-8n-12
maak ik	f-16g-12h-13i-11k-14l-8n-12
maakt	h-12
maand	b66c54e-8g-10h-23i52j53
maand*	b35d13i45n15
maandag	b-9n17
maanden	d15i28
maar	a93b54c137d66f-15g-22h-18i63j-21k35l132m-9n56
maar bij	k8l21n39
maar de	i35l29
maar door	l11
maar een	b-15i-20k27l-13n-17
maar er	b20d12
maar het	b-10c10d-12i-10l-11n-19
maar ik	c22i17
maar niet	c10
maar uit	a29
maart	a25b-22
maat	a-8b-13c-20d-36e-14f-19g-19h-21i-23j-22k-16l-14m-19n83
maatschap	a8
maatw*	f66i69
maatwerk	i69
macch*	b53
macet*	f-8j-22n-12
macetas	j-18
mache*	e-18g-10k13
machen	e-18g-10k13
machen wir	i-10
machi*	a-16c28d-8e-10f15g-31h-46i-37j44k31l-21m-27n-56
machine	a-11b13c37f23g-24h-34i-29j52k22l-16m-21n-51
machines	b-11h-9
macht	a13c49j-9
mad	b-12e39h-8i-10n-13
madam*	i-22j-15
madame	i-22j-15
madame monsieur	i-14j-15
made	a-26b51c41d68e53f27h-16i-12j-19l-18m-11n-54
made a	b28c28
made from	e13
made it	b-13
made on	b19
made the	c27n-32
made to	b13
mader*	f-9g-14k-45n-19
madera	f-9g-14k-45n-19
madre	f14h30n11
madre*	j50l17
madru*	e25
madrugada	e25
mag	a62b-16c67d-13e51f37g74h184i106j33k-42l28m-20n-44
mag alles	m11
mag de	g28h19i13
mag een	e-8g21h37i-11
mag het	f8i12
mag hij	h55i17
mag ik	c-11h33i53j72k-14l16
mag je	f11h-39i-15j-9k-9l-12m-12n-13
mag mijn	a21h17
mag overslaan	f-16h-12l-8m-15
mag u	a8c48f28
mag wat	a19c19
mag worden	a11h37
magas*	b-11h-13i-8j-11l-13m-11
magasin	h-10l-12m-9
magaz*	a-14b-11c32d-11e19f-16g19h-13i-19j-30k-13l-9m-8n-13
magazine	c46
magazziniere	g29
magazzino	a-8c-8e14f-9g-10h-8j-22
magazzino di	g-8j-21
magne*	f-8h235
magnesio	h68
magnesium	h49
magnetoterapia	h66
mahne*	g18
mahnen	g18
mahnu*	b10
mahnung	b10
mai	a22b102c15d53
mai et	b-9
mai stata	b8d22
mail	a-17b-42c-25d-26e114h-36i-74j16k-24l-14m115n-18
mail address	m-11
mail adresse	j19
mail als	m40
mail de	e34
mail e	e53
mail en	n11
maila*	e87j106
mailadres	e83j24
mailadres van	e52
mailadressen	j79
mailb*	e37j24
mailbox	e37j24
maile*	l15
mailen	l16
mails	e49k49l64n81
main	l61
maint*	c17m14n20
maintenance	c22m8n12
maintenance agreement	c17n12
mairi*	e11
mairie	e11
mais	a77b45e-8i213m23n64
mais le	i45
maiso*	n46
maison	n46
majeu*	f8
majeure	f8
major*	i25
majoration	i25
make	a28b17d44e102f-61g-15h-31i-28j-39k25l-22n46
make a	d-8g17i9n-9
make an	a-12e-10i-11m-8
make it	a79b37c39d42e23n51
make me	e70
make myself	b12
make on	e11
make sure	e14
make the	b-13m27
maken	b41c40e26h-12i19k21n-8
maker	m17
makes	a23c52h65n52
makes a	n-8
makes my	a26h22
makin*	f10
making	f10
making a	f11
mal	a-19b38c-53d-26e-47f-28h-8k-14n-14
mal a	e-9i17
mal ein	i13n20
malad*	g33
malade	g33
malgr*	d13i41n58
malgre	d13i41n58
malo	h79
man	a-26b-35d-50e-66f-63g35h75i-44j-12l42m-65
man bei	h-16j-20n-11
man das	h22
man die	b-10f-9g-10h-12i-10j21l-9m-24n-19
man ihn	h-8
man ihre	h40
man im	a-16e-30m-20
man in	b-18d-25
man mit	n63
man sich	f-9l57n-8
man who	j9
manag*	a-14b-21c-37d-22e43f-23g-34h-25i-30j-43k-16l219m-21n18
managed	n58
managed to	n58
management	i-8l64
manager	a-10b-12c-15d-9e-16f-18g-28h-16i-13j-32k-10l151m-15n-18
manager for	l-14
managers	e59l-32
manan*	c45f-12g-10h-19i-20
manana	c45f-12g-10h-19i-20
manch*	h22n-17
manchas	h22n-15
manda	i-12j-8l38
manda la	m16
manda*	b-19d-9e58f-16g-17j16k18m-23n51
mandan	f-9g-10h-10
mandar	g20i-10m-13n50
mandatemi	j36n19
mande	c10d59
mande*	d-27g-8h-8i-9n-14
manden	d-25n-13
manden el	d-25n-13
mandenme	j15
mando	l21m10
mando en	l20
mando*	e57f-9g-11h-9
mandos	e58
mange*	f56h19k10l64n54
mangel	h22k11
manger	l66
mangi*	h15n-9
mangiare	h20
manie*	k8
mann	j44
mano	a26c-12d-12e-9f-10g-10i-14j-14k10
manos	k15
manos de	k15
manqu*	h-8k23
manque	n9
mante*	b10c-8f-19i9j-10m-9
mantenemos	c-11f-17i-15j-9m-8
mantenemos el	c-11f-17i-15j-9m-8
mantenimiento	b18
manti*	a10i39
manua*	a-29b-22d-21e-29f-24g-26h-25i-26j-30k-21l-20m-16n-30
manual	a-24b-17d-18e-27f-21g-25h-23i-25j-28k-19l-17m-14n-27
manual is	c21
manue*	n-10
manuel	n-10
many characters	j-12
many days	i-13n-17
many hours	b-8n-8
many questions	n-12
many times	e77
many users	a-15m73
map	d-10f-11g-25k-17m-12
maqui*	b-8e-10h-8i-18j-13m-14
maquina	b-8e-10h-8i-18j-13m-14
maquina de	f-8j-10m-12
marav*	l-21n25
maravilla	l-21n25
maravilla de	n30
marca	b33g31h44i16
marca*	g32h33
marcapasos	h33
march	d56
march*	b-9e-10h-13i-10j-13m-8n-25
marche	b-9e-10h-13i-10j-13m-8n-25
marche de	n-31
marche pas	d9
marche toujours	n13
mardi	i-8
mareo	h84
mareo*	h29
mareos	h29
margi*	m32
mari	j33
maria*	e49
marid*	e37g27j12
marido	e37g27j12
marit*	h33
marito	h33
mark	j-10m49n-13
mark it	m51
mark this	m39
marke*	f29h-8
markeer	m17
marketing	f29
marki*	g-24
markieren	g-23
marks	e-8j32n-8
marqu*	c54g48m10
marque	g48
marquee	c54
marre	n-42
marre de	n-16
mars	b28j20n9
marta	j56
marte*	b-24f-17g-12h-10j-9k-9l-35n-14
marteau	b-16k-9n-11
marteau en	b-16k-9n-11
martes	f-16l-30
marz	a37b44c48
marzo	b-38d21e14j-8k16
mas	b24c-14d-9e20f-11h-29i63m9n20
mas de	g17
mas o	i9
masa	h-23j-9
masca*	h15i-9j-10
mascarilla	h20
masch*	f33i-13j-12
maschine	f33i-13j-12
masqu*	j15
masque	j21
massa*	d13h53
massage	d15h32
masse	j-9
masse hat	j-9
massi*	f9
mast	j46m60
maste*	a-29b-47c-39d-37e14f-38g-57h-52i-48j-50k-31l-21m-44n-39
mastercard	a-29b-46c-39d-36e-46f-39g-56h-50i-47j-48k-31l-45m-43n-46
mat	k28
match	a-9c-35
match*	e-8h-12j-11
mate	g31k9
matel*	n53
matelas	n53
maten	f-17j-12
maten heeft	f-14j-9
mater*	b12c8g18h-9j-12
material	b17j-8
maternite	g24
matin	d-10g-12h-19i-13j-18k47m21n-37
matra*	h35
matratze	h35
matri*	c9d8i15j18n43
matricula	c9d8i19j18
matt	b-8g-17h-13i-9
matt or	g-15h-11
matte*	h-8i37k79l54
matter	i46k81l56
matter for	l44
matter is	k70
mattr*	h83
mattress	h81
mavez	b48
maxim*	a-9b-18c-14d-12e-16f-14g-12h35i46j-22k-11l9n-46
maxima	h52l23m8
maximum	b-16c-11d-10e-13f-12g-11h-15i-17j-19k-8l-13m-10n-43
maybe	b12i61l53
maybe someone	b12
mayor	f22j24
mayor*	h42
mayores	h42
me aconseja	g56h21
me aconsejan	g15h30
me admin	m12
me after	i15
me atienda	l13
me back	d41e36k14
me cancel	i13
me canse	n12
me cobran	b54
me cobraron	b62
me cobren	c47f45
me conviene	g67
me credit	i21
me da	h65n75
me das	j20
me de	m35
me decis	i-9j-8
me dejarian	i25
me devolvais	k10
me devuelvan	d-26h-10
me devuelven	d-24
me dire	j25
me duele	h30
me envian	i-9
me equivoque	n-15
me estan	b42n19
me faudrait	d43
me faut	l32
me filer	j11
me go	m48
me gustaria	a27c9
me ha	g48h16
me han	d14e12g20
me interesa	g46
me keep	i19
me la	e33i26
me less	b14
me llame	l21
me llego	b30
me lo	h34i133n28
me mandan	f-8g-9h-9
me money	j-25
me no	k12
me olvido	h28j16
me paga	g28
me parece	n9
me pase	i15l-21
me paso	i38
me passa	j54
me pay	i33
me podrian	i14
me pongo	h64
me puede	g45h35
me pueden	j18
me quiero	c15g39
me recomienda	g19h-14
me robaron	e30
me speak	l36
me through	l69
me tienen	l24n86
me twice	b8
me ur	j45
me urge	j20
me va	k38
me whether	g14
me wrong	m29
mean	a-11b-11c-17d-18e-19f40g-22h-25i-26j-28k-13l-18m-20n-31
mean in	f-12i-9
mean on	b-13
means	m24
meant	a48b47
meant to	a48b47
mecon*	n44
medec*	h57
medew*	e24g19j53l28m67
medewerker	e31g25l30m70
medewerkers	j9
media*	m68
medic*	a-15c-12h168i61j146m-20n-8
medical	a-10h-13i29m-10
medicament	h47
medicamento	h27
medicine cabinet	h-10
medico	h14i40j60
medid*	a-16b-13c-8e-15f-15g-13h-13j-14l-49m-19n-34
medida	a-11e-9n-30
medidas	i-8j-9l-45m-13
medik*	j30
medio*	f-25h-8
mediodia	f-25h-8
mediz*	h39
mee	f-9g-10i31n44
mee als	f-8g-9k-8
meedo*	h47i41
meedoen	h47i41
meeki*	e12g40
meekijken	g40
meer	a136c126e99j20l43m46n38
meer bij	e46
meer inloggen	i22
meer nodig	c36
meer te	m14
meerd*	l39
meerdere	l39
meet	i35l22
meeti*	b-8c-12i-8
meeting	b-8c-12i-8
mehl	m71
mehr	a128c144e139f-12l9n33
mei	c36
meill*	g47
meilleure	g47
mein	a189b28c110d49e48g71h161i66j82k124m-10n-8
mein auto	h-12
mein geld	d54
mein kind	i38
mein konto	a9
meine	a-12c51d97f23g56h130j54k70n44
meine ex	g47
meine tochter	d42j16
meine*	a127b78c18d89f57g113j191k54l39m36
meinem	b26d37g61j27
meinem konto	b26d42
meinen	a55g25k53l42
meinen account	a21
meinen sie	k53
meiner	a30b49d49f54g-9j90m39
meiner mutter	j25
meines	a40g30j68
meio	a10
mejor	b-10d-8f-9g71h-36i-13j-17k-34
melat*	h90
melatonin	h8
melatonine	h21
melde*	f8g15h-10k36l12
melden	f8g15h-10k30
meldet	l10
meldet sich	l9
meldi*	e-9g-8h-9k8l40n-9
melding	k11l47
meldt	i-9k-14m-13
melho*	d10g8
melhor	d10g8
membe*	a79c24g41i58j131
member	a88g48i68
members	a-14j55
membership	c30j74
meme	c-9e-15f-15g-13h-45j-33k-33l35n140
meme pas	d9n65
meme que	k-23
meme si	i12
memes	h-17n-9
memor*	j54
memory	j54
men	a16b35g-11i-11n23
menee*	j57
meneer	j57
menge*	h40
mengen	h43
menos	f-8g44
mens	m30n-11
mensa*	d15f15h-8j34m33n70
mensagem	d17
mensaje	m27
mensajes	n68
mensc*	m35n24
mensch	m18n24
menschliche	m13
mense*	g29h21m60n23
menselijke	m60
menselijke beoordeling	m39
mensen	g29h21n23
mensu*	h-9
menti*	m15
menu	a-23b-39c-31d-29e-33f-28g48h-49i-52j-37k-27l-25m-46n-38
menud*	n56
menus	b-11n-8
menvo*	e47
menvoyer	e47
merca*	f48i36
mercancia	f48i36
merch*	a17d24
merchant	a23d26
merchant a	d16
merchant account	a23
merchants	b-9
merci	a19b-70c-41d-39e-56f-84g-12h-58k-69l-14m-42n-15
merci a	l-61m8
merci dannuler	c21
merci davoir	a-47c-50d-24e-35j-12m-19
merci de	c13d17e21f-38g44i59j62l83n63
merci pour	b-10c-11f-9g-12h-21i-14j-8m-9
mercr*	k-28
mercredi	k-28
mere	j40
merge*	f56
merger	f56
merit*	l24
mes	b36c12d74f46h79i44j-24m-11n93
mes droits	f39
mes que	c15
mes sin	n29
mes y	a8d25
mesa	a-9b-9c12e-15g-11h-37i-20j32l-8n-14
mese	a12d25g-15h-10j20
meses	b36f13h56i15
mesi	f10k13n9
mesma	b29n19
mesmo	a-8e-11f-9g-21h-10i-9j27k-10l-9n-15
mesmo ao	g-8k-30n-8
mesmo assim	n-12
messa*	a-9b-19c-19d47e44f-9g12h-16i-11j19k-8m43n-8
message	b-18c-14d52e-17f-9g13h-16i-11j-18m78n-8
message was	m22
message with	m13
messages	e64j40m-34
mesur*	j-8
mesure	j-8
met	a19b9c-17d-76e30g-29h65i-41j40k-31l88m16n51
met de	a-8b20c18d-15f8g26h18i-16j28k-24l79m14
met die	b30c28n52
met een	a-18b-26c-16d-10e-8f-44h-41j-18l-20m-13n-65
met het	a22c-12e-8h-8j-13l32n-9
met jullie	a26b30e-10h-8j-12l30
met onze	k8n33
met plezier	c-22f-21g-18h-14l-8n-26
met twee	i47
met u	f51
met uw	f30h48
met welke	h-15j71l-15n-9
met wie	j31
metal	h45k27
metal*	f-10h-18i-8j12
metalico	h-11j-14
metee*	e40m27
meteen	e40m27
meteo	f-13
meter	c-11d-8e-10h11i-9j-8l-8m11
meter shows	h17
meter*	b66
meterstand	b70
metho*	e-12i-10n-8
methods	e-11i-9n-8
metie*	b23
metre	b21c-11d-11g-10h-14i-14j-13l-10m-13n-13
metre*	b-13c-10d-9e-9f-14g-11h-28i-17j-14l-10m-9n-10
metres	b-13c-10d-9e-9f-14g-11h-28i-17j-14l-10m-9n-10
metri	b21m-8
metro	m68
metro*	c-11e-8g-9h-17i-17j-11m-9
metros	c-11e-8g-9h-17i-17j-11m-9
mets	c64
metto	h32
mettr*	b-14h-8j-17l-41
mettre	b-14h-8j-17l-41
mettre fin	c8
meu	a120d58h61j30k23m-19n-13
meu cadastro	a89
mevro*	c-12e17f-14g-10j34
mevrouw	c-12e17f-14g-10j34
mezcl*	h12i19
mezza*	i27
mezzanotte	i27
mi	a160b28c40d91e92f73g161h111i10j229k16l64m-22n79
mi abogado	k14
mi avete	b55d17
mi clave	j-9
mi correo	j-22
mi cuenta	a93d18e25j-12
mi cunado	j20
mi date	j-11
mi dici	g-8j27
mi dinero	d34
mi empleado	c10
mi exsocio	a25
mi fate	a27i25
mi hija	c14g10j27k37
mi hijo	f68g28h43i42j26
mi jefe	g8h-13j-24
mi madre	h33j13n9
mi marido	e37j12
mi mujer	j27
mi padre	g12h35j11
mi perfil	a9
mi reembolso	d21
mi serve	j20k9
mi socio	g41j-9
mi tarjeta	b38
mi tienda	d-35g-23j-15
mi usuario	a31
mi vecino	j18
mia	a22j15
mich	a40d11e36g24i-20l120n54
mich bei	a42
mich nicht	m8
mich wenden	d24l43
micro*	c-20d-8e-8f-16g-10h-22i-16j-10k-21l-16m-13n-11
microscopes	l-10
midde*	i38
middl*	f39
middle	f39
middle of	f39
mide	f-14h-18i-10j-13
midni*	c-14i48
midnight	c-14i48
miel	h38
mierc*	i-14
miercoles	i-14
miete	d37g22
miete*	f17g34j37l-12
mieter	f17g34j35l-12
mietg*	d40f9
mietv*	c61f13
mieux	g31n44
migra*	a66h68n24
migraine	h61
migration	n24
mij	a35b58c38d25e113f35g88h18i12j163k-12l192m44n50
mij aan	g8n51
mij de	j78l18m26
mij die	c16i41
mij doorverbinden	l10
mij een	e14g-9i-12
mij het	j25
mij maar	d19
mijn	a248b136c240d83e278f84g212h213j244k151l-11m-12n59
mijn abonnement	b38c35j-13n-9
mijn account	a50e43
mijn broer	j9k14
mijn buurman	g19j22
mijn collega	c17e29g9j30
mijn dochter	a9d24j20
mijn ex	e14g13j34
mijn geduld	h-11j-8n25
mijn gegevens	a8e39f61k10
mijn klacht	k27l26
mijn leidinggevende	a-26c-15d-12e-19g-9h-30j-22k-9l-20n-22
mijn man	a18c29h14j20
mijn moeder	e22h19n26
mijn naam	e16f14
mijn oude	f-10g-8h-13n-10
mijn pas	b13e27
mijn profiel	a34
mijn rekening	a32b31
mijn vader	g26j13
mijn vrouw	h17j44
mijn wachtwoord	a-9c-10e-20g-11h-15j-26
mijn zoon	c12j17
milk	c50f-9n52
mille	h-9k27n-10
milli*	e-9h49j-16
millimeter	e-8j-11
mim	e126i32
min	c34m10
mind	a26e19i11j109n36
minde*	f50g44i65j-11
mindi*	j12
mindiquer	j12
minds	c9i32
mine	b62c-19d-10e-8f78g-11h-24i20j21k-11l-12m46n-41
mine or	f48
minha	a28d-17f18i17j-9n-8
minha loja	d-17f21j-9n-8
minib*	b94
minibar	b94
minim*	a-10b-16c-17d-10e-15f41h-40i185j-17k-13l-11n-18
minimale	f19
minimo	f23h-11i81
minimo de	i8
minimo son	i28
minimum	g19i86
minimum term	f11i32
minor*	g14
minors	g14
mint	m63
minus*	h-8i36
minut*	a-15b51c-24d-25e-29f-21g-27h-46i-16j-36k-22l80m-22n56
minute	b24h-15i-8j-8l38n-8
minutes	b41d-9e-10h-8i-10j-14l53m-11n28
minuti	b-10i-16
minutos	i31n43
minutos de	n48
mio	b-14g-8h26i-21j10k-8l-8n-10
mir	a17b30c-12d19e89f19g125h95i23j182k29l175m49n-18
mir bitte	e33g25j59
mir das	e32m15
mir den	g-11j29m17
mir die	f38j62m13
mir eine	j23
mir nicht	d28i51
mir sagen	j41
mis	b-11c-47d-39e8f67g44h-13j-18m-23n41
mis clientes	c-16d-20g-12n-11
mis compradores	d-16g-9m-10
mis datos	e19f88
mise	f42k-9
mise en	f42k-9
miser*	a65n14
misge*	d67k31
misgelopen	d67k31
mislu*	d22l28
mislukte	d22l28
misma	b12d36n21
misma tarjeta	d36
mismo	b58k44n27
mismo*	c-22e21
mismos	c-22e21
miss	i54
missc*	i35
misschien	i35
misse*	b20c12h25i96n17
missed	b20c12i96n17
missed lesson	i40
missed the	b20i56
misselijk	h29
missi*	b32d59e41j-11m-8n30
missing	b32d59e41j-11m-8n30
missing crates	b41d68
mista*	a-12b42c28e-8i26j16m-20
mistake	a-12b41c28e-8i26j16m-20
mistake in	a-34b31m-19
mistake on	c10
mit	a-26b-50c-46d-63e-22f-47g-14h25i-77j20k-21l118m82n102
mit dem	d-10e-11f13g-24h-20j-19l-8m-13n-18
mit den	n63
mit der	b-18f-17g49j-11n-17
mit einem	b26
mit eurer	m18
mit ihm	l52
mit ihrem	l89
mit ihrer	h60l11
mit ja	m39
mit meinem	g26
mit zwei	l-10
mitad	d15
mitar*	f-10g46h49j30
mitarbeiter	g16h52m8
mitarbeitern	g28
mitbr*	i26
mitbringen	i26
mitgl*	a-8c-24f-10
mitglieder	a-10c-39f-10
mitgliedschaft	c12
mitta*	g-9i-13
mitte*	g-10m-17
mitteilung	g-9
mittw*	i-9
mittwoch	i-9
mixed	b31
mixer	m-14
ml	f-28g-9h46l-17
mm	a-23b-31c-27d-19e-77f-25g-25h-44i-32j-35k-22l-27m-31n-48
mme	e8j125
mn	a60e17g42h63k34
mobie*	c17e53
mobil*	a-8c40e43f-16g-13j46k-39n-9
mobile	c42e45f-11j52
mobiliario	k-34
mobli*	k42
mobligez	k42
moca	j13l45
mocht*	a45b-17c29d21e15f24g20h-19i-10j14l44m-8n-18
mochte	c33d38h-11l44
mochte die	d40
mochten	a41b-13d-14e20f25g26j11n-14
mochten den	a-13
mochten die	e42
mochten wir	e-8
mochten wissen	f39j22
mode	b-10c-8d-8e-11f-11g-10h-14i-13j-14k-8l-8m20n-23
mode on	m-35
model	a-8b-24c-17d-9e-15f-19g-21h-27i-19j-19k-17l-29m57n-22
model*	a-31b-56c-67d-39e-34f-37g-75h-65i-55j-35k-54l-47n-60
modele	a-13b-19c-41d-12e-9f-24g-37h-21i-23j-24k-32l-18m-29n-17
modele de	f-14g-24k-23
modell	f-9h-9j-8m48
modello	j-9
modelo	b-10e-8f-10g-8h-10j-19n-19
modelo de	m11
modem	k34
moden*	k21
modena	k21
moder*	h-13m71
moderation	m49
modif*	e96
modifie	e27
modo	d-8e-16h-12j-12n-12
modo de	i32
modul*	a-28b-24c-21d-41e-20f-25g-14h-26i-26j-35k-14l-26m33n-27
module	a-17b-20c-15d-37e-15f-15h-20i-18j-29l-24m38n-24
modulo	a-8g-12
modus	h-8l-30m31
moe	n23
moe van	n23
moede*	e22h19j9n26
moeder	e22h19n26
moeil*	i55n74
moeilijk	i55n74
moest	f-14i-8k-21
moet	a46b17e39f41g109h133i-40j-33k32l43m-16
moet de	d-9f27h24m-11
moet die	e-9
moet een	f39h-13l-8
moet het	h52
moet hij	h26
moet ik	a13d31g89h86k44l-9n24
moet worden	c35e52
moete*	c31d33f10g42k62l-8m-10n15
moeten	c31d33f10g42k62l-8m-10n15
moeten i	g58
moeten wij	c36g10
mogel*	b-11c19f-8g-10h-9i26m-8n-14
mogelijk	b-11c19f-8g-10h-9m-8n-14
mogelijk om	c19g-10i-12n-8
mogen	b-30c-25d-10e-34f36g104h73i136j-26k-20l22n-22
mogen i	f-9g48h32i22
mogen wij	b-16c-9f-8g79i42l34
mogli*	c10g50j24
moglich	c10
moi	a100b31d33e108g62i-8j76l21
moi ladresse	m-10
moi le	e51j-11l12
moi les	j36
moi ou	n11
moi sil	g33
moins	c50
mois	a-24c32d8g-8i37k26n21
mois ci	a-24
mois de	c28
mois pour	i41
mois que	d13
mole	h89
mole in	h89
molen	m-9
molin*	h-14
molinillo	h-14
molto	d36
momen*	l42m34n8
moment	l42n8
momento	f15m34
momento sei	m30
mon	a105b13c8d-9e136f85g157h121i42j148k85l-64m-31n-12
mon abonnement	h-9j-11
mon acces	n-31
mon argent	d8
mon associe	j23
mon assureur	g47
mon collegue	e35
mon compte	a30e11j-11
mon ex	j23
mon fils	i33j37n44
mon forfait	b46
mon frere	j34
mon mari	j33
mon mot	e36
mon nom	f12
mon pere	j23
mon profil	e51j19
mon voisin	j31
monat	d22i41n60
monda*	c27d14f-14g11i38j33
monday	c21d14f-14g11i38j33
monday the	c41
monde	n16
monde*	f30g26
mondelinge	f30g26
moned*	j-11n-14
monedas	n-13
money	a-103b12c-81d16e-124f-67g-68h-76i-77j-74k-44l-69m-90n-77
money available	b12
money back	b21d-39
money came	d-12
money disappeared	b-14
money from	a-10c-8d-12e-15g-8h-8j-11l-9
money i	d-12
money immediately	d-18
money in	a-14b18n-8
money into	a-9b-17
money left	m-17
money out	b15
money please	d113
money than	b27d29
money that	b26d-13
money to	a-23b-26d-9e-13j-12
money was	b35
money when	b12
monit*	e-40g41h28j-11m-8n-17
monitor	g51
monop*	i-8n53
monsi*	i-14j28
monsieur	i-14j28
monsieur nous	i-14j-16
monta*	c-25e-12g-18h-40j-31k-15l-10m-52
montag	i-8n41
montageanweisung	i-9
montaje	m-40n-20
montant	b22d24
monte	h-12j-9l-28
monte t	l-24
monte*	b18c22j39l32n37
monter	l25
monter le	l25
monterrey	l9
monteur	b20c26j24n38
month	b77c128e-15g-9h-32i142j39l-11m-14
month and	j36
month before	i39
month please	c84
month*	b-16d29f35g22h-10i16j-11m-31
monthly	b-13j-9m-11
monthly invoice	b-19
months	d37f42g30i20m-17
monto*	b-9
montons	b-9
montons une	b-9
mony	d14
moque*	i-18n58
morad*	j39
morada	j13
more boxes	c52n-10
more cards	a-12b-34e-9j-11
more cash	b9
more money	b14m-15
more times	n12
morge*	b-10c-8g-10i-14j-9k96
morgen	b-10c-8g-10i-14j-9k96
morgen niet	k23
morni*	a-13b-31c42d-18f-15g-9h-14i-30j-16l-15
morning	a-13b-31c41d-18f-15g-9h-14i-30j-16l-15
morning and	b-16d-8i-11
morte	n25
mostr*	f-9g-10h-12i-20j-11k-11m19
mostrador	i-11
mot	e36g-8i-9m30
mot de	e42m-14
mothe*	a44h114j78
mother	a44h111j78
mother in	j73
motiv*	h-10
motor	b-9c-42d-10f-16g-12h-19i-20j-8m-19n-13
motor de	c-34
motor*	k-43
mould*	h23
moulds	h32
mount	i-14
move	a16b-11e40l-8m42
moved	a59e-10f12n-9
moved to	a74d9
movil	c8e18g14h-13j65
movil de	c10j21
movil del	j35
movil particular	j33
movin*	a24c46
moving	a24c46
moving my	a22
mower	n-15
moyen	i36
mr	e9f57j96
mrs	j27l40
ms	j13
much money	j49
mucha*	a-12e-11g-10n46
muchas	a-12e-11g-10j-18n46
muchas gracias	a-12e-11g-10j-18n46
mucho	h40
muda	d27
mudar	f14
mudou	e31
muest*	m17
muestrame	m22
muestrame el	m19
mugge*	e60
mugged	e60
mugged yesterday	e14
mugs	b-9j-8n-9
mujer	j27
mulet*	f35
muletto	f35
muletto a	f35
multa	b29g52i90
multa de	g35
multa por	b30i73
multa*	g58
multi*	a-8b55e-8n31
multiple	b55n-17
multiple charges	b17
multiple times	b23n-12
multiple transactions	b12
mum	j54
mundl*	f46g26m14
muove*	g23
muro	g15
musee	g-13k-29
museo	h-8
museu*	b-8g-8i-22l-8n-13
museum	i-20l-8n-11
music	n67
music*	j-16
musiq*	n70
musique	n19
muss	a29b-15c47d8f-22g44h-17i-13j-42k-16m-14n-40
muss der	n-13
muss die	f-24j-12k-9
muss es	l11
muss ich	a42d22g73
mussen wir	c12
must	b48c44e17f36g152h-10i37j29l42m73n37
must a	e-13g60n-10
must be	e17
must have	b20e21j42
must i	g24
must obey	m25
must see	g39
muste*	m64
muster	m64
mutte*	j22
mutter	j22
muur	d8f-9n94
muur en	d8f-9
muy	b-15c-8f-19g-14h-19j-10m-8n15
muy bien	f-12
muzie*	c24i41
my acc	a88
my access	e31
my account	a-112b119c-75d50e72f-20g-28h-29i-41j-122k-24l-31m-28n-29
my accountant	j20
my accounts	b20
my acount	a74e53
my ad	c61
my address	e13
my agreement	f31
my american	a-17b-20c-8d-9e-18j-10l-9n-11
my annual	b-9j-16
my app	b73e26
my apple	b-9h-13i-8j-9l-8
my atm	b10
my attorney	k10
my bag	e14
my balance	b-17d-17m22
my bank	b84
my banking	a22
my beneficiary	b-8e-12
my bill	b8
my blocked	m24
my board	c40
my booking	d70
my bookkeeper	b66
my boss	g61j-17
my bosss	j41
my brother	j67
my business	g38j66
my cafe	g-11k-35
my calendar	h-9j-8m-16
my car	e21
my card	b103c-64e35f-54g-61h-66i-87j-88k-49l-54m-59n-71
my cards	e49
my cash	b51d8
my chef	g48h54
my children	a-19j-12
my client	a34
my clinic	c38
my club	a-11
my code	e48
my colleague	e22j67m53
my colleagues	j45
my company	a26g50j37
my competitor	j17
my consent	b23
my contract	c13
my course	i34
my cousin	g25k16
my credit	b-8d36e9
my customer	a29n27
my data	f83
my daughter	a-42b-12d-8e-19j-31
my daughters	j85
my deposit	d67
my desk	e10g19
my details	e8
my dog	g41h64j46
my door	e30
my driver	c-10i-9
my drivers	g39
my email	a39e18
my employee	j96
my employees	b-8c-22f-19g18h-10i-10j-13n-9
my employer	g17
my ex	g43j112
my father	j37
my files	c-15g-9
my finance	a22
my flatmates	j88
my flight	c39
my friend	j-19
my funds	d-56
my god	n46
my google	c-17
my group	i32
my guests	b-8d-37g-11i-11j-43m-10n-53
my hands	h34
my head	b50n55
my heart	h88
my history	a56
my house	g52
my husband	j8
my husbands	j45
my identity	a-12b-21c-11d-8f-9g-12h-13i-18j-18l-11m-24n-14
my insurers	k12
my job	g28
my kids	a-15d-14e-11j-11
my knowledge	e24
my landlord	a25g64
my late	g72i24j30
my law	f-11g-27i-9k-8
my lawyer	g-14k14
my lawyers	k18
my legal	f-53g-31k-46
my login	a39e49
my logo	i-9j-12m-8
my mind	e19n36
my minds	c9
my mobile	e54
my money	b29d40e-10
my mother	a44h41j78
my mum	j54
my neighbour	g69
my notice	c24
my office	b25j-15
my old	e27j17
my order	b-11c72d55
my own	a-31b-32c-31d-24e-54f-17g-17h-27i-31j-57k-9l-62m-120n-50
my passcode	e97
my password	e30j-9
my pasword	e54
my patients	f37
my payment	b-110d-9e-9
my payments	b20
my permission	e27
my personal	f40m28
my phone	e171
my photos	a37
my pin	a-10b-21c-12d-12e81f-12g-14h-16i-15j-34k-10l-14m-16n-20
my plan	c10
my points	i20
my prepaid	d80
my privacy	f31
my product	d23
my profile	a96j44
my pupils	n-8
my purchase	b13d38m-48
my purchases	d37
my records	b68f15
my refund	d51
my registration	a87
my rent	c16
my resident	h51
my residents	h55
my rights	f12g65k49
my salary	a-12b-15c-11d-10e-20f-11g-15h-15i-13j-33l-12m-14n-15
my sessions	e51
my shop	a-8m-11
my shops	e9
my side	d-44
my sign	e66
my solicitor	k9
my solicitors	k8
my son	i37j141
my sons	j44
my staff	e37f-34j-8n63
my statement	b189d75
my store	i56
my subscription	c24
my subsidiary	f29
my supplier	g51
my system	e68
my team	i65n59
my tenant	g13j36
my ticket	i27
my token	e72
my transaction	b8c31
my transactions	c13
my transfer	a-9b-20c-31e-14f-12g-10h-9i-22j-10l-12m-11n-14
my user	a131
my users	e58
my van	n22
my virtual	b-9
my wallet	b16c49e8
my warranty	i29
my way	d22i-9
my web	a-9
my whole	n85
my wife	e54g53j55
my wifes	h50j131
my withdrawal	b11
my works	f23
mysel*	a28b15n56
myself	a28b15n56
myste*	b29
mysterious	b29
n	a56c55d76i21j49k13l35m34n22
n c	c44d16
n g	d18
n o	a16m22
n t	d11
na	a28b44d27e29f17g19h112i16j-19k15l-28m-50n62
na aplicacao	a-8d-17j-9n-8
na conta	d60
na de	a64c-10e20f23g-9h78i-21n41
na drie	c21e9
na een	l-10
na fatura	b30
na het	b20e21h87
na justica	g17k50
na mijn	a14h15
na pas	d8
na plus	e-9
na qualidade	j15
na rua	g-20k-50
na segunda	k12
na sexta	e16
na vossa	a10j15
naam	e13f8h-10i-8j90l10
naam en	j36
naam van	l11
naar	b-40d-37e47g-45h27i-63j-19k50l122m108
naar de	a-9c-12d-12e-10f-23g-17h71i-22k41l-23m35n23
naar een	a31c33e58l16m28
naar het	c22j22l53m15
naar je	l10
naar mijn	e11k17
naar uw	f51l28
naast	j19
nach	a-17b-12c-16d-24e-57f91g-46h31i26j-62k-21l-51m-37
nach dem	j-8n41
nach der	e-33h67i49
nach wie	l-19
nach zwei	f40
nachb*	b36f49j30
nachg*	h20
nachr*	m89
nachricht	m89
nachs*	b-48c-11d-14f-18g-10i-20j-13l-9n-17
nachste	b-25d-11i-8j-8n-15
nachsten	b-20c-9f-14i-9k10
nachsten tagen	k13
nacht	f-8h-9i-11
nacht*	b70i8
nachz*	k47
nacim*	j74
nacimiento	j48
nacio	j71
nada	a-23b-10c-132d32e-18f-10g-22h-23i-45j-12k-15l15m-19n87
nadie	g-11i-21k-37m25n-17
nadie de	b13
nadie solo	i-10k-34
nah	l-16
nai	a-15e22g-12h-10j-64k-8l-10m-27
nai pas	b12j-56m-20
nai plus	c10e32
nai rien	a-9b-20
naiss*	j10
naissance	j10
naissance de	j8
nakij*	b25
nakijken	b25
nakom*	k33
name	a86b-26c-28f-43g-27h-21i-32j202k48l64m-33n83
name and	j40n59
name is	i-13l81
name of	b-8j-16n-10
name on	j69
namen	j73m31n50
namen*	b58i32m12
namens	a8b59i34m13
namens de	a8b59i34
names	a-25b-10c-10e-8f-9h-9i-10j68m-8n-9
names and	j112
names be	a-15j-19
names in	j-12
nan	h77
nante*	e-31
nantes	e-31
nao	a26b111c26d-26e-12f-13g13h-13j31l41m54n-13
nao e	c-9d-30j-10m-14n-9
nao o	j15
nao precisamos	i-19
nao quero	d27
nao tem	m54
nao vamos	a15c30
naric*	n21
narices	n21
nas	n-25
nase	n10
natac*	h-14
natacion	h-14
natur*	c31
nause*	h25
nausea	h21
nav	j-21
navid*	i14
navon*	b27g-8k-27
navons	b27g-8k-27
navons pas	b22
ne	a-16b73c69e-21f-43g-38i104j-49k11l-8m81n75
ne correspond	b12
ne fonctionne	e34
ne le	m10
ne marche	n12
ne nous	k11
ne pas	i46m36
ne suffit	l10
ne vedete	g24
ne veux	n24
near	h59i-11j36n-9
near the	h16
nearl*	i53
nearly	i53
neben	f-18h-8k-43n-14
neben dem	k-42
neces*	b-39c-31d11e28f-9g24h-52j73k-17l-83m-46n-36
necesita	h-10i-15j-13l-45
necesitamos	c-58d-10e28g-11h-28i14l10m-14n-14
necesitamos el	f10j34
necesitamos que	i43
necesito	a10b-12g34i12j86l-43m-21
necesito el	j21
necesito que	a17h14
necesito saber	f11j18
necessaire	d40
necessaire pour	d41
necessary	c44e8
necessary to	c44e8
neck	h61
neder*	k61m19
nee	a-27b-14c-8d-8e-20i-9j-11l41n-13
need another	e80
need antibiotics	h67
need help	g43
neede*	c-14f-14g-31i-77k-67m-8n-9
needed	c-14f-14g-31i-77k-67m-8n-9
needed to	g-10k-30
needi*	a37
needing	a37
needing my	a32
needn*	c100
neednt	c100
needs	a19b-23c69d-15e-19f-15g-33h-30i-16k-17l28m19n-29
needs a	l43
needs new	n-10
needs no	m31
needs the	j25
needs to	c52l8
neem	a35d40i55l18
neemt	i14k48n54
negat*	j57
negee*	c-12e-15h-8j-13m46
negeer	c-12e-15h-8j-13m46
negeer alle	m25
negen	b10l-11
neger*	i25
negeren	i25
negoc*	b38f24g13
negociar	f24
negoz*	f-18
negozio	f-18
nehme	d45e28
nehme ich	e28
nehme*	b-13d-11f-12g-15h-47i30j-15n-8
nehmen	b-13d-11f-12g-15h-47i30j-15n-8
nehmen sie	a14h-59i44
nei	g31k33
nei vostri	k26
neige	i55
neigh*	b30c41f51g77j65
neighbour	c41g71
neighbours	b31f51j61
neighbours electricity	b31
nein	b-11c-8g31i-23k-36
neith*	a28d-33
neither	a28d-33
neither should	a30d30
nel	a-38b-19c-29d-19e-41f-28g-37h-26i-11j-27k-26l-14m-12n-25
nel nostro	e9
nel vostro	g-12
nella	b17e-11h-8i9j-13k-13l-11
nelle	f29
nem	a36m15n53
nemen	h44l56n61
nen	n45
nenhu*	b10c-8d-28e-9i-17j-11m15
nenhum	b12d-28j-8
nenhum so	d-27
nenhuma	i-11m25
nenne	m40
nenne mir	m40
nenne*	l62
nennen	l62
nennen sie	l59
nerge*	f62n56
nergens	f62n56
nergens op	n56
nerve	h35n48
nerve*	n9
nervt	n47
nessu*	a-19k10l42m11
nessun	a-16m14
nessuna	l24
nessuno	e10k13l24n9
nessuno di	e10
nest	b33d-19f19h-14i-27k25n57
nest jamais	n15
nest pas	b33d-30f19h-14i-37k14n39
net	a-13b-31d-9e-12g-10h-19i39j-13n-10
net een	a-9i15
neta	n15
netje*	b-13c-45g-11i-17j-10
netjes	b-13c-45g-11i-17j-10
nett	i33
nett und	i33
netto*	b51m-26
nettoyage	m-25
netwo*	j8
network	j8
neu	e57
neue	a-12b-25c-15d-22e11f-38g-59h-19i-33j-22k-85l-14m16n-16
neuen	b-20c-12d-17e12g-16h43i-19j-16l-9m-11n-9
neues	f-9
neuf	h-14
neugi*	b-12n-29
neuku*	i33
neukunden	i33
never	a128b76c92d208e85m167n105
never been	e14m15
never came	d44n25
never comes	n40
never even	d18
never left	c43
never made	e13
never ordered	c51
never signed	a43
new card	a-27b-57c-30d-34e-38f-27g-31h-33i-41j-50k-24l-28m-30n-37
new pin	e115
news	d64
news on	d64
newsl*	a46c-33e-18f51g-18j-14m-47
newsletter	a48c-32e-16f52g-17j-12m-17
newsletter tool	c14
next door	j69
next month	c62
next step	g24
next stop	k22
next week	k10
next year	b-16
ni	a-38c-53d-30n15
nice	b53j57n105
nich	g-8k36
nicht	a34b205c110d31e57f-34h17i19k-41l-16m100n107
nicht ich	d71m8
nicht langer	m20
nicht mehr	a28c91e14n8
nicht notig	l-25
nicht nur	b-13g-24k-34
nicht wahr	n30
nicht weiter	l11
nicht wir	i-24k-26
nicht zahlt	g68
nicht zu	i36
nicht*	b51e-32k14n24
nichts	b51e-32n24
nichts andern	b-9e-32
nicke*	b-14e18
nicked	e19
nickel	b-14
nie	b42c9d29k75l86n18
nie die	b39
niedr*	h54
niema*	b16c14e104f-12m73n106
niemand	b19c17e106f-9m26n111
niemand die	n14
niemand meer	c19m10
niemand mehr	e53
niemanden	m44
nient*	c-9d12l8n13
niente	c-9d12l8n13
niere*	h72
niet	a11b190c110d113e21h64i53j-31k79l54m83n121
niet aan	i20m14
niet betaalt	g9j18
niet binnen	d20
niet de	b48
niet door	b-11c15e-11i-11j-8l-19m-13
niet geleverde	d14k32
niet goed	b-12
niet ik	c16
niet in	b-11c-8d-9i21k-13
niet is	k12
niet langer	l22n40
niet meer	a50c113e73i-17m28
niet met	h48n23
niet op	d38f-14
niet te	c13h54i28n9
niet terug	d20
niet verder	c19
niet waar	c-8e-9
niet werkt	n9
niets	b53c-25d43e-14f-28g-49h-10i-15k-74n125
niets aan	f-10n-9
niets te	c-19f-14g-48h-8i-11k-69l-10n-30
nieuw	e73
nieuw*	a-53b-39c-39d-15e32g-40h-39i-37j-19k-37l-30m62n-43
nieuwe	a-26b-33c-32d-10e56f-34g-36h-35i-33j-11k-31l-27m64n-38
nieuwsbrief	a-24e-21f38
night	b25e101f-9i58j-13m-8n-32
night please	i67
night*	d42
nights	d46
niks	g27l12n60
nimme*	n63
nimmer	n63
nimmt	b-17d-17f-14g-15h-11i-18j-21l-10m-13n-11
nina	g34h29
ninet*	b57h41
ninety	b57h41
ningu*	b47e-33g-22i-30k-9l-27m22n118
ninguem	b24l32m17n79
ninguem resolve	l32n31
ningun	b28g-15i-23l-61m12
ningun lado	b35
ninguna	e-30
nino	h53
ninos	h-12
nitri*	d34
nitrile	d34
nivea*	l29n13
niveau	l31n14
niveau superieur	l-27
nivel	f20l-10
nivel de	f23
nivel superior	l-25
nix	c48
nix mehr	c55
nn	a29d13e47h-12j-8k53l40m20n14
nn fate	i17k17
nn mi	e54
no	a44b42c66d10e25f-197h-74i72j-93k60l-27m92n52
no choice	k12
no competencia	g34
no dispute	b-82d-12e-9i-9n-10
no editor	c-10
no es	b12i18
no esta	d36
no estamos	b26
no este	i30
no estoy	n-22
no hace	b-10d-63g-17h20i-26l-29
no hard	a43
no hay	b-50c-33n45
no juizado	k61
no lawyer	g-24k-63
no legal	f-58g-87i-12k-47m-11
no livro	k39
no lo	a9b38l39m8
no longer	a39c61e85m54
no me	e16g57i87k16l60n28
no more	c75m-15
no necesitamos	c-55i-14
no necesito	i-13l-43m-9
no need	a16l-45m-9
no nos	a-32c-17f-9
no nosso	c-12i-17n-9
no one	i32n58
no pago	g15
no pedimos	b19
no pensamos	c-33g-20i-11k-33n-19
no point	a27
no prazo	k29
no procon	k37
no queremos	k-33
no quiero	b-8c-25e-33g-8i-14k31m-12
no sabado	a16
no se	b48c32d29
no show	i14n10
no tengo	e25i21
no tienes	m34
no vamos	c8
no way	i23
nobod*	a27e41i31k22l20m48n20
nobody	a27e41i31k22l20m48n20
nobody has	n-28
nobody here	a29e44
noch	a-11b-14c33d77e25f21g-29h-31i52j-45l21m-10
noch frei	j-11
noch mal	b-9d-12e-34i-32
noch mit	l45
noch nicht	c26
noch nie	n14
noche	b26j17
nodig	a-21b-44c-16d-29e-12f-38g-31i-51j11k-14m-14n-56
nodig alleen	d-23
nodig van	j30l45
nodig voor	c-10d-9h-13
nog	a18b13c70d102e8f-14h-30i131j-49k62l34m-16n88
nog een	i38k43
nog eens	b21k39
nog met	i49l27
nog niet	c11d30n27
nog op	d63k8
nog steeds	b20d31e20n53
nog terug	d25i19
noi	b21e36f43
noi ha	e10
noire	g-14n-8
noise	b-11c-29d-12e-9f-12g-9h-14i-13j-10l-11m-9n-9
noise cancelling	b-11c-29d-12e-9f-12g-9h-14i-13j-10l-11m-9n-9
noite	h10i19
noleg*	b17f29
noleggio	b22f37
noll	j47
nom	b8e-9g-13h-12i-12j81n-12
nom de	j13
nom et	j23
nombr*	a-22b8c-11d-9e-26f-13h-21j12n-11
nombre	a-22b8c-11d-9e-26f-13h-21n-11
nombre de	a-20b10c-9g8i-13j-69m-12n-8
nombre del	j14l-14
nome	e34j11
nomin*	i45j55
nominas	j56
noms	j22
non	a20b33c35d63e31f11g25i151k45l47m9n52
non annulliamo	c-19i-12
non ci	a18b-10c21i-16
non e	b18k18
non si	d20n32
none	c-10e53m17n-11
none of	e56n-8
nooit	a21b191d44m38n56
nooit aangekomen	d28
nooit meer	a21n41
noon	g-17i35k13
nor	d-65
norm	f52
norma	e-31f31i-8m-8
norma*	a-14c-19d-16e-18g-29h137i60j-31k-20l-18m27n-37
normaal	h80i38
normal	b17c-9d-13e-13f-14g-16h53i-64j-17k-12l-10m-16n-20
normal isso	h48
normal que	b45h14
normal that	h51
normale	h10i-9m17
normally	i56
normally dont	i22
normas	i17m30
normas de	m28
normativa	f44
norte	g-19h-19l-18m9n-8
nos	a-64b-41c-72d54e40f58g71h-40i52j-56k12l-142m-85
nos clients	b-18f-14g-30h-9i-24l-61n19
nos donnees	f61
nos encanta	f-9g-14i-8k-37
nos gustaria	d8i11j-22l-16
nos ha	b19e34k8
nos han	b8
nos identifiants	e49
nos lo	c11i46
nos patients	f21h-10
nos propres	f-22g-9i-10
nos pueden	g25i24
nos remitieran	f-12
nos salutations	f-9
nos vemos	k10
nos visiteurs	g-14
nosot*	b32i72
nosotros	b32i72
nosotros somos	i70
nossa	a75c31e64h13n-9
nossa conta	a86e39
nossa loja	e30
nosso	a-12c-16e34h-15i-19k48n-14
nostr*	a83b-10c-12d-16e32f40h16j-20m-11n14
nostra	a22h22i10
nostre	a9l20
nostri	c-8d-10g-16j-17k-11
nostri soci	a19
nostro	a39e45f31g17i-9k28l-24n20
nostro account	a27e24
nostro avvocato	k27
nostro profilo	a29e12
not	b59c35d34e69f14g-45h-48i18j-68k58l146m65n29
not a	m21
not allowed	l34
not apply	m62
not be	b11c58e-8i56
not been	b18
not do	b14
not escalate	m17
not familiar	b22
not flag	m17
not get	j-8
not go	c15
not going	a35c17
not make	e13
not me	b26
not one	n10
not pay	i24
not receive	b20
not recognizing	b25
not see	d17
not showing	b-20
not sure	e9
not that	n55
not the	l51
not there	d-10
not to	f56
not work	b-32n59
not working	b-22e35i-15l-15m-12n-33
not yet	d21
not you	l99
nota	b98d28m24n30
nota de	b60
nota dez	n35
notai*	g52n-8
notaire	g52n-8
notar*	f64
notas	j36k11
note	a-18b18c-10d-8e23h-13i-8k39m18n-12
note that	k52
note to	m13
noten*	h35
notes	j19
notes de	j26
notfa*	k13
notfalls	k13
nothi*	a84b11d71e11f27i11k-9n-12
nothing	a84b11d12e11f27i11k-9n-12
nothing about	f36
nothing and	b55d34
nothing else	d44
nothing open	a22d-44
nothing should	a41
nothing to	c50
notic*	b12c91f38g16h-9i49j-16k46l-9m17
notice	c97f41g16h-9i20j-8k29l-9m17
notice a	b9
notice on	c51
notice so	f36
noticed	i27
noticed that	i27
noticias	k14
notif*	f24g17k61
notified	f24
notig	b-11e-9l-26
notre	a73b-46c32d-39e10f53g99h-65i49k-51l10m-38n51
notre association	a25d15
notre avocat	k9
notre bail	g51
notre boutique	e-32
notre caisse	d-21g-12
notre compte	a27d18m26
notre cote	g-11
notre ecole	a8
notre equipe	n-15
notre ligne	n15
notre logo	g33
notre numero	b-29j-9
notre place	g-22k-32
notre releve	b33
notre service	f23
notre vendeur	d-28
nou	d9e17n136
nous	a36b27c41d135e-13f35g106h-71i146j66k-8l49m-54
nous adresser	j-8
nous aimerions	h-11l24
nous avions	a18
nous avons	a10c38d-11e12g-18h-18i-12j-15k14l-11
nous cherchons	f8g-14i-9l-9
nous communiquer	f25
nous contestons	b51
nous demanderons	k10
nous demandons	a53i8l11m13
nous desirons	d46f31
nous devons	e9
nous doit	g11l59
nous encore	c42i24
nous envisageons	g33
nous envoyer	i-14
nous indiquer	h43i-10l32
nous la	b-10d53j9
nous les	b-17j64
nous montons	b-9
nous navons	b27g-8k-27
nous ne	b-14c23d-15e-8f-29g-77h-16i-46j-15k-14l-15m-11n-22
nous recommandez	g34
nous relevons	b20
nous rendre	i35
nous sil	g49i41
nous sollicitons	l28
nous sommes	a-24b-37j19
nous un	i32
nous voudrions	j18
nous voulons	f13g-8k-22
nous vous	d34f-8i-13
nouve*	a46b-28c-9d-9f-10g-15h-22j31l-9m22n-30
nouveau	b-25g-13h-13i-20j33k-9l-8m-9n-46
nouvelle	a55m21n13
nouvelles	m10
nove	b-10i-16n10
novem*	b42e-26i9n-9
november	e-26n-9
novembre	b50i13
novo	a17n47
now explained	b31
nowhe*	b24e40l9n52
nowhere	b24e40l9n52
nr	c15
nu	a32c57d29f-8h20i-8j-8k50l19m57n99
nu al	a13
nu een	h-9
nu het	d36
nu is	n25
nuest*	a-30b-34c-61d-48e-49f-47g-71h-67i-66j-72k-20l-92m-72n-9
nuestra	a15b10d-8g-13h-14i-15j-16k-27l-34m-11n17
nuestra cuenta	a17
nuestra disconformidad	b21
nuestro	b-27e-15f-16g-30h-28i-15j-13k-10l-37m-29n-11
nuestros	a-40b-17c-47d-29e-28f-33g-24h-19i-31j-38l-15m-26n-15
nuestros alumnos	c-34
nuestros clientes	h-14i-8j-11m-10
nuestros pacientes	h18
nueva	b-10c37d-47e9g-8h-16i-11j17l-31m57
nueva*	h18
nuevas	h18
nuevo	g-8h-9m-15
nuit	h46j11
nuke	a14
nuke my	a14
null	m87
nulla	n36
nulle	b33d56
nulle part	b33d56
nuls	n-27
num	d30
numbe*	a9b-25c-40d-39e64f-59g-51h-52i-52j105k-22l27m-48n-14
number	a15b-20c-33d-36e-19f-51g-44h-47i-45j9k-17l35m-40n-9
number and	a47b50e37
number at	e11
number do	e-8j-23l-8
number ending	j52
number for	j-13
number in	a-14b-9c-11e-26f-22g-12j-117l-15n-17
number is	j25
number of	b-18c-17d-13e-31f-8g-12h-13i-14k-8l41m-11n-28
number on	b-8j-10
number plate	j62
number to	e11n55
numbers	e83j98
numbers of	j79
numer*	a-26b-61d-26e31f-55g-43h-40i-38j122k-13l-21m-33
numero	a-24b-59d-23e-17f-52g-36h-34i-34j79k-11l-19m-31n8
numero de	a-18b-54c-25d-18e-22f-47g-25h-21i-27j14l-11m-25n-10
numero di	j36n29
numeros	j45
numme*	b-23c-11d-10e45f-28g-13h-18i-17j72k-8l32m-14n-18
nummer	b-23c-11d-10e45f-28g-13h-18i-17j72k-8l32m-14n-18
nummer van	j69
nun	d63h57
nun auch	d36
nunca	b23d36m36
nuovo	e25h11n32
nur	a-56b-21c-41d-47e-22f-90g-104h-50j-73k-25m-44n-8
nur auf	k42
nur die	b-18e-8f-8i-10j-19l-14n-9
nur ein	j-8n-38
nur eine	b-13f-43g-31k-37l-28
nur mit	f22
nur nach	e-32
nur noch	b18e75k9l33
nur wissen	a-14
nurse	h79
nutze*	a72b63i28j37
nutzen	b18f9i30
nutzer	a58b43j37
nutzerkonto	a8
nutzt	m-29
nutzu*	f39
ny	a35
ny a	a34
o	b-87c22d77e-25g14h-39i-94j-25l8m-63n-73
o acesso	e8
o app	a22
o balcao	l14
o botao	c-10
o campo	i24
o contrato	i10k27l35
o da	a10d10j15
o de	h-9i-13l-23
o devo	a24h22
o dinheiro	d34
o direito	g12
o e	e39g23
o el	f54g-19h-24l-32
o en	j-8
o endereco	j38
o envio	f-26
o estorno	d69n16
o fecho	a14
o gerente	l55
o in	a-14e-40
o l	d26
o la	h-9m-11
o los	k36
o manual	m-18n-9
o mesmo	d18
o meu	a59m-15n-9
o no	d30f10g86
o nome	j11
o nosso	e36g13
o pedido	m24
o pessoal	j15
o plano	c73
o por	b-18f-10g-10
o prazo	i32
o preco	m25
o puedo	h34
o que	b11g22k47n60
o r	d10e43m22
o reembolso	d29
o u	d11
o valor	c31
o vosso	a-8c-8d13
o zap	j54
oak	h-8
oat	i-8
ob	a-21f42g32h-12j8
ob der	f15
ob wir	g50
oben	l74
obey	m25
obey the	m25
objec*	b9f32g40
object	b9f32
object to	b9f32
oblig*	f224g82i-15j-10
obliga	f75
obligados	f32
obligados a	f32
obligatoire	f-8
obliged	g25
obliged to	g21
obliges	f12i-10
obra	c11g25l11n-10
obra de	c15n-16
obrig*	b-10i-8
obrigada	n-47
obrigado	n15
obten*	f33l27m39
obtenir	f33l27
obtenir la	f31l27
obvio*	l68
obviously	l68
obwoh*	f59i114
obwohl	f59i114
obwohl ich	f59
ocasi*	i70
ocasion	i70
ocho	c14g36h-14i15k-19
octob*	c34
october	c28
octro*	g20
octrooi	g20
ocult*	f33g-9h-18j-22
ocultos	f38
ocupo	j66
ocurr*	a-33c-12
ocurre	a-33c-12
odd	b18
oder	a-36b-80c-61d-50e-44f-39g65h-64i-77j-40k-31l-60m-75n-65
oder ist	f-10j26
oder kann	g13
of billing	m27
of birth	j14
of business	a32
of cash	b8
of dat	h58
of days	b-9
of de	a-12b-13c-25d-14e-13f-24g-28i-34j-25k-11l-14m-10n-15
of dit	g55
of dr	j28
of jurisdiction	f17
of kindness	i43
of mine	h-9j-10
of money	b40n10
of mrs	j27
of payments	b15
of staat	a13f62
of times	n-9
of user	j75
of view	g29
of work	b57
of yours	j67
ofen	n-12
ofert*	b-8g-12h-11i-9j-9m-17
oferta	i13
off	a200b-8c34e109f-15g18h51i33j-10l50m104n18
off and	e27
off for	e33
off on	a33l72
off so	a-9c-33m32
off the	a86c58e33h53i9n-11
off your	a76
offen	l-12
offen*	b37e17g8i8l13n53
offenbar	b37e10n50
offence	g8
offenen	i8
offer	a-16c22d-11e-16f-11g-15h-14i94j-16l-24m-16n-17
offer for	i54
offer*	a-56b35d-10e-17f-8g30i-10j-8k-12l-8
offerte	d-8e-11g-24i-8k-10
offerte is	b35
offerte voor	b-12c-9g-22
offic*	a-8c-14d-30e69f-10g-40h-14i-9j-23k-48l109m-13n-17
office	b9c-12d-28e75f-11g-27h-11j-20k-12l79m-10n-10
officer	l35
offices	g-10k-37
offli*	a42
offline	a42
offne*	h-10j-8
offnu*	i26
offnungszeiten	i26
ofici*	e30h-9j-12n18
oficina	e33j-11n19
ofrec*	b-8e-27f-17g-28h-13i-10j-23k-53l-35m-8n-8
ofrece	l-30
ofrece la	l-30
ofrecen	e-21g-9j-10k-35
oft	g-20n12
oft muss	g-12
often	a-14b34c-10d-13e-14f-10g-11h-11i-17j41k-10l-10m-11n-39
often does	e-72j52
often should	b-9n-16
ogget*	b8
oggetto	b8
ogni	g19k24n66
ogni volta	n58
oh	n17
oh and	n-8
oh wonderful	n19
ohm	f-12h-8
ohne	d19g35h-8i127j-9m30n17
ohne dass	m16
ohne internet	d27n29
oi	a15c24e22f10k29
oigan	g19h41n8
oil	a-9b-10c-13d-10e-20f-12g-19h-13i-22j-23k-10l-66m-15n-18
ojos	h29
ok	e-8f51g12h39j-9k42l19m82n-9
ok for	h51
okay	k42
ola	c28m-11
old	a-30c-10d28e42f39g38h8i97k-8l-13m-15n-26
old account	a-64
old do	a-12e-10h-8j-9
old number	e29
old one	a19d39n-9
old price	b18i18
olie	f-14h43j-14
olvid*	c45e12f52h23j8
olvide	e15
olvido	f54h28j16
om	b-34c-25e-14g125h-15i70j-18k29l47m-25n38
om de	c-15d-12e-23f-8g45h-10j11l24m-11
om die	g45n37
om een	e-11g53h17k12
om met	g-13h-8l-8n-12
om mijn	a29
om u	k43
ombud*	k37
ombudsman	k30
omgaa*	d11n42
omgaan	n42
omgev*	a19e28
omgeving	a19e28
on aimerait	l25
on donner	h29
on earth	n56
on en	n19
on file	j62
on friday	c19
on holiday	m39
on laisse	c11
on monday	c40d17g24j42
on ne	g28
on nous	b33g40
on paper	f54
on peut	i38
on recycled	f-14
on saturdays	b-9c-9e-8g-9h27i-10j-9m-13n-10
on se	i34k14n43
on sunday	a-10c-34
on ten	h40l-16
on thursday	c8
on top	b49
on tuesday	j25
on ur	j38
on voudrait	c33
onacc*	n55
onacceptabel	n55
onbek*	b64e53
onbekend	b64
onbekende	e53
once	b73e-12f27h-10i148j37m-25n35
once i	f35
once second	b14
ondan*	i62
ondanks	i62
ondanks de	i62
onde	a-9b-14d-11e-14f14g-17h-24j-15l-15m-19n-18
onder	a-17b-14c48e-26f59g43h-15i-15j-18k-8l29n-12
onder de	b-8f23i-9l39
onder*	a-10d-11e23f106g-18h-31i15j-25k56l-32m26n-8
onderhoudscontract	c23
ondernemen	k29
onderstaande	m42
onderweg	f34
one account	a-30e-8j-23
one bag	i45
one before	j15
one charge	b18
one country	f23
one day	i58
one extra	i32
one eye	i112
one go	g19
one kilo	i61
one pound	b28
one purchase	b16
one transaction	b15
one under	a66
ones	a-10b-19c-10d-12e-19f-13g-23i-40j-13k-13l-12n-43
onged*	c45
ongedaan	c45
ongel*	a9e10g46h45n41
ongeluk	a9e10g46h45
ongeluk een	a9h19
onlin*	b-20c20d-30f15g14h-9i-21j-20k-12l-11m-8n-9
online	b-16c21d-28f15g17i-20j-20k-12l-9m-8n-9
online a	d-18
online but	c34d-18
only gave	b39
only got	b82
only received	b45
ons	a129b95c51d57e51g106h-27i76j72k30l55m-55n84
ons account	a25j23
ons betreft	a19c19
ons contract	f32j16l64
ons de	d33f29i23j-10
ons dit	i17l22
ons een	b22d11g-12i13n-8
ons eigen	a-11b-16d-10i-12k-8n-19
ons geld	d31
ons het	j65
ons in	i24
ons inschrijfformulier	g-23i-8n-9
ons niet	c21f13
ons nog	i14
ons onderhoudscontract	c8
ons op	k61l15
ons personeel	e23g33n51
ons te	d31
ons uit	a35c21
ont	b-13d-9e15f-13g-16h-13i-11j-11k-9m-15n-11
ont ils	b-9e-10f-10g-10h-9m-12
ontbi*	c23g34k20
ontbinden	c28g39k26
ontbo*	a11f13
ontbonden	a11f13
ontbr*	b52d68j-9
ontbreekt	b52d25j-9
ontem	e16i71j13
ontsl*	g116
ontslaan	g63
ontslaan wat	g25
ontst*	h35
ontstoken	h35
ontva*	b18c-35d42e-21f17g-17h-18i-31j65k-20n-17
ontvang	d24
ontvang ik	d24
ontvangen	b20c-33d15e-19f19g-15h-16i-28j34k-18n-14
ontvangen graag	b64j13
ontvangen wij	b-19c-26d-20e-13f35i-14j-13l11
ontvi*	b15f21
ontvingen	b15f21
ontwi*	m39
ontze*	e32g13
onver*	b34d18
onze	a149b-30d-52e106f25h-30i-11j-39k75l-107m-78n-80
onze aanvraag	c51
onze account	a13
onze administratie	b17f-11
onze advocaat	k54
onze bestelling	c29
onze boekhouder	b32
onze chauffeur	g27
onze directeur	l-33m-8
onze eigen	a-12b-15c-14e-17f-18g-11h-9i-12j-13k-11l-11
onze gasten	d9e-9g-9h12i29k-18
onze inkoper	l34
onze juridische	f27k11
onze jurist	f29
onze klanten	a-10
onze leden	a-8c-8k35
onze medewerkers	e-14
onze nieuwe	e29j13
onze omgeving	a19e14
onze overeenkomst	f9n-9
onze receptie	k-9
onze rekening	a21d18
onze shop	a-9
onze stichting	a19
oogje	i44
ook	a-65b-35e-70f-41g-77h-39i-29j-71k-53l-44m-70n-107
ook al	i64
ook bij	h77
ook een	l49
ook in	a-15b-16c-39d-22e-22f-25g-20h-22i-33j-21k-14l-33m-33n-21
ook met	e-8f-14h-28i-16k-10l-14n-10
ook op	a-10b-11d-10e-8f-20g-10h-8i-12
ook voor	f-16
op	b28c24d74e20f43g10j-39k-11l-103m30n-20
op alles	m22
op de	a-46b28c-65e-66f14g-27h-80i-56j-49k25l-66m-83n-40
op deze	f21
op een	b16c-11d43e14f-35g-25h30i-27j-17l-10m10n-21
op en	b8
op grond	f57
op het	b-14e35f-22h53i80j-8m-8n-10
op jullie	a-14b-18d-15f-10h-8j-12k30l-11n-28
op laag	m17
op met	b-9e-17h-9j-14k-8
op mijn	b46d52e31f14h8
op ons	j25
op onze	a-10b-14d9e15f-14g-21h-8i-10k-14n-10
op rekening	b-12i12j-9
op staande	g42
op te	a22c41i45l15m9
op tijd	b30
op u	k18
op uw	b-8c16f-11h12i38
op voorraad	e-8n-9
op welk	j16
op welke	b-11d21f30h-8n-8
op zaterdag	b-9
opcao	n-12
opdra*	c63f-8h-12k12m86
opdracht	c71k15m81
opdracht van	m56
opeen*	b24
opeens	b24
open	c-51d-85e-24f-29g-29i-36j-90k-27l-59m73n-52
open a	g30m-11
open an	a-62b-17c-10d-9e-26f-8h-8i14j-38l-10
open day	f-10g-8l-10
open on	d-45m66
open that	b54
open the	e44
openb*	j-22
opene*	f31g-14j-8k-43
opened	f33g-12k-31
opened software	f24
opened the	f15
openi*	a-17b-20c-10d-12e-16f-10g-19h-10i-22j31k-8l-8m-12n-32
opening	a-17b-20c-10d-12e-16f-10g-19h-10i-22j31k-8l-8m-12n-32
opening hours	b-10g-8n-14
opening times	j51
opens	d-50e21
opens*	b56
opent	n-9
opera*	f32g-9h66i-11j-10l89m99n37
operario	h-10
operatie	h11
operation	h33
operations	l8
operator	m79
operatore	m15
operatori	l44n52
opgeh*	a64b15d8i35
opgehaald	b15i35
opgeheven	a64
opgel*	b-18c-12d-16g-15h8i-14l-14n-27
opgelost	b-18c-12d-16g-15i-14l-14n-27
opger*	a-13b-8e-14f-13g-10h-18j-11n-11
opgeruimd	a-13b-8e-14f-13g-10h-18j-11n-11
opges*	a18f60
opgeslagen	a18f60
ophal*	i13
ophalen	i13
ophan*	g43
ophef*	a102
opheffen	a102
opini*	g40l27
opinion	g21l27
oplad*	j-12
opladen	j-12
oplag*	j-19l-10
oplage	j-19l-10
oplev*	k16n43
oplos*	k9
opnem*	f58
opnemen	f58
opnie*	b29d32e50j-18l-9
opnieuw	b29d32e50j-18l-9
oppos*	f99
oppur*	h19
oppure	h19
optic*	f-15
optio*	a-13c-15d-11e-23f-16g37h-21i-21j-20k-10l-18m-18n-19
option	a-8e-14f-8g-13h-11i-12j-11l-10m-10n-9
options	g54
opzeg*	b-16c173d-9e-12f11h-24i40j-11k-8l-24n-29
opzeggen	a12b-14c18g-14h-20i-17l-22n-27
opzegging	c125g22
opzegging van	c44g26
opzegtermijn	c31i65
or nah	l-16
or stolen	e-19
or yours	f33
orang*	b-8h-9n-8
orange	b-8h-9n-8
orari	j15
orchi*	c-9g-8h-13j-12n-21
orchidee	c-9g-8h-13j-12n-21
orde	b-15d-11n-8
ordem	a14
orden	m58
orden*	i-19k35m44
order	a-34b-8c174d21e-72g-38h-39j-54k-21l-44n-35
order a	b-11c-16i-11j-9
order and	c22
order from	m18
order number	b-11c-12n8
order you	m40n8
order*	a-10b-13c69e20g-8h-13i-14j8k-11l-12m94n-73
ordered	b-11c76h-11j-14k-10l-11m-18n-72
ordered and	n-63
ordered something	e17
ordered the	c52
ordering	j13
orders	e22i-19j9m116
orders from	j9m48
ordin*	c23e41h-10i23n-12
ordinateur	e-11n-8
ordine	i39
ordini	e40
ordre	m12
ore	i10
org	l-13
organ*	b-32c-9e-20f40g-23h-25i-24j-21k-25l83m-13n17
organisatie	l62n42
organisation	l38
orien*	g40h-12l-17
origi*	i56m12
original	i57m13
os	a39b-15c-10e11f36g-23h-25j53k28l-19m-25n-23
oscur*	n62
oscuro	n62
ospit*	h32
oster*	j-9
other side	g55
other way	m9
other*	j-12k44
others	e12j-12k44
otimo	d-30
otra	a17e54g-22h-26j29k-36m-9n45
otra cosa	b18
otra foto	g-18h-17i-10k-32n-17
otra vez	i18n33
otro	c98e114h-11j97l17n67
otro lado	c49
otros	j37
otto	b20
ou	a-73b-95c-75d-61e-74f-44g-22h-87i-93k-65l-79m-82n-84
ou a	f44
ou en	d8
ou est	d-21f12j22l8
ou la	k-19
ou nos	k41
ou o	g9
ou pas	f32l32
ou quoi	n11
ou voir	a-24
oubli*	e-26i41m31n-8
oublie	e-24m29
oubliez	i42
oud	e29f18j24
oude	a57b-14d-10e-8f9g23h-20i-9j-14k-17n-19
ouder*	g26h31j24
ouders	g26j24
ought	l85
ought to	l85
outil	f10g-11h-14
outpu*	m15
output	m15
outra*	d28n11
outrageous	n14
outrageous that	n14
outras	d28
outre	m8
outro	a19e29
outsi*	e33f21i40
outside	e33f21i40
outside the	f24i40
outst*	b59k46
outstanding	b59k46
ouver*	a35i-8
ouvert	a38
ouvri*	d-26h-11i-31
ouvrir	d-26h-11i-31
oven	b-10d-9e-11h-12i-13j-23k42l-8
over de	a-38b-12c-24d-9e-45f48g17h13i-15j-29k25l60m-20n26
over een	k-15
over jullie	k14l12
over naar	a36e21m36
over op	e16
over te	e23l18m16
over uw	k70
over vier	n13
overb*	c35e49
overc*	b34
overcharged	b31
overcharged for	b19
overd*	f27h42i96
overe*	b23c20f75g39k68n-9
overeenkomst	c20f75g39k68n-9
overeenkomst en	k26
overg*	e26h48
overl*	a9i54l47
overlook	i54
overlook the	i54
overm*	d29f63g20
overmacht	f63g20
overn*	d67f35
overr*	m115
override	m96
override the	m18
overs*	f-17h-12i51k10l-8m12
overslaan	f-16h-12l-8m-15
overslaan bij	f-16h-12l-8m-15
overt*	g11k30
overtime	g11
overw*	g8k26
overwegen	g10k29
overwegen een	g14k39
overz*	b30f10
overzicht	b30f10
overzicht van	f14
owe	b60d12i21j61k49
owe me	d12k49
owe you	i21
own	a-66b-48c-48d-32e-24f-22g16h-42i-41j-76k-17l-104m-53n-63
own customers	a-8j-33n-8
owner	a19e8j56l117
owner of	j56l27
owner*	e18f59
ownership	e18f59
ownership of	e18f59
owns	f18
owns the	f18
oye	g15
p	e37m68
p a	e43m17
p s	m55
pa	d52f13h-16
pa cuando	d59
pace	k38
pacem*	h63
pacemaker	h63
pacie*	b-10c-45d-14h155i-9j80n-40
paciencia	n-31
paciente	c-44d-12h44j87
paciente cancela	c-44d-10h-9
paciente con	h45
pacientes	h110
pacientes con	h45
packa*	c12h-8i73
package	c14
packaging	i78
packi*	h-9j-9m-8
packing	h-9j-9m-8
packing list	j-9
pacot*	b15
pacote	b15
pacote de	b15
pacta*	g46
padar*	a21b29
padaria	a21b29
padel	b-10f-9h-9i-12j-9
padre	g12h35j11
paga	f9g43j130
paga la	j65
paga mi	j19
pagad*	d35j14
pagado	b16d38j18
pagam*	k24
pagamento	k24
pagar	f16g127i22j39
pagar el	f16g58
pagar*	b15g53
pagare	b20g57i9
page	a16b-35c-28d-97f-41g-43h-50i-56j-52k-25l-25m-49n-47
pages	f-15
pagin*	a-12b-27c-19d-18e-28f-44g-33h-44i-39j-48k-31l-29m-16n-44
pagina	a-11b-24c-18d-17e-27f-42g-31h-39i-35j-47k-29l-28m-15n-41
pago	b60h-16i64
pago con	i-9
pago de	d8
pago por	b39i22
pago tardio	i10
pagos	e42j51
pagos en	e42
pague	b33d37i-9
paid	a-10d206e-15f-15g14h-12i-26j-9k-10l-14n31
paid at	b10
paid for	d69n54
paid in	b26
paid me	b19g29
paid on	b50
paid out	d83
paid the	b-14d-8i-10
paie	a14b44n45
paiem*	b9i-14
paiement	b9i-14
paiement dans	i-19
pain	h72n-9
paine*	e46i-10n9
painel	e46i-10
paint	b-21f-36g-10h-9j-15m-8n-9
paint*	h-22i-12
pakbo*	b12e-8
pakbon	b12e-8
paket	j49
pakje	b49j24
pakke*	a-8c18d-11e-8f-14g12h-20i-19j10k-21l-31
pakket	a-8c18d-11e-8f-14g-14h-20i-19j10k-21l-31
pakket weer	n40
palab*	c23n21
palabra	n36
palabras	c23n-12
palav*	n-22
palavra	n-22
pale	f-8j-15
pales*	a18c37g-8j17l15
palestra	a21c40j21
palet*	d32g-8h-13j-22
palette	j-8
paletten	d40
palettes	k12
palle*	a-18b9c-8e-13f-11g-14h-18i-13j-18k57l-10m24n26
pallet	a-17b-17e-11g-12h-16i-9j-15k-13l-8m26n14
pallet met	n32
pallet of	m44
pallets	b29k72n9
pallets of	k27
palpi*	h75
palpitaciones	h56
pan	h-11i-8j-11n-42
panel	b-10d-26e18f-12g-9h-12i-10j-20n-10
panel*	h-8j-11m56
panels	m59
panne	n62
panne*	h-11
panneau	h-8
panta*	c-42f-12h-17i-10j-17m-9
pantalla	c-42f-12h-17i-10j-17m-9
pantalla del	j-11
pao	i-11k-8n-13
papel	a-9b-25c-22d-11e-26f-46g-34h-24i-38j-30k-12l-15m-32n-21
papel tamano	g-10
papel*	a8g36i34
papeles	g39i34
paper	a12b9c-25d-16e-18f89g-41h-36i-20j-34k-22l-19m-27n22
paper*	a68i65k15m-10
papers	i65k15m-10
paperwork	a68g13
paperwork do	a68g13
papie*	a-22b-37c-25d-30e-23f-37g-37h-36i-38j-38k-53l-20m-53n-9
papier	a-17b-23c-20d-23e-16f-31g-31h-28i-27j-32k-42l-15m-50
papier is	j-9
paque*	f11j15
paquete	f16j20
par	a10b-10c26d24f10g52h-33i10j-37l-8m66n-14
par erreur	a17d43e9
par la	a34f40g45
par le	m28
par un	m31
para	a-80b-131c-58d-72e-56f-151g-78h78i-43j-120k-125l-114m-85n-70
para a	c27h-25i35
para dar	i30
para echar	g26
para el	b-11d-10e-12f55g-14h33i-20j-25
para entrar	j65
para entregar	i40
para este	g29m22
para la	b-8c-9d-11f-11g-11h92i-24j-18m-8n-16
para los	f14h21i-12
para mayores	h42
para mi	b-23h13j-8
para mim	e61
para mis	d-15m-8
para o	d25i24n-25
para os	h-8
para pacientes	h32
para que	a-27b-8e-23h-54i22k12l-9
para um	j12
para usar	e-8h-21
parab*	n27
parabens	n27
parabens pelo	n9
parac*	h63
paracetamol	h63
parad*	c46k23
parag*	f76g23j-10m25
paragraph	f24g29m39
parar la	h-10
parce*	a-13b-26c21d-11f-12g-12h-13i21j-11l-9m-18n44
parcel	a-12b-24c23d-10f-11g-8h-10i12j-10l-8m-16n-15
parcels	n49
parch*	h55
parec*	g16j-8n9
parece	j-8n9
paren*	b-8e-25f62i-8j42
parents	b-8e-25f62i-8j42
parfa*	b-63d-10f-8g-9h-9i-10j-8l-9n-73
parfait	b-9i-8n-67
park	g-11h-15j-23
parke*	b54i35j-22k-9l-20
parkeren	b56
parki*	b22c24d54g48l-37
parking	b22c24d54g48h-9l-37
parking charge	d57
parking fine	g15
parking for	g-8
parkp*	j39
parkplatze	j-8
parla*	f21l75n24
parlare	l75n24
parlare con	l75n24
parle	f26g-18h-18i-8k-23
parle*	g-14k9l35n16
parler	g-14l35n16
parler a	g-14l-16
parro*	h-8k-11
part	a-10b16d78e-43f-17g18h-20i36l-11m57n-9
part de	e-31
part is	d39
part of	m17
parta*	e34f30j40
parte	a-8b-11c26e-12g-10h-20i-18j-16l27m-11n-20
parte la	i-9
parte*	d17e11
parti	b36f20j25
parti*	a9b-8c14f19g49h14i-24j80l19m11n-14
participantes	j25
participants	j9
particular	j82
particular de	j51
partie	g50
parties	f9
partij	d29
partir	a13c15d-30e-8h22i-25j-21m19
partir de	a9d-30e-8g-14h22i-25j-21m19
partir del	c23
partn*	a130g97j158l45
partner	g93j92
partners	j63l45
partnership	a29
parto*	h52
partout	h52
parts	c19e-13i30j-17l-8
parts i	c23i33
party	c128f107i39j57
parve*	j28
parvenir	j28
pas	a-12b96c34e-18f-27g-79h-48i-13j-72l60n56
pas besoin	i-50j-56l-35m-12
pas clair	d-26h-10i-29
pas de	a26b-16c-12d-9e-50f-59g-73i-21j-14k-10l-10m-21n-13
pas ik	e21l-15n-15
pas la	n62
pas le	i64
pas remplace	k12
pas un	d13l32
pasa	g13m32n67
pasad*	f15i13j39
pasada	j20
pasado	i17
pasai*	j14n-17
pasais	j14n-17
pasam*	a15j80l11
pasame	j80l11
pasame con	l11
pasap*	f37j67
pasaporte	f37j67
pasar	i42l16m22
pasar por	i9m23
pasar*	f-13j-9
pase	i15l-21
pasem*	j22
paseme	j22
paso	i29
paso de	m10
pasos	g29
paspo*	f21j33
paspoort	f21j33
pass	c41d8e10f126h12i46j78l46
pass me	j51l37
pass my	f65
pass on	c42
pass this	l9
pass to	f62
passa	g-12h10j48
passa o	j54
passa*	d12e37g19i18m24n12
passaggio	m31
passaram	d18n16
passati	e8i21
passc*	e134
passcode	e134
passcode was	e18
passe	a-8b32e33f-19g-18h-11i17j-18l10m-16
passe je	e-40m-12
passe*	a-8b-18c-8d-32e105g-14h-37i21j22l31m96n40
passed	a42f8m25n62
passed and	m24
passed away	a44
passee	a-45d-22e-34j-10
passem	e8l35
passen	e21f-10g-9h-16i-8j-23l-9
passenger	j62
passer	e51h-15i33
passer a	e27
passez	e38l16m26
passez moi	l14
passi	l88
passi*	a25g-8
passiert	g-8
passo*	i26
passp*	i59j69
passport	i59j69
passt	a15b-28c-17d-19e-13f-27g-22h-26i-27j-26k-10l-17m-19n-20
passw*	a-20b-23c-9d-10e129f-28g-21h-25i-19j105l-10n-25
password	a-10b-15e126f-10g-16h-19i-13j80m-9n-17
password be	e-13n-10
password but	e9
password is	e86j21
password of	j43
passwords	m17
passwort	j34
past	a-21b-44c-30d-14e-28f-59g-31h-25i9j-46k-41l-21m-42n-34
past de	f-10h-20i-10j-9k-8n-11
past er	b-8h-8
paste	h30n10
paste*	g-13i-8j-11k-25m68
pasti*	h28
pastillas	h42
paswo*	e151
pasword	e151
patch	h55
paten*	f20
patie*	a-18b-32c-25d-22e22f26h171i-39j81k-18l-31m-28n-12
patience	h-12n28
patient	f-11h90j21m-8n-8
patient with	h-11
patiente	h-9i-8n-10
patienten	g30h66
patienten in	h-8
patienten met	h23
patients	c-10f59h42j71
patients with	h61
patro*	e8g16j14l15n23
patron	e8g16l10n23
pattu*	d26
pattuito	d26
pause*	i-10l-9
pay	a-10b129c-17d27e-15g70h-15i56j11n49
pay at	b10
pay for	b56j12
pay in	i57
pay it	c12
pay me	j-20
pay the	b18i-44
pay with	j11
payan*	c56
payba*	d67
payback	d67
paye	b48d14
payed	b60m-16
payee	b-16
payer	g47i25
payin*	b87g78n70
paying	b87g78n70
paying for	b80
payme*	a-23b53d55e27g-22h-24i47j-29k-8l-22m-20n-28
payment	a-20d60e-36g-18h-20i48j-25l-18m-16n-24
payment and	b8
payment be	b15
payment did	b-9
payment didnt	b-17
payment has	i45
payment i	b9
payment in	b21
payment is	b-9i40
payment not	b-17k17
payment still	b-18
payment that	b50
payment the	d29
payment to	d36
payment was	b21
payment will	i10
payments	b56e65
payments from	e34
payments that	b17
payments with	b19
payou*	m23
payouts	m-8
paypa*	d8
paypal	d8
payro*	e38g40j-8
payroll	e38g40j-8
pays	j92k17
pays you	j67
paysl*	j59
payslips	j59
payslips of	j59
pazie*	h16n18
pazienti	h20
pazienza	n19
pdf	a-30b-48c-32d-37e-35f-44g-60h-44i-45j-39k8l-65m-38n-35
peau	h34
pecho	h71
pecho desde	h13
peco	b21l37
peco que	b21
pedaa*	j-10
pedi	a8
pedid*	b-9c125d13e-11f-19g-13h-24k18
pedido	b-8c128d14e-8f-15g-12h-22k19
pedido de	c91h-8j10k25
pedido minimo	i41
pedim*	b33i9
pedimos	b33i9
pedimos que	i19
pedir	h-23j-9l11m21n33
pedir*	i-12
pediu	k25
peinl*	j-10
peinlich	j-10
peint*	h-9
peinture	h-9
pela	a9b28d9n-36
pelig*	h68
pelo	a-9c-17d-24f21h-12j-10k31n66
pelo atendimento	n18
pelo juridico	m13
pelo vosso	c-9f16
pelot*	n54
pen	a30h15
pena	c38g45k27
penal	g30
penal*	b50c13f94g65i303j21k56
penale	c13f22g13i8
penalite	b41i11
penalites	i51
penalizacion	f8i81
penalizaciones	f28
penalty	f25g31i113
penalty clause	f25
penalty for	g31
penci*	k33
penda*	g-8h20j13m-24
pendant	g-8h20j13m-24
pendant la	h37j19
pendant le	m-24
pendi*	a-15b-61c-31d-32e-31f-23g-18h-24i-32j23k-14l-19m-23n-25
pendiente	b13
pendientes	j52
pending	a-13b-75c-33d-29e-28f-17g-15h-17i-27j-24k-12l-17m-19n-22
pending on	b13
pending payment	b-14
pending transaction	b-10
pens	i-15
pensa*	c-33g-20i-11k-33n-19
pensamos	c-33g-20i-11k-33n-19
pensi*	a27e8g15j23
pension	g15j23
peopl*	d44e-65g36h43i10j-9k88m65n55
people	d44e-65g36h43i10j-9k88m65n55
people and	h-9
people who	k93m43
people with	h34
peor	n54
peque*	f56h-9k38m-8
pequena	f56
pequenas	k47
per	b-72c26d-59e-19f-55g-69h15i-25j12k-72l-41m-49n-92
per app	e29
per carita	a-15
per dag	h47k-9
per direct	c83
per eind	c8
per favore	e52
per i	d11f8
per il	f-9g14h-14i11k14
per kilo	h45
per la	a-8d-32e-10g-10h-27i-9j-10m-8n12
per le	f8h-13i-9k-8l19
per litre	b-14f-32
per lo	d20
per maand	b35h-8j58
per mail	b-14c-24e-8f-16j32k-9
per ongeluk	a9e10h45
per quanto	a19
per questo	g21
per una	i14l19
perce*	b54
percent	b48
perch*	f-9g25h-10l15
perche	g28l17
perde*	c-25
perder	c-25
perdi	e73i96
perdi el	e13i66
perdi la	i33
perdi o	e48
perdi*	f11g19k29
perdida	f12
perdida de	f12
perdio	g20
perdo*	i40
perdon	i-9
perdon por	i-9
perdu	j-8
perdu*	e16
perdue	e16
pere	j23
perfe*	b-13c-17e-10f-21g-16h-23i-26j-12l-33m15n-17
perfectly	m29
perfecto	f-11g-10h-15i-8l-29
perfi*	a27e-10n-12
perfil	a28e-9n-12
pergu*	e33h9
perha*	i26k9l70
perhaps	i26k9l70
perhaps the	i26k9
perim*	d36
perio*	e-8f47g30i39n-11
period	f48g-8h9n-10
period for	f47
periode	g40i33
periode dessai	g40
perit*	k23
perito	k23
perju*	k12
perjuicios	k12
perma*	a41f19i33
permanencia	f19i33
permanently	a18
permanently and	a11
perme*	f-33
permi*	b-9c-12d-12e113f49g145h-18j-13l-43m113n-16
permis	e-42m-12
permisos	e49m39
permisos de	e38
permission	e59m74
permissions	e54
permissions to	e51
permit	g69
permit to	g62
permite	e-16f26h-11j-8l-36m-14
permitted	g90m28
permitted to	g90
pero	c23i71k29n59
pero no	c26
pero podrian	i11
perro	g33h22i15
perso	e56j11
perso il	e56
perso*	a-55b-30c-13d-35e55f141h84i-22j96k-51l184m36n40
person	e39f78h30l154m20
person who	l22
person with	e45
persona	j58n21
persona que	j21
personal	a-8e-14f39j33l-9m24
personal data	f12
personal details	f35
personal hacker	m29
personales	f42j11
personas	f-30g-17h39j-11l-8
personeel	e19g81h59n47
personen	b-12c-8d-9e-26f-30g-20h-19i-17j-30k-9l-44m-11n-19
personlich	g45
personne	b40e8f-9g-8h26i21j13k-22l42m16n8
personne na	b19
personne ne	f-9g-8k-22m8n8
personne qui	j16l16
personnel	f25j23
personnelles	f22
personnes	c10f-8h-10i8j-8l-12n11
persoon	j26l72
persoonsgegevens	f65j22k16
persoonsgegevens van	f30j22
perte*	f25
pesa	m62n-9
pesim*	n17
peso	c-17e-8f-10i-10j-15m-12
pessi*	n16
pessimo	n16
pesso*	f14g-10h-11j43l26
pessoa	l19
pessoais	f8
pessoal	f17i9j56
pessoas	f-11g-10h-11i-8j-10
peter*	a59
petic*	m42
peticion	m42
petit	b39h-8i13j-8
petit*	i34
petite	i39
peut	b-50c-72d-28f-17h81i16j-14k-35m-53n-54
peut elle	f-8h12i24j-13
peut etre	a17e45
peut il	f18g-25h71i-13j-11l38n-19
peut on	b-30c-58d-22e-27f-23g30i-28j16k-19l-26m-45n-22
peute*	h89
peuter	h89
peux	g63l34m17n45
pezzi	i37l20n17
pfand*	i50
pflan*	g-9h-9
pfleg*	g26
pfv	a19
pharm*	a-13b-13d-8e-9g-9j-17n-9
pharmacy	a-11j-12
phase	m73
phish*	e43
phone	a-18b-14c39e170f-12h-15i-10l68m-16n-10
phone and	e23
phone from	e13
phone i	e32
phone is	e-19
phone number	e-30j-26l51n-10
phone numbers	j22
phone right	j14
phone was	e21
phone*	j31m55
phones	j31m55
photo	d-11e-10f25h27i-8j-11l-8
photo*	a35c70f58j15k44n25
photos	a36f59j17k45n26
photos du	j21n34
photos of	f40
phras*	f-11g46
phrase	f-11g46
physi*	a-14b-52c-16d-19e-26f-22g-20h-11i-27j-22k-14l-17m-18n-20
physical	a-11b-47c-12d-15e-24f-13g-15h-17i-21j-19k-10l-14m-15n-16
physical card	b-14e-13i-8j-9
piano	a-8b-18d-10e-14f-17h-39i-17j-10k-14l-33m-13n-33
piano est	h-9
picco*	f-8g-9m65
pick	e15g56
pick a	e18
pictu*	f-39g17h29
picture	h32
pictures	f-39g20
pide	c-13f-8
piden	h-8i37
pido	c46d45f31i67j11l10
pido el	d41
pido la	f30
pido por	i15
pido que	c47l10
piece	h-9i-9n-28
piens*	h25
pienso	h25
pierc*	h93
piercing	h93
pierd*	f26g-16
pijn	h60
pila	h22
pilas	h-8i-8j-9
pilat*	h25j38
pilates	h25j38
pills	h188j51
pilul*	h29
pilule	h29
pin	a-39b-83c-42d-43e170f-44g-49h-59i-54j68k-34l-46m-50n-56
pin again	e-61
pin de	j13
pin do	e30
pin for	e70
pin fur	e-40
pin how	e-23
pin on	j70
pin sent	e-10
pin to	e8
pin too	e66
pin unblocked	e68
pin where	e-12
pin yet	e-20
pinco*	e81
pincode	e81
pink	b-9l-21
pins	j-10
pintu*	i-8j-13
pintura	i-8j-13
pique*	h52j25
pirat*	e-25
pirate	e-42
pis	k27n15
pis pour	k27n15
pisci*	b-11e-10f-30h-61i-15j-14k-8m-15n-17
piscina	b-9e-8h-18i-9m-13n-15
piscine	f-24h-41
piso	g84j15
piu	a68c22d-11e53l37n30
pizza	d9f-8g-8h-12
plaat*	e13l26n20
plaats	g8n27
plaats van	n27
plaatsen	b11e17
placa	j-20
place	a21e24g-43h-18j65k-36l134m-9n-9
place an	e-19
place de	b8e66
place of	f17
place that	g-12
place*	b-15c-21e42f-45g-46h31i-10j-17k-78
placed	e55h44
places	b-10e-8f-9h-8j-8
plafo*	f33h-9
plafond	f33h-9
plain	n16
plain*	h36
plais*	g-12i-10j-9
plait	e29i30j-24n-9
plak	m17
plan	a-79b-46c146d-31e-97f-36g-46i-118j-56k-25l-29m26n-38
plane*	g-10h-9
planen	g-9
plann*	a-26b-49c-28d-23e-11f-27g12h-35i-43j16k-19m-24n-37
planner	b-11c-9d-8f-8g-16h-13i-15j40l-10m-12n-14
planner is	e21
planning	a-15b-26c-10e-12f-8g33h-10i-15j-14l13n-10
planning the	a-11
plano	c67i-11j-17m23
plano de	c32j-8
plano*	g26
planos	g26
plans	a-54c-10
plans to	a-53c-9
plant	c56
plant*	a-23b-31c-48d-10e-9f-33g-77h-41i-39j-13k-37l-29m-30n-34
planta	c-22e-38g-8h-18j26n-12
plantas	n-44
plante	n22
plantilla	e41f-8g-11h9k-23n20
plantilla de	k-20
plants	c-9g-13j-10
plaqu*	h58
plaques	h55
plast*	b-10c-8e-15g-11n-9
plata*	a63f9
plataforma	a63f9
plate	j105
plate is	j47
plate*	a19e12i-9m-8
plateforme	a28e27n15
plateforme de	e27n15
platf*	a131
platform	a131
platt*	a42
plattform	a57
platz	b-12i-8j29n-32
platz*	n41
platze	n-9
platzen	n53
play	h-13i-8m20n-13
play a	m20
playe*	n-30
plays	e-11i-9
plazo	b33f23i164k13
plazo de	i79
plead	g24
plead guilty	g24
please accept	i12
please advise	g9
please arrange	a50l48
please block	e16
please cancel	c12
please close	a24
please cut	e11
please deactivate	e10
please delete	a25
please dont	d-12i92
please explain	f9
please extend	i40
please forward	j42
please give	h-15
please help	b24c23d26g-10j-10
please inform	f49l-8
please list	j38
please look	b46g17
please make	b-11c39d42e28
please process	a29
please provide	j44l30
please put	e9
please reimburse	d9
please replace	e30i38
please send	b-42c-11e-11f-24g-10h-9i-9j-18k-12m-8
please shut	e39
please swap	e38
please take	c22e42
please treat	c78
please void	c11
plein	e-18
plein*	h25n73
pleine	h25n73
pleis*	h43
pleisters	h43
pleit*	j30
plek	b-8i-14n-8
plek voor	b-8i-14n-8
plezi*	c-22f-21g-18h-14l-8n-26
plezier	c-22f-21g-18h-14l-8n-26
plieg*	f9
plott*	h-9
plotter	h-9
pls	a14b-12c49d31e9g-8i21l20n-63
pls the	n-8
plug	a15b-8g-8h-13i-9
plug on	a21
plugi*	b-12c-10e-14f-8g-23h-21i-31j-15l-9m-17n-12
plugin	b-12c-10e-14f-8g-23h-21i-31j-15l-9m-17n-12
plus	a18b43c45d-14e77f12g-15h-27j-39l-25m-30n97
plus de	c37f36n42
plus depuis	e34
plus haut	l-20
plus que	k14
pluto*	b-9g-9h-15i-13j-12n-8
plutot	b-9g-9h-15i-13j-12n-8
plz	a63c21d9i12l8
po	i63
poca	n-31
poco	h-10
pode	f-10g-14h10k-27
podei*	i56
podeis	i56
podem	a14b-8e31f19g-13h-23k13m-18
podem enviar	j15k22
podem*	f27g57
podemos	f27g57
podemos despedir	g34
podri*	g44i156j44l45n10
podria	e9g48i40l20
podrian	i114j44
podrian hacer	i11
podrida	l24n11
pogin*	e9
pogingen	e9
poi	g32k47n61
poids	h-11
point	a18b-10e-8g71h53i41n-8
point of	g24
point*	b-13c-14d-30e-8i36m34
points	b-12c-13d-29i37m34
poiso*	h68
polic*	a-9b11c68d94e-13f82g-18h-23i62j34k115l-14m114n-15
police	b22f38i-9k124m-9
policies	m23
policy	c78d109f49i89j58m106
policy for	d16i45
policy says	i34m12
policy to	c24
polig*	m12
poligono	m12
polis*	f56j36m-24n-15
polish	m-24n-15
polit*	c-13f93h-19i34j-10k57m98n63
polite	n73
politica	f13i48
politica de	f13i48
politicas	m54
politie	c-9k61
politique	f35m38
politique de	f35m38
poliz*	b-9d-8i-17k-29l26n-10
poliza	f16l30
polizei	k-28
pomp	h-13
pompe	h22
pon	m16
pondr*	k16
ponem*	h17
ponemos	h17
poner	b-8e83g42n-14
poner a	e19h13
poner el	g25
poner*	e17h21l13
ponerme	e19h23
pongo	b-8f-9g-8h76i-10n-8
pongo en	h-17
ponto	f16
pool	b23j-9n18
poppe*	b27
popped	b27
por	a43b66c29d22e-58f69g93h-71i74j-134k68l-17m52n70
por alto	i9m33
por causa	g17
por completo	a27
por cumplimiento	m8
por danos	f16
por demora	i13
por donde	g35
por el	b-9c-16g13i-49k8m23n-10
por esta	i56
por este	a14
por favor	a60c22d19e48g11i62j-19l54m23
por justa	g20
por la	b-9d-36e-9f-12g-9h-15i-29k9m-8
por las	k57l-43m-8
por lo	k42
por mes	i-9m-11n-8
por no	b32
por pago	i10
por que	d10f11h-8
por ser	i13
por un	d33m33
por una	d30g-16i22k-32n-15
porce*	c14
porcelanato	c14
porfa	c33d12i65
porqu*	b27c31d26e22n11
porque	c31d26e22
port	b29g25j-8
porta	a-12b-12e-8g-15h-14i-14j-10l-11n-13
porta*	a126b-26c-19d-16e86f33g-49h-13i-42j-60l-25m-33n61
portaal	n54
portabilidad	f33k44
portable	e16
portable du	e10
portail	i-19
portal	a123b-18e24f-18g-16h-12i-9j-49l-40m-19n19
portal de	a18
portal that	b-8
portale	a9e32
portatil	h-17n-9
porte	f-9h-11j-21
porte*	b8e17f37g-16i-12j-10k-24n-39
portee	f44
porter	b-8g-11k-25
porter plainte	k-25
portes	b22
porto	f-9
portu*	h-12n-11
portugal	h-8
posib*	i66m15
posible	i23m15
posit*	b50d13
position	b40d13
posol*	h87
posse*	e56
possi*	b-36c-12f-27g25h-28i40j-13k-27m-39n-41
possiamo	g50h16
possiamo licenziarlo	g55
possibile	l23
possibilidade	g16i10
possible	b-31e13f-26g-35h-36i41k-18l-17m-29n-31
possible davoir	l14
possible de	i16
possible for	j-8
possible to	a18b-12d8e-9f-9g-11h-11i57j-13l-12m-13n-12
posso	c39g43l24
posso*	j-14k-8
possono	j-14k-8
post	b41c-10d16e45j13k48l-8
poste	d-9f-9
poste*	a-10b-17c-21d-24e30f-62g-36h-38i-33j-28k-24l-24m-20n-24
posted	e75
posten	i8
poster	a-9b-14c-11d-12e-14f-16g-15h-24i-25j-16k-15l-13m-9n-14
posters	e-8
postes	f-34
postm*	a-8c-21e-19f-14g32i-8
posto	g16h-10n12
posts	a35b-11h-24i-16
potat*	i-11j-8n47
potatoes	i-11j-8
poten*	j-12
potencia	j-12
potet*	c50e34
potete	c50e34
potre*	c13i70l24
potreste	c13i70
potte*	h-10
pound	b81
pound charge	b11
pound*	b54
pounds	b54
pounds but	b10
pounds when	b16
pour	a27b31c-8d-20e-51f-41g20h36i31j-108l-49n-62
pour ce	c9l36n8
pour ces	h15
pour la	b29c-13d-14e-9f-14g-25h-43i-27j-14k-12l-13m-15n8
pour le	a-14e12f-8g-21h-26i-15j-15k-32l-8m35n-18
pour les	b-9c28d35g-11h31j-15m-8n-11
pour moi	a40e27
pour nos	g-19i-13
pour notre	g34i47m25
pour nous	i67
pour ouvrir	d-26h-11i-31
pour rompre	a32
pour samedi	i36
pour un	b56g14i-12l-8m-11n-9
pour une	f64h23k28
pour vous	k27n15
pourq*	b12c42
pourquoi	b12c42
pourr*	f9h37i130j38l29n9
pourrait	i111
pourrait on	i75
pourriez	f9h37i16j38
pourriez vous	f9h37i12j38
pours*	f-9g20i-16j-10k9
poursuites	k8
poursuivre	g35
pouve	j25
pouve*	a13b19e36i60j21k-10m-9n-20
pouvez	a13b19e36i60j21k-10m-9n-20
pouvez me	j8l39
pouvez vous	a10b24e-9i34j12l-44n-16
pouvo*	i25
pouvons	i25
pouvons nous	i25
powde*	h34
powder	h34
power	l12
pr	e20
pra	a55b-15c70d-14e23f-18h-20i25j28k-17l10n-32
pra mim	e63i32
praat	l35
prach*	b-10c-8e-13f-10h-12i-10j-16k-13n-17
prachtig	b-10c-8e-13f-10h-12i-10j-16k-13n-17
pract*	a-11j56n61
practice	a-11j56
prakt*	h-8k35m-9
prate*	l18
praten	l18
prati*	k24
pratica	k20
praxi*	l40
praxismanagerin	l42
prazo	i66k26
prazo de	i66k26
pre	h27m17
preav*	c40f14g17i57
preavis	c31g17i38
preaviso	f16i16
prece*	f58m29
precedenti	m26
precedenti e	m26
preci*	a-12d-63e-23f-27g11h-28i8j34k-30m-29n-106
precieux	g27
precio	b19f-9g-12i44
precio del	j-11
precioso	n-29
precisa	b-8d-35h-8j-8k-10l14
precisa de	l21
precisamos	g21i-21n-23
precisamos de	i-19n-22
preciso	d-26j60
preco	m25
preco do	m25
preco*	e33
precos	e33
prede*	a14
prefe*	b-11c30d90e-12f-13g-16h-19i-12j-26k76l41m-9n19
prefer	c38d14k73
prefer the	d20k46
prefer to	k73
prefere	d38
prefi*	d40k47
prefiero	d40
pregn*	g35h79
pregnancy	g33
pregnant	h9
prego	b20c33
prego di	b20c33
pregu*	a-11b-19c-43e16g-27h-20i-28j-9k-14l-50m21n-18
pregunta	e50f15h-9i-8
preguntaba	b-10c-39e-33f-10g-14i-17l-45m-21
preguntar	m58
preis	m30
preis*	f14k65
preju*	k83
prejuizos	k30
prele*	b75
prelevement	b55
premi*	b21c28d22j48n59
premier	j44
premium	b21c27n58
premium a	c9
premium support	n58
prend	d-31h-9j-9
prend la	d-28
prend*	b-11e-14f-8g18h102i-14j-15k10l44m-11n27
prende	h49
prendra	k30n15
prendre	g29h67l54
prendre les	n8
prendre pour	h39
prene*	b43n-10
prenez	b43n-10
preno*	b-20h-9j17l-10
prenom	j23l-10
preoc*	c-11h46i-15
prepa*	c19d109i-11k71m-10
prepaid	d89
prepaid card	d80
preparation	k24
preparing	m-10
presc*	f17g19h57j22m34
prescribe	f17h57
prese*	a42d-22e-8g25h-12i-24j-10k40l46
present	h-8n12
presentatie	d-19i-15
presentatie nog	d-19i-15
presente	a50b8k43l34
presente chiediamo	a11
presi*	h15j-12l30m15
president	j-12l17
president of	l8
preso	f10h23
press	j-12
press*	b-13c-12e-23f-14g-21h81i-25j12k-22l-8m-12n-12
pressao	h33
pression	h25
presso	a12j31
pressure	e-15g-13h28i-17k-37
prest*	a15
prestataire	a15
presu*	e-8f9g-8h-16i-12j-11
presupuesto	e-8f9g-8h-16i-12j-11
presupuesto para	f-12
pret	d-39
prete*	c60h13l19m89
pretend	c51m89
preve*	f19i40
prevede	i35
previ*	b11d9e-8g-11h-11i13j-9k30
previa	i-10m-31
previas	m20
previens	k41
previous	b15d12
previous instructions	m-18
previsto	i38
preza*	i10
prezados	i10
price	b171c-12d8e-10f34h-24i88j-13l-8m-13n24
price for	i15
price is	b33
price list	b-9n38
price of	b28
price on	b35h-10
prier*	d34e9
priere	d34e9
prijs	b28d22
prijs*	f20
prima	a-9b-20d-44e-38f-9g-26h-22i-24k-42l-10m-39n-16
prima di	f14
prima*	h-14
prime	d44
prime*	c-9e11f-18h-8i-9
primer	f-13
princ*	h-12l42n11
principal	l48
principio	n14
print	a-25b-36c-33d-54e-28f-23g-133h-41i-47j39k-81l-44m35n-32
print it	j-10m-9
print the	j47
print your	m16
print*	a-27b-82c-17d-22e-43f-39g-30h-41i-30j-63l-31m-44n-25
printed	a-10c-12d-9e-13f-11i-10j-26l-13m-8n-10
printer	d-13e-11f-13h-18j-25k-9m-25
prior	m61
prior*	m66
prioridad	m29
pris	b33h18j33
pris deux	h22
prise	h-9i-8j-9n-9
priva*	b-24c-19d-14e-17f126g-18h-20i-31j77k36l-12n-22
privacy	f23k39
private	b-16c-12e-9f-52g-11h-10i-20j27k-12m-16n-13
private dining	j-8
prive*	j69
priveadres	j20
priveadres van	j20
prix	a-11c-10f-9g-14h-19i-15j-14k-10m-9n-8
pro	b-23c10d-16f-23g-15h-69i-36j-27k-16m-15n-24
proba*	g30i-9m-19
probar	i-9m-19
probe*	c37d39g45
probl*	a-9b-14c-9d-13e-11f14g65h47i-21j-21l-44m-16
problem	b-13d-11e-8f17g-19h8i-18j-18l-10m-12n-23
problem or	f41
problem with	n-8
problema	g34n15
problemas	g11h41
probleme	l-30
proce*	a31b-28c-14d37e-12f62g94h-22i-31j-28k245l28m45n-22
procede	g32m22
proceder	d42
procedure	b-10e9g38i-8k40l32
procedure voor	b-8
proceedings	k39
proceedings without	k14
procent	f28
proces	k106
process	a17b-22e-13g9j-8k-14m11
process my	m24
process the	a29
process to	g21
processed	b11
processing	f38
processo	l13
proch*	c-22d-10f-9g-8h-17i-16k32l22m-8n-24
prochain	c-19l31
prochaine	h-14i-13k31n-22
proco*	k37
procon	k37
procu*	k26
produ*	a15b-10d49e-29f124g-38h50i-37j-28k-15l-16n51
product	a-9c25d48e-16f32g-17n34
product is	d10
production	c-27n37
producto	f26h38n-15
products	d19f57
produit	f18h18
proef*	a-11b-26c20d-19e-23f-31g-13h-31i13j-25k-23l-22n-38
proefles	h-8i-11n-11
proeftijd	n-8
profe*	f68j18k8n30
profeco	k8n12
profi*	a204b-14c-12d-11e43f-15g-16h-19i35j74k-11l-8m-9n-16
profiel	a59
profil	a37e48i-8j30
profile	a88j56
profile in	a-15
profile off	a9
profilo	a29e12
profo*	b18
progr*	a-22b-74c-8d-44e-45g-76h-66i-46j-44k-66l-58m26n-34
programa	a-10b-38e-31f8g-26h-36i-18j-21l-45m-16n-16
programm	b-22d-28f24g-10m-11
programma	f-14g-17k-10
prohi*	g53
proje*	c81e-9h-8j-17n-11
project	c90
prolo*	c-64d-9g-15h-15i-44j-9l-8m-9
prolonger	g-11h-14j-8
prome*	d76g33l17n34
prometieron	d56n33
promi*	d50f53l38n110
promise	d43f56m8n40
promised	l41m-13n33
promo	i35
promp*	b-8i-14j-13m32
prompt	i-9m27
proof	f17g-8h-11i-10m-10
prope*	b-8c-11d-8e-10g-9h-15i-13j-8m-13n-9
properly	h-10i-8
properly with	h-9
propi*	a-31b-26e-32f9g-12
propio	a-30b-24e-14j13
propo*	f-33g36j23l16m22
propose	h-9
proposee	g49
proposta	f-26l19
propr*	b-8f41i-15j-8l72
propre	l55
propres	f-22g-9i-10
proprietaire	g8
propriete	f61
proprio	l19
prorr*	i45
prorroga	c-55i23
prorrogacao	i19
prorrogacao por	i19
prose*	k82
prosi*	d60
prosimy	d60
prote*	b47f71g89h69k82
proteccion	f52
proteccion de	f52
protect	g30
protection	f16k77
proto*	i43k23m47n15
protocolo	i43k23
prouv*	f17g37
prove	m21
prove*	e15
proveedor	e11
provi*	a20e46f30j38l22
provide	f32j41l25
provide a	l30
provide the	f37j50
provider	a25
proxi*	d14h-8i-13l12n10
proxima	d14i-9l12n11
proye*	a-8b-11c-36d-8f-9g-18h-16i-16j-9
proyector	c-35g-13h-14i-13
proze*	j-13k49
prozess	j-13k49
prude*	g37h30
prudent	g37h30
prudent de	g37h30
prudh*	g10
prueb*	c45
prueba	c45
prufe*	m50
prufen	k9
prufer	m50
prufu*	f56i55m14
prufung	f56i55m14
pruts*	j-9n48
prutsers	n50
psori*	h56
psoriasis	h56
pub	e31g-11
publi*	e28g19k58m23
public	k66
pude	j-9
pude entrar	j-9
pueda	l61
pueda*	i30
puedan	i30
puede	a-17b-39c-9d-21e13f11g27h60i8j-43k-36l36m-21n-21
puede cambiar	e-14
puede el	f36
puede*	a-33b-8c-24e-18f-12g20h41i53j37
pueden	a-33b-8c-24e-18f-12g20h41i53m-41
pueden cancelar	c-22
pueden mandar	i-10m-31
puedes	j39m37
puedo	a-14b-21c-28d-17e-14f-23g212h173i-25j-44k-37l-20m-24
puedo grabar	g22
puedo hacer	g21h25
puedo tomar	h62
puert*	b-14d-8e-14f-16g-13h-59i-34j-29l-8m-9n-10
puerta	h-19i-9j-17
puerto	h-10i-15
puertos	h-9
puest*	g23
puesto	g23
puinh*	f-8n46
puinhoop	f-8n46
puis	a55g40h37i28l-11m39n13
puis je	g40h37i28l-11
puliz*	c44
pull	a20c114
pull the	a21
pulli*	n69
pulling	n69
pulsa*	h25
pulve*	j-10
pump	d38f-9g-9h-10j-13
pumpe	n50
punch*	f-13g-8n-51
punched	f-11
punto	a22f44g10k31l24
puo	b-10d-10f-22g-38h16i-12k-13l9n70
puo decidere	l24n24
pupil*	b-8h-11i-11n-14
pupils	b-8h-11i-11n-14
pupit*	b-14g-8h-8l-54n-11
pupitre	l-49
purch*	b65c12d174e11j-11m-53n-8
purchase	b65c13d119i-8m-52
purchase of	c11
purchase on	b27
purchase order	b17
purchased	d14e23
purchased something	d-8
purchases	d36
pure	b26d-13h-10i-14k21n11
pure fantasy	b45
purpo*	a25f31
purpose	a25
purposes	f31
pursu*	k61
pursue	k58
puse	h35
push	m34
put	a48c-16d48f-36g53h71i-21j-13l8m-17n-23
put an	e-15l-57
put back	d16
put in	d54e12f-11
put me	l73
put my	b-10
put on	e27h101
put up	g89
putti*	k11
putting	k11
puur	k27
q	b35c-14f19g86h58j60k-9m39n43
q eu	m31
q me	g22h35
q te	m10
q uso	g34h21
q vcs	g17
qr	e-8g-8h-16i-11j-13
quadr*	h-9
quai	c-8i-10j-8
qual	a-14b-17c-28d-15e-23f-20h-34i-31j76k-18l-15m-16n-24
qual e	f-9h-9j-11n-8
qual o	c-15d-8e-9i-13j19n-8
qualc*	e20g9l30
qualcuno	e20l30
qualcuno e	e24
quale	b-15c-15e-10g-9i-10j10l8m-13n-8
quali	f12
quali*	j44m23n17
qualidade	j15
qualidade de	j15
qualita	j31
qualite	m23
quand	c-9d34g-13h45j-14n37
quand le	f18
quand meme	h-14i8
quand*	a-9b-10c-9d68e-11g-10i-10j-14l-10m-9n-14
quando	a-9b-10c-9d68e-11g-10i-10j-14l-10m-9n-14
quando arriva	d20
quant*	a-8b19c-30e-45f-33g-29h37i-36j-21k-34l-39m19n-46
quantas	f-9h42i-8
quante	h51
quanti	b-11e-12f-10g-13h-27i-17j-9l-9m58n-8
quanti litri	m69
quanto	b-10c-13e-11h-21k-14l-13m-14n-19
quanto tempo	a16f9
quara*	k19n22
quarante	n22
quare*	n18
quarenta	n18
quart*	c43d36i53j19n8
quarta	d18n8
quarto	j19
quatr*	a-9b-21c13d-11e-9f-10g-17h22i-24k-9l-13n-62
quatre	b-12c19h41i-11j9n13
quatre ans	h54
quatre derniers	j16
quatrieme	b-9n-65
quatrieme fois	b-9n-65
quatro	g-8h-12n-9
quatt*	d29i10
quattro	d29i10
que	a34b80c-35d18e12g102h109i27j87k-43l81m15n19
que a	d9i15
que alguien	e34
que anular	c11
que as	e33i30
que ca	l8
que clave	h-10j59
que cobertura	f34
que compro	j19n-24
que de	l15
que derechos	f21g36
que dhabitude	g-10i-8k-25
que dia	b-13c-15d-8g-14h-20i-20j-16n-10
que dice	f8g28
que diferencia	e-9h-9j-16m-9
que dose	h40
que dosis	h29
que edad	h-21n-28
que el	i20j-22l9
que eliminen	i43
que es	b74h-8i15
que estava	j13
que faire	e45h72
que falta	d-24n-27
que feriez	g-22k-32
que figura	j27
que firmo	j27
que habitacion	j58
que hace	b14c-25
que hago	e16g48h74
que hora	b-15d-9e-9f-14g-15h-32i-21j-9
que jai	b43g17j19
que jamas	b35
que je	b67e24g19h61l16
que la	d50h-26i9k8
que las	i19
que le	a14h84j12
que les	f18g-12h-29j-19n-9
que ley	f29
que lleva	h41i-12
que lo	k46l31m26
que los	a-25j-13
que maravilla	n30
que me	a8c42d27e58f59g120h136i89j-8l32n32
que medicamento	h27
que medida	n-24
que mi	a26
que mon	a78
que nadie	b8i-8n-17
que no	b29c54d61g20i89k31l35m50
que nos	h-23i12j23
que notre	n16
que nous	a17b19h-15l-8n-67
que nunca	d34m36
que o	a12d10g14i13l22m19
que os	a-8c12d-19g-8j17n-9
que personne	b19
que precio	j17
que recogieron	d10
que responsabilidad	f12g23
que revejam	b21
que salga	c39
que se	g9i32k10
que si	b30
que su	l10
que tamano	h-17
que tarjeta	h-9j27
que te	m62
que telefono	h-11
que tienen	f9
que tipo	g27h-11i-8j-8
que uso	h13
que viene	c15m13
que vino	g-8h-10
que voces	d-19g-12j-12n-9
que votre	l37n44
que vous	d17e50n60
que yo	m31
quebr*	i73
quebra	i73
quebra esse	i61
queda	c-17g-14k-14
queda en	c-17k13
queda*	b-14e-10f-10g17h-15i-26j-20m36n-19
quedamos	i-10j-10m-8
quedan	m23
quedo	e21h-10i-14j-15l24n-9
queij*	n-9
queijo	n-9
queja	k8l9
queja*	n-12
quejas	n-12
quel	a-43b-46c-31d-65e-67f-55g16i-60j41k-41l-39m-40n-30
quel compte	a-8j24
quel est	h20j25n-8
quel medicament	h47
quel modele	g-17m-25
quel nom	j38
quel papier	k-9
quell*	a-15b-64c-31d-62e-25f-20i-73k-41l-102m14n-39
quella	l-56
quella con	a8l-54
quelle	a-25b-50c-40d-16e-37h37i-52k-28l-35m23n-22
quelle adresse	j24
quelle carte	j12
quelle date	d14
quelle est	h-35i-8j-8m65n-10
quelle frequence	h42
quelle heure	a-8b-22c-8d-10f-10g-16h-21i-12j10l-13m-13n-10
quelle huile	h31
quelles	g20h-9i-10j15
quelles sont	j26
quello	c25e21f-9
quelq*	e62j28l27
quelquun	e62l27
quelquun a	e29
quelquun de	l17
quels	f13g66i-8m51
quels formats	m57
quels sont	h8
quem	e33f19l62n37
quem e	e33f8
quema*	h20
quemado	h20
quere*	b-18d-10g-37h-27i-38j-17k-20m-19n-21
queremos	b-17c10d-8g-26h-23i-29j-12k-40m-17n-15
queremos dar	c9
queremos saber	f12
querer	g-8
queri*	b-51c-14d-31i45k-11n-31
queria	b-49c-9i49j13k-8m13n-35
queria saber	m24n-22
queriamos	d-25m-20
quero	c79d94k41l54
quest*	a-35b-16c-53d-25e43f-49g-18h-17i-29j-15k-28l94
questa	i21l27m17
question	a-31c-13d-21e-10f-12g-12i-24j-10k-11l-13n20
question of	d-9n-16
question the	b47
questions	b-9c-32e32f-35g-25h-8i-11k-10l35m-21n-13
questions about	l49
questions on	c-26e37f-57g-22k-18
questo	g21l27m12
queue	m34
qui	a74b36f105g57h24j211k67l165m33n66
qui a	g36j88
qui est	j-9l43
qui me	a41
qui ne	b33m27
qui se	j61l20
qui vous	l15
quick*	a-9c-76d-13n-42
quicker	k9
quickly	a-8c-75d-13n-41
quid	b59
quien	e42f161g33h32j177l80m32
quien es	f9
quien puede	e44
quien responde	f14
quier*	a41b-15c58d16f29g35i-10j45k16l35m-8n-12
quiere	e-8g12h-17i-9j-24
quiere el	j-10
quiero	a45c62d23f36g21h-12j72k19l41n-8
quiero dar	c32j12
quiero hablar	l36n11
quiero mi	d11
quiero otro	e41
quiero que	a32d-20i17m8n-12
quiero saber	j38
quiet	h-23i-9l-12n-13
quiet*	e-15
quieter	e-15
quil	m23
quinc*	i20
quince	i20
quince dias	i22
quind*	k10m32
quindi	m32
quint*	j59
quinz*	d9i9
quinze	d9i9
quinze dias	d9
quisi*	a32c42d10f24g14i55j17
quisiera	a32c42d10i55j17
quisiera que	i55
quisieramos	f24g14
quita	i25
quita la	i25
quita*	c47i46
quite	a-53c-14
quite*	e46
quitt*	a-17b-27
quitter	a-23b-34
quitter votre	a-23b-34
quiz	e-21m-34
quoi	b10f38g52j14m20n69
quoi ce	b9
quon	m26
quota	i56
quote	c59f-58g-26i38m27
quote for	f-60g-26
quun	b57l13n37
r	b34d71e48k12m55
r e	d47
r not	m22
r s	d32
r u	d18
r33mb*	d55
r3fun*	d197
r3fund	d197
raad	l45
raad van	l45
raadt	c-9d-14f-26g17h20i-15j-15k-25l-8
raadt u	c-9d-14f-26g17h20i-15j-15k-25l-8
raakt	f48
raam	g-8h-15i-8j-11k-15l-8n-8
rabat*	i23
rabatt	i23
racao	i-9
race	h18
rack	j-14m62
raden	g11
raden jullie	g11
raga	h12k14l15n18
ragaz*	e21
rahme*	f20
rahmenvertrag	f20
rails	m-11
rails and	m-10
raise	f47h14
raise the	f47
ramp	e-16h-8j-9
rampe	h-8
ran	b28i50
ran out	i53
ran the	b31
rando*	b75
random	b76
range	b-8h38i-9j-12l-9
rapid*	a-52b-57d-28e-12f-8h-9i-16j-19m-9n-13
rapide	a-46d-23e-36j-14n-9
rapidez	b-48
rapido	e25
rappe*	j10l-57
rappo*	b-12c-12d-11e-10f-10g-12h-12i-15j-14l21n-28
rapport	a-11c-10e-8f-8g-10h-10j-13n-27
raro	b-42
ras	n15
ras le	n15
rash	h18
rassu*	b-11d-8i-14n-11
rassurez	b-9
rassurez vous	b-9
rastr*	f-8h-8
rat	g40
rate	a-13b29c-14d-13e-16f-15g-16h-18i76j-19k-11l-26m-23n-19
raten	b-8f-11h58i12
raten sie	g10h60i-12
rates	a-11b-15c-13d-12e-16f-13g-15h-18i-18j-17k-14l-17m-15n-16
rathe*	d64e-10j-13k20l34m38n-12
rather	d64e-10j-13k20l34m38n-12
rather have	d54
rather than	d9m44
rato	n60
raum	f-26g-11i-12
raus	c12g67h-8i-58k61
raus der	g35m9
rausw*	g50
rauswerfen	g50
re	d8
reach	a-16b-13c-26d-9e-18f-11g-10h-9i-25j88l57n20
reach my	i-11j41
reach the	l69
reach you	n35
reach your	c-15j-9
react*	b-9h38i65k23l19
reactie	h42k25l23
read	a-8b-16c15d-13e-17f-10g-27h-24i-18j91m37n-11
read it	c36
read me	j46m39
read my	m-13
read out	j90
read the	m22
read this	k37m21
read your	f-8g-12k-32m-9
reade*	a-9b-10e-14m70n9
reader	a-9b-10e-14m70n9
readi*	k19m47n8
reading	k19m47n8
reading this	m47
reagi*	g33n45
real	n44
reali*	b35c26e10
realised	c11
realised i	c11
reality	b35
realized	e10
reall*	b16d-11i34n12
really	b16d-11i34n12
really didnt	b9
reaso*	b-36e-12i-9
reason	b-29
reason my	b-15
reasonable	f9
recal*	e17
recall	b9e19
recall making	b9
recar*	i90
recargo	i90
recargo por	i27
receb*	g13
recei*	a-37b19c-36d-57e-88f-24g-35h-31i-33j-59k-27l-32m-30n-43
receipt	b-35d-36e-8
receive	a-22b-10c-16e-23f-17g-20h-15i-17j-35k-9l-13m-13n-15
received	b74c-10d-12e-44h-8i-9j-10l-9m-8n-13
received an	b18
received my	b-28d-10e-36n-8
recep*	b-13c-17d-13e70f25g-16h16i-29j96k-16l-18m-8n-8
recepcion	h-10j32
recept	h45n-17
receptie	e40j11k-9
reception	e36f45i-12
receptionist	j68
reces*	f20
recesso	f20
recet*	h13j-15n-19
receta	h13j-15n-19
receta del	j-8
recev*	b-10c29d-9i-14j8k16
recevoir	j23k8
recevoir un	k9
recevons	c38
rechn*	a-21b112c-20d-17e-25g-59h-30i-34j-35k-20l-26m-24n-21
rechnung	b73f-14g-13i-9j-11m-10n-10
rechnung vom	b37
rechnung von	j19
rechnungen	g-22
recht	b-9d20e-9f119g22h-12i-16j-18k-13l-41n-10
recht is	f37
recht op	d38f33g38
recht*	a-21b-38c-40d-38e16f163g159h-40j-47k192l-8m-23n-37
rechtbank	k22
rechtbank in	k20
rechte	k15
rechten	e53f75
rechter	g49k102
rechtlich	f21g79
rechtliche	g-19k-28
rechtliche schritte	g-22k-28
rechts	f-46g-14j-8k-22l-9
rechtsabteilung	g-14k-34
rechtsgeldig	f55g26
rechtsgrundlage	f8
rechtstreeks	l28
rechtszaak	k79
recib*	b27c-22f-11g-21h-21i-15j-25m-16n14
recibida	b-17
recibo	b62d12
recibo de	b12
recie*	c32
recin*	i-8j-11
recinto	i-8j-11
recko*	b59g71h69
reckon	g71h69
recla*	b81g92j-9k124n-12
reclamacao	b20k37
reclamacion	i9k11
reclamaciones	f-9g-20k-42
reclamacoes	k39
reclamar	g78
reclamaremos	k49
reclame	b33f23n-14
reclamons	b-13
recog*	b81c-9d24f-19g-13h-25i-21j-27k-10l-8m-14n-32
recoger	c-9f-9h-11j-8
recogida	j-11n-23
recogieron	d38
recognise	b8
recognize	b36e19
recognize at	b13
recognizing	b25
recoi*	f-8g-15k-31
recoit	f-8g-15k-31
recoit les	k-28
recom*	a-16b-28c-18d-18e-30f-28g109h99i-30j-40k-29l-24m27n-8
recomendais	g16n-29
recomendam	g14
recomienda	g10h-18k-28
recomiendan	h15
recommande	n46
recommandez	g29h32
recommandez vous	g29h32
recommend	b-10e-15f-11g-51h34i-9j-10m37n-10
recommend a	g-53
recommend for	b-8e-13g-13h38m40n-8
recon*	b56c15i49n21
reconduction	c8
reconduction de	c8
recor*	a88b53f128g34i-9j72k33
record	a45f61g62j15
record calls	f62g57
record of	j19
recorded	f-8k63
records	a46b63f52j60m11
records of	j64
recou*	f59k32
recours	f59
recov*	e108k8
recover	e15k8
recover the	k8
recovery	e90
recre*	d47
recrediter	d44
recti*	b-8f28
rectificacion	f11
rectifier	f15
recu	b16k44m40
recu une	b18g10
recue	b61g12
recup*	d64e31i27j-13k8l-9
recuperan	e-18i33
recuperar	d19
recupere	l-8
recuperer	d26k11
recuperer le	d19
recur*	g86k27
recyc*	b-9c-8f-19g-10h-8j-10m-8
recycled	f-14
recycled paper	f-14
red	b-13e-8f-9g-16h-12i-17j-10k-8l-9m-8n-13
redac*	c-8i-8j-11k-24
redactar	g22
redactar un	g22
rede	b39
redel*	f50g46
redelijkerwijs	f50g46
reden	l56
redig*	g9h-10
rediger	h-10
rediger une	h-10
reduc*	i33
reeds	k34m49
reel	b15
reemb*	a-13b-18c-13f-10g-41h-19i-11j-42k-19l-12m-30n-30
reembolso	a-11b-17c-13d-13f-8g-35h-17i-10j-37k-17l-12m-23n-28
reembolso a	g-18j-11
reembolso de	d23
reembolso del	d8
reembolso integro	d10
reembolso no	d-12
reep	h57
refai*	b15
refer*	a-8d-11e-11g24h-12i-24j38l-9n-9
reference	g27i-13j-17
referencia	j-12
refle*	b27c36d-10
reflected	b39
refun*	b20c-8d170e-17f-8g-25i-9k-40l-32
refund	c-21d19f-8i-9
refund for	d22
refund in	c-24d-35
refund is	d-55
refund me	d11
refund of	d-43
refund on	b9d11
refund the	d21
refund to	d11
refunded	b19c22d102
refunds	d35e-12g-20k-36l-29
refunds to	d-14e-12g-20k-36l-29
refus*	b37g142h74k11m86
refuse	g60h35k11m87
refuses	b29h37
refuses to	b29
regal	f-11g-15h-16i-13j-17m-18n-12
regal*	b-8e-8f-9g-16h-19i-13j-28
regalo	g-9h-13j-19
regar*	f19m-11
regards	m-11
regel	c10e49i28
regel*	b50f67h-14i38j-12k-15m96n43
regelen	i46
regeln	m-13
regels	b51f22h-13j-9k-14m110
regge	h-13j-10l-13
regio*	a-19e-44h-8j-9l78
region	l16
regis*	a148b-11c-13d-10e22f74g70h-15i33j11k15l-14n-14
register	a-8g11j-8l-9
register my	g8
register the	a-8j-8l-9
registered	i21
registos	a10
registramos	f-8k21
registration	a87f37i42
registre	f23
registre des	f21
registrierung	a36f22
registro	a25e37f18g32
registro de	f18
regla	i17
regla*	g-13m56
reglage	g-11
reglamento	f10
reglamento general	f13
reglas	m59
regle	b-10c-54d-8e-11f-19g-31h-18j-14l-98m-30n-14
regle t	g-14l-60
regle*	f-11g26h-8i24j-17m19
reglement	f-21g41
regler	g-9
regler le	g-9
regles	i38m23
regol*	e-8f28i50m16
regolamento	f28i22
regolamento ue	f28
regole	e-8m16
regra	m54
regre*	i19n12
regret	n12
regul*	f-14g-27i75k-41
regular	i75
regulations	f-19
regulator	g-20k-38
regulator will	k21
reich*	a20d-8f-9g-11h36i-11j-12n-30
reicht	a10d-8f-9g-11h36i-11j-8n-30
reicht es	n20
reimb*	b8d140
reimburse	d25
reimburse me	d13
reimbursed	b8
reimbursement	d59
reimbursement for	d12
reimbursement of	d9
reini*	e70h42
reinitialiser	e12
reint*	d20
reintegro	d21
reintegro de	d21
reise	d33
reise*	b-8j19n39
reisebus	n44
reiss*	d26n60
reken*	a65b212c14d40e11f15g-9h-14i57j12l-10n-15
rekenen	b55i39
rekening	a72b125c-12d46f-8i21j14n-9
rekening bij	a34
rekening van	j-9
rekeningnummer	b-8c32e23f-11
rekent	b11f41
rekla*	i46n58
relan*	g-16h-14i38m-10n40
relance	g-8h-12i42m-9
relances	n48
relat*	a29c-10d-11m-10
relationship	a39
relatorio	j13
relax	i61
relea*	i39l26m46
release	i39l26m44
release the	i46l32m30
relec*	m77
relecture	m77
relecture de	m10
relev*	b66l35
releve	b52l43
relevons	b20
remai*	a44d32
remain	a44
remaining	d32
rembo*	d99j36
rembourse	d-61
remboursement	d82
remboursement de	d15
rembourser	d26
rembourser le	d8
rembourses	d10
remboursez	d38
remed*	h96k17
remedio	h92
remedio de	h35
remem*	b37e47
remember	b37e47
remember what	e44
remet*	g-8j-14l51
remettre	l58
remin*	b61c-26f-21i67
reminder	b61c-26f-21i67
remis*	g-9
remise	i11
remit*	j52l10m41
remitieran	f-12
remon*	l22
remot*	b22e21
remov*	a137e11
remove	a89e10
remove me	a68
remove my	a30
removed	a46
removed from	a44
rempl*	k12m45
remplace	k12m45
remplace ta	m45
renal	h8
renam*	a-8
rename	a-8
rende*	d38n35
rendez	d40
rendr*	d-18i25
rendre	d-18i25
renew	l62
renew my	l62
renew*	b-9c18f-29g-8k-8n-33
renewal	c24
renewed	b-9c-13f-31g-8k-8n-33
renon*	f32i8
renov*	b-10c50
renovacion	f8
renovacion automatica	f8
renovar	c43
rent	c12g57
rent out	g56
renta*	c104f-9h-8i37j-13
rental	c104f-9h-8i37j-13
rental van	j-8
rente*	j133
rented	j133
renun*	a24g27
renunciar	a24g27
renvo*	d48i-12
renvoie	d44
renvoyer	i-12
reope*	i67
reopen	i67
repai*	d17f35i26
repaid	d19
repair	f34i29
repar*	b24f61j38k11l-14n15
reparatie	f45
reparation	k9
repartidor	j61
reparto	j-20l-14
repas	b36
repay*	d11
repayment	d11
repayment of	d9
repea*	b30m28n54
repeat	b8m31
repeat the	m12
repeated	b22n55
repet*	b-11c-9d-8e-11f-11g-14h-15i-16j-17k15l-17m10n22
repete	m31
repit*	j-12
repite	j-12
repla*	b-9d-26e69i26m14
replace	e28i33m20
replace it	e28i37
replaced	d-50e71
replaced by	d-50
replaced my	e22
replacement	d24
repli*	k21m51n68
replies	k21m51n68
reply	j15k20l28m44n12
reply with	j15m10
repon*	f35g28h-10k25m91n37
repond	f43
repondre	g33m41n58
repondre a	g34
reponds	m18
reponse	m24n-41
repor*	a-25b-19c-13d-10e-26f-12g-8h-18i-45j-33k31l9m-18
report	a-23b-13c-12e-19h-11i-48j-26k17l14m-9
reported	k9
repre*	c33h29k8
reprendre	h31
repri*	d13g-9i35k-35n8
reprint	g-9k-35
repris	d13i39
repro*	m57
repue*	d32
repuesto	d33
reque*	a28b86d97f34i27k10l47m127
requerer	a14
requerer o	a14
request	d11f25i29l41m93
request a	i26l36
request is	m52
requested	b89d67
requested for	d14
requested from	d16
requete	m25
requi*	a-11b-8c14e-10f115i70
require	c21f85
required	f21i18
resa	c9d27
resci*	c-33g25
rescindir	c-44
resen*	j21k41
reser*	a-13b-76c95d-8e-14f-18g-21h-48j18l-25m-24
reserva	c46h-19j-9
reservation	b-59n12
reservering	c46
reservering voor	c34
reservierung	c11
reservo	j48
reset	b17e102
reset for	e44
reset my	e9
reset the	b17e15
reset*	a-8j-27
resetten	j-19
resetting	e-70
resetting my	e-70
resi	i17
resid*	a10h161j41
residencia	h22l8
resident	h54
residente	h28
residents	h51
resil*	b23c134i-8n-17
resiliation	b26c12
resilier	c13
resiliez	n-12
resiliez la	c13
resis*	c-8
reso	b8d32i16
reso delle	d29i16
resol*	b-12d-41j-11l66n17
resolve	l78n29
resolve a	l32n18
respe*	c-58g22i-27l95n17
respect	l96
respeto	n9
respi*	h58
respire	h58
respo*	b-14f264g92h-24i-16j22k136l215m88
respond	g24m10
responda	m16
responde	f49m29
responsabile	l24
responsabilidad	f68g62
responsabilidad civil	f26
responsabilidade	f8
responsabilita	f23
responsabilite	f50k25
responsabilite du	f41
responsabilite est	k24
responsable	g-19i-8j31l109
responsable de	f-14l27
responsable del	l25
responsable si	f20
responsables	g11
responsible	k28l38
responsible for	k28l36
resposta	h-15m13
respu*	e52m61n26
respuesta	e52m61n14
respuesta sin	m27
rest	a24c18d31g-13j12
rest stays	c19
rest van	b8j22
resta*	c-8e28f15g-12h-9i-18j-9m-8
restano	f33
restaurant	f-9g-10i-13n11
restaurante	b11
reste	g-11i59j-9k-13n-12
rester	n-11
resti*	c-16d186h-11j11
restitueren	d77
restituire	c-8d-26j20
restitutie	d103
restitution	d-32
restitution des	d-36
resto*	n-12
restocking	i11
restocking fee	i11
restr*	e54h-8j-9m75n-8
restrictions	e-10h-8j-9m69n-8
resue*	g-8l-13
resuelve	l-13
resul*	j108
results	j9
results of	j9
retar*	f34i11n37
retard	f34i11n37
retard de	f40
reten*	b41f38m8
retir*	a9b64c10e71j20
retire	j20
retired	e31
retirez	a9b45e18
retor*	d58j-9
retou*	a-16b-23c-9d115e-27g-32h-37i35j-33k-27l17m-13n-31
retour	d44e-10f41g-18h-11i35n-12
retourtermijn	i25
retourtermijn is	i29
retra*	b21c56d10i14
retraso	c-11i14
retro*	d56n34
retur*	a-15b11c-17d176e-22g-20h-27i19j-26k-12l-17m-21n-29
return	a-10b19c-11d47e-15f-11g-14h-19i27j-19k-10l-10m-12n-17
return an	d18
return it	d13i37
return my	d23
return of	b39
returned	d138
returned goods	d47
returning	f22
reuni*	g30l16
reuniao	g34
reunion	l17
revej*	b21
revejam	b21
revel*	j112m35
reven*	a-18f31j-11
rever*	b47c75d71k9
reverse	c19d21
reverse a	d17
reversed	b25c13
reversed and	b12
reversed from	b10
revert	c37
revert a	c17
revert it	c15
revie*	b-10e-39h-8i-29k-12l49m211n-16
revient	i-23
revient en	i-23
review	l38m84
reviewed	l12
reviewed by	l12
reviewer	m89
reviewer has	m34
reviewers	e-34m30
revis*	b42g39h-11i-15m23
revisado	m8
revisado por	m8
revisar	f16g35
revisar el	f16g35
revisen	b12
revision	i-10m-9
revision humana	m11
revoc*	c33e28f68
revok*	c10e12
revoke	c10e12
revoke the	e12
revoq*	e18
revoquer	e9
rgpd	f27
ricam*	n15
ricambio	n16
ricev*	e29h-8k12n18
ricevere	h-8n18
richt*	a-12b-16d-14e-8f-16g18h-11j-18l-8m93n-15
richte	g-15
richte ich	g-15
richter	g42
richtig	b-13e-10f-9h-8i-12j-13m-22n-11
richtlijnen	m86
richtlinien	m39
ricon*	b50
ricor*	e35
rid	a11g24
rid of	a11g24
ridat*	d112
ridatemi	d112
ridatemi i	d112
ride	d38k13n9
ridic*	n26
riego	m-34n-8
rien	a-15b-81c-18e-39f-11g-15h-19i-18j-28k22m24n33
rien a	b-59
rien contre	a-9b-20
rien dautre	m11
rien de	e-31n-12
rien ne	n8
riesc*	g-9
riesg*	f42h44m34
riesgo	f42h44m34
riesgo de	f42
rifer*	a11h-11
riferimento	a14h-8
riga	n8
right	a-15b54d-19e39f49g48i73k50m-22n26
right account	c12
right away	b12
right in	g25
right now	j20k52
right of	m-14
right one	n41
right to	e58f14
right with	b46i40
right*	e41f43g43k39
rights	e41f43g43k39
rights and	k43
rights do	f8
rights does	f-22g-19
rights if	f16
rights in	e-52
rigua*	f10
riguardo	f10
riguardo al	f10
rij	n12
rijdt	f-8l-12
rimbo*	d101f-8g-18l-9
rimborsi	g-11
rimborsi chilometrici	g-11
rimborso	d71
rimborso della	d55
ring	b-9c-12d-8g-10h76i-11j-12l35
ring me	l45
ringr*	n15
ripos*	h35
riposo	h35
risar*	k21
risarcimento	k21
risarcimento dei	k21
risch*	g13m23
rischio	g13m23
risco	m20
riser*	e28k12
risic*	m89
risico	m40
risik*	m9
risk	h56m76
risk level	m15
risk low	m9
risky	h41m32
rispe*	d17
rispo*	f49g16l21m37
risponde	f33l21
rispondere	f13g19
rispondi	m25
risposta	n9
risqu*	g92h54m21
risque	g71h54m21
risque de	g33
risto*	d42
ritar*	g21i18
ritardo	g21i18
ritir*	d25
riusc*	c33i9n45
riuscite	c33i9
riuscite a	c33i9
river	e33
rivog*	b-14d9
rivogliamo	b-14d9
rivogliamo indietro	b-14d9
rivol*	k28l24
rivolgeremo	k28
rn	n17
road	i37n19
road is	i37
road with	n22
roami*	b63
roaming	b44
roast	j-10
robad*	e15
robar*	e35
robaron	e35
robaron el	e30
robe	g-10k63
robes	b-9k14n-10
robo	e44l32n18
robot	h-9l31m78
robot*	e-8l-17
rodil*	g-13h51
rodilla	h72
rogam*	i56
rogamos	i56
rogamos nos	i38
rogamos que	i15
rol	e50f-11g-19h-22i-9j-8n-10
rol de	e55
role	e19m79
role de	e53
role system	m16
roll	b-8g-11j-17l-9m-16n-8
rolle	m58
rolle*	c-8e30g-12h-16i-9j-18l-9n-12
rollen	e38h-9j-14
rollo*	l13
rollout	l13
rolo	g-8i-13m-9
roman	j-16n-17
rompi*	e17
rompio	e17
rompr*	a32g39
rompre	a32g39
rompre la	a32g33
rond	n48
ronde	b-10c-10
rondl*	c-8e-10f-8l-35m-12
rondleiding	c-8e-10f-8l-35m-12
rondu*	n80
ronduit	n80
roof	m97
roof tiles	m44
room	a-8b-27c-24d-13f-17g-23h40i106k-46l25m-14n-26
room for	i66
room on	i49
room with	c-12i-8l-11
room without	i20
rooms	b-16c52d8i-16
rooms and	b-10
roost*	e-8g-30h-12i-25j19k-8l-8m-9n31
rooster	e-8g-30h-12i-25j19k-8l-8m-9n-17
roosterprogramma	n51
rosa	j-13
rose	k16
rot	g-22l-9
rota	d16
rotta	d14
rotto	f10l15n46
rotul*	f-33g-15h-11l-13m-9n-44
rotulo	f-30g-12h-11l-11n-41
rouge	h56
rough*	g28h48
roughly	g28h48
round	b-10e-12g60i108j-13l-23m-9n-37
round the	g74i89
route	a-14e-8i51m30n48
route*	d42g-11h-21i-9j-13k-10l-10n-24
router	d33g-11h-21i-9j-13k-10l-10n-24
rower	h48
royer*	c21
royeren	c21
rua	f-8g-21k-51
rua do	g-20k-50
rubbe*	b-18m-14
rubber	b-18m-14
rucke*	b-13d40h35i-9
rucken	b-10
ruckerstattung	d52
ruckf*	m8
ruckfrage	m8
ruckr*	l51
ruckruf	l51
rucks*	d39g-10m-8
ruckt*	d52
ruckv*	d17
ruckvergutung	d17
ruckz*	d39m46
ruckzahlung	d39m46
rue	i-8j40
rueda*	c-22e-37h-8
ruedas	c-22e-37h-8
ruego	i26l17
rufen	i-14l-11
ruido	c-18e-10f-11h-17i-22j-16k-8m-15n-13
ruine*	k8n48
ruined	k8n48
rule	f52i86m-9
rules	a-10b-10e-12g75h-18i74j-12m199n-17
rules a	i8
rules are	i73m38
rules for	m18
rules of	i-12m-17
rumor*	g17
rumore	g17
run	a-16c62e-23f-10g-19h-15i-26j-16k-8l21m49n22
run a	b17l-13n-13
run out	l69n67
runni*	b-8d-8e-10f-9g-15h-10i-23l31m-10n-15
running	b-8d-8e-10f-9g-15h-10i-23l31m-10n-15
runs	l76m-16
runs the	l45
runs this	l25
rush	h-8i40
rye	b-8c-8
s	a11d47e33i-9j-9k42m65
s e	d11
s o	d39
s t	d18
s u	k46
sa	g-15j39n34
saal	g-13j-10k-30
sabad*	a13c9d-11e-10f-9g-8h-12i-16j-14
sabado	a14c10d-9e-9h-9i-14j-10
sabado hay	c14
sabe	l12n33
sabem*	i47j15
sabemos	i47j15
sabemos que	i47
saber	b-14c-11e-14f11g-15h13i-22j66m14n-32
saber donde	j38
saber que	f14h19
sacco	g-8h-23n-9
sache	e25l8
sache*	h46
sachets	h46
sack	g16m71
sack him	g10
sacke*	g38
sacks	i-9
saco	n37
safe	e37g32h58
safe for	h10
safe to	g36h50
safet*	m-29
safety	m-29
saftl*	n23
saftladen	n23
sagen	j56l69
sagen sie	j16l8
sagen wann	j41
sagt	g11l-31
sai	d10
said	b55d95e26m43
said it	d57
saisi	k14
saisi*	g-12k30
saisir	g-12
saisis	k11
saiu	e16
saiu da	e16
sala	a-21b-26c-47d-18e-25f-36g-30h-49i-34j-37k-18l-65m-25
sala de	f-10h-10i-9j-9n20
salai*	j9
salaire	j9
salar*	a-16b-23c-16d-16e100f-17g39h-26i-21j132k-13l-22m-22n-36
salarie	e48n-12
salariee	g33j42
salaries	e49g30
salary	a-14b-18c-13d-12e-24f-13g-19h-19i-15j36k-9l-14m-19n-19
salas	k-35
salda*	i18
saldo	a79b16d17e51j63
saldo van	d17j9
sale	c-8d-10f-24g-18h-31i-16j-19l-38m-14n-34
sale de	n-39
sale en	f-8j-10
sale un	b9
sales	j63l-13
sales report	j-10
sales*	b57l34
salga	c39
salid*	c48h38i35m15
salida	i35m15
salido	c48h38
salio	b42d33j33
salio en	b42j33
salle	f-13g-20h-16i-9j-22
salon	m-11n-9
salta*	c28e34i66m36
saltar	e34
saltarse	i68
saltarse el	i68
salud*	b-12g-9h-13m-9n-8
saludo	b-8
salut*	e-9f-11g-9n-12
salutations	f-9
salutations distinguees	f-9
salvi*	h11
salvia	h11
same	a-19b29c-49d-38e-34f13g-19h-22j24l-9m-19n37
same as	e-15n-11
same charge	b8
same charges	b14
same error	n59
same thing	n-8
same time	f-9
same transaction	b53
samed*	g18h-13i26j60
samedi	g18h-13i26j60
samen*	a11c14
samenwerking	a11c14
samir*	e58
samira	e58
sampl*	b-11c-19f-37g-40h-10j-16k-44
sample	b-9c-17f-35g-38k-72
samples	k25
samst*	b-8f-14g-12i-10j-8k-44n-10
samstag	b-8f-14g-12i-10j-8k-44n-10
samt	a32
samt allen	a27
samtl*	j23
samtliche	j23
sanci*	g32i15
sangr*	h33n48
sans	d-8e12f46g66h48i53j-8k11l-28m36
sans autre	m18
sans risque	h54
sante	j89
sao	i-11j-8m-10n57
saper*	h-9i-13j14k-10n-15
sapere	h-9i-9j18n-8
sappe*	j65
sappelle	j65
sappl*	f19
sapplique	f19
sarl	c9g31
sarre*	c-31
sarrete	c-31
sat	j-21
sat nav	j-21
satis*	d16i-12n37
satur*	a-8b-14e-10f-9g-11h22i-12j-13l-12m52n-17
saturday	m67
saturdays	b-9e-8g-9h27i-10j-9m-13n-10
satz	m18
saube*	f11
sauber	f11
sauna	c14h160
saura	m10
saute*	m19
saved	f55j48
savin*	j39
savings	j39
savoi*	b-14c-9d-32e-50f-17g-22h-20i-19j55l-61m-27n-15
savoir	b-14c-9d-32e-50f-17g-22h-20i-19j55l-61m-27n-15
savoir combien	j57
savoir comment	d-20
savoir si	e-44f-12g-10h-8i-9j-9m-16n-8
savon	e-32
saw	b10
say	b-15c-8e-8f94g79i61j35m75n27
say about	f28g18
say me	j54
say no	m35
say thank	j-8
say the	f51i50
say yes	m35
says	a11b31c-11d-25f38g27h37i62j40k20m15
says i	b21
says its	d-10
says no	a19
says on	h48
says the	m8
says two	i32
says you	e-46
sbagl*	b56c63
sbagliata	b58i9
sbagliato	c66
scade*	c66i56
scadenza	c66i24
scadu*	i65
scaduto	i37
scaff*	b-9i-14
scand*	n20
scann*	b-10c-10d-12e-9f-22g-9h27i-17j-10k37l-12n12
scanner	b-8c-9d-10e-8f-10h33i-15k39l-10m-10n14
scato*	d32
schaa*	n13
schad*	b35c-9d-11e-12f71g59h77j-14k118m-9n-23
schade	b41f44j-8k21n-14
schade die	f38k15
schade veroorzaakt	f9
schaden	f29
schaden am	f18
schadensersatz	g25
schadevergoeding	g46k42
schaf*	g18
schak*	e43k10m44
schakel	e43m44
schal*	e24g-16
schan*	k-10n118
schandalig	n30
schande	n85
schar*	g-18h-12j-9
schat*	g31
schatzen	g15
sched*	h-8i39j-11n48
schedule	i43n-8
schei*	g75
schen*	i26k33
schenken	i26
scher*	a-11b-27c-17d-25e-26f-23g-23h-36i-22j-24k-20l-20m-16n-26
scherm	a-9b-20c-13d-18e-20f-17g-15h-30i-10j-19k-14l-14m-13n-19
schic*	a-9b-12d-26f-38g-37h-12i-50k-10m-10n44
schicken	b-10d-24f-36g-33h-9i-46j-22m-9
schicken sie	b-9d-13f-22g-13i-15
schie*	h51i-10
schil*	f35g-11h20
schle*	g27
schlecht	g30
schlecht bewertet	g30
schli*	a85e11f48i23k9n70
schliessanlage	e16
schliessen	a40
schliessung	a42
schliessung des	a18
schlimmer	n63
schlu*	b57e19f-13
schlussel	e17
schlussel ist	e18
schlussrechnung	b64
schme*	g10
schmerzensgeld	g14
schmi*	j17
schoe*	d14
schoenen	d14
schoenen zijn	d14
schon	a-14b-50c-17e-24f-10g-33h-26j-33k-15l-18m-24n-32
schon ab	f10
schon am	g-13i-16
schon wieder	b-20d-15k-8n-12
schon*	h-11j-12m-11
schoo*	b9c-8d-29e-29h-54i18j76k-19l44m-31n-16
school	a-8b-19c-16d-15e-18f-17h-31j43l12m-17n-16
schools	f29i35
schra*	b-13d-15e-8f-35g-32h-11i62j-11k-48n-10
schrank	i-13
schrap	c15i61
schrappen	i22
schraube	b-8f-27g-27k-44
schre*	d35g74i-9k43m19
schreibe	m21
schreiben	d39g20
schreibt	g72k39
schri*	b24c17d-11e-43f-21h-20i-10j-26k-38l25n18
schriftelijke	l26
schrijf	c20g37l11m43n31
schrijf dat	m17
schrijf ik	g37
schritte	g-23k-28
schro*	f-20g-9i-12k-20n54
schroef	f-14k-20
schul*	a38d17e-13f-32h-46i-21k-21l-13m-15n-45
schuld	n-18
schulden	b29d42g12j11
schule	a57j42
schulung	g-9j-12m-8
schwa*	g27h10j27n48
schwarz	n50
schwe*	b-9f-15g-11j33l-10
schwer	j-11
schwi*	h56
scola*	f-8g-8h-10i-12
scolaire	i-9
scont*	c-8f-9i8j-11
sconto	i13
score	m16
score*	e-28
scors*	i16j31
scorsa	i16j31
scrap	a26c85
scrap my	a26
scrap the	c12
scrat*	b47f10
scratches	f10
scree*	a-8b-17c-16d-21e-11f-16g-14h-10i-26j-9k-16l-10m-17
screen	a-8b-17c-16d-21e-11f-16g-14h-10i-26j-9k-16l-10m-17
screw	l-24n-86
screw*	e-9h-11j-12n-11
screws	e-9h-11j-12n-11
scrit*	h-8j-8l-57
scritto	l-54
scriv*	a10g41h-8m16
scusa	b11g13
scusa ma	b11g13
se	a-135b-25c-72d-45e31g-45h16i12j-31k11l-27m-82
se a	f23
se ajusta	f15
se aplica	f41
se cuelga	n58
se dejo	j17
se entro	k55
se fait	e17h-10
se ha	c48h48j10n19
se han	n57
se il	f48h16k13
se limpia	h-15i-8n-9
se llama	c-15g-10h-13j11n-28
se lo	g28
se me	h114i34j16
se nos	a-33b21c-12d50e59i12
se o	h8
se passe	l20
se puede	a-13b-37d-15e-20f-52g-32i17j-37k-32l-11m-15n-18
se pueden	i-14m-32
se que	i93
se quedo	e31
se rompio	e17
se si	f-10h-13
se sincroniza	j-15
se suspende	c17
se ve	b27e-23j-10
sea	e32g8i31
seal	k64
seanc*	h39
seance	h39
searc*	h-9
search	h-9
seaso*	e-9h-10i-8j-8
season	i-8
seat	b-9c20e-8f-8h-11i-9j15m-10n-13
seats	c18
seats should	c23
seca	d28
sechs	b18f-18
secon*	a21b-17c23d-20e-31f17g46h-9j-20k-22m-18n-60
second	a21b-11c72d-10e-13f27h-20k-17m13n-45
second card	a-8j-8
second hand	f55
second machine	c39
second one	a21n-29
second time	b14g48
seconde	c-39m-17
seconde commande	c-39m-17
secondo	a14g57h12
secondo voi	g24h22
seconds	a-9e-10j-10m-11n-8
secre*	e87k38m37
secret	e88
secretly	g9
secti*	f-20
section	f-20
secur*	b-9e58f-12g-12h-13i-12j44m8n-13
securite	j20m20
security	c12e55f-8g-8j25n-8
security camera	e-8j-13
sede	f19
seed	n43
seed drill	n48
seein*	b49d54h15
seeing	b49d54h15
seem	b29e-10l27
seem to	b38
seen	e91n73
seen by	e56
seen it	e38
sees	e19f17
segna*	k10
segre*	j22
segreteria	j24
segui*	d18m24
seguir	m27
segun	b27e-10f83h-11
segun el	b29e-8f15
segun la	f19
segun*	i20j-16k34
segunda	k34
segundo	i20j-12
segur*	e47f23g-15h78i-8j60m14n19
seguras	g-9h-17
seguridad	e56j28m8
seguro	b14c11f34h58j40l12m8n24
seguro de	c15f36
seguro que	b14
sehen	b-10d28f-8g-25h-15i-18j-18k19m-9n-13
sehen wir	k8
sehr	b-16f-13h-11j-10l-10
sei	i65l19m27n13
sei que	i42
seien	i36
seien sie	i36
sein	b18f-13g-13h-18j-24n24
sein dass	b29n29
seine	j80
seis	c-10d19h-10m-8n19
seit	b18h129k17n73
seit der	h120
seit montag	n39
seite	b-23c-8d-12f-18h-12i-11j-23k-9l-8
seja	a14l13
selbs*	a-12c-20f-8g-13j-17l-16
selbst	a-12c-20f-8g-13i-12j-17l-16
self	j-31
sell	a-13b-23c-23d-11f-15g34h-23i-23j-27k-49l-22m-15n-17
sell spare	e44
selle*	b-15d-37j97
seller	b-15d-37j97
seller hasnt	b-8d-9
seller says	d-23
selli*	g17
selling	g17
selon	f79g35
selon le	f19
selon vous	g35
sem	c32e-12g9h-10l26m21
semai*	a-48d-20e-38h-12i25j-20m-8n10
semaine	a-46d-26e-36h-11i28j-19n-12
semaines	n24
semaines que	n16
seman*	b-9d15e-9h8i26j11k59
semana	i32j19k59
semana de	i35
semanas	d20h11
sembl*	e11
semil*	h-8
semilla	h-8
semin*	f-47g-15h-8i-11l-40m-8
seminar	f-47g-15i-11l-40m-8
sempr*	a33j-8
sempre	a33j-8
sen	i27
send	a-31b-49d21e17f-68g-44h-49i-62j91k24m21
send a	b-32c-21f-21i-9j-12n13
send it	j-9
send me	b-18c-11d-9e55g-9h-12i-15j61k-11l-13m-8n-17
send that	j51m15
send the	a-10b17c55d-21e-22f-34g-18h-18i-21j-32k55l-17m-63n10
send this	l41m21
sende	m22
sende*	j78
senden	j76
senden sie	j27
sendi*	b-32c51n49
sending	b-32c51n49
sending a	n48
sending out	b-30
sending the	c23
senha	e44
senha do	e53
senho*	a14e16f-22g32j15
senhores	a14e16f-22j15
senio*	i38l135
senior	i38l135
senior discount	i38
senor	h13j65
senor*	b-42f-28i-12j44l18m-14
senora	b-40j57
senores	f-28j-11m-9
senores agradeceriamos	f-12
senores les	f-15j-12
sense	h46
sensi	f28k12
sensi dellart	f28k12
senso*	f-9g-8i-8k-12m-14
sensor	k-9
sent	a-17b-49c-14d28e-45f-20g-15h-18i-15k-15l-16m-22n-27
sent back	i31
sent it	d23
sent the	d-15
sente*	g59m16
sentence	m17
sentencia	g63
senti*	l21
senza	g41k9m11
separ*	a-10b16c-11e-19f-11g-11h-18i-14j-17l-10m-12n-8
separate	b23
sept	h-12
septe*	b12h-11i-9j-14l-8n12
september	b14h-10j-11n14
septi*	i40
septiembre	i40
seque*	a10
ser	a13c23i39
sera	d10h12k18l24
sera t	d15
serai*	g28i58
serait	g28i58
serait il	i43
serait precieux	g27
seria	g57i36
seria*	a-8j-8l-9n22
serial	a-8j-8l-9n22
serial number	a-8j-8l-9n22
serie	b-12c-11d-16e-18f-46g-29h-42i-34j-88k-12l-12m-10
serie de	i-16j-47
serie*	n115
serieus	n43
serieusement	n35
serio	g12
serio*	i-10j-13n58
serions	i-10j-12
serious	n16
seriously	n43
serra*	a13
serve	g-16h-9i-10j9
serve il	k8
serve*	a73b-10c-15d10e51f41g-10i-24j-17m-10n48
served	a22
servem	i-17
server	d16e59n58
servers	a56f36
servers stand	f33
servetten	j-8
serveur	e8
servi*	b102c85d-15e48f60g-28h-27i-13j-51k21l57m-22n76
service	a-32b-33c10e-21f-10g-20h-16i-31j-37l40m-12n26
service client	n31
service juridique	f23
services	a12e14
servicio	c19f40i27n45
servicio de	c14
servicios	c9
servico	a22b20e16
servietten	f-10
servizio	b8f33n22
servizio e	b8n18
servo*	a9c22h-15k-8
servono	a10c22k-8
servono piu	a12c27
ses	f34j31m30
ses cles	m14
sesio*	e14h27
sesion	e10h30
sesse*	i10
sessenta	i10
sessenta dias	i10
sessi*	c-24d-41e81m8
session	c-24d-41m8
sessions	e55
sessions should	e49
sest	g8j37l-30
set	a-28b-19c-22d-21e-32f-21g-21h-26i-22j-30k-15l-22m-71
set a	e8
set the	b-11e-8m-24n36
sette*	a16
settembre	a16
setti*	b-12c-9f-8g-12h-11j10l12m-11n-13
settimana	i16j31l27
settimana scorsa	i16j31
setting	b-11c-8f-8g-11h-11i-14j-18l-12m-10n-12
settl*	a18b75f35g81k93
settle	k93
settle this	k91
settled	a18b70
settlement	g84
setup	e17i9
setze	g27
setze ich	g27
setze*	g-8i19k9
setzen	g-8i19k9
setzen sie	e9i29
setzen wir	k15
seu	l29
seul	i35l-30
seule*	a-18b-37c-28d-20e-12f-44g-30h-25i-30j-82k-17l-23m-40n-22
seulement	a-18b-37c-28d-20e-12f-44g-30h-25i-30j-82k-17l-23m-40n-22
seulement le	a-10b-21f-34g-14j-9k-8
seven	a19
sever*	c-9n-21
several	c-9n-21
several times	n-13
sexta	e16k11
sexta e	e16
shamb*	n14
shambles	n14
shame	b59n82
share	a-16c19d14j37m9
share the	j47
share*	e41
shared	e41
shared my	e40
she lives	j12
sheet	b-13c-18d-10e-13f-25g-10h-18i-13j-8k-11l-10m-12n-20
sheet*	m-12
shelf	b47d-8e-11f-9g-9h-12i-10j-11k-8l-8m-10n-16
shes	j96n53
shes a	j60
shift	g-8i-15
ship	c65i40k51
shipm*	k50n-12
shipment	n-12
shipp*	i60j-10
shipped	i66
shipped to	i67
shipping	j-8
shirt*	e-9h-9i-11j-19k-18
shirts	e-9h-9i-11j-19k-18
shoes	d17
shop	b-31c-45d-74f-30g52h-43i-12j-39k-21l-15m-36n-31
shop at	a22
shop is	a27
shops	e9f15
short	b-19d-21f-8g-11h29i39j-11l-8m-8n-9
short*	c-14m-10n-10
shortcut	n-10
shots	h47l61
shoul*	b62c41d12e48n52
should come	a28d38i-39
should explain	l48
should not	c57
should read	l14m21
shouldnt	b39c41d12e48n52
shouldnt have	d13n56
shout*	n81
show	a-41b-29c-42e-52f-24g-33h-33k-20n-14
show as	b13
show fee	i14
show me	j39m9
show the	b-10e-8
show up	b-13d17e-9
showe*	b13d12
showed	b18d15
showed up	b18d15
showi*	b80d-11
showing	b80d-11
showing as	b-12
showing more	b13
showing twice	b14
showing up	b16
shown	a-8c-18d19e-11g-9h-10i-10j-12l-12m-16n-10
shown up	d26
showr*	a-15b-9c-11d-14e-9f-20g-17h-19i-29j-72n-21
showroom	a-12b-9c-9f-14g-11h-19i-8j-55n-21
showroom in	j-21
shows	a-9b86c8e84f-12g-12h45i-9j-17m-12
shows a	e-9
shows as	b10c32
shows the	b-8e36
shows up	b46
shut	a104e39i55
shut down	a15
shut the	a53
shutt*	a14e-8i42
shutting	a23
shuttle	e-8i42
si	a-25c19e-63f116g163h76j-34k59l-10m-20n-19
si e	d20f10i29
si el	d36f23g31
si es	g10
si esta	g17h47
si la	c-28f58g-14k21
si le	f18k8
si me	g36i42
si mi	g40k37
si no	c48g15h38
si puo	b-10d-10f-22g-38h-40i-12j-11k-13l-12
si tengo	h64
si un	f21
si vede	g-12j-11n-9
sia	g36h22k21
siamo	b20h13j18
sich	a23b-38c-25e-32f-50g-60i-11j-60k-9l35m-57n-36
sich das	a-8g-8i-8
sich der	d39m-19
sich die	d-11f-9h25i-8j-11l-10m-13n-12
sich nicht	e-31j-12
sich zustandig	n18
siche*	h67m129
sicher	h70i11m8
sick	j32
sick and	n9
sick leave	h-8
sicur*	h22
side	a-17b-10c-8d-51e-10f22g77i-15j-28m-12n87
side and	d-44f29
side of	n51
sides	i-9
sido	c24
sido un	c24
sie	a-29b55c-26d24e9f32h-29i128j-9k53l35m20n-45
sie am	b44
sie auch	b-8f-16i-27
sie auf	i33k56
sie bei	j-8
sie bitte	i21
sie da	n10
sie das	a-24b-14i12j-8l24
sie den	b44e9f-9g-17i-19j-10
sie die	a13b-20d24f23g-14i47k-11m-14n-11
sie fur	a17e10f9g-14i20
sie haben	b58d41
sie ihm	e33
sie ihr	d41
sie im	f-12g-10i-10j-21
sie meine	f40
sie mich	i-14
sie mir	g52h60j105l86
sie mit	f16n56
sie noch	e-31i-19
sie pro	h-57
sie sie	b-12d-11e-27f-13g-17i-41j-9
sie so	f39i33
sie uns	a-8b36d43e-12f14g96h27i18j25k-11l-17m-10n-8
sie unser	a16
sie unsere	b-19i41
sie von	j-8
sie zur	g11
siebe*	b-8j-8
sieben	b-8j-8
siege	g33
sieht	f19m-17
siemp*	j-8n-38
siempre	j-8n-38
siete	a16b30n64
sign	b-14c-9e106f132g110h-16i-11j-11k-8m-9n-29
sign for	f63
sign in	e108n-8
signa*	b-20c45i11k12m51
signale	k9
signale votre	k9
signature	c46
signe	c10f86g19
signe*	a130b-8c14f72g21k-15m23n-22
signed	a131c15f50g-16k-11m25n-17
signed at	f17
signed copy	c-11f-28n-30
signed up	a113
signer	f22g42
signi*	f47
signing	f54
signo*	d46e8f10h9j75l19
signora	e8h9j31
signore	j41
signori	d46f10l19
signs	g-9k-35l67
sigo	d25h42
sigue	d26m8
sigue*	b9k13
siguen	b9k13
sigui*	m71
siguiente	m71
sil	e29g74i30j-24n-9
sil vous	e29i30j-24n-9
silen*	b-33h-12i-11k13n49
silence	k25n40
silence est	n39
silenciosa	b-31
silla*	c13d13e-36
sillas	c13d13e-36
sim	e13h-14
simil*	n9
simpl*	c-9d-10e-11f-8g-13i-16j-13k28l-53m-19n-12
simple	k32l-51m-34n-24
simplement	j-8n9
simply	m16
simul*	a-10j-11k-18m54
simulate	m55
sin	c70e19f17g106h10i143j11l-13m89n46
sin avisarles	g23
sin coste	b32
sin efecto	c32
sin indemnizacion	g24
sin la	i20n13
sin que	j41
sin respuesta	n21
sin revision	i-10m-25
sin riesgo	h46
sin ver	d28
since	b47d173e28f27h160i55n100
since i	d14h31
since ive	h62
since june	n20
since march	d55
since the	h40n-32
since you	d55
since*	m14n16
sinceramente	n20
sincr*	j-15
sincroniza	j-15
sind	a-24b-39c-25e11f73g-19i-51k-16l-41m-17n-46
sind da	d36
sind die	f50j34
sind in	f-13j-11
sind nur	l-9
sind wir	g8
sinds	b35c19d10h63n27
sinds de	c19d10h8
singl*	b-10e25n52
single	b-10e25n52
single sign	e29
sinis*	h22
sinto*	h39
sintomas	h39
sirve	h52j-9m-11
sirve para	h16j-9m-11
sirve*	j-9
sirven	j-9
siste*	a75e33j42k14m29n28
sistema	a66e30m15n28
sistema de	a46m-24n-8
sistema e	e8
sit	b46
site	a76c-11d-19e-11g-39h-28i-50j-23k-9l-16m-21n-25
site completely	a50
site in	f47
sitio	c36h-12n16
sitti*	d55
sitting	d55
situa*	g38n26
situation	n26
sitzt	f-24g-9j-11k-11m-33
six	b-18c18g-22h46i-19j-10m-8n-11
sixie*	n32
sixieme	n32
sixty	g-15k-37
size	a-9b-21c12d-12e-14g-18h31i-23j-26k-11l-17m-22n-31
size chart	c39
size of	h72
sizes	d-9f-10g-9j-12n-10
ski	f-10
skip	a23b-10e-76g-8h57j-12
skip the	e-25
skipp*	i9
sla	f22i53m40
sla de	i53m40
slech*	d30n25
slechte	n25
sleep	d40e34h92k21
sleep better	e34
sleep*	h55
sleeping	h55
sleut*	b-9c-8e77f-9h-9i-9j-12n-12
sleutel	b-9c-8d-13e53f-9h-9i-9j-12n-12
sleutel is	e39
sleutel van	e15j-9
slice*	b-14n-9
slicer	b-14n-9
slide	i11
slikt	h34
slim	g23
slim om	g37
slip	i55
slipp*	e19h66
slipped	e19h66
slips	f14
slips on	f14
slot	e33h-8j-10n14
slow	n79
sluit	a78b-18d-11e10f40g-13h-9m17n-11
sluit de	m25
sluit*	a108i74
sluiten	a85
sluiting	a20
small	a-8c-24d-10e-64f20g25h-26i21j-22l-18m-28
small claims	k18n22
small print	f48
small*	i55j-9
smaller	i62
smallest	j-9
smart	e-13
smart*	e41
smartphone	e41
smell	b29d28
smoot*	m-12
smoothly	m-12
sms	e90g28
sms code	e13
sms de	e45
snow	a-31b-10c-12e-11j-11n-8
so called	n24
so che	c13i20
so drop	j10
so ein	n55
so etwas	f39l44
so kann	n63
so kind	i24k11m54
so neither	a30d30
so nett	i33
so no	c54m43
so patient	h-28
so pra	i14
so theres	d-44
soap	g-15h-8k-40
sobre	b-13d8e17f81g123h11i-17j-23k-12l14
sobre contrasenas	f-12
sobre el	g12
sobre la	c8f33g29
sobre los	f31g14
sobre mi	e37f10
sobre o	d18l19
sobre una	g34h41
sobre*	h54m14
soci	a19
socia	j20
socia*	j58
social	j32
socie*	b22f57g66k14
sociedad	g35
societe	b22f57g28k10
socio	a26g49h9j45
socio*	a-26d-21e-22h-8j16
socios	a-26d-21e-22h-8j16
soepe*	i56
soeur	i34j53
sofa	f13n16
sofor*	a11e44g17l45m13
sofort	e44g17l45m13
soft	i40n-8
softw*	a-21b-29c14e-43g-27h-38i-46j-37k-23l-29m-22
software	a-21b-29c14e-43g-27h-38i-46j-37k-23l-29m-22
software de	e8
software so	c46
soir	c16j30
soit	d48
sola	h31i10
solan*	g22
solange	g22
solar	h-8j-11
solar*	b-8f-11g-9h-10i-8j-24
solares	j-9
solarleuchte	j-10
sold	a43b-8c45h-11j-9
sold in	h-8
sold the	a24
solda*	j-19
solde	a56j20
soldi	d99
sole	g59
soli	g-9j-11
soli la	j-11
solic*	a25d26e22f35g-9h-11i75j99k24l22
solicitamos	d15e16h-11i29j35l13
solicitamos a	e16i10
solicitamos que	i16l20
solicitar	j15
solicito	f16i34j27
solicito copia	f16
solicito el	j27
solicitor	f17k9
solicitors	k10
solit*	f-19j-9
solito	f-19j-9
soll	a22b40e74f-25g39i-13j-12l54
soll ab	e45
soll das	m14
soll ich	g58h12n13
soll mich	l70
solle*	d16h28i-10j-8
sollen	h28i-10j-8
sollen wir	h28i-10j-8
solli*	l28
sollicitons	l28
sollt*	h24
sollte	g-8h27
sollte man	g-8h22
sollten	g17
sollten wir	g17
solo	a-56b-53c-59d-52e-70f-81g-85h-50i16j-89k-82l-77m-64n-75
solo hoy	i39
solo por	i31
solo preguntaba	b-8e-32g-8i-11l-44m-18
solo queremos	i-8j-14
solo queria	b-49n-23
solo tenemos	b35c24
soluc*	l25n10
som	b26
sombr*	h-9m67
some cash	b37
some money	d-8
some transactions	e37
someb*	b67c32e49j17l109m-13
somebody	b67c32e49j17l109m-13
somebody else	b16
somebody has	e9
somebody is	e10
somebody who	c30l9
somebody with	l36
someo*	b77c24e118g97h59i15j17k56l70m-11n31
someone	b77c24e118g97h60i15j17k56l70m-11n31
someone at	e-13
someone besides	e18
someone else	c34e23
someone from	e-10
someone has	b32e9
someone in	e10k67
someone is	b28e13
someone must	e20
someone on	h48
someone stole	b18
someone with	b-9e-10h27j-12
somet*	b8c-30d-81f-10g46h58i-12j-17k-9l-8m-12n12
something	c-30d-80f-10g46h26i-12j-17k-9l-8m-12n13
something and	b15
something i	d10n54
something online	d-20
something wrong	b-8c-10n-17
somethings	h30
somma	a-14d23e-40
somma*	g-8k28
somme	b18d69
somme sur	d32
somme*	a-40b-44c-55d-9e-10f28g-14h-8i-13j32k22l-14
sommer	j18
sommes	a-24b-37f44j19
sommes nous	f51g11
somos	f-12g-20h-20i73k-39
somos clientes	i28
somos una	i33
soms	b27n19
son	a26b23c-12d-10e-16f-19g-15i29j154l30m-9n30
son adresse	l25
son compte	a35j20
son numero	j29
son telephone	j20
sonde*	a-18e-11f34g-18h-11i91j-8
sonderanfertigungen	f62i56
sonderzeichen	f-19g-12i-10
sono	c-10d23f-12g-21h-11i36j-15m-8
sons	j44
sont	a-28b63c-23d-22e-62f10g25h-19i37j-19k-15l-14m-28n-20
sont elles	f-10j-12
sont ils	f44g44
sont les	h8j26
soon	b-10h36k68
soon after	h44
soon as	e9
soone*	b-12n66
sooner	b-12n66
sopor*	l9n13
soporte	l10n14
sopra	l22n23
sores	h49
sorge	a-14c-8g-10k-28
sorpr*	j12k21
sorpresa	j12
sorry	e42g13i28n9
sort	f-23h-9j-11k51l30
sort it	k9
sort of	k44
sorte*	a-18b61e-15j-23
sorted	a-17b-30e-14j-21
sorted by	a-16b-18e-8j-13
sorten	b31
sorti*	f-15g-13h-17i-9j-9m-33n-10
sortieren	m-23
sospe*	e9h19
sosti*	d34e29
sotto*	f10
souff*	h24
souffre	h24
souha*	f58g-8j25l-36n12
souhaite	f58j35l-36n12
sound	a-13e-13i-18k-8n-43
sound in	a-10i-9n-35
soupl*	i40m77
sourc*	f44
source	f44
sous	d17g14h21
soy	h20j64
soyez	i56
spa	c67
spaar*	a40
spalt*	b-8d-8f-9g-12h-10i-10j-19l-8m-30n-17
spalte	j-11
spalte konto	j-8
spalten	m-25n-8
spam	m-16
spam filter	m-16
span	b41k43m16
span style	m16
spani*	j14
spanish	j14
spann*	f-9h-8j-17k46
spannend	k48
spare	a-10b-13c-10e21g-8h-9j-25l-16m-8
spare parts	e-13j-17l-8
spat	n46
spati*	e-20f-10g-19h-15i-9k-12
spatie	f-8g-9k-8
spatie mee	f-8g-9k-8
speak	b35k14l156m43
speak to	k8l48
speak with	l105
speak*	i10
speaking	i14
speci*	a-9c-33d-8e-8f-10g-14h-11i73j-10l-10m-12n-15
special	b-9g-9i91n-10
specific	c-24i-12
speed	j-9
speed*	g19
speeding	g19
speis*	b-9e-33i-23
speisekarte	b-9e-33i-23
speisekarte ist	b-9e-33i-23
spend*	e17
sperr*	e58m46
sperre	e37m48
sperren	e17
spett	a11h11k14
spett le	a11h11k14
spieg*	b-9c-9k17n26
spiel	e-28m60
spiel*	i8
spind*	e-20
split	b-18j-25l-47
spoel*	h70l-8
spoil*	k31
spoiled	k31
spoiled vaccines	k30
sporg*	k56
sporgere	k56
sport	h23i48
sport*	a16c42d-10e10g41h-11i-14j40l23
sportschool	a25c19e21g47l30
spot	g11h45i46
sprac*	m24
sprachmodell	m29
spray	h109
sprea*	b-10j-8
sprec*	g-10l110
sprechen	l111
sprek*	e-8l129m-10
spreken	l137m-8
spreken over	m-8
spric*	m30
spricht	m30
sprin*	c-11h-8n-9
spring	c-9
squar*	b11c17d63
square	b11c17d63
squas*	e-21j-8
sr	j25
sta	f-15k13l35n30
staan	b13c-22d-23f-20g38h-10i-38j-43k-26m-8n-11
staan de	j-8
staan*	g42
staande	g42
staande voet	g42
staat	a-16b-16c-41d-25e-58f57h-48i-12j87k-26l16m-15n-36
staat dat	f46h-12l-8m-15
staat de	f-8g22j-9
staat er	b10j27
staat in	c-8e-20f-10j-27
stadt*	g-11i-13
staff	e14f-36h-8i-29j48m-30n26
staff are	n61
staff*	b55h-9
staffelkorting	b58h-9
stage	c17d20g-11
stagi*	e27g32h13n13
stagiair	e28h19
stagiaire	g37n24
stagiaire au	n24
stall*	d-53
stamm*	i58n10
stamp*	c-23e-18f-9g-8h-20i-17j-17m-11n-22
stampa	c-14
stampante	d13h-9i-8n-14
stand	c108d19e22f22h28j-11m-15n58
stand in	n69
stand up	h47
stand*	a-12b22c30d-18f-17g19h-33i44j-47l61m47n27
standaard	l-11
standard	b44e-9g-13h-15i36j-22l18
standards	k27
standhoudt	g54
standig	e37
standing	m34n17
stands	e-10i-8l58
stano*	e24
stanotte	e24
stap	f-14h-14i-10j-16k56l-9m-11
stape*	e-29
stapl*	m60
stapler	m60
stapp*	a39g8k39n-13
stappen	a39g8k39n-13
stappen over	a46
start	b-14e-9f-17g-9i77j-10
start*	a34b-10d-8e-16f-10g-11h-16i25j-21k30m79n53
started	k16n23
starten	h-10k19
starting	a41j-9
starts	m69n34
stata	b8d51
state	n41
state*	a-19b171d73e-8j-27n-13
statement	a-18b174d75j-25n-11
statement and	b9
statement has	d13
statement of	b-8j-16n-10
statement shows	b10
statement there	b10
stati*	b32d44f-22g-20h-16i-12l-19m-9n-8
statiegeld	b47
station	l-13
stato	a39b8
stato bello	a39
statt	b49g-18n40
statu*	b-8f51g34h-22i-14j-8m26n-10
status	d23f28h-16m25
status is	d18
status of	e22
statut	d-28
statutory	f31
statutory warranty	f18
stay	c72
staye*	j34
stayed	j34
stayi*	j13
staying	j13
stays	c16j66m-16
steam	h61
steck*	a-13b-19c-10d-14e-13f-17g-17h-21i-16j-21k-9l-15m-14n-35
stecker	a-9d-8g-9h-8i-8j-21l-9m-8n-27
steed*	b16d14e61n71
steeds	b16d14e61n71
steeds niet	d18n9
steeds terug	d-14
stehe*	b39f-8j-17
stehen	b39f-8j-17
stehen die	j-11
steht	a-14b-32e-51g49h-17i-24j-21l-10
steht auf	b-17
steht die	b-12e-43
steht in	f8
stekk*	a14h-10j-11n25
stekker	a14h-10j-11n25
stekker van	j-9n34
stel	a-14b-18c-25d-43e19f-16h-65i-38j-18l-19n-26
stel ik	a-14b-18c-25d-43e-29f-16g-53h-65i-38j-18l-19n-26
stell*	a-16b-23c-21d-17e40f-37h-25i-38j-33k22l-31m-12n11
stelle	a-9b-10d-9e24f-17h-11i-12j-15k-9l-35n-15
stelle ich	a-9b-10d-9e24f-17g-23h-11i-12j-15k-9l-35n-15
stellen	c-10e-14f-9g17i-16k32
stellt	e37
stellungnahme	l10
step	e-17g17i-21m-58
steps	a11b-12h-10j-9m-10
steps to	a16
steps would	g9
stess*	b47k-8
stessa	b20
stesso	b26i9
steue*	e44g23j33
stiam*	a18g30
stiamo	a18g30
stich*	a18b56m-28
stichting	a19b59g8
stick	e56
stick with	e58
stick*	b-18c-14d-18e24f-22g-10h-13i28j-13k-15l-12m-11n-37
stickers	d-10f-12i-14k-8n-21
stickers op	f-9
sticky	e45
sticky note	e45
still	a-18b58c23d-16e41g-17h-28i22j55k-12l60m-23n-40
still get	l19
still have	b11i-49
still havent	b-10e-21
still in	b20
still not	d-19
still pending	b-35
still running	c17l40
still shows	b23c33
still take	i30
still use	e36
still waiting	d19n-8
still*	h37
stille	h37
stimm*	b11f18
stimmt	f20
stink*	n60
stock	a-22b-38c-26d-22e-29g-37h-45i-42j-39k-33l-27m-35n-32
stock*	b42h38
stockage	b46
stoel	e-33f-8h29
stoel*	b-8c11g-8h-10k-9m-11
stoelen	b-8c11g-8h-10k-9m-11
stole	b19e55
stole my	e55
stole*	b14e87k13
stolen	b14e87k13
stolen and	b12
stolen card	e-8
stolen last	e20
stond	b50n34
stond en	n34
stool*	b-8h-12
stools	b-8h-12
stop	a58c213e19g19h74i36k31l23m19
stop being	m29
stop is	k8
stop it	c25
stop met	a30c20
stop my	a15c61g25k12
stop the	c41
stop this	e9
stop using	k11
stopp*	c101h71n21
stopped	h57n24
stoppen	c54g10h17
stoppen met	h17
stops	g37h32
stopt	a44
stopz*	c55
stora*	a19b28c48
storage	a19b28c48
store	b-10c-15e-14i38
store credit	b-32
store earlier	b22
store*	a30j88
stored	a30j88
stored for	j67
stored under	j19
stori*	a9l39n61
storing	a9
storingen	l41n35
storn*	b33c35d62j-9
stornieren	a10b36
stornierung	d24
stort	d64
straa*	e21
straat	e21
straf*	g42k44
strafbaar	g41k24
strafbar	k9
strai*	m26
straight	m11
straight away	m11
stran*	b12e90k71
strange	b12e58
strange orders	e56
strap*	i21
strat*	g71
strategie	g68
straw	n67
stree*	e-15j-9k-49
street	e-11g-10j-9k-48
strei*	g31
streichen	g-10
stret*	i113
stric*	i119
strict	i103
strij*	g47i73
strijken	i9
strik*	a11i43
strike	a11i43
strike me	a11
strike the	i43
strin*	f35
strip*	d40h69i21
strippenkaart	d40i21
strok*	h21
stroke	h21
strom*	c52
stromliefervertrag	c53
stron*	h53
stroo*	f-14h-9k17n-19
stroom	k27
stuck	b-26c-10d-10e-16f-8g-16h-14i12j-16k-8l-8n-21
stude*	a-22b-16c28d-12e-21f-17g-24h-17i61j-22k-12l-9m-10n-18
student	c50i61
student rate	i17
studenten	c-11e-11i-21
students	a-13f-9g-11h-8i-9j-16
studi*	c-24i54j19k-9l35n-21
studio	c-24i-11j19k-9n-21
studio di	n-11
stufa	h-8n20
stufe hoher	l9
stuff	a73h47
stuk	n52
stuks	h-12i27
stund*	b20d-8f-14g-16h-11j-15l-34m-8n35
stunde	g-9i-11
stunden	b22f-11j-13l-32n37
stundung	i10
stundung der	i10
sture*	b15c12d11e-16f-17g-17h-9i-27k-17l-13n-8
sturen	b15c12d11e-16f-17g-17h-9i-27k-17l-13n-8
sturen voor	d25g-9i-12
sturz*	n35
sturzt	n35
stuur	a14d23e53f45j70k17l16m31
stuur een	e53j33
stuur het	k17m24
stuur me	a14f45
stuur*	k15m-14
stuurt	k15m-14
style	m12
style display	m16
su	a-27b-108c-36e-122f23g-73i-44j40k-51m-61
su agenda	g-10k-24
su app	e-19f37
su contrato	f17
su cuenta	a-17h-8j28
su delegacion	l26
su direccion	j29
su empresa	l13
su factura	b-40
su jefe	l23
su opinion	g12
su plataforma	a43f13
su programa	b-25h-12
su superior	l20
sub	m-19
subco*	j35
subcontractor	j35
sube	g14l-42
sube el	g17l-42
subir	g17h38
subje*	f14
subject	f14
suble*	f26g8
sublets	g8
subletting	f26
subletting the	f26
subme*	l13m11
submi*	c13
submitted	c13
subo	f-15g-32
subsc*	b60c58e-9g-10h-18i-10j-10n-8
subscription	c32h-15
subscription before	c20
subsi*	f29
subsidiary	f29
subti*	b-8
subtitles	b-8
subun*	f39j34
suces*	g58
suche	g-8m-33
suche*	g-8i-10
suchen	g-8i-10
sucks	n8
sucur*	l30
sucursal	l30
sucursal de	l19
sue	a-16k23
sue my	g8
sued	g8k19
suelo	g27
suelt*	i-12
suffi*	h-12n-55
suffit	h-10n-53
sugge*	b24c-9e-8f-15g17h-8l-22n31
suggest	c-9e-8f-15g-9h-8l-22n26
suggest for	c-9e-8f-15g-11h-13l-22
suggests	b34
suggests i	b34
sugie*	g19
sugieren	g19
sui	f15
suing	k13
suis	g31i18n73
suis je	g34
suit	b-14c-11e-10f-8g-15h-9i-15j-8k49l-9m-12n-17
suita*	h47
suitable	h47
suitable for	h47
suitc*	n46
suitcase	n46
suite	c9j43k31l45m55n14
suits	b-10c-18f-18g-18h-13i-13j-14l-11m-11n-9
suiva*	m32
suivi	n59
suivr*	g42i39
suivre	g42
sujet	m59
sul	a17d38e16g19
sul conto	d49
sulla	b15f20i13
sulla carta	b15
sulle	j-8m11
sum	d32k46
sumin*	c34f-15j-8
suministro	c34f-15j-8
summa*	m50
summe*	f-9g-9h-9i-13n-8
summer	i-10
summo*	g39
summons	g39
sunda*	a-15b-12c-40d-14f-10g40i-12j-8l-10m-16n-16
sunday	a-12c-36g-12m-12n-9
sundays	g54
suo	j41l20
super	b-15c-8e32f-8g-19h-15i-18j-13k-15l-14m-14n27
super*	a-13b-25c-18d-55e-14f-28g24h-35i-28j-39k-8l53m71n27
superieur	l-24
superieur du	l-58
superior	h-12j-19l11
superiore	l67n52
superiores	l10
superiors	l25
superusuario	e11m41
superviseur	l11
supervisor	b-14e-14f-10g-12h-8i-9l-39n-10
supervisor please	l21
supervisora	l-22
supervisors	l12
supla*	m21
suple*	h22
suplemento	h22
suppl*	a25b41c19g50h33j-27k21l-17n-23
supplement	h39
supplier	a34c29g62k18
supplier to	g8
suppliers	b-12j-18n-14
suppo*	a-30b-34c-27d25f-29g41h-37i-32j-39k-22l-31m26n53
support	a-22b-22c-17d-18f-18g-30h-24i-21j-27k-14l-21m-17n75
support i	n58
support sucks	n8
support team	l-45m-8
supported	e-9g-10h-9j-9m-21n-12
supported by	m-11
suppose	d50g48m24
suppose the	d49m24
supposed	g35
supposed to	g35
suppr*	a115b45c60m17
supprimee	b45m12
supprimer	a78c50
supprimez	a23c8
supre*	f14
supresion	f18
supresion de	f18
supri*	a14d14
suprimido	d14
sur	a-34c-26d109e96f-18g-11i-49j-11k-20m-39n-19
sur de	g-15l-11
sur la	b22d43f-18g36h-9i-14j-9
sur le	d31e8f15g24h53j12
sur les	d-10e-10h-10j-11
sur ma	b13d27
sur mon	a-18j-11
sur nos	d39n31
sur notre	d15e48l47
sur place	l66
sur un	b-10g-14
sur votre	e23
surch*	b38i115
surcharge	b38i115
sure	a-14b41e22m-8n31
sure the	e27
sure what	e10
surel*	i71
surely	i71
surely you	i33
surfa*	b10
surfacturation	b13
surna*	j39
surname	j39
surpl*	c60
surplus	c60
surpr*	k69
surve*	n45
survey	n45
survi*	f54g12
survive	f58g14
survives	n8
sus	a-10b27c-22f80g33h62i-23j83m-16n-35
sus condiciones	f61
suscr*	c33j10
suscripcion	c26j10
suspe*	c69d12e80i16m32
suspende	c17
suspi*	e52
suspicious	e52
suyo	j40
svp	a40d15e70i18j14
swall*	h16
swallowed	h10
swap	d9e35i54
swap the	d12e38i61j10
swell*	h32
swim	e43i68
swimm*	b22e19
swimming	b22e19
swimming pool	b25
switc*	a23b-12c-10d-74h-9i-9j-11m-8
switch	b-9d-69h-8j-11m-18
switch it	e22
switched	a30
switched to	a30
sympt*	h149m-8
symptomen	h36
symptoms	h67
syndi*	g31
syste*	a89b-13c-16d34e33f-29g-30h-37i-15j8k-35l-29m82n28
systeem	a36b-8f-15g-15h-11i-16k-21l-16n-17
system	a64d52e51i16j23m-86n59
system automatically	m-33
system content	m16
system message	m13
system prompt	m17
system set	m11
system you	m11
systeme	m14
systemhinweis	m-18
systemprompt	m11
t	a-39b-48c-57d-38e-83f26h-86i-42j-19k-53l-126m-36n-89
t a	d18
t cs	f67
t elle	a-13b-11c-19d-18e-49f-13g-19h-34i-37j-15k-20l-17m-22n-43
t il	a-33b-31c-30d-49e-23f-45g14h-44i-41k-26l-49m-29n-38
t on	l-61
t t	d18
t u	d18
ta	a105b36f19h62k32l69m105
taal	g-9j-13k24
taal van	j-11
table	b-30c78d-8e-13f-12g-16h-21i-15j30m-9n-14
table*	a-12b-27c-24d-20e12f-62g-14h-29i-53j-33k-40l-41m-30n-27
tablero	g-10h-11i-14l-23
tables	c-14f-12g27
tableta	f-23g-10h-15i-11k-23m-13
tabletten	h28
tableur	e26
tabul*	d-8
tabuleiro	d-8
tacht*	e-26h11
tachtig	e-26h11
tafel	e-8f-8g15h-14i-17k-13l19m-13
tafel*	f-10
tag	c-8f8k-8n16
tag this	m10
tage	i13j-13n48
tage verlangern	i9
tagen	f-10k17
tages*	j-8
tagli*	b-9h43i-14n-9
taglia	n-8
taill*	b-13d-8e-9f-9g-17h-17i-14j-11k-8l-8n-13
taille	b-13d-8e-9f-9g-17h-17i-14j-11k-8l-8n-13
take	a43c54d-22e32f-27g75h150i36j-58k29l25m63n-24
take a	h39k45m-8
take back	c28f18h-15
take for	g54i30
take it	e43i51
take me	c8g52
take my	a9g30
take one	h48
take out	b19
take over	e53l79
take the	a-25b15e-11h60m57
take this	c32h24k9
take three	m73n44
take to	a34c-9e-8h-16i-11n-11
taken	b67e96j62
taken off	e27
taken out	b36
takeo*	a20
takeover	a20
takes	c28f52g-16h39n45
takin*	c29h36k14n12
taking	c29h36k14n12
taking the	c34h35
taking you	k8n14
tal	b-9c-14
tale	g8n49
talen*	n52
talent	n52
talk	k66l211n64
talk to	l112n67
talk with	l66
talki*	k24
talking	k25
tall	j51
talla	b-9d-48f-8g-10h-23i-15j-14m-11n21
talle*	j-10l9
taller	l15
taman*	a-10b-17c-12d-14e-19f-32g-38h-38i-26j-25k-11l-17m-26n-19
tamanho	f-9g-12m-13
tamanho legal	g-9
tamano	b-11c-8d-8e-13f-20g-23h-28i-19j-18l-12m-10n-19
tamano de	f-9h-14i-9j-8
tamano legal	g-10
tambe*	f23j15k29m-8
tambem	f23j15k29m-8
tambi*	b-14f36h-14i-8j-13m-12n-9
tambien	b-14f36h-14i-8j-13m-12n-9
tan	h-11i-9n95
tan mal	n21
tank	f53m-12
tant	k30m51n15
tant pis	k27n15
tanti	g24
tanto	j13n60
tanto que	n14
tapa	i-13j-8
tape	a-10c-10i-11m-16
tapis	h55
taps	d-54
tarda	j-13
tarde	b-8c-11d-56f-12g-10h-15i51j-11m-14
tarde y	i33
tardi*	b41i61
tardio	i10
tardive	b41i10
tarie*	b43i15
tarief	b50i19
tarif	b40g-8i32j-8
tarif*	e-11g-8h-12i91m60
tarifa	h-12i19j-8
tariff	i69j18m69
tarje*	b45d44e64f-10g-10h-29i-14j44m-8n-19
tarjeta	b53d50e73h-16i-8j55
tarjeta de	b25j15
tarjeta en	b8
tarjeta paga	j19
tarjetas	n-14
tasch*	g-8i-9
taschenbuch	g-8i-9
tasse	h-58
tasse*	g-10h-16
tasses	h-9
tasto	h-11
tauch*	b73
taucht	b73
tausc*	e10
tauschen	e10
tax	b-56g32j41
tax number	j44
taxa	d11
taxa de	d11
taxi	d59e49
te	a74b53c133e121f34g150h15i112j-14k55l90m188n61
te annuleren	c15
te beeindigen	a12c31
te beschouwen	m18
te bestaan	a8
te betalen	b30d17g21i28
te dieron	m38
te dijeron	m10
te escaleren	l10
te han	m34
te hoge	h-8k-9m-10
te klagen	f-11g-30k-66n-28
te krijgen	b-8c-13d-9e-12g-18i-16j-11l-18m-24
te laat	f29i53n17
te late	i31
te laten	a19c35g35i20
te leggen	l24
te maken	k11
te spreken	m-8
te veel	b51c10
te verlengen	c13i19
te worden	a18f44
te zeggen	c41l18
tea	h107
teach	c-8m-35
teach*	a-13c15e-46l25
teacher	c19l29
teachers	a-13e-46
team	b27d-19e-16f-64g-56h-14i110j44k-85l46n56
team lead	l48
team leader	l67
teaml*	j-9l60n-9
teamleider	l43n-8
teamleider die	l41
teatr*	k-18n-16
teatro	k-18n-16
techn*	f60n84
technicien	n50
techniker	n34
tecla*	d-13
teclas	d-20
teclas en	d-20
tecni*	b16c27h-16j88k30
tecnica	b10c22h-11i-15l10
tecnico	i21j92k38
teens	n-50
tegel*	e-8g-11h-11i-9j-8
tegelijk	g-8
tegels	d8
tegen	b60c9f21g133h195k64n37
tegen de	b48f22g100h24
tegen een	h21n39
tegen uw	b10k64
tegen*	c14j58m34
tegengehouden	c14m34
tegoe*	d76m17
tegoed	d62m17
teh	b-11f-9g-20h-24i-10j-15l-13m-8n-22
teile*	f16j10l23n8
teilen	f16j10l23n8
teilen sie	f16j10l23
teiln*	d47i27j27
teilnahmegebuhr	d47
teilnehmer	i27j27
teken	f-8g-9k-8
teken*	c-25e20f27g63h-16i-11j-12k-12l-12m49n-9
tekenen	c-21f36g56h-15
tekeningen	e29
tekst	d-16g-16h-8i-9k-8l-8m49n-12
tel	e20j9m39
tela	m70
telec*	g34k49n-18
telef*	a-20c30d-27e85f-36g-22h-74i-43j174k-18m-30
telefonat	l10
telefone	j15
telefonnummer	j-11
telefono	e18f-8g-17h-23i-12j37
telefoon	e76n41
telefoon van	e21
telefoonnummer	h-10j56n-13
telefoonnummer van	n-8
telefoonnummers	j10
telefoonnummers van	j10
telem*	j10
telemovel	j10
telep*	c21j58l8n20
telephone	c-10j58l8n20
telephone de	j-16
telephone et	j41
tells	b8
telt	f-8g-9k-8
telt een	f-8g-9k-8
tem	a-23b-30c-10d-20e-36f-21g-10h-20i-33j-33k-18n-39
tem de	c23
tem mais	g17m27
temp	e48
tempe*	b-13c-12d-12e-9f-24g-16h69i-13j-26k-13l-8m-11n-9
temperature	b-11c-9f-21g-13h62i-10j-15m-10
temperatuur	j-8
templ*	a-13b-25c-15d-14e-16f-10g-16h-30i-18j-20k-9l-25m-25n-33
template	a-13b-25c-15d-14e-16f-10g-16h-30i-18j-20k-9l-25m-25n-33
template in	h-11
template with	l-13
tempo	a12
tempo*	e9g38j-8n-14
temporal	e9g29
temps	b-28d-8e-8f-13g-12h27j-9l-9n-15
temps de	b-8i29
ten	a-14b78c-10d24e-17f-17g-14h15i-15j-9k-9l35m-10n27
ten days	d36
ten minutes	l66
ten years	n53
tenan*	a74e29f24g96j42
tenant	a66e29f24g96j36
tenant sublets	g8
tende*	m-10
tender	m-10
tender documents	m-10
tendr*	k14
tenei*	a-20b-26c-14d-11e-16f-16g-26h-33i-23j-28l-18m-20n-49
teneis	a-20b-26c-14d-11e-16f-16g-26h-33i-23j-28l-18m-20n-49
tenem*	a13b35c27d14g22
tenemos	a13b35c27d14g22
tengo	b62c12e22f95g166h190i19n14
tengo como	f21g23
tengo el	h61i21
tengo mareos	h29
tengo que	c8g10n15
tenia	c16e30
tenni*	g-17h63j55k-43
tennis	j61
tens	h63
tens unit	h63
tensi*	h113
tension	h43
tent	h53
tente	e47
tents	m60
tenus	f51
tenut*	a19d20
ter	e19i-10
terce*	f10j44n-39
tercera	n-46
tercera vez	n-46
tercero	j53
teres*	c38e78
teresa	c38e78
term	f48i29
termi*	a93b-49c40d-22e46f-9h-56i21j-52k-25l-29m-40n-43
termijnen	d21i20
termin	a24f-8i25
terminado	c32
terminal	a-16b-20c-20d-18e37f-14g-15h-21i-25j-16l-15m-13n-13
terminals	e40
terminar	a32
terminate	a9c29g40
terminate the	c19
termino	i10
terminos	f13j-8
termo	f22
termo de	f25
termo*	a12h31
terms	b-12c-12e27f167g13h-11i73j-12k-36l-8m-9n53
terms allow	i41
terms and	g20
terms by	n68
terms in	f-13
terms of	f42
terms say	i20
terra*	b-14d-12f-14g19h-31i-18j-18l-8m-8n-11
terrasse	h-18
terre*	i32
terrein	i32
terri*	b-10j-9
terrible	b-8
terrible experience	n10
terrible weather	b-8n-11
terug	a-15b-23d289e-23f-28g-20h-32i35j-27k-13l-22m-15
terug bij	d-13
terug en	d37
terug naar	d-12
terug of	d-40i-9k-12l-15n-16
terug voor	d78
terug*	d432e-13f19g-24i16j-11m25
terugbetaald	d36
terugbetaald nu	d36
terugbetalen	d35
terugbetaling	d84g-23n-10
terugbetaling van	d33
terugboeking	d44m30
teruggestort	d32
terugkrijgen	d53
terugnemen	i8
terugstorting	d15
terwi*	b54
terwijl	b54
terwijl i	b11
tes	m100
tes filtres	m12
tes instructions	m62
tessu*	h-11k18
tessuto	k18
test	a-34e-9k39m24
testa*	g106
testament	g68
teste*	m16
testi*	g82i36m9
testigo	g45
testing	i38m10
testp*	i57j-11
testphase	i57j-11
tete	e-10
tevee*	b18d18
teveel	b18d18
tevre*	b-8c-10n-12
tevreden	b-8c-10n-12
text	c-11d-56e47g18h-8j-11m96
text in	m23
textb*	n12
textbausteine	n9
texte	f26m112
texte de	f-12m30
texto	g-18h-12j-8k-25m84
texto de	g-10k-24
than id	b-12d-8i-10
than once	b23
that bad	h58
that come	b32
that dont	b-10
that money	b9
that needs	g-9
that never	d69n40
that nobody	e13
that nothing	a-8n-55
that order	c31
that shows	b23e40
that somebody	e10l21m-13
that someone	b12
that text	d-50
that wasnt	b79e21
that week	b53j34
thats	a24b125i79j-9k-8m46
thats a	b63
thats still	i40
thats what	b17m43
the 12th	c36
the 1st	a37
the accident	g8
the account	a34b-24d-12e21j76
the address	b-22c-8f-10g-9j-51
the admin	j25m30
the adress	j70
the advance	b24d11f23
the age	i62j25
the agreement	f99
the ai	m36n-11
the airline	c-14
the amount	b31
the answer	m9
the api	j14
the app	a-24b25c-32d-31e9f-32g19h-36i-36j-37k-23l-31m-35n-73
the approval	e-25i-18m43
the assistant	l-19m-39
the atm	b124
the authenticator	e36
the authorities	k10
the authority	f24l42
the auto	b-8e-8g-8h-9
the autumn	c57
the baby	h31
the back	c-9d-12h-8i-10n-48
the bailiffs	k14
the bakery	g53
the balance	b51j41m-18
the bank	c41e67i49j88l32
the basic	n50
the best	b46g40
the big	l64n-8
the bill	b18c-11d-28f40g-9i19j44k53l-8n-9
the bit	b19f29
the blood	h33j27
the blue	b13f-8g-17h-24i-9j-10k-52l-12m-23n-11
the booking	c40i22
the boss	l12
the bottom	b83
the box	h37i-9
the brace	h54
the branch	l45
the broadband	j-9
the brochure	f-23j22
the broken	b20d35k21
the builder	g62
the building	c15e55n12
the bulk	i82
the bus	e52
the business	j-9
the buyer	j71
the bypass	n-9
the cake	a-10b-9c-9n-56
the calendar	i55n-32
the call	j64
the cancelled	d29n17
the car	j41
the card	a-11b-25c-15d-12e-48f-12g-13h-14i-17k-10l-14m-15n-14
the carrier	g58n44
the cash	b35d71
the certificate	i61
the chain	l23
the chair	j27n-45
the chap	j55
the charge	b44
the chat	j95
the chatbot	l29
the check	i52j24
the cheese	i-11
the claim	i36
the class	m-33
the cleaners	g52
the clinic	a27l25n10
the closest	b-10
the closure	a32
the coach	c27
the code	e63j24
the codes	e57
the coffee	m-28
the cold	m-9
the company	a34g49j104m48
the complaint	c15n12
the conference	c18d14
the confirmation	a-65
the consumer	k26
the contact	h32
the contract	b25c36f27g-19k43
the contrary	a-53c-9
the conveyor	m30
the copyright	f18
the corner	l43m65
the costs	k8
the council	g52
the counter	l62
the county	k47
the course	c65i22
the courts	k24
the crane	f69
the credit	j31
the crew	n52
the current	a20
the customer	c38j45m47
the cut	i31
the damaged	l10
the data	j-17
the date	i38
the day	d-11f48i-21m60
the deadline	i39
the deal	b62
the delivery	b-11c10i-16j40n-13
the deposit	d-29i66k15
the depot	l36
the desk	b-9c-8
the detox	h100
the device	f14
the difference	n-45
the dimensions	m60
the direction	j63l18
the discount	i19
the disinfectant	h59
the display	i-12m-32
the disposable	e-9h-9m-9
the doctor	j38
the documents	i54
the dog	c34
the door	e-14g-8h-14i-13j54m-11
the driver	g-8h-19
the drone	g52
the early	i79
the electrodes	h48
the empty	h-18j-8
the end	a27c-15f28i-8
the energy	a41h26k8
the engineer	c42
the eu	b-9f12g-8h-8j-8
the ex	e8
the exam	j52
the exchange	b-9e-8g-8h-9i-12j-8l-8m-15n-9
the export	e51
the extra	b9e40i60
the failed	d52
the fair	c34f9g-9m-16
the farm	a22
the faulty	d88k10
the fee	b-10i-12
the fence	h-22i-12
the ferry	c66d40
the fifth	n-17
the filter	m20n-56
the financial	k10
the fine	f82i55
the fingerprint	e42
the fingers	h39
the firm	j65
the flood	c14i64
the floor	l-9
the following	m54
the food	l8
the fourth	d-9l8n-11
the free	f38m9
the freezer	n8
the freight	a-9
the front	j38l25n-35
the fuel	e55
the full	b8j24m20
the funds	d13m25
the game	d16n-35
the garden	i-8l-12
the gas	g-10k-36
the gdpr	f10
the gel	h59
the girl	j52
the goods	f61i43
the green	c-13f-12g-10h-16j48
the greenhouse	b-10f-10
the greeting	m-8
the group	e-8h-15i30j-12
the guarantee	a-8f28i36j-8l-9
the guardrails	m23
the guest	j28
the guests	j33
the guidelines	m53
the gym	c66e-8j-13l15
the hall	c51
the harbour	e29h-23
the head	e43l149m24n-38
the health	j24k69
the hearing	k55
the hedge	m-9
the helpdesk	l56
the high	h23
the highest	l36
the hire	g64
the history	j-8
the hose	f-56g-8i-13
the hosting	c17
the hotel	b-13f52
the house	b32g60i25j49
the houses	e-12l-29
the housing	f13
the human	m26
the hut	j27
the iban	j80
the id	j46
the incorrect	c38
the indemnity	f15
the inhaler	h25
the injection	h39
the installation	c23
the instructions	m-42
the insurance	c51
the internal	m17
the invoice	b-39c-11e-11g-11h-13i-11j-13m-8
the item	d40
the jackets	c37
the judge	e-29
the june	c34
the key	e16
the keys	a25
the kids	d38
the kiosk	n-8
the kitchen	c31
the lab	j28k27
the lady	j9l45
the lamp	b-13
the laser	h74
the late	b8
the law	f64g139
the lawyers	g15k13
the lead	g-8j-13
the leak	e38h-12
the lease	f39g29k54
the leased	c28
the legal	f41
the lemon	n-14
the length	m-37
the liability	f14
the licence	f65i26
the lid	b-8h-8i-8
the lift	c15f14n15
the lights	a48
the limit	i19
the limitation	f57
the limits	m9
the line	e41i35l76
the list	a19
the little	b-35e28i-10j-9
the locker	e21
the locks	e27j10
the log	e66
the login	j22
the logo	a-16e-27f-58g-37k-57m-12
the lost	i23n10
the lovely	j-9l-18
the machine	b52m21
the mail	e-9i-54m-11
the mails	l68
the manual	c13m15
the matter	k78
the maximum	b-10e-8i-9j-13
the medicine	h-10
the meeting	i-8
the membership	c24
the merchant	a22
the merger	f56
the middle	f39
the milk	c67
the minimum	f10g30i25
the missed	i43
the missing	b38d-9n44
the mixer	m-14
the mobile	j61
the model	m16
the mole	h89
the money	a-16b-43d45e-27j-8
the monthly	b-9
the museum	i-20l-8n-11
the neighbours	b31f51j58
the night	n-35
the no	i18
the noise	c-10
the non	i57
the normal	h-19i-35n-12
the note	a-9b-8
the number	j22l-11n-8
the numbers	e90j13
the nurse	h78
the oat	i-8
the offer	b9i53
the office	c-10d-21e36g-22k-39l-37
the old	b9d35e39f32h31i80j-9n-11
the ombudsman	k15
the order	c41j-12l-12
the original	i57
the owner	j54l107
the packaging	i18
the paid	j-8
the pallet	a-12
the paper	f36n55
the papers	i73
the parcel	a-12b-24c23g-8h-10i17j-14l-8m-16n-15
the parents	f36
the parking	d57
the part	d37m40
the party	c54j63
the passcode	e8
the passport	j69
the password	e50j87
the payment	b-25d53i85
the payslips	j59
the penalty	g31i65
the people	h29m80
the person	l38
the personal	j38
the phone	a-9c41e-12j-21l71
the photo	f-8h36
the photos	f18
the picture	h32
the pin	a-9b-22c-11d-9e-118f-10g-12h-14i-12j39k-8l-11m-13n-18
the place	f17
the plan	h43i-53
the planner	i-8j-9
the plants	g-9
the plate	j40
the plug	a21
the police	k70
the portal	b-8e39
the poster	i-10
the pre	h28
the premium	b9
the pressure	e-13g-11h-40i-14k-36
the previous	b15m-17
the price	b111f39i-8j-8n-10
the printer	n12
the privacy	k47
the procedure	e12
the product	c32
the promised	n25
the prompt	m-24
the purchase	c20d19
the question	n43
the quote	c65i45m16
the reason	b-10
the receipt	i9
the recovery	e90
the refund	d11
the registration	i33
the regulator	k21
the reimbursement	d10
the remaining	d32
the reminder	i79
the renewal	c19
the rental	i43j-8
the report	i-41
the request	m18
the reservation	c13
the rest	c21
the restocking	i11
the return	b-8d-22h-11j-9
the returned	d57
the review	m35
the reviewer	m64
the right	c9n42
the risk	m14
the river	e33
the road	i37n19
the roof	m100
the room	i20l57
the rooms	n12
the route	a-12
the ruined	k8
the rule	i50
the rules	g-8h-8i26m-12
the rush	i43
the salaries	e49
the sales	l-17
the same	a-14b55c-41d-31e-26f19g-13h-13i9j30k-8m-12n37
the sauna	h36
the scanner	k47n-8
the school	h-14i-14j-10l35n-12
the schools	f36
the screw	l-20n-38
the second	a22c41g39
the secret	e90
the security	e34j32
the seed	n43
the self	j-31
the seller	b-16d-38j25
the senior	i38
the serial	a-8j-8l-9n22
the service	c39l22
the set	b11
the settlement	g84
the setup	i12
the shelf	b64
the shipment	c10
the shop	a24e37g64i18
the show	l40
the shuttle	i49
the sign	e-10g27
the signed	c28f-43g-9
the six	c23
the size	c40h33
the skip	a28e-11
the small	c-18e-60g-17h-9i29j-9k-9m-14n-9
the snow	a-28
the software	c44
the source	f48
the speeding	g19
the spoiled	k30
the spot	g16h49
the staff	n-34
the state	n22
the status	d23e22
the statutory	f23
the steam	h64
the steps	a14
the stock	n16
the stolen	k15
the storage	b28
the store	b18
the student	i66
the subscription	c8j9
the sum	d26
the supplier	a32c29
the surcharge	b36i35
the swimming	b-9
the system	i21j38m-102n53
the table	j41
the tax	b-54
the team	m70
the tender	m-10
the tens	h61
the tents	m60
the term	f35
the terms	i31
the test	a-34m-19
the text	e56m62
the thermostat	b15h-8
the third	i-12k58n-38
the three	i24
the ticket	m-16
the tiles	b-10h-9i-12m-8
the till	b19c-38d-102e27f-12g-27h-25i-13j19k-41l-35n-8
the toaster	m63
the toner	b23k8
the top	l84
the total	b77
the tour	j93
the town	e43
the tracking	b46
the tractor	c40
the trade	c35g-8j-9
the transfer	a-11b-11c24e-10m55
the trial	b73i39
the tribunal	g31k25
the uk	b-11i-8
the unused	d140
the upgrade	c50
the usb	e60
the user	e46
the usual	b20i15m28n-9
the vat	b51
the visit	e-11h-15
the wall	f-8m-14n51
the warranty	i34
the water	b26c38
the way	e16j28k19n10
the weekend	e37i26
the whole	a28b34f59
the wine	m-9
the withdrawal	f44
the word	b23m26
the workspace	a77e18
the wrong	a-8c101e51n-41
the yearly	c67
theat*	b-12d-10e-9f-9g-14h-15i-13j-9m-12n39
theatre	b-9g-9h-8i-8m-8n-19
theft	k9
their own	e41l-32
thema	j-17
theme	f-8g-15k-35
then send	m10
there anything	g31
there must	n50
there parking	g-8
there*	a44b19d-46e98f21j25k64
theres	a41b19d-46e98f21j25
theres a	b21f23i15j29
theres an	b8e58
theres been	e43
theres no	a40m-10
therm*	b12e-8f-8h12i-8j-10l-8m-10
thermometer	h26
thermostat	b15h-8
they came	m25
they say	n53
they take	g28h20
they took	e29
theyr*	n100
theyre	n100
theyv*	b8
theyve	b8
thick	m58
thick*	h55
thickener	h55
thief	e19g41
thin	g42
think	b37e127g55h57j23l36m50
think i	e50g15
think its	l43
think my	e9h63
think of	m56
think someone	b25e28
think that	e10
think there	e15
think*	b32
thinking of	g9
thinn*	h111
thinners	h56
third	e-8f48i-12k57n-10
third parties	f11
third party	f40
third time	n-49
thirt*	c-27e-9f69i-8j-12m-12n-11
thirteen	f101
thirty	c-27e-9f-30i-8j-12m-12n-11
thirty days	c-21f-21
thirty seconds	e-8j-8m-9
this account	e-8j36
this answer	m46
this app	a16n44
this bill	b43
this booking	l39
this card	d-8e-18g-8h-12i-16j-13m-8n-18
this charge	b10
this chat	l8m27
this conversation	m40
this debit	b14
this department	l25
this email	c34j22k37m16
this exchange	k46
this goes	l9
this happen	b11
this invoice	b28
this line	m86
this mail	m67
this message	m23
this month	b46c49i99
this morning	b-25c53d-14e14i-23j-9l-9n8
this no	k17m18
this once	i10
this order	c56m39
this product	h29
this purchase	d8
this random	b62
this request	m48
this scanner	n46
this stage	c17d16
this thread	l37
this through	m44
this ticket	m35
this transaction	b10
this week	k41n-33
this without	k25
this year	a-9c39
thoug*	a-15b79c89h39i87j-9n-15
though	b60c35h40i106m17
though everything	h46
though i	i26
though it	b27i17
though its	i39
though the	i28
thought	b16c-11i-16m-8n-8
threa*	k45l26
thread	k37l26
three	b11c-10d32f-9g22h18i108j-10l-8m30n71
three different	n10
three months	i-10m-13
three times	b22e8
three weeks	d45
throu*	a-42b-50c-38d-29e-32f-28g-32i10j-36k-15m-9n-26
through	a-42b-50c-38d-29e-32f-28g-32i10j-36k-15m-9n-26
through at	i65
through so	m33
through the	h52n9
through this	m-17
through to	l69
through yet	b-11
throw	g39
throw him	g8
throw*	c66
thru	k10
thru the	k12
thurs*	i-8
ti	m30
ticke*	a-18b8c28d90e-17f-13g-13h-31i91j-16k-14l35m116n12
ticked	m29
ticket	a-12b11c13e-8f-8g-9h-22i36j-10l47m88n9
ticket although	i43
ticket as	m24
ticket como	m10
ticket de	b16
tickets	c13d39i54n9
tide	b-10
tiemp*	a-9c-43f23g-8h19i-19
tiempo	a-9c-43f23g-8h19i-19
tiempo de	c11
tien	c-16d-10e-11f-12h-12i-14j-20k17m-9n-8
tiend*	d-39f-8g-28h-14i-9m-13
tienda	d-39f-8g-28h-14i-9m-13
tienda de	j-21
tienda los	d-16
tiene	a-29b-40c-73d-47e-53f-11g-42h32i-8j29l-26n-36
tiene acceso	c-20e-34
tiene el	e30h-16j-20
tiene la	a-8e-10h-9j10
tiene que	h-15
tiene*	a-14b-26c-16e-17f33g-29h-33j-12m65n50
tienen	a-14b-26c-16e-17f33g-29h-33j-12m29n50
tienen de	j32n56
tienen hasta	n8
tienes	m34
tijd	b27g-17l37m-9
tijde*	e48f21i17
tijdens	f21i17
tijdens de	f28i22
tiles	b-15c-9e-8g-16h-21i-18j-13k37m28n-10
till	a-11b17c-40d-103e46f-13g-29h-27i-9j15k-42l-26m-9n-10
till was	b45e20
tills	n13
timbr*	g49h-10
time clock	i-52
times	b123c-10e72h-8i-9j36n-26
times already	n-14
times and	e21
times do	n12
times the	b30
tin	b-16f-30i-10
tingl*	h37
tinta	b-8g-12h-19i-14j-12m-10n-13
tinte	h14
tinte*	h30
tiny	i53
tip	b-15e-8f-9h-8n-9
tipo	g25h-13i-10j-13
tipo de	g30
tips	c-8h27
tired	n10
tired of	n13
tisan*	h19
tisch	c-28
tisch*	a21f-35
tischlerei	a22
tissu	d25j-9
titel	f-11g-50
titel*	f-9h-8
titelbild	f-9h-8
title	g-8h-10i-8j-8m-9
titol*	l24
titre	i13
titre derogatoire	i9
titul*	a19i54j66
titulaire	j20
titulaire du	j20
titular	i20j43
titulo	i31
titulo excecional	i16
to accept	i67
to account	a-15
to activate	b-14e-19j-9
to add	a-20b-22d-11e-15h-8i-9j-18m-8n-9
to another	a20
to answer	g15m-8
to approve	e28
to back	c66
to break	a45m35
to bring	i25
to call	d-18g32k-36l-21
to cancel	c21d61
to change	c19e34
to charge	b-69i-20l-10
to close	a-38b-8c-11
to come	h53
to contest	g15
to court	k13
to deduct	g11
to deliver	k13
to describe	g-13j-10l-11m-10n19
to dismiss	g37
to dispute	b36
to drop	j34
to end	c28g27
to enter	e9m37
to escalate	l-44m-29
to expire	b-8i-9
to extend	e49
to find	d33e13
to five	n47
to fix	l37
to give	d80g19h46j-8
to go	c93h-8
to hand	a25
to hang	a44
to hire	g13
to hold	c42f11m15
to keep	k40
to log	a45
to lose	b8n51
to low	m11
to make	a-19c-8d27e-11j-8n32
to meet	i35l22
to not	i24
to open	a-48b-13c-11d-8e18f-8g-8h-10i-8j-28l-8m-8
to order	b-15c-58d-19e-8f-9i-14j-10n-12
to overlook	i41
to part	c24g38
to pass	f56
to pay	b119d28g11i19
to place	e-20
to put	e-11g76j-11l-58
to raise	f47
to reach	i-11
to read	e-10f-10g-16j-18m21
to receive	a-9b-14e-9j-21
to record	f65
to register	a-8j-8l-9
to release	l32
to return	d32
to revert	c34
to ring	l32
to say	b-15i-9m-8n-12
to sell	g81
to send	j-10k60n14
to settle	k26
to shut	a26
to sign	g67n-8
to skip	i8
to sleep	h20
to somebody	c30l16
to someone	c35l43
to speak	l85
to start	d17
to stop	a15c10e14l30
to sue	k10
to swap	d9i50
to take	b13e43f15h64j-8k45l30
to talk	l90
to terminate	c11g40
to trace	j17
to transfer	a-9b-22c-17i20
to treat	h45
to use	a-18b-23c-9d-14f17i-10j-18l-12n-18
to verify	b-10e-21h-8j-11l-8m-13n-8
to void	c-24d-41
to wait	b-9d-10e-12g41n-10
to warn	g48
to wear	h8
to whether	g18
to whom	l76
to withdraw	b47
to work	b-12e-17g43h-8m-9n-10
to write	k9
toast*	m63
toaster	m63
toch	b90c17d-10e-13f-10g-9h-14i211j-13m-9n77
toch niet	a10c14n23
toch niks	l15
tocht*	d42f17h61j33
tochter	d42h61j33
toda	e50i38k9m39n83
toda la	e53i41
todas	i72m9
toddl*	h70
toddler	h70
todo	c-14f-11g-11h-25i-26j-15l-11m19n48
todo el	n59
todo lo	m12
todos	a13b29e30f22i53k12m42n-9
todos los	f8i47m45
todos os	a11
todos sus	b34
toe	e34f-9h51i32l-17m29n-14
toe aan	e-15g-11
toe als	e57
toega*	e172g11i-8m23
toegang	e66g11i-8m23
toegang tot	e24g11i-8
toege*	g19i11
toegestaan	g19
toegestaan om	g19
toen	i40n34
toepa*	f37
toepassing	f37
toesl*	b42
toeslag	b42
toest*	d35e23f107i22m36
toestaat	i22m30
toestel	d35e23
toestemming	f63
toeze*	f59l10n25
toezegging	f59l10n25
toezi*	k30m42
toezicht	m42
togli*	a34e27i18
token	e158
token*	e30
tokens	e30
told	b58m98
told before	m56
told me	b59m31
toll	b9n20
tolle*	h-18j-8
tom	e72
toma	h91
tomad*	n22
tomar	h220
tomar al	h25
tomat*	e-22n13
tomates	n13
tombe	b42n28
tombe en	n28
tombe*	c17
tomber	c17
tomei	h48
tomo	h142
tomor*	c23e34k10n17
tomorrow	c18e34k10n17
tomorrow and	n27
ton	m120
tonde*	j-15
tondeuse	j-15
tonen	c-9g-8
toner	b18d65h-11j-10
tono	c-33
too high	b66
too late	c74
too often	b49e68
took	b83d36e72f13j49k61n-37
took everything	e25
took his	e36
took my	j30
took out	b13
tool	a-46b-20c-22d-22e-17f-33g-24h-30i-40j-24k-13l-64m-78n-28
toont	h13
top	a-20b9c-22d-20e-38f-27g-35h-36i-31j-37k-32l50m-33n-30
top ups	a-11b-24c-15d-13e-19f-17g-19h-24i-21j-20k-11l-25m-22n-21
toppi*	a-12b-16d-8e-13h-8m-8n-9
topping	a-12b-16d-8e-13h-8m-8n-9
topping up	e-9h-8n-8
torn	g46h76i39
torni*	b-9d-30e-10f-10g-16h-15i-21j-13l-9n-44
tornillo	d-27f-8g-12h-9i-14j-11n-40
tornillo que	d-24n-38
tort	g20
torta	i-8
tot	a54b15d-15e36f-8g-18h-29i-21j-21l11m-23n-20
tot de	b31e28g13
tot het	i16
tot hoe	c-9g-9h-13i-9
tot wanneer	g-10
totaa*	b24n40
totaal	b24n40
total	b224d13
total*	n56
touch	k12l9
touch*	b15
touche	b15
toujo*	b-14d17h-8j-9l-9n15
toujours	b-14d17h-8j-9l-9n15
toujours la	n47
toujours pas	d21n14
tour	j89l-16
tourn*	f-8g-16h-15i-8j-10k-34n61
tournee	e8
tours	c-10
tous	a53d-8g-12h-15i-13m39n-15
tous les	d-8g-12h-15i-13m38n-15
tout	a37b-18f-15g-23h-26i-20j-18
tout ce	a47m31
tout de	l46
tout je	m-16
tout seul	l-30
tout va	g-8k-27
toute	g-9h-26m57
toute lequipe	g-9h-26n-58
toute notre	n53
toute*	f-13k9m21n53
toutes	f-13i-8k9m21n53
toutes les	f-9k10m15n56
town	a-15d8e35j-9
town i	e43
tpv	d-21n-9
traba*	g91j31n80
trabaja	g10j14n61
trabajador	g57
trabajar	g19n16
trace	a45j17
track	b-9e-10j-8
track*	b37e-8f66j-20
tracking	b40j-14
tracking number	b43j-12
tract*	b-8c26f-14h-10j-18
tractor	c32j-14
trade	c34g-8j-9
trade fair	c35g-11j-9
trade*	f10g19
trademark	f10g14
tradi*	k27
trading	k27
trading standards	k27
tradu*	c-10f-20g-13h-12m14
traduit	f-12
trae	b-9c-18d-12e-12f-16g-20h-19i-17j-23k-29
traff*	i36
trafi*	g35
trafico	g35
trage	g-10m-10n49
trage ich	g-10m-10
trail*	j-8
train	c-15e9g-10i-11j37m-12
train was	c-12i-12
train with	j48
train*	a-17b-29d-15e-26f-36g-25h49i-22j45k-18l70m69n-32
trainee	l45
trainees	l25
trainer	c30f-19j85l35
training	a-11b-22c-18d-13e-18f-8g-11h37i-21j-36k-12l-33m79n-21
training for	h-10l-8
trait*	f30h43m11
traitement	h48
trami*	d21g12i19
tramiten	d14
tramp*	f68
trampoline	f71
tranc*	c38n17
tranq*	b-12c-23g-22h11i-22k-37l22m-12
tranquilos	g-16i-8k-33
trans*	a-91b22c106d-106e-16f80g-39h-104i-67j-59k-52m-60n-121
transaction	b229c153d25g46
transaction and	c8
transaction but	c13
transaction from	c14
transaction i	c19
transaction in	c13
transaction on	b26c10
transaction reversed	b10
transaction showing	b37
transaction shows	b17
transaction this	c9
transaction to	c23
transaction was	b9
transactions	b26e99
transactions in	b17
transactions on	e37
transactions that	e33
transcation	b13c14
transfer	a-94b-161c-47d-70e-82f-73g-58h-61i-26j-70k-40l-52n-67
transfer from	a-8b-15c-30f-9h-9i-8l-8m-8n-9
transfer i	c53
transfer money	b-19
transfer my	i25
transfer of	c28
transfer ownership	e18
transfer the	d9
transfer to	a-20b-17c-29e-18i-16j-10
transferable	i37
transferencia	c80
transferez	a56
transferred	a-8b-28c-9d-37
transferred some	d-9
transfers	a-17b-25c-37e-13f-22g-19h-15i-12j-13k-8l-12m-12n-12
transfers from	g-8
transfert	f47
translate	b-8c-10j15m11
translate this	j15m11
translation	m-28
transmettez	j61l14
transmettre	g25l47
transport	f64
transportadora	h-11
transporte	f44
transporteur	f34
transportista	c-10f26
tras	h47
tras su	h47
trasf*	a8c46g-8
trasl*	l8
trasp*	b8
trata*	f86h101j-8l10m35
tratamiento	f74h109
tratamiento de	f35h38
tratar	l10m41n9
tratar el	l8
trate*	n9
traten	n9
trato	i31n13
tratt*	f41h13l23
trattamento	h17n9
trattate	f28
trava*	n37
trave*	b-11c19d16g-8h-10i-8m-14n-12
travel	c27
traveling	m-8
tray	d-8g-9h-14j-8n41
tre	d27k11l23n17
tread*	k25
treadmill	k23
treat	c68h53k12m72n10
treat long	n16
treat my	c51
treat the	m20
treat this	c24
treat*	h84i38n64
treated	h104
treatment	h-19i38
treatment of	h-19i-17
treff*	k8
treffen	k8
treib*	n9
trein	e41
trein*	h-15
treinta	h-9
trek	a16c78e50
trek de	a16
trekk*	c40
trent*	h-14i18j-10
trenta	i32
trenta giorni	i32
trente	h-14i-11j-10
tres	a-13b38c-21d28f-10g-24i-9j-30l-15m-21
tres anos	f20
tres dias	h29
tres semanas	d20
tres veces	d12i22
treso*	e30
trete	c13
tri	g-10
trial	a23b68i35
tribu*	b-12d-10e-12f-49g32h-32i-27j-24k13l-13n-20
tribunal	f-21g48h-8k-56l-8n-10
tribunal de	k19
tribunale	f-15k14
tribunales	g-9h-12i-14k22
trick	g20m30
tried	a-8c-16d-17i-10m-9n-56
tried my	e23
tried several	n-13
tried to	b17e-14
trier	g-9i-13
trink*	g19
trinkgeld	g25
trip	b-9c73d58h-8
trist*	i-12
triste	i-12
troca	i69
troca das	i26
troca*	c22d-28e33i-14m-11n-13
trocar	d-28i-14m-11n-13
trock*	h-10
trois	a-9b-14f-8g-22h-15i23j-16m-9n13
trois essais	e9
trois fois	l9
trois jours	i34
trois mois	c31
trois postes	f-33
trois semaines	n14
tromp*	c12g67
trompe	c8g67
trop	b17d46g23
tropf*	h43
tropfen	h43
trotz	i56
trotz*	g41h34i93
trotzdem	g41h34i93
troub*	g76i51
trouble	g76i51
troup*	g-9i34
troupe	g-9i34
trouv*	c33d-9e-8f-19g-19h-21i-17j-28k-31l-9m-18n-12
trouve	c37f-12g-11h-13i-12j-13m-14n-9
trouver	j-11k-21
trouver le	j-10
trouw*	i29
truck	i30
trust*	m38
trusted	m38
try	e11
tryin*	d-8e15i-9j11
trying	d-8e15i-9j11
trying to	e16i-8j11
tu	l29m230
tu configuracion	m28
tu es	m15
tu jefe	l9
tu peux	m17
tube	e10h55
tubo	h-15
tudo	a54k34m14
tueri*	h-13
tuerie	h-13
tuesd*	c55j25
tuesday	c55j25
tulpe*	g-15
tun	a45e56g30
tuo	l80
turn	a39d65e34m-9n-22
turn a	i14
turn off	a41e38n-35
turn to	d28
turne*	a24e96i62
turned	a24e96i62
turned up	e63
turni*	b54
turno	l-24
turns	a-8h-12
tus	m40
tus instrucciones	m8
tusse*	a-9c30m25
tussen	a-9m8
tut	h52
tutte	a9m26
tutte le	a9m26
tutti	a9b-9c-10d-8e-11h-14i-8j-15n-13
tutti e	j-11n-8
tutto	a74m20n22
tutto ok	m17
twaal*	c-10d-19i34k-17
twaalf	c-10d-19i34k-17
twee	a14b90c37e-18f-24g-18h-9i13j-29k-18l-19m-17n9
twee keer	b21c21h16n-19
twee weken	d8i49
tweed*	c20d-9e-8g-16h-17l-17n-13
tweede	c20d-9e-8g-16h-17j-12l-17n-13
twees*	e63
tweestapsverificatie	e63
twelv*	b-10f-9g-13k47n-10
twelve	b-10f-9g-13k47n-10
twent*	b44d25f-9g-9h-10i-10j-12l-8m-9n-8
twenty	b44d25f-9g-9h-10i-10j-12l-8m-9n-8
twice	b61c12l14n44
twice for	b10c24l20
twice on	b-55
twint*	b-9i37n19
twintig	b-9i37n19
twintig jaar	i48n27
two days	i22
two double	b-10
two guests	i20
two months	i32
two nights	d46
two people	h-9
two weeks	e-22
two year	f62g26i29
two years	c73f11
type	a-11b-20c-21d-11e-9f-34g-29h-26i-15j-36k-35l-17m42n-24
typed	e49m24
typed it	m27
typin*	b-15
typing	b-15
typo	b19d-68e-8
tyre	j-10
u	a70b88c-8d104e36f154g67h22i108j128k223l85m-31n-9
u aan	c-9d-14f-26h20i-15j-15k-16l-8
u aansprakelijk	f13k26
u als	f19g14
u beeindigen	a17
u beleefd	i10
u blijft	k21l15
u c	d18
u dat	b-9f-10g-13j-22k-17l19m-16
u de	a49d44e86f44i124j35k-13l12
u deze	k32l10
u die	c-18d-33e-10f-30i-52j-48k-40l-9m-8n-8
u do	m22
u een	b-27e-40f-23g-23i-38j22k-34l-17m-17n-14
u en	f30j11l30
u formeel	k15
u heeft	b26d31j19k16
u hem	h46i32
u het	a45d20e34f22i42j18k28
u hoeft	b-11c-9e-11i-11j-8l-19m-13
u kunt	j38
u let	c29
u make	i9
u mij	h22i-12j8
u mijn	f23g-8h-13j-10n-10
u n	d25
u niet	b17
u ons	b15d29e33f36
u r	d11m30
u van	f22
u verhalen	k18
u voor	f-10i21
u ze	a-9b-21c-8d-34e-8f-19g-18h-13i-21j-29k-17
uber	a-8b81c-19f61i18j73k25l38m14n47
uber die	i26
uber diese	n56
uber ihr	j48
uberg*	k16
ubergeben	k11
uberh*	f44n49
uberhaupt	f44n49
uberl*	g8h-9j-8
uberm*	f9j41n9
ubermitteln	f9j41
ubern*	f9l77
ubers*	g-10j28m88
uberspringe	m8
uberspringe die	m8
ubert*	a26f17
ubertragen	f17
uberw*	b8e30
ubl	b-14c-11g-21h-13i-33l-14
ublic*	j-14
ue	f28
uffic*	b11d26
ufficio	b11d26
uhr	e-9f-10g-9i-11
uit	a49b89c145d51e88f63g-32h15j37k-14l-8m89
uit coulance	i21
uit de	b9c12e71
uit en	b-9c9
uit het	a31g-11
uitbe*	b21d35e33j38m28
uitbetaalt	e33j38
uitge*	e44f16h-8j-10
uitgelegd	f20
uitle*	b54c-13e-14f28i-11j-11k-14m-13n-9
uitleg	b27c-13e-14f28i-11j-11k-14l-19m-13n-9
uitleg over	f38
uitleggen	b24l22
uitno*	l41
uitsc*	a64
uitsl*	h8j12m14
uitslag	h8j12
uitsluitend	m14
uitst*	b-13c-10h-8i11j-9k-9m-10n-23
uitstekend	n-21
uitstel	i19
uitze*	e41g18
uitzetten	e41g18
uitzo*	e-10f-10g-23h-15i109k-17l-10n-17
uitzondering	g-16i101
uitzondering maken	i17
uitzonderlijk	k-10
uk	a-23b-20c-17e-19i-11j-9n-8
uk account	a-13
ulcer*	h33
ulceras	h33
ultim*	d9j15k8n15
ultima	j-8n19
ultimo	d9k8
ultimo aviso	k10
ultimos	j30
ultra*	h62
um	a76b45c-17d-26g-9h-49i28j38k-16l23m-25n19
um auskunft	f31
um das	a-8
um die	i26l-10
um mitteilung	g-9
um ruckerstattung	d12
um stundung	i10
uma	a-13b-16c-20d-12e-18h36j-9k-16l-17m-25n26
uma excecao	i32
uma hospede	h9
umgan*	n10
umgang	n10
umgang mit	n10
umgeh*	g56m58n50
umgehen	g50m48n50
umlau*	i-8m-26
umsch*	f-10i-9
umschlag	f-10i-9
umste*	a-11e27
umstellen	a-11e27
umtau*	i44
un	a-97b79c-59d14e51g110h13i32j-110k52l50m-54n14
un acuerdo	f26g14
un agente	m23
un altro	a15n14
un ancien	e55
un avocat	k9
un avoir	g-8
un buen	c24
un capolavoro	i-8n45
un client	d-25
un cliente	d-18j-11
un cobro	b11
un compte	b-8f-8g-8
un contrato	f-14g21
un cordial	b-8
un delai	i-12
un despacho	g-13k-29
un dia	i50n8
un droit	g27
un echantillon	i-16
un empleado	g38
un enfant	b36f20h85
un humain	m18
un mando	l19
un marteau	b-16k-9n-11
un mes	d30i27n39
un mese	d30n17
un modele	k-21
un mois	k25n17
un mot	e50
un nino	h53
un nostro	f34
un nouveau	b-13
un paciente	c-44d-10h33
un pago	b20i16
un patient	h32
un pays	e8
un petit	i17
un presupuesto	f-14
un proces	k21
un reembolso	d-15g-18j-11
un remboursement	d8
un responsable	g-14l54m9
un robot	l36
un supervisor	l-19
un tableur	e26
un trabajador	g57
una	a12c-57e-15f-54g64h86i121j-20k-36l-75m-13n109
una caja	g-16i-8k-32n36
una cita	c-15g-8l12
una clausula	g53
una clienta	h19j17
una cosa	a19j20n54
una curiosita	f20
una demanda	k11
una deuda	b12g27
una excepcion	i39
una factura	b-20
una foto	h-10i-9j-8
una herencia	g11
una marca	g33
una nueva	e13
una persona	n27
una prorroga	i40
una reclamacion	k8
una semana	i35
una vez	a59i33
una volta	i11
unabl*	e8
unable	e8
unable to	e8
unas	m-13
unaut*	b31e23
unauthorized	b26e20
unbed*	h8m31
unbedenklich	h8m31
unbek*	e8
unbel*	a-8n-49
unbelievable	a-8n-49
unblo*	e147
unblock	e16
unblocked	e110
unblocking	e15
und	a64c13d16f17g57h51i-33j118k18l-16m110n45
und das	e8
und den	c10
und der	k11
und eine	j-8
und einen	k-25
und hatten	f-13
und ist	b-19j36
und kann	m-18
und mein	h59
und nenne	m40
und nicht	m26
und nimmt	b-10d-10g-8i-8j-10
und seine	j37
und sende	m22
und trotzdem	g44
und verzichten	i33
und von	j16
und was	j16
und wie	e31g109j35
und wo	l-9
und zwar	a18l10
under	a92b-17e-33f88g-16h28k86l-12m-23n-19
under it	e-18
under my	a38j19
under the	i10k14
under which	f14
under*	b27f55i51m46
understand	b28f56i52m18
understand what	f57
understand why	b25
undo	a54d27
undon*	d34
undone	d34
une	a-29b70c-48d-68e-17f20g77h197i-17j-25k62m-47
une action	k26
une baguette	h-17l-12
une bonne	g37
une classe	h-11
une erreur	b27
une facture	b21g19
une fois	i15k16n57
une intrusion	e15
une lettre	h-10
une operation	h31
une sarl	g31
une simple	b11k32
une tuerie	h-13
unecc*	i47
uneccezione	i47
uneccezione per	i51
unexp*	b21
unfah*	n27
unfahig	n16
ungul*	m9
ungultig	m9
unica*	f-17j-10l21
unicamente	f-17j-10l21
unidades	i-25
unidades para	i-16
unifo*	c-10
uniqu*	l17
uniquement	l17
unit	c42f30h58j22
unit on	h61
unive*	l-43
unkno*	b34
unknown	b34
unles*	k11
unless	k11
unless the	k8
unloc*	e89
unlock	e51
unlock my	e56
unlocked	e35
unmog*	b43n13
unmoglich	b43n13
uno	c33e-13g-11h-14j-10k-10l8
uno studio	n-11
unope*	b23d28
unopened	b23d28
unos	n29
unreg*	a59
unregister	a59
unregister me	a59
unres*	m82
unrestricted	m82
uns	b26d66e-61f47g37h-31i37l-68m-45n-27
uns auf	f-10i-8
uns aus	i33
uns bitte	i38j-19
uns den	d59i-10n-30
uns die	b-13d35f33i31j54l-34
uns eine	f74
uns einen	i-13
uns im	c46g41
uns in	c-15
uns melden	g-9
uns mit	b28
uns noch	d42i45
uns raten	g-15i-8
uns wurde	e9
unser	a37b-38c-77d-28f34g8h24i40j-67k-19m-64n-58
unser konto	e8
unser team	i44
unser*	a28b-31c-40d-46e14f-72g19h-41i-19j25k-12l-57m-67n-33
unsere	b12c-65d-24f-54g26i32j-49k-46l-10m-40
unsere bestellnummer	b-19
unsere bestellung	c10l16
unsere gaste	c-28j-8
unsere kasse	e31
unsere kinder	j-23
unsere mitglieder	c-21
unsere rechtsabteilung	g-14k-37
unserem	a-8g-18h-11i-9k11
unserem anwalt	k13
unserem fall	g13
unseren	a-11b-10c36f-12g-8i-15j-19n-10
unseren gasten	j-9
unserer	a33b-17e28g26h-12i-12j13k24l-20
unserer fahrer	g50
unseres	a17i-8j77
unsic*	m46
unsub*	a18
unsubscribe	a19c8
unsubscribe my	a19c8
unsur*	f31
unsure	f31
unter	b-8f45h48i22j52
unter der	i23j19
unter welchem	j29
unter*	a21b-9e-13g16h-18i47j-24l-11m58n-11
unterlagen	a19i48
unterschreiben	f40g53
unterschrieben	f-10i-9
until	b-8e-16g32i86n-13
until the	i42
unuse*	d141
unused	d141
unused months	d45
unusu*	b38
unusual	b38
unver*	k47
unverzuglich	k47
up twice	b40
updat*	a-17b-25c-12d-16e-9f15g-16h-20i-21j-49k-14l-10
update	a-14b-16c-8d-9f-11g-14h-17i-13j-44k-9l-8m9
updated	f29
updates	m-17
upgra*	c50
upgrade	c50
upgrade i	c50
uploa*	b-18e-10g-16h-9n-16
upload	b-13g-14
ups	a-11b-24c-15d-13e-19f-17g-19h-24i-21j-20k-11m-22n-21
upset	h39n-54
upsid*	j-12
upside	j-12
upside down	j-12
upsta*	l19m72
upstairs	l19m72
ur	a37f112h59j77l8m10n11
ur support	n8
urge	j20
urgen*	b-15c-14d-15e-11h50n-25
urgent	c-8h-8i-12n-21
urlau*	g15m-9
urlaub	g24m-8
usa	a10b-10e-8f25h-18i-11j83
usado	h14
usan	d-20
usand*	d-18
usando	d-18
usar	a19e-8h146i68n12
usar el	h75
usar la	h32
usar o	a21
usare*	h25
usb	c-10e103f-14h-14i-9j-9
usb stick	e60
use	a-16b-99c-60d-25e10f33g-58h41i-22j-8k-46l-64m-120n-83
use a	b-11
use and	m-28
use app	e16
use for	h-12
use it	e-9
use my	a-29b-31c-9d-17e-13f-11g-8h-18i-12j-26l-9m-8n-11
use of	d46
use on	e22
use or	f40
use the	e49f40g-11h185i-8j-14
use this	e-8
use your	i-8
used	a-20c49e186i28j65m30n-8
used at	e97
used in	j24
used my	b9e22
used on	a-15b-15
used the	b12c53
used to	e50j50m37
used without	e20
user	a200e169j118m9
user of	e65
users	a-19e46j49m59n-8
uses	a25j101l-9m-31
uses for	j27
using	a-9e17g13h74i-9j-15k53l-8m-8n-15
using it	e13
using my	b10e11
using the	g25h84
uso	a57f83g23h80i-9
uso la	h56
uso mais	a62
usted	c48f33g61h-18i-9l26
usted no	l52
usted*	b40c-34f62h-21i-9k-25m-8n67
ustedes	b40c-34f62h-21i-9k-25m-8n67
ustedes no	c-31l21
ustedes y	b17
usual	b31i-55m21
usual*	b-12l62
usually	b-12l62
usually send	b-9
usuar*	a73b29c-8e88f-9h-9i-11m36
usuario	a68e10j13m41
usuario por	a32
usuarios	b29e75f-9h-9i-11j-16
usuarios del	e29
utent*	b20h8
utenti	b20
utenz*	a36
utenze	a24
utile	h-10
utili*	a67e9g-10h47i18m-29
utilisateurs	a51
utilise	j17m-23
uur	f27i52n26
uur in	n34
uv	h47
uw	a11b-17d9e-39f148h81i29j108k144l181m-21n158
uw antwoord	n35
uw bank	a20d41j11
uw chauffeur	k34n26
uw directeur	j24l20
uw juridische	g21
uw leidinggevende	l41
uw monteur	j27
uw organisatie	n42
uw systeem	a9j15l-9
va	b-25d-20e-25f-45g-33h-35i-35j-36m-19n-37
va bene	l24
va bien	c-13f-19g-17h-14j-8k-28
vaak	h23j37n35
vaak moet	n35
vaatw*	h-12n42
vaatwasser	h-12n42
vacac*	g-9i-11n-10
vacaciones	g-9i-11n-10
vacan*	g-11
vacci*	h141k30
vaccine	h55
vaccines	k30
vader	a9g26j13
vado	k102
vaga	j-10
vai	c-11d-14e9f-11g-14i45k23m-11
vakan*	d13j26n41
vakantie	n41
vakbl*	f-9
vakblad	f-9
valab*	g9
valable	g9
vale	d-25e21f53g-10n-18
vale anche	f27
valen*	f13
valeu*	d78
valeur	d78
valid	g42
valid*	c44e53f79g44m81
valida	f11g36
validation	e55m41
valide	m26
valide par	m22
validez	c47f34
valle*	i80
vallen	i80
valoi*	g27
valoir	g27
valor	c31
valor*	g22
valt	f119
value	l43
valve*	l50
valves	l50
vamos	a-22b-8c-17f-15g-20i-8k33m-10
vamos a	a-32c-46f-12g-8i-8k43
van	a32b56c62d46e37g-26h52j148k-16l-13m13n33
van alle	f28j37k26
van bestuur	l45
van betaling	i27k22
van dat	a18j31
van de	a-46b-59d61e50f36g-52h48i75j56k14l70m-59n-112
van deze	b16m43
van die	b-9h65i-11j55n50
van dit	h34m23
van donderdag	c42j-8
van een	f-18g52h13j36m-8
van gisteren	b29d35
van het	a30b95c13d-29e-11g-24h-10i-32j27k-31l11m38n18
van je	m55
van jullie	a-30b9c-14d-11e-17f-18i-12j-72k-35l-25m-10n11
van mij	a30f50
van mijn	a46b15d18e-33f43g9j106
van mn	k34
van ons	a-13b-32d-9f-18g13h-10i8j-22k-21l-8m-9n-31
van onze	a63c-28d-30e25g22h-31i12j9l-35m-22n-34
van tien	j-8k23
van toepassing	f37
van u	d32
van uitzondering	i28
van uw	j102l41
van vanmorgen	c29m-22
van vorig	c-12d-13i-10j-17
van vorige	d-20i-10j-15
van wie	j24
van zaken	n94
van zijn	j20
vanaf	b-8f104g-10h-34i31j-18k31l-27m35n-15
vanaf nu	k48m15
vanaf welke	f35h-29i-8j-15k-9l-10n-10
vanda*	a16e8i52k24l69
vandaag	a16e8i52k24l69
vandaag een	l32
vandaag nog	a18e11k27l40
vanis*	a44e56
vanish	a44
vanmo*	c29m-22
vanmorgen	c29m-22
vanwe*	e33
vanwege	e33
vanze*	h48
vanzelf	h48
vase	b17
vast	k61l44
vaste	n33
vat	b36j-28n-13
vat number	b-9j-25n-10
vat rate	b51
vater*	j29
vaters	j29
vaut	f70g66h49i19
vaut il	f68h49
vaya	n15
vc	l45m24
vc e	l45m24
vcs	g87j19k70n50
vcs e	j19
ve	b27e-23j-10k15
vea	m29
vecch*	c33
vecchio	c33
veces	b17d10i18j22n30
vecin*	e-20g8j51k-27
vecina	j17k-26
vecino	g20j42
vecinos	e-19j-8
vede	g-15h-10i-9j-11n-13
vedet*	g24
vedete	g24
vedete tanti	g24
vedia*	g21k57n9
vediamo	g21k57n9
veel	b56c8i-8n-12
veert*	d21f22k18m-22
veertien	d23f38k31
veertien dagen	d23f38k31
vegan	n-46
veget*	a-8b-20c-11d-8e-12f-12g-23h-20i-33j-11l-20m-12n-17
vehic*	i24
vehicule	i31
veili*	b-10f-8h91i-8m25
veilig	h101m17
veilig en	m17
veilig voor	h79
veint*	h-10
veinte	h-10
veio	b109
veld	a-11g-14i-13
velo	h18j16n26
vem	b-10f-8g-9h-10i-9j-13l-8n-14
vemos	k10
venci*	b13i16
vencimento	b13i10
vende*	a-20b-29c-23d-46e-17f18g-24h-31i-48j-54k-22l-36m25n-61
vendedor	f37
vendem	m67
vendemos	j-20l-14m-8
venden	e-12f-11h-13i-22j-20m-8n-20
vendeur	d-28
vendez	e-18n-18
vendez vous	e-18n-18
vendi*	a13c32g-8
vendo*	m10
vendor	m10
vendr*	b-13i21
vendredi	b-12i23
venem*	a51e41
venema	a51e41
vener*	k48
venerdi	k48
venga	i26l38
venia	n-28
venir	i36l69
venta*	a-12e-10f-10i-8j-32
ventas	j-8
venti*	c-8d-10f-20g-9h-15i-9j-13n-35
ventilatie	f-14
venu	n51
venue	c13
ver	b-12c-8d35f-11h-17i9j20l9
ver a	i23
ver la	l13
vera	k64
vera el	k64
veran*	a28e69f34g23h15l54n-12
veranderen	e33g29
veranlassen	a30
verantwoord	h21
verantwortung	f52
verar*	b-10f65
verargert	b-10
verba*	g31k22n31
verbal	g36
verbe*	j-14m29
verberg	j-14m29
verbi*	b-12c-13d17e-12f-9g-10i-12j-11k-8l10m-14
verbind	l30
verbinden	b-11c-12e-11i-11j-8l-15m-13
verbl*	g-11
verbo*	i34m45
verbr*	b39c34f62h49j60k8
verbu*	b34
verbucht	b34
verda*	e52j-22n59
verdad	j-22n59
verde	b-9d-10e-8f-9g-14h-29i-12j-16k-13m-17
verde*	c19l11m26
verder	c19l27
verdi*	j51m19n55
verdient	j60n56
verdo*	n37
verdu*	b24f56h35
verdubbeld	b24h35
verei*	a54
veren*	a11
verga*	b-10c-31f-12g-10i-18
verge*	e51f38j-17n-27
vergeet	m34
vergessen	j-14m-25n-25
vergeten	e53f44h16
vergi*	b43i22
vergissing	b43i22
vergo*	d244e-11i12k50m27n38
vergoed	d90
vergoeding	d81e-8i13k32m29
vergoeding van	d51k36
vergr*	g-12h-21
vergu*	g51
vergunning	g53
verha*	k50n45
verhaal	k17n23
verhalen	k18
verho*	m17
verhu*	b29c22f25g16j20k-9
verhuizing	b32j8
verhuurder	f30g21j11
verif*	a-31b-41c-25d-25e50f-28g-29h-35i-30k-19l-31m94n-37
verifica	e14
verificacion	e41m32
verificacion de	m37
verificado	m35
verificatie	e73m28
verification	a-13b-12d-8e-30f-8h-8j-13m11n-12
verification code	e-28
verifier	j47
verify	a-8b-16c-10d-8e-32f-10g-11h-13i-13j-18l-13m-21n-13
verify my	b-11e-24h-8i-8j-12l-9m-13
verja*	f22g40
verka*	a25k55
verkauft	a25k55
verke*	b64c32d19n18
verkeerd	b-18c32d-13n-11
verkeerde	b85d34n32
verkl*	g28
verklagen	g28
verklagen wenn	g10
verko*	a70f83h-12i-12j85n-8
verkoop	a10f27
verkoop van	a10f27
verkopen	h-12n-8
verkoper	f71j22
verla*	a16c8d73e28f103h-11i36
verlange	d52
verlangen	d28f59
verlangern	i41
verlangt	e33f39
verlangt eine	e33f39
verle*	b-10c35g-18h-51i51j-17l-18m14
verlegt	h-16
verlenen	e8
verlengd	c10
verlengen	c-8g-9h-12i13
verlenging	c40
verli*	h-9i56j-17k-14
verlo*	b-13e55f-10g-12h-13i11j-20k-9l-18n-15
verlopen	e8i45
verlopen maar	i23
verloren	b-8e42g-8h-8i-28j-16l-11
verme*	h16i-8
vermi*	d10e-28h20k-28
vermieten	e-28g-15k-28
vermieter	g23
vermo*	e10n40
vermogen	n40
vermu*	e11
verne*	f-10h28
vernemen	f-10
vernemen wij	f-10
verni*	e28g45
vernietigen	a8g53
veroo*	f50
veroorzaakt	f9
verpa*	c10f17i19
verpakking	f24
verpasst	i28
verpf*	g24
verpflichtet	g24
verpl*	a-11f14g55h27i15
verplicht	a-11i-13
verplichten	g48
verre*	b49
vers	a52h-11i-19j10l32
vers la	c9
versa*	b-8d24e-8f-12g-10h-23i35j-10l-9m58
versandkosten	d10i58
versao	h-8
versc*	b22c13e9f-9g-9h49n23
verschil	a-9b25
verschil tussen	a-9
verse	d8
verse pour	d8
verse*	d79m15
versehen	d27
versehen zweimal	d27
versenden	m15
versi*	b-18c-14d-10e-18f-15h-24i-18j-11k-8l-11m-17n-22
version	b-13c-11d-8e-14f-11g-16h-21i-14j-24k-13l-9m-15n-20
versione	j-8
verso	c29
versp*	d115f9i49
verspatete	i50
verst*	a-8b-9c-11d-18e-16f-30g-10h-21i-31j14l-26m67n-31
verstandig	i-9k-14m-13
versturen	b-12i-10l-16m14n-21
verstuur	m8
vert	a-9b-9g-8h-8i-8m-23n-35
verta*	m17
verte*	b15j18m10
vertellen	b15
vertr*	a-16b13c9d28e12f160g-8h-18j40l42n28
vertrag	b32c12f87g13i-15j56l-9m-8n-8
vertrag mit	f-10g27
vertraging	d41i39l34
vertraglich	f39
vertragsstrafe	f13k11
vertrek	e17
vertrostet	n14
verur*	h81
verursacht	h81
verva*	a-21c66e43f42i67m57
vervallen	c74i72m18
vervang	e47
vervangen	a-27m37
verwa*	d19k13l11
verwacht	d21k14l13
verwe*	a79b37f142g91h36
verweigern	g42
verwenden	h37m-19
verwerkersovereenkomst	f59
verwerking	f22m20
verwerkt	a19f34
verwi*	a190b-9c-9d-8e57g-31h-29i-10j-19k-14l23m-8n-21
verwijder	a26e62f10g-28h-24j-13l-8n-16
verwijder ik	a-15e-21f-10g-28h-24j-13l-8n-16
verwijderd	a63
verwijderen	a61
very angry	n-61
very long	b-9e-10g-8j-12
verze*	a-8b19c9d52f32g-9h-13i68j25l-8m55
verzekerd	f38j43
verzekering	b26c21i87
verzenden	k8m18
verzi*	i63
verzichten	i63
verzichten sie	i60
verzo*	a89c39d63e67f12i36j22l50m9
verzoek	a78f19i34
verzoek ik	i34
verzoeken	a11d65e73j26l14
verzoeken u	d26e37l14
verzoeken wij	a11d36e33
verzorgen	f-8l23
verzu*	i28k28
vesti*	l25
vestiging	l11
vet	h51
vetri	e8
veu	c8
veuil*	a22d39f13
veuillez	a22d39f13
veuillez agreer	f-9
veut	n-10
veux	d49e-43i-9j13l54m-20n15
veux le	n24
veux parler	l53
veux plus	n24
veux savoir	e-42j17m-12
vez	a89b-13c30g-15i113j-17m-11n77
vez la	i33n52
vez que	h-11i-9j-9n31
vi	a17b30c28e26g20i13k105n32
vi chiediamo	e28i18
vi chiedo	a9
vi facciamo	k36
vi prego	b20c33
via	a26b-10c-10e25f-31g-18h-12i-26j-15k43l-10m-8n-9
via de	e-14i-17k14
viaje	f34
vice	l8
vice president	l8
vicin*	g30
vicino	g30
vida	i41n51
video	b-13d-37f-12g-12h-25i-44j-13l-8m-10n-15
video*	g47h-8
vieja	i-11
viejo	m-12
viel	b9i33j-18
viele	a-13b-17c-12d-16e-20f-46g-73h-27i-18j-44k-38l-25m-23n-23
viele*	b-11c-8e-8f-9g-11h-11i-8j-11l-23m-9n-16
vielen	b-11c-8e-8f-9g-11h-11i-8j-11l-23m-9n-16
vielen dank	b-9n-12
vielen stunden	l-19
viene	a-11b36d-13e-14f-11g-19h-27i-25j-75k-8l-13n-13
viene con	f17
viene*	n-31
vienen	n-31
vier	b-18d-12e-11f11g-9h-10i-16l-18n18
vierd*	f-8g-9k-36m-9n19
vierde	f-8g-9k-36m-9n19
vierde keer	n32
view	d10g113k43
view of	k45
view the	d14
vigen*	f19
vigente	f19
vijf	b36c-14d-8f-8g-10i31j-13l-8n-8
vijft*	f25h-8i31
vijftien	i37
vijftig	f27
vimos	a14j15
vimos por	a14
vimos solicitar	j15
vin	j-8
vincu*	a11f26
vind	c-12d-11g-8j-10n47
vind het	k8n47
vind ik	c-12d-11g-8j-10
vinde*	k21n17
vinden	k21n17
vindt	g14k45l12
vinge*	e15i9l-9
vingerafdruk	e15l-9
vingt	b-8d-10g-9h-17
vino	b83f-10g-15h-27i-10j28n-20
virem*	c12e30j25
virement	c12j25
virement de	j25
virer	d34
virer la	d34
virtu*	b-42d-12e-42f-26g-28h-31i-29j-34k-22l-24m-12n-27
virtual	a-20b-42d-12e-42f-26g-28h-31i-29j-34k-22l-24m-36n-27
virtual card	a-12b-32c-17d-19e-31f-13g-14h-15i-17j-20k-12l-14m-15n-16
virus	e-37n-18
virus de	e-40n-17
visa	a-22b-35c-28d-25e-37f-26g-33h-37i-37j-38k-21l-30m-32n-34
visa and	b-8c-9e-9g-9h-11i-11j-9l-8m-9n-9
visa or	g-8h-10i-8j-8n-8
visit	e-14h-18i-12j49n-9
visit*	a-24b-13c-56d-26e-32f-43g-49h-64i-38j-10k-36l-30m-27n-25
visita	c-32h-12
visita del	c-31
visite	h-11
visiter	h-11
visiteurs	f-8g-15j19
vista	g75i61
vista gorda	i61
visto	i23k41l24
visto che	i23l24
vitam*	h134
vitamin	h74
vitamin d	h25
vitamine	h48
vite	l-61
vitri*	b-10f-8h-20i-9j-18k-11n-16
vitrine	h-9j-14
vitrines	h-8
vive	j61l58
vive el	j32
vloer	f-18h-13j-10l-9m-17
vloer*	a-9b-13c-11d-10j-9
vloerbedekking	a-8b-10c-8
vluch*	c10f26
vlucht	c10f26
vo	k65
voce	b8j13l29m28
voce e	m27
voces	a-19b-15c-21d-29e-21f16h-10j42k90l-8m36n78
voces que	g18
voeg	e34f-9g-21h-11l-17n-14
voeg ik	e-21f-9g-21h-11l-17n-14
voel	h78
voer	b-10e-14g-14n-10
voer ik	g-12n-8
voet	g42
vof	g13
vogli*	a34d34k9l44n52
voglio	a34d34l44n52
voi	a49f60g50h22j24k85n9
voi che	g24
voi e	h22k9
voi se	k47
voice	l53m35
void	c-10d-41f14m63
void if	f12
voie	k14
voie judiciaire	k14
voir	a-24h12
voir le	a-24
vois	b24
vois une	b24
voisi*	f48g55j31
voisin	f48g18j31
voisin a	g16
vol	c8e-32m-14n73
vol pour	c12e-29
vole	e13
vole dans	e8
volee	e15
voler	i16
volev*	i-12
volge*	b67d27e30f130g50h-9i-13j-13m16n-15
volgen	m9
volgend	f-9n-9
volgend jaar	f-9n-9
volgende	d27f-9k12m9
volgens	b76e34f154g62
volgens de	b14f87
volgens jullie	f13g43
volgens mij	b8d9e37
volgens uw	b21
volgt	f34k17
volgt een	k18
voll	n9
voll von	n12
volle	f-8g-8h-9m32
volle*	a25d37j32k23m71n42
volledig	a25n42
volledige	d36j32k23m66
volledige bedrag	k20
volls*	a38
volon*	h-9i-8n-10
volst*	b17c29
volta	d55h-9i31n46
volta*	j-17
volte	b79k11
volum*	b24f28h-13
volume	b-8h-13
volumen	b35f33i15
volun*	c11
volve*	d28
volver	d28
volver a	d28
vom	a-13b62e-42f-18g-12h-13i45j-13l-8m70n-31
vom letzten	d12i34
vomit*	h28
von	a-16b21d-8e-18f-24g-39h-18i-23j177l-34m12n-25
von dem	j40
von denen	b39
von herrn	j76
von ihnen	n21
von ihrer	n8
von meinem	j31
von mir	b-9e-12i-9j-44l-11m-13n-63
von oben	n9
von selbst	l-11
von uns	b10
von unserer	j36
von welchem	j9
voor	a-82b47c56d14e33f-17g-20i71j-52k-48l-41m-40n-20
voor aan	k21
voor alle	d41k29
voor dat	d19
voor de	a-9b-41c44d42f-90g15h-54i-57j-62k61l-61m10n-12
voor deze	b-14g-9h-18k-14l-9n-12
voor dezelfde	b46
voor die	b32d13f45
voor een	a-8b31c-17d12e-29f-40g16i62j-24k-39m-11n-43
voor het	a-9b-41d-38e-22f-25g-35h-28i-50j-38k-36l-15m-18n-30
voor hoeveel	j65
voor honden	i12
voor laminaat	f-16
voor me	e31g49i39
voor mij	j17
voor mijn	e22h29
voor ons	b-15c16d-17e18f27g19h39i39k-20l53n-11
voor onze	c-11e16f-12g-20h-9
voor te	i19l27
voor uw	i14
voorb*	i15m16
voorbij	i19m19
voord*	a11
voordat	a11
voorg*	a16
voorj*	d-15k-16
voorjaar	d-15k-16
voorl*	m11
voorleggen	m11
voorr*	a-9b-12c-9d-8e-17f-15g-24h-28j-15k-11l-25n-30
voorraad	e-8n-9
voors*	b46
voorschot	b46
voort*	b-14e38m15
voortaan	b-14e38m15
vooru*	d53
voorw*	a-9b-9c-9d-10e-10f73g15h-8i48j-10k-22n-11
voorwaarden	a-9b-9c-9d-10e-10f73g15h-8i48j-10k-22n-11
voorwaarden aansprakelijk	f9
vor	b-13c-12e-9g37h-15i-32j-10k46n52
vor dem	b-9h-8i-28k8
vor gericht	k10
vor zwei	a13
vorau*	d34
vorbe*	h49i38k8
vorbei	h49i38
vorde*	d17f18g34k47
vorderen	d18g42k38
vordering	f22k9
vorfa*	k10
vorfall	k11
vorga*	j34l51m43
vorgaben	m46
vorgang	l53
vorge*	f52
vorgesetzter	l-13
vorhe*	j17m28
vorher	m15
vorig	c-12d-13i19j-17
vorig jaar	c-10d-10i22j-10
vorig*	b-16c-12d-33f-19g-22h-34i-37j23k-30l-19n-32
vorige	b-16c-12d-33f-19g-22h-34i-37j23k-30l-19n-32
vorige week	c11d-21h-9i-21n-13
vorla*	m39
vorlage	m39
vorre*	a27c23g-13h-17i-16j71l-14n-14
vorrei	a13j53
vorrei parlare	l28
vorremmo	a11c23f-8g-11h-17i-16j15n-14
vorremmo disdire	c29
vorremmo un	h-10i-8n-10
vorsi*	f16
vorst*	g21j23
vorstand	g21
vorzu*	l57
vorzulegen	l57
vos	a-11b-40c-25d-29e-37f15g-38h-39j40k10l-14n-41
vos camions	m59
vos regles	i40
vosot*	f17n68
vosotros	f17n68
voss	j42
vossa	a8g14j10
vossa*	f17h22
vossas	f17h22
vosso	a-14c-23f14h18i-18l22
vosso armazem	d22
vosso*	h9
vossos	h9
vostr*	b-11c-24e-28f25g57h32i-28j-34k24l-50m-16n-9
vostra	h22j-11k16
vostre	f52g36h33
vostri	k26
vostri confronti	k26
vostro	b-8c-22e-22f-23g26h-23i-18j-21k-18l-49m-16
vostro modulo	g-8
vostro plugin	g-10h-12
vostro servizio	n22
voted	c46
votre	a-33b-91c-13d-58e-40f75g-31h56i-20k42l59m-59n26
votre appareil	h11
votre appli	j-9n13
votre avis	g20h30
votre chef	l9
votre commercial	f32j8
votre facture	b-51
votre hierarchie	l10
votre logiciel	f-13g-9k-20
votre outil	f10g-11h-14
votre part	i40
votre plateforme	a9e27n15
votre politique	f35
votre reponse	n-71
votre site	a10
votre societe	f61
votre superviseur	l12
votre zone	i39
vou	k103n8
vouch*	d65i67
voucher	d62i67
voudr*	b-16c23d23e-11f23g-26h-22k-9m-31n-27
voudrais	d24g-15h-16i-8j-13m-27n-19
voudrais son	l27
voudrait	c29f35
voudrions	j18
voulo*	c31f13g-8k-22
voulons	c31f13g-8k-22
vous	b18c-72e-31f-64h-61i-9j-30k35l38m-67n77
vous a	b-8f-8g-27j-9k-20
vous au	l-8
vous aussi	j-15
vous avez	d11n26
vous contre	h43
vous demande	i25
vous des	a-8b-37d-9e-29f-19g-14h-9i-13j-14k-29l-11m-16n-43
vous du	i-24m-8
vous ecris	a32
vous etes	n14
vous foutez	n12
vous la	c-27
vous lavez	j55
vous le	n18
vous les	f21i-23k-11n-11
vous mavez	b48
vous me	d8
vous men	b46
vous ne	k29n18
vous nous	b9g-10h35i17j-10l-9
vous peut	l48
vous plait	e29i30j-24n-9
vous pour	b-8g17h-14i-10j-9
vous pouvez	e45i23l34
vous une	b-9g-13h-11n-10
vous vous	n74
voy	h65k36
voy a	h65k24
voy al	k10
voyag*	n57
voyage	n57
vraag	a-16c-11d31e-25f63h-13i12j-17m9
vraag ik	a8d40f44i19
vraag over	a-26c-8e-23h-11j-13
vraag*	a-8b-13e-27f70h17i-9j-17
vraagt	a-8b-13e-27f62h17i-9j-17
vraagt of	h34
vrach*	f24
vrage*	c-8d35f19i24k-9n24
vragen	c-8d35f19i24k-9n24
vragen om	l15n37
vragen over	f27
vragen wij	i12
vraim*	l8n14
vraiment	l8
vraiment que	l8
vrede*	k77n54
vreem*	e52h46
vreemde	e52
vrien*	j57m21
vriendelijk	m21
vrijd*	c35h-10j42
vrijdag	c35h-10j42
vrije	g-12i-8
vrijg*	b21m26
vrijw*	e37f48h-10j-15
vrijwilligers	e39j-14
vroeg*	j55
vrouw	h17j66
vs	j25n62
vs pouve	j25
vu	i17
vuelo	d33j65
vuelt*	d39j-8
vuelta	d39j-8
vuest*	a-11b-11c-52d-9e-42f-63g-78h-22i-42j-38k-56l-71m-47n-32
vuestra	c-30d-9e-19f-18g-14h-17i-13k-9m-16n-13
vuestra tienda	b15j-8
vuestra web	e-19
vuestras	h15
vuestro	a-8b-12c-16e-12f-37g-55h-14i-21j-26k-39l-58m-22
w	e29j-8
waage	g-9j-8
waar	a-63b-49c-88d-65e-32f-53g-97h-83i-87j10k-79l-82m-25n-54
waar blijft	d22
waar de	f43j33
waar is	n-18
waar kan	c22
waar pas	l-15n-15
waar vind	c-12d-11g-8i-10j-10
waar zet	a-18c-9d-24e-14g-10h-9j-11k-11l-11n-9
waard*	h14i30l39n50
waardeloze	n50
waardeloze service	n28
waarderen	i30l39
waari*	k20m30
waarin	k20m30
waarm*	g-9h-19m24
waarmee	g-9h-19m24
waaro*	b175d25e33j97k15n39
waarom	b126d25j9n39
waarom is	d25j9
waarop	b46e33j85
waarop u	b46e33j38
waarv*	j37
waarvoor	j37
wachs*	h-9
wachst	h-9
wacht	b-10d27k-10l-10n13
wacht stond	n34
wacht*	a-24b-25c-24d14e182f-32g-25h-47i25j-40k-39l-21n-40
wachten	d33
wachttijd	i48
wachtwoord	a-11b-8c-10e110f-9g-14h-30j-20k-9n-13
wachtwoord resetten	e32
wachtwoord van	e29
wachtwoorden	e69
wachtwoordregels	n-9
wachtwoordregels is	n-9
wage	g35
wagen	e71j40
wages	j46
wahle*	m25
wahlen	m25
wahns*	d-8k-8n-31
wahnsinn	d-8k-8n-31
wahr	n30
wahr sein	n30
wait	a-14b-24c-16d24e-26f-15g66h78i-16j-16k-10l-12m-12n-25
wait for	b-12c-9e-13g35n-16
wait or	h42
waiters	n-8
waiti*	b-21c-20d15e-16g-9h-11i-18k-10l-14
waiting	b-21c-20d15e-16g-9h-11i-18k-10l-14
waiting for	b-10c-10n28
waive	i29
waive the	i29
walke*	n66
walked	n66
wall	f-8m-17n49
walle*	b15c48e74
wallet	b15c48
wallet was	b27
walls	c-9j-9
wan	j-8
wann	a-14b-47c-16d-16e-21f19g-8h-29i-39j-10k-16l-16m-25n-40
wann kommt	b-28d-8f-12g-8h-8i-12j-12l-8n-20
wann muss	c-9
wanna	a38
wanne*	a-8b-12c-19d27e-20f36g-22i-20j-22k-10m-14
wanneer	a-8b-12c-19d27e-20f36g-22i-20j-22k-10m-14
wanneer krijgen	d18
wanneer loopt	f33
wanneer ontvang	d24
want wij	b15c24
wante*	b78c26g10n-10
wanted	b78c26g10n-10
wanted to	b16g-8n-10
wants	f26g58l37n-9
wants the	l-14
wants to	f27
war	a-8b55d26f14h-19i-16j14k-10l-87m-19n-49
war gestern	l-9
war nicht	b12
war nur	b-8i-9l-31n-9
ware	a-12b-12d103g39i94
ware es	g29i47
wareh*	a41b22c46g10k9n57
warehouse	a41b22c46k9n57
waren*	k59
warm	i-11m-9
warn	g48
warni*	g42k29n-35
warning	g42k29n-35
warning before	g26
warra*	c25f44g-8i65
warranty	c25f44g-8i65
warranty be	i15
warranty cover	f-42
warranty on	f13
warst	m23
warte	d52l8n41
warte*	b-18c-11e-10f-15g-22h-12i20j-13k28l-11m-9n-15
warten	n-14
warteschleife	n9
wartet	i45k44
wartezimmer	i-9
wartu*	c14f62
wartungsvertrag	c19f69
warum	b24n45
was agreed	b32m43
was approved	d-11m-47
was called	a-9c-33
was cancelled	c-26i-14
was charged	b40
was dat	g-14h-11n-36
was declined	b-17
was denied	e17
was duplicated	b13
was een	i22
was empfehlen	g16
was erg	e-8l-33m-10
was even	b-27c-14d-23h-8i-23k-9l-18n-24
was fur	a-11n32
was given	b8
was great	j60
was hat	j57
was hoping	i30
was ich	n8
was ill	i11
was ist	a9b47j-11m-8
was kostet	b-11j-13
was left	a-8e10n-42
was lovely	j56
was made	b45
was mugged	e33
was muss	a45
was nicked	e19
was not	b21
was overcharged	b13
was passiert	g-8
was raten	i-12
was seen	e56
was sie	n13
was steht	f8
was stolen	e66
was taken	b54e59j62
was tun	e56
was used	e54
was wrong	b10
was wurdet	g31
wasch*	h61
washi*	m-10
washing	m-10
wasnt	b88e18i46
wasnt done	b12
wasnt me	e21
wasnt the	b64
wasse*	b37d27h-8
wasser	d28
wat	b-20c-42d-46e-75f42g133h60i-27j79k-43m-12n56
wat adviseert	g49h11
wat doet	c-11f-11g-12h-9l-8
wat een	f-9g-21h-17n149
wat heeft	j20
wat ik	d26m18n36
wat is	a-17b18c-12d-27e-21f-9g-14h-23i-52j53k-30l-14m-26n-47
wat je	m17
wat jullie	b32k24
wat kan	h34
wat kost	b-14e-9f-13g-21h-35i-12j-15l-10n-28
wat moet	a16g94h58
wat ons	a19c19
wat raadt	g8h19
wat zijn	f29g27h29
wat zou	d-10f-8g-15h-18i-14l-8m-10
watch	a-15b-16c-10d-8e-17f-10g-12h-10i-13j-17l-12m-14n-13
water	a-8b16c16e-16g25h-45i-11j-19l-8n-15
water*	b-10c-10d-16e-11f46g67h-16i-13j-13k17m-10n-20
waterdicht	g91
waterpas	d-10g-14
waterschade	f30k26
way	a-17b-10c48d50e34f-14g47h-18i63k22l-15
way and	e20
way for	d23e19
way my	e20k8
way round	i50
way to	c65d-14e-9g68j-8
ways	c23n62
ways to	n64
wd	b21
wear	h17k46
weari*	h49
wearing	h49
weath*	b-8n-11
weather	b-8n-11
web	a-9b-20c-41d-14e-36f-38g-26h-29i-38j-32k-14l-40m-25n-16
web shop	a-11
webin*	f-16g-15m-9
webinar	f-11g-11m-8
websh*	d-8e35f-10
webshop	a-18e38
websi*	b-14f-13j-13
website	b-14f-13j-13
wechs*	a57b56h9
wed	a-8b-23c38d41e52f72g27h-16i104j38k46l9m-18n-13
wed be	f37i51j26
wed like	a-9b-23c-22d32e31f43g33h-16i-21j12k-15l-74m-18n-13
wed love	i14
wed prefer	d20
wed rather	k25l37
week	a-20b21c-20d-8e-22f-23g-40i106k75l-36m-37
week ago	d17
week and	k-8n-39
week een	b34j11k32
week for	i34
week since	d11
week the	i-11
week without	n17
weeke*	c54e27g-9i14j11n57
weekend	c57e29i18j15n61
weekend surcharge	i30
weeks	b-10c-9d86e-27i52n8
weeks ago	d50
weer	a-41b-15c-34d-26e-13f-15g-17h-21i-28j-31k-21l-9m-24n196
weer een	l10n76
weer in	e16
weet	i22m25n54
weet dat	i18m25
weg	a128c112e102h-26i38j-18l-12n22
weg ich	a8
weg is	a11
wegen	e58f45g51k40
wegen der	g17k26
wegen des	e58
wegen*	c36k84
wegens	c36k84
wegens het	k15
wegha*	g33i39
weghalen	g33i39
wegla*	i19
weige*	b30f32g9h43k21l18m38
weiger	l18m38
weigeren	b30f32k21
weigert	h43
weigh*	a-18b-19c-15d-9e-17f-30g-18h-21j-17k-10l29m-17n-18
weight	a-15b-13c-10e-12f-24g-13h-9j-12l-8m-9n-9
weihn*	b-11j-8
weil	b-11g38
weil er	g38
weiss	e35
weit	b66
weite*	d-8f76g31h27i-9j-9k9l24m29
weiter	f-8g-9h26j-8l21
weitere	k8
weken	d50h15i53n73
weken geleden	d19
wel	b-14f12i13k72l95n29
wel van	f21k34
wel voor	k26
welch*	a-51b-135c-50d-87e-85f-26g-53h-47i-121j24k-76l-104m-131n-102
welche	a-21b-76d-48e-54f11g18h-27i-67j-17k-40l-64m-92n-58
welche adresse	j20
welche dosis	h-49
welche masse	j-9
welchem	a-9b-17c-13d-14e-9f-24g-35h-14i-23j8k-10l-11m-10n-13
welchem konto	j9
welchen	h35j36
welcher	b-21c-9d-8g-11h-25j22k-10l-10m-11n-12
welcher gerichtsstand	f9
welcher rechtsgrundlage	f8
welcher seite	b-12j-9
welches	b-11c-10f49g-14h-9i-11j-29l-8n-9
welco*	a-8d44l21
welcome	d44l21
welk	a-22b-43c-43d-21e-41f32g-36h-38i-49k-48l-25m-23n-32
welk adres	j14
welk bedrag	d9f13
welk mailadres	j16
welk papier	k-15
welk recht	f37
welk rekeningnummer	b-8f-11
welk type	j-11
welke	a-82b-118c-106d-80e-103f-16g-74h17i-118j-24k-119l-116m-107n-141
welke dag	b-8f39j-10
welke dosering	h25
welke kaart	j44
welke maat	j-8n-9
welke maten	f-17j-12
welke olie	f-12h-11
welke stappen	g13
well	a30b-50c14d-16f-15g-23h-28i-98j-22k49l-71m-33n91
well see	k8
well with	e52n67
welsh	f-10j-9m-30n-15
wen	f43l104
wen sie	f42
wende*	d24l43
wenden	d24l43
wenn	b33d35f84g94h-8i14j-19k97n-11
wenn das	k41
wenn der	b50f40
wenn die	d19f8g30
wenn ein	f43
wenn ich	g40
wenn ihr	k41
wenn mein	g12
wenn sie	d27
wenn wir	i19
wens	c8l28
wense*	c20d22l16
wensen	c20d22l16
wensen de	c20
wenst	j45
went	a-9b63c12d66e25m-13n16
went back	b26d22
went in	d44
went off	c12n9
went through	n8
went to	b35
wer	b29e40f36j161l45
wer haftet	f15
wer hat	b29
wer ist	f12j51l22
werd	h-11j-8n12
werde	a62
werde*	a69c57e16f-34g-10h34i-10j-14k15
werden	a69c57e16f-34g-10h34i-10j-14k15
werden wir	k21
were after	h-34i-9n-16
were billed	b8
were done	a56c15n12
were given	n8
were hoping	i29
were invoiced	b9
were keeping	k61
were moving	a22
were not	c109e62k45
were shutting	a22
were taking	k12n14
weren*	b53
werent	b53
werk	n35
werke*	k18n53
werken	k18
werkg*	g43
werkgever	g43
werkn*	g10j27
werknemer	g10j27
werks*	j-9
werkt	a-36b-15c-17d46f-20g-23h-32i-23j-22k-13l-17n-29
werkt niet	d35e20
werkt prima	e-22g-9h-9n-9
werkt weer	a-19d-10e-9m-9n-9
werkt*	b-12c-12d-14g21i-15k-8l-12n-20
werkte	b-12c-12d-14i-15k-8l-12n-20
wet	d26f49g131k27
wet dat	g35
wet en	k30
weten	c-20d-10e-29f31g-8h18i-20j31k29m-8n-13
weten dat	k24
weten of	c-16e-26g-11h22i-13
wetge*	f27
wetgeving	f27
wettb*	g43
wette*	f88g17j-11n-48
wettelijk	f44g26
wettelijke	f53
wettelijke garantie	f29
what age	i-12l-8
what card	j57
what countries	a-8b-9e-14f-8j-8l-9n-12
what currencies	i-8
what did	j15
what happened	e29
what happens	a38d17f31g15j-8l-9m-8
what information	f8
what law	f23
what legal	f14g9
what must	g66
what paperwork	a68g13
what rights	f-22g-13
what size	j-8
whate*	m55
whatever	m55
whats	a-31b11c14e-53f27g61j131k-37l-47m-44n-85
whats in	h49j51
whats my	j43
whats the	a-24b-50c27d-14e-43f-34h-41i8j-46k-32l-41m-36n-76
whats this	b63
whats your	d13g68h-9
when did	j39
when hes	j22
where did	d-13
where*	a19d38e-12f-11j-13l-13m-17
wheres	a19d38e-12f-11j-13l-13m-17
wheres the	a19d35f-10j-11l-12m-16
wheth*	f12g38j40l-9n31
whether	f12g38j40l-9n31
whether i	g12
whether the	l-9
which bank	j23
which card	j24
which countries	n-8
which countrys	f9
which days	c38
which executive	l36
which file	j-13m-32
which font	a-19b-15e-12j-11m-35
which number	j-16
which room	j10
which tariff	j29
while ago	b-8d8
whisk*	i50
white	f-8
who accepts	k10
who bears	f10
who booked	j9
who did	b-15
who else	j99
who gets	g71
who left	e45
who lives	j9
who owns	f18
who pays	k19
who runs	l74
who stayed	j38
who used	m30
whoev*	e60l72n60
whoever	e60l72n60
whole	a26b31d43f54n78
whole account	a30
whole weekend	n84
whom	l76
whom do	l76
whos	f15g55h64j85l73
whos in	l65
whose	f104j65l35
why cant	e-16
why did	b67
why doesnt	e17
why hasnt	b-12d9
why havent	d21
why not	n43
why wont	b-8
wich	h49
wide	a-8b-19c-13d-10e-14f-14g-15h-22i-16j-18k-10l-13m-17n-16
wider*	c14f124g25
widerruf	c9
widge*	a-9b-13c-27d-8e-10f-10g-13h-13i-14j-21k-8l-11m-14n-11
widget	a-9b-13c-27d-8e-10f-10g-13h-13i-14j-21k-8l-11m-14n-11
wie	a-72b-129c-141d-96e-69f16g36h-16i-149j40k-116l14m-20n-77
wie erreiche	j24
wie gross	h-11
wie heeft	b47f39j11n53
wie heisst	j36
wie hoch	g8h16j18m54
wie is	f40j62l100
wie ist	g19j19
wie kan	g-10l54
wie kann	g-22
wie komme	c15
wie lange	b-8f-13g-21h-11i-9j-31l-12m-11n-25
wie lautet	j-10m63
wie man	f-9
wie oft	g-20n8
wie richte	g-15
wie setze	g27
wie sie	n50
wie sollen	h33
wie stelle	e34f-12g-15l-20
wie viel	j-14
wie viele	a-13b-17c-12d-16e-20f-46g-73h-27i-18j-44k-38l-25m-23n-23
wie vielen	l-19
wie wurden	g8
wiede*	a47b10c-16d82f-24g-19h-25i-36j-28k-19l-10m-10n95
wieder	a50b14c-13d58f-22g-16h-24i-33j-27k-18l-8m-17n97
wieder bei	d22
wieder einen	n-24
wieder kein	n23
wife	c67e54g53j60
wifes	h50j131
wifes card	j70
wifi	a-9b-16c-9e58f-14g-16h-31i-11j-36k-10l-22m-17n-20
wiggl*	i49
wiggle	i49
wiggle room	i49
wigs	k42
wigs for	k42
wij	a86b119c145d80e51f83g60i110j-18k127l29m-36
wij betalen	i-12
wij betwisten	b28
wij bij	f38i21
wij de	b-27c59d-8f25g72h-8i-31j-11l-10m-18
wij een	f42g43k15l21
wij gaan	b42c34
wij gebruiken	h-9
wij graag	b-8c-12d-10f-10
wij hebben	c-19e-12f-13g-10h-18k-14l-11n-9
wij het	f-16h36i-14j-13k41
wij hoeven	c-11g-20i-9
wij kunnen	b15
wij maken	c17k16
wij naar	k10
wij ons	a22c21k9
wij onze	a-8e-19f-14g-10i-8k12
wij tegen	b10
wij u	a11i12
wij uw	l41
wij verzoeken	d26e37j26l14
wij vragen	i27
wij wensen	c20d22l16
wij willen	b-18c8d-14f34g15h26i-44k-18n-16
wij zijn	a29b-18c-25d-9e-11f-17g-14h-10i-14k-19l-21n20
wij zoeken	b-10i-8
wij zouden	a37i30
wij zullen	k47
wijkt	b43
wijkt af	b43
wijze	i28
wijze van	i28
wijzi*	e18m69
wijzig	m37
wijzigen	e24
wil	a21c143d58e36f32g51h9i27j100k18l162m13n-17
wil de	l18m17
wil graag	h21l13
wil hem	c14j11
wil het	c12d12j32
wil ik	c36d42j29l27
wil je	i39
wil mijn	c15d12e14g13
wil van	a18c37
wil weten	f43
will claim	k11
will contact	k12
will das	g48
will find	k54
will go	k10
will hear	k14
will report	k9
wille*	a58b-32c9d53e12f26g9h17i75j-14k-24l22m-10n-28
willen	a58b-32c9d53e12f26g9h17i75j-14k-24l22m-10n-28
willen alleen	a-30c-17i-16
willen de	c-8i-13
willen het	a16c22f52
willen i	a51e28
willi*	i35
wilt	a18e45i32
wilt u	a18e45i32
win	g56
wind	f-9
windi*	a8
winding	a8
windo*	a-10b-9c44e-16f-17g-13h-24i34j-17k-11l-28m-57
window	c51e-11f-9h-12i45j-9l-22m-51
wine	i55m-9
wing	k10m-10
winke*	a-27b-12c-14d-12e24f-23h-30i-13j-14l-10n8
winkel	f-8g14h-8n21
winkels	a-13
winte*	b-8e-8f-14g-24h-19i-12j-19k-8l-9m-13n-12
winter	b-8e-8f-14g-24h-19i-12j-19k-8l-9m-13n-12
wipe	e94
wir	a9b43c47d14e25f-12g94h-52i89j-59k10m-95n-81
wir bei	f63
wir benotigen	j36
wir bitten	g-15l50
wir brauchen	i38
wir das	g41i20
wir den	f30g38i13
wir die	b-13c-11d36g77h-13i-23j-22l-11n-8
wir doch	c13
wir drehen	l8
wir ein	k11
wir ersuchen	a37
wir erwarten	l10
wir fur	a-12
wir haben	a47b19d12f-19g-12k13
wir hatten	b45d35f48g-9
wir ihm	h61
wir ihn	e11g35
wir ihnen	k14
wir ihr	b-10d-46
wir kommen	g-11l-13
wir kundigen	c8
wir mahnen	g18
wir mit	n8
wir mochten	a-10e33f31g34j18
wir nicht	b60c-9e38f-8g-27i-30k-35
wir nutzen	b18
wir planen	g-9
wir sehen	k17
wir sie	k12
wir sind	b-16i-26n-11
wir uns	k9
wir vor	g30
wir werden	n9
wir wieder	d27i-9
wir wollen	c44e15g16
wir zahlen	b-8d-45f13
wird	b-26e13f-9g-12h25i-11j-17k8l-8
wird das	b-24
wird der	k9
wird nicht	e24
wird sich	k11
wirkl*	n17
wirklich	n17
wirks*	g33
wirksam	g33
wis	a18
wise	d15g62
wise to	g62
wish	a61l53
wish that	a25
wish to	a33l54
wishe*	l44
wishes	l44
wishes to	l44
wisse*	a60e34f34g9h-8i94j58k10
wissen	a64e38f38g12i36j68k15
wissen ob	a-14f36g16j20
wit	e38
with another	b33
with kind	m-9
with respect	l41
withd*	b204c90e21f110g-8h-10i-8j30n-9
withdraw	b62c36j-8
withdraw from	b-12
withdraw money	b-59
withdraw the	c29
withdrawal	b91f119
withdrawal for	f76
withdrawal from	b17
withdrawal is	b8
withdrawal on	b8
withdrawl	b8
withdrawn	c50e32
withdrew	b31j44
withi*	b-9d29e-8f17g48j-9l-8m-13n-43
within	b-9d29e-8f18g49j-9l-8m-13n-43
within ten	d36
within the	f10
within two	f8
witho*	a20b14c61d-23e66h13i114j11k52l-42m25
without	a20b14c61d-23e66h13i114j11k52l-42m25
without a	a41i35k52n13
without access	e12
without any	m11
without further	k35
without it	e29
without losing	e-8h-13i-19
without my	b30e78
without notice	g12
without paying	g9
without the	c69i97
wlan	e9
wo	a-46b-62c-39d-36e-85f-41g-76h-65i-54j-82k-39l-48m-90n-22
wo bleibt	n36
wo kann	g-8
wo steht	b-13e-42
wo stelle	e-8l-12n-8
wo trage	m-9
woche	a-37b-11e-10g-10h-8i75j30n39
woche*	b-11e-8f-12j-11m-13
wochen	a13d12k8n15
wochenende	m-8
wohin	d17j64
wohnt	j12
wohnu*	j35
wolle*	b-11c36e-16f-8
wollen	b-11c36e-16f-8
wollen die	e17
wollen wir	b-9e-34g-24k-62
wollt	n10
wollt*	a-11
won	k9
wond	h90
wonde*	b-15c-12e-9h34m-8n-16
wonder	h44n31
wonder whether	n34
wonderful	n-43
wondering	f8
wont	a35b-16c94e65h59j43
wont be	a39c90
wont it	c18
wont let	e65
wont work	e11
woode*	h-9
wooden	h-9
woont	j94
woont die	j94
woord	l37m20
word	b35e88g70i60l30m38
word for	e48g64m12
word from	l25
word hier	n23
word ik	b-11n-15
word with	j15
worde*	a68b-42c69d31e63f35g-36h-17i16j-36k-25l-9m-19
worden	a68b-42c69d31e63f35g-36h-17i16j-36k-25l-9m-19
worden opgeheven	a57
wordt	a50b28c-19d44e-18g-19h-19i23j-32k65l-21n-25
wordt de	d11
wordt er	b24f-8j-11
wordt het	f-12k26m-22
wordt niet	a22
work	b-62c-56d-43e-18f-32g32h-53i-60k-32l-83m42n28
work again	e15
work for	l-47m-11
work in	c-9
work is	g33
work offline	a22
work sundays	g57
work with	c-9i-8m54
worke*	g77
worker	g83
workf*	e-27i-20m-59
workflow	e-27i-20m-59
worki*	a-8b-32c-13d-13e23f-12h-12i-28j-12k-11l-19m-20n31
working	a-8b-32c-13d-13e23f-12h-12i-28j-12k-11l-19m-20n31
working days	n19
works	a-8b-9c-13d-8e-83f8i-20j-11l-13m-15n8
works council	f23g16
works*	a69b-9e-32f-10h-9m-12
workspace	a78e18
workspace to	e18
worri*	h47
worried	h47
worry	a-11b-20c-18e-23f-12g-54h29i-8j-9k-103m-14n-12
worry about	h34
worry i	a-8b-16e-13g-18k-27
worse	n53
worth	f53g65
worth getting	g17
would appreciate	l65
would help	j114
would love	b64
would welcome	d48l25
would*	b28i30
wouldnt	b28i30
wound	a29
wound up	a29
write	g45j42k18m132n19
write a	j-11m-12
write in	g14
write it	j52
write to	g32
writi*	a18g22i-9m-10n-34
writing	a18g22i-9m-10n-34
writing to	n-39
writt*	e39g26k53m25
written	e39g26k53m25
wrong	a-14b-19c134e71g14h-19i-16k-11l-9m19n-52
wrong account	c125
wrong one	c29
wrong pin	e48
wrong with	b-38e-10
wrong*	b50
wtf	b25
wud	d9
wunde	h66
wunsc*	a36
wunsche	a35
wunsche die	a35
wurde	b99c17e75g43i8j55m8n10
wurde ich	n13
wurde*	b54e11f-13g67i18j-11
wurden	b54e11f-13g33i18j-11
wurden sie	b-10f-10g43i18j-11
wurdet	g31
wurdet ihr	g31
x	a-13b-10c16e-9i18j-37k-21l-19m-17n-13
x la	d15
x no	i19
x un	b11i15
xarop*	h54
xarope	h54
xke	c40
y	a58b68c-8d75e75h28i131j124k81l-18m193n108
y a	k8l55
y apellidos	j42
y avait	a-9
y como	j52
y dame	m11
y de	j56m33
y despues	m13
y el	d30
y en	l-13
y esta	e27l-31
y hay	a8e18
y la	a39c-10j22m-10
y los	d32
y manda	m16
y me	b32h26
y necesitamos	i-8
y no	b37e19i34k44m35
y nos	f-11g-17i-13k-34
y perjuicios	k9
y se	e45h35
y si	g15i42
y sin	i54
y solo	b35c24
y sus	f19
y un	g45i-11
y una	i-9j-10
y ustedes	b36n27
y vamos	k50
y ya	n33
y yo	j-18
ya	b-17c77e-25f-35g-19h-45i52j-48k12l18n56
ya con	l24n17
ya el	d14
ya encontre	j-22
ya esta	b9i-9
ya la	f-8
ya me	n17
ya no	c17m27
ya pague	i-9
ya que	g9i19
ya se	i40
year	a-19b-38c20d-13e-16f110h-13i17j-22l-9m-12n-11
year and	c36k8
year end	n-10
yearl*	c67
yearly	c67
years	a18b-9c60g-9h-18i-17n48
years i	h-9
yeste*	c30e12g31i12
yesterday	c30e12g31i12
yesterday and	c8e13l21
yesterday can	i9
yo	a-8b69d16f-10g-24h23i-10j-27k35m19n-30
yo i	d19
yoga	c12h-20i-9j-8
yoga pass	d10
you able	e22
you accept	b-12e-9
you added	b29
you advise	h32i-14n-14
you allow	i22
you billed	b10
you cancel	a24
you cant	k35m29n8
you carry	n-11
you check	g24
you close	h-9i43
you confirm	f12
you cut	i31
you deliver	c-10h34i30j-9
you disclose	j51
you dont	i39k18
you drop	i9
you even	f46n12
you explain	d20
you folks	n65
you give	e26i16j-11
you got	f57
you guys	k14
you handle	f36
you help	e20g30j-8
you hold	f45i30j22
you ignore	i52
you keep	f75i21n48
you kidding	n15
you leave	k12
you look	j113
you lot	n51
you make	b-9e-15i9k-8
you mind	i11j51
you must	g34m69
you neednt	c100
you obviously	l68
you offer	a-10b-11e-9h-8i-12j-10l-14n-10
you overlook	i11
you owe	d12
you print	b-12c-9e-8f-25g-16h-14i-13j-24m-16n-15
you put	b-11d-12e-8h-11
you really	b17i55
you reckon	g69h69
you recommend	b-10e-15f-11g-55h34i-9j-10m37n-10
you reopen	i67
you repair	i29
you reset	e13
you run	b-11
you said	d95
you seem	b47
you sell	a-11b-13c-12d-8e9f-14g-24h-13i-13j-16k-44l-13m-12n-14
you send	b36c-8e9g-8h-8i-9j76k-8l-11m-15n-16
you share	j41
you since	i76
you still	b55i37
you stop	c10
you suggest	c-9e-8f-15g-9h-8l-22n26
you support	b-9e-11g-14h-10i-8j-11l-11m-16n-21
you switch	e21
you think	g62h64
you told	m50
you took	b72d39j25
you treat	k13n16
you understand	m18
you use	h-14
you usually	b-9
you work	m51
you wouldnt	b35i33
you write	g30i9j18
youd	i60m33
youll	i33k84m92
young	i31
your accounts	b50
your address	k11
your advice	g51
your answer	m15n47
your app	a17b-12e-16f46g-10h-9i-10j-11l-9m-29
your bank	a74d66j11
your bill	b51
your booking	a29
your books	a17j26
your boss	l43m33
your card	e14
your cards	b-21
your client	j48
your clinic	h38j25l66
your cold	k45
your colleague	j26m-16
your company	b-10f73j-29k29l15n103
your companys	j-19m25
your contract	c33f10
your creator	m50
your customer	a47
your department	l38
your depot	b-11c-13d-8i-18j-23
your dispatch	l61
your driver	f10j54
your earlier	m35
your editor	e-37f-40g-22
your emails	k60
your end	b53e41f16
your exchange	b-10g-8h-10i-11j-10k-9l-10m-9n-9
your fasting	h52
your files	f60
your filters	j15m42
your guidelines	m22
your gym	j55
your head	l14
your hotline	e15j-11
your hr	m-15
your initial	m20
your instructions	m49
your insurer	f39
your invoice	b109
your mattress	h78
your network	j8
your newsletter	e-9f62m-11
your operator	m79
your own	m56
your packing	j-9
your place	j55l70
your platform	a59
your portal	a70e-9
your practice	j44
your product	f45
your prompt	m10
your range	h45
your reply	n9
your rules	m47
your security	c19
your servers	a56f36
your service	b-11c-11f-9i-8l-11n-20
your services	a16e16
your showroom	j-23
your side	a-11j-14n49
your silence	k25
your site	a51
your software	n39
your superior	l13
your superiors	l25
your supervisor	l46
your supervisors	l12
your support	e40
your system	a71m14n10
your tea	h48
your team	f8l44
your technician	j8
your terms	f62g-10i20k-30
your tool	a-47i-10l-47m-11
your vice	l8
your view	g84
your warehouse	b21c43k8n57
youre	f9h-13l88m45n11
youre not	l78
yours	b-9e-14f72h-19j44l63
yours faithfully	j-8l-18
yours is	j40
yours*	k33m65n20
yourself	m70
yourselves	k33n20
youve	a31b67d90j38l-49n48
youve been	d57
youve got	d28j42n48
z	c27l73
zaak	g65k81l24
zaak te	l27
zaal	b-12e-32f-9h-10i-14j-14
zaal voor	c11e-26
zagen	e46k-15
zahle	b10
zahle*	d-43f15i27j-8
zahlen	b-9d-43f10i27j-8
zahlen sie	j-8
zahlt	f-11g63i-9
zahlu*	b43i13j37
zahlung	b44
zahlungsziel	i9
zak	e-9k-9
zakelijke	a16
zakelijke rekening	a18
zaken	m8n94
zal	d-16k66l-12n17
zalf	h54
zap	j54
zarag*	j-29
zaragoza	j-29
zat	e14f34j16
zat er	j16
zater*	b20f-15h-15i-9j19k-11l-8n-18
zaterdag	b-15f-15h-15i-9j19k-11l-8n-18
zaun	g-8
ze	a-10b-23d-22e-11g8h-15i-30j-23k-18l-8n-8
zeer	i30n72
zeg	a19c86g49m24n43
zeg ik	a20c17
zegge*	c109d8g17h24l17m11n23
zeggen	c109d8g17h24l17m11n23
zeggen wat	h27
zeggen wij	c67
zegt	b28d42k37m-15
zehn	b21f-8h-9
zeich*	h45
zeichen	h45
zeig	k58m8
zeige*	g32j14
zeigen	g32j14
zeigt	b-13c-9d-8e-9f-19g-12h38i-15j-21l-12m-10n-10
zeile	m55
zeite*	j45
zeker	a-43b-19c-19d-10e-12f-8h-14i8j-12k-21l-8
zeker niet	b-10c-16i14k-11n-19
zelf	a-18b-36c-24d-53e-40f-30g-40h-36i-25j-28k-42m-30n-63
zelf een	a-8b-14d-25e-13f-15g-20h-13k-22l-10m-15n-17
zendi*	b15c44
zending	b15c44
zero	m60n101
zes	c25d39n26
zesti*	i33
zet	b-22f-11g-20h-23i-25j-25k-24l-17m49n-26
zet het	d29e16m17
zet ik	a-24b-11c-14d-35e-20f-9g-16h-20i-10j-23k-20l-26m-16n-21
zet je	m30
zette*	b-9c-9d-8f-15g67i-26k-23l-11m-19n-14
zetten	b-9e8f-13g68i-24k-22l-10m-17n-12
zetten wij	e15g-11i-9k-14m-13
zeven	h31j-9
zich	b45l37n36
zie	b-11c34d8h-8i-11j-12k28l-8n-16
zie ik	c-8d-8j-8n-9
ziehe*	e-30g-8j-8
ziehen	e-30g-8j-8
zieke	g9
zieke*	c17
ziekenhuis	c17
ziekt*	c36i26
ziekte	c36i26
zien	a22b-15c35e-17f-16h33i-13j21k16l-16m-17n-20
zien af	c33
zien dat	a37j32
ziet	b21c-9h46l-10
ziet er	b-9c-9h46
zijn	a27b56c-26d-23e42f16g41h55i17j25k44l-64m-29n108
zijn de	b-8c-10d-8f-10g-12i-14j-17m15n-20
zin	g42m30
zip	m62
zit	a-13b50c-21d-20e-16g-18h-37j-43k-36m-16
zit daar	k-9
zit er	b20f13g-8h-8i26n-10
zitte*	c25e51h28i61k17n34
zitten	c25e51h28i61k17n34
zo	b23f-10h-11i41j-11k12l12m15n65
zo moe	n23
zoals	a-23e-15n86
zodat	g30m34
zodra	a34
zodra de	a34
zoek	e45h-9j59k14n22
zoek een	h-9
zoeke*	b-27c-12d-20e-13g-17h-18i-44k-37l-13n-24
zoeken	b-27c-12d-20e-13g-17h-18i-44k-37l-13n-24
zoeken een	b-10k-15n-12
zoekt	c-8e-22f-9g-11h-12i-9l-46n-14
zoekt een	l-44n-9
zogen*	b47m9
zogenaamde	b47m9
zomaa*	f56g18
zomaar	f56g18
zon	g24k31n23
zona	i-12j-15l28n-15
zonda*	m66
zondag	m66
zonde*	b-12c-9d10e-12f31g54h33i105j-9k-18l-13m97n8
zonder	b-12c-9d10e-12f31g54h33i105j-9k-18l-13m97n8
zonder beperkingen	m11
zonder controle	m12
zonder de	g-8
zonder toezicht	m42
zone	i39m62
zonne*	c48j16
zonnepanelen	c48
zoon	c12j17
zoont*	h53
zoontje	h53
zou	a16b-10d86e24f-10g27h18i98l65m-12n-9
zou een	g17k21
zou graag	l24
zou ik	d15g-20k-10m-9
zou u	a8d48e30h25i28l16
zoude*	a37c26d28i79l39
zouden	a37c26d28i79l39
zouden jullie	i46
zovee*	a11n41
zoveelste	a11n41
zu	a22b16c38d60e-20f43g70h-29i63l79m-9n18
zu bezahlen	i37
zu den	i-10
zu kundigen	g19
zu sagen	l58
zu sehen	d38
zu spat	n46
zu verklagen	g15
zu viel	b12i37
zudru*	i14
zudrucken	i14
zug	d71e8
zugan*	a45e96m11
zugang	a38e24
zugang zum	a11
zugangsdaten	m13
zugel*	f39j40
zugelassen	f39j40
zuges*	m65
zugesagt	m14
zugri*	e56
zugriff	e14
zukom*	i-13
zukommen	i-13
zulle*	k68
zullen	k68
zum	b-51d-35e-50f-62g-27h-40i-46j-11k-18l-37m-28n-43
zum dritten	n-29
zur	b24c45f82g61j-11n-9
zuruc*	a-9b-20c23d187f-16g-21h-13i31j-26k27l-15m-9n-40
zuruck	a-8b-17c25d-38e-8f-13g-12h-9i38j-21k30l-19n-37
zuruckgeschickten	d36
zurucksetzen	e10
zuruckzahlen	d104
zusag*	f43
zusam*	j-8
zusat*	g-8i-8
zusatzlich	g-8i-8
zusta*	n18
zustandig	n18
zuste*	g26i31
zwang*	e23h86
zwanger	h47
zwar	a18l10
zwart*	g15h-14
zwarte	g15h-14
zwei	b38c-14d-16f28g-48h-15i33j-28k-12l-56m-15n66
zwei faktor	e20
zwei tage	n57
zwei wochen	a13
zweim*	b9d25
zweimal	b9d25
zweit*	a13b-10g-16i13
zweiten	i18
zwemb*	b17g29
zwembad	b17g29
zwoll*	f-10j-26k-8n-8
zwolle	f-10j-26k-8n-8
من	l77n76`,
};
