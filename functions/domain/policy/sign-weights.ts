// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 167 of 180 (92.8 %), sentences 1067 of 1332 (80.1 %), questions 77 of 79 (97.5 %)
//   billing_dispute: labelled 186 of 203 (91.6 %), sentences 937 of 1346 (69.6 %), questions 777 of 844 (92.1 %)
//   cancellation: labelled 184 of 196 (93.9 %), sentences 1014 of 1332 (76.1 %), questions 129 of 133 (97.0 %)
//   refund: labelled 242 of 255 (94.9 %), sentences 1136 of 1342 (84.6 %), questions 236 of 256 (92.2 %)
//   security_change: labelled 170 of 185 (91.9 %), sentences 952 of 1333 (71.4 %), questions 460 of 500 (92.0 %)
//   legal_inquiry: labelled 161 of 171 (94.2 %), sentences 750 of 1332 (56.3 %)
//   legal_advice: labelled 143 of 161 (88.8 %), sentences 713 of 1330 (53.6 %)
//   medical_advice: labelled 146 of 170 (85.9 %), sentences 778 of 1331 (58.5 %)
//   policy_exception: labelled 162 of 170 (95.3 %), sentences 675 of 1330 (50.8 %)
//   private_data: labelled 149 of 164 (90.9 %), sentences 688 of 1330 (51.7 %)
//   legal-threat: labelled 222 of 257 (86.4 %), sentences 953 of 1333 (71.5 %)
//   asks-for-management: labelled 191 of 199 (96.0 %), sentences 954 of 1333 (71.6 %)
//   prompt-injection: labelled 180 of 185 (97.3 %), sentences 887 of 1332 (66.6 %)
//   frustration: labelled 217 of 240 (90.4 %), sentences 1377 of 3475 (39.6 %)
//   promise: replies 7577 of 9921 (76.4 %), in others 260 of 8670 (3.0 %)
//   labelled with a sign: by the model 2489 of 2647 (94.0 %), by phrases 2378 of 2647 (89.8 %), by either 2508 of 2647 (94.7 %)
//   labelled harmless: by the model 274 of 2678 (10.2 %), by phrases 262 of 2678 (9.8 %), by either 337 of 2678 (12.6 %)
//   sentences with a sign: by the model 13956 of 20811 (67.1 %), by phrases 13075 of 20811 (62.8 %), by either 14543 of 20811 (69.9 %)
//   harmless sentences: by the model 1519 of 13849 (11.0 %), by phrases 1716 of 13849 (12.4 %), by either 2037 of 13849 (14.7 %)
//   harmless questions: by the model 49 of 2271 (2.2 %), by phrases 23 of 2271 (1.0 %), by either 51 of 2271 (2.2 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    account_closure: 368,
    billing_dispute: 307,
    cancellation: 239,
    refund: 216,
    security_change: 283,
    legal_inquiry: 475,
    legal_advice: 380,
    medical_advice: 366,
    policy_exception: 416,
    private_data: 346,
    'legal-threat': 543,
    'asks-for-management': 446,
    'prompt-injection': 373,
    frustration: 417,
    promise: 500,
  },
  features: `+a	k42o15
+a ce	n34
+a che	n-20
+a este	n22
+a la	k61l29n72
+a mes	n17
+a minha	n31
+a new	o-23
+a que	n-53
+a qui	l22
+a um	n16
+a un	k31l35n-15
+a votre	n15o22
+aber das	n20
+about	k30l86
+about a	k-18
+about how	n22
+about my	n-17
+about the	k50l90
+about this	l22
+about your	k25n23
+again	n24
+again the	n34
+ai	k17l95n101
+al	k46l32
+all	k-20l-20n22
+all i	n43
+alla	n41o20
+als	k16n24o17
+als de	k28
+als die	n15
+als het	k16
+also	l18n-20
+also bitte	l35
+am	l-41n28
+an der	o25
+an die	l41
+anche	k-31l-43n-59
+and	k55l-32n40o-16
+and all	n20
+and for	n16
+and i	k26
+and is	o-28
+and it	n-20
+and its	n-19
+and the	k22o35
+and there	k-15
+and this	n16
+and will	o-21
+and would	k-25
+and you	n52
+and your	n48
+any	o-15
+any of	n15
+are	k-28l-66n-31
+are at	n25
+are the	k-15n-29
+are there	n-27
+are they	n-18
+are your	n-34
+as	l-25n31o-22
+as the	o-18
+ask	l64n47o-28
+ask for	n21
+at	l-29n19
+at my	l20n22
+at the	l-41n-28o-37
+at this	n33
+at your	l33n15
+au	k75l140o-29
+auch	k-35l-72n-26o21
+auch in	n-15
+auch noch	n45
+auf	k38l-37n-63o33
+auf dem	n-39o-15
+auf der	l-26n-17o-15
+auf die	k34
+aus	l-29n-23
+aux	n-16o-19
+avec	k-32l51n30
+avec la	l18
+avec le	l16
+avec vous	n16
+avons	k26
+be	k42l-34
+be the	n20
+be to	n18
+be with	o-34
+because	k29n47
+because of	k19n31
+been	k37l22n78o113
+been more	n18
+bei	l22o44
+bei ihnen	l48n45o43
+bei uns	k-20l-42n-73
+being	n56o30
+bij	k28l57
+bij de	k33n-30
+bij jullie	l33n23
+bij u	n67
+bis zum	o18
+bitte	k-33l146n-66o-27
+bitte den	l19
+bitte um	l15
+bonjour	k-18n-32
+but	l17
+but it	n-18
+by	k60n19o-19
+by me	o17
+by my	n-20o15
+by now	n53
+by the	k32n16o-36
+by your	n33o-17
+can	k-124l-43n-136o-26
+can be	l-16o-19
+can have	l15
+can i	k-49l-29n-82
+can it	n21
+can the	k-27l-27n-26
+can this	l18
+can you	n-68
+ce	k56l66
+ce que	l-29n-64
+ces	n42
+cette	k28l31n68
+che	l97n62o25
+che ha	l17
+che la	k17
+ci	k52l-15n-28
+ci sono	n-37
+come	k-15l-37
+come in	o-15
+come si	n-26
+come to	l16
+come with	n-16
+con	k36l115n23
+con el	l90
+con este	n16
+con il	l27
+con la	n-37
+con las	n22
+con lo	l-19
+con los	n21
+con su	n-21
+con un	l34n-24
+could	k-67l57n-78
+could i	l22n-25
+could the	l16n-17
+could you	k-40l-58n-140
+cuando	k-33n31
+da	l54o26
+da minha	n16
+da un	n26
+dank	n-36
+danke	k-26n-51
+danke fur	n19
+dann	k90l17n60
+dans	k-27l-25n-46
+dans la	k-30
+dans les	o-17
+dans votre	n-19
+das	k33n-17o-23
+das ist	n33
+das war	n29
+dass	n98
+dass die	n-17
+dass sie	n21
+dat	n46o-16
+dat is	n19
+dat u	o-16
+de	k-20n-36o47
+de cette	k18
+de esta	n38
+de la	k-33l71n-32
+de las	n17
+de los	o18
+de mas	l16
+de mi	n-48
+de nos	n-29
+de notre	k-17n-25
+de nous	n26
+de pelo	n22
+de que	n-27
+de su	k-15n40
+de uma	k21
+de un	n30
+de votre	l41n33
+de vous	k33n49
+dei	n-30
+del	k-33l-29n-105o30
+della	l20n-57o38
+dem	k-20l-24n-36
+den	k-19l16n-77o58
+der	k-51l47n-106o26
+des	n-66
+di	l21n40o74
+di un	n-21
+die	k30l26n-29o56
+die ich	n22
+dire	l-27n-40
+dire quand	n-27
+dit	k78l168n128o24
+dit is	k16n28
+do	k-67l-66n-105
+do i	k-75n-27
+do you	k-98l-64n-151o-19
+do your	n-22
+does	k-97l-104n-80o-21
+does it	k-15
+does the	k-55l-63n-79
+does your	k-19l-27n-76
+doing	n30
+donde	n-17
+dos	l-35n-52o17
+du	k-33l-22n-40o-83
+e	k56l-36n50o38
+e a	l-21
+e di	o-24
+e il	n25
+e la	n31
+e que	n-20
+ein	k-17l-44o-33
+eine	l-36
+einem	l22n20
+einen	n-41
+einer	o15
+el	k-58l-40n-95o-25
+elle	k-34l-53n-91
+en	k17l-72o-32
+en de	k66
+en die	k30
+en el	k-17l-18
+en la	n-55
+en su	l19
+en u	n27
+er	l49o36
+er is	k15
+es	n21o-62
+es el	n-17o-16
+es ist	n58
+es lo	n16
+es para	n-22
+es que	n30
+es una	k15
+est	k-25l-49o-19
+est au	k16
+est ce	n-61
+est de	o-30
+est elle	k-16n-40
+est en	o-15
+est il	k-20l-26n-39
+est le	n-18
+est pour	o23
+esta	k20
+esta a	n15
+esta el	l26
+esta en	o-25
+este	k17l56n54o22
+este mes	n-21
+et	l30n75
+et de	l26
+et je	n-21
+et votre	n23
+et vous	n60
+first	k-17n-18
+for	k-23l-30o35
+for it	n-16
+for me	l44
+for my	k-32n-42
+for one	n26
+for the	k45n39o39
+for this	k49
+for what	n32
+for you	n28o68
+for your	n21
+from	n-27o26
+from a	n42
+from me	n-54
+from my	o25
+from the	l40n57
+from you	n15
+fur	k-54l-75n-29o26
+fur den	l-19n-28o16
+fur die	k-17l-16n-23
+fur ein	n26
+fur eine	n16
+fur sie	o43
+fur unsere	k-24
+get	k17l42n16o22
+get a	n-36
+get from	n29
+get is	n23
+get the	l29
+gli	l-37
+graag	k-18l21n-48
+gracias	k-25l-38n-48
+ha	k15l-46n-28o27
+ha il	n-17
+habe	k21l-27
+habe den	n-15
+habe die	n-18
+habe ich	k18n19
+haben	l-19o-74
+haben es	n15
+haben sie	l-24n-29o-35
+haben wir	k-19
+had	k-24n86
+had a	n-27
+had my	n15
+had one	n22
+had the	n16
+hallo	n18
+has	k40l53n78o-20
+has a	l-16o-29
+has been	k17l30o63
+has to	o-34
+hat	k16l22n-34
+hat es	l26n20
+hat ihr	n-15
+hatte	l18n25
+hatte ich	n32
+have	k33n37o-42
+have a	k-33l36n-72o-18
+have been	k23n40o29
+have i	n15
+have it	n-18
+have the	l29
+have to	n62o-17
+have you	k-20n-30
+having	n22
+hay	k-47n-81
+he	k44l15n87o-17
+hello	n-53o-27
+her	l33
+here	l32n-26
+here it	l15
+het	l-46
+het is	n15
+heute	k36l47n51
+hier	k15l75n101o-34
+him	l36
+his	l27
+ho	k29n106
+hoe	k-80l-18n-98
+how	k-66l-76n-39o-27
+how a	n21
+how do	k-16l16n-61
+how is	n23
+how many	k-22l-17n-19
+how you	k37n33
+i	k24l18o24
+i am	n72
+i are	n67
+i ask	l46
+i can	k15l22n-21o18
+i could	l26n60
+i get	n34
+i had	n-23
+i have	k36l-20o-21
+i know	k27
+i need	k-45n-50
+i only	l-24n-51
+i shall	k15
+i should	n26
+i want	l78n-20
+i was	n23
+i will	k25
+i would	l17
+ich	k90l94n111o31
+ich bitte	l44n16
+ich das	n-19
+ich den	n-17
+ich die	n-34
+ich habe	l-15n-30
+ich ihnen	o-25
+ich im	n-30
+ich mich	l20n17
+ich mir	k23
+ich will	l29
+if	k93l75n41o-38
+if i	l19n15
+if it	n22
+if the	k47
+if you	o-19
+ihnen	k26l103n133
+ihnen der	l15
+ihnen die	o18
+ihnen ein	o-16
+ihr	n33
+ihre	k66n96
+ihrem	o23
+il	k-110n-76o38
+il en	n-23
+il est	l29n57o17
+il les	l-15
+il me	l19
+il mio	n27
+il que	n28
+ils	k-33l-17n-52
+im	k-103l-55o-103
+im at	n15
+im so	n15
+in	l-71n-45o-20
+in a	n27
+in de	l-16o-24
+in for	n15
+in het	k-42l-15n-64
+in jullie	n-15
+in my	n-44
+in the	k-42l-36o-45
+in un	n27
+in uw	n16
+in which	n24
+in your	k-29l24o32
+into	n41
+into a	n50
+is	k-75l-101n-53o28
+is a	k-29n-25
+is de	k18
+is er	n-23
+is it	k-25l-18n-45
+is now	k31
+is on	l43
+is that	k-19n-71
+is the	k-68l-61n-79o-29
+is there	k-31l-21n-55
+is van	o17
+is your	n-34
+isso	k31l16
+ist	l-61n30o23
+ist auch	n40
+ist das	n-22
+ist der	k-17n-20
+ist die	k-18
+ist er	l15
+it	l-26o-17
+it at	n-24
+it if	l23
+it in	n-35
+it is	n50
+it that	n22
+it was	n-30
+it would	l17n39
+its	k-27n15
+its been	n-22
+its the	n24
+ive	n96o50
+ive been	n18
+je	k53l153n111o-70
+je vous	k16n29o17
+jullie	k85n64o24
+just	k-45l-34n-20
+kan	k-38l27o-16
+kan dat	n-27
+kan de	n-20
+kan er	l19
+kan het	n15
+know my	k29
+know that	l20
+know what	n28
+know where	k17
+la	l-53n-58o49
+la de	l16
+la nostra	k16
+las	k19l-57n-27o44
+last	l-21n31
+last one	n17
+last time	n38
+le	n-16o69
+les	k28l-75n-29
+let	l41n41
+let me	k-16
+like	k-22
+like a	l15
+like the	l32
+like this	n27
+like to	k-39l-47n-86
+lo	k46l23n16o45
+lo de	n36
+lo del	n19
+lo que	n63
+los	k25l-49n-40o35
+ma	k29l29n95
+many	k-27l-23n-37
+many more	n15
+mas	l20n21o34
+may	k-29l35n-70o-15
+may i	n-36
+me	k51l131n128o29
+me a	n24
+me da	n36
+me de	l21
+me dire	n-49
+me for	n15
+me ha	l-16
+me in	n-23
+me is	n17
+me on	l20
+me with	n-18
+merci	k-40n-81
+merci a	l-30
+merci de	l43
+mes	n119
+mes de	o15
+meu	n15
+mi	k42l78n87
+mich	l87n128
+might	n15
+minha	n57
+mir	k28l78n125
+mir die	n18
+mit	l100n39o-16
+mit dem	n-25
+mit den	n17
+mit ihrem	l38
+mon	k86n23
+more	k-18n36
+more i	n25
+more than	n23
+much	l-15n21
+much for	n31
+my	k-25l-49n-48o20
+na	l-42n-67o18
+na minha	n16
+nach dem	n15
+need	k-68l-57n-110
+need to	l-55n-18
+nel	k-67l-42n-99
+new	k-55l-45n-78
+next	k47
+noch	n37o29
+noch die	n23
+noch mit	l18
+nos	k16l-83n-29
+nos ha	n-18
+nossa	n-23
+nosso	l-24n-28
+nostra	k29o26
+nostro	n-18o27
+notre	n-81
+nous	l20n-44
+nous a	l-18
+nous avons	k26
+now	k65l42n77
+nuestra	k-26o18
+nuestro	l-15n-22
+o	l-15n-68o49
+o nosso	l-19
+o que	n33
+oder	k-25l-43n-49
+of	n18
+of an	l15
+of my	k15l-34n30
+of the	k-17n-32o20
+of this	n38
+of you	n39
+of your	l62n42
+on	k-26o48
+on a	n15
+on all	l15
+on it	n16
+on ma	n16
+on my	n-32
+on se	n46
+on the	k-17n-47o-29
+on to	l21
+on vous	o33
+on your	k36n-32
+one	k-37n57o36
+one more	n15
+one of	l17
+only	k-63l-25
+only thing	n44
+ons	l20
+ons op	k15
+onze	l-69n-66o-26
+op	l-26
+op de	l-34n-25
+op jullie	n-17
+or	l-17n-57o-15
+or in	k21
+os	k52l-41n-34o62
+other	l24
+ou	k-65l-35n-111o-31
+out	n30o41
+out of	n60o23
+over	k70l64
+over a	k-17
+over de	k17
+over die	k16
+over jullie	k24
+over there	n36
+para	k-47l-44n-37o20
+para a	n-16
+para el	n20
+para la	n-23
+para o	n19o22
+para os	k19
+para si	o15
+para un	k-19
+pelo	k22n26
+per	l-87n-109
+per i	n-18
+per il	k30n20
+per la	k-22n-21
+please	k-56l23n-91o-19
+please tell	l-20
+por	k73o16
+por la	n42
+por las	k34
+por um	l15
+pour	k-34l-75n-31o31
+pour le	n-28o29
+pour les	l-19n-15o-17
+pour un	n36
+pour vous	k27
+quand	l-15
+quand les	n-19
+quand on	n16
+que	k-23l69n67o22
+que a	l27n25
+que ce	n-16
+que de	l28
+que el	n39
+que je	k18n23
+que le	l38n27
+que lo	k19l43
+que mes	n18
+que mon	n18
+que nos	k18n30o-17
+que nous	n-31
+que o	l25n17
+que votre	l27n41
+que vous	n43o-19
+qui	k18l157n81
+qui se	n22
+qui vous	l20
+quick	l-18
+schon	k35n19o-15
+se	k40l-29o33
+se la	n17o44
+se le	o48
+se lo	k28n18o28
+se me	n-19
+see	k17l-25o-31
+shall	k15l21
+shall i	o-16
+she	n-24
+should	k-19
+should be	k-17
+si	k31l-52n-16o-114
+si la	k21
+sie	k81l49n41o35
+sie auch	n-18
+sie auf	k32
+sie bitte	n-18
+sie das	l55
+sie den	o-25
+sie die	k-15n-15
+sie haben	n37
+sie ist	n15
+sie mich	n26
+sie mir	l21
+sie mit	n25
+sie uns	l-16
+sind	k-16o-42
+sind die	n-15
+sind es	n16
+so	l31n28o16
+so ein	n18
+so eine	n41
+so here	l15
+so much	n36
+so please	n-16
+so the	o18
+so you	o17
+some	k21
+sono	l-25n39
+sono di	k15
+sont	k-34l-18n-17o-15
+sont ils	k-19n-17
+su	n56o-28
+such	n53
+sur	k-59o-15
+sus	n29
+tag	n15o-15
+te	l42n56
+tell	k-24l-50n-44
+tell me	k-24l-44n-26
+than	l16n47
+thank	k-18n-71
+thank you	k-17n-73
+thanks	k-32l-60n-71
+thanks again	n-19
+thanks for	l-23
+that	l-20n53o-21
+that i	k15
+that it	n15
+that was	n34
+the	l-48n-96o67
+the last	n52
+the me	n-16
+the new	k-23n-22
+the next	k22
+the one	n32
+the only	n68
+the quick	l-16
+their	k17l-17o-17
+them	k40l71n-36o16
+there	k-55o-22
+there a	k-26l-30n-51
+there will	k-26
+these	n28
+they	l-17
+thing	k15n55
+this	k162l170n165o22
+this be	l15
+this is	n30
+this one	l16
+this to	l16
+this with	l16
+those	k24o32
+time	l24n60
+time and	n-25
+time i	n25
+time the	n48
+to	k37l60n36o-20
+to a	k51
+to ask	n41
+to be	n19
+to do	n24
+to get	k-16l-18n-39
+to have	n-16
+to know	k-25l-16n-20
+to my	l-19
+to see	n20
+to the	k41l24n17
+to them	l29
+to you	n16o33
+to your	l45
+today	l21n16
+today and	o-22
+too	n33
+two	k-18l-37n-30
+u	k37l46n90o-35
+u dat	n-16
+u de	k-15
+u in	n15
+u ons	n23
+um	l31n49o22
+un	k18l31n23
+un mes	n27
+una	l-56n61
+und	k48n64o-31
+und das	n31
+und die	k21
+und her	n22
+und sie	n65
+und wir	n22
+uno	l37n22
+uns	l-50n22
+uns die	l-16
+unser	k-39l-18n-60
+unsere	k-19n-27o25
+up	k-16l36n37
+up on	n18
+up to	n-18
+up with	n18
+uw	k98l69n100o57
+van	k19o37
+van and	o-16
+van de	l34n-88
+van het	n-17
+van ons	o18
+van onze	l-23n-19
+van uw	n17
+vi	k95n135
+vielen	l-16n-34
+vielen dank	n-28
+voce	l16
+vom	n-37
+von	l-28n21o34
+von der	o16
+von einem	n19
+von mir	n-35
+von uns	o28
+voor	l-34n-40o-18
+voor de	l-17o30
+voor het	n-35
+voor op	k28
+voor u	n21
+vos	k31l17n50o51
+votre	l72n107o55
+vous	k62n82o69
+vous des	k-64n-43
+vous en	n-20
+vous un	n-24
+vous vous	n42
+wann	k-21n-86
+wanneer	n-23
+want	k-16l78n-27
+want the	l38
+want to	k-29n-35
+war	k-44l-50
+was	k-52l-41n15o20
+was sie	n18
+wat	k19n33
+wat is	n-24
+wenn	k59n34
+wenn das	k16
+wenn ihr	k15
+wer	l53
+wer ist	l23
+werden	k40o-46
+were	l-22n15o-21
+were the	n28
+what	k-78l-91
+what are	n-26
+what i	n39
+what is	l-18n-33
+what on	n40
+what the	n17
+what you	n24
+when	k-17l-24n-16o-29
+when will	k-15
+where	k-31l-24n-18
+where can	n-15
+where do	k-41n-27
+where it	k15
+where my	n18
+where to	k18
+which	k-96l-90n-175
+which of	l-15n-42
+who	k24l180n34
+who can	l46
+who do	l20
+who has	n16
+who is	l32
+why	k-15n61
+why do	n20
+why does	n24
+why i	n24
+wie	k-63l-44n-91
+wie ein	n18
+wie is	l15
+wie sie	n38
+wij	k46l28
+wij bij	o15
+wij de	k22
+wij zijn	k-23
+will	k125n-72o17
+will be	k76
+will get	k28
+will you	n-17
+wir	k57n-22o117
+wir auf	k15
+wir haben	n19o-26
+wird	k29o-39
+with	l80
+with his	l15
+with me	n-22
+with my	l-15
+with the	l19
+with this	n-24
+with you	n26
+with your	l29
+wo	k-41l-23n-112
+would	k-44l21n-18
+would be	n61
+would have	n57
+would it	n16
+would like	k-21l-37n-50
+would the	l18
+would you	n-56
+y	k63n81
+y a	l30
+y la	l-20
+y su	l15
+ya	k64l-21n106o50
+ya he	k16
+yet	n16
+you	k53l-16n128o-27
+you are	n28
+you at	n31
+you can	n27o-21
+you get	o24
+you had	n23
+you have	k-26l-22n-54
+you in	k51
+you is	n16
+you know	n-17
+you on	o-30
+you tell	n-36
+you the	o26
+you to	n26
+you want	o-15
+you will	k15o-33
+your	k62l83n82o38
+your last	n25
+zijn	k-30l-29o20
+zijn i	n-17
+zu	n66o-16
+zu ihnen	o-18
+zum	n-42o19
+zur	k-20n-24
12th	c15
15th	k15
17th	c19
1er	g17
1st	a18
2fa	e55
30th	a16i16
3rd	h16
4b	j17
9th	n18
=account_closure	a461b-50c97e-30f59g-20h-16j-21
=annoyance	b40c-22d51g31h40i16j-45k36m-29n111o15
=asks-for-management	a-26b-35c-51d-54e104f-20g25h-53j29l459m127n-24
=billing_dispute	b404c31d111e51h-18k34l-24m-57
=cancellation	a206b19c484d124e-29f64g94h-36i48j-68k-28l-24m-62n-94
=frustration	a64b29c-30e-17f-20g-16h-68i-64j-33k51l64n339
=legal-threat	a-55b-79c-20d-62e-60f73g225h-97i-43j-98k515l-54n-96
=legal_advice	a29f165g431h15j92k74n-29o-21
=legal_inquiry	a-41b-42c81d-33f411g156h-92i56j-81k142l-23m-43n-57o-21
=medical_advice	b-31c-17d16e25f-48g81h502j120l-22m-15
=policy_exception	a-35b60c50d-17e-39g34i451j-28m28o45
=private_data	a39b27c-23f74g66h-39i-24j476k-28l35n-53
=promise	m-306o238
=prompt-injection	a-28b26c-56g-28h-23i51j-29l58m451o-44
=refund	a-57d465e-47f44g27h-54i-46j-39k105l-47n-107o58
=security_change	a90c-102d-82e459g-56h-57j33k-21l-21m80n-101
@0@10	o15
@0@1l	o-15
@0@1m	o19
@0@1p	o-23
@0@21	o-15
@0@29	o-56
@0@2a	o-17
@0@2b	o-27
@0@2j	o-21
@0@2r	o20
@0@30	o-17
@0@38	o-17
@0@3a	o-20
@0@f	o19
@0@h	o-30
@0@j	o28
@1	o62
@10@11	o-18
@10@15	o25
@10@16	o21
@10@18	o-19
@10@1d	o-97
@10@1i	o-33
@10@1m	o21
@10@1n	o-31
@10@1p	o-21
@10@1q	o-23
@10@1r	o23
@10@1v	o20
@10@1w	o17
@10@1z	o27
@10@20	o-18
@10@23	o15
@10@24	o-17
@10@26	o24
@10@29	o31
@10@2a	o-21
@10@2d	o-45
@10@2j	o27
@10@2o	o-20
@10@2t	o20
@10@2w	o-16
@10@2y	o18
@10@35	o20
@10@37	o-17
@10@38	o-17
@10@3c	o-47
@10@3f	o-33
@10@3v	o17
@10@3w	o20
@10@40	o28
@11	o16
@11@12	o16
@11@14	o22
@11@16	o-15
@11@19	o20
@11@1b	o15
@11@1c	o-60
@11@1i	o31
@11@1m	o34
@11@1p	o-25
@11@1q	o-21
@11@1r	o-25
@11@1y	o-18
@11@26	o32
@11@2a	o-30
@11@2m	o27
@11@2n	o24
@11@2o	o-17
@11@2q	o-15
@11@2t	o33
@11@2y	o36
@11@33	o22
@11@37	o21
@11@38	o-20
@11@3g	o38
@11@3i	o23
@11@3p	o-16
@11@3q	o-24
@11@40	o16
@12@14	o-21
@12@16	o19
@12@19	o16
@12@1a	o-19
@12@1g	o-18
@12@1i	o26
@12@1l	o21
@12@1n	o21
@12@1o	o55
@12@25	o42
@12@26	o17
@12@27	o-20
@12@29	o28
@12@2i	o17
@12@2m	o49
@12@2o	o-19
@12@2p	o19
@12@2x	o15
@12@2y	o15
@12@2z	o16
@12@3g	o23
@12@3h	o18
@12@3m	o-15
@12@3q	o-45
@12@3y	o-15
@13	o-77
@13@17	o-25
@13@19	o-20
@13@1c	o17
@13@1g	o-26
@13@1i	o19
@13@1j	o-28
@13@1m	o21
@13@1q	o-23
@13@21	o-31
@13@25	o-17
@13@29	o-21
@13@2a	o-17
@13@2e	o-22
@13@2m	o-16
@13@2p	o23
@13@2q	o15
@13@38	o-24
@13@3b	o-34
@13@3g	o-24
@13@3j	o18
@13@3n	o-18
@14	o-38
@14@16	o18
@14@1c	o26
@14@1d	o33
@14@1h	o-25
@14@1i	o23
@14@1n	o16
@14@1p	o-22
@14@1q	o-17
@14@1r	o20
@14@1s	o19
@14@1v	o17
@14@20	o-15
@14@21	o-40
@14@22	o-17
@14@29	o-21
@14@2c	o-26
@14@2e	o22
@14@2m	o16
@14@2p	o-21
@14@2q	o22
@14@2r	o19
@14@30	o-21
@14@33	o-17
@14@3b	o15
@14@3c	o15
@14@3f	o32
@14@3k	o17
@14@3u	o-18
@14@41	o-21
@15	o58
@15@1c	o29
@15@1d	o31
@15@1f	o-19
@15@1l	o-17
@15@1m	o19
@15@1o	o-41
@15@1p	o27
@15@1s	o15
@15@1u	o19
@15@1y	o-26
@15@21	o-22
@15@26	o18
@15@2a	o-16
@15@2d	o-24
@15@2f	o18
@15@2g	o35
@15@2p	o16
@15@2q	o30
@15@2r	o-18
@15@2s	o-19
@15@34	o16
@15@3b	o42
@15@3d	o-22
@15@3e	o16
@15@3q	o16
@15@3u	o15
@15@3v	o-22
@16	o73
@16@17	o-20
@16@1b	o15
@16@1c	o-15
@16@1d	o-53
@16@1g	o28
@16@1k	o25
@16@1l	o-15
@16@1m	o22
@16@1p	o-29
@16@1q	o-53
@16@1r	o-20
@16@1v	o19
@16@21	o34
@16@29	o-24
@16@2b	o22
@16@2c	o20
@16@2f	o26
@16@2g	o19
@16@2m	o18
@16@2n	o-37
@16@2z	o17
@16@30	o-15
@16@34	o25
@16@36	o56
@16@3d	o-16
@16@3f	o-27
@16@3g	o28
@17	o43
@17@18	o15
@17@1c	o25
@17@1d	o56
@17@1g	o36
@17@1i	o15
@17@1l	o39
@17@1m	o26
@17@1n	o17
@17@1p	o18
@17@1u	o21
@17@2a	o-15
@17@2c	o-25
@17@2d	o-18
@17@2e	o-27
@17@2m	o21
@17@2n	o31
@17@2r	o22
@17@31	o18
@17@32	o18
@17@38	o23
@17@3g	o17
@18	o24
@18@1i	o15
@18@1l	o18
@18@1p	o39
@18@2b	o-16
@18@2m	o-15
@18@2r	o18
@18@38	o21
@18@40	o15
@19	o42
@19@1l	o32
@19@1o	o-22
@19@1p	o25
@19@1r	o16
@19@1s	o18
@19@1v	o-15
@19@20	o25
@19@2g	o17
@19@2q	o-29
@19@3b	o-22
@19@40	o23
@1@12	o15
@1@1d	o32
@1@1o	o23
@1@25	o-18
@1@29	o-15
@1@2m	o23
@1@2q	o-15
@1@34	o-37
@1@37	o25
@1@38	o20
@1@3g	o-25
@1@3r	o21
@1a	o21
@1a@1c	o20
@1a@1d	o17
@1a@1m	o15
@1a@1p	o47
@1a@1x	o-16
@1a@1y	o-19
@1a@23	o-29
@1a@27	o23
@1a@2c	o-15
@1a@2o	o-16
@1a@2q	o20
@1a@2r	o-18
@1a@38	o16
@1a@3a	o23
@1a@3c	o18
@1a@3i	o-15
@1a@3m	o-24
@1a@3n	o17
@1a@3p	o-19
@1a@3q	o16
@1a@3u	o-19
@1b	o64
@1b@1f	o-20
@1b@1l	o17
@1b@1p	o36
@1b@29	o19
@1b@2q	o15
@1b@2y	o21
@1b@3a	o-16
@1c	o97
@1c@1d	o-43
@1c@1g	o63
@1c@1j	o-16
@1c@1m	o22
@1c@1o	o18
@1c@1q	o-23
@1c@1v	o17
@1c@1x	o24
@1c@20	o-19
@1c@21	o24
@1c@22	o-19
@1c@24	o-15
@1c@25	o18
@1c@26	o43
@1c@27	o-71
@1c@29	o32
@1c@2d	o45
@1c@2g	o-27
@1c@2j	o20
@1c@2m	o39
@1c@2n	o-18
@1c@2q	o-32
@1c@2s	o25
@1c@2t	o15
@1c@2y	o25
@1c@37	o20
@1c@38	o20
@1c@3c	o-33
@1c@3f	o-22
@1c@3g	o46
@1c@3q	o-23
@1c@3r	o16
@1d	o41
@1d@1e	o-25
@1d@1f	o-21
@1d@1g	o20
@1d@1l	o-17
@1d@1m	o21
@1d@1o	o17
@1d@1p	o35
@1d@1q	o-28
@1d@1v	o17
@1d@1z	o20
@1d@20	o-44
@1d@21	o16
@1d@24	o-36
@1d@26	o29
@1d@27	o-44
@1d@29	o30
@1d@2d	o35
@1d@2j	o26
@1d@2k	o-16
@1d@2m	o47
@1d@2o	o-21
@1d@2q	o-44
@1d@2r	o29
@1d@2s	o22
@1d@2y	o27
@1d@30	o25
@1d@32	o35
@1d@37	o23
@1d@38	o42
@1d@3c	o-15
@1d@3d	o-15
@1d@3e	o20
@1d@3j	o34
@1d@3q	o-81
@1d@3t	o22
@1d@3y	o-16
@1d@40	o-25
@1d@41	o18
@1e@1l	o-18
@1e@1p	o18
@1e@24	o-18
@1e@2l	o-20
@1f@1k	o24
@1f@1l	o-28
@1f@1q	o-44
@1f@1z	o38
@1f@21	o19
@1f@29	o36
@1f@2b	o-30
@1f@2d	o17
@1f@2e	o-20
@1f@2o	o-18
@1f@2p	o22
@1f@2q	o-21
@1f@2y	o23
@1f@2z	o17
@1f@38	o22
@1f@3b	o-22
@1f@3d	o-19
@1f@3j	o-17
@1f@3p	o-16
@1f@40	o25
@1g	o15
@1g@1h	o17
@1g@1i	o-30
@1g@1l	o49
@1g@1m	o36
@1g@1n	o58
@1g@1p	o24
@1g@1q	o-28
@1g@20	o-63
@1g@26	o16
@1g@27	o36
@1g@28	o-20
@1g@2d	o21
@1g@2e	o-24
@1g@2g	o-21
@1g@2l	o-17
@1g@2p	o23
@1g@2s	o30
@1g@33	o33
@1g@37	o21
@1g@3a	o23
@1g@3d	o-15
@1g@3f	o75
@1g@3p	o-21
@1g@3t	o15
@1g@40	o17
@1h	o-28
@1h@1i	o20
@1h@1j	o-21
@1h@1l	o-22
@1h@1y	o-26
@1h@1z	o-20
@1h@29	o-29
@1h@3f	o18
@1i	o-19
@1i@1j	o-18
@1i@1m	o34
@1i@1n	o22
@1i@1p	o37
@1i@1s	o20
@1i@1x	o-18
@1i@1y	o-23
@1i@21	o-15
@1i@22	o-21
@1i@25	o23
@1i@2d	o24
@1i@2f	o-31
@1i@2g	o-24
@1i@2j	o18
@1i@2m	o28
@1i@2q	o17
@1i@2s	o-22
@1i@2t	o-16
@1i@34	o-22
@1i@3a	o15
@1i@3b	o43
@1i@3f	o22
@1i@3n	o22
@1i@3r	o16
@1i@3u	o21
@1j@1l	o23
@1j@1o	o28
@1j@1p	o32
@1j@1r	o15
@1j@1s	o25
@1j@1x	o20
@1j@20	o-19
@1j@21	o19
@1j@27	o15
@1j@2p	o15
@1j@2r	o16
@1j@2t	o-15
@1j@2z	o17
@1j@31	o26
@1j@33	o17
@1j@38	o16
@1j@3c	o-18
@1j@3g	o-20
@1j@3q	o-25
@1j@3s	o15
@1j@40	o27
@1k	o43
@1k@1p	o20
@1k@1r	o-17
@1k@21	o17
@1k@23	o16
@1k@2q	o33
@1k@2y	o23
@1k@36	o22
@1k@3y	o-16
@1l	o119
@1l@1m	o-23
@1l@1p	o-17
@1l@1r	o-42
@1l@1w	o-37
@1l@21	o36
@1l@22	o27
@1l@28	o-39
@1l@29	o-106
@1l@2b	o35
@1l@2c	o-17
@1l@2g	o16
@1l@2j	o33
@1l@2l	o-21
@1l@2m	o-18
@1l@2n	o30
@1l@2o	o-20
@1l@2p	o-25
@1l@2q	o38
@1l@2r	o15
@1l@2s	o25
@1l@2y	o15
@1l@2z	o18
@1l@34	o-25
@1l@35	o28
@1l@38	o85
@1l@39	o-23
@1l@3d	o52
@1l@3e	o19
@1l@3f	o32
@1l@3h	o24
@1l@3k	o25
@1l@3l	o-20
@1l@3n	o-15
@1l@3q	o-27
@1l@3t	o22
@1l@3u	o-34
@1l@3v	o-18
@1l@3w	o-33
@1l@3x	o21
@1m	o65
@1m@1r	o37
@1m@1s	o30
@1m@1v	o34
@1m@1w	o-32
@1m@21	o-21
@1m@23	o-28
@1m@28	o-17
@1m@29	o-17
@1m@2d	o32
@1m@2m	o44
@1m@2n	o25
@1m@2o	o-20
@1m@2p	o40
@1m@2q	o41
@1m@2r	o22
@1m@30	o27
@1m@31	o-26
@1m@35	o22
@1m@38	o-17
@1m@3c	o17
@1m@3g	o-45
@1m@3p	o-15
@1m@3u	o-25
@1n	o53
@1n@1q	o-24
@1n@1x	o19
@1n@23	o26
@1n@27	o-35
@1n@29	o48
@1n@2b	o15
@1n@2l	o22
@1n@2n	o-22
@1n@2o	o-16
@1n@38	o20
@1n@3c	o-15
@1n@3g	o-16
@1n@3t	o-19
@1n@40	o19
@1o	o39
@1o@1y	o19
@1o@1z	o24
@1o@20	o18
@1o@22	o22
@1o@23	o17
@1o@25	o-16
@1o@2d	o-15
@1o@2n	o26
@1o@2p	o-69
@1o@30	o-20
@1o@32	o-24
@1o@3a	o-29
@1o@3b	o-17
@1o@3c	o15
@1o@3e	o15
@1o@3f	o54
@1p	o142
@1p@1q	o45
@1p@1r	o-28
@1p@1s	o26
@1p@1v	o-37
@1p@1w	o-41
@1p@1y	o26
@1p@20	o-37
@1p@21	o-23
@1p@22	o44
@1p@23	o56
@1p@24	o40
@1p@25	o-27
@1p@29	o70
@1p@2b	o51
@1p@2c	o-18
@1p@2d	o-18
@1p@2e	o37
@1p@2f	o24
@1p@2g	o-22
@1p@2h	o21
@1p@2k	o-27
@1p@2l	o53
@1p@2m	o55
@1p@2n	o-39
@1p@2o	o-41
@1p@2p	o-31
@1p@2u	o-17
@1p@2x	o-22
@1p@2y	o-16
@1p@2z	o29
@1p@32	o-52
@1p@33	o-17
@1p@34	o22
@1p@35	o22
@1p@36	o39
@1p@39	o-19
@1p@3b	o61
@1p@3d	o-37
@1p@3e	o24
@1p@3k	o42
@1p@3n	o27
@1p@3p	o-55
@1p@3q	o22
@1p@3u	o-53
@1p@3w	o-35
@1p@3y	o-31
@1p@40	o37
@1q	o46
@1q@1r	o17
@1q@1s	o55
@1q@21	o-36
@1q@22	o-16
@1q@24	o-18
@1q@27	o-20
@1q@28	o-27
@1q@29	o-31
@1q@2b	o15
@1q@2c	o-21
@1q@2d	o-27
@1q@2e	o-15
@1q@2g	o-30
@1q@2i	o29
@1q@2j	o35
@1q@2n	o-36
@1q@2p	o-19
@1q@2q	o15
@1q@2s	o-34
@1q@2x	o-15
@1q@30	o-17
@1q@32	o-26
@1q@3a	o24
@1q@3b	o25
@1q@3c	o-34
@1q@3e	o34
@1q@3f	o-48
@1q@3j	o22
@1q@3r	o-17
@1q@3v	o-22
@1q@3w	o16
@1q@3z	o23
@1q@41	o-15
@1r@1u	o27
@1r@1z	o17
@1r@21	o19
@1r@26	o16
@1r@2g	o-16
@1r@2n	o-26
@1r@2p	o23
@1r@30	o-28
@1r@38	o25
@1s	o33
@1s@24	o16
@1s@25	o-19
@1s@29	o-48
@1s@2c	o-16
@1s@2g	o18
@1s@2p	o23
@1s@2r	o17
@1s@3g	o-16
@1s@40	o16
@1t@3g	o22
@1u	o45
@1u@20	o-25
@1u@21	o-21
@1u@29	o57
@1u@3b	o22
@1u@3c	o15
@1u@3g	o25
@1u@3h	o16
@1v@1z	o-15
@1v@22	o23
@1v@27	o16
@1v@2f	o-16
@1v@2g	o15
@1v@2m	o-18
@1v@2q	o24
@1v@2r	o-20
@1v@38	o18
@1v@41	o18
@1w	o-44
@1w@1x	o17
@1w@1z	o-15
@1w@28	o-20
@1w@29	o-42
@1w@2y	o21
@1w@30	o-27
@1w@31	o-24
@1w@32	o-21
@1w@34	o16
@1w@38	o-29
@1w@3g	o39
@1w@3s	o-20
@1w@40	o-29
@1x	o29
@1x@2m	o28
@1x@2q	o27
@1x@2y	o23
@1x@34	o16
@1x@3b	o-17
@1x@3f	o19
@1x@3g	o29
@1x@3s	o-17
@1y	o-68
@1y@22	o-31
@1y@2m	o-32
@1y@3g	o-27
@1z	o-57
@1z@23	o-40
@1z@25	o-15
@1z@29	o-64
@1z@2m	o-16
@1z@2y	o-15
@1z@2z	o-23
@1z@3b	o23
@1z@3c	o-23
@1z@3d	o-15
@1z@3q	o18
@1z@40	o20
@2	o17
@20	o-95
@20@22	o-32
@20@26	o-20
@20@29	o51
@20@2c	o21
@20@2n	o-15
@20@2r	o15
@20@2t	o-23
@20@34	o25
@20@38	o-15
@20@3a	o-22
@20@3c	o-38
@20@3m	o-18
@20@40	o24
@21	o-50
@21@22	o-24
@21@25	o-29
@21@26	o-19
@21@29	o38
@21@2e	o-26
@21@2f	o-15
@21@2j	o-33
@21@2m	o-19
@21@2r	o-21
@21@2y	o-19
@21@2z	o24
@21@31	o32
@21@32	o42
@21@3a	o21
@21@3b	o-18
@21@3c	o-29
@21@3d	o-25
@21@3m	o-16
@21@3r	o-18
@21@3v	o-16
@21@40	o36
@21@41	o-18
@22	o-22
@22@27	o27
@22@2b	o-17
@22@2g	o26
@22@2j	o18
@22@2p	o15
@22@2r	o16
@22@2y	o-21
@22@3b	o-36
@22@3h	o24
@22@3k	o15
@22@3n	o-15
@23	o-42
@23@2d	o-21
@23@2f	o-18
@23@2h	o-16
@23@2m	o-17
@23@2r	o16
@23@3a	o-23
@23@3d	o15
@23@3f	o27
@23@3g	o-34
@23@3n	o-17
@23@41	o-16
@24	o-63
@24@2g	o-20
@24@2l	o-15
@24@2q	o-28
@24@3b	o-19
@25	o-89
@25@2b	o17
@25@2d	o-32
@25@2g	o-18
@25@2r	o-62
@25@2s	o-18
@25@32	o-19
@25@37	o-19
@25@3a	o17
@25@3g	o-26
@25@41	o-22
@26	o-53
@26@2g	o19
@26@2m	o-32
@26@2q	o-23
@26@2r	o-33
@26@35	o20
@26@38	o18
@26@3b	o-22
@26@3f	o22
@27	o-59
@27@2d	o-31
@27@2n	o-25
@27@2r	o29
@27@2t	o20
@27@2w	o-19
@27@2x	o15
@27@30	o-27
@27@32	o-19
@27@38	o-25
@27@3b	o-36
@27@3c	o-48
@27@3e	o-20
@27@3f	o-42
@27@40	o16
@28	o-55
@28@29	o-27
@28@2q	o18
@28@3b	o-18
@28@3c	o-20
@28@3v	o-20
@28@41	o-18
@29	o-15
@29@2a	o-30
@29@2d	o-15
@29@2f	o-17
@29@2j	o24
@29@2l	o-20
@29@2m	o18
@29@2n	o22
@29@2q	o33
@29@2s	o24
@29@30	o26
@29@32	o22
@29@33	o-16
@29@38	o-20
@29@3d	o27
@29@3f	o44
@29@3h	o20
@29@3j	o26
@29@3p	o16
@29@3q	o-32
@29@3s	o-21
@29@3t	o-21
@29@3v	o-36
@29@3w	o-33
@29@40	o-16
@2@1l	o-32
@2@1m	o22
@2@1p	o-68
@2@21	o23
@2@25	o-18
@2@27	o30
@2@2b	o-18
@2@2n	o-17
@2@2p	o-22
@2@38	o-35
@2@3r	o-40
@2@9	o-18
@2@g	o-51
@2a	o-61
@2a@2p	o19
@2a@38	o-41
@2a@3b	o-18
@2a@3g	o-34
@2a@3q	o-19
@2b	o-49
@2b@2c	o-26
@2b@2d	o-17
@2b@2j	o17
@2b@2y	o-15
@2b@38	o-15
@2b@3a	o-28
@2b@3f	o16
@2b@3g	o-32
@2b@3m	o17
@2b@3w	o-21
@2c	o-42
@2c@2e	o-15
@2c@2j	o-19
@2c@2k	o-32
@2c@2n	o-19
@2c@2r	o-18
@2c@32	o-17
@2c@34	o16
@2c@39	o-16
@2c@3b	o-19
@2c@3g	o-17
@2c@40	o22
@2c@41	o22
@2d	o-67
@2d@2g	o-16
@2d@2m	o16
@2d@2n	o-16
@2d@2r	o-15
@2d@2t	o18
@2d@2y	o19
@2d@3d	o-25
@2d@3e	o25
@2d@3g	o-22
@2d@3u	o21
@2d@3w	o-15
@2e	o-49
@2e@2p	o22
@2e@30	o-46
@2e@32	o15
@2e@3b	o-30
@2e@3g	o21
@2e@3r	o-20
@2f	o-32
@2f@2g	o-16
@2f@2m	o-35
@2f@2p	o24
@2f@2s	o-23
@2g@2s	o-26
@2g@2z	o27
@2g@31	o19
@2g@3b	o-39
@2g@3g	o20
@2g@41	o15
@2h@2n	o16
@2h@3g	o-18
@2h@3h	o-18
@2i	o35
@2i@37	o-15
@2j	o73
@2j@2m	o15
@2j@2o	o24
@2j@2q	o33
@2j@2r	o-23
@2j@34	o17
@2j@3a	o16
@2j@3d	o19
@2j@3g	o-20
@2j@3m	o16
@2j@3y	o24
@2k	o-33
@2k@2q	o15
@2k@3g	o-35
@2l	o-43
@2l@2q	o-29
@2l@2r	o22
@2l@2y	o-15
@2l@38	o17
@2l@3b	o15
@2l@3f	o20
@2l@40	o-28
@2m	o17
@2m@2q	o-22
@2m@30	o17
@2m@38	o-18
@2m@3j	o-16
@2m@3l	o-21
@2m@3m	o-19
@2m@3o	o-15
@2m@3p	o-16
@2m@3r	o-16
@2m@3s	o-19
@2m@3u	o20
@2m@3v	o19
@2m@3z	o18
@2m@40	o19
@2n@2q	o18
@2n@30	o16
@2n@32	o17
@2n@3e	o-21
@2n@3f	o-16
@2n@3g	o-20
@2n@3q	o-20
@2o	o-114
@2o@2p	o-22
@2o@30	o-15
@2o@3b	o-37
@2o@3y	o-41
@2p	o95
@2p@30	o18
@2p@35	o18
@2p@3g	o21
@2p@3j	o-18
@2p@3q	o23
@2p@3r	o-20
@2p@3w	o-15
@2p@41	o17
@2q	o-24
@2q@2t	o19
@2q@2v	o-15
@2q@2w	o-16
@2q@30	o-18
@2q@31	o33
@2q@35	o20
@2q@3a	o37
@2q@3d	o16
@2q@3g	o22
@2q@3i	o16
@2q@3k	o24
@2q@3l	o-16
@2q@3n	o-17
@2q@3q	o-15
@2q@3r	o18
@2r@2y	o-16
@2r@31	o-17
@2r@3c	o16
@2r@3d	o22
@2r@3f	o15
@2r@3g	o-54
@2r@3m	o-24
@2r@3n	o-22
@2r@3p	o-37
@2r@3q	o21
@2r@3y	o-18
@2r@40	o17
@2s	o-31
@2s@2t	o16
@2s@2z	o20
@2s@34	o-20
@2s@3e	o-16
@2t@33	o17
@2t@38	o16
@2t@3f	o28
@2t@3g	o-25
@2t@3i	o20
@2u	o-38
@2u@38	o-17
@2x	o-20
@2y	o24
@2y@38	o28
@2y@3a	o26
@2y@3b	o16
@2y@3e	o15
@2y@3l	o-17
@2y@40	o16
@2z	o39
@2z@38	o21
@2z@41	o-19
@30	o-23
@30@32	o28
@30@35	o26
@30@3n	o15
@31	o32
@32	o25
@32@35	o16
@32@38	o-21
@32@3b	o-17
@32@3f	o16
@32@3n	o21
@32@40	o17
@33@37	o-21
@34	o40
@34@36	o15
@34@3g	o43
@34@3r	o15
@34@3u	o-15
@34@41	o25
@35	o34
@36	o41
@36@3g	o27
@37	o36
@37@3a	o15
@37@3g	o-23
@37@3y	o-15
@38	o16
@38@3c	o15
@38@3d	o16
@38@3g	o-26
@38@3p	o-22
@38@3s	o-15
@38@3v	o-26
@38@40	o18
@38@41	o24
@39	o-35
@3@17	o-24
@3@1s	o-22
@3@29	o-27
@3@2m	o-17
@3@3b	o-18
@3@3g	o40
@3@h	o48
@3a@3b	o-29
@3a@3q	o17
@3a@3v	o-16
@3a@40	o19
@3b	o-33
@3b@3c	o30
@3b@3e	o42
@3b@3i	o23
@3b@3j	o43
@3b@3k	o24
@3b@3l	o-22
@3b@3m	o-21
@3b@3n	o-17
@3b@3q	o-37
@3b@3r	o-16
@3b@3y	o-20
@3c@3e	o34
@3c@3n	o-20
@3c@3q	o-18
@3c@3t	o-16
@3d	o21
@3e	o34
@3e@3f	o-38
@3f	o90
@3f@3q	o-20
@3g	o-16
@3g@3m	o-37
@3g@3o	o-16
@3g@3u	o19
@3g@40	o54
@3g@41	o21
@3h	o30
@3k	o38
@3l	o-69
@3m	o-64
@3n	o-52
@3n@3r	o-15
@3o	o-29
@3p	o-68
@3q	o-38
@3r@3w	o-16
@3t	o17
@3u	o-21
@3v	o-36
@3y	o-65
@4	o58
@40	o137
@41	o40
@4@10	o37
@4@12	o16
@4@17	o15
@4@1b	o15
@4@1c	o19
@4@1l	o16
@4@1m	o24
@4@1p	o29
@4@1q	o-24
@4@25	o-16
@4@28	o-15
@4@29	o-41
@4@2q	o21
@4@3g	o-16
@4@3v	o-36
@4@b	o16
@4@h	o52
@5@11	o-30
@5@1a	o-16
@5@1b	o17
@5@1c	o16
@5@1d	o24
@5@1f	o-19
@5@1g	o-23
@5@1p	o34
@5@1s	o-23
@5@29	o-24
@5@2b	o-23
@5@2r	o17
@5@2v	o-20
@5@34	o-20
@5@3f	o21
@5@3q	o-15
@5@f	o-15
@5@h	o-24
@5@s	o33
@5@x	o-21
@6	o52
@6@10	o24
@6@11	o18
@6@1d	o15
@6@1f	o16
@6@1g	o17
@6@1j	o21
@6@1p	o37
@6@1q	o15
@6@23	o-16
@6@2r	o23
@6@3b	o17
@6@40	o18
@6@7	o-19
@6@a	o22
@6@c	o24
@7	o58
@7@14	o-28
@7@15	o27
@7@1d	o19
@7@1f	o28
@7@1h	o-18
@7@1l	o-21
@7@1m	o-15
@7@1p	o26
@7@1v	o-15
@7@1z	o-25
@7@22	o19
@7@26	o22
@7@2a	o-19
@7@2b	o-15
@7@2g	o20
@7@2p	o-21
@7@2q	o72
@7@2y	o-19
@7@2z	o-15
@7@3a	o19
@7@3b	o26
@7@3g	o53
@7@3q	o15
@7@b	o-16
@7@r	o23
@7@s	o16
@8	o51
@8@17	o-16
@8@1b	o23
@8@1c	o18
@8@1l	o33
@8@1o	o15
@8@1p	o24
@8@1w	o16
@8@1z	o-19
@8@22	o35
@8@29	o-30
@8@2e	o-19
@8@2p	o-18
@8@2r	o20
@8@34	o28
@8@3b	o24
@8@3g	o44
@8@3t	o21
@8@a	o-16
@8@e	o16
@8@f	o-27
@9	o45
@9@12	o17
@9@15	o-17
@9@17	o-15
@9@19	o-24
@9@1l	o62
@9@1n	o16
@9@1o	o-16
@9@1u	o15
@9@1y	o-18
@9@2a	o-34
@9@2g	o21
@9@2j	o24
@9@2m	o-25
@9@2r	o17
@9@2t	o-21
@9@2x	o-15
@9@38	o15
@9@3g	o-20
@9@3m	o-21
@9@3y	o16
@9@g	o15
@9@j	o19
@9@k	o19
@9@z	o-18
@a	o63
@a@10	o40
@a@14	o-17
@a@17	o-15
@a@19	o-49
@a@1d	o-19
@a@1f	o15
@a@1g	o-58
@a@1h	o-31
@a@1i	o-40
@a@1j	o-45
@a@1m	o20
@a@1n	o26
@a@1p	o-25
@a@1q	o-22
@a@1r	o17
@a@1u	o27
@a@1y	o-17
@a@20	o16
@a@22	o-23
@a@25	o-28
@a@27	o25
@a@28	o-26
@a@29	o55
@a@2a	o-21
@a@2b	o-28
@a@2d	o-29
@a@2m	o-24
@a@2n	o15
@a@2p	o24
@a@2q	o22
@a@2t	o-26
@a@2y	o-23
@a@30	o19
@a@35	o20
@a@36	o15
@a@38	o60
@a@3c	o16
@a@3f	o32
@a@3g	o-26
@a@3p	o18
@a@3r	o-28
@a@b	o-50
@a@c	o-24
@a@e	o-41
@a@f	o-38
@a@g	o-27
@a@r	o35
@a@w	o-16
@a@y	o-23
@b	o31
@b@11	o-25
@b@12	o20
@b@13	o-20
@b@19	o-17
@b@1d	o31
@b@1g	o-30
@b@1i	o-35
@b@1o	o36
@b@1p	o-18
@b@1q	o22
@b@1u	o16
@b@21	o-32
@b@22	o-29
@b@25	o16
@b@27	o18
@b@29	o63
@b@2a	o-21
@b@2d	o-20
@b@2g	o-18
@b@2p	o29
@b@2s	o-27
@b@2t	o-16
@b@2u	o-16
@b@2y	o-16
@b@30	o19
@b@3b	o-20
@b@3m	o15
@b@3r	o-19
@b@3t	o-25
@b@3u	o18
@b@3w	o-22
@b@c	o-37
@b@d	o42
@b@g	o19
@b@o	o16
@b@s	o21
@b@w	o-18
@c	o73
@c@10	o20
@c@15	o23
@c@1a	o-20
@c@1g	o-26
@c@1l	o50
@c@1p	o35
@c@1q	o28
@c@1s	o15
@c@1u	o16
@c@1z	o-32
@c@22	o-20
@c@29	o18
@c@2a	o-22
@c@2m	o24
@c@2p	o35
@c@32	o18
@c@3d	o15
@c@3g	o-32
@c@40	o21
@c@41	o18
@c@d	o29
@c@f	o-15
@c@h	o-72
@c@j	o16
@d	o105
@d@14	o16
@d@16	o-21
@d@17	o-16
@d@1a	o-18
@d@1c	o-22
@d@1f	o20
@d@1g	o-45
@d@1i	o-29
@d@1j	o-22
@d@1m	o38
@d@1n	o-15
@d@1p	o-31
@d@1q	o23
@d@1r	o27
@d@1u	o22
@d@21	o-66
@d@22	o-37
@d@28	o-19
@d@29	o-63
@d@2a	o-22
@d@2d	o-19
@d@2n	o23
@d@2p	o44
@d@2s	o-17
@d@2t	o-28
@d@2y	o-18
@d@3m	o-23
@d@3r	o-17
@d@3v	o25
@d@40	o18
@d@41	o17
@d@g	o42
@d@h	o57
@d@l	o-18
@d@o	o-22
@d@z	o23
@e	o28
@e@10	o17
@e@1f	o15
@e@1h	o-15
@e@1j	o-15
@e@1p	o41
@e@1q	o27
@e@1r	o15
@e@27	o20
@e@2d	o-16
@e@2m	o-23
@e@2p	o23
@e@3e	o15
@e@f	o68
@e@o	o-28
@e@p	o-20
@f	o25
@f@10	o20
@f@1a	o-23
@f@1f	o22
@f@1g	o25
@f@1m	o-21
@f@1p	o49
@f@1r	o23
@f@1s	o16
@f@1t	o27
@f@1z	o-31
@f@23	o-50
@f@2d	o-17
@f@2e	o-24
@f@2g	o27
@f@2h	o-24
@f@2p	o16
@f@2q	o-34
@f@32	o22
@f@3a	o-18
@f@3b	o-36
@f@3m	o-16
@f@3q	o21
@f@3r	o-22
@f@3v	o-26
@f@40	o36
@f@g	o30
@f@h	o-44
@f@k	o28
@f@s	o-18
@f@t	o-24
@f@u	o-28
@g	o15
@g@11	o32
@g@12	o20
@g@1d	o24
@g@1g	o-19
@g@1j	o-39
@g@1l	o-29
@g@1p	o-58
@g@1s	o17
@g@1x	o15
@g@21	o-23
@g@23	o40
@g@29	o38
@g@2a	o-16
@g@2b	o-26
@g@2f	o-16
@g@2m	o-18
@g@2p	o-24
@g@2s	o15
@g@2t	o-28
@g@2u	o-15
@g@38	o-30
@g@3q	o-15
@g@3r	o16
@g@41	o-34
@g@h	o37
@g@q	o16
@g@z	o-16
@h	o26
@h@14	o18
@h@16	o21
@h@1a	o-22
@h@1b	o27
@h@1d	o16
@h@1i	o-25
@h@1l	o-37
@h@1m	o-28
@h@1n	o19
@h@1o	o37
@h@1s	o19
@h@1w	o19
@h@1z	o18
@h@20	o28
@h@21	o20
@h@22	o-32
@h@23	o-53
@h@2a	o-25
@h@2b	o-18
@h@2g	o-33
@h@2h	o-25
@h@2l	o-19
@h@2m	o-51
@h@2n	o17
@h@2p	o-45
@h@2q	o26
@h@38	o-15
@h@3b	o-20
@h@3g	o43
@h@3h	o-25
@h@3r	o-39
@h@3u	o19
@h@3w	o-23
@h@o	o17
@h@q	o-31
@h@u	o-37
@h@v	o-19
@h@y	o19
@i	o28
@i@12	o19
@i@15	o15
@i@1p	o47
@i@23	o-15
@i@29	o25
@i@2g	o23
@i@2m	o23
@i@2q	o45
@i@38	o-20
@i@3a	o26
@j	o82
@j@10	o15
@j@11	o22
@j@12	o17
@j@16	o-17
@j@17	o15
@j@1c	o35
@j@1d	o18
@j@1i	o-25
@j@1o	o20
@j@1p	o34
@j@1x	o22
@j@1y	o-21
@j@22	o19
@j@24	o-16
@j@2p	o-17
@j@37	o18
@j@38	o21
@j@3b	o-21
@j@3g	o16
@j@3m	o16
@j@3y	o-15
@j@l	o26
@j@o	o-24
@j@q	o-23
@j@s	o16
@j@t	o29
@k	o25
@k@13	o-19
@k@1c	o16
@k@1l	o36
@k@1p	o-53
@k@1q	o16
@k@20	o18
@k@21	o-22
@k@23	o16
@k@25	o-18
@k@26	o15
@k@28	o-15
@k@2d	o-39
@k@2g	o22
@k@2j	o33
@k@2q	o23
@k@3a	o16
@k@3d	o33
@k@40	o16
@k@z	o-34
@l@16	o-30
@l@1h	o15
@l@1j	o-19
@l@1k	o-24
@l@1l	o49
@l@1r	o17
@l@1s	o15
@l@29	o-28
@l@2n	o34
@l@2x	o-21
@l@3a	o21
@l@3g	o22
@l@3q	o-18
@l@3s	o15
@l@q	o-24
@l@w	o19
@m@13	o-16
@m@15	o-15
@m@17	o-34
@m@1c	o20
@m@1l	o62
@m@1n	o21
@m@1o	o15
@m@1p	o-18
@m@1r	o16
@m@1w	o-29
@m@1x	o-32
@m@21	o-23
@m@29	o-25
@m@2a	o-33
@m@2e	o-17
@m@2n	o22
@m@30	o-17
@m@3f	o20
@m@3s	o15
@m@40	o22
@m@n	o-30
@n@1p	o15
@n@22	o-18
@o@10	o16
@o@11	o19
@o@16	o25
@o@1g	o-18
@o@1i	o-36
@o@1j	o-26
@o@1m	o25
@o@1p	o-31
@o@1q	o31
@o@1z	o-17
@o@21	o-20
@o@22	o-19
@o@23	o-15
@o@29	o-21
@o@2a	o-15
@o@2f	o15
@o@2p	o41
@o@2t	o-19
@o@32	o18
@o@34	o19
@o@3b	o51
@o@3g	o-36
@o@3q	o18
@o@3s	o15
@o@40	o17
@o@t	o18
@o@w	o-25
@p	o15
@p@17	o-18
@p@1d	o-19
@p@1m	o18
@p@1n	o-19
@p@1p	o25
@p@1q	o18
@p@1s	o15
@p@21	o-20
@p@24	o-37
@p@2b	o24
@p@2p	o20
@p@2q	o23
@p@2r	o15
@p@2y	o18
@p@3b	o-16
@p@3f	o-22
@p@3n	o-31
@p@q	o15
@p@r	o17
@p@u	o17
@p@z	o25
@q	o17
@q@10	o-39
@q@11	o-24
@q@12	o-32
@q@13	o18
@q@18	o19
@q@1a	o29
@q@1d	o-39
@q@1g	o-22
@q@1h	o-18
@q@1j	o-25
@q@1k	o37
@q@1l	o-21
@q@1o	o-19
@q@1p	o-40
@q@1x	o20
@q@1y	o-22
@q@27	o20
@q@2c	o15
@q@2e	o-17
@q@2l	o-16
@q@2m	o-16
@q@2n	o-23
@q@2p	o18
@q@2u	o-15
@q@30	o-18
@q@34	o31
@q@36	o28
@q@3b	o-21
@q@3f	o-19
@q@3q	o-19
@q@3r	o22
@q@s	o15
@q@t	o-17
@q@u	o34
@q@y	o17
@r	o16
@r@11	o28
@r@18	o-17
@r@1d	o26
@r@1g	o-21
@r@1i	o-44
@r@1j	o-18
@r@1m	o30
@r@1q	o58
@r@1s	o-16
@r@1z	o-53
@r@21	o-15
@r@22	o-17
@r@25	o-30
@r@26	o20
@r@29	o-44
@r@2d	o-18
@r@2k	o-21
@r@2o	o-15
@r@2p	o35
@r@2q	o27
@r@2s	o-21
@r@3a	o25
@r@3b	o30
@r@3r	o-18
@r@3y	o-16
@r@40	o18
@r@41	o22
@r@y	o17
@s	o60
@s@10	o22
@s@12	o32
@s@14	o-25
@s@15	o-18
@s@16	o25
@s@1c	o33
@s@1d	o52
@s@1l	o25
@s@1o	o15
@s@1q	o25
@s@1v	o19
@s@27	o19
@s@29	o15
@s@2b	o-18
@s@2j	o17
@s@2o	o-23
@s@37	o26
@s@3a	o18
@s@3b	o24
@s@3c	o-17
@s@3e	o28
@s@3f	o23
@s@3g	o-21
@s@3j	o15
@s@3n	o-16
@s@3y	o-21
@s@40	o25
@t	o41
@t@11	o32
@t@13	o-18
@t@17	o-16
@t@1c	o25
@t@1d	o39
@t@1o	o16
@t@1p	o29
@t@22	o-16
@t@25	o21
@t@27	o-16
@t@29	o-25
@t@2g	o-21
@t@2m	o-23
@t@2o	o-18
@t@2q	o36
@t@2r	o18
@t@3q	o-16
@t@3y	o-18
@t@y	o24
@u@12	o-22
@u@1a	o-18
@u@1c	o20
@u@1p	o18
@u@1q	o17
@u@1z	o-20
@u@29	o50
@u@2q	o28
@u@2y	o-15
@u@38	o17
@u@3g	o16
@u@3r	o20
@u@3u	o-16
@v@1f	o29
@v@1j	o43
@v@1l	o17
@v@1o	o16
@v@1q	o35
@v@1r	o18
@v@1z	o-27
@v@2g	o-21
@v@2m	o24
@v@2p	o15
@v@2t	o-18
@v@34	o-17
@v@3b	o43
@v@3g	o21
@w@1g	o25
@w@1l	o-20
@w@21	o26
@w@23	o-15
@w@24	o16
@w@2p	o37
@w@2q	o-25
@w@2t	o-15
@w@30	o16
@w@38	o15
@w@41	o18
@x@1b	o-19
@x@1d	o15
@x@1j	o-18
@x@1p	o48
@x@1s	o-24
@x@21	o-19
@x@23	o16
@x@27	o-16
@x@2g	o17
@x@2n	o-19
@x@2p	o27
@x@2q	o38
@x@2t	o-19
@x@3a	o16
@x@3b	o24
@x@3e	o-29
@y	o34
@y@12	o-25
@y@16	o21
@y@1d	o-15
@y@1e	o-18
@y@1g	o-16
@y@1i	o-36
@y@1m	o22
@y@1p	o36
@y@1s	o16
@y@1z	o16
@y@24	o-32
@y@27	o18
@y@2l	o-23
@y@2m	o-15
@y@2r	o17
@y@2s	o-16
@y@38	o20
@y@3n	o-16
@z	o-15
@z@15	o19
@z@16	o44
@z@17	o-22
@z@1c	o15
@z@1g	o-24
@z@1l	o-36
@z@1m	o15
@z@1q	o28
@z@1u	o-18
@z@1z	o-19
@z@20	o-20
@z@22	o-27
@z@25	o-48
@z@2a	o23
@z@2e	o17
@z@2q	o30
@z@2r	o-19
@z@2u	o15
@z@2x	o26
@z@30	o-22
@z@34	o27
@z@3b	o36
@z@3g	o-23
a alguien	g18h16
a assinatura	c25
a bag	k-15
a balanca	h27
a besoin	k-17
a bien	l-15
a bit	i41n-29
a blind	i15
a boat	e17
a cada	n16
a cafe	e15
a caixa	e17
a card	e-20n-21
a carga	f16
a carrinha	c18
a casa	b31h15n20
a cause	g19k22n25
a change	e18
a chaque	h15
a charge	b78
a chart	b-15
a chave	e24
a chi	f41h15j15l20m19
a child	h66i17
a claim	k33
a coluna	i-17
a comissao	k22
a company	g15n44
a competitor	g19
a complete	n15
a conta	a79b54h-16
a contract	g44
a copy	b-38j49n-17
a cor	n-20
a cote	j15n17
a court	g34
a credit	b-33d-23
a culpa	g16
a customer	a51b-43d-22
a day	h60i15n-23
a deja	d18i17
a deposit	d16
a direct	b69
a disparu	h-18
a donne	m15
a double	h-17
a due	e25
a duplicate	b19
a encomenda	c27
a esquerda	c-17
a ete	b35e94m17n-30
a etiqueta	i18
a expire	i34
a faire	a15d-15
a fare	i16
a fatura	n-15
a festa	i-15
a fine	g37k15
a firm	n19
a flight	h15
a folder	a-17
a former	f17
a full	b-15
a game	m20
a garantia	f-22
a gente	j15
a giugno	i17
a good	g-15
a group	j15
a guest	g35n-23
a higher	l16
a human	i15
a joke	n-18
a judge	g68k92
a known	h34
a larrivee	d19
a law	g-15k24
a lawyer	g25k32
a legal	f-26
a lei	f27g36
a lentree	g-16
a letter	g28k17
a licence	f25
a line	a17
a lista	i-16
a little	i20
a lost	g17i17
a mais	b25i17
a mano	j-20
a mao	b16
a maquina	h-16n-26
a marzo	a-19
a member	a17g39
a mensalidade	b21
a mesa	d16
a meta	h15
a mistake	b24c20
a month	i20j31n23
a multa	g21
a n	c72d19
a nadie	k-19
a nessuno	j19m18
a nice	n-30
a noi	b22
a nombre	g29j15
a nome	c18
a nota	n28
a nova	j16
a obra	c18d18g18
a ogni	n15
a otro	a18e15
a pacemaker	h17
a pack	h16
a pagar	g24
a paper	g-16
a partir	a20b-16c44f18h30m16o-16
a pas	b-15
a patient	j15
a payment	b64
a peca	d15
a penny	d17
a permit	f17g52
a person	h37m34n24
a phone	e-43
a photo	a-19
a place	g18
a point	i31
a porta	e15g34
a posto	d-28
a primeira	n-17
a pris	e36h16
a purchase	b20d42
a quale	h-18
a quel	j47
a quelle	b-15e-18f-15g-30h-30i-24n-33
a quem	l30
a question	d-15
a questo	l17
a quien	f15g18i16l19m19
a quitte	e18
a quoi	b16
a r	c24
a r3fund	d91
a rate	i-23
a reference	g15
a refund	d-61
a reply	n16
a right	f15
a room	n-17
a sa	f18g17
a school	c-16
a second	h21
a segunda	o15
a senhora	j17
a senior	l29
a shop	g16
a short	d-18
a sign	g30l-16
a signe	a17f18
a simple	n22
a single	d-16n20
a soft	i16
a son	o20
a sorry	n28
a special	i23
a statement	f16
a sua	l20
a supprimer	c40
a t	d18f24j72
a table	b15
a tarde	i-15
a tarifa	i17
a taxa	i64
a tenant	g28
a tener	n21
a terrible	n-15
a text	g32
a third	f18i39
a tiempo	c20
a tiny	i53
a titre	i41
a titulo	i21
a tous	n-15
a tout	g15
a transaction	b80c93
a transfer	b-22n-17
a transferencia	c19d15
a trial	a16
a trouve	e19
a tu	m17
a unaltra	b16f16
a ver	l28n15
a visa	n-16
a voi	b15f15
a vossa	f21
a voucher	d54
a week	d18i39n-20
a withdrawal	b28
a word	l61
a working	n28
a written	g15
a year	n21
a zero	e19
a2	j-17
a3	f-15h-15
aan	d-19f21g22h26j-45l20m16o-25
aan bij	h36
aan de	e-36f31g-17i-18l33n36
aan een	e17
aan het	g15
aan je	m26
aan te	e17
aanbe*	d44i18
aanbetaling	d44i18
aange*	b17k36
aankl*	g16
aanko*	f21k33
aankoop	k30
aanma*	b17i18
aanmaning	b20
aanne*	e18g32
aansp*	f149k22
aansprakelijk	f63
aansprakelijk als	f46
aansprakelijkheid	f61
aanvr*	d-15e17
ab	b37c63d20e32f36i24m23n-19o26
ab jetzt	m23
ab montag	e19
ab sofort	c21e17
ab wann	f32g15
ab welchem	h16
aband*	c22n31
abbes*	c44
abbia*	a15b36c15d29h-24n-34o21
abbiamo	a15b36c15d29h-24n-34o21
abbiamo gia	f-16
abbon*	b37i21
abbonamento	b37
abbuc*	b55
abbuchung	b55
aber nur	b26
abgeb*	b21d17
abgebucht	b21d17
abgel*	i24
abgem*	c19
abges*	c20d16e15m36
abgesagt	d17
abgeschlossen	j15
abgez*	b36
abgezogen	b36
abier*	e19
abierta	a-17e21
abierto	a16
abili*	e18
abime*	d17
ablau*	n36
able	n-37
able to	n-37
abmah*	g18
abmahnung	g17
abmel*	a20
abnah*	f18
abo	b15c34
aboga*	k-21
abogada	k-25
abogado	g16k24
abogados	k-19
abona*	b30d18
abonn*	a-16b35c81j39n-19
abonnement	b39c77
abonnement a	c25
abonnes	j30
abono	b16d49o21
abono de	d19
about getting	d18
above	f15l30m15
above this	m27
above you	l15
abre	e-21
abrec*	b74
abrechnung	b74
abril	n18
abrir	g23
abrir la	g16i16
abroa*	f19g21
abroad	f19g21
absag*	c15
absage	c17
absch*	a19b31d17
absen*	b15j35
absent	b16j37
absol*	n41
absolutely	n15
absur*	n22
abusi*	g23k16
aca	n19
acaba*	i15n53
acabado	i15
acabe*	a19i17
acabo*	h-17i20
acabou	h-17i20
acade*	c32
academia	c32
acc	a66e16
acced*	e20
accen*	e-21
accents	e-18
accep*	a-15b-34c20e-23g21h-24i121j-30m34n-28
accept	g35i65n-16
accept a	i26
accept the	g26
accepted	c15
accepteren	f18i24
acceptez	i49
acces	a17e116
acces*	a47b26e195n-17
acceso	e77
access	e81i24
access to	b19e41
accesso	a36
accet*	g15i42
accettare	g22
accettate	i19
accettato	c16
accid*	e20g89
accident	e15g51
accidente	g35j16
accor*	b36f35i35m17o-23
according	b38f22j17o-22
according to	b38f22j16o-22
accou*	a168c-17e63f-63g-84h-73i-85j22k-40l-26m-36n-89
account	a154e44f-53g-73h-63i-59j28k-34l-21m-39n-77
account and	j16
account at	a66
account be	a-24
account bij	a28
account but	a-23
account closed	a-30
account deleted	a-18
account has	a19
account in	a-37
account number	a-18j-19
account of	a-37
account please	a29
account should	a36
account shows	b-21
account te	e30
account that	b16
account with	a76j31
accountant	b-28
accounts	a24b24
acct	j15
accue*	n16
accus*	g30
aceit*	b-19e-29i72j-20k-18n-26
aceita	e-21f-26g-15
aceitam	i37
aceitem	i25
acept*	c30g39i86m18
aceptado	f18
aceptan	b-16
aceptar	g17
acert*	b19d16
acerto	b20
acess*	e71
acesso	e70
acesso ao	e18
ach	n26
acham	g19
acham que	g18
achei	n-16
achet*	b37c15j34
achete	b41c19j38
acho	e20
acho que	e16
acht	b28o20
achte*	i30j54
achter	a17c18j17
acima	l21m21
ackno*	c18
acknowledge	c18
aclar*	f22
aclarar	b15f18
acomp*	i17
acons*	g186h32l-16n-35
aconseja	g54
aconsejan	g22h32
aconsejan para	h36
aconselhem	g16
acord*	c17f23g23
acordo	c18f25g25
acordo de	c18f19
acoun*	a99e37
acount	a99e37
acount i	a30
acred*	n29
acros*	i15
across	i15
across the	i16
act	f24m59
act as	m28
actie	i36
actie*	a18
actief	a18
actio*	c-16k51
action	c-16k51
activ*	b-34h-33j-26n-21
activate	b-16
activite	g19
activity	e20
actua*	e30n16
actual	d15
actualizar	e17
actually	c16n29
acuer*	f24g16
acuerdo	f24g16
ad	c37
add	a-33b-44c-30d-25e-18f-37h-31i-36n-29
add a	b-24
added	b66
added to	b33
addit*	b29
additional	b29
addre*	b-17i-15j74l-28o-19
address	b-15f-15g-21j39l-25m-17o-19
address for	j-27
address of	j15
addressed	g15
addresses	f22j31
adess*	d15m16n22
adesso	d15m16n22
adeye*	c17
adeyemi	c17
adher*	b16j15
adherents	j15
adhes*	a15c19
adian*	d22
admin	e128m86
admin rights	e-22
admin*	b25e147l67m83
administracao	l26
administrador	e21l15m18
administrateur	e-25
administrator	e53m53
admit	g35
admit*	e-17f-22i60
admite	e-16f-20
admiten	i32
adorei	b15
adres	j76
adres van	j30
adres*	f21g-15i-17j145o-19
adresse	f28j61o-17
adresse de	j16
adressen	j33
ads	f24
adult*	i23
adulto	b16
advan*	d23
advance	d23
advance for	d19
adver*	c16i-19k19
advert	c15
advertising	k15
advic*	f-45
advice	f-45
advice on	g18
advie*	f-15
advies	f-15
advis*	g122h73k26
advise	g62
advise for	h-20
advise me	g53
advised	k28
adviseert	g19h15
advocaat	g17
advog*	k31
advogado	k24
af	b32c63i16m31o23
af van	b15c46i19
afdel*	f32
afdeling	f32
affai*	n19
affec*	f30
affic*	b32g-21i-53j-31k-17n-17
affiche	b39h22i-30j-22
affiche t	j-18
affiches	f15
afgeb*	b24c19
afgeh*	b19c17
afges*	b51i15
afgesproken	b24
aforo	i17
afrai*	c37
afraid	c37
afrek*	b24
afrekening	b25
afsch*	b54
afschrift	b21
afschrijving	b23
afschrijving van	b17
afslu*	a37
afsluiten	a36
after	a40b-19c35d-67e33f49g76h178i84k23n49o-35
after a	h23
after all	d-17
after me	g38
after the	c50e85f32g16h47i41
after two	g16
after you	n18
after your	h33
afterwards	d16
afval*	c18
again*	c15g75h32i48k52
against	c15g75h32i48k52
against the	c17g33h15i29
against you	k33
against your	i16
agb	f65
age	a-15i36j22
age limit	i27
agenc*	b15c24f16k37
agency	b17c20f18k31
agend*	f-15g-20h-27k-28n-25
agenda	c-29g-19h-25k-27n-23
agenda de	h-15
agent	j17l30m75n-15
agent*	a16f15m46
agente	f18m24
ages	b15
aggio*	h-15
agli	j18
ago	d48h44o18
ago but	d16
agora	d17e63m38
agora e	j-16m19
agota*	n33
agotado	n21
agrad*	a15c15i20
agradeceria	i23j16
agree	b15f17g17m29
agree*	b77c72f164m18
agreed	b72c15m20
agreed to	b29c20
agreement	c54f153
agua	b22j-16l-21
aguar*	d25l16
aguardo	d19l15
ah	n36
ahead	c-21
ahi	j18l23
ahora	g28m29
aidez	g49
aimer*	l36
aimerait	d15l23
ainda	d22i17j37
ainsi	a16n16
ainsi que	a20
aire	h15
airli*	g17
airline	g17
aiuta*	g31
ajena	f18
ajout*	g-18n-16
ajuda	n18
ajude*	g34
ajudem	g34
akkoo*	m46
akkoord	m46
akten*	k38
aktio*	c18i75
aktion	c18i50
akzep*	i22
akzeptieren	i22
al ano	f18
al corriere	c18
al corso	i18
al dia	h16
al een	l15
al giudice	g27k21
al posto	e16g18
al telefono	b15l21n18
alarm	e30
alarm panel	e19
alarm*	c16e25
alber*	b17j23k19
albergo	b17j20k19
alcan*	f22
alcoh*	h71
alcohol	h71
alcun	d-15
alega*	g44
alerg*	h53
alergia	h26
alert*	m16
alerta	m17
algem*	k-15
algemene	k-15
algemene voorwaarden	k-15
algo	b37c16e15f17g22h57
algue*	b20e17l33n25
alguem	b20e17l33n25
algui*	b27c-16e49j27l44n55
alguien	b27c-16e49j27l44n55
alguien con	h15
alguien de	l15
alguien ha	b15
alguien que	l27
alguna	h-15
alguno	h18
alime*	g28
all good	e-32
all right	g15h22i15
all rights	e18
alla cassa	b18d17
alla scadenza	c18
alla vostra	j17
allag*	k23
allan*	d-15
allar*	c18h17
allarticolo	c19
allas*	k32
allat*	l24
allattenzione	l24
alle	a58c-20d-15e101f-16g-27i19j-22k43n22
alle respect	l16
allee*	b-23c-50f-34g-48h-27k-17m18n-25
alleen	b-23c-50f-34g-48h-27k-17m18n-25
alleen de	c-15
alleen een	f-17g-21
alleen het	e-15
alleen met	m18
allei*	g30
allein	g30
aller	b18h18j50k19
aller*	h86n-15
allergy	h19j16
alles	a108b-30d-58g-45h-31i-52k-23l-37m56
alles is	d-18
alles klar	f-16
alles was	j16m17
alles wat	n18
allez	d15i37
allo	c17
allor*	h15k16
allora	k17
allow	i89
allow me	i47
allow*	c-18f45g58i17n-20
allowed	c-18f46g59n-18
allowed to	f32g69
allows	i32
allum*	a-19
alluminio	a-19
almac*	j-16l-18
almacen	j-16l-18
almen*	d25
almeno	d26
alone	e17
along	c-15h29m17
along with	h16
alors	b83c20d21i32k27l17
alors que	b61
alqui*	g49j18n-15
alquiler	b15c17g49
alrea*	b-22c21d-29e-22k35m41
already	b-22c21d-29e-22k35m41
already have	d-18
already paid	b-45
alrig*	f-18g-17
alright	f-18g-17
als een	a-18f44
als erstes	h17
als ik	g31h17
als kleine	n19
als kunde	n15
als pdf	n-16
alsje*	e17i39
alsjeblieft	e17i39
alsno*	i23
alsnog	i23
alsof	i37m53
alstu*	d15i65l17
alstublieft	d15i65l17
alt	e15j20
alta	b29
alte	e27k-16n-21
alten	c-17e46k-16
alter*	e76i58
alterar	i16
altered	e31
altho*	b39e23i133
although	b40e24i134
although i	b18
although the	i21
altij*	a15n25
altijd	a15n25
alto	l42m20
altre	d15
altri	j34
altro	b29c17e29h-16n46
alugu*	c15
alumn*	e-16g-19j42
alumno	j15
alumnos	f-17g-16k-15
aluno	f32g21
alway*	m30n53
always	m30n53
alwee*	n25
alweer	n25
am besten	g66h17
am ende	n36
am ersten	b16
am mittwoch	c16
am montag	c16
am samstag	n-20
am seeing	b29
am sonntag	i33
am telefon	f17
am writing	j15n-17
amanh*	c17o26
amanha	c17o26
amend*	f36g16
ameri*	a-15b-16e-15
amici	e16i19
amigo	j17
ammin*	e56g21j15m37
amministratore	e49g16j15m38
among	e18
amoun*	b76d20
amount	b70d21
amount of	b39
ampar*	f68
amparo	f28
ampli*	d-15i23
amt	g18i17
an account	a-58b-18e-37
an actual	d15
an additional	b16
an answer	n23
an apology	i18
an atm	b20
an email	j33
an employee	g18h18m35
an ex	g31
an exception	i-15
an invoice	b-19
an item	d56
an order	m19
an unauthorized	b16
an wen	f26l24
anadi*	a-18
anali*	i18j37
analy*	g15h19
analyse	g17
anbei	c17
anbieter	c15
anche senza	i15
ancie*	a-37j38
ancien	a-37j16
ancor*	d41e16g-17i16n23
ancora	d41e16g-17i16n23
ancora il	b16d17
ancora la	i15
ancora una	n19
and address	j36
and arrives	o-17
and carry	m30
and close	a21
and conditions	g15
and confirm	m17
and desist	g16
and follow	m19
and give	m15
and got	n21
and id	d16
and ill	n20
and left	g17n19
and look	n-20
and needs	m18
and not	c16
and number	j29
and phone	j21
and send	m23
and still	b24n32
and thats	b-18
and theres	d-18
and use	e16g17
and wants	n-21
and wed	d15e-19
and well	k18
and whats	j44
anda	d20e22h16j34
anda a	h17
andare	g18h16
andat*	b15n19
andato	b17j16n19
ander	c15e63
ander*	a22b17c43e58f47j63k32o-16
andere	a17j40
anderen	b43d16j52
anderer	f16j-17
anderes	h15
andern	e43n-15
anders	c21f30k17l17n17
anerk*	g19
anexo	g-15m17
anfah*	b20i22
anfan*	d15
anfang	d16
angeb*	b-16g30i23
angebot	b-15
angeh*	o-27
angehangt	o-27
angel*	a18
angelegt	a18
angem*	a18e18h18
angemeldet	a18
angen*	f18k16
angenommen	f18k16
anges*	b19d15g54j57
angry	b-25d-17e-17i-21n-128
anhan*	m20n-17
anhang	m21
anlei*	e-16j-17n-33
anleitung	e-16j-16n-32
anlie*	n16
anliegen	l15n21
anmel*	e16g17i38
anmelden	g28
anmeldung	e16
anna	j38
annee	a-18
anneh*	g32
annehmen	g32
anni	f20g32i78
annua*	c20
annual fee	b18
annuale	c21
annue*	c15
annuel	c15
annul*	a-32c91f-39g-23h-17j-16n-19
annulation	c20
annulee	b-15
annuler la	c-28
annuleren	c15
annulez	c26
annulla	c26
annullare	c33
annullata	c-16
annullato	c-25
annulliamo	c21
ano	b-20c-19j-28n16
anoch*	e20
anoche	e20
anoni*	j50
anony*	j70
anos	a21c-23i60j17n42
anos y	c-15i16
anoth*	a-19c-16e54f-15g-23h-16i-23j-22l-16n54
another	a-19c-16e54f-15g-23h-16i-23j-22l-16n54
another firm	c17
another week	n16
anruf	l19
anruf*	e18j32l54
anrufen	l52
ans	h19i56k-42l16n46
ans de	i16n16
ans telefon	l29
ansch*	b15g-17j54
anschluss	j16
anschrift	j38
anspr*	f49
anspruch	f18
anspruch auf	f18
answe*	a-25b-24c-16d-15h-37i-24k20l42m82n48
answer	a-16k26l24m87n75
answer in	m24
answer on	j16
answer without	m17
answered	m-17n-23
answers	h-16
ante	f22g57k48
ante la	k27
antec*	j35
antei*	d23
anter*	j41l-15m19
anterior	j43l-15
antes	c20e-24f26h15i35k19l29m24n16
antes de	c21e-18f34
antes del	h20
antib*	h136
antibiotico	h78
antic*	b-17c17h47i47
anticipo	i17
antid*	h74
antig*	e66i104j48
antigo	e25i38
antigua	j28
antiguo	e39i38j18
antwo*	g30l24m184n74
antwoord	m81n25
antwort	m42n18
antworte	g18m30
antworten	g23l21m27n15
anula*	a-18c34e-21
anule*	c67e19
anulem	e18
anwalt	k17
anwei*	m26
anweisungen	m18
anwen*	h19
any chance	d32i50
any longer	a37c18e17
any way	c19
anybo*	d-15n66
anybody	d-15n69
anymo*	c15e40
anymore	c15e40
anyon*	l16
anyone	l16
anyth*	a-21c-27h41n34
anything	a-21c-27h21n34
anything i	c-17j16
anywa*	i60
anyway	i58
anzah*	b18d53i18
anzahlung	b18d53i18
anzei*	g52k27n-15
anzeige	g42k29
ao	a-39d-29g18h23i-21l19o24
apaga*	a37b17
apagar	a32
apagu*	a32
apaguem	a29
apare*	b23c-29e35i-29j-17
aparece	c-22h-23i-24
aparecen	b28
aparelho	e36f18h20
apart	b16
apartamento	c15
apell*	j68
apellido	j34
apert*	h-17i15
aperte	e16
aperto	i17
apesa*	i52
apesar	i52
apesar de	i33
api	e83j27
api key	e19
aplic*	b52c-21d-15f19g-25h74i50l-19
aplicacao	g-16
aplicado	b21
aplican	f21i25
aplicar	b18h59
aplicar el	b18h38
apoio	n28
apolo*	i18n51
apology	i18n18
app	c-102d-76e25f-41g-81h-86i-102j-81k-66l-55m-52
app for	a32
app says	b16
app shows	g18
app that	b35
appal*	n16
appar*	c-17d-16e33h30n35
appareil	h20
apparently	n35
appea*	b46
appears	b26
appel	l17
appel*	f25j21n32
appels	f26
appli*	b83c23f96g43h34i79j82
applica	f19
applicant	g18j42
applicare	h17
application	c17j16
applicato	b17
applied	i16
applied to	i16
applies	f38
applies to	f17
apply	f82i57m20
apply to	f64
appointment	i15
appre*	g17h-16i32l39
appreciate	i17l44
appreciate it	i16l23
apprentice	i16
appro*	b-28e49f-30g-25i-28j-17k-21m209
approuve	m22
approva	m15
approval	m38
approve	e50l19m45
approved	f-20k-16m31
approved the	f-19k-22
appuy*	f18
appuyez	f18
apre	e20
apres	f24g-17h106n40
april	a15b43c73n27
aprir*	n18
aprire	n18
aprob*	m50
aprobacion	m19
aprobado	m32
aprov*	g-16m117
aprova	m17
aprovacao	m39
aprovada	m18
aprovado	m15
aprovar	e18m18
aprue*	m29
apunt*	n-16
aquar*	c17d16
aquarium	c17d16
aquel*	d16
aqui	a32
ar	a16
arbei*	f-26g31j27n18
arbit*	k41
archi*	a22f-23g-40h-15i-19j-22k-27n-33
archive	f-17g-18
are attached	f15
are looking	k15
are missing	e16
are open	a15
area	l16
arent	i30l15
argen*	d27
argent	d28
argum*	g53
armaz*	d15
armazem	d15
aroun*	n25
around	n25
arrab*	j-17n-34
arran*	a22c16
arrange	a26
arreg*	k31n22
arren*	g17j18n18
arrep*	f39n21
arrependimento	f34
arret*	c23h20
arrete	c20
arreter	h21
arrib*	l17m27
arriba	l17m27
arrie*	c34f-21
arriere	c34f-20
arriv*	a-32b-88c-53d19e-21f-64h-55j-51m-35n-25o-18
arrivata	i16
arrivato	f-19
arrive	b-34c-25n-27
arrived	b-15d28e-19
arriving	e15
arron*	i36
arrui*	n36
art	i16n28
artic*	n-20
articulo	f22
artif*	m33
artig*	f30
artigo	f31
artik*	b-22f32k26
artikel	b-20f33k27
artikelen	i17
arzt	h20j15
as before	b-18d31
as caixas	j15
as evidence	g17k22
as long	d16
as regras	i15
as though	b20m16
as usual	i-17
as well	a20c-16f-15g-18o-15
asap	l17
asciu*	d16
aseso*	g17
asi	g-15n47
asi que	n-16
asist*	f-16m50
asistente	m54
asked	b69e41f-17k35n16
asked for	b82e32
asked me	l-19
askin*	f-15m16
asking	f-15m16
asking for	i16
asks	b-30d-26g-30i-17j-36m15n-21
asks for	d-18f-24g-20
aspet*	d28n58
aspettiamo	d26
assen*	f18j19
assez	n25
assig*	f25k29
assigned	f24
assim	b17n16
assin*	c17e15f24g37
assinatura	c28e15
assis*	m231
assistance	n16
assistant	m112
assistent	m63
assistente	m60
assoc*	a56g57j17
association	a33
associe	g43j16
assum*	g29m35
assumo	g29
assunto	l15
assur*	f43g17k35n22
assurance	f20
assured	b15
assureur	f18g18k18
asthm*	h81
asunt*	k20l22
asunto	k20l22
at four	i15
at home	i15
at least	n30
at midnight	a16i15
at no	i30
at noon	i34
at once	e-23n-27
at work	g18
ate	e25h28i24
atenc*	n42
atencion	n45
atend*	j17l26m19n45
atendimento	n26
atien*	l17n31
atienda	l17
atm	b142
atm and	b15
atras	c102j18
atras*	b18i28
atraso	b18i28
attac*	a22h15m19
attached	a25
attaq*	g42
attaquer	g22
attei*	h55i25
attem*	e38
attempt	e16i17
attempts	e16
atten*	c37k17m43n52o15
attend	c18
attendra	c18
attention	m19
attiv*	b23
attor*	e15k40
attorney	e16k23
attri*	e19
au bout	c17f17
au courant	k19
au dessus	l27
au devis	b21
au fait	c17h16
au guichet	b15
au lieu	c-17i20o24
au moins	d15n22
au nez	n24
au passage	d18f16
au prix	i18
au sens	f17
au telephone	b37n18
aub	c18l19
auch gleich	a16
auch ohne	i85
aucun	d16h-15m21
aucun*	i-18m25
aucune	i-18m25
audit	f16
audit*	e32f26
auditors	e31
auf diese	b24
auf null	a18m31
auf unserem	e18
auf zwei	f17
aufge*	a40c18h38i16n48
aufgehoben	c19
aufhe*	c18g38
aufho*	a17c21e16h32
aufhoren	a17c21e16h32
auflo*	a90c-27
auflosen	a52
auflosung	a34c-26
aufpr*	i17
aufpreis	i17
aufs	i31
aufsc*	i66
aufschlag	i52
auftr*	c113f33
auftrag	c106
auge	h18i38
augus*	c39
august	c42
aujou*	c18
aujourdhui	c18
aula	f-15
aulas	j16
aumen*	e16h23
aumento	h21
aun	f17
aun no	f19
aunqu*	i163o20
aunque	i163o20
aunque el	i40
aunque no	i52
aunt	a19j16
aura	c15
aurai*	i19n27
aurait	i19n27
aurez	k17
aurie*	n-17
auriez	n-17
ausdr*	i-15
ausfa*	d22f15i17n17
ausge*	c-17i32
ausgeschlossen	g19i20
ausgl*	d16
ausgleich	d16
aushi*	e17
ausku*	f40j17
auskunft	f28j17
ausla*	b28d17
ausna*	i97n-15
ausnahme	i37
ausre*	n30
aussc*	f16g42h42
ausse*	e31i17
ausser	e31
aussi	a18b-17g-22j-15k-18
aussi pour	i15
aussi*	d18
ausst*	c22d-15
austa*	e16
austr*	a18c17
auswe*	i61j36
ausweis	i65j18
ausza*	d45
auszahlen	d18
auszu*	d18g16
autan*	n26
autant	n26
auten*	e70
autenticador	e50
authe*	e123
authenticator	e79
authenticator app	e21
autho*	e18f29k41l63m52
authorise	e17
authorised	f18m20
authority	k33l52m15
authority to	l16
auto	b-16e42h-23i-23m-23n-22
autom*	a-30b-30c-34d-21e-17f-22g-59h-39i-48j-43k-30l-20m109
automated	m19
automatically	c-15
automaticamente	m23
automatique	g-15m25
automatisch	c-19m27
autor*	b88e68f56k63l51m124
autoriza	f15m30
autorizacao	g16
autorizado	b17
autorizar	l23
autorizzato	b24e17m16
autre*	j19
autres	j19
avail*	d-16e-17f-15g-16h-20i-19j-19
available	d-16e-17f-15g-16h-20i-19j-19
avait	a18i-25
avale	h20
avanc*	d34g30k20o16
avance	d15
avant	a-27e-23f24i21j15n-15
avant de	a-19f33
avant que	h18
avant*	g16m21
avanti	g16m22
avari*	d16f20k15
avec une	i-17
aver	h17j17n43
avere	c-21
avete	a-50b112c-42e-62g-52h-38i-57j-24l-15m-15n32
avete mandato	j17
avete preso	b27
avete un	j-22n-17
aveva	f19
avez	a-15b32d19e-35g-27h-30i-41j48k-53l-20m-22o-37
avez vous	b-31d-29e-27g-37h-25i-34k-51l-23m-16n-82
avg	f37
aviez	b-17
avis	g17
avisa	f-20
avisa*	f36g26
avisar	f22
aviso	b15c-43e20f-27g-16h-19j-24k29
aviso de	c-24e27
avoca*	k-17
avoid	g48
avoir	e28j17l22
avond*	h15
avrei	n22
avuto	h32
avvis*	f18
avvocato	k16
aware	i22
aware that	i18
away	a52c17e29i30m21
ayer	i-15n-16
ayuda*	g17h17
ayunt*	g41
ayuntamiento	g41
azien*	k15
azubi	e20h17i18
azubi*	c21
azubis	c21
azul	n-19
azule*	c15
azulejos	c17
b	c-20d52h-26
b o	d41
baas	l59m18
baby	h57i21j15
back	a-21b34c78d132e56f-17h17i32j-34l-20
back and	n19
back by	g15
back from	d-20e15
back if	d25
back in	e26
back my	c32d-30
back on	d30i16
back the	d48
back to	h21o-17
backo*	d-18
backofen	d-18
backu*	e39
backup	e18
backups	e17
bad	b-16e31g24h55n-16
badge	d-19e47f-30
badges	d15
badly	h19
bag	g-15k-20n-19
bag is	i20
bagag*	b15i65
bagage	a15b18i34
bagaglio	i18
bagge*	c39n47
bagger	c39n33
bail	c23f38g41
baill*	g46
bailleur	g49
baiss*	g36
baisser	g36
baixa	a17h18
baixo	j-15
baja	a24c27g21
baja del	c37
bajam*	c19
bajamos	c19
bajar	h19
bak	d18
baker	e-20
baker*	g66n17
bakery	g63
bakke*	a17
bakkerij	a19
balan*	d19f-16j38n-15
balanca	h25
balance	d22j45
balance of	j40
ball	h-17
balle*	d18h16
balles	d18
bambi*	e-18h-51
bambini	e-17h-60
bambino	i16
banca	a39e22j15
banca*	b17e-24i18
bancaires	e-25
bancali	b18
banco	a35e24k23
banco de	k22
banco*	e35
band	d-40
banda*	h37
bands*	h19
bank	b24d33e16h-29j38n-41
bank card	e23
bank details	e-38j-27
bank holidays	i-24
bank is	a19
banki*	a21e65
banking	a21e63
bankk*	a17
bankr*	g30
bankrupt	g16
banne*	n-22o-25
banner	n-21o-28
banners	c22
banqu*	a18
banque	a18g15
bar	b-19c-27j-18n-28
barba*	c-20
barca	n-28
barco	i-18
barem*	b17
bareme	b17
barre*	f-20
barrel	f-17
barri*	h34
bas	j-16
base	f18
bases	i29
basis	f20
basis*	a16
basta	a-22l18n-35
basta*	j-21
bastante	n-16
basur*	n28
basura	n28
bateu	g18
bath	h15
batte*	b-46c-18e-20g-23h-37i-25j-23m-25
batteries	h-21
battery	b-31
bauen	i15
be able	n-17
be cancelled	c135i18
be claiming	k25
be cut	c16
be deleted	a27
be ended	c34
be enough	g16h17i33
be filed	k23
be found	a-18e16
be given	c16
be grateful	i34l15
be nice	n22
be open	i15
be paid	d59
be possible	i37
be put	a15
be raised	e16
be refunded	d35
be repaid	d17
be replaced	d-15
be returned	d34i16
be right	b18h17
be sent	d21i16
be signed	i16
be taken	h17i18
be terminated	c19
bea	j18
beant*	a16m18n25
beantragen	g17
beaut*	h16
bebe	h44i17
becar*	e16g17l23
becom*	e16n44
become	e16
bedan*	e-19n-19
bedankt	e-19n-18
bedeu*	f24
bedeutet	f24
bedin*	f22g17
bedingungen	f22
bedra*	b24d59
bedrag	b26c15d62
bedrag voor	d18
bedri*	a22d15e16f19j19k19n36
bedrijf	a17f20j15n37
bedrijf dat	j19
bedru*	f-15
beds	a18n15
beein*	a69c47
beeindigen	a28c18
beeke*	h16
been charged	b15
been paid	b-17
been passed	n23
been told	k16
been waiting	n-24
been written	m15
beend*	a55c36
beenden	a22c47
befeh*	m36
befehle	m18
befor*	b-42c15d-21e-21g18i18k27l16n26o-22
before	b-42c15d-21e-21g18i18k27l16n26o-21
before a	g36k37
before i	d-18f16
before it	c38h15
before me	j71
before the	i20l17
before you	i16
beg	n39
begin	m17
begin*	c-29f-20g-16i-23j-16m21
beginnt	h15
begins	k15
begint	c-18
begri*	f18i23n24o-31
begrijpen	f18
behal*	i27k19
behalten	i29
behan*	h76j19m45n15
behandel	m23
behandeln	h16i18
behandelt	j16
behav*	g16
behee*	e27m15
beheerder	m16
behin*	e-24j48
behind	e-24j48
behind the	j27
bei euch	d15f25j61l24n27
bei unserem	a18
beide	a22
beide*	h16
beides	h17
beige*	m16
beim	f41g-31h-17j-27k30l-17m-21
being made	d18
beitr*	i17
beitrag	i17
bekom*	e28g50h26j36n-18o43
bekomme	h19
bekomme ich	h19
bekommen	e31j23n-22o30
bekommen die	d-17
bekommt	g35
belas*	b68g22j17
belastet	b21
belee*	i15
beleg	b39
beleg*	a33b-17
belege	b-15
belei*	m24
belgi*	f36
belie*	e37i16n38
believe	b15e38n31
believe my	e16
belle	j41
belle*	l50
bellen	g16l51
belon*	e26j16
belong	j17
belong to	j17
belongs	e21
belongs to	e21
beloofd	d18
below	m17
below the	g15i28
belt	h25
bem	e-23
ben	e67m34
ben ik	a16e16g20n15
bene	a-34c-25e-39i-19j-17n-22
bened*	i18
beneden	i18
benef*	i17
beneficiary	j15
benis*	b-18l-15n-15
benissimo	b-18l-15n-15
benot*	j59
benotigen	j18
bent	m58n15
benut*	a58e44h59
benutzen	h20
benutzer	e19
benutzerkonto	a16
benutzt	a16e17h38
beoor*	g19h17m59
beoordeling	m41
beper*	e18
berat*	g35h16
beraten	g35h16
beraten sie	g37h17
berec*	b143
berechnen	b55
berechnet	b70
berei*	k24l51o-21
bereikbaar	l17
bereits	b16
berek*	b49
berekend	b44
beric*	b-23c-43m52
bericht	b-22c-42m53
beroe*	g51
beroep	g51
besch*	c24h-16i-17k39m31
bescheid	k22
beschwerde	k35
besli*	k15l26
beslissen	k15l23
besoi*	i-37k-18
besoin	i-37k-18
besoin de	i-33m17
bespr*	l31
best	a-15c-16d-23e-20f-15g42h-22i-23j-27k-17m-24n-16o-27
besta*	a44g-24h-31n-43
bestaat	f-30h-21n-21
bestatige	m17
bestatigen	e17f17j15
bestatigen sie	f19
bestatigung	a26
beste*	a-18c111d-34e-38f-16h-25i-19k-36l-18n-91o-33
bestehen	f15
besteld	b31c35
bestellen	c-15g-24i17k-20n-30
bestelling	a15c70
bestelling van	c34
bestellingen	a-17
bestellt	b30
bestellung	b-15c27o-18
besten	g64h17
bestens	d-25
besti*	f16h17i18l28
bestimmt	h17i18
betaa*	b72d54j79n37
betaal	b19i15n25
betaald	b25d20f17i-24n15
betaalde	d25j31
betaalt	g15j45
betal*	b88d75g43i90j28k27
betalen	b43g46i44
betaling	b26d71i37
betek*	d-15n-17
betekent	d-15n-17
beter	g35
beton*	c26
betra*	b81d39o-19
betrag	b66d37
betragt	o-22
betre*	c36m41
betreft	c36
betreiber	f15
betri*	c19g25
betrieb	f15n17
betriebsrat	g17
betrifft	c16
bette*	n56
better	n42
betwe*	b-25d-33l-23m19
between	b-25d-33l-23m19
between me	g19m22
between your	j15
betwisten	b-28
beurs	c37
bevat	b17
bevei*	e23m21
beves*	m38
bevestig	m39
bevestigen	f15
bevoe*	l19
bevoegdheid	l17
bewaa*	f22
bewaart	f23
bewer*	e18g40j47m15
bewertung	m16
bewij*	f26
bewil*	b16
bewilligt	b16
bewoh*	h31
bewohner	h26
bewon*	h24j16
beyon*	i16n15
beyond	i16n15
bezah*	b27d39i27j28o28
bezahlen	b25g18i37o25
bezahlt	d37j28n-16
bezoe*	n-18
bezor*	d18j18
bezwa*	b21f18
bezwaar	b21f18
bianc*	c15f16g15j39
bianchi	j21
bianco	f17g16j16
bibli*	f-21g-17i-16k-15n-19
bici	d29
bien	a-33b-70c-35d-25e-66f-56g-71h25i-25j-15k-40l-41m-15n-59
bien el	h16
bien recu	c15d-15
bien vouloir	i20
bient*	j15
bientot	j15
bienv*	i15
biete*	j23
big	g-17l28
bigge*	a-23c-26n-20
bigger	a-23c-26n-20
bigli*	d41e15i29
biglietto	g15i30
bij deze	h16
bij een	g17h15
bijge*	d33
bike	j15
bikes	d-17
bilhe*	d19i16
bilhete	i16
bill	a-15b241d-21e-20h-15i17m-15o38
bill for	b28
bill has	b24
bille*	b91
billed	b107
billed for	b22
billete	i16
billi*	b35c16f16
billing	b35c16
bills	b20
bin	a40b20e-16g80h24i29j45k24l-23m18n26
bin ich	b17f16g57h15l-16
bind	e17
binde*	f86
bindend	f47
bindi*	f21g29
binding	f21g29
binding on	f18g32
bindu*	c19i17
bindung	c19i17
binne*	d-23g25k19n-18
binnen	d-42
bird	i44
bird rate	i27
birth*	j67
birthday	j46
bis funf	d16
biscu*	d-18
biscuits	d-18
bisog*	e-20l-25
bisogna	f16
bisogno	e-20l-24
bisogno di	e-19l-27
bissc*	i19
bisschen	i19
bist	m35
bit	b16i61n-29
bitte bestatigen	f19
bitte legen	e17
bitte mein	a68
bitte sagen	c18
bitte senden	f15
bitte sofort	e22
bitte stornieren	c29
bitte teilen	f28
bitte*	a21d15i15l21n47
bitten	a21i15l21
bitten um	a16
bitter	n34
blad	c15
blame	f16l15
blanc	c-16
blanc*	b-16
blank*	h16
blatt	h-19
blau	n-20
blaue*	d17
blauen	d17
bleed	h15
bleib*	a-15c16d21f19n28
bleiben	a-21c17n15
bleibt	d25e-17
bless*	g20h-17
blesse	g20h-16
bleu	h-21
blijf*	a-21n26
blijft	a-21n26
blijv*	a16h32i15j15
blijven	a16h32i15j15
blind	i15
blind eye	i15
bloca*	m19
blocc*	e19m17
blocca	g17
bloccare	e-15
block	c17e53
block*	e15g27m16
blocked	e15m17
blocks	g28
bloed*	h67
blog	a-25c-16d-16n-29
blokk*	e61
blokkeer	e35
blood	h82j24
blood pressure	h24
blood thinners	h33
bloqu*	e55n18
bloque	j-16
bloquear	e-17
bloqueen	e24
bloss	c-19k-15
blue	c-27e-15f-27g-20i-17k-19l-24m-15n-23
boa	o-18
board	h-20
boats	a18
boda	c20
boden*	h-16
boeke*	c15
boekhouder	b16
boeki*	b15
boeking	b16j16
boeking van	b16
boete	i23
boete*	f23
bois	l-18n-17
boite	e29f-21l27
boiti*	j17
boitier	j17
bolet*	b25
boletim	k18
boletim de	k18
boleto	b28
bolle*	b57
bolletta	b53
bollette	j18
bolsi*	d17
bolsillo	d17
bolso	b16d17
bom dia	n-17
bon	a18d24h26i54l20n17
bon de	f15
bonif*	c45d29e16i22
bonifico	c46d29
bonne	b-24g20n-23
bonne journee	b-17
bonne*	i16n25
book	a-26b-34d-18e-31f-35g-26h-27i-28j-45l-27m-18n-32
booke*	b19c37d-30j28o-22
booked	b19c37d-30j28o-22
booked the	j19
booked with	j18
booki*	c51d30o-17
booking	c55d32
booking for	c49
bookings	j15k17
bookk*	e24
bookkeeper	b18
bookkeeping	e17
books	d-19n-16
boos	e16
bord	d15
borra*	a48n-22
borramos	a-19
borre*	a56
borren	a27
borro	a18c39e15
borro*	i-15
boss	g103l43m20
bot	l16m215
both	b-30c-19e16g-16i-21j-15n-32
bothe*	j16n32
bother	c15n25
boton	a-22h-22
boton para	a-19
bots	m20
bottl*	c-22k-19o-16
bottle	c-19k-17
bottles	i15
botto*	b30
bottom	b32e15
bottom of	e16
bouge	h16
bough*	b18c51d29j44
bought	b18c51d29j44
bought the	j37
bound	f-20m18
bound by	m18
bout	c17f16
bout de	f18
boutique	a15
boven	l38m16
boven*	h16
box	a-19b-15c18e-15g-28l-23m-15
box in	a-15
box of	i15
box was	b16
boxes	c15f-19g-18h-26i-15j-15
bracc*	h61n24
brace	h30
brace*	h20
bracelet	h20
brake*	g17
brakes	g17
branc*	b-23f23l17
branch	b-15c26
branch in	c17
brand*	h39j34m-15
brandt	e15
brass	f-20
brauc*	a18b-64d-48f-42h-49i-26k-53l-21n-75
brauch	a28
brauche	j23n-24
brauche ich	l-19n-17
brauchen	a-16b-33f-21h-24i-19j-20k-33n-36
brauchen sie	c18
brauchen wir	b-24h-16i-29k-19n-15
braucht	e-30
bravo	n132
breac*	f33k30
breach	f33k29
bread	j28
break	e37g46
break in	e18
break*	b19c-15f25
breakfast	c-16
breaks	f31
breat*	h43n20
breng	l16
breng*	b36
brenn*	h42
breve	n32
breve*	g34
brief	c16g16
bring	c-23i43k24
bring my	i38
bring*	o20
broad*	j26
broadband	j26
broch*	b-15g-17h-17i-19
brochure	g-15i-17
broek	n22
broke	e16i18n37
broke*	b38d25e24
broken	b39d25e25
broma	e16n-28
brood	h-17
broth*	j49
brother	j49
broui*	h15m33
brouillon	m33
bruci*	h15
brude*	g18j28
bruil*	c19
bruiloft	c19
bruno	j36
btw	b23
buch	n-15
buche*	a15b30f-21
buchen	a16b32
buchen sie	b35
buchh*	b27
buchhaltung	b30
buchung	j17
budge*	c51i15l26
budget	c51i15
buena	h-16i32
buena*	k16
buenas	k16
bueno	c-18h37
bueno*	f-26
buenos	f-26
buenos dias	f-25
buffe*	d15
buffet	d15
build*	c19g59
builder	g15
building	c23g25
buite*	f37
buiten	f38
buiten de	f42
bulb	b22
bulk	i32
bulle*	f17j15
bulto	h18
bumpe*	h16
bumped	h16
buono	d39i16
burea*	n18
bureau	l15n17
bureaux	c16
buren	j18
burge*	h-16
burn	h19
buro	c17
bus	b-17c18f-16g-21m-16n-24
busca	f-16
busca*	f-16g-15n-16
busco	h-18j24n-19
busie*	n29
busiest	n29
busin*	a40e-22f29g27j40n23
business	a41e-20f30g29j42n26
business cards	e-15
business partner	g30j27
bussg*	g16
butta*	a30g19
butto*	b-15d-24f-20g-15i-21j-24l-18n-38
button	d-26f-18i-19j-21n-37
buurm*	g69j30
buurman	g69j30
buyer	g65j28
buyer of	j28
buyin*	b31
buying	b31
by accident	e16
by friday	a19
by half	e18
by itself	e-17
by law	f28g17
by mistake	a33e15
by themselves	e15
by three	i19
by way	i22
bypas*	m25
c	c74d24k31
c a	c54
c e	c54
c k	d24
ca	g89h131i94k70l34n38
ca passe	g16h17
ca se	g34i15
cabe	d-16f-16
cabec*	e15
cabeca	e16i15
cabin*	k16
cabina	i17
cable	c-27g-20h-16i-23
cache	j38n19
cache*	m15
cada	e-29g-16i-19j-19l-20n38o-21
cada cuanto	e-18
cada vez	n22
cadas*	a45j49
cadastro	a45j34
cade	d24
cadea*	d30g-20i65
cadeau	d29g-17i70
caden*	e-18
cadre	l31
caduc*	d18e-27h17i62
caduca	f18
caducados	d18i37k15
caducan	e-17
cae	f18
cafe	b-15f-16g-21h-20i-15j-23k-29n-25
cafes	h17
cai	e18
caida	g18
caiss*	b20d-38e16
caisse	d-22e18
caiu	e18g17h19n18
caixa*	n-17
caixas	n-17
caja	a-25b33f-15g-17h-15i22l-15n-16
cajas de	n-17
cajer*	d-21
cajero	d-21
cake	d-17n-28
calco*	h16
calcu*	b95g-20i-29m-16n-21
calculated	b52
calda	h17
calda*	n24
caldaia	n24
calen*	a-18c-40d-18e-17f-26g-35h-30i-39j-31k-23n-26
calendar	n-18
calendario	c-28g-17i-30j-17
calendario de	i-18
calendrier	b17
calid*	m25
calidad	m25
call	g22j25l54n55
call it	b-15c18
call my	g21
call off	c-27
call out	b15
call the	c20
call to	l15
callb*	n28
callback	n28
calle*	e48g15j46
called	j47
called in	g17
caller	e48
calli*	c18
calling	c19
calls	f21g17n46o-23
calm	h16
calor	h37n-15
calor*	h16
cama	j15
camar*	f18g27j18
camara	g22n15
camara frigorifica	k15
camaras	f31j16
cambi*	d-23e109f-20g-29i103j-25k-19l-31m-15n-37
cambiado	c21e16j16
cambiado el	c17
cambian	i22
cambiar	a-20
cambiar el	a-18
cambiare	e47
cambiato	n-21
cambien	e16
cambio	a28b17e-47
cambio de	a18b17c17i22
came	b63i-16m21n35
came back	d-38
camer*	d20f36
camera	c-29d23
camere	c20
camin*	c15
camio*	g-17h-18j-18
camion	n21
campa*	c34
campe*	b24d17
camper	d17
campi*	h42l24n-17
camping	h34
campo	d-19f-23h-16i-17j-16l-15n-27
campu*	a18
can confirm	d-15
can keep	g15
can read	n15
can stay	c40
canad*	f20
canada	f20
cance*	a-28c121d69e-46f-36g-43h-46i-25j-72k-29l-27m-22n-84o-37
cancel	c17d32o-17
cancel a	c18d24
cancel it	c-15
cancel my	c18d18
cancela	c-29j-17
cancelado	c-17d19
cancelar	a-16c-36d-15
cancelar a	c-21
canceled	c32
cancelei	b15
cancelem	c23
cancellare	c20
cancellate	a21
cancellation	c18
cancellation of	c19
cancelled	c110d32i16
cancelled the	c46
cancelling	a-25c-57
cancelling a	a-16c-15
cancelling the	c-45
cancelo	c-28
candi*	g26i31j99
candidatura	i25
cane	g19
canno*	d16
cannot	d17
canon*	b42
canone	b44
cant	b103c22e111h37i64n67o-31
cant be	b37i36n18
cant find	e23
cant get	b15
cant use	e21
canti*	b42
cantine	b31
cao	e17h25i16
capan*	j15
capannone	j15
capar*	f31
caparra	f31
capir*	f18g16k16
capire	f18g16
capis*	i15n20
capisco	i15n22
capit*	f18
capo	l47
capsu*	h81
capsules	h55
capte*	e16
capteur	e16
captu*	b17
car	c31g53j54n21
cara	l30n39
carab*	k22
carabinieri	k22
carac*	b-16
carat*	i15
carbo*	h36
carbu*	e35
carburante	e25
card	a-94b-53c-137d-82e-22f-125g-150h-149i-100j-54k-87l-120m-78n-195
card and	a17n-24
card be	d18
card can	i18j17
card details	j23
card did	j21
card didnt	e18
card from	b19
card has	e20
card is	d-18
card pin	e-21
card reader	d-16
card statement	b-15
card that	b15e15
card the	e17
card was	e18
cards	a-39b-67c-26d-38e-35f-60g-76h-56i-64j-35k-25l-31m-23n-78
care	g-17n41
care of	g-15
carel*	n30
carga	f34l16
carga*	b31
cargador	d16
cargo	b40d-18l19n-16
cargo por	b43
cargo*	b16
cargos	b16
caric*	g-20
caricato	b16
caris*	b19
carla	j57
carne	g31
carne*	g15
caro	c20m31
carpe*	n-17
carre*	h-34i-29j-18n-22
carregador	d16
carrelage	h-15
carri*	c31f15n21
carried	c33
carrier	g15n24
carries	f18
carro	j19n-15
carry	m35
carry a	h-19
carry on	h19m30
carta	b17e15h-17k27m-35n-24
carta e	b15
carta*	b39e47i-20j28n-17
cartao	b52e88j38
cartaz	e-21
carte	a17c-25d69e53i53j17o-15
carte de	j15
carte*	a-27b-18f-26g23h-18i-18j-19k-26n-32
carteira	e16g23
cartel	a-20g-18
cartella	g21
carto*	b-23c-23d-15e-30f-24g-22h-21i-18j-26n-27
carton	e-19n-21
carve*	i17
cas	f57g32h41
cas de	f57h17
casa	a22b26g98j64n25
case	b-18g-18h-24i-40j-22l31m21o15
cash	b206d58j-17
cash i	b32
cash in	b26
cash than	d15
cash withdrawal	b24
casie*	j32
caso	a16f47g101h40i95k22l66m56
caso di	f40g37h18
casqu*	n23
casque	h16
cassa	b16
cassa*	e22k17
casse	c40g46h16
casse*	c29d15h15
casti*	i16
cat	h18
catal*	a-22b-40c-33d-36e-38f-15g-52h-48i-46j-53k-45l-28m-23n-59
catalogo	b-18e-15g-19h-22i-19j-20k-21n-29
catalogue	d-15j-21n-31
categoria	i16
cater*	c34k16n18
catering	c33k17n19
cats	h39
cauca*	i33
caucao	i33
causa	g37k61
causa*	b35d18
cause	g16h36k20n18
cause de	k22n25
cause*	f20
cauti*	d21f17i19
caution	d21i19
caution de	d18
cauzi*	d39
cauzione	d16
caval*	c16
cayo	d-16e38
cbd	h67
ce contrat	c17g15
ce courrier	l31
ce dossier	l18
ce jour	b15
ce matin	m23
ce message	m27
ce montant	b16
ce nest	i15
ce quil	h19j30
ce sera	k30
ce serait	i27
ce soit	c-16
ce ticket	m29
cease	c17g16
cease and	g16
ceci	m31
ceder	f37g16
cela	n41
celia*	h19
cellu*	e19j23
cellulare	e19j23
celui	b39f16
celul*	e21
celular	e17
cent	d15
cente*	d46
centi*	b21
cento	d15h-18
centr*	b-21c15e-25g-19n-15
centrale	c16
centre	e-15
centro de	k17
ceo	l15
cera	b30e30
ceram*	c16
ceramica	c19
cerca	g-15
cerch*	h-15
cerchiamo	h-15
cero	b32o29
cerot*	h40
cerotto	h40
cerra*	e-35g-16k-16
cerrar	e-17
cerrar la	a-50e-16
certa*	k-17
certainly	d-15k-15
certi*	b-20e60h-28i135j-17k-21n-16
certificado	i28
certificado de	g17
certificat	i29
certificate	e23i40k-15
certificates	e16
ces frais	b21
cest	a-42c-25e-60f20g-20h-15i-36j18k-35l23m-36n82o45
cest a	d18
cest au	l23
cest bien	n-16
cest du	n26
cest la	n-21
cest possible	i-15
cest pour	f17
cest quoi	b19f15j15n28
cest tout	i16
cest une	b15
cetai*	a-19n15
cetait	a-19n15
cetait un	b16
cha	h40j16
chair	g-19l-21
chair*	d-26g-22i-15l24
chairs	d-25g-22
chais*	k-20n-15
chaise	d16
chama	l36
chama*	f20j31l28
chamada	l19
chamadas	b15f21
chamado	j16
chamb*	c22e15j19
chambre	e18h-21i15j25
chambres	c22
champ	j-17
chanc*	d32g62i49
chance	d32g37i50
chance of	d33
chang*	a-19e72f45g-46h-25j-33k-19m-25
change	h-27m-19
change de	c17
change it	e37
change the	g16l26
changed	c15e25
changed my	e33
changed the	e-15
changement	h17i17
changement de	h17
changer	g-19
changer la	b-16
chant*	c18k15
chantier	c18
chape*	b-16n39
chapeau	b-15n39
chaqu*	h33
chaque	h34n15
chaque fois	h18
chaque mois	b17c15j16
chara*	e-19n-16
characters	e-18
charg*	a-37b136c-18d-35e-16h-31i39j-32m-15n-53
charge	e-20h-17i44j-16l19n-30
charge for	b-21d-18
charge from	b-19
charge is	b-16
charge on	b16
chargeback	b-70d-36i-16
charged	b111
charged me	b17
charges	a-19b59
charges for	b15
charges on	b28
charging	i30
chari*	i17
charity	i20
charm*	j15n19
charming	n19
chart	a-15b-30e-16h-15i-18j-18n-19
chat	d19e-21j51l58m28
chatb*	l24n36
chatbot	l24n36
chaud	h17
chauf*	j20n44
chauffeur	j29n28
chaus*	d19
chaussures	d20
chave	e28
chave de	e22
chaves	k15
che abbiamo	b34
che avete	j23
che non	b17e17g17m25
che ora	n-15
check	b21i71m36
check in	i31
check out	i36
check the	b19
check*	a-28b28j-25m64
checked	b29g16i17
checks	m49
cheer*	e-17
cheers	e-16
chees*	l18
cheese	l18
chef	g42j44l140
chefe	l73
chefe de	l26
chefs	l19
chega	b15
chega*	d31f-15
chegaram	d15
cheio	n21
chemi*	d19
chequ*	d22i43
cheque	d22i24
cheques	i15
cher	b22c16n28
cherc*	e-26f-18g-51h-23i-26k-36l-30n-47
cherche	b-25e-20i-16k-29l-18n-55
cherche un	b-15k-24n-19
cherchons	g-36
chess	h-17
cheva*	e-19
chez	a89c62e-16f44h62i-26j135k-24l60n34
chez le	f-18
chez nous	e-15j-22
chez un	f18h16
chez vous	a81c35d26f54h35i-16j116k-19l54n39o-15
chi	b17f139g46h45j159k-18l97m26o-19
chi e	f39j52
chi ha	h35j19
chiam*	d-16j75
chiama	d-16j54n-18
chiamo	h19
chiar*	j36n-16
chiaro	j17
chiav*	e82
chiave	e24
chiave api	j18
chiavi	e34
chica	j23
chied*	c24d27g40i85j23k32l16m17n35
chiedere	g41i15m20
chiederemo	k22
chiedete	b32
chiediamo	i72
chiediamo di	d18i19
chiedo	c36d27f15j15l19
chiedo di	j18
chiedo la	d18
chief	l76
chien*	i28
chiens	i28
chiff*	e15f15
child	h64i17j15
child*	a-18
children	a-17
children under	f17h16
chili	d-20
chill*	b15
chiller	b15
chip	e67
chips	b16
chiud*	a48c-15
chiude	a-21
chiudere	a25
chiudete	f16n17
chius*	a23d22i23
chiusa	i18
chiuso	d17
chiuso il	a-19
chlor*	h-24
choco*	j-19
chocolate	j-16
choir	c15
choos*	g30
choose	g32
chose	a15f27n26
chose*	d18
choses	d18
ci avete	b26f17
ci consigliate	h19
ci deve	d18
ci serve	a23f-20g-21k-25
ci servono	n-19
ci siamo	c16k31n19
cidad*	j15
cidadao	j17
cien	b16h16
cierr*	a64
cierre	a39
ciert*	k15
cierto	k15
cifra	b18d15
cifre	e15
cijfe*	j19
cijfers	j20
cinq	n39
cinq ans	f15
cinqu*	h-17
cinque	g18
circu*	e33
circus	n15
ciuda*	e16
ciudad	e16
civil	j31n25
civil*	k30
claim	d18g65i19k85o17
claim for	k24
claim*	b28g20k51n16
claiming	k28
claims	b30g21n17
clair	h-15i-18
clari*	f16
claro	l-15
clase	c-16g-22
class	c-35g-30i-17j-41n-25
class is	f-19g-18
class*	f-15k-31m107
classe	k-28
claus*	c-15f111g76h21i66o17
clause	f105g24i54
clause de	g-16
clausola	f47
clausola di	f17
clausula	f-25
clave	e21j32
clave*	e43
claves	e44
cle	e32
clean	a15
clean*	c23g22
cleaner	j15
cleaners	g38
cleaning	b20c33n16
clear	f-36
clear my	a18n23
clear*	i30m21
cleared	i30m16
clerk	k15
cles	e40
click*	e31f16
clicked	e33f18i18
clicked on	e33f18
clien*	a63b-70c-33d-128e-29f-17i35j56k-35l-40m47n51o-49
client	a48b-21d-43g47i19j33k19m17n24o-16
client a	e18g27
client est	n19
clienta	h18j19
cliente	d-26e-21g37i33j60m28n20o-21
cliente e	j19k15
clientes	d-27g-21k-15n-17
clienti	j-60
clients	b-26c-19d-17g-37h-16i-45k-15l-24
clini*	f22j64l46
clinic	j26l27
clinica	j36
clip	h15
cliqu*	c19e24
clock	a15e-20i16
clona*	e38
clore	d17
close	a63b-21e-28g-23h-21j-27n-16
close it	a53
close*	a-31b-23e-18i37j-16n-17o-28
closed	a-28i28o-25
closed for	i17
closed on	a-16
closed the	d15
closi*	a-25i29
closing	a-25i29
closu*	a18
closure	a19
clotu*	a116
cloture	a57
cloture de	a18
cloturer	a16
cloud	a25f40
club	b-19e-34f-36h-18i-16j-18k-17l-18n-16
clube	c17
clue	n31
cm	b-26c-19d-18e-25f-20g-31h-32i-23j-30k-20l-15m-19n-43
coat	g15
cobra	i16
cobra*	b279d23i38n24
cobrada	b18
cobrado	b23
cobrar	n24
cobraram	b40
cobraron	b74
cobre	f23
cobre*	c18i40
cobren	c18i22
cobro	b83o15
coche	c15g30
cocin*	c30
cocina	c32
code	a-21b-36c-34d-19e210f57g-35h-29j70l-16m-23n-29o-24
code de	j16
code for	e61i20
code of	j33
codes	e205i15
codic*	e110f15j17k16
codice	e68f17j23k17
codice fiscale	f-19
codici	e37
codig*	e92i-15
codigo	e84f16
codigo de	e28
codigo postal	j18
codigo que	e23f19
coeur	h59
coffe*	d-26n-26
coffee	d-26n-25
coffee machine	h15
coffr*	e18j15
coffre	e19j18
cogno*	h-16
cognome	h-16
coi	d18g18i18
coinc*	e18
coisa	f15
col	b21d16f16h15l19
cola	b15
colab*	a18c24
colar	e-16
colch*	d18
cold	f-43g-20h46
coleg*	e47j39
colega	e15j28n-16
colhe*	l15
colis	o-34
colis a	i16o-28
colla*	h18n23
collaborazione	j16
colle*	a-23c-23d-35e35f-25g-38j113k-19l-19n-17
colleague	c-45e24j24m19n-27
colleagues	j20
collecte	c17
collected	b23
collection	c16
collega	h18j46
collega ha	j16
colleghi	j16
colli	b15
colom*	f18
colon*	e-16n-15
color	g-19i-17j-18n-18
color*	c-23f-27g-18i-18j-16n-16
colore	c-17
colou*	a-20b-24c-22e-45f-34g-33h-24i-28j-34k-31m-16
colour	e-34g-17j-26k-16
colours	f-17
colpa	d17k27n23
colum*	a-28b-28e-54f-21g-16h-15i-18j-20
column	a-20e-32f-15
colun*	b-24i-19
coluna	b-24i-18
com	a22b16c21e18g42h87j19k47l71n28
com a	n33
com o	c22l24
com que	j23
com quem	j30l16
com um	g16
coman*	m36
comando	m25
combi*	a-37b-45c-45d-35e-27f-27g-62h-40i-40k-33l-42m-24n-49
combien	a-34b-53c-41d-33e-57f-25g-59h-39i-56k-31l-40m-22n-62
combien coute	h-16
combien de	a-22b-33c-25d-15e-40f-42g-38h27i-34j-40k-18l-27n-29
combinado	n16
combine	i19
come after	g36
come back	d19e17o-29
come faccio	c16d-19
comeca	h-17
comedor	h15
comen*	f-16g-15
comentario	j17
comer	h34
comer*	b28f16n23
comercial	n23
comercio	b17
comes	c-18f-27g-21h-15j-17k25o24
comic*	n19
comin*	d22n-15
comincia	g15
coming	c15d25
comis*	b34k29
comision	b27
comissao	k22
comit*	f28
comite	f28
comma*	a-19c52d-25f23g-27h-23i-15l-16m50n-55
command	m15
commande	c66d-17f36g-19h-15j15n-31
commande est	o-20
comme	g19m53n22o27
comme si	c18
comme*	b-48e-40g71h-56i-64k32n-36
commence	c17
comment	b-42c-19e-45f-65g68h-47i-56k-30l-27m-22n-50
comment changer	b-15
comment le	g19
comment on	c20
comment se	g28
commerce	k35
commercial	f39
commessa	j17
commi*	b66i23k39
commission	k17
commu*	f15
communiquer	f16
como	a-63b-75c-108d-60e-78f-40g98h-56i-66j-55l-79m46n-37o30
como cambio	e-28
como el	k15
como hago	a18
como lo	g25
como me	g61
como nos	g29
como se	d-21e-23g-45j15n-25
como si	n16
compa*	b-18d-19f75g79h19i-32j108k46l27m17n22
companera	j17
companero	a-19n-22
compania	l21
company	a41b15c17e21f49g99j65k51l29n108
company card	e19
companys	m19
compatibile	h15
compatibile con	h18
compatible	h36
compe*	f34g72j64k40l47o-30
compensation	d-29o-19
compete	g16
competencia	g16j16
competent	l15
competente	k19
competition	i15
competitor	g20j28
compi*	m20
compl*	a85b-20e-31f21i-18j77k15m110n19
complained	j71
complaint	n-15
completely	a49
completo	a30j28m19
compliance	m86
compliant	f16
compr*	c31f70g-27h35i32j82k-21l-28m-27
compra	c36d20f54j57
comprador	f18j19
compramos	c18
comprar	d15
comprato	j15
compression	h19
comprimido	h19
comprobante	b16
comprou	j22
compt*	a124b94c-22d62e41g-41h-32j60l-15n-62
compta	j18
comptable	a-22e17
compte	a186c-16d23e33g-15h-17j67n-49
compte de	a-24j38
compte est	j19
compte la	a-18
comptes	a-29
comptez	b18d23
compu*	e56
computer	b15e51j15
comun*	i-23j37
comune	i-15
comunidad	j17
con alguien	j15
con chi	j30
con cui	e17
con nadie	l16
con nosotros	i20
con quien	j36l31
con ustedes	a43j29n21
con voi	n30
con vuestro	n15
conce*	a16b16d37f42h45i72m72
concedido	m18
concernant	f38i17
concerne	a20
concerto	d20
concl*	c18
conco*	g57
concorrente	g44
concu*	f25g68j38k16
concurrence	j17
concurrent	g54j22
condi*	f155i59k24n-15
condiciones	f50i18
condicoes	f16
conditions	f69
condizioni	f15k30
condo*	g41
condominio	g20
condu*	g26
conducteur	f18
confe*	k-24l-20m21n-43
conference	c24
conferma	m25
confermo	c-19
confermo che	c-16
confi*	b-19d-30e-25f72g-31h-28i-45k-21m186
confiance	n19
confidentialite	f19
configuracion	m28
configuration	m28
confirm	f19m18
confirm that	d-16
confirm the	m15
confirma	j18
confirmamos	c-18
confirmation	a-18
confirme	m31
confirmed	o15
confirmez	g17
confirms	b16
confo*	d35f122m20
conforme	d20f40
conforme a	f18
conformita	f20
confu*	j-20
conge*	l-16
congr*	n51
congratulations	n50
conna*	i16j62
connaitre	j45
conne*	e54
connecte	a18e20
connexion	e26
conoc*	j50
conocer	j52
conos*	e21
conse*	b-18f140g17h-46k59l61n38
consecuencias	k31
consegna	b-16i-21
consegnare	i23n18
consegnare i	i23
consegne	c31
consegue	j18
conseil	h-21k35
conseiller	d17e15g18
conseillez	n-28
conseillez vous	h-15n-27
consejo	g33
consenso	b17
consent	f70
consi*	b-15f-16g96i40j-22k82m126o34
consider	g18i40k42m46
consider the	g18m25
considere	m20
consigliate	d-18k-17n-20
consiglio	g29k16
consigne	d20m27
consignes	m25
consigo	g28
conso*	f24k26
consommation	b16
const*	b28f-21g49k58n79
constant	n24
consu*	b56f26g-20i-22j43k151
consulta	f-24j32
consulta de	c23j17
consumer	k26
consumo	b57f18k54
consumo de	b46
conta	a221b48d20e32g-32h-25j27o27
conta da	a18
conta de	a43b24
conta o	b17j18
conta para	g-17
conta que	a-17
conta*	b92c-24d-23e24g-36i18j60l98m-21
contabile	e15
contabilista	e16
contabilita	b15
contact	j27l58
contacts	j50
contador	b26
container	n25
contains	b27
contanti	d16i15
contas	a18
contato	b17
contatto	h19l19
conte*	a-43b80c-25d-22e-23f-31g59h-27i-22j-33k26l-22m80n-30
contenedor	b16
content	n-31
contentieux	k16
contest	b29
contestan	n23
contestar	g79
contestar a	g29
conteste	b29
contester	g26
contesto	n-15
contestons	b28
conti	c15e16
conti*	a27b37c33g-18h58i-32l21m35n30
contient	f-23
continua	i-24
continua a	e16h15
continue	f17
conto	a138b117d53e44j37
conto da	a15j16
conto di	j23
conto*	m23
contr*	a-54b59c129e31f196g167i27j41k162l-18m93n-24
contra	g87k39
contra a	j17k16
contra la	g15
contract	b23c32e-21f15g-25h-16i-18k-22m-24
contract says	f-15
contract with	c31g22j17
contracts	c-15
contractual	f19
contrary	a-17i35
contrasena	c-17f-22g-33h-17
contrat	c76f99g18j40
contrat de	c39g17
contrata	j18
contratado	j16k15
contratamos	c15
contratar	c-15
contrato	c67e-24f31g29h-26m-18
contrato com	g24
contrato de	c66f-24
contrats	f-21
contratto	c42f21g19
contratual	f50
contre	b-19f-19g46h57k74n-15
contre la	h24
contre mon	g21
contre votre	k36
contre vous	k49
contro	g50h17k40
contro la	k16
control	a19b17e36m34
controle	m65
controles	m27
controlo	m17
conve*	b26f19g41h-20i22l61m80n16
conversa	l17
conversacion	m24
conversation	l16m33
convi*	e-23g56h66i-18j-15k-16
conviendrait	d19
conviene	g81h40
convient	e-16g-16h28
convient elle	h29
convo*	a15i16k17
convocatoria	i17
convosco	a16k17
cooki*	f55
cookie	f19
cookies	f34
cool	i15
coope*	a55
cooperativa	a33
coord*	l28n-15
coper*	f31
coperti	f15
copia	f20j66l27m16
copia de	f19
copia del	j45
copie	g25k16
copie de	f21
copie*	g22
copied	e15g39
copy	b-42j83
copy of	b-15j73
cor	n-32
coron*	e16
corona	e16
corre	f27
corre*	c-21e-15i-31j23n-29
correct	b-19
correct the	b34e16
correo	b-31d-17j32m19
correo de	g24
correos	j16n18
correr	h16
correspond	b19
corresponde	d28f17
corri*	b16i-35n-26
corriere	i-15
corrige	b-18
corsi	j15
corso	c17f-42g-19n-20
corso di	c27
corso per	i15
corta*	c26i22
cortada	i15
corte*	i47
cortesia	i37
corti*	h45n-16
cortinas	c16
cortisone	h55
cosa	a15b17f32g125h20j25n35
cosa ci	f17g28
cosa gli	h22
cosa vuol	n-15
cose	b19d15
cosi	i27n45
cost	a-23b43e-34g-15h-15j-34m-20o23
costa	h-18
costa*	k15n18
costo	b15
costr*	g17
costs	b27o-17
cote de	n18
cotis*	b17g20
cotisation	b17g20
could*	d20i55n36
couldnt	d20i55n30
coule*	c-21f-15g-16k-18
couleur	c-19k-16
counc*	g73
council	g73
couns*	g30k60
counsel	g30k60
count	g45i46
count as	f16g43
count*	b18c-20d-19e-18f24g-18i-25j-29k28n-20o-18
countries	n-22
country	f28
county	k25
county court	k23
coup	h17i25n17
coup de	i26n17
coupe	c32g25i-17n45
coupe*	a17
coupez	a17
coupl*	j16
couple	j18
coupo*	i58
coupon	i58
coura*	k20
courant	k19
couri*	f15
courier	f15
courr*	c33j27o20
courrier	b16c37j17l33
cours	c15e-17k21
cours de	c20
cours*	c70f-36g-16i17n-24
course	c71f-35g-15i19n-20
court	h-19j-22k32n-21
court over	k-24
cousi*	i18
cousin	i18
coute	h-17
coute*	i17
couve*	f34n-15
couvert	f23
couverts	f15
cover	f76k19
cover the	f22
cover*	f23
cowor*	j16
cpap	h44
cramp*	h31
crane	f23
crate*	d29
crates	d29
cream	f-16h50
creat*	h39m46
crech*	j18
creche	j18
crede*	e75j18
credenziali	e37j18
credi*	b-45c-16d42h-18j25n-35o-19
credit	b-55e17j39n-15o-48
credit card	e27
credit de	j18
credit note	b-20d-42
credit of	o-17
creditcard	b22
credited	d19
credito	d-15o18
cree	a27g16h16
crema	h22
creme	h57
creo	e31
creo que	e27h15
crew	j28n33
crian*	h17
crianca	h20
crime	g29
crist*	n-15
crm	c-16j-37
croir*	n24
croire	n24
croire que	n21
crois	e19
crois que	e19
crois*	d-16
cross	g17
cross*	h18n-15
croye*	h17
croyez	h17
cual	b-15i-21j22l-18n-37
cual es	j28n-29
cualq*	m25
cualquier	m26
cuando llega	c-18k-20
cuant*	a-38b-62c-47d-35e-77f-41g-40h19i-91k-54l-34m-24n-73
cuantas	b-16f-15g-19k-15
cuantas horas	h16
cuantas veces	j16
cuanto	b-21c-16d-24e-34i-23j15k-28n-26
cuanto tiempo	f15h15
cuantos	b-16e-25g-19i-35n-30
cuatr*	n15
cuatro	n15
cuent*	a121b37c-18d31e66f-20g-24h-23j47n-27
cuenta	a121b43d36e74f-15g-17h-16j59
cuenta de	a37
cuenta del	b22
cuenta en	a17
cuenta que	a23
cuentas de	a-17
cuest*	b17o-21
cuesta	o-22
cuffie	h16
cui	e16j19n31
cuisi*	g33
culpa	f16g36
cumpl*	f28i36m34n21
cumplimiento	m20
cumpr*	k36
cunad*	b-19
cunado	b-19
cuore	h21i15
cuota	b43i53j28
cuota de	b18i41j18
cups	n-16
cura	h25
cure	h54
curio*	c-29e-28f20g-15i-27n-57
curiosita	f16
curious	c-21n-22
curre*	a-21b-38c-32d-34e-41f-36g-41h-40i-51j-46k-20l-24m-18n-60
currencies	a-21b-28c-18d-18e-25f-20g-23h-23i-28j-25n-39
currency	e-17n-15
cursi*	e-15
curso	c32f-26g-24h-17
curso de	c37f-19l-15
cursu*	c16g-17
cursus	c16g-16
custo*	a81b-58d-106e-30f24g17h-36j18n21o-26
custody	g55
custom	f17i34
customer	a114b-33c18d-27f-17i-21j44n30o-25
customer is	m-19
customer list	j29
customer number	a16b17
customer who	b-18
customers	a-25b-30d-73e-29g-23j-16
customs	f18
cut	g43h41i48l-18
cut off	i33
cut the	h16
cv	j39
cycle	e-15
cycle*	h21
d	a15d20e17h28k28
da academia	e18
da casa	g15
da dove	b36g16
da due	j16
da empresa	e27l16
da gennaio	c19
da ieri	h36
da loja	g15j15
da lunedi	i16
da pra	h16
da quando	h39j18
da questo	a18c24
da sein	c19d17
da solo	c16e-36
da voi	a30d38e20j92
daar	g-26i-21n47
daar niet	a16
daarm*	c18
daarmee	c18
daarn*	a26c16k15
daarna	a26c16k15
dabon*	i15
dabonnement	i15
dabor*	i19
dabord	i19
dacce*	g32
daccepter	g34
dacco*	b16c15
daccord	c17i16
dacha*	c24
dachat	c24
dadmi*	e27
dadministration	e22
dado	j17m15
dados	a31f114j19k23
dafur	g24j-23l16m-17
dafur ein	f18
dag	h25k-23l-15n38
dageg*	h19
dagegen	h19
dagen	e-19h35i83k15m-15n25o-25
dagen*	l29
dai	a38i29j16k20o16
dai carabinieri	k21
daide	a-17
daily	h-15
dairy	d-20
dak	o15
dal	a29c41d18h-17j26k27
dal contratto	c19
dal vostro	a23k27
dalla	a21c31e27f20i-15
dalla vostra	a20
dalla*	c24
dalle*	i15
dallo	g37
damag*	d-15f41g44h31k33
damage	g15h32k21
damages	d-17f18g26
dame	e16h16j80
damit	b17c18g30k34l-17
damit sie	i18
damos	c42
damos por	c56
dan	b57d15f41i59k23l49m-237n61o-42
dan de	b19m-27
dan een	g15
dan in	b16
dana	h19
danac*	k24
danach	k24
dando	e17
dange*	h42
dangerous	h50
danis*	f-15
danish	f-15
danne*	f24
danni	f26g19k89
dannu*	c16
dannuler	c17
danos	b21g15k24
dans loutil	b-15g-17
dans quelle	j22
dans une	i15
dapre*	f53g75
dapres	f53g75
dapres votre	g15
dapres vous	g44
daqui	m21
dar	a26c23h54
dar de	a23
darau*	c17f15
darauf	f15
dare	d-23g-15
darf	d43e38f15g140h131i90j-24l35
darf das	h34
darf der	f16
darf ich	d15g83h48i27
darle	g17k15
darse	h19
das alte	e17
das angebot	b-16f16
das auto	g17j19
das duas	d19
das feld	j-17
das formular	i17
das ganze	d16
das geburtsdatum	j22
das geld	d46
das gerat	f25
das haus	g33j18
das kennwort	e17
das konto	a76
das lager	o-18
das muss	e16
das muster	e18
das nachste	c-15
das neue	e-16
das nicht	l17
das paket	c15o-23
das passwort	j25
das rad	j21
das zimmer	j17
dashb*	b-34d-25
dashboard	b-34d-25
dass man	n16
dass mein	a27g18
dasse*	b-15
dat aan	f17
dat bedrag	d16
dat een	n30
dat ik	b24n27
data	a29c-17f151g-38h-18i35j17n-22
data for	e16f29
data of	j17
data you	j15
datab*	j18o15
database	j18o15
datal*	g32
datalek	g32
datas	a19f17j17
date	a-20b-35c-33d-19f-40g-31h-32i42j21k-26m-19n15o-31
date du	e18
datem*	e16
daten	a37f101k27
daten*	e-16f73l-17
datenblatt	f-17
datenschutz	f17
dates	c-34
dati	a22e36f147
dati dei	f16
dati personali	f17
dato	d34f21g18m45
datos	a-17f104g-17i-16j45n-15
datos de	f31j69
datos personales	f35
datum	i30
dauer*	c20
daugh*	a-26e-15j36
daughter	a-22
daughters	j36
dautr*	c17e33
dautre	c17
davan*	d16g29k30n24
davance	d18
davanti	g31k31n18
davanti al	g22k16
davoi*	a-19c-17d-28
davoir	a-19c-17d-28
davve*	f17h16
davvero	f17h16
day	a-33b-35e-28h24j-21l-20m-19n37o-31
day and	a-16
day of	c15k15
day or	i18
days	b-19c-48e-19i104m-25n-25
days late	i49
days of	i15
dazu	c-15
de aanbetaling	d23i18
de aansprakelijkheid	f32
de abrir	g16
de actie	i36
de agosto	c17
de agua	b26
de ahora	m18
de andere	j17
de api	e41
de app	e-25
de arriba	m20
de atraso	b15
de auto	e20
de avg	f20
de ayer	h16
de baas	e16j17l16
de baja	g17
de bestelling	c31
de betaling	d48
de beurs	c37
de bien	i19
de bus	c35e15
de cafe	c15
de calidad	m26
de cancelacion	c-16
de casa	j24
de ceramica	c21
de chez	b20h18l29
de cidadao	j17
de clientes	e15j16
de cloture	a16
de code	j17
de commande	f16
de commerce	k20
de compra	j15
de compte	a33
de confidentialite	f19
de connexion	e30
de consumo	k33
de contrato	c-22
de credito	b-18j-22
de cursus	c17
de dados	f21k22
de dag	k-17
de deux	f-20
de diez	i27
de direccion	e15
de douze	i17
de empresa	c22
de enero	i17
de enige	a17n15
de eu	b17f21
de factuur	b33
de faire	g32
de febrero	i17
de fecha	i37
de fermer	a20
de fidelite	n24
de firma	e20
de frais	b16
de garantia	f23
de garantie	f22
de garde	b17i15
de gas	c17
de gemeente	g30
de hele	a23h15n19
de helft	d37
de hond	e15h15
de ingles	c25
de inscripcion	i31
de justice	k18
de kade	f17
de kamer	h-15
de kantine	e16
de kassa	d16
de kast	e17
de klant	c18m20
de kleine	f15
de koerier	j32
de laatste	a17b19j18
de lancien	j19
de larticle	f21
de leau	n15
de lecheance	i22
de levering	c21
de lijn	n20
de litres	f-20
de location	i-15
de mai	c17
de manutencao	b16
de mars	b20c17
de meme	i16
de mis	f53
de mme	j23
de moi	e15
de moins	f16
de monteur	l15
de mora	i17
de muur	n25
de nacimiento	j15
de ne	c23
de niet	d22
de no	i32
de nota	b36
de novo	e19n15
de nuevo	d18
de octubre	c18
de offerte	b29
de ontem	c16
de opzegtermijn	c43i30
de oude	h-16
de overeenkomst	f39
de pago	e15
de paie	j17
de paiement	e15i-15
de payer	b17g22
de pincode	e17
de plattegrond	g-15
de plazo	i19
de plus	e-19i41n31
de politie	k31
de precos	i-15
de prijs	b19d25
de proefperiode	b16i36
de quatre	h16
de quem	f25j33
de quien	j15l16
de quoi	e17j16
de rechter	k28
de reclamaciones	g-22k-33
de reembolso	d-21
de rekening	b-24i-16
de rente	b17
de reservas	c-17j-16
de resiliation	f-17
de responsabilidade	f20
de rest	d32
de retard	h16
de retour	i21
de risque	m17
de samedi	c23
de satisfaccion	n22
de sauna	c15h15
de schade	k21
de school	b17c17
de securite	j17
de segunda	j-15
de seguridad	e35m17
de ser	a15c17e15l17n16
de servicio	f16l15
de siempre	n-15
de site	e16
de suite	c15j16
de tafel	d16
de tekst	m20
de telefoon	d15n32
de telephone	j-17
de temporada	j-18
de terca	j16
de termijn	i34
de toda	e17
de ton	m28
de tout	f18
de tres	c-16g-16
de turnos	i-18
de tweede	l-22
de ustedes	l16n31
de vacaciones	j-16
de validation	e15
de verdad	j17n73
de vergoeding	i17
de verifier	b21
de verkeerde	e16n39
de vez	a21
de voces	e-25j35n34
de volgende	m21
de volta	d60
de voorwaarden	f47i22
de vorige	e16
de vuelta	d67
de vuestra	a18
de werkplaats	l15
de wet	f26g60
de wettelijke	f15
de winkel	d15
de zoveelste	n24
deact*	a23e21
deactivate	e19
dead	c17d34g17n39
deadl*	i73
deadline	i71
deadline for	i20
deakt*	e23
deal	b17c22f17g20l27
deal with	f18l27
dealers	j15
debe	h20j20m15
deber*	b18h19
deberia	b18h19
debit	b113
debit i	b21
debit that	b18
debit*	b138j15
debitado	b25
debito	b26
debo	g72h45
debt	j18k24
debug	m54
debut	n15
decad*	c19
decal*	i15
decem*	c32
decembre	c18
decen*	n49
decep*	n41
decha*	d16
decid*	c25k83l107n-18
decide	l21o-17
decided	c23
decided to	c21
decidere	l15
decidir	g18
decim*	c-15
decir	j22
decir*	b-15g37j25
decirme	j25
decirme si	g16
decis*	c25l70
decisao	l16
decision	l41
deciso	c21
decla*	f35g185j18
declarar	g43
declaration	f17
declare	g40
decli*	b-25n-21
declined	b-16n-19
decod*	b17m19
decoder	b17
decom*	b25
decompte	b25
decor*	n16
decou*	i15
dedan*	e21j20
dedans	e21j20
deduc*	b23g23
deduct	g23
deducted	b20
deducted from	b16
dedui*	d17
deed	f18
deeln*	c39
deem	a17e41j18
defau*	f20k30
defec*	d70f45k15
defectueux	d20
defen*	g132k82
defin*	a95c19f-19o26
definitief	a17
definitiva	c18
definitivamente	a19
definitivement	a25
defun*	g16
degli	e15
degre*	g-17j-15
degrees	h-15
dehor*	e38i17
dehors	e38i17
dei dati	f45
dei nostri	e16
dei vostri	c18
dein	m22
deine	m142
deine*	m86o15
deinen	m38
deines	m18
deixa*	i15n31
deixam	i17
deixe*	a15c20
deixem	a15c20
deixo	g16
deja	a15d26k20
dejad*	i19n21
dejam*	c15d15
dejamos	c15d15
dejan	i20j15
dejar	a20c39
deje	c18e17
dejo	g25
dekt	f39
del cliente	f19
del coche	c19
del comedor	e16h19
del comprador	f18j15
del conto	e16
del contrato	c34f15
del contratto	f-16
del curso	c17
del departamento	l16
del dia	b19
del espacio	e16
del furgone	j22
del gimnasio	j27
del gruppo	f15
del hotel	e16
del martes	c23
del otro	j37
del pago	d18i16
del pedido	c32d20j28
del piano	j34
del profilo	a-16
del restaurante	b15
del sabado	c20
del segundo	e17
del servicio	c23
del servizio	f18
del sistema	a18e32
del tecnico	b17i22j16
del tratamiento	f16
del trattamento	f24
del viernes	j17
del vostro	j-18k25n27
delai	c-19i-50n-19
delay	f15
delay*	g16
delays	g16
dele	i15
delec*	h16
deleg*	e16i17l22
delet*	a136c27e45
delete	a47c31
delete my	a31
delete the	a18c35e18
deleted	a26e32
deleted the	e16
deleting	a20
delib*	k17
delit*	g70k17
delito	g70k17
deliv*	a-32c47d-45e-51f-29g-48h-24m-27n16o-23
deliver	c-18g-15
deliver on	h17
deliveries	c23
delivery	c49e-22g-19h-19m-15o-17
delivery address	j20
delivery date	n23
delivery of	c19
della camera	d16
della direzione	l18
della fattura	b15
della sala	i17
della sua	j18
della*	b16d18e16f17l21
delle	b-21c20d19f31g-18h-28i-19l-23m16n-23
delle*	h17
dellh*	i17
dellhotel	i17
delli*	k15
dellu*	e37
delus*	n-18
delusione	n-17
dem vertrag	f15
dem weg	o-20
demai*	k17
demain	k18
deman*	a66d21f23g79h-16j-18k123m22n17
demand	b16
demanda	g20k68
demandar	g21
demande	a49b-22g-15h-16j-15l-17
demande de	a39
demandent	h17
demander	f16i16n17
demanderons	k19
demandez	g16
demandons	d21
demar*	i-27
demas	j44
demas*	h18
demen*	e17g15h52j17
demir	j18
demo	a-15b-29e-33h-15j-25n-24
demor*	n-21
demora	b15
demur*	b15
demurrage	b15
den auftrag	c61
den betrag	b17
den code	e22
den eingang	a19
den rabatt	i18
den rest	d15j19
den stecker	a17
den text	m17
den tisch	l27
den vertrag	c17f33
den zugang	a18
den zweiten	e16
denar*	d48
denaro	d48
denk	b16g19
denme	j24
denn	a16h15j93n33
denno*	b38i56
dennoch	b38i56
denre*	f27
dent	g17
dente	h22
dente*	d50
denti*	c19j17
dentr*	e69f22
dentro	e31f24
denun*	f20g30k80
denuncia	k31
denunciare	f18
denvo*	j19m19
denvoyer	j19m20
depar*	c-35f-20g-32k-19l49m36n49
depart	a17
departamento	l23m24
department	c-33f-37g-22k-15n17
depas*	b33i29
depasse	i22
depen*	c17d16h36o-19
depoi*	h63i19n-15
depois	h63i19n-15
depois da	h41
depois do	h15
depos*	d66g32h-18i30k34m-26n-25
deposit	d42g22i45
deposit for	d29g16
deposit of	g16
deposit on	i17
deposito	d29
depot	j-18l25o-18
depre*	n17
depressa	n17
depui*	a16b-16e71h82i26k21n60
depuis	a16b-16e71h82i26k21n60
depuis hier	e28
depuis le	h16n18
depuis votre	h15
der abrechnung	b39
der alten	e17
der anschluss	j16
der app	a-22
der betrag	d30
der fahre	h15
der falschen	b17
der filiale	a15
der frist	i19
der gutschein	f16
der karte	b19
der kunde	d-17
der kurs	c17
der lkw	c20
der neuen	h16
der ruckgabe	d19
der saal	c17
der schweiz	f16
der software	a-16b-15
der tarif	i16
der termin	i16
der unterschied	a-17
der vertrag	b30c19f30
der zugang	a19
deram	m26
derec*	f93k16
derecho	f56
derecho a	f28
derechos	e15f38k26
derechos de	e16
deren	a20b16
deriv*	l17
derni*	a-15b15c-28e-23i-39l-17
dernier	b18i-17
derniere	c-24e-16i-19
derog*	i83
derri*	j40
derriere	j40
derti*	b-15o-16
dertig	o-16
dertig dagen	d-15o-16
des cles	e-19
des dommages	f18g15
des donnees	f36
des droits	f17k29
des monats	d18
des trois	i33
desac*	a16
desactiver	a15e22
desactiver la	e18
desap*	a52b17e30
desar*	f17
desat*	h15
desbl*	e28
desca*	d-25h18m21
descaler	h38
desco*	b72c28e37g21i40m23n33
descontar	g26
desconto	i40
desconto de	i33
descu*	i36
descuento	b17i23
desculpas	n21
desde	b-16c-16g-18h104i-18j-33l-16m-35
desde las	n18
desde que	h90
desej*	a29
desejo	a15
desen*	d-17
deseo	a19e15
deshalb	c-17
desid*	e18
desideriamo	e18
desin*	a63c18h67n28
desir*	d20f17
desis*	c38g16
desist	g16
desistir	c17
desk	d-22i-15l29m-16o-21
desli*	c46m22
desma*	c25
desno*	k37
desnoods	k37
desol*	c21
desoles	c17
despa*	k17
despacho	k29
despe*	a28
despi*	g34i34
despu*	h50n56
despues	h50n56
despues de	h26n17
despues del	h23
dessa	i32
dessa*	g20
dessai	g22
desse*	c16
dessert	c17
dessu*	h37
dessus	h37
desta	i-21
desta vez	i-21
desti*	g-18
destr*	a29n20
destroyed	f18
desvi*	e16
detai*	f28j43
detail	f17j17
detal*	b15
detalle	b15
deten*	f19
deter*	h17
detre	a17n20
detru*	a40
detto	b26c34l15m22
detto che	l15
deu	j38
deuda	g35
deux	b56d33e-20f-27h22i20j-43l-21m-22
deux ans	f-22
deux jours	h16
deux minutes	n16
deux mois	n19
deux semaines	h18
devan*	g29k28n56o16
devant	g29k28n56o16
devant le	g24k20
deve	i-22j38l27m22n18o15
deve essere	d18
deve ser	n32
devel*	m65
developer	m25
developpeur	m30
devem*	h15
devemos	h15
deven*	j17n19
devez	d37j15
devic*	e76f25h20
device	e33f25h20
devices	e39
devis	b27c24f15
devo	c15g113h93n24
devoi*	n24
devoir	n24
devol*	b17d224h-17n-42
devolucion	d67
devolucion de	d17
devolucion del	d26
devolver	d34
devolvi	d21
devolvimos	b17
devon*	e16
devra*	e33
devrait	e33
devue*	d88g15n20
devuelvan	d23g17
devuelvan el	g17
devuelvanme	d21
dexpl*	f18
dexploitation	f18
dez	i-24
dez dias	k15
deze	b20c17h133i25k18l21m93
deze ene	i18
deze maand	c20i15
deze mail	m21
dezel*	j21
dezelfde	j21
dezem*	g15
dezember	g15
dhier	b-25c19i-17
di amministratore	e25
di aver	n30
di carta	i15
di casa	e15
di chi	f16j22
di essere	i20
di iscrizione	d18i19
di lavoro	g17j19
di legge	f37
di luglio	b15d22
di mia	e15j45
di mora	b17
di nascita	j18
di noi	n16
di non	b-19g16i18j17
di norma	i15
di notte	e30
di nuovo	n63
di ottobre	b-18
di piu	l15
di prima	n15
di pulizia	b18
di responsabilita	f19
di sabato	c21
di scuse	n17
di sicurezza	e36
di tre	f18
di tutto	a19e17
di vendita	g18
di voi	a20n18
dia	a-16b35e-18f-16g-21i47j-20m-21n29
dia de	i15n16
dia mas	i18
diabe*	h58
diabetico	h18
diagn*	h19j48n30
diamo	h19
diari*	c18g16n17
diario	c17n18
dias	d25e-15g-26h54i73k35m-18n33
dias en	i16
dias que	n16
dias y	i17
dice	f34g18h27i38j23
dice che	h20
dice la	g24
dice que	d17h17j17
dicen	j15
dich	m46
dichi*	f17g30j22
dichiarazione	f17
dicho	l-17m19
dicht	a21
dicht*	e-16
dico	m18
did	b122e-32j159n-16
did i	b33
did it	e-16
did my	j65
did not	b39
did the	b30d18j40
diden*	f19j15
didentite	f20
didnt	b137e19i43
didnt do	b17
didnt get	b15
didnt give	b23
didnt make	b24
die aktion	c18i50
die alte	e25
die anleitung	n-22
die anzahlung	i18
die anzeige	k18
die bank	b17
die daten	f16
die drei	c19i18
die farbe	n-29
die firma	e18j20
die forderung	b30
die fotos	f17
die freigabe	e15
die frist	f16i20k16
die ganze	d18n33
die garantie	f40
die gute	d16
die gutschrift	d-15
die haftung	f23
die halfte	d41
die ik	e18
die kaution	g19
die ki	m16
die kiste	c17i15
die klage	k-19
die kollegen	e17
die kundigung	g41
die laufzeit	c21i17
die letzten	j43
die lieferung	b15
die liste	j39
die lizenz	f24
die mahngebuhr	b18
die messe	a17d22
die miete	g32
die nacht	d18
die niet	a16j33
die nummer	e15j16
die palette	k15
die pin	j16
die prufung	i31
die pumpe	f18
die ruckerstattung	d27
die spalte	b-15
die uberweisung	d17
die verspatete	i20
die ware	c-15d29
die zahlung	b32d37f15
die zwei	d19e22
dieci	j-15
died	g17
diens*	e19j-16
dienstag	i17
diero*	m15
dieron	m15
dies	f29
diese	b89h18j17m49n31
diese nachricht	m17
diese woche	j17
diese*	b46c47i39j47l20m86n114o23
dieselbe	b16n26
diesen	c17n20
dieser	j28m49n22
dieses	c15i43j18l18n35
diesm*	i37
diesmal	i37
diez	i33n16
diez dias	i16n16
diez minutos	i15
difen*	n15
difer*	a-21c-18e-20
diferencia	a-23b-30c-16e-18
diferencia hay	a-21b-16d-16e-16
difet*	i18
diffe*	c-21d-15e-18f-18i-18j-24l-22m-22o15
difference	b-16d-35l-20m-15n-26o15
difference between	b-19d-30l-18n-17
different	e-25n17
differenza	d21
diffi*	n42
difficult	n30
digam	g37i17j37
digam me	g15j38
digan*	d16j37
diganme	d16j19
digit*	a34e114
digital	a19c15e53
digitale	e15
digo	d17g44n17
dik	f-16
diman*	i34k-17
dimanche	i34k-17
dime	j15
dimos	b16
dimos de	b16
dinde*	f33
diner*	d103
dinero	d104
ding	f17n16
dinhe*	d81
dinheiro	d81
dinne*	g15
dinner	g15
dinsc*	d15
dinscription	d15
dinsd*	j16
dinsdag	j16
dinte*	f15
dio	c-17h17
dipen*	j26l16
dipende	b15l17
dipendente	j27
diplo*	f-15
dir	m87o17
direc*	b20c15f-30g-39h-35i-33j88k36l146m115n-55
direccion	j47k23l-28
direccion de	j27
direct	b70c32m27
direct debit	b65i16
directeur	l30
direction	d17l67
directives	m30
directors	l-26
directrices	m19
direi*	b-22d17f100
direito	d21f71
direito de	f26
direitos	f34
direk*	l40
direkt	l17
diret*	l133m50
diretor	l33
diretor de	l16
diretto	l15
direttore	l51
direz*	l28
direzione	l28
dirig*	l56
dirige	l24
dirigente	l19
dirit*	g35
diritti	f15k15
diritto	g32
dirlo	j18
dirmi	j29
dis	m29
disab*	e74g17m27
disable	e39
disabled	e18g18
disap*	a25i15n22
disat*	e40
disattivare	e18
disattivate	e18
disc	h36
disca*	h39
discl*	f26g18j36
disclose	j36
disco*	i54
discount	i58
discr*	b16f17j17
discu*	l73n37
discuss	l27
discuss the	l17
disdetta	c20
disdetta del	c15
disdi*	c47
disdire	c18
diseg*	i-16
dish	d-16
disin*	h38
dismi*	e15g77
dismiss	g24
dismissal	g50
dispa*	c-15l16
disparu	h-18
dispatch	l19
dispe*	i91m17
dispensa	i56
displ*	e-15h-16i-16j-18
display	e-15h-16i-16j-16n-20
display none	m30
dispo*	a-22b-42c-29f-36g-39h-38i-41j-50m-30n-40o-28
disposable	b-22c-16e-22h-16i-17j-21n-17
dispositivo	e29
dispu*	b-53c-16e-16f-22i-17j-19n-29
disputa	b-16
dispute	f-15n-20
dispute with	g-17
disputes	b-41
disqu*	e17
disque	e17
disre*	i44
disregard	i44
disregard the	i44
disse	f16
disso*	a41g20
dista*	b-20e18
distance	e16
disti*	e-16n29
distintos	n18
dit bericht	m48
dit niet	m21
dit ticket	m22
dite	b35c16j18
ditem*	a19c19j47
ditemi	a19c19j47
dites	g70j43l16
dites moi	j25
dites nous	g32
ditta	c15j23
diven*	e16g19i16n27
diver*	b33g-15k-29
diverse	k-19
diverso	b17
divid*	b23g59o15
divida	b29g42o15
divis*	b16h-15
divisa	b17
divor*	g90
divorce	g42
dix	e-19i79
dix ans	i32
dix jours	i17
dix minutes	i18
diz	i32j20m19
diz o	i15
diz que	j16
dizem	f41
dizer	b17
dizer o	b16
dni	j42
do cartao	e18j21
do cliente	b17g17k15
do fornecedor	e15
do ginasio	l15
do lado	e18
do not	m52n24
do seguro	i18
do sistema	e18
do valor	d20
do vosso	n16
do without	c20
dobbi*	c25
dobbiamo	c25
doble	b-17h16
doce meses	f18
doch	b24c42g58i100j69l19n20
doch aus	h18
doch nicht	c24i18
docht*	f17
docto*	b-20c-18e-20f-15g-21h-38j17n-36
doctor	h-28j19n-18
docum*	b-22e-45f31h-23i71
document	f53
documenti	i47
documento	j29
documentos	i17
documents	i25
dodic*	b15h-17
dodici	b15h-17
dodici mesi	i15
doe	e18i35m68
doen	g66h17i16k34n23
doent*	h21
doente	h19
doesn*	b25c20d23n31
doesnt	b25c20d23n31
doet	n20
doet u	a18c16i18
dog	c20g69h22
dogs	h-15
dois	d-20g49h21
dois dias	b17
dois je	g54h24
doit	c22j-22l49m19n-18
doive*	e31f33
doivent	e31f33
dolla*	b46d15o-44
dollar	b38
dollars	d15o-45
dollars to	o-32
dolor*	h18
doman*	i18k20o18
domani	k24o22
domei*	e16
domein	e16
domic*	b20f18j88
domicile	j16
domicilio	f18j27
domin*	m-15n-15
domma*	f18k19
dommages	f18g15k20
don	g16n29
donat*	h16
donc	c34d20m21
donde*	o16
done	a18b34d-21
done and	d-18
donne	f23g16h21m38
donne son	m16
donne t	f23
donne*	f95g19h33j20
donnees	f120j-21
donnees personnelles	f18j-16
donner	h60
donnerstag	c20
donnez	c-17g23
dono	a15l18
dont	b62c91d16f-16g44i81j-27k-25l-19m25n25
dont do	i18
dont have	c-22n-17
dont need	e-17
dont recognize	b23e15
dont remember	b30
dont send	c21
dont ship	c31i17
dont tell	g18n32
dont use	a22
dont want	c20h17n28
door	a-21b-34c-18e18f26i-15j18l28m19
door de	h38i17
door ons	k15o17
door uw	f17k17
doorg*	d20j21
doorv*	n21
dopo	g29h152n17
dopo il	h52
dopo la	f19
doppe*	b-27n-19
doppi*	b-38
doppia	b-25
dordi*	b-15e-16
dordine	b-15e-16
dorig*	d15
dorigine	d15
dorma*	a38
dormant	a38
dormi*	b27c15d19h85n20
dormir	h64
dos cuentas	a22
dos dias	h15
dos meus	f41
dos semanas	i17
dosag*	h50
dosage	h26
dosaggio	h20
dose	f-16g-16
dossi*	d17i42j42k34l45
dossier	d18i45j45k62l47n15
dossier de	j30
dossier est	k16
dotto*	h-18j38
dottor	j17
dottoressa	j21
dou	b36
doubl*	g-20i-22j-15l-28n-30
double	b-15g-15i-17l-26n-22
doule*	h51
doute	f15n41
douze	c18i30
douze ans	i15
douze mois	c18i18
dove	a-16d-18e-18f-26g-30i-28j-35k-31n-22
dove si	c-15e-21f-16j-16
dovet*	d16
dovete	d16
dovev*	e17
dovre*	d17e41g22n33
dovrebbe	e17
dovut*	n22
dovuto	n22
down	a40d-17g34k22n61
down in	d-17
down the	g18
downl*	f-34g-21k-21
doy	d18g15h42
dozen	d20
dpo	f50
dr	j35
draai	d16
draai*	f23
draaien	i18
draait	f20
draft	g25m53
drag	g16
dran	f19g18i42n38
drauf	a17b16e15h17
drauf*	i35
draw	a16
drawings	a16
dream	c-15m17
drehe*	g17i17
drehen	g17i17
drei	b40c19f21g-17i43m-17
drei bis	d16
dreim*	e33
dreimal	e33
dress	i56
dress code	i41
drie	b29e34f-23i30m-19n30
drie keer	b35
drie maanden	i15
dried	i16
drill*	e15
drilled	e16
drink	b17h82n17
drink*	n-15
dritt*	g26k18
drive*	e20f15g26h-16i-25m-18
driver	i-22
drivers	f20g33
droht	g47
droit	c24f113g142i33k17
droit a	f16i17
droit de	c26f32g42
droit*	e44f62g23k33m16
droits	e47f66g29k35m18
drone	g68
drop	c32h26j24m21
drop the	c19h15
drops	f19h33
drube*	g17
druck*	a-18b-28c-28d-38e-38g-35h-15j-46k-25l-23m-18n-60
druckdaten	i15
drucke	d-17
drucken	e-21i-17n-34
druckerei	i16
drukw*	f-15g-19
drukwerk	f-15g-19
drums	d48
dsl	c21
du bist	m19
du compte	j31
du contrat	c21f40
du groupe	j17
du monde	n21
du prix	d23
du tout	a16
duas	d16
dubbe*	b19n-19
dubbele	b15
duck	h-16
due	f-30i20k-31m-43n-24o-32
due fattori	e25
due mesi	j19
due on	i17
due ore	h15
due to	c40
due volte	i-29
duerm*	h17j18
dun	a-30c-20e-35n22
dun mois	f18
dune	b19
dune heure	h15
dunni*	b22
dunning	b22
dupli*	b43c-39n-19
duplicado	c-19
duplicated	b42
dura	b-15d-25f-22g-18h-29i-18j-27
duran*	f54i33n15
durante	f54i33
durch	h23k15m38
durch den	m29
durch*	h15j15
durchwahl	j20
duree	f17
durfe*	c-21e31g57i41o19
durfen	c-21e31g57i41o19
durfen wir	g52i53
durft	f16
durge*	n-15
durin*	g50h53
during	g50h53
dus	a18c54g-16k50m34
dus de	c18
duty	f16g16
e agora	e18
e ainda	e17
e ancora	b-17f-21i-24
e andato	b17j16
e arrivato	d-17f-19
e basta	m18
e com	d18j17
e compatibile	h16
e ferma	n18
e fermo	n15
e finita	e18i17
e gia	b-36c15h-32i-18n-16
e giusto	b-19d-19
e io	d18n15
e ja	b-17
e l	a17c54d19
e legal	f22
e li	o15
e m	d51
e mail	b-25e32f31j39n-21
e mails	f17k21
e n	a18d33
e nao	c23i20
e ne	k29
e non	a17b25
e normale	m-18
e paga	i17
e partito	c17h18
e passato	i20
e permitido	f17g16
e piu	b15
e possibile	e15
e possivel	c-18
e pra	c15
e r	d38
e rotto	c18e32
e saltato	c34d20
e scaduto	i36
e senza	f15
e solo	e-15
e sparito	e21g18
e stato	b23o35
e sulla	j15
e tutto	m20
e voces	b15d17n25
e voi	n40
each	c-20e-28h16i-17n20
each of	j16n18
each other	j-20
ear	h42
earli*	b17c15m19
earlier	b18m20
early	c30i59
early bird	i54
earth	n50
easil*	h16
easily	h16
eatin*	h36
eating	h36
eben	k20l16
echanges	j16k18
echar*	c39
echo	g29h17n22
echt	n128
econo*	k27
ecout*	h15n27
ecran	h-17
ecrit	f31g27j17
ecrit*	e18f19
edad	h31j48
edito*	d-29f-36g-26h-31i-36j-17m-17n-31
editor	d-28e-15f-35g-25h-29i-35j-16m-17n-21
educa*	n54
een	a-99b-20c-135d-118e-85f-19h-18j-105k17l-50m-50n21
een account	a17
een ander	c15e63
een bedrijf	n34
een collega	h15
een extra	b15
een factuur	b-18
een gewone	b-17
een keer	i24
een klant	a-18d-28g22
een kopie	f20
een leerling	f35
een lid	h18
een maand	i15
een melding	e17
een mens	m16n24
een nieuwe	e-26
een oplossing	n17
een uitzondering	i-26
eenma*	g17
eens	b41e15i23j49k33n45
eerde*	j15
eerder	j15
eerli*	g16n21
eerlijk	g16n21
efeit*	c15h26
efeito	h19
effac*	a42e18
effacez	a31e20
effec*	a16c15e15h46
effect	h35
effective	h17
effet	d15
effet*	b21
egare	e23
eh	c16i15
ehrli*	g19i15n48
ehrlich	g19n48
eigen	f-38g-36h-17j-18k-21n-19o-20
eigen*	a-35b-17f127g-27h-20k16l40n81
eigene	d-15
eigenes	a-19
eigenlijk	j18n28
eigentlich	d15f50i32l28n92
eight	e-17
eigne*	h16
ein auge	i37
ein bisschen	i17
ein foto	a-19d17
ein gast	f17h19
ein konto	a-15
ein neues	e37
einba*	f18
eind	a19c21
eindi*	c37
eine bestatigung	a24
eine frage	e-15
eine gutschrift	d-20
eine kopie	i17j36
eine neue	c-15
eine reparatur	b15
eine woche	i38
einfa*	g15i17n45
einfach	g16h15n37
einga*	a17
eingang	a18
einge*	b15d35j18k18n-16
eingereicht	k18
einha*	f40
einig*	b15
einka*	f16
einkauf	f18
einla*	b17e17h16
einlo*	e24
einma*	a31i97n64
einmal	a32b18n70
einmalig	b-15i92
einri*	i34
eins	a17d17
einsc*	k15
einse*	h17
einspruch	g16
einstellen	e16h15
eintr*	d50
eintragen	m15
eintritt	d15
eis	b15
eisen	h15k15
ejemp*	h-17
ejemplo	h-15
el abono	b16d23
el acceso	e37
el acuerdo	f17
el administrador	j17
el almacen	c19
el alquiler	g52
el anexo	f28
el anticipo	i18
el asunto	k19l16
el aviso	f-28
el ayuntamiento	g22
el boton	a-20
el calendario	c15i-19
el cambio	b17i22
el cargo	b27
el certificado	i27
el cierre	a22
el cliente	n18
el cobro	b30
el coche	g16
el codigo	e47
el comprobante	b16
el contador	b21
el contrato	e-16
el correo	g23j25
el curso	f-17
el descuento	b23i19
el dia	d21
el dinero	d48
el dni	j21
el domicilio	j21
el dueno	l31
el envio	c25
el evento	c16
el examen	i16
el expediente	j30
el extracto	b36d16
el favor	d18i20
el filtro	n-21
el huesped	e16
el iban	e15j15
el importe	d26
el informe	e-17
el iva	b16
el jefe	l34
el libro	a-17
el listado	j35
el local	b15
el lunes	o27
el manual	h-15
el minimo	i15
el mismo	b32n44
el motor	g15
el movil	c18j63
el nombre	a-19
el numero	j16
el otro	g16j15
el pago	b17d22i28
el papel	f16
el paquete	n-16
el pecho	h26
el pedido	c30
el piso	g42
el plazo	d-18
el portal	j15
el precio	b31i49
el presupuesto	b18
el programa	g-21
el punto	f15
el recargo	i41
el recibo	b45
el reglamento	i20
el reloj	e18
el repartidor	e16
el repuesto	d16
el responsable	l20
el rol	e34
el saldo	a19
el servicio	c22d18
el sistema	f-19
el taller	e-15
el telefono	l-18
el texto	f15
el ticket	b35i27
el total	b20
el tratamiento	d17h19
el trato	c21n37
el ultimo	c17k17
el usuario	j15
el vuelo	f17
ela	a19j34
ele	g29j31n-28
elect*	b-16e37f26g-28h45i-29
electricity	j19
electrique	i-15
electronica	e24
elekt*	f42
eleva*	k34
eleve	j15
eleve*	e-18n15
eleven	n17
eleves	e-15
elf	n36
elimi*	a92
eliminare	a22
eliminate	a24
elk	n28
elkaa*	b16d17
elkaar	b16d17
elke	b35m28n32
ella	j53
elles	b-20c-16d-25e-28f41g-32i-24j-43k-32n-31
else	c51d16e31g-18j57n38
else has	j34
elsew*	a18c17i16
elsewhere	a18c17i16
elter*	e16j29
eltern	j29
em	c-17d-38e-20g-39h-24i-20j-34l-40m-25n-22
em anexo	f-17
em dois	e17
em marco	i17
em nome	a32
em que	d-23f25j35n-18
em vez	b17
email	a18e74i15j106k31n23
email*	g15k22
emails	g16k22
embalaje	n-24
embar*	g58h32n22
embarazada	h32j16
embor*	i37
embora	i37
emis	d17
empfe*	g53
empfehlen	g53
empfehlen sie	g47
empfi*	h17
empie*	c-19n17
empiezo	c-15
emple*	e-42g83j54
empleada	g23j19
empleado	g17j15
empleados	e-19g36
emplo*	e34g172j132m32
employe	j19
employee	e23g63h17j87m34
employer	g69
empre*	a65b21c25e22f22g75j40k23l24n49
empresa	a43b24c27e25f23g70j22k24l37m15n40
empty	i-16n15
en alle	a40
en alles	a19
en avril	b-16c15
en bas	f15
en bevestig	m34
en caja	b35
en cas	f57h41o-20
en charge	l24
en dan	n25
en een	b-15
en geef	e18m26
en gris	c-15
en hoeveel	h39
en ik	k27n35
en janvier	b16
en juin	a16b16c18i16
en justice	k34
en laat	m17
en ligne	g-18l15
en main	g18l15
en manos	k18
en mayo	c-18
en met	j16
en mijn	d17
en mode	m21
en nu	b18e30h39
en otro	c18h15
en panne	n16
en pdf	b-15
en plus	b18
en retard	i34
en rond	l15
en trop	b23
en tu	l16
en vuestra	a15f-22g-19
en wil	a16
en zoeken	k-25
encad*	l20
encai*	b39d32
encaisse	b18d32
encan*	a-16c-42f-23g-24i-15j-20k-21l-22n-36
encar*	c27f23
encargado	l-15
encargo	c25
encargo de	c21
encer*	a90
encerramento	a17
encerrar	a45
encerrar a	a25
encerrem	a21
encim*	l18
encima	l18
encom*	c54n-17
encomenda	c51
encon*	b-23e-31i-15k20n-16
encor*	c18d41e52f22i42k21n62
encore	c18d41e52f22i42k21n62
encore un	f18n26
encore une	n37
encue*	a31e15
encuentro	a33e17
encuesta	n16
end	a22c87f16j-17m15n64
end of	c27k22n19
end with	c17n23
ende	d-15f15k17n33o16
ended	c40e21i59
ended on	e17
ender*	j24
endereco	j24
endereco da	j20
endet	c68
endgu*	a26n18
endgultig	n18
endin*	a21j16
ending	a21j16
ending in	j17
endre*	j15
ends	d15
ends on	k15
ene	i17
energ*	a32c15h34k21
energy	a15h32
enero	b21i15
enfad*	n-19
enfadado	n-23
enfan*	f23h27k-22n19
enfant	b15f31h37
enfant de	h19n15
enfants	g19k-21
enfants de	k-19
enfer*	e23h38j37
enfor*	k38
engag*	f77k19
engage	f35
engagement	f16
engel*	c16
engels	c16
engin*	c21l18n25
engineer	c18f18n15
engra*	g-18h-15j-15
enhor*	n16
enhorabuena	n16
enige	a17n33
enjoy	n26
enkel	f-31
enorm*	c18n15
enorme	c18n15
enoug*	g45n15
enough	g45n15
enough for	i19
enough to	g54
enreg*	j54
enregistre	j31
ensen*	a-19j15
ensui*	g17
ensuite	g17
entao	k17
enten*	k52n42
enter	e20j-40m15
enter the	i15j-30
enter*	a23e25n37o16
entera	h16n20
entero	n20
entfa*	a19i18
entfallt	a19
entfe*	a73
entfernen	a55
entge*	i-43
entgegenkommen	i-44
entha*	b34
enthalt	b37
entid*	k20
entie*	n39
entiendo	n31
entir*	a28b17
entirely	a28
entla*	g22
entra*	e104f-23g18i96m-17n-18
entrada	e-28
entradas	c21j-18
entrambi	i16
entrar	a16e50g25h15i33
entrar con	e-15
entrare	e70i59
entre	a-19b18c-37d-48e-20i-19l-18m23n-38
entre le	b17
entre nos	b16
entre nous	k16
entre*	e23h-31i26k23o27
entrega	o16
entrega para	i-16
entregan	i17
entregar	d16
entregue	b23
entreprise	g28
entrer	e53
entri*	e15
entries	e15
entro	c16e35f34i15j34k37
entro*	j42
entrou	j42
entsc*	c18f16k15l43n31
entscheiden	l19
entschieden	c21f19
entschuldigen	g16
entschuldigung	n20
entsp*	e22f39
entsperren	e20
entzi*	e27
entziehen	e27
entziehen sie	e23
envia	e17
envia*	b-23d29j40k22
enviado	d33
enviamos	b-16
enviar	k21
envie*	i15j32
enviem	j25
envio	b15c46
envir*	k25
envis*	g18
envol*	l17
envoy*	b-19e-15
envoyer	b-15
envoyez	j26
envoyez moi	a16
envoyez nous	f15
epile*	h130
eppur*	b38e15
eppure	b38e15
epuis*	g-17n22
equip*	c-15g-23i-31j-28l-24
equipaje	b17
equipe	n20
equipos	k18
equiv*	b31e17
er dinsdag	j17
er een	c-33g-19h-28j-17n-32
er geen	i17
er helemaal	n15
er iemand	l25
er iets	b16
er komt	c15
er maar	c18l23
er niet	a18
er wordt	b33
era	a-17b92c-16g-31h-23i-25k-25
era de	b24
era gratis	b34
era solo	b-16
eraf	e30
erase	a22
erase my	a17
erase*	a24
erased	a24
eres	m36
erfol*	a16f19
erfolgt	a16f19
ergeb*	n17
ergebnis	n17
erger*	n26
erhalten	b15o15
erin	e71h-19
erkla*	f-16g-16n20
erklaren	f-15g-15n18
erlas*	i47
erlassen	i34
erlau*	f84g19h16i37m20
erlaubt	f34g19h16i15
erleb*	c17
erled*	a26
erneu*	b16
erneut	b16
ernst	k31n16
ernst*	h38n19
ernte	i18
errad*	e41
errado	e27
errat*	e15
errato	e15
errei*	j53
erreiche	j53
erreiche ich	j53
erreu*	d16
erreur	d16
erron*	b17
error	c-30n-17
error*	b15n20
ersat*	d50e21o-16
ersatz	d35
erst	b16f39h15i73n24
erst nach	i18
ersta*	d117
erstatten	d50
erstattet	d49
erstattung	d32
erste*	n-16
ersten	n-15
erstes	h17
ertei*	g15
eruit	h17
ervan	e17n24
erwar*	l38n17
erwarte	l15
erwarten	l20
erwis*	g16
erwischt	g16
es compatible	h16
es geht	n-25
es legal	f19g51
es mejor	g21
es nicht	l24
es seguro	h37
esas	k15
esaur*	n16
esaurito	n18
escal*	e-17h-16i-20j-18l84m28n-39
escalate	l-19
escalated	l17
escalation	l27
escalera	g16
escap*	e-21f-18
escape	f-15
esce	a16
esclu*	g18
escol*	j24n-15
escola	j34
escre*	g34j38m22n34
escrever	g17j16
escrevo	g15n15
escri*	d-18m20n16
escrito	f17
escro*	f17
escue*	n-16
escuela	n-15
ese	b85d-17j53
esegu*	m25
esegui	m26
eserc*	f16
esist*	a15
eskal*	l-21
eskalieren	l-29
esmal*	h17
eso	b19f21g19
eso es	g18
espac*	a84e47
espace	a86e35
espan*	f16k18
espana	f15k17
espec*	b-23i15k16
especial	b-23i15
esper*	b-17d31i17n94
esperaba	n26
esperando	n29
espero	h17
esportare	e16
espos*	j20k22
esposa	j20
espre*	e15j15
esque*	m22n-26
esquece	m23
esquerda	c-17
essa	a15b47e17k20
esse	b45h17n40
essen*	f17h42
esser*	a44d33l16n26
essere	a44d33l16n26
est celui	b17
est mort	e17
est parti	a15e17g16j15
est partie	c16
est passe	b15n15
est pleine	n49
est supprime	c16
esta bien	n27
esta em	a17
esta mensagem	m18
esta tudo	d-17
esta vez	i102
estab*	b19
estaba	b21n-17
estad*	d21
estado	d24
estag*	e22
estagiario	e22
estam*	c-23d-23n26
estamos	c-23d-23n28
estamos a	d-17
estan	i15
estan*	g19
estao	b27
estar	c19
estas	h21m23
este ano	c-15i17
este correo	m34
este mensaje	m17
este ticket	m32
estim*	f-15
estimate	g18
estin*	c19
esto	b18g18h16k39l74m15n107
esto es	n22
esto lo	l16
esto no	b15n23
estor*	d25
estorno	d20
estos	a15n25
estou	h35n45
estou a	g16
estoy	c17g38h17n72
estoy hasta	n25
estra*	g22k17
estro*	h16
estud*	i55
estup*	l-15
estuv*	b21
estuvo	b16
et cest	d-17
et comment	g34j15
et ladresse	j55
etabl*	a17
etage	j24
etaie*	d21i-15
etaient	d21i-15
etait	b38d37h-21j33
etat	j15
ete	b78d17e117n-15o28
eten	h25
etes	f32i-15
etes vous	f26
etike*	j-16
etiqu*	f-17g-15i15j-16m-19n-23
etiqueta	i26
etiquetas	n-15
etre	a33b-15j17n93o-18
etudi*	i31
etudiant	i33
etwas	d-20f43h24i20
eu	b35e88f55g80i25m22n58
eu lieu	d19
eu nao	n17
euch	f30i17j55k66l22n76o18
euch die	f-15
euer	d15f-17n-28
eure	i-19
eure app	n22
eurem	j-16
euren	h60
eurer	a34c-19f-19
euro	b298d191i-16k15m-51
euro e	k15
euro fur	b15
euro gutgeschrieben	o-18
euro in	d17
euro je	o-32
euro per	b17
europ*	f136
europea	f54
europeo	f19
euros	b314d282g36i15k27m-15o-19
euros de	b34i18
euros que	d31
even	b32g33i74j25l19n36
even if	g16i42
even though	h18i43
event*	c20n15
evento	c22
ever	a53b27n43
every	b23d-19k40m19n170
every day	k15
every time	n15
every*	a27b-16e25m47
everyone	i16
everything	a30b-15e28m42
everything i	e20
everything was	n-15
everything you	n17
evide*	g15k21n54
evidence	g15k21
evita*	h15i23
evite*	g35
eviter	g35
ex	e91g212j217
ex partner	g31
exact	j-15
exact*	f34n51
exactly	f15n61
exactly as	n19
exam	i18j15
exame	i22
exame*	i16
examen	i16
examp*	a27e21
example	a28e21
excec*	i-17
excecao	i-29
excecional	i17
excee*	b15
excel	b-21h-50j-15n-21
excep*	b-28c-20f-16g-24h-27j-19l-16m-23n-37
excepcion	i-24
exception	b-15h-16i-31
exception for	i-24
exceptionnel	i20
exceptionnellement	i36
exceptions	i-15
excha*	a-21b-41c-28d-27e-35g-37h-38j-41m-17n-61
exchange	a-17b-34c-23d-22e-29g-29h-31i-18j-34n-50
exclu*	a27f80g22
excursion	c-17
excus*	n104
excusas	n16
excuse	n38
excuses	n41
excuu*	n24
excuus	n24
execu*	k15l116m78
execute	m58
executive	l116
exemp*	i16
exempt	b17
exerc*	b-18c16f35h19
exercise	b-17h16
exhau*	n38
exhib*	k16
exige*	g18i19
exigi*	f44k38
exigir	f16
exijo	g18
exist	a25
exist*	a67b-18c-22f22h-27j-28l-19n-20
existe	a-17c-18f31h-20j-21l-16
existe t	n-20
exone*	i39
expec*	b-52c-15i-17k15n46
expect	d21k21
expect a	k22
expect my	d15
expected	b-45d-35n38
expecting	h18
exped*	j29k19
expediente	j30k19
exper*	g17h37k33n35
experience	g15h19
expert	k35
expir*	b-16e25f15i104
expire	i26
expired	f18i53
expires	e16g16
expiry	c22j18
expla*	b28d-19f-25g-27i-15k23n49
explain	b17f-20g-22n42
explain to	n22
explanation	d-17
expli*	a-26b65d-19f-32g-27i-17j-15k24n-20
explique	a-18f-18
expor*	a-18b-37c-21d-19f-37g-53h-30i-15j-34l-15n-33
export	a-25f-24g-28
export the	j17
exported	a15
exporto	j-18
expos*	g-15
expre*	a-17e-15
express	a-16b-16
exten*	g-15h-15i52n-16o-19
extend	i40
extend my	i24
extend the	i15
extended	c15
extended warranty	c18
extin*	a17b-17
extra	b35f-16i92j-20m-19n-24
extra charge	b-51
extra cost	i27
extra*	b104e53g28i35
extracto	b35d15
extras	b15i16
extrato	b35
extre*	n20
eye	h64i59
eyes	g18h38
f	d16
f u	d17
fa	c58e27f27g25h51k-22
fa il	k-18
fabri*	f15g-15m-16o-29
fabricante	o-17
facci*	c56e30g63h58k35
facciamo	c17d15g33h28
faccio	c38d-19e17g32k34
faccio a	c18
face	g38h16n23
face a	g40
faceb*	g55
facebook	g55
facil*	j40
faco	g26
facto*	e15
factor	e18
factu*	a-26b244c-26d-19e-28f21g-19h-38i30j-36l-28m-36o-29
factura	b46i21
factura de	b-23
facturacion	i16
facturado	b29
facturan	b37
facturas	b-27
facture	b-16e-17j-25l-17
facture en	b-15
facture est	b-41
facturee	b47
facturees	b27
facturen	e18
facturez	b22
factuur	b24e-15f41o-22
facul*	f-16
faded	d17
fahre*	g24j31n-28
fahrer	g24n-26
fahrers	j25
fahrp*	d18
fahrt	n-26
fahrz*	j19
fai	m23
faile*	d22
failed	d22
faill*	b16f18
fails	e15
fair	c26d21g-26i16k-19
faire	a52d22e31g152h90i40n47
faire le	d18
faire pour	i-15
faire une	a17
fais	c17e15g19h19m32
fait	a26e32g-26h27j-18l-35m-15
fait elle	l-15
faite	b-18c16
faite*	a20c30d23g-15h-26l50n-22
faites	a20c30d23g-15h-26l50n-22
faites le	d16
faites vous	h-24k-17n-27
fake	d18e16
fakto*	e55
faktor	e55
fala	j17
falar	l51
falar com	l28
fall	f17g47i42k21l23o15
falle*	f18
fallen	f18
falli*	f18g35
falls	a18c54d17f20m17
fallt	c24f27i18n45
falsa	k17
falsc*	b31c-16d15e-15n42
falsch	c-17g-20n15
falsche	g16
falschen	b32
false	a-19b18m32
falso	e24g17
falta	a16d-29h20j-26n-43
falta de	n20
falta el	h17
falta que	a17
falta*	i25
faltan	d16
falto*	j17
faltou	j17
famiglia	g15
famil*	c33i17j94
familie	j88
famille	c16
family	i23
fan	n-20
fanno	h19
fanta*	b29n46
fantastico	n19
faq	n29
far	g47n-27
farbe	g-15n-21
farda*	c16
fardas	c16
fare	b-16g22i45j24
farem*	c19k18
faremo	c19k18
fares*	g45i42
fareste	g45i42
farm	a17g15
farma*	h33j26
farme*	g19
fasci*	h16
fasse*	d16
fast	b-25d-18
faste*	h18n20
faster	n20
fasti*	h55
fate	a54c24g-18h-15i43
fatem*	c19j20
fatemi	c19j20
fathe*	j72
father	j72
fatto	b16c21g73j26k16
fatto il	j16
fatto*	e42
fattori	e25
fattu*	b103e-15i-39j-32
fattura	b54
fattura di	b-17
fattura e	b-26
fatturato	b35
fatture	j-16
fatur*	b120j-15n-26
fatura	b87n-20
faudr*	b15d16
faudra	b18
faudrait	d16
fault	g33
fault*	d55
faulty	d55
faut	b-52d-39e-16f-16g23i-15j-17k-28l15m-17n47
faut il	a-22b-19c-18d-22e-27f-30i-25j-48k-15n20
faut le	a18l15
faut un	l17
faute	f15i-15
faux	e32k-38
faveu*	d17
faveur	d17
favor	a33b37c65d68e58g28i105j19l45n-15o20
favor de	d24i16
favor o	b17
favor*	i45
favore	i45
favou*	i44
favour	i50
fax	b17f20n25
faz	g-16i38
fazem	i-15
fazer	h15j19
fazer uma	j24
featu*	d-16
feature	d-16
febre	h42
febru*	b58n30
february	b57d18
fecha	a-19i56n22
fecha de	f16i20
fecha*	a36f-16
fechamos	c17
fechar	a23
fed	n-21
fed up	n-18
fee	b112d29i151m-20o21
fee for	b18i28
fee is	i17
fee on	b24
feel	h40n39
feeli*	a17e18g17h15
feeling	e18g17h16
fees	d17g18
feest*	c39i-23
feestdag	g15
feet	c18h15
fehle*	i53n44
fehlen	i16n17
fehlende	i16
fehler	a16n18
fehlt	b34d67g-17k-22
fehlt noch	d34
fehlt*	d18
feier	c18
feier*	j-16
feita	f28
feld	j-21n-18
felic*	i-15n36
felicidades	n29
fell	c28e63
femme	g26j58
fence	g16
fenci*	a-20
fencing	a-20
fera	c15
ferias	e18g17
ferie*	c20h33k-19
feriez	g20h35
ferma	n25
ferma*	i17
ferme	a-25e-25
ferme a	i17
fermer le	a-15
fermer notre	a-17
fermo	f18n24
ferra*	h-20j28
ferramenta	h-17
ferre*	j16
ferri*	h21
ferro	h21
ferry	c15
ferti*	h-18
fest	d16e15
festa	i-19
festi*	i-16k-15
fever	h-27
ff	d17j22l27m17
fianz*	d15g59i36
fianza	d16g59i36
fica	e-22f-15h-15j-19n-33
ficam*	c17f18
ficamos	c17f18
ficar	a28c21d-16i21
ficar com	a19i15
ficar*	d45
ficaram	d45
ficha	c-24h-24
ficha*	e17
fichi*	i-16j15
fichier	j16
fico	c17g32i19
ficou	n-24
fidel*	i22n26
fidelite	i21n24
fiduc*	n19
field	a-17b-16d-29e-45f-18h-17i-17j-43
field for	j-19
fiera	f18
fifte*	g39i20
fifteen	g39i20
fifty	h-15
fight	g58
figli*	c16g40h24i25j33
figlia	h20j25
figlio	c17g40i26
figur*	b91f-25j43n20
figura	b16n31
figure	b25f-20j17
figurent	b17
fija	c18
fil	l22n17
fila	j17
file	a-32b-27c-40d-20e-25g-29h-22i-26j44l16m-22n-43
file for	j18
file of	a-17j37
filed	k29
files	b-27f32
filha	i33j20
filho	h19j23
filia*	j34l20
filiale	l16
fille	g23j71
fille*	k27
filled	k27
film	b-33e-24f-15g19h-15i-22j-23n-35
fils	g17i31j38
filte*	b-41c-17e-23f-18g-22h-23j-18m67o-18
filter	b-21c-15e-22f-15g-20h-21i-28j-29m21n-18o-20
filters	b-16i16m31
filtr*	b-21c-26f-19g-28h-27i-34j-37l-15m19n-38o-21
filtro	i-25j-29m-24n-25
filtros	m26
fim	d-18
fim da	d-16
fin	c140
fin a	c30
fin du	c40
final	b41
final*	c29g-16
finalement	c46
finan*	j33k36m36
finance	m21
finca	c16f18
find	c-26g-28h-26i-29l25n22
find my	e21
find out	d15j16
find the	f-19
find your	j17
finde	d-19h-18
finde ich	h-17
finde*	k15
fine	b-67e-22f17i27k15n-29
fine mese	c15
fines	i18
fines*	e15
finestra	e16
finge*	e71h34
finger	h17
fingerprint	e36
fini	e17i17
finir*	f17g31n16
finire	f17g31
finis*	n37
finisce	c18
finit*	e52i16n15
finita	e36i17
fino	i52n15o18
fino a	i16
fino al	i31
finta	c15k20
finta di	c16i15
fique*	e31
fiquei	e31
fire	g15i31
firm	c17j15k45l15n55
firma	a18e26f19i22j33m37n30
firma*	b49e-15f60g69i29l26
firmado	b17
firmamos	b18i18
firmar	g31
firmare	g45
firme	l19
firme*	a30e24g31
firmenkonto	a31
firmo	g16j18
firms	k24
first line	l16
fisca*	j31k18
fiscal	k17
fiscale	f-19
fisch*	h41
fissa	c24
fit	b-30c-25e-26f-26g-31i-31j-31n-41
fitne*	c38
fits	h-15j-27
fits the	j-15
fitted	h20
five	b15c-16i16n31
five minutes	i15
fix	n37
fixe	f15
fixed	c19
fixed it	c15
fiz	c17
fizer*	c-17
fizeram	c-17
flag	m55
flasc*	h16
flaschen	h17
flash*	g15h23
flat	c53g57j52
flatm*	j60
flexi*	i92
flexible	i29
flieg*	c18j15
fliesen	f15
flight	d16
flood	i36
floor	b-17c-15g-16h-15i-20j-19n-25
flott*	g-17
flowe*	b-18c15f-18j17l-15
flowers	b-17c16f-17j21
flugh*	d18
flughafen	d18
fly	g31
flyer	f-34g-32
flyer*	c15
flyers	c15
foam	c-16
foi	b64d22e77i25j47o36
foi a	j18n20
fois	b33e-27h16i62n92
fois de	n42
fois que	h15n-18
folde*	a-27b-16e-17f-19g-20h-18i-19j-22
folder	a-22
folge*	m25
folheto	n-16
follo*	k22m79
follow	k23m29
following	m42
fonct*	i-18
fonctionne	i-17
fondo	n19
font	e-22g44
fonta*	f-21h-15n21
fontaine	f-20
foot	h17
foote*	d-17g-15
footer	d-17g-15
for cancelling	a-21c-50
for each	g17
for five	n17
for free	g18
for good	a96c54d18
for kids	d-15
for late	f20
for nothing	d17i15n20
for once	i71n21
for people	h20
for seven	a17
for someone	h42i17
for something	b18
for ten	n-22
for word	g19
fora	a15i33
fora da	i16
fora do	a17
forbi*	g54
force	e19n17
force majeure	f-31
forde*	b29k40
forderung	b30
forem*	e16
foreman	e16
forev*	a16
forever	a16
forfa*	b70
forfait	b70
forge*	a28c35e22i34
forget	a29c35e18i35
forget about	i17
forget the	c18e17i18
forgi*	i40n18
forgiven	i18
forgo*	b19e59f15i73j47
forgot	e36h16i76j47
forgot my	e25
forgotten	b19f15
forgotten my	b18
form	b-26c-24d17e-32f-23g-44h-43i69j-19m-30
form for	k16
forma	g52i25
forma de	g26
forma*	a-21b-36e-34f-50g-79h-41i-17j-30n-54
formalmente	k24l17
format	k-16n-20
formation	d15
formato	g-15n-15
forme*	f20g28
former	f20g28
formi*	h20
forms	f-15
formu*	a-22b-28c-40d-19e-24j-71l-23m-17
formulaire	j-16
formular	j-16
formulario	c-31f-19g-18j-18
formule	n17
forne*	c39
fornecimento	c24
forni*	a23c46f16g30
fornitore	a23c36f18g34
forse	g18n43
forte	n-15
forth	n20
forum	k15n-19
forward the	j18
foto	a-33b-19e-36g24i-37m-16n-18
foto de	g17
foto del	e-16g15
fotog*	f16
fotografo	f15
fotos	f41j-20k48n-16
fotos de	h18
found	a-25e33k-20n-38
found a	j22
found it	n-18
found my	e18
found the	l-17
four	l-15
four hours	f15
fourn*	j-15o-19
fourt*	n21
fourteen	h17
fourth	n24
fous	i17m25
fout	b36d16e15
fout in	b18
foute*	n15
fra	c18
frach*	b23c18
frachtkosten	b23
frage	d-16e-21g20j-15
frage*	c-15e-18f-34j-21
fragen	c-15e-18f-34j-21
fragen sie	g19
fragt	c-19f34
fragt nach	f19
frais	b42c16d37i27
frais pour	b16
framework	c18
franc*	b16d34f28i56n47
francamente	n41
franchement	b16i15
franchigia	d17i22
franchise	d18
francs	o15
franq*	i17j15
frasc*	h-15
fratt*	g16h18
frattempo	g16
frau	e61h48j129k-22
fraud	e21k21
fraud*	e54g17k69
fraude	e16g17k17
fraudulent	e27
free	b39c-24d-29e-16f16h-16i38j-16n-20
free for	c17
free plan	i17
free to	f15
freel*	j36
freezer	c16
frei	m25n-16
freig*	b31e94l36m44
freigabe	e35
freigeben	e40l25
freight	b18
freis*	i17
fremd*	e24f15
frere	g20j39
freud*	n15
freude	n15
freuen uns	o-17
freun*	j41n37
freundlich	n26
frida*	c31f-30g-17i30o-16
friday	c35f-29g-16i32
fridg*	c-15g-15
fridge	c-16g-15
frien*	b-23g-24i20k-19l-15
friend	j18k-16n-20
friendly	n24
frigo	f16k15
frigo*	k17
frigorifica	k15
frisc*	h37
frist	f20g32i43k19
frist fur	i18
frist*	f23i-16
fristgerecht	b18
fristverlangerung	i-15
froid	h35
from tomorrow	e16
front	k20l20n15
front of	k23n20
fruh	n18
fruhe*	i37j59n-20
fruher	i37n-20
fruheren	j24
fruit	c35
frust*	i-16
fue	e15i16j25
fue un	e-16n-24
fuel	b20
fuel card	e21
fuera	a15i79j38
fuera de	i62j40
fuhlt	n33
fuhre	m22
fuhre*	k-18
fuhren	k-18
fuhru*	j-15
fui	b33c18g33n21
fuite	e21
full	c24e28j59m21n22
full of	n18
fun	h-18
funci*	b-23d19e-15f-15h-18i-21o-21
funciona	b-21g-17
funds	d-21
funf	d31
funft*	h19
funften	h19
funkt*	e-16n16
funktioniert	e-18
funny	b39n23
funzi*	e-45j-15
funziona	e-40
fuori	f29i46
fur donnerstag	c18
fur drei	b17
fur jeden	d-17
fur neukunden	i21
fur zwei	b21
furgo*	c21j31
furgone	j16
furgoneta	c21
furs	e17n-24
furth*	c26
further	c26
fusio*	a43
fusion	a19
futur*	j45
g	d29g-29h-21n-18
ga	k35m29
gaan	c16f34i24k41n38
gaat	e-20f-22g-15k72l15n-18
gaat het	k15
gab	e19
gafas	h19
gagne	j20
game	b-15e-15f-21g-20i-24k-17
ganad*	j15
gang	d19
ganz	g15i25l15
ganze	d37n53
ganze*	j19n16
ganzen	j19n16
gar	j-20n17
gar nicht	j-20
gar nichts	n32
garag*	b28f15
garage	b27d15f17
garaj*	e19
garaje	e19
garan*	b23f235g-18h-18i90m-23n-29
garante	k17
garantia	f63i47
garantia do	f-16
garantie	b36f109
garantietermijn	f16
garanzia	f-24i27
garanzia e	f-17
garde	f-22g29m32
garde*	d23f37g-20h40i17k-18
garden	i-21n-16
garder	d37f31h62i27
gardez	c21
gardez le	i16
gare	e16
garra*	f-17h-18
gas	b27c17k15
gaske*	b16
gast	c-39f33g47h17j40
gasta	b19j32
gasta*	c16
gaste	c-37d-39
gasten	d-15
gasto*	b22
gastos	b22
gastos de	b18
gastr*	h21
gate	e33i23j-15m24
gatea*	c19
gateau	c19
gato	h33
gatto	c20
gave	b59e24h16j61k24
gave me	b61
gbp	e-17
gdpr	f24
ge	n33
geach*	o-22
geachte	o-22
geand*	e-32
geandert	e-32
geann*	c22
geannuleerd	c23
gearb*	b30n15
gearbeitet	b30
gebe	i16
gebe ich	i16
gebel*	k15
gebeld	k15
geben	h17i31j107l18n-16
geben sie	i18j42l17
gebeu*	a-16c-25f17
gebeuren	n19
gebeurt	a-22c-25f17
gebra*	b18f25k30n20
gebracht	b15k15n21
gebru*	a51b-26d-16f53h25n-26
gebruik	f47
gebruik van	f35
gebruiken	b-21g18h30
gebruiker	a29
gebruikt	j19
gebt	f18
gebuc*	b17
gebucht	b17j15
gebuh*	b17
gebun*	f22
gedra*	m20
gedru*	c16
gedruckt	c16
gedul*	n97
geduld	n55
geef	d23e17h17j74l45m48
geef de	j16m22
geef me	e18l15m15
geef mij	d17i16
geef ons	j34
geeft	d20h40
geen	a84b60c28d53f-34i24m39n80o-18
gefah*	b16h29
gefal*	a15e35i15
gefallen	a18e39
gefra*	d16
gefragt	d16
gefun*	n-49
gefunden	n-49
gegen	g135h87k81
gegen den	g50h18k16
gegen die	g37
gegen sie	k48
gegen*	b36
gegev*	d15e20f83
gegeven	d16
gegevens	e20f34
gehad	n22
gehal*	e16n25
gehalten	n27
gehe	a18e16
gehei*	e20f63m29
gehen	g15h34
gehoo*	m21
gehor*	f23l45
gehort	l45
geht	b-23c-23d-16g26h30i71j19o17
geht das	f27h23
geht es	c-15f-16
geht nur	n-16
geinc*	b29
geincasseerd	b29
gekau*	c17j30
gekauft	c17j30
gekla*	c-15n-21
gekom*	b17d16n31
gekommen	n22
gekre*	d19h22
gekregen	d19h20
gekun*	c-20
gekundigt	c-20
gel	h113
gelan*	e39
gelas*	n17
geld	d111
geld terug	d-69
gelde*	f18
gelden	f18
geldi*	f35
geldig	f35
geldt	f58h-16
gele	b17c15
geled*	d40
geleden	d40
gelee*	n21
geleg*	b37
gelegt	b37
gelie*	a17d51e16f34
gelieferten	d36
gelieve	a18e18f15
gelos*	a24
geloscht	a26o15
gelte*	f22g30
gelten	f22g30
gemaa*	a20
gemaakt	a20
gemac*	e18g17n21
gemacht	e18g17n21
gemee*	g30
gemeente	g30
gemei*	c-18g25
gemeinde	g32
gemeint	c-17
gemel*	k15
gemie*	j18
genau	f33
geneh*	g16l30m59
genehmigt	m47
genehmigung	g19
gener*	e38f19g-15j-15k26
general	f27k30
generale	f-23g-15
generator	e15
genit*	j22
genitori	j22
genna*	b60c19
gennaio	b60c19
genoe*	f-16
genoeg	f-16
genom*	h18n20
genomen	h19
genre	l23
genti*	i71l32n25
gentileza	i33
gentili	i16
gentl*	j19l20
genug	h17n28
gepac*	i35
gepla*	c19
gepru*	m17
gepruft	m17
gerad*	b-18e-17
gerade	b-18e-17
geran*	l34
gerant	l49
gerat	c-31e23f20
gerat*	f18
gerec*	g-17k-26
gerecht	g-16k-32
gereg*	f53
geregelt	f37
geren*	j21l72
gerencia	l18
gerente	j24l48
geric*	k31
gericht	k-23
gern	b-28c-16d33f24g-30h-18j39k-23l20n-65
gern den	d29i26
gern eine	a15
gern wieder	d16l15
gerne	d18i16
gesag*	c16n23
gesagt	c16n23
gesch*	a28b43g35j21k30l19
geschikt	h17
geschrapt	d16
geschrieben	j15
geseh*	g21h16
gesehen	g21h16
geset*	f64
gesetz	f25
gesic*	i15
gespe*	a22j45
gespeichert	a17j47
gespr*	b15g28j26l43m15
gesprach	l20
gesprek	l20
gesprekken	b17
geste*	j38o-18
gestellt	b18d18
gestern	j17o-22
gesti*	d-40e32g-16h-17
gestionnaire	e37
gesto*	d28e54l23
gestolen	e42
gestopt	d17
gestore	l15
gestu*	d27
gesun*	c18k19
get back	d-15
getra*	i15
gets	e16f36h51j28n27
gets the	f15
getti*	g22n20
getting	g22n20
getting a	g15
getting my	d18
geval	i23
geval*	e16k15
geven	f-16h17j22k20
geven i	h18
gewah*	f115i24
gewahren	i19
gewahrleistung	f86
gewal*	f46n23
gewer*	g19
gewij*	c19e19
gewijzigd	c19e19
gewoh*	i15n28
gewohnt	n28
gewon*	b-18
gewone	b-17
gewoo*	a-27e-19m19n49
gewoon	a-27e-19m20n39
gewun*	n16
gezah*	b16d21
gezahlt	b16
gezet	d18n23
gezie*	b16c16k15
gezien	b16c16k15
gezog*	b38e18j18
gezogen	b38e18j18
ghent	b15
ghiac*	h17
ghiaccio	h17
gia	a-27b-41e-26f-34g-23i-45j-18k15
gia che	c18
gib	m20
gibt	a-40b-48c-52d-32e-64f-54g-55h-47i-22j-56k-31l-20m-26n-88
gibt es	a-58b-49c-51d-31e-63f-53g-54h-45i-21j-55k-30l-16m-23n-83
gift	b-20
gift wrap	b-16h15
gilt	f125g33i19n-17o16
gilt das	f34
gilt die	f23
gilt fur	c17
gimme	j35
gimna*	j47
gimnasio	j47
ginas*	j36
ginasio	j36
ginge*	d16g15h16
gingen	d17g16
gioco	j-21
giorn*	d42i30k39m-22n27
giornata	k16
giorni	c16d37f18i35k24m-15n25
giorno	j20
girar*	c17
girare	c17
girl	g17j72
giro	n31
giste*	e-25i30j19k21n-25
gisteren	e-25j19k21n-25
giu	f17
giudi*	k29
giudizio	g26k36
giugn*	c18i15
giugno	c18i15
giuri*	f15
giust*	b-47
giusta	b-31n-15
giusto	n17
give	a17b30c42d30e31g71h71i89j132l18m21
give a	g17
give her	h18
give me	b43g15i89j126l23
give notice	c18i16
give the	h19j17
give up	a28c15
given	c25d15m23n46
given to	c16
gives	h-25
givin*	c48n16
giving	c48n16
glad	d-15
glas	d-31n-18
glaub*	b17g16n15
gleic*	a37b15c-17e-16g40l19m15n75
gleich	a38c-16g43l20m17n27
gleich mit	a19
gleiche	n19
gli altri	i16
gliel*	h15o47
gliela	h19
gliss*	b17c19
glisse	c19
gloss*	d-21f-26
glossary	d-18f-21
glove*	f-22
gloves	f-22
gluco*	h59
glute*	g-20h-37i-16j-16n-31
gluten	h-30n-18
gmbh	a23
go	a49c52h72i-25o17
go away	a15c16h15
go in	h-20
go out	c31m20
go through	c-18
go to	e16
go with	g15
goed	c-19e-18f-17g-28h-17i31j-17k-21
goedg*	m36
goedgekeurd	m36
goedgekeurd door	m16
goedk*	e20m50
goedkeuren	e21m23
goes	a-26b-16d15e-18g25i-17j-18k27n16o20
goes back	a-15
goes on	k15
goes to	g16
going	a22b28d16g-15k34o30
going on	b15e18n16
going through	c-20
going to	c34d23f-19k25o25
gold	b-18
gondo*	d18
gone	a23c50d48e54n60o20
gone and	e23
gone out	a16
gonfi*	b16h24
gonna	k22
good	a75b-47e-50f-32i-21j-29l-20n-26o-36
good enough	g17
good for	b-20f-18g-18
good morning	o-22
good news	c-17
good the	d18
good years	a18
goods	b82d26f67i54n17
goodw*	f16i36
goodwill	f16i36
googl*	g16
google	g16
gosta*	a31c15
gostaria	a30
gostariamos	i17
gostariamos de	i17
gostava	h19
gostava de	h19
gostavamos	f15
gostavamos de	f15
got	a-26b107c34e78g55n-21
got a	e17g51h22
got it	d28
got less	b16
got the	a-19b-24d-23
gps	g16j17
graba*	g29j25
grabacion	j31
grabaciones	f17g16
grabar	g18
grace	n15
grace period	i-17
graci*	i19
grade*	n-20
graden	h-18
gradi	h-17
gradi*	l45
grado	l15
graff*	b18
grafi*	d-16i-15
grains	h15
grama*	f-16
gramm	h-15
gramm*	f-18
grand*	a-17b-29c-31d-17e-21f-32g-32j-15k-28l-15n-26
grande	b-23c-25e-17g-18h-26i-21j-25l-17n-24
grandmother	j15
grano	d17
grant	i81m32
grant me	i47
grate*	i34l15
grateful	i34l15
grati*	b80h-17i62
gratis	b80h-17i62
gratis a	i16
gratt*	h37
gratu*	c15i45o-40
gratuit	i24o-15
gratuita	c19
gratuite	i16
grave	g18h134
grave*	f-21g-16n-16
grazie mille	d-15
great	b-38c-25d-15e-20g-18j-25l-16n-37
green	b-20c-31e-31f-30g-39h-17i-24n-20
greeting	j18
greif*	f18
grenz*	n21
greve	g18
grey	n-25
grid	a17
grijs	n19
grind*	h-17
grinder	h-17
gris	c-34d-18e-17j-23
groen*	h17
groene	h17
grond	f15g27
grond*	f20
gross*	b-20c-25e-15f-22g-23h-16i-16j-25n21
grote*	e-17
groter	e-15
groun*	f27
grounds	f29g18
group	i31j62l21
grow	g16
grown	h17l27
grue	c37
grund	e23
grund*	c21
grune	h15
grune*	b17
grunen	b17
grupp*	c43e15
gruppe	c19e16
gruppi	f-15
gruppo	c25
gruss*	l-21n-25
guai	g54
guanti	j15
guara*	d-16f58i35
guarantee	d-16f58i15
guard	j15o17
guard*	e-24f36g-19
guardar	h16
guards	h-19
guarn*	a-17h-16
guarnizione	a-17h-15
guast*	d16
guasto	d16
guess	n18
guest	e39g42i48j23n-31
guest list	j15
guest*	b-25c-17d-48f-15j-71l-23n-15
guests	b-25c-15d-47f-15j-71l-23
guests get	d-27
guia	e-16j-20
guich*	n17
guichet	n17
guida	e-16m20n-20
guide	f-28g-23h-17j-18
guide*	f-16l-15m39
guidelines	m42
guilt*	g20
guilty	g20
gulti*	f30g22
gultig	f30g22
gummi*	h21
gun	c15
gusta*	a23
gustaria	a24
gustaria que	a16
gusto	b-18
gut	e-26j-15l-33n-36
gutac*	c18k16
gutachter	c18
gute	i15
gutha*	d24
guthaben	d23
gutsc*	d-26m16o29
gutschein	d15o16
gutschrift	b-20d-60
guy	e37j17
guys	k16
gym	a-19g25
h	c31m-17n20o-22
h a	c18
ha ancora	f17
ha cambiado	c18e18j17
ha fatto	g17j15
ha lasciato	g18
ha pasado	b15
ha prenotato	j26
ha salido	c39
ha sido	j17
ha tres	h15
haal	a44c49e68l23
haar	a30h20
hab	a47b18d43f46h24k16o34
hab ich	f34
hab mich	a17
habei*	b16n54
habeis	b16n54
haber	b17n19
habit*	i23j59l-21
habitacion	j56
habitual	i29
habla*	l47
hablar	l17
habri*	e18i15n34
habria	e18i15n34
habt	a-15c-17d16e-29g-42h-24i-23j-18k-23l-15n-41
habt ihr	c-16d-17e-27g-41h-23i-22j-42k-43n-47
hace	a15b-20d-28h22j-16o-27
hace falta	a26d-19n-18
hacei*	b-15e-16k-21n-18
haceis	b-15e-16k-21n-18
hacem*	c17
hacemos	c17
hacen	i-22
hacer	g58h45i16
hacer la	h18
hacer*	d17e16g29
hacerlo	g29
hacie*	g16
hack	e-49
hacke*	m31
hacker	m33
had ik	n17
hafte*	f46
haftet	f34
haftu*	f33g23m18
haftung	g23m18
haga	k15
hagan	d18i45
hagan*	i20l16
hago	b-18c-20d-25g56h37
haie	g15
hail	f20
hair	h31n21
haken	m20
hal	j17
halbe*	i16
halen	b15
half	d30f-15h29i38l23n25o20
half a	h16n32
half of	d35
half the	e18
halft*	d39
halfte	d41
halfte der	d20
hall	b-15c16g-26h-15i-18
hall is	c-18
halt	k32n22
halt die	k15
haltb*	g16
halte*	d15i26
halten	d16i28
halten sie	d18
halve	g17h19
han	b73e42m20n60
hand	e22i55
hand in	a15i33
hand on	i18
hand over	e18j18
hand the	e16k15
handb*	b-17f-20
handd*	n-16
hande*	a17d15e31h18j15k17
handed	d16j15
handed over	d17
handen	e17h18
handh*	e36
handi*	h18
handl*	a20d-16o-20
handle	f22
handled	l22n22
handling	b18
hands	f18h30
hands*	f26g32h15
handshake	g16
handt*	f22
handtekening	f23
handw*	g37
handy	j25
handy*	j33
hang	a15
hangi*	n20
hanging	n20
hangt	e31o21
hanno	g23m28
happe*	e27
happen	b20
happened	e27m19
happening	c21
happens	c-21f18
happens to	a18
happens when	c-18
happy	b-40j-18k-18n-24
harbo*	e16
harbour	e16
hard	n47
hard can	n23
hard to	n34
harde*	n20
haria*	i35
harin*	h-18
harina	h-18
harm	h15
harmf*	h45
harmful	h45
harml*	m33
harmless	m27
harne*	a16
hart	h16i47n19
harte*	i15n16
harve*	b16
harvest	b16
has already	m31
has booked	j16
has changed	c19
has gone	d24n17
hasnt	d19
hasnt been	b16
hasnt shown	d29
hast	m16
hasta	k29n23
hasta el	k16
hat mein	j37
hat meine	j49k16
hat sich	e24h-16
hate	b17
hate to	b17
hatte gern	a27e17j55l16
hatte*	e-33h-18i25l18
hatten	e-32i30l19
hatten gern	i16
haupt*	e17
haus	b15f16g65n22
hausm*	c17
hausv*	f17g15
hausverwaltung	f17
haut	a16h38l15
have no	d-18n22
have not	d23
have used	b17
haven*	d48
havent	d48
haver	b34
hay alguien	l15
hay entre	a-21b-16d-16e-16
haya	i27n21
haz	m36
head	e41k-17l95m20
head of	l53m19
head office	l-15
heade*	e-17
healt*	k41
health	k41
hear	l26
heari*	k19
hearing	k19
heart	h112i19
heat	d15h35
heati*	h15
heating	h15
heb	b46d45e46f64g-18h52j25k47n37
heb de	e15
heb een	h34
heb er	a17n23
heb het	d16j16
heb ik	f51n23
hebbe*	b31g-18i-26n-27o-18
hebben	b31g-18i-26n-27o-18
hebben een	c19
hebben het	b18
hebben i	f15
hebben jullie	n-24
heben	c17
hebt	e-15h-21m37
hebt u	e-15h-21
hecha	h-16
hecho	b28n17o16
hedge	n-19
heeft	b47e18f16h37i-50j54k58m48o16
heeft een	h19
heeft het	g32
heeft mijn	j17k27
heeft ons	d15
heeft u	b-16e-20g-18h-16i-16k-27m-20n-38
heeft uw	h17
heel	b-20
heet	e-18g-32j15k-35
heet het	j-17k-17
heiml*	g15
heiss*	a-15b-20c-24e-29g-34h-17i-21j37k-35l-17m-16
heisst	a-15b-20c-43e-29g-34h-17i-21j37k-35l-17m-16
heisst das	e-15f29
held in	f15
hele	a33n32
hele dag	n16
helfe*	g30
helfen	g30
helft	d37
help	b34e49g56j25n-45
help me	g16j27n-16
help with	g17h20
helpd*	l17m32n25
helpdesk	l17m33n26
helpe*	n-29
helped	n-29
helpt	k15
hem	e51g35h58
hemos	a15c16d21k36n17o39
hens	h15i15
herau*	b17c18f17g18j36
heraus	b17c18g18
herba*	h40
herbst	c15
hereb*	m21
hereby	m21
herin*	b19n15
herinnering	b16
herma*	g17j39
hermano	j38
herni*	h40
herr	e34j72l17
herr brandt	e15
herra*	f16
herrn	e45j54
herst*	e22f54
herun*	e25
herzl*	n28
herzlichen	n25
hes	c17h18j69
hesit*	g18h17
het account	a20e15
het bedrag	c16d41
het contract	f47k-17
het geld	d-15
het hoofd	l23
het huis	b17
het kaartje	j17
het lettertype	e-15
het met	c16
het oude	i15
het saldo	a20
het systeem	e37
het tarief	i15
het ticket	i17
het veld	j-16
het verschil	b-17
het ziekenhuis	h15i18
heure	b-21e-17f-16g-22i-22n-36
heure*	b27g16
heures	b27g16
heures de	g17
heute morgen	o-20
heute nacht	e20
hey	c18
hice	h18
hicie*	i38
hide	j-39
hier soir	c28j20
hiera*	l30
hierb*	a17c43k18
hierbij	a17c43k18
hierbij zeggen	c23
hierm*	a15c46d21
hiermit	a15c42d21
hiero*	k33
high	b26
highe*	l31
higher	l17
hij	c-19e60f-20g22h55j41
hija	d16e15g22h17j49
hijo	f15g16i34
hilft	d15h68
hilo	a-15
himse*	g18h19l17
himself	g18h19l17
hin	c18h18k30n21
hin und	n22
hinau*	i18
hinge*	c19
hinte*	i-24j94
hinter	j34
hinter dem	j15
hinterlegt	j38
hinwe*	i18
hire	g61j15
histo*	a31f41j52n19
historia	n15
history	a33j29
ho diritto	g40
ho fatto	g18
ho letto	f15
ho mai	b21
ho messo	h20
ho pagato	b36
ho perso	n20
hoch	b21j17
hoch ist	j22
hochz*	i17
hoe laat	j27
hoe lang	f33g-18n-15
hoe stel	c-18d-20
hoe vaak	j17
hoe voeg	e-16
hoe werkt	d19
hoef	c30d20
hoeft	l-20n-16
hoeft niet	c17
hoeve*	a-19b-41c-20e-42f-15g-42i-22k-22l-22n-56
hoeveel	a-17b-39c-22e-40g-20i-39k-18l-21n-54
hoeveel dagen	e-15h15
hoeven	f-15g-18
hoffe*	i35
hoffentlich	i35
hofla*	a16
hofli*	l15n17
hoge	b34h21i20
hoger	b29l33
hoher*	f46
hoi	m16
hojas	g-18k-25
hoje	d15n27
hold	a18f-21g-29i17m24n16
hold in	f-16g-16
hold me	f18
hold the	c15i27
hold up	g20
holds	c-22d-16
hole	e-19k32
holen	d-17l16
holen sie	l17
holid*	g34
holiday	m15
holidays	g24i-22
holli*	h39j19
home	g20j54
hones*	d17g27i17n45
honest	d18i18n18
honestly	g28n20
honor*	b17
honorar	b18d15
honou*	i40
honour	i18
honte	n44
honte de	n25
hoofd	l24
hoofd*	e16l30
hoog	b21
hoogt*	k15
hoogte	k15
hook	f31
hoor	c-20n19
hoort	n-16
hope	i53
hoped	n28
hopen	i24
hopin*	i30
hoping	i30
hora	b-18e-17g-16h-20j20m-17
horai*	b20
horar*	n-25
horas	e-15g22i-19
horas de	f16
horas e	j17
horas extra	g30
horen	k19
horno	n-15
hors	f18
horse	h48
hospe*	c-16j18
hospedes	c-17
hospi*	h15i50
hospital	h15
hosti*	c19
hosting	c19
hot	f-22i-21
hot water	g18
hotel	c-21d-15e17f15g-37h-38i-19j32m-15n-29
hotel*	l29
hotli*	e23n38
hotline	e23n38
hou	g22n18
houd	i15
houden i	c15
houdt	a20j16
hour	i16
hours	b42d-20e-19h-22n-22
hours for	b24
house	e-15g81
houve	b18
how hard	n23
how long	a-17b-42c-29d-41e-31g-25i-40j-17k-15n-51
how often	b-16e-31n-19
how soon	h17
hoy	i56n22
hr	f-27j33
hubo	c-20
huell*	e33
huella	e33
huesp*	j31n-19
huesped	j-16n-16
huespedes	j51
hugo	c18e16
huile*	h16n15
huis	b17j16
hull	c17
humai*	m78
humain	m62
human	m63
human*	m64
humana	m18
humano	m33
humed*	l15
humedad	l15
humo	n23
hun	d-18e-23j-19
hund	i27
hunde	i15
hunde*	j19
hurry	i-16
hurt	f19h18
hurts	g18h23
husba*	h18i-15j86
husband	h18i-15j63
huste*	h45j18
huur	g17
huurc*	f16
huurcontract	f16
huurd*	c-19d-19
huurder	b16g19
huurders	c-18d-19j-15
i accept	g15
i add	b-15e-16g15
i agreed	b15c20
i allowed	f15g40
i already	d-18
i answer	g23
i asked	b66
i bambini	h-44
i believe	b15e38
i booked	c50
i bought	c28d23
i cancel	c21
i cancelled	c22
i cannot	d17
i cant	b32e100h42o-17
i change	e-15
i changed	e36
i checked	g18i19
i claim	d25g28
i clicked	e33i18
i codici	e29
i contest	b18
i danni	g19k60
i dati	e15
i did	b60c21n16
i didnt	b126e21i28
i diritti	f19
i dispute	b16
i documenti	i25
i dont	b57e16f-17g38i-21j-15n35
i enter	i-21j-39
i expected	n39
i feel	n32
i find	c-17e-28g-21h-15i-20n21
i forgot	e31i31j46
i gave	c15e26h15k26
i give	e-22h38
i go	a26g15
i got	a-21b18d-26e31g25n-16
i havent	d31e25
i hebben	c21n16
i hereby	m20
i hide	j-20
i hold	a27
i hope	i32
i keep	g20h22n20
i kindly	i31
i komen	c15
i leave	h17
i legally	g36
i look	o-28
i lost	e16
i made	c52
i make	f-18i-42k17
i miei	d64e35f19
i moved	a17e15
i must	b30c34g15n30
i never	a21b35c18e21n22
i no	a15c44
i nostri	f22j-18
i object	g17
i offer	g19
i open	g32
i order	c-16m17
i ordered	c30
i owe	d-16g16j16
i paid	b53d114n21
i pay	g30i47n53
i permitted	f17
i print	f-15
i prove	g18
i put	h39i-16
i reach	j71l20
i read	b-20c-18d-19f-21i-19
i received	b40e15
i refuse	g39
i regret	n31
i rename	a-20d-18
i replace	f17
i request	c15l29
i requested	b53
i returned	d18
i run	i-21n-16
i say	g32
i sent	c-16d26
i set	h-30i-26j-26m-22
i sign	f40g28
i signed	a34f35n20
i sold	g31
i soldi	d37
i speak	b16
i stand	e15g16h18
i start	i15
i still	b22i29
i stop	h32
i suoi	j16
i suspect	e23
i take	c-20e-17h47
i teach	b-16f-20g-18
i think	b32e93l17n17
i told	b-16
i treat	h34
i tried	n-16
i typed	e21
i understand	b-15i18n19
i upload	f-25
i use	a-22b-28c-18d-17e-24f-33g-30h24n-23
i used	c15e18
i vostri	k-26
i wait	d15
i wanted	b55
i wasnt	i17
i went	b18g15
i willen	c30f15
i withdrew	b17
i wonder	g15
i wont	a15c21n16
i write	g18m18n19
i zouden	d16i48
ia	m111
iban	b-19d23j58
ibupr*	h52
ibuprofen	h26
ice	h16
ich bin	g30j63m24
ich brauche	j18l19
ich erwarte	l16
ich finde	a16
ich gegen	g40
ich gern	d15
ich hab	a17c22h21
ich ihn	g40j31
ich mein	a19
ich meine	g45i17
ich meinen	a15
ich nehme	d37
ich nicht	b45d25
ich nie	a18b39
ich schreibe	n24
ich tun	a22i19
ich verlange	d23
ich warte	d19
ich weiss	i26n15
ich wollte	c-16
id	a39b-28c52d81f28i36j90l107m-19n54
id be	d40i33l23n24
id like	a33b-43c44d26e17f33g-15i-17j19l50n-27
id rather	d34
idea	c18n26
ideal	i-17
idee	g39h17n28
ident*	b29e45j89n-18
identidad	j54
identifiants	e53j33
identity	j-16
idle	l15
ido	j39
ie	e18
ieder*	i-15
iedereen	i-15
ieman*	b26e23j-16k29l97n60
iemand	b27e22j-16k29l98n61
iemand die	l23
iemand in	e31
iemand met	l32
iemand van	l16
ieri	d-17e-18f-24g-17h20i-17j23n25
ieri e	f-18
iets	b53c-16i48n16
iets anders	f15
ignor*	a-17b-21c-24d-22e-32f-35g-23h-34j-43l-19m129n-19
ignora	m56
ignore	d-15m37
ignore the	i18
ignorieren	n-33
ignorieren sie	n-31
iguai*	a17
iguais	a17
igual	d-17i84l19n18
ihm	e43h23j16l28
ihn	e15g62i31j41m17n-19
ihnen angehangt	o-27
ihnen nicht	a58
ihr habt	d15k17
ihr monteur	f19
ihr seid	n24
ihr ticket	j15
ihre bestellung	o-15
ihre rechnung	b35
ihrem programm	d-18
ihren namen	j16k15
ihrer	c-22g-15h32l19n34o21
ihrer seite	d17
ihres	j54
ii	f16
ik	a43c48d20f-23g89h41i-16j-20k27l26m-56n78o46
ik aan	d20
ik als	g18
ik ben	j18
ik dat	d-19n-17
ik de	b-32c-15e-36f-24g-60h-35j-25k-17n-80
ik die	d-21i-30
ik doen	c18
ik een	c-30e-41h-36i-30k-16l-15n-15
ik er	n16
ik ga	k20
ik had	j16n21
ik heb	b32e44h41k49
ik hem	h44
ik het	e-27g32j24n-22
ik hoef	c16
ik in	c-25d-24f-17i-26
ik jullie	h15
ik kan	c15n27
ik krijg	b17i16
ik maak	f19
ik me	g27
ik met	g15
ik mijn	g32
ik niet	b26e70n15
ik nog	d30
ik nooit	b23
ik om	a15
ik recht	f52
ik terug	d55e18
ik u	d15
ik vind	a17
ik vraag	i15
ik weet	n19
ik wil	a23c26j31n-16
ik zie	d17
il bambino	i16
il biglietto	i27
il bonifico	c46d24
il buono	i17
il cancello	e17
il cane	g21
il canone	b41
il capo	g16l18
il caso	h18l18
il cerotto	h40
il codice	e48j22
il concerto	d19
il conto	a59b19
il contratto	c37
il corso	d16
il credito	g18
il deposito	d21
il direttore	l35
il dottor	j18
il encore	f16
il faudrait	f19
il faut	e22n19
il fornitore	g18
il gestore	l16
il giorno	j15
il gruppo	c18
il limite	i34
il listino	f-16h-16
il minimo	i15
il modulo	b-16
il ne	d17e30
il numero	e-17j-34
il nuovo	e19
il ny	b-35c34
il pacco	b-21j17
il pagamento	d24
il pezzo	d15
il possible	d16
il preventivo	c15
il prezzo	b27
il profilo	a38
il prossimo	c15
il regolamento	i17
il reparto	l15
il responsabile	f-16
il reste	d28
il resto	m15
il rimborso	d17
il secondo	n16
il suo	a21l18
il tavolo	c20
il tecnico	l18
il telefono	j-16
il totale	b22
il trasporto	i18
il tuo	m17
il une	f30
il vecchio	k-18
il vostro	f15g-15h24n33
ill	c21j18k21n56
illeg*	g21
illne*	i18j36
illness	i18j36
im afraid	c37
im after	d-32
im anhang	m19
im asking	i20
im bericht	b-17
im kreis	l18
im lager	c16
im losing	n20
im marz	b17c38
im monat	j19
im not	a17b22
im system	e15
im trying	j15
im urlaub	e16h17
im vertrag	j18
im worried	e16
im writing	k-17
image*	f16
imagen	f15
imagi*	b18m18n61
imagine	m18
imker*	b16
immed*	e36m27
immediately	m18
immer	a24j27m32n32
impla*	h163j19
implant	h50j19
impor*	a-32c-18d16e-24g-32h-28i-30j-50n25
import	a-22i-15
importa	n21
importante	n30
importe	d40
importer	f15
importo	f17
impos*	b49e25f-18g23j-16m18
imposto	b16
impre*	b-29f-21g-31h-21i-19j-23k-26
impri*	a-21b-36d-43e-26f-38g-67h-40i-42j-62k-18l-35n-68
imprimante	c18
imprime	j-17n-25
imprimir	d-16j-22n-15
impug*	g35
imput*	b39
in alluminio	a-19
in another	e24
in april	n18
in breach	k15
in camera	h19j16
in casa	c18
in cash	i15
in caso	f40g37
in class	g-17
in contanti	i15
in court	g28
in cui	j15n23
in december	c-22
in een	h-23
in fattura	b23
in february	b34
in fiera	f22
in front	k23n20
in full	j26
in giro	n18
in giudizio	g26k36
in half	h15
in hull	c17
in january	b28c-23d-22
in june	g17n18
in law	g16j32
in leipzig	c18
in magazzino	c-16
in mano	e17
in march	c15
in meinem	e15
in mijn	d-54e18g16j-17
in orde	d-18
in palestra	j20
in pensione	f-18g-15
in person	f-15
in piscina	h18
in piu	i28
in plaats	b16h15n23
in questo	h19
in rechnung	b18
in rekening	b56
in room	e24j16
in rot	n-16
in spite	a-15i15
in spring	d15
in stock	f-19
in tempo	c17
in ufficio	e21
in unserem	a-18
in welke	h-16
in winter	a-19
in zwei	h15
inace*	n-19
inaceitavel	n-27
inact*	j-18
inala*	h31
inbeg*	b18
inbegrepen	b18
incas*	b41g15i15k27
incasso	b20i15
inche*	c-16
incid*	k-22
incidencias	n16
incis*	f-19g-16
inclu*	a40b29c-53d-29f-57g-48h-33i-40n-46o46
include	n-17
included	a21f-20o26
includes	b22
including	a17m16
including the	a17
incluido	c-18
incom*	d19n59
incon*	e20g22i25l18n25
inconnu	e20
incontro	i25
incor*	b15c21d18e28
incorrect	c22
incre*	n-25
increible	n-25
incum*	k17
indem*	f37g41k44
indemnizacion	g41
indic*	b17d-18h35n-20o-15
indicata	h17
indie*	c42d19
indietro	c42d19
indif*	n51
indifference	n43
indig*	n26
indiq*	h97l23o-15
indique	b15h15
indique un	b16
indiquer	h16
indiquez	g15
ines	e17j20
infan*	e-21
infantil	e-21
infec*	e15h38
info	a15n-18
infor*	f56k46l23m18n-25
inform	f39
inform me	f39
informamos	c18
information	e16
informe	e-18n-15
informed	k16
infra*	h63
ingeb*	k21
ingel*	e22k20
ingep*	j18
inges*	h17
ingle*	c23
ingles	c22
ingre*	d41j45
inhal*	h85
inhou*	m19
inici*	m27
initi*	m25
inizi*	h16
injec*	h24
inkas*	b20
inklu*	a24
inklusive	a24
inkoo*	l16
inlog*	e28
inmid*	k17
inmiddels	k17
inqui*	c-25f-25g26h50j29
inquilina	c-17j16
inquilino	e15g28j28
inquilinos	f-19
ins	c16e18h17
insch*	d17i40
inschrijving	i19
inscr*	a35i67j32n-15
inscripcion	i33
inscription	a39
inscriptions	i16
inscrit	j19
inser*	e27j-26k-22
inserisco	j-16
insol*	b17g58h19
inspe*	g23i27k124n-26
inspeccion	g18i17k27
inspeccion de	g18k27
inspection	c17
inspectorate	k41
insta*	c43f42i69
instagram	a-26j15
instalador	c18
installation	c33
instalment	b17
instalments	i31
inste*	b29i24l-19
instead	b34i28o18
instead of	b34o22
instellen	l-15
insti*	a20
instr*	a-17b-28c-24e-24f-25g-32h-57i-35m173n-25
instructed	k32
instructies	m35
instruction	m39
instructions	b-15e-15g-16h-44i-20j-24m39n-21
instructions for	h-19m-38
insuf*	h70
insul*	h108n16
insulin	h55
insulina	h27
insur*	c55f39g29k54
insurance	c58f21
insurer	f16g15k22
intac*	i25
integ*	d28h17o21
intei*	a16k15
inteiro	a16
intel*	f20m37
inteligencia	m18
inten*	c20g-15n33
intende	k15
intendo	c19
intention	k-18
inter*	b40c60e20g40h19i38j85k64l63m139n29
interesa	c15
intereses	b16
intereses de	b17
interessa	h-15
interessieren	j15
interessiert	f-16
interest	b18i16
interest on	b17
intern	j27m22
interna	m30
interne	c18m30
internet	c39d32e24n30
interno	f24m23
intero	b16
intes*	g29
intim*	g20k15
intro*	e15i16
intus*	n15
intussen	n15
inuti*	c18d25e15n23
inutile	c18n15
inutile de	c18n15
invec*	d17h31i16
invece	d17h31i16
invece di	h34i17
inver*	d17n16
inves*	j17
invia	m28
invia*	f25j28
invit*	g-19
invoi*	b119c-35d-38e-37f-30g-37h-35i-24j-36l-36m-25
invoice	a-15b106c-24d-24e-23f-17g-24h-22j-16l-30m-18
invoice and	b16i16
invoice for	b19
invoice has	b18
invoice is	b25
invoice to	b-17
invoiced	b45
invoices	b-32j-16n-16
invoices of	b-25
invol*	l55
involve	l21
involved	l17
inzwi*	e15n39
inzwischen	e15n39
io	a24b16d27e26k23m30n56o19
io non	e16
ip	e15j63
ipad	e16
ir	g21
ir a	n19
irgen*	l28n81
irgendwann	n42
irgendwo	f15
iron	h39
irrit*	n39
is aangepast	b17
is already	k19
is attached	i17
is back	g15
is broken	n-26
is daar	n16
is dan	f18
is dead	c18
is door	k15
is due	o-19
is expected	d-26
is five	h15
is free	b20
is full	c18
is geen	b15
is going	e19k24n18
is gone	d17n33
is ill	j18
is liable	f-15g-15
is locked	e-17
is looking	k17
is mijn	d17n15
is moving	c15
is niet	b29c-20
is nog	d19n25
is nu	n55
is off	c20
is prima	d-19
is responsible	l33
is right	b-19
is settled	d-16
is showing	b39
is sold	a39
is still	n22
is void	m16
is wrong	b30
iscri*	c23f16i36j29
iscritti	f15
iscrizione	c22d18i19
iscrizioni	i19
island	i-17
isnt	b31c34i32l16
isnt mine	b28
issue	c38
issue*	d26
issued	d27
ist durch	a17
ist meine	g15h19
ist raus	k15
ist seit	e22
ist unterwegs	k18
isto	l45m28n33
istru*	m34
istruzioni	m17
it back	d37i27
it didnt	i17
it down	e16
it even	g16
it gave	b24
it isnt	i16
it legal	f31
it myself	n24
it normal	h25
it off	e32
it possible	i-18j-15
it says	h17
it seems	b19n18
it show	h16
it still	n-19
it take	n29
it through	i-15
it wont	c16e16
it works	e-37n-18
it worth	g39
item	b15d99
item refunded	d19
items	g16
itll	k15
its not	k-15
its way	c-17d27
itsel*	e-20
itself	e-20
itself after	e-15
ive decided	c17
ive gone	a15c20
ive got	h19i15
ive lost	n20
ive moved	a19
ive seen	n17
ive stopped	n18
ive switched	a15
ive written	e17
ja	b-28d27i19j20k31m54n70o-15
ja agora	d16e17j18
ja nao	a15
ja que	d27
jaar	f23i27n-16
jahr	f29i24n-20
jahre	f31
jahre*	a79c45d36f18h15i34
jahren	a48f19h16i34
jahresende	a27c20
jai	b54c54d51e92f34g92h90j22k70l40n102
jai besoin	j25
jai des	f17h22
jai le	f16
jaime*	g16
jaimerais	g16
jaja	a-21e-16
jam	n-18
jamai*	c20d21m24n38
jamais	c20d21m24n38
janse*	e17
jansen	e17
janua*	b36d-24n17
januar	a17
januari	c19
january	b29d-22
janvi*	b16
janvier	b16
jarab*	h24
jarabe	h24
jardi*	c16
jatte*	d19l29
jattends	d16l29
jaura*	n50
jaurais	n50
javai*	b32
javais	b32
je antwoord	m26
je baas	l20
je cherche	e-16k-25n-35
je dois	j17
je een	m30
je faire	h39
je fais	c17e15g19h19
je lui	g16h18
je nai	b32j-25
je ne	a22c19d19
je paie	b38i18
je peux	g71h26
je prefere	d18
je reste	i15
je sais	i26
je souhaite	f32j31
je suis	e30i25n32
je veux	d24j17l29
je viens	b16
je voudrais	c16d24l16n-34
je voulais	n-16
jede	e17g34i18m19n50
jeden	d-18n58
jeden tag	n15
jeder	m15n49
jedes	n25
jedes mal	n25
jefa	l22
jefe	l60
jefe de	l21
jeito	h16i-24
jeman*	b30e83g32l62n35
jemand	b30e83n35
jemanden	h19l47
jemanden der	l36
jen	b37n53
jen ai	b15n37
jetzt	d25e21f-24i-24k30m60n78o23
jetzt ist	e18n20
jeu	n-22
jeudi	c18o-18
jij	g16l40m32
job	c32j-18n25
jogo	d-22
jogo de	d-19
join	a17
joind*	j16
joindre	j16
joint	a41
joint*	m15
jointe	m17
joke	n-21
jonas	e19j15
jonge*	j17
jorna*	k19
joue	m26n-23
joue le	m19
joueu*	n-20
joueurs	n-19
jour	b22d-15h26
journ*	a-25b-26i-22o-27
journee	b-21
journey	a-21
jours	d24h28i42k25n44
jours avant	i16
jours de	b18
jpeux	g33
jubilo	e16
judge	g50k83
judic*	j15k70
judiciaire	j16
judicial	k43
juego	i-21
jueve*	f-17
jueves	f-17
juez	g34k35
juge	k-29
juge de	k-26
jugue*	h18
juice	h15
juici*	g-19
juicio	g-17
juill*	b18i18
juillet	b18i18
juin	a15c42i15
juist	h17
juist*	g15
juiste	g15
juiz	k23
juli	a43
julia*	j19
julian	j19
jullie ook	i-15k-18n-17
july	c19
jumpe*	c34
jumped	c36
june	b18c15
junio*	l30
junior	l30
jure	d17
jurid*	f58g138k38m82
juridica	f23g38
juridique	f-32g-20k21m34
juridique a	f15m25
juridiquement	f39g54
juridisch	g45
juridische	m31
juridische afdeling	f32
juridische zaken	m18
juris*	f120g21
juriste	f40g16
juristisch	f46
jusqua	n-17
jusquen	b18c16
just wondering	d15
justa	b18
juste	b-75c-34e-30g-54h-22k-22l-17n-41
juste le	f16
juste une	f-17g-34
justi*	i25k106
justice	k81
justificatif	i15
jveux	a19d18j16
k	a20d45
k e	d24
kaart	b33j40
kaart*	d37j23
kaartje	d15j17
kaas	d-18
kabel	f-30
kabin*	c17
kabine	c17
kade	f17
kaffe*	c-18h-24
kaffeemaschine	b15
kalen*	i-15
kalender	i-15
kalte*	h15
kam	b31d34n38
kamer	h-18i32j34
kamer*	f-17
kamers	c18
kan een	g22j-15
kan ik	b-17c21e-19g47h22i-27j-21n-36
kan mijn	e16h18
kan niet	b17c17
kann	a-20b-17c32d-54e-25g67h55j-60k-31l34m-26n-30
kann der	c16g40
kann die	f15i15
kann es	n15
kann ich	b-22d-18e-27f-18g90l24n-32
kann man	b-19g-22h-23j-21k-21n-46
kanns*	j15m21
kannst	j15m21
kannst du	j15
kanti*	e15
kantine	e16
kanto*	k23
kap	c18
kapot*	d23
kapotte	d23
kaput*	h18n34
karte	b33e40
karte*	n-20
karten	n-17
kassa	d15
kasse	d-26g-16
kassi*	b59
kauf	d33
kaufe*	d-19j29n-15
kaufen	c15
kaufer	j17
kaufp*	d42
kaufpreis	d26
kauti*	d40g18i36k17
kaution	d18g19i37k18
ke	g36j18k15
keep	c-32f37g45h44i30j-16k27n35
keep a	g19n18
keep my	f18
keep the	g30i48
keeps	g18
keer	b37i60m-17n51o16
kein	c-19d27i-21n37
keine	a46d17f-17g-15m52n16o-26
keine*	a18b28c-18d-18e29f-17g-27m29n97
keinen	g-18n24
keiner	b15e36i21m20n54
keiner mehr	e35
kelln*	j15
kenne	i15j19
kenne ich	i15
kenne*	h15j15
kennen	h17i16j18
kennt	e55
kennw*	e36
kennwort	e34
kent	e18
kerst	i16
keuke*	k32
keuri*	i18
keuring	i21
kevin	j36
key	b-16c-28e78f-15g-19h-19
key for	e37
keys	e50
kg	f-20l-16m-16
ki	m59
kid	h21
kidne*	h26
kidney	h26
kids	e-29h-17i-15j-18
kijk	b39j15
kijke*	l23m18
kijken	l23m18
kill	a27n22
kilo	h19i67j-15n-20
kilom*	b65
kilometer	b15
kilometres	i17
kilos	f-15g-15i54j-17l-15
kilos de	i17
kim	o-18
kind	h49i58
kind as	i28
kinde*	e-16j-32l-15n-16
kinder	e-15j-17
kindl*	a51b27c67d28e24f25i68j23l42
kindly	a51b27c67d28e24f25i68j23l42
kindly let	j20l15
kindn*	i35
kindness	i35
kiste	c17
kit	f-21n-16
kitch*	o17
kitchen	k19o17
klaar	a16
klach*	n-22
klacht	n-19
klage	k-44
klage*	g40n-15
klant	d-29g37i71j59m23n36
klant die	j22
klant*	a125d-37g-16i-25m26n32
klantaccount	a62
klanten	d-23j-16
klar	f-16i16
klas	j17
klass*	j33l-23m15
klasse	l-23
klaus*	f60g39
klausel	f60g35
klebe*	h35
klein	h-21
klein*	f18g-16o15
kleine	n15
kleiner	j16
klima*	b17
klinik	i16
klopt	n-22
kluis	e19j18
km	o-20
knie	c19h42
knop	d-15
knopf	a-20n-19
known	h33
knows	b27e51
knows the	e36
kocht	j38
koeri*	j32
koerier	j32
koffi*	c41
kok	g19
kolle*	c-21e30f-17j47n27o16
kollege	c-17o16
kollegin	d15e19g16j26
kolom	b-20
kom	c32d15e19g24i16l20
kom ik	g27l21
komen	f-21g-28h24o18
komme	b16d15g38
komme ich	b17d17g38
komme*	c37d-22h-15i-19j-20n-22
kommen	c38d-22i-18j-19n-21
kommen am	o-15
kommen wir	c58f18g18
kommt	a-22e-15f-22h28k43l-20o25
kommt am	c17k15
kommt das	d18h19
kommt nicht	c17
kompe*	d18
kompl*	a62
komplett	a19
komt	c19d-21f-16g-19h-16l-16m-18
konne*	b-16c-18f32j35
konnen	b-16c-18f32j35
konnen sie	j69
konnen wir	d15f23
konnt	a29c37d19f-21g-26i69j21k-20
konnt ihr	a30c21e15f-20g-26i70j22k-20
konnt*	g56h21i97
konnte	b15g31
konnten	e17g25i63j16
konnten sie	a15e18i43j19
konnten wir	g17
konntet	c17i15
konntet ihr	c17i15
konte*	a38
konto	a176b83d66e51i-16j90n-29
konto ist	d24
konto*	a69b42j45
kontoauszug	b44
kontr*	h17m27
kontrolle	m15
konze*	d38
konzert	d38
kopf	e18h18
kopie	f28j50
kopie*	c28m16
korti*	i20m22o-17
kost	a16
koste*	b44c15d22g-21h-15i-30
kostet	b15i-21
krank	d15i15
krank*	g33h-17j15
kratt*	d17
kratten	d17
kratz*	h16i15
kratzer	i15
kredi*	b25d21i16j21
kreditkarte	b25d21
kreeg	d15e17j17
kreis	l18
krieg	e16i17
krieg ich	e16i17
krieg*	d20g17i17o17
kriegt	d17
krijg	b31d60
krijg ik	d60
krijg*	c-25d19f-21h20i-15o24
krijgen	d41
krijgen i	d21
krijgt	c-19d-19h29o31
krijgt een	d-16h18
kuche	g18
kulan*	i20
kulanz	i-21
kun	d15i22j20
kun je	d15i22j20
kunde	d-20g26j15n41
kunde ist	c16g18
kunde*	a89c-46d-60h-16m25n52o-18
kunden	a-23c-43d-57g21j-40n19o-16
kundendienst	n22
kundenkonto	a35
kundennummer	a40j27
kundi*	a18c80g54j-15n-20o-16
kundigen	a15c30
kundigen wir	c16
kundigung	c17g64
kundigungsfrist	c16i21
kundin	a15
kunft*	e17
kunftig	e17
kunne*	c-15e22h-17i32j-26k-27n-25
kunnen	c-15e22h-17i32j-26k-27n-25
kunnen i	i-15
kunnen jullie	a20
kunt	a20e26f30g47i100j54m-17
kunt u	e27f31g47i102j52
kurie*	c18
kurs	d15n-20
kurst*	j17
kurz	n-15
kwam	j16
kwijt	e31i24j16
kwijt in	e16
kwijt*	i39
kwijtgescholden	i36
l	a47c57d56k20
l a	c23
l s	d34
la academia	c21
la app	a19c-23n-15
la baja	j17
la banca	a36
la banque	g17
la base	j16
la basura	n21
la bici	d36j16
la boda	c20
la boite	f-20
la bolletta	b15
la boutique	e15
la cabine	j-17
la caisse	e19
la caldaia	n24
la camera	c-22
la cancelacion	c16
la cantine	b31
la caparra	f31
la cara	l30
la carta	f31k16
la carte	i25o-15
la casa	g46o19
la case	m19
la casse	c15
la causa	k17
la caution	d21i16
la cena	d15
la chambre	e19j21
la clause	i48
la clausola	f21
la cle	e15
la cloture	a17
la cocina	c17
la colpa	g15
la comision	b23
la compania	l21
la compra	d16
la comunidad	j18
la consegna	b-18i-15
la consigne	d20
la contrasena	e-21
la cotisation	g20
la couleur	c-15
la cuenta	a22b33j25n16
la culpa	g18
la cuota	b37i53
la dame	j54
la date	i29
la demanda	k43
la demande	a16
la derniere	c-22
la devolucion	d62
la differenza	d23
la direccion	j29
la direction	l47
la ditta	j17
la empresa	g38j16
la escalera	g16
la excursion	c-17
la facture	b-75l-15
la farmacia	g15
la fecha	i36
la ferme	a-19
la fianza	d16g39i18
la ficha	h-18
la fiche	j-15
la fin	c40
la finca	c17
la firma	i29
la formation	d17
la formule	c20
la foto	e-16g34
la franchigia	d17i22
la franchise	d18
la furgoneta	c22
la garantia	f42i33
la gare	e17
la grue	c37
la humedad	l15
la inspeccion	g18i17
la lampada	h16
la lampara	h15
la lampe	h17
la langue	b-16
la lavadora	c17
la legge	g26
la ley	f28g99k25
la ligne	b35
la linea	c47n28
la lista	c-19i17
la liste	j42
la livraison	c17
la location	b20
la loi	f79g-22
la luz	b23h17
la macchina	b15d16
la machine	c27f15
la main	b17e31
la maison	e17g31
la manana	n15
la mano	h32i15k18
la marca	k15
la matricula	d41j17
la meme	b45c-21d-18f-20
la mercancia	i15
la merce	c18
la mesa	j28
la mia	a33c28d15e46f-18h29i30j32n52
la mise	k-22
la misma	d21n23
la moitie	d36n21
la mora	i23
la multa	i26j-18
la noche	i20
la nomina	g18
la norma	f15i36
la normativa	f32
la nota	d18
la note	b16
la nouvelle	a-19
la nuit	e16h34
la obra	c16
la oferta	i16
la oficina	n18
la otra	j25
la palabra	a-16
la pantalla	c-17
la parola	e-21
la password	e-41
la peinture	h-16
la penale	i15
la penalizacion	i20
la persona	j31l26
la personne	j34l48
la photo	a-17h-15
la piece	g-15k-26
la piscine	h-15
la place	e27
la plataforma	h15
la policia	k17
la politica	f27
la porta	a-17
la porte	n19
la pratica	j16
la presente	a24c15k17
la pressione	h19
la primera	e-16
la prochaine	k25
la proprieta	f16
la prueba	c18
la puerta	n21
la questione	l15
la quota	d22i18
la reception	f17
la regle	i27
la reponse	e16m15n-21
la reserva	c34d15
la reservation	c40
la respuesta	e16m18
la restitution	d-18
la restituzione	d15
la ricevuta	d18
la risposta	m20
la ruta	j16
la sala	b-15f-15k-15n-19
la salle	g-18
la seconda	j15
la segunda	a17c17
la semaine	a-49c15e-28i-18
la senal	d19
la senora	j27
la sesion	e16h36
la settimana	c18
la signora	j50
la silla	e-16
la societa	g16
la societe	j18
la somme	d64
la stampante	c15
la stessa	b20n25
la sua	e19
la suite	k18m17
la suppression	a-15
la supresion	f21
la suscripcion	c28
la table	c23
la tarifa	i25
la tarjeta	d20e88j19
la temperature	h16
la terraza	g18
la terza	l16
la tessera	i19
la tienda	d-18
la torta	n18
la tournee	c18
la ventana	n19
la via	j15k20
la vida	n16
la vista	e16g15h17
la voiture	i16
la vostra	b17h15k26
la web	e-21f-16g-15m-15
laadp*	h-16
laat	c24i115l26m40n30
laat de	l33
laats*	a17b40j38
laatste	a17b40j38
labbi*	b22o18
labbiamo	b22o18
labbo*	c54
labbonamento	c54
label	b-19c-17d-16e-23f-25g-24h-34j-25n-23
label*	h-22
labels	h-22
labon*	c70
labonnement	c64
labor*	n43
laboratoire	n19
labou*	k17
labour	k17
lacce*	e54
lacces	e32
laccesso	e19
lacco*	a57d18f71g24
lacconto	d22
laccord	f33
laccordo	f39g17
laccount	a58
lacha*	f18
lachat	f18
lache	c16f18
lache*	j16n42
lachen	n28
lacheteur	j19
lack	h-22
lacom*	d25
lacompte	d25
ladde*	c16
lades*	n-15
ladin*	f17
lading	f17
ladmi*	e18
ladministrateur	e18
lado	d-16f-36n19
ladre*	e18j65
ladresse	e18j65
ladresse de	j37
ladresse du	j18
ladt	e17
lady	b-17d-17h19j64
laffa*	l15
laffaire	l15
lag	e-23n-24
lage	i17j37
lager	e19n-17o-28
laiss*	c50e46f15i93j58k20n41
laisse	e29f17j46n26
laisser	a15
laisser une	n16
laissez	c23e15i85
laissez moi	e17i32
lake	c-20e15
laltr*	c20e18j42
laltro	c18e18j44
lambi*	n21
lamen*	f17
lamp	b-17g-15i-15n-20
lampa*	d17h27n-20
lampade	d19
lampara	h15
lampe	h31
lamps	d40n-18
lan	n-19
lan dernier	b15
lance	h18
lanci*	e18j16
lancien	e18f15j18
lande*	c18d20f19k31n16
landl*	g102j24o-15
landlord	g102
landlords	j27
lang	f48g-26
lange	e-22j-19
lange*	a25i61
langer	a25c15e15i63
langs	l15
langs*	f15n25
langsam	n31
langst	f16
langu*	b-33c-19f-38g-25i-21j-21
language	f-30
langue	b-18
lanne*	f17
lanno	f15i16
lannu*	b15c37
lappl*	b-18e17
lapse*	i36
lapsed	i36
lapto*	a-17e41
laptop	a-17e41
larga	i-15
large	f-18g-23
large print	g-15
large*	d55
largent	d65
larre*	c22
larri*	d17
larrivee	d19
larti*	f57
larticle	f57i15
las buenas	k31
las camaras	f17
las claves	e44
las condiciones	i21
las cuentas	a-16
las entradas	c22j-16
las facturas	b-23
las grabaciones	f15g16
las horas	g15
las llamadas	g15
las medidas	l-15
las normas	m23
las notas	j35
las veces	n19
lasci*	b-22c33g34i41
lasciamo	c16i17
lasciamo perdere	i17
lasciate	c16i17
lasciato	g18
lascio	b-18
laser	h130
laser*	f16h22
lasse	k17
lasse*	c67g17i70k21l16o44
lassen	c69g17i71k21l17o36
lassen sich	g-21
lassen sie	i66
lassen wir	c56o32
lassi*	g25
lasso*	e20i17
lassociation	e20
lasst	d35i69n26
lasst sich	d18n-17
lassu*	b17d18
lassurance	b17
lassureur	d18
last day	a-15
last four	j19
last month	d-15j25
last night	b15c15e40j17
last week	b-40e-21i15l-17n-20
lasti*	g17n40
lasts*	b27
lastschrift	b27
late	a17b17f34g37i177j31n15
laten	a38e16g20i25n-16o22
laten i	h19
later	i111o17
lates*	c19
latest	c19
latex	h49
latte*	h29
latto	k20
laufe*	f17
laufen	f18
lauft	f-29g-20h-21i-15j41k32l-19
laufz*	c23i16
laufzeit	c24i17
laugh	n23
launc*	d18
launch	d18
laura	j19
laut	b34f95
laut vertrag	f21
laute*	e15j30n-16
lauto*	m29
lavad*	c16
lavadora	c17
lavan*	a18
lavas*	c-16
lavastoviglie	c-15
laven*	h15
lavender	h16
lavet*	f18h17n22
lavete	f18h17n22
lavez	j32
lavoi*	f-18
lavoir	f-18
lavor*	a23g53j56n63
lavora	n19
lavorare	g20j16n24
lavoro	a22g31j34
law	b-15c-17f86g50i-20k39n-18
law firm	k29
lawfu*	g54
lawful	g21
lawye*	i-15k15n-31
lawyer	n-20
lawyers letter	g18
lay	g17
le 1er	g17
le altre	d17
le badge	j15
le bail	f39
le bon	i22
le bureau	e15
le cabinet	a15
le cable	d17
le calendrier	b18
le camion	f19
le casque	h16
le changement	h17
le chantier	c19
le chef	l47
le chiavi	e19
le client	b-15n16
le club	g16
le code	e24f27j33
le colis	o-33
le compte	a34j15
le condizioni	f21k32
le contrat	c33f22g-18j28
le controle	m30
le cours	c17
le credenziali	e27j18
le date	j17
le delai	c-15i-50
le depot	e16
le devis	c23f16
le dossier	k29
le doy	h43
le droit	f54g73k15
le forfait	b16
le formulaire	i24
le gerant	l30
le iscrizioni	i20
le jeu	n-18
le lien	a-18
le magasin	i15
le mail	c18
le mie	g19
le minimum	i17
le monde	b-15c-15
le montant	d21
le mot	m15n33
le necessaire	d18
le niveau	l-15
le nom	j28
le nostre	a18
le numero	b-19j26
le ore	b19
le paiement	d19
le parking	e16
le petit	b16i15
le pido	c16g17i16
le plafond	f16
le port	g15
le preavis	i17
le prix	d40
le proprietaire	g-18h-17
le reste	i15
le retard	i-15
le role	m17
le service	f16
le solde	a41j30
le spese	f15
le stage	d18
le suivi	j18
le supplement	i17
le support	l25
le tarif	i16
le taux	b18
le temps	i15
le terrain	f17
le texte	f35m29
le ticket	b17
le total	b40
le traiteur	c18d19
le transfert	f18
le tue	m15
le velo	j31
le virement	d15j15
le voisin	f18
le vostre	f-17h50
leade*	l96n17
leader	l65n19
leadership	l29
leads	e32
leaf	h-34
leak	e18
leaks	f17
lease	c39g62
lease*	c43
leased	c19
leasi*	c21j15
leasing	c17j15
least	n21
leau	n21
leave	a23e23f19g32j-20m42
leave it	h18
leave out	m31
leave the	a17c15m15
leave*	a15k20o-33
leaves	a15k20o-33
leaves a	n15
leavi*	a52
leaving	a52
leben*	j19
leche	h23
leche*	b17c16i43
lecheance	c17i46
lecra*	d-15
lecran	d-15
lecteur	e16
led	n-16
leeg	b16
leerl*	f32
leerling	f35
lees	m19
leest	m16
left	a25e16g25i-21l-24m-25n44o-44
left me	g19
left on	e22
legal	b-27c-35d-16e-22f31g19h-23i-43j-30m31n-40
legal advice	f-43g-49
legal basis	f18
legal de	f54g15
legal department	f-31
legal para	f23g18
legal team	f-26g-17k-20
legal*	f235g238k43
legale	k24
legalement	f32g18
legales	f21k23
legali	g-26k-16
legally	f83g113
legalmente	f80g48
legen	e15
legen sie	e16
legga	l15n21
legge	f29g50j-17m17n-22
legge*	g15m22n29
leggen	g16
leggere	m22
legit*	f52i17
legt	a17
lei	f39g76l37
lei non	l15
leid	c21
leide*	c29e21
leider	c29d15e21n16
leidi*	l44
leidinggevende	l34
leihr*	b15
leipz*	c18
leipzig	c18
leist*	i17n28
leistung	n19
leite*	f16l19
leiter	f17
leito*	c-17
leitor	c-15
leitu*	l37n18
leitung	l19n18
lekke*	i-18
lekker	i-18
lelen*	c-17m16
lelenco	c-17m16
lemba*	i26
lena	c17
lenne*	n36
lens	h50
lense*	o18
lente*	a18n15
lenti*	h40
lentr*	g-19
lentree	g-18
lentreprise	e18
lenvo*	c25m18
lenvoi	m19
leque*	a-19f20
lequel	a-19f20
ler	n26
les autres	j16
les chaussures	d20
les chiens	i29
les cles	e38
les clients	j16
les coordonnees	j33
les deux	d38
les donnees	f15j-17
les droits	e24f26m19
les factures	j16
les frais	c17d16
les hemos	d19
les heures	b23g16
les inscriptions	i16
les pido	i15j15
les prix	f16
les yeux	h17
lespa*	a41
lespace	a42
lespace client	a16
less	b55n20
lessa*	c33
lessai	c33
lessi*	h18
let down	n25
let go	a18
letag*	h-28l-24
letagere	h-27
letat	j17
letra	b-15g-17
letra*	f17
letras	f17
lets	c19i29l25m43
lette*	c-17e-63g71h-25j-23k56
letter	g96k64
letter is	i17
letter to	g17
letters	e-15j-18k-15n-21
lettertype	e-15
letti*	i30
letting	i31
letting me	i33
letto	f15
lettore di	e-17
lettr*	g21k26
lettre	g25k27
lettu*	e20
lettura	e22
letzt*	i35j24n19
letzte	a-18
letzte woche	a-15
letzten	j36
letzter	a16n22
letzter woche	n23
letztes	i30
leurs	j70
leute	n21
leva	c-20
levan*	i28
levar	j-20
level	h30l96
lever*	f34h-20j-16n23
leverancier	j16n22
levering	c17f31
ley	f81g97k25
ley si	f23g33
lezio*	f-23j-15
lezione	f-22
lhe	e20j40
lheur*	a16
lheure	a16
lhist*	a16
lhistoire	d15
lhistorique	a16
lhive*	c16
lhiver	c16
lho	d17e31f-17k18
lho gia	k15
li	d39o22
lia	m30
liabi*	f49g24
liability	f49g24
liban	j55
liber*	c57g42i68m65o20
libera	c15
liberar	i39
libere	m27
libra*	i19l-15
library	i22
libre	m17
libro	a-20b-19d-19n-21
licen*	b29c70d46f115g29h-24j-33
licence	c37f55j-19
licences	d39
licencias	b16
licentie	f16
licenties	d18
licenze	c17
licit*	f22
lid	b-16d-28e-24g-15i-20j-15m-20n-42
liden*	a28
lidia	e33
lie	f17
liebe	h18
liebe*	d37
lieber	d33
lief	d15i19
liefe*	d-31e-23f23g-26h-37i41j-18k-37l-29n-41
lieferant	g22
lieferbar	k-19
liefern	i35
lieferschein	b30
lieferung	d-18e-22
lieferungen	i16
liegt	d-17e24j26k42
lien	a-18e19
lien de	e21
lien vers	a-17
liest	m35n19
lieu	i17o24
lieu de	c-17i18o19
lieu detre	a16
life	n20
life of	e15
lifet*	f18g18
lifetime	f18g18
lift	b-19j-18n27
lifte*	i22
lifted	i22
ligge*	e22
liggen	e22
lights	a17
ligne	b46g-32j-15k-22l27
ligt	c17d34e15k56
ligt er	k16
liguei	b18
lijkt	b18
lijm	h16
lijn	n18
liked	l-15
liked the	l-15
limit	a-17b-22c-18e-21g-21h-22i64j-31n-16
limit is	i21
limit*	f64i76m55n26
limitation	f57
limite	i90n27
limite de	i31
limite di	i15
limite e	i17n18
limites	m28
limits	m15
limpi*	m-15n-19
limpia	n-18
limpieza	b16
limpo*	i-32
limporto	i-22
limporto e	d-15
limpr*	j-24
limpression	c17j-16
linde*	d18g21
lindi*	g16j23
line	b79l52m61n16o-28
line with	e15
linea	c43l18n32
lineas	b15
linee	m25
lines	f-19g-19o-32
link	a-19b-33c-20d-17e47f-16g-18h-18i-25j-24l-29m-19n-19
linke	i16
links	e-20l-15
linse*	h37
linst*	g18
linte*	c18l16
lintervento	c21
lio	g30
liqui*	a39b24
liquidacion	b24
lire	j18
lisa	j32
lisbo*	c49
lisbon	c19
liscr*	i19
liscrizione	i19
list	b-61c-71d-45e-19f-44g-40h-42i-61j41l-18n-27o-26
list of	d-15j51
list the	j19
lista	g-15
lista de	i-16
lista*	j35
listado	j35
listado de	j34
liste	c-16j79
liste de	a16j18
liste des	a-16
liste*	b33
listi*	f-21h-20i15
listino	f-19h-19i18
liter	h-57j-16n-16
litig*	g16
litre	h-22
litre*	d-17f-28g-20h-51j-15
litres	d-17f-28g-20h-51j-15
litri	h-15
litro*	h-19
litros	h-19
littl*	h18
little	h18
liva	b22
live	a15
live in	j-18
livel*	l62n20
livello	l63
lives	j59
livraison	n-17
livraison de	c22
livre*	a21e-22h-23i36l-24n-20
livrer	c18i19j17n18
livres	i-18
livret	a38
livreur	j15
livrez	i21n-19
livrez vous	n-18
lizen*	f45
lizenz	f23
lkw	c19
llama	j19
llama*	j31k35l26n58
llamadas	g15
llave	e27
llega	i-25k-16
llega el	c-19
llega manana	c17
llega*	d15k18l34n17
llegado	a16
llegar	k16l17
llegar a	k17
llegara	l15
llego	b32
llegu*	i18n24
llegue	i18n24
lleva	e-20g-22h28i-22n-24
lleva*	e21n19
llevamos	n31
llevar el	h17
llevo	g15h61n32
lo abbiamo	f-15h-15
lo facciamo	d18
lo fate	i34
lo hago	c-22d-23
lo hemos	b16
lo puedo	g26
lo sconto	b16
lo siento	c19
lo stesso	i34
lo stipendio	a18
lo storno	d-21
lo tiene	l15
lo trovo	a18e16
load	f15h-17
loan	g18j20
lobby	f15
local*	j36
locat*	g-18h-16i-27j38k-24
locataire	g-19j37
location	b20i-17
locations	f15
lock	e47i-16j-16n-17
lock it	a16e18
locke*	j22
locker	j31
log	e25j28
log in	a17j15
logged in	j15
logic*	b-25f-19g-22i-22j-19n-28
logiciel	b-24f-19g-21i-22j-19n-27
login	a236e213j82
login and	a22j16
login*	a31e84
logins	a31e84
logis*	a23
logo	a-32b-50c-18d-29e-39g22h-52i-40j-50k-23l-26m-15n-32
logo on	i15
lohnt	g46
lohnt sich	g24
loi	c15f106
loi de	g-24
loja	n-30
loja de	j16
lol	d15
long	a-31b-46c-46d-22e-54g-45h-35i-57j-43k-27l-34m-18n-57
long as	d16
long does	b-19
long must	f17
long until	d-17
longe*	a67c53e41n32
longer	a72c58e45m15n20
longer than	n15
longl*	i16
longt*	d18j16
longtemps	d18j16
look	b22e-17j34l18n-17o-33
look at	b33l28o-23
look for	n-21
look in	j20
look up	j40
looke*	h18n42
looked	h18n42
looki*	k31
looking	k31
looking at	k16
looks	b42c-16g-15h65
looks like	b18
loopt*	f22
looptijd	f22
loose	g-17
loper*	h33
lopti*	b16
loption	b16
lorar*	f15
lorario	f15
lordi*	c29
lordine	c29
lordr*	c26k16
lordre	c26k16
lorry	b22o15
los datos	a-16f16j65
los demas	j44
los huespedes	j34
los intereses	b16
los martes	j15
los ninos	g17h16i17
los pales	d18
los papeles	g16
los portes	b24i15
los puntos	i37
los socios	a-18
los tres	e17i18
los usuarios	e17
losch*	a149c26o-15
loschen	a39c29
loschen sie	a23c16
loscht	a60
loschung	a25
lose	n22
lose the	n24
losen	a19c18k15
losin*	n36
losing	n36
losse*	k15
losses	k16
lost	a33e44i58k17n72
lost my	e17
lost the	e25i15j15
losun*	h19
lot	n23
lotte	e17
loud	d15
loue	g16j20
louer	n-15
louez	k-37n-16
louez vous	k-37n-16
louti*	b-15g-17
loutil	b-15g-17
love	f-24g-24j15n-17
love to	b15f-18g-17
lovel*	d-20l-15n-17
lovely	d-20l-15n-17
low	m20
loyal	i22n27
loyal*	c15
loyalty	c15
loyer	g-15
ltd	a17j17
lu	b-18
luca	j16
lucia	j49
luego	m18
lugar	b-21
lugar*	i-15
lugares	i-15
lugli*	d21
luglio	d21
lui	e32g109h38j36k25l107
lukt	c16i17
lulti*	n20
lultima	n21
lunch	c-20g-18
lundi	e-17k28
luned*	d-16g-15
lunedi	d-16g-15
lunes	n51
lunga	i18
lungo	i15
lusci*	i22
luscita	i22
lutil*	i15
luvas	h15
luz	b25n-22
m	b-17c-15d26f-17g-29h-38i-23j-24k-16n-32
m b	d50
ma carte	b28d87e43f18i18
ma demande	e15i29
ma femme	j40
ma fille	g23j33
ma mere	d19j30
ma non	n-19
ma soeur	e16g18i15
maak	a17c15e70
maand	b36c22i28j16
maand*	b37c55i27
maandelijks	j18
maanden	f18h15i15
maar	a52c111d58f-38g-31h-17i66j-26k53l115n67
maar af	c19
maar er	d21
maar i	b19f-18
maar ik	i35
maar op	a17d16
maart	a18d17i15
macchina	d15m-16
mach	m21
mache*	a38c35d15e24g56h56i25k29n27o21
machen	a38c35d15e24g56h56i25k29n27o21
machen sie	a21d18
machi*	a-17c28g-30h-21i-21j-16m18
machine	c33g-24m21
macht	f-19h31
macht man	h36
macht mich	e17n15
mad	e16n-30
madam*	o16
madame	o16
made	b41c24d41e33h-22m-19
made a	b20c28
made by	j16
made in	g16
made me	i16n26
made the	c21
made to	d16
madei*	d-15
madeira	d-15
madre	h18
madre*	j17l37
maest*	e19
maestra	e21
mag	a80c23e17f22g21h90i39l51m17n-38o31
mag dat	f19
mag de	f20
mag het	i16
mag ik	g20h24i23j15
mag u	o15
magaz*	f-22h-15i-18j-17
magazijn	d16e16
magazine	c21
magazziniere	g18
magazzino	c-19
magne*	h140
magnesio	h40
magnesium	h21
mahng*	b19
mahngebuhr	b18
mai	b87c25d53i-15
mai visto	d18
mail	b-62d-43e93f30g-21h-43i-48j57m59o-28
mail als	m21
mail de	c17e51
mail di	e16
maila*	e29f17j106
mailadres	e24j27
mailadres van	e19
mailadresse	j17
mailadressen	f18j56
mailb*	e31j18
mailbox	e31
maili*	e16
mailing	e16
mails	a33e56k66n102
main	e33l46
main sur	e32
mains	e18h15
maint*	b-19c36m16n17
maintenance	c18n18
maintenant	a15b-16c20l15
mais	b-20c43d22e-25f-24g-21h-34i135l27n51
mais je	c16
mais la	l16
mais le	a-17d18i48
mais uma	i25
maiso*	e17g31n23
maison	e17g31n23
majeu*	f-32
majeure	f-31
make	c15e58f-34i25j-46k17n-34
make an	i17
make it	a33c25
make me	e24g34
make my	h21
make the	i31m15
maken	b18g33i17k25
maker	f-19
makes	h29n37
mal	b48f18g42h98i77j32k19l20n115o40
mal a	h16
mal die	j37
malad*	c21g27
malade	g27
malat*	j23
male	a-17f15g42h40
malet*	i15
maleta	i16
malgr*	i30
malgre	i30
mama	j15
man	c-30e-27g44h62j-21n73
man bei	n-17
man da	d16g50i16
man das	g-38h23i-25n-26
man den	g-16
man die	g-29h-20n-22
man eine	g61
man hat	b17
man mit	n20
man sich	a18e15f15
man who	j24
manag*	a-20b-31c-25d-34f-29g-39h-33i-35j-46l101n-22
managed	n23
managed to	n23
management	l28
manager	b-21c-16d-26e-28f-20g-28h-23i-24j-32l127n-40
manager of	l-34
managers	e15l-66
manan*	c20l-17m-17n20
manana	c20l-17m-17n20
manana y	i17
manca	d33n-25
mancato	d18
manch*	d-21h29n-15
manda	e24m38
manda*	c-41d-20f-20g-20h-20i-19j61k28
mandar	n22
mandate	f-22
mandateci	f15
mande*	c15j40n-25
mandem	c16d20
mandenme	j38
mando	j24k15
mando*	e16
mandou	g15
maneg*	i15
manege	i15
mange	h61
mange*	f29h16l17
mangel	h15
manger	l19
mangi*	d15
mani	e33g18h18
manie*	n27
mann	e16h36j70
mano	g20h20i25j-26k22l41o15
manos	k21
manos de	k21
manqu*	n19
manque	d18n23
mantenimiento	b19
manti*	i16
manua*	a-20b-30d-21e-31f-27g-36h-40i-34j-34k-22l-15n-16
manual	b-22d-15e-23f-15g-25h-32i-24j-27
manut*	b16
manutencao	b16
many people	e-16
many tablets	h-42
many times	e46
mao	b16c15i-21
maos	e39
map	a-28e-17f-22g-21i-15j-17
map is	a-18
maque*	e-27
maqui*	h-21n-17
maquina	h-20m16n-24
mar	e17
marat*	h35
marathon	h36
marav*	l-26
marca	c-34g31h45
marca*	c-20f30i-15
march	b21c18n18
march and	c16
march*	c28e31
marcha	c16
marco	c-19g-21
mardi	h-20k16
marge*	i18
margi*	b-17
mari	c18h18j43
maria*	e16
marid*	e16g17h26j27
marido	e16g17h26j27
marin*	f-21
marit*	j22
marito	j22
mark	c-23m18
mark this	m15
marke*	a23f22i-26
markeer	m19
marketing	f15
marki*	c-16g-24
marqu*	b-20e-26
marque	b-16e-22
marquee	c16
marri*	g37j39
mars	b37c21
marta	j17
marte*	c18k29m-15o-16
martes	c18
marz	b17c40
marzo	n28
masca*	h70
mascarilla	h52
masch*	f16m17
maschine	m17
mass	n16
massa	d17
massa*	h112
massage	h28
masse	d-15
massi*	e-15i35
massimo	i18
mast	j15
maste*	b-20e43f-15g-25h-21i-26j-24n-38
master	c19e43
mastercard	b-20c-17e-21f-16g-25h-21i-25j-23k-15l-16n-39
match	c-17
maten	h-16
mater*	e50
matin	m18
matra*	h37
matratze	h37
matri*	c22d40j42n16
matricula	d41j21
matrimonio	c16n17
matte*	i26k26l36
matter	k28l37
matter of	k19
mattr*	d18h41
mattress	d18h40
mauva*	e19g15h35
mauvais	h17
mauvaise	g16h15
max	m15
maxim*	j-16
maybe	i21
mayo	c-17g-15
mayor	a-16g15j29
mayor*	h38
mayores	h39
me aconseja	g56
me aconsejan	g24h39
me atienda	l15
me back	d21e34
me cobraron	b60
me conseillez	g15
me conviene	g16h15
me deja	e20g19
me devuelvan	g17
me een	e17
me faut	j35l17
me gustaria	a16j15
me han	b34
me interesa	g15
me keep	i26
me llego	b19
me nothing	d-15
me off	i17
me parece	b22
me pasan	i16j30
me pongo	h66
me puede	g48h19
me pueden	g18i15
me quiero	g17
me recomienda	h15
me siento	n25
me sirve	l15
me through	l23
me tienen	n35
me until	i31
me va	h17
me whats	j18
me whether	h16
mean	c-24e-19f-33g-32h-19i-36j-29
mean in	a-19
means	f-24g-17
measu*	j-18
mecha*	j17
mechanic	j18
medec*	h23j16k15
medecin	j16
medew*	a18e15
medewerker	e17
media	i27
medic*	c-29e-16g-20h108i49j98n-26
medical	i25
medicament	h37
medico	h22i39
medid*	l-23n-40
medida	n-18
medidas	l-18n-18
medik*	j29
medio	c-17h17
mee	i57
meer	a93c84e91i44j32n76
meer in	c15e19
meerd*	l20
meest*	j16
meestal	j16
meet	i28
meets	l-15
megli*	e15n24
meglio	e15n24
mehr	a110c93e135f-15i21m18n125
mei	b16
meill*	g19
mein	a191b65c39d127e112f38g111h105i92j109k90n32
mein geld	d92
mein konto	a22b32e53
mein mann	e16j34
mein profil	a15
mein sohn	g15
meine	a26c20d50e35f75g85h106i22j119k28l-20n49
meine tochter	d28h16j28
meine*	a125b21c43d36e75f46g155j199k49n27
meinem	d18e34g54j24k15
meinem konto	b15d36
meinen	a65c27g60h15i17k32n17
meinen sie	g24
meiner	a29d39f37j100n15
meines	a32e29g19j78
mejor	c41d-17g43
melat*	h67
melatonina	h31
melde*	g24i-18k23l29
melden	g27i-15l25
meldi*	k15
melding	k15
meldu*	g18
meldung	g18
melho*	n16
membe*	b-20c-15e-15f-18g23i49
member	a34g34i15j-17
members	b-17c-20e-15f-15
membership	i34j19
meme	b28c-27d-22i25m-16n93o-19
meme si	i18
memes	c15h15
memoi*	h16
memoire	h16
memor*	n22
memoria	e15n21
men	c15
menci*	b17
menee*	j43k15
meneer	j43k15
menge*	b16i16
mengenrabatt	i18
meno	c39
menor	g22
menor*	f15i17
menores	f16i17
menos	n50
mens	m27n33
mensa*	b27c15m70
mensagem	m49
mensaje	m24
mensajes	e22j19
mensal	c17
mensalidade	b39
mensc*	m40n26
mensch	m20
mense*	m25
menselijke	m23
menti*	f19
mentions	f21
menu	a-39b-40c-66d-76e-91f-56g-27h-82i-59j-80k-26l-37m-31n-80
menus	k-20n-28
menvo*	e16n17
menvoyer	e15
menvoyez	n19
mercancia	i15
merce	c17
merchant	a15d15
merci davoir	a-17c-15d-26
mere	d19j41
mere a	d19
merge*	f32
merger	f32
merit*	l20n24
merkt	i22
mes donnees	f21
mes droits	f18g20
mesa	a-26g-16j16n-16
mesas	g-21
mese	b43c35h27i-42j25n33
meses	b70f42h31i33n26
mesi	f20i27j18
mesma	i20j15
mesmo	b19i54k22
mesmo assim	b19
messa*	b-16e49g35j32m69n35o-15
message	e-18g20m78
messages	e55j43n30
messe	d23
messo	h19
mesur*	n-22
met	a25c36d-27g29h34i-33k18l76o20
met alle	a21l15
met de	c29e20l27
met die	b21n47
met een	e-22f-17k39n-16o23
met jullie	a15
met mijn	g47
met onze	f17
met uw	b17
met welke	j31
met wie	f31j51
meta	h15
metal	h33
metee*	d17g18m24
meteen	d17g18m24
meteo	n-20
meter	h30i-15j-15n-27
meter*	b18
metie*	b15
metre	b24h-28n-15
metre*	a-15c-19d-18e-21f-22g-25h-33i-38j-27n-42
metres	a-15c-19d-18e-21f-22g-25h-33i-38j-27n-42
metro	d-15e53n-23
metro*	b16f-21g-24h-15j-17n-25
metros	b17f-21g-24h-15j-16n-24
mets	c18h40m33
mette*	e22g66i27l17
mettere	g46
mettez	e16i16
metti	m24
mettr*	g23j-18n-18
mettre	g23j-18n-18
meu cartao	e42
meu dinheiro	d46
meu filho	h19j16
meu marido	h26j23
meu socio	g29j20
meus	d34f61
meus dados	f60
mevro*	j15
mevrouw	j15
mezza	g17
mi avete	a-19b93d31n58
mi companera	j18
mi conviene	g21
mi cuenta	a65b20d20e33
mi cunado	b-19
mi dinero	d48
mi dite	b16j19
mi empresa	g34
mi ex	g19
mi hanno	g22i16
mi hermano	j17
mi hija	d16e15g22h17j31
mi hijo	f15g16i34
mi madre	h38
mi marido	e16
mi mujer	g15j21
mi padre	h38
mi pare	d19
mi perfil	a48
mi perro	h32
mi reembolso	d16
mi sento	n23
mi serve	j24
mi tarjeta	b66d15
mi vecina	c-15d16j48
mia	a56b26c39e95f-23g19h51i36j123k26n45
mia figlia	h20j25
mia moglie	c15e17j19
mia suocera	j34n-27
micro*	c-15n-15
middl*	f18
middle	f18
middle of	f18
midni*	a15i15
midnight	a15i15
mie	g18
miei	d63e33f22j-15
miei dati	e17f26
miete	d22g30
miete*	f36g59j32
mieter	f24g47j29
mietv*	c41f32
mietw*	d17
mieux	g55n34
migra*	a26h63
migraine	h30
mij	a37b31c57e70f19g75i33j92l93m43n85
mij de	j26
mij het	j25
mijn	a140b63c93d92e183g146h102i-16j157k59l-16m29n76
mijn abonnement	b19
mijn account	a17e28
mijn geduld	n25
mijn gegevens	f27
mijn man	a15h25j16
mijn naam	f18
mijn rekening	d25
mijn vader	i15
mijn vorige	n-18
mijn vrouw	c15d16j29
mijn wachtwoord	e18
mijn zoon	a17
milk	c26n21
mille	d-17
mille*	h27
millimetri	h-31
mim	c16f24i59
min	c16d18
mind	c-23d39i19j33
minde*	f16g74i48n19
minder	h18n25
mindestlaufzeit	f19
mindi*	h18
mine	b34c-29f36g-20n-45o23
mineu*	f25
minha conta	a25e15
minha filha	i33
minib*	b104
minibar	b107
minim*	b-28c-15f65h-15i155j-20n18
minimale	f34i18
minimo	b-22f18i17
minimum	i103
minimum de	i17
minimum order	i20
minimum term	i32
minor*	f18g25
minst*	d16
minte*	j15
minui*	i18
minuit	i18
minus*	i32
minut*	b40c-15e-26f-18g-15h-20i45j-30l24n41o-17
minutes	b28e-23i29j-15l15
minutes ago	h17
minutos	i25n24
mio account	a25
mio cliente	d-17
mio collega	j31
mio ex	j16
mio figlio	g40i26
mio marito	j22
mio padre	g18i18
mio profilo	a28e17
mir sagen	h17j26
mirar	g15i18j15
mis	a-28c-31d-33e-34f32i-23j-40m-19o26
mis datos	f73
mis empleados	e-17g27
mise	d18
miser*	a19n30
misma	d20n20
mismo	b29c-15e-17k16n51
mismo dia	b33
mispr*	l15
missc*	g17k15
misschien	g17k15
misse*	b17i64
missed	b18i65n17
missed the	i23
missi*	b22e25h-19i21n15
missing	b22h-19i21n15
missing screws	d-17
mista*	a28
mistake	a28
mistake in	b15
mit euch	n31
mit ihrer	b17h16n21
mit karte	b16d-17
mit unserem	a16
mit welcher	h-19j16
mitar*	g32h19
mitgl*	e-16j-16
mitglieder	a-20
mitgliedschaft	i15
mitte*	b15d17i16
mitternacht	i18
mittw*	c15
mittwoch	c15
mixed	h15
ml	f-17h-39n-17
ml per	h-38
mm	a-19b-25c-22d-21e-36f-28g-47h-34i-29j-39k-15n-43
mme	j60o19
mn	h16
mobie*	j22
mobil*	c23e55j42
mobile	c22e56j45
moca	j27
mocht	f18
mocht*	a34b-18e29f20j19l17
mochte	a16
mochte die	d15
mochte ich	c20
mochte mein	f18
mochten	e42j25
mochten den	a-20
mochten die	e17
modal*	c17
mode	m40n-19
mode and	m20
model	b-16f-26g-17h-16j-21m34n-29
model*	a-40b-58c-91d-38e-55f-85g-82h-65i-68j-62k-77l-50n-119o-19
modele	b-17c-46e-16f-20g-23j-28n-29
modele de	j-20
modell	m17
modello	f-20k-26n-19
modelo	c-24e-17f-18g-17h-22j-23n-23
modelos	n-17
moder*	m69
moderation	m31
modif*	e93f21i15o-17
modificare	e21
modifie	e19
modifier	f18
modo	i26
modul*	a-23b-42c-24d-27f-59g-54h-39i-32j-38n-34
module	a-22d-23f-24g-35h-22j-19m17
modulo	b-30f-31g-16i-17j-15n-23
modus	m20
moede*	j27n17
moet	a22c15g37h42i-25j-26l39n52
moet een	j17
moet er	n19
moet hij	h18
moet ik	g41h46n49
moete*	e16g19
moeten	e16g19
moeten i	g28
mogel*	i31
mogelijk	i28
mogen	c-20g43i63k21
mogen i	g20
mogen wij	g28
mogli*	c41g50
moglie	c15e17j19
moi	a64b24c75d43e119f33g122h15i27j178k29l103m66n45
moi a	g28
moi de	c19
moi le	a17e17l16
moi les	j48
moi un	h18
moind*	f-18
moindre	f-18
moins	f15n18
moins de	o-22
mois	b56c48f32h-17i44n24o-17
mois ci	b15
moiti*	d36n21
moitie	d36n21
mole	h40
moles*	n21
momen*	f37o-22
momento	f38
mon abonnement	c22i15
mon associe	g29j16
mon compte	a76e51
mon dossier	i18l15
mon ex	g19j16
mon fils	g17i31j18
mon mari	c19h18j26
mon mot	e40g16
mon pere	g15j43
mon profil	a22e35
mon voisin	j43
monat*	d36i29n27
monaten	b16n21
monats	d18i23
monda*	b-17c19h-17m-23o-25
monday	c21m-20o-30
monday the	c16
monde	b-16c-16n25
moned*	n-17
money	a-57b50c-42d54e-64f-42g-37h-37i-44j-37k-23l-29o21
money back	d-22
money came	d-38
money in	n23
money than	b20d15
money was	b17
monit*	j25
monitoring	c19
monop*	n26
monsi*	j97
monsieur	j97
monta*	a-37c-18g-27h-15i-15j-37k-17l-16m-33
montag	c18e15
montant	b22d22o-18
montar	a-15i16
montato	f16
monte	n27
monte*	b26l44n29
monteur	n21
month	b41c76d-31i84j78m-15n56
month and	j15
month for	n25
month*	c40f16i66
monthly	c44
months	f19g21i72
moque*	n29
mora	b34i45j29k24
morad*	j31
morada	j28
more times	n15
morge*	h25k26n18
morgen	h25k27n19
morgens	j16
morni*	b-54c15d-22i-22j-23n-36o-20
morning	b-54c15d-22i-21j-21n-34o-20
morning and	b-15h15
mort	c17d21e16f17
most	n22
mostr*	b-16e-26f-15g-16h-17i-19j-21n-26
mostra	j-22n-19
mot	e22k20m31n20
mot de	e27
mothe*	a17h41i15j69
mother	a17h38i15j34
mothers	j32
motif	c16
motiv*	j22
motivo	j23
motor	c-23f46
motor de	c-17
motorista	j20
mould	g18
mould*	d18h-19
moulding	h-37
move	e26n-27
move to	e15
moved	a46c15
moved to	a48
movil	c25j42
movil de	j40
movim*	b17
movimientos	b17
movin*	c-16n-26
moving	c-16n-26
moving the	c17
moving to	a-19c-62n-35
moyen	i36
moyen de	e15i16
moyen*	g15
mr	c17e23f19j117
mrs	e35j55
ms	c-24j20n-16
mucha*	d-16
muchas	d-16
muchas gracias	d-16
mudam*	a16
mudamos	a16
mudan*	e16
muest*	e-18n-19
muestra	e-16
mugge*	e33
mugged	e33
mujer	g15j21
mulhe*	j16
mulher	j16
multa	b35g97i58j-21
multa de	b15g54
multa por	b16i21
multa*	g32
multi*	b48
multiple	b51
multiple times	b27
mum	h22j18
muro	n23
musee	k-17
museo	h-17
museu*	l-17
museum	l-17
music	n30
music*	d-16
musiq*	n26
muss	b-20c47f19g90h29j-25
muss der	c16
muss es	k15
muss ich	a18c23g80h38
musse*	c27e27l-35
mussen	c27e29l-25
mussen die	c17
mussen sie	c16
mussen wir	h17
must	a15b24c70e41f23g104i23l28m53n66
must be	e38l15
must have	j17
must i	g32
must not	m18
must see	g21
muste*	f-25
mutte*	a19j36
mutter	a19j37
muur	n31
muy	n33
muy bien	n22
muzie*	i18
my account	a-63b105c-41d34e25f-20g-24h-19i-29j-48n-18
my accountant	b-25
my acount	a32e18
my agreement	f36
my app	b63e16
my apprentice	i17
my bank	b27
my best	g25
my bill	b62
my board	c17
my booking	c22d19
my bookkeeper	b18
my boss	g80
my brother	j49
my business	g30j53
my call	l17
my card	b77c-36e53f-34g-38h-40i-49j-56k-23l-25m-19n-54
my cards	e22
my case	l24
my cash	b35
my client	a15f-20g-16h15
my clinic	c15
my club	e-18
my code	e39f15
my colleague	c-43j35n-18
my colleagues	j33
my company	a23c20g44j35
my competitor	j28
my complaint	d17l15
my contract	c26f16
my country	b16
my credit	d17
my customer	a16
my customers	d-30e-19j-35
my data	f90
my daughter	a-22
my daughters	j39
my depot	f17
my dog	h41j16
my driver	j-17
my drivers	g15
my employee	e16g27j61
my ex	e35g52j53
my farm	c16
my father	j52
my files	b-25
my flight	d15
my funds	d-21
my grandmother	j15
my group	j17
my guest	e15i18
my guests	d-30i-16j-39
my gym	i18
my hands	h32
my head	b18
my heart	h49
my hotel	e16
my husband	h18i-15j33
my lab	h17
my landlord	g54
my late	a22g38j39m18
my lawyer	g-19
my lease	g18
my legal	f-48g-28k-28
my letter	g-15
my login	a35e42
my members	j-57
my membership	i36
my mind	d24
my mistake	b-17e-15
my money	b23d23
my mother	a17b15h18i16j35
my neighbour	j30
my night	i16
my office	a-17b15
my old	e24h-16
my online	e18
my order	c41d18i20n-21
my own	a-21b-63c-29d-37e-84g-26h-26i-30j-28l-17m-48n-33
my passcode	e71
my password	e79
my patience	k18n51
my patients	f17
my payment	b-30
my permission	e21
my personal	f22
my phone	e122
my pin	e74
my profile	a52j15
my purchase	d26
my question	k-15
my quiz	n-20
my records	b34
my refund	d22
my registration	a51
my request	l24
my rights	g28k44
my shop	d-20
my shoppers	d-33
my side	d-20f17
my sister	g18i19j23
my son	i23j58n-22
my staff	n29
my statement	b154d61
my subscription	c16
my supplier	g21
my system	e23
my team	i36n27
my tenant	c16g28j32
my tether	n20
my three	d17
my ticket	l16
my transaction	c20
my user	a78
my users	e17
my wallet	b19c16
my website	e16
my whole	n19
my wife	d-19e29h15j39
my wifes	h19j46
mysel*	e-22g41
myself	e-22g41
n	a64c71d104g29l18m35
n c	c54
n d	d17
n g	d24
n o	m26
na conta	d21
na hora	d17
na loja	b17
na maquina	i15
na mesma	i23
na pas	b17d21i15
na proxima	l15
na vossa	a50h27
naam	a31c32f19j74
naam en	j44
naar	c16g-18h28k53l36m42o46
naar de	h25k37
naar een	c15
naar het	h15k15
nach oben	l25
nach zwei	f21
nachb*	f47g38j58n-17
nachbar	g28
nachg*	h16
nachl*	b17
nachlass	b18
nachr*	m37
nachricht	m38
nachs*	b-20d-20k23n23
nacht	b15d17e38
nacht*	b52e44i34
nachte	b39
nachtraglich	i18
nachts	e47
nacim*	j16
nacimiento	j15
nada	d32e-41f-15g-29h-20i-35j-16k-36n60
nada a	b15
nada de	d15
nada mas	n15
nadia	e18
nadie	a-19b28c-18e31g-21k-38l26m18
nadie mas	e32
nai	b44j-25
nai jamais	c18
nai pas	b33j-19
nai plus	a17e15h15
name	a53b-29c-22d-22e-29f-29h-46i-38j128k39m-15n26o38
name and	j76
name is	l21
name of	h-18j-32
named	j17
namen	a24j69m18
namen*	b15
namens	b18
names	j86
names and	j66
nao	a92b116c200d83g94h-18i89k28l125m50n72
nao e	b27l24
nao foi	i15
nao me	g15
nao nos	i21
nao pode	l20
nao quero	d20
nao tem	b32
nao tenho	i-18
nao vou	c34
nappa*	d20
nas	e19
nasal	h95
nasci*	j31
nascita	j18
nasco*	j-19
natal*	b15
natale	b16
natural	h15
nav	j-26
navez	n19
navid*	i16
navidad	i17
navon*	f-16g-22
navons	f-16g-22
navons pas	f-15g-18
ne	a74b38c84d44e57g54k76l-18m43n50
ne abbiamo	b25
ne bouge	h16
ne ma	d23
ne pas	c21d16g15i17m17
ne peut	g17
ne plus	a18
ne se	a36
ne sont	o-15
near	h26
nearl*	i17
nearly	i17
neben dem	k-17
neben*	b23c15d15f15h35j31
nebenbei	b18c19d19e16f18g18h16i16j15
neces*	b-27c19e18f30j50n-35
necesita	e24
necesitamos	b-19
necesitamos el	c15f17
necesito	h22j55n-22
necesito el	j16
necesito saber	f18j31
necessaire	d15f17
necessary	c17
neck	h41
neder*	b-18
nee	c-15
need help	g17
neede*	i-33n-28
needed	i-33n-28
needn*	c40
neednt	c40
needs	b-28c38f-20g-32h-29k-18n-59
needs a	j-20
needs to	c43i15
neem	c16i35
neemt	i22n32
negee*	m19n-28
negeer	m20n-15
negli*	g15n36
negoc*	g58
negociar	g15
negocio	b15g31
negot*	g33
negoz*	b-17f-19i-22
negozio	b-16f-17i-21
nehme	d36e15h15
nehme*	e20f-19g-23i27j-19n-32
nehmen	e20f-19g-23i27j-19n-32
nehmen die	c-15
nehmen sie	e36h-18i57
nei	g50
neigh*	a15f15g33j93
neighbour	a17j31
neighbours	j58
nein	i-15k-22
nel frattempo	g16
nel vostro	f-26h-30k-21n-37
nella	c-40d-40e-23f-19g-33h-40i-17j-43k-43l-15m-20n-55
nelle	f19k16
nello	b22g21
nello*	i16
nem	b18c34d16e15n62
nemen	f16h54n-15
nemme*	d16n41
nemmeno	d16n41
nen	d18g15
nen parle	d17
nenhu*	i-19m33
nenhum	c17
nenhuma	i-19m31n-22
nenne*	j21l16
nennen	j21l16
nennen sie	l16
nerge*	a18f18n22
nergens	a18f18n22
nergens op	n15
neri	j18
nero	f15g16h15
nerve*	n38
nerven	n20
nervt	n23
nessu*	b24d-15e-28h-24i-21m61n-26o15
nessun	e-16h-19l-18
nessuno	b16j22m41n-19
nest	a-16b36e26n52
nest jamais	d21e17
nest pas	b38c-21d-15
nest plus	e18
net	n24
netai*	b16
netait	b16
netwo*	b16
network	b16
neu	e26
neue	a-22b-19c-27e20f-31g-35h-16i-33k-38m18n-25
neuen	g-15h17j-16n-27
neues	e45
neuf	n19
neugi*	n-29
neuku*	i40
neukunden	i21
neun	f15
never	a58b80c34d122e38m47n47
never came	d34
new account	e20
new card	b-34c-15d-17e-25g-17h-17i-27j-27n-20
new instructions	m-16
new pin	e61
news	c-16d30
newsl*	b-15e-15g-17h-16n-15
newsletter	b-15g-17h-16n-15
nexis*	e15
nexiste	e15
next door	g56j37
next month	c21
nez	h18n24
ni	b-34c-22d-43f-28g-26i-27k-28n60o31
ni un	o21
nice	f-25g-16j15
nicel*	b-19
nicely	b-19
nich	b37e19i35k15
nich mehr	e16
nicht	a101b204c156d115e52f18i57j-66k16l53m42n103o-24
nicht ich	d33
nicht langer	a19c18e18
nicht mehr	a41c62e27n19
nicht weiter	a18
nicht zu	i16
nicht*	a-18b26e-36j-16n52
nichts	a-18e-36g-15j-16n43
nichts mehr	n29
nichts zu	d-23e-15
nicke*	h20
nie	a25b101d22e16l31n68
niedr*	g17h17
niedrig	g17
niema*	a-15b40h-22j-15k-29m35
niemand	b44h-21k-17m15n18
niemanden	m19
nient*	c37d22e-19m17
niente	c37d22e-19m16
niet	a65b141c158d73e67g51i118j15k36n113o-56
niet ik	d17
niet in	n-16
niet mee	n17
niet meer	a32c30e54n34
niet met	c17i16
niets	d52n18
niets te	n-27
niets van	g16
nieuw	e15
nieuw*	a-17b-15c-15g-24i-18m20n-30
nieuwe	e-18g-16j19m22n-19o-15
night	b27c16e37g-15i31n-23
night*	d20
nights	d21
niks	l25n32
nina	g18h18
nine	b20i15o16
ninet*	b17h15
ninety	b17h15
ningu*	b45k-16m25n50
ninguem	b35l15m16n37
ningun	l-16
ninos	n19
nivel	c-19
nn	b20d17e21i39j18k22l18m16
nn mi	e21
no	a49b41c77e20f-107h-44i59j-47m41n50o19
no cartao	b33
no contrato	f15
no cost	i15
no dia	n24
no es	b21e16f-18i18k15n18
no esta	d17l16
no extra	b-15
no fim	d-17
no further	k-16
no ha	d17
no hace	d-18n-21
no hay	b-25n28
no hubo	c-20
no hurry	i-16
no la	a-17n22
no llega	c34
no lo	b26c41m29
no longer	a45c55e50m22
no me	a16e51g52i51l29n16
no meu	g43
no more	c51
no necesitamos	c15i-17
no necesito	l-34
no need	l-58m16o17
no no	a-19
no nos	i38
no nosso	c-38j-21n-15
no one	e-19n42
no puede	l26
no puedo	c18h16
no questions	f-29
no quiero	c16
no refund	d-75
no se	b17c15m-16n26o31
no show	i27n15
no son	b28
no tengo	f19
no va	c21
no vamos	c28
no vosso	c-25j44
no voy	a15
nobod*	b17e34m15
nobody	b18e34m15
nobody has	n-37
nobody here	b26c-16e20
nobody will	c15
noch vor	o17
noche*	d20h18
noches	d20h18
nochm*	j15
nochmal	b16j16
nodig	b-18c-42f-26h-18i-17j38
noem	j21n25
noemt	n31
nog	a-16b29d79e57i91l29m-34n70
nog een	i31
nog eens	b19
nog op	b15d30
nogal	n-18
noi	b37c29e15i20o22
noi non	c15
noir	h-15
noise	c-16g18
noleg*	c28i23
nom	b16d-17f25j103
nom et	j37
nombr*	a-23b23d-15g19i23j78
nombre	a-22b25g22i26j30
nombre de	g15
nombre del	i16
nombres	j45
nome	a94b43c62i-19j37l-15
nome da	j-17
nome e	j32
nomin*	j55o15
nomina	g18
nominas	j39
noms	j-16
non	a112b88c97d145e148g53i173j-22k67l118m59n95
non ci	a33c19n-23
non compete	g16
non e	b36c-15i22k15n20
non ho	b23e16i24
non la	c34o15
non lo	a31c22e38
non mi	d20n18
non paga	g22
non puo	l15
non se	c20
non serve	f-19
non si	d16
non siamo	b19
non sono	b16
non vi	n27
none	e17m36
none of	e20
nonna	h18
nooit	a-20b33d18i15m20n33
nooit meer	b-15i16
noon	i47
nor	d-23
norm	f16
norma	f17h-15i49
norma*	a-23b-31c-32d-24e-40g-20h79i43j-51k-20l-21m38n-26o-22
normaal	h39i22
normal	c-21d-18e-21f-29g-27h42i-82j-39n-16o-17
normal que	b17
normal that	h25
normale	i-23
normally	i79
normalmente	i30
normas	m54
normativa	f48
norte	e15
north	h-15
nos clients	b-24g-17i-41l-15
nos deux	b17
nos donnees	f37
nos frais	d19
nos han	b19
nos patients	f20j-20
nos termos	f35
nosot*	a-21b24i51j-20m-18
nosotros	a-21b24i51j-20m-18
nosotros no	e17
nossa conta	a77d20e15
nossa empresa	a16
nosso site	c-18j-22
nostr*	d-20f29g-18j-21n-22
nostre	a17
nostri	d-19f38j-20n-20o15
nostro account	a30
nostro logo	g15
nostro profilo	a15
not	a19b68c44d41h-36j-50k34l60m25n105
not a	k-15
not be	c37i17
not go	c25
not happy	c16
not one	n39
not the	l26
not to	b-16f18g19
not what	d-34
not work	b-18
not working	b-16n-16
not you	l28
nota	b102n58o-23
notario	g18
notas	j19
note	d-32e20i21l-15m19
noted	j16
notes	h-19j47
notes de	j20
notfa*	k40
notfalls	k40
nothi*	a58b-22c-18f16k-15o-17
nothing	a58b-22c-18d-23f16k-15o-17
nothing else	d17
nothing more	d-18
nothing to	a-19n-39
nothing wrong	b-15
notic*	b23c107i30
notice	b15c110i15
notice on	c16
notif*	f42k41
notificacao	g15
notiz*	k17
notre ancien	a-18
notre association	a16
notre compte	a35
notre espace	a55e17
notre part	c19
notte	e29o-15
nottu*	b18c20f15
notturna	b18c20
nou	b18n52
nous cherchons	g-16
nous communiquer	f15
nous contestons	b26
nous demandons	d18
nous faut	d-15e-19h-20
nous indiquer	h16
nous navons	f-16g-22
nous ne	b-33c24d-29i-32n-29o-33
nous recommandez	g26
nous sommes	b-18n31
nous souhaitons	d21
nous voudrions	f15
nous voulons	e17f27
nouve*	b-16e-17l-17m15
nouveau	e-31
nouveaux	e15i31
nouvelles	k20
nouvelles de	k20
nova	e24m16n-20
nove	n15
novem*	d21
november	d17
novo	e32
nowhe*	b15e35n15
nowhere	b15e35n15
nozzl*	h-17
nozzle	h-17
nr	j21
nu	a20d15e69f-16g-21h47m67n134
nu in	n22
nuest*	g-15i-16j-25n-15
nuestra cuenta	a56e38j15
nuestra tienda	j-20
nuestra web	a-18
nuestras	f18
nuestro tecnico	e15
nuestros	j-23
nuestros clientes	j-15
nueva	f-23h30l-18n-15
nueva*	e17h18
nuevas	e17h18
nueve	i15n25
nuevo	c-18
nuevo*	i15
nuevos	i15
nuit	e19h28
nul	a17n30
null	m46n28
nulle	b37d19
nulle part	b37d19
nulle*	b15
num	j56
numbe*	b-33d-34e20f-23g-44h-40i-43j87m-15n15
number	b-25d-30f-17g-37h-34i-36n19o-16
number and	a18b39e16
number for	j-20n-15
number in	e-23j-41
number is	e-16
number of	j-16
number to	e15n16
numbers	e27j76
numbers of	j67
numer*	b-40c-20d-18e59f-27g-35h-31i-31j55m-22
numero	b-42d-18f-19g-25h-24i-22j63m-19n28
numero de	j47
numero di	j-19
numero do	j15n21
numme*	b-22d-20e17j44n-20
nummer	d-18e18j40n-18
nun	d53e36f17k15n25
nunca	d81m20n41
nuove	e17
nuovo	c-16e75j-21n49o19
nuovo e	n15
nur	a-34b-17c-92d-72e-54f-38g-63h-56j-86k-54l-34n-90
nur das	d15
nur den	a16
nur der	a-16
nur die	c-16
nur eine	f-16n-20
nur fur	a17i16
nur noch	e58l16n26
nurse	h56
nut	j15
nutze*	a21b18
nutzer	b16
nutzu*	f49
ny	b-19c34
ny a	b-35
ny aura	c17
o acerto	b20
o acesso	e50
o antigo	e22
o aparelho	h20
o app	e15
o atraso	i20
o aviso	j-16
o banco	j18
o cao	e18i17
o carregador	d16
o chefe	e18l30
o codigo	e27
o contrato	c15f-22
o desconto	i53
o diretor	l15
o dono	l15
o endereco	j21
o envio	c15
o extrato	b23
o fornecedor	c15
o ja	a15
o l	a18d25
o no	d28g23h39
o nome	j-17
o novo	a15
o numero	n17
o papel	m20
o perfil	e19
o plano	c20
o prazo	i37
o preco	i28
o r	e18m17
o reembolso	d33
o seguro	b16
o servico	c17
o seu	l19o28
o sinal	d18
o site	i15
o telemovel	d17
o texto	m22
o valor	d33
o vizinho	g21j17
o vosso	b18h20n21
ob	f53g37h18i-20j22
ob die	j42
ob ich	g18h17
obbli*	f21
obede*	m29
oben	l51m20
obey	m42
objec*	f29g40
object	f29g17
object to	f29g17
objection	b-17
objet*	b17
oblig*	f162g115i-20j-21
obliga	f50
obliga a	f17
obligatoire	j-15
oblige	f25g23
obliged	g23
obliged to	g25
obra	c45d16g30k16
obras	f17
obrig*	f27
obten*	f18n20
obtenir	f18n20
obwoh*	b43f19i88
obwohl	b43f19i88
obwohl die	i16
ocasi*	i36
occhi*	h15
occhio	h16
occor*	d-16
occorre	d-16
occup*	f15
ochte*	h17
octob*	c45
october	c43
octub*	c18
octubre	c18
ocult*	m16
odd	e-19h16
of business	a15
of course	d-15
of four	f16
of mine	b-17d-17
of money	b19
of mrs	j34
of niet	g38
of polite	n23
of six	h17
of work	b18
of yours	h17j40
ofere*	j17
off	a85b-19c62e93g19h18i29m26o28
off for	c16e16
off on	a17c17l17
off sick	j22
off the	a42c54e32i15o24
off with	e16
off your	a34
offen	a-21
offen*	b33e22h18l32n80
offenbar	b35e19n53
offene	h19
offer	a-17c17d-15e-16h-16i29j-19n-22
offer*	a-22b27
offered	g18
offers	a-18
offerte	b29g-20
offic*	a-16d-24e50i22j-26l57m-21
office	d-23e32f-16j-24l19m-20
office in	c-21
office is	i16
officer	g18l19
officina	e18
offli*	a36
offline	a36
ofici*	n21
oficina	n23
ofrec*	k-32
ofrecen	k-21
oft	h-23
often	i-15
oggi	c22d18i17k15l17n45
oggi e	d18
oggi stesso	k15
ogni	a17k47n66
oh	n16
ohm	f-29
ohne	c31d29f30g83i198m48n31
ohne dass	m19
ohne den	f17i15
oigan	b18h17
oil	l-16
oito	a-15d16
ojala	i31l15
ok	h35m61n-18
okafo*	e15
okafor	e15
okay	g17
old	e61i36n-23
old account	a-20
old one	a16d18e41
old price	b31
old tariff	i32
oleo	d-15h17n-17
olie	h17
olive	n-16
oltre	i15j15
olvid*	c31h16n-23
olvide	h18i16
olvido	n-15
om	a19b-30g98h18i22j-20l16n15o-15
om de	a15d18e-17
om een	b-19
om te	h16n19
om tien	b16
omdat	g-16
omdat het	i16
on aimerait	d16l24
on earth	n39
on every	b20
on fait	a19d19
on file	j24
on friday	c21
on heart	i18
on holiday	m20
on monday	o-31
on ne	a17n15
on nen	d18
on paper	f36
on peut	d17g16i36
on sale	g17
on sen	o16
on site	i17
on sunday	i-17
on sundays	d-21
on top	b17
on tourne	l15
on tuesday	o-29
on voudrait	e15j16
on whether	f16g36
onbek*	b25e18
once	b41e-32g-20h-16i76j-15k-28n35
once a	i-17
once more	n20
ondan*	i37
ondanks	i37
ondanks de	i37
onde	c-25e-15f26g-21h-21i-31j56k-15l-15m-15n-44
onder	c17f37g27h17
onder de	l16
onder het	g33
onder*	c23e19f105m20
onderdeel	d16
onderweg	f42
one day	i17k15
one line	c-15
one night	h16i18
one pound	b17
one transaction	b15
ones	f-22g-22i-19j-16k-19l-17o15
onged*	a16c23
ongedaan	a16c23
ongel*	a16c15e60
ongeluk	a16c16e18
ongev*	c17
onlin*	d-32h-21i-16j-46n-22
online	h-18j-29n-21
only gave	b27
only got	b51
ons account	a36e29
ons een	d-26
ont	c-17e28o37
ont ete	e34o42
ontbi*	k15
ontbinden	k16
ontbr*	b16d39
ontbreekt	b17d36
ontem	c15i43j30
ontsl*	g39
ontslaan	g36
ontwi*	m34
onze eigen	f-32g-25i-20k-17
onze gasten	f16
ook	b-55e-47f34g-67h-65i-42j-39k-20l-18m-40n-61
ook al	i40
ook in	f-17n-21
ook voor	f28
op een	f-21n-21
op met	n27
op mijn	b53d58f21
op naam	j18
op nul	a18
op tijd	n23
op welke	f20j39
opa	c34h39j17
opcio*	j-15
opdra*	m66
opdracht	m44
open	a-15b-16c-35d-51f-16h-25j-53l-21m-48n-50o-16
open a	g33
open an	a-33
open for	i34
open on	d-22
open the	e36
openb*	e15i15
opene*	e-19f16
opened	e-17f18
openi*	b-25f-16h-17n-22
opening	b-24f-16h-17n-22
opening hours	n-25
opens	e43
opens the	e28
opens*	b37
openstaande	b18
opera*	b20e24h65l42m97
operadora	c18k16
operaio	g16h15
operation	e15h32j16
operator	m57
operatore	m25
operatori	l16
opgel*	l-17
opgelost	l-17
opges*	d17f23
opgez*	b17c19
opgezegd	b17c19
ophef*	a34
opheffen	a28
opini*	g23n38
opinion	g20n40
oplos*	n16
oplossing	n17
opnie*	b26e18
opnieuw	b26e18
oppor*	g18k15
oppos*	f71
options	g17
opzeg*	c40i40
opzeggen	c-17
opzegtermijn	c43i46
or not	f22
or without	j-15
ora	a24e21i-17k-15l19n-31
orang*	i-20
orange	i-19
orari	l-16
orcam*	f17
orcamento	f17
orchi*	h-23
orde	d-18
ordem	m20
orden	a-21e-17m20
orden*	c17l20m35
order	a-34b-49c127d-21e-62f-26g-24h-60i17k-38n-91o-17
order for	c37
order from	m20
order in	c33
order is	i16
order of	b-17i25
order*	b-33c24d-25e17g-22h-18k-15m22n-31
ordered	c49
ordered the	c20
ordering	n-18
orders	b-28c-18d-25e20i-24m31
ordin*	e19h-30i-26j-19
ordinare	h-15
ordine	b25c26
ordne*	n-15
ordner	n-15
ordre*	m33
ordres	m33
ore	b33h36
ore di	b17
organ*	b-19e-15f19g-27h-20i-23k-47l49
organise	f17n26
orien*	g37
origi*	i86
original	i54
ormai	n60
oro	i16
ort	b16
os dados	a19f17j22
os meus	d18
os nossos	e17
os termos	f21
oscur*	h17n19
oslo	c18
osped*	i21
ospedale	i21
ospit*	c-23j-20
ospite	c-20j-16
osterreich	g16
other*	k15
otra	b23e48i-15j29n42
otra vez	n-20
otro	a15c35e83h27j60l18n87
otro lado	c16i18
otros	n20
ottim*	h15
ottimo	h16
otto	i16
ottob*	b-19
ottobre	b-19
ou nao	g49
ou pas	f36g38h18
oubli*	c36e17i48m18n-15
oublie	c16m16
oubliez	c18i31
oud	e53j33
oude	e28g20h-19i27n-30
ought	e16l33
ought to	e16l33
oui	o-16
outdo*	f-17
outdoors	f-15
outil	f17l-15n-21
outra	e15f29i-15j17n-20
outro	b-21e42
outro*	e16j20
outros	e16j20
outsi*	i57
outside	i57
outside the	f15i18
outst*	b18
outstanding	b18
outub*	i16
outubro	i16
ouver*	a36e29i-16
ouvert	a39
ouvre*	e16
ouvrez	e17
over een	e18
overa*	i16
overb*	c19d17
overc*	b19
overcharged	b29
overd*	b16h28i34
overdraft	b16i15
overe*	b22f39
overeenkomst	f39
overg*	f15
overl*	c18i60l20
overleden	c19i16
overlook	i43
overlook the	i43
overm*	d21f24
overmacht	f24
overr*	m49
override	m41
overs*	i35
overt*	g16
overtime	g16
overz*	b17
overzicht	b17
owe	g19j23k20
owe me	k21
owe you	d-16
owed	d20
own	a-21b-74c-36d-47e-81g-22h-45i-46j-114k-16l-37m-22n-55
own customers	d-19j-21
owner	e-34j16
owner of	f16j29
owner*	e18
ownership	f19
ownership of	f19
oye	h17
oyste*	a18
p	e17m35
p s	m21
pa	d24
paar	c15
pacco	b-21
pacem*	h32
pacemaker	h32
pacie*	h80j34n56
paciencia	n74
paciente	h79j47
pack of	h15
packa*	f-15i28
package	f-16
packaging	i33
pacta*	b21g17
pad	h37
padre	g49h37i16
pads	h16
paese	f18
paga	b24g60j68m-23n20o21
paga a	i18
paga la	b15j16
pagad*	d27j15
pagado	d25j16
pagam	d22
pagam*	b66d48g25i24
pagamento	b36d25
pagamos	b22d20g15n18
pagamos a	b18
pagan*	b15
pagando	b15
pagar	g166i72n25o36
pagar a	g15
pagar el	g29
pagar*	d15g22i23
pagare	e15g24
pagat*	d36
pagata	b-31
pagato	b36d32i15
page	a-38b-44c-43d-73e-46f-41g-64h-69i-72j-66k-34l-27m-43n-62o-34
page shows	e18
pages	a-25f-19
pagin*	b-21c-17f-64g-43h-23i-39j-27k-31n-21
pagina	b-17f-59g-37h-18i-35j-21k-28
pagina del	i-15
pago	b107d38g30i84j33
pago de	b16d23i16
pago en	e15
pago por	i27
pagos	e15j16
pagou	j26
pague	b52d52
pague por	d28
pague*	d30
paguei	d23
paid	b-30c18d168h-15i-17o18
paid for	b18d70n20
paid on	b19
paid out	d55
paid plan	c24
paid with	d-17
paie	b37e17i15j59
paiem*	b-20d18e30i-18
paiement	b-20d17i-18
paint	c-26e-15
paint*	b-17
pairs	f-16
paket	c20f-15o-27
paket ist	o-15
pakke*	d-20j-17
pakket	d-20g-15j-16n-16
palab*	a-17n31
palabra	a-17
palabras	n22
palav*	e15n36
palavra	e16n37
pales	d18
pales*	j15
palestra	j16
palet*	d29h-26j-15
palette	h-21
paletten	c22d17
palettes	d18
palle*	d28e-18g-15h-15i-19j-29k20
pallet	d-20j-25n-24
pallets	d51f15k28n17
pan	n-16
pane	c16
panel	e29
panie*	c16
panne	n36
panne*	e36
pannello	e42
panta*	a-25c-21g-15h-15i-15n-18
pantalla	a-24c-20
papa	h36
papel	b-20g-23h-16i-19j-17k-20n-34
papel*	g37
papeles	g39
paper	d-18e-31g-72h-28i-27j-31m-15n-41
paper*	a16h-22i23
papers	i31
paperwork	a19h-15
papie*	d-16e-30f-17g-49h-27i-35j-32k-42l-16m-19n-39
papier	c-16e-24f-23g-36h-19i-15j-24k-27m-15n-22
papieren	a17c15f18
paque*	j20
paques	d15
paquete	j23n-16
par	b-20e33f37h-69i-23j-35m26n24o-30
par erreur	d18
par sms	e15g15
par un	e31f16k15l20m17
para cerrar	l15
para entrar	j18
para mim	i20
para reclamar	k16
para siempre	a16
para ver	j-20
parac*	h69
paracetamol	h64
parad*	k20n23
parada	k19
parado	n19
parag*	e-17f51g32j-20k16m27
paragraph	f24m16
parai*	g15
parait	g15
parar	e15h21
paras*	g18
parce	n23
parce que	n24
parce*	i25l-30o-26
parcel	b-22g-16l-29o-22
pare	d19n32
parec*	b42n64
parece	b45n50
pared*	n16
parede	n17
parei*	c17
pareil	c17
parej*	j51
pareja	j51
paren*	f39j31k28
parental	e18g16
parents	f39j32
parfa*	b-25d-19n-37
parfait	n-27
pari	d19l27
park	n-21
parke*	g21
parkeren	b16
parki*	b40c26d28g21l-20
parking	b40c26d28g21l-20
parkplatz	j15
parla*	e15f27l29
parlare con	l18
parle	f22k-18
parle*	k17n18
parler	k16
parler a	l-20
parol*	n69
parola	n18
parole	f15n26
parqu*	k-15
parro*	d-18
part	b25c15d54f-15g66h-18i20j-23m17n35
part de	g16
part is	d18o-16
parta*	f34j15
partage	f15
parte	i-19j-16k34l30
parte de	l15
parte*	e37j-19
partent	e39
parti	a15b24c23e21g18j15
parti*	c68f68h27i-25n-43
particular	j29
particulares	j16
partida	b16
partido	c-20
partie	g15
parties	f16
partir	a21c44f30h29m25
partir de	c39h32m18
partir do	f15
partito	c19h18
partn*	a53c18f22g84j138l15n18
partner	f22g70j73
partners	j62l15
parto*	h17
partout	h18
party	c35f59n-31
parve*	d17j15k16
parvenir	d17j15k16
pas	a-26b138c45d56e-15h-23i119j-31l59m35n64o-28
pas a	b25
pas au	c18
pas besoin	i-33j-20
pas ce	b17m16
pas de	e-22f-39g-60k-20m15n30
pas eu	d19
pas la	b33i15n22
pas les	d17i16
pas un	l35
pasa	h34
pasad*	a-20b15i27j16n20
pasado	a-19b15i29n20
pasaj*	j16
pasajero	j16
pasam*	a21i19j68l22
pasame	j68
pasamos	a21i19
pasan	j44
pasar	e16g29i19
pasar por	e18m18
pasar*	h15
pasara	h17
pase	i26
pasen	e17
paso	e30n24
pass	e53f42i40j64l16m19
pass me	j39l18
pass on	c17
passa	f28h26n-20o18
passa*	c-31d33e16g-21h-29i34j25k-15n-16
passar	i-18
passar a	i-17
passare	h-15i20
passati	c18d21
passato	i19
passc*	e98
passcode	e98
passe	b29c-15d-20e24j-40o22
passe a	e-16
passe*	d-35e82h15i38o18
passed	a17m15n18
passee	a-16
passei	h19
passen	b19g-16h-15j-18n-18
passer	c18e60g20i27
passer a	e29
passez	e39l41
passez moi	l23
passi	g15
passo	h36
passo*	e17i20
passou	i21
passp*	e26i18j52
passport	i18j52
passt	b-30c-30d-21e-26f-25g-34h-23i-21j-40k-33l-27n-30
passw*	a-26b-33c-17d-18e43f-27g-30h-29i-31j48n-44
password	a-15b-20e40f-15g-18h-18i-19j41n-27
password is	e41
password of	e17
password reset	e-19
passwords	e22m18
passwort	e-28
past	f-23g-26h-20j-24k-15m-18
paste	h16
pasti*	h77
pastiglie	h17
paswo*	e56
pasword	e56
patch	h56
paten*	f49g30
patent	f17
patente	f19j16
patie*	a-15b-21c-38f19h131i-26j65n47
patience	h-16k15n29
patient	h70j22
patient in	j16n31
patienten	h44
patients	f38h29j51
patients with	h21
patra*	j16
patrao	j16
patro*	g21l24
patron	g23l20
paula	j39
pausa	g18
pausc*	b15
pavim*	k30
pavimento	k30
pay	b89d-16g118i64j36k16n31o40
pay a	g20
pay back	d-21
pay by	i-19
pay for	b33n23
pay in	i45
pay my	e33
pay the	i18
pay you	j21
payan*	c33
payante	c17
paye	b29d65i15j20
payee	b-38
payer	b36d17g36i36
payin*	b65g40i22n55
paying	b65g40i22n55
paying for	b60
payme*	b66d74e28i56j-16n-25
payment	b25d77i38n-22
payment be	d17
payment of	b35
payment that	b25
payment to	d15
payment was	b17
payments	b35e44
payon*	n25
payons	n25
payou*	e17
payouts	e18
paypa*	d28
paypal	d28
payro*	e20g16k15n19
payroll	e20g16k15n19
pays	f18j45
paysl*	j23
paz	d16
pazie*	c-24f27n40
pazienti	f30
pazienza	n18
pdf	a-17b-61c-25d-34e-26f-50g-42h-33i-37j-48k-24l-19n-38o-16
pe	i-16
peca	d15
pecas	f22
pecho	h26
pede	e26
pedia*	h37
pedid*	c103d18f-15g-16h-18
pedido	c86d19g-15h-16
pedido de	c59
pedim*	b21i54l20
pedimos	b21i54l20
pedimos a	i15
pedimos que	i33
pedir	d-26
pedir que	d-17i17l16
peine	h17
peint*	h-21
peinture	h-21
pele	h17
pelos	g16
pelot*	n26
pelota	n27
pen	h21
pena	g137k18n25
penal	g44
penal*	b73f85g68i189k32o22
penale	b23i36
penalizacao	c15
penalizacion	i35
penalty	b28g30i62
penalty for	g16
penda*	e17h45j15
pendant	e17h45j15
pendant la	h34j16
pendant le	e17
pendi*	n-30
pendientes	j16
pending	n-29
pending on	b26
pendu*	a16
penic*	c19h20
penna	f-18g-15h18
penny	b15
pensa*	g41n27
pensar	g16
pensate	e15
pense	b-19
pense*	f-20
pensi*	a15f-34j27k-15
pension	b16g27j32
pensione	f-19g-16
peopl*	j-15k23n54
people	j-15k23n54
people who	e16k24
people with	h20
peor	n30
peque*	f18g-16j-16n-16
pequeno	i-22
per avere	c-15n21
per cento	h-16
per chi	h45
per chiudere	i19
per colpa	d18k26n24
per dag	h34
per danni	f17k18
per favore	h15i19
per legge	f15g24
per maand	j17
per noi	c16f-17i19
per ongeluk	a16c16e18
per questa	m19
per sbaglio	c17i15
per sempre	a37
per tre	f15
per voi	a18f21o15
peran*	f18k23
perante	f18k23
perce*	b15o-16
percent	o-16
perch*	b56d18j15n58
perche	b58d19j17n63
perche il	d15n16
perci*	c38
perde*	n51
perder	n20
perdere	n16
perdi	e43i66n52
perdi el	i33
perdi la	i17n32
perdi o	e24
perdi*	e27n20o25
perdio	e37o17
perdo*	i18
perdr*	n28
perdre	n28
perdu	k26
pere	g46h-15j41
perfe*	b-32c-29d-34e-21f-25g-34h-26i-44j-29k-18l-16n-102
perfect	i-17n-27
perfecto	d-19
perfetto	n-18
perfi*	a62
perfil	a64e23
perfil de	a42
perfo*	h18
perfu*	h18
pergu*	i-31m24n-16
pergunta	m19
perha*	i25n23
perhaps	i25n23
perim*	d15i17
perio*	b35c21e-19f69g16h17i33
period	c19f48h19
period for	f30i23
periode	g22
periode dessai	g22
periodo	b27i24
periodo de	i23
perit*	k33
perito	k15
perju*	h15k20
perma*	a56
permanent	a17
permanently	a26
perme*	b-19f16
permesso	f15
permet	f-15
permette	b-15
permi*	c-24d-19e108f95g123i62l-16m54
permis	e-20
permiso	e-25
permiso de	e-25
permisos	e15
permission	e54m31
permissions	e71
permissoes	e22
permit	f16g68i16
permite	j-15
permitido	f17g16
permitted	f17g48m15
permitted to	f16g48
pero	a30e-20i112k16l17n39
pero me	i20
pero mi	i19
perro	g23h26
perro*	j15
perros	j15
perso	e29n44
perso*	a-24d-44e19f100g29i18j79k-38l130m86n52
person	c-15h30j-21l58m41n23
person with	e18h21
persona	j51l32m15n18
persona que	j33l24
personal	f46
personal data	f24
personale	j33
personales	f35j20
personali	f17
personas	c32f-20
personeel	g42
personlich	g17l21
personne	c-18f-15i34j27l33m20
personne dautre	e15
personne na	e-28
personne ne	c-15n21
personne qui	j34
personnel	f15
personnelles	f18j-16
persons	c16
persoon	b17
persoonsgegevens	f23
perte*	f23
peso	l-16
pesos	o26
pessi*	n19
pessimo	n16
pesso*	j26m15
pessoa	b17m19
pessoa que	j19
pessoal	j30
pest	a19
peter*	a16
petersen	a16
petit	i25j20
petit*	i65n21
petite	i52
petits	n32
petra	j19
petro*	e48
petrol	e37
pets	i18
peu	i30
peu de	i18
peu plus	l-25
peut	b-63c-17e-62f-22g27h37i17j-42k-15l15m-31n-21
peut elle	h22
peut etre	a29e18n23
peut il	a-25b-20e-44g-61i-18j-16k-15n-19
peut on	b-29c-16d-22e-51i-23l-15m-15n-29
peuve*	j-22
peuvent	j-22
peux	g71h26m18
pezzi	h15i15
pezzo	d15n22
pfand	d-17
pfand*	g36i16
pfleg*	g31h22
pflic*	g34
pharm*	h-15
phone	c19e147h-16j49l31n51
phone contract	f15j17
phone in	e16
phone is	e31
phone number	e-40
phone was	e15
photo	a-47d-15h-20k-15
photo of	j15
photo*	c18f66k24
photographer	c20g19
photos	f63k24
photos of	f29
physi*	b-22
physical	b-19
piace*	i-19
piacerebbe	i-16
piano	e-41f-16g-20h-22j17
piast*	f15
piastrelle	f15
piatt*	a30
piattaforma	a31
piccola	h-16
piccolo	h16i20
pick	h-17
picke*	b-18j15
picked	b-18j15
picked up	b-16j16
pictu*	f-16g36
picture	g26
pide	c-19j-25
piden	i35
pidio	j37
pido	c35d17f32i33j26
pido el	d19g17
pido la	c16f32
pido que	c17
pie	f-15g-16k-15
piece	b-16g-20k-29n-20
piece*	j-27
pieces	j-27
pied	g17n20
pieno	b25
piens*	a18h33k16
pienso	a18h33k16
pier	j16
pierd*	f23
pila	h36
pills	h142j16
pilul*	h62
pin	a-17b-39c-21d-22e206f-26g-33h-30i-32j35n-48
pin for	e39
pin of	j18
pin on	j17
pin too	e40
pinco*	e29
pincode	e29
pincode van	e17
pinta*	c-17
pisci*	f-22h-19i-17j-22
piscine	c15h-16
piso	g33
pitch	c-16
piu	a75b42c93e80i16j-15l29m26n51o35
piu con	n20
plaats	b15g18n22
plaats van	b16h15n23
place	h-18j51k-32l27
place de	e26
place on	a15
place*	k-16n-22
placed	e21
places	e-15
plafo*	f15
plafond	f15
plain*	n-20
plais*	n-21
plaisir	n-18
plait	i17
plan	a-55c56d-39e-70f-61g-60h-25i-53j-63k-30l-24m-28
plan to	c-20
plane	e17
plann*	a-23b-24c-23d-22f-19g-25h-31i-40
planned	c-19
planner	g-25
planning	i-20
plano	c40e-15
plans	a-18
plant*	b-28f-70g-56i-30j-17k-38m-16
plantes	c18h17
plantilla	b-18f-38g-28
plantillas	n25
plaqu*	h55
plaque	h35
plast*	g-17h-19k-19n-16
plaster	k-15
plastic	e15
plastico	h-16
plata*	a63e15
plataforma	a63e15
plate	f-19j39
plate*	a28
plateforme	a35
platf*	a120b24j16
platform	a120b24j16
platt*	a47f-15g-18k-15
plattegrond	g-15
plattform	a54
platz	c-17n-18
platz*	n35
play	e-16g-15h-15j-25k-17n-37
playe*	j-18
plaza	c16
plaza en	c18
plazo	d-19i66
plazo de	d-17
plazo*	n25
plazos	n25
pleas*	d-18
please accept	i18
please advise	g20
please arrange	a30
please block	e24
please cancel	c26
please close	a26
please correct	b17e15
please deactivate	e20
please delete	a26c16e20
please dont	c37i58
please fill	j17
please forward	j18
please help	b23
please inform	f17
please look	b34
please make	c26d16e31
please pay	e33
please print	j15
please provide	j17
please remove	a27c19e16
please replace	i15
please reset	e17
please send	b-21c-15i-15j-15m-15n-28
please shut	e20
please stop	c59n16
please take	c32e22i17
please treat	c34
please turn	d17
pleasure	d-17
plein*	n53
pleine	n53
pleit*	g15
plie	a15
pls	a55c38e25i45n-18
plug	c-18d-18
pluie	h-16
plumb*	b16
plumber	b15
plus	a106c113e125h22i21m-15n115o41
plus besoin	c19
plus de	c17e32h16
plus lieu	a16
plus personne	a17
plus pour	c15
plus rien	a26
pluto*	d17
plutot	d17
plz	a27c35d35
pneus	d15
po	n-17
poche	d16
pocke*	d19
pocket	d20
pode	b-33d-27e-39f-15g-22h47l35n-46o21
pode ser	h19n-18
pode ter	i-19
pode usar	h19
podei*	a16i17
podeis	a16i17
podem	a19i23n-17
podem*	f32g20h22o-23
podemos	f32g20h22o-23
poder	c18
poder*	j18
poderiam	j18
podri*	g43i132j42n15
podria	g41h17i30
podrian	i75j28
poi	c16n48
point	f21g36h15i27n58
point of	g17
point*	b-20d-21g-25i21
points	b-18d-21g-22i35
poiso*	h20
polic*	c19d30f35g66h-17i27k81m82n-22
police	g38k52
policia	g24k33
policy	c23d40f26i44j27m81
policy for	i33
polis	c17
polit*	c-22d-21f76k25m92
polite	n18
politica	c-18d-15f25i20m41
politica de	c-18f27m19
politicas	m17
politie	g16k31
politique	f32m32
politique de	f33
poliz*	f60n-16
poliza	f19
polizei	g15
polizza	f21j18
pomad*	h30
pomada	h30
pompe	h15
pone	f21
ponen	b38c-15
poner	c-18e16g25i-24n-16
poner la	g29
poner*	h16
ponga*	a-16c15e18
pongan	a-15c16
pongo	h75
ponto	f20
pool	h-29
poor	n-27
poppe*	b16
por aqui	c17
por cada	h17
por completo	a33
por correo	f17
por dez	d17
por encima	l19
por error	a16
por eso	b17
por favor	a17b16c40e56i42j19l29n-15
por gentileza	i16
por lei	f17
por ley	f45
por mim	c19
por nada	n15
por no	b16
por ser	i21
por transferencia	d29
por via	h19k15
porqu*	b24
porque	b23
porque la	d16
port	i18
porta	g25
porta*	a122b-54c-30e115g-61h-55i-36j-32m-20o25
portada	e-15
portail	g-21
portal	a80b-17e44f-16g-25m-15
portal de	j17
portale	a45
portao	e27
portare	h-16
porte	h22n23
porte le	h17
porte*	d21e62f43g20k17n-17
portee	f33
portes	b25e16i15
porto	k15
portu*	d-17
posic*	f29
posit*	b26
position	b19
posol*	h71
possa	e20l40
possi*	b-35f-18g39i77k-33l17m-33o-28
possiamo	g61
possibile	e15i15
possible	b-23d15f-25g-21i19k-24m-18n-24
possible to	i37
possivel	c-19i22
posso	a-15b-22e-18g159h154i44n-40
posso*	h24j-21k-15
possono	h24j-21k-15
post	e22k26l-25o20
posta*	c-18k28
postage	c-16
postal	k18
poste	o-39
poste*	b47c-17f-50g-15h-23i-26j-39k-16l-18n-34
posted	e26
posten	b65
poster	b-20e-22g-19h-15i-21j-32n-18
posters	f-16
postes	f-15
posto	b-17d-45
posts	a16
potet*	a22c16f19i33j23l19n-16
potete	a22c16f19i33j23l19n-16
potre*	e18i105j29k15
potrebbe	i46
potrei	h18
potrei avere	h17
potreste	e17i56j15
poube*	n17
poubelle	n17
pound	b67
pound*	b55
pounds	b55
pour etre	g21j16n31
pour moi	a16c57
pour rien	n29
pour une	b36g-25i22n-16
pourq*	b50c17
pourquoi	b50c17
pourr*	f15h25i122l31
pourrait	e15h18i59l19
pourrait on	e15i40
pourriez	f16i63n-16
pourriez vous	f16i28n-16
pourt*	b37e15n24
pourtant	b37e15n24
pouve*	a67e44i69j18k-16n-28o-16
pouvez	a67e29i69j18k-16n-28o-16
pouvez vous	i19l-17n-23
pouvo*	e34g17
pouvoir	e35
pouvons	g17
pouvons nous	g17
powde*	b-17h31
powder	b-17h30
pra	c33n-33o19
pra mim	i20
prach*	f-16
prachtig	f-16
pract*	j33
practice	j36
prakt*	b-19
praktikantin	j15
praten	l16
prati*	j18k37
pratica	j16k34
prazo	i28
prazo de	k16
pre	i15m20
preav*	c67f32g73i66
preavis	c56g32i35
preaviso	g31
preavviso	f20
prece*	j-18m52
precedentes	m22
preci*	b-35e-17h-15j17k-21n-72
precio	i42n-20
precioso	c-17
precisa	m17
preciso	c40g21h16j37
preciso de	e24
preciso do	j23
preco	i28
preco antigo	i22
preco*	i-16
precos	i-15
prefe*	a24b-19c42d84f-20g-16j-21k40l30n-34
prefer	c15k22
prefer to	k23
prefere	c15d15
preferisco	d42
prefi*	d30k28
prefiro	d22
pregh*	i19
pregn*	g28h34j18
pregnant	j18
pregu*	a-28f18g-16i-17j-30k-22l-26n-45
pregunta	f28j-19
preguntar	m17
pregunto	k-15n-20
preis*	b18f17o-21
preisliste	b16
preju*	k37
prele*	b100
prelevee	b21
prelevement	b35
preli*	b32
prelievo	b32
premi*	b27c69e-18j27m-19n77
premier	e-15
premio	j18
premium	b30c76n71
premium support	n20
prend	h49j-19
prend*	b15c48f23g16h112j19l17n21o22
prende	f18h21j34
prendere	h19
prendiamo	c19
prendo	h51
prendra	c17
prendre	g28h37
prendre pour	g17h15
prene*	b33c15
prenez	b33c15
preno*	j48
prenotato	j26
prenotazione	c15
prenotazioni	j16
preoc*	f26h40
prepa*	a27d77j-29k68
prepaid	d45
preparando	k22
pres	i26
presc*	c27f54g65h39i20m19
prese*	k29l56n-16
presentar	i31
presente	a22k26l17m15
presi*	l73
preside	g16
president	l28
presidente	l19
preso	b31h72j20k17
preso in	n16
press	h-22
press*	b-17h74i-21j-20n-16
pressao	h17
pression	h34
pressione	h18
presso	a22
presso di	a20
pressure	h34
prest*	a21c37d44e16
prestataire	a23c16e19
presu*	f17h-21
presupuesto	f19
prete*	c17f15i15k22m37n20
pretend	c17i17m39
pretendo	f15
preve*	f25h-22n17
prevenir	f27g16
prevenu	h-15
previ*	g-24i16k28
previsto	g-18
prevo*	f15
prevoit	f20
prezz*	b54n-15o20
prezzo	b51o22
price	b128c-17e-15g-15h-16i94j-26k-15m-22n-27o17
price in	f17
price is	b21
price on	b15
price was	b32
price*	f17
prices	f17
prijs	b22d24i28
prijs van	d29
prima	e-33g-24h-15j-20n23o19
prima di	a21
prime	b15d18
prime*	n-44
primeira	n-22
primera	e-17n-18
primo	g15l23
princ*	l20
principal	e21l24
principio	n17
print	a-29b-42c-34d-56e-37f-21g-81h-58i-48j-16k-35l-17m17n-30
print*	a-30b-56e-30f-46g-57h-44i-25j-55l-22m-26n-18
printed	i-17j-22l-18n-19
printemps	c15
printer	e-20f-27g-31j-15
prints	b-21c-23
prior*	m63n31
pris	b29e49h16
prise	h19
priva*	a-16b-34c-42d-26g-38h-40i-37j61l-27n-48
privacy	b-18f-29g-36i-18j-22k17
privata	f16g37
prive*	j44
privi*	e52
prix	d62e-17i16m-18
prix au	b29
pro	a47h-22j-18
proba*	g34
probe*	c22
proberen	h17
probi*	h18
probl*	b-19e-24f17g32h19i-22n38
problem	b-20n-25
problem or	f18
problem with	b-15
problema	b-17n18
problemas	g37
probleme	b19n32
problems	h17
proce*	a59b-15d20e-16f51g85h-20j-29k152m45
procede	g16
procedure	a16g33k20
proceedings	k15
proces	g-28k30
processing	f36
processo	g34k33
processor	f26
proch*	k24n-17
prochaine	k23
produ*	c25d71e-17f97g-37h28i-17j-27l-22
product	d40f32
products	f17
produit	d23
proef*	f-16i28n-25
proefperiode	b16i36
profe*	f16j37n50
profi*	a196b-18c-16e47g-22h-21j59l-17m-16
profil	a73e31
profile	a62j23
profilo	a57j22
profo*	n25
profu*	i16
proge*	c16
progetto	c17
progr*	a-26b-82c-41d-56e-35f-43g-78h-28i-59j-82k-45l-36m33n-59o-15
programa	a-16b-32c-23e-26g-36h-33i-23j-33k-16l-20n-18
programador	m21
programm	b-18d-24n-23
programma	c-15n-16
programme	j-15
prohi*	f16g28
proje*	a20c82h-26j-16l51n-26
project	c49l28
projet	c21
prolo*	c-17i-15
prolu*	h16
prome*	d61f16g33n93
promessa	g18
promesse	g15n15
promesses	n20
promesso	f18
prometieron	d38
promi*	d37f16g34n76
promise	d16f17g15k15
promised	l15n38
promised a	n15
promises	n17
promo	i46
promo*	e16i48o-27
promp*	b-23h-17i-16m106n-20
prompt	b-20m99n-16
pront*	c-16
proof	j-19n-20
proof of	g18
propi*	a-18b-23
propietario del	e15
propo*	g38j22n-15
proposez	g-15
propr*	b-22c-24f56g-21h-30i-16l34
proprieta	f18l16
proprietaire	g-20h-17
proprietaire du	h-15
propriete	f25
prorr*	c18i-17
prorroga	i-25
prose*	k22
prote*	b20f55g118h76k58
protect	f18g32
protection	f21k31
protesis	h18
proth*	h19
prothese	h19
proto*	c-17i34m48
protocolo	i37m15
protokoll	c-16
prova*	i-15
prove	g37
prove*	b-23
proveedor	g17
proveedores	b-21n-17
provi*	a22d19e37f33j16l24
provide	f28j37
provide the	f28j41
provider	e17
provisoire	e17
provo*	h23
proxi*	k39l15o37
proxima	k23l17o25
proze*	k34o-17
prozent	o-16
prozess	k16
prudhommes	g-15
prueb*	a-20c18
prueba	c19
pruebas	a-18k16
prufe*	k18m22
prufen	k19
prufer	m24
pruft	k21
prufu*	f16i51
prufung	f16i30
ps	m27
psori*	h30
pub	e15
pubbl*	a-19f17g18
publi*	d-19f71g56k25o-18
public	f16
publico	g16
publish	g15
pueda	e15l30
pueda*	i30
puedan	i30
puede	a-35b-39c-60d-52f-22g44h29j-37k-25m-30n-42o17
puede cancelar	c-22
puede dar	h18
puede el	f15
puede hacerlo	g31
puede usar	h21
puede ver	j-18
puede*	a38c-21i39m15n-27
pueden	a38c-21i39j-16m-20n-27
puedes	j18m37
puedo	b-25e-33f-47g162h112n-39
puent*	n16
puente	n16
puert*	c-23n30
puerta	n34
puerto	c-17
pues	d23l34n27
puest*	h32
puesta	h17
puis	c-17g68h75m22n-35
puis je	g78h61i24n-32
puisq*	d20
puisque	d20
puk	e37
pulit*	a19g18
puliz*	b15
pulizia	b16
pull	c45g16m-18
pulle*	c18
pulled	c20
pulled the	c20
pulli*	c16n20
pulling	c16n20
pulse	h18
pulse*	h15
pump	d18n15
pump is	e17
pumpe	f15
punkt	f23
punkt*	b16
punktlich	b18n19
punt	c18f17
punte*	i21
punten	i17
punto	a18f39j-22n19
punto*	i59
puntos	i59
puntu*	n40
puo	b-37c-29d-27e-26j-26l20n-34
puo decidere	l15
puo pagare	i-30
puo usare	h25
puoi	m16
pupil*	a-22
pupils	a-22
purch*	b58d137f28m-15
purchase	b51d107f28m-15
purchases	d16
pure	a16c53i-16n40
pure il	a18c16
pure la	c19
purpo*	a24
purpose	a24
pursu*	k18
pursue	k17
puse	d18e24
puso	h17j18
put	b-31f-42g22h37i-18j-17k20m-25
put a	g15
put it	n19
put me	l22
put my	i16
put on	b16h40
put right	b-38n-15
put the	h18
put up	g54
putti*	b-32
putting	b-32
q	a-19d36e15g59j97
q me	j16
qr	e-17
quadr*	f-19g-15j-17n-23
quais	g-15j22
qual	a-19b-40c-15d-32e-36h-18i-50j46k-25l-17m-15n-70
qual e	b-16d-23e-36i-17n-31
qual o	j16
qualc*	b33e77f32k27l29n43
qualcosa	b15h15
qualcuno	b16e45f16k27l30n42
quale	b-29c-32e-20g-19i-25j22l-18n-35
quali	d-17f-23g38j44
quali sono	g15
quali*	m15n44
qualite	n17
quality	n28
qualq*	a17m17
qualquer	a17m17
quand meme	f17
quand*	a-21c-16g-36h27k-24n-17
quando	a-21c-16g-36h27k-24n-17
quando e	l15
quando il	i18
quando uso	h22
quant*	a-52b-23c-67e-103f-19g-54h-63i-81j15k-66l-68m-28n-107
quantas	e-23i-19
quante	h17j-24l-16
quanti	a-18b-22f-31g-38h-27i-17j-41k-19n-34
quantidade	i17
quantite	h16i17
quanto	c-18d24e-31f16g31h-43i-42j123k-16n-18
quanto a	f15l15
quanto costa	h-16
quanto e	g15
quanto tempo	f19j-16
quantos	b-16d-24g-18h-22i-21n-20
quarr*	b-20
quarry	b-20
quart*	i30j-16l-16m-20
quarta	j-17n15
quartalsende	c22
quatr*	b42g-19k-18n26
quatre	b30k-16n35
quatre ans	h19
quatre fois	b15
quatt*	b33c17i22
quattro	b33i22
que alguien	b15n27
que ca	k16l16
que cest	d18
que dia	n-18
que dice	b18f22g17
que diferencia	a-21b-17c-15d-16e-16
que ele	j15
que eu	i21
que faco	g31
que faire	e23g18h36
que falta	n-17
que faltou	j17
que figura	b16
que hago	g36h42
que hora	i-16j32n-22
que horas	j27n-19
que jai	b47d38f16g15
que llego	h17
que llegue	n24
que lleva	h16
que nadie	b16
que nao	b21d28i18n24
que ninguem	b49
que no	b66c33d24i75m19
que nunca	d35m22
que pago	b18
que pasa	d16
que pena	g50
que sale	a-16j-27
que significa	a-19b-15
que tal	i35
que tarjeta	j25
que tengo	a43g17
que tiene	n-17
que vendem	h17
que viene	j15
que voces	d-21f18
que yo	e51
queda	c-19f24k15
queda*	g28m23
quedamos	f15
quedan	m17
quedo	e20m-17n-33
quei	d30
queix*	i-21k19n-20
queixa	k22
queja	k25n-30
quel	a-35b-60c-34d-56e-30g27h-17i-88j42k-49l-41n-75
quel est	e-17i-33n-16
quel nom	j26
quel traitement	j19
quell*	a-29b-17d-22e-57i-36k-30l-30n-37
quella	c16f30i35
quelle	a-33b-22c-44d-36e-71f-32g19h18i-46k-21l-34n-49
quelle dose	h-28
quelle est	h-20
quelle heure	b-17e-15g-19h-18i-19n-28
quelle quantite	h16
quelles	h-21
quelles sont	c18
quello	d18e19i-15j15
quello che	d21f17m15
quello vecchio	e24
quelq*	b16c17e73f27g34i16j15l43n24
quelque	f28j15
quelque chose	f28g15
quelquun	b18c18e75g19h18i17l44n16
quelquun qui	l21
quels	g84
quels sont	g39
quem	f62g39j115k28l116n29
quem e	f27j46
quem responde	f17
quem tem	k15
quema*	h43
quer	g35h21
quere*	d44h-18i-28j20k-21n-30
queremos	d47g-21i-27j26k-31n-37
queremos que	e17
queri*	b-34c-15d-21h-15i17n-23
queria	b-31d-20n-38
quero	a40c74d79f48g-15k17l50
quero falar	l17
querr*	j36
querria	j36
quest	f17g18
quest ce	f18g18
quest*	b100d-36e22f-51g-26h27i-28l92m74n63
questa	g17l34m51n72
questa mail	l20m15
questanno	i20
queste	b17
questi	b35h19
question	a-23b-18c-15d-29f-30g-43h-29i-23j-18k-38n-43
question about	d-16
question de	b-17g-17
question of	n-15
question the	b46
questionario	n-25
questions on	f-28
questo	a20b76c22g16h49l33m39n45
questo e	n30
questo mese	j17
questo punto	l17
queue	c-20m15
qui etait	b17
qui va	d19
quick*	c-20
quickly	c-20
quid	b18d35
quien	e39f80g21j199k24l94n28
quien es	f18
quier*	a31b-26c36f-28g48i-29j76k-23l53n-58
quiere	a-28d-18g28j-29n-31
quiero	a41c49d29g25j114l52n-26
quiero el	l15
quiero hablar	l15
quiero saber	j32
quil	a27g16h18i16j27
quilo*	d-15h19
quilos	h20
quind*	c35h-19m16n-19
quindi	a16h-18m17
quindici	c17
quint*	n-28
quinta	n-26
quinz*	d15n28
quinze	d15
quinze jours	d15
quisi*	c22f21j30l16
quisiera	c21j30l16
quisiera saber	a-16
quisieramos	f21
quita*	c21d16i21
quite	a-18
quite*	c22e43
quitt*	e15h-20
quitte	e18
quiz	g-18h-16n-28
quoi	b46c-19f45g84h49j23n34
quoi que	c-15
quon	a15g16n20
quota	d26i79
quota di	d34i23
quote	d-15f-20m15
quote for	f-15
quote the	m16
quun	b36l49n38
r	d110e21m35o-19
r e	d56m16
r s	d40
r u	d38
r3fun*	d181
r3fund	d181
raadt	d-16f-20h29n-15
raadt u	d-16f-20h29n-15
rabat*	i15
rabatt	i16
rabbi*	h16
racao	c16
racco*	f-16k35
raccolta	n-16
rad	b15j21
ragaz*	d39e17g17h19j17
ragazzi	g17
ragio*	f19
rain	n27
raise	f37
raise the	f38
raise*	b17e16
raised	b17e16
raised to	e17
raiso*	h19
ral	c-20
rallo*	i-24
rallonge	i-26
ran	b15i25n20
ran out	i26
rando*	b29
random	b29
rapid*	a-23e-16n-33
rapida	h15
rapide	a-17
rapido	n-43
rappelle	n19
ras	n41
rash	h18
rassu*	k-26n-17
rassurez	k-25
rassurez vous	k-25
rat	g55
rata	b17
rate	b85i68j29n24
raten	g18h18n17
raten sie	g16h20
rathe*	d36m15n29
rather	d36m15n29
rather than	d22m18
rato	n20
ratse*	b17
raume*	a15f24
raumen	a15f24
raus	a89c46f16g55i-16k18m19
rausw*	a16g38
rayon	f-17g-15l-15
razon	k21
re	e-15o30
reach	j82l20o-19
reach the	l18
reach you	n16
react*	h18i21n16
reactie	j15
read	b-33d-26e-20f-27g-15j49m40
read it	c16
read me	j40m18
read out	j38
read the	i15
reade*	d-19e23
reader	d-17e25
readi*	m25
reading	m26
reading on	h18
reading this	m20
reads	h16
reagi*	g19
reais	b17d17
reali*	c19
reall*	b27n24
really	b27n24
reaso*	b-15
reave*	d15
reaver	d15
rebaj*	i17
rebat*	d-16
rebate	d-16
reboo*	i17
recar*	b15i39o-19
recargo	b15i39
receb*	b22c-21d45j-21n18
recebe	j-17
recebe o	j-16
recebemos	d15
recebo	b16d20
reced*	c48f17
recedere	c20f17
recei*	a-19b47c-22d-56e-26g-27h-22i-17j-20l-20m-25n-28
receipt	d-41
receive the	j17
received	b59
received a	b17e15
received my	b-15e-17
received your	o-15
recen*	h16
recep*	b-22c-18h-30i-18j55l28o-16
recepcao	l15
reception	n16o-16
receptionist	j19
reces*	c22
recesso	c22
recet*	n-27
recev*	k34
recevrez	k28
reche*	j21
rechn*	a-17b95c-22d-15e-33g-33h-28l-24n-15
rechnung	b73e-24g-17
rechnung ist	b-17
rechnung vom	b29
recht	e-15f151g53l-17
recht op	f76
recht*	a-16b-20c-18f100g77h-24j-40k133n-24
rechten	f17
rechter	k65
rechtlich	f35g42
rechtliche	k-21
rechtliche schritte	k-19
rechtsabteilung	k-17
rechtsanwalt	k18
recib*	b61i-29j-27n19
recibir	d17
recibo	b75
recibo de	b19
recip*	d-22
recipe	d-21
recipes	f17
recit*	g-24k-23m20
recko*	b18g18h38
reckon	g18h38
recla*	b61f49g92h-21k78l32n-46
reclamacion	i15
reclamaciones	g-22k-33
reclamar	g23k18
reclamaremos	k20
reclamation	f16
reclame	b23d15f26g32
reclamo	k19l18
recog*	b32d16e23j18n-27
recoge	j18
recogida	n-16
recognize	b27e15
recol*	c18
recom*	a-22b-29c-38d-34e-28f-35g17h98i-44j-42k-64l-32m-24n-63
recomendam	g19
recomiendan	d-15h24i-17n-19
recomiendan para	g-20
recommande	c-15
recommandez	g42h26
recommandez vous	g42h26
recommend	g-35
recommend for	g-18h23
recommended	k-19
recon*	b27c41e50i103o15
reconduction	c24
recor*	a64b15d-24f82g52j51n22
record	a17f35g39j28n15
recording	d-20
records	a51b33f31j37
recou*	f50g39k27
recours	f50g39
recov*	e83
recovery	e58
recre*	d43
recrediter	d40
recti*	f42
recu	c35d-16g32k16
recu le	c17j15
recue	d-16
recue*	b15e25
recuerdo	b15e22
recup*	d120e52g24k15
recuperacao	e30
recupere	d18
recuperer	d73
recupero	g17
recur*	g134
recurso	g44
red	b-20c-36d-18e-19f-16g-20h27i-20j-24n-25
reden	i16l27n24
reden wir	i16
redig*	f-16g18
rediger	f-16
rediger une	f-16
reduc*	b17i33
reduced	b17
reduction	i32
redui*	i17
reduit	i17
reduz*	i18
reed	b17k15
reemb*	d90i24n-18
reembolso	d23n-18
reenv*	j17
refai*	o18
refei*	f-17
reference	e-18g18
referente	e17
refle*	c54
refun*	d165g-30i-24j-25l-25m-16
refund	c-17d97g-15i-17
refund is	d-81
refund on	d20
refund to	d-18
refunded	d67
refunded the	d-18
refus*	b25g200h37m36
refusal	g16
refuse	c15e18g103h17m29
refuse de	g15
refuser	g48
refuses	g25h17
regal	n-15
regar*	f20i33k33l24
regard	f22
regarding	i16k36
regarding the	i16k36
regards	m-20
regel*	f38i42m56
regelen	i19
regels	m43
regelt	f25
regen*	e18
regio*	l89
regional	l22
regis*	a151b-40c-25d-28e-20f89g48h-23j81k29n-24
register	g16
register the	g20
registered	f19j16k21
registo	j29
registrar	g31
registration	a49f27i28
registrato	j28
registre	f36
registrierung	a16
registro	a22c-16i-28
regla*	m28
reglamento	i20
reglas	m33
regle	c-24g-20k-17l-29n-21o-16
regle*	h22i50j-25m22n-15
reglement	i28
regler	j-16k15
regles	i28m19
regol*	f30i35m57n-20
regola	f19
regolamento	i22
regole	m38
regra	m25
regra*	i17
regras	i17
regre*	d48n70
regret	n46
regul*	f30g-18i43
regular	i35
reich*	a21i18k19n-30
reichen	e17l15
reichen sie	l17
reicht	i20n-37
reicht ein	d18g17
reife*	n17
reimb*	d116
reimburse	d25
reimburse me	d15
reimbursed	d17
reimbursement	d48
reimbursement for	d19
reimbursement of	d16
reimp*	e27o15
rein	e16i37
reini*	e55f-17h28
reiniciar	n17
reins*	i17
reiss*	c18
rejec*	b23
reken	d18
reken*	a89b125d39e28i39j19n-28
rekenen	i57
rekening	a70b88d40j22n-18
rekening van	b26
rekeningnummer	e38
rekla*	i16
reklamation	i17
relac*	d-17
relan*	b28d-18j16n24
relance	d-18
relances	n32
relat*	i-23
relationship	a20
relativo	d21
relatorio	b-16i-23j-15
relax	i39
relea*	i20m29
release	i20m30
release the	i26l15
relev*	b35d15
releve	b26
relle*	j-15
reloj	e16
remai*	a19d19g19
remain	a19
remaining	d19g19
remar*	n38
rembo*	d108o-23
rembourse	d-17
remboursement	d32
rembourser	d24
remboursez	d27
remed*	h36
remem*	b29e27
remember	b29e27
remet*	d16e18f17l15
remettre	e19l16
remin*	b15i26n36
reminder	b15i26n22
remis*	e-28o-17
remise	e-28o-17
remit*	j18
remon*	l26
remonter	l15
remor*	d16
remorque	d16
remot*	e62
remote	e35
remoto	e18
remov*	a117e51h25
remove	a83c16e34
remove my	a18c19
remove the	e17
removed	a25b16e16
removed from	a25
rempl*	e26h37m18
remplace	h18m26
remplacer	h17
remplacez	e23
renam*	a-20d-19
rename	a-20d-19
rend	d16e18
renda	g24
rende*	d74
rendez	d69
rendr*	c16d25
rendre	c16d25
rendre la	c18
rends	c18i18
rendu	b16d25
renew	i16
renew*	c20
renne*	c18
renon*	f15
renov*	c29l27
renovacion	f15
rent	o18
rent is	f15
rent out	a16
renta	f-18
renta*	c55i39
rental	c56i41
rental van	i16
rente	a40b17
rente*	j76
rented	j76
rentr*	d16n17
renun*	g17
renvo*	d73e20
renvoie	d62
renvoyez	d38e21
reope*	i34
reopen	i34
repai*	d24f28i42
repaid	d28
repair	f22i24
repair it	i15
repaired	j19
repairs	i17
repar*	b57k24l15n105o25
reparation	k22
reparatur	b40
repartidor	e16
reparto	l18
repas	b16
repas*	d16
repay*	d19
repayment	d19
repea*	b15m22
repeat	h15m23
repeat the	h15
repeated	n16
repet*	m16
repete	m20
repetir	h15n20
repla*	d15e89n17
replace	f16
replace the	f18m-19
replaced	e93
replaced and	e27
replacement	n19
repli*	m20n53
replies	m21n61
reply	l15m71n49
repon*	f17g34k15m72n17
repond	f25
repondre	g45n21
repondre a	g32
reponds	m32
reponse	m27n-34
repor	e18
repor*	a-28b-39e-27f-16h-21j-26k46m-16
report	a-24b-36d-25e-22h-16j-20k29
reporter	d18
reports	l-16
repos*	h16
repre*	c30d25f17h29j19k39
reprendre	h31
repue*	d15
repuesto	d15
reque*	b56d74f37k23l74m66
requerimos	f17
request	d24f17l52m39
request for	l15
requested	b65d40
requests	m15
requi*	b-19c21e-17f95i69m18
require	c25f58i17
requirements	f21
requisito	i40
resa	c23d21
resci*	c-28i16
rescindir	a21
rescision	i16
resen*	j15
resena	j15
reser*	c115f17g-23h-20i19j57l-20m-23
reserva	c59n-16
reserva de	c24
reservar	b16c-17
reservas	c-34j-16
reservation	b-18c56
reservations	j16
reserve	f16
reset	c-15e25j-15
reset*	e36
resi	d18
resid*	c15h119i33j18
residence	g-17
resident	h34j-16
residente	h42
residents	h30i37
resig*	j17
resil*	c109f-24
resiliation	f-22
resilie	c62
resis*	e-19
reso	d59
resol*	b-16c26d-23k21n-21
respe*	c-15l54n91
respect	l51n53
respi*	b16h164i16
respo*	b-15f179g63h-20i-21k118l155m106n62o-17
responda	m35
responde	f28m21
respondo	g15
responsabile	f-38g-23l33
responsabile di	j18
responsabili	f16
responsabilidad	f24g16
responsabilidade	f52
responsabilita	f35
responsabilite	f34k41
responsable	f-27l41
responsable de	f-30
responsables	f15
responsavel	l23
responsible	g18l35
responsible for	l17
resposta	m36n26
respu*	e16m23n28
respuesta	e16m23n26
ressa*	d18
resso*	h15
rest	a21d49o19
resta*	j17
restaurant	j30
restb*	d18
reste	a18c-19d25i25j-19n-20o-22
reste t	g16
reste*	c33e15h-19n26
rester	c33h-19
resti*	d110
restituicao	d16
restituito	b16d25
restitution	d-17
restituzione	d15
restl*	a24n15
restlos	a24n17
resto	a18
resto*	c-33
restore	c-16
restr*	e37m100
restricciones	m34
restrictions	m46
resue*	b-16d-15
resuelto	b-16
resul*	j68
resulta	n16
resultado	j21
resultats	j36
retai*	c18
retar*	i23
retard	i23n-15
retard de	i-33
reten*	b27f44m19
retention	f25
retir*	b16d-15e58j30
retire	b-15
retired	e35
retirez	b18
retiro	j17
retor*	d27
retorno	l15
retou*	d182g-23h-19i41j-25m-15n-30
retour	d105i38
retoure	d35
retra*	c36g-15i58
retrait	b16
retraso	f19i45
retro	h-18
retro*	c-15j24o18
retrouve	c-15
retur*	c-26d137g-19h-20i32j-25m-15n-17
return	d40o16
return of	b28
returned	d123e15
returns	d-21i24o-19
reuni*	l24
reunion	l21
revea*	j17
reveal	j17
revel*	j44m40
reven*	c17e33f51
revenir	c19e15
rever*	c49d77f17i-15o16
reverse	b-15f18
revert	c24
revie*	c-21d24e-22i-24l49m139
revient	c-16
review	l41m43
reviewed	m21
reviewer	m55
revis*	f20m78n-24
revisao	m25
revoc*	c16f18
revoi*	h15
revoir	h15
revok*	c29
revoke	c29
rgpd	f33
rh	c-17
riacc*	d37
riatt*	i39
riave*	d15
riavere	d15
rib	e-15j-17
ricev*	e37k19
ricevera	k15
ricevo	n20
ricevuta	b15d16
richi*	b34c16f22g17l33
richiede	f17
richiesta	m16
richiesto	b38
richt*	d-26e-27g43h-22j-23m28
richten	g15
richter	g23
richtlijnen	m19
richtlinien	m18
ricon*	b32e27
ricor*	g21
ricorso	g21
rid	g26h17
rid of	g26h17
ridat*	d76
ridate	d44
ridatemi	d29
ride	d15f16
ridea*	c17
ridiculous	n-17
rien	a22d43e-15f-17h-15k52n55
rien a	c-16
rien ne	n26
riesg*	f21g16h36
riesgo	f21g16h36
rifer*	b24
righe	f18
right	a-23b-87c-19d-38e-22g35j-26l-18m-16
right for	h39
right in	g15
right that	g17
right to	e17f22g27
right*	e48f17g17k42
rights	e48f17g17k42
rights in	e-26
rigua*	b18f17i17
riguarda	b16f16
riman*	n19
rimas*	b31e35
rimbo*	d85
rimborsi	d-18
rimborso	d34
rimed*	h18
rinco*	n18
ring	c-23h23l23
ring me	l27
ringr*	c-17n30
ringrazio	c-15
ringrazio per	c-15
rinno*	c25f33i17
rinnovo	c23f35
rinun*	c30i27
rio	e18n20
ripag*	d18
ripar*	k16n23
ripen*	c30g18
ripet*	h16j16n19
ripor*	b31
riporta	b32
ripre*	c39d22i43
risch*	g22h58m19
rischio	g15h16
riser*	f16
risic*	f17m37
risico	f18
risik*	f17m16
risiko	f17
risk	g21h35m42
rispe*	d23f20j18n25
rispetto	n26
rispo*	f53k31l43m67n86
risponda	l18
rispondere	m26
rispondete	f17n20
rispondi	m21
risposta	m21n39
risqu*	g92h52m33
risque	g56h52m33
risto*	d16
risul*	b69h18
risulta	b44h18
ritar*	n19
ritir*	j15n-19
ritirato	j34
ritiro	a16c18
riuni*	c25
riunione	c18
riusc*	i31j15n18
riuscite	i20j16
rival	j54
riven*	f20
rivog*	d29
rivol*	l27
roami*	b48
roaming	b47
roba	h18
robe	d15
robes	k23
robot	m51n17
robot*	m29
roda	n-16
rodil*	h19
rogam*	i42
rogamos	i42
rojo	c-16
rol de	e34
role	m86
role system	m30
rolle	e15m29n-20
rollen	d15
rollo*	l28
rollout	l28
roman	n-15
rome	i18
rompr*	f16g19
rompre	f16g19
rond	i15n21
rood	h30
room	a-15c-15d-18f-30g-28i45k-15
room for	i41
rooms	c31
root	e17m20
rosa	j15
rossi	c16j16
roste*	j15
roster	j16
rota	c-19i-15
roto	g18
rotto	c18e32f22
rotul*	f-25
rotulo	f-24
rotur*	g15
rotura	g15
round	i51
round the	g17i47
round*	h-17
route	n15
route*	d15f28
router	f30
routi*	m22
rovin*	k31
rovinato	k31
rubbe*	c-23
rubber	c-21
ruckb*	b-24d35
ruckbuchung	b-24d35
rucke*	c17d24h29
rucken	c15
ruckerstattung	d52
ruckf*	d19
ruckg*	d20i33
ruckgabe	d21i24
ruckr*	l15n17
ruckruf	l15
rucks*	d37n-21
rucksendung	d43
ruckt*	d17f23
ruckw*	d15
ruckz*	c18d25
ruckzahlung	d25
rue	j17
ruego	i24
ruhig	g17
ruil	d20
ruile*	i40
ruilen	i40
ruine*	n15
ruined	n15
rule	i71
rules	f72g46i107m140
rules and	i15m18
rules are	i21
rules for	f18g18
rules say	i20
run	c39g-21i-19j-23
run a	i-18n-20
run the	m19
runne*	f-17h15
runni*	n42
running	n42
running out	n17
runs	l20
rural	f17
s	a31d69e46k22m36
s o	d41
s t	d24
sa	j73
saal	c20
sabad*	g-16o15
sabado	o21
sabat*	d-17j20
sabato	d-17j20
sabe	e43n18
sabem	f15n16
sabem*	i19
sabemos	i19
sabemos que	i19
saben	g17
saber	a-33b-20c-57d-29f37h15i-27j43k-21l27n-42
saber a	h17
saber el	j30
saber o	j-17
saber que	a-16
saber si	c-19d-16f34
sachb*	j19
sache	f16
sache*	h37
sachets	h37
sack	g28
saddl*	a16j15
saddle	j15
safe	b-20e28g49h38j-20
safe in	e24
safe to	h32
safet*	k44
safety	k44
sag	i17
sage	i17
sagen	h31j80
sagen sie	c18h17j37
sagt	b32e-16f27j29
sai	o17
sai em	i16
sai por	j15
said	a-18d60n24
sais	i25
saisi	k42
saisi*	g20k32
saiso*	g21
saison	c15
sait	n19
saiu	b30e20
saiu da	e21
sala	a-15b-33d-17e-21f-31g-39h-17j-34k-24l-19n-54
salai*	g33
salaire	g16
salar*	e61g68j50
salarie	e15g22
salaries	e36f18g15
salda*	b20d17i16
saldato	b18d18
saldo	a92b62e17f15j36
sale	a-19d-25f-19j-19m-17n-46
sale con	f17
sale en	a-21f-15i-20j-34
sales	e32n19
sales*	b18g20
salid*	c38
salida	i15
salido	c39
salie*	h18
salieron	h18
salio	j32
salir	f17
salir*	h19l30
salire	h19l30
salle	g-32h-19k-28
salon	c22
salta	c18
salta*	c45d18g15h18i69m48
saltar	m20
saltare	g18
saltare il	g19
saltarse	i45
saltato	c34d20h18
salva*	e18f16g25
same	a-27b39c-20e-18g-20h-22j-18m-18n62
same day	n19
same transaction	b31
samed*	c19h-27
samedi	c19h-27
sampl*	b-18c-24e-18f-80g-56h-16k-18l-31
sample	c-20f-76g-48k-20l-15
samst*	c17n-24
samstag	c17n-23
samt	a79e23
samtl*	j16
samtliche	j16
san	f-18j15
sanci*	g41
sanct*	g15
sande*	j-16
sander	j-15
sandr*	j40
sandra	j40
sangr*	h37
sans	a38d23f59g65h-57i88k18l-24m47n84o25
sans doute	n41
sans frais	i18
sans gluten	h-31
sans que	e34
sans rien	b17
sans risque	h16
sans supplement	i17
sao	f15
saper*	i-15j33
sapere	j34
sapere se	h16
sapet*	d16f34
sapete	d16f34
sappe*	j44
sappelle	j44
sappi*	n18
sappl*	f18
sapplique	f19
sara	o22
sareb*	i33
sarebbe	i34
sarem*	k20
sarre*	c19
satis*	d27n63
satisfaccion	n22
satisfaction	n25
satur*	b-36h22i-16n28
saturday	b-28n21
saturday and	b-17
satz	n21
saube*	f25
sauber	f25
sauer	e16
sauf	n16
sauna	h84
saute*	e16h17i22m18
sauter	e16h17i22m17
sauve*	e18
saved	e29f17j19
savez	f16j16
savin*	a21j17
savings	a21j17
savoi*	e-25j74l-21n-22
savoir	e-25j74l-21n-22
savoir si	e-21
say	a-21b-16f48g70i39j15k-16m49n50
say about	g30
say the	f15
say yes	m21
says	c-24d-25f-19g-22m22
says i	b17
says the	b-16
says your	f-18
sbagl*	b37c44n71
sbagliata	b26
sbagliato	c24n54
sbaglio	c17i15
sbiad*	f18
scade*	c23i15
scadenza	c23
scadu*	i75
scaduto	i71
scala*	b31g19l31
scale	g-25
scand*	n-30
scandal	n-36
scann*	e30
scanner	e19
scari*	f-18
scarp*	d15j-19
scarpe	d15j-19
scato*	n-39
scatole	n-31
scatt*	f20
scelt*	b-18n21
scelto	b-18n21
scend*	c19
schac*	h-18n-18
schad*	f48h46k28l20o-21
schade	f38k36l25o-20
schade door	f17
schaden	f29
schadensersatz	g23
schaf*	g16
schal*	e32
schalten	e20
schalter	i15
schan*	n32
schande	n22
schat*	d17g19
schau*	g16i15
schauen	e18
schaut	g18i18
sched*	g22i32
schedule	i41
scheduling	g18
schei*	a15d20g57
schel*	i17
schem*	i16
scheme	i17
schen*	b17g15i38
schenken	b17g15i38
schenken wir	b17
scher*	e-20j16
scherm	e-15n-17
schic*	i-18
schicken	c16n-15
schicken sie	c17j29
schie*	h33
schik*	g33
schil*	h24j-27n-29
schla*	n26
schlecht	g15h19
schli*	a45b-15
schliessen	a21n-17
schliessen sie	a26
schliesst	c21
schliessung	a21
schlu*	b22e19h15n18
schluss	n30
schlussrechnung	b34
schne*	g25n-20
schnell	c15n-36
schol*	i16
schon wieder	h15
schon*	o-15
schonen	a15
schoo*	b16d-19e-36f-37g-31h-31j65k-19l22n-30o23
school	e-27f-44h-18j26l22o28
school is	b18
schra*	k-16o-21
schrappen	i17
schrauben	o-26
schre*	c-20d18g45i-16k42l27m33n25
schreibe	m22n31
schreiben	d22g36k17l26
schreibt	g16k28
schri*	c39d27e-19f23k-23
schrijf	c19d15
schritte	k-18
schuhe	d15
schul*	a15b15d19f-20g51n-21
schuld	g22
schulden	b17d33
schule	a18
schuler	e16h15
schut*	g15
schwa*	g49h15j16
schwarz	g16
schwe*	f33g46j39n45
schweigen	g40n27
schweiz	f18
schwer	n25
schwester	j50
schwi*	h63
scont*	d-19i42
sconto	i16
scontrino	b-18d-15i24
scoop*	h40
scoops	h40
score	m40
scors*	i25j16n24
scorso	i24j16n24
scrap	a15c33
scrap*	c16d15
scrapped	c16d15
screa*	n35
scream	n35
scree*	g19h-29i-15
screen	h-18
screenshot	g36j26
screw	n-68
scrip*	m22
script	m22
scrit*	e17f15g20h-28k-17n-21
scritta	h-18
scritto	e20m16
scriv*	d-15e-15k17l16m42
scrivere	g21
scrivi	m27
scrivo	j16
scuol*	g-18k-26
scuola	g-16k-24
scusa	n25
scusa*	c17
scusate	c17
scuse	n44
scusi	l15
se cierra	e16
se eu	g32
se faz	c15
se hace	c16e17
se han	n27
se limpia	n-18
se llama	j18
se ne	c20n23
se non	g24
se puede	a-24b-38c-40d-43e-21f-37g-42h21j-53k-18n-19
se questo	n17
se suspende	c23
se va	c-16
sea	f16i33
seanc*	h27
seance	h27
searc*	g15j16
search	g15
seat	j22
seat on	c16
seats	b30
sec	l15
seca	d15
sechs	b25
secon*	b26f36g23i-21m-29
second	i37
second hand	f17
second one	c15
second time	g17h15
seconde	b16
secondo	f33g51i-30
secondo le	f17
secondo voi	g52
seconds	o-15
secre*	e81f-16g31j40m24
secret	e34j23
secur*	e57j47m42
securite	j17m23
security	e51j28m18
sede	k20
sedia	h15
sedie	n-15
sedut*	h17
seeds	d-19
seein*	b27d17h26
seeing	b27d17h26
seems	b19n31
seen	e42g33n31
sees	h17
segna	b16
segna*	k43
segnalazione	k16
segre*	e20g15
segue	f-19
segue em	f-17
segue*	m20
segui*	m42n35
seguir	m17n21
seguire	m25
segun	b36f60
segun la	f15
segun*	c22d-18l-18m-16
segunda	c27d-18j-27n19
segundo	e15j34
segur*	b22e43h56j41k34l17m22
seguridad	e35j25m19
seguro	b33f17g23h52j21
seguro que	l15
sehen	g-15j18k23n-23
sehr	j-16n-28o-19
sei	b37i49m32n31
sei anni	i15
sei que	i44
seid	f16n19
sein	b17i26n26
sein dass	b26
seine	g15j24
seine*	j22
seis	i35n42
seis anos	i16
seit	b34d35e38h138i48n113o-22
seit der	d19h41
seit gestern	e22h16
seit heute	o-19
seit montag	i18n15
seite	f-16g-17j-17n-19
seja	e16i15
selbe*	a15
selber	a17
selbs*	a-40c-25e-23j-22n-20
selbst	a-19c-24e-23j-22n-20
selbstverstandlich	a-18
sell	b-26c-18d-15e-22h-48i-23j-26k-35n-32
selle*	d-16j68
seller	d-15j70
selon	f42g46
selon vous	g58
sem	c51d-20f24g29h-16i49j-15m56n25
sem a	e15
sem o	i19
semai*	a-50d23e-30i36
semaine	a-49e-29i35
semaines	d17h16
seman*	g-15i55k24m-21n32
semana	i23k25m-18n34
sembl*	b39d19
sembr*	n16
sembra	n17
semen*	b-19
semes*	d21
semin*	c51e-23f-35l-16
seminaire	c22
seminar	f-38
seminario	c19
sempl*	n49
sempr*	a35m31
sempre	a35m31
sempre il	a15
sen	g15l15o17
senal	d19
send	a-32b-41f-45g-37h-25i-42j77l-27m48
send a	n24
send it	m17
send me	j52l-18
send the	f-17g-22j-17m-23
sende*	j41
senden	j40
senden sie	f15j27
sendi*	c24
sending	c24
senha	e74
senha do	e20
senha*	e-16
senhas	e-16
senho*	g16j27n35
senhora	j17
senhores	n26
senio*	i31l70
senior	i31l70
senor	j78
senor*	f-15j22
senora	j25
sens	f16h15n35
sense	f24h39
sensi*	h39
senso	n17
sent	c-17d70i24j64o19
sent back	b19d23i17
sent it	i16
sent me	j34
sent the	n17
sent to	e36
senta*	h17
sente*	g51n26
sentencia	g57
senti*	a16l34n23o-15
sentido	a16
sentimos	o-15
sento	h15n23
senza	b29f47g112i86m36n69o15
senza il	b17
separ*	g57h-17j-16
ser	a22b31h22i25j-17n80
sera	k115m-18n17
sera chez	o-30
serai*	d40h15i91n18
serait	d40h15i89
serait il	d18h18i16
seria	d33g54h15i64n47
seria*	n15
serie	j-16
serie*	n77
serieusement	n19
serio	f19
serio*	n41
seriously	n33
seront	o17
sert	a25b-15
serve	b-52d-29f-40g-57h-15k-34l-18n-60o-15
serve piu	a15
serve pra	f16
serve una	f-21g-18k-15
serve*	a41e60f26g-16k20n15o15
served	a23
server	e60n26
servers	a19f22
serveurs	h17
servi*	b86c110e30f70h-31i-20j-26k40l24n67o-36
service	b-18d-25e-19f24i-15j-17n48o-28
service juridique	f17
servicio	b15c65d18n31
servicio de	c25
servico	c20
servico de	c19
servizio	a17e19f17n16
servo*	d-17n-34
servono	d-17n-31
ses	e45g21j52m25
sesio*	a-19e26h34
sesion	a-19e21h35
sessi*	e94
session	e33
sessions	e28
sest	b36c25d33h38j31n16
set	a-29b-32c-32d-23f-33g-38h-62i-61j-38l-17m-17n-39o-20
set that	e15
set the	j-24
sette	n27
setti*	b-15c22g-18h-31i19j-15m-18n17o21
settimana	i22o16
settimane	n33
setting	h-24
settl*	d-34g30h-19k32
settle	k39
settled	d-36
settlement	g42
setze	g27
setze ich	g27
setze*	e17g19
setzen	e17g19
setzen sie	e21i19
seu	l68o41
seu superior	l19
seul	j-17
seule*	a-16b-45c-20d-30e-27f-36g-39h-16i-41j-44k-16l-17n-27
seulement	a-15b-43c-18d-29e-25f-34g-38i-21j-42k-16l-16n-29
seven	e-16
seven*	n29
sever*	g17
sexta	h-16
shame	n16
shamp*	h42
shampoo	h42
share	j61n-17
share the	j31
share*	e31f17
shared	e32f17
shed	g28
sheet	b-19c-22d-15f-38g-19h-19i-24j-19m-17n-35
shelf	b15e-16h-18j-15l-17n-16
shes	i21j53n16
shift	c-27
ship	c45i76
shipm*	c21
shipped	i17
ships	c18
shop	b-22c-44d-75f-57g-21h-53i-35j-18k-34m-26n-46
shopp*	d-34
shoppers	d-33
shops	d-16
short	i38
short*	h-24
shoul*	b43c15e55n15
should not	c32
shouldnt	b33c15e55n15
shouldnt have	n18
shout*	n24
show	a-28b-53c-26d-42e-50f-28g-56h-59k-30l-39
show a	h17
show fee	i21
show me	j35
show the	l-16
showi*	b67
showing	b67
showing up	b19
shown	d21
shown up	d30
showr*	j-26n-18
showroom	j-21n-18
shows	a-26d-23f-34g-22i-35j-35k-21l-17m-33n-52o-24
shows up	b49
shrug*	n67
shut	a40e18i31
si applica	f19
si chiama	d-15j37
si chiude	a-19
si fa	c16
si legge	f-24
si no	c17g28l19
si paga	j-15
si possono	h27j-19k-15
si puo	b-27c-21d-18e-21i35j-32l-16n-41
si vede	n-15
siamo	a24b58c34f74i30k31n67
siamo a	a15b15n33
siamo in	g15
sich	a50b-51e23f-19g46k-22m-30
sich auf	a41
sich das	i28
sich die	h27
sich nicht	e-28
sich zum	c18
siche*	d16h16i34l25m62
sicher	h20i39l28
sicht*	m20
sick	j48n-15
sicur*	b15e34m18
sicurezza	e34
side	d-26e-24f32g50h-15n20
side and	d-19f19
sido	a27j17n31
sie beim	h17
sie bekommen	o15
sie horen	k17
sie ihm	e42
sie ihn	i24
sie meine	a17f17i16n-19
sie nicht	i37
sie sich	n15
siebe*	n18
sieben	n18
siege	g17
siege*	f17
siegel	f17
sieht	d15
sient*	c18n32
siento	c19n33
siete	b52d19f17n118
siga	h15
sign	b-38c-23d-24e37f32g54h-37j-38k-31l-46n-21
sign for	f15
sign in	e44g-20
sign on	e17
sign the	g21
signa*	i41o-22
signature	c17e15i48j16o-15
signe	a16c23f75g72
signe*	a69c20f107g47j24n16o-18
signed	a69c24f44i17j27n18o-15
signed for	j17
signed up	a57
signer	f46g36
signi*	a-23b-19
significa	a-19b-17
signing	f21
signo*	j111
signor	j17
signora	j59
sigue	a-20f16
sigue abierta	a-17
sigue*	n26
siguen	n26
sigui*	m27
siguiente	m27
sil	g61i18
sil vous	i19
silen*	f33k20n76
silence	f17n41
silencio	n24
silenzio	f18n32
silla	e-18
sim	e106i15
simpl*	g-16l-30m16n74
simple	d17f29k17n47
simplement	c-16
simply	n35
simul*	g-35k-31m37
sin	c61e22g102h31i137m62
sin factura	i16
sin que	e15g33j16
sinal	d47
since	b19d80e45h166i22k23l45n86
since i	h47
since march	d18
since the	b-16c15e26h54
since when	b35
since you	d18
since*	n56
sinceramente	n51
sind wieder	d19
sinds	h61n46
singe*	h15
singl*	b17d-37n36
single	b20d-37n41
sinistro	n18
sinto	h19
sirve	e-15g-21h46k-20
siste*	a73e80f-15h-23j43m56
sistema	a73e50g-24h-22i-26m49n17
sistema de	a16n26
sister	g18i17j21
sit	b15
site	a35b-17e15g-30h-27m-26n-36
sites	b17
sitio	a16
sito	f-21
sitti*	d18
sitting	d18
situa*	i20n47
situation	n29
sitze*	n25
sitzen	n25
sitzt	a-20
sitzu*	c-17
sitzung	c-17
six	d26f-17g-26j-27k-23n56
size	a-17b-34d-26e-31f-55g-50i-34j-40k-16n-25
size of	f-17h25
sizes	d-19
sjabl*	f-23
sjabloon	f-23
ski	c17
skin	h32
skip	e-24h20i16
skip the	i16
skipp*	i25
sla	m34
sla de	m35
slate	a18b-16
slech*	d34h26n37
slecht	h27
sleep	d18e16h60
sleep*	h38
sleeping	h39
sleutel	e25
slijt*	f17
slim	g29
slipp*	h38
slipped	h39
sloga*	d18n27
slogan	d18n27
slot	l24
slow	n27
sluit	m15
sluit de	m18
sluit*	a48
sluiten	a40
sluitingstijd	i15
small	a-15c-21d-15e-51f-18g-15h-42j-30
smaller	h16
smalt*	b16i18
smett*	h21
smile*	n16
sms	e150
sms de	e20
snel	n-16
snell*	n21
so etwas	f27l23
so kind	i27
so lange	i18
so nett	i17
so no	n-23
so nothing	c-26
so theres	d-19
so viel	n34
soap	h-17
sobra*	c17
sobre	e23f69g49h20l16m15
sobre o	b15e18
sobre*	h17n23
sobres	h17
soci	b-16
socia	h15j21
socia*	a16j38
social	a16
sociale	j25
socie*	a15b50f38g106k22
societa	b33g36k19
societe	b15f18g21
socio	e36g61j54n-16
socio*	a-18
socios	a-18
socke*	n-18
socket	n-15
soeur	e16g18i15j17
sofa	o18
sofor*	c21e44l16m32o20
sofort	c21e44l16m32o19
softw*	a-36b-49d-17f23g-41h-36i-44j-50l-26
software	a-36b-49d-17f23g-41h-36i-44j-50l-26
sohn	c18i15j40
soign*	h41
soir	c27h-18o22
soire*	h-20
soiree	h-20
sois	n23
soit	c-16d17
sola	h43
solan*	b15
solange	b15
solar*	c17
solares	c18
solch*	l26
solche	l26
sold	a53c24
solde	a35g35j27
solde de	g18
solde*	a18
soldi	d131
sole	g21
solic*	c29d28e41i69j102k34l45
solicitamos	i25j50l23
solicito	e23f26j33l16
solicito el	j32
solicito que	f15
solicitors	k16
solicitud	i16
solid*	g-16
soll	a80b51c38e52f-19g44h37i-18j-23l42n-22
soll das	a17
soll ich	b15g76h40
soll nicht	a35
solle*	b20g18h15
sollen	g19h17
sollen wir	g21h18
sollt*	d17g30
sollte	d18
sollten	g36
sollten wir	g36
solo	a-42b-90c-89d-35e-134f-34g-47h-44i41j-64k-29l-38n-96o-16
solo il	d16e-16
solo la	e-23
solo per	a18
solo por	i34
solo queria	b-18
soluc*	n17
solut*	c18h18
solution	c18h18
solve*	n-15
solved	n-15
some cash	b32
some transactions	e24
someb*	b52c53e77j18k18l62n46
somebody	b52c53e77j18k18l62n46
somebody else	c36g-15
somebody who	c16
somebody with	l15
someo*	b75e115g72h54i23j42l36n30
someone	b74e115g72h54i23j42l36n30
someone else	c15e17
someone has	b33
someone who	i18
someone with	h40
somet*	c-16d-30h19j-24n40
something	c-15d-16j-23n40
something else	n15
somethings	h15
somma	d32
somma*	k17
somme	b57d68
somme*	a-16b-32c-21j18n21
sommer	h16
sommes	b-46f18n33
somon*	e20
somone	e20
somos	g-20i76n-17
somos una	i32
soms	n39
son	b16e-28f-25h37i26j178l41
son compte	a15j20
son numero	j20
sonda	h38
sonde	h20
sonde*	a-22f15i73
sondern	a-20l16
sonne	i-15
sonnt*	i49
sonntag	i31o-15
sono ancora	d18
sono passati	d21
sons	j15
sonst	j18n19
sopor*	j17
soporte	j19
sopra	h-29m20
sorge	n-18
sorge*	g16h17
sorgen	h18
sorpr*	j24
sorpresa	j24
sorry	j-15m-15n36o-26
sort	f-15j-15
sorte*	j22n-21
sorted	b-28n-20
sorted out	b-17
sorten	b15
sorti*	d-15
sorting	b-17
sospe*	e34
sotto	e-20h18
sotto il	h20
sou	g19i15
souff*	h33j15
souha*	d26f34i21j26
souhaite	f32j30
souhaitons	d21
sourc*	f35
source	f35
souri*	n26
sous	b23d37f27g35h48n24
soy	h33j47n22
soyez	i62
sozin*	a-18c-21
spa	c17
spaar*	a20
spalt*	b-19
spalte	b-18
span	m29
span style	m29
spann*	c-16k30
spare	i-24j-19n29o-20
spare*	i38
sparen	i17
spari*	a32e25g18k17n27o16
sparire	a31
sparito	e21g18k17
spat	n17
spate*	c18i34
spater	i34
spatestens	c19
speak	l63
speak to	l23
speak with	l45
speaking	f17
speci*	i48l-21
special	i34
spedi*	f-20
spedito	f-16
speed*	g17
speel*	k-23
spegn*	a18
spend*	j29
spent	n16
spera*	g22
spero	d15
sperr*	e27m15
sperre	e31
sperrt	e-17
spesa	i17
spese	b52i22
spese di	b17d25f15i23
spieg*	b16d-15
spiel	g15m20
spiel*	e-18n-16
spinn*	h32
spite	a-15i15
spite of	a-15i15
spogl*	g26
spoke	d16
sport	h35i17
sport*	e17j21
sportello	e16
sportschool	c15
spostare	e15
spot	g21h16
spott*	n24
sprac*	m15
sprachmodell	m18
spray	h131
sprec*	l52
sprechen	l52
sprek*	l34
spreken	l35
spric*	h15
spricht	h15
sprin*	g-28i-15n-15
spring	g-25
sprit*	h-30
sprou*	d-17
sprouted	d-16
squar*	d25
square	d26
sta	b20g29h15i18n41
sta ik	g17
staan	b43f-23j-28
staan er	j-16
staat	b56c-21e-28f75g30h-27i-17j55m16o-15
staat dat	f31
staat een	b28
staat er	f25j33
staat op	a16
staat voor	g17
staff	n25
stage	c27d26
stagi*	b-23e32g48l28
stagiair	e21h19
stagiaire	b-17g29
stain	h16
stama*	k29
stamattina	k29
stammkunden	n16
stamp	c-22
stamp*	a-19b-51e-39f-38g-44h-27i-56j-49k-19m-30n-38
stampa	j-23
stampante	c16
stampare	f-15g-16m-15
stanc*	n26
stand	a-23b-35c60e-15f-18g-18h-27j-27m-15n17o34
stand at	c16
stand auf	c16
stand in	n24
stand up	h18
stand*	h-19k40l28n52o26
standard	f15g-15l18n21
standards	k31
standing	n17
stands	m-15
stano*	e34
stanotte	e34
stanz*	h-16
stanza	h-16
stap	k17
star	j24
stark	h41
start	b-32f-19g-18i36
start to	h18
start*	a27f-18g-16j-19k33n18
started	k23
starten	a17
starting	a17
starts	m-15
state	m20n82
state of	n35
state*	b148d55f15o-24
statement	b155d57o-21
stati*	b-29c-22e21i-17n-19
statiegeld	d-16
station	e28
stato	b42e26g21o31
statt	b22d37o25
statu*	f37g26
statutory	f23
stavo*	b17i25l15
stavolta	b17i25l15
stay	c41i29n21
stay in	c18
stay with	c18
staye*	j17
stayed	j17
stayi*	j25
staying	j25
stays	f-19
stays as	c-22
steam	h24
steck*	j25n-20
stecker	a15n-16
steckt	h17j33
steed*	e33
steeds	e33
stehe*	b47c-22f-16
stehen	b47c-22f-16
steht	b34c-16f73h-30i-18o25
steht es	f15
steht in	f15
steig*	c19
stekk*	a23
stekker	a23
stel	c-22d-23
stel ik	c-22d-23
stell*	b-15d-25e15f16i-19j-24
stelle	d-19h22l-27
stelle ich	d-18l-23
stellen	f25k30
stellt	e16
stellungnahme	l20
stent	h73
steps	b-16n-16
steri*	h41
stess*	b53i33n19o16
stessa	b33n40
stesso	b20i34
steue*	g27j33
stiam*	f17
stiamo	f17
stich*	a27b18i18
stichting	a27b18
stick	e45n-15
stick*	b-18c-15f-29g-24h-17j-29k-15m-20n-29
sticker	f-20j-21
stil	c17g18
still	a-34b43c18i63l30n42
still in	n18
still made	n-21
still nothing	n22
still on	i-16
still*	e18h32
stille	h32
stimm*	b27e-19n-21
stimmt	b25e-17n-16
stimmt nicht	b28d17
stipe*	a18g20j24
stipendio	a18g20j20
stitc*	h34
sto	a19i16n39
stock	a-24b-32c-21d-17e-39g-32h-32i-33j-29k-20n-37
stock*	b18f16h19
stockage	b19
stoff*	g-15
stole	e19
stole my	e19
stole*	e74
stolen	e74
stolen from	e20
stond	b19e16j15n20
stone	i16
stood	n31
stop	a23c190h45m26
stop it	c31
stop my	c32g17
stop the	c27
stopg*	c42
stopgezet	c42
stopp*	a22c81h61n33
stopped	h40n34
stoppen	a23c19h19
stops	g18
stopt	a19
stora*	b16c32
storage	b16c32
store	i30
store earlier	b16
store*	a16j68
stored	a17j74
stored for	j34
stori*	k31n47
storia	k16
storn*	a-27d18f-16g-28k-16n-23
stornieren	c-26
stornieren sie	c19
stornieren wir	c-20
storniert	c-21
stornierung	d33
storno	c28d-33
stornokosten	b18
stort	d27
story	k17n21
stp	m17
strad*	a18g17
strada	g17
straf*	i20k62
strai*	n20
straight	n20
strak*	k43n22
straks	k43n22
stran*	b15e69n22
strange	e28
strat*	g60
strea*	c19h18
stree*	c20g21
strei*	g31k19n-18
streichen	a16i16
streit	f16g29
stren*	i28
stret*	i84
stretch	i66
stretched	i17
stric*	i50
strij*	i44
strijken	i22
strik*	g17i32
strike	g17i32
strin*	h15
strings	f15
strip*	h37
strips	h37
strom*	c62
stron*	h33
struc*	f18
stuck	b-22e-22g-15i27k-18n-18
stude*	f-34g-22i84n-21
student	c16i33
studi*	j34k19l20
studio	j17k20
stuff	a19h17
stukk*	g16
stukken	g16
stund*	b26i23l-21n31
stunden	b27l-18n27
sturm	f32
stuur	c17e18g-16j69
style	m29
style display	m30
su consulta	j17
su empresa	b15l15n19
su ficha	j19
su nombre	j19
su plataforma	a15
su programa	b-15
su servicio	c16
sua	e18j39l37
suas	m18
sub	f16h16
subco*	f42j18k25l15
subcontractor	f17j18
subcontractors	l15
subir	g25
subit*	f30
subito	f30
subje*	f31
subject	f31
subject to	f18
suble*	f19
subsc*	b16c55
subscription	c29
subsi*	f18
succe*	g29l25
succede	g19
suche	h-19n-17
suche*	k-19n-20
suchen	k-19n-20
suchen wir	k-15
sucht	k-19
sucur*	b16
sucursal	b16
suffi*	g26n-36
suffit	n-33
suger*	d-15
sugerem	g16
sugge*	g22
suggest	h-15
sugie*	h-16
sui	n-16
suis	e70f30g34i23m15n22
suis a	e15
suis je	f36g38
suit	b-15i-15n-25
suita*	h37
suitable	h37
suitable for	h37
suite	c26j30k19m16
suite*	n-15
suited	n-15
suits	n-17
suiva*	c17m18
suivi	j17
suivr*	g16h16i30l16
suivre	g16h16l16
sujet	f17i-16j17
sul	b39d15g-21h-15i29j-15n-54
sul conto	b23d18e18
sul mio	b19g20
sulla	b28i-29o24
sulla sua	j15
sulle	f55h38
sulle*	d16f16
sullestratto	b15d17
sullo	b16h-15
sum	b37d21
suma	n-16
sumin*	c50h15
suministro	c50
sumiu	e20g15
summa*	m21
summe	b39d24
summe*	a-17f-27i-15k-22
summer	f-27k-21
summo*	g24
summons	g24
sun	i-16
sunda*	a-15b-20d-33f-16j-19n-22
sundays	d-21
suo	a21l47
suoce*	j33n-29
suocera	j34n-27
suoi	j16
super	e27
super*	b37c-15d-28e29f-18h-32j-28l61m130
supera	b16
superior	l25m19
supervisor	m19
supon*	n17
suppl*	a33d19g15i65j-18k22
supplement	i37
supplementaires	b28
supplemento	i19
supplier	a36d19g25j-24
suppo*	a-17b-24h-36i-27j-29k-16m22n61
support	g-15j-15n35o-15
supporte	n-16
supporto	n31
suppose	d15g15
supposed	g26
supposed to	g26
suppr*	a73c40o-20
supprime	c16
supprimee	b18
supprimer	a48c16
supprimez	e18
supre*	f20
supresion	f21
supresion de	f21
supri*	a28c19
sur papier	b17
sur place	l16
sur quel	f16g16
surch*	b56i75
surcharge	b56i75
surcharge for	b18i18
sure	b23e18h17n35
surel*	i51
surely	i51
surely you	i19
surfa*	b20
surna*	j18
surname	j18
surpl*	c19
surplus	c19
surpr*	j50k15
surprise	j23
surve*	a-16n23
survey	a-16n23
survi*	f29
survive	f31
sus condiciones	f21
sus datos	j-28
suscr*	c56
suscripcion	c53
suspe*	c68e78i34m19
suspect	e22
suspend	i38
suspende	c24
suspension	c16
suspi*	e25
suspicious	e25
susti*	e15
suyo	j29
svp	a58d40e32i39j18l23
swall*	h39
swallowed	h34
swap	e27i22
swap the	e32i23
swapp*	e31
swapped	e31
swell*	h21
swim	e18i18
swimm*	h-15
swimming	h-15
switc*	d-27f-25g-27j-17
switch	d-25f-24g-26l-19
switz*	f21
switzerland	f21
sympa*	i37
sympt*	h22
symptoms	h-19
symptoms of	h-27
syndi*	g21
syndic	g19
syste*	a83c-26e39g-32h-25i-36k-17m135
systeem	a37e22f15
system	a47e21g-18h-15j21m59
system and	j15
system content	m30
system message	m16
t	a-29b-60c-95d-32e-88g-46h-72i-90j-15k-45l-84m-31n-60
t a	d38
t elle	a-18b-20c-30d-24e-32i-32j37k-22l-19n-35
t il	a-44b-46c-67d-44e-43g-48h-27i-44j-17k-27l-47m-22n-53
t on	h-32j-29
t t	d24
t u	d24
ta	a19h24l16m83
taart	i-15
tab	h15
tabel	b17
tabel*	h-34i-18n-22
table	a-17b-16d-20e-24f-26g-31h-34i-50j-34
table*	a-42b-55c-53d-61e41f-51g-57h-35i-68j-58k-39l-36m-39n-61
tableau	e-27
tables	c-20
tablet	d-20e39i-26
tablets	e20
tabletten	h28
tabul*	d-18
tabuleiro	d-18
tacit*	f46
tage	d15i30
tagen	b15n18
tagli*	j-18k-17n-34
taglia	h-24n-31
tagliato	i17
taglich	h18
tags	j-24
taill*	d-21g-18h-17
taille	d-19g-15h-15
take	b-21c30d-23g31h75i31j-36l21n25
take back	c17
take for	g15
take it	e16i27
take me	g20
take my	a15c15g29
take over	e18l39
take the	e-17h28i25l-16
take this	c16
take two	h-16
taken	b57e62h18i17j16n15
taken out	b17
takes	a-19g-30h28
takes a	h16
takin*	c51h51
taking	c51h51
taking the	c37h35
tal	b15i32
talen*	n45
talk	l92m20n19
talk to	l74n20
talki*	f17k26
talking	f18k26
talking to	k16
talla	n-20
talle*	b16e-21
taller	b19e-19
taman*	f-20g-25h-16j-17n-29
tambe*	n-18
tambem	n-18
tambem para	i15
tambi*	h-15i-15
tambien	h-15i-15
tan	e39n21
tanak*	e17
tank	f17h-21
tant	d15g16k16m17n29
tant de	g16n25
tant que	d15
tanta	n28
tante	f18g16h19j18
tanto	n67
tao	b18
tapij*	c16
tapijt	c16
taqui*	e18
taquilla	e18
tarde	j-16l-16n16
tarde y	i17
tardi*	i38
tarea	b-15
targa	j38
tarie*	b30i35j17
tarief	b31i36j18
tarif	b52c-16i35
tarif ist	i17
tarif*	b80d-19i68m-15o-37
tarifa	d-15i38
tarifa no	i16
tariff	b43i29
tariffa	b22
tarje*	b52d43e60i16j55
tarjeta	b57d46e75i20j63
tasse	h-30
tasti*	c16
tauch*	b58h16
taucht	b39
tausc*	e21h-19
tauschen	e23i16
tauschen sie	e19i16
taux	b18
tavol*	j-25n-19
tavolo	c15j-24n-15
tax	g34j29
tax number	j16
taxa	b60i72
taxa de	b40i51
taxi	c27d56e41
te betalen	b21g32i36
te deram	m26
te komen	k16
te laat	i46n17
te late	f18i33
te laten	a20g32i26
te sluiten	a20
te veel	b22n16
te worden	f17
te zetten	n22
tea	f-23h32n-27
teach	b-17f-20g-18
teach*	a-22e-18
teacher	a-19
teachers	n17
team	a-49b-24c-41d-20e-19f-56g-37h-28i26k-57l15m-19o-17
team is	i16
team leader	l26
team of	j17
teaml*	l24
techn*	c30e32j58m-17n59o-29
technician	j42n25o-16
technicians	j17
technische	c17i18
tecid*	f-15
tecido	f-15
tecla*	e-16
tecni*	g-18j24l23n46o-19
tecnico	b20i15j34l21n24o-17
tecnicos	n17
tee	h16
tegel*	c15
tegen	b20g107h19k20
tegen de	b22g44i16
tegen het	f16
tegen uw	k34
tegen*	c15j33
tegoe*	d23
tegoedbon	d15
teile*	f27j33
teilen	f28j34
teilen sie	f28j34
teiln*	h17i32
teilnehmer	i15
teken*	f26g30k-19n-27
tekenen	g39k-15
tekeningen	e17f15
tekst	d-18m42
tel	j52m20
tela	n-15
telec*	g38k25
telecamere	f20g46
telef*	b47e148f30g-28h-26i-26j152l78n84
telefon	e28f16j17l27n25
telefonate	f19
telefone	j25
telefonica	c16
telefono	e45j-26n24
telefono con	f15
telefono y	e16
telefoon	e44n19
telefoonnummer	j33
telem*	d15e36j41
telemovel	d15e36j38
telep*	b35e31j62l17n25
telephone	b35e31j40l17n25
teleu*	n24
telle*	n23
telli*	g17
telling	g17
tells	n18
tem	a-25c-21f-24g-53i-34n-74
tem a	j35
tem como	i18
tem de	c15d17l28
tem o	j16
tem uma	b17
tema	b-19c-15g-15i-17
temos	b19h-18
temp	e16
tempe*	a-21g-20i-18j-19n-18
temperature	h23
tempi	i17
templ*	a-27b-35c-31e-16g-18h-19i-19j-21
template	a-26b-34c-29e-16g-16h-19i-19j-21
template for	a-18c-18
tempo	c27f19j-22
tempo*	j-20
temporada	j-18
temps	f-16
temps de	i15
ten	b35c-16e-16f-17i24j-19m-15n-26o-16
ten days	d19i15
ten minutes	h18l26
tenan*	a36g29j64
tenancy	j17
tenant	a37g67j44
tenants	g-36
tende*	i17
tender	i17
tenei*	b-16f-18g-18h-18i-20n-54
teneis	b-16f-18g-18h-18i-20n-54
tener	n45
tener que	n17
tener*	g30i15
tenere	d15g32i16
tenes	o25
tengo	a57b15c-15f42g140h98i22k22n81
tengo el	h36
tengo que	g31
tenho	a17f23g18h19i-19n16
tenia	n17
tenni*	c-15g-15k-32
tens	h36m20
tensi*	h27
tension	h19
tent	c16i-18
tenta*	e28
tente	e18
tente*	c18
tenut*	f17g19
tenuto	g19
terca	n23
terce*	f52j15n27
tercero	j17
teres*	e19j34
teresa	e19j34
term	b-19i21
termi*	a60b-33d-40f56h-23i61j-56m-18n-35o-20
termijn	d16i32
termin	c22h15
termin ist	i17
terminal	b-18c-28d-35e24i-17j-22
terminals	e15
terminate	c17g28
terminate the	c24
terminated	c20
termination	f31
termine	c-20i58
terminos	f68
termo*	f64h47k27
termometro	h30
termos	f70
terms	f104i32
terms in	f-26
terms of	f27
terms say	i27
terra	j15
terra*	b-16e-15g22h-17i-21j-17n-34
terrain	f33
terrasse	g-17
terraza	g17
terre*	g17
terri*	b-21d-16g-18h-26i-22j-16n-59
terrible	h-18i-15n-48
terrible weather	n-21
terug	b-15c19d140g-26h-17m-15n-26o-16
terug*	d231g23i25o17
terza	j17l16n27
terzo	h18
tes	m68
tes instructions	m22
tesor*	e-22
tesse*	e55i18j20
tessera	e56i19j21
test	i17k26m52
testa	e15n16
testa*	g108j30
testament	g44
testamento	g40
teste	m19
teste*	n21
testi*	g72k16
testing	i15
testo	m42
testp*	i17
testphase	i17
tests	j17
tete	h15
tethe*	n21
tether	n21
teu	l34
teve	h17n24
text	c-26d-27i-15m104
texte	f52m40
texto	j-21m84
than once	b17
that never	d35
that shows	e17
that wasnt	b42
that went	b32
thats	b30d-23i23n21
thats a	b25
thats the	n20
the 12th	c15
the 15th	k15
the 17th	c19
the 1st	a18
the 2fa	e27
the 30th	a16i16
the account	a-20b-30e25j51
the address	n20o-15
the admin	e21
the age	i52
the agreement	f49
the alarm	e23
the annual	b17
the answer	m-21
the api	e25
the app	b20c-28d-25f-24h-24i-29j-45
the approval	m39
the archive	f-16g-16
the atm	b106
the authenticator	e30
the authority	l16
the baby	h30
the bakery	g15
the balance	b15j47
the band	c-15
the bank	a-22c25e31g21i24j24
the big	l15
the bigger	a-20c-21
the bill	o16
the birthday	j16
the bit	e17
the blame	f16
the blood	h18j26
the blue	j-16
the booking	c39
the bottle	c-16
the bottom	b32e15
the box	d-22
the brakes	g17
the branch	l19
the broken	d29
the buffet	d17
the builder	g19
the building	c26e17g30
the buyer	g66j30
the calendar	i16
the call	j19
the card	b-18e-48
the carrier	g16
the cash	b17d23
the cause	h18
the certificate	i38
the chairs	c25d-16
the chat	j54
the check	i16
the chip	e17
the claim	i17
the cleaners	g38
the cleaning	b16
the clock	e-18
the closure	a15
the coach	c18
the code	e40
the colour	e-22j-16
the company	g30j40
the compensation	d-20
the concert	d17
the conference	c26e16
the confirmation	a-19
the consumer	k28
the contact	h15
the container	b15l22
the contract	c-20g-47
the copyright	f15
the corner	l15
the council	g42
the counter	h15l15
the county	k21
the courier	f16
the course	c34d17i22
the court	k24
the crane	f23
the credit	d-32j33
the customer	c29j16m23
the cut	i15
the damage	k16
the dashboard	b-30d-23
the data	f21
the date	i49
the day	o-15
the deadline	i38
the deal	b17
the delivery	c20j18l16
the dent	g18
the dental	h15
the deposit	i50
the depot	l29
the desk	d-17
the developer	m19
the difference	d-20l-18n-17
the direct	i17
the director	l-16
the dispute	b-18g-18
the doctor	h-36
the dress	i37
the drivers	e15
the drone	g30
the early	i51
the email	i17
the end	a18k22n18
the energy	a15
the engineer	c19
the eu	f19
the exam	i15j16
the executive	l17
the export	e15f15
the extended	c17
the extra	o15
the failed	d21
the fair	i22
the family	j16
the fare	d36
the farm	g20
the faulty	d43
the fee	b-15
the file	f17
the fine	f25i58
the fingerprint	e30
the fire	i31
the firm	j18
the flat	c19g39j18
the flood	i36
the following	m43
the food	k15
the footer	d-16
the free	i21
the friday	i15
the full	f18j21
the garage	e16
the garden	i-16
the gas	k16
the general	f16
the girl	j52
the goods	f21i40n18
the grid	a17
the group	i31
the guarantee	f16
the guard	j15
the guest	j32
the guests	h16
the gym	g22
the head	e31l73m17
the hearing	k15
the heat	h15
the helpdesk	l15
the honey	e15
the hook	f31
the horse	h30
the house	g44j17
the human	m24
the iban	e15j50
the id	j43
the import	a-18
the incorrect	c22
the indemnity	f16
the instructions	h-18m-22
the insurance	c37i15
the insurer	g15
the interest	b17
the internet	c15
the invoice	b-19j-16
the item	d22
the job	c37
the key	c-16
the kids	n15
the kitchen	c16h15
the labour	k17
the lady	b-17d-17j42
the lake	c-20e17
the lamp	n-21
the laptop	a-15g18
the laser	h58
the latest	c19
the law	f55g95
the lawyers	g17
the leak	e15
the lease	c21f28
the leased	c19
the left	e-16
the legal	f-30g-57k-18
the lens	h16
the lesson	e18
the letter	e17g44
the liability	f27
the library	i17
the licence	f42
the lid	d-23e-18m-18n-34
the lift	n20
the lights	a18
the limit	i20
the limitation	f39
the line	e15l17
the list	i-20o-21
the log	e19
the login	e16j32
the lorry	b15
the loyalty	c17
the machine	b35i15m18
the man	j21
the march	b-25
the master	e30
the matter	k27l19
the mattress	d18
the medical	b17f17
the members	j19
the merger	f32
the middle	f18
the milk	c31
the minimum	i35
the missed	i22
the missing	d-19
the mobile	j21
the model	m20
the money	b-23d26
the monthly	c47
the motor	f38
the neighbours	f16j64
the newsletter	a-18
the night	b25n-16
the no	i24
the noise	c-15g17
the non	i31
the normal	i-23
the numbers	e38
the nurse	h57
the office	h15
the old	e41i23j-18
the order	c92
the original	d16i29
the oven	b15
the overdraft	b16i16
the owner	j26l20
the pallets	d47f17
the papers	i33
the parcel	b-24l-27n-15
the parking	c15d18
the part	d17m19
the password	j52
the payment	d50i43
the payments	i17
the penalty	b28i36
the people	h16m21
the person	f-19j-15
the personal	j26
the phone	c16e29l15n25
the picture	g15
the pin	e-35j28
the planner	g-17
the plate	j37
the point	n52
the police	g30k30
the postage	c-16
the pre	h15
the price	b42f25i-33
the printed	e16
the privacy	f-32g-16
the pro	i17
the product	c15
the public	i18k15
the purchase	c17d16f17
the quality	n28
the question	n16
the queue	c-18
the quote	c16
the rain	n31
the rate	i18
the receipt	d-29
the recovery	e59
the refund	d100
the registration	i20
the reimbursement	d15
the remaining	d19g19
the reminder	i37
the remote	e24
the rent	f15
the rental	i28
the reply	m26
the report	b-26
the reset	e-49
the rest	o16
the returned	d28
the review	m21
the reviewer	m32
the right	e-20f-52g-21n46o16
the roof	k16
the room	i33l24
the rota	c-17
the rubber	c-17
the rule	i22
the rules	i50
the safe	e21g20
the sale	i18
the same	a-25b27c-16e-15g-16h-17m-16n65
the sample	f-22
the sauna	h34
the scheme	i18
the school	l23
the scooter	j15
the screw	n-19
the second	b17c22
the security	e29j30
the seller	d-15j33
the service	c23
the settlement	g43
the shelf	b25
the shift	g15
the shop	e23
the sign	e-17
the signed	f-16
the sim	e31
the single	d-16
the size	c16
the small	b15e-22h-25
the sofa	c17
the software	c16
the source	f17
the spare	i-15
the spot	h16
the spring	g-18
the staff	g17
the stand	c16
the standard	n29
the state	n49
the steam	h25
the storage	b15
the student	i38
the sum	d19
the supplier	a16
the surcharge	b39i19
the swimming	c15
the switch	d-17
the system	m-28
the table	c-18
the tablet	i-17
the tablets	h36
the tank	f17
the tax	i17
the taxi	c16
the teacher	a-18
the technician	n19
the tenant	j17
the tender	i16
the tent	c19
the terminal	e21
the termination	f15
the test	i16
the text	m45
the thermometer	h38
the third	k17n38
the three	e16
the ticket	o-19
the till	c-16d-36g-17j20l-20
the top	l20
the total	b15
the tour	j30
the town	e17
the tracking	b16
the tractor	c24
the trade	c35d16
the train	c15
the trainee	g15h16j17
the trial	b36c17i34
the trip	c-19
the unused	d73
the upgrade	c19
the user	e20
the usual	i33
the vat	b15
the venue	f-16
the vet	h19
the voucher	i30
the wall	c-16
the warranty	f41i43
the water	b23c36
the way	a-20n38
the wedding	e16
the weekend	c16e51i31
the weekly	c53
the whole	a28b28c19f16j16n25
the withdrawal	f17
the wood	h17
the word	e-16g-15m18
the wording	g15
the works	g17
the workspace	a20e26
the wrong	c92e38
the yard	i15
the year	b-17n17
the yearly	c23
the yoga	h18
theat*	g-20k-21
theater	n24
their own	j-58
thera*	h25j20
there*	a39d-44e25i-19k19l-31
theres	a37d-46e25i-19l-31
theres a	b30
theres an	e18
theres no	a26b-28i-22
theres nothing	d-42
thermometer	h18
they take	h15
they took	e21
theyl*	k15
theyll	k15
theyr*	b-19g16
theyre	b-19g16
thick*	h33
thief	g31
thin	g18
think	b34e95g38h15l17n50
think i	e16g17
think my	h18
think someone	e23
think*	a-16j30
thinking	a-16j15
thinking of	a-15j17
thinn*	h55
thinners	h33
third	f31i28n70
third party	f19
third time	i17l16n-20
thirt*	f17n-20
thirty	f-19n-20
this bill	b39
this card	n-22
this conversation	m15
this email	c17
this invoice	b36
this line	m41
this mail	m27
this message	m23
this month	c25i57
this morning	b-43c34e22n-36
this ticket	m35
this week	n-19o16
this year	f-17
thoug*	b56c48h18i116n36
though	b61c31h17i125
though i	i15
though it	i21
though its	i29
though the	i23
thought	n20
threa*	k16
three	c-19d18f-17g18i91j-24l16m-17o-41
three months	i33
three weeks	d15
throu*	a-19b-21d-25g-16j-16l16m15n-31
through	a-19b-21d-25g-16j-16l16m15n-31
through at	i18
through to	l23
throw	g21
throw*	c18e15
thrown	e16
thx	a26
ti	m101
ti hanno	m26
ticke*	a-18b28d79f-17g-29h-21i68l23m67n64o-22
ticket	b38d35g-19i68l47m68n51o-32
ticket de	b17
ticket to	l17
tickets	d40
tiemp*	c18
tiempo	c18
tiempo de	c22
tien	e-17h-25m-15n-27o20
tien uur	b15
tiend*	d-25i-23j-38n-28
tienda	d-24i-22j-37n-25
tiene	a-20b-32c-24d-31f28g-25j93m-16n-76
tiene un	f18
tiene usted	l15
tiene*	a-25b-18c-15d-21g-21h-19k-16
tienen	a-25b-18c-15d-21g-21h-19k-16
tienen de	j17n28
tient	g15
tijd	n24
tijde*	f21h16
tijdens	f21h16
tijdens de	f23h18
tiles	n-16
till	c-23d-56f-16g-27h-35i-22l-22n-21
timbr*	f15
times	b106d-20e65f-20g28n25
times the	b18
tiny	f-15i56
tio	j33
tipo	n-16
tipo de	g15
tipp	g15h-18
tips	g16
tirar	n20
tirar*	b41
tire	c16
tirem	a17e20
tisan*	h36
tisch	i28l27
titel	g-15
titol*	h-19
titolare	j15
titre	i38
titul*	e-17i28
titular	e-19
titulo	i16
titulo excecional	i17
to accept	i27
to another	c-75n-39
to back	c39
to bring	l-17
to call	g32j16
to cancel	c-23d29
to change	e22f16
to charge	b-30
to clear	n21
to close	a-30
to court	k-20
to discuss	l15
to dismiss	g16
to dispute	b19
to drop	c16
to end	c22
to escalate	l-46
to explain	n40
to extend	e16
to find	d16
to give	d40g42h17
to go	c28
to hand	a15e18
to hire	g28
to hold	c17
to leave	a17
to log	a17
to open	a-27
to order	c-25i-18n-39
to part	g34
to pay	b73g45i17k19o15
to print	d-15
to prove	g15
to put	f-18g32
to raise	f18
to read	m30
to record	f21
to register	g19
to return	d19
to reverse	f19
to revert	c21
to ring	l17
to run	d15
to say	l-27
to sell	g27
to send	k16m20n33
to sign	g15i18
to somebody	b17c36
to someone	c16
to speak	l36
to start	b-18
to stay	n31
to stop	c19
to swap	i19
to take	f21g15h37l16
to talk	l42
to treat	h17
to use	g-19j-18n-20
to wait	g20
to whom	l15
to withdraw	b31c32
to work	g28
to worry	h54
to write	m16
tocca	f17k15
toch	b54c29f-19i111n69
toch niet	c17n18
tocht*	d28f20h20j45
tochter	d28h20j45
toda	n61
toda la	e17n30
todas	e47i34n22
todas as	n19
todas las	e22
todav*	c17d15
todavia	c17d15
toddl*	h46
toddler	h48
todo	d-36f-21g-23i-35j-21l-24m23n18
todo el	e18o17
todo lo	a15
todos	a20b16
todos os	a26
toe	h35i35
toe aan	e-15
toega*	e66m25
toegang	e51m28
toegang tot	e17
toege*	i17
toen	n17
toesl*	b28i33
toeslag	b28i33
toest*	f43i30
toestel	i16
toga	g-29k39n-15
togli*	a18c41e46i49
togliere	e38
togliete	c18i22
token	e109
told	e-21k17m54n31
told me	b22e-17
toler*	h16i22
tolgo	a15
toll	n22
tolto	d17
tom	e37
tomar	h71
tomas	j18
tomat*	b-15e-25
tomates	d17
tombe	c22f19h-16
tombe*	b16e19m19n17
tomber	b16
tome	h18
tomei	h24
tomo	h54
tomor*	c34i15k15n17o31
tomorrow	c30i15k15n17o23
tomorrow and	i17
ton	f-15m127n26
tone	n19
toner	d25j-15
toner*	i16
tonig*	o15
tonight and	j15
tonnes	b16n23
tono	n32
too high	b36
too late	c24
took	b62d20e45h24j24
took everything	e18
took my	j15
took the	b15
tool	a-21b-20d-24e-21f-41g-26h-21i-65j-29l-37m-17n-26
top	b-17c-15d-34e-21f-17g-24i-21j-23l42n-19
torn	g16h21
torna	b15d56
torna indietro	d19
torna*	a17b19d77n23
tornano	d35
tornare	a18d33
torne*	n-15
torni*	d-19n-24
tornillo	d-15n-18
tort	b15g22
torta	n15
tot	e57f18i37k28m-32o-30
tot de	e15i15j15
total	b117
total*	b25n33
totale	b22n27
touch*	b20e-29
touche	b22e-15
toujo*	d53i19n44
toujours	d52i19n44
toujours rien	d27
tour	j21
touri*	d15
tourn*	k-16n40
tourne	n16
tourne en	l15
tournee	c17
tous	f-29g-22i-23n-31o23
tous les	i-18m16
touss*	h60
tout	a67b-37d-16e41f22g24j-19l-21m16o-17
tout ce	a21b16f19i17m23
tout de	i16
tout le	b-16c-16
tout va	n-17
toute*	e20m20n19
toutes	e20i-20m20n19
toutes les	e23k15m20
towel	c17
town	e15i-16
toy	h-19
tpv	j-15
tra	e19
tra le	d16
traba*	c29g65h24i-23j61n64
trabajador	g29h16
trabajo	c39j33n27
trabalho	g-16
trace	a16
track*	f20j-16
tracker	g16
tracking number	b15j-16
tract*	c37
tractor	c22
trade	c31d15
trade fair	c16d18
tradu*	d-20g-30h-22i-19j-21k-15n-18
trae	e-21f-30g-21j-27
traffic	i15
trage	h26j-19
trage ich	j-18
trage*	h37
tragen	h37
trail*	j-20
trailer	j-17
train*	e-22f-15g16h24j54l31n-21
trainee	g15h16j17
trainer	e-16j23
training	h16m19
trait*	d15f49h22n37
traitement	h27j15
traiteur	c17d19
traje	i36
trami*	i26
tramp*	f35g15
tranq*	k-18o25
tranquille	j15
trans*	a-50b40c122d-17f37h-87i-54j-17l25m-25n-70
transaction	b183c115g33
transaction i	c19
transaction on	b16
transaction showing	b27
transaction to	c19
transactions	b16e54
transactions on	e19
transfer	a-49b-92d-16e-45f-35g-21h-29j-38k-20n-66
transfer from	c-15
transfer i	c31
transfer my	l15
transfer the	g18
transferable	i30
transferencia	c45d47
transferencia que	c20
transferez	a19f15
transferred	d-15
transfert	f18
transito	a-15
translation	f-18
transmettre	l17
transport	f20
transportadora	h-15
transportes	c15
transporteur	f17
tras	h40
trasf*	f17
trasferite	f17
trasp*	i15
trasporto	i18
trata*	f49h43l27m18n29
tratamiento	d16f25h45
tratamiento de	h17
tratar	f15l27
trato	c19h16n56
trato de	c18n26
tratt*	d20f59n32
trattamento	f46i17
trattamento dei	f18
trattate	n19
trava*	k15n15
travailler	g18
trave*	n17
tre	b52e23f26h27n52
tre giorni	g15
tre mesi	f19
treat	c32h54m43
treat*	h37n45
treated	h37j15n32
trek	a24c41e40
trek de	a24c33e17
trenn*	a15c18g17
treno	e20
trent*	h-25
trenta	f16
trenta giorni	f23
trepp*	f16
tres	a-19b26f-26g-45j-36n34
tres dias	h38
tres meses	b19
tres veces	d17
treso*	e36
trial	b25i18n-18
tribu*	k-34
tribunal	k-27
tribunale	k-23
trick	e-29
tried	n-35
tried to	b16
triko*	f17
trime*	c21
trimestre	c21
trink*	g30h16
troca	d18i16
troca*	i17
trocado	c15
trois	b28c18e-21g-20i49j-17k-23n46
trois a	b16
trois fois	i15
trois jours	h18i17
tromp*	e-16g18
trompe	g18
trop	c38n20
tropf*	h35
tropfen	h36
tropp*	b35c19
troppo	b35c19
troqu*	e52
troquei	e19
troquei de	e19
trotz	i44
trotz*	b26f16g33h52i77
trotzdem	b26f16g33h52i77
troub*	g44h34
trouble	g44h34
troup*	i15
troupe	i15
trouv*	a18f-17g-21i-17j-17k15n-20
trouve	a22k23
trouwens	c15k15
trova*	c16e-27n-22
trovato	c18e-25n-16
trovato un	c17
trovo	a15e25
truc	d17g23h37
truck	c33
true	m31
trust	n28
trust*	m29n22
trusted	m29
try	i-17
try the	i-15
tryin*	e31
trying	e31
trying to	e32
tu	l36m310o15
tu es	m15
tu peux	m19
tube	h17
tudo	a30b-16d-18m24
tue	m31
tuesd*	b-18m-21o-24
tuesday	b-17m-20o-26
tuiti*	d17
tuition	d17
tun	a20e33g18h21i51
tuo	m23
tur	e-15
turbi*	l19
turn	c27d25e28m-24n15
turn off	a17
turn up	n17
turne*	e36i18
turned	e36i18
turned up	e20
turni*	b17n25
turning	b17n26
turno	c-15
turno*	i-21
turnos	i-19
turns	c15
tus	m78
tusse*	m28
tussen	m18
tut	c21h16n27
tut uns	c18
tutel*	f17g33k23
tutor*	h17
tutta	n16
tutta la	n17
tutte	a22
tutte le	e16
tutti	e29
tutto	b-41d-44e-53f20g16h-16i-26l16m18o18
tutto a	d-29
tutto bene	a-22e-22n-17
tutto quello	f18
twee	a26c24g-30i50k-22
twee dagen	i28
twee keer	c17
twee weken	f16i16
tweed*	l-25n-15
tweede	l-25
twelv*	e-25k17n-26
twelve	e-24k17n-25
twent*	d28n15
twenty	d28n15
twice	b55c23l39n15
twice for	b21
two accounts	a22
two days	i25o-22
two invoices	b-34
two nights	d22
two year	f25g15
two years	c19g16
type	a-17b-15c-15d-19e-15f-22g-20i-17j-41k-15m-16n-32
typed	e50
typed in	e26
typo	d-20
u aan	d-16
u blijft	b16
u c	d24
u deze	h17
u een	n-19
u heeft	d17
u hem	h17
u hoeft	n-22
u krijgt	o17
u mij	g16
u mijn	n-19
u n	d45
u niet	i17
u r	m18
uber	b44e-18f74g-20i42j49l61
uber den	b17c18
uber die	i61
uber ihnen	l49
uberg*	i18
uberh*	f77n27
uberhaupt	f77n27
uberm*	j40
ubern*	f22m19
ubernimmt	f22
ubers*	d-15f-19i28m25n-15
uberspringen	i16
ubert*	f20
ubertragen	f20
uberw*	b58d63e17j29
uberweisen	b15d18
uberweisen wir	b15
uberweisung	d16
uberwiesen	b38d21
uberz*	d21
ue	c15
uffic*	b18e18
ufficio	b20e19
ugual*	i29
uhr	m-17
uit	a51c114e74m40n28
uit de	b24c15e58
uit mijn	n20
uitbe*	e18
uiter*	n15
uitleggen	k15n15
uitsl*	m22
uitstel van	i22
uitze*	k15
ulter*	f19k21
ultim*	b39e-18f-21j29k27
ultima	b18f-19
ultimo	b17k29
ultimos	j20
ultra*	h26l16
um cliente	g15
um pouco	n-15
uma excecao	i16
uma vez	a17h17n18
umano	m25
umbuc*	i22
umbuchung	i18
umgeh*	g40i18m24n24
umgehen	g38i18
umsch*	e15
umste*	e16
umstellen	e16
umtau*	f17i54
umtausch	f17i35
umzug	c17
un abono	d44
un altro	b32c16h-15
un anno	g17
un assistente	m19
un autre	c15
un avoir	d-23
un buono	d19
un client	f16g38
un cliente	a-20j-33
un codice	e19
un companero	a-18
un compte	a40
un contrato	f-19
un dia	i57
un empleado	g20
un enfant	b16f35h38n15
un faux	e33k-38
un huesped	j-15
un juez	g15k15
un mail	g18
un mese	h17n43
un mois	i18n21
un operatore	m22
un ordine	b16
un ospite	f18
un patient	h54
un peu	i30l-30n-22
un po	n-16
un poco	n-17
un proces	k29
un responsabile	l16
un salarie	g22
un second	i16
un servicio	b18
un seul	i16
un trabajador	g29h16
una clienta	h19j15
una copia	b-20
una cosa	a21n21
una demanda	g25k20
una mano	i16
una multa	b17g32
una risposta	n28
una semana	i17n22
una sola	i15
una sorpresa	j25
una vez	a17i21
una volta	a21i21n15
unacc*	n-18
unalt*	b33f18
unaltra	b33f18
unas	b23
unaut*	b19e23f19i18j17
unauthorized	b16e21
unbed*	m19
unbedenklich	m19
unbek*	b29
unbel*	n-34
unbelievable	n-34
unber*	b15
unblo*	e81
unblocked	e58
uncle	g38j17
und geht	j18
und kommen	o-15
und welche	g33
und zwar	l17n18o15
under	a51e-15f94g-20h20k22m-24
under my	a17g-16
under the	f20
under*	m22n42
understand	n17
understand the	i15
understood	m21
undic*	g17
undici	g17
undo	a18
undon*	d17
undone	d17
une	a-19b71c-49d-56e-32f-30g37h131i16j-53k37l-42m-28n38o-43
une action	k33
une fois	i20n38
une petite	i18j15
une question	g-16
une semaine	i17
une voiture	f-17
unfah*	n22
unfal*	g32
unifo*	n15
uniformes	n15
unit	c32f25h34
units	b15
unkno*	b22
unknown	b22
unles*	k17
unless	k17
unloc*	e64
unlock	e47
unlocked	o15
unope*	b29d25
unopened	b29d25
unora	n20
unos	n16
unpai*	g15k31
unpaid	g15k31
unplu*	a17
unplug	a17
unres*	m23
unrestricted	m23
uns leid	c18
uns seit	i17n21
uns wurde	e19g17j15
unser azubi	e21h19i18
unser konto	a20d16e19
unser kunde	g16j16
unser verein	a18
unser*	a83b-17c-42e57h-34j47l-39m-18n-60o18
unsere gaste	c-34
unsere kunden	a-19c-29d-19i-17
unsere versicherung	c17
unserem	a31e17k15
unserer	b-15c-27d18h-17l-24m-18n-33
unseres	a58e18j31
unter	f46h30i31j31n17
unter dem	f16
unter der	i18
unter*	f62g46h-15i20k15
unterschied	a-18
unterschied zwischen	a-18
unterschreiben	f20g19
unterschrift	f43i35
unterwegs	e15
until	d-24g25i72m-23
until the	g16i23o-15
unuse*	d91
unused	d91
unusu*	b18
updat*	i-26j-32m22n17
update	i-22j-29
upgra*	c18
upgrade	c18o-15
uploa*	f-29g-16
upload	f-28g-15
upload it	f-20
upsid*	d-18
upside	d-18
upside down	d-17
upsta*	j15m19
upstairs	j15m19
ur	a16f55h42j49k19
urgen*	b-28c-19d-20e-16f-16g-22j-16k-21n-23
urgencia	i28
urgent	i-18k-15
urlau*	g32
urlaub	e16g34h16
usa	j46n-20
usado	n-15
usand*	h16
usando	h16
usar	h131i55
usar a	h26
usar la	h32
usar o	i20
usare	h37
usato	h16
usb	e47
usb stick	e28
use	a-29b-64c-33d-20f16g-42h23j-34k-35l-34m-32n-70
use my	b-17
use of	d18f15g19
use the	e23h130i24j-17
use your	g-22n-16
used	b39c22e64j60m18n20o-15
used my	e16
used the	b22c25h16
used to	e29j20m28n21
usele*	n-16
useless	n-16
user	a100e141j70
users	b-20i20
uses	j46
using	e17h94
using the	h63
using your	h17
uso	e-18f92g23h57
uso la	h19
usted	g62l67m-15o-26
usted el	c15
usted no	l26
usted*	a38b29d58f55g35j54k29l18n108
ustedes	a38b29d58f55g35j54k29l18n108
usual	i29
usual*	i32
usually	i32
usuar*	a66e51j28
usuario	a57e20j35
usuario de	j16
usuario y	j16
usuarios	e21
utent*	b31e26h17
utenti	b33e21i15
utili*	d22e17h-22i26o-15
utilise	d16j15
uur	m-34o-23
uv	h37
uw bedrijf	f17
uw naam	b18
uw systeem	a25f18
va	a21b-66e-63f-77g-78i-57j-43k-15m-24o43
va a	k15o30
va bene	h15
va bien	i-17n-26
va chiuso	a30
va de	e-22
va la	h18i16j16n25
vaak	d-17j15
vacac*	j-17
vacaciones	j-17
vacan*	j17
vacances	j17
vacat*	j-15
vacci*	g15h69j17
vaccine	h42
vacun*	h43
vader	i15j33
vado	k29
vai	j-21k65o25
vakan*	e17g17
vakantie	e17
valab*	g21h15
valable	g21h15
vale	f80g48h15i35j-18k-18
valer*	h18k18
valere	k18
vales	d17i24
valeu*	d36
valeur	d36
valid	g22
valid*	c31e63f53g16m84
validation	e33m33
valider	e33l16
validez	c37f22
valido	g16
valis*	i17
valle*	n22
vallen	n23
valor	b38d58o42
valor*	h15
valt	f31
value	n16
value*	h30n19
values	h30
valve	f16
vamos	i-17j-18k15n-32
vamos a	k17
van betaling	i22
van een	g21n18
van gisteren	c15n-19
van mij	a34f23
van mijn	a49b22e17f16g17j99
van tien	h-16
vanaf	f19
vanaf nu	m16
vanda*	b24i15l30
vandaag	i15l32n23
vandaag nog	l29
vanis*	a26
vanmi*	o15
vanmiddag	o15
vanmo*	c17
vanmorgen	c17
vanno	f16
vans	e-17n15
vao	k31n15
varic*	h46
vas	m16
vast	b15f17i29k31
vaste	i34
vasts*	g20
vat	d-18i-19o-17
vater	g15j16
vaut	f53g96i32
vaut il	f31
vaya	n34
vcs	k29
ve	b19
ve le	d20
vecch*	e25f15k-19
vecchia	f17
vecchio	e19k-19
veces	n37
veces el	b15
veces que	n19
vecin*	c-17j69k-15
vecina	c-15d15j47
vecino	j21
vede	n-17
veder*	e16
vedere	e17
vedia*	k18
vediamo	k18
vedo	b31
veel	b21n23
veertien	i20
veertien dagen	i20
veili*	h20m29
veilig	h26m18
veint*	n19
veinte	n19
veio	b25d28n15
veld	j-17
velo	g-15j24
vem	b31f-17g-15i-29j-18n-21
vemos	c19j-15
vence	f-22
venci*	i40
vencimento	i19
vencimiento	c16
venda	f15
vende*	b-31c-26d-34e-37i-34j-25l-20n-18
vendedor	f28
vendemos	a16
venden	n-16
vender	g23k15
vendete	n-20
vendeur	j19
vendez	h-17
vendez vous	h-16
vendi*	g15
vendita	g17
vendr*	c20g38i29k18
vendredi	c22
vendria	h17
vendu*	j18
venga	c22i50l24
venir	c-17l27
venta*	n26
ventana	n16
vente	g17
vente*	d17
venti	d17h-17
vento*	h57
venu	d19n21
venue	f-17
ver	b-15e-34h-19i-20j25l17n20
ver a	d17g19
ver el	j-17
veran*	e17f36h22l26n-19
veranlassen	a18d16
verantwortung	f19
verar*	f45n-15
verargert	n-18
verba*	d-19g23h16
verbal	f17g35
verbo*	f16g15i52
verbr*	b48f17h38j57k25
verda*	l15n74
verdad	l15n77
verde	b-15c-26i-16j-19n-26
verde*	e17l17
verder	l20
verdi*	h15j73n15
verdient	j58
verdr*	h22
verdu*	h36
verei*	a35b17f23k16
verein	a38
vereinbart	b21
verfa*	f18i21
verfallen	f19i22
verga*	c19
verge*	c15e17f32i38m34n-44
vergeben	c18
vergeet	m35
vergessen	e22i29n-28
vergeten	f16
vergi*	b20c17h19i17m22
vergissing	b20i17
vergl*	g30
vergo*	d51i15k42n30
vergoed	d18
vergoeden	k15
vergoeding	d19i17
vergu*	g31j16
vergunning	g33
verha*	g17k40m23n28
verhalten	k21
verif*	b21e64h-15j28m95
verificacao	e26
verificacion	e21m19
verificate	n22
verification	b-21m17
verification for	e18
verifier	b21j53
verja*	f45g49
verka*	a17c17
verkauf	c19
verkauft	a16
verke*	e19n41
verkeerde	e23n52
verkl*	g45
verklagen	g31
verko*	e-16f35i-20n-29
verkoopt	n-18
verkoopt u	n-16
verla*	a23c28d38e20f115i38o-19
verlange	d23
verlangen	a19b17d18f61
verlangern	i55
verlangerung	c18
verlangt	e26f16
verle*	b-28c47f45h-27i44n-35
verlegt	e-20
verleng	i33
verlengd	f15
verlengen	c34
verlenging	i18
verletzt	f23
verli*	i24n22
verlo*	e43i51n25
verlopen	i40
verloren	e23n28
verme*	c-22n-15
vermi*	f22h34j30
vermieter	f19
verni*	a34o15
vero	n21
verpasst	b17i15
verpl*	g29i17
verra*	j57
verre	h15
vers la	a-17
versa*	d54o-15
versand	m18
versandt	o-15
versato	j16
versc*	a29b-33c42e37
verschil	b-27
verschil tussen	b-30
verschoben	c17
verse	d28h-16
verse pour	d24
verse*	b20d85e24
versee	d19
versehentlich	e25
verser	d26
versi*	a-22b-22c-21d-23e-35g-26h-37i-56l-30n-33
versicherung	c17f16
version	b-24c-21d-16e-27g-27h-26i-33j-27k-18l-24m-15n-35
versione	c-15i-16
versions	f15
versl*	h18
versp*	d44f28i64n27
verspatete	i42
verspatung	i17
versprechen	n16
versprochen	d19
verst*	a20d-22e36m31n33o-22
verstandnis	n37
verstuur	c16m19
versu*	b16i15n20
vert	n-19
verte*	g17k37
vertr*	a-19b48f199g18i22j17k19n59
vertrag	b42c31f126g43j18
vertrage	h17
vertraglich	f84
vertragsstrafe	f21
vertrokken	b18e17
vertrouwen	n27
verur*	f17h39
verursacht	f17h39
verva*	c42e42i38n16
vervallen	c24i23
vervalt	c18
vervang	e23
vervangen	e16
verwe*	a20b40f82g53
verwechselt	b36
verwerkersovereenkomst	f62
verwerkt	d15
verwi*	a145e30
verwijder	a58e33
verwijderen	a63
verze*	b35c36o-15
verzekering	b19
verzendkosten	b16
verzi*	h24i47
verzichten	h24i47
verzo*	a47c43e27i40
verzoek	a40c18i21
verzoek ik	a16
verzoeken	e24
verzoeken u	e19i32
verzoeken wij	i-17
verzonden	c18
verzu*	b18i26
vesti*	l22
vet	h40
veter*	c17
veterinario	h18
vetri*	f19g15
vetrina	f20g16
vetro	h-16
veuil*	a30
veuillez	a30
veule*	g15
veulent	g15
veut	g24n-38
veut dire	n-22
veux	d23j17l42
vez	a49g-21i104k-15n80o26
vez de	b16
vez me	i20
vez no	i27
vez que	n23
vi chiediamo	d18i17
vi chiedo	c35e16j17
via	d-20j58k105
via de	k45
viage*	c16
viagem	c16
viagg*	c23
viaggio	c23
viaja	j15
viaje	b16c19h18
vibra*	c-17h29
vicin*	g22j27k28
vicino	g19
vida	n33
vide	a17n15
video	b-32c-20d-41e-17f-29g-23h-39i-39j-25n-42o-17
video*	f24
vidri*	d-18
vidro	h-16
vie	k16
viejo	e15n-16
viel	n15
viele	c-17d-15e-22f-33g-26h-28i-27k-16n-19
viell*	i70n45
vielleicht	i70n45
viene	b23c-16e-16f-18g-26h-23i-23j-23n-26
viene*	n-24
vienen	n-24
viens	b16
vient	c18
vient de	c15
vier	i42l-16n34
viera*	m19
viern*	n21o-18
viernes	n21o-18
viert*	i16
vierzehn	i15
vieux	f16
view	g46
viewe*	e39
viewer	e39
vigen*	f50
vigente	f19
vigil*	c41j34
vijf	e-16i21
villa*	f-16
vinco*	f47
vind	b-21n-16
vind ik	b-19
vinde*	k15
vinden	k15
vindt	a17
vines	h-25
vinho	b16
vino	b29j45
viola*	f30
violo*	c32
vip	m16
virem*	c29d23e31
virement	c30d24j15
virer	a19g22
virtu*	b-27e-28f-15g-18i-19j-24k-18n-28
virtual	b-26e-27g-15h-16i-18j-21n-23
virtual card	b-19e-16
vis	d-16
visa	e-17h-16j-19l-15n-30
visible	g15
visit*	a-29c-62d-17f-36g-59h-49i-31k-60l-26m-43n-58
visita	b27k-27
visita del	b15
visite	k-15
visited	j20
visitor	c-15e32
vista	g18i27
visto	d45i29k20l18n-21
visto un	n-28
vitam*	h120
vitamin	h39
vitamina	h24
vite	b-18c22d-31
viti	d-19h-17
vive	j20l28
vivo	n31
vizin*	j37
vizinho	g20j16
vlieg*	d15f19
voces	b27e-39f31k40n107
voces e	b15
voces que	b18g30
voeg ik	e-16
voer	m28
voet	g23
vogli*	a36c28d15e54l58
vogliamo	c15e17
voglio	a19d15e34l60
voi	a91b35d39e33f96g109j80k43l22n178o22
voi e	n25
voi il	d16
voi per	f19
void	m25
void the	c15
voila	n34
voir	a-17c-15
vois	b32
voisi*	g73j55
voisin	f15g35j38
voit	l-15
voitu*	f-19
voiture	f-19
vol	c19n48
volan*	c17
volantini	c18
voldo*	f41
vole	e20
volet*	c18d15
volev*	l-17
volevo	l-16
volge*	e27f74k20m24
volgende	k15m20
volgende week	i16
volgens	b20e33f82g20
volgens de	f39
volgens het	f15
volgens mij	e36
volgt	f17
voll	n26
volle*	m51
volledige	m41
volls*	a21
volta	a16d51l20n60
volta a	i15
volta*	e16
volte	h-15i-29n36
volto	c16
volto*	d18
voltou	d18
volum*	i28
volun*	i19n19
voluntad	i16
volve*	a36d24
volver	a36d24
volver a	a36
volvi*	c-16
vomit*	h46
von herrn	e39j54
von ihrer	d18
von unserem	j16
von unserer	j15
vond	i-17
vonta*	n41
vontade	n41
voor een	i17n-25
voor mij	c16h16
voor mijn	b-17
voora*	i17
vooraf	i17
voorb*	b-21
voord*	d18
voorg*	a32
voorr*	m17
voort*	c16e39
voortaan	e40
vooru*	d41
voorw*	f69i19k-16
voorwaarden	f69i19k-16
vor	g90i-23m54n48
vor dem	i-16
vor der	f17
vor gericht	g19
vor ort	b17
vorau*	d20
vorbe*	i23j16
vorbei	i23
vorde*	f15g17k33
vorderen	g18
vorga*	e15j15l16m37
vorgaben	m23
vorgang	l17
vorge*	f16g28i34k17l24m20
vorgehen	k18
vorgesehen	f19i38
vorig*	h-15i-27n-17
vorige	i-24
vormi*	j16
vorne	b15f18
vorra*	m19
vorre*	a40b-39e28g-17j26k-32m-15n-56
vorrei	a46d-18e26j44n-30
vorremmo	b-18d19f-21k-28n-17
vorremmo sapere	g15
vorsc*	i31
vorst*	g38j20l40n19
vorstand	g16l22
vorze*	f19
vorzu*	i16l18
vos clients	a19
vos excuses	n20
vos regles	i33
vosot*	a31n35
vosotros	a31n35
vossa	a45f32h38i-18
vossa empresa	j17
vossa loja	a18
vossa plataforma	a18
vosso	c-51e23g-25h31i-28j74n22
vostr*	b25d-40e-47f16g-53h87i-43k64m-27n50o28
vostra	b29j19k38n34o19
vostre	h69
vostro	c-29d-46e-48g-33h15i-30k20m-18
vostro magazzino	b16
vostro nome	b15
votre assureur	k17
votre avis	g20h17
votre banque	b-16
votre carte	e18
votre contrat	f31
votre dernier	n18
votre livreur	j15
votre logiciel	n-15
votre outil	f17l-15n-21
votre part	d18i17
votre plateforme	a31
votre politique	f33
votre reponse	n-46
votre responsabilite	k27
votre responsable	l-27
votre silence	n16
votre societe	f22j-15
vou	c75k52
vouch*	d56i68
voucher	d54i69
voudr*	b-15c32d41e17f38g-17h-27j16k-26l15n-43
voudrais	c16d24l16n-34
voudrait	h-16
voulais	n-16
voule*	a19i16k16
voulez	a19i16k16
voulo*	b-16f25
vouloir	i18j17
voulons	b-15f25
vous aurez	k17
vous aussi	n-15
vous avez	b62d49j17n54o-29
vous aviez	b-17
vous demain	o-18
vous faire	a17
vous laisse	f17j15
vous lavez	j35
vous livrez	d16
vous navez	n19
vous ne	i27k30n17
vous plait	i19
vous pourriez	i15
vous pouvez	a60c19d16e46i45j21
vous recevrez	k28
vous une	k-16n-18
voy	a31b16k21
voy a	a30k15
voyag*	f15
voyagent	f18
voyez	c18g27
vpn	e19
vraag	f18
vraag ik	f18g17
vraag*	g-15
vraagt	g-17
vracht	f15
vrage*	i18m15
vragen	i18m15
vraim*	n32
vraiment	n30
vreem*	e20h16
vrien*	i28j26
vrij	c15i16
vrijd*	c21j17k20
vrijdag	c22j17k21
vrijg*	b22m20
vrijgesteld	b22
vroeg	c-17e15
vrouw	c15d16j33
vs	h15j21n17
vu	d35i37n22
vue	h15
vuelo	d18f17j15
vuelt*	d79e-15
vuelta	d65
vuelv*	k15o16
vuelve a	k15
vuest*	a15c-45d-17e-16f-42g-73i-38j-41k-37l-46m-23
vuestra	a30f-35g-34k-19l-18
vuestras	h15
vuestro	c-27e-16f-18g-31i-17j-39l-23m-16
vuol	n-15
vuol dire	n-15
vuoti	b17
w	e19
waar	c-37e-38f-42g-89h-46i-38j28k-50l-28n-58
waar vind	b-19
waar zet	d-18n-18
waarb*	i19
waarm*	j17
waarmee	j17
waaro*	b70d16e38j16
waarom	b63d16
waarop	e39
wacht	d23
wacht*	e57
wachten	c16
wachtwoorden	e42
wagen	b16j15
wagen*	a18c17e19
wages	g20j15
wahns*	n-41
wahnsinn	n-46
wahr	n23
wait	g48h34n25
wait for	g17
waite*	d-16n29
waited	n27
waiters	d-16
waiti*	n-23
waiting	n-23
waiting for	n-18
waive	f19i18
waive the	i18
waive*	g17i-20
waiver	g18
walke*	e18g18
wall	c-19n17
wall and	h16
walle*	b19c15e28j17
wallet	b19c16j18
wallet was	b18
wand	n23
wanna	a18
wante*	b53c26n-22
wanted	b53c26n-22
wanted to	n-21
wants	a-29b-15f23g43j-18k-22n-48
wants to	f29k-20
war nur	e-28
ware	a25c-17d88g89i81
ware das	g40i26
wareh*	o-16
warehouse	o-15
waren	b101d16i36n19
waren*	k31
warni*	g27
warning	g27
warra*	c16f75i57
warranty	c16f75i58
warte	d53l15
warte*	d32n66
warten	d15g15n25
wartet	d19i18
wartu*	f41
wartungsvertrag	f44
warum	b43n30
was added	b47
was agreed	b32
was bedeutet	f24
was charged	b46
was een	i16
was empfehlen	g24
was great	n-16
was handed	j19
was handled	l16
was kostet	i-20k-19n-22
was macht	h35
was made	b26
was meant	b15
was muss	a22g17i19
was never	b20e15
was nun	e37
was passiert	d15
was put	b-30
was removed	b17
was sent	e15
was stolen	e77
was taken	b31e41j19
was tun	e37h19
was used	e27
was wurden	g22h16
washer	c-18
wasnt	b54i57n16
wasnt able	i17
wasse*	b43
wasserspender	n15
waste*	n19
wasted	n19
wat een	n33
wat ik	d18f18
wat moet	c18g16
wat raadt	h15
wat zou	g29
watch	h15
water	c21h-35i-15j-18
water cooler	c18
water*	h-24
way	a-33d33e28f-26g28h-17i44k51l-15n26
way of	i22
way round	i27
way the	a-19
way to	g48i-15
ways to	n17
weak	h37
wear	h25
weari*	h39n19
wearing	h39n19
weath*	b-24n-33
weather	b-24n-32
web	b-20f-35g-30j-20k-21m-19
webin*	f-41g-18n-18
webinar	f-40g-18n-17
websh*	d-17e15f-21
webshop	d-16e15
websi*	f-17
website	f-17
webwi*	d-32
webwinkel	d-32
wechs*	a17c18e22
wechsel	c17
wechseln	e24
wed	b-17e36f21h-31i75j22l15m-18n-69
wed be	f17i28
wed like	e37f17h-17k-15n-35
wed prefer	a15
wed rather	d-17
wedne*	m-17
wednesday	m-16
week	a-20b-29e-36f-34g-17i75k18l-32m-18o27
week is	b-22
week to	i-18
weeke*	c31e34
weekend	c34e39i18
weekl*	c52
weekly	c52
weekly fruit	c37
weeks	d50n40
weeks ago	d23
weeks for	d16
weer	m-16n76o19
weer aan	h15
weer de	n38
weer een	n59
weet	e49j16n54
weg	a127c83e82g19i47n32
wege	a15c19l15
wegen	e17g96i21k34
wegen der	g27
wegen des	e18
wegge*	e18
wegla*	i25
weich*	b32
weige*	b20i15m21
weigeren	b21
weigh*	j-15
weil	g33n-17o19
wein	c16
weiss	e42i24k16n51
weit	b16f16
weite*	a49c27f55h33l51m28n20
weiter	h15l35
weken	f15h17i15n42
wel	b15f20i36k27l64n36
welch*	a-54b-84c-43d-60e-93f-15g-16i-101j62k-82l-71m-54n-113
welche	a-24b-45c-22d-36e-62f17i-49j-16k-31l-40m-38n-51
welche adresse	k15
welchem	n-17
welchen	h33j58
welcher	g16h-16
welches	f-17g-35i-20k-32n-21
welco*	d16l18
welcome	d16l18
welk	b-20c-17d-15e-32h-24i-24j37m-19n-45
welke	a-19b-58c-58d-59e-52h-33i-69j55k-61l-52m-34n-116
welke maten	h-15
well	b-46c-18d-30e-24f-35g-44h-40i-82j-36k33l-31m-28
well pay	i-35
wem	f27j78
wen	f46j15l74
wende*	l24
wenden	l24
wenig*	d17
went	b68d33e15
went back	b50d18
went to	b21f17i18
wer haftet	f27
werbe*	f37
werd	d16h15
werde	a36k18
werden nicht	k15
were billed	b16
were done	a21
were giving	c17
were going	c17d18
were moving	a17
were not	c41e17n19
were paying	b15
were promised	n19
weren*	b19e18n32
werent	b19e18n32
werk	a15
werke*	g19n19
werkelijk	n20
werken	g19
werkn*	g20j18
werknemer	j18
werkp*	g16
werkplaats	g17l15
werks*	e17l19
werkt	d25e-30i-25n-24
werkt prima	e-15
wert	d57g17n18
wet	b-22f23g69
weten	f19g-17n-22
wettb*	g21
wette*	f20g15
wettelijk	g21
wettelijke	f24
what card	j20
what did	j30
what happened	e15
what happens	c-21f18
what must	g19
whate*	m37
whatever	m37
whats	a-30b-53c-25e-51f-22g37h-17i-47j91k-18l-42m-22n-69
whats the	a-24b-88e-40f-40h-31i-34j-22k-27l-33m-18n-38
whats your	g34j-26n-15
whats*	g26
whatsapp	g27
whene*	n21
whenever	n21
where*	d16f-16
wheres	d16f-16
wheres the	d31
wheth*	c-22f41g59j21n31
whether	c-22f41g59j21n31
whether i	c-17g40
whether the	f34
which card	j18
which screw	n-19
white	c-23i-15n-21
who else	j69
who gets	f15g17
who left	e43
who signed	j16
who signs	l18
whoev*	e17l21n30
whoever	e17l21n30
whole	a25b23c17d16n63
whole account	a15
whom	j15l15
whos	g19h34j75
whose	e17f40j44l17
why did	b55
wich	h15
wide	g-15i-16
wider*	f64g43
widge*	c-17
widget	c-17
width	j-19
wie erreiche	j53
wie geht	j15
wie heeft	b17
wie heisst	j61
wie hoch	j21
wie komme	d18g18
wie lang	f15
wie lange	i-21j-16
wie man	e16g17n21
wie oft	h-21
wie setze	g27
wie viele	b-23c-17d-15e-22f-33g-43h-28i-26k-15n-23
wie weit	f17h15
wiede*	a28d97f-31g-20j-20n74o20
wieder	a31d57g-15j-16n71
wieder am	l15
wieder an	d18
wieder bei	d36
wieso	b76
wife	c15d-19e29g18h15j42
wifes	h19j46
wifi	e24n-23
wij doen	i23
wij gaan	c16
wij hebben	o-15
wij maken	b16
wij niet	b17e17
wij verzoeken	e19i34
wij vragen	i22
wij willen	c19
wij zien	c22
wijzi*	i27m18
wil	a47b-18c22f34g-18j39l62m-15n-47
wil de	d16l15
wil ik	j16l26
will find	k15
wille*	c46d22f17g20i50l20
willen	c46d22f17g20i50l20
willi*	i37
wilt	a74i16m-15
wilt u	a74i16m-15
win	g44
windo*	h-22j-35l-23m-16n-21
window	h-15n-17
windows	j-19
wine	i32
wing	e17
winke*	a15i-21
winkel	a21
winte*	a-28g-21h-16n-17
winter	a-27g-17n-28
wir bitten	a16l17
wir brauchen	e16g16
wir erwarten	l20
wir freuen	o-17
wir geben	c18
wir hatten	i34
wir ihn	g18
wir machen	c25
wir mochten	e27f18g15j28
wir nehmen	c-17
wir nicht	b33c29e38i-24k-24
wir nur	b16
wir ohne	c18
wir sehen	k16
wir trotzdem	b17f19g18
wir vor	g16
wir wollen	c19e19
wir wunschen	a18d19
wir ziehen	a16c19
wir zuruck	c22
wird nichts	c18
wire	d16
wirkl*	f15g31n28
wirklich	f15g31n28
wis	a33
wise	g29
wish	a34
wish to	a18
wisse*	c-24i54j18n-34
wissen	c-22f18i36j34n-26
with another	c20
with full	e19j17
with no	h16
with respect	l15
withd*	b183c105f55
withdraw	b51c67
withdraw from	c21
withdraw money	b-21
withdraw my	c20
withdrawal	b89f50
withdrawal for	f30
withdrawn	c32e17
withdrew	b20j15
withh*	g21
withi*	f34g20n-23o-30
within	f34g20n-23o-30
within ten	d19
within the	o-26
witho*	c18e39f16g50i76j-18k15m21
without	c18e39f16g50i76j-18k15m21
without a	g23
without any	b17
without it	e16
without my	e56
without the	c16i63
wo finde	h-15
woche	a-21d19i52n25o26
woche*	n83
wochen	n78
wochenende	c-15
wohin	j69
wohl	b16d16l41n40
wohnt	j30
wohnu*	d19j17
wollt	b18n17
wollt*	c-19l-16n-22
wollte	c-16
woman	j40
wonde*	b-27n-21
wonder	b-16
wonder whether	n16
wonderful	n-24
wont	a20c53e17o26
wont be	a20c42
wont let	e18
woont	j87
word	e27f-24g30l55m38n49
word for	e35g19
word the	g16
word with	l48
worde*	a23b-17c59d20e21i48o-18
worden	a23b-17c59d20e21i48o-18
wordi*	g37
wording	g37
words	m30n79
wordt	b29f26k15o23
wordt de	f15
wordt een	k17
work	b-52c-15d-25f-16h-17i-41j-15k-15l-24n28
work for	m18
worke*	d22e-65g75
worked	e-65
worker	g64h19
worki*	b-21e23n17
working	b-21e23n17
works	e-52i-20l-21n-29
works council	g31
works*	a44e16h-17i-16
workshop is	j18
workspace	a34e31
workspace to	e26
worn	h16
worri*	d-15e15
worried	e16
worries	d-15
worry	h45
worry about	h33
worse	h21n66
wort	d22l21
worte	n27
worth	d-16f16g37
wortl*	m15
would appreciate	i16l21
would help	j56l15
would love	b15f-20g-19
would*	c-15i15
wouldnt	c-15i15
wound	a36
wound up	a36
wrap	b-16c15
wrapp*	h-17
wrapping	h-17
write	g43j56l18m75n44
write in	g26
write the	m19
write to	l16
writi*	k-16
writing	k-16
writt*	e20m22
written	e20m22
wrong	b33c97e44
wrong account	c89
wrong file	c-17n-17
wrong pin	e32
wrong with	b-19
wrong*	b37
wrongly	b37
wrote	c-17g18
wrote to	g16j23
wunsc*	a74c23d18
wunsche	a15
wunschen	a18c17d19o-18
wunscht	a16
wurde	b130d42e53g48i19j41m15n16o17
wurde uns	i24
wurde*	b45e19g65h28i71
wurden	b45e19g50h28i71
wurden sie	g57h34i50
wut	n26
x	i22j-16
y ahora	g16
y como	j16
y hoy	n19
y luego	m18
y ni	n19
y no	b26e32i29l23m35o16
y nosotros	j-16
y quiero	a37
y sin	i39
y solo	b19
y ustedes	b22n22
ya estan	i19
ya ni	n20
ya no	a63c52e52k23n51
year	b-26c17e-22k-16
year and	c16
year of	i17
year old	g16h18
yearl*	c22
yearly	c22
years	g21n41o20
yeste*	b-32c18e16i16
yesterday	b-30c18e20i19
yeux	h17
yilma*	e18
yilmaz	e18
yo	b55c-72f-20g-41h19m18
yoga	f-22
you accept	i16
you add	j15
you allow	i28
you asked	c-17n15
you call	b-15
you carry	h-21
you check	b34g17
you close	i15
you dont	i16
you even	f17
you explain	b-16f-27g-21
you find	j17
you gave	n20
you give	i22j16
you got	f16
you hold	f21
you keep	f59n30
you look	j59
you lot	n36
you make	i46
you mind	i24j16
you must	g19m36
you neednt	c40
you no	m19
you nothing	d-15
you offer	b-33n-15
you pay	j19
you people	n21
you print	g-23h-30j-15
you read	j18
you recommend	g-37
you refund	d53
you said	d60
you say	j15
you sell	b-16e-18g-23h-43i-16j-19n-17
you send	f-19j43
you sent	e-16j24
you since	i22
you still	i19k-21
you suggest	h-15
you switch	e23
you think	g39h16
you told	m20
you tomorrow	o-34
you took	b29d18
you work	m20
youd	d17i31m17n38
youll	i16k35n16o46
youll get	k16o18
your accounts	b17
your address	j-19
your advice	g19
your answer	n20
your app	a20
your bank	a36d20f18
your bill	b35
your boss	m16
your card	d-15
your clinic	h16l16
your company	f34k31l26n58
your contract	c15
your credit	e18
your crew	j15n15
your customer	a19
your department	l18
your driver	f24j18
your drivers	f17
your earlier	m16
your end	b25e17
your files	f20
your firm	n15
your guidelines	m17
your gym	j18
your hotel	j18
your instructions	m27
your invoice	b91
your invoices	b-17
your newsletter	f17
your office	i19
your opening	j15n-16
your operator	m37
your order	o-20
your own	m25
your parcel	j17
your place	j38
your platform	a51
your portal	a23
your printer	f-15n18
your records	a18
your rental	i15
your reply	m18
your rules	i18m23
your sample	f-35g-23
your servers	a19f22
your shop	b15
your showroom	j-16
your site	a24f-16
your spare	o-18
your supervisor	l19
your support	e16
your system	a46e-15m20
your technician	j24
your terms	f59i27
your tool	a-17
your view	g34
your warehouse	c18
youre	l18m77n35o36
yours	f26j20l22m-29n-28o-18
yours is	j16
yours*	m17o-15
yourself	m17o-15
youve	a16b108d38n129
youve been	d20
youve got	j17
z	l15
zaak	g26k47
zag	i15
zahle	b31n15
zahle ich	b25
zahle*	b38e19f28g48
zahlen	b33f25g50
zahlt	d15f50g56m20
zahlu*	b38d33e31j26
zahlung	b35d35i15
zak	b16h-15
zaken	m18
zakt	n41
zal	k43
zat	n-43
zat in	e-27
ze	a-16b23d24f31g40j30k26m-22
zeg	g29j22m30n25
zegge*	c31f43m28
zeggen	c31f43m28
zeggen dat	b15
zeggen wij	c27
zegt	e17
zehn	b20
zei	f15j18
zeichen	h15
zeig	k32
zeige*	g16
zeigen	g16
zeigt	i-18n-19
zeit	c17
zeitu*	c35
zeker	n18
zelf	c-17d-26e-22g-20j-31n-17o-27
zelf een	d-18
zelt	d15f16i-17n-15
zendi*	c38
zending	c38
zero	b26m26n80
zes	n30
zes weken	n25
zet	d-20e41g-17i-18l26n-33
zet de	e19
zet het	e31
zet ik	d-23g-17i-17l-15n-32
zette*	a20g17
zetten	a21c15
zeven	h16
zich	j16k15n32
zie ik	d-16
ziehe*	a34c42k15
ziehen	a34c42k15
ziehen wir	c22k17
ziek	c17d16
zieke*	h15i18
ziekenhuis	h15i18
zien	c35g15k37n-18
ziet	d17h15i36
ziet er	h16
ziet u	i19
ziffe*	f32
ziffer	f32
zij	j49
zijn een	k-20
zimme*	c-19i21j23
zimmer	c-19i22j22
zin	g33k15m19
zit	e58f24g-17m-16n-25o20
zit er	n-18
zit in	h17
zitte*	i33l41n37
zitten	i33l41n37
zitten er	h-16
zitten i	f19
zo	d-21n84
zoals	d18n20
zodat	g20
zodra	a17f38
zoek	h-25j26
zoeke*	e-32f-31g-18k-30
zoeken	e-32f-31g-18k-30
zoeken een	k-25
zolan*	i17
zolang	i17
zomaa*	f19
zomaar	f19
zona	l25
zonde*	f24g66i77k23m63n55
zonder	f24g66i77k23m63n55
zoon	a17d15
zou	d42g89h53i56l40n15
zou u	d17e16g41i39
zoude*	d23i52
zouden	d23i52
zovee*	n36
zoveelste	n30
zu bezahlen	i15
zu hoch	b17d15i16
zu schliessen	a22
zu spat	n22
zug	d19i15
zugan*	a114e120
zugang	a113e28
zugange	e23
zugangsdaten	e24
zuges*	f18m26o17
zugestimmt	f18m23
zugri*	e25
zulet*	j29
zuletzt	j29
zulle*	i19k18
zullen	i19k18
zum jahresende	a28c21
zum quartalsende	c22
zuruc*	c70d233e17g19i25
zuruck	b-22c21i28n-15
zuruckzahlen	d60
zusag*	c17f15m30n16
zusage	c17m20
zusagen	f16n18
zusam*	a19
zusammen	a20h19
zusammenarbeit	n19
zusch*	b39i15j18
zuschlag	b39i15j18
zusta*	d15k15n25
zustandig	n16
zuste*	i19k19
zusti*	g18
zwang*	g18h44
zwanz*	d18
zwanzig	d18
zwar	i18l17n18o17
zwei	b16e33i32j-27l-26m-19
zwei euro	d-18
zwei faktor	e21
zwei leute	e16
zwei stunden	h17n20
zwei tage	n19
zweim*	b48
zweimal	b48
zwisc*	a-19
zwischen	a-19
zwolf	n-21
zwolf monate	d15`,
};
