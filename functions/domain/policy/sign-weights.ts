// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 132 of 136 (97.1 %), sentences 1077 of 1332 (80.9 %), questions 77 of 79 (97.5 %)
//   billing_dispute: labelled 148 of 154 (96.1 %), sentences 935 of 1346 (69.5 %), questions 777 of 844 (92.1 %)
//   cancellation: labelled 142 of 150 (94.7 %), sentences 1010 of 1332 (75.8 %), questions 129 of 133 (97.0 %)
//   refund: labelled 184 of 192 (95.8 %), sentences 1135 of 1342 (84.6 %), questions 236 of 256 (92.2 %)
//   security_change: labelled 133 of 139 (95.7 %), sentences 976 of 1333 (73.2 %), questions 465 of 500 (93.0 %)
//   legal_inquiry: labelled 124 of 128 (96.9 %), sentences 756 of 1332 (56.8 %)
//   legal_advice: labelled 112 of 118 (94.9 %), sentences 713 of 1330 (53.6 %)
//   medical_advice: labelled 120 of 123 (97.6 %), sentences 806 of 1331 (60.6 %)
//   policy_exception: labelled 122 of 125 (97.6 %), sentences 684 of 1330 (51.4 %)
//   private_data: labelled 117 of 124 (94.4 %), sentences 686 of 1330 (51.6 %)
//   legal-threat: labelled 185 of 206 (89.8 %), sentences 971 of 1333 (72.8 %)
//   asks-for-management: labelled 146 of 153 (95.4 %), sentences 952 of 1333 (71.4 %)
//   prompt-injection: labelled 136 of 141 (96.5 %), sentences 883 of 1332 (66.3 %)
//   frustration: labelled 173 of 187 (92.5 %), sentences 1397 of 3475 (40.2 %)
//   promise: replies 7510 of 9774 (76.8 %), in others 254 of 8470 (3.0 %)
//   labelled with a sign: by the model 1938 of 2005 (96.7 %), by phrases 1892 of 2005 (94.4 %), by either 1952 of 2005 (97.4 %)
//   labelled harmless: by the model 123 of 1870 (6.6 %), by phrases 94 of 1870 (5.0 %), by either 151 of 1870 (8.1 %)
//   sentences with a sign: by the model 14094 of 20811 (67.7 %), by phrases 13075 of 20811 (62.8 %), by either 14633 of 20811 (70.3 %)
//   harmless sentences: by the model 1561 of 13849 (11.3 %), by phrases 1724 of 13849 (12.4 %), by either 2066 of 13849 (14.9 %)
//   harmless questions: by the model 58 of 2271 (2.6 %), by phrases 23 of 2271 (1.0 %), by either 60 of 2271 (2.6 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    account_closure: 360,
    billing_dispute: 308,
    cancellation: 242,
    refund: 220,
    security_change: 262,
    legal_inquiry: 474,
    legal_advice: 378,
    medical_advice: 286,
    policy_exception: 404,
    private_data: 347,
    'legal-threat': 523,
    'asks-for-management': 450,
    'prompt-injection': 373,
    frustration: 416,
    promise: 495,
  },
  features: `+a	k41o15
+a ce	n35
+a che	n-21
+a este	n23
+a la	k53l28n75
+a mes	n18
+a minha	n31
+a new	o-22
+a que	n-53
+a qui	l22
+a um	n17
+a un	k19l35n-16
+a votre	l17o22
+about	k21l82
+about a	k-30
+about how	n23
+about my	n-15
+about the	k60l93n15
+about this	l23
+about your	k27n22
+again	n15
+again the	n35
+ai	k16l97n103
+al	k50l29
+al op	k15
+all i	n38
+all of	n-23
+alla	n42o21
+als	n20o16
+als die	n15
+als het	k17
+also	l18n-19
+also bitte	l36
+am	k-29l-40n30
+an der	o28
+an die	l42
+anche	k-32l-45n-62
+and	k56l-30n41
+and for	n16
+and how	l19
+and i	k20
+and is	o-28
+and it	n-22
+and its	n-24
+and need	n-18
+and the	k24o37
+and this	n15
+and want	n-15
+and where	k15
+and will	o-20
+and would	k-26
+and you	n50
+and your	n48
+any	o-16
+any more	n18
+are	k-31l-70n-29
+are at	n25
+are the	n-30
+are there	n-30
+are they	n-15
+are your	n-39
+as	l-27n29o-16
+as the	o-21
+ask	l65n51o-25
+ask for	n21
+at	l-24n19
+at my	k15l21n32
+at one	n-17
+at the	l-35n-25o-38
+at this	n32
+at your	l33
+au	k76l141o-26
+auch	k-44l-62n-20o20
+auch in	n-16
+auch noch	n46
+auf	k43l-39n-68o28
+auf dem	n-45o-15
+auf der	l-27n-17o-16
+auf die	k35
+aus	l-28n-21
+aux	n-16o-20
+avec	k-34l50n28
+avec la	l18
+avec le	l16
+avec vos	l15
+avec vous	n17
+avons	k25
+be	k46l-36
+be the	n20
+be to	n19
+be with	o-32
+because	k29n41
+because of	k19n31
+been	k39l23n87o113
+been more	n18
+bei	l21o42
+bei der	k15
+bei ihnen	l44n45o42
+bei uns	k-19l-43n-79
+being	n53o28
+bij	k27l59
+bij de	k33n-32
+bij jullie	l34n22
+bij u	n67
+bis zum	o18
+bitte	k-32l143n-69o-27
+bitte den	l19
+bitte um	l16
+bonjour	k-18n-32
+but	l15
+but it	n-19
+by	k55n18o-24
+by me	o17
+by my	n-21o15
+by now	n53
+by the	k33n17o-37
+by your	n33o-17
+can	k-134l-42n-136o-26
+can be	l-15o-19
+can do	k15
+can have	l15
+can i	k-49l-31n-83
+can it	n20
+can the	k-27l-29n-27
+can this	l19
+can you	n-71
+ce	k56l65
+ce que	l-30n-64
+ces	n43
+cette	k28l31n69
+che	k-28l104n62o25
+che ha	l17
+che mi	l15
+ci	k54n-32
+ci sono	n-41
+come	l-43
+come in	o-15
+come out	n-15
+come si	n-27
+come to	l17
+come with	n-17
+con	k33l117n21
+con el	l85
+con este	n17
+con il	l24
+con la	n-40
+con las	n26
+con lo	l-20
+con los	n21
+con su	n-22
+con un	l36
+could	k-72l56n-81
+could i	l23n-25
+could the	l17n-18
+could you	k-41l-60n-143
+cuando	k-34n30
+da	l52o24
+da minha	n17
+da un	n29
+dank	n-39
+danke	k-26n-53
+danke fur	n18
+dann	k93l17n52
+dans	k-28l-31n-47
+dans la	k-31
+dans les	o-17
+dans votre	n-22
+das	k36n-17o-25
+das ist	n32
+das war	n30
+dass	n96
+dass die	n-18
+dass sie	n21
+dat	n43o-18
+dat is	n19
+dat op	n-15
+dat u	o-17
+de	k-20n-34o46
+de cette	k18
+de esta	n38
+de la	k-31l65n-34
+de las	n17
+de los	o17
+de mas	l16
+de mi	n-50
+de nos	n-31
+de notre	k-18n-27
+de nous	n33
+de pelo	n21
+de que	n-28
+de su	k-15n44
+de un	n32
+de votre	l39n36
+de vous	k34n49
+dei	n-31
+del	k-39l-32n-99o28
+della	l19n-63o38
+dem	k-21l-25n-43
+den	k-24l27n-79o65
+der	k-59l52n-104o28
+des	n-58
+di	l24n38o72
+di un	n-22
+die	k24l24n-32o57
+die ich	n23
+dire	k-24l-30n-42
+dire quand	n-28
+dit	k80l174n134o24
+dit is	k16l15n40
+do	k-69l-69n-105
+do i	k-77n-29
+do this	k16
+do you	k-100l-67n-152o-19
+do your	n-22
+does	k-97l-104n-78o-21
+does it	k-15l-18
+does the	k-55l-63n-81
+does your	k-18l-24n-65
+doing	n36
+donde	n-19
+dos	l-38n-49o17
+du	k-34n-41o-83
+e	k55l-38n52o39
+e a	k26l-20
+e che	n-15
+e di	o-25
+e il	n28
+e la	n30
+e o	k15
+e que	n-21
+ein	l-46o-33
+eine	l-42
+einem	l24n19
+einen	k-15n-39
+einer	o15
+el	k-75l-40n-96o-27
+elle	k-35l-40n-92
+en	k18l-75o-31
+en de	k68
+en die	k31
+en el	l-18
+en la	n-55
+en que	n-17
+en su	l19
+en u	n27
+er	l48n-15o38
+er is	k16
+es	n19o-62
+es el	n-18o-16
+es ist	n60
+es lo	l15n17
+es que	n30
+es una	k16
+est	k-29l-54o-21
+est au	k17
+est ce	n-61
+est de	o-31
+est elle	k-17n-41
+est en	o-15
+est il	k-21l-28n-39
+est le	n-19
+est pour	o22
+esta	k30
+esta a	n15
+esta de	l-15
+esta el	l27
+esta en	o-25
+este	k18l56n54o22
+este mes	n-22
+et	l36n80
+et de	l26
+et je	n-20
+et votre	n22
+et vous	n61
+first	k-15
+for	k-26l-24o38
+for it	n-18
+for me	l43
+for my	k-31n-49
+for one	n25
+for the	k37l-15n37o46
+for this	k51
+for what	n32
+for you	n27o68
+for your	n25
+from	n-28o29
+from a	n44
+from me	l-16n-55
+from my	o24
+from the	l40n54
+from you	n15
+fur	k-58l-77n-30o32
+fur den	l-21n-29o25
+fur die	k-15l-16n-24
+fur ein	n26
+fur eine	n17
+fur sie	o42
+fur unsere	k-24n-16
+get	k16l38o21
+get a	n-36
+get from	n24
+get is	n24
+get the	l29
+gli	l-39
+graag	l22n-51
+gracias	k-25l-40n-49
+gracias por	l-15
+grazie	k-16n-17
+ha	l-50n-25o26
+ha il	n-18
+habe	k21l-28
+habe den	n-16
+habe die	n-20
+habe ich	k18n22o-15
+haben	l-20o-73
+haben die	n-17
+haben es	n15
+haben sie	l-25n-26o-38
+haben wir	k-18
+had	k-24n95
+had a	n-25
+had one	n20
+had the	n16
+hallo	n19
+has	k41l54n79o-22
+has a	l-16o-31
+has been	k18l31o64
+has to	o-34
+hat	k24l17n-31
+hat es	l27n21
+hat ihr	n-15
+hatte	l20n28
+hatte ich	n33
+have	k36n39o-44
+have a	k-35l35n-74o-18
+have been	k24n40o30
+have i	n15
+have it	n-19
+have the	l30
+have to	n65o-17
+have you	k-21n-27
+having	n22
+hay	k-47n-80
+hay un	n-15
+he	k34n88o-17
+hello	n-53o-27
+her	l36
+here	l33n-21
+here it	l15
+het	k-20l-48n-18
+heute	k21l48n51
+hi	n-15
+hier	k15l75n101o-38
+him	l35
+his	l28
+ho	k29n101
+hoe	k-85l-19n-101
+hola	n-15
+how	k-66l-74n-42o-26
+how a	n22
+how do	k-16l16n-64
+how does	n-15
+how is	n23
+how many	k-23l-16n-19
+how you	k39n34
+i	k25l18o27
+i am	n66
+i are	n57
+i ask	l48
+i can	l22n-23o16
+i could	l27n61
+i get	k-15n31
+i had	n-26
+i have	k42l-22o-17
+i know	k28
+i need	k-44n-50
+i only	l-26n-54
+i shall	k15
+i should	n28
+i want	l78n-15
+i was	n31
+i will	k21
+i would	l20
+ich	k91l93n110o27
+ich bitte	l46n16
+ich das	n-21
+ich den	n-18
+ich die	n-35
+ich habe	l-17n-33
+ich ihnen	o-26
+ich im	n-32
+ich mich	l21n17
+ich mir	k23
+ich will	l28n-18
+if	k89l74n39o-39
+if i	l19
+if it	n23
+if the	k45n-16
+if you	n-15o-20
+ihnen	l101n131
+ihnen der	l15
+ihnen die	o16
+ihnen ein	o-17
+ihr	n31
+ihre	k68n95
+ihrem	l17o19
+il	k-112n-80o41
+il en	n-24
+il est	l30n59o17
+il les	l-16
+il me	l19
+il mio	n27
+il que	n29
+ils	k-34l-17n-55
+im	k-97l-58o-101
+im so	n15
+in	l-72n-46o-20
+in a	n33
+in de	l-16o-24
+in der	l-17
+in het	k-43l-16n-59
+in jullie	n-15
+in my	n-47
+in the	k-42l-27o-52
+in un	n28
+in uw	n16
+in which	n25
+in your	k-30l23o31
+into	n45
+into a	n45
+is	k-71l-94n-43o30
+is a	k-35n-27
+is at	n26
+is de	k18l15
+is er	n-24
+is it	k-26l-20n-50
+is now	k32
+is on	l45
+is that	k-21n-79
+is the	k-70l-65n-85o-30
+is there	k-32l-25n-57
+is van	o17
+is your	n-29
+isso	k30l16
+ist	l-66n29o25
+ist auch	n43
+ist das	n-21
+ist der	k-17n-21
+ist die	k-18
+ist er	l16
+ist mir	k15
+it	l-29o-15
+it at	n-25
+it if	l24
+it in	n-38
+it is	n43
+it that	n22
+it was	n-32
+it would	l18n41
+its	k-41
+its been	n-24
+its the	n24
+ive	n90o54
+ive been	n15
+je	k49l148n111o-72
+je vous	k16n29o15
+jullie	k81n61o24
+just	k-48l-35n-21
+kan	k-39l23o-16
+kan dat	n-27
+kan de	n-22
+kan er	l21
+know about	l15
+know my	k31
+know that	l21
+know what	n28
+know where	k19
+la	l-47n-58o51
+la de	l17
+la nostra	k16
+las	k17l-60n-31o43
+last	l-22n28
+last one	n16
+last time	n39
+le	k-19o72
+les	k26l-79n-22
+let	l40n38
+let me	k-16
+like	k-40n-17
+like the	l33
+like this	n28
+like to	k-36l-45n-82
+lo	k50l19n16o44
+lo de	n35
+lo del	n19
+lo que	n63
+los	k30l-49n-38o33
+ma	k29l27n90
+many	k-28l-23n-39
+mas	l19n20o33
+may	k-29l34n-71
+may i	n-37
+me	k53l137n125o27
+me a	n24
+me at	n-19
+me da	n36
+me de	l21
+me dire	n-50
+me for	n15
+me ha	l-17
+me in	n-24
+me is	n17
+me on	l19
+me to	l-15
+me with	n-19
+merci	k-43n-85
+merci a	l-32
+merci de	l43
+mes	n117
+mes de	o15
+meu	n15
+mi	k31l74n82
+mi ha	l-15
+mich	l83n135
+might	n15
+minha	n57
+mir	k26l91n121
+mir die	n19
+mit	l98n39
+mit dem	n-26
+mit den	n17
+mit ihrem	l39
+mon	k84n23
+more	k-17n38
+more i	n24
+more than	n22
+much	l-16n33
+much for	n30
+my	k-30l-44n-45o19
+na	l-41n-70o18
+na minha	n16
+nach	l-17
+nach dem	n17
+need	k-67l-48n-115
+need a	l-23
+need to	l-46n-16
+nel	k-71l-44n-102
+new	k-56l-41n-70
+next	k45
+noch	n33o34
+noch die	n24
+noch mit	l18
+nos	l-88n-30
+nos ha	n-19
+nossa	n-24
+nosso	l-24n-29
+nostra	k31o27
+nostro	n-16o26
+notre	n-83
+nous	l17n-40
+nous a	l-21n-15
+nous avons	k25
+now	k68l43n78
+nuestra	k-27o18
+nuestro	l-16n-25
+o	k-15l-16n-67o47
+o con	l15
+o nosso	l-19
+o que	n33
+oder	k-24l-45n-48
+of	k16n25
+of a	o-15
+of an	l15
+of de	n-15
+of me	n-17
+of my	l-36n28
+of the	n-32o17
+of this	n37
+of you	n39
+of your	l69n40
+on	k-28o48
+on a	n20
+on all	l16
+on it	n16
+on ma	n16
+on my	n-33
+on se	n47
+on the	k-16l15n-43o-33
+on to	l21
+on vous	o33
+on your	k37n-35
+one	k-48n57o33
+one more	n15
+one of	l16
+one with	n-19
+only	k-68l-27
+only thing	n45
+ons	k29l19
+ons op	k16
+onze	k-16l-71n-69o-28
+op	l-26
+op de	k21l-36n-27
+op jullie	n-18
+or	n-49o-16
+or in	k22
+os	k53l-41n-31o61
+other	l24
+ou	k-61l-25n-111o-32
+ou la	l15
+out	n34o43
+out of	n56o22
+over	k86l68
+over de	k17
+over die	k17
+over jullie	k24
+over there	n35
+over to	l15
+para	k-49l-48n-37o21
+para a	n-16
+para el	n22
+para la	n-25
+para o	n19o22
+para os	k20
+para un	k-20
+pelo	k23n24
+per	l-84n-106
+per i	n-17
+per il	k30n20
+per la	k-22
+please	k-59l18n-91o-21
+please tell	l-21
+por	k73n-15o15
+por la	n43
+por las	k35l-16
+por lo	k15
+por um	l15
+pour	k-30l-79n-33o33
+pour le	n-29o30
+pour les	k-15l-20n-16o-17
+pour un	n37
+pour vous	k28
+quand	k-15l-17n-16
+quand les	n-19
+quand on	n16
+que	k-23l66n67o22
+que a	l28n24
+que ce	n-15
+que de	l28
+que el	n39
+que esta	l-15
+que je	k16n22
+que le	l40n24
+que lo	k19l46
+que mes	n17
+que mon	n18
+que nos	n30o-16
+que nous	n-18
+que o	l25n17
+que votre	l29n43
+que vous	n38o-19
+qui	k18l159n80
+qui se	n20
+qui vous	l21
+quick	l-19
+schon	k32n18
+se	k40l-31o34
+se il	k15
+se la	n17o45
+se le	o46
+se lo	k29n18o34
+se me	n-20
+see	k15l-29o-33
+see how	k15
+see my	l15
+shall	k15
+shall i	o-16
+she	n-26
+should	k-22
+should be	k-17
+si	k35l-55n-17o-113
+si la	k22
+sie	k82l56n37o28
+sie auch	n-15
+sie auf	k32
+sie bitte	n-16
+sie das	l55
+sie den	o-25
+sie die	k-16n-16
+sie haben	n37
+sie ist	n16
+sie mich	n26
+sie mir	l21
+sie mit	n26
+sie uns	l-15
+sind	k-15n19o-42
+sind die	n-16
+sind es	n16
+so	l30n30o17
+so ein	n18
+so eine	n41
+so much	n33
+so the	o18
+so you	o16
+some	k21
+sono	l-26n47
+sono di	k16
+sont	k-35l-18n-21o-15
+sont ils	k-20n-17
+su	n56o-25
+such	n54
+sur	k-56o-16
+sus	n28
+tag	o-16
+te	l42n54
+tell	k-27l-52n-46
+tell me	k-26l-45n-27
+than	l22n43
+thank	k-18n-73
+thank you	k-18n-75
+thanks	k-33l-63n-79
+thanks again	n-19
+thanks for	l-24
+that	l-19n57o-18
+that i	k15n-16
+that was	n41
+that your	n-18
+the	l-47n-93o68
+the last	n51
+the me	n-16
+the new	k-23
+the next	k23
+the one	n30
+the only	n69
+the quick	l-17
+their	k16l-18o-19
+them	k30l71n-34o16
+then	n16
+there	k-43o-24
+there a	k-26l-32n-53
+these	n29
+they	l-17n15
+thing	k16n60
+this	k157l175n160o29
+this be	l15
+this is	n28
+this one	l15
+this to	l16
+those	k25o38
+time	l22n53
+time and	n-25
+time i	n25
+time the	n50
+to	k38l61n34o-20
+to a	k46
+to ask	n42
+to be	n21
+to do	n24
+to get	k-16l-19n-38
+to have	n-17
+to know	k-24l-16n-21
+to my	l-21
+to see	n20
+to the	k40l25n15
+to them	l29
+to you	o30
+to your	l43
+today	l20
+today and	o-22
+too	n42
+too much	n17
+two	k-16l-36n-35
+u	k32l49n94o-39
+u dat	n-17
+u de	k-16
+u ons	n23
+um	l29n48o18
+un	l27n22
+un mes	n27
+una	l-49n57
+und	k42l15n81o-34
+und das	n28
+und die	k22
+und her	n22
+und sie	n65
+und wir	n21
+uno	l38n29
+uns	l-51n24
+uns die	l-17
+unser	k-41l-18n-55
+unsere	k-33n-32o24
+up	k-18l35n40
+up on	n18
+up with	n25
+uw	k88l70n101o57
+van	k23o36
+van and	o-17
+van de	l32n-84
+van het	n-19
+van ons	o18
+van onze	l-23n-18
+van uw	n18
+vi	k97n147
+vielen	l-16n-35
+vielen dank	n-29
+voce	l16
+vom	n-37
+von	l-29n24o34
+von der	o15
+von einem	n19
+von mir	n-37
+von uns	o28
+voor	l-36n-40o-19
+voor de	l-19o31
+voor het	n-37
+voor u	n22
+vos	k29l21n60o51
+votre	l81n109o53
+vous	k59n81o72
+vous des	k-67n-46
+vous en	n-20
+vous un	l-15n-23
+vous vous	n37
+wann	k-22n-87
+wanneer	n-25
+want	k-16l77n-24
+want the	l38
+want to	k-31n-40
+war	k-36l-50
+was	k-58l-46n16o18
+was die	k15
+was sie	n18
+was so	n-15
+wat	k16n28
+wat is	n-27
+wenn	k65n35
+wenn das	k16
+wenn die	k15
+wenn ihr	k16
+wer	l55
+wer ist	l23
+werden	k44o-45
+were	k18l-22n29o-23
+were a	n-16
+were the	n26
+what	k-79l-94
+what are	n-28
+what i	n39
+what is	l-19n-33
+what on	n40
+what the	n16
+what you	n24
+when	k-17l-27o-30
+when will	k-16
+where	k-32l-24n-15
+where can	n-16
+where do	k-41n-28
+where it	k16
+where my	n20
+where to	k20
+which	k-101l-86n-179
+which of	n-39
+which one	n-15
+who	k31l177n31
+who can	l48
+who do	l20
+who has	n16
+who is	l34
+why	k-16n58
+why do	n21
+why does	n25
+why i	n24
+wie	k-65l-36n-92
+wie ein	n19
+wie sie	n40
+wij	k57l29
+wij bij	o15
+wij de	k21
+wij zijn	k-24
+will	k126l-16n-78o15
+will be	k88o15
+will get	k29
+will you	n-18
+wir	k55n-19o117
+wir auf	k15
+wir haben	n16o-19
+wird	k19o-39
+with	l80
+with all	l15
+with his	l16
+with me	n-23
+with the	l16
+with this	n-27
+with you	n54
+with your	l38o15
+wo	k-40l-22n-111
+would	k-47l23n-25
+would be	n62
+would have	n57
+would it	n17
+would like	k-18l-35n-47
+would the	l18
+would you	n-68
+would your	n-15
+y	k57l17n88
+y a	l30
+y su	l16
+ya	k68l-24n103o47
+ya he	k17
+yet	n16
+you	k55n130o-31
+you a	o-17
+you are	n26
+you at	n33
+you can	n30o-19
+you get	o24
+you had	n29
+you have	k-27l-23n-54
+you in	k51
+you know	n-19
+you like	k15
+you on	o-30
+you tell	n-36
+you the	o25
+you to	n25
+you want	o-16
+you will	k15o-33
+your	k63l87n81o38
+your last	n24
+zijn	k-46l-30n17o22
+zijn de	n-15
+zu	l16n62o-18
+zu ihnen	o-19
+zum	n-44o18
+zur	k-22n-21
12th	c15
15th	k16
17th	c19
1er	g17
1st	a19
2fa	e43
30th	a17i16
4b	j17
9th	n17
=account_closure	a473b-46c100e-21f60g-19h-16j-19
=annoyance	b41c-21d51g29h39j-45k36m-31n112
=asks-for-management	a-25b-35c-52d-56e109f-21g28h-56j31l463m128n-26
=billing_dispute	b415c31d115e62h-18k36l-23m-57
=cancellation	a210b22c494d127e-40f69g99h-37i50j-69k-29l-22m-59n-87
=frustration	a74b37c-29f-16g-15h-71i-58j-29k49l67n342
=legal-threat	a-57b-84c-19d-63e-62f70g224h-102i-44j-101k522l-58m-15n-101
=legal_advice	a31f159g432h17j89k73n-29o-21
=legal_inquiry	a-40b-43c73d-50f413g154h-87i50j-82k142l-24m-43n-58o-22
=medical_advice	b-26d20e29f-38g93h520j131l-20
=policy_exception	a-36b64c51d-17e-42g37i455j-31m28o46
=private_data	a40b24c-24f74g68h-39i-25j479k-26l35n-43
=promise	m-310o242
=prompt-injection	a-28b27c-47g-29h-23i50j-36l56m452o-45
=refund	a-59d467e-50f44g23h-56i-45j-42k102l-52n-116o63
=security_change	a91c-107d-85e464g-56h-56j32k-19l-20m80n-100o-16
@0@1o	o-15
@0@29	o-63
@0@2a	o-19
@0@2b	o-17
@0@2d	o-16
@0@30	o-15
@0@38	o-17
@0@3a	o-15
@0@f	o18
@0@j	o23
@1	o61
@10@11	o-18
@10@15	o24
@10@16	o21
@10@18	o-18
@10@1d	o-97
@10@1f	o17
@10@1i	o-34
@10@1m	o20
@10@1n	o-31
@10@1p	o-21
@10@1q	o-22
@10@1r	o19
@10@1v	o20
@10@1w	o17
@10@1z	o31
@10@20	o-18
@10@24	o-17
@10@26	o22
@10@29	o31
@10@2a	o-18
@10@2d	o-46
@10@2j	o26
@10@2o	o-22
@10@2t	o20
@10@2w	o-17
@10@2y	o16
@10@35	o20
@10@37	o-17
@10@38	o-18
@10@3c	o-47
@10@3f	o-33
@10@3v	o17
@10@3w	o18
@10@40	o28
@11	o16
@11@14	o22
@11@15	o16
@11@19	o20
@11@1b	o15
@11@1c	o-61
@11@1i	o30
@11@1m	o35
@11@1p	o-23
@11@1q	o-22
@11@1r	o-22
@11@1y	o-20
@11@26	o32
@11@2a	o-30
@11@2m	o28
@11@2n	o24
@11@2o	o-17
@11@2q	o-17
@11@2t	o32
@11@2y	o36
@11@33	o22
@11@37	o21
@11@38	o-21
@11@3a	o17
@11@3g	o35
@11@3i	o23
@11@3p	o-18
@11@3q	o-24
@11@40	o17
@12@14	o-22
@12@16	o22
@12@19	o16
@12@1a	o-21
@12@1g	o-16
@12@1i	o29
@12@1l	o25
@12@1n	o21
@12@1o	o55
@12@25	o42
@12@26	o16
@12@27	o-20
@12@29	o28
@12@2i	o15
@12@2m	o49
@12@2o	o-18
@12@2p	o18
@12@2x	o16
@12@2z	o16
@12@3g	o24
@12@3h	o17
@12@3m	o-16
@12@3q	o-42
@13	o-79
@13@17	o-24
@13@19	o-20
@13@1c	o17
@13@1g	o-25
@13@1i	o19
@13@1j	o-28
@13@1m	o20
@13@1p	o-18
@13@1q	o-22
@13@21	o-31
@13@25	o-17
@13@29	o-18
@13@2a	o-17
@13@2e	o-22
@13@2m	o-16
@13@2p	o18
@13@2q	o17
@13@38	o-24
@13@3b	o-34
@13@3g	o-26
@13@3j	o17
@13@3n	o-17
@14	o-41
@14@16	o18
@14@1c	o26
@14@1d	o32
@14@1h	o-25
@14@1i	o23
@14@1n	o16
@14@1p	o-21
@14@1q	o-17
@14@1r	o18
@14@1s	o19
@14@1v	o19
@14@20	o-16
@14@21	o-41
@14@22	o-18
@14@29	o-19
@14@2c	o-27
@14@2e	o23
@14@2m	o17
@14@2p	o-24
@14@2q	o24
@14@2r	o19
@14@30	o-22
@14@33	o-17
@14@3b	o16
@14@3c	o16
@14@3f	o33
@14@3k	o17
@14@3u	o-18
@14@41	o-20
@15	o59
@15@1c	o28
@15@1d	o31
@15@1f	o-19
@15@1l	o-19
@15@1m	o17
@15@1o	o-42
@15@1p	o20
@15@1s	o16
@15@1u	o19
@15@1y	o-26
@15@21	o-21
@15@26	o16
@15@2a	o-16
@15@2d	o-22
@15@2f	o18
@15@2g	o37
@15@2p	o17
@15@2q	o30
@15@2r	o-22
@15@2s	o-20
@15@34	o16
@15@3b	o42
@15@3d	o-24
@15@3e	o16
@15@3v	o-23
@16	o75
@16@17	o-19
@16@1b	o15
@16@1d	o-53
@16@1g	o29
@16@1k	o29
@16@1l	o-19
@16@1m	o20
@16@1o	o-15
@16@1p	o-32
@16@1q	o-58
@16@1r	o-15
@16@1v	o19
@16@21	o38
@16@29	o-27
@16@2b	o18
@16@2c	o19
@16@2d	o18
@16@2f	o26
@16@2g	o20
@16@2m	o20
@16@2n	o-39
@16@2r	o-19
@16@2z	o17
@16@30	o-17
@16@34	o29
@16@36	o58
@16@3d	o-17
@16@3f	o-29
@16@3g	o30
@16@3v	o-15
@17	o44
@17@18	o15
@17@1c	o24
@17@1d	o54
@17@1g	o35
@17@1l	o43
@17@1m	o28
@17@1n	o17
@17@1p	o21
@17@1u	o21
@17@2a	o-15
@17@2c	o-25
@17@2d	o-20
@17@2e	o-27
@17@2m	o21
@17@2n	o28
@17@2r	o25
@17@31	o18
@17@32	o17
@17@38	o27
@18	o26
@18@1i	o15
@18@1l	o17
@18@1p	o41
@18@2b	o-16
@18@2m	o-16
@18@2r	o18
@18@38	o21
@18@40	o15
@19	o41
@19@1l	o30
@19@1o	o-22
@19@1p	o24
@19@1r	o15
@19@1s	o18
@19@1v	o-15
@19@20	o24
@19@2g	o16
@19@2q	o-28
@19@3b	o-20
@19@40	o24
@1@12	o15
@1@1d	o32
@1@1o	o23
@1@1v	o-15
@1@25	o-18
@1@2m	o23
@1@2q	o-17
@1@34	o-37
@1@37	o26
@1@38	o21
@1@3g	o-24
@1@3r	o18
@1@3u	o-15
@1a	o22
@1a@1c	o21
@1a@1d	o17
@1a@1p	o49
@1a@1x	o-17
@1a@1y	o-19
@1a@23	o-29
@1a@27	o23
@1a@2c	o-16
@1a@2o	o-16
@1a@2p	o17
@1a@2q	o21
@1a@2r	o-20
@1a@3a	o22
@1a@3c	o18
@1a@3i	o-16
@1a@3m	o-22
@1a@3n	o17
@1a@3p	o-19
@1a@3q	o16
@1a@3u	o-22
@1b	o63
@1b@1f	o-21
@1b@1p	o34
@1b@29	o20
@1b@2y	o22
@1b@3a	o-16
@1c	o96
@1c@1d	o-46
@1c@1g	o63
@1c@1j	o-16
@1c@1m	o23
@1c@1o	o21
@1c@1q	o-20
@1c@1v	o17
@1c@1x	o24
@1c@20	o-20
@1c@21	o25
@1c@22	o-18
@1c@24	o-17
@1c@25	o16
@1c@26	o43
@1c@27	o-72
@1c@29	o33
@1c@2d	o44
@1c@2g	o-29
@1c@2j	o18
@1c@2m	o41
@1c@2n	o-18
@1c@2q	o-30
@1c@2s	o26
@1c@2t	o15
@1c@2y	o26
@1c@37	o20
@1c@38	o25
@1c@3c	o-33
@1c@3f	o-24
@1c@3g	o46
@1c@3q	o-22
@1d	o42
@1d@1e	o-24
@1d@1f	o-20
@1d@1g	o22
@1d@1l	o-17
@1d@1m	o22
@1d@1o	o16
@1d@1p	o36
@1d@1q	o-30
@1d@1v	o17
@1d@1z	o19
@1d@20	o-45
@1d@21	o18
@1d@24	o-38
@1d@26	o30
@1d@27	o-45
@1d@29	o34
@1d@2d	o35
@1d@2j	o25
@1d@2k	o-17
@1d@2l	o-16
@1d@2m	o47
@1d@2o	o-21
@1d@2q	o-47
@1d@2r	o31
@1d@2s	o22
@1d@2y	o30
@1d@30	o25
@1d@32	o36
@1d@37	o24
@1d@38	o40
@1d@3d	o-16
@1d@3e	o19
@1d@3j	o34
@1d@3q	o-77
@1d@3t	o22
@1d@3y	o-16
@1d@40	o-25
@1d@41	o15
@1e@1l	o-16
@1e@1p	o19
@1e@24	o-15
@1e@2b	o-15
@1e@2l	o-18
@1f@1k	o25
@1f@1l	o-31
@1f@1q	o-46
@1f@1z	o39
@1f@21	o19
@1f@29	o34
@1f@2a	o-15
@1f@2b	o-31
@1f@2d	o16
@1f@2e	o-22
@1f@2o	o-19
@1f@2p	o19
@1f@2q	o-22
@1f@2y	o24
@1f@2z	o17
@1f@38	o20
@1f@3b	o-20
@1f@3d	o-19
@1f@3j	o-17
@1f@3p	o-15
@1f@40	o25
@1g	o16
@1g@1h	o16
@1g@1i	o-26
@1g@1l	o50
@1g@1m	o36
@1g@1n	o55
@1g@1p	o22
@1g@1q	o-31
@1g@20	o-61
@1g@26	o15
@1g@27	o36
@1g@28	o-20
@1g@2d	o24
@1g@2e	o-26
@1g@2g	o-23
@1g@2l	o-18
@1g@2p	o17
@1g@2s	o30
@1g@33	o35
@1g@37	o21
@1g@3a	o23
@1g@3d	o-15
@1g@3f	o72
@1g@3p	o-21
@1g@3r	o-15
@1g@3t	o15
@1g@40	o17
@1h	o-29
@1h@1i	o20
@1h@1j	o-22
@1h@1l	o-26
@1h@1y	o-26
@1h@1z	o-17
@1h@29	o-26
@1h@3f	o18
@1i	o-19
@1i@1j	o-19
@1i@1m	o35
@1i@1n	o23
@1i@1p	o36
@1i@1s	o20
@1i@1x	o-19
@1i@1y	o-24
@1i@21	o-17
@1i@22	o-22
@1i@25	o23
@1i@2d	o24
@1i@2f	o-31
@1i@2g	o-26
@1i@2j	o17
@1i@2m	o28
@1i@2s	o-22
@1i@34	o-23
@1i@3a	o15
@1i@3b	o42
@1i@3f	o23
@1i@3n	o22
@1i@3r	o15
@1i@3u	o21
@1j@1l	o22
@1j@1o	o28
@1j@1p	o32
@1j@1s	o26
@1j@1x	o19
@1j@20	o-20
@1j@21	o20
@1j@23	o15
@1j@2r	o19
@1j@2t	o-15
@1j@2z	o18
@1j@31	o27
@1j@33	o16
@1j@38	o17
@1j@3c	o-18
@1j@3g	o-20
@1j@3q	o-25
@1j@3s	o19
@1j@40	o27
@1k	o46
@1k@1p	o19
@1k@21	o16
@1k@23	o15
@1k@2q	o32
@1k@2y	o24
@1k@36	o20
@1k@3y	o-16
@1l	o118
@1l@1m	o-24
@1l@1r	o-41
@1l@1w	o-41
@1l@1x	o21
@1l@21	o35
@1l@22	o24
@1l@28	o-40
@1l@29	o-111
@1l@2b	o41
@1l@2c	o-15
@1l@2d	o-15
@1l@2g	o19
@1l@2j	o40
@1l@2l	o-24
@1l@2n	o25
@1l@2o	o-24
@1l@2p	o-22
@1l@2q	o37
@1l@2r	o17
@1l@2s	o23
@1l@2z	o16
@1l@35	o25
@1l@38	o85
@1l@39	o-23
@1l@3d	o53
@1l@3e	o19
@1l@3f	o30
@1l@3h	o22
@1l@3k	o23
@1l@3l	o-20
@1l@3n	o-16
@1l@3q	o-25
@1l@3t	o25
@1l@3u	o-37
@1l@3v	o-19
@1l@3x	o21
@1m	o61
@1m@1r	o35
@1m@1s	o29
@1m@1v	o34
@1m@1w	o-30
@1m@21	o-20
@1m@23	o-29
@1m@28	o-17
@1m@29	o-16
@1m@2d	o33
@1m@2m	o40
@1m@2n	o26
@1m@2o	o-18
@1m@2p	o34
@1m@2q	o45
@1m@2r	o29
@1m@30	o26
@1m@31	o-26
@1m@35	o20
@1m@38	o-19
@1m@3c	o18
@1m@3g	o-44
@1m@3u	o-25
@1n	o52
@1n@1q	o-26
@1n@1x	o20
@1n@23	o25
@1n@27	o-35
@1n@29	o47
@1n@2b	o16
@1n@2l	o22
@1n@2n	o-24
@1n@2o	o-15
@1n@38	o18
@1n@3c	o-15
@1n@3g	o-17
@1n@3t	o-19
@1n@40	o19
@1o	o38
@1o@1y	o19
@1o@1z	o25
@1o@20	o18
@1o@22	o23
@1o@23	o15
@1o@25	o-15
@1o@2d	o-15
@1o@2g	o19
@1o@2n	o24
@1o@2p	o-74
@1o@30	o-17
@1o@32	o-24
@1o@3a	o-29
@1o@3b	o-15
@1o@3c	o15
@1o@3e	o18
@1o@3f	o56
@1p	o138
@1p@1q	o45
@1p@1r	o-29
@1p@1s	o26
@1p@1v	o-35
@1p@1w	o-42
@1p@1y	o23
@1p@20	o-37
@1p@21	o-26
@1p@22	o45
@1p@23	o60
@1p@24	o43
@1p@25	o-26
@1p@29	o70
@1p@2b	o59
@1p@2c	o-17
@1p@2d	o-19
@1p@2e	o41
@1p@2f	o22
@1p@2g	o-16
@1p@2h	o18
@1p@2k	o-28
@1p@2l	o56
@1p@2m	o56
@1p@2n	o-38
@1p@2o	o-47
@1p@2p	o-18
@1p@2u	o-15
@1p@2x	o-21
@1p@2z	o31
@1p@32	o-51
@1p@33	o-18
@1p@34	o24
@1p@35	o19
@1p@36	o42
@1p@39	o-20
@1p@3b	o62
@1p@3d	o-39
@1p@3e	o22
@1p@3k	o41
@1p@3n	o28
@1p@3p	o-57
@1p@3q	o20
@1p@3u	o-58
@1p@3w	o-16
@1p@3y	o-33
@1p@40	o35
@1q	o45
@1q@1r	o19
@1q@1s	o53
@1q@1u	o15
@1q@1w	o-15
@1q@21	o-33
@1q@22	o-18
@1q@24	o-19
@1q@26	o15
@1q@27	o-24
@1q@28	o-27
@1q@29	o-33
@1q@2b	o15
@1q@2c	o-21
@1q@2d	o-30
@1q@2g	o-30
@1q@2i	o28
@1q@2j	o34
@1q@2n	o-35
@1q@2p	o-17
@1q@2q	o15
@1q@2s	o-33
@1q@30	o-17
@1q@32	o-28
@1q@3a	o22
@1q@3b	o23
@1q@3c	o-32
@1q@3e	o36
@1q@3f	o-50
@1q@3j	o22
@1q@3k	o15
@1q@3r	o-21
@1q@3v	o-18
@1q@3y	o17
@1q@3z	o21
@1r@1u	o27
@1r@1z	o16
@1r@21	o18
@1r@26	o16
@1r@2n	o-27
@1r@2p	o21
@1r@2r	o-16
@1r@30	o-27
@1r@38	o32
@1s	o31
@1s@24	o17
@1s@25	o-19
@1s@29	o-49
@1s@2c	o-17
@1s@2g	o17
@1s@2p	o21
@1s@2r	o16
@1s@2s	o-15
@1s@3g	o-17
@1s@3u	o-15
@1s@40	o16
@1t@3g	o22
@1u	o50
@1u@20	o-22
@1u@21	o-23
@1u@29	o54
@1u@2n	o16
@1u@3b	o26
@1u@3c	o15
@1u@3g	o23
@1u@3h	o16
@1v@22	o22
@1v@27	o17
@1v@2f	o-15
@1v@2m	o-17
@1v@2q	o22
@1v@2r	o-20
@1v@2u	o-15
@1v@38	o17
@1v@41	o17
@1w	o-46
@1w@1x	o17
@1w@1z	o-15
@1w@28	o-19
@1w@29	o-43
@1w@2y	o20
@1w@30	o-26
@1w@31	o-24
@1w@32	o-21
@1w@38	o-28
@1w@3g	o37
@1w@3s	o-20
@1w@40	o-29
@1x	o32
@1x@2m	o26
@1x@2q	o32
@1x@2y	o21
@1x@34	o16
@1x@3b	o-20
@1x@3f	o19
@1x@3g	o26
@1x@3s	o-17
@1y	o-63
@1y@22	o-33
@1y@29	o21
@1y@2m	o-31
@1y@3g	o-26
@1z	o-56
@1z@23	o-38
@1z@29	o-64
@1z@2m	o-18
@1z@2y	o-17
@1z@2z	o-23
@1z@3b	o26
@1z@3c	o-23
@1z@3d	o-15
@1z@3q	o18
@1z@40	o20
@20	o-95
@20@22	o-32
@20@26	o-18
@20@29	o51
@20@2c	o20
@20@2n	o-15
@20@2r	o15
@20@2t	o-23
@20@34	o25
@20@38	o-16
@20@3a	o-22
@20@3c	o-39
@20@3f	o-15
@20@3m	o-16
@20@40	o25
@21	o-52
@21@22	o-24
@21@25	o-29
@21@26	o-23
@21@27	o17
@21@29	o38
@21@2e	o-24
@21@2f	o-15
@21@2j	o-34
@21@2m	o-21
@21@2r	o-19
@21@2y	o-19
@21@2z	o26
@21@31	o30
@21@32	o42
@21@34	o15
@21@3a	o21
@21@3b	o-19
@21@3c	o-28
@21@3d	o-25
@21@3m	o-16
@21@3r	o-15
@21@3v	o-16
@21@40	o36
@21@41	o-20
@22	o-24
@22@27	o27
@22@2b	o-19
@22@2g	o23
@22@2j	o23
@22@2m	o-16
@22@2p	o18
@22@2r	o15
@22@2y	o-21
@22@32	o16
@22@3b	o-34
@22@3h	o23
@22@3k	o15
@22@3n	o-15
@23	o-43
@23@2d	o-21
@23@2f	o-19
@23@2h	o-17
@23@2m	o-21
@23@2r	o19
@23@3a	o-23
@23@3f	o27
@23@3g	o-32
@23@3n	o-18
@23@41	o-17
@24	o-64
@24@2g	o-22
@24@2q	o-29
@24@3b	o-18
@25	o-89
@25@2b	o16
@25@2d	o-34
@25@2g	o-15
@25@2r	o-61
@25@2s	o-18
@25@32	o-19
@25@37	o-19
@25@3a	o18
@25@3g	o-26
@25@41	o-21
@26	o-55
@26@2g	o21
@26@2m	o-33
@26@2q	o-20
@26@2r	o-28
@26@35	o23
@26@38	o21
@26@3b	o-23
@26@3f	o23
@27	o-58
@27@2d	o-32
@27@2n	o-24
@27@2r	o27
@27@2t	o20
@27@2w	o-20
@27@2x	o15
@27@30	o-28
@27@32	o-19
@27@38	o-21
@27@3b	o-38
@27@3c	o-48
@27@3e	o-21
@27@3f	o-43
@27@40	o16
@28	o-55
@28@29	o-27
@28@2q	o19
@28@3b	o-18
@28@3c	o-20
@28@3g	o-15
@28@3v	o-20
@28@41	o-19
@29@2a	o-30
@29@2d	o-15
@29@2f	o-18
@29@2j	o24
@29@2l	o-20
@29@2m	o18
@29@2n	o20
@29@2q	o33
@29@2s	o25
@29@30	o25
@29@32	o23
@29@33	o-18
@29@38	o-23
@29@3d	o28
@29@3f	o42
@29@3h	o22
@29@3j	o27
@29@3p	o17
@29@3q	o-28
@29@3s	o-23
@29@3t	o-22
@29@3v	o-35
@29@3w	o-39
@29@40	o-16
@2@1j	o17
@2@1m	o21
@2@1p	o-48
@2@21	o17
@2@25	o-15
@2@27	o25
@2@2b	o-15
@2@2d	o-15
@2@38	o-22
@2@3r	o-20
@2@b	o-16
@2@g	o-50
@2@h	o31
@2a	o-62
@2a@2p	o17
@2a@2s	o-15
@2a@38	o-43
@2a@3b	o-16
@2a@3g	o-30
@2a@3q	o-18
@2b	o-50
@2b@2c	o-23
@2b@2d	o-16
@2b@2j	o18
@2b@2y	o-15
@2b@38	o-17
@2b@3a	o-30
@2b@3f	o17
@2b@3g	o-36
@2b@3m	o17
@2c	o-43
@2c@2j	o-20
@2c@2k	o-32
@2c@2n	o-21
@2c@2r	o-18
@2c@32	o-17
@2c@34	o19
@2c@39	o-17
@2c@3b	o-19
@2c@3g	o-20
@2c@40	o23
@2c@41	o21
@2d	o-66
@2d@2m	o16
@2d@2q	o15
@2d@2r	o-16
@2d@2t	o18
@2d@2y	o18
@2d@3d	o-27
@2d@3e	o24
@2d@3g	o-23
@2d@3u	o23
@2d@3w	o-17
@2e	o-51
@2e@2p	o19
@2e@30	o-48
@2e@32	o15
@2e@3b	o-30
@2e@3g	o21
@2e@3r	o-22
@2f	o-33
@2f@2g	o-19
@2f@2m	o-36
@2f@2p	o22
@2f@2s	o-22
@2g	o18
@2g@2s	o-29
@2g@2z	o27
@2g@31	o16
@2g@3b	o-46
@2g@3g	o19
@2h@2n	o15
@2h@3g	o-19
@2h@3h	o-16
@2i	o36
@2i@34	o16
@2i@37	o-15
@2j	o78
@2j@2m	o19
@2j@2o	o24
@2j@2q	o32
@2j@2r	o-28
@2j@30	o17
@2j@34	o16
@2j@3a	o16
@2j@3d	o19
@2j@3g	o-17
@2j@3m	o16
@2j@3y	o24
@2k	o-33
@2k@3g	o-36
@2l	o-46
@2l@2n	o15
@2l@2q	o-29
@2l@2r	o20
@2l@2y	o-18
@2l@34	o-15
@2l@38	o18
@2l@3f	o20
@2l@40	o-28
@2m	o15
@2m@2q	o-21
@2m@2s	o-16
@2m@30	o17
@2m@34	o21
@2m@38	o-20
@2m@3j	o-16
@2m@3l	o-20
@2m@3m	o-21
@2m@3o	o-15
@2m@3p	o-16
@2m@3s	o-15
@2m@3u	o19
@2m@3v	o18
@2m@3z	o17
@2m@40	o19
@2n@2q	o16
@2n@30	o17
@2n@32	o17
@2n@3e	o-22
@2n@3f	o-19
@2n@3g	o-19
@2n@3q	o-20
@2o	o-122
@2o@2p	o-26
@2o@30	o-15
@2o@3b	o-35
@2o@3y	o-44
@2p	o98
@2p@30	o22
@2p@35	o16
@2p@3g	o27
@2p@3j	o-19
@2p@3m	o-15
@2p@3q	o19
@2q	o-22
@2q@2t	o18
@2q@2w	o-16
@2q@30	o-17
@2q@31	o34
@2q@35	o22
@2q@3a	o34
@2q@3d	o16
@2q@3g	o22
@2q@3i	o16
@2q@3k	o24
@2q@3l	o-15
@2q@3n	o-18
@2r@2y	o-19
@2r@31	o-17
@2r@3c	o15
@2r@3d	o22
@2r@3f	o15
@2r@3g	o-51
@2r@3m	o-23
@2r@3n	o-23
@2r@3p	o-36
@2r@3q	o22
@2r@3s	o20
@2r@3y	o-18
@2r@40	o18
@2s	o-33
@2s@2t	o15
@2s@2z	o21
@2s@34	o-20
@2s@3e	o-17
@2t@33	o18
@2t@3f	o28
@2t@3g	o-22
@2t@3i	o20
@2u	o-39
@2u@38	o-17
@2x	o-21
@2y	o23
@2y@38	o28
@2y@3a	o26
@2y@3b	o18
@2y@3e	o15
@2y@3l	o-17
@2y@40	o17
@2z	o39
@2z@38	o21
@2z@41	o-19
@30	o-24
@30@32	o28
@30@35	o27
@31	o30
@32	o25
@32@35	o16
@32@38	o-23
@32@3b	o-17
@32@3f	o16
@32@3n	o21
@32@40	o18
@33@37	o-21
@34	o40
@34@36	o16
@34@3g	o34
@34@3r	o15
@34@3u	o-16
@34@41	o24
@35	o35
@36	o43
@36@3g	o27
@37	o36
@37@3a	o16
@37@3g	o-23
@37@3y	o-15
@38	o16
@38@3g	o-21
@38@3n	o-16
@38@3p	o-25
@38@3v	o-28
@38@40	o17
@38@41	o21
@39	o-35
@3@14	o16
@3@17	o-25
@3@1s	o-20
@3@29	o-27
@3@2m	o-18
@3@2r	o-16
@3@3b	o-17
@3@3g	o39
@3@h	o48
@3a@3b	o-31
@3a@3q	o17
@3a@3v	o-16
@3a@3y	o15
@3a@40	o19
@3b	o-34
@3b@3c	o30
@3b@3e	o40
@3b@3i	o23
@3b@3j	o44
@3b@3k	o23
@3b@3l	o-24
@3b@3m	o-17
@3b@3n	o-16
@3b@3q	o-35
@3b@3r	o-18
@3b@3y	o-16
@3c@3e	o33
@3c@3n	o-19
@3c@3q	o-16
@3c@3t	o-16
@3d	o20
@3e	o36
@3e@3f	o-39
@3f	o90
@3f@3q	o-20
@3g	o-16
@3g@3m	o-36
@3g@3o	o-16
@3g@3t	o-16
@3g@3u	o20
@3g@40	o55
@3g@41	o25
@3h	o31
@3k	o38
@3l	o-68
@3m	o-67
@3n	o-51
@3n@3q	o15
@3n@3r	o-15
@3o	o-31
@3p	o-69
@3q	o-37
@3t	o17
@3u	o-20
@3v	o-36
@3y	o-64
@4	o60
@40	o136
@41	o40
@4@10	o39
@4@12	o17
@4@17	o15
@4@1c	o19
@4@1i	o-16
@4@1j	o-15
@4@1m	o24
@4@1p	o25
@4@1q	o-21
@4@25	o-18
@4@29	o-41
@4@2q	o20
@4@3g	o-17
@4@3v	o-36
@4@b	o18
@4@h	o46
@5@11	o-31
@5@1a	o-17
@5@1b	o17
@5@1c	o16
@5@1d	o23
@5@1f	o-18
@5@1g	o-23
@5@1p	o36
@5@1s	o-24
@5@29	o-24
@5@2b	o-22
@5@2r	o18
@5@2v	o-19
@5@34	o-20
@5@3f	o22
@5@3q	o-15
@5@f	o-15
@5@h	o-25
@5@s	o33
@5@x	o-22
@6	o52
@6@10	o25
@6@11	o18
@6@1f	o16
@6@1g	o16
@6@1j	o20
@6@1p	o36
@6@1q	o15
@6@23	o-17
@6@2m	o15
@6@2q	o16
@6@2r	o22
@6@3a	o-15
@6@3b	o16
@6@40	o18
@6@7	o-18
@6@a	o22
@6@c	o27
@7	o55
@7@14	o-27
@7@15	o28
@7@1d	o19
@7@1f	o29
@7@1h	o-18
@7@1l	o-19
@7@1m	o-15
@7@1p	o20
@7@1v	o-15
@7@1z	o-25
@7@22	o18
@7@26	o22
@7@2a	o-15
@7@2b	o-17
@7@2g	o20
@7@2p	o-23
@7@2q	o77
@7@2y	o-20
@7@2z	o-15
@7@3a	o18
@7@3b	o23
@7@3g	o57
@7@b	o-16
@7@r	o24
@7@s	o16
@7@t	o18
@8	o53
@8@17	o-15
@8@1b	o23
@8@1c	o18
@8@1l	o33
@8@1m	o-15
@8@1o	o15
@8@1p	o23
@8@1w	o16
@8@1z	o-21
@8@22	o34
@8@29	o-26
@8@2e	o-19
@8@2p	o-19
@8@2r	o18
@8@34	o29
@8@3b	o24
@8@3g	o41
@8@3t	o20
@8@a	o-16
@8@e	o16
@8@f	o-21
@9	o46
@9@12	o16
@9@15	o-18
@9@17	o-17
@9@19	o-23
@9@1l	o59
@9@1n	o16
@9@1o	o-16
@9@1u	o15
@9@25	o-15
@9@2a	o-35
@9@2g	o18
@9@2j	o23
@9@2m	o-30
@9@2t	o-21
@9@2x	o-15
@9@3b	o-15
@9@3g	o-23
@9@3m	o-21
@9@3t	o18
@9@3y	o16
@9@c	o15
@9@j	o17
@9@k	o19
@9@z	o-18
@a	o61
@a@10	o41
@a@14	o-16
@a@15	o16
@a@17	o-17
@a@19	o-49
@a@1d	o-21
@a@1f	o16
@a@1g	o-60
@a@1h	o-32
@a@1i	o-41
@a@1j	o-47
@a@1m	o20
@a@1n	o26
@a@1p	o-24
@a@1q	o-16
@a@1r	o18
@a@1u	o29
@a@1y	o-18
@a@20	o19
@a@22	o-25
@a@25	o-28
@a@27	o23
@a@28	o-27
@a@29	o56
@a@2a	o-21
@a@2b	o-26
@a@2d	o-31
@a@2m	o-26
@a@2n	o16
@a@2p	o24
@a@2q	o20
@a@2t	o-26
@a@2x	o19
@a@2y	o-25
@a@30	o18
@a@35	o23
@a@36	o15
@a@38	o59
@a@3c	o16
@a@3f	o32
@a@3g	o-27
@a@3p	o18
@a@3r	o-30
@a@b	o-48
@a@c	o-24
@a@e	o-42
@a@f	o-39
@a@g	o-29
@a@h	o-19
@a@r	o35
@a@s	o16
@a@w	o-16
@a@y	o-24
@b	o30
@b@11	o-23
@b@12	o20
@b@13	o-19
@b@19	o-18
@b@1d	o30
@b@1g	o-29
@b@1i	o-35
@b@1o	o37
@b@1p	o-19
@b@1q	o25
@b@1u	o15
@b@21	o-30
@b@22	o-29
@b@25	o17
@b@27	o17
@b@28	o15
@b@29	o65
@b@2a	o-22
@b@2d	o-22
@b@2g	o-19
@b@2p	o29
@b@2s	o-25
@b@2t	o-17
@b@2u	o-16
@b@2y	o-17
@b@30	o18
@b@3b	o-18
@b@3m	o16
@b@3r	o-24
@b@3t	o-21
@b@3u	o20
@b@3w	o-25
@b@c	o-36
@b@d	o43
@b@g	o17
@b@h	o-18
@b@o	o17
@b@s	o22
@b@w	o-17
@c	o71
@c@10	o22
@c@15	o24
@c@1a	o-21
@c@1g	o-26
@c@1l	o49
@c@1p	o35
@c@1q	o28
@c@1u	o16
@c@1z	o-33
@c@22	o-20
@c@29	o21
@c@2a	o-23
@c@2m	o25
@c@2p	o33
@c@32	o18
@c@3d	o15
@c@3g	o-33
@c@40	o21
@c@41	o19
@c@d	o29
@c@h	o-78
@c@j	o16
@d	o107
@d@14	o16
@d@15	o-15
@d@16	o-21
@d@17	o-16
@d@1a	o-17
@d@1c	o-23
@d@1f	o20
@d@1g	o-46
@d@1i	o-30
@d@1j	o-24
@d@1m	o38
@d@1n	o-16
@d@1p	o-34
@d@1q	o26
@d@1r	o25
@d@1u	o25
@d@21	o-65
@d@22	o-39
@d@28	o-19
@d@29	o-62
@d@2a	o-22
@d@2d	o-20
@d@2f	o15
@d@2n	o22
@d@2p	o38
@d@2s	o-16
@d@2t	o-29
@d@2y	o-19
@d@38	o-16
@d@3j	o15
@d@3m	o-22
@d@3r	o-20
@d@3v	o28
@d@40	o18
@d@41	o18
@d@g	o41
@d@h	o51
@d@l	o-18
@d@o	o-23
@d@t	o-15
@d@z	o24
@e	o29
@e@10	o17
@e@16	o16
@e@1f	o15
@e@1h	o-15
@e@1j	o-16
@e@1p	o40
@e@1q	o32
@e@24	o15
@e@27	o21
@e@2d	o-16
@e@2m	o-22
@e@2p	o21
@e@3e	o17
@e@3r	o-16
@e@f	o67
@e@g	o-16
@e@o	o-29
@e@p	o-20
@e@x	o16
@f	o26
@f@10	o19
@f@1a	o-24
@f@1f	o22
@f@1g	o25
@f@1m	o-22
@f@1p	o47
@f@1r	o21
@f@1s	o15
@f@1t	o27
@f@1z	o-34
@f@23	o-49
@f@2d	o-17
@f@2e	o-26
@f@2g	o24
@f@2h	o-20
@f@2p	o16
@f@2q	o-37
@f@32	o22
@f@3a	o-17
@f@3b	o-38
@f@3m	o-16
@f@3q	o20
@f@3r	o-17
@f@3v	o-26
@f@40	o36
@f@g	o28
@f@h	o-48
@f@k	o28
@f@s	o-19
@f@t	o-25
@f@u	o-21
@g	o16
@g@11	o31
@g@12	o19
@g@1d	o24
@g@1g	o-21
@g@1j	o-40
@g@1l	o-25
@g@1p	o-62
@g@1s	o22
@g@21	o-20
@g@22	o-16
@g@23	o40
@g@29	o38
@g@2b	o-20
@g@2f	o-17
@g@2m	o-16
@g@2p	o-15
@g@2t	o-29
@g@2u	o-15
@g@38	o-25
@g@3q	o-15
@g@3r	o16
@g@41	o-33
@g@h	o43
@g@q	o18
@g@z	o-15
@h	o28
@h@14	o16
@h@16	o23
@h@1a	o-20
@h@1b	o24
@h@1g	o-19
@h@1i	o-28
@h@1m	o-37
@h@1o	o37
@h@1p	o34
@h@1s	o20
@h@1w	o15
@h@20	o24
@h@22	o-31
@h@23	o-56
@h@27	o18
@h@28	o-15
@h@2a	o-23
@h@2g	o-16
@h@2h	o-27
@h@2i	o16
@h@2l	o-27
@h@2m	o-41
@h@2n	o22
@h@2q	o20
@h@3b	o-30
@h@3g	o37
@h@3h	o-27
@h@3u	o16
@h@u	o-47
@h@v	o-16
@h@y	o18
@i	o27
@i@12	o18
@i@15	o15
@i@1p	o47
@i@23	o-16
@i@29	o24
@i@2g	o22
@i@2m	o27
@i@2q	o49
@i@2s	o-15
@i@38	o-22
@i@3a	o26
@j	o80
@j@11	o22
@j@12	o17
@j@16	o-17
@j@17	o17
@j@1c	o35
@j@1d	o18
@j@1i	o-25
@j@1o	o18
@j@1p	o33
@j@1x	o22
@j@1y	o-21
@j@22	o19
@j@24	o-16
@j@2p	o-20
@j@2y	o15
@j@37	o19
@j@38	o19
@j@3b	o-20
@j@3g	o18
@j@3m	o16
@j@3y	o-15
@j@l	o25
@j@o	o-23
@j@q	o-23
@j@s	o16
@j@t	o27
@k	o27
@k@13	o-18
@k@1c	o15
@k@1l	o35
@k@1p	o-55
@k@1q	o15
@k@20	o19
@k@21	o-22
@k@23	o16
@k@25	o-19
@k@26	o15
@k@28	o-15
@k@2d	o-40
@k@2g	o21
@k@2j	o31
@k@2q	o22
@k@3a	o15
@k@3d	o33
@k@3g	o15
@k@3y	o17
@k@40	o16
@k@z	o-34
@l@10	o15
@l@11	o15
@l@16	o-31
@l@1h	o16
@l@1j	o-19
@l@1k	o-25
@l@1l	o46
@l@1r	o16
@l@1s	o17
@l@29	o-25
@l@2n	o34
@l@2x	o-21
@l@3a	o22
@l@3g	o25
@l@3q	o-18
@l@3s	o15
@l@q	o-25
@l@w	o19
@m@13	o-15
@m@15	o-15
@m@17	o-35
@m@1c	o20
@m@1l	o65
@m@1n	o22
@m@1p	o-19
@m@1r	o17
@m@1w	o-30
@m@1x	o-35
@m@21	o-23
@m@29	o-25
@m@2a	o-34
@m@2e	o-17
@m@2n	o21
@m@30	o-16
@m@3f	o21
@m@40	o24
@m@n	o-30
@n@1p	o17
@n@22	o-16
@o@10	o16
@o@11	o19
@o@16	o25
@o@1g	o-15
@o@1i	o-36
@o@1j	o-26
@o@1m	o26
@o@1p	o-32
@o@1q	o31
@o@1z	o-17
@o@21	o-20
@o@22	o-19
@o@29	o-18
@o@2a	o-16
@o@2f	o16
@o@2p	o40
@o@2q	o15
@o@2t	o-19
@o@32	o18
@o@34	o19
@o@3b	o51
@o@3g	o-37
@o@3q	o19
@o@3s	o16
@o@40	o17
@o@q	o15
@o@t	o18
@o@w	o-25
@p@17	o-19
@p@1d	o-19
@p@1j	o-15
@p@1m	o18
@p@1n	o-19
@p@1p	o25
@p@1q	o17
@p@1s	o16
@p@21	o-18
@p@24	o-38
@p@2b	o22
@p@2p	o18
@p@2q	o24
@p@2r	o16
@p@2y	o19
@p@3f	o-22
@p@3n	o-32
@p@r	o17
@p@u	o18
@p@z	o26
@q@10	o-36
@q@11	o-17
@q@12	o-35
@q@13	o15
@q@18	o20
@q@1a	o27
@q@1d	o-38
@q@1g	o-23
@q@1h	o-19
@q@1j	o-23
@q@1k	o35
@q@1l	o-20
@q@1o	o-23
@q@1p	o-41
@q@1x	o18
@q@1y	o-22
@q@1z	o-15
@q@27	o22
@q@2a	o15
@q@2e	o-17
@q@2l	o-17
@q@2n	o-17
@q@2p	o26
@q@2r	o21
@q@2y	o15
@q@30	o-19
@q@34	o28
@q@36	o31
@q@3b	o-22
@q@3f	o-21
@q@3q	o-25
@q@3r	o21
@q@41	o16
@q@s	o16
@q@t	o-15
@q@u	o35
@q@y	o15
@r	o15
@r@11	o26
@r@13	o-15
@r@18	o-16
@r@1d	o24
@r@1g	o-24
@r@1i	o-41
@r@1l	o18
@r@1m	o31
@r@1p	o18
@r@1q	o67
@r@1s	o-17
@r@1z	o-54
@r@21	o-16
@r@22	o-21
@r@25	o-28
@r@26	o20
@r@29	o-45
@r@2d	o-20
@r@2k	o-25
@r@2p	o32
@r@2q	o24
@r@2s	o-21
@r@3a	o25
@r@3b	o26
@r@3y	o-17
@r@40	o18
@r@41	o26
@r@y	o17
@s	o58
@s@10	o21
@s@12	o32
@s@14	o-26
@s@15	o-18
@s@16	o24
@s@1c	o32
@s@1d	o52
@s@1l	o23
@s@1o	o17
@s@1q	o25
@s@1v	o19
@s@27	o20
@s@2b	o-17
@s@2j	o19
@s@2o	o-20
@s@2y	o16
@s@34	o-16
@s@37	o26
@s@3a	o17
@s@3b	o24
@s@3c	o-18
@s@3e	o25
@s@3f	o24
@s@3g	o-21
@s@3j	o16
@s@3n	o-17
@s@3y	o-20
@s@40	o26
@s@41	o15
@t	o40
@t@11	o32
@t@13	o-18
@t@17	o-17
@t@1c	o24
@t@1d	o44
@t@1o	o16
@t@1p	o28
@t@22	o-17
@t@25	o22
@t@29	o-26
@t@2g	o-23
@t@2m	o-21
@t@2o	o-18
@t@2q	o38
@t@2r	o16
@t@3y	o-19
@t@y	o27
@u@12	o-24
@u@1a	o-19
@u@1c	o20
@u@1p	o17
@u@1z	o-21
@u@29	o54
@u@2q	o28
@u@2y	o-16
@u@38	o16
@u@3r	o15
@u@3u	o-16
@v@1f	o29
@v@1j	o47
@v@1l	o19
@v@1m	o-16
@v@1o	o15
@v@1q	o38
@v@1r	o18
@v@1z	o-30
@v@2g	o-17
@v@2m	o29
@v@2t	o-19
@v@3b	o44
@v@3g	o21
@w@1g	o27
@w@1l	o-19
@w@21	o27
@w@23	o-16
@w@24	o17
@w@2p	o35
@w@2q	o-25
@w@2t	o-15
@w@30	o16
@w@38	o15
@w@41	o18
@x@1b	o-19
@x@1j	o-18
@x@1p	o45
@x@1s	o-22
@x@21	o-18
@x@23	o15
@x@2g	o17
@x@2n	o-19
@x@2p	o23
@x@2q	o45
@x@2t	o-19
@x@3a	o16
@x@3b	o24
@x@3e	o-26
@x@3r	o-16
@y	o35
@y@12	o-22
@y@16	o21
@y@1e	o-16
@y@1i	o-35
@y@1m	o22
@y@1p	o36
@y@1s	o15
@y@1z	o18
@y@24	o-32
@y@27	o18
@y@2l	o-23
@y@2m	o-16
@y@2r	o16
@y@2s	o-16
@y@38	o19
@y@3n	o-16
@y@3q	o19
@z	o-17
@z@15	o19
@z@16	o43
@z@17	o-21
@z@1g	o-25
@z@1l	o-39
@z@1m	o16
@z@1q	o26
@z@1u	o-19
@z@1z	o-19
@z@20	o-17
@z@22	o-27
@z@25	o-48
@z@2a	o22
@z@2e	o16
@z@2q	o30
@z@2r	o-20
@z@2x	o26
@z@30	o-22
@z@34	o27
@z@3b	o39
@z@3g	o-24
@z@3r	o-16
a alguien	g19h16
a assinatura	c25
a balanca	h29
a besoin	k-17
a bien	e-15f-15l-15
a bit	i42n-32
a boat	e17
a cada	n15
a cafe	e15
a caixa	e17
a card	e-21n-22
a carga	f16
a casa	b32h16n20
a cause	k23n25
a change	e19
a chaque	h16
a charge	b73
a chave	e26
a chi	f42h16j16l20
a child	h66i17
a claim	k34
a colleague	h16
a coluna	i-17
a combien	h15
a comissao	k23
a company	g16n44
a competitor	g19
a complete	n15
a conta	a79b55h-17
a contract	g29
a copy	b-37j50n-17
a cor	n-21
a cote	j15n17
a court	g33
a credit	b-33d-24
a culpa	g17
a customer	a55b-47d-22
a day	h45i19n-16
a deja	d19i18
a deposit	d16
a deux	b15
a direcao	j15
a direct	b69
a disparu	h-19
a double	h-19
a due	e25
a duplicate	b18
a encomenda	c18
a entrega	i-15
a espera	d15
a esquerda	c-18
a ete	b33e94m17n-31
a etiqueta	i19
a expire	i34
a faire	a16d-15
a fare	d-15i16
a fatura	n-16
a festa	i-16
a fine	g39k15
a firm	n18
a flight	h15
a folder	a-18
a garantia	f-24
a gente	j15
a giugno	i18
a good	g-15
a group	j16
a guest	g21n-24
a higher	l16
a human	i15
a joke	n-22
a judge	g69k83
a larrivee	d20
a law	g-17k24
a lawyer	g15k19
a legal	f-28
a lei	f28g38
a lentree	g-16
a letter	g27k17
a licence	c15f26
a line	a17
a linha	b15
a lista	i-17
a loja	d15
a lost	g18i17
a mais	b26i17
a mano	j-20
a mao	b16
a maquina	n-25
a marzo	a-20
a matter	l17
a member	a17g40
a mesa	d16
a meta	c-15h16
a minute	n-15
a mistake	b23c20
a month	i22j17n25
a multa	g21
a nadie	k-21
a nice	n-31
a noi	b22
a nombre	g30j15
a nome	c19
a nota	n29
a nova	j16
a obra	c18d19g18
a ogni	n15
a otro	a19e15
a pacemaker	h17
a pack	h16
a pagar	g25
a paper	g-17
a partir	a20b-16c36f18h31m16o-15
a pas	b-17
a patient	j15
a payment	b66
a peca	d15
a penny	d17
a permit	f17g55
a person	h37m35n22
a phone	e-44
a photo	a-20
a place	g18
a point	i34
a porta	e16g35
a posto	d-29
a primeira	n-17
a pris	e37h15
a purchase	b21d42
a quel	j47
a quelle	b-16e-18f-16g-30h-36i-25n-36
a quem	l31
a question	d-15
a questo	l17
a quien	f15g19i16k15l20m20
a quote	f-15
a r3fund	d67
a rate	i-25
a recu	j15
a reference	g15
a refund	d-69
a reply	l15n16
a report	k15
a right	f16
a room	n-18
a sa	f19g18
a second	j15n15
a segunda	o15
a senhora	j18
a senior	l30
a shop	g17
a short	d-19
a sign	g31l-16
a signe	a18f18
a simple	n23
a single	d-16n20
a soft	i17
a son	o20
a sorry	n29
a special	i23
a statement	f16
a sua	l18
a supprimer	c42
a t	d18f24j74
a table	b15
a tarde	i-16
a tarifa	i16
a taxa	i66
a tenant	g17
a tener	n21
a terrible	n-15
a text	g32
a third	f18i40
a tiempo	c21
a tiny	i55
a titre	i41
a tous	n-15
a tout	g16
a transaction	b80c93
a transfer	b-23n-18
a transferencia	c19d15
a trial	a16
a trouve	e20
a tu	m17
a tutti	e15
a ultima	j15
a ver	l28n15
a visa	n-16
a voi	b15f15
a vossa	f20
a voucher	d55
a week	d19i40n-18
a withdrawal	b29
a word	l54
a working	n27
a written	g15
a year	n21
a zero	e20
a2	j-17k-15
a3	f-15h-16
a4	f-15g-15k-15
aan	d-20f21g22h28j-46l26o-26
aan bij	h37
aan de	e-38f32g-17i-19l32n36
aan een	e17
aan het	g16
aan je	m27
aan te	e17
aanbe*	d45i18
aanbetaling	d45i18
aange*	b17k36
aankl*	g16
aanko*	f21k33
aankoop	k31
aanma*	b17i18
aanmaning	b20
aanne*	e19g34
aansp*	f150k22
aansprakelijk	f63
aansprakelijk als	f47
aansprakelijkheid	f62
aanta*	b15
aanvr*	d-16e18
ab	b39c63d22e32f36i23m24n-17o25
ab jetzt	m23
ab montag	e20
ab sofort	c21e16l15
ab wann	f32g15
ab welchem	h15
abajo	b15c15
aband*	c22n31
abbes*	c44
abbia*	a15b48c15d32n-32o21
abbiamo	a15b48c15d32n-32o21
abbiamo gia	f-16
abbon*	b37i21
abbonamento	b38
abbre*	a15
abbuc*	b57
abbuchung	b57
abgeb*	b20d17
abgebucht	b20d17
abgel*	e-16i24
abgem*	c20
abges*	c20d17e17m37
abgesagt	d19
abgeschlossen	j15
abgez*	b36
abgezogen	b36
abier*	a17e21
abierta	e23h15
abierto	a16
abili*	e19
abime*	d18
ablau*	n38
able	n-38
able to	n-38
abmah*	g18
abmahnung	g17
abmel*	a21
abnah*	f18
abo	b16
abogada	k-27
abogado	g15k26
abona*	b31d17
abonn*	a-17b36c79j41n-20
abonnement	b40c75
abonnement a	c26
abonnes	j32
abono	b16d49o19
abono de	d21
about getting	d19
above	f16l30m17
above this	m28
abrec*	b75
abrechnung	b75
abril	n18
abrim*	c15
abrimos	c15
abrir	g24i24
abrir la	g17i17
abroa*	f20g21
abroad	f20g21
absage	c17
absch*	a19b32d17
absen*	b16j36
absent	b17j38
absol*	n40
absur*	n23
abusi*	g24k16
aca	n20
acaba*	i15n55
acabado	i15
acabe*	a20i18
acabo*	h-19
acabou	h-19
acade*	c32j15
academia	c32
acc	a66e17
acced*	e21
accen*	e-22
accents	e-19
accep*	a-15b-36c20e-24g20h-25i117j-32m35n-29
accept	g35i65n-16
accept a	i27
accept the	g26i15
accepted	c16
accepteren	f19i24
acceptez	i49
acces	a17e118
acces*	a48b27e196n-18
acceso	e77
acceso y	a15
access	e82i25
access to	b20e41
accesso	a37
accet*	g15i42
accettare	g22
accettate	i20
accettato	c16
accid*	e19g91
accident	g52
accidente	g36j17
accio*	k15
acciones	k15
accor*	b36f35i35o-24
according	b39f21j17o-22
according to	b38f21j16o-22
accou*	a171c-18e56f-58g-87h-75i-87j20k-40l-28m-38n-88
account	a159e35f-48g-76h-64i-61j27k-34l-23m-40n-76
account and	j17
account as	e15
account at	a64
account be	a-25
account bij	a27
account closed	a-32
account for	j-15
account has	a19
account in	a-23
account number	a-18j-20
account of	a-35
account please	a28
account should	a35
account shows	b-21
account te	e31
account that	b16e-15
account with	a74j31
accountant	b-28
accounts	a22b25
accue*	n16
accus*	g31
aceit*	b-19e-31i68j-21n-28
aceita	e-22f-22
aceitam	i38
aceitem	i26
acept*	c30g40i87m17
aceptado	f19
aceptan	b-17
aceptar	g18
acert*	b20d17
acerto	b21
acess*	e62
acesso	e62
acesso ao	e19
ach	n26
acham	g19
acham que	g18
achei	n-17
achet*	b37c16j34
achete	b41c20j39
acho	e16
acho que	e16
acht	b28o17
achte*	a15c15i31j56
achter	a18c19j17
acima	l21m22
ackno*	c18
acknowledge	c18
aclar*	f23
aclarar	b16f19
acomp*	i18
acons*	g182h32l-16n-36
aconseja	g56
aconsejan	h35
aconsejan para	h38
aconselhem	g16
acord*	c17f24g24
acordo	c19f25g25
acordo de	c19f20
acoun*	a87e20
acount	a87e20
acount i	a31
acred*	n29
acros*	i17
across	i17
across the	i18
act	f23m61
act as	m28
actie	i36
actie*	a19
actief	a19
actio*	c-17k50
action	c-17k50
activ*	b-34h-35j-27l-15n-21
activate	b-16
activite	g19
activity	e21
actua*	e31n16
actual	d16
actualizar	e18
actually	c16n29
acuer*	f24g16
acuerdo	f24g16
ad	c38
add	a-35b-47c-30d-27e-18f-38h-32i-38l-15n-31
add a	b-26
add my	e15
addeb*	b25
addebitato	b28
added	b66
added to	b33
addit*	b29
additional	b29
addre*	b-16j74l-29o-20
address	f-15g-21j40l-26m-17o-19
address for	j-29
address of	j18
addressed	g15
addresses	f22j31
adds	d-19
adess*	d15m15n20
adesso	d15m15n20
adeye*	c17
adeyemi	c17
adher*	b16j15
adherents	j15
adhes*	a16c20
adian*	d23
adjun*	j-15
admin	e129m87
admin rights	e-24
admin*	b25e147l68m83
administracao	l26
administrador	e19j15l15m17
administrateur	e-27
administrator	e53m53
admit	g19
admit*	e-18f-22i61
admite	e-17f-21
admiten	i33
adres	j77
adres van	j31
adres*	f22g-15i-17j158o-19
adresse	f28j54o-17
adresse de	j16
adressen	j54
ads	f25
adult*	i23
adulto	b17
advan*	d23
advance	d23
advance for	d19
adver*	c16i-20k20
advert	c15i-15
advertising	k16
advic*	f-35
advice	f-35
advice on	g17
advie*	f-16
advies	f-16
advis*	g126h90k27
advise	g65h27
advise me	g54
advised	k28
adviseert	g20
advocaat	g18
advog*	k30
advogado	k24
af	b31c75i16m33o23
af van	b15c47i19
afdel*	f32
afdeling	f33
affai*	n19
affic*	b34g-22h15i-43j-31k-18n-18
affiche	b41h27i-31j-23
affiche t	j-18
affiches	f16
afgeb*	b25c19
afgeh*	b19c18
afges*	b47i15
afgesproken	b24
aforo	i18
afrai*	c38
afraid	c38
afrek*	b25
afrekening	b25
afsch*	b54
afschrift	b22
afschrijving	b23
afschrijving van	b17
afslu*	a38
afsluiten	a37
after	a29b-17c32d-37e40f54g83h186i87k25n51o-37
after a	h30
after me	g39
after the	a15c37e89f31g16h47i31
after two	g17
after you	n19
after your	h33
afterwards	d16
afval*	c19
again*	c16f16g79h19i43k53
against	c16f16g79h19i43k53
against the	c18g32h16i20
against you	k33
against your	i17
agb	f59
age	a-16i35j22
age limit	i26
agenc*	b16c25f17k39
agency	b17c21f18k32
agend*	e-16f-16g-22h-30k-29n-26
agenda	c-32f-15g-20h-27k-28n-24
agent	j17l30m76n-17
agent*	a16e15f16m47
agente	f18m25
ages	b16
aggio*	e15h-17
agli	j19
ago	d49o17
ago but	d16
agora	d19e65j15m38
agora e	j-17m19
agota*	k15n34
agotado	n22
agrad*	a16c16i22
agradeceria	i23j17
agree	b16f18g18m30
agree*	b68c66f158m18
agreed	b63c15m20
agreed in	b15
agreed to	b17c20f15
agreement	c47f146
agua	b25j-15l-20
aguar*	d25l17
aguardo	d19l16
ah	n37
ahead	c-22
ahi	j19l23
ahora	g29m29
aidez	g50
aimer*	l36
aimerait	l24
ainda	d23j37
ainda esta	n-15
ainsi	a16n19
ainsi que	a21
aire	h16
airli*	g17
airline	g17
aiuta*	g32l-15
ajena	f19
ajout*	g-19n-18
ajuda	n19
ajude*	g35
ajudem	g35
akkoo*	m47
akkoord	m47
akten*	k40
aktio*	c19i76
aktion	c19i51
akzep*	i22
akzeptieren	i23
al ano	f18
al corriere	c18
al corso	i15
al dia	h16
al een	l15
al giudice	g27k21
al posto	e16g18
al telefono	b15l20n17
alarm	e29
alarm panel	e20
alarm*	c16e24
alber*	b17j23k20
albergo	b17j20k20
alcan*	f22
alcoh*	h73
alcohol	h73
alcun	d-15
alerg*	h52
alergia	h26
alert*	m16
alerta	m17
algem*	k-16
algemene	k-16
algemene voorwaarden	k-15
algo	b38c15e16f18g23h58
algue*	b20l33n25
alguem	b20l33n25
algui*	b28c-18e50j28l44n55
alguien	b28c-18e50j28l44n55
alguien con	h16
alguien ha	b15
alguien que	l27
algum	f15
alguna	h-16
alguno	h18
alime*	g30
all good	e-18
all right	g16h21i16
all rights	e19
alla cassa	b17d17
alla regola	i15
alla scadenza	c19
alla vostra	j17
allag*	k24
allan*	d-16
allar*	c19h17
allarticolo	c20
allas*	k34
allat*	l23
alle	a60c-22d-16e100f-18g-27i29j-25k44n20
allee*	b-24c-52d-15e-15f-35g-50h-27k-18m18n-24
alleen	b-24c-52d-15e-15f-35g-50h-27k-18m18n-24
alleen de	c-16
alleen een	f-17g-22
alleen het	d-19e-16
alleen met	m18
alleg*	k15
allei*	f-15g33
allein	f-15g33
aller	b19h19j39k20
aller*	h85
allergy	h19j16
alles	a97b-31d-61g-47h-33i-54k-24l-40m56n-18
alles is	d-18
alles klar	f-17
alles was	j16m17
alles wat	n18
alles wieder	e-16
allez	d15i39
allo	c18
allor*	h16k17
allora	k17
allow	i91
allow me	i49
allow*	c-20f46g54i17n-22
allowed	c-19f46g55n-19
allowed to	f32g64
allows	i34
allum*	a-20
almen*	d26
almeno	d27
alone	e18
along	c-16m19
along with	h17
alors	b94c21d22i33k28l17
alors que	b71
alqui*	g34j20n-16
alquiler	b16c17g31
alquiler de	c15
alrea*	b-22c22d-29e-21k37m38
already	b-22c22d-29e-21k37m38
already have	d-18
already paid	b-46
alrig*	f-19g-18
alright	f-19g-18
als een	a-19f45
als erstes	h18
als ik	g31h17
als kleine	n19
als kunde	n15
als pdf	d-15n-17
alsje*	e18i40
alsjeblieft	e18i40
alsno*	i24
alsnog	i24
alsof	i38m44
alstu*	i66l18
alstublieft	i66l18
alt	e16j20
alta	b29
alte	e35k-16n-22
alten	c-17e48k-17
alter*	e79i60
alterar	i16
altered	e34
altho*	b24e23i136
although	b25e23i138
although the	i20
altij*	a16n25
altijd	a16n25
alto	l42m20
altre	d15
altri	j35
altro	b29c18e30h-17n46
alumn*	e-16f-15g-19j44
alumno	j15
alumnos	f-18g-16k-15
aluno	f33g21
alway*	m30n51
always	m30n51
alwee*	n24
alweer	n24
am besten	g67h17
am ende	n37
am ersten	b17
am mittwoch	c17
am montag	c16
am samstag	n-21
am seeing	b30
am sonntag	i34
am telefon	f18
am writing	j16n-15
amanh*	c17o25
amanha	c17o25
amend*	f37g16
ameri*	a-16b-17e-15
american	a-15b-15
american express	a-15
amici	e16i19
amigo	j19
ammin*	e57g22j15m38
amministratore	e51g17j16m39
among	e19
amoun*	b85d22
amount	b77d23
amount of	b36
ampar*	f69
amparo	f28
ampli*	d-15i22
amt	g19i18
an account	a-67b-19e-36
an actual	d16
an additional	b15
an answer	n23
an apology	i18
an atm	b20
an email	j34
an employee	g18h18m36
an ex	g31
an exception	i-18
an invoice	b-19
an item	d56
an old	i15
an order	m20
an unauthorized	b16
an wen	f26l25
anadi*	a-19
anali*	i19j37
analy*	g15h20
analyse	g17
anbei	c18
anbie*	g15
anbieter	c16
anche senza	i15
ancie*	a-39j38
ancien	a-39j15
ancor*	d41e16g-17n27
ancora	d41e16g-17n27
ancora il	b16d18
ancora la	i15
ancora una	n19
and address	j38
and arrives	o-18
and carry	m31
and close	a21
and conditions	g15
and confirm	m17
and desist	g16
and follow	m19
and give	m15
and got	n21
and id	d16
and ill	n19
and left	g17n18
and look	n-15
and needs	m19
and not	c17
and number	j31
and send	i15m24
and still	n32
and thats	b-20
and use	e17g17
and wants	n-22
and wed	d16e-20
and well	k19
and whats	j45
anda	d20e22h16j35
anda a	h17
andare	g18h16
andat*	b16n18
andato	b18j16n19
ander	c15e64
ander*	a23b19c44e55f48j64k35o-16
andere	a17j39
anderen	b44d15j53
anderes	h16
andern	e42n-16
anders	c20f31k18l17n16
anerk*	g19
anexo	g-17m17
anfah*	i23
anfan*	d16
anfang	d17
angeb*	b-16g32i23
angebot	b-15
angeh*	o-28
angehangt	o-27
angel*	a18b15
angelegt	a18
angem*	a19e19h19
angemeldet	a19
angen*	f19k17
angenommen	f19k17
anges*	b19d15g55j59
angry	b-27d-17e-18i-21n-136
anhan*	m20n-15
anhang	m21
anlei*	e-18j-17n-35
anleitung	e-17j-17n-34
anlie*	n16
anliegen	l15n20
anmel*	e15g16i38
anmelden	g29
anmeldung	e16
anna	j38
annee	a-19
anneh*	g32
annehmen	g32
anni	f20g32i79
annua*	c21
annual	b15
annual fee	b19
annuale	c21
annue*	c15
annuel	c16
annul*	a-30c89d-16f-41g-24h-17j-16n-20
annulation	c20
annule	c-15
annulee	b-16
annuler la	c-30
annulez	c25
annulla	c26
annullare	c31
annullata	c-17
annullato	b15c-27
annulliamo	c21
ano	b-22j-29n15
ano pasado	b-15
anoch*	e20
anoche	e20
anoni*	j51
anony*	j72
anos	c-22i62j19n44
anos y	c-16i17
anoth*	b16c-22e48f-16g-24h-16i-22j-23n57
another	b16c-22e48f-16g-24h-16i-22j-23n57
another firm	c17
another week	n16
anruf	l19
anruf*	e18j15l55
anrufen	l53
ans	h19i57k-48l16n46
ans de	i17n17
ansch*	b16g-17j55
anschluss	j16
anschrift	j38
anspr*	f50
anspruch	f19
anspruch auf	f19
answe*	a-24b-27c-18d-16h-40i-25k18l41m82n42
answer	a-16f-15k26l22m86n73
answer in	m24
answer on	j16
answer without	m17
answered	m-16n-26
answers	h-19
ante	f23g59k49
ante la	k28
antec*	j36
antei*	d24
anter*	j41l-16m19
anterior	j44l-15
antes	c21e-25f28g15h17i37l30m24n18
antes de	c22e-18f36
antes del	h20
antib*	h136
antibiotico	h80
antic*	c18h45i50
anticipo	i17
antid*	h76
antig*	e66i107j49
antigo	e25i38
antigua	j29
antiguo	e40i38j18
antwo*	g25l24m186n73
antwoord	m83n25
antwort	m41n17
antworte	g19m30
antworten	g17l22m27
anula*	a-20c29e-21
anule*	c68e19
anulem	e18
anwal*	k-21
anwei*	m25
anweisungen	m17
anwen*	h19
any chance	d35i50
any longer	a38c19e18
any way	c19
anybo*	n71
anybody	n72
anymo*	c16e23
anymore	c16e23
anyon*	l16
anyone	l16
anyth*	a-15c-28h27n35
anything	a-15c-28h27n35
anywa*	i49
anyway	i46
anzah*	b19d54i19
anzahlung	b19d54i19
anzei*	g53k23
anzeige	g43k25
ao	a-42b-35d-28g19h20i-29j-15k21l19o23
aos	e15
apaga*	a34b18
apagar	a30
apagu*	a32
apaguem	a29
apara*	h15
apare*	b16c-29e36i-29j-18
aparece	c-23h-25i-25n-15
aparecen	b29
aparelho	e38f19h21
apart	b16
apart*	b-15
apartamento	c15
apell*	j70
apellido	j35
apert*	h-19i16
aperte	e17
aperto	h-15i18
apesa*	i54
apesar	i54
apesar de	i34
api	c-15e84j27
api key	e19
aplic*	b53c-22d-15f19g-26h75i51l-18
aplicacao	g-16
aplicado	b22
aplican	f22i25
aplicar	b18h60
aplicar el	b18h39
apoio	n29
apolo*	i18n49
apology	i18n18
app	c-106d-78e19f-42g-84h-86i-107j-84k-67l-58m-54
app for	a34
app says	b16
app shows	g18
app that	b36
appal*	n16
appar*	d-16e34h30n34
appareil	h20
apparently	n35
appea*	b45g15
appears	b26
appel	l16
appel*	f26j21n32
appels	f27
appli*	b84c23f99g44h34i80j85
applica	f19
applicant	g19j44
applicare	h17
application	c17j17
applicato	b17
applied	i16
applied to	i16
applies	f40
applies to	f17
apply	f85i45m20
apply to	f66
appoi*	h-15
appointment	i16
appre*	g16h-18i32l39
appreciate	i17l45
appreciate it	i17l24
apprentice	i17
appro*	b-29e50f-32g-26i-30j-19k-21m209
approuve	m22
approval	m41
approve	e52l20m46
approved	f-22g-15k-16m31
approved the	f-20k-23
appuy*	f18
appuyez	f19
apre	e21
apres	f25g-18h110k15n45
apres la	h15
april	b45c76n38
aprir*	n18
aprire	n18
aprob*	m50
aprobacion	m19
aprobado	m33
aprov*	g-17m117
aprova	m17
aprovacao	m40
aprovada	m18
aprovado	m15
aprovar	e18m19
aprue*	m28
apunt*	n-17
aquel*	d17
aqui	a33k25
ar	a17
arbei*	f-28g30j27n16
arbit*	k43
archi*	a23c-15f-28g-43h-16i-20j-23k-28n-35
archive	f-18g-19
are attached	f15
are looking	k16
are missing	e17
are open	a16
area	l16
arent	g30i32l16
argen*	d28
argent	d28
argum*	g52
armaz*	d16
armazem	d16
aroun*	n23
around	n23
arrab*	j-17n-27
arran*	a22c16
arrange	a25
arreg*	d-18k31n24
arreglamos	d-16
arren*	g17j19n18
arrep*	f40n22
arrependimento	f34
arret*	c21h20
arrete	c21
arreter	h21
arrib*	l17m28
arriba	l17m28
arrie*	c38
arriere	c39
arriv*	a-32b-90c-54d16e-23f-67h-56j-54l-16m-37n-24o-20
arrivare	k15
arrivata	g15i17
arrivato	f-20
arrive	b-35c-25g-15n-30
arrived	b-16d20e-19
arrived on	i15
arriving	e16
arron*	i37
arrui*	n38
art	i17n27
artic*	n-22
articulo	f21
artif*	m34
artig*	f30
artigo	f31
artik*	b-23f30n-15
artikel	b-21f31
artikelen	i17
arzt	h20j15
as agreed	a-15
as before	d31
as caixas	j16
as evidence	g17k22
as long	d18
as regras	i16
as though	b20m17
as usual	i-17
as well	a20c-18f-15g-17h-15
asap	l17
asciu*	d16
aseso*	g21
asi	c21n49
asi que	c26j15n-16
asist*	f-17m50
asistente	m53
asked	b74e42f-18k35n22
asked for	b83e34
asked me	l-20
askin*	i15m17n15
asking	i15m17n15
asking for	i18
asks	b-33d-26g-31i-18j-37n-23
asks for	d-18f-25g-21
aspet*	d28n56
aspettiamo	d27
assen*	f19j19
assez	n25
assig*	f26k28
assigned	f25
assim	b17n18
assin*	c17e15f23g35
assinatura	c28e15
assis*	m232
assistance	n15
assistant	m112
assistent	m64
assistente	m60
assoc*	a56g47j17
association	a33g15
associe	g32j16
assum*	g30m36
assumo	g30
assur*	b15f45g17k36n21
assurance	f21
assured	b16
assureur	f18g19k19
asthm*	h79
asunt*	l22
asunto	l22
at four	i17
at home	i16
at least	n29
at midnight	a16i16
at no	i31
at noon	i37
at once	e-25n-28
at ten	n-15
ate	h31i26
atenc*	n42
atencion	n45
atend*	j17l24m19n45
atendimento	n26
atien*	l17n32
atienda	l17
atm	b141
atm and	b15
atras	c106j19
atras*	b19i28
atraso	b19i28
attac*	a21m18
attached	a25
attaq*	g44
attaquer	g24
attei*	h56i25
attem*	e39i15
attempt	e16i17
attempts	e16
atten*	c38k17m43n52
attend	c19
attendra	c18
attente	m15
attention	m19
attiv*	b22
attor*	e16k37
attorney	e17k20
attri*	e20
au bout	c18f18
au courant	k20
au dessus	l27
au devis	b21
au fait	c17h17
au guichet	b15
au lieu	c-18i20o24
au moins	d15n22
au nez	n24
au passage	d18f16
au prix	i19
au telephone	b38n18
aub	c19l19
auch gleich	a17
auch ohne	i85
aucun	d17m21
aucun*	m26
aucune	m26
audit	f16
audit*	e32f26
auditors	e32
auf diese	b24
auf null	a19m32
auf unserem	e19
auf zwei	f17
aufge*	a39c18h39i17k15n49
aufgehoben	c19
aufhe*	c19g39
aufho*	a17c21e17h33
aufhoren	a17c21e17h33
auflo*	a90c-30
auflosen	a53
auflosung	a34c-28
aufpr*	i17
aufpreis	i17
aufs	i31
aufsc*	i64
aufschlag	i53
auftr*	c112f32
auftrag	b15c105
auge	h17i37
augus*	c38
august	c40
aujou*	c19
aujourdhui	c19
aula	f-16
aulas	j16
aumen*	e16h23
aumento	h21
aun	f19
aun no	f20
aunqu*	i162o20
aunque	i162o20
aunque el	i35
aunque no	i53
aunt	a20j16
aura	c15
aurai*	i20n28
aurait	i20n28
aurez	k17
aurie*	n-15
auriez	n-15
ausfa*	d23f16i17n18
ausga*	a19
ausge*	c-18i33
ausgeschlossen	g20i21
ausgl*	d17
ausgleich	d17
aushi*	e18
ausku*	f40j18
auskunft	f28j18
ausla*	b29d18
ausna*	i95n-16
ausnahme	i37
ausre*	n31
aussc*	f16g42h41
ausse*	e33i16
aussi	a20b-17g-21j-15k-20
aussi pour	i16
aussi*	d19
ausst*	c23d-15
austa*	e17
austr*	a19c17
auswe*	i62j37
ausweis	i66j18
ausza*	d46
auszahlen	d18
auszu*	d18g16
autan*	n27
autant	n27
auten*	e71
autenticador	e51
authe*	e118
authenticator	e72
authenticator app	e21
autho*	e20f30g15k41l65m53
authorise	e17
authorised	f18m20
authority	k33l53m15
authority to	l17
auto	b-18e42f-17h-24i-24m-24n-24
autob*	c15
autobus	c15
autom*	a-31b-32c-36d-23e-18f-25g-61h-41i-50j-45k-31l-21m110
automated	m20
automatically	c-16
automaticamente	m23
automatique	g-16m26
automatisch	c-19m27
autor*	b79e72f57k64l51m125
autoriza	f15m30
autorizacao	g17
autorizado	b18
autorizar	l23
autorizzato	b25e18m17
autre*	j37
autres	j37
avail*	d-16e-17g-16h-20i-19j-19
available	d-16e-17g-16h-20i-19j-19
avait	a19e16i-25
avale	h20
avanc*	d35g29k20o16
avance	d15
avant	a-29e-24f25i34j16n-15
avant de	a-20f34
avant que	h19
avant*	g19m22
avanti	g19m22
avari*	d17f20k15
avec une	i-17n-15
aver	h18j19n44
avere	c-22
avete	a-52b112c-44e-63g-55h-38i-60j-25l-15m-15n32
avete mandato	j18
avete preso	b28
avete un	j-23n-17
aveva	f19
avevo	b-16
avez	a-15b29d19e-37g-28h-29i-42j48k-54l-21m-22o-38
avez vous	b-31d-29e-28g-38h-23i-35k-52l-24m-16n-81
avg	f36
aviez	b-18
avis	g17
avisa	f-21
avisa*	f36g26
avisar	f22
aviso	b15c-46d-15e20f-28g-17h-21j-25k31
aviso de	c-26e27
avoca*	k-19
avoid	g50
avoir	e28j17l17
avond*	h16
avra	k15
avrei	n22
avuto	h34
avvis*	f19
aware	i23
aware that	i19
away	a54c17e27i31m20
ayer	i-16n-17
ayuda*	g18h18
ayunt*	g46
ayuntamiento	g46
azien*	k15
azubi	e20h18i18
azubi*	c21
azubis	c22
azul	n-19
azule*	c17
azulejos	c18
b	c-21d55h-27
b o	d44
baas	l62m19
baby	h58i22j16
back	a-27b41c80d140e61f-19i37j-32l-22
back and	n20
back from	d-19e17
back if	d25
back in	e28
back my	c32d-32
back on	d26i17
back the	d48
back to	a-18d-17h21o-18
backu*	e41
backup	e19
backups	e18
bad	e31g25h57n-17
badge	d-20e46f-32
badge*	d15f15
badges	d16
badly	h19
bag	n-15
bagag*	b15i65
bagage	a16b18i34
bagaglio	i17
bagge*	c40n47
bagger	c40n34
bail	c23f39g42
baill*	g48
bailleur	g51
baiss*	g38
baisser	g38
baixa	a17h18
baixo	j-16
baja	a23c23g20
baja del	c37
bajam*	c20
bajamos	c20
bajar	h19
baker*	g65n16
bakery	g65
bakke*	a18
bakkerij	a20
balan*	d20f-16h15j39n-16
balanca	h27
balance	d23j46
balance of	j41
balca*	n17
balcao	n17
bald	k15
ball	h-18
balle*	d18h17
balles	d19
bambi*	h-57
bambini	h-64
bambino	i17
banca	a40e23j16
banca*	b16e-25i19
bancaires	e-27
bancali	b19
banco	a36k23
banco de	k24
banco*	e37
band	d-21
banda*	h39
bank	b40d35e-18h-29j35m-15n-32
bank card	e25
bank details	e-35j-28
bank holidays	i-25
bank is	a20
bank statement	j15
banki*	a21e67
banking	a21e65
bankk*	a18
bankr*	g31
bankrupt	g17
banne*	n-23o-26
banner	n-22o-29
banners	c23
banqu*	a17g15
banque	a18g15
bar	b-18c-27j-17n-19
barca	n-30
barco	c-15
barem*	b17
bareme	b17
barn	c15
barre*	f-22
barri*	h34
bas	j-17
bascu*	c15
base	f17
basis	f19
basis*	a17
basta	a-24l19n-30
basta*	g15j-21
bastante	n-17
basur*	n28
basura	n28
bateu	g18
bath	h16
batte*	b-34c-19e-20g-24h-39i-27j-24m-25
batteries	h-22
battery	b-18
bauen	i16
be able	n-18
be cancelled	c130i18
be claiming	k26
be cut	c17
be deleted	a25
be ended	c34
be enough	g17h18i34
be filed	k24
be found	a-19e17
be given	c16
be grateful	i36l16
be nice	n23
be open	i15
be paid	d62
be possible	i23
be put	a15
be raised	e17
be refunded	c17d37
be replaced	d-17
be returned	d35i16
be right	b19h18
be sent	d23i17
be signed	i17
be taken	h17i18
be terminated	c19
bea	j18
beant*	a16m18n25
beantragen	g17
beauc*	n-15
beaucoup	n-15
beaut*	h17
bebe	h27i18
becar*	e16g18l24
becom*	e16g15n44
become	e16g15
bedan*	e-20n-21
bedankt	e-20n-19
bedeu*	f24
bedeutet	f24
bedin*	f23g17
bedingungen	f23
bedoe*	a15
bedra*	b22c15d59
bedrag	b24c16d62
bedrag voor	d18
bedri*	a23d15e17f20j20k19n36
bedrijf	a18f20j16n37
bedrijf dat	j20
bedru*	f-15
beds	n16
beein*	a71c47
beeindigen	a29c17
been paid	b-18
been passed	n24
been told	k16
been waiting	n-26
been written	m16
beend*	a56c36
beenden	a22c47
beer	g15
befeh*	m37
befehle	m18
befor*	b-28c19e-19g18k18l16n26o-23
before	b-28c19e-19g18k18l16n26o-22
before a	g37k23
before i	d-19f17
before it	c38h16
before me	j74
before the	i16l18
before you	i16
beg	n39
begin	m18
begin*	c-31f-21g-17i-24j-18m21
beginnt	h15
begins	k16
begint	c-19
begri*	f18i23n24o-32
begrijpen	f18
behal*	i28k20
behalten	i29
behan*	h78j19m46
behandel	m24
behandeln	h16i18
behandelt	j17
behav*	g16
behee*	e26m16
beheerder	m17
behin*	e-25j53
behind	e-25j53
behind the	j29
bei euch	a18f24j61l24n22
bei unserem	a19
beide	a23
beide*	h15
beides	h18
beim	f41g-33h-21j-28k31l-19m-22n-17
being made	d19
beitr*	i17
beitrag	i17
bekom*	d20e28g51h25j36n-21o45
bekomme	h19
bekomme ich	h19
bekommen	d18e32j24n-24o32
bekommt	g35
belas*	b69g22j18
belastet	b21
beleg	b40
beleg*	a37b-18
belege	b-17
belei*	m25
belgi*	f36
belie*	e38i16n37
believe	e38n31
believe my	e17
belle	j42
belle*	g15l51
bellen	g17l52
belon*	e28j17
belong	j18
belong to	j18
belongs	e23
belongs to	e24
beloofd	d18
below	m20
below the	g16i29
ben	e68m35
ben ik	a17e15g21n15
bene	a-35b-16c-27e-40g-15i-24j-17n-24
bened*	i19
beneden	i19
benef*	i17j15
beneficiary	j16
benis*	b-17l-16n-16
benissimo	b-17l-16n-16
benot*	j61
benotigen	j19
bent	m59
benut*	a59e45h60
benutzen	h20
benutzer	e19
benutzerkonto	a15
benutzt	a16e18h39
beoor*	g19h18m53
beoordeling	m42
beper*	e19
berat*	g36h17
beraten	g36h17
beraten sie	g38h18
berec*	b131
berechnen	b57
berechnet	b55
berechnung	b15
berei*	b15j15k25l52o-21
bereik	l15
bereikbaar	l18
bereits	b16
berek*	b50
berekend	b45
beric*	b-27c-45m53
bericht	b-25c-44m54
beroe*	g51
beroep	g52
besch*	h-16i-17k39m31
bescheid	k22
beschwerde	k36
besli*	k15l26
beslissen	k15l22
besoi*	i-39k-19m15
besoin	i-39k-19m15
besoin de	i-35m17
bespr*	l31
best	a-15c-15d-23e-19f-15g37h-21i-22j-27k-16m-25o-26
besta*	a64g-25h-33n-44
bestaan	a19
bestaat	f-32h-22n-22
bestatige	m17
bestatigen	e18f18j15
bestatigen sie	f20
bestatigung	a26
beste*	a-20c106d-39e-42f-19h-27i-21k-41l-20n-95o-33
bestehen	f16
besteld	b32c36
bestellen	c-16g-26i17k-22n-31
bestelling	a16c70
bestelling van	c34
bestellingen	a-18
bestellt	b24
bestellung	b-18c23n-15o-18
besten	g65h17
bestens	d-26
besti*	f17h17i19l29
bestimmt	h18i19l15
betaa*	b73d55j81n36o-16
betaal	b19i16n25
betaald	b25d21f17i-25
betaalde	d24j32
betaalt	g16j46
betal*	b89d76g43i89j29k28
betalen	b43g46i45
betaling	b27d72i36
betek*	d-15n-18
betekent	d-15n-18
beter	g35
beton*	c26
betra*	b82d38o-24
betrag	b67d35
betragt	o-24
betre*	c37m42
betreft	c37
betreiber	f15
betri*	c19g26
betrieb	f16n16
betriebsrat	g18
betrifft	c17
bette*	n56
better	n42
betwe*	b-26d-34l-24m18
between	b-26d-34l-24m18
between me	g20m22
between the	n-15
between your	j15
betwisten	b-31
beurs	c38
bevat	b18
bevei*	e23m21
beves*	m39
bevestig	m40
bevestigen	f15
bevoe*	l19
bevoegdheid	l18
bevor	a17
bewaa*	f22
bewaart	f24
bewer*	e18g41j47m15
bewertung	m16
bewij*	f27
bewil*	b17
bewilligt	b17
bewoh*	h31
bewohner	h27
bewon*	h25j16
beyon*	i16n15
beyond	i16n15
bezah*	b27d39i27j28o28
bezahlen	b25g19i38o25
bezahlt	d37j28n-18
bezoe*	n-18
bezor*	d18j18
bezwa*	b21f19
bezwaar	b21f19
bianc*	c15f16g16j40
bianchi	j21
bianco	f17g17j17
bibli*	f-23g-18i-18k-15n-20
bici	d29
bien	a-35b-74c-36d-27e-69f-60g-73h24i-29j-17k-42l-45m-15n-64
bien a	h15
bien el	h16
bien recu	c15d-16
bien vouloir	i20
bient*	j15
bientot	j15
bienv*	i16
biete*	j23
big	g-17l29
bigge*	a-25c-27n-21
bigger	a-25c-27n-21
bigli*	d42e15g15i30
biglietto	g16i31
bij deze	h16
bij een	g18h17
bijge*	d34
bikes	d-18
bilhe*	d21i18
bilhete	i18
bill	b226d-19e-20m-16o39
bill for	b29
bill has	b24
bill is	b15
bill of	j15
bille*	b104
billed	b121
billed for	b19
billete	i17
billi*	b34c17f16
billing	b34c17
bills	b20
bin	a40b20e-16g83h26i29j45k24l-23m18n27
bin ich	b17f17g58h16l-16
binde*	f88
bindend	f48
bindi*	f22g15
binding	f22g15
binding on	f19g17
bindu*	c19i18
bindung	c19i18
binne*	d-23g26k19n-19
binnen	d-43
bird	i36
bird rate	i30
birth*	j53
birthday	j30
bis ende	o15
bis funf	d17
biscu*	d-19
biscuits	d-19
bisog*	e-22l-27
bisogna	f16
bisogno	e-23l-26
bisogno di	e-21l-28
bissc*	i19
bisschen	i19
bist	m29
bit	b19i62n-32
bitte bestatigen	f20
bitte legen	e17
bitte mein	a70
bitte sagen	c19
bitte senden	f15
bitte stornieren	c27
bitte teilen	f28
bitte*	a21l23n51
bitten	a21l23
bitten um	a17
bitter	n34
black	n-15
blad	c15
blame	f17l15
blanc	c-16
blanc*	b-17
blank*	h16j-15
blau	n-21
blaue*	d17
blauen	d17
bleed	h17
bleib*	c17d23f20n27
bleiben	c18e15
bleibt	d26e-17
bless*	g22
blesse	g23
bleu	h-22
blijf*	n28
blijft	n28
blijv*	a17h33i15j16
blijven	a17h33i15j16
blind eye	i15
bloca*	m20
blocc*	e18m17
blocca	g17
bloccare	e-16
block	c17e55
block*	g29m16
blocked	m18
blocks	g31
bloed*	h70
blog	a-27c-18d-17n-31
blokk*	e61
blokkeer	e36
blood	h82j25
blood pressure	h24
blood thinners	h34
bloqu*	e54n33
bloque	j-16
bloquear	e-19
bloss	c-21k-15
blue	c-27e-16f-27g-19i-17k-20l-24m-15n-24
boa	o-18
board	g-15h-21
boda	c20
boden*	h-17
boeke*	c16
boekhouder	b16
boeki*	b15
boeking	b17j17
boeking van	b17
boete	i23
boete*	f22
boite	e30f-23l27
boiti*	j18
boitier	j18
bolet*	b25
boletim	k17
boletim de	k17
boleto	b28
bolle*	b56
bolletta	b54
bollette	j18
bolsi*	d17
bolsillo	d17
bolso	b16d18
bom dia	n-17
bon	a18d23g-15h27i55l21n16
bon de	f15
bonif*	c46d30e16i22
bonifico	c46d30
bonne	b-25g21n-24
bonne journee	b-18
bonne*	i17n25
book	a-29b-34d-18e-29f-37g-25h-26i-26j-45l-28m-18n-33
booke*	b21c39d-31j34o-22
booked	b21c39d-31j34o-22
booked the	j19
booked with	j18
booki*	c49d31o-17
booking	c51d33
booking for	c50
bookings	j15
bookk*	c15e25
bookkeeper	b19
bookkeeping	c15e17
books	d-21n-17
boos	e16
booth	f15
borra*	a49n-22
borramos	a-20
borre*	a55
borren	a26
borro	a18c40e15
borro*	i-16
boss	g107l48m20
bot	l16m213
botas	i15
both	b-30e16g-15i-19n-31
bothe*	j16l-15n32
bother	c15n25
boton	a-23h-23
bottl*	k-20o-17
bottle	k-17
bottles	i15
botto*	b31
bottom	b33e15
bottom of	e17
bouge	h16
bough*	b17c52d29j43
bought	b17c52d29j43
bought the	j37
bound	m18
bound by	m19
bout	c17f17
bout de	f19
bouti*	b-15
boutique	a15
boven	l39m17
boven*	h16
box	a-19c21d-16g-27l-23
box of	i16
box was	b16
boxes	f-17g-19h-26j-16
boxes of	h-15
boy	j15
bozza	m15
bracc*	h63n25
brace	h30
brace*	h21
bracelet	h21
brake*	g17k15
brakes	g17k15
branc*	b-23c19f24h-15l16
branch	b-15c26
branch in	c17
branco	f15
brand*	h20j15m-15
brandt	e15
brauc*	a18b-56d-52f-40h-53i-31k-55l-22n-82
brauche	n-26
brauche ich	l-20n-19
brauchen	a-16b-22d-15e22f-17h-27i-22j-18k-34n-40
brauchen sie	c16
brauchen wir	h-18i-31k-28n-16
braucht	e-32
brauchten	d-15
bravo	n129
breac*	f32k31
breach	f32k30
bread	j28
break	a15e38g49
break in	e19
break*	b21f26
breaks	f32
breat*	h43n20
breng	l16
breng*	b36
brenn*	h44
breve	n33
brief	c16g16
bring	c-24i45k26l19
bring my	i38
bring*	o21
brist*	l-15
bristol	l-15
broad*	j27
broadband	j27
broch*	b-16g-20h-18i-20m-15
brochure	g-17h-15i-18
broek	n22
broke	e16i19n37
broke*	b41d31e27
broken	b42d32e27
broma	e16n-30
brood	h-18
broth*	j50
brother	j50
broui*	h16m34
brouillon	m34
bruck*	i15
brude*	g18j29
bruil*	c19
bruiloft	c19
bruno	j37
btw	b23
buch	n-17
buche*	a16b31f-22
buchen	a17b33
buchen sie	b36
buchh*	b27
buchhaltung	b31
buchung	j17
budge*	c52i16l28
budget	c52i16
buena	h-17i32
buena*	k17
buenas	k17
bueno	c-19h38
bueno*	f-27
buenos	f-27
buenos dias	f-26
buffe*	d16
buffet	d16
build*	c20g61
builder	g15
building	c25g25
buite*	f39
buiten	f40
buiten de	f43
bulb	b25
bulbs	i-15
bulk	i33
bulle*	f17j15
bulto	h18
buono	d41i16
burea*	n16
bureau	l15n16
bureaux	c16
buren	j19
burge*	h-17
burn	h19
buro	c18
bus	b-18c20f-16g-20m-16n-25
busca	f-17
busca*	n-17
busco	h-19j25n-21
busie*	n30
busiest	n30
busin*	a40e-23f30g28j40n22
business	a41e-21f31g30j42n26
business cards	e-15
business partner	g30j28
bussg*	g16
butta*	a31g19
butto*	b-16d-24e-15f-20g-16i-21j-25l-19n-42
button	d-26f-18i-19j-23n-40
buurm*	g55j30
buurman	g55j30
buyer	g66j28
buyer of	j29
buyin*	b32
buying	b32
by accident	e16
by friday	a19
by half	e19
by itself	e-17
by law	f27g18
by mistake	a17e15
by themselves	e16
by three	i19
by way	i23
bypas*	m26
c	c39d27k32
c k	d24
ca	g91h133i95k69l34n37
ca passe	g17h18
ca se	g35i16
cabe	d-16f-16
cabec*	e15
cabeca	e16i15
cabina	i18
cable	c-27g-20h-15i-20j-17
cache	j39n19
cache*	m15
cada	e-29g-15i-15j-17l-17n57o-22
cada cuanto	e-19
cada vez	n23
cadas*	a43i15j50
cadastro	a44j35
cade	d24
cadea*	d29g-21i67
cadeau	d27g-18i72
caden*	e-19
cadre	l32
caduc*	d18e-28h18i64
caduca	f19
caducados	d19i39k15
caducan	e-17
cae	f19
cafe	a-15f-15g-19h-21i-25j-23k-17n-26
cafes	h17
cai	e18
caida	g18
caiss*	b21d-38e16
caisse	d-21e18
caiu	e18g18h19
caixa*	n-18
caixas	n-18
caja	a-27b35f-16g-18h-15i16l-16m-15n-16
cajas de	n-18
cajer*	d-22e15
cajero	d-22e15
cake	d-18n-28
calco*	h16
calcu*	b97g-21i-30m-17n-22
calculated	b53
calda	h18
calda*	n24
caldaia	n24
calen*	a-18c-43d-18e-18f-27g-36h-30i-41j-32k-23n-27
calendar	n-19
calendario	c-29g-18i-32j-18
calendario de	i-18
calendrier	b18
calid*	m25
calidad	m25
call	g21j25l54n60
call it	b-15c19
call my	g19
call off	c-31
call out	b15
call the	c20
call to	l16
callb*	n29
callback	n29
calle*	e49g17j48n-16
called	j50
called in	g18
caller	e49
calli*	c20
calling	c20
calls	f22g18n47o-24
calm	h16
calor	h38n-16
calor*	h17
cama	j16
camar*	f17g28j19
camara	g22n15
camara frigorifica	k16
camaras	f30j17
cambi*	d-25e103f-21g-31i102j-27k-19l-32m-16n-39
cambiado	c22j17
cambiado el	c18
cambian	i22
cambiar	a-22
cambiar el	a-19
cambiare	e37
cambiare il	e15
cambiato	n-23
cambien	e18
cambio	a31b17e-34
cambio de	a18b18c18i22
came	b67d-30m22n41
came back	d-38
camer*	d21f35i-15
camera	c-31d24
camere	c21
camio*	g-17h-19j-16n15
camion	n23
campa*	c35
campe*	b25d17
camper	d18
campi*	g-21h44l25n-18
camping	h34
campo	d-21f-25h-17i-18j-17l-16n-28
campu*	a19
can confirm	d-16
can go	a15
can keep	g15
can read	n15
can someone	h15
can stay	c41
canad*	f21
canada	f21
cance*	a-29c132d72e-48f-35g-43h-46i-21j-73k-27l-27m-23n-89o-37
cancel	d32n-15o-17
cancel a	c17d23
cancel my	c15d18
cancela	j-18
cancelado	c-19d18
cancelar	a-17c-46d-17
cancelar a	c-23
canceled	c32
cancelei	b15
cancelem	c21
cancellare	c20
cancellate	a23f15
cancellation	c19
cancellation of	c19
cancelled	c112d34i17
cancelled the	c43
cancelling	a-27c-64
cancelling a	a-17c-17
cancelling the	c-49
candi*	g27i25j102
candidatura	i27
cane	g19
canno*	d17
cannot	d17
canon*	b42
canone	b42
cant	b104c22e110h38i65n67o-32
cant be	b37i37n18
cant find	e24
cant get	b16
cant use	e21
canti*	b43
cantine	b32
cao	e17h25i17
capan*	j15
capannone	j15
capar*	f32
caparra	f32
capir*	f18g16k17
capire	f18g16
capis*	i15n20
capisco	i15n22
capit*	f19
capo	l46
capsu*	h82
capsules	h57
capte*	e16
capteur	e16
captu*	b18
car	c30g55j53n21
cara	l30n40
carab*	k21
carabinieri	k22
carac*	b-17
carat*	i15
carbo*	h37
carbu*	e35
carburante	e26
card	a-98b-66c-141d-93e-25f-129g-155h-153i-103j-55k-90l-124m-81n-200
card and	a18n-24
card be	d19
card but	e-15
card can	i18j18
card details	j24
card did	j22
card didnt	e19
card does	j15
card from	b19
card has	e20
card is	d-17
card pin	e-22
card reader	d-16
card statement	b-15
card that	b16e15
card the	e17
card was	e18
cards	a-41b-70c-28d-40e-37f-62g-77h-58i-67j-37k-26l-33m-24n-83
care	f15k16n39
carel*	n29
carga	f35l16
carga*	b33d15
cargador	d17
cargo	b34d-18l21n-17
cargo por	b44
cargo*	b17
cargos	b17
caric*	g-20
caricato	b17
caris*	b19
carla	j59
carne	g32
caro	c21m32
carpe*	n-17
carre*	h-19i-30j-17n-22
carregador	d17
carri*	c36f16n21
carried	c34
carrier	g16n23
carries	f18
carro	j19n-16
carry	m36
carry on	h20m30
cars	j15
carta	b16e15h-17k28m-36n-26
carta e	b15
carta*	b41e56i-20j27n-18
cartao	b54e87j38
cartaz	e-24
carte	a17c-26d69e52i54j16o-16
carte de	j15
carte*	a-29b-19f-28g23h-18i-20j-20k-27n-31
carteira	e16g22
cartel	a-21g-19
cartella	g21
carto*	b-23c-21e-30f-22g-21h-22i-18j-27n-19
carton	e-19n-16
cartr*	m-15
cartridge	m-15
carve*	i18
cas	f50g32h41
cas de	f50h16
casa	a22b27g100j64n28
case	b-18f-23g-20h-25i-42j-20l31m21o15
cash	b208d56j-17
cash i	b32
cash in	b26
cash than	d15
cash withdrawal	b24
casie*	j34
caso	a16f47g103h40i97k22l67m57
caso di	f40g38h19
casqu*	h15n24
casque	h17
cassa	b15g15
cassa*	e22k18
casse	c41g47h17
casse*	c30d15h16
casti*	i15
cat	h19
catal*	a-22b-41c-31d-36e-37f-15g-53h-46i-48j-54k-51l-28m-23n-57
catalogo	b-18e-15g-19h-21i-20j-20k-22n-30
catalogue	i-16j-21n-28
categoria	i17
cater*	c34k16n17
catering	c33k17n19
cats	h40
cauca*	i33
caucao	i33
causa	g39i30k62
causa da	i16
causa*	b37d19
cause	h37k21n17
cause de	k23n25
cause*	f21
cauti*	d21f18i19
caution	d21i19
caution de	d19
cauzi*	d39
cauzione	d15
caval*	b15c17
cave	g15
cayo	d-17e38
cbd	h69
ce contrat	c17g15
ce courrier	l32
ce dossier	l18
ce jour	b15k15
ce matin	m24
ce message	m21
ce nest	c15i16
ce quil	h20j30
ce sera	k31
ce serait	i27
ce soit	c-17
ce ticket	m30
cease	c18g16
cease and	g16
ceci	m31
ceder	f39g17
cela	n40
celia*	h20
cellu*	e21j20
cellulare	e21j20
celui	b40f16
celul*	e20
celular	e17
cent	d15
cente*	d25
centi*	b33
cento	d16
centr*	b-21c15e-25g-19n-15
centrale	c16
centre	e-15
cera	b32e30
ceram*	c17
ceramica	c19
cerca	g-17
cero	b33o29
cerot*	h41
cerotto	h41
cerra*	e-36g-16j-15k-16
cerrada	a-15
cerrar	e-17
cerrar la	a-56e-16
certi*	e61h-29i136j-17k-23n-15
certificado	i28
certificado de	g18
certificat	i29
certificate	e23i39k-16
certificates	e16
ces frais	b22
cest	a-43c-27e-63f20g-30h-17i-38j16k-37l21m-37n79o43
cest a	d18
cest au	l23
cest bien	n-16
cest du	n27
cest la	n-22
cest possible	i-15j15
cest pour	f17
cest quoi	b20f15j15n28
cest regle	c-15
cest tout	i17
cest une	b15
cetai*	a-19n16
cetait	a-19n16
cetait un	b17
cha	h41j17
chair	g-22l-40n-15
chair*	d-26g-23i-15j-15l25
chairs	d-26g-23j-15
chais*	i-15k-21n-16
chaise	d17
chama	l37
chama*	f19j31l29
chamada	l20
chamadas	b16f22
chamado	j16
chamb*	c22e16j19
chambre	e18h-22i16j25
chambres	c22
champ	j-17
chanc*	d35g63i49
chance	d35g37i50
chance of	d36
chang*	a-20e74f45g-47h-24j-34k-18m-26
change	h-24m-19
change de	c18
change it	e38
change the	g16l27
changed	e36
changed my	e33
changement	h17i18
changement de	h17
changer	g-19
changer la	b-17
changes	g-15
chant*	c19k16
chantier	c19
chape*	b-17n39
chapeau	b-16n39
chaqu*	h33
chaque	h34
chaque fois	h19
chaque mois	b18c15j17
chara*	d-23e-20n-17
character	d-18
characters	e-19
charg*	a-37b171h-29i54j-32l18m-15n-40
charge	b-17e-19i42j-17l23n-29
charge for	b-30d-19
charge is	b-15
charged	b110
charged me	b15
charges	a-20b68e15
charges on	b27
charging	i30
chari*	i17
charity	i21
chart	a-16b-15e-17g-15h-16i-19j-20n-21
chat	e-23j51l59m28
chatb*	l23n36
chatbot	l23n36
chaud	h17
chauf*	n42
chauffeur	j22n27
chaus*	d20
chaussures	d21
chave	e29
chave de	e22
chaves	k15
che abbiamo	b34
che avete	j24
che non	e19g17m26
che ora	n-16
check	b16i71m37
check in	i31
check out	i36
check the	b19
check*	a-30b27j-27m65
checked	b30g16i17
checks	m50
cheer*	e-18n-20
cheers	e-17n-17
chef	g44j47l154
chefe	l75
chefe de	l28
chefi*	i-16
chefs	l20
chega	b15
chega*	d31f-16
chegaram	d16
cheio	n21
chemi*	d19
chequ*	d22i44
cheque	d23i24
cheques	i16
cher	b22c17n30
cherc*	e-27f-20g-52h-25i-27k-37l-31n-49
cherche	b-15e-20i-16k-30l-17n-55
cherche un	k-25n-20
cherchons	g-38
cheva*	e-20
chez	a91c63e-17f44h64i-27j131k-25l61n28
chez le	f-18
chez nous	e-16j-23
chez un	f19h16
chez votre	j15
chez vous	a82c35d25f55g-15h36i-17j109k-20l55n41o-16
chi	b17f141g47h46j151k-19l98m20o-21
chi e	f40j39
chi ha	h36j19
chiam*	d-17j77
chiama	d-16j54n-19
chiamo	h20
chiar*	j37n-18
chiaro	j17
chiav*	e85
chiave	e25
chiave api	j19
chiavi	e35
chica	j24
chied*	d23g41i86j23k32l16m16n32
chiedere	g41i15m21
chiederemo	k23
chiedete	b32
chiediamo	i73
chiediamo di	d19i20
chiedo	c22d28f16j15l19
chiedo di	j19
chiedo la	d18
chief	l79
chien*	i28
chiens	i28
chiff*	e15f15
child	h65i16j16
child*	a-19
children	a-18
children under	f17h16
chill*	b15i-15
chiller	b16
chip	e70
chiud*	a44c-16m15
chiude	a-22
chiudere	a22
chiudete	f16n17
chius*	a22d22i25
chiusa	i20
chiuso	d18
chiuso il	a-19
chlor*	h-26
choco*	j-20
chocolate	j-16
choir	f-15
choos*	g31
choose	g33
chose	a15f27n26
chose*	d19
choses	d19
ci avete	b26f17
ci consigliate	h19
ci deve	d19
ci serve	a25f-21g-21k-26
ci servono	n-20
ci siamo	c17k33n20
cidad*	j15
cidadao	j17
cien	b17h17
cierr*	a81
cierre	a37
cierren	a22
ciert*	f15k15
cierto	f15k15
cifra	b18d16
cifre	e16
cijfe*	j19
cijfers	j20
cinq	n38
cinq ans	f15
cinqu*	h-19
cinque	g18
circu*	e16f-15
cita	c-16
ciuda*	e16
ciudad	e16
civil	f15g20j32n25
civil*	k31
claim	d17g66i17k86o17
claim for	k25
claim*	b30k49
claiming	k28
claims	b32
clair	h-16i-18
clari*	f37
claro	l-17
clase	c-17g-24
class	c-20g-32i-18j-43n-27
class is	f-20g-19
class*	f-16i-15j-15k-33m108
classe	k-29
claus*	c-15f113g78h22i69o18
clause	f114g27i56
clause de	g-16
clausola	f48
clausola di	f17
clausula	f-31
clave	e19j33
clave*	e44
claves	e44
cle	e33
clean	a16
clean*	c24g24
cleaner	j16
cleaners	g40
cleaning	b19c33n16
clear	b-15f-38g-21
clear my	a19n23
clear*	i31m15
cleared	i32
cleared by	i15
clerk	k15
cles	e41
click*	e31f17i15
clicked	e33f19i19
clicked on	e33f19
clien*	a62b-73c-35d-130e-30f-18h-18i31j58k-35l-39m46n50o-45
client	a49b-22d-44g48i18j25k20m16n24o-17
client a	e19g28
client est	n19
clienta	h19j19
cliente	d-27e-22g35i33j61k-15m27n18o-15
cliente e	j19k15
clientes	d-27g-23k-16n-19
clienti	j-62
clients	b-25c-18d-16g-34h-15i-47j17l-21
clini*	f22j65l46
clinic	j27l28
clinica	j36
clip	h15
cliqu*	c19e24
clock	e-21i18
clona*	e38
clore	d17
close	a76b-19e-25g-21h-20j-25
close it	a54
close*	a-34b-25e-17i37j-17n-20o-28
closed	a-30i28o-26
closed for	i18
closed on	a-16
closed the	d15
closi*	i30
closing	i30
closu*	a18
closure	a18
clotu*	a118
cloture	a59
cloture de	a18
cloturer	a15
cloud	a24f40
club	b-18c-19e-32f-41h-17i-25j-18k-15l-17
clube	c17
clue	n30
cm	b-24c-17d-16e-20f-21g-30h-28i-22j-28k-18m-18n-37
coach	f-15
coat	g16
cobra	i17
cobra*	b268d23g17i42n24
cobrada	b19
cobrado	b23
cobranca	b20
cobrar	n24
cobraram	b41
cobraron	b62
cobre	f24
cobre*	c19i41
cobren	c19i22
cobro	b82
coche	c15g30
cocin*	c31i-15
cocina	c34
code	a-20b-35c-35d-18e210f60g-32h-29j70l-17m-23n-30o-24
code de	j17
code for	e61i20
code of	j34
codes	e210i16
codic*	e111j17k17
codice	e68f15j23k18
codice fiscale	f-19
codici	e39
codig*	e92f24i-15
codigo	e84f26
codigo de	e26
codigo postal	j19
codigo que	e24f19
coeur	h61
coffe*	d-27n-27
coffee	d-26n-25
coffr*	e19j17
coffre	e20j18
cogno*	h-18
cognome	h-18
coi	d18g18i19
coinc*	e19
coisa	f16
col	b21d17f16h15l20
cola	b16
colab*	a19c24
colch*	d18
colchon	d15
cold	f-42g-18h33
coleg*	e48j40
colega	e16j28n-17
colhe*	l16
colis	o-35
colla*	h18n23
collaborazione	e15j16n15
colle*	a-21d-37e38f-24g-38h-21j115k-19l-21n-20
colleague	c-29e29j28m15n-30
colleagues	j20
collecte	c18
collected	b22
collection	c15
collega	j44
collega ha	j16
colleghi	j16
collegue	b-16
colli	b15
colom*	f19
colon*	e-17n-17
color	g-19i-17j-18n-19
color*	c-24f-27g-18h-15i-19j-16n-17
colore	c-18
colou*	a-18b-23c-21d-17e-31f-33g-33h-22i-29j-32k-32m-16
colour	e-21g-17j-25k-17
colours	f-16
colpa	d17k28n23
colum*	a-29b-29e-40f-21g-16h-15i-17j-20
column	a-21e-33f-16
colun*	b-26i-19j-15
coluna	b-25i-19
com	a25b18c23e19g41h86j18k45l72n29
com a	a15n37
com as	h15
com o	c24l25
com que	j23
com quem	j31k15l17
com um	g16
coman*	m37
comando	m25
combi*	a-34b-48c-44d-35e-28f-19g-58h-42i-41k-31l-44m-24n-51
combien	a-31b-55c-40d-33e-59f-16g-54h-40i-58k-29l-42m-21n-65
combien coute	h-17
combien de	a-19b-34c-23e-41f-30g-31h29i-34j-40k-15l-28n-30
combien dheures	h-15
combinado	n17
combine	i20
come after	g37
come back	d19e18o-30
come faccio	c16d-20
come off	h15
comedor	e15h16
comen*	f-17g-15
comentario	j18
comer	h35
comer*	b30f16n23
comercial	n23
comercio	b18
comes	c-17f-28g-20h-15j-18k25n19o21
comin*	d22n-17
comincia	g16
coming	c15d25
comis*	b34k30
comision	b27
comissao	k23
comit*	f29
comite	f29
comma*	a-20c49d-24f23g-29h-24i-16l-18m50n-58
command	m15
commande	c65d-18e-15f36g-19h-16n-32
commande est	o-19
commande et	n-15
comme	g20m53n21o21
comme si	c19
comme*	b-50e-44g69h-58i-67k26n-39
commence	c17
commence a	n15
comment	b-44c-21e-49f-68g65h-49i-59k-31l-29m-22n-53
comment changer	b-16
comment le	g19
comment on	c21
comment se	g29
commerce	k29
commercial	f40l15
commercialista	g15
commessa	j18
commi*	b67i23k39
commission	k18
commu*	f16
communiquer	f16
como	a-79b-78c-114d-62e-76f-42g95h-61i-60j-58k-19l-82m46n-39o29
como hago	a19b-15
como lo	g27
como me	g63
como se	b-15d-21e-24g-47j16n-24
como si	n16
compa*	d-23f75g75h19i-35j109k49l27m16
companera	j17
companero	a-20n-23
compania	l21
company	a42c17e22f48g94j67k53l29n105
company card	e20
companys	m20
compatibile	h15
compatibile con	h18
compatible	h35j-15
compe*	d-21f34g73j64k40l48o-33
compensation	d-38o-20
compete	g16
competencia	g17j16
competent	l15
competente	k20
competition	i15
competitor	g20j29
compi*	m21
compl*	a87b-22e-36f21i-17j75m108n15
complained	j73
complaint	n-16
completely	a51
completo	a31j27m20
compliance	m82
compliant	f16
compr*	c28f67g-29h21i30j82k-20l-30m-28
compra	c34d18f54j59
comprador	f18j19
compramos	c19
comprar	d15
comprato	j16
compression	h20
compressor	d15
comprimido	h21
comprobante	b16
comprou	j23
compt*	a124b102c-22d64e37g-41h-32j62l-15n-63
compta	j19
comptable	a-23e17
compte	a190c-15d22e30g-15h-17j69n-48
compte de	a-23j40
compte est	j19
comptes	a-32
comptez	b18d24
compu*	e58
computer	b16e52j15
comun*	i-25j38
comune	i-16
comunidad	j17
con alguien	j16
con chi	j30
con cui	e19
con nadie	l16
con nosotros	i20
con quien	j36l31
con ustedes	a43j29n21
con voi	n30
con vuestro	n15
conce*	a17b16d36f43h45i59m71
concedido	m19
concernant	f39i18
concerne	a21
concerto	d20
concl*	c19
conco*	c15g58
concorrente	g44
concu*	f25g69j38k16
concurrence	j18
concurrent	g56j22
condi*	f154i59k26n-17
condiciones	f50i19
condicoes	f16
conditions	f69
condizioni	k31
condo*	g42
condominio	g20
condu*	g26
conducteur	f18
confe*	b-18k-23l-20m21n-43
conference	c34
conferma	m25
confermo	c-20
confermo che	c-17
confi*	b-20d-32e-25f69g-34h-30i-48k-24m185o15
confiance	n20
confidentialite	f19
configuracion	m28
configuration	m29
confirm	f18m19
confirm that	d-18
confirm the	m15
confirma	j19
confirmamos	c-19
confirmation	a-19
confirme	m30
confirmed	o15
confirmez	g17
confirms	b17
confo*	d38f124m21
conforme	d21f40
conforme a	f18
conformita	f21
confu*	j-20
conge*	l-17
congr*	n51
congratulations	n50
conna*	i16j63
connaitre	j46
conne*	e53
connecte	a19e21
connexion	e25
conoc*	j52
conocer	j54
conos*	e22
conse*	b-19f137g15h-36k59l60n37
consecuencias	k32
consegna	b-17i-22k-15
consegnare	n18
consegnate	i-15
consegne	c33n15
consegue	j18
conseil	k36
conseiller	d17e15g19
conseillez	n-28
conseillez vous	h-18n-27
consejo	g33
consenso	b17
consent	f72
consi*	b-15f-17g93i42j-21k84m128o32
consider	g18i41k43m46
consider the	g18m25
considere	m19
consigliate	d-18h17k-16n-18
consiglio	g20k17
consigne	d21m27
consignes	m25
consigo	g29
conso*	f23k26
consommation	b17
const*	f-22g50k59n79
constant	n23
consu*	b56f26g-21i-23j46k134
consulta	f-25j33
consulta de	c24j18
consumer	k28
consumo	b57f19k47
consumo de	b47
conta	a219b48d20e26g-33h-27j27o25
conta da	a15
conta de	a44b26
conta o	b17j18
conta para	g-17
conta que	a-18
conta*	b93c-25d-25e24g-38i17j52l99m-21
contabile	e15
contabilista	e17
contabilita	b16
contact	l61
contacts	j52
contador	b25
container	n26
contains	b30
contanti	d17i16
contas	a18
contato	b17
contatto	h19l19
conte*	a-44b93c-24d-21e-22f-32g64h-29i-19j-34k29l-24m80n-32
contenedor	b16
content	n-33
contentieux	k17
contest	b25
contestan	n22
contestar	g80
contestar a	g30
conteste	b28
contester	g27
contestons	b28
conti	c16e17
conti*	b36c35f27h58i-33l21m36n29
continua	i-24
continua a	e16h16
continue	f18
conto	a136b112d55e34j37
conto da	a16j16
conto delle	n15
conto di	j24
conto*	m24
contr*	a-56b61c134e20f202g173i32j46k176l-18m99n-16
contra	g90j16k39
contra a	j17k15
contra la	g15
contract	b29c46e-17f27g-26h-16k-17m-25
contract for	c23
contract says	f-16
contract with	c30j18
contracts	c-17
contractual	f19
contrary	a-19i36
contrasena	f-23g-35h-19
contrat	c77f113g26j41
contrat de	c38g16
contrata	j18
contratado	j16k15
contratamos	c15
contratar	c-16
contrato	c62e-23f25g27h-29m-19
contrato com	g22
contrato de	c64f-26
contrato e	c-15
contrats	f-22
contratto	c38f17g15
contratual	f51
contre	b-18f-19g46h54k73n-16
contre la	h24
contre mon	g21
contre votre	k36
contre vous	k49
contro	g50h18k41
contro la	k16
control	a20b18e21m34
controle	m65
controles	m27
controlo	m18
conve*	b26f23g46i20l62m81n17
conversa	l18
conversacion	m25
conversation	l16m33
convi*	e-24g60h71i-18j-15k-16
conviendrait	d19
conviene	d-15g84h42m-15
convient	e-17h30k-15
convient elle	h31
convo*	a15i17k17
convocatoria	i17
convosco	a16k17
cooki*	f55
cookie	f19
cookies	f34
cool	i16
coope*	a55
cooperativa	a33
coord*	l32
coper*	f31
coperti	f16
copia	f20j68l28m17
copia de	f19
copia del	j46
copia*	g15
copie	g25k15
copie de	f22
copie*	g16
copied	e15g33
copy	b-41i-15j85
copy of	j75
cor	n-34
corne*	l15
corner	l15
coron*	e17k15
corona	e17
corre	f28
corre*	b-15c-23e-25i-31j17n-31
correct the	b34e17
correio	j16
correo	b-33d-18j21m19
correo de	g25
correos	j16n18
correr	h16
correspond	b20
corresponde	d29f18
corri*	a-15i-35n-27
corriere	i-16
corrige	b-19
corriger	b-16
corsi	j16
corso	c17f-43g-20j-18n-22
corso di	c26
corta	h16
corta*	i24
cortar	i15
corte	d-15
corte*	i49
cortesia	i38
corti*	h44n-15
cortinas	c17
cortisone	h57
cosa	a15f33g116j26n33
cosa ci	f18g29
cosa vuol	n-16
cose	b19d16
cosi	i28n44
cost	a-25b43e-36g-16h-16j-35m-20o28
costa	h-19
costa*	k15n18
costo	b15
costr*	g18
costs	b28o-19
cote de	n18
cotis*	b18g16
cotisation	b18g16
could*	d20i58n36
couldnt	d20i58n30
coule*	c-21g-15k-19
couleur	c-18k-17
counc*	g56
council	g56
couns*	g15k61
counsel	g15k61
count	g46i52m15
count as	f16g43
count*	c-20d-19e-20f27g-17i-27j-27k27n-20o-15
countries	n-23
country	f29
county	k24
county court	k24
coup	h18i25n17
coup de	i26n17
coupe	c32g26i-18n46
coupe*	a17
coupez	a18
coupl*	j16
couple	j19
coupo*	i59
coupon	i59
coura*	k20
courant	k19
courier	f15
courr*	c36j31l32o21
courrier	b16c38j18l33
cours	e-19g-15k21
cours de	c20
cours*	c70f-38g-16i19n-26
course	c72f-37g-15h15i21n-22
court	b-15h-20j-23k42n-20
cousi*	i19
cousin	i19
coute	h-18o-15
coute*	i18
couve*	f34n-17
couvert	f24
couverts	f15
cover	f79h15k20
cover the	f22
cover*	f23
cowor*	j17
cpap	h46
crack*	d-15
cracked	d-15
cramp*	h32
crane	f23
crate*	d20
crates	d20
cream	f-16h50
creat*	h41m47
crech*	j18
creche	j18
crede*	e74j19
credenziali	e36j19
credi*	b-47c-17d42h-18j25n-37o-16
credit	b-58e16j40n-16o-30
credit card	e28
credit de	j19
credit for	b15
credit note	b-21d-43
creditcard	b23
credited	d20
credito	d-15
cree	a28g17h16
crema	h19
creme	h56
creo	e31
creo que	e28h15
crew	j31n53
crian*	h15
crianca	h18
crime	g30
crist*	n-16
crm	c-17j-39
croir*	n25
croire	n25
croire que	n22
crois	e19
crois que	e19
crois*	d-16
cross	g18
cross*	h18n-16
croye*	h18
croyez	h18
cual	i-22j23l-18n-38
cual es	j30l-15n-29
cualq*	i15m26
cualquier	i15m26
cuando llega	c-19k-21
cuant*	a-40b-64c-49d-36e-79f-43g-43h20i-94k-55l-35m-24n-71
cuantas	b-17f-15g-19
cuantas horas	h17
cuantas veces	j16
cuanto	b-21c-17d-25e-34i-24k-29n-27
cuanto tiempo	f15h15
cuantos	b-17e-26g-20i-36n-31
cuantos dias	d15
cubic	h-15
cuent*	a129b37c-17d32e56f-21g-25h-24j46l-15n-27
cuenta	a114b44d37e64f-16g-17h-16j59
cuenta de	a32
cuenta del	b22
cuenta en	a17
cuenta que	a22
cuentas	a16
cuest*	b18o-21
cuesta	o-22
cuffie	h16
cui	e18j19n27
cuisi*	g34
culpa	f17g37
cumpl*	f28i37m35n21
cumplimiento	m20
cumpr*	k37
cunad*	b-19
cunado	b-19
cuore	h22i16
cuota	b44i49j29
cuota de	b18i36j18
cupon	d15
cura	h26
cure	h55
curio*	c-30e-29f20g-15i-27n-58
curiosita	f17
curious	c-22n-24
curre*	a-23b-38c-33d-35e-42f-37g-43h-42i-53j-48k-25l-25m-18n-61
currencies	a-22b-29c-19d-19e-26f-20g-24h-24i-30j-26n-41
currency	e-18n-16
cursi*	e-16
curso	c32f-27g-25h-18j-19l-15
curso de	c38f-20l-16
cursu*	c16g-18
cursus	c17g-17
curtains	d15
custo*	a70b-62d-108e-29f24g16h-38j19n17o-19
custody	g56
custom	f18i35
customer	a102b-36c17d-27f-18i-23j44n26o-17
customer is	m-20
customer list	j30
customer number	a18b18
customer who	b-20
customers	a-24b-32c-15d-75e-29g-25h-15j-15
customs	f19
cut	g35h43i49l-19
cut off	i34
cut the	h16i15
cv	j41
cycle	e-16
cycle*	h21
d	e16h27k29
da academia	e18
da casa	g16
da dove	b37g17j-15
da due	j17
da empresa	e27l16
da fatura	f15
da gennaio	c19
da ieri	h38
da loja	g16j16l15
da lunedi	i17
da pra	h16
da quando	h41j19
da questo	a19c26
da sein	c19d17
da solo	c16e-37
da voi	a31d39e20j93
daar	g-27i-22n56
daar niet	a17
daarm*	c18
daarmee	c18
daarn*	a25c16k15
daarna	a25c16k15
dabon*	i15
dabonnement	i15
dabor*	i19
dabord	i19
dacce*	g33
daccepter	g35
dacco*	b15c16
daccord	c18i17
dacha*	c25
dachat	c25
dadmi*	e25
dadministration	e23
dado	j17m16
dados	a32f114j19k24
dafur	j-24l16m-18
dafur ein	f19
dag	h26l-16n37
dageg*	h18
dagegen	h18
dagen	e-20h35i83k16m-15n25o-27
dagen*	l29
dai	a39i27j17k19o16
daide	a-18
daily	h-17
dak	o15
dal	a25c39d18h-17j25k27
dal contratto	c19
dal vostro	a16f15k28
dalla	a21c32e27f21i-16n-15
dalla vostra	a20
dalla*	c24
dalle*	i16
dallo	g38
damag*	d-16f39g45h33k34
damage	g15h34k22
damages	d-18f18g26
dame	e16h16j81
damit	b18c19g32k36
damit sie	i18
damos	c43
damos por	c58
dan	b57d15f39h16i59k22l49m-240n60o-43
dan de	b19m-27
dan een	g16
dan in	b17
dana	h19
danac*	k25
danach	k25
dando	e17
dange*	h41
dangerous	h51
danne*	f24
danni	f26g19k90
danno	n26
dannuler	c15
danos	b22g16k24
dans loutil	b-16g-17
dans quelle	j22
dans une	i15
dao	j15
dappe*	c15
dapre*	f53g73
dapres	f53g73
dapres votre	g16
daqui	m21
dar	a26c22h55
dar de	a23
darau*	c18f15
darauf	f16
dare	d-23g-15
darf	d45e39f15g141h129i90j-26l36
darf das	h36
darf der	f17
darf ich	d16g83h49i27
darin	i16
darle	g18k16
darse	h20
das alte	e17
das angebot	b-16f17
das auto	g17j20
das feld	j-18
das formular	i17
das ganze	d16
das geld	d68
das gerat	f25
das haus	g34j19
das kennwort	e17
das konto	a75
das lager	o-18
das muss	e17
das muster	e19
das nachste	c-16
das neue	e-17
das nicht	l18
das paket	c16o-24
das passwort	e18j27
das rad	j23
das zimmer	j17
dashb*	b-34d-26n-16
dashboard	b-34d-26n-16
dass man	n16
dass mein	a28g18
dasse*	b-18
dasselbe	b-17
dat aan	f18
dat bedrag	d16
dat een	n30
dat hij	e15
dat ik	b24n27
data	c-18f152g-40h-18i34n-23
data for	e16f31
data of	j18
data you	j16
datab*	j18o15
database	j19o15
datal*	g33
datalek	g33
datas	a19f17j18
date	a-21b-36c-34d-22f-41g-33h-32i40j22k-28l-16m-19o-33
date du	e18
datem*	e17l15
daten	a35f103k28
daten*	e-17f73l-19
datenblatt	f-18
datenschutz	f18
dates	c-36
dati	a22e37f148
dati dei	f16
dati personali	f17
dato	d35f22g19m38
datos	f104g-17j48
datos de	f32j74
datos personales	f35
datte*	c-15
datum	i30
dauer*	c20n15
daugh*	a-28j36
daughter	a-24
daughters	j37
dautr*	c17e33
dautre	c18
davan*	d15g28k29n23
davance	d18
davanti	g32k30n16
davanti al	g22k15
davoi*	a-20c-18d-29e-16
davoir	a-20c-18d-29e-16
davon	h15
davve*	f18h16
davvero	f18h16
day	a-35b-40e-27j-22l-20m-20n35o-35
day and	a-17
day for	b15
day of	c15k15
day or	i19
days	b-18c-51e-18i100m-26n-24
days and	n15
days late	i51
days of	i16
dazu	c-16
de aanbetaling	d24i18
de aansprakelijkheid	f32
de actie	i36
de agua	b26
de ahora	m19
de andere	j17
de api	e42
de app	e-26
de arriba	l15m21
de atraso	b15
de auto	e20
de avg	f19
de ayer	h16
de baas	e16j17l16
de baja	b15g17
de bestelling	c31
de betaling	d49
de beurs	c38
de bien	i18
de bon	i15
de bus	c36e16
de cafe	c15
de cancelacion	c-18
de casa	j24
de ceramica	c21
de chez	b20h18l30
de cidadao	j17
de clientes	e15j16
de cloture	a17
de code	j17
de commande	f17i15
de compra	j15
de compte	a33
de comptes	a-15
de confidentialite	f19
de connexion	e29
de consumo	k23
de contacto	j15
de contrato	c-23
de credito	b-18j-23
de cursus	c18
de dados	f20k23
de deux	f-21
de devolucion	d-15
de dez	i-16
de diez	i27
de direccion	e15
de douze	i17
de empresa	c22
de enero	i18
de enige	a17n16
de eu	b17f22
de factuur	b34
de faire	g32
de febrero	i18
de fecha	i38
de fermer	a20
de fidelite	n25
de firma	e21
de frais	b16
de garantia	f22
de garantie	f22
de garde	b18i16
de gas	c18
de gemeente	g31
de hele	a24n19
de helft	d39
de hond	e16h15
de ingles	c25
de inscripcion	i32
de justice	k19
de kade	f18
de kamer	h-16
de kantine	e17
de kassa	d17j15
de kast	e17
de klant	c19m21
de kleine	f15
de koerier	j33
de laatste	a17b20j18
de lancien	j19
de larticle	f22
de lecole	l-15
de levering	c21
de lijn	n21
de lire	k15
de location	i-16
de mai	c18
de manutencao	b17
de mars	b21c18
de meme	i16
de mis	f53
de mme	j24
de moi	e16
de moins	f17
de monteur	l15
de mora	i17
de muur	n25
de nacimiento	j15
de ne	c23
de niet	d23
de no	i33
de nota	b37
de novo	e19n15
de nuevo	d19
de octubre	c19
de offerte	b30
de ontem	c17
de opzegtermijn	c45i30
de oude	h-17
de overeenkomst	f40
de pago	e16
de paie	j18
de paiement	e16i-17
de payer	b18g20
de pincode	e17
de plattegrond	g-16k-15
de plazo	i20
de plus	e-21i41n31
de politie	k32
de post	k15
de precos	i-17
de prijs	b18d25
de proefperiode	b17i37
de quatre	h16
de quem	f25j33
de quien	j15l16
de quoi	e18j17
de rechter	k27
de reclamaciones	g-22k-35
de recogida	n-15
de reembolso	d-21
de rekening	b-26i-17
de rente	b18
de reservas	c-18j-16
de resiliation	f-18
de responsabilidade	f21
de rest	d35e16
de retard	h16
de retour	i18
de risque	m17
de samedi	c24
de sauna	c16h16
de schade	k20
de school	b17c18
de securite	j17
de segunda	j-16
de seguridad	e37m17
de ser	a16c17e15l17n17
de servicio	f15l16
de sexta	h-16
de siempre	n-16
de site	e16
de suite	c16j16
de tafel	d16
de tekst	m21
de telefoon	d16n32
de telephone	j-18
de temporada	j-18
de temps	f-17
de terca	j17
de termijn	i35
de toda	e19
de ton	m28
de tout	f19
de tres	c-16g-17
de turnos	i-18
de tweede	l-22
de ustedes	l17n31
de vacaciones	j-16
de validation	e15
de verdad	j18n74
de vergoeding	i18
de verifier	b20
de verkeerde	e15n38
de vez	a20
de voces	e-27j39n36
de volgende	m21
de volta	d61
de voorwaarden	f48i22
de vorige	e16
de vuelta	d67i15
de vuestra	a19
de werkplaats	l16
de wet	f26g61
de wettelijke	f15
de winkel	b15d15
de zoveelste	n24
deact*	a23e21
deactivate	e20
dead	c18d17g19n51
deadl*	i75
deadline	i74
deadline for	i22
deakt*	e23
deal	b17c23f17g22l29
deal with	f19l29
dealers	j16
debe	a17h20j20
deber*	b18h19
deberia	b18h19
debit	b106
debit i	b22
debit that	b18
debit*	b134
debitado	b26
debito	b19
debo	g74h45
debt	j19k25
debug	m55
debut	n15
decad*	c19
decal*	i15
decem*	c33d-15
decembre	c19
decen*	n49
decep*	n42
decha*	d16f15
decid*	c25k83l108n-20
decide	l21o-17
decided	c23
decided to	c21
decidere	l15
decim*	c-15
decir	h15j23
decir*	b-16g29j25
decirme	g15j24
decirme si	g16
decis*	c25l71
decisao	l16
decision	l42
deciso	c22
decke*	f15
decla*	f36g189j18
declarar	g44
declaration	f18
declare	g41
decli*	b-26n-22
declined	b-16n-20
decod*	b18m20
decoder	b18
decom*	b26
decompte	b26
decor*	n16
decou*	i16
dedan*	e21j21
dedans	e21j21
deduc*	b24g24
deduct	g24
deducted	b20
deducted from	b17
dedui*	d18
deed	f19
deeln*	c41
deem	a18e43j18
defau*	f21k30
defec*	d72f45k15
defective	k15
defectueux	d21
defen*	g126k84
defin*	a95c19f-21o26
definitief	a17
definitiva	c18
definitivamente	a19
definitivement	a26
defun*	g17
degli	e16
degrees	h-16
degres	h15
dehor*	e39i17
dehors	e39i17
dei dati	f46
dei nostri	d-15e16
dei vostri	c19
dein	m22
deine	m144
deine*	m88o15
deinen	m39
deines	m18
deixa*	i15n31
deixam	i17
deixe*	a16c21
deixem	a16c21
deixo	g17
deja	d26k21
dejad*	n21
dejam*	c15d16
dejamos	c15d16
dejan	i20j17
dejar	a20c41
deje	c19e18
dejo	g25
dekse*	n-15
deksel	n-15
dekt	f40
del banco	k15
del cliente	f20
del coche	c19
del comedor	e17h19
del comprador	f19j15
del conto	e16
del contrato	c34f15
del contratto	f-17
del curso	c17
del departamento	l16
del dia	b20
del espacio	e17
del furgone	j22
del gimnasio	j28
del gruppo	f15
del hotel	e16
del jueves	g15
del martes	c23
del otro	j38
del pago	d18i17
del pedido	c33d21j28
del piano	j35
del profilo	a-17
del restaurante	b15
del sabado	c20
del segundo	e17
del servicio	c24
del servizio	f18
del sistema	a18e32
del tecnico	b18i23j16
del trattamento	f25
del viernes	j17
del vostro	g15h-15j-17k27n27
delai	c-20i-30n-17
delay	f17
delay*	g16
delays	g16
dele	i15
delec*	h16
deleg*	e17i18l22
delet*	a168c30e51
delete	a61c33
delete my	a29
delete the	a16c37e18
deleted	a45e34
deleted the	e17
deleting	a20
delib*	k18
delig*	n-15
delit*	g72k18
delito	g72k18
deliv*	a-32c45d-47e-51f-32g-49h-26m-28o-25
deliver	c-18g-16
deliver before	i15
deliver on	h17
deliver to	n-15
deliveries	c23
delivery	a-15c48e-22g-20h-20m-15o-18
delivery address	j19
delivery date	n24
delivery of	c21
della camera	d16
della direzione	l18
della fattura	b15
della sala	i18
della sua	j18
della*	b18d18e16i-15l22
delle	b-18c20d23f30g-17h-15i-16
delle*	h17
dellh*	i18
dellhotel	i18
delli*	k15
dellu*	e39
delus*	n-20
delusione	n-18
dem foto	j15
dem vertrag	f15
dem weg	o-20
demai*	k17
demain	i15k19
deman*	a68d22f26g82i20j-17k128m22n21
demand	b16
demanda	g21k71
demandar	g21
demande	a50b-23g-17h-19j-17l-19
demande de	a41
demandent	h17
demander	f18g16i17n19
demanderons	k19
demandez	g17
demandons	d21
demar*	i-29
demas	j33
demas*	h19
demen*	e17g16h52j17
demeu*	k-15
demeure	k-15
demir	j19
demo	a-15b-30e-34h-16i-15j-27n-26
demor*	n-23
demora	b16
demur*	b15
demurrage	b15
den auftrag	c60
den betrag	b18
den code	e23
den eingang	a19
den rabatt	i18
den rest	d15j20
den stecker	a18
den text	m18
den tisch	l28
den vertrag	c17f37
den zugang	a19
den zweiten	e17
denar*	d49
denaro	d49
denk	b17g20
denme	j24
denn	a16h16j96n35
denno*	b39i58
dennoch	b39i58
dent	d-18g17
dente	h22
dente*	d52
denti*	c18j18
dentr*	e70f22
dentro	e31f24
denun*	f20g21k80
denuncia	k30
denunciare	f19g15
denvo*	j19m20
denvoyer	j19m20
depar*	c-33f-21g-32k-20l44m36n49
depart	a18
departamento	l18m24
department	c-30f-39g-24k-15n17
depas*	b34i30l15
depasse	b15i22l15
depen*	c18d17h37o-20
depoi*	h63i19n-16
depois	h63i19n-16
depois da	h40
depois do	h15
depos*	d65g33h-17i30k35m-26n-24
deposit	d41g23i46
deposit for	d30g17
deposit of	g16
deposit on	i18
deposito	d29
depot	j-17l26o-18
depre*	n17
depressa	n17
depui*	a15b-18e71h81i25k21n59
depuis	a15b-18e71h81i25k21n59
depuis hier	e28
depuis le	h16n17
depuis votre	h15
der abrechnung	b41
der alten	e19
der anschluss	j16
der app	a-24
der betrag	d31
der bus	h15
der fahre	h16
der falschen	b17
der filiale	a15
der frist	i19
der gutschein	f16
der karte	b20j15
der kollege	c-15
der kunde	d-18
der kurs	c18
der lkw	c18
der neue	n-16
der neuen	h17
der ruckgabe	d19
der saal	c17
der schweiz	f17
der software	a-18b-17
der tarif	i16
der termin	i16
der unterschied	a-19
der vertrag	b30c20f26
der zugang	a20
deram	m26
derec*	f94k17
derecho	f56
derecho a	f29
derechos	e15f39k27
derechos de	e16
deren	a20b17
deriv*	l18
derni*	a-17c-29e-24i-42l-18
dernier	b17i-19n-16
derniere	c-25e-17i-19
derog*	i98
derogation	i16
derri*	j42
derriere	j42
derti*	b-16o-15
dertig	b-15o-15
dertig dagen	d-16o-15
des cles	e-20
des dommages	f19g16
des donnees	f35
des droits	f18k30
des monats	d18
des trois	i34
desac*	a16
desactiver	a15e22
desactiver la	e18
desap*	a39b17e31
desar*	f18
desat*	h16
desbl*	e29
desca*	m22
desco*	b69c30e38g21i40m24n34
descontar	g27
desconto	i39
desconto de	i34
descr*	b15c15
descu*	i37n15
descuento	b17i22
descuento por	b15
desculpas	n21
desde	b-17c-18e-25g-19h91i-21j-35l-19m-37
desde las	n18
desde que	h76n-15
desej*	a29
desejo	a15
desen*	d-17
deseo	a19e15
desha*	c15
desid*	e19
desideriamo	e19
desin*	a64c18h66n27
desir*	d20f18
desis*	c36g15
desist	g16
desistir	c17
desk	d-23i-15l38m-16o-20
desli*	c47m23
desma*	c24
desno*	k38
desnoods	k38
desol*	c21
desoles	c17
despe*	a29
despi*	g34i34
despu*	h52n55
despues	h52n55
despues de	h27n16
despues del	h23
dessa	i33
dessa*	g20
dessai	g22
desse*	c16
dessert	c17
dessu*	h18
dessus	h18
desta	i-23
desta vez	i-23
desti*	g-19
destr*	a29f15n20
destroyed	f19
desvi*	e17
detai*	f29j44
detail	f18j18
deten*	f19
deter*	h17
detre	a18n20
detru*	a41
dette	j15
detto	b29c36d17l15m23n22
detto che	i15l15
deu	j40
deuda	g36
deux	b50d34e-22f-28h20i17j-46k-15l-23m-23
deux ans	f-23
deux jours	h17
deux minutes	n16
deux mois	n19
deux semaines	h18
devan*	g29k28n57o17
devant	g29k28n57o17
devant le	g24k19
deve	j39l28m22n18o16
deve essere	d18
deve ser	n32
devel*	m67
developer	m25
developpeur	m30
deven*	j18n19
devez	d39j15
devic*	e78f27h21
device	e34f27h21
devices	e40
devis	b18c24f15
devo	c15g114h90n34
devoi*	n24
devoir	n24
devol*	b19d227h-17n-43
devolucion	d69
devolucion de	d20
devolucion del	d26
devolver	d35g15
devolvi	d21
devolvimos	b17
devon*	e17
devra*	e33
devrait	e33
devue*	d102g17n20
devuelvan	d22g17
devuelvan el	g17
devuelvanme	d17
dexpl*	f19
dexploitation	f19
dez	d15i-17
deze	b18c17h135i25k19l22m94
deze ene	i18
deze maand	c20i16
deze mail	m21
dezel*	j21
dezelfde	j21
dezem*	g16
dezember	g16
dheur*	h-15
dheures	h-15
dhier	b-22c21i-17
di amministratore	e25
di aver	n30
di carta	i16
di casa	e15
di chi	f16j23
di essere	i20
di iscrizione	d19i20
di lavoro	g17j20
di legge	f36
di luglio	b15d22
di mia	e15j46
di mora	b17
di noi	n16
di non	g16i22j18
di norma	i15
di notte	e30
di nuovo	n65
di ottobre	b-19
di piu	l15
di prima	n15
di pulizia	b18
di responsabilita	f19
di sabato	c22
di scuse	n17
di sicurezza	e37
di tre	f19
di tutto	a20e17
di vendita	g19
di voi	a20n18
dia	a-17b21e-19f-17g-21i43j-21m-22n32
dia de	i16n16
dia mas	i19
diabe*	h53
diabetico	h17
diagn*	h20j48n30
diari*	c18g17n17
diario	c18n18
dias	d17e-15g-27h52i69k36m-19n31
dias en	i17
dias que	n16
dias y	i17
dice	f34h28i38j23
dice che	h20
dice que	d17h18j18
dicen	j16
dich	m48
dichi*	f17g30j23
dichiarazione	f17
dicho	l-18m19
dicht	a20
dicht*	e-18
dico	m18
dicti*	f-15
did	b119e-35j162n-19
did i	b32
did it	e-17
did my	j66
did not	b36
did the	b31d19j40
did you	b16
diden*	f20j15
didentite	f20
didnt	b138e34i46
didnt do	b17
didnt get	b16i15
didnt give	b23
didnt make	b25
die aktion	c19i51
die alte	e21
die anleitung	n-24
die anzahlung	i19
die bank	b17
die daten	f16
die drei	c20i18
die farbe	n-30
die firma	e19j20
die forderung	b30
die fotos	f18
die freigabe	e16
die frist	f17i20k18
die ganze	d18n34
die garantie	f41
die gute	d16
die gutschrift	d-16
die haftung	f23
die halfte	d41
die ik	e19
die kaution	g20k15
die ki	m16
die kiste	c18i16
die kollegen	e18
die kundigung	g41
die laufzeit	c21i17
die letzten	j45
die lieferung	b15
die liste	j29
die lizenz	f25
die mahngebuhr	b18
die messe	a18d23
die miete	g33
die nacht	d19
die niet	a17j34
die nummer	e16j17
die palette	k16
die pin	j16
die prufung	i31
die pumpe	f19
die ruckerstattung	d26
die spalte	b-18
die uberweisung	d18
die verspatete	i21
die ware	c-16d29
die zahlung	b31d39f16
die zwei	d19e24
dieci	g-15j-16
died	g17
diens*	e20j-17
dienstag	i16
diero*	m15
dieron	m15
dies	f17
diese	b90h19j17m49n31
diese nachricht	m17
diese woche	j17
diese*	b46c48i40j47l20m87n114o23
dieselbe	b17n27
diesen	c17n20
dieser	j28m50n23
dieses	c16i44j18l19n36
diesm*	i37
diesmal	i37
diez	i33n18
diez dias	i17n16
diez minutos	i15
difen*	n15
difer*	a-22c-20e-21
diferencia	a-24b-31c-18e-19
diferencia hay	a-22b-17c-15d-17e-16
difet*	i18
diffe*	c-23d-15e-19f-20h-16i-18j-25l-24m-23o18
difference	b-17d-36l-21m-16n-27o18
difference between	b-19d-31l-20n-18
different	e-26n17
differenza	d21
diffi*	n43
difficult	n31
digam	g38i18j39
digam me	g15j39
digan*	d16j38l15
diganme	d16j19l15
digit*	a35e110
digital	a19c15e55
digitale	e16
digo	d18g45n17
dik	f-16
diman*	i33k-18
dimanche	i33k-18
dime	j15
dimen*	g-15
dimos	b17
dimos de	b17
dinde*	f33
diner*	d118
dinero	d119
ding	f18n16
dinhe*	d83
dinheiro	d83
dinne*	g16
dinner	g16
dinsc*	d16
dinscription	d16
dinsd*	j16
dinsdag	j16
dinte*	b15f15
dio	c-18h17
dipen*	j26l15
dipende	b15l16
dipendente	j27
diplo*	f-15
dir	m81o15
direc*	b18e16f-31g-39h-36i-34j92k38l145m112n-51
direccion	j52k25l-16
direccion de	j34
direct	b70c30m21
direct debit	b64i16
directement	m15
directeur	l29
direction	d18l68
directives	m31
directors	l-46
directrices	m20
direi*	b-23f101
direito	f71
direito de	f26
direitos	f34
direk*	l40
direkt	l17
diret*	l147m51
diretor	l35
diretto	l15
direttore	l49
direz*	l28
direzione	l28
dirig*	a15l53
dirige	l20
dirigente	l20
dirit*	g35
diritti	f15k16
diritto	g33
dirlo	j19
dirmi	j31
dis	m29
disab*	e75g17m27
disable	e41
disabled	e19g19
disap*	a25i16n21
disat*	e42
disattivare	e19
disattivate	e19
disca*	h39
discl*	f27g18j37
disclose	j37
disco	h-15
disco*	i57
discount	i58
discr*	b17f17
discu*	l66n38
discuss	l19
discuss the	l17
disdetta	c30
disdi*	c44
disdire	c16
diseg*	i-17
dish	d-16
disin*	h38
dismi*	e16g78
dismiss	g24
dismissal	g51
dispa*	c-15l16
disparu	h-20
dispatch	l20
dispe*	i92m17
dispensa	i57
displ*	e-16h-17i-16j-18
display	e-15h-16i-16j-16n-21
display none	m31
dispo*	a-23b-43c-31d-16f-39g-41h-40i-43j-51k-15m-31n-43o-31
disposable	b-22c-17e-23h-16i-17j-21n-18
dispositivo	e30
dispu*	b-28i-16j-18n-29
disputa	b-18
dispute	n-21
disputes	b-23
disqu*	e18
disque	e18
disre*	i45
disregard	i45
disregard the	i45
disse	f17j15
disso*	a41g21
dista*	e21
distance	e18
disti*	e-17n29
dit bericht	m49
dit niet	m22
dit ticket	m23
dite	b36c17j19
ditem*	a20c20j48
ditemi	a20c20j48
dites	c15g73j44l16
dites moi	j25
dites nous	g34
ditta	c16j23
diven*	e17g19i17n27
diver*	b34g-15k-31
diverse	k-20
diverso	b17
divid*	b24g59o15
divida	b30g42o15
divis*	b17h-17
divisa	b17h-16
divor*	g94
divorce	g45
dix	e-21i79
dix ans	i32
dix jours	i17
dix minutes	i18
diz	i32j20m19
diz o	i16
diz que	j17
dizem	f43
dizer	n-15
dni	j42
do cartao	e18j22
do cliente	b17g17k15
do contrato	c15n15
do fornecedor	e15
do ginasio	l15
do lado	e18
do not	m53n24
do seguro	i19
do sistema	e19
do valor	d21
do vosso	n16
dobbi*	c26
dobbiamo	c26
doble	b-18h16
doce meses	f18
doch	c40g58i101j70l20n19
doch nicht	c24i18
docht*	f18
docto*	b-21c-18e-21f-15g-22h-42j16n-39
doctor	h-32j19n-19
docum*	b-22e-44f31h-25i64
document	f55
documenti	i38
documento	j29
documentos	i17
documents	i26
dodici mesi	i16
doe	e18i35m60
doen	g70i17k36n25
doent*	h21
doente	h19
doesn*	b25c20d24n30
doesnt	b25c20d24n30
doet	n20
doet u	a19c17i19
dog	c21g71h21
dogs	h-16
dois	d-20e15g50h17
dois dias	b18
dois je	g55h24j-16
doit	c22j-22l49n-18
doive*	e31f34
doivent	e31f34
dolla*	b34d15
dollar	b39
dollars	d15
dolor*	h19
doman*	i19k21o18
domani	k24o22
domei*	e17
domein	e17
domic*	b20f18j90
domicile	j16
domicilio	f19j28
domin*	m-15n-16
domma*	f18g15k19
dommages	f19g16k20
don	g17n30
donat*	h17
donc	c34d20m22
donde*	o16
done	a18b37
donne	f23g16h21m30
donne t	f23
donne*	f93g18h33i-15j19n-21
donnees	f121j-21
donnees personnelles	f18j-16
donner	h62
donnerstag	c20
donnez	c-18g23
dono	a16l18
dont	a34b60c93e17f-16g34i87j-24l-19m20n31
dont do	i19
dont have	c-23n-18
dont need	n-15
dont recognize	b23e15
dont remember	b31
dont send	c18
dont ship	c31i17
dont tell	g19n32
dont use	a23
dont want	c19h16n29
door	a-22b-35c-18e18f25i-15j18l30m15n-15
door de	h39i17
door ons	k16o16
door onze	k15
door uw	f18k17
doorg*	d21j22
doorv*	n21
dopo	g30h153n15
dopo il	h53
dopo la	f20
doppe*	b-16n-16
doppi*	b-26
doppio	c-15
dordi*	b-16
dordine	b-15
dorig*	d16
dorigine	d16
dorma*	a39
dormant	a39
dormi*	b27c15d20h87j15n20
dormir	h66
dos cuentas	a21
dos dias	h16
dos meus	d15f42
dos semanas	i18
dosag*	h49
dosage	h26
dosaggio	h20
dose	h38
doses	h20
dosis	h29
dossi*	d17i41j42k33l45
dossier	d19i45j45k62l47n15
dossier de	j31
dossier est	k17
dotto*	j41
dottor	j17
dottoressa	j22
dou	b36
doubl*	b21g-18h-20i-19j-15l-28n-23
double	h-20i-15l-27n-18
doule*	h52
doute	f15n41
douze	c19i31
douze ans	i15
douze mois	c19i18
dove	a-16d-20e-19f-28g-31i-29j-39k-33l-15n-23
dove si	c-15e-22f-16j-17
dovet*	d16
dovete	d16
dovev*	e17
dovre*	d17e42g23n34
dovrebbe	e17
dovut*	n22
dovuto	n22
down	a21d-17g55k24n72
down in	d-17
down the	g19n20
downl*	f-35g-21k-22
doy	d18g16h42
dozen	d21
dpo	f51
dr	j36
draag*	f16
draagt	f16
draai	d16
draai*	f24
draaien	i19
draait	f21
draft	g26m54
drag	g16
dran	f19g19i44n39o15
drauf	a17b18e15
drauf*	i36
draus*	e15
draussen	e15
draw	a17
drawe*	c-15
dream	c-17m18
drehe*	g18i19
drehen	g18i19
drei	b25c19f21g-18i42j-15m-17
drei bis	d17
dreim*	e33
dreimal	e33
dress	i57
dress code	i42
drie	b28e34f-25i28m-20n28
drie keer	b36n15
drie maanden	i16
drill*	e16
drilled	e17
drink	b17h85n17
dritt*	g28k19
drive*	e25g26i-25m-18
driver	i-23
drivers	f22g35
droht	g48
droit	c24f114g135i34k17
droit a	f16i18
droit de	c27f33g44
droit*	e42f64g23k34m16
droits	e45f68g29k36m19
drone	g72
drop	c33j25m21
drop the	c20h16
drops	f18h29
drube*	g18
druck*	a-19b-29c-30d-40e-39g-36h-16j-46k-25l-25m-18n-60
druckdaten	i15
drucke	d-18
drucken	e-22i-18n-35
druckerei	i17
drukk*	k-15
drukken	k-15
drukw*	f-16g-20
drukwerk	f-16g-20
drums	d50
dsl	c22
du compte	j31
du contrat	c21f39
du groupe	j17
du monde	n21
du prix	d23
du tout	a17n-15
dubbe*	b19n-20
dubbele	b15
due	f-31i20j-16k-33m-44n-27o-33
due mesi	j19
due on	i18
due ore	h15
due to	c40
dun	a-30c-18e-35f18n24
dun mois	f18
dune	b19
dune heure	h16
dunni*	b23
dunning	b23
dupli*	b38c-40n-20
duplicado	c-19
duplicated	b43
dura	b-16d-26f-23g-20h-31i-19j-28
dura la	h-15
duran*	f55i34n15
durante	f55i34
durch	h24k16m37
durch den	m30
durch*	h15j17
durchwahl	j21
duree	f18
durfe*	c-22e31g56i41o19
durfen	c-22e31g56i41o19
durfen wir	g51i54
durft	f16n15
durge*	n-16
durin*	g52h53
during	g52h53
dus	a18c56g-17k38m35
dus de	c19
duty	f16g17
e agora	e19
e ainda	e18
e ancora	b-18f-21i-25
e andato	b18j16
e arrivata	g15
e arrivato	d-17f-20
e basta	m18
e bike	f15
e com	d18j17
e compatibile	h16
e fermo	n15
e finita	e19i18
e gia	b-38c16h-16i-19n-16
e io	d18n15
e ja	b-18
e legal	f22
e li	o15
e m	d54
e mail	b-26e32f31j36n-23
e mails	f18k22
e n	d35
e nao	c23i20
e ne	k30
e non	a19b43e15
e normale	m-19
e paga	i17
e partito	c18h19
e passato	i21
e permitido	f17g17
e piu	b15
e possibile	e15
e possivel	c-19
e r	d39
e rotto	c19e32
e scaduto	i35
e senza	f15
e solo	e-16
e sparito	e22g18k15
e stato	b22o35
e sulla	j15
e tutto	m20
e voces	b16d17n26
e voi	n40
each	c-20h21n16
each of	j18n18
each other	j-21
earli*	b18m19
earlier	b19m19
early	c30i52
early bird	i43
earth	n52
easil*	h16
easily	h16
eatin*	h37
eating	h37
eben	k21l18
eccez*	i-18
echan*	k15
echanges	j15k18
echar*	c41
echo	g29h18n23
echt	n129
econo*	k28
ecout*	h15n28
ecran	h-19
ecris	a15
ecrit	f32g27j18
ecrit*	e19f19
edad	h31j49
editi*	f-15
edito*	d-29f-37g-26h-30i-38j-17m-18n-21
editor	d-28e-17f-37g-25h-29i-37j-16m-17n-21
educa*	n51
een	a-102b-21c-131d-115e-87f-21h-33j-108k23l-53m-58n18
een account	a16
een ander	c15e64
een bedrijf	n34
een extra	b16
een factuur	b-18
een gewone	b-18
een keer	i24
een klant	a-19d-31g23
een kopie	f20
een leerling	f36
een lid	h19
een maand	i15
een melding	e17
een mens	m16n25
een nieuwe	e-28
een oplossing	n17
eenma*	g18
eens	b41e16i22j50k35n45
eerde*	j16
eerder	j16
eerli*	g16n22
eerlijk	g16n22
efeit*	c15h26
efeito	h20
effac*	a41e18
effacez	a31e20
effec*	a16h46
effect	h37
effective	h18
effet*	b21
egal	k15
egare	e23
eh	a16c18i18
ehrli*	g19i15n49
ehrlich	g19n49
eigen	b-15f-40g-38h-17j-19k-23n-20o-20
eigen*	a-37b-16f131g-25h-20k17l41n83
eigenaar van	j-15
eigene	d-16
eigenes	a-20
eigenlijk	j18l15n28
eigentlich	d16f52i34l29n93
eight	e-19
eigne*	h16
ein auge	i36
ein bisschen	i17
ein foto	a-20d18
ein gast	f17h19
ein konto	a-17
ein neues	e39
ein versehen	b15
einba*	f20
eind	a20c22
eindi*	c38
eine bestatigung	a25
eine frage	e-16
eine gutschrift	d-21
eine kopie	i17j37
eine neue	c-15i-15
eine reparatur	b15
eine woche	i39
einen anwalt	k-18
eines	l15
einfa*	e15i18n45
einfach	f15g15h15k15n37
einga*	a18
eingang	a18
einge*	d36j17k18n-16
eingereicht	k17
einha*	f42
einka*	f16
einkauf	f18
einla*	b18e18h16
einlo*	e24
einma*	a32i99n63
einmal	a33n70
einmalig	b-15i94
einri*	i35
eins	a17d17
einsc*	k16
einse*	h18
einspruch	g16
einst*	e15
einstellen	e17h15
eintr*	d52
eintragen	m15
eintritt	d16
eis	b16
eisen	h15
ejemp*	h-18
ejemplo	h-16
el abono	b16d23
el acceso	e39
el acuerdo	f17
el administrador	j18
el almacen	c20
el alquiler	g32
el anexo	f29
el anticipo	i19
el asunto	l16
el autobus	c15
el aviso	c-15f-29
el ayuntamiento	g27
el boton	a-21
el cable	n-15
el calendario	c16i-20
el cambio	b18i22
el cargo	b27
el certificado	i27
el cierre	a22
el cliente	n19
el cobro	b30
el coche	g16
el codigo	e46
el colchon	d15
el comprobante	b16
el contador	b20
el contrato	e-16
el correo	g24n-15
el curso	f-18g-15
el descuento	b24i20
el dia	d21
el dinero	d63
el dni	j21
el domicilio	j22
el dueno	l32
el envio	c26
el escaparate	g15
el evento	c17
el examen	i16
el expediente	j30
el extracto	b37d16
el favor	d19i20
el filtro	n-22
el huesped	e16
el iban	e15j15
el importe	d27
el informe	e-17
el iva	b16
el jefe	l36
el libro	a-18
el listado	j36
el local	b15
el lunes	d-19o27
el manual	h-17
el martes	k15
el minimo	i16
el mismo	b33n44
el motor	g16
el movil	c18j64
el nombre	a-20
el numero	j15
el otro	g17j15
el pago	b17d22i28
el papel	f17
el paquete	n-17
el pedido	c17
el piso	g44
el plan	f-15
el plazo	d-19
el portal	j16
el precio	b32i49
el presupuesto	b17
el programa	g-22
el punto	f15
el recargo	i43
el recibo	b45
el reloj	e19
el repartidor	e17
el repuesto	d16
el responsable	l20
el rol	e36
el saldo	a19
el servicio	c22d18
el sistema	f-20
el taller	e-15
el texto	f15
el ticket	b36i27
el total	b20
el tratamiento	d17h19
el trato	c22n38
el ultimo	c18k18
el usuario	j16
el vuelo	f18
ela	a20j35
ele	g28j32n-29
elect*	e38f25g-29h46i-30
electricity	b19j19
electrique	i-16
electronica	e25
elekt*	f44
eleva*	k34
eleve	j16
eleve*	e-19
eleves	e-16
elf	n36
elimi*	a89
eliminare	a22
eliminate	a24
elk	n28
elkaa*	b17
elkaar	b17
elke	b36m29n33
ella	j53
elle etre	g-15
elles	b-21c-17d-27e-30f41g-34i-26j-45k-35n-36
else	c53d16e31j60n40
elsew*	a19c16i18
elsewhere	a19c16i18
elter*	e16j30
eltern	j30
em	d-54e-20g-42h-16j-30l-41m-26n-23
em anexo	f-18
em dois	e17
em marco	i18
em nome	a32
em que	d-24f25j34n-20
em vez	b18
email	a18e60i15j107k33n23
email*	g16k22
emails	g16k21
embar*	g60h15n22
embarazada	h16j16
embor*	i37
embora	i37
emis	d17
empfe*	g56
empfehlen	g56
empfehlen sie	g50
empfi*	h17
empie*	c-20n17
empiezo	c-16
emple*	e-44g82j55
empleada	g23j19
empleado	g17j15
empleados	e-20g36
emplo*	e35g173j131m32
employe	e15j19
employee	e24g64h18j86m34
employer	g69
empre*	a54b22c25e22f21g73j40k23l24n47
empresa	a31b25c27e25f23g69j22k23l37n39
empty	b-19i-18j-15
en alles	a21
en attente	m15
en avril	b-17c15
en bas	f16
en bevestig	m34
en caja	b36
en cas	f50h41o-20
en charge	l24
en dan	n26
en demeure	k-15
en een	b-16
en enero	b15
en geef	e19m27
en gris	c-16d-15
en hoeveel	h41
en ik	k26n36
en janvier	b17
en juin	a16b17c19i16
en julio	c15
en justice	k34
en laat	m17
en ligne	g-19l15
en main	g18l15
en mayo	c-19
en met	j17
en mijn	d18
en mis	c-15
en mode	m22
en nu	b18e30h41
en otro	c19h15
en panne	n16
en pdf	b-16
en plus	b18
en retard	i35
en rojo	c-15
en trop	b23
en tu	l16
en vuestra	a15f-23g-20
en wil	a16
en zoeken	f-15k-27
encai*	b40d33
encaisse	b18d33
encan*	a-17c-45f-24g-26i-16j-21k-21l-23n-39
encantado	c-15
encar*	c29f24
encargo	c26
encargo de	c22
encer*	a105
encerramento	a16
encerrar	a43
encerrar a	a24
encerrem	a20
encim*	l19
encima	l19
encima de	l15
encom*	c48n-17
encomenda	c44
encon*	b-21e-33n-17
encontre	b-15
encor*	c17d41e53f22h-15i40k22n59
encore	c17d41e53f22h-15i40k22n59
encore un	f19n27
encore une	n38
encue*	a31e15
encuentro	a32e17
encuesta	n18
end	a23c104f22i-15m16n64
end of	c24n18
end with	c16n22
ende	d-15f16k17n33o16
ended	c41e21i36
ended on	e18
ender*	j21
endereco	j22
endereco da	j20
endet	c68
endgu*	a26n17
endgultig	n17
endin*	a22c19j17
ending	a22c19j17
ending in	j18
endre*	j16
ends	d17k15
ends on	k16
ene	i18
energ*	a32c15h36k20
energy	h34
enero	b22i16
enfad*	n-18
enfadado	n-24
enfado	n18
enfan*	f24h27k-23n18
enfant	b15f33h38
enfant de	h19n16
enfants	g19k-22
enfants de	k-20
enfer*	e24h39j39
enfin	l15
enfor*	k39
engag*	f79k19
engage	f36
engagement	f16
engel*	c16
engels	c16
engin*	c20f15l18n25
engineer	c18f19n15
engra*	g-18j-15n-16
enhor*	n15
enhorabuena	n15
enige	a17n34
enjoy	n18
enkel	f-32
enorm*	c18n15
enorme	c19n15
enoug*	e-15g44
enough	e-15g44
enough for	i19
enough to	g55
enreg*	j55
enregistre	j32
ensen*	a-20j15
ensui*	g17
ensuite	g17
entao	k17
enten*	k52n42
enter	e20j-42m15
enter the	i15j-31
enter*	a23e24h15n37o20
entera	h17n20
entered	o16
entero	n20
entfa*	a20i18
entfallt	a20
entfe*	a74
entfernen	a54
entge*	i-46
entgegenkommen	i-48
entha*	b34
enthalt	b38
entid*	k21
entie*	n43
entiendo	n31
entir*	a29b17
entirely	a29
entla*	g22
entra*	b-16e104f-24g19i97m-18n-22
entrada	e-29
entradas	c20j-19
entrambi	i16
entrar	a16e49g26h16i33j15
entrar con	e-16
entrare	e71i60
entre	a-20b20c-39d-50e-20i-20l-19m23n-39
entre le	b18
entre nos	b17
entre nous	k16
entre*	e23h-32i25k21o28
entrega	i-16o17
entrega para	i-17
entregar	d16
entregue	b23
entreprise	g29
entrer	e54
entri*	e15
entries	e15
entro	c15e35f35j35k32
entro*	j43
entrou	j43
entsc*	c18f17k15l44n30
entscheiden	k15l19
entschieden	c21f19
entschuldigen	g17
entschuldigung	n19
entsp*	e22f40
entsperren	e21
entzi*	e27
entziehen	e27
envia	e17
envia*	b-24d29j41k23
enviado	d34
enviamos	b-17
enviar	k22
envie*	i15j32
enviem	j26
envio	b16c47
envir*	k26
envis*	g18
envol*	l17
envoy*	b-20c-15e-15m15
envoyer	b-15
envoyez	j17
envoyez moi	a17
envoyez nous	f15
epile*	h131
eppur*	b38e15
eppure	b38e15
epuis*	g-17n23
equip*	c-15g-23i-32j-28l-25m-15
equipa	i-15
equipaje	b17
equipe	n21
equipos	k18
equiv*	b32e17
er dinsdag	j18
er een	c-35g-21h-25j-17n-34
er geen	i18
er helemaal	n16
er iemand	l26
er iets	b17k15
er komt	c15
er maar	c18l25
er niet	a18
er wordt	b34
era	a-15b93g-30h-25i-26k-25
era de	b24
era gratis	b35
era solo	b-17
eraf	e30
erase	a23
erase my	a19
erase*	a24
erased	a24
eres	m37
erfol*	a17f19
erfolgt	a17f19
ergeb*	n18
ergebnis	n18
erger*	n26
erhalten	b15o15
erin	e72h-19
erkla*	f-17g-18n20
erklaren	f-16g-17n18
erlas*	i47
erlassen	i35
erlau*	f86g19h16i38m20
erlaubt	f35g19h16i15
erleb*	c18
erled*	a26
erneu*	b16
erneut	b16
ernst	k32n16
ernst*	h39n20
ernte	i19
errad*	e41
errado	e27
errat*	e15
errato	e15
errei*	j54
erreiche	j54
erreiche ich	j54
erreu*	b20d18
erreur	b20d18
erron*	b16
error	c-31n-18
error*	n21
ersat*	d30e21o-16
ersatz	d36
erset*	m15
erst	b16f40h16i74n24
erst nach	i19
ersta*	d117
erstatten	d51
erstattet	d50
erstattung	d31
erste*	n-18
ersten	n-17
erstes	h18
ertei*	g15
eruit	h18
ervan	e18n24
erwar*	l39n16
erwarte	l15
erwarten	l21
es compatible	h16
es geht	n-26
es legal	f19g51
es mejor	g21
es nicht	l25
es seguro	h39
esas	k15
esaur*	n17
esaurito	n20
escal*	e-18h-16i-21j-19l81m28n-40
escalate	l-23
escalated	l17
escalation	l27
escalera	g17
escaparate	g15
esce	a17
esclu*	g18
escol*	j25n-15
escola	j36
escre*	g35j39m22n35
escrever	g17j17
escrevo	g16n16
escri*	d-18m20n27
escrito	f17
escro*	f18
escue*	n-17
escuela	n-16
ese	b83d-18j54o17
esegu*	m26
esegui	m26
eserc*	f16
esist*	a16
eskal*	l-23
eskalieren	l-31
eso	b18f21g19
eso es	g19l15
espac*	a84e47
espace	a86e36
espan*	f16k18
espana	f15k17
espec*	b-29
especial	b-29
esper*	b-17d31i19n98
esperaba	n27
esperando	n29
espero	h17
esportare	e17
espos*	j20k23
esposa	j20
espre*	e16j16
esque*	m31n-27
esquece	m23
esquerda	c-18
essa	a16b50e18k20
esse	b48h18n42
essen*	f17h42
esser*	a46d33l16n26
essere	a46d33l16n26
est celui	b18
est mort	e17
est parti	a15e18g16j15
est partie	c16
est passe	b15n16
est pleine	n50
est supprime	c16
esta bien	n28
esta em	a17
esta mensagem	m18
esta tudo	d-17
esta vez	i104
estab*	b19
estaba	b22n-18
estad*	d22
estado	d25
estag*	e23
estagiario	e23
estam*	d-22n27
estamos	d-22n30
estamos a	d-17
estan	f15i15
estan*	g19
estao	b28
estar	c19
estas	h21m24
este ano	i18
este correo	m34
este mensaje	m17
este ticket	m33
estim*	f-16
estimados	f-15
estimados senores	f-15
estimate	g18
estin*	c19
estiv*	n-15
esto	b18g18h17k40l77m15n108
esto es	n21
esto lo	l17
esto no	b15n24
estor*	d26
estorno	d21
estos	a16n26
estou	d15h35n44
estou a	d15g16
estoy	c17g38n73
estra*	g22
estro*	h17
estud*	i56
estup*	l-15
estuv*	b21
estuvo	b16
et cest	d-17
et comment	g25j16
et ladresse	j56
etabl*	a17
etage	j24
etaie*	d22i-16
etaient	d22i-16
etait	b51d40h-22j35
etat	j16
ete	b76d16e117n-17o30
eten	h25
etes	f28i-16
etes vous	f23
etiqu*	f-19g-17i15j-17m-20n-25
etiqueta	i27
etiquetas	n-16
etre	a31b-17h-15j17n95o-18
etudi*	i31
etudiant	i34
etwas	d-21f43g-15h24i19
eu	b35e90f51g79i25m22n57
eu lieu	d19
eu nao	n18
euch	a24f29i16j54k69l22n70o18
euch die	f-15
euer	d15f-18n-30
eure	i-20
eure app	n23
eurem	j-18
euren	h62
eurer	a35c-21f-20
euro	b294d211i-16k17m-52
euro e	k16
euro in	d17
euro je	o-33
euro per	b17
europ*	f138
europea	f55
europeo	f19
euros	b301d263e-15g38k27m-16
euros de	b36i19
euros que	d32
even	b32g34i74j20l19n34
even if	g16i44
even though	h18i42
event*	c19n16
evento	c22
ever	a55b16n41
every	d-20k42m19n168
every day	k15
every time	n15
every*	a25b-20e27m46
everyone	i17
everything	a29b-17e30m41
everything i	e21
everything was	n-16
everything you	n17
evide*	g15k21n55
evidence	g15k21
evita*	h15i23
evite*	g36
eviter	g36
ex	e93g216j220
ex partner	g30
exact	j-16
exact*	f35n53
exactly	f15n64
exam	i18j15
exame	i22
exame*	i16
examen	i16
examp*	a28e19
example	a29e19
excecao	i-19
excee*	b15
excel	b-23g-15h-53j-16n-22
excep*	b-29c-19f-16g-25h-22j-20l-17m-24n-39
excepcion	i-26
exception	b-15i-33
exception for	i-25
exceptionnel	i20
exceptionnellement	i36
exceptions	i-15
excha*	a-22b-42c-29d-29e-37g-38h-39j-43m-17n-64
exchange	a-18b-35c-24d-23e-30g-31h-32i-19j-36n-52
exclu*	a25f82g22
excursion	c-19
excus*	n104
excusas	n16
excuse	n38
excuses	n40
excuu*	n24
excuus	n24
execu*	k16l118m79
execute	m59
executive	l118
exemp*	i16
exempt	b18
exerc*	c16f35h19
exercise	h16
exhau*	n38
exhib*	k16
exige*	g18i19
exigi*	f44k39
exigir	f16
exijo	g19
exist*	a71b-19c-23f21h-26j-28l-20n-20
existe	a-16c-18f30h-19j-21l-16
existe t	n-20
exit	a15
exone*	i40
expec*	b-53c-15i-19k17n44
expect	d20k22
expect a	k23
expect my	d15
expected	b-46d-36n37
expecting	h19
exped*	j29k20
expediente	j31k20
exper*	g17h38k34n34
experience	g16h20
expert	k35
expir*	b-16e24f15i104
expire	i26
expired	f18i53
expires	e16g16
expiry	c23j19
expla*	b19d-19f-26g-28i-16k24n51
explain	f-21g-24n43
explain to	n23
explaining	k15
explanation	d-18
expli*	a-27b68d-21f-35g-28i-16m-15n-18
explique	a-19f-19
expor*	a-20b-37c-21d-19f-38g-54h-30j-34l-15n-34
export	a-26f-25g-28
export the	j19
exported	a15
exporto	j-19
expos*	g-16
expre*	a-18e-15
express	a-17b-16
exten*	g-15h-15i51n-17o-20
extend	i40
extend my	i24
extend the	i15
extended	c15
extended warranty	c19
extin*	a16b-19
extra	b30f-18h-15i92j-21m-20n-27
extra charge	b-56
extra cost	i27
extra*	b103d15e55g29i37
extracto	b35d15
extras	b16i17
extrato	b29
extre*	n20
eye	h42i60
eyes	g19h39
fa	c60e27f28g16h55k-21
fa il	k-18
fabri*	f15g-16j-15m-17n-15o-29
fabricante	o-17
facci*	c57e30g64h47k36
facciamo	c17d16g34h16
faccio	c39d-20e18g32k35
faccio a	c18
face	g39h17n23
face a	g41
faceb*	g56
facebook	g56
facil*	j47
faco	g26
facto*	e17k15
factor	e19
factu*	a-25b246c-27d-19e-18f20g-19h-39i31j-38l-29m-37o-29
factura	b46i22
factura de	b-22
facturacion	i17
facturado	b29
facturan	b37
facturas	b-25
facture	b-16e-18j-27l-17
facture en	b-16
facture est	b-45
facturee	b48
facturees	b27
facturen	e18
facturez	b22
factuur	b24f42o-22
fahre*	g24j32n-31
fahrer	g25n-29
fahrers	j26
fahrp*	d19
fahrr*	c-15
fahrz*	j20
fai	m23
faile*	d23
failed	d23
faill*	b17f18
fails	e15
fair	c26d21g-27i16k-20
faire	a52b-15d22e31g155h89i40n48
faire le	d19
faire pour	i-16
faire une	a18
fais	c18e15g20h19m33
fait	a26e32g-26h27i-16j-18l-20m-15
faite	b-20c16
faite*	a21c31d24g-16h-28i15l51n-22
faites	a21c31d24g-16h-28i15l51n-22
faites le	d17
faites vous	h-25k-18n-26
fake	d19e16
fakto*	e44
faktor	e44
fala	j18
falar	l52
falar com	l28
fall	f17g49i44k22l23o15
falle*	f18
fallen	f18
falli*	f19g38k15
falls	a18c55d17f19m17
fallt	c25f25i18n47
falsa	k18
falsc*	b59c-17d15n46
falsch	b16c-17g-21n17
falsche	g17
falschen	b32
false	b18m33
falso	e26g18
falta	a15d-44h22i-15j-26n-47
falta de	n20
falta el	h18
falta que	a17
falta*	i25
faltan	d16
falto*	j17
faltou	j17
famiglia	g15
famil*	c32i17j95o-15
familie	j90
famille	c16
family	i23
fan	n-20
fanno	h19
fanta*	b26n46
fantastico	n18
faq	n31
far	g56
farbe	g-15n-19
fare	b-18g20i43j24
farem*	c19k19
faremo	c19k19
fares*	g46i42
fareste	g46i42
farm	g17n-15
farma*	h33j26
farme*	g20
fasci*	h16
fasse*	d16
fast	b-25d-19
faste*	h18n21
faster	n21
fate	a56c24f-15g-19h-16i41
fatem*	c20j21
fatemi	c20j21
fathe*	j73
father	j73
fatto	b15c21f15g75j27k17
fatto il	j16
fatto*	e43
fattu*	b103e-15i-41j-34
fattura	b55
fattura di	b-18
fatturato	b35
fatture	j-17
fatur*	b115j-16n-27
fatura	b80n-21
faudr*	b16d16
faudra	b19
faudrait	d16
fault	g17
fault*	d56
faulty	d56
faut	b-55d-41e-17f-16g27i-17j-19k-18l15m-17n47
faut il	a-24b-21c-19d-23e-27f-33i-27j-51k-17l-15n21
faut le	a19l16
faut un	g16l17
faute	f15i-15
faux	e32k-40
faveu*	d17i-15
faveur	d17i-15
favor	a32b40c67d72e52g31i107j19l45n-15o19
favor de	d25i17
favor o	b18
favor*	i45
favore	i45
favou*	i46
favour	i51
fax	b17f21n25
faz	g-17i37
fazem	i-16
fazer	h15j17
fazer uma	j23
featu*	d-16
feature	d-16
febre	h42
febru*	b32n30
february	b31d18
fecha	a-21i55n22
fecha de	f16i21
fecha*	a39f-17
fechamos	c18
fechar	a26
fee	b108d28i146m-21o21
fee for	b18i17
fee is	i18
fee on	b25
feel	h41n38
feeli*	a17e18g18h15
feeling	e19g19h16
fees	d18g19
feest*	c40i-25
feestdag	g15
feet	c19h15
fehle*	i55n44
fehlen	i16n17
fehlende	i18
fehler	a16n18
fehlt	b35d69g-17k-23
fehlt noch	d35
fehlt*	d19
feier	c19
feier*	j-16
feita	f28
feld	j-23n-17
felic*	i-15n37
felicidades	n30
fell	c30e67
femme	g26j60
fence	g16
fenster	b15
fera	c16
feria	c16
ferias	e18g17
ferie*	c20h34k-19
feriez	g20h37
ferma	n26
ferma*	i17
ferme	a-40e-31
ferme a	i17
fermer le	a-17
fermo	f18n24
ferra*	h-21j27
ferramenta	h-19
ferre*	j17
ferri*	h21
ferro	h21
ferry	c17
ferti*	h-19
fertig	k15
fest	d17e16
festa	i-20
festi*	i-23k-15
fever	h-30
ff	d18j22l20m17
fianz*	d16g60i37
fianza	d16g61i37
fica	e-23f-16j-20n-35
ficam*	c18f19
ficamos	c18f19
ficar	a29b-15c21d-17i21
ficar com	a19i15
ficar*	d47
ficaram	d47
ficha	c-25g-15h-25
ficha*	e17
fichi*	j16
fichier	j17
fico	c17g32i19
ficou	e15n-23
fidel*	i23n26
fidelite	i21n25
fiduc*	n19
field	a-17b-17c-15d-30e-48f-20h-18i-19j-45n-16
field for	j-20
fiera	f18
fifte*	g40i21
fifteen	g40i21
fifty	h-16
fight	g58
figli*	c17g41h24i26j33
figlia	h20j25
figlio	c17g41i27
figur*	b90f-26j44n29
figura	b16n31
figure	b24f-21j16
figurent	b17
fija	c19
fil	l22n17
fila	j18
file	a-32b-26c-42d-21e-24g-30h-22i-27j48l17m-23n-42
file for	j19
file of	a-17j38
filed	k30
files	b-28f35
filha	i34j21
filho	h17j23
filia*	j34l19
filiale	a15l15
fille	g23j72
fille a	j15
fille*	k26
filled	k26
film	e-24f-15g20h-15i-19j-24n-32
fils	g17i33j39
filte*	b-43c-17e-23f-17g-22h-24j-18m67o-18
filter	b-21c-15e-22g-19h-22i-26j-29m21n-19o-20
filters	b-17i16m31
filtr*	b-22c-28f-21g-29h-29i-36j-38l-16m18n-38o-22
filtro	i-27j-30m-24n-24
filtros	m26
fim	d-18
fim da	d-17
fin	c140
fin a	c30
fin du	c41
final	b43
final*	c30g-16
finalement	c48
finan*	j33k36m36
finance	m21
finca	c17f19
find	c-20f-24g-28h-25i-28l28n23
find my	e21
find out	d16j16
find the	f-17
find your	j18
finde	d-20h-19
finde ich	h-19
finde*	k16
fine	b-70c-17e-21f18i28k16n-33
fine for	g-15
fines	i18
fines*	e15
finestra	e16
finge*	e72h35
finger	h17
fingerprint	e37
fini	e18i17
finir*	f17g31n16
finire	f17g31
finis*	c15n37
finisce	c18
finit*	e53i16
finita	e38i18
fino	h-15i52n16o18
fino a	h-15i16
fino al	i32
finta	c15k21
finta di	c16i15
fique*	e31
fiquei	e31
fire	g18i35
firm	c18j15k31l15n63
firma	a19e27f19i23j33m38n30
firma*	b49e-17f59g68i29l26
firmado	b18
firmamos	b19i19
firmar	g32
firmare	g46
firme	l19
firme*	a30e25g32
firmenkonto	a31
firmo	g16j19
firms	g-15
first line	l16
fisca*	j32k19
fiscal	k17
fiscale	f-19
fisch*	h42
fissa	c24
fit	a-15b-30c-26e-28f-25g-30i-32j-33n-36
fitne*	c39
fits	h-15j-28
fits the	j-16
fitted	h21
five	c-17i17n36
five minutes	i16
fix	n38
fixe	f15
fixed	c20
fixed it	c15
fiz	c18
fizer*	c-18
fizeram	c-18
flag	l15m56
flasc*	h15
flaschen	h16
flash*	g15h24
flat	b16c58g62j57
flatm*	j61
flexi*	i94
flexible	i30
flieg*	c19j15
fliesen	f15
flight	d16
flood	i37
floor	b-18c-15g-17h-16i-21j-20n-27
flott*	g-17
flowe*	b-18c15f-19j18l-15
flowers	b-17c16f-18j22l-15
flugh*	d18
flughafen	d18
fly	g33
flyer	f-36g-35
flyer*	c15
flyers	c15
foam	c-17
foglio	f15
foi	b66d20e76i25j48o36
foi a	j19n20
fois	b27e-28h18i62n91
fois de	n43
fois que	h15n-20
folde*	a-27b-17c-17e-17f-20g-22h-18i-20j-22
folder	a-22
folge*	m25
folheto	n-16
follo*	k23m81
follow	k24m31
following	m43
fonct*	i-19
fonctionne	i-19
fondo	n18
font	e-23g46
fonta*	f-22h-15n21
fontaine	f-21h-15
food	h-15
foot	h17
foote*	d-17g-16
footer	d-17g-16
for cancelling	a-22c-54
for each	g18
for five	n16
for free	g19
for good	a98c41d18
for kids	d-16
for late	f21i16
for nothing	d17i16n19
for once	i73n21
for people	h21
for seven	a18
for someone	h43i18
for something	b16
for word	g20
fora	a16i33
fora da	i17
fora do	a17c15
forbi*	g58
force	e19n17
force majeure	f-34
forde*	b29k40
forderung	b30k15
forem*	e16
foreman	e16
forev*	a17
forever	a17
forfa*	b71
forfait	b72
forge*	c36e23i36
forget	c37e19i37
forget about	i18
forget the	c18e18i18
forgi*	i42n18
forgiven	i19
forgo*	b19e60h15i76j48
forgot	e36h17i79j48
forgot my	e25
forgotten	b19
forgotten my	b18
form	b-26c-25e-33f-25g-55h-46i70j-20m-31
form for	k17
forma	g53i25
forma de	g26
forma*	a-21b-37e-35f-53g-82h-43i-18j-31n-56
formalmente	k23l18
format	k-16n-20
formation	d15
formato	g-15n-16
forme*	g29
former	g29
formi*	h20n-15
formu*	a-24b-31c-43d-20e-25j-75l-24m-18o-16
formulaire	j-17
formular	j-18
formulario	c-32f-20g-19j-18n-15
formulario de	f-15
formule	n17
forne*	c40
fornecimento	c24
forni*	a25c47g31k15
fornitore	a25c38f18g35
foro	a-15
forse	g19n43
forte	n-16
forth	n21
forum	k15n-20
forward the	j19
foto	a-33b-20c-15e-37g25i-39m-16
foto de	g17
foto del	e-17g15n18
fotog*	f15
fotografo	f16
fotos	f41j-20k49n-17
fotos de	h18
found	a-27e34k-20n-39
found a	j23
found it	n-19
found my	e19
found the	l-17
four	b18l-16
four hours	f16
fourn*	j-16o-19
fournisseur	n15
fourt*	n21
fourth	n23
fous	i18m26
fout	b37d16e16
fout in	b19
foute*	n15
fra	c19
frach*	b23c18
frachtkosten	b23
frage	d-16e-22g21l-15
frage*	c-15e-19f-18j-23
fragen	c-15e-19f-18j-23
fragen sie	g19
fragt	c-20f35
fragt nach	f19
frais	b43c16d39i27
frame*	c15
framework	c19
franc*	b17d35f28i57n47
francamente	n41
franchement	b16i15
franchigia	d17i23
franchise	d18g15
francs	o15
franq*	i18j15
frasc*	h-17
fratt*	g16h19
frattempo	g16
frau	e61h49j130k-24
fraud	e22k22
fraud*	e56g17k71
fraude	e17g17k18
fraudulent	e28
free	b31c-25d-31e-16f18i41j-16n-22
free for	c18
free plan	i18
free to	f16
freel*	j38
freez*	g-15
freezer	c16
frei	m25
freig*	b34e98i15l39m43
freigabe	e36
freigeben	e42l26
freight	b20
freis*	i18
fremd*	e24
frent*	c-15
frente	c-15
frente a	g15
frere	g20j40
freud*	n15
freude	n15
freuen uns	o-17
freun*	j42n40
freundlich	n25
frida*	c37f-32g-18i27o-17
friday	c40f-31g-17i29
fridg*	c-16g-16
fridge	c-17g-16
frien*	b-24g-27i20k-32l-16
friend	j17k-17n-25
friendly	n25
frigo	f17h-15k16
frigo*	k18
frigorifica	k16
frisc*	h38
frist	f21g18i43k19
frist fur	i19
frist*	b17f24
fristgerecht	b19
froid	h36
from tomorrow	e16
front	k22l31n15
front desk	j16
front of	k25n21
fruh	n18
fruhe*	c15i38j42n-21
fruher	c15i38n-21
fruheren	j25
fruit	c30
frust*	i-16
fue	e15i16j27
fue un	e-17n-25
fuel	b22
fuel card	e22
fuera	a15i80j39
fuera de	i63j41
fuhlt	n32
fuhre	m23
fuhru*	j-16
fui	b34c19g34n22
fuite	e22
full	c26j61m21n20
full of	n19
fun	h-20
funci*	b-24e-17f-15h-18i-21k-15o-22
funciona	b-22g-16
funds	d-22
funf	d32
funft*	h20
funften	h20
funkt*	e-18n15
funktioniert	e-19
funny	n23
funzi*	e-46j-15
funziona	e-41
fuori	f30i47
fur donnerstag	c18
fur drei	b18
fur neukunden	i21
fur zwei	b22
furgo*	c20j31
furgone	j16
furgoneta	c22
furio*	n24
furious	n20
furs	e17n-25o15
furth*	c28k21
further	c28k21
fusio*	a43
fusion	a19
futur*	j46
g	d32h-22
ga	k35m30
gaan	c16f36i25k55n40
gaat	e-21f-24g-16j-15k73n-19
gaat het	k15
gab	e19
gafas	h20
gagne	j20
game	b-15f-22g-20i-25k-18
ganad*	h-15j16
gang	d20
ganz	a15c15g16i26l16n17
ganze	d37n53
ganze*	j20n17
ganzen	j20n17
gar	b15n35
gar nichts	n32
garag*	b28d15f16
garage	b27d16f17
garaj*	e19
garaje	e19
garan*	b23f230g-19h-18i89m-24n-31
garante	k18
garantia	f60i48
garantia do	f-17
garantie	b38f109
garantietermijn	f16
garanzia	f-26i27
garanzia e	f-17
garde	f-23g30m33
garde*	d25f38g-20h43i16k-19
garden	i-24n-16
garder	d39f31h63i28
gardez	c22i15
gardez le	i17
gare	e16
garra*	f-18
gas	b26c17k15
gaske*	b16
gast	c-27f35g48h16j41
gasta	b19j34
gasta*	c16
gaste	c-39d-19
gasten	d-16
gasto*	b22
gastos	b22
gastos de	b19
gastr*	h21
gate	e21i24m25
gatea*	c19
gateau	c19
gato	h35
gatto	c21
gave	b59d-15e24h17j63k26
gave me	b63
gbp	e-18
gdpr	f18
ge	n33
geach*	o-21
geachte	o-21
geand*	e-36
geandert	e-36
geann*	c21
geannuleerd	c23
gearb*	b32n15
gearbeitet	b32
gebe	i16
gebe ich	i16
gebel*	k15
gebeld	k15
geben	h15i32j92l18m15n-18
geben sie	i19j42l17
gebeu*	a-17c-27f17i-15
gebeuren	n19
gebeurt	a-22c-27f17i-15
geboo*	j24
gebra*	b18f25k31n20
gebracht	b15k16n21
gebru*	a54b-27d-17f54n-27
gebruik	f48
gebruik van	f36
gebruiken	b-22g18
gebruiker	a29
gebruikers	a15
gebruikt	j20
gebt	f19
gebuc*	b17
gebucht	b18j15
gebuh*	b17
gebuhren	b15
gebun*	f22
gedra*	m21
gedru*	c16
gedruckt	c17
gedul*	n93
geduld	n54
geef	d23e18h17j75l45m49
geef de	c15j17m23
geef me	e19l15m16
geef mij	d17i16
geef ons	j35
geeft	d21h43
geehr*	o-15
geen	a87b62c29d53f-35i26m32n82o-18
gefah*	b16h29
gefal*	a15e36i15
gefallen	a19e40
gefra*	d16
gefragt	d16
gefun*	n-52
gefunden	n-52
gegen	g140h106k81
gegen den	g51h19k17
gegen die	g37
gegen sie	k48
gegen*	b37d15
gegev*	d16e20f84
gegeven	d17
gegevens	e20f35
gehac*	e26
gehackt	e26
gehad	n23
gehal*	e17n25
gehalten	n27
gehe	a19e17
gehei*	e20f65m30
gehen	g17h34
gehoo*	m21
gehor*	f23l47
gehort	l47
geht	b-24c-27d-17g26h30i68j18k-15o16
geht das	f27h24
geht es	c-16f-18
geht nur	n-17
geinc*	b29
geincasseerd	b29
gekau*	c17j19
gekauft	c17j19
gekla*	c-17n-22
geklart	c-15
gekoc*	g15
gekocht	g15
gekom*	b18d17n32
gekre*	d19
gekregen	d19
gekun*	c-22
gekundigt	c-22
gel	h112
gelan*	e40
gelas*	n17
geld	d94
geld terug	d-90
geld zuruck	d-27
gelde*	f19
gelden	f19
geldi*	f36
geldig	f36
geldt	f59
gele	b18c16
geled*	d41
geleden	d41
gelee*	n21
geleg*	b38
gelegt	b38
gelie*	a17d51e17f34
gelieferten	d36
gelieve	a19e19f16
gelos*	a22
geloscht	a25o16
gelte*	f23g32
gelten	f23g32
gemaa*	a20
gemaakt	a20
gemac*	e19g17n20
gemacht	e19g17n20
gemee*	g31
gemeente	g31
gemei*	c-19
gemeinde	g18
gemeint	c-18
gemel*	k15
genau	f34
geneh*	g17l31m60
genehmigt	m48
genehmigung	g19
gener*	e38f16g-16j-15k26
general	f27k30
generale	f-24g-16
generator	e15
genit*	j23
genitori	j23
genna*	b61c19
gennaio	b61c19
genoe*	f-17
genoeg	f-17
genom*	h18n20
genomen	h20
genti*	i73l33n25
gentileza	i34
gentili	i17
gentl*	j19l21
genug	h17n28
gepac*	i36
gepla*	c19
gepru*	j-15m16
gepruft	j-15m17
gerad*	n-15
gerade	n-15
geran*	l34
gerant	l50
gerat	c-33e24f20
gerat*	f18
gere	c-15
gereg*	f54
geregelt	f38
geren*	j20l69
gerencia	l18
gerente	j23l45
geric*	k34
gericht	k-22
gern	b-29c-17d33f24g-33h-20j38k-24l19n-72
gern den	d32i29
gern eine	a15
gern wieder	d16l16
gerne	d19i16
gesag*	c17n25
gesagt	c17n25
gesch*	a27b46g36j22k31l16
geschickt	k15
geschikt	h19
geschrapt	d16
geschrieben	j15
geseh*	d15g21h16
gesehen	d15g21h16
geset*	f63
gesetz	f23
gesic*	i15
gespe*	a22j46
gespeichert	a18j48
gespr*	g28j27l42m15
gesprach	l21
gesprek	l21
gesprekken	b17
geste*	j24o-19
gestellt	b19d19
gestern	o-22
gesti*	d-42e31g-17h-17j-15
gestionnaire	e39
gesto*	d29e76k-19l24
gestolen	e52
gestore	l16
gestu*	d30
gesun*	c18k20
get back	d-16
getra*	i16
gets	e16f39h56j30n26o17
gets the	f15
getti*	d15g24n15
getting	d15g24n15
getting a	g16
getting my	d19
geval	i24
gevel	k15
geven	f-17h18j21k21
geven i	h19
geven u	k15
gewah*	f118i24
gewahren	i19
gewahrleistung	f89
gewal*	f47n24
gewer*	g19
gewij*	c19e19
gewijzigd	c19e19
gewoh*	i15n29
gewohnt	n29
gewon*	b-18
gewone	b-18
gewoo*	e-19i-15m19n51
gewoon	e-19i-15m20n40
gewun*	n16
gezah*	b16d22
gezahlt	b16
gezet	d19n24
gezie*	b17c17
gezien	b17c17
gezog*	b18e19j19
gezogen	b18e19j19
ghent	b15
ghiac*	h17
ghiaccio	h17
gia	a-28b-44e-27f-36g-25i-48j-18
gia che	c19
gib	m19
gibt	b-51c-54d-34e-68f-57g-58h-49i-25j-59k-32l-20m-26n-90
gibt es	a-28b-51c-53d-33e-67f-56g-56h-47i-23j-57k-31l-16m-24n-84
gift	b-22
gift wrap	b-17h15
gilt	f126g19i19n-18o16
gilt das	f34
gilt die	f24
gilt fur	c18
gimme	j37
gimna*	j49
gimnasio	j49
ginas*	j36
ginasio	j36
ginge*	d16g16h17
gingen	d16g17
gioco	j-22
giorn*	b-18d42i27k38m-23n24
giornata	k16
giorni	c16d38f18i35k22m-16n24
giorno	j21
girar*	c18
girare	c18
girl	g18j74
giro	n31
giste*	e-25i30j19n-15
gisteren	e-25j19n-15
giu	f18
giudi*	k28
giudizio	g26k38
giugn*	c18i15
giugno	c18i15
giuri*	f16
giust*	b-33
giusta	b-33n-16
giusto	n18
give	a16b31c42d48e16g73h71i91j132l17m21
give a	g17
give her	h19
give me	b46d29g17i92j128l23
give notice	c18i16
give the	h19j17
give up	a28c15
given	c25d15m22n45
given to	c16
givin*	c51n15
giving	c51n15
glad	d-15
glas	n-19
glaub*	b18g17n15
gleic*	a37c-18e-16g41l19m15n76
gleich	a38c-17g43l20m18n28
gleich mit	a19
gleiche	n20
gli altri	i16
gliel*	h17o47
gliela	h20
gliss*	b17c19
glisse	c19
gloss*	d-22f-27
glossary	d-18f-22
glove*	f-21
gloves	f-21
gluco*	h61
glute*	g-21h-40i-17j-17n-33
gluten	h-33n-19
gmbh	a23
go	a53c55d-15g19h60i-27o17
go about	h15
go away	a16c17
go in	h-19
go on	j15
go out	c32m20
go through	c-20
go to	e18h15
go up	b15
goed	c-21e-19f-18g-32h-18i31j-17k-22n-16
goedg*	m30
goedgekeurd	m31
goedk*	e20m51
goedkeuren	e21m23
goes	a-29b-16d17e-16i-17j-18k28n18o18
goes back	a-16
goes on	k16
going	a23b27d15g-16k33o30
going on	b16e19n15
going through	c-22
going to	c36d24f-20k23o25
gold	b-18
gone	a19c58d36e58n61o20
gone and	e24
gone out	a16
gonfi*	h23
gonna	k22
good	a78b-49e-37f-34i-19j-28k-16l-19n-26o-39
good enough	g16
good for	b-20f-19g-18
good morning	o-22
good news	c-18
good the	d18
goods	b85d26f67i56n18
goodw*	f17i27
goodwill	f17i27
googl*	g17
google	g17
gosta*	a32
gostaria	a30
gostariamos	i18
gostariamos de	i18
gostava	h19
gostava de	h19
gostavamos	f16
gostavamos de	f16
got	a-28b109c36e80g55n-19
got a	e18g51h22
got it	d31
got less	b16
got the	a-21b-25d-24
gps	g16j17
graba*	g29j26
grabacion	j32
grabaciones	f18g17
grabar	g19
grace	n16
grace period	i-18
graci*	i20
grade*	n-22
gradi*	l46
graff*	b18
grafi*	d-16
grains	h16
grama*	f-16
gramm*	f-18
grand*	a-18b-30c-32d-18e-23f-34g-32j-15k-30l-16n-29
grande	b-24c-27e-18g-17h-27i-22j-25l-17n-26
grandmother	j15
grano	d18
grant	i83m33
grant me	i48
grate*	i36l16
grateful	i36l16
grateful for	l16
grati*	b82h-18i62
gratis	b82h-18i62
gratis a	i16
gratt*	h38
gratu*	c15i47o-41
gratuit	i24o-15
gratuita	c20
gratuite	i16
grave	g18h138
grave*	f-21g-16n-16
great	b-39c-27d-15e-21f-16g-18h-20j-27l-16n-35
green	b-21c-30d-23e-29f-26g-20h-18i-23n-18
greet*	j15
greeting	j18
grenz*	n21
greve	g19
grid	a18
grijs	n20
grind*	h-19
grinder	h-19
gris	c-36d-19e-17j-24
groen*	h17
groene	h17
grond	f16g28
grond*	f21
gros	i15
gross*	b-20c-26e-15f-23g-23i-16j-25n25
grote*	e-18
groter	e-16h15
groun*	f28
grounds	f30g15
group	i34j61l21
grow	c15g18
grown	h18l27
grue	c38
grund	i-15
grund*	b15c22g15
grune	h15
grune*	b18
grunen	b18
grupp*	c44e16
gruppe	c19e16
gruppi	f-15
gruppo	c24
gruss*	l-20n-23
guai	g55
guanti	j16
guara*	d-16f59i36
guarantee	d-16f60i15
guard	c15j15o16
guard*	e-27f36g-19k15o16
guardar	h17
guards	h-20
guarn*	a-18h-18
guarnizione	a-18h-17
guast*	d17
guasto	d17
guess	n17
guest	e40g31i51j23n-33
guest list	j15
guest*	b-26c-18d-49f-17j-73l-24n-18
guests	b-26c-15d-48f-17j-73l-24n-17
guests get	d-28
guia	e-17j-21
guich*	n18
guichet	n18
guida	e-17m21n-21
guide	f-29g-23h-18j-19n-15
guide*	f-15l-16m40
guidelines	m41
guilt*	g20
guilty	g20
gulti*	f31g23
gultig	f31g23
gusta*	a24
gustaria	a24
gustaria que	a17
gusto	b-19
gut	e-28j-15l-20n-38
gutac*	c19k16
gutachter	c19
gute	d15i17
gutha*	d24
guthaben	d23
gutsc*	d-27m16o26
gutschein	d16o17
gutschrift	b-22d-62
gym	a-21g21
h	c31m-18n20o-18
h a	c19
ha ancora	f18
ha cambiado	c19j17
ha detto	c15d18
ha fatto	g17j15
ha lasciato	g18
ha pasado	b15
ha prenotato	j27
ha salido	c40
ha sido	j18
ha tres	h15
haal	a45c50e71l24
haalt	n15
haar	a32h21
hab	a46b19d44f47h24k17o33
hab ich	f36
hab mich	a18
habei*	b16n54
habeis	b16n54
haber	b17n19
habia	e-15
habit*	i24j59l-23
habitacion	j57
habitual	i31
habla*	l57
hablar	l27
habri*	e19i15n34
habria	e19i15n34
habt	a-15c-18d16e-30g-44h-25i-25j-19k-25l-16n-43
habt ihr	c-17d-19e-29g-43h-24i-24j-44k-45l-15n-49
hace	a15b-22d-44h21j-17o-28
hace falta	a26d-35n-20
hace un	h15
hacei*	b-17e-18k-22n-19
haceis	b-17e-18k-22n-19
hacem*	c17
hacemos	c17
hacen	i-23
hacer	g60h45i15
hacer la	h19
hacer*	d18e16
hacie*	g17
hacke*	m33
hacked	e19
hacker	m34
had ik	n17
hadde*	b15
hadden	b15
hafte*	f37
haftet	f29
haftu*	f52g28m19
haftung	g28m19
haga	k16
hagan	d18i47
hagan*	i20l16
hago	b-18c-22d-26g58h39
haie	g15
hail	f20
hair	h33n21
haken	m20
halbe*	i16
halen	b15
half	d16f-16h29i25l23n23o19
half a	h17n31
half of	d20
half the	e19
halft*	d40
halfte	d41
hall	b-15c17g-25h-15i-19
hall is	c-19
halt	k32n22
haltb*	g17
halte*	d16i28
halten	d17i30
halten sie	d19
halve	g17h19
han	b74e41m21n60
hand	e23g16i59
hand in	a16i33
hand on	i19
hand over	e19g15j18
hand the	e16k16
handb*	b-17f-21
handd*	n-16
hande*	a18d16e34h21j17k17
handed	d17j18
handed over	d17
handen	e17h19
handh*	e37
handl*	d-16i-15o-21
handle	f23
handled	l17n22
handling	b17
hands	f18
hands*	f26g33
handt*	f23
handtekening	f24
handw*	g38
handy	j26
handy*	b15j32
hang	a16
hangt	c15d15e34o22
hanno	g24m21
hanno detto	i15
happe*	e27
happen	b20
happened	e27m19
happening	c22
happens	c-22f18
happens to	a18
happens when	c-19
happy	b-44j-18k-18n-23
hard	n45
hard can	n21
hard to	n34
harde*	n21
haria*	i36
harin*	h-19
harina	h-19
harm	h16
harmf*	h46
harmful	h46
harml*	m33
harmless	m27
hart	h16i48n20
harte*	i16n16
harto*	n-15
hartos	n-15
harve*	b17
harvest	b17
has already	m32
has changed	c18
has gone	c18n17
hasnt	d20
hasnt been	b17
hasnt shown	d30
hast	m16
hasta	k30n21
hasta el	k17
hat mein	j38
hat meine	j50k17
hat sich	e25
hate	b17
hate to	b17
hatte gern	a27e17j56l16
hatte*	e-36h-17i26l18
hatten	d15e-35i30l19
hatten gern	i17
haupt*	e18
haus	b15g67n21
hausm*	c18
hausv*	f18g16
hausverwaltung	f18
haut	a18h36l15
have no	d-19f-15n21
have not	d22
have used	b17
haven*	d49
havent	d49
haver	b35
hay alguien	l16
hay entre	a-22b-17c-15d-17e-16
haya	i29n21
haz	m36
head	e23k-18l96m20
head of	l53m19
head office	l-16
heade*	e-18
healt*	k42
health	k43
hear	l29
heari*	k20
hearing	k20
heart	h100i19
heat	d15h35
heati*	h17
heating	h17
heb	b46d47e45f65g-18h53j26k48n36
heb de	e16
heb een	h36
heb er	a18n23
heb het	d17j16
heb ik	f51n23
hebbe*	b29g-20i-28k-15n-30o-24
hebben	b29g-20i-28k-15n-30o-24
hebben een	c19
hebben het	b18
hebben i	f15
hebben jullie	n-24
heben	c17
hebt	c15e-16h-20m28
hebt u	e-16h-20
hecha	h-17
hecho	b28n17o16
hedge	n-19
heeft	b47e18f17h25i-53j56k56m50o18
heeft een	h21
heeft het	g32
heeft mijn	j17k27
heeft ons	d16
heeft u	b-17e-20g-19h-15i-18k-28m-20n-40
heel	b-21
heet	g-32j15k-37
heet de	j15
heet het	j-18k-18
heftruck	k15
heiml*	g15
heiss*	a-15b-20c-45e-16g-36h-18i-22j38k-37l-18m-16
heisst	a-15b-20c-45e-16g-36h-18i-22j38k-37l-18m-16
heisst das	f30
held in	f15
hele	a34n32
hele dag	n16
helfe*	g30
helfen	g30
helft	d39
help	b33e48g44j26n-46
help me	j28n-17
help with	g18h20
helpd*	l18m32n26
helpdesk	l18m33n26
helpe*	n-24
helped	n-24
helpt	k15
hem	e53g22h61
hemos	a16c16d20k38n16o49
hens	h18i16
herau*	b18c19f17g19j38
heraus	b18c19g19j15
herbs*	c15
herbst	c15
hereb*	m21
hereby	m21
herin*	b19n15
herinnering	b17
herma*	g17j39
hermano	j39
herni*	h40
herr	e35j73l18
herr brandt	e16
herra*	f17
herrn	e44j55
herst*	e22f56
herun*	e26
herzl*	n29
herzlichen	n26
hes	c17h18j71
hesit*	g15h18
het account	a18e16
het bedrag	c17d41
het contract	f48k-17
het geld	d-15
het hoofd	l24
het huis	b18
het kaartje	j18
het lettertype	e-16
het met	c17
het moet	k15
het oude	i16
het programma	e15
het saldo	a21
het systeem	e39
het tarief	i15
het ticket	i17
het toch	f-15
het veld	j-17
het verschil	b-17
het ziekenhuis	h16i18
heure	b-22e-18f-17g-22i-25n-39
heure*	b26
heures	b26
heures de	g18
heute morgen	o-20
heute nacht	e19
hey	c20
hice	h19
hicie*	i39
hide	j-41
hier soir	c28j20
hiera*	l29
hierb*	a17c42k19
hierbij	a17c42k19
hierbij zeggen	c21
hierm*	a15c44d21
hiermit	a15c40d21
hiero*	k35
high	b44
highe*	l30
higher	l16
hij	c-20e61f-22h40j42
hija	d17e15g22h18j50
hijo	f16g17i35
hilft	d16h88
himse*	g18h19l17
himself	g18h19l17
hin	b15c19h18k31n20
hin und	n22
hinau*	i18
hinge*	c19
hinte*	i-26j93
hinter	j34
hinter dem	j15
hinterlegt	j38
hinwe*	i18
hire	f-15g64j17
histo*	a15f42j53n27
historia	n16
history	a18j30
ho diritto	g42
ho fatto	g19
ho letto	f16
ho mai	b21
ho messo	h21
ho pagato	b37
ho perso	i15n21
ho trovato	e-15
hoch	b21j17
hoch ist	j22
hochz*	i17
hoe laat	i-15j28
hoe lang	f34g-19n-15
hoe stel	c-19d-21
hoe vaak	j17
hoe voeg	e-17
hoe werkt	d20
hoef	c32d20e15
hoeft	d-35l-21n-16
hoeft niet	c17d-17
hoeve*	a-19b-42c-22e-44f-17g-44i-23k-24l-23n-58
hoeveel	a-18b-40c-23e-42g-21i-41k-20l-22n-55
hoeveel dagen	e-16h15
hoeven	f-16g-18i15
hoffe*	i36
hoffentlich	i36
hofla*	a16
hofli*	l15n18
hoge	b35h21i20
hoger	b29l34
hoher*	f47
hoi	m17
hoja	c-15
hojas	g-18k-25
hoje	d15n28
hold	a17f-24g-30i20m25n16
hold in	f-16g-16
hold me	f18
hold the	c16i29
hold up	g21
holds	c-23d-16
hole	e-20k33
holen	d-18l17
holid*	b-15g34h-15
holiday	m16
holidays	g24i-22
holli*	h40j19
home	g20j54
hond	h15
hones*	d17g28i16n41
honest	d18i18n18
honestly	g29n16
honor*	b18d15
honorar	b19d15
honou*	i43
honour	i18
honte	n44
honte de	n25
hoofd	l25
hoofd*	e17i-15l31
hoog	b21
hoogt*	k17
hoogte	k17
hook	f19
hoor	c-22n15
hoor ik	c-15
hoort	n-17
hope	i55
hoped	n28
hopen	i25
hopin*	i32
hoping	i32
hora	b-18e-17g-17h-19j21m-18n-19
horai*	b20
horar*	n-26
horas	c-15e-15g22i-19
horas de	f17
horas e	j17
horas extra	g31
horen	k19
horno	n-16
hors	f18
horse	h52
hospe*	c-17j18
hospedes	c-18
hospi*	h15i48
hospital	h15
hosti*	c20
hosting	c20
hot	f-22i-22
hot water	g18
hotel	c-15e18f19g-36h-37i-19j34m-15n-29
hotel*	l29
hotli*	e23n37
hotline	e23n37
hou	g23n19
houd	i15
houden	d15
houden i	c16
houdt	a20j17
hour	i17
hours	b42d-18e-19h-21n-23
hours for	b24
house	g85
how hard	n21
how long	a-18b-31c-30d-41e-31g-24i-39j-17k-16n-53
how often	b-16e-32n-18
how soon	h17
hoy	i58n36
hr	f-29j33
hubo	c-21
huell*	e34
huella	e34
huesp*	d-15j32n-20
huesped	e15j-17n-17
huespedes	j53
hugo	c18e16
huile*	h17n15
huis	b17j16
humai*	m80
humain	m63
humaine	m15
human	m64
human*	m65
humana	m19
humano	m33
humed*	l16
humedad	l16
hun	d-18e-23j-19
hund	i27
hunde	i15
hunde*	j20
hurry	i-17
hurt	f20h19
hurts	g18h24
husba*	h18i-17j87
husband	h18i-17j62
huste*	h46j19
huur	g17
huurc*	f17
huurcontract	f17
huurd*	c-20d-20e-15
huurder	b16g19
huurders	c-19d-19j-15
i accept	g16
i add	b-15e-17g15
i agreed	b16c20
i allowed	f15g33
i already	d-19
i asked	b68
i bambini	h-47
i believe	b15e39
i booked	c51
i bought	c28d23
i cancel	c22
i cancelled	c20
i cannot	d17
i cant	b32e100h43o-18
i change	e-18
i changed	e37
i checked	g18i19
i claim	d25g29
i clicked	e33i19
i codici	e31
i contest	b16
i danni	g20k61
i dati	e16
i did	b58c21n16
i didnt	b126e19i30
i diritti	f19
i documenti	i15
i dont	a27b60f-17g17i-21n31
i enter	i-23j-40
i expected	n39
i feel	n31
i find	e-29f-23g-21i-20n20
i forgot	e32i33j47
i gave	c16e27h16k27
i give	e-22h39
i go	a26
i got	a-22b16d-27e30g24n-18
i havent	d32e26
i hebben	c21n16
i hereby	m20
i hide	j-21
i hold	a27
i hope	i33
i keep	g20h23n18
i kindly	i31
i komen	c15
i leave	a15h18
i legally	g34
i look	o-30
i lost	e16
i made	c52
i make	f-20i-44k18n-15
i miei	d66e36f19
i moved	a18
i must	b31c34g15j15n29
i never	a22b34c19e20n22
i no	c46
i nostri	f22j-18
i object	g17
i open	g33
i order	m17
i ordered	c18
i owe	d-17g17j17
i paid	b54d109n21
i pay	g26i50n54
i permitted	f17
i prove	g18
i put	h42i-16
i reach	j73l20
i read	b-21d-19f-22i-20
i received	b41e16
i refuse	g39
i regret	n31
i rename	a-20d-19
i replace	f17
i request	c15l28
i requested	b53
i returned	d18
i run	i-19n-16
i say	g33
i send	h15
i sent	c-18d17
i set	b-16h-34i-26j-26m-22
i sign	f42g28
i signed	a37f22n21
i sold	g32
i soldi	d35
i speak	b17
i stand	e15g16h19
i start	i15
i still	b23i30
i stop	h33
i suoi	j17
i suppose	d15
i suspect	e25
i take	c-21h51
i talk	k15
i teach	f-20g-19
i think	b31e95l16n17
i treat	h34
i tried	n-17
i typed	e22
i understand	b-17i19n19
i upload	f-25
i use	a-23b-29c-19d-18e-24f-35g-32h23n-24
i used	c15e18
i vostri	k-27
i wait	d16
i wanted	b56
i wasnt	i17
i went	b18g16
i willen	c29f15
i withdrew	b17
i wont	a15c20n16
i write	l15m19n19
i zouden	d17i49
ia	m112
iban	b-20d23j59
ibupr*	h48
ibuprofen	h25
ich bin	g33j64m24n18
ich brauche	j19l20
ich erwarte	l16
ich finde	a17
ich gegen	g41
ich gern	d15
ich hab	a17c22h21
ich ihn	g41j31
ich mein	a20
ich meine	g46i17
ich meinen	a16
ich nehme	d38
ich nicht	b46d23
ich nie	a19b40
ich schreibe	n24
ich tun	a23i19
ich verlange	d24
ich warte	d20
ich weiss	i23n15
ich wollte	c-17n-15
id	a39b-29c53d83f29i35j92l105m-19n53
id be	d41i34l24n24
id like	a34b-45c45d27e15f34g-15i-18j17l47m-15n-27
id rather	d34
idea	c17n26
ideal	i-18
idee	g40h17n28
ident*	b28e44j90n-19
identidad	j56
identifiants	e55j34
identity	j-17n-15
ido	j40
ie	e19
ieder*	i-16
iedereen	i-16
ieman*	b27e24j-17k31l99n59
iemand	b27e23j-17k31l99n59
iemand die	l23
iemand in	e32
iemand met	l33
iemand van	l17
ieri	d-20e-18f-25g-18h22i-22j24n26
ieri e	f-19
iets	b54c-17i49
iets anders	f16
ignor*	a-18b-19c-23d-22e-33f-37g-24h-35j-44l-16m130n-21
ignora	m56
ignore	d-15m36n-15
ignore the	i18
ignored	l15
ignorieren	g15n-36
iguai*	a18
iguais	a18
igual	d-19i85l20n16
ihm	e45h23j16l29
ihn	e17g65i33j42m17n-19
ihnen angehangt	o-27
ihnen nicht	a59
ihr habt	d15k18
ihr seid	n25
ihr ticket	j15
ihre bestellung	o-15
ihre rechnung	b35
ihrem programm	d-19
ihren namen	j16k15
ihrer	c-23g-15h32l16n34o20
ihrer seite	d17
ihres	j56
ik	a40c47d17f-26g87h41i-22j-26k23l22m-58n76o48
ik aan	d20
ik als	g17
ik ben	j19
ik dat	d-20n-17
ik de	b-33c-18e-39f-26g-62h-37j-25k-18n-83
ik die	d-21i-32
ik doen	c18
ik een	c-33e-43h-35i-32k-17l-15
ik er	n17
ik ga	k20
ik had	j17n20
ik heb	b33e44h42k50
ik hem	g16h46
ik het	e-29g33j25n-23
ik hoef	c16e15
ik in	c-26d-26f-18i-28
ik jullie	h16
ik kan	c15n28
ik krijg	b17i16
ik maak	f19
ik me	g28
ik met	g15
ik mijn	g32
ik niet	b26e72n15
ik nog	d32
ik nooit	b24
ik om	a15
ik recht	f53
ik terug	d56e19
ik u	d15
ik vind	a17
ik vraag	i16
ik weet	n20
ik wil	a24c25j31n-16
ik zie	d18
il bambino	i17
il biglietto	i27
il bonifico	c46d25
il buono	i17
il cancello	e17
il cane	g22
il canone	b42
il capo	g17l18
il caso	h19l18
il cerotto	h41
il codice	e48j22
il concerto	d20
il conto	a59b20
il contratto	c36g-15
il corso	d16
il credito	g19
il deposito	d21
il direttore	l35
il dottor	j18
il encore	f16
il faudrait	f19
il faut	e21n20
il fornitore	g19k15
il gestore	l17
il giorno	j16
il gruppo	c18
il limite	i34
il listino	f-17h-17
il minimo	i16
il modulo	b-17
il ne	d17e30
il negozio	i-15
il nome	i-15
il numero	e-16j-33
il nuovo	e19
il ny	b-17c35
il pacco	j17
il pagamento	d25
il pezzo	d17
il possible	d17
il preventivo	c15
il prezzo	b27
il profilo	a32
il prossimo	c16
il regolamento	i17
il reparto	l16
il responsabile	f-17
il reste	d29
il resto	m16
il secondo	e15n16
il suo	a23l18o-16
il tavolo	c21
il tecnico	l19
il telefono	j-17
il tema	i-15
il totale	b22
il trasporto	i18
il tuo	m18
il une	f31
il vecchio	k-19
il vostro	f16g-16h35n37
ill	c19j18k21n55
illeg*	g22
illne*	i19j15
illness	i19j15
im afraid	c38
im anhang	m19
im asking	i23
im bericht	b-20
im done	n15
im kreis	l19
im lager	c16
im marz	b17c39
im monat	j19
im not	a18b26
im system	e16
im trying	j16
im urlaub	e17h17
im vertrag	j19
im worried	e17
im writing	k-18
image*	f16
imagen	f16
imagi*	m18n62
imagine	m18
immed*	e20m21
immediately	m18
immer	a24j27m33n31
impla*	h167j20
implant	h51j20
impor*	a-33c-19d17e-24g-33h-28i-33j-52n24
import	a-23i-17j-15
importa	n21
importante	n31
importe	d41
importer	f16
importo	f17
impos*	b50e25f-19g23j-17m19
imposto	b16
impre*	b-29e-15f-21g-28h-22i-20j-24k-15
impresora	b-15
impri*	a-22b-36d-43e-28f-36g-63h-40i-42j-63l-37n-70
imprimante	c19
imprime	j-17n-26
imprimir	d-16j-23
impug*	g36
imput*	b40
in another	e24
in april	n17
in breach	k15
in camera	h20j16
in casa	c19
in cash	i15
in caso	f40g38
in class	g-18
in contanti	i16
in court	g28
in cui	j15n24
in december	c-22
in een	h-23
in eurem	j-15
in fattura	b23
in fiera	f23
in front	k25n21
in full	j26
in giro	n18
in giudizio	g26k38
in half	h16
in january	b29c-21d-23
in june	g17h15n18
in law	g16j33
in leipzig	c18
in magazzino	c-17
in mano	e17
in march	c16
in meinem	e15
in mijn	d-57e17g16j-18
in orde	d-19
in palestra	j20
in pensione	f-19g-15
in person	f-15
in piscina	h18
in piu	i29
in plaats	b17h15n23
in quale	f-15
in questo	h19
in rechnung	b19
in rekening	b57
in room	e24j16
in rot	n-16
in spite	b15i15n15
in stock	f-20
in tempo	c17
in ufficio	e21
in unserem	a-19
in welke	h-17
in zwei	h16
inace*	n-20
inaceitavel	n-28
inact*	j-19
inala*	h19
inbeg*	b18
inbegrepen	b18
incas*	b37g16i15k27
incasso	b20i15
inche*	c-17
incidencias	n16
incis*	b15f-19g-16
inclu*	a23b32c-50d-30f-43g-45h-34i-40n-46o45
include	n-18
included	o26
includes	b22
including	a18m16
including the	a17
incluido	c-19
incluye	f-16
incom*	d20n59
incon*	e21i26l18n24
incontro	i26
incor*	c22d18e29
incorrect	c22
incre*	n-25
increible	n-26
incum*	k17
indem*	f37g42k44
indemnizacion	g42
indic*	b18d-19h33n-19o-15
indicam	d-15
indicata	h17
indie*	c43d18
indietro	c43d18
indif*	n52
indifference	n44
indig*	n26
indiq*	h102l24o-16
indique	b16h17
indique un	b17
indiquer	h16
indiquez	g15
ines	e18j20
infan*	e-23
infantil	e-23
infec*	e15h38
info	a16d-15n-19
infor*	f58k48l23m19n-26
inform	f40
inform me	f40
informamos	c19
information	e16
informe	e-19n-15
informed	k17
infra*	h66
ingeb*	k21
ingel*	e22k21
ingep*	j19
inges*	h18
ingle*	c22
ingles	c22
ingre*	d40j46
inhal*	h89
inhou*	m20
inici*	m27
initi*	m26
inizi*	h16
injec*	h60
injection	h15
inkas*	b21
inklu*	a25
inklusive	a25
inkoo*	l17
inlev*	d15
inlog*	a15e27
inmid*	k17
inmiddels	k17
inolt*	k15
inqui*	c-26f-27g28h51j30
inquilina	c-18j17
inquilino	e15g29j28
inquilinos	f-19
ins	c17e19j15
insch*	d18i42
inschrijving	i19
inscr*	a35i68j32n-16
inscripcion	i33
inscription	a39
inscrit	j19
inser*	e28j-26k-23
inserisco	j-16
insol*	b18g60h20
inspe*	c15g24i18k117n-28
inspeccion	g19i18k15
inspection	c18
inspectorate	k42
insta*	c42f42i71
instagram	a-27j15
instalador	c18
installation	c34
instalment	b18
instalments	i33
inste*	b19l-21
instead	b22i16o17
instead of	b22i17o22
instellen	l-16
insti*	a21
instr*	a-17b-29c-25d-17e-25f-27g-33h-59i-37m178n-27
instructed	k31
instructies	m35
instruction	m39
instructions	b-15e-15g-17h-47i-20j-25m37n-22
instructions for	h-20m-38
insuf*	h71
insul*	h107n15
insulin	h55
insulina	h26
insur*	c56f40g31k55
insurance	c59f21k15
insurer	f17g16k23
intac*	i25
integ*	d25g16h17o21
intei*	a16
inteiro	a17
intel*	f19m38
inteligencia	m18
inten*	c20g-15n33
intende	k15
intendo	c20
intention	k-19
inter*	b42c62e20g46h19i39j87k68l63m142n31
interesa	c16
intereses	b16k15
intereses de	b17
interessa	h-17
interessieren	j15
interessiert	f-17
interest	b18i17
interest on	b17
intern	j28m22
interna	m31
interne	c19m31
internet	c40d32e24n30
interno	f24m23
intero	b17
intes*	g29
intim*	g21k16
intro*	e16i17
intus*	n15
intussen	n15
inuti*	c19d26e16n24
inutile	c19n16
inutile de	c19n16
invec*	d17h32i16
invece	d17h32i16
invece di	h35i18
inver*	d17n15
inves*	j17
invia	m29
invia*	f25j28
invit*	g-19
invoi*	b115c-37d-39e-38f-30g-38h-35i-25j-38l-38m-25n-15
invoice	b103c-25d-24e-24f-18g-25h-22j-17l-32m-18
invoice and	b16i17
invoice for	b24
invoice has	b15
invoice is	b26
invoice to	b-17
invoiced	b46
invoices	b-33j-17n-17
invoices of	b-26
invol*	l55
involve	l21
involved	l16
inzwi*	e16n39
inzwischen	e16n39
io	a25d28e27k24m30n56o19
io non	e16
ip	e16j64
ipad	e17
ir	g24
ir a	n19
irgen*	l29n82
irgendwann	n42
irgendwo	f15
iron	h41
irrit*	n38
is aangepast	b18
is already	k19
is attached	i18
is back	g15n-16
is broken	n-27
is clear	f-15
is dan	f18
is dead	c19
is door	k16
is down	n20
is due	o-20
is expected	d-26
is free	b22
is full	c18
is geen	b17
is going	e20k25n17
is gone	d18n35
is ill	j19
is locked	e-18
is mijn	d17
is niet	b28c-21
is nog	d19n26
is nu	n54
is off	c21
is prima	d-20
is responsible	l33
is right	b-21
is settled	d-16
is showing	b38
is sold	a18
is still	n15
is void	m17
is wrong	b30h15
iscri*	c22f17i36j15
iscritti	f15
iscrizione	c22d19i20
iscrizioni	i19
island	i-18
isnt	b33c40i35l20
isnt mine	b28
issue	c39f15
issue*	d27
issued	d28
ist durch	a18
ist meine	g15h19
ist raus	k16
ist seit	e21
ist unterwegs	k18
isto	l46m28n32
istru*	m34
istruzioni	m18
it back	d38i26
it didnt	i17
it down	e16
it gave	b24
it go	c15
it isnt	i17
it legal	f31
it myself	n24
it needs	l15
it normal	h26
it off	e34
it possible	f-16j-15
it says	h18
it seems	b20n20
it show	h15
it still	h15n-19
it take	a15n31
it through	i-15
it wont	c16e17
it works	e-39n-19
item	d101
item refunded	d19
items	g16
itll	k16
its not	k-15
its way	c-16d18
itsel*	e-20
itself	e-20
itself after	e-15
iva	i-16
ivan	j15
ive decided	c17
ive found	c15
ive gone	a16c20
ive got	h20i16
ive lost	n20
ive moved	a20
ive seen	n18
ive stopped	n18
ive switched	a16
ive written	e18
ja	b-28i21j21k38m57n72
ja agora	d17e17j19
ja nao	a15
jaar	f24g-15i27n-17
jahr	f30i25n-21
jahre	f31
jahre*	a62c46d37f16h16i34
jahren	a33f17h16i35
jahresende	a26c20
jai	b53c56d52e91f34g94h92j22k72l41n101
jai besoin	j25
jai des	f18h23
jai le	f17
jaime*	g17
jaimerais	g17
jaja	e-15
jam	n-19
jamai*	c22d23m24n41
jamais	c22d23m24n41
janse*	e18
jansen	e18
janua*	b37d-26n17
januar	a18
januari	c20
january	b29d-23
janvi*	b17
janvier	b17
jarab*	h24
jarabe	h24
jardi*	c17
jatte*	d19l29
jattends	d17l29
jaura*	n51
jaurais	n51
javai*	b36
javais	b36
je cherche	e-16k-26n-35
je dois	j18
je een	m31
je faire	h40
je fais	c18e15g20h19
je lui	g16h19
je nai	b31j-27
je ne	a22c17d19
je paie	b39i18j15
je peux	g73h26
je prefere	d19l15
je reste	i16
je sais	i25
je souhaite	f33j32
je suis	e32i26m15n34
je veux	d25j15l28
je viens	b17
je voudrais	c15d24l16n-36
je voulais	n-17
jede	e17g35i19m20n51
jeden	n59
jeder	m15n48
jedes	n26
jedes mal	n26
jefa	l23
jefe	l58
jefe de	l22
jeito	h16i-25
jeman*	b30e83g33l63n36
jemand	b30e83n36
jemanden	h19l48
jemanden der	l28
jen	b38n52
jen ai	b16n35
jetzt	d24e20f-25i-26k16m54n77o23
jetzt ist	e19n20
jeu	n-24
jeudi	c18n-15o-21
jij	g17l34m34
job	c32j-19n25
jogo	d-23
jogo de	d-19
join	a17
joind*	j17
joindre	j17
joint	a42
joint*	m16
jointe	m18
joke	n-26
jonas	e19
jonge*	j17
jou	l15
joue	m27n-24
joue le	m19
jour	b22d-16h25
journ*	a-26b-17i-24o-27
journal	i-15
journee	b-23
journey	a-23
jours	d26h30i41k27n47
jours avant	i16
jours de	b18
jours ouvres	d15
jpeux	g34
jubilo	e16
judge	g51k74
judic*	j16k70
judiciaire	j17
judicial	k44
juego	i-22
jueve*	f-17
jueves	f-17
juez	g35k37
juge	k-26
juge de	k-28
jugue*	h19
juici*	g-20
juicio	g-18
juill*	b17i15
juillet	b17i15
juin	a15c44i15
juist*	g16
juiste	g16
juiz	k24
juli	a43
julia*	j19
julian	j19
jullie ook	i-15k-19n-19
july	c20
jumpe*	c35
jumped	c37
junio*	l31
junior	l31
jure	d17
jurid*	f69g142k40m75
juridica	f21g38
juridico	m15
juridique	k24m31
juridique a	f15m20
juridiquement	f38g51
juridisch	g46
juridische	m25
juridische afdeling	f33
juris*	f120g21
juriste	f41g16
juristen	g-15
juristisch	f47
jusqua	n-18
jusquen	b18c16
justa	b18
juste	b-79c-36e-32f-15g-56h-24k-23l-18n-46
juste le	f16
juste une	f-19g-35
justi*	i25k119
justica	g20
justice	k82
justificatif	i15
jveux	a20d20j18
k	d47
k e	d24
kaart	b34j40
kaart*	d38j24
kaartje	d15j17
kaas	d-18
kabel	f-31
kabin*	c18
kabine	c18
kade	f18
kaffe*	c-19h-27
kaffeemaschine	b15
kalen*	i-17
kalender	i-16
kalte*	h15
kam	b32d34n38
kamer	h-18i32j35
kamer*	f-18
kamera	f-15
kamers	c18
kan een	g22j-16
kan ik	b-18c19e-20g47h23i-29j-21n-39
kan mijn	e17h18
kan niet	b18c17
kann	a-22b-17c31d-57e-28g63h50j-63k-32l31m-27n-34
kann das	h15
kann der	c17g41
kann die	f15i15
kann es	n16
kann ich	b-23d-19e-28f-20g90l23n-33
kann man	b-20g-24h-27j-22k-21n-49
kanns*	j15m21
kannst	j15m21
kannst du	j15
kanti*	e16
kantine	e16
kanto*	k23
kapot*	d22
kapotte	d22
kaput*	h19n35
karte	b33e41
karte*	n-21
karten	n-17
karto*	n-15
kassa	d16j15
kasse	d-28g-16
kassi*	b61d-15
kauf	d35
kaufe*	d-20j29n-15
kaufen	c15
kaufer	d-15j18
kaufp*	d41
kaufpreis	d25
kauti*	d41g19i37k18
kaution	d19g20i37k18
ke	g36j19k15
keep	c-35d-15f36g44h45i29j-18k31n31
keep a	g20n18
keep my	f19
keep the	c-15g30i49
keepi*	a16
keeping	a16
keeps	g19
keer	b38i59m-17n50o16
kein	c-21i-23n25
keine	a47d17f-21g-17k-23m52n27o-28
keine sorge	k-21
keine*	a34b29c-18d-19e28f-18g-28m30n95
keinen	a28g-19n25
keiner	b16e36i21m21n50
keiner mehr	e36
kelln*	j16
kenne	i15j19
kenne ich	i15
kenne*	h15j15
kennen	e15h18i17j19
kennt	e55
kennw*	e36
kennwort	e34
kent	e18k15
kerst	i17
keuke*	k33
keuken	k15
keur	m15
keuri*	i18
keuring	i22
kevin	j37
key	b-15c-29e82g-16h-17
key for	e38
keys	e50
kg	f-20l-16m-16o-15
ki	m52
kidne*	h26
kidney	h26
kids	b-15e-30h-18i-16j-20
kijk	b39j16
kijke*	l24m18
kijken	l24m18
kill	a18n23
kilo	h19i71j-15n-18
kilom*	b67
kilometer	b16
kilometres	i18
kilos	g-15i57j-17l-16
kim	o-18
kind	h51i62
kind as	i29
kinde*	e-17j-32l-15n-17
kinder	e-16j-18
kindl*	a51b28c68d27e25f26i68j22l43
kindly	a51b28c68d27e25f26i68j22l43
kindn*	i37
kindness	i37
kiste	c17i15
kit	n-16
kitch*	k15o17
kitchen	k20o17
klaar	a16
klach*	n-23
klacht	n-20
klage	k-33
klage*	g41n-16
klant	d-31g38i73j60m24n36
klant die	j23
klant*	a111c-15d-39g-16i-26j-15m27n31
klantaccount	a45
klanten	d-24j-16
klar	f-17i17
klas	j17
klass*	j34l-25m15
klasse	l-25
klaus*	f61g40
klausel	f61g36
klebe*	h36
klein	h-22
klein*	f18g-17o15
kleine	n15
kleiner	j17
kleur*	a-15
klima*	b17
klini*	i15
klinik	i17
klopt	n-22
kluis	e20j19
km	o-21
knie	c20h43
knop	d-16
knopf	a-21n-20
known	h35
knows	b28e53
knows the	e38
kocht	j39
koeri*	j33
koerier	j33
koffe*	f15
koffer	f15
koffi*	c42
kok	g18
kolle*	c-22e32f-18j32n27o16
kollege	c-19o16
kollegin	d15e19g16
kolom	b-21
kom	c33d15e20g25i17l21
kom ik	g27l21
komen	f-20g-29o19
komme	b17d15g39
komme ich	b17d17g40
komme*	c22d-24h-17i-20j-21l-15n-25
kommen	c23d-23h-16i-20j-19n-23
kommen am	o-15
kommen wir	c40f19g19
kommt	a-19e-16f-22h28k44l-21o26
kommt am	c18k16
kommt das	d18h19
kommt nicht	c17
kompe*	d19
kompl*	a63
komplett	a20
komt	c20d-22f-16g-18h-16l-16m-19
konne*	b-16c-19f33j35
konnen	b-16c-19f33j35
konnen sie	j70
konnen wir	d15f23
konnt	a30c36d19e15f-22g-27i70k-20
konnt ihr	a31c18e15f-21g-27i71k-20
konnt*	a15g58h22i98
konnte	b15g31
konnten	a15e17g25i63j16
konnten sie	a16e18i41j18
konnten wir	g18
konntet	c18i15
konntet ihr	c18i15
konte*	a40
konto	a187b66d65e51i-17j91n-29
konto ist	d24
konto*	a70b43j46
kontoauszug	b46
kontr*	h18m28
kontrolle	m16
konze*	d40
konzert	d40
kopf	e19h19
kopie	f27j51
kopie*	c28m16
korti*	i20m22o-18
kost	a16
koste*	b44d22g-24h-15i-32m-15
kosteloos	f15
kostet	b15g-17i-23o-15
krank	d16
krank*	g37j18
kratt*	d17
kratten	d17
kratz*	h17i15
kratzer	i15
kredi*	b25d22i16j20
kreditkarte	b25d22
kreeg	d15e18j18
kreis	l19
krieg	e16i17
krieg ich	e16i17
krieg*	d20g18i17o17
kriegt	d17
krijg	b33d61
krijg ik	d61
krijg*	c-27d19f-22h20i-16o25
krijgen	d22
krijgt	c-21h30o31
krijgt een	h19k15
kuche	g19k15
kulan*	i32
kun	d16i22j20
kun je	d16i22j20
kunde	d-21g25j15n41
kunde ist	c16g19
kunde*	a70c-48d-62h-17m25n58o-21
kunden	a-21b16c-45d-59g21j-25n25o-18
kundendienst	n22
kundenkonto	a33
kundennummer	a20j26
kundi*	a23c100g56j-16n-21o-17
kundigen	a18c41
kundigung	g65
kundigungsfrist	c16i21
kundin	a15
kunft*	e18
kunftig	e18
kunne*	b-15c-17d-15e21h-17i30j-27k-29n-27
kunnen	b-15c-17d-15e21h-17i30j-27k-29n-27
kunnen i	i-16n-15
kunnen jullie	a20
kunst*	f15
kunt	a20e26f31g48i100j54m-17
kunt u	e27f31g48i102j51
kurie*	c19
kurs	d15n-21
kurst*	j18
kwam	j16
kwijt	e31i24j17
kwijt in	e16
kwijt*	i40
kwijtgescholden	i37
l	c23d49k22n-15
l s	d36
la academia	c21
la app	a18c-23n-16
la baja	j18
la banca	a36
la banque	g17
la base	j16
la basura	n21
la bici	d36h15j16
la boda	c20
la boite	f-21
la bolletta	b15
la boutique	e16
la cabine	j-18
la caisse	e19
la caldaia	n25
la camera	c-23
la cancelacion	c16
la cantine	b32
la caparra	f32
la cara	l30
la carta	f33k18
la carte	i26o-15
la casa	g47o19
la case	m20
la casse	c16
la causa	k15
la caution	d22i17
la cena	b15d15
la chambre	e19j21
la clause	i48
la clausola	f21
la cle	e15
la cloture	a17
la cocina	c17
la colpa	g15
la comision	b24
la compania	l21
la comunidad	j18
la consegna	b-19i-16
la consigne	d21
la contrasena	e-21
la cotisation	g16
la couleur	c-16
la cuenta	a27b34j26n16
la culpa	g18
la cuota	b38i49
la dame	j56
la date	i27
la demanda	k47
la demande	a17
la derniere	c-23
la devolucion	d65
la differenza	d23
la direccion	j34
la direction	l47
la ditta	f15j17
la empresa	g38j16
la entrega	j15
la escalera	g17
la excursion	c-18
la factura	n-15
la facture	b-57l-15
la farmacia	g15
la fecha	f15i35
la feria	c17
la fianza	d16g40i18
la ficha	h-20
la fiche	j-15
la fin	c41
la finca	c18
la firma	i30
la formation	d17
la formule	c20
la foto	e-18g35
la franchigia	d17i23
la franchise	d18
la furgoneta	c22j15
la garantia	f41i34
la gare	e18
la grue	c38
la guarnizione	h-16
la guia	j-15
la humedad	l16
la inspeccion	g19i18
la lampada	h16
la lampara	h16
la lampe	h18
la langue	b-16
la lavadora	c18
la legge	g26
la ley	f28g86k26
la ligne	b36
la linea	c49n29
la lista	c-21i17
la liste	j35
la livraison	c17
la llave	e19
la location	b18
la loi	f80g-23
la luz	b23h17
la macchina	b16d17
la machine	c29f15
la mail	n-15
la main	b17e31
la maison	e18g32
la manana	n15
la mano	h33i16k19
la marca	k15
la matricula	d42j17
la meme	b44c-22d-19f-22g-16
la mercancia	i15
la merce	c18
la mesa	j28
la mia	a32c28d15e46f-19h17i31j32n51
la mise	k-23
la misma	d21n21
la moitie	d37n22
la mora	i23
la multa	i26j-19
la noche	i21
la nomina	g18
la norma	f15i37
la normativa	f33
la nota	d18
la note	b18
la nouvelle	a-20
la nuit	e16h36
la obra	c17
la oferta	i16
la oficina	n18
la otra	j25k15
la palabra	a-17
la panne	i-15
la pantalla	c-17
la password	e-45
la peinture	h-17
la penale	i15
la penalizacion	i20
la persona	j32l21
la personne	j35l49
la photo	a-18h-16
la piece	g-16k-27
la piscine	h-15
la place	e23
la plataforma	h15
la pluie	h-16
la policia	k18
la politica	f27
la porta	a-19
la porte	n20
la pratica	j16
la presente	a24k17
la pressione	h19
la primera	e-16
la prochaine	k26
la proprieta	f16
la prossima	k15
la prueba	c18
la puerta	n21
la questione	l15
la quota	d22i18
la reception	f17
la regle	i28
la reponse	e16m16n-22
la reserva	c34d15
la reservation	c41
la respuesta	e17m19
la restitution	d-20
la restituzione	d15
la ricevuta	d19
la ruta	j16
la sala	b-17f-16i-15k-16n-20
la salle	g-18
la seconda	j16
la segunda	a17c18
la semaine	a-51c16e-30i-19
la senal	d19
la senora	j28
la sesion	e17h37
la settimana	c18
la signora	j51
la silla	e-17
la societa	g16
la societe	j19
la somme	d65
la stampante	c15
la stanza	h-15
la stessa	b21n26
la sua	e19
la suite	k18m18
la suppression	a-16
la supresion	f21
la suscripcion	c29
la table	c23
la tarifa	i25
la tarjeta	d21e89j18
la temperature	h16
la terza	l17
la tessera	i19
la tienda	d-19i-15
la torta	n18
la ventana	n19
la via	j16k21
la vida	n16
la vista	e17g16h18
la voiture	i16
la vostra	b19h20k27
la web	e-21f-17g-15k-15m-16
laadp*	h-17
laat	c24i116l27m41n30
laat de	l34
laats*	a17b41j39
laatste	a17b41j39
lab	l-15
labbi*	b21d15o18
labbiamo	b21d15o18
labbo*	c38
labbonamento	c38
label	b-18c-16d-16e-21f-16g-21h-23j-24
label*	h-24
labels	h-24
labon*	c70
labonnement	c64
labor*	n45
laboratoire	n19
labou*	k17
labour	k17
lacce*	e55
lacces	e33
laccesso	e18
lacco*	a55d19f73g24
lacconto	d23
laccord	f33
laccordo	f40g17
laccount	a56
lacha*	f19
lachat	f19
lache	c17f19
lache*	j17n42
lachen	n27
lacheteur	j20
lack	h-23
lacom*	d26
lacompte	d26
lades*	n-16
ladin*	f18
lading	f18
ladmi*	e19
ladministrateur	e19
lado	d-16f-38n19
ladre*	e18j66
ladresse	e18j66
ladresse de	j37
ladresse du	j18
ladt	e17
lady	b-19d-18h19j64
laffa*	l15
laffaire	l15
lag	n-25
lage	j38
lager	e19n-16o-28
laiss*	c50e47f15i93j59k21n41
laisse	e29f17j47n26
laisser	a15
laisser une	n16
laissez	c23e16i86
laissez moi	e18i32
lake	c-20e17
laltr*	c20e18j30
laltro	c18e19j32
lambi*	n21
lamen*	f17
lamp	b-17n-19
lampa*	d18h29n-19
lampada	h15
lampade	d19
lampara	h16
lampe	h31n-15
lampj*	n-15
lamps	d42n-20
lan	n-20
lan dernier	b15
lance	h18
lanci*	i16j15
lancien	f16j18
lande*	c18d20f20k32n16
landl*	g91o-15
landlord	f-15g90
landlords	j18
lane	i15
lang	f49g-27
lange	b-15e-22j-19
lange*	a25c15i63
langer	a26c15e15i64
langs	l15
langs*	f15n23
langsam	n30
langst	f17
langu*	b-34c-15f-23g-22i-20j-22
language	f-15
langue	b-18
lanne*	f18
lanno	f15i16
lannu*	b15c37
lappl*	b-19e18
lapse*	i37
lapsed	i37
lapto*	a-18e30
laptop	a-18e30
large	f-19g-25
large*	d40h-15
largent	d49
larre*	c22
larri*	d18
larrivee	d20
larti*	f58
larticle	f58i15
las buenas	k32
las claves	e44
las condiciones	i21
las entradas	c22j-17
las facturas	b-20
las grabaciones	f16g17
las horas	g15
las llamadas	g15
las medidas	l-16
las normas	m23
las notas	j36
las veces	n19
lasci*	c34g34i45n19
lasciamo	c16i18
lasciamo perdere	i18
lasciate	c17i16
lasciato	g18
laser	h134
laser*	f17h22
lasse	k17
lasse*	c70g19i71k22l16o43
lassen	c72e15g19i73k22l17o36
lassen sich	g-20
lassen sie	i67
lassen wir	c57o32
lassi*	g26
lasso*	e20i17
lassociation	e20
lasst	d37i69n26
lasst sich	d18n-16
lassu*	b17d19
lassurance	b17
lassureur	d19
last day	a-16
last four	j21
last month	d-15j26
last night	b15e39j17
last week	b-43e-22i16l-18n-21
lasti*	g17n41
lasts*	b27
lastschrift	b27
late	a17f35g39i179j32
laten	a39e17g20i24n-16o22
laten i	h19
later	i113o18
lates*	c19
latest	c19
latex	h49
latte*	h30
latto	k21
laufe*	f18
laufen	e15f19
lauft	f-31g-21h-22i-15j39k35l-21n-15
laufz*	c24i17
laufzeit	c24i17
laugh	n25
launc*	d19
launch	d19
laura	j19
laut	b35f92
laut vertrag	f21
laute*	e15j31n-16
lauto*	m29
lavad*	c17
lavadora	c17
lavan*	a18
lavas*	c-17
lavastoviglie	c-16
laven*	h18
lavet*	f18h17n22
lavete	f18h17n22
lavez	j32
lavor*	a23g56j58n63
lavora	n19
lavorare	g21j16n24
lavoro	a22g33j36
law	b-15c-17f94g62h-15i-22k41n-19
law firm	k30
lawfu*	g56
lawful	g21
lawye*	n-32
lawyer	g-21n-20
lawyers letter	g19
lay	g18
le 1er	g17
le altre	d17
le avete	n15
le badge	j15
le bail	f40
le bon	i22
le bureau	e15
le cabinet	a16
le cable	d18
le calendrier	b18
le camion	f20
le casque	h17
le changement	h17
le chantier	c19
le chef	l48
le chiavi	e20
le client	b-16c-15n17
le club	g17
le code	e28f30j36
le colis	o-35
le compte	a31
le condizioni	f21k34
le contrat	c32f19g-19j29
le controle	m30
le cours	c17
le credenziali	e27j19
le date	j18
le delai	c-16i-42
le depot	e17g15
le devis	c23f17
le dossier	k30
le doy	h43
le droit	f55g63k15
le fatture	j-15
le forfait	b16
le formulaire	i24
le gerant	l30
le iscrizioni	i21
le istruzioni	m-15
le jeu	n-20
le lien	a-19
le loyer	i15
le magasin	i15
le mail	c18
le mie	g19
le minimum	i19
le montant	d22
le mot	e18m16n36
le necessaire	d19
le niveau	l-15
le nom	j28
le nostre	a18
le numero	b-20j29
le ore	b19
le paiement	d20
le parking	e16
le patron	g15
le petit	b16i16
le pido	c16g18i16
le plafond	f16
le port	g16
le preavis	i17
le prix	d41j-15
le proprietaire	g-19h-18
le reste	i16
le retard	i-16
le role	m17
le service	f16
le solde	a43j30
le spese	f15
le stage	d18
le suivi	j19
le supplement	i17
le support	l26
le tarif	i16
le taux	b19
le temps	i16
le terrain	f18
le texte	f36m29
le ticket	b17
le total	b41
le traitement	h-15
le traiteur	c19d20
le transfert	f18
le tue	m15
le vehicule	i15
le velo	j31
le virement	d16j15
le voisin	f18
le vostre	f-17h54
lea	l15
leade*	l97n17
leader	l65n19
leadership	l30
leads	e33
leak	e18
leaks	f18
lease	c24g50
lease*	c44
leased	c20
leasi*	c20j15
leasing	c16j15
least	n28
leau	n26
leave	a25c16e24f19g34j-20m39
leave it	h19
leave out	m32
leave the	a17c15m16
leave*	a15k21o-33
leaves	a15k21o-33
leavi*	a55
leaving	a55
leben*	j20
leche	h21
leche*	b17c16i41
lecheance	c17i44
lecol*	l-15
lecole	l-15
lecra*	d-16
lecran	d-16
lecteur	e16
led	n-18
leeg	b17
leerl*	f33
leerling	f36
lees	m19
leest	h-16m16
left	a25e17g28h-19i-20l-24m-25n44o-43
left me	g20
left on	e23
legal	b-26c-29d-17e-22f40g25h-23i-43j-29m32n-40
legal advice	f-32g-34
legal basis	f17
legal de	f53g15
legal department	f-32g-15
legal para	f22g18
legal team	f-27g-18k-21
legal*	f232g235h-15k43
legale	g19k25
legalement	f33g19
legales	f22g17k24
legali	g-27k-18
legally	f74g112
legalmente	f83g41
legen	e15
legen sie	e17
legga	l15n20
legge	f28g42j-18m17n-23
legge*	g15m22n30
leggen	g16
leggere	m22
legit*	f54i17
legt	a19
lehre*	d15
lehrer	d15
lei	f40g77l36
lei e	l15
lei non	l15
leid	c21
leide*	c30e21
leider	c30d15e21
leidi*	l39
leidinggevende	l28
leipz*	c18
leipzig	c18
leist*	i18n28
leistung	n19
leite*	f16l18
leiter	f18
leito*	c-18
leitor	c-16
leitu*	l37n18
leitung	l19n19
lekke*	i-20
lekker	i-20
lelen*	c-18
lelenco	c-18
lemba*	i27
lena	c18
lenne*	n36
lens	h52
lense*	o18
lente*	a19n15
lenti*	h42
lentr*	g-19
lentree	g-19
lentreprise	e19
lenvo*	c25m19
lenvoi	m19
leque*	a-20f20
lequel	a-20f20
ler	n27
les autres	j16
les chaussures	d21
les chiens	i29
les cles	a15e39
les clients	j16
les coordonnees	j31
les deux	d39
les donnees	j-18
les droits	e22f26m19
les factures	j16
les frais	c17d17
les hemos	d19
les heures	b22g17
les pido	i15j16
les prix	f17
les yeux	h17
lespa*	a43
lespace	a43
lespace client	a16
less	b56n20
lessa*	c33
lessai	c34
let down	n24
let go	a18
letag*	h-30l-25
letage	l-15
letagere	h-29
letat	j18
letra	b-15g-18
letra*	f18
letras	f18
lets	c20i31l28m45
lette*	c-15e-57g79h-23k60n-16
letter	g111k67
letter is	i17
letter to	g15
letters	g-17k-15n-18
lettertype	e-17
letti*	i28
letting	i30
letting me	i34
letto	f15
lettore di	e-17
lettr*	g19k27
lettre	g22k28
lettu*	e21
lettura	e22
letzt*	i36j26n19
letzte	a-20
letzte woche	a-17
letzten	j37
letzter	a16n21
letzter woche	n22
letztes	i31
leur	d16
leurs	j61
leute	n20
levan*	i29
levar	j-21
levat*	a15
level	b-15h32l90
lever*	f36h-20j-16n26
leverancier	j17n22
levering	c17f32
ley	f82g84k26
ley si	f24g36
lezio*	f-24j-16
lezione	f-22j-15
lhe	e19j41
lheur*	a16
lheure	a16
lhist*	a16d15
lhistoire	d16
lhistorique	a17
lho	d18e33f-18k18
lho gia	k15
li	d36o21
lia	m31
liabi*	f48g24
liability	f48g24
liabl*	g22
liable	g22
liban	j56
liber*	c59g43i69m66o20
libera	c16
liberar	i39
libere	m27
libra*	i20l-17
library	i22l-16
libre	m17
libro	a-22b-21d-20n-23
licen*	b26c68d47f114g28h-24j-35
licence	c36f55j-20
licences	d41
licencias	b16
licentie	f16
licenties	d19
licenze	c18
licit*	f22
lid	b-16d-28e-25i-19m-21n-44
liden*	a29
lidia	e34
lie	f19
liebe	h19
liebe*	d37
lieber	d34
lief	d16i19
liefe*	d-34e-22f23g-27h-37i39j-19k-36l-29n-41
lieferant	g22
lieferbar	k-18
liefern	i36
lieferschein	b31
lieferung	d-21e-20
lieferungen	i16
liegt	d-18j25k21
lien	a-19e19
lien de	e22
lien vers	a-18
liest	m36n20
lieu	i17o28
lieu de	c-18i19o19
lieu detre	a16
life	n19
life of	e15
lifet*	f19g19
lifetime	f19g19
lift	b-19i15j-21n21
lifte*	i22
lifted	i22
ligge*	e21
liggen	e21
lights	a16
ligne	b47g-33k-23l27
ligt	c17d36e16k57
ligt er	k17
liguei	b19
lijkt	b18
lijn	n18
liked	l-16
liked the	l-16
limit	a-17b-23c-19e-23g-23h-23i63j-33n-18
limit is	i22
limit*	f62g-15i82m51n25
limitation	f57
limite	i97n27
limite de	i28
limite di	i15
limite e	i17n19
limites	m24
limits	m15
limpi*	m-15n-19
limpia	n-17
limpieza	b16
limpo*	b22i-31
limporto	b25i-21
limporto e	d-16
limpr*	j-25
limpression	c18j-17
linde*	d18g22
lindi*	g16j27
lindirizzo	e16
lindo	i-16
line	b86l53m64n18o-26
line with	e15
linea	c44l18n33
lineas	b16
linee	m25
lines	f-19g-20o-33
linfo*	h15
link	a-20b-36c-21d-18e44f-16g-19h-20i-27j-25l-31m-20n-23
linke	i16
links	e-20l-16
linse*	h39
linst*	g19
linte*	c19l16
lintervento	c21
liqui*	a39b26
lire	j18
lisa	j33
lisbo*	c50
lisbon	c19
liscr*	i16
liscrizione	i16
list	b-62c-59d-44e-19f-43g-40h-43i-61j43l-18n-27o-25
list by	e15
list of	d-16j51
list the	j20
lista	g-15n-15
lista de	i-17
lista*	j36
listado	j36
listado de	j35
liste	c-17j63
liste de	a16j20
liste des	a-17
liste*	b33
listi*	f-22h-21
listino	f-20h-19i15
liter	h-28
litig*	g16
litre	h-23
litre*	d-17h-28
litres	d-17h-28
litro	n-15
littl*	h18
little	h18
liva	b21
live in	j-19
livel*	l64n20
livello	l64
lives	j60
livraison	n-18
livraison de	c22
livre	o15
livre*	a22e-23h-24i36l-25n-22
livrer	c18i19j17n18
livres	i-18
livret	a39
livreur	j15
livrez	i22n-20
livrez vous	n-18
lizen*	f46
lizenz	f24
lkw	c17
llama	j19
llama*	j32k38l25n58
llamadas	g15
llave	e39
llave*	b-15
llega	i-25k-16
llega el	c-19
llega manana	c17
llega*	k18l34n17
llegado	a16
llegar	k17l17
llegar a	k18
llegara	l16
llego	b33h15
llegu*	i18n25
llegue	i18n25
lleva	e-21g-24h30i-23n-22
lleva*	e21n19
llevamos	n32
llevar el	h17
llevo	g16h63n31
lluvi*	c-15
lluvia	c-15
lo abbiamo	f-16
lo facciamo	d19
lo fate	i33
lo hago	c-24d-24
lo hemos	b16
lo puedo	g27
lo sconto	b16
lo stesso	i33
lo stipendio	a19
lo tiene	l15
lo trovo	a18e16
load	f18h-16
loan	g18j20
lobby	f17
local*	j37
locat*	g-19h-17i-27j38k-25n-15
locataire	g-20j37
location	b26i-17
locations	f16
lock	e49n-16
locke*	j23
locker	j32
log	e25j30
log in	a18j16
logged in	j15
logic*	b-26f-20g-23i-23j-21n-29
logiciel	b-25f-20g-22i-23j-20n-29
login	a234e210j85
login and	a23j17
login*	a32e85
logins	a32e85
logis*	a23
logo	a-35b-52c-19d-30e-43g18h-54i-42j-51k-26l-28m-16n-34
logo on	i15
lohnt	g46
lohnt sich	g24
loi	c15f108
loi de	g-25
loja	h-16n-31
loja de	j17
long	a-32b-36c-46d-25e-54g-45h-36i-57j-45k-28l-31m-18n-57
long as	d18
long must	f17
long until	d-17
longe*	a64c51e40n33
longer	a68c54e44n21
longer than	n15
longl*	i17
longt*	d19j17
longtemps	d19j17
look	b26d-25e-15j38l21m20o-36
look at	b34i15l29o-24
look for	n-16
look in	j20
look up	j42
looke*	n42
looked	n42
looki*	k17
looking	k17
looking at	b16k17
looks	b41c-17h68
looks like	b18h15
loopt*	f21
looptijd	f21
loose	g-17
loper*	h34
lopti*	b16
loption	b16
lorar*	f15
lorario	f15
lordi*	c28
lordine	c28
lordr*	c26k17
lordre	c26k17
loren*	l15
lorry	b21o15
los datos	f16j69
los demas	j33
los huespedes	j35
los intereses	b16
los martes	j16
los ninos	g18h16i18
los pales	d18
los portes	b25i16
los puntos	i39
los socios	a-19
los tres	e18i18
los usuarios	e17
losch*	a164c28o-15
loschen	a55c30
loschen sie	a21c16
loscht	a59
loschung	a25
lose	n22
lose the	n24
losen	a20c19k15
losin*	n35
losing	n35
losse*	k16
losses	k17
lost	a35e43i58n73
lost my	e16
lost the	e25i15j15
losun*	h20
lot	n15
lotte	e17
loue	g16j20
louer	n-16
louez	k-39n-17
louez vous	k-39n-17
louti*	b-16g-17
loutil	b-16g-17
love	f-26g-25n-16
love to	b15f-19g-18
lovel*	d-22l-17n-19
lovely	d-22l-17n-19
low	m21
loyal	i24n26
loyal*	b-15c16
loyalty	b-15c16
loyer	g-16
ltd	j17
luca	j17
lucia	j50
luego	m18
lugar	b-22
lugar*	i-16
lugares	i-16
lugli*	d22
luglio	d22
lui	e30g108h39j37k25l109
lukt	c15i17
lulti*	n19
lultima	n20
lunch	c-22g-19n21
lundi	e-19k26
lundi au	i15
luned*	d-17g-16
lunedi	d-17g-16
lunes	d-19n51
lunga	i19
lungo	i16
lusci*	i23
luscita	i23
lutil*	i15
luvas	h17
luz	b24n-25
m	b-18c-15d26f-18g-29h-40i-24j-26k-16n-33
m b	d53
ma carte	b27d88e45f19i18
ma demande	e15i29
ma femme	j41
ma fille	g23j34
ma mere	d20j30
ma non	n-20
ma soeur	e17g18i15
maak	a17c15e72
maand	b36c21i28j16
maand*	b38c56i26
maandelijks	j19
maanden	f19h16i15
maar	a52c111d59f-41g-32h-17i63j-25k54l119n75
maar af	c19
maar er	d21
maar i	b19f-19
maar ik	i36
maar op	a18d17
maart	a18d18i15
macchina	d15m-17
mach	m22
mache	j15
mache*	a23c35d16e24f15g56h57i22k29n28o21
machen	a23c35d16e24f15g56h57i22k29n28o21
machen sie	d19
machi*	a-16c22g-29h-21i-19m19
machine	c25g-24h-15m23
macht	f-20h31
macht mich	e18n15
mad	e17
made	b44c25d30e19h-21l-15m-19
made a	b19c28
made by	j16
made in	g18
made me	i17n26
made the	c22
made to	d17
madei*	d-16
madeira	d-16
madre	h18
maest*	e20
maestra	e21
mag	a73c21e16f20g19h92i38l50n-40o30
mag de	f19
mag het	i16
mag ik	g19h24i24
mag u	o15
magaz*	f-23h-15i-18j-15
magazijn	d16e16
magazine	c21
magazziniere	g18
magazzino	c-20
magne*	h146
magnesio	h40
magnesium	h41
mahng*	b20
mahngebuhr	b18
mai	b89c27d58f-15
mai visto	d19
mail	b-64d-44e91f30g-21h-45i-50j58k-19l16m58o-27
mail als	m22
mail de	c18e52
mail di	e16
maila*	e29f18j109
mailadres	e24j27
mailadres van	e19
mailadresse	j17
mailadressen	f19j58
mailb*	e31j18
mailbox	e31
maili*	e16
mailing	e16
mails	a33e57k68n96
main	b17e34i15l47
main sur	e33
mains	e20h15
maint*	b-21c36n17
maintenance	c18n19
maintenant	a15b-18c20l15
mais	b-24c34d23e-28f-24g-22h-29i132l28n50
mais je	c17
mais la	l16
mais le	a-18d19i48
mais uma	i19
maiso*	e18g32n23
maison	e18g32n23
majeu*	f-35
majeure	f-34
make	c20e60f-35i25j-48k18n-37
make an	c15i15
make it	a34c25
make me	e25g35
make my	h22
make the	i32m15
maken	b18g33i15k25
maker	f-19
makes	c15h31n37
mal	a-15b47f19g42h99i77j17k17l20n108o40
mal a	h16
mal die	j20
malad*	c21g28
malade	g28
malat*	j24
male	a-18f15g33h41
malet*	i15
maleta	i17
malgr*	i29
malgre	i29
mama	j15
man	c-31e-28f-16g45h71j-22n72
man bei	n-18
man da	d16g51i17
man das	g-39h22i-27n-24
man den	g-17
man die	g-31h-23n-22
man eine	g63
man hat	b18
man mit	n20
man sich	a16e16f15
man who	j25
manag*	a-20b-32c-27d-35f-31g-41h-33i-38j-49l100n-22
managed	n24
managed to	n24
management	l26
manager	b-22c-17d-27e-28f-21g-29h-23i-25j-34l134n-40
manager of	l-30
managers	e15l-69
manan*	c18l-18m-18n19
manana	c18l-18m-18n19
manana y	i17
manca	d34n-27
mancato	d19
manch*	d-21h29n-17
manda	e24m39
manda*	c-32d-20f-22g-22h-22i-22j60k28
mandamos	k15
mandan	n-15
mandar	n21
mandar la	e15
mandare	n24
mandate	f-24g-15
mandateci	f15
mandato	j15
mande*	c15j39n-26
mandem	c16d21
mandenme	j39
mandi*	h15
mandiamo	h15
mando	j24k16
mando*	e17
mandou	g15
mange	h62
mange*	f29h16l17
mangel	h16
manger	l19
mangi*	d16
manie*	n27
mann	e16h38j71
mano	g22h22i26j-26k24l42o16
manqu*	n21
manque	d19n23
mantel	j15
mantenimiento	b20
manti*	i16
manua*	a-21b-31d-22e-33f-28g-38h-43i-37j-35k-22l-15n-17
manual	b-23d-16e-24f-16g-26h-34i-26j-28
manut*	b17
manutencao	b17
many people	e-17
many tablets	h-46
many times	e47
mao	b16c16i-22
maos	e40
map	e-15f-23g-21i-16j-16
maqui*	n-17
maquina	m16n-25
mar	e17
marat*	h36
marathon	h37
marca	c-35g31h47
marca*	c-21f32
march	c18d15n17
march*	c29e31
marcha	c17
marco	c-20g-22
mardi	h-21k16
marge*	i19
margi*	b-18
mari	c19h18j43
maria*	e17
marid*	e17g17h27j28
marido	e17g17h27j28
marin*	f-22
marit*	j23
marito	j23
mark	m24
mark this	m15
marke*	f21i-27
markeer	m20
marketing	f15
marketplace	a15
marki*	c-16g-25
markt	k15
marqu*	b-21d-15e-27
marque	b-17e-23
marquee	c16
marri*	g37j41
mars	b36c22
marta	j17
marte*	c19k30m-16o-17
martes	c18
marve*	d-16
marvellous	d-16
marz	b17c41
marzo	n28
masca*	h73
masch*	f17m18
maschine	m18
mass	n16
massa	d17
massa*	h114
massage	h28
masse	d-16
massi*	e-15i38n-15
massimo	i19
mast	j16
maste*	b-21d-15e39f-16g-27h-22i-27j-25k-15n-39
master	c19e39
mastercard	b-21c-18d-15e-22f-18g-27h-22i-27j-25k-16l-17n-40
match	c-18
maten	h-17
mater*	e51
matin	m19
matra*	h38
matratze	h38
matri*	c22d41j43n15
matricula	d42j22
matrimonio	c17n16
matte*	f-15i28k42l36
matter	k43l38
matter for	l17
matter of	k18
mattr*	d19h40
mattress	d19h40
mauva*	e20g15h37
mauvais	h17
mauvaise	g17h16
max	m17
maybe	i22l15
mayo	c-18g-17
mayor	a-17g16j30
mayor*	h39
mayores	h40
me aconseja	g57
me atienda	l15
me back	d21e34
me cobraron	b47
me conseillez	g16
me conviene	g16h16
me deja	e21g21k15
me devuelvan	g17
me een	e18
me faut	j36l17
me gustaria	a17j16
me han	b35
me interesa	g15
me llego	b19
me nothing	d-16
me off	i18
me parece	b23
me pongo	h67
me puede	g51h20
me pueden	g18i16
me quiero	g18
me recomienda	h15
me siento	n25
me sirve	l16
me through	l23
me tienen	n37
me until	i33
me va	h18
me whats	j19
me whether	h17
mean	a-32b-15c-25d-15e-19f-35g-34h-20i-37j-30
mean in	a-20
means	f-25g-18
meant	a17n17
meant to	a18b16
measu*	j-19
measured	j-15
mecha*	j18
mechanic	j19
medec*	h23j16k16
medecin	j16
medew*	a18e15
medewerker	e17
media	i27
medic*	c-29e-16g-19h125i50j100n-27
medical	b16f15i26
medicament	h36
medico	h32i38
medid*	l-23n-40
medida	n-19
medidas	l-19n-17
medik*	j28
medio	c-18h17
mee	i57
meer	a95c84e92i44j33n76
meer in	c16e19
meerd*	l21
meest*	j16
meestal	j17
meet	i29
meets	l-15
megli*	e16n25
meglio	e16n25
mehr	a106c92e136f-15i21m18n120
mei	b16
meill*	g19
mein	a193b66c39d127e110f37g112h104i92j109k94n31
mein geld	d94
mein konto	a22b34e55
mein mann	e16h15j34
mein profil	a16
mein sohn	g15
meine	a26c19d50e36f78g86h108i22j123k28l-18n51
meine tochter	d29h17j28
meine*	a124b22c41d37e76f46g148j200k50n27
meinem	d18e35g55j24k16
meinem konto	b16d37
meinen	a65c27g49h16i17k33n17
meiner	a29b15d40f37j100n16
meines	a32e29g20j79
mejor	c44d-18g45
melat*	h65
melatonina	h30
melde*	g24i-18k26l30n-16
melden	g27i-16k15l26
melding	k15
meldu*	g18
meldung	g18
melho*	n16
membe*	b-20c-17e-15f-19g23i50
member	a34g35i16j-17
members	b-17c-21e-15f-16
membership	i35j20
meme	b27c-29d-23i24m-15n94o-19
meme si	i18
memes	c16h15
memoi*	h16
memoire	h16
memor*	e15n23
memoria	e15n21
memory	j17
men	c16
menci*	b18
menee*	j45k16
meneer	j45k16
menge*	b16i17
mengenrabatt	i19
meno	b15c41
menor	g23
menor*	f15i18
menores	f16i18
menos	d20n51
mens	m27n34
mensa*	m69
mensagem	m49
mensaje	m23
mensajes	e23j19
mensalidade	b19
mensc*	m41n27
mensch	m21
mense*	m26
menselijke	m24
mensi*	b15
mensile	b15
mensu*	e-15
menti*	f20
mentions	f22
menu	a-41b-41c-70d-79e-94f-60g-29h-87i-62j-84k-27l-38m-32n-85
menus	g-15k-23n-30
menvo*	e16n17
menvoyer	e15
menvoyez	n20
mercancia	i15
merce	c18
merchant	a15d15
merci davoir	a-18c-16d-27
mere	d19j42
mere a	d20
merge*	f33
merger	f33
merit*	l21n24
merkt	i22
mes donnees	f21
mes droits	f19g21
mesa	a-28g-17j16n-17
mesas	g-22
mese	b40c18h28i-45j25n32
meses	b72f43i33n26
mesi	f20i28j19
mesma	i20j15n15
mesmo	b21i55k22
mesmo assim	b20
messa*	b-16c-15e50g35j32m66n36o-15
message	e-18g19m76
messages	e57g15j45n29
messe	d23
messo	h19
mesur*	n-24
met	a17c43d-29g32h25i-36k18l75o18
met alle	a23l15
met de	c29e29l27
met die	b22n49
met een	e-25f-18k41n-17o23
met jullie	a16
met mijn	g47
met onze	f18
met uw	b18
met welke	j31
met wie	f32j53
meta	c-15h16
metal	h33
metal*	d-15
metee*	d18g19m25
meteen	d18g19m25
meteo	n-22
meter	h32i-16j-16n-30
meter*	b17
metie*	b15
metre	b17h-27n-16
metre*	c-19d-17e-21f-21g-26h-33i-39j-26n-43
metres	c-19d-17e-21f-21g-26h-33i-39j-26n-43
metro	d-16e56n-19
metro*	b17f-22g-25h-16i-15j-17n-25
metros	b18f-22g-25h-16i-15j-17n-25
mets	c18h41m34
mette*	e23g68i27l17
mettere	g47
mettez	e16i16
metti	m24
mettr*	g24j-20n-19
mettre	g24j-20n-19
meu cartao	e43
meu dinheiro	d46
meu filho	h17j17
meu marido	h27j23
meu socio	g29j21
meus	d36f61
meus dados	f61
mevro*	j15
mevrouw	j15
mezza	g18
mi avete	a-20b95d33n58
mi companera	j18
mi conviene	g21
mi cuenta	a63b20d21e36
mi cunado	b-19
mi dinero	d48
mi dite	b16j20
mi empresa	g34
mi ex	g21
mi hanno	g22i16k15
mi hermano	j18
mi hija	d17e15g22h18j32
mi hijo	f16g17i35
mi madre	h39
mi marido	e17
mi mujer	g16j22
mi padre	h39
mi pare	d19
mi perfil	a48
mi perro	h33
mi sento	n23
mi serve	j24
mi tarjeta	b68d16
mi vecina	c-16d16j49
mia	a55b29c40d15e98f-24g19h40i40j127k28n56
mia figlia	h20j25
mia moglie	c15e18j19
micro*	c-16
middl*	f17
middle	f17
middle of	f18
midni*	a16i16
midnight	a16i16
mie	g19
miei	d65e35f22j-16
miei dati	e18f26
miete	d23g32
miete*	f36g60j33
mieter	f24g48j30
mietv*	c42f30
mieux	g56n35
migra*	a27h62
migraine	h29
mij	a38b32c58e71f19g78i32j93l93m44n85
mij de	j26
mij het	i15j24
mijn	a143b59c91d91e179g146h102i-19j154k58m30n76
mijn abonnement	b19
mijn account	a16e28
mijn geduld	n24
mijn gegevens	f28
mijn man	a15h26j16k15
mijn naam	c15f19
mijn oude	n-15
mijn rekening	d25
mijn vader	i15
mijn vorige	n-20
mijn vrouw	c16d16j29
mijn wachtwoord	e17
mijn zoon	a17
milk	c26n21
mille	d-15
mille*	h28
mim	c18f26i57
min	c17
mind	c-24d25i17j34
minde*	f17g76i47n19
minder	h18n26
mindestlaufzeit	f20
mindi*	h19
mine	a-18b36d-23f19g-21n-39o23
mineu*	f25
minha conta	a24e15
minha filha	i34
minha loja	f15
minib*	b105
minibar	b108
minim*	b-30c-16f66h-16i149j-22n16
minimale	f34i18
minimo	b-23f20i17
minimum	i97
minimum de	i18
minimum term	i33
minor*	f19g25
minst*	d17
minte*	j16
minui*	i19
minuit	i19
minus*	i33
minut*	b39c-15e-38f-20h-36i46j-30l24n46o-18
minutes	b29e-23i32j-15l16
minutos	i25n23
mio account	a25
mio cliente	d-17
mio collega	j31
mio ex	j16
mio figlio	g41i27
mio marito	j22
mio padre	g18i18
mio profilo	a30e18
mir sagen	h17j26
mirar	g16i18j16
mis	a-28c-32d-34e-23f31i-25j-42m-20n19o25
mis datos	f74
mis empleados	e-18g28
mise	d19f15
mise en	f15
miser*	a20n30
misma	d21n21
mismo	b30c-15e-18k17n51
mismo dia	b34
mispr*	l15
missc*	g17k15
misschien	g17k15
misse*	b17i65n15
missed	b18i66n17
missed the	i23
missi*	b23e25h-22i19
missing	b23h-22i19
missing screws	d-19
mit dieser	n15
mit euch	n29
mit ihrer	b17h16n21
mit karte	b16d-18
mit unserem	a16
mit welcher	j19
mitar*	g33h17
mitbe*	j15
mitgl*	e-17j-16
mitglieder	a-22
mitgliedschaft	i15
mitte*	d17i16
mitternacht	i18
mittw*	c16
mittwoch	c16
mix	h15
mixed	h16
ml	f-17n-18
mm	a-16b-21c-20d-16e-27f-25g-26h-30i-26j-36n-39
mme	j62o19
mn	h17
mobie*	j23
mobil*	c23e57j42
mobile	c21e58j44
moca	j28
mocht	f18
mocht*	a33b-15e30f21h-16l15
mochte	i-15
mochte die	d16
mochte ich	c19
mochte mein	f18
mochten	a16e44j23
mochten den	a-20
mochten die	e17
modal*	c18
mode	m39n-20
mode and	m20
model	b-16g-15h-15i-15j-22m35n-24
model*	a-41b-60c-96d-39e-58f-89g-85h-68i-59j-65k-80l-51n-121o-20
modele	b-17c-49e-16f-22g-24j-30n-29
modele de	g-15j-22n-15
modell	m17
modello	f-21g-15k-28n-20
modelo	c-25e-18f-18g-17h-24j-24n-22
modelos	n-18
moder*	m70
moderation	m32
modif*	e95f21i15o-17
modificare	e22
modifie	e19
modifier	f19
modo	i26
modul*	a-25b-44c-26d-29f-61g-56h-41i-34j-40n-34
module	a-23d-24f-25g-36h-23j-20m17
modulo	b-31f-32g-16i-18j-16n-22
modus	m20
moede*	j28n17
moet	c15g36h43i-26l39n52
moet een	j18
moet er	n20
moet hij	h20
moet ik	g42h46n51
moete*	e17g19
moeten	e17g19
moeten i	g28
mogel*	i32
mogelijk	i29
mogen	c-21g42i63k21
mogen i	g21
mogen wij	g29
mogli*	c42g51
moglie	c15e18j19
moi	a64b24c77d43e120f34g122i26j180k29l104m63n43
moi a	g28
moi de	c20
moi le	a17e17l16
moi les	j48
moi un	h18
moins	f15n18
moins de	o-22
mois	a-15b57c49f33h-19i42n23o-17
mois ci	b16
moiti*	d37n22
moitie	d37n22
mole	h41
moles*	n22
momen*	f37o-21
momento	f39
mon abonnement	c23i15
mon associe	g17j16
mon compte	a76e51
mon dossier	i19l16
mon ex	g20j16
mon fils	g17i33j18
mon mari	c20h19j27
mon mot	e39g17
mon pere	g15j43
mon profil	a22e36
mon voisin	j44
monat*	d36i28n26
monaten	b17n21
monats	d18i23
monda*	b-16c22e-16f-15h-17m-23o-26
monday	c24m-20o-31
monday the	c17
monde	n33
moned*	n-18
money	a-62b45c-43d58e-64f-44g-39h-38i-45j-38k-25l-30o19
money came	d-39
money in	n24
money than	b20d15
money was	b17
monit*	j26
monitoring	c19
monop*	n27
monsi*	j99
monsieur	j99
monta*	a-23c-18g-28h-16i-16j-38k-18l-17m-35
montag	c18e15
montant	d23o-20
montar	i17
montato	f17
monte	n26
monte*	l44n28
monteur	f15n21
monteurs	b15
month	b28c75d-32i85j66m-16n50
month and	j15
month for	n26
month*	c30f17i69
monthly	b15c36
months	f20i75
moque*	n29
mora	b34i46j29k25
morad*	j34
morada	j30
morge*	h26k26n17
morgen	h26k27n19
morgens	j17
morni*	b-56d-23h-16i-19j-25n-40o-15
morning	b-55d-22i-18j-23n-38o-15
morning and	b-16
moros*	g15
morosos	j15
mort	c18d22e16f17
most	n23
mostr*	a-15b-16e-27f-15g-16h-18i-18j-22n-27
mostra	j-22n-19
mot	e28k22m32n22
mot de	e34
mothe*	a18b15h42i15j72
mother	a18b15h40i15j35
mothers	j34
motif	c17
motiv*	j22
motivo	j23
motor	c-24f48
motor de	c-18
motorista	j18
mould	g19
move	n-29
moved	a45c15
moved to	a48
movil	b15c26j41
movil de	j41
movim*	b18
movimientos	b18
movin*	c-26n-27
moving	c-26n-27
moving the	c18
moving to	a-19c-74n-37
moyen	e15i37
moyen de	e15i16
moyen*	g16
mr	c18f20j91
mrs	e18j57
ms	c-22j20m-15n-17
mucha*	d-17
muchas	d-17
muchas gracias	d-17
mudam*	a16
mudamos	a16
muest*	e-19n-22
muestra	e-16
muestras	n-15
mugge*	e34
mugged	e34
mujer	g16j22
mulhe*	j16
mulher	j16
multa	b34g88i58j-22
multa de	b15g57
multa por	b17i22
multa*	g31
multi*	b48
multiple	b51
multiple times	b26
mum	h23j19
muro	n24
musee	k-18
museu*	l-18n-18
museum	l-17n-17
music	n33
music*	d-17
musiq*	n26
muss	b-20c48f19g91h27j-26
muss der	c16
muss es	k15
muss ich	a19c24g81h38
musse*	c27e30k15
mussen	c27e30k15
mussen die	c17
mussen sie	c17e16
mussen wir	h17
musst*	d15
musste	d15
must	b24c71e42f23g107i24l29m54n66
must be	e38i15l15
must have	j18
must i	g32
must not	m18
must see	g22
muste*	f-27
muster	e15
mutte*	a19j36
mutter	a20j36
muur	n33
muy	n31
muy bien	n23
muzie*	i19
my account	a-60b104c-41d34e37g-25h-19i-30j-49n-20
my accountant	b-26
my acount	a30e19
my agreement	f37
my app	b63e17
my apprentice	i18
my bank	b48
my best	g26
my bill	b66
my board	c18
my booking	c21d20
my bookkeeper	b19
my boss	g82
my brother	j50
my business	g30j53
my call	l17
my card	b79c-37e51f-35g-39h-41i-50j-58k-24l-26m-19n-55
my cards	e23
my case	l24
my cash	b34
my client	a16f-21g-17h16
my clinic	c16
my club	e-19
my code	e40f16
my colleague	c-24j40n-20
my colleagues	j33
my company	a24c20g45j36k15
my competitor	j29
my complaint	d17l16
my contract	c25
my country	b16
my credit	d17
my crew	n19
my customer	a17
my customers	d-31e-19j-35
my data	f92
my daughter	a-24
my daughters	j40
my depot	f17
my dog	h42j16
my driver	j-17
my drivers	g15
my employee	e17g28j62
my ex	e36g51j54
my farm	c17
my father	j53
my files	b-25
my flight	d16
my funds	d-21
my grandmother	j15
my group	j17
my guest	e15i19
my guests	d-32i-17j-40
my gym	i19
my hands	h15
my heart	h52
my hotel	e17
my husband	h18i-17j32
my lab	h17
my landlord	g41
my late	a23g39j40m19
my lawyer	g-18
my lease	g18
my legal	f-50g-29k-28
my login	a25e63
my members	j-58
my membership	i37
my mistake	b-18e-16
my money	b25d34
my mother	a18b15h18i16j36
my neighbour	g19j31
my night	i17
my office	a-18
my old	e28
my online	e18
my order	c42d18i22n-19
my own	a-20b-66c-30d-37e-68g-26h-27i-29j-28l-18m-50n-33
my passcode	e71
my password	e75
my patience	k18n50
my patients	f18
my payment	b-32
my permission	e22
my personal	f23
my phone	e128
my pin	e73
my practice	c15
my profile	a54j15
my purchase	d26
my question	k-16
my quiz	n-21
my records	b35
my refund	d23
my registration	a47
my request	l24
my rights	g29k46
my shop	d-20f-15
my shoppers	d-33
my side	d-20f18
my sister	g19i19j24
my son	i23j59n-23
my staff	n29
my statement	b148d63
my subscription	c39
my supplier	g21
my system	e23
my team	i38n27
my tenant	c17g31j34
my tether	n19
my ticket	l17
my transaction	c20
my user	a80
my users	e18
my wallet	b19c17
my website	e16
my whole	n19
my wife	d-19e33g15j40
my wifes	h19j48
my yard	k15
mysel*	e-21g30
myself	e-21g30
n	a45c36d84g15k18m30
n g	d24
n o	m19
na aplicacao	g-15
na conta	d20
na hora	d17
na loja	b18
na maquina	i16
na mesma	i23
na pas	b17d22i16
na proxima	l16
na vossa	a52h27
naam	a32c32f20j75
naam en	j45
naar	g-19h27k54l31m43o45
naar de	h25k37
naar een	c15
naar het	h15k17
nachb*	f48g32j57n-18
nachbar	g22
nachg*	h16
nachl*	b17
nachlass	b19
nachr*	m38
nachricht	m39
nachs*	b-23d-22k25n16
nachsten	d-15
nacht	b16d16e38
nacht*	b53e45i33
nachte	b40
nachtraglich	i18
nachts	e48
nacim*	j16
nacimiento	j15
nada	a-16d30e-44f-15g-29h-20i-25j-17k-37l-15n55o15
nada a	b16
nada de	d15
nada mas	n15
nadia	e19
nadie	b25c-17e33k-26l28m18
nadie de	l15
nadie mas	e33
nai	b43j-27
nai jamais	c18
nai pas	b34j-20
nai plus	a18e15h15
name	a37b-29c-22d-31e-29f-29h-46i-39j125k39m-15n20o37
name and	j66
name is	l29
name of	h-19j-29
name on	k15
named	j17
namen	a25j89m18n16
namen*	b17
namens	b19
names	j87
names and	j68
nao	a92b118c191d85g93h-19i87l128m49n69
nao e	b29l26
nao foi	i15
nao me	g15
nao nos	i21
nao pode	l20
nao quero	d21
nao tem	b33
nao tenho	i-19
nao vou	c35
nappa*	d21
nas	e19
nasal	h96
nasci*	j20
nasco*	j-20
natal*	b15
natale	b16
natur*	h15
natural	h17
naura	a15
navez	n19
navid*	i17
navidad	i17
navon*	f-17g-23o-15
navons	f-17g-23o-15
navons pas	f-16g-19
ne	a82b36c93d48e57f16g58k75m42n52
ne abbiamo	b24
ne bouge	h16
ne ma	d24j15
ne pas	c20d16g16i16m18
ne peut	g17
ne plus	a18
ne se	a37
ne sont	o-15
near	h27
nearl*	i17
nearly	i17
neben	k-17
neben dem	k-17
neben*	b23c16d15f15h35j32
nebenbei	b19c20d19e16f19g18h17i17j16k15
neces*	b-24e19f31j50n-33
necesita	e24
necesitamos	b-16
necesitamos el	c15f17
necesito	h23j57n-16
necesito el	j16
necesito saber	f18j32
necessaire	d16f17
necessario	a18
necessary	c18
neck	h41
neder*	b-19
nee	c-17
need help	g18
neede*	i-34n-26
needed	i-34n-26
needn*	c42
neednt	c42
needs	b-27c36f-21g-33h-30k-18n-62
needs to	c43i16j15
neem	c17i36
neemt	i23n31
negee*	m19n-16
negeer	m19n-16
negli*	g15n37
negoc*	g58
negociar	g15
negocio	b16g32
negot*	g33
negoz*	b-18f-19i-23
negozio	b-16f-18i-22
nehme	d37e16g15h15
nehme*	d-16e19f-20g-25i25j-21n-34
nehmen	d-16e19f-20g-25i25j-21n-34
nehmen die	c-15
nehmen sie	e36h-20i58
nei	g51
neigh*	f29g47j95
neighbour	c15g19j33
neighbours	j59
nein	i-16k-21
nel frattempo	g16
nel vostro	f-27h-28k-22n-39
nella	c-29d-40e-25f-19g-33h-42i-16j-46k-44l-15m-21n-56
nelle	f19k17
nello	b20e15g21
nello*	i17
nem	b19c35d17e16n63
nemen	f16h55n-16
nemme*	d16n40
nemmeno	d16n40
nen	d18g16
nen parle	d17
nenhu*	i-20m33
nenhum	c18
nenhuma	i-20m32n-21
nenne*	j21l17
nennen	j21l17
nennen sie	l16
nerge*	a19f19n22
nergens	a19f19n22
nergens op	n15
neri	j18
nero	f15g17h16
nerve*	n37
nerven	n20
nervt	n24
nessu*	b30e-27i-15j15m62o16
nessun	e-17l-19
nessuno	b30j23m41
nest	a-18b34e23n51
nest jamais	d22e17
nest pas	b37c-23d-16
nest plus	c15e15
net	n25
netai*	b16
netait	b16
netje*	e-15
netjes	e-15
netwo*	b16
network	b16
neu	e27
neue	a-24b-20c-28d-15f-33g-36h-16i-35k-38m18n-27
neuen	g-15h18j-15n-28
neues	e46
neuf	n19
neugi*	n-31
neuku*	i41
neukunden	i21
neun	f16
never	a60b101c38d104e39m49n46
never came	d24
new bank	e-33
new card	b-34c-16d-17e-26f-15g-17h-18i-28j-29n-20
new instructions	m-16
new pin	e63
news	c-16d31
newsl*	g-18h-17n-17
newsletter	g-18h-17n-17
nexis*	e15
nexiste	e15
next door	g53j39
next month	c21
nez	h19n24
ni	b-15c-19d-44n67o32
ni un	o22
nice	f-27g-17
nicel*	b-19
nicely	b-19
nich	b21e20i36k17
nicht	a106b202c159d119e53f20i70j-51l65m42n112o-23
nicht ich	d34
nicht langer	a19c18e19
nicht mehr	a40c62e25n15
nicht nur	k-20
nicht weiter	a18
nicht zu	i17
nicht*	a-19b39e-38i-15j-18n51
nichts	a-19b17e-38g-16i-15j-18n42
nichts mehr	n27
nichts zu	d-24e-15
nicke*	h21
nie	a26b104d23e16l33n72
niedr*	g18h17
niedrig	g18
niema*	a-15b42k-28m37n17
niemand	b44k-17m16n27
niemanden	m19
nient*	c37d22e-21m18
niente	c37d22e-21m16
niet	a66b142c158d60e65g52i130k25n115o-56
niet ik	d18
niet in	e-16n-17
niet mee	n17
niet meer	a32c28e54n35
niet met	c17i16
niets	d53n16
niets te	n-29
niets van	g17
nieuw*	a-18b-16c-16g-25i-19m21n-31
nieuwe	e-20g-17j19m23n-20o-15
night	b30e53g-15i32n-24
night*	d20
nights	d21
niks	l18n40
nine	b16i16o16
ninet*	b17h15
ninety	b17h15
ningu*	b46e-15k-17m26n54
ninguem	b35m17n40
ninos	g15n19
nn	b22d18e20g15i40j19k23l18m16
nn mi	e21
no	a63b39c75e26f-124h-49i54j-47m44n49o18
no cartao	b35
no cost	i15
no dia	n25
no es	b20e15f-19i20k16n19
no esta	d16l16
no extra	b-17
no fim	d-17
no ha	d17
no hace	d-19n-22
no hay	b-27n27
no hubo	c-21
no la	n24
no llega	c34
no lo	b26c41m29
no longer	a38c49e51m21
no me	a16e51g54i52l28n16
no meu	g45
no more	c53
no need	l-46o17
no nos	c15i40
no nosso	c-38j-22n-15
no one	n48
no puede	l27
no puedo	c19h16
no questions	f-31
no quiero	c18
no refund	d-56
no se	b19c18n29o30
no show	i27n16
no son	b29
no tengo	f20
no tienen	l15
no va	c21
no vamos	c26
no vosso	c-25j46
no voy	a15
nobod*	b27d-26e37m16
nobody	b27d-26e38m16
nobody has	n-40
nobody here	b28c-16d-21e24
nobody will	c15
noch mal	e-15
noch vor	o17
noche*	d22
noches	d22
nochm*	j15
nochmal	b16j17
nodig	b-19c-45f-27h-18i-20j38
noem	j21n26
noemt	n32
nog	a-16b27d80e56f-15i90l27m-35n68
nog een	i32k15
nog eens	b19
nog op	b16d31
nogal	n-17
noi	b34c30e15i19o22
noi non	c16
noir	h-18
noise	c-17
noleg*	c29i24k-15
nom	b16d-17f23j102
nom de	j-15
nom et	j38
nombr*	a-25b23d-15g18i23j78
nombre	a-25b24g21i26j29
nombre de	g15
nombre del	i16
nombres	j46
nome	a96b40c64i-21j25l-16
nome da	j-17
nome e	j33
nomin*	j45o15
nomina	g18
nominas	j40
non	a111b101c85d150e150g55i172j-21k66l120m60n102
non ce	e15
non ci	a35c18n-25
non compete	g16
non e	b35c-16i21k16n19
non ho	b23e16i25
non la	c36o19
non lo	a34e41
non mi	d20n17
non paga	g22
non puo	l15
non se	c21
non serve	c15f-19
non si	d16
non siamo	b19
non sono	b16
non vi	n26
none	e16m36
none of	e20
nonna	h19
nooit	b28d18i15m20n34
nooit meer	b-16i17
noon	i50
nor	d-18
norm	f16
norma	f17h-16i50
norma*	a-24b-34c-33d-26e-41g-22h79i50j-53k-20l-23m38n-29o-23
normaal	h40i36
normal	b-15c-21d-19e-22f-30g-28h42i-88j-40n-17o-18
normal que	b18
normal that	h26
normale	i-25
normally	i81
normalmente	i30
normas	m55
normativa	f49
norte	e15
nos clients	b-24i-42l-17
nos deux	b17
nos donnees	f38
nos frais	d19
nos han	b19
nos patients	f20j-20
nos termos	f35
nosot*	a-22b25i52j-21m-18
nosotros	a-22b25i52j-21m-18
nosotros no	e18
nossa conta	a76d21
nossa empresa	a17
nosso site	c-19j-23
nosso*	g-15
nossos	g-15
nostr*	b-15d-20f29g-18j-21n-23
nostre	a18
nostri	b-15d-20f38j-20n-21o16
nostro account	a29
nostro logo	g16
nostro profilo	a16
not	a20b76c44d53h-37j-53l60m30n105
not a	k-15
not be	c38i17
not go	c26
not happy	c17
not one	n38
not the	l27
not to	f19g20
not what	d-17
not work	b-19
not working	b-17n-17
not you	l30
nota	b103n58o-24
notario	g19
notas	j19
note	d-50i21l-17
noted	j17
notes	h-19j49
notes de	j21
notfa*	k42
notfalls	k42
nothi*	a62b-18c-16n24o-17
nothing	a62b-18c-16n24o-17
nothing else	d18
nothing to	n-39
nothing wrong	b-17
notic*	b21c97i29
notice	c100
notice on	c16
notif*	f42k42
notificacao	g16
notre ancien	a-19
notre association	a16
notre compte	a54
notre conseil	k15
notre espace	a56e18
notre part	c20
notte	e30o-15
nottu*	b19c20f15
notturna	b19c21
nou	b19n53
nous cherchons	g-17
nous conseillez	h-15
nous contestons	b25
nous demandons	d18
nous faut	d-16e-18f15h-20
nous indiquer	h17
nous navons	f-17g-23o-15
nous ne	b-35c21d-31i-18n-30o-34
nous recommandez	g26
nous rendre	i15
nous sommes	b-19n30
nous souhaitons	d22
nous voudrions	f15
nous voulons	e18f28
nouve*	b-18e-22l-15m15
nouveau	e-38j-15
nouveaux	e16i33
nouvelles	k18
nouvelles de	k18
nova	e23m16n-21
nove	n17
novem*	d21
november	d17
novo	e33n15
nowhe*	b15e36n15
nowhere	b15e36n15
nr	j22
nu	d15e69f-16g-22h50m69n134
nu in	n23
nuest*	g-15i-17j-25n-16
nuestra cuenta	a54e40j16
nuestra empresa	f-15
nuestra tienda	j-21
nuestra web	a-19
nuestras	f18
nuestro tecnico	e15
nuestros	j-24
nuestros clientes	j-15
nueva	e-15f-25g-15h30l-19n-16
nueva*	e17h19
nuevas	e17h19
nueve	i15n25
nuevo	c-19
nuevo*	i16
nuevos	i16
nuit	e18h28
nul	a17n31
null	m47n29
nulla	n21
nulle	b38d19
nulle part	b38d19
nulle*	b16
num	j58
numbe*	b-30d-34e23f-23g-45h-41i-44j87m-15
number	b-22d-30f-17g-38h-35i-37n17o-17
number and	a19b41e16
number for	j-20n-17
number in	e-24j-41
number is	e-16
number to	e16n16
numbers	e29j77
numbers of	j69
numer*	b-42c-21d-19e60f-28g-37h-32i-33j55m-23
numero	b-45c-15d-20f-20g-26h-25i-23j62m-19n28
numero de	j47
numero di	j-17
numero do	j15n21
numme*	b-23d-22e16j42n-19
nummer	d-20e18j41n-19
nun	d54e37f17k16n24
nunca	d66m21n40
nuove	e18
nuovo	c-17e67j-22n49o20
nuovo e	n15
nur	a-38b-42c-95d-75e-56f-42g-68h-58j-88k-58l-34n-92
nur das	d16
nur den	a16
nur der	a-18
nur die	c-17
nur ein	b16
nur eine	f-18n-21
nur fur	a18i16
nur noch	e60l17n26
nurse	h59
nut	j15
nutze*	a20b19
nutzer	b17
nutzu*	f50
ny	c35
ny a	b-17c15
ny aura	c17
o acerto	b21
o acesso	e40
o antigo	e22
o aparelho	h21
o app	e16
o atraso	i19
o aviso	j-17
o banco	j19
o cao	e18i18
o carregador	d17
o chefe	e19l31
o codigo	e26
o contrato	c15f-20
o curso	c15
o desconto	i54
o diretor	l18
o dono	l16
o endereco	j21
o envio	c16
o fornecedor	c15
o ja	a16
o no	d29g25h41
o nome	j-16
o novo	a15
o numero	e15n17
o perfil	e19
o pin	e-15
o prazo	i26
o preco	i28
o reembolso	d31
o regulamento	i22
o seguro	b16
o servico	c18
o seu	l20o29
o sinal	d18
o site	i15
o telemovel	d18
o texto	m22
o valor	d31
o vizinho	g22j17
o vosso	b22h19n22
ob	f53g36h18i-22j19
ob der	k-22
ob die	j42
ob ich	g18h18
obbli*	f20
obede*	m29
oben	l46m20
obey	m42
objec*	f30g38
object	f31g17
object to	f31g17
objet*	b18
oblig*	f163g117i-21j-22
obliga	f51
obliga a	f17
obligatoire	i-15j-16
oblige	f25g24
obliged	g24
obliged to	g26
obra	c46d16g30k16
obras	f17
obrig*	f26n-16
obten*	f19n21
obtenir	f19n21
obwoh*	b43f20i90
obwohl	b43f20i90
obwohl die	i16
ocasi*	b15i38
occhi*	h16
occhio	h17
occor*	d-16
occorre	d-16
occup*	f15
ochte*	h17
octob*	c43
october	c41
octub*	c18
octubre	c18
ocult*	f15m16
odd	h18
oder nur	j-15
of business	a16
of course	d-15
of each	j15
of mine	b-16d-16
of money	b19
of mrs	j36
of niet	g39
of six	h18
of work	b18
of yours	h20j45
ofere*	j17
off	a89b-21c60e90f-17g19h20i22j-16l15m27n17o30
off and	b-15
off for	c16e18
off on	a18c18l17
off the	a44c57e24i16o24
off with	e17
off your	a35
offen*	b34e21h19l31n81
offenbar	b37e19n53
offene	h19
offer	a-18b-15c18d-16e-17h-17i29j-21n-23
offer*	a-23b25
offered	g19
offers	a-19
offerte	b29g-20
offic*	a-33c-16d-24e51i16j-27l59m-22
office	a-32d-22e32f-16j-25l19m-21
office is	i16
officer	g19l20
officina	e19
offli*	a38
offline	a38
ofici*	n20
oficina	n23
ofrec*	k-32
ofrecen	k-21
oft	h-25
oggi	c22d18i17k16l17n47
oggi e	d18
oggi stesso	k16
ogni	a18k49n66
oh	n16
ohm	f-30
ohne	c32d30f30g83i198m48n24
ohne dass	m19
ohne den	f18i15
oigan	b18h18
oil	l-17
oito	a-16d17
ojala	i31l16
ok	h15m57n-19
okay	g18
old	e54i41n-24
old account	a-22
old one	a16d18e25
old price	b33
old tariff	i33
oleo	d-16h17n-17
olie	h16
oltre	i17j16
olvid*	c33h16n-24
olvide	h19i17
olvido	n-16
om	a20b-29g101h19i34j-21n17o-15
om de	a15d18e-18
om een	b-19
om te	h17n19
ombud*	k21
ombudsman	k18
omdat	g-16i15k-15
omdat het	i17
on aimerait	d16l24
on arrival	d15
on earth	n39
on fait	a20d20
on file	j26
on friday	c27
on heart	i19
on holiday	m21
on monday	o-32
on ne	a17n15
on nen	d18
on paper	f37
on peut	d18g16i36
on sale	g18
on sen	o16
on site	i18
on sunday	i-17
on sundays	d-21
on thursday	l15
on top	b18k15
on tuesday	o-25
on voudrait	e15j17
on whether	f16g36
onbek*	b26e19
once	b41e-35g-21h-16i76j-16k-29n33
once a	i-18
once more	n20
ondan*	i39
ondanks	i39
ondanks de	i39
onde	c-25e-16f26g-21h-22i-32j58m-16n-42
onder	c18f38g27h17
onder de	l17
onder het	g34
onder*	c22e19f106m21
onderdeel	d17i15
onderweg	f43i-15
one day	i18k15
one night	h16i19
one pound	b17
ones	f-22g-22i-19j-16k-20l-18
onged*	a17c23
ongedaan	a17c23
ongel*	a16c16e62
ongeluk	a17c16e18
ongev*	c17g15
onlin*	d-34h-20i-17j-48k-15n-24
online	d-16h-18i-15j-29n-22
only gave	b28
only got	b52
only wonder	b-16
ons account	a54e32
ont	c-18e29o36
ont ete	e34o43
ontbi*	k16
ontbinden	k17
ontbr*	b16d22f-15
ontbreekt	b18d38
ontem	c15i37j30
ontsl*	g39
ontslaan	g36
ontwi*	m35
onze eigen	f-34g-26i-20k-18
onze gasten	f16
ook	b-57e-48f34g-69h-67i-46j-40k-32l-24m-40n-58
ook al	i41
ook in	f-19j-15n-21
ook op	n-15
ook voor	f30
op een	f-20n-19
op met	n27
op mijn	b55d59f21
op naam	j19
op nul	a19
op tijd	n23
op welke	f20j40
opa	c36h41j18
opcio*	j-16
opcion	j-15
opdra*	m68
opdracht	m45
open	b-17c-36d-53f-17h-25j-55k-16l-22m-50n-52o-15
open a	g33
open an	a-35
open for	i36
open on	d-23
open the	e36i15
openb*	e16i15
opene*	e-19f16
opened	e-17f18
openi*	b-21f-16h-17n-24
opening	b-20f-16h-17n-24
opening hours	n-26
opens	e48
opens the	e31
opens*	b39
openstaande	b19
opera*	b21e24h66l42m97
operadora	c19k16
operaio	g16h16
operario	h-16
operation	e16h33j16
operator	m57
operatore	m26
operatori	l16
opgeh*	d15n15
opgel*	l-18n-15
opgelost	l-18n-15
opges*	d17f23
opgez*	b17c20
opgezegd	b17c20
ophef*	a34
opheffen	a28
opini*	g23n39
opinion	g20n41
oplos*	n16
oplossing	n17
opnie*	b27e18
opnieuw	b27e18
oppor*	g18k16
oppos*	f73
options	g17
opzeg*	c40i42
opzeggen	c-18
opzegtermijn	c45i47
or not	f22
or without	j-15
ora	a25e21i-18k-16l19n-33
orang*	i-19
orange	i-18
orari	l-16
orcam*	f18
orcamento	f18
orchi*	h-22
orde	d-19
ordem	m20
orden	a-23e-17m20
orden*	c17l22m36
order	a-35b-51c121d-20e-63f-26g-24h-62k-39l-16n-92o-17
order for	c40
order from	m20
order in	c35
order is	i15
order of	b-18
order*	b-35d-26e15g-23h-19i-15m22n-39
ordered	c40
ordered the	c20
ordering	n-19
orders	b-29c-19d-25e19i-25m32
ordin*	e19g-15h-32i-27j-19
ordinare	h-17
ordine	b18m-15
ordne*	n-16
ordner	n-16
ordre*	m34
ordres	m34
ore	b33h36
ore di	b18
organ*	b-19e-15f20g-28h-19i-24k-48l49
organise	f18n27
orien*	g39
origi*	i88
original	i54
ormai	n60
oro	i17
ort	b17
os dados	a19f17j22
os meus	d18
os nossos	e18
os termos	f22
oscur*	h18n19
oslo	c19
osped*	i21
ospedale	i21
ospit*	c-25j-20
ospite	c-22j-16
osterreich	g16
other*	k15
otra	b24e49j30n42
otra vez	n-21
otro	a15c36e85h27j61l18n90
otro lado	c16i18
otros	n20
ottim*	h16
ottimo	h17
otto	i16
ottob*	b-20
ottobre	b-20
ou nao	g50
ou pas	f36g40h18
oubli*	c37e15i48m17n-16
oublie	c17m15
oubliez	c18i31
oud	e54j34
oude	g21h-21i27n-19
ought	l34
ought to	l34
outdo*	f-17
outdoors	f-15
outil	f17l-16n-22
outra	c15e15f31i-15j18n-25
outro	b-21e41
outro*	e17j20
outros	e17j20
outsi*	i59
outside	i59
outside the	f15i19
outst*	b19
outstanding	b19
outub*	i16
outubro	i16
ouver*	a36e28i-17
ouvert	a39
ouverts	i-15
ouvre	e15
ouvre*	e17
ouvres	d15
ouvrez	e18
ouvri*	i-15
over een	e19
overa*	i16
overb*	c20d17
overc*	b16
overcharged	b28
overd*	b16h26i36
overdraft	b16i16
overe*	b22f40
overeenkomst	f40
overg*	f15
overl*	c19i64l21
overleden	c19i16
overlook	i45
overlook the	i45
overm*	d22f25
overmacht	f25
overn*	f15
overr*	m50
override	m42
overs*	i36
overt*	k15
overz*	b17
overzicht	b17
owe	g17j24k21
owe me	k22
owe you	d-17
owed	d21
own	a-41b-77c-38d-47e-66g-21h-46i-46j-116k-15l-39m-23n-52
own customers	d-19j-21
owner	e-22j16
owner of	f16j29
ownership	f19
ownership of	f19
oye	h18
p	e18m36
p s	m22
pa	d22
paar	c15
pacem*	h31
pacemaker	h31
pacie*	h79j33n53
paciencia	n73
paciente	h81j47
pack of	h16
packa*	i29
packaging	i34
pacote de	c-15
pacta*	b21g17
pad	h38
padre	g50h38i17
pads	h15
paese	f18
paga	b24g62j68m-24n19o21
paga a	i18
paga la	b15j16
pagad*	d28j15
pagado	d25j17
pagam	d23
pagam*	b53d46g26i24
pagamento	b36d25
pagamos	d18g16n19
pagan*	b15i-15
pagando	b15i-15
pagar	g168i68n24o37
pagar a	g15
pagar el	g29
pagar*	d16e15g22i23
pagare	e15g24
pagat*	d36
pagata	b-33
pagato	b36d33i15
page	a-37b-48c-44d-76e-47f-32g-65h-73i-73j-69k-35l-29m-44n-67o-33
page shows	e18
pages	a-24
pagin*	b-22c-18f-66g-44h-24i-41j-28k-33l-15n-23
pagina	b-18f-60g-39h-19i-36j-22k-30
pagina del	i-15
pago	b108d38g31i85j33
pago de	b17d23i17
pago en	e16
pago por	i28
pagos	e16j17
pagou	j26
pague	b42d51
pague por	d29
pague*	d30
paguei	d23
paid	b-30c17d155e-15h-15i-18o21
paid for	b19d49n20
paid in	b16
paid on	b20
paid out	d58
paid plan	c24
paie	b38e17i15j60
paiem*	b-24d18e30i-21
paiement	b-24d17i-21
paine*	e18
painel	e18
paint	c-26d-15
paint*	b-16
paket	c20f-16o-28
paket ist	o-15
pakke*	d-21j-17
pakket	d-21g-16j-17n-17
palab*	a-18n31
palabra	a-18
palabras	n22
palav*	n36
palavra	e15n37
pales	d18
pales*	j15
palestra	j16
palet*	d30h-28j-15
palette	h-23
paletten	c23d18
palettes	d19
palle*	d29e-15g-15h-16i-19j-30k22
pallet	d-20j-26n-25
pallets	d53f15k29
pan	n-16
pane	c16
panel	e29
panels	c-15
panie*	c16
panne	n36
panne*	e37k-15
pannello	e44
panta*	a-26c-22g-17h-16i-16n-19
pantalla	a-25c-21g-15
papa	h37
papel	b-20g-17i-18j-15n-35
papel*	g39
papeles	g41
paper	c-26d-18e-30g-76h-26i-27j-29k-19n-40
paper*	a17h-22i25
papers	i32
paperwork	a20h-17
papie*	d-17e-31f-18g-51h-27i-37j-33k-43l-16m-19n-41
papier	c-15e-26f-24g-37h-19i-16j-25k-27m-16n-24
papieren	a18c15f19
paque*	j19
paques	d16
paquete	j23n-17
par	b-22e32f36h-76i-24j-36m27n20o-29
par erreur	d18
par la	a15
par mois	h-15
par sms	e15g17
par un	e31f17k16l20m18n15
para cerrar	l16
para entrar	j19
para mim	i20
para reclamar	k17
para siempre	a16
para ver	j-21
parac*	h69
paracetamol	h65
parad*	k17n23
parada	k16
parado	n18
paraf*	n-16
parag*	e-18f50g32j-21k15m27
paragraph	f23m17
parai*	g16
parait	g16
parar	e15h20
paras*	g18
parce	n23
parce que	n24
parce*	i18l-32n15o-27
parcel	g-17l-30o-22
pare	d19n32
parec*	b43n65
parece	b46n51
pared*	n16
parede	n17
parei*	c18
pareil	c18
parej*	j52
pareja	j52
paren*	f38j32k28
parental	e19g17
parents	f39j32
parfa*	b-26d-20n-39
parfait	n-28
pari	d19l27
parke*	g21
parkeren	b16
parki*	b39c26d28g21l-20
parking	b39c26d28g21l-20
parkplatz	j15
parla	e15
parla*	e17f28l42
parlare	l23
parlare con	l17
parle	d15f22k-19
parle*	k18l15n18
parler	k18
parol*	f15n70
parola	l15n19
parole	f16n25
parqu*	k-16
parquet	k-15
part	b25d56f-16g69h-19i20j-22n32
part de	g17
part is	d18o-16
parta*	f35j15
partage	f15
parte	i-21j-18k36l31
parte de	l15
parte*	e36j-20
partent	e40
parti	a15b24c23e22g18j15
parti*	c64f66h26i-26n-46o-15
particular	j28
particulares	j17
partida	b17
partido	c-20
partie	c15g15
parties	f16
partir	a21c37f30h29m25
partir de	c31h33m18
partir do	f15
partito	c20h19
partn*	a53c19f22g83j141l16n17
partner	f22g69j75
partners	j62l15
parto*	h19
partout	h20
party	c35f60n-28
parve*	d17j16k16
parvenir	d17j16k16
pas	a-21b134c50d56e-16h-24i115j-32l55m30n67o-28
pas a	b26
pas au	c19
pas besoin	i-36j-21l-15
pas ce	b18m17
pas de	e-23f-42g-64k-22n29
pas eu	d18
pas la	b34i16n22
pas les	d17i16
pas un	l36
pasa	h35
pasad*	a-21i27j17n20
pasado	a-21i29n20
pasaj*	b15j16
pasajero	j16
pasam*	a22i19j70l23
pasame	j70
pasamos	a22i19
pasan	j33n-15
pasar	e16g30i20
pasar por	e19m19
pasar*	h16
pasara	h17
pase	i26
pasen	e17
paso	n24
pass	c15e41f44i39j66l15m19
pass me	j39l18
pass on	c18
passa	f29h25n-21o18
passa*	c-17d36e16g-22h-30i35j25k-16
passage	d15
passar	i-19
passar a	i-18
passare	h-17i21
passati	c18d21
passato	i20
passc*	e99
passcode	e99
passe	b31c-16d-21e28j-22o22
passe a	e-17
passe t	b15
passe*	d-35e82g-20h16i38o16
passed	a18m16n25
passee	a-17
passei	h19
passen	b19g-15h-16j-18n-17
passer	c18e61i27
passer a	e29
passez	e41l41
passez moi	l23
passi	g15
passo	h33
passo*	e17i21
passou	i22
passp*	e27i18j53
passport	i18j53
passt	b-29c-30d-21e-18f-25g-33h-23i-21j-38k-33n-30
passw*	a-24b-31c-17d-17e55f-28g-30h-29i-31j56n-45
password	b-20e39f-16g-18h-17i-20j47n-27
password is	e42
password reset	e-21
passwords	e20m19
past	b-15c-15f-24g-27h-19j-25k-16m-18
paste	h15
pasti*	h74
pastiglie	h17
paswo*	e56
pasword	e56
patch	h59
paten*	f51g30
patent	f17
patente	f19j16
patie*	a-16b-21c-40d-18f19h131i-26j66l-15m-15n50
patience	h-15k16n35
patient	h70j21
patient in	j16n30
patienten	h45
patients	c-15f39h28j53
patients with	h21
patra*	j16
patrao	j16
patro*	g22l23
patron	g24l20
paula	j41
pausa	g19
pausc*	b15
pavim*	k31
pavimento	k31
pay	b89d-17e-16g110i53j37k16n31o39
pay a	g15
pay back	d-22
pay by	i-20
pay for	b34n23
pay in	i46
pay the	g15
pay you	j22
payan*	c33
payante	c17
paye	b28d67i16j21
payee	b-40
payer	b37d17g34i36
payin*	b64g42i24n56
paying	b64g42i24n56
paying for	b60
payme*	b66d75e29i56n-24
payment	b23d79i37n-21
payment be	d18
payment is	i15
payment of	b36
payment that	b25
payment to	d15
payment was	b17
payments	b37e46i15
payments with	b15
payon*	n25
payons	n25
paypa*	d29
paypal	d29
payro*	e20g17k15n19
payroll	e20g17k15n19
pays	f18j36
paz	d17
pazie*	c-26f27n40
pazienti	f31
pazienza	n17
pdf	a-18b-62c-26d-35e-27f-52g-44h-34i-39j-50k-26l-20n-39o-16
pe	i-17
peca	d15
pecas	f22
pede	e27
pedia*	h38
pedid*	c98d18g-17h-18
pedido	c79d19g-16h-17
pedido de	c46
pedidos	c15
pedim*	b21i54l20
pedimos	b21i54l20
pedimos a	i15
pedimos que	i34
peine	h18
peint*	h-21
peinture	h-21
pele	h16
pelle*	h15
pellets	h15
pelos	g17
pelot*	n28
pen	h21
pena	g140n25
penal	g45
penal*	b75f84g71i195k33o17
penale	b22i37
penalizacao	c15
penalizacion	i36
penalty	b28g31i63
penalty for	g16
penda*	e18h45j15
pendant	e18h45j15
pendant la	h35j17
pendant le	e18
pendi*	n-30
pendientes	j17
pending	n-29
pending on	b27
penna	f-19g-15h18
pensa*	c15g46n31
pensar	g16
pensate	e16
pense	b-20
pense*	c15
pensi*	a15f-35j27k-16
pension	b17g28j32
pensione	f-19g-16
peopl*	k24n53
people	k24n53
people who	e17k24
people with	h20
peor	n30
peque*	f18g-16j-15n-17
pequeno	i-22
per avere	c-16n21
per chi	h45
per chiudere	i19
per colpa	d19k27n24
per dag	h35
per danni	f18k18
per favore	h15i19
per legge	f15g25
per maand	j17
per noi	c17f-18i20
per ongeluk	a17c16e18
per questa	m20
per sbaglio	c17i15j-15
per sempre	a39
per tre	f15
per voi	a18f22o15
peran*	f19k23
perante	f19k23
perce*	b15o-17
percent	o-17
perch*	b56d18j15n58
perche	b58d19j18k15n63
perche il	d16n16
perci*	c39
perde*	n50
perder	n20
perdere	n15
perdeu	h15
perdi	e43i67n53
perdi el	i34
perdi la	i18n33
perdi o	e24
perdi*	e25n20o24
perdio	e38o18
perdo*	i18
perdr*	n29
perdre	n29
perdu	e-17k28
pere	g47h-17j41
perfe*	b-28c-27d-34e-22f-24g-33h-26i-45j-29k-17l-17n-107
perfect	i-17n-27
perfecto	d-21
perfetto	n-20
perfi*	a60
perfil	a61e23
perfil de	a43
perfo*	h19
perfu*	h19
pergu*	i-33m24n-18
pergunta	e15m19
perha*	i16n24
perhaps	i16n24
perim*	d15i17
perio*	b36c19f69g16h21i32
period	c19f47h22
period for	f30i23
periode	g22
periode dessai	g22
periodo	b28i24
periodo de	i24
perit*	k34
perito	k16
perju*	k21
perma*	a56
permanently	a27
perme*	b-20f16
permesso	f15
permet	f-15
permette	b-16
permi*	c-25d-20e95f96g118h-15i63l-17m54
permis	e-21
permiso	b15e-26
permiso de	e-25
permission	e39m31
permissions	e75
permissoes	e22
permit	f17g70i17
permite	j-15
permitido	f17g17
permitted	f17g49m15
permitted to	f16g49
pero	a17e-22i115j-15k18l17n50
pero me	i20
pero mi	i19
perro	g23h27
perro*	j16
perros	j16
perso	e30i15n44
perso la	i15
perso*	a-27d-45e29f99g29i18j77k-40l132m82n49
person	c-15h30j-17l50m35n20
person who	g15
person with	e19h21
persona	j55l38m16n19
persona que	j33l19
personal	f48
personal data	f25
personale	j34
personales	f35j21
personali	f17
personas	c32f-21
personeel	g42n15
personlich	g18l21
personne	c-19f-15i35j29l35m21
personne dautre	e15
personne ne	c-15n21
personne qui	j35
personnel	f15
personnelles	f18j-16
persons	c16
persoon	b17
persoonsgegevens	f24
perte*	f23
pesos	o22
pessi*	n19
pessimo	n16
pesso*	j24m16
pessoa	b17m19
pessoa que	j19
pessoal	j29
pest	a20
peter*	a16
petersen	a16
petit	i21j19
petit*	i67n21
petite	i54
petits	n33
petra	j19
petro*	e50
petrol	e38
pets	i19
peu	i30
peu de	i18
peu plus	l-26
peut	b-65c-18e-66f-26g26h36i15j-44k-16m-32n-22
peut elle	h22
peut etre	a29e19n24
peut il	a-27b-21e-47g-64i-19j-16k-16n-19
peut on	b-30c-18d-23e-54i-25l-16m-16n-32
peuve*	j-23
peuvent	j-23
peux	g73h26m18
pezzi	h15i15
pezzo	d16n22
pfand*	g37i16
pfleg*	g32h22
pflic*	g35
pharm*	h-17
phone	c19e135h-16j46l32n48
phone contract	f15j18
phone is	e33
phone number	e-37
phone was	e16
photo	a-49b-15d-15h-22
photo of	j16
photo*	c19f68i-15k25
photographer	c21g19
photos	f62k24
photos of	f16
phrase	g15
physi*	b-23
physical	b-20
piace*	i-20
piacerebbe	i-17
piano	b-16e-42f-17g-21h-20j20
piast*	f15
piastrelle	f15
piatt*	a30
piattaforma	a31
piccola	h-17
piccolo	h16i20
pick	h-18
picke*	b-19j16
picked	b-19j16
picked up	b-17j17
pictu*	f-17g24
pide	c-20j-26
piden	i36
pidio	j38
pido	c36d18f32i33j27
pido el	d20g18
pido la	c17f32
pido que	c17
pie	f-15g-17k-15
piece	b-17g-22h-16k-29n-22
piece*	j-27
pieces	j-27
pied	g18n20
pieno	b25
piens*	a19h35k17
pienso	a19h35k17
pier	j17
pierd*	f24
pila	h37
pills	h112j16
pilul*	h64
pin	a-18b-40c-23d-23e200f-28g-35h-31i-34j34l-15n-50
pin for	e40
pin of	j18
pin on	j18
pin too	e41
pinco*	e30
pincode	e30
pincode van	e17
pisci*	f-23h-21i-17j-24
piscina	j-15
piscine	c16h-16
piso	g34
pitch	c-15
piu	a76b44c95e72i16j-15l30m26n51o34
piu con	n20
plaats	b15g20n22
plaats van	b17h15n23
place	h-18i-15j40k-34l27
place de	e22
place on	a15
place*	g-15k-19n-23
placed	e21
places	e-15
plain*	n-21
plais*	n-22
plaisir	n-18
plait	i17
plan	a-56c54d-41e-76f-65g-63h-30i-57j-66k-30l-25m-29
plan to	c-21
plane	e18
plann*	a-24b-28c-25d-23f-21g-26h-32i-42
planned	c-20
planner	g-26
planning	i-21
plano	c35e-16
plans	a-20
plant*	b-31f-72g-57i-30j-17k-40m-17
planten	g-15k-15
plantes	c18h18
plantilla	b-19f-39g-30k-15
plantillas	n26
plants	d15
plaqu*	h38
plaque	h17
plast*	h-19
plastico	h-17
plat	n15
plata*	a65e16
plataforma	a65e16
plate	j41
plate*	a29
plateforme	a35
platf*	a122j17
platform	a122j17
platt*	a49f-15g-19k-16
plattegrond	g-16k-15
plattform	a55
platz	c-18n-19
platz*	n35
play	e-16g-16h-16j-27k-18n-39
plaza	c17
plaza en	c18
plazo	d-20i66
plazo de	d-18
plazo*	n26
plazos	n26
pleas*	d-19
please accept	i19
please advise	g20
please arrange	a30
please block	e26
please cancel	c23
please close	a23
please correct	b17e16
please deactivate	e21
please delete	a26c16e20
please dont	c39i58l-15
please fill	j18
please forward	j19
please help	b23
please inform	f18
please look	b34
please make	c31d17e29
please pass	j15
please print	j15
please provide	j17
please remove	a27c20e16
please replace	i16
please reset	e15
please send	b-22c-16g-15i-16j-17m-15n-30
please shut	e20
please stop	c49n16
please take	c33e21i17
please treat	c35
please turn	d17
pleasure	d-17
plein*	n54
pleine	n54
pleit*	g15
plie	a15
pls	a53c28d18i36n-15
plug	c-19d-19
pluie	h-18
plumb*	b16
plumber	b15
plus	a106c112e122g-15h22i17m-20n111o47
plus besoin	c19
plus de	c17e32f15h16
plus haut	l15
plus lieu	a16
plus personne	a17
plus pour	c16
plus rien	a26
pluto*	d17
plutot	d17
plz	a20d37
pneus	d16
po	n-19
poche	d17
pocke*	d19
pocket	d21
pode	b-34d-28e-42f-17g-24h43l35n-49o21
pode ser	h18n-20
pode ter	i-19
pode usar	h19
podei*	a17i17
podeis	a17i17
podem	a17i21n-18
podem*	f33g20h22o-23
podemos	f33g20h22o-23
poder	c18
poder*	j19
poderiam	j19
podri*	g44i134j42n15
podria	g42h18i31
podrian	i75j27
poi	c16e15n49
point	f21g37h15i30n58
point of	g17
point*	b-21d-22g-24i22
points	b-19d-21g-23i36
poiso*	h20
polic*	c18d31e-15f35g66h-18i25k83m82n-24
police	g38k53
policia	g25k34
policy	c23d41f27i45j28m81
policy for	i34
polis	c18
polit*	c-24d-20f77k26m93
politica	c-19d-15f24i20m41
politica de	c-19d-15f26m19
politicas	m17
politie	g17k32
politique	f33m32
politique de	f34
poliz*	f61n-17
poliza	f20
polizei	g15
polizza	f21j18
pomad*	h28
pomada	h28
pompe	h16
pone	f21
ponen	b40c-17
poner	c-20e15i-26
poner*	h16
ponga*	a-17c16e19
pongan	a-16c17
pongo	h77
ponto	f21
poor	n-25
por ano	j-15
por aqui	c17
por cada	h18
por causa	i16
por completo	a34
por correo	f18
por dez	d17
por encima	l19
por error	a16
por eso	b17
por favor	a16b17c41e50g15i42j19l29n-16
por gentileza	i16
por lei	f17
por ley	f46
por mim	c19
por nada	n16
por no	b16
por ser	i21
por transferencia	d30
por via	h20k15
porque la	d16
port	i20
porta	g25
porta*	a121b-57c-32d-16e117g-61h-58i-37j-40m-20o25
portabilidad	k15
portail	g-22
portal	a83b-18e31f-16g-26m-16
portal de	j18
portale	a38
portao	e28
portare	h-17
porte	h22n23
porte le	h18
porte*	b15d21e60f43g21k16n-19
portee	f33
portes	b25e17i15
porto	k16
portu*	d-17
posit*	b26
position	b19
posol*	h71
possa	e20l40
possi*	b-36c-17f-19g38i66k-35m-34o-29
possiamo	d-15g62
possibile	e15i16
possible	b-24f-26g-22i16k-25m-19n-26
possible de	d15
possible to	i29
possivel	c-20
posso	a-17b-23d-15e-19g155h153i44n-42
posso*	h24j-22k-17
possono	h24j-22k-17
post	e22k27l-28o21
posta*	c-19k28
postage	c-17
postal	k18
poste	o-40
poste*	b44c-18d-15f-52g-16h-23i-28j-40k-17n-36o-15
posted	e26
posten	b61
poster	b-20e-23g-21h-16i-22j-33n-18
posters	f-17
postes	f-16
posto	b-19d-47
posts	a17
potet*	a22c16f19i32j23l19n-17
potete	a22c16f19i32j23l19n-17
potre*	e19i104j31k15
potrebbe	i47
potrei	h19
potrei avere	h18
potreste	e17i54j15
poube*	n18
poubelle	n18
pound	b65
pound*	b53
pounds	b53
pour etre	g17j16n32
pour moi	a16c59
pour rien	n30
pour une	b36g-27h-16i22n-17
pourq*	b50c17
pourquoi	b50c17
pourr*	h26i123l31
pourrait	e15h19i60l20
pourrait on	e15i41
pourriez	f15i62n-17
pourriez vous	f15i27n-17
pourt*	b37e16n24
pourtant	b37e16n24
pouve*	a67e43i67j18k-16n-29o-15
pouvez	a67e27i67j18k-16n-29o-15
pouvez vous	e-15i17l-19n-24
pouvo*	e35g18i15
pouvoir	e35
pouvons	g18i15
pouvons nous	g18i15
powde*	b-18h32
powder	b-18h31
pra	b-15c34n-32o18
pra mim	i16
prach*	f-17
prachtig	f-17
pract*	j34
practice	j37
praktikantin	j16
praten	l17
prati*	j18k38
pratica	j16k35
prazo	i17
prazo de	k15
pre	i16m19
preav*	c66f32g73i67
preavis	c56g33i35
preaviso	g31
preavviso	f21
prece*	j-17m53
precedentes	m22
preci*	b-32h-15j16k-22n-77
precio	i42n-21
precisa	m18
preciso	c40e21g21h16j37
preciso de	e23
preciso do	j24
preco	i28
preco antigo	i23
preco*	i-17
precos	i-17
prefe*	a25b-19c42d88f-20g-16j-22k42l31n-30
prefer	c16k23
prefer to	k24
prefere	c15d16
preferez	k15
preferisco	d43
prefi*	d30k31
prefiro	d23
pregh*	i19
pregn*	g28h34j19
pregnant	j19
pregu*	a-30f19g-17i-17j-31k-21l-29n-48
pregunta	f28j-20
preguntar	m17
pregunto	k-15n-22
preis*	b18f17o-22
preisliste	b16
preju*	k36
prele*	b96
prelevement	b35
preli*	b26
prelievo	b26
premi*	b26c70e-20j27m-19n75
premier	e-16
premio	j18
premium	b30c77n71
premium support	n19
prend	d-15h50j-20
prend*	b16c48f23g15h107j18l17n18o23
prende	f19h21j34
prendere	h15
prendiamo	c20h-15
prendo	h52
prendra	c18l15
prendre	g29h36
prendre pour	g18h16
prene*	b34c16
prenez	b34c16
preno*	j48
prenotato	j27
prenotazioni	j17
preoc*	f26h41
prepa*	a28d82j-29k69
prepaid	d47
preparando	k22
pres	i27
presc*	c28f55g57h39i20m20
prese*	k29l55n-18
presentar	i32
presente	a22k27l15m15
presi*	l73
preside	g16
president	l28
presidente	l18
preso	b31h74j21k18
preso in	n16
press	h-21
press*	b-15h92i-20j-20
pressao	h16
pression	h35
pressione	h17
presso	a22
presso di	a20
pressure	h49
prest*	a21c38d44e16
prestataire	a24c16e19
presu*	f17
presupuesto	f19
prete*	c18f16i16k23m37n19
pretend	c18i17m39
pretendo	f15
preto	f15
preve*	f25h-24n17
prevenir	f28g16
prevenu	h-16
previ*	g-25i16k29
previsto	g-19
prevoit	f21
prezz*	b54n-16o21
prezzo	b51o23
price	b130c-18e-16g-15h-15i96j-27k-15m-22n-28o20
price in	f18i15
price is	b22
price on	b16
price was	b34
price*	f17
prices	f17
prijs	b21d24i28
prijs van	d30
prima	e-34g-25h-17j-21n21o19
prima di	a22
prime	b15d18
prime*	e-15i-16n-46
primeira	n-23
primera	e-16n-19
primo	g15l23
princ*	l20
principal	e21l24
principio	n17
print	a-29b-43c-34d-57e-36f-17g-80h-50i-49j-16k-35l-16m18n-30
print*	a-27b-58d-17e-31f-47g-58h-42i-24j-55l-24m-22n-18
printed	i-18j-21n-18
printemps	c16
printer	e-22f-29g-33h-16j-16
prints	b-22c-22
prior*	m64n33
priority	n15
pris	b28e51h15
prise	h19
priva*	a-15b-34c-43d-25e-17g-39h-42i-37j52l-28n-48
privacy	b-19f-31g-38i-18j-22k18
privata	e15f16g39
private	f-15
prive*	j41
privi*	e53
prix	d63e-18i16m-19
prix au	b30
pro	a35h-25j-19
proba*	g35
probe*	c21h15
proberen	h18
probi*	h19
probl*	b-22e-25f17g32h19i-22j-15n37
problem	b-21n-26
problem or	f19
problem with	b-15
problema	b-19e-15n17
problemas	g39
probleme	b19n33
problems	h18
proce*	a58b-16d21e-16f29g86h-22j-29k151m45
procede	g17
procedure	a16g33k19
proces	g-30k29
processing	f37
processo	g35k33
proch*	k25n-18
prochaine	k24
produ*	c24d72e-18f99g-38h27i-18j-30l-24
product	d41f32
products	f18
produit	d23
proef*	f-17i28n-26
proefperiode	b17i37
profe*	f17j40n51
profi*	a189b-19c-16e45g-22h-22j65l-17m-17
profiel	a15
profil	a79e32
profile	a50j29
profilo	a53j21
profo*	n24
profu*	i16
proge*	c17
progetto	c17
progr*	a-26b-84c-42d-58e-36f-35g-79h-28i-62j-84k-43l-37m33n-58o-15
programa	a-16b-33c-24e-27g-37h-35i-25j-34k-15l-21m-15n-17
programador	m21
programm	b-19d-25n-23
programma	c-16n-18
programme	j-15
prohi*	f16g29
proje*	a20c83g-15h-28j-17l52n-28
project	c51l29
projekte	a15
projet	c22
prolo*	c-18i-16
prolu*	h17
prome*	d64f17g34n94
promessa	g19
promesse	g17n15
promesso	f18
prometieron	d40
promi*	d39f18g38k15l15n77
promise	d18f19g18k16
promised	l15n38
promised a	n15
promises	n17
promo	i46
promo*	e16i49o-28
promp*	b-22m110n-18
prompt	b-21m100n-16
proof	j-18
proof of	g18
propi*	a-19b-24
propietario del	e15
propio	a-15b-15
propo*	g38j21n-16
proposez	g-16
propr*	b-22c-26e-15f57g-22h-32i-17l35
proprieta	f18l16
proprietaire	e-15g-21h-18
proprietaire du	h-16
propriete	f25
proprio	c-15
prorr*	c19
prorroga	i-16
prose*	k22
pross*	c15
prossimo	c15
prote*	b20f54g123h77k58
protect	f19g33
protection	f20k31
protesis	h19
proth*	h19
prothese	h20
proto*	c-18i35m49
protocolo	i38m15
protokoll	c-17
prova*	h15i-16
prove	g38
prove*	b-24
proveedor	g17
proveedores	b-22n-19
provi*	a21d20e38f33j16l24
provide	f28j38
provide the	f28j42
provider	e18
provisoire	e17
provo*	h23
proxi*	k41l16o38
proxima	k24l18o25
proze*	k35o-18
prozent	o-16
prozess	k17
prudhommes	g-15
prueb*	a-21c18k15
prueba	c19
pruebas	a-19k17
prufe*	k18m22
prufen	k20
prufer	m25
pruft	k21
prufu*	f17i52
prufung	f17i30
ps	m26
psori*	h30
pub	e15
pubbl*	a-20f18g19
publi*	d-19f71g43k25o-18
public	f16k15
publico	g17
publish	g15
pueda	e16l30
pueda*	i30
puedan	i30
puede	a-37b-40c-63d-54f-24g32h28j-40k-25m-31n-45o18
puede cancelar	c-23
puede dar	h19
puede el	f15
puede poner	c-15
puede usar	h21
puede ver	j-19
puede*	a38c-22i40m16n-29
pueden	a38c-22i40j-17m-21n-29
puedes	j19m38
puedo	b-27d-15e-35f-49g164h112n-41
puent*	n17
puente	n17
puert*	c-25j-15n29
puerta	n34
puerto	c-18
pues	d24l34n28
puest*	h34
puesta	h18
puis	c-18g60h75m22n-37
puis je	g70h61i24n-34
puisq*	d20k15
puisque	d20k15
puisque vous	k15
puk	e38
pulit*	a20g18
puliz*	b16
pulizia	b16
pull	c45g16m-19
pulle*	c21
pulled	c21
pulled the	c21
pulli*	c16n20
pulling	c16n20
pulse	h19
pulse*	h17
pulve*	h-16
pump	d18
pump is	e18
pumpe	f16
punkt	f24
punkt*	b16
punktlich	b19n19
punt	c19f18
punte*	i21
punten	i17
punto	a19f40j-24l15n19
punto*	i61
puntos	i61
puntu*	i17n54
puo	b-38c-31d-28e-28h18j-27k-15l20n-36
puo decidere	l15
puo pagare	i-31
puo usare	h25
puoi	m16
pupil*	a-23
pupils	a-23
purch*	b58d137f29m-16
purchase	b52d106f29m-15
purchases	d17
pure	a17c36i-18n40
pure il	a18c17
pure la	c20
purpo*	a23
purpose	a23
pursu*	k18
pursue	k17
puse	d19e25
puso	h18j18
put	b-23f-45g22h24i-17j-18k19m-24o16
put a	c16g17
put it	n19
put me	l22
put my	i16
put on	b17h22
put right	b-28
put the	h18
put up	g56
putti*	b-31
putting	b-31
q	d38g48j89
q me	j17
qr	e-18
quadr*	f-20g-16j-18n-24
quais	g-16j22
qual	a-19b-40c-15d-33e-37h-22i-51j47k-26l-17m-15n-71
qual e	b-15d-24e-37i-16n-29
qual o	j16
qualc*	b33e77f33k27l29n43
qualcosa	b15f15h15
qualcuno	b16e43f16k28l30n41
quale	b-30c-33e-20g-19i-26j23l-19n-36
quali	d-17f-25g38j43
quali sono	g15
quali*	m15n42
qualite	n16
quality	n27
qualq*	a17m17
qualquer	a17m17
quand meme	f17
quand*	a-22c-15g-37h27k-27n-16
quando	a-22c-15g-37h27k-27n-16
quando e	l15
quando il	i19
quando uso	h22
quant*	a-54b-24c-68e-106f-19g-54h-56i-83k-68l-71m-29n-95
quantas	e-24i-19
quante	j-24l-16
quanti	a-19b-24d-15f-33g-40h-31i-18j-45k-20n-36
quantidade	i17
quantite	h16i18
quanto	c-19d24e-33f15g30h-51i-45j125k-17
quanto a	f15l16
quanto costa	h-18
quanto e	g15
quanto tempo	f19j-17n-15
quantos	b-16d-25i-21n-23
quart*	i30j-17l-17m-21
quarta	j-18n15
quartalsende	c22
quatr*	b42g-19k-19n25
quatre	b30k-17n34
quatre ans	h20
quatre fois	b16
quatt*	b33c16i22
quattro	b33i22
que alguien	b15n27
que ca	k17l16
que cest	d19
que dia	n-20
que dice	b19f22g19
que diferencia	a-22b-18c-16d-17e-17
que ele	j16
que eu	e15i21
que faco	g32
que faire	e24g19h36
que falta	n-18
que faltou	j18
que figura	b16
que hago	g37h44
que hora	i-16j34n-20
que horas	j27n-20
que isto	l15
que jai	b47d39f17g16
que llegue	n25
que lleva	h17j15
que nadie	b16e15
que nao	b21d28i18n24
que ninguem	b40
que no	b72c40d25i82m22
que nunca	d17m22
que pago	b19
que pasa	d17
que pena	g52
que sale	a-18j-28
que significa	a-20b-16
que tal	i36
que tarjeta	j26
que tengo	a43g18
que vendem	h17
que viene	j16
que voces	d-22f18k15
que yo	e53
queda	f25k18o16
queda*	g21m23
quedamos	f16
quedan	m17
quedo	e21m-17n-35
quedo a	e16
quei	d30
queix*	i-22k19n-21
queixa	k22
queja	j15k26n-31
quel	a-36b-63c-36d-58e-32g27h-21i-81j43k-51l-43n-80
quel est	e-17i-22j19n-16
quel nom	j26
quel traitement	j20
quell*	a-29b-21d-24e-65i-37k-29l-30n-36
quella	c17f31i36
quelle	a-34b-23c-44d-38e-71f-32h23i-48k-21l-35n-47
quelle dose	h-21
quelle est	h-22n-15
quelle heure	b-18e-15g-20h-21i-20n-30
quelle quantite	h16
quelles	h-23j-17
quelles sont	c19
quello	d19i-16j15n15
quello che	d22f18m15
quelq*	b17c18e74f27g35i17j15l44n25
quelque	f28j15
quelque chose	f28g15
quelquun	b18c19e77g19h18i17l45n17
quelquun qui	l21
quels	g86
quels sont	g41
quem	f61g39j116k28l118n29
quem e	f25j46l15
quem tem	k15
quema*	h45
quer	g36h20
quere*	d24g-17h-20i-29j21k-20n-29
queremos	d27g-27h-16i-27j27k-29n-36
queremos que	e18
queri*	b-36c-17d-22h-16i15n-25
queria	b-33d-21n-40
queria saber	c-15
quero	a41c75d80f48g-16k17l50
quero falar	l17
querr*	j37
querria	j37
quest	f18g18
quest ce	f19g19
quest*	b101d-35e24f-55g-26h30i-28l93m68n58
questa	g18l34m52n73
questa mail	l21m15
questanno	i19
queste	b17
questi	b36h19
question	a-25b-16c-15d-27f-32g-43h-25i-22j-16k-39n-45
question about	d-16
question de	b-18g-17
question of	n-16
question the	b45
questionario	n-26
questione	l15
questions on	f-30
questo	a21b74c23g16h49l33m40n45
questo e	n30
questo mese	j17
questo punto	l17
queue	c-21m15
qui etait	b17
qui va	d19
quick*	c-21
quickly	c-20
quid	b19d38
quien	e42f80g21j202k26l94n28
quien es	f18
quier*	a38b-26c36d16f-29g44i-30j70k-24l49n-58
quiere	a-29g22j-29n-32
quiero	a49c51d27f-15g27j108l48n-25
quiero el	l16
quiero saber	j33
quil	a28g16h19i17j28
quilo*	d-16h19
quilos	h20
quinc*	d15
quince	d15
quind*	a15c37m17n-18
quindi	a16c15m17
quindici	c18
quint*	n-29
quinta	n-28
quinz*	d16n29
quinze	d16n15
quinze jours	d15
quisi*	c21f22j30l16
quisiera	c21j30l16
quisiera saber	a-17
quisieramos	f22
quita*	c22d17i21
quite	a-20
quite*	c22e44
quitt*	e16
quitte	e19
quiz	g-19h-19n-29
quoi	b43c-20f48g87h31j24m15n36
quoi que	c-15
quon	a15g16n20
quota	d26i80
quota di	d35i23
quote	d-15f-21m16
quote for	f-16
quun	b37l50n39
r	d101e21m28o-22
r e	d60
r s	d41
r u	d39
r3fun*	d155
r3fund	d155
raadt	d-16f-21h29k-15n-16
raadt u	d-16f-21h29k-15n-16
rabat*	i16
rabatt	i16
rabbi*	h17
racao	c17
racco*	f-16k21n24
rad	j22
radio	e-15
ragaz*	d40e18g17h20j17
ragazzi	g17
ragio*	f19
rain	n28
raise	f37
raise the	f37
raise*	b18e17
raised	b18e17
raised to	e18
raiso*	h17
ral	c-21
rallo*	i-25
rallonge	i-26
ran	b15i26n20
ran out	i26
rando*	b29
random	b30
rapid*	a-24e-17n-35
rapida	h15
rapide	a-18
rapido	n-45
rappelle	n20
rapport	b15
raro	e15
ras	n40
rash	h15
rassu*	k-27n-16
rassurez	k-26
rassurez vous	k-26
rat	g58
rata	b18
rate	b86g-15h-15i68j29n24
rate on	b15
raten	g17h18n17
raten sie	g15h20
rathe*	d37m16n28
rather	d37m16n28
rather than	d24m18
rato	n20
raume*	a16f25
raumen	a16f25
raus	a92c27f17g56i-17m20
rausw*	a17g39
rayon	f-18g-15l-16
razao	k15
razon	k22
re	e-15o30
reach	j85l20o-19
reach the	l19
reach you	n17
react*	h19i19n16
reactie	j15
read	b-33d-27e-21f-29g-15i-15j53m37
read it	c16
read me	j42m19
read the	i16
reade*	d-19e23
reader	d-17e25
readi*	m25
reading	m26
reading on	h19
reading this	m21
reads	h16
reagi*	g20
reais	b17d17
reali*	b15c18
reall*	n17
really	n17
reaso*	b-17
rebaj*	i17
rebat*	d-17
rebate	d-17
reboo*	i18
recar*	b16i40o-20
recargo	b16i40
receb*	c-22d46j-22n18
recebe	j-18
recebe o	j-17
recebemos	d16
recebi	c-16
recebo	b17d21
reced*	c49f18
recedere	c20f18
recei*	a-19b46c-22d-60e-28g-27h-22i-17j-20l-21m-26n-30o-23
receipt	d-43
receive the	j18
received	b60o-19
received a	b17e16
received my	b-15e-17
received your	o-20
recen*	h17
recep*	b-24c-19h-32i-19j55l27o-15
recepcao	l16
reception	n15
receptionist	j20
reces*	c21
recesso	c21
recet*	n-29
recev*	k35
recevrez	k29
reche*	j22
rechn*	a-15b85c-22d-16e-23g-35h-30l-24n-15
rechnung	b83g-18h-15l-15
rechnung vom	b30
recht	e-18f153g40l-18
recht op	f77
recht*	a-16b-21c-19f100g76h-25j-42k130n-27
rechten	f18
rechter	k66
rechtlich	f36g40
rechtliche	k-21
rechtliche schritte	k-19
rechtsabteilung	k-18
rechtsanwalt	k18
recib*	b62i-29j-28n19
recibir	d19
recibo	b75
recibo de	b19
recip*	d-23
recipe	d-22
recipes	f18
recit*	g-25k-24m21
recko*	b18g19h18
reckon	g19h18
recla*	b60f51g93h-20k79l34n-45
reclamacion	i15
reclamaciones	g-22k-35
reclamar	g25k19
reclamaremos	k21
reclamation	f16
reclame	b23d16f26g28
reclamo	k20l19
recog*	b28d17e23j18l-15n-28
recoge	j19
recogida	n-17
recognize	b26e15
recol*	c19
recom*	a-23b-31c-40d-36e-30f-35g26h99i-46j-42k-67l-33m-25n-65
recomendam	g18
recomiendan	d-16h23i-18n-18
recomiendan para	g-22
recommande	c-16
recommandez	g42h25
recommandez vous	g42h25
recommend	g-22
recommend for	g-19h27
recommended	k-20
recon*	b26c41e51i105o16
reconduction	c25
recor*	a66b19f85g62j54l-15n24
record	a17f36g40j29n15
records	a52b34f32j38
recorrer	g15
recou*	f51g40k27
recours	f51g40
recov*	e70
recovery	e61
recre*	d44
recrediter	d41
recti*	f43
recu	c36d-17g32k16
recu le	c17j15
recue	d-16
recue*	b15e25
recuerdo	b15e22
recup*	d121e52g28
recuperacao	e31
recupere	d18
recuperer	d71
recupero	g18
recur*	g126
recurso	g45
red	a-15b-19c-35d-16e-19f-16g-21i-20j-24n-24
reden	i17l28n25
reden wir	i17
redig*	f-17
rediger	f-17
rediger une	f-17
reduc*	b18i33
reduced	b18
reduction	i33
redui*	i17
reduit	i17
reduz*	i19
reed	b17k15
reemb*	d89i25n-19
reembolso	d20n-19
reenv*	j18
refai*	o18
refei*	f-18
refer*	e15
reference	e-18g17
referente	e17
refle*	c39f17
refun*	d167g-27i-20j-26l-25m-16o15
refund	c-15d95
refund is	d-68
refund on	d21
refund to	d-20
refunded	c17d90
refunds	d-21
refus*	b24g202h39m36
refusal	f15g17
refuse	c15e18g101h18m30
refuser	g50
refuses	g25h18
regal	n-17
regar*	f20i34k35l25
regard	f22
regarding	i16k37
regarding the	i16k37
regards	m-21
regel*	f38i41m48
regelen	i19
regeln	i15
regels	m34
regelt	f26
regen*	e18
regio*	l90
regional	l23
regis*	a135b-24c-27d-29f90g49h-24j82k30n-16
register	g17
register the	g20
registered	f20j17k22
registo	j29
registrar	g31
registration	a46f27i29
registrato	j28
registre	f37
registrierung	a17
registro	a24c-18i-29
regla*	m29
reglas	m34
regle	c-25g-21j-15k-18l-32n-23o-16
regle*	h23i50j-26m22n-16
reglement	i27
regler	j-17k15
regles	h15i28m19
regol*	f31i48m58n-17
regola	f19
regolamento	i22
regole	m38
regra	m25
regra*	i17
regras	i17
regre*	d48n70
regret	n46
regul*	f29g-17i57
regulamento	i22
regular	i36
reich*	a21i18n-36
reichen	e18l16
reichen sie	l18
reicht	i19n-42
reimb*	d119
reimburse	d25
reimburse me	d16
reimbursed	d16
reimbursement	d50
reimbursement for	d15
reimbursement of	d15
reimp*	e26o15
rein	e15i38
reini*	e53f-18h29
reiniciar	n17
reins*	i18
reiss*	c18
rejec*	b23
reken	d19
reken*	a88b124d38i39j19n-31
rekenen	i59
rekening	a68b88d39j22n-19
rekening van	b27i-15
rekeningnummer	e17
rekla*	i16
reklamation	i17
relai*	l15
relais	l15
relan*	b29d-19j16n24
relance	d-18
relances	n33
relat*	i-24
relationship	a21
relativo	d22
relatorio	b-16i-24j-16
relax	i40
relea*	i21m30
release	i21m31
release the	i28l15
relev*	b34d15
releve	b25o-15
relle*	j-15
reloj	e17
remai*	a20d20g20
remain	a19
remaining	d20g20
remar*	n39
rembo*	d106o-22
rembourse	d-18
remboursement	d30
rembourser	d24
remboursez	d28
remed*	h35
remem*	b30e24
remember	b30e24
remet*	d17e19f18l15
remettre	e20l17
remin*	b15i28n37
reminder	b15i28n22
remis*	e-30o-18
remise	e-29o-18
remit*	j19
remon*	l26
remonter	l15
remor*	d17
remorque	d17
remot*	e64
remote	e36
remoto	e18
remov*	a120e54h25j-15
remove	a86c16e35
remove my	a19c20
remove the	e18
removed	a26b17e17
removed from	a26
rempl*	e26h38m18
remplace	h19m27
remplacer	g15h17
remplacez	e23
renam*	a-21d-20
rename	a-21d-19
rend	d17e18
renda	g24
rende*	d75
rendez	d70
rendr*	c17d26
rendre	c17d26
rendre la	c19
rends	c19i19
rendu	b17d25
rendu*	b23
rendue	b23
renew	i16l15
renew*	c27
renewal	c21
renon*	f15
renov*	c27l27
renovacion	f16
rent	o17
rent out	a17
renta	f-19
renta*	c54i41
rental	c55i44
rental van	i17
rente	a22b18
rente*	j78
rented	j78
rentr*	d16n17
renun*	g17
renvo*	d56e20
renvoie	d45
reope*	i35
reopen	i35
repai*	d22f29i44j15
repaid	d25
repair	f23i25
repair it	i15
repaired	j20
repairs	i18
repar*	b52k23l15n106o26
reparation	k21
reparatur	b42
repartidor	e16
reparto	l18
repas	b16
repas*	d17
repay*	d20
repayment	d20
repea*	b15m22
repeat	h15m23
repeat the	h15
repeated	n16
repet*	m16
repete	m20
repetir	h16i15n20
repla*	d15e91f15n20
replace	f17
replace it	i15
replace the	f18m-20
replaced	e96
replaced and	e28
replacement	d15n22
repli*	m21n54
replies	m22n62
reply	l15m65n46
repon*	f18g30m74
repond	f26
repondre	g41n21
repondre a	g33
reponds	m31
reponse	m28n-37
repor	e18
repor*	a-28b-40e-28f-17h-22j-28k34m-16
report	a-23b-37c-16d-26e-23h-17j-21k31
reporter	d18
reports	l-17
repos*	h17
repre*	c30d26f17h28j19k40
reprendre	h32
repuesto	d15
reque*	b55d76f37k23l74m66
requerimos	f18
request	d25f17l52m39
request for	l15
requested	b65d41
requests	m15
requi*	c23f97i71m18
require	c27f58i17
requirements	f21
requisito	i40
resa	c24d22
resci*	c-32i16
rescindir	a21
rescisao	c-15
rescision	i16
resen*	j15
resena	j15
reser*	c112f17g-24h-20i18j57l-21m-24
reserva	c59n-17
reserva de	c25
reservar	b17c-18
reservas	c-36j-17
reservation	b-20c56
reservations	j16
reserve	f16
reset	c-17e17j-17
reset*	e34
resi	d19
resid*	c16h124i34
resident	h35j-16
residente	h43
residents	h30i38
resig*	j18
resil*	c108f-26
resiliation	f-24
resilie	c64
resis*	e-20
reso	d59
resol*	b-17c26d-23k21n-23
resolvido	d-15
respe*	c-16l54n89
respect	l52n52
respi*	b17h122i16
respo*	b-15f187g65h-21i-22k122l161m107n60o-16
responda	m36
responde	f28m20
respondo	g15
responsabile	f-40g-23k-15l30
responsabile di	j18l15
responsabili	f16
responsabilidad	f23g16
responsabilidade	f53
responsabilita	f35
responsabilite	f46k44
responsable	f-28l49
responsable de	f-31
responsables	f15
responsavel	l23
responsible	g19l35
responsible for	l17
resposta	m36n27
respu*	e16m22n29
respuesta	e16m22n27
ressa*	d18
resso*	h15
rest	a21d34o25
resta*	j20
restaurant	j31
restb*	d19
reste	a19c-20d26i27j-18n-19o-20
reste t	g16
reste*	c34e15h-20n27
rester	c34h-20
resti*	d110
restituicao	d16
restituito	b16d25
restitution	d-19
restituzione	d15
restl*	a25n16
restlos	a25n17
resto	a20
resto*	c-35
restons	c-15
restore	c-17
restr*	e37m101
restricciones	m34
restrictions	m47
resue*	b-17d-15
resuelto	b-17
resul*	j69
resulta	n16
resultado	j22
resultats	j37
retai*	c18
retar*	i23
retard	i23n-17
retard de	i-34
reten*	b27f44
retention	f25
retir*	b15d-16e57j30
retire	b-16
retirez	b19
retiro	j18
retor*	d27l15
retorno	l15
retou*	d180g-25h-20i37j-27m-16n-32
retour	d103i35
retoure	d35
retra*	c35f15g-16i60
retrait	b16
retraso	f19i47
retro	h-19
retro*	d15j25o18
retur*	c-26d142g-20h-20i26j-24m-15n-16
return	d46
return of	b29
returned	d123e16
returns	d-22o-20
reuni*	l23
reunion	l21
revea*	j17
reveal	j17
revel*	j45m41
reven*	c18e33f52
revenir	c19e15
rever*	c50d79f17i-16o15
reverse	b-17f18
revert	c24
revie*	c-22d25e-22i-25l49m138
revient	c-16
review	l41m44
reviewed	m22
reviewer	m57
revis*	f19m76n-25
revisao	m26
revoc*	f18
revoi*	h16
revoir	h16
revok*	c30
revoke	c30
rgpd	f27
rh	c-18
riacc*	d34
riatt*	i40
riave*	d15
riavere	d15
rib	a15e-22j-18
ribbo*	c-15
ribbon	c-15
ricev*	e37k20
ricevera	k16
ricevo	n21
ricevuta	b16d17
richi*	b34c16f22g17l32
richiede	f18
richiesta	m16
richiesto	b38
richt*	d-25e-27f-15g45j-23m29
richte	d-15
richten	g17
richter	g24
richtig	a15
richtlijnen	m19
richtlinien	m19
ricon*	b25e27
ricor*	g19
ricorso	g19
rid	g26h18
rid of	g26h18
ridat*	d75
ridate	d42
ridatemi	d30
ride	d15f17
ridea*	c17
ridic*	n-16
ridiculous	n-19
rien	a22d42e-15f-18h-16i-15k53n52
rien a	c-17
rien ne	n26
riesg*	f21g16h37
riesgo	f21g16h37
rifer*	b16
righe	f18
right	a-24b-80c-20d-38e-25g36j-27l-20m-17
right for	h40
right that	g18
right to	e18f23g27
right*	e46f18g18k43
rights	e46f18g18k43
rights in	e-28
rigua*	b18f18i17
riguarda	b16f16
riman*	n19
rimas*	b32e36
rimbo*	d83
rimborsi	d-19
rimborso	d31
rimed*	h19
rimet*	e15
rinco*	n18
ring	h28l22
ring me	l25
ringr*	c-18n30
ringrazio	c-16
ringrazio per	c-15
rinno*	f34i17
rinnovo	f35
rinun*	c30i28
rio	e18n21
ripag*	d19
ripar*	k17n24
ripen*	c31g19
ripet*	h17j16
ripor*	b31
riporta	b32
ripre*	c41d23i45
risch*	g22h59m19
rischio	g15h16
risco	f15
riser*	f16
risic*	f18m38
risico	f18
risik*	f18m16
risiko	f18
risk	g21h36m43
risol*	b-15e-15
rispe*	d21f21j18n25
rispetto	n26
rispo*	f51k32l44m62n85
risponda	l18
rispondere	m26
rispondete	f18n20
rispondi	m20
risposta	m16n38
risqu*	g88h53m34
risque	g51h53m34
risto*	d17
risul*	b70h18
risulta	b45h18
ritar*	n19
ritardo	k15
ritir*	j15n-18
ritirato	j34
ritiro	a17c19
riuni*	c25
riunione	c19
riusc*	i19j16n18
riuscite	i21j16
riven*	f20
rivog*	d29
rivol*	l28
roami*	b49
roaming	b48
roba	e18h19
robe	d16
robes	k24
robot	m52n20
robot*	m30
roda	n-17
rodil*	h19
rogam*	i43
rogamos	i43
rojo	c-18
rol de	e36
role	m87n-15
role system	m31
rolle	m30n-21
rollen	d15
rollo*	l29
rollout	l29
rome	i18
rompr*	f16g19
rompre	f16g19
rond	i16n21
rood	h32
roof	k15
room	c-15d-18f-31g-29i45k-16
room for	i42
rooms	c39
root	e17m21
rosa	j16
rossa	j15
rossi	c16j17
roste*	j15
roster	j16
rota	c-20i-15
roto	g19
rotta	d15
rotto	c18e32f23n-15
rotul*	f-26
rotulo	f-25
rotur*	g16
rotura	g16
rough*	h15
roughly	h15
round	i55
round the	g18i48
round*	h-18
route*	d16f28
router	f30
routi*	m22
rouvr*	i15
rovin*	k31
rovinato	k31
ruckb*	b-27d35
ruckbuchung	b-27d35
rucke*	c17d23h30
rucken	c16
ruckerstattung	d51
ruckf*	d19
ruckg*	d21i31
ruckgabe	d22i24
ruckr*	l16n17
ruckruf	l16
rucks*	d37n-22
rucksendung	d44
ruckt*	d17f24
ruckw*	d15
ruckz*	c19d25
ruckzahlung	d25
rue	j18
ruego	i24
ruhig	g18
ruil	d19
ruile*	i42
ruilen	i42
ruine*	n15
ruined	n15
rule	f15i74
rules	f74g47i101m136
rules and	i16
rules are	i19
rules for	f19g18
rules say	i21
run	c42g-19i-17j-21
run a	i-17n-21
run the	m20
runne*	f-18h16
runni*	n30
running	n30
runs	l21
rural	f18
s	d73e48k23m38
s o	d44
s t	d24
sa	j75
saal	c21
sabad*	g-16
sabado	g-15o20
sabat*	d-18j19
sabato	d-18j19
sabe	e45n17
sabem	f15n16
saber	a-34b-20c-58d-16f38h18i-26j46k-21l29n-41
saber el	j30
saber o	j-17
saber que	a-17
saber si	c-19f35
sachb*	j20
sache	f16
sache*	h39
sachets	h39
sack	g24
saddl*	j16
saddle	j16
safe	e29g53h40
safe in	e25
safe to	g15h33
safet*	k46
safety	k46
sag	i17
sage	a15i18
sagen	c15h31j83
sagen sie	c18h18j37
sagt	b33e-17f27j30
sai	o17
sai em	i16
sai por	j15
said	d63n23
sais	i24
saisi	k43
saisi*	g21k25
saisie	g15
saison	c16
sait	n19
saiu	b31e21
saiu da	e21
sala	a-16b-34d-19e-22f-33g-42h-19j-36k-26l-20n-57
salai*	g35
salaire	g16
salar*	e63g69j50
salarie	e15g23
salaries	e37f19g15
salda*	b19d18i16
saldato	b17d18
saldo	a93b63e17f15j36
sale	a-21d-26f-20j-20m-16n-49
sale con	f17
sale en	a-22f-16i-21j-35
sales	n19
sales*	b19g21
salid*	c39
salida	i15k15
salido	c40
salie*	h19
salieron	h19
salio	j33
salir	f18
salir*	h19l30
salire	h19l30
salle	g-33h-20k-29
salon	c23f15
salta	c18
salta*	c30d19g16i69m49
saltar	m20
saltare	g18
saltare il	g19
saltarse	i46
saltato	c19d21h18
salva*	e19f17
same	a-28b21c-20e-17g-32h-21j-19m-18n63
same day	n20
same transaction	b32
samed*	c20h-29
samedi	c20h-29
sampl*	b-20c-25e-18f-84g-57h-16k-20l-33
sample	b-15c-20f-80g-50k-22l-16
samst*	c17n-25
samstag	c17n-24
samt	a80e23
samtl*	j16
samtliche	j16
san	f-18j16
sanci*	g42
sande*	j-17
sander	j-15
sandr*	j42
sandra	j42
sangr*	h38
sans	a38d23f79g72h-60i88l-26m48n83o24
sans doute	n41
sans frais	i18
sans gluten	h-33
sans que	e35
sans rien	b18
sans risque	h17
sans supplement	i17
saper*	i-15j35
sapere	j37
sapere se	h16
sapet*	d16f35
sapete	d16f35
sappe*	j46
sappelle	j46
sappi*	n18
sappl*	f18
sapplique	f19
sara	o23
sareb*	i34
sarebbe	i35
sarem*	k20
sarre*	c20
sat	n15
satis*	d28n65
satisfaction	n25
satisfied	n15
satur*	b-38h23i-16n25
saturday	b-30n19
saturday and	b-18
satz	n22
saube*	f26
sauber	f26
sauf	n16
sauna	h84
saute*	e16h17i22m18
sauter	e16h17i22m17
sauve*	e18
saved	e15f17j20
savin*	a22j17
savings	a22j17
savoi*	e-26j76l-21n-23
savoir	e-26j76l-21n-23
savoir si	e-22
say	a-22b-17e-15f47g71h-24i32j16k-17l-15m50n47
say about	g31
say the	f15
says	c-25d-27f-19g-25m21
says i	b17
says the	b-16
says your	f-20
sbagl*	b35c45k15n71
sbagliata	b26
sbagliato	c25n55
sbaglio	c17i15j-15
sbiad*	f19
scade*	c22
scadenza	c22
scadu*	i75
scaduto	i71
scala*	b31g20l32
scand*	n-33
scandal	n-39
scanner	e20o15
scari*	f-19
scarp*	d15j-19
scarpe	d15j-19
scato*	n-41
scatole	n-33
scatt*	f20
scelt*	n26
scelto	n26
scend*	c20
schad*	f48h47k28l20o-22
schade	f38k37l25o-21
schade door	f18
schaden	f30
schadensersatz	g24
schaf*	g16
schal*	e32
schalten	e20
schalter	i15
schan*	n32
schande	n22
schat*	d17g19
schau*	e17g17i16
schauen	e19
schaut	g19i18
sched*	f-16g22i33
schedule	i41
scheduling	g18
schei*	a16d21g59
schel*	i18
schem*	i17
scheme	i17
schen*	b17g15i39
schenken	b17g15i39
schenken wir	b18
schic*	b-15i-19
schicken	c15n-15
schicken sie	c17j29
schie*	h33
schik*	g35
schil*	h25l-15n-29
schla*	n26
schle*	g15
schlecht	g16h20
schli*	a40b-15
schliessen	a18
schliessen sie	a26
schliesst	c21
schliessung	a19
schlu*	b22e18n17
schluss	n30
schlussrechnung	b35
schne*	g26n-21
schnell	c16n-37
schol*	i16
schon wieder	h16
schon*	n-16o-16
schoo*	b17d-17e-36f-38g-34h-31j68k-19l24n-30o22
school	e-27f-45h-18j29l23o28
school is	b18
schra*	k-16o-21
schrappen	i18
schrauben	o-26
schre*	c-21d18g45i-18k43l26m27n22
schreibe	m23n31
schreiben	d23g37k17l26
schreibt	g17k29
schri*	c40d28e-21f25k-22
schrijf	c20d16
schritte	k-18
schro*	f-15
schul*	a16b15d18f-22g51n-24
schuld	g23
schulden	b17d33
schule	a18
schuler	e17h15
schut*	g15
schwa*	g50j16
schwarz	g17
schwe*	f34g47j39n46
schweigen	g41n28
schweiz	f19
schwer	n26
schwester	j50
schwi*	h65
scont*	d-20i43
sconto	i17
scontrino	b-20d-17i24
scoop*	h42
scoops	h42
score	m42
scors*	i25j17n24
scorso	i25j17n24
scrap	a15c33
scrap*	c17d16
scrapped	c17d16
screa*	n35
scream	n35
scree*	g20h-31i-16
screen	h-19
screenshot	g37j25
screw	n-62
scrip*	m23
script	m23
scrit*	e17f16g21h-29k-17n-24
scritta	h-19
scritto	e21m16
scriv*	d-16e-17k17l16m43
scrivere	g21
scrivi	m28
scrivo	j16
scuol*	g-19k-26
scuola	g-16k-24
scusa	n26
scusa*	c18
scusate	c18
scuse	n44
scusi	l16
se cierra	e17
se eu	g31
se faz	c16
se hace	c17e18
se han	n28
se limpia	n-17
se llama	j18
se ne	c20f15n22
se non	g24
se puede	a-25b-40c-42d-45e-22f-39g-40h20j-56k-18l-15n-22
se questo	n17
se suspende	c22
se va	c-17
sea	f19i36
seanc*	h28
seance	h28
searc*	c-15g15j16
search	c-15g15
seat	j21
seat on	c16
seats	b31
sec	l16
seca	d15
sechs	b27
secon*	b19f37g21h-15i-23m-30
second	g-15i38
second hand	f18
second one	c15
second time	g18h16
seconda	j15
seconde	b16
secondo	f32g50i-31j-15
secondo le	f18i-15
secondo voi	g53
seconds	o-15
secre*	e87f-16g33j42m23
secret	e40j24
secretaria	k15
secur*	e59j48m42
securite	j16m23
security	e53j30m18
sede	k20
sedia	h16
seein*	b27d18
seeing	b27d18
seem	h-15
seem to	h-15
seems	b19n32
seen	e43g17n32
segna	b17
segna*	k45
segnalazione	k16
segre*	e21g15
segue	f-20
segue em	f-18
segui*	m43n35
seguir	m17n22
seguire	m26
segun	b38f59o-15
segun la	f15
segun*	c22d-18l-18m-16
segunda	c27d-18j-28l-15n19
segundo	e15j35
segur*	b22e45h57j41k35l17m22
seguridad	e36j26m19
seguro	b34f17g23h53j21
seguro que	l15
sehen	g-16j17k21n-23
sehr	n-27o-20
sei	b38i41m32n30
sei anni	i15
sei que	i38
seid	f17n20
sein	i28n25
sein dass	b26
seine	g15j22
seine*	j22
seis	i35n42
seis anos	i17
seit	b36d34e38h140i48n119o-22
seit der	d19h41
seit gestern	e22h16
seit heute	o-19
seit montag	i18
seite	f-18g-18j-19n-18
seja	e17i15
selbe*	a15
selber	a17
selbs*	a-22c-25e-24j-23n-22
selbst	a-22c-25e-24j-23n-22
sell	b-24c-18d-15e-24h-51i-24j-26k-36n-32
selle*	d-17j69
seller	d-16j71
sello	c-15
selon	f42g35
selon vous	g47
sem	c53f25g31h-17i61j-15m56n25
sem a	e15
sem o	i19
semai*	a-53d23e-32i36
semaine	a-52e-31i35
semaines	d17h16
seman*	g-15i53k23m-22n32
semana	i18k23m-19n33
sembl*	b40d20
sembr*	k15n15
sembra	k15n17
semes*	d22
semin*	c51e-22f-36l-16
seminaire	c22
seminar	f-39
seminario	c19
sempl*	n50
sempr*	a36m31
sempre	a36m31
sempre il	a16
sen	g15l16o18
senal	d19
send	a-34b-42f-44g-39h-24i-42j77l-27m45
send a	n25
send it	m17
send me	e19j56l-17
send the	f-19g-23j-19m-24
sende*	j43
senden	j42
senden sie	f15j29
sendi*	c25
sending	c25
senha	e86
senha do	e18
senha*	e-17
senhas	e-17
senho*	g16j27n36
senhora	j18
senhores	n26
senio*	i32l71
senior	i32l71
senor	j80
senor*	f-17j23
senora	j26
sens	h16n36
sense	f19h39
senso	n17
sent	c-18d56i15j63o17
sent back	b19i17
sent it	i17
sent me	j35
sent the	n17
sent to	e36
senta*	h17
sente*	g53n25
sentencia	g58
senti*	a16l35n24o-15
sentido	a16
sentimos	o-15
sento	h15n23
senza	b29f49g114i86m31n68o15
senza il	b18
separ*	g58h-18j-16
ser	a22b20h23i27j-18n83
sera	k117m-18n17
sera chez	o-31
serai*	d41h16i90n18
serait	d41h16i88
serait il	d19h18
seria	d34g56h15i56n48
seria*	n16
serie	j-17
serie*	n77
serieusement	n19
serio	f19
serio*	n42
seriously	n34
seront	o18
sert	a25b-16
serve	b-55c-15d-31f-42g-59h-17k-36l-20n-62o-16
serve pra	f17
serve una	f-21g-17k-15
serve*	a42e61f26g-16k21n15o15
served	a23
server	d16e61n26
servers	a20f22
servi*	b82c107e29f70h-30i-21j-29k41l22m-16n65o-34
service	b-19d-26e-20f23i-15j-17n46o-25
service juridique	f17
servicio	b15c67d18n30
servicio de	c26
servico	c21
servico de	c20
servizio	a18e19f18n15
servo*	c-16n-36
servono	c-16n-33
ses	e45j53m25
sesio*	a-20e26h35
sesion	a-20e20h36
sessi*	e95
session	e34
sessions	e28
sest	b37c25h19j32n15
set	a-29b-32c-33d-22f-34g-38h-68i-61j-39l-16m-17n-37o-18
set that	e16
set the	j-24
sette	n27
setti*	b-17c22g-19h-32j-15m-19n15o21
settimana	i23o16
settimane	n33
setting	h-26
settl*	d-35g34h-21k39
settle	k28
settled	d-37
settlement	g42
setze	g27
setze ich	g28
setze*	e18g19
setzen	e18g19
setzen sie	e21i20
seu	l70o41
seu superior	l20
seule*	a-17b-48c-22d-31e-28f-39g-42h-17i-43j-46k-18l-18n-30
seulement	a-16b-47c-20d-30e-26f-37g-40h-15i-22j-44k-17l-17n-32
seven*	n30
sever*	g17
sexta	h-17
shame	n15
shamp*	h43
shampoo	h43
share	j62n-19
share the	j31
share*	e32f16
shared	e33f17
shed	g15
sheet	b-19c-18f-37g-19h-17i-23j-18m-16n-35
shelf	b17e-16h-19j-16l-19n-15
shes	i21j55n15
ship	c46i70
shipm*	c21
shipped	i17
ships	c18
shop	b-25c-47d-78f-58g-21h-54i-36j-17k-32m-27n-46
shopp*	d-35
shoppers	d-33
shops	d-16
short	i37
shoul*	b45c15e53
should not	c34
shouldnt	b34c15e53
shouldnt have	n17
show	a-29b-52d-41e-49f-29g-57h-50k-31l-41
show a	h18
show fee	i22
show it	h-15
show me	j36
show the	l-17
showi*	b65
showing	b65
showing up	b18
shown	d22
shown up	d31
showr*	j-24n-17
showroom	j-18n-17
shows	a-26b-16c-15d-25f-36g-22i-38j-37k-19m-34n-54o-21
shows up	b39
shrug*	n66
shut	a18e19i33
si applica	f19
si chiama	d-16j37
si chiude	a-20
si fa	c17
si legge	f-25n-15
si no	c17g29l19
si paga	j-16o-15
si possono	h27j-20k-16
si puo	b-28c-23d-19e-21i34j-32l-16n-42
si vede	n-15
siamo	a24b58c35f76i30k32n66
siamo a	a16b16n33
siamo in	g15
sich	a50b-36e23f-22g49m-31n16
sich an	g-15
sich auf	a42
sich das	i28
sich die	h27
sich nicht	e-29
sich zum	c19
siche*	d16h16i35l26m64
sicher	h20i40l29
sicht*	m21
sick	h-15j32
sicur*	b15e34m18
sicurezza	e34
side	d-26e-23f35g48h-16n20
side and	d-19f21
sido	j18n31
sie beim	h18
sie bekommen	o17
sie horen	k18
sie ihn	i24
sie meine	a17f17i16n-21
sie nicht	b17i38
siebe*	n18
sieben	n18
siege	g17
siege*	f17
siegel	f18
sieht	d16
sient*	c19n32
siento	c19n33
siete	b53d20f17n120
sign	b-40c-22d-24e41f33g55h-37j-40k-30l-48n-26
sign for	f15
sign in	e50g-20
sign the	g21
signa*	i43o-23
signature	c17e15i48j17o-16
signe	a17c22f75g73
signe*	a72f96g32j24n16
signed	a72f32i17j28n18
signed for	j17
signed up	a60
signer	f46g37
signi*	a-25b-20
significa	a-21b-17
signing	f21
signo*	j112
signor	j17
signora	j58
sigue	f16
sigue*	n27
siguen	n27
sigui*	m28
siguiente	m28
sil	g63i18
sil vous	i19
silen*	f34k22n70
silence	f18n42
silencio	k15n24
silenzio	f19n33
silla	e-19
sim	e107i15
simpl*	c-25g-17l-32m17n73
simple	d17f29k16n47
simplement	c-17
simply	m15n35
simul*	g-37k-31m37
sin	c46e21g102h31i135m61
sin factura	i16
sin que	e16g34j16
sinal	d48
since	b37d83e44h124i24k24l47n82
since i	h32
since march	d19
since the	c16e25h40
since when	b35
since you	d18
since your	f15
since*	n56
sinceramente	n51
sind wieder	d18
sinds	h42n45
singe*	h15
singl*	b17d-39n40
single	b19d-38n40
sinistro	n18
sinto	h19
sirve	e-15g-20h50k-19
siste*	a61e81f-16h-25j45m56
sistema	a62e50f-15g-26h-25i-28m48
sistema de	a17e-15n27
sister	g19i17j22
sit	b16
site	a33b-19g-31h-29j-15m-27n-39
site is	f-15
sites	b18e15
sitio	a16
sito	f-22n-16
sitti*	d19
sitting	d19
situa*	i21n48
situation	n30
sitze*	n24
sitzen	n24
sitzt	a-22n-15
sitzu*	c-18
sitzung	c-18
six	f-17g-25j-15k-24n46
size	a-17b-35d-26e-32f-55g-52i-37j-39k-16n-22
size of	f-15h25
sizes	d-18
sjabl*	f-24
sjabloon	f-24
ski	c18
skin	h32
skip	e-26h20i15
skip the	i16
skipp*	i26
sla	m35
sla de	m36
slaap*	h15
slech*	d38h29n38
slecht	h29
sleep	d18e16h42
sleep*	h41
sleeping	h41
sleutel	e25
slijt*	f18
slip	i15
slipp*	h40
slipped	h41
sloga*	d19n28
slogan	d19n28
slot	l27
slow	n26
sluit	m16
sluit de	m18
sluit*	a69
sluiten	a63
sluitingstijd	i15
small	a-15c-23d-15e-52f-19g-15h-29j-31
small*	h15
smaller	h17i15
smalt*	b16i18
smett*	h22
smile*	n16
sms	e153
sms de	e20
snel	n-16
snell*	n21
so com	k15
so etwas	f27l23
so kind	i27
so lange	i19
so nett	i18
so no	n-17
so nothing	c-28
so theres	d-21
so viel	n34
soap	h-18
sobra*	c16
sobre	e25f70g48h21l16m16
sobre o	b16e18
sobre*	f15h17n23
sobres	h18
soci	b-17
socia	j22
socia*	a17j39
social	a17
sociale	j25
socie*	b52f39g107k22
societa	b34f15g37k19
societe	b15f19g20
socio	e37g62j41n-18
socio*	a-19
socios	a-19
soeur	e17g18i15j18
sofa	o19
sofor*	c19e41l16m31o20
sofort	c19e41l16m32o19
softw*	a-38b-52d-17e-27f20g-43h-37i-47j-52l-27n-15
software	a-38b-52d-17e-27f20g-43h-37i-47j-52l-27n-15
soggi*	i-15
soggiorno	i-15
sohn	c18i15j39
soign*	h41
soir	c27h-19o23
soire*	h-22
soiree	h-22
sois	f15n23
soit	c-18d18
sola	h47
solan*	b15
solange	b15
solar*	c18
solares	c18
solch*	k15l27
solche	k15l27
sold	c27g15
solde	a36g36j27
solde de	g18
solde*	a18
soldi	d132
sole	g22
solic*	c30d26e41f15i71j105k40l45
solicitamos	i25j51l23
solicito	e24f27j34l16
solicito el	j32
solicito que	f15
solicitor	k19
solicitud	i17
solid*	g-17
soll	a98b51c41e54f-20g47h36i-18j-25l44n-16
soll das	a18
soll ich	b16g78h39
soll nicht	a34
solle*	b19c-15g18
sollen	g19
sollen wir	g22
sollt*	d17g30
sollte	d19
sollten	g37
sollten wir	g37
solo	a-43b-96c-78d-36e-139f-36g-50h-46i38j-67k-30l-42n-100o-17
solo il	d17e-17
solo la	e-24
solo per	a18
solo por	i35
solo queria	b-19
solo una	b-15
soluc*	n17
solut*	c19h18
solution	c19h18
solve*	n-17
solved	n-17
some cash	b32
some transactions	e24
someb*	b50c55e79g15k22l61n42
somebody	b50c55e79k22l61n42
somebody else	c38
somebody who	c16
somebody with	l15
someo*	b74e113g73h55i25j42l36n30
someone	b74e113g73h55i25j42l36n30
someone else	c15e17
someone has	b33
someone is	b15
someone who	i19
someone with	h41
somet*	c-18d-31h20j-25n41
something	c-16d-16j-24n42
something else	n15
somethings	h15
somma	d32
somma*	k17
somme	b59d70
somme*	a-17b-54c-23j17n18
sommer	h17
sommes	b-47f18n30
somos	g-21i77n-18
somos una	i33
soms	n40
son	b15e-29f-26h36i24j177l41
son compte	a15j20
son numero	j19
sonda	h39
sonde*	a-23f16i75
sondern	a-20l18
sonne	i-16
sonnt*	i50
sonntag	i32o-16
sonntags	i15
sono ancora	d18
sono passati	d21
sonri*	e-15
sons	j16
sonst	j19n19
sopor*	j18
soporte	j19
sopra	m22
sopra i	h-16
sorge	k-21n-18
sorge*	g16h18
sorgen	h19
sorpr*	j23
sorpresa	j23
sorry	j-17n35o-26
sort	f-15
sorte*	b22j23
sorten	b15
sorti*	d-17g-15j-15
sorting	b-18
sospe*	e34
sotto	e-20h18
sotto il	h20
sou	g19i16
souci	n15
souff*	h34j15
souha*	d27f35i21j26
souhaite	f33j31
souhaitons	d22
sourc*	f36
source	f36
souri*	i15n26
sous	b23d36f23g35h49n23
souve*	c-15
souvent	c-15
soy	h34j48n22
soyez	i64
sozin*	a-18c-22
spa	c17
spaar*	a20
spalt*	b-21
spalte	b-20
span	m29
span style	m29
spare	i-24j-15n31o-21
spare*	i39
sparen	i18
spari*	a25e26g18k18n27o16
sparire	a24
sparito	e22g18k18
spat	n18
spate*	c18i35
spater	i35
spatestens	c19
speak	l64
speak to	l22
speak with	l46
speaking	f17
speci*	i48l-23
special	i34
spedi*	f-21g-15k-15
spedito	f-17
speed*	g17
speel*	k-25
spegn*	a19
speis*	e-15
speisekarte	e-15
spend*	j29
spent	n16
spera*	g23
spero	d16
sperr*	e25m16
sperre	e31
sperrt	e-18
spesa	i18
spese	b44f15i22
spese di	b17d26f15i23
spieg*	d-16
spiel	g16m21
spinn*	h33
spite	b15i15n15
spite of	b15i15n15
spogl*	g27
sport	h34i17
sport*	e17j21
sportello	e17
sportschool	c16
spostare	e16
spot	g20h16
sprac*	m15
sprachmodell	m18
spray	h157
sprec*	l52
sprechen	l53
sprek*	l35
spreken	l35
spric*	h16
spricht	h16
sprin*	d-22n-22
spring	d-23n-17
squar*	d16
square	d16
sta	b20g31h15i18n42
sta ik	g17
staan	b44f-24j-29
staan er	j-16
staat	b52c-22e-29f75g17h-27i-19j57m16
staat dat	f31
staat een	b30
staat er	f24j34
staat op	a17
staat voor	g18
stack	k15
staff	n24
stage	c39d32
stagi*	e33g42l28
stagiair	e21
stagiaire	g31n16
stain	h17
stama*	k31
stamattina	k31
stammkunden	n16
stamp	c-21
stamp*	a-20b-53e-42f-39g-46h-29i-59j-51k-20m-31n-40
stampa	j-24
stampante	c17
stampare	f-16g-16k-15m-15
stanc*	n26
stand	a-22b-37c80e-15f-17g-16h-27j-28m-15o41
stand at	c17
stand auf	c16
stand in	n25
stand up	h18
stand*	g-16h-18k39l28n50o26
standard	f15g-15l17n20
standards	k27
standing	n16
stands	m-15
stann*	c-15
stanno	c-15
stano*	e33
stanotte	e33
stanz*	h-18
stanza	h-18
stap	k18
stark	h42
start	b-16f-20g-16h-17i40
start*	a29f-19g-16j-20k34n19
started	k24
starten	a17
starting	a18
state	m21n82
state of	n35
state*	b147d57f15o-27
statement	b150d58o-24
stati*	c-23e23f-15i-17n-16
station	e29
stato	b41e27g20o32
statt	b22d39o26
statu*	f37g27
statutory	f23
stavo*	b18i25l16
stavolta	b18i25l16
stay	c42i31n24
stay in	c19
stay with	c18
staye*	j18
stayed	j18
stayi*	j26
staying	j26
stays	f-19
stays as	c-23
steam	h25
steck*	j25n-21
stecker	a16n-16
steckt	b15h17j34
steed*	e33
steeds	e33
stehe*	b36c-21f-16
stehen	b36c-21f-16
steht	b15c-16f75h-32i-21o30
steht es	f16
steht in	f16
steig*	c21
steiger	k15
stekk*	a22
stekker	a22
stel	c-23d-25
stel ik	c-23d-25
stell*	b-16d-26e16f16i-20j-28
stelle	d-20h24j-16l-26
stelle ich	d-20l-24
stellen	f25k31
stellt	e17g15
stellungnahme	l21
stent	h75
steps	b-16n-17
steri*	h43
stess*	b49i32n15o16
stessa	b33n41
stesso	b16i33
steue*	g28j35
stiam*	f17
stiamo	f17
stich*	a26b18i19
stichting	a26b19
stick	e46n-16
stick*	b-18f-30g-24h-17j-29k-16m-20n-30
sticker	f-21j-22
stil	c17g19
still	a-35b31c18i56l30m-15n34o-17
still in	n18
still nothing	n22
still on	i-17
still*	e18h33
stille	h33
stimm*	b20n-23
stimmt	b18n-17
stimmt nicht	b15d18
stipe*	a19g21j25
stipendio	a19g21j21
stitc*	h35
sto	a20i16n39
stock	a-24b-32c-22d-16e-39g-32h-31i-36j-28k-20n-40
stock*	b19f16h18
stockage	b20
stoff*	g-16
stole	e20
stole my	e21
stole*	e83
stolen	e83
stond	b19e16j15n20
stood	n31
stop	a24c189h45m27
stop it	c35
stop my	c34g17
stop the	c16
stopg*	c43
stopgezet	c43
stopp*	a22c80h65n33
stopped	h44n34
stoppen	a22c18h19
stops	g19
stora*	c34
storage	c34
store	i21
store earlier	b16
store*	a16h-15j72
stored	a17j76
stored for	j34
stori*	n47
storn*	a-28d25f-16g-25n-24
stornieren	c-35
stornieren sie	c18
stornieren wir	c-21
stornierung	d34
storno	c28d-25
stornokosten	b19
stort	d27
story	n21
stp	m17
strad*	a18g18
strada	g18
straf*	i20k64
strai*	e-15n20
straight	e-15n20
straight away	e-15
strak*	k45n22
straks	k45n22
stran*	a15b15e70n22
strange	e28
strat*	g61
stree*	c21g20
strei*	g32k21n-19
streichen	a17i15
streit	f16g30
stren*	i29
stret*	i78
stretched	i18
stric*	i52
strij*	i45
strik*	g17i33
strike	g17i33
strin*	h17
strings	f15
strip*	h39
strips	h39
strom*	c64
stron*	h34
struc*	f19
stuck	g-16i31k-17n-20
stude*	f-35g-24i85n-21
student	c16i33
studi*	j33k20l20
studio	j16k20
stuff	a19h18
stuk	c-15
stukk*	g17
stukken	g17
stund*	b27i22l-21n24
stunden	b29h15l-18n19
stuur	c17e18g-17j68
style	m30
style display	m31
su consulta	j18
su empresa	b15l15n19
su ficha	j19
su nombre	j19
su plataforma	a15
su programa	b-15
su servicio	c16
sua	e18j40l36
suas	m18
sub	f17h17
subco*	f43j19k25l15
subcontractor	f18j19
subcontractors	l15
subir	g18
subit*	f30
subito	f30
subje*	f31
subject	f31
subject to	f19
suble*	f21
subsc*	b16c72
subscription	c47
subsi*	f19
subsidiary	f15
succe*	g29l26
succede	g19
suche*	k-19n-22
suchen	k-19n-22
suchen wir	k-15
sucht	k-19
sucur*	b17
sucursal	b17
suffi*	g27n-38
suffit	n-35
suger*	d-16
sugerem	g16
sugge*	g24
suggest	h-16
sugie*	h-17
sui	n-17
suis	d15e71f31g35i24m15n22
suis a	e16
suis je	f37g40
suit	n-22
suita*	h39
suitable	h39
suitable for	h39
suite	c26j30k20m16
suite*	n-16
suits	n-18
suiva*	c18m18
suivi	j18
suivr*	g16h17i31l16
suivre	g16h17l16
sujet	f18i-17j17
sul	b39d17g-22h-16i28j-16n-57
sul conto	b25d20e18
sul mio	b19g21
sulla	b24i-32o21
sulla sua	j15
sulle	f57h38
sulle*	d16f16
sullestratto	b15d17
sullo	b17h-16
sum	d18
suma	n-17
sumin*	c52
suministro	c52
sumiu	e21g15
summa*	m21
summe	b39d24
summe*	a-18f-16i-16k-23
summer	a-16f-15k-22
summo*	g25
summons	g25
sun	i-17
sunda*	a-16b-21d-34f-16j-21n-25
sundays	d-22
suo	a23g15l46
suoce*	j36n-15
suoi	j17
super	e27
super*	b38c-15d-29e29f-19h-33j-30l60m131
supera	b17
superior	l24m19
supervisor	m18
supervisora	k15
supon*	n17
suppl*	a34d20g17i79j-18k22
supplement	i38
supplementaires	b28
supplemento	i19
supplier	a37d20g26j-25
suppliers	b-15
suppo*	a-17b-23f-23h-37i-27j-31k-17m21n61
support	g-16j-15n33o-16
supporto	n31
suppose	d15g15
supposed	g26
supposed to	g26
suppr*	a72b15c40o-20
supprime	c16
supprimee	b19
supprimer	a48c16
supprimez	e19
supre*	f20
supresion	f21
supresion de	f21
supri*	a27c19
sur papier	b17
sur place	l16
sur quel	f16g16
surch*	b57i77
surcharge	b57i77
surcharge for	b19i18
sure	b22e18h17n35
surel*	i41
surely	i41
surely you	i20
surfa*	b21
surna*	j18
surname	j18
surpl*	c20
surplus	c20
surpr*	j26k15
surve*	n24
survey	n24
survi*	f30
survive	f32
sus condiciones	f21
sus datos	j-29
suscr*	c57
suscripcion	c54
suspe*	c70e81i35k-15m19
suspect	e23
suspend	i40
suspende	c24
suspension	c16
suspi*	e25
suspicious	e25
susti*	e15
suyo	c-15j30l15
svp	a45d41e31i39j18l18
swall*	h17
swap	e32i22
swap the	e33i24
swapp*	e31
swapped	e31
swim	e18i19
switc*	d-28e-15f-26g-28i-15j-19
switch	d-26f-24g-27l-20
switched to	a15
switz*	f21
switzerland	f21
sympa*	i38
sympt*	h53
syndi*	g22
syndic	g20
syste*	a74c-30e41g-32h-26i-36k-16m131
systeem	a39e22f16
system	a36e23g-17j21m63
system and	j15
system content	m31
system message	m17
t	a-66b-64c-98d-33e-92g-52h-78i-94j-17k-46l-88m-32n-61
t a	d39
t elle	a-17b-22c-31d-25e-33i-32j38k-23l-21n-35
t il	a-41b-48c-70d-46e-45g-48h-28i-46j-19k-28l-48m-24n-53
t on	d-15h-37j-30l-16
t t	d24
t u	d24
ta	a21h22l17m81
taart	i-16
tab	h15
tabel	b17
tabel*	h-25i-18n-24
table	a-16b-15d-20e-24f-26g-32h-34i-51j-35
table*	a-42b-58c-43d-63e39f-54g-60h-40i-71j-61k-44l-37m-41n-64
tableau	e-28
tablet	d-21e38i-26
tablets	e21
tabletten	h28
tabul*	d-19j15
tabuleiro	d-19
tacit*	f46
tage	d15i30
tagen	b15n18
tagli*	j-20k-17n-35
taglia	h-26n-32
tagliato	i18
taglich	h19
tags	j-25
taill*	d-22h-17j-15
taille	d-20
take	c31d-18e18g32h71i35j-36l25n29
take back	c17
take for	g17
take it	e16i26
take me	g18
take my	a15c16g31
take over	e18l40
take the	h33i29l-17
take this	c16
taken	b40e64h18i18j17
taken out	b18
takes	a-19h16
takes a	h17
takin*	c52h51
taking	c52h51
taking the	c38h35
tal	b16i34
talen*	n46
talk	l92m20n20
talk to	l76n21
talki*	f17k27
talking	f18k28
talking to	k17
talla	n-20
talla*	d-15
tallas	d-15
talle*	b15e-22
taller	b19e-19
taman*	f-20g-26h-15j-19n-32
tambe*	n-17
tambem	n-17
tambi*	i-16
tambien	i-16
tan	e39n19
tanak*	e18
tank	f19h-22
tant	d16k17m18n29
tant de	n25
tant que	d16
tanta	n28
tante	f19g17h20j19
tanto	n68
tao	b18
tapij*	c16
tapijt	c16
taqui*	e19
tarde	j-16l-18n17
tarde y	i18
tardi*	i39
tarea	b-15
targa	j39
tarie*	b30i35j18
tarief	b31i36j19
tarif	b53c-17i35
tarif ist	i17
tarif*	b71d-20i67m-16o-39
tarifa	b16d-17i37
tarifa no	i16
tariff	b29i30
tariffa	b23
tarje*	b52d43e59i15j55
tarjeta	b57d47e75i20j63
tasch*	e15
tasse	h-34
tasti*	c15
tauch*	b58h17
taucht	b38
tausc*	e20h-20
tauschen	e23i16
tauschen sie	e18i17
taux	b19
tavol*	j-26n-21
tavolo	c15j-26n-16
tax	g35j29
tax number	j17
taxa	b52i74
taxa de	b31i52
taxi	c26d56e41
te betalen	b22g33i37
te deram	m26
te komen	k17
te laat	i46n17
te late	f19i34
te laten	a21g33i26
te sluiten	a19
te veel	b23n16
te worden	f18
te zetten	n23
tea	f-23g-16h36n-18
teach	f-20g-19
teach*	a-23e-19
teacher	a-20
teachers	n17
team	a-54b-22c-41d-19e-18f-59g-38h-27i27k-59m-20o-16
team is	i17
team leader	l26
team of	j18
teaml*	l24
techn*	c31e33j42m-18n58o-29
technician	e15j25n25o-16
technicians	j18
technicien	c15
technische	c18i19
tecid*	f-16
tecido	f-16
tecla*	e-18
tecni*	g-19j24l23n45o-20
tecnico	b20i15j34l21n23o-18
tecnicos	n17
tee	h16
tegel*	c16
tegen	b21g112h17k20
tegen de	b23g44i16
tegen het	f16
tegen uw	k34
tegen*	c16j34
tegoe*	d22
teile*	f28j33
teilen	f28j34
teilen sie	f28j34
teiln*	h17i32
teilnehmer	i15
teken*	f23g31k-20
tekenen	g39k-16
tekeningen	e17f15
tekst	d-18m43
tel	j43m21
telec*	g38k26
telecamere	f20g47
telef*	b47e150f30g-29h-27i-27j153l89n85
telefon	e29f17l28n24
telefonate	f19
telefone	j28
telefonica	c16
telefono	e48j-20l23n27
telefono con	f15
telefono del	e16
telefoon	e43n19
telefoonnummer	j34
telem*	d16e36j41
telemovel	d16e36j38
telep*	b36e30j63l17n26
telephone	b36e30j40l17n26
teleu*	n24
telle*	n23
telli*	g19
telling	g19
tells	n18
tem	a-25c-21f-27g-56i-35n-74
tem a	j35
tem como	i18
tem de	c15d18l29
tem o	j17
tem uma	b17
tema	b-20c-16g-18i-19
temos	b19g-15h-19
temp	e17
tempe*	a-21g-19h15i-17j-18n-15
temperature	h28
tempi	i18
templ*	a-28b-37c-33e-17g-20h-20i-19j-22
template	a-27b-37c-31e-16g-18h-19i-19j-22
template for	a-19c-19
tempo	c28f20j-23
tempo*	j-21
temporada	j-19
temps	f-20
temps de	i16
ten	b37c-16e-17f-18h-19i24j-20m-17n-19o-16
ten days	d19i15
ten minutes	l27
tenan*	a37g22j65
tenancy	j18
tenant	a37g61j45
tenants	g-37
tende*	i16
tender	i16
tenei*	b-17f-17g-19h-18i-21n-57
teneis	b-17f-17g-19h-18i-21n-57
tener	n45
tener que	n16
tener*	g31i15
tenere	d16g33i16
tenes	o25
tengo	a58b17c-16e15f44g144h101i23k24n87
tengo el	h37
tengo que	g34
tenho	a18e15f23g17h19i-20n16
tenia	n17
tenia*	c-15
tenni*	c-17g-16k-32
tens	h37m20
tensi*	h27
tension	h19
tent	c16i-19
tenta*	e27
tente	e19
tente*	c18
tenut*	f17g19
tenuto	g19
terca	n24
terce*	f53j16n28
tercero	j18
teres*	e20j34
teresa	e20j34
term	i26
termi*	a57b-37d-42f55h-24i58j-58m-20n-37o-19
termijn	d17i33
termin	h15
termin ist	i17
terminal	b-20c-29d-36e24g-15i-19j-22
terminals	e15
terminate	c16g28
terminate the	c24
terminated	c21
termination	f30
termine	c-19i59
terminos	f70
termo*	f64h46
termometro	h30
termos	f71
terms	f99i24
terms and	g15
terms in	f-28
terms of	f27
terms say	i17
terra	j16
terra*	b-16e-15h-19i-22j-17n-36
terrain	f33g15
terrasse	g-18
terre*	g18
terri*	b-22d-16g-19h-27i-22j-16n-62
terrible	b-15h-19i-15n-51
terrible weather	n-22
terug	c19d144g-27h-16m-15n-29o-16
terug*	d234i26o15
terza	j18l16n27
terzo	h19
tes	m64
tes instructions	m22
tesse*	e58i19j20
tessera	e58i19j21
test	i18k28m53n17
testa	e16n16
testa*	g111j32
testament	g46j15
testamento	g40j15
teste	m19
teste*	n22
testi*	g74k17
testing	i16
testo	m43
testp*	i18
testphase	i18
tests	j17
tete	h16
tethe*	n19
tether	n19
teu	l35
teve	h16n25
text	c-28d-29f-16i-15m108
texte	f54m40
texto	j-22m86
than once	b17
that never	d23
that shows	e18
that wasnt	b42
that went	b33
thats	b36i24n38
thats a	b25
thats the	n19
the 12th	c15
the 15th	k16
the 17th	c19
the 1st	a19
the 2fa	e28
the 30th	a17i16
the account	a-23b-30j51
the address	n20o-15
the admin	e19
the age	i52
the agreement	f39
the alarm	c15e23
the amount	b24
the annual	b18
the answer	m-22
the api	e25
the app	b19c-30d-26f-25h-25i-30j-46
the approval	m40
the archive	f-17g-17
the atm	b106
the authenticator	e23
the authority	l16
the baby	h31
the bakery	g15
the balance	b15j48
the band	c-16
the bank	a-23c26e35g22i24j17
the best	g16
the big	l16
the bigger	a-21c-22
the bill	o16
the birthday	j18
the bit	e18
the blame	f17
the blood	h18j26
the blue	j-15k-15
the booking	c37
the bottom	b33e15
the box	d-21
the brakes	g17
the branch	l19
the broken	d35
the buffet	d18
the builder	g20
the building	c28e17g31
the buyer	g68j31
the cake	n-15
the calendar	i17
the call	j19
the card	b-18e-51
the carrier	g17
the cash	b16d20
the cause	h19
the certificate	i38
the chairs	c25d-17
the chat	j55
the check	i17
the claim	i17
the cleaners	g40
the cleaning	b17
the clock	e-19i15
the closure	a15
the coach	c17
the code	e40
the colour	j-16
the company	g32j42
the compensation	d-19
the concert	d17
the conference	c36e17
the confirmation	a-20
the consumer	k30
the contact	h15
the container	b15l22
the contract	g-38
the corner	l16
the council	g22
the counter	h15l15
the county	k21
the courier	f16
the course	c35d18i23
the court	k24
the crane	f24
the credit	d-33f15j34
the customer	c29j16m23
the cut	i15
the damage	k17
the damaged	b15
the dashboard	b-31d-24
the data	f20
the date	i51
the dates	c-16
the day	f15o-15
the deadline	i39
the deal	b18
the delivery	c21j18l16
the dent	d-17g18
the dental	h17
the deposit	i51
the depot	l30
the desk	d-18
the developer	m20
the difference	b-15d-21l-20n-18
the direct	i17
the doctor	h-40
the dog	h-15
the dress	i37
the drivers	e15
the drone	g33
the duplicate	b-16
the early	i41
the email	i18
the end	a16n17
the energy	a15
the exam	i15j16
the executive	l17
the export	e16f16
the extended	c18
the failed	d22
the fair	i23
the family	j16
the fare	d37
the farm	g22
the faulty	d43
the fee	b-17
the file	f17
the fine	f25i60
the fingerprint	e31
the firm	j19
the flat	c20g41j18
the flood	i37
the following	m43
the food	k15
the footer	d-17
the free	i21
the friday	f-15i16
the front	l24
the full	f19j21
the garage	e17
the garden	i-17
the gas	k16
the general	f16
the girl	j53
the goods	f21i41n18
the grid	a18
the group	i33
the guarantee	f16i15
the guard	j16
the guest	j32
the guests	h16
the gym	g17
the head	e32l74m17
the hearing	k15
the heat	h16
the helpdesk	l16
the holidays	i15
the house	g45j17
the human	m25
the id	j43
the import	a-18
the incorrect	c22
the indemnity	f16
the instructions	h-19m-22
the insurance	c38i16
the insurer	g16
the interest	b17
the internet	c16
the invoice	b-17j-16
the item	d22
the job	c38
the key	c-16
the kitchen	c17h16
the labels	h-15
the labour	k17
the lady	b-19d-18j42
the lake	c-20e17
the lamp	n-19
the laser	h60
the latest	c20
the law	f65g96
the lawyers	g18
the leak	e16
the lease	c23f28
the leased	c20
the left	e-15
the legal	f-17g-55k-19
the lens	h17
the lesson	e19
the letter	e17g43
the liability	f27
the library	i17
the licence	f43
the lid	d-24e-18m-18n-33
the lift	i15
the lights	a18
the limit	i20
the limitation	f39
the line	e16l17
the list	i-21o-22
the loan	j15
the log	e19
the login	e16j32
the loyalty	c17
the machine	b35i15m18
the man	j22
the march	b-25
the master	e30
the matter	k43l18
the mattress	d19
the medical	b17f18
the members	j20
the merger	f33
the middle	f17
the milk	c32
the minimum	i40
the missed	i21
the missing	d-20
the mobile	j22
the model	m21
the money	b-24d24
the monthly	c39
the motor	f39
the neighbours	f16j65
the night	b28n-17
the no	i24
the noise	c-16
the non	i31
the normal	i-24
the numbers	e40
the nurse	h60
the offer	f15
the office	h15
the old	b16e46i22j-18
the order	c84
the original	d16i29
the oven	b15
the overdraft	b16i17
the owner	j26l19
the pallets	d49f17
the papers	i34
the parcel	l-29
the parking	c15d18
the part	d17m19
the password	j51
the payment	d51i36
the payments	i18
the penalty	b28i36
the people	h16m21
the person	f-20j-15
the personal	j26
the phone	c17e19l16n22
the picture	g16
the pin	e-37j29
the planner	g-17
the plate	j38
the point	n53
the police	g31k31
the postage	c-17
the poster	j-15
the pre	h15
the price	b40f24i-35
the privacy	f-33g-17
the pro	i18
the product	c16
the public	i19k15
the purchase	c17d15f17
the quality	n27
the question	n16
the queue	c-19i17
the quote	c16
the rain	n32
the rate	i19
the receipt	d-30
the recovery	e62
the refund	d95
the registration	i20
the reimbursement	d15
the remaining	d20g20
the reminder	i38
the remote	e25
the renewal	c18
the rental	i31
the reply	m27
the report	b-26d-15
the reset	e-52
the rest	o22
the returned	d28
the review	m21
the reviewer	m33
the right	e-21f-51g-22n45o16
the roof	k17
the room	i33l24
the rota	c-19
the rule	i20
the rules	i42
the safe	e21g21
the sale	i18
the same	a-26b29c-16g-29h-15j-15m-15n66
the sample	f-24
the sauna	h36
the scheme	i18
the school	l24
the scooter	j16
the screw	n-21
the second	c22n-19
the security	e29j31
the seller	d-16j34
the settlement	g44
the shelf	b26l-15
the shift	g15
the shop	e23
the sign	e-18
the signed	f-16
the sim	e32
the single	d-17
the size	c17
the small	e-22
the sofa	c17
the software	c17
the source	f17
the spare	i-15
the spot	h17
the staff	g18
the stand	c16
the standard	n29
the state	n48
the steam	h26
the storage	c15
the student	i38
the sum	d16
the supplier	a16
the surcharge	b39i19
the swimming	c16
the switch	d-18
the system	m-29
the table	c-16
the tablet	i-16
the tablets	h37
the tank	f17
the tax	i18
the taxi	c16
the teacher	a-19
the technician	n19
the tenant	j17
the tender	i16
the tent	c20
the terminal	e21
the termination	f15
the test	i16
the text	e15m48
the third	k18n37
the three	e17
the ticket	o-20
the till	c-17d-35g-18i-15j20l-21
the top	l20
the total	b16
the tour	j31
the town	e18
the tracking	b16
the tractor	c24
the trade	c35d17
the trailer	j-15
the trainee	g16j17l15
the translation	c15
the trial	b37c17i35
the trip	c-19d15
the unused	d76
the upgrade	c20
the user	e21
the usual	i35
the vat	b15
the venue	f-17
the vet	h20
the voucher	i30
the wall	c-17
the warranty	f40i33
the water	b23c38
the way	n38
the wedding	e17
the weekend	c16e52i32
the weekly	c28
the whole	b30c19f17n35
the withdrawal	f17
the word	e-18f-15g-16m17
the works	g18
the workspace	a21e27
the wrong	c92e38n-16
the yard	i15
the year	c15n18
the yearly	c23
the yoga	h18
theat*	g-19k-22
theater	n23
their own	j-59n-16
thems*	c-15
themselves	c-15
thera*	h25j21
there*	a45d-25e28i-19k23l-17
therell	k15
therell be	k15
theres	a43d-27e28i-19l-17
theres a	b30
theres an	e18
theres no	a30b-25i-24
theres nothing	d-21
thermometer	h20
they take	h15
they took	e21
theyl*	k16
theyll	k16
theyr*	b-21g16
theyre	b-21g16
thick*	h35
thief	g31
thin	g17
think	b33e96g35h15l16n50
think i	e17
think my	h19
think someone	e23
thinn*	h57
thinners	h34
third	f31i28k15n60
third party	f19
third time	i18l16n-21
thirt*	f18
thirty	f-19
this bill	b40
this card	n-23
this conversation	m15
this email	c17
this invoice	b37
this line	m42
this mail	m28
this message	m24
this month	c25i58j15n-15
this morning	b-45c40n-35
this stage	c16
this ticket	m35
this week	n-20o16
this year	f-18
thoug*	b72c52h19i123n44
though	b61c33h19i129n16
though i	i15
though it	i21
though its	i30
though the	i24
thought	n26
threa*	k17
three	c-21f-18g19i93j-24l18m-17o-44
three months	i34
three weeks	d16
throu*	a-20b-20d-27g-16j-15l19m16n-31
through	a-20b-20d-27g-16j-15l18m16n-31
through at	i19
through the	d-15h15
through to	l23
throw	g22
throw*	c19e16
thrown	e17
ti	m103
ti hanno	m26
ticke*	a-19b28d85e-29f-18g-31h-21i69l23m64n64o-24
ticket	b39d40e-20g-19i71l48m66n51o-34
ticket de	b18
ticket to	l17
tickets	d40
tiemp*	c18
tiempo	c19
tiempo de	c23
tien	e-19h-26m-15n-18o20
tien uur	b16
tiend*	d-26i-24j-37n-29
tienda	d-25i-22j-36n-26
tiene	a-20b-32c-24d-32f29g-25i-16j99m-17n-80
tiene la	j15
tiene un	f19
tiene usted	l16
tiene*	b-18c-16g-20h-18k-17l15
tienen	b-18c-16g-20h-18k-17l15
tienen de	j18n29
tient	g15
tijd	n24
tijde*	f21h17
tijdens	f21h17
tijdens de	f23h19
tiles	n-18
till	c-24d-76f-17g-28h-34i-25l-23n-21
timbr*	f16
timer	i-15
times	b110d-21e66f-21g29n26
times the	b18
tiny	i58
tio	j34
tipo	n-17
tipp	g15h-19
tips	g16
tira	c15
tirar*	b41
tire	c16
tirem	a18e21
tisan*	h34
tisch	i28l27
titel	g-16
titol*	c-15h-21
titolare	j15
titre	i38
titul*	i18
to accept	i28
to another	c-71n-38
to call	g33j16
to cancel	c-33d28
to change	e22f16
to charge	b-20
to clear	n22
to discuss	l15
to dispute	b19
to drop	c16
to end	c26
to escalate	l-51
to explain	n41
to extend	e17
to find	d17
to give	c15d41g42h18
to go	c30
to hand	a16e19
to hear	l15
to hire	g29
to hold	c16
to leave	a17
to log	a18
to open	a-29
to order	c-27i-18n-41
to part	g34
to pay	b74g39k20o15
to print	d-15
to prove	g16
to put	f-19g33l-15
to raise	f19
to read	m26
to record	f22
to refund	d15
to register	g19
to return	d18
to reverse	f19
to revert	c22
to ring	l16
to run	d16
to say	l-29
to sell	g28
to send	k18m21n35
to sign	g16i20
to somebody	b18c36
to someone	c16
to speak	l36
to stay	n31
to stop	c20
to swap	i19
to take	f21g15h38l16
to talk	l42
to treat	h17
to use	g-20j-19n-18
to wait	g20
to whom	l16
to withdraw	b30c33
to work	g28
to write	m16
tocca	f17k16
toch	b55c29f-21i111n68
toch niet	c18n18
tocht*	d29f21h20j45
tochter	d29h20j45
toda	b15e17n65
toda la	e19n33
todas	e48i35n23
todas as	n20
todas las	e23
todav*	c17d15
todavia	c17d15
toddl*	h46
toddler	h48
todo	a-23d-36f-21g-23i-37j-22k-18l-25m22n15
todo el	e19o18
todos	a21b17
todos os	a27
toe	h37i36
toe aan	e-16
toega*	e66m26
toegang	e51m29
toegang tot	e17
toege*	i18
toen	n18
toesl*	b23i33
toeslag	b23i33
toest*	f45i31
toestel	i16
toga	g-29k40n-16
toget*	c15
together	c15
togli*	a19c43e45i50
togliere	e38
togliete	c19i23
token	e111
told	b17e-21k19m53n36
told me	b21e-18n-16
toler*	h16i21
tolgo	a16
toll	n22
tolto	d17
tom	e38
tomar	h69
tomas	j19
tomat*	b-16e-28
tomates	d18
tombe	c23f21
tombe*	b17e20m19n18
tomber	b17
tome	h18
tomei	h24
tomo	h54
tomor*	c34i15n17o31
tomorrow	c30i15n17o24
tomorrow and	i17
ton	f-16m130n27
tone	n20
toner	d27j-16
toner*	i16
tonig*	o15
tonight and	j16
tonnes	b17n17
tono	n33
too high	b35
too late	c25
took	b58d20e43j24
took everything	e18
took my	j15
took the	b16
tool	a-22b-19c-16d-24e-19f-43g-27h-22i-67j-29l-40m-18n-29
top	b-18c-16d-33e-21f-18g-25i-23j-25l42n-21
torn	g17h21
torna	b16d58
torna indietro	d19
torna*	a17b20d78n21
tornano	d36
tornare	a18d34
torne*	b-15n-16
torneo	n-15
torni*	d-20n-25
tornillo	d-15n-19
tort	g22
tot	e58f17i35k28m-33o-28
tot de	e16i16j15
total	b119
total*	b24n33
totale	b21n28
touch*	b22k-15
touche	b24
toujo*	d54i19n41
toujours	d53i19n41
toujours rien	d28
tour	j23
tourn*	k-17n41
tourne	n17
tournee	c18
tous	f-30g-23i-25m15n-33o22
tous les	i-20m17
touss*	h62
tout	a73b-35d-15e40f24g27j-20l-21m15n17o-17
tout ce	a21b16f19i18m23
tout de	i15
tout est	n-15
tout le	f16
tout va	n-18
toute*	e20i-15m20n18
toutes	e20i-21m20n18
toutes les	c15e23k15m20
towel	c18
town	e15i-17
toy	h-20
tpv	c-15j-16
tra	e20
tra le	d17
traba*	c29g65i-25j61n64
trabajador	g29h18
trabajo	c40j33n27
trabalho	g-18
trace	a21
track*	f20j-16
tracker	g17
tracking number	b16j-17
tract*	c37
tractor	c22
trade	c31d16
trade fair	c16d18
tradu*	b-15d-21f-15g-32h-23i-20j-22k-15n-20
trae	e-21f-30g-23j-29
traffic	i15
trage	h27j-21
trage ich	j-20
trage*	h38
tragen	h38
trail*	j-21
trailer	j-18
train*	e-23f-16g16j54l32n-23
trainee	g16j17l15
trainer	e-17j24
training	h17m19
trait*	d15f46h21n37
traitement	h27
traiteur	c18d19
traje	i38
trami*	i27
tramp*	f35g15
tranq*	k-19o25
tranquille	j16
trans*	a-55b37c124d-18f46h-89i-54j-16l24m-25n-66
transaction	b182c114g34
transaction i	c19
transaction on	b17
transaction showing	b28
transaction to	c19
transactions	b16e54
transactions on	e20
transfer	a-53b-97c-18d-18e-44f-39g-22h-30j-40k-22n-69
transfer from	c-15
transfer i	c31
transfer my	l15
transfer the	g19
transferable	i30
transferencia	c44d49
transferencia que	c19
transferez	a20f15
transferred	d-16
transfers	c-15
transfert	f18
transito	a-16
transmettre	l18
transport	f21
transportadora	h-16
transportes	c15
transporteur	f17
tras	h41
trasf*	f17
trasferite	f18
trasp*	i15
trasporto	i18
trata*	f52h55l24m18n29
tratamiento	d17f24h45
tratamiento de	h17
tratar	f15l24
trato	c21h17n58
tratt*	d20f60n32
trattamento	f46i18
trattamento dei	f18
trattate	n19
trava*	k15n15
trave*	n17
tre	b51e22f28h29n52
tre giorni	g15
tre mesi	f19
treat	c33h53m44
treat*	h37n49
treated	h40j16n35
trek	a23c42e41
trek de	a24c35e17
trenn*	a16c19g17
treno	e20
trenta	f17
trenta giorni	f24
trepp*	f17
tres	a-19b26f-29g-48j-38n32
tres dias	h38
tres meses	b20
tres veces	d18
treso*	e36
trial	b27i19n-17
tribu*	g-16k-35
tribunal	k-22
tribunale	k-25
trick	e-31
tried	n-36
tried to	b15
triko*	f18
trime*	c21
trimestre	c21
trink*	g31h16
trip	d15
troca	d19i16
troca*	i18
trocado	c15
trois	b29c19e-22g-21i49j-19k-24n46
trois a	b16
trois fois	i15
trois jours	h18i18
trois semaines	d15
tromp*	e-17g19
trompe	g19
trop	c39n19
tropf*	h34n-15
tropfen	h36
tropp*	b36c19
troppo	b36c19
troqu*	e53
troquei	e19
troquei de	e19
trotz	i45
trotz*	b26f16g33h53i78
trotzdem	b26f16g33h53i78
troub*	g44h35
trouble	g45h35
troup*	i15
troupe	i15n-15
trouv*	a17f-18g-22h-15i-19j-18k16n-24
trouve	a21k24
trouw*	c15k15
trouwens	c15k15
trova*	c16e-28n-24
trovato	c18e-27n-17
trovato un	c18
trovo	a16e25
truc	d18g24h38
truck	c16
true	m32
trust	n28
trust*	m29n22
trusted	m30
try	i-18
try the	i-16
tryin*	e31
trying	e31
trying to	e32
tu	l34m306
tu es	m15
tu peux	m19
tube	h17
tudo	a29b-16d-19m24
tue	m31
tuesd*	b-18d-22i-15m-22o-22
tuesday	b-18d-22m-21o-23
tuiti*	d17
tuition	d17
tun	a21e34g19h20i52
tuo	m24
tur	e-15
turbi*	l20
turn	c29d26e31m-24n16
turn off	a17
turn to	d15
turn up	n16
turne*	e38i19
turned	e38i19
turned up	e21
turni*	b18n26
turning	b18n27
turno	c-16
turno*	i-21
turnos	i-19
turns	c16
tus	m79
tusse*	m29
tussen	m18
tut	c21h16n27
tut uns	c19
tutel*	f17g34k24
tutor*	h17
tutte	a22e15
tutte le	e16
tutti	e31
tutto	b-45d-45e-56f20g17h-18i-30l16m18o19
tutto a	d-30
tutto bene	a-22e-23n-18
tutto quello	f18
twee	a18c23g-31i48k-23
twee dagen	i29
twee keer	c18
twee weken	f16i16
tweed*	l-26n-15
tweede	l-26
twelv*	e-26k18n-27
twelve	e-26k18n-27
twent*	d29n15
twenty	d29n15
twice	b92c25l40n22
twice for	b17
two accounts	a21
two days	i18o-16
two invoices	b-35
two lines	f-15g-15
two months	n15
two nights	d22
two year	f25g16
two years	c19g17
type	a-19b-16c-16d-20f-24g-21i-17j-30k-16m-16n-33
typed	e52j-15
typed in	e27
typo	d-21
u aan	d-16
u bent	n15
u blijft	b17
u c	d24
u deze	h18
u een	n-19
u heeft	d18
u hem	h18
u hoeft	n-24
u krijgt	o18
u mij	g17
u n	d31
u niet	i18
u r	m19
uber	b40e-19f80g-20h-15i41j52l63
uber den	b18c20f16
uber die	i62
uber ihnen	l51
uberg*	i18
uberh*	f79n27
uberhaupt	f79n27
uberm*	j41
ubern*	f23m20
ubernimmt	f23
ubers*	d-16f-21i29m26n-16
uberspringen	i17
ubert*	f21
ubertragen	f21
uberw*	b59d64e17j30
uberweisen	b15d18
uberweisen wir	b15
uberweisung	d16
uberwiesen	b39d21
uberz*	d22
uffic*	b18e18
ufficio	b20e20
ugual*	i30
uhr	m-17
uit	a51c116e74m41n28
uit de	b25c15e60
uit mijn	n20
uitbe*	e19
uiter*	n15
uitge*	e15
uitleggen	k15n16
uitsl*	m22
uitst*	i21
uitstel	i23
uitze*	k15
uitzo*	i20
ulter*	f19k22
ultim*	b41e-18f-21j29k29
ultima	b20f-19
ultimo	b18k31
ultimos	j21
ultra*	h26l15
um cliente	g15
um pouco	n-16
uma semana	i-15
uma vez	a17h18n18
umano	m26
umbuc*	i22
umbuchung	i19
umfra*	f-15n-16
umfrage	f-15n-16
umgeh*	g42i18m25n25
umgehen	g39i18
umsch*	e16
umste*	e16
umstellen	e16
umtau*	f17i55
umtausch	f17i36
umzug	c18
un abono	d45
un altro	b33c16h-16
un anno	g17
un assistente	m19
un autre	c16
un avoir	d-24
un buono	d20
un client	f17g39
un cliente	a-21i15j-34
un codice	e19
un compte	a27
un contrato	f-20
un dia	i58
un empleado	g21
un enfant	b16f36h39n16
un faux	e33k-39
un huesped	j-15
un juez	g15k16
un mail	g18
un mese	h18n43
un mois	i19n22
un operatore	m22
un ordine	b17
un ospite	f18
un patient	h55
un peu	i31l-31n-22
un po	n-18
un poco	n-18
un proces	k30
un responsabile	l16
un salarie	g23
un second	i17
un seul	i17
un trabajador	g29h18
una clienta	h20j16
una copia	b-21
una cosa	a21n21
una demanda	g25k20
una mano	i16
una risposta	n28
una semana	i18n22
una sola	i15
una vez	a18i21
una volta	a22i21n15
unacc*	n-20
unalt*	b34f19
unaltra	b34f19
unas	b24
unaut*	b18e23f20i19j18
unauthorized	b16e21
unbed*	m19
unbedenklich	m19
unbek*	b29
unbel*	n-40
unbelievable	n-40
unblo*	e83
unblocked	e60
uncle	g39j18
und geht	j18
und kommen	o-15
und zwar	l18n17o15
under	a35f95g-22h21k21m-22
under my	a18g-17
under the	f18g-15
under*	m23n44
understand	f16i15n15
understand the	i15
understood	m21
undic*	f15g17
undici	f15g17
undo	a19
undon*	d17
undone	d17
une	a-20b70c-51d-56e-34f-34g40h133j-58k38l-43m-28n39o-43
une action	k32
une fois	i20n38
une petite	i18j15
une question	g-17
une semaine	i18
une voiture	f-18
unfah*	n22
unfal*	g33
unifo*	n17
uniformes	n15
uniqu*	b-15
unique	i15
unit	c34f27h35
units	b15
unkno*	b22
unknown	b22
unles*	k15
unless	k15
unloc*	e66
unlock	e49
unope*	b30d25
unopened	b30d25
unora	n21
unos	n16
unpai*	k32
unpaid	k32
unplu*	a17
unplug	a18
unres*	m24
unrestricted	m24
uns leid	c19
uns seit	i18n21
uns wurde	e18g18j15
unser konto	a41d17e18
unser kunde	g17j17
unser verein	a19
unser*	a84b-16c-45e49f-17h-36j48l-40m-24n-59o16
unsere gaste	c-36
unsere kunden	a-19c-30d-20i-19
unsere versicherung	c18
unserem	a31e18k15
unserer	b-15c-28d19h-19l-24m-17n-33
unseres	a60e19j33
unsur*	f15
unsure	f15
unter	f48h30i32j30n19
unter dem	f16
unter der	i18
unter*	f60g46h-18i19k15
unterschied	a-20
unterschied zwischen	a-20
unterschreiben	f20g20
unterschrift	f44i36
unterwegs	e15
until	d-24g25h-15i62m-24
until the	g16i24
unuse*	d94
unused	d94
unusu*	b19
updat*	j-32m23n15
update	j-28
upgra*	c19i-15o-15
upgrade	c19i-15o-15
uploa*	f-29g-16
upload	f-28g-15
upload it	f-21
upsid*	d-18
upside	d-18
upside down	d-18
upsta*	j15m19
upstairs	j15m19
ur	a19f44h22j36
urgen*	b-29c-20d-21e-17f-16g-23h-15j-17k-23n-26
urgencia	i30
urgent	i-19k-16
urlau*	e15g33h15
urlaub	e16g35h16
usa	j48n-21
usado	n-16
usage	c17
usand*	h17
usando	h17
usar	h130i56
usar a	h25
usar la	h32
usar o	i21
usare	h36
usato	h16
usb	e48
usb stick	e28
use	a-31b-66c-33d-20f16g-42h24j-35k-35l-36m-33n-67
use my	a-15b-17
use of	d19f15g19
use the	e24h132i25j-18
use your	g-22n-17
used	b39c23e67j63m18n18
used my	e16
used the	b23c26h17
used to	e29j22m29n20
usele*	n-17
useless	n-17
user	a102e145j71
users	b-18i20n-16
uses	j47
using	e16h98
using the	h66
using your	h17
uso	e-19f93g22h57
uso la	h19
usted	g65l85m-15o-24
usted el	c17
usted no	l26
usted*	a38b29d58f54g35j55k16l18n107
ustedes	a38b29d58f54g35j55k16l18n107
usual	i31m15
usual*	i33
usually	i33
usuar*	a53e51j28
usuario	a44e20j35
usuario de	j16
usuario y	j17
usuarios	e22
utent*	b29e26h17
utenti	b32e22i15
utili*	d23e16h-25i26o-16
utilise	d16j15
uur	m-34o-21
uv	h39
uw bedrijf	f18
uw naam	b18
uw systeem	a27f19
va	a24b-68e-56f-79g-89h23i-58j-43k-17m-24o42
va a	k15o29
va bien	i-17n-27
va chiuso	a30
va la	h19i17j17n25
vaak	d-18j15
vaatw*	h15
vacac*	j-18
vacaciones	j-18
vacan*	j18
vacances	j18
vacat*	j-16
vacci*	g15h70j17
vaccine	h43
vacun*	h44
vader	i15j34
vado	k29
vai	g-15j-21k64o26
vakan*	e18g17
vakantie	e18
valab*	g22h16
valable	g22h16
vale	f82g49h16i36j-18k-19
valer*	h19k18
valere	k18
vales	d17i24
valeu	n-15
valeu*	d37
valeur	d37
valid	g22
valid*	c32e64f49g15m79
validation	e34m34
valider	e33l17
validez	c38f23
valido	g15
valis*	i18
valle*	n23
vallen	n24
valor	b37d57o42
valor*	h15
valt	f32
value	n16
value*	h31
values	h31
valve	f16
vamos	c19j-18k17n-31
vamos a	c22k18
van een	g21n18
van gisteren	c16
van mij	a35f23
van mijn	a50b23e17f15g17j99
van tien	h-17
vanaf	a15f19
vanaf nu	m16
vanda*	b25l30
vandaag	l33n24
vandaag nog	l29
vanis*	a19
vanmi*	o15
vanmiddag	o15
vanmo*	c17
vanmorgen	c17
vanno	f16
vao	k32n15
varic*	h47
vas	m16
vast	b15f18i29k32
vaste	i34
vasts*	g21
vat	d-19i-21o-18
vater	g15j16
vaut	f54g99i32
vaut il	f31
vaya	n35
vcs	k27
ve	b21
ve le	d19
vecch*	e17f16k-20
vecchia	f17
vecchio	k-19
veces	n35
veces el	b16
veces que	n19
vecin*	c-18j72k-15
vecina	c-16d16j49
vecino	j23
vede	n-18
veder*	e16
vedere	e17
vedia*	k19
vediamo	k19
vedo	b31
veel	b21n23
veertien	i19
veertien dagen	i19
vehicule	i15
veili*	h20m29
veilig	h26m18
veint*	n20
veinte	n20
veio	b25d29n15
veld	j-18
velo	g-15j24
vem	b34f-17g-15i-31j-19n-23
vemos	c19j-16
vence	f-23
venci*	i41
vencimento	i19
vencimiento	c16
venda	f15
vende*	b-31c-25d-35e-38g-29i-36j-26l-21n-17
vendedor	f29
vendemos	a16
venden	n-17
vender	g24k15
vendete	n-18
vendeur	j20
vendez	h-17
vendez vous	h-16
vendi*	g15
vendita	g17
vendr*	c20g26i28k20
vendredi	c23
vendredi a	o15
vendria	h17i15
vendu*	j18
venga	c22i50l25
venir	c-18l27
venta*	n26
ventana	n16
vente	g17
vente*	d17
venti	d17h-19
vento*	h59
venu	d20n21
venue	f-18
venut*	n18
ver	b-17e-36h-20i-21j24l17n20
ver a	d18g21
ver el	j-18
vera	k15
veran*	e17f39h23l28n-20
veranlassen	a18d16
verantwortung	f20
verar*	f46
verba*	g24h17
verbal	f17g36
verbo*	f16g16i53
verbr*	b48f18h39j58k25
verda*	l15n73
verdad	l15n77
verde	b-15i-17j-21n-29
verde*	e17l18
verder	l20
verdi*	j75n15
verdient	j59
verdu*	h38
verei*	a36b17f24
verein	a40
vereinbart	b21
verfa*	f19i21
verfallen	f19i23
verga*	c20
verge*	e16f34i39m35n-43
vergeben	c19
vergeet	m36n-16
vergessen	c-15e22h15i30n-26
vergeten	f17
vergi*	b21c17h19i18m15
vergissing	b21i18
vergl*	b-16g31
vergo*	d52i16k42n29
vergoed	d18
vergoeden	k15
vergoeding	d19i18
vergu*	g32j16
vergunning	g34
verha*	g18k40m23n29
verhalten	k22n15
verif*	b18e64h-15j28m90
verificacao	e26
verificacion	e22m19
verificate	n22
verification	b-23e15m17
verification for	e19
verifier	b20j55
verja*	f45g51
verka*	a16c17
verkauf	c20
verkauft	a16k15
verke*	e32n45
verkeerde	e36n59
verkl*	g45
verklagen	g32
verko*	e-17f36i-20n-26
verla*	a25c28d40e20f116i37o-20
verlange	d24
verlangen	a19b17d19f63
verlangern	i55
verlangerung	c19
verlangt	e27f16
verle*	c48f42i46n-29
verlegt	e-21
verleng	i33
verlengd	f16
verlengen	c35
verlenging	i19
verletzt	f20
verli*	i25n18
verlo*	e42i52n25
verlopen	i40
verloren	e22n28
verme*	n-16
vermi*	f23h34j31
vermieter	f20
verni*	a36
vero	n21
verpasst	b18i15
verpl*	g29i17
verra*	j38
verre	h16
vers la	a-18
versa*	d55
versand	m18
versato	j17
versc*	a30b-35c42d-15e38m-15
verschil	b-29
verschil tussen	b-31
verschoben	c18
verse	d29h-16
verse pour	d25
verse*	b20d87e22
versee	d20
versehentlich	e26
verser	d27
versi*	a-23b-22c-22d-24e-35g-26h-38i-57l-31n-35
versicherung	c18f17
version	b-24c-21d-16e-27f-15g-28h-26i-32j-29k-19l-25m-15n-36
versione	c-16i-17
versions	f15
versl*	h18
versp*	d46f28i66k15n27
verspatete	i44
verspatung	i17
versprechen	n16
versprochen	d19k15
verst*	a20d-24e36m33n32o-22
verstandnis	n38
verstuur	c16m20
versu*	b17i15n20
vert	n-20
verte*	g17k37
vertr*	a-20b49f211g21i23j17k21n60
vertrag	b43c28f121g44j18
vertrag mit	g15
vertrage	h18
vertraglich	f84
vertragsstrafe	f21
vertrokken	b18e18
vertrouwen	n27
verur*	f17h41
verursacht	f17h41
verva*	c43e21i39n16
vervallen	c24i24
vervalt	c19
vervang	e24
verwe*	a20b42f82g54
verwechselt	b37
verwerkersovereenkomst	f62
verwerkt	d16
verwi*	a141e30
verwijder	a62e34
verwijderen	a64
verze*	b35c37o-15
verzekering	b19
verzendkosten	b16
verzi*	h24i48
verzichten	h24i48
verzo*	a48c46e27i58n18
verzoek	a41c18i21
verzoek ik	a17
verzoeken	e25i35
verzoeken u	e19i32
verzonden	c19
verzu*	b18i26
vesti*	l23
vet	h41
veter*	c17h15
veterinario	h19
vetri*	f19g16
vetrina	f20g17
veuil*	a31f15
veuillez	a31f15
veule*	g16
veulent	g16
veut	h-15n-40
veut dire	n-22
veux	d24l42
vez	a50g-21i104k-15n76o26
vez de	b17
vez me	i20
vez no	i28
vez que	n23
vezes	i15
vi chiediamo	d19i17
vi chiedo	c20e16j18
via	d-20j60k107
via de	k45
viage*	c16
viagem	c16
viagg*	c23
viaggio	c23
viaja	j16
viaje	b17c19h18
vibra*	h29
vicin*	g22j27k29
vicino	g18
vida	n33
vide	a18n15
video	b-34c-22d-43e-18f-30g-25h-40i-41j-25n-46o-18
video*	e15f24
vidro	h-17
vie	k16
viejo	c-15e16n-15
viele	c-17e-23f-35g-27h-19i-28k-17n-18
viell*	d15i70n39
vielleicht	d15i70n39
viene	b24c-16d-15e-17f-20g-28h-25i-26j-25n-28
viene*	n-25
vienen	n-25
viens	b17
vient	c16
vient de	c15
vier	i39l-17n33
viera*	m20
viern*	n21o-18
viernes	n21o-18
viert*	i16
vierzehn	i15
vieux	f17
view	g46
viewe*	e41
viewer	e41
vigen*	f51
vigente	f20
vigil*	c42j35
vigor	i-15
vijf	i20
villa*	f-17
vinco*	f48
vind	b-22n-16
vind ik	b-20
vinde*	k15
vinden	k15
vindt	a17k15
vinho	b16
vino	b30j45
viola*	f31
violo*	c16
vip	m16
virem*	c30d24e32
virement	c30d24j15
virer	a20g23
virtu*	b-27e-29f-16g-19i-20j-25k-19n-29
virtual	b-26e-28f-15g-15h-16i-19j-22n-24
virtual card	b-19e-17
virus	e-18
vis	d-17
visa	e-18h-16j-20l-15n-30
visib*	g15
visible	g16
visit*	a-28c-53d-16f-42g-61h-50i-29k-63l-28m-39n-61
visita	b27k-29
visita del	b16
visite	k-16
visited	j20
visitor	e35
visitors	c-15
vista	e15g19i28
visto	d44i29k21l19n-23
visto un	n-30
vitam*	h118
vitamin	h37
vitamina	h24
vite	b-19c20d-32
viti	d-19
vive	j20l29
vivo	n31
vizin*	j38
vizinho	g20j17
vlieg*	d16f20
vluch*	d15
vlucht	d15
voces	b27e-42f31j15k38n104
voces e	b16
voces que	b18g30
voeg ik	e-17
voer	m28
voet	g23
vogli*	a36c29d16e56l59
vogliamo	c15e18
voglio	a19d15e35l61
voi	a94b36d37e33f95g108j81k44l22n174o23
voi e	n24
voi il	d17
voi per	f16
voice	l15
void	e15m26
void the	c15
voila	n34
voir	a-19c-15
vois	b32
voisi*	g71j57
voisin	f15g31j39
voit	l-16
voitu*	f-20
voiture	f-20
vol	c19n48
volan*	c18
volantini	c19
voldo*	f43
vole	e19
volet*	c18d16
volev*	l-18
volevo	l-17
volevo solo	l-15
volge*	e27f77k21m24
volgende	k16m20
volgende week	i17
volgens	b20e33f86g23
volgens de	f38
volgens mij	b15e36
volgt	f18
voll	n26
volle*	m53
volledige	m42
volli*	b15
vollig	b15
volls*	a22
volta	a16d52l20n61
volta a	i15
volta*	e17
volte	h-17i-15n38
volto	c17
volto*	d18
voltou	d18
volum*	i28
volun*	i19n19
voluntad	i16
volve*	a38d24
volver	a38d24
volver a	a38
vomit*	h47
von herrn	e40j55
von ihrer	d18
von unserem	j16
von unserer	j15
vonta*	n42
vontade	n42
voor een	n-27
voor mij	c16h16
voor mijn	b-18
voora*	i18
vooraf	i18
voorb*	b-22f-15
voord*	d18
voorg*	a32
voorr*	m17
voort*	c17e40
voortaan	e41
vooru*	d42
voorw*	f69i19k-17
voorwaarden	f69i19k-17
vor	g93i-25m56n60
vor dem	i-17
vor der	f18
vor gericht	g21
vor ort	b18
vorau*	d21
vorbe*	i23j17
vorbei	i23
vorde*	f15g18k34
vorderen	g18
vorga*	e15j15l17m36
vorgaben	m23
vorgang	l18
vorge*	f17g29i35k18l23m20
vorgehen	k19
vorgesehen	f19i39
vorig*	h-15i-30n-20
vorige	i-27
vormi*	j16
vorne	b15f19
vorra*	m20
vorre*	a44b-41e32j26k-23m-15n-45
vorrei	a49d-20e30j44n-23
vorremmo	b-19d20f-21k-18
vorremmo sapere	g16
vorsc*	i33
vorst*	g39j21l41n19
vorstand	g17l22
vorze*	f19
vorzu*	i17l18
vos clients	a20
vos excuses	n19
vos regles	i34
vosot*	a30n35
vosotros	a30n35
vossa	a47f33h39i-19n15
vossa empresa	j18
vossa loja	a19
vossa plataforma	a18
vosso	c-54e22g-26h29i-29j77n21
vostr*	b27d-42e-48g-55h85i-44k66m-34n50o31
vostra	b31j21k39n35o18
vostre	h74
vostro	c-29d-48e-49g-35i-31k21m-25
vostro nome	b16
votre assureur	k18
votre avis	g20h17
votre banque	b-16
votre carte	e18
votre contrat	f31
votre dernier	n17
votre livreur	j16
votre logiciel	b-15n-15
votre outil	f17l-16n-22
votre part	d19i18
votre plateforme	a31
votre politique	f34
votre reponse	n-48
votre responsabilite	k27
votre silence	n16
votre societe	f23j-16
vou	c77k52
vouch*	d57i69
voucher	d55i70
voudr*	b-16c31d42e16f38g-17h-31j15k-28l15n-45
voudrais	c15d24l16n-36
voudrait	d15h-19
voulais	n-17
voule*	a20i16k17
voulez	a20i16k17
voulo*	b-17f25
vouloir	i18j18
voulons	b-16f26
vous aurez	k18
vous aussi	n-17
vous avez	b64d50j16n53o-29
vous aviez	b-18
vous demain	o-19
vous faire	a18
vous laisse	f18j16
vous lavez	j36
vous livrez	d16
vous navez	n19
vous ne	i27k31n17
vous plait	i19
vous pourriez	i16
vous pouvez	a61c18d16e46f15i45j21
vous recevrez	k29
vous une	k-16n-15
voy	a31b16k22
voy a	a30k15
voyag*	f15
voyagent	f19
voyan*	b15
voyant	b15
voyez	c19l15
vpn	e19
vraag	f18
vraag ik	f19g18
vraag*	g-16k-15
vraagt	g-18k-15
vracht	f16
vrage*	i17m15
vragen	i17m15
vraim*	n27
vraiment	n26
vreem*	e20h17
vrien*	i28j26
vrij	c15i16
vrijd*	c22j16
vrijdag	c22j16
vrijg*	b22m21
vrijgesteld	b23
vroeg	c-18e15
vrouw	c16d16j33
vs	h15j21n17
vu	d35i36n22
vue	h15
vuelo	d19f18j15
vuelt*	d78e-15
vuelta	d66
vuelv*	o16
vuest*	a15c-48d-18e-16f-45g-76i-40j-43k-55l-49m-24n-16
vuestra	a31f-37g-36h-15k-20l-19
vuestras	h16
vuestro	c-29e-16f-19g-32i-18j-40k-30l-24m-17
vuol	n-16
vuol dire	n-16
vuoti	b19
vuoto	l15
w	e20
waar	c-40e-41f-45g-91h-47i-40j29k-52l-29n-60
waar vind	b-20
waar zet	d-18n-18
waarb*	i19
waarm*	j17
waarmee	j17
waaro*	b70d16e39j16
waarom	b63d17
waarop	e40
wacht	d23
wacht*	e64
wachten	c16
wachtwoorden	e43
wagen	b17j15
wagen*	a19c18e19
wages	g21j15
wahns*	n-43
wahnsinn	n-49
wahr	n23
wait	g49h31n24
wait for	g17
waite*	d-16n29
waited	n27
waiters	d-16
waiti*	n-28
waiting	n-28
waiting for	n-19
waive	f20i18
waive the	i18
waive*	g17i-20
waiver	g19
walke*	e18g19
wall	c-19n16
walle*	b19c16e28j17
wallet	b19c17j18
wallet was	b19
wand	n23
wanna	a19
wante*	b53l-15n-24
wanted	b53l-15n-24
wanted to	l-15n-23
wants	d-29g37j-18n-37
wants a	d-18
war nur	e-31
ware	a25c-17d89g89i80
ware das	g41i25
waren	b104i34n18
waren*	k33
warm	h-15
warni*	g26
warning	g26
warra*	c17f74i48
warranty	c17f75i49
warte	d55l15
warte*	d33n68
warten	d15g16n24
wartet	d18i19k15
wartu*	f39
wartungsvertrag	f41
warum	b42n30
was added	b48
was agreed	b33
was bedeutet	f24
was charged	b40
was een	i17
was empfehlen	g23
was great	n-17
was handed	j19
was kostet	g-15i-21k-25n-17
was macht	h37
was made	b27
was meant	b17
was muss	a23g17i19
was never	b20e15
was nun	e38
was passiert	d15f15
was put	b-34
was removed	b17
was sent	e15
was stolen	e67
was taken	b31e42j19
was tun	e38h20
was used	e28
was wurden	g17h17
waschmaschine	i15
wasnt	b55i58n16
wasnt able	i17
wasse*	b46
wasserspender	n16
waste*	n20
wasted	n20
wat betekent	d-15
wat een	n34
wat ik	d18f19
wat moet	c18g16
wat raadt	f-15h15
wat zou	g15
watch	h15
water	c21h-22i-17j-17
water cooler	c19
water*	h-26
way	d24e32f-27g28h-16i41k36l-20n26
way of	i23
way round	i29
way to	g48i-17l-15
ways	n16
ways to	n19
weak	h39
weari*	h40n19
wearing	h40n19
weath*	n-33
weather	n-33
web	b-22f-36g-32h-15j-22k-22m-19
webin*	f-43g-20n-19
webinar	f-42g-19n-19
websh*	d-17e15f-22
webshop	d-16e16
websi*	f-18
website	f-18
wechs*	a18b16c18e23
wechsel	c18
wechseln	e25
wed	b-17e38f27h-30i78l15m-18n-71
wed be	f18i31
wed like	e37f17h-17n-35
wed prefer	a15
wed rather	d-18
wedne*	m-17
wednesday	m-17
week	a-18b-33e-39f-35g-30i79k20l-33m-19o25
week is	b-22
week the	b-15
weeke*	c30e34
weekend	c34e40i18
weekl*	c27
weekly	c27
weeks	d40n39
weeks ago	d24
weeks for	d17
weer	g-15m-17n75o18
weer aan	h15
weer de	n39
weer een	n61
weet	e51j19n55
weg	a128c84e82g19i48n32
wege	a16c19l16
wegen	e17g93i21k34
wegen der	g29
wegen des	e19
wegge*	e18
wegla*	i25
weich*	b33
weige*	b21i15m21
weigeren	b22
weil	g34n-18o18
wein	c16
weiss	e43i22k17n45
weit	b16f16h15
weite*	a49f56h31l52m28n21
weiter	l35
weken	f15h17i15n42
wel	b15f20i36k27l65n35
welch*	a-55b-87c-58d-62e-92f-15g-17i-105j66k-84l-74m-55n-112
welche	a-26b-46c-19d-37e-59f17h-16i-51j-20k-32l-42m-38n-52
welche adresse	k16
welchem	j15n-19
welchen	h35j61
welcher	g20
welches	f-15g-35i-21k-32n-21
welco*	d17l20
welcome	d17l20
welk	b-21c-17e-34h-24i-26j37m-19n-47
welke	a-16b-59c-46d-62e-54g-15h-22i-71j58k-64l-53m-34n-117
welke maten	h-15
well	b-46c-18d-27e-22f-36g-43h-41i-79j-38k33l-32m-28n-16
well pay	i-37
well with	e15
wem	f28j80
wen	f47j16l77
wende*	l25
wenden	l25
wenig*	d17
went	b69d33
went back	b52d18
went to	b21f17i19
wer haftet	f21
werbe*	f38
werd	d16h16
werde	a38k18
werden nicht	k15
were done	a21
were giving	c18
were going	c18d19
were moving	a18
were not	c41e17n18
were promised	n18
weren*	b19e18n34
werent	b19e18n34
werk	a15f-15
werke*	g19n18
werkelijk	n20
werken	g19
werkn*	g21j18
werknemer	j18
werkp*	g16l15
werkplaats	g18l16
werks*	e18l20
werkt	d25e-32i-26n-26
werkt prima	e-16
wert	d59g17n18
wet	f23g72
weten	f18g-18n-23
wettb*	g21
wette*	f23g17n-15
wettelijk	g21
wettelijke	f24
what card	j20
what did	j30
what happened	e16
what happens	c-22f18
what must	g20
whate*	m36
whatever	m36
whats	a-29b-56c-26e-51f-23g40h-21i-47j86k-18l-43m-22n-69
whats the	a-24b-93c-15e-40f-42h-35i-35j-17k-28l-35m-18n-39
whats your	g35j-26
whats*	g27
whatsapp	g28
whene*	n21
whenever	n21
where*	d17f-17
wheres	d17f-16
wheres the	d32
wheth*	c-21f47g64n33
whether	c-21f47g64n33
whether i	c-17g40
whether the	f39
which card	j19
white	c-23i-15n-22
who else	j71
who gets	f15g17
who left	e45
who signed	j16
whoev*	e18l20n30
whoever	e18l20n30
whole	b24c17d18n71
whole account	a15
whom	j16l16
whos	g20h35j77
whose	e18f42j46l17
why did	b54
wich	h16
wide	i-15
wider	e-16
wider*	f66g29
widge*	c-18n-15
widget	c-18n-15
width	j-19
wie erreiche	j54
wie geht	j16
wie heeft	b17
wie heisst	j61
wie hoch	j20
wie komme	d18g18
wie lang	f15
wie lange	i-20j-16
wie man	e17g17n21
wie oft	h-23
wie setze	g28
wie viel	n-15
wie viele	b-23c-17e-23f-35g-45h-19i-27k-16n-22
wie weit	f17h16
wiede*	a29d117f-32g-21j-22n73o21
wieder	a32d77g-15j-18n70
wieder an	d18
wieder bei	d35
wieso	b79
wife	c18d-19e33g19j42
wifes	h19j48
wifi	e23n-25
wij doen	i23
wij gaan	c16
wij hebben	o-16
wij maken	b17
wij niet	b18e18
wij verzoeken	e19i35
wij vragen	i23
wij willen	c19
wij zien	c22
wijzi*	i27m18
wil	a49b-19c18e-16f35g-19j40l62m-16n-49
wil de	d16l15
wil ik	e-15j17l25
wille*	c45d23f17g21i50l20
willen	c45d23f17g21i50l20
willi*	i38
wilt	a58m-15
wilt u	a58m-15
win	g35
windo*	h-24j-36l-24m-16n-25
window	h-16n-20
windows	j-20
wine	i33
winke*	a15i-23
winkel	a21
winte*	g-18h-16n-17
winter	n-28
wir bitten	a17l19
wir brauchen	e15g15
wir erwarten	l21
wir freuen	o-17
wir geben	c19
wir gern	f15
wir hatten	i36
wir ihn	g20
wir machen	c25
wir mochten	e27f16g15j27
wir nehmen	c-18
wir nicht	b33c30e37i-26k-24
wir ohne	c19
wir sehen	k17
wir trotzdem	b18f19g19
wir wollen	c17e18
wir wunschen	a19d19
wir ziehen	a16c20
wir zuruck	c22
wird nichts	c19
wire	d16
wirkl*	f16g29j15n26
wirklich	f16g29j15n26
wis	a34
wise	g29
wish	a34
wish to	a18
wisse*	c-26f16i55j39n-29
wissen	c-23f20i38j56n-20
with another	b15c21
with full	e20j18
with no	h16
with respect	l16
withd*	b182c107f56
withdraw	b51c68
withdraw from	c21
withdraw money	b-22
withdraw my	c20
withdrawal	b89f51
withdrawal for	f31
withdrawn	c33e18
withdrew	b20j15
withh*	g21
withi*	d15f15g20n-23o-29
within	d15f15g20n-23o-29
within ten	d19
within the	o-27
witho*	b21c18d-18e42f18g44i78j-17k15m21
without	b21c18d-18e42f18g44i78j-17k15m21
without a	a17g26i15
without any	b19
without it	e16
without my	e57
without the	c17i62
wo finde	h-16
wo stelle	d-16
wo trage	j-15
woche	a-21d19i53n28o27
woche*	n83
wochen	n79
wohin	j70
wohl	b16d16l42n41
wohnt	j30
wohnu*	d19j17
wollen wir	k-22
wollt	b19n17
wollt*	c-19l-17n-23
wollte	c-17n-15
woman	j41
wonde*	b-31n-24
wonder	b-18h15
wonder whether	n16
wonderful	n-26
wont	a20c55e19o25
wont be	a20c43
wont let	e18
woont	j90
woord	f-15
word	f-25g30l48m37n48
word for	e19g20
word the	g15
word with	l40
worde*	a22b-18c58d20e20i47o-16
worden	a22b-18c58d20e20i47o-16
wordi*	g38
wording	g38
words	m30n75
wordt	b30f26k15o22
wordt de	f15
wordt een	k18
wordt het	i15
work	b-53c-16d-26f-15h-30i-42l-24n26
work for	m19
worke*	e-68g77
worked	e-68
worker	g65h20
workf*	m-15
workflow	m-15
worki*	b-22e22n15
working	b-22e22n15
works	e-56g15i-21l-22n-31
works council	g33
works*	a26e16h-17i-16j-22
workshop	j-17
workspace	a35e32
workspace to	e27
worn	h16
worri*	e15
worried	e16
worry	h32
worry about	h36
worse	h21n68
wort	d22
worte	n28
worth	d-17f17g36
would appreciate	i16l21
would help	j58l15
would love	b16f-21g-19
would*	c-16i15
wouldnt	c-16i15
wound	a37
wound up	a37
wrap	b-17c15
wrapp*	h-17
wrapping	h-17
write	g27j57l18m77n44
write the	m20
write to	g15l17
writi*	k-17m-15
writing	k-17m-15
writt*	e21m23n-15
written	e21m23n-15
wrong	b30c97e46
wrong account	c90
wrong file	c-19n-17
wrong pin	e33
wrong with	b-21
wrong*	b37
wrongly	b37
wrote	g21j15
wrote to	g17j24
wunsc*	a76c23d19
wunsche	a16
wunschen	a19c18d19o-18
wunscht	a16
wurde	b133d43e66g50i21j45m16o17
wurde uns	i25
wurde*	b47e19g64h30i71n15
wurden	b47e19g48h30i71n15
wurden sie	g55h34i50
wut	n34
x	i23j-16
y ahora	g16
y como	j17
y hoy	n33
y luego	m19
y ni	n18
y no	b28c19e33i30l24m36o16
y nosotros	j-17
y quiero	a37
y sin	i34
y solo	b20
y ustedes	b22d15n20
ya estan	i19
ya ni	n21
ya no	a61c54e52k24n51
year	c18e-20k-16
year and	c16
year of	i18
year old	g16h18
yearl*	c22
yearly	c22
years	g23n43o20
yello*	l-15
yellow	l-15
yeste*	b-32c17e17i17
yesterday	b-30c17e22i20
yeux	h17
yilma*	e19
yilmaz	e19
yo	a-15b58c-87f-19g-42h21
yoga	f-24
you accept	i15
you add	j15
you advise	h25
you allow	i29
you asked	c-17n15
you bring	c-16
you call	b-15
you check	b33g17
you close	i16
you dont	i16
you even	f18
you explain	b-16f-29g-22
you find	j17
you gave	n20
you give	i21
you got	f17
you hold	f21
you keep	f60n30
you look	j61
you lot	n35
you make	i47
you mind	i25j17
you must	g20m36
you neednt	c42
you no	m20
you nothing	d-16
you offer	b-35n-15
you pay	j19
you people	n21
you print	f-16g-21h-21j-15
you read	j19
you recommend	g-24
you refund	d55
you said	d61
you say	j16
you sell	b-19e-18f-16g-26h-46i-18j-19k-15n-17
you send	f-19j46
you sent	e-17j24
you since	i23
you still	i20k-21
you suggest	h-16
you switch	e15
you think	g36h16
you told	m21
you tomorrow	o-34
you took	b28d18
you work	m21
youd	d17i29m17n38
youll	i17k36n16o46
youll get	k16o18
your accounts	b17
your address	j-20
your advice	g19
your answer	n20
your app	a21
your bank	a37d21f19
your bill	b17
your booking	a15
your boss	m16
your card	d-15
your clinic	h17l17
your company	f34k32l26n53
your contract	c15
your credit	e19
your crew	j15
your customer	a20
your driver	f24j18
your drivers	f17
your earlier	m15
your end	b26e17
your files	f21
your gym	j18
your hotel	j18
your instructions	m28
your invoice	b94
your invoices	b-18
your newsletter	f17
your office	i20
your opening	j16n-17
your operator	m37
your order	o-20
your own	m26
your parcel	j17
your place	j40
your platform	a53
your portal	a24
your printer	f-16g-15n17
your records	a18
your rental	i16
your rules	i19m23
your sample	f-37g-24
your servers	a20f22
your shop	b15
your site	a25f-17
your supervisor	l18
your support	e17
your system	a28m21
your technician	j22
your terms	f58i17
your tool	a-18
your view	g35
your warehouse	c18
youre	l18m78n34o42
yours	f28j25l25m-30n-28o-17
yours is	j16
yours*	m17o-15
yourself	m17o-15
youve	a16b94d40n124
youve been	d20
youve got	d15j18
z	l16
zaak	g27k47
zag	i15j15
zahle	b31n15
zahle ich	b26
zahle*	b41e35f30g51o15
zahlen	b36f26g53i15
zahlt	d15f49g56m20
zahlu*	b36d35e32j26
zahlung	b34d37i16
zak	b17h-16
zakt	n42
zal	k43
zat	n-25
ze	a-17b24d26f32g41j30m-23
zeg	g32j22m31n26
zegge*	c28f45m19
zeggen	c28f45m19
zeggen dat	b15
zeggen wij	c25
zegt	e17
zehn	b21
zei	f16j19
zeichen	h15
zeige*	g18
zeigen	g18
zeigt	i-19n-19
zeit	c17
zeitu*	c36
zeker	n17
zelf	c-17d-27e-23g-21j-38n-17o-26
zelf een	d-19
zelt	d16f16i-17n-15
zendi*	c39
zending	c39
zero	b25m27n83
zes	n31
zes weken	n25
zet	d-20e42g-18i-19l26n-34
zet de	e19
zet het	e32
zet ik	d-23g-17i-17l-15n-33
zette*	a21c15g21
zetten	a21c15
zeven	h16
zich	j16k16n33
zie ik	d-17
ziehe*	a35c43k15
ziehen	a35c43k15
ziehen wir	c22k18
ziek	c18d16
zieke*	h16i18
ziekenhuis	h16i18
zien	c34g16k38n-20
ziet	d18h16i37
ziet er	h17
ziet u	i19
ziffe*	f28
ziffer	f28
zij	j50
zijn een	k-21
zimme*	i22j23
zimmer	b15i23j22
zin	g33k15m19
zit	e59f23g-19m-17n-26o20
zit er	n-18
zit in	h17k15
zitte*	h15i33l42n35
zitten	i33l42n35
zitten er	h-17
zitten i	f20
zo	d-22n82
zoals	d19n20
zodat	g20
zodra	a17f40
zoek	h-25j27
zoeke*	e-34f-27g-16k-31
zoeken	e-34f-27g-16k-31
zoeken een	k-27
zolan*	i17
zolang	i17
zomaa*	f20
zomaar	f20
zona	j15l25
zonde*	f24g66i76k22m64n56
zonder	f24g66i76k22m64n56
zoon	a17d16
zou	d43g78h55i56l40
zou u	d17e17g27i39
zoude*	d23i52
zouden	d23i52
zovee*	n36
zoveelste	n30
zu bezahlen	i15
zu hoch	b18d15i17
zu schliessen	a22
zu spat	n23
zufrieden	n-15
zug	d19i16
zugan*	a101e120
zugang	a100e28
zugange	e23
zugangsdaten	e24
zuges*	f19m26n15o16
zugestimmt	f19m24
zugri*	e25
zulet*	j29
zuletzt	j29
zulle*	i19k19
zullen	i19k19
zum jahresende	a26c22
zum quartalsende	c22
zuruc*	c71d223g19i26n-18
zuruck	b-21c21d-17i28n-27
zuruckzahlen	d62
zusag*	c17f15m31n15
zusage	c17m20
zusagen	f16n19
zusam*	a18
zusammen	a19h19
zusch*	b40i15j18
zuschlag	b40i15j18
zusta*	c15d16k15n25
zustandig	n16
zuste*	i19k20
zusti*	g19
zwang*	g18h45
zwanz*	d19i15
zwanzig	d19i15
zwar	i19l18n17o18
zwei	b19d21e36i32j-29l-27m-20
zwei faktor	e23
zwei leute	e16
zwei stunden	h18n21
zwei tage	n19
zweim*	b30
zweimal	b30
zwisc*	a-21
zwischen	a-21
zwolf	n-20
zwolf monate	d15`,
};
