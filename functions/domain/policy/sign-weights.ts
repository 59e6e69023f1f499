// Written by bin/train-signs.ts on 2026-11-27; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 224 of 238 (94.1 %), sentences 1202 of 1340 (89.7 %), questions 78 of 79 (98.7 %)
//   billing_dispute: labelled 231 of 263 (87.8 %), sentences 990 of 1365 (72.5 %), questions 791 of 844 (93.7 %)
//   cancellation: labelled 241 of 263 (91.6 %), sentences 1111 of 1353 (82.1 %), questions 128 of 133 (96.2 %)
//   refund: labelled 303 of 332 (91.3 %), sentences 1216 of 1358 (89.5 %), questions 232 of 256 (90.6 %)
//   security_change: labelled 207 of 245 (84.5 %), sentences 1000 of 1348 (74.2 %), questions 455 of 500 (91.0 %)
//   legal_inquiry: labelled 193 of 213 (90.6 %), sentences 971 of 1343 (72.3 %)
//   legal_advice: labelled 184 of 205 (89.8 %), sentences 968 of 1330 (72.8 %)
//   medical_advice: labelled 203 of 217 (93.5 %), sentences 1023 of 1331 (76.9 %)
//   policy_exception: labelled 197 of 220 (89.5 %), sentences 939 of 1344 (69.9 %)
//   private_data: labelled 191 of 203 (94.1 %), sentences 916 of 1333 (68.7 %)
//   legal-threat: labelled 292 of 326 (89.6 %), sentences 1126 of 1334 (84.4 %)
//   asks-for-management: labelled 246 of 265 (92.8 %), sentences 1087 of 1335 (81.4 %)
//   prompt-injection: labelled 225 of 229 (98.3 %), sentences 1203 of 1333 (90.2 %), in replies 184 of 20372 (0.9 %)
//   frustration: labelled 277 of 325 (85.2 %), sentences 1612 of 3477 (46.4 %)
//   promise: replies 8355 of 10474 (79.8 %), in others 304 of 9898 (3.1 %)
//   labelled with a sign: by the model 3195 of 3443 (92.8 %), by phrases 2906 of 3443 (84.4 %), by either 3237 of 3443 (94.0 %)
//   labelled harmless: by the model 425 of 3499 (12.1 %), by phrases 419 of 3499 (12.0 %), by either 606 of 3499 (17.3 %)
//   sentences with a sign: by the model 16264 of 20924 (77.7 %), by phrases 13178 of 20924 (63.0 %), by either 16919 of 20924 (80.9 %)
//   harmless sentences: by the model 1169 of 14938 (7.8 %), by phrases 1783 of 14938 (11.9 %), by either 2243 of 14938 (15.0 %)
//   harmless questions: by the model 35 of 2271 (1.5 %), by phrases 23 of 2271 (1.0 %), by either 44 of 2271 (1.9 %)
//   another sign than its own: 5817 of 36653 (15.9 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    account_closure: 386,
    billing_dispute: 403,
    cancellation: 172,
    refund: 167,
    security_change: 482,
    legal_inquiry: 530,
    legal_advice: 510,
    medical_advice: 419,
    policy_exception: 474,
    private_data: 393,
    'legal-threat': 390,
    'asks-for-management': 419,
    'prompt-injection': 148,
    frustration: 581,
    promise: 810,
  },
  network: {
    scales: [
      0.8344, 1.6438, 1.052, 0.9164, 1.0738, 1.0186, 0.851, 1.0703, 0.8519, 0.8881, 1.3442, 1.3921, 0.9597, 1.0546, 1.3127, 1.046, 1.1295, 1.1464, 1.0112,
      1.2166, 1.236, 0.9864, 1.115, 1.4285,
    ],
    rests: [
      0.3194, 0.3244, 0.2447, 0.3585, 0.3574, 0.4429, 0.4456, 0.3166, 0.3797, 0.3825, 0.4443, 0.2444, 0.4722, 0.5217, 0.7248, 0.2592, 0.3329, 0.2483, 0.3408,
      0.681, 0.3432, 0.3972, 0.2564, 0.4069,
    ],
    says: [
      -0.2342, -0.8177, -0.8619, -1.3372, -1.4613, 1.7926, -0.8472, -0.9432, -0.0654, 0.8569, -0.5702, -0.9222, -1.0633, -0.8688, -0.2011, -0.3999, -1.1746,
      1.1203, -0.6869, 0.8402, -1.4034, -0.3048, -1.1393, 1.5691, 1.0812, -1.4656, -0.8352, -1.1871, 0.8329, 1.3868, 1.7529, 0.7334, -0.1905, -1.8688, 0.8831,
      0.5701, -0.4614, -0.193, -0.0993, 0.1749, -2.0243, -1.1751, -0.8874, 0.0945, -1.4008, -0.7704, -0.1225, -0.4931, -0.5915, -0.3514, -1.7469, -0.0638,
      -1.504, 1.3274, -0.8214, 0.846, -0.3806, -0.33, 1.0371, -0.9448, -1.2785, -1.1127, 0.0893, -0.4435, 1.2925, -0.748, 0.1986, 1.7556, -1.0599, 0.3574,
      -0.6553, -1.2811, 1.5444, 0.6226, -1.2541, 0.2036, -0.7572, -0.6725, -1.1568, 1.0313, -0.6318, -1.6655, 1.2749, -0.6739, -1.9611, 1.376, 1.4678, -0.6451,
      -0.7889, -0.1201, -0.6887, -0.403, -0.4263, -0.5787, -1.3904, -0.1991, -0.1263, -0.75, 1.0915, -1.4364, -0.3853, -0.8521, -0.6672, -1.2524, 1.1503,
      0.4836, -0.3097, 0.1997, -1.2733, 0.3457, 1.1193, 0.4178, -1.3311, 1.1583, -0.8244, 1.6249, -1.4005, -0.4569, -1.4351, -1.1302, -0.193, -1.8825, -1.5679,
      0.5969, 0.5355, -0.4175, -0.8579, -1.1971, -0.7034, -1.2045, 0.1271, 0.5288, -0.0159, -0.0476, -1.2153, 0.8319, -1.0587, -0.5323, -0.8807, 0.8505, 1.2425,
      1.786, -1.2805, -0.4688, -1.2917, 0.8594, -0.7808, 1.6074, -0.0439, 0.9273, -1.1448, -1.2838, -0.782, -0.7079, -1.1237, -0.1265, -0.6584, 0.6539, -0.0551,
      1.1416, -1.6888, -1.3729, -1.8436, 0.8196, -0.5725, 0.1153, -1.1984, 0.4116, -0.8766, -1.6527, 0.3565, 0.2844, 1.1274, 1.4388, -0.3865, -0.7222, -0.1676,
      0.8281, -1.1714, -1.4992, -0.7045, 1.3462, 1.3447, -1.0741, -0.741, -1.6623, -1.1993, -1.0556, 0.7822, -0.2503, -1.1886, -0.648, -0.2046, -1.1952, 1.0836,
      1.262, -0.7744, -0.0635, -0.4659, 0.2638, 1.24, -1.482, 0.9371, -1.8968, -1.2278, -1.1364, 0.4502, 1.812, -0.7798, -1.2108, -1.0225, 0.2019, 0.6233,
      -1.1337, -0.9003, -0.6253, -0.6233, -1.15, 0.8123, -0.1889, -1.1536, 0.7984, -1.2139, 1.1345, -0.9026, -1.3108, -0.9459, -0.7445, 0.9475, 1.2003, -0.1955,
      -1.4616, -1.7611, 0.5166, -0.8369, 0.7834, -0.7218, 1.4235, -1.3162, -0.6596, 0.7792, 0.9066, -1.4022, -0.362, 1.1058, -0.4286, 0.1142, -1.4255, -0.5904,
      0.3859, -0.0254, -1.48, 0.6975, -0.9099, 0.6064, 1.2768, -0.9406, -0.7039, -1.5119, -0.2556, -2.345, 1.7604, -0.7626, -1.1416, -1.1982, -1.5521, -0.7781,
      0.4652, -0.8548, -0.6917, -0.97, -0.9023, -1.3218, 0.7377, 1.8352, -1.9171, 1.2022, -0.0556, 1.0232, -0.7341, -0.9889, -1.218, -0.8521, 0.3687, -1.1667,
      -0.0829, -0.8467, 1.2211, -1.0098, -0.1918, -1.0618, -1.0984, -1.4378, -0.4574, -0.9704, -1.0742, 0.6563, 0.4725, 0.4756, 1.0895, 1.5651, -1.666, 1.9387,
      -0.5611, -1.1861, -0.2805, -1.7032, -0.8414, 0.7379, -0.9833, -0.8297, -1.6451, 0.9971, -0.9814, -1.0242, 0.9576, -0.8213, -0.8726, 1.1101, 0.6077,
      1.3144, 0.6462, -1.6248, -0.5048, 0.14, -0.5084, 1.1038, -0.8048, -0.9879, -2.2545, -0.7445, 0.6705, -1.102, 0.7587, -0.8886, 0.7495, 0.9918, -1.0401,
      0.0803, 0.4984, -0.9739, 0.7671, -0.047, 0.817, 0.5709, 0.7623, 0.6168, 0.5985, -1.3484, -1.2128, 0.7586, 0.8755, -0.2503, 0.8176, -1.8288, -1.1915,
      -0.6015, 1.2633, 0.6921, -0.0658,
    ],
    biases: [-1.471, -1.7435, -1.7558, -1.9949, -2.0552, -1.6916, -2.1108, -1.8375, -1.7236, -1.9441, -1.7674, -1.7522, -1.9942, -1.6458, -2.2291],
  },
  features: `+a	k28	][YfheX?]a]YFXbWGIBfD_IJ
+a che		;Zp@iD6c5mX_pc62ej^@kVYI
+a few		8Z]]sGP1<<E]CoBGeX_Sj6De
+a la	k28n35o-20	^F@Y]6CA<kX8QDUf_WBg?f@Y
+a las		d[mHf<[^n^Ha?CUgdgee_^jA
+a los		A^EijA;;?F8a;X>];@G[DZB>
+a mi		K_Il8T3WeC@_5okk9d?^H;7=
+a minha		aKWe:B^dld<c6aE??H9h=^<Y
+a new	o-15	rYpG^4i6ar4o?GbZTrmdc_W^
+a nos		tJaeVaW[TqfdA7YCekb@^]ec
+a nossa		LGCX<g6eBbhL5eG=ClJ_YY=d
+a notre		o6?E]h^k]^iY1Ad_:d7^;dUd
+a nous		r=:o;i>eeVYg5Aaf=i6;FjdY
+a que		6^kFY]@i;faFs]U]Epl7?hba
+a su		Z>Fi<F6HJ9i8C?U]H@Ai^ZKS
+a thank		[Bhb>mXmvkbm<4Yrgm89^miE
+a un		=CZBj^<>]=^AXFhk6628C<96
+a votre	o21	]C<S8;7ESiUX9G^e>D5?>c9f
+a vous		aE<B_]i<6Bb?AiDW_jF]@ee]
+a while		JigcT9TL8g]cCXC6hnj3gSd]
+aber		c=ddAehpk7lAU=Z]6?5<V0>Z
+about	l58	AV@]]F9=3dVDnaWj>8YDdbSJ
+about my		+Zmc=a4146F=ki<=9@AiCcVb
+about the	k16l49	ABHfB9<:<ns;o6Pc>8_46F;h
+again	n18	vFL[H_lhbcCh>e^>YXDBFbff
+ai	l30n40	D::L9A:EF?[Ekbb848-B>q;^
+al	k22o24	GUE_gaSBHh^EcXciE9=E_[[Y
+all		hKab@gEbgpDiE6aBAlV]J_ZW
+all i	n16
+all is		Tnm]S@bCd@9lhg;Elms=i7oh
+all my		Z_gX]D;?Wg>[Cc5<gepfg5Sh
+all of		HYe5cgl_Zfdjg:;]^elQ[HgY
+all the		K8f7>a^l<8J@SGg]0]7F9fA;
+alla	n20o22	a[FRAdYIj_M^A7]C@C7k7^?c
+als	k15n24	<V<jQ;<5n^<he2gr=N9Ahj>[
+also	n-15	7F23UB1>+9^XlE89hYhZeB@X
+am	l-25n16o-18	KZBlWYmYeg@[IaT_jDg:WEZT
+am i		miQubC[a_b:]ZeabW:@UCA<h
+am tag		>SpKpa;33m95imX7]Ab?m/A>
+an	o-15	RbSimBfA?Zgak^f[4;J=V=cE
+an der	o21	WAZiM>ARYZ[n?5>fEiW<hlhM
+an die		;Y8aV+;27ebYj]d5=6AGA?8f
+anche		gSmkf@idnadk=1<pbhnEkbhd
+anche in		Fbn4gFbg9V?jYd=;lmn5e8qg
+anche se		a8hm/d?cp0iE64fo6?.=ib98
+and	k17l-30n27o-28	[KGJJcB;K>>ahCe99cI>Af8H
+and a		FclJB5;9ng>>F?[q_ZZha><>
+and all		cA7e8cmicx:A56K>:]4I4gcn
+and am		1fE4p05284@Fkp1Boffaf3<D
+and how		)Jb[?f-:8A:<Xjb:597Y^k8C
+and i		p]bXacsWfgY]?.[a8Z4I3l^E
+and is	o-26	9H^;jf5G4<E4ioR,WVZadF9?
+and it		oceigEtdfkVgc<>^i^j:^fja
+and ive		kaB]aF]IhsVMC8fl_g=5>ojE
+and my		aC;_5];Y]Td<4>Z>A]5g=?Be
+and need		/hi>^E^LVn>dciB[jmn<c=ij
+and on		RW5h^48?d9:Gd_D@=/BHYG6C
+and should		1Y95]J6>+2D4dg:7c4oYb23>
+and that		n>Aq6CdjjlEU94UV_cH_Z_ei
+and the	o41	lEWF_Zdbe>?YB4AZhg9d9sbY
+and then		9E3884<:gcaIh7Y9=B@>;FAD
+and was		1fP6k8>;2B86Wj6<pTodn=;C
+and were		rDclGiehaShj?<dmId<26kea
+and what		9E;c6i1[;:7Ugg3]><8mBs:I
+and where		B;C<SY>b249:nW>B=Z2V@k77
+and will	o-15	;e84jAZ5AD>5m27]<Afb=^7C
+and would		=b5]2>2W8^gBG^_FaFb>X0Ae
+and you	n27	qE6o8Ipkqo7c_Sd77:<_?c?s
+and your	n20	y=jl9?xftm=Y0@gXBW;S9g_m
+any	o-18	]]@:6J?agfSVB6Y7Wfbk^7:Y
+any more		?EQ6NcX[fqR<0EE6eaHb;VWV
+are	l-15n-15	8^BgjVeBjdEl_VFeUWeSgA@]
+are at		p9>n@5pmsgD;]:_D5A;iIrGd
+are being		h@kk=j^eekWf9=ZnagE?JpVf
+are i		3Z3tg^.2,1=n4e3n8Y/ljh9b
+are in		laK^>5ndXeFaZBUGXd_Y@ZbZ
+are on		aCYbf<jUcdGlR=CEEeC@SejW
+are the		-ap?bHHY1d<bleCRhqm=xD[c
+are there		bdk2h<l[5iZnWh5Ffag<b2lb
+are they		.do=hMMb[eaii_8?rlm3hDlP
+are you		e:Sc>*^WZ[>ma3CY?4Thf]@T
+are your		7[]EmZA?9[hngg5af[kToW^;
+as	l-17o-18	UZHYFLRPdCBkf9h_@_G@g_cC
+as a		9VYaUTAJGZ@]Z:<9D?CE_?>U
+as i		=><?=a=>IlAX>1ZD=^>XJ^5e
+as of		p:bf0o_jjlfH//cZ_i0c2r]V
+as the	o-16	Tb@AB51A49TWacS=D?E6c:8B
+as you		lAJtGd]jZVbe2_]tdp5UEnhY
+ask	l28n25o-23	,@9d90?9QY]<qAAZ:5c_c5>j
+ask for		R?Aj;5B<a:>8c]:W8<PoFa;i
+ask you		=<lo<c>gqac9@9SdVJ5ai1HV
+at	l-16n16	MDZYdci[d_GH]d@eFJaE7IC^
+at a		aGe=Y@hKeeHp:BXS=dJf;B>B
+at all		WI7n[iFh6deM97BBcMaaCi[Z
+at any		;ag:<31:E=3LVl><I_^pB=49
+at my		bH8nEdc_ZWfCD7gcY;3H9iaM
+at the	o-33	;Vb1Wca@UgWZ6I>ZH^f[F<@G
+at this	n16
+at your		bJSB@mJY;;[:_BU3=?3FCa@Y
+au	k27l56n17o-39	=D:6mQlI8Yq<X@J8Y6Uf@jWb
+auch	l-22o21	jFZbLB_ihib;=/>hi^aBfTmi
+auch als		[goBh5mc8kTjnW9>mkp6j;ke
+auch auf		@jm>e:hh8eAhkd6Vplt;n5rh
+auch im		;ih4n2i7>i7blY9?I]qEl;cf
+auch in		;ihBe3dK6j]niA9Yooo;k6jX
+auch mit		oRrd<I^mmCdb7;WUYbdBi7_W
+auch nach		odo[Xeaihl_eE3Fdjih7bcoZ
+auch wenn		k:jn?fTch[n]18ZoE_;?>EhD
+auf	n-38o46	mGT6mcZV:eb^@e_mBbWWacGB
+auf dem	n-18	=fh;lbB[XV@_6i9?ehme^3_;
+auf der	o-17	cUD3ujnc3=cn[j<VoHp2a/p]
+auf die		pe>j5^L][Zj=E9_eg?gZDV_;
+auf ihrem		]9iU4r/]Cc@C8Wh<2a/A>k?A
+auf ihren		b;de:qcjdmIYHE_];f6EEmdW
+auf uns		l4:wFcKabihn66]s6W2?XvXX
+auf unsere		w?dZ6R:ajmb_3@ma<h5G8pZd
+aus		C_I9:a0aGAeh7<aZgEA^@<@9
+aus dem		^JCf8g7le^a?68cS_K@i5gB:
+aus der		dDA:[A3[@EZR;FZBeV:b=lG6
+aux	o-19	:ZlWqYH5<a@CEbAThLiDhZ?W
+avec	l18n15	8AfF[[:[ZrW]lig8@@@_bfAb
+avec un		:]d8eFZS;daQef=4kcqEi2_a
+avec votre		J<<mB6?ZSa?Gof]@8AAeIX<a
+avec vous		p<Me;3ihqvAW89jU7F6h7q=b
+avons		L@9_<e]5J@EJA:?lS;Ai>GD<
+be	k35n33	McA=AWkFg?c656ZcZIKaK;B]
+be a		?>ig9kMdm>ZS77afIjE?^4FG
+be at		@ZkFeWc@_A>5VMFCh]m=eK>Y
+be in		afkhfEk^gjFlD[Zphma<VdgE
+be the		e>6V_d<:dk9?1[c;;34a=_4M
+be to	n17	o?El90qssk@?u5h7::AaDrXg
+be with	o-32	;TWBHB781B5Ci[:;m<qkf:6^
+because	n16	gbVo[;]V@a;HC7LhF@=]=lRJ
+because i		hUd>ggiCZG^hC]=r@ce;>@a8
+because of		iGRv::;[l=JN+6Vn944TE[?F
+been	n50o110	r96?YGCckh^b@7g;?k-T=nNF
+bei	n24o39	?9];[f=WBZK=?Y>XGEIBfi>e
+bei der		;_bDL9;>eJa>h3?KU<_<E]Da
+bei ihnen	n27o44	m7>:-gCmb]TGgBC;Ck:e<nfl
+bei uns	n-18	X[v=cbohBmce?FCaoscAiBo]
+being	n20o32	wK@n7elkdmIW:2gfUHDdLlbj
+bij	k15l21	=?laXf6Y<lAFgeaHUZbCTiCS
+bij de		aj^5i>B[6>d?d_CcWhld@b[>
+bij het		<k<:hEK;>k_VnW@JaRj@V>Ib
+bij jullie		B??<0H@fDcBEs=Y9Ab<H=fXj
+bij ons		?[sZd?dXe:IAWE:XhVeXqCZ^
+bij onze	o-15
+bij u		p>D^/[[mRF<D^]d59H4i6lYd
+bis		ZbCEh?_D9aaT^2YefKjWAkK]
+bis heute		o?Ao7>UgaqVf22^hCi6:;hdf
+bis wann		Cij6h9o?gn=hi_9Dqer?p3kh
+bis zum	o20	mP]fETcCYrcW1_dqaF7:;i[@
+bitte	o-29	3FU5;^'<;<gWSaLZH[Tl<,-F
+bitte den		?YZk84.A:BbWc8_CSZc6X;4V
+bitte die		8UnA2X4h8=A>_gD>Hc<jAaE7
+bitte um		C?>k;d9f;1G?<mGg2>7b?h2[
+bonjour		@ha<f>iF3[V_Sa/;ibud]._e
+bonjour le		adZYdbhJ4=[?Tg<6cLefH:_]
+buongiorno		Yhn8n3gDbbSaek5<nesGm<j_
+buongiorno la		3[fDlCf898>?bi4<eBhb]4EZ
+but	n-16o-19	>Fc[I:gYX1d8A2PdV:[=73Tc
+but i		[WT>e_pW94N<K::aB8K4d3iB
+but it		WjS]j[^e/9^iGX89rbl5bAf?
+but its		VcV?dc8?.7bcCk<Ggfj1a@oF
+but my		iZi_kbdbAoRnI]9ddfi5gEqi
+but the		?dC:k@E[37UdZA>Xi^h:D1b?
+by	k26o-16	d__hf4eGadccaFJd>feK[n7V
+by a		5LXiX6:BjDiWC>eb;G;b_;5Q
+by me	o22	qCbjcoyjfthk@5_rcs6*>so_
+by my	o18	gWgz_phqdi^p=B^gHs87dlth
+by now	n17	j@<bF>u^qe2=__H558[n@];j
+by the	o-34	<d@>a=b>6:?Ae_5b_MnaBBB^
+by your	o-16	T>3eA7@>MGBSfhd<598cdd8^
+can	k-15l-33n-19o-30	1ena?TFCKjaD<l[JeSfee=>f
+can a		E_Dsp?jD5IWear8ib9G;f]We
+can be	o-20	+i9%?Z069<QEH?7=eekr;25B
+can have		g<Wq8ibgihiY9?_^JI8CSodk
+can i	n-22	9oplmg4HG@SP>nZI_^]ij3bi
+can it	n19	gFcX78sqslJgl1X9Y=ZbJehe
+can my		5afkZ9idkF_aD=UpeAZ<p4m[
+can one		>ic/eXoc7iFkdY8=jsr5]?ka
+can the		f]rke_j[EbDZAh9Znbj8w?oK
+can you		^Ap64d<la@Zg>];d[nceXAU5
+can your		eko@gDlgUaWgp>8=mns5b.ed
+ce	l34	AB>Y^f?CAE]Ik=ma;D;=]LCA
+ces		k<5@npuea;??>Qe>-/-VCG-<
+cette	n30	V=7fJZa?l[U?d<hi/11E;?3C
+che	l44n73o30	d=?hLaA^_VZ_thkB:M4[Z_E[
+che il		<=dfDa2:H=WV>G>C@cHcc=<?
+ci	k28	[^;g[f8;fahHG[@n8>6MUbFG
+ci sono		eeh?tFoCAqdTn]YWgih4bbiW
+come		Ed=f7d?@?d=mj<_jBYAHT7F]
+come in	o-17	/lE5h:r79k4@tb8AneqBjAab
+come si		jjj:Akeh3^U<fS/8omqG<^gZ
+come with		rmo;g:vkb_lgr<5euu|;g0si
+con	l70n23	<;gZdiXUBffCiQcDM?[CVfIh
+con el	l40	>69g:bgH@kn;_:]?D=XEE5Kg
+con il		>WEY;=>[>epBEAjXm_ieP?mZ
+con la		H@CChbYF<jSa_N^FZgA_FZVC
+con las		T6kbZc<5br7A8@dGGF7=gc:9
+con los		oT?ed]aiX:@aD9bg:;1^:d@D
+con un		HhEkeKIQ=JZ@hkY]CF^J?AEm
+could	l19	GZsk9g9_cB_;ed[Te^gVI7Cl
+could i		(_ko:[2H:9^9h^9XGj:Vb]Ea
+could the		EKdFD[5GFbi>BWc6W==;b3GV
+could you	n-15	8fyECaSnF5Z@<h8]nxhKK6bV
+cuando		j[7DUZedBYEcBlQ9EZd7U>Wm
+da	k-23l44o21	UFYHDn<IbdaWcdVDW][e<bBd
+da nossa		dHeC?mgbZqKJV;BfWl>7;_co
+da para		fdjfEZeX=AX_bI=fp[rU^6le
+da un		7>>rCL:6ao:^JB^6=ATc;QFe
+dank		EjmZgAe[Fh?gnl5dmlx?iKoc
+danke		>eRXWG]j8p?[c]6AvaqGaEna
+danke fur		dXef>RnlBd<UfD;8iJf^<^Ka
+dann	k28n18	si0_[0TAB_J8fQVJ=@ET8h8?
+dans		a_nFlE[hdp^aceaG=mi?gd[g
+dans la		=WZ[Xi^b_oIkJCE5jh_:oBmX
+dans le		f[r:i4[X_dYfge;9bjkBZ<lE
+dans les	o-16	<bfBu6d?B73^Eo5YjVmi_A<d
+dans votre		iYl:?RnakwCg;TGB_mb_;Lhl
+das	o-22	V]@VT_GDApaaCe[^]ED__e8^
+das ist		nCBg>6shtw=dn4];[ZA7>_ab
+das war		qCFf@Hmcos<[=:bST^=_>l@^
+dass	n43	H:AB3;W>Zl9a^3?Z3@<eL[9c
+dass die		:D?MELD^>nhnAGCfca6Mj_]?
+dat	n38o-19	c;=9QCcDhE<fN]IeDC=AI;<C
+dat de		YEBc>?T=HmcbiG_e_e?9]ela
+dat het		RI^j[HNTEqdbQX:]fm_9bghc
+dat u	o-17
+de	k-30n-17o43	eN][DgFZbNfKcUc[aaEh]fEK
+de ce		=W;;<j;EHcl]^7_XAT8^<SC[
+de la	k-31l23n-18	B@h?=f<eCJgHClS;eiIR>ibV
+de las		h]3DWU?ZDedeD7>daG>>BjaA
+de los	o20	jHGi9Z7p<;]^7oY1@e?KFg:9
+de ma		RKZG9I4aZ3<:AqE86T9h>_>E
+de mas		r?@4[IpMZ0j@;c@DI78:H5D<
+de mes		9a8dZI=X/9<IFlCM3B9ZS[2X
+de mi		1[^dEd060:<MWj7@=h7HC]>F
+de mon		CAg?:e+d:6?@hjH6Ah4h8l=;
+de nos		KaiCn_kWWmfmB:6Qnke4nZoh
+de notre		<=c07cE[2cE_i[>^ZjXdNpbD
+de nous		kC>q:>Ggg3B=Ecf7^R5XEX=c
+de nuestra		cBlUYoViao=W__A?^pB<dgki
+de nuestro		jWf[?BmTshbbA<ej7o:<>eXH
+de por		pHds0hYo@Ihb3_e5_m>09@gS
+de que		fZ:^<Z[ZA]]e81=@fEif[agK
+de su	n17	f<5B:ie]DkJ^CbAYVHFc:f^o
+de sus		;=aZ?b7f85:=AkF9AR;bXn:@
+de un		FAGR^DZ>aA=anaU[887fCh:A
+de vos		j9V]<iZcJlB_=<c>>m<G@gCg
+de votre	l15	k=Dg8@WZHMe<kVD:>c@GBi6g
+de vous	n16o-16	WX<=e-dEIn@:[8hR@19]9b6W
+dei		oIDcd8GB]=bfGcFn<jToam]>
+del	l-19n-55o47	oUXB?pAd;DlAVlJHVkYecmHG
+del nostro		j?b8WjeJ>q9_C1JXEp1;AUfX
+della	n-20o39	]Lk@:o:r9cdIaaT>Xpe_=cGf
+dem	n-18	KCD]dj8_;EC_:]>BfYAbZc?9
+den	n-31o61	Ma?f7g5SA[jcCBcd[Y@TKXAF
+der	k-22l21n-79o34	JUaf]c>h><iBfeQgAebY_cb[
+des	n-25	]ZT>WI?Z_IjRMcLE]b@]^fUH
+di	k15n50o74	bC_d:hS:gA[Zc;[ZJXAfNd@C
+die	k20l18n-24o60	gC_^Zc@[B>jZbHeG=eWZUdDA
+die u		];]lbgB^>d7<?chY8:5XeiA<
+dire		eYcIV?jEju7hiKS1fSjXaCke
+dit	k20l55n44o25	A:0g::<?fofaq1j^34.9=N4Z
+do	n-65	H]Z]bkCULW^bUhYXWcce_WPG
+do i		Cj^fqiX@VlKa7qYD^YgDf7cj
+do if		m8j*[@_^mcgr/4ac3p:d/4?9
+do it		gI6<^Jea13^Dc;cL156<:;^V
+do my		ii^[l?m_p_nhj47inck6g5od
+do nosso		f>[^o@AG64U[[i5X^ceUhleB
+do the		ih^:hGd^^ompg5:gjlc6a<[D
+do they		X[mDk^KE0n;SccRb^hgCfAea
+do to		1ZX1=Xd]jp1_;5W<XeA_C<Yg
+do you	k-16n-42	ZhsymRg[BgJ[jq7Gnot]vhkh
+do your		fdc9i[h_<c?oZZ3[eeo1pGfa
+does	l-24	>N^dtKdh:?3ivk1CXToGqkhb
+does a		>dFdgi@^3RZECd^c9H@7[;:d
+does it		a]b]jAo9co]leM5Wf[aZnedl
+does my		=?f<9n1f99CCpg7A;e6b=r5E
+does the	l-15n-18	?dloyXG[9[?qzm)ZqniBvrg_
+does your		9Yh_jAZD9>7o^j5GgkgEt@jI
+doing		j=Gq4@iljnWDh:e>Y=:=Yp_[
+donde		XcpaYdkkScB]mn]>_dKB>heH
+dos	n-19o16	_NA[[d^g?8cWCXGcDTBF^bD>
+du	k-17o-95	Xj;99F4eB7]diRa8UhW]YTR>
+e	k25l-29n39o38	bY?=He]TXV?fj_j[AJCNW]AC
+e a		Vb^[dkn^cp?I]W@^Ie?ZFtba
+e da		PFB[3f5m8>hM9:D=[He^>nY>
+e de		Acg@j>cE7daYrd-VhftXg5ma
+e di	o-22	;jh:kJbC:U7Wnm1=XfvBe<cg
+e il		i_E;X<b?Dk<FWgY?@YH>andc
+e in		^dZEYaJM^GYV]gHSoghe_Cg[
+e la		PCVgAZfUgkGQXU>RHZ[EShcl
+e o		^W8;E;0Z8XJaeCdbfB<WCf?@
+e per		lTlpXoHrSgYdhGCg[mD3emeY
+e por		lHeo;gcmVYki;DIdbhN5XqqX
+e si		Ihc=Z=tbcM=gh_<6lDkWh@gp
+e una		^iT6c6c@?b:YagVJfdn]T=YV
+ein	n19o-23	@]fBi@e=kP^dr>Qr>5C[]c@X
+eine		;]Wih9C=ZTBab^QgH3C<fbA^
+einem		7F;kp9=72TCYfGCaE=VVhN:Z
+einen		^_XZj]D7=hdcn_[c_@Ka:GSd
+einer		@B_AR_;DPd;M2ZXd7E<EY]:>
+el	k-21l-18n-75	[Ub_[dc]DBbXHlX^[aT^UQS?
+el que		;9a^478<gqJ>F6n?7^6d8_4]
+elle	l-16n-17	4MkEmf^T(_6Xkj9@lhECjcgC
+en	k31l-53o-29	g_E=ZKf@gYKTkYTaAcSDRJFF
+en de	k16	dBUDcZHB]i^<3;cm<a8]Dk9G
+en die		xD@cZZvifw=U[-in9=2;9u>Z
+en el		hbk8p;n_ea?d>]BWdbmEFEj[
+en het		qAFW=g_WeeU=/^hb;j>N<j<f
+en is		3dCcn6<16EQXaj<?f=n>u;@F
+en la	n-22	kei<p;hdGba_W^@idW^>WJc]
+en que		:cd;^>^[H;AckS36GgjbfigZ
+en su		D>Kea<jB:lACYT@:Fd=A^cLa
+en u		w9C^Jksvuh_i43hb=^;;<lkj
+en un		?Zk2S=?Ekf?l=FYcFmWkA5]Y
+er	l18o33	g?a_DgGjZ]gceFEd?fHa]d[e
+er bij		?E=B@/7@3YH;kIU1_9Vf?1Jj
+er is		pH:4gLVc0Am_9UXK<?4;6BX;
+es	n25o-55	Y[Zgg<aLl[IHic[FS4j@_=S^
+es am		PhD5n2d:9YRjmW9CjZn^a/]I
+es de		5fA;DHE?7dT^qk8Yh[v=^0Za
+es die		Mmc:oBf?:?alhi6<tlmE];p^
+es eine		Y_l+Y]kn8[Qff>3?fijLI>ba
+es el	o-15	1ck/iQgf)7=Cxh/@ccmhefJ_
+es fur		tcdm?W@rf6j?8canYeH5I?@]
+es la		3WeVW?^_@f5Llk9We]aF[UXe
+es para	n-15	;lh:W5C6:=H]n[2jlan=WCd:
+est	o-19	aBelaea_eK_[ZDL8WZDAd>T^
+est a		C?<?H[<K66e81^CKC8DeI99D
+est ce		]]g_dc=G=QACTq=6djbHi@dg
+est de	o-25	=be]b78;>>BEcg<cjameh:Hf
+est elle		Xku7mEaJ4u[il^7Eqem5k;ob
+est en	o-21	7[a=T>:CC=:>kZ>9@3^_@Q8@
+est il		NeZgpeB>;vGccd7BiZd5q9g_
+est la		<Ai^CgNbbmVm^7Hg_nFA_]ec
+est le		1ag4Fd:[8[EYnZ4:fkmf]fdY
+est pour	o26	j8is2pkolng[.:nrAl5<4tkc
+esta		ILb;UALHaV^Uc?YRCBAACFf>
+esta a		WG^8sFp<@>;C[_>7=6b^A9=e
+esta en	o-20	0fE7?5T7+AVCiU<=eKdEU8F]
+este	l23o24	.95Y@b/8=laHb7l^80-6F:0@
+este mes		3baU?n/f10]H8a7SlZhJD:U=
+et	n33	F[;>:c9]KVG^iIi72C@F<b;J
+et la		iEe?TklbosF^5DgmFa@E<mXW
+et le		f>EDWnjFBgU@@;<=_EVeDZDl
+et nous		s>gf>SW@ng];3Bfs>c:bDrC7
+et vous	n19	w>1V;5vrn[@_7<hU049Y5bWd
+few		4dgco[_>W_5SjoUR]TgWq:c]
+first		ETbbe><aamg^W;AXdZh;bcHh
+for	l-24o27	eK_f[aTFc;ccEWc]EWgBDVUX
+for a		bJfGo^kDemW4ghW[YCc0e5@J
+for an		>ddfmL6?IEXFE:EdC7d9c:C9
+for it		l_fceX>_koCf2@gmcob=Fgn]
+for me	l19	0:fA2C1BmpX@b4a]>J;VEA;F
+for my	n-17	MZxo[b@mc]UAa@L]]hX:qEYC
+for next		9hl4m?c:<l@hnn6=cql7l2rh
+for one		s9Y7Uarhk;Eb65c[8M5Y69XX
+for that		ANefldnk?_:[e=H?icf:]Z^a
+for the	l-16n23o33	wh>^cKBe^;i[@WjEai;jWk[@
+for this		PC=c>Z/5_EEj^:io6401gc1:
+for two		Bbc^fFde2EQcg]7;lHfZW@fV
+for what	n16	k@8^4[nmli8@9=d9>7;b2m6c
+for you	o66	t;sp@blqrsSi.JkgXh/A<{ej
+for your	o15	eFfm_7nmlj>h6bY_fdZ[Enai
+from	n-18o19	8X@[HifBb]Ud_EcdH[cAB_8H
+from a		E[Ll?9dbfL8e4hcY>=Ah;S6a
+from me		]=kWFJf[agfm8AYqmpI7gen@
+from my	o26	l@a_gZrokaij@C[eTg05RonC
+from now		e^meC?>TksXkEJbqdqG?c_XC
+from the	n19	8B:Fgc[CK7D>Z>aA@;<i[LEH
+from today		l;Zj8niojhi[H8ji>m39:nk]
+from you		o>^I;hZeEYEDnT^?7^<Y6s:?
+from your		>5A2JsL6WqWJ^;]51_,7D=8]
+fur	k-28l-35n-27o23	nXEZiJ>f_UTeC=bfYhYZcXF<
+fur das		gjb9Z_G]9eeE=dZ@Sp[F[4Qb
+fur den		ld[ELD]k=Yd^;9eGjhc?X]EH
+fur die	n-18	hegdAb<WFAjLB=Ze[nF<dCBH
+fur ein		ZZfe4Bmna<5AkmF1:Edh<e8F
+fur einen		?V=8jhef68cb=M/QE;fCD-eU
+fur ihre		g=Ui=dLcUlVDcXbhVT;8?l_E
+fur sie	o32	p:ao[j>ieqUX)<km5d22]kj>
+fur uns		C8hp2?Ytqb[580jdG8EeG77C
+fur unsere		4^nbA8<lJ1fYk[5GjkpAl:Ve
+get	n19o22	ZbY[JTSBDVkJ?<cbGB3F7GYo
+get a		_m=Zb/?b5g_eOS?:fcn1b@ei
+get in		A@i03466rqCEFghe8l3l068A
+get it		IdlBcClh?gbk]D8Afmk3_arc
+get my		lh?>i@]aR;_r?[AEFer4Z.[C
+get out		dh1G>o2g.(k:3WX;f5Qc7<69
+get the		e7Ii;XgmVbe?H^g=AS5DDmZg
+gli		VEeGb8JHehDd;aIfUF__X_[D
+graag		HRb>[H4c-B_@Xe5>UIm:gJAQ
+gracias		KgZdb4odDp@aeT65ifm:_5kg
+gracias por		fdjbb>jnIbCebh:;p_n7bFpn
+grazie		Ec]f=?K[BZ[[mfD6YTrVe7Ze
+grazie per		Bla;l9C@4ECcm]8Fedf2g2ef
+guten		;eh[jEh8ECAJjj<JdJlnd0_g
+guten tag		@gI0p4^S06[Efi88lasZe1aa
+ha	n-23o30	<VgFXt=gbZCfd_^CDa6XEa?>
+ha il		9ky7lFr<=eZdfZ7=sbu6n.kZ
+habe	o-18	l;X^gIkV[k=a9@Xc?YFTQrdY
+habe die		cMmi:gZqdBiR:>EfL^<7fdm^
+habe ich	o-15	cX+ge=j<GYAUc;YlA67fUi]H
+haben	o-56	kS=Eg@pF>ZYgZVCgVC_OaYDh
+haben den		d:naH^^]t]lZ43km8a6D[VV;
+haben die		qadEb^Im4^TWIf>@XoD:CfEW
+haben es		j=E5C.G>kt@Bj3kh9D.B9b9:
+haben ihre		n>ge9inf^dcc:?a[@e:8>gfc
+haben sie		shgc_gte^icmZbEAgaqJf]ml
+haben wir		dBfigbq[>bcnBEBbdkgDnAfg
+had	n41	dDfk98dbUk6gT_j5b?AP_JSZ
+had a		GXkco[N?BQX9DkGee;cEd3V9
+had the		h?Jj<Ypoho>L4<fZ:::D@l_e
+had to		hU9^@8GidR:@:ZcC7?0_3b8[
+hallo		KTB4cQX>4@J=;o;8H9rc^3<Z
+has	k15l16n38o-24	DX@>F^hfFnIF<V_CUIIa?eBC
+has a	o-28	Bbg7k6TdZ<@^gg<:dGt=b3]H
+has been	n15o65	o=SIFjjXnmbC;Vk[^e4XKnjh
+has the		b@cZi@<89MdGg]J_cBd]]g?]
+has to	o-29	0b5>F4F?<BK1fk?9L4_s:-1b
+hat	n-36	5Kj=]q8]=aBangb]ZdAEC^A=
+hat das		[Zb^jekc9Z<abUTUdca1c9aC
+hat der		[dk;?Edf9FYJki5<gnmZYSa]
+hat die		f^W6cj]WceHA4>=[jD_X@9_>
+hat ihre		lGkgcdZlljje51Xjik^8DKpd
+hatte		UJ>i596h=bFIbbZE6G=XPAbc
+have	o-29	nT^bXbdghehYok@cHJHiDcV_
+have a	n-24o-16	>adHbI8I2<d?mm7IREm@D1XW
+have also		l<Z^?lgadkc_0Gem9k586kiE
+have an		ig<>mSseF<iehKCZigi9f4q]
+have been	o34	mC8hE;fecnFdh,cdAY<B?jCd
+have it		kiiGg?kW]kZDa_?_hbj:g@n^
+have my		eXO:@Z1WX?fH@aTG>w3=Be@b
+have one		icZ8nbGX8njpZ>0Qsmo<b:oi
+have the		aEhf5[9hhfcFeeIFCkHCakde
+have to	n33o-15	:Y7r?W[@[U5L58TBd8fl<^<M
+have two		X_F7oEgW7AaleX@>gGqEf9m_
+have you		9W:Bj5A804Xjl^.Ho_g_l5_Y
+having		oFer;Hol_j6cW<Z?gZbA[j^j
+hay	n-15	a]fWnCk7=jM^nW@Tcgk_A4ef
+hay que		5GW6BUH5Dt8D4^D<bbio=5@G
+he	k19o-19	7TdkKmAVZe<?dcZ@*E/[7m;V
+hello	n-19o-29	+sm7o1?;,.CDgl..rX~Ei,^]
+hello i		Xgj9dBD@<T>gXs?Rbag:[6gD
+her		6<wb<o"c=D;@Yll]2=5Ffh::
+here	n-19	fZ>>IaKHDXKbr:DDXcC:Z=[a
+het	l-18n-17	maAgEgZd[YIXkf_aGhZfWWNL
+het is		kUjd^@umb_<b<eR9cZqDbAbd
+heute		hBZe:3BC^ndSA<YJVV[H?hGc
+heute noch		hHdhWh[fVnbeR^]SCo]/Ahkc
+hi		WkGE_8;O:9ZCCf5:r^qUa.VZ
+hier	l22n21o-28	CA>=3:ZCceYfq1c6:ACD?3>^
+him		.g[lYf)87dZHIiBK=:5bE==a
+his		3JsQKl+U=?8BWj@J2a2ZEb6:
+ho	n38	f<4mHoA]YiP</eab><.WBf=F
+hoe		W_Z^W=A^=U@hakWA^]Wfc=al
+hola		4h]<m7cQHGG^Yi6FhDt]j4[_
+how	n-21o-16	iccsWka]BuBYCpAAbbikhl[h
+how can		UigHXY@accYr:SMaasjl5IdH
+how do	n-20	3i[Fgh==ElaL>[GHhhfec9bm
+how does		Sh_?o4cD>CDod:9jf]k?k;b]
+how many		CciggcshAs=dqo^3kYh9nEhh
+how much		2]f4Cm4l3a:^gk?BZVgAfIWH
+how to		1hefbj8B5E=e8c9gSSdJa3af
+how you		jH3_h1d;Vm@>f;_e28-Y?s;B
+i	k29n18	Z^K_cfgaZlg[;gbbXI7cGh][
+i am	n23	l^aj5<slem@ik1eE@>g9/G8b
+i are	n29	lf;U?<loIg??b>_;XADa9m]Z
+i ask	l18	99=V/917ZK_<g>[T>8:]f57>
+i can	o16	HFfFB7Ei>nb^SEfBZbE9<kFd
+i could	n16	f>3m8<jAhg=;k5d83:1g7q4j
+i de		nLfe5^lljI_D99_eed:2hmk^
+i do		YF_CiiiDbnEK2fbY8K4c3.;K
+i get	n19	egBDC;Wg_8JZBGb9=7TeA>Zd
+i had		iNbX?YCScj8X:F?e_jc_CCdX
+i have	o-22	j[BHiidE]fV]CUc?H]JgYrSD
+i just		7df]]j9^;X>fa?Gihg=>YClH
+i know		K[iqH.4Bj6j89+]pV;R/a9c=
+i let		kdVfhkCG?g9d>G_bJB>7>plf
+i need	n-15	6Jh_]cF^6<UKfjDCVjAibaZ;
+i only	n-20	gdd<t_kfB9_ljb.adlo0l:ib
+i see		ofdVmbsj<7GhjeV?abh4e5n[
+i shall		o=A=Uhjf]ehK6/ajEe4<4ccC
+i should		^Ei[7Aiyod9bmA@.AF_dAhCh
+i u		h:]d7ojbhigVE7]o=b>73pk[
+i voor		mAge8qqglsab:1lt_n43Vknd
+i want	l30	6PVC7d!]35cBhlG5CFHc=D:c
+i was		fDhKfaq^^c^W69Ff2>6]<@A^
+i were		n[^Ad:leIGG[^6Di7>?bE<>b
+i will		rcE1hCeU[lj:@0bmcn?;6ueD
+i would		mW9^T8?bZfgddbU;<dg:W]Ab
+ich	k33l53n100o27	_J@i=nABedXI9HdW7?;W:gEa
+ich bitte	l15	A8?t40=Ab^_=]9h_011d;B9d
+ich das		<a_gXkK^Zc>E<Z[CZ?DCe0gF
+ich den		3^nkj_>@_W:_:gAlZC[Fg2Dk
+ich die		<YRm^dAB<Z_a5BAc[YZbe?^>
+ich fur		?fabn^pk>>ZiBi5XXFm7_EiY
+ich habe		T<i<Jefc_RZE6LCfLbhe]f]A
+ich hatte		DAbb-]2VGdBEoDR1;^Ahb]<d
+ich ihnen	o-31
+ich im		hfs8c9lkkiojd99iqcm0lbpT
+ich in		BcdbW_obooHe_C5@dgnCd7ll
+ich mich		Rf:m1A:TVfD_FDKBC?/e6B:m
+ich will		1<b@5h)],[W>Je@;7h5i7D;a
+if	k26o-43	B[5?^252F>@;DdSi68Oc^]0D
+if i		jECZAG9@KiWH:nfg6E9eCE7]
+if it		oB8t?D0b_[GP.WPj?9Ip>i<Y
+if my		:[FTe><:ZD9daY=k?f;b=SFA
+if the		>EU2h44412_?bH<i]<T?fg;:
+if you	o-21	<j7@i5(5-4_4LbF=;2odX5,>
+ihnen	l16n37	c<a_9[jlYnN;;4H5_cWb;tFo
+ihnen auf		w<phAjekkndd97bl9j<8]phh
+ihnen den		eI>t3FAY_liJ;>bQDa:B.SBf
+ihnen die	o19	p9nk8akhpmiY?<digj=4Jhma
+ihr		iAVgd_hhdZdJ8K]eKY]_ifce
+ihr die		Ydh9acRgepkeD:BlijH=bAi>
+ihre	o22	c4Bml^o^kd^?>EPgdYIHSw:G
+ihrem	o27	c;ljKtBiWo]e9UE4^j@AnnZi
+ihren	o19	_9BlZ?KESg_U]B[ja[A:biJe
+il	k-62n-52o41	WFb^]bBF>^hWJf]HWdXUdaWf
+il a		>_n8k9>>_o@dFhV^Kcdfb:TG
+il dans		Bim8f7p][dThk66[ljn9f4nd
+il en		5jt5ofk^:ketfC9gqmp3k>re
+il est	o15	Y6Cm?hT[ZiY@U:b8XA4WJqBf
+il le		Wal8kIpB;oW=qkI5ilj:f?l^
+il les		Sho8jFqd@kZfbF7Gpmt5m7oB
+il me		J<__/C5G>Gd;keg47]9a7e3]
+il mio		>[@B<e5?7W225cBB=k:e:=4g
+il nostro		_b<GZkY:7mAh99?[f^hBbEed
+il nous		=dbdX3];9[cgtd>:nLpQl8lb
+il que	n16
+il un		o]Y[Z;n[a^Bmk:?]aDkGkbji
+ils		ccdWpi]fBeao@m@bYkd@pVgf
+im	k-47l-19o-87	@Ya@D=o_Xi?^kJ:=A>kdK=g_
+in	k15l-56n-34o-18	_ag?g<^IZYB]eJGgHbIb_bcY
+in a		hW^mf6nDdj<g^CIiU]KcbcYf
+in de	o-23	dW[^fDqP]a_lig@hYIjFZ>aC
+in den		4[8CA^R:9E[P^e8fTGA_UJHa
+in der		AgihqAWFUm8hrZDEg_d?gcm^
+in die		6GSEjE.6?:UGZmB_><Tmf;8D
+in for		rRId0fGkqkF_9CJD9X;B@_[I
+in het	n-18	hahHI=Yf=j@gpb;:ipoCrSnI
+in ihrem		n<]__d[kQKYb]b?8[iWVgoaT
+in may		cBH>_fihCXDb<69;YJZgB2[c
+in my		iWlbjdin85e_Kw:ZBf[?fFeB
+in onze		iD^gE?<XQYfqPJAg=j:8QkV>
+in the	k-17l-18o-45	9Qa=oGp@cYG^jH@:ead]h]gb
+in two		cbn8]E:EYi<dTHF[_tfAH@l[
+in uw		WJiM>rHegb8c:R>Lbl?BWV^Z
+in which		e;UCDdgog[^hG6G[Hc==YJdY
+in your	o36	m@]qHjZnejcEkEIJ[eG=cpkc
+into	n15	p[ibY=lVor]jADkgZ^?lYcY:
+into a	n18
+into my		bUg]s8aYiiYjSfDha]@Wk1j4
+into the		IHcM^<?:TgIU;;?j<eZl:d?9
+is	k-69l-53n-52o20	aZYcke_ecibfVfUZF]aVg]AT
+is a		K_UDPhb]U<AgmX:[B9g;h?^a
+is about		:ic=g@ia3fEami5Ckgk5[Bjg
+is an		fa9Ck<u]ZP4@lh?.C3jh;7?^
+is at		9@gBkF66hp9;@hf<6>>>Z;7@
+is being	o18	kCffIL^aTjF_/5__foa7UljY
+is de		]AW=S_UY1bH@hYCEFbTVa^Hg
+is er		YXHQpU]H?I_ccW5heah?i6hb
+is for		4YbUA<BglFi?C5<h^AEBi1B=
+is from		:f@2n9]80;;:kf6@cIlgaA<@
+is het		5cfr_k=Z<G;^_k?AV7AZf@]e
+is in		BYlB>]BZ<7Xd7l<U^Bo=CbZB
+is it		6dJicj=@=X5Waq:ac6TFleIW
+is my		YqGuXkAh=[Ag/Q<cAJ@AkHnl
+is on		6ETF]S>@;cbJE>H_E=>H8>C]
+is only		3aj7o@BA/6femk;[ndl<h3b<
+is onze		k?pa9opmwoedE3btjnY3egsd
+is that		6donf^=@9kE[kfFJjak;pDlc
+is the	o-22	dXjYoXZL4f>nsn<9a_yCv[fe
+is there		:IcbnB>JEe^dC4>gd_hah7lo
+is this		U?55[lolQ:RhSDB87ECJ@^dC
+is to		ic@^ZHHf2WXA9_Y1hZn__+Ea
+is van	o16	b5;o7Z>jcUeI09IdAX2[VtHR
+is voor		RW[gXJ[DD^Jg;@I^bi88k^lP
+is your		[TFUa^A;9ne^d?@Gka_Cp:Xc
+isso		;;7W:b5=8i]]h3YF:?5F?^?g
+ist	l-21o20	kKibfeVeWhWaaQZ^9UFcUaDV
+ist am		<id4b;[?@TACok88h?mbb9Hg
+ist auch		fBUo24^gpn8@U6e@.;9k6K5d
+ist bei		pFfZab[gfliZC_e^EYB4iaA^
+ist das		1^dar_^87f@Fcj4Ge8d:gTdR
+ist der		eAdda:ElBPFcmhE?^fmdhkc_
+ist die		fHaYded?=]>UjI?9XIX5_FDd
+ist ein		4A<apI98686ASc;B9;Gigb=9
+ist fur		@I:?MY<:fqY]d<a=hRB7_@fY
+ist ihr		Z??qTm7=Yl^]DB_CCH14kh[B
+ist im		8^n7g:97^d1=]m:4ekned9@?
+ist schon		<D^e8fX_muDV=9G_[[9D?ifk
+ist sie		sFbf2lgqjFk_8Deacl_2VecH
+it	l-20o-19	b^DaYiIFfMBC?E[YZTUYA@[W
+it a		bYfy=:BGR=:YcYT]gIkh^iIY
+it and		BEhZISDpV5;Ujgi:Lf?=WgJ=
+it be		BbiiUk^CXB@GJTI?i8_^d4ea
+it come		Cdk0mc>@Fg_ikc6]mrr7k:k]
+it for		aKfb7T^h?7^>5KZWXd<5MaA>
+it has		UXCgc5]?HW88i?W[W=a]Ec6Q
+it in		jaFcG=YHgDcadK?^bikHgCf_
+it is		_g]b^<eHam:B_iaZa:k<ZDBc
+it on		bgdEa[h^=iZbZeB=scZ=h<HY
+it should		V]W2s^j^06BZki19bGnTi1fT
+it the		_hB4U71T76D?5m[7bCjAX/E?
+it to		nZ_gSAZh]eIe>m_AZeFCeAXc
+it was		faaa=AccB?d^HQ?gje_=?5kU
+it with		ST^GdAnch__YaCLEdb^:ldga
+it would	n17	jE>n.6bZm_>Aie]3AU;e6G;[
+its	k-16	gJff:WVeopKB:?CBnAdHX4]k
+its been		;e@D:92>=]cdHYc=HdV8d:]F
+its for		>eg]dAlA5gfjeL7Ahpn6e>mg
+its in		a8ja4h_inkf[<<[hai93IblV
+its the		FdfbG8kjgeLgf]D:c_h[^^jj
+ive	n61o57	m=eoXrmissd=0>f;gh8]Frde
+ive been		YC>n]Gmkp_<OCEa;F@FF7CWc
+je	l67n69o-71	FC9]=a79^ddGIEj>?80_CV<D
+je de		X[kDBd^jIbhjY8YhjcV3l5jX
+je vous		m^^lCfen]k^A>TdcV^=?6mH^
+jullie	k24o24	f@E_;XTf[iTWWhae@f@68n_^
+just	n-22	NHfYZK:h]DIgR;XdiXE8a^dY
+just for		m=mt:hChigmdC=KniqM3i[o^
+just this		3?klWX@Gm6kBC6Xt^e9<r7e?
+kan	l15n16	;F=EUdCA>g^=8RFB]=V^X+Ug
+kan de		EGp>Y:J[Wff=Y@KmaM_<h5j_
+kan het		a:mjc6c@m_<CVbCac<bTkeZV
+know	n-24	=LdZg8Bcc9_KiY:B>W_IWh>F
+know how		5aZ5c7>H>HCjnc7<[a@^hGGE
+know if		Ccm4^iBb9]>cjg84^lp>IKnc
+know the		?Ev@YCY<Ga@Wpk6?[ha^FjV@
+know what		]8;cG?poCD@Ar[M@>99_9j[6
+know when		DneBZAJY4p=^hbI;gpj<c8he
+know where		=[^9m18CJh<ct;9hEh?F]h@?
+know which		hVjCcEVcRG?iu]=CVnj8d[]a
+la	l-47n-49o51	aS^DYiDcMLZCYfgjb_Gaed[V
+la nostra		qad;ScaFEg8e1;BY8iFAAXXd
+las	l-26n-29o44	dWY^Wi;FfgHgjD_eed]gghI<
+las dos		>Ia?QFFCGc>eDEAcqkb4^Zfe
+last		;DjeJg;__[T^aSYaZe_i9jY=
+le	n-18o69	eEek^jDYXUcU_ceTWdHb]lYX
+le ho		p>hk6^jR^aVE49UmUT<>9kSb
+les	k22l-29o23	XfZe^<G]h;WZVCZ]VcBaI_A>
+let	n15	:YcfK<@Dhmg:Z][g5=6^;f9^
+let me		AKql:67hoAG7emWI]ajaY_>X
+let you		qCig@qjofn^g>:ekad9:=pdi
+like		hUEC==Xhb[Z>ibVWf[DCVIE^
+like a		5YEfn1Ca6maeqaFeg>l/ccZU
+like my		u?8g<YDjK9dD8Lb=<9:_=G<V
+like the		4LlE?I<@DeCKm]H3Ci_bW@]Z
+like this		pY5_T5bbhm8=^:_<?6@k9q>h
+like to	k-20l-20n-38	d@C78f5VAEdgaf=Eihh>ZfHF
+lo	k21o49	^aEbSeDbf]bCA:deEc<FDN_F
+lo de		GF9o<=Opg[bX79c5hC^e>BCA
+lo del		rAWl7Inenv@EE2bhZDV;Vkce
+lo que	n17o-15	tX*@;=WbRdD_Ecd.;:?W836c
+los	l-18n-27o45	lbnLeLYdDBZ^EcFaC_=XEp[8
+ma	l15n52	ZDGa?i7e_6^:@lkZ48-^6B19
+many	n-21	;evDlWo;ev@ArcB@hgpPgGa^
+mas	o38	d=ia9;dhjaeIe9IfXM>CATfi
+mas o		-jB/[B<B.GEAcX5<m2o[G?a_
+may	l19n-17	2AcaTm4I:K[B=e8]F8:?e-;g
+may i		6aZrmk9?IZ[DAfWe>?=UnGUf
+me	k22l101n129o32	H@]k7i8][:R[Z]cH1=1V7H2_
+me a	n16	W]hp;8hVll3VXeT];Ceo?g@e
+me and		jGce<_ghaafi5<BlG>:5AglX
+me dire		7bp0tf;[InDYdV4]ekk9mCha
+me for		rG6gBanl_MZI4;dh19+7=LBU
+me how		bjAoE]bThh>f[;=he[f[Vd:p
+me if		@dbhaeZ=8Y<<WlJB>:V=h4:^
+me know		[g7.f:Bd-B8epo71dnr>[=5]
+me lo		:7Tf6[6nC;jA;<fb8?3aG498
+me on		2;EEA@8A=cS<oX[F6KVg9e?i
+me the		G_gYCB7xK;X;saK?9eBAFaA=
+me to		A[YhJ628_jCip@<bVHF]ftcd
+me what		jAY5HJlT=<CjcX7=Ai_^Y]lB
+merci	k-17n-25	:_e:A^CY/<REb_C5?dkf^EKf
+merci de	l15	CDC-T<NH95f>?lQC<CFm996>
+merci pour		bafI[<nZ>kI_pY9adccGeShl
+mes	n46	l?>ja<@^c89G3m?]83?fZd5[
+meu		AB=Z<k5A42=A:fFW6V2M6c8;
+mi	k26l33n58	aIAIDh@Z<<E;>n^L1J0Z2S,d
+mich	l22n47	GH1e-U>6^j?UW4Ll/4*i=M0d
+might		d8]j7>[lx5j8.1Pm@;4c>:8?
+minha		bBl9?g1@?e=AAX^::a5e:g7N
+mio		Wa]A=l:[A5:S8h:l8e6f;<5Y
+mir	l21n37	_GEb3A1Hb<GYcfg?,<0RIl2C
+mit	l41o-18	@CbbF<::anX>r]?<?FV=?B=b
+mit dem		U<fr_f3fH_iXZc;M_faLdUZS
+mit den		g]i979sgfx[k<7_B^hdX:Bke
+mit der		K<h]>=BB[EbG<aTi:V<[Fl7U
+mon	k27	=I>F2n-=A:7?1pbg3T-i9e/;
+more		[_^c]bbdiqW7W@c6lbh^FEaf
+more than		iE=Ff]mib[;caYG/C=WFHUbZ
+much		9AX8chIZ9F8DbhD5_;H<Ac;;
+my	k-53l-58n-56	]VaddkBQeCV]3fCCBh?W@f@W
+my new		BaxbZ3X>esCkXc5rlplHj:i]
+na	l-20n-39o20	iV_aginCIEcA:^DbDa^:dC@Y
+na het		18i4r_5;7h849gf;773Bc849
+nach		Z;>moaiCEEA:=k<cB=T@kV:X
+nach der		<AkcmkIE5^@<>hG7>@??m/]E
+need	l-29n-26	>hnhCX[f]N^a?mSFepjhgUTY
+need a		bYajhIh=986gem>daUfTb<_c
+need the		0Fm9<I;_82HBwk66RhhdXgA?
+need to	l-18	CdgcDBlfjDbkH;CcjkieI_dA
+nel	n-26	VipYe@hcho9h<d5Kqtn=jKnp
+new	k-33l-22n-39	fAz?i>d?qxXkU>a^iqiVqSb?
+new one		iDo<dKHahsdf0BaickX_WB^F
+next		=f^m>n>aErSci?aYbfFTbpW^
+noch	n15o27	s<Yg??<ahkhA:eeYgeeh@cd[
+noch heute		q;ls3n_sppoP43ar<l055pid
+nos	k16l-19n27	hXa]hI[cf?]]<^[lVd4g_lP[
+nossa		lBa@:d5IligG4Y]]=s8^VdBi
+nosso		m_g_^gmikjS];V@<cfI>fejg
+nostra	o16	eZk:>jCLfvbRc4KfYs>;Ze[d
+nostro	o26	h^]DQl>SXyB_50>gZt=:@bZk
+notre	k-21n-19	eYfW5n8=1>Ub92Aehe=FaWGi
+nous		WC>c;b:hF?g?:f<kBXPDJf]c
+nous a		?de>jG@iG^W];n@XkdrFQ:hI
+nous avons		iFYA[]hfkbha9>D]aiGU8jd[
+nous en		nciYfMdg^oZma:?IaeZ2_hrg
+nous vous		eHa?<b;TDcbLA[]fi];7IYBV
+now	n36	kcd@5VAWgoaeG8d[@V5X>?Ua
+now on		a_oY<E=enwasZ=cojrACfmcT
+nuestra	o17	n>]/NmvhntDh+3Z=foX_@bkj
+nuestra y		p>gj:blmclfb<Bgk@c;;3llV
+nuestro		pUqjf@nbre]d53Kojfi5j?dW
+o	n-44o49	^VC]UM6I<CaG=g_]JaKLfaYB
+o e		/EeCB<4:^J?:]jZW;C7m6<7D
+o meu		HGi<;nGKAB:TT_C^dd<=GhHZ
+o nosso		oZdWMdic9l;Z?_<Gdg[<d6im
+o que		<Y7h6?02]iGf@=iZ9K5V_j3?
+obrigado		KfheC@DUjnAc_fF8ffv8gjko
+oder		7mQsid^A687nZh<bjBfGoaco
+of	k25n32	?W]f[[c[Je[XXkW@HFBdVnWF
+of a	k16	Jh@fj4?ADg>Wdp?S=6dH]8I]
+of all		<Ei>VA5d)F7Sfj77;nVeKgV<
+of de		Ahh4tHk:B^>Clq27lGtBr/ji
+of it		FJEiHi7Y4hXC0[H;6a:f>9>h
+of my		D@bY7k<^WF4hLc;a7eEeVgCA
+of that		EGo3@Hdn@BGfk[=6Um^ADiSU
+of the	n-21	AH^dXcanXVdZHpC<ZcIg_l@:
+of them		fBiCE>jTinVn96V]ggbSbaae
+of this		[?3Y:<CYqnI_F<^F:@7c;[=B
+of you	n15	i;=l=>kje_?BADb>H2=[:fDg
+of your		a8ZW>C[cEaGDo7f:eB?X^hZH
+ola		=deK^GeQ6gXACbB?ofpC]Pfg
+on	k-28l-22o54	WD^^_dWeZ>_H<TMW]Y?^W]W_
+on a		ZBe<d?<=miIG8M>g[Y^kFB;E
+on it		c=GSG^mdrsD_8>hXIa7:]fTX
+on its		df^<I4==_k]YTN]dMah@M:RB
+on la		rIeJhUnseljqf5_efnA=__qa
+on les		fCmB<aqfkrch=<Xelp=;Elog
+on me	o28	r5:q9ihhq]Is+,dw5D)E>y9h
+on my		j@>/igdfH(hs=eD];ERV9;@3
+on se	n16	u9;r;;tfsm6<6.iA873Y8h@e
+on the	n-31o-40	YRaG^lcEDCkaXEDj_dhaZcB^
+on this		?=59iaR>6:fdY=>79;2?G4SZ
+on vous	o34	x:]m[plnknqf84[s?o45?qrV
+on your		jLVWneed=iaXU[CL?g^6fnnX
+one	l18n25o45	[GaKT>ffo_iT@Eb]WYW?CEYZ
+one for		halB[Fda@qeeUFEagvdH^>e]
+one more		[:liBU<>gBA70=jY252=_95?
+one of		YA_@XZ[:9gcaXaB95[_D[>GH
+only	k-19n-15	fVh@m3s_a8dee=Bj:;a5c/fW
+only to		5cp:nW@X=begmj7Skju;l>oa
+ons		>DjjBee[mBD89DE]Bi3Z@D_j
+onze	l-20n-15o-37	X^U;hkf<5e[X7A@g]pfcGaaV
+op	l-15	fDA?KlTT[A[g<gZEFH]aY[DJ
+op de		m[ADvVec3<dh8aBi^L]5_EhK
+op het		mZkGj=fek^DQDYSbJ_T;_LbC
+op onze		CZZRBG3AZ_fZ/[UiLX>a]gCC
+op uw		<Kel_e/K[l<<]?a_<B:8WeFF
+or		@g;rtZC;2kNXlT?i_Ee<mlhk
+or does		eei=e>lhiigjo6D.nky3l6dj
+or i		xVDEDbmTauYe:7jhEi53<n_K
+or is		;dJnm_D??A7cGm;daFZGiZBe
+or only		lBdAh/a?BUTljX7DXli7ncd^
+or the		VaB@o<pC@cLGlhT[bCJBZhf@
+os	l-17n-24o59	pFjgi]KgdcDZ:>[gGs<^Jsd@
+other		^WgfCg5n:5ZJk^@aFd5XFjaC
+ou	n-15o-21	5kTtgc<=0m9Ypn2I_ciBhSXk
+ou a		C[f?a4Y_n[AglG:bela:uaYM
+ou en		Bjr7]3jg=aAgWU<8emeBf?bb
+out	n19o40	fE<^8lDg[EUA]6S@bW<i@6DG
+out for		YU:>Fm^r05ZKEX<2]:Ke;XB9
+out in		BY>:4Vaf93B?lg>7U<cb9D<D
+out of	n25o22	aR2h5mDnhAd>01FKc58^9U4=
+out the		^KU6[c0YE=?Xebg64e/AKi<4
+over	k34l31	9RYeB7<1hXGJD?[n1E6;Ce<S
+over die		hB?WdGWETql9a.hl4B;24oAF
+over the		0[c>Ie62TA;<HN[h1U6C:g<:
+over there	n18	p?5j/:qqso4Bc7g0;96j9g8n
+para	l-16n-25o16	Ccf_dr@A[wTIjKdeeWYKiYaa
+para a		^YeQZN__=lhHd=^XRhQ;__Ke
+para el		fBY>_5_GjlDhp8afgX_:ie_V
+para la		JC{ZYin<Fz^A>PZ8ldH/u@hG
+para o	o15	k]d??K_arpSVA]j@_dW?RpXS
+para que		FXde:W9bbj>^dDBfWV:e:F?f
+para si		t9hq6jkobneh.8gk:j9:2deb
+para su		k>jlJhfngmdg;=Bnio@6Yiqg
+pela		^V<B^5Fi;XJ]m_a0^>e<]Ubc
+pelo		Y]?eE4L?7d^Q_Chb>?==6g9I
+per	l-35n-62	<[B^ZbT9bERRAdDegcbGYaaB
+per i		oUhec;_^CZee_V@_dnC4mfcj
+per il		ilC@b4^JgAjdS=gm<g@9V_b;
+per la		IA^aJ]Wihkbg>aS3]ac<h_pL
+per le		A[Vfq7:?Du]b[NF_fic3egfU
+per un		i8SXGbko[gcb<<XU>C<;C_[D
+per una		:AjmbS2?=BR<6[DdX?B9h79<
+please	k-32n-54	9Ed<7].@I9kAFeDaWfgkS4;^
+please let		0Ze4i6:@W8Bdb^;keIaaga4;
+please tell		8bbcmeA<9@:nggBIJFAApIZI
+por	k20o15	cYBH_F@>5@_La6HkK@<^XMYZ
+por e		E?9ogB<:87LN6GBj41AciqHY
+por el		b_@fAB?D>cbaPB^m_c@2^laJ
+por esta		;?cg6H3Lp@o>91gq3L8Bm=3:
+por la		ek>F]2f>IhLYXY][]6SE6eXd
+por las		vh?9p6b<8c;I[7?e><7H8u:9
+por nossa		tG]Z6jlqdgUe85^cfnD6<hnn
+por nuestra		nCe@:gYelnjgR@Xlfh7<]jmf
+pour	k-18l-27o21	ZY?dZjWbJEYa:CZic?DTbRXG
+pour la		YScbJhetZcLf<<?Hjn_JTgj]
+pour le	o20	ZHn;DUQZiabe9H_e[qM>e@_9
+pour les	o-16	_ac8[Khjb<i9@]?[fif[c:]G
+pour nos		Bgg;jS^d7hZcif1=lgp;b6_g
+pour nous	o20	l7Vr4d>fqbj_.-ekFJ*ETqDB
+pour un		jRDhdnqh^=B^<hX@S5D?_<ag
+pour votre		eambTjgkgdif>=Jfmi78hctb
+pour vous		kZVcbij^^hbJ?8atJp::7tj@
+quand		ebkj_UXb:f=ZFnR9e=h6g:fi
+que	k17l105n61o21	AFIb>Z^^f:aVhdeM9V7BCXGa
+que a	l17	Y9@b7E5U9.h:h8];074Y7E:X
+que el	o18	mU]iC4j^gkaBEB_W^?C[>ecq
+que je	n17	LWCegj@=C]@=4deb./+?9X2^
+que le	l15	6C?b<;J:ZlE>X]b?UG=:g=8i
+que les		egB7g8dcZuEja7YBGTY1?_n[
+que me		YC;h@a2]?;G94rdJ.5/YE95T
+que nos		hWS^F+@mVAIRZoCW:@^W[_6F
+que nous		mT?cAmcc6gem>A9jCk=2A<l^
+que o		7<QW6?7=AWfB];aX0?6F::4G
+que se		BYXHZ9Hgpk]BYJ]i>Xc;c;XB
+que te		3d70177?cspqw7h@:b:4o9F>
+que votre		b93gG;mT[q?Qg6fF<?Wa;HEk
+que vous	o-15	rI7Wl3ZGb@LfA[ai=BWh[_=C
+qui	l37n35	AC;[6R:=9=Kek_a<-=/f=e.a
+quick		^dol2T_hEh9eY]A>ejiGeBgj
+schon		bb]ge>XKicYIqLEk][;6[jFT
+se	k30l-28n35o24	]bXhg=T@[A:AV@LY[FZZghC?
+se il		dCCUoT^JE9gD@<7k49DDbl[@
+se la	o46	u<[p8cLipbC[0QhM6j-3AvUG
+se las		a?Xk=pC[_[@c1X^h;f2C9s^h
+se le	o44	wA_oUmgfuvfh82kvHo0-GpmB
+se lo	o35	sD[nWejnmvIS58omZX2W:tgT
+se los		p:ey5erinsdc03oo1k3;1qnl
+se me		6Bsclpl@Ds<K<i^<C==9j@;D
+se que		>=oq4:CWg7mA86bl62:=i6I@
+see	o-37	[dU;c>Ua64b[[jI?BWk[=AFA
+see a		n^IBnipJWC@egfY@A;E5[=^E
+see the		_BeAg;:jZKJaefF6Gh]dVk[G
+see to		Y:oA@DKhrg]l3:Zkcg1I=jeG
+see you		>fR8m4[;?m>=j_=V_]dLb[c@
+shall		BKG>DeBdDib;U9c=kA_V:Oa>
+shall i		1dp6tR7.7f>8cn=/gGg<l/[A
+she		B>}6Bk6p9E>>klE>>e]Jah=?
+should		GW;HTf6=?mU^@flQ_?EXF-H^
+should be		WY50>TA9FFXSGc?6jgndS1@^
+should i	n16	.fbihkF1mi6g7oZh8a=[_'Ub
+should the		<IgApZXF^t=_BVWPdAZ7m>f:
+si	l-33o-118	<aKGZCS=@B3UbE7jb;cAeD?=
+si el		_V;:rA]K+9haGj7MJY_>bh@G
+si la		g>6Bl=;92?FL<?@c7@<ZakY;
+si le		9e8ag_8@,8R@>>/ggZ[ePj]a
+si vous		1ZlXDB3:F/8FUh<]E;Ub_K68
+sie	l-19o21	g>RdeaBebAb<SC[hAgZeUl<[
+sie auch		p^m=GFfeZmcjSBFXivj4fami
+sie auf		d_c;]XSbE5A8[=Yh3;?^5@d<
+sie bitte		XdnT_W?_Z>P]=U6o[cmRg7:^
+sie das		2Age3_7=3kc:e]=VI^Cd;BZc
+sie den	o-19	^B;>i6cE6G^@^kC;AAbG>2Gc
+sie die		iTba=]=Z69[J:Y;_YZZ^b]CK
+sie es		5D^:WU.>B6d88>U^?=Di>E9A
+sie fur		_Xf6L>[Df=i9A*M]leXbH9E@
+sie haben		o@7Y[_nj6@^PI<hl79,5:d?A
+sie im		F]g=dCmB9[D[^^>]k^j<h:lc
+sie mir		/Wm^>_5=89;ClmA@A]>YAcCZ
+sie mit		?A=if.D:EY4Yh^Ec<FXdgl>J
+sie sind		b?Bt1[XfCq[b:2i^C?2?Cpbh
+sie so		<<lg4H<iq@h>33YlU6L^l/;<
+sie uns		]c9dJahW11@c:o8F@4@VQ6=d
+sie von		kT^kC_Bi_kf@21epa]43ShcK
+sind	o-55	^[]cZ7EYf]WSZhE>LCZVb[Fb
+sind die		F]k=[c?K3>Tiq]6:dob]bj_G
+sind wir	o-19
+so		_Z@i9?7WPaR[g6ZkYU@@B?_e
+so eine	n15
+so i		iHgd29@i[_^WJF^g:b_T;a=C
+so it		4hc<i>=252=Bsq=@dEq_l3>c
+so much		iGFbA1qbhl8Vi<D7Z?jW]fbf
+so please		JbfbUaY[;EhFKD:^mImc]0@A
+so that		H_bHU_7?VqGgaD[ZAfHDCBf[
+so the		_X5a;a?jCfeW84UQbbC_=AeJ
+so you	o19	hBf>>gAd=jee]^WBCj77G^h]
+so your		k?ll>sjhhjfa2<dpZY7@:kl^
+some		eekEf2k;j?J[bBKEVT]b8]eB
+sono		shQmY6V_rZ_iCfTS<C[?C^=Z
+sont		MMEHA_c]aU?lV>?WBWXFiE^E
+sont ils		XchUpcBAa_Vfe]>_hig3nbSd
+su	n33o-36	X>FljaneYdADNkUY_W9CIhQm
+such	n18	lC<id7s^gk6flUI4L?gdcc<_
+sur	k-17o-18	b9ead5UGM8^i3eGj@FS^dkZL
+sur la		_XbjYJc]A^cD/c[eZ_:=DUBf
+sur le		d[jl@9>8q6BF@IEcDe[ei@_S
+sur les		A?ilg@h_YJLh><@HW_c?sdbZ
+sur votre		^=D=Xj>h_a_B?EV<CH^7]^][
+sus		A@YfCYjg=^Ea5d9>CX;ddoIX
+tag		0FD?iVY7;h:>lcW-U[e;i-B[
+te	n29	3D:q5j9;nm^e[6hm>a*Z[>@B
+tell	n-20	6aZZDc=GA>;ll_W=[aZCDG@?
+tell me		Panfhgk]RT6kbo9CCahZ^MBe
+than		l]C=EAiWV:hAc<I7R5^6Z4Wi
+than one		Ajl8na^D9e[^i^1@jfp8l;lY
+thank	n-20o-16	+jgJe?obEq6doi09qkv9d8jo
+thank you	n-21o-16	+_ZFkGYB?gBcll/OukzBp>pq
+thanks	n-19	8mot]@?Wgy4cvk2eo^v7j;hj
+thanks for		EAkiX4]d@c:^ld<;fW^TbfEh
+that	n71o-23	lCDhi^jIZ=>faX_b<Z9^]FAL
+that i		FHU5ibhYG]TpW4GT<EEM5H[Z
+that is		^D>Hj_r_Bg9fe9??YWPU7hg?
+that it		?c?lbL?;W_:WVJJaB<7EUf;g
+that my		@R:3ZDR=7_ASK@Bf??7E5[=9
+that the	n15	dRNo@=W9@bZI_]XF^UJZK>XQ
+that this		?>2=:-:Ecl<]o<d,4:DBB9H[
+that was	n15	o?BB9]olAbW[[8GW<A:4=cYd
+that you		i>7=>XefXDahP<kKYDb?CA7E
+the	k-45l-41n-108o69	^FZWad@cVU_>[_eecb[Xcb_D
+the first		GX[ba>@dIYd[N_=kdZoY^HbI
+the last	n20	@D2^3TCdBT>]Xa>=A89mDr6H
+the me		aCYCq-<EE]fon_2affe^skXE
+the new		^VnAdJSe]jYcZY@>fjk;d=k_
+the next		GeF:hAAF;qfZl=f:hlj;j:MM
+the one		eG=;@5i??mF^[MjE;R2g<D<a
+the only	n22	h<:_79peoo2EM6g9>;@e2f8d
+the other		_E]e7d7g8.CDfbcd8X/F:j>A
+the two		^Y@V6_8b>=c@@YXLId=hER:[
+their	o-21	bf_@>7@gU=?XWGb9D]k=_7A<
+them	l19n-16o22	l_DD_c]V>noRdinXgZ;4^BbA
+then		9fAXb.C<EpMam;HB[Ic>c<Xg
+there	o-19	nCiWm]rdj[_?ne<Vdcej_H]_
+there a		abgBmD@<4rlek>=dkkr<oClj
+there an		C^eFomi_Dh[cVa=Ckfj7f=jd
+there are		l>W7c5sGb8<I?BNE5H@n9>77
+there is		md53rgte2*_oiW->>Ap?=1jE
+they		dkTcb<<8d_<^]Hf[eNbC_:VL
+thing	n20	jJ<_AicddqYR;ca]@[0W8lLd
+this	k66l84n133o33	EA5=8;da_ji]u*gZ523=9V^C
+this is	n25	fa=fU0gDls=GrA_C1G47Nha_
+this time	o18	d@vx6[Cgka^D?8CkddF<gg]c
+those	o34	teD^Q5:a[Saf9XTi?h43Le[=
+time	l21	=E_j:7]9>dS>c9LgYHhS=Z^_
+time i		jC9jZDYh_o7;]<eA:J8=>lTV
+to	k20l24n39o-30	@Z<_@AF=LdceBW[hZ>_eBg:f
+to a		=U6@^0.3VCN8aGZc4?=iDS3D
+to ask	n23
+to be	n15	_Y8A=LH8DdAA:eP?GF[o79Bf
+to do		WYB3:@hgcl8YA]]D@BDh79<D
+to get		hmhoh>^TlEDl6gE_XbhanKfj
+to have		ha],eGL^4EiT:]A8@aDJ<-dM
+to it		c9aE5eUIat>W64jB7X5bEjW^
+to know	n-15	<CGaocXfE2Ujee=BB]_SencB
+to me		fc:H?77b=:jTHad?;=9[EaC?
+to my		i[g6p.ITF:dbY^Ae>bTWX_B<
+to see		V><g0:DnG?<<bja4>87c<q=^
+to the	k25o-16	^HYbj:B6_lhVgTileGUbCeFE
+to this		=bU?88Z^<^dFuAD;[9h^DCdn
+to you	o28	w;Mh6cskcAZi1ie^HFD=@c^^
+to your	l20o-18	;>5U[W<;S[k>pe_=;X6bEgAZ
+today		cX__9A<:[Vb?::a]Y^^Y;=Mb
+today and	o-18	;fg9j8H8;98Dma:8k=n_^@:@
+too		gXMFbj6AijXgA>ZbSX:cBINS
+too many		:Dj4TE59pi=^/[ad@m0a<0>=
+two		_agYc?FG]bZZ8aZi_aJUdI^F
+two more		Zdk_ebK[^k@f^gLKkgh<dpoi
+u	k19n15o-41	fN_ldH[e]BZ6?ZBi6^?eFjAe
+u dat		caiUjWBY2[fEIf@:idm^[<mf
+u de		j;h^>f1F[Xf61@ih6d/m]>=a
+u het		;Lc=;?8;38_5;=8c?MCc?;:W
+u in		-GAAg;0@?CU=CDCSL6gccG8;
+um	l20o16	@JipaZT=mnZ>c>al>WAAj[Gl
+uma	n-18	ZZKmsiaVa@C=GCZp@::?SHBB
+un	k32l19n49	HKhkmAm6dR]Vibem9?BDC>Dd
+un mes		fBAlCOnnmq:8B_TB@9==BK:h
+un nostro		o?_p@mjebjhj4<CfZg<7kod^
+una	n58	_LeniChBf[:BS^Sl@8CGa;:^
+und	n22o-29	B^<8GbBF]V>bpGl<8fIF;_<V
+und das		a;[f@_Y[ht?I:0[?>h5b<oXf
+und der		sV?]ikj_Y]dXF5coBY5=Kj]X
+und die		hE?i>[hgg^H>e:ai7[:RGrN?
+und eine		fGrb;fahhpgn0>^hmk=5]ehY
+und ist		?ak_A@4Y:]7Inj>;Bgi[C^Fa
+und sie	n17	q7?r5+njrs1V:3k66>.o6m7d
+und wir		n>?j3>oiqv<[6/eB;93EBede
+und wird	o-15	1aI8h3D8212;ml74lMmah09b
+uno	l20n18	XYYgc9e]ErW6dXecA?^:XJfi
+uns	n30	cG<kUJVh_8IDMbXgL>CWBg=a
+uns den		qaTid<8aD@^gGh]_W^a,f]@d
+uns die		gDFc5@2rA/JF3jUEB;B[_;<7
+unser	n-28	gZ^@ih<:c^cX;EB^IjBBb^Wg
+unsere	o29	=GeBXSdifpc_?BI^ig?]=bXG
+unseren		Z[aq<iKbCm>iLDCib]dX=ZIh
+up		dW7_<fj]AcB;/k9@Yacd5;<o
+up for		dJ=K9nEmTDmT28@8^]<RFF_E
+up on		rRXa:4oqe;W_G<PGBHc@:aek
+up to		Tc_^J/e[Kf=bchA=cHoBT]_f
+up with		b<8=@fWJ_YY_8@[7;^0^:L<j
+uw	k22l19o52	g8Nsfji]Ydd6d[Ea8c6CLsBc
+van	k-32o39	bGc]AiY]Z_[_Be]A?[Z_NmEY
+van and	o-15
+van de	k-15n-39	CFih<D;k;=mCSdR]HkWadWX?
+van het		]@E>BfWfYqWIQ[V0Bi^@A=@d
+van ons		VEhdIg=<^iZe:=@mClBFWTaa
+van onze		@QL@Vb4FAb>g9;8^CiTGWLDj
+van uw		>7ZX=]=ghYGGge<FAcBC^q4c
+very		;dSDD?jeKj]>kJA;c@qJWZie
+vi	k28n59o16	x>Qlg]ohiZ?D;4dq>a0>5uVP
+vielen		4jekoK>54XEDXi@6eVl>j3ba
+vielen dank		<hjGi=d]8]cepn5dmmn;fHgX
+voce		a:2HGTFH89h[I=^I8E:De<L:
+vom	n-17	E=jcHgVd9B_ZiGZ_;VC;dVE4
+von	o32	BNd]?^;oZLC^cid6@_Zh@qIP
+von der	o18	_<ef:g_uiF[AH;ebG^ZWahC9
+von mir		mMdLRm@Kfqkb16dtYo6AMnn]
+von uns	o26	uBriAxp_oxge28hkkr6;Ynml
+voor	n-24o-15	hF]___V_hGd@WGBeacE[SALF
+voor de	o26	jibiBE7i^pcbCIfAca[]Gc_9
+voor het		U>lW8D=^gpk_8<7hsij9T5kg
+voor jullie		eJij5jSmiojh0:afbk90Loo_
+voor ons		8C_gJ_/9Ek^>D:fc>S2da;<C
+voor onze		iDll?;ZTmIfjE;]^^aA_dfg_
+voor u		n=Zg:Fmjbf[@4Ibk=F>E7iV^
+vos	o55	i:[hbiBY_tZY=F^USZ44]qY]
+votre	l22n27o59	c3Cj^^_iJxTY[hB@CD87ThEh
+vous	k25n36o67	qWRm_leedG_<DKdi@g:dZwcj
+vous a		Z?YEfL[^-gJGeiEDhfU?AiBK
+vous des		_^qYhdrfEgssG=42qot7p5rk
+vous en		oXgW^[jsnZmh6<@mai]7^<nX
+vous est		p5fq@tkhrrkc,:kr^h/4Dvla
+vous le		oZhjZ9W]tc]d;;Vq^Z;:FAgY
+vous les		qBibDh7q>@[kFeLT^jHB_rhV
+vous me		qc:DA@^iA8VdCc_8D9L7I>TX
+vous nous		uX7:[emlE<aV@dY?:Z79hDWW
+vous sont		l8jp1otmmrgi13hoBl021smg
+vous un		Wijg[4m_HEJb]K4Kherer<tc
+vous vous	n18	s:8t-6onpl=aQ4i5;9/Q9q3b
+wann		hgba]J.n1@_Vle@4fmkU]ZPa
+wanneer		Ab=be76>/C_bdn?@BFi5q>BB
+want	l29	HW:>?C.S9RiSZTe6?aX_GY<d
+want a		di[_S7ZVVZ@XRfd9efi4_4_d
+want my		Zj1BAVBC1Wi:Fh]C7b>3@8Da
+want the	l16	SRDH-F2n0;[5crM0AQVj6e5@
+want to		BKac[ART_]^Cfg=Takfahl_@
+war	k-16l-16n-23	dAjX_kbqaK?p:Z>CBdmDSdb]
+war unser		r;en4mnoqr^f23fj<p;66qmf
+was	k-22l-29n27o18	gEjKd]he_:8cIk^]5^4LF8<C
+was a		p_de=[npdoW]ACFBme^Rccmc
+was my		lFqm9iVkatFg49dcmsI5itqb
+was the		ebai>>klCaFaZZV6gCm_M_dk
+wat	n21	GC4l<pFa:e:ene?b8C:FckG]
+wat is		4FQ4Ii>h>I>gUb3<egYVGUVU
+wenn		<[:ehY6X2;6=CE[j775J^i8?
+wenn die		bh;Ba4-875T:ZEFb88>C?e89
+wer		4<J>X<<;2<f<to>?4FDl<f=>
+werden	o-44	9MA+K]969f;4h_Y0?Ahe8:4H
+were		mE?_:R_ai]ZS@2QbcJ]dB9]H
+were a		CXln[8aciaZZcWAkjXb>l7e_
+what	l-16	DYH=X[iTI;7rnr^W;cHagg:Z
+what a		c]EsT8p]fj?Zk;aAW;jcAbdg
+what are		5jlnalA?7@9@]k5Id[@f[dUm
+what can		]ha;ida?;>ag7d^d@ha_]8WU
+what do		@>E5dS37^m?f9ab<B?5<d.:@
+what does		CYcY_WlbYjL[ii>>aHlJm]gj
+what i		nF4A;,-^[;Vj=fc>86=bba:C
+what is		i]i&hent55cjdk9=^sm@X.oD
+what my		78p54m3m;7;8Zh:6?m<g3k@;
+what should		4bn>[Y56ja@g)UHdCX<fZ3VJ
+what the		JC:DB4Q9JcEdtD[?8:W8GkZ6
+what time		Hjk2k:g_TYjmlY:Inno8i4lf
+what would		7kmGfSE:IhB^<b[cDR_XT:GQ
+what you		iL/nG=@ZZ:BJ8M[eLGXW;_C]
+when	o-19	cZ>VnXn<;7>awoV3[Bn<Z__T
+when do		^mV?b6]gDZhfefEMmkl1b8ab
+when i		=96.ofe=HLFa@]>Y718=^B?5
+when is		Beq0]CPf:hJifZ=R_mp?XB[L
+when it		3nf-_8J9@D=]dd79dRo@o6[G
+when the		?a>di?H^=F?beh=8A>^YhG[g
+when will		mm^GJ7[mbfaGhg]6lli2m7]e
+when you		Ac_DU7i@UgFbk[F?fMn=bLDg
+where		lZh8d:KjdCKetYU1ajdA[na^
+where can		H[^>l6akHhg]uC9<lor7f@lf
+where do		cgn:l:nAmoenC67gssu3d5ih
+where in		WdjBf9jg]k[fh?<Lj]j9nCsa
+where is		m[Dg[6ah9Ff_aX?<YIhAGaEf
+where it		nB@:HY::<RkD?6j]6G219jI;
+where the		^ec?p7iDH^X[dX9Vo?e<m6cW
+which	l-38n-23	]egAtqab4[<ouiDDffnDm^IB
+which i		uA;Ufal_e[f[9/dh8:489ie=
+which is		=@M>^_fVfGHnG7GjebfMd>b@
+which of		5dm4obUb:^Afkb6FehhAqBfE
+which you		:;1@F;62bGflX>_j1E>Ucg;<
+while		;ImlUa7=fbDT:]][]U65m<F:
+who	k23l49n16	.@?;71.?.FWRsf]8-?7m6g<9
+who is		4E>E9:43+<IFic;@58c>eY@[
+why	n48	yb68o_vriVajZ9?24;Z5@1jp
+why do		k:8AmYwmXVFcV9R9H:9HAUeT
+why does		oB<^BBlkh^D_@0b:<43M<VUd
+why is		fW;XZ_llhKHj]JKXDIbCUcc[
+why my		5[jDX=C>WBFg9^KYin][Y7rG
+wie	l15	4]Kk;b=D9R<jll6>Bd]IWbTc
+wij		aZD[ck9b:?i<:;KdI?.Z9]]T
+will	k19n-19	niDdiZAf<gZCa3Yld]B.:qfR
+will be	o16	Lg;;f>l?=jY?_#Angd;35l]=
+will come		n8<q?klstbXE66aPCA<a7rZc
+will get		uf??fEj>:k_VR2bjWcT56kI@
+will i		jZR4oEn^5=eXg?6a@DZ2V[lD
+will it		DeqBgbaX9jDe_gE=jW_6i7kE
+will my		bif^Z8gbF[ScfaJ@kmv/t;gf
+will the		peh>g^sn5>ef@jZ2]kn-]@o]
+will you		>][WU=]]>4eE=<4TfBlal7BA
+wir	k15o110	lX>^ZsaWJQeP@Aarec4UAgI^
+wir am		oC^f<hnkhngq0:gn>s/64ifj
+wir auf		s:Ed>g]dSgb?13miU[2]4nVL
+wir den		S@UlBlI=iABY7cZoGS6?Be@a
+wir die		Ra_a7d3;@pXeDEXA9Z;8<a;h
+wir es		d9]d3iAl;Kh=+9d@mCCX;lM=
+wir fur		[KhlIe[ZThbkJR_shfF2grlZ
+wir haben	o-36	GXb9I6B@^[^E9_GL=9=[E5;E
+wir ihnen		xIJsbjlnmthe78rjag91@ul_
+wir in		t;i_Zme]ob[K68eo9_2:;jh[
+wir sie		xV[Z^=iXCwF]]5mo:U64?mWC
+wir sind		_BQcFXjagn:ia_Z2_D[eXAbh
+wird	o-42	BY;@ZPM<<aDFGDHjEFa^_^cb
+wird ihnen		s<jm6ljlkijf.;knDj576lkf
+with	l29	CBfD>m@:Yp^J^iB9F;GDYiVa
+with a		9hnfp_U7Kl:>hnZcG__<[8da
+with it		e[=:L[hFhgfjZ5DDbi_D]SgC
+with me		oUeC=UjrT2nc0GJb;A:9;Ye<
+with my		s]cjaDMBd[7o2c[i[K;?cFYW
+with one		5XbrF1?]f5c8BBKjDB^]j6:I
+with the		c?[TgkDV?kaSaXeVXZbeXie[
+with this		oLaA;gveeYAWZ==4Ub_>Lddd
+with you		>@3<*^.G<699B5;75A=h9e6[
+with your	l15o17	D9_?<a6>@yeXC?T7;g>@8CDi
+wo		Xilj:53^2Bedmi=5fmk;b6he
+would	n15	9_]hEf[I^bH=GdbdYBD]d1:c
+would a		8iVeid7@5<5^Ni2eB<@ad6Dh
+would be	n22	mdF@C;epjgB@jkd5RKI<FDXe
+would have	n15	t=9l68nlhi7Cm3f6:83i8l8m
+would i		9g^kb[ed26;iAj5d7BbWlkLb
+would like	l-18n-25	rjA0ffk[5dh<k^:=kpg>c7cg
+would the		4VodcJWU:cd=;F;[ZaC?n=Yg
+would you		-Vkg?l0[F9A5:A:m>A?Zd2CD
+y	n38	hV]5=dSJ]FB[e@h>8F5AF@>C
+y a		s>;ZM<me<BdDI9b@:@E<E@Qj
+y el	o17	lWi@E][V?gEW9gYBVjW@FacW
+y la		aHeeYfbpI?FU=SDANi;Z;pWX
+y las		V]mZidkD?iEdZd>[khi]b;bi
+y le		nEemEgoqijd<@7Vocj<=gfhL
+y lo		peFkdVkgeeZHQg]Z=>;88cGX
+y los		sGYd8ZiifnPM6]hF_KA@Gnjh
+y se		CZk>oU;8Ak=7ecaBU_V[ZEJ>
+ya	n39o43	CC[hL^mgksR=>(Di_[0@9kg[
+ya esta		kHejBYcjeqHg]4YnXi<4Jope
+ya la		;ciA;?]WYnVjb>fdjqZ0d]lD
+ya le		l9ct9HUejsY=L>hD8e8a;sFg
+ya lo		FmimeGmG@^bakE8cgc_2[aoK
+yes		D_?>Y@9<WfaYjSPDVaaB^0]>
+yet	n-15	kbEmT47n:1bCH9bAi^l;W;]F
+you	l-22n23o-17	tCMY9@AcZCA=e>^jGfSDShDJ
+you a		ET^nB@bdkJ=g:[>:c]@X@YD_
+you also		^fm<]Ee^D?^e[i:Tooq2g:lF
+you and		9:@C2g6bQWF^R<Y^Dc5H9kU>
+you are		CZ23C@b@bbZnj<d68C@8?;8>
+you at		p;V^:Eshpj[g;2ba:D69@Zhc
+you be		?Hc7X2=5c7kIf6GYd:H;p4F:
+you can	o-26	F>_a=c8_[9D?T?Pc5=i_6D>d
+you for		bICXYSmJ_n7Ja]>b^UebFl^h
+you get	o25	h=fr=llimthE8:fh_l834pil
+you had		AFTi72T:jb<XcW^@D?8dLE5^
+you have	n-23o-17	WfaD[UeqgiXki;CUllkFc]jU
+you in	k16	sf;Flfd]UyaBX4co9_-09v]7
+you let		]@te]0ZhpGX?8Acp[^CDd=;>
+you may		bG?7Xb:>;pXeiH]:?h=DV6ZA
+you need		3d_[OPBW[mCViE7;vjr]aBca
+you on	o-26	Bf97_Dpd@2?[nb>5aClf_=<Y
+you please		j[;I6ACcedFa3^A3cb[BHBhf
+you so		qDVl?gednk]d6;agDg><?glj
+you tell		sbq7jExodFeppe4>guhCI3CG
+you that		sR[2SCj^boDJ93RmDe8;3ejU
+you the	o30	q=hnedpodjHh11YfRc4<]meh
+you this		g;kkGsplt_]l38[rbm<:5kt^
+you to		r:B^0<CGkdf>C4dj2<-:8;7H
+you want		=jE4l1X51737lu99a;maC95E
+you will	o-35	1k37p.A4;@:?ib7YY:j^]F:8
+your	k-31l22o31	j57L]diC_pg[h[e;A_=3fsJd
+your new		BEi[X^B?hgek^AQBjj;=j[eU
+your next		jJbnCnqijcj_9<^oGi5I<ti]
+zijn		aZTbkcrfUQ<XVTLmEbfaYeBj
+zijn de		EC^>bUaBdXilG8>hVaA2m^fB
+zu	n41o-18	d?@f>?G]99@Z@GCh:<HbH:7a
+zu ihnen	o-17
+zum	o21	BWC:7kdg[sZBEJVTm]cnCnf^
+zur		FdHVj6Sa@A=iaiDgL]_ciid_
18h		;f[Fn:]?.C9Bdf<DjHiae2Zh
2fa		MAp6>3:4fp<o1ohk6nUk5087
3rd		k?:Uadg_JEF[3aA3C;HAD9?b
4th		Z5[BWd_n=<^?iC]>?>=j2hLG
=account_closure	a355c36f20	)_.'+{0+,y8m43!?R|n*7*J~
=annoyance	b25d56g16h63j-48k27m-54n79	gS<jYSgame_ZJmecD<[^?[=[
=asks-for-management	c-22d-16e33l341m52	#8ffB*+8't~^{fAS[^D@<7_s
=billing_dispute	b307d29e16m-32	yaA/pw{ka)fn<^7^1aHA<.f?
=cancellation	a115c394d74e-20f27g39j-24m-30n-43	Ag,g/y4e:Ghm-29[}gdy8I2S
=frustration	a34c-16g16h-18i-19j-15k24l38n309	pc=x_<upy{Dlj[a>9=_d4f3u
=legal-threat	a-17b-26d-23e-17f41g162h-25j-34k406l-23n-40	D~4<w]4!&nLgi78u5h81:ub9
=legal_advice	f74g375k18o-29	-w;v_n('*78xHn2u0F7kC5Hq
=legal_inquiry	c39f312g82h-15i19j-27k66m-20	W[';i44+-,ep:1,qbD;_su>>
=medical_advice	g17h405j45	->d)}}:AAs:FB|o5]7;.x5C2
=policy_exception	e-15i343o55	2Dyr46cby2e?<-<~W9L0m,a=
=private_data	f26j421l15n-19	*Hr2/e.{/1=i{v264mAY;yAI
=promise	o223	sBqp9oyjwsXB6>nFrqBFpioj
=prompt-injection	b25i19l15m393n16o-39	7iE2>;CF^-dv~/w]?>;2|-^7
=refund	a-18b18d349e-25f22j-20k38l-17n-46o63	uu3go-#l8(xr4xojfmC+a^XH
=security_change	a31c-25d-24e351g-20h-15m16n-51o-18	dl}+R/c4rsGqAjap5~atC<@<
@!	a-70b-68c-70d-91e-51f-46g-38h-44i-58j-64k-68l-57m-39n-124o-34	NphAh@yGmlAowJ>Xr_wfb?r^
@!@1p	o-20
@!@1r	o-16
@!@A	n50
@!@~19	c-19
@!@~2d	n-19
@!@~2g	n16
@!@~2j	n-24
@!@~2n	n22
@!@~35	n-16
@!@~3a	n-27
@!@~3d	a-15
@!@~3h	n-20
@!@~3m	a-22c-22d-21
@!@~3o	n16
@!@~3q	n-18
@!@~4b	a-22b-16
@!@~4c	a-15k-16n-49
@!@~4e	c-15n-16
@!@~4h	c-21d-28e-17k-19n-42
@!@~f	d-22
@!@~v	a-21
@0		4A[AU]cUZ]D>CGEVUb:b]fVa
@0@1p	o-37
@0@21	o-15
@0@29	o-54
@0@2a	o-16
@0@2b	o-25
@0@2j	o-23
@0@30	o-15
@0@3a	o-23
@0@3r	o-26
@0@3w	o-16
@0@f	o15
@0@h	o-21
@0@j	o31
@0@k	o-16
@1	o51	_Kcc<gnclkZTG@Bhi]FIfafd
@10		XLHF9>DFZ==^E97P]?gA=eEB
@10@12	o22
@10@17	o17
@10@18	o-25
@10@1d	o-78
@10@1i	o-26
@10@1l	o33
@10@1m	o25
@10@1n	o-28
@10@1p	o-16
@10@1q	o-23
@10@1r	o26
@10@1v	o21
@10@1x	o16
@10@1y	o-19
@10@1z	o28
@10@20	o-16
@10@25	o-29
@10@26	o30
@10@29	o32
@10@2a	o-24
@10@2d	o-38
@10@2g	o17
@10@2j	o21
@10@2m	o15
@10@2o	o-16
@10@2q	o17
@10@2t	o16
@10@2y	o16
@10@35	o25
@10@37	o-23
@10@38	o-30
@10@3c	o-44
@10@3f	o-31
@10@3v	o15
@10@3z	o15
@10@40	o32
@11	o19	7?;9+:E<@>>[CBRE>L?9]S>=
@11@12	o19
@11@14	o22
@11@15	o15
@11@16	o-17
@11@19	o21
@11@1b	o15
@11@1c	o-43
@11@1i	o20
@11@1m	o24
@11@1p	o-30
@11@1q	o-28
@11@1r	o-21
@11@26	o24
@11@2a	o-29
@11@2h	o16
@11@2m	o36
@11@2o	o-21
@11@2q	o-16
@11@2r	o-19
@11@2t	o30
@11@2y	o25
@11@33	o21
@11@37	o26
@11@38	o-15
@11@3g	o43
@11@3i	o23
@11@3j	o18
@11@3q	o-15
@11@3u	o-18
@11@40	o16
@12	o-15	^:[E^[eDc@TG5Ge@aWQ?^^E_
@12@14	o-18
@12@16	o28
@12@19	o16
@12@1a	o-17
@12@1i	o27
@12@1l	o30
@12@1n	o24
@12@1o	o52
@12@25	o40
@12@26	o19
@12@27	o-18
@12@29	o26
@12@2m	o42
@12@2o	o-16
@12@2q	o17
@12@2x	o15
@12@2z	o18
@12@3a	o20
@12@3g	o28
@12@3h	o23
@12@3p	o-20
@12@3q	o-32
@12@3u	o-18
@13	o-76	<bHAe9?LJ@JijcXA7Yle=AC>
@13@17	o-25
@13@19	o-18
@13@1g	o-21
@13@1i	o18
@13@1j	o-26
@13@1m	o25
@13@1q	o-18
@13@21	o-31
@13@25	o-15
@13@27	o-17
@13@29	o-16
@13@2a	o-17
@13@2e	o-23
@13@2p	o27
@13@2s	o-16
@13@38	o-24
@13@3b	o-37
@13@3g	o-22
@13@3j	o15
@13@3n	o-16
@14	o-47	[BDYH@bB@9TAh[_VDFc=?Q>A
@14@15	o18
@14@1c	o28
@14@1d	o21
@14@1g	o-17
@14@1h	o-22
@14@1i	o18
@14@1m	o-21
@14@1p	o-30
@14@1r	o25
@14@1s	o20
@14@1v	o20
@14@20	o-24
@14@21	o-35
@14@22	o-18
@14@24	o15
@14@27	o15
@14@29	o-21
@14@2b	o-15
@14@2c	o-24
@14@2e	o18
@14@2n	o-19
@14@2p	o-37
@14@2q	o31
@14@2r	o29
@14@30	o-25
@14@3f	o18
@14@3j	o-29
@14@3k	o16
@14@41	o-16
@15	o59	h^kcfqndgnTD:?aag^;dcbJT
@15@16	o43
@15@17	o17
@15@1a	o15
@15@1c	o35
@15@1d	o28
@15@1f	o-23
@15@1l	o-19
@15@1m	o16
@15@1o	o-23
@15@1p	o26
@15@1u	o16
@15@1y	o-22
@15@21	o-23
@15@26	o18
@15@2a	o-15
@15@2f	o18
@15@2g	o23
@15@2p	o31
@15@2q	o36
@15@2r	o-17
@15@38	o-24
@15@3b	o19
@15@3d	o-27
@15@3e	o15
@15@3q	o20
@15@3u	o15
@15@3v	o-18
@15@41	o18
@16	o54	Z6eo4QhDa^TG9A^Uh;GJij^i
@16@18	o17
@16@1b	o15
@16@1c	o-31
@16@1d	o-37
@16@1g	o28
@16@1k	o20
@16@1l	o-36
@16@1p	o-29
@16@1q	o-43
@16@1r	o-19
@16@1v	o16
@16@21	o32
@16@24	o17
@16@27	o-48
@16@29	o-16
@16@2b	o20
@16@2c	o17
@16@2f	o25
@16@2m	o26
@16@2n	o-28
@16@2r	o-31
@16@2z	o21
@16@34	o27
@16@36	o37
@16@3f	o-23
@16@3g	o35
@17	o45	]FaE9DbgciBX=K@J@^?[ciY_
@17@19	o-16
@17@1c	o27
@17@1d	o55
@17@1f	o15
@17@1g	o42
@17@1i	o15
@17@1l	o46
@17@1m	o27
@17@1n	o18
@17@1o	o15
@17@1p	o22
@17@1r	o15
@17@1u	o18
@17@2a	o-16
@17@2c	o-18
@17@2e	o-30
@17@2m	o23
@17@2n	o29
@17@2r	o15
@17@2t	o15
@17@31	o21
@17@32	o18
@17@38	o22
@17@3g	o18
@18	o25	JE?cSDUDb]AGO3A:YYJ<becc
@18@1l	o17
@18@1p	o48
@18@2m	o-24
@18@2r	o19
@18@38	o17
@18@3g	o-21
@18@3m	o-15
@19	o39	T]_E^F;FX][dBgDa<Y>A;a^]
@19@1a	o15
@19@1l	o29
@19@1m	o15
@19@1o	o-22
@19@1p	o24
@19@1r	o15
@19@1s	o22
@19@1v	o-16
@19@20	o28
@19@2d	o-17
@19@2g	o18
@19@2q	o-24
@19@3b	o-16
@19@40	o21
@1@12	o18
@1@18	o-16
@1@1d	o27
@1@1f	o-18
@1@1g	o21
@1@1o	o23
@1@1p	o25
@1@1s	o16
@1@2m	o31
@1@2q	o-18
@1@34	o-41
@1@37	o27
@1@38	o16
@1@3g	o-24
@1@3r	o25
@1@t	o-16
@1a	o17	<CRJZhgagcAK5Scace]QZRVY
@1a@1c	o20
@1a@1d	o17
@1a@1m	o24
@1a@1p	o46
@1a@1x	o-15
@1a@1y	o-16
@1a@23	o-26
@1a@27	o26
@1a@2m	o18
@1a@2p	o21
@1a@2q	o28
@1a@2r	o-29
@1a@38	o18
@1a@3i	o-17
@1a@3m	o-21
@1a@3p	o-16
@1a@3q	o18
@1a@3u	o-16
@1b	o68	fWeF]kijm]eB@VeEbcD_Wgda
@1b@1f	o-17
@1b@1l	o18
@1b@1p	o34
@1b@29	o18
@1b@2q	o16
@1b@2y	o20
@1c	o90	Z=Yk*TI]cZR[><E:f^a@efBT
@1c@1d	o-34
@1c@1g	o71
@1c@1m	o21
@1c@1o	o22
@1c@1q	o-28
@1c@1v	o25
@1c@1x	o23
@1c@21	o20
@1c@22	o-20
@1c@26	o43
@1c@27	o-95
@1c@29	o36
@1c@2d	o42
@1c@2g	o-24
@1c@2m	o44
@1c@2n	o-19
@1c@2p	o-19
@1c@2q	o-25
@1c@2s	o20
@1c@2t	o16
@1c@2y	o26
@1c@33	o16
@1c@38	o21
@1c@3c	o-34
@1c@3f	o-17
@1c@3g	o57
@1c@3q	o-28
@1d	o31	BD@C(aAT?^aeR?[]ECjKMZEP
@1d@1e	o-42
@1d@1g	o16
@1d@1i	o-24
@1d@1j	o19
@1d@1l	o-27
@1d@1o	o30
@1d@1q	o-47
@1d@1s	o18
@1d@1v	o20
@1d@1y	o-21
@1d@1z	o26
@1d@20	o-39
@1d@21	o24
@1d@24	o-41
@1d@25	o21
@1d@26	o32
@1d@27	o-47
@1d@29	o32
@1d@2c	o16
@1d@2d	o27
@1d@2e	o15
@1d@2j	o28
@1d@2l	o-16
@1d@2m	o38
@1d@2o	o-26
@1d@2q	o-44
@1d@2r	o23
@1d@2s	o26
@1d@2y	o31
@1d@30	o29
@1d@32	o36
@1d@37	o28
@1d@38	o52
@1d@3a	o-19
@1d@3b	o-26
@1d@3c	o-21
@1d@3e	o17
@1d@3j	o39
@1d@3m	o17
@1d@3q	o-61
@1d@3t	o23
@1d@3y	o-16
@1d@40	o-24
@1e		:d@:YWG=6XHB8F@AZ;JI6E@;
@1e@1l	o-24
@1e@23	o-16
@1e@24	o-15
@1e@2l	o-21
@1f		=cDRJXf;:Fhg7^X^8LZ9dV@C
@1f@1k	o31
@1f@1l	o-29
@1f@1q	o-33
@1f@1z	o32
@1f@21	o19
@1f@29	o31
@1f@2b	o-30
@1f@2e	o-33
@1f@2o	o-17
@1f@2p	o36
@1f@2q	o-35
@1f@2y	o28
@1f@37	o-30
@1f@3b	o-20
@1f@3d	o-21
@1f@3m	o-23
@1f@40	o25
@1g	o19	aVUXdYWc_affTd[d@^b_RaYY
@1g@1h	o20
@1g@1i	o-43
@1g@1j	o-17
@1g@1l	o26
@1g@1m	o36
@1g@1n	o54
@1g@1p	o18
@1g@1q	o-26
@1g@20	o-61
@1g@24	o-16
@1g@26	o16
@1g@27	o39
@1g@28	o-17
@1g@2d	o21
@1g@2e	o-35
@1g@2g	o-19
@1g@2p	o24
@1g@2s	o27
@1g@2y	o23
@1g@33	o23
@1g@37	o18
@1g@3e	o17
@1g@3f	o72
@1g@3p	o-20
@1g@3t	o15
@1g@40	o19
@1h	o-24	KcH^fc_KlTA]EfbIZX]TcjbV
@1h@1i	o25
@1h@1j	o-21
@1h@1l	o-16
@1h@1m	o15
@1h@1y	o-22
@1h@1z	o-19
@1h@29	o-30
@1h@3b	o16
@1h@3f	o16
@1i	o-17	Hg@V[bcVZDaF>?];^cT?jKMQ
@1i@1j	o-16
@1i@1m	o19
@1i@1n	o21
@1i@1o	o15
@1i@1p	o26
@1i@1s	o23
@1i@1y	o-17
@1i@21	o-18
@1i@25	o26
@1i@2f	o-25
@1i@2g	o-18
@1i@2j	o18
@1i@2k	o19
@1i@2l	o-18
@1i@2m	o33
@1i@2q	o20
@1i@2s	o-18
@1i@2t	o-17
@1i@2w	o-20
@1i@34	o-18
@1i@38	o22
@1i@3b	o29
@1i@3f	o21
@1i@3n	o25
@1i@3r	o16
@1i@3u	o21
@1j		]aD^fKYBRf<c=fTERcbFcdg[
@1j@1l	o28
@1j@1m	o28
@1j@1o	o22
@1j@1p	o42
@1j@1s	o25
@1j@1x	o22
@1j@1y	o-15
@1j@20	o-20
@1j@27	o22
@1j@2e	o-22
@1j@2p	o29
@1j@2r	o18
@1j@2z	o19
@1j@31	o23
@1j@33	o15
@1j@3c	o-16
@1j@3g	o-23
@1j@3i	o-15
@1j@3q	o-26
@1j@40	o27
@1k	o49	XA^X<UaWFjiE_Fc^jfG@adcc
@1k@1p	o25
@1k@1r	o-19
@1k@21	o29
@1k@23	o23
@1k@2p	o17
@1k@2q	o29
@1k@2x	o-15
@1k@36	o20
@1k@3a	o-19
@1l	o111	k8k]KCPjmq4Z<W]5kmDZkcjm
@1l@1m	o-25
@1l@1o	o-19
@1l@1p	o-27
@1l@1q	o-24
@1l@1r	o-42
@1l@1w	o-28
@1l@1x	o17
@1l@1y	o-19
@1l@1z	o16
@1l@21	o43
@1l@22	o29
@1l@28	o-35
@1l@29	o-106
@1l@2b	o45
@1l@2f	o20
@1l@2g	o22
@1l@2j	o31
@1l@2l	o-18
@1l@2n	o30
@1l@2p	o-47
@1l@2q	o34
@1l@2s	o31
@1l@34	o-22
@1l@35	o16
@1l@36	o-21
@1l@38	o94
@1l@39	o-20
@1l@3c	o-17
@1l@3d	o48
@1l@3e	o26
@1l@3f	o46
@1l@3g	o15
@1l@3h	o16
@1l@3k	o30
@1l@3q	o-15
@1l@3s	o15
@1l@3t	o27
@1l@3u	o-30
@1l@3v	o-15
@1l@3w	o-31
@1l@3x	o21
@1m	o55	[4_=Jk_e[9bX?bJ^[U8Jeg[]
@1m@1n	o15
@1m@1r	o44
@1m@1s	o23
@1m@1v	o46
@1m@1w	o-38
@1m@22	o23
@1m@23	o-17
@1m@25	o27
@1m@26	o-16
@1m@28	o-21
@1m@29	o-19
@1m@2d	o43
@1m@2g	o20
@1m@2m	o39
@1m@2n	o32
@1m@2p	o17
@1m@2q	o53
@1m@2r	o29
@1m@2z	o23
@1m@30	o25
@1m@31	o-39
@1m@35	o20
@1m@36	o16
@1m@3a	o22
@1m@3c	o17
@1m@3f	o17
@1m@3g	o-58
@1m@3r	o-21
@1m@3u	o-21
@1m@41	o-20
@1n	o59	oWag,VicgihXS6bincXRhhbh
@1n@1q	o-22
@1n@1x	o15
@1n@23	o22
@1n@27	o-32
@1n@29	o39
@1n@2l	o22
@1n@2n	o-28
@1n@2o	o-16
@1n@3t	o-19
@1n@40	o19
@1o	o41	iAZlgdieeaH?V9c9bdD_gYK]
@1o@1z	o20
@1o@20	o19
@1o@22	o19
@1o@25	o-18
@1o@29	o15
@1o@2d	o-19
@1o@2n	o19
@1o@2p	o-62
@1o@2q	o-15
@1o@32	o-24
@1o@3a	o-34
@1o@3f	o50
@1o@3j	o23
@1o@3y	o15
@1p	o161	i4Zj:lm_nZBdaPbc^f^^eYfb
@1p@1q	o37
@1p@1r	o-17
@1p@1s	o25
@1p@1v	o-38
@1p@1w	o-40
@1p@1y	o31
@1p@20	o-37
@1p@21	o-29
@1p@22	o51
@1p@23	o59
@1p@24	o28
@1p@25	o-23
@1p@27	o-19
@1p@29	o66
@1p@2b	o40
@1p@2d	o-21
@1p@2e	o39
@1p@2f	o27
@1p@2g	o-19
@1p@2h	o24
@1p@2j	o-18
@1p@2k	o-25
@1p@2l	o49
@1p@2m	o43
@1p@2n	o-49
@1p@2o	o-41
@1p@2p	o-16
@1p@2s	o-16
@1p@2u	o-17
@1p@2x	o-19
@1p@2y	o-19
@1p@2z	o27
@1p@31	o-16
@1p@32	o-48
@1p@33	o-25
@1p@34	o29
@1p@35	o17
@1p@36	o30
@1p@38	o-16
@1p@3b	o51
@1p@3d	o-16
@1p@3k	o50
@1p@3n	o24
@1p@3p	o-63
@1p@3u	o-62
@1p@3w	o-46
@1p@3y	o-20
@1p@3z	o-16
@1p@40	o35
@1q	o38	cZeHCeacj1^_Q6Gc^]eUiUg=
@1q@1r	o27
@1q@1s	o57
@1q@1w	o-26
@1q@21	o-30
@1q@24	o-20
@1q@25	o18
@1q@27	o-16
@1q@28	o-27
@1q@29	o-29
@1q@2c	o-15
@1q@2d	o-26
@1q@2g	o-29
@1q@2i	o30
@1q@2j	o38
@1q@2k	o-16
@1q@2n	o-26
@1q@2q	o15
@1q@2s	o-37
@1q@2u	o15
@1q@2x	o-18
@1q@32	o-27
@1q@3b	o24
@1q@3c	o-39
@1q@3e	o35
@1q@3f	o-48
@1q@3j	o20
@1q@3p	o-16
@1q@3r	o-20
@1q@3v	o-23
@1q@3z	o26
@1r		FC;hU>=AW<ZEASIa>dFg[kZQ
@1r@1u	o44
@1r@1z	o18
@1r@2m	o-19
@1r@2p	o20
@1r@30	o-24
@1r@38	o33
@1s	o30	j_gd^in_gT_IX?bJjkB_iSg_
@1s@24	o16
@1s@25	o-17
@1s@29	o-46
@1s@2c	o-18
@1s@2e	o-20
@1s@2g	o18
@1s@2p	o24
@1s@2r	o15
@1s@32	o15
@1s@39	o-16
@1s@3g	o-17
@1s@40	o19
@1t		^B[eGL[cibWZD=FZYd?aVkCa
@1t@3g	o20
@1u	o63	j@Ed9^jih<cHA_fASUVVKegC
@1u@20	o-23
@1u@21	o-26
@1u@29	o52
@1u@2n	o18
@1u@39	o-19
@1u@3b	o22
@1u@3g	o19
@1u@3h	o18
@1v	o18	[ejgValfef@^cbdGadH;Fcb^
@1v@22	o23
@1v@27	o17
@1v@2f	o-20
@1v@2q	o27
@1v@2r	o-27
@1v@38	o22
@1v@41	o18
@1w	o-43	:6W8F;;8?@>ZmeCW:A3PF<;8
@1w@1x	o20
@1w@28	o-17
@1w@29	o-41
@1w@2q	o15
@1w@2y	o22
@1w@30	o-28
@1w@31	o-20
@1w@32	o-21
@1w@38	o-39
@1w@3g	o32
@1w@3s	o-18
@1w@40	o-24
@1x	o31	c]U^Bai]_f[AAWIa_cU=_d_J
@1x@21	o-20
@1x@22	o16
@1x@2m	o23
@1x@2p	o15
@1x@2q	o24
@1x@2y	o24
@1x@3f	o17
@1x@3g	o28
@1x@3s	o-16
@1y	o-78	4g><d]=<7=]UYdCC9;fF@??A
@1y@22	o-29
@1y@29	o16
@1y@2m	o-32
@1y@3g	o-27
@1z	o-46	>fCY4Y>=N=b9Yf@P=<q=Hc?9
@1z@23	o-39
@1z@25	o-23
@1z@29	o-64
@1z@2a	o-16
@1z@2p	o20
@1z@2y	o-19
@1z@2z	o-16
@1z@3b	o22
@1z@3c	o-26
@1z@3d	o-16
@1z@3q	o17
@1z@40	o18
@2	o24	c<>L?C<B@3Y>X?^a5CCF9_B@
@20	o-91	2]9U;5=>7AWXddB=;@dW:8W>
@20@22	o-29
@20@26	o-21
@20@29	o41
@20@2c	o18
@20@2t	o-22
@20@34	o23
@20@3a	o-20
@20@3c	o-37
@20@3f	o-18
@20@3m	o-15
@20@3u	o15
@20@40	o19
@21	o-48	ej[DS:<aY[:TXJI<3?cJ?=^;
@21@22	o-21
@21@25	o-24
@21@26	o-31
@21@29	o31
@21@2e	o-24
@21@2f	o-15
@21@2j	o-35
@21@2m	o-27
@21@2y	o-27
@21@2z	o24
@21@31	o35
@21@32	o39
@21@3a	o21
@21@3b	o-15
@21@3c	o-17
@21@3d	o-16
@21@3m	o-22
@21@3r	o-21
@21@3v	o-17
@21@40	o37
@22	o-20	fGY?^=?Yc^D]Zj[IIYWgE_a[
@22@27	o16
@22@2b	o-15
@22@2g	o26
@22@2m	o-17
@22@2q	o-16
@22@2r	o16
@22@2y	o-15
@22@3b	o-25
@22@3h	o22
@22@3n	o-17
@22@41	o19
@23	o-38	AeJZ^TbA^=AhEjdgERbYYeaV
@23@2d	o-21
@23@3a	o-28
@23@3f	o23
@23@3g	o-25
@23@3h	o-18
@24	o-54	Ic@=_989DW<^kA>_9@J>4B6C
@24@25	o15
@24@2l	o-16
@24@2q	o-35
@25	o-87	5e;18B.736Y>ZbIY.:gB4=8:
@25@27	o-27
@25@2b	o15
@25@2c	o-15
@25@2d	o-26
@25@2g	o-17
@25@2r	o-59
@25@2s	o-18
@25@32	o-17
@25@37	o-26
@25@3a	o24
@25@3g	o-20
@25@3j	o-19
@25@41	o-26
@26	o-54	=XH?cF6B<aCIHcDZBGYF8;UA
@26@2m	o-31
@26@2r	o-29
@26@35	o17
@26@38	o23
@26@3b	o-19
@26@3f	o19
@27	o-70	?c7>184:5DFfe?CY;Df?=@5:
@27@29	o16
@27@2a	o-15
@27@2c	o15
@27@2d	o-22
@27@2n	o-18
@27@2p	o-25
@27@2t	o20
@27@2w	o-18
@27@30	o-23
@27@31	o15
@27@32	o-16
@27@38	o-23
@27@3b	o-21
@27@3c	o-45
@27@3e	o-17
@27@3f	o-38
@27@3l	o-18
@28	o-55	2[7:d?9E294Ae639:K^b<5;:
@28@29	o-31
@28@2q	o18
@28@3b	o-16
@28@3c	o-20
@28@3v	o-17
@29		CW]cfZCbWb=ZdIVCZ]?G^GIK
@29@2a	o-26
@29@2c	o-16
@29@2d	o-21
@29@2f	o-18
@29@2j	o17
@29@2l	o-21
@29@2m	o16
@29@2p	o17
@29@2q	o26
@29@2s	o25
@29@30	o21
@29@32	o18
@29@33	o-19
@29@38	o-25
@29@39	o-17
@29@3d	o28
@29@3f	o36
@29@3h	o17
@29@3j	o25
@29@3n	o-15
@29@3p	o25
@29@3q	o-27
@29@3s	o-16
@29@3t	o-19
@29@3v	o-40
@29@3w	o-30
@29@40	o-24
@2@16	o19
@2@1l	o-35
@2@1m	o27
@2@1p	o-72
@2@21	o20
@2@25	o-18
@2@27	o27
@2@2b	o-17
@2@2n	o-15
@2@2p	o-20
@2@38	o-33
@2@3r	o-35
@2@9	o-19
@2@g	o-52
@2a	o-58	Y[68@@23?=]Ucg6f:@Gd9<D=
@2a@2m	o-16
@2a@2p	o23
@2a@2s	o-15
@2a@38	o-39
@2a@3b	o-21
@2a@3g	o-35
@2a@3q	o-18
@2a@3u	o-16
@2b	o-46	Wadbk5HV=V^fhTJPC?^KX]^W
@2b@2c	o-26
@2b@2j	o20
@2b@3a	o-30
@2b@3g	o-32
@2b@3m	o17
@2b@3w	o-19
@2c	o-24	AI@Za_;SHUZ;lZP]dFBYZB[J
@2c@2j	o-15
@2c@2k	o-28
@2c@2r	o-17
@2c@34	o23
@2c@3b	o-17
@2c@3g	o-15
@2c@40	o20
@2c@41	o25
@2d	o-67	2V7E]>9>5B=[^DZ@=?a;=<:=
@2d@2g	o-18
@2d@2n	o-18
@2d@2p	o24
@2d@2r	o-20
@2d@2y	o21
@2d@30	o-15
@2d@3d	o-19
@2d@3e	o18
@2d@3g	o-21
@2d@3m	o-17
@2d@3u	o19
@2e	o-48	CgJGE:?49UIgccCg7Sb?C]7I
@2e@2m	o21
@2e@2p	o26
@2e@30	o-43
@2e@3b	o-23
@2e@3f	o15
@2e@3g	o16
@2e@3r	o-18
@2f	o-34	Wc<8XaQ[UIKDjH@bF[gV4C^A
@2f@2g	o-21
@2f@2m	o-34
@2f@2p	o29
@2f@2s	o-24
@2g		fCA:jd^TlEU_>?BZFZZeZf^Z
@2g@2n	o-21
@2g@2s	o-25
@2g@2z	o28
@2g@31	o20
@2g@35	o17
@2g@3b	o-40
@2g@3g	o17
@2g@41	o17
@2h	o15	U^?];?[dS][dDFM=XYG>E]F[
@2h@3g	o-19
@2h@3h	o-17
@2i	o34	hWhp[il_bgd[AFcb]WC@Diga
@2i@37	o-16
@2j	o57	o=icIfocdmIe??[>hd9emcah
@2j@2o	o23
@2j@2q	o29
@2j@2r	o-22
@2j@2y	o15
@2j@34	o16
@2j@3a	o19
@2j@3d	o27
@2j@3y	o23
@2k	o-21	KK^c_I8BW?[_dD=XJYedF]W>
@2k@3g	o-35
@2l	o-41	W[N_H=d]jX>fgWUG^@Zb[f]>
@2l@2q	o-26
@2l@2r	o20
@2l@38	o18
@2l@3b	o22
@2l@3f	o21
@2l@40	o-27
@2m		VH<[Z[L@aY_ZVe:j6Ef8_hbV
@2m@2z	o16
@2m@30	o23
@2m@34	o16
@2m@38	o-19
@2m@3d	o-16
@2m@3l	o-18
@2m@3m	o-17
@2m@3o	o-19
@2m@3p	o-22
@2m@3s	o-18
@2m@3u	o20
@2m@3v	o19
@2m@40	o21
@2n	o17	>9YbAAgF_DGd?_Z[DFEFC>SJ
@2n@30	o18
@2n@3d	o17
@2n@3e	o-19
@2n@3f	o-22
@2n@3g	o-19
@2n@3q	o-27
@2o	o-112	5f3A@43572FZnd>@84ee<;C9
@2o@30	o-18
@2o@3b	o-35
@2o@3y	o-34
@2p	o73	o2ggfpreekH<:^Xdrh3bmXHg
@2p@2q	o22
@2p@30	o23
@2p@32	o16
@2p@34	o25
@2p@38	o29
@2p@3b	o18
@2p@3g	o23
@2p@3j	o-35
@2p@3q	o21
@2p@3r	o-42
@2p@3w	o-19
@2q	o-23	]X^=:h^][a@?AhCZZGh6Z]WF
@2q@2t	o17
@2q@2w	o-20
@2q@30	o-20
@2q@31	o26
@2q@35	o24
@2q@3a	o27
@2q@3d	o17
@2q@3e	o-17
@2q@3g	o15
@2q@3i	o20
@2q@3j	o16
@2q@3k	o23
@2q@3l	o-15
@2q@3n	o-17
@2q@3q	o-21
@2q@3r	o28
@2q@3u	o-17
@2r		bF=h^_5a_DK8=_[?Mb^a[dVD
@2r@2y	o-15
@2r@31	o-16
@2r@3a	o-18
@2r@3d	o21
@2r@3g	o-52
@2r@3m	o-20
@2r@3n	o-25
@2r@3p	o-27
@2r@3q	o19
@2r@3s	o15
@2r@3w	o16
@2r@3y	o-18
@2s	o-28	[^9Eh<4V?CE^kX:>@>IB<IID
@2s@2z	o21
@2s@3e	o-16
@2t		L]faT^ieg^CNYdS^@QYVaa_a
@2t@2y	o15
@2t@33	o17
@2t@3f	o25
@2t@3g	o-25
@2t@3i	o20
@2u	o-34	Yh=VbUN>h^GgpcV@H;]AB[^Y
@2u@41	o-16
@2v		>E?<Z7;8]=:TC>>AA@]_S^D:
@2w		:[A;@8=7D@EYh6CY@Le:ER9=
@2x	o-26	YNI[dC[b>BZT_e[ZFEG_Y8^@
@2y	o27	VcY9?fADB[Ue<]^YD^b<=VLE
@2y@38	o23
@2y@3a	o22
@2y@3l	o-15
@2y@3m	o-18
@2z	o36	a^aignndabBW;<db_ZT[G^Sc
@2z@35	o-15
@2z@38	o22
@2z@41	o-15
@3		_Z]FR@dXcj_B6^a;_AXE^;aO
@30	o-22	hccd]bbbeb_]WbD9_[HgdFk>
@30@32	o27
@30@35	o22
@31	o34	hMgZ^][=fFBYVTaWcg>HiSah
@32	o31	WCaY_[ceUXTDWA=CId6M^_Tb
@32@38	o-24
@32@3b	o-18
@32@3m	o-17
@32@40	o21
@32@41	o16
@33		>XAhUBPTXRVEdWCfE[FBCHV>
@33@37	o-17
@34	o41	>X[D[ccY]VRB]>^aY>;=XdgY
@34@36	o15
@34@3g	o38
@34@3m	o-19
@34@3r	o22
@34@41	o28
@35	o32	m;ca9SiGc_;c:b[DcabAjbaf
@35@3g	o18
@36	o27	hSag@B^WbWab?>_aAZ<F?cfd
@36@3b	o-17
@37	o29	;B]e?>XEfVHbK;XVD]H[=_EU
@37@3a	o21
@37@3g	o-22
@38	o26	l]eRe?VilH?GfB^?T^F[L^hR
@38@3c	o15
@38@3d	o17
@38@3g	o-29
@38@3n	o-15
@38@3v	o-30
@38@40	o21
@38@41	o23
@39	o-24	bI:9_Cf@@6Ga^^RaGYif:SA:
@39@3g	o-15
@3@17	o-24
@3@1i	o17
@3@1s	o-24
@3@29	o-24
@3@3g	o42
@3@8	o-19
@3@h	o47
@3a	o20	c^?W=W^ccJE@X>F9=bZ@ZeHY
@3a@3b	o-35
@3a@3j	o18
@3a@3q	o19
@3a@40	o16
@3b	o-38	VaZ[YJ;S=YdEYKbbDJe?BG?=
@3b@3c	o23
@3b@3e	o44
@3b@3h	o18
@3b@3i	o26
@3b@3j	o39
@3b@3k	o27
@3b@3l	o-22
@3b@3m	o-22
@3b@3q	o-27
@3b@3y	o-23
@3c		8YbE3RAI@ZADADUWZXf^f_e_
@3c@3e	o37
@3c@3n	o-18
@3c@3q	o-17
@3c@3t	o-15
@3d	o20	Z7FeC:<XABHGDE[V^]@AdfBJ
@3d@3g	o16
@3e	o35	cCHd@bkbkk^NUHcEcf^G^hH_
@3e@3f	o-40
@3f	o95	n>Xj0bc[ff<[]@^cnjI[cgac
@3f@3q	o-16
@3f@3t	o-15
@3g		DXFaYBDZdVTG_IVD>Wa=D]HB
@3g@3m	o-38
@3g@3t	o-15
@3g@3u	o24
@3g@40	o54
@3g@41	o25
@3h	o26	dRc[=agIcd^_l>d9_fCDkT^d
@3i		hBaahijZbbTZdL[cdVcA^@be
@3j		k8kHUbZ]dEZW:hD:YV<WTgha
@3k	o45	h<dHDcjIjcic:9gCbKcIad^W
@3l	o-69	8]=Xi89Q>DJd_d=M6Bn_<[GA
@3m	o-74	Hf><<=E>Y??KgW=eAXd]=CI<
@3n	o-46	CZG;6]3>8?IbaWMb?:aE8I=:
@3n@3q	o17
@3n@3r	o-19
@3o	o-26	IiZ^aWW]CW[Eh^DVA^eDG_?Z
@3p	o-69	=>8;5EF:DD7EkiBA5BmW>W?Q
@3q	o-45	=Z877<5B<=^XnLCe8<iH=;>=
@3r	o-16	>D=;E;;D_8J_F=C[=IGeCHK8
@3r@3w	o-30
@3s	o15	[J_>BdFbbaW[P:Y;C]^BL^^a
@3t	o18	c[f]baHUa^UC^=_>be=^A>f]
@3u	o-17	<bU=Y5K9E<J]_;V^S^cO:8DD
@3v	o-35	f^^SgY;ThTB[UiE_cc?fhG[^
@3w	o-16	ATK]]BDZ[RD=gaC_HY;WbRAB
@3x		F]]TEf<K@Z^FcIHEAadXXA[A
@3y	o-52	0k34AC/;;3G][_;L2CmZ3;2;
@3z		WbRKTgYPbJ_UGYd@KXGAAVIS
@4	o60	XLGSb_i]][ADA4VVTg<Z_Xb]
@40	o133	y7piJg{mxrE:><kXge=@hnun
@41	o31	kafdcmhbmj]GW[j=ChY]af_[
@4@10	o36
@4@17	o15
@4@1b	o15
@4@1c	o21
@4@1j	o-18
@4@1l	o23
@4@1m	o31
@4@1p	o29
@4@1q	o-26
@4@21	o-17
@4@29	o-51
@4@2p	o19
@4@2q	o23
@4@38	o-15
@4@3v	o-35
@4@6	o-16
@4@b	o20
@4@g	o16
@4@h	o55
@4@i	o15
@5	o19	fWhefeXY_c>]?gb;Zj;bidZW
@5@11	o-34
@5@1a	o-21
@5@1b	o17
@5@1c	o21
@5@1d	o24
@5@1f	o-22
@5@1g	o-20
@5@1p	o48
@5@1s	o-28
@5@1w	o15
@5@29	o-23
@5@2b	o-21
@5@2r	o21
@5@2v	o-20
@5@34	o-19
@5@3f	o18
@5@f	o-17
@5@h	o-24
@5@s	o35
@5@x	o-18
@6	o57	j[mcekqdpp^a9SDVgfBahddh
@6@10	o26
@6@11	o17
@6@1c	o15
@6@1d	o18
@6@1f	o15
@6@1g	o16
@6@1j	o23
@6@1p	o36
@6@1q	o20
@6@23	o-15
@6@2m	o16
@6@2q	o17
@6@2r	o24
@6@3b	o17
@6@3r	o-16
@6@40	o20
@6@7	o-17
@6@a	o17
@6@b	o19
@6@c	o22
@6@d	o-15
@7	o55	b@_qTZl^^cD]V?Zed]9Ci[dc
@7@14	o-26
@7@15	o25
@7@1d	o18
@7@1f	o20
@7@1h	o-17
@7@1l	o-20
@7@1p	o29
@7@1z	o-16
@7@22	o19
@7@28	o15
@7@2a	o-18
@7@2b	o-15
@7@2g	o19
@7@2q	o66
@7@2y	o-18
@7@3b	o18
@7@3g	o46
@7@a	o18
@7@r	o23
@8	o51	jGebY]k^cAXG3PhCj_@Egg^_
@8@15	o-17
@8@17	o-19
@8@1b	o24
@8@1c	o18
@8@1l	o17
@8@1o	o17
@8@1p	o25
@8@1w	o16
@8@1z	o-19
@8@22	o33
@8@29	o-31
@8@2e	o-21
@8@2m	o21
@8@2r	o18
@8@34	o31
@8@3b	o30
@8@3g	o38
@8@3t	o19
@8@f	o-33
@9	o45	kKfg@_CgkW]CAGc;FFeRnlic
@9@12	o25
@9@15	o-15
@9@17	o-16
@9@19	o-19
@9@1g	o-18
@9@1i	o-16
@9@1l	o63
@9@1m	o-18
@9@1o	o-25
@9@1r	o16
@9@1u	o16
@9@1y	o-16
@9@2a	o-31
@9@2e	o-17
@9@2g	o24
@9@2j	o28
@9@2m	o-33
@9@2p	o-28
@9@2r	o20
@9@2t	o-20
@9@34	o17
@9@3g	o-41
@9@3m	o-17
@9@3y	o17
@9@a	o-19
@9@g	o23
@9@h	o-15
@9@j	o23
@?	a-188b-209c-216d-134e-233g103h79i-49j-81k-296l-154m-209n-239o-161	5Wq~irEYQ=cab~Bfceoo~>_s
@?@15	o-25
@?@16	o-26
@?@1l	o-56
@?@1o	o-26
@?@1p	o-92
@?@1q	o-47
@?@2c	o-35
@?@2p	o-15
@?@2q	o-17
@?@2r	o-30
@?@38	o-37
@?@3b	o-27
@?@3d	o-33
@?@3g	o-40
@?@k	o-40
@?@~0	g15h69i26
@?@~1	h85j22
@?@~11	c17f37g-24h-20
@?@~12	g19
@?@~13	g25
@?@~14	b-16e-17g-25h-34i-15j-16l-17
@?@~16	h-15j42n34
@?@~17	a-21e-19f-39h-31l-21n-20
@?@~18	i15j31
@?@~19	c31f17j-17
@?@~1a	a19c-15f-15g-23h-19j-23
@?@~1b	b15f116g49i18
@?@~1c	g-21
@?@~1d	a-16g-27h-31l-18
@?@~1e	a-16b-15c-18f-33g-29h-35j16l-24
@?@~1f	h19i15j-31
@?@~1h	f30
@?@~1i	a-16i-18n-15
@?@~1k	g22h-21k-24
@?@~1l	g49j-19
@?@~1m	f18g42k-19
@?@~1n	f113g71h-22k-18
@?@~1o	f21h-16
@?@~1p	b15f95g56h20l16
@?@~1q	f49g30
@?@~1r	g34
@?@~1s	g44
@?@~1t	a-20
@?@~1u	g26l19
@?@~1v	h-17n-31
@?@~1w	f25g19
@?@~1x	f-16
@?@~1y	f97i20
@?@~1z	g57j18
@?@~2	f33g35h81
@?@~20	g30h-18j21
@?@~21	f26g42
@?@~22	f29g22h-17j-15
@?@~23	f-41h32i-35n21
@?@~24	a-29b-21e-32f51g64h40i16k-22m-22n-17
@?@~25	g33h-20i-21l31
@?@~27	i-21j-15l15
@?@~28	f22l28
@?@~29	h24i28j29n67
@?@~2a	a15d58i32j18l-19
@?@~2b	b-15e-32f-18g-34h-20l-21
@?@~2c	h-15n-58
@?@~2f	h18i-27
@?@~2g	f24g25m-15n50
@?@~2h	n-20
@?@~2i	g23
@?@~2j	g19n-17
@?@~2k	h18
@?@~2l	a-22b-28d-16e-27f15g-23h-15k-15l-25n-18
@?@~2n	e15g36h40i60j-27
@?@~2o	g25h30i38
@?@~2p	c15d21f43h50i63
@?@~2q	h21i15
@?@~2r	f-17i18j-19
@?@~2s	b-15f31g-24
@?@~2t	g-18n-19
@?@~2u	b-21f21g28h-16n-21
@?@~2v	d18i39n36
@?@~2w	e-19f-20g18j22l-16
@?@~2x	g-23h-22i-20
@?@~2y	j20
@?@~2z	h-26j38
@?@~3	h107j20
@?@~30	b-35e-41f22h-18i-45j53k-19l33m-27n-46
@?@~31	f-17g-27i-33j-41k-17l-33n25
@?@~32	a-39b-29c-38d-27e-30g45i-17j26
@?@~33	d-32g25j47
@?@~34	e-16i24
@?@~35	a30h18i43m-25n48
@?@~36	h-16
@?@~37	f21h48
@?@~38	b-15c-27g-32h-16i-26m-36
@?@~39	h-20j16m-25
@?@~3a	f-15k-16l-26n23
@?@~3b	f-19l-19m-22
@?@~3c	a-18d-20f15j-20k-17m-16n32
@?@~3d	c31d-28f-31g18h39j-73m17n27
@?@~3e	n32
@?@~3f	b-33c24e79h19i60k-25l49n-34
@?@~3g	a24b-15c16e37f-41i-18j-16k-42l-24m-63
@?@~3h	b-16c-21d-52e-25f-36i-74k-22l-96m-41n-34
@?@~3i	c-24d15f-19g-24h-44i-33k-16n-24
@?@~3j	b-27d27e-38i-29k-29n-18
@?@~3k	a-45b-36c-46d-50e-53f-21g-25i-19j-53n-21
@?@~3l	a-22g-18k-15
@?@~3m	a29c18e18f71g80h21i84k-18l18n47
@?@~3n	b15f41g45j-15k-20n-21
@?@~3o	f-20j28n19
@?@~3p	h28i34n30
@?@~3r	f31h-15
@?@~3s	b-18d-19e-18g20n-29
@?@~3t	f-29g-27h-21i-20j-16l-16n-20
@?@~3u	b-24c-16f-64g-24h-40i-18j-26l-19m-21n-29
@?@~3v	a-19b-23c-30d-33e-15f-46g-45h-52i-33j-54k-15m-23n-35
@?@~3w	a-21c-25d-34e-18f-51g-39h-49i-43j-30l-23
@?@~3x	a-43b-35c-30d-34e-37f-27g-68h-51i-48j-53k-22l-32n-22
@?@~3y	f-29g-47h-25j-28l-15n-17
@?@~3z	a-19c-24d-24e-27f-36g-64h-40i-55j-42k-16l-21n-25
@?@~4	h26
@?@~40	a-16b-24c-21d-21e-24f-55g-47h-35i-32j-46k-19l-26m-17n-28
@?@~41	a-18b-33c-37d-19g-57i-21k-23l-21m-23
@?@~42	a-33b-17c-23d-46e-19h-39i-22k-16n-32
@?@~43	b-20d-22f-26g-30h-35i-19
@?@~44	a-18b-22g-34h-53i-26j-15k-15n-18
@?@~45	d-33g-17h-22j-29l-15n-15
@?@~46	f-18h-19
@?@~47	d-27e-16f-15g-38h-34i-45j-34k-18l-26n-30
@?@~48	a-16b-20d-20e-25f-19g-21h-23j-17l-26
@?@~49	b-25e-15f-58g-60h-24i23k-18l-17n-36
@?@~4b	a37d23f58g47i46j-32k-45n24
@?@~4c	b-58c-38d-45e26g-29j-51k-71l30m-22n-45
@?@~4d	c-27d-21f-24k-18n-15
@?@~4e	b36d22e34f36g37h23i31j60k-28
@?@~4f	a16d16e-17f-17g-16k-19
@?@~4g	b-35d-17e-28f16g33h32j-34m-22n36
@?@~4h	a-25b17c-23d-35e-48f25g-16i-35k-101m-101n-31
@?@~4i	d-20f-26h29i-15j-26
@?@~4j	j-17
@?@~4k	g-26h-18j-15
@?@~5	f16g19h63i18j23n23
@?@~6	h29j40
@?@~7	g36h70i29j58
@?@~8	h44
@?@~9	h61
@?@~a	f-17h44i21
@?@~b	f-24g-28h-41j-15n-22
@?@~c	a-21b-21d-28e-16f-25g-53h-58i-39j-35l-15m-23n-24
@?@~d	c-18e-19f-19g-62h-33i-34j-28k-18l-27n-30
@?@~e	d83j-18
@?@~f	d55i15
@?@~g	i-18
@?@~h	b-31h-31l-28
@?@~i	a-17b39e-27j-15l-22
@?@~j	h32i-19
@?@~k	g23
@?@~l	b74d19g21h-15n-15
@?@~m	b19d21g31h-16i52
@?@~n	b34e18
@?@~o	b-22d-16f21i26j19
@?@~p	a-17b-31c-17d-20e-30f15g-27h-29i-32k-18l-35n-40
@?@~q	b17d15h-19i15
@?@~r	i34
@?@~s	f24i35
@?@~t	b-15h-17
@?@~u	b-16f-19g-41h-38l-18n-23
@?@~v	e17g-36h-25i-15j39
@?@~w	a25e-21i30j24
@?@~x	e55j31
@?@~y	g-15
@?@~z	f24h-26i-20j-27
@A	n94	o^Lg9>tsizK^g2e=>EYZ<F9q
@A@~27	n18
@A@~2a	n17
@A@~2c	n18
@A@~2g	n16
@A@~2l	n15
@A@~3m	n18
@a	o57	facXG^i^Hi?=GYbCa^Z=_^h^
@a@10	o34
@a@12	o18
@a@15	o16
@a@16	o16
@a@17	o-17
@a@19	o-47
@a@1a	o-20
@a@1g	o-52
@a@1h	o-29
@a@1i	o-32
@a@1j	o-44
@a@1l	o21
@a@1m	o18
@a@1n	o26
@a@1p	o-18
@a@1q	o-17
@a@1r	o26
@a@1s	o18
@a@1u	o26
@a@1y	o-15
@a@20	o16
@a@22	o-29
@a@25	o-27
@a@27	o28
@a@28	o-20
@a@29	o56
@a@2a	o-16
@a@2b	o-35
@a@2d	o-25
@a@2m	o-20
@a@2n	o18
@a@2p	o17
@a@2q	o33
@a@2t	o-24
@a@2y	o-20
@a@30	o18
@a@35	o24
@a@38	o50
@a@3b	o15
@a@3c	o19
@a@3f	o33
@a@3g	o-27
@a@3i	o-15
@a@3p	o16
@a@3r	o-23
@a@b	o-51
@a@c	o-32
@a@e	o-43
@a@f	o-38
@a@g	o-23
@a@o	o-18
@a@r	o35
@a@s	o17
@a@w	o-19
@a@y	o-19
@b	o27	ebGZ]=Gj[FDa<?Q69<@=W[SW
@b@11	o-23
@b@13	o-16
@b@15	o15
@b@19	o-18
@b@1a	o-16
@b@1d	o29
@b@1f	o-30
@b@1g	o-30
@b@1i	o-23
@b@1o	o26
@b@1q	o27
@b@1s	o15
@b@1u	o19
@b@21	o-36
@b@22	o-30
@b@25	o16
@b@27	o15
@b@29	o78
@b@2a	o-18
@b@2d	o-25
@b@2g	o-21
@b@2p	o32
@b@2q	o19
@b@2s	o-26
@b@2t	o-16
@b@30	o25
@b@3b	o-19
@b@3t	o-27
@b@3u	o18
@b@3w	o-20
@b@40	o16
@b@c	o-42
@b@d	o38
@b@e	o-15
@b@s	o18
@b@w	o-16
@c	o107	gSiiZL^ejkE?=R_hgfY<eZ_d
@c@10	o15
@c@11	o-15
@c@15	o24
@c@1a	o-18
@c@1c	o-15
@c@1f	o39
@c@1g	o-31
@c@1l	o50
@c@1p	o21
@c@1q	o23
@c@1u	o18
@c@1z	o-37
@c@22	o-27
@c@2a	o-27
@c@2e	o-19
@c@2m	o16
@c@2p	o31
@c@2z	o-16
@c@32	o17
@c@3b	o-23
@c@3d	o15
@c@3g	o-31
@c@40	o21
@c@41	o15
@c@d	o53
@c@f	o-28
@c@h	o-76
@c@i	o-21
@c@k	o17
@c@v	o15
@d	o129	dTTe?Xr^aDdE>3cJhG?HWi[Y
@d@14	o18
@d@16	o-16
@d@17	o-20
@d@1a	o-15
@d@1c	o-31
@d@1f	o42
@d@1g	o-48
@d@1i	o-20
@d@1j	o-24
@d@1l	o23
@d@1n	o-18
@d@1p	o-27
@d@1q	o21
@d@1r	o30
@d@1u	o38
@d@21	o-69
@d@22	o-48
@d@28	o-21
@d@29	o-71
@d@2a	o-22
@d@2d	o-17
@d@2p	o24
@d@2q	o-18
@d@2s	o-21
@d@2t	o-28
@d@2y	o-16
@d@38	o-19
@d@3m	o-17
@d@3n	o-15
@d@3r	o-37
@d@3v	o25
@d@g	o32
@d@h	o50
@d@k	o-24
@d@l	o-21
@d@o	o-18
@d@q	o-21
@d@r	o-22
@d@z	o21
@e	o20	J@eUHbegXjKB9]]?VXg;dgfa
@e@10	o17
@e@1g	o20
@e@1h	o-18
@e@1j	o-15
@e@1p	o44
@e@1q	o31
@e@24	o18
@e@27	o21
@e@2d	o-24
@e@2m	o-21
@e@2p	o19
@e@3e	o19
@e@f	o71
@e@g	o-17
@e@o	o-21
@e@p	o-15
@e@v	o-15
@e@x	o21
@f	o28	W_Fac]l@acCW9dDebebd]ja_
@f@10	o20
@f@19	o15
@f@1a	o-20
@f@1e	o17
@f@1f	o23
@f@1g	o20
@f@1p	o39
@f@1t	o26
@f@1z	o-32
@f@23	o-50
@f@2d	o-19
@f@2e	o-27
@f@2g	o18
@f@2h	o-24
@f@2p	o23
@f@2q	o-28
@f@32	o23
@f@36	o17
@f@3a	o-19
@f@3b	o-26
@f@3h	o-17
@f@3q	o21
@f@3r	o-27
@f@3v	o-24
@f@40	o37
@f@g	o33
@f@h	o-53
@f@k	o32
@f@s	o-15
@f@t	o-21
@f@u	o-29
@g		JFGWYSZK_dF@BdXU=TCAX_aE
@g@10	o17
@g@11	o33
@g@1d	o28
@g@1f	o-15
@g@1g	o-16
@g@1j	o-34
@g@1m	o-29
@g@1o	o-16
@g@1p	o-53
@g@1s	o22
@g@21	o-26
@g@23	o36
@g@29	o39
@g@2a	o-16
@g@2b	o-22
@g@2f	o-15
@g@2m	o-16
@g@2p	o-35
@g@2r	o17
@g@2s	o17
@g@2t	o-26
@g@31	o15
@g@38	o-33
@g@3q	o-17
@g@3r	o28
@g@40	o19
@g@41	o-42
@g@h	o39
@g@q	o15
@g@r	o-19
@h	o23	=@=YU7=Gd_E>5^YXE;CYXY@@
@h@14	o21
@h@16	o32
@h@1a	o-27
@h@1b	o25
@h@1i	o-27
@h@1l	o-41
@h@1m	o-19
@h@1n	o17
@h@1o	o32
@h@1s	o18
@h@1w	o22
@h@20	o26
@h@21	o22
@h@22	o-36
@h@23	o-50
@h@2a	o-23
@h@2b	o-17
@h@2g	o-33
@h@2h	o-24
@h@2l	o-24
@h@2m	o-51
@h@2n	o20
@h@2p	o-38
@h@2q	o17
@h@3b	o-17
@h@3g	o34
@h@3h	o-25
@h@3m	o17
@h@3r	o-36
@h@3u	o19
@h@o	o16
@h@q	o-34
@h@u	o-33
@h@v	o-17
@h@y	o18
@i	o18	^G]GCi[YVae@I3bHQZfIcdYW
@i@12	o21
@i@1p	o35
@i@22	o15
@i@29	o18
@i@2g	o19
@i@2m	o27
@i@2q	o43
@i@38	o-19
@i@3a	o24
@i@3b	o16
@j	o76	jgbfYckdi^YXF^km?jBHfV^f
@j@11	o24
@j@12	o16
@j@17	o15
@j@1c	o35
@j@1d	o18
@j@1g	o16
@j@1i	o-21
@j@1j	o-16
@j@1l	o18
@j@1o	o16
@j@1p	o40
@j@1x	o23
@j@1y	o-31
@j@22	o18
@j@24	o-15
@j@26	o-20
@j@2r	o15
@j@2s	o15
@j@37	o18
@j@38	o23
@j@3b	o-15
@j@3g	o15
@j@3m	o20
@j@3w	o17
@j@3y	o-17
@j@l	o22
@j@o	o-22
@j@q	o-19
@j@s	o18
@j@t	o28
@k		f>HaBgaY_deGABX<VC6_mfWe
@k@13	o-15
@k@1c	o15
@k@1l	o24
@k@1p	o-37
@k@20	o18
@k@21	o-15
@k@23	o17
@k@26	o21
@k@2d	o-30
@k@2g	o17
@k@2j	o23
@k@2n	o16
@k@2p	o-27
@k@2q	o36
@k@2r	o15
@k@3a	o17
@k@3d	o23
@k@3m	o-20
@k@3q	o-15
@k@3r	o-21
@k@3y	o17
@k@o	o-42
@k@p	o-31
@k@q	o-22
@k@s	o15
@k@z	o-27
@l		dA[^Bggb_VdbEBeIUeId[>[b
@l@11	o16
@l@16	o-26
@l@1c	o-15
@l@1j	o-18
@l@1k	o-19
@l@1l	o50
@l@20	o15
@l@29	o-33
@l@2m	o-16
@l@2n	o36
@l@2x	o-21
@l@3a	o23
@l@3d	o15
@l@3g	o21
@l@3q	o-19
@l@3s	o15
@l@q	o-23
@l@w	o18
@m		_ViX=hmYD_EVXac<JYC=[bcV
@m@13	o-15
@m@15	o-23
@m@17	o-32
@m@1c	o17
@m@1l	o64
@m@1n	o27
@m@1w	o-27
@m@1x	o-31
@m@21	o-19
@m@29	o-24
@m@2a	o-27
@m@2e	o-15
@m@2n	o15
@m@2q	o20
@m@3f	o25
@m@40	o23
@m@n	o-24
@m@q	o16
@n		HaTc>a=Hc]F]^dI_:^_;?AXE
@o		geXIHUddJ[PdYZcCDbUSVAVA
@o@10	o16
@o@11	o21
@o@14	o18
@o@16	o24
@o@19	o-16
@o@1g	o-21
@o@1i	o-31
@o@1j	o-27
@o@1m	o31
@o@1p	o-18
@o@1q	o23
@o@21	o-24
@o@22	o-39
@o@2g	o-15
@o@2q	o15
@o@2s	o-15
@o@2t	o-17
@o@34	o30
@o@3b	o50
@o@3g	o-39
@o@3q	o20
@o@3s	o15
@o@t	o16
@o@w	o-20
@p		__AWUX?X[Eb94?_>fRXX_adW
@p@14	o20
@p@16	o19
@p@17	o-19
@p@1d	o-20
@p@1j	o-15
@p@1m	o-23
@p@1n	o-18
@p@1p	o36
@p@1q	o25
@p@1s	o16
@p@1z	o-15
@p@21	o-25
@p@24	o-35
@p@29	o-21
@p@2b	o25
@p@2q	o24
@p@2y	o26
@p@34	o17
@p@38	o17
@p@3f	o-20
@p@3n	o-27
@p@3r	o-25
@p@u	o18
@p@z	o24
@q		^_?]4BD@=BHD<]GeCWfTWa^]
@q@10	o-26
@q@11	o-17
@q@12	o-22
@q@13	o19
@q@16	o24
@q@18	o23
@q@1a	o30
@q@1b	o16
@q@1d	o-27
@q@1g	o-22
@q@1h	o-16
@q@1j	o-22
@q@1k	o40
@q@1l	o-23
@q@1o	o-22
@q@1p	o-20
@q@1q	o-18
@q@1x	o21
@q@1y	o-16
@q@1z	o-19
@q@24	o16
@q@27	o19
@q@2d	o17
@q@2n	o-22
@q@2p	o27
@q@2r	o17
@q@31	o15
@q@34	o40
@q@36	o30
@q@3b	o-17
@q@3g	o15
@q@3q	o-33
@q@41	o21
@q@s	o26
@q@t	o-18
@q@u	o24
@q@y	o19
@r		VBhaU[ldV^XC;FaaA^]B_]WE
@r@10	o20
@r@11	o27
@r@15	o18
@r@18	o-15
@r@1c	o16
@r@1g	o-23
@r@1i	o-54
@r@1j	o-20
@r@1q	o74
@r@1r	o-17
@r@1s	o-17
@r@1z	o-51
@r@25	o-25
@r@26	o19
@r@29	o-34
@r@2k	o-16
@r@2q	o39
@r@2s	o-19
@r@3a	o22
@r@3b	o39
@r@3m	o16
@r@3q	o18
@r@3v	o-17
@r@3y	o-15
@r@40	o22
@r@v	o-19
@r@y	o15
@s	o58	eGbacEk_kZBXB>LWlf;_[leJ
@s@10	o15
@s@11	o19
@s@12	o31
@s@14	o-41
@s@1c	o21
@s@1d	o63
@s@1g	o15
@s@1l	o22
@s@1m	o-17
@s@1o	o21
@s@1q	o33
@s@1v	o20
@s@25	o-23
@s@2b	o-17
@s@2j	o20
@s@2o	o-18
@s@2p	o-35
@s@2y	o23
@s@35	o17
@s@37	o19
@s@3a	o33
@s@3b	o32
@s@3c	o-15
@s@3e	o28
@s@3f	o23
@s@3n	o-16
@s@3y	o-18
@s@40	o28
@t	o34	eAVg_eca[h[A9gQUU[B]fmbf
@t@11	o35
@t@13	o-21
@t@1c	o19
@t@1d	o51
@t@1f	o-21
@t@1j	o-15
@t@1l	o19
@t@1o	o16
@t@1p	o27
@t@1r	o-15
@t@24	o15
@t@25	o20
@t@27	o-15
@t@29	o-18
@t@2g	o-16
@t@2m	o-15
@t@2o	o-16
@t@2q	o42
@t@3y	o-18
@t@y	o21
@u		aae^Gf>_bnD_?ZIYchOUbZaC
@u@12	o-16
@u@1a	o-18
@u@1c	o19
@u@1o	o-16
@u@1p	o19
@u@1q	o16
@u@1z	o-23
@u@29	o50
@u@2o	o-15
@u@2q	o32
@u@2y	o-20
@u@30	o-15
@u@34	o-16
@u@38	o19
@u@3g	o30
@u@3u	o-18
@u@3y	o-15
@u@41	o16
@v		XHDV<Lba^Gc_?ZB_jfRB[G^b
@v@1f	o27
@v@1j	o42
@v@1o	o18
@v@1q	o40
@v@1r	o22
@v@1z	o-24
@v@25	o-16
@v@2g	o-23
@v@2m	o22
@v@2p	o17
@v@2t	o-19
@v@2y	o-19
@v@34	o-15
@v@3b	o38
@v@3g	o23
@w		][BF]ZZV>VTa[^S[CYfQYhDX
@w@16	o15
@w@1g	o27
@w@1m	o15
@w@21	o26
@w@24	o18
@w@29	o-23
@w@2p	o41
@w@2q	o-22
@w@30	o15
@w@41	o21
@x		XE;jCXnYdd?]8C=cA?H@ZHIf
@x@15	o-18
@x@16	o22
@x@1b	o-15
@x@1d	o-18
@x@1g	o20
@x@1i	o-30
@x@1j	o-16
@x@1m	o-22
@x@1p	o36
@x@1s	o-20
@x@1u	o15
@x@21	o-15
@x@23	o16
@x@2e	o15
@x@2g	o16
@x@2n	o-16
@x@2p	o17
@x@2q	o35
@x@2t	o-15
@x@33	o-18
@x@3b	o30
@x@3e	o-26
@x@3g	o-16
@x@3n	o-18
@x@z	o17
@y	o38	8_GM^e]W[SeD<CYW7TFE?]T=
@y@12	o-23
@y@15	o15
@y@16	o34
@y@1e	o-17
@y@1g	o-20
@y@1i	o-33
@y@1k	o15
@y@1m	o23
@y@1p	o44
@y@1q	o17
@y@1s	o18
@y@24	o-34
@y@27	o19
@y@2l	o-23
@y@2m	o-15
@y@2p	o15
@y@2s	o-17
@y@3b	o19
@y@3n	o-15
@y@3q	o15
@z	o-26	[YJkaZk_cIB];dCGBWTbQ]eJ
@z@15	o21
@z@16	o37
@z@17	o-16
@z@1c	o18
@z@1g	o-25
@z@1l	o-37
@z@1m	o24
@z@1p	o26
@z@1q	o33
@z@1s	o-17
@z@1u	o-20
@z@1z	o-17
@z@20	o-17
@z@22	o-22
@z@25	o-45
@z@2a	o28
@z@2e	o20
@z@2p	o20
@z@2q	o24
@z@2x	o26
@z@30	o-20
@z@34	o31
@z@3b	o32
@z@3g	o-32
@~0	c24d-16e37g16h198i34j-22k20l19n60	7:jcmgb8ar:;<fk<T.@5[9C;
@~0@~1	h22
@~0@~1g	e15
@~0@~2	h26
@~0@~24	i21
@~0@~25	l18
@~0@~29	e16
@~0@~2f	h27
@~0@~2l	h23
@~0@~2p	h23
@~0@~2q	h32
@~0@~31	h-20
@~0@~3f	i17
@~0@~3j	h21
@~0@~3l	h16
@~0@~3m	h28
@~0@~3o	h30
@~0@~3v	h-15
@~0@~4c	h39i31n26
@~0@~4d	h15
@~0@~4e	h29n16
@~0@~4h	c16h54j-16
@~0@~9	h15
@~0@~i	h16
@~1	h159j22	.Dn2twbaD{3[Wvo0W2A/u3E=
@~10	e99m59	<It3c0:.mjfmo<hA=r6j<9Z=
@~10@~36	m21
@~10@~3a	m19
@~10@~3e	e21
@~10@~4c	e20
@~10@~4d	e25
@~10@~4g	e15
@~10@~4h	m26
@~11	b-38d-15f33g-26h-26n-36	5BXA:>1=BGmXkT>Dcn;rhjHJ
@~11@~19	c17
@~11@~24	g-16
@~11@~27	j18
@~11@~3m	b-17
@~11@~4b	f15
@~11@~4e	b-19
@~11@~4h	b-25g-21h-18j-20n-19
@~12	e60g21k39n-20	Yfh:l/=/am:l[X_|9n4d:e62
@~12@~17	e17
@~12@~1s	k16
@~12@~2i	e18k28
@~12@~3m	e-30n-16
@~12@~4b	e38
@~12@~4e	e20
@~12@~4h	e25g16
@~13	c-16e127g28h-22i20k24n40	d^gEG1XHqXBl;ghu8d0p6c:J
@~13@~14	e21
@~13@~15	e25
@~13@~1v	e15
@~13@~2c	e24n16
@~13@~2p	n37
@~13@~32	e18g20
@~13@~3g	e21
@~13@~3h	n22
@~13@~3k	e15
@~13@~3m	e-15
@~13@~42	e20g18
@~13@~44	n24
@~13@~47	e-17
@~13@~4b	e-15
@~13@~4c	k24n21
@~13@~4e	e15
@~13@~4g	e15
@~13@~4h	e30
@~14	e95g-27h-43i-22j22m-18	JGq6_@i[nhhG]mfB[fcsFo=E
@~14@~1a	e25
@~14@~27	b17e21n25
@~14@~2l	n15
@~14@~2x	b22e16j58
@~14@~2z	j27
@~14@~32	j-22
@~14@~35	e19
@~14@~3g	e30
@~14@~3i	j28
@~14@~3x	e17n-15
@~14@~43	e19
@~14@~4c	n-16
@~14@~4e	e41n-19
@~14@~4h	d-23e31g-16h-31i-15j-16n-22
@~15	e116h-17i37j-16m29	BYoH9<57some2<^jVf?oW4D@
@~15@~2p	i15
@~15@~32	i15
@~15@~3b	m23
@~15@~3d	e24
@~15@~3e	e30
@~15@~3j	e-16
@~15@~3k	i16
@~15@~4g	e19
@~15@~4h	e17
@~16	b-50c-23d-28e46g-16h-27i-31j56k25n15	[^kZ=26]^q@Xt^JDIk]q=tCZ
@~16@~1l	k21
@~16@~1v	n-20
@~16@~25	j17l19
@~16@~2u	f17
@~16@~31	b-15e19i-16
@~16@~3a	n16
@~16@~3c	n15
@~16@~3f	j32
@~16@~3i	j-15
@~16@~3j	n18
@~16@~3m	b-19n-16
@~16@~4b	b-15e23
@~16@~4c	m-22n16
@~16@~4h	b-16f25j22k21m17n23
@~17	a67b-29c-41d-36e41f-43g-22h-30i-23j31k-47l-27m-23n-43	LXpB5g;EHZ@k_bUF6qZZ9<Aq
@~17@~18	e16
@~17@~19	a21
@~17@~1a	a-34e-15
@~17@~1g	c-18e-20
@~17@~1t	a-15
@~17@~1v	e15
@~17@~1x	a19
@~17@~1z	e15j37
@~17@~29	b-19c-38d-18e-21g-16j-22l-24n-42
@~17@~2a	c-19n-29
@~17@~2o	a17
@~17@~2p	j15
@~17@~30	a-15
@~17@~31	j40
@~17@~32	a-47b-29c-39d-18e-26j-16l-24n-35
@~17@~33	e19
@~17@~37	e-21
@~17@~3a	a-15
@~17@~3c	j15
@~17@~3d	a-24i-16j-15n-21
@~17@~3e	e33
@~17@~3f	j-20
@~17@~3g	e-15g-32j-49
@~17@~3h	j40
@~17@~3k	e23
@~17@~3n	a-21
@~17@~3x	j-17
@~17@~43	a-41e-15j-16
@~17@~47	a-16
@~17@~4b	c-25j29
@~17@~4c	j21n16
@~17@~4e	n-20
@~17@~4g	n-17
@~17@~4h	b-15c-18d-16e-31f-18g-26h-17j-21k-19l-24
@~18	a40b24e84g33i23j28l-15m-16n25	UYh@9iEE]M:Y7T?j?f4l9]?@
@~18@~19	c-16
@~18@~1z	e19g-16
@~18@~2a	e15
@~18@~31	e15
@~18@~32	e18g31j37
@~18@~35	e18
@~18@~3d	n-17
@~18@~3f	g15
@~18@~3h	j18
@~18@~3k	e27
@~18@~3m	a19k15
@~18@~48	c-16
@~18@~4b	a21e19g-22i-15
@~18@~4c	j19
@~18@~4d	j18
@~18@~4e	c-18
@~18@~4h	a28e30g22j15
@~18@~4i	a24
@~19	a80b35c193d21h-19i-24j-35l-27n-25	Lh+<3u=LEiaj10GbpH_oDB<C
@~19@~1a	c-15
@~19@~1d	c41d41
@~19@~1e	a-19
@~19@~1g	c18
@~19@~1h	c48i21
@~19@~1i	c22
@~19@~1m	k16
@~19@~1o	c17
@~19@~1v	c22
@~19@~1x	f15
@~19@~1y	b42f20
@~19@~23	g20
@~19@~24	c17
@~19@~2c	n18
@~19@~2g	c-31
@~19@~2l	n-17
@~19@~2n	c-17
@~19@~2o	c-22d26g-19i-16
@~19@~2q	c18
@~19@~2r	c16
@~19@~2u	c21
@~19@~2x	c20
@~19@~31	c19
@~19@~32	c-15j-15
@~19@~3c	c-27
@~19@~3d	a33c39
@~19@~3e	a20c38
@~19@~3f	c23
@~19@~3k	c-24
@~19@~3m	a-41c-118n-26
@~19@~3o	c-17
@~19@~3p	a18c25
@~19@~3q	c-30
@~19@~3v	c-18
@~19@~3w	a-15c-17
@~19@~41	c-21
@~19@~43	c15
@~19@~44	c40
@~19@~4b	b-17d-17f-15i-21j-16
@~19@~4c	a24c-19n-19
@~19@~4e	b16
@~19@~4f	a21
@~19@~4g	c43
@~19@~4h	a26d17f15g18h-16
@~1@~2f	h20
@~1@~32	h17
@~1@~3h	h34
@~1@~41	h17
@~1@~4c	h40
@~1@~4d	h17
@~1@~4e	j17
@~1@~4h	h53j17
@~1@~5	h23
@~1@~7	h22
@~1@~9	h17
@~1a	a209b-15c26e27g-28h-26j-32k-16l-22n-30	WF;22v3:ieZi2);f]qT<<3_p
@~1a@~1c	i16
@~1a@~1d	c29
@~1a@~1e	a-23
@~1a@~24	i18
@~1a@~2o	a19
@~1a@~2r	a17
@~1a@~2v	a-16
@~1a@~2z	a15
@~1a@~32	j-17
@~1a@~36	c30
@~1a@~3a	a32i17
@~1a@~3b	m20
@~1a@~3d	a61e28
@~1a@~3e	a64c26e27
@~1a@~3f	a39
@~1a@~3k	j-15
@~1a@~3l	a-21
@~1a@~3m	a-41b-18c-20
@~1a@~3q	a-18
@~1a@~3w	a-26
@~1a@~42	a19
@~1a@~43	a-27e-22i24j-17
@~1a@~44	c18
@~1a@~48	c16
@~1a@~4b	a-20
@~1a@~4c	a36
@~1a@~4d	a17e15
@~1a@~4e	a25c31n15
@~1a@~4g	a20c17
@~1a@~4h	n-16
@~1b	a-27b26c124e-24f119g54i22m-27	b[0cYi?>/8hbV90^h<Dmdm:6
@~1b@~1c	a-17c-37f-24g-24j-19
@~1b@~1h	c43
@~1b@~1k	f-16k-18
@~1b@~1n	g-15
@~1b@~20	c32
@~1b@~21	f16
@~1b@~22	f17
@~1b@~24	f23
@~1b@~25	l15
@~1b@~27	c18
@~1b@~2r	c24
@~1b@~2u	f20
@~1b@~2z	j17
@~1b@~31	g15
@~1b@~32	c-15
@~1b@~35	f-15
@~1b@~37	f-19
@~1b@~3a	f-30
@~1b@~3b	f-18
@~1b@~3d	a-21f-18
@~1b@~3f	i21
@~1b@~3g	c28
@~1b@~3h	f24
@~1b@~3j	f-15
@~1b@~3m	g20
@~1b@~3n	f39g19k16
@~1b@~3q	f-23k-23
@~1b@~3u	f-26
@~1b@~46	f18
@~1b@~4b	a-15c27i16
@~1b@~4c	c-18f-32m-20
@~1b@~4d	b19f-16
@~1b@~4f	a-17c-30f-27g-21j-19
@~1b@~4h	c56f21m-20
@~1c	a-17b83c116e-15f-15g-22h-18i31j-21k-38l-18m-36	qBDmRrmv6<kM9:9ijWhmdAWC
@~1c@~1g	c16
@~1c@~1i	c19
@~1c@~22	f21
@~1c@~23	c-16
@~1c@~2a	b21
@~1c@~2l	i25
@~1c@~3a	b20
@~1c@~3d	a-17c-17f-28g-23j-20k-18
@~1c@~3e	i21
@~1c@~3g	c27
@~1c@~3k	c40i24
@~1c@~3m	b19c32i18
@~1c@~4b	c-15g-17k-21
@~1c@~4c	b28k-15
@~1c@~4f	c-32f-20g-25i-17j-19k-15
@~1c@~4h	b27c46g-25j-16k-18m-17
@~1d	a-46b-20c81e-22g-39h-57i-25k-41l-45m-45n-77	P]bADGXvM=nkg]Bfn_apbh>=
@~1d@~1g	c16j20
@~1d@~1h	i19
@~1d@~1v	n-15
@~1d@~29	c17
@~1d@~2a	n-37
@~1d@~2b	c16
@~1d@~2n	n-24
@~1d@~2o	c15d18
@~1d@~2p	n-20
@~1d@~2s	i28
@~1d@~30	j22
@~1d@~36	a-22b-18c30d-16e-17h-18m-18
@~1d@~37	m-19
@~1d@~3d	d19j-18
@~1d@~3f	f-18i-15
@~1d@~3h	j26
@~1d@~3m	b21c20e24
@~1d@~3n	c18
@~1d@~3p	c-17n-17
@~1d@~3q	c-24
@~1d@~44	b-31c-18d-28e-20l-18m-18n-26
@~1d@~47	j15
@~1d@~4b	a-17b-15c15g-19j-22k-19m-15
@~1d@~4c	c18
@~1d@~4e	c45f18j22m-21
@~1d@~4h	g-19h-22l-16m-22n-27
@~1e	a-28c61f-46g-41h-42i30j30k-31m-33	[H_^5WVwSEm;_]ae[eihVd_A
@~1e@~1w	c17
@~1e@~24	c16
@~1e@~2l	c24j15
@~1e@~2o	c-21
@~1e@~2q	i15
@~1e@~2v	i16
@~1e@~2z	j26
@~1e@~30	j55
@~1e@~31	l19
@~1e@~3e	l22
@~1e@~3f	c25
@~1e@~3g	a-15f-15g-15
@~1e@~3h	j23
@~1e@~3k	c-27
@~1e@~3m	c55i61
@~1e@~3x	c-17
@~1e@~43	n16
@~1e@~46	c46
@~1e@~47	i-15j-15n-16
@~1e@~4b	c21e-16j-18
@~1e@~4c	b18f-15m-19
@~1e@~4e	n19
@~1e@~4f	c21
@~1e@~4h	g-22h-18i-15j18
@~1f	b-58d-37g-23k-38l-54m-26	GGbc5a9Mei?JFECCde^_Z[KX
@~1f@~1k	g16
@~1f@~1v	j15
@~1f@~1w	l-16
@~1f@~1x	f26
@~1f@~25	l-31
@~1f@~26	l-19
@~1f@~27	l-21n-15
@~1f@~28	l18
@~1f@~29	m32
@~1f@~2b	n24
@~1f@~2f	a16
@~1f@~2g	c-15
@~1f@~2n	c-21
@~1f@~2r	c-17
@~1f@~2s	i15
@~1f@~2z	j-18
@~1f@~32	n-17
@~1f@~35	a-18
@~1f@~3d	a-35b-24h-23i-35j24k-30l-39m-16n-41
@~1f@~3f	d17
@~1f@~3g	n-15
@~1f@~3h	c20g-25i26j-29k-17
@~1f@~3m	a49b-49c30e20i-26j-18l-60
@~1f@~3o	a15d-22e-21i19n36
@~1f@~3p	e-16l-23
@~1f@~3q	c-15
@~1f@~4b	b-22c-27d-20h-15n-27
@~1f@~4c	c20i-17l-15
@~1f@~4e	b-16
@~1f@~4g	a-47b-29c-27d-21f-16g-28h-37k-34l-34m-16n-56
@~1f@~4h	a40c18g-17i23j-22
@~1f@~4j	e15
@~1g	a30b-26c22e19h-22l-34m-19	9^^e>gAUidAd;?D=4c[qCeZT
@~1g@~23	g21
@~1g@~24	g-25
@~1g@~27	l-15
@~1g@~29	e-19g-19h-15j-17l-20n-20
@~1g@~2a	g-18j-17n-17
@~1g@~2b	n-17
@~1g@~2n	d20n-19
@~1g@~2o	e22
@~1g@~2p	c16
@~1g@~2r	i15
@~1g@~32	e-21g-27h-21l-18m-20
@~1g@~39	e20
@~1g@~3a	j19
@~1g@~3f	a16i-19
@~1g@~3h	d20n-21
@~1g@~3j	i19
@~1g@~3k	j20
@~1g@~3m	e-23n-15
@~1g@~3n	g-16
@~1g@~3p	n21
@~1g@~4b	a39c34g18j53
@~1g@~4c	j16
@~1g@~4e	a32c37
@~1g@~4g	g-16
@~1g@~4h	g18h-15l-22n-36
@~1h	c78f34i67l-20m-30n-17	]Dbk?aC_i4a]1.4hj>GjWh@A
@~1h@~1v	i24
@~1h@~1z	c24
@~1h@~2l	i23
@~1h@~2m	i16
@~1h@~2s	i21
@~1h@~30	c15
@~1h@~36	i19
@~1h@~3d	c38
@~1h@~3e	i34
@~1h@~3f	c20
@~1h@~3g	c20
@~1h@~3h	c16
@~1h@~4b	c26i25n-16
@~1h@~4c	i23
@~1h@~4h	c27m-16
@~1h@~4k	c18
@~1i	c35d-25g15m44n27	Yf@F@m@]Za^[mDgcf7Age@F<
@~1i@~1o	f15
@~1i@~1v	n-19
@~1i@~24	g19
@~1i@~27	c15
@~1i@~2e	n20
@~1i@~2l	n-21
@~1i@~2m	i21
@~1i@~2o	c26
@~1i@~30	j19l22
@~1i@~32	g22
@~1i@~37	m16
@~1i@~3b	m24
@~1i@~3d	d-15i15
@~1i@~3g	c-18
@~1i@~3j	f15n22
@~1i@~3m	m34
@~1i@~44	a-15b-16d-27e-22g-33h-24
@~1i@~45	c-15
@~1i@~48	c26
@~1i@~4b	i17
@~1i@~4c	i19m21
@~1i@~4f	c16
@~1i@~4h	c17
@~1j	a-15c34g-17h-17n-18	0=Ei>WGjTAjag1Deu?hej?E;
@~1j@~2r	i16
@~1j@~2t	i19
@~1j@~3m	c35
@~1j@~4b	c15
@~1j@~4c	m-24
@~1k	b-18c-19d-16e-15g27h-31i-24j-26k77m17n-38	8t,Bn9<!!W?ow98t8f=8WcK<
@~1k@~1l	k-19
@~1k@~1n	f-16g-16k-16m17
@~1k@~1v	k27
@~1k@~23	k16
@~1k@~24	f-23g-25
@~1k@~27	k32
@~1k@~2l	k26
@~1k@~31	k21
@~1k@~37	f-20g-32m20
@~1k@~3d	g22
@~1k@~3l	k-24
@~1k@~3m	g-16k-21n-18
@~1k@~3o	f15k19
@~1k@~3q	k-21
@~1k@~3y	f-18
@~1k@~3z	g-15
@~1k@~48	k-22
@~1k@~4b	f18g-32k21
@~1k@~4c	g15
@~1k@~4e	f-24k41
@~1k@~4h	g18h-18n-19
@~1l	b-25c-26d-21e-25g42h-22i-23j-34k108n-36	3wDEt_I*/k<_eBFob_;>9peD
@~1l@~1m	g15
@~1l@~1n	k20
@~1l@~1q	k20
@~1l@~1z	g-18k-21
@~1l@~24	k24
@~1l@~25	l15
@~1l@~27	k-15
@~1l@~28	k15
@~1l@~2n	k19
@~1l@~2u	i-16
@~1l@~36	g16
@~1l@~3a	g16
@~1l@~3d	g30k26
@~1l@~3f	g26k23
@~1l@~3g	k20
@~1l@~3h	g21k24
@~1l@~3o	k15
@~1l@~41	k-24
@~1l@~43	k-22
@~1l@~44	k21
@~1l@~47	k-30
@~1l@~48	k-16
@~1l@~49	g-16k-38
@~1l@~4f	k27
@~1l@~4h	i-17j-16k39
@~1m	a-20b-26c-31d-21e-29g58k93n-35	<r[Uo]6-3RX;vWCqGD@U<gcY
@~1m@~1q	k16
@~1m@~1s	k15
@~1m@~1u	k-20
@~1m@~1v	k27
@~1m@~1w	k15l18
@~1m@~26	l20
@~1m@~2l	i16
@~1m@~2n	k-22
@~1m@~2p	i19
@~1m@~31	g15
@~1m@~32	k-18
@~1m@~3a	j22
@~1m@~3c	g22
@~1m@~3g	g19
@~1m@~3h	n-16
@~1m@~3m	g-20i-15k-22n-16
@~1m@~3p	k-20
@~1m@~3y	j18
@~1m@~47	k-15
@~1m@~4c	n-17
@~1m@~4e	b-15
@~1m@~4h	g49k18
@~1n	a-15d-19f102g82h-27k74m39n-26	8m.fb@/"+<Jrk43v6b8;ee9:
@~1n@~1p	f-15
@~1n@~1y	f32
@~1n@~21	i15
@~1n@~24	f42g22
@~1n@~29	k17
@~1n@~2f	k19
@~1n@~2g	m16
@~1n@~2l	f21
@~1n@~2o	g19
@~1n@~2s	f-16
@~1n@~32	j-17
@~1n@~37	f-16g-21m40
@~1n@~3b	m23
@~1n@~3d	f20g21
@~1n@~3f	f16g38
@~1n@~3h	f52g27
@~1n@~3l	f-21
@~1n@~3n	f15g20
@~1n@~3q	f-18k-24
@~1n@~3u	f-19g-21
@~1n@~3z	f-23
@~1n@~41	m15
@~1n@~4b	g17
@~1n@~4c	f17
@~1n@~4e	m21
@~1n@~4f	f-17
@~1n@~4h	f46g67k25m29
@~1o	b-28f132g17h-18i26j-27k18n-24	b]6lE9?8D1ecB1:oY[@WsoCC
@~1o@~1q	f15
@~1o@~1v	i19
@~1o@~2l	i18
@~1o@~2s	m-18
@~1o@~36	f-21
@~1o@~37	f-15
@~1o@~3b	f-18
@~1o@~3d	f42
@~1o@~3f	g22
@~1o@~3g	f-26
@~1o@~3h	f17
@~1o@~3i	f-19
@~1o@~3k	f-19
@~1o@~3l	f22
@~1o@~3n	f20
@~1o@~3r	f37
@~1o@~3u	f-25
@~1o@~3w	f-17
@~1o@~3y	f-17m19
@~1o@~41	f16
@~1o@~4b	f38g33
@~1o@~4c	d16g23
@~1o@~4d	f16
@~1p	b28f101g57h15j25k68l25n17	GM-Sb[a7/VeXhL9c67:bUv8[
@~1p@~1q	f26
@~1p@~1y	f17
@~1p@~25	f26k18l29
@~1p@~32	f20
@~1p@~3a	k17
@~1p@~3e	f15
@~1p@~3f	g18
@~1p@~3g	f21
@~1p@~3h	g15
@~1p@~3i	f19
@~1p@~3l	f16
@~1p@~3n	f23
@~1p@~44	f20
@~1p@~4b	k17
@~1p@~4c	f70k39
@~1p@~4d	j21
@~1p@~4e	l-17
@~1p@~4h	f37g37k31
@~1q	c-17d16f66g29k104m-35n16	wc6Js1;8^9<A1W8o7>1C]tB@
@~1q@~24	g22
@~1q@~2l	k17
@~1q@~3a	k15
@~1q@~3d	k31
@~1q@~3f	g19
@~1q@~3g	f22
@~1q@~3i	f16
@~1q@~3m	n-18
@~1q@~46	k21
@~1q@~4b	k59
@~1q@~4c	f28k31
@~1q@~4e	e-15
@~1q@~4f	k24
@~1q@~4h	f26k31
@~1r	b29d-15g62k128l16m-28n-19	=oH<t^Y2,abCiV9s?H8Z6j<F
@~1r@~1u	k22
@~1r@~1v	k18
@~1r@~2n	k17
@~1r@~30	f17
@~1r@~3g	g20
@~1r@~3n	k18
@~1r@~3o	k17
@~1r@~48	k16
@~1r@~4b	g24n-15
@~1r@~4c	g19k36
@~1r@~4e	k32
@~1r@~4f	k18
@~1r@~4g	g18k17
@~1r@~4h	g32k58
@~1r@~4k	k18
@~1s	g51k81n-23	>v=ds_a0'cIXia2r;E=]BrHZ
@~1s@~4e	k19
@~1s@~4h	k39
@~1t	a-28d-19g23k47m17n-18	<iX_AD7^=FEbo>Ji?G<VI?[3
@~1t@~23	n18
@~1t@~2a	k23
@~1t@~3b	m31
@~1t@~3d	l16
@~1t@~3k	k19
@~1t@~3m	k17
@~1t@~3o	k17
@~1t@~4h	a-19
@~1u	a-20b24c-19d-16e-23f19g37h-15k54l31n-22	?kD]nD]7=7m[pKV^6;DC3@Gf
@~1u@~1x	f25
@~1u@~2f	b17
@~1u@~30	j17l15
@~1u@~32	n-18
@~1u@~3d	g20
@~1u@~3h	n-24
@~1u@~3m	b-28g-16i-20n-27
@~1u@~3p	n-16
@~1u@~4b	b35k-19
@~1u@~4c	n-21
@~1u@~4e	b-20
@~1u@~4h	n-20
@~1v	a-20d-46e20f-29h-34i-18k39l16m-18	UZa_=^ffXeeCf>JkbZBW4meG
@~1v@~1y	f15
@~1v@~24	c16
@~1v@~27	l19
@~1v@~29	l17
@~1v@~2a	b-15
@~1v@~2b	i-20
@~1v@~2c	j25
@~1v@~2f	b17i-31
@~1v@~2l	a-28d-45e-27f-28h-37i-47l-33m-44n-41
@~1v@~2n	b-15
@~1v@~2r	i30k22
@~1v@~2w	j16
@~1v@~30	b20g16j16
@~1v@~32	n-15
@~1v@~35	d-15
@~1v@~37	c-15m15
@~1v@~3a	b-15k-15n-21
@~1v@~3c	l16
@~1v@~3e	c15n-25
@~1v@~3f	h-15n-21
@~1v@~3g	j22
@~1v@~3h	j18
@~1v@~3m	e19i-33k34
@~1v@~3n	k23
@~1v@~3o	n29
@~1v@~3p	d-17
@~1v@~3u	i17
@~1v@~43	b25n-21
@~1v@~44	n-19
@~1v@~45	c-20n-25
@~1v@~48	n27
@~1v@~4b	c-23j-16n-41
@~1v@~4c	j-16m-19n19
@~1v@~4e	e16n28
@~1v@~4f	b-15m-22n18
@~1v@~4g	g15l20
@~1v@~4h	h-31
@~1w	b-18d-19e-22f18h-19i-20k31m-15n-15	:X>YZ7=F4Rdc_8@ocHJWCv]d
@~1w@~24	f25g17
@~1w@~3d	i-15
@~1w@~3g	k-16n-17
@~1w@~3m	l-24
@~1w@~4b	k33
@~1w@~4g	f28l-23
@~1w@~4h	c-18
@~1x	a38e24f193j29k41	F:@+p=0027>_Z80m?j;^mrCC
@~1x@~27	j15
@~1x@~2p	f20
@~1x@~2v	f19
@~1x@~30	f22
@~1x@~31	f23j22
@~1x@~35	f16
@~1x@~3d	f97
@~1x@~3e	f16
@~1x@~3h	f25
@~1x@~3k	f17
@~1x@~41	f17
@~1x@~4b	a16f24k15
@~1x@~4c	f43k24
@~1x@~4h	a16
@~1y	b28d42f106i57k24	x>7f[.JNA2pe49;mW@IEmpL:
@~1y@~24	f30
@~1y@~2l	i27
@~1y@~2r	f15
@~1y@~2u	i15
@~1y@~2v	i31
@~1y@~32	f26
@~1y@~3d	d19
@~1y@~3f	i21
@~1y@~3h	f24
@~1y@~3j	f32
@~1y@~3m	b15
@~1y@~3n	f28
@~1y@~4b	k17
@~1y@~4c	f-15
@~1y@~4h	b21d15f40i30
@~1z	e34g65j40n-15	:pZh@o:9;7<bAnEn?^7s4HLB
@~1z@~24	g18
@~1z@~2b	g15
@~1z@~32	j18
@~1z@~3d	c19
@~1z@~3f	g36
@~1z@~3g	g21
@~1z@~3h	f15
@~1z@~3m	g29
@~1z@~49	g-16
@~1z@~4b	g15
@~1z@~4c	j20
@~1z@~4d	g20
@~1z@~4e	j20
@~1z@~4h	g38
@~2	c43e27f38g48h98j-16n29	AB;lhl97dnCV,p^_U99[di8D
@~20	c48d15f18g55h-22j64m-18	Df<sHp@g-0EDCm0eAhFp?^D@
@~20@~23	j20
@~20@~24	g24
@~20@~27	j16
@~20@~2l	c19
@~20@~3d	j29
@~20@~3h	g16j17
@~20@~3m	g16
@~20@~4b	g-21i15j25
@~20@~4e	j19
@~20@~4f	j24
@~20@~4g	j16
@~20@~4h	j31
@~21	f36g53i47k23	.^Ywjg;7R5^DT:8v<;=HadHB
@~21@~2o	i28
@~21@~3f	i21
@~21@~3g	g24
@~21@~43	g16
@~21@~4e	g21
@~21@~4h	g46i21
@~22	e17f33g25h-20i35j-16m23	?VWdEJ>=^:olB?Ei=@3eh?]G
@~22@~2l	i20
@~22@~2u	f15g21
@~22@~3g	g16
@~22@~49	e17i29
@~22@~4b	f20
@~23	c-19d-24g83h19i-38n-19	:iWmgnE>Kl?dbndT[VGPEVD^
@~23@~24	b17h-18
@~23@~2o	c-19i-15
@~23@~2u	i-21
@~23@~2v	c-15n-20
@~23@~31	e-19i-22j17
@~23@~3a	g-39h-16i-17k-15n-16
@~23@~3d	a-18d-15h19i-20j16n-24
@~23@~3e	f19g34h19
@~23@~3f	b23g-27i-23l-26n-22
@~23@~3g	n-18
@~23@~3h	i-21
@~23@~3m	h-17
@~23@~3n	h15
@~23@~3o	n-21
@~23@~3s	g15
@~23@~3z	g-15
@~23@~40	g-28
@~23@~41	g-15
@~23@~4b	g23j22k17
@~23@~4c	i-25j-18l-21
@~23@~4e	k24
@~23@~4g	a30d20e26h19l26n26
@~23@~4h	i-38
@~23@~4i	f-21g52j-22n-20
@~24	b-43c15f61g83h53i43j-31k21m-21	1TUnXd8;Cma^=dYp]P=[ibEV
@~24@~25	g21
@~24@~27	l17
@~24@~28	e20l23
@~24@~29	n18
@~24@~2a	h19
@~24@~2l	c17f30j-20
@~24@~2m	i17
@~24@~2n	e15i21n29
@~24@~2o	i-20
@~24@~2p	e-15f25h17
@~24@~2q	i15
@~24@~2s	f-16g-17m-15
@~24@~2v	h16i44
@~24@~30	g20l19
@~24@~31	l-15
@~24@~32	g27h16i21
@~24@~34	i20
@~24@~37	c-15f-28g-27m-19
@~24@~3a	e16h-18j35n-35
@~24@~3c	k-16
@~24@~3f	a-21f-59g-110h-71i-54l-20m-35
@~24@~3g	b15f-15h15i-16j-16n32
@~24@~3h	j-21
@~24@~3i	f-22
@~24@~3j	f18h28
@~24@~3k	g17h15i25
@~24@~3m	b29f47g28h19n31
@~24@~3n	i21
@~24@~3p	e16g16
@~24@~3q	b-23f-21
@~24@~3r	n-16
@~24@~3u	f-21
@~24@~3z	f-19g-23k-15
@~24@~40	f-17g-19
@~24@~41	l16
@~24@~42	d-20g20
@~24@~43	n18
@~24@~49	f-17g-16
@~24@~4b	c24e21f-15g47h21i23j20k38l20
@~24@~4c	c27g-35j25k-15l21n-29
@~24@~4d	g41i21
@~24@~4e	e-16i23
@~24@~4f	h18k22
@~24@~4g	d15e18f25g25i38n24
@~24@~4h	a19b-18g-22m-25
@~24@~4j	f16g26
@~25	a-26b-45c-36d-39e32f-23h-35i-37j17k-20l186m46n-75	![FV^**2"arc|n>>CigjA4[m
@~25@~26	l-37
@~25@~27	l16
@~25@~29	l25
@~25@~2e	l-38
@~25@~2f	l17
@~25@~2g	l28
@~25@~2l	l22
@~25@~2n	l22
@~25@~2o	l17
@~25@~2u	l25
@~25@~31	l40
@~25@~32	l29
@~25@~33	j22
@~25@~36	m21
@~25@~37	l-20
@~25@~38	l24
@~25@~39	e16
@~25@~3a	m15
@~25@~3b	l-22
@~25@~3d	j23l35
@~25@~3e	l28
@~25@~3f	l55
@~25@~3m	l18m23
@~25@~3p	l-19
@~25@~3q	l-25
@~25@~3z	l-16
@~25@~40	l-30
@~25@~45	l-16
@~25@~46	l-19
@~25@~47	l-18
@~25@~4b	f-18l35
@~25@~4c	l-30m18n-36
@~25@~4d	e24l-33
@~25@~4e	b-15n-18
@~25@~4h	b-17g24n-26
@~26	c-15d-16j-21l111m42	4?7aj<]?+in]r4c8?D^7C?[l
@~26@~28	k17l19
@~26@~2c	n-17
@~26@~31	l28
@~26@~35	m16
@~26@~36	m16
@~26@~3b	l-24
@~26@~3c	m16
@~26@~3d	g16l43
@~26@~3e	l45
@~26@~3i	l19
@~26@~47	l17
@~26@~4c	l23
@~26@~4e	a15l23
@~26@~4f	l21
@~26@~4h	b33m17n-27
@~27	a-29i-27j41k38l124n59	<@?_F2Zb<lmEwmCDGD]h4_<]
@~27@~2g	n24
@~27@~2n	e16
@~27@~2x	b16e20n29
@~27@~31	j18
@~27@~32	j-22l-17
@~27@~3d	j22l65
@~27@~3e	l18
@~27@~3f	i-17l26n32
@~27@~3g	g-17
@~27@~3h	d20
@~27@~3l	l22
@~27@~4b	e-17f-19
@~27@~4c	i-15k17
@~27@~4d	l23
@~27@~4f	k19
@~27@~4g	n-20
@~27@~4h	b-20d19i-31l21
@~28	c19e34f18k44l102m35	5>8*I6970^qbp<eg^F<a4PAb
@~28@~29	l36
@~28@~2g	m19
@~28@~30	l22
@~28@~31	m20
@~28@~32	l24
@~28@~37	e19m45
@~28@~3a	m30
@~28@~3d	l21
@~28@~3l	l18
@~28@~3m	l34
@~28@~4b	l20
@~28@~4c	l33
@~28@~4d	l18
@~28@~4e	k16
@~28@~4f	k17
@~28@~4g	k16l29
@~28@~4h	e17l38
@~29	b47e53g-15i26k16l78m68n87	@B_LT>PZiehenId81B?f@:8H
@~29@~2a	a-15h-16j-33n-25
@~29@~2g	m-21
@~29@~2l	i23
@~29@~2n	d20
@~29@~2o	e15
@~29@~2u	i16
@~29@~30	i15j18
@~29@~32	b42e74f17g-15k21l48
@~29@~36	m17
@~29@~37	l15m30
@~29@~38	m18
@~29@~39	e15
@~29@~3b	m29
@~29@~3f	e-16j-15k16
@~29@~3h	d22
@~29@~3j	i18
@~29@~3k	j19n-31
@~29@~3l	n15
@~29@~3m	m27
@~29@~3n	f17
@~29@~3o	n18
@~29@~3s	b19
@~29@~3u	m20
@~29@~3x	e16
@~29@~42	b15
@~29@~43	e23
@~29@~4b	a17b26c18e21j19n-22
@~29@~4c	h18m25
@~29@~4d	e20h21
@~29@~4e	b18c22f16g-15l33m18
@~29@~4f	j-16k23
@~29@~4g	g-17k21l25m34
@~29@~4h	e26h15i30l24m30n46
@~29@~4i	d16
@~2@~1p	g19
@~2@~2n	h16
@~2@~32	c18f16g35
@~2@~3f	h25
@~2@~3g	h27
@~2@~3h	h16
@~2@~3k	f16
@~2@~3n	f15
@~2@~42	f15
@~2@~4c	f15h23
@~2@~4h	a15f17g28h53n20
@~2@~5	h19
@~2a	b24c-45d40f-21g-26i-18j-22k19l-30m-25n95	uFY_EBUg]HAeXYffDBcXD?Ce
@~2a@~2b	e-15i-23
@~2a@~2f	n16
@~2a@~2g	e-17n34
@~2a@~2l	n-19
@~2a@~2p	n27
@~2a@~2t	h15i-15
@~2a@~2u	n-16
@~2a@~2v	e-18j-15
@~2a@~2y	n-17
@~2a@~32	h-16j-24n-20
@~2a@~34	n15
@~2a@~35	n17
@~2a@~36	n-23
@~2a@~38	n18
@~2a@~3a	b20f16
@~2a@~3d	c-19j-20
@~2a@~3e	d-17i-17n-18
@~2a@~3f	e19i32n-16
@~2a@~3h	b15d23n-16
@~2a@~3j	j16
@~2a@~3m	b-31c18e-17i-17n39
@~2a@~3n	a15
@~2a@~3o	e-20
@~2a@~3q	n-22
@~2a@~3s	n16
@~2a@~3v	n20
@~2a@~40	n17
@~2a@~43	n-21
@~2a@~44	n29
@~2a@~4b	d23e16g17i-18k22
@~2a@~4c	b38d35
@~2a@~4d	n-23
@~2a@~4e	b-19d-18e-24k-15n-54
@~2a@~4f	a16n41
@~2a@~4g	b17
@~2a@~4h	d27e-21
@~2b	b22c-15d-15e-16f-22g-44h-26j-25k-20m-34n38	l@fjTipjn^XSdcZ]]KYZfa^i
@~2b@~2c	n15
@~2b@~2e	n-20
@~2b@~2g	n15
@~2b@~2l	h23i-23
@~2b@~2n	a26c15i57j-18l25
@~2b@~2p	n18
@~2b@~32	i-19n-29
@~2b@~36	n-16
@~2b@~3a	n18
@~2b@~3g	e-24g-28h-21i-16
@~2b@~3h	e18
@~2b@~3j	b-20h-18
@~2b@~3m	i33n45
@~2b@~3q	n-16
@~2b@~44	n16
@~2b@~46	f17
@~2b@~4b	d16
@~2b@~4c	b16
@~2b@~4e	c19
@~2b@~4f	n20
@~2b@~4g	n29
@~2b@~4h	g-22i16
@~2b@~4j	n15
@~2c	b-16d-38h-22m-15n96	hFmiX_jcoiEUcZYJZB>d_lId
@~2c@~2f	e27h22n-23
@~2c@~2l	n-24
@~2c@~2p	n15
@~2c@~3e	i16
@~2c@~3h	j17
@~2c@~3o	e25h16n17
@~2c@~44	n18
@~2c@~4b	f15
@~2c@~4e	n28
@~2c@~4h	d-22h-18j16
@~2d	a-16n18	iYWoC:vijiCqfE[Y?Da<9nXg
@~2d@~2e	n-23
@~2d@~2k	n18
@~2d@~47	n-15
@~2d@~48	n-16
@~2d@~4e	n-18
@~2d@~4h	n-24
@~2e	a-42b-57c-50d-64e-53f-30g-28h-16i-51j-30k-44l-72m-23n15	sWnsqXwpiq2miY?Alef8cqqk
@~2e@~2l	n19
@~2e@~30	n16
@~2e@~32	n18
@~2e@~3c	n-18
@~2e@~3d	d-15l-22
@~2e@~3l	l-16n-15
@~2e@~3m	n20
@~2e@~3n	n15
@~2e@~3o	n20
@~2e@~3p	b-20
@~2e@~41	n23
@~2e@~44	n26
@~2e@~4c	a-16b-34d-15j-23k-28l-32n-43
@~2e@~4h	b-25d-21e-18l-31
@~2e@~4j	n17
@~2f	a-23d53e-21h50j-16m-27n32	hHSnjaFjl^YB@fcYZ=?=YYEZ
@~2f@~2l	b19
@~2f@~2n	n17
@~2f@~2o	i17
@~2f@~2p	d-15h-23l-16n-19
@~2f@~2r	i-24
@~2f@~2t	i-20
@~2f@~32	i-15
@~2f@~3d	i15
@~2f@~3e	i27
@~2f@~3g	d17
@~2f@~3h	d17
@~2f@~3i	n-18
@~2f@~3j	i-28n-16
@~2f@~3m	i-24n-16
@~2f@~3o	d20e24h71m-17n18
@~2f@~43	b16
@~2f@~44	i-17n-15
@~2f@~4b	d19
@~2f@~4c	d16n43
@~2f@~4d	n18
@~2f@~4e	d17
@~2f@~4h	d22
@~2g	a-40c-41d-27e-27g20h-27l24m77n46	][?m;Bk]HWCru<jd4B>CI@ab
@~2g@~2h	n-17
@~2g@~2l	n16
@~2g@~2n	c-21e-15
@~2g@~2o	c-23n-17
@~2g@~2s	m26
@~2g@~2u	c15
@~2g@~32	m-19
@~2g@~35	m35
@~2g@~36	m21
@~2g@~37	m41
@~2g@~3b	m27
@~2g@~3c	m45n22
@~2g@~3d	c-25i-16m-17
@~2g@~3h	g18m19
@~2g@~3i	n-17
@~2g@~3k	n-18
@~2g@~3m	a-21c-18f-15g-27k-22m15n-15
@~2g@~3p	m-18n-18
@~2g@~4b	b26i-21
@~2g@~4c	f21
@~2g@~4e	a-15b-17d-19n-29
@~2g@~4g	c-24g18
@~2g@~4h	b-25e-22i-16
@~2h	b-19c-19d-17i-21j-22	ickii6ucpwAh^aHFcFdKY^ak
@~2h@~2z	n-18
@~2h@~32	n-19
@~2h@~3d	n-16
@~2h@~3k	n-18
@~2h@~3m	n-31
@~2h@~4b	n-20
@~2h@~4e	n-21
@~2i	e18g21k30n80	rc:eX=ijru9dTDji6X:f7k2g
@~2i@~4e	n20
@~2i@~4h	e17n38
@~2j	b-19j-16n90	nZ]v?6ukao8h>;_XYAaa@pX^
@~2j@~3d	n26
@~2j@~3g	n16
@~2j@~3j	n18
@~2j@~3l	n19
@~2j@~3m	n-30
@~2j@~4b	n21
@~2j@~4c	n17
@~2j@~4d	n15
@~2j@~4e	n20
@~2j@~4h	g18n29
@~2k	h16n29	l@de[Bqoa^4CJFabB?B@CpCk
@~2k@~32	n18
@~2k@~3c	n-19
@~2l	a-51e-82f-23g-35i59j-35l-43m-114n50	qAix^cfnZd]<G[CjkDXIWkcI
@~2l@~2m	i18
@~2l@~2n	c-19
@~2l@~2p	f21i23j-17
@~2l@~2s	i17
@~2l@~2t	b-16n-25
@~2l@~2v	i16
@~2l@~2y	g18i19
@~2l@~30	b15
@~2l@~31	j-17
@~2l@~32	j16k-15
@~2l@~33	g16
@~2l@~36	c-15
@~2l@~38	n15
@~2l@~3a	i21j-17
@~2l@~3c	b-16
@~2l@~3d	b-21i-16j-22
@~2l@~3e	i27
@~2l@~3f	d-20j-16n-24
@~2l@~3g	j16
@~2l@~3h	i-18j29k23
@~2l@~3j	c-17f-23i-20j-23n-48
@~2l@~3k	j18
@~2l@~3m	c72g20k44m-19n20
@~2l@~3n	h20k19
@~2l@~3o	i18k20n24
@~2l@~3p	b-29d-21i-16
@~2l@~3q	c-15
@~2l@~3x	n27
@~2l@~43	a-31c20d-18f-15h-24n-33
@~2l@~44	b-15f-15i-20j-19n-24
@~2l@~45	c-19
@~2l@~46	i-18
@~2l@~48	c32n16
@~2l@~4b	j-22k-24
@~2l@~4c	d15h15l-18m-23
@~2l@~4e	d42j22l17
@~2l@~4f	a-17d-17k-20
@~2l@~4h	a-22b-20c-17e-23i18m-21n25
@~2m	b-17c-18d-15h-15i101l-17m-16n-25	8H|p64hex?Wa9.5pdMe8r7hD
@~2m@~2n	i23
@~2m@~2o	i15
@~2m@~2q	i-24
@~2m@~2s	i21
@~2m@~32	i17
@~2m@~37	i20
@~2m@~3d	i39
@~2m@~3e	i25
@~2m@~3m	i-49
@~2m@~3z	i-17
@~2m@~44	i20
@~2m@~4d	i-24
@~2n	c-58d-50e-36f-39g-25i31j-67k-35	iJei=Ej=biGHF;Ae@E?3b2UX
@~2n@~2o	i18
@~2n@~2u	i15
@~2n@~2v	i-22n-15
@~2n@~2y	e21
@~2n@~31	h-15
@~2n@~32	i-23n-34
@~2n@~35	a16i-15
@~2n@~36	m22
@~2n@~37	m17
@~2n@~38	m20n15
@~2n@~3a	g15l15
@~2n@~3c	b-22e-25i34n-32
@~2n@~3d	a-21b-26c-48d-38f-19i-18j-22k-16
@~2n@~3e	d16
@~2n@~3f	e19
@~2n@~3g	g17i-29
@~2n@~3h	d22e26f-16g-26h-20j-22n22
@~2n@~3l	l19
@~2n@~3m	a-21b-21c-58d-42e-29f-20g-21h-16j-20k-35l-22n18
@~2n@~3o	h-16i-16
@~2n@~3q	n-15
@~2n@~3r	e-17
@~2n@~40	n-15
@~2n@~44	i23n19
@~2n@~45	n-20
@~2n@~4b	a-16c-25e-16g-17k-31n-34
@~2n@~4c	a-17d-26h20k16m-18
@~2n@~4e	e-39j-23k-29n-35
@~2n@~4f	b-16c-23k-22
@~2n@~4h	a-16f-18j-16
@~2o	a42c83d19e33g30h22i100	-VEF4h:]hJMR43IidC;cT/:T
@~2o@~2p	c23
@~2o@~2u	e17i22n15
@~2o@~30	g19
@~2o@~31	e19
@~2o@~35	e-17n-22
@~2o@~37	c-19
@~2o@~3a	c-15g27h23
@~2o@~3c	c-15m18
@~2o@~3d	c-33
@~2o@~3e	i20
@~2o@~3g	g25h31m-15
@~2o@~3h	g23h17
@~2o@~3m	a-17c-39m-26
@~2o@~3p	c17
@~2o@~3q	c-16
@~2o@~3u	m16
@~2o@~3w	i-16
@~2o@~43	i16
@~2o@~44	c43
@~2o@~46	c22
@~2o@~48	c16
@~2o@~4b	i25
@~2o@~4c	a46i51
@~2o@~4d	i27
@~2o@~4e	n-21
@~2o@~4f	c-18
@~2o@~4g	h17
@~2o@~4h	c-28i-19
@~2o@~4j	n17
@~2p	c39e-16f25h29i130k-24	@9fgJ]VdnPbA=;Dj[>BCRWG8
@~2p@~2q	i22
@~2p@~2r	i17
@~2p@~2u	i29
@~2p@~35	i-19n-17
@~2p@~3a	a15
@~2p@~3c	n-18
@~2p@~3e	i30
@~2p@~3f	e16i15
@~2p@~3h	b-15e-19n17
@~2p@~3m	e-18m-18
@~2p@~3n	n15
@~2p@~3o	i-16n26
@~2p@~3u	i16
@~2p@~44	j-19n-35
@~2p@~48	c16
@~2p@~4b	c32e-16i17
@~2p@~4c	i17
@~2p@~4d	e-21
@~2p@~4e	i17
@~2p@~4h	d34f25
@~2q	h26i75n37	e<km@W@ZmXd7B?aW[?QDW4>^
@~2q@~2u	i33n29
@~2q@~31	i16
@~2q@~35	i15
@~2q@~3c	i16
@~2q@~3h	i17
@~2q@~4b	i-40n15
@~2q@~4d	i-20
@~2q@~4h	i38
@~2r	b-18d-21f-15h-20i54j-16m-37	YJpl=^eLi=Z:214a[c<GJbYc
@~2r@~2y	j15
@~2r@~3f	i24
@~2r@~3h	b-15
@~2r@~3j	i34
@~2r@~3m	i-28
@~2r@~3n	i-15
@~2r@~4b	f-16
@~2r@~4c	n21
@~2r@~4d	i22
@~2r@~4e	i23
@~2r@~4h	i24
@~2s	c-32e-15f50g-24i114m46n15	H?bf:5VBl4b^g9LsW>K3u@X6
@~2s@~2v	f17i26n44
@~2s@~35	m15
@~2s@~36	c-15i24m-21n-24
@~2s@~37	f-19m-15
@~2s@~38	m18
@~2s@~3b	f-18
@~2s@~3d	i34
@~2s@~3g	i-20
@~2s@~3h	m28
@~2s@~3l	m-16
@~2s@~3m	i21m38
@~2s@~3n	f19
@~2s@~4b	f-16i46
@~2s@~4c	i22l15m36n21
@~2s@~4d	n16
@~2s@~4h	c-19
@~2t	b-33d-36f-17g-31i36j-27k-18m-27n-22	B@ml_YcZfVaG91DcmUE[Q;_I
@~2t@~31	i15
@~2t@~3a	f17
@~2t@~3f	c-19i23
@~2t@~3h	g-15
@~2t@~3i	f-15
@~2t@~3m	c24e22
@~2t@~3s	e-15
@~2t@~4c	d-22f19
@~2t@~4h	b-17j-18m-16n-18
@~2u	b21c32f25g17h-16i76m58n33	<B?_3J<Ch8KRM2Im@I8=EFA]
@~2u@~2v	b18n17
@~2u@~31	e17
@~2u@~32	g15
@~2u@~34	i15
@~2u@~35	m15
@~2u@~36	m18
@~2u@~37	m17
@~2u@~39	m20
@~2u@~3b	m16
@~2u@~3c	e17
@~2u@~3e	i25
@~2u@~3f	e18f-19i-36j-19
@~2u@~3h	i24m15
@~2u@~3j	i18
@~2u@~3m	c35n32
@~2u@~3p	n16
@~2u@~3w	l17
@~2u@~41	l16
@~2u@~43	j16
@~2u@~44	c16
@~2u@~4b	f30g24i21k20
@~2u@~4c	i31m16n-17
@~2u@~4d	i16
@~2u@~4e	g18
@~2u@~4f	a22j22n-21
@~2u@~4g	b17g21
@~2u@~4h	l17m30
@~2u@~4i	g17
@~2v	a-43b58c-18i109l-15n22	n@nb^Sfqc?^:C>In;:S9eeUC
@~2v@~30	i-15
@~2v@~32	i21
@~2v@~35	n16
@~2v@~3d	a-22c-15d-15f17i15k-16
@~2v@~3f	n-23
@~2v@~3g	j22
@~2v@~3h	a-16b-15
@~2v@~3j	i-15
@~2v@~3m	a-21
@~2v@~3n	i-22
@~2v@~3o	n-23
@~2v@~3p	n15
@~2v@~43	n-16
@~2v@~49	i15
@~2v@~4b	a-15b19i41j16
@~2v@~4c	b18i26j22n27
@~2v@~4d	j26l24
@~2v@~4h	a-22e-28i37j22k-18n25
@~2w	a22b-30c-19g15i-19j100m-39	:SleB_=hV@9=anBZ:lUH7sh]
@~2w@~2z	j23
@~2w@~34	j20
@~2w@~3d	j36
@~2w@~3e	j16
@~2w@~3f	j20
@~2w@~3g	j26
@~2w@~3h	j-23
@~2w@~3i	j17
@~2w@~3k	g-17
@~2w@~3m	j-16
@~2w@~43	b-29c-17i-17
@~2w@~4b	a25b-20g-19j-37
@~2w@~4c	g-17n16
@~2w@~4d	j29
@~2w@~4e	b-18
@~2w@~4h	b-24e-16
@~2x	d-20e38g-29h-31i-24j95l22m-19n25	KBi4D;Lgk>cctc^@L__o:pFG
@~2x@~2z	j39
@~2x@~31	j32
@~2x@~32	j-47
@~2x@~34	j24
@~2x@~3d	j17l18
@~2x@~3e	j24
@~2x@~3g	e16
@~2x@~3h	j-38
@~2x@~3k	j-36
@~2x@~3m	n22
@~2x@~4b	e-32j-23
@~2x@~4c	l15
@~2x@~4e	j30
@~2x@~4g	j21
@~2x@~4h	g-15h-17i-16
@~2y	d-18e26i25j54l-15	/Bw^C@<ukE:Kc^:^Ga@kZbE@
@~2y@~31	j15
@~2y@~32	j20
@~2y@~35	j16
@~2y@~3d	j16
@~2y@~3g	j19
@~2y@~3h	e18
@~2y@~3i	j20
@~2y@~3j	j21
@~2y@~3k	j19
@~2y@~46	j16
@~2y@~49	j36
@~2y@~4c	n-17
@~2y@~4h	j28
@~2z	a47b-15d-23g-15h-35i-17j108k16	XH_F:hAkCRHezB?;UmAbAsA[
@~2z@~30	f15j51
@~2z@~31	j24
@~2z@~32	j-24n-20
@~2z@~35	a15
@~2z@~39	m19
@~2z@~3a	j-16
@~2z@~3d	a17c-19
@~2z@~3e	j31
@~2z@~3g	j16n16
@~2z@~3j	n20
@~2z@~3k	n-15
@~2z@~4b	i-17n-17
@~2z@~4c	a22e15n18
@~2z@~4e	j-18
@~2z@~4h	b-15c-15g-17h-22i-18j21
@~3	h162j27	/Bp)uw;B:v9CCvi6d?T5r:@3
@~30	c-17f59h-16i-38j144k21l99n19	B?UfIB=I4B_hxmY;BdWRdkVh
@~30@~32	j-18
@~30@~37	b15f15
@~30@~3a	g-15
@~30@~3c	f16l29
@~30@~3d	l25
@~30@~3e	f16j15
@~30@~3f	h22l15
@~30@~3g	l20
@~30@~3h	a-15b-28d-38e-34f-59g-45h-33i-47j-131l-75m-19n-43
@~30@~3j	j-17
@~30@~3l	f-17
@~30@~3m	j20l22
@~30@~3n	f51l17
@~30@~3o	j21m15
@~30@~3u	f-18
@~30@~40	j-21
@~30@~41	j36n15
@~30@~43	e15
@~30@~44	j15l27
@~30@~4b	b20f21h15l-32
@~30@~4c	a-17f41j-44k-15l55n-16
@~30@~4d	j50l16
@~30@~4e	j24
@~30@~4g	k20l29
@~30@~4h	g-15i-24k37l44
@~31	b-29c20g20j141l23m41	9VeT<G2g=EEZpHf@K[SZY];@
@~31@~32	b-18j35
@~31@~33	j42
@~31@~35	b20n24
@~31@~36	m29
@~31@~37	a-19b-26l-24n23
@~31@~38	m25
@~31@~39	m19
@~31@~3a	h-18j17n16
@~31@~3b	m45
@~31@~3c	e15i26j20m23
@~31@~3d	a-17d-20e-20i-18j-42n-15
@~31@~3e	a-28b-21c-24d-24e-31i-19j-15k-19l-23n-28
@~31@~3f	c-21f-30g-43h-16i-36j33n-18
@~31@~3g	d21i-17j-21
@~31@~3h	c-16g16j-23l-15n-23
@~31@~3i	j-23
@~31@~3k	j40
@~31@~3l	j15
@~31@~3m	b17c24j-33l-18n-16
@~31@~3n	d16h22j-22
@~31@~3o	i17
@~31@~3u	b-15j-19m26
@~31@~3y	j-15
@~31@~3z	n18
@~31@~42	d-19
@~31@~47	m-15
@~31@~4b	b-21j31l-16m-24
@~31@~4c	d-15g-26h-34i-17
@~31@~4d	c19j18l16m17
@~31@~4e	b15n-22
@~31@~4g	g30n24
@~31@~4h	g25h21i-15j-23k16m29n-15
@~32	b-19d-66e48f24g78j137m-24n39	2Efp=dFGeC<br[CM;bZi<YAG
@~32@~35	a24
@~32@~36	m20
@~32@~38	m18n16
@~32@~3a	e16j17
@~32@~3d	a21g24j42
@~32@~3f	d-17
@~32@~3g	c-15d-18e-29g-26j-28
@~32@~3h	d25f-19j44
@~32@~3i	j31
@~32@~3j	g-22n15
@~32@~3k	a34b-33c-18d-51e-22g-15i21j-45l-24
@~32@~3l	a-25h-20j-34k-15
@~32@~3m	g20j-18
@~32@~3n	f33
@~32@~3p	c15e19n16
@~32@~3r	n-15
@~32@~3x	a-15j-23
@~32@~3z	j-21
@~32@~42	a18c19d-17e-17
@~32@~43	e32
@~32@~44	j17
@~32@~48	b-17c-16j-19
@~32@~49	e-15
@~32@~4b	b16c-18d-35f-25i-41j-44l-17m-23n-35
@~32@~4c	f39j30
@~32@~4d	d-15j-20n-20
@~32@~4e	c19i-17j17k-15
@~32@~4f	g26
@~32@~4g	g20j28
@~32@~4h	a-18d-20g15m16
@~33	b23d-29e22g40j96n23	@]re<h6fC02[bk@Y2CA^3lWD
@~33@~37	j17
@~33@~3h	b17j35
@~33@~3j	j28
@~33@~3m	g16
@~33@~3o	j-15
@~33@~43	j17
@~33@~4b	b15n15
@~33@~4c	j35
@~33@~4h	b21d-21g22j35n22
@~34	d43e36f21h-23i43j77l28m-18	CAdS8=2eB5dE_i@d9c;a;fMF
@~34@~3d	b-18j18
@~34@~3e	i25
@~34@~3f	g16i15
@~34@~3g	i15
@~34@~3h	g27
@~34@~3k	j26
@~34@~3m	a16b20g20
@~34@~3n	i16
@~34@~3p	i15
@~34@~44	i15
@~34@~48	d24e17
@~34@~4b	e-15j33
@~34@~4c	e17f18i19j19
@~34@~4d	l21
@~34@~4e	e17j28
@~34@~4h	d23f23i36
@~35	a28b-31c-20d-62e20h-19j-21k-18l-43m94	:]XB:a9_od=Yo0cg;h<Wh=dE
@~35@~36	n-18
@~35@~38	m23
@~35@~3a	i17n18
@~35@~3c	m18
@~35@~3d	a17f36
@~35@~3f	i23
@~35@~3g	c-15e-22m-26
@~35@~3i	i-15
@~35@~3k	a20
@~35@~3m	a-18c-33e-25j-15l-15n-45
@~35@~3o	m21
@~35@~3p	b-33c-17d-32e-24i-36k-30l-19n-29
@~35@~3w	m-17
@~35@~3x	a15
@~35@~41	m-22n-17
@~35@~43	e17
@~35@~4b	a25b-22f-21
@~35@~4c	a33f26i32m41n36
@~35@~4d	e31j-16
@~35@~4e	a-17b-21d-19f-19i-15n-23
@~35@~4f	k-15
@~35@~4g	c-15e29
@~35@~4h	c-23d-20k-22m17n15
@~36	a-42b-22d-27e-32h-26j-28l-24m124n-48	-_?<=cEZF@gmj7jik?A@n@c3
@~36@~39	m24
@~36@~3b	f-20m-23
@~36@~3c	m25
@~36@~3g	e-17i-20
@~36@~3h	m24
@~36@~3k	m30
@~36@~3m	m29
@~36@~3p	n-18
@~36@~3q	c-17m-17
@~36@~3z	m-15
@~36@~4b	i-18k19m-29n-23
@~36@~4c	m39
@~36@~4e	b-19
@~36@~4h	c-17h-19m22n-22
@~37	a-20b-32c-32f18h20k-17l-25m110n-33	FVFG?j5=E>ShoEkW[_6YlR=<
@~37@~38	m65
@~37@~39	m15
@~37@~3a	f-19
@~37@~3b	m22
@~37@~3c	n-18
@~37@~3d	e26
@~37@~3e	b-15c-15d-21j-23n-23
@~37@~3f	e17
@~37@~3g	f-20i18m18n15
@~37@~3k	j28
@~37@~3m	e-16i15m19n-18
@~37@~3n	j16m23
@~37@~3y	d18
@~37@~3z	g-17k-15m-15
@~37@~42	j-19
@~37@~44	n17
@~37@~48	h15
@~37@~4b	e-16i-18l-22
@~37@~4c	e-25g-22k-28m-41
@~37@~4d	j19
@~37@~4e	e-21j-16m17
@~37@~4h	c-26h18i15j-19m24
@~38	a-23b-21e-17g-35h-27i-27l27m167	;]<:;<Vjcgfnz;l?[YR@lXIA
@~38@~3a	m31
@~38@~3b	m31
@~38@~3c	m17
@~38@~3d	m23
@~38@~3h	f-21h-16
@~38@~3m	m42
@~38@~3u	f-18
@~38@~41	c-15m-19n-15
@~38@~4b	i-16
@~38@~4g	l16m25
@~38@~4h	f-18i-18m47
@~39	a33b-40d-15e57h-28i-20l-17m142	2^K/;B57of9rn=cIPq@CcDFZ
@~39@~3c	m15
@~39@~3d	f16
@~39@~3g	g-15m15
@~39@~3h	a15e15
@~39@~3k	m15
@~39@~3m	a19b-15m24
@~39@~4b	a31b-17
@~39@~4c	a32m47
@~39@~4d	m15
@~39@~4e	e36
@~39@~4f	m26
@~39@~4g	e21
@~39@~4h	e40j18m19
@~39@~4j	m16
@~3@~14	h-42
@~3@~23	h25
@~3@~24	h37
@~3@~2b	h-19
@~3@~2l	h18
@~3@~2p	h16
@~3@~30	h25j18
@~3@~31	h22
@~3@~3d	h15
@~3@~3f	h15
@~3@~3h	h34j35
@~3@~41	h-18
@~3@~4c	h27j17
@~3@~4d	h16
@~3@~4e	h22
@~3@~4h	h41
@~3@~4i	h21
@~3@~5	h27
@~3@~d	h-16
@~3a	h-20j-30m79n16	XTPBAW<Ie;HeT5e[GZB9IfFZ
@~3a@~3c	m29
@~3a@~3d	b-19c-19i27k18m28n16
@~3a@~3f	a25c19e18f-37j42n-23
@~3a@~3g	b-17c-16j-32
@~3a@~3h	i-21j-18k-26l-16
@~3a@~3j	f21
@~3a@~3k	f16i16
@~3a@~3m	a26l16m29
@~3a@~3o	g21
@~3a@~3p	n22
@~3a@~3q	a-15b-23d-16e-18k-18m-16n-24
@~3a@~3v	b-18
@~3a@~3x	n15
@~3a@~3y	f18
@~3a@~40	n-18
@~3a@~43	e21
@~3a@~47	i-18m16
@~3a@~49	g-17k-17
@~3a@~4a	n23
@~3a@~4b	f30g22i25j48n40
@~3a@~4c	a-18c16e-15f-20g-39h-41i49k16m-26n31
@~3a@~4d	g31
@~3a@~4e	d17f-15h-22n-21
@~3a@~4g	h-16
@~3a@~4h	b-16g-19h-40i-23k-25l-20n-17
@~3a@~4i	g-26
@~3b	f-17l-27m136	8YY9FE2D_4^fx7eJSGZ;^7_7
@~3b@~3d	m16
@~3b@~3m	m66
@~3b@~3o	m20n17
@~3b@~4c	d17
@~3b@~4e	m34
@~3b@~4g	m22
@~3b@~4h	f-16k15l-17m45
@~3c	a-55c-51d-28e-15f-24h-43i-19l17m58n23	F_Qi86FWFZ=gqKikAGVSg<[F
@~3c@~3d	c-21d-18k-18
@~3c@~3f	e18i-18
@~3c@~3h	c-15d-15g22
@~3c@~3j	n-18
@~3c@~3l	i15
@~3c@~3m	b-34d-22e-16i-16m19
@~3c@~3n	g-16
@~3c@~3o	k16n15
@~3c@~3p	d26m26
@~3c@~3z	a-22e-21g-25i-41l-20
@~3c@~40	n-17
@~3c@~41	n-20
@~3c@~47	m-16
@~3c@~4b	b-25c-17g-22i15n-19
@~3c@~4c	l16m25n39
@~3c@~4e	b35e-16l23
@~3c@~4f	k23
@~3c@~4g	g20n26
@~3c@~4h	a-29c-22d-20
@~3d	a38b-46c36d61f62g26h-18j71k-44l88n-76	FUXc;Z0L;JjEGb]YHfJh]D:i
@~3d@~3e	a17e26k-19m30
@~3d@~3f	a-19c-20g44h31i16j-22n33
@~3d@~3g	c26d-26
@~3d@~3h	b15d20g-17j-26k16
@~3d@~3j	c-24d-22g-16k-16n15
@~3d@~3k	a17i16
@~3d@~3l	g21j22l36
@~3d@~3m	b-20d-21e-57f-18g-17h-16i-47j-23
@~3d@~3n	g19
@~3d@~3o	j-17n19
@~3d@~3p	e-19g-18
@~3d@~3r	c-18
@~3d@~3x	c21e27
@~3d@~40	a-18c-24i-15l-30
@~3d@~41	b-17h16k-19n-17
@~3d@~43	c17
@~3d@~44	i20
@~3d@~45	i19
@~3d@~48	c21
@~3d@~49	d-18
@~3d@~4b	a-43b-44c-67h-15k-31n-16
@~3d@~4c	a19g54h20i46k46
@~3d@~4d	c24e24f20g30
@~3d@~4e	e-42f-22h-26k-23m17n26
@~3d@~4f	d-25f-35i-23
@~3d@~4g	a-38b-20c-21d-27f-27g-21h-33i-36k-29l-42m-15n-19
@~3d@~4h	i19l-33m21
@~3d@~4i	d16g-23k20
@~3d@~4j	e31
@~3d@~4k	c15
@~3e	a61b-30c34d42e62h-18i87k-70l39n-46	]<cG4b,cGXkE@AcdHhDf^34d
@~3e@~3f	c-25n25
@~3e@~3h	n-25
@~3e@~3i	b17
@~3e@~3k	a29e24j21
@~3e@~3m	l18
@~3e@~3p	a16
@~3e@~41	d15
@~3e@~45	c-21n-15
@~3e@~46	c15
@~3e@~4b	d30g15k-15l-20
@~3e@~4c	f22j-22n-17
@~3e@~4d	a-16j-15
@~3e@~4f	c24
@~3e@~4h	b-17f15g16
@~3e@~4i	g16
@~3f	a44c23e34f-16g28i77l24m-21	@[kn[g>WYbb9=Tca_[CaVDRc
@~3f@~3g	a-16b20g18h18n36
@~3f@~3h	h-18i-21j-35k22
@~3f@~3i	e16k17n-17
@~3f@~3j	f19
@~3f@~3l	e19i20
@~3f@~3m	a18b25c15h16i23l19n44
@~3f@~3n	g-17h-16
@~3f@~3o	i18m17n15
@~3f@~3p	i35
@~3f@~3u	g-19
@~3f@~3v	i-18
@~3f@~3w	i-15
@~3f@~3z	i-34
@~3f@~45	i16
@~3f@~47	n22
@~3f@~49	g-16
@~3f@~4b	g15l16n-29
@~3f@~4c	a15c48d22e67f-20g24h43i38j57m17n-38
@~3f@~4d	g15j23
@~3f@~4e	b32d18h-16i15k-23m19
@~3f@~4f	d16g35i-27j-20k16
@~3f@~4h	b-27c20e-31f-65i-27j-32l16m-22
@~3g	a-26b-53f-22h-27i-23l-23m24n-16	HgXfFjCE^IJfgZiTGYW[__WN
@~3g@~3h	a23b20e39f39g20h42j-23
@~3g@~3i	e-20g-28k15
@~3g@~3j	g-17
@~3g@~3k	d-20e-16g-40j-38
@~3g@~3l	g-27n20
@~3g@~3m	i24n26
@~3g@~3n	e17
@~3g@~3p	b-19g-15k-19n-15
@~3g@~3q	e-19
@~3g@~3s	g20
@~3g@~3v	g-15j-18
@~3g@~3w	e-22f-15
@~3g@~3x	d-17e-25f-19g-26j-26
@~3g@~3y	f-22g-19
@~3g@~3z	g-20
@~3g@~40	n-20
@~3g@~41	a-16e15h-21
@~3g@~42	h-20
@~3g@~44	d-15
@~3g@~47	g-16
@~3g@~49	g-16
@~3g@~4b	d-19e-16h17i-32j-25
@~3g@~4c	c-23d-23e-28g-31m39n-16
@~3g@~4d	e32g27j26
@~3g@~4e	c-25d16
@~3g@~4f	a15
@~3g@~4g	j-22
@~3g@~4h	b-18c22d18h-33i-51j36l-16n23
@~3g@~4i	g31
@~3g@~4j	m16
@~3h	j37k-22l-17	]ZZaFlC[[UWhghhVWTFadjYb
@~3h@~3j	f-18g-25n15
@~3h@~3k	b-15g-30
@~3h@~3l	f-20
@~3h@~3m	a-15b22c17e15g35i19j39m26
@~3h@~3n	e33
@~3h@~3o	c15i17n17
@~3h@~3p	l-15
@~3h@~3s	a-19g17i-17j-16n20
@~3h@~3u	b-19f-29j-15m-15n-15
@~3h@~3v	g-16
@~3h@~3w	j-15
@~3h@~3x	c-16e-15g-23l-18
@~3h@~3y	f-15j-17
@~3h@~3z	g-22j-18
@~3h@~40	d-16g-18h-22j-22
@~3h@~41	c-18g-20k-16m-18n-18
@~3h@~42	g-15
@~3h@~43	k23l-15
@~3h@~44	n18
@~3h@~46	f15
@~3h@~49	b-15g-17
@~3h@~4b	d49h16k-17
@~3h@~4c	c-22e-16f25i-16j-16l-29
@~3h@~4d	h18j18n-16
@~3h@~4e	d16g-27k-15m-17
@~3h@~4f	n16
@~3h@~4g	a31c16g-18h-19j-16l15n-19
@~3h@~4h	a15b42d39e35f16g28h15i32j46m57n17
@~3h@~4i	f-23j-25
@~3h@~4k	j-19
@~3i	b40c-26f-20g-43h-58i-69j22m-26n-36	m[a4XCTgIDcbpnDXCcYeUi_b
@~3i@~3k	j-31
@~3i@~3m	a37d-17i-23n-16
@~3i@~3o	n-25
@~3i@~3p	n-24
@~3i@~3r	k15
@~3i@~3w	n-18
@~3i@~3x	f-17n-17
@~3i@~4b	b22f-24h-21i-26
@~3i@~4c	m-17
@~3i@~4e	b36
@~3i@~4h	b27h-20j16
@~3j	a-35b-28c-46e-61g-20h-17i-20k-24m-35n-22	fWXl]B_cEBZCpj[bZTgUic?_
@~3j@~3k	d-16g-18
@~3j@~3m	b-19c-24k17l-19
@~3j@~3n	g26h15
@~3j@~40	n16
@~3j@~43	i-17k-15n-21
@~3j@~44	j-16n22
@~3j@~4b	d39j-18n-21
@~3j@~4c	i17j-16k21n28
@~3j@~4d	j25
@~3j@~4e	b15
@~3j@~4f	d19i-22k20
@~3j@~4g	d-15l-20
@~3j@~4h	a-17b32d-21e-32f-17g-18l20n23
@~3k	a36b-36d-77e27g-19j45l-32	1ArdEm]Ndh4Xg6C[>cY]ddAZ
@~3k@~3l	a-21g-17h-15j-17
@~3k@~3m	a26f20m-15
@~3k@~3o	a17k20
@~3k@~3r	n-17
@~3k@~3v	j21
@~3k@~3w	a-23
@~3k@~3x	a-21j-21
@~3k@~42	a24d-19e-15
@~3k@~48	n-15
@~3k@~49	f18
@~3k@~4b	b-26c-33d-36e-33f-21g-32i-37j-44l-15n-20
@~3k@~4c	a17f22g-20j25n39
@~3k@~4d	j-31
@~3k@~4f	j16
@~3k@~4h	b-18c17d-34e-17g-35i17j-46
@~3l	a-17b-27c-37j43l37m-37	^Bbgd^W^WXb?qm]X@[]cXfAb
@~3l@~3m	d22l19
@~3l@~3n	d15
@~3l@~3o	h18
@~3l@~40	n16
@~3l@~4a	n15
@~3l@~4b	a-22e-17f-28i-22j-25k-16
@~3l@~4c	a-19f25j-32l-19m-31
@~3l@~4d	a-20c-16d17h53
@~3l@~4e	b-43i-24j-15
@~3l@~4h	c-18e-19f28g28h15l-26
@~3m	a24b81c78d83e19f-45h-48i83j-63k-24l15m36n68	bZ9h9[bXcJ^h;5hhEABY<2L_
@~3m@~3n	c17d18h17k29n16
@~3m@~3o	b-31d-20
@~3m@~3p	a-19g-20i-20j-15l-32m-20n-27
@~3m@~3q	n39
@~3m@~3r	a-22b-30c-16f-27g-18k-31
@~3m@~3u	n-15
@~3m@~3v	e-19m15
@~3m@~3w	n-24
@~3m@~3x	a20c21e22i-15n-18
@~3m@~3z	g-15n-16
@~3m@~41	b-17i16
@~3m@~42	a18
@~3m@~43	a-16
@~3m@~44	j-15
@~3m@~45	c-18
@~3m@~46	c21d17n22
@~3m@~47	b-25
@~3m@~48	d-23e-21
@~3m@~49	d16i15
@~3m@~4b	d-57f-46g-44h-17i-29j-20m-26n-17
@~3m@~4c	a48b-16e-18f20i21j-29
@~3m@~4d	c31e22i-17k15l-17
@~3m@~4e	b-44c-26f-22g-32h-17i-15j-38k-38l-27n-42
@~3m@~4f	b-27c22i-18n-21
@~3m@~4g	c-25e-16i-19k-19m21
@~3m@~4h	b31g17k-43m27
@~3m@~4i	n-16
@~3m@~4j	i20
@~3n	c-16e-20f57g69h31j-17k46	HLDmdX8=A^_IZUegBC=S_kWX
@~3n@~3r	k-17
@~3n@~3w	l15
@~3n@~3y	d15
@~3n@~4b	f35g29i27k34
@~3n@~4c	f28g16j15k16
@~3n@~4e	j19
@~3n@~4g	e16f17h20n18
@~3n@~4h	f26g16h22m16n16
@~3o	b-46d-29e-16f-26g-22h23j-19k30m17n33	ccBEFYVR_f@<eGeB_DH;^ZWA
@~3o@~3q	a-15b-23c-15d-20e-16n-22
@~3o@~3u	k15n15
@~3o@~42	e15
@~3o@~4b	i24j15n20
@~3o@~4c	a-19b-17d19e-19h16k29m18
@~3o@~4d	e-20h18k15n18
@~3o@~4e	b-24d-15i-17k-16m34n-21
@~3o@~4h	b-24d-19j18k19n-18
@~3p	a-36b-90c-49d-55e-87f-51g-52h-17i-61j-60k-45l-78m-25n-64	_hH7G_FjjnDWb_LbibT<dTe_
@~3p@~3q	a-22b-24c-18d-24e-36f-17k-20l-15n-23
@~3p@~4b	d-17e-16i-18k-20
@~3p@~4c	b-17e-23l-20n26
@~3p@~4e	a-17b-26d-42e-33i-16n-38
@~3p@~4g	l-21
@~3p@~4h	b-45c-17d-24j-26k-25l-26m-18
@~3q	a-70b-128c-100d-92e-130f-85g-55h-66i-66j-70k-114l-53m-69n-85	Cekp5:>lnoR]nI74me}?d?nt
@~3q@~4b	f-15k-19
@~3q@~4c	a-17b-28c-18d-26e-23f-22j-24k-36m-19n-38
@~3q@~4d	j-22
@~3q@~4e	a-20b-42c-26d-24e-32i-16j-19k-19n-41
@~3q@~4h	b-36c-38d-25e-28f-23h-15j-23k-31
@~3r	a-25b-50c-29d-20f16g-21h-29i-23j-25l-22n-22	^[VD6<ZD[cdcmHMiHEaTdh]b
@~3r@~4b	a-16c-19
@~3r@~4c	n27
@~3r@~4e	b-16c-15
@~3r@~4f	c-18
@~3r@~4g	l-15
@~3r@~4h	a-20b-22c-20f15h-23i-21n-28
@~3s	a-23b36e-16g33n23	^b?dX]c^bIJ]gfbg8B7DXHca
@~3s@~4b	m22
@~3s@~4c	m17n16
@~3s@~4e	b15n24
@~3s@~4h	a-21c-15l-16
@~3s@~4i	c16n20
@~3t	b-25d-20f-32g-28h-25i-29j-18l-24	CgCkX@dIFj<onDDElZkYZcfa
@~3t@~49	c24
@~3t@~4c	f-16
@~3t@~4g	c18
@~3t@~4h	c17f-15g-17
@~3u	a-22b-58c-36d-37e-40f-64h-52j-47k18l-35m15n-34	Fq_[Ac[AfhZbu6Crbh>E]DV]
@~3u@~41	c-15m-16n-16
@~3u@~4b	i-18
@~3u@~4c	f-29j-31m19n-15
@~3u@~4h	b-21c-17d-17f-31h-30j-16k19n-16
@~3v	a-53b-17c-53d-55e-36f-53g-59h-75i-51j-27k-15l-22n-54	fgmAZeqgjKogwE[EHgQ]edk_
@~3v@~3y	h-15
@~3v@~4b	c-17
@~3v@~4c	j19l30
@~3v@~4d	j20
@~3v@~4e	m23
@~3v@~4h	a-22c-24d-21f-18g-39h-41i-26j-44l-16n-21
@~3w	a-60b-61c-59d-87e-41f-75g-54h-63i-74j-64k-59l-60m-43n-64	Ahn^g<phkvVqdJSb^gmcfDgd
@~3w@~41	l15
@~3w@~48	d-17e-17n-16
@~3w@~4b	a-30b-19c-19f-30g-22i-27n-20
@~3w@~4c	j-20k-20
@~3w@~4e	b-16n-18
@~3w@~4h	a-39b-25c-23d-30e-22f-31g-23h-35i-27j-25k-23l-17n-19
@~3x	a25b-25c-20d-37e35f-34g-80h-55i-53j-45k-44l-56m-26n-22	pWC;@mh[vt^fYFebbs^iilak
@~3x@~4b	e20g-24m-17n-17
@~3x@~4c	a31b-25
@~3x@~4e	e24
@~3x@~4g	e25
@~3x@~4h	d-21g-36h-30i-27j-25l-23
@~3x@~4i	a15
@~3y	a-31b-32c-35d-38f-41g-59h-47i-33j-43k-21l-28n-50	ggbDb<;Y[akDU[fATom>i]]Y
@~3y@~4b	a-16d-20f-18
@~3y@~4c	d-19g-15n-21
@~3y@~4e	f-23g-17
@~3y@~4h	a-18b-24d-21f-19g-32h-25j-29m-17n-30
@~3z	a-71b-69c-32d-53e-64f-52g-90h-57i-71j-78k-25l-71m-33n-75	ji_fXGofgqgip<<Kref^ilqA
@~3z@~4b	a-18b-25d-22e-15g-26i-19j-18m-16n-17
@~3z@~4c	g-18h-17l-16
@~3z@~4g	g-17
@~3z@~4h	a-22b-28c-19d-23e-24f-15g-45h-18i-32j-39k-19l-24m-24n-26
@~4	h41j-19k-16	<@cahn<a[jA[8kFV[3L2T-E_
@~40	a-88b-74c-120d-87e-118f-64g-82h-48i-58j-96k-69l-110m-64n-66	lglwpcxoiwZftfM_kjl4sbga
@~40@~41	m-16n-17
@~40@~4b	c-27d-16e-18j-16
@~40@~4g	g-24n-18
@~40@~4h	a-17b-22c-22d-20e-24f-25g-50i-16j-35l-42m-26
@~40@~4i	g-24
@~41	a-64b-73c-29e-54f-37g-79h-22i-50j-54k-62l-38m-62n-59	b^Xj_]ZeZfhaE_^;jggBnhdC
@~41@~42	c15i15
@~41@~43	n15
@~41@~46	c24n27
@~41@~4b	c24e-21n-24
@~41@~4c	c-19k-16m-19n-17
@~41@~4d	j-17
@~41@~4e	f-19h-17
@~41@~4f	j17
@~41@~4g	n16
@~41@~4h	a-24b-28c-29g-34k-20m-23
@~42	c-18d-58h-58i-48j-15l-19m-51n-22	SUd^<d^@aiTfdF6m>d^cJkck
@~42@~46	c16n18
@~42@~4b	b-15d-22e20f-31g-20h-16
@~42@~4c	f-20
@~42@~4e	n32
@~42@~4f	a15
@~42@~4h	b-18d-38h-29
@~43	a-44b-20c-22d-44f-41g-43h-61j-17k-49l-23m-55n-38	gWoZEe_gR_cUiKAbXacmBFaZ
@~43@~44	c-19
@~43@~4b	a-24d-24g-15j-17
@~43@~4c	e27h-21l-18m-17n21
@~43@~4e	a20e20l21
@~43@~4f	a15
@~43@~4g	a24j-16
@~43@~4h	b-20e-18h-19
@~44	a-49b-28c-19e-57f-32g-57h-80i-26j-30l-26m-63n-15	yadkZ^fj_@iApFPcfellSpaK
@~44@~45	c-15
@~44@~47	n32
@~44@~48	c23n18
@~44@~4c	e-15j-30
@~44@~4h	e-16h-29m-26
@~45	a-24c-20e-16f-21g-25h-29j-46l-34m-30n-30	oAdcrZdd^HX[7BBqdgD;BIi^
@~45@~4b	c-19i19
@~45@~4h	j-19n-16
@~46	b-30c63e-24g-20h-30i-27k-26l-36m-32	me>mBAWm<EaX<V>Es^mpgecV
@~46@~4b	c20e-15n-25
@~46@~4c	k-16
@~46@~4f	c17
@~46@~4h	n15
@~47	a-49b-69c-47d-49e-89f-45g-49h-50i-56j-59k-43l-40n-41	=gbmZBkqCJ[gr8W]abm9nZdb
@~47@~4b	a-18b-22c-19e-27f-15g-15i-19j-21k-29n-30
@~47@~4c	d-22n-29
@~47@~4e	n-16
@~47@~4h	b-17e-37g-19h-23j-28l-20
@~48	a-50b-26d-42e-60f-54g-42h-44i-50j-38k-40l-39m-53n-44	_ai_ikhf<kTCTY>GlXoR[FLN
@~48@~4b	a-19b-19e-16i-16n-22
@~48@~4c	a-20c-22g-15h-17l-19n-23
@~48@~4h	a-18b-16e-24h-22j-16k-15n-23
@~49	a-21b-33c38e-39f-78g-68h-33i22k-49l-29m-30n-21	hUen;d@qe^];a=??ejhE^>^?
@~49@~4b	f-30g-22k-15
@~49@~4c	f-34g-21j-24k-25l-19n-20
@~49@~4d	c18j27
@~49@~4e	c26
@~49@~4f	c15
@~49@~4g	i17
@~49@~4h	a-17b-17c24f-30g-40h-15i35
@~4@~31	h19
@~4@~3g	h-18
@~4@~4e	h22n16
@~4@~4h	h23
@~4@~7	h20
@~4@~a	h22
@~4a	a-28b-21c-16e-28f-17h-17	sYfqf3xoemGYt?Z<gfl6Scke
@~4b	b-35d-41e-65g-34h-67j-72k-17l-70m-137n-101	iYVJ_XbG=E^A:a:t]cacNXFe
@~4b@~4c	a45b57c39d44f55j38k25l18n59
@~4b@~4d	d18e16h26j-51
@~4b@~4e	k-29
@~4b@~4f	f-20
@~4b@~4g	b-15e25f-25g-16h-24i-15k-17n-33
@~4b@~4h	f23j-25m-26
@~4b@~4i	b-16f-19h-21n-17
@~4b@~4j	e16
@~4b@~4k	d-21
@~4c	a67b33d52e-20f50g-19h22i17j68k107l58n120	k>BIY[C]c_bAiAWY?P@=Zk;_
@~4c@~4d	a18c17f33h-34i24l-16m-27
@~4c@~4e	a-20e-28g-50h-19i-34l-26m-26n-31
@~4c@~4f	a31g22j21k31m-21
@~4c@~4g	a40c28n22
@~4c@~4h	e-27f41h31i-40j26
@~4c@~4i	f-17i-17j-22
@~4c@~4j	i15
@~4c@~4k	j15
@~4d	e40f-18j67k31l26m-18	ZXjeda^F?=SFjhcV?d?f=b@[
@~4d@~4e	c-15e-20h-18l-16m-25
@~4d@~4g	a16e24g20
@~4d@~4h	a-27c-18g28h20j49l26m-20
@~4e	b80c23d38e37g33h29i-18j17k21n58	aX^CFdhXGFY]Wgc>EX?]?a??
@~4e@~4f	i-19n26
@~4e@~4g	e-24f-26g-29i-17m-15n-19
@~4e@~4h	f-28g-16j31m33n-22
@~4e@~4k	h15
@~4f	a22b-39c30e-20f-36g-22i-40j16k98l-25m-22	ohW=Xr_HHj^:iWmVdgA_>rHZ
@~4f@~4g	g-17
@~4f@~4h	a23d-21e-29i-39k20m-20
@~4f@~4i	g22
@~4g	b-15d-16f-22g19i-24l32	ERFjUk;?Go_dL^aXEVXYXZAZ
@~4g@~4h	a28b-17e-17g-25h-17k33l23
@~4g@~4j	e18
@~4h	a-42c-32f-43h-35i-26j-23k29m-23n34	DX^hbfYYTPVbb]cZIZJYH^ZV
@~4h@~4i	b-15e-19f-22i-18j-28
@~4h@~4j	d16e30
@~4h@~4k	d-21f-15g-20j-24
@~4i	a17b-47e-33f-47g47i-39j-52m-15n-34	<tBt_vE7@x^IYkUSf;fCC/fl
@~4j	b-17d47e40j-32k-17l-21	sack^9;?pcce4bdiFafJdWEE
@~4k	d-51e-21f-17g-31i-29j-23k18m-28	>EJLhejgMqVVc@<AdJfWEgb?
@~5	e19f23h98i33l44m16	C=d7kgZ@@pC>J]jXa:?Gc<;;
@~5@~10	e25m20
@~5@~19	c17
@~5@~1b	f16
@~5@~1x	f20
@~5@~24	g17h25n16
@~5@~2b	i21
@~5@~2m	i22
@~5@~2n	h19i16
@~5@~2p	h15
@~5@~30	h-17
@~5@~3a	i18n32
@~5@~3d	l21n15
@~5@~3e	c17n16
@~5@~3f	h17n16
@~5@~3g	m16
@~5@~3j	f16
@~5@~3m	i25l15m-20n16
@~5@~3p	h16
@~5@~48	n-20
@~5@~4b	f21
@~5@~4c	a19e15h18i33
@~5@~4d	e15
@~5@~4e	b21h22
@~5@~4g	h17
@~5@~4h	b18g18h35l25n24
@~5@~9	h22
@~5@~f	i31
@~5@~g	e16
@~6	b-21d-20f-19h41j50n-15	5CneXl3T7k?Xmia4DHbcbZAE
@~6@~30	j15
@~6@~3d	h20
@~6@~3h	j29
@~6@~3n	h15
@~6@~4g	h27
@~6@~4h	h31j31
@~7	a-15b-22g57h110i44j59k-18m-16	6Bllem4a?g9>AnX;A66BiY<8
@~7@~17	c-18e-19j-25n-16
@~7@~18	g15
@~7@~1a	i15
@~7@~1z	g28
@~7@~24	g19h34
@~7@~29	c-18e-17j-20n-17
@~7@~2c	n-16
@~7@~2v	i16
@~7@~2y	h-22i15
@~7@~30	h25j21
@~7@~31	h19
@~7@~32	e-16i-18j-26n-31
@~7@~3a	n-16
@~7@~3f	h39
@~7@~3g	h15
@~7@~3h	h27i15j56n18
@~7@~3k	f19h27
@~7@~3m	g25i27
@~7@~3s	n15
@~7@~4b	h23
@~7@~4c	h21j15
@~7@~4e	b-15g15n18
@~7@~4h	g24h69i29j49
@~7@~9	h19
@~8	h45	H=t9egD^Et9Ekne0VAF;d7?A
@~8@~48	h-18
@~8@~4h	h30
@~9	h131	.?j4ss;;;b3:>uj4B383g,89
@~9@~17	h16
@~9@~32	h16
@~9@~3g	h18
@~9@~3h	h34
@~9@~4b	h20
@~9@~4e	h44
@~9@~4h	h81
@~9@~4k	h22
@~a	a-27b-29f-27h43i33j-24k-20m-19n-34	3UtlhlM^SVE<CcDUm9e;l4a9
@~a@~24	i37
@~a@~2b	h15
@~a@~31	h29
@~a@~3a	n-15
@~a@~3g	h17
@~a@~4b	h18i19
@~a@~4e	b-17
@~a@~4h	f-15h35i21j-16
@~a@~p	h15i15
@~b	a-21b-22e-37f-31g-31h-46i-35j-25k-27l-34m-25n-17	vjDf^mcqfg^chZW_mddW^dde
@~b@~3h	g-23h-15
@~b@~4b	k-18
@~b@~4h	g-19h-27k-21l-15
@~b@~o	d19
@~c	a-31b-44c-47d-44e-61f-56g-73h-67i-50j-61k-18l-39m-52n-33	peC@e;kZfl_[r[ZemfbGeFma
@~c@~24	g-16
@~c@~2p	n16
@~c@~3c	n-17
@~c@~3h	f-20g-15h-22
@~c@~4c	k23l-17
@~c@~4g	g-15
@~c@~4h	b-26c-19f-18g-40h-26i-20m-19
@~c@~e	d-30
@~c@~h	b16
@~d	a-21b-31c-33d-29e-18f-35g-64h-43i-37j-46k-28l-57m-47n-75	cbl<sgh_biYFeaC_kmmEbXa[
@~d@~17	a15
@~d@~1k	k-15
@~d@~25	l-19
@~d@~27	l-15
@~d@~2x	j15
@~d@~30	h-16
@~d@~34	g16
@~d@~3a	n-17
@~d@~3d	c-15
@~d@~3f	i-16
@~d@~3g	n-17
@~d@~3h	g-19h-15j-17
@~d@~3m	h-15
@~d@~4b	c-17d-15
@~d@~4c	f-15j-19l-23
@~d@~4h	b-20d-19f-18g-35h-17i-20l-18n-30
@~d@~u	b20d16e37g15j32
@~e	b-16d229h-17j-17l-19n-39	yw6kc%%q,,on<rek[Ye*h6G:
@~e@~1c	d15
@~e@~1d	d15
@~e@~1e	d15
@~e@~1q	k23
@~e@~1y	d15
@~e@~24	d18
@~e@~2f	d18
@~e@~2l	d16
@~e@~2n	d-26
@~e@~32	d-17
@~e@~33	d-15
@~e@~35	d-16
@~e@~3a	d22
@~e@~3c	d-28
@~e@~3e	d37
@~e@~3f	d54
@~e@~3g	d30
@~e@~3h	d-27n-16
@~e@~3k	d-28
@~e@~3l	d24
@~e@~3m	b-25d-31n-27
@~e@~3p	d-33
@~e@~3w	d-18
@~e@~40	d-17
@~e@~42	d-18
@~e@~4c	d35
@~e@~4e	d18
@~e@~4f	d18
@~e@~4h	d34n-15
@~e@~i	d16
@~e@~l	d23
@~e@~o	d-25
@~e@~p	d18
@~e@~q	d16
@~e@~u	d18
@~e@~v	d15
@~f	c48d181e25j-26m-29n-16	rl;bJ52[Z9kH4mcidZc^A?7Z
@~f@~16	e21
@~f@~1d	c32
@~f@~1u	g22k19
@~f@~1v	d16
@~f@~24	d16
@~f@~29	e17
@~f@~2a	a16d19
@~f@~2e	d-20
@~f@~2l	d21i20
@~f@~2n	d16
@~f@~31	e25
@~f@~32	d-16e18
@~f@~37	d25
@~f@~3c	d17
@~f@~3d	c18d45
@~f@~3e	d24
@~f@~3g	d21
@~f@~3h	d34
@~f@~3k	d-18
@~f@~3m	d21e15
@~f@~3o	d18e18
@~f@~3w	d-18
@~f@~3y	b21c25d16
@~f@~41	d18
@~f@~44	d18
@~f@~4b	c29
@~f@~4c	d-23g-16n-45
@~f@~4e	b18c21d25
@~f@~4f	d17
@~f@~4g	d16
@~f@~4h	d32n-16
@~f@~p	d48
@~f@~q	d15
@~f@~u	d18
@~g	b218d20e31h-15m-34n-24	nGZ+_qs[@,]d6;5i1f>::5Ha
@~g@~17	b18
@~g@~1c	b26
@~g@~1v	b43
@~g@~2a	b39
@~g@~2n	n15
@~g@~2q	i21
@~g@~2u	j17
@~g@~2w	b-21
@~g@~35	b-18
@~g@~3d	j18
@~g@~3h	d15
@~g@~3m	i16
@~g@~3p	b-26
@~g@~4c	b40
@~g@~4d	b16e27
@~g@~4e	b50
@~g@~4f	j17
@~g@~4g	b21
@~g@~4h	b31
@~g@~h	b-50
@~g@~l	b23
@~g@~m	b-20
@~g@~n	b21
@~g@~v	a15j15
@~h	a25b211c-37e-28g-32h-52j-24l-25m-18	hHG6Roljh2cga4D_5fI6=?Zj
@~h@~13	i28
@~h@~16	b-16
@~h@~1a	a22
@~h@~1e	d19i30l20m39n40
@~h@~1f	b-21n-18
@~h@~1i	b15
@~h@~1p	b17
@~h@~1v	b46
@~h@~1y	f15
@~h@~24	b-19
@~h@~27	b-16
@~h@~2a	b32
@~h@~2b	b16n19
@~h@~2l	b17
@~h@~2n	a15b15
@~h@~2o	b16
@~h@~2p	i15
@~h@~2u	a26b22
@~h@~2v	b24i19
@~h@~2w	j-21
@~h@~31	b-16e-18
@~h@~32	b35
@~h@~37	b-15
@~h@~3a	a80e17j20m-15
@~h@~3d	a22b-16i18
@~h@~3f	b-28
@~h@~3j	f17
@~h@~3k	j-16
@~h@~3m	d33i25
@~h@~3o	b-46n-28
@~h@~3q	b-42d-15
@~h@~3s	b-16
@~h@~3u	b-18e-15
@~h@~3y	b-23
@~h@~43	b15n22
@~h@~44	b37
@~h@~45	b35
@~h@~4b	n-28
@~h@~4c	b27d-19i-17
@~h@~4e	b-29d-28j-17
@~h@~4h	a19b15c-18g-20h-25
@~h@~i	b-29
@~h@~j	b22
@~h@~k	b-34
@~h@~m	b-88d-19n-25
@~h@~p	b19
@~h@~q	b37
@~h@~r	b27
@~i	b27c-21e-21f-26g-22j-50k-44l-40m-66n-19	fEailkphddb]4TTLYa=_UFf_
@~i@~14	e17
@~i@~1a	c18
@~i@~1f	c-20
@~i@~24	g-16h-15
@~i@~25	l-15
@~i@~2a	b25
@~i@~2b	b18c15n27
@~i@~2f	h21
@~i@~2l	h33i22k-15
@~i@~2n	b17
@~i@~2p	h15i23
@~i@~2s	f18
@~i@~31	d16
@~i@~33	b15
@~i@~36	n-24
@~i@~3d	b-21n-15
@~i@~3h	f17j-16n-21
@~i@~3m	b-17i19n19
@~i@~3q	c-18
@~i@~3v	b15
@~i@~44	d22
@~i@~4b	b-32e-17f-20g-16i-32
@~i@~4c	b19g19
@~i@~4e	g16
@~i@~4g	a19g15l17
@~i@~4h	k-16m-18n-33
@~i@~k	n15
@~i@~m	b41
@~i@~p	i-17
@~i@~v	a25
@~i@~y	e21
@~j	a39b72c51e53h23i31l29n65	a<_2_fiah]b>A7^BC=Ci97AZ
@~j@~1c	c23
@~j@~1d	n-15
@~j@~1f	a39c36e41i15n31
@~j@~26	l27
@~j@~27	n15
@~j@~2a	n16
@~j@~2b	n20
@~j@~2g	e18
@~j@~2n	i15n31
@~j@~2t	m-15
@~j@~2u	i19
@~j@~3d	a23n21
@~j@~3f	n18
@~j@~3g	h19j26
@~j@~3m	a56b-19c49e68i28n21
@~j@~4b	b24e19
@~j@~4c	l15
@~j@~4g	c19
@~j@~4h	a25b51c19h15l24
@~j@~p	b25
@~j@~v	a18
@~j@~y	e15
@~k	a-24b51e18j-43l-25n22	c^<@^hqgUCGj6A^g:F9_=<<I
@~k@~15	e20
@~k@~17	c33
@~k@~1u	b22
@~k@~2a	n47
@~k@~2b	e22n29
@~k@~2e	n20
@~k@~2f	b16
@~k@~2g	n-23
@~k@~2p	e-20
@~k@~31	n-18
@~k@~3b	m23
@~k@~3d	b23
@~k@~3e	b21
@~k@~3h	e17
@~k@~3m	b-54n-31
@~k@~3q	b-20
@~k@~3w	n-16
@~k@~40	n30
@~k@~43	n18
@~k@~49	b-15
@~k@~4b	d17g-18
@~k@~4e	b-40c39n-22
@~k@~4h	b30e19
@~k@~4j	n17
@~k@~m	b-28
@~k@~p	b26
@~k@~q	b29
@~k@~v	c36
@~k@~x	e15
@~k@~y	e17
@~l	b153c-15d121g19h-15j-24k18m-37	x_<Yk_qh33ki6ibo8H:H=<Wf
@~l@~2f	b17d22
@~l@~2l	b15
@~l@~32	d-15
@~l@~3c	b25
@~l@~3d	d21
@~l@~3e	d18
@~l@~3h	d24
@~l@~3i	b18
@~l@~3m	b19d32
@~l@~4b	b15d26
@~l@~4c	b24d29g33
@~l@~4d	g27
@~l@~4e	b24d22
@~l@~4f	b19
@~l@~4g	d15
@~l@~4h	b51d24f22k17
@~m	a-18b91d114e29g32h-27i54j23l-23m-23n36	gfWj<IDtZ'[f6lGm5YRg78DD
@~m@~19	d16
@~m@~1b	n15
@~m@~1f	n-15
@~m@~1n	g20
@~m@~1v	b-20
@~m@~24	e17i15j-16
@~m@~28	e17
@~m@~29	b16
@~m@~2a	b23j18
@~m@~2b	b17
@~m@~2l	g16i15
@~m@~2n	i26
@~m@~2p	i18
@~m@~2s	i15
@~m@~30	e21
@~m@~33	b28n15
@~m@~37	e31i18
@~m@~3a	n20
@~m@~3d	d22i19
@~m@~3e	d30
@~m@~3f	d20g-29i39j-22
@~m@~3h	b33d35j23n26
@~m@~3i	b15
@~m@~3j	b21
@~m@~3l	b-16
@~m@~3m	g16m-16
@~m@~3o	n-25
@~m@~3p	d-19
@~m@~3q	b-28
@~m@~3x	b16
@~m@~43	b19
@~m@~44	i16
@~m@~49	d22
@~m@~4b	b35e24n30
@~m@~4c	d23m-24
@~m@~4e	b26d40n-18
@~m@~4g	b36d15g23
@~m@~4h	b25d18h-19n20
@~m@~n	b24
@~m@~o	d17
@~m@~p	b-16i-15
@~m@~t	b-28c18
@~n	b95e86k28n22	qDX/hZq<jFhmW<kG6a8e/5=V
@~n@~12	e36k22
@~n@~1d	e16
@~n@~2a	n17
@~n@~2i	e17k21
@~n@~37	b15
@~n@~3c	b-17
@~n@~3f	b24
@~n@~3g	n17
@~n@~3h	b17
@~n@~3m	b15d23e28
@~n@~4b	e30n-15
@~n@~4c	f-17
@~n@~4e	b26e37n18
@~n@~4g	n17
@~n@~4h	b39e21n20
@~n@~o	d-15
@~o	a16c-15d71f23i42j24	lFTb:<1FL-bM6cTH;ID?G?:^
@~o@~19	d-21
@~o@~2p	i25
@~o@~2u	i19
@~o@~32	j18
@~o@~3d	d18
@~o@~3e	d15
@~o@~3g	d-15
@~o@~3h	i15
@~o@~3m	d29
@~o@~4e	d20
@~o@~4g	d15
@~o@~4h	f28j19
@~o@~p	d15
@~o@~r	i20
@~p	a-32b98c-21d42e-60g-29h-42k-24l-46m-70n-45	wWgWfhfo<.k^We8<D>cHjYR[
@~p@~14	d16
@~p@~16	f18
@~p@~18	i24
@~p@~1v	i19
@~p@~24	f21
@~p@~26	b17
@~p@~29	b16
@~p@~2a	j35
@~p@~2b	b-24i-33n-17
@~p@~2n	i-16
@~p@~2o	c15
@~p@~2p	i23
@~p@~2s	i-15
@~p@~2t	i19
@~p@~2v	b15
@~p@~30	b15
@~p@~31	i17
@~p@~33	j25
@~p@~3d	f-19i-21n-16
@~p@~3h	d17
@~p@~3j	i-17j51
@~p@~3m	b47m-24
@~p@~3n	i16
@~p@~3o	b16
@~p@~3s	b25
@~p@~41	b17
@~p@~42	b22
@~p@~44	b-19
@~p@~48	d17
@~p@~49	i21
@~p@~4b	d34i20
@~p@~4c	b19m-15
@~p@~4d	d15
@~p@~4e	b41i16j29
@~p@~4g	n17
@~p@~4h	b43d16e-20f27i37m-17
@~p@~q	b-20
@~p@~u	d30
@~q	b148d47e30f16h-17i130k59m-35	j^gXj_sCh)sY/C={6B2?CPF6
@~q@~10	e33m26
@~q@~1b	f22
@~q@~1c	b16i18
@~q@~1n	b17
@~q@~21	f18g28i20
@~q@~2a	b18
@~q@~2f	b19
@~q@~2n	i15
@~q@~2o	i56
@~q@~2p	b25
@~q@~2q	i37
@~q@~2u	i21
@~q@~32	b17
@~q@~3d	d25i16
@~q@~3e	d15i24
@~q@~3f	d17i18
@~q@~3g	i16
@~q@~3h	b31i16
@~q@~3i	b16
@~q@~3m	b46i57m-21
@~q@~3r	k18
@~q@~4b	b48i17k29
@~q@~4c	b24i15k19m-15
@~q@~4e	b15
@~q@~4f	k16
@~q@~4h	b54i46
@~r	a18b18c32i95j-16n-19	YF_T6^bg;DkD2/Hk^Y9?c.^G
@~r@~24	i16
@~r@~2a	i16
@~r@~2o	a27c23e16i-16
@~r@~2p	i25
@~r@~2v	i42
@~r@~3f	i27
@~r@~3h	i16
@~r@~42	n-17
@~r@~49	i19
@~r@~4b	c25i15
@~r@~4c	a18i22
@~r@~4h	c23i23
@~s	b33d115f23g26i76m-26	oZ>]SE1d@-nZ0kLr?G8Qf=<[
@~s@~1e	d19
@~s@~1n	f18
@~s@~20	d18
@~s@~24	g22i20
@~s@~30	d16
@~s@~3f	i27
@~s@~3h	d24
@~s@~3m	d37i31
@~s@~44	d-15
@~s@~4b	d51i29
@~s@~4c	d29i19
@~s@~4e	b24d20
@~s@~4g	d28
@~s@~4h	b16d35g20i31
@~t	a59c16d24e48f-16g-19h-26i-18j38n-34	f_E.<e9lA@YN>_HRAs]i6GB^
@~t@~11	c17
@~t@~17	a-19
@~t@~19	a22c19
@~t@~2a	d18
@~t@~3a	j18
@~t@~3d	a24j26
@~t@~3e	e16
@~t@~3h	j21
@~t@~3i	j-15
@~t@~4b	a16b-17
@~t@~4c	d29j26
@~t@~4h	b-17g-17
@~t@~v	d18j28
@~u	a-22c-58e54f-40g-48h-58i-35k-33l-54m-46n-86	vjw=cijpi5_gInGZAxdgDZB@
@~u@~13	e28
@~u@~1i	e15
@~u@~24	g-17
@~u@~29	b34
@~u@~2a	n-18
@~u@~2r	i-16
@~u@~2u	n-17
@~u@~2x	j27
@~u@~31	e-18g-15j-21n-20
@~u@~32	b32i18
@~u@~34	d21g18
@~u@~3a	i-15j-19
@~u@~3d	c-16e-29g-15j-23l-19n-16
@~u@~3f	e-27g-25h-20j-27l-18n-20
@~u@~3g	b-23g-15n-18
@~u@~3h	j21
@~u@~3i	j-20
@~u@~3k	i23j16
@~u@~3m	n-28
@~u@~3o	d15
@~u@~3u	g16
@~u@~48	d21e17
@~u@~49	i17
@~u@~4c	e33j-24n-15
@~u@~4d	b15
@~u@~4e	e33n-26
@~u@~4g	e-18g-17n-20
@~u@~4h	c-29f-24g-43h-37i-19k-20l-28m-22n-48
@~v	a208b22d24e77f-15g-38h-36i-34j49k-21m-22n-53	h[m&8u::<JYr>]::6{e?:9]q
@~v@~10	e16
@~v@~12	e22
@~v@~17	a31b24e17g-30h-21i-18m-21n-29
@~v@~19	a54
@~v@~1a	a-54e-27
@~v@~1t	a-20
@~v@~1x	a23
@~v@~24	e-15
@~v@~29	a18e23
@~v@~2x	e16j17
@~v@~31	a18
@~v@~32	e25
@~v@~3a	a-22j17
@~v@~3c	a-16
@~v@~3d	a27
@~v@~3e	a34e15
@~v@~3f	a26g-15
@~v@~3g	a28
@~v@~3j	j15
@~v@~3k	a-25
@~v@~3m	c-17e-20n-23
@~v@~3q	a-15
@~v@~3r	a-15
@~v@~3w	a-22
@~v@~43	a-48e-23
@~v@~47	a-22
@~v@~4b	a22e27
@~v@~4c	a22j22
@~v@~4e	a31j-16
@~v@~4f	a22b-17j15
@~v@~4h	a20g-31h-21i-17n-23
@~v@~x	j18
@~w	a112b-24d-25e131i30j43l-24n-43	1Go1Eb51kO@Z=ELfSw>lWg=]
@~w@~12	e19
@~w@~14	e21
@~w@~16	e22
@~w@~17	a23j24
@~w@~19	a18
@~w@~1a	a20
@~w@~1v	j15
@~w@~29	e19j20
@~w@~2a	a37
@~w@~2n	a16
@~w@~2o	e18
@~w@~30	a17f16
@~w@~31	e21j19
@~w@~32	e29j27
@~w@~35	a50e26
@~w@~37	f16
@~w@~3a	a18e22
@~w@~3c	f15
@~w@~3d	a20
@~w@~3e	a19e16
@~w@~3f	a22
@~w@~3g	a19
@~w@~3h	f18j20
@~w@~3j	j19
@~w@~3m	a33e23i20m-16
@~w@~3n	a21
@~w@~43	e33i15
@~w@~4b	a25e47j18
@~w@~4c	a36e18
@~w@~4e	a26e38
@~w@~4h	a26e18i21j19l-20
@~w@~x	e-16j19
@~w@~z	e30
@~x	a-20c-15d-23e146f-25g-20h-16i-26j25k-18l-19n-45	GUw*F9TBli[hemUa<orgX:J3
@~x@~12	e-15
@~x@~15	e22
@~x@~17	j43
@~x@~1f	e16
@~x@~24	e17
@~x@~2n	e-22
@~x@~2r	e15
@~x@~31	e28
@~x@~3d	e30
@~x@~3e	e37
@~x@~3f	e50
@~x@~3h	e22j23
@~x@~3i	j-21
@~x@~3m	i-19
@~x@~3p	e-50
@~x@~3q	e-44
@~x@~47	e-19
@~x@~4b	e21
@~x@~4c	m18
@~x@~4d	e-23
@~x@~4e	e-23n-23
@~x@~4h	e47g-15j22n-26
@~y	b-23c-29d-18e176g-20h-19l-15n-29	WX~3b,44qZ9rDBMvUv^ddlF9
@~y@~14	e46
@~y@~1a	e17
@~y@~1g	e26
@~y@~27	e20
@~y@~29	e21
@~y@~2a	e18
@~y@~2n	e16
@~y@~2o	e18
@~y@~2x	e43
@~y@~30	f15
@~y@~32	e21
@~y@~3d	e41
@~y@~3e	e23
@~y@~3f	e20
@~y@~3h	e16
@~y@~3m	e29
@~y@~4d	e15
@~y@~4e	e21
@~y@~4g	e15
@~y@~4h	e33
@~z	a-15d-23e101f27h-29j-25k50m51n-23	5Ed6i6Z0aAfqY=cs9i@jFgW9
@~z@~10	e24
@~z@~17	e17
@~z@~19	c16
@~z@~1x	f16
@~z@~1y	f15
@~z@~22	e15
@~z@~24	b-15f33g21k38
@~z@~28	b15e16
@~z@~2u	i26
@~z@~37	b15e18i16m20
@~z@~38	m18
@~z@~39	m25
@~z@~3a	m43n-16
@~z@~3c	e16
@~z@~3d	e49
@~z@~3e	e16
@~z@~3f	e27
@~z@~3g	e-18
@~z@~3h	g-16
@~z@~3k	e20
@~z@~3l	e18
@~z@~3m	b21f17
@~z@~3q	b-16
@~z@~3x	e19
@~z@~4b	e19k38
@~z@~4c	e23f17
@~z@~4d	e16
@~z@~4e	k18
@~z@~4g	e15
@~z@~4h	h-22j-23k22
a beneficiary		KelGp?p[Hd>gkd9Snnr8j:ne
a bit	i15	VBfUWE_j;>kB94<Z]?>6e2e]
a card		?gtAh=]_FZUhtb,CgaqFcjdC
a cash		iCf@m_na>XAm=f9A@AEA=;aU
a cero		a=lg8daofoij@8jk[c;6^gse
a charge	b15	gU=6ffUY12fd@?28AC[Q>4d@
a chi		28;=A;/@@Vcel:^G6>3HdW3;
a claim		jad+bEpAbgW;fYM[egj3U@n_
a combien		1kj9j?7:JiZmhS4bk_l>n__d
a conta	a21b15	h@30?sp@5SZh;-/D>o;W54Wk
a copy		4fc:f?7G01AVun2E^hiZckAa
a couple		WW]3tagf1AXor;/fc:o2U=tA
a credit		7_ablK=R_F;GJF8^kXg>j]Ri
a customer		AG:=CrM?_r:<G6??@lBI8hEj
a day		4Qf6oj9T6bYYVh@Dc:f:b277
a direct	b19	j2?0~szo;.^s>@,^24C982xI
a disposable		^hkYiEaa@i_^d67^nes:hbdc
a encomenda		-WC-JU5=5]K[iM9<gHrbEHW@
a ete	e20	mF]4HB[Yeag[7bj[Hl9MDRHC
a fatura		d^]?oeqX2bjkXd1Vibi8b?ne
a fine		9d.C_K_G,UB=Dd<9H<CY:7?U
a fresh		i<e9<A<?ho?j;<gk5j.h5FV@
a gennaio	b16
a good		?da1j4bcAfI[qaG>lihEb@dJ
a judge		]j7cn:[67gF@b?[b;C<@8k67
a lei		Cd_ni_8=;B8e;c8i[_9jF_Ye
a limit		Ylf4l8DI0]Xfre73teoAl>oi
a little		fTjjH=klnFeD:<CkSV^FiA[=
a mano	h-15	m^nff8qhjgfc^:JVkjp@Q]pa
a mastercard		aikCgNnM?pWij>8Csph5o:ti
a mis		ed^m@t[f=abhH;>hoc_<iehe
a month		]A?mH7ho]9>?bX>.X8dT?aRh
a n	c35
a nice		5Xn[dCD4<:IgMG/dd^j;g8BR
a night		6FfYh];;?G?;]r@<[9XHh<C;
a parte		;ld6q6g<;_Dfr^05pgrbg.[e
a partir	c19	-C;5cZ3;=hgVGWYWW[ZaK?W?
a payment	b16	7@1:hmg^27fi@63@F>v>8Gn8
a pdf		;g_<]5h[IIA=ra:2j<riW2Xg
a person		4V;]]I@8;iBXicf85-8AZ?1=
a photo		/[oQ<E8iX8[Zin:=ZerHi9CB
a physical		UhhMA9gFHq9djN9_jhmIh9nc
a present		k?no5^oimojk=7hn9d924koi
a purchase	d18	p_:^j/:i31k[=neA.F8-^>7]
a quelle	j-16	IYj8l?_c^RdLh^A@chI3eYgF
a r3fund	d29
a refund		rp5f9!,h+-eG:pg7=an,o+=;
a second		Q@b:?@=Aav>G^;Y3:cLYSf9^
a segunda	o15
a son	o18	m;fp:nKphfif25gibiBW:jh^
a spare		lbn_F]eeZmcnZZT^klC7XdpU
a sua		jDd<7WhbIY_EY]^XiVYEUe_k
a t	j27	=Z^g?U=iS=XaknC5DA8K_mCI
a taxa	i17o19	g9tr5=9inDi;37cp;D>>kJaU
a tiny	i16
a transaction	b37c51	Q@009nAv2+m@./-?k/qn4=M0
a transfer		3n[FbdAkI_YIYV.<~D}[_gq@
a tutti		cYn9[i@_idId:?:nopH5AFoH
a virtual		Gkhci9kd9qFif@1@lbo4k>pf
a visa		XiqhoXnd:qFjn:3apjp7lTpe
a vossa		cAVEk<YEOdEha:?idG8@clf>
a way		YCe6L@9BeaW[.CHeblddAEP7
a week		9TopcG8bUUoX8AAdffS>s9g@
a withdrawal		h>C8ohwl=5hpH><bM:@5?8rI
a word	l18	f=6sR4b??sk>lEkV397@:gAh
a working		u5:q9@mmdrDX</iR5;/b6qUj
a year		ED8EY1gEjgEFdaX;]?eZFb@a
a2		ZemLn:qfedZ]CbDViklDfEnc
a3		_fn@hNoi8cGh]@6^llk6XZiZ
a4		_gnBjBtdmq[hcc37for5m.sh
a5		8gk?h9f?;kE]ihB9jkoEd1oi
aan	g15h17o-24	9H@ah797_eRFdcGb?CD:A6Ub
aan de		HE:bi38<AWWbwG@9c6ZB^b<W
aange*		vd^;hCZ[:dYeJ6]qEY418v_:
aanko*		ca2WF7?_0?a@LgF<E;X_Zd9@
aansp*	f32	;@6bmSL/03egaC8k7=;Khj99
aansprakelijk	f16	kK<od?45?:^U>=9i0;6YFi5B
ab	c23o26	HI;8ce[Z?ZlHB;FZWX8^AH?=
ab sofort		^3de;m?ljgiE-5ifZe<Q9sD]
aband*		i=6c2_hsYkJ7U4f/::<i4p9c
abbia*	n-19o17	_EW@XbL[;]cf4::fZlcfB>cE
abbiamo	n-19o17	iW[;<c]EXHXh4QBdAmTI<S[X
abbon*		;BC^:fgoe.j=?;]bI:7f;b99
abbuc*		k;@5fjpq@4^i>6:oEA>0?<j4
abend		aZhmZoXkNe^Z?FVdidB@@rke
abert*		Pan5_8eIao<g^kV[]jlDW7[W
abgeb*		eB=UBgfh>?kb3<bV?C:=@7b?
abgebucht		_T:4icol1=i^:a@V9;@7;:D<
abges*		@D;78<-BXUcnT7_A>H<bKUD3
abhol*		Ba;7cCBV:W_DHB:Bq?jb_7cH
abier*		A;]6VW:3Hd=?8i8@Dc]_?6=d
abierto		D>HiFkfc@j>^.IAf;pPWBjdj
ablau*		n>Bi5E]njcJ;;9[LC@@[:f>G
able		2hg-X5Z?ZB]UIk=7khqcY6;>
able to		-dZ.<4c;kl_Y?i6Y@hsh[3E7
abo		CbeH>kEj=U^cfZ6:ljjYD^fd
aboga*		Zh^7aZp66laVg8VcFj_3CdcD
abogado		ci5^o[b94i@8b7ao9R49<nC2
abona*		gcE:CC<hWMdS;cj5BZKAY?C7
abonn*	c28	j>S>ZkYq=1[G>J5>rh[jGcD=
abonnement	c29	ia_Z8rkoB9m>3AB=p^ge@CFC
abono	d17o19	lI3;;bAq<<m[4Ee_;YX66@I<
above		JG?cg:77)1fcgaE;A6[X_I@=
abra		5dI@m<98:57;gj?Ek@hi^BC_
abre		cemah7rdb^:aeB:boVo3eEf_
abrec*		q7?9mhna<0ll==>i7?X=7@n>
abrir		fjFr[?S@^^@Z^R@<TY;_EC][
absag*		6cI*C_^^8ZcEZF5<nctgS6P9
absol*		u@7n97kllj2?g6a<9R[cEjcd
absor*		u>mhBcihkkfd34^oAq?8>pib
absur*		n=3p26wqsm6AZ7c:9:Ih9r<i
acaba*		eBJk4>afpq9I]<^^2>=kE[3e
acabo		sMcnbIsdijW@;G[lFa=X>lda
acabo de		p:fuJkkmqqGX3>]i<b;A5oid
acc	a21
accen*		f_GbjDnn7ohhd>;=bhn:l?mk
accep*	i24	7bek@Y?[n6dHE4BodKVUiHb:
accept		kUmk?n<YbJ[N<=;nVG_Bk[aC
accepte		3gJ8[AD]4jdcfXY3]N_8g;C9
accepted		Y?dj=j[lilif68G=mrA<bmoY
acces		a@j;?A2>eoB>8a<F=t9h@X;A
acces*	e20	?Ci8UIJ9F_Ci7@JkBoFiYbXR
acceso		B@_0;IT=^cb^G]cBEoB=YHEZ
access		;<j8H8[=b]FaYbSh?bXejgZ[
access to		o@bW?;9AUsXF:Ffi>g6j;_W;
accet*		]XidLhZgf^hd<><n]ZGBc:dT
accid*		8l5fbg4>267<@r6g]>DqC@;[
accor*	o-27	ED=;gHJ>G=]YF?Ej>BXfcK=6
according	o-21	<FC1mAWE*.=_pp.>A9irc[89
according to	o-21	?;=,p:V?,)8cmq-96.nq[<98
accou*	e21g-26h-18i-21m-16n-22	GV]+8rFA<D[h;F>>BuoV:6Ug
account	a24b28c15g-24h-16n-19	gai+:mB]3[]_B><:;xg_A4Gm
account and		k8@2DmBW_dGA</HH<i/b:>:Z
account at	a15	<AM96i51@w6ID54A;hf_<6Yd
account but		BeYBoGe=CZTjkc9in<s4?[c>
account for		:d>8cZ]C3aB^d^9<WXcIkFbg
account is		j?][7B9?gbLa4ZghGe<UAh9S
account of	a-18
account should		1?3:8h.66r>:11669lId<<8j
account that		U:=2mgj]58GZ_a/Xd:^Z@LY>
account with		:@A<Gh8I3e9?BC99CqAc:MZi
accountant	b-15	Dgnu748YuiBTVkc]<gh]DfgK
accounts	a-15	e_I=c?oB8EglbD<^ae_;@3LY
aceit*	i19	<amogZGWk4iE9=<a_B_=v7ZC
aceita		Tbj_^?bdKj]EFZ5akfm4c=gg
acept*	i25	9>jn@ifae/jJ57Aoa9B]f1C:
acert*		r>=j:htrfbdj5@ga:^7@5ggX
acess*		7GPBYH5?cD7n[_HCZfDeI_TA
acesso		9<i9[377g^<k@][E@h=rID?:
achet*		Bf_<ElWe28dCE_4=GQg[=4JE
acht	o25	n:ikGqcm^n_Y6_eed_9AeQ^^
achte*	j16	8@ad9k;g]>:<A9A?=_Bf=a6Z
acons*	g33	6lFmmg;B<f<]@k=gLY^Id;Uk
acoun*	a17	=AS37h87Gs=cF3@77u=e@6;i
acount	a17	9?G79o6:Gp8S28:;2p;S789h
act	m19	0Y=WDE,7?SZkf=SD>:4<j<CA
actio*		8i5<gA[51iA^f[?_]NUD:ddY
action		_p:3p7f:2q8@sL?aFC?6<h==
activ*		?ced^=@SZ^Ga:>ChheiXhEXA
activate		SkiTi;oj@vFmrg:glho4kCoj
activate my		bq]MmBvk3kgkwU3ApWu1p]mi
activated		cQkc[amdWpimB=_[je^8dild
activating		^hainYin8lYkj>6Uoen>g>nj
actua*		_;f9E/U;Cl@bcY_AEH^_LQYg
actually	n15
acuer*		4X=eZn4GBB<f9F7k<?.cbfCK
adapter		>j^@g6ihfd]emC7Lh[mEZ5oh
add	b-16	Cio?GFVafo^nu[TThmm>j?iD
add a		ekp=_=hefoGhj;[Drnh4jFhg
add money		WfldgYkc^iChma<eomi8g^l_
addeb*		jCEYrmni>Fke<B2YDfe3UBrb
added	b18	qK>9knvlC>bj?[8?B;W?>=_C
added to		pCejWkokbUfg6=aqEe59CZk[
addit*		j>fBlep_fVcrR:8eF_d1_@tU
additional		aA]8fgje<daiC3?BU]]2Z<wB
addre*	o-25	?UaSG:fd;X2VtXAQSbC__d_:
address	o-25	BZeEi2cBcp47pXGLdljeGj^F
addresses		^U_e[CHZ3V]]kC6fGlYJmoI=
adess*		aY?D1?YaZiSfV;]6aCBF=WHa
adesso		BW^]7b9f[mf[==[=Qd>CG[Eb
adjun*	o-16	Yld:mBmG.Y2apkA=ddo7i8a]
adjunta		>fRBq4d505?Ekp69h;vej3FE
admin	e32m26	4Uj.803*tx?tX?fZ<o8Ie:;6
admin*	e24l25o-30	=Ae1f<a1T^kDfED74^7j;7>G
administrador		3][h63-._RI[Xcc;CZ;f>I5Z
administradora	o-17	5Gf=g>V59;?BDnBCaGhn43;f
administrator		1Zb595<5YnjbjKG8>fGg[23E
admit*	i24	]aokR/_q=A^<@=Gid^jJm1_D
admite		Ckm:k:lU@fBSiM6eljsQk9nb
adres		7[m29h2h:=7]mk7?=cXc>^:=
adres*	j25o-22	=]c;IW9@@;4@sk=DLah?5hEW
adresse	o-20	adE<d6D@A77<ji9kb[b[<h[^
adult*		:@cUidYD==^4aic@:>B?a2;4
advis*	g28h20	3gEIm_1/1_<=<fBN<36=[?:?
advise		_hgBlWi>>_RUIg=HVD^[f3dg
advog*		nm4VmEW<;iA7nM@k_R0DAfWF
af	c38o23	iRFZ4uimk7qF7+WXb;7_;^_<
af van	c19	85886g9d^=oZ;3b@355^;:74
affic*		7YT4qde;6[=echQ6Ebh5_>QM
affiche		>^W5ybo@<IWhJjH:b?_<A1>H
afges*		l<]AStphU:pk49GY6F00>Ff@
afrai*	c15	4[==G^b[73G22T?=n:pnGE2C
afraid	c15	7Y4@[=;X23<-:EG5l6jo870A
afsch*		e896jb]f1-]_@_<Z7BEA@CA8
after	d-27g17h57i21o-30	/<>IfhH1d?47@]>a>4fTY86@
after a		-XgWqYc;-f>k^eB;m?d6n2eb
after that		7gF;qZE7+eV;jd;@^]cUOKCE
after the	e21h18i15	3<^><g32=FB6/Z^J3<[gZ715
after*		cFAe[KZhMaW8CbDIdMbV@cfe
afternoon		n]^iXEZef_F?;79Xh[e_D@^j
again*	g23	FeCWqh4:B1a:ZU^l6=-aFb9:
against	g23	I^?m[j/8L;I9BRNc<58DSa><
against you		]e@8q[9<8lhCc,JoIU<3WlF>
agb		0C7cq.0525Retf6_86HneeA>
age		[cqn]__hJ?^Je_GdYbR@m<VG
agenc*		j;6<AVJYA_Q76FMYBYAd7c=@
agend*		;fiCcaXg>fcihX1ApksHi7hc
agenda		+fp4g[?f6;:^rb5?hnrBd5f[
agent		6D^EdnC@7m^akXj=4Z9:ebRY
agent*	m15	=G:;45>=Xqcba9gV@e6X?;BB
aggiu*		R[p9THldjWde=@@AghcHI8g_
ago	o19	lWF[_rhm;umb7GgeEkC9_eZ8
ago and		/ioBl[9:1lIAbd?<fWUAn0@@
agora		FE[4BK4>ZcdY_ZjA:c5D;98=
agost*		gTX^bbfgcB_[8C<;k@hAM>[c
agosto		HJX9RddbAYgiAc?YnVkD@;hU
agota*		d^5Z_1t?Uo8:i8_WJ:7e<g6E
agrad*		l>[V<:6Z]HL:<8]7Ga9iS2>e
agree*	b26c15	f?.3Fd?X3/hlC>@V^7:IcdY2
agreed	b27	eE?;hd^_AHgk]BZCF=E8fCi=
agreed to		j=>7]iUf59n[?8E]H;:L=RY;
agreement	c15	7;+_Uk5G56Zb<^5cc7=bag77
agua		iAE<lipjeFCY>_@BbHd8D5iT
aguan*		dddGj4jhZbBfn>=Vk_lGgClW
aguanta		9ei1l9bg6c_gda3^oph7k2jI
ahead		n^fJebaminDdI=AdndU@nbmT
ahead and		z>Kx=ropoqje3:hlSp367tsg
ahi		GH;bH?<@HnW7k;a[8=D_1l?d
ahora		]Jc^aDfaSlacjUa@>bI6hXD^
aimer*		-Vg?V?436hWCmjj<WlaCgYFj
airli*		4kEdmKaB2Y;DQY6idD]@YcYC
airline		?jC[fAE65;?GDe8h[<hZZX:?
ajout*		_amSb<^BbhWkMD?djilWZ>g]
ajouter		ofq;IBiaglCjWJ:[hlaBU<gH
ajustes		9c=Kf:4:=_48bl67fAhne6Bg
aktio*	i18
aktue*		8bf;dBFc<Z:eje1:_ep?_K;c
al telefono		b:=h96Y^DedHc4h:;:5g5DCg
alarm		dcS7B=C<GfV^GKV<ekekE>a?
algo		EA6<BpaI>>GE6cZa585;<<76
algue*		d27>C7T9[gb=Y_c96<1[3D<_
alguem		W6C9V:X=e]j=Yac:3C5e8C3b
algui*	n15	C:@B]0f9XfgHb[j8/@]h<@7T
alguien	n15	V8K@D2R_a^FJW[g949<o9E9_
algun*		W^hBb5jNI_V_g_8QnikGlX_f
alle		WE_8cacBklUX<=eKHXYdF_^=
allee*		@ebDE:kE[aDdoUGA]flTdZ[d
alleen		:fo:]+ZGXjGeqFZ:eg=Ae:>C
alleg*		6^h5kYY>DoAMdS?9UH]DbCaT
aller		ACA8]e9KBG8<hc[K0;9B=i36
aller*	h24	4Ypakq6<7pZB7ge9>X:6i<@7
alles	a16	YD^B8f?<By;hc4TD:q?;dBbh
allin*		UdZbm9u[gm@go]8WfcmBb9hg
allo		pYVAaLbk^rg<E4hjbj>CAlgL
allow		eYvs@2Jnwb^?8<:j[FhGkBgG
allow*	g18	.eBha_08-JaWA[]_W4XCg9HY
allowed	g18	7fCk^o<=-YCY?YXAABP@eRGe
allowed to	g22	2d9gUT763^V^I[Wf<J6_>;YY
almac*		EaPXg^K=5^NXZ@4Fb=nhXXbY
almacen		5GcdbWKGcqDh9=5heeYf_=iD
along		@Xi0@fDbmuemhJ[[dq^5n<jb
along with		b8maDkBeevA]0=kE:e<:>^ba
alors		j64:hcij?7j9/4Pb263;079?
alqui*		TUG:e[[_=FMZGg5^[]bI@>f>
alquiler		fY<l8v=]]2Gf<_J]=>;f6U[I
alrea*		dEA>lcf@I[Rbf3SYGHI;V_[B
already		c_49b>ea=fY^j9ghb?7C]Y^C
als pdf		3mi-o.S14T6Iqj06vayBb1fk
alstu*	i15
alstublieft	i15
alta		:>e+kgG7C5B@FgE?57TGS2@P
alte		aYn2@Hj[of]n9X9aXmd]GChB
alten	e16	l^sdS=G_reAb>eUrHl[Lb9D]
alter*		?Ip5C12>jfDA<_clEaRbE1B3
altho*	i19	o7icCc]kt9j;45^k7=16f:_6
although	i19	g9o_=^]mp>n:/5do8C1?]<eB
alto		9_=7D2CA8lkHg=I:dcj8m9KX
altro		>F<?]KFkeD_UY?6Z]BbpBeF@
altura		BbpIH@dFgfCfhg7Fjin;h6li
alumi*		All3d3gH9IFcnc0Ymek@i1ik
alumnos		eI>>Eail?p_iE6TDi_kCb>kf
always		UW:V:Fkagi9ih@g;F9==SD=T
am besten	g18	7^?gjg=0-U8<7nRU:25YG5<f
am freitag		?^mYX8]9GJ?ff^9JSWlHc9Y^
am montag		YQ^BHkET;9:cKd8_nYkCUHf=
amanh*	o26	g[k_j@fd_hPWI9]hRC[?RiIG
amanha	o26	DXjdCQggbgbT6BUS[c@VIke]
amanha as		q9lu;jjlgmig0=iq:g792pl^
ambie*		fZicdchqUlin4;?Zqm[3fish
ameri*		<jbCp5i>6iQcvg1@okqUp?_b
american		ClfDuQoe;n^ks_3>rjw<i9r^
american express		Ahj=i5d<4YCWke:Tm^pAn;i=
ammin*		6_E5C=35fiTbiYVSGS@g^A7A
amoun*	b31	oc>9plkhU5jrWIZ;dgc4K1fa
amount	b30	g_77Cbhi8:aoLAZD;De9=6eJ
amount of	b18	pB;Kukhf<9_p:;8h=[>5@?k@
ampar*		@>6hk@5277ajcB7k;?2moj>=
ampli*		0JpdCd^dueRf>=AsZd;DIV]G
ampliar		4gI:k3B:486A[i99V@ifi5KK
an account		5beH_Kaa*fWGsc,XglsBeRi[
an atm		e=KCjfoj9]ggB<2dZ@B5G<oA
an exception		T?moAfagn;_B7>CfV;HBaGCW
an extra		ZGH8pcGg2>blcV:MNAgF@XlZ
an hour		b^>EkjmUBI_?EACPWE?5GCcE
an item	d16	jpHi7*5l25gE:pd87ZM0]65?
an unauthorized		p;=3qhqi97ih;80a:627<=r:
anali*		<9ln;f8f^5V:Ge>Q4F5eFA8<
ancie*		_=pf:DXjb=K_[i]^Gh=R=me>
ancor*		hYElX6<BB8A@<fF>][dXUC:Q
ancora		eEdg<7C^@KF>D;_=E_^hL]?G
and arrives	o-16
and costs		2bF<kT@:4<9;^Y84d:oW^8:R
and mastercard		^he^gAmdShbli868mgo4j@ah
and send		iUFX7W3@hW]eS8kh4E77]E9@
and wed		ujJfC]jYacjk@;=hiij3d:^n
and well		x_BBhllX=re@b4fk?k368lgJ
and youll		vC]oBhl]ZkeT66lpbn:9:kfb
anda		<VZU5^.i95CA7ng74G7X9c9@
ander	e18	[8c>@;<:k^@a09>kV[7l?aD6
ander*	n-17	;T=4^e8E=^ECTA>bTi[l=eBA
andere		MAkQAS:gE<CU^T96IigZVX=X
andern		0Wn/_4?1a@5hDp;jEgmlZ3e:
andro*		6eJgkAKZ19bgqa2@bXuDf9Y^
anexo		>gf;L;H=Bo^loG[9h_g:g-d[
angeb*		E^T[[[XWHTZ;c?6:i[hefHIc
angeh*	o-21
angehangt	o-23
anges*		^H7ABl;B1=D@c^>C370@4cC8
angew*		q=>m7bXel[dc/>gn<l57;igZ
angry	n-22	?^hBhCh=FcAHia<5fag>m@bb
anima*		Elc6h7haX=[glb6dlhu_f6je
anlei*		EjgFn_qeaYCedc;?iiw6m;hc
anleitung		aihbtTk]WdA_kh8Sjbm8g8li
anmel*		1daeGHHD[3[D:8>aWJea].G8
anni		>FaiBC9YY5AE;D8l7Z>adF^W
annon*		;iBAh8EC=N<amiC=^DsUa0^[
annonce		BabDk4E?KP=ckk:BfYmSg3bd
annul*		Ae;j9dXt_Gmd1>I<vFghG5_A
annule		kiGCX5<QBLc[TacK>Debb7@D
annuleren		-cGWfaQg2UTd5@/?nZxa]Bc;
annulez		1><U<^0d6+i773:<p7mf3i56
annullare		)c=A?b4k53h=GD6?n/sj?63=
annullato	c-15	p[e^?=gjgIf[8dcY?m1<>MaW
ano		gd_pR;dfbj=c[d>:aX]Xg^Y]
anoni*	j16
anony*	j16
anos		8Enn>8XVrI@U<CH_>E>9eDag
anos de		@d_>]DklieBepjZ@rchGB9g_
anoth*	a-15c-20g-19j-31	igYk4Stf_pgg:IcajhoU?TcE
another	a-15c-20g-19j-31	rWCN6EqF?fcdHAZ@GSj?>AaT
another card		0jSDnCg[6b^bnL1SkJq7mKiQ
ans	i16	7[ZmI=fAdaB:C<Ac<;9GeW9h
ansch*		s=H4_aki8H<QYESaA_8;?h?<
anspr*		7H<Zk5784]^Jcg6c:E_cc[E_
answe*	l16	i]@9?0QU>b:ckEHX6;WVL?B^
answer		CWWh@?S_DnR^pWdF9GHJUGa]
answered		8JeX6=^Z5HI8Bo8SCdkm<d?H
ante	g16k20	nk6Dm5@83RV5g_Zp66@WHh:@
anter*		bEm;HbbnbU7ecgC:CbWJH_]=
anterior		b<n39M;fX<>ZdlJ??ZH^AVZE
antes		AG;U@a2G3X_Ub@@XV<CVWYRV
antes das		hLnj<jhjWllq@9Zpgi;5]glc
antes de		[cHhYY/FfV_Y^9DZY<]gZEFD
antes del		eFg]mZbG@n;?<pTTaUYCF^IG
antib*		84x<qi794r:60qm87:;-m1<5
antic*		8Cef_]-ZAba63idB^>A@l9=8
anticipo		6ddXb,7?,4_<@j>h^C]^e7A;
antid*	h15	58rgmi:24r;9:di7?;36f048
antig*	i31	V@ye:d=^d3WD??6eKcBhb;=9
antw	o-34	1j57t0212)04ks06r0suk11D
antwo*	m52	Jc:YA0cYUjDks@kT;H7>b;?b
antwoord	m15	;d:;B3FFHkLVnAYZ<B>@g>ZI
antwort		[fZF48b?fXHdkZY3W^E@b?]G
antworten	m15
anula*		Y@JiCi?dE>]Y82VVig7jJq^<
anulado		tBhk?aiijulf;6agkhG:Ioie
anular		>b/^HB>>9AXEUc9h[7nbX;VE
anule*	c16	68494r0jZ^l=0/A>pIbq5dA6
anwal*		ki>Am@M=7Af=bZCgBZD=VlB=
anwalt		rm?Ao@AA2iS>fBCj3D;<;c87
anwei*		8i?4YDC8_rdqn@g@fle7n6^>
anweisungen		FgE1@B9Wjhfml4eTP^L3l?DS
anybo*	n24	]F1vA2oaqs5^]6M4H5>AIe<o
anybody	n25	dI-k@>baij3DZ:e:7/;e7e;k
anyon*		5XBX9=@8^ecLnV_8>6ZeZ<7d
anyone		><9hR3bAAlY:^@A6@:geH88g
anyth*	c-20	3?[nhBn4di6bd_eC;:AGb;7X
anything	c-20	[afe_2Z>eE;jZEZ:=?X1oEC_
anywa*		;Eoc<?>Cd8nE?9Dk>[:0o=[:
anyway		>@lk9C=>nAj]:=G_BH:<lE@;
anywhere		YgXmdbdH:Y>^Ua2^cec>kEXm
anzah*	d15	rb6_gD9g86bU8e^8<A=:A8IX
anzahlung	d15	pC;IFaAmb0_K3ddT98;?>4>C
ao	d-20o16	4XSCaD=G8rGDoA?^c]B^KdZJ
aos		?bh/^,?<4gBXaF9KejiI@@GY
apaga*		B^<5UZV:Wa@>cUDf>jYe6W7^
apagu*		1d95UB@2-</=;a29SChkA,5c
apare*		jUe@lApW[_Xa^iCDV^fZ=>_F
aparece		d][9jbqI<_<bnb3JkdkEa6hG
apart*		Xga>FDHe1Y><?a>[ecm_IabD
apena*		3mC4L9S:<efcu9_<gff>r0dY
apert*		<^b<n7cVfCGLj^?e<AkbHAZA
api	e34	jTp9I@YGni=m@g]]Htai<9]9
aplic*	b17h18i15	W<cHfmm=W?_DCZIj/3=;lRd=
aplica		2A79e.3B6;FbdA;?>GDclc<B
aplicacao		=klVUbjfDlCic]5akpk6dClc
aplicado		y:C;ZmriX<eo73Hj<Q4>8jo9
aplicar		68V<Zl7E5[F??dj>7857d658
apolo*	n19	^=Bo8Bilsk<=b9dD=<5d:_>m
apology		r=av2?ghrdaB:6fj7D6;DhYJ
app	b57e28h-15i-19m-15	jck9ga|aYTBrCV@@BjpkL:aj
app is		e>>DbdmY9WCcH;7b8_Gc>5gZ
app that		g=A>tisd=6che97h<<B5<=o;
appar*		BED=mUb<;l<K]gI?5@SJaG5@
appea*		e]c8jDWBDCAkHgEX<XC=YCA=
appears		7UC<vXg@23]ge_6FJ5iFc<b?
appel*		Y;DZ>1BfR<9AgmA56;nrIa9G
apple		Bmp5n5jg8oYloX3Asjw4n:re
apple watch		fhj>b;lj]gdnjW5@kkn5g9pd
appli*	b23f22i20j19	[4>eVsIeF)ab?^;n06/jUf48
applies		6E>if?55:9F_=W5@Y:9ofjEG
apply	f18i15	:B>Ed0-?@2fA>:FgAC7HiR1<
apply to		b5?oa>G=<;ah?;Cp6@7Jen>6
appoi*		:B=:]b9_><fGF9<Te=[iZD:>
appre*		DAAaAH@;?dfYeFbi@>9==GUi
appro*	m27	_ca+E93;okZpkcd@cqF;j4h=
approval		5h@4b>Y?9WcgfUa?B]V9e=c=
approve		5LF>C5@6lfjhl]hXB]DM[9DI
approved		e_eTDdAbGe^l>EbZic[8fC[Y
apres	h29	V;h]pYf>cq4EBng@G>68bjA<
april	c23	dU<eL_diD;WI9@9>a?gQ=M_C
aprob*		;HUA9:48vwhj_9b;EkB?iBGF
aprov*		BEc8:[<;Tphri?a[Zo<Bi6e@
aqui		7]90^iA<>_BLmIF^]DEe?^>V
arbei*		CeT@ahAXH^<febU[?T8X9a_T
archi*		Dej?cZgb8m<l>B6JireAh>jh
are billed		*a;4i:@3<558jh65n9kdn8;L
are made		8iC8g<U>4499cj=2nCmdn58L
are not		2gA1Z9=;5DC8ga5-h5rlF5=C
are sold		3^F:l==<C@;>jh>9n=ckk<?_
are sorry		0d>;hF6/;.8;jj97e9lhj:<Y
area		>JY<a>I>?b_cc@<Wp^]X?0Bk
arent		-Cc_@_<BE9cD5;9Ae8ecP2YZ
argen*		je5n:02k@Bd_5hQ;?]F4@9Yc
argum*	g16	7i9nalC8;>3I7m;k<68a6f7l
armazem		fVXhf5bBKlA^t@CWf]p>e3km
around		>DjiE;C@gm:XfANSBTCBf?>^
arran*		e:XU4m=p_aiQ?1KXjd:ZUTLX
arranged		lA^p3lbodjdh32YhZgAS<qeF
arreg*		lG:^[Bkg[g>[Z@cmA;/B6jYa
arreglamos		gFkf8qhelkTg16ZjghY9?gea
arriv*	b-23c-15d27f-16	^k^UG1>fZ=YM>UEjS@i;d<Jh
arriva		eenAh?=aekCoAj<Rcl^]]>UV
arrival		ee?GF6:B32YHjhC<HW_RW?]>
arrivato		d]MDX@lcif9Zk:F<[chAc2bg
arrive	n-16	<kR=I+Ub=GdiCgF4ZZf.]4b_
arrived		9ebgf8WR0DS[DWWGH8Z;X:Ep
arrives		8a>HF6a@8749jm<>A:d]CF;b
art		m>9p81jdliC^Q2a^@4:dbgJX
artic*		Ab]]c6c@6;cXCp8ZaApDm9Bg
article		]]BZb7FG8QAXhm?<_Bi_i?Fh
artif*		:j;6W:BFAlflj2Y]hbc4n5g<
artik*		>_B^t-Q:0GTXkk9AbHbIfaE@
artikel		DS]9r-E:.GHYrf6hZUeAbe<C
as agreed		Vjmgj7ZZUi=chHTajHg/n?lY
as pending		YY=LdCBELAFCff/IhUg>YBo?
as well	o-16	YDgG8BaSFpC;dd<KGaXbg=Bf
aseguro		m:li8opokife76_h4k6?7gfT
asi		kC>J9Xfh_pD^f<a=^_>g5j@_
asi que		76]Z3m;[9rccW@F<eo:f^U_Z
aside		kFoa=ikptdff44fl?b<7GhgC
asist*		5g@.W7>5[^chm8_1S]C=j2C@
asistente		0T:20:66emhli9k4BZX4m?:?
asked	b28	c^=1J?q:=mcaa*SeXYa_D]JP
asked for	b33	]DD)[Wl@9[J_:6Ee:K?_8=D@
askin*		ObWf9D6b[BaaEa]EbSD8g1FR
asking		<WFE=D4YjhKK@a^VBB99hA>Z
asks	b-22	,Xf4Z36.WEBqqUCCiepDm9d>
asks for		:cn=H5W?lp<khCHAhfd=c6eX
aspet*	d15	fEYi3@BlIWe<X^aB]>Z<Hb[i
assem*		?bgilAmAZl9kXbCkbmb8j[ge
assembly		<arhg1mAcj?nl[C]dnj2gGnk
assin*	g15	XB5m<a9XK9YcBc@a:CAcch:A
assis*	m73	*g?8=9;:afevt?k=SGL9g2fB
assistant	m32	5bC25=21jh_rp6^<Kf@.p3:<
assistent	m19	;W<64?<4emhkp7d9FF65p9A8
assistente	m21	:[B49:6Ajfhkg?aAAh<6oKCC
assoc*	g18	9]UO:r1]8a?93>Bh?X=d5iFc
associe	g17
assum*		]>Eb=e;Umk?h?<ka9a-:^^^F
assur*		k?:]e[iZBEDFC9]f8@6Z7gAJ
asthm*	h19	59k]ls534s:7.md65957b/55
asumi*		l9hjE;aZ[gb_4E[n5r<59h_^
asunto		hRA>[5Z>Qxk;h6edL47;9lk]
at least		Uc>F:9jg^E>U_hX/GMUk<@:f
at no		u?rx:mohfof_6<brMb2?5fhe
at once		?hY1[6jCLfafje;Gmfq<c4h]
ate		gIse_g?YkhWB@bDjb^@CTUYD
ateli*		Lhp<l:i;>cB[RFG=khl[b^gf
atenc*	n16
atencion	n17	eA1V;:cFpfB^gFM9;8?b=h=f
atend*		<_1DH2LBCi_CqJe2A;M@W@Ue
atent*		<gaXg?XEAEEUbk7=mIlDf>EG
atentamente		cfaDk<j^?GUYjf4_kipbZJlY
atien*		dY>n_=AB_pe:c4jI<35T<qSf
atm	b85	c8J.xqxckBW~E-7o;kb?8:|<
atms		?ij?f2fW^lajI]=Anok?^7hZ
atras	c31	8B7n5j;n>9@3;9?6^8_t-j:@
atraso		k7fd?UhknIdC89dd6>2;;SA?
attac*		;[k:i?FURuMadI>dDjY7^6Ya
attached		hIXY_a?^f]bcC9=c=fZ[G;Xh
atten*		df4[568?gbZMgJjA>5XB8?A>
attiv*		k?_Qafoj_KehD:fYb]U9_:cD
attor*	k15	dc=9p9C2,sgBe3eoVb97;m_8
attorney		ec^9j;f;;xZDd9_kFZW@KlU:
au lieu	o23	GAi__onfjef_9B]fC@40YcgI
au prix		l=jj?kGqrfg^22ch9i233jh@
auch ohne	i25
aucun		aD88:Fb[c]igd8[@Na;:]>D:
aucun*		=S>EBHA?]r_fd1_9WfE=dPb^
aucune		VSAHXJcF8q>cZFS7cb_Gi;IG
aud		fjbcdWpc4iJfn^1?kgm4j[kf
audit*		^;Dc[6J?=ijeFA6k:Y3bYl;:
aufge*		b<B_9i]Tdb8968b59@8dH@C[
aufs		p]em8V[olGhR4TilDg@;Y[_]
aufsc*	i16
auftr*	c21	@H9ETgan_jaaB5:7pWfbDbY9
auftrag	c23	b?7:5jApUeg]54V:m79k;Z@:
auge		Z;siggGRkY[=8?a]FZ<4l5EC
augus*	c15	>[C@ee:pK=_>4:;Ardfma?Z;
august	c15	IfZ>TVTH<>b;;5:Ahb^Za=^:
aujou*	o-18
aujourdhui	o-18
aumen*		X=f^DkTGikDh3Sdf=m.FAkbE
aunqu*	i48o20	L=qz6eGgw:nW74Vq8Z3:d^C>
aunque	i48o20	F>rm2h;Jy?kG>/es?G0Ao;]?
aunque no	i15
aupre*		Bf=2m7B56AI2kc9Bc4jgWC7]
aupres		5f<5k7]D2D>5ig;Ak8bo@Y9E
aupres de		9iF:o;X343:6ge9?f?mhG?:Z
aurez		kIjC;kjFcqXT;5HgYk=/@mcJ
ausfa*		i^5oI5DEV_[<Gba_/7<X?b3@
ausfall		kLEF_<jZ^rYTk:Ug6b1D:j]=
ausge*		hZAe9jbhXBeEA[XG:U/EXS7c
ausku*		g82c=5@<U@<?eG:W=;Gm_l;H
ausna*	i24	D<yq;>bij8l[A,HhX@=8s3T;
aussc*		1a:]mmE3:I3X:iZ]?:>Bm;5_
aussi		^C[_R>Ycal9[e9BZeadaZbhg
auswe*	i15	0Bol9d2ib/G;CX<IG=Ymi7<<
ausweis	i15	2ElbW9G_a2H=;X;dE6em^45;
ausza*	d17	hh=</09eH:e[4dj76W3/B95=
authe*	e18	:Jo;K244lq@v7oetKm^b@7W:
authenticator		:Cm6>4/4ip@n0nem;m:f7*75
autho*		b]8A^^X=>chBhEV^=:8YAe;C
authority		6Y77g3=70T^;gWEW89WjXJCV
authorize		n;DAiokm==Zoh<4F@Y<6K7oG
auto	j17	?hp=<i_hUfXlIe@b?lWkLe]F
autom*		i_DFABmXgj_puCb6]EdZh;cN
automatically		^ffUi3VRXijsq_@@dgb6qYgX
automatico		jE=g69dihYDXd4X7>DA^]]DU
automatisch		Vha:g/D8^ZNiicI;XdgAd9[>
autor*	b15k17	M=1-eYb:5[jfd2bi4=5?<b2:
autre		7]B9bWF=5=ie_FEh]biSZTa=
autum*		aZ]m7_gdmj_[D2c:ic@]AXaY
autumn		^>a^EkEmcjjg=0]@jgdbVhja
avail*		@fW:g:_B5]^FtW36]QgDF-bf
available		gUb?Z]_b/deZqa6:h[q<H/k^
available in		XliDf;e_ibEhn?<>ikr;f7me
avait		T_pSaRE:boGhE93egi_Dejmc
avanc*	o15	qg9oj[8TBbR@6gal?X2A=g4B
avant		[d>]Wb[bA@lKW[RkH[^9EdD=
avant le		8ec<m6^L@MB=Y[<?p>hcbZ@c
avari*		s@9q>::gi;M:@@Xh7:4aDg5V
avec une		RchFj<b[?q_][bA?oim;g8c_
aver	n16
avete	b56g-18h-16n45o16	wGSXofzoeJZmpIWgcEL=Vodh
avez	h-21o-30	e[GCEDgkCBYfge64WGfFD]bf
avez vous	h-17	3bi@lKT^CGclnc,XtpvFq=lj
avg		49<gq18:7,enpV:e;7?lkj:;
avisa*		mC>hlLi[72_aE>4i7=8eZl]A
aviso		@Ya6n3d4gJD^iadg<dEV]6@:
avoca*		dhG1j<X45z[Ka<;bQfY-ZejS
avocat		pi9BlHZ9>hLBY1AhATH5dleC
avoir		7We556>I9QA;qaS?IUlc;ADe
aw	o-66	*q7/{/4:.(05nw*1u,xws.7f
away	o22	86==7V8DqgF^.9dj8k/eXdWS
azien*		lE7G>IE@aSXYa/jU<G5D:m9]
azul		;_o?qDo<3G[_dh@Grgk>m2]W
b	d42	mi?<<8Dk=7__7gABaaj@I;_b
b o	d30
back	b21c25d19	raHc?R8o[AaD/bea]?>XZJD<
back from		?;nBKkmghl6eU47kcjZBJcnd
back in		dUk>c]<BQZ[s6:ZgficCG6ZA
back on		^SFf501k61m>6ad]4@8>^73@
back the		pT7q;B6b6Dd=2o]^:^/FTi=U
back to		cB:nNX1fA>X?7jl;EE9>;C<A
backdated		s<ga8hlokjic59[kIkB:7nhh
backu*	e17	b<nID=?:ul<h9EfiSgFI?@KF
backup		e[hAZ]bEolbi9YW^blSBBfdY
bad	h22	EBlClg>9<mBF-^ZV=?H<j>TL
badge	e23	=cl;bD1:ic>k.VSh_ign<6?C
badge*		ic7pa;ah5=Hg6iSC^dU:ihY[
bag		Xcr^E>Lbe^g[kA=YekjAk@h]
bagag*	i18
bagge*		IA;i5^>m[ea?6>D?f7bY9cF=
bags		aXohZ9fm^VYdAGDjddd7a;fZ
bail		5Y5kKY28:2V[9@;lW/Xmbb5<
baixo		Fll7E3eD_qhkpAX?dgh1l5k[
baja		VZ73:d-c6fhFa2?7g[kU58Wf
baja del		0W9L8i:p=:o:45;Cl5xjB=:7
baker*	g18	:fHsjBdFH@6dFjBg;>V_LZ?e
bakery	g18	>d=q_bH@BD7]Vk<Y=@:^ED9h
balan*		R^hZ]dDd;TZIelE7H]S@bA[E
balance		X^BR<G9_25ZHaa=C@S>LXI^D
ballo*		pnn^lXf[8jQlmG=<njh9e@g]
bambi*	h-25
bambini	h-22	fegU[5sh_g]mt;4JsjhDcCom
banca		?VC5B]96Dc=8@[B?;_=k8<<T
banca*		n^[V_ilb:9_Akc>?:>]d>hCB
banco	e15	_Kh4k?<0XTC;ZXDc<fYc<I@>
band		gBYhQ7zhht@_[:C4q^c@iafk
bank	b15	Y]Q9^[Fb7/[^cdA_ME^fA:IE
bank details		Wci:aKnfeeA^ic@8Th^^[ema
bank transfer		^cMBj9Vf@[XdXT>4k=j6kCbA
banki*		:Qg2T=-;_h2=8eF_7l6k9E8Z
banking		@aB4BT12akF>7V_d7i<c3F<e
banks		4Y>]d:F1@i7:mh:6J=qYABJ^
banne*	o-21
banner	o-24	/X56u-<4358Zo72Af3qVh2;D
banqu*		_H;CW__<:KV95]==<W;c7<;a
banque		IHBCLl<7;=C;BGBn?iEa?C?i
bar		Rnld_=EBbVCmZ<8hekq;h>nh
barre*		R_^f^a^B^pcaYCElDh7<>bf[
base		C=;mDWc^6N=fQ?7d@^_cZlZk
basic		adgKj;qZciJ^jCC@iehC^@kg
basket		eem8h=hKThZe_FXEbkeJdWib
basta		>WA[>9a<?[@Cm6aGe6^eH9Da
batch		gbUFWAEh6cgbIiGFen^6b^bf
bater*		;da@rAWF<i;Dpd2Hj_l>bXaJ
bateria		_fVDn?j[Q_FaeK8Cim]:h@ba
batte*		Kg^Em3=_<]<aiS=bffkSb<j[
batteries		aFBa@4jRjnfmS9?iJgUdTmWE
battery		9aEak:9<3G>bmb5Xi_f?nTeT
bay		<fl=l>kT[DZd]TH]]giJn6X[
be able		+lS6e0cd-@CXCn7+gAv?m<CC
be cancelled	c26	0@>[4q1l81m491>>o4nk;>17
be changed		6ci4_8<2o[6]<tFW?iYl66;A
be charged		X]eq4dB@jp@[XIbgag?Fejag
be made		cV]i6=?^diibMefH[m?6Yaf^
be ordered		8e?.k0k8957Bhm4Am<mXh5M^
be paid		kT=:E?DdG?[b6cf8;bK2=AA?
be printed		fad=ebobVhGi=CWArdm=iVjl
be shown		Xhi5c?oiHkafhd7?mkn<]Alm
be used		Qfpci:gK9ZXYiW;;ghm?h8b[
beant*		V[0=d<R5Ce=[f9FH7=I_V]3A
bear		rThh9[Rpifdk75HoioU4_qjg
beauc*		IXL@p^lZ6Bfja_2A[[j1e9q_
becom*	n15
bedan*		hkn@jWfX7cQgmp45i[l=j;oe
bedankt		dgmFiFqaYgH_qm:Bjep=m;h_
bedeutet		?ZeGi5@:15Bmej1]_JpBb[f?
bedra*	d18	bN:8kaji/5hD:iD:CU=GF=c@
bedrag	d19	sh67ha[h.8k=6h[8?@DB;CG>
bedri*		G;6J;H6<gG@I_<Yf7A0gF]1C
bedru*		ZglAgJj^cZIgp]<Anlo@j3jd
beein*	a20	1:7-6l/@2]B>5788@_ak3>8b
beeindigen		E7441k5;@pBD44;7FfCi86<h
been changed		o?^m7olddh[^6?[nCo;?:jhf
been charged		X=53spkU:5ar;:1n6AL.=6rC
been moved		sAbo?ekmKjbX49afZh4:9lg_
been pending		-lnaW[29>i@]W]<_jjq@rRme
been put		]AfmZaE^isFkA<IkAgF1bqkg
been taken		pA9f^mfkhDe[0:^m8[4?:jpU
beend*	a15	6L:69n.AH>W;238Bec_p39Ha
beenden		4I947i4F?5^51;A5m?kl?:4B
befeh*		QiU2G>VMAf_gq8T6U][>n0g=
befor*	o-23	8^Mj?@?UJ]^F[6VB@5aBTAe[
before	o-21	6]D^HX<KAbB;_=SPT?bD]XWC
before i		1b<?b>195^Tbl?:eEH@=n_F@
before me	j19
before the		L?cf:]A:JjI3=2Yd;C4F=F[d
before your		iDci@Ya[ev_e8=gbHdC1]hab
begin		^H@PI7abb^hlg6g@@X?6mHYD
begin*		=_>?i:hAbnBmlH^6XZ]=]<VE
begle*		o@hkDikflk^i5;_k;e=4HhhR
begri*	o-27	9H=ff.D11951[g=F;0Erd/3C
begrijpen		4?:_l3C674;<mk9>A2Xr]G7D
behal*		tahEcZd8Cf@C8>DpBc9KAnI?
behalten		edgk@j^H_fecXDEodbAC^ha[
behan*	m15	7;D@D=<cjoC?g@j.>@=7^=B[
behee*	e16	:_n8>3@:jgCe;D_cGjckA7>7
behin*		^I_:anLk3YD]sB88cCc@b8]@
behind		WER@^e<_1GAKi_8D@]=;>ZXJ
behind the		7Yf5AE:c57<Zkg7<VfYXb@eA
bei euch	j20	A?Lc8G4e2XKWf:B9@dC^HmGc
beide*		gZcFCKnkXdY^Ee<<jaq;b@^b
beiden		aFXBfico8fodC<FWkg^BaYbV
beim		AZH8lKfS=SEKi;8biJbYJdYB
bekom*	o44	m]gg7i_a<pfW9Zd_Y_6;WkT[
bekommen	o32	lHYCa[5<DUT?3TjdVdI7ZE>?
bekommen sie		m:k_Yptoihhm76Do?i41Thm_
bekommst		r:fs=hfshofa67beAk47;bmf
bekommst du		p@md8o^bgkke5Fdp@e8>6jg]
belas*		CB<XSjZc2-=bUl9C98?^6899
belie*		l8I]:2bXwd?F39kB>GCo@9>U
believe		h@EZ;9cHsqKk8DfF;BEc:ZJb
bell		]de;ZJ]^hf>nRY;CnkW>e<ga
belle	j15
below		1bWia5+5[3]@eJJEZWb9s0H?
bem		faEZm6pa;k>br[>ag]hAT5fe
ben	e18	5BdF:fI@mj7hZUfW7D9FA:P9
bench		Hah_cal::h]Tg;Tjmgj>e@gZ
bene		k]deiEfjJgWbE^CBiUT0l9jW
benef*		kSph>fEihI<CZVYYefH;gff[
beneficiary		@buQIFMk:hATqg4Aemi;fXpZ
benis*		Mfs@i=cZ_dK_YZ5Wkio2r9l]
bent	m16	kF>f[5bVn_QKg5kD==8<be9B
benut*	h15	2Ag)_g77Gy4@9kX6<]8K?::J
beoor*		1U7UaO366[AhgVd723/Bl:4D
berec*	b18	p>e.iaudc6ci;C9D4C?>80I8
berechnet		gA:.ljrf16gf9<4V73=C>4b9
berei*	l16o-21	<D:7SD>>=jg7oHb9:?7[3f9c
beric*	m17	ZRU=B1D9CfEen9f8XBT<iCaF
bericht	m18	9jQ:X.d2Zr?bl6_;Z_I=f;XY
beroe*	g15
beroep	g15
besch*		@M9CG8@F?eeen;KZVb;9VeXE
bescheid		kZA,jdU<5_X@cC>a;@9>6gd8
besei*		j>_o6qihmqXa67ggBj56<sj]
bespr*		1abhD;j64kU<gIX;ZA]8a/Rp
best	o-25	<ed_e@n865^cmg6?jKxfe3di
best for		rjo3AXidej^^D7Cgjbn:f:lb
best regards		4jC^p>^=/5;?pk4Dt;vr]>DZ
besta*		6E]4:g:C5eZe[E6HYnYIc4Cc
bestaat		.hhFdbF:[AbIJ=5Tfaddb8if
beste		3WCFgA<9EU9:dkAA@8GfGM@b
beste*	d-21n-24o-28	8aF>Fo__?DdYk78@i_pidAbH
bestellen		_]qcX8molfgca@<dnle6oYqZ
bestelling	c19	:^91Bj9W<Y[fdG=:cY_eX>E=
bestelling van	c20
bestellt		rU[0cfin;7de>C;?bFhbg2jA
bestellung	o-19	/J<:>Z.W=UbbcZ;IoVebR=;9
besten	g17
besuc*		4fg5i7ICI:KcZe7]gdn]e;hf
betaa*	j30	hCEf6f@f;3EQ;oZ:6>8e@^4J
betaalt	j27	MCrdUrHr=;=9Lj@C5dDh;p;A
betal*	b17i18	^^SmCgGaf3cDFVh]<GU=>Za[
betalen		Y<UqThDWV:>a8>_sB;1Q6Uaa
betalen de		w9]^Boqldimg-9gqAl343erJ
betalen wij		p8^a>mmhoekg43Zg9c57@rn^
betaling		XiDDT:JX_3bG9ScB5:?9c3;:
betek*		?lW.o.W=6X>AmE<^nHiJWBVU
betekent		eog<lYm>6if?dD8hkfr?cZbU
betra*	b18d15o-16	n^9-pAhW)5_i7p;5<6g4>9:9
betrag		pJ61faeqT9er@j_Y@I=5<3<A
betragt	o-21	/l_1s4<..-6Cnt13a9}_i.;U
betri*		eI:hYf?ZDR_k:>>_UCfjMdFC
betrieb		t9Ij6GgkjlZk?7SZA>7S=rc_
bette*	n18	qCACLR[[mw=>AXm99=8b8Z3^
better		Za]ZG;[]jmDS:Ah;H?>WO^:_
betwe*		0FR]SB?>6W<bU>;@B_I<UbB<
between		5LZQH8<H?F6el<F;TX?N^]GH
beves*		=S;/DG1/ZGVdi]>ES_bMf@:F
bezah*	b-17o27	nATi9bfoD<E;=T_[4c7:EiBZ
bezahlen	o23	o;YeFpqgk<_I16kd7B4F;aFZ
bezahlt	b-22	:^jC:L5c?-:Gcj>>Gmd>V^iV
bezoe*		Dfn:f=qbX^_jZI:Fidp=m2na
bezoekers		HlcCt5iEA]afk[8__mp8k8lY
bianc*		8H4EUn4i4.M?[f:B75:eBl@9
bibli*		7Yr:o<gRgm>cn@:EthpZjAga
bici		i@dQddjjfpXGdeM9fjd7fbka
bicic*		?iL-i=ieAiYZh:<fmkg@_]na
bien	b-31e-20	3[pfU9UX^[>BcgWBk[h8mBka
bien a	o-15	5dX7j7@4209;bs68e>gibDEA
big		5^cMfBFC:sfDtD>FjLb:]Hdj
bigge*		I_aVB>a>A]Vfcb9Xh^p;^]qb
bigger		ER[Y94jU;i>ilD:l^i]9[aq[
bigli*		V_ghS=1fZ5SA,lga9?7[CF9A
bij een		Ad_kv>5:3>9dWG2dbViaaSKU
bilhe*		jZ@e7[2sYGk76=fT?_5?:@8?
bill	b53o37	pC7Zqrsr^3Di/<6k@c9:;@oN
bille*	b18	^AT7lmfj?7eY2Y7IE=>3;7U;
billed	b20	kD<.qkti9/eq6@0@5;U/<2p9
billed for		k9A3njkj.2ki935j>9;;A4o<
billet		.__Ba7A]Q2CCgf<AkAiVl3J@
billi*	b-19
billing	b-19
bin	g21	@U=Y_lc^d:3ZcRFD<;9fV^>_
binde*	f23
binne*		6lIbg>C?9JJED^WoIeEBihcd
binnen		E]Y;cWX[AiBdBZ>cfpZ<Cj_e
birthday		3[o;Ui5l/>@Rqo68BZCXZBK=
bis ende		l9lh?hcgkkd[;3jg;f69Dib_
bis freitag		fjc3iGhBDbDFlW>jDb?5VhVF
bit	i21	g@j^hCDH9FhdBHKgDbKWi:d<
bitte*		h<>o@;;cHKE8AYE8F6B^F^5b
black		DahlWh=ZaXMcAbWCVG^[s3aD
blade*		@a]dFXiBEWZGlbJ6n^pUdIdh
blame		q4>u6[^cnfo]>8gj2C,:?uch
blanc*		Cla;S:C<IcWkj?D6Yi^Bj4f^
bleib*		mL:ndF:f8DHk?aTB_[HaXeIc
bleiben		eXcf698keB=Ge]TZbA^hHl[9
bleibt	o15	la5]=ADiW[f_4R_LjKY7_>^d
blijf*		h[AXI7mhe=R^A]W9aBU==?b]
blijft		k^Rm_/aQ=@R[Bb_A@?EIBEHd
blink*		6m^4k6G?@ATba_86gXiei7GW
blocc*		]?VI-<4^ljWZ=1bacVB_7=[B
block		VDa6;GG8kEbW1<Rk@gFlCE@>
block*		cXj=Hg>VniCl7Bil@l=^aWZ=
blocked		VEq5DA=Hqoan8<hdDt@J<Ze7
blog		7mkRgCmB<Gbjm];Bnaw;l8s_
blokk*	e15	9co3f6N2ee<fAg^fThhgF6d=
bloqu*	e15	fVrB?>]Zmk7e8YF_HpBj6SRI
blue		]Zu_mWfIYl@^=c=9pea>mcsB
boa	o-16	ce?Wf+bS:=7^d_F@^;mBa4Ii
boa tarde		9jJ/c8CU1?F^kf97feoAa:@Z
board		f_ZEjfH2WdcBA>?fJUHCLeY>
boards		idj9b>miA^CmYD9>crk>d?ig
boat		dKVm@blojjahD?LGSZL<^c[j
bois		Bij8kAbb;WXlGF3Ynf_K_7mR
boite		ZC^<4?:8WreK_:eWZ^9Y:9dL
bolet*		thYEl9l_5ZVSl^6]B@gHLY_B
bolle*		eF7@hifZ3.biC]6>5F>@BCd;
bom		HlVFhB=K>DVdcb>BfWjKdFa]
bom dia		_gpEf?Yb5i]aAn>Gfih2g?id
bomba		2I];ci=E3TCBVg48bBb<C1F_
bon		ZTCVAYfWMYBC3ED?R4_@=@Hc
bonjour madame		9^aEhaYC>H:=[]7Bg9_bSBA_
bonjour monsieur		8STBHbG_A8@Z:b=AkbddNI_]
bonne		ZapmbdH<UgBbFX=a^^C6h[db
bonne journee		:gaTj=53Yc>Gbd>Wc^k<g<_X
book		@jE9DchV:kGe_U/drmxIcBiT
booke*	o-37	;Tf6^oMg:>Jb_]2<_JZ_CGcE
booked	o-37	3[e5]_@Z63AY?^68f@qe9Ea@
booki*		A^RQ@]3d7Hf8;]XAZMbd<K8A
booking		Fb]@9_6X64[A5gH:Z>Eg56>;
bookings		8ZL[rE^?CYD_p@9B=Xh@bf<^
borra*		:LWYRi797C=a1F3@ime_CDfi
borre*	a15	1=729n17Sg?]72<D8k6jDA:k
borro*		VdF4iHjUhdAi]c7@naq8@bmg
boss	g22	9[7k:W/5-lmTXTdj;94W<6Ac
bot	m41	AW-938?;ewdss;j06M<2i5Y7
botao		9iHX^Gd^9RYieB:5nit[j7iK
both		__=9bkE7fn>C@@@ihmdVUfYT
boton		IckDl4]BAI]nme3>nEpAi<kF
bottl*	o-19	^^_@e>hdTYTgYY=fUCe:[6he
bottle		RcgA=VI>=dHkGkC?kliCg8Jh
botto*		cZY1b3lTY8Jmce>FEFef=1@>
bottom		GE</_7hGC5ViAHB<:C=a?/;=
bough*	d16	[^:1<m3t34[E[kGIdXfY?F75
bought	d16	ndA35c2u52^c?oQ;^_Y]5@=8
bound		e>7dP@IA^bjuo>US_hBBYi=:
bouti*		cZl?c=a[_r?d7>]=ajZE^EYd
boutique		[]m<A[^LlsH^=9XZioSWFG^e
bouton		5hh8o<UE-FB_lg>CeGwHi5gY
boven		:8:l4D0:7cd:aEB<>7Ci;R@i
box		V>?dF<_lYB^G::@ZhFnRiAX@
box is		,fb6l8;497?Dqo65nBgZo2@Z
boxes		jfcS[Qqm<CTbb_;<s_p^i;mc
bracc*	h15
branc*	l17	:@gh?^=WB[Y^^DE8Kd]>d_dh
branch		?WMQ?Z8b<geElFQ8mZhhaYUd
brand*		c;r_Xl1^bmEG:ab=ZJ8GXcW@
brauc*	d-18h-15n-20	0goL:@CF3VF_Vb@<^n^We:?V
brauche		)cST<X9B8hBYkg8WU][XWE@b
brauche ich		4lEEiViVaF9eZk2lbVe6i4aM
brauchen		3c]7?;TM=cUh=>CAsYle<=aC
brauchen wir		7jeFU_=Y7<AhEJ75iRsbb;]E
braucht		1gk=T7acEi=BDk?;fdn]d:U^
bravo	n47	gVUs<1omor7Zo<d1A:GhBg[k
breac*		ye9.j6l6ZmdAcLZf@^7KBd=:
bread		<Zp:9]hC:;@]ne49bfqeZBc]
break		aegX;d4Scv8b3^_j@]@j;bY^
break*		eG<jK[eVCXWk8EBkBINXbqHd
breakfast		k[Y1j]omT@_kCFWj>XD5>8k_
bridg*		V]jIB@obmdEg^GGIgjb4d;kd
bring		iXc_e7jSdV_=g<Cea_l;?_]c
bring*	o19	i]cBhgpe]sXi@JWmine3Ssii
bringen		k]bmCRlm[kZgUb^G^hJ4bjlk
broch*		iGDSiA^]8?@R_;Cd_ng<ZneA
brochure		@a;=if:hBB?@ce2AhHq[PaW?
broke		k7_f5FQ_k>MI2=ir1<-V=[=^
broke*	d19	ibF7m@[fB[b?6YBb8aA<;QBC
broken	d19	jF@LDHfdeGZg:TX^55=QK_TH
broui*	m15
brouillon	m15
btw		J]^6qCYX=8[idg1=[Ao8Y+ib
buch		E]rfGbailZhkDUAiima7dBpg
buche*		d[j:koVn4IC]Ue8>DaEQ;FIU
buen		1le<i7g8=HBNma9Fl_kEaGf@
buen dia		7kj3m>H89]@^We;=f^ofd7gb
buena		eDnt8HmlvFbXW;UmgaXUGdd]
buena*		bXZAYFpZGmaRj>W_Ye;YIjae
buenas		jfB[Ubf@_lJB];BGdaH=@fLa
buenas tardes		7igKh:iW/c]Tmc6>ghm>p2hi
bueno*		feh0gCba0KXCLH<GogrJD8kV
buenos		be[@WcWeEcZ^:@VApimYYBkM
bug		q<An<8hmocF?2Gj5?T1>9gXf
build*	g20	2cPh_Z5@^]=C>m8jc@XdE<Bj
building		2aBdY<8;I>6:;e<XHBHb>=1J
bumpe*		j;fm;pkjqtVX0Fjj9e74<ihV
bumped		h:fo@ohdkn_a2:lmEf84?j_d
buongiorno signor		:b=:n5@UW8C6ak;9dEahc67a
burea*		eYaWT;ieImFHcVb/g][FFXni
bureau		KDTWf8[;dva[h6gPBSa]Egia
bus		@Xp^dB8BpIF?:KJ]emfE^5g=
busca*		dhj=cZse:k_ip@;<hq_2l8fe
buscamos		ngl>VDhmEmkkbY8;lgk2g1mb
busin*		V]@^=C7U8J5K]9G]BA_cChDh
business		CX@@c?efBR@Xi8:D>abhCi?d
but not		5fc4p:@5<2BYhq98dAjk^8JL
butto*		0ci1fm;C:^UHgE5:hir>[.J_
button		<dg7ThF0:hBMhB81djd?h/_i
buurm*	g20
buurman	g20
buyer		;_ShHm8I5;9a4fAk;?6kCkUa
buzon		]Rn8dZeTpq^lb8;onmbBibnd
by friday		rXB;f]]=7rF@8<f^?g6@8nSb
by hand		g^h8^8ocIZRb_@9Kqmle;Wdg
by itself		Rlj<jDeFc]HcnV:?kZq=h5hZ
by law		7Q4qtD31.+9_Hm1c533qha3Z
by mistake		HXc24g7Y7cH0?hV@Fh>I;CFd
by tomorrow		_BIm:o@lX]l><9^enHAbDle<
c	c38d24	V[>@DjWg55_^:G@9]YabVLC=
c a	c28
c e	c24
c k	d25
ca	g27h18i34k24l15	VB>s@9A:TY?8CaVm4476=Q3_
cabe		2jr^_YmbDjFkjG9>qqo:m6ob
cabin*		gEh^WajdegJ[??FefpW4dflP
cabinet		k]T<afjD=od_8<b[]_KV@giE
cable		WcejZ?of2c@Yac8<QJpVdZf^
cada	n17o-19	bhV[h5tPg^2H_jG5X8lKL6?^
cadas*		:6X:4e8cAQ=;>:TA=k2gB^9d
cadea*	i22	f[reI<?bc<mA9AE]TD^3l6X:
cadeau	i22	nTqq8HQ_h@l_39]v=V<7iBT@
caduc*	i15	_Fbh836;f9f=<[d[9;;;l;76
caduca		>^HTr5:<46:>gn1;Z8nrd^9J
cafe		k_mZH6ald_eiaD=CgklVY2aa
cafet*		eflXb8qkAlcjda=Snng6hSoj
cai		q=kG2aTdpfee3;ho6f4@4db^
caiss*		_XR>gSiU;S8gZX:XYJGUB]?A
caisse		DZ@;i=g=^e@W_E85?DacKbZa
caixa		?Mlg1E[]_g:R>Taa@aCfD_9^
cajas		Cfj<eDgZ@>XhmM5Xe_d6cOgd
calcu*	b30	rd?1vqqi64gieJ1CWIh::AmH
calcula		:eoCh<B>NdZhsb<>m]sJ_/iX
calen*		plnHpQr_gjdji]:Rkit>j6pb
calendar		<dtBe8Z8ZWa_S]>jfem_c:^Z
calendario		FhU?e:pIfpUZnS7=lbnDe8bh
calib*		j^oKd[i_?]fqaTXdpd^7fFpg
call	n23o-21	??4j@TS]S;cEiBV3f?Dp@];h
calle*		;b_c]6HDAbX]^hB^ERgY?D;Z
calls	n17o-20	fc5hd;q]Wa5Wa?Y6D7VdViDf
camar*		BainWATfDB7Zmf5cXFbgigBK
camara		U[]bBAnhha;ZkYA9]CjaI?dg
cambi*	e35i53	^BqB^ICcwdc@7;AqblWjT1A=
cambia		5ZY9e7>F7CA[n[=AgZoAfD]I
cambiado		aAk_5h>dm_]Z9DbY^kA[=nV?
cambiamos		kInr[rrlktge7>]lkn?/_soo
cambiamos por		q@biFilqggfB2GJkCbC?7jhd
cambiar		<eiEe0F=81Mda=B3cBo=f1VD
cambiar la		4ZlZkZE</F;>Mu>9bBmce45H
cambiare		WDr]V1:>ji]a4^XcBablE>F_
cambio	i15	hHYo=Abj>;bG5RDJ]C_;T7B_
cambio de		]@F1B[cKkUW<3@]i?P?g@7@>
cambios		5cgZh,d??9B;gc8Bb7khf97E
came		jB;2^Fis:Lfodb?8W^]4d<d]
came back		+cp)b?95aV7akg7a][mR_6J?
came from		nC?4eJekBChf=YZgdHB4E=a8
camer*	f19	ZHfmZd8DeZ>cBe>YBCH_foGH
camera		eCk]UTciY?Th=_DHA]LHcLFW
camin*		@YDkCbbeF[Q5<BC@kAliCf?B
camio*		lH=[B^kn^h_b]3@gi]bcXGob
camion		iSUpA_khok[d>3ZRe]bdeZZc
camis*		S_jFf^lbhSRfbY7Emlg;f>lh
campi*		<IcXVX<F2jFIj[D0hCh?dVBf
campo		=oj?r?m_ZbDfde5fknvCn)mX
can change		=Gk-E-:6h?5@Dl@AAdho?65N
can follow		>gZ9n;Y>/6>;Vm98iJgn^96Y
cance*	a-47d40g-17i-15n-24o-59	9f3<?f6h56iY:CM@ohj^U1?>
cancel	c16d17	/o9ECc/e54hX5:87o>xj<,@C
cancel a		=h:X5^8s54k=;fa8m6qc=A:5
cancel anything	c-18
cancel my		4W7<8l3X8eg@39CAfZkk=V=c
cancel the		7_0GAb6^45Y=1<2=g:gj9=><
cancela		1hY][iSC97[P[]C5jUsg]5_C
cancelar	c-15	4d3>>RGD4BDEZ1-:oVs]UXa>
cancelem		1>?71j3i2Hi80:;1q3im6j86
cancellation		5FFkfMfbf]WJ7A=hkTjDZ_Ia
cancelled	a-24	lfF_KcAkfAm^Fdg]aXV^[cP>
cancelled the		^>E_<g6kdVjd9AdZdZ=E9gh<
candi*	j21	,Hoo8p&d:.9@AZ6I9A6bZF?@
canno*		U_U8<-:@_WUbcdc7MAeeEC:K
canon*		l=H8cjckX;gL3UZ[@FC5<;]Y
canone		q@FBckmiX5cL4<_^<E=7<YLH
cant	b22e46o-33	:FIA[3_8i9??>pFK;8gq:'0A
cant be		d<6EVEphg4L=EC?A8=Kt88<Y
cante*		7ej8FZE@Z_de6@9_j_e?f?nb
canti*		nX@AkCmk7]CeE^=8b]b9@;fJ
car		?Z8q@f6J9:DDCY@_CB>m;f5Y
cara		j72^H:igWkWA[?l4767W6W6f
carac*		XhkbU8rc7b:fhc@Jnhm9VZk]
card	a-28b-26c-47d-35e-21f-32g-52h-35i-30j-47k-30l-36m-25n-64	qe{;ngoij_hs_jHVaun^kA^U
card and		YaH=cd^:8n6blU4bSf_BX;^d
card but		9iepi8?Y;e>[i=5Eo_u8jhmc
card expires		=f[<p2jX8wGoE_>5nkr7fZib
card for		be?llZgg>Kehl4:ar[t1nYpg
card in		VYg^RGBh^qXke:GdXeZB[J^Y
card is		5deUo7j?=eYhga7Dmau<l:gG
card payment		AX_>mghZJ0EL]E1WKXt<J7wb
card pin		afR:gW[f:k]ef98=g]mAj@mf
card that		?Xk/hDbC?oIgbZ>dSnddI4XF
card to		Aee=D@T==UDmd=AkZXlFZ<_B
card was		oSa<SBVebndZXCem]a:Y7Mb<
cards	b-20e-17j-15n-15	?lx9jU_b[vZmm_;Xvrv]i?qa
care		e@^n>5rjlh=A>9d]D?VF=W7Y
carga		i8?jE7<_elebI0S]ZS9:Vnfk
carga*		oXbZdYnj[Fdj7GCb[^^7^YaI
cargo		c[?;jLm]:1iVPB1WB=I<B=jg
cargo de		Z]hia^gcjj?cZaDljje=[]af
caric*		pU]]ngqlX[ghdVGkgg_8[YnT
carla	j15
carpe*		[[j6X>fiRmdgA_UBehkCY/Zc
carre*		[eX7l:f^9Ijmhe?Bq]qH^=ma
carri*		W^>CC;Y]C@?TGfAGlAorfEY^
carrier		_Y:Z94;:>]5Cg_]4]4ajEX8M
carry		5_S<:[@?Flb]i=_3X^fUbBa;
carry a		5hCKR9YC?4bboe/Zb[vhI?ah
carta	g16	]G86D^Ma1<J=;eAe3>@i2B4<
carta*	e20j15	eLi5bC=@e9Gn<o^96hGc>BJ=
cartao	e26j19	g9f.XbGh_*Aj?oS>4G:n6I63
carte	d26e19	aY[8?<E=c6I[5abh2>9b:74E
carte*	g15	3n_udjh=;??pWn6maZCcEBia
cartel		<bq5b^khdhafCl;8ngr9i8rk
carto*		kih>]YppJedggH86nbp=i@pk
carton		gdYe==ffh[J^i]8@fdoGcPf]
cas		1F;eqF08?D>FKeDAH:JXf@5@
cas de		1]>6n4;478UCem=5?9g^pb<7
casa	g31j15	EF>h7iAaC3Gd;X<Z;S1m6a9a
case	l19	]^2U>1<<9oj^n<gBGQ8>YB<j
cash	b121d25	u^<1wnjh7-fk;Z<c4=G7>+C<
cash i	b18	f5<-plwjB6[jX*.n757:;6vE
cash withdrawal	b18	h>?5qowi/6glV14>C<J-<1s>
caso	g26i28l20m26	/:2UC^..@Lf?e4gm10-;T92V
caso di		5B:apI1511;cap<m>GFk^f4@
casse		8^5l?h:j:@BK<UDZ_6CbAc:@
catal*	j-15l-15n-21	A[cFgJshAqXlfZ2lrru5jDqn
catalogo		XXiemZc_WnIocV8ajpm7oasc
catalogue		WhlVu9gd3aBjid4gogq:v<gb
catalogus		ffpcjCfiWpYde^;[ldo<a7mj
cater*		kB@e=]_dXna8M/^XgYYh9n<Z
catering		hG:g4>We^ka8C4^7A=8b:n=D
causa		[dVnr=:=NZ@AZCXjX=RB^F?R
cause		r@AjGekjmiI@9EgD?R?VbhWa
cbd	h19
ce soir		u?kVIsJk=rg_5@ZUcl=E:re[
cela		_DdpK:pDbm>En[_EdE_UJgbo
cena		oF];GlnqA6ll8Ebc^b@8BIhD
cente*		jd>XF.5E=Dh@6fiK=TB1>nC=
centi*		nhi9abnmDbdbAHAgemk6]_rW
cento		laSk7:]pfYoc9>UeEj:8Z=]b
centr*		7a;Kb:A?Kef<cA?]jXiDBCiY
centre		>HTIh;[=6ZBIZi9Dfgm_h9ai
ceo		>G>de9Y99m_;e;c2kVe8_1gm
cerca		acn9X4o^?mflfL99mmp6k.hi
cerca de		UieCi1jX_habqa4UhdsIk7eZ
cero	o30	x84Y:gtopBpj=;gb<Z37:ijc
cerra*		]C:5H^Da@ke]<:;>e_e?@:nd
certi*	e15i24	=]tX=,A;t:^T2;8g_cEdS6=C
certificado		2?_k[B=6=/KZY[6_FBGcl;9@
certificate		hcod9>K>mWXUF=GYhaTYG;d[
certo		AXjkh]lWcUFaF@Eu=U]5agfh
cest	n41o47	kB=lC@[thhZd]]GaW_5A=qci
cest nous		fFqbOggaYnbl7=[k]lZ6;ft_
cette fois		f>fj6DDTpGhHG<g^5[4:]g[@
chair		d^d:GCpg=aHnmX88fccPfXif
chair*		fdH9eEf:;ja[l7BTbBj:DcY^
chairs		iMH=]bmgB^ec]97@h?cA=?rI
chamb*		o@Z?@^[cgbc:=<bCA;7l?c?A
chambre		_EsE3_;kDBWD>]<f>_5[Dh8;
chanc*	g20	;aDv6?AX]4:<9c^p;/4[;R/@
chance		URil4<5_i2Y:7@gk:0=@]45I
chang*	e46j-18m-16	[<I]>5d=qcbe>_YkanifRCH:
change	e31	>Qi6I5LIaYI]K^cgeefk?KIX
change my	e25	>Dt/=.:7qwAr7ehw;pBm9.82
change the		5P@d[/;7BqK_]d^>:E@R@:@W
changed	o15	gEd=@]bYhhbf89]iki:gU^b>
changed the		jB=jCgidaBhd?8L]EZ:>Wqj^
changer		FVE3r5j:YABkVg:W?SgDZ.^>
changing		@]g2f7b:L]ChZq9a__dS_/YZ
chaqu*		WN^XdiffZ_7@AgaAc;Xaba]T
chaque		UWLdbgbeeh7@faa9[IYB>F>S
chara*		>fl7c6cDCdciqVH4qof?m?d]
characters		=mbDm8oC7@@fdb4:nLscd8ll
charg*	b18d-46n-17	e[F9kmoIA2aR^22q[Vf1T9p@
charge	b-17	^=[aCIeiX4lD]@Gh[W_3iZ_Y
charge on		IG_7eclX:BaiD:9fi[R1]4uS
chargeback	b-25d-50	3cd>fae4gm7jg-3jkepAefvn
charged	b36	w>T.uqvh,9jhZB/5C=i291qA
charged at		9e@6m:>79+7Ctj:;Z5oZR4:B
charged for		JLiYggq[a[[e7CCiFdI3DCgJ
charged twice		i]EKkgke66Kec@5f;_dBM=n:
charges	b17	lY=4vYnUC<d[b5:rWCA4BDn:
chart		8lqgh?UHacYkoZ4Togq2a>u_
chat		AaBEZ8@=6aX_oEf3;H@@WCE[
chatb*	n16
chatbot	n16	=<<fI3obAnDAg>U4I;CY8CVi
chauf*	o-16	c]^ZVAde@f2Upj29ZZXb^_bb
chauffeur	o-22	BYT@b1ci8T:Cfi8?EBlg=^b^
chave		YZn9I@89gn^j[@i_AoUEb=f>
che non		lBX=AHQZg1Wg;1Zf6G7X;<3A
che ora		>eo<eBqa2a[aoe;Qiko9eGmR
check		9UT7;B^CA/ee[;>]G29Ca.E8
check out		;JpddD;__:dC?=BidIHZm3B>
check*	m20	9bd:d>dUA7iohZU??>X2n*f9
checked		4]ZK]:BA99Y[[T8AA2b<d2I=
checks	m17	9c?5<8<7gmhgh4e9?jB2r3bD
cheer*		7h[@d5T</E>Zm^6]p@q^gLZY
cheers		.dbBcDBC-[DXdg6GkSn@a<da
chees*		3=hH@<>9YvE:Kgg5EYWBE1>Z
cheese		:ZVoa<>9+ijEh]f6EG?@^/Wd
chef	l29	6Bej8e2B5geHhcl:H_2A=_Vf
chefe		;A[H990.DjdId1]^AV=YL2=i
chego*		;hZXe4f::>CbofQ;Fcj5L<^U
chegou		?_g]h7_j_B?ggbZDiEm:dah^
chequ*		]Xfi8I4Vf2FH<RKa;>9aH1PH
cherc*	k-17n-23	b_fbe>ki@gCok[37jmh9liia
cherche	b-15n-25	HjkbfdcY;]Bkb^1^lml7m=kj
chez	a22c27j49l21	G9?80n>c7[A=ecX5^^AfHhKc
chez nous		t^]f^inmcFapA6:JjgbBG:kZ
chez vous	a22c19f16j40l22	87=52l5@1]<7WeA0[A;YJiAk
chi	f32h20j30l31o-18	.=78V5/:&4ZGykK411E__a0X
chiam*		Y9fcE[cb:iBCcJd<C^:GBn[e
chiama		2Vw2fpcl6H>hDX;D]gkDb^d<
chiav*	e26	:Jq,[5?<p[?dJWb@Be^h7i9Z
chiave		5Ai2M;?@jc:b>6[=AlJg?=<c
chied*	i26	kFUoV:;ZfVcCHB[d7]7d?C@H
chiede		Vgh2kCgA^j9[deYIiFk4l>^C
chiediamo	i22	V>WcCEEYg=J@;=IQ=V85i78D
child*		gGVjeHokEpMbgL=[[WdVcfgg
children		Cdddc^jG.>B[na2hhYlZhXjf
chili		1Cp_mQo;lo:adC:km]k;m8pY
china		Yonaj:qgIp=mpk6Zloq.qDwk
chip		a7q1B8/<iM?B:WZg9d=m3^66
chiud*		?@CYEa@;7mACG<BcWGFbJ>_j
chiude		=en<qFi:1><@ak<VgFk8g1V@
chiudere		5_JJA_->E_3[M94DPc[ED77f
chius*	a15	BBa^>dDIeDV68:dXa^FV?0Zk
chiusura		YD87<h8I?tDT:.;;^lG?=S_g
choice		ngADm;qf;n_Ti1XabcX7IZg_
choir		VeHW;oIh9kchT8I;hj]Bi;o]
chois*		8l@;j?iBCS?>ml97_Vb_9=^Z
choos*		.jSdt^A3:;9efo0gd8hhM4Ee
choose		2q]>h@f45;:dcn3d_djc_5Tf
chose		j;@e9SXknm:^5:[EE<9]6lAa
chris*		^_ht:G]oqRY@@bTSD@BcaJ>K
ciao		2ii/b:@^^]Vh;g:]ajudU4@[
cierr*		6VA98_D:Zl>VYJ=?_hcNX5Zf
cinco		eZdcd]mj7__b__@fX[dU>Kmd
cinco dias		ChH5j8>A8;A@ik=<oBkXH8WA
cinq		WK>U^?l_GhAY>FE7_Tm]=D_]
cinqu*		ncCZ;^3keISc;FZ?aJW_STje
circa		;h?:b;::8=9Ieo96g2rb_48_
civil		gEBdgDbI<7/;pW?b;5CmDo?W
claim	o17	X_]mEcfEroVJ]9loDG;AAYYU
claim*	k20	lZ+Rnce:?]=T[>Um;2JX6]8W
claims		^A6:hdk]B:b]:UBa?19d?hD[
clair*		^hkHm_jb<]Bg^g:@mlv7c8nm
claire		Rih/e:jS2[c[jh<Alin>j2nY
clara		=hiAjDEd7aIKMk4>jfpLh@h^
claro		p_5Yh3jGUc8bk::eZ^d@aeDG
class		bcj_oDm<]vekWB_ggj=2cliU
class*	m44	CY@><43Iinetw8sHac:3l>H5
claus*	f40g37i22o16	<C6V^g*/::Ae26-i<=2UikKK
clause	f23	dF4ooA1;=7Be;W2q7A4]mfL@
clausola	f15
clausula		;I9WeB476.=aA<4hVF?ckIMB
clave		7gj6F2>]F_6=^nE@[oHYd785
cle		5Fj9<9D<gj6n;_^i@g[i84C<
clean		_X^:E[d><m^f585Ucnb@Z?mk
clean*		^Y8:?d[cV>^h:aA]D_Tf;?[B
cleaning		bG9M?X]obNfA<:CGeFf^E=B:
clear		n_hg]iji?kA;;^9BfYg^?8dh
clear*		eFmg=4UXqXggE;ddXf@Gm=i@
cleared		@Gng8D?FndIb[5XhFZ;6q>E=
clearly		t=Hk-_smmpIe@8^;W>;?>r_b
cles		c?m8K;55hp?cDJbeHqYbV6H@
click		UaEad4e@?95BjY88a/mde5Ee
click*	e15	.ZCBY;3=F6EXZDTGG?fjL754
clicked	e15
clicks		;g^4gCT<56BWpk:Bl=lDb2:[
clien*	a33d-15f-16m24n30o-46	0YYX9eGDU>8Gm9M5?;YYT8D_
client	o-16	6]dKWd/7id3?j[GbG=ba=27c
cliente	a15m21o-19	;W8<<iA@VDAGlGGA>BWVA1?a
clientes		5Xm=K0;En?DGR=;VLH]ab<BX
clienti		fFE]7398nrSNT7[@C;DKA>Cd
clients		aUkL@Ene_k;joD<.XbS=Yh^a
clini*	j16l15	aA:]4X?MWb^GnVEDBWVhEq?g
clinic		f?[hA=CgWs]QY7c>CQBWBFCo
clinica		fSdc@WDDCmcAoBYEJ[:Z<mDe
cliqu*		+d]5aC-=V?<;3dW6@[jq:545
clock		UFfgYeEc;:dB_08qMj^8h8_>
clona*	e16
close	a-19	1U]CAgE3FjCJE73?emfXT7hn
close my		C=-;;kY:az966<W?DiB==7@q
close the		[FI]XiJZ<rH[?:;Cema9E<^g
close*	a-23i16o-32	=Xbac?LE;=M;CA7Q]6^cE0;e
closed	a-23o-29	FJVCG^V?<UD9TZ@[e@X?L<Vd
closed on		;g9Xg79/:3XIf[68e6mha74C
closes		3Flnc8ZTCZeE;]=hi<tdd5fE
closi*		9Ca?6gaXglY@3/;[>P5]]4?b
clotu*	a28	4C<,<m53Xt6X;73:=qCa7>Tn
cloture		7C><Ee@??j7U;:=^UgdP5;Ak
club		D^j]YS7XET>e;C6^YXdAEW?b
cm		Dlw[o9rJ@>de]L4AqewWk)iZ
cobra*	b66	uCJTj_unb1le5C@f578I5:[C
cobrado		lIA4hb[c25hl>]E7:CG<=7X?
cobramos		jFi=F7^GriWeB]WfFi;hHF=>
cobranca		hY^;gee=CBelS@;_;T^1Igi?
cobrar		pX;nCgkZnF?9?Hda:A0Z:bVk
cobro	b18o17	r;[7rppkL<nm;:>Z<SF1E=pH
coche*		6h_.T;;;AHgfo?C7>>k<n5MH
code	e53f15j22o-22	/_k.g*02a7/a[mWjDlprad;5
code for	e15
code on		>ldch>cC2bADfd6;mSr=iSgi
codes	e32	<Ws5b031le2E?xirImGr9.=@
codic*	e22	6Zf9c:68;I5^?XZ[GccbDJ95
codice	e17	?WB=hDX?6LCWoKCcDE_ac_C@
codig*		?Sn/c/9>HDEhZhH?akeka8HC
codigo		CDh4:2@<Sj9gYb<BEgZd^:E>
coffe*		9Va;feeoZ9JjBC5]jdb=?=pB
cola		Rdj6]cni7mghc@BmfjhG_>of
cold		bGEafci_[v=CY]lEY9A9@M<J
coleg*		cBp@DZXdda?^UWZ<Bk[d4dB8
colis	o-37	4iaFVb3U;X86fX9Ya:j^^6YY
colis a	o-29	7JG8[3/102;7ko57f5hgg/2B
colla*		h@_Rh=_Ccq;DjZgJ5c=4ZpD;
colle*	e-19g-18l-21n-17	l^jBdJFnHCE[qL^VjbT@?e]>
colleague	c-17e-16j-23n-16	UfgGWHLbLggbV:B^_eU8dDh;
colleagues		>Uuk_efb<@DVlb37^ajDZKn>
collected		^<:9igc?9?Zlb9;b8FEGaG;C
collega		aErbYfWnd]7dFA@UXiQZJecD
collegue		0[k.Z1=7UgWPe_BAcig]L=PG
colon*		ajp;p4ic0d;lld2AqfrLk7lc
color		@_lBcdgI=hhdAC;dvhh7ncsX
color*		iXa8_av___Vfj]7<^ee9eVma
colou*		[bmiCTkpbl?_b[;:len<jamk
colour		g^Chb=WXIpBaeZ=6l]m8c>ii
colours		9d[<SH_e]_=boC?6hhrWICii
colum*	o-15	7nq<r3cD<AYErj04t^vZk8qY
column		<nY.r4m2=B??pk66s?x[j/kk
com	g32h47l17	?G[9ahMB9oFDN_cJB5<BDdBa
com a		E:HZ>VD@adT8DA_]F@KX?dCa
com o		7>Jl?bkY9_c=YY_cC<c]Y=__
combi*	b-15	aGqFh?LkCf<mqe?:fal[oc;I
combien	b-16	XdjMfH4_8e;Yui55^dnZiYad
combien de		=gZDnDI=CkBI[j>4cii5n?Pf
come back	o-32	AkZ0B/;B3>FD9nLTH;dgK<6<
comeca		[d^Zk1fael<gqM6AjlnDd@hl
comer*		@?Kka9e>:T^MgYBgD:?j?kHc
comercial		F<_m7eeCXFCGbf:e6=6b>_@d
comes	o22	o[j@Z@x]gjJf=>D[hfdE[b]j
comes back		h@pfDch^otSl<>[o?k8S_db^
comin*		le_;YAGg@bdIeBXIleY5Bed?
coming		jaXFehZn<ojaLSaDem59_jaC
comis*		FU12oel]2:e>V?@a;A<A9Ua6
comit*		-<5gl1516AeEuf=?F3Iqed2^
comma*		5F=6TYBB4=gef88]dDgYdGZP
commande		>?D<7X>^3>]=eZ6@h9hb@gEd
commande de		pJ[nLknngqje/?^egp=6=kp[
commande est	o-15
comme	m15o29	eDMk=G;drjXlW5fgD>=9Gn_H
comme*	c16g48j18	4m<L<[68<=W_^WHXANJJ=G8Q
comment	a15d15f-16g45	>m<Z>d4^8;Af:jJ_Wbkg<7bg
commerce		ij;6l9ZRWog<i6DgAhf1:ZT<
commercial		,>Vfm42B:.YDa^<f:H>hgq<>
commi*		sR?<emp]_5jc=5Cl;A;=>WWC
como	g64m44n22o29	Zg9q9bTDgf;tgFdsAW;<dTbI
como me	g18
como se		?Zk7hEhj0DC_oc4>dkg@fggV
compa*	f30g15j30l15n15	IP9JGD@?Af]_kV=;5XDdKm>T
company	g21j16n31	SC2e9;@AFIATVBU]+=7i6k1A
compe*	g22j29o-27	=Z9eVZ1A/8A8dg=e5H=^5o4]
compensation	o-18	Ag64n-<:3;3>eW?HEJnXCW?A
competitor	j21
compl*	a21j20m29	E;:><W;HUc8cq?X?>d1?^i:Y
complaint		jh_ch;YbYg]JYbbY?[a77hJY
complete		fcZd>/uemg=_hUGYeC_RjR]j
completely		K;<>4^i<gt4@43C8<h3e7h9i
compliance		.=26Z01<I;[qf7_V6;69oH;9
compliments		qDdc^jhmmpciG4Dhgk23Zjmk
compo*		5kE1e1>97]_ij8BWXSZ@h;WA
compr*	f26j37	K<Za_eEkB<<[;aXJVS_qhkD=
compra	j16	E?<H>S0j50];Kk7HA;HjWb>5
comprador		,@Eg[T;C609Fmp5FXMZnYo9<
comprend		3fc/tCk:3S>Uem>EnBuYe0Va
comprende		9lg;m6gg=@@fmg4?j[tCo6eb
compromiso		pEhr9kijeigD/8dg:g7>5iri
compt*	d17j16n-15o-17	iWZ*?fHbRVW_;@=<7nV:=/<i
compte	a15j15	^XE/>b-5;gCc>^866p?W>:=i
comun*		9aB5Fc;d<6a>^[;R^A_l:S:F
con menos		<d^0i5C7137Aqo98p3njq?7;
conce*	f16h15i16m22	dE@;Z^=76@fBe<fi3<,2g>6:
concerne		.[;2t]3;*99AUh69<6ek]64X
conco*	g18	4Y@kcgX]13Kh<f;b=>>aB>6^
concu*	g19	@gBfbm3W6B:^ajAd8??a8lAJ
condi*	f17	eB:ed2_>:2TY>B6g?bI_^m>=
condiciones		d>:fh]9WQ>[eC>=gCFBVjl@J
conditions		D>Hgd:DKE<dZ8B8a?;caicAU
condo*		c]ds<d7Te@@;6Abm>A<FfS?]
condu*		<GXYY@3>;Q<?^k=L:8Yf:oDB
confe*		]Yf_WmAhj_C^de>HkkZCpTj=
conference		YXS@_bJf@ece2IADrarDG=iD
conferma		1dZ?f9==icbndRV4]heDp4HF
confi*	m45	9>BG9BZ@ENBpm8[;@S>Bh[IC
confirm		4^Sa;V8:.EaKe;5Z[b]ScdG^
confirm the		7Y234;3S^je]h:e3T<=?D4>@
confirmation		GjiXk?][Vf@d^g=bCBdCmWEd
confirmed		r]lgaikfYbTc7c9cghfAFkjI
confo*	f23	aG;Z^64@93is__JeFWYUqe:?
conforme		VT/lb>2?=2adKgCI=@YaiTBC
confu*		?G?5mZ]]XacbVI7]e_c5a7tW
conge*		cgpkc[iabj;LDIH[leh<fchk
congr*	n17	nR>o98klhlEF]E_4F;<^<gHb
congratulations	n15
conna*	j19	2;bjLe:b47=9^k7Y=JAjBgE:
connaitre	j15
conne*		I^r:@A<DZraj@[XjVje_bZhE
conno*		s<lk9ngihjfk<9gcAm<=5ole
conse*	f53h-17k22l19n29	k=2e]0RBHXZ;^BBoCVad]tUf
consegna		c^hefXhiGkC^;9GXkalXfVoe
consegnate		cjc?f6bc2fMCmp>5icp3i2cl
conseillez		BjmFehj<CkHje_CChZj4^,go
conseillez vous		bjlEY]Xb7s_kSI6Xbha;b/fg
consent		A=8ifI5;65T]I9<f863Sig8<
consi*	g20k26m26o48	?bBc_b=9jpbB]1imK]4?@gE<
consider	o33	oA]a3mWduzj_D2mt7p,36n_@
consider the	o25	]=Bm2jGhli^a=4k_?]-E6l?K
consigliate		EdfdlkZETd>RZg9_ccfDf6^g
consigne		:cH8>2:;0bfac_^4E>@>m2?@
conso*		aZ5Df>^E18iYF^=f=<C@Rk=:
const*	k18n23	cY9Dg=qZi]8BpAgZ45Ei5a7B
consta		=Fd4aZ:Y637=lo3698ajCD8?
consu*	b23k59	gT5,s?V;64?Dr>>_:F;?6qG2
consumo	b21k16	oQ3/qalT3>b]^=<^8BB0@]M6
consumo de	b17
conta	a91e19o28	b9Z)0p6ACe@[4;B76u5A2I=q
conta da		58P8?t5QRn=@5>:66l6a:dMj
conta de	a20	^A9.=s^<2JFV363FBjCI4.:a
conta*	b36g-17	eDe>fV_H5EgZcEBDBVi?=DFd
contact		:dFaa=GX4h^>obc;MAe:>ja_
contactless		>kpKhEDWBkS^d]:_nopCm<qc
contacts		CDg7<i8j3A9Agh1Q<gkh=l@@
conte*	b15m30n-36	bf?Ffh[^aBWvoBAg5;27F0@>
content	n-15	Ye_VUZ_J<>ghbaQc9q]5r<WB
contestar		Ed0uHH>GZJ2T7r_m69=p::6k
conti*	c19m18	B?2-RgfY_YHai:H8A9>VI<;;
conto	a80b33d16e19	ZIC-?qZ^87;>/=?6-qCd686o
contr*	c66f62g131k72m28n-22	7S1c[m236EYkMEWm[@?f@a0-
contra	g39k15	Bu9cfB17-Y:=kIGo332c3hK[
contract	c15	hU2ZEkA_68d_e>3cU7GaZf=6
contracts		le>je:C<]B=iaf;hYg<[[aD^
contrasena		7[n4?;MD^nRn_n^b]lb^O4c@
contrat	c26f24	]>0m<d:G@?MQ543]_<GgKmC?
contrat de	c17
contrato	c21g20	B^1]Eg@C1<kfL>8ej;BhAm:8
contrato de	c27	3kCh=j<e27]G<S2Al?Xj75<:
contratto	g16	1]<lhb5V02_Z;>1h_:X^Dh8:
contre	g23h16k24	6kBimb>33p?DY[Ii9D66<Y>A
contre vous		AhF.i72=;rl;s9bjaR@4;h<=
contro	g16	4g7hjC:20a03eccm31997f57
controle	m17	<ZX<=<>btgjii;g<Il<7f4_<
conve*	l15m36	8E8H?B883hnkq4kl7:0>?C?@
convi*	g26h19	?fg]<dD;;h@fgoFAf3W>_/ES
conviene	g33	:lHpahV5??4DCm?b>7YgS;ch
convient		9ei=mal?:kU[cc9Aqji6l5oa
cooki*		JGSIj/aK.=dmr^<f[f^^l_ea
coope*	a16	=aMFDo;_.kb;<07Dkk^dCGZg
coord*		8;fa1:6B;jc@k^dC8a@I7^:h
coordonnees		J?pI9s4oAJIYlb;JGjGS@oa=
coper*		9HL6m9fE/7_jgb9cXaaGdWcV
copia	j19	3?faC=/E8Y=IsZG7:Y<d_cO@
copie*		gVehbbgFoa<e45>fJe@<<bCW
copies		9CejiG;XEjef@Y>l]dYUeqhW
copy	j17	DQba]IC[AY0@mi6E?c[BDjJH
copy of		7[]cfRV_46?kti57;g_aikZA
cor		ojcKZ>h]D9adFV@^omk4a9h_
cordi*		YklXo9cG.E<Tkh0=pfsZk7gY
cordialement		8f_>mF[=66H[Sj1Ahauha:][
corre	o16	o=auDgZhQkim03=tRj>@ctf[
corre*		VEbRde[b[X]a_hG@9V<V>VY]
correct		V[]IhHhC<_^hAA9Bl_pSi4tU
corrected		aFb@iQrbkTaI;>Dhd]U_>fl]
correo		3c]@>7538@^Th]@:D[bbY99=
corretto		kC^bWfblkocf85JlBp848on]
corri*		nUG/oeon<=cUJg;F<JJ>6BdF
corso		hhUB^_aeR>a:U[G=gZoFZ7>C
corso di		3e;6[b=g?;bT[85;q]gj>@Z;
corta*		kH]F9i6qbcnC90@frgkW][kG
corte		F]n>_KdX]V[fE6;fmlg9g?sU
corte*		A5_C9[:jh_bD<;f?B_8hF_?U
corti*		BKbAg_aJ2hVZd_:>s]l;e6fE
cosa	g33n24	7?=^>d>Jbi=X^G[S7>8l@cVb
cosi	n15	gABkH7k[glFCdHVbdbF<b=j@
cost	o24	uc_ekguhbbcJE?A[hAAZYdia
cost to		mKjg@hdbpref9EYmgo<6eioj
costa		@ibD[>@86W?Yhd4IfXj[a9[d
costs	o-19	9i7VdN<=B8Y99f9j@HY_>UAD
costs you		c?ecJfiehZdj6;LmXg<@5oki
cote		hWcm>Z:jTE<BAb9JIH=g@jKa
could*		h=fu@@ZmiX@M3@[k@ILgIa]c
couldnt		kBiv16Jkg@Q=7BeV;6>>dABR
coule*		q_kfH3hl[f@gjW_:eCd:aAdi
counc*		4a=kcO?F0B9ZVf;j<:;cf<?h
couns*	k19
counsel	k19
count	i22	5CVZ2]>Fg[fHc1Xn<@?WmB9<
count as		9cDpnXE:04=NTm3dA3Fpg^=g
count*	o-17	Ed=>s:i76CQdpK?l@>Z^Y@BK
counter		AFIImbog4Z_JFcB8X?i>a5a^
countries		Clk4jBhaoommW^=^rprKi-oc
country		3CA=l4@1<U]kYj;dJaUd]bCK
coupe	n15
coupl*		eFhG>pmh3>Eca[0WCa^ZVdZE
couple		?^dYcnh^.4?eh@/GZC^<a6k>
couple of		YS9?oheS0<Fld?2AbSg4c?xX
coupon		a@ou66bleAZ>89ajI;=eH:D>
cour		n]ldaWplpnUk:<>Ukdh<c<ln
courier		lEXo[gb_bldbCG^cao@;gjkY
courr*		nAB4=_Sa>kgKd6hfE<JG5kGA
courrier		E<4CJeXE0ki=D5d@B>6T7Z:C
cours de		PjG3ch@_9Te@d@3?m_a:^_[A
cours*	c25o-16	??Y>^ecb5KgBADB=mBj_MAgX
course	c26	2HXD>n;h=>a?]@?@o8jfE6_@
court		>mZWDb?6,jZW@B=nZ_W@C^F^
court*		fdli]<fLl_E]l<@fcdI6E^jA
courtesy		h@qm7af^jkd_;BXk]cCBale[
coute	o-15	EbJ9o6o_8W=Fjj=5^]sd]6Yd
coute*		oBilG_cgeUhL58DsbaJZ^b[E
coutera		j<io@lbpmoe^/6fkHk0;5qaU
couve*		J@;cmL5G];@l:Z;ihgBBkb^C
cover		b?>_^=UDDEK^<eGfC9CdfjbW
cover*		gKSIlG^f5_^_;pE[^EFZXDcT
covered		VFt:^b[a:h_[6^^@fT]BZIeW
cpap	h22
cracked		i__XObjThnIdY<gkNhC7WwjW
crate		;mg=e:kW=dEZiV88bafKgDfI
crate*		ke_aG[Zo?nf]UGHG^k@6a>eh
crates		>_[:a<AF=A^J;];?d_g;d<ge
cream		TXWEmX^UAiH>5rd=AGf0eB]N
creat*	m17	8K[9cj163uAZ]?c5@LF6j+E?
crede*	e16	TBp5:14>ok9d6[kW6e=t5C9;
credi*	d25	jk@^=1@bS2jEFf[RD^YH]8@>
credit	o-43	2W_8f35>]0DA_iBW??ef]>a6
credit card		-en3I9QD9j7Aec49Zm]b^ZUH
credit note	o15
credit of	o-16	8Z79k5A=499<]m82a>icpDJ]
credited		Xa_ZC;?^6WdU@jH;d<_WWCA]
credito	o21	feGd<A4Ffebi@:ddXbdB^K_S
credito de		lB_h<lekhllf:2cgbj76[chJ
credits		DgV[V5<^2?F=:r@>i=nZgJ[e
creme	h25	9@n=pk=88t9<@ne<@7;.m-A9
crew		qCfLDA]hgXAZG;g]e]<VUl^g
crist*		@ch=C_ka3ifgjAF<pel5Z:mg
crm		eil_D3o_jK]lfY7jk[n8l9o]
csv		Shl:hK^j.i9fEV99josAd.le
cuadr*		@gledZch_jXf:W:clic:hYfi
cual		6ab?nd7B1A8fnH<Td^I=ac[E
cual es		8WiVjj@f3=IRck9<[]VFfZaK
cualquier		=DHX51HdkaTVe;gW:7?BW:9C
cuant*	b-16f-17i-22	Iitepe@Y/p8_sm>:flh<kfae
cuantas		SXmahGhdTm<Elkc@g^l;hEfc
cuanto		7btjDi]Z=l:[lm5C[vTSj[Zf
cuantos		jdkDj?ff8pZgmiR<lfh5n2mb
cuatr*		bBTXCZDxmX]iYf?e^;bCAbKZ
cuatro		bDY[VB[onFJ[?WYL@E:=;_Zf
cubre		5HKPm4;7/>9Aka6KdHfebD8E
cuent*	a39	c<_06o;;CbIh;aRC1rIC;2Mh
cuenta	a42e15j18	[C?,6h?S:h=]=dS;)r==@AJj
cuenta de	a15	][>:?ic8J@8G^a4G3fg[E^_f
cuest*	o-18	VWBd[8dXJ?D9kl<E^;emY3Hc
cuesta	o-19	4^H:j?fSG7a9^b<iW:RiA/FS
cui		p=bd7C_pljSc;Li8Lf=A[bEH
culpa		fM@ih<a;[@7@KC=i=<UlYj=H
cumpl*		a93f:6UBd^YZ_1[E7>2Fhf4;
cumpr*		_T@0e5=75lVgo?Wf=I?@N[@9
cuota		k@iZ?JHk[=o;<?Zj9=:B]>]J
curio*	n-19	0eb5keac3XXjrE2ZXjd7gGX>
curre*	g-24i-15j-20n-27	cho7ogtfjsivnS6fprzFj/ui
currencies	n-16	_qs8u:ts8ubttY2dssy0p4re
currency		Ngl^lWri6b]qe;3_kfq0f9wd
current		6QZ,@^UL_k>A;A>>Yke_E<Ga
curso		]^FWCd]h>^cE[XN=kfj[ZBhD
curso de		4dD4[eEfHBcQ<C/=tgvecFbK
cursu*		U^X:>E6d:9m9G_DSm[p^Y6K:
custa		:fo;h8HF5C<ehc4:jcqY]?dl
custo*	a29o-29	?QBB?I?BHG@EU95J<;beP69d
custody	g19
customer	a33o-24	Ia214fAX@q:^fE83<iiL<0Ed
customers		/Dfee0dAdA@Gp8:Ic?cAjY=_
cut		JJoiegUfre=[7AYpkjX[lVfK
cutti*		VTU[1.IYik3=[TH8keDh[jem
cycle		bbpKgXxjGYFWY>9biff[CUnm
d	d18	G@B5Fb/6<ga63>V<Xa@fE@?<
da conta		^7d44bJCHhPB89@;5n.j5^:h
da empresa		U@]::B:A<obGR[kD;b9g2/<]
da voi	d16j26	i>^C7RWkIYJXAdX12hAeBT6M
daar	n16	eA@d^Ygc^oCcX1GXd_7<]c_d
dabei		aanWP8rbiWHga;Abcd[N^;j_
dacha*		9W>g<W0[1>a48^Gag=bjT[28
dado		g6J_4W9bddWZb8g<9X48YjHL
dados	f25	=8>JZ=1;23=H^B4i<V8]emA=
dafur		mYDeW@?eV^Wh9CFmZYAAFibk
dag		YFiXd=icmb7aDbX]e@[akA^e
dagen	i17o-19	A<WlL<Q=f3W:1hZ]12<Fc:1@
dai		6DeC>]5=^UC6@<Un5f9V>^:a
dal	c19	@DB73d2Y<^K<IcBC?TdYAd@Y
dalla		HFZgDI4E?hID8kXcA^Ch<><c
dalla*		5jI-=@9Z:2LC_K3Vn6ieDA@:
dalle		?cZ^n4KD678^Fq9LeIobY@Pd
damag*		S^@:kF7/;GWRM_9n<C>;dpK6
damage		hGBbnW]bA_UY5bCX[X]=bgf?
damages		m_Bbr6b:4bB6q6;c=?::@qBF
dame	j19	C9mC?i*k=7:;Tfc42_6^Aj4=
damit		L[5K:cb9eg>G5:Ff;HAb6GBA
damos	c16	E=:[Ul?h<bd;7;K<n;AX?@MB
damos por	c16
dan	b25i19m-40n22o-36	XP<ZmCfT13W2EB?BB,]d9<5_
danac*		gf::g8oY:];CjK?eXT]GG^EC
danach		]d<?=Ke=AB5?eBVcSZeX@c8D
dange*	h16	8Ad-e_I7:r>;a[g4EE=:n0G=
dangerous	h16
danni	k22	db53r[^54F[DnB8h8?<[<b99
dannu*		7H?8_o?m>8iEY;;:jBlgB6A9
danos		D[86tI_85UHJkBDl?@Z?CgU;
danos por		8dA<i7T;;6C8gn2<d<Zjg89X
dapre*	g21	Bb:ij3144.3Tkl:AG2_sfa7Z
dapres	g21	.j0tg;40//:GJm/dM4Il_]:g
dapres vous	g15
dar	a17	5:HI;s4T[S_928V[X>5A@?>_
darau*		F::c9eBeEcaI:BbU;[8g=pWY
darauf		f>aqCk=YgbfY>K]k:c2[aifV
darf	d17g16h34i22	8SB[?D5<eD?>3iihC66BU88^
dark		EchaX9jfgt<lWJF9abeW]DCc
das 9h		4eP6i7T73>69oq:8c4lf_><_
das feld		<hh1k9m;biddbC9<_hrXeBhb
das geld	d22	uhXjBC4e=;bA7_c^aa638bi<
das gerat	o-16
das konto		S;>=8p2D@s9B/689@n6]8GYl
das lager	o-16
das paket	o-19	,hk-dE9B27EIpd/<lhnbg;Nc
das programm		SgDPm0E:?;?eoh5cWdbGfdaH
dashboard		9kmef7jACl<il^<:gkq>[>df
dat ik		f92hEHmfh^BgI<f43C;Q9K9a
data		7>@Ag??Rf2bCZ=8XLkfeeh<=
datab*	o15
database	o15
date	o-25	AgnhD:Pd[7AYYb^D^Ih]XB;]
date for		:ih1mFt=7k=dqj6>akrSgSll
date of		7ajJk>>b47Y@o^2A]Fg[c5DV
daten	f21	=B;En[2/>HVZF;;n<b;hgmCB
daten*		9A3CdF33F<JbfQ7eDUGggj>N
dates		AbdaM;ofDd7^d^<;k]d9_Wkg
dati	f44	06<>B;.<8:?lKB2e4j6hnl;[
dato		VG/F8D-6;I_cYFbH093>GA<A
datos	f23	b=Y_g?T<d>Wkd@4dBn5dln[;
datos de	j17	7Cg89V5i67>EIh=:7l=b?g>B
datte*		oYajE8qhlk>Mm=R:bEe>MgAk
dauer*		C_23FT9LDX_?8>B2GJ_^84Cb
dauert		]jJ=?@dbZiN>@eW6aYj[A3Ng
daugh*		jYgg[Zmsh]EE[[CSP^FH[ijE
daughter		kbZrdCfgZ^@fk=FdbEfBk@jJ
davan*		od=mYblaig?dXUZh>]>Z=hce
davanti		g_@eWfkgllBd=;]jAL3B<pDL
davoir		WcZah/lfam6diX:;^JjEd^k[
day	o-28	gZID:0gYA]:Q_f;=c:_B]<<Z
day before		ch=5j7e@C=;[rg<2kVkXe6b^
days	i36n-18	I[hnd1DGX.e79?Fi=6_5^<6<
days ago		6gsWh666Em:dp==_rou3j<kc
days and		S@Old9j;l?2=lZVG=6MaB3/c
dazu		eGdhW>dA<lJZiK@b[fgDja_h
de administrador		cYh6^7:5ne=i2piq>hHo82G5
de app		_faecem^ciXHZ_9CeXc;hCkk
de baja		bK<[9m;O=kfZ6;AFc_iK@CGi
de banco	e15
de bestelling	c19
de cada		.hFZ[E[BG[VhjC=^[cj]m0_[
de cliente	j-16	cH<JCBB2ct=b/2JQbjBC:9ir
de compra		&V^2Dd5dE2GDl]59]=hj@J?A
de deur		e>oJ4g]fqncjd5bTVr46XGi=
de entrega		QafBAddkecHggcGJfv_4]im_
de factuur		bD<MeUog5C?bdZ;8:AgXGEiY
de garantia		1UM@a1B3586ESj6gbAaij?>A
de garantie		@bBTi7[HA2DHca;EeEjTaU@J
de handleiding		3ac9d3aG3A?Aij05kTodf3Vb
de knop		5mV=b=XbD5^Wia9@oYoYb2ff
de lunes		.l[4l5967;D>ge1<h<thm0<I
de mis	f16
de nieuwe		Y]fbmMff8J]g>?7YkmXCoVq_
de novo		g=XP;1fZjj779d^E<=<m7f5a
de offerte		e_d3qbjG3?[]gc-8bakRb7h]
de oude		CF^H:gB?maJX41_dKm7^X_Fk
de papel		1gp6kEml>nghmW8_jql:_>me
de passe		EHo1]>W@fqFgbiG[QnCc];T?
de plus		dDdqJS_ehcYG85HKHAT<i@Y_
de prijs		jD]bAZjjbEl^2ARi;b:F;d>F
de rekening		AcnYAW=b@qEe?f::eq5CLhe[
de retour		e>lf8?Tgq>dX;7ZmeVABjJaD
de semana		Uedc_ZA9A[aahW<hYhh4h9dG
de toeslag		q@heGhotCm]h4<gl?j?5<orh
de tres		]^[ck,e:[c7[pbG[XKgcdYIc
de trois		4[J?g?<21a<Ahi=<g>b_^6CY
de verdad	n34	]:7p66aedo<AeBe197CX<e3e
de vervoerder		8aK9j3>97:;8kn78n6oof3<H
de voces		gYfmYg^gVdF[laE=_A[=RiZh
de volta		li=CD54i1ClA6hf3Vl;2a0=J
de vuelta		ob<n7A4j??i?0dbV:j=4>NB=
de wet	f18g16	3V8jo7<43@7Ie_2h=6@kak4D
de winkel		3o5BdE?78;8Wcl7ZaEm]E;Wc
deadl*	i22	<Ec_AFBUj]^B]7MbY_EC_5Kc
deadline	i21	7Amm<28<d:GAJ9>cH=6=^9:]
dear		9hI3Z8@;9ABjjc<6]9jUI8>=
dear mr		4a^2c7?B86C?Wm:0i:jkRE8S
dear ms		8Z^IkIBF49EBcm5@j8dl@BWb
debe		>Ed_[>0:=7WUQgW4E;BT]=>@
debit	b28	fE^Atqvn5/Ge=/2k6@a5W>n@
debit payment		j9:=rkuaA>clA;4a8BZ::9oB
debit*	b24	g>E6monm84fi:^.9B;=_97f7
debito		d?h^Ephi;6CWZ::UkD=?>YFA
debt	o19	cV[]Ic]]:FAB9Xbk:g3@5xeC
decad*	o19
decade	o17
decem*		IaB[LdJn87edfc7Wr_pIM6fF
december		ccVC[[cm5CfKcC:ArGmXIDcA
decid*	k21l23	5]1@K_672ik3g9<C@=_Y3d4n
decide		5V8[j6;<5ja4m^?=VDslL74l
decides		0i[Cn956269;lm;6j<ril68U
decir*		Hh^hDhHedA3^Fl:VEWIf;fci
decis*	l28	3;7l1E4C5bo6k>f1L@FW7B6k
decision	l16	:A5FAK8>.[l7kJa3JAA]@;6g
decke*		YiZ;j7^H7A;Gcl7XcZrDm:^Y
decla*	g48	/k6ogs2:/34^4p4q;3/j>k@c
decli*		5jjAt=WG4e<asW/aqam?tJjS
declined		Fij9u_T:34@hw]/Hrem7n8kH
decom*		::69:oAr57i=13;=a9Wf=E7;
defau*	o15	ebUWgGpBrcI[i:FidhB4>loR
default		unfJq:sgEq]GaB?hkgj6Gdja
defec*		o[9GT1.Y:6h]6iZX>>9:Ef:A
defen*	g34k32	1n.iqb;/9Z6?Wb=s491[1m8?
defin*	a28o25	C716>rgDSwaS309BJn7A;[bj
definitiva		a>:_9rAa^zfG44GG>l;8>f^g
degre*		9ekZ]3s]gi9SgT@9o^p>b7fg
degrees		fjmUg5n^eh[^mZ3Bn_uaY<og
dein		E:?T5i8Whjkcd=^GA]7;XBhF
deine	m50	=F514D4Arpjpq5h43Z/3q9=7
deine*	m31o17	Y;881W2>i}nja5l?:n35l8U<
deinen	m15
deja		aC;-KZJWNF]UZ/fgYj[=FRXH
dejam*		g9[g4mhmlkhb45decm:U@rh^
dejamos		q?eo<qgin_bf3=dgej8>?sk_
dejar		5_;2Yr?f:iF8>B>;^Bkh;<_E
dekse*		Ckg=gAbSN]Wajd7Bmms6d:l_
del sistema		0SjI9</3Fo@XA;^T:i3d<,@[
delai	i-16	^]]9WCg:A]J>a5WcKeJ3@aW[
delai de		ZGllLZMVpBdK6:Ei^VCISBc;
delet*	a28	?L990o=4Ep8B9.:HAm^]6>>o
delete		6V4:Bh926d?@833=acm]?32k
delete my		;B2A:s:34r8D264?WmS5B::l
delete the		,@65=h3=,YF24>:7H^_m4=3T
deleted		mK]>ADj6ij>F@fbZBh?]DDBd
delit*	g17
delito	g17
deliv*	o-19	ZTD;Bbio;HaRe^M@c6lFCNBL
deliver		jXnec<hhYf<[tHGZbbe2g]bc
deliver to		cgs?fXpQ?dHoW<4fpsq0h6oi
delivered		hKc<bZonASHSi=88fEkFHYP^
deliveries		;K7XDe;_28g::?=El@_UWCC;
delivery		JXXBLehcLgkZhX6;jAkbWAH^
della*		V>U:>_;J9Wc=[CIZ9a4f?e?b
delle	d17	E_?WB8-TV9a[V?UEkmcDafB;
delli*		Ui>hj[<A6Qc7C^bh;^Z?7d8K
dem weg	o-19
demai*		dB?a4AXFXh]:nFD;;Da=9kag
demain		cF8>59S[FcX[CZ^gX>N=9bbf
demain a		f;mr>in[uskj19g]>n199ifa
deman*	g24k44	?_5:b@84Ri]Ec=Gl3D<=4Y3A
demanda	k22	>nEWo@VR:jC:[CCoE@TG?lMA
demande		ASdJE=@@GeCZ;?KpBlND=<;a
demas	j16
demen*		09p:ogE:Tv6]4cN27J9Rh7>>
demo	o-39	3ko9v2lZ1Y=bri0:uc{bs2gi
demor*		?_dAac@N=FZ]bX3dH^kC[>LI
demora		i?G6hcnj[;fb<Z?jbfCA>5cC
den alten		iDl]Yloepwbd;=]mXoG7:le_
den auftrag	c15
den vertrag		8G=IcG.A=2bB^b2Ef?bdcU><
denn	j15	Y7TU5EF^dZ4;kAI,3F5o0k7_
dentr*	e24	BGgR9?>TiY4eVZX=bbCg_b?]
dentro		9C^=::@3]X?W<_]KBhUn8d5H
denun*	k27	Xl6BkA=.0Y[5i:HnT:=YBw6;
denuncia		ga=:m;I46geAgAHc>EV@<jU?
depan*	o15	f@prUmaojlkn6;VmCg>0<mlZ
depar*	c-20l17	EDA@>-b:fu]IoZc:Z@c<8IRj
departamento		^?>36/>AXve_Y7n9@<:<@<[c
department	c-20	bIl>E2f9Bwabjfa<fBh@C8Hk
depas*		g;Y^A_Cmm1fC53^]85@=59@<
depen*	o-25	4F=_bh/=6J<80^R6@;I^J:8G
depende		0j]En<g87;98eq<;^>on]5Ze
depends		Dg;6j:D4699Rhk6>h<cle46C
depends on		0h;+k5;A<949gl53a2iff6>?
depla*		bTjGjWjjCeFgfb?kjhjZf>lc
depoi*	h21	ZDn=rgA9ZTE@Zh7:dAe>n:aU
depois	h21	=Dd7lRA?<aAEKH7d^7gGl2=;
depos*	d17o19	gg:U]c,A?7h]7[Cn>[OEBX:b
deposit		dcTpSA<eT+nG1kZgK7<2d6AA
deposito		gYhf=]?ecmYH@aTcdn@>IVSg
depot	o-15	<]>:T4C:=[RK<hB=T]^TV1AW
depui*	e24	6@oVZ?MHoi5B2la?<Yb[EJ;I
depuis	e24	[Dg><Z_Qjg9G5ocK:AgAJ==I
der app		aba8cAkLed@f_X9Xljr?fHi_
der filter		6kr[jSmZ4TFWYd6VlbshdXi_
der nachsten		fTh]TekajjVgA@_i_hb7jblj
der neue		h_eDSli_Ybeh<ACnliV3ccqa
der rechnung		@fjbc>KV<eH?ol5]Ykl=h>nb
derec*	f21	^O=dj0b8K9=_b6?eB<9kdq<L
derecha		<ie6h:B;<_=Jre63nFpem-ac
derecho		XE4nU=hV8=Fli9=cb<<dhmKL
derni*		XXH=n[miW[>RjW<]H]::7h]a
derniere		DYhBahl]btFd]LG?XhL7^ain
derog*	i15	5Aoi:35Nl<eE84_gJ:A<o0D<
derti*		>a=7^0/532XDYeB9]=ld],F@
dertig		:k]Id87;:AH?ai8LJ[ldo4fX
desac*		]A9;eaF7fhLfJ=bC;l>B_?da
desap*	a17o17	^:C1=bH=]gEH/0^gBg5e3L@?
desca*		>R_AH^dEjjXmk;cAdXK>YJb]
desco*	b15	fB7ASYc@lE_h83_a77<_>75K
desconto		-VmjD=;=j<]Hb2LYV_a9j8EX
descr*		lc@V_Ic^^2B]_h[:b9oR<8W<
descu*		kEdfBQ_jj^Jb]AJCB_GQY_cg
descuento		4iI:j<]<=:]Eph<[Q9eb]2AW
desculpas		l9>l9<vfkp:g=0mZ:F2Y?qQg
desde	n-17	VaagZ^EkLt@S:oW?o]dKaOlW
desde el		@XA4=b?e7YdD95>=jekbFB_C
desde hoy		s=jc8kfdnqdd19hm?l=@9jkW
desde que		6Jm7jg:94eX;;f]8XHc<l18A
deshalb		Elk=k<CM5EKmhe@ZJhpDf/pX
desin*	a17h15	^6:WFt?=gt19.d^4672LC>1d
desis*		dW<iSC<jA=]B<=<^k3]hDg/>
desk	o-26	:EaAd.FX9j>^hkC@aLmCAaVn
desli*	c18	7D25.X2ZAUfG:.i4G^>a>56:
desol*		7e=7>T?]49<:Ra1BiDnm^Xb=
desor*		Y?fSAD^EivceR<hncb;8=iah
desormais		?_=bH<A@C{WWY=eaEh:6=iZI
despa*		cgG<E?EA<fg7F47kmgkaGkl=
despe*		BM^G6gDJgv4U/Abe@V6bBaJl
despi*		2kinKc>*<20b@m3pJAHFW>ca
despu*	h16n18	KJ8djW^Y>o:=kV_3f>cG^d8F
despues	h16n18	AT4]aQeX>p;=gcd/@9DaTV8c
destr*		iRE^AV^Ufn5692GY=W>_W^>i
detai*		1Xj]I:[b4=6Jqc77abgjfnXY
details		9Hq?C<4Z7B8Efm2<EjXpf]9?
detal*		q>?GbfuiUHhf49Zm<=6;;PfW
deter*		V^uZk]fc;gB@A_LFdji:fBj^
detre		_<<Z4degmoeEG/fVCc9Z7j]h
deux	b18	tV=GejndEEC@2Z?;^@E8W=MU
deux ans		<fg9cDD;DI:5le33lZs[h1>i
deux fois		SJ54md[m63[U?hR776IY:6<5
deuxi*		Lel[haofdmYiW[>Ykic:Y_kc
deuxieme		YJigcWce[iajV;Dlmn[;Zeta
devan*	n26	nZ8d^>ga_ZBWFB_h5H;4Di_B
devant	n26	naDvc=pXYm<@h=^k<:8H7tAY
deve		YAI83G;b?aabd__2EeA@JeXA
devel*	m15	Eb>;>]9BeofmiBdAJeE4l=_U
devic*		0?n>oWa:aG5TC^JXC[=Clb:<
device		AAc4o690d=:c?>DUFVc_i[:6
devis		]EaDahkf<F_a^E3CmGtHWGh;
devo	g31h25	5D;ogrAA?c?<CohD:.1XZ:4d
devol*	d31	cfBYX6(q=1hF8lUfHDH-c9G2
devolucao		XRef@B8JoAgXHW^g_a<>g=^[
devolucao do		gZGg;/0a93g94lg8=D:6Y=6?
devolucion		Vh_hA15B?=daBiYHWdh0f=dC
devolver		ed>hfXVY7>fX4aWi@[E;Y^YC
devue*	d15	ng3e4/1g2.f?2mc4<@8X@54@
devuelve		0e_?q7j2<:69jm07o6nga/8M
deze	h38m39	6;B8Yp<@Zia^^?m<9545D527
dezel*		bZbBa_ol:Dle?eK?=g?CHeIH
dezelfde		gEcELXZsL<?EjeA6TjY?Kl:[
dezem*		<TDFAc0C=0>:=^=6Ie?h?]A[
di chi		5TYI[@;^,,<9nm5=@[^jGa??
di mia	j15
di nuovo	n21	uE;j_1qZpn8@^;TB3;_V8f6e
dia		n_cEdbrgeDcB;HD?f8@]YYgZ
diabe*		73uJlq;51uA?4jm0C715m,69
diagn*	j16	W?Vd;LNpbK57ol]60A?j6s2]
diame*		bgh7i:n;on_ji;6eomp2j3kh
diamo		>VcFf=B85I:6bl91d7cWm36=
dias	i24	bZ?fnCiGdCZ9=fCa<5F?XL;F
dice		>e@Bga7D@=VXZeda:HT]^SX<
dich	m15	[8?[2i>[utojU;ge8g38V@hZ
dicht		[KEB=IE?>g?4<VD=Ab[g=M;i
dicht*		eYeSTBk_aCbfA1?ba^f;[Z]^
dici		k=ld@jHmg_MBB[V<;o68Eme_
did	b53j33	9_l>briz37IXrm,3=>fQ:dc;
did i	b19
did my	j23	.@t?B^7_1H5<sd3=Jp>aakB<
did not		d_l6q^hYV?eqYV6I>]g3Z.lB
did you		[[?7wbmZ8Ahhbd2;B8je[0S=
didnt	b70	bFg^cjlG<6ft;?6d;457G1f<
didnt do		e888nkkh<2ii4=1@8:T4<Aq>
didnt make		_@E5snpe@@_nF54^?CW9?:oO
didnt work		=meoD*-R9o;CDkC<oil4n]cj
die halfte		ka<q6T;kG@WY0egN8D78;[RL
die kundigung		7g5kj[8;7G7<Bb@jb9=k7i?W
die lieferung		_fB=icdf9Y]BmB<[fScDaaf<
die rechnung		>a_@k]gbfa[il?<>[B@9_;c_
die sendungsnummer	o-16	.YC2g4h8973_mr2<_@rdg.;d
die zwei		mWg;48d[bdYj>Yi?EgJ]GkU=
dieci		JchTY8pc_CG<H:3ZiBnPU4ah
diens*		8UFB@>B9G^LKA<S8CL_@X8HZ
diese	b16m20	h86*Vnka4;hii4a,345<E18<
diese*	c16j15m31n44o23	Z:6C4Xacn<L@n3n6345a8e.9
dieser	m17	[=B_.6KdkbCie@g72?7=TWDB
dieses	n16	H<Xu;C<fa]a9]3gb3?/H:l5G
diesm*		hLhj48cel]W]]:@phcD=_Da]
diesmal		jGoi;GnmlVd?;3^jei?7p_ca
diez		TeGiU?aceVGb=A>ahE[DX?aI
difer*		tZekjecilAldPQF_g_M6UDmV
diferencia		mblo^ArpZib_ADabieZ7p]ql
difet*		h<kj:D?enZiH3QXp;FA?:]W<
diffe*	o22	lV>>eIEhE_IW5]XcQhb;]j_h
difference	o20	abhleaBelkdeF4QdqkG1cltb
difference between		BgvFi6gD9lUh[a7aiit7j[pd
different		iJ76]^kZ3aCVVC83YKeDJ8Uk
diffi*	n18	i^2j_<gf^m>8e6pX6<6c=l;T
digam	g16
digit*	e40	0Ah.RD57g^9c<gCWBkfk>[;D
digital	e16	U7V5;Z39lhCb3?[]Di>j@;=E
digits		.hd[d;;B:d>eYm9B5^eeE@B>
diman*		C?jdNA]J;0^C[eK_WdeW_6b=
dimanche		;@^=Wfima=eX;j@?H;<cL4cC
dimen*		m]f@B_gbRg[n=>NXbp_=d>jf
dimos		n9_ZQjeohSTW0=]r8g157gq^
diner*	d47	sk=hM61t@>j^4kh6]Z?0E>GT
dinero	d47	uf:h>=+n>=kY5tf1Ef8:]4XE
dinhe*	d32	fj;:::8m)9jD9ig-Aba<C>D?
dinheiro	d26	rf>@>LAw;DoZ:ge;6W>5D8a>
dir	m29o19	j=?U:^=Bvrpcd4o>Tj55hEbD
direc*	j15l32m47n-18	1FE1=;5H-DnXyDd5?h75BUZ_
direccion		=a[>ZCGS9fT=rU^MVlGXThWB
direccion de		;SlbFiXi^=@L>hEZakl@e=ga
direct	b18	<:63@ga>87gc[Bc:<CAY;3JI
direct debit	b15	W?JBkf]j@/[f9;3^a;aFQ6j>
directeur		<:c_[0793kg@jSTDSd7>B,ad
direction	l17	8FHf0D0C;lk>e@m98W9::[:f
director		3;ikC57i.cW:hdB;VdZeR:_g
direi*	f32	3H<BX51645]lj[:fTDEk_hD:
direito	f20	:[5__;18)7dd[EDHa>EjnfCC
direitos		A:B]e273Y9Hq<gBl6a:nSn78
diret*	l26m16	.B6/=0.G6dndl@gDZW]<Y-_a
direttore		/B>e@A.>:li;j?[;O@>cBU<e
dirig*	l23	:><D747:3on9h9c@dFAEC1fu
disab*	e19	8:J495.:aqcgf?gD5W7^N5.8
disap*		l;HW;Xe_nl6]>9^B7X@d8N8m
disca*	h17
disco*		hUa=hacZe<^eZBAdb<V_Y6T?
discount		JYaCHXbZE/_KXHUkA49?;3DK
discu*	l16	Y<<p63?;avf;]:cbSCH=3bUl
disde*		>c;Z?n_fBDg<<1:^lNY[J@g7
disdi*		1X103m1m4<jZ9-0>tDrh5^B9
dispa*		GCh?Jk]DKsakF>I:Yj<Gb=ik
dispatch		=;7L;^6:3YJ=ZDDBYJL>:0=e
dispe*	i19	dHkl9E8gr<cE7>Wp;>3J^1>;
displ*		HaDCh@eVCSZdkL?bngjEqUmT
display		b[j@gCZ^9cicd]<ejed?r_e^
dispo*	o-28	hfl=k4TWac^cgZJ_glgWcTGW
disponibile		jhU;[:Sh=[i^kg>?nmo<g9_g
disponible		<bd0q1W746;?ig57s_tfk8TM
disposable		[ondtWvnLrZnt[/b|sv3rFys
disposable card		aklXa:Z_BjVioA7Vqmo9oXnf
disposable cards		Cfh=lRfd7pf_ic4Johq5j?ol
disposable virtual		LeUfaXhfHhSXh<<akhkEl9mc
dispu*		WXgBhdcbEaTwk:8]cln/bEuc
dispute		DZdK[g<R8<Js:8<X]hh3W[qb
dispute a		q;@/keoi@3dh]4;b7;>B;3aD
disso*		3c8Y6f995l=R8?7b;f3^799m
dista*		gRj3J3=?kwZfK>RmBn>kVTT<
disti*		h]WadEsladGfgaJW=JiYfWgf
distr*		;n?fCb66._BVRi9_ZDBf?D<j
dit bericht	m18
dites	g18	@f:mSkJc7W?;dcFA9EAnH7=d
ditta		UEd[So;lB@;g]Y7ach76HhZB
diven*		o75u4A_Guc7>6:iI776bAe@^
divid*	g16	_GADCuai8.Ii1Z:q<>:W>aXA
divida		h?5acqnU6Fdi,5Wl763G7RgV
divor*	g41	7k<q^m553-3G1h1t89/m;C>h
divorce	g16
dix	i26	IKKm[7jdc5_C;D>na9[WD5>B
dizer		1a]9XJ@50?DVed18Z_hkI=5^
dni	j17
do not		5@0DB5Y>VATgt^c5:3XBN5=@
doce		_A@hG^EXB;nIA?GjfRVUg>bC
doch	c15g21i31j15	3;Du7k7kg/[54E]k@56k>G4J
docto*		_Ft]aZ]lema^paFGdogAj>iH
doctor		YYn8c^fMFgE]maK>hcaKi@cC
doctors		=_o=e@WEXTj[YA;ZhZtDn3fY
docum*	i15	acklb=_7=AIC_;9jF>B@_EY]
document		WL8Dd0@:5@Iif7<jbWcBebS[
documenti	i16
documento		AFj6>b=[4948ko<<EVch]^:V
documents		Fe[n_F=Kj>[F]RBdi8bDe0fj
doe	m15	<;E[X:1;d<gWJ:ad7>3BjC9;
doen	g15	Fa@kdD?>HA<7:BHgXFBJW[_Z
does not		Y^6MhDiT+6@<cn:J<4bl>73b
doesn*		]^5J87[dUA]aDdX6]AI^<FG?
doesnt		_YFFY<g^jY_eTUZ>K<>L^X<Z
doet		_C^bBXa^AsA8ZF_1H>ifW5HW
doet u		0[<AZ976736>E[6>G:jqV21A
dog		:hHs8l2F6<ET9a?]?;=a>==N
dois	g16	9FhiEZ7FkhaAc]^AcFAA^R5V
doit		/hT775823jl@p@K/kFlhS!3]
doit etre		6[]YFZ78;TV:gH7>MHrg:/<_
dolla*	o-38	9EJBn[gG>8bSe^J5<9bYJ4fW
dollars	o-39	^bVBe=a_73^7BcD7[Fpdj6Dc
dollars to	o-25
domai*		WEX?2B<?_ETh9YD_;V;dFb95
domain		bZI39ECWhaf^9Dai:]2i9h<7
doman*		eZ_Z]5bBeb_H7S_dTaD^KTHS
domanda		/jg9k52=G??ejg7:^DmFh7;=
domani	o22	l__dT^YVajZF>=XdY]VF^ia_
domat*		sACkCfncEpkc8:hd7_38;mhG
domattina		oDgiBbokdpld45e[?k567oja
domen*		DejeDhVG:hJlg^Eea_[:i;nh
domic*	j16	/Ig4Cg?j68>Dgr9<F^[^Fp;9
domicilio		:;G_D_2e237FKf>AJD[f>i9B
domin*		B[sBdPd?^eFf9aC^asd[VUeI
domingo		Bci_[eUAFhb^8CZk_eHfBafI
domma*		6eU7jG462DE@lJ4aS8_HWhAL
don		q@<m?Alchk>;PSdb[BBi?e=j
donc		6>;75l5cWAj_Y9W2[c<Z]2:I
donde*		]]hK[bceFI_a8@7BphBI[_jZ
donderdag		=ZX<>iI_2aeh<>;^d[eDYAkL
done		UF@8?mDK_pBf<9ACEaUY>fYg
donne		9IeDHc37aX;UHT_HD;5YgB68
donne*	f23	=U@bbn5L5iU=Gb4@ZKSCl^AE
donnees	f25	EC6dmD=<4<Xh[=0aCX>mnqXb
donner	h15	TEl9g_H7Ep@<Ule;9>U8h0A:
donnerstag		h]ecSXed]h^HdWZankc]cUid
dono	l18	(7?>7G0=-kV:pee-6[5f:42c
dont	a-16e-21o-19	ZdJ]Dkm=d5Bf9/E^d:WFW-9?
dont know		jK]]b9qXfi8Wq[[=eGeiW;Xf
dont recognize		ZFi3mckMdA@oFQ6lJRh84=fU
dont see		8odl_;4H4h?]kd@_nlu?rXib
dont want		f<JsWXZdfuMWIRgG;49:Wha]
door		:GbLZD;@JJ]aaS_AVH7Jdb8E
door de		@]nXkY;;I_V[nlg74L5Bm2BB
door ons	o17	w=YgEjobjsie/4mo<h38=rnJ
door onze		eCWnFk]ollld25^qbj97@utY
doors		hhiFdZl?@^Aamc67oYkCb?_k
dopo	h35	7@ZYyVG9<d4=6h?CC;96jJ9A
dopo la		38U:lT57:d@>;lA;<;TXoA8?
doppe*		adc[geAe>jgAFb>HHha4g^kU
doppi*	o15
dormi*	h19	?55<bcfEbT7=@_j73;;<a@:2
dormir		V3:Ef]_6ds6V=bj2<1>6f4J;
dort	o-15	8cb8i4^>=>>biq=7PSrha19W
dos veces		^Sd3hfdV>cXkcc<9aghE>EVb
dose		WRn6kfDaCqKFckJ7mMcEn+f[
dosis		CEq?d_=XGt@[I_dIcQe6[5U=
dossi*	j19k15	VUCl;;:_VCiAd_[d4a:=BfDZ
dossier	j20k19	iF@fYaLi<U^<iRen8V>W5l<g
dotto*		.Gj;3;8iH;EWd[F9=h=i6d3<
dou		_YW:qgra_E<^Mj?H_Ke0?=j?
doubl*		WVh:mLfTm@Ep5gH^Zb:@Yfl?
double		_Zf3pmhgedao<YXc_j@;V[h@
douze		6_HYUHHiU1iW5a2chDXE^.D=
dove	f-17	[f?1l^[]5EYaX[=5^bsTR>XB
dovre*		EGBK466;^aC:;kb7349r4H.Y
down	n24	fb<YAbU?Xj0SC>@g?a:Q>jEm
down to		FVi[CifkJh^gG=G_dlH6@Smc
downl*		TZl]h=cai^bFFV;SkaiAk?f^
download		V^bgJ?hlhmdeh_Eflf_:BDi_
doyle		7kbBq>rB05=^nu3Wp]x>i0cX
dr		G9mX<o;gbF>J[h?@Bsg^_gRD
draai*		CB;wSETZD:^VR9>gc_BGliDj
drauf		t9mK_n?JnnJh8<Xb>a:6TKUD
drawe*		C]f8[foFRp@GdNEBmliZRcbf
drawi*		Nm^7aC?L2b=LCh7?fcqHi0Xg
drawing		>nfGj59_9>bB]e:;eCwAd)[e
drei		]FYaUZnik>b<PA>ee?RmF:]Q
dress	i15
drie		iC[m>AmgrDFX7gL^;<_]>8Yc
drie maanden		3H?n5a3Dc/V7;mLb66=h?62_
drin		kZj]<edihv>i2XZ[eaC@Ygli
drink	h20	F9PcpmdMIw293eh/8448cV6@
dritt*		Y_5n_=[8>c>=gbIb=>@C[b8W
drive*	j-16	9da]aaeV]Y<_eX=dDYXhZ]dE
driver		M]eAhanaCd[fh]:TjlW;Tqke
drivers		R]G^SS<7j_Tl<^;gBYFaBCEg
droit	f22g30	Bf7qhn8<47=B?n0lB3=nae@W
droit*		ZbT<n7,9EKFXT:Zr7h9cTh=<
droite		Dee3h6bD8@Bdoj87qEnac8af
droits		fAT?X65?j]=bD<Vq1e3hBk:7
drone	g15	@]5o<b1918@c0I:e733g]^CY
drop		/@b?5I0@dWMBhB__=W?@Y[;3
drop the		?6>]2c2JnojF^4a^D6;;f>:9
dropp*		p<Z^>hbjxefE1<_f8]:c9_c@
dropped		n;gW9mokpoc]2;fc:c2I6Yd^
drops		5C_Ynm>58q<=Bo_E@=@:oH5:
druck*		Serddfoabfb?EA;ioje5nEne
drucken		VilbY[pcjiVmHl6Jpil7n8rd
drukk*		_Zg9^>i:@n>^EH5IhhwBgXQg
dry		>gc0YEYeI^Ke^U9PmlsLi8jc
dsgvo		>>2kr2]E83ilp69g>=3kpp?7
du compte		0Wp>:j4;:A6>ok6@<hVq@F:@
du contrat		B69db?X9H9YGG9?QZ93mak69
duas		j]E;af5iZZaf>C^=Hj[W>8B[
dubbe*		nET2almi3<nVB>4BdaY?I:fF
due	o-27	_afFde^i^RgTFIKDd]iVaB:j
due on		4adVj9b280A>iZ5]?6i[f-;9
due volte		;QB:qcja0DKjWb7<^Bc^d_jD
dun		@d^ihfig_K?VN==ab@I6fH^d
dupli*		nFH1eLmkZ>dm?HVg:gU2@4bb
duplicate		gaWVef_l=<_g?aBA7IG2AWgG
duplicated		t89-nkvk35lf080h:34D34k9
dura		digSm0UBHVHl{H4Pmko[kXoi
duran*	f19	Z9;s::TDhgGb=8ef6:64jn6F
durante	f19	99?eiD26D8>bAd>Z35;>nn5<
durch		=CA@EiR9dwf_mSgd]eD<eYac
durfe*	o17	=YaaIH76jFARAKXg9[8B@S:B
durfen	o17	T?Z^dJ9GE<I])LGe=G8He[E<
durfen sie		r=^e@ifcjdJj72LnEj@<Hrn6
during		EGBrgh:18^9>1hX@D8B<Z=<]
dus	c16k15	Eb3A=C7;Bic>]1d?]G<U;cA>
duurt		S[959K)AUJ:9E^Z8NHZh9<7R
e chega		-iY2p97422;8sr/;^Drhi-FA
e cobrada		0e]1p8a7/237jo9;r5pjf0=J
e disponibile		dje5n8mG<dVdwd4=gjsAf1ck
e gia	b-19
e l	c24
e m	d29
e mail		GEn=g8BFP_Uabb6]bkacie_^
e n	d16
e ne		jgc4XZ^ADs]8k=Xlgd41=je?
e non		i:<:^fV;[dWh8;NB9f??Ci^X
e normale		GmlGj]cc6V8E=g8ktop=[4pg
e preciso		cef2kEjF2XLead=?gfsZX:gd
e r	d19
e stata		k:YA6d]nmFh^AKeMJ^1c9d7:
e stato	o39	q>kgbmjbij]h2_akCn7b<Gi]
e17		>ke:p8b57NDbok23lVwkl1[a
each		ac@gC5nZUY1degDXd;n8GXbc
earli*		d_=9?mWVj]kkg=bFCa;>WG_A
earlier		<ZR?Emcm<VdgiD]bDk5BhYfY
early		?bccT]YdChFK@?<Hh]^=c9X:
eben		mXLc]iGVbie>X8aeCf5:;rWW
echt	n21	k>;h<8fbco1:U8Y/@4>@8cAc
edition		;g>2DJ_X8@E=]E75pYvdB6G?
edito*	f-15	Bhl@k0kK3s[Bqk;TiKnUb6kf
editor	f-15	Iok8q9nA.l[Ei==_nclB8>d_
educa*	n17	m<7h;8pkmt99o8b6W98r6^:l
een	a-28c-39d-36e-41g23j-44k35n37	CcYgi:g:VZ@ZfK<hB9>9[BC_
een nieuw		eCo<:bdbjocj4;afcm@GjEXY
een nieuwe		mGfAA9jDhm6_9?_[Ze^Y<hZ_
eens	n17	D;Z^]Bn>d;D:bGWB4;2k;@3I
eerst		Amc@l0kVM>@ari=?hYt>c;cb
eerst*		k]bbae]WilaXDXUZgdW[_inc
eerste		j^nkbeilUCUEHAfZhkHbhb^g
efect*		bB8f=g1iE;e@6HYAfUCe>f>=
effac*		lIc=VT]Xisae_6XdFk?>]E__
effec*		k7UE6w9gmsZ[07m8Md2>ChEI
effect		bFii;oEpelaL5<^PniG<>jgY
ehren*		m7[n-eilllWK;6gk>>5>9t;e
ehrli*	n15
ehrlich	n15
eigen	o-19	:hdYh6mfTgdgaa9=nUj>]+^[
eigen*	f40n41	]:?n8)aYfe8^c:H?;J4fCp9H
eigene		e[mB_klkbndm?6ag]pb7Faoj
eigentlich	n38	g?;r98cfggW<T?i8549iD^An
eight		bDjj[;]_anH_EV>_[cgaVZ_[
ein auge		bEmn7cNqnDmX/7eoVa6=bUZM
eine neue		hKgAWKkHjl>o=Hbdjr_<]Gd_
eines		NL9_^=?A0=[?_nZX725o><AV
einfa*	n18	[OEpKDEAjcBZ>]h_:?5>CZ6=
einfach		aE1bEOKRef<eXIccB>9I>f@V
einge*		pBg:feglDXhU;eGH;k@:>H^=
eingegangen		7jgDl=2K/E]SpgD5hFnal9GJ
einma*	i16n32	e>ha@9fir>5<8X@G74ZJ:<<K
einmal	n34	dA4<jZq>gn7VFVA7_ddi8JG^
einmalig	i16
eins		bE7I:[Bc9ij=>;e;XH5C1<@j
einst*		T[i3jeB>@o@L^aF>Wdb?UIW6
einstellungen		9j_;iBaC8F>;mg4;e?oXj4]Z
ejemp*		<gd;=5ihnshg_R?Bfhj1h3oF
el aviso		dii9hAgGYaXWhJM8rkt8T4gc
el boton		9ciWmBfK6d]]fX4dgWlRi<hQ
el cambio		j=VFQfehc<k87<e_8<4C8AYM
el cobro		oB;k>itqG^h_/9^RGa?;Vdf@
el color		:ck:aSTK:dJhd]>Jhmh>iUsg
el contrato		EZ;;[[1@*4]K8?4CL<dWek?9
el correo		1ao[J?=HX[DACn=lSdZkT]9G
el dinero	d18
el equipo		Cgj;haa?CZGhU_7btfj:fFhd
el importe		qeA0mDWj/3^]>g?<B:R>>8>A
el informe		>jZCa=bA9hjfh:OUg[S2_]fF
el jueves		EEpdSgakAZ?_ZkZDVpa?feeK
el lunes	o27	[cDdaZk]cn^VK5[lcgGG@glI
el manual		dkl<eCgTFd]YlE>colqJc7nc
el mismo		p?Zc_FwiiY>keAHa?U_<CW>c
el numero		>]n9cdDk/IZ<he99^_][A]AC
el paquete		=XL[f>i]:lJhkd7aeijCia_]
el pedido		@VW[>^;j9FXDCE8>o@o_X7?X
el plan		gLAAZ?qjZ>WgQXXHl@YASIad
el programa		@PDVo7m_:G;gdZ<blgkfj[J>
el recibo		e@Z8ldbZB@gf;F;DA>=;G:eF
el segundo		jTp^Egdfe[Be;AG]^kSDTnib
el seguro		YcB7jZ>P:7YD=_8bY<oe?B_W
el servicio		E^<@8Z0h49i@:]:If<agM5=9
el viernes		_[b_b@n<Gc9@ZB>jY?^>FDNF
ela		=_f54h:c=[PZX^74YpkhBT@K
ele		=fpacZ8=;_=V?fFoBUCWKIRc
elect*	h17	?<a8_l:c^C7S=kS]=U^ffdS7
electricity		B=f5DgDA06;RhcE=:a;f6@:I
elett*		^^i<c4S=ZoSe^^]rWl>TEgV9
eleva*		ZY>U^-S?Bs^@ZDZ@bCH@9Ia]
eleve*		ecVn[blD9=AU^D>aZ:X>AC?d
eleven		fAAiU+oegfG<e:V_?CRaAe<c
elimi*	a18	AA636m16=vAD212C9m==;?dm
eliminado		m?il4lMkdi[X14lnBg;@>ohc
elke		7W6^J;jJ_B6Sl^W5@1Mb>68Y
elles		=B]_e=c@?dAri==ijkj4oYm[
else		UEd4FI;hn3C:=@8CB^]m=I76
em	g-15j-16n-15	CeZHjaiUDL_Sc9=_ZUhYZb]U
em que		CG_]Z>LZ:Z4am_:?NcakkoJa
email	j16	V;<<<[;CYd>CaT]E4V1k5h>H
embal*		cUelIdmklhWf<;>jm_AEaeiS
embar*		DCRpXjcDca5Y0Yk=6A;DFd4e
embro*		nio2f8oW=pXenS3^riv;b<pf
emiti*		kUhiAhjlcgZb7?>hagY;fcle
empfe*		/dZWjm68BaAG:f9dXZh=h/b]
emple*	g20	6jWiGn8C)38@Xh8iF;_cGEEc
empleado		9m<mioCG6=AVYd8bg=BY]:Ne
emplo*		3dQeaE2I?43apceD9@.IEi;B
empre*	a23g33	DD=c?hA>6FRcS<A[;@6l9g=h
empresa	a17g29l17	A]4EAbA>7>D]d@^Y298d5Y7]
empty		9lCCl6kNA=@amhG1iAuIf6_V
en cas	o-18	/;7@u@4034>Ien8AB3AIsb65
en cuanto		s?Vh3impmwim90ek]q97;pk[
en ik		lF49gAi<en@^[/f^751A3h6B
en ligne		2dRAb;];5gYBX=??h[aYG;]i
en pdf		;hg@g=F><m?Hdk6BpgvCj=md
en stock		6ig1gE3X6]hckm4Jqio@e8j_
encan*	c-17n-18	kik9lBh7>mbmke<@qhp1f;sG
encar*		d96AMfB^0afWX5?fbD][Lh_j
encer*	a19	FC?14jD4^w>b@/;@@rE:E8bg
encom*		AdcF[fLb;X__k^2VkMl^bERU
encomenda		7f<H:bAYS^eEV?CCnWfI_?V=
encon*		(jFDjcDf&cgQic3>kaq@a>gZ
encor*	e15n19	iY<BM<=ea?K;5C@ecCYiBWBA
encore	e15n19	m?Yi85nVkhFX=3?WFBIk][?Z
end	n21	hU=UEhfdkhUa]2f<M;blU]A<
end of		Q?8X?GBXAtEaXDe@c]=AFC_a
ende		<E9A:@KKhliil5h[F=4W]^G<
ended	i16	K>hj99LAn<F:0?YkE7b_<95H
energ*		[U:7aj>D:q44fKIJ<F=_8m8C
enfad*	n-15
engag*		eH3c^U6A:4b[H5Am?4U_dn9?
engin*		f>5[G?be[djCR2U6K;6aVl=F
engineer		n=9v?bfdhbVZ2:chaF9]LrcU
engli*		n]FKD:q]j^7]iA?2gIgc^^Ri
english		e]Yk]=ZX[<BcsDBD__mcekg[
engra*		j_hcdJlkF][cHAAUjjf@fBmS
enkel		Aj??pFqe2:MIdp:4l@pFY3cc
enlac*		9Tg6q0C;HG7=hp?;eSeo^79W
enoug*	g17	dd]acfhSYDCl[;Dd=?E_a[Ci
enough	g17	_UilWalk>C@U:a:d@;?GDGbh
enreg*	j18	cRkfQkDkKGAFif@G@r6gFm@<
enten*	k17n17	j[;bS@m]Wj;T[5eo=<6=5ub^
enter	j-16	=YkH_-;6oefCT2dce_cFp<gH
enter*	o19	@[^ZLi>Aes6X>gZ@<V?hDUBK
entered	o15	l^j8aHmSg]]i/DUgajA?dEi?
entfe*		gZA2[hF:5vAB=5=CEl5=CBD_
entfernen		@E=0:mG8=vC^g<X/?g@A?6aa
entfernt		wJFeTkncPph>C:hq?^859oBa
entge*	i-27	gc<2[fd_AqMcic@Aelh8V9fb
entgegenkommen	i-27
entha*		>_?>oAe:17haje9;Q8gPY/C>
enthalten		Ah[:p2]<:Z9<dl?;sBk^a4@c
entie*		b@AaF<baat:H7;c7:A>X<_Jl
entierement		eCWk<qg^nlFX1=W^7o478qdd
entir*		h;_JCoj[hrZF>7Rg6k48<hed
entirely		d9:48p=G6t?@/1=D9p5Z<Vhb
entra		gdhFYJcehsbdG;DcNkg<KArE
entra*	i32	I_rYN^2;ibFA9V]lCg]iYEA>
entrada		_[YhjLr[[UT_D;9;k]XDA>jh
entrare	i19	?9sY:576q:bJ4AlrBKCXf/@8
entre		:b>6iGi5<CUsl6D_W=K:^[F:
entre*	o31	ha_;BEG_cIYDh8LaZQZZ[Z^>
entrega	o16	[[eeWRQoYd?_d[DSml_BgmmJ
entrega esta		+f?;n;H4?06Fq@3<i8nni49E
entrer	e16
entro		eWB[XVbdA]Y@Ge^j:d<_DtUD
entsc*		:E0qA828?de5h9;<A;ZL@aAj
envia*		hg=7G4:fB<X@imH8GURQBd>=
envio		DCC?DdVd67RC>FEHkHI_a_K<
envir*		;g28h3C5:ddasAHg;9d89:95
environ		9kd7o7><69BAjj9:f;pkg1^b
envoy*	o-17	8_hHAHXBlHBVX7BZYddZj@@V
envoyer		W^];JJX7ifCZC6A]bgg?<=kg
epile*	h33	58v;ut543{681rl67493s-76
equip*		jXBN[7f@cZ^dXEb]JGcJlN[Y
equipa		b]PGY3VbjccZnF2CdInNaChg
equipe		qJcpC;gmml?H^ZbBXQd;Rljk
equipo		CcsTk6c[^aDcYV9ebmdAa;bC
equiv*		iH>9;[nm]?feFDRYI<DG6fc=
er een		gIljgAmDlgldZ7;mfde?qc_j
er nog		WZk9k:c]=aShrf:>iglEl8i^
era	k-15	nGd:[eosb=OhDZ>X]bg=AAl_
era solo		5kj?D>EAfh;djl15kqp5i9pc
erase*		fB9@<k^WJqHD0;BjEm7aBdZh
erased		eA:;:qGLatB;+=YV=i6_=iYk
eres		;<859DJ5ovemk.f4:i;5_AFD
erhal*		^>P@cjejj>UdZ[KiZ@YR[Chc
erin	e17
erlas*		b:po5I_WrfmBb5^i9^7Ao>9Z
erlassen		X=ll9:c]j9[==JWa^a<Xk_HU
erlau*	f16	6@Aae>C4c@ZC>8Ln>78Zkk:9
erled*		9^ZV5ia>gxJFI3aT_o_?[Qa^
erledigt		;C^h=i^h_uc_U9J>kiP<cBb[
errad*		d9X:=l]gbc_X15ZeWk6DBG_G
errat*		h8de3kfdadae0Gbq8a99?mlS
errei*		6BJK1^:W/JF4kmY7>HZh8g7b
error		gbK?]Adk>_]eUj4_cY]8_[aW
error*		_=;F]To^k@>B>G;CG@eq>@7e
ersat*	o-15	a_XQC2GFf]F]_b;;Tdfd<YBG
ersch*		2dRam6dZSd<Yba>DGKl]_3ec
erscheint		?eZ@d;581?@<5o88E6lgF7]f
ersetzen wir		p9gt;olqwghc.>hrHk965pmb
erst	i16	W?cogE_[i0Y<H9Wj66/^ge8;
ersta*	d19	nl4^94/r54hE6j^9VhE.Y=@F
erstattung		di1G>32U*4A:5eV>AVjC_9RO
erste*		]YaCdhdcVfah<[DA<II9_^]^
ersten		XDb5d[Fb?8LhXB6iMbeB^5Hb
es nicht		2@AF9H3@Cab=b@K/D8Tk9:<I
es posible		[G5Uf6q]J>9;cje1BAjiV@4i
esa		kFG:WgZb4;B>lR9[:[I[<G?:
escal*	l44	(D@E7/00.jmbp;E5IBV4K+=r
escalate		5B[3<948AjeIp<]4]]V:Z5Ga
escap*		/h:Z]gII=i_W]Z4EefeXV5gl
escape		KifVm]nh>hZikV7Vihs7l5nc
escol*		[TgJ<d_c6EL>^b9FfjhbEb?d
escri*		_[8F>>ZCVc<>d;ISFM<?EdBF
escrito		c>5hY>45I5SG?5ce:R3C=q;I
ese	b20	mBi=hmrlR:^eLD:>:I9E;UiW
eso		fB>f]hiaGa^b7CEnD:2G9hHW
espac*		]Fd(@<;94m<[27:=Io]E@AFc
espace	a15	5^F2ZV9;>d;[.84YFmRcD5Wg
esper*	n23	YcDp53B[k9D<:kgU[>G=^?1^
espera		xTDcGFfo[jc_F8^IZaB^Blee
esque*		BYc>bI9ER^^g:G<[^fi=cAh@
essa		n@;@_fpdZdID;H:b6C4[:eCa
esse	b15	pA8fX@piG>X@>6a;F4?A?A3d
esser*	a16	VEQ95A0;^Wc_9AjC5F5<;1?Y
essere	a16	DR:A>a<J?dJCE=]6599AB79l
est pleine	n17
est tres		jak3@4hgWkgfc;;Dmkp?c.ql
esta manana		6gb6[H9gFD:CYc3Hm_m]p[b<
esta prevista		4h?An8@712A8id9=q7nph;9a
esta vez	i32o16	i;tm1fVas?nA52]l:K26q:JT
estac*		CjbTlXhbAbYaiV6>dJ_<l=cd
estam*		fie^g2rajpB^jKNDjWqCGh^g
estamos		kTekb8p^gl9]X8[]LSj[MEcl
estan		p;adb8mKoTVDV7_b;<?ZanAD
estan*		>Zhmmip_Ii<mTf>hah>=qe_F
estao		kX]5BTeiAXG_fk><ZbDY;cfc
estar*		9HFm5WcDZ:GWZe??X:_8CHCj
ester*		deo;G9T<klAd>UDcckaBf6fY
estim*		ceh^rckZ7CXedk;;f>^@N?Ff
estimados		YgbDW7L9De]Kp_c;bijFa6bf
estin*	a15
esto	l21n31	W;5j;:e>UrG<s;g7.35;=a8e
estor*		pc6g224q?Ae<=lp59@41A;;K
estorno		vd<g140f27gS7]g86AB1D:;=
estou		]BDg=XUXgs78:_j;;;9Z>g9Z
estoy	n19	iW7pS<lhoj9IS@^];37h?c;a
estud*	i17	HUtiZ:mjf^q??8;kpW9@F?X=
et cest		_Ego?eoCgqEi92akVk_5Whoe
etait		J>EAeFDfD7bCT[<e]L[ab8E@
ete	e28o29	i=h6=fnCsWhi0VgW7n@Z9@I=
etike*		sih^d;ubchXK]^9UlelBj@ol
etiqu*		CFaKZalRd9h]eP>dNVH7c6hG
etiqueta		DCffNEi[l9hXb:[V9>_=f8c=
etiquetas		jdmbgQqalidgHX8jlsi1fLi]
etre	n23o-18	BW;D7?;gWD5>XgX0ZDgm:93d
etwa		4jc3n6f927=Xbl/>qCrbj2;X
etwas		j?^nS]bYerbFX6E]hTH9ffhf
eu	e22g20	<FE^<M3/eTZJ::]k6;7hG^6D
euch	j17k15n21o17	n=9YDdUkKjWDB2e^=X2B<sIi
euch die		d_o8@Zoblrkj?=Ehmlf:c@hj
eur		pbcJVEWlCo]f;a^Dvpg0iFoe
euro	b91d58m-20	wb75lBon:-mW.pI?9BX9?7db
euro al		2a@;k487-74:gk=5j9kie97?
euro gutgeschrieben	o-15	2f56o286..5=Wp54h9jZk13R
euro je	o-32	/e;9l7716437qk43n8mmh38J
euro per		Bd4AY<a^/0d8Ad9A>7qb?154
europ*	f30	/?=Ww-8781crwJ7^g8keo_F?
euros	b85d75	qg28rcdk0%oa.k_=35C92037
euros de		=>a@agreKQiK;@C^59:<V:[9
even	i19	e9di<ZFmd]AJWAJ_690?a[;h
even though		_:os<j9clYfA/:eo0>.8ZeL_
eveni*		S^b=XbDj>gU^LZAYgdY<e>]H
evening		GZi_hjc_VjXh<YBdkll6eifM
event*		La783[Sh<G]?5KC6o>hf@Hc?
ever	n20	m9<J<^lfhm4?]Sc16[:dBe<l
every	n69o-24	tJ1Nc6zDdh1Jp=d/<7Vc:f?S
every*		7AaU@GY]cg9ajMa8?maA?gZD
everything		6WKb9A3>[v6fm5EC;WQGQL?G
evide*	n21	uY/gU5bf^s59_;el272]7t7e
ex	e17g38j38	7Zvp.k(Z:10k?ocj,f,t0m28
exact*	f15n21	l?:i]-kGT@:kj5EVG?WiWj7Y
exactly	n22
examp*		Cir[EX8Aam=ZXZ4I[loIa1Wf
example		;er<gB7Cdb2T:a;ZZmliX29e
excec*		VboaH:bmh?fXD4Egk[d>l;oE
excel		:iq7_^dgSZFiwF.AgtsH_Fic
excep*		^EvhY7X^cEiVG59mh_D4l;iY
excepcion		^EhbBUdvnR[a6BWgg^Y@[FkX
exception		AWfe[@eaadXY:=8mgea0d=f^
exceptions		9iX3k:Z:577aer63hFq]]3Ad
exces*		jMZ?Z@^h<6f?<fBb66bF^6;6
excha*	b-18g-15n-21	b]okhIeWjfiMa<9qlhg;l[ob
exchange	b-15n-17	3dq[S/VcJ?mLi>5eker:s8kX
exchange rate		7ji6n9aa;qFknc3:ris7j2lc
exchange rates		[mk1e>hZHpInja<apaw<l2aj
exchanges		RcpHY9bfbjb^ne2Zhhc8e>e[
exclu*	f19	5>9@_a-.1B4^440c?eMjfb,f
excus*	n42	k<3tF/xirq/;]:f273Cq>b1n
excuse	n17
excuses	n17	[?3t84mimj3>IDg3C6akAl<o
execu*	l23m21	/>6D5291?skBp7k6@7159Y:E
execute	m15
executive	l23
exemp*		fAj[]_Wd^fg?_;bDDhF@]]gj
exhib*		]g]4m=q7Gk=<qC>aZ=iWGYSE
exigi*		jG3Ti]A943lKUGeh5=5G;g9=
exist*	a23	]RU:TZb@[hBcB89hCabghAYm
existe		hYge[;befVBp>4>j[CFBecld
existe t		kik@m8jcCmHkd<7?jmn<mZjd
exmos		Bhm=gD@^BdAcic8egnk8fLf^
expec*	n17	Y]Z]i2?@Xj:CnZZBaF>9Fa_f
expect		pbJIfDma@jdW^MjJ=aQ2>fXQ
expected		>Vg[Z=m>cm;aqADCiJqPcNgi
exped*		5Z98]<AE=A?Dr^a=>IWbCc5@
expense		pBd_0ilona^d:?gpcq>2Ammc
exper*	o-15	Ha:ch6nLYl1;chU6@4dd=V;_
expir*		cUffZC:YT@_V4ADXW^@ff]f]
expla*	n16	f@=bh7x9cYVbh0QEC5bQ=]bh
explain	n15	r=7;ABn]EhT?g=]7A9ZAWUdg
expli*		eg@AmApd6aZEp:4@U<uI<Ffa
expor*		8bh9l7>?AeCklDAbdil9^L_A
export		YXkJH^Add<I_jZ;A>[[bTePH
expre*		r]es_brozt>^^XbUc?CCafac
express		jhisiWnjfshmfX]imXc>kfje
exten*	o-17	4Aeb?W:YdCH]=;JcFZZ]DBG>
extend		3FkYc188ZY@SeY?=[cjfh1A;
extended your		jAeiAneob[le88fh<f7=9kld
extension		E]lgh7:=^Zb>lG;c^Ea=e3=J
extin*		>EDL6m<^ctB:0?9]Zs>A5[df
extra		F[oWm]g]d<f^0g9qWb7@h?iX
extra fee		Z8?5spih;=_oh48h9A@:;=o]
extra*	e15	sFc1ZeaDZ:f^.Jdr094a?=59
extrato		a9S:nnaa*2BcXe/K:8SEGag9
eye	i19	58cpCi0Aj;^42Afj:45Ck52>
f	d15	hg@5j=:c39_]<lVA_Xi6g9Zb
f u	d15
fa		==7bHj4C=8=^5X?_]9:]];5A
fabri*	o-33	@c9>u8:958FcUf2di?ojl@ZD
fabric		<b@4^?[[=gd_bT:Jocqcd5j^
fabricante	o-15	4g7=i4J3474=ho:FZ:mbd9;^
facci*	c19g16	HU8hah:hJrWI=4YpRW9[6iZD
facciamo		d[Kp>o@h_agE7A_jGd;>=miD
faccio		8c1A=jA5>d99:<=_C>9g0b77
faceb*	g15
facebook	g15
facil*		6Mg8Ve1cP04T[m>=;h[[A^J=
facto*		e^cAg7e8sl5fiCGkDYgBZZTB
factor		hdn:@7D3kg;qCfKeClaKT8G?
factu*	a-18d-15e-16m-19o-25	mGR8ubqkC4bc_>2e1Ag;_Kpe
factura	b28	gPC6pdmT46_XA9:f>DW6XEd]
facture	b-52	o[e?kRkcA@^aF7=ZG<aL^^lh
facture de		9j^Fm=f6/W:[gj>=VRneh=VY
facture est	b-17	.^_<i<[G@5F?]a53AikCk1^Z
factures		DeXBmb^S5E?dkD76acfIb?mW
factuur	o-17	M[IbhacCX=QfiW4g@Z[BbEKi
fahre		<gVAk9X<<WAMpj;1gEnUDA?I
fahre*	n-17	Wbjg]c8^6?=jbp>cglK<gH<@
fahrer	n-17	4hCdi^YX;b>m:^?fUgFBi_Zd
fahrt		CZb<Ab=k3Def5@7[mih>Ref>
fail		u[QZaG9CAtR?SBakCY:3;c[C
faile*		s^]cV>;[efb];7[Z^f?<Lec_
failed		pHEZ@=9mZ]^j9g_ePbC=J_Z?
fair		mjY<^A_c@Ud>;eC7cWgGg4F[
faire	g35h30	:Y@laf65Bo643ef_9@=W>Y?^
fait		iDc?]KaAlj9_<Caffi<X[eYJ
faite*		c?aB9J>Y[olB;3^___GaC6Wd
faites		XBeZ5I<aAUmD@>aW]YJXB9F^
faites vous		mbl:hF__a^bln;7Coor4j5qm
fakto*		rBl0B-CUir[h:^ch:mDe;<=;
falar		;:>p64?94ch9gXS?6;H[A;?j
fall		HE^iBU/@Cei?K1co4=4=Fa=H
fallen		US6kd=D=_8]^>Z:aKVhc^Y:=
falli*		1iVTpD;2478[fi8]b:ashUAK
falls	o20	1</C9=0?C;g>?;QKOC6fAa::
fallt		j=:t5KDmjBSU62FaC>=gVtHT
falsc*		jG=U=EtjX_Xkc3VA=@;=]bWm
falsch		mTPcM9mjATGfg/K@=[Y;j^Ad
falschen		pGbf?qnqfhcg:1JdVAJ/?boc
false	m15	@XD?63W:d[ekr:lF7=;/f?7=
falta		ebWc^ijY6p;HaeVbCWHZJAJd
falta*		nUXgd;_mDb^PJX[YjfF<_7fg
famil*	j26	9Eab<hRs50>7ff@.c>io^d5=
familie	j23	,>i,<h/g0/47tq51J]:p=m59
far		4f=^VQ868d]cFj@cVBc9M7]e
farbe		_eSCd<feaYeg>]@7lae;iBfe
farin*		>kkFgGj^.c[ifI7bogcCfcig
farm		_ShbalC=CW^V529kHfDGDCbd
fast		7gfoU2CDcc?Dc^7]nQl=d9f]
fate	a22	HHVC4ZEU^da738IkaIZa;7Bb
fate anche		3lg2jAif=o_moL7<kkj;b_hb
fatto	g18o15	BC>m;tDEiGYd=7Kp]X6e<ndD
fattu*		mEb3q[nmV1IpmC8kYX^5U@fh
fattura		oUZ5cVjXl+FpH;9bCB[28<mh
fatture		[ajjiADIdd_kdCYmjbk8gbdd
fatur*	b22	hESUxiucVYfv7A6U9fJ;a?kK
fatura	b21	h<9Endqm8EkoFG8?=aK/c=oc
fault		c_?pbBcaWH4HYcI=F@eE_S:p
fault and		jDjp2dphfh^h;:]aAk:B7ebK
fault*	d16	wdCZT=:h=>o;5mmf<d05?c<D
faulty	d16	tj=aW@4b:8b:Alj?Me669C[K
faut	n22	;ZebUWC[Cw<]hKA_UfXU?>fj
faut il	n20	D_ihi]mWYt0YME?hb;g<c@ek
faute		Y@@aY>fGc^>eV>Ij8NB[QnM_
faute*		facHW;orf]:Ye3D>hegHGdne
favor	n-16o20	<Bee;g5b;WiMCAaVdhZ_a9Gd
favore		9:cDZd<_eIhM@Z>;Yc<S8<X^
faz		YAkda@8LGeCG<^a]bHC=g.U[
fazer		@<Bf<C>Ymh:ZR7G:F9@d>]?:
febru*	b17	mI8:eblhFVRK_c?>G?U[AYGX
february	b22	oK29pHlkG:e]YS9?D=5D<?>U
fecha		[?l]9YIfFV>QYTBGXbIVEdWS
fecha*		TIXXCbVf[5G@7Z=aZbaW40Ac
fee	b35i32o22	uBebdjknj3l?:]^mEG:2L9YR
fee for		G=h_QG^hA0j_8<Tg?8B=h7[=
fee of		Y^W:n;_>039>bh43S6phC<6G
feel		e7@C_BaLXj<?>>a1K4DdX<>j
fees		[S7SBg7a5>icFJaE6DDE8V;b
fehle*		gCgq=^qgfeU;@<cVGFbdG>_h
fehler		aBeh[eeL[m:CUAG=[a^HU_bi
fehlt	d16	o^AGC@lf5UcIBbd2LXZ]I<Dn
feira		E^HCZb@=9eacS<?fcgGB?igC
feld		:lg7k6nAYF^bi]18ohqCm0mg
fell		WDk-BI9>d_Je8;gn>e:g9@7:
felt		Ehm5d;f^Eicjc::CqdpEg@mf
femme		7Dkd:w/_<194Ym9F;X5j5f;@
fenst*		nH^U^@xlUcHp99VJYY?@CBrg
fera		R>Mb4i>lWtk_D3cbgb2>9qcL
feria*		5hjFf5>6WQ<]7k;gFdajX6@b
ferma*		;C[X4k2jaYk;96ddi^6g@C66
ferme		Xd]=]VZ[?e^fn<8eeei9[Fei
ferme*		7cB@6b4<?mD@=A:8FlidA/4d
fermer		.YGSHK=6_eB>C?8g^_a<f-ef
ferry		Xba>e@=n<>W>9YEWjYkFV7HA
ferti*		jcX><a]XCna]H5TpbjGFBhlh
fest		p>bB<9feh_Bf1fdG<bWY=b]Z
festi*		db>Rd=[c?F^E[g?-gYgQc^JW
fiat		efeAaGofbgaiH];dqji:k6ph
fiat currencies		_hgM_]la9m]kKE5fqhp7d?mi
fibra		sF_b:brtstee>4WeffbHalj^
fica		dfc_bgAkDklfC4Deoke0ffqY
ficha		i]dE>hEB^e=bfV8DGpfY[hSh
ficha de		[bY?f@UY9k9_dA.IWof7[7Wi
ficha*		@Yj4V0c;=eEhRFBd_jagX2SB
fiche		s[iPCTnkZe<bQ9E7gf[Gbbff
fichi*		]Xq7Sk?XD]@C>Z8=jpgBZfde
fichier		U]odffemXF;FLb;fiojIcld[
ficou		CkjAdIaa>=U[Eg?[jtg_a=aB
fidel*		b?bqLBabiE>BD1_r9I:ZfhA^
field		2jb_c^;:EB<hcA<ca=G:gDbc
fifty		WA[lGDDezihc=:a^Ff8<cfla
figur*	b32o19	k<V[G_il658kFc8R4<9V>EBW
figure		VHk=befm:HL[j_8?=_V?:^[Y
fija		2^70E[:B45SU?E9/f<niL<AJ
file	j18	JWj^JC=a1dZSrXH0Rk[<XkgJ
files		5AYZqH8=77<cna1WcejkffHF
filia*		/>I7_:797@[WcY=@B?dcE_;W
fille	j17
film		5pcjpdZF0^BZHm6r]hm]lAgh
filte*	o-19	/d]Bc,?BI8X[YKY<e:mBf6]D
filter	o-22	Ck>2Y86Z96ec^_@=lXbFf.<>
filtr*	o-24	Glj=U,;CegZjp_Z3Gig7e5WH
filtre		7ec@h;gQ=AYGAi4]nXnf@G^f
filtro		Eh^0c;cY@gCcIk<:]:p@b1Ih
fim		6S>88ZG^]WeH[8:<lkiWJ[ad
fin	c20	:Y1T7k1^Bf]J<:_>jTKiE<VU
fin de		ed?VXUmZ]SWjfJ@AGhf8c7b]
final		B[>8>caX8?cA@@<Fd=a^A]jE
final*		LH^BLa^mVogbL383lio^e[nH
finan*		Sa23[?=7@n]Xm7gf<J4C:[36
finche		k<ZkHgkpice[/@bi:B55:Ze@
find		kD94]6a@gN[=iGc?C[cKfbFa
find it		CFVZk7lC;^@Clb<:^BkgZ7]V
find my		XYd;B2<<pm?gE^GbjlgAechF
find out		nc=8fFgd)4dWFLKYGCC3@ER4
find the		XXaI_5laQ>Uhjf<Qd^nWd5Gb
finde		?_l8__aAWs?]d>9=bjhBK1ek
finde ich		AZjWW[Qaidd]SA8aimp<f.mb
finde*		jWA?e7f?:A[=^?DleTCK=cTA
finden		]RD;k;V:XFBJ>T;id_iE@@=]
fine	b-19	QEfo]aEWgmZBaWFGgkZ6tklG
finge*	e18	<Sl-_:69^h=^Ak]XEg>d>0?8
finis*		fWEZ0b^anpCL>5I]dCYb5:]g
finit*		dWo:@8EDgg:?@ki[7eB^F6@T
fino	i15	bYWhc9KWi<j8@:8j[;K]H]D?
fino a		hZaci^h9lbe><4Ei_8aADcaC
firew*		AfhJm0jhAZGbiH9GlHl:m1c_
firm	n16	fZ_cC9DAadW8d5ebFC?SSk>G
firma		7A8F8622><]FZ7]W<6<aN]3@
firma*	f19g28	B[6f]pK3+0fg=_4o>W<GZg3[
firmar		6]7nEi562C:fCe5g@A@i[BDg
firme*		ZbA75<89CC7a3IZa0e8k?>4H
firmo		9WGlKl:V3;<V6l8H8=4b8h<M
fisca*		T]SAdf[^8=>?ke9Y?HK_6m=>
fissato	o15
fit		Rl_=oE]_>^ag[qZ6ljq6j8lX
fits		hjg=k3ml@mabo:8Cjin?c;jh
fitte*		e>kdgkeiWo=@cZbCgfE2caje
fitter		mTYl7eghki?a76HAbfJT]aie
five		gSf]bBudgdWbfZcEbWd;^>_g
fix	n17	rU[gBUmjkl_J:1a?A=6G<f^d
fixed		G=@G?=G^?D^X91?LC=dE>g9@
flag	m19	3Y:;;603bhf^h@i=8a7=a6E;
flat		<Bk;ZoDo;CCZ][:7fhh^XFYY
flatm*	j18
flexi*	i23	>@he]6UId/]9??]p85Djc68=
flood*		]YiVC>smoy>]_<iZIg:FHgog
floor		aYn]r=lfJmche@V@def>jGnn
foi	e20o35	m@kEFLbhef[h3__b9j,[5^[C
fois	i16n27	F@[gCGjDoZbG;=Vb>??f6=Ed
fois de	n15
folde*		dg_ed:kfle9dp^D6k[tf[][a
folder		lc_k[>qlWc;Ys]:9_=ecXCFd
follo*		-ISBV@T9IdUYkWbiU<?=UB>;
follow		BFG@_YG:aja>fRac;=33=GBB
font		1lelnZA8>a9hdL:pZWdAcNVf
for delivery		:oj0i8887F8[nr9Ek^pCc8dc
for good	a42	p:07-w/i6cd8.6Y4?l<g1@;k
for nothing		s:9q4;rlpk@[0<hh5A0<9mAk
for ten		Aci1U_>CE@d?Z;=_YMcHl1D@
fora		T?Xb:i6c];fA35EdjgV_Lc^I
forbi*	g15
forde*		Zh77g7@60EiEhCcj429B7^6<
forfa*		gU=>jjonM7ih?c[IC;_[=9F<
forfait		kQ@4ZmDe48kf:9>EY;cdY8d>
forge*		ZI9Z4I>AZ^bA93_f]]3_9UZ=
forget		V;^_/Z8Ckk[c:0hdCc9BG_9?
forgi*	o15	s:ov2cmsuX_M60in4e5<Jgi_
forgiven	o15	y=kr1rheiej],4if9e.7Cffd
forgo*		o4sL5nBfi7BKTWh]8m>lLe<A
forgot		>8^D8@5]Y4G69Ee]AB5ZGG?6
form	i24	VXfkE@ghG5Z5@96jbXobdDcM
forma*	f-16g-19	bh_6eHiA<WqRk6:_iaeD^dhB
formal		whh1n1qGk|CAq>ZGT_T.>dlQ
format		^bZYi9BC:]hj]c;Eh_yHrAjZ
formu*		Cf]neEd8_G;D=A;[W8jfg7>e
formulaire		gZppW9mYpShXV;<g^[dAp6aG
formulario		famGCCrCCp?b>[:Dhbn;X;ie
formulario de		BbhBiHaA=fHadm;6k_uLe,fX
fornecedor		mH^d8qcb6fH_2<:e;cEd7C>g
forni*		7b4<Sg7G6_[EV<>Y@T:h@d>]
fornitore		-C7h:h6?1;5AL^6]<?9hHh5W
forno		vFdkVDpfiu<aj^QAaERB]da_
foro		?>Bjo3<<61ntkZ3cIDD_jgC=
forty		rX<VXTpgfo<Ea;c[VEZF_eei
forwa*		d>?EZ@UB@g<]l]YD@^=ca^;b
foto		^caloGAh4D@idr6Zd=iTcngA
fotog*		@aAalAM>3?bjcS2mgjpglZhB
fotografia		kkoda_dbia>ebb7ehic7dWkT
fotos	f15k16	aQBhp8^AADYGg[>h^EEB^kUX
found		<YGdEZ6J3THX4e;jhifdE:XA
found the		^ejXjIbDMbFjif4cgko-hHsc
four		Uai@@Rk[A?En:Y?bNHa<]??Y
fourn*	o-18	5Z]@UUeO9/DAhU3@j>ikF9Fh
fourteen		i>gfSjppfjgj7:joch3;Xck_
frage		Eeffp6iHYm8en:=BYYbYs__h
frage*		@hXff:h73W9kh^9?EGn;[4dm
fragen		7eEji;c@3A7^_=:]^=k@H<Id
frais		mDEJ@ikpZ3i_6>JTAF[?@=DA
frame		hak@e3pcXkKdjK<Ikdj;dGjn
franc*	n16	n;GnD:Z^kB?=<@di/=:JQiEE
frank*		jTDj?CeblcC]@Q[HU=YfCfTg
frau	j40	4:s7Ya<jE_<Y_qe:6q:cYdJ>
fraud		a[e6j86;Ko@@@<hn<[3d9W45
free	i15	=DW^ddoJ]@mFa>Uo[KI:d4X^
frei		Q_H3a;@J>WYegLW<ce_;j4F>
freig*		=>h6BFcB]n[h[>k?<a8E_7II
freigeschaltet		p?hlCoghjjba2>jmSl9;Dmne
freight		kG;2icgh=AY[GF8CZbX^A7]i
freit*		FdcBh9d@9fDZG[Eiabi5Vd_Y
freitag		LeBIiBaDYh:dnb=ibg]4bjEB
freitags		0eY:l9E9/;;<fk67j;qFf0aa
fresh		^Bp;:bBellFi;=Q][lXYE^ka
freuen		Gap?d@f^AnLgik?JlhoBk7k[
freun*	n15	qCbbYFskdB7ZlhB9W<gaDaTf
freundliche		:cE@f8Y@?:9Bbj>CEGph^D_g
freundliche grusse		CY_Yn>8A93;;el?<gCfjb>AZ
freundlichen		Gfd[jAYc:GCXdb9Yheo:b7ka
freundlichen grussen		Acn@jAQVEA?WjH;alWqMd8Y[
frida*	o-15	3]F:8W=@?bJ@_6<d_YfAAKeB
friday		bbJ;EcbTWReEW4<adceHT9]G
fridays		2db7e:AG14=bbo<EjDlgh9Vd
fridge		qRhW^@l_[ZhjXiW_dk[>dgjc
frien*		i_ri[[et]]Z_n><ZjnZ5dhgA
friend		<^nA<F:_H;[gjD@;=Xi7lA;?
frio		FdfHm[][Ee<E@gCLfHn?g>gb
frist		9TZh^T55>=PW]Z@mVDHB[]:@
froid		]BhEGJnakuSh=2dV_kA9_ccc
from china		=diYg7oc^g?ijc@Qgps8k;nd
frost		ceq]b^IdAVgX>U8doclUeTnC
froze*		nKagKftbQmh>?;?_Xc74@nnW
frozen		h_<[fmnk9YhE:GRmWJ:3@joT
fruh		oEHhG6gVhlDec]bf6V<S=o9]
fue		_DjW]AYd8=_ERiRWJa^:D9eb
fuel		CH;4Fic5;E]]<L>V5F@i4E=Y
fuera		?9rj;J?hiFD558Cc:O8kbC4C
fui		OS7Naj^AY;GV4KaY.>/i5b2=
full	j22	fIdA?g;mJ<D[?UE:FbEJ6gT>
funci*	o-25	Zl_i[_@c5<F]<o;?WF@hW:=_
funct*		4]e8h4@:>?H[pY:Ad@h7o6d]
funds		hka[mDneZJflpc<Yrfk.q:uI
funf		c[kkaKkkjQFKBJTWgfTPWgee
funzi*		j]>Ye]Vj:bI=:aT@i^h4fC]b
funziona		kXKcY7g]3aIYW^DbfQi1gVfb
fur dich		s?bc;jcYoqhi9>mf@c4U9]fZ
furgo*		gVK^CmbjV:ZQ?X2DUf?gWcI<
furs		o^j@;jelb_fn5@^qelG4Zdah
furth*		g^e^fi?]@cl@i<>UhaDVaZcd
further		<=RVcA4[^cf_@0CkK]HE@ELG
fusio*		i<B[.m@WVjZe60CcAn:4?iio
g	d22	ai:5557a=EgR@>a7k_]XK@CG
ga		=F7:<<:6alfXq0k;7:.<A_2<
gaan		T]6__A[W6?@>@8Da=0<d>j=>
gaat	k19	IYEZl<_F0fW<gY?X_LeIW[aA
gala		j;gq;gjppqbn89em:c5::rh@
game		@hb:_?b]BaalcZF@kii2j9ig
gang		rB:i1@ktogJF2:j>8@5H6_Ak
ganz		aG<f=e=^_gZCB?C2Y?Am;Z>g
ganze	n16	xB@n2<iqofYS7bj;AA.B6lbd
gar		aUelA8mfjkEdl?_EdFJ9J;kk
garag*		eIC]>[laIUhA?C9cHA>c@==_
garage		:Ac]=U@GG5d=;]AdGDCmCD8@
garan*	f45i18n-17	n:Dlu;9c^4pic?8p_iY_jj[K
garantia	i15	86?hJ2F?Y.aKBd4YACZFjR;7
garantie		8@[Wj>V^?;kjT[7dbKFSnZ_J
garanzia		^:fmV=CcT9]^<^Ed?VdClXGT
garde		Nf@=HaDBcXcje4_g@Y83S6^<
garde*		>V@D>UcHFgBJ2I=Hhbj@m]i]
garden		Uc_ce@ZC=Yaee=8bhhh6j;b?
garder	h16	I<;FbI5=7<;7-mZ<389>R?4W
garra*		c^dW]Yrijm[nd<Fekgk8Sbhg
garte*		Wgk5lA=F2TUbjg5_anp=i9jc
gas		SUC3ihqe3=kR=9<fbHfV?Fh9
gaske*		@^e5l3RW52D_kY24d_naj19@
gast		:Uedn_=I6<;gVm:KBUXCgi:B
gaste		ceml_Dlijq<oX?7kdmj1^frm
gaste*		m=diD3HdNfZd:n@=UkU@UQee
gasto		z;RGCtsmkhid2:cq=_9>G[mE
gastos		oBaZcdonj7l_;KWmR9?;AEa>
gate		ceakCEXDqn>g_D]dWdBUh?bd
gauche		<i_8kAaECgAbm?3Agej>i;pe
gave	b22	oG>3Tlmd58JSdRB7@8EB@JA8
gave me	b23	cJ5FmdigV;Mi<[;fb5@:I5j_
gb		jZihhgkiRELG@Y7jdBhV^bgg
gbp		coo?h2iaQpMkp:4>rqy.r>ql
gdpr		E89Wg>D705iw_42eAA[kpq;>
geach*	o-15	5gdDe@B?CXCAalTHsYo>h@E[
geachte	o-15	/_d8Y8S92H>Dkh8TqFrU^?FZ
geachte heer		Jf_=c@Y67TDZbg7@hEpLf6Hb
geben		5FkAD_7a:[R>ajEQ?Va?Y5HB
gebru*	a21f17	-C_>Fi41?@<W9=:]?[VbZ>3C
gebruik	f15	.;6=_]074<ZC;Z:;Z3?cG]8=
gebruiken		?QiphfS;7o@_ADg^_aV4oYog
gebucht		n>hg2kglekhb>;fg=d5B=heR
gebuh*		iajUVXeJe9bF;W@ij^ZCfDc^
gebuhr		W[d_jGjgb?Sc=^DIg[bYfe]c
gedru*		D[bdg?>_9HMh@^4YecnFl]kR
gedul*	n26	iZ?lB7nhjm;cM?cWTAF]?gYb
geduld		ifZfH9siek;bkM]C]XY?CbAg
geef		D:i@H^-E=[e@V[f36f4DbA<G
geeft		@TUg_a>=,VD>>n^5K<]8g1:?
geehr*		]YdjjXF[c_FEBN:FjDo^d>Qe
geehrte		T]M>E>e^D<Cedm<7[[kAd9B_
geen	o-18	b[79DceZ_<IARV[39U9a:43e
gefal*		8Zo4GH45Cc:c;7_>Dhgc[*DD
gefun*		8jlbmjOa<ldfEX4pnjq+aYfa
gefunden		8fmFe]XF<h[kfZ:Vpmd=e8la
gegen	g38h27k32	;h@azjD26l77Fl]i/45<:X8@
gegev*	f18	dB8Zb924:3ZnHaXi1Y;fUa;A
gehei*	f18	5;;Y=<974;?onHEl6=8cej:3
gehen		d];ndhb[^m=?;]bgCS0;Be<U
gehor*		5;<g^=538V_=mFV[;C;h]l@d
gehort		7:FZ;3C?8nd<qX[?87C^AU@l
geht	i17o19	:;Eag:Xaq_EMi9Ak<A<XCiE]
geht auf		k>dr3jknpnlf32ai7h684mqc
geht es		6gu=dC[iX8dKdh;_eko<f<k@
gel	h26	4?mBro<6@q79=m_9?653p.<:
geld	d64	vi=gU=-g@6i^-mi[Hl;-=E;X
geldig		<A8le<:2757[:E9eDFZa^e:G
geldt		1@Wch:*897ZSS<8a]?lmkFFC
geleg*		v:C9]euaeFim45If8d27?ilF
gelie*	d15
gelos*		>@5>=ie_Hg?K8:U<9h9b?EAn
geloscht		S;7Z=q8@BoEQ07<_El0_C@Ed
gemaa*		bBX=CqWBXl_Z52?q^hKe@a@b
gemac*		GCio>Zd@hnGc87Im6c8CD_]e
geneh*		9b>=Y481Cj[clX]@R:=Dg4YZ
gener*		@Tf:[4b9FeVeKYGqFbSTJgEF
general		:^>[n3^9*Ea9p_:g?Gef_[BZ
genna*	b15
gennaio	b15
gente		gGciU?HkciBac@c^b]BZEqYX
genti*		UC]iT5D^dd]9G3_[EEYeC7Gg
gentile		7T^]jaFT9B8>]d4KiXlgDGAc
geoffnet		=kD1l3M<8[:Jmi5<kEsV_+Ba
gerad*		KfoDVBAT?DZCoh6FYVdaQDRF
gerat	o-21	3]<?g8V4eF?]enD9SEmcY9F[
gereg*		IB:_p6=7<SYfk39naGWUnqeT
geren*	l17	2?Cc7^?78rdVn_cC9aDD>eFe
gerencia		A=>j=9=KAugDe:nRDE:A8KBm
gerente		2SFT94577jj?g^bZAX[SE=A^
geric*		=b?>m8A27F<Zj<9jbFbGa[:;
gern	n-16	/UdFZ45@(4h^PhF?ahiTb<V[
gerus*		i>dk>pTpdbab@XdUCdF@7fc^
gerust		]?fl>lEqUiAcAE[AAhGc;mXN
gesch*	o21	g?>aEiX^BnS?>THb=A9>>aJ^
geschickt		6F9/e2e:9>46qhCEV4Ui^I5D
geset*		?=7gu4W44=anTf4lfKIblf=D
gesetzt		fIkpIpl^]mdg<TLQll@?Edkf
gespe*		0Lb?S_7@/=:BLL.D?bQmLc:A
gespr*		=D9>a[5>/C^CmSJ>9<8Y?hAb
geste	o-16
geste*	o-22	DZ]QaXmg<7C;gdE<BDE]BcW6
gestern	o-28	7UgAI[?=DgQZLf<faZmaY9[<
gesti*		JWiAj1d=jtAGf8@fkTI_FRcf
gesto*		fE[F<1?B5ph?[CkkGj2]DZGf
gestr*		i:^o:KqoktUY49d_?^3F;nfm
gets	h17	e8apkhTdar<K?bcbAj:4cydd
getti*		Td=pI]:S^kCY4^eUUD=W<h]k
getting		b_Sn<X_dcgZ[^DjVSC?FIkJo
getting declined		=jjCgf=@8gZ[i_=Jjhr:nChS
geven		2HnUg^C[D_>2di>;^S:R>[SG
gewah*	f17	:=Iql9.>U5gbF:?n?;<jkc89
gewahrleistung		8>@Tp0.33+Uhm^8f47Jsql66
gewec*		rAW_;9pcrrIi3:ke?g;:>o_g
gewis*		BH5VCj;<@kCF/9EB3W7jCa<l
gewoo*	n16	mbAV:=ngc_BkmIR4J>Z6IcY[
gewoon		mdfj<BlmjiXd_Eibaa>7eWmS
gezet	o16	v87k,UelohZE65m>0A35;g>K
gia	b-25	fh8>[_kidlNhg1[YhgR=Ecg:
gibt	f-21g-22h-22j-18n-19	Jms^q]Yn?EC>hJ8nnmp7n.eg
gibt es	f-20g-22h-21j-18n-17	?crea7^f?__FZ8Caoir6n.md
gibts		hbI<AejBYznej:I]]gM5Zck^
gift		]Sdk=Bidmd@a?>RAe]];^pdc
gilt	f29	IH=giW4?E:hh>6;s^SGctpGF
giorn*	k25	c]IaeCKS=>L:cK?]@CTECdA:
giornata		fY<Ye;mXbpTVL;?e;=6=DdgU
giorni		mf<II3<[F2]9C6>fC8H6CB>E
giorno		?Jj>icTc_F@C7cY6]T^@hc][
giove*		dX[bb[EbGahVB;Fam[]ZXVjY
giovedi		?diefYgcejYH>B@dqnm6gSja
giro		l;:q57pell9Y;9m8FHGd@hWg
giste*	n-15	2e]AiG@I82_=[X:^E@cDa8A4
gisteren	n-15	6HY6]]=_:3@:ef>UEZ[Eb8F9
giudi*		?i5^dZ53)G8G_]?fFD7F6_TK
giust*	b-19	^^AgH:@ai>FWU3=VaPF<jnbf
give	b24h18i18j26	IGGZEd<^9<JGFcdX=B2XJ;?@
give me	b24i18j33	kCaYShUoR3g<adbd<a6ZJf;X
given	n21	cA2=7:Y^f]ecS5l;=<:=?GA;
gives		5m^8@7Z@7_WhtF:?eai@a/f]
givin*	c15	g@5d5^Hr[cYA24V;bD6eVlbd
giving	c15	T=>_2gVohEIHD8;>Z:8Y7i:G
glas		dHla_hgFkpXXD0@_fej<a^^a
glass		Za^K[CiJ_kV]_7<bWbi=adhd
gleic*	n23	^FUr>ajUEpE@lG^fCE8;H^Ri
gleich		@I?j@fcEYXJWCGX^@B3TLJ7k
gleichen		k@dh3ngnbbe]1@hl?i98=gec
gliel*	o47	i:ov5vdvliek,5jkdr.68tob
gliela		rAiu>hloqtca/ChbYn0:[rkZ
glielo		nGtp>r]iZ_ch67]kJmB4?pt_
gloss*		A^k9d=fH@RGecQ:Zrgl[i7hk
gloves		Ff>ZXccjfj@UUU_5q6e_@AQU
glute*		kem=dWofRrhjjY7cnnlFpaqj
gluten		?me9g?l[L_kamG3cmfm[cBk]
go	a17h15o16	C<=4Hj1<=mGDD^[;>YA<EA>X
go about		IT?<Wl@65cGX<d=d:be[?0Se
go through		bjghg4geic<i]K>ciZc7n]hT
go to		4Ag2ghCM3C<;E^H>8EHe;i6<
goed		gChc9DigkchjC5bbc_T2q>iB
goede*		Dh^Em7U97;C]eq1?livVj4g]
goedemorgen		6eg3j>fW>fCcfh7dj_m@g=fe
goedk*	m16	8Vd.<68<ep@ne<k<Ch6FT;C;
goes	o16	icFefDaKdiUFdHThf=dBDqb]
goes live		j9g_<kfjpkif@:gd:o576fm^
goes out		_;=D5b:Ggigca<gXF_3DGbQ?
going	o31	VD<4WiKbhnc98>ea_i1?<gG<
going on		sMiC7@ccprBcICbB]eUeC??_
going through		0kmin:R4Co>kim6[hqp5d8pa
going to	o25	sE9HBlXPBjnK25fW_e6>9ndb
gold		_SWk>biicm]l?6gk_H=KIf_j
gone	o20	vQZW<[WfoyC@48j?Yr1_=fYj
gone through		Bdg^gD]dDdKig^6gpdd2h]r]
good	a37b-16n-16o-32	BZ?<Cj?:Dp@>4Z83bgiJ@.Fo
good afternoon		;he=n7^:@[BdSk?Gc[k?d=^X
good for		.a[8f7?97gAHig:2fFg@h7E^
good morning	o-20	0da4o1d1??Baqk7AkZufk3ZW
goods	b16o-15	m9:KhEE]@*]Q9c>H36XdZ75B
goods are		7C>>h2551:><hs9<^6mdmE;>
goodwill		eBgs:9[nj@A>53EfYE8A]SVH
googl*		7hkeoD>>Fi<gdF?Vkch8g>ej
gosta*		8=@QAi+G@TSC3;;TCf8gFW>e
got	b33e15g15n-15	dAaEh]^iNI^X:JGdAS@M>eK3
got a		:EGXl^>@5E:87saY547cK=3@
graca		p?Ii@creojUD6<b@:d@@:gVf
grad		6_iUi<ibQi?]e_A?kBdIf>dg
graden		ZgZ/Y7gcgh]iiG8Atqn@D@pj
grado*		@ij=h8iT1CUgl[EVnksGj1he
grados		[jb_f@aWBQ[clGL9oepb^4bf
grafi*		WfpAcDqG]nElqT;emkq:mjgc
gramm*		ihuE[HamcmgohAAMruf0f7oc
grams		6mj=W7jh6lEdjS9Fmps=k7cm
grand*		gRdAeBC__eWboAe8iFb2g?f_
grande		nI]b?Mm_fuai_CCcm]F=Xbqf
grant		>?e<4<9Eg@hed>a_>;9Em.<:
grati*	b27i26o18	nEnfeUqhk8VX9>Yd=:J;a7i;
gratis	b27i26o20	]CiBjKmef0iaDE=oBJ7@c<];
gratu*	i21o-31	4Gl^^AgKl1fC=><Rd9Ta@;^Y
gratuit		7bmGg0K]A2]Bnd;Xl4cfh+[?
graus		:ol7m8lY69BFng7Tjffd^Bke
grave	h39	6Fe_ps/4/o8;dnf@A;23nJF2
grave*		Vbpkllsa[wHM;V@8kjn3b;kY
gravi*		5jlaceR@4d@U_kAHgfe:g7[n
grease		.ZkHhKgCeg7eW_5BjilLl7ja
great	n-21	<hl^dM[VEk@bj:EHjZk5f=__
green		sfiB7Qrefnbcg=G=jna1mWhf
greetings		2cb]a7VD^9F[@f67pfpfY3eb
grey		BidAg_nX2__f_@3Hnpn7n1ii
grinder		hggcd;_gilakiA5[lko<_>jf
gris		6lhapDl?EaFqm[;_mYq1l1jj
groet		[aTap8GA5;D;Uh:CkOiYe:Wd
groet*		jcnZh_kdeZF_^j<JpldVfZlg
gross		e[m7IWkq9Yc_d]5Jgpl=fTmY
gross*	n15	AMdcT3kjkmd@b;eGhBM;b9gh
grosse		hjSgC8pdUj:ej;=AmaoaB^ea
grote		h_c^T9m[_oi__K?AddcDN:ql
grote*		fYokkcdeCh?dcjG@^ie7kAgj
groun*		9f:hl??/5>BeGo2c>CEfbaUn
group	i15	<Akk3S=UC<h7LHS=Y[He9fbg
group*		fcoCWG8TCi:hI_=cfde=^hbZ
grund*		@d8J^^cJI:>_Uc:E@8g^C7Ye
grupo		fGeV;_8iDTb@5EUicmaC^CeJ
grupp*		bBee;lW_nE^_9DVUj^ahT[E?
gruppe		[Fld<hmibpij36WinmSBWclW
gruss*		?jiCy5kA5G7bnl/Wl]x;q5e[
grusse		@jiAi8iF2G@iWm0HrboAo8f]
grussen		Ojh?k4l<6aVhcW7?g]u<h:c_
guai	g15
guara*		C<:md9A<];VF9B5lA;Kfg]7>
guarantee		d;HakC8>9@Hi:55ja?Jhe_NC
guarantee that		o@ek7fhkejea34Zg>f:?;ok^
guard	o17
guard*		[A;fdX]A>]WUm4VHAF?@cg=;
guest		5aqVdeAWADWJ<_BW9C@<_G[>
guest*	j-33	bWDe^=j^cl@bY6<laA_Hc^_M
guests	j-31	EbU_o?CDdbDa_HH]gae5fDF[
guia		dgi]tVqa2fbc_H2XhTs:d4k[
guida		0dE6B7EA2rlbrA=CkWe:c0ja
guide		blf2e:keW[ehLa5EnqsHe0ja
gulti*		5b;kiE1>.2Gegf9^W;hkgg>H
gultig		:d>hja05;0?eCc8g>A=ebdXV
gusto		GfhDhF@]Da^V_e@Ei]q<gNpc
gut	d19	deQacBAh:]fj=k=chd^<h[jG
guten morgen		9giIiSSAFaLdlk4Zmis5f3i_
gutsc*	o25	gXAcA38;M:ed;M]dC^@4^_BD
gutschein		lAhl7IFkhei]5HBbGi7;]edU
gutschrift		CGi79:<=?jZf>=b]]_=6J^CC
h	o-30	daSgbUii[HAH3XDEmLio;DNG
h a	o-17	+b46]8=;0.=:gc51s4poY7:@
ha sido		c8B_1EVcjq>[;>kA8E8G6oB[
haal	e18	->]?5c/IZpc629e_HY=l844V
hab	o37	l=bfDp7VH]dC,7jg6h.JXq>g
hab ich		cBhrgtoakmWh85YnTl58Jsfa
habei*	n17
habeis	n17
habit*	j20	^<mT1a?p8<D@J^X:AfWh9g5:
habitacion	j16
habt	n-15	faU:j=Ag,BdcZ]A>Zmh:g:fY
habt ihr	n-15	Y]hEl>^DBYikqC:^jrj9oFnd
hace	o-27	:aD^_SJ=XdE@;<=3=Lk]@6H]
hace falta		,a[0qg/U4_M]aX6GcUe>HDWS
haceis		A[n8bR^aikcVe@6IllbEi2pm
hacemos		A_V-ZCI@=gH9I^6;mWfh<HZ[
hacen		aTH;8<eHFv=cm>FVeff8FF_]
hacer		6Hba_l<>Rl6@@eG@H;?@l6;C
hacer*		PYDm;>XKa9>:8^aa;45gD<8g
hack	e-15
hacke*		6Fl6:474SnZrZ=^g8l<Ff-DA
hafte*		Z:2cj83679djhZ;l>ADdjl<=
haftet		A=4>e)4:86didJ;g9T[nhl;:
hago		2HgD]i62;u:E;RLYHk:^CGAa
haha		?cm:IX>ka;^ZCWCDnnp5a9mE
halen		i=YTVadc]m[f9RLlbj6;Dcgi
half	o18	ieElA;Cl<ccB@TcJ^EV;A=Ib
halfte		kU5p;CBjI?^;;_dC;==:LYF]
hall		VJX>:]KdJcb[7@;7pbpFa;VZ
hallo frau		;aV=g@X?51:A^qE2g5nZS@G]
hallo herr		eaflgab]dYI^<m;FELj[L_^g
halte*		YdbU@8@ZCB[:FbWm9U?LDb;X
halten		pDClhIc[]ab>CA_j<C=[Il9F
han	b18n15	vYYAb5pglgBn<=cc2H5bB@VW
hand	h-22	Z^ehK;B97AaX5<9rd_WUEKD^
handb*		YmnEn:pEBg:g<h9?nmu=Y7ia
hande*		>F93Xb;<_fTZa@j^7Z4D;e<E
handl*	o-19	9U88^1p;8BA[i^8F@AB^>E8c
handle		<H3C^855Y=bi=;Am=B?Alc=A
handled		g@:hK4qbclB7bAb;E5;d8a8i
handleiding		@eYbh?kMV[8Gik=6gIcde,db
handling		u@68hpsjAYkh14?kAd<7>]b8
hang		jA_8>dk]qv?R9/_>boBcBKgn
hangt	o20	fAjhIFLokdYg0Sgn_oWBSW]E
hanno		*^YMM19:onCfeAhVAH[gC4=8
happe*		-F<@FIBWW_=f=6H?h?IfD=BW
happened		FHE<?@]EbscXh2MFZd>5Y:ce
happy		k[kdLdbeZqccTZGdwvm>qFng
harbo*		<fi;IIcHmJ?mel=:lbkZV:H[
hard	n32	YbA^Y:r^fv9Zq9Y=[CbDVbSj
hard can	n18
hard to	n15
haria*	i16	6dbh2o29b3F>,T;p;2<fD;9S
harm		;dr6jd:@3jYn_e;@p]j4h9qL
hart	i17	c6nu:8aorZY79:dr542jhA?_
has access		oj6hmpxb61j_uB56o0t.jbue
has no		?W^Ag4b@gg?dnh5:^Bp8j?X=
has not		7kfCd97A3AFe_j89fdp9d?dn
hasnt		1c;ckH8a,^eGdg:5k?p;b1da
hasta		gZDaY9f=d^ZI;;Ik^N]e9gW^
hasta que		tGTjEea[WmmbA6ab[h?<Udch
hatte*		:=bd?6Th_;_ad^=@:BA:l@SZ
hatten		UGFfTH_l::a::E?>E8I9c9Jb
haus	g18	[R<s_R=VAYYca_TiFa8IaFRo
haut		0D;Dbe085ua>D]U5==6HB4=e
have no		@X>ID?[<EF>=eG_5c2XjZ-8S
have not		Zh@e_;bc/@Fb;pC8<fb0d;WH
have taken		q:Z]^rtqjEgk22ao@m968dpT
haven*		_gKKf8>@EAV=<iY5FFk[[?J>
havent		?e[e[4Z^A=E[Jdd7ThlSV?DC
haz	m17
head	l24	3=M4==:11pd<^Ec;]XfKA/;^
head of	l15	2>Af=E<7;rmX^?cY<b6CF<]d
heads*		mf[^m7nhXsPdaGC5bda;n5V[
hear		DcC-f1K5AmcEfGcgAB;7F_<^
heart	h16	;<qeZm;HFs?<3dg<A?A0n46B
heat		F]h:lU;a5_T:Qr[@jVf>m2=C
heati*		n9@m@@mZon;97BeK7M5Z;t?X
heb	f17h23n15	j?_;ke[CUd<X3g]P:C0cEk?V
heb ik		r;HeC<jc]<FgD[A::I9?LjEc
hebbe*	o-20	[?J=KN^c/Q^Wdg<X^iJ^adFa
hebben	o-20	aE=[kcI]:G[hbSD<^ZhBGK^T
hebben de		fDgn6lSjgk_a8<cnbp:2JfsN
hebben i		jKBcCg?gf]me1;_iKd49diRW
hebben jullie		IQe/eld]2YbchW7][ki>d;ie
hebt		Qb9?74]VZcVkd3b<jJmec;iF
hebt u		ibeMD=gjYhQh_=CX^Z_VGagg
hecho	o15	m;Bk?ZnpZb]f68?VAJ09:obb
heeft	k24m16	=CV6edHU<[_bhHZ:8_::CoB;
heeft u		jgdfdBcdChDd]?/9pmtA];lo
heeft uw		eFmj<s]eqmTG.@hZ=g/=;ne[
heer		Wfj5=?9gXJ?AbjG3_edbX[HU
heigh*		fhcZR<_kc]lW@7Danhn9n7Yc
height		hbi9A=cibck_a5>hiak7f5gZ
heiss*		hckhbFkjHg?cpn=6fCoDlnhk
heisst		>_mKd<eeA9G^pl94eeq;jMmn
helad*		iVcm??b]@gijBI9ijocGnbrX
hele		gBXEUjfacs<F2=[B_h?XBeZj
helft		qIEs7E5pb>jJ3iiD9c32?9?G
hello mr		WfJ^da_@?8B6Fj;E]:da@iBU
hello ms		9aZYc@XC7<968o7Ac;kkZ<Ca
help	g15	>bi^eTVJA=Fe]tFgODgbH2;A
help me		>gkZFl5_cSdXFc>BRhE_b8Z>
helpdesk		XH>FE2gVTpeIo[]7?5CV>WFY
helpe*	n-15
helped	n-15
hem	e25	;XgFXl7I<nB]4dcf@T5_UVB;
hemos	o33	iESa;mUf]s_@0ASjjj=d9mbd
heraus		5K0Y>v?b77>68]>e[6Af2M96
hereb*		^G@?8a7deplaA,hAfb0B=bFK
hereby		eEa31f>Zdnlf=4hHXj<RCeFJ
herni*	h19
herr	j20	9?h45A2AU<@4crC=8_cc:D8W
herren		=Y>YV9pmbk<]nXG7e<ldd<Eh
herrn	j18	j9r>4eBiiW:^;_fX:t/U9sC6
herst*		QG>9c774^:C[Uc<gBFDnab59
hersteller		1dE:l7e52256el>@k7ij^=8@
herzl*		eA<iD;Vhdj8BebL2TBF[6cBg
hes	j24	[;C8?l:d]cA=bLY?>g-]BkJ<
het account		Z;j.:d37]o8<97aC=o6b=]6[
het bedrag		kICd:Z7p[c_A0Hf>biHGVZQ@
het contract		k:<dcjij>ZYk7<B^ReVWkeI<
het pakket		/lj1s7g9<=<cmm3;rWoDl2bg
het scherm		8gj6qC^B5=_Zi_1FbakGe4mZ
heure		=br2jdJc9vXebB>>knf9b:qV
heure*		=MYSY[ieHK@i6J;^e]cFZBSg
heures		[cBA_ZCX]bGj^H@W]IAVHZ^g
heute abend		l=ehIrbkhnni56lldYA<=ok[
heute morgen	o-19
heute versandt		.g85c367135<rr6<l7shd.?>
hicim*		ldiaehd^kkVgfZ;jcna2g_jb
hide		hdZ:c;sUncj_[A>Ynct4j=nf
hierb*		gW88>eZe?bm6/9X=hY:e8]7S
hierm*		bc27TO2W@fj5X5bc_=8F2k:;
hiermit		gI9B8pIf<ih;12Y=ab?g3FAF
high		jEB6lekf-6Ae?D=HAUU0G;nC
highe*		D;C9>W:?0cl@lI^=F>U946Dk
hij		aLna_gKeku8J9H^CDh=ScYZA
hilfe*		3[B8q<IC4487ij49f;gcZ?AU
hilft	h23	F>bfke1H1d:<>o_-[=H5f.><
hin		b>;dCkikEgQI71ca]C6d7j>B
hinge		c_]iT>edXlCejEB;nZZ8cmfk
hinte*	j19	d<r^;ehi[f@_nnC?GmE]AjWa
hinten		oWeAfgroZ^iq9BClikF/bIjX
hire		ddcpFk6g80Ka;fJBW@9DbfXi
histo*		_?4bXCRY4XY:a:Bb>V9RFvMa
hoch		m9SbhlmmUAX[>D<IML:;Z;ZA
hoe laat		/dn*cJdb7b<au_46hop>dDj^
hoe lang	f16
hoe maak		?gs9o8qajpdegC28qot2h.ol
hoeft		=^ePCrjt=;]_D7>coli@pcr?
hoeve*		2Yq_k]9V4cBGmcC0fe[8qEKZ
hoeveel		8giggX:_2gDhkl87aahEnGb[
hof		pafA;WZejunZ:6^gedCV]dgY
hoi		;BF7;geZ;AlR;E;6b?e]@2G:
hoje		Q_CI<8MIWhdWfddC]?=M[=?c
hold		bCHkDY=^^a9f[@U^EZBiCmMZ
holde*		?[t9G_IbG<;D[k?=Se_lG[WC
holds		@hkkoN6W?d=hYc6aReodfBki
holid*		=gZ]@Z9[bA<_GgKd[IQadB^c
holiday		Gfm776Z:PY6X7[ZcJfdaA4CH
holidays		eegphbf_eWPb<X@jZI;Wf6mi
holz		Ydf:Z7md_?[ece<Cpnu@k4jd
home	j17	_X;]>P;t<7BLCmfV;>GK8m:B
hones*	n16	igct<>e_la?Be_ca^:5ebV?c
honte		s?4j:4mkpo9Ef.h5=78a<k9n
hoor		laYbB9tfclEdoacA[baCGlea
hoort		ci[9A2^b=[dbHCZGfbJ6Y<d_
hora		h_lkBc@gUGeJgA[DXha_PTGg
horar*		8dg6TA:E^VDbcX<=fgbEi4cC
horario		DbtJe8[k:X=[fj4CYelUg?h^
horario de		>eb;p7]A[OKfd_7InYfAh6^^
horas		_dedWeoE[U<g[iA^[ZbR[b_j
horno		Wc^TVE^[XwpWp;>eYm^:Xdji
hors		9D]Wb^;@.7F[d]Dc=MXfjX;:
hose		kEnl<Tehhd]V@4M^[HQ7Z^le
hosti*		_F@e>n[gefi;2AXUgfD_6fFA
hot		mYCjfclj^l;]Y]_@]F_>^hDh
hotel		N?hXACDf?ba_Zc8bWjfX7gCc
hotel*		<>[S<@79/^cJndV<>a;a@GYX
hotli*	n16	a>>cY3m[lqBZXGdWS7Kk7D8i
hotline	n16	c?HB;2f=igB@aec<@;Xa>7:]
houde*		sc^Y>Cj_bFVaBXUkeAC>HfY>
hour		qXZFgDtXYdKHdcZcXX_=CAc_
hours	b19	jFD6LXpcF;dgDC<VCW[6dCg_
house	g15o15	c_DpZmD[aiXdX^ahcY9?]hie
how hard	n18
how long		rYceifde-YSbEc=>ffm=r[][
how old		@hf9m;hfE]g_nE5EdjnEj;fV
hoy	i19	V9om0;laseaI=8chCC7cbcAQ
hoy antes		k>mrHalilbd_+2_f_c58;ogd
hoy mismo		tEWeHdiflohb;4fk<k/5>udA
huit		ddYi@HkhYiRKc@@:l=bB8dcf
humai*	m27	5[:166:9igaln8k29GC.f2<9
humain	m20
human		GQ:F39;Emh_pk8mY9a47p<H>
human*	m16	4h73:268j_]jo;g06F=2m37<
hun		dn^wh>lb7@diei<SkVq2h>i^
huurd*		>b?AZ_hG;<7bIc+bZ@eV_5S^
i accept		lefZ=kjicpAeBfGVjbG@Vflh
i activate		XeeHYDme;^aaoS=Glep9lcjf
i add		XnchhXm^GjFkh]:Hp^r<i>id
i allowed	g15
i asked	b29	TA69]dde,;abM;J:>^:=A2A[
i bought		Un6DYa3j;9hY79dUhDlDEC;;
i cancel		[d67>f+m3:i6;c^2i[Ya:C0B
i cant	e36o-17	:@k3jff;gZ;h<mI/?Bko5*9;
i change		XJa4<.faqpYcb=gC>eMg6CD_
i danni		>^3gqD:41A?=KD<lH?Uk^e3@
i did	b23	qD8=?eqmc>_k<<@7?:V[:VY?
i didnt	b59	n=X:hjxdS5en2>>e1[28?6j<
i dispute		tCA0lfup78cgC>Vb;?A;9[k=
i dont	b17	C];/MWh9ED?hB;;3YBrg7,<f
i enter	j-16	if_8i3nbnnZgf9A<oeq6n>pn
i expect		ml@?@:AC9Kh]dad9X[Y/B?gG
i find		pYXb_WcaiY?jl:C>U@hW[e^d
i found		BZn[bdGj>_>dda9chg:FeCgU
i give		V>cjidmWlo4d^YX=^7E8gbGc
i go		5^6?[Y>72j=<A8YG<XE>5ACX
i got		]]^LmepLDDCi?@>l;J^D>Ce@
i guarantee		w9jo7f_noiif=3_q:l691rjY
i havent		Beicf.:6b:Z[RkV9g_n@_9:P
i hebben		W[Ac9XE^3:<:KFC7d<aWA>DA
i keep		Re]mb<T2Q]<>oZW[:?CXFkH[
i legally		CmVG<oA>5[>e:jcg7B7a31?q
i look	o-24	6gi/u3eB7J5Xmi5:qAs>p.fg
i lost		LFq<D>ABbMg]Ea@g@l:aAKA5
i made	c20	0e5B4g2de@bC=2H=phrc>[e6
i make		qhSChYjjJf^iGR>BdkF@CTje
i miei	d18
i moved		^=BA:aGAhpFf.1ag5i-S@aXb
i must		C@GT:_dmJa;a;=^_7D3i9iG>
i never		b@:4EqE<UI>d2;]BB^@n588[
i niet		XfB:bBT82e@Yml8BkBac]@e[
i no		_=5A2eJbbAY35<S6VF8Z4Z9[
i nostri		laUcqGc^G[EhZ5>id[>9bef^
i order		Ehh:nVlEDjZjuW>Fkqt3m:pe
i paid	d21	se/]D4@v=4fJ0hj/89122<=?
i pay	n21	bSfr83pcrt>?C.keW@==Zcis
i promise		jZlXf^b]fnTbA@[jedE,Knf[
i put		cicollA_Wj;c6eXdad?<bbdb
i requested	b30	hH;@hqieBbdq:;3_6FY8=8pH
i run		Re^:e?p^Yk^idd6[geh5a:qf
i set		facK^bphhhdn<5^bowj>Zqnf
i soldi	d28	on9gC14j?;gH>md9<b6/B@6=
i stand		N;npFhaQfqTQ/Ulf4[+=;fB@
i still		4?TaQ?PQg1fY>=Kk?X9l>;A8
i take		jXgVjkmeBf:Z5ZbLjbF2eDXC
i think	e31	bCi3HBD=[edhGCU>;j9W55><
i took		:Eijeebevk:Y:Tg@G@E6_gbd
i transfer		Phikc3ckmce]qCJdjTj5p8m>
i tried		8fa1nbdCCLT_fc5_CktFd9b>
i understand		DEeq>7jfk;?9ZC[b=5mmdC;g
i use	f-16	:]h/ndX]YqSfkb>UBJnEk<WE
i wanted	b25	b87,e_lk78kk77,>7?;R4;u>
i went		_?CjGijifdEd?2Ej<S=V>fag
i wish		9fF;H?7a3X_3XcC1_XonW2:V
i wont		g<Ac2bekPe_ECBbAeAB;Ba^Y
i write		,L3?]/<3Bd=BkfD7?=Ue869Z
ia	m26	3V82.-*+rslqu6l>CZ77r3;8
iban	e20j20	b_r:9E7gB=A??oW;;oSiCh@>
ich bin	j15	YAcfBa=ik@:icFeS2:R?CF8F
ich hab		o@8c@alleS^D64iYB]2W@eAa
ich nicht		h903hakh=;cj:H?6]:]Y;BU;
icon		[ghUeAic8_DnjX<Yodk3i6gh
id	l44n17	<Q?d7;1J[H_=IFB3F;Ld<<;e
id be		aB<k44>tf^h<G[m=997?H>3n
id like	j-19l17	4S_T=c"C2_d>BcBbWY]JRFBi
idea		e@2e:TecfX@T89K7F8Ah5c:F
ident*		=@m'eREDX>Femg?96o_j;5;>
identity		9lpGp1mX]rbsiL6gpqv0l-rd
identity verification		^d=gmcnm9G[aeI8Eo:n0i6rh
ieman*	l32	LH89j5W=Bb^CW=bAG5@D:A7d
iemand	l33n15	E@Gc==D;[gT@SB]>98:k773g
ieri		WBid7W^jKUC?XSI?jA]fA_HT
ignor*		C^aBR5k^hnIlf0bbCWW/i9lW
ignora		:W6.0036kripn2e8:C;6j4C9
ignore		Fea>Z9MYhE^ij;b]jcL8o8Z[
igual	i27	;Bjt<Befj[Z@Z5XhJSPRRUBY
ihm		:9gMDn05Cj@D]gk77Y6[>E=>
ihn	g17	7Gka;f.<IaVcY?fbDI=Fa4WR
ihnen angehangt	o-23
ihre bestellung	o-17	0J44c6:7428Cke97Z:gf_98A
ihrer	o19	i9faJhg^btfaZ?iD@b45Cejd
ihres		H@Z=Bc@dH?_Zld52:^<WDb=?
ik	a35c60d27e32g71h56k36l17m-23n79o38	VHArbe>bZiLI7afcYH6^8_@]
ik de		pg^V_g8q;[fcJcCBmic9fkZj
ik die		fWJSi^CX@jbJlg=Bmid?e?nn
ik een		@gXt@bi[Vh5gFhMlVIiAZ>Gi
ik heb		dKb^ljhdem?J=YbAXa5]EbC@
ik in		fgWfX4hZCqFijDG9eai6T;do
ik mijn	g15	5a0_;p=SF9JA/6;YZ=Do3I2b
ik niet	e18
ik recht	f17
ik terug	d17
ik voor		tDfl>efmlh]a<6fnea=;Mcl]
ik wil		5AAFIT6e5:_E=^>@^gjoE[@<
il canone		l@DXHiqldBb_5?a]FX539^gW
il codice	e15	Z@e/h9HCbF7fBXYI8e<g9^<9
il conto	a35	TEb5?o4;@q6>?489:mB];FFh
il contratto		c@;Z?g4j6=mc378gdA7dRj2G
il listino		cinT>>jkRfigjd<gqil;jFq_
il numero		DaF5b8dR?kBIfUBiL=^LC@^U
il ny	b-17
il pacco		7Zc9]?CC7<9>s_8AUchFj@=]
il pagamento		;kCBD37WB9e=;da1?:[AF5BB
il preventivo		aYqeIe_g;pZhBBBolb]Befjc
il rimborso		liD^c7<d88hCYib1F^ZDY9=V
il ritiro		;df>q1?85A5Ulb@@rAnb_:=]
il suo	o-18	8:IC:e>GAYR;h<:;bAbD<@ej
il vostro		D;fc>ijZKf]^__WR_A]9?aTI
ill	n24	rd@mh6cgjz_>c6jW@X>c8tEd
im afraid	c15	>U:>[D5c<)T8A>83p8orH67E
im not		bA6=B^c^UhG]:?<:BaAX>=Kj
im sorry		:_;Ch7R;5;67kh<7e=gk];7L
immed*		>DF?2g5G[kh[91eEAi8g>bX;
immediately		IUjF<YL>dsUgA9cZ]oVP@Gfa
immer		L]C::fa8drCRm7?6GB??F>Rc
impeg*		m;kp7olngd[h13dmCl7<>ngi
impla*	h45	-7jOkl071g07?je34494i648
implant	h16
impor*	n18	sb:bf.ddcdZkl]^BeLj@^VP^
import		cjiDl3obbfWnhf?9rco:l>iZ
importe		of=@YA>c/@b^;hWA@S9;c:<K
impos*	b18	4HX5^mcR_;Ggj[Jb?G=^@1B@
impostazioni		/dS7[719@EFfr[A3c>cVk4?D
impre*		rc=baVjekh^Dl5[Wn_fi]bbc
impri*		ei_]j>nhjpAclC9Zgmi9mVlh
imprime		8eZ7=8V[Rqdmi8B[Vne7o>kM
imprimir		jgcIg<gNUo^g^Z;_eprLbFmc
in caso		;T4fq>=C709TTn;c>6Ange9G
in court		3j:_ef880c7>VaZk388_<a5[
in een		lbdgG9caQB:_T@<Tdai9g2aa
in full		q<[dUngpc^WZ;Y^FTl5<?k[A
in gbp		>hb5_4cYkj?ll6;<ogs3oWpd
in green		cbl^jCpdeabgIa8Wiin;j?jl
in ihrer		LXLBa=e8_^BfaS6Y[ihHmAke
in june		D>fkLc_fnk>^?FaE:H><BfGi
in rekening		o9C5lqns=6ip14El9D559>r=
in size		4mj8m8pI4eECpb6BkdqVn2gd
in stock		9kg8a:idYQYloEB3kfu=S1dh
in unserem		@Ujfm6CemB^]h@=nk[g=kJcB
inbox		k=cm8jpkehi_64do5_2;3mYZ
inch		Shh=A9lbloien@;bhjq;[?kg
inclu*	f-15o40	AEl-GZo[7hDbZ;>M]pXBKYkb
include		akoAk@e[CkAcoq2VdlpEe@j^
included	o26	CWf7:h^ecsTM:=:ZjjS:>Ell
included in		GjkVb7hQBiYhigJBmen8d9k^
includes		HdJ/o;kC33[<hk5;_@k[J1;R
incluida		Y<a^8cGdfnUX=P_dBrB<7iei
incluye		lgg<rInG58Baoe16^Zo@_4i_
incom*	n17o-15	lS7o;3jcp<;=ZT_7:8ie]ECa
incon*		H9_f::JUoe]=LBdW3<7d</9W
incor*		_CB8]d@c]5a^3F]6=]:j=8<4
incum*		uk61r2l4/u@8j5llBA4/3hB7
indem*		BJ5eggI<<_AaE>Bm:R.CEn;=
indic*	h19	5CB'peE859VAoh>3A1Z4b.<6
indica		FhY;g5n8?5:Zkj2@bIknb:Yk
indie*		ga@CBg9p88DB9hdZbICD<]38
indietro		jX7M:i2e8^kf9Hb:meGUF?V;
indif*	n18	q=3j71tipq4Lf:a92=:g=p:l
indifference	n15
indiq*	h30	/Em6tj?E0R7=^oD6>7g7b4;@
indique		7NX=pXc5+aATXh9H=;lJ_8?=
infec*	h15
info		4IU3g^E;Cp=dj4?jSngShhj]
infor*	f20	;e63f5627he]p?LfDEBf]{>6
information		3_p6b082Zk8abe?gcnf]c:@>
infra*		1?qfnh930p>=Cgh0?:77l:>=
infus*		B<k7ol;2Fw4C8ue999K=k7?9
inges*		C?e/VbFC^9FaL?k=5d3=:L@;
ingre*	d20	ndD]3;*r<4e>7bc8Sb7Q8Z98
inici*		5d^0]0;9dlgdj<[[VhfFXFM:
ink		LgX^K3dG;fBJ__5Shdo_k7de
inklu*		?@A6Rg387m9<;;?V7eCd8A7_
inlog*		@Ar:B@TCfZ<B2cXc5l;hF:FC
inner*		aJYebY[]5?[?8FC6mZqm^<^H
inqui*	h16	:GpUgl]V6F8CAkf>]IGPd1;<
ins		V?cUPd7Jf?dB=Wj_[I;3Z:T8
insch*		=Wme66:G]0l@<Y[gF=Xhb79C
inscr*	i15	e=ki<f9m?0dA6C@cgW^^]7[C
inser*		YWi>ececmrFk7<S_Vno5l4rc
insid*		<f[7l==D3@^dEZ<EicgGb:LD
inspe*	k22	YkRUlE;:4@f;B9MzHA@?EVEA
insta*	c23i15	[G?j[>jd=7g7W;Dae8?d@eR[
instalacion		oZkCWevmgrQc_8^djkV2=Xki
inste*	o16	m^lAiEdkE?]M7_[ff^b8Z-f?
instead	o21	s?fb@fns^XnV@;[eVS87U@c]
instead of	o22	s>c]Hklrf_n^4FciJcC=TCkH
instr*	m32	7g>4RU9:9eZpw@kA=l=0kAZ?
instrucoes		Fe^EXE]XDkYjoKT@a]@3n;bG
instructions	m-27	3hi>e:J<9Cann?aff^a7j<g=
instructions for	m-32	[mi_nlih3;4U3i7dtjpi^djg
insuf*	h18	^:p>ol>7<q964ck2:579j7A8
insul*	h19	A8dlccdb_r37Cdl7336;^_8_
insur*	c16	CY76_HAT[<C:B2E_]K^^@i[:
insurance	c16	[DAP?aPi48V^56=IZB[g]gHL
insurer		baC:j:b:6;9>CmDgD=ca@^HX
integ*	o21	qIBoYg;]dfRg7]hY?>0/^j=a
intel*		9::AE;0:]5epc5]e4=9En_7=
inten*	n16
inter*	g15j34k20l23m42	A[=?5h3B5]dGoKiaD>:b=i8>
interest		_9BQcgkh?@IS8I?g;=9Y7fVX
internet		rY7h:Nbn[jY>;<AFg=?j5f@U
inuti*		nZ6FU/Eoh=ZK7^lU:G3VEaDR
invia*		5Bb=JC3I)88Cwg8:EIMmfg69
invit*	o-15	S]dgF8iih^ZD[_L[bZh<d]ef
invitation		Aga:v8a4:IEDsh37nDujl-cT
invoi*	i-15o-15	hXg7vfupC;emc237;Jr.@:hj
invoice	b16	hXU@meroa7?j^:<;9Ym7=9^f
invoice is		Re93pci</6aVai57@4b[868>
invoices		Rbg<Ecie9mQYe[8Gclg[Wda_
invol*	l21
inzwi*	n17
inzwischen	n17
io	n25o24	f>9[7ef^nta_I0ii8E288bb;
irgen*	n32
irrit*	n15
is already		vTaidBiT_mXT?2^gY_.86kDF
is attached		;Xed^@<5S:<9>Z8[C>[kGI3L
is broken		*Kl9ka:?,=TeBn:fTEb6k@l=
is charged		5c7;b82G1:92_[:2o9lhe75E
is complete		-h:?n3=7534:kj11t3pgq+3T
is door		kU?;b>kRkk]ek:de8L77>s]E
is due	o-18	9gHFg1o6@;2Dnm<0^<nd^2Tc
is een		5c]]h0?9W>ZJlG=g[AkXaaXG
is fine		/dkD<4FYXc;eck=Fhda8c;gd
is going		wESdXggAowBE=5gl>=4;BrEB
is mine		nBgRDllk_fhh5:ilEr86ClmW
is niet		V:_2iahb-8h^>[/:=A^C@1_X
is no		;b>b9e35Il88_9@Yfbha<fB[
is not		o=WBoZh_b:Ibcd@=2Hgg4??_
is nu	n17
is open		8a_Kl4L?92=VjfIAh<ofR9F^
is printed		/bT<l5B41<@_fpB^_Hnjd=FG
is right		8goF=:aEilWWo[A>lgkBZ:fc
is showing		d?C<obnf=5^hWC<f==G8A:q?
is sold		>V424p1B0gB89_M3?bIj<+7[
is still		Sf:A_.^:AA??JXZ8FDhg>Y9@
is valid		:f<fl=9=97:;hj9Yf7fha7:D
is wrong		j6/1kKrdE5]e3?>867;G<2G;
is yours		n:jm4qlmjoji54lmEn=8=onK
iscri*		9KdCYe3j4@WC^H1GF^Bi]^A>
isnt		Th<@IM_X:@b?U@7?F7bA?6@F
isnt mine		g679onrn05ea9[7Y85DJ;1Y8
isnt working		5ikHk8C<[i[_ct<fhmiEg5cD
issue		5WY2?h6F=bjV3LR_ZhGfCfAC
issue*		o]Bc8?^]TVcY;^@?ada9VD^J
isto	l16	bA9bA4[;Dna>q/gG589?=h5[
istru*		8fX=<9BDhsg]s7@7ZgL:k3b@
istruzioni		6hT<;HJ<KqcmiDe;Je[Wd5_^
it back		<eZkA:6ab4]_;]U_ZB_<f<AA
it cost		iji7jKdh<echl@8Vjal:gbhe
it off		r?kBBcYWlp]_6HcTDiBTDC^D
it possible		o[_TC:ggcDcXF8]Gmce4]?Ya
it right		i]q>EBio_sg_b?=ceeY5bWkg
it says		J;a::??4e7U;@>a_B5CDl035
it under		>?:;oGK66FD>pf8AeH[mUC>D
it wont		nQhC]^BWhqeb9?fn:k8F<qbB
it works		EfmXjgjm;H]fD>9Jtkp8heqY
item	d31	oh;C>8/[60h=8kc_>?f>U0>B
its way		gfFDX;gk;Xef@CaDZgS<S>el
itsel*		KWgWh<]R9aRHkgB:hamA]Dh]
itself		;k[>k>s^8W>cpa9Sj>q@fCja
iva		Ug=ArfJC-=_abk.AD=eEQ9ZT
ive cancelled		g>jj<ZYla^kh8_^nMj72<ojP
ive given		mDDs:eqkmm^X5:bm]e;<2po_
ive never		EYiUsXF:2XCWlg3]][sXm1[C
ive put		q;jl6mnimnab.AeeFp>C<okg
ive set		n>mn9ocmvleb43fnBn9<1gob
ive taken		jAeedrkjojRD6CalZi@<>rbh
ive tried		3lm8i>45.g]jpe:[rke8a3re
ja	b-18n18o-18	c[<E;H^XWpEHg<Y^F>AI_g]B
ja esta		hff@pBdWbmYVYB=bfkb/GUba
ja nao		XBZVAh1c=cdJ14J5bd9^;b[X
jaar		:DXhFV[E[ge^=;;fkffhdgIZ
jacket		6lZedc<6A;<^9j<lAC?eE7R[
jahr		6Idg>>8_:Zh_a=?f[>]_ZFbC
jahre		T=XSdA=>@UC_j94Ijj^^degA
jahre*	a15	DA4:7o=Z?<^T34?<CAF_C]<H
jai	c19e24g28h29k20l17n33	D::]^kUF:k=9.]la:7.a:o5a
jai fait		i:gq@mmffpce:CgnAi7<8hdc
jamai*		d[Id>>logcKK]Be/V^X[ALJY
jamais		eYXc88d^k]9dWbf8<<9dZ=I;
janua*		:Y_e][hGT[>eXH4:cIpa<_d[
janvier		[^5VI?xFRf7Zb^U@YIef=aXi
je cherche	n-19	8jr>Me?d3X>iWi6>aeqHg_la
je lai		sUjiS6bbmfDB28daU[WXJj[_
je ne		^d4J8Zdd9a@;_[@>aXjb<Bd^
je suis	n21	iKbfD<kbnb:MV_HW>4TFRWAM
je veux		]>]i7;Yc-Yf8fkI7Be6K];Ga
jede		YD:o;4G_pl4UHDe@2/.fCI4T
jeden	n15	]HccD3VGmc2Ag;ABEA7m@Y<i
jeder		P^8HE6@Jgl9@bDa069HZ?H7f
jefe	l15
jeman*		F=B@AFB9bke?K5k95E1]5>9M
jemand		hTa9c?eXxs[g68eP:i5g7ZE?
jemanden		19>k3937?qk;o;g4;:8A4-<n
jen	n19	z<8lE@qqng8f:9f8544c5LWg
jetzt	m24n36o17	[^R^A/agmiKgf4oa6b4A<nI^
jeu		klc:V?jf>^TfI[:Knkp6b@gf
jeudi		]gk8cmgbAWZY_W>^njheiEeX
jij		1=571<23VkoZk6a3:=<Bb09B
job		eV7m:J]mgYBd;DK>Z:Y_:dZa
joint		AXd>KYH:br3<UZF7@UIbBABa
jointe		8f@6k=92/:>Hd?TH[5D^^F9<
jour		BWo_lgkGYi=Adh[4Lba7jXd_
journ*	o-25	9cd^e4e?a]TgV]=HhGr;b;d_
journee		:ehj^8[9f^;_ncAbm8qBiB]e
jours	d15	]XDfl5qYbF>:7bDZB<T==Z@H
judge		Bj[A_^<99F9^gj6cV^^ABbF<
judic*		[o85c:f<1mD2nEYi<X565r>>
judicial		qc@0p8o97u_:r0ko>@63@mB;
juego		>]@=^dYc9mHjiTW8miiTYTja
jueve*		@Thf_hGY4i=_jaB_D_dGf^aj
jueves		[elW?BDeXZ;]cd9?ebeCaVch
juez		8j:>m8H50D42oB;t:=6I9i=>
juin		bW><<j8ldHeA3:?hcBBTA>h>
juli		IV3<2fFB8jUB9C>1TZ[g=<>d
jullie ook		5Vf:A5Yd9nlHgWAAmja8d3gi
july		jd?=egc]:G_c=H9XC<eE4>d?
june		^Y@Zi]cXI7Qb<_X8^=]WFQZT
juni		aYdZTepfh]UcH=U^dbc_QfgT
junto		:^f4m=g8/e7Rek?<eBfJl88>
jurid*	g21m23	;[1Q_=1-.9>ohcan82:?gF>:
juridico		d]7H_=V7Lf^ah1geAa9:E_lC
juridique		We7KWB5,^d;Ug=eY_:8;@;_8
juridiquement		5D5mgU47/.;eBjBo562lgi=G
juridisch	g15	<f9ikn73,9;KDiCo7;8f>c<e
juris*	f38	]C,eo57318<]i=4q=8:c_o99
jusqu*		]]k_khec8_jXgBSka]R^_giF
jusqua		i]p_Ebe]bYd[ba<bogXDhGlg
juste	b-22	FYscX9J_fK@_Ee6fkpJ5v_oc
justi*	k47	]n:7q=d-19T=o;5o=A33:hC6
justice	k31	ol@4n7a<2uZ:u4Hk9A=/9q>7
k	d30	Cb5=;I0f3Xf=6e=>D_e^7@:G
k e	d15
kabel		7li7_<rV5m[^ha:6rbt>a4eh
kaffe*		lckbkDlkmFah_HHdele6W^gg
kaffee		lTjh9fokgpkkAEIcjm=5Cbng
kalen*		>jc@dRbW>iSmc_8Bngg6e9jb
kalender		4mh5h4nH9WKapj<:oer:i5ab
kam		vER>M[mfGefh9aT:BR_)?Whh
kan ik	g19	<f?kDq>H4[9fBJDD[BZb^:W_
kan tot		8b_9g7j?966@ei68g:mjg69V
kann	c16g49j-17l17	4UIngGCA;oKOA_<BZA@]=2ad
kann ich	g37	4eelb[UR0gDQdg<fGIbi>0[d
kann man		cM]i_k;Z6_WUUC8ek@fGfGY_
kapotte		{];q7:glZHGU7ZlA=cBD3kAe
kaput*	d16
karte		?Bf-[fIT>3EaDeLHD[Gj:6C4
karto*		FhlWh9dnWnLl_E;Xnjk:q4ni
kassa*		ZgaRmUocFj_cgZ7<lgi:j[mh
kasse*		BgfXj,W<FGVS]G6>aahXn5R=
katal*		Lje4t:fWBZZfjG6Gndq5m:af
katalog		_dg9u3gNdTAimW7Zniq:c_Bc
kaufe*		=]n7GW<l5eANkb5DVnnMWjh_
kauti*		fc?k969IX:W:;f^g98<9@7<:
keep	f15h16	XSA_x]G;<_8IURT[8;59fmEG
keep the		8AepjS;8[@9WDb8m8@SXfdag
keeps		3ge@k;7c4=>?ihRFdYm_^4IY
keer	o16	qCamA_iqkAb>1C?^@8Aaa>CQ
kein		s^DpaH^cYlGk]:k5RV>6BJgk
keine	o-28	]c:??5i[fd[gkda/=>BCf68b
keine*	n18	jD<AC9l?oy?hj.W8BM_B>FYg
keinen		bXEK[;o_[f<fdZK7bddM^H_i
kennt	e16
kept		m];G_CpW_dV@>:fh8M:<<kdV
key	e33	^hs;=08:olZf8J^cdm_hS0eB
keybo*		=dlXfah[2m]esT:Tnmg5h@mb
keyboard		=gl^jCZ=9k]pjJ4@fhm2c7lf
keys	e15	OAp4=988qm<]3]cg9lGs9-8X
kg		9bj0rZf>,j9Xeu8@mdt>i6af
ki	m19	+?D/9D5@J8Bio<f5;c<5e<A6
kids	h-24	bi]ZB8ed[iam^41imqm?cEmm
kiest		6c6<g6W;5267hi<2d7kke;;S
kijken		8H??:>05;dg<oHbA;A/]3a6S
kilo	i25	LYkHkbfYbPJH<ISgIBZ4h2HH
kilom*		jJI2ojsk@@chCc8CU@cE[1eX
kilos	i18	DSpioYaV^_K>7XTjf7]:g:g<
kim	o-17
kind		NEd<mhQ@DS=;cD;>?9_;iZ94
kind of		Yihfi7iX9[^hj69E^Y_AkaiF
kind regards		HheIp=abC4CThj2Po]yhi=dg
kinde*		9dgelAecSe<X]B9kefh?f<dQ
kindl*		B;485c0T2:YF5]U:@a1gC?3c
kindly		>X825<4C8Zl@?WSFAP9e;E0K
kit		GitZoYkZ;e8bc^:CoerCh8id
kitch*	o18	dDGbbpbeAnR=73dCaSTZ;p[?
kitchen	o18	_Vgdddj[HoKBWC:hh]=]Df_[
klaar		mLYd<_gfeedJ0WbgZ_:>DXce
klant		8AahA9:^d;VCZBV^>4@T_97?
klant*	a24	8Y919Zd7B{1_f7E3Wcic9-Aj
klanten		8ZaQ^1yhZk9cfg5_f<iTW:jj
klar		e?mh1oXcplkZ74BbVhA2hak^
klaus*	f15	?>2pbK0376;m;5>p>=4lft8:
klausel	f15
klein*	o16	gAffYcjl]c@i^ZHdQgD9ka]^
kleine		dWDjdGkgjjFQ@ce6fD9<agha
kleur*		6gp?h<h@;?Regk<:nXqAg2dX
klick*		;gi=e7ZU7]?Zfh29j@sbU4fb
klopt		_hcVoc[a;a>ljb6oFem8^7id
km	o-16	5d<Dn8b@?47<ihE7c<tkD:;b
knock*		oAkf=^jd[e^b4?bnGj>C4ak_
knocked		o8lr>leisofa0?dc@i7;<hh]
knop		:fe4[_hb9iXII47;obkPbdga
knopf		3fedf]ej8eEd^D5ZkapQeakd
knows	e19
koeri*		_?h[<j9pBB^@?8X>>l0[8iUB
koerier		C:jc:p@oB7X:ZfDG8i3[<pA=
kolle*	o18	]^iXi^D[go:M]aJXIeZ6]g@?
kollege	o16
kom		3Whk<Y+2_SA45>_d=E6j[34[
komen	o18	YJVf_Bnc>q]Y]AYCe?JDGag<
komme*		?bGDGAZ[_gBdGQ@fiaSJFlcI
kommen		E^ZB@[a^?knfG=;^o_g8[dmI
kommen am		/fc4i45<7:8;oj82h@p]k7;L
kommen wir		0=9fAj1c5Rd@66^ZX47kCZ6=
kommt	o23	naNbhSVaWhLTEdeF^Z]?>mW>
kommt am		B^93m13@0983iRBU?3bh5I57
kompl*		[==>7pB<hoA_62bGFl4L<abl
komt		d^e7?fhkf=SaHDB^ZbCCL]cW
konne*	i-32	H[_CRTBFeFSdV[FbHa?DMEGE
konnen	i-32	AReCG=AC@?MYAE@fY_GHL[KZ
konnen sie	i-21	>>f]:IKie;?aYUF_UfUSB_^;
konnen wir		1H9^e7444L_^rcB;H6cbo:>F
konnt		2Gk9/e=ek6fS-1I:[k6UK+?E
konnt ihr		;>V?3c3DgAe=-?MRSl<_G08D
konnt*		D]jhD=5RLbaHZ=aJ=T@]^19Z
konnten		;QjaCb7>?EY@8HA[G]H=U.=J
konnten sie		IZrEbSY_ajB;^]]Hdj]BY0Kb
konto	d15j15	hEC19l?c46EA9f>0;n<F<==i
konto*	a23j19	;:Q.7u9_?>>=:C675h3j9;5f
koper		6aF1h6952<8;bq:2c;kme44<
kopie		.@Wf]378@16Zfk;h7Sfbkk>:
korre*		fGjdClhhcgekA4?find0Wdl[
korti*	o-17	9Bk_]6]Ch7cbja_cS@E8k.U?
kost		;ZH9VG_a0cE@8C3L_cp^<1Ef
koste*	i-18	cg9TMUg_e?fd[FDDmT]^DUg>
kosteloos		i9;h:iX^kGec33DgDe5S@rXB
kosten		DcFNGCcd_hT[IcEYkbCEDaad
kostenlos		lSfYC_ZWh_hbY=bbIb=3aZib
kostet		_lVBd@c;2]9_f^3ChZiUCZ]b
kredi*		8Fa;@S9lG8^=WgY:6VDm9E8;
krieg*	o16	pTFm5n;ld:hH/KemFh26@oZK
kriegen		n?kjAfeigmac=>_mhoF>@_jZ
kriegst		qEel5jjogfhe57fkGk:;3mcc
krijg	d18
krijg ik	d19
krijg*	o21	rd]hjbdi_kJF>blCE^97Be[e
krijgen	d18	bgIX_8]p<]G[:qe?_B[?B>5c
krijgt	o27	^F^gmkp;nt6CV]gm<A,1]_fX
krijgt u		r9hm8dkgiok>==VlCk3:<mkd
krijgt van		pAekAmfgnagj7:hjFiA9AliI
kulan*		Ecoh7A=Dn4dDL;Vg[BiFm:L=
kun		>Upc:=5?80L:JhAJK@Web97;
kunde		,T4d9:bFj<:B]IEA>6D[=58g
kunde*	a16n16o-22	7T9A:XV6fm9_r7_3?FBF@7;j
kunden	o-17	<dA^iE^5CB7HjF>YF3b?g8Cf
kundenkonto		^CaG?nU=^q9Y:H6H]qE7E<_q
kundi*		-f<^;p<Y3@f]6D5Gp8re[>VE
kundigen		5d:Z8l1e;IS>;>35mCog899A
kundigung	g18	3gVlhaC^?0Zdb75oW5QjT[?=
kunft*		rJjf3=fYjgBa4h_lZiTI?dbS
kunne*	i-28	7]a8<UW[dcCZ<6=_eIGQ<9]Z
kunnen	i-28	5^bFK;[;W^@Y@M>gJEjeV5Db
kunnen i	i-19	4qh]fBFC1<<bf^3Ia]o<g9kb
kunt		?XheDi3I@<I:;e6SHd]eZC<^
kunt u		-H[cAZ4@_>Y:.L<E=DL_gGB]
kurz		Dck?CgCdVZCnH>Zbc[R<gCC?
kw		BhgAp>[_:JD^kf5Bh_o^i5bf
kwijt*		m9qf>C@euNjC:9ek;^:CgVB:
l	a20c32d32	mc7;^e<Z<ef>66e=jgXa=BU_
l s	d21
l the	c21
la aplicacion		8ja9j3G8?D=Fki64p7rVn?@d
la app		@ce[h@=1j^;a^lI:b_oMc7[Y
la bascula		Ceg;p8C70dCFmm8;iepFl:kf
la carta		]F::]d;?2=>Cc^;k7_9fAt@P
la carte		7bk<?>D9lg?Y?GQ[YafkC,BY
la casa	o18	bSAm=sRKbeYj/EWlLb;<7r]n
la clause		gA=iE@B]b:jd53;k9C86dlVX
la clausula		>D5?c5/7/EI]XB3;:C]Tgh;=
la cuenta		eZD4<fb:>T9a??>?1gYS>;Jf
la cuota		g@reCfok]WgE@Db^>BA@e?[I
la demo	o-19	-i_+l1i;<=GXsj,.pCtfh0bc
la devolucion	d15	gj^d674e?fhF;i^@Wb]2^9^H
la factura		nFc?maea>:cd@==jE@]7@<mW
la facture	b-52	^Decj=dZBLAlgCF@^Ac>cekh
la fattura	b-16	bVi:kaeZc<>kk<?Pahm5Xckg
la ficha		Gdp?H>heEG@jtC6IfeiDS9dZ
la fiche		khYQ[3nccj[le14Vfhk8g<jF
la fin		<V=GEeVd7T^C;@4C^Ag@;>;?
la garantia		::Xlg0?8b7X]7R6jGBIJgdB>
la hemos		o;ce4oqWdjj]6;il:g866gnf
la impresora		;Yld?UJddiD[5?;8lim[dHga
la instalacion		pDib;Wtnmvcj?2g_bjD3XZof
la ley	g15	1b5afX230::^Fi3o>8?hSZ9W
la linea		mV7g?njn@?=3BGPGKX>n8p>G
la liste		7Tk8CV6m545Dhl9>:k[_Vo=X
la livraison		<gK9bbEb3DeSAF@BmcgYEFg<
la loi	f17	5>I_k.:5=9enmY8S=GQesnES
la manana		]aYDQ4e_hbKC[]>4g[^_h;ej
la meme		jA8_hWoflU8njFA=ZFb>AV]g
la mia	e17n16	V8C=3j-Zh]J;.:dGD]/j289]
la misma		oZ?e;7Wqjk?^CIh2Q[@<XXgf
la noche		[Ejd:kgingbS9ACnGe8ViaaQ
la note		m<[DZphiqVgo5=@o9l5;;bpV
la notice		Zfg<l3k:G]:iph3Dpmy3k9mi
la nouvelle		@YudbCA_gXbVigH]ohlAiaeS
la oficina		XI^?9*F@dh?@R]_;39Wh@W1D
la password		4Ek8:a5bDU8_Xk>=Ei3bFhS:
la penale		p@ch;Xgb^Qc<=7i[EX20YhXW
la pieza		e_i^ikXd_eng<jRYdhU4cajU
la presente		[e6<_a5K=na8U/JdgfZZ:cY]
la prossima		k?_j3jmhenaHT0iXWB9A;icY
la puerta		n=jXC;nprp[hc;BUgcS?@cd_
la reception		FT?bp3X<R71akb:YX8Uiji=a
la reference		4le>n<_B07DCkm48kFpU_7c_
la remise		>aF9k4C8J4hAha:dV7_cl2@F
la reservation		5c<3:G=C:>BFVU9=k@kk=6D9
la rue		oZ_i[@s_^oaj<<^md^d?^Eli
la sala		cji8UTaW<ibibW<Wfnl9a5fe
la salle		idfEZGDm:ii_J6C_mld2d>hF
la seconda		d<ja;i8nboEh=@YcAc.[Cs?E
la segunda		c@B_2kKf_b]9@;XZiX_l7hFS
la semaine		MlXYZ:j[?C_hXdA=mWm7bXh:
la signora	j18
la somme	d19	uXDo0;9p^^h@1ekI<Z01DG=;
la sua		KCpBCRXEGC=aeh]aEbBb?VcL
la tapa		2ec6i?@:/=HYiZ3VlTgHp2fC
la tarde		U_iWaangepWkeV><kd_@Zafe
la tarifa		]Ajdagpgd?iJZ4KeJ][ZE?fP
la tarjeta	e27	6[^5B639jU<?;kWdIeHiS6>:
la version		BFc:_<7S7YebbS?EhcfL_B_^
la vostra		e@X^cedCcoXWe4Z=]a;>XodS
la web		FhhbcD?RWKGC>g;VfBl@k=_[
laat		7Cfe6W;ZIbiEh2ajSC<E>YAM
laats*		_H?9=kHa85<S]pU<:X8d;=EJ
laatste		k:B9dsdg<@>8CXKC4Z8h5e=I
lab		QY^ZcEpFdjE[CHVGfd<9>Wg_
labbi*	o18	t@bZ>qsu<bbj.9[YSf825kg^
labbiamo	o18	s>ai8cdr^bch5F__Hp435hiZ
label		?ifT>5[B<ccal9Xa_XH>e8ge
label*		o^;^B8ng[jH]Z4d:N[^SG[]h
labels		_AYdH2cmgbSjY7BdQ<G[_^Kb
labon*	c16	b@@T1p6r:5lJ6<H7gE<n@c9:
labonnement	c15	<V@T7r3p9Bc<5EZ<iI@g4]:7
labor*	n15	oD_jD9qamh<C@?VA[_ihUafe
laboratorio		hC[m9FrkknCKZBa7RcEGYeaf
labou*		gD;@aVjHDleCf:er7F/2=odA
lacce*		fcmKaAK;WtAg4UVnZnJE>Y>E
lacco*		AF<=7m3<3cBI<8<^=mUgUbVi
laccount		C@E4Fl897j:W982?=hJdUDDd
ladde*		Vd>IFkcW93Z=:V?ne_]A?n_Z
laden		Die9j:^=3=6Zla79eZoak?cc
lado		l[cZ?BjijTTQ]b@>]_a]J>XW
lady	j17	0<qZ8[4U9;95ikB4;d8a>m;Z
lag	n-15	Xbsg_f]h[^]]f7=khkh3q4rK
lagen*		5Kc0@968^JAdffY27[<^V85C
lager	o-23	0Za(A5073UFc?@E?hKleS-9=
lai		lJq[Cb[m_a>]6;H[JkIYf^fe
laiss*	c19i25	4ASb7MG_hVb8?2maCA3n9_8:
laisse		e>3XBEV[bh;E_>i<<77bYo>L
laissez	i25	06gq9H3Fb1o?21]cfCChV3>9
lamen*		>B=lZ<iVa>4ZjZ;D=7IlDc>a
lamin*		Xkb@Vbnne<ZCVdZ@qktFW4md
lamp		TefJ?bVY>n@f?cDGhDZ<]LgI
lampa*		dVU[mf^[0BC[;jW7eJa5h5d;
lampe*		Edc2b=7A;AYhbb4<kUlBlA_E
lanci*		f9lW4DL?p_bg3BQlXk6[Lm];
lancien		r=fe4eYkilc_5Z?e<l5>^Xe<
landl*		3ecedf7A4>:cXg.f:@Ub;D?g
landlord		7kZiqlB749;E^o5c::X^7:Yl
lands		jA3wE:HEhqJ7]4ea:B4J5mZi
lang	f16	k9<f^EDh;S_e:dEcbe?ChlGW
lange		oHC^_BEgkmS^KeXJ[EE>f]EY
lange*		dCfc@dbcob_L:9[ZVh<Za>f^
langer		T?jd@fa]mjjG3>eWRgATf^CC
langs*		lY7b[=lFe^Bgn>YJ?7IX9lKF
langu*		T_^3W;XD9mZ_iVg8dVJC^1i_
language		cdd^W@ig>hQfgcFCjahBh.cX
lappa*		8]l6iZQ;bmE_fkC4njrHa+fH
lappareil		:fe3j8U7@f9SIcR[cZh^g2@D
lappl*		cctFR4]acm=abA>YepW^^@^Y
lappli		egocVW_aih]b4E@hahXC=]pg
lapto*		@iVU_:A0dmFhECJmC^^^f;9;
laptop		9dmF^7==^^8k:o_f[eDf?;;W
larga		ife?m9kbDjMjlV2_lktBbAne
large		k]A;fAbp1@jhehB5edm>^0gY
large*	d27	wgSGJAFx97ci:f;@Ui<+EIX>
largent	d31	ud7_?=9n70j[;pd4@Y5,<B9B
larri*		Flh6g=EZ2=S@_jW>[]iCe5aI
las cuatro		g?o_8niSgljf?:]rFj?BZYfC
lasciamo		i:gl4fZnhleJ03g[H]2C5gbD
laser	h41	1Am=qfI8=t9T>hc3c8Y/m0C5
lasse*	c16i17o42	aUYg=h6:^i[C@/]o<U=WB_]I
lassen	c17i17o35	dCbl<jeZDkmF21bd^Z<]UfE^
lassen sich		Eli3r+j;<>@^ri14mcx@k3i^
lassen sie	i16	:;je600Yt<dC:>WK@;^Vd4DS
lassen wir	c15o29	m8Rm5oWybkqU/6g_aa197wj[
lasst	i24	ebgl=8ara:WE<X>cB7cB_/>]
lasst sich		BhhEE>Dl?5bK<V>]oV^Ek<Zc
lassu*		D^A:8bAY/-[RFn<FY7^dE;;8
last night		RAe6BAE>l:XA48_dAe?p=<85
last week		<gn_l;]VEfQ^E?Ugjdj^mFd]
last years		aUhk@dSikpkj?M_fgo[>fjk_
laste*		sDXWB[nbamQi^:_f_SD=Ffn_
lasts		:je?e9l_3g>Wol@=f]qDZ3]f
late	i25	6CgfAiH>[BWFU3Gj[>Bc];LU
late fee		4Eb6hBA?>/REe[6PS=i[i:>=
latelier		nYg_dckWks_j??Vebm]JAbmb
laten	o29	eC[KQr<=diFc+<Ci5c4@Ud8]
later	o16	JUrn8T=g<JiJD@afhWD5d[gH
lauft		ahh[_AZe6m@@CZUSkhYbDrfF
laut	f17	eQ;@yRi@-&Y[ge/[@3jjf:6<
laute*		6KmBZ=:Va][efOW=CpYBDAB6
lautet		D[gG_W[lD_@djG?ThiX>jJjU
lauto*		Ed:4d2M59sd]h3bhU;>;H_A>
lavag*		__kiegq^:g[XRHA_jli3Kak]
lavan*		f?[ciZtki_=a=7UdbhD?Dene
lavor*	j15n24	FR@g3:=;eK2<jgK458<i2g4T
law	f16k17	.g2arKA*,A=^aa0Z4Kf_dkZ^
lawye*		bni>]f[-5nWJd7;W[d@3Fj^@
lawyer		DmI8iYa18fE[eC6^Xc_4?i[T
layou*		gjkH^;nl8n[hkK5amnn/l<u^
layout		NilgaFd]AnWajJ4[mmk8aBth
le bon		QZcVV4g>5;ZaF?7UdGgUh<BW
le bouton		:hc9uAb?4>Bfli7>gSrGo4_W
le code		D<fC9F4;Z:;[Rf?^9hAg;_==
le colis	o-38	*oc.n6=2<9@<sm2]j]tXh(DU
le contrat		VG>CAb@k7Vi=X;AZ_gQF_Cd7
le dossier		Ge^?eJ;Y1<<7kf6FDMba=o>6
le droit	g18	2k:gkk640?=YJ^Ek<2:AEg>[
le lien		Dh[Ak3>]6H6Znq6Ho;naa5Ve
le logiciel		<fdBk6t?3cIcde5@e^m@eCKj
le numero		.^g8fS@W7:?Hhi3ZXdiJD]X>
le prix		oXC<Y9elFad^Fg::aCV8G1A_
le remboursement		jl9FG3-g:8a@:jb3E^V3D<<C
le sedie		9jc1i6j12<<Xln/7mCtfk9Wd
le service		EC7[?9<7VX<bl>B1=2Jdc[=C
le transporteur		7dHJg5e:C;6>lm94f6jeg59K
le tribunal		f_B-q4i88h]Hl9GJ=[I.Fh_?
lead		9UW;j:hZ@r@Xmb@Kodh<i-ci
leade*	l48	*77k72020yj;l=f8B=<Y83Al
leader	l28
leadership	l19
leafl*		Jkd6f;WAC8?^f_;=ibkIf3fa
leaflet		alaBa6_[Y9c_[hT>ikf:[3fE
lease		5Y@VGj4a6Bc^;5?_iC?_?da@
leasi*		B=AZ5efqE?X9:GD<=;Ti9d<>
leasing		A==6DhAjB?g>BCF/c>^j5<B?
least		cdc]U/gjRcCCDiI2]EQE_Lbb
leau		Uc=^^<gi?[48WJ>1dKnqL>>k
leave		Zc_HaadLlyLeYBJfW[GFe_m@
leave the		9:9<8]8@;rcGW9^6ZeY9X=5@
leave*	o-26	@X2;]E89BI3AG;=UE;]i:B7D
leaves	o-26	4^<UhID67>=JI4??b>iRA;9Z
leaves my		r<ij0manmsce7:gV7n4<9sfD
lecha*		FW^^[XmghmDn;7Ukf^a<^oga
lecol*		hH_S>oqjkjXeF:Sfgh;4Ccp_
lecra*		7go2q5j=:cVbfM4EsVqBh7ff
lecran		@jc:f]iS5fVfkg:coiv?jHgg
led		_gfCYWdgeUaof]8_mak;eZka
ledger		]AdIAj^ZnqEK4;Bkir9IBeKk
leest		=d?7Y(C:Yf^ku5E:a[EF[AD:
left	o-45	ihFD;5fVU>?Z9[F<F>bg75@]
left the	o-16	@]<cL?]5ib8bF8D_X<hQJg_f
legal	f-25g-33	5h;@j>Y-.B[igI=f=?=UgaEL
legal de		3@4mjR778:6nAd@h88;phl5:
legal*	f47g44	?j1igC+*&>Zlmb8p035[al*C
legale		6B2?e=;50Ae^oEeg:61<CW5]
legally	f15	7Y9kii/4+4<k5m7r184he[6e
legalmente	f18	5b0qb]-5--9i:l8n33/oji4_
lege ich		Zji4dAplSniig::Gnbq7k?le
legen		aEjeKYncbq^cG8XeahH=<gfb
legen wir		pBl]<dhjonim55g[>h79Emfi
legge		0^7caB0349@oga:jTA>c^>ZY
legge*		eZ=I72dJcw@WkDh<:97@;dM[
leggen		fG@mWZj;>kQ[Z9Ym<Y9A9rV]
lei	g30	:F5w^W-51jHFJe>q@A2bciAo
leide*	o-15	>fD<<B,E=5X<3YB=h9vw@,88
leider	o-15	3]D1b;<<86@5Ba9-h7vn<176
leider nicht		7dHCl@V?D9;=ip><e=mnfBFb
leidi*		.C<[D8E6-GhHi:X[Z=JAX2Fo
lengt*		pgmH_cnl_pcfBDAnoif8Weli
length		VgofbWidFbafVd=amij8f;md
lequi*		e_hW_2h^iiXfbeH?EdhA]TYQ
lequipe		a]hHj<HD?fbhiGC;bkb;dScY
les deux		f]Db96?VVabC1_K^aAD9>E_[
les droits		W=H>;>U9jUanD?_l4_2XVe?@
lespace		;Y]]dF4>6fA;=61?dgofK?Lp
less	b28	bG<;qcve;==b[@F5;5@8>5B@
lesso*		Ih??[4cbK^ET;_]@hDm]?4HE
letic*		gfm9VFuKadgeb;:[hak=e;hc
letiquette		3kU4X6A3AW^esQ>.algBk0_Z
lets		Z?8e6@@Ce@jML/cfC<?i<BB9
lette*	e-16g29k32	>h?qhT=8Dc@@iZ<rKAGJ5__d
letter	g24k26	Bg@Ufcg:96V7AjEh=@4j2c>m
letters		g]ZoKEfl4YCcma:@kckBYYhj
lettr*		LkC[]^9X:a=>?AAiZ:af:dF]
lettre		>f8FBP9D[EE8Y2K]Z5^c?Y:C
letzt*		X_bg94=ie_>;hFMc?_f;4m8[
letzten		0df4AH7Y65DX_a1:i^]ZA@FW
leute		h[iW[<migrUj]:b_lab<[hde
leva		cfh;f8oEZi;gibCRb_kUlGZk
levar		qamWV<iR>fca?7>blbh3j;gb
level	l22	8B_gT6262td;qUg2<=9QF6:i
lever		XcKU?;X_geemZ3ACdlG9bAke
lever*		XdA[>DcHbFBWU:8]W:cZ[]Uh
leverbaar		=hm3n<dA;dafmD6ajir@i4_Z
leveren		aYihf<hWen>e[W[_icXBeQjJ
levertijd		8ha0k=]DAdChkj6Ahat9h+cb
lexpe*		2=^.Bd7a11?5fc:6:>gmB_8=
ley	f15g15	7_4bt:;4-DDccC7o<>Cc^p@D
lezio*		j^kJZcmYdj[hdFI<pgm@ZYpe
lhe		l;tj:m^nrg=>8WlaC^.]<nGb
lhe a		i;erDangskbJ:?Vn>f7:9jmd
lho	o23	oAge;kfgdkll!7[zUj4@5ph>
li	o31	oEeKAc_pbnce8d[dEhX=Vjhb
lia	m16
liabi*		dX6df=:4E<WkCK5n>B>cfo=D
liability		DE8ifZ::B?ImB<;a9e?egqLE
liability for		d<AmdI@Aj?hh45Jl@ZDVcp^F
liabl*		YAC<a9WA86cg@E>D<>c9nXJ>
liable		Fb=:[W]91EIeA7:c/Cf=JYE[
liban	j18	[Ak;:g.r7+@<_mA2;^Wq6a44
liber*	c16i15m19o20	8ABM6b3fYaeb>1kkRc:][>7;
liberar		@;ek<C.Dj/i8==bk67;Hq/;>
libra*		UdqkMGdKhbaa87Xikd]:fDbD
library		jZeUdTD[[=^kAbBcjfjDiCk;
libro		ibbgmDeZ7=idnlLLbSiaiEgR
licen*	f28	jX8Gb^Ag1;nj?dA<aB=i^_D>
licence	f15	VY:mg57?6He_G7?gmHc]mt^K
lid	n-15	+fl4m<=H.Tagnm=7iXj=o7ma
lieber		eUcK91CZChgHkf_7Vg?=:ELh
liefe*	c-23n-20	UVlhd_^E_CLVZ;6_eclFhJ[V
liefern		7anZ]cdm^j^dTcAbYla6kbkd
lieferung		dgcWdghLYjbaiDC_mUm>XBhL
liege*		CLdk_Yf[]de_BCKlTd@9YkdI
liegen	o15	^XmIA[ichohcFc_gji^>Hilc
liegt		da;5dEBD:;dbVCHcE[g@4CX7
lieu	o23	c=HN=@CY9=f_1:FbJHB8_YN[
lieu de	o18	nHj[deenK?[gEAZFBn>0hfhA
lift		gHfHE:WCknIZXDd_i^Yb]bbW
lifte*		WAgh2be^nG]:?5^SFCCbbO?C
ligge*		j9k79[AZenCe9Amd[e5_EjXG
light		5ddIlLV<;oH^ldJDgil2j6YY
light*		aIdJRmLNCo9_>?3]fpe?aGhm
ligne		DV95XFSg7[adc9[9N>EJG9aU
ligt	k16	tV0B@W?K8Gf>7UhjFG:]3l=5
limit		Vcx_dVmdjCg[AGGmljc;l:jE
limit on		cbY[Yc[j?tajg<F@jpY:chud
limit to		feh<ecpk6rciGB=Colh=_Yjg
limit*	i15m18	]=@D@3R@k4Dee7[D7?>^iX99
limite	i20	k;qs:FndkF^@57JeA[VUb=Ze
limits		@]i4Bc=cJn]embc2NtFDabFB
limpo*		Jc?>fYig;4afF_JF>_f3I3^b
limporto		_d72fIcf1@Co8T>;AUFI?0_;
limpr*		aef^C]dq@^V]A?;TmCfCK>lE
limprimante		hfmht7lceeH_cl6Wjes<c?oe
lind	o-31	0lZ9{2G7-+58dv03w8}wj/6b
line	b23l20m18o-23	BD63e>]V0@a^qA[D?;V:F8Aa
line is		2cZ8g<<;3<@>bj:Dp;hhh9B[
linea	n16o18	kL7CEVhfTgbH97IRE=7]=r^T
lines	o-29	Ql[5Q4dD;C>Gmc62iWufe,[D
link	e26o-23	9hlFm(j5oi2dnvF6YZ}k=7WG
link in		9g_Bm<g_M9WZSi1KjZgCdCeZ
links		0kf=p2:?6?;Sbm86iTrDi5E@
linte*	o16
lintero		k@br5ojgpnd^84eo@k7><gph
liqui*		j@<3LpgALIdd558D@o>V=4Hb
lisbo*	c16
list	o-23	7eJ:DJW:DZ<aod=^SrhFH>7M
list for		k^gUgBncCBbdab6WjamAm:rf
liste	j15	>Z[6bV9d94A_qj=;acKPgW]D
liste*		d?6Fine][;YEE=CJ9:AD:AK<
listi*		h_lgR<Zil_[]D@Wied^=m=mD
listo		n=meBnqjfpkk64ZpgpB8Aqqd
lists		Ub?>iI^]1?=YYA2;FgdgZ<jb
liter	h-15	iam>?@mhhDgmd=5duqm>b:nl
litig*		IX9[lDR36?]IZV=kG?6;A_AG
litre		Ea_9g?skEBFhfN/dnksRe0qY
litre*	h-18	@niK^5na?bYmnZ>UxilFbAog
litres	h-18	]ie7[8mk_:gndB9kofnGT<rj
litri		HlmBp;iWBoIfdV1SdgmEc7cg
litro		8mi8d9h>@iYYla2Wpjwen4hc
litro*		fgi^;+mhjUXjVA7^mqtJM:qg
litros		DasJ?2VbWfMjA??Jlpe=YCmj
littl*		[?idY9iE[_@AA^AqmI>>^?Y@
little		=[kKY4^HppA:]EA[d^a7hWhC
live		i3sk8q[sm]__2:[_cl+?Zoha
live in		ViW=o9cTLlZkm>8Upju6i7ml
livel*	l16
livello	l16
lives		6Ip27k4i3/B9ve78>i9e:p7;
livra*		Dcc:_iY[5G__r^AYjmnSIXgU
livraison		LXd8qkhb:EW[n_8Ie_p=KbdI
livre	o15	eBrkLbZljb@fXB9EXm;H[oi^
livre*	i18	VYlV<HA^k?<8Z<;[c_ED][^G
livrez vous		Flm0f>[@XhJfhn5Aohm.j5qi
llama*		T<_eAA_G[T>8pVBH>EC]5m@g
llave		DjdId3_[miA_YfX^ek[Ub7Fb
llega		ggc?^Bn]jlTnTa[@gcmaadiV
llega*	l15	GX7T9::A?Td@B[[H?FEYAGGf
llegar		1b]6?9370<T9qmB>A=YI?68Y
llego		cFA?kZik3<SY=kD5_GC?C@=?
lleva		@VYEp^n]6k>hok6fflj7mDkT
lleva*		f]i>[5D=]o9AhbZ_JKaDHjWC
llevo	h17	W=CvZeGZblD8:@dG<47X@i9E
lo cambiamos		i;er2rHejlg_47al@i=46mfZ
lo pagamos		j=]i:jdkiob]58bl<e8:2j[]
lo stesso	i18	=Uqh=ZWgZ?_=>9:jfac3k=eY
load		PfE?Q^>QHZdnbC6o_fXAe_fE
loan		ZAB@/jGC8;aDWcG];D>^8];V
local		]]gdhb_[?d_dDk]^XbTWZ?el
local*		7Ic^9@Yq<L:;mj<2>B=j?k9_
locat*		5Yj3bkceAXVipa<BU[d^XcjB
location		dTd._Qa>JJai?DFbMcIhG?Y8
lock		ecs5_BeW?tBqAg8Z_phEZ7lW
locke*		lGjIF<lgk]@^5CFWIbFdIb[X
log		;_].YEB>8I_BglA@Eb^g<C_E
log in		3Yj<CF7;hi:>4fX:9lXe:=EV
logic*		heWFf>ZhFQbeEXHCfdi;f>ac
logiciel		bhinfDomImbiG[@Znkb>jFqg
login	a70e52j20	,>_*2i,7]p6G)^<>5z@l2=6i
login*	e15	Z;n,>A53hu6d1Rf]8j=a3D;N
logins	e15	]>l26451au9j0?dn=g7j499;
logo	b-16i-15	Diduh>W_]SXn]M6ikedWsfhj
loi	f20	->8Kg61/7AfDi]1a?5;imc3=
loja		9Ug;b<^87BZH_F6B^WI:T7D[
lol		YiC2dY1^5?eUXGEG6c7GE[D:
long	n-18	ihc[k;no_ZVqEhBcnfd/oYia
long does		ooGJ:7jhk^JWg[<BqsnCh6ah
longe*	c15	EL=6=^ESihFU<6WDe_hfXAY[
longer	a15c15	6C@-?T3A_o:OG0WFQgVjQ<@]
look	o-24	FV]8IUcg8HaTqZXf>9gCJ0=F
look at	o-20	>B86cHpG79gGfJ@697H;7<2c
looke*	n19	dG7j_?qikh8Fe[[3?=ZiVCBb
looked	n19	NTBC[;qcd<:8m=>8A6jg]F6c
looki*		ighCk:pa3?GDmULC^KF=F_XE
looking		qb;8k>ghE?ADr^A^L;K<@LhJ
looks	h18	QCi3|ohV1gE_afD>b;_.]3d=
loopt		^XCfd=BI8]DhcGBeifjBZaZe
loose		^be<d=hH7KWiUU;8imq8b3kE
lora		:gl9i+c9DGB^bi49qgvBi7mc
lordi*		=d9[K]Wc;:B@6^2Yo:kg=5AW
lordine		#d7C:l?eB9bA;D3Dj=rhB8[C
los datos	j19	3>ehIY:i9@:_[_>>7kF]_dE:
los demas	j16
los sabados		7aKWa3a715;>akC5j9lgg3>d
losch*		9_U5BnL7:c@a873<Ulid?;Am
loschen		BX]9Di^5@r<FBX3A?giga@Hk
loscht		,<9.Ci843n582@8>:dFl<6Ef
lose		maai[chmZh__JAHYJfX<Ignr
loss		mB]kETj]gaHi8TBb>^?G^oab
lost		_?m_ZHUDmc@C6;I_A[Bd;@<T
lost my		mRc<B5e?ioJjYHhMCgB_<C1G
lot		bXYhY]]beg<V_Y@6=[dXVIFk
love		j]ZEh?kjY_eBkGSSegd<]5ka
lovel*		8g]9g^IL5<8Fmf6BbeqH^blZ
lovely		?eaHpK]79cafmC9Coaq:YChJ
low	m17	?[]H@=U:ekcpg6k:I]>4i5f>
lui	g28l33	+J2cC_41/Yf@hMc^5;9d8==?
lumin*		nbkSabkdbnch>9BZhmf9]Vrd
lunch		g_ddT6raikIHof<1gXn9AVhk
lundi		Wga_bC??CkHWQ8<cUfgbMd]S
luned*		gijFlCYYlda^Gce_jgK[Tka@
lunedi		ialegJkXdYG[f=dii[DCgkjB
lunes	n15	cE_naBegih8@f@afbBUM^YhX
lunes a		DZjLggfAGi[b>=FbikXXfecb
luz		]J@ChfolRW_EIDG:WCe8^;Y9
m	d29	XaoNi=dU5?YeCl>Unlr9b.mU
m b	d35
m2		:je1j7c?4QG_V@6Fp^odh=d[
ma carte	d26	k<G<[?=D[8gj-deg3=1Z==:3
maak	e15	ZBM><]-GfHhH,U@_J^Df9^CC
maand		@aB]9a]sG:f?>EKFFcff;^FW
maand*	c23o16	e@8KUj]cPYWC;F?LbA]bGVCE
maandag		EbcBUTjZ_kKb_G?_jSL5fckb
maanden		<T3i>AAdZ>=ZZ[_c8@LdGc6>
maar	a17c37i16l39	g?6_1=AIDgk8B5DdB@4U7;C_
maat		ke]^c4sieo?ah6:Xf_e9cccd
macch*		A^8CXWR[=7a^?5@dA>@lXSc?
macchina		haSBjRgp>Bc>AH4j[@kU[@YZ
mache*	g19o20	fAClBiCS]cb?17gk?J+h;jB>
machen	g19o20	FH@_Yh<Ccb9;)CfJFB9]Ca9c
machen wir		jH?j=hCVUa?D;7eh_[4C-nXZ
machi*	c16m-27	iXG>iCEckV^F<dHBcjJiAh]<
machine	c17m-25	CJT;Z<7Ve5ag8Y>XhDe^SYG9
madam*		dKkIFCjcciadH_;KbacHh:oa
madame		_bj]WUlXBiGj@]=DmjbD_^mh
madame monsieur		Sgb<=BD>Did[f9;;kTqJhBlh
made	c17	[iY;GbfiVFbb99:SfXmfHTlA
made a		>EYk]W[nB>AEd/C>d=__@HL@
madei*		Eeb1r5mFf[Kkr?2MpjsFk7ld
madeira		<gj1m8o>A]Ckh[4bomnVnAig
madre*	l15
mag	a31h24i20l23o30	49AG=q+<Dgc>:>cf9F1:DW9]
mag de		gKeidi]:miUiJCLdaj_<idmd
mag ik	i15	6Bfj=V5i9]ZA_kd9=DXLb?;B
mag u	o15	b=g[AjdlAj^^5<=e_bC>WqhZ
magaz*		AjE4c?fY[cAgCXb[lcpg:7f_
magazzino		bdZBn5h67jCTpj6SRKpDI6dg
maggio		i@<h^ctmb_XE8AjWHc;<Ba@j
magne*	h44	9@s<ppY;:q7@9ih.^A>7q,D9
mai	b16	ocW=SekrU;bn=iTEaBC<DZTW
mail	b-17j-24o-20	6Z];C2=DZZ?am]CGZ^?hfbDH
maila*	j24	:;o=9X4f^8=>jkI;Eo<k?gH7
mailb*		gDrC3ZXMnhEm7:_Y7r:[AleE
mails	k18n28	pa=JC>c<bq4@VCik7>>k1k6c
main		B;fD5V/=@qiTC;keCK<VUB9d
maint*		]]Cb7MfajqgYk@b7bGfWAcUe
maintenance		Ka>6]@6Cke]cg>]>e6^<<<[8
mais	i70n28	8Jep7?DhebFA94Zhe<;TC8Be
maiso*		eR<Q;hFFgiEK>5bl5f3d9j@W
maison		cB<i5iCX]b<X<Cjc@U.YCmBf
make	b18e29i19	7Ca6LbE>hScH55ce:W9J>1IQ
make a		2ibXh@C598ZChBSmdFbCFYC9
make an		>G[r=Hab^9l<@:7gbWL@^YYD
make it		h>^84i_dLCi^7;A7C]F_><a]
maken		Be<b@h?[B@_Z32:k>=Gj9ZC[
maker		4X_P_/^V4g]=kH;4WNn^c6h_
mal	b18h33i29n59o40	i6Glaedjw_@@>Ydd75/9Bf;I
male		<Teujj7=Gf;;-fkS<68?hc9M
malgre		d9mt;GBgs?_T7?ng?=>?cS=?
malheureusement		7gG@p?93;5><hg<;i:mpf5=b
man	g22h15n48	UI?o]GYTc^5[g]d?X@WDH9AW
man das		;]Z6jc[b5l=>5X<6mAjHh1^F
man den		hhs7had^>mWcda;Kmfm>k7fJ
man die		=bjag9^jeUH_d[?fojmAdLfH
manag*	j-17	.]AYC*48-wk]qGc3W]f;[6^s
management		33Yh<:9B7nmVkI[>AI_<]7=j
manager		-a7fC671&tpYrVA1hVk7Z6jj
managers	l-20
manan*		9XW[8:Yb^c>[7=WdZ]XKgjiY
manana		cYaP:WmccpW;7HYal^[_fgcB
manca		fd96l=Ab-8gG7iAA><eA_9^>
manch*		VBmhmkdUkuGgF6S@me[:hfof
manda	m16	8V=46:55GxgLl;h48[HWI;WG
manda*	c-15n15	bEb>W<d_VcA?lH[hEgC@:n<G
mandamos		zAchYZjWjsbi11hsFh066reE
mandar	n16	ia<UJ1i?ch=lZCeE9=^g?=]c
mande*	j15	HE==>f/j3Ee>WeQ9hU=b=_:I
mandenme		79k:-i0q;53:tl=56h1h8o8;
mando		lWa^>;Fk_lb=BXeWLd:d:uCG
mange*		?<6jf6B7BacVc=F@188L[m7_
manha		@agBbc6GVd_g^D@amZb=c2fQ
mann	j21	,Hr?=p,]8@:9SjaA0E3FFl2=
mano	h-19o17	fdAl;[_b^ii>C0]qLc?:8]hd
manqu*		hWZ^WSoYprFh[CfTiaG>?d]b
manque		WZ5A=AihfgL_c8]6]<g<<CDe
mante*		CU[XgbCB<>@A8<8e;HC;HAUM
mantenimiento		cH9<rikk39]AC?9AF;a==<Y=
manua*		@g]an=ka5ccoiM6Hnhqao>n[
manual		]dB_[4rf4c@giAL@i[iTjcia
manut*		VfT2mBge-TiW]8:EFViH:_e<
many times	e19	YFf7F8c@mi>a7F[j:^=k7B8D
mao		k?6]DirlLcT];6SkCLCi4^ha
map		pWm_k=wqrkXfw@^;nco5c<nd
maqui*		pUDgd:dX^D]cLHEfY[]WMki[
maquina		eGJYc_ZVb[cUJ;@dgg>Lfh[@
marca	h18	5Xbgt^]90@DYHhb[=?H4h34F
marca*		:]GAq:D:.UCdhl7:CXo=k>I^
march		rY>NF^plkEfF:WSD<V]cE8WF
march*		fZ:bXb8[R@e@7L[FWb]kKc8Z
mardi		faaB[bka8@EBc=99Tef^CcEb
marin*		<fm.l^cF?>FdFIHXpgn=i5td
mark		FZUZ9>Q?ZfWjl7lJ8c45_DZ:
marke*		QY@8UY5A;<Yc^D?CbfXBcccE
marqu*		:hCEA88T;eIao4CXa>;FHXA>
mars		_[>9ZkskHAJBA?F:ABAEB=]G
marte*	o-23	ge86TYCS7B@?bDB<cDgXDXZB
martes	o-16	_AV4=[hhEG?bXbYYB^gfAiY]
marzo	o15	oI@f;Xmnh=^_V]_YYA>;X?[[
masca*	h15
masch*		AZEDb8[:U?HjhfAne_=Hjj];
maschine		meH=a;]W;gahaD@b^dY=g@k[
massa*	h35	cFbhkm2?7o;9/in4P771jIY>
maste*	e15	@Zr5]1@5itYn77];^rmgf?U?
master	e15	;:h,>T-5hd]^;Uf@Cj6e7;88
mastercard		<pr>z8slZp?p{7(9xr{/w9ul
match		pMeCrQsgVYEkbc3jbem9ZGm]
match the		uEc9jrnng_:h6>>nffXDa[nY
mater*		ajj8eUi>h^HZ4fbIcgofACW?
material		^bY2pArU7AFKeB3FaAC9JH^X
matin		Hhd9?A:XJFZeb9C^mWeIYdgO
matri*		_^e=XC:j=4C6UiZ8A7>hDe05
matricula		YHc^[U7o7-a=FiTFYS=b>;9;
matte*		>XSfK3Z@Ihk:g6Jc=9YA?W<V
matter		gGJjH4H]Gim8g9[d<9Z:?U=]
mattr*		B@memf0a=n_T0on::E48gAY>
max		5e^:CC=7Zm@erfc7Y_W:q2bA
maxim*		?ae]_T_DKk]SqAb@^LVGf,e]
maximum		X_f7eIdF5rVThf9@pml<d0la
mb		?k<>h6L;(8F9_o;0jDfYY4T]
me pongo	h17
mean		WbJ8[[cU^m]i]E?Be_f?S;Yd
means		?hV4p6U4D@5>ln;;j@olg<cB
means that		<h;W=8:<8UW_ja]3c3Uak8:A
measu*		S]_3n]]F:ZbdbG8eg_]Cj=bB
media		bChgcYEai:^=7cDQHaF5h;B?
medic*	h21i17j42	7Bt@Vk8jA:E<lu@<DC;;hIH7
medid*		Yci>ofj;<f@TQSDhg]F5A[Z>
medidas		eoM4q;u:7k@Fq7BkifM5^bh@
mee		recmD=q_jaCTh<D[_deGa^lf
meer	a17e15	A@[V-c?cjkCX::_FQd>i2<>d
meest*		5]W/cQ8F*6<:eh7:AFgl@?:>
meeti*		3W]@b4^_3T_g_e7Em_mBi<ca
mehr	a19e32n26	]<H609U=srVA>0c;H^9q1=@G
mein	a47d41e25g28h29i32j26k22	BFH4?s<=C@A8.ajd1Z/T6>*=
mein geld	d31	pf6]791q*-h>5jd<7i90O6@@
mein konto		98Z-4D</Ad<Z08IBBf<n:35K
meine	d37f17g24h22j18n18	f]@iWG5IBA8B9meZ7^1[<v27
meine*	a33d21e18g53j60	IG;;6f,=688IK_^W7Q-l2b6E
meinem	g18	@hWi[Z839;@@Ck]j?T;l:g:7
meinen	a18g26	AY4aem8=8k6:3;XXG>8n:>Bj
meiner	j29	^;K;4W5o<;DeKVW<;b0g:a=9
meines	j24	8<l64o5e673GDg28Zt3k<gDG
meio		1]>:j?F=4T<[<i<AZdj_YFfg
meist		9eb<l<h8?95=lo38i6midD=[
melat*	h23	8?tlpk;20r741on245;8n-64
melde*		<^;cSJF=6nb?mE_aCYA;BSTm
melden		3WEF@=98Xlh]kA[j@b@]a[Ra
melden sie		9e^<g<^I63:7hg1K[7ihb;5^
membe*		5Zko4UdX28XT<::ghGg;^=Yb
members		Eemcg@hpV@?blW5^Sdh:bVe_
meme	o-28	WB^c9;mfhCSaC_XLH8Z4^:ai
men		hJ6oAcjiDnAQ?:WEDT>VDuJc
menee*		:<h28h2e649;ji6;8k2f4l8:
meno		BCaI3rjmD<fc4>AidBCcRXb9
menos	n16	uD6m?8YeRB?X7e]c]ARVChUh
mensa*	m29	XJ>3<gBeR?ajqMl;4W5Y<C?:
mensagem	m18	6[=9C=;;Yaal[?dBS[@:d1gI
mensalidade		v>7:]hqq;2kd1=>K<<5]:9_7
mensc*		]G9S83dXptCbc:j16843_??C
mensu*		iEelElqq^gfaC<@InmE@_kqI
menti*		6FB<n:H@7:X_k98CZJeDa<Z:
mention		_jmfbC]iB<>_X_9[hijYnGkf
menu	d-15	_igapdeR_b[rsK3nnko7h<vr
menus		agS6e>Xd->b]Dh<5^ml4c6c_
mercr*	o17
mercredi	o17	kWdnAggUdchW39X^ch8>_npb
merge*		XA?aKPX9Ul9S17?[<j3f^nYf
mesa		Sa^I>a7m?<WUdb?@l[[Iade7
mese	b18c15	bC;ZDmin=5@[5]B9L@^^JXAF
meses	b20	p95elVj]6/EZ;J[_:2>aFZ;E
mesmo		[GjjheHehD[W:7Jk<:81W9^?
messa*	e17o-26	7daV:79;_^4fjl^ZAE?bY9BB
message	o-24	<dG?I<W=]lCek_[6AZb<g<Mf
messages	e17	[>kG5CBfmb5?B[dD6_4l2m;D
mesur*		3hg;k4cC=@Akib2bldr_i<]f
met	c15g20h16j17l34o26	=M_oJljC@shbf]C;K<?[?fEZ
met de		8B@]7cA]6E^F:TDYRc?YF9Jc
met die	n15
met een	o20	]bWcjU9B]oaVJCSjW<W5[nba
met vriendelijke		Lcd@g=8H::>W_l:=mDggbJFV
met wie	j17
metal*		?gqTgSh^AZ<]ka;fm_n:jddK
meteen		;[6C2e,9^AU^KbYI5C>[F:7b
meter		eg]8ses^db?hkJQib@R;Gco]
meter*		kN;6mash5@^gHW5DF<]=9:gM
metre		diZIhFkm94fkfk:;]lm>Z9gM
metre*		Gim__<t_cYfXhA0eoip3m:lc
metres		ceaHl]qgI;ieJE4[fep9m;sV
metri		[hg:s?dc:Y[i:e2^dbx7eEoa
metro	e18	-ah0M4<<mf9d;EZdZsrk>*[?
metro*		Mcg1kcpP?^ZiaD;Adil;G9l_
metros		W_g5t^vhT@anjL5AjgrRe,pb
mets	m15
mette*	g15
metti*		iFhrAlFhgoIc/]bFAD46XjXB
mettiamo		j:kw_oU]ikLA/aYULD?6GlW?
meus	f15
mevro*		3Al2UA379_78Xl>7g[Xa[8>4
mevrouw		:9n=;eTeTK787fD9fJW]XJ@D
mi avete	b30n15	u>0Ab;ykfB^j?<U@838D49<]
mi cuenta	a20	BH808b6B6fBC2HY52mFS8+7h
mi dinero	d21
mi serve		._d]Bh@s1G<Nkk;9Fe]BYY]?
mia	a20e34j42	Y;m9;t7gjU==9leA3e0m3j2L
micro*		ehjcgB^jFmFmb;6nrmr8iHpm
mide		4dh?g>l@ZhjisE<9nco?i8qf
miei	d18	fa7[Y(5@@:ge2fbU2?CYd?8<
mierc*		l[jV_[kjlj^dEPU]_iH?_gmk
mieux		IYBl7__Ajk@_;<WfKF@f6n]p
migra*		>;nccx9_iwIC2ckC<I36Df?c
mij	e29g25j28l31n25	96F]5c3BCbL5^Zl>4?3q3f/W
mijn	a58b25c39d36e73g78h35j77k22l-15n41	_W9>8o3GEL6I1i_G5V0i4[7<
mijn account		8?C69d:4Go=;0;R87p?e919j
mill		h[hXTi]l;be<@B9ccYfD^=hX
milli*		Fcn;r[aJbb=]Vh:<ldd9o.gG
mim	i19
minde*		E^Urcf8CkAA:1;Be<5=eFbA^
mine	f17n-16o24	j;^LiiQUVEnq?0Cv9d=5r_iC
mine to		h<cG<eliel]X76bn_e8:<rh]
minha conta	a22	6Hb91[339p2;2<F;=l@j8(<l
minib*	b33	r:>4jqjoG3nl745dAD?=74nB
minibar	b34	v98/rqpm;4pn53:gE?8;=7k9
minim*	i45o15	gTnu>;jYr7bBK5BqZ9HAl@ge
minimo	i15	j@WeV/<XgEECF:DbB9BAH[[_
minimum	i21	_Xnma>mipD^IiaYcaYGba:_Z
minus		4cg[F6T9EX6Ul]6XjXda_EVi
minut*	d-16j-17l15o-19	<C>dI<pWd@[9c=<G^;g==6Bk
minute		cac^[elWMmdeLG?]ibYd^kdk
minuten		[@=[^5ADCXb@ghT>[9X_IELf
minutes		fI]Xd]jaWBa;WZ9ZKAgLA4l_
minuti		efYRdBe^WZ9c]fG@UDa]a]cn
minuto		^fk[l>j_WD9Gik7:e^lhYAWg
mis	o34	n^Egm:FHja6kE7_pBW=>dm_c
mis datos	f21	06;]i63;49YlF@6h7B8mjd9?
misma		n^Tc]:_iliIf:FZ=WTc9VJ_M
mismo		jDJ[d?wXSjB[r=QYTDc.VkZb
mismo precio		l>fr9olgnkeh65fhAb=88kfc
missed		h=IkU[m[k7cS=5Ck6aK@e<XE
missi*		^fFMM3oj]BcMSiF_T_]XV4aa
missing		lZ>CZ>jg@@de>jV=Eb36<=X^
mista*		aIB:Gi<i6cg@F@FRe>PJXcY@
mistake		YEB8=h8iCV[9Y?a:_DhFX<Ma
mit freundlichen		MbI>bWeR3ZRJZ]<ghcj:dc_V
mitar*		7A;mLc;79C=_YgVE:==adZ:V
mitgl*		2^g?Hg@JT6D=>;;hbBba_2Y^
mittag		r;ek?nhs__hj2>Oj:b372eog
mittw*	o16	gJeHE[Fc?aA;JT<Fih[>9dlZ
mittwoch	o17	>bAZ8b_b[fKf>8GZdeW<ZbgY
ml		?]p9_Bk<UcHdiH:WeBh9_1hA
mm	o-17	Cqq<u:iY5Kdep]0;wjyEq/th
mme	j17o20	o=ve7i9wc:CZQg??An>_Cn]S
mobil*		DD_5=g2d<>gXJB^@jhobA:=?
mobile		=Sd6>c8if:cMTUY5[qjhA=DC
mocht*		^Mb^4b9L?SIFX^U:aa_bNGB[
mochte		Xa>i@>]b7Z_EkYJ:YAeV_SSl
mode		<lT3T3e<Dbafn?>2_hm9v-@Z
model		;jb=aaZY<AHiI@D_Yef:o7g<
model*	o-22	Blo=[[^T>a^lu??7mpy>w1oh
modele		Ukh@c6[Chr^kbSF_lqk9h:l]
modele de		adkidXjhisafc<>=nom:j5je
modell		;eiYdT?F=XWgk8?Cdee9g3e^
modello		djj1;CdXb?^agZ<<kir:j6iK
modelo		Dc^AAKikeWM_WZ7;ifpf_:cS
moder*	m18	,c?09179bdebl<i6;J?6j3>:
modif*	e25o-15	bDj:M4-8kAEb3CGuSm[qdD=5
modul*		Edd:YD>_nplko<gXehj?d/aC
module		fVU3C?65lqfnk6dTbjc>eBU<
modulo		?aQe>YVjB?e?YY9Ehci:C3c]
moet	n30	6VGGcUHJV[JI_Hf@A7=]A66Z
moet ik	n30	]Y2mHfk_PZ6B-Dd=::8Z@d@d
mogen		2]gk]WK6eb]=<cXk:7=Wc9FZ
mogli*		9dCF@T7[54>Rcc4Wa]dp@B;V
moglich		8cKJg6oWBA?6qd79pYrMe0[X
moi	a15e29g38j56l33m16n18	3TUb0g,<T>B8bbaR3Z)d5i2W
moi les	j16
moins		XG<fh9>B7BZ__D<^V?gEbC[c
moins de	o-25	1k<;k0@?D:89ke62f?sqX52C
mois	c15o-28	b>6fiEte;4@5X5=[_1hfN;;?
momen*	o-28	C^<5_-8?LSVWld??9=ah<]4C
moment	o-19	=[<Fa5B<<<:GWa<NK<ciRC=Z
momento		.R42d/6227Xijb;]=3aZh[5@
mon compte	a19	>?[:Bf</Xk;T2VGD=rIb:.Ag
mon mot	e15
monat*		q__jECbon>eHHgdF<HCcN6E]
monda*	o-17	AZhY>W=eYl[AKB@GcH[cVCU]
monday	o-23	?Ib]S6^XAY[EJCIH_;bC9YDL
monday and		;_4I?2g_G@?9kJ[-I<]hXC9Z
monday to		7eY2^3A:04HUhl8?b>oii08[
mondays		[Wc?cefbPhZaZ<F9pekEW:nZ
money	a-19b42c-15d33e-22g-17o22	{kTdjMlv^6mu=Xc:]IQ%bGjq
money back		KjBAf15i4)Ta6VD7I[o)L<EZ
money for		pZ=gEYGg/7^Y2eZ=D]=78<DH
money from		eXWYuiwj/:Ylc>2pqWl0k?wH
money in		nWaod5spffAco=BNfE^A^C[X
money into		Gcdld;Tc<eLbpF8BkYo:ogo^
money to		7hhkY9X^/p?]j:5LqdtAkZr?
monit*		;cW3miH73W>=cc@XhZcY[<<>
monsi*	j30	<Uj89lXl4/:Cfr;98e]gDd;9
monsieur	j30	:?j3RjMk56>Gbi7/>h_m=e?;
monta*	c-19i-18j-20k-22l-18n-24	mbh[gJq_^dfc4h>Tdec2j_l^
montag		6VD;c_DIghGoY?EhYdk7?cf?
montage		=djIh@bF8eFnih:dohm:n:lk
montagem		hTlhbhdbLLafBH?mlhf>fkmg
montaggio		lhi4i:i]Zl;dmd:6qgm:b3li
montaje		9dsCJaGGI[MgJcKWjoe<WGlD
montant		leA;i:]a'4b_8oQ6;;kC=/:>
monte*		T??HXgkf;eeQiFb_aKB==^Sa
monteur		qCXjZbqeXl^h[B^SbeAAel^b
month	j18	dCabE[mlH7<=?oJHc;eV<[<9
month*		bBFmDabogB[D;HCe[CKaQ3RT
monthly		[]B9YrZm9<_aXC5FcPeELcnX
months		[C?dY<E]kCBGWeEd<8]?U:Cf
montr*		9g^.b<9I>1]XsjE5>Yh:f6C8
montre		IRJAqSpE-ABYd[4Ak<raZ;;W
mora		q?b9Hfef;;a5eSD_955R8dS:
morad*		0do_YSId=UBEvo8?diiVd]N_
more cards		>jih^BbS9gYgpg3^nmt=jImf
morge*		jFVbhAaEim:DZ;c[bX89ejDI
morgen		UbX[gBAeDlG^H?dFhPfFb^fG
morgen um		f?hm@lhinjgc=:dg=g7B:ji^
morni*	b-27d-15i-16o-28	;^_eLC>^Bu=E]X@cvhffgUfJ
morning	b-27d-15i-15o-28	?aFggZ[AepFLM@?fsfoVXi]J
morning and		=beqh<2??c9bcb4=[ab9bI]]
most		9^<gd6oLB[8XiY66g>poD;^f
mostr*		Wbf@abea;ldnqG?Higb5e<i]
mostra		Yjnct?re6mEiih:Ysox8m3qi
mot		^KB@Y+^DUn7ZdXhX>gY]HaD?
mot de		JVnBA@<[hcSd8fY[;nU[H:7G
motiv*		*ZgL;h;_0B==kk27EjQk=^=a
motor		_@;cr9WG33<lad9fVaZJd]cW
mount*		ThaB_9nbhbedbA?FofcC_Gio
move		0_^/T7:6XqTjn]A5gjlKg:]Y
moved		U[YBNkT;Xje<6?IemjFR^]ei
moved to		hBWCYkSA=f^_3BGeAe2H>Cak
movil		>ZI;9p5ia7[LE@:9d[mg9>V9
movin*	c-23n-20
moving	c-23n-20	)ff86U?K1Y=EaY3FglfZD?gh
moving to	c-27n-19	7kf@j:X50?Xgkr6Iqjr:h3d_
mr	j25	1<w+5_1e201:dr5:7gAiAt28
mrs	j16	?@r@5_=YjB>5Im^E7u9q9k=:
ms	o-17	bep^o@cd301Lgo.TjYmY>R6<
mucha*		=[g>hIhcGb:^sd3^jcb:f^gi
mucho		eRKBaCt[=rQhb7[MaWaXQ]hc
mudar		Bhnhn8dDejZeYl;nbgobl=d]
muest*		ifjaiR_UcCJc:K8ghct8m;j_
muestra		dijEdYgf[mM^mi0Ajag@d=]g
mugs		bhpBaFjc^jcmeIB_ndh8b]lc
muito		KcC=kGnjHd;]i_:9gHq>W<fe
multa	g22	NUhtalGae>aT4>UkF8D>CE<[
multi*	b24	i[A6qjuc9Hcb6e86F@gV=6_B
multiple	b24	hJDAriqd7Dln_?4P[ec0;<nH
multiple times	b15
munic*		8^a9?9YB4IIceo99gcm:d5ei
municipal		6hl9d5bg?bQJld9@hes@m5^k
museu*		@i[Ce=c^J<Zg?[:WpZr8j9e=
museum		kgl;gWXhe8hfbf=]lac6h:^a
muss		7b@Sd@D9@EDIciG]aCaiZ0AU
muss der		8YU1lB9GD@BWqe05ofkdb/]^
musse*		^BgcekGYBkSN0FAWgnac?oh:
mussen		qEBcaC>?mh=d=5Dkee<deneR
must	g16n22	4^3]8?_FT;A]Y_^<98Bm642a
must be		7BS<AV>Bf8F><KLDGF>p:.3B
muste*		[gc3T4ab_kBEd_:YdpgT];eA
muster		d[p2cVK^Se@b]aADelf_g/fc
muy		k]dofYpnjxCbb589lgk6Wioo
mx		;k^1s4jY2cGTok2AkcgYl.]c
my account	a-26b53j-27	|e_,ddhG:Mfa3ZCC7k;2;)ak
my accountant	b-15
my app	b29	u;A3jntnj5iv2;Bp6^6>7=p8
my apple		kflDh:jZ:lSpdD:?jiq=gBpc
my attorney		pe92q6f7Alj9l5mb6A:38g58
my bank		fG5hfkcadE_f8I<_G]R4bYgI
my beneficiary		7gkgi5GG8gBeq]6@lfp6d>s[
my bill	b17	s661nupo9:kq869f:56797q<
my boss	g17
my card	b26c-15d-16e23i-16j-21n-26	lfr1s_q[l]cu2DCgZ{oA[-sC
my cash	b17
my colleague	c-15	^^qd=iihGWep^a:einl:bKkD
my company		6d6;Ho7E19CC?Z:FHfIa?G9N
my competitor	j21
my cost		bCajQFDbajXd89flae>9Kohg
my customers		Gaaab8pdpkElZ8?^f=i=b<ki
my data	f20	4=?gm3<C9/YjfV:eQECmndZB
my daughter		fe=nH7kjGdb^b=Agh;hXeDl@
my end		n>Me=Zkhnk]H;5gC;[<;=rhg
my expense		a:^n6jkpcmee:=gkAT44Dfmf
my funds		6dnDjBkHbkEglB8Vlmo2jcmj
my guests		[F=^bKpbhfcbg9U>i^e9emkg
my identity		KlpUd6d_IpLokC7jwns8n1mg
my logo		fic>aRYldl^nmc3>kgk5eCte
my man		t>ao6r^pnkfj.=lj:l874rlZ
my members		[fJ9m4qDhiajB5:jo[q0o5n]
my money	d26	pj2Y]E@k;0[a3dc3=dH-D7>^
my old		Mkcj]]7LZB]pDCXfD[bfh4[L
my order		3hCC;F:j9;SW^_;WtTu=h?eE
my own	b-20e-28	ggbmk7bk3k?_n75_pel1tjhn
my passcode	e27	EXp*=,64kkDt/gck8lRc4045
my password	e28	aak-E9C>lnAg7]]f=g_^=0>;
my patience	n16	t];gI9sDis?Dg5j^8:8K6nC[
my payment		6gaqC,;F?ZA@fc<;bXh7l8kc
my phone	e25	Dfk-_6:=mk]}2Z^rXp@l5):6
my pin	e53	Zgt"C0EAkpau8Z_j2lmf;.E:
my profile	a18	,97:>j1V2n55D?68:k>dA;6g
my refund		jv3s+*%f,7i:5wl,4]L2_/2Y
my salary		Wgj?n7njdqZks29^qpt.l?vf
my sign	e15
my son	j17
my statement	b54d20	oZ/6thmn/)lk3m[@+=E/6-h@
my team		s@Ts78dvp_HB5:hXC;?ADcVZ
my technician		tWho=dfjimdd0:bl6f869eh^
my transfer		7pWdh@Ki8qCkjG2Ivlv@j;t^
my treat		s>ip4ojpgtih49gi8j:95um[
my user	a17
my virtual		9f]dl<_e=bLco8<@hde:kDog
my warehouse		=TUdpVJHIg9Dik>6f8T1cL^X
my word		s>iDCjgmmqi^^>id@c6>Cjm]
mysel*		fZAX]jNYQf[i_=<k8B4=6GDg
myself		YZBp]FcfThAfd:CeB[7ACoY]
n	a32c36d52l20	4c1A1X#a35l27?[4a;Ta<5:D
n c	c28
n d	d15
n g	d15
na caixa		Diffejjj0g^il8<hcmk5g.lh
na sexta		7cX3i9G?4A8Dkk:2h[q=g4H>
na sua		f;ja3jodohFE67fcSh2HHg^h
naam		e;Eh2hCj[a[^4<J>Fg5d=jF?
naar	k17m15o52	D:Cb[XY_:{kKf8hBJa67_rka
naar de		BVH<gXA:?p<VeH_eSA62_pW6
naar het		Z@>_U98GMvDCl5j==;14Bg8Q
nachb*		0]a_Cf@H3-CbZf3UA^a_Xb2B
nachr*	m15	3d:2H.Y8afahmDbIBC89n>=D
nachricht	m16	7^3L=90;WCHjeFf0A@0<g6=8
nachs*		_Y]W;;LEZjUag/i[a_<T@Yh[
nachsten		jJlp[WrjjsTnS8Uejr]6fgnk
nacht		mg]_a?ldJZI]7jbAbef_K<bB
nacht*		^CufXbigBMd_<a_oDh<UW:G?
nada	e-20i-21k-18	gHHe:BukipShf>b<bfc8hinj
nadie		A=<_?7U@Qc^gf@Y=;@@@H0FX
name	k21o49	j[QZ?h6bXjAeKC=A=k:D6pJc
name and	j17	;>Kc6F7h:C=<skJ1:A;j6l:Y
name of		[dgUnGd7=_MkW>CnhlbCfAgI
name on	o17	o?lfImjh_m@bXUXGDj7];n[^
namen		;_D@98?S?d9btH[?;Y4]IP<<
names		DEjYK^Vn?YBjgkEGeqHCceg=
nao	a25c53g24l40	EJ7<8gQ?5?iBB@Y_P77f4>;G
nao e		B@7>tEkk=8cg^UCBE2i:ZAL[
nasal	h26
natur*		jUZdSIbgdiF?8IWD_[H?hngT
naturlich		nBhkJcjgebgh>LMhdd76Uioc
nave		@hdIf>eEXg=m^]:h_egRd@kn
navez		fE_d0do^qiCh28]:flB3Ijhl
navon*		VCi0jJnb8a]jiq?EKIk^a;fc
ne	a19c20k15l-16n23	g^@G<Zd=d_ahAW_cY<Ef7_<[
ne payez		n>gq7oqoqnif3;cj<j869hm^
ne peut		?d9e[BU853;6Yn=2a;_mKJ:n
ne sera		u=afcjmiej^V32bn>o0==uk[
ne sont	o-17	-_97r6925/16ds79i8wvf61K
ne vous	o16	pIqe@mil]smc5UHfZq<9]jni
neare*		?ka4o7dL3[@Une69lesdk3de
nearest		Efh4i7b<AD@Hmj5?hSkCi0ac
neces*	j15n-15	1D[]<f<G8CJF]S?X=YXca>C>
necesita		A_o4[.<6RiEhcg:^hbnZP7VS
necesito	j18	@Ead_nEl/=FT>i8GWda]Sb7@
nee		@ehh[AUDAV@gf_5bSehZjash
neede*		?[X;?_ka<cKe6?5BlagDaEf[
needed		[c/6I]hh8[HfB_4BlbmdZVg^
needn*	c18	>:4g7s:oT3j<1D<hdYLk=d[@
neednt	c18
needs		-dS;_>QE^_eeoS89pmuVg7hV
needs a		3bEeJ5]A.^^_sZ87pEmCW5dh
needs the		8_c@jD?A409KAk5;h?oe_CLX
neem		18dg5C3ca/k<7:A^H:BlX@7C
neemt		mA_k5.i_rW8@89nU88<cVd8E
negat*		<axMdgeS;Y9Xjc?FhmgEGjeV
negli*		n>0h?/gJps9Be7jW:0/=4p;I
negoz*		?_j5_D8eBX;jcd@>fjqeFAi^
negozio		^]kAdBg;hm<kW;<blnmDh/b^
nehme*	h-16	]Eg;ajGado^]:>Djp_a?_Bd>
nehmen	h-16	]Yf6h]_aIeD@:;C[nhD>_5aC
nehmen sie		<CkE4damlAmU03@hUg:mG7hc
neigh*		3i77Z^1;39A[[[2^6E7_9?>E
nel vostro		C_k/Riaj29Kj[[7NcsoWk;hG
nella	n-16	3cf:knkZTCffa</Ggcn8e@kk
nem		j<:_0CippTaY98b1D>4d:^?;
nemen		[<ZjinBX:tF]5DaTHS95ijVa
nemen wij		oAcq5gtrrldc,<ip?j698ojb
nemme*	n15
nemmeno	n15
nennt		:]g8fFKL71=@hk84nYgei6M_
nessu*	m16o15	]ZXBEcigXtaoY<a7Fje:V]gT
nessun	b-17	?dehL^b_foEm_bUVhnb8]cn^
nessuna		q:caHllecmin<AaHVm>:7Xp]
nest		c^=]f6ka]:XX:[cdB;aQ6:7@
nest pas		k]Q=pfrHCBZNhb;eI]]<:VJT
net		<UngE;dZliWfb5Y]TEQXTKiZ
neu		aAh<DXqYm]?h4^^c7hDf;@^@
neue		kZu1WAsWutZmk]cpguD;fYjC
neuen		bRnAI:8DnhTjdfSHjoiAf>_8
neuer		j>dk@_oqmsMd66_^^dA=Hnfg
neues		^>fA<CUdik[p.8dU@l[@ZijR
neuf		cXbmh6n^f^;?D]S7DUif?_Xi
neuve		hLej>prhjh_[2KalbmF=9mo[
never	d31	p]4:8S9]L@[b6Be0:^>a9;1]
new card		]nmDcZjdSueto56bqun5k@ol
new pin	e17	<Aj25:4Bqu8j3chk@h8j:0>>
newer		E]_ifWoMUmik><P_kDl=l7pH
news		dble_;_=Cf>gcC@g^df2k=ld
newsl*		7^C9aWEd0AV]g>2<tdf^e]^]
newsletter		8aF]Y=kb>ibc[X0bcikHaF[d
next day		f^k3m<hBGg>ihf8@jcnBh:jh
next door	g15	:gjkCj:=320ank2i=U;eH[Bd
next order		l=ak?mgjmfWa0C]iJl<<4mjJ
next week		deU[_H7cdbhDc:Ymce[?]n_:
ni	b-18d-17k-20o35	iS^m9Dygpy=okU;6c_d;eJpu
ni un	o20	r:Yl:jglntdi/6b_@W4E6pne
nice		iZoGG@ffEK>_GcF;fB_cbD[a
nicht	b49c16j-19n22o-23	sA6@]ViLAYdZa9Z;9>dl;3;D
nicht mehr		[BC]9bDZFmZE2:S@^d[g9U<>
nicht*	e-16	rIEkbIfkEefgAYaED<Ea[Ihj
nichts	e-16	q[Zh?Gjr7h^ggDTA@V>8hhke
nie	b17n16	f;<:]Fj>CnJZZ.k67=5Z6^Lg
niema*	k-16	FH:DB>ldbbVdF?TaTcbXa/iV
niemand		^VcAV7lClfChB@[=Lb[@Q:][
nient*		cU<b>clrdi_jg9cWi[_>cepD
niente		j[DkAdkoZdioa8iamh@;^dhW
niet	a17b39c41k20n34o-47	fY5?YbiZF8W9GDbAC9Yn2;6L
niet meer	a15	[K7Z.c?cho;[75]9fgeo9JDC
niet op		iG_k9EXmYgeeCReG_c>1bqed
niets	n-22	^^KZ78DeACZdEbQZ[KB@GSej
nieuw		o@jZ8<D9DpGh25BlIlSJDg^D
nieuw*		>Vm;J=7DXh@g[^^C]fC@e>a?
nieuwe	o-18	8?q;dTDEJg;^F]^D[l>ajfV:
night	e17	gJm=fZAY][WZGiaaeWEL;8E2
night*		e>[_6kBkka?W>ci?9A7CCkAI
nights		h=TmakPekjVF6^hY?]96fb<d
niks		f<Gn+eic^sadH7n:Ta4:<q_f
nil		l>oe;ebkoHfQ9:]fXm878elX
nimmt		:am<p:ba:iCBbe;@oik>f/c_
nine		e>[mhKpad=^RZ>YjFVW?HWh^
ningu*		k=@;?XkbafGeW2]JY[]6[7L<
ninguem		[Cb^:6nHicJae6e2ZCYB[QA]
niveau		>DZ=:5AJAl_ih@]9fG]7a3ef
nivel		+B=9b51?Hqd^cKb>AZB2G=GZ
nix		Vabl>YakXledB;FTmqD:flld
nn		<D=E268@?YQ:<]m:6N2ZAa7C
no	b-35d-50e-31f-35g-40l-17m-21n-24o23	GT?L@KdXe^d[C>C]cC[X@<F_
no balcao		Dgd9j?^@668_gh79sFlcrCde
no charge		cEZRCdflqf^a@bbeag?D@lgf
no cost		q8kq-nhlsgjb.3io=e+59ufi
no dia		F[<Yk8bI@b8>Ei=AT:lhGAD_
no es		cFI?<7e?jCDQ]CXY85@n?9?_
no extra		e[qi=e@cc[DE44chkmc=Dnhb
no hay		_bFl:/7X9K@@X@a4>8XeJ]Zm
no invoice		r8pp5jZljrhh05gb8jI5<mi[
no le		h?ha;b_Vvef@<;ihJk99bh_b
no longer	c15e15	4T=)8[3=XqbU?4d1CbCj877F
no me	i21	:aIj^<=CceT58?ig7D?q3a3^
no need	l-15	jXcA4WW]HIEn76>ikg_/R^cU
no one	n16	o:7s67ljleDC^5j0659?@j8h
no podemos		5a_;f]9X:0?@dd89nAlib2:^
no refund	d-21
no se	o30	iA[o>]kmiCY[4ESFhA=hFj^c
no show		s8Zw>RjqlaW<77hfB87c=c6^
no te		sBGrScfgAjYG:FXg5a:?1mdk
no vosso	j15	E^n<Qd:c4G:Tfi42bom>jcVc
nobod*		WaTM6:iTdaJAG5a[h[hV]eDe
nobody		iFV79ZeEE[Ycc9W:AJS98G_b
nobody here		B_f0kkZ?C]dk@]?nVcbWB.h8
noch vor	o16	n=mn=fcmkrhe.5ek7g65=jkc
noche		g@kadZ]fAYiTV?VIbc?[c^cd
nodig		7l_9k>ka@hBFlkB7gjc]gVHe
nog	b15d29e17i37n48	gTgdC:_bpGe<=VcdYD>h8G?e
nog een		nGmh8eemldg;T8hcAXCCBkiQ
noi	b20o20	v8BIDilll^jf:5K__Z.UblhN
noise		jhdnDTcaGC4MTj9]SEdZWigd
noite		;Js[g[5d_c_FCYZ^ba[AUeY<
nom	j15	]AW?CGHc:7S_bC<G;Z>]Ol;Z
nom de		a=fa@kgbhgjh>8>hcf^8Mcj^
nombr*	j18	HVnj:VEi_:bAc[:G>CbTCb]A
nombre		F]cfTiAe?5?AH>7eA@@VZBXJ
nome	a28c20	fCJA9uNeDWaY=;>]Jj?cBd^U
non	a41d44e47g24i65k23l24n19	RW6W@<EBcWf:9Ff_;M;iB87J
non ci		IG>cWnZkKkeR25?<qmUS^ek^
non e		oODFb4qCn=ABSiA^=6gbB9:K
non la	o15	_E>?8f8iTDg:11:E^WXc?i^=
non possiamo		H_CKg0Z5=B79Zl;?k;mqY<<a
non si		bc[iZ6AbW5ZVFf^Nd=b:d;aT
non vi		w;Am>;umek<G<2eaTT6^8nbe
none		^bg837D>enbpg5hUJaHGhE[C
nooit		ZU9AV>kbe?]_mYg74<A@:48L
noon		___DX@f8A7SXXU;X]GHB^IBD
norma*	h45n17o-22	5OfEkEk:REEUgiA[Q:f>r4L=
normaal		38idjb988i6<<ndG;;S7l2Q8
normal	h30i-20o-17	:U]2tjoaAt:bsgf8ldn4j3bf
normale		>GE4D5oF>q5fgId2aAg9cm_Q
normally		>:ns?B:_m4eZ8=?oVT5ce4D?
normas	m16
normativa		:9;el28B>0dml77c;B;flk57
nos clients		^_fUJ6tZJz;cp/;AjYo=cdak
nos conditions		3hA1g8@60398Fi9=l7ijd34_
nos frais		sGZq:bEoa]gb1Dki8j263hRF
nosot*	i16	bGle9_yon@]_=@CjA^Zd^UeZ
nosotros	i17	VFmhbXfgh=aB=I=m@<<?[T[:
nossa conta	a24	lGg?1m>Bns:>+9iR>t0b2C@g
nostr*		pC_?Y=W:FdCbY8Xe_qBa_hDZ
nostri		iGl@q9jZ^l=k9B<hfh@AinfC
not	b23i-24l19m-17	iK4E_AcZg^j[[ZZL?A]];JAY
not be		Z8@9>fDi;4iA<4CRL7IYQ69<
not make		h;]5hEmU^:FnZ8Am8XaF<8f;
not working		9cpZA7?8kpAiVcHbjmiEbKiT
nota	n19o-28	cF7<B:mmc5RaDS]9B4<HA38C
nota de		Db5I]W[f9?@:GC>2Z?m_@55X
note		9KZEeIfE^5?]^l@b:BU<F8[=
note for		h?<l0dfhqicg77ikDl:@EkXb
notes	j15	1ar-bBU]26<;zo4,aitd@d?F
nothi*	b-20c-18n-22	D]HAHaecim8]C[?F^a]Q_b]k
nothing	b-20c-18n-22	XKYm3UAT_R:iDBA=XfW;Zc5m
nothing to	n-20	WhifY[DS?;hiBQ2[edj8BEnB
notic*		CF8F<hSb5FlcE67gid_SNG[;
notice		B^<9>ZB[ATjQd9?ZgJ]VMc^B
notif*	k15	bh5Jkc8L+2P9q><VF8Ha<hQ@
notre compte		GRbA5[3>axDf5Sg8<k6/QX@a
notte		9cX=]1:YkEI>=hb>?<Zr@5;A
nou	n21	i=4iJ@ofgWE<DTY9461l8;1j
nous navons		B__9oCoR]bIjbh:DfejIe0[F
nous ne	o-34	3_8-bcB75CTf^J0/lSva_2]L
nouve*	n-18	VblA_b_Ha5BJ5@^djb_@ec]E
nouveau		YAoACAdEgg6nCWbYVjKbbDkW
nouvelle		DbNJ_?Jeed7hd@cYhef?]fe[
nouvelles		9cG4k@974dX=j7a[9BF5;Z?5
nova		WXf0K?JZYiZeS_][]t@MFeKG
nove		g_eh@RsngqDQmga]^ic;[;fn
novem*		VbS^^:Dd88jG8]F@][_DA9^V
november		:XDmTFWcY:DDRcEI^@nC@=e@
novo		q@iZBYnfhpDhBY=eZ?:cVn[e
nu	e17h16m22n45	fBC;67FZku<dD>j59>8BF_9Y
nuest*		mgD<q8f>AEDeq^:UA9b9FXVL
nuestra cuenta	a20	H<a47j6F_r?:76UF7t3b:l:g
nuestros		?dJ?mDi?:jab_3EXbG[6e@]c
nueva		]?]caEb[bf]pAAh^bb67oFZ7
nueve		ZF__D2ohs^=U>GT7GekCYEZi
nuevo		fHh8W=gYnTV@=gEHRidYcSFK
nuit		>DnKZVXCdZ@X8agaXd;gELDA
nul		_E9[8Xc>pxDdX4g;Kc<?FTb_
null	m17	YC:;/_D7fuXhZ4l8@C3>B?ZH
nulla		mUUk8A?gljkMH8^BgcT:ddb_
num	j19
numbe*	b-17j20m-15	_dl5C>Sg]g;<qcEBZ]lJBmPT
number	o-16	RTX=X_dadZ@=wa<7iddj?dCd
number and		rCg0Bio__@bd0?I^Ha;Z=1X^
number for		[hr]p>qM_lgf_DAikol8f8lY
number in		Ag<@j3c]8H_Yd:2_k?nEj:h[
number is		=km<hD^Ef4G^e^?]lflCU?_d
number of		4@Yj@B:e4^NSuc;WYhSJa^_h
number on		DboHe8TI@E7[kk3;]gkBlchb
numbers	j15	?BsX;j=lN<AIYj7?5t[c;hCE
numer*	e17	DZi:U9alkgCdmmYAffah?ba_
numero	o-16	9c[5]/iSLb9bmaR6S]l^:faZ
numero de		BdjEh=eE?D5_id:@b^oa[YdC
numero di		9TB?a@:K?9>Vlp79?7g_<T;@
numme*		9Zl:]D7EAGYceeFabieeGhaZ
nummer		9Ff5Ih:eTqMIbdEA_nGgDkZM
nun	o18	s>:LC6<=mfWc>Eie;a.;:_GX
nunca	d25	pX9I?:akd6hG3^f656B8DSD=
nuova		iFqYBeY=kmIe3Hab[q6l=Rch
nuovo	e18o15	e:lBDKhbryBoZEZiW^;VHdZc
nuovo e		q5?r2;rjam<[??XE=X8C>kKd
nur	a-20c-37d-25e-22g-15h-23i-25j-18k-15n-47	DcZ=c2sb2bUkk@8cGZr8p=e^
nur die		DgbeKFjWom<lfdBApkc5aSmg
nur noch		b:<5C4C7jpWEb2mc1K8j4E4?
nutze*		cTD6cUcZ87^efM/[Cfb?@]>_
ny		3EaIFcC?i^?@4=GdXjUbEi]e
o codigo		SXm2Z<7^8K>U?k6ZV^hbX]=d
o contrato		@]b^KZV_bafhIBIYp]eYa_kG
o l	d16
o numero		j?:^66AYi^K[;5eS7A5W5S9b
o preco		c@i]Z5]E;6h?:I?i@9EWX,YF
o reembolso		lb@f1?TjH:iI7m_9ZqC4bLCJ
o seu	o25	t7Vp2btklqfB=5kECi<A;ogs
o valor		kb9^gWZf9Dhc6WZi<X>F<]kF
o vosso		tY]ADkceJcaZ8b[@>[CG<>A[
oak		Ghp;k,tg@c2kiG<apjkC[8gk
ob		;g_bh?iFXa3aij:;=2h[lf_X
obbli*		6I@mh86B]3F^dH1m<89SJgC;
obend*		s<dp5llkpddj58ap9eA73ojd
objec*		6G<Lk[9471BiW^>l85BeTb5@
oblig*	f33g21	8]/oi9/3*2<jg_1l99Iane.A
obra		=f<k[c2G.edLA[TYJ?4?<f[]
obrig*		TXIhh3DA:GIfj<2gY4?=fgCA
obrigada		.cj9k8nkCiYmVoB6mdv9^8nd
obwoh*	i21	g9Z]Z^hdf;dJ-1>p5=4KZd[<
obwohl	i21	k:XkDIggZ=b_63Jh=C8[kEdB
octob*	c15	>]:@]gJg.>dGAC31nBb]A8[I
october		9T18_m>d(6G@9D=6]Eal92FH
of cash		LS<8oiie@;hjj95_LHbA92rG
of days		6llWXU;8?p8ksX9TmcnAj[hh
of mine		UclgE/DZkFelhZZlohl:a[q=
of yours		>Ks<hj@F2i;Eff<4[iM<_2L<
ofen		6do2iSkR@gicic4Foki=]@hb
ofere*		n>cq.h[ppnhj48hoYE6=@caY
oferta		5E^Zf9Q;F@BZES3iAXkYc=Z:
off	a27c23e16i-15o28	g;?=7hE@kn]>;=U=Ag5cAbEW
off the	c15o26	L>b;CuYjVmgA1/__Rc:L3obk
off your		n9VB3xBfcwT]-0bJ<r2X8ldp
offen		]c[VE6pgdHCc_IA:h7lCSV_b
offen*	n26	^;7j:8ialcX<<4h>925f<:7g
offenbar	n17
offer		>c]Edffi84m;_:2da7pXd2j:
offer*	o-18	hbbchBudI]@qPb6fiBdKbddY
offered		Jb-eNZa=;105elMY:3Bn?E2h
offerte	o-16	k]?Ch@nC]aCXnF8=LUg[JC_b
offic*	k-15	<Df]9eZ=4jb=c@I_J[dj=@<g
office	k-16	KDqYQ=gBcl_c<UE6^J_k@9IV
offne*		VZiIg@d?;^afWY:gnmj>cfi_
offnet		Aji1p_E=7BW9jk69j[tYh>Y_
ofici*		aE@Ui4b8>j;A[:<GC@:e=jK_
oficina		EC5HYZH;>h[]b6Db@]=F?E]i
oggi		??;M3;^Ye]T:@8ac=9=];K=h
ogni	n22	e]>WD:a:aw6Jhb^:AI@a<WXc
oh		fC3e96jkhi?9A=fA=;6j3kMk
ohne	i41m16	=]Zq5dH[i5aFB9dqA95Uh@=F
ohne aufpreis		q9gm4cemnkgi/6gkCc@75mki
ohne gebuhr		oCdj;hnmfmde@?RW?g679pnY
oi		Eja0o>^7YiCTaf:eHejFbBBj
oil		kYcAileY:B9U^YFehWiPaBfC
ok		K[Ccdf<Y^vcYddZi@B41bgZI
okay		_Gfp<e[XkgbE33Ds@b6?[rF^
oktob*		YVg4_IoSTa[_?E<dWj:dY[_Z
oktober		[[[8j[mf>Hbk@LEg_]]X>9hD
ol		?aBal7e>76==j[6Ao:nigAEW
old	j-15	A[b^_c?<iH^c1:B^[cAeaRh^
old one	e16	dCY.;G95ahFf5=j>9i7f92?Z
old tariff		q9jp3vWhoblP?2ho:^58]]aG
om	g40n20	9BAfYQT9Tg5B@@R^?X?F?3@h
ombud*		^iV2j5?4.aX8r>BfK^:?;gJH
ombudsman		9k:0e7:27_;Cl9Xkd99<@fV?
omdat		dFpl6c]biji]77fn@iA7:_g=
omgez*		t?ko6khopkkg00hl?e7;=pkc
on friday	o-15	7^[>:DVeXHGLA8>ccIaWe:_G
on monday	o-33	Ce]>U@8C[X_^IG;6k?kEWFF]
on mondays		Bkg:l=dT=fQfpn;9gZnHjBlb
on ne		h^9kcYfVen;Zf?caFZ6XCo_j
on saturdays		8lZ.n/[91?;>ok41hTucq(_V
on sunday		B_k:V6E9io3^>iBE]mm_b_ZC
on sundays		/ek8d=T8;S<ch^1ErmlSnBkg
on tuesday	o-24	@b>=_F6V;dg;fRU?_Dg[ECaL
once	i19	<:ZeH3]gk2VE:M9g9:Zfa9KX
once a		1e@9sE;4->>fgq5WabnUjD>@
once the		3=EXl:Z5/3>LEl5Hd6lk]L;U
onde	j15	^Xf2Gjac56@gnk@H<hiWdc@R
onder		,B9nbj7A4=L=YY7HU6GfhC<K
onder*	f31	DG58D967BDdGM5Gi?CEb^l66
ones		jWlGcGfihjd[b5EAoim;_WlX
ongel*	e17	>>]=?C08=n6F.Rg98e;i:+5Q
ongeveer		;hh1n:d<=DSagh6>k_t9e1da
onlin*		2IX1eHG<FcZc2D;amjcgeB^f
online		CVXIh9XEAI[eCT7Aeff_d<^X
only got	b20	y;37fcgn43me1?::797864e8
ont	o36	fSqeRXoYjdUY<EV<hgZVagba
ont ete	o39	i>kYMhhd^X_e09[h>e@HRbeD
ontem		6CmNGTL_:X[;Ue=[bAkbb9B9
ontvangen		GYW:[@=T34T<jq:>:VV^EV2B
onze eigen		qeo:Xjsnkrec?SX@rpq2d0tj
onze kosten		s6dkYqjjdjab7<dp;m7A4ia]
onze rekening		rBWc<nIheka]2EjAao6?;hdl
ook	f18g-17h-23o17	sWKra^Z]XciXE7;cikfZqqfd
ook in		Cln3i5k^?=Xmig1Ctsx;o4nm
ook op		b]cYZfa[6wUf]9;Icpa<f>nj
op een		IR_5lIS8dbecGCiWE_E6cBa;
op mijn	b16d20	v=;<[E]BE;jg3ZY:<[1VIZ<9
op zaterdag	o-15	0hR1j2g80:9Cmi77oKs_o3Vc
opdra*	m18
open	j-15o-17	Gbj3rSh3C^C=AX8__ZkY_CX[
open an		qhkhm0skCGqfl:BcqIn-o6oE
open on		dQmFg^kbEoDlC;@_isf5Ycn_
open the		6JoFW54=j7@A8FLl9ZXgM6;9
opene*		BWV@j[<08dY>dI=Ea@aE_C1d
opened		=8_Ta<7=?;]F]:^XI6I[hgC<
openi*		Pe^g:CgAmgbdeKQeZ[b>k6__
opening		4A_a<==IbRAkY;:WK@h:d7JI
opening hours		>i]2d:B9>gggp[=?Z]b6l4h?
opens		5Bl=[9d3jcCfE?@lgiaZ[FcX
opera*	h24m29	7:<6Ac=8_VYUb?m:3=@CJ7:@
operator	m16
opini*	n15
opinion	n15	lg9s;>lajh2?^_aA;6Hl;U8m
opnie*		h=c?;CtBaYFb1EbO<[=e:cGE
opnieuw		^9DH:@_EVa;U-Y@K?G>];FB_
oppos*	f16	;H>a];(471Ud@i9iA=8pad5>
optio*		klE:wFlD4;]cZ>8]g=f4d^aU
opzeg*		4ACD7_C^K9^D?1<fg@dfC7II
ora		5bZ:<:97DpT_hfZ[gdcC[1bf
orang*		:fi7X6Hd]kD]mJ?klgs9h7sm
orange		;ig/[CWb>_cho>7klor?c4l_
orden		8bK>T8c;_Gb_h]S]e<Z3Z5h>
orden*		4d4><_;?=?iAj/Y3YF]^F8CS
order	e-18m-23o-24	:f@cZjHe@9cX_Q:?pBshcD_>
order a		bWjBY?jZhiQljX?Veka9d[ji
order for		:cSA>mF_K^SKA@>Bmgab?kfS
order number		eV[bq8n;dmDcl^>L]Xkac3^m
order*		:hg3;X^8a?eh<>FJfalFL5d4
ordered		EBXC=q_q@G_b9M3>l]d?Cg]S
orders		7_g,9.EHen:kt?ZN^g^Cl<;B
ordin*		4X].^AbDIVEnRA>YM=gl^BY9
ordine		]@T;Dbmf7BEEdA68a0lcA>AY
ordini		dUd:Y5_7ku;hX]@;e^[H;ZQa
ordne*		Haj9;j]HWj_fAc8^kml;V?pb
ore		f9CWok[[S=A;AhZ780GXZB?W
organ*		>J]oC=>U7i^@tg:=GHm[b]dn
origi*	i22
original		=TB[825DX.dEaYEX?5bah15F
ormai	n15
ospit*		[VdTnAlGgmHk;Cai]^Q:eYbV
other*		BehalZog_cWdAJGRUbm<][ee
otra		b>Y6DRkffY]dAhFhUZXfQie_
otro	n26	?AlY;Iaggf89?Te=SCPn7K?a
otros		q;Bi?7kgrr9K95e_9X7Y:laY
ou nao	g15
oublie		U@<S5a[YfnSe>Jj4BG@e<f?U
oude		:?j^Ff25kFSb<6Kh<k?gjDE]
oui	o-17	5gS_e::G_9UM[_WG^3hbj.?L
outil		4^J/p5@969gldj:]ibk]jDD>
outra		]Y@Z]of_3=Zc>g0kk_ecaf^^
outro		aHkh=ih^foXE1b]]aa@g@f[S
ouver*		6bj1^]:6ajSd8L5Aateg81fk
ouvert		=WeD?a:?dd;a<aEa]p]cB8Qc
ouvre*		5ie>l9H?8.7:;v>=^Ijoa4Hc
oven		c^b=iald;acja5FJ^cS9bXk]
overg*		eDejVh_VgtDX=CWhGi8:Fq_a
overr*		[^;m=dA?^h[kCZflD]>>]GEW
override		5c[;]C?HSf_in_F<WeF2n;e]
overs*		.[[Y[8<9g3iKFCWS?3bEd0:B
overzicht		>=65l5YG27[imU6VK6geZ>A:
owe		i;de:q.h;<Y^=hIm8d2d6kX>
owe me		jS2gAC;>DbgI68^i6g2/Ic[;
own	b-22e-29g-18i-16j-30m-15o-15	D_VTd>G_[cIfe4:cqbk=mgjU
owner	e-15	;FcagJ^Z2WbFq=:ReaCXeZ_h
p		8KU;A:6:U;Wgf>FBRNVegE2<
pacco		8ahfj2_ZG?6CobM9iImad;^e
pacco e		/e<8n/U3=97=pi32f=nfd2KZ
pacem*	h22	BU^=rd;9@r:8>fiA:;69^5:8
pacemaker	h22	?>X6pK71:w9=3hmG8375i775
pacie*	h22n16	b;il^e]gan4EagC9<BI@Wa9E
paciencia	n19	dI8h98ojiu:c]9X>FD^>9pWn
paciente	h18j15	=:t>bkLZ5[:?[e]5:>5;_ZA7
pack		X_oiiiif^>LZ?d@epge4i9jb
packe*		7VcDL8dCYC9HX?6SeIoZ^9Dd
packed		;SA5H:bD:W5LFD>=f=m[a4G_
packing		^Uda^Vdmej^g:9^jgkCBBkoc
paga	j23o17	_ScT?i<l<7@Y:iD^=LAf;da]
pagam*	b17	Z?IC<c]e@-eYBd[G3R8<>FGX
pagamento		CI9<gU_F67^WH?>f@<G;H:I<
pagamos		o@_p<bTutlh_3BheE[5VGqcf
pagamos nosotros		gFcDEj^khika93fe?l4=8kfW
pagar	g23i17o35	FXfz;lVVjWBc56^v3B/b[hHi
pagar*		dDc_DE<he3@J6QSi9I;e=DR?
pagare		0fpcI867aaRK>[<o>DWbbFBF
pagat*		nbbZ8:ahcBTY7bWA_V<1=^EE
pagato		m<Fh?f_ki<nT4;ia=@883A=;
page	d-17n-21o-40	3og6r:cBE]>kmm/8gl~ja+ia
pages		nee4mInj^Gbm?V:Geic2i?h^
paghi*		jCbfDh^^qpHl<5Aijh;4Yodf
paghiamo		m@acXI[depIm5EJlagJ5Trff
paghiamo noi		kC[i6cgkjmea:8Uo?b:65omi
pagin*		XkjaL7fcqm;m_]W1g[o[b5e^
pagina		Kgi8Y8j@ekBanEA0mFnHb6XF
pago		bDeD=j^hU1GV;aRc=][=>8AD
pague		q[4<c^[p>5dg/gf7<>B<>9<L
paid	b-18d28j-15o21	lgAf?;<m;Hkf0gVDSk_5WAcK
paid for	d18	rd;o;5@hfIX:9ci@7U9;FZGe
paid in		AH>FpdlIZGahc?0^8JZE_Jmb
paie		Y8TAIdadG7G[;GYV5b5a@n;R
paiem*		bT[@d6HaC1f=Qp[V9H[Eb8;=
paiement		@XbA_;cE]GY_BADiYce7LjdM
paier*		v;AbepnnKg]i?<[dHl@@Sppp
paine*		hSf6b;fbFoSifk9fc_kI]@la
painel		QZj3V7IEVi:g6BZggaqEB7VM
paint		iZ_g8=rsikgfX5?Djld:cFil
paint*		@dkGX<ZfX]cgVaDXofn2kVmU
pair		afi_g_Z=:W^IXf<]jii^cFld
paket	o-21	7ca?]Ua^BFC@d^5<mclcD<^V
paket ist		8dT9e1>>7.6@sc8:l6fli43@
pakke*		=j]^h]ibCh<diC<@qYi^ZBcY
pakket		h]_7H[hCXg>ciT8Km^bFaaeF
palab*		k^2G9;bbeqYa_>e@[=>C_[Sa
palabra		jCYd;=oktigJG?g9Bb:RFkce
palav*		s=EI;<HXur8i7<kYBH@^?jEC
palavra		i:_[;?HcjrX_A7k>:b1^6kBe
pale		gel_m;maXqZffa=:ggqZcafi
palet*		Yldcf<Qh?dp=LAXched9[CZZ
palette		Bdf?fAlbCh_fnZ<kkd^BXfgD
palettes		sZ:=^:Ff<gmC?Glf^_89;^>a
palle*		ne5:h9oX;^^J^JB[i8_^_XWY
pallet		ZbY9iDo^ccTe_6?frXj9hZmb
pallets		lZ9AbWie@D__?b@h;7WQ;gD:
pan		8chYYeBb7fhgLG@BllpZaAlF
panel		[^w9W<7:pn:iAXclRn^g@.SA
panne		^ADh95lcff6Td5@WFA^acnLl
panne*	e16	^bh7I6D@RS[d7l^YjmkZH?B>
pannello	e17
panta*		TiqCm;m_JrFkeN;hlolEmYmj
pantalla		?mbAp1nY1ddccU9Lgih/f:db
papel		:T:YY3HE?]^mi79Ib[gbiC]F
paper		DSCAe?V>GD_ja8=dfggFZge[
papie*		cY^8_Z_aDcHZ9444ljfVk0hc
papier		l]hne@wnmgAf?C?eear8d2pj
paque*		bdAdD4JZCB@XhnF]XSeAUc@E
paquete		;cg?^:Wa9=:Cir7EgdhTjMW]
par	h-21n18o-29	AdH@C7[XbY9bkH]fbSSgUW?]
par la		1C:0c>448FBii;?6>YE=^9=<
par le		3_b4BZ742dGa_jB5afgI]4D^
par mois		?hX=;1e:BZ8FuY=WY9hqC>Ue
par nos		q;koEmqjincd7?ekam67[lmg
par notre		tGhg@andj]JY5A^HSi?7>GY[
paracetamol		98d=og]5=u766ke<<:75h1;0
parad*	o15	ZGbi@CXSepYI_.diVf<2Snib
paraf*		Tl_En?WB5e]col/Dn_n=i8gY
parag*		5];Ag767BU[fq4]i4<<7h^X>
parce*	c-15o-21	b;a;lBB[W94Bh]>fa?pEZD[W
parcel	o-20	;ckLQ5j_;d>:c^;;eCrXfA[R
parec*	n26	t@4^[[whhE7ag.^e:3Bc;e=f
parece	n22
paren*		;f<Qi8:>73@@hCAf><6_bo_8
parents		Fa?:o4:Q77JLs<8XEVAB[k@D
parfa*		4lr[ZA82@T]buk5jfor;n;p^
paris*		^ck?dgkU[qBcW9Aglnc1fIpU
park		6ge<HBKBUXggHJ>Bidg;n6JI
parki*		[f4^cbCZ01Vd1fHhX;Y_C5??
parking		>_9;^bC@B4bD3_FiZ[W]@6C<
parle		gEVZ>4Hd7aJmtG_:[Z_ajJEf
parol*	n16	l>1m;4_ddqF>[>^X;;>JCm>_
parqu*		j^]IIalGI_VZL;Ekkj^CGcgP
parquet		tIfV:^jdlnjm78XchlY5bbnU
part	d15n15	^a4JQI9E@Cf^UXZDAD<eA[6_
part is	o-15
parte		Uf9UY:AKVPe;[=VZm;Ba9bI[
parti*	c30f18i-17	A^:?Ij>V3?dhDb@Ya__bRk?A
particular		7@W5Yd?l,*4@wn034DKj?^41
partir	c18	;D?8WhYBWkbYS=d?ceeY^UT<
partir de	c17	2EX>k[:>Ajb_[bdCXXF^g^CH
partn*	g22j19	1=E?:r,[3=>CZc;;9?1r8j2g
partner	g17	=XEadY4L9<=T_m6C:@<mT^BV
parts		Y^GcnGFD4@AdaN;[gHo]i@gb
party	f16	->6^daAG03gDC@6GGYElmoF4
parvi*		l=hl4tllmjfV5:gl5h44<pie
pas	a-24d16e-18i27l18o-29	EX<F?Bhkd:h?R[ce>6aV>5WB
pas a		^8@;cf_d_[j<K5acBX96@e_h
pas de	o-17	4W=@68lYTkEbmR=-^=j<f0GX
pas la		TA>GC7=:Y8L?fE@@;3_hD31:
pas un		hC9t46j^ElB7EJf=DF@g=fAe
pasad*		oCbm4a<ncN^^I;e]]X;9^hOD
pasado		mFWj3Btnffh]=3fT^g1A_elb
pasam*		::dH2^3D9Sd6;=<=<Y0k;cD[
pasamos		_6ba@a5Cj8e8.5gl9A1RFD:^
pasar		=bkcb9B9ZCZG]bVcUbHcg-JH
paso		IFgHC5<^mnCPc8hhJcEb:ZEI
pass	e19	?;fDAB6<cKeZ8b<LC]Dna]1<
passa	o19	?Aid_g:<@h_bAh<I=c=8Zl@M
passa*		_bncHCBe_5iUMdeYKh=ZbA=B
passage		_]8YVVZSD5hZ3jBh5=FC;4@9
passare		_Yh=F4deZqdaW<@ipfi5o/fb
passc*	e37	iSv-:++3ur>r2mmq1qXj7122
passcode	e37	^Ys(@*15qs6s/nms2t[l4232
passe	j-17o23	q@>]E_mG_ggD7T]Q8W7bC?c_
passe*	a-17e23	[Wm<=:??c^h=U[H;>V=[;A[T
passed		EV8S?0D>?N@bnHGB49BY[h^I
passen		b]dBedpc@Xer;a>GcSkVS4iE
passer		BVcd?H5>nZ=X-<afUV?d=GD:
passez		1ACB4<43ArjYmTb:?YfYE0=V
passt		Zea<mAsYit>hpY8@jauBh-mn
passt der		gfp4g@_k:RbfZZ6@jmn<i4nF
passw*	j25	:dv2;5HaaS7eisIEAnhjVZa3
password	e20j23	WWm2:D<Bbe;[]nSY@mfj@gX8
passwort	e-24
past		khhcS>bilgWXFb:eoHs>e6le
past de		]hc>lUgXBlbicY4Umgl4[4mg
pasti*		7@kUghD?@v:?7kd<FH7;h6:C
paswo*	e16
pasword	e16	;:r5;345kw5h7kks:i<h81W;
paten*		1W;gfm563:4bPr.k59:gFd8]
patie*		ZB[HlX_dbr;a_cZ?;^8WeeW>
patience		gd^fh<iKfiI_lIR?d<]YDV_e
patient	n-15	6Yt/da@c3g8]d]Y1C]Y9l<GD
pay	b20o37	cH[fGsae_ZG^B:Sh7T8@>k]Y
pay for		q7IgP_npd^:VF>KC3V3d9q_[
paye		mX<;FfBt:/lGCoe?AUYE;2<;
payer		jVZrSjpogY]b.6FnG_=BA4ac
payin*	b16n23	_:3efg_jW7=;C;Ea338U8I:T
paying	b16n23	o=>bTlsfi=RB?4]m7>4FXbFS
paying for	b15	o>E7gnkn:5gf08<i@C7A6gi9
payme*	n-19	eeUAh]fdj4gc9V<[;Ff8>/i4
payment	n-18	qedSjbge?5hQSD@g^A_2cAl?
payment i		;G:E]kah6G]eW77XbWiHYDpC
payment in		h>36m_m_68ejd=2IW;Ia>5]>
payment on		G<bC^hfn13:Ys?0B;Ua^;Xd>
payment that		bDB=eYo@T=Xja88X?[k5BYoE
payment was		[J_AiCk[aEEje76eb_i8bAq^
payments	b19	J>e>gcoD[EcI0=?i>D7CF1f;
payou*		jMi/D9B=oq9[77mk>k6f7h<8
pays		cBYK=9CO3::?eX8aRX<gUu<<
pdf	b-15d-15i-15j-15o-32	0nfWp/R<+^3eye64o]{bm2kn
pecas		;=1fj44=//e]Fk:X<3Ghd_68
pedid*	c37o17	ZXI8FZ<hNgjSc=Y=lgkfX[@D
pedido	c32	;AD:>gJd;Ab>FUE<hBed:;XT
pedido de	c24	_<>?9n4i;>F6C7Y:bB>k8eEA
pedim*		GDR9h]i^J=kF:92J5?CgX88U
pedimos		F;R>bZQ7=5i>:A8R89TVK/;>
pena	g32	;k;jHe@?1^9@9f;q8>7_@g;i
penal*	i15o45	n<lkXbd^n@hY.4Bm;=<=Xb;:
penale		pC>@bdc[:1ib?FEl8A97MZ;<
penalite		n9ikXgbpoHfJ23kqHL.0HkgU
penalty		bGaH_eY]kHaC;=>jHHd8B2aT
pendant		FBeTdf:e^n7;Ya]8@R=HYiGD
pendi*	n-19	=g?6t]bg0<[;n[3>gamEb:e<
pending	n-19	>iiPkH]K4@<_lT)Gcnt([2}f
peopl*		gc[XX<aBfc7?cfb_9;S?9DbZ
people		cB[b[:Y8Yf4]abcJU9^DC<@=
peque*		kVhWl>gCVdghk3:[ima=ofgE
pequeno		VgMZlFkYcp[hj_5;omn:gBmd
per chi	h19	>[d0oh0:-k1=Un^9F8==k1C;
per day		6dh_rDDD?A;I_e89kBh@n@JB
per favore		8HfJiiYBANB8ekX9Ac@_Z8_H
per legge		5=Ahf>1:05;gYl<o?8<pif7L
per lei		m@lu3pg^usif24fp<j427npg
per mail		jH9fpPd_4A@_=c8ghKfdjcUg
per tutti		8[ZEk;e:4+48ci@9e7ing3=^
per voi	o15	q?Dj8i[YnlFi02IiMb2[9qff
perce*	o-17	=_DCd?FHG6bDB>?mFJ]GaDED
percent	o-16	?G?7e^Bb6.^Z9@:hcIiG?1WW
perch*	b30n23	o@Kd_gwn_=FYG8AD6A9^5GDe
perche	b31n24	m>29^fnmZ2eT>NeB4,1Y383L
perde*	n20	fT;[BGdDpr;[U5iL?>5X;hAE
perdi	i17	h?fm>-[[n_E=32gd>99b<D:A
perdi*	o26	nJWi<9hfdlUc2:egNH7]6ocj
perdio	o16
perdo*		dArnW?ijjfaIBAajhY?;ocma
perdr*		v;9e5=gklp7D=9d@C?5b:t:i
perdu*		gN_k@_fj_k]F9;Z[FpZG>_dR
perfe*	n-30	:nlJn^o?-jApm>:Gjts1r7rW
perfect		5gi;neUb<8^j?f=^kkp7m:lV
perfi*		B_g=VBA>>q?^QW4QUefVU@Zf
perfil		3Vg5@_:DLp:@CI6A@cUeE<bi
pergu*		Bbg/;B@;djGpGUgXZgXBLNU@
perio*	f19	7B]Yab8951R?3Z6k=5Yfb=>B
period		>;KhbNTL=;iZ9EBeF[ZUkDSH
periodo		JAahf]_UD3__:U9m;<YZQ2:>
perit*		[i[LhD7?GGBGT^@g<^B5Ap_C
perju*		pd?Fl=e<Asa;A7am4B545qiI
perma*	a16	79=e9m<:?a[@25=g:b1hK?8k
permanencia		]:Mp:UK@j;a_9ARp8A7[bjI>
permi*	e31	8JaD>929g86i:kDs8c4gaW?8
permisos		O>q8GA9<qjBi8<ip:tFf;H89
permissions	e18
permite		4^]Jl4G:3;:diA7KgIb]i_ef
pero	i47n15	?Hfp:6XWp;Z5>;ViJ8g_H76]
perso		p6bH4>ConQ2=ZZiF1W6n5u<E
perso*	f32g20j46k-18o20	77dh==3L?_bbmHS<<I6>bg<R
person		9IF][3B3CbSkWX]2Z5eHeWBa
persona		@@_<7G9^:b[IqdU2<D7A;C7G
personal		Y@hoBAb]W8W]XE?i<E>^mqbH
personally		eDkhCkjm_sjeA:_h_k::<fnl
personen		Xgr8e?^Z?kCiel@]lbYeB@eG
personlich		^9A|8ZEU:qdA>Cg]7B8[<lUl
personne	n-15	.8kX/]:Z[YcJ<@BHAL=K?8gS
pesa		.^c<d@Bb?8ARlh3YfjiRb@^X
peso		Bdp]m?C:a^>VE^FSidl:m;kI
pesos	o26
pesso*	j16	>[e<;eBc+4aipTD@>M<X[c5Q
pessoal	j16	b?he;p8jB6=HhdAD>l0e6oCA
pessoas		6eo;jAlG=DNYn_9]njpBm:mf
petit*	i19	D]]k>@RYp:W??.Xj;WCcd6@A
peut	g-24	<[ZkY[=F:mZHWb<6>DiF_;Gh
peut il	g-23	<ad8jDah8ggMkf@;bij6m?bD
peut on	i-17	3WB@b_^a<nCb[b@bbbpBeYd[
peuvent		1bg8d]^N5c7bdkF7k@k6e3XY
phone	e15	=Lf:<5=;fVDDHcHCE^]k;C9J
phone is		F[j5=0:8igBf;jgX7fJg;+>;
phone number	e-15
phone was		WIn2]1F:jhKo2ofp=dYkC.<4
photo	a-18	TSekb5_Mk=8IchF:aDkEjFe_
photo*	f22k19	=V4Xh>=@/^]aI:5__cBeQlA?
photos	f17k19o15	dH9ap8aA?KUG_TFiXE7<DpW=
physi*		=VrXmkdC?zAI[hV4de[<j7Hb
physical		Fmt[j@dhEoBhrL3Bwqm5l8jk
physical card		Anglh<ogGg[gr;5cpkz6mAql
piace*		7cM2f5F=0f;Ate9>Fcd>Hg^b
piano		gNhr=qcsI=HcG;8bkio[^^iW
picco*		Y_gfj3gfX@PdeZ7LpbmClYhC
pick		kkqXa]fZSf?c?_6^hmjACami
picke*		6Hf[f[?V9FA?aj6HfhoXcJDB
pictu*		7hbmiZjW?kVe[h<_cHY:j?ic
pide		^kJJg7_A;fFdgXZDfWeGc;dh
pidio		k3ke6hbsDC@@ZbfE:r8H2rL7
pido		bC?n4]0[FLi>HBbF>67b?U<[
pie		hin6b@nhWdVcgX3Jrjj7a8qm
piece		b_k8;HWgB7]TfhH:ksoXj6_]
piece*		Lghek7f?^EW8^A9j_f^6c@dD
pieces		]hBQm1_=Z?DAX??diWj3dEc^
piens*		XT729l7BFs:5;[@9@D=E?_Ha
pieza		^ZfZbhEgCffh>]DhjkW9j^ga
pilas		IinFkChJ=:>Zqd2Anapfg8oZ
pills	h16
pin	e84n-16	2gz"d7S7^k<sGp]aBxxhO.A9
pin too	e15	:Ek6B5';khBk4khn9n;b63A4
pisci*		lc^8IGakSJl_@GYUn]h=YalB
piscina		o@V>]ibCdeVc:d^dY;V7EZcF
piu	a19c22e23o41	g;;7<^B^gqaH,/]<_bTi;3[c
plaat*		VV^_g@_[C^?X>TR;F1IZFb@h
plaatsen		9hj6m6g09JWeJc?@hXs_U@kW
placa		cZlF>aLjchbf^:CXhlZ<>cnc
place	o15	[9^d8fAa>edeY_CXDZ?fAeC_
place*		9fY5aB8T<kY^^o9:[kuWe:Xd
placed		5UeC>]<NFY=CCoU;@BYc]b89
places		_hb5i;jV8>cUle:TfAl]I?Ya
plais*		0ehDqF[?:DZbZa4SmIlDh5eV
plaka*		m[e@H9qmjo9fjEF;vZl9:@pi
plan	a-17c-42f-31g-24i-16j-19o-19	[f]:gYxkekGfK>]?t8n9bBtY
plan basico		Uhjbk6j?5g@_of5:kjt?c8gc
plane*		fdmScAenGm_b;f9eqgn4ZBm]
plann*		dlrcb<cGjP8efY;UdinMeaid
planned		Ghcgi_rCdI8fmc7XVhj<a<fn
planner		XWoUAaXfiE?i=D;WeoUGYkfD
planning		<iZjgAdSWg?bGKSBcalAc]bo
plano	c19	9^L>BdLh@<gZ6=9?lIkXc;h=
plans		Eme>o0hU45>[mi7?p^pDk8bG
plant		@hEZEdE[:CeW;VBYgZi_;7ld
plant*		lahjWcnlUrXDVd]8hdZHKB[f
plantilla		^jpRiCl[DrXK_^B6dciBg=il
plaqu*	h16	NRmVfophgn=[Mk[=_^d:iPDb
plast*		Aeo:mCi]Zk[idi7SjgnEg9bd
plata*	a17	:IW1^aA<:^GMAH=7DlbU]<Ce
plataforma	a17	;W8.]g02<u6C[]=4?i<WH<CF
plate	j19	Y^pFLZ@m;@B_se:=VuUC>^DU
plate*		>P;5Ud3T6i7ZC>98gjiWX:Mc
plateforme		3@D4F_>1=n4=7EL6@gZj=44e
plates		^bcfbW^bedVllB>efaUVf;ne
platf*	a28	E?7/Ck9E7U7?fW/98_Kg<R3i
platform	a28	>93.^gBC0K><=>2:3g<k8?8f
platt*		;_c2T_Va<fVied5<aepAf5hh
platz		_bjcdekJJiYda^DOsnc<kWp]
platz*		eUUdW/pc^w=;oV^9ZIj__:ee
play		C_m;GRdffijqU;?@lim/o:uH
plaza		lBdo=gVigoiFD:YdofA>Faea
plazo	i19	B_clf>E5cBh:99<nC@@bcI;?
pleas*		?_QEl:aXT_8aed8^llmDf:le
please cancel		2^5H:kHc39GH<711hBql7<;6
please check		daD;gfre.9YkZb5bJ<g;B5kX
please dont		X]Vqk@7e_?C>^6<ffAddfIcA
please help		<hJDZbbm=?de;]ICi]i=XX]<
please make		8Mk:35.?acT=:__GVe8o8/5;
please refund		lf@m847h5.dA1md58_F/C32S
please send	e-16j-19	Yjqir0?UDL;jil:hqprAhejY
please take		cL[98igoi?d>8@TE<CDW98FI
plein*	n19
pleine	n19
pls	a17c17	<?969W.:7Wg?WcX<;h7M824[
plug		7fd9h7T:<?:gmf7=gfv_k5hb
plus	a37c45e37n43o36	ISBb5nXMgk;=,1aH]gFr9I>^
pm		gVjV^_XaKaffY[Vc]ahY=aXf
poco		g^ffbc]mcqBeA?Bf_ha6iWhh
pode	h17o21	=?EcAl>?@pcGedE;l@IBfVYE
pode ser		WFnJhk8B7fC>Nc>EeaJ8m>GU
pode ter		mie9j>pb9kejid7@jmn;_1nm
podem		@UeUBV:^ZaiBD<:__i]ba]S^
podem*	o-23	,dNXrF:=)6?_nc8fd@jiiULL
podemos	o-23	7eDdrX75698Ukl2f[<gei1Ie
podri*	i41	2Djd8]6Yl<X9<@ZD59:fE@7D
podrian	i21	8>oi=D@n_<G6Z@Pd:?Sb[fAK
poi		dA<E79bTfdcQ[:k6A6C]=c8A
point	n23	]V>sEBAZK?:5[T@CD1TdYa6c
point*		;dlEK0N<:7_Gg:DFddb<m:b_
points		?ViIb8T:b_bef3Ci?VMH]EbK
polic*	f-22k18	FnDAD:=:<7R;AicTDA@A5]H9
police		<g[<cac98>ZSf?4fF;bZY]F@
policy	f-19	hVKb3Z6b@?c7@e_CUEXA<7<>
polit*	m32	6K;]G+:AhVWhq0Xf:99=dG7>
politica	m17	2D>9A25?g7bmn9[EBLa@q;IY
poliz*		EYE<Yh>C/B]V[C8nG=AfFcU<
poliza		bB<e?aBe2WiA>9Vbga]c[k6=
ponem*		i[[e5jcpAekE17MCn[JB@hf^
ponemos		i[Hl:d^okIgX8;Zgmc]Aano@
poner		9jM@j?Z<Gj9d=aAb^]ibJD_a
pongo	h20	5Yl:imZ@7n;[@jbAYX?6iRaA
ponto*		kVggUegfcoIo9;FclsV9^Zkl
por favor	n-15	8]b>@e;G<EmU;[AGVhidH1@d
port		KSMmi]gf[@gZEX@bhc]<@4Yd
porta		hef?T?h@nnEWBAXbVi[7IJjj
porta*	a56b-23e55g-29h-26j-23o19	AVc:?7@8g|9VC<9^8wciHeUm
portail		gK]fB,vgg_@dV;W9bLedhbdb
portal	a35e26g-15j-17	:^k5E7b6hp8J<VAYHlddD4Rl
portale	a16	eNC4AaA:Hq8E>:??>mY<?:[h
porte	n15o-15	qJGHj@mJdl9BYZe]B9EHKEc>
porte*	e19	jFedg8A<D;dW7c^m?aC]eR8B
porto*		g<duIGmmcraj93[jblD3Djgc
portu*		]l_?q;dY?cH[jZ0Xk]pJ[?mU
pose		UBqUiebeToAU=fb[eaY:b_hX
posib*		KeSAc3J>i;I<V^J8CAeke4;f
posit*		I<5>b^F965iih=aE7:4>a@77
posol*	h22
possi*	i-17o-27	;dafK75XD[F:EiIBF>kcb,Ff
possiamo	g16	4kMpke?//7;d6e4lF:Ynf?Cm
possibile		bCad<8hdp_9@H>fY::amAV;[
possible	g-19	hhlh:8dab^eC>UCYk]u<d4?e
possible to		8[hG@@=Kn@h97?=T[ib[M/B[
posso	g47h43	)edrcm*.4B8B9mX^:9F>a,<Y
posso*		:an=jg_?CrZhTgF<ijU6g3[a
possono		X^o6phhBEmFbidF;kal;q9eZ
post	o21	]h[Bf6]:9AY^T7WW8DE8=DGA
posta*		r^B7gWj>9fb;b=[h@F;;6o69
postc*		8jd=h6mB69D]ng2^mduCq:g^
postcode		_fG=s5kB5BC]g[76k<oWl/ai
poste	o-34	0h[<k3;53/FVoq7Tf4mni:CC
poste*	b23o-23	f]^4ndsh:4[p8N<B<dkIA1m[
posted	o-21	=]g:A3938W6Ccn>8@XhpZ<8A
posten	b24	f8ACiftcW5cc07=Y=<6?>7=7
poster		;mhfJRnmbo[mhg6:pdq<g1lj
posti		Id]8l;h?4Y6dfj@Jn]j?V@]f
posto		A]iBCFgAjp8mE8[cegV[B_^c
posts		Aif<Z4E_^bbXm49cgmgac<jk
pot		jRudBbl]UaY^7fCVmocBDRpe
potet*		Q@_U7f8F[DbB4A>E<e:gd;EU
potete		;KhZ7g7bF<_J5X?BFY=dCbJH
potre*	i25	5@hd?^1>]:c9@HalG<7Ua6@A
pots		DalAeI_::jVi]c8@chk2j>nZ
pound		r984qsxgA0nn826]39037Ax9
pound*	b15	l_H/hXfj81_j4eVl8<F?<0=9
pounds	b15	nG56fCogF5^CBlC^E?T<96GK
pour rien		o57m76lqhjBE:6k8736]8s9e
pour une		_F_5qYo^]?fAF@VeR?Z:T6WC
pourq*	b17
pourquoi	b17	m531Il]j6>iE>:A>535a2/7@
pourr*	i16	6>mm377Cli[<;8bi9?F]d>^W
pourrait	i16
pourriez		-Gj>?@@C]H_AL9=GCGm?jTbK
pourriez vous		7DiJ?:=UiE^ECCLJ<fiJf6U=
pouve*	e17o-16	8BgSWe2@6Ad<>cASEccfbC9W
pouvez	e15o-16	:Rje@b8QgH]9=>?cAjXgW5Fb
pouvez vous		=Hld<jZa;S]c@[AgYgQ]LAfY
pra	c18o18	^RghXn8eb^d74Bb]df@:li_E
prati*		=a<9caEK-YS6kTYD8E=Y4s5;
pratica		DY>ChGJB1?c<_BT^<7DE?p0@
prazo		iMjgA8b]mLgX];AZaFJ;Y7XD
pre		<>Xb_d7Kd=UVh;dkGC:<jSU8
preav*	c21i15	0C6p9k2>?0]74=9eF1<l__1>
preavis	c16
prece*		;HAT86D>^bSos<Y@9=@:m[RC
preci*	b-16n-25	Gahd>n:cJXaS6h8Uadadlb_[
precio		VSlc5A[fg=b]=:KjTT@4Z<bT
precio del		gAgl5eh[olbj9<ddfn;3Ifpf
precios		<c?2i=JB0@>Rgs7Fh8knG0>B
precisa		>ZHI^EDdAhqcn7K;gcg5i?kU
precisa de		>e:4b74Zag[fdeJIhkl5iFkC
precisamos		)hXb]<9>8c:cjd6^]BPXgYak
preciso		0MgDBg3UCX>89o<E]^Zs?_:=
preco		P<_bdX>@[4b[8?Aj;8@>K7?I
prefe*	d25k19	fh4+?52[9Gn:H_a?dTJE?99V
prefi*		ajC@W43U-Gj;cjb89?[6=8Ad
pregu*		G_h^m:gE]_bofh@^g[j;jTlB
preis		WGXA8]?FfZ_]6Kg9WaKCGWUC
preis*	o-19	FV20kC;55/=Jjj8LG7dfD;:7
preise		3HF5q?8D42=Hnk7<V5g_ieWF
preisliste		5^f0j793.<;[]j<4e8kda6Ha
prele*		k>[9eonhEBfr;8?c=KU?9[ka
prelevement		[XZb]dtkgf_lZ7F;A_X=Xchf
premi*	n28	Z>:W8Zoq:dG]9?=5I;^a7i@C
premiere		Ragm8aehmrf_66Gddh>-dtnd
premium	n25	i>0f<ink];EA4.E0G5Gq/I/_
prend		<_a_gL=7gk7ki@=Zd^jA_A[b
prend*	c18h16o18	7CGgKj:IEiVB-HS8E86D^oDA
prendre		WWFgd^ig>uIC>_]C@O6CRX[j
preno*		DHG:Gcds:6Z__h86e[]jH]L<
preoc*		f2eeiceaDq:_4ckU7H0;in[E
prepa*	d21k17o-15	fq4/Z238<;D>?SCK@VY*>c:@
prepaid	d16	mc>j94<l27f9>tc087=]:9:D
presc*	f17g19	*:>dCb*4-6AX>CEl736hgb37
prese*	k15	<eYU]T9F2pf9]=:hc<C[:bVF
presente		I^<5g];>Cr]Ae0MSAc55?_A=
presi*	l27	-Y?Y@:?60qlKmZW@9<U>H3@f
preso		B<:idnZG7W6=Fjd?+80W[l0<
press	o-15	ebGEh@E:cc[@WW8^nglI^Emc
press*	h27	>ZbBglKGC~7@6eKERM0:eb^Z
prest*		ZeZA=D?iE^c[5_f=^fBY7>F;
presu*		JJ>5jCfc3?_nD<-CfGmba?b9
presupuesto		YX=RlgI?2>Io[?5fTDd;gdTV
preve*		aDcee=l[]PBcZe8^WGIifbA[
preventivo		Bcc_d8]Hh_>kBDEf^bbjY[Ub
previ*		-^C?E9:;80g[f9E[_?X=c@>;
previous		YK=>Hccm[AdoA;[>dDH6b=eE
previsto		;]HVq0Z;ACT__d4ddLfflbWB
prevo*		3IdBi;H>@DifhD9Yfkm7jWg?
prezz*	o20	nBeSaDqpBYgY4EGkJfK9HagW
prezzo	o22	pE=<eYjh_;g]7[Ef?cE:I?fJ
price	b20i22o16	hI_MgDehX=ja5@BjE>A8Y3Bd
price for		E_mbX_]]amCYkB=h_fd;cbji
price list		<g]8eCj@EES]gl16e@gcj0Eb
price of		m^bl9E=dgXih?ha?C_CH[Vdb
price*		XL@j_,7AB<7]ia;aZ;^hdgYb
prices		AZR^f3<?BU9Fne?CXZke[=Yb
prijs		j?Dcba_YA<gh0<Ad8_<Ab[dH
prima	o19	lhBJJYnVZqhc^8d<f]Z9ea_H
prima di		;c;4^C78D]>flA=;fdkEh>C_
prime*	n-18	WCcdaEYb7c_Ic]E]d^jY@4kc
primera		mXg^^]ia:Qg_[@4jiQ_3deof
primo		6D6h<m-TW[lZT2aDW;Ue<eL^
princ*		eCYjV5aaYrD_A^aL__]gAail
print		6DS?Eb?_]GIpu9WF_dcAjpi:
print*		qfYkh=ae[oG;b;?[leq^Uffc
printed		dhm=lCk_H[Dg9G<Sojn@i<ki
printed on		*idcd:pBZX8Dk]94cTkLeVUb
printer		p_Ge?5foflbKCH_8nbkAAVff
prior*	m17	Y89;16[>pjSch6j=W:27_bX<
priva*	f-22j26n-15	:WW3ea.c9/Agzj-FXkYUffH4
privacy	f-31	kiD<l7H?F9aKc:?EbaiCe>[[
private		R]p6?dbi6?7Mvm2=enMKQee]
prive*	j20	:?x4:l=r7;:Uui09ArYd<hA>
prix	d15	xWVj@9fncVjIKiAUbaLFb_Vf
pro		5AF:9b^=Wq^^AX@=hZlgE9Ei
probl*		^[.qg_>@[o<eZd>gc=ccXp[o
problem		;_eDoEa]VfWYme6[cfi6ccc^
problema		=a>lWfgIFo9bDIR@fCe89mkl
proce*	a25k35m19	ii6;_h/44hZ]V:Wf:e4@;k5c
procedure		cY?<Ei6;5eT5D;lb<ZAj;D7L
procent		VG;8hFbS?9Ybd[>:d?kVjABY
proces		ni;.l4d?6shXi=IDGYB-Bc_;
process		hdDq=2;_DTed>bETUIEAmaZA
proch*		sYacd_dUTtnCJ8Y^io8CJnoZ
prochaine		gbdBjDVLAfLeUXKk]l]@iak^
procu*		Xkn2n4lc>j>gg^7foik1mHsQ
produ*	d21f32	o>4Wn;Fk><a^Cl@W^GY<ll=7
product		uX>lc/6N:1iW?ha=S@ScWZ9?
profe*	n17	V98c9BcZQ]+6g[WC6K9o6p5h
profi*	a28j17	D]n77n4==m8UWB7CaphCDM[h
profil	a16	9^g4FL;;CbAHYI4@?ebW@A=b
profile	a17	8[9?=rFM-p75RU9=Cr_iTBTg
profilo		BG_-7g.7;_:ZUHEXXiJ^DE_a
progr*	b-16m22n-17o-17	0bC9EE?:FsBdp=K2f]s4s@_>
programa		eaaal>kY_cCbed9=lbn>q[dc
programm		1b?AhFSYHT@adg7EienDe>aU
programma		Zbk<g7V>Zd7gWk;>ddf7^1^^
proje*	c25	/HDM=gBc9<lCi:9>vWre@4ZB
project		/<AA:f;P2Vd6CAc8m8id=<;X
prolo*		b_va<>qe^nU@8VUgCjW>mimc
prome*	d18n32	sR3rD5kdm>EH8hp?4;5F=C7e
prometo		k@erAjjhhghf4Hfgej86;iof
promi*	n21	m;;o>4]ZfhX:SVi[A:4]=c;e
promise		e_=i_TDTTA]IDWYh<?:AGl@A
promised	o-15
promo	i15
promo*	o-22	=Vmbh1@?f*e64X;m<3jpd046
promocion		/c:2n296452<de43f4fhc67T
promp*	m15	;na7X@8=@f[ojMf=aiG3k1r@
prompt		6l>3B9=9jVcnqAcHYgC0l4eE
pront*		g]g6gThV;][AV^CWTa@=LlhC
pronto		?[E4oc8<24]]UcB=HFd7a8hB
proof		,gjdl5JD6/dfco3YgTpBeKG[
prope*		ZbhEoEc=AIFp;^TlWm?UkZka
propi*		CR__g:>Z;=[Dkj=EZh_fkbTR
propo*		YeC3KG8J3F_=hdA8RGWF_>BA
propr*	f18	;AS_Z3G6DKXLpj9ZYbhdcm8g
pross*		_@=<>IA]Jmma[2h]ha7EEke?
prossima		r@MpCfjceqd;?7kdAC1>Clbg
prossimo		g=Z_@p?eZjj>:4]]jda<An_[
prote*	f15g39h16k17	AE2jpgJ3.S:==k_j261<gn>:
protection		KZ4/p.E8::WajH<a;GU@ehU5
proto*	m16	:EACB32<gigVl3jV8G26b<;@
prove*		5gDFNd]Eae<@=[C=a^FgCV[9
provi*		BW=9^6-8:?;feaGV5fTiGg7;
proxi*	o37	pHHlagjWfuaGg0ahpkH37kkc
proxima	o24	m^Ag[;hYfs_>e1h^]a47Pmbc
proze*	o-15	Xf:fXdKY@dDIeUafWI@eJYGS
prufen		^[2=jTfA.4^cc_=[;;9a:>?B
prufu*		D:YSAG7HrWhi_;[f9c5Co@@:
publi*	f16	?_XZh;8/H3E^j?He<?HbNg:>
public		5XcYjA879;=5e@5bY]mkC;=[
puede	i-22	_atRjTlb]g=XdnYIgeW@_YhZ
puede*		7If:=e@3cWdcb?UG@UVEj+cE
pueden		>dqfehdCiaX<FW9b_ei[]6dK
puedes	m15
puedo	f-17g27h20	*fghqu93Cm4F:geUG?>IZ(9_
puert*		d]_XZ>pkgnAg_cIcfDhHBZjj
puerta	n15	iBJdS6rmikTc54G@Mc5CBqha
puest*		dUdeloET]d^d0Zbc;[=4]SeY
puis	g24h24	3VOhiK238cVFck[;FSTXnAFD
puis je	g26h21	/Vnjhn89;_??:i<eDV^Hp=CZ
pull	c20	7h9^9i3h'6D68A8Zn=Rp3GFD
pulle*		l;K]8hemcai]66Dfjf9TTdda
pulled		ED3a5p<lZ[h^16^gnj9b6lcS
pulsa*		:hb9lCeA;hekZf;Aeeo<o8cT
pulse		5X;hk]C2kb4;akZ5U6WhMD:a
pump		l@De]?WgXgUB6fcVF@>VGB9]
punto		eF>bE<?a;ijCG6JUe>^c9bFg
punto*	i17	=@ni:27[[9d95A_g>BFjX268
puntos	i17	@Alj6=;Vk7f:8=dg8MCgUB5<
puo		?Dmgc_]B7sb=gDBaiC@Il>eh
pupil*		Bamp[4U^f]<b_=8Vda^[hdV[
pupils		ofgne/_A=d?]f<?^YYh?cfea
purch*	b15d46	n^9gc7Bo4.id5n?_AIDOURB;
purchase	d38	n_8[@@:o9)qg8__XZAFAW^W;
purchased		Hk[IC527E5VZ;kjU8pY>Y9EC
pure	c15	g:3d6kip>dhF:*h8TA8Z:jYe
pushe*		j@hn=roieqfb49chHg:C6pkj
put	h18	k]Vi_kZY>v[@>dafdTW6CS_b
put a		[^Ji<oJg9BCcGK:edF@a=kIh
put on		p>_Dhcg=Ti]b/WgG<^77T8cC
put the		gfiZbb?dVcK^>c^begX0VWc@
q	g17j33	5]fg?Y<S:2Edhs^Z78;A?Y9J
quadr*		:[V5f_kn86kT_><?iXnDM1mD
quai		^_heYYeWfkZjD;:cXg_2ksj_
qual		0X]]hp3Y6a;Zgi2?^gjXhC]b
qual e		4ceT;j]E?e=YaJ3[joiT]Hii
qualc*	e19	d5;Ja5gBeeca>Cik7A6j;G9>
qualcuno		a:B5e*i9bt^Ck>kY;S4k:c4>
quale		7]KCi>8a:G?iko3=]ki7p^KM
quand*	h17	fb^;b@aJ9^ATdcZ9T^G5mI=X
quando	h17	Gbagp;kFgaSKGlY?fW];kHCE
quant*	e-20f-15h-35i-34j29l-20n-19	gZhXcpbqCgCjil=>Whg=nnkF
quantas		gfmWdGlhapXagRY2n^k7a:ke
quante		c_p<m_gdFm;eA]ALhJh4m7b[
quanti	g-16	igl6h;pf]s[boX3@{pp2l-qb
quanto	g17j47	QZAc1e0hIY>ifg?@Ab6GDp9]
quanto tempo		/C<H@a?79lEg@=6YOGWeT?Sj
quantos		:EaJm9YDFd?kuQ;@mol5o[ia
quart*		dAg_C[imd4YA877^_;][?X_@
quarta		qfKk9ZlBci>d<>PbgKgcAAdg
quarter		_b:;lFl[:ZHV[]=Z_EHF7_iD
quarto		c@vC6fYh_2=6DA]WGS?EWi;A
quatr*		@Eg^Z^rneb8BWhZ=HRagX=[c
quatre		eCbZT[mo_8C?hYZ7G?D^SU=V
quatt*		VYb^Yebl><^R4AI>eHE@S6fW
quattro		b@b=Wgc^eJhc2F:9DXB?EEiA
que hora		;fg5?ZAk:YGfvd12amiA_<eX
que horas		@cs.cE^e9ldhnb1Qlpk:iAdd
que nao		b>[U@kgfk>]K.Dc^?N=U?5;W
que no	b18i33	k?c]9qcje:g93;hiIW3XG<=?
que usted		A_H=m<;4-?>5Yk7;dRmoa07d
queda	o16	sXKldfudbgXgG;Ujhm^=[pog
queda*		eT:fJC=DaW>ff[a^ZbY2?_Fa
quedan	o-15	8g78i5B28>EUl_]6AFf5DD89
quedo		fRs_Veonahdf;CBkhoC;ljtY
quel		7Xf?ZFC]6g8hfjH@dm_fcA^[
quel est		1bibi<AB3c8biY<6nliUgWed
quell*	j-22	X_?ddbhhK>FkdeA][_[[fi[Z
quella		[8WI;:dKfVZ9GW]?8MApZB7]
quelle	f-18j-28	W]cipgGh?e?XHe]]LHA9fJf[
quelle est		=[i=HDfA26D_iE27_iidE7be
quelle heure		=dn.j;hcBgegq:2Whko3b>ka
quello		pJ3A=?<gXCXcFbkK?_<<<dIA
quelq*	l15	=<UEW:3:@Cb@6Pja2>2o3^;?
quelquun	l15	I<8FJ=:6Ihd:];fZ7:.k6]1b
quels	g21	-c_npi27/G:eAm:eEE:=dTAf
quem	f21j20l29	*;1bN=.E&6G=vdU;7:;fGk3W
quer		Kfliec;<<]4eCd>eEe;=dBU^
quere*		fg?UG@D@3>]@<j;<jcc[Jg@@
queremos	n-19	q^dB<e9iAfhg8IK8hoi^CLeZ
querer	o-16
queri*		XSkp5cbn6BYfDUXbbk><gjjd
queria	n-15	6boc=Y/bH_eFUD9jlna>lXeH
quero	a21c22	fc797U1=.Eh=9@B6<c9b;U1^
quest*	b50d-15l34m35n43	<?8AYck?8dKIm4_S7/<;E;?S
questa	m28n28	bT.A<8??Eq^bj1l;;507<;8[
questi	b15
question	o-15	8EB6e<J<^?Jg_m7CiBujd8ch
question the	b15
questo	b19m22n24	X929CpB[;NFGLHbA152D:?1W
queue		fd]Y=I>Skndob7YbYeE5bTgC
quick*		li]XD7ja;f;mpb=Ghin7iBmh
quien	f23j48l30	2=@=:8-</6[@xjA52>;iVh-?
quier*	g15j31	;_C6?[.<.C]BbER8SibX@59e
quiere		7pcguSq75F?^fq8ilgk>r)im
quiero	a17j39	8YCW3h)d,<c<UZ<:B_He:A5]
quind*		;cc:8b5A7VdVE;;dde]:I:]Y
quint*		neYGKe@j2]QHiXV@_j^H>g>J
quinta		iYVZgFXdYiIFe@W]h]FaEefA
quita*		XWdl;sli=Zo70:Tf_a=bYWmU
quitamos		o;cf8jikuifa4:chTr9;;mma
quite		pVltSRtopwBpIUegdk]2fkuf
quite*		:Jm39=08pkUE1Wbc@f9sA4?>
quiz		Cej7^^fccebdfd8Ejkt=d6lg
quoi	g26	E8=bff9BkU:_<DT^7<5[ef:Z
quota	i25	kDdeEZ@io;l<1BbcK@9=eER6
quote	d-19	AdmA_Kqcef:b_=:Bq[l;i>p^
quote for		:EgZgajAarXjm^>Ukof5iefk
quun		L=9^/DJIRAf<e;e;68Dc966a
r	d75o-42	Hf40IA5T1,oU6hi9BJgj@11C
r e	d40	en88E11J/,fD@ml19;baZ.18
r s	d29
r u	d24
r3fun*	d65	sh0s60.m/-q55ri,9A5-2.29
r3fund	d65	mk4p533p)*h32qg09>;.7197
rabat*		B:AHga]HD?YcZCgDSH:@g7KB
racco*		ed[gcJh^[pJWd6Hmf[E<HiVc
rain		sETm6Tokfn:aK:YaZHE6D[ah
raise*		nCk_^UlddafeEB_f=d4W7aab
raised		t:@@D[efijfiA>hm?j:[>ihF
ral		^dbBh<kWWX[dm96Xgkn>j1ri
ramp		jbWh=cubkheDZ<;Zk?h=qXjk
ran		h:mg>@vaoLR?64cY?93GHV;Z
range		7io?fAlUCi@bhl<8i_o5f4hh
rapid*		?flH_B^pWgGd2gC@jef7f?l]
rappo*		CKaKZX_><benWWFZ^eJjLLbJ
rassu*	k-18
rassurez	k-17
rassurez vous	k-17
rastr*		9l>3m<9?2D>9^l<5d@s@[5Se
rastreio		AoC:b3>E>4D;jl93g=obc0=W
rata		h9im_iimj_c_@6]s^V@EAdfJ
rate	i23o-16	kFph[Xmhj@E?:9;cA@Afa>:H
rates		@kn8cAJ@?DVdfg<AkXoD_5da
rathe*		FT5<;;MRE^dZj3]ISKE8Yab[
rather		^WAhC5_d[hgZVK^BCDR<@_Ce
raus	a15	GP2SEj379j?dB7M^8a,eI_A[
re	m-29o-108	4b9=q:EI2*I=3p0Tx?qn;8D]
re i	o-34	-j68n53/1158mh:1m2usj35Y
re issued		r:es5uspsskl07lm@o+33rn[
reach	o-18	?Ua69/4I12DEjg?6[@ohV??H
react*		Z:ioE[jecy=SI=[7C:H6bpYG
reactivate		dcEcd>n[>fJdne7Bo^n;f=nd
read	j22m17	:bbB;2dF[cM[rBb7aCENQ]]W
read me	j15
readi*		feS5c4aCfi[cq>]L:c@9bJ==
reading		RVC6aIiYG^]jj4L?AE61M8[>
reads		dgcTb>g<Hg?d_c>VqCg7cAcl
ready		gUHc^>ohotVZC:[bhhDY]kj@
reall*		q_deBGoegkBZd3FZ<>CMJfVh
really		gJ>GBWhhgHKaX8_gS6BBA^C[
reaso*		[?]bpaWY?[^bia:;SWBFeEYH
reason		Y>j:eg<=;jReBJE>cAB:h0_@
recal*		h<YbZVqahgejE7ckGe>:=@jY
recar*	o-18
receb*	d17	ob;AR8fi>:g^AmbZ7E_>@gAG
reced*	c16
recei*	b29g-15n-17o-15	jIc<oejf66fadl0hEcg>d?l7
receipt		?_dEk9=T]DA>E]5cW?mE^1dY
receive		m[XdYMLjVFcdEED;VgB=Vka?
receive my		qhY^f9Zn2>fcXFEDdcX0I8Tf
received	b24o-17	Img-v[oF67b_Ye4<JApGc1DF
received my		@ebkiC@a8aAGt=5FjFk3eWef
received your	o-18	2d66r6;865;;hn:7l=mln48S
recen*		c][V=^8kB3CfBbJ]_b0WN]V>
recep*	j20	<RmE]3Jj@cFcpiH4VdeeJeCk
reception		cGYVn6h;gFKZh_99?^ZdK?CH
recesso		2<5a;c5@63_>/5;De7ioEh9<
reche*		KCZ1aW8i+5:Kmf+>>UWG@D>9
rechn*		oDgVidlfk;dmaV@F^?d6ZDd_
rechnung		qZe;jkrjbC_]dA9_WWY2V?tG
recht	f50	1V5cc5+1.6@tC^3qC=L]mpJI
recht op	f24	;A7oh4*361gbGG=h978ilj:;
recht*	f39g25k42	Ai:gz4>-8DCV^:<v4X:fYmh8
rechten		o@@MT0A?dEboA6Dg4e;_Zj_S
rechtlich		2^9jaI5/65:j9o5m590___9[
rechts		Vjm8a;mc9XE_^f7:skt^i2nn
recib*		qU>7nEr[SGB^FY:7_@]7=:?h
recibira		vAVf;ZeIlpeZ31ak3g957ogQ
recibo	b17	kC:YninjJ;AjC:HDb@9B>9]g
recibo de		p;Faddie[Bal9?Ue8d71;_qD
recla*	f16g22k23	cWB?reIC0TfcqC@r52B<8g^[
recog*		lDi/pmfh?5fr[U4fCr_CVThC
recoger		Xhi;o6dQ@e[clg;=ddp5j=ee
recognize		f==4kemDjRBo7<@k7iZA=:qD
recom*	g-18h16k-20	9iifraD6Aq7EheC<e]f5f1Kb
recomiendan		BYn?]Xg=:lFfSdB:hlc:k7_?
recommend		?bgPg@f:?HMWYdDBfWo:a/aY
recon*	i26o15	]>HFTWHKiBi>.3ApFV<h?RX1
recor*	f20	ZC>ffQEBA67_eB.Z:g:pVl?K
record		XT@nE;S@C<2Z_a;c7AI^Dn=^
records		>95<@J=<8=:gg>4T4b:m[b=A
recov*	e23	k[g-H7=1dr][:[lg;f1a7[<5
recovery	e15
recu		5b^D=Z463=@TkfC]?@Xk@_=8
recue*		1aW7S89:dR8ABsdG5ecfD079
recup*	d23	oeZV601aAH]Y4l^_@b:JD8;A
recuperer	d18	hm3_D=;d39hE;gg8<==5CA6]
recur*	g33	Al9qfqI96F8U?bWn;<1p9Z?n
recyc*		?jj?g:l][_G[Qg9EnfmY]@]h
red		4[pBsAY82v@KihD9VZg4f-cc
reden		/@8c;-B5>hY>g:lG55;AC=8E
redig*	g15
redon*		uZkeBbfl_ggk:>TlanT9Gjti
reduc*		/PficF95?0L;9@BL?29hh36=
reemb*	d15	mmH^^'0n.-k?9se>k]Y0c6N:
reembolso		nmAEM04g55n]To]VEcX0g7BB
refai*	o17	l<YB>hihiddl,._q>k7;<iiX
refait		h?bk9ibkokfj89ip@d359lmK
refer*		Agd]n1_FD=X[mhK^^VbEEYCg
referencia		?mi>n2j?E^?cae6jofq=j1g_
refle*		if<4iJ[=:]dWCH>Yi8U>ADZ7
refun*	d50	rp,bb'%j01lk7mfDSgh,g1BV
refund	d43	xt6kB!(q*6lk3me?[k[!k4Ga
refund for		po08563i,6kc7ol1>?71]5A<
refund is	d-23
refund on		pe5B^5<i66ig;kQ@4A@565?9
refund the		ucDj45/p/2n]-ch>8N208A9I
refunded		_d3MI2;dC7f38hd9@I>]A.77
refus*	g39	Da8Y^VF1:AF^^CQc072V<=5=
refuse	g22	0X6bMj62;B=]9nMa2=/e734X
regal*		]GwjGfolbM]YBFASqpc>gatf
regar*		WA=Fg5f;48_?H@IXH;[P<fWD
regards	m-16	@Uq8h>p]@B9Y=f1_mXtHh?ld
regel		1__GjYd;E@WATl=jR@mh[:gY
regio*	l26	2QU;>7=6,gp<sDY0ZBmhF2hk
regis*	a57g19j21	3c7D=e93=348GU4_BoX]XdZg
register		;ke:mA>_6<@Cgc9HCFq_eDA_
registo	a16
registro		BcE6Dk8L:s=cd?C;>rZLA@d?
regla*		9]_A_?<Ik5cgi9WHZE_;n5[?
regle	o-17	=_jHf]hXX<:Wg_1Ug^l5g@h_
regle*		/AfamD_;CCgBZ:ecRDC=m5^=
regler		oZ?6oDlA0nbWF@8=S@^Y8CG]
regol*		@[aYK:D>_A_MZ=]lSWJ;mJhD
regolamento		cVggg6?DV7HGNU3cJ;FhqVXD
regre*	d25n17	k]5o7-=nX:K;2hkB22:F:G<X
regret		eCDf:5aebZ5Fh@[6E4WoD_8e
regul*		oZFik1Y;hUZJ_7:m=T9=Zg>F
reich*		=XA@_UG;?rYEb:><@LP@<[=h
reicht		>bf[f:;CXEdbjc@]gWp5k>HS
reimb*	d15	rk4g920q99iW,ib7<kD3K<?]
reimburse		qg<t6:2o:EcV9k[=?b34FUG?
reimbursement		ki6XC34f=HbF6hh[EbR/G=DL
reimp*	o15	k9f93XCTjpGm/>jr<i9g:dYH
rein		U=iL@.<Asagl@;Ui:]2Ub??<
reini*	e17	JAb5^DIVpn@b?D^8Eb@^@;96
reinigung		hVdDQllojefl9DZeXm?9QVjc
reken*	a30b16	e9847pTl>?dS1YBD6p4Z?@=U
rekenen		<>Z^U@RVc/j<.7B^c8]_g/A<
rekening	a29j15	bAC15p^[9Ra_5k>><q97?CHg
relan*		qXJ^;Hrnqf<WZ@[7BUV^:idi
relat*		lX8:VGBbfiX:[fd3T^A[;i]Z
relatorio		<nh8l<oJ4e7bno1Elcu;eZkd
release		?ZA=B::I=Ycf[:geVZ<1d4g[
released		^EHI?jUahpe?1BAkjZ=S8jXI
relev*		KV<8RcYj1/hIXp80><V@>;;U
releve		WDXEeiaf21bG^Y744[GF::>J
relle*		m_iYl9h]Y]AefY<Zidi5f=ka
remai*		lH=c<=>CZHe_CGhm<^8GK[7J
remaining		fW:f9iDcgS_=7hZV6W?V;kT[
rembo*	d35o-20	su1D?./q(.jB7ro/MX=1@42:
remboursement		pp2PD32l10nC1mm0=d:2R68D
remem*		gOn2c>pGgC]mFYWe<kcW:5]?
remember		n>g-hAh@e^CjHFfbEk^eB1V=
remin*	n15	lAb^]EgokXEXeGEE:AF>J]Yk
reminder		k=afTAsil^ZIB_UECBfA>8fo
remis		aVcg[mkab^S887YgXdA]?hgi
remis*		:d[Jg?d^DRG]gb=Rb_fYd9g^
remise		<Jfce<kW@@aDC><FeD^Bl<E]
remot*	e16	a>Y:@EGBoe5h9Dfg2e:dE]:9
remov*		d<[<ahJJi|E;-[Z;;f5VIEL[
remove		@RX7:e<;nqF_5A?VPlafC:VE
removed		IBm@dIbJa]AT?=GZWdXfFcff
removed the		rB]i?jlkgjhb3>[lIh<9<_jc
rempl*		_BbAXcBDmn=^=Hl?<C7DWdEB
rende*		eb:d4.AfL=cF8jm8E8@F=5=W
rendu*		qDJd[hhmfcge<?Qk=a??8f^c
renew		1I>B:=7>78g:fF@B_7Xi?83F
renew*		GUCK?e:aYbc[=c@RjXifX_B:
renewal		XB8n<78^TMWac@^>;K?iVmWa
renov*		YE>3?b2b:Vlg5A@Df[emD@K[
rent	o22	dA]j=mf[Xjlc>3[[koEF[llf
renta*		iGAi<@Bhd7h^95G]f7^CaVS<
rental		aB]h=ZhngZhQ;2ebh;ZVCha>
rente*	j16	:8aZ7h-f=.;9Yj>I5D5dFc-9
rented	j16
renvo*	d20	emJ1;8,FY]C_?kg=XdjaF2U^
renvoie	d17
renvoyer		;j>XT1]4@U:HkK?JjYpGh9^a
repai*		IU=fX8<:g>aG?Q<a;CJ^KTHY
repaid		lg2e8</g57e=-lm0?YE<Z6D^
repair		YWhEcV@Vk;IK?<daXYSIkbbY
repar*	n33	gKUi[:gfobESSJGa9V9K<gU]
reparation		8h[5r2:7AfD;t<@gaZd=UoXD
reparto		0F==;.3:9kcC^<_2ML[GG<Jg
repas*	o15	hMjgA?VfgpJW2Hfcgp<0Rqkj
repet*		_AfYfGZ[atDAZEeQUUW5]ZdU
repla*	e26	jFpHC8DEqo>gCXbgBo@cV^@C
replace		^GKBk5=C]C?eQC>eJe?fNTD9
replaced	e24	qYmETTAGgaDN1^h^Yj@Z2]?B
replacement		o[_lYHih^faBAFZ?_gE7Ubed
replies	n16
reply		BA7D5.AIcsBSl8i6C77FZA6[
repon*		Be<@S35?U]Hfe>bZ08Y?fb?[
reponse	n-19
repor*		Ig;cb-@@Cl]8_NTofPFE=VRb
report		DJY?U6<@dba8;9SimTUcE<<Y
repre*	o17	]C?febAgDL=<9=e@89+8<pB8
reprend	o17	bAof:kHogDX^C]dh4l8R2mLD
repri*		h]mfL@j^hTbF>b^G_aTR]b[m
reque*	b38d16l19m15	UL-2?a4:36n<M>_[6=9CD68?
request		;;9;Y6-?=9hDjPW[_BJWi><F
requested	b37	l=3DalhdH:bQ6a595FE67;ae
requi*	f18	'V?cD61=D=dei<:ld;hNs^T9
required		=F>2c5HJodfdp7_cR;;>lZF;
res	o-34	%kX1s6C4/,21oq2:f4vvf-1c
reser*	c22	9W:Y;o:rO6AQB?:Wn^bjCdSB
reserva		^_@8D@:g3<]@>W@ahIc=>XX;
reserve		TQ9<cFBcWF;Zf]BC7DCcJs??
reserved		i;_i0a[SXegTC:_mB[>C;g>W
reset	e16o-16	5ko0b-92fT<^>kEhK^mg=,;/
reset my		cVm-68;5rqC^Adae9iVf8/:6
reset*		ZDk;^2;6kk?h3eYjUi:e<@F7
resid*	h26	36ljfk<:4aD:?hg3=@A8XE?B
resil*	c24	9[:68t=b2Sk=2=<*sVupY3SD
resiliation		WIh9RfjA+@[Q3[8:h@jaa5dZ
resilie	c16
resin*		[id<ZBna6ecdG[9_lhhU_?re
resis*		ejhCh7klAb]jk3@Zjif6h@ll
reso		te>gC49mC@jY6]mB>Y59d;RN
resol*		g^:ei^hY=qZ?e2Kaec7:boaY
respe*	l17n34	V?5m61pJdm?;l9c5;3<f9j4o
respect	l15n15	h=;q>1XYam^QsXc:>>7d;[9h
respi*	h41	87kknu>@>s<8+lo3=17/g;84
respo*	f38k24l33m16	@C+fH/757kmef?AF29.Als4W
responde		<:8T]4<959FcgB?[;C6]si7=
responsabile		AGb8@46F>vkTjY[;GU=FA3Vj
responsabilidad		@@6nef5?12Dh@U3gC;8bCo6?
responsabilidade	f15	a:2Eo41;;3Aja51e8?YillAU
responsabilita		1=?rg<3:12=kGf2i999pml=<
responsabilite		X^:=n9?97<HgFH>dIEc[[k58
responsable		7A>f=)<>.piNgC[:>AACA/=e
responsibility		q>hm>lwksg[k3HZgGsF8=thj
responsibility for		n<UpQfcbFl^H;>^[ilXAChmf
resposta		fM8?7<dactCggCf=>[BJHG?^
respuesta		1h15a585DiFUqKNC=:WYXBBB
rest	o19	fEF6<g;dDi>WD_UBYlCIBa^W
resta		[e_hfYEE6jGA?@>ccc?JDiba
resta*		>Ked]^j[_d;l=U9THmYKQfma
restaurant		aeqKA^dj>a=dUcD?dieIVCjZ
reste	o-25	>]_AcDIP9?T?=b=RYZV9c/AJ
reste*		f^;73:dlg]LZ:Ed=eE[_;B9X
resti*		vf<^D6>k*:eA5piKDAB8fP?5
resto*		hFnrCcfeghdb<5bdeiL:_kmb
restored		d?id4eclfbaF-8[kZg=B;jkc
restr*	m24	]Tn92E>Zxujqa8mf9q6BhA<C
restrictions		:e8@UUHJ>kcjn]b5Jab=n9hA
resul*	j22	><nm?c2iZL5C[ca<8I<JKg;E
retabli		sS]f@jgcmndK=8gtAh418nkY
retar*	n-17
retard	n-20	AHl_daceX=c]X[AfG><;m^dK
reten*		f?>ocd@Ik^epB:Sj;@4Fgi]<
retir*	e20	Z;i48i>asmDD/:j<XqBp:ZE^
retiramos		i<Ec6scqgXl=17eEXH5[6mgS
retire		e<hkAd3gfO^V9AV_]n<>@ude
retou*	d29o-17	kiDB^4<[;9kR6h^jabj7i3]_
retour	d17o-16	caEm@A8id6hF4jZUh_U?l4HZ
retraso		9>ji>=?ih4aT=<WpVZH]n;?;
retro*	o17	jJdi8jCiaNHjAekm>j:?Hp^F
retur*	d30	ncQAe2;fC.ig6k^k[hf5e=@V
return	o15	n^PcbC]cR@ia>lBcZfh6mSIU
returned	d28	sm;B=25kF5lZ<ja;Td99K?ME
returns	o-16	2BgJc3a8b;WXE[5^medbn8a^
reuni*		ALTkA:^V@iZ@rkJSaFi]]CYs
reven*		_A>]5:6T?Fe=8JH=>J;l>g78
rever*	c27d42o16	vX2;6^7p33p@/[Z6ZK2F3c93
reverse	d15	bZ7_I33f.1bG=lM<UA>cV>6<
reversed		o=An?p_q]Kih75]hV]E>?jlF
revert	c17
revie*	l17m31	B]7?<A;:_ihjqIo;>@<1fCGS
revient		ZahdlbGhJdHe;lK>fbJ<i[]Z
revis*	m19	7@55XLVL=Ykwi9ChBC<8e9T>
revision		m^G9f]lZlHiln9KI]fWAg6@X
rgpd		A99kq*778?gxi32b@6;mmr<E
riacc*		k^2i6:)m5:_D0m^?6[:1?@:?
ricam*		FclGedlmEZBH[Y<hnkgD]Wjc
ricev*		o[@8a:<^jZ^U^Kl>:b=D;UW_
ricevera		sEUi8djagr]S<8dm>d6G8vj^
richi*		=H4DW_>;<=RMGH]a2<9j9h6]
richt*		@f[ahi:PDa@ik=Rd_aU;_:a_
ricon*		f=f>altbj;cc97dp=U9I7@_<
riconosciamo		e8SWVmrhc]cj3:XoGX777jfa
ridat*	d24	qb3p93+n47c<5nk<;dE6?==A
rien		mW/YF^l[<mATfQdYe^:8?gcU
rien a		c[baUhFYbkcg:BShinU1bgnh
rien ne		bI8G:3q_ae77i;f2A39j?e3l
rifac*		k@hoIsiopfc^5FGkMj?:Jng^
rifacciamo		s9ij2notmkdZ0:cmbn765nme
right	e-23f-31g-18n16	JGlpfhhgQg@^ZK=DaX5FZmdV
right now		<IaCVd<f28F9nj;9;mEf6k;:
right one		iIr^R^lj_fX_b?Ufccd7Egfh
right*		qac9h6C5aiHP:[EmFkKj9eH?
rights		aFC7l/d6;^=bc<Do8W=FVo<7
rij		dAfl6gabc_k_61fhbc<9BnkY
rimbo*	d32	um7m94)s34h[8rp<:aC-G299
rimborso	d15	mk?cX3;f73eWBkl.[_h7^>TD
ring		LUjkgUabWi^EijP6hWl=V=bm
rinun*		X:?f;p5kD1i8.5cibA?j=E9@
ripar*		mWHlE:kXdXa;=?]i:C3AdoX]
ripre*	i15	fF6k8h'j66n=/Gd^[B?WG7=8
risch*		1h>][h237j=V<efY995<l32>
risic*	m18	2@93?534?Ccfo=c@<E8:lI?9
risk	m29	)@2:7A1/TeeooBb=6523t=3;
risol*		aSCm@air^nag?=cecbY9I[hh
rispe*		b;4L832c69^AE^Z=6G:W6Z3K
rispo*	m17n26	?T1o66WBIbFdo3b^6??XVc>[
risqu*	g24h20m19	5^7eRn#08g6Miioa/416j8/<
risque	g16h20m19	+V7>_F.1>_@je;ih8:4>f;6=
risulta		g:<?s]kI208Edb6=:5>eD=5?
ritir*		j_<=Bgfg=?h_8@AVEe^XFBaX
ritiro		ac:9a[dZ@<]V[:6Bk@r_E1ZA
rivol*		0b6Hh<G26rd<n3_n:67F=V5W
rma	o-22	?jH*i2N@69T^[g>0jWpEf,GX
road		8_noH9[^iCVF^@?lj]lBh;dY
roami*	b18	d8G:lmphC;ee1_9]AGLQ3Ya=
roaming	b15
robo		9Z=W8/8:5hbgh7g=AeDDJ1>_
robot		BLB>:7dD]mEho7W9H;A6d:UV
rol		agr2^:daCgCe;VA7gifLf:h_
role	m17	:iD3b6?8jhdmo>J.D_h<m5V9
roll		kQk[_gdklmYh>R6[kmcY^Hgc
rolle		8kh?F71>ep_dhEW=fb]<l3eA
rolle*		o[fjdDbja^Xa6cXYdgd4XYaZ
roller		calWeHoTAldgCG9Z]sQ6IFri
rompi*		h=jjF]kdfkXf.8Wcdq9=8okf
roof		jaFeJF^h;hcYf>fgYfD7Dmf]
room	c-16	6WmGB@]ZeBBC_gLY?Ke>PKcU
room for		^>mm4V=gt8h<32cm;K6A]D?C
rooms		?WWBG_IgDIRacC7<gZZi@jBY
rosa		1cp3f]2X3?7Dkk17Aepa^;MD
rosso		<hs<ndg>2nG^gg9AmJj9k9gX
rotul*		WhofjfalFjW_Yl<_mem^n2ng
rouge		6bt@ob@[7hE<Zf=;dCg7e5HB
round		hGvq<MBjjCY>:5DmbR6=h_aY
route*		j?Gd^6]^::PYC^<:=Tj]ZB?Z
router		o;?Va3M=C9Aa7k=?:Rcmh]9B
row		@ce8hFe]@EEcK]7LdajCdGj]
rua		Wb_qG>ZYil]iBACjdfX2bTdd
rubbe*		?gj:rchA^_Dfch7ajcl>i9fJ
rubber		?gi[j2pa7D@e^[7Wmdk<j:lZ
rucke*		ZcMD96;h4?iG;f^6ba_6e3Z=
ruckerstattung		le6[99.f3>j>4hk8B=E5?4LC
ruckg*		<BFS6D1aB;g@6ANDS@ZHC7EG
rucks*		=__6k^EI.6cI=cY8i:a*S4FC
rucksendung	d15
ruckz*		Ki3>943hF2fC>ea4:?>UK.BA
ruckzahlung		[g;@524h67kX=cZ75D93d<59
rule		L]mtg5@H_?kBPJ5kiGg9m7U;
rules	f18m-19	,T8af;;6I1eh?>?l8A8ll:59
run	c15	b]:=L@V^Ugc>h:]]mHbhYDT<
runni*		i;bJ]mhkmsa^=AfM[h9BCigZ
running		ZABB=>heVj>e5Ac8D@BH>]bN
runs		MGm:hC^E=XkFphCW_F^@^1gp
s	d50	]e38cD890ZY>hgg<cA9Ac8E:
s o	d27
s t	d15
sa	j22	5;Lf>c5F?@KD]h>A;;B^@k9=
sabad*	o15	@Uh=D^1f8][^Eb6FrkfAUhgV
sabado	o25	^Pga:s[paglc>?]Dmq9Ebomb
sabados		Fed:sDm374;Yef5?lYraoAXg
sabat*		G:ja;YRkhHE_[^DEfc>XYE]Z
sabato		@Gbf8bUrEb=_M:<8bbdbEdc[
saber	c-18d-24n-27	/IgZHb@=,>@chi19=^c7phGb
sache*		[^kCocoX?rAEge<4m^p?iKi_
sacks		kYiXY[m_jmVfS>SYapj5I^nl
saco		ZfkeXDnKYsS_G>F[igeCaghl
safe		B^nkos=<es9F9lEW]^9QgM<]
safet*		_k?2o4>51iI?hB<l[8C=@_D?
safety		dja1b1[94@Caj[>]X_>EUbHA
sagen		<eCFCd:V2bXE_fG3T@@8Hd@=
sai	o17
said		h[8FB>_b69h^7_@>XU_L8.cD
saisi*		boUKlXV?5k<:l@Fl=F?<<eXX
saiso*		gHhj?eUjfld^3=Yi@ja^<_dh
sala	g-18n-19	fio=ccekGbcc@XEcrkl:p9kX
salar*	e16	2er^Xh1K?>3c?iBe8e@j=n?D
salary		SKn:Eb<h:XEVlR7ZZraZ[jBC
salda*		o=c9YjmobFiU2?XgB_^7a=b]
saldo	a29b17j19	A4@13x;:B6?;4H9J0e8h;c4_
sale		FVnIg^kYdaS]F?>g]jaLjbmC
sale en		qa]Fm@ii]iYhGCEZmce1cckF
salen		ldc@hGoeWf]ibW8ejh_8d@e[
sales		RAd[82c=gb>=SSW2NAgnJ@Gb
salid*		G[0:VZ;>,=e=>@Fch:UhC<D3
salio		bZB4@G[F/4Xb6m>5PNa[JCVG
salle		gIGBS_YjWlif=7;>rjdHVWkF
salon		ef]hV@7Q>MagEk:V_;h@eTb8
salt		Tkg=f>phicXihc3Ckop:n3oc
salta*	i28m19	8=HZ;d1Cq:dZ=4f]59.Dp-95
saltarse	i16
salud*		8kgBm:]9U@9Zhr,anft]mCkh
saludo		9jn>i?G[[d@abj3gocrBj[na
saludos		<_f?fCeE/>DaZg8>ffpFZ8Vd
salut*		=gh8jc?SB7A]8G1HoevX_6f?
saluti		XhoGlZkB4=?aHi:dhdk<TbjF
same	n19	]dSf^bvfj?DaeXIX[?l;e]Ch
same transaction		l8<2reeo:7jl9C7b7712:;l9
samed*		?]]TBd^fnIacD[1_h^a]fe_T
samedi		=Z_cFa6gD;U>GA6de@I]Je:X
sampl*	f-20g-21	Ben:U<an9cBHgYA=sbp=H:ae
sample	f-19g-20	]_r8<GZpfkY?[DHAemo6^>od
samples		IHcDe@_I<?9Iah3bd=lEb@8a
samst*		Zf^BXad]@QgZ==AFjd_>bEjH
samstag		fZ7@^c?g7^gHE9E@lUfHYbe?
samt		9?897_<2=v:>3:d><nEk76Gj
samtl*		b9c92D8_ajaf<<cX8_4Y;KH=
sans	n22o27	l97dKcCBpnGe^2Yu7Z3D[i?F
sans faute		kEbuB_iljlje:HYlHjA:7giY
sao		CBhef5jDf5;AH_4jLCgdg=CG
saper*		<Xc]cc0]GaRcaw==bdY]cRGX
sapere		@^gd[a>J2I>ddn?8?]OQeX9T
sappl*		6F?9B3@9@Z^mqD@bL]L_o_H@
sara	o21	qDeoVdqbhsWZA;]AcE@H6k^f
satis*	n18	ec8g@3IeG@<CFlP1?:T_487l
satur*		dR^iK^gaYt>DF@W:gejbdhAZ
saturday		cKT_;KGj^dT7dAdHj_?cBgEW
saturdays		F_KBSEd[Ca=Ag]:4jRkcjBAR
satz		^^aGZCl_^l@kY8iHCHb:e@iC
saube*		R?8j]>1AQ;Cf18Dq2B3b[nCW
sauna	h27	A>qZpp8P:s9?6fb7S]_9l6V8
savoi*	j18	G]lg=_Ro,Z6Hlg8MVgAggeJY
savoir	j18	?fiZc>8g267ann6V>d_DcfAT
saw		9Lh;=CbLCH?[]d@4IZjc77bI
say	f22g19	4^8w5:B<[?9Tl=Hh5A9hfDFZ
says	c-23d-15k-16n-23	CbG<b<f@D4Aeg[?j8>aCcAZE
says the		5ig7]8TE]d=gelZ?mal>f6[L
sbagl*	n15	eD8fAcbjE>@>>:>9?7@W=Z6?
sbagliato		T[:f<ggrX?:@ABI<W?Ga@i;E
scadenza		FIb]@jBeP/XK9<7>lWDlFWQB
scadu*	i20
scaduto	i18
scale		>Yk4o;kUVfLhnB4dimpclHeg
scann*		]^E<eYi]:lUiFJ2XfBZb^cb[
scanner		^]lM_hrbjp_c6@Z^ka]9ienl
scari*		e_sXUFtdesIhH9SDckHFB@jf
scato*	n-25	G^eajBceXdUkkd9nrgn<l<kg
scatole	n-22
scene		[hb]hRmkD[bdi98cldo:f<kh
schad*	h15o-20	;U=>ie95BWC9dU>c4F9;YhYY
schade	o-20	@X4>i6^9.:b?r>=W15Tf@d7B
schal*		@bj5c9F6kf@E?QfWPf^Kb-H;
schar*		e]bfAcigdlkmA;WkmlK0faoT
sched*		3b]VFVH@?@6[hZ;BI@ZT[8A_
schei*	g16	[h;h@l<5GTAa8e@l<=<c><Ul
schen*		oB[f@nfdb@aV7:dn8S-A:V]D
schenken		^?Tp5md]kJfb.7VkA[1LKWbG
scher*		^djYZBf^1l@emGEagbl;g]ia
scherm		2kkFs5hP;_^iuh8[mlrTi4n]
schic*	f-17j-22	Xf[8:F>f?iXgMN^AjfpJYZIV
schicken	f-16j-21	ZZbE>:HcSsfYLIG_bim8:RAb
schicken wir		dYfkWfqbon^_=<_n[jZ;[fmj
schil*		:Vs<qcPb9q@h[g=;nfZ6k?iF
schli*		_[@>Fd[:>g=RD:BFCd8[BQJi
schliessen		dea<d_GIAlVT=G5ClpZ7j7j^
schlu*		6Xe3BKW7d[Aa1V[:ASFaH4?7
schne*		6ffjm_?Z^lTj<G8bAdCcHdZW
schon*		?]XaYC[D<g>ZgK:?eib>_ai_
schoo*	b15j17o23	=Qi>]bfoCDaD_85RBbhdDYAJ
school	o27	XGkd<n=nBgeYlP^HUj>==g_]
schra*	o-19	:VZ;[BIKR4FHCb8<p>gUa9G]
schrauben	o-24	3bG9f6@62/8>jk46q;kia:<W
schre*	d17	[f=^G7Z@AiFKgahf7EAc;f<e
schreibe	n17
schreiben	d17	Gg7cD7DZ1]b9^iXH97<gWd9M
schreiben sie	d18
schri*		H[:H>iBaP@bA_6<a_Ako>JRd
schul*	g15	>ZZ?9iJ^@OUf<l>jECEHF6^c
schulung		9kobkAma7YCdij49ken<b7si
schwa*		3bF>foCF.<DEIkLgi>d=TSa<
schwe*		;XZgH1H_HF4Xi?IBH;?bShBb
schwi*	h19	>9oghm<A2qG91af@D?@2n9D8
scont*		]WJkbA]U^:dF^[9aX>A[e6IA
sconti		5l:Hr7U527:=jb2:n5mn_8>V
scoot*		jGhbC?_vfe=bfI>8deTUAofd
score	m19	2Z>2;575ygnon4m:Gf36m<B=
scrap	c16	6:6CAj3i-9e:42::q8wj:Y77
scree*		bfaj^bCe5X:Rob:EadKaAl]g
screen		[e]j[3eUc?DjCmZ=[GjXAIbb
screw		8im4cbCc49fkhi5fnbl;i7gC
scrit*		;V^bA76=9?@jXS=ebb>]faGF
scritto		7_Y5C=??ce7kdcC;d[i?aBcB
scriv*		7_K=?9>?]rUeo6c]@]<1^EcQ
scuol*		k?b@;eFb]rZe98:1bnjWV<ca
scuse		v;6t8Atlnr8B<:i97;6g<lGk
se devuelve		4dA@i;Z<63:5jk65i4hkg;6c
se fait		Akk1c5dBea?ieU;>jenec2a^
se ne		D::m>=abaCBA33Y1@=5m=p<L
se puede	g-17	7cnghEjdapZ;dZI7mfs<n/_W
se pueden		;le5_4q1.a?Jlm2;rcoGh5gh
se trouve		Baf9AVGJ:UW^ad4:cdh=Q5ha
se ve		Fdh6mCb]<W;Kok4;f[h_dFFV
seal		HaZAi=m?7<XeoWB?cbl?biKd
seaso*		bdmc^bbFVs7bJ:DTndoJQ@kW
season		CflXB_fhYdah?DAceff_^Fg_
seat		CVe8VWYcFi_:Zc<EajnaFbdK
seats		o^>?iuqicDmi[_8^[^c<bHqY
sechs		C9=[jcll_Z<e@EU7UDbW[cZ]
secon*	g21n-19	aBAhgcCV[aad@YTcJ_Gc^UZX
second		<BSFCo6CEmi^]?>fSjbDYfed
second card		hijii4^Y;icimB6Gner@kHpK
seconda		Y<mg_f>lX^Ek;CQa[m8;^kTU
secondo	g28	BZIgaZ58@IThXg9i?8UbbZ_e
secondo voi	g21
seconds		Bo=>s5]:4W;Znn38nHrae6EG
secre*	e21	8agA[;16Z8;@ed_E9f>h;D;D
secti*		>]L6p2_@14I^gc5F@:kL^Z@B
section		[^A=i;_H89[dko5Z^=^S]M[Z
secur*	e17j18	8@q/A?3Xeb[f_^dDFo=dK=@6
security		7Nl8J=0We>[^ZiY7=jWX9A<7
sedie		;eb6pDdH>eH^YJ6;qcuVl9m_
seed		VRcj?DigYkWC8WGZfbJY_laK
seeing		v>3Abdql6>QS7gaG:;56E=:F
seems		lJ@ZafiphkZMXCY7?6I<NEHW
seems to		jgDlZ=lmLcGZB]?>hCiP]aik
seen		_WEbC1AAaW?=FmfF>AWi>@<R
segna*		UgF?d=dC0e][t:ag6>R@>g:?
segue		cX^Da[H^]gTk_=^iaeE@]am^
segui*	o-19	;V3;=C[A>fTWpC@4?AW]I8:H
seguimiento		1eY,k0L51;KEmf7:r:q^f-<e
seguir		[=5gJ>FRAu@C_6e@5=9S;[:c
segun	f18	:>6CnCi:11Zifh1G:2cjgbHF
segun el		6XQ[q5<:4:cj_j5W=9fbfV>:
segun*		=cVkEIKFb7DEYGRmdb[cdfXG
segunda		gYYm=beh^n]L]9@clZe_Hgmb
segundo		^XeYXZCHcIFi2[@iCm^>edbH
segur*	h17	9FY2Zk>?X[ZC>d^==A9UBXH6
seguro	h15	T@d[hqdbCCV;3ZB;>FQCbWZH
sehen		l^cDc4<C;WgBfV@eBfJ>IhW=
sehr	n-18o-19	DiTaf2G>=;DRlg@bh[n@J?f^
sei	m15	?IhU<5Q@sdfkg;jc:26DJ4=8
sei que		48rs?>7dn/g843bk>88@l6B<
sein	n15
seis		hTEoK9ldmbA=E8SaC8b_@_>e
seit	h25n26o-20	@9jGk>iElr1?3jl4@<@Z]@2;
seit heute	o-17
seite		fg[>eZWbH8jj=d?Dadf5[7^F
sekun*		:_V=i=554999ii;;k=kmb4<Z
sekunden		3^I5i>@5377:fd>4i?lm^ZBA
selbs*	o-19	4JhET<?_c8fGf<Y^i9g?m9f]
selbst	o-19	1cien,X@D?=Agd:Yd5r?b.EY
sell		=ecgYdE90hHmUC5cploEfZlf
selle*		T=MgIc7i::>hlGQc>h:Jjlb;
seller		G=lcEi:g;>DmeI9X>r;;FTF;
selon	g16	+_0cqZ.34/6Bkf0a>;<kic3_
selon vous	g18
sem	m16	>GDj;ZBZi^YfC5Sp^D5[eZ[B
semai*		_aUgSB;FGV]>Y:egaCS;B_K@
semaine		D@rj==hlm[cA>5HofYU:X=iA
seman*		]VUm]AeaikY?_6aWbXZ?bdLb
semana		gQbbb;f<e^[FbSFb?9A:@]IF
semin*		jZFYBn:qDZaP?J8AelgVFfiE
seminar		eegD?Bcs[^BKFhd?gtfEbFm[
sempl*	n16
sempr*		dAX[5WBYdo;X;1TkQ_i<E8Ec
sempre		f=G><@aE]h9f?3X7ZhH<9;Ce
sen	o16
send	a-22e-16f-22i-25m-16n25	hefHH<.s]d?en]e7dD_:VkaB
send a	n15	hZkeYDnfpu=SEXYeaagfAdig
send me	j15	eahnX6ijUk>epkDA]]k__qmi
send the		ndJ^KE^m@A?;bHZZHD]:<k??
sende*		7W_2XGgd9=>frY5BK[nFn?RF
sendi*		_b>l1@=jmide3Pb>f_=>A]PZ
sending		^<Ce29I[hp_]?Sk:__LD>GVR
sendu*	o-17	Adc?m;HUZ9XWbjB:iAi>e8K]
sendungsnummer	o-16	<fT<t5e553:Vqk4Db?lTk5ag
sendungsverfolgung		Df^1s6<:3@H>io6?b<pdg18W
senha		UHn3;7?Uff<gDeDcajgcUCa>
senho*		G;VjCD]Nif;B]a?=F?=j4m=j
senio*	l24	E8^i542Jdme<U:^G>X=bA@Eh
senior	l24	38Bk66=46lp;m=]Z69;A;:]l
senor	j23	4@eB:j/k5341fm937f7k4k9;
senor*		;d^E[9RR4D8=tiD8ZMbiB^;I
senora		8ab8j;AD:MDGjm8AkZjVh[g@
senores		?]Xa^5hEkgGNm[b3_Je9E[<j
sens		p;2oA1oclX7Io4[A834bGmBV
senso*		ggiil=dnS]XmY]^Ujfg<hWgR
sensor		Z^je^X@PUaYeQhTIiefUgbsa
sent	d15m-19	qcin=;XrfAU:<fZM[fYg]A]a
sent the	o-15
sent to		cDp8>X^akt?dDYXkZp8_Adk?
sente*		abBZ6GNFnh>jlEg?B^?:FCg_
senti*	l15	1731Ea:87_K0k_V+=1@c:26f
sentimos		6[c=g3Y5>38:jm8?kFnfbE;f
senza	g29n31o18	aE:s@g:Fha9eC9Xw53/iDjDW
separ*		:kkhcSQY9bQi@g>hZMaGj@cm
septe*		e^h:eelBe[De[<YB[hlEXhl^
september		_Gk=UUgaSfJ^?CHhimYJ7:cK
ser	n22	XSHX?3b=@_C<>Qb9<:ELB29g
sera		pG7hH;n^Aj[7_^dqCG5>3rJa
sera chez	o-26	-gV3X792/;28po22l:pok,7@
serai*	i26	k=is2:@hj>X4;7_h=9=]Y8;V
serait	i24
seria	g15	cH9v7B>WbLB89Af[845fdi3d
serial		ibco^DhZXj@Z_=;8fUe<FYjg
serie		;_T_C7qZ]gZXc89=gEoe_6^e
serie*	n40	o<9iZ;vlq_;Bf0c;<6?n9THe
seriennummer		3hf1l>m=;^@aph9H^boUm9gh
serio*	n22	iW6iB=pmpu7>?:f2T9FbBg8l
seriously	n16	nD4r43vkqo5?k5m2908h;k:n
seron*		LFde1Vbcac[e@CTn^e]@cYgd
seront	o18	i?SU7eihb[FHT>bficUDCI^k
serve	g-23o-15	8G]@KSAf]gfKg_SBikkda<?E
serve piu		7?656g1k=>hD9089g7si9>49
serve una		<]]@B2M?>IfjdI4<lcoDd4Ma
serve*	e18o15	hVe5]4<>baXZ6DchEi9gVq@9
server	e16	BGr8E;ADnj:k8E_j=e?eRc:A
servi*	c45f25n31o-33	[C9;BGjVJAKWH7@Q_;bs?XEZ
service	n22o-22	_C7jU6kdG^GdhB9>a;jXBo9g
services		>Fg[EGKAhh4Z>^=@Dc[lZgBf
servicio	c28	C:3B@E>l?4]<9:=>B0Hn>:.@
servicio de	c17	F?@d9YBk=]_A52[6o6hf>WBE
servizio		^C0GA>G<Jd[XIAH9F<]oA^:[
servo*		:escf_=<FU@Tgq8WeQdJg>f@
servono		5cl9dgGE=><?hk8[^bb>f0^F
ses		=?k=9@/9pb=cTVm?7k3YWd25
sesion		dKr8b819qmNc<kkETgC@g?^:
sessi*		S;r>e4:9nqBfZ@WZ]tAJ[5e7
session		;Be[J=:DktJ[GfiXRg15]6H=
sest		_<a8Rj@pU3@A<cb58[5UF<:9
set		^jp3K7DV_rSqZAZ[Vom@^8d;
set a		8Sl6;054Zl6j8meb?e]hC:?:
set aside		kBdn7iYesgi[4:ik9h89Vih[
set by		-kC8n2C3/47;mo28q6okb36^
set the		Cgebi7aAigMkhTF@dpa:o@nK
set your		q?^j3kofisga+4ek6k>;9mn_
sets		?ef9nYmG41[Z<k19j<]b^2hF
setti*	o16	hTBh5Adkh_]@:A]Hn?cHLJVF
settimana	o15	fUbdEfVoeGgB<?Ybcj8@d@g^
setting		4hl8W6>]Gg?hjd6]imqhh:pb
settings		9fd=oCh03>@W]o7Veapc[Cg_
settl*		m;B:dnmF<jUgA0=g?bEB6rZf
settle	k17	se>;h8kH<lM?GEaf<CS>=oJF
settled		e?eZbri]TiDQ849BZeW:Cbqe
setze*		CchJD@62hi@^V_QmDY4aB>9B
setzen		MgbYF5B:gqISZA]k@D>gFGGG
seu	l19o47	@=Hr5g]]dwmZgElf_Z7I:qaq
seul		VYkaj^j]:jP;UeH>dYh=d9gZ
seule*	i-16	jkcPh9obpwAd]>?@qgk9jDmg
seulement		DiP=b7hTlvDll5<<djp3jbuj
seven		f^WC[8ilDgCccZI4gac@aSgg
several		I_j]dEh^aaRmhcA]ijf;^=p^
sexta		cg@WD1ZBEY;Ca?ZYiYb[]bDD
sheet		?en5UD@JDT]gef4Hijt]dAfG
sheet of		@im4^4bihhZaiF;@jhq@W8pg
sheet*		cl_3i.l@BJ;WdX3?]ZlP_B__
sheets		@m[/f8qAZeXIfX6Xebp>cEh^
shelf		BbZ9n_YhZBAl]=4BcYd@Hag]
shift		@d[ck[Y;<i8dWaFD=d9Dd^dd
shift*		pSda_fibhfIl<=Tebj=<gki[
ship		@i_NRQQYeDjBdI;bh[gJc?7d
shipm*		ie[?dIVZ;qc[>7?ZmYcFGfU@
shipp*		j[<f:8WdG5bEhl<4c9ke^[?E
shipped		5W_B6=k=D4>AlE<4e7ijZ;=W
shipping		m^DfbM]LSibm=R[a_ig7gdnH
shop		@gq@bbb=agDbkX9AdfmIcAck
shops		3<b;d68E9?4[hh6K_ejiUdHV
short		cImpYQ:XfB@=>HSaaM^7h]b;
short*		mD^mBGjWrn^a_4adXh<9Rpnb
shouldnt		o=b=>GUjmmbk46cc2h2YDe[V
show		^^TD_/eid?VnYS@fYBn@k5h=
show the		dfd>l:hXXGakeC9aabl9]6c^
showe*		qe0Xe6fqAZTS:^j=]Z<:DhZT
showi*	b35	bj7GroGc0/Fa>k9lB5h:c1ec
showing	b35	j^9Drmad/-[f8j;bX8a6>9mX
showing up		b__Cf;bb@4hcGk?D;CX4U;jC
shown		fh;[m1L]8;_C]m:/_5u>^3_g
showr*		8lW*t)n6<:AVsb:^k]pU^6hI
showroom		WmA0q2j6E_D^dL4QqJkVa>fa
shows	b19n-16o-25	R]j<xcs?3>enir2C^clR>)E<
shows a		lF]^jlmeMU?d3b7aim_:^Yog
shows the		<il0d1A=BYBbUf;8_^pfc0B]
shrug*	n26
shut	i15	]>A@RoF9Hl:?@5=a8l;[C?Ue
si paga		:jZ6h8D8<?ATlk;:pGj^cEDd
si possono		IZr7o]h;^sEWYkB;c_[2g6jT
si puo	g-15	*ho7cbDUd<JW7H?Cb[d9j1aB
siamo	b17f20n25	^>9ecCi@g_;Kb9Sn;52j=i<g
sich	b-25i18	VZfmE=<=bm;C9gHg]DAe_AWc
sich auf		2[:=El9.1i8>cX8=A^]kA?7a
siche*	m27	/>fB>?/DsjdKb;mi6B8/c/28
sicher		A:lq7f5@_Hh6;Jnc682BCdTA
sick		^_cf8<=dD1AdU9DCBgei;da]
sicur*		HCc5Wh?Xgk<f@_^=>i7U>;F4
side	f15	8P]oiTG@Ag6V;e6edH[dhmao
sido		k55D/d]Stq@FB=g44Y.F6l7e
sie bekommen	o17	t<kq;riqkskf26hu5l21/pnm
sie erhalten		_G^i@gopjqeg=4aj>k79Wfj[
sie konnen		Fcmbc_mhbB?dLB5UkghHf^nH
sie mussen		a>la>qCjYkgb7>AcXm98BkmX
sie nicht		j8dc<hmpyEec0/ghM[14XbfG
sie nichts		q:_s7qusoqhc*7ipAp065oq]
sie zahlen		h>?j@jkklZjd11eo;g6:Fnib
sieben		^IA9c>o[i78[dYEC^FCf_aVd
siemp*		aEB<b[Z]ccBin1X7>_UXA:[W
siete	b21n45	t74c@^tpgCbjB8d:940k?g?^
sign	a-19b-15e-18j-19	U[nmo_V>;bVf??2pe_d_pBcd
sign in		Een0D8^Lgm]oSYEfgnibW3fF
signa*	o-21	<WbHK/2<f<UEY@Va?BVd^G8B
signal		,g?=e<<B6@PTiD>J]@m7j=O[
signature		7:=a6>5;G5]E^[>B@TFp_W,T
signe	g20	*A/f@l/;)6RYfD;dC:?kY_9;
signe*	f22o-19	>F;_Aa23:DE_6G:bB?>k]T:Z
signed		GG9jVk7>6@EH4<7aZWb_d=6a
signi*		dfWao0mCIW9aqk8dhCjb^6cf
significa		=nn7r)mY9Q]qoh.;pit;o<md
signo*	j36	4Ki[6M6k78;6lm<5=d<f7h6C
signor		5T_8AB;I49EJfg77_Cb^g6AA
signora	j23	WGu;@eLmA>?]Gj6C^qDIIoXA
signs		5iX9iEF=1BBacFBFqZn:V3fa
sigui*		b]7TW@@9]mkDc1bg>_=6?bXc
siguiente		dREG[WQ=DulUf5hfFf76DhX]
sil	g18	4[iWEbA<DF[>;X>nB_=];97>
silen*	n17	bYAjc7bAbi:]lYAF<@eKViDf
silence	n15	b@4ha3m?ej<8oAM_E7Bd<^9_
sillas		biTc^jWg[jgi>CYhie_<deo[
sim	e28	3Ef868,>kB;B<>^B@d@o8:28
simpl*	n33	dc8YK5nihZ:XY:^<cCE[Ri8W
simple	n19	f?;i@5pYmb=e[8C<<=:a?l7]
simply	n17
simul*		,kd>>7hXYfhlq;H3ded7l0HL
sin	g18i32	>U<d;n8KjBLb;4_lH78D[V<:
sin que		3aV[?o/bF=5Z@g99FWXjcV=_
since	d17h31	>YDDi;:DWW=D8ob4=/?=TD3X
since i		;>gKjc83BqFH4ja5Ga>;c1>C
since the		@?UUciR[JB>=5V^F<A8ADfH9
since*		kDAeA0sdmw5hbGV3f?fcLWGd
sinceramente	n15	[A/o62qgpi9Gd8b2:9DiBn;j
sincerely		6jV;mBA=47D^Zk::qFl^f8eD
singl*	n20	ZRCa[Fploh:[a4D<e]^cAao_
single	n20	j>Q<a:uBif8hfF]?BRck7;RX
sirve		j^i9ghJf<dg>Xi_8hf^6m7je
siste*	a28e23	AHK0<B:2dh7]ZAaI@e:?>H4>
sistema	a28e18	@KA43Db>_r5k:A]83b3C;@;g
site	n-17	?YV9VgB>>__]<W<bQmfmFZcI
sito		YdH:f^gEdeF]DBB^enhTV1b]
sits		jZXgVhleJjmi8:@gSd=6Cgph
situa*	n16	FAFr47]iqt86<5m^<94c<EFf
six	n19	]XelBLlnleBG=JWBm>a6I_YW
size		bepeb5jbjkDXBjT:qdd/nCdj
sizes		9in;j8oF9a:_lh7Ypita_=im
skip the		2Uhj:B9do[^dX7[c[=G1s>e?
sleep	h16
sleut*	o-16	=jd4i+WA[87Hde9GgGmRa3VX
slide*		=eh:j7mI<=?Zfb7DsfrFd4nc
slip		@dkgaZE4YBBI?B=bf;hSfAb>
slot		]Cf@6PDCbtcBa:bNZ_Xd=RWb
small	b15	ib>^l>p[a=]bp96l_?^5Emb^
small*		@fmhbXfkEe?_aD?cl^_2mYm]
sms	e27	@^o0D.47nn?[6nUcEoUh:69>
so no		-]Y28?<^2<^dmY]/iXqUj2f=
sobre	f24g19	.X8de;539adZeZ<eE37cQaBX
socia*	j15	BCh7>kR^798YGh:2<d[d8c8H
socie*	g27	HI6fem=L9/FZEY<m022gAf4X
socio	g24	?[gaBd3>8;D>El?[Ec@k=g9^
socke*		@jg4kAKX9Xchl[3gics3]4de
soebe*		m>fo=ggjhp_e:9fcZW4;7iod
soeben		o9el4bkitog_79il>a<J1tem
sofa	o17	eaXZCGnnFbN^AFWhkfe=EYia
sofor*	o20	9:SA:C1IBukeF5m[Cj-;BT[V
sofort	o19	UA^c8R7AjsngX8na[l2@W=ZB
softw*	a-16f20j-20	sZCoLE[EZ]dh^:<WgbbGgadK
software	a-16f20j-20	rE<oR@Wf_Agce4=TcB_emD@:
soins		dY_k<VtZdgBeEGiW?]<:Alih
soir	o25	k=XdTpiqZeY>;@XE^fHb@j_A
soit		JCIE@e9DZta<?E]_<_<@<eSg
sol		1ne@j5^=6RVcmm49nhp@h2gb
sola		8an=F@gQgaAEBj[Iddd9a8MZ
solar		[Vfj_Vknej]gV;=ggoeHW[mc
sold		2c90Mb?;8Zc>DC72_aon@1;e
solde		SKEh8n9A@G7DAiGG=e9j6]Dc
soldi	d49	ti;d>/2j17j?Bkg;:S=,8>5>
solic*	i19j22	FDA:H<(C48o8@ZKJ9A?f6C4@
solicitamos		L=dd4@4^a?f@?Ef<2X5F@69a
solicito		X:D^7C<SV<f83_^C3G4bP^1>
solicitors		vm?5c8q>>ra=g8Dl^fX/?el>
soll	a20h15	4R;0FgBG;c[A>?[=YBdA@2:c
soll ich	g20h15	@V_bjk?H?r2H^fb[9:67UD9A
sollt*		<dC8>99>8d>Ie[_>@aScG4@T
sollte		dbE2f/R:>ZcAfkY_iIVcDFN[
solo	b-26e-23i20l-15n-47o-15	:gec5AZ<D=SCo84jqBn<p7b^
solo la		<ee^e;aG<[bUii;Uohn<Vghg
solta*		U_b7[YbG]qcci?[:cni<kEe^
soluc*		rFEjK9lXdt::J9k^3D3@<qSh
sombr*		Tgk7i>cK=hdhhJ3[sjr?j1pi
someb*	c15e21l17	5<G<JDI;bfcB8=hJ>7=o8F;D
somebody	c15e21l17	C:77G;7<9^h?J;^>;C;d796J
someo*	b17e22	7;ebahd;UHeBIgpQ5B-h9>6D
someone	b17e22	_7VA][X9ac_b<_ga;S+k8<DX
someone else		C=Y5Z4g9eegj8>cl:YDk^7;4
someone has		lcA?nirIC;gke<2i;9a?_7mB
somet*	n16	gaSNhSeZg[;iaI^bDIBZ[H]]
something	n17	mcJU]?dG]A4iXCeD6?7E>?b_
something i		ni@UZ*=UdCUZ8lg>9?bdHRB@
somme	d19	oI39GWYk00lL7kiX8:/36@?5
somme*		BZcYa4A]ei?Enc]=_9hELBeh
sommes		VZ;gL1AVh[7H^iC;]Ac_cHS[
somos	i25	bbhal@[Nb;f=ZJ:rdC_9fLE>
soms	n18
son	j63	0>g;8f3k31@Jji@=8@eTE^JG
sonde*		IPghJ<DAD;rY^5]Zc:_Hg[c=
sont pas		6jBDj:b75668fj4<e8nlc=@f
soon		igaImX[V:^VIklD=aWf7_>^G
soporte		@;[Z;IeaZYC;mIG<JQ>e7f;b
sorge		8hp=Zg;h?Vajai6fmjq2eAkX
sorry	o-24	Ef>feTfC8B;^Zb;@eTnC_^cb
sorry for		>]]Ve?H<3I<Zej;9o[qDe<fg
sorry to		7jE2kB;9-0@<mi1<l=reZ.A>
sort		tcC>a^iIjrfWI:TffXd3>nc]
sorte*		5<l8Jg6c4DCa]?8XbcDaU@KY
sorted		__p[L^E:>majI4DigmU9dYkD
sorti*		^fZ:j]ti7CLbT:95tgoAb6af
sospe*		4?c=8J/=fg;]==kE9X7_H949
sosti*		f?^CEc?:WKHe2:_c9l]d]mK@
sotto		1Zme@iDB>AX?Wf8;V8d:m46=
souha*		6E@^9:8C<4fEUUBN^:ajL85G
sound		kijdW:ko@jAnoC;Injp8h;mf
sound*		5ae/o[b[88CV^h7bocmCY6eV
sounds		<elB_db^?<IlVm4hknpG_Gpg
sourc*		=>Ymu36:2=]imF7e>Ledld^R
source		=ZDln4M=7EUahD3cHJfble[U
source of		]ehHb]oNfmjcg<<Bqko;j>jf
sous	d20	V_4CbX:]22dE6cV8C5J?VJI?
soyez	i21
spalt*		Lmb>k8hC3kBdld4WgCn<j?pb
spam		5Xc:k97Bfd7@Dn_aV[ohd1EG
spare	o-21	[adIY4b>mj4dD<7@bWaXD<_f
spari*	o16	_=7A6H>;in:K43Wg/M-f5d8g
spate*		?Igf;m8iFXfE5E>cnfA]Edj]
spatestens		d<FZBh=neSe@45=FeUWZ1lGD
speak		AEcDbVI;FmnLm=jF]SeG;Xeb
speci*		B=_gb:hXo8bb9?=oA<;D_[@G
speed		A]rBjVbA:l@dZjAAeBd3i6Ya
spend*		b<nZ2j<nG9Se[[_G>r9X4fbV
sperr*		bbpJ>]SEj^ae[?geInJ?eA[R
sperren		rJk=b=A=kp9m8jerAn:f:aG=
spese		hBG]fimcf<iX9CZeH>/<]8eR
spett*		neF_a9?i3BZZUkdAhnh8aBN[
spiel*		MLp?>hb^Wjk]Y8^Dfb[.s0gJ
split		iWohm?Y]Ijdi7e9imlXEabk_
sport*		:^f2d]4[DkB;lEJ[Wf_j>fF9
spray	h37	>8s]jjC7Gv8I5kl5E<@4n2A;
sprea*		ffj?d_e^H?HdaI>fqel<l>pe
spreadsheet		9hc<e3l?Eg>dkV8@khuCg6f]
sprechen	l15
sprin*		Mbm6KCdU=H]fYI;_ljn4i9qa
spring		8Qo=eACW:aFca9>Ihmb4mHob
squar*		kbF<ACdj3Xhe=YYR[b_98?aE
sr		CBV^@D8_>aB;[fT3>S=h8i<b
sta	n16	H73o;VDP^GGE=;gh25/[5B29
staan		]_b7hBufXFZn<=?S_]^;@Ek_
staat	b27f23g15j23	U@9IejSb:<beXf4L9G9^[I8c
staat op		3^f=AfJV4p:=Y:7<beWeQ7Xi
staff		c_Gp;7hSla6[jX]aa;^gZ?@_
staff*		TWc=mcUT1BbaA^2;eZoXZ8^D
stagi*		7HkRF;8>SqaE6_he=b5[=>>Z
stall		iij7^KUiHaYk@b;Bmhr=eajY
stama*		Ae/CYA6B6hj[M7LeaeUNHl[;
stamattina		?gGdXU>VbkfYZ1cchhY8Snk:
stamp*		mgD==;ph3_gbR^>4kRmUC@le
stand	c20o33	ZU@mRijbiA?J4;dVa^;f@rdb
stand in		i<=s5Hlbpn?<F5dN8G=e4bCm
stand*	k25n23o22	[D6n_=fH_pbFd5YcGV[Y7igd
standard		nF@6dT><E@aTCaIH[EfdS<Ce
standards	k17
standing		YX?T?AjbjhBhg:AF^D?Lb]XV
stands		Rb^2dTjG2gf<_KB9i]n=RGei
start		_b^fTWngjU[E][EEiKa8]5fb
start*		k_@VD=A?enKZHA_A^[IIT@DE
started		kBAlD[ninrM@Y1ddB>8W;f:B
starts		ggdkk?{njH7JIj8Gl]pV]Chi
stase*		p;^T3bagpr__08dpbe6j5q]Z
stasera		h<df6_cfrsd[1Bfg:l?b6icZ
state	n29	kE4m50lnup3_j3h75?9>D^8^
state*	b57d19o-27	p^45t^nc*2kkam4:79^=_<6F
statement	b57d19o-24	n_<=o]kg*2ec8o=97CG=C4>C
stati*	b-21	fjo>IX[^omBl4[Taiuq=m_cd
stato	o37	iYfKEajdVXgn.c]j>i6^9@_Z
statt	o25	i_H<^kdteDke0f_aHgA7LajD
statu*		*Y<ggD*:01AeAm:cX>Tneg:H
status		Gl[/<35Wa@CcafDTaXkIk=?U
stavo*		a8Tn9fZ_k<jB44an>;5:<CB[
stavolta		V3Xn9]bfiZl:94nh5>6@C>:W
stay		cC?V>^Ujn^cE47D<X?@]=ZHb
stays		MdZ<h?U[UgCbjH8VlgjCZinB
steck*		2d_7^jmB<=@_kkG<=Hb5j9SZ
stehe*	b16	eYN=gqyZao]iFC]WGbZ=g[bi
stehen	b16	lba5a^xcdicnaFXBaa>7Fcm_
steht	f23o20	bB?[aCECZ<]h]9@eCbbITaA;
steht auf		8jh5e279<8<8ir>5j=xic1@D
stell*		<aipmcbAXk9bV[VhfIb]dnTj
stelle		_^eTZf^cWn6m_VafSceEb5WU
stellen		_XC?h>CB>gXZe2Vg]bI;WpgB
stellen wir		r[Ze]jW_iojb>AhkLe70FmdZ
stent	h17
steps		Fdm2>T>F^k@A=a?=kleSB:de
stess*	i18o16	pRJfa@ol^?e]Z.Ce=C:5ITYF
stesso	i18	P@j^<aajbMjYK6]i<?9DWDX3
steue*		8MhcSdcCI=6g?n8XEeVc?]bc
stick	e16	:bk.>679nrHk8gCmZnhbX:=L
stick*		;an@V9G6dDSj[]@ejll?h.fZ
sticker		=jg;o2hB5Z9edh?@lbn8i9gi
still	n-18	hF[c7Fk]U:^>Vf?9V=igU:?;
still pending		=md[eQ4F8[Jfci5kqrp/b;dW
still waiting		giCA<61c4Ad==kW?iE^6_8AQ
stimm*		hZEHi;cb6[FjgcE[IAa7Yega
stock		Uep5V6[W8Jacmh;4mls<k<jl
stock*		CD:9mY=>2BV8fhe;;4RWCC:8
stole*	e29	cZi1YM_AcoJl;HfnXs]e?VA7
stolen	e29	[Zj/I8i=g^df9BbiZkCb7a@9
stood		hU?fC?ql_k9>Y3hE9H6;8l[b
stop		9S:;8i2=Ue=;T;d8Q:Fb9;<6
stop the		8_aU9lXh;UfJB6S?n:gdFZe9
stopp*	c15	IC=i7p6g_n=73Ag@lDFc6_=D
stopped		Y=:@[dfhJn=<1AcDA>8]=k7V
stopt		[dDF[iYCQl7ZIc6@emabV0cm
stora*		bEEV@oqog^j=3:AYG^Dh:U]^
storage		_=:<^mas74gC4:PVGGFH;FF?
store		XGd?cDVgV6f_Z:?jgUXEm_]D
store*	j21	;Wf_Hc5T<A=]^i2;;e[g_dGc
stored	j22	6Bj;Am:m-AACje20ZnDo[gKG
stori*	k16n18	nBA_D7kjep=_kCZAGZ@B>hWh
storn*	c-18o16	lWA[=eem^[md=9]VjheAGGLB
stornieren	c-18	?ib7DN_dBKdYKQ/;s>weE3?B
storniert		j]ijfXw_Cnaj_aZmad>7fbgh
storno	d-19
straf*		>fAHhh943GA2=6Zu7=2A4nB;
straight		BD9I=>VEpr_^bCbe=W6?dT?F
stran*	e25	fCa3gChApnFe93ii<kBe2BV:
strange		U7X:bPo<h]?l57cc5R=b57F?
stree*		beUr[l=b<;]P[H7Sdc^F_XdD
street		<ekhbg;a@7@Xdo3XWZkJfAca
strei*		cXEeel?ACiaC>E8a[V8cfbY:
stret*	i26	[7mj;_BfqTnY55[tZT24j_fD
stretch	i20
stric*	i15
strom*	c22
stuck		>_sq9Jqd]c^[dK;fokn3mJjd
stude*	i23	<aqiEKiklFlSM8<emGcWn.a@
students		mbmJ_AkeB_ckfl59icn;lFqW
studi*		<_ZC:C6?<^eGc;V=ZfkH=eZY
studio		m[m:_kdj;kFCdGITcm;D[jgV
stufe		6UEF]3E7Krk_g?d[Agf1H>ZY
stund*		J<e^hVr_[CWVDK=F=9A[eDCJ
stunden		b?d=F_igYW=C>Ub28;V;Fc_Q
sture*		rddcgLhoYlQUd@;;[^[>X[bX
sturen		lc^Tc]djVTWbM_<6ahpEekid
stuur		@HR5=p3f3ANKhbE9WaEc^jBD
su contrato		UgFEg5:<1-;Ahf99d8ihfY9?
su pedido		4GA9DA9/5?A=kg4GY>kcW7CE
sua		L=lj*[;HHif>AjfK;bAI?j@h
subid*		mAd]CttojW_l;8[hFk:><_jf
subida		i<kr3fdhabYg@GGf7j:T3^ka
subir		<D?jVd6=-eB<l]Ke3<6AB7@f
subit*		ZDHB@=2GVmcf>>ij:k7IAh?B
subito		q8Id6X:_lfji:7bn@r/BBkV_
subje*		5A2[k9-;.1Ggpl9d?7^jki6;
subsc*	c19	6b56=hFg03_]AW66m9ja?HD;
subscription		_X9<dI>ZCAkE@C<;nao[d_VB
succe*		=h8CFMEM9]F<_GCiG7Ze4g<U
suche*		8hm0gZD[9e>gal29gmkDf:hl
suchen		9ho9]CjiBq<apf1Bnrs=o2nj
suele		9bZXf3;7.45Ymi39jQqli7?b
suelt*		;dS5dIUK=AUbiS8AnfpBj6fD
sugge*		IdCipnW=U;>aCn;gJTdac0Wh
suis	e20n18	eBic7<]Kog8_9fZj>><hHd@@
suit		c]d*iT?;2EA^xGK]]ecCa[[<
suite		UC<HBg@jDbc<W8J8J?<j6j4=
suits		.nl8jRj54=DilD8FqgsDm/dY
suivr*		2]CgaC/.DHV@[e_e:37=[:1=
sul		@Vh?aaJa<9f]D_ZlaXVHT;_;
sul conto		oMGMjD_j_8h_.ggV1f=K8;Y;
sul sito		XhPGgTbb8BE]k_7BcAn@c7lV
sulla	o25	d?UAVihe[Y]e4;[_H>9@[>]e
summe		r<5ZWago15og4_e99;2069A9
summe*		Bfb]F<ac4g[agc8]lhebX=lj
summer		>jkdggGZ4Y[ci^<XcghE^7gi
sunda*		:bqZV7_ET_WVAX?[h^i8K?lJ
sunday		R[[;BEBcTcDa=A8ZgebFEDbE
sundays		4kePecYH7o5kfj8fVfgCd?al
suo		<:;l;A:EWmc;b;YL9eEe;a[o
super*	m20	,BH<X3850gjYi0H>=[@>@0Ug
superior		3M@F<;H=+ebXl:E8HWF<C6^a
supervisor	l-20	1R]ZB4>3;UfDdZ<:DTZ>?1_d
suple*		h7YAmnlcGdXC2EW>@;4,RD7>
supor*		kZaob;ofdmcGm_c:i9dHKf_i
suppl*		[US_fa=LZBbG>UAg9CV?IHX]
supplement		9?gk[l@gg=S61^i[8:5HZT>>
supplemento		gBko?i_ktUhK89Znbd7BafhE
suppo*	n23	mYffL6kflrAju@H>X;^iZZHd
support	o-18	fFAZD+hCis_UoW[1d=hnY6Td
supported		]kl;mYdk;lbg^_7ekit8j7og
suppr*	c16	VC>3:j5ZEidH3B^>^e8DIWSe
supprime		9X2>^>4X69@<;j?8YJEmD:?U
supprimer		8GZ5>h@@7^=97;2:[d^bL9Ah
surch*	o22	V>^YZjihr5m^2CHrHC67>Zi@
surcharge	o22	g?kF^kakl1gB2=GjFU55LdiD
sure		bT]GJ;kElgYGI?cG7=;bDZ@c
surpr*		eZj7?h6f34;;q^?Y9m4S9sX8
suscripcion		B@9V<i<kJ9fG7=:HoWei>l^C
suspe*	c18	V;bM<d1ScAcV32ib@?0j[<43
suyo		p?gH:eBjFcGdfhe=;m59Bf@_
svp		::W18c-aM9c66YW@:h1g6A7X
swall*	h16	[=r^^j-:lp8<7mj@:=,F]C?<
swap		hBjm?YhjrmXW72cjXd]EbceI
swap the		A:sY81;>pHGE0?ji<a2^a=C?
swapped		qBa=cK:GalDg>7dq9^1G9fFD
switc*		9Tf1U@@7joUinAAXKjbEb>h]
switch		Tan4n@c;hd<im65;lftYfSg_
switch the		=hf2m>@F2085bZ4Zh<ngFC[^
switched		FUBZThEThrKT9EkZ>d1EVhl]
syste*	a27m34	UK[45i<LcbLfr8d:DlB@bGGG
systeem	a18	_F^>4S;ait:^K8=V=o>cS[Ge
system		GC:*Ba>bHG6ah;I5?ACFFALG
t	c-17e-17g-18h-30i-29j16l-18	gg^fe[^h4:Enbj59UdiEncgh
t a	d19
t elle	j15	DFX;odfe2;?noh5bedggihcH
t il	g-19i-18	@Ybic1GXRA;gog=Lkdi@i[]^
t on		VeHiM]hXIYbphYThZV]f??_n
t t	d15
t u	d15
ta	m26	A?<38[58=ibHg1hWBU03;KGC
tabel*		Bgp>b?]WBYSlp[1_vgz:m6q^
table		b[F=6hF_TEZWG==Fh^jg?XcU
table*	h-52i-15n-15	Iis?Jdd?gyFmEfGjiqoKi=fC
tables		j^bcdA_HbhBmdcZbbbd9H<hg
tablet	h-19	^gj4<4_;cj_lB;D[ZnqgH5T;
tablets	h-16
tacit*		6B3[i>375,acmV:c=<Jkhr6=
tag frau		=_YTG^^B9:;;ZI9@eJk_I?CW
tag herr		Ecc?gEc97;9;Ga=<_>ibFeCX
tage		WY[V^YfbW7JDD?G_T8id>>BB
tagen		jcEAlCi_=YDZ^jTF86cLC9I<
tagli*		[[d7[Y;Y@6c=:_S@ljfW^4T9
taglia		gam<V]_eapnh]=8gpon=^Wp_
taill*		t]adWDvughZgh4AM^WbUfE^d
taille		gQkeHGmkoo@^[8G^bbd<i<oi
take	h-34	UbCG@bCF_cb5:8WbXEV[DAWB
take it		ITdn0:?Ac8eF,Bak<@4Le?8B
take the		tAUAcjhfH>ab@ffUTEV=ca>=
taken		o=m8fgkfj6=J2aBS;eCb6h@H
takes		@Bbki7BEeb4J]e7FkBxcHKY^
takin*		C>7fVY[bUYW>89U8V0J^Dk4?
taking		8H9M_nAl:EZG6JHMb:1]8j5;
talk		9G59=4G53id=t;X5;1ZR>8?c
talk to		K<8@87C><le]h>^4D8J?:@Ag
talla		lZfcB8qmFdDS[?E:hdj?c9mj
talle*		O[?CifiWD[J[D<9K[E]a=?Fg
taman*		pcp^?Smplhfhc>9Erjg4i>h]
tamanho		Zcd@UVigaj^mY]7Yjok>A9kf
tambe*		W_e^iBLTBfdY]=Aggng8ZgdS
tambem		9fhSe_8fY>aSZ<<D_]F_Y?UA
tambi*		T]d]hek[fK:ph?7knol:mipb
tambien		eUR2@^Xc@n>k^2;b_m^8[hjf
tan	n16	_To[91jbmt7i9MdZ@MGj=Eb[
tant		gC/h9=0WZaa_B=c:4:6<L6A]
tanto	n20	vaDcE9iijv8_a>XXX:?GBlIi
tap		ajfFgB^c<ACA?j6Jo_me_Fka
tapa		[ml7j=_6Db?hpW3]pcq;n5n]
tape		b_n=cX]^WoOn?>BSgdE8kA]c
tarda		>mq7f;nM7a@dtb2Sogsfj3jk
tarde	i-23	jacBk9pd_nDddBEckgm8b^kj
tardi*		]?qcPcYlk;aI,?ajB;8Hb?@@
tarie*		^C[[cnij^1hX<CEi9>CZ<A^A
tarief		Z;i^B^Cfd8cUD>Ab0:3hAZ;9
tarif		Ebg>kXfQN=^Jb<Dn>W_Df3[M
tarif*	b18i25o-32	[UpA[iuff*c;@:8nG9ggh/HD
tarifa	i16	KBiThbjVC1Vd^XN]ATXYC;R9
tariff		J>WeBKWKf0c<<4Hi<3_aXQD=
tarje*	d18e24j23	i<e<><]cS5TZ:i_><eJg>C<9
tarjeta	d19e28j25	hST2U]X_86h^>kc74h=h@A15
tasse*		7bnVkE?<4B>Gmd=?aVs?h/X>
tasti*		egSR]gjeXi[ID=DErarBY_fD
tasting		UWlb:n^ZDmic^F=bkjg=aBnK
tauch*	b19	p;E8gjSkA_Wg.ChR6B11IDd6
tausc*		gAg9C<ZClVDW=?JcBi8d>=EV
tauschen		[Dh7>4;Qhk5Y6aYp8k8f:DI:
tauschen wir		h8iY7aemohge5Ffp3c@<2_Y[
tavol*		]co3[ddgUle[R3IephgCFJib
tavolo		Cj[:[^ib@d_d_?ABo_qaaSlT
tax		<GG;bfa]95ZAlf:ZA=eZB3@d
taxa	i18o21	l>e__anol7mJ.BckB<?5G9V;
taxa de	o20	jBibadfpkcn_IBIm=W:9dVc>
taxi	e15	lZc./90bn9fe+il^<h2d2777
tea		6Ln3ia6d4lZUCfG5if^3e5IB
team	a-28e-17l18o-16	GGqmT5_hG@bSb^Acb<^Di?o^
teatr*		]SbY?cgejrDgW7=^dge=D]hg
techn*	n18o-41	B8kK>@fq_>?VfgC3DAfnKb<E
technician	o-18	9A_7C<8g2667hnKU?CEbEc8A
technicians		7XGB[NLZ6-A8gk;FcYbkdY5Y
technicien		k;?Ebdki;_Rj3[CbDcC7JeeG
tecid*		]fd-c5ri=a[ce@8>kmtD]:ge
tecni*	j-21o-23	j?hbCclogc]RYFEGe?gf@^GA
tecnico	j-15	gUTV^]gehgUEDGA?B@Yc6@Y>
tegen	g38	7^0cmf<4,E:DFSZh660U=Z>D
tegen de	g17	aF9vGlcEHGaQ18Gm:61A;f;Z
tegoe*		H]<1946C7:j:eSX924:?G14:
tegoed		JA97><4WA;igf^^38=FCb58;
teken*		BQ]ncG?D6EhhcH<lSR>cmFW]
tekst		2[U7G<QAosfjl6X7Ylk8n;d;
tela		;jj^l8ZX;WV_e^9GihoRa8pX
telec*		Vl;Uj=C7aT7AbGDoBY7oFoEB
telef*	b17l15n16o-16	a>S7?Dib@?_]lj@@<FRl8@:Z
telefon		?=@a</[3aiZVb>e5II<jA@2W
telefono		G>^[A2j[EnE^<d@A[^^h=5?I
telep*		?VK5MchCj@@B[WC;=Y[k<V=g
telephone		W9W5THel=hXFhbF=98Eb<[<b
tem	g-21	dWc5jZXYHcYGkg=@IekUSccb
tem a		D7k58S:k4b@U@_eB?m9^7rD9
tema		9aebB::GFpkan^47g[f>FDgm
temos		c]bKhWeMf5ZgEk6fbJgge3Aa
tempe*		BejApXkbZo=WkhC@n[l5q5c]
temperatura		jhj7f<fd_g]ll=2Vlkj3l0hg
templ*		C_cja:m^DbCdcgEDa_fYi]i^
template		BdjkCCX_ngZ]_e9gQ?fWcWd]
tempo		mF8kEXb]^TIFB)Ik^CDjBiZY
temps		fJFS>B?e>g^a@CbB@j5AjlEA
ten		gcWbkAkl]NhekD8^hFV<Z5ba
ten minutes		=?<qKl2e=Ge::EBXZ=@dC[AI
tenan*		bB@e8f;C<?BB>[eL8i9f:eB^
tenant		UKcmDi=canDf2KKkBf9g:Z]_
tenei*		hej6bJqnXqT[i=;CmthR_gpe
teneis		hdr6]Zch4iUlga=QlpgC[Zib
tenem*		,cY8fK<7.43VGC17a^[]H6:[
tener		_c8He:p;Zq:Xf=?J:U]I;d[V
tenes	o23	r>kp;ke[pkbf79[e^e4D4oqd
tengo	g29h19n34	X@8jSaA3if=>-^Rh28,]=g4_
tenho		G<7T:h<8UK8B/]E8;=0eJG9Y
tenia*		jfjfYemfflIgaDHe_r_7c_mb
tensi*	h19
tenta*		fAx@96C@xjH^;Egg;fEfIAV8
ter		YBb6?^eTebDgXC?=@i[aTdef
terca		dGAe6ZEd_W2>UZG7??E_@[Bc
terce*		e8:oU3iGbF8SlB;92:Ticg6b
term		iZ^bJT:aD^dD6^VEhdCATMhZ
termi*	a26o-19	2?D8Dg<<[bBX=0;db]^jX5AW
terminal		dLf;c<;Feb>mX?WiBnGUb6[=
terminate		5]2>4n3X7fDX3958hahg6Q9e
terminate my		=;1B7^A?8m:H972AAW@5>;@k
terminate the		:Z@D5l<f2Dg;1953lRqe8_=I
termine		8PhnJ;_=cAC>QA>pV<;U_TFH
termo*	f17	=>AWmC6/5g?dHJ;[_TD]imY>
termos	f18	V@:Zi8328<af];:m@C@]ii9?
terms		X>Dda1=GJD?^Ai:dZd>klg<G
terra*		;hikhd[B2dBrg^:e_ncHj[jk
terri*	n-22	Eej@l^mlHoNqmE:Umgv<h9fk
terrible	n-15	cclbb@LfHrfqwT;>kam;]@jc
terug	d25	kmSFV55qK9d>3ejIgef@a6<?
terug*	d64o17	to9k>.%m97qX3shDBaD1^?7I
tes	m17	IC7<2U6=eqlnb@jB;n13kDc@
tesse*	e15	>Bp8;_26iTUA18i[=i9d<E95
tessera	e15
tessu*		anj@n8n_GgKjeG?ESqo7f/mf
test	m21	haYZ78gSdr:bmPhMZ@96dZiE
testa*	g42	5n@o^p4<445C>r*h4@5m9c@o
testament	g17
testamento	g18
teste*		bG>:C5B<@obV]0dE>K8ECI4R
testi*	g18
testo	m16
text	m28	1dm<:<F5[lYmpS_:ciC:i/e>
texte		9F7;9?CChgqmn/bFFK77ka]<
texto	m30	=Z918:X7^fbto2a?Kj@3n4i>
thats		e@XlBWrin3bfB@@=feEaTY^_
the 12th		i[Jc?ibr_afOEa_9]cF^EYia
the 20th		q=ZE=k^pfgkh09ahRi@=Blk^
the 3rd		cC_hW@sfl>>]@9d?I[bLC?Dg
the account	j20	8Ej72?6G^]?U7YEJ8jGYWY0c
the address	o-18	g_L]eBodbYEPngA9>Ff^[LUT
the amount		q]YZT@DjhfLZKZaV]]f7^eee
the app	b27e20	qff0qGwBdaer6b@EVpka:-iI
the approval		<XB?C;?8_A^fr8n1CBC2h?Z>
the atm	b62	c7E0{lta;1fv<*(j<6E-86}A
the auto		ljqSZinlgrEf[A7_npl:Tdpk
the back		Hh]Dn5q8bu:YnV=8hLqEiLge
the balance		]?dZ8b8l96F;hcJB3_7>9W>D
the bank		+T_9L=9<[=YAd]@>]T<[<B7A
the bar		8io8mQfB>e=gqZ;?kcp;j:df
the battery		=dh;X:dg^d@Ang3;efp<a0ej
the bigger		cYnkUBgWgh?kEAIqh^78hjiC
the bill		d<Ufngi_D5I]^V=aZS68@gi=
the bin		6eE6_.c^]^BEph79g9n>g9Fe
the blue		hW^;hbje9_BX:T8HjacGe4n]
the board		neGd^Jwl8hZ_[:F^gEWDZfe^
the booking		9[9IW_8e@<<>CWC@l@elHYG9
the bottom		1Aa4I4>3Z=ejWEd;DWGI82>;
the box		eeYbpBcYBXCh]ZE5_^j3T<_^
the broken	d17	tb8EPcTiaEcU:>diEh24<nAE
the buyer		5k1tDk+=:58F=m;h369h=f6S
the cable		8_ddd7A2d^=bf]:aiklIpFlG
the cancellation		kBni@B^_nZTEC^boMcDEigfi
the card	d15e-16	lnc=bC[n5?_?EbR4jbi8d<lc
the carrier		7aE^j4A>F9:Pgd4<^[nkaDIh
the cash	b21	qZG8GH5p@:i[.lfH6G5528=L
the choir		f_fX_;gZHgdmajEhiof3g;pc
the city		8l7_h6743=;:hlDb_7XUI4Cd
the claim		r?nl@kojjnbd2CTXdlT8lgli
the code		/Jk4>?7<[=8Kko@?Ulkl?];:
the colour		dJ:fG8pe]c<jb>G<^Ek=gGi[
the company		8GU_=_5X<;HBBn[B4H6g4e8]
the contract		JA>>fF9M:;e__64>BVYec_;@
the cost		pbYFdEZ;ddg6^Uck8Z_8;kgU
the council		@^=qZm9_977C8W=m99Ac?B:m
the counter		;XkeiWgJ7eSZkl>5B<j6f7[c
the course		DbUc<V4i;7d<8^AjgAHkJ5CD
the cracked		dBkg=qnXllVb<;Mjbg?8Ctfi
the credit		?CHQdYfY;<5TiH5C=]=]T_C8
the customer		2G>7=b1_2?R^aJ[;<;4VW@57
the data		cBA6^=DADEYaB:8l@a]Zag^f
the date	i16	>]gT@89]m7[<4?>c=<Sgi16>
the day		2bI:]?b:WkETb8H:X8WJZ9KG
the deadline	i15	^?kfI?fmm=fTWB@hdXDHdIfE
the debt	o19	pFib>fsIfkhV07cn@h82;tjf
the delivery		GLdXIXGVA[D?re:FaQl]^D^C
the deposit		jZ]jb5ZYEW_F<H<m=M^FejeH
the depot		6?TIVVC8AmH6ljM:H4dHE58d
the desk		C[[bc?p]jl>[b;HWmWmVaebh
the difference		j[@dAB;U>mebD?ZGfl]0Xenc
the display		m]kTg_oohced6SCYiheGaJgj
the disposable		ambDbgciC]]cm@1:lWm4cFko
the doctor		Kak;FC[i0EEarc5@jjpicCcF
the door		l;pg84cekggBS<YfFWCb_hX[
the driver		d_e@7fGlIeYdcd;BgdgHcUka
the end		k_<e]TbWirEBiAVEbAbXQj]h
the eu		:a@bk08DBeMns]9bZ[eajbXT
the exchange		HZZXo8WD5ZXffL7RYJh]dG?[
the extra		o?cd8<J[ojZiA;WegfE;AhkX
the fee		FgW[X:==E5VUKa9YI=_>]9Me
the file		Qb:<r1A?5=@Ye:2bA:bf=l<<
the filter		2gU6Y8W<We_cgEH:idk[l=g[
the fine	i15	a79t@66;j3[^;4gm5:.afb>@
the floor		vbeHeBidgp?d@:<bhgc9jIgb
the free		9ZG[g<]J05GTYGCbG4gbd;T:
the full		>AB>@d4l,2@EdiG;4Z:d;d29
the gate		?W:f@@:Yio4R5@B[?Dac?D?c
the glass		6f[Ag5_bJaZoa85chjo]nRdR
the goods		n@@kK1TVVSG;;=ae@9@=cW@J
the head	l20	5:f4:-G6>pcad^cFAEXEF8;]
the hotel		^FTRa6[6]cB]b2XfY_?>Ifhd
the house	o20	lF^aAi<jTa^_3?Ei8W9I6W@_
the identity		affbjRpeRgdcbC9Hpin1g4qh
the instructions		:nedgctG0>JT=d>ik]nF?@ng
the interest		m;]:]fimi[eV?2Xo9i<;=cmJ
the invitation		9jH;l6d89@CWnl63kaxgj/eb
the invoice		ha@<vCn[3ADWsN8D:?j@Z5WS
the item		oe][8..D95gD=__FHEC9f8:<
the lab		lChj<dScecCH<BilD_/U:lTK
the lamp		VfoEeTke>_jcHj?ZYpc3h:Za
the landlord		2g[Xs<@/?69Elk;C;5c_W2Ef
the laser	h19
the late		mCl]eDhDe]DV><<cnZ9KXe][
the law	f21g16	.c;olV31+<4_cu9t>2Bjie=h
the lease		;@4<]T238C]ad?=cE;?_gg<:
the left		6i?;s6s>5>8Ylh<4oamGo8c]
the legal	g-20
the licence		B<4^n<8@:?bb9EMj?@B_ao;<
the lid		:cp1q[4E:F_hY[Ailko;h7ka
the list	o-20	8bD9h@]62I>T=T?CR]jg;77I
the log		:h]5n1<;B8Tdh<@XZQpG]0<C
the logo		fd>=j@]r5R^ZcY:Eo6qUb]fY
the lost		iSBbG];F@hV<[9bg6Y-5:Z>A
the mail		Kdmcd>te>]^gHE8Vfia7jJke
the maker		AdF=k7e@?@Faaj6SeGkgdVG]
the manual		6cVlBGcl2m?Z<G[En^i]_9E]
the minimum		@]cj_4S:<V>BEZ;i?H^diH6V
the missing		iDdp:_jgB^=eG=Bfj@T]U[_b
the mobile		-Rk-;o/_1-A<li8<8k]@MgF5
the moment		?dm5K0Z:lnIkCfRY_kehD;>A
the money		jk2n:2Gl7JI_8hg;S>D4L<>W
the normal		@iZ1j8p=6dLdog78nkm=d7hj
the number		1XdFg6]@F@:Zpf<[D>cgiE=U
the old		dSf8S]W_LVZb0?FIb^jU^2XC
the order	c23	5T8B?B4e4cY8;D8Gg9ikA>ZV
the parcel		-af.jAK?@FA=bd1GrcxF_=eQ
the passcode		ZJu-?846mnCj4khp=mYj484=
the password	j16
the payment	d17	fgd]553c[0g4<ofV6M:5e46<
the phone		;DZ^C=g>hm?F;@:XCcjh9Zfb
the photo		WgjAb=_]@bZdIe<;dni0iCph
the photos		lX@ghRD=IdcYd[?q[YB@WkbF
the plan		Ja]I]a5Y6W@9Hb;5[HeJe54<
the planner		gig6X8iiGc@_r<;9jip?d5h]
the point	n16
the portal		>UP>j4eBBIY]Ye;:nGkb^0Z]
the price		d=52n]YC:7^af]>A?GiXTW^e
the proof		cfk^o>jcAT=_:n9Gkke<gaje
the pump		s[Ie]gZhJoBA@W_DkWH>h@Ug
the queue		rCdIQCfddm?n]<acal:<_gn]
the quote		YXh9hZnZ:BFLG[7Ylji<XcnZ
the reason		6]b]i>a73D;Hae87a<oUi7cS
the receipt		1TBAhaiC?;:Gh<6VL7r_d:ZH
the recovery	e15
the refund	d20	qd5p.-8p77ZD8hg98>?-?FCL
the remaining		dX0i:e5?aXB?:egd:D4]2m>^
the reminder		a?pj9ZBmof]S98Wp@e?>K@ia
the repair		dXj>Z[hgGmcdU@EUek_?acnd
the report		8kkVnD^b;@;Y<i9ClhnIp4jF
the rest		N_;[?f6eg@dDR;Z_mgA;_ee@
the right	f-18n19	n@ac?Xqjfx?VM?d1UD==Xbhm
the roof		p[ZejHc7>i___6ZpDa;7ClcA
the rules	m-16	/brid[_dk/[AI?5fD>cb^3@:
the same	n25	lEYYCVshY;YBcQ;j94l@ACCX
the scanner		6j_8j:fF:M_Log8^jXsJG3h]
the school		gYV?NTb=9ydVZ4bj;U>7@dbe
the second		nG@a@oEB3LcV;KIF_U@VIRHE
the seller		8=ie5h6UAU>holGGIr?XMbDH
the serial		ddXGg2kA_AJAi@9Ff=mbU5de
the shop		ZgldcT<:RfWV^eXgAjfaZ5Ej
the slip		8eFAf=p_:4[EhT7Rh@kZe0_9
the small		ebB7gVqX;cecf59]a]^6BdmW
the stage		kdhhbikqmUaf9];jfjJ>dije
the state	n16
the surcharge	o17	h9eIWamegFhf6;^b=[:.=gkC
the system		cRrr9bhiU_D>9GBdbfdc=cC^
the team		?Wi0<@;hS;Td?eA<bkEi<b>C
the terms		9UIgo1bF<?XBi_3fD:fhlcB@
the third	n19	ca;iL8VchpVFnW[B>6EE;b@h
the ticket	o-18	5_pEj5oGAEB?bF0isEh^lIjV
the till		XQjJgI[lV@;iqb<[]^g>HB<@
the top		AYC[I:9S0r[Bj=CBf]h=B:G^
the trailer		oXgf9hoYpnch>-cf]f5=Bjkb
the transfer		GUA<;g>aVl]i_8B<iWqWXGdB
the trial		XAf9@pddG4iDBA<;cBnYW/dY
the trouble		j:cl7if_g[jh01dm:dD74oiR
the uk		4f=5m6G858CWfm?<iVkbaWYD
the unused	d24	sb8j432l68e_8ab=<U<28]>T
the wall		e_ICc0mFYaCecX8>m][UmUli
the warehouse	o-18	=de4d;D6WX?bCV=F^emcG:<?
the warranty		hH[ma<<Bd:l]<>Ke?QYdlX=9
the way	n15	pJhmU2mehl:Jd9faA>95Fv]d
the week		^icDlVrU9c<_nC?KCkW4dVn^
the whole	o16	cC7a_mfeh]eC;>YXFh7g>pIU
the word		>l@.]=EY?<^ik@G2d[_8n6VC
the wrong	c38	R@?_8d9jEgdU47Z[rGag;a<9
the yard		?aZ?V5G:c5FLa[7<b;ojn4Cb
the year		[[[s;8UVpq>=t;g:cTdGXgdM
the yearly		2[96BY>f6=iJU4?Et=pjS8G>
theat*		eC]o@9k_km>@VEE;LG[]dbTl
theatre		9WfGaHaK=W[gR^<cpeg5_=bE
their own		]io5m5mbgoLi@:?]bcm?a9ma
theme		DjkjiXpk:]ail^9>unt7lAwd
there*	d-22	EDj;VoZBZE8d:7GA>hGbCd[V
theres	d-22	5W:4c=85][3gE=;[bgeg5CLX
theres a		iGFKpnn]D5cFU5=L<59C<AJ7
theres no		/gfDY6=?>I4[Uc4:qitCHEne
therm*		Egf5lYqL4m^Ye_<^kdk8gFde
thick		Gjo8g?fm@nakm=@dlll6f9m[
think	e38	E:hA99@?lq][RDoU8T0c84;B
thinn*	h16
third	f17n22	_FCci2lXKiX[a=TSK:gadl>f
thirt*		DDZmb^S?l=e]6/BcfcWGafc>
thirty		ccs_BUMcW9f]X1=inbu>k<rI
this afternoon		dGT_@hl[_e]65BadgXDDEcih
this card		>ekGnC_d4[lhnU,Kloq6b>~j
this line	m18
this month		<=k_hd>gW-b<6X8DagjFU8CU
this morning	b-18c16	7j]XKY:?[qE8H77Vtkoc[fmW
this once		[=mf:e<hiedE25XkCX09mhgK
this ticket		5J//AD54qhdsl8i8>Z>8s8=7
this week	o16	s]^UUjZgLo[k:H[ngr:/Fohf
this year		:Vjg4h6hf]]EARCblfZ?cLj>
thoug*		e7VeF[hpsffB74>Uc7_cT8XC
though		h6FM?haWp:lJ39KhC;7@A7_?
threa*		8mX0p??@5jgipb<eciT8fWd@
thread		Ad:0c1678eeGs=DX@E;AFEA;
three	i23o-28	bJba]AdF^_RAKa<lWD]KD/Ba
three months		F]f^bB_g[bW?XFEVoGbgp4W>
throu*	n-25	][X:aCWdYfaU^=[gkZZJDFfE
through	n-25	7[_C>Caamgiac3bkkXTZZ?q@
throw*		IQ^<:FDepn[i:?:XojaGagi]
thrown		t?bF<YYmstemH7XiXj=@CRb]
thurs*		@<mgD@E]gc@I?CMKnbR^d_X]
thursday at		_Zo?g_meXhcf^ZQCofa<gejV
ti	m31	=A85+B,7pvlnk3mA:k./n>X9
tick		7_Zaf>_B>=96hm?-RRjWdXBd
ticke*	a-15d21i31l17m41n40o-16	_b=mC1@JlJfTjKlE_8C@C0F[
ticket	i28l26m40n30o-29	WCDgC2EYZ?bBh9b6;1=]d+=^
tickets		od:nA@?qlYJF<K_G_BdidIK@
tiemp*		X75j:k<fWNeY36^J_>:@c[_S
tien	o20	rMicn^oi;cfc@<;obpd6R^kD
tiend*		3_VHidD74=aeJF;bdMZB_>c_
tienda		7aU<j=a99>^aLD:EjefYaBSk
tiene	j36n-15	8Di:YB6[7>?Wl^=^[ib[dfY<
tiene la		SXnEAc9iBfFe@fW<fp^U;dfC
tiene*		BWgW>/BUbaaXwBY?CXZEgIZZ
tienen		i@dm[2ckSb?dld9DaahegiZ]
tiles		CmA0Z51X7?nddDGDfjD;VIiZ
till		fZs@kVYbmc[o]>BfYq]B9l]>
times	b49e26	ZZ:Gh^nYd:7m-ADa0>@i09<P
tin		HhiIi<FZgWdegf4Yoht8mWn@
tiny	i18
tip		@hkVsff[<DRmha2aIe@W]-hd
tipo		9d?ZnLLA3@>d]]4hfbdbi:[f
tisch		Y:diAbGG__e[W5hjZc2G>eFe
titre		V9k^9]7ii3jV7AflKUY;j>e@
titul*		U?vj8=UdfB;:R]9[=acWcK;=
tn		5_I8m=>62>99ge;Ac<llV1>J
to activate		?ilWi@nh4pdpp=5Ipgt/n?sn
to add		Cjidh6^eYiUep_8Fngl7lEec
to another	c-33n-21	7kg?_7=90g:m[k@Dau]=B'k^
to cancel	d15	Be/C8?.t77mH8X^7m<q_@><;
to change	e19	9BhRc5d9_pAC9heTGgAl:>@H
to complete		8im@fJ9Bae]k9VATnrh;[Ft^
to exchange		@anRg=[aW_UYcX4[kTm7o]md
to expire		RmjJiUih5mJgnl9@mgm4bDom
to give		7DAde[+A87<94gY[<77KdaB?
to hear		AX]rW6g>Aeh5jdW>]@jhH7@l
to make		ceZUKXa[f^ZX=BL9dK_X:/YC
to move		Bdd:n6KE=Z>fXp@EjZtFe7KD
to open		ofq^l3cIgZVmd@Zh[fiMa0d=
to order	c-18	k_tFnAf?XnAngf8emsp1tHph
to pay	o16	oGCbgkdff3e_98?m/G0<@Vi=
to receive		db[<lMjj?CibbFC]ncm?f<oY
to say		]baj@^pfkg?e<a8=KcA<]]fh
to send	n25	cF5e93hHld>@g3dD5;6K7Z;F
to stay	n16
to take		7E<Ylg/34bbG>kZ9768EZc:;
to transfer		6hehYAdBYgCZXm>cbJ>Zg7d<
to use		>_^Jm7gEGhLgf89Yfgl;j=jB
to verify		=neWm^kk7hhfp_2Wues,p[rh
to wait		j]<nQ_dUan>fR>PACW:VLeIn
to withdraw	b19	mS4<kjmc:3beB815X<d@?3n=
to work		2cdleb?G6A:UHe/geD]]fRfc
toch	b15c16n24	uEY]EAqrm<[=;6L^E=;g;:=b
toda	n18	sB=c>5ohgr<Fh6_[Jc:?FYf^
todas		]TlgA<VVrb=;3:UjBEYj>XBG
todo		_DDB[EbcdoFhc;e;Hf:2aFca
todo el	o15	oHisHG_cUfFi2dciEf8[6afY
todos		]X_/h?b;Fk>]M5Ze=fD^A[AD
toega*	e15	=Gj:8:?Hel?dX^iGBhDg=2>D
toest*		fB[7<8=?h;j_6A[l:K<Di@=6
toga	k15
togli*		D>jM7fB]ncT?/5ch9U=f=>5@
token		FKq2_B?4mn;r6pdk<q_a?UZ<
told	n15	ZY0DE1d?le@bf2l>2D29I;E=
tolto		uIAp3tjscee8+;Ko?o=<2sfi
tom		_bm6i;=Gci>[Vc:aldkch3Yh
tomar		>>lFmo6;Aq972q_4WBE-c4;0
tombe	o18	j@7YCZBh8-ij75Zf>T3GAlW>
tomo		5D[8ni;39n=89o_18>>2i559
tomor*	o35	bHXf:FfXkgST51ec_cV]J[Fc
tomorrow	o26	hIYb4^cjkbY946HXhb>d@lS@
tomorrow at		n:]U@qedkfci76biFj2:7ooY
tomorrow morning		rD^k>hifoidf1>FoIfC<Asf[
ton	m46	eCA?1>MYsq^je*r44S.-WCeS
toner		mdAIb?bCXCZX_e[^XJl?IdkZ
tonig*	o19	f<alAoYnfoV^/;^kTcNE>ojX
tonight		f<Cn;hDjcfaB42bdDE8EFrbI
took		pDgZEC]HmaGU@^lY:V.EKl9>
took the		cUWX6Hjeuk<Z?;gD<SY[9qfd
tool		dnk7U@qiDpdmja6;rjt6h5ne
top	l20	SX]Xf@gQ:pgJoA?Cick7Jakh
top ups		jmk5j@ib@nGhpZ2<qor7n7li
toppe*		deieYHgiRidl]SAlmbL3jgj_
topped		mIfjf>i_hi]c?9=leeV=hjpE
topped up		e^nnbJKfmobh79aljk;:hiiD
toppi*		lipSc5VgT:ZkdWEjmdi1iUl?
topping		pemdU6kbdQ]efSB[pbf<n[n@
topping up		mgk_e@hj@b]ji?>ipjf:hWlH
tor		Yajcg=hb@XQj]f>Bhij6hAd[
torn		D7nqapAB5o8=7]iH9<;2d[cJ
torna	d15	kR=_6GYt=Ljh0gZ_Rf4=?=ed
torna*	d28	wIBd9aapfYb@0ao58Y079ZId
torne*		gbc_FiEgCs=jT<?Cjre5bdkg
torni*		/iY-qB?=A59_lI24n[vSd2hW
tot	e15o-37	kZeAWVj]Y?>B7E;[[[cnA>EU
tot eind		p7_o=gkohebh<0bn7d646i_^
total	b31	t<1:bli_@9dh<=Q66G??;>>[
total*		m=<;CXlbV[GZIDf8TSA==lV_
touch*		gFKWajbl;cbS_@G>GX98=[iY
toujours		pe[nA4JdjAWc<cdYd<7=gmAg
tour		>cmDMg;l9:bCYf>bnslDb]jE
tourn*		UF?BLccc7lXJT;T2ZULS:did
tous	o22	EEi89WTY]gil]<??[k@7V:d]
tous les		_Yc2=XlSiSabW;A9Bgb<@7I]
tout		GaBXHLGAgmBd;FEAeE9h?c]I
toute*		YS<@8C>TMpCD@9fGEEDJ8D<A
toutes		dWJ6EHZdCh;VRDe8]^cE:[_d
toutes les		5a;1[@<B=NDM[=[E@@Ji4[.C
town		gjD=j<ed;HFdGqJLf[i?d=b]
traba*	j21n23	3==aVjBcdB1JfgE><FCaAc;@
trabajo		=AA<>_Apb5=4HU^B5]3e>sCB
trace		YY><@g;V-j9H2I:1AjEi;3Wl
track		Elh1s<u=:W@Tke48tYr]o7fp
track the		Xge@gEq@cp@lc8:[ohl3mXbe
track*		C^4Al<oXK<?Zgg;D]4ecg8Ec
tracking		[bHEeAgE[=@c]e?2U=lCe9>Z
trade		]]bc;ZDd47_U:fG]qEU[:Eae
tradi*		l^;6jBkCAt9@g.bI5c2A5s7F
trading standards		pj--l7I7-ob3i2bk8;34?r?6
tradu*		gaAJ5<Wkllhnj8^<fh;=Y@hA
trae		AmhBg1taIgSgq^2Anlu7i3ih
trage		cWgcaGrgix=aX[^6cRD6hBiH
trage*		=7tihgCEbk;D;mh;:a8;f_@D
tragen		<@gTgiI^XrFJ:li8^_S6lCJ]
tragen wir		dLiZCBjljr^j=?fs_o>D@ljZ
tragt		dFLhB8;cCgigH:]ijiCJce_M
trailer		l]b]=DrhpfMc<=[KZ]j?Elgb
train		VdebG78kb:Fc?R<]np]?^4[=
train*	j16	@VDZ=l1j8a^Hdj^6<AA;acK^
training		:@g2Rd?J]_FXkjhA^e;?gDA9
trait*		J8=qLZDDdjeTX4WI;:4Sni;<
tranq*	o24	mYkm@a_jhwQl@??qBtW.cdmi
tranquilo		nYrW[tYiEfdm5B^iao95?Glc
trans*	a-22b63c95h-21i-19m-20n-36	B^=>]DDU89pmC3@baE]uSdV7
transaction	b87c67	Y[++^upr3*of15/>^2of02Q.
transactions	e16	ACl6==Y;nc]l6[baXoAl6>A1
transfer	a-19b-24e-18n-28	<mXL?Z;hc[jU>:8ctatAf:fC
transfer from		ckmJo1b?Gk;kwPT6kki1YGm_
transfer i		.aCFCX)k;IX;<;6@v>we9mW>
transfer money		Aadjg:hjDdLaoa>[qcn>mGpI
transfer to		9hgja5g]HhYZs^7Irbt5j>rW
transferred		BXozFA[cir=ja2>iom@4_kxm
transfers		Ais4p,b:Ce6eak9Bfht^]5hY
transport		RTaU^_kYYidjBBK_hjdAkdjX
transporteur		U^97m7B44;:;im6GA@lef:=G
transportista		Efg8k=]9U;Fe_i2Mjcm[m^lb
tras		-Dc7m@795c8@YlF4bEi]f/FS
trata*		3:>e^2CGBiL?jVb?;537heCa
tratar		8B4bB3294fk>l3Sd689;_=?^
trato	n18
tratt*	f15	gC8Zb7_^d>Y]b3Yd83>S_i;V
trava*		Df2cJJ[;Gi6DnAEH[3YY9WFc
trave*		gYE]EeihbfTECeI?YKgV:Cfc
tray		YjkLhbidAXXcUf9ch[e7g<nl
tre	b17n23	j:=?d]bB?K@BAU]Y8;:a@;9;
treat	m18	d>I>FgCbvr_UE4k:XC,1Zj]7
treat*		@BEFjCJ]g?6YlaD8C5YBL:B]
treated		d7he^^hhnk5;dcc7;7?KXc3C
trent*		iBdl?;^@^=YeB47[Y>ca_>4L
tres		hXeeh?_ioh:h=<e]eVJ]d7aa
trial		C=a<bmceB8^h4:?Ecbi:a9bX
trian*		Cjk8p4eA9YFelF>ZfboAf.ie
tribu*	g-17k-31	^nIFoBe8,h>Bg[5hZe_9a_<:
tribunal	k-23	<dY@jDc78b?ZlYAaDbg9IV_6
tribunal de		t^[-Y9p;;l_<jU>]bj[5e@lX
tried	n-18	@fo4mdX:7aBkgf0G^gnic4]^
tried to		XCD>g^la4iHaDY/FELi6]9lf
trime*		iEcceiTdnsCC9gTFcERWeeZT
trip		giL6S:Bi.A_J?D@?iQiGS?=?
troca		aD[jC1>QlVe@5Y]o>D?Z@W:@
troca*		gXmb[bZelaa>5Wc__UJ?hAFA
trock*		;lk9n7j^:^R_af><sadJh;ld
trois	n16	RDecI;dgeBZCA?_BD6M_?7Cd
trop		o^?hAMbiiZJc9;hYgSC?BA@X
trott*		r<kmDTmchk[f;<[Nfk<:Ejie
trotz*		T<fg^k>ZX;^@;=:hD:68_CDL
trotzdem		f<[dfpaA9:i]0<UbT;8?V@IG
troub*		l@kqTjcZfeD_CTbkHU:2eYgB
trouble		?_bu^meGbX;F:_]mYCACPAZb
trouv*		HgJ7kTiDcq<?eA6YWhfE9<eT
trouve		EVY/?^;A]iAUACET_f_d=RBW
trova		_ckegZlaaZF_c[9gkieKhalo
true		?cG=@.ZErlEpj8c4UhI6k=[C
try		_^jLiAcaQn=mjh8>khb>[Fol
tryin*		aBsE;FU^_k:a_F>E9C>i8cBP
tu	m134o17	=A639F379oonx5lC7g/2bDe>
tu es		;L698>38Ejdqi8h::@:8n:A3
tubo		fkmKg>ndac]fjU4^pjuKn:sf
tudo		Ua?:=R;X>xJm=7T>go[F@=^V
tue		5G;95967klfno;e59@34o969
tuesd*	o-18	B@_<AWGi?pLW[@DDrBa^bcke
tuesday	o-21	;WHHdAU^8tYTb4FVpL[G><iW
tun		7:^c;@??rkIB73lgZE5VI1_?
turn		W_Ua98WYW]X@GVcFdElcQ>5<
turne*		iAm[^CgVdk@M97KkHU^cUS>E
turned		;Wo8i^@R<kG^=:_j>Y8TVb;9
turno*		mKegkWlfah@h^d9Yphi<bhqf
tus	m25	DC711:79iulrl8iC>C94r9D9
tussen		;^@:==J@>__hi]@H?^l^hFWV
tutti		JL^:d@4Cii<aCY=VMk_eXaVe
tutto	b-15e-17o20	AH<d>i9R=mK__/C^^aC>>ggd
twee		YYL;9e@hA9_<=_7VaI^bB8cH
tweed*		dReDkBZh=_gk@H4Dqea8hdlH
tweede		[c@HVl[W8gigCU=Xlgc8Wen6
twelv*		_eefdGhE>ad[_A>^koi:hWoE
twelve		faf_bRXaWInIiA>M_l[/EFgR
twent*		pVR]Y:lhZhIgIYCXcXd9VRkk
twenty		nY==>Pmkc;ba6<b><CV;<XAb
twice	o-20	d==CWcu].8fXgI:?C9V]T>eb
twice for		j54YbhmdA?hd>:Aa>;=:;K]Z
two days	o-26	2ejBm<B477?<bZ8=C?[fn74?
two months		f?Cn>;qmkn=;]6g<7??U?r=i
two years		.W:gY^;;49:@Ge8S@8@k_U8F
type		6ilAs?sZL[;C[j<AnfnQe1hl
typed	e16
typo		7eiU^4iJZl<SlT?FjgeAi@gf
u aan		5daTw;D87A;Lej6AY>a^^3GX
u bent		kD=t>Dp]loIB93j[;H>>4pJ_
u c	d19
u een		_St]Y^rcYsZP9:=aclb8]Goe
u krijgt		kA^hVpli]i_F;DdjUfG]Ughi
u n	d31
uber	b15f21l21	[=6d9;Z^>2eHiD@g@;CbZiCX
uber den		CE:7DgYn81d[=]5Ea:XcG5?S
uber ihnen	l17
uberh*	f22
uberhaupt	f22
ubernehmen		g>cf;GX^_ilI9_c]WB@U=efk
ubers*		W[k=]V]Xgaegg>ZA>_F:q6e=
uberw*		m][@;^HmC?__]baX^a=V;[bB
ublicherweise		@eA8o5[0W:@Eje8<f7iFl0Gg
uffic*		fIa;>AaAq_Qr@=gD>_X]GHaB
ufficio		m;89[CmbhTjh7?^W<a9A^:9C
uhr		=apKl<h_Aa>iAA;Wmib?d?[f
uit	a26c37e22m15	GE6-;g>aA<^Z>7^<b<Ck@996
uit de	e16	W9_3Y^C@aZFZ6eGa<bCk75E<
uit het		gFg<Ak_jfl@Z2ITngobF>kek
uiter*	o16	e=hd9BmmkpV[43feXSB;Cf[f
uitge*		m:F;65h^pn=m[VaUWdDBMEOe
uk		CkD?s+d<5=BXnj2@dEnEi=^M
ultim*	j17	j_68glhh7CHdlGZK=<J]>iaH
ultima		fELfcaw]ce7skd8c^?e@A:bf
umges*		W;fm:jVFgl@N2<gWRi0<Fed]
umson*		s;]o:cnkpn[b95id]c5G:n_j
umsonst		n;Rl?^jhnm?c:G[cWX7K8pih
umtau*	i15
un abono		if5B?;.h24h82md358Z8=9>9
un autre		5_f4nf_QWt^_ST:?pid=Y:ec
un mese	n15	f@@s7]mhkk?CE>k:A:7G<a?l
un peso		j;co0ilfqsjh93hn5f;8;lod
un peu		A]lhGdKa_Xb_ZB:aoWd@k9ia
un remboursement		hm?@M46^)7fD?oa2<IS/@73>
un saludo		=ei=[86><d8:]i:adcp@dech
una foto		2jgWi0=Y2>TcUj3@r_sXb6ab
unabl*		;ifBm473WD:Yhi9>fZkdb8JA
unable to		4gV@X7c;Db;Ufj:>hZo]f<=K
unas		^]=3u_VF12bb_F1D_DjY^,hF
unblo*	e25	EHu1>0=4sq;t0pho5q:g6D;2
unblock		KYn07,55rpCp1oio8n^c7374
unblock my		YFm69.=8ji>o=caf5i6g7468
unblocked		CFq7B639s_Al:dlm4l8m7D=?
und zwar	o15	nAMqF^bbHqg>c8^i?=37:ibh
under	a16f25k16m-18	a;1Fl:57^@EF8H.a[:WEhfCT
under my		6:8IjG+2/AZAh::IE]Hf]e:@
under the		2=[ak>8485ADYg4YW<?VlQ;G
under*		W@]JW3^Jj>@6YY]Ce7Wf[5?I
understand		XLGDp7iLA66FkiKXC;ffY@8[
une	b30g38h56k20n40o-31	g^aUodc<ca=?cf@]33?H[AJZ
une fois	n16	XRJhB2X<naD;H9bW8:9mVV8e
unida*		@_YAjc[aWLBZbd@Fpai:cCpd
unifo*		iUFc8Usp^a]d;GT;iWdeHDmk
unit	o-15	3D?@Ws;_5<<[]g;;XIdZ?T;?
unles*		fk:+r9g5.mA5p@IhJ6a=6n79
unless		Kn;#r1l20I@5t@:JT8j;E;47
unless you		1f>:l4;382:7pn45m6mnk/5?
unloc*		eZ[962BFmo@_@ZEc=cJa>ID5
unlock		/ddJD4/:JAGahp@g^jdia6;A
unlocked	o16	nXkd9ZfcgdaL18apDc8H4fbc
unora		uC_mDalnqwKhB9ec]^^DIkpf
unos		D^8bX8jcC_9>XlB?=4Jp;^Bf
unser*	a18e20j19o15	?[f@_d6EVd?^G6IdBr[T@]XV
unsere kosten		n<Xl:kighqaZ::We<l47<i^J
unsere kunden		>ikFg3l]fjXls=8fpdo5mYqa
unserem		Y_[8ed^A^bBIf@I^ef=a7eK@
unserer		dc[cicVdIJAe2gV^<hX>Edda
unseres		E@g3Ef2;al;@^dV?:q:[ClEe
unten		5[@5a1D<7dEJdgYFJAl:g/>H
unter		1CdZha=53CA:Bh=?6=X]V_8A
unter*	f20	DDEV_[@>aA;SW9<lHE8^IaBB
unterschrift		1;:iD>/:A5cD:?6bT25ohF72
until	i27	YIpsFZbYb5GCJ3<jVW:@Z=[K
until the	o-18	NdbaWh=?c;:B<ZSFfD^We>Zc
unuse*	d29	qk=l451p91j?:lhC?f30=A;@
unused	d29	of<k>H>r63gV9oi=6dF/>Y<[
updat*		6Ud]X6^acnIocY]DdKA;_;T^
update		V[g_];mkdq<ig8SVmje<^Jig
upgra*		ncDG^bCb_b@_WfH9fEUa:Ed]
upgrade		8]=c<M9c>HFAG?H8a>ai:]BM
upgraded		iFjh<_figm]d49Gehe94bahf
upgraded to		lAgmFqjjgfg_8Fll[i147laS
uploa*		AQkaGLRfoFh>9:9me_i?i?f_
upload		FamK@5j9i=c@eI:K]Bi[i=eE
ups		>ff=a5_J<s_crBA8iemIe8gk
ur		C=8>h_Q96Q>=m^T@6T58kj9@
urgen*		=FpfBYXdcn@EDF^gbc:4f=la
urgent		^dhdj;]]bhKZhaV<]dn=CEgf
usa		=Ep^@l9f0R=Pin2:Rnl]VeF?
usar	h50i16	98golt>d@HA<2afbX4=3pW>=
usb		8Xq0Y4?:ip<l6ci^9oDdE+P:
usd		:ik=i>_]@ZB[sD97hgi>jcli
use	g-31j-30n-30	BGhXma:9hXQdFW7NIdhGr<dF
use for		mmg1IWoh^reih=?XqepAb<ib
use my		>gvcb;bhpp_pi<<Zmlj[dHhQ
use the	e15h36	79i7rgd>hm?<4mT=WY?<k@>6
use this		Cih;i6^hTrZhq<2Yjgj5i3hd
used	e21o-18	4Bg9f?beh?7HmTCI>NTl:<46
user	a27e21	5Bh(6G/1fm2G9?[?/p<j55,F
users		5WiL>bCQcFHZDi=>bfhhV?H;
uses		G]kiTf7l1>=<Ao7GHocPKlDf
using	h17	>VQ(j^>1Uk8X>[ciET3Z@>62
using my		rhb:^Dd:hcGh9@akIfdW@da;
using the		,RcDkd651^=>Ind4W7;Gj787
uso	f29	3C0_oi>/39;E5i5TC98bfa6I
usted	g16o-28	>RVp@X5?8]dd:k?_:_Ya8e@g
usted no		[6Ko5I6bJre@_9ic:c@:VdRh
usted*	j15n28	f><V=bCX]eG_HHbB3W7_;r2_
ustedes	j15n28	rG3n?L^b^=G]7F]C1[<c?p4e
usual		j<k:aZdeh@h]]1[hCRJDd9^V
usual*		5K[Dh;AH13H8kg@8F?gd=8?V
usually		2Zmk8JYWa6Z8Bd>D>]acY=a]
usuar*		^Ac1JeT?aA>cBb=<:iUbT>6h
usuario		?HV-9k97D];K]THK>eciDA@a
usuarios		=Ie/GA[K^IYd1[BRF_Yc<?>>
utent*		bEZ.fbU:ebZb<Sa@4I<<W39<
utili*		:]e=^E:8B<b73?A_;KhlY39V
uur	o-31	GKjdi9oV8CU9:^@SbPl_h9^X
uw oude		o?[l2efjmogd-9eo:g;99nmg
v		Ai:3c08;3hb[b=AB[>bHW@<8
va	e-17f-16g-20i-17k-22o43	daeCac^diq]C8^]6paKGdb[k
va a	o30	xfS^gglem|dbC.elFo;-BtgE
va bien		VieXf_ah6eXlig3Si^r6d7ng
va de		iIfm>njlhghlE4Imgo94enpi
vacci*		;=d]ih4[9e99DKi@3@26>l;;
vai		s_=]sAvUcleGb<VsgY66<tjS
valab*		1bJAfB10149T<a=bM<dfeW2B
valable		9aBdr]8?<69ZGl4gC;]jY;Td
vale	f27	:V@lc3;9JREe?LA_MCc_pfPX
valid		1W2lrX?;.58]Rr4__=Wlcd/c
valid*	f19	7E:5j</4:EGmcAGp9_LVrX49
validation		9[c,?;E9hjJef@ZCX^cHJ,E7
valor	o40	r[<BEigk3Bpg2b_bH[25=]TA
valt	f15	IG;joDYA<Y7mZc4iE__akgdD
vamos	n-22	[bDJJnGgXvcb45=ofk;@Wonb
vamos a		a?X:Boeh?gdT76A]gmWXAmf_
van mijn	a15j40	?D]79k7^5W=[fj9S5b4h7iF@
vanaf		=DDCZ:4;IM^jX@QhaWC[bIXI
vanav*		g9_n7liffkic1:ie=n5<:nga
vanavond		m@er9pjgtjkd/8bk7g;27scZ
vanda*		mEC<AY_]?GhAc?D>3:HY?18d
vandaag		j<?a<D]UGad=D6j^>=4YD@[g
vanmi*		r=hm8l^gaibf76eq=j?55mbe
vanmiddag		m8io4hklmsm[27do7o;9:pqe
vanna*		m>lC;b]fXm]p;<ff4k;Z5dR@
vannacht		lDml?R_ihj_g:9ckEh7W=kqK
vanno		/Y]7]766Z;>cVsC]cafeb=D>
vans		^iBT68TPb6YjIZ?E@Ml>^6Ed
vao		rI2^D=fHZZB:;Ija;>:A7p7E
vast		WD@WW9C??Dd7M*Wj67=e=g8@
vat	o-16	JmA5jFrh9G_HnT:=cDm?n3lg
vat number		ZV7n_6hgjrQd8/_ihd[9aZig
vaut	g29	3^4gua556+C<7d3q425bib;D
vaya		m95i:7lgmq6@Q=h7G5=f9_<b
ve		uM[_i[ik73VHaSCaYcK6ac]b
ve lo		vZKa]fjdLqgF9,go@[.6=rV?
vecch*		aTq:8^7;m^Uj57@e^sdWiPic
vecchio		]ak:9?_=eGBd?6WmakNI?clC
veces		p?;[<6fb^3<g<gS7>AX:C=9a
vecin*	j15	WNsd3a?kAZB[_oa_Vj^]MW[T
vehic*		ZcmhaBF^Ieg@ZCI?ej_UV=^g
veili*		5eh:aF72jr:]Y?cAUFX>e0_9
veinte		iUEl>ilVqpCb^7^]Ch:?AhiX
veio		qIB?haqhC>iW9caX<C6:5RZC
veloc*		@iiek[_c:e[kBB5mkme9]Zhl
vem		meI6sazh@5FiaB;5bgk3Z-p_
vence		4liEg79=Vd9Yun31ojrZk?dh
venci*		ZBll.J>km6eK2MDkYBH[H4ac
venda		3?6jm>5;37XnXm4g4:<jif3G
vende*		if[llccLdu7Zkc6B]_iBfjdo
venden		3nf3j<l;9b^jkA7Hhes6i2mb
vendete		@er=pF__3n=[hd?Gdcd6q4iZ
vendez		fkcTeXae3^oak>:gmln=f6mh
vendi*		2;KjSa>ZCPBC^V_<EEERE:Fc
vendr*	g15	8ZX_;E<?:;9JY]9bU;e]U8TA
vendredi		5[LW;3EED=BEZ=?@f:bg<CLF
vendredi a		n;hr7qjljqfe21hh2m976xmZ
vener*		@h_^lX/;UY@RFc=]hehfGXE_
venerdi		Bd@ZA_@I4MJW7U>@YYiC=cV^
venga	i18	1;=p0G.D]Fl:@2d^::4hB64P
venta*		q^[hl3r[ik?9_KIU]@a?Ahja
ver	j15	eUZ_YHLl6E_8gb:VSagUVBFc
veran*		8?^B>I;4Smfa8cFX6g5FLJ?]
verba*		9H4ikF=27B2_hS<_F:7iY[5K
verbo*		6:asB76@n-f988EkB71Sj:2A
verbr*		a98.ndBa+.ZGSm@<83?f:=;2
verda*	n42	m@dW;5Fdlv@b_N^X9WAo<f:b
verdad	n39	hK9c?;mnbpADg6d6E5CZ<hFf
verde		5do@ddKEDnDolJFClbeAo:f_
verde*		D=EV8b699_JcB9md;I?c<b>D
verdi*	j17	L@[=5_>lbW5Ciga1>^>DRh69
verei*		X;S]Ec^:cCaeC7EtAg4Z[fag
verga*		1H8:EnYk::fF3B;;lDjl=c;@
verge*	n-17	EDDYJd_X=>ciY5A]D]CIh6<?
vergessen		7Cf;]iX7ACAaXHb[=[98a0Q=
vergo*		pd6e70e_S_XVD<mX5;L?Ck;T
vergoeden		uS@mGgGgTaaA18lk4b124lYD
vergoeding		<h?2]+3<88S9]Wg;?9G9E<3:
verha*		ga2MB.>HguEXk6hC775?:b;>
verif*	m25	e?_3V@pGjC_vkVg:9BEBA7>4
verification		HIm]S8T@Gk:_eYaCMe[?d7f>
verification code		BlGnfbhs0E^[pE9=rVm2narj
verified		GbI7Y@T?jo_kg8[Qbd]6o=a>
verifier	j16
verify		Araik>tl4f^ltK4Dyaz-vY{k
verify my		@ndpqamm1^ehx<4Ivdt+q9lj
verifying		LlkSnCbT<aekjY8eqin5j<lS
verke*		a=hSEadfbnCk=<_aDYYWC_BH
verkeerde		uBXd64lfto;k4Qj@AQ5V<eDe
verko*		4[ZhcGD[4WBWog0bDdaDhjad
verkoopt u		=fc:iXq_Eiejlf9Jqgo9h;qf
verla*	f30o-20	e=1Y_869[<aWI[:_?<FhXh1[
verlangen	f17
verlangern		3^hdP=:FL6aeS8DH^CK7a6T<
verle*		9WaaVb9H6ai^^9:mef[_hHH9
verlo*		iXde=3ZHseDQ>Y^_T@deH:AT
verloren		lIdDC5_RjX_b:aeL8ZAbA_D@
verme*		XXhTqegW6^>F?j?8J_j=f6kI
verni*	o15	W^DcHnDdGk;c4MXahlS]?X[d
verplicht		Fbe5m>hFWnfpoZ<BqZpXi]i[
verre*		pC[IgjidigHj=7D6Hb]=^EmZ
vers		9KAaEHlgFXXDh]</b[dc>F]c
versa*		?_K6;0K^D4[cEJ[;9CH;E9;=
versandt		-gF/e5:16/1:ip57s6rlr74Z
versandt worden		.f82i;/.3.<;fm;:m2ukh55A
versao		CikDeC_bcX]hbX0Tifp:[:Za
versc*		J]faSa=>fJ>c6[a]UXCc8C_E
verschickt		6ei,e7H7GA;>Eu<?>HpjD.99
verschieben		Ucl3h>lZ9f8akl71meoVh;df
verschoben		]?Vj8f[pjngU<4d_A]<K3kiY
verse*	d15	iWA8?B7bfSFU8qf<Ue9<X1=>
versi*	o-17	^_bdhEW[@YCnnG=HjdgLeJkZ
version		XckVrVm[Fdanki:anoi=kVsc
versione		d_f@H8B:^h^ceDCIh__2k;dd
versp*		k@6t;19Yr0aI6FZn5;4E_h;>
versprochen		m[>eYaYHbZlZ5=dk6_235^I;
verst*	o-24	4g9;D/<;@_7bp:b;A;W[I>8?
vert		^ih0eFlc9DaegbBfnam@]6gg
vertr*	f23	^>9j[CIMd@ULW]HHI84ag^9>
vertrag	f28	^=0ZVh<c14lj:_=SEF7jgW8@
verva*	e16	];AW8F0<kDWW09^e[Y:gYbE=
vervo*		=ke6m>K=9=V_kR:cigs<c8ba
vervoerder		1hcBk7b?:UUDpp7>hJnca/cd
verwa*		Yf@CX2SM>9DKWeH3XCrZ[8;I
verwe*	f17	CA3kpf7=/5_Y=e<m4;@de^8C
verwi*	a26	9DJ6UZd>Ce]D9=5@;iEd779e
verwijderd		]9=5Wj^G9_>>5:C<:k5f7GDg
verwijderen		3^@2c_Y11g0;B<39abe_?2Vl
verze*		CI98G=Q^7=kGEAMCS>CBRF<3
verzi*		=8npFn7ivd^9/>igA:8<j]L6
verzichten		5>hlVt8hl>G90YgC=94;g:;5
verzo*		?8?Y:]9YkTK9>4XCUCSW^@B]
verzoek		B<GG2^1?fc[K<.aV4J.HA98V
vesti*		799fB,6=2dgCi?M6I9CbG;9c
veut		>lXZAaa_<=Ta=h6n[jkc[9fT
veux		7F?E4D?[:bl8ebD=?Y=XCAJi
vez	a17i37o25	^9lh>ZXrshb=<8?gICD<_Udl
vez que		lW?J@8idkd;BkAd9^WdgFeAn
via	j16k23	8]@?kZAF4Z84nf:J[=AD5i@6
via de		7h<0p3k:3>@8kD8K^DlACVdI
viaggio		5c=->T6Y2-Y9UQ27d:hc<1=9
vicin*		<e8iiBG96_?_aV9r5>9d=q?>
vida		lDds3@kpqoWW5Ef]?@K0ABli
video	n-15	=ihCnDma5^9jp^2Wqfv>d=sk
vidro		jYkle9mlhobg]WYihkW29ipE
viel		hYG?jIghjJALZ=cYRZ_2cUXU
viele		hgp2jVhh@fCajgD3iUg4f,lS
viell*	i19n16
vielleicht	i19n16	b9^k3.YmiCH7C7ea:9Dj^15Z
viene		b[Z5kevfKFh^b@@ciah;]bnY
viene en		1jc7Z6n?:gGgq[.=ofq9h2kd
vient		_^a]BWd^he>g@WIdch]:UaeW
vier		aAgdJ_rhjg:X?^XZ@9e<_f[c
viern*		>DEZ8@cD?X>@c^7ZXYeFLaW<
viernes		8Y^D@<jC>k8JAD9c@8YV^F=V
view		=gUtjgFZ6=F>6j;m__^]_h^Z
vigen*		,D<lh58736GfeS3l>>=hpi:?
vijf		^[]kf6h_ff^9dAW:dGg;d?hi
villa*		@_mZh6rGc^9K_@BWpRrPmRhi
vindt		6f>GJZT60i@<c^7]_eKi@BEf
vindt u		*hHhcc=190;;Li9Mh3lgg7<d
vingt		o?ck6fxkns?E_4hdaQXSIgej
vino		gJd4]cgo+8V^bj/:_VJ@>UaA
virem*		Na>[7Y7H@ddJ2@[Unjcb]be<
virtu*		7ZpWh^KEX|HblD9D]tl5p7_X
virtual		7ekgh^bUDp^aiV6>ijg7c?fn
virtual card		:puoi8j^Aq^hsV/Iuwv2p:vr
virtual cards		?gnRjbWZDaIe^b6biet4i@nj
vis		8i_=e5Hc7X^^_h>]k_p_g;bR
visa		pflmfjfjqmbmd4HljeU@gEtj
visa and		dkfXj9db>rYhc<6<lip:i<ob
visa card		=go^mQmc:u?or=8jmhp3j=mb
visa or		?c[:g>bYnhYgF:HSlki<a4ob
visib*		Td8;jEY@,8_YZjB<FAecS1=[
visit		WaaGeZgqA>^g[=CaaZGV^@bB
visit*	c-17k-25n-21	]Ko8a=jp8Ejp;C3C^jmRe8iC
visita		l<G4Lggf99b_4[9:eZQE>GX?
visite		o?^]cgqbc?en:[?<aaaE_5iU
vista		GLhrTDj_k^^Y;IejCI8;hCaZ
visto		nkL_@3CUDXeY>HgYEWE1<=MI
vitam*	h20	:<pAmhE1>u59<nd5=334o18;
vitri*		iYnVZ_eiEIie@?E^qlXBf9uV
vitrine		ccmTYHfbjb[k]_@Dpfa.l;ki
voces	n27	vX=neYhkkVCY]AC^<G9D<q]c
voces tem		Bdj=j:CA5@gmg_;BchrTgGcX
vogli*	l22	<AB;4U183_hCDDZ9UX8h88>c
voglio	l23	=@5N3E+F4>m6GHa4CB7Z851d
voi	a28d17e16f25g44j24k15n41o22	m>8m3mJSKd;T4[gm4b/i4w5l
void		9DEe9X/BcbaZ9?XYCc;k@E7:
voila		q=<o7>omtw;a60jh8B4S3qAh
voir		;lD4k:F9/D]]gW]^R^K<=AQQ
voisi*	g19	@TFf8kDaQ95ggf5UXW^e>XCb
voisin		EaoedjFdB58Z_o3fFgXd?Hd_
vol		p?:lA;jlmfA>b8aSd:Uf:d@K
volge*	f38	_Q><s=F7G4Wka@>^?=@^ce>8
volgende		jWHj5LaaipmZ[9iW^bA<@Rac
volgens	f39	XU37g:9912JdBk5_::Jlcb48
volgens de	f23	;G9Fh:E=1ALkcm6]D=jdi]?:
volle*	m18	c;545T_bhMWff6l;1>4;Tf?F
volta		l[7g>0@__gg7Y=f:ca^A@CUm
volte		j^<8a[n^V=A[c:;9J7]gHQDl
volts		Cfm5n4qSDURmnY6VtglVk.jg
von herrn	j18
vonta*	n15
vontade	n15
voor een		:JlZg<L]L8Z<XX;Vc5iYh<ES
voorr*		5Ii:?9BBbjchfK[EcgJDl1_?
voortaan		I>i>4UXFpv_m:8fd=j8LDY9>
voorw*		5AEQF3g5=8]B_V3ES9A_m=:Z
voorwaarden		5<@dI68;E8bJC[C^>:AWmb=L
vor	g33m15n15	Ue8gCb<DEh5Va7an:C:>=r:d
vor dem		<jGEl?@XCCAh[3;JYAYH@EaR
vor der		eICokm=>>i8?8cEb@<4E[V;E
vorau*		YjB3U84C3/d0UgD.m5lkU@7A
vorbe*		DT[aiZV>_ah8UGfoKH@:Wh@:
vorga*		7DV@=5E9FkahqGc6<YX=eB<B
vorge*		3?<hB576=J;<j9aV:0=W@@1^
vorgesehen		=XiYh07AQ0U7hf6W[>kkm2?H
vorhe*		:gF8?7;93XYdo77<ieTDc<:]
vorig*		Bdd:]GgfBdCfqd:<fLLVZ@cZ
vorige		?[jCIGij9cCimeC<D@jSTAFJ
vorre*	n-26	0Qh;Ad4]57c>=a;AeiFib>Wd
vorrei		2@j>^Z0::cA9ghGCVTEea[AI
vorremmo		?bkb;e9][aL_9n@G]bZ_d7R_
vorst*		;=5m5WGCIiH;jdgA489c7i7f
vosot*		o>X^3Xmclr9W75S8<c5f>jNl
vossa		d=TDXcN<_o9F^Q>_T@?CaeE^
vosso	j27	[<UDZYlddb7JdnE;9Y[DIdY^
vostr*	h38i-19k24o29	pAJDjq]ZSnTMVY[c^@A8_t^X
vostra	o19	lD;Zco]eHCT[56]=KZ4:@iZ;
vostre	h19	XS=bqE<4;f9G[ZcZAD:?jgX?
vostro	h16	Z@EbmkgZdkNVeT@abA9;Tjdb
votre carte		d>sE;@_Znlbh4VYhFmDF>_dD
votre commande		:VU=_?<?24@<hb?Eo<lo]7Q^
votre contrat		b??__:@;<@_hXX:Y5_L[cnBB
votre demande		IB]jAkedm^Te9EUg^l??EjiW
votre dossier		^;ed6kghbeXa;[UZ^e8<9hlh
votre nom		q:ee=llgZNhV1;fk>D?Q;cnI
votre place		fD;m<@vsmW9Z8:g?aG:_7gNj
votre reponse	n-21
vou	c18	i^53^DfZXkj9F1dj@71a7m67
vouch*		>_foZ:1]g5e<6XVA?9Ubc8<E
voucher		^Gca><8FN:hB5]RmBF:9fDA[
voudr*	n-17	>GgA;a-AJBcW?a>Oak[Hb[FB
vous attend		n?ggDipk^saf53enCj89=nnd
vous aurez		jYDC]enZCmG>D0Ak7g64IrjJ
vous aussi		gfh1e<gjCk^ja<4eqnp0j9ib
vous avez	o-29	i<4V^>mf:;]XdaIA<5@Y@F5c
vous demain	o-15
vous etes		U8?h3:jejuJgb:]D=c6=Ajaf
vous navez		eEbh3gsiro=b47][U_3<Yuid
vous ne		t9cxAPqhsvc@?1op?d6?;mYc
vous plait		6T]D@Hb^WE^KRC;_rfp_g<gD
vous pouvez	o-15	:>c98f*<E>B?Ca>_=h:l8[5H
vous sera		qGHfBep>eqiZ@5XnGa3@DdVa
vous seront		r=fi9mihmieb48hoQk973rda
voy		iW83iebH>i9;Y9M[:I5A9m?R
voy a		ZG:2mca<AvI;J;d_LB58EhM]
vraag	o-16	9bU4B(;684JXYaEd8Ei@h247
vraag*		<_h4n=c>1hBfdh=<d=e[u>=A
vraagt		0cI@t3D3125del1fj:hmjGZW
vrage*		RCUZ80CDqgYaeJ^Ba5j?_3]h
vragen		@@cc7/c<g=UUbYWc=8_K^/Vb
vraim*	n18
vraiment	n18	_>2h80sIfn6El6gJ><6ZAmCd
vrien*		ECY[<^1k]D<QdCC;:CGaJk@D
vrij		@[kWCJ^jmbb>889nja^?^emG
vrijd*		YK=5[mfe?_LEV?WVhPgcSkIB
vrijdag		?]96B^7K6@V6UZZBSEHc3gH;
vroeg		iAhC9Qo]jscf00=ljid:dYhg
vu		i8gq0:@riWc;9;mc:a45[EZ>
vuelt*		i[Dr9<ao]V^@;dcU]UP7^V^e
vuelta		jfTa>V9i>AfC0gb]Yh@4FGUE
vuelv*	o23	iGSeeaTWTu^[>2LiZc25?nm^
vuelve		oKMjbbj^an>ZH;fjKj=9VroW
vuelve a		q_=CJegZFh@B]5ZW^fF7=r_Z
vuest*	f-21g-23j-20l-15n-18	XBhAhbunZrVq5_IBkci8Fbij
vuestra		UGo3BYkaQn=c<:C>flZCZUab
vuestro	j-15	f[dGpmtg^H@g?c<:_eh>aJc_
vuole		DbVlS;]UW[<fBk:[aTeEeJfd
waage		p_ge[=keepXhb5=?loi6Zaka
waar	f-17	m[F.;HKkZ>Hpeh;9bbNA[aLD
waaro*	b24	m:>/]dpmf0[g2SS94D,a5E=9
waarom	b22	n<47DfpuA0VbABT2562T2;9H
wacht		wb4mE.^l<<a>?[]R:78Y4]<Z
wacht*		lId<88Y:l^C[3Bdb@qfi<=B>
wachtwoord		8hn7f.KDag?kDqBgZnhg@EcG
wahnsinn	n-18
wait		AR>kk[YaUZ6FWjb@]5CUcL5h
wait for		[dgfZIgV]g=ik]<d_BMBfbja
waiti*		YU@?_;Hc?=_bUG[5fVf6H;M]
waiting		dc[VU;ba?Ydhai=^:=H>eW>E
waiting for		<_dd]9A]@^<AlbF;jEi@f6Cc
waive		4IkqW./9W1e=T@=_>:;js?13
waive the		:Xn];D>;g1a9C6=bo8bZr<79
waive*		:Zbu>kEJW=UFD]ZhZE<AImVc
waived		s@it5jcmmgfB22ejai08WVdd
waiver		-n?LqF.0(-5:Ys3C_7ni@46h
walk		ecrWeR]jJibla;>Tcod:Z^mi
wall		o[ZL^6njoj>ZcAY:cehZacgk
walle*		]6=2Qk=jB8]d8X5[?Y:e9Y8=
wante*	b26	cC[:@sh]U5Xa994CekBW=abI
wanted	b26	DFB:bskh@?YeA7<k[_S??fnd
wants		?gdop@X>4^]lZZ=WiciI];j_
ware	g20	De[n]=6;c7?<4ZFh96@E@<6_
wareh*	o-24	@dD3cMa?@^JE5:@6d?gXK8X@
warehouse	o-24	LS:3I;?4<N]?:;F<gA_A9?WK
waren	b25	v@D4GpnoY6iW6?IbH877<>d6
warm		kMi^dXprquZmCFFanfD;e^ji
warra*		WXHqh=;b^7fV@CAj^<@iheA<
warranty		FV:cZG6Ka1jTL93_^EaebfH<
warte*	n21	pJAv<0amSkEXFLiY?>=HB_Bd
wartu*		_E6d^Xb^d[Hk[XP^dA<CAj;@
warum	b25
was charged	b20	p7<4wqws1.iuc92j4=a2@9u:
was declined		@dYQh=[c8nGffM3@l_o:f>sh
was kostet		Cbk[EQgCau<fo^5Uorv3n:m_
was mine		mDah=aofupff8IeiAi>8?img
was not		F_V2r]TJ.4cddo=58?mA].EU
was stolen	e27	jJm2>514qq6n1Sju2r8m<<=8
wasnt		AGrg]Jm[l:eTJHUj:<VD]9g@
wasse*		jRE<gdpnB?^d>>C@facaICkb
wasserschaden		m<^sSjndiSef4.Hn@f2?[pnE
wat betekent		CjpWfAkhcoYin>9hknl5h8he
wat een		fC<d@<mkbbAZr7a:G75[8<>a
watch		=W[alMgC;p7;[eBKZB@5^^g>
water		H]8^WWpe^EIiZX6GiInVDBc_
water*		gg?Ck9h@?]@jc?<oTX_Z=Xfa
way	d16e18i29k26n18o19	oe:_=>Heb4a=@=nnRC<>7@<4
way to		ie[;CbAS=C?c5:RoIg8j9:ID
ways		n]WdD]udoaY]:1[Ce@EI<ldc
weath*		Mjn;B;5VCYX]GW@ckod7d=cT
weather		HerT_^B96M<G^k<glbbHg7gN
web		fYe_eFUdinCFFa7Dhj^MZ>bg
webho*		7il8j=]C3UGJmj5;qYsUj9ie
webhook		8hj<mYhA>;_;gm69ngs=k2i[
webin*	o-19	=pn9m?mX6GCWqA04rfw^k1_b
webinar	o-19	;lc5a7lG1cD^il07ujr=h-f^
websi*		C[bCW;dE8d6Gge@2g@mag8;g
website		8aMC[@^4]V9_>gC:bAi_>;;^
wechs*		8G?*nJ4;H^DS?c=:W8dXd?S:
wed	c-20i27n-33	?Bij:D3:78iW7W;rYmFfc^FB
wed like	a-15	h_bZ?@5eWDa_CTYXS]<XaGeX
wedding		pF_[@JaAfnAAe@gf>Z6Z;qW]
wedne*		iL@cJGlb?dWgh@F_eXVD_Wel
wednesday	o16	j>feWejggocLfZ]XlbP5]Jpe
wednesdays		2ja<r:V:676=iq92cBsl^2=W
week	c-19o26	ndngjUhij[DCiDSfafW7ad]A
weekd*		:fg3lDA88>AEjd66iWi]g4hf
weeke*		[b@f@REaZfEFF4baESKd>P9]
weekend		;??d4:=AEYbEE6>g^_Jc8A:B
weekends		hfd@iYihijcaB@8hjfm8m9k_
weeks	d18n18	nY[n:9Eme^:S>^]F=8BHZ5>k
weer	n17o19	iVhqYAjqeoX_3Ki8dG7?afec
weer een	n18
weer op		kGgj@ndjkqji69_memV2Zjhb
weet	n15	g8bf19bcok<JASj;2Y>j9bGL
weg	a36c25e29i15	X:c=2h7FhnDH..bhA_4h9;8]
wegen	g22	YlWGha881BW>LGGy;a5c;f4;
weigh*		aYfBicn@6magcIWTiXV6f>Wb
weil	o16	bU_rUw[N?hcl1CIo@g68Kqkm
weiss	e17n17	G8n[459^nR;?FLkf5:0f8i:;
weite*	a15l22	6917;j6>4e[EiAJ5>EBg@?Fd
weiter	l19	7;9=XVBF=keTf?g=??D9B<^a
weken		mD=i_;g^oj>7Fhh6<5:>BB@c
wel	l20	G>8Xf.D82>Z4r>Uf4/2b:K4Z
welch*	f-17g-24l-18	KegjepFg9e<]lm4Mdlnarkgf
welche	j-26l-16	@gj_pqc]?e9H^Z3c_hidkVGf
welchem		E__>af>c5H]ief@YjgcZfd_A
welcher		<TjhYgZe?I<[do5iZcTiieCb
welches		[WeEE7Zb3DfgpZ5=eif?kWe@
welco*		ZBV]L67Z9Bg:IoS8VCi]=Z:_
welcome		ce>]X7aA0EGAck??^[bPCDVn
welk		;cmdk@Hf1AXpob/JYoq@k^Fa
welke	j16	4cyppa@^1h:cax5BdqrEnkjd
well	b-15d-15i-27l-15m-20	yfab[gvfa}<iG4CotnV:Rwql
wem	j16
wen	l21	<C4b701:/;q>of@@<B<cE]9A
went		k:aGbggU<bcH<YDdQKI9C@aj
went through		oVce<MmikhRf5<FJag?7eeaj
were open		=f5/n5=541:4]cBFb:fl^@4<
werkt		aiU<h8Bi/EdaAlW<ki_/e5dB
werkt*		8ehYa=4=@:[SI];hZ5gc^3FA
wet	f17g20	Ag=[k483+8=Y;m6lG6=gba4?
weten		2cC0ohK@4g8=ol;8_fe;dmcE
wette*		;c<joC;630Gakl1lA9gfiK;H
what countries		Ull?kBma[Be^f<7[slp2j:mh
what currencies		Ldg8h6ngBgamm[8Fjei6f3fZ
whate*		?c_7GA8Yjj_oqGhDAa68_=Z@
whatever		:JS>8f?HfJjqj:be>b:5Y>LC
whats	f-20i-21j57	Ziqq_t?n3O7Bls8=ekaairUi
whats going		Ihbfj?f@Gf[[jQ7Vtio9p6v[
whats the	b-23f-22h-16i-18j17	Bnmgam;mBp9=kn7Siq_khSje
where*		tc]TV@[d@RfR>9A;VjY:K8kc
wheth*		<_>ge2NFW=6ain9c<Ca]ie;h
whether		?ZXclUk=A:3cfo9?=<nHcl8[
whether the		Ea?ab4kK?GVnnJ<<M?kBZA>c
while ago		8lhoF-2BJkKCNlB8En]4fRMf
white		gcfS[XYDBkI_rDH;lmi3q3dY
whoev*	l18	8>L>=1g6YtQYf5e2@@;bEI9G
whoever		8<;E40C7[j[@i;m5=73GL4=f
whole	n28o17	e:Fj;epkijAa49^[<[4c@s>e
whos		(T]Jac1b0;DDnjE9@EXYZU:S
whose		=89cE91<.3HDh[XE3=3nHr4;
why did	b33	W>>3rfpk>5al95:e<??578m@
wide		<in=m?dW?Vgdsf1^jnp>g8mb
wider*	f16	EB7_ki88:@[Y:ADhA<7ea]9B
widge*		Mefdl:g?Hkelf_:Blji5i>hb
widget		HjhTk6b];aaklV5fhin6h[o[
wie viel		:]t0[c8a3]D__R^6g^h4lDKC
wie viele		^ip4pBcjTu=Vj]<;rav9k,mg
wiede*	d50n18o15	lZ9E;6DlMk_d?dm7<_XDIYF]
wieder	d39n19	q]Df8FVkiiWe9Zi>a]V;@]Zj
wieder bei	d15
wiedergutmachung		m;pr3m^kndei<;hk4l3;=jjg
wifi		I_u5]0H:gt>j^_R]FsicW7aI
wij hebben	o-18	j_F9marcdL[f_:3ejGj?dFm@
wijzi*		4IbA4,67bXDZVG]_=QKVk3@<
wil		5f8;Ce1=,:i:a]B>CBbJ?i=F
will arrive		;ad5e4k:9;=8sh74lDyis3Ud
will make		d?qo>gShmgeb7<di]e28;jf^
will not		^Bb_cble_Fda2=Haci;?XUpc
will pay		k;go=pnhmifb55gj7c9<4flb
willen		6A;ZK?7E?=eB1]3gZVKh_<?H
wilt		7A^>FpF99XI8197BWdGd;3Dl
wilt u		<;Z2EBH>do[<CS]jce[U=/_d
windo*		mg[jD>k_gkDk8?/Yjenab>eY
window		VgYD:KZ^JJ>_KV2IqYtR_MUV
windows		jdcYd>aUXchehQ:^iZo8k9ea
winke*		dgZ7f:H>;a=H?i<?EkXDT3^f
winte*		[jh<e<kiZX[^b@CFrjj8carB
winter		ecp]EihvGHmae;4eqnqLi]kE
wiped		n@bi<kmliqgJ>7__Tn?EBoif
wir lassen		nH_^UDiefqjB>=UkUh><4rh:
wir nicht		DAT-?<b=V<Wk2Z>2bgclA45>
wish		^@KM=[9Bjjf@2a?@hebf>DCg
wishe*		eZCr@Mlkfba[8Ih^hQeZWgb_
wished		nAdr:>qgmlIYfUccK:GH4qeA
wissen		2Gcgg]4Q>0:Ag_4Z>k>Chc>I
with no		g?FgVfVdepT_D7fc_B1:I[jT
withd*	b88c17	f</3gvhm8/kp74;eE4:?Bfd8
withdraw	b34	_A5:;mef11cf[97<Z;j^PbZ<
withdraw money		=jf_k4k?pj9fqjD^jmq3h^pk
withdrawal	b42	k61:mqli0.lkG72g</=E?=^<
withdrawn		D?b?;TA_mnKg6<heWi1W8eXE
withi*	o-28	a]5CcCBV?bSbFf=[gadW]WbC
within	o-28	Uf7[d=882>AdTi@fbf]gi_FG
within the	o-25
witho*		VEaTaiJ?fZWd[>HsVU:^d_KI
without		_AHU?b?Ad]VG=??k=X<_V8I?
without my		RIWEQRM:G9Tm0l_i8X:nDf4=
without the		BI]^1Y/Cj9kC?3YgY7;Xa:[>
woche	o28	pCjk6U^hhIa<?SceX^?BErTJ
woche*	n31	iCU[>6_Igh@Ya?ZA]>dV>?Ah
wochen	n32	fA^nI:l[gc;BEDg[87IaBE8i
woens*	o15	iZml@noikiii9BabldK>]cml
woensdag		mGjeK_biefei6;]IkbL@XV^c
wohl		lC6?=:bZ9Kf@eAlD535F4[>^
wonde*		Za^khECG7h<leE:ahbf=ccRd
wont	o27	EBejDo@tjwKi6WTajl4[do[G
wont be		jW?eAlfkBgiN1@@?jn]bWmaC
wont cost		q;jh9ijlsada63Gk@a<8<khe
woont	j20
word	n18	GHZj9:M=gd[e^=jX3><g?=Fg
word with	l16
worde*	c16	DA99;?48]7_F:X;^[B^^?=<<
worden	c16	c^_;2>3agA[E8^IEcBjiZ7?c
worden und		;b;6X8G43371lk5?d@nik5=Y
words	n24	cD6i;2k[hg9XpAi/H99^^H>[
wordt	o15	XH:YgWaa>;^_AEKg9<TE][ZG
work	b-19	hifobEieak5pf^RdZ[g_bEfj
work with		0ieZq<s[??SYla2:icqef2hj
worke*		=b5kni7D42=DGi;^<8=:<5>a
worked		XM>g^?loCi@enD:>d^d6VLpe
worki*		S^mfZ4b@uq2_djHFdkUfCn_Z
working		oXfm]=Y]kn5VbCbEAhed>m^f
works	e-16	[cY_lgX[8i5fh]6jXCcEgkh_
works*		dRb2dadgc]fJ?G9]?jiY?^]n
workshop		kXEFCAghbYeQC@:_]ARRGZ@_
workspace		Acd/:?>7hn@W;Y;]fm_gE8Af
worri*		5Qt<lZA9WsDeAhBY^YFDf7[;
worry		9GncjhaU>m9Y9n_8d]c3kWfX
worse	n23
worth	g21	1b2iQa/02LFWPm8g?94nH_?i
write	m20o-23	1K@C<:262T7BvEZ59T[E>33=
write to		9^@FcbT93cG<ie?^5CeA:a:j
writing		^WZj;^XdJd6@[f=EbB_]]kLh
writt*		:XSBcG518gSkZA:l8d9Hd?9>
written		7cD@_]9BBAdkVa=k5UBeAD:?
wrong	c49e15n22	cW<FMbh_g]]Z;6cCm?CfT_>7
wrong account	c34	0a.V>[3o2<kA>:73y4slBg?0
wrong pin		?Vj0V10/j^Xl8qep8nAe@;72
wunsc*	a17	;@745[8>8Y^E:<G;:U@R7<=b
wurde	b17	jDC=<oi]Y;Tj3Leb1K.X8UDH
wurde auf		kBcr8lhhnggh79fl;l94<gha
wurde*		^acDhpa;bC;bBf?j>DLAb7@_
wurden		_Xhc]dg^fO;e6aXm=;@[I1=V
wurden sie		2Sggk]58fF>]4eZdE=>Fh1HD
x		WbB[J>?YQ6G^5EDeGV^P^?Ic
y no		=BDB8[EcYTm?=2cebI6d;hA;
y sin		S3pl7e;_n4gW0.er7P:cg8@<
ya no	a18n16	=V.?9n>O[x^A:-d=i[Jd6c:X
yard		_XQUfBaBU?F>hF@efIeT_7jX
year		;Z<nYdGJ;@_S>[[XiCdKekjZ
yearl*		-eA98[E^11c@aH;0rAqgB9;@
years	o16	XGYq9Lbafd@];7EIfL@YV^Vc
yello*		B[t8iHYB6hZ^ef>W]>g@j0GD
yellow		demAsAe[5bHbbZ8>nVn?n1aa
yeste*		8Sad6_9abK[H];BfYdglc^7<
yesterday		/^j^:K9HeYXVB><[fdnhG/9?
yo	b17	n[c3eKmcihXYLSdWCU=5RJYB
you accept		KSogE:@DY3h_IE=icGnRm9cD
you asked		jE@mDCmkmj;HKgIU^?8ZBgCf
you deliver		XWgi@=hooU;LY^UA<]C^eeVd
you dont		d?fjK]aKlkkF2,eoL[:3:ui;
you find		.ci<U>4Y70D=id<8YEnkc@E9
you got		A[hldT>K<XhmIT?pbfcailYg
you help		TcY>_BmUBC_i@bGYWkgdB.bD
you keep	f17	k<4nZ=a>PR;gb6Yb1@3^^u8N
you make		JIliB?C_r@aA87CZ_bcEd3dD
you neednt	c18	9?U?8tcpGaQ[.ACCibeEVniC
you nothing		i=_gFh]cnl[Z47Hm<d9;Dfpi
you offer		Fkqfe<]V;rA]gS7btmo/g9xg
you pay		^<lhBh^kgFWUIbbDa_@<<geE
you print		jhaDi?umGaili^;Bnfu>fCdb
you recommend		eKk@gb_>bl[]^aI7cW_>k5YW
you rent		Zio6b?nj[pjkj99Vpkl7k:oh
you sell		gfoVd;kfFfEgZX7nlltEa@uE
you send	f-16	mgjCGUjlbV<alkb7_joUETic
you sent		cZnlZfUodT9Q]A3@Ih_b_o^c
you support		1efGlHeiESbpgH7bqqn6i3h^
you take		iIE?GHdkaWaVZ/BdX^cV_9o]
you tomorrow	o-30	;gR=;2/C=77@ac75mAlkj53h
you use		?ld3o<nbAcZcrH3WljtFg.lf
you wanted		p?il?gqcmeaX4TeW?e@;9ie[
you wont		x8nr:tomqvfc,9hm<k473mrf
youd		?GRcA0ZAlBE9h>gaH;X^a;7=
youll	k15o47	pCWmGlplrmcdI3nv5D;?BaYb
youll be		sXUmZ_iKexm<I3hq[X31=ogU
youll get	o18	w:_oUsnffnhI<2cp@k16>ukB
youll have		w6ou8tltkrje45eu:o757tqg
your account		[VnlFaq[]gM>=eHajd_Gcheg
your bank		F@<;:@.95Ud;AY>86D?l<W:L
your bill		j:;Ufoglc9ed6[;j8F>:8?SL
your card	o-18	:Nl=b<[EhI<_ZcRZdh]kWKCE
your case		qHoi=bnqmpfd3AWhgn8?Ajnc
your claim		kRfoRjpdko_C7dZJaj=YTpgk
your company	n18	eA5lT3UAR^CUg0Da8;4<CdFY
your contract		Z?5ki769:8KY_Y:cD6effcBE
your data		k;eeb_p[m]]e7BL^^q=Lb[kj
your exchange		<io<jYacEnGe]b<Akip6f?lV
your guests		j:]w2nTjpq_f2?^q7q3;?ogZ
your head		:E6Ch6154jb7qS]:G68W7D<i
your invoice	b19	m=:3qpjb61kb>>7e<98@:7m8
your message	o-20	>^D0hP^91246em6Ri9qnd49b
your old		w:pqDrhnojbe7.jr@p763uqc
your order	o-23	<d_BH;D]99<GDc6;iAkf[BCJ
your parcel		>Zg<Z=8B>9@<jC99iSp_f89[
your plan		i=djDU_foh]aGF[L>ibD;dnk
your portal		j8@D:=fhhm7RU/D:^FXS@GCo
your question		GNY<nTe:44::Xh>ThPhneHCS
your second		l;hl6ifqlkdH2?biCk6:En_]
your shop		u;dkEjeidFdp:?K[^a>:ffkc
your showroom		hkp[Z;uAbjekI68jhne9k;lh
your site		mWaaLm@nli_H?7dcMo:8?ik[
your spare	o-15
your team		_<;p:<>EWZgHfE[8A9;M<gCg
your terms		J;1al8<?>3jpA99_<L9Ylj==
youre	m24o33	g>=f=9YQmsiik5_]:c56BefT
youre getting		o=bo=hjfldhf;:br:f@78jea
yours	n-21	l9fmfb6d8;C[]r<RHiH?gk]^
yours for		t=fl4gllqjgi:Ckl[j<;?elg
yours to		i=co8qctojhg66_i9j;4<iq_
yours*	o-21	H_41c/;;>W^WjDH4B9TcX39>
yourself	o-21	6h:3E.00/8]XiG?2E3d]g-.8
youve	b19n27	oC2GR_yrb>Ye=;_=;:G;8^^o
youve been		@kBee^<h;MX]6gDBfgIUf]jX
zaak	k17	Ef6jjW873XE;d8Jj9<>G?p9Y
zaal		DdmB[dda=nXcGcYcokg7dErg
zahle*	o20	eD[bbkLh@Ece<LDsNG?YV^a[
zahlen	o19	eDdjdZeLaGNc<:FpWd7QXpk]
zahlt		4d0?g?:66.cqI=EdBH:AeC;Y
zahlu*		k^kae[nVG;ih?eH_;hSHkee6
zal	k23	pi;2i9b>:w?8l-Fi<9525o7<
zat	n-17	4Jcc[<KJ::fjIY7g_nb@h_lW
zaterdag		CeiVM[Cb>VabAh@>f_fJgA^b
ze	o16	eGence5b<8YY:XAn>a9T_nKD
zeggen		9=7?CiHF<Ye[^;JEg=CkhC;D
zehn		jVb<aKjc@F[c8FIdZePBIHZg
zeigt		X_d?jfiGKUCcCkB4f?m5i4k_
zelf	o-26	@iWE^6jA[i]CpY;6i=iCC7eo
zero	m19n27	m<:D9BdcnrVla8p=442ZA<AK
zes		fFEf_UlmgUWB=id=_<f;HV5[
zet		3ij7L?/>eskKYbc=_eiU?4?B
zette*		[XWl;c:Tam@V8TcgSb=a=mAd
zetten		WbFdQchC[k:e:=CiHj:G=^bg
zie		rdJK?MCaU9n<>dEbkVfIW;WB
ziehen wir		kC6D<e?kCcj=B/gXc@>a2sB6
zien		1b7D_A45-WB?gPF>A_GJ@hBA
ziet		^Ufg^Xclf3?A1d@jH=AJc7HA
ziet u		@[hVoCbc97@@F_BFg;nlH28^
zinse*		vBb]UjkfqghA@=Hj:d@BWokE
zit	e20o16	TJk:Z>]5Y[<c=@UoEhFd=XX9
zitte*		?@WHUYADpSd@76dFA9@I;^7S
zitten		ECD]CK>bsiaJiDcWcBBeYV?L
zo	n37	gAHaW:nTio9dJ<Vd@6>EBDd^
zoals		pH?jL5ljJFM?:HYHCA<>>h@J
zoeke*		8cf=^>leIjYmgi?=pdr4j6lk
zoeken		2afCB@um]p]gfh54jol1fAoi
zona		3GmSE;@K1_a?sk6CFCkgU;Yf
zonde*	m21n17	=JMe;B8YlB>_b9fg>=9G_c5<
zonder	m21n17	BSFoC?;;_?U[gAcj5?6>cB69
zone		@_i@bHbBefcLld6Rjkl?i:fg
zou	g19	@WHXe^78URF8<neF48@_W46]
zu viel		hBJfcelih<aeY9Gl@FH6U<rZ
zugan*	e23	<Eh.>]66Zs6a/<YY9qEm75<V
zugang		cYY2aZ;ADp9FAA:E=maaH7Wi
zuges*	o17	i;1;9A9K^Vci;2fZ.A27Eg<<
zuruc*	c23d59	lj>[3=5nA6f^4fc:alZZ=?7;
zuruck		[XMd8G-jn9bV<>^WgdZ_aY?;
zusat*		hWqaFDffKiUl::=Fhe]?bbnd
zusta*		Zh2Y]2WcYV5:IeS3W5ge:V:I
zustandig		6e>c]4lHcI69dbC;_7kmEG8b
zuste*		Ah5?k7F56:>=kf>bV9hcGX7F
zwar	o17	k9@m4fSo]icE7.hjRC,J=f=F
zwei		]^c>RCgeXQDb3?I[XKPXC;^E
zweim*		lB;1kaae6AddGI:aFUc6Z3lC
zweimal		kC@5rUmn<8gj>_?K>HB5C7gI
zweit*		cEoI]GDFfe:V^V^<FeD__YH^
zweite		[Y^dcWbgfe^cCmcE]aW=j[Xf
zwisc*		BgX_kIaRfXRXl_Q1fHhXiEcB
zwischen		9fg^g?[LfAPaflBCX_h<_BdT
zwolf		ehbITbEeBSj]Z[<bhcF5c@fV`,
};
