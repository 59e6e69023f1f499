// Written by bin/train-signs.ts on 2026-11-25; do not edit. docs/reading.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, and from examples/labelled.
// Held-out texts were not read. Cross-validated over the others:
//   account_closure: labelled 132 of 136 (97.1 %), sentences 1076 of 1332 (80.8 %), questions 77 of 79 (97.5 %)
//   billing_dispute: labelled 148 of 154 (96.1 %), sentences 933 of 1346 (69.3 %), questions 777 of 844 (92.1 %)
//   cancellation: labelled 143 of 150 (95.3 %), sentences 1012 of 1332 (76.0 %), questions 129 of 133 (97.0 %)
//   refund: labelled 184 of 192 (95.8 %), sentences 1140 of 1342 (84.9 %), questions 236 of 256 (92.2 %)
//   security_change: labelled 133 of 139 (95.7 %), sentences 979 of 1333 (73.4 %), questions 465 of 500 (93.0 %)
//   legal_inquiry: labelled 124 of 128 (96.9 %), sentences 776 of 1332 (58.3 %)
//   legal_advice: labelled 112 of 118 (94.9 %), sentences 716 of 1330 (53.8 %)
//   medical_advice: labelled 120 of 123 (97.6 %), sentences 809 of 1331 (60.8 %)
//   policy_exception: labelled 122 of 125 (97.6 %), sentences 686 of 1330 (51.6 %)
//   private_data: labelled 117 of 124 (94.4 %), sentences 687 of 1330 (51.7 %)
//   legal-threat: labelled 183 of 206 (88.8 %), sentences 975 of 1333 (73.1 %)
//   asks-for-management: labelled 146 of 153 (95.4 %), sentences 952 of 1333 (71.4 %)
//   prompt-injection: labelled 136 of 141 (96.5 %), sentences 877 of 1332 (65.8 %)
//   frustration: labelled 172 of 187 (92.0 %), sentences 1363 of 3355 (40.6 %)
//   promise: replies 6767 of 8709 (77.7 %), in others 348 of 6978 (5.0 %)
//   labelled with a sign: by the model 1939 of 2005 (96.7 %), by phrases 1892 of 2005 (94.4 %), by either 1953 of 2005 (97.4 %)
//   labelled harmless: by the model 125 of 1870 (6.7 %), by phrases 94 of 1870 (5.0 %), by either 150 of 1870 (8.0 %)
//   sentences with a sign: by the model 14090 of 20691 (68.1 %), by phrases 13048 of 20691 (63.1 %), by either 14600 of 20691 (70.6 %)
//   harmless sentences: by the model 1508 of 13429 (11.2 %), by phrases 1667 of 13429 (12.4 %), by either 1994 of 13429 (14.8 %)
//   harmless questions: by the model 54 of 2271 (2.4 %), by phrases 23 of 2271 (1.0 %), by either 56 of 2271 (2.5 %)
import type { SignWeights } from './sign-model.ts';

export const signWeights: SignWeights = {
  thresholds: {
    account_closure: 362,
    billing_dispute: 311,
    cancellation: 237,
    refund: 216,
    security_change: 260,
    legal_inquiry: 469,
    legal_advice: 385,
    medical_advice: 293,
    policy_exception: 407,
    private_data: 345,
    'legal-threat': 529,
    'asks-for-management': 454,
    'prompt-injection': 399,
    frustration: 423,
    promise: 333,
  },
  features: `+a	k40o16
+a ce	n36
+a che	n-22
+a este	n23
+a la	k54l29n76o-25
+a los	o-18
+a mes	n18
+a mi	k-12
+a minha	n31
+a nous	o26
+a que	n-55
+a qui	l22o-14
+a su	o33
+a um	n18
+a un	k19l37n-17o15
+a vos	o-15
+a votre	l17n14
+aber	n13o-24
+aber das	n35
+aber die	o-21
+aber ich	l16
+about	k20l86o-22
+about a	k-31
+about how	n22
+about the	k61l98n14
+about this	l24
+about your	k26n21
+again	l-14n15o102
+again i	n25
+again so	k13
+again the	n34
+ai	k16l99n103o36
+al	k58l30n17
+al de	n24
+al in	o-16
+al op	k15
+all	k-14n14o105
+all i	n38
+all is	n-12
+all my	o-33
+all of	n-24
+all the	l15o22
+all your	k12
+alla	n43o34
+als	n19o47
+als de	k13
+als die	n15
+als het	k16
+als u	o-21
+also	l16n-19o18
+also bitte	l36
+am	k-28l-36n30
+an	n-13
+an dem	o13
+an den	l12
+an der	o38
+an die	l44
+an sie	o31
+anche	k-33l-47n-64o63
+anche il	n12
+anche se	o50
+and	k56l-34n38o21
+and a	o-17
+and again	n-14
+and all	n14
+and by	o12
+and can	l14
+and for	n16
+and get	n14
+and has	o-14
+and how	l20
+and i	k20n13o32
+and im	n13
+and is	o-58
+and it	n-22
+and its	n-24
+and ive	k13
+and my	n12
+and need	n-19
+and one	o-15
+and so	n14
+and the	k22n13o59
+and their	k13
+and this	n15
+and want	n-15
+and were	o29
+and where	k16
+and why	n13
+and will	o16
+and would	k-25n-16
+and yes	o15
+and you	n50
+and your	k-13n51o32
+any	o-12
+any more	n18
+any of	n15
+are	k-30l-68n-26o-50
+are a	o14
+are at	n26
+are being	o37
+are in	o13
+are on	o24
+are the	k-15n-32o-13
+are there	n-32
+are they	n-16
+are your	n-30
+as	l-25n28o60
+as a	o-22
+as in	n12
+as it	o-17
+as of	o22
+as the	l12o-85
+ask	l65n49o-82
+ask for	n20o-23
+ask that	l17
+ask you	l14
+at	l-22n19o-25
+at any	o-15
+at my	k15l21n31o43
+at one	n-17
+at the	l-34n-26o-42
+at this	n33
+at your	l33
+au	k76l138o-38
+auch	k-41l-61n-17o72
+auch in	n-17
+auch mit	n-12
+auch nach	o17
+auch noch	n45
+auch wenn	o33
+auf	k53l-39n-67o39
+auf dem	k-12n-47o-25
+auf den	l13
+auf der	l-28n-17o-27
+auf die	k35
+auf einem	l16
+auf einen	k14
+auf ihre	n14o15
+auf ihren	o14
+auf unsere	o13
+aus	k20l-30n-22o67
+aus dem	o24
+aus der	k12o21
+aux	n-16o-52
+avec	k-34l49n26
+avec des	k-12
+avec la	l18
+avec le	l16n-13
+avec vos	l15n14
+avec votre	n-14
+avec vous	n17
+avons	k26o46
+be	k47l-37o-36
+be a	o16
+be the	n21
+be to	n19
+because	k29n41o29
+because of	k19n32o19
+because your	n12
+been	k39l22n86o154
+been a	n-15
+been more	n17
+been with	l13
+bei	k-16l24
+bei der	k14
+bei ihnen	l41n41o51
+bei mir	l15
+bei uns	k-16l-41n-73o14
+being	n54o98
+being so	n-18
+bij	k31l68n21
+bij de	k35n-18o-41
+bij het	o-15
+bij jullie	l32n23
+bij ons	o-13
+bij u	n56o36
+bij wie	l12
+bis der	l13
+bis heute	n12o12
+bis zum	o38
+bitte	k-35l141n-71o-112
+bitte auf	o-12
+bitte den	l18
+bitte um	l16
+bonjour	k-15n-31o-52
+buongiorno	o-26
+buongiorno la	o-15
+but	l14o-14
+but it	n-19
+but the	o-18
+by	k54n20
+by a	l13
+by me	o83
+by my	n-22o58
+by now	n53
+by the	k33n15o-91
+by your	n34o-18
+can	k-137l-42n-132o-70
+can an	l-15
+can be	l-16o-61
+can do	k15n14
+can have	l16
+can i	k-49l-31n-86
+can it	n21
+can my	n-13
+can the	k-28l-30n-28
+can this	l19
+can you	k-13n-66
+ce	k55l64n15o30
+ce le	o31
+ce que	l-31n-65o-16
+ces	n44o30
+cette	k28l31n70o42
+che	k-30l102n61o40
+che e	l13
+che ha	l18
+che il	n-14o-15
+che la	o-16
+che le	o13
+che mi	l15
+ci	k54n-31o90
+ci ha	n-12
+ci sono	n-41
+come	k-14l-42o17
+come in	k12o-25
+come la	k14
+come out	n-15
+come si	l-14n-28
+come to	l18n13
+come with	n-16
+con	k33l114n21o57
+con el	l87o16
+con este	n17
+con il	l25n-13o13
+con la	k13n-41
+con las	n27o13
+con lo	k-12l-20
+con los	n22
+con su	n-24
+con un	l36n-13o-13
+con una	k12n-13
+could	k-70l59n-73o-67
+could have	l12n37
+could i	l24n-17
+could the	l16n-20
+could you	k-40l-56n-133o-32
+cuando	k-34n33o-30
+cuando el	o-20
+da	l51o26
+da ist	n-14
+da minha	n17
+da nossa	o24
+da un	n29
+dank	l-12n-29o-38
+dank fur	o-24
+danke	k-27l-13n-54o-24
+danke fur	n17
+dann	k93l16n54o-24
+dans	k-28l-30n-49o-25
+dans cette	l14
+dans la	k-31o23
+dans le	l-12n-14o-29
+dans les	o-57
+dans un	k15
+dans votre	k-14l-14n-22
+das	k45n-16
+das an	o-16
+das auch	k12
+das hier	n13
+das ist	n34o13
+das war	n30
+das wir	k12
+dass	n92o-12
+dass der	o13
+dass die	n-20
+dass es	o13
+dass sie	n22
+dass wir	o-18
+dat	n37o-17
+dat de	o-12
+dat u	n-13o-16
+de	k-18n-32o32
+de ce	o15
+de cette	k18n12
+de esta	n39
+de este	o35
+de la	k-33l64n-35
+de las	n18o15
+de les	n-13
+de los	o32
+de mas	l16
+de me	l16n14
+de mi	n-51
+de nos	n-31
+de notre	k-19n-28
+de nous	l14n33
+de nuestro	o30
+de pelo	k14n22
+de que	l-13n-30
+de se	k14
+de su	k-16l15n44o16
+de sus	n13
+de un	n31
+de vos	o19
+de votre	l39n36o-25
+de vous	k34n48
+dei	n-32o-23
+del	k-39l-31n-96o26
+della	l18n-63o41
+dem	k-26l-26n-43o15
+den	k-23l28n-73o53
+der	k-60l52n-96o-14
+der das	l13
+des	n-58
+di	l24n38o61
+di un	n-22
+di uno	k12
+die	k21l23n-29o44
+die die	l30
+die ich	n22
+die u	o18
+die van	k14
+die wir	k13
+dire	k-13l-22n-25o-34
+dire quand	n-16
+dit	k80l176n133o60
+dit is	k17l16n25
+do	k-69l-69n-104o-13
+do i	k-77n-28
+do meu	n13
+do que	o12
+do this	k16
+do you	k-102l-68n-153o-56
+do your	n-22
+does	k-99l-104n-77o-58
+does it	k-15l-18
+does the	k-55l-62n-80o-12
+does your	k-18l-24n-66
+doing	n36
+donde	n-19
+dos	l-40n-50o21
+du	k-36n-42o13
+e	k54l-39n54o28
+e a	k27l-21o26
+e ce	n13
+e che	l13n-16
+e come	n13
+e da	o15
+e de	o-55
+e di	o-88
+e i	o14
+e il	n28
+e la	n30
+e nos	n12
+e nosso	o25
+e o	k15
+e os	n12
+e para	l12
+e per	o17
+e por	o30
+e que	n-21
+e si	o-12
+e um	o-18
+e una	k14o-31
+ein	k-12l-47n14o-55
+eine	l-43o-34
+einem	l23n17
+einen	n-39
+einer	n14o13
+el	k-77l-40n-95o-20
+el de	l15o-20
+el que	l14
+elle	k-36l-41n-93o18
+elle de	n-12
+elle est	o18
+en	k12l-74n-24
+en a	n12o-15
+en bij	n19
+en de	k70o49
+en die	k30o13
+en el	k-14l-18
+en este	o12
+en het	o21
+en la	n-50o-20
+en las	k-12o-15
+en que	k-12n-14
+en su	l20o32
+en u	n21o34
+en uw	n13
+en wij	k12
+er	l56o84
+er bij	o-22
+er is	k17
+es	n21o-75
+es auf	k14
+es de	o-43
+es del	o-30
+es einen	o-13
+es el	n-19o-26
+es fur	o17
+es ist	n70
+es lo	l15n17
+es nuestro	o13
+es para	n-14
+es que	n28
+es un	k12o16
+es una	k16n-12
+es war	o14
+est	k-28l-54o43
+est a	l13
+est au	k17
+est ce	k-14n-63o-19
+est de	o-73
+est elle	k-17n-42
+est il	k-21l-28n-40
+est la	o12
+est le	n-20
+est pour	o49
+est sur	n12o12
+est un	n-12
+esta	k31o43
+esta a	n16
+esta de	l-16
+esta el	l28
+esta en	l14o-39
+este	k18l57n55o28
+este mes	n-23
+et	l36n80
+et a	o-22
+et de	l27
+et je	l-13n-20
+et la	o16
+et nous	k12o12
+et on	o12
+et votre	n23
+et vous	n62o-18
+first	k-15
+for	k-27l-26
+for a	l15o-46
+for all	o17
+for it	n-18o25
+for me	l42n-13
+for my	k-31n-44
+for one	n25
+for the	k38l-14n40o86
+for this	k52o16
+for those	o30
+for two	o-21
+for what	n33
+for you	n25o166
+for your	n25
+from	n-31
+from a	n42
+from all	n-15
+from me	l-12n-47o48
+from my	o50
+from the	l39n54o-14
+from this	o16
+from today	o14
+from you	n18
+fur	k-58l-78n-27o12
+fur das	n-12
+fur den	l-21n-30o28
+fur die	l-15n-23
+fur ein	n27
+fur eine	n17
+fur ihre	o31
+fur ihren	o30
+fur sie	k12o106
+fur uns	n13
+fur unsere	k-26n-17
+get	k16l39o56
+get a	n-28o-13
+get from	n23
+get in	l13
+get is	n24
+get the	k12l30o39
+get your	k14o19
+gli	l-40
+graag	l21n-38o-32
+gracias	k-27l-42n-48o-34
+gracias por	l-16
+grazie	k-15n-13
+guten	o-66
+guten tag	o-53
+ha	l-51n-24o79
+ha il	n-18
+ha un	o-13
+habe	k22l-25o80
+habe den	n-17
+habe die	n-20
+habe ich	k20n39o39
+haben	l-19n12o-38
+haben die	n-18
+haben es	n15
+haben ihre	o12
+haben sie	l-26n-28o-28
+haben wir	k-20
+had	k-25n88
+had a	n-24o-14
+had my	n15
+had one	n20
+had the	n16
+hallo	l14n21o-15
+has	k38l52n75o-38
+has a	k-14l-16o-68
+has been	k18l31o45
+has my	n13
+has to	o-55
+hat	k21l16n-29
+hat die	o13
+hat es	l27n21
+hat ihr	n-15
+hatte	k-13l24n41
+hatte ich	l13n31
+have	k37n37o-24
+have a	k-35l34n-75o-54
+have been	k24n40o34
+have i	n16
+have it	n-14
+have my	o17
+have one	n-12
+have the	l30o21
+have to	n63o-22
+have two	o-12
+have you	k-23n-28o-13
+having	l-12n21o12
+having to	n13
+hay	k-49l-14n-75o-96
+hay que	o-32
+hay un	n-15
+he	k32l14n78o94
+he was	n-12
+hello	n-54o-97
+her	k-12l35n12
+here	l34n-20o-12
+here and	k13
+here it	l15
+het	l-43n-24o48
+het is	l-12n33
+het te	n16
+heute	k21l49n58o104
+hi	o-24
+hier	k12l73n101o-32
+him	l36n-13
+his	l28
+ho	k29n102o140
+ho un	n12
+hoe	k-68l-18n-84o-25
+hoe u	n18o-24
+hola	n-15
+how	k-67l-76n-44o-85
+how a	n22
+how come	n14
+how do	k-16l17n-66
+how does	n-16
+how is	n24
+how many	k-23l-17n-19o-21
+how to	n-14
+how you	k40n35
+i	k22l17o109
+i am	n78
+i are	n57o-29
+i ask	l48n14
+i can	l25n-22o39
+i come	n13
+i could	l28n60
+i de	o14
+i do	o-14
+i get	k-13n38o-16
+i had	n-25
+i have	k43l-23o-21
+i know	k29
+i let	o18
+i may	l15
+i might	n12
+i need	k-44n-49
+i only	l-26n-56
+i shall	k15o29
+i should	n29
+i voor	o28
+i want	l77n-17
+i was	n31
+i will	k18
+i would	l21
+ich	k89l97n114o140
+ich bei	n12
+ich bitte	l47n16
+ich das	n-22
+ich den	k-15l-12n-20
+ich die	l-15n-29
+ich ein	n-19
+ich habe	l-17n-35o28
+ich hatte	l14
+ich ihnen	o21
+ich ihre	l-12
+ich im	n-33
+ich mich	l21n16
+ich mir	k23
+ich will	l30n-13
+if	k88l72n32o-98
+if i	l19n13
+if it	n24
+if its	o12
+if that	k14
+if the	k44n-16o-21
+if you	k13n-21o-62
+ihnen	l99n125o160
+ihnen an	o-13
+ihnen bis	o18
+ihnen das	o14
+ihnen den	o22
+ihnen der	l15
+ihnen die	o40
+ihnen ein	o-47
+ihr	n30o160
+ihre	k66n94o149
+ihrem	l17o110
+ihren	o82
+il	k-114n-79o19
+il en	n-23
+il est	l31n59o26
+il les	l-16
+il me	l19
+il mio	n28
+il nostro	o28
+il que	n30
+il un	l-14n12
+il vous	o-28
+ils	k-35l-18n-54
+im	k-97l-55o-71
+im at	n14
+im so	n14
+in	k-14l-72n-51o-22
+in a	n36
+in de	l-15n-20o-51
+in den	n14
+in der	l-18n-23o-14
+in die	o-15
+in einer	o14
+in for	n14
+in het	k-26l-16n-52
+in ihre	l12n12
+in ihrem	o35
+in jullie	l15n-13
+in my	k-12n-49
+in onze	k-13
+in te	k13
+in the	k-42l-29o-70
+in two	o12
+in un	n29
+in una	n13
+in uw	n24o15
+in what	o12
+in which	n23
+in your	k-31l22o16
+into	n52
+into a	n44
+into it	n13
+is	k-71l-92n-45
+is a	k-32n-14o-29
+is about	k-14
+is al	o18
+is an	o-14
+is at	n27
+is being	o44
+is bij	n14
+is de	k19l17
+is er	n-16o-29
+is from	o-17
+is het	o-38
+is it	k-26l-21n-48
+is my	o31
+is now	k33o20
+is on	l46o-21
+is only	o-12
+is ons	o-15
+is that	k-20n-74
+is the	k-72l-66n-82o-87
+is there	k-33l-27n-57o19
+is uw	o21
+is van	o28
+is voor	o22
+is with	n12
+is your	n-27
+isso	k30l17o38
+isso a	o17
+ist	l-64n30o67
+ist auch	n43
+ist auf	o-14
+ist bei	o12
+ist das	k13n-25
+ist der	k-18l-15n-25o-30
+ist die	k-19o-36
+ist er	l16
+ist ihr	o13
+ist im	o-29
+ist mir	k15
+ist nach	n-14
+ist schon	o34
+ist unser	l-13
+it	k-16l-31n12
+it all	o12
+it at	n-25o-20
+it if	l23
+it in	k-13n-38
+it is	l13n43o-29
+it so	n14
+it that	n22
+it up	l12
+it was	n-32
+it would	l18n42
+its	k-43o32
+its a	k-12l13
+its been	n-25o20
+its in	o22
+its just	l12
+its me	n-12
+its the	n22o-24
+ive	n86o278
+ive been	n15
+je	k57l144n117o99
+je me	k13
+je vous	k15n28o25
+jullie	k80n82o43
+just	k-50l-36n-23o43
+just a	k-12
+just as	n13
+kan	k-40l21n-31o-30
+kan dat	n-23
+kan de	n-15
+kan er	l20
+know	o-26
+know about	l15
+know my	k31
+know that	l21
+know what	n29
+know where	k19
+la	k-15l-48n-59o40
+la de	l17
+la nostra	k17o27
+las	k18l-62n-27o49
+las dos	n-12
+last	l-21n32o-13
+last one	n16
+last time	n39
+le	k-21n-12o55
+le he	o20
+le ho	o23
+les	k27l-80n-20
+let	l45n46o23
+let me	k-14o-28
+let the	l15o30
+like	k-40n-19
+like a	l12
+like the	l34
+like this	n28
+like to	k-35l-46n-82
+lo	k50l18n16o84
+lo de	k-15n36
+lo del	n20
+lo he	o13
+lo que	n65o-28
+los	k28l-52n-38o22
+ma	k28l27n91
+many	k-28l-24n-42o-37
+many more	n14
+mas	l18n19o71
+mas de	o-28
+mas el	n13
+mas y	o18
+may	k-29l32n-75o-112
+may and	o-19
+may be	o-18
+may i	k-14n-39
+me	k56l136n126o122
+me a	n29
+me and	o15
+me at	n-20
+me da	n37
+me de	l21
+me dire	n-30
+me for	k12n13
+me ha	l-18
+me his	l13
+me in	n-12
+me is	n17
+me know	o-16
+me on	l19
+me one	o-13
+me or	k12
+me so	l12
+me to	l-16
+me what	n-13
+me with	l-13n-21
+me your	n-12
+merci	k-43n-80o-63
+merci a	l-33n-14
+merci de	l47o-40
+mes	l-14n118o-16
+mes de	o18
+meu	n15
+mi	k32l74n81
+mi ha	l-16
+mich	l85n137
+might	n15
+minha	n58
+mio	o19
+mir	k26l95n127o42
+mir das	k13
+mir die	n19
+mit	l95n37
+mit dem	k-12n-25
+mit den	n18
+mit der	l13o30
+mit einem	k13
+mit ihrem	l40
+mon	k85n23
+more	k-16n42
+more i	n24
+more than	n20
+much	l-17n33o-26
+much for	n30
+my	k-29l-40n-40o97
+my last	n12
+my new	n-14
+na	l-43n-62
+na minha	n17
+nach	l-15o-55
+nach dem	n19
+need	k-68l-47n-110o-59
+need a	l-24o-44
+need the	l12n-12o-19
+need to	k-13l-46n-18
+nel	k-73l-45n-104
+new	k-55l-40n-70o63
+new one	o16
+next	k46o126
+next time	k12
+noch	n46o92
+noch die	n23
+noch heute	o31
+noch mit	l19
+nos	l-89n-29o108
+nos a	n14
+nos ha	n-20
+nossa	n-25o74
+nosso	l-26n-31o45
+nostra	k31n-14o107
+nostro	n-16o102
+notre	n-81o109
+nous	k16l18n-37o113
+nous a	l-21n-16
+nous avons	k26o35
+nous en	o12
+now	k69l43n75o144
+now have	k12
+nuestra	k-28l-14o102
+nuestro	l-15n-20o44
+o	k-18l-18n-68o29
+o con	k14l15
+o el	l-13
+o es	n13
+o nosso	l-19o25
+o por	o-12
+o que	n34o23
+oder	k-25l-45n-48o-26
+of	k16l12n27o-34
+of a	k12l-12o-42
+of an	l16
+of de	n-15o-48
+of in	o-14
+of me	n-20o-23
+of my	l-33n24o25
+of the	n-35o25
+of them	o25
+of this	n35o22
+of you	k-12n39
+of your	l69n39
+on	k-27o53
+on a	n17o-19
+on all	l16
+on for	o12
+on it	n15o31
+on la	o22
+on les	o24
+on ma	n17
+on me	o21
+on my	n-36o-23
+on se	n49o12
+on the	k-18l14n-48o-42
+on their	o-12
+on this	o-17
+on to	l21
+on vous	k15o63
+on your	k37n-37o-15
+one	k-50n57o42
+one can	n15
+one i	k-13
+one more	n15
+one of	l17o17
+one with	n-19
+one you	o-16
+only	k-70l-28o-56
+only the	o-15
+only thing	n45
+ons	k30l18n13o96
+ons op	k17
+onze	k-15l-74n-60o50
+op	l-24n-20
+op de	k15l-38n-41
+op die	o12
+op het	o13
+op jullie	n-15
+op uw	k14o14
+or	l-17n-52o-44
+or in	k23
+or the	o-26
+or to	l13
+or will	l13
+os	k53l-42n-32o110
+os la	o19
+other	l25o22
+ou	k-61l-25n-111o-105
+ou dans	k15
+ou la	l15
+ou nous	n12
+out	n31o62
+out by	o-18
+out of	l12n55o53
+out on	o-16
+out the	o14
+out this	l12
+out to	o-17
+out with	o15
+over	k86l71n22o59
+over and	n12
+over de	k16
+over die	k17o12
+over jullie	k24
+over there	n35
+over to	l15
+para	k-50l-48n-36
+para a	n-17o19
+para el	n23o23
+para la	n-25o25
+para nos	l13n14
+para o	n20o31
+para os	k20
+para si	o40
+para su	o26
+para un	k-21
+para una	k-13
+pela	n14o-43
+pelo	k23n25o19
+per	l-84n-102o-19
+per i	k-14n-18o14
+per il	k29n20o26
+per la	k-24o14
+per le	k13o12
+per un	o18
+please	k-58l18n-91o-89
+please have	o-17
+please tell	l-20
+por	k72n-15o17
+por el	o29
+por isso	o38
+por la	k12n44o21
+por las	k36l-16o41
+por lo	k15o12
+por los	o15
+por mes	o-14
+por nos	o22
+por um	l16
+por un	n-14
+pour	k-33l-80n-32o18
+pour ce	l14
+pour la	o50
+pour le	n-31o62
+pour les	k-15l-20n-17o-34
+pour nous	o12
+pour que	n12
+pour un	n38
+pour vos	o-15
+pour votre	k-14n-12o18
+pour vous	k29o12
+quand	l-12o-21
+quand on	n16
+que	k-25l65n67o42
+que a	l28n24
+que ce	n-16
+que de	l29
+que el	n40o25
+que es	l12
+que esta	l-15
+que este	n14
+que ha	n-12
+que je	k16n22
+que la	o-67
+que le	l41n23o-27
+que lo	k20l47
+que mas	n12
+que me	n-14
+que mes	n18
+que mon	n19
+que nos	n30
+que nous	n-20o15
+que o	l26n16o21
+que os	l-14
+que para	n25
+que por	l13
+que si	l13
+que su	n13o-12
+que te	o15
+que votre	l29n44o-15
+que vous	k13n37o-63
+qui	k18l159n82o-14
+qui a	l13
+qui nous	l-17
+qui se	n21
+qui vous	l21
+quick	l-19
+schon	k32n22o38
+se	k39l-32o-52
+se a	k14
+se ha	o31
+se il	k15
+se la	n18o85
+se las	o16
+se le	k14o81
+se lo	k30n19o81
+se los	o41
+se me	n-20
+se sono	o20
+see	k13l-30o-86
+see how	k15
+see my	l15
+see on	o-17
+see the	o-20
+see what	n12
+shall	k16l14o27
+shall i	o-12
+she	n-28
+should	k-24l13o-33
+should be	k-18
+si	k34l-55n-16o-87
+si a	n14o13
+si e	o14
+si el	n-13
+si la	k22o19
+si le	o-16
+si mi	k13
+si vous	o-14
+sie	k76l52n40o146
+sie als	o-13
+sie am	o-17
+sie auch	n-16
+sie auf	k32
+sie bitte	n-17o-22
+sie das	l57
+sie den	o-42
+sie die	k-16l-12n-17o-29
+sie eine	n-13
+sie es	k13
+sie fur	o19
+sie haben	l12n47o37
+sie ihren	o-12
+sie in	n13
+sie ist	n16
+sie mich	n29
+sie mir	l22n-12
+sie mit	n27
+sie sind	n13o24
+sie uns	l-15o-44
+sie unser	l14
+sie wie	o-12
+sind	k-15n23o-26
+sind auf	o20
+sind die	n-17o14
+sind ein	o12
+sind es	n17
+sind noch	o-16
+sind wir	n13o-13
+so	l28n31o67
+so a	n-13o-24
+so ein	n18
+so eine	n42
+so here	l15
+so i	o12
+so much	n34
+so o	l12
+so para	n14
+so that	o16
+so the	o59
+so you	o37
+some	k21
+sono	l-27n47o15
+sono di	k16
+sont	k-37l-19n-22o20
+sont ils	k-21n-17
+su	n57o86
+such	n54
+sur	k-57o48
+sur la	o25
+sur notre	l14
+sus	n30o37
+tag	n20o-73
+te	l45n48o112
+te la	o15
+te los	o16
+tell	k-26l-53n-49o-28
+tell me	k-26l-47n-29o-27
+than	l24n51
+than one	n-12
+thank	k-18n-74o-73
+thank you	k-18n-76o-73
+thanks	k-33l-62n-76o-56
+thanks again	n-20
+thanks for	l-26n-13o-44
+that	l-14n65
+that i	k16n-13
+that it	n13
+that the	l12
+that was	n39o22
+that were	o-12
+that your	n-13o-15
+the	k-13l-45n-89o30
+the last	n50
+the me	n-18
+the new	k-22
+the next	k24l14
+the one	k-14n30o-21
+the only	n68
+the quick	l-17
+the thing	n18
+the two	l14
+their	k17l-18o-38
+them	k28l72n-36o19
+then	l12n25o-33
+then the	n12
+there	k-45o-44
+there a	k-27l-32n-54
+there are	n13
+there have	l12
+there is	o-18
+these	n30
+they	l-17n14o-27
+thing	k16n60
+things	l14
+this	k157l173n163o76
+this a	n14
+this be	l16
+this is	n38
+this on	l14
+this one	l15
+this time	o34
+this to	l16
+those	k25o67
+time	l21n49
+time and	n-26
+time i	k12n23
+time im	n-30
+time in	n13
+time of	o-22
+time the	n51
+to	k37l60n35o-31
+to a	k47o-26
+to ask	n41
+to be	n23o-27
+to do	n20
+to get	k-16l-20n-42
+to have	n-13
+to it	o22
+to know	k-25l-17n-22
+to me	o14
+to my	l-22
+to next	o14
+to see	l13n20
+to that	l12o13
+to the	k42l27n15
+to them	l30o-17
+to you	o105
+to your	l43
+today	l20o96
+too	n42o12
+too much	n17
+two	k-17l-35n-35o20
+two more	o13
+two of	n13
+u	k60l56n59o82
+u bij	o15
+u die	k-16
+u in	o-20
+u voor	k12
+um	l31n45o39
+um den	o-14
+uma	o25
+un	l26n23o-40
+un an	o15
+un mes	n28
+un nostro	o13
+una	l-51n57o-26
+und	k42l13n73
+und dann	o-13
+und das	k14n29o12
+und der	o30
+und die	k22o23
+und her	n23
+und ist	n-14
+und noch	o15
+und sie	n67
+und wir	n22o27
+und wird	o-12
+uno	l38n30o23
+uns	k12l-50n26o68
+uns das	o-23
+uns die	l-18
+uns eine	o33
+unser	k-23l-18n-52o70
+unsere	k-32n-23o106
+unseren	o27
+up	k-19l35n38o24
+up in	l12
+up on	l-13n16
+up the	o19
+up to	n-14o-30
+up with	n27
+uw	k96l74n95o176
+van	k25l-12o21
+van de	l34n-75o-25
+van die	k13
+van en	o14
+van het	n-20
+van ons	o33
+van onze	l-25n-19o31
+van uw	o-24
+vi	k98l-13n147o138
+vielen	l-14n-25o-20
+vielen dank	n-19o-20
+voce	l16o40
+vom	n-22
+von	l-28n22o28
+von der	o27
+von einem	n19
+von ihnen	o-34
+von mir	n-39o39
+von uns	o73
+voor	k-16l-32n-30o17
+voor de	l-16n14o42
+voor het	k-13n-28
+voor ons	k12
+voor op	k13
+voor u	o71
+vos	k29l21n63o149
+votre	l80n111o167
+vous	k61n82o192
+vous a	o-20
+vous ai	o13
+vous des	k-68n-46
+vous en	n-19
+vous est	o40
+vous les	o22
+vous sont	o45
+vous un	l-16n-24o-17
+vous vous	n37
+wann	k-20n-88o-39
+wann ist	l16
+wanneer	n-15o-32
+wanneer de	o-16
+want	k-18l76n-20o-52
+want the	l39
+want this	k12
+want to	k-34l-15n-43o-14
+war	k-39l-50o37
+war unser	o14
+was	k-56l-48n16o53
+was a	o22
+was die	k15
+was fur	n13
+was ihr	n15
+was me	o21
+was on	o-15
+was sie	n19
+was so	n-16
+was von	n19
+wat	k16n15
+wat is	n-20
+wat jullie	k32
+wenn	k60n26
+wenn das	k17
+wenn der	o-13
+wenn du	o14
+wenn ihr	k16
+wenn sie	k13l14
+wer	l56o-33
+wer die	k15
+wer ist	l24
+werden	k42o-51
+were	k16l-23n28o87
+were a	n-16
+were the	n28
+what	k-79l-92o-38
+what are	n-21
+what does	k-14
+what i	n38
+what is	l-19n-31
+what on	n40
+what the	n15
+what you	k15n24o-28
+when	k-13l-24o-141
+when a	k13
+when the	o-21
+when will	k-12o-13
+when you	o-14
+when your	o-14
+where	k-33l-24n-14
+where can	n-17
+where do	k-41l-12n-25
+where it	k17o12
+where my	n20
+where to	k20
+which	k-99l-84n-176o-51
+which i	n12
+which of	l-12n-40
+which one	n-15
+which the	n12
+which you	o-20
+who	k30l174n27o-23
+who can	l49
+who do	l20
+who has	n16
+who is	l34
+why	k-16n61o-18
+why do	n21
+why does	n26
+why i	n25
+wie	k-62l-39n-91o-32
+wie ein	n19
+wie is	l14
+wie sie	n40
+wij	k51l31n14o97
+wij bij	o14
+wij de	k21
+wij ons	k13
+wij op	o21
+wij zijn	k-23
+will	k124l-15n-74o157
+will be	k90o106
+will come	n13o15
+will get	k29
+will have	k12
+will need	o-12
+will you	k-14l12n-18o-19
+wir	k52n-18o216
+wir am	o20
+wir auf	k15
+wir den	o19
+wir haben	n13o-24
+wir ihnen	o37
+wir in	o27
+wir noch	n-15
+wir sind	o-41
+wir werden	k13
+wird	k16l-13o99
+wird es	k14
+wird ihnen	o20
+wird vom	o-13
+with	l78o16
+with a	o-14
+with all	l15
+with his	l16
+with me	n-24o42
+with my	l-13o20
+with the	l14
+with this	l-12n-29
+with you	n52o42
+with your	l38o20
+wo	k-43l-22n-115
+would	k-47l21n-23o-61
+would a	o-12
+would be	n58
+would have	n58
+would it	n17
+would like	k-17l-34n-44
+would the	l16
+would you	n-70o-23
+would your	n-15
+y	k56l17n88o96
+y a	l31
+y el	o40
+y la	o26
+y le	n-12o39
+y los	o16
+y os	o14
+y si	o20
+y su	l16
+y un	o-15
+ya	k69l-24n106o224
+ya esta	k12o32
+ya he	k17
+ya le	n13
+ya lo	n-12
+ya se	l-13
+yes the	o15
+yet	n13o-16
+yet again	n31
+you	k53l-13n130o102
+you a	l-14o-23
+you all	n14
+you and	o12
+you are	n26
+you as	o20
+you at	n34o25
+you be	o-19
+you by	o14
+you can	n30
+you could	o-15
+you for	n21o12
+you get	o40
+you had	n28
+you have	k-27l-23n-55
+you in	k52o23
+you its	l12
+you know	n-20
+you like	k15
+you may	o-17
+you need	o-17
+you now	o20
+you so	o28
+you tell	l-13n-37
+you the	o68
+you this	n-15
+you to	l13n24o20
+you want	k12o-45
+you who	l19
+you will	k15o-85
+you with	n12
+your	k62l83n80o202
+your last	n22o-18
+your new	n-14
+your van	o-14
+zijn	k-46l-27n44
+zijn jullie	n19
+zu	l17n65o-22
+zu ihren	o26
+zum	n-37
+zur	k-25l-14n-19o-16
12th	c15o16
14c	j59
15th	k17
17th	c20o12
1er	g17o-13
1er mai	g17
1st	a20
20th	b12o25
2fa	e42
30th	a17i16k12
3rd	n14
4b	j17
9th	n18
=account_closure	a474b-48c100e-24f60g-20h-17i12j-19m-13o-21
=annoyance	b42c-16d53e14g30h40i12j-40k38l15m-24n112o23
=asks-for-management	a-27b-37c-56d-56e107f-23g25h-57j30l460m114n-26
=billing_dispute	b415c31d113e64h-17j-14k36l-23m-65o20
=cancellation	a210b26c495d127e-36f67g98h-38i55j-67k-29l-20m-70n-75
=frustration	a71b36c-31d-16e-12f-19g-17h-75i-62j-34k45l62n344o35
=legal-threat	a-56b-84c-20d-54e-63f78g231h-102i-43j-89k528l-58m-19n-98
=legal_advice	a31f153g432h17j88k68m-14n-30o-60
=legal_inquiry	a-40b-44c71d-51f416g158h-68i49j-82k150l-23m-50n-54o-50
=medical_advice	b-26c-14d20e28f-39g91h519j129l-20m-14
=policy_exception	a-32b67c61d-17e-40f15g41i461j-27k15m30o63
=private_data	a40b23c-25e14f72g72h-40i-25j478k-15l32n-42o-29
=promise	m-325o288
=prompt-injection	a-28b25c-50d-12e-14g-28h-25i47j-36l56m447n-13o-26
=refund	a-61c-17d470e-51f42g23h-58i-47j-44k106l-53n-123o42
=security_change	a93c-108d-84e469g-57h-56j32k-20l-20m90n-95o-21
a alguien	g19h16
a aprovacao	m21
a assinatura	c26
a balanca	h30
a besoin	k-18
a bien	e-16f-16l-16
a bit	i42n-34
a blind	i13
a boat	e18
a box	i14l-12
a brand	o21
a bulb	b28
a bus	d20j16
a cada	n15
a cafe	e15
a caixa	e18
a call	o-20
a card	d-14e-21j-13n-22
a carga	f16
a casa	b33d12g14h16j14n21
a cause	g14i13k23n25
a cero	o42
a change	e19j12n12
a chaque	h16
a charge	b72
a chat	g16l22
a chave	e26
a chi	f42h16j16l20m12
a child	h66i17
a claim	k34
a client	j14
a code	e13
a cold	h18
a colleague	e14h15m14
a coluna	i-17j-12
a combien	f13h16
a comissao	k23
a company	g17n45
a competitor	g19
a complete	n15
a comprar	a15f16j19
a conta	a79b56d-15h-18
a contract	g30
a copy	b-28j53
a cor	n-22
a cote	j16n18
a couple	b12
a court	g33
a credit	b-33d-24o-25
a culpa	g17
a customer	a54b-48d-22
a data	e-12
a date	o-32
a day	h45i28n-14o-14
a decision	l14
a defaut	k13
a deja	d20i19o18
a dejar	a17
a delay	f17
a deposit	d17
a deux	b15f14i14
a devolucao	o36
a different	a14
a direcao	j15
a direct	b70
a disparu	h-20
a distance	e21
a divida	g31o18
a dix	k13
a domicilio	o-12
a double	h-17
a drop	o-15
a due	e24
a duplicate	b19
a empresa	f13
a encomenda	c21
a encore	e37
a entrada	i15
a entrega	i-15
a escola	b13
a espera	d15
a esquerda	c-18
a ete	b33e94m18n-33o32
a etiqueta	i18
a expire	i35
a faire	a17d-16i-12
a fare	d-16i16
a fatura	n-16
a favor	g14
a fee	b14
a festa	i-16
a fine	g39k16
a firm	n17
a flight	h15
a folder	a-18
a free	o-30
a friend	n-14
a friendly	n27
a full	o-25
a funcionar	o17
a game	m21
a garantia	f-26
a gennaio	b55
a gente	j16
a gift	d-12n13o14
a giugno	c14i18
a good	g-16o-21
a group	j16
a grown	h19l13
a guest	f13g20n-26
a half	i18
a head	l12
a higher	l16
a human	i15
a joke	n-23
a judge	g71k84
a lattention	l13
a lavorare	j17
a law	g-17k25
a lawyer	g16k20
a legal	f-29k-15
a lei	f28g37
a lentree	g-17
a letter	g26k17
a licence	c14f26
a line	a18
a linstant	o12
a list	d-13
a lista	i-18
a little	i12o19
a loja	d15
a look	b14o-22
a lost	g19i18
a lot	n-12
a mail	d-12e12
a mais	b27i18
a mano	j-20
a mao	b16
a map	n12
a maquina	k12n-25
a marzo	a-21e-12
a mastercard	n-14
a matter	l17o-19
a mediodia	o15
a member	a18g42
a meno	c43
a mesa	d17
a mesma	j15
a meta	c-15h16
a meter	b17
a metre	b16
a minute	l12n-16
a mistake	b23c20
a mochila	j16
a moins	o-12
a month	i21j17n25o-24
a multa	b12g20
a nadie	c-12k-21l13
a nessuno	j21m19
a nice	n-33
a night	o-12
a noi	b22
a nombre	b14g30j15
a nome	a13c20
a non	g13i14
a nota	n29
a nova	j17
a obra	c19d20g19
a ogni	m12n15
a otro	a20e15
a pacemaker	h17
a pack	h17
a pagamento	o-12
a pagar	g25o21
a palavra	n14
a paper	g-18
a parte	o-14
a partir	a20b-17c36f18h30i-12m16n-12o-13
a pas	b-18l14o-23
a patient	h12j15
a paye	d22j17
a payer	b13
a paying	n18
a payment	b68o-12
a peca	d16
a pena	g46
a penny	d18
a perdu	i12
a permit	f18g53
a person	g15h38l13m39n22
a pharmacy	h-16
a phone	e-45
a photo	a-20j13
a physical	b-15
a place	g18
a point	i35
a policia	g13k14
a politica	d-12
a poner	o13
a porta	e16g37
a posto	a13b-13d-30o23
a present	o46
a primeira	n-17
a primera	o19
a pris	e38h16
a pupil	o-12
a purchase	b21d42
a quel	j48
a quelle	b-14c-12e-17f-16g-29h-35i-24n-28
a quelquun	c19h18
a quem	g12j13l31
a question	d-15f14k-12o-14
a questo	l18
a quien	f15g20i16k15l20m21
a quoi	a13
a quote	f-15
a r3fund	d67
a rate	i-25
a reason	j13
a recu	j15k12
a reference	g15o-12
a refund	d-67
a reply	l15n17
a report	i-14k15
a rescisao	c-15
a responsabilidade	o12
a resposta	m12
a restituicao	d14
a rien	k12
a right	f16
a room	n-19
a rua	a-17
a sa	f19g18o12
a salir	o31
a sample	f-13
a second	j18n16
a segunda	o27
a senha	e14o-13
a senhora	j18n12o16
a senior	l30
a shop	g17
a short	d-20o-12
a sign	g32h-12l-16
a signe	a18f19
a simple	n22
a single	b13d-15n20
a small	f-13
a soft	i17
a son	o39
a sorry	n29
a special	i23
a spese	o13
a stand	g-13
a statement	f16
a stop	c14
a stranger	a16e24
a sua	l19o48
a supplier	j-14
a supprimer	a12c44
a t	d17f24j74n12
a table	b16
a tarde	i-16o19
a tarifa	i16
a taxa	i67
a tempo	c14
a temps	o14
a tenant	g18
a tener	n21
a terrible	n-16
a text	g33
a third	f18i41l13
a tiempo	c21o18
a tiny	i55
a titre	i41
a toddler	h26
a tort	b14
a tous	n-15
a tout	b-12g16
a transaction	b80c94
a transfer	a-12b-24d-13e-12n-18
a transferencia	c20d16
a trente	d14
a tres	o15
a trial	a17
a trois	l14
a trouve	b13e20k15
a tu	m18
a tutti	e15o19
a ultima	g12j15
a unaltra	b17f16
a une	b14e13i-14
a used	g17
a ustedes	n13
a ver	l29n15
a viernes	o-26
a visa	n-17
a voi	b15f16
a vossa	f21i-13j12k15o18
a voucher	d57
a vuoto	l15
a waiver	g19
a way	l-14
a week	d18i39n-19
a withdrawal	b29
a word	l54
a worker	g40h20
a working	n28
a written	g16
a year	n22
a zero	e20
a2	j-17k-16
a3	f-16g-12h-17
a4	f-16g-16i-12k-15m-14
a5	k-14n-12
aan	b-14c-14d-12f19g16h28j-47l23m25o-48
aan bij	h38
aan de	e-41f32g-13i-17l32n25o-24
aan die	h38i17
aan een	d-14e18
aan het	g18
aan je	m27
aan mijn	n15
aan om	g24o-12
aan te	e19
aan uw	o-13
aanbe*	d46i19
aanbetaling	d46i19
aange*	b18k35o49
aangepast	b14
aangerekend	o19
aankl*	g15
aanko*	f21k33
aankoop	k32
aanma*	a-12b17i18
aanmaning	b20
aanmaningskosten	i20
aanne*	e19g34i13
aannemer	e19g19
aansp*	f150k20
aansprakelijk	f64
aansprakelijk als	f47
aansprakelijkheid	f61
aanta*	b15
aanva*	h14
aanvr*	d-17e18
ab	b40c66d23e32f40i23j13k12l12m26n-17o28
ab dem	o-12
ab heute	o22
ab jetzt	m25
ab montag	e20
ab sofort	c22e17l15o37
ab wann	f32g15
ab welchem	h15
ab wie	g16h16
abaix*	m12
abaixo	m12
abajo	b15c15m13o-12
aband*	c23n32
abate*	o25
abbes*	c45o13
abbia	e16
abbia*	a14b46c14d32m-12n-32o89
abbiamo	a14b46c14d32m-12n-32o89
abbiamo fatto	c19
abbiamo gia	f-17
abbon*	b38c12i22
abbonamento	b39
abbre*	a15
abbrechen	a15
abbuc*	b57o13
abbuchung	b57o13
abend	n-13o19
abert*	n-13
abgeb*	b37d20o18
abgebucht	b37d20
abgel*	e-17i24
abgem*	c20o16
abgemeldet	c20
abges*	c21d18e18j13m40o15
abgesagt	d19o13
abgeschlossen	j15o17
abgesprochen	m14
abgez*	b35
abgezogen	b35
abholung	o-16
abier*	a18e21
abierta	e24h15i13
abiertas	o-19
abierto	a17
abili*	e20
abime*	d19
abita	j14
ablau*	n39
able	k-15n-40o-50
able to	k-15n-40o-50
abmah*	g18
abmahnung	g17
abmel*	a21
abmelden	a21
abo	b16c13
abogada	k-27
abogado	g15k27
abona*	b32d18
abonado	o-15
abonn*	a-18b35c78j39n-20o-14
abonnement	b39c76n-13
abonnement a	c26
abonnes	a-14j32
abono	b16d51o43
abono de	d21o13
about getting	d20
above	f17l29m16o-32
above this	m30
above you	l12
abre	j-14
abrec*	b75o22
abrechnung	b75o21
abril	n19
abrim*	c15
abrimos	c15
abrir	g24i25
abrir la	g17i17
abro	k13n14
abroa*	f20g22
abroad	f20g22
absag*	c14o-16
absage	c18o-16
absch*	a20b31d18o35
abschaltung	a20o23
absen*	b16j37
absent	b17j39
absol*	n42o13
absolutely	n15o13
absor*	o40
absur*	n24
abusi*	g24k16
aca	n20
acaba	c12k14
acaba*	i15n56o15
acabado	i15
acabe*	a20i18
acabo	o15
acabo de	o27
acabo*	c-14h-19i13
acabou	c-14h-19i13
acade*	c33j13
academia	c33
acc	a67e17
acced*	e21
accen*	e-23
accents	e-20
accep*	a-16b-39c21e-25g20h-27i115j-33k-12l-13m35n-31o75
accept	b-12g36i64n-17o16
accept a	i27
accept the	g27i15
accepted	c16d13m13o40
accepteren	f20i24
acceptez	i50
accepts	o12
acces	a18e118n-12o15
acces a	e34
acces*	a48b26e194h-14i12n-19o46
acceso	e76o28
acceso de	e12
acceso y	a15
access	b14e81i24
access to	b20e41
accesso	a38
accesso al	j14
accet*	c13g15i42o51
accettare	g23
accettate	i20
accettato	c16o26
accettiamo	o30
accid*	e19g91j14
accident	e14g51
accidente	g37j17
accio*	c-13k15
acciones	k15
accor*	b36e14f35i33j12m12o-29
accord	a13f13
accorde	i-14
accordee	o15
accordez	e20i42
according	b40f21j17o-54
according to	b39f21j17o-54
accou*	a168b-12c-19e54f-59g-89h-77i-90j18k-41l-29m-42n-89
account	a157e33f-47g-77h-65i-62j26k-35l-24m-45n-77
account and	e12j17
account as	e15
account at	a63
account be	a-26
account bij	a27
account by	e14
account closed	a-33
account for	e-14j-16
account has	a19
account in	a-24
account is	d15e13
account number	a-18j-20
account of	a-36
account please	a29
account should	a36
account shows	b-24
account statement	b-12
account te	e32
account that	b16e-14j15
account van	e14
account with	a74e13j32
accountant	b-29
accounting	i-13o-17
accounts	a22b25
accounts team	b19
acct	j17
accu	o-12
accue*	h12n16
accus*	g34
aceit*	b-20e-32f12i66j-23n-28o53
aceita	b-13e-23f-23
aceitam	i38
aceitamos	o36
aceite	f14i-12
aceitem	i25
aceitem a	i21
acept*	b-14c31g39i88m18o24
aceptado	f20
aceptan	b-17c12
aceptar	g17m13
acepto	g14
acert*	b20d18o24
acerto	b21
acess*	e62j14m12
acesso	e62j14m13
acesso ao	e19
ach	n27
acham	g20
acham que	g19
achei	n-18
achet*	b37c16j36n-14o-32
achete	b42c20j40
acheteurs	d-14o-15
acho	e16
acho que	e16
acht	b29d15o37
achte*	a15c14i33j57
achter	a18c19j17k14
acide*	g20
acima	l21m23
ackno*	c19
acknowledge	c19
aclar*	b14f23
aclarar	b16f19
acomp*	i18
acons*	g194h32j-14l-17n-37
aconseja	g54
aconsejais	g24
aconsejan	h35
aconsejan para	h39
aconselhem	g15
acont*	l13
acord*	c18f24g23o12
acordado	b12
acordo	c19f26g25
acordo de	c19f20
acoun*	a89e20
acount	a89e20
acount i	a32
acqua	h14
acquisto	o-17
acred*	n29
acres*	o16
acros*	i18
across	i18
across the	i18
act	f23m63
act as	m28
actie	i36o-19
actie*	a20
actief	a20
actio*	c-18k46
action	c-18k46
action en	k29
activ*	a-14b-35d-12f-15h-36j-28l-16n-22
activate	b-16j-14
activate my	e-13
active	c13
activite	g20
activity	e21
activity on	e21
actua	m14
actua*	d13e32n14o-15
actual	d16e15
actualizar	e18
actually	c16f15n28
actue*	o-21
acudi*	k13
acuer*	f24g16o14
acuerdo	f24g16o14
ad	c39
add	a-34b-45c-30d-26e-16f-37h-29i-36k-12l-12n-30
add a	b-25
add my	e16
addeb*	b25j-14
addebitato	b28
addebiti	o16
addebito	j-14
added	b67o14
added to	b34
addit*	b30
additional	b30
addor*	h56
addre*	b-15c-13h-13i-13j80l-27o-17
address	b-13c-12f-15g-21h-13i-12j39l-26m-17o-19
address for	j-30
address of	j17
addressed	g15
addresses	f25j38
adds	d-19
adela*	i12
adelantado	i13o-23
adelante	o15
adess*	b-12d15e14m15n20o13
adesso	b-12d15e14m15n20o13
adeye*	c18
adeyemi	c18
adher*	b17j16
adherents	j16
adhes*	a16c20
adhesion	a18c23
adian*	d23
adici*	o15
adjun*	b14j-15
adjunto	b15
admin	e125m90o19
admin rights	e-25
admin*	b25e143h13l68m97
administracao	l26
administrador	e19j15l16m21
administrateur	e-27
administrateur et	e-14
administrator	e48m56
admit	g20
admit*	d12e-19f-23g-12i62k-13o-19
admite	e-17f-22k-12
admiten	i34o-20
adora*	n-13
adorable	n-12
adore*	n-14
adres	j80o-17
adres van	j30
adres*	b-12f20g-17h-15i-20j150m-16o-50
adresse	f27j43k12m-12o-25
adresse de	j17
adressen	j55
adressez	o-30
ads	f25k-12
adult*	b14i23
adulto	b17
advan*	b12d23
advance	b12d23
advance for	d19
adver*	c17g16i-20k20m12
advert	c15i-16
advertising	f13k16
advic*	f-33
advice	f-33
advice on	g17
advie*	f-17g-14
advies	f-17g-14
advis*	g126h90k26
advise	g64h26
advise me	g54
advise the	h15
advised	k28
adviseert	g20h13
adviseert u	g20
advoc*	g15
advocaat	g25
advocatenkantoor	k-19
advog*	k29
advogado	k23
advok*	k-14
aerol*	o-13
aerolinea	o-13
aerop*	o15
af	b33c78d13i17m45n12o47
af van	b15c48i20
afdel*	f32l13
afdeling	f33
affai*	g13k14l13n19
affaire	g13k14l13
affec*	f31
affic*	b35e-13g-23h16i-43j-32k-19n-17o-35
affiche	b41h27i-32j-24m12o-33
affiche t	j-19
affiches	f17k-14
afgeb*	b25c20
afgeh*	b21c18o19
afges*	b46i16o16
afgesproken	b24o17
aforo	i18
afrai*	c40o-17
afraid	c40o-17
afrek*	b25
afrekening	b26
afsch*	b54
afschrift	b22
afschrijving	b22
afschrijving van	b16
afslu*	a39
afsluiten	a39
afspr*	o16
afspraak	o16
after	a28b-19c27d-36e40f53g84h181i85k25n49o-126
after a	h29
after all	b-13c13i14
after i	a13d-14
after me	g40
after the	a14c36e91f31g15h44i30k14o-41
after two	g18
after you	n19o-20
after your	h33
after*	d15o26
afternoon	o26
afval*	c20
again*	c16f16g79h19i43k53
against	c16f16g79h19i43k53
against the	c18f13g32h17i19
against you	k33
against your	i17
agb	f60o-13
age	a-17i34j21n-15
age limit	i27
agenc*	a13b16c25f17k39
agency	b18c21e12f19k32
agend*	a-12b-13e-16f-17g-23h-31i-14k-29n-26
agenda	c-33e-14f-16g-21h-28k-29n-23o-12
agenda de	h-17
agent	h13j20k17l34m81o13
agent*	a16e16f16m49n12
agente	f19m25
ages	b16
aggio*	e15h-17
aggiungete	i19
agire	k20
agli	j20
ago	d48o39
ago but	d15
agora	d19e66j15l12m40o35
agora e	j-18l-12m20
agost*	b13o-14
agosto	b13o-14
agota*	k16n35
agotado	n23
agrad*	a16c17i22j14
agradeceria	i23j17
agradezco	a15c20n12
agree	b16f18g19m32
agree with	b17
agree*	b77c68f157m20o16
agreed	b73c20f13m23o37
agreed in	b15
agreed to	b17c21f15
agreement	c46f143
agua	b25i-12j-16l-20
aguar*	d26l17n13
aguardo	d19l17n13
ah	n37
ahead	c-24o33
ahead and	o25
ahead of	i20
ahead with	c-13
ahi	j19l24
ahora	g29m28o53
ai com	j20
aidez	g50
aidez moi	g29
aime	e-17
aimer*	d13l37
aimerait	d15l24
ainda	d23j38
ainda esta	n-15
ainsi	a15n19o13
ainsi que	a20
aire	h17
airli*	g17o-27
airline	g17o-25
aiuta*	g31l-15
aiutate	g12
ajena	f20
ajout*	g-19n-17o22
ajouter	n-13
ajuda	n19
ajude*	g35
ajudem	g35
ajudem me	g19
ajust*	n-13o22
ajusta	f12
ajuste	n-12o14
ajustes	o-16
akkoo*	m50
akkoord	m50
akte	o12
akten*	k39
aktenzeichen	k40
aktio*	c19i76
aktion	c19i50
aktiv	o16
aktua*	o-13
akzep*	i23
akzeptieren	i23
al ano	f19o-15
al corriere	c19o-16
al corso	i15
al dia	h16
al een	l16o13
al equipo	e14
al giudice	g28k21
al lado	j14
al mese	b-12o-20
al opgelost	l-18
al posto	e17g19
al precio	o16
al prezzo	o22
al punto	f18
al telefono	b16l20n16o15
alarm	e28
alarm panel	e20
alarm*	c16e22h-12o12
alarma	e15
alber*	b17j24k20
albergo	b17j21k20
alcan*	f22
alcoh*	g12h74
alcohol	g12h74
alcun	d-16
alega*	g34
alerg*	h54j15
alergia	h27
alert*	m17
alerta	m18
alerte de	o12
algem*	f-16k-18l13
algemene	f-15k-17
algemene voorwaarden	f-15k-17
algo	b40c16e16f19g23h60n12
algue*	b20e13l33n26
alguem	b20e13l33n26
alguem que	l16
algui*	b28c-19e50g15h13j28l45n56
alguien	b28c-19e50g15h13j28l45n56
alguien con	h16
alguien de	l16
alguien ha	b15
alguien que	l28
alguien se	e43
algum	f14
algun	g13
algun*	b-15
alguna	b-12h-16
alguno	h19
alime*	g30
all good	e-18n-12
all night	o-12
all nine	o13
all right	g15h22i17o13
all rights	e20
alla cassa	b19d18
alla reception	l13n14
alla regola	i15
alla scadenza	c19
alla sua	o-34
alla vostra	j18
allag*	k24
allar*	c19h18
allarticolo	c20
allas*	k35
allat*	l24
allattenzione	l24
alle	a62c-22d-16e100g-27i30j-22k44l15m16n24o61
alle cinque	i14
allee*	b-24c-54d-16f-37g-50h-29j-13k-21m21n-27o-30
alleen	b-24c-54d-16f-37g-50h-29j-13k-21m21n-27o-30
alleen de	c-16j13
alleen een	f-18g-22
alleen het	d-21e-18
alleen met	m18
alleg*	k15
allegato	k15
allei*	f-16g33
allein	f-16g33
allem	a14m12n13
allen*	j15
aller	b19h19j39k20
aller*	h87o15
allergic	h-12
allergic to	h-12
allergie	h42
allergy	h19j16
alles	a103b-32d-44f-12g-44h-30i-53k-26l-39m54n-16o51
alles gut	o13
alles in	n13
alles is	b-13d-20
alles klar	f-19
alles was	j16m18
allez	d16i40
alli	o14
allo	c19o28
allor*	b-13h16k17
allora	k18
allow	i91
allow me	i50
allow*	c-20e-13f46g54i17m14n-22
allowed	c-20e-12f47g55i-14m15n-19
allowed to	c-13f33g65
allows	i35
allul*	k13
allultimo	k13
allultimo centesimo	k13
allum*	a-20
alluminio	a-19
almac*	c20
almacen	c20
almen*	d26
almeno	d27n14
alone	e18
along	c-17h13k-12m20
along with	a13e12h18
alors	b94c22d22i33k28l16
alors que	b71
alqui*	g33j20n-16
alquilan	i14
alquiler	b17c17g31j14
alquiler de	c15
alrea*	b-23c21d-31e-21k36m35o30
already	b-23c21d-31e-21k36m35o30
already have	c12d-19
already in	o18
already paid	b-47
alrig*	f-20g-18
alright	f-20g-18
als een	a-20f44
als erstes	h19
als ik	d14e15g33h17i13
als kunde	n15
als pdf	d-16n-16
alsje*	e19i41
alsjeblieft	e19i41
alsno*	i23o13
alsnog	i23o13
alsof	i39m45
alstu*	d13i67l17
alstublieft	d13i67l17
alt	e16j20
alta	b30o-39
alte	e36g-13k-18n-23o14
alten	c-18e50k-18o15
alten preis	i12
alter*	e80i61
altered	e35
altes	j-14
altho*	b24e23i135o29
although	b25e24i137o29
although i	e12
although the	i20
although your	i36
altij*	a16
altijd	a16
alto	l44m22n-15
altre	d15o13
altri	j36o12
altro	b30c17e30f13h-18n48
aluga*	o-12
alugu*	c15o22
aluguel	c13
aluguer	o12
alumi*	k-12
alumn*	c-12e-17f-17g-20j45
alumno	c-13j16
alumnos	e-15f-19g-17k-15
aluno	f32g21
alway*	m31n53
always	m31n53
am besten	e-12g66h16
am ende	d-15k14n37
am ersten	b18
am freitag	o-27
am liebsten	j-14
am mittwoch	c17o21
am montag	c16k14m-12o16
am samstag	c14n-22
am seeing	b30
am sonntag	i34
am still	n-14
am telefon	f18n14
am wochenende	i12
am writing	j19
amanh*	c18o74
amanha	c18o74
amanha as	o27
amarr*	f20
ambie*	o14
ambiente	o14
amend*	f38g16o17
amende	g18
amended	f20o16
ameri*	a-17b-17e-15j-13n-14
american	a-16b-15e-13n-12
american express	a-15b-14e-12
amici	e17i20
amigo	j19
ammet*	f19
ammin*	e57g23j15m41
amministratore	e51g18j16m41
among	e19
amoun*	b84d23
amount	b76d24
amount of	b36
ampar*	f71
ampara	f14g12
amparo	f28
ampli*	d-16i21o16
ampliamos	o12
ampliar	o-18
amt	g19i19
an account	a-68b-20c-15e-37
an actual	d16
an additional	b16
an agent	l12
an answer	n20
an apology	i19
an atm	b20
an email	j34
an employee	g17h19m37
an ex	g32
an exception	i-19
an exchange	l12
an hour	b12
an invoice	b-20
an item	d59
an old	i15
an order	m21
an unauthorized	b16
an welche	j-16k16
an wen	f26l25
anadi*	a-20
anali*	i20j37
analisi	j12
analy*	b-12g15h21
analyse	g18
anbei	c18
anbie*	c14f-12g19o-13
anbieter	c17
anbietet	g27
anche senza	i16
ancie*	a-40j37
ancien	a-40j14
anciens	j20
ancor*	d41e16g-18i12n28o-21
ancora	d41e16g-18i12n28o-21
ancora il	b17d18
ancora la	i15
ancora una	n19
and address	j38
and close	a22
and conditions	g15
and confirm	m16
and costs	o-12
and desist	g15
and each	n-14
and follow	m21
and forget	i17
and four	e17
and give	m16
and got	n21
and id	d16
and ill	n19
and leaves	o16
and left	g17n17
and look	n-15
and needs	m20
and no	m12
and nobody	l13n12
and not	c17
and number	j30
and send	i16m25
and still	b14l12n33
and thats	b-21
and theres	o15
and theyre	b-20
and use	e16g17
and wants	n-23
and wed	d16e-20
and well	k19o13
and whats	j45
and youll	o14
and youre	o20
anda	c-14d20e23g12h17j36
anda a	g14h18
andar*	c13h13
andare	c15g18h15
andat*	b16j14n19
andato	b18j17n20
ander	c15e61f12n12
ander*	a23b16c43e54f46j69k31o-45
andere	a16j36
anderen	b45c14d16j55
anderes	h16
andern	e42n-17o-44
anders	c20f30k17l17n12
anerk*	g20o16
anerkannt	o16
anew	o16
anexo	f-12g-17m20
anfah*	i23
anfan*	d16
anfang	d17
anfra*	c-13o-14
anfrage	c-13
angeb*	a13b-17f12g33i24
angebot	b-16f13
angehoben	o-14
angek*	n-14
angekommen	n-14
angel*	a19b15
angem*	a19e18h19
angemeldet	a19
angen*	f20k17
angenommen	f20k17
anger*	b12
anges*	b20d16g56j61k12
angew*	o17
angewiesen	o17
angry	b-29c-12d-19e-19i-23j-12k-14n-141
angry men	n-13
anhan*	m22n-15
anhang	m23
ankom*	k15
anlei*	e-17f-14g-12l-13n-35o-21
anleitung	e-17f-13g-12l-13n-34o-21
anlie*	n15
anliegen	l16n20
anmel*	e16g16i39
anmelden	g29i13
anmeldung	e17
anna	j38
annee	a-20c15
anneh*	g32
annehmen	g32
anni	f19g32i80n13
anniv*	j14
anno	g14
annon*	o-27
annonce	o-23
annua*	b13c21
annual	b15
annual fee	b19
annuale	c22
annue*	c15
annuel	c16
annul*	a-30c96d-18f-43g-23h-18j-17m-13n-18
annulation	b12c20
annule	c-17o-25
annulee	b-16c-13d-13e-12
annuleer	c26
annuler la	c-32
annuleren	c20
annulez	c24
annulla	c27
annullare	c30
annullata	c-18
annullato	b15c-28o16
annulliamo	c21
annun*	b13
ano	b-23f12j-30n16
ano de	o-12
ano mas	o16
ano pasado	b-15
anoch*	e21j15
anoche	e21j15
anoni*	j52
anony*	j73
anos	c-23i63j19n44o24
anos y	c-16i17
anoth*	b22e54f-12g-16h-14i-16j-19n66
another	b22e54f-12g-16h-14i-16j-19n66
another firm	c16
another week	n15
anruf	l20
anruf*	e19j15l57
anrufen	l55
ans	f-15h19i58j-13k-50l15m-12n46o-31
ans de	i17n17
ans telefon	l30
ansch*	b16g-18j56o13
anschluss	j16o12
anschrift	j39
anspr*	f49l13o-15
ansprechpartner	k-12l13
anspruch	f19o-12
anspruch auf	f19
anspruche	f31g15
answe*	b-16c-13h-30i-15k27l50m112n76o12
answer	k30l23m101n77o23
answer as	l13m13
answer from	l12
answer in	m22
answer me	n12
answer my	l12
answer on	j16k14
answer without	m17
answerable	o14
answered	e15
answers	h-15l12m19o-14
ante	d13f23g58k49
ante el	d13
ante la	k28
antec*	j37
antei*	d24
anteilig	d21
anter*	j41k-14l-16m19
anterior	j43k-13l-16
anterior y	b19
anteriores e	m15
antes	c20e-26f28g14h19i37l30m24n18
antes das	o20
antes de	c22e-19f36
antes del	h21o-31
antes do	o15
antes que	g12
anti	l-13
antib*	h138
antibiotico	h81
antic*	c19d13h46i51
anticipada	c18i17
anticipo	d14i18o-22
antid*	h78
antig*	e67i110j50o27
antiga	k12
antigo	b12e26i39
antigua	j29
antiguo	e40i40j19o22
antis*	i-13
antwo*	b-13g27l24m204n80o-17
antwoord	m89n35
antwort	m55n16o-14
antworte	g19m30
antworten	g18l22m26n13
antwortet	n12
anual	b12o-14
anuid*	o16
anuidade	o16
anula*	a-21c30e-22
anulada	e-15
anular	a-12
anule*	c69e20
anulem	e19
anunc*	b-13o-13
anuncio	b-13
anwal*	g-14k-25
anwei*	m24
anweisungen	m16
anwen*	h19
anwendung	h19
any chance	d36i50
any longer	a40c19e18
any way	c20
anybo*	n72
anybody	n73
anymo*	c16e24n14
anymore	c16e24n14
anyon*	l15n14
anyone	l15
anyth*	a-16c-28h26n39
anything	a-16c-28h26n39
anything i	c-18g14j18
anything to	h13
anywa*	i49
anyway	i46
anzah*	b20d54i19
anzahlung	b20d54i19
anzei*	g59k35n-13o-16
anzeige	g49k38o-15
ao	a-44b-36d-29g19h19i-30j-16k21l20o34
ao banco	d-17
ao fim	a-12o14
ao seu	l12o13
ao vosso	e12
aos	e15o-12
apaga	a-12
apaga*	a35b19o-21
apagar	a31
apagu*	a33
apaguem	a30
apara*	h15
apare*	a-12b15c-30e36g-14i-30j-19m-12o-37
aparece	c-24h-25i-26n-16o-40
aparece como	o-15
aparecen	b30
apareceu	n25
aparelho	e39f19h21o14
apart	b15l-12
apart*	b-15j12o-12
apartamento	c15
aparte	o-20
apell*	j71
apellido	j35
apena*	m12o-38
apenas	m12o-38
apert*	e12h-20i17o-34
aperta	b13
aperte	e17
aperti	n12o-12
aperto	h-16i19
apesa*	i54
apesar	i54
apesar de	i35
api	c-15e84j28
api key	e20
aplic*	b53c-23d-15f19g-26h74i51l-19o-22
aplica	o-18
aplicacao	g-17l-13
aplicacion	c-13o-12
aplicado	b22
aplican	f23i26
aplicar	b19h62i15
aplicar el	b19h40i15
aplicativo	j14
aplico	h22
apoio	n30
apoli*	o-13
apolice	o-13
apolo*	i19n50
apologies	o-21
apologies for	o-19
apology	i19n18o19
apoth*	e13
apotheke	h17
app	a13c-107d-79e18f-44g-84h-87i-109j-83k-68l-59m-59o-89
app for	a35
app is	n14
app ist	n13
app says	b16
app shows	g19
app that	b36
app work	a13
appal*	n14
appar*	d-16e35h30n35o-15
apparait	d-14
appareil	h21
apparently	n35
appea*	b45c-13g15
appears	b26o-18
appel	g12l18
appel*	f28j23n19o-13
appelle	j13
appels	f29
appen*	o12
appena	o12
appli	j12
appli*	b86c23f101g44h35i80j87o13
applica	f20
applicant	g20j45
applicants	g18j20
applicare	h18i13
application	c17j16
applicato	b17i13
applied	i17
applied to	i17
applies	f41
applies to	f17
apply	f87i43m21
apply to	f68
appoi*	h-15i14o-14
appointment	h-13i16
appos*	k16
apposta	k16
apposta per	k16
appre*	g16h-18i33l38
appreciate	i17l45
appreciate it	i17l23
apprentice	i17
appro*	b-32c-16d-12e49f-33g-28h-15i-31j-20k-23m208
approuve	m22
approval	i-12m39
approvazione	m12
approve	e53l20m49
approve this	l17
approved	f-23g-16k-18l-14m31o18
approved the	f-21g-14k-24l-13
appuy*	f19o-16
apre	e21
apren*	c-12
apres	e13f26g-17h106k15n45o-32
apres la	h15o-15
apres le	o-14
apres midi	o13
apres une	h44
april	b43c78n40
aprir*	n19
aprire	n19
aprob*	m50o30
aprobacion	m19
aprobado	m34
aprobado por	m16
aprobar	e14
aprov*	e13g-17m120o20
aprova	m18
aprovacao	m40
aprovada	m19
aprovado	m15
aprovar	e18m19
aprue*	m29
apunt*	e-15n-18
aquel*	d17o21
aqui	a34k26o17
ar	a17
arbei*	f-29g29j27n17o23
arbeitet	n12
arbit*	k44
archi*	a24b-13c-14e-14f-28g-43h-15i-19j-23k-30n-35
archive	a15f-17g-18
are going	k14
are looking	k16
are made	o-14
are missing	e17
are no	n14
are not	c13o-27
are off	m14o27
are open	a17
are set	o-18
are sick	g-12h-12
are sorry	o-15
are still	l15
area	l16o-12
arent	g31i32k-13l16o-16
argen*	d27
argent	d28
arger	n-13
argum*	g52
arm	h14
armaz*	c-14d16
armazem	c-14d16
aroun*	e14n22
around	e14n22
arrab*	j-18n-27
arran*	a21c18l14o28
arrange	a25l13
arrange for	a30
arrea*	b18
arrears	b18
arreg*	d-18k32n24o13
arreglamos	d-16
arren*	c12g18j20n18
arrendador	g12
arrendatario	j21
arrep*	f40n23
arrependimento	f35
arret*	c22h20
arrete	c21d13
arreter	h21
arrib*	l18m29o25
arriba	l18m29o25
arrie*	c39h14
arriere	c40
arriv*	a-29b-90c-46e-21f-66h-51i19j-53l-13m-30n-17o70
arriva	i-12o19
arrival	d12o-15
arrivare	k15
arrivata	g15i17
arrivato	d-14f-20
arrive	b-35c-14g-14h-12n-31o29
arrived	b-16e-20o-16
arrived on	i15
arrivee	b-12
arriver	i14
arrivera	o15
arrives	g15o25
arriving	e16
arrivo	o18
arron*	i38o12
arrui*	n38
art	i17n27
arte	f17
artic*	n-23o-71
article	o-28
articolo	o-14
articulo	f21
artif*	m34
artificial	m13
artig*	f29
artigo	f30
artik*	f30o-41
artikel	f31o-27
artikelen	i18
artis*	g13
arzt	h23j16
as agreed	o14
as before	d32
as caixas	j16
as chaves	k16
as duas	o18
as evidence	g17k22
as long	d18
as regras	i16
as though	b20m17
as usual	i-18
as well	a22c-16f-13g-15
asap	l18
ascen*	n13
asciu*	d17
aseso*	g22
asi	c22n51o35
asi que	c27j16n-16o21
aside	o22
asign*	o15
asist*	f-17m52
asistente	m55
asked	b74e42f-19i-13j-13k35m14n21
asked for	b84e35l12
asked me	l-21
asked the	k14
askin*	i15m19n14
asking	i15m19n14
asking for	i18
asks	a-13b-34d-27f-12g-32h-14i-19j-38m16n-24o-22
asks for	d-18f-26g-22o-17
asma	h24
aspet*	d28n56
aspettare	n13
aspettiamo	d28
aspetto	n-13
assem*	g15
assen*	f20j20
assez	n26
assicurazione	o-20
assig*	f25k28
assigned	f24
assigned to	f24
assim	b17n16
assin*	c17e16f23g36
assina	l12
assinado	f-15
assinatura	c29e16
assis*	b-13e-15g-13h-14i-14j-13m235
assistance	n16
assistant	m110
assistent	m64
assistente	m58
assoc*	a56g48j18o12
association	a33g16
associe	g32j17
assum*	g30m39o33
assumo	g30
assun*	l12o-12
assunto	l14o-12
assur*	b15f46g17k36n22o-18
assurance	f21o15
assured	b17
assureur	f19g19k19o-34
asthm*	h82
aston*	n23
asume	o17
asumi*	o13
asumimos	o13
asunt*	l23
asunto	l23
at eight	e-14
at five	i14
at four	i17l-12o15
at half	o16
at home	g12i16j15
at least	n30
at midnight	a17i16
at night	e13
at no	i31o12
at noon	i37
at number	o12
at once	e-26k-13n-28
at work	g18
at yours	o13
ate	e12h31i27
ate ao	o13
ate the	h25
atenc*	n41
atencion	n45
atend*	j16l25m21n45o-16
atendente	m12
atendimento	n27
atien*	l18n33
atienda	l18
ativa*	o19
atm	b140
atm and	b15
atm didnt	b13
atras	c109j19
atras*	b19i28
atraso	b19i28o14
atrasos	o-15
attac*	a21h14m24o25
attached	a24i14o31
attached to	f16
attaq*	g44
attaquer	g24
attei*	h57i24
atteint	h17i22
attem*	e39i15
attempt	e17i18
attempts	e16
atten*	c39k17m48n53
attend	c19n12
attendant	i13
attendra	c19
attente	m15
attention	m22
attiv*	b22o29
attor*	e17k37
attorney	e18k20
attorneys	k14
attre*	o20
attrezzi	o20
attri*	e21
atual*	e14o-12
au bout	c18f18
au courant	k20
au dessus	l28
au devis	b22
au fait	a14c18h18j12
au guichet	b15j12o-14
au lieu	c-19i19o55
au moins	d15n22
au nez	n25
au nom	b15
au passage	b13d18f16
au prix	i19o34
au sens	f13
au tarif	o17
au telephone	b39n19
au vendredi	o-18
aub	c18d12l20
auch gegen	h21
auch gleich	a17
auch ohne	i85o13
aucun	d17m23
aucun*	m27
aucune	m27
audit	f19i12
audit*	e33f25o13
auditors	e32
auf einmal	e14
auf meine	d20
auf meinem	b16d37
auf null	a19m35o15
auf seite	o-19
auf unserer	o-20
auf zwei	f18
aufge*	a39c19e-16h40i17k15n58o18
aufgegeben	j13n21
aufgehoben	a14c20m13o12
aufhe*	c20g40
aufho*	a17c22e17h32
aufhoren	a17c22e17h32
auflo*	a94c-19
auflosen	a57
auflosung	a33c-29
aufpr*	i18
aufpreis	i18
aufs	i30o29
aufsc*	i60
aufschlag	i52
auftr*	b13c113f33
auftrag	b15c107m12
aufzug	g13
auge	h17i37
augen	h42n13
augus*	c39
august	c41
aujou*	c20o14
aujourdhui	c20o14
aula	e-14f-16i15
aulas	d15j16
aumen*	e17h23o23
aumento	h21o28
aun	f20o-12
aun no	f20
aunqu*	b13i162o46
aunque	b13i162o46
aunque el	g12i36
aunque no	i53
aunt	a20j16
aupre*	o-37
aupres	o-37
aupres de	o-36
aura	c16d-12o39
aurai*	i20l13n29
aurait	i20l13n29
aurez	k17o26
aurie*	n-15
auriez	n-15
auron*	o14
auront	o14
aus ihrer	k15
ausfa*	d23f15i18n18o28
ausfall	o12
ausfu*	m13
ausga*	a19
ausge*	b12c-19i33o37
ausgeschlossen	g20i22
ausgl*	d17
ausgleich	d17
aushi*	e19
aushilfe	e19
ausku*	f40j18o-18
auskunft	f29j18o-14
ausla*	b30d19
ausna*	i93n-17
ausnahme	i35
ausre*	n32
aussa*	g17k16
aussc*	f16g42h42
ausse*	e30i15m12
ausser	e32
aussi	a20b-18c-13d-14e-15f-13g-23j-15k-21m-13
aussi la	a12
aussi pour	h12i16
aussi*	b14d20
ausst*	c23d-16
ausstellen	d-14
austa*	e17o16
austausch	o15
austr*	a20c18
auswe*	i63j38o-19
ausweis	i68j19o-17
ausza*	d46
auszahlen	d18
auszahlung	d24
auszu*	d19g16
autan*	n28
autant	n28
auten*	e72
autenticador	e52
authe*	e116
authenticator	e70
authenticator app	e19
autho*	e23f33g17k42l66m56
authorise	e18
authorised	f18m21
authority	f12k34l54m16o-18
authority about	g13
authority to	l16
auto	a-14b-19d-12e42f-18h-24i-25j13m-28n-21
auto reply	m-16
autob*	c15h12
autobus	c15
autom*	a-32b-31c-37d-22e-18f-26g-63h-42i-51j-46k-32l-21m116o-48
automated	m20
automatically	c-16
automaticamente	m25
automatique	b12g-16m26
automatisch	c-20m34o-39
auton*	j14
autor*	b81e73f59k65l52m129
autorise	f15
autoriteit	k20
autoriza	f15m32
autorizacao	g16
autorizado	b18m13o27
autorizar	e13l23
autorizzato	b25e19m17
autre*	j38o14
autres	j38o14
avail*	a-13d-15e-16f-14g-15h-19i-19j-18n-13
available	a-13d-15e-16f-14g-15h-19i-19j-18n-13
avait	a19e15f13i-26o19
aval	f20g20
avale	d12h20
avanc*	c-15d36g29k20o33
avance	d15
avant	a-30e-25f25i33j16n-16o-37
avant de	a-21b13f34
avant le	o-38
avant midi	o-15
avant que	h19
avant vendredi	o-13
avant*	g19k15m23
avanti	g19k15m24
avari*	d18f21k16o14
avaria	k14
avec une	i-17n-16
aver	h18i13j18n46
avere	c-23o15
avere una	h19n20
averi*	k12
averia	k12
avess*	m25n14
avete	a-54b110c-47e-66g-57h-41i-63j-28l-16m-19n33o27
avete in	k-13
avete mandato	j19
avete preso	b28
avete un	b-12j-24n-17
aveva	b14f20
avevo	b-16d14
avez	a-16b29c-15d17e-38g-30h-30i-44j46k-55l-21m-26o-50
avez des	l-12
avez vous	a-13b-33d-31e-30g-40h-25i-36k-53l-25m-19n-82o-22
avg	f33
aviez	b-19
avis	g17h15
avisa	f-22
avisa*	c-12f37g25
avisar	f23
avisarles	g13
aviso	b15c-47d-15e21f-29g-17h-21j-25k32n-13o-39
aviso de	b15c-26e28
avo	h13
avoca*	k-21
avoid	g51
avoir	e28j17l18o-14
avond*	h17
avons change	e-21
avra	k15o26
avrei	n23
avret*	o40
avrete	o40
avril	c15o-24
avuto	h34
avvis*	f20
avvocato	k13
aware	i23
aware that	i19
away	a55c17e27i32m20o40
ayer	e14i-17n-18o-31
ayer me	h21
ayer y	e14
ayuda*	g18h19
ayunt*	g47o-13
ayuntamiento	g47o-13
azeit*	f-12
azien*	k16m12n13o17
azienda	n13
aziendale	j12m12o23
azubi	e20h18i19
azubi*	c22
azubis	c23
azul	m-12n-19o-21
azule*	c17
azulejos	c18
azzer*	o18
b	c-22d53h-28o-19
b o	d42
baas	l61m20
baby	h58i21j16
back	a-28b39c73d136e61f-20i36j-33l-25m-20o80
back and	d13n20
back as	d18
back by	d-15
back from	d-20e17
back if	d26
back in	e29o32
back my	c31d-33
back of	o-15
back on	d26i17o15
back out	c44
back the	d50
back to	a-18d-17h22o-21
back what	d12
backe*	o-13
backu*	e40
backup	e18
backups	e18
backw*	d17
backwards	d17
bad	e35g28h61
badge	d-20e46f-33
badge*	d16f16
badges	d16
badly	h20n12
bag	b-15j-12n-16
bagag*	a14b16i65
bagage	a16b19i34
bagaglio	i18
bagge*	c42n36
bagger	c42n36
bail	c23f40g43
baill*	g49
bailleur	g52
baiss*	g39o19
baisser	g39
baixa	a17h19o19
baixo	j-16
baja	a22c23g18
baja del	c38
bajam*	c21
bajamos	c21
bajar	h19
bajar el	h20
baker*	e-15g66n15
bakery	e-15g66
bakke*	a18
bakkerij	a20
balad*	n13
balan*	d20e-13f-16h15j39n-17o-34
balanca	h28
balance	d23f-14j45o-30
balance of	j41
balca*	n17
balcao	n17
bald	k15
balie	o-14
ball	h-18
balle*	d19h18
balles	d20
ballo*	e-12
bambi*	h-58
bambini	h-65j-13n-12
bambino	i18
bambino di	n12
banca	a41e23j16l13o-34
banca*	b16e-26i18o12
bancaire	i14
bancaires	e-27
bancale	n12
bancali	b20
banco	a36k24n-13o-64
banco de	k24
banco para	o17
banco*	e36
band	g-12
banda*	h40
bands*	h20
bank	b43d38e-16h-28j37m-18n-23o-102
bank card	e26
bank details	e-37j-30
bank holiday	i14o-16
bank holidays	i-26
bank is	a21
bank statement	j14
bank transfer	c13
banki*	a21e66
banking	a21e64
bankk*	a18
bankr*	g32
bankrupt	g17
banks	o-17
bankv*	e-14
bankverbindung	e-14
banne*	c14n-23o-13
banner	n-22o-15
banners	c23
banqu*	a19g15o-18
banque	a19g15o-26
banque de	g18
bar	b-19c-28f-12i-15j-19n-20o-16
barat*	f-13
barba*	c-22d-15
barca	c14n-31
barco	c-16
barem*	b18
bareme	b18o-18
barn	c15o16
barra*	e-15
barras	e-14
barre*	f-23o20
barred	g16
barrel	f-19o13
barri*	h35
bas	f12j-17
bascu*	c15
base	f16
base legal	f13
base6*	m44
base64	m44
basic	o-16
basic*	e-12
basis	f19
basis*	a17
baske*	c14
basta	a-25d-12l20m13n-30o-15
basta il	j13
basta*	g15j-22n-12o13
bastante	n-18
basur*	n29
basura	n29
batch	j14
batch*	l12
batches	l12
bateu	g19
bath	h17
batte*	b-36c-19d-15e-21g-26h-41i-28j-26m-21o-43
batterie	o-14
batteries	h-22
batterij	o-12
battery	b-19f12o-17
bauen	c14i16
be able	n-18o-15
be back	o-28
be called	c22
be cancelled	c133i18
be claiming	k26
be closed	o-31
be cut	c17
be deleted	a25
be done	b12
be ended	c35f12
be enough	g17h18i34j13
be filed	k24
be found	a-19e17
be given	c16d14
be grateful	i35l16
be held	g12
be lifted	i22
be made	d12
be nice	n24
be open	i15
be paid	d63
be possible	a12i24
be put	a15
be raised	e17
be refunded	c17d38
be reimbursed	d12
be repaid	d14
be replaced	d-16
be returned	d35i17
be right	b18h19
be safe	e18g15h17
be sent	d24i17
be shut	o-22
be signed	i17
be taken	h17i19o-13
be terminated	a13c20
be willing	i34
beame*	e-12
beamer	e-12
beans	g-13n-13
beant*	a15g15m19n27o-38
beantrage	a13
beantragen	g18
beantwortet	o-17
bearb*	d14
beaut*	h18
bebe	h28i17
bebid*	g12
becar*	e15g18l24
becario	e13l24
beche*	d-13
becher	d-13
becom*	e17g15n44
become	e17g15n12
bed	j12
bedan*	e-22n-17
bedankt	e-22n-15
bedau*	o-26
beden*	f12
bedenktijd	f12
bedeu*	f22
bedeutet	f22
bedin*	f24g18
bedingungen	f24
bedoe*	a15
bedoel	a15
bedra*	b20c15d57
bedrag	b21c16d60
bedrag op	d13
bedrag voor	d18
bedri*	a25c15d16e19f21g12j24k20m16n48
bedrijf	a20f21g13j20k13n49
bedrijf dat	j20
bedru*	f-18
beds	n16
beech	l-13
beein*	a72c46
beeindigen	a29c16
been added	o-12
been cancelled	d13
been charged	b12
been closed	o-28
been credited	d15
been paid	b-19
been passed	n24
been put	o26
been taken	o22
been told	k17
been waiting	n-26
been written	m16
beend*	a55b12c35
beenden	a22c47
beendet	a13b13
beer	g15j13
befeh*	m38
befehle	m19
befor*	b-30c14e-20g17i12j13k17l16n24o-27
before	b-30c14e-20g17i12j13k17l16n24o-20
before a	g38k23
before i	d-20f18
before it	c38h16
before its	c18g13
before me	j76
before the	i17l18o26
before this	m12
before you	i16
beg	n37
begga*	n16
beggars	n16
begin	f-13m16
begin*	c-32d-12e-13f-16g-19i-26j-18m22n-15o-44
beginnen	o-20
beginnt	b15h15o-12
begins	k16
begint	c-21
begre*	o-15
begri*	f19i23l12n20o-42
begrijpen	f19o-27
behal*	i25k19n-13o19
behalten	i27n-12o24
behan*	h76i13j19m49n13
behandel	m24
behandeln	h16i19m13
behandelt	j17
behandle	h41
behav*	g16
behaviour	g17
behee*	e24m22
beheerder	m23
behin*	a12e-26j52
behind	a12e-26j52
behind the	e-14j29
bei euch	a18d24f33g-12j62l25n18o25
bei unserem	a20j14
beide	a23
beide*	h15
beides	h18
beim	d-14f42g-34h-21i-14j-27k28l-19m-24n-16o-29
being made	d19
beitr*	i18o23
beitrag	i18o17
bekom*	d19e29g51h25j36n-17o104
bekomme	g13h20
bekomme ich	g13h20
bekommen	d17e33j24n-22o55
bekommen sie	b13o39
bekommst	o30
bekommst du	o17
bekommt	g36o13
bel	k14
belas*	b70g21j19
belastet	b20o12
belasting	g14j20
beleg	b41o-18
beleg*	a38j13o-13
belege	o-13
belei*	g14m25o-13
beleid	o-13
belgi*	f37
belie*	b14e39i16n36
beliefern	i16
believe	b15e39n31
believe my	e17
belle	j40k13o-16
belle*	g15i14l50o-19
bellen	g17l51
belon*	e28j17o-13
belong	j19
belong to	j19
belongs	e23
belongs to	e24
beloofd	d19
below	g12i12m20o-30
below the	g16i29
belt	j12
bem	c-12i-13o-15
ben	e66m33n14
ben ik	a17e14g19
bend	l12
bene	a-37b-17c-28e-41f-14g-16i-25j-18n-25o20
bened*	i19
beneden	i19
benef*	i17j15
beneficiary	j16
benis*	b-17l-17n-17
benissimo	b-17l-17n-17
benot*	j63
benotigen	j20
bent	m61o25
bent en	m49
bent the	i15
bent u	f12
benut*	a61e45h62j13
benutzen	h20
benutzer	e19
benutzerkonto	a15
benutzt	a17e18h40
beoor*	g20h18l13m58
beoordeling	m45
beper*	e20m13
beperkingen	m14
berat*	g39h17
beraten	g39h17
beraten sie	g39h18
berec*	b130
berechnen	b58
berechnet	b54
berechnet wurden	b19
berechnung	b13
berei*	a12b15j12k20l53o12
bereik	l14
bereik ik	l14
bereikbaar	l18
bereits	b17m14o27
berek*	b51
berekend	b46
beric*	a-13b-28c-48g-14i-13m53o-12
bericht	a-12b-26c-47m54
berichten	j18l13
beroe*	g52
beroep	g52
besch*	f25h-14i-15k39l16m31o33
bescheid	k22
beschwerde	k35
beschwerde gegen	k30
besei*	o18
beset*	o-25
besetzt	o-25
besli*	k16l24o-15
beslissen	k16l21
besoi*	c12i-40k-19m15n-15
besoin	c12i-40k-19m15n-15
besoin de	c13i-37m18
besoin du	f19
bespr*	l32
besse*	k13
besser	k13
best	a-16c-16d-25e-21f-17g40h-22i-24j-29k-17m-17n-17o-51
besta*	a66g-23h-32m20n-35o-22
bestaan	a19
bestaat	f-31h-20n-15o-17
bestatige	m18
bestatigen	e18f19j15
bestatigen sie	f20
bestatigt	c-13d12f12
bestatigung	a26e-13
beste	m18
beste*	a-19c119d-40e-39f-13h-21i-16k-42l-18n-93o-73
bestehen	f15
besteld	b32c36
bestellen	a-15b-13c-20g-29h-12i15j-12k-25n-30o15
bestelling	a18c80
bestelling van	c37
bestellingen	a-19
bestellt	b27
bestellung	b-13c31o-19
bestellungen	o-13
bestelt	o-16
besten	e-12g64h16
bestens	d-29
besti*	f17h18i19l29
bestimmt	h18i20l15
betaa*	b77d56f16j92m-15n20
betaal	b19i16
betaald	b29d22f18j15n14
betaalde	d25j31
betaalt	g15j44
betaalt u	o18
betal*	b89d76g40i87j27k27m12o16
betalen	b42g43i44j12k12o51
betalen i	n15
betaling	b27d73i35k13o-26
betek*	d-15
betekent	d-15
beter	g34
beter*	o-13
beton	c14
beton*	c25
betra*	a13b80c-14d36o-61
betrag	b66d35
betrage	b12
betragt	c-12o-54
betre*	c38f12m45
betreft	c37
betreiber	f15m13
betri*	c20e14f19g27
betrieb	f16n16o20
betriebsrat	g18
betrifft	c17
betru*	g20k20
bette*	h12n54
better	g12h12n40
betwe*	b-26d-34j15l-25m21
between	b-26d-34j15l-25m21
between me	g20k13m24
between the	n-15
between your	j15
betwisten	b-33
beurs	c39
bevei*	e23m24
bevel	g18m25
beves*	f15m45
bevestig	m46
bevestigen	f15
bevoe*	l19m12
bevoegdheid	l17m12
bevor	a17
bewaa*	f23
bewaart	f24
bewei*	g14
bewer*	e20g43j49m17
bewertung	m17
bewij*	f27
bewil*	b17
bewilligt	b17
bewoh*	h33
bewohner	h27
bewon*	h25j16
bewoner	j16
beyon*	i15n15
beyond	i15n15
bezah*	b26d39i26j27o63
bezahlen	b25g20i38o62
bezahlt	d37j27n-18
bezahlt und	b13d13
bezor*	d17j18n-13o-17
bezorgen	o-20
bezwa*	b24f18g15
bezwaar	b24f18g13
bezwaar tegen	b18f18
bianc*	c16f17g16j42
bianco	f18g18j17
bibli*	b-12d-12e-15f-24g-19h-13i-19j-15k-16n-21o-28
biblioteca	n-12
bibliothek	i-14
bici	d29
bien	a-36b-76c-39d-28e-71f-62g-75h22i-32j-18k-45l-46m-14n-66
bien de	n26
bien el	h17
bien recu	c16d-16
bien sur	o17
bien vouloir	i20o-12
bient*	j15
bientot	j15
bienv*	i15o-14
biete*	c-12j23
big	g-17k-13l30
big is	h15
bigge*	a-26c-27d-12n-22
bigger	a-26c-27d-12n-22
bigli*	d43e16g15i28
biglietto	d13g16i29
biglietto non	i30
bij deze	h17o13
bij dezen	o21
bij een	g17h16o-26
bij hoge	h22i20
bijbe*	i13
bijdr*	i18
bijdrage	i18
bijge*	d35
bijla*	m12
bijlage	m12
bike	j13
bikes	d-18
bilba*	l13
bilbao	l13
bilds*	c-15
bilhe*	d21i17o26
bilhete	d14i17
bill	a-16b222d-21e-31h-16m-18o80
bill for	b29o15
bill has	b25
bill in	c14
bill is	b15g14
bill of	j15
bill the	b19
bill was	b-18
bille*	b100e12i15
billed	b118o12
billed for	b19
billet	o-20
billete	i18
billi*	b35c18f16
billing	b35c18
bills	b19
bin	a41b17e-16g84h28i29j44k25l-24m18n29
bin der	j24
bin ich	b12f17g58h16i14l-17n-12
bin mit	g17
bind	e18
binde*	f89
bindend	f47
bindi*	f22g15
binding	f22g15
binding on	f19g18
bindu*	c20i18
bindung	c20i18
binne*	d-27f-12g23k17n-19o-15
binnen	d-48o-30
binnen is	a19
bins	n14
bird	i34o12
bird rate	i30
birds	i13
birth*	j54
birthday	i12j31
birthdays	j20
bis ende	o26
bis funf	d17
bis monatsende	o-29
biscu*	d-19
biscuits	d-19
bishe*	e14
bisher	e14
bisog*	e-23l-27n-12o-14
bisogna	f17
bisogno	e-23l-26
bisogno di	e-22l-28
bissc*	i19
bisschen	i19
bist	m28o23
bit	b18i61n-34
bitte beenden	c22
bitte beraten	g40h19
bitte bestatigen	f20
bitte keine	a18d-13
bitte legen	e18
bitte mein	a71
bitte prufen	b12
bitte sagen	c20
bitte senden	f15
bitte setzen	i20
bitte sofort	e19
bitte stornieren	c27
bitte teilen	f29j13
bitte veranlassen	d18
bitte*	a22d13g14i14j14l23n50
bitten	a22d12g14i14l23
bitten um	a18
bitter	n33
black	l-13n-15
black*	o16
blackout	o15
blade*	o-12
blame	f17l16o28
blame for	o18
blanc	c-17
blanc*	b-17
blank*	h16j-15
blau	n-23
bleed	h17
bleib*	c17d23f21n20o41
bleiben	c18e15f12g13j12n14
bleibt	d27e-17o35
bleibt bei	o12
bleibt bis	o13
bleibt die	o-15
bless*	f13g23
blesse	f13g23
bleu	h-23n-12
blijf*	b12d12
blijft	b12d12
blijft de	o-18
blijv*	a17h34i17j16o17
blijven	a17h34i17j16o17
blind	i13
blind eye	i14
blind*	f13g12
blinds	f13
bloca*	m21
blocc*	e17g15m18
blocca	g18
bloccare	e-16
block	c17e54f-13
block it	c15e13
block my	e21i14
block on	o15
block*	e13g29m19o18
blocked	e14m21
blocks	g31
bloed*	h68
blog	a-28c-20d-18n-31
blokk*	e59
blokkeer	e36
blood	h83j25
blood pressure	h24
blood thinners	h34
bloqu*	e52n34o14
bloque	g14j-17
bloqueado	n15
bloquear	e-19
bloqueen	e26
bloqueo	e-13
bloss	c-21k-16
blu	n-14
blue	a-15c-29e-16f-28g-21i-18k-21l-25m-18n-25
boa	o-19
board	g-16h-22
board game	f-13k-14
boat	o27
boda	c21n13o13
boden*	h-17
boeke*	c16
boekh*	b13d-13
boekhouder	b16
boekhouding	d-12
boeki*	b15j13
boeking	b17j16
boeking van	b17
boekt	d-15
boete	f12i23o20
boete*	f21
boite	e29f-23l28o18
boiti*	f12j19
boitier	f12j19
bolet*	b25k14m-14
boletim	k17
boletim de	k17
boleto	b28
bolla	n13
bolle*	b54j13
bolletta	b51
bollette	j19
bollo	k17
bolo	g-12
bolsa	j14
bolsi*	d18o21
bolsillo	d18o21
bolso	b16d19
bom	o-12
bomba	o-17
bon	a17b-13d23g-16h27i55l20n17o-45
bon dachat	o-13
bon de	b-12f16o-15
bonif*	b12c47d29e17i22o23
bonifico	b13c47d30
bonne	b-26g21k-12n-25
bonne journee	b-19
bonne*	i17n29
bonus	i14o16
book	a-23b-31d-16e-26f-35g-24h-24i-27j-43l-28m-20n-33o-29
book the	c13
booke*	b25c46d-31j39o-36
booked	b25c46d-31j39o-36
booked for	c19
booked the	j19
booked with	j19o-20
booki*	c48d29j14n-13o-53
booking	c51d30o-40
booking fee	i14
booking for	c51
booking system	d20
booking was	o-28
bookings	j16
bookk*	b12c15e25
bookkeeper	b20
bookkeeping	c15e18
books	d-21e13n-17
books and	b13
boos	e17
booth	f16
borra*	a49c13n-22
borramos	a-21n-14
borre*	a56
borren	a27
borro	a19c41e16
borro*	i-17
boss	g109j-15l49m21n-15o25
bosss	j18l26
bot	l16m220
botao	j-15
botas	i15
both	b-29e18g-13i-18j-16n-22o23
both sides	o-18
both ways	o15
bothe*	c14j17l-16n32
bother	c15l-14n25
boton	a-24h-24o-14
boton para	a-20
bottiglie	o12
bottl*	k-21o-32
bottle	k-18o-15
bottles	i15o-20
botto*	b32o-16
bottom	b34e16o-16
bottom of	e17
bouch*	h12o12
bouge	h17
bough*	b17c52d30j44
bought	b17c52d30j44
bought from	b14
bought the	c12j38
bound	m19
bound by	m20
bout	c18f17g12
bout de	f20
boute*	o12
bouteille	b14
bouti*	b-15
boutique	a15b-14
bouto*	h14l-14o-37
bouton	h13l-14o-41
boven	l39m18o-40
boven*	h16m13
bowli*	e-13
bowling	e-13
box	a-20b-12c21d-16e-15f14g-28l-24m-14o17
box is	c13
box of	i16
box was	b17
boxes	f-18g-19h-27i-15j-17
boxes of	h-15
boy	a14j15
bozza	m15
bracc*	h65n25
brace	h31
brace*	h21
bracelet	h21
brake*	g18h-12k15
brakes	g18h-14k15
branc*	b-24c18f24g-14h-16i-13l14o-16
branch	b-16c25o-31
branch in	c17
branco	f15
brand	i15o15
brand new	o21
brand*	e14h21j18m-13o-13
brandt	e16o-25
brass	l13
brauc*	a16b-57d-54f-43h-53i-27k-58l-23n-80o-47
brauch	a29
brauche	n-28
brauche das	d17i13j20
brauche ich	d-15g12l-21n-20
brauchen	a-16b-22d-15e23f-18h-26i-14j-16k-36n-38o-26
brauchen sie	c17
brauchen wir	h-18i-23k-30n-16o-20
braucht	e-33o-23
brauchte	j19
brauchten	d-15
bravo	c-14j12n118
breac*	f32k31
breach	f32k30
bread	j28
break	a15e39g50
break in	e19
break*	b21f26
breaks	f32n13
breat*	h44n19
breng	i13l16
breng*	b36
brengen	b14
brenn*	h44
brennt	h20
breve	n34
breve*	g36n14
brewe*	n13
brewery	n13
brich*	f18
bricht	f18
bride	g13
brief	c19g19
brief*	e15o27
briefkasten	o18
brill*	h13o14
bring	c-25g-12i45k26l18o-15
bring a	k13
bring it	l13
bring my	i40
bring the	c-15n13
bring*	o46
bringt	o25
brist*	l-16
bristol	l-16
broad*	j27
broadband	j27
broch*	b-14g-19h-17i-19m-16n-12
brochure	b-12g-16h-13i-16m-14o-18
brochures	c13
broek	l13
broke	e17i19n38o15
broke the	n13
broke*	b45d34e29h12k17m-12n24o18
broken	b45d35e30h13k14n24o17
broma	e17n-31
brood	h-19
brood*	b-12
broth*	j50
brother	j50
broui*	h16m35
brouillon	m36
brows*	o-16
browser	o-16
bruci*	h15n12
bruck*	i15
brude*	g19j29
bruil*	c20
bruit	g12
brumm*	h16o-13
btw	b23o-24
buch	k-14n-16
buche*	a16b32f-23o-12
buchen	a17b35
buchen wir	a18
bucher	j14
buchh*	b26g14
buchhaltung	b29j12
buchhaltung hat	b31
buchu*	j13o-21
buchung	j17o-16
budge*	c52i15l29
budget	c52i15l12
buen	n-12o-22
buen dia	o-12
buena	d-13h-17i33
buena voluntad	i16
buena*	k18
buenas	k18
bueno	c-20h40
bueno*	f-28
buenos	f-28
buenos dias	f-27
buffe*	d16
buffet	d16
bug	o29
build	o14
build*	c20g62o-20
builder	g15
building	c24e14g25n14o-13
built	b-12o16
buite*	e13f39k14
buiten	f40
buiten de	f44
bulb	b24n-13
bulbs	i-15
bulk	i33
bulle*	f17j15
bulto	h19
bumpe*	o22
bumper	o14
bunde*	f-13
buona	k15
buona giornata	k14
buono	d41i16o16
buono da	o30
burea*	g-14j-12n16
bureau	e12l14n16
bureau de	e16
bureaux	c17
buren	g14j19
burge*	h-16j14
burgl*	e14
burn	h19
buro	c19l-12
bursa*	o14
bus	b-19c19f-17g-22m-20n-26
busca	f-18
busca*	i-12n-17
busco	h-19j25n-21
busie*	n30
busiest	n30
busin*	a40e-24f30g28j39n22o13
business	a41e-21f31g30j41n26
business cards	e-16
business partner	g31j28
bussg*	g15
butta*	a32g20
butte*	n23
butter	n23
butto*	b-17d-25e-16f-21g-17i-22j-26l-19n-44o-27
button	b-14d-27e-12f-19g-14i-20j-24n-42o-21
button be	d-16
buurm*	g53j28
buurman	g53j28
buyer	g67j28
buyer of	j29
buyin*	b33
buying	b33
bv	g18
by accident	e15
by direct	b-19
by friday	a20o13
by half	e19
by itself	e-17o-14
by law	f28g18o-12
by mistake	a17c-12e16
by month	i-14
by noon	o20
by themselves	e16
by three	i19
by thursday	o14
by way	i24
bypas*	h12m25
bypass	h12
c	c38d27g-14k33
c k	d24
ca	a-12e-12g91h133i95k70l34m-14n37
ca passe	g16h19i14
ca se	g36i16
ca va	h13
cabe	b-12d-17f-16i-12j-12l-13
cabec*	e16i14o-19
cabeca	e17i15o-19
cabin	o12
cabin*	g-13h-12o36
cabina	i19
cabinet	a12o21
cable	a-12c-29e-15g-21h-16i-22j-18k-14o-13
cache	j40n19
cache*	g12m16
cacif*	e-21
cada	e-29f-14g-16h12i-16j-17l-18m-17n57o-98
cada cuanto	e-19
cada mes	b13
cada vez	n22
cadas*	a44i15j51o25
cadastro	a45f12j35o17
cade	d26
cadea*	d28g-23i67n-12o26
cadeau	d27g-19i73o13
cadeau de	i16
cadeaukaart	o13
cadei*	n-13
cadeira	h12
caden*	e-19
cadre	l33
caduc*	d19e-29f15h18i64k14
caduca	f20o-23
caducado	h20i17
caducados	d19i39k16o17
caducan	e-17
cadut*	k15n12
cae	f19
cafe	a-16b-16f-16g-20h-25i-27j-24k-17l-12n-27
cafei*	h23
cafeine	h23
cafes	h18
caffe	b14h15o-28
cai	e19
caida	g19
caiss*	b21d-40e15i-14o-18
caisse	d-22e18o-27
caiu	e19g18h20n14
caixa*	n-18o16
caixas	n-18o16
caixas de	j14o12
caja	a-27b36f-16g-19h-16i16l-16m-17n-16
caja fuerte	e15
cajas	n-14
cajas de	n-19
cajer*	d-22e15o-13
cajero	d-22e15o-13
cake	d-19n-31
calca*	h12
calco*	h17
calcu*	b99e-12g-22i-31m-19n-22o-57
calcula	o-27
calculated	b55
calcule	k12
calda	h18
calda*	n25
caldaia	n25
calde*	k14
caldeira	k15
calef*	n16
calefaccion	n16
calen*	a-19c-44d-19e-19f-28g-37h-32i-42j-33k-23l-12m-15n-28o-37
calendar	g-14h-13k-13n-20
calendario	a-12c-30f-15g-19i-33j-18o-25
calendario de	i-18
calendrier	b18
calib*	o35
calid*	m25
calidad	m25
call	a-12d-12g20i-13j24l54m13n58o-22
call it	b-16c20
call my	g20
call off	c-31
call out	b16
call the	c21
call to	l16
callb*	n29
callback	n29
calle	o-14
calle de	j14
calle*	a-12c-14e49g17i-14j48n-17o-12
called	c-12j49o-12
called back	n18
called in	g19k14
called off	o-12
called the	n-17
caller	e50
calli*	c20
calling	c20
calls	f22g19l13n46o-37
calm	h16
calor	h39n-17
calor*	h17
cama	j16n-13
camar*	f16g28h-12j19k13n14o-17
camara	g23k13n15o-19
camara frigorifica	k17
camaras	f30j17
cambi*	c13d-26e104f-22g-31h-13i102j-27k-20l-33m-23n-40
cambia	i-13
cambiado	c23j17
cambiado el	c18
cambiamos	o25
cambian	i22
cambiar	a-22d-14o-23
cambiar el	a-19i14
cambiar la	o-22
cambiare	e38
cambiare il	e15
cambiato	n-23
cambie	e-13
cambien	e18
cambio	a32b17c12e-36g-13h12m-12o20
cambio de	a19b19c19i23n12
cambios	i14o-26
came	b68c-13d-33g-12h-14i-15j-15k-12m25n39
came back	d-39e14
came from	b12o12
camer*	a-13d21f35i-16
camera	c-33d24g-12
camere	c21
camia*	o14
camiao	o14
camin*	n12o14
camino	o19
camio*	g-18h-18i-14j-16n15
camion	n24
camp	n12
campa*	c36
campana	i12
campe*	b21d18
camper	d19
campi*	g-23h44l26n-19
camping	h35l14
campioni	g-13
campo	d-21e-14f-25h-17i-19j-18l-16n-27o-23
can approve	e39
can confirm	d-17
can go	a15o17
can help	i12
can keep	g15
can put	n14o-12
can read	n15
can someone	h15
can stay	c43
can take	n14
canad*	f22
canada	f22
canap*	n12
canape	n12
cance*	a-31c130d68e-50f-38g-46h-47i-25j-77k-28l-29m-29n-93o-36
cancel	d31n-17o-44
cancel a	c18d23
cancel my	a14c16d18
cancel the	g12o-18
cancela	j-18o-17
cancelacion	o-21
cancelacion del	o-13
cancelado	b13c-19d17
cancelar	a-18c-46d-18g-12n-12o-19
cancelar a	c-24i12
canceled	c33
cancelei	b15
cancelem	c21
cancellare	c21
cancellate	a24f15
cancellation	c19o22
cancellation of	c19
cancelled	c110d34i16n-14o24
cancelled and	d13
cancelled by	c-13
cancelled the	c44
cancelling	a-28c-67
cancelling a	a-18c-17
cancelling the	c-51
cancello	o15
cancelo	c-13
cancels	e-15
candi*	g28i26j100
candidato	j79
candidatura	i27
cane	g18
cane del	g21n12
canno*	d17o-15
cannot	d18j12o-15
canon*	b42o22
canone	b42o22
canone di	o20
cansa*	n13
canse	n14
canse de	n13
cant	b105c22e109h38i63n65o-145
cant access	e13
cant be	b37i38n19o-64
cant find	e24
cant get	b16
cant use	e21
canti*	b44i-12n12
cantiere	b12o20
cantine	b33
cao	e17h26i17
capa	o12
capac*	l-12o12
capan*	j16
capannone	j16
capar*	f33o17
caparra	f33o17
capi	l15
capir*	f19g16k18
capire	f19g16k15
capis*	i15n21
capisco	i16n23
capit*	f18
capo	g14l47o18
capsu*	h80
capsules	h56
capte*	e17
capteur	e17
captu*	b19o12
car	c31g56j54n21
cara	l31n41
carab*	k21
carabinieri	k22
carac*	b-17
caracteres	f12
carat*	i16
carbo*	h38
carbu*	e34
carburante	e25
card	a-101b-68c-147d-94e-27f-133g-159h-157i-106j-57k-93l-128m-92n-204o-25
card and	a18e-14n-24
card be	d20
card but	e-15
card can	i19j19
card details	j25
card did	j23
card didnt	e19
card does	j15
card from	b20
card has	e21
card is	d-17o-15
card it	e-12
card pin	e-22
card reader	d-15n12
card statement	b-16
card that	b16e16
card the	e18
card was	e19
card without	e12
cardi*	h18
cards	a-43b-74c-31d-42e-39f-65g-79h-60i-70j-39k-27l-35m-29n-86o-27
care	f16k16n38o14
care of	o15
caref*	k13
carefully	k14
carel*	n27
caret*	e16
carga	f36l17o35
carga*	b34d16
cargador	d17
cargo	b35d-19l21n-17o14
cargo por	b45
cargo*	b18
cargos	b18
caric*	g-21o13
caricato	b17g-12
caris*	b20
carla	j60
carne	g32i13o-14
carne*	g17
caro	c22m34
carpe*	b-12g-12n-17o-12
carpeta	o-12
carpetas	k-13
carre*	e-14h-20i-30j-18n-22
carregador	d17
carrello	i-14
carretillas	c15
carri*	c36f12n20o-66
carried	c34
carrier	g16n23o-49
carries	f19
carro	j19n-16
carry	m40
carry a	o-23
carry on	h20m33
carry the	o18
cars	j16
carta	b16d13e15h-18i-15k28m-40n-26o-18
carta aziendale	j14
carta de	g14
carta e	b15
carta*	b40c-12e56h-13i-21j28n-18o-18
cartao	b54e88j39o-14
cartao de	j13
cartaz	e-24
carte	a16c-28d68e52i53j16o-65
carte bancaire	i14
carte cadeau	d15i15
carte de	j16o-26
carte est	d15e20
carte le	d19
carte*	a-30b-20c-13d-12e-12f-28g24h-19i-21j-21k-28n-31
carteira	e16g23
cartel	a-22f-14g-19n-13
cartella	g22
cartello	e-12
cartes	k-12
cartes de	k-12
carto*	a-15b-25c-22d-15e-32f-24g-22h-23i-19j-28l-12m-12n-19
carton	b-13c-15e-20j-14n-16
cartr*	k12
cartridges	k12
cas	f51g32h42o-32
cas de	f51h17o-32
casa	a22b28c14g101j65k-14n28o26
casa a	g18
case	b-19c-12d-12e-13f-23g-21h-25i-44j-21l31m22n-13
casel*	o16
caser*	k15
cash	b206d56j-18o-28
cash for	d29
cash i	b32
cash in	b26
cash than	b14d16
cash that	b13
cash withdrawal	b23
casie*	e-15j32
casil*	d-13
casilla	d-12
caso	a17e-12f48g104h42i98k21l69m62
caso de	o-14
caso di	f41g39h19o-24
caso no	i13
casqu*	h16n25
casque	h17
cassa	b17g15
cassa*	e21k18
cassaforte	e22
casse	c42g48h17
casse*	c30d15h16
casti*	i16
cat	h19
catal*	a-22b-41c-31d-35e-37f-17g-54h-48i-49j-55k-47l-29m-25n-57o-32
cataloghi	n13
catalogo	b-19c-13d-14e-16g-20h-22i-21j-21k-22l-15n-31
catalogue	d-12i-15j-21l-12n-29o-29
catalogus	f-15
catas*	g19
categ*	i14o13
categoria	i17
cater*	c34k17n18o33
catering	c33k17n20o19
cats	h41
cauca*	i34
caucao	i34
cauch*	c-15
causa	g39i31k63
causa da	i16
causa do	o12
causa*	b37d20
causados	o14
cause	h37k21n17
cause de	g14i13k23n25
cause*	f21o-15
causes	f19
cauti*	d21f18i19
caution	d21i19
caution de	d19
cauzi*	d40
cauzione	d15
caval*	b15c18
cave	g15
cavo	n-13
cayo	d-18e40g12
cbd	h71
ce contrat	c17g15
ce courrier	l33
ce dossier	l18
ce jour	b16k15
ce mail	m13
ce matin	m26n-13o19
ce message	m25
ce mois	a-13b14
ce ne	g12
ce nest	c15i17
ce piu	e18
ce possible	j14
ce qualcuno	e13
ce quil	h20j31
ce quon	b15
ce sera	k31
ce serait	i27
ce soir	o34
ce soit	c-17h14n-12
ce ticket	l15m30
cease	a14c19g15
cease and	g15
ceci	m33
ceder	f38g17
ceint*	h20
cela	l12n41
celia*	h20
celle	k14
cellu*	e22j20
cellulare	e22j20
celui	b41f16j-12
celui qui	f19l14
celul*	e21
celular	e17
cena	b13d14o19
censu*	m45
cent	d15o24
cente*	d25k13o17
centesimo	k13o23
centi*	b34o14
centimetres	i13
centimo	k13o16
cento	d16
centr*	b-22c15e-26g-20n-13o-46
centrale	c17
centre	e-15
centro	i14
ceo	l15
cera	b32e31j12
ceram*	c16
ceramica	c19
cerca	g-17k-14
cerca*	a18n-19
cerco	e-12
cero	b35o84
cero y	o19
cerot*	h42
cerotto	h42
cerra*	e-37g-17j-16k-17
cerrada	a-16o12
cerrado	b14o-29
cerradura	e-13
cerramos	k-12
cerrar	e-17l14
cerrar la	a-58e-16
certa	j13
certa*	i12
certi*	b-15c-13e62h-30i135j-18k-22m-12n-16o-36
certificado	i28o-17
certificado de	g18
certificat	i29
certificate	e23f-13g-13i37k-15o-15
certificates	e17
certified	i16
certo	o25
ces frais	b22
cessa*	a12
cesse*	c20n19
cest	a-45c-30e-65f19g-33h-19i-40j15k-39l19m-41n79o99
cest a	d19
cest au	l23
cest bien	n-16
cest deja	n-12
cest du	n28
cest la	n-23
cest le	k-13
cest lequel	a-20
cest normal	b19
cest possible	i-15j15
cest pour	f18
cest quoi	b20f16j15n29
cest regle	c-16
cest tout	i17n12
cest trop	c17
cest une	b16
cest votre	h18
cet apres	o13
cetai*	a-20d-12n17
cetait	a-20d-12n17
cetait un	b17e14
cette affaire	g17k16l14
cette commande	c19
cette fois	n12o26
cette ligne	m21
cette nuit	o18
cette semaine	i13
cgv	f25
cha	h43j17
chacu*	b12
chacun	b12
chair	g-22l-41n-15
chair*	d-28e-13f-12g-24h-14i-16j-16l26o24
chairs	d-27e-12g-24h-14i-15j-15o24
chais*	d14k-19
chaise	b14d17
chaises	o15
chale*	n-13o-14
chama	l38
chama*	f20j31l30
chamada	l20
chamadas	b16f22j14
chamado	j17m12
chamb*	c22e16i12j19k14o17
chambre	e19h-23i15j26o19
chambres	c22
champ	j-18o-18
chanc*	d35g64i50
chance	d36g38i50
chance of	d37
chang*	a-22e73f44g-49h-24j-37k-19m-31
change	h-24l13m-21
change de	c18j12
change it	e39
change the	g16l27
changed	c14e36o53
changed in	e-13
changed my	e32
changement	h18i18
changement de	h18
changer	g-19o-26
changer la	b-17
changes	f12g-15
changing	e12
chant*	c19k16
chantier	c19k14
chape*	b-18n42
chapeau	b-17n42
chapt*	a13
chapter	a13
chaqu*	b12h33n13o-23
chaque	b13h34n14o-23
chaque fois	h19n12
chaque mois	b18c16j16
chara*	d-23e-20n-18
character	d-18
characters	e-18
charg*	a-38b170c-15h-30i52j-33l18m-19n-42o35
charge	b-18e-20h-15i41j-17l23n-30o33
charge du	o-15
charge for	b-31d-20o12
charge i	b-13
charge is	b-15
charge of	o-13
charge you	o18
chargeback	o13
charged	b110o-29
charged at	o-24
charged by	o-17
charged me	b15
charged my	b12
charges	a-20b69e16o19
charges for	b14
charges on	b28
charging	i30k14
chari*	i18
charity	i21
charm*	j17n20
chart	a-16b-13e-15f-12g-13h-14i-17j-17n-15
chart*	f12l13
charter	l13
chat	e-23j50l59m29o-13
chatb*	l23n35
chatbot	l23n35
chaud	h18
chaud*	b14
chaudiere	b14
chauf*	i-12j13m-13n39
chauffeur	j22k12n21
chauffeurs	n12
chaus*	d20
chaussures	d21
chave	e30
chave de	e23
chave*	k13
chaves	k16
che abbiamo	b34
che avete	j24
che cosa	f13
che faccio	h15
che ne	a12
che nessuno	b14
che non	b12e19g18m29n12o19
che ora	n-16
che risponda	l18
che ti	m13
check	b28h-15i70m42o-29
check if	g15
check in	i32
check it	b14
check out	i36o-19
check the	b20
check*	a-31b27e-14j-28m68n-13
checked	b31g16i18j-12
checks	m52
cheer*	e-19n-22
cheers	e-18n-18
chees*	l14
cheese	l14
chef	g44j48l157o30
chefe	e14l78
chefe de	l28
chefi*	i-16
chefia	i-13
chefs	g15l21
chega	b16k14o20
chega*	d32f-16
chegada	o-14
chegam	j12
chegar	l13
chegaram	d16
chego*	d-13
chegou	d-13
cheio	n22
chemi*	d19
chemin	d20
chequ*	d23i44
cheque	d23i24o15
cheques	i16o-21
cher	b22c17n31
cherc*	a-14c-15d-14e-28f-20g-53h-26i-28k-39l-32n-50
cherche	b-16e-21f-14h-15i-16k-31l-18n-57
cherche un	k-26n-20
cherche une	n-15
cherchons	g-38n-12
cheva*	e-21
chez	a91c63e-17f45g-15h65i-28j130k-26l62n28o16
chez le	f-18j13l12
chez nous	b13e-16j-24n-12o16
chez un	a14f20h17
chez votre	j15o-13
chez vous	a83c35d25f56g-15h36i-18j108k-20l57n41o26
chi	b16f141g44h46j153k-20l99m30o-83
chi e	f40j40
chi ha	b13h36j19l12o-17
chi paga	n13
chiam*	d-17h12j76l14
chiama	d-17j53n-19
chiamata	n15
chiamo	h20k12
chiar*	j38n-18
chiaro	j18
chiav*	a12e85j12
chiave	a13e24j14
chiave api	j20
chiavi	e35
chica	j23
chied*	b14d24g41i86j23k32l16m16n33
chiede	d-14
chiedere	g41i15m22n14
chiederemo	k23
chiedete	b33
chiediamo	i73o20
chiediamo che	i15
chiediamo di	d20i20
chiedo	c23d29e14f17j15l19
chiedo di	j19
chiedo la	d19
chief	l80
chien a	f12h23
chien*	i29
chiens	i29
chiff*	e16f16
child	h65i16j17
child of	h21
child*	a-19e-12o-22
children	a-19o-21
children under	f18h16o-18
chili	i14o-18
chill*	b15i-15
chiller	b16
china	c-13
chip	e71
chiud*	a44c-17m16o-12
chiude	a-23o-29
chiude alle	i14o-19
chiudere	a22c-12g12
chiudete	f16n17
chius*	a22d22e-13i25k-14
chiusa	i20
chiuso	d18k-12
chiuso il	a-20
chlor*	h-26
choco*	h15i13j-20
chocolate	j-17
choir	f-16
chois*	o-28
choisir	o-13
choos*	e-12g32n-12o-31
choose	g34o-31
chose	a16d13f27g13n26
chose*	d19n13
choses	d20n14o17
ci avete	b26f18n14
ci consigliate	h19
ci conviene	g23
ci deve	d20o22
ci hanno	l14
ci serve	a25f-22g-22k-27
ci servono	c-12e12n-20
ci siamo	c18k34n20
ciao	e15
ciclo	c-15
cidad*	j15
cidadao	j18
cien	b18h18
cierr*	a83o-22
cierra	o-28
cierre	a38
cierren	a23
ciert*	f15k16
cierto	f15k16
cifra	b19d16
cifre	e17
cijfe*	j19
cijfers	j20
cima	j-14
cinco	i14j-13
cinco meses	b12h13
cinq	b12n39
cinq ans	f15
cinqu*	d12h-20j-12
cinque	d15g17h-14
cinque anni	h-15
ciocc*	h-17
cioe	g-14k13
circa	o-17
circo*	n12
circu*	e17f-16l12n13o-13
ciste*	l-12
cisterna	l-12
cita	c-17
citac*	g26
citar*	g13
citas	c-14
city	o-14
ciuda*	e16
ciudad	e16
civil	f15g20j33n26o-16
civil*	k32
civile	k13
claim	d18g64i17j-13k86
claim for	k25
claim from	g37
claim is	i14
claim*	b30k50
claiming	k28
claims	b32
clair	d-13h-16i-19k-12
clari*	f37
claro	f14l-17
clase	c-17g-25k-12
clase*	o-16
clases	o-16
class	b-13c-20e-13g-33i-20j-45n-29o34
class is	f-21g-19
class*	b-12f-13i-13j-13k-33m116o23
classe	k-29o25
classes	n13
classifica	m15
classifier	m39
claus*	c-15f121g79h22i69o37
clause	f112g26i55o28
clause de	f-14g-16
clausola	f48g14
clausola di	f17
clausula	f-34
clausula de	i12o13
clave	e18j34o-21
clave*	e44
claves	e45
cle	e33
clean	a17
clean*	c22g24h-14i-13o23
cleaner	e14j16
cleaners	g41
cleaning	b18c32n16
clear	a13b-16f-39g-22m-16
clear my	a20n24
clear*	i32m15o30
cleared	i33o21
cleared by	i15o17
clerk	k16
cles	a12e42
clic	c-13i-13o-13
clicc*	o-13
click	o-26
click*	e32f17i16
clicked	e34f20i19
clicked on	e34f20
clien*	a62b-75c-38d-132e-31f-19h-19i32j58k-36l-39m63n52o-82
client	a49b-22d-44g49i19j24k20m20n24o-30
client a	e20g29k12
client de	a16
client est	n20
clienta	c-14h19j19
cliente	d-27e-22g34i33j63k-15m39n19o-25
cliente e	j20k16n12
clientes	b-14d-27g-24k-17n-18
clienti	j-63
clients	a14b-25c-19d-17g-35h-16i-47j17k-14l-22n12
clini*	a13f23i-12j66l46o23
clinic	c13j27l27o12
clinica	a13j37
clip	h16
cliqu*	c19e25l-14o-39
clock	e-22i18
clona*	e39
clore	d18
clos	a-12
close	a74b-20d-13e-27g-22h-21j-27n-13o-46
close an	i-12
close it	a56
close*	a-34b-26e-18g-13h-12i38j-18n-24o-87
closed	a-30b-15i28n-14o-70
closed as	a13
closed for	i18o-17
closed on	a-16o-35
closed the	d15
closes	o-14
closi*	a-14i31
closing	a-14i31
closing the	a-19
closu*	a18
closure	a18
clotu*	a120o-24
cloture	a60
cloture de	a19
cloturer	a15
cloud	a24f43
club	b-19c-20e-34f-42h-18i-27j-19k-16l-17m-12n-15
club needs	n-14
clube	c17
clue	n30
cm	a-14b-25c-18d-16e-21f-22g-32h-30i-24j-29k-20l-12m-21n-37o-34
coach	c13f-15
coat	b-12g16
cober*	o15
cobertura	o15
cobra	i17o-18
cobra*	b269d23g16i42m-12n24o35
cobrada	b19o-14
cobrado	b23
cobranca	b20
cobrar	g13n25
cobraram	b42
cobrarle	o19
cobraron	b63
cobre	f25
cobre*	c20f13i41
cobren	c20f13i22
cobro	b84o44
cobro de	o19
coche	c15g31n-14
coche de	j15
cocin*	c31i-15
cocina	c34
code	a-21b-35c-36d-18e205f61g-31h-29j71l-17m-19n-30o-90
code de	f13j18
code for	e61i20
code of	j35
code on	e-12
code van	j19
codes	e209i16o-29
codes for	e28
codic*	e112f14j17k17o-20
codice	e68f16j23k18o-20
codice fiscale	f-19
codici	e39
codig*	b-15e90f24h-12i-16o-27
codigo	b-13e81f26o-31
codigo de	e26
codigo que	e23f20
coeur	h63
coffe*	d-28j-14l-12n-28
coffee	d-27j-14l-12n-26
coffr*	e19j17k-14
coffre	e21j19k-13
cogno*	h-18
cognome	h-18
coi	d19g19i19
coinc*	e19i13
coisa	b-14f16o-14
col	b22d17e12f16h15l20
cola	b17
colab*	a20c25
colar	e-17
colch*	d19
colchon	d15
cold	f-44g-19h33i-13n12
colec*	k13
coleg*	e48j41
colega	e16j29n-17
colegio	a13e14
colhe*	k13l17
colheita	k13
colis	c13k12o-54
colla*	e13h18n23
collaborazione	e15j16n15
colle*	a-16d-35e40f-22g-35h-19j119k-20l-21n-18o53
colleague	c-22e32j32m15n-28
colleague has	o15
colleagues	d-15j19
collect	c19
collecte	c18
collected	b23
collection	b15c14
collega	j49k-13n14o24
collega ha	j16
colleghi	j16
collegue	b-17e12
collegues	j18
colli	a12b15
coloc*	o15
colom*	f19
colon*	n-17
color	b-13e-14g-19i-18j-19n-18
color*	b-12c-25e-15f-28g-19h-16i-20j-16n-17o-17
colore	c-19o-14
colori	f-13
colou*	a-13b-23c-21d-17e-31f-31g-33h-21i-28j-28k-31m-15n-13o-13
colour	b-12e-20g-16i-13j-19k-15
colours	f-17g-13i-12k-13
colpa	d17g12k28n23
colpa e	g14
colpa vostra	d19
colum*	a-29b-31c-13e-41f-22g-16h-16i-19j-21o-42
column	a-21e-32f-16o-37
column in	f-12
columna	b-13
colun*	b-27i-20j-15
coluna	b-26i-19j-14
com	a23b16c22e18g40h84j16k46l72m15n29o47
com a	a15d13e13i13n37o21
com as	h15o24
com ele	e15
com essa	b17
com menos	o-13
com o	c24h14l25o14
com que	j24
com quem	j31k15l17
com um	g16
com uma	o-13
coman*	m38
comando	m26
combi*	a-35b-48c-46d-36e-30f-19g-59h-45i-42k-32l-45m-28n-50o-12
combien	a-33b-57c-42d-34e-60f-17g-56h-43i-60j13k-30l-43m-25n-65o-26
combien coute	h-18
combien de	a-19b-35c-24d-14e-42f-31g-32h28i-35j-41k-16l-29m-15n-30o-26
combien dheures	h-15
combinado	n17
combine	i20
come after	g38
come back	d20e18
come faccio	c16d-20
come off	h16
comed*	e13h14
comedor	e15h16
comen*	f-18g-16j13o-12
comentario	f-13j18
comer	h36
comer*	b30f16n24
comercial	f14n24
comercio	b19
comes	f-28g-19h-14j-17k26n22o26
comes back	e14
comes from	o-21
comes with	o14
comic*	n21
comin*	c12d21n-17o45
comincia	g16
coming	c15d25n-13o45
comis*	b34k31
comision	b27o-13
comissao	k23
comit*	f29o-16
comite	f29o-13
comma*	a-18b-12c52d-22f26g-27h-22l-17m54n-56o-22
command	m15
commande	c69d-16e-12f40g-17h-13j16n-28o-18
commande de	o13
commande est	o-19
commande et	n-16
commandes	o-18
commands	m30
comme	c14g21m54n22o75
comme le	n12
comme si	c20m12o28
comme un	b12h19
comme*	b-51e-46f-15g68h-61i-69k25n-37o-47
commence	c18n14o-20
commence a	n15
comment	b-45c-22e-51f-71g64h-50i-60k-32l-31m-27n-53
comment changer	b-17
comment faire	g13
comment le	g19
comment nos	g-14
comment on	c22d-13n13
comment sappelle	j25
comment se	g30
commerce	k30
commercial	f41k14l15o-13
commercialista	g15
commessa	i-13j19
commi*	b68i22k40o23
commission	k18o18
commissione	b14
commu*	f16k12
commun	k12
commune	o-27
communiquer	f17
como	a-83b-80c-117d-64e-77f-44g92h-63i-62j-59k-20l-84m42n-40o47
como a	n-12
como cambio	e-15
como dice	b-12
como e	l-13
como hago	a19b-15
como lo	g27j14
como me	g63
como nos	g19
como se	b-15d-21e-25g-48i-13j17n-25o-13
como si	n17o22
como un	n16
compa*	d-24f73g73h18i-37j108k49l28m17n12o-21
compagnia	o-18
companera	j18
companero	a-21n-24
compania	l22
company	a43b14c16e22f49g95j69k54l30n106
company card	e20
company has	l14
company is	k14
companys	k14m22
compare	i-12
compartir	f13
compatibile	h15
compatibile con	h19
compatible	h36j-16
compe*	d-25f34g73j65k40l50m-16o-73
compensacao	o-23
compensacion	o-25
compensation	d-41f12g12o-46
compete	g16
competencia	g17j16l15
competent	l16
competente	k20
competition	i16
competitor	g20j29
compi*	k14m22
compie	i12
compl*	a87b-24c-12e-35f19i-20j68k13m113o34
complained	j70n-12
complained about	j70
complaint	b-12h-12i-12j-12k12n-17
completamente	a21
complete	i12
completely	a52n13
completo	a32b12j27m20
compliance	m84
compliant	f17
complimenti	e-14
compliments	e-12o13
compo*	k13m13n-12o-12
compr*	c27f66g-30h20i30j79k-20l-31m-25o-27
compra	c35d18f54j60o-39
compra de	f13j17
comprador	f19j19o-25
compradores	d-12
compramos	c19
comprar	a13c13d16i12
comprato	j15
comprend	o-13
comprende	o-28
comprends	o-19
compresse	h19
compression	h20
compressor	d15o15
comprimido	h21
compris	b-14o18
compris dans	b-14
comprobante	b17
compromiso	o47
comprou	j23
compt*	a122b102c-23d63e43g-43h-33i-13j57k-15l-17n-64
compta	j20
comptabilite	d-12
comptable	a-24e17
compte	a190c-16d21e37g-16h-18j65l-13n-49
compte de	a-23i13j40
compte est	j17
comptes	a-33
compteur	b12
comptez	b19d24
compu*	b14e58j12
computer	b16e53j15
comun*	i-27j38k14l12m-14o-35
comune	i-16
comunico	n12
comunidad	j17
con alguien	j17l14
con chi	j31
con cui	e19
con fecha	o16
con nadie	l17
con nosotros	i21
con quale	c-13
con quien	j37l31
con todos	n14
con tutto	l14
con ustedes	a44j29n21
con voi	f12n31
con vosotros	a14n12
con vuestro	n15
conce*	a17b15d36f43h47i60m79
concede	m13
concedido	m20
concernant	f40i18
concerne	a21o-62
concerned	h13
concert	d14o16
concerto	d20
concessa	i-14o17
concl*	c20o13
conco*	c14g58
concorrente	g45
concorrenza	c17n14
concr*	n13
concu*	f25g69j39k19
concurrence	j17
concurrent	g56j24
condi*	f154i58k26n-17
condiciones	f50i19n-12
condicoes	f16
conditions	f69
condizioni	f13k32o-17
condizioni di	f-12
condo*	g42o17
condominio	g19
condu*	g25h15j13
conducir	g32
conducteur	f19l13
confe*	b-19c12i-13k-23l-21m21n-43o-12
conference	c34e14
conferma	m26o-19
confermare	f13
confermate	h14
confermo	c-21
confermo che	c-18
confi*	b-21d-32e-24f68g-33h-30i-48k-25l-14m194
confiance	n20o-14
confidentialite	f19
configuracion	k-13m27
configuration	m29
confirm	b-12d-15f18m19
confirm that	d-18
confirm the	m14
confirma	j19
confirmamos	c-20
confirmation	a-19o-32
confirme	c13m36
confirmed	b14c14o35
confirmez	a13g17
confirms	b18
confo*	d39f124m26
conforme	d21f40
conforme a	f18
conformita	f21
confu*	j-21
conge	e13j14o-14
conge*	l-17
conges	l-12
congr*	f-15n52
congratulations	n51
conna*	e15f13i16j63o-18
connaitre	f13j46
conne*	e52n-13
connecte	a19e21
connexion	e24
conno*	o23
connosco	o23
conoc*	j52
conocer	j54
conos*	e23
conse*	b-23c-14f134g15h-38i-16k59l61n30o-17
consecuencias	k33
consegna	b-19g-15i-23k-16o-13
consegna e	n13
consegnare	i13n18
consegnare i	i13
consegnate	d15i-16
consegnato	o-14
consegne	c32e14n15o-20
consegue	j19
conseil	g13k37o15
conseil juridique	g-12k14
conseiller	d18e16g19l12
conseillez	f-13n-28
conseillez vous	f-12g-13h-18n-27
consejo	g32l13
consenso	b17
consent	f73
conservas	a16
consi*	b-16f-18g93i42j-22k84m130o90
consider	g19i43k43m49o38
consider the	g19m27o22
considera	m12
considere	i14m20o25
considerez	o13
consigliate	d-18f-15h17k-16n-18
consiglio	g20k17
consigne	d22m27o-16
consignes	m26
consigo	g29o15
conso*	b15f25k27n-13
consommation	b17f13
const*	f-23g52k61m14n81o-59
consta	o-33
constant	n23
constructeur	f-21
consu*	b56f24g-21i-24j47k136
consulta	f-26j34
consulta de	c24j18
consumer	k28
consumo	b58f19k48o-18
consumo de	b47
conta	a219b49c-12d20e27g-35h-28i-14j28n-14o96
conta como	b-13
conta da	a15o18
conta de	a45b27
conta na	a18
conta o	b18j19o17
conta para	g-18
conta que	a-18b-13
conta*	b95c-25d-25e25g-38i19j50l97m-21o-26
contabile	e15
contabilidad	b-14d-14
contabilidade	o-13
contabilista	b12e18
contabilita	b16
contable	j14
contact	g-13h12j13l58
contact for	k-12
contact met	l14
contacto de	j37
contacts	j53
contador	b26
container	b14i15n27o17
contains	b30o-13
contanti	d17i16
contas	a19
contato	b18
contatore	b13
contatto	h20l19
conte*	a-39b94c-25d-20e-21f-30g68h-28i-17j-31k32l-21m89o16
contenedor	b16
content	m28
contentieux	k17
contents	a-20b-19i-15
contenu	m18
contest	b25
contesta	o14
contestan	n22
contestar	g79n12
contestar a	g29
contestazione	i18
conteste	b28n12
contester	g28
contesto	n-19
contestons	b28
contexto	m14
conti	c16e17o14
conti*	a12b34c35f28h58i-34l20m37n30
contiene	m12o-17
contient	o-14
continua	e14i-25o22
continua a	e17h16
continuar	a14c12h13l12
continuare	h18
continuate	b26n12
continue	c12f18
continuo	l12
conto	a137b110d55e34j38
conto da	a16j16
conto delle	n15
conto deposito	a17
conto di	j24
conto e	b16
conto*	m24
contr*	a-57b59c133e27f200g172i30j44k178l-18m102n-14
contra	g90j16k40
contra a	j18k16
contra la	g14
contract	b28c46e-18f29g-19h-17i-12m-21o-12
contract for	c22n12
contract has	c12o-17
contract says	f-17
contract with	c29j19
contracts	c-18e13o16
contractual	f19
contrary	a-19i38
contrasena	c-14f-23g-35h-19i-12
contrasena de	h-12
contrasena nueva	e-16
contrat	c78f114g26j42m-12
contrat de	c39f-13g16j14
contrata	j19
contratado	j17k15o-12
contratamos	c16
contratar	c-16
contrato	c63e-23f24g19h-30m-22o20
contrato a	c14
contrato com	g23
contrato de	c65f-28o-19
contrato e	c-15
contrato en	e-12
contrato se	f15
contrato y	f14
contrats	f-23
contratto	b12c38f17g13o-12
contratto a	f15g27
contratto e	b14
contratto firmato	f-15
contrattuali	f18
contratual	f51
contre	b-18f-20g46h55j-13k72n-17
contre la	h25
contre le	b-12
contre les	h-14
contre mon	g21
contre un	g12
contre votre	k35
contre vous	k49
contro	g50h18k41
contro il	g30k17
contro la	k17
control	a21b18e21m34
controle	m67o22
controles	m27
controlo	m18
conve*	b27f23g47i19l62m81n16o21
convenio	c18
conversa	l18
conversacion	m25
conversation	l16m34
conversation as	m14
conversazione	m17
convi*	b-14e-25f-13g58h71i-19j-16k-16l-14
conviendrait	d20o-17
conviene	d-15g83h43m-16
convient	e-17g-15h31k-15
convient elle	h32
convient il	e-14
convo*	a16i17k17
convocatoria	i17
convosco	a17k18
cook	j12
cooki*	f57
cookie	f20
cookies	f34
cool	d12i16
coole*	c12
cooler	c12
coope*	a56o18
cooperativa	a33
cooperative	k12
coord*	j13l33
coordonnees de	j21k14
copd	h43
coper*	f31n-12
coperti	b13f16
copia	f20j66l28m17
copia de	f19l14
copia del	j44
copia*	g15o14
copias	o14
copie	g25k15
copie de	f23
copie*	g16
copied	e16g35
copier	b13
copies	c-12g-12
copy	b-32g-13j89k-12o-17
copy of	j79
copyr*	f12
copyright	f12
cor	n-35
coraj*	n12
coraje	n12
corbe*	o-16
corbeille	o-16
cordi*	o-15
corne*	l15
corner	l16
coron*	e17k15
corona	e17
corre	f28o42
corre*	b-16c-25e-26i-33j16n-34
correct	b-13
correct the	b35e17
corrected	b-12
corrected invoice	b-12
correctly	n-15
corregimos	o18
correio	j16
correo	b-33d-19g12j21m25
correo de	g25
correos	j17n18o-16
correr	h17
correspond	b20o-24
corresponde	d29f19g14
corretor	o-14
corretta	o36
corretto	o13
corri*	a-16i-36n-29
corriente	j14
corriere	i-16o-41
corrige	b-20n-13o30
corriger	b-17
corro	g38h21
corse	h13
corsi	j16
corso	c16d12f-44g-21j-19k-13n-23
corso di	c27
corso per	i12
corta	h16
corta*	c14i23o14
cortada	i16
cortar	i15
corte	d-14
corte*	i49
cortesia	i37
corti*	h45n-16
cortinas	c17
cortisone	h58
cosa	a15f34g114i-15j26n32
cosa ci	f18g29
cosa dice	j18
cosa mi	g23
cosa vuol	n-18
cosas	k13
cose	b20d16
cosi	i29n46o42
cost	a-25b43e-36f-13g-16h-17j-36l-14m-24o34
cost me	n13
cost you	o16
costa	h-20o-52
costa*	k16n19
costas	n12
coste	o26
costo	b15o28
costr*	g19o-13
costs	b29o-45
costs you	o31
costu*	o-13
cote	o15
cote de	i12n18
cotis*	b18g17o14
cotisation	b18g17o17
coulance	i17
could*	d20i60n38
couldnt	d20i60n32
coule*	c-22d-13f-13g-15j-12k-19o15
couleur	c-18g-12k-17o12
couleurs	d-15
counc*	f14g56o-14
council	f14g56o-14
couns*	g16k62
counsel	g16k62
count	a12g46h-12i51j-13m15
count as	f17g44
count*	a-13c-21d-20e-21f25g-18i-29j-28k27m-16n-23o-57
counter	l13o-24
countries	b-12n-24
country	f29
counts	o-13
county	k25
county court	k25
coup	e-14h18i25j13n17
coup de	i26n17
coupe	c32g26i-19n43
coupe est	n48
coupe*	a18
coupl*	d-12j17n-15
couple	b12j19n-14
coupo*	i61
coupon	i61
coura*	k21
courant	k20
couri*	f15h12
courier	f15o17
couriers	o-18
courr*	b14c37j31l33o35
courriels	j12
courrier	b16c39j19l34o12
cours	c14e-20g-15h-12i-12k21l-14
cours de	c20e-13
cours*	b-12c70f-39g-17i18j-12n-28o-27
course	c72f-38g-16h13i20n-24
courses	o-13
court	b-16d-13e-14f-15h-21j-24k40n-21
court on	g28
cousi*	g12i19k13
cousin	g12i19k13
coute	h-18o-47
coute*	i19
coutu*	i16
couve*	f35h14l-12n-17o22
couvercle	n-13
couvert	f24
couverts	f15o12
couvr*	g13
cover	f80h15k21m-14o-14
cover the	f23
cover*	f24
covers	b12f12
cowor*	j17
cpap	h45
cpf	f13
crack*	d-16k12o19
cracked	d-16k12o19
cramp*	h32
crane	f24
crash*	g12
crashed	g12
crate*	d21
crates	d21
cream	f-17h52
creat*	a12h42m51
crech*	i13j19o13
creche	i13j19o13
crede*	e74j19
credenziali	e37j19
credi*	b-49c-18d39h-19j25l-14n-38o-56
credit	b-59d12e17j41n-16o-90
credit card	e29j12
credit de	j20
credit for	b16
credit note	b-21d-44o21
credit of	d15o-21
creditcard	b23
credited	d21
creditnota	k12o21
credito	d-16o18
credito a	j-17
credito de	o33
credits	o-16
cree	a28e-13g17h17o-19
crema	h20
creme	h57
creo	e32h12
creo que	e28h14
crew	j31n52o-15
crian*	h15o-12
crianca	h18
criancas	o-12
crime	g30
crist*	n-16
cristales	n-13
crm	c-17j-39
croir*	n25
croire	n25
croire que	n22
crois	e19
crois que	e19
crois*	d-17
croqu*	c15
cross	g18
cross*	h19k-12n-16
crown*	h18
crowns	h18
croye*	h19
croyez	h19
crush	h39
csv	n-14
ctrl	c-13
cuadr*	n-13o13
cuadrilla	o20
cual	b-15c-14e-12i-23j22l-19n-39
cual es	i-14j30l-15n-30
cualq*	i15m30n13o-18
cualquier	i15m31n13o-15
cuando llega	c-13k-21
cuant*	a-42b-66c-51d-38e-82f-46g-45h18i-97k-56l-36m-29n-72
cuantas	b-17f-16g-20i-13k-15
cuantas horas	h18
cuantas veces	j17
cuanto	a-12b-22c-18d-26e-35i-24j14k-30n-27
cuanto tiempo	f16h15
cuantos	a-13b-17c-12e-27f-13g-21i-37j-13l-13n-31
cuantos dias	d15h13
cuatr*	d14n14
cuatro	d14n14
cubic	h-15
cubre	o-28
cuelg*	n12
cuent*	a129b36c-18d32e56f-21g-26h-25j44l-16n-28o49
cuenta	a113b43c-14d38e64f-16g-18h-17j58l-15o37
cuenta con	j12
cuenta de	a32
cuenta del	b22
cuenta en	a17
cuenta que	a22
cuenta sin	b23i19
cuentas	a17
cuest*	b18i14o-89
cuesta	b15i14o-83
cuffi*	h15
cuffie	h16
cui	e18j19n27
cuisi*	g34o21
cuisine	o21
culpa	f17g38
cumpl*	f29i37m37n21
cumple	i13
cumplimiento	i13m22
cumpr*	k38
cunad*	b-20j13
cunado	b-20j13
cuore	h23i16
cuota	b45i50j29o40
cuota de	b18i37j19
cuota*	o-19
cuotas	o-19
cupon	b14d15o-14
cups	h13
cura	h27o18
cure	h56
curio*	c-31d-14e-30f20g-15h-15i-28n-60
curiosidade	i-12
curiosita	f17
curious	c-23n-25
curre*	a-24b-40c-35d-37e-44f-39g-44h-44i-55j-50k-20l-26m-22n-64
currencies	a-23b-30c-19d-20e-26f-21g-24h-25i-31j-27l-13m-12n-42
currency	e-19g-13h-12i-14j-14n-17
current account	a13
cursi*	e-17
curso	b-12c32f-28g-26h-19j-20l-15
curso de	c38f-21j-12l-17
cursu*	c15f-14g-18
cursus	c16f-14g-17
curta*	d14
curtains	d16
cusci*	h13
custa	o-28
custo*	a77b-61d-105e-28f29g21h-36j24m12n30o-29
custode	e16
custody	g58
custom	f18i36
customer	a111b-33c19d-25i-20j53m31n45
customer list	j30
customer number	a17b18j14
customer of	d-13o12
customer who	b-20
customers	a-26b-33c-17d-74e-31g-26h-16j-18o-42
customs	f19
cut	g35h44i47l-19m-12o25
cut off	c14e12i33
cut the	h16i14o16
cuts	e-13
cutti*	e-13n13
cutting	e-13n13
cv	j42
cycle	e-17f-14
cycle*	h22
cylin*	e15
d	e16h26k30n-15
da academia	e19
da camara	o-13
da casa	g16
da conta	a13o16
da dove	b38g17j-16
da due	j17
da empresa	e28l17
da escola	o13
da etwas	f18
da fatura	f15
da geladeira	o13
da gennaio	c19
da ieri	e12h39o12
da igual	n13
da loja	g16j15l15
da lunedi	i17
da oggi	o19
da parte	k14
da pra	f-12h16
da proxima	k14
da quando	h41j19
da questo	a20c26
da rua	g12j13
da sein	c20d17
da sola	h13
da soli	b13
da solo	c17e-38f13o-19
da voi	a31d40e21j93o20
daar	a12i-22l12n54o56
daar ook	i-13
daarm*	c19
daarmee	c19
daarn*	a26c16i-13k15
daarna	a26c16i-13k15
daarv*	d-17
daarvoor	d-17
dabon*	i16
dabonnement	i16
dabor*	i20
dabord	i20
dacce*	g31
daccepter	g34
dacco*	b15c16i12m13o15
daccord	c18i17m13
daccordo	b14d12
dacha*	c25o-28
dachat	c25o-28
dadmi*	e26i13l13
dadministration	e23i15l13
dado	j18m16n14o21
dados	a32f114j19k24
dafur	b-12h-12i-14j-15l16m-20o16
dafur ein	f19
dag	g-12h21k-16l-17n33o-37
dageg*	g17h20
dagegen	g17h20
dagen	e-22h35i82k13m-12n12o-19
dagen*	l29
dagence	l30
daher	d13
dai	a39i28j17k19o32
dai carabinieri	k20
daily	h-17
dal	a24c38d19g-13h-18j24k27m-15o-13
dal contratto	c20
dal nostro	b12o23
dal sito	o-13
dal vostro	a17f15k28
dalla	a21c32e28f21i-16n-15o-24
dalla pagina	i-12
dalla vostra	a21
dalla*	c25o-19
dalle	o-38
dalle*	i16
dallo	f14g40
damag*	d-16f35g46h33k34
damage	g15h34k22
damaged	b15
damages	d-18f19g26
damal*	d-15
damals	d-15
dame	e16h16j81
damit	b14c19g30k36o42
damit sie	i19k13
dammi	m24
damos	c44
damos por	c59
dan	b56c-14d12f40h16i59k18l50m-190n43o-37
dan de	b21f15
dan een	b15g16
dan in	b17
dan op	m-14
dana	h20
danac*	k25o-17
danach	k25o-17
dando	e18
dange*	h41
danger	h-12
danger pour	h-12
dangerous	h53
danke*	n-13
dann eben	n14
danne*	f24
danni	f27g20k91o-23
danni da	f18
danno	n27
dannu*	c13
dannuler	c14
danos	b22g15k24o-21
danos causados	o14
danos del	o12
danos por	o-25
dans lappli	o19
dans loutil	b-17g-18
dans quelle	j22
dans une	i16
dao	j15
dappe*	c15n-15
dappel	b12
dapre*	f54g74o-61
dapres	f54g74o-61
dapres votre	g16o-26
dapres vous	g41
daqui	m23o23
dar	a26c23h56
dar de	a23
darau*	c18f15
darauf	f16
daraus	c18
dare	d-24g-15
darf	b-13d46e41f27g146h132i92j-26l37
darf das	h37
darf der	f17
darf ich	d17g88h51i29
darin	i16
dark	o13
darle	g18k16
darme	n13
darri*	g13
darse	h20o-20
darse de	o-20
das alte	e17
das angebot	b-17c13f17
das auto	g17j20
das dritte	o15
das duas	o16
das feld	j-18n-14
das formular	i18
das ganze	d16l13n13
das geburtsdatum	j25
das geld	d66k12o19
das gerat	f25o-12
das gleiche	n20
das haus	g34j20
das jetzt	k17
das kennwort	e17
das konto	a76o12
das muss	e17
das muster	e19
das nachste	c-17k12
das neue	e-18o16
das nicht	i13l18
das paket	c16f-12o-21
das passwort	e18j28
das programm	f14
das rad	j24
das recht	f13l-13
das risiko	f18
das siegel	f18
das system	o-14
das thema	l13
das vossas	i12
das zahlungsziel	i-12
das zelt	f19
das zimmer	j17
dashb*	b-17d-24n-13
dashboard	b-17d-24n-13
dass man	l13n15
dass mein	a28g19
dasse*	b-19e-14g-12
dasselbe	b-18e-14
dat aan	f18
dat bedrag	d15
dat een	n26o-12
dat hij	e14
dat ik	b24n29
dat niet	i12
data	a13c-20d-12f150g-41h-20i33m-16n-25o-42
data di	o-19
data for	e16f31
data of	f14j17
data you	j16
datab*	j20o20
database	j20o20
dataf*	b-14
datafono	b-14
datal*	g31
datalek	g31
datas	a20f18j19
date	a-20b-37c-34d-22f-42g-33h-32i41j22k-26l-13m-22o-98
date du	e18
date for	o-21
datec*	g19i20
dateci	g19i20
datem*	e16l15
datemi	l15
daten	a36f104k28
daten*	a13e-18f73g-15i-12j-13l-19
datenbank	a21
datenblatt	f-19
datenschutz	f18
dates	c-37o-15
dati	a22e38f149
dati dei	f16
dati personali	f18j-12
dato	d36f22g19l13m40o25
datos	f104g-17h-12i-15j47n-13o13
datos de	f32j74
datos en	b19
datos personales	f35
datte*	c-16
dattente	c-13
datum	h12i31o-32
dauer*	c20n14
dauerhaft	o13
dauert	o-24
daugh*	a-28e-15j37
daughter	a-24e-12
daughters	j37
dauto*	f17
dautr*	c17e34
dautre	c18e14
davan*	d16g28k29n25o31
davance	d18
davanti	g32k30n17o26
davanti a	k15
davanti al	g22k15
davis	o-12
davoi*	a-20c-19d-30e-16
davoir	a-20c-19d-30e-16
davon	h15
davve*	f19h17l13
davvero	f19h17l13
day	a-35b-40d15e-27g-14h12j-22k13l-19m-22n38o-84
day and	a-17b-14
day does	j16
day for	b15
day is	b-13
day of	c15g14k16
day or	i20
days	b-18c-33e-19f-13g-14h-15i97m-26n-26o-24
days and	n15o-21
days late	i52
days of	i17
days the	o16
dazu	a13c-17d-12g-13o12
de aanbetaling	d24i19
de aansprakelijkheid	f32
de abrir	g19
de accu	o-12
de actie	i36
de agora	o14
de agosto	o-34
de agua	b27
de ahora	m20o20
de algemene	k-13
de alquiler	c14j14
de alta	o-12
de aluno	f15g16
de andere	j17
de anular	c12
de api	e43
de app	e-22o-21
de arrependimento	f12
de arriba	l16m22o12
de atras	j19
de atraso	b15
de authenticator	e18
de auto	e21
de autor	k12
de autoriteit	k20
de avg	f17
de ayer	h16i-14
de baas	e16j18l15
de baja	b15g16
de barras	e-13
de bestelling	c35
de betaling	d49o-12
de beurs	c39
de bien	i18o-12
de bijlage	m12
de bon	a14i14
de bruit	g15
de buren	j19
de bus	c37e16
de cabeca	h-18
de cada	o-19
de cafe	c16d13n-12
de calidad	m26
de camino	o14
de cancelacion	c-18
de casa	j24
de ceramica	c21
de chamadas	j14
de chaque	o-12
de chef	l12
de chez	b20h19l31
de cidadao	j18
de cinq	f14
de clientes	e16j16n-12
de cloture	a17o-15
de cocina	c13
de code	e-12j17
de commande	b-12f17i15o-13
de commerce	k13
de compra	j15o-24
de compte	a33
de comptes	a-16
de confidentialite	f19
de connexion	e28
de conseil	g-14o15
de consumo	k23
de contacto	j13
de contrato	c-23
de creditnota	d-15
de credito	b-19j-23n-12o-38
de cursus	c17g-14
de dados	f20k23
de data	c-15f17i15
de debito	b14
de desconto	m13
de deur	e13g14
de deux	f-22
de devolucion	d-16
de dez	i-17k12
de diez	i28
de direccion	e16
de dossier	o-14
de douze	i17
de drie	o21
de edicion	e-12
de eigenaar	j-15
de ejemplo	h-13
de empresa	c22
de enero	i18o23
de enige	a18n21
de envio	o16
de estacionamento	g14
de eu	b18f22g13
de fabrikant	o-20
de facture	j-13
de factuur	b33o-17
de faire	g32
de febrero	i18
de fecha	i39
de fermer	a21
de fidelite	n25
de firma	e22f14
de firmar	f21
de fois	e-14
de fornecimento	c20
de fotos	l12
de frais	b16
de garantia	f22o-18
de garantie	f21o-13
de garde	b18i17
de gas	c18
de gegevens	g13
de gemeente	g33k16o-27
de graca	o-22
de handleiding	o-23
de hele	a25n18o21
de helft	d38o22
de hoje	n15
de hond	e15h15
de horas	o-18
de ingles	c26
de inscripcion	i33
de juiste	o12
de justice	k19
de kamer	h-17i12
de kantine	e17
de kassa	d18j14
de kast	e17
de klant	c19m19
de kleine	f18
de knop	o-15
de koerier	j32
de komende	o21
de korting	o-18
de kosten	o21
de laatste	a17b20f-14j18
de lancien	j19
de largent	b13
de larticle	f21
de leau	n14
de lecheance	i19
de lecole	l-16n-13o13
de lecran	d-14
de letagere	h-27
de levering	c20
de licentie	f16i12
de lijst	a-14
de lire	k16
de livraison	n-13
de lundi	o24
de lunes	o-32
de lyon	k14
de maand	b13
de mai	c18
de manana	o15
de manha	o30
de manutencao	b17
de mars	b21c18i14
de marzo	a13o-17
de meeste	o-17
de meme	i17n13
de menage	o15
de mis	f53g13
de mme	j24o29
de moi	e16
de moins	f17o26
de monsieur	b14j45
de monteur	l16
de mora	i18
de morosos	j14
de muur	n13
de nacimiento	j14
de nao	i14
de ne	c23
de nettoyage	n13
de niet	d23
de nieuwe	n-12
de no	g12i33
de nom	j12
de nota	b37
de nouveau	n-14o19
de novo	e20n15o22
de nuevo	d20o19
de numero	k15
de octubre	c19
de offerte	b31
de oito	h12
de onde	b22
de ontem	c18
de opzegtermijn	c45i30
de order	c14
de oude	e15f15i15o14
de overeenkomst	f41
de pago	e16
de paie	j18
de paiement	e16i-17
de papel	f-12
de parte	l16
de passer	a-19
de payer	b19g20n14
de pincode	e17j14
de planning	n12
de plazo	i20
de plus	e-22i40l14n31
de politie	k33
de post	d13k15
de preaviso	i13
de precos	i-17
de prijs	b21d26f17i15o-21
de proefperiode	b17i38
de proveedores	b-20
de quatre	h17
de quel	e-13h12
de quem	f25j34
de quien	j15l17
de quinta	n-12
de quoi	e18j17
de r	o-23
de rechtbank	k23
de rechter	k25
de reclamaciones	g-23k-36
de recogida	n-14
de recuperation	e15
de reembolso	d-21
de regalo	o-20
de remplacement	o23
de rente	b18
de reservas	c-18j-17
de resiliation	c15f-19
de responsabilidade	f21
de responsabilite	f35
de rest	d34e16
de retard	f15h17o17
de retour	i18
de risque	m17
de saber	j14l12
de samedi	c24
de satisfaccion	n22
de sauna	c15h15
de schade	k18
de school	b18c18o13
de securite	j17
de seguridad	e38m18
de seis	o-12
de semana	n-13
de ser	a16c18e15l18n16
de service	n13
de servicio	f15l16
de sexta	h-16
de siempre	n-16
de sistema	m14
de site	e16
de six	k-12
de socio	a13
de socios	j16
de son	g14
de stekker	a23
de suite	c16j17
de tabuleiro	d-19
de tafel	d17
de tekst	m32
de telefoon	d15l13n25
de telemovel	e16
de telephone	j-19
de temporada	j-18
de temps	f-17j-12n-14
de ter	i13
de terca	j17
de termijn	i34
de toda	e19n14
de todas	i42
de tomates	d20
de ton	m29
de tout	f19
de trabajo	j12
de travail	j13
de tres	c-17g-17o-15
de trois	h13o-18
de tu	m13
de turnos	i-19
de twee	o14
de tweede	l-23
de ustedes	b14l17n31
de vacaciones	j-17
de validation	e15
de vendredi	i15o15
de verdad	j19n74
de vergoeding	i18
de verifier	b21
de verkeerde	e15n22
de vervaldag	i15o17
de verzending	c14
de vez	a21n14
de voces	e-28h13j40n35
de volgende	h18k14m31
de volta	d61o13
de voorwaarden	f48i21
de vorige	b13e16
de vriezer	c13
de vuelta	d68i15o25
de vuestra	a19
de vuestro	j-12
de werkplaats	l16
de wet	f26g58k12o-28
de wettelijke	f14
de winkel	b15d15
de zaak	k14
de zoveelste	n14
deact*	a24e21
deactivate	e19
dead	c19d17g19n52
dead on	d14
deadl*	i74l14
deadline	i72l14
deadline for	i22o-13
deakt*	e24
deaktivieren	e24
deal	b18c24f18g21l29
deal with	f19k12l30
deale*	j14
dealers	j16
deali*	n18
dealing	n18
dealing with	n18
deau	j13
debaj*	n15
debajo	n15
debe	a17h21j21m15o-26
debem*	b19h18
debemos	b19h18
deber*	b19h19l14
deberia	b19h19l14
debit	b105i12
debit i	b22
debit that	b18
debit*	b135j15o-14
debitado	b26
debited	o-15
debito	b18j13
debits	b12
deblo*	o-23
debo	g74h47
debor*	n16
debt	g14j20k25o31
debug	m59
debut	n16
debut*	g14
decad*	c20o13
decal*	i15o19
decaler	i15
decem*	c41d-13o-20
december	c18
decembre	c19o-18
decen*	n51
decep*	n43o-17
deception	n23o-17
decha*	d17f15
decid*	c25g14k85l109n-22o-22
decide	l21o-46
decide el	o-15
decided	c23k12o15
decided to	c21
decidere	l16
decides	o-21
decidido	o28
decidir	g20l12
decim*	c-15
decimales	c-14
decir	h15j23o12
decir si	h18
decir*	b-16g30j26l-14
decirme	g15j24l-12
decirme si	g17
decis*	c26l73
decisao	l16
decision	l43
deciso	c22o13
decke*	f16
decla*	f37g189i12j18
declarar	g43
declaration	f18
declare	g41
declarer	g18
decli*	b-28d-12n-22o-29
declined	b-17n-20o-21
decod*	b18m20
decoder	b18
decom*	b26c13
decompte	b26
decor*	n17o12
decou*	i17
dedan*	e21j22
dedans	e21j22
dedic*	o16
deduc*	b24g25
deduct	g25
deducted	b21
deducted from	b17
dedui*	d18
deed	f19
deeln*	c42
deem	a18e44j19
deepl*	n12
deeply	n12
defau*	f21i-12k30
default	k14
defaut	k13
defec*	d72f46k15
defecte	d18
defective	k14
defecto	d12
defectueux	d22
defek*	o18
defen*	g125k87
defensa	g18k17
deffa*	a38
defib*	h19
defin*	a94c19f-21g-13o21
definitief	a16
definitiva	c19
definitivamente	a19
definitivement	a26
defun*	g17
defunt	g17
degli	e16f-13
degre*	b-14g-12i-13j-14o-12
degrees	h-17
degres	h15
dehor*	e40i17
dehors	e40i17
dei clienti	j-12
dei dati	f46
dei genitori	j23
dei miei	j-13
dei nostri	d-16e16f14n-13
dei vostri	c19
dein	m24o60
deine	m150o20
deine antwort	m35
deine*	m92o60
deinem	o34
deinen	m41
deiner	m20
deines	m19o13
deixa*	a13h14i14n32
deixam	i17
deixe*	a17c22
deixem	a17c22
deixo	e14g17
deja	d26k21n-13
deja de	a13m12
deja payee	b-39
dejad*	i14n22
dejado	n12
dejam*	c15d16o34
dejamos	c15d16o34
dejan	i20j15
dejar	a20c42
dejar el	c17
dejar*	i12
deje	c19e18n12
deje de	n15
dejo	g25
dekt	f40
del administrador	e-17
del almacen	g15
del ano	b-14
del banco	k15
del cantiere	o16
del cliente	f20
del coche	c20
del colegio	a14
del comedor	e17h20
del comprador	f20j14o-12
del comune	i-14
del conto	e16
del contrato	c34f16
del contratto	f-17
del curso	c18
del departamento	l17
del dia	b20o-20
del director	j17
del equipo	o-26
del espacio	e17
del fabricante	o-22
del furgone	j22
del gas	o21
del gimnasio	j28
del gruppo	f15
del hotel	e17j14
del jueves	g15
del local	g12
del logo	f25
del martes	c24
del mese	i-12
del otro	j36
del pago	d19i17
del parcheggio	i18
del pedido	c33d22j29
del piano	j36
del plazo	i36
del profilo	a-17
del programa	h-16
del recibo	b-15
del reembolso	d28
del restaurante	b16
del sabado	c21o18
del salon	c16
del segundo	e17
del servicio	c24
del servizio	f19
del sistema	a19e33m13
del tecnico	b17i23j17
del tractor	o12
del transporte	k15
del transportista	f12
del tratamiento	f16
del trattamento	f25
del turno	l-16
del vicino	g21n12
del viernes	j16o-12
del vostro	g15h-15j-17k28n27
dela	o-17
delai	c-21i-32k14n-17
delai de	f15i-14
delante de	o12
delay	f17
delay*	g17
delays	g17
dele	b12i16k14
delec*	h16j14
deleg*	e18i18l22o20
delen	f-14
deles	l-12
deles na	l-12
delet*	a170c27e52
delete	a61c31e13o-17
delete my	a29
delete the	a17c35e19
deleted	a46e35
deleted the	e17
deleting	a20
delib*	k18
delig*	n-15
delit*	g73k19
delito	g73k19
deliv*	a-32c46d-46e-51f-30g-49h-25j15k-12m-29n15o-50
deliver	b-16c-20e-12g-17
deliver before	i15
deliver on	h18
deliver to	k-12n-15
delivered on	i12
deliveries	c24d-15
delivery	a-14c50e-20g-17h-17m-14o-57
delivery address	j26
delivery charge	b-14
delivery date	n23
delivery is	o-15
delivery note	i15
delivery of	c21
della camera	d16
della direzione	l18
della fattura	b16
della macchina	o-20
della palestra	l14
della piscina	k14
della sala	i19
della sua	j19
della vostra	b13l12n12
della*	b15d19e15f12i-16j13l22
delle	b-19c19d23f30g-18h-16i-17l-13n-12
delle*	h16
dellh*	i18
dellhotel	i18
delli*	k15
dellu*	e40l12
dellufficio	e18l12
delus*	n-21
delusione	n-19
dem foto	j16
dem vertrag	f15
demai*	i12k17l12o30
demain	i14k18l13o30
demain a	o12
demain matin	o-16
deman*	a68d23f25g83i21j-18k128m19n22o-53
demand	b17
demanda	g21k72
demandar	g21
demande	a51b-24g-18h-19j-17l-19o-30
demande de	a42h-12
demande si	f15l-13
demandee	c14
demandent	h18
demander	f18g16i17n19o-19
demanderons	k19
demandez	g17
demandons	d22
demar*	i-29
demas	j33
demas*	h20
demba*	g16
demen*	e18g16h54j17
dementia	j20
demeu*	f13k-15
demeure	f13k-15
demi	i13
demo	a-14b-29e-17g-12h-14i-13j-25n-19
demor*	b14n-23
demora	b16n-14
demos	o18
demur*	b16o12
demurrage	b16o12
den alten	c-14
den auftrag	c60
den betrag	b18
den code	e23
den eingang	a20
den falschen	b18
den letzten	l-13n12
den lieferschein	b12k-14
den monat	d18
den rabatt	i19
den rest	d14j20
den stecker	a19n-13
den text	m18
den tisch	i14l29
den vertrag	c17f36o-15
den zugang	a21
den zuschlag	b18i14j19
den zweiten	e17
denar*	d49
denaro	d49
denen	b16
denga*	f19
denk	b18g19
denme	e12j25
denn	a17b14h17j98l14n35o-21
denno*	b40i60
dennoch	b40i60
dent	d-18g18
denta*	h14
dental	h14
dente	h23
dente*	d16
denti*	c19j19
dentist	c13
dentr*	e70f22
dentro	e31f24
dentro de	o-28
denun*	f20g20k80
denuncia	c13k30
denunciare	f20g15
denvo*	j20m22
denvoyer	j20m22
depan*	o33
depannage	o14
depar*	c-19f-18g-29k-20l45m38n63
depart	a18f15
departamento	l19m25n15o26
departamento legal	m14
department	c-16f-37g-19k-15n30
department head	l13
depas*	b35i30k14l16
depasse	b15i23k14l16
depen*	c19d17h38o-69
depend	a12
depende	o-18
depends	o-43
depends on	o-43
depense	d18o13
depla*	o19
depoi*	h62i19n-16o-23
depois	h62i19n-16o-23
depois da	h41n-12
depois de	b13
depois do	h14
depos*	c-12d64g32h-18i30k35m-27n-25o-17
deposer	g14
deposit	d40g23i46m-15
deposit for	d31g16
deposit of	g17
deposit on	i18
deposito	a12d29o23
depot	i-15j-17l26o-36
depre*	n18
depressa	n18
depui*	a15b-18e71g-13h80i25k21n59o-38
depuis	a15b-18e71g-13h80i25k21n59o-38
depuis deux	h17
depuis dix	i17
depuis hier	e28
depuis le	h17j12n17
depuis lundi	n12
depuis un	k12
depuis votre	h15
dequi*	l-13
der abrechnung	b41
der alten	e19
der anschluss	j16o12
der app	a-25
der aufzug	g13
der betrag	d31
der buchhaltung	j13
der bus	h15
der fahre	h17
der fahrer	j-17o18
der falschen	b17n14o17
der filiale	a15
der filter	o-15
der frist	i20
der gutschein	f16o13
der hersteller	o-19
der karte	b20j15
der kasse	b12
der kollege	c-16
der kunde	d-19
der kurs	c19
der leitung	l13
der lkw	c18
der mieter	f26g17
der nachste	o-12
der nachsten	d-14o12
der neue	n-17o18
der neuen	h17o24
der paketdienst	o-23
der polizei	g17
der rechnung	j12
der ruckgabe	d20
der saal	c18
der schalter	i17
der schlussrechnung	b35
der schweiz	f17
der software	a-19b-18
der tarif	i17
der techniker	o-13
der termin	i16
der unterschied	a-19
der vertrag	b33c21f31
der website	f-12l-12
der zugang	a21
deram	m28
deran*	n-13
derde	n16
derec*	f95k18o-20
derecha	o-18
derecho	f56
derecho a	f29n14
derecho y	n-12
derechos	e14f39k27
derechos de	e15k12
deren	a21b18j14
deriv*	l18o13
derni*	a-17b13c-31e-25g-15i-43l-19o14
dernier	b18i-20n-17
derniere	a-12c-26e-17i-20l-12n14
derog*	i99
derogation	i15
derri*	j43
derriere	j43
derti*	b-18
dertig	b-16
dertig dagen	d-17
des choses	n14o17
des cles	e-20
des clients	n13
des comptes	a-15
des dommages	f19g16
des donnees	f36
des droits	e14f18k31
des kaufpreises	d12
des monats	d18
des trois	i35
desac*	a15e13h14
desactive	m15
desactiver	a15e22
desactiver la	e18
desap*	a40b18e32
desar*	f19
desat*	h15
desbl*	e29
desca*	g-14i-14j-14m25
descalade	l14
desco*	b69c30e38g19i40m25n34
descontar	g26
desconto	i40
desconto de	i35
descr*	b15c16n12o-39
describe	o-16
descu*	b13d-15i36n15
descuento	b17d-15i22o-40
descuento por	b15o-17
desculpas	n21o19
desde	b-18c-18e-26g-20h91i-22j-36l-18m-26o34
desde el	o18
desde hoy	o41
desde la	o-12
desde las	n18
desde manana	o17
desde que	h77n-16
desej*	a30
desejo	a15
desen*	d-18
deseo	a19e16l14
desfa*	a12
desha*	c16
desid*	e20
desideriamo	e20
desig*	l13
desin*	a66c19h67n16
desir*	d21f18
desirons	d20f18
desis*	c36g15o15
desist	g15
desistir	c17
desistiu	c12
desk	b-14d-24f-12h-13i-16l38m-16o-29
desli*	c48m25
desma*	c24h13
desno*	k36
desnoods	k36
desol*	c21o-20
desoles	c18
desor*	e14k14l14o57
desormais	e14k14l14o48
despa*	c13f-15g-12m-13
despe*	a29e13
despedida	e18
despedir	g-14
despi*	g34i34
despite	i37
despu*	h52n56o-15
despues	h52n56o-15
despues de	h27n15
despues del	h24n15
dessa	i33
dessa*	g20
dessai	g22
desse	h13n13
desse*	c17
dessert	c18
dessu*	h19
dessus	h19
desta	i-24
desta vez	i-24
desti*	g-20l13
destr*	a30f15n20
destroyed	f20i14
desvi*	a14e17
detai*	a-14b-13f29j44o-27
detail	f19j18
details	a-12o-12
details are	j-13
detal*	e-15
detalle	e-15
detec*	e12
deten*	f20
deter*	h17n-12
detergent	h23
detox	a19h42
detra*	g14
detre	a18n21o14
detru*	a42
dette	j14
detto	b30c37d17i13l15m24n22o13
detto che	i15l15
deu	j41
deuda	g37o19
deur	e12g12
deuts*	o-13
deux	b51d34e-24f-29h19i16j-48k-15l-24m-26
deux ans	f-24o-12
deux fois	h14o-22
deux jours	h16
deux minutes	n17
deux mois	n20
deux semaines	h19
deuxi*	n-13
deuxieme	n-13o17
devan*	g29k27n58o38
devant	g29k27n58o38
devant la	o21
devant le	g24k19
deve	d13e12j40l28m24n18
deve essere	d19
deve ser	n33
devel*	m71
developer	m25
developpeur	m32
devem*	h14
devemos	h14
deven*	j19n20
devez	d40j15
devi	m15
devic*	e80f27h21
device	e34f27h21
devie*	n12
devient	n12
devis	b19c24f15
devo	c16g113h88n34
devoi*	n24o12
devoir	n24o12
devol*	b19c-12d226h-18n-45
devolucao	o26
devolucion	d69i-13
devolucion de	d20
devolucion del	d26
devoluciones	o-17
devolvam	d13
devolvam o	d12
devolver	b14d35g15n-12o21
devolver o	o12
devolverem	d12
devolvi	d21
devolvimos	b17
devon*	e16j-14
devons	b12j-12
devra*	b12e34
devrait	b12e34
devri*	g45
devue*	d103e14g17n21o-30
devuelvan	d22g18
devuelvan el	g18
devuelvanme	d17e14
devuelve	o-21
devuelven	n14
devuelvo	o13
dexce*	i-12
dexception	i-12
dexpl*	f19
dexploitation	f19
dez	d15i-18k13
dez anos	f15
dez dias	k15
deze	b15c15h136i23k17l21m109o24
deze ene	i17
deze keer	o15
deze maand	c19i16
deze mail	m32
deze week	b-12o16
dezel*	j21o12
dezelfde	j21o12
dezem*	c12g16j13o12
dezember	g16j13
dezen	o21
dgccr*	k12
dgccrf	k12
dhabi*	i15o-14
dhabitude	i15o-14
dheur*	h-15
dheures	h-15
dhier	b-23c21i-18
dhl	o-31
di amministratore	e26
di approvazione	m12
di aver	n31
di carta	i16
di casa	e16
di chi	f16j24
di cinque	n12
di conformita	f21
di consegna	k-12
di due	i-13
di essere	i21
di giovedi	o13
di iscrizione	d19i21
di lavoro	g18j20
di legge	f37
di luglio	b15d23
di mia	e16j46
di mora	b18
di noi	n16o-13
di noleggio	o24
di non	g16i22j18
di norma	i16
di notte	e31
di nuovo	k15n66o33
di ottobre	b-18
di pagamento	o17
di piu	l16
di prima	n15
di prova	i-14
di pulizia	b19
di questo	k12n14
di responsabilita	f19
di rimborso	o-12
di ritiro	o-17
di sabato	c22
di scuse	n18
di sicurezza	e38
di solito	o-34
di tre	f19
di turno	l15
di tutto	a20e18k15
di vendita	g19
di voi	a21n19
di zona	j19l14
dia	a-18b19e-21f-18g-22i45j-22m-25n38
dia de	i16n16
dia mas	i20
diabe*	h54
diabetico	h17
diagn*	h20j49n31
diapo*	g-14
diari*	c19g17n16
diario	c19n17
dias	d20e-14g-28h56i71k37m-22n35o-18
dias de	o17
dias en	i17
dias que	n17
dias sem	o19
dias sin	h17
dias y	i18
dice	f34h28i38j23m-14o-57
dice che	h21
dice di	i16
dice la	g13o-14
dice que	d17h18j18
dicen	j17
dich	m51o63
dichi*	f17g31j23
dichiarazione	f17
dicho	l-19m21
dicht	a20n-15
dicht*	e-19j-13o-13
dichtung	e-14
dichtungen	o-27
dicie*	o16
diciembre	o16
dico	m19
dicti*	f-15k-13
did	b119e-33j163n-19o-46
did i	b33j-12
did it	e-18
did my	b-14j67
did not	b39
did the	b32d19j39o-20
did you	b15e-13o-26
diden*	f20j15
didentite	f21
didnt	b137e35i46o17
didnt do	b17
didnt get	b16d12i14
didnt give	b23
didnt make	b25
didnt work	b-13
die abbuchung	o13
die aktion	c19i50
die alte	e21
die anleitung	e-13n-24
die anzahlung	i19o-12
die anzeige	k14o-14
die auflosung	c-12
die automatische	n14
die bank	b17
die bestatigung	e-13
die boete	i22
die daten	f17
die drei	c21i19
die drie	o12
die extra	i15
die factuur	b16
die farbe	d13n-30
die firma	e20j20
die forderung	b31
die fotos	f19k15
die freigabe	e15
die frist	f17i20k18
die ganze	d18n34
die garantie	f41
die gute	d17
die gutschrift	d-19
die haftung	f24g15
die halfte	d42o15
die ik	e19
die karte	i12
die kasse	d-12
die kaution	g19k16
die ki	m15
die kinder	e-14
die kiste	c18i16
die klage	k-13
die klausel	f13
die kollegen	e18
die kundigung	g41o-22
die kundigungsfrist	i21
die laufzeit	c21i18
die leitung	n13
die letzten	j47
die lieferung	b18k13
die liste	j29
die lizenz	f25
die mahngebuhr	b19
die masse	d-15
die matratze	h18
die messe	a19d24
die miete	g33
die nacht	d20
die neue	e12
die niet	a17j34
die nummer	e16j17k14o-20
die palette	k16
die preise	o-18
die prufung	i34
die pumpe	f19n13
die rechnung	b12o-26
die reservierung	i14
die ruckerstattung	d26
die sache	o16
die schuhe	d13
die spalte	b-19
die tur	o13
die uberweisung	d18
die versandkosten	o17
die versicherung	g12o-15
die verspatete	i21
die ware	c-16d29g12
die werkstatt	o-12
die zahlung	b31d40f16
die zwei	d18e24
die zweite	j-16
dieci	e-13g-16h-12j-17m-15o-15
died	g18
diens*	e20j-17
dienstag	i16o15
dienstags	o-27
diero*	h14m16
dieron	h14m16
dies	f17m12
diese	b92h19j17m56n32
diese gebuhr	o-18
diese nachricht	m18
diese woche	j17
diese*	b48c48i41j49l21m91n116o36
dieselbe	b18n29
diesen	b13c17m15n21
dieser	j29m54n22
dieses	c16i45j19l19m13n36o19
diesm*	i38o23
diesmal	i38o23
dietr*	j14
dietro	j14
diez	i34n18o-19
diez dias	i17n16
diez minutos	i16
difen*	n15
difer*	a-23c-20e-21j-14o21
diferencia	a-25b-32c-19d-14e-19n-13o24
diferencia hay	a-23b-18c-15d-17e-17
difet*	i18o13
diffe*	c-25d-15e-20f-20h-17i-19j-26k-14l-24m-27o50
difference	b-18d-36g-13j-13l-22m-18n-28o45
difference between	b-19d-31l-20n-18
difference entre	d-12
different	b14c-14e-27g-12n16o-14
differenza	d22
diffi*	n44
difficult	n31
diffu*	h-14
diga	h13
digam	g39i19j39
digam me	g15j39
digan*	d17g13j39l16
diganme	d17j19l16
digit	c-12
digit*	a35e111g-14o-46
digital	a19c15e56o-13
digitale	e16
digits	o-19
digo	d18g46n17
dik	b16f-16
diman*	b13i33k-18
dimanche	b13i33k-18
dime	j16m12
dimen*	g-15n-12
dimensions	g-12
dimenticato	n-14
dimma*	j13
dimos	b17o43
dimos de	b17
dimpo*	g12
dinde*	b-15f34
diner*	d119
dinero	d120
ding	f19
dinhe*	d84j12
dinheiro	d84j12
dinne*	g17i15
dinner	g17i15
dinsc*	d16
dinscription	d16
dinsd*	j17
dinsdag	j17
dinte*	b15f16
dio	c-18e-13h18
dipen*	b14j27l15
dipende	b15l16
dipendente	j27
diplo*	f-16
diploma	f-14
dir	m87o54
direc*	b16c12e14f-32g-41h-37i-35j90k38l145m120n-50o30
direcao	j14
direccion	j51k25l-16
direccion de	j35
direcciones	j47
direct	b70c30i12m22o-14
direct debit	b64i16o-14
directement	m19o-18
directeur	l28n-12
direction	c13d18l70m12
direction a	c15
directives	m33
directly	l13m14
directly from	l13
directo	l13
directora	l13
directors	l-45
directrice	e13
directrices	m20
direi*	b-24f101n-15o-29
direito	f69o-26
direito de	f25o-16
direitos	f35
direk*	l41m13
direkt	l18
direkt mit	l17
diret*	i-13l149m52n-14
diretor	l35
diretor de	l18
direttamente	m12
diretto	l16
direttore	l49
direttore di	l16
direz*	l28o22
direzione	l28o22
dirig*	a15l54
dirige	l21
dirigente	l20
dirit*	g37k13
diritti	f15k16
diritto	g34
diritto al	g19
dirlo	j19n14
dirmi	j31
dirmi se	j13
dis	m31
disab*	e76g18m27
disable	e42j12
disabled	e19g20l12
disag*	o13
disagio	o13
disap*	a26i16n22o14
disappears	o22
disappointed with	n-12
disat*	e42m14o18
disattivare	e20
disattivate	e19
disca*	h39
discl*	f27g19j37
disclose	j37
disco	h-16o-14
disco*	i54l13o-14
discount	i55l14
discount for	l15
discr*	b17f18o14
discrizione	o14
discu*	b-13i12l67n38o19
disculpa	n13
disculpas	n12
discuss	l19
discuss the	l17
discute	i16
discuter	l13
disde*	j-12
disdetta	c31
disdetta del	c13
disdetto	c-12o14
disdi*	c44
disdire	c16
disdire la	c12
diseg*	i-18
disfr*	n14
disgu*	o12
dish	d-15h-15
disin*	h40
dismi*	e16g78
dismiss	g24
dismissal	g51
dispa*	c-16h12l17o56
disparu	c-14h-21o14
dispatch	l20
dispe*	d13i92m17
dispensa	g12i59
dispense	i12
displ*	e-15g-13h-16i-15j-17
display	e-15g-12h-15i-15j-15n-22
display none	m31
dispo*	a-24b-44c-33d-15f-40g-43h-42i-45j-53k-16l-13m-30n-43o-54
disponibile	n-12
disponible	f-13o-38
disponible en	f-12
disposable	b-23c-17d-13e-23f-14g-14h-17i-18j-22n-18
dispositivo	e30
dispu*	a-12b-29c-15d-12e-14h-12i-17j-19l-12n-30
disputa	b-18
dispute	n-22
disputes	b-24
disqu*	e18
disque	e18
disre*	i46
disregard	i46
disregard the	i46
disse	f17j16
disse*	n14
disso*	a40g22h-13
dissolve	a27
dista*	e20
distance	e17
disti*	b13e-18n29o-25
distingue	e-14
distintos	n19
distr*	g14
dit bericht	m52
dit niet	m24
dit ticket	m21
dite	b37c17g12j19
ditem*	a20c21j49
ditemi	a20c21j49
dites	c15g75j45l17n12o-12
dites moi	g14j26
dites nous	g35
ditta	c17f12j24o22
diven*	e17g20i17n28o30
diventa	o30
diver*	b34g-16k-32
diverse	g-12k-20
diverso	b17
divid*	b24g57o34
divida	b31g41o34
divis*	b17h-18o24
divisa	b18h-17o17
divor*	g96
divorce	g46
divorcio	g23
dix	e-22i80o-18
dix ans	i33
dix heures	k13
dix jours	i17
dix minutes	i19
diz	f12i32j21m20
diz o	i16
diz que	j17
dizem	f44
dizer	a14n-16o-15
dni	j43o-19
do antigo	b14
do anything	n13
do artigo	f14
do cartao	e17j22
do celular	d-12
do cliente	b17g17k16
do contrato	c15n15
do elevador	k13
do fornecedor	e16
do ginasio	l15
do lado	e19
do not	m54n24o-16
do numero	j13
do portao	e30
do prazo	o13
do seguro	b15i19
do sistema	e19
do site	o-15
do valor	d21o16
do vosso	n16
do without	c20o18
dobbi*	c26d-12
dobbiamo	c26d-12
doble	b-19h16o19
doce	f14i12o14
doce meses	f19
doch	c41g61h15i104j73l21n36
doch nicht	c25i19
doch sicher	g13i19l15
docht*	f17o16
dock	b12
docte*	h13
docteur	h13
docto*	a-12b-22c-20d-15e-22f-16g-23h-43j15n-40
doctor	h-32i-12j18n-20
doctora	l13
doctors	n-14
docum*	b-22e-47f33h-26i68k-14o-49
document	e-13f55
documenti	i38
documento	j29
documentos	i18
documents	g12i31o-12
dodic*	b13i12o15
dodici	b13i12o15
dodici mesi	i16
doe	e17i36l13m64
doen	c12d12g70i16k33n18
doen jullie	d18
doent*	h22
doente	h20
does clause	f-14
does not	o-23
doesn*	b25c20d24n30
doesnt	b25c20d24n30
doet	a14n24o-17
doet u	a19c16i19o-17
dog	c21g71h21i14n-12
dog show	h-13
dogs	h-17
doi	n13
dois	d-21e15g50h17i12o34
dois anos	o16
dois dias	b18
dois je	c12g55h24j-16
doit	a-12b-14c22j-23l50m13n-18o-76
doit etre	o-29
doit il	j-14
doive*	e32f35
doivent	e32f35
dolla*	b35d15
dollar	b40
dollars	d15
domai*	j12o19
domain	j13o12
doman*	i19k20o53
domanda	e13n-12o-28
domani	k24n12o84
domani alle	o23
domat*	o39
domattina	o39
domei*	e17
domen*	o21
domic*	b20f19j92o-22
domicile	j16
domicilio	f19j28
domin*	m-18n-16
domingo	n-14o30
domingos	o-12
dominio	e14
domma*	f19g15k19o-15
dommages	f19g16k20
don	g16n30
don de	g16n30
dona	l-12
donat*	h17
donc	c35d21j15m24
donde*	o48
donderdag	o26
done	a18b40g14n16o17
done by	b15o-15
done for	g20
donne	e13f23g16h21m31
donne t	f24
donne*	f95g17h35i-15j19l-13n-19
donnees	f120j-22
donnees de	f15
donnees personnelles	f17j-17
donner	h61
donnerstag	c21
donnez	c-18g23o12
donnez nous	c-15g14
dono	a16j15l19
dont	a34b59c90e16f-18g31i84j-25l-20m18n34o-28
dont apply	i27
dont count	g14i16
dont do	i19
dont get	g14o13
dont have	c-23e12n-20
dont know	b-13e-14n12
dont recognize	b23e15
dont remember	b31
dont send	c18n-12
dont ship	c30i17
dont tell	g20n33
dont understand	b14
dont use	a23
dont want	c19h17l14n29
dont worry	k-12
door	a-23b-34c-19e17f26i-16j18k15l29m22o33
door de	c-13h41i18m12o-23
door ons	k17o69
door onze	k16o32
door uw	f18k17n14
doorg*	d21j22
doors	f-12
doorv*	f14n12
dopo	f13g31h154n16o-25
dopo il	h52
dopo la	f21
doppe*	h12
doppelt so	b14
doppi*	b-26c-12o27
doppio	b-12c-15o17
dor de	h-14
dora	m13
dordi*	b-16c-12
dordine	b-16i12
doren*	o12
dorenavant	o12
dorig*	d16o15
dorigine	d16o15
dorma*	a40
dormant	a40
dormi*	b28c15d21h89j15n21
dormir	h67
dort	o-14
dos cuentas	a21
dos dias	h16
dos meus	d15f42
dos nossos	g-12
dos semanas	i18
dosag*	h50
dosage	h26
dosaggio	h20
dosaggio di	h16
dose	g-12h38
doses	h21
dosiert	h15
dosierung	h-13
dosis	d-12h31
dossi*	d18g-13i42j41k32l45n12o21
dossier	d20i45j45k63l47n18o13
dossier a	o-15
dossier de	j31
dossier est	k18
dossier van	j13
dossiers	k-14
dot	n14
dotto*	j42l12
dottor	j17
dottoressa	j23
dou	b37
doubl*	b22e12g-17h-23i-18j-13l-28n-22o43
double	e15g-13h-22i-13l-27n-16o27
doubled	b12
doubles	b12
dough	e-12
doule*	h53
doute	f16n43
douze	c19i32
douze ans	i16o-13
douze mois	c19i18
dove	a-17d-22e-20f-31g-32i-30j-40k-35l-15n-24
dove lo	d-15
dove si	c-16e-23f-17j-17k-12
dover	n14
dovet*	d16
dovete	d16
dovev*	e18
dovre*	d17e43g23l14n34
dovrebbe	d12e18l14
dovut*	n23o16
dovuto	n23
down	a21d-17g55k24n70o29
down and	n-15
down in	d-17
down the	g20n20
down to	n-13
downl*	f-37g-23k-23
download	f-15
doy	d19g16h43o12
dozen	d21
dpd	o-16
dpo	f52
dr	j37
draai*	f22o20
draaien	i19o12
draait	f20o13
draft	g26m57
drag	g17k13
dran	f20g19i45n41o20
drauf	a18b18e14h15o23
drauf*	i35
draus*	e16n-12o13
draussen	e16n-12o13
draw	a17
drawe*	c-16e-15
drawer	c-15e-14
drawi*	j-12o-14
dread	n19
dream	c-17m19
drehe*	g18i19n12
drehen	g18i19n12
drehen uns	n12
drei	b24c18f20g-20i41j-16m-13o-16
dreim*	e34n12
dreimal	e34n12
dress	i58
dress code	i43
drie	b28e31f-27g-16i27j-16m-21o16
drie keer	b37
drie maanden	i16
drill*	e16
drilled	e17
drin	o15
drink	b18h87n17
dritt*	g27h12k19
dritten	h13
drive	i13
drive*	d-12e24f16g27h-15i-23j12m-20
driver	h-13i-20m-16o12
driver has	g13
driver was	n-14
drivers	e12f22g36
drivi*	f-12
driving	f-12
droht	g50
droit	c25f116g135i34k17o-15
droit a	f17i18
droit de	c27f33g45
droit*	e42f66g24k34m18
droits	e46f70g30k37m21o19
droits a	k12
drone	g70
drone over	g57
drop	c33j24m22o-17
drop the	c19h17
dropp*	e14o28
dropped	e14o24
drops	f19h30
drube*	g18
druber	g18
druck*	a-20b-30c-32d-41e-41g-38h-16j-47k-29l-26m-21n-63
druckdaten	i15
drucke	d-19
drucken	e-22i-21j-15k-14m-12n-36
drucker	n-12
druckerei	i17o12
druckt	f16h15
drukk*	k-16
drukken	k-16
drukw*	f-16g-19
drukwerk	f-16g-19
drum	d13
drums	d17
drupp*	n12
dry	d-12
dsl	c23
du chantier	k14
du client	e20j-18
du compte	j31o-21
du contrat	c22f40
du grand	n14
du groupe	j17
du lundi	i-14o-21
du monde	n21
du prix	d23
du samedi	g14h-18j18
du tout	a17n-16
duas	a14i-12
duas vezes	c14
dubbe*	b19n-16o17
dubbel	c12d13
dubbele	b15
dubli*	k14
dublin	k14
due	b-14f-32g-13i22j-14k-35m-37n-25
due anni	i13
due fattori	e24
due giorni	i13o12
due mesi	j20o12
due on	i19o-13
due ore	h15
due to	c41
due volte	f13i-15
dueno	l14
dueno*	j15
duenos	j15
duerm*	h19j20
dun	a-32c-19e-36f18n26
dun mois	f19
dune	b19e-14h12n14o-29
dune heure	h16
dunni*	b23
dunning	b23
dunning letter	b23
dupli*	b40c-42n-20o38
duplicada	c-15o19
duplicado	c-20d15o12
duplicate charge	b-12
duplicated	b44
dura	b-16c-12d-27f-23g-20h-32i-19j-29n-12o-39
dura la	h-15
duran*	f56i34n15o20
durante	f56i34o20
durante il	i17
durante la	i14
durat*	o12
durch	f-15h25k16m39
durch den	m32
durch die	l14
durch*	h16j18l13o12
durchwahl	j22l13
duree	f18
durfe*	c-22e31g56i42o25
durfen	c-22e31g56i42o25
durfen sie	b14o30
durfen wir	g52i55o-16
durft*	i55k16
durfte	i55k16
durge*	n-17
durin*	g53h55
during	g53h55
dus	a18c60d14k51l13m36n15o24
dus de	c20
dus niet	i17
dutil*	h17
duty	f16g18i13
duurt	n13
dwang*	k35
e agora	e19
e ainda	e18
e ancora	b-19f-22i-26o-12
e andato	b18j17
e arrivata	g15
e arrivato	d-17f-20
e basta	g14m20
e bike	f15
e cobrada	o-20
e com	d19e13j18
e compatibile	h16
e eu	e39
e fatto	g31
e ferma	n19
e fermo	n15
e finita	e19i18
e gia	b-39c16h-17i-19n-16
e giusta	b-33
e giusto	d-18
e gratis	o12
e grave	g19
e io	d19n15
e ja	b-19
e legal	f23
e li	o30
e m	d52
e mail	b-27e32f32j38m14n-24
e mails	f18k22
e melhor	c-14
e n	d35
e nao	c24i21m12
e ne	k31o13
e ninguem	n14
e non	a19b43e15k12o16
e normale	m-22n-12
e paga	i18
e partito	c19h19
e passato	i22
e permitido	f18g17
e piu	b15n14
e possibile	e16o-17
e possivel	c-20h12
e pronta	o19
e r	d39k12
e rimasto	b14e36
e rotto	c19e33n-15
e saltato	c19d21
e sbagliato	o-15
e scaduto	i35
e scrivi	m15
e senza	b14f16o22
e solo	e-16
e sparito	e22g19k15o14
e stata	j14o39
e stato	b22e13o65
e sua	l14o15
e tenuto	g20
e tornato	l13
e tudo	a17
e tutta	o22
e tutto	j12m22
e voces	b16d18n26
e voi	n41
each	c-22e-14h20i-15j-12m-12n17o-46
each of	j17n18
each other	j-22l14
ear	h25
earli*	b18m19
earlier	b19m20
early	c30g12i51n-14
early bird	i42
earth	n52
easil*	h17
easily	h17
easy	k14
eatin*	d13h37
eating	d13h37
eau	c13
eben	k22l18o40
ebene	l21
eccez*	i-19o13
echan*	k15o-21
echanges	j16k19
echar*	c42g15
echo	g29h19n24
echt	n126o-12
eclai*	g12
ecole	j14n14
econo*	k29
economico	f12
ecout*	h15n28
ecran	h-19n12
ecris	a15m14
ecrit	f32g27j18o-15
ecrit*	e19f20
ecrite	f21
edad	h32j51
edici*	e-12
edicion	e-12
edit	g-12
editi*	c13f-13
edition	c14f-12
edito*	b-15c-13d-29f-39g-28h-31i-39j-18m-21n-21o-23
editor	b-15c-13d-29e-17f-39g-27h-30i-39j-17m-20n-21o-15
educa*	n52
educado	n24
een	a-93b-15c-109d-105e-80f-17g15h-24i16j-94k27l-49m-51o-71
een abonnement	b17
een account	a18
een ander	c15e61f12
een andere	i13
een bedrijf	n34
een dag	n14
een extra	b16
een factuur	b-20
een foto	f-15i-15
een gewone	b-19
een keer	i20
een klant	a-20d-35g19
een kopie	f18
een leerling	f36
een lid	h20
een maand	d12i15o32
een melding	e17
een mens	m17n17
een nieuw	i13o31
een nieuwe	e-24o13
een rechter	k25
een telefoontje	o-14
een upgrade	o-22
een uur	l15
een week	k12
een zaak	g21k18
eenma*	g18
eens	b43e17i23j52k35n44
eerde*	c-14j16
eerder	c-14j16
eerli*	g17n14
eerlijk	g17n14
eerst	g-12o-20
efeit*	c15h27
efeito	c12h21
effac*	a42e17
efface	m12
effaces	o-16
effacez	a32e20
effec*	a17c14h48o31
effect	h38
effective	a14h18
effective today	a14
effet*	b22
egal	k16
egal was	k16m12
egare	e23
eh	a16c19e12i18
eher	h13
ehrli*	g20i16n46
ehrlich	g20n46
ehrlich gesagt	n21
eigen	b-15e-15f-35g-27h-18j-20n-14o-23
eigen*	a-39b-17f131g-27h-22i12k16l49n74
eigenaar	m14o-14
eigenaar van	j-15
eigene	d-17e-15
eigenes	a-21
eigenlijk	j19l14n17
eigentlich	d15f50i33l28n87
eight	e-18o20
eigne*	h16
ein auge	i36
ein bisschen	i16
ein foto	a-21d18o-16
ein gast	f18h20
ein jahr	o19
ein konto	a-17j15
ein mensch	n21
ein neues	e39j-16o19
ein passwort	e-26
ein versehen	b15
ein vertrag	f14g20
einba*	f20
eind	a21c22o20
eindd*	o-13
einddatum	o-13
einde	o13
einde van	o17
eindi*	c39
eine bestatigung	a25
eine entschadigung	o-14
eine frage	e-17
eine gutschrift	d-22o-17
eine klausel	f21g35
eine kopie	i18j37
eine kundigung	f17
eine neue	c-15k-12o13
eine reparatur	b15
eine vorlage	g13
eine woche	i41
einen anwalt	g13k-13
eines	b15g13l16o-20
einfa*	e15f16g14h14i18k15n49o27
einfach	f17g15h16k15n41o19
einfahrt	i18
einga*	a18
eingang	a19
einge*	b12d37h12j18k16n-17o67
eingegangen	o-18
eingeplant	o15
eingereicht	k16
eingestellt	o15
einha*	f43
einka*	f16l15
einkauf	e14f18
einla*	b18e18h16
einlo*	e25
einma*	a33b-13e13i100n61
einmal	a34h12n68
einmal ein	n12
einmalig	b-16i95
einri*	i35
eins	a18d18n-13
einsc*	f-12k16
einse*	h18
einspruch	g16
einst*	e15
einstellen	e18h16
einstellungen	o-18
eintr*	d54m12o16
eintragen	m16
eintritt	d16
einve*	b40
einverstanden	b40
einwi*	f18
einwilligung	f18
einze*	b12
einzi*	n27
einzu*	k15
eis	b16
eisen	h14k13
eithe*	f12
either	f12
ejecu*	k13m13
ejemp*	h-18
ejemplo	h-16
el abono	b16d24o14
el acceso	a13e39o16
el acuerdo	f17
el administrador	j18
el aforo	i19
el almacen	c20
el alquiler	g33
el anexo	f30
el anticipo	i20o-13
el apellido	j17
el asunto	l17
el autobus	c15
el aviso	c-16f-30
el ayuntamiento	g27o-13
el banco	o-17
el boletin	a-17
el boton	a-22o-14
el cable	c-12n-15
el cajero	e16
el calendario	c16i-21
el cambio	b19i23o26
el cargo	b28
el certificado	i28
el cierre	a22
el cliente	n19
el cobro	b31o28
el coche	g17j14
el codigo	e45j13
el colchon	d15
el comprobante	b17
el contacto	l17
el contador	b21o12
el contenedor	b18
el contrato	e-16
el correo	d-12g24j13n-16
el coste	o12
el cupon	b15o-14
el curso	f-18g-15
el departamento	m14o12
el descuento	b24i19o-13
el dia	d21n15o14
el dinero	d63
el director	l14
el dni	j21
el domicilio	j22
el domingo	g13
el dueno	l33o-12
el encargo	c26
el envio	c27i13j13
el error	o15
el escaparate	g16
el evento	c16
el examen	i17
el expediente	j29
el extracto	b37d16
el fallo	b-13
el favor	d20i21
el filtro	m-13n-22
el flete	o14
el formulario	c-12
el grupo	c13i12
el hotel	f14
el huesped	e16
el iban	e15j15
el importe	d28
el informe	e-18
el iva	b17
el jefe	l37
el jueves	f-12o23
el juez	g18k18
el libro	a-18b-12
el limite	i15
el listado	c-14j37
el local	b15
el lunes	d-20o76
el manual	h-16
el martes	k15
el miercoles	o12
el minimo	i16
el mismo	b34c-13n46o20
el motor	g16
el movil	c19j66
el muelle	o-13
el negocio	g15n12
el nombre	a-20d-12
el numero	j13
el otro	g17j15
el pago	b17d23i29
el papel	f18
el paquete	n-17
el partido	c-17
el pedido	c20
el piso	g44j12
el plan	e-15f-16g-12
el plazo	d-20o-25
el portal	j16
el precio	b33i51o-34
el presupuesto	b18f13
el primer	o-15
el programa	e-14g-23l-12
el proximo	o13
el punto	f16
el recargo	i44o16
el recibo	b44o-13
el reglamento	i14
el reintegro	o-22
el reloj	e20o-17
el repartidor	e18n13
el repuesto	d16
el responsable	l20
el resto	c14
el rol	e37
el router	n12
el sabado	o32
el saldo	a20
el segundo	j14o18
el sello	c-15
el servicio	c22d18
el sistema	f-21g-12i-12n12o18
el suyo	l14
el taller	b13e-15
el tecnico	o-15
el telefono	e12n12
el tema	b-14f16
el testamento	g18
el texto	f16m12
el ticket	b37i28o-19
el total	b20
el tpv	c-15
el traslado	o22
el tratamiento	d18h19
el trato	c22i-13n38
el turno	c-12
el ultimo	b14c19e-12k18
el usuario	j16
el viaje	o13
el viernes	d-13o33
el vuelo	f19
el vuestro	c-13
ela	a21j36
ele	g36j33n-17o16
elect*	e39f27g-29h46i-30o-15
electricity	b19j20
electrique	h-12i-16
electroestimulador	h37
electronica	e26
electronique	e17
elegi*	c-13
elegir	c-13
elekt*	f46h12
elenc*	i-12o-21
eletr*	h14
eletrica	h14
eleva*	k35o12
elevador	k12
eleve	j16
eleve*	e-18
eleven	i13j14n12
eleves	e-16k-12
elf	n29o33
elige	o-13
elimi*	a89o28
eliminado	o13
eliminar	a12
eliminare	a22
eliminate	a25
eliminen	a-12
elkaa*	b17k15
elkaar	b17k15
elke	b36m34n37o-31
elke maand	b16n20
ella	j55
elle etre	g-15
elle ne	n14
elles	a-14b-22c-18d-28e-31f40g-35i-28j-46k-36n-36o14
ellos	o-12
elogi*	i-21
else	b13c54d17e31i13j59n40o-16
else has	j35
else to	n12
elsew*	a18c17i18
elsewhere	a18c17i18
elter*	e17j30
eltern	j30
em	c-16d-56e-23g-45h-18i-15j-32l-43m-25n-24
em anexo	f-19
em divida	o14
em dois	e17
em falta	o19
em marco	i18
em nome	a33j12
em outubro	b13i16
em que	b-12d-24f25i-12j35n-21o-14
em vez	b18o15
email	a18c14e60i16j108k34n21o13
email address	j12
email*	g17k21
emails	g17k21o12
embalaje	n-24
embar*	g62h14j13n22o16
embarazada	h15j17
embarrassed	n12
embor*	i39
embora	i39
emerg*	n-12
emett*	k15
emis	d17
emitido	o14
empfe*	g55k-12
empfehlen	g55k-12
empfehlen sie	g49
empfi*	h18
empie*	c-20l-12n17
empiezo	c-16
emple*	e-46g84j55o-19
empleada	g24j20
empleado	g17j14o-14
empleados	e-20g37j14
emplo*	c-14e35g170j132m32o-35
employe	e14j19
employee	e25g64h19j86m36
employee who	m29
employer	g69
employes	o-15
employeur	g15o-12
empre*	a54b22c25e21f20g73j39k23l24n48
empresa	a31b25c27e24f22g69j21k23l38m15n40
empty	b-20g-15h-12i-19j-16
en alle	a42
en alles	a20
en argent	d15
en attendant	i13
en attente	m15
en avez	i-13n-12
en avril	b-17c15o-14
en bas	f16j-14
en bevestig	m37
en caja	b37
en cas	f51h42o-52
en chambre	o17
en charge	l25
en conge	e13j14o-14
en cuanto	o16
en daar	o13
en dan	n22
en demeure	f13k-15
en droit	g33
en een	b-16
en enero	b15
en esa	o-16
en ese	j14
en ga	m15
en geef	e19m28
en gris	c-16d-15
en hoeveel	h38
en ik	k24
en janvier	b17
en juin	a16b17c20i17
en julio	c15
en justice	k35
en keur	m14
en laat	i12m17
en ligne	g-19l16o-12
en lugar	o-15
en main	g19l16
en marcha	k15
en mars	b12
en mayo	c-19g-12
en menos	o28
en met	j15
en mijn	d17
en mis	c-15
en mode	m23
en niemand	b12n13
en nu	b19e28h42
en orden	a-19e-13
en otro	c19h15
en panne	n17
en paz	d18
en pdf	b-15n-14
en plus	b19
en retard	i34
en retour	d14
en rojo	c-16
en rond	l16n15
en tant	m23
en trois	i14
en trop	b24o20
en tu	l17o17
en vuestra	a16e14f-24g-20
en vuestro	j-13
en wil	a16
en zoeken	f-17k-29
encad*	l20
encai*	b41d34
encaisse	b19d34
encan*	a-18b-13c-46e-12f-25g-27h-13i-17j-23k-21l-24n-41
encanta	n-13
encantado	c-15
encar*	c29f24l15
encargada	l-22
encargo	c26
encargo de	c22
encer*	a106
encerramento	a16
encerrar	a43
encerrar a	a24
encerrem	a21
encim*	i12l19
encima	i12l19
encima de	l15
encom*	c51n-13
encomenda	c47
encon*	b-22e-33i-14n-18
encontre	b-15e-14
encor*	c16d42e52f22g-12h-15i40j-13k22n60
encore	c16d42e52f22g-12h-15i40j-13k22n60
encore des	c14n-13
encore un	f19n28
encore une	n39
encue*	a32e15
encuentro	a33e17
encuesta	n16
end	a22b12c100f22i-16j-12m12n65o13
end a	g12o-12
end of	c23n18o33
end with	c17n22
ende	d-16f16k17n33o12
ended	c41e22i36o-18
ended on	e18
ender*	j22
endereco	j23
endereco da	j21
endet	c70i14
endet*	i21
endete	i21
endgu*	a27n18
endgultig	n18
endin*	a23c20j18
ending	a23c20j18
ending in	j19
endre*	j16
ends	a13d17k16o-12
ends on	k16
ene	i17
ene keer	i17
energ*	a32c14h35k19
energie	j12
energy	a15h34
enero	b22i17o15
enfad*	n-17
enfadado	n-24
enfado	n18
enfan*	f24g14h27k-24n18
enfant	b16f34h38
enfant de	h19n16
enfants	g19k-23
enfants de	k-20
enfer*	e24h41i12j40
enfin	l15
enfor*	k38
enforce	k14
engag*	c14f81k19
engage	c14f37
engagement	f16
engan*	o14
engel*	c17
engels	c17
engin*	c22f18k14l20n25
engineer	c18f20n15
engineers	k14
engra*	g-18h-15i-14j-15n-19o12
engrave	g-14
enhor*	n16
enhorabuena	n16
enige	a18n26
enjoy	n18
enkel	f-34g-13k-15o-28
enlev*	o14
enleve	o18
enorm*	c19n15
enorme	c20n15
enoug*	b-13e-16g44
enough	b-13e-16g44
enough for	b-12g-15i19
enough to	g57
enqua*	k14o17
enquanto	k14o17
enreg*	d-13j56o24
enregistre	j32o20
enrol*	i12n15
ensen*	a-20j15
ensui*	g18
ensuite	g18
entao	k16
enten*	k53n43o28
entender	n14
entendre	k15
enter	e21i13j-43m15
enter the	i16j-32
enter*	a23e23h15n37o17
entera	h17n20
entero	n20
entfa*	a21i19o20
entfallt	a21o19
entfe*	a74
entfernen	a55
entha*	b36o-34
enthalt	b39
enthalten	o-28
entid*	k21
entidade	k18
entie*	n42
entiendo	n31
entierement	o16
entir*	a29b18
entire	b13
entirely	a29
entla*	g23
entor*	h27
entorse	h27
entra	o34
entra*	b-17e103f-26g18i97m-19n-22
entrada	e-30
entradas	c21j-19o-14
entradas de	j-18
entrambi	i16
entrance	g12
entrar	a17e49g26h16i33j15
entrar con	e-16
entrar en	g14
entrare	e72i60
entre	a-21b19c-40d-52e-21i-22l-19m26n-41o-35
entre el	n-15
entre le	b18g12
entre les	o19
entre nos	b18
entre nous	k16
entre*	a-16e21h-34i24k21
entrega	b-13e-14g-13h-13i-17n-14
entrega en	o-12
entrega para	i-17
entregam	k14
entregar	d17o12
entregue	b24
entrepot	o-15
entreprise	g29
entrer	e55
entri*	e16
entries	e16
entro	c15e36f37j36k32o17
entro giovedi	o15
entro le	o-14
entro*	j43
entrou	j43
entrou no	j43
entsc*	c20f19g16k16l45n34o-46
entschadigung	o-32
entscheiden	k15l20
entscheidet	o-24
entschieden	c22f21o15
entschuldigen	g17
entschuldigung	n23
entsp*	e23f42
entsperren	e21
entwe*	e24
entwu*	m13
entwurf	m13
entzi*	e27
entziehen	e27
entziehen sie	e23
envel*	o13
envelope	o13
envia	e18m14
envia*	b-25d30g-12j42k23n-15
enviado	d35
enviamos	b-18o14
envian	i15
enviar	k22o-17
envie*	i15j33
enviem	j27
envio	b16c48
envio*	c14
envir*	k27
envis*	g19
envoi*	j14
envoie	j14
envol*	l18n22
envoy*	b-21c-15e-17m15o-17
envoyer	b-16e-13
envoyez	i15j17
envoyez moi	a17
envoyez nous	f15o-16
epile*	h133
epilepsie	h14
eppur*	b37e16i14
eppure	b37e16i14
epuis*	g-18n24
equip*	a-15c-16f-13g-25i-34j-29l-26m-14o46
equipa	i-15n-13
equipaje	b17
equipe	n21o35
equipes	n13
equipo	i-15l-12
equipos	k19
equiv*	b33e18
equivoque	n-14
er dan	f19
er een	c-22g-17h-21j-15n-38o17
er geen	i18
er helemaal	n17
er iemand	e14l24
er iets	b17k15
er komt	c15i14
er maar	c19l23
er niet	a18
er staat	d15
er weer	n15
er wordt	b34o20
era	a-16b89f-14g-32h-26i-28k-25m-14o12
era de	b24
era gratis	b34
era in	i18l13
era para	j17
era solo	b-18
eraf	a14c12e30o-13
erase	a23
erase my	a19
erase*	a25o17
erased	a25o17
erava*	b37
eravamo	b37
eres	m37
erfas*	o-19
erfol*	a17f20
erfolgt	a17f20
erful*	k16
erg	b14h14
ergeb*	n19
ergebnis	n19
erger*	n30
erhal*	b12o21
erhalten	b15o28
erheb*	o-24
erheben	o-18
erhoh*	o12
erin	e72h-20
erken*	o13
erkennen	o17
erkla*	f-17g-17n20
erklaren	f-16g-16n17
erlas*	i48o-15
erlassen	i35o-13
erlau*	f88g20h16i39m22
erlauben	i20
erlaubt	f35g20h16i16
erleb*	c18
erled*	a26b-15o14
erledigt	a12b-15o14
erneu*	b17
erneut	b17
ernst	k33n16
ernst*	f14h40i13n24
ernte	i20
eroff*	j-12
errad*	e42
errado	e27
errat*	e16o19
errato	e16
errei*	j55l14o-29
erreiche	j55l14
erreiche ich	j55
erreu*	b20c-12d18
erreur	b20c-12d18
erro	o-14
erron*	b16
error	c-32n-20
error*	b15n21o-15
ersat*	d32e22o-18
ersatz	d38
ersch*	o-24
erscheint	o-24
erset*	f-13m15o18
ersetzen	f-13o17
erst	b16f41h16i77n24o22
erst im	o16
erst nach	i20
ersta*	d116
erstatten	d52
erstatten wir	o13
erstattet	d51
erstattung	d29
erste*	d-13n-16
ersten	n-15
erstes	h19
ersuc*	a13
ersuchen	a13
ertei*	g15
eruit	h19
ervan	e18n12
erwar*	l40n16
erwarte	l15
erwarten	l22
erwartet	n15
es bleibt	o16
es compatible	h17
es geht	n-26
es gratis	o12
es ja	i13n12
es kann	n15
es legal	f19g50
es mejor	g21
es nicht	c12l25o16
es posible	o-17
es seguro	h38
es sein	b25n14
esa	j13k14
esas	k16
esaur*	n18
esaurito	n20
escal*	b-14e-19h-17i-23j-20l79m25n-41
escalader	m17
escalate	l-29m12
escalated	l18
escalation	l29
escalera	g17
escaparate	g15
esce	a17
esclu*	g19o-18
escol*	g-13j25n-16
escola	a12j36o25
escre*	d-14g35j41m23n36
escreve	m24
escrever	g18j17
escrevo	d-12g16n16
escri*	d-19h-13k14m25n27o-13
escriba	m13o-12
escribe	d-12
escrito	f17j12o15
escritura	o-17
escro*	f19
escue*	n-16
escuela	n-16
ese	b84d-19j54o52
ese mes	o13
esegu*	m28
esegui	m28
esent*	b19i19
eserc*	f17
esist*	a16l13
esiste	l14n-13
esito	m13
eskal*	l-23
eskalieren	l-31
esmal*	h18
eso	b19f22g20k13l13o29
eso es	g19l15
esos	o21
espac*	a85e49
espace	a87e37
espacio	e13
espan*	f16k19
espana	f15k18
espec*	b-30f14i14
especial	b-30f14i14
esper*	b-18d30i19n97
espera	o23
esperaba	n26
esperando	n30
esperar	g14o-20
espero	h18
espor*	e15
esportare	e18
espos*	j21k23
esposa	j21
esposto	k25
espre*	e17j16
esque*	m33n-28o21
esquecam	c18
esquece	m24
esquerda	c-19n-13
essa	a16b49e19f14k21
essai	o16
esse	b49h19n44
essen*	f18h44
esser*	a47d34i14l17m13n26
essere	a47d34i14l17m13n26
est bien	b-14
est celui	b19o-13
est deja	o14
est entierement	o12
est gratuit	o-14
est levee	o21
est mort	e17
est ouverte	o-16
est parti	a15b-12e17g17j15
est partie	c17e13
est passe	b15n16
est pleine	n48
est reservee	i14
est supprime	c17o-13
est termine	i14
est toujours	d15g15n15
est une	o-20
est valable	o-34
esta bien	n28
esta conversacion	m23
esta disponible	o-31
esta em	a18
esta hecho	o18
esta mal	b13
esta manana	l-12
esta mensagem	m19
esta misma	k12
esta nas	e19
esta no	o-13
esta noche	o24
esta semana	k12m-13o18
esta tudo	d-17
esta vez	i107o23
estab*	b19g12n-12
estaba	b21g13n-18
estad*	c-12d22k13
estado	d26j12k14
estado de	k15
estag*	e23
estagiario	e23
estam*	d-23n28
estamos	d-23n32
estamos a	d-18
estan	f14i16n12o36
estan en	o14
estan*	g18n-13
estando	g26
estao	b26j12
estao a	b31
estar	c20o-19
estar*	n12o42
estara	o43
estas	h22k13m25
estate	n13
estav*	e12
estava	e12
este ano	i19o17
este caso	m20
este correo	m37n14
este mensaje	k12m17
este pedido	i15
este ticket	m31
este trimestre	o17
estim*	f-17o-19
estimados	f-15
estimados senores	f-15
estimate	g19
estin*	c19
estiv*	i12n-15
esto	b18g18h18k41l79m15n113
esto es	n21
esto lo	l17
esto no	b16n24
esto ya	k13
estor*	d27n12
estorno	d21
estos	a16n26
estou	d15g12h36n46
estou a	d15g16
estoy	c18g38n75
estoy cansada	n-12
estoy hasta	n25
estra*	g23
estro*	h17
estud*	i57
estup*	l-16
estupendo	l-15
estuv*	b21
estuvo	b16
et cest	d-18o16
et comment	g26j16
et ladresse	j58
et moi	b12
et son	j13l13
et toujours	n12
etage	j24l12
etaie*	d22e-12i-16
etaient	d22e-12i-16
etait	b52d40f12g-12h-23j35
etat	j16
ete	b77d16e117j-12n-18o84
ete remis	o-51
etein*	a15
eten	h25
etes	f28i-16m12
etes vous	f23
etike*	j-13o-14
etikett	o-14
etiqu*	e-14f-20g-17h-14i14j-18m-24n-26
etiqueta	i26
etiquetas	m-16n-17
etre	a31b-17h-16i-14j18n98o-93
etre a	j15
etre en	f14
etudi*	i32
etudiant	i35
etwa	o-21
etwas	d-23f41g-17h24i19l14o13
eu	b35d12e91f50g78i24j-14m23n58o16
eu lieu	d19
eu nao	g13n19
euch	a24f37h-15i17j54k70l21n74o66
euch die	f-15l-14o14
euch eigentlich	f13l16
euer	d14f-20g-15n-39o49
eure	i-17n12
eure app	n23
eurem	c15f-15j-19
euren	h66
eurer	a37c-21d-13f-21j13
euro	b292d210i-17j-12k17m-52
euro a	b12o-19
euro al	o-20
euro an	o17
euro e	k16o13
euro in	d17
euro is	o-17
euro ist	o16
euro je	o-32
euro mehr	o-12
euro per	b17o-16
euro piu	o-15
europ*	f140o-19
europea	f55
europeo	f19
euros	b302d265e-15g37i14k27m-16o-30
euros a	o17
euros and	b13
euros au	b14
euros de	b36i19o32
euros del	b14k15
euros e	b12
euros en	d15o13
euros na	o18
euros por	d14
euros que	d32
even	b36c-14f12g35i83j19l18n37o71
even if	g17i44o14
even though	h19i40o35
eveni*	c12i-13o12
evening	c13i-13
event	o-12
event*	c21n15
evento	c21
ever	a56b16j15n42
every	b13d-20k43m20n173o-24
every day	k16
every night	l15
every penny	d-16
every time	n15
every*	a25b-21c-15e26f-14m46o-18
everyone	i18
everything	a29b-18e29i-13j-12m42
everything above	m24
everything else	o-16
everything i	e22n14
everything was	n-17
everything you	n18
everythings	f-14
evide*	g15k21n56
evidence	g15k21
evita*	g14h15i23
evitare	h12
evite*	g37
eviter	g37
ex	e94g216j218o22
ex husband	j26
ex partner	g30
exact	j-16
exact*	f35n52o-14
exactement	b12f18
exactly	f15n63
exactly as	n19
exam	i22j18
exam fee	o21
exame	i23
exame*	i17
examen	i17
examp*	a28e18o-13
example	a29e19o-13
excec*	n-13
excecao	i-20n-13
excee*	b15
excel	b-24e-12f-13g-16h-55i-13j-17n-23
excep*	b-30c-21d-12e-14f-17g-26h-23j-21l-18m-29n-40o16
excepcion	i-24o16
exception	b-17g-13h-12i-34m-14n-14o17
exception for	i-25
exceptionnel	i20
exceptionnellement	i35
exceptions	i-16o-20
excha*	a-23b-44c-31d-30e-38f-15g-40h-41j-45l-12m-21n-65o-24
exchange	a-19b-37c-25d-24e-31g-32h-33i-21j-37m-17n-53o-21
exchange rate	i-15
exchange rates	n-13
exclu*	a25f82g23o-15
excluded	i12
exclusivity	f26
excursion	c-19
excus*	n103
excusas	n16
excuse	n38
excuses	n39
excuu*	n21
excuus	n21
execu*	k16l120m81
execute	m61
executive	l120
exemp*	i17n-12
exempt	b18
exerc*	c15f35h20
exercise	h17
exhau*	n37
exhib*	k17
exige	l12o-19
exige*	g19i20o-22
exigi*	f45k40
exigir	f17
exigiremos	k16
exijo	g20
exist	a12
exist*	a72b-21c-23d-15e-13f21h-27j-29l-20n-19o17
existe	a-17b-14c-19f31h-20i-15j-22l-16o26
existe en	i-13
existe t	c-13i-13j-14n-19
exit	a14
exone*	i40
expec*	b-24i-12k18n50
expect	d20k22
expect a	k23
expect my	d15
expected	b-14d-32n44o-15
expecting	h20
exped*	j28k20
expediente	j30k21
exper*	g17h40k35n35o-24
experience	g16h20
experimental	b13
expert	k36o-13
expir*	b-17e25f16i104
expire	e13i26
expired	f19i51
expires	e16g17
expiry	c22j19
expla*	b20c-12d-19f-26g-27i-13k25n53o-15
explain	f-20g-22l12n45
explain to	n23
explained	b12
explaining	k16
explanation	d-19
expli*	a-28b69c-13d-22f-36g-28h-14i-17j-15l13m-15n-18o-29
explicado	o-12
explicar	k14n14
explique	a-20f-20
expor*	a-17b-37c-19d-18f-38g-53h-28i-12j-32l-15n-32o-35
export	a-23b-12f-24g-27o-21
export the	j20
exported	a15
exporto	j-19
expos*	g-16
expre*	a-19e-16j-13o45
express	a-18b-17e-14n-12o25
exten*	b-12g-13h-14i54m-12n-13o-31
extend	e14i45o-31
extend my	i29
extend the	i14o-16
extended	c13o-13
extended warranty	c18
extender	o-17
extension	l14
exter*	c14
extin*	a16b-19o16
extra	b29c-15d-13f-19h-16i91j-22m-21n-26o121
extra charge	b-57
extra cost	i27
extra pound	b13
extra*	b106d16e57g30i38o17
extracto	b36d16
extrajudicial	g15
extras	b16g13i17
extrato	b30
extre*	n21
eye	h43i61l13
eyes	g20h40
f	o-38
fa	c60e28f28g16h34k-21o15
fa a	g19
fa il	f14g-13k-18
fabbr*	o23
fabri*	f14g-16i-15j-17m-17n-16o-73
fabricante	f-12o-54
fabrication	o16
fabrikant	o-24
faca	l12
facad*	o12
facade	o12
facci*	c58e30g64h47k37o77
faccia	h13i-14
facciamo	c17d16g33h17o81
faccio	c40d-20e17g33h12k36
faccio a	c19e13g12
face	e12g38h18n20
face a	g40
faceb*	g56
facebook	g56
fache	e16
facil*	j47
faco	g26
facon	i13
facte*	f12
facto*	e16k15
factor	e18
factory	n13
factu*	a-27b244c-29d-22e-20f18g-22h-42i28j-41l-31m-43o-18
factura	b46i23o17
factura de	b-23i15
factura por	j16
facturacion	i17
facturado	b30
facturan	b38
facturar	i12n13
facturas	b-25
facture	b-16e-18f-12j-28l-18o-22
facture de	o-43
facture en	b-16
facture est	b-44
facture la	b14
facturee	b49
facturees	b28
facturen	b-15e18
facturez	b22
factuur	b20f42o-25
factuur klopt	b-13
fahre	h13
fahre*	g24h-13j18n-31o30
fahrer	g24n-29o31
fahrers	j27
fahrp*	d20
fahrr*	c-16
fahrs*	d-13
fahrt	c13j12
fahrz*	j20
fai	m25
faile*	d23o23
failed	d23o23
faill*	b17f19
fails	e16k13
failu*	k12
failure	k12
failure to	k13
fair	c25d22e-12g-28i16j-15k-20
fair in	a14g-12
faire	a52b-15d22e31g157h91i39n48
faire le	d19
faire payer	g12i15o14
faire pour	c13d-13i-16
faire une	a18i13
fais	c18e16g20h20m34o15
fait	a26d-12e30f-14g-27h27i-18j-19k-12l-21m-16o19
fait passer	e14
faite	b-21c17
faite*	a21c32d24f-12g-17h-29i14l52n-23o17
faites	a21c32d24f-12g-17h-29i14l52n-23o17
faites le	a12d18
faites moi	d14k13
faites vous	g-13h-26i-12j-12k-18n-27
fake	d19e16
fakto*	e47
faktor	e47
fala	j18k12
fala em	j19
falar	l53
falar com	l29
fall	f18g49i44k21l24o48
falle	g13
falle*	f19i14
fallen	f19i14
falli*	f19g39k15o-14
fallig	o-12
fallo	b-13
fallo del	b-13
falls	a19c57d18f19j-18m20
fallt	c26f25i19n48o22
falsa	k18
falsc*	b63c-17d16n53o24
falsch	b17c-18d14e-14g-21n24
falsche	g17
falschen	b37n16o19
false	b19m33
falso	e26g19
falta	a15b13d-45e-13h23i-15j-27k14l-13n-45
falta de	n20
falta que	a18m13
falta*	d14i25
faltan	d16i14
falto*	j18o14
faltou	j18o14
famig*	g14
famiglia	g15
famil*	c32i17j95o-51
familia	o-12
familie	j90
famille	c17
family	i23j14
fan	n-21
fanno	h20
fans	j13
fanta*	b27n49
fantastico	n19
faq	n31
far	g56o-24
farbe	g-16j-13n-20
farbe der	n-16
fare	b-18g18i43j24
farem*	c19k20
faremo	c19k20
fares*	g46i43
fareste	g46i43
farle	o28
farle avere	o17
farm	c14g17n-16
farma*	g12h33j26o-22
farmacia	g12o-19
farmaco	h18
farme*	g20
fasci*	h17o-14
fascia	o-13
fass	n25
fasse*	d16l13
fast	b-26d-19
faste*	h19n22
faster	n22
fasti*	h58
fate	a57b-14c24f-15g-20h-17i40j-15
fate finta	i12k21
fate il	a18
fatem*	a12c20j22l12
fatemi	a12c20j22
fathe*	j73
father	j73
fatig*	h19n19
fatto	b15c21f15g74j26k17o51
fatto il	j16
fatto male	g32
fatto*	e43
fattori	e24
fattu*	b105e-17g-14h-13i-43j-35m-12o15
fattura	b57n12
fattura di	b-17
fattura e	b-12
fatturato	b36
fatturazione	i-12
fatture	j-17
fatur*	b115i-13j-16n-28o32
fatura	b80n-22o39
faturas	e15
faudr*	b16d17f15n13
faudra	b19
faudrait	d17f15
fault	g18n14o-27
fault and	o13
fault*	d57
faulty	d57
faut	b-56c-15d-43e-18f-17g27i-19j-19k-18l15m-17n48o-16
faut il	a-25b-22c-20d-24e-29f-34i-28j-53k-16l-15n21
faut le	a20j13l17n12
faut un	g17i14l17
faute	f16i-16
faute*	n13
faux	e32k-40
faveu*	d18i-15
faveur	d18i-15
favor	a32b40c66d72e52g30i108j17l46n-16
favor de	d25i17
favor o	b19
favor*	b14h15i45
favore	b14h15i45
favou*	i46
favour	b13i52
fax	b17f22n25
faz	g-17i38
faz favor	c16
faz se	d-13
fazem	g-14i-17
fazer	c14h15j18n15
fazer uma	j23
fe	n30
featu*	d-17i14
feature	d-17
febre	h43
febre*	i14o-16
febrero	i14o-16
febru*	b32k13n35o-28
february	b31d19k13n13o-13
fecha	a-21g-13i55n23
fecha de	f17i21j13
fecha*	a38c13f-18
fechamos	c19
fechar	a26
fechas	f-14
fee	b108d28f-14i143m-23o73
fee be	i19
fee for	b18i17
fee i	b12
fee is	i19o-19
fee on	b25
feed	c14l12
feedb*	o-12
feedback	o-12
feel	h40n38o-17
feeli*	a18e19g18h16
feeling	e20g19h16
fees	d18g19
feest*	c41i-29
feestdag	g14i-13
feet	c19h16
fehle*	a13i55n42o12
fehlen	i17n16
fehlende	i18o14
fehlenden	o18
fehler	a16n17o-15
fehlt	b39d72g-16k-23n15o-13
fehlt noch	d35
fehlt*	d19
feier	c20j14
feier*	o-21
feita	f28
feita na	f12
feld	g-12i-12j-22n-18o-22
feld geburtsdatum	j-14
felic*	i-16l-13n38
felicidades	i-12n31
felix	o-12
fell	c31e68
femme	g27j60
femme a	j37
fence	g16
fenet*	o-12
fenetre	o-12
fenst*	b14o12
fenster	b16o13
fera	c17o39
feria	c17o-22
feria*	e13o-20
ferias	e19g17
ferie	d14
ferie*	c21h35k-19
ferienwohnung	c19
feriez	g21h38
ferma	l12n26
ferma*	i18o25
ferme	a-41d-13e-33
ferme a	i18
ferme*	o-30
fermee	o-17
fermer le	a-17
fermo	f19n24
ferra*	h-21j27
ferramenta	h-19
ferramentas	g12
ferre*	j16
ferri*	h22
ferro	h21
ferry	c17
ferti*	h-18k14o31
fertig	k15o12
fertiliser	h-18
fest	d17e16
festa	i-21
feste*	o13
festen	o13
festi*	c12i-23k-15
festival	c15k-13
fever	h-31
fevri*	o-19
fevrier	o-19
ff	c14d19j23l21m17
fianz*	d16g61i37o16
fianza	d16g62i38o16
fibre	j13l14
fica	b-12e-23f-17h-15i-14j-21n-36o92
fica a	o24
ficam	o18
ficam*	c18f20
ficamos	c18f20
ficar	a29b-17c22d-17i22
ficar com	a20i15
ficar*	d49
ficaram	d49
ficha	c-25g-16h-25o-20
ficha de	f12j-13
ficha*	e18
fiche	d-13e-12o12
fiche*	j13
fichi*	f13j16o-12
fichier	f13j17
fichiers	o-18
fico	c18g33i20
ficou	e15i-13n-22o13
fidel*	i23n26
fidelite	i22n25
fiduc*	n19
fiducia	n20
field	a-18b-18c-16d-31e-51f-22h-19i-20j-47l-15n-17
field for	j-20
fiera	f18
fiest*	n-13
fiesta	n-13
fiets	k15
fifte*	g42i21
fifteen	g42i21
fifty	h-16
fight	g56
fight it	g56
figli*	c17g41h25i27j33o22
figlia	a13h21j25o15
figlio	c18g41i28
figur*	b89f-27j44n29
figura	b16n32
figure	b24f-22j16
figure sur	f-18j16
figurent	b18
figures	j12
fija	b15c20o-23
fil	l23n17
fila	j18o14
file	a-33b-26c-44d-22e-26g-32h-24i-28j48l17m-26n-43
file for	j20
file of	a-18j39
filed	e-14k29
files	b-26f37o-17
files and	f20
filha	i35j21o14
filho	h17j24
filia*	f14j36l17n-12o-41
filiale	a14f12l15o-26
fill	j13o-13
fill in	o-12
fille	g22i12j73o22
fille a	j15n12o12
fille*	k26
filled	k26
film	b-14e-25f-16g21h-16i-20j-25k-12l-14m-15n-33
filmp*	o-13
fils	a14g18i34j40
filte*	a-14b-44c-18e-24f-18g-23h-23j-20m70o-29
filter	a-13b-22c-17e-23f-14g-20h-22i-27j-31m21n-17o-36
filters	b-18i16m31
filtr*	a-12b-22c-29f-22g-30h-31i-37j-39l-16m15n-39o-44
filtri	m13
filtro	b-13g-15h-14i-28j-30m-27n-24o-19
filtros	m26
filtros de	m15
fim	d-19
fim da	d-17
fim de	o-13
fin	c142n-12
fin a	c31
fin de	o18
fin du	c42
final	b43k13
final invoice	b14
final*	c29g-17l-14
finale	o14
finalement	c49
finan*	j35k36m39o-14
financas	o-21
finance	m22
finanza	k20
finca	c18f20
finch*	o20
finche	o20
find	a13c-19f-22g-26h-22i-25l28n22
find my	e23
find out	d16j17
find the	a-12f-18g-14j-15o-18
find your	j19
finde	a12d-20h-19n-12
finde ich	h-19
finde*	k17o-26
finden	k14o-25
finden sie	o-23
fine	a-14b-74c-19d-12e-22f18h-14i27k16l-13n-36o42
fine for	g-16n-15
fines	i19
fines*	e16
finestra	e17
finge*	e73h36o-12
finger	h18
fingerprint	e37
fingers	h20
fini	a14c13e18i18
finir*	f18g30n16o26
finire	f18g30n13
finis*	c15n39
finisce	c19
finished	i13
finit*	b13e53i16n15
finita	e38i18
finito	b13
fino	c12f12h-15i53k14n16o14
fino a	c12f13h-15i16o16
fino al	i32
fino allultimo	k13
finta	c16i14k21
finta di	c16i15
fique*	e31
fiquei	e32
fire	g19i35
firm	c16j16k31l16n62
firm with	k15n15
firma	a19e28f20g15i24j34m41n33
firma*	b49c-13e-17f60g69i30l27n-14
firmado	b18
firmamos	b19i19
firmar	f13g32
firmare	g47
firmato	g-13l13
firme	l19
firme*	a31e25g32
firmenkarte	e22
firmenkonto	a32
firmo	g17j19o-17
firmo la	j16
firms	g-15
firmw*	k13
firmware	k13
first class	o23
first line	l16
fisca*	f-13j32k19o-27
fiscal	j13k18
fiscale	f-19
fisch*	h43
fissa	c24
fissa*	o20
fissato	o26
fisso	o-14
fit	a-15b-31c-26e-27f-25g-30i-32j-32k-12l-13m-13n-35
fitne*	c40
fits	b-13e-12f-15g-14h-16i-15j-29n-15
fits the	j-17
fitte*	h18j14
fitted	h22
fitter	o14
fitters	j18k13o-14
five	b12c-17h-13i17j-12n34
five days	l14
five minutes	i17
five times	b13
fix	n38o36
fixe	f15o-12
fixed	c19n12o34
fixed it	c15
fixes	d-13
fixo	o13
fiz	c19o14
fizem*	b13
fizemos	b13
fizer*	c-18
fizeram	c-18
flag	l15m61
flasc*	h15
flaschen	h16
flash*	g14h24
flat	b17c58g62j56n-15
flatm*	j62
flatmate	j16
flatmates	j41
flete	o14
fleur*	o12
flexi*	i94
flexible	i31
flieg*	c20j15
fliegt	c20j15
flies*	c13f15o13
fliesen	c13f15
fligh*	d14h12j14o-28
flight	d16h13j14o-13
flights	o-12
flip	c-12
flood	i38
floor	a-12b-18c-14d-13g-16h-16i-19j-19n-28
flott*	g-18
flotte	g-15
flowe*	b-19c16f-20j18l-16
flowers	b-18c17f-18j22l-16
flugh*	d19o-18
flughafen	d19o-18
fly	e-12g31
flyer	f-37g-33
flyer*	c14
flyers	c15
foam	c-18
fob	e23
fogli*	f14
foglio	f16
foi	b66d19e77i24j49n13o131
foi a	j19n21
fois	b27e-29h18i62l-13n90
fois cest	n14
fois de	n44
fois que	h16n-21
folde*	a-27b-16c-17d-12e-16f-19g-21h-18i-20j-22
folder	a-23f-13j-12
folge*	m28o14
folhe*	n-14o12
folheto	n-17
folks	n14
folle*	o22
folletos	o15
follo*	k23m86
follow	i14k24m33
following	m44o-17
follows	o14
fonct*	i-20
fonctionne	i-19
fondo	n18
font	e-24g47j-14
fonta*	f-23h-15n21
fontaine	f-22h-15
food	h-15i14k14
fool	n43
foot	h17
foota*	f20j18
footage	f20j18
foote*	d-18f-14g-15
footer	d-18f-14g-15
for business	f18
for cancelling	a-23c-56
for closing	a-17
for each	g19o15
for five	n16
for free	g19o13
for friday	c16
for good	a99c41d19o24
for kids	d-16
for late	b13f21i16
for nine	n15o17
for nothing	d18i15n17
for once	i75n21
for orders	m-12
for paying	g17
for people	h21
for saturday	b-18
for schools	g-12
for seven	a17
for someone	h43i19
for something	b16
for ten	i14n-12o-13
for three	o-23
for under	i15
for verification	e13
for word	g20m13
fora	a16c13e14i33o14
fora da	i17
fora do	a18c15o14
foram	n12o-12
forbi*	g59i12
force	e20h13n17
force majeure	f-36
force*	g28
forde*	b29k40
forderung	b31k15m12
forem*	e16o12
foreman	e17o12
fores*	o-19
foreseen	o-12
forev*	a17
forever	a17
forfa*	b73
forfait	b74o15
forge*	a12c38e24i36o39
forget	a13c38e20i38o39
forget about	i18o12
forget the	c19e18i18o19
forgi*	i43n18o32
forgive	i20n18
forgiven	i20o32
forgo*	b19e61h15i77j47
forgot	e37h18i80j47
forgot my	e26
forgot to	i34
forgotten	b20
forgotten my	b19
forkl*	b12
forklift	b14
form	b-27c-26e-34f-24g-51h-48i71j-21m-33o-63
form for	k17
form has	o-18
form in	g-15
forma	g51i25
forma de	e12g25i14
forma*	a-23b-39c-15e-37f-55g-86h-46i-20j-33n-57
formalmente	k24l18
format	g-13j-15k-16n-21
formation	d15f-14g-14
formato	f-14g-15i-14n-16
forme*	g29
former	g29
formi*	h20n-16
formu*	a-25b-31c-44d-21e-25g-14j-76l-25m-20o-86
formulaire	j-17o-13
formular	j-18k13o-32
formulario	c-33f-21g-19j-19n-17o-19
formulario de	f-15n-12
formule	h14n18
forne*	c42e13
fornecedor	c15e15
fornecimento	c25
forni*	a25c47f13g31k15o-12
fornitore	a26c38f19g36k13
foro	a-15
forse	g19n44
forte	n-15
forth	n21
fortn*	o12
forty	b12
forum	k15n-21
forwa*	j13
forward	j13
forward the	j18
foto	a-34b-19c-14e-37f20g26i-39l-13m-21o-45
foto de	g17
foto del	e-17g15n18
fotog*	f16n-14
fotografo	f16
fotos	f41j-21k50n-18
fotos de	h19
found	a-28e35i-15k-21n-41
found a	j23
found it	k-13n-19
found my	e20
found the	l-18
four	b16g-12h-13l-17
four days	o12
four hours	f16o-15
fourn*	e-15j-17o-50
fournisseur	j-15n15o-36
fourt*	n20
fourteen	o19
fourteen days	o15
fourth	n22
fous	i18m27
fout	b38d16e16
fout in	b19
foute*	n15o13
fouten	o13
foutj*	b13
foutje	b13
foyer	n12
fra	c20
frach*	b24c19
frachtkosten	b24
frage	d-16e-23g20i-14j-12l-16o-28
frage zum	e-14
frage*	e-20f-19g12j-24o-22
fragen	e-20f-19g12j-24o-20
fragen sie	g20k13
fragt	c-21d12f35j-22
fragt nach	f20
frais	b44c17d40i26o28
frais dinscription	d17
frais pour	b16
frame*	c15
framework	c19
franc*	b17d36f28i58n49o26
francamente	n42
franchement	b16i15
franchigia	d18i23
franchise	d19g15o14
francs	o30
frankly	n13
franq*	g12i18j15n14
franquia	i19j16
frasc*	h-18
frase	o-12
fratt*	g17h19
frattempo	g17
frau	e63h49j131k-25l13o27
fraud	e23j-12k22
fraud*	e57g19k74
fraude	e18g19k19
fraudulent	e29
free	a-12b31c-26d-32e-17f18h-16i40j-17n-22o-46
free for	c18
free on	c-13
free plan	i18
free to	f16
freel*	j39
freelancer	j16
freez*	g-15
freezer	c17g-12
fregu*	i18
frei	d13m26n-14o-37
frei haus	b17d17
freie*	o13
freig*	b35e100i14l40m45o16
freigabe	e36
freigeben	e43l27
freigegeben	b13l13
freigeschaltet	o12
freight	b20
freis*	i17
freischalten	i19
freit*	o-26
freitags	o-26
fremd*	e24f12o-23
frent*	c-15g13
frente	c-15g13
frente a	g15
frequ*	d12
frere	g21j42
fresc*	h12
frete	f-12
frett*	c-16f17
fretta	c-16f17
freud*	n15
freude	n15
freue*	n-12
freuen	n-12
freun*	b13i-14j42n40
freundlich	n25
frida*	a12c36f-33g-19i24m-12n-13o-17
friday	a13c39f-32g-18i27
friday you	o39
fridg*	c-17g-16l13
fridge	c-18g-16l13
frien*	b-24g-27i18k-32l-17o14
friend	j16k-17n-26
friendly	n25
friends	b-13
frigo	f17h-16j-13k16
frigo*	a-15c13k19o13
frigorifica	k17
frigorifico	a-14
frio	h13
frisc*	h39o14
frist	f21g17i43k20n-12o-14
frist fur	i19
frist*	b19f25
fristgerecht	b20
froid	h37
from july	c22
from monday	o22
from someone	l12
from tomorrow	e17o17
from using	g12
front	k23l32n14
front desk	j16
front of	k26n20
frost*	h12
froze*	k12
frozen	k12
fruh	e13n15o22
fruhe*	c16i37j45n-18
fruher	c16i37n-18
fruheren	j25m12
fruit	c28n-15
frust*	i-16o-12
fruta	c19
fue	e13i15j27o20
fue un	d-14e-17n-26
fuel	b21
fuel card	e23
fuel surcharge	b12
fuera	a16i82j40o22
fuera de	i65j42o17
fuert*	e12
fuerte	e13
fuhlt	n33
fuhre	m24
fuhre*	o-17
fuhren	l13o-17
fuhrt	f-13
fuhrt ihr	f-13
fuhru*	j-17l14
fuhrung	j-12
fui	b34c19e13g35n22
fuite	e22
full	c25e13j61m19n20
full of	n19
fun	h-20
funca*	e19
funcao	e19
funci*	b-26e-18f-16h-19i-22j-13k-15l-14n-15
funciona	b-23c12g-17i-12k-12
funcionar	o17
funct*	l-12
funda*	b13
funds	a-12d-23
funds come	d-12
funf	d31j14
funft*	h20
funften	h20
funfz*	d15
funkt*	e-17n16
funktioniert	e-18
funny	n24
funzi*	e-47f-12g-12i-14j-16
funziona	e-41
fuori	b12f30i48o-27
fur alle	e13
fur dich	o25
fur donnerstag	c19
fur drei	b18
fur meinen	i19
fur neukunden	i21
fur nichts	f18
fur zwei	b21
fur zwolf	d13
furgo*	c21j32o25
furgone	e12f12j16
furgoneta	c22j14o22
furio*	n15
furni*	f-12
furniture	n13
furs	e17n-25o38
furth*	c31i13k23o17
further	c31i13k23o17
furto	e13
fusio*	a44o16
fusion	a19
fuss	d-18h19
futur*	j46
g	d32g-13h-22
ga	k32m32
gaan	c16f36g12i23k54n17
gaat	k79n-15o-24
gaat het	k15o-22
gab	b12e20
gafas	h20
gagne	j21
game	b-16c-12e-14f-24g-22h-15i-26j-13k-18m13n-12
game is	k-14
ganad*	h-15j15n12
ganado	h-15n12
ganas	l14n12
ganas de	l15n16
gang	d21
ganha	j41
gano	g24k16
ganz	a15c15g16i25l17n16
ganze	d38l12n53o18
ganze*	j20n17o-16
ganzen	j20n17o-22
gar	b15k-12n34
gar nicht	k-12
gar nichts	n33
garag*	b28c12d15f16
garage	b27c13d16e13f17o-15
garaj*	e20
garaje	e20
garan*	b23c-12e-14f234g-19h-19i88m-27n-29o-27
garante	k18
garantia	f58i48o-21
garantia do	f-18
garantie	b37f105m-14
garantietermijn	f17
garanzia	f-28i27o-14
garanzia e	f-18
garde	b13f-24g31i12m34o17
garde fous	m27
garde t	f-20
garde*	b-14c13d25e-14f39g-21h39i16j-15k-18m-16o30
garden	i-23n-16
garder	a13d40f32h60i27o-16
garder le	d19i14o-13
gardez	c22i16
gare	e17
garra*	f-18
garrafas	f-13
garrafas de	f-12
gars	j14
gas	b25c16k15o27
gaske*	b16
gast	c-29f35g46h16j40n-13
gasta	b20j35
gasta*	c17n12
gaste	c-40d-20o16
gaste*	b-13
gasten	b-12d-18g-13
gastes	g13
gasto	b14o23
gasto*	b22o18
gastos	b22o18
gastos de	b19
gastr*	h22
gate	e20h-12i25j-13l-12m25o13
gatea*	c20
gateau	c20
gato	h35
gatto	c21
gave	b59d-15e24h17j62k26l-14
gave me	b63n12
gave you	k13
gbp	b-13e-19g-12i-12j-12
gdpr	f17
geach*	e12
geachte	e12
geand*	e-38
geandert	e-38
geann*	c21i-13
geannuleerd	c22i-12
gearb*	b32n14
gearbeitet	b32
gebe	i17
gebe ich	i17
gebel*	k15
gebeld	k15
geben	c14h15i32j92l17m15n-19o-12
geben sie	i19j42l16
geben wir	o12
gebeu*	a-16c-13f17o16
gebeurt	a-21c-13f17
geboo*	j24
geboortedatum	j23
gebra*	b17f26k32n19
gebracht	b15k17n21
gebrauch	k13
gebre*	k18n14
gebreke	k18
gebru*	a54b-27d-20f55n-21
gebruik	d-15f47o-21
gebruik van	f35
gebruiken	b-22g17o14
gebruiker	a29
gebruikers	a15
gebruikt	j21
gebt	f19j12
gebuc*	b17j14
gebucht	b18j15
gebuh*	b17
gebuhren	b15
gebur*	j12
geburtsdatum im	j-13
gedaa*	d13o23
gedaan	d13o23
gedac*	d13m12
gedacht	d13
gedoe	g20
gedru*	c16o-14
gedruckt	c17
gedul*	n86
geduld	n56
geef	c12d23e17h16i13j79l46m56o20
geef de	c14j17m23
geef het	l13
geef ik	e-12h14
geef me	e19l15m16
geef mij	d17i16l14
geef ons	j35
geeft	d21h44o-14
geen	a89b64c30d55f-35i29m42n79o-27
gefac*	b31
gefah*	b17h29
gefahrlich	h29
gefal*	a16e37i15
gefallen	a19e41
gefra*	d17g14n-14
gefragt	d17g14n-14
gefuh*	b18
gefun*	l-13n-54
gefunden	l-13n-54
gegeb*	o18
gegeben	o18
gegen	g144h109k91o-17
gegen den	g51h20k17
gegen die	g37
gegen ihre	i14
gegen sie	k48
gegen*	b38d15
gegev*	d16e20f81g12
gegeven	d17
gegevens	e20f31g12
gegevens van	g12
gehaa*	o23
gehaald	o23
gehac*	e44
gehackt	e44
gehal*	e17n24o18
gehalten	n26
gehe	a19e17
gehei*	e20f67g14j13m30
geheime	e16m21
gehen	g16h34o28
gehob*	o18
gehoben	o18
gehol*	n-13
gehoo*	m23
gehor*	f24l48
gehort	l48
geht	b-25c-29d-18g27h30i66j17l13o26
geht das	f29h25i13
geht es	c-17f-20n-15
geht heute	o16
geht nur	n-17
geht um	i14
gehts	n16
geinc*	b29
geincasseerd	b29
gek	n-19
gekau*	c18j20
gekauft	c18j20
gekla*	c-18e-14f-15n-25
geklappt	e-14
geklart	c-16f-12n-16
geklaut	g18j20
gekli*	c-13
gekoc*	g14
gekocht	g14
gekom*	b18d17n28
gekommen	n23
gekos*	n12
gekre*	b12d20m13
gekregen	b12d20m13
gekun*	c-22
gekundigt	c-22
gel	h114
gelad*	n-13o14
geladeira	o13
gelan*	e42i13
gelas*	n18
geld	a14d111o27
geld terug	d-86
geld wieder	d-14
geld zuruck	d-30
gelde*	f19
gelden	f19
geldi*	f37
geldig	f37
geldt	f58i13o-20
geldt de	f13
gele	b18c16
geled*	d42
geleden	d42
geleg*	b38
gelegt	b38
geles*	b12o-21
gelesen	b12o-21
gelez*	b-12
gelie*	a18d50e17f34n15o-16
gelieferten	d37
gelieve	a19b14d12e19f16
gelos*	a23b-14o44
geloscht	a25o48
gelost	b-13
gelte*	b14f23g32
gelten	b14f23g32
gemaa*	a20e13
gemaakt	a20e13
gemac*	e19g18n28o37
gemacht	e19g18n28o37
gemee*	g33k16o-27
gemeente	g33k16o-27
gemei*	a13c-19
gemeinde	g17
gemeint	c-19
gemel*	k16
gemie*	j19
genan*	e-12
genau	f34
geneh*	g17l31m63
genehmigen	l14
genehmigt	l14m52
genehmigung	g20
gener*	b-15e38f14g-18h-15i-14j-16k27o-24
genera	e13
general	f27k31o-14
general de	k14l12
general terms	f13
generale	f-25g-16
generator	e16
generous	n12
genit*	a13j23
genitori	a13j23
genna*	b55c19
gennaio	b55c19
genoe*	e-12f-16j13n15o-14
genoeg	e-12f-16j13n15o-14
genom*	h19o15
genomen	h20
genommen	o12
genre	l24
gente	n12o14
genti*	i75l33n26o12
gentil	l12
gentileza	i36n14
gentilezza	i16
gentili	i18
gentilissima	l16
gentl*	j20l20
gentleman	j20l20
genug	h18n28
genug*	j15
genut*	d19
geoff*	o-15
geoffnet	o-18
gepac*	i38o25
gepla*	c20o18
gepru*	j-15m17
gepruft	j-15m18o-14
gerad*	n-13
gerade	n-13
geran*	l34n-15
gerant	e12l51
gerat	c-35e24f19o-14
gerat*	f19
geraumt	o12
gere	c-15
gere t	c-15
gerec*	b14k-12
gerecht	k-17
gereg*	f56
geregeld	f12
geregelt	f39
gerei*	c18
geren*	e-14j19l71
gerencia	l19
gerente	j22l46
gerente da	j18
geric*	k33
gericht	k-24
gern	b-30c-19d31f25g-35h-21j35k-26l19n-76o-38
gern den	d32f12i28
gern die	j41
gern eine	a15j15
gern einen	l15
gern wieder	d15l16
gerne	d19i17l13
gerus*	o37
gerust	o37
gesag*	c17n24
gesagt	c17n24
gesam*	o12
gesch*	a27b49c-15g38k32l17n25o59
geschickt	k15
geschikt	h21
geschlossen	a-12
geschrapt	d16
geschrieben	f-12j16
geseh*	d15g20h17
gesehen	d15g20h17
geset*	f62o16
gesetz	f23
gesetzt	o35
gesic*	i16o14
geslo*	i14k14o-25
gesloten	i14o-25
gespe*	a22j47
gespeichert	a18j49
gespr*	b13g28j23l42m14
gesprach	l21
gesprach mit	l21
gesprek	l20
gesprekken	b18g12
gesta*	h14n19
geste	o-34
geste*	i12j30
gestellt	b19d20
gestern	i12
gesti*	d-43e32g-17h-17j-15o-20
gestionale	d-15
gestionnaire	e40
gestire	n-12
gesto*	c12d29e71k-21l25o19
gestolen	e49
gestopt	d18
gestor	o17
gestore	l16
gestu*	d30n15
gestuurd	n15
gesun*	c20h16k21
get back	d-16
getekend	f20
getre*	c16
getrennt	c16
gets	e15f40h57j30n25o119
gets the	f16l-12
gets to	o17
getti*	d16g23n15o34
getting	d16g23n15o34
getting a	g16
getting my	d20
getting the	o15
geval	i24
geval*	e17k16
gevel	k15
geven	f-19h18j20k20
geven i	h19
geven u	k15o14
gevra*	o18
gevraagd	o13
gewah*	f120i25
gewahren	i20
gewahrleistung	f90
gewal*	f47n24
gewec*	n12o15
gewechselt	n12o15
gewee*	n12
geweest	n12
gewer*	g20
gewes*	a19
gewesen	a19
gewij*	c20e20
gewijzigd	c20e20
gewin*	g20
gewoh*	i14n29o-13
gewohnt	n29
gewon*	b-19
gewone	b-19
gewoo*	e-21i-17m23n62
gewoon	e-21i-17m23n49o12
gewun*	n14
gezah*	b16d22
gezahlt	b16
gezet	d19n26o47
gezie*	b17c17d14k14
gezien	b17c17d14k14
gezog*	b19e19j20
gezogen	b19e19j20
ghent	b16
ghiac*	h17
ghiaccio	h17
gia	a-29b-44e-28f-37g-26i-49j-19k14o89
gia che	c20
gia pagato	o14
giard*	o13
gib	m19
gibt	b-47c-54d-34e-58f-58g-58h-49i-24j-51k-32l-21m-30n-90o-18
gibt es	a-27b-47c-54d-33e-57f-57g-56h-48i-23j-50k-31l-17m-27n-85
gibts	d-12k12l13o23
gift	b-22d-12f13o20
gift card	o17
gift wrap	b-18h16
gilt	c13f136g21i23o20
gilt das	f35
gilt die	f25
gilt fur	c19o33
gimme	j38
gimna*	j49
gimnasio	j49
ginas*	j37l14
ginasio	j37l14
ging	e13j12n-17
ginge*	d15g16h17
gingen	d16g17
gioca*	g17
gioco	j-22k-14
giorn*	b-21d43e-12i26k38m-26n25o-55
giornata	k17o-16
giorni	c16d39f18i35k22m-18n25
giorni di	k13
giorno	j20o-20
giove*	o24
giovedi	o24
gira	l12
girar*	c19o20
girare	c19
girl	g18j75
giro	n33
giste*	e-16i31j18n-14o-12
gisteren	e-16j18n-14o-12
giu	f18
giudi*	k28
giudice	g-15k-13
giudizio	g27k39
giugn*	c18i15
giugno	c18i15
giuri*	f16
giust*	b-33f13k-14
giusta	b-32n-16
giusto	f13i12n20
give	a16b30c41d49g72h71i89j132l17m21o-13
give a	g17
give her	g12h19
give it	h13
give me	b46d30g16i92j128l23
give my	c13
give notice	c18i16
give the	h19j18
give up	a28c15
give you	o-44
given	b15c24d15k13m23n45o33
given back	d14o12
given the	k15
given to	c16
gives	h-15o-44
givin*	c51j14n15
giving	c51j14n15
giving me	j15
glad	d-16
glare	l-13
glas	d-13n-17
glase*	d15o-20
glaser	d15o-20
glaub*	b18g17n14
glauben	b17
gleic*	a36c-19e-17g39l19m17n82
gleich	a37c-18e-14g42l20m20n36
gleich mit	a19l15
gleiche	n20
gleichgultigkeit	n16
gli altri	i16
gli ordini	o-15
gliel*	h17j14o138
gliela	h20o45
glielho	o22
glielo	j14o35
gliss*	b18c20g13
glisse	c20g13
gloss*	d-22f-28g-13n-15
glossary	d-18f-23
glove*	f-20
gloves	f-20
gluck*	n13
gluckwunsch	n13
gluco*	h62
glue	h14
glute*	b-12f-12g-22h-40i-17j-17n-32
gluten	g-14h-34n-19
gmbh	a24
go	a52c53d-15f-13g16h61i-29o33
go about	g12h15
go ahead	h13o18
go away	a16c17
go back	c17
go for	f20
go in	a12h-20
go into	h15
go on	j15
go out	c33l-12m22
go through	b-13c-21
go to	c12e18h16j12k12o-13
go up	b15
go with	g14h15n-14
god	n49
goed	c-18e-21g-15h-18i28j-18m15o27
goedg*	m30
goedgekeurd	m30
goedk*	e20m50
goedkeuren	e20m24
goes	a-29b-16d16e-17i-18j-19k26n17
goes back	a-17d14o-15
goes on	k16o-20
goes out	o23
going	a23b27d15g-16i-14k31o93
going on	b16e20n16
going through	c-23
going to	a14c37d24f-21k22o76
gold	b-19n13o18
golpe	e13k12
gone	a20c58d38e56n63o59
gone and	e24
gone out	a17
gonfi*	b12h24
gonna	k21
good	a79b-51d12e-38f-35g-12i-20j-30k-17l-20n-29o-22
good enough	g16
good for	b-22f-20g-19
good morning	o-19
good news	c-19
good the	d19
good years	a18
goods	b86d27f65i56n18o-40
goodw*	f17i27
goodwill	f17i27
googl*	g17
google	g17
gosta*	a32c14f13h12
gostaria	a31n12
gostaria de	n12
gostariamos	i19
gostariamos de	i19
gostava	c13h20
gostava de	c13h20
gostavamos	f16
gostavamos de	f16
got	a-28b108c35e78g52l-12n-19o14
got a	e17g50h23n-15o-12
got is	i19
got it	d32
got less	b16
got the	a-21b-26d-25o21
gout	h20
gps	g17j17
graba*	g29j26o14
grabacion	f-14j32
grabaciones	f17g18
grabaciones de	f16g18
grabar	g18
graca	o-22
grace	n16
grace period	i-19
graci*	i20
grad	h14
grade	h14
grade*	h15n-18
grades	h18n-13
gradi*	l47
gradirei	l28
grado	l14
graff*	b18o22
graffio	b18
grafi*	d-16i-15
grafico	d-14
grain*	h13n-12
grains	h16
grama*	c13f-17
gramm*	f-18
grand*	a-19b-31c-32d-18e-23f-35g-33j-16k-31l-16n-29
grande	a-13b-25c-27d-14e-17f-14g-18h-28i-23j-26l-17m-12n-25
grandmother	j16
grano	d19
grant	i84m34
grant me	i48
graph*	g13
grate*	i35l16
grateful	i35l16
grateful for	l16
grateful if	i39
grati*	b82h-18i63
gratis	b82h-18i63
gratis a	i17
gratt*	h38i15
gratte	h38
gratu*	c15i47m-17o-100
gratuit	i24o-36
gratuita	b-13c20o-55
gratuitamente	i14o15
gratuite	i16
graus	o-17
grava*	f15k12
grave	g18h139
grave*	i-13
grazie mille	d-13
great	b-42c-27d-15e-22f-17g-20h-24i-16j-28l-18n-36
green	a-14b-22c-32d-23e-30f-27g-21h-19i-24n-19
green light	k14o13
green*	f-13
greenhouse	f-13
greet*	j14k-12
greeting	j19
greetings	k-12
grenz*	c-12n21
greve	g20
grey	e-12
grid	a19
griff	l12
griff*	k14
grigi*	c-13
grigio	c-12
grijs	a-13
grind*	h-19
grinder	h-19
gris	c-37d-20e-18i-12j-25
grise	o-16
groen	d-14
groep	o14
groep*	o-13
grond	f14g27
grond*	f21
gros	i15
gross	n-15
gross*	a-12b-21c-28d-15e-16f-24g-24i-18j-26n24o-13
grosse	j-12n13
grosseren	c-14
grosso	l15
grote	o-16
grote*	h12
groter	h16
groun*	f29g12o-13
grounds	f31g15
group	e-13h-12i34j62l21
group*	o21
groupe	g12j12o33
groupe de	g16
grow	c15g18
grown	h18l27
grown up	l13
grua	o14
grue	c39
grund	i-17k-13
grund*	b13c23g15o-23
grundsatzlich	o-30
grune	h15
grune*	b19
grupo	n-13o25
grupo*	i13
grupos	i13
grupp*	c45d-15e16o36
gruppe	c19e17o34
gruppo	c25d-12f13
gruss*	l-21n-24
grusse	l-14
gsm	o-17
guai	g52
guant*	j12
guanti	j17
guara*	d-17f60i37o-39
guarantee	d-16f61i15o-30
guard	b14c15j15o12
guard*	e-28f36g-20j14k14o17
guarda	b12
guardamos	o14
guardar	f14h17o-12
guarderia	h19
guardia	e-12
guardrails	m12
guards	h-21
guarn*	a-19h-18
guarnizione	a-18h-17
guast*	d17i12k13
guasto	d17
guess	k13n16
guest	e39g29i51j22n-33
guest list	j15
guest*	a-12b-28c-19d-50e-13f-17j-75l-25m-13n-20
guests	a-12b-28c-15d-49e-13f-17j-75l-25m-13n-18
guests get	d-29
guests who	j18
guia	e-17j-21o-18
guia de	j-13
guich*	b15l13n18o-28
guichet	b15l13n18o-16
guida	e-17j-13m22n-22
guide	b-14f-30g-25h-19i-14j-20k-13n-15o-15
guide*	f-16i12l-17m41
guidelines	m43
guilt*	g18
guilty	g18
gulti*	f31g23o-19
gultig	f31g23o-14
gummi*	h22
gunst*	o18
gusta*	a24
gustaria	a25
gustaria que	a17
gusto	b-20n-13o-12
gut	f-12g-14j-14l-20n-37
gutac*	c19k16
gutachter	c19
gute	d16i18
gutge*	o-13
gutgeschrieben	o-14
gutha*	d25
guthaben	d24
gutsc*	d-20m17n-13
gutschein	d29f15o23
gutscheincode	b14
gutschrift	b-22d-55
guy	e40j18
guys	k13
gym	a-22g21j12l12
h	c32e12m-21n20o-57
h a	c19o-35
ha ancora	f18
ha bisogno	e-13
ha cambiado	c19j18
ha comprato	j15
ha dato	m25
ha detto	b12c16d18
ha fatto	g18j15
ha firmato	l14
ha gia	h15l-15
ha lasciato	a13g19
ha llegado	n-12
ha pasado	b15n13
ha prenotato	j28
ha preso	j20
ha ragione	g12
ha salido	c41
ha sido	j18o22
ha subido	b12
ha tres	h15
haal	a44c49e69l22
haal de	e31
haalt	o-21
haar	a34h23
hab	a46b18d44f47g13h24k16n-15o90
hab die	k14
hab dir	o30
hab ich	f36o23
hab mich	a18
habei*	b16n56
habeis	b16n56
haben nur	b24
haber	b18n20
habia	e-16n-15
habit*	i23j61l-23
habitacion	j59o13
habitual	i31
habla*	j12l58
hablado	o16
hablar	l27
habri*	e19i15n35
habria	e19i15n35
habt	a-14c-18d17e-30g-35h-25i-25l-16n-43
habt ihr	a-14b-14c-17d-19e-30g-35h-25i-24j-31k-30l-15n-51
hace	a14b-22d-46f-13g-12h21j-18o-45
hace falta	a26b-13d-36n-20
hace un	h15n12
hace una	c14
hacei*	b-17e-19g-13k-22n-19
haceis	b-17e-19g-13k-22n-19
hacem*	c18
hacemos	c18
hacen	g-13i-24
hacen falta	i-13n12
hacer	g60h46i15
hacer la	h19
hacer*	d18e17g12i14o-15
hacerlo	g12o-13
hacie*	g17
hacke*	d-12m34n-14
hacked	e18
hacker	e-14m36
had ik	b-15
hadde*	b14
hadden	b14
haftb*	f20
haftbar	f20
hafte*	f36
haftet	f28
haftp*	k13
haftpflicht	k13
haftu*	f52g28m20
haftung	g28m20
haga	k17
hagam*	g19
hagan	d19i48
hagan*	i21l17
haganme	i18
hago	a14b-19c-21d-27g59h38m-12
hago si	h15
haha	n-14
haie	g16
hail	f20g14
hair	h34n22
haken	m22
halbe*	i17
halbi*	o17
halen	b16o14
halen i	a12
half	d19f-17h29i26l24n24
half a	h17n33
half of	d24
half the	e19
halft*	d41o15
halfte	d42o15
halfte der	d20o14
hall	b-16c16e-14f-14g-26h-15i-20j-15
hall is	c-19
halt	d14k32n25
halt die	k14
haltb*	g17
halte*	d17i29j16
halten	d17i30
halten sie	d19
halten wir	o18
halve	g17h20
han	b76e42m22n61o38
han hecho	b19
hand	e23g15i58n-13o33
hand in	a16i34
hand on	i19
hand over	e19g15j18
hand the	e17k16
handb*	f-21j-13m-12
handd*	n-16
hande*	a19d17e34h21j18k18m14
handed	d17e14j18
handed to	o-14
handel	m13
handen	e17h20k14o16
handh*	e37
handheld	e14
handi*	h19
handl*	d-17f13g-15i-15j-16m14o-64
handle	f23
handled	l17n21
handleiding	o-23
handler	o-38
handlerkonto	a12
handling	b18k14
hands	f19h13
hands*	f25g33h13
handshake	f14g16
handt*	f22
handtekening	f22
handw*	g39
handy	j27k15
handy*	b15j32
hang	a17o15
hange*	o25
hangen	o20
hangi*	n22
hanging	n22
hangt	c17d17e37h16o61
hanno	g23m22
hanno dato	m14
hanno detto	i15l14
happe*	e27f13m14
happen	b20
happen to	b13
happened	e28m21
happening	c22
happens	a14c-23f18
happens to	a18g14
happens when	c-19
happi*	d17
happy	b-45f-13g-13j-17k-19n-24o41
happy to	o42
hara	o17
harbo*	e14
harbour	e14
hard	a13n53
hard can	n22
hard to	n35
harde*	n21
harem*	o22
haremos	o22
haria*	g14i37
harian	g12i13
harin*	h-20
harina	h-20
harm	h16
harmf*	h46
harmful	h46
harml*	m33
harmless	m28
hart	h15i49
harte*	i17n18
harto*	n-16
hartos	n-16
harve*	b17f12o41
harvest	b17f12o37
has accepted	o19
has access	b13
has already	m32
has become	n12
has booked	j17
has changed	c19
has cost	n13
has given	k15
has gone	c18n17o12
has got	e18
has stopped	k15
hasnt	d21e-13o-53
hasnt been	b17
hasnt shown	d31
hast	m17
hasta	k31m-15n21o47
hasta el	k18o14
hasta que	o27
hat mein	c-13j37
hat meine	j51k17
hat sich	e24j13
hate	b18k13
hate to	b18
hats	h12
hatte gern	a27d12e18j56l17
hatte*	d12e-38h-18i24k-12l19
hatten	d14e-36h-12i28l19
hatten gern	i16l13
hatten sie	g13n-12
hatten wir	b-14j15l12
hauli*	c15
haulier	c15
haupt*	e19
haus	b16d14f13g69j13n22o40
hausm*	c19
hauss*	o16
hausse	o16
hausv*	f18g16
hausverwaltung	f18
haut	a18g13h36l16
have already	k13
have no	d-20f-15n21o-25
have not	d23
have paid	d15
have read	o-25
have received	o-13
have used	b18o-14
haven*	b14d50e15o-28
havent	b14d50e15o-19
havent received	e-13
haver	b36l13
hay alguien	l16
hay alguna	h-14
hay entre	a-23b-18c-15d-17e-17
haya	i28n21o-28
haz	m38
he wont	j19
head	e23f-15g-14k-18l96m20o14
head of	e14l53m20
head office	e14k-14l-17
headache	h-13
heade*	e-17
headset	h13
headsets	d12
healt*	h12k42
health	j12k42
healthy	h13
hear	l29o-12
heard	n13
heari*	k20
hearing	k20
heart	h101i20
heat	d16h36
heate*	a-13o14
heated	o14
heati*	h17o12
heating	h17o12
heavy	i14
heb	b45d48e42f63g-18h53j28k47n38o46
heb de	e15o17
heb een	h34
heb er	a19n14
heb het	d17j17k12
heb ik	d14f48j16n19
hebbe*	b28g-18i-28j12k-18m-14n-24o19
hebben	b28g-18i-28j12k-18m-14n-24o19
hebben de	o20
hebben een	c20
hebben geen	f-12
hebben het	b18j15
hebben i	f17o28
hebben jullie	f-13n-23
heben	c18
hebt	c17h-20m32o-19
hebt u	h-20o28
hecha	h-17
hecho	b29n17o51
hedge	k-13n-20
heeft	b49c-13e18f16h28i-53j56k53m63o16
heeft een	h22
heeft het	g32
heeft mijn	j17k27
heeft ons	d17
heeft u	b-16e-21g-19h-13i-16k-31n-29
heel	d17h16
heet	g-22j17k-25o12
heet het	g-15j-19k-22
heftr*	k13
heftruck	k15
heiml*	g15j13l14
heiss*	a-16b-22c-46d-15e-16g-33h-20i-23j37k-27l-19m-18o-19
heisst	a-16b-22c-46d-15e-16g-33h-20i-23j37k-27l-19m-18n-20o-19
heisst das	f29m-12
held	f13
held in	f16
helde*	n-12
helder	n-12
hele	a34n33o25
hele dag	n12o-13
helem*	h13
helemaal	h13
helfe*	g31o-16
helfen	g31o-16
helft	d38e14o22
hell	n14
help	b33e47f-13g46h13j28n-45o-18
help me	j28n-18
help with	g18h21
helpd*	l17m39n16
helpdesk	e12l18m39n16
helpe*	g15i13n-16
helped	n-16
helpen	g17i19
helpt	k15
hem	e52g21h61m12o-16
hemos	a16b13c16d20k39n16o122
hemos dado	o13
hens	h16i14
her number	j18
her rights	e19
herau*	b18c20f18g20j39
heraus	b18c20g20j15
herbs*	b-14c15
herbst	b-13c16
hereb*	k14m23o14
hereby	k14m23o14
herin*	b19o13
herma*	g16j41
hermano	j40
herni*	h40
heron	j20
herr	e36f-14j75l18o-14
herra*	f16
herre*	n13
herren	n13
herrn	e46j56o23
herro*	c23
herse*	l27
herself	l27
herst*	e24f58o-16
hersteller	o-32
herstelling	b12o21
herum*	i18n18
herun*	e26
herunterladen	o-12
herzl*	c-12n28
herzlichen	c-12n26
herzlichen dank	c-12
herzlichen gluckwunsch	n12
hes	c18h19j73n14o17
hesit*	g19h19
het account	a19e16
het adres	j24
het bedrag	c17d40
het bedrijf	j20
het best	g14
het brood	h-18
het contract	b13f53
het dan	i13
het einde	o13
het grote	o-16
het hoofd	l24
het huis	b18
het maar	l13
het moet	j18k15
het nieuwe	e-13
het pakket	o-14
het programma	e15
het rapport	o-14
het saldo	a21
het spijt	o-21
het systeem	e40o16
het tarief	i15
het team	g17
het ticket	i19
het toch	f-15
het veld	j-18
het verschil	b-18
het volledige	o18
het weer	d-14
het ziekenhuis	h17i19
hetze*	e13j14
hetzelfde	e13j14
heure	b-20c-13e-17f-17g-21i-22n-32
heure*	b26h-13o-24
heures	b26h-13o-24
heures de	b12g18
heute fruh	e14
heute nacht	e19
heuti*	o22
heutigen	o20
heutigen tag	o20
hey	c20d12m12
hey bot	m12
hice	h20
hicie*	i40
hicim*	o18
hicimos	o18
hide	j-42
hier soir	c29j21
hier wel	l28
hier zo	n16
hiera*	l29
hierb*	a17c42k18
hierbij	a17c42k18
hierbij zeggen	c21
hierm*	a14c43d22
hiermit	a14c40d22
hierv*	k13
high	b44l-13
highe*	l30
higher	l16
highest	l12
hij	c-21e60g16h38j38
hij nog	e40
hija	d17e15g21h18j50k13
hijo	f16g17i36j13o14
hilft	d15h90
hilo	m14
himse*	g19h20l17
himself	g19h20l17
hin	b15c20g13h19k31n21o23
hin und	n23
hinau*	i19
hinge*	c20
hinte*	i-27j98
hinten	o15
hinter	j37
hinter dem	j16
hinterlegt	j38
hinwe*	i18m13o-16
hinweis	o-14
hipot*	h19
hire	f-15g66j17o19
hire car	g20
hire of	o12
histo*	a15f43j50n28
histoire	b13
historia	n16
history	a18j27
history of	j29
hit	g13
hizo	b12
ho appena	k12
ho diritto	g43
ho fatto	g19
ho gia	h14l14o22
ho letto	f16
ho mai	b21
ho messo	h22
ho pagato	b37
ho perso	i14n21
ho preso	h53
ho scritto	e14
ho tolto	a15
ho trovato	e-15
hoch	b20j19k-12
hoch ist	j23
hochl*	o-14
hochladen	o-14
hochs*	i14
hochz*	i17
hochzeit	i18
hoe bereik	l14
hoe kom	l18
hoe krijg	d14
hoe laat	i-13j28
hoe lang	f36g-18
hoe maak	f-16g-14i-16
hoe stel	c-22d-23
hoe vaak	j18
hoe voeg	e-19
hoe werkt	d21
hoef	c29d21e14
hoeft	c14d-20l-19m14o29
hoeft niet	c17d-18
hoeve*	a-17b-40c-20e-42f-16g-42i-21k-23l-21n-46
hoeveel	a-15b-38c-20e-40g-18i-38k-19l-20n-44
hoeveel dagen	e-17h16
hoeven	f-17g-19i14
hof	c13o13
hoffe	b20
hoffe*	i36
hoffentlich	i36
hoffn*	n40
hoffnung	n40
hofla*	a17o14
hofladen	o14
hofli*	l16n18
hoge	b35h21i19
hoger	b29l34
hohe	o19
hoher*	f47
hoi	m18
hoja	c-16
hojas	g-19k-26
hoje	d16k12n29o45
hoje a	o13
hold	a17f-25g-32h-15i20m25n15o21
hold for	i12
hold in	f-17g-17
hold me	f19
hold of	e17
hold the	c16i29
hold up	g22
holde*	o-24
holder	o-17
holds	c-24d-16h-12m-14n-14o-12
holds the	e14
hole	e-20j13k32
holen	d-19l16
holen sie	l17
holid*	b-17g34h-17i-14o-31
holiday	m15o-26
holidays	g24i-23
holli*	h41j20
home	g20j53n14
hond	e13h16
hones*	d17g28i16n40
honest	d18i19n18
honestly	g29n16
honey	n-12
honor*	b19d15o32
honorar	b20d15
honou*	i44
honour	i19
honte	n45
honte de	n26
hoofd	l26
hoofd*	e18i-16l32
hoog	b22
hook	f19
hoor	a-12c-24i-12
hoor ik	c-16
hoort	d-14
hope	i56o-31
hope you	i13
hoped	n28
hopin*	i32
hoping	i32
hora	b-19e-18f-15g-18h-20i13j24m-21n-19
hora sale	j16
horai*	b21
horar*	g-15k-13n-27
horario	g-12n-15
horas	c-16d-12e-15g22i-19j12l-12m-18o-13
horas de	f17
horas e	j17
horas extra	g32
horas se	o-16
horen	k19o16
horen bij	j13
horno	n-16
hors	f18
horse	h51
hort	n12
hospe*	c-17j18
hospedes	c-18
hospi*	h14i47j12
hospital	h14
hosti*	c20o16
hosting	c20o16
hot	f-23i-22o13
hot water	g19o14
hotel	c-17d-16e15f18g-38h-40i-21j33k-12m-18n-30o16
hotel*	l29
hotels	o-13
hotli*	e24n38o-16
hotline	e24n38o-16
hou	g20
houd	i15
houde*	d14
houden	c12d15
houden i	c16
houdt	a20j17
hour	c-12i20
hours	b42c-12d-17e-18h-20n-17o-23
hours for	b24
hours on	b12
house	e-12g85l12m-12
housi*	d12k12
housing	d12k12
how big	h15
how far	g12
how hard	n22
how high	l-12
how long	a-19b-32c-32d-44e-32g-26h-15i-41j-18k-17n-54
how often	b-17e-33g-12i-13j12n-18
how soon	h17
hoy	e14i59n37o114
hoy a	o17
hoy es	n14
hr	c-15f-29j34
html	m12
hubie*	o26
hubiera	o14
hubo	c-22o15
huell*	e35
huella	e35
huesp*	d-16e12j29n-20
huesped	e14j-18n-18
huespedes	d-12j50
hugo	c19e16
huile*	h17n15
huis	b18j17
hull	c18
humai*	m83
humain	m66
humaine	m15
human	i14m65o28
human*	m66
humana	m18
humano	m33
humed*	l16
humedad	l16
humo	n24
hun	a-12e-24j-19n-12
hund	i27
hunde	i15
hunde*	j20
hundr*	o16
hundred	o16
hurry	i-18
hurt	f21h19
hurts	g19h24
husba*	h19i-17j87
husband	h19i-17j63
husbands	j21
huste*	h47j20
hut	j13
huur	g17o20
huurd*	b13c-20e-15
huurder	b17g18
huurders	c-19j-14
huurt	j21
i able	n-13
i accept	g16
i add	b-14e-16g18i-12
i agreed	b15c21
i allowed	f15g33
i already	c12d-19
i arent	k-13
i asked	b68l12
i bambini	h-48
i believe	b15e40
i booked	c51
i bought	c28d23
i campioni	g-12
i cancel	c22
i cancelled	b15c20
i cannot	d18o-12
i cant	b32e100h43o-70
i carry	h19
i change	e-19l14
i changed	b12e38
i checked	g19i20
i choose	g14
i claim	d26g29
i clicked	e34i19
i codici	e31
i contact	l14
i contest	b16
i conti	c19
i danni	g20k63o-12
i dati	e16f12
i did	b58c21n17
i didnt	b127d14e19i29
i diritti	f20
i dispute	b13
i documenti	i15
i dont	a27b60e14f-18g14i-22j-15m-12n35o-66
i download	f-12i12
i dread	n19
i dropped	e14
i een	f20
i enter	i-23j-41
i ever	a15j13
i expected	n39
i feel	n32
i file	k14
i find	e-27f-21g-18i-14n22
i forgot	e32i32j46
i found	j14
i gave	c14e26h16k28
i give	e-23h40
i go	a25g15
i got	a-22b15d-27e29g23n-19
i guarantee	o29
i handed	d18e16
i havent	d33e27o-19
i hebben	c20f-15n23
i hereby	k14m22
i hide	j-22
i hold	a27
i hope	i34o-20
i intend	k13
i keep	g20h23n18
i kindly	i31
i komen	c15
i laten	o15
i leave	a15c14f14g12h18
i legally	g33
i liable	g30
i look	o-16
i lost	e16i12j13n-13
i made	c52
i make	a-13c-12e-13f-20g-14i-45j-14k18m-12n-15o13
i miei	d67e37f20
i mixed	h14
i moved	a18
i must	b31c32g15j15n26
i never	a22b34c20e32n23
i niet	c13o-15
i no	c46e12
i nostri	f21j-19n-13o14
i object	f14g18
i obliged	g22
i offer	g20o-17
i open	g33
i order	c-18i-12m17n-13
i ordered	c19
i owe	d-18g18j17n-14
i paid	b55d111n21
i pay	g30i53n56o20
i paying	n32
i permessi	o-16
i permitted	f18
i placed	c13
i prefer	k14
i protect	g33
i prove	g19
i put	g12h42i-17
i reach	j73l21
i read	b-22d-20e-14f-23i-21
i receive	j13
i received	b42e16
i refuse	g39
i regret	n31
i rename	a-21d-19
i replace	f18
i report	e12
i request	c15l28
i requested	b53
i resi	d17
i returned	d18
i run	i-20n-16
i say	g32m13
i sell	k-12
i send	d14h16m-13
i sent	c-15d20i15
i set	a-13b-17e-14h-36i-27j-28m-25o15
i settled	b14
i share	j15n-14
i shouldnt	b18n17
i sign	f43g27
i signed	a37f23n22
i sold	g32
i soldi	d34
i speak	b17
i stand	e16g17h19o32
i start	i16
i still	b24i30
i stop	h33
i stopped	h15
i suoi	j17o15
i suppose	d15
i suspect	e25
i take	c-22h50
i talk	k15l13
i teach	f-21g-19
i think	b32e96j14l17n17
i transfer	i12
i treat	h35
i tried	n-16
i typed	e22
i understand	b-17i19n20o-26
i upload	f-27
i use	a-24b-30c-20d-19e-25f-37g-33h20l-14n-25
i used	c16e19
i vostri	c-12k-28n-12
i vragen	f-15
i wait	d16
i wanted	b57
i wasnt	i18
i weer	n-13
i went	b19g16o15
i willen	c29f16g12
i wish	a13o-13
i withdrew	b17
i wont	a15c19n16o14
i write	l13m21n19
i zouden	d18i50
ia	e13i15m114
iban	b-20d23j61o29
iban de	e16
ibupr*	h49
ibuprofen	h26
ice	b12g13h14
ich bin	g35h16j64m26n20
ich brauche	g-13j20l20
ich erwarte	l16
ich euch	k15
ich finde	a17d-14
ich frage	g19
ich gegen	g40
ich gern	d15
ich hab	a18b12c23d14h21i14o30
ich ihn	g41j32n-15
ich kann	h14
ich kenne	j20k13
ich mag	l12
ich mein	a20d14k14
ich meine	g46i18
ich meinen	a17
ich mochte	d14f13
ich nehme	d39
ich nicht	b41c13d23
ich nie	a19b41
ich schreibe	n24
ich soll	b16
ich tun	a24g12i20
ich verlange	d24
ich verstehe	o-25
ich warte	d20l13
ich weiss	i23n15
ich wollte	c-18n-17
ich wunsche	a16
ici	l13
id	a39b-31c48d83f29i33j90l105m-22n52
id be	d43i33l24n25
id like	a34b-47c41d26e15f34g-15i-19j14l47m-17n-29
id love	j15l12
id prefer	c19
id rather	d35
idea	c17e14n26
idea what	g12
ideal	i-19
idee	g41h18n18
ident*	b28e44i-13j88n-21
identidad	j54m13
identidad del	j54
identifiants	e56j35
identity	b-13i-12j-18n-16
ido	j41
ie	e19
ieder*	i-17
iedereen	i-17
ieman*	b26e23j-18k31l95n49
iemand	b26e21j-18k31l95n49
iemand die	l22
iemand in	e33k15
iemand met	j-14l33
iemand van	l16
ieri	b-14d-21e-19f-26g-18h22i-24j23n27
ieri e	f-19
iets	b55c-18e13i50k12n25
iets anders	f15n12
if nobody	i14
if youre	l17
ignor*	a-18b-20c-25d-23e-34f-40g-24h-36j-46l-17m124n-22
ignora	m58
ignore	b-14d-14g-13m32n-15
ignore the	i19
ignored	l15
ignoren	n16
ignorieren	g15n-36
ignorieren sie	n-35
iguai*	a19
iguais	a19
igual	d-20i87l20n16
ihm	e44h23j16l29
ihn	e17g65i33j43l12m19n-21
ihnen ab	j12
ihnen nicht	a61
ihnen uberhaupt	n14
ihr auto	o14
ihr habt	d16k18
ihr haus	f20n12
ihr monteur	f20
ihr paket	o-15
ihr portal	j16
ihr seid	n25
ihr team	l-12
ihre rechnung	b36
ihrem fall	o24
ihrem programm	d-20
ihrem system	i-12j14
ihren namen	j17k16
ihrer	c-24g-17h31i-15l16n31o136
ihrer seite	d18
ihres	b12f12i12j57
ik	a50c53d23e24g98h53k38l26m-47n65o93
ik aan	d19
ik als	g16
ik ben	j18
ik dat	f13k-13
ik de	b-36c-22e-39f-32g-69h-22i-18j-28k-21l-14n-57o12
ik die	d-24g-13i-35
ik doen	c19
ik een	b-12c-22e-39h-39i-26j-13l-16n-18
ik er	n21o13
ik ga	k20
ik had	j17n12
ik heb	a13b33e42h42k49o31
ik hem	g15h45
ik het	e-13g29j27n-14
ik hoef	c15e14
ik in	c-28d-27f-20g-12h-13i-17
ik jullie	h16n15
ik kan	c15
ik krijg	b17i16
ik laat	o14
ik maak	f18
ik me	g28
ik met	g16k13
ik mijn	g33
ik niet	b26e69
ik nog	d31
ik nooit	b23
ik om	a16
ik onder	c18g19
ik recht	f51
ik schrijf	n12
ik terug	d55e19
ik u	d17
ik verzoek	i16
ik vind	a18
ik vraag	i17
ik wacht	d15
ik weet	n14
ik wil	a24c24f12j31k14
ik zie	d18
il aussi	h12
il bambino	i18
il biglietto	i26
il bonifico	b13c47d25
il buono	i17
il caffe	b14
il cancello	e18
il cane	g20n12
il canone	b42
il capo	g18l18
il caso	h19l18
il cerotto	h42
il check	i12
il codice	e48j23o-13
il concerto	d20
il contatore	b13
il conto	a59b18j12n12
il contratto	b12c37g-15o12
il corriere	i-14o-19
il corso	d16f-14h12
il credito	g19
il denaro	d41
il deposito	d21
il direttore	l35
il disagio	o13
il dottor	j18
il encore	f17
il etre	e-13g-12
il faudrait	f20
il faut	e22i14n20o-17
il filtro	i-13
il fornitore	g19k15
il furgone	e14
il gestore	l17
il giorno	j16o-17
il giudice	g-12k-17
il gruppo	c19d-13
il lettore	e12
il limite	i35o15
il listino	f-18h-18
il loro	l12
il manque	n15
il mese	i-12
il mieux	g12
il minimo	i16
il modello	m13
il modulo	b-18k14
il ne	d18e30
il negozio	i-15
il nome	i-16o-25
il numero	e-17j-33o-34
il nuovo	e19
il ny	b-18c36o-14
il pacco	j17
il pagamento	d26o-14
il pavimento	k15
il pezzo	d17
il possible	d17
il preventivo	c16o19
il prezzo	b27
il profilo	a32
il proprietario	f13j19
il prossimo	c16
il regolamento	i17
il reparto	l16
il reso	o14
il responsabile	f-18
il reste	d29
il resto	m17
il rimborso	d14
il ritardo	i-14o13
il ritiro	o-14
il saldo	b15
il secondo	e15n17o12
il serait	d18l13
il server	k15
il signor	j17
il sistema	o-18
il suo	a22j13l18o42
il supplemento	o19
il tavolo	c21o-14
il tecnico	l19
il telefono	j-18
il tema	c-13i-16
il termine	i12
il tetto	f13
il titolare	j12
il titolo	c-12
il totale	b22
il trasporto	i19
il tuo	m18
il une	f31
il valable	g21
il vecchio	k-19o18
il vincolo	o12
il vostro	d-13f15g-16h35m-12n38o27
ill	c19j19k21l14n56o67
illeg*	g23
illegal	g21
illim*	b14
illne*	i20j15
illness	i20j15
im afraid	c40o-17
im after	d-17
im anhang	m22
im april	b18o-14
im asking	i23
im august	o12
im bericht	b-21
im done	n15
im happy	b-16o13
im herbst	b-13
im kreis	l19n12
im lager	c17
im looking	b14
im mai	o18
im marz	b17c40
im monat	j20
im not	a18b27n14
im shop	h-13
im sorry	o-16
im still	n-14
im studio	j27
im supposed	g12
im sure	i14
im system	e16
im told	n13
im trying	j15
im urlaub	e17h18
im vertrag	j19
im worried	e17
im writing	k-18
im zug	e12
image*	f16n-14
imagen	f15
images	j13
images de	j13
imagi*	m18n63
imagine	m18
immag*	n14
immed*	c13e20m22o13
immediately	m19
immer	a24b-15j27m36n30
immer noch	d14e13
impeg*	o15
impegno	o14
impla*	h169j20
implant	h52j20
impor*	a-35b-12c-20d16e-26g-36h-30i-35j-54k-14n24
import	a-24i-18j-15n-12
importa	n22
important	l-12
importante	l14n32
importe	d42l15
importe de	o-18
importer	f16
importo	f18o15
impos*	b49e24f-19g23j-17m17o-15
imposible	b16
impossible	e16
imposto	b17g13
impre*	b-29c-12d-12e-16f-23g-29h-23i-21j-25k-15m-12o23
impresora	b-14
impri*	a-23b-37d-45e-29f-37g-65h-42i-44j-65l-38m-12n-72
imprimante	c20k12
imprime	j-17n-26
imprime en	j-14
imprimee	o-13
imprimir	d-16j-23n-13
impug*	g36
impugnar	g22
imput*	b42
in a2	j-13
in allegato	k15
in alluminio	a-19
in alto	l13
in another	e24
in april	n19
in august	c14
in aula	g12i20k16
in blu	c-12
in blue	f-12
in breach	f13k16
in camera	h20j16
in casa	c19
in cash	i15
in caso	f41g39o-24
in class	g-18
in contanti	i16
in court	g27
in cui	j15n24
in december	c-13
in dutch	f-15
in een	e-14
in eurem	f-13j-16
in fattura	b23
in fiera	f23
in five	b15l13
in flat	c17j44
in formato	f-14
in front	k26n20
in full	j26o31
in gebreke	k18
in giro	n19
in giudizio	g27k39
in half	h17
in hohe	o13
in hull	c18
in ihrer	c-15
in january	b32d-21n19
in june	g16h15n19
in large	g-15
in law	f14g16j34
in leipzig	c19o-15
in lyon	l13
in magazzino	c-18
in mano	e18o19
in march	c15
in meinem	d-14e15
in meno	o32
in mijn	d-62e14j-16
in negozio	d13
in orde	b-12
in palestra	j21
in pensione	f-20g-16k-14
in person	f-16
in piscina	h19
in piu	i30
in plaats	b19h16n13
in place	o13
in poi	o13
in quale	f-15j14
in rechnung	b19
in rekening	b56
in room	e24j16
in rot	n-17
in september	f-12
in spite	b15i16n15
in stock	b-13f-21g-12h-12
in switzerland	f22
in tempo	b12c18
in touch	l14
in tre	b13o-15
in ufficio	e22
in unserem	a-21g-12j-15n-13
in welke	h-17
in writing	n12
in zwei	h16o17
inace*	n-21
inaceitavel	n-29
inact*	j-20o-21
inala*	h19
inbeg*	b19
inbegrepen	b19
incap*	g13
incas*	b37g17i16k27
incasso	b19i16
incen*	k14o-14
incendio	k14o-15
inche*	c-16
incid*	e19
incident	e22
incis*	b15f-20g-17k-14
inclu*	a22b30c-52d-31f-46g-47h-36i-42n-47o44
include	b-15n-18o-18
include the	f-14
included	o43
includes	b22o-26
including	a19j12m17
including the	a18
incluida	o23
incluidas	o24
incluido	b12c-19j13o15
inclusa	e14
incluye	f-17o-25
incom*	d20i13n62o-52
income	o-13
incompetencia	n13
incon*	e21i27l19n25
inconnu	e21
incontro	i27
incor*	b14c22d19e29
incorrect	c23
incre*	n-28
increible	n-27
incum*	k17
indem*	f38g42k44o12
indemnite	o16
indemnizacion	g43k14o-16
indemnizacion por	g19k15
index*	f15
indic*	b17d-20h33j13m15n-20o-44
indica	o-14
indicam	d-15
indicata	h18
indie*	c45d18g13o38
indietro	c45d18o27
indietro i	d-14
indif*	n50
indifference	n42
indig*	n27
indiq*	h104l24o-82
indique	b16h17o-61
indiquer	b-12h16o-15
indiquez	g15
indiquez moi	g15
indir*	n12
indirizzo	j-12
indul*	n13
ines	e18j21
infan*	e-24
infantil	e-24
infec*	e16h38
infel*	o-12
infelizmente	o-12
influ*	j19
info	a16d-16j-13n-19
infor*	b-13c12f58g-13h-12i-13k46l23m22n-27
inform	f42
inform me	f42
informamos	c19
information	e17
informe	e-20n-16
informe de	n-12
informed	k17
infra*	h65
infri*	f14
ingeb*	k21
ingebrekestelling	k17
ingel*	e21k21
inges*	h18j14
ingle*	c22f-12l-13
ingles	c23
ingre*	d42j46
inhal*	h90o-12
inhou*	m20
inici*	m29
inicio	m12
initi*	m27
inizi*	h17m13
injec*	h60
injection	h14
inkas*	b21
inklu*	a26
inklusive	a26
inkoo*	l17
inkoop	l17
inlev*	d15
inlog*	a15e24
inmid*	k17
inmiddels	k17
inner*	o-38
innerhalb	o-35
innerhalb von	o-12
inolt*	k16
inqui*	c-27e13f-28g29h53j30n-15
inquilina	c-18j17
inquilino	b13e16g30j28
inquilino que	j22
inquilinos	f-20j-13
ins	c17e19h14j15n-12o25
insch*	d19i42
inschrijving	i19
inscr*	a35c13d12e-15i69j32n-17
inscricao	o17
inscripcion	i34
inscription	a39
inscrit	j19
inser*	e29g-15j-27k-23o14
inserisco	j-16
inserito	o19
insid*	n-15o-13
inside	n-15o-13
insie*	a12
insieme	a12
insis*	b15l13
insol*	b18f13g61h20
inspe*	c15g25i19k119n-27o18
inspeccion	g19i18k15o16
inspeccion de	g19k15
inspection	c18n-14
inspectorate	k42
insta	j64
insta*	a-12b12c42f42i69m-15o29
instagram	a-28j15
instalacao	i14
instalacion	o28
instalador	c19
installation	c34
instalment	b18
instalments	i31
instant	g14
inste*	b19c-14i13l-22o48
instead	b22c-12i16o56
instead of	b22i17o63
instellen	l-16
insti*	a21
instr*	a-18b-31c-27d-18e-26f-29g-34h-61i-38k13l-14m177n-29o21
instructed	k32
instructies	m45
instruction	m39
instructions	b-16c-14e-16f-15g-17h-49i-21j-27m28n-24
instructions and	m14
instructions for	h-21m-43
instrument	o15
insuf*	h72
insul*	g13h109j14n14
insulin	h55
insulina	h26
insur*	c57f41g32k56o-29
insurance	c59f22g14i12k15o-14
insurance for	c16
insured	o18
insurer	f17g16k23o-23
insurers	k13
intac*	i24
intact	i25
intan*	l12
intanto	l12
integ*	d25g16h18o83
integra	o18
integrale	o16
integro	o17
intei*	a16o28
inteiro	a17o12
intel*	f19m38
inteligencia	m19
inteligencia artificial	m13
inten*	c20g-16n33o-34
intend	k12
intend to	k12
intende	k16o-17
intendo	c20
intention	k-20
inter*	b41c59e19g45h18i39j85k65l64m147n33o58
interdit	g-18k-12
interesa	a14c16g15j12
intereses	b16k15
intereses de	b17
interessa	h-18
interessieren	j15
interessiert	f-18
interest	b19i17o25
interest on	b18
intern	j28m24
interna	m29
internal	m18
interne	c19m32
internes	m12
internet	c40d33e24n31
interno	f25m22
interns	g13
intero	b17o16
interpreter	b12
interval	f-13
intervention	b13
intes*	g29k14
intestata	g12k14
intim*	g21k16
intol*	n12
intox*	o13
intro*	e16i17
inuti*	c20d26e16m12n23o19
inutile	c20m12n15
inutile de	c20n15
invec*	d17h31i16
invece	d17h31i16
invece di	h33i19
inven*	g14o-12
inver*	d17n16
inves*	a15j18
invia	m31
invia*	f25j29m15o-14
invis*	m12n12
invit*	g-20j-12k-14
invoc*	f32
invoi*	b117c-38d-38e-37f-28g-36h-33i-21j-36k-13l-37m-27
invoice	a-14b102c-26d-24e-23f-17g-24h-20j-16l-32m-20o13
invoice and	b17i16
invoice arrived	b-14
invoice for	b21
invoice has	b16
invoice is	b26o-20
invoice to	b-17
invoiced	b46
invoices	b-31j-16n-18o-15
invoices of	b-26
invol*	l55
involve	l22
involved	l16
inzag*	f14
inzwi*	e16n40
inzwischen	e16n40
io	a26b13d29e27f14k24l14m31n57o77
io mi	n14
io non	e17
ip	e16j66
ipad	e17
ir	g23
ir a	k-15n19
ir por	c-12k14
iremo*	k14
iremos	k14
irgen*	f14l29n82
irgendwann	n42
irgendwer	l13n17
irgendwo	f15l14
irish	d-18
iron	h42
irrit*	n40
is aangepast	b18
is accepted	o15
is already	k19o30
is anybody	n17
is attached	i18o-12
is back	g16o14
is booked	d-15
is broken	h18
is charged	o-40
is clear	f-15
is closed	a-14
is daar	n18
is dan	f19o-21
is dead	c19d13
is door	c-13k16o28
is down	n20
is due	o-38
is een	o-15
is fine	b-14
is free	b22c-13l12
is full	c19
is genoeg	j16
is gestolen	e20
is going	b12e20k24n18o21
is gone	c12d19n36
is gratis	o31
is happy	b-15n-12
is ill	c12j20
is left	a13o-13
is locked	e-19
is made	b12
is mijn	d18
is mine	o27
is missing	e-12i12
is niet	b31o-17
is no	a12
is nog	d19n12
is not	c-14d-12e14m-12
is nu	n32
is off	b-14c21h13
is pending	b14
is possible	i12
is prima	d-21
is printed	o-23
is ready	k13
is responsible	l34
is right	b-21
is safe	o19
is settled	d-16
is showing	b39
is shown	o-13
is sold	a18o-12
is still	n15
is stored	j13
is three	i-14
is used	n12
is using	b13
is valid	o-18
is void	m17
is wrong	b24h15
is yours	o35
iscri*	c22f17i37j15
iscritti	d-14f16
iscritto	f13
iscrizione	c23d19i21
iscrizione al	c23
iscrizioni	i20
isent*	b14
island	i-18
islands	i12
isnt	b31c40i34l20o-80
isnt it	b-12
isnt mine	b28
isnt possible	o-12
isnt something	o-20
issue	c40e13f15
issue*	d28o15
issued	d30o25
issued to	b13
ist beim	h-18
ist dein	o12
ist durch	a19
ist erledigt	a13
ist jetzt	k-13
ist meine	g16h20
ist nicht	d14i12o-12
ist seit	e22
ist unterwegs	k18
ist weg	i14
ist wieder	e-12
isto	l47m30n32
isto e	n12
istru*	m33
istruzioni	m16
istruzioni per	m-15
it back	d35i26
it before	c14
it cant	b13
it didnt	i18
it down	e16
it even	g18
it gave	b24
it gets	h20
it go	c15
it goes	c13
it isnt	i17
it keep	b18
it legal	f23
it looks	c-13
it myself	n25
it needs	l15
it normal	h26
it off	e34
it possible	f-16i-14j-16m-13
it say	f13
it says	d12h19o-13
it seems	b21n20
it show	h16
it still	h15i14n-19
it take	a15g14n31
it takes	o14
it through	i-16
it turns	c17
it until	o15
it wont	c17e18
it works	e-40n-20
it worth	g39
item	b14c14d105o-13
item on	i12
item refunded	d20
items	g17
itll	k16
its account	a27
its always	n13
its fine	j16
its not	f-13i12k-15n-15
its way	d21
itsel*	a-13e-21i-14o-13
itself	a-13e-21i-14o-13
itself after	e-15
iva	i-15o-56
ivan	j15
ive asked	c14l12
ive decided	c17
ive found	c15l-14
ive gone	a17c20
ive got	h20i17
ive lost	n20
ive made	o16
ive moved	a21
ive never	o-16
ive no	a-20
ive re	o12
ive seen	n18o12
ive stopped	n19
ive switched	a16
ive told	n12
ive written	e18
ja	b-30d12i20j22k37m54n70o112
ja agora	d18e18j20
ja esta	n-12
ja foi	b13
ja nao	a16c13e13f12
jaar	f25i28
jacke*	c13
jahr	f30i25n-30
jahre	f31o-25
jahre*	a62c46d38f16h16i35
jahren	a33f18h16i36o-23
jahresende	a26c21
jai	b52c56d53e90f35g93h92j23k74l42n103o88
jai besoin	j26l13
jai des	f18h23
jai le	f17n14
jai oublie	e23
jai pris	b17
jai signe	c20g29
jaime*	g17
jaimerais	g17
jaja	e-16
jam	n-20
jamai*	a12c22d23e17m25n42
jamais	a12c22d23e17m25n42
jamas	b14
jamme*	d-13
jammer	d-12
janta*	o15
jantar	o13
janua*	a17b40c15d-24n30
januar	a18
januari	c20
january	b32d-21n19
janvi*	b17
janvier	b17
jappe*	h20
jarab*	h24
jarabe	h24
jardi*	c17
jars	n-12
jatte*	d19l30n14
jattends	d17l30
jaune	k-12
jaura*	n52
jaurais	n52
java	g15
javai*	b37c-13
javais	b37c-13
je antwoord	m24
je baas	l22
je cherche	e-17k-27l-13n-35
je crois	e19
je demande	b-12
je dois	j18
je een	m30
je faire	c14h41
je fais	c18e16g20h20
je lai	o24
je lui	g17h20
je nai	b30c13j-28n-14
je ne	a22c17d19n-12
je nen	l13
je paie	b41i19j15n12
je peux	g73h27
je porte	h37
je prefere	d20l15
je reste	i16
je sais	i25
je souhaite	f34j32
je suis	b14d14e32i26j14k-12m15n34o-14
je tai	o28
je toch	n18
je trouve	n12
je vais	n14
je veux	d25j15l28
je viens	b17o22
je vois	b19k14
je voudrais	c15d23k-13l15n-37
je voulais	n-17
jede	e18g35i20m21n52o12
jeden	n60
jeden tag	n15
jeder	m15n50o-17
jeder*	a12
jederzeit	a12
jedes	n26
jedes mal	n26
jefa	l23
jefa de	l24
jefe	l60
jefe de	l23
jeito	h17i-27
jeman*	b30e82g32h14l62n32
jemand	b30e82n32
jemandem	g18
jemanden	h20l49
jemanden der	l29
jen	b39n53
jen ai	b16n36
jetzt	a-14d24e19f-26i-27k14m58n79o110
jetzt auf	o19
jetzt ist	e19n20
jetzt mal	n20
jeu	g-12n-24
jeudi	c18o-24
jeune	h17
jexig*	n14
jexige	n14
jij	g17l34m32
jme	h18
job	c33j-19n23o12
jogo	d-23
jogo de	d-20
joh	i21l13
join	a18
joind*	j17
joindre	j17
joint	a44h14
joint*	k14m20
jointe	k15m21
joke	g-13n-27
jonge*	j18n15
jou	l15
joue	h13m28n-25
joue le	m21
jour	b22d-16h27k13
jour de	i14o-18
journ*	a-27b-18i-25o-54
journal	e-13i-15o-29
journee	b-24o-23
journey	a-23
jours	d25h30i41k27n47o-32
jours avant	i16
jours de	b19
jours ouvres	d14
jouw	m14
jpeux	g34
jsuis	e16n22
jubil*	e12l-13o13
jubilo	e16
judge	g52k75
judge*	h-14
judges	h-14
judic*	g13j16k70
judiciaire	j17k12
judicial	k44
juego	i-24
jueve*	c-15f-16o-15
jueves	c-15f-16o-15
jueves a	o12
juez	g34k38
juge	k-27
juge de	g-13k-29
jugue*	h18
juguete	h18
juice	h18
juici*	g-21
juicio	g-19
juill*	b18i16
juillet	b18i16
juin	a16b15c46d13i16
juist	f-13g-15
juist*	g16
juiste	g16
juiz	g13k25
julho	a12
juli	a44o15
julia*	j20
julian	j20
julio	c14
jullie een	i14
jullie hebben	g12
jullie ook	i-16k-20n-15
july	c20
jumpe*	c36
jumped	c38
june	b13c14g12o-26
junho	i14
junio*	l31
junior	l31
junta	o-15
junto*	h18o14
juntos	h18o14
jure	d18
jurid*	f77g142k40m81o15
juridica	f21g38
juridica sobre	g13
juridicamente	f13
juridico	m14
juridique	f-15g-13k24m33
juridique a	f15m21
juridiquement	f39g52
juridiques	g15
juridisch	g43
juridisch advies	f-15g-17
juridische	f21k-12m29
juridische afdeling	f33
juris*	f129g37k14
jurist	f13
juriste	f40g17
juristisch	f48
juro	i16
jury	i12
jusqu*	b12k12
jusqua	n-20o14
jusquau	o-13
jusquen	b19c16k15
just send	j14
justa	b19
juste	a-14b-80c-38e-34f-16g-57h-25k-24l-20n-48
juste le	b-13f17
juste une	f-19g-35
justi*	i25k119o-16
justica	g20k13
justice	k83
justicia	k13
justificante	i14
justificatif	i15o-15
juzga*	g14
juzgado	g15
jveux	a21d20j19
k	d47o-16
k e	d24
kaart	b34j38o-14
kaart*	d38j24
kaartje	d14j18
kaas	d-20
kabel	f-31g-14o-15
kabin*	c18d-14
kabine	c18d-14
kaffe*	c-19h-26
kaffeemaschine	b16c-14
kalen*	g-13i-19
kalender	g-13i-18
kalte	h18
kalte*	h15
kam	b32d34n39o17
kamer	h-20i30j35o16
kamer*	f-19
kamera	f-16
kamers	c17
kan een	g22j-17
kan iemand	j-14
kan ik	a-13b-18c15d-14e-21g44h21i-19j-19n-25
kan mijn	e17h18
kan niet	b18c17
kann	a-22b-19c32d-59e-28g63h50j-63k-33l32m-30n-33o-48
kann das	h13
kann der	c17g41
kann die	f16i16
kann es	l15n16
kann ich	a-12b-22d-19e-28f-18g95l26n-27
kann ihr	h18
kann man	a-12b-20d-12g-25h-27j-22k-23n-49
kanns*	j15m24
kannst	j15m24
kannst du	j15
kant	o15
kanti*	e16
kantine	e16
kanto*	k22l13
kantoor	l13
kanzl*	o13
kanzlei	o13
kapot*	d22
kapotte	d22
kaput*	h20n34
karte	b33e41j13o-13
karte*	e-14k15n-19
karten	e-13n-16
karto*	g-12n-15
kassa	d17j14
kassa*	e-13
kasse	d-28f16
kasse*	e12f13o-19
kassenbon	i16
kassi*	b61d-16
kassiert	b44
kast	e15
kauf	d35f17
kaufe*	a12c13d-21g-12j31n-15o-21
kaufen	c16
kaufer	d-16j18o-21
kaufp*	d41
kaufpreis	d26
kaufpreises	d12
kaufv*	f17
kaufvertrag	f17
kauti*	d42g19i37k18o-13
kaution	d19g19i38k18o-13
ke	g37j19k16
keep	a-12c-36d-16f36g44h45i29j-19k31m-12n29
keep a	g19n19
keep my	f20
keep the	c-15g30i49n-12
keep your	n13
keepi*	a16k14
keeping	a16k14
keeps	g19j13o-17
keer	b37c12i53m-12n36o55
kein	c-22i-24j-27n23
keine	a48d17f-21g-18k-24m64n33o-43
keine sorge	k-22n-12
keine*	a39b34d-17e29f-17g-28i14m33n100
keinen	a28b15g-19k-15n25o-19
keiner	b16d-15e36i22m23n51
keiner mehr	e35
kelle*	o13
keller	o13
kelln*	j16
kenne	i16j20k13n12
kenne ich	i16
kenne*	e12h15j16
kennen	e15h18i17j19
kennt	e56
kennw*	e36
kennwort	e33
kent	e18k15
kept	k12
kerst	i17l13
ketel	o-13
keuke*	k34
keuken	k15
keur	m15
keuri*	i19
keuring	i23
kevin	j38o13
key	a-12b-17c-30d-12e82f-13g-18h-18o-19
key for	e38n13
keys	a13e51
kg	f-21g-14i-13k-13l-17m-19o-64
ki	j13m53
kidne*	h26
kidney	h26
kids	a-13b-16e-30f-13g-12h-19i-17j-20o13
kiest	o-23
kijk	b40j16
kijke*	a12k14l25m19
kijken	a12k14l25m19
kill	a18n24
kilo	h38i76n-15
kilom*	b69i14o-14
kilometer	b16
kilometres	i18
kilometros	o-13
kilos	b-13e-12f-15g-16i57j-18l-16n-13
kilos de	i18
kilos of	o12
kim	o-15
kind	h50i61o-29
kind as	i29
kinde*	c-13d-12e-17h-12j-33l-16n-17o-12
kinder	e-17i-12j-19n12
kinder unter	h20o-13
kinderen	o-16
kindern	i15
kindl*	a51b28c69d28e25f26i68j23l44o-22
kindly	a51b28c69d28e25f26i68j23l44o-22
kindly ask	i13
kindly let	j20l16
kindn*	d-14i37
kindness	d-14i37
kiosk	j-13
kiste	c17i15o28
kit	j-12n-17o-13
kitch*	k15o37
kitchen	k20o31
klaar	a19
klage	k-38
klage*	g40
klant	c16d-35g37i75j61m26n35
klant die	j22
klant*	a113c-15d-42g-14i-28l-13m27n34o-40
klantaccount	a46
klanten	c-14d-25g-12l-14n18o-38
klantenlijst	i-14
klappt	e12
klar	f-19i16o29
klas	j18
klass*	j36l-25m16
klasse	j12l-25
klaus*	f63g40
klausel	f63g36
klavi*	o16
klebe*	h38
klein	h-23
klein*	f15g-18o26
kleine	f12
kleiner	f-14j17
kleingedruckten	b17f28
kleur*	a-15
klick	o-12
klick*	i-13o-20
klima*	b19
klini*	i15
klinik	i17
klopt	b-15n-14
kluis	e20j19
km	o-55
knie	c20h44
knop	d-18o-15
knopf	a-22n-21
knowl*	e16
knowledge	e16
known	h36
knows	b29e53
knows the	e37
kocht	j39
koeri*	j32
koerier	j32
koffe*	f14g13i15k14
koffer	f15g14i15
koffi*	c43
kohle	d24
koi	h20
kok	g19
kolle*	c-22e32f-16j42n29o40
kollege	c-19j17o27
kollege hat	o18
kollegen	e14j12
kollegin	d15e19g16
kolom	b-23i-13
kom	c32d15e20g23i17l20
kom ik	g27l21
komen	g-15o40
komen de	c18
komen*	o23
komende	o23
komis*	b41
komme	b17d15g40
komme ich	b18d17g41
komme*	c22d-24h-17i-20j-20l-15n-25o51
kommen	c23d-24h-16i-19j-19l-14n-23o44
kommen am	o-15
kommen sie	k13
kommen wir	c41d-14f20g20
kommt	a-19e-16f-23h30k44l-20o39
kommt am	c18k16
kommt bei	i-17
kommt das	d19h20
kommt nicht	c16
kompe*	d20l14o17
kompl*	a65
komplett	a20
komt	c26d-23f-15g-15h-14i13l-16m-15n-21o63
komt de	o12
komt die	b29j19
komt het	d-14
konku*	a14
konne*	b-13c-18f36i27j35o-60
konnen	b-13c-18f36i27j35o-60
konnen sie	i33j71
konnen wir	d16f25o-39
konnt	a30c35d19e15f-23g-29i70k-23n-13
konnt ihr	a31c18e15f-22g-28i72k-22
konnt*	a15c12e12g60h23i98o-14
konnte	b15g33h14i14k14n12
konnten	a15e16g25i61j16n-12o-14
konnten sie	a16e18i39j18
konnten wir	g19
konntet	c18i15
konntet ihr	c18i15
konte*	a41
konto	a189b67d63e62g-14i-17j93n-31
konto bei	j20
konto bitte	a23
konto ist	d24
konto*	a70b44j45
kontoauszug	b46
kontoverbindung	a61
kontr*	h20m30
kontrolle	m16
konze*	d42l15
konzert	d42
koper	o-15
kopf	e20h19
kopie	f24i14j50o-15
kopie der	j15
kopie*	c28m17
koppe*	e14
korre*	o13
korrektur	o13
korri*	b13o18
korrigieren	b13
korti*	i19m23o-55
korting	o-31
kost	a17m-12o-41
kost u	o14
koste*	b44c13d22e-12g-23h-15i-22j-14m-14o25
kosteloos	f14o21
kosten	o57
kosten van	o16
kostet	b16g-15o-86
kostet der	b15
kostet ein	k-12
kostet es	o-16
kraan	o12
krach*	o17
kracht	o17
krage*	g18n38
kragen	g18n38
krank	d16i14
krank*	g38j19
kratt*	d17
kratten	d17
kratz*	h17i15
kratzer	i15
kredi*	b25d23i17j20
kreditkarte	b25d23
kreeg	d15e18j18
kreis	l19n12
krieg	e16i18
krieg ich	e16i18
krieg*	d20g17i17l13o54
kriege	g19i19
kriegst	o22
kriegt	d17l13o22
krijg	b32d59i12
krijg ik	d59
krijg*	c-30d18h20i-16j-13k15m-15o45
krijgen	d21
krijgen i	g12
krijgt	c-22h30k20o58
krijgt een	h20k16
krijgt u	o14
kuche	g19k15
kulan*	i40o-14
kumme*	o17
kun	d16i23j20
kun je	d16i23j20
kunde	d-22g25j16m14n41
kunde ist	c16g19
kunde*	a70c-48d-64g17h-15m30n61o-43
kunden	a-22b16c-45d-61g25j-24n28o-53
kundendienst	n22
kundenkonto	a32
kundennummer	a20j27
kundi*	a24c99g56j-16n-19o-57
kundigen	a18c39
kundigen wir	c12
kundigung	c14f14g66o-40
kundigungsfrist	c16i21
kundin	a16f13
kunft*	e18o32
kunftig	e18o29
kunne*	b-15d-16e21g14h-17i29j-28k-13n-19
kunnen	b-15d-16e21g14h-17i29j-28k-13n-19
kunnen de	i20
kunnen i	i-17n-13o-14
kunnen jullie	a21g12
kunst*	f15h13
kunt	a20d14e25f32g49h13i98j53m-13o-44
kunt u	c12e27f32g50h13i100j51o-19
kurie*	c20
kurs	d15n-23o16
kurst*	j19
kurz	l-12
kurzen	g13
kwam	i14j16
kwart*	o13
kwartaal	o19
kwest*	k16
kwestie	k16
kwh	o20
kwijt	d12e30g12i22j16
kwijt in	e16i-12
kwijt*	i40
kwijtgescholden	i38
l	c27d52k22
l s	d35
la academia	c22
la aerolinea	o-13
la alarma	e15
la aplicacion	c-13o-12
la app	a19c-23n-17o-26
la averia	k12
la baja	j18
la banca	a37
la banque	g18
la base	j16
la basura	n21
la bici	d38h15j17
la boda	c21n13o13
la boite	f-22
la bolletta	b16
la boutique	e16
la cabine	j-18
la caisse	e19
la caja	b-12f-12g-13j-14l-13o-19
la caldaia	n26
la camara	k13
la camera	c-24
la campana	i12
la cancelacion	c16
la cantine	b33
la caparra	f33o15
la cara	l31
la carta	f33j12k19o-27
la carte	i26o-29
la casa	g47k-12o55
la case	m21o-14
la casse	c16
la causa	k16
la caution	d22i17
la cena	b15d15
la cerradura	e-12
la chambre	e20i12j21
la charge	o-17
la chiave	a13j14
la chica	j23
la cifra	d16
la clase	i13
la classe	k-14
la clause	i49o19
la clausola	f21
la clave	j14o-19
la cle	e15
la cliente	h-12
la clinica	j12
la cloture	a17
la cocina	c18
la colpa	g14
la comision	b24
la commission	o20
la commune	o-16
la compania	l22
la compensacion	o-15
la competencia	j16
la compra	d14
la comunidad	j18
la consegna	b-19i-16
la consigne	d22
la consommation	f13
la consulta	f-14
la contrasena	e-22
la cooperativa	a14
la corbeille	o-16
la corona	e17
la corte	d-13
la cosa	g33
la cotisation	g17o28
la couleur	c-16
la coupe	n48
la cuenta	a27b34j25n17
la cuisine	o19
la culpa	g19
la cuota	b39i50o16
la dame	j57
la date	i27o15
la demanda	k48
la demande	a17
la demo	b-14
la denuncia	c14
la derecha	o-14
la derniere	c-24l-12
la deuda	o18
la devolucion	d66
la dgccrf	k12
la dichiarazione	f17
la diferencia	o19
la differenza	d24
la direccion	j35
la direction	c14l48
la directora	l13
la direzione	o19
la ditta	f15j18
la domenica	g16
la dottoressa	j20
la empresa	g37j16
la entrega	j15
la escalera	g17
la etiqueta	b14
la excepcion	i-33
la excursion	c-19
la facciamo	o17
la factura	b12k12n-15o26
la facture	b-58l-16o17
la farmacia	g15o-14
la fecha	f15i36
la fenetre	o-12
la feria	c18o-22
la ferme	a-21
la fianza	d16g40i19o15
la ficha	h-20
la fiche	j-16
la fila	j20o18
la file	m13
la filiale	f17j12
la fin	c42
la finca	c18
la firma	i30n12o-21
la formation	d18
la formule	c21
la foto	e-18g36
la franchigia	d18i23
la franchise	d19
la furgoneta	c23j15o17
la fusion	a16
la garantia	f40i34
la garanzia	i14
la gare	e18
la grande	c-14
la grue	c39
la guarderia	h19
la guarnizione	h-16
la guia	j-15
la guida	e-12
la habitacion	j13
la hausse	o14
la hemos	o13
la hoja	c-14
la hora	o-24
la humedad	l16
la impresora	b-13
la indemnizacion	g16o-14
la inspeccion	g19i18o16
la instalacion	o21
la justice	k15
la lampada	h17
la lampara	h17
la lampe	h19
la langue	b-17h14
la lavadora	c18
la legge	g26
la ley	f27g89k27
la ligne	b37e13
la limite	o-12
la linea	c51j14n30o16
la lista	c-22i17
la liste	c-14j35o-20
la livraison	c17o-24
la llave	e20
la location	b18
la loi	f81g-23o-23
la luz	b24h18
la macchina	b16d17
la machine	c29e13f15
la mail	e13n-16
la main	b18e31l13
la mairie	o-13
la maison	e17g33o12
la manana	n15
la mano	h33i16k20
la marca	g13k16
la matricula	d43j18
la mejor	g31
la meme	b44c-23d-19f-23g-16
la mention	o-12
la mercancia	i15
la merce	c19
la mesa	j29
la mia	a33b14c28d16e47f-20h17i33j33n52
la mise	k-23
la misma	d22l-12n22
la moitie	b13d37n23
la mora	b13i24
la multa	g12i26j-20
la noche	i21o13
la nomina	g19
la norma	f15i38
la normativa	f32
la nota	d19o-12
la note	b18o30
la notice	c-13
la nouvelle	a-21
la nueva	l-14
la nuit	e17h37j13
la obra	b14c17
la oferta	i16o-27
la oficina	n19
la otra	d-13j26k15
la paga	o19
la pagina	o-25
la palabra	a-18
la panne	i-16
la pantalla	c-18
la part	g14
la password	e-45
la peinture	h-18
la pena	g29
la penale	i15o13
la penalite	b15
la penalizacion	i20
la pension	j32
la periode	o-32
la permanencia	o12
la persona	j32l21
la personne	j35l49
la photo	a-19h-17
la piece	d13g-17k-28
la pieza	o20
la piscina	b12h-13
la piscine	h-16
la placa	o23
la place	e24
la plantilla	f-14g-15
la plataforma	h16o-17
la pluie	h-16
la policia	g14k18
la politica	f27
la poliza	l12
la porta	a-19
la portabilidad	k15
la porte	n21
la poste	o-28
la pratica	j16
la premiere	n-13
la presente	a24c13k18
la pressione	h19
la primera	e-16n-12
la procedura	i14o-23
la procedure	g12
la prochaine	k27
la promocion	o-23
la proprieta	f17
la prossima	k15n14
la prova	g14
la proxima	d-12o27
la prueba	c19
la puerta	n21o23
la queja	j16k16
la questione	l15
la quota	d23i18o25
la rata	b18
la reception	f18n12o-25
la receta	i14
la redevance	o20
la reference	e-12o-15
la regla	c-13
la regle	i27
la remise	o-22
la remorque	d18
la renovacion	f14
la renta	o-12
la rentree	n12
la reparacion	o16
la reponse	e17m19n-22
la rescision	i17
la reserva	c34d16
la reservation	c42
la responsable	f-14
la respuesta	e18m24
la restitution	d-20
la restituzione	d15
la ricevuta	d20
la risposta	m16
la robe	d18
la rotura	g14o13
la ruta	j17
la sala	b-16f-16g-13h-14i-16j-13k-16n-20
la salle	g-16
la sancion	i13
la seance	h14
la seconda	j16o28
la seconde	c-13o20
la segunda	a18c19
la semaine	a-51c16e-31i-19
la semana	n14
la senal	d19
la senora	j28
la sentencia	g36
la sesion	e17h37
la settimana	c19o13
la signora	j51
la silla	e-18
la societa	g16
la societe	j19
la somma	o19
la somme	d66
la sonda	h38
la spedizione	o-24
la spesa	i18
la stampante	c16o-15
la stanza	h-15
la stessa	b21n26
la sua	e20
la subida	o23
la sucursal	e14
la suite	k19l13m19
la suppression	a-17
la supresion	f21
la suscripcion	c29
la suspension	c17
la table	c23i-13
la tableta	m-12
la taille	d-14i12
la tarifa	b12d-13i26
la tarjeta	d21e90j18o-25
la temperature	h17
la terza	l18
la tessera	i20o-19
la tete	h14
la tienda	d-19i-15
la torta	b15n18
la touche	o-15
la trappe	a14
la ventana	n20
la verificacion	m12
la version	o-26
la vez	o-12
la via	j16k21
la vida	n16
la ville	o-13
la visita	c-15
la vista	e17g16h18
la voiture	i17
la vostra	b19c13h20k28l12o42
la web	e-21f-17g-16k-15m-18o-41
laag	m13
laat	c24h-13i117j24l27m42o15
laat de	c14l34
laat me	i13
laats*	a17b42f-14j39
laatste	a17b42f-14j39
lab	l-15o14
labbi*	b21d15i-13o51
labbiamo	b21d15i-13o51
labbo*	c38o20
labbonamento	c38o20
label	a-13b-18c-17d-16e-22f-17g-22h-23j-24n-13
label was	k14
label*	h-25
labels	h-25
labo	o13
labon*	c70
labonnement	c65
labonnement annuel	c16
labor*	n46o15
laboratoire	n20
labou*	k17o19
labour	k17
lacce*	e55
lacces	e34
laccesso	e18
lacco*	a55d19f74g25n-14
lacconto	d24
laccord	f34
laccordo	f40g18
laccount	a57
lacha*	f19
lachat	f19
lache	c17f19
lache*	j18k14l12n43o-18
lachen	n28
lacherlich	n13
lacheteur	j20o-19
lack	h-24n-17
lacom*	d26
lacompte	d26
laden	k-12
lades*	n-17
ladin*	f19
lading	f19
ladmi*	e20l-13
ladministrateur	e20l-13
lado	d-17f-39j13n18
ladre*	e18j67
ladresse	e18j67
ladresse de	j38
ladresse du	j18
ladro	g18
lads	n14
ladt	e18
lady	b-19d-19h19j65
laffa*	l15n-14
laffaire	l15n-14
lag	i14n-19
lag in	i18
lage	i15j39
lagen*	e12
lager	c12e20n-13
lai	o24
laid	a14
laiss*	a14c50e47f15i93j60k21n41o15
laisse	e29f18j48n25
laisser	a16n15
laisser une	n17
laissez	c23e16i86
laissez moi	e18i33
laissons	k14
lake	c-21e17
laltr*	c21e19j27
laltro	c18e19j30n14
lambi*	n21
lamen*	f17n14o-18
lamento	o-25
lamin*	n-12
lamp	b-18g-15i-15j-13n-31
lampa*	d18h30n-19
lampada	h15
lampade	d20
lampara	h17
lampe	h32n-16
lampj*	o-12
lampje	o-12
lamps	d43e-14n-20
lan	b12i-13l-14n-20
lan dernier	b16
lanca*	o19
lance	h19
lancer	l12
lanci*	e13f14i16j16o41
lancien	e12f16i12j18o32
land	f15
lande*	c19d21f21k32n16o-14
landen	k15n16
landgericht	k12
landl*	e13f-15g91j15o-31
landlord	f-15g91o-32
landlords	j18
lands	k14
lands*	h-12
landscape	h-12
lane	i16o-20
lang	c-12f51g-28m-12o16
lang is	g-15
lang moet	d13
lange	b-16e-23j-20o16
lange*	a25c15e14h13i61o14
langer	a25c16e16h14i62o13
langs	l16o25
langs*	f15k12n23
langsam	n30
langst	f17
langu*	b-33c-15e-13f-23g-21i-19j-21
language	f-14
langue	b-19
lanne*	f19
lanno	f16i17
lannu*	b16c38o-18
lannulation	o-16
lanti*	o15
lappa*	o-19
lappareil	o-17
lappe*	k14
lappel	k15
lappl*	b-20e18
lappli	b-15
lappr*	g14
lapse*	i37
lapsed	i37
lapto*	a-19e29g14
laptop	a-19e29g14
laque*	f14
laquelle	f14
larga	b-12
large	f-15g-22o-14
large print	g-15
large*	d41h-16j-13o29
largent	b12d51o21
largent vous	o14
larre*	c23
larri*	d19
larrivee	d20
larti*	f57i13n-13
larticle	f58i14
larticolo	o-13
las buenas	k33n13
las camaras	f16
las cinco	o22
las claves	e45
las condiciones	i22n-12
las cuatro	i14o13
las entradas	c23j-17o-12
las facturas	b-20
las fotos	f12
las grabaciones	f16g18
las horas	g15
las llamadas	g14
las medidas	l-17n-13
las nominas	j42
las normas	m25
las notas	j36
las seis	o18
las siete	n12
las sillas	c14
las tres	o13
las veces	n19
lasce*	a14o17
lasci*	c35g35i45n19
lasciamo	c16i18o18
lasciamo perdere	i18
lasciate	c17i16
lasciato	a13g19
lasciato il	a13
laser	h135
laser*	f17h23
lasse	k18
lasse*	c70g17i70k21l16o52
lassen	c72e12g17i72k21l17o40
lassen sich	g-21o-12
lassen sie	i69l14
lassen wir	c58o31
lassi*	g26
lasso*	e20i18
lassociation	e20
lasst	d37i69n26o-15
lasst sich	d18n-17
lassu*	b18d19
lassurance	b18
lassureur	d20
last day	a-17
last four	j20
last month	c12d-16j26
last months	i12
last night	b15e39j18
last three	l12o13
last tuesday	c19d-16
last week	b-30e-21i18l-19n-18
last year	n-15
laste*	o15
lasten	o18
lasti*	g17n26
lastima	n23
lasts*	b27
lastschrift	b27
late	a17b14c13d-12f35g38i182j31n13
late fee	o-19
late payment	i12
laten	a40b12e16f12g21i24k13n-12o30
laten i	h20o21
later	i114
later than	i13
lates*	b12c20
latest	b12c20
latex	h50
latte*	h26l13
lattention	l13
latto	k22
laufe*	e14f18
laufen	e15f19
lauft	b-15c13f-33g-21h-22i-15j39k29l-20m-12n-14o16
laufz*	c24i17
laufzeit	c24i18
laugh	n25
launc*	d19o14
launch	d19o14
laut	b34f92o-99
laut vertrag	f20
laute*	e15j32n-16o-19
lautet	o-19
lauto*	m31
lavad*	c17
lavadora	c18
lavan*	a18
lavas*	c-17
lavastoviglie	c-16
laven*	h18
lavender	h19
lavet*	f18h17n23o13
lavete	f18h17n23o13
lavete fatto	f19
lavez	j33o-18
lavoi*	o-15
lavoir	o-15
lavor*	a23g57j59n64o-28
lavora	n20
lavorare	g21j17n25
lavoro	a22f-12g33j37
law	b-16c-19e-12f93g62h-16i-23k40n-19o-29
law and	f-20g-19
law firm	k31
law if	g20
lawfu*	g56
lawful	g21
lawye*	b-13c-14f-14g-12i-15j-14n-33
lawyer	g-22n-21
lay	g18
le 1er	g17o-12
le altre	d18
le avete	n16
le badge	j16
le bail	f41
le bareme	b18o-17
le bon	b-14f14i22o-40
le bouton	o-41
le bureau	e15o-15
le cabinet	a16
le cable	d18
le calendrier	b19
le camion	f21
le capteur	e17
le carton	o-13
le casque	h17
le champ	o-18
le changement	h18
le chantier	c19
le chef	l49
le chiavi	e20
le client	b-16c-16d-13n17
le club	g17
le code	e28f30j37
le colis	o-30
le compte	a31i13j13
le condizioni	f21k35
le contrat	c32f19g-20j30
le controle	m32
le cours	c17d12
le credenziali	e28j19
le credit	j17
le date	c-13j18
le delai	c-17f13i-44k13n-14
le depot	e17g15
le devis	c23f17
le disque	e18
le dossier	j12k30o-19
le double	b-13
le doy	h44
le droit	f56g63k16
le faire	n12
le fatture	j-15
le fichier	f15
le forfait	b17
le formulaire	i24o-14
le foto	f14g-14
le fournisseur	o-15
le garage	d20
le gateau	c20
le gerant	l31
le iscrizioni	i21
le istruzioni	m-17
le jeu	n-20
le journal	i-14o-31
le lien	a-20o-20
le llega	o16
le loyer	i14
le lundi	o-15
le magasin	i16
le mail	c19n13
le mardi	o-16
le meme	h14j12
le mercredi	o-31
le mie	g20n14
le minimum	i19
le mois	i-13
le monde	a12b-13o17
le montant	d22o-23
le mot	e17m16n38
le moulin	o15
le necessaire	d19
le niveau	h-12l-15
le nom	j28
le nombre	a-13
le nostre	a19
le nouveau	e-12j13o20
le numero	b-21j30o-20
le ore	b19
le paiement	d20
le parking	e16
le patron	g15
le petit	b16i16
le pido	c16g18i16
le plafond	f16
le port	g16
le preavis	i18
le prix	d41e-15j-15
le probleme	n14
le produit	f14
le proprietaire	g-19h-18
le regole	i14m13
le relais	l15
le releve	b-14
le remboursement	o-30
le reste	i16
le retard	i-16
le retour	d12o13
le role	m18
le sac	o-13
le sale	o13
le scarpe	d14
le second	c-13
le service	f17
le siege	g17
le solde	a44j30
le spese	f16o22
le stage	d18
le sue	e12o14
le suivi	j19o-12
le supplement	i18
le tableau	c-12
le tapis	h15
le tarif	i16
le taux	b19
le telephone	j14
le temps	i16
le terrain	f19
le texte	f37m31
le ticket	b18i12l12o-24
le total	b42
le traitement	h-15
le traiteur	c19d20
le transfert	f19
le transporteur	o-17
le tribunal	k13
le tue	m15
le vamos	o16
le vase	b-15
le vehicule	i15
le velo	h13j32
le virement	d16j15
le voisin	b12f19
le vol	e-13
le vostre	f-18h56
lea	l16
lead	j-13
leade*	l98n17
leader	l66n19
leadership	l30
leads	e34
leafl*	f-13k-15n-14
leaflet	n-13
leak	e18
leaks	f18
lease	c24g50
lease*	c46l14
leased	c21l14
leasi*	c20j16o-15
leasing	c16j16
least	n28
leau	n26
leave	a25c17e26f21g36j-18m44
leave it	c14h20o22
leave out	m34
leave the	a17c15m19
leave*	a15k21o-18
leaves	a15k21o-18
leaves a	n14
leaves me	k13
leavi*	a55
leaving	a55
leben*	j20
leche	h22
leche*	b18c16i40
lecheance	c18i43
lecol*	l-16n-13
lecole	l-16n-13
lecra*	d-17g-12
lecran	d-17g-12
lecte*	e13
lecteur	e17
lecto*	c-14
lector	c-12
led	n-18
leden	o-17
ledge*	d-12
ledger	d-12
lee	o-13
leeg	b18
leerl*	f33
leerling	f36
lees	m20
leest	m16
left	a27d14e18g32h-18i-17j13l-24m-26n48o-73
left after	a13
left in	o-12
left me	g20
left my	n14o-17
left on	e26
left the	e-14
left your	c19d20
legai*	f16
legais	f16
legal	a-15b-27c-31d-17e-23f38g25h-25i-45j-31l-13m31n-41
legal advice	f-30g-33
legal basis	f18
legal de	f55g15
legal department	f-34g-16k-14
legal para	f23g18
legal steps	g13
legal team	f-28g-19k-22
legal*	f232g233h-15k42
legale	g18k25
legalement	f33g18
legales	f22g16k24
legali	g-28k-19
legally	f74g112
legally speaking	f17
legalmente	f83g40
legen	e16o15
legen sie	e17
legen wir	o18
legga	l16n20
legge	e-13f28g41j-18m18n-24o-19
legge*	g15m29n23
leggen	g16
leggere	m24
leggi*	g-13k-14
leggio	k-12
legis*	f20
legit*	f55i17
legt	a20c14o-12
lehre*	d15o13
lehrer	d15
lehrl*	l14o23
lei	f41g78l36o41
lei a	f23
lei e	l15
lei non	l16o25
leid	c22n13
leide*	c30d14e21n14o-86
leider	c31d15e21n16o-86
leider nicht	o-13
leidi*	l37
leidinggevende	l27
leihr*	i13
leipz*	c19o-19
leipzig	c19o-19
leist*	i18n28
leisten	i19
leistung	n19
leite	m12
leite*	f17l18
leiter	f18
leito*	c-18
leitor	c-17
leitu*	l38n19
leitung	l19n19
lekke*	i-21
lekkende	k13
lekker	i-21
lelen*	c-19
lelenco	c-19
lelim*	a15
leliminazione	a15
lemba*	i26
lena	c18
lenga*	i18
lengagement	i18
lengt*	m-13
length	m-12
lenne*	n37
lens	h53
lense*	o35
lenseigne	o19
lente*	a19n15
lenti*	h43
lentr*	e15g-20
lentree	g-19
lentreprise	e20
lenve*	o16
lenvo*	c25m20
lenvoi	m20
leque*	a-20f20
lequel	a-20f20
lequi*	n-13
lequipe	n-13
ler	n28
lerre*	n12
lerreur	n12
les accents	e-20
les autres	j16
les billets	o-17
les chaussures	d22
les chiens	i30
les cles	a15e40
les clients	i-14j17
les coordonnees	j32k13
les deux	d41
les dommages	k12
les donnees	f13j-18
les droits	e22f27m21o19
les factures	j17
les frais	c18d17
les hemos	d20o16
les heures	b22g17o-20
les jours	i-15
les mails	k14
les memes	o-14
les photos	j12k15
les pido	i15j17
les pneus	d17
les prix	f17o-14
les quatre	c14
les regles	g14
les retours	o-17
les travaux	o-12
les vis	d-15
les yeux	h18o12
lese	f19
lesen	e15l12o-21
lespa*	a43
lespace	a44
lespace client	a16
lesqu*	j18
less	b54n20
less cash	b12
less money	b15
lessa*	b13c34
lessai	b14c35
lessi*	h20
lesson	e14i13
let down	n24
let go	a18
letag*	h-29l-25
letage	l-14
letagere	h-28
letat	j18
letic*	i13
letichetta	i14
letiq*	o-19
letiquette	o-19
letra	b-16g-18
letra*	f18
letras	f18
lets	c20e15i32k14l28m47o23
lette*	a-13b-12c-16d-14e-40g77h-23k58n-28o-13
letter	g110k67
letter about	k12
letter is	i18
letter on	e-12
letter to	b-12g15
letterhead	g-16k14
letters	g-19k-15n-17
letti*	i28
letting	i30
letting me	i35
letto	f15
lettore di	e-17
lettr*	g19k28
lettre	g23k29
lettu*	e21
lettura	e23
letzt*	g-12i33j26n22
letzte	a-20
letzte woche	a-18
letzten	c12j36
letzter	a16n21
letzter woche	n23
letztes	i32l15
letztes jahr	l15
leur	d16
leurs	j63
leute	i-13j-13n20o32
leva	o-13
levan*	i30o14
levantar	i13
levar	j-21
levat*	a15o21
leve	l14
levee	o21
level	b-17h32l93
lever*	f37h-19j-14l-13m-12
leverancier	j18n14
levering	c15f33o22
lexpe*	o-31
ley	f83g86k26o-14
ley si	f24g36
lezen	l13
lezio*	f-24j-16
lezione	f-23j-15
lgpd	f12
lha	e-13j-13
lhe	e18j42n13o111
lhe a	o18
lhe um	o18
lheur*	a17i12o14
lheure	a17i12o14
lhist*	a17d15
lhistoire	d17
lhistorique	a18o-12
lhive*	c14n-13
lhiver	c14n-13
lho	d19e34f-18i13k18o134
lho gia	k16o15
li	d36n12o71
li ho	o14
lia	m33
liabi*	f48g24k13
liability	f48g24k14
liability for	o12
liabl*	g20
liable	g20
liban	j57
liber*	c60e13g43i70m69o61
libera	c16
liberar	i40
libere	m29o31
libra*	i20l-17
library	i23l-17
libre	m18o-23
libro	a-23b-21d-21f-13n-23o-17
libro de	g12
licen*	b27c67d49f114g30h-23j-35
licence	c35f52j-21o13
licence agreement	f21
licences	d42
licencia de	o13
licencias	b16f14
licentie	f16i12
licenties	d20
licenze	c18f15
licit*	f23g14
lid	d-24e-20i-15m-22n-25o-23
liden*	a29
lidia	e34
lidma*	c19
lie	f19
liebe	h20
liebe*	d38f-13k-13l13
lieber	d34l14
liebs*	j-14
liebsten	j-14
lief	d16i20
liefe*	d-33e-22f29g-27h-34i45j-17k-35l-24n-40o-51
lieferant	g21
lieferanten	d-12
lieferbar	d12k-19n-13
liefern	i34n-12o-30
liefern sie	n-13
lieferschein	b30k-15
liefertermin	f19
lieferung	d-19e-20
lieferungen	i17
liege*	i12o38
liegen	i13o42
liegt	c14d-19j26k22o34
lien	a-20e19h14o-19
lien de	e22
lien vers	a-19
lies	m13
liest	c12f-12l-12m38n20
lieu	c-15i16k-12o75
lieu de	c-19i18o41
lieu detre	a17
life	e14n19
life of	e15
lifet*	f19g20k14o-18
lifetime	f19g20k14o-18
lift	b-14c17g-13i17j-18n14o26
lift the	i15
lifte*	i22
lifted	i22o12
ligge*	e21
liggen	e21
light	k12o-16
lights	a17
ligne	b48c-13f-14g-34j-12k-24l28m14o-14
ligt	c17d36e17k58o53
ligt er	k16n12
liguei	b19n14
lijkt	b19n12
lijst	a-15e13
liked	l-16
liked the	l-16
limie*	o-13
limiet	o-13
limit	a-18b-25c-20d-15e-24g-24h-25i62j-34m-13n-19
limit is	i23
limit of	i12
limit*	f61g-16h-12i81m54n25o-42
limitation	f57
limite	i97n28
limite de	i28o-19
limite di	i15
limite e	i18n19
limitee	o-12
limites	b14m26
limits	j12m13
limon*	d-13
limpa*	o13
limpe*	o13
limpeza	o13
limpi*	m-16n-20
limpia	n-18
limpieza	b17
limpo*	b21i-32
limporto	b24i-21
limporto e	d-17
limpr*	c14f-12j-26
limpression	c18j-17
linde*	d20g24o18
lindi*	e15g17j27
lindirizzo	e16
lindo	i-17
line	b84l53m70n16o-38
line in	c17
line is	o-18
line that	b14
line with	e15
linea	c45l19n34o38
linea de	j12
linea*	b14
lineas	b16
linee	m27
linee guida	m27
lines	f-19g-21m14o-35
linfo*	h15
lingua	k12
link	a-21b-37c-22d-18e44f-17g-19h-18i-27j-26k-13l-32m-16n-23o-45
link to	n12
linke	i17
linke*	h14
links	e-21g-13l-16
linse*	h40o15
linsegna	o15
linst*	g20o14
linte*	c19l17o50
lintera	l14o12
lintero	o34
lintervento	c21n12
lintestatario	o-13
linvi*	o12
linvio	o12
lio	g23
liqui*	a40b26
liquidacion	b24
lire	j18k14l12
lisa	j34
lisbo*	c51
lisbon	c20
liscr*	i16
liscrizione	i16
list	b-64c-61d-45e-19f-43g-40h-42i-62j43l-19n-29o-52
list by	e15
list of	d-15j50
list the	j19
lista	g-16h-13n-15
lista de	i-18
lista*	c-14j37
listado	c-14j37
listado de	c-14j36
liste	c-18j61o-33
liste de	a17j20
liste des	a-18j12
liste*	b34k15n14
listi*	f-23h-22i12j-14n-12o18
listino	f-21h-20i16o12
lists	o-25
lit	e13
liter	h-28j-12n-14o17
liter*	k-14
litig*	f14g14
litre	h-24
litre*	d-18h-29j-13n-12o-26
litres	d-18h-29j-13n-12o-26
litri	o-17
litro	n-14
littl*	b-13h18o19
little	b-13h18o19
liva	b21
live	a14o27
live in	j-20
livel*	l65n21
livello	l65
lives	j62
livra*	g-12i-14o-39
livraison	g-13i-14n-19o-31
livraison de	c22
livraison est	o-13
livraisons	n14
livre	l-14o19
livre*	a27e-17h-20i48l-23n-14
livrer	c19i19j18n17
livres	o-12
livret	a40
livreur	j17
livrez	i21j-15n-23
livrez vous	n-19
livro*	o-32
lizen*	f46o-16
lizenz	f24
lkw	c17i13
llama	j20
llama*	j33k39l25n58
llamadas	g14j13
llamadas de	g14j13
llamar	k13
llame	b13
llave	e41
llave*	b-16
llaves	b-14
llega	c14g-14i-21k-16
llega a	c13
llega el	c-13
llega manana	c18
llega*	a14k19l36n18
llegado	a16
llegan	o16
llegar	k17l17o-16
llegar a	k18o-18
llegara	l16o12
llegaron	n15
llego	b33h15
llegu*	i19n25
llegue	i19n25
lleno	i13
lleva	c-15d-12e-22g-26h29i-24l-12n-22
lleva*	a13e21m-15n20
llevamos	n33
llevar el	h18
llevo	g16h65i15k15n31
lluvi*	c-15
lluvia	c-15
lo abbiamo	f-16
lo dice	o-17
lo facciamo	d19
lo fate	i34
lo fija	o-25
lo habitual	i31
lo hace	o-18
lo hago	c-24d-24
lo hemos	b17
lo paga	o18
lo portiamo	h20
lo puedo	g25
lo sconto	b16o-28
lo siento	c20o-22
lo stesso	i33
lo stipendio	a20o-15
lo tiene	l16
lo trovo	a19e15
load	f18h-17
loan	g19j20o13
lobby	f17l12
local	o-21
local*	j38
locat*	g-18h-15i-18j42k-22n-13o-25
locataire	g-20j37o-20
locataires	g14
location	b29e19n-12
locations	f16
lock	e46h-13i-15j-15n-17
lock it	a17e18
locke*	j22n13
locker	a14j33
lockers	o-12
locks	e14
locks*	o22
locksmith	o19
loffe*	l13
lofferta	l13
log	a13e25j31o-31
log in	a19j17
logbo*	i-13
logem*	g17
logement	g17
logge*	h-15j13
logged	h-13j15
logged in	h-13j16
logic*	b-27c-12e-13f-21g-23h-15i-24j-21n-30
logiciel	b-26e-13f-21g-23h-14i-24j-20n-29
login	a235e209j84
login and	a24j17
login*	a33e87
logins	a33e87
logis*	a23
logo	a-36b-54c-21d-31e-43g17h-55i-45j-52k-29l-29m-18n-33
logo on	i15
lohnt	g47
lohnt sich	g24
loi	c15f109o-23
loi de	f-13g-25
loin	b12h17
loja	c-12h-17i-14n-32o-25
loja de	j17
lon	j13
long	a-34b-38c-48d-26e-56f-13g-48h-38i-60j-47k-29l-33m-21n-59
long as	d18
long must	f18
long until	d-18
longe*	a65c50e43m14n33
longer	a68c53e47m15n21
longer than	n15
longl*	i17n14
longt*	d19j17
longtemps	d19j17
look	b26d-25e-16j38l20m21o-56
look at	b34i16l28o-26
look for	n-16
look in	j21
look up	j43
looke*	n41
looked	n41
looki*	k17
looking	k17
looking at	b16k17
looking into	n13
looks	b41c-17g-15h69
looks like	b18h15
loon	g20
loopt*	f20
looptijd	f20
loose	g-18
loper*	g12h35
lopti*	b17
loption	b17
lora	o-15
lordi*	c28
lordine	c28
lordr*	c26k17
lordre	c26k17
lordre de	c26
loren*	l16
lorry	b22o22
los correos	n16
los datos	f16j69
los demas	j33
los dias	o15
los domingos	o-12
los huespedes	j32
los intereses	b16
los lunes	o-16
los martes	j16o-20
los ninos	g18h17i18j12
los pales	d18o12
los papeles	g18
los plazos	n26
los portes	b26i16
los puntos	i39o-12
los sabados	o-28
los seis	o14
los socios	a-20
los tres	e19i19
los ultimos	j14
los usuarios	e18
losch*	a166c28o-35
loschen	a55c31o-28
loschen sie	a20c17
loscht	a60
loschung	a25
lose	e-12g16n24o20
lose the	n25
losen	a20c20k16
losen sie	c20
losin*	h12n34
losing	h12n34
loss	o20
losse*	k16
losses	k17
lost	a36e42f13i59m-12n73o22
lost my	e17n13
lost the	e25i15j15
losun*	h20
lot	n16
lot of	h14
lote	o16
loude*	i-14
loue	g17j21
louer	n-16
louez	g-13k-39n-17
louez vous	g-13k-39n-17
louti*	b-17g-18
loutil	b-17g-18
louve*	i14
louverture	i14
love	f-27g-26n-16
love to	b16f-20g-18
lovel*	d-23g-12i-13l-18n-21
lovely	d-23g-12i-13l-18n-21
loves	n-13
low	h13m20
lower	o17
loyal	i24n25
loyal*	b-16c16
loyalty	b-16c16
loyer	g-17i14o17
ltd	b14j18
luca	j18n12o14
lucia	j51
luego	m20n14
lugar	b-22n-13o14
lugar de	o-13
lugar*	i-16
lugares	i-16
lugga*	i14l12
luggage	i14l12
lugli*	b14d22
luglio	b14d22
lui	b14c13e30g110h40j38k26l109
lui meme	l13
lukt	c15i17
lulti*	f-13k12n19o12
lultima	j-12k13l12n20o12
lumin*	o14
luna	n15
lunch	b-16c-23f-14g-20k-13n21o-21
lunches	g15
lundi	e-16j-12k28o13
lundi au	i15o-21
luned*	d-17g-17o25
lunedi	d-17g-17o25
lunes	d-20n52
lunes a	o-15
lunga	i19
lungo	i16
lusci*	i23
luscita	i23
luso	f20h18
luten*	e13o22
lutil*	f14i16
luvas	h17
luz	b23n-26
luzes	h16
lyon	g-14
m	b-19c-17d25e-13f-19g-24h-43i-27j-28k-16l-13m-12n-33o-14
m b	d51
m e	d12
ma belle	j43k15
ma carte	b28d89e46f20i19
ma demande	e15i29
ma femme	j42
ma fille	g22i12j34
ma mere	d20j30
ma non	n-21
ma soeur	e17g19i16
maak	a17c15e71g-14k12o13
maak ik	f-16g-14i-16
maakt	h15
maand	b35c20i28j14n20
maand*	b38c56i26
maandelijks	j19
maanden	f20h16i15
maar	a50c106d69f-44g-35h-20i58j-29k49l116n38o14
maar af	c20
maar bij	l23
maar de	o-20
maar er	d21
maar i	b19c13f-19
maar ik	i35
maar op	a18d17k15l12o30
maart	a19d19i14
maat	o-14
maats*	c-13
macch*	d13o-16
macchina	b13d15m-19o-19
macet*	d-14
mach	m24
mache	j15
mache*	a23c35d16e24f15g56h58i20k28n26o42
machen	a23c35d16e24f15g56h58i20k28n26o42
machen sie	d19
machen wir	o25
machi*	a-17c20g-29h-20i-21j-14l-14m17
machine	a-13c25g-23h-13i-14l-13m21
machine a	e14h12
machine for	i12
machines	e-13
macht	c14e14f-20h35n16
macht mich	e18n15
mad	e17
made	b43c22d45e23h-22k-14l-15m-22n-14
made a	b19c27
made by	j16
made in	g18
made me	i17n25
made sure	o13
made the	c21e14n-13
made to	d16
madei*	d-16
madeira	d-16
mader*	n-13
madera	n-13
madre	h18o-21
madre*	j19l39
madri*	b39
madrid	b39
madru*	e14
madrugada	e14
mae	f14
maest*	e20
maestra	e21
mag	a78c22e21f29g23h94i40l52n-17o43
mag beslissen	l20
mag de	f19
mag een	f-14
mag het	i18
mag ik	g19h28i22
mag u	o25
magas*	o-14
magasin	i12
magaz*	a-13f-25h-17i-20j-16
magazijn	d16e16o-20
magazine	c21
magazziniere	g19
magazzino	c-21
magne*	h147
magnesio	h40
magnesium	h41
mahnb*	g13
mahne*	g32
mahnen	g32
mahng*	b20
mahngebuhr	b19
mahngebuhren	i-13
mahns*	i16
mai	b90c27d59f-15i-12j-12o17
mai visto	d19
mail	b-66c-14d-45e87f30g-21h-47i-51j54k-21l17m91o-84
mail als	m23
mail de	c18e52
mail di	e17
mail do	e12
mail me	j31
maila*	e28f18j108
mailadres	e24j25
mailadressen	f19j58
mailb*	e30j18o15
mailbox	e30
maile*	e13
mailed	e14
maili*	e16g13o25
mailing	e16g13o16
mails	a33e58f14k69l14n89o13
main	b18e34g15i15l48o20
main sur	e33l13
mains	e20h16o18
maint*	a14b-21c35l12n17o16
maintenance	c16n18
maintenance contract	n12
maintenant	a15b-18c20l15o17
maire	c17
mairi*	o-13
mairie	o-13
mais	a-12b-25c33d22e-30f-26g-24h-31i132l27n49o22
mais do	c12
mais je	c17j14
mais la	l16
mais le	a-19d19i49
mais uma	i20
mais un	i12
maiso*	e17g33n23o35
maison	e17g33n23o35
majeu*	f-36g-12j14
majeure	f-36j14
make	c14e55f-37h13i25j-50k18n-37
make a	k13
make an	c15i15
make it	a35c25d13i16
make me	e25g36
make my	h22
make the	i33m15
make them	g-15
maken	a14b19g32i28k25
maken i	o15
maker	f-20o-39
makes	a12c15h31n36o13
makes the	n20
making this	n12
mal	a-16b45d-13f15g41h97i74j15k16l19n98o92
mal a	h16
mal au	h17
mal die	j21
mal la	e20h36
malad*	c22g28
malade	g28
malat*	j25
male	a-18f15g30h42o23
males*	n15
malestar	n15
malet*	i16
maleta	i17
malgr*	i29
malgre	i29
malhe*	n12
malo	h64
mama	j16
man	b-13c-32d-15e-27f-17g45h70i-12j-24m-15n73o-17
man bei	i13n-19
man da	d17g51i18
man das	f-12g-42h21i-28n-26
man den	g-17n-12
man die	g-32h-23k-13m-13n-23
man eine	g65
man hat	b18g14n13
man im	e-14
man in	d-13
man mit	n21
man sich	a16e16f16l13
man sie	n-15
man uns	n20
man who	j26
manag*	a-19b-32c-27d-34f-30g-40h-33i-37j-49k-15l101n-20
managed	e13n24
managed to	n24
management	l28
manager	b-23c-19d-27e-29f-22g-30h-24i-26j-36l135n-41
manager of	l-31
manager on	d-12
managers	e15l-70
managing	l-13
managing director	l-14
manan*	c19l-18m-18n19o41
manana	c19l-18m-18n19o41
manana y	i18l-12
manca	d35n-28o-18
manca*	o32
mancato	d20
manch*	d-22h29n-18o31
mancha	h18
manda	e25m41o-15
manda*	c-34d-22e13f-24g-24h-23i-23j61k28n13o63
mandamos	k16o57
mandan	n-15
mandar	e12n22
mandar la	e15
mandare	n24
mandarme	j14
mandate	b12f-25g-16
mandateci	f16
mandatemi	l13
mandato	j15
mande*	c15j40n-27
mandei	n-12
mandem	c17d21
manden	d-14
mandenme	j40
mandi*	h15
mandiamo	h15
mando	j24k16
mando*	e18g14
mandou	g16
manej*	o-12
maner*	n12
manera	n12
mange	h63
mange*	f30h16l18
mangel	h15o14
manger	l20
mangi*	d16
mangiato	d19
manha	o40
mani	e35g19h19
manie*	n28
manier	n12
mann	d14e16g12h39j72
mano	g21h21i26j-27k24l44o53
manod*	o14
manodopera	o14
manqu*	n21o33
manque	d19n23
manque de	n14
mante*	n-13o42
mantel	j15
mantenimiento	b20
manti*	i17
manua*	a-22b-33c-16d-23e-34f-30g-39h-44i-38j-36k-23l-16n-18o-18
manual	a-15b-24d-17e-25f-17g-27h-35i-27j-29o-14
manual is	c12
manut*	b17
manutencao	b17
many days	c-15i-12
many kilos	b-18
many people	e-18
many tablets	h-47
many times	e47
mao	b16c16i-23o13
maos	e41o17
map	e-14f-23g-22i-14j-14
maque*	e-14
maqui*	g-13j-13m14n-16
maquina	g-12j-13m16n-24
maquina que	m14
mar	e18
marat*	h38
marathon	h39
marc	e14o-18
marca	c-35g30h48k12o-41
marca da	k17
marca en	c-12
marca*	c-21f35o-19
march	b-18c17d15n17o-20
march*	c29e31k12o28
marcha	c17k15
marche	o13
marco	c-21g-23k-13
mardi	b12h-22k17
marge*	i18
margi*	b-19
mari	c20h19j42
maria*	e18
marid*	e18g18h27j28
marido	e18g18h27j28
marin*	f-22
marino	f-21
marit*	j23
marito	j23
mark	m25
mark this	m16
marke*	f21g-13i-30
marked	f-12
markeer	i-14m20
marketing	f15
marketplace	a15
marki*	c-17d-13g-26
markt	k15
marqu*	b-22c12d-15e-28m12
marque	b-18d-14e-24g14o-17
marquee	c17
marri*	g38j42
mars	b36c22i14o-27
mars et	c18
marta	j18
marte*	c19k31
martedi e	o-15
martes	c19j12k13o-21
marz	a13b17c42
marzo	n29
mas tengo	n17
masa	h-18
masaj*	c20
masca*	h72
mascarilla	h53
masch*	f17m20
maschine	f13m20
masqu*	h13j-12
mass	f-13n17
massa	d18
massa*	h114o23
massage	h28
masse	d-16
massi*	e-15i39n-15o14
massima	n-13
massimo	e-12i20
mast	j16
maste*	b-22d-16e39f-17g-28h-23i-29j-26k-16n-40
master	c20e41
mastercard	b-22c-19d-16e-23f-18g-28h-23i-28j-26k-16l-18n-41
masti*	h16
mat	k12
match	c-19
matel*	h19
matelas	h19
maten	h-19
mater*	e52j-14o-17
material	b12
materiel	o-25
matin	h-13i-13m21n-13o17
matra*	h38
matratze	h38
matri*	c23d43e14j44k13n15
matricula	d43j22
matrimonio	c17k14n16
matriz	e16
matte*	f-16i28k42l37
matter	f-12k43l39n12
matter for	l17o-19
matter is	k19
matter of	k19l13
matti*	n12o33
mattina	o16
mattr*	d20h41
mattress	d20h41
mauva*	e21g16h38o13
mauvais	h18o13
mauvaise	g17h16
mavai*	n18
mavait	n18
mavez	b19
max	m17
maxim*	j-14o-23
maximum	n-13
maybe	i23l15
mayo	c-19g-17
mayor	a-17g16j31
mayor*	h40
mayores	h40
mb	o-18
me aconseja	g56
me aconsejan	g13h42
me ao	f13
me atienda	l16
me back	d21e35
me canse	n14
me cobraron	b48
me conseillez	g16
me conviene	g16h16
me dan	n14
me deja	e21g21k16
me dejan	j17
me devuelvan	g18
me een	e18
me em	n14
me equivoque	n-14
me faut	j37l18
me gustaria	a17j16
me han	b36
me interesa	a14g16
me less	b12
me llego	b20
me mandan	n-13
me ne	b18e13
me nothing	d-17
me off	i18
me olvido	n-16
me parece	b23d-12
me pasan	i16j18
me passa	l12
me pongo	h70
me puede	g51h20
me pueden	g19i16
me quiero	g18
me recomienda	h15
me recomiendan	g14
me siento	n26
me sirve	l16
me through	l23
me tienen	n36
me until	i33o17
me urge	l23
me va	h18k13
me well	i-17n-18
me whats	g12j20
me whether	g12h18
mean	a-33b-16c-26d-16e-21f-36g-36h-21i-39j-31o-21
mean in	a-21
mean on	i-13
meani*	b-13
meaning	b-13
means	f-26g-18m14o-55
means that	o-12
meant	a18b14n17
meant to	a19b16
measu*	j-19
measured	j-15
mec	e19g20j23
mecha*	j19
mechanic	j19
medec*	h23j16k16
medecin	j16
medew*	a19d-15e14m14
medewerker	e17m15
medewerkers	d-15
media	i27
media hora	i14
media*	k14
medic*	a-15c-30e-17g-20h125i50j101n-30o-36
medical	b16f15i26
medicament	h37
medicine	j13
medico	h32i39j12n-13
medico de	j12
medid*	j-13l-24n-41
medida	n-19
medidas	l-20n-18
medik*	j28
medio	c-19h18
medio*	o13
mediodia	o13
mee	i59k13o-26
meeki*	e19g16
meer	a101b27c99e91i46j35n70o31
meer in	b13c16e20
meerd*	e13l21
meerdere	e14l21
meest*	j18o-54
meestal	j18o-34
meeste	o-17
meet	e-12i26
meets	f13l-15
megli*	e16n25
meglio	e16n25
mehr	a110c99d15e139f-15i23l15m22n125o64
mehr an	e12
mehr mit	l14
mei	b16
meill*	g19n12
meilleure	g19
mein	a194b68c39d126e122f39g119h104i93j119k101n23o17
mein geld	d92
mein kind	i13
mein kollege	j24o19
mein konto	a22b34e55
mein mann	d14e16h15j35
mein profil	a14
mein sohn	g16
mein vater	j16
meine	a25b-15c18d48e35f76g84h108i22j121k27l-20n50
meine daten	f15k16
meine ex	g28
meine frau	g12j14
meine kundin	f14
meine mails	n16
meine mutter	j12
meine tochter	d30h17j28
meine*	a126b24c43d38e78f49g154j207k53n33
meinem	d17e35g54j23k16
meinem konto	b16d36
meinen	a67c28d-13g53h17i18k34l13n19
meinen sie	k14
meiner	a29b15d41f39g12j99n15
meines	a33e31g25j84
meint	d14f-14
mejor	c45d-18g43
melat*	h66
melatonina	h31
melatonine	h24
melde*	g24k21l31
melden	g27k16l26
meldet	o-18
meldi*	e13k13o-14
melding	e14k14o-14
meldu*	g19
meldung	g19
mele	l14
melho*	f-13n16
melhor	f-13
membe*	a12b-17c-16e-13f-17g26i53o16
member	a35g36i16j-18
members	b-15c-18e-12f-14
membership	i34j21o13
membership is	c12
membr*	o-39
membre	o-15
membres	o-28
meme	b26c-30d-24i23m-18n95o41
meme en	d-13
meme pas	n13
meme si	i18
memes	c16h16o-14
memoi*	h16n14
memoire	h16
memor*	e16j15n23
memoria	e16n21
memory	j18
men	b14c16g14
menag*	l14
menci*	b18
menee*	j47k16
meneer	j47k16
menge	b14
menge*	b15i17
mengen	b17
mengenrabatt	i19
meno	b15c42h13o36
menor	g22
menor*	f16i18
menores	f16i18
menores de	i18
menos	d20g14n53o24
mens	m29n17
mensa	b14
mensa*	e12k12m75
mensagem	m52
mensaje	m27
mensajes	e23j20n13
mensal	j-12
mensalidade	b19o16
mensc*	m42n25
mensch	m22
menschen	m12
mense*	b-13m27
menselijke	m26
mensen	b-13
mensi*	b15
mensile	b15
mensu*	c13d-15e-16o41
mensual	c15e-14
mensualite	o14
menti*	f20o-30
mention	o-17
mentions	f22
mentr*	h12
menu	a-43b-44c-72d-82e-98f-63g-31h-90i-66j-87k-28l-40m-38n-86o-70
menu de	c-13
menus	g-16k-25n-30
menvo*	e16n16
menvoyer	e15
menvoyez	n19
mer	i12
mercancia	i15
merce	c18o-12
merch*	a14d14
merchant	a16d15
merci dannuler	c12
merci davoir	a-19c-17d-28e-13
merco*	o28
mercoledi	o28
mercr*	o29
mercredi	o29
mercredi a	k14
mere	d19g13i12j41
mere a	d20i13
merge	b-13
merge*	f33
merger	f33
merit*	l21n25
merkt	i23
mes donnees	f21
mes droits	f19g22
mes gratis	o-22
mes no	o17
mesa	a-29g-18j16n-17o-25
mesa de	j15
mesas	g-23k-12
mese	b40c18f12h29i-46j25n33
mese il	n12
meses	b74f44h12i34n26o-25
mesi	f21i28j19o20
mesma	i20j16n15o21
mesmo	b20i53k23o49
mesmo assim	b20
mesmo sem	i19
messa*	b-17c-17e49g36j32m71n36o-48
message	b-13e-20g20m84o-33
messages	e57g15j45n30
messaggio	m-13
messe	a15d24
messe*	o19
messo	b12h20
messo la	b13
mesur*	n-24o-17
met	a18c44d-26e16g31h26i-34j16k17l77m16o22
met alle	a23l16
met de	b13c31e41g14l28n-14o-17
met die	b22n38
met een	e-29f-21k39n-23o29
met en	o-16
met jullie	a16h12i-12k12
met mijn	g45
met onze	f18
met uw	b18
met welke	j28l-12
met wie	f32j51
meta	b13c-15h16
metad*	o19
metade	o19
metal	h34
metal*	d-15
metalico	d-14
metee*	a12d18g19m24
meteen	a12d18g19m24
meteo	n-23
meter	h35i-13j-12n-18
meter*	b16
metie*	b15
metre	b16g-14h-29i-13j-12n-17
metre*	a-15c-20d-18e-22f-22g-27h-35i-40j-27k-13l-14m-14n-43o-22
metres	a-15c-20d-18e-22f-22g-27h-35i-40j-27k-13l-14m-14n-43o-22
metres of	b12
metri	o-13
metro	d-16e59f-13n-20o-29
metro*	b17e-12f-22g-26h-17i-16j-18n-26o-17
metros	b18f-22g-25h-16i-15j-17n-25o-24
mets	c18h43m35
mette*	e23g69i28l17o34
mettere	g48
mettez	e17i17o22
metti	m26
metti*	o23
mettiamo	o23
metto*	h-14
mettr*	g24j-20n-19
mettre	g24j-20n-19
meu cadastro	f14
meu cartao	e44
meu dinheiro	d47
meu filho	h17j17
meu marido	h27j23
meu nome	c15
meu socio	g30j21
meus	d37f60
meus dados	f60
mevro*	h14j13
mevrouw	h14j13
mezza	g18h14
mezzo*	o15
mi abogada	k-31
mi abogado	k14
mi avete	a-20b96d33n59
mi basta	j15
mi caso	g17i33
mi clave	e14
mi companera	j19
mi companero	n-14
mi conviene	g22
mi cuenta	a64b20d21e36
mi cunado	b-20
mi dinero	d49
mi dite	b17j20
mi empresa	a12g35
mi ex	g21
mi ficha	e17
mi hanno	g23i16k15
mi hermano	j18
mi hija	d17e15g21h18j33k13
mi hijo	f16g17i36j13
mi madre	h40
mi marido	e18
mi mujer	g16j23
mi padre	h40
mi pare	d20
mi pareja	c-13g12j33
mi perfil	a49
mi perro	h34
mi reembolso	d15
mi sento	n24
mi serve	j25l13
mi socio	g13
mi tarjeta	b68d16
mi vecina	c-16d17j50
mi vecino	j22
mia	a56b29c40d15e99f-25g19h40i40j126k29n57o28
mia figlia	a13h21j25
mia madre	e14
mia moglie	c16e18j20k14
mia nonna	i12
mia suocera	j35n-14
mich nicht	m14
micro	n-13
micro*	c-19h-12i-16l-13o15
middl*	f18
middle	f18
middle of	f19
midni*	a16i16
midnight	a16i16
mie	g19n13
miei	d65e36f22j-16
miei dati	e18f26
miei soldi	d42
mierc*	c-13
miercoles	c-13
miete	d23g32
miete*	e-13f36g64j35
mieter	f23g51j31
mietv*	c44f30
mietw*	d18o-14
mieux	g56n35
migra*	a28h64o29
migraine	h30
mij	a38b32c59e72f17g78h14i32j95k12l91m48n49
mij bellen	l36
mij de	j26
mij het	i15j24
mijn	a150b64c95d102e187f23g158h108i-17j164k75m32n84o22
mijn abonnement	b20
mijn account	a15e26
mijn buurman	g32j28
mijn collega	e16j12
mijn geduld	n23
mijn gegevens	f25
mijn geld	d38
mijn man	a15h24j15k15
mijn naam	c14f20
mijn profiel	e12
mijn rekening	d24
mijn vader	i15
mijn vorige	e-13
mijn vriendin	j25
mijn vrouw	c15d15h13j28
mijn wachtwoord	e13
mijn zoon	a18j12
mil	o12
milea*	b13
mileage	b13
milk	c26n21
mille	d-16
mille*	h31
milli*	o-14
mim	c18f26i58
min	c17
mind	c-24d26i16j35
mind about	c-22
minde*	f17g75h14i46
minder	h19
mindestlaufzeit	f20
mindi*	h20
minds	i15
mine	a-19b35c-14d-23f19g-22h-13m12n-40o70
mine to	o34
mineu*	f25
minha conta	a24e14
minha filha	i35
minha loja	f15
minib*	b106
minibar	b109
minim*	b-32c-18e-14f64h-18i147j-23n16
minimale	f34i19
minimo	b-24f20i16
minimo de	i14
minimo per	b-19i-18
minimum	i95
minimum de	i18n14
minimum term	i34
minor*	f19g26
minst*	d18
minte*	j16n12
minui*	i19
minuit	i19
minus	o12
minus*	i34
minut*	b38c-17e-40f-21g-15h-38i45j-32l24m-16n46o-30
minuten	d13o-30
minutes	b29e-24h-15i32j-16l16m-12
minutes ago	o25
minutos	i25n23o-18
mio account	a25
mio cliente	d-17
mio collega	j31o14
mio conto	b18
mio ex	g14j16
mio figlio	g41i28
mio marito	j23
mio nome	a43c19
mio padre	g19i19
mio profilo	a30e19
mio socio	j14
mir doch	j31
mir nicht	d17i13
mir sagen	h18j25
mirar	g16i19j16
mis	a-30c-33d-35e-24f29g14i-26j-43m-20o47
mis datos	f75
mis empleados	e-18g29
mise	d19f15o13
mise en	f15o12
miser*	a20n30
misma	d22l-12n22o12
mismo	b30c-16e-18g-13k18n53o42
mismo dia	b36
mismo precio	o15
mismo*	a-20e14
mismos	a-20e14
mispr*	l16
miss	i41
missc*	g17k14
misschien	g17k14
misse*	b18i65n17
missed	b18i66n17o12
missed the	b12i24n12
missi*	b24d12e26h-23i19j-13o26
missing	b24d12h-23i19j-13o26
missing from	h-13
missing screws	d-19o14
mista*	o-12
mistake	o-14
mistake in	b14
misure	f13
mit dieser	n14
mit euch	l13n41
mit ihrer	b18h16n21
mit ja	m13
mit karte	b17d-19
mit unserem	a17
mit welcher	j19
mitad	n15
mitad del	n15
mitar*	c-13g32h17
mitarbeiter	c-12g14
mitglieder	a-23
mitgliedschaft	i15
mitta*	o15
mittag	o16
mitte*	d17i16o-12
mittente	d19
mitternacht	i18
mittl*	n28
mittw*	c16j12
mittwoch	c16o20
mix	h16
mixed	b12h16
ml	f-16n-18
mm	a-17b-22c-21d-17e-28f-26g-27h-31i-26j-38k-12m-17n-41o-53
mme	j64o41
mn	h18
mobie*	j23
mobil*	c24e58j42k-12
mobile	c22e59j45
mobli*	a14g17k16
moca	j29
mochi*	j12n-13
mochila	j12n-13
mocht	f19
mocht*	a30b-17e29f19h-17j14k-12l14
mochte	i-16
mochte die	d16
mochte ich	a13c20
mochte mein	f19
mochten	a16e44g13j24
mochten den	a-21
mochten die	e17i13j14
mochten wir	e14
modal*	c18
mode	g-14h-13i-13j-13m38n-21o-14
mode and	m21
model	b-17c-12d-12e-15f-12g-16h-16i-16j-24l-14m36n-24o-22
model*	a-43b-62c-97d-41e-59f-92g-87h-70i-61j-67k-83l-52n-122o-79
modele	b-18c-49e-16f-23g-25h-13i-13j-31l-14n-29
modele de	c-13f-12g-15j-22n-15
modell	m19o-13
modello	f-22g-16k-28n-21o-25
modelo	b-13c-25e-18f-18g-18h-24i-14j-24k-15m-14n-21o-12
modelos	n-18
modem	b12k12
moder*	m75
moderation	m33
modif*	e96f22i14
modifica	o-17
modificare	e22
modifie	e19
modifier	f20o-12
modo	i26
modo de	i15
modo di	i17
modul*	a-27b-46c-27d-30f-62g-58h-43i-36j-41l-15n-35o-36
module	a-24d-25f-26g-38h-24i-13j-21m17
modulo	b-32c-15e-14f-32g-17h-15i-19j-16n-23o-38
modulo de	o-12
modus	m21
moede*	f13j27
moet	a19c23g57h47i-23k23l40n42
moet een	j18
moet hij	h19
moet ik	b15c15e-12g42h48n37
moete*	b-15e17g30
moeten	b-15e17g30
moeten i	b-13g25
mogel*	i31
mogelijk	i29
mogen	c-23g41h14i62k21
mogen i	g21
mogen wij	g29i12
mogli*	c42e12g52o-46
moglich	o-41
moglie	c16e18j20k14
moi	a66b24c79d42e120f34g122h15i26j180k30l105m64n44o28
moi a	g27
moi ce	d18
moi de	c21
moi la	g12
moi le	a18e18i13j14l16
moi les	j49
moi meme	o18
moi un	h19
moind*	o19
moindre	o19
moins	d13f16n18
moins de	o-43
mois	a-16b58c49f34h-19i43n22o-59
mois ci	a-13b16
mois pour	i19
moiti*	b13d37n23
moitie	b13d37n23
mole	h43
moles*	n22
momen*	e16f41n14o-53
moment	e16o-23
momento	f40o-18
mon abonnement	c23d12i16
mon accord	a14
mon ancien	a-17e-12
mon associe	g17j17
mon chien	h22
mon collegue	b-15
mon compte	a77e50
mon contrat	g18
mon dossier	i20k13l16
mon ex	g20j15
mon fils	a14g18i34j19
mon frere	g21j19
mon mari	c20h19j27
mon mot	e39g17
mon pere	g15h-14j43
mon profil	a22e35
mon voisin	j45
monat	c17d15h15i12j14n13o-21
monat*	d35i28n27o-24
monate	d13
monaten	b17n21
monats	d18i23
monatsende	o-30
monda*	b-14c26e-13f-13h-15l-13m-22
monday	c29m-19n15
monday at	o-33
monday i	n12
monday the	c17
monday to	o-23
monde	a12b-13e12n33o17
monde est	a14
moned*	e12n-18
monedero	e17
money	a-64b42c-46d55e-67f-46g-41h-40i-47j-41k-26l-32m-14o13
money back	d-16o-19
money came	d-39
money in	n25
money than	b20d15
money that	b13
money to	a-13b-14
money was	b18
monit*	c14j26
monitor	g12h13
monitoring	c20
monop*	n28
monopattino	n14
monsi*	b12j97
monsieur	b12j97
monta*	a-17c-19g-21h-13i-15j-34k-13l-17m-36
montado	o14
montag	c18e14i12m-14o29
montags	o-16
montags bis	o-13
montant	b13d23o-43
montar	g13i18
montato	f18
monte	n27
monte*	b14f16l45n26o21
monter	l13
monterrey	l13
monteur	f19l12n29o12
monteurs	b13
month	b27c74d-33e-13g-13h-14i83j66m-18n48o-17
month and	j15
month before	i33
month for	n26
month please	c35
month*	c33d13f21i75
monthly	b13c36
months	d18f24g17i83n12
monto	b18g23
montr*	j13n-14o-28
montre	n-12o-28
moon	i14n12
moque*	n29
mora	b34i47j30k25
morad*	j34
morada	j30
more cards	b-12
more times	n14
morge*	h25k24n13o56
morgen	h26k25n14o36
morgen wieder	i16n13
morgens	j17
morni*	b-51c37d-15h-12i-17j-14n-33
morning	b-50c37d-15i-15j-12n-31
morning and	b-17n-16
moros*	g15j13
morosos	j14
mort	c19d22e17f18
most	n23o-15
mostr*	a-16b-17c-12d-12e-29f-16g-17h-19i-19j-23n-28
mostra	j-22n-20o-23
mot	e27k22m33n24
mot de	e32
mot pour	m19
mothe*	a18b15h43i16j74
mother	a18b15h41i16j35
mothers	j34
motif	c17
motiv*	c-13i-12j23
motivo	c-13j24
moto	i15
motor	c-24f49
motor de	c-18
motor*	o13
motorista	j18l13
mots	n13
mould	g19o16
mouldy	n14
mount*	o19
mounted	o23
move	i-14n-30o-22
move it	l12
move the	o-14
moved	a45c14
moved out	c17
moved to	a48
movid*	n12
movido	n12
movil	b15c27j42
movil de	j43
movim*	b19
movin*	o-17
moving	o-17
moving the	c17
moving to	c-42n-14o-16
moyen	e15i38l12
moyen de	e16i16l13
moyen*	g16
mr	c18f20j93
mrs	e18j58
ms	c-12h15j24
much money	j17
mucha*	d-18
muchas	d-18
muchas gracias	d-18
mucho	h13
muda	d14
mudam*	a16e-12
mudamos	a16e-12
mudanza	n12
mudei	e13
mudei de	e13
mudo	c13j12l-13
muell*	o-26
muelle	o-26
muest*	e-19h-13j-15n-23o-18
muestra	e-17
muestras	n-15
muffa	n35
mugge*	e34
mugged	e34
mujer	g16j23
mulhe*	j16
mulher	j16
multa	b34g86i59j-23o23
multa de	b15g56
multa por	b17i22
multa*	g31
multi*	b47
multiple	b50
multiple times	b26
mum	h24j19
mundl*	f39g14
munic*	g12o-28
municipal	o-30
mur	f15
muro	g13n25
musee	k-19
museo	o12
museu*	h-16l-19n-18o-14
museum	h-15l-18n-17o-14
music	n33
music*	d-17
musical	k-12
musiq*	n25
musiquita	n19
muss	b-21c50f17g89h26j-27o-50
muss der	c16
muss es	k16
muss ich	a20c24g79h37
musse*	c27e31f14h14k16l-12o23
mussen	c27e31f14h14k16l-12o23
mussen die	c18
mussen sie	c18e16o13
mussen wir	f16h18
musst*	d15
musste	d15
must	b24c69e42f23g108i24l29m54n64o-60
must a	g18
must be	e38i15l15o-34
must have	b12e14j18
must i	g33
must not	c15m19
must say	n30
must see	g22
muste*	e14f-26g-15n-14
muster	e15
mutte*	a20j35
mutter	a20j36
muur	n24
muy	i-13n31
muy bien	n23
my acc	a28
my access	e12i14
my account	a-57b110c-39d37e41g-24h-18i-29j-45l-13n-19
my accountant	b-26
my accounts	b14
my acount	a30e19
my agreement	f37
my apologies	o-12
my app	b64e17
my application	c17
my apprentice	i18
my association	a12
my back	h15
my bakery	e-12
my bank	b48d15
my best	g26
my bill	b67
my board	c19
my booking	c21d20
my bookkeeper	b20
my boss	g83
my brother	j50
my business	e-15g31j53
my call	l18
my card	b82c-38d-12e48f-36g-40h-42i-52j-60k-24l-27m-22n-57
my cards	e23
my case	l24
my cash	b35
my chef	g39h19
my choir	c14
my client	a16f-22g-17h16
my clinic	c15
my club	e-19g13
my code	e41f16
my colleague	c-17j40n-19
my colleagues	d-14j34
my company	a25c19g46j37k15
my competitor	j29
my complaint	d18l15
my contract	c25f14
my country	b17
my cousin	g12i19
my credit	d18o12
my crew	n19
my customer	a17
my customers	a-14d-30e-19f-12g-13j-37
my data	f94
my daughter	a-24e-12
my daughters	j41
my depot	f17
my desk	g12
my dog	g13h43j16
my driver	j-18
my drivers	g15
my electricity	o-12
my employee	e17g28j62
my employees	j15
my end	n12o16
my ex	e36g52j54
my farm	c17
my father	j53
my fault	o-12
my files	b-24
my flight	d16
my foreman	o12
my funds	d-22
my grandmother	j16
my group	j18l13
my guest	e14i20
my guests	b-15d-32e-14g-15i-17j-40
my gym	i19
my hands	h15
my harvest	b19f13
my head	b14o14
my heart	h52
my hens	h17i15
my history	a21
my hotel	e16
my husband	h19i-17j33
my identity	n-12
my insurance	o-12
my invoice	b13
my job	g17
my knowledge	e16
my lab	h18
my landlord	g42
my late	a23g41j41m20
my latest	b12
my law	k14
my lawyer	g-18k-14
my lease	g19
my legal	f-52g-30k-30
my liability	k13
my login	a25e64
my logo	h-13
my man	o16
my members	j-60
my membership	i36
my mistake	b-19e-17o-20
my money	b26d29n13
my mother	a19b16h18i16j37
my mothers	j20
my mum	j19
my neighbour	g20j32
my night	e13i17o14
my notice	c13
my nursery	g14
my office	a-18b14e13
my old	e26
my online	e18
my order	c61d26i33
my orders	m23
my own	a-21b-68c-32d-37e-70g-27h-28i-30j-29l-19m-57n-35o12
my passcode	e72
my password	e70
my patience	k19n50
my patients	f18
my payment	b-34
my people	o14
my permission	e23
my personal	f23m12
my phone	e130
my photos	a20
my pin	e71j-12n-12
my practice	c16k13
my profile	a53j14
my pupils	n12
my purchase	d26
my question	f-12k-14
my quiz	n-22
my quote	i12
my records	b36
my refund	d26
my registration	a48
my rent	c12
my request	l29
my resident	h32
my rights	g29k47
my shop	d-21f-15
my shoppers	d-34
my shops	d-14
my side	c14d-21e-14f18k13
my sister	b13g19i19j24
my son	c12i23j61n-25
my sons	j16
my staff	e12n29
my statement	b149d66
my subscription	c40
my supplier	d14g22
my system	e24
my teachers	n19
my team	i39n27o18
my tenant	c17g32j34
my tenants	g-15
my tether	n20
my ticket	d14l17
my till	d-19
my transaction	c21
my user	a82
my users	e18
my visa	g20i19
my waiters	d-15
my wallet	b19c17
my warehouse	o-17
my way	d13
my web	f-12
my whole	n18
my wife	d-19e34g15j41
my wifes	h20j50
my works	f14
my yard	k15
mysel*	e-22f13g30h-15j-12
myself	e-22f13g30h-15j-12
myste*	b29
n	a45c36d84g15k19l14m30o-30
n c	c36
n g	d24
n o	m20
na aplicacao	g-15l-12
na conta	d20o16
na ficha	j-14
na hora	d18
na loja	b18
na maquina	i16
na mesma	i23
na pas	b17d22i16
na proxima	l16o15
na quarta	o13
na quinta	n-12
na rien	d12g14
na sala	h15
na segunda	c15d-14o15
na sua	o32
na vossa	a51h28n-13
naam	a32b12c33f20j74o21
naam en	j45
naam op	o13
naar	c15d-12g-17h28k50l29m49n-12o38
naar binnen	o-12
naar boven	o-25
naar de	h25k36m12
naar een	c15m15
naar het	h15k15
naar ons	o-13
naast	b-12o-22
naast de	o-14
nach oben	l19
nach zehn	a14
nach zwei	f19
nachb*	f47g29j55n-21
nachbar	g22
nachbarin	j24
nachbarn	g12j13
nachg*	h16
nachl*	b18i13
nachlass	b19i14o14
nachm*	o12
nachmittag	o12
nachr*	c-14m44
nachricht	m44
nachs*	b-23d-23h-12k25n18o60
nachsehen	i20
nachste	c-14k12o21
nachsten	b-14d-15o41
nacht	b16d17e37
nacht*	b51e45i33o37
nachte	b41
nachten	o23
nachtraglich	i18
nachts	e49
nachz*	k14
nacim*	j15
nacimiento	j14
nada	a-17d32e-45f-16g-30h-21i-26j-18k-39l-17m18n56o88
nada a	b16o-14
nada de	d15k-13o13
nada mas	n15o12
nadia	e20
nadie	b26c-18e33g-14k-26l29m18
nadie de	l15
nadie mas	e33
nai	b42c13j-28n-14
nai jamais	c19
nai pas	b34j-21
nai plus	a18e14h15
naiss*	j13
nakom*	k17
name	a38b-32c-24d-32e-30f-32g-13h-48i-38j122k40m-20n20o61
name and	j67n14
name is	l30
name of	d-12g13h-19j-30
name on	k15o23
name the	a12j14l13
named	j18
namen	a25e15j91k13m21n17
namen*	b17m12
namens	b20m14
namens de	b20
names	j86m14o21
names and	j69
nante*	e-12
nantes	e-12
nao	a92b117c191d85g89h-20i86l129m57n71
nao apareceu	n12
nao e	b30l27m13o-22
nao existe	n29
nao foi	i14
nao ha	o-15
nao lhe	o21
nao me	g15
nao nos	i21
nao o	c13
nao paga	o20
nao pagar	g40
nao pode	l20
nao quero	a12d21f13n12
nao se	o23
nao tem	b33
nao temos	e12
nao tenho	i-20
nao vou	c35
nappa*	d21
napparait	d21
nas	e19m12
nasal	h99
nasci*	j21
nasco*	j-21
nase	n12
natal	o28
natal*	b16
natale	b16i12
natte*	n17
natur*	c14h15o12
natural	h18
naturlich	o14
naura	a15
naure*	o19
naurez	o19
nause*	h12
nav	j-28
navez	n19o14
navid*	i18
navidad	i18
navon*	b12f-18g-24k-14o-21
navons	b12f-18g-24k-14o-21
navons pas	f-16g-20
ne	a82b35c90d48e56f15g57k75m41n49o31
ne abbiamo	b24
ne avete	k-14
ne bouge	h17
ne fa	c21
ne ma	d24j16
ne pas	c21d17g15i15m17
ne payez	o15
ne peut	g17o-37
ne plus	a19c14
ne pouvons	o-20
ne repond	j16l15
ne sait	n22
ne se	a38
ne sera	k12o19
ne sont	o-46
ne suis	e14
ne va	n14
ne vous	n-13o37
near	h28o-15
neare*	o-13
nearest	o-13
nearl*	i17
nearly	i17
neben	k-18
neben dem	k-17
neben*	b23c17d15f15h35j32k13o-17
nebenan	e-12
nebenbei	b20c20d20e16f20g19h16i16j16k16l13
neces*	a13b-24e18f31j50m12n-34o-35
necesita	e24o-12
necesitamos	b-16c13e12f12n-13
necesitamos el	c18f18
necesito	h22j58n-16
necesito el	j17
necesito que	h13
necesito saber	f19j32
necessaire	c-13d16f17
necessaire pour	d18f20
necessaria	m15
necessario	a18
necessary	c18
neck	h43
neder*	b-20k15
nee	c-17
need another	d12e40
need help	g18
neede*	i-31m-12n-20
needed	i-31m-12n-20
needn*	c44
neednt	c44
needs	b-29c36f-22g-35h-32i-14k-19n-66o-68
needs a	l12m-14n-15o-17
needs no	m21
needs the	j13o-14
needs to	c43e14i16j15
neem	c17i37
neemt	i23n27
negat*	b-12d-12
negee*	e-15m28n-14
negeer	e-15m28n-14
neger*	i14
negeren	i14
negli*	g15n39
negligence	n13
negligencia	g15
negoc*	a12b12g57i12
negociar	g14
negocio	a13b17g31n12
negot*	g34
negoz*	b-18f-20i-24n-12o-25
negozio	b-17f-18i-23o-25
nehme	d38e15g15h14
nehme ich	e16l12
nehme*	d-16e21f-20g-25i25j-21n-35o20
nehmen	d-16e21f-20g-25i25j-21n-35o20
nehmen die	c-16
nehmen sie	b14e37h-20i60
nehmt	i17
nei	g48
nei guai	g49
neigh*	f30g49j92n-13o-21
neighbour	c15g19j33o-28
neighbours	b13f14j56
nein	i-19k-21m-12o-20
neith*	a12
neither	a12
nel frattempo	g17
nel gestionale	d-13
nel modello	f-12
nel suo	o26
nel vostro	d-15f-28g-12h-29k-23l-14n-40
nella	c-31d-41e-27f-20g-34h-44i-17j-46k-44l-16m-24n-57
nelle	f20k17
nello	b20e14g20
nello*	i17
nem	b19c36d17e16n64o18
nem um	n18
nemen	f16h53n-17o15
nemen i	n-13
nemen wij	o13
nemme*	d16n41
nemmeno	d16n41
nen	a13d18g15j13l15
nen parle	d18
nenhu*	i-21m35n-14
nenhum	c18
nenhuma	i-21m34n-22
nenne*	j21l17
nennen	j21l17
nennen sie	l17
nennt	o-12
nerfs	n52
nerge*	a19f19n17
nergens	a19f19n17
nergens op	n17
neri	j19
nero	f16g17h16
nerve*	n36
nerven	n20
nerves	n18
nervt	n24
nessu*	b30e-28g-13i-16j14k-14l-13m68n-13o44
nessun	e-18l-19m17n-12o14
nessuna	o24
nessuno	b30j23m43
nest	a-17b34e23g-12n48o-35
nest jamais	d22e17
nest pas	b36c-24d-17o-19
nest plus	c15e15i-12
net	n24o36
netai*	b16
netait	b16
netait pas	b16
netes	i13o14
nett	g12i14
netto*	b15o-14
netwo*	b16
network	b16
neu	e27o27
neue	a-25b-21c-29d-16e12f-36g-40h-17i-23k-41l-12m19n-29o92
neue kaffeemaschine	c-13
neuen	b-14g-16h19i-14j-16k-15n-29o24
neuer	k-12o13
neues	e47j-17o19
neuf	n20
neugi*	f12n-33
neuku*	i41
neukunden	i21
neun	f16i13o28
neutr*	o12
neuve	o16
never	a61b101c38d102e50m52n48
never been	b13
never came	d21
never in	n12
never left	c19
never ordered	c20
never seen	b-15
new bank	e-35
new card	a-12b-35c-17d-18e-26f-15g-18h-18i-29j-30n-21
new instructions	m-18
new pin	e65
new year	a12
news	c-17d31
newsl*	a14b-13c-17e-13g-18h-17i-13j-12m-15n-16
newsletter	a12b-13c-16e-13g-17h-17i-13n-16
newsp*	k-12
newspaper	k-12
nexis*	e15
nexiste	e15
nexiste plus	e15
next door	g53j40
next monday	c14
next month	b-15c21
next order	d-15
next week	o22
nez	h19n25
ni	b-15c-19d-45n68o64
ni me	b-12
ni se	o12
ni un	o52
nice	f-28g-18j13o-14
nicel*	b-20
nicely	b-20
nich	b20e20i38k17
nich mehr	e17
nicht	a107b203c164d120e55f21h17i76j-48l69m50n111o-67
nicht an	i13
nicht bezahlen	o17
nicht die	l14
nicht ich	d33m12
nicht im	l12
nicht langer	a20c19e19
nicht mehr	a42c68e28n23o38
nicht noch	n12
nicht nur	k-21
nicht schliessen	a-21
nicht statt	d16
nicht wahr	n22
nicht weiter	a19
nicht wir	f13i-15o-13
nicht zu	i17o28
nicht*	a-19b58c15e-38i-14j-17n55o22
nichts	a-19b35c15e-38g-15i-14j-17n46o17
nichts andern	e-13
nichts mehr	n27
nichts zu	d-25e-17f-13n-16
nicke*	h21
nie	a26b105d22e16k13l33n73
niedr*	g18h18
niedrig	g18
niema*	b45e21k-29m39
niemand	b47k-16m17n18
niemanden	m20
nient*	c36d21e-22m18o45
niente	c36d21e-22m17o45
niente piu	c39
niet	a70b142c164d57e72g50h-14i129j12k19m16n92o-82
niet aan	m12
niet in	g-14k-12n-13
niet mee	i12
niet meer	a38c42e51n38
niet met	c17i17
niet op	d13o20
niet te	g14i13o14
niet terug	o-12
niets	d52n21o23
niets aan	e-15
niets meer	e13
niets op	c20d16
niets te	n-12
niets van	g17
nieuw	o41
nieuw*	a-17b-15c-16g-25i-20j12m23n-21
nieuwe	e-20g-18h15i-14j20m26n-13
night	b32e59g-14i34m-13n-24
night*	d20
nights	d21
niks	d14l19n30o32
nil	o17
nimmt	o-16
nimmt man	h14
nine	b15i15k-14o23
nine of	o13
ninet*	b18h16
ninety	b18h16
ningu*	b45e-15k-17m25n55
ninguem	b33i12l15m17n41
ninguem me	b30
ningun	b13o-14
ninos	g14h13n19
nivea*	h-13
niveau	h-12
niveau superieur	l-12
nivel	e12o16
nivel de	m14
nivel superior	l-15
nix	o12
nn	b22d19e21g14h13i41j19k23l19m17
nn e	i14
nn mi	e22
nn si	i23
no	a61b38c73e25f-125h-49i54j-49l14m47n52o12
no al	l15
no bill	o20
no card	j20
no cartao	b36
no clue	n19
no contrato	f15
no cost	i15o23
no cubre	o-19
no da	b16n12
no dia	n25o-19
no dispute	b-23
no domingo	o19
no encuentro	a14e19
no entiendo	n31
no es	b20e16f-18i19k16n19o-20
no esta	d17l17o-21
no estamos	n-15
no estoy	n-13
no extra	b-17
no fim	d-18
no forum	k16
no ha	d16
no hace	a14b-12d-20n-22
no hay	b-28d13j14l15m-13n36o-17
no hubo	c-22o18
no hurry	i-18
no idea	b12
no invoice	o18
no la	e-14n25
no le	o44
no legal	f-31g-46k-19
no les	o22
no llega	c36
no lo	b27c42m31o26
no longer	a39c50e52m23o13
no me	a16e53g55i52l28n14
no mesmo	o15
no meu	g45
no more	c54
no necesitamos	c17i-17
no necesito	l-19
no need	l-47o24
no nos	c16e-13i40o-18
no nosso	c-39j-22n-17
no one	i13n49
no paga	o14
no penalty	i15
no pienso	a20d15
no podemos	o-21
no procede	o-22
no puede	l27
no puedo	c19h16
no questions	f-31g-12
no quiero	c19k12
no refund	d-57
no relatorio	i-18
no rodape	o-12
no sabado	o19
no se	b19c17m-14n28o62
no show	i27n16
no son	b30
no te	m-12o22
no telemovel	e15
no tengo	e14f20n13
no the	o-13
no tienen	l15
no va	c22
no vamos	a14c26
no vosso	c-26g-13i-12j47n-12
no voy	a15
no way	i14
nobod*	b27d-27e39m17
nobody	b28d-27e40m17
nobody has	n-41
nobody here	a12b29c-16d-22e23
nobody will	c15
noch einmal	o17
noch mal	e-16
noch nicht	o-13
noch vor	o35
noche	i14o22
noche*	d22
noches	d22
nochm*	b13j15n-16o24
nochmal	b17j17o24
nochmals	n-12
nodig	a14b-16c-25f-27h-19i-17j40o-34
nodig van	j21
noel	o17
noem	j21n18
noemt	n28
nog	a-16b28d80e51f-15i90l36m-26n27
nog een	i30k14
nog eens	b19
nog op	b16d30
nog steeds	b12d12
nog tot	o-20
nog voor	o17
nogal	n-16
noi	b34c30e14g-15i19o114
noi e	o17
noi non	c17
noir	h-18
noise	c-18g13i-12
noite	o32
noleg*	c29i24k-16
noleggia	j12
noleggio	i14o13
nom	b16d-18f23g-13j102
nom de	j-16
nom et	j39
nombr*	a-26b23d-16g18i23j79o-21
nombre	a-25b24d-15g21i26j29o-21
nombre de	g14j-12
nombre del	i17j14
nombres	j46
nome	a98b39c65h-15i-22j26l-16o19
nome da	c12j-18o-12
nome del	i-15
nome do	b13n13
nome e	e13j34
nomi	f17
nomin*	i14j46o29
nomina	g19
nominas	j41
non	a110b99c83d147e148f-13g53i168j-23k66l121m69n101
non ce	e15o13
non ci	a35c18n-26o36
non compete	g16
non e	b35c-16i20k16n20o-46
non ha	d12o-12
non ho	b23d12e16i25
non la	c37k14o36
non lo	a35e40o15
non mi	d21n18
non paga	g23
non possiamo	o-24
non puo	l16
non se	c21
non serve	c15f-20i-12l-14
non si	d16o38
non siamo	b20e14o-12
non sono	b17
non vi	n27o13
non vogliamo	c16
non voglio	l15
none	e18m36
none of	e22
nonna	h19
nont	e-12o19
nont pas	e-12o19
nooit	b44d21i14m22n36o-48
nooit meer	i18
noon	i50
nor	d-18
nord	i-15
norm	f17
norma	f17h-16i52o-23
norma*	a-24b-36c-34d-27e-43g-23h76i49j-54k-20l-23m47n-29o-55
normaal	e-12h41i37o-14
normal	a-13b-16c-22d-19e-20f-30g-28h40i-89j-40k-13l-14n-17o-34
normal de	n14
normal que	b19
normal that	h26
normale	i-27
normally	i81
normally dont	i28
normalmente	i31
normas	m59
normativa	f49
norte	e16
nos clients	b-24d-12g-14i-43l-17n-15
nos conditions	o-14
nos deux	b18
nos donnees	f38
nos frais	d20o19
nos han	b19
nos pasamos	a22i20
nos patients	f19j-21
nos salaries	f20g16
nos termos	f35k14
nosot*	a-23b25i52j-22m-20o55
nosotros	a-23b25i52j-22m-20o55
nosotros no	e19o-46
nossa conta	a77d22o13
nossa empresa	a18
nosso site	c-20j-23
nosso*	g-16n-13
nossos	g-16n-13
nostr*	a13b-15d-21f28g-19i-15j-22n-24o31
nostre	a19k-12
nostri	b-15d-21f37i-14j-21n-22o25
nostri diritti	k18
nostro account	a30
nostro logo	g16
nostro profilo	a16
nostro sito	e14
not	a19b74c44d51h-39j-53l59m27n103o-36
not a	a12f-12k-16o32
not able	o-24
not apply	m22
not be	c38i18
not go	c26
not going	o15
not happy	c17
not me	b13
not on	o12
not one	n39
not pay	i12
not receive	b12
not the	l27o-29
not to	f20g20n14
not what	d-17
not work	b-15
not working	b-17n-18
not you	l30
nota	b102g-15j-14n59o-36
nota de	b14o-28
nota fiscal	o-18
notai*	o-17
notaio	o-13
notar	g14
notario	g19
notary	o-12
notas	j19
note	a-13d-52f-14i21l-18n-13o15
note and	e19
note for	o31
note that	k15
noted	j17
notes	h-17j52o-16
notes de	j21
notfa*	k42
notfalls	k42
nothi*	a64b-16c-20d14n32
nothing	a64b-16c-20n32
nothing else	d18
nothing for	n13
nothing has	d14
nothing to	n-22
nothing wrong	b-18
notic*	b21c93i29j-13
notice	b14c97i13
notice for	c32
notice on	c16
notice period	o14
noticed	i13
noticed that	i14
notif*	f43g13k43
notificacao	g16
notre ancien	a-19
notre association	a16
notre atelier	o12
notre avocat	k12
notre compte	a54d13o15
notre conseil	i15k15
notre cote	o-14
notre espace	a56e18
notre faute	i-14
notre formulaire	i-15
notre juriste	f18
notre logo	g42
notre part	c20
notre service	f12
notre societe	o20
notte	e30o-25
nottu*	b19c21f16
notturna	b19c21
notur*	o15
nou	b20n31
nous cherchons	g-17
nous conseillez	h-16
nous contestons	b26
nous demanderons	k17
nous demandons	d19
nous desirons	d20f18
nous faire	d18
nous faut	b-15d-16e-19f16h-21l14
nous indiquer	h17l12
nous manque	i12
nous memes	c18h19
nous navons	b12f-18g-24k-14o-21
nous ne	b-36c21d-32g-12i-17n-31o-62
nous organisons	k-27
nous payons	n25
nous preferons	d13
nous recommandez	g27
nous rendre	i15o-15
nous restons	c-14
nous serons	o-14
nous sollicitons	l14
nous sommes	b-19n30o-31
nous souhaitons	d23
nous voudrions	f15
nous voulons	c-14e18f28
nouve*	b-19e-23f-13h-14i12j-14l-16m14o38
nouveau	a-12b-12e-39i-12j-16l-14n-15o38
nouveaux	e16i34
nouvelle	e12g13m14
nouvelles	k19
nouvelles de	k19o-12
nova	e24m17n-22
nove	n17
novel*	e-12
novem*	d22o-12
november	d18
novembre	o-21
novo	a12e34n15o62
now id	d-13
nowhe*	b16e37n16
nowhere	b16e37n16
nr	j23
nu	a12d18e77g-20h50i-12m71n107o89
nu al	o13
nu een	h19
nuest*	d-13g-17i-17j-25k14m-14n-16o-16
nuestra cuenta	a55e41j15
nuestra empresa	f-15
nuestra tienda	j-22
nuestra web	a-19
nuestras	f19o-13
nuestro tecnico	e15
nuestros	d-12g-16i-15j-24n-14
nuestros clientes	j-15
nueva	e-15f-26g-15h30i-12l-19n-16o32
nueva*	e17h19
nuevas	e17h19
nueve	i15n26
nuevo	c-19d13k-12m-15
nuevo en	j-14
nuevo*	i16
nuevos	i16
nuit	e18h29o21
nul	a17m15o24
null	a12m51n32o20
nulla	n21o33
nulle	a14b40d20
nulle part	a14b40d20
nulle*	b16
nullp*	i-13
num	d14j60
numbe*	b-31c-16d-35e22f-25g-46h-42i-46j86m-17n13o-66
number	b-23d-31f-18g-39h-35i-37m-12n18o-71
number and	a20b42e17
number for	j-12
number from	e12
number in	e-25j-43
number is	e-17o-21
number on	o-14
number to	e16n16
numbers	e29j76
numbers of	j70
numer*	a-13b-43c-23d-20e60f-29g-38h-33i-34j54m-23o-50
numero	b-46c-16d-21f-21g-27h-26i-24j61m-19n28o-46
numero de	j46o-17
numero di	j-17o-17
numero do	j16n22
numero dordine	b-13
numero e	j12o-17
numme*	b-24d-22e15g-14j42n-16o-17
nummer	d-20e17g-12j41n-15o-17
nun	d55e38f18k16n25o58
nunca	d68m22n40
nunca vi	n26
nuova	a13o33
nuove	e18
nuovo	c-17e68j-23n50o82
nuovo e	n16
nuovo il	n23
nur	a-32b-41c-85d-76e-42f-40g-61h-55j-96k-47l-32m-14n-86o-72
nur auf	k14
nur das	d17
nur den	a17d-13g-15
nur der	a-19e-14l12
nur die	b-13c-18d-14f-12g-12i-14j-20k-14l-12n-14
nur ein	b17
nur eine	b-15c-16f-19k-14n-21
nur fur	a19i16
nur noch	e61l17n25
nur um	n-17
nurse	h59o22
nursery	g12
nut	j15
nutze*	a22b20o-12
nutzen	i14
nutzer	a13b17j13
nutzu*	f52
ny	a12c36i13
ny a	b-18c15
ny aura	c17
o acerto	b21
o acesso	e41
o antigo	e23
o aparelho	h21o14
o app	e16
o armazem	d17
o atraso	i20
o aviso	c-14j-17
o banco	j19
o basta	c-13
o bilhete	i15
o boleto	b17
o botao	j-14
o cadastro	j13
o cao	e19i18
o carregador	d17
o cartao	o-14
o chefe	e20l32
o cliente	c13
o codigo	e25
o contrato	c15f-21o12
o credito	d-12
o curso	c15i12
o desconto	i55
o direito	o-19
o diretor	l18
o dono	l17
o endereco	j22l13
o envio	c16f-12
o ex	j16
o fabricante	o-26
o formulario	o-12
o gerente	j13m12
o ja	a16
o l	d26
o minimo	f13o13
o motorista	l14
o no	d29g26h43
o nome	j-16o-13
o novo	a15e14
o numero	b13e15n18o12
o outro	f-13
o pacote	o-15
o pedido	c12
o perfil	e20
o periodo	b12
o pin	e-15
o plano	o-28
o prazo	i26
o preco	i28
o processo	g12
o r	e20
o reembolso	d31
o registo	n14
o regulamento	i22
o seguro	b17
o servico	c18
o seu	l20n13o74
o sinal	d19o14
o site	i15
o tecido	f-14
o telefone	j12
o telemovel	d18
o texto	m22
o valor	b12c15d31o17
o vestido	i16
o vizinho	g22j17
o vosso	b22h19n22
oak	l-14o-20
ob	b-15e-12f52g33h17i-24j17l-15o-34
ob der	g-16k-23
ob die	j41
ob ich	g18h18
ob man	k14
ob sie	k12
ob wir	g33
obbli*	f21i15
obede*	m31
oben	l47m22
obey	m44
obey the	m32
objec*	b-13f31g39
object	f31g18
object to	f31g18
objet*	b18
oblig*	f163g114i-21j-23n-12o-33
obliga	f52
obliga a	f17
obligados	f17g15
obligatoire	i-15j-17
oblige	f26g23
obliged	g22
obliged to	g25
obra	c47d17g31k16
obras	f17
obrig*	f26n-15
obrigada	n-13
obseq*	o27
obsequio	o25
obtai*	f13
obtain	f14
obten*	f19n21
obtenir	f19n21
obwoh*	b43f20i91
obwohl	b43f20i91
obwohl die	i16
ocasi*	b15i38
ocasion	b15i38
occhi*	h16
occhio	h17
occor*	d-17
occorre	d-17
occup*	f15o12
ocho	g14n13
ochte*	h17
octob*	c41o-13
october	c39o-13
octub*	c19
octubre	c19
ocult*	f15j-13m16
odd	h18
oder nur	j-15
of april	c14
of business	a17
of course	d-16
of each	j15
of four	f17
of mine	b-16d-16
of money	b18
of mrs	j36
of niet	g39i15
of polite	n18
of six	b12h17
of ten	i13
of user	j50
of view	g19
of work	b19
of yours	h20j45
ofere*	j18o34
ofert*	n-15o-32
oferta	i14o-27
off	a89b-22c58e90f-18g18h19i19j-18l15m30n15o70
off a	c-21
off after	e-12
off and	b-15
off for	c16e17
off on	a18c18l18
off sick	g13
off the	a46c56e25i16o46
off with	e18
off your	a35
offen	m-12n13o-15
offen*	b34e21h19l32n81o-12
offenbar	b37e19n53
offene	h20
offer	c24d-12e-13h-13i34j-16n-14o-26
offer a	i12
offer for	i14
offer*	a-23b26
offered	g19n13o-15
offers	a-20
offert	o-25
offerte	b30g-20
offic*	a-30c-13d-23e54g-12i17j-25k-13l59m-22o-47
office	a-28c-12d-21e35f-16j-23l19m-21o-34
office in	c-12
office is	i17
office will	o-24
officer	g20l20
officina	e19
offli*	a38
offline	a38
offnu*	i12
offnungszeiten	i12
offse*	d14
ofici*	n22o13
oficina	n25o23
ofrec*	k-34l-13
ofrecen	k-22
oft	h-26
often	i-15
oggi	c22d19i18k16l18n48o71
oggi e	d19
oggi stesso	k16
ogni	a18j-13k50n68o-56
ogni volta	n12
oh	n15
ohm	f-30g-13
ohne	a-12c33d30f30g82i190j-15m50n21o62
ohne dass	g14m20
ohne den	e14f19i14
ohne die	i13
ohne gebuhr	o12
ohne internet	d18
oi	k12
oigan	b18h18n13
oil	g-12i-13j-14l-17
oito	a-16d17
ojala	i31l16n13
ok	h16m58n-16o35
okay	g18i12k14o23
oktob*	b12
oktober	b12
old	a-15e52i41l-12n-24o63
old account	a-22
old number	e29
old one	a16d19e25
old owner	e-13
old price	b33i13
old tariff	i34
oleo	d-16h18
olho	g14h24
olie	h17
oltre	i17j17
olvid*	c33h16m12n-25
olvide	h19i17
olvido	n-16
om	a21b-30g98h19i34j-21n17o-34
om de	a15d18e-20o-36
om een	b-21o-16
om te	h16i13n14
oma	g14n14
ombud*	k20o-23
ombudsman	k17o-13
omdat	i16o12
omdat het	i17
on account	a-13
on aimerait	d17l24
on arrival	d15
on both	e14
on donner	h36
on earth	n40
on fait	a21d20
on file	j27
on friday	c26o23
on heart	i19
on holiday	j12m22
on mavait	n18
on monday	o-29
on mondays	o-14
on ne	a18b-12n15o22
on nen	d18
on paper	f39
on peut	d19g17i37k14
on sale	g18
on saturday	c15
on saturdays	h14o-15
on sen	o41
on site	i18
on sunday	c-14e14
on sundays	d-20
on thursday	l15o21
on top	b18k15
on tourne	l16n15
on tuesday	b-13
on tuesdays	o-13
on va	c20n16
on voudrait	c14e15i14j17
on whether	f16g38n13
onbek*	b26e19
onbekende	b19e19
once	b41c-12e-36g-22h-17i77j-18k-30n31o-49
once a	i-19n-12
once again	n17
once i	f17i-14
once more	n20
once the	o-16
ondan*	i40
ondanks	i40
ondanks de	i40
onde	a-14c-26e-17f26g-22h-23i-34j59k-15l-14m-19n-44
onde fica	e-12
onder	c16f37g26h16l13o-26
onder de	l17
onder het	g34
onder*	c21e17f107m23n16
onderdeel	d17i15
onderdelen	o-13
onderweg	f43i-16
one before	n21
one day	i18k16
one job	n28
one night	h17i20
one off	o14
one pound	b17
one transaction	b14
ones	d-13f-24g-23h12i-19j-17k-20l-18o20
onged*	a17c23
ongedaan	a17c23
ongedaan maken	a18
ongel*	a16c16e63
ongeluk	a17c16e18
ongev*	c18g16
ongeveer	o-15
onlin*	d-35g-14h-21i-18j-49k-16m-14n-24o-70
online	d-16h-19i-16j-29k-14m-12n-22o-67
online banking	e18
online but	c14
onlineshop	d-14
only gave	b28
only got	b53
only pay	o15
only received	b22
only wonder	b-16
ons aan	n12
ons account	a53e33
ont	b-13c-18e29o84
ont ete	e35o66
ontbi*	k16
ontbinden	k17
ontbr*	b18d22
ontbreekt	b19d40
ontbrekende	d-14
ontem	c15i37j30
ontsl*	g38
ontslaan	g36
ontvangt	o25
ontwi*	m38
onze eigen	f-27g-12i-21
onze gasten	f16i15
onze kant	o15
ook	b-51e-44f36g-62h-46i-42j-34k-31l-22m-42n-48o82
ook al	i41o12
ook bij	f12
ook een	i-16
ook in	f-17j-13n-18
ook met	f-16
ook na	f14o13
ook voor	f29
op een	n-20
op met	n18
op mijn	a16b56d58f23
op naam	j18
op nul	a19o29
op welke	f20j39
opa	c36h42j18
opcio*	b14j-16
opcion	j-15
opdra*	m70
opdracht	m45
open	b-15c-36d-52e17f-16h-22j-53k-15l-20m-38n-43o-84
open a	g34
open an	a-36e-14j-13
open day	n-13
open for	i36
open invoices	a17
open on	d-22
open the	e37i15
open to	i14
openb*	e16i14
opene*	e-20f17o-17
opened	e-17f18
openg*	e19
openi*	a-12b-18e-12f-15h-15m18n-20o-17
opening	a-12b-18f-15h-15n-19o-17
opening hours	n-17
opens	e50
opens the	e32
opens*	b40
openstaande	b20
opera*	b20c13e25h66l42m103n13
operacion	b14
operadora	c19k17o-18
operaio	e-12g14h17
operario	h-16
operation	e16h33j17
operator	m61
operatore	m27
operatori	l16
opgeh*	d15f12n16
opgel*	l-19n-12
opgelost	l-19n-12
opges*	d17f23
opgeslagen	f23
opgez*	b17c20
opgezegd	b17c20
ophal*	i16
ophalen	i16
ophef*	a34
opheffen	a29
opini*	g23l13n40
opinion	g20l12n42
opinion on	g14
opnie*	b27e17o33
opnieuw	b27e17o33
oppor*	g19k16
oppos*	f75
opsla*	i14
opsta*	i-14
optio*	e-14h-12i-15j-14o-22
options	g18
opzeg*	c36i41o-15
opzeggen	c-22
opzegging	g12
opzegtermijn	c45i47
opzegtermijn van	c25
or no	o24
or not	f23o18
or without	j-16
or yours	f18
ora	a25e19i-19k-16l18n-32o12
ora ci	e15g17n-18
orang*	i-19o-14
orange	i-19o-14
orari	k-12l-16n-12
orari*	o-14
orcam*	f18
orcamento	f18
orchi*	h-24
orde	b-12
ordem	m21
orden	a-23e-17m19
orden*	c18l23m38
ordena	l13
ordenes	m13
order	a-27b-43c150e-58f-21g-13h-56i23k-32m15n-74o-79
order a	c-12
order and	n-13
order for	c34
order from	m22
order in	c34
order is	i16
order of	b-18i12
order you	m22
order*	b-26c15d-24e16g-23h-19i-14j-19k-14m26n-39o-31
ordered	c41n-14
ordered and	n-15
ordered the	c21
ordering	a12n-20
orders	a-12b-17c-18d-24e20i-22m36o-30
ordin*	e19g-16h-34i-29j-20n-15o-38
ordina	m12
ordinare	e14h-18
ordine	b19m-15n12
ordini	c-13o-25
ordino	e13n-13
ordne*	a14o13
ordner	a14o13
ordre*	m36
ordres	m36
ore	b33h37n14o-27
ore di	b18o12
organ*	b-18c-12e-15f22g-28h-18i-24k-47l51
organisation	l13n12
organise	f18n28
organisons	k-27
orien*	g38n-14
origi*	i89o-40
original	i55o-32
ormai	n62
oro	i17o12
ort	b17
os dados	a20f17j22
os meus	d19f12
os nossos	e18
os termos	f22
oscur*	h18n19
oslo	c19
osped*	i21
ospedale	i21
ospit*	a-13c-26j-21
ospite	b13c-22e-14j-17
ospiti	n14
oster*	g13
osterreich	g17
other*	k15l-13
others	k13l-12
otherwise	b14
otherwise the	o-15
otra	b24e50i-15j29m-13n41o48
otra vez	n-22o31
otro	a15c37e87h27j59l18n90
otro lado	c16i19
otros	e15n21
ottan*	d18i16
ottanta	d18i16
ottim*	b12h16
ottimo	h17
otto	i16
ottob*	b-19
ottobre	b-19
ou nao	g50l13
ou pas	f38g41h19l12
ou quoi	b13
oubli*	c38e14i49m17n-17
oublie	c17m15
oublie la	e18
oublier	i19
oubliez	c19i32
oud	e55j34
oude	f13g20i27n-13o28
ought	g13l34
ought to	l34
oui	o-27
outdo*	f-18
outdoors	f-16
outil	f17l-16n-22
outpu*	m12
output	m12
outra	c15e15f31i-16j18n-26o24
outra vez	n-12
outra*	d14
outras	d14
outro	a15b-22e42f-14o17
outro*	e17j21
outros	e17j21
outsi*	e14f12i60
outside	e14f12i60
outside of	i14
outside the	f15i19
outst*	b20k14
outstanding	b20k14
outub*	b13i16
outubro	b13i16
ouver*	a36e27g-12i-18n-15o-14
ouvert	a40
ouverte	e13
ouverts	i-16
ouvre	e15o-12
ouvre*	d14e17o-23
ouvres	d14
ouvrez	e18
ouvri*	d-12i-16
over een	e19
overa*	i16o12
overb*	c20d18
overc*	b17
overcharged	b29
overd*	b17h25i36o25
overdose	h23
overdraft	b17i16
overe*	b22f40
overeenkomst	f40
overg*	f15o15
overl*	c20i63l21n12
overleden	c20i15
overlook	i44
overlook the	i44
overm*	d22f25g12
overmacht	f25g12
overn*	b13e-12f15
overnight	e-12o12
overr*	g14m48o13
override	g14m41
overs*	i37
overslaan	i19
overt*	b14g14k15
overtime	b14g14
overz*	b16
overzicht	b16
owe	g18j25k20n-14
owe me	k22
owe you	d-18n-14
owed	d22
own	a-43b-80c-40d-48e-68f-13g-22h-48i-47j-119k-16l-40m-30n-55o-49
own clients	b-13
own customers	d-19j-22
owner	e-23f13g-13j16
owner of	f17j30
owner*	f14
ownership	f20
ownership of	f20
oye	h18
p	e18f14m38
p s	m23
pa	d23k14
paar	c15
pacco	j14o-14
pacem*	h31
pacemaker	h31
pacie*	h78j34n54
paciencia	n75
paciente	h79j49
pacientes	f12n-14
pack of	h16
packa*	i30o-13
packaging	i35
pacot*	a-13
pacote	a-13
pacote de	c-15
pacta*	b22g18
pad	h39
padre	g52h40i17
padro*	l17
padrone	l17
pads	h17o14
paese	f19
paga	b24g62j69m-28n20o37
paga a	i19
paga e	o20
paga la	b16j16
paga solo	o-21
pagad*	d28j15
pagado	d25j17
pagam	d24
pagam*	b54d47g26i24n14o34
pagamento	b37d26
pagamos	d18g16i13n20o34
pagan	o-19
pagan*	b14i-15
pagando	b14i-15
pagar	g169i69n25o75
pagar a	g15
pagar el	g30
pagar*	d16e15g23i24j13
pagaran	d18
pagare	e15g24j14
pagare a	i-27
pagat*	d36i15o22
pagata	b-32
pagato	b36d33i16o31
page	a-38b-48c-45d-77e-48f-32g-65h-75i-74j-71k-35l-29m-48n-66o-138
page shows	e19
pages	a-24c-12j-12
paghe*	o14
paghi*	b13o21
paghiamo	b13o16
paghiamo noi	o12
pagin*	b-23c-18d-14f-69g-45h-25i-41j-29k-34l-15n-18o-69
pagina	b-18c-14f-63g-39h-19i-36j-22k-30l-13o-66
pagina del	i-15
pago	b109d39g32i84j33m13
pago de	b16d24i17
pago en	e16
pago por	b14i28
pagos	e16j17
pagou	j27
pague	b43d52n12
pague por	d29
pague*	d30n15
paguei	d23n15
paid	b-34c14d154e-16f-13h-16i-20n-13o18
paid for	b19d49n21
paid in	b15
paid on	b21
paid out	d60o-31
paid plan	c23
paid with	d-19
paie	b40e18i16j62n13o20
paiem*	b-25d18e31i-21
paiement	b-25d17e12i-21
paien*	o-15
paient	o-15
paier*	o12
pain	n-13
paine*	d-13e18
painel	d-13e18
paint	b-14c-27d-15e-13g-14j-15
paint*	b-16
pais	i-12
paket	c20f-17g-13o-29
paket*	o-23
paketdienst	o-23
pakke*	o-13
palab*	a-19n32
palabra	a-18
palabras	n23
palav*	e14h-12m13n37
palavra	e15m13n38
palco	i-14o18
pales	d18o13
pales*	j15l12
palestra	j16l12
palet*	c12d30g-13h-29i-13j-16k12
palette	h-23k13
paletten	c23d19
palettes	d19
palle*	e-13g-15h-15i-18j-22k23m-12
pallet	d-17i-12j-18n-14
pallets	d21f16k28
pan	n-16
panad*	l14
panaderia	l14
pane	c16
panel	d-14e28
panels	c-15
panie*	c17
panne	i-15n36o17
panne*	e38k-15n-12o-18
panneau	k-12
pannello	e45
panta*	a-27c-22g-18h-17i-17j-14n-19
pantalla	a-26c-21g-16h-14i-13n-13
papa	h38
papel	b-22e-13f13g-18h-15i-19j-16l-12m13n-35
papel*	g39n14
papeles	g41
paper	c-27d-17e-31g-77h-26i-27j-30k-20m-15n-38o-12
paper*	a19h-20i28
papers	i32
paperwork	a20h-17
papie*	a12d-16e-31f-17g-52h-26i-26j-32k-46l-16m-22n-40o-14
papier	a-13c-17d-13e-27f-24g-38h-20i-18j-26k-29l-13m-18n-23o-14
paque*	j19o-32
paques	d16n12
paquet	o-12
paquete	j23n-17o-23
par	b-23e31f34h-78i-26j-38m23n19o-80
par ecrit	f12
par erreur	c-15d19
par la	a15o-59
par le	o-27
par mois	h-16
par mon	g25
par nos	a-14o20
par notre	o39
par un	e31f17k16l21m18n14
par une	o15
para cerrar	l16
para fechar	a16
para manana	o-18
para mim	i20
para nao	g16
para no	g34i17
para otro	i17n15
para pagar	b-12g12i14
para pedir	l12
para reclamar	k17
para siempre	a16
para ver	j-22
parac*	h71
paracetamol	h66
parad*	k16n23o30
parada	k15
parado	n18o16
paraf*	n-16
parafuso	n-13
parag*	e-18f53g41k28m28
paragraf	g12
paragraph	f23m18
parai*	g15o-12
parait	g15o-12
paral*	c20
parar	e16h19
parar la	h-17
parar o	h42
paras*	g18
parce	n23
parce que	n23
parce*	h-13i16l-33n14o-54
parcel	g-18l-32o-48
parcels	o-17
parch*	h15i12
parcheggio	i13j12
pare	d20n33
parec*	b44d-13k14n68
parece	b46d-12k15n54
parece que	b15k15
pared*	f14n17
parede	f14n17
parei*	c18
pareil	c18
parej*	c-13j51
pareja	c-13g12j51
paren*	f39j33k29
parent	k14
parental	e19g17i13
parents	e-13f39j33
parfa*	b-27d-20n-38
parfait	n-27
parfaite	b-21d-14
pari	d20l28
park	j-14k-13n-13
parke*	b14g20o-17
parked	g17
parkeren	b18
parki*	b39c26d29g20j-13l-21
parking	b39c26d29g20j-13l-21
parkp*	j15
parkplatz	j16
parla	e15
parla*	e18f29l42
parlare	l23
parlare con	l17
parlate	f12
parle	d15f22k-19l13
parle plus	d18
parle*	k18l16n18
parler	k18
parol*	f15k14l15m12n72
parola	k14l15m12n20
parola mia	k15
parole	f16n26
parqu*	d-14g-14k-17o17
parque	c12e12j14
parquet	k-15o21
part	b25c13d58f-17g69h-20i19j-23m13n33o-17
part de	e-12g17
part is	d19
part le	o-12
part of	g13n13o-20
parta*	f35j16
partage	f15
parte	h-15i-22j-18k36l31
parte dal	o-14
parte de	l16
parte la	i-15
parte nostra	k14
parte*	a13e37j-21
partenaire	a14
partent	e40
parti	a15b25c24e22g19j15
parti*	c63f65h25i-27n-44o25
participants	f12
participation	c23
particular	j28o-23
particulares	j17
partida	b17
partido	c-20
partie	b15c14f12g16
parties	f15
partir	a21c36f30h28i-13j-13m26
partir de	c30h32m18n-12
partir del	a13
partir do	f16
partira	o13
partita	j-14
partito	c20h19
partn*	a54c19f23g83j143l16n20
partner	f23g70j76
partners	j63l16
partnership	a12c20
parto*	h19o-18
partono	o-12
partout	h20
parts	c12o-16
party	c39f63j13k-12n-26
parve*	d18j16k16o-26
parvenir	d18j16k16o-26
parvi*	o13
pas	a-22b132c49d53e-20f-12g-15h-25i110j-34l54m34n71o-45
pas a	b26i12l14o27
pas au	c20
pas besoin	i-37j-22l-15n-13
pas ce	b17m17
pas dautre	o-15
pas de	e-24f-43g-65k-23m13n30o-44
pas en	o-16
pas etre	o-20
pas eu	d18
pas faire	i13
pas la	b34i16n22o-14
pas le	b13
pas les	d18i17o-12
pas mes	d16
pas question	b-15
pas un	l37
pasa	d15h36
pasa a	o17
pasa por	m12
pasad*	a-21b13i27j16n20o40
pasado	a-21b14i30n21o43
pasaj*	b15j15
pasajero	j15
pasajes	b18
pasam*	a22i20j69l23o22
pasame	j69
pasamos	a22i20o22
pasamos a	a22
pasan	b14i12j33n-16
pasap*	f16j53
pasaporte	f16j53
pasar	e16g30i20o-16
pasar por	e19i14m19
pasar*	b13h17o14
pasara	h18
pase	i26l12
pase a	o-12
pasen	e18
pasen*	c20
paso	e14i13n25
pass	c16e42f45i39j67l15m21
pass me	j40l18
pass on	c19
passa	f30h25n-21o56
passa a	o24
passa*	b-15c-19d36e16g-22h-32i34j26k-16
passage	c-14d15f12
passar	i-20
passar a	i-19
passaram	e19
passare	h-17i21
passati	c17d22o12
passato	i20
passc*	e100
passcode	e100
passe	a-12b33c-16d-20e28f-12j-21k-12o32
passe a	e-18
passe en	o20
passe la	b15
passe t	b15d-13
passe*	c18d-34e89f-12g-18h18i39m13o45
passed	a19m16n26
passee	a-17
passei	h20
passen	b19g-13h-15j-17k-14n-15
passenger	j18
passer	c18e61i25
passer a	e29
passer de	e15
passera	c12k13
passes	o21
passez	e42l42
passez moi	l23
passi	g14
passi*	b12d13o13
passiert	b13d14f12
passo	h33n12
passo*	e18i22
passos	e17
passou	i22
passp*	e27i19j53
passport	i19j53
passt	b-31c-32d-22e-19f-26g-30h-24i-23j-39k-23l-14n-33
passw*	a-26b-32c-18d-18e53f-29g-32h-31i-32j55k-14l-15n-47
password	a-15b-21e37f-17g-19h-18i-20j47m-14n-28
password is	e44
password of	e18j26
password reset	e-21
passwords	e21m20
passwort	e-14n-12
past	b-14c-15d14e-14f-25g-26h-19j-25k-19m-24o-13
past the	n13
paste	h15
pasti*	h74
pastiglie	h16
paswo*	e57
pasword	e57
patch	h61
patch*	h44o15
paten*	f52g31j14
patent	f18
patente	f20j16
patie*	a-16b-22c-42d-18f18h127i-28j66l-16m-16n51o-16
patience	h-16k17n35o-15
patient	c-16h66j20
patient in	j17n31
patient with	h-14
patienten	h43
patienten mit	h22
patients	c-15f39h29j54
patients with	h22
patinete	n12
patio	g15
patra*	j17
patrao	j17
patro*	g22l24
patron	g24l21
patto	g44
pattu*	b25
pattuito	b25
paula	j41
pausa	g20
pausc*	b15
pavim*	k32
pavimento	k32
pay	b92d-16e-15g115h-14i53j40k17n32o86
pay a	g16
pay back	d-23
pay by	i-17
pay for	b34g12n23
pay in	i45
pay the	g15k12
pay you	j23n13
payab*	b14
payable	b14
payan*	c34
payant	c13
payante	c18
payba*	d38
payback	d38
paye	b29d68i16j21
payee	b-39o-19
payer	b38d18g33i36o19
payer en	i14
payez	o18
payez pas	o14
payin*	b65g42i24n52
paying	b65g42i24n52
paying for	b61
paying the	n12
payme*	a-14b65d73e20i56j-13m-12n-25o-12
payment	a-12b22d77e-13i37n-22
payment be	d18i12
payment has	i15
payment is	i15
payment of	b36
payment that	b25
payment to	d15
payment was	b17
payments	b38e37i15
payments with	b15
payon*	n25
payons	n25
payou*	k12
payouts	k12
paypa*	d30
paypal	d30
payro*	e21g17k15n19
payroll	e21g17k15n19
pays	f19g13j37
paz	d18
pazie*	c-27f28h12n40
paziente	c-12
pazienti	f31n12
pazienza	n18
pc	e18
pdf	a-19b-63c-27d-37e-28f-53g-46h-36i-40j-52k-27l-21m-12n-38o-42
pe	i-18
peca	d16k-13o14
pecas	f22
pecca*	h20k16n18
peccato	h20k16n18
peco	d13
pede	e27o-14
pedia*	h40
pedid*	c106d23f-12g-15h-13n14
pedido	c86d24g-13n17
pedido de	c45j14o16
pedido esta	n12
pedidos	c16
pedim*	b21i55l21o-22
pedimos	b21i55l21o-22
pedimos a	i15
pedimos que	i34
pedir	i12l12
pedir que	i18l17
pedir*	o-15
pediremos	n-17
peine	h18
peint*	h-22
peinture	h-22
pelas	o-19
pele	h17
pelle	h-12
pelle*	h16
pellets	h16
pelo vosso	c-18
pelos	g17
pelot*	n27
pelota	n28
pen	a14e14h21
pena	g136n25
penal	g46
penal*	b74c12f85g73i195k34o78
penale	b20i38o31
penale per	b17
penalidad	o17
penalite	b15o20
penalite de	o14
penalites de	i-18
penalizacao	c15
penalizacion	i36
penalty	b29f14g31i61o15
penalty for	g17
penci*	k13
penda*	e18h46j16o15
pendant	e18h46j16o15
pendant la	h36j17
pendant le	e18
pendi*	c-15d-14e-12i-14n-31
pendiente	k15
pendientes	j17
pending	b-14c-15d-13i-13n-30
pending on	b28
penic*	c20h21
penna	f-20g-16h19k-14
penny	o19
pensa*	c15e12g46n32
pensate	e16
pense	b-21e-14
pense*	c16k14
pensi*	a16b14f-22j26k-14
pension	b17g28j31
pensione	f-20g-17k-14
peopl*	a-13d13h14j-13k23m15n52
people	a-13d13h14j-13k23m15n52
people in	e20i31
people on	h18
people who	e17k24
people with	h20
peor	n32
peque*	b-12e-15f18g-17h-15i-15j-16n-17o13
pequeno	i-23
per avere	c-16n21
per chi	h46o-33
per chiudere	i20
per colpa	d19k27n24
per dag	h31
per danni	f18k18
per direct	c22
per favore	h16i19
per iscritto	f13
per legge	f16g23
per lei	o47
per litre	h-18
per maand	j18
per mail	f13o-19
per noi	c17f-19i20
per ongeluk	a17c16e18
per person	o-12
per questa	m20
per questo	o14
per sbaglio	c18i16j-15n-15
per sempre	a40
per tre	f15
per tutti	o-27
per voi	a19f22o64
peran*	f19k23
perante	f19k23
perante a	f19
perce*	b15o-35
percent	b13o-37
perch*	b55d18j15n59
perche	b57d19j19k15n65
perche il	d16n16
perche mi	b26
perci*	c39o15
percio	c39
perde	k13
perde*	n51o18
perder	n20
perdere	i15n15
perdeu	h15o18
perdi	e43i68n54
perdi el	i35
perdi la	i18n33
perdi o	e24
perdi*	e25n20o86
perdida	o15
perdido	o13
perdio	e39o29
perdo*	i18
perdr*	n30
perdre	n30
perdu	e-18k29n13
perdu le	i13
perdu*	n12o23
perdue	n13
pere	g47h-17j41
perfe*	a-13b-26c-27d-34e-22f-24g-32h-26i-46j-28k-18l-18n-107
perfect	i-18n-28
perfecto	d-22n-15
perfetto	n-20
perfi*	a60o-13
perfil	a62e23o-12
perfil de	a44
perfo*	h19
perfu*	h19
pergu*	i-34m27n-19
pergunta	e15i-15m20
perha*	i16l15n24
perhaps	i16l15n24
perim*	d15i18
perio*	b36c19f70g16h19i30o-23
period	c18f48h21o14
period for	f31i24
period of	i14
periode	g22o-30
periode dessai	g22
periodo	b28i25
periodo de	b12i24
periodo experimental	b12
perit*	g15k35
perito	g15k17
perju*	k21o21
perma*	a57o15
permanent	a18
permanently	a27
perme*	b-21f16o-17
permesso	f16
permet	f-16
permette	b-17i-12o-25
permi*	c-26d-21e92f97g115h-16i63l-18m58n-20o-21
permis	e-21j13
permiso	b15e-26
permiso de	e-25
permisos	e13
permission	e41m34
permissions	e70
permissoes	e23
permit	f17g69i17
permit to	g36
permite	d-13j-15o-35
permitido	f18g17i12
permitted	f18g49m16
permitted to	f17g49
pero	a16d13e-22i115j-16k18l17n51o-18
pero me	i21
pero mi	i20l14n15
pero ya	e-12
perro	g24h27n-12o-15
perro*	j16
perros	j16
perso	e30i14n45
perso il	n16
perso la	i14
perso*	a-29d-47e26f97g27i17j73k-42l129m90n48
person	c-16h30j-17l49m40n21o-28
person who	g15j-13
person with	e19h21
persona	j55l39m15n18o-12
persona que	j34l19
personal	d-15f48i12
personal data	f24
personale	j35
personales	f35j20
personali	f18j-12
personally	o13
personas	c33f-22h12
persone	g13
personeel	g42n16o-12
personen	e14
personlich	g18l21
personne	c-20f-16i35j28l34m22
personne dautre	e15
personne na	b13e-15
personne ne	a14c-16n20
personne nest	n27
personne qui	j35
personnel	f16
personnelles	f17j-17
persons	c17
persoon	b20l15
persoonlijk	o15
persoonsgegevens	f24
perte*	f23
pesa	i14
pesad*	n12
pesce	d19
peso	o12
pesos	o25
pessi*	n19
pessimo	n16
pesso*	j25m16
pessoa	b17m21
pessoa que	j20
pessoal	j30
pessoal do	j21
pest	a21
petit	i21j18
petit*	i69n21
petite	g12i55j12
petits	f13i12n34
petra	j20
petro*	e50
petrol	e38
pets	i20
peu	e-12i29l-13
peu de	i18n13
peu plus	l-27
peut	b-67c-20e-68f-28g24h33i14j-47k-17l14m-36n-21o-49
peut elle	h22
peut etre	a29e19n24o-27
peut il	a-27b-22e-48g-65i-20j-17k-16n-20
peut le	g12
peut on	b-31c-19d-25e-55f-14i-27k-15l-17m-19n-30
peut pas	o-20
peuve*	f-15j-23o-13
peuvent	f-15j-23o-13
peux	g73h27m18o-17
pezzi	h15i15o-13
pezzo	d17n23
pfand	i14
pfand*	g38i16
pfleg*	g32h23l14
pflic*	f13g36
pharm*	h-17n-12
pharmacy	h-13
phase	c16
phishing	e-14
phone	a-13c19e134h-16j45l33n47
phone contract	f16j19
phone is	e33
phone number	e-39l13o13
phone was	e16
photo	a-51b-16c-12d-16e-12h-23o-37
photo book	a-20
photo of	j16
photo*	c19f68i-16k24
photographer	c21g20
photos	f63i-12k24
photos du	j13
photos of	f16
phras*	e14g14
phrase	e14g15
physi*	b-23i-12j-13n-13
physical	b-21e-12n-12
piace*	i-21o-14
piacerebbe	i-17
piano	a-14b-17c14d-12e-44f-18g-22h-21j20l-14n-12o19
piast*	f16
piastrelle	f16
piatt*	a30
piattaforma	a31
picad*	h26
piccola	h-17n-12
piccolo	h17i20
pick	b-12h-19n-12
picke*	b-19j16
picked	b-19j16
picked up	b-18j17
pictu*	f-18g23o-19
picture	g12o-13
pida	m12
pide	c-21e-12j-27o-17
piden	g15i37
pidio	j39o19
pido	c37d18f31i33j27
pido el	d21g18
pido la	c17f32
pido que	c17n13
pie	d-12f-16g-18k-15
piece	b-18d13g-23h-17k-30n-22o-26
piece*	j-28l-13n-13
pieces	j-28l-13n-13
pieces please	j-19
pied	g19n21o-13
pieno	b26
piens*	a19d14h35k17
pienso	a19d14h35k17
pier	j17
pierd*	f24
pierde	f13
pieza	o16
pigeo*	n33
pigeon	n33
pila	h37
pila del	h17
pills	h114j16
pilul*	h66
pin	a-20b-42c-24d-24e196f-29g-38h-33i-36j33k-12l-16m-14n-51o-17
pin do	e-14
pin for	e42
pin of	j19
pin on	j18
pin too	e41
pin unblocked	e34
pinco*	e28o-14
pincode	e28o-14
pincode van	e16j13
pins	e-13
pintu*	b-12
pisci*	f-24h-22i-18j-25
piscina	i-12j-15
piscine	c16f-13h-16
piso	g33l12
pitch	c-16
piu	a76b43c95e71g-14i15j-15l31m26n52o36
piu con	n21
piu in	l13
plaat*	b16g15o-17
plaats	b18g19h15n12
plaats van	b19h16n13
placa	o19
placa*	c13
placas	c13
place	c-13h-20i-15j39k-35l28n12o51
place de	e22
place of	o15
place on	a16
place*	g-12k-18n-19o-13
placed	c14e24h16j17o-16
places	e-16k-14
plafo*	f14
plafond	f14
plain*	n-24
plais*	n-23o-15
plaisir	n-19
plait	i17n-15o-22
plaka*	f-14
plakat	f-14
plan	a-54b12c66d-36e-69f-57g-53h-18i-46j-55k-22l-19m-28
plan de	f-12
plan to	c-22
planc*	o14
plane	e18
plane*	c13
planes	c18
plann*	a-26b-29c-26d-22e-12f-22g-27h-31i-33j-15l-12m-17o15
planned	c-21
planner	g-28h-12i-12o19
planning	a-12c-14e-13
plano	b13c36e-17o-33
plans	a-20o-13
plant	e-14
plant*	a-14b-32f-60g-44i-32j-17k-24m-19
planta	j13
plantes	c19h18
plantilla	b-20c-14f-41g-31k-16
plantilla de	e-13
plantillas	d-12n26
plants	d16g12
plaqu*	h38
plaque	h17j13n12
plaques	h17
plast*	h-19j-12
plastico	h-18
plat	n14
plata	d13
plata*	a65e16h13
plataforma	a65e16h13o-12
plate	j41
plate*	a29o-15
plateforme	a35e14
plates	e-15
platf*	a123b14j17
platform	a123b14j17
plati*	l25
platt*	a51
plattform	a57
platz	c-19n-20
platz*	f-12n46
play	b-14e-18g-16h-16i-15j-28k-19n-39
play a	m18
playe*	i12
player	i17
plaza	c17o16
plaza en	c19
plazo	b12d-20g12i65
plazo de	d-19
plazo*	n26o-23
plazos	n26o-23
plead	g19
plead guilty	g19
pleas*	d-19
please accept	i19o20
please add	e14
please advise	g20
please arrange	a30l13
please block	c15e25
please bring	o-15
please cancel	c23e12
please change	d14
please close	a20
please correct	b17e17
please deactivate	e21
please delete	a26c14e21
please dont	c37i56l-15
please extend	i51
please forward	j18
please hand	j18
please help	b22c14d14
please inform	f18
please list	j20
please look	b35
please make	c26d17e23
please pass	j14
please print	f-13j16
please provide	f13j17
please remove	a27c20e17
please replace	i16
please send	b-17c-14g-13i-14j-14l-13m-14n-30
please set	e16
please shut	e21
please stop	c48n16
please take	c33e21i17
please treat	c36
please turn	d18
pleasure	d-18
plein	e-12n13
plein*	h12n52
pleine	h12n52
pleis*	h21
pleit*	g14
pleito	k-15
plie	a15g13
plott*	b13
plotter	b13
pls	a53c28d18e13i36n-16
plug	c-20d-19o-22
plug in	d-13
plugi*	f-12
plugin	f-12
plugs	h19
pluie	h-18
plumb*	b16o18
plumber	b15
plus	a108c111e121g-16h19i18m-24n110o72
plus besoin	c19
plus de	c17e33f15h16n13
plus depuis	h14
plus etre	c14
plus haut	l15
plus jamais	a20
plus lieu	a17
plus personne	a17
plus pour	c16
plus rien	a27
plus un	i-13n12
plus vat	o-15
pluto*	d17
plutot	d17
plutot que	d18
plz	a21c13d39
pm	m-12
pneus	d16
po	c12i14n-19
poca	i-13
poche	d17
pocke*	d19
pocket	d21
poco	n-12o14
podca*	o-19
podcast	o-19
pode	b-35c-13d-29e-43f-17g-25h43k-13l34n-50
pode ficar	d-13
pode ser	h18n-20o-22
pode ter	i-20
pode usar	h19
podei*	a17d15i17
podeis	a17d15i17
podem	a17i21n-18
podem*	f33g20h22m-15n-13o-51
podemos	f33g20h22m-15n-13o-51
poder	c18
poder*	a12j19
poderiam	a12j19
podri*	g44h14i135j40n15
podria	c14g42h18i31
podriais	j15
podrian	i75j26
poe	j-19
poi	c16e15n50
poi il	c15
point	a15f21g38h16i30n59o-25
point of	g17
point*	b-22d-22g-25i22o-16
points	b-20d-22g-24i36k12o-21
poiso*	h20
polic*	c18d31e-15f35g66h-20i25k84m85n-25o-30
police	f13g38k54o-17
policia	g25k35
policy	c24d42f27i45j29m85o-12
policy for	i35
policy in	m22
policy on	g16
policy says	i18
policy to	c14
polis	c18
polit*	c-24d-21f78i15k27m96o-18
polite	n13
politica	c-20d-15f24i21m42
politica de	c-19d-15f26m20
politicas	m17
politie	g19k33
politique	f34m34
politique de	f35
poliz*	f65k19n-17
poliza	f21l12
polizei	g17
polizia	k13
polizza	f22j19
pomad*	h28
pomada	h28
pomer*	o20
pomeriggio	o20
pompe	h16
pondr*	k12
pone	f22k12
ponem*	o18
ponemos	o18
ponen	b41c-18
poner	c-20e15g13i-26j-12n-14
poner*	h17
ponga*	a-18c16e19
pongan	a-17c17
pongo	h79
pongo en	h14
ponto	f21o-16
ponto*	o38
pontos	o17
pool	d14h-15o16
poort	n12
poppe*	b16
popped	b16
por adelantado	i13o-26
por ano	j-15
por aqui	c18
por cada	h19
por causa	i16o13
por cierto	f15k16
por completo	a35
por correo	c14f18
por cortesia	i17
por detras	g14
por dez	d18
por encima	i15l20
por error	a16
por escrito	o15
por eso	b18
por favor	a15b17c40d12e50g14i41j16l29n-16o-30
por gentileza	i17
por lei	f17
por ley	f47
por mim	c20
por nada	n16
por no	b17c-14
por ser	i22
por supuesto	o12
por telefono	o-12
por transferencia	d31
por via	h20k16
por voces	d13
porqu*	b14c13d13
porque	b13c13d13
porque la	d16
port	g12i20
porta	g26
porta*	a118b-59c-33d-17e113g-63h-61i-38j-36m-19o29
portaal	o-19
portabilidad	k15
portail	g-22n14
portal	a82b-19c-12e30f-17g-27h-15m-14o-36
portal de	j18
portale	a39g-15
portanto	o26
portao	e27
portare	g14h-17
portatil	b-13
porte	h21j-12n24o-19
porte la	o-24
porte*	b14d21e65f42g20k16n-20o-19
portee	f32
porter	h13
portes	b26e17i16o-18
porti*	h14
portiamo	h19
portiamo via	h20
porto	f12h13k16o36
porto*	n13o38
portu*	d-18m-14o-17
portugues	d-14
pos	b14
posa	o23
pose	o15
poser	g-12
posib*	i13o-17
posible	o-17
posic*	f30
posit*	b26
position	b19
posol*	h72
posologia	h46
possa	e21l41
possi*	a-15b-38c-19f-21g38i64j-12k-36l15m-38o-108
possiamo	c13d-15g64i13n-12o-30
possibile	e16i16o-17
possible	b-25c-16d14f-28g-23i14k-26m-22n-26o-44
possible de	d15
possible to	f-15i28m-12n-13
possivel	c-20
posso	a-17b-24d-16e-20g154h151i43j-15n-43
posso prendere	h21
posso trocar	i19
posso usar	f13i14
posso*	f-12g-12h24j-22k-17n-13
possono	f-12g-12h24j-22k-17n-13
post	e22k25l-29n-14
post it	e17
post office	o-16
post to	o17
posta*	c-20j12k29
postage	c-17
postal	j14k19
postc*	l-15o-13
postcode	o-13
poste	b-13o-52
poste*	b44c-18d-15f-55g-18h-25i-30j-41k-18l-13n-36
posted	e27g14
posten	b63
poster	b-21e-23f-12g-22h-17i-23j-34n-18
posters	f-18
postes	f-16
postf*	o20
posto	b-19d-48o15
postp*	i18
posts	a17
potet*	a22b-12c16f18i32j23k-15l19m-14n-18
potete	a22b-12c16f18i32j23k-15l19m-14n-18
potete dirmi	j13
potre*	e19h14i104j30k16
potrebbe	i47k15
potrei	h19j13
potrei avere	h18j13
potreste	e18i54j15
poube*	n18
poubelle	n18
pouco	n13
pound	b67
pound*	b53
pounds	b53
pounds and	b13
pour ca	i14
pour etre	g18j17n33
pour jeudi	o-26
pour moi	a17c60e14
pour ne	c13g16
pour obtenir	n21
pour rien	n30o14
pour une	b37g-28h-16i22j-15n-17
pourq*	b51c18
pourquoi	b51c18
pourr*	e13f15h29i129l32
pourrait	e15h19i61l21
pourrait on	e15i42
pourriez	f16i68n-14
pourriez vous	f16i33n-14
pours*	k13
pourt*	b38e16n24
pourtant	b38e16n24
pouve*	a72d13e48f12i75j22k-13n-28o-39
pouvez	a72d13e33f12i75j22k-13n-28o-39
pouvez vous	i27l-18n-22o-12
pouvo*	e35g18i15o-24
pouvoir	e36
pouvons	g18i15o-20
pouvons nous	g18i15
powde*	b-19h31
powder	b-19h29
power	e14
pra	b-16c34n-33o66
pra mim	i15
pra voce	o32
praat	k33l14
prach*	n-12
prachtig	n-12
pract*	j32
practice	j35
prais*	n-14
praise	n-14
prakt*	j14
praktikantin	j16
prate*	l13
praten	l17
prati*	j19k38
pratica	j16k35
prazo	i17k13o14
prazo de	k15
pre	d-15i16m19
pre workout	h16
preav*	c68f33g72i66
preavis	c57g32i36
preaviso	g30i13
preavviso	f21
preavviso di	f20
prece*	f13j-18m56o-14
precedent	o-15
precedente	j-12n-12
precedentes	m24
precedenti	m12
preci*	a-12b-33h-15j15k-23m-16n-77
precio	d12i43n-22o40
precio de	o19
precios	o-24
precisa	m20
precisamos	c-12i-14n-12
precisamos do	j15
preciso	c40e21g21h16j38m-12
preciso de	e23j15
preciso do	j24
preco	b14i28o20
preco antigo	i23
preco*	i-18
precos	i-17
prefe*	a25b-20c42d89f-21g-17h-15i-12j-24k42l31n-31o-24
prefer	a12c16k24
prefer to	a14k24
prefere	c15d16e14l13
prefere un	c17
preferez	k15
preferisco	d44l13
preferons	d13
prefi*	d31k32
prefiro	d24
pregh*	i20
pregn*	g28h34j19
pregnancy	g17
pregnant	j19
pregu*	a-31b-13e-13f19g-18i-18j-32k-22l-30n-49o-12
pregunta	e12f28j-20
preguntar	m19
pregunto	k-15n-22
pregunto por	k-13
preis	j15m15
preis*	b18f17k14o-53
preise	o-24
preisliste	b16o-16
preju*	k36
prele*	b97i-12o20
prelevement	b35
preli*	b26
prelievo	b26
premi*	b27c70e-20j28m-22n74o16
premier	e-16j12
premiere	o14
premio	j19o25
premium	b30c77m-12n70
premium support	n18
prend	d-15h51j-21
prend la	h18
prend*	b15c48f23g15h108j18l17n18o34
prende	f20h21j35
prendere	h15
prendete	b18
prendiamo	c20h-15
prendo	h52
prendra	c18k15l15
prendre	g30h36
prendre pour	g19h16
prendrons	i-15
prene*	b35c16
prenez	b35c16
prenn*	g14
prenne	g14l12
preno*	j49o-13
prenotato	j28
prenotazione	c14
prenotazioni	j17
preoc*	f26h41o50
preoccupi	o12
prepa*	a28c14d83j-30k69o-38
prepaid	d48o-13
preparando	k23
prepare	k14
pres	e13i27
pres de	e14
presc*	c28f56g58h40i21m21
prescindir	i20
prescrizione	f13h14
prese*	a14b-12i13k28l57n-17o31
present	o51
presentar	i33
presente	a22k27l15m16
presento	g15
presi*	l74
preside	g17
president	i13l28
presidente	l18
preso	b31h73j19k19n14
preso in	n17
press	h-22k14l14o-44
press*	b-16e-13f-13h92i-21j-20n-16
pressao	h16
pressed	n-14
pression	g13h35
pressione	h18
presso	a22o-13
presso di	a21o-13
pressure	g12h50
prest*	a21c38d45e17g12o24
prestataire	a23c16e20
presto	d14
presu*	f18n-14
presupuesto	b13c12f20n-12
pret	d-14
prete*	c18f16i17k23m40n19
pretend	c18i18m41
pretendo	f15
preto	f15
preve	o-12
preve*	f26g13h-24n17o14
prevenir	f29g17
preventivo	c13o14
prevenu	h-17n12o16
previ*	f18g-21i19k31o-43
previa	i14k12
previsao	o-16
prevista	o-20
previsto	f17g-14
prevo*	f17
prevoit	f21
prevoit il	f22
prevu	o-20
prezz*	b54n-16o43
prezzo	b51n-15o52
prezzo di	o20
price	b130c-19e-16f12g-16h-16i94j-28k-16m-25n-29
price in	f18i15
price is	b22
price list	b-14
price of	b13
price on	b16
price was	b34
price*	f17g12o-18
prices	f17g12o-15
prices on	g13
prie	i14
prie de	i14
prier*	d14
priere	d14
prijs	b24d24f15i32
prijs van	d29
prijs*	o-16
prima	e-18g-23h-16i-15j-18l-12m14n25o39
prima che	o13
prima delle	o17
prima di	a22m13o-27
prime	b16d19o19
prime*	e-16g-12i-17n-46
primeira	n-23
primeira vez	n-23
primer	o-13
primera	e-17n-19o28
primera hora	o19
primera vez	n-15
primero	n12
primo	g15l24o15
princ*	e13l20o15
principal	e22l25o15
principio	n17
print	a-30b-45c-36d-58e-37f-16g-79h-51i-50k-37l-16m18n-27
print*	a-28b-58c-14d-18e-31f-47g-59h-42i-23j-56l-23m-18n-15
printed	i-16j-20n-18o-12
printed on	o-13
printemps	c15o14
printer	e-23f-30g-34h-16j-16k-13n12
printing	c12
prints	b-23c-22
prints in	c-20
prion*	o-12
prions	o-12
prions de	o-12
prior*	m64n34
priority	n15
pris	b27e51h15j12
prise	h20
priva*	a-16b-36c-44d-26e-18g-39h-44i-38j51l-28n-47o-30
privacy	b-20c-12e-13f-33g-40h-15i-19j-23k18n-12
privado	j21
privat	i13
privata	e15f16g40
private	f-16i-12
prive*	j41
privi*	e55
prix	d63e-18g-15i16m-22
prix au	b31
prix de	n12o27
prix sur	b19
pro	a36b-15h-27j-21m-12o-29
pro monat	o-19
proba*	g36
probe*	c21g14h15o13
proberen	h18
probi*	h19
probl*	b-23c-14d-15e-26f18g30h19i-23j-16m-14n32o31
problem	b-23n-26
problem or	f19
problem with	b-16
problema	b-20e-16n18o19
problemas	g38
probleme	b20n33
problems	h18
proce*	a59b-17d21e-17f27g84h-23j-31k151m48n14o13
procede	g17
procedete	a25
procedura	i14o-23
procedure	a16g33k18l12
proceedings	k13
procent	o-17
proces	g-30k30n-14
processing	f37
processo	g33k34
proch*	c-15k25n-19o49
prochain	l12o15
prochaine	k25n-14o19
procu*	k13
prodo*	o-20
produ*	a-13b-15c23d72e-19f99g-39h26i-19j-31l-24o-20
product	d41f33h12
products	f18
produit	d23h12
produits	o13
produto	f14o-19
produzione	k13o19
proef*	b12i31n-13o20
proefperiode	b17i38o16
profe*	f18j42n52
profi*	a188b-19c-16d-13e46g-23h-22j68l-15m-17n-23
profiel	a12
profil	a76e31n-14
profile	a53j32
profile of	j12
profilo	a51j21
profilo di	j12
profit	i13
profo*	h-12n24
profondamente	n12
profu*	i17
profumo	i17
proge*	c17
progetto	c17
progr*	a-26b-84c-43d-59e-36f-36g-79h-28i-60j-84k-45l-35m44n-56o-52
programa	a-17b-34c-25e-27g-39h-36i-25j-35k-15l-21m-18n-17o-28
programa de	n13
programm	b-19d-25g-13n-23o-14
programma	c-16f-13k-14n-16o-15
programme	a13j-16
prohi*	f16g29
proje*	a20b-13c83g-16h-30j-18l53n-28o-12
project	c51l29
projector	n-13
projekte	a15
projet	c22
prolo*	c-19i-16
prolonged	o17
prolu*	h17
prolungare	i-12
prolungato	h19
prome*	d66f18g35j-13n96o-18
promessa	g19o-20
promesse	g16n16o-21
promesses	n21
promesso	f19
prometieron	d41
promi*	d39f19g38k15l15n77
promise	d18f20g19k16
promised	d13l15n38o-16
promised a	n16
promises	n17
promo	i47
promo*	e17i50o-56
promocion	o-28
promp*	b-23h-16i-15m106n-19
prompt	b-22h-14i-12m96n-17
pronta	o27
pronto	o-17
proof	g12j-19o-21
proof of	g19
properly	g15
propi*	a-19b-24f14n-14o-23
propiedad	f25
propietario	e14
propietario del	e16
propio	a-16b-15
propo*	g37j20n-16
proposee	g33
proposez	g-16
proposez vous	g-12
propr*	b-23c-27d-12e-17f57g-22h-33i-18l36o-51
propre	l14o-13
proprieta	f19l17
proprietaire	e-17g-21h-19
proprietaire du	h-17j13
proprietario	j15
propriete	f25
proprio	c-16
proro*	c14
prorr*	c19o-35
prorroga	i-18o-26
prose*	k23
pross*	c15o76
prossima	o27
prossimo	c15o22
prote*	b20f54g124h78k59
protect	f19g33
protection	b-12f19k31
protesis	h19
proth*	h19
prothese	h20
proto*	c-19i35m52
protocolo	i39m15
protokoll	c-18
prova	g12
prova*	h15i-17
provare	h16
prove	g38
prove*	b-25
proveedor	g18
proveedores	b-22n-18
provi*	a21d20e39f34j17l25o-15
provide	f29j39
provide the	f29j43
provider	e18
provincia	j-15
provision	d22
provisoire	e17
provo*	h23
provv*	o20
proxi*	d-13k41l16o101
proxima	k24l18o68
proxima visita	o12
proximo	o19
proze*	g13k36o-19
prozent	o-16
prozess	k17
prude*	g15h17
prudhommes	g-16
prueb*	a-22c19k15
prueba	c20
pruebas	a-20k17
prufe*	k18m26
prufen	k19
prufer	m27
pruft	k21
prufu*	f18i56m13o13
prufung	f18i34m13o15
ps	h13m29
psori*	h30
psoriasis	h26
pub	e16
pubbl*	a-20f18g19
publi*	d-20e12f71g44k25o-55
public	f16k15
publica	o-12
publicite	o20
publico	d-12g17
publish	f14g16
pueblo	n12
pueda	e16l30
pueda*	i30
puedan	i30
puede	a-39b-41c-64d-56f-26g32h28j-42k-25m-32n-46o-22
puede cancelar	c-23
puede dar	h20
puede el	f15
puede hacer	i14
puede poner	c-15
puede ser	b12
puede un	l-12
puede usar	h22
puede ver	j-19
puede*	a38c-23i39k-14m15n-29o-20
pueden	a38c-23i39j-18k-14m-23n-29o-16
pueden cerrar	a21
puedes	j19m40
puedo	a-13b-29d-16e-37f-51g163h113k-14m-13n-42
puert*	c-26e-12h-13i-14j-16n30o22
puerta	n35o24
puertas	o-12
puertas abiertas	o-12
puerto	c-19
pues	d25l35n29
puest*	h35n-12o36
puesta	h19o14
puesto	g12h13j12o17
puis	a13c-19g60h76k-12m25n-38o-27
puis je	g70h62i25n-35
puisq*	d21e14k15
puisque	d21e14k15
puisque vous	k15
puiss*	e13
puisse	e14
puk	e39
pulit*	a20g19
puliz*	b16
pulizia	b17
pull	c45g17m-15
pulle*	c21
pulled	c21
pulled the	c21
pulli*	c16n20
pulling	c16n20
pulling out	c16
pulse	h19o-27
pulse*	h17
pulve*	h-16
pulver	h-16
pump	d18g-12i-13j-12n13
pump is	e18
pumpe	f17o-17
punkt	f24
punkt*	b16i13n12o18
punktlich	b19n19o19
punt	c20f18
punte*	i22
punto	a19f40j-24l15n20
punto*	i62o14
puntos	i62o14
puntos caducados	i39o16
puntu*	i18n55
puo	b-40c-33d-30e-29h19j-28k-16l19m-16n-36o-58
puo decidere	l16
puo fare	i14
puo pagare	i-31
puo portare	h-16
puo usare	h25
puoi	m16
pupil*	a-24b-13i-12
pupils	a-24b-13i-12
pupit*	l-13
pupitre	l-12
purch*	b57d138f29m-17
purchase	b51d106f29m-17
purchase order	b12
purchases	d17
pure	a17c37i-18n30o28
pure il	a19c17i-13
pure la	c21
purpl*	h18
purple	h18
purpo*	a24f13
purpose	a24
purposes	f15
pursu*	k18
pursue	k18
purtr*	o-18
purtroppo	o-18
puse	d20e26
push	c-12
pushe*	o12
pushed	o12
pusie*	b17n13
puso	h19j18
put	b-19f-44g27h25i-16j-20k19m-26o41
put a	c16g17
put back	d12
put it	n19o-17
put me	l22
put my	i16
put on	b17h22
put right	b-28n-12
put the	h18
put up	g58n12
put you	k15
putti*	b-31
putting	b-31
q	d39e13g47j89n12
q me	j16
qr	e-19
qr code	e-15
quadr*	f-21g-17h-13i-13j-19n-25
quadro	c14f-12l12
quai	o20
quais	g-16j23
qual	a-20b-42c-16d-35e-39h-23i-53j48k-27l-18m-18n-72o-20
qual e	b-16d-25e-38h-12i-17k-12n-30
qual o	j16
qualc*	b33e78f34h12k28l30n43
qualcosa	b15f16h15
qualcuno	b16e44f17k29l31n42
quale	a-15b-31c-34e-21f12g-20i-27j22k-15l-20m-12n-36o-15
quali	d-18f-27g38j46
quali sono	d-12f-14g15
quali*	l13m16n41
qualite	n16
quality	n26
quality of	n24
qualq*	a18b13m18
qualquer	a18b13m18
quand meme	f18g13
quand*	a-23b-13c-14d14g-38h29i-12j-12k-28n-12o-51
quando	a-23b-13c-14d14g-38h29i-12j-12k-28n-12o-51
quando e	l15
quando il	i20o-25
quando uso	h23
quant*	a-56b-27c-71e-109f-21g-56h-57i-86j13k-70l-72m-36n-96o-23
quantas	e-24i-19j-13
quante	f-12h13j-25k-14l-16
quante ore	h21
quante volte	h-14
quanti	a-20b-25c-13d-16e-14f-34g-41h-32i-19j-45k-20l-12n-37
quantidade	i18
quantita	o-16
quantite	h17i19
quantity	d14
quanto	c-20d24e-34f15g30h-51i-46j126k-17n-13o12
quanto a	f15l17
quanto costa	h-19j-15
quanto dura	f-12h-14
quanto e	g15
quanto tempo	f20j-17n-16
quantos	b-17d-25g-15i-22n-24
quantos dias	d-15
quara*	o21
quaranta	b13o22
quarante	i12
quarr*	n-13o-16
quart*	c16i33j-14l-16m-21o40
quarta	j-19l-13n15o14
quartalsende	c23
quarter	k14
quarterly	i13
quatr*	b43g-20k-20n24
quatre	b30g-12k-17n34o-13
quatre ans	h20
quatre fois	b16n12
quatt*	b32c17d14e12i23o31
quattro	b32e12i23o27
que alguien	b15n27
que ca	k17l16
que cest	d19
que comprou	j22
que correo	b-18
que dia	n-21
que dias	j13
que dice	b19f22g19o-20
que diferencia	a-23b-18c-16d-17e-17
que direccion	j13k14
que diz	i16
que edad	j13
que ele	j16n-12
que eu	e15i22
que faco	g32
que faire	e24g19h37
que falta	b13d-14n-18
que faltou	j19o18
que figura	b16
que hago	g38h44
que haya	o-23
que hora	i-14j38n-21
que horas	j27n-21
que isto	l16
que ja	e12
que jai	b46d40e-13f17g15
que llego	h19
que llegue	n26
que lleva	h17j15
que medida	n-12
que modelos	n-17
que nadie	b17e15
que nao	b21d28i18n24o26
que ninguem	b39
que no	b74c41d25i82j14m23o50
que nunca	d17m23
que oleo	d-16
que pagar	g13
que pago	b19
que pasa	d17
que pena	g51
que personne	b15e17
que poner	e14
que precio	j12
que sale	a-18j-27
que salio	c15
que significa	a-21b-17f-14
que tal	i37
que tarjeta	j26
que tengo	a45g19
que tu	m12
que usted	o-19
que vendem	h18
que veut	n-13
que viene	j16o21
que vino	j16
que voces	d-22f18k15
que yo	e53
quebr*	n14
queda	f25k18o92
queda en	o16
queda*	f12g20i-12j-12m24n12o49
quedamos	f16o32
quedan	m17o-13
quede	n13
quede*	o25
quedo	e21m-20n-36o44
quei	d30o24
queix*	i-23j-12k19n-22
queixa	k22
queja	j14k25n-32
quel	a-38b-66c-39d-60e-34g26h-24i-84j40k-53l-45m-13n-83o-44
quel age	h12
quel compte	j29
quel est	e-18g-12i-22j19n-17
quel jour	d-13
quel nom	d-12j26
quel papier	g-13
quel traitement	j20
quell*	a-30b-19d-24e-66i-38k-29l-30n-35
quella	c17f31i37k-12o-13
quelle	a-34b-22c-46d-39e-72f-34g13h24i-49k-20l-34m-13n-46o-13
quelle dose	h-21
quelle est	h-23n-16
quelle heure	b-16e-14f-13g-18h-19i-19n-22
quelle quantite	h17
quelles	c14h-24j-17
quelles sont	c20
quello	d20f13i-16j16n15o19
quello che	d23f18m15
quello vecchio	e13
quelq*	b17c18d14e73f28g35h14i17j15l45n26
quelque	d14f28g13j15
quelque chose	d15f29g15
quelquun	b19c19e77g19h18i18k12l46n17
quelquun a	e17
quelquun qui	l21
quels	g88
quels sont	g42
quem	e15f61g40j117k29l120n30o-53
quem e	f25g13j47l15
quem paga	o14
quem recebe	j-18
quem responde	f17
quem tem	k16
quema*	h47n14
quen	k13
quer	g36h20
quer saber	h17
quere*	d24g-18h-21i-30j20k-21n-30o24
querela	g14
queremos	b-13d27g-28h-17i-28j26k-30n-37o27
queremos que	e19
queri*	a-12b-37c-17d-22e-14f-13h-17i14m-13n-25o19
queria	a-13b-34c-15d-21n-41o16
queria saber	c-15d-14
quero	a41c76d80f48g-16i-14k16l51n-13
quero a	d19
quero falar	l17
quero que	f13
querr*	j38
querria	j38
quest	f19g19n12
quest ce	f19g20
quest*	b104d-34e23f-55g-25h34i-27l96m84n60o-18
questa	g18l35m51n74
questa conversazione	m17
questa mail	l21m15
questanno	i19o24
queste	b18
questi	b36h20
question	a-23b-14c-13d-25e14f-31g-42h-23i-19j-12k-39n-43o-56
question about	d-15o-13
question de	b-18g-18
question of	n-16
question the	b46
questionario	n-27
questione	l15
questions	c-15f-13g-13
questions about	l12
questions on	f-30
questo	a22b75c24g17h50j13k13l33m42n45
questo e	n31
questo mese	j17n-14
questo punto	l18
queue	c-22i12m15
qui etait	b18
qui ne	b14
qui suit	m20
qui va	a12d20
quick*	c-23
quickly	c-22
quid	b19d39
quien	e42f81g21j204k27l97n39o-49
quien es	f18
quien lo	n23
quier*	a38b-28c36d14f-31g42i-31j68k-25l49n-58o-15
quiere	a-31e-12g20i-13j-31n-32o-24
quiero	a50b-13c52d26f-15g26i-13j108l49n-25
quiero cerrar	a22
quiero el	d14j13l16
quiero hablar	l14
quiero que	j14
quiero saber	j34
quil	a28g17h19i18j28
quilo*	d-17h19
quilos	h20
quinc*	d15
quince	d15
quind*	a15c37m18n-19
quindi	a16c14m19
quindici	c19i14
quint*	n-30
quinta	n-29
quinz*	d15n29
quinze	d15n15
quinze ans	n15o12
quinze jours	d15
quisi*	c22f22j31l16
quisiera	c22j31l16
quisiera saber	a-17
quisieramos	f22
quita*	c23d17g15i22
quitamos	o18
quitar	o-16
quite	a-20o17
quite*	c23e45
quito	h19
quitt*	e16i14k12
quitte	e20k15
quitter	b-17g14
quittung	b19i17
quiz	f-15g-19h-20n-30
quoi	b42c-21f48g86h32j25m15n35
quoi que	c-16e13
quon	a16b13g16n20
quota	d27i79o29
quota di	d36i24
quota*	o-17
quotation	o-12
quote	d-15f-22g-15j-13m15o-23
quote for	f-17
quote is	i17
quun	b39g14l50n39
r	d99e22k13m32o-57
r e	d58
r s	d41
r u	d39
r3fun*	d156
r3fund	d156
raadt	f-21h31k-17
raadt u	f-21h31k-17
raak	g15h18
rabat*	i16o-18
rabatt	i16
rabbi*	h17
racao	c17
racco*	f-16g12k21n25o22
race	h13
racon*	b12
rad	j23
radio	e-15
raga	b14
ragaz*	d41e19g18h20j18
ragazza	d19h20j18
ragazzi	g18
ragio*	f20g14
ragione	g14
rahme*	f12o13
rain	n26o16
rain or	o15
raise	f38
raise the	f38
raise*	b19e17o30
raised	b19e17o30
raised to	e18o25
raiso*	h18
ral	c-22e-12j-14
rallo*	i-25
rallonge	i-26
rampe	f14
ran	b15i25l14n21
ran out	i26
rando*	b30
random	b31
range	n-13
range*	l15o16
rapid*	a-25b-12e-18n-36
rapida	h16
rapide	a-18e-14
rapido	n-46
rappelle	n19
rappo*	b12g-13n-12o-19
rapport	b16k13o-20
rappr*	l13
rappresentante	l13
raro	b-12e15
ras	n41
rash	h15
rassu*	k-28n-17
rassurez	k-27n-12
rassurez vous	k-27n-12
rat	g59
rata	b18o31
rate	b87e-12f-13g-16h-15i68j29m-13n25
rate even	i13o18
rate for	b14o-20
rate on	b15
raten	g17h18i14n18
raten sie	g15h21
rates	n-13
rathe*	d37l12m16n27
rather	d37l12m16n27
rather have	d12
rather than	b12d23i13m19
rato	n20
ratse*	b19
rattr*	o12
raum	h14
raume*	a16f25
raumen	a16f25
raus	a94c27d13f17g57i-17k14m21o19
rausg*	k14o16
rausw*	a17g38
rauswerfen	a17g38
raw	g14
rayon	f-19g-16l-17
razao	k15
razon	k22
re	e-16o75
re issued	o21
reach	j85l21o-16
reach my	j14
reach the	l19
reach you	n16
react*	e13h19i18o20
reactie	j15n14
reaction	h20
reactivate	e13
read	b-35d-28e-22f-31g-16h-13i-16j51l-14m40o-34
read it	c17
read me	j43m20
read out	j40
read the	i16
reada*	f-15
readable	f-15
reade*	d-19e23i-12
reader	d-16e25n12
readi*	f-12m26o-18
reading	f-12h12m27o-19
reading on	h19o-16
reading this	m22
reads	h16n-13o-18
ready	o33
reagi*	g20
reais	b18d18
real	e14
reali*	b15c19
reall*	b13n19
really	b13n19
reaso*	b-17
reason	b-14
reason for	j13
reati*	i20
reave*	d12
reaver	d12
rebaj*	i18o31
rebat*	d-16
rebate	d-16
reboo*	i19
recal*	o19
recap*	o18
recar*	b16i41o-29
recargo	b16i41
recargo de	b14o12
receb*	c-23d47j-23k15n19o-35
recebe	j-19o-26
recebe o	j-17
recebemos	d16
receber	f14k15n12
recebi	c-16g14
recebo	b18d22n13
reced*	c50f19
recedere	c20f19
recei*	a-20b44c-23d-60e-29g-28h-23i-18j-20l-21m-27n-31o-40
receipt	d-42
receipts	d-14
receive the	j18
received	b60o-19
received a	b17e16
received my	b-15e-18
recen*	h17
recep*	b-26c-19d-13g-15h-34i-20j55l27o-31
recepcao	l16
recept	h-14
reception	b-13f12n15o-30
receptionist	j21
reces*	c21
recesso	c21
recet*	n-30
receta	h13i13
recev*	c12j12k36
recevoir	j15
recevrez	k30
reche*	j22
rechn*	a-16b84c-23d-17e-24g-36h-31k-14l-25n-18o20
rechnen	o22
rechnet	i14
rechnung	b82c-14d-12e-14f-15g-19h-16l-15o24
rechnung vom	b31o-13
rechnung von	j33
recht	e-17f153g44l-18o-17
recht auf	f16l-13
recht op	f75
recht*	a-16b-20c-19d-13e-14f113g92h-25j-28k144n-17
rechtbank	k23
rechte	o20
rechten	f28
rechter	k62
rechtlich	f34g39
rechtliche	f-13k-23
rechtliche schritte	k-21
rechts	f-13g-13o-15
rechtsanwalt	k17
rechtsgeldig	f41g14
recib*	b61h-12i-31j-28n17o34
recibido	i-13o-15
recibir	d19
recibira	o34
recibo	b75o16
recibo de	b19o13
recibos	j-14
recip*	d-24f14n-12
recipe	d-23
recipes	f18
recit*	g-25k-24m22
recita	g-25k-24
recko*	b19g19h19
reckon	g19h19
recla*	b59c-12e-12f50g91h-21j-12k79l34n-47
reclamacao	o14
reclamacion	i16
reclamaciones	g-23k-36
reclaman	b43g17
reclamar	g26k20
reclamaremos	k21
reclamation	f17
reclame	b23d16f24g28
reclamer	f20g35
reclamo	k20l19
recog*	b26d16e23j18l-15n-29
recoge	j19
recogida	n-17
recognise it	b-16
recognize	b27e15
recol*	c20
recom*	a-24b-33c-42d-37e-32f-37g25h99i-48j-44k-70l-34m-29n-66o-26
recomendam	g18
recomienda	h12
recomiendan	d-17h23i-19k-13n-18
recomiendan para	d-14g-23
recommande	c-17
recommandez	g43h26
recommandez vous	g43h26
recommend	g-22m-15n-14
recommend a	g-13
recommend for	g-20h27m-12
recommended	k-21
recon*	b26c41e52i107o38
reconduction	c25
reconexion	i39
recor*	a68b21f88g64j56k13l-14n27o-12
record	a18f37g40j29n15
record my	f14g21
recordings	g14
records	a52b35f32j38
recorrer	g15
recou*	f52g41k28
recours	f52g41k12
recov*	e71k14
recover	k14
recovery	e62
recre*	d45
recrediter	d42
recti*	f42o23
rectificacion	f31
recu	c37d-18g33k16m14o-23
recu le	c18d-15j15
recue	b12d-17g13
recue*	b15e26o-20
recuerdo	b16e23
recup*	d123e51g29i12
recuperacao	e32
recuperamos	o15
recuperation	e15
recupere	d19
recuperer	d73g13
recupero	g19
recur*	g129
recurso	g46
red	a-15b-21c-37d-17e-20f-17g-22i-21j-26m-12n-25o-16
rede	b12l14o-13
redem*	n12
reden	i16l28n25
reden wir	i16
redevance	o32
redig*	f-18g13
rediger	f-18
rediger une	f-18
redon*	n-13o32
redre*	o13
reduc*	b18i34o-15
reduced	b18
reduction	i34o-12
redui*	i18
reduit	i18
reduz*	i19
reed	b17k16
reemb*	d88i25n-19o-27
reembolsado	d14
reembolso	d19n-19
reenv*	j19o24
refai*	o44
refait	o23
refei*	f-19
refer*	e18f16l12o-69
reference	e-17g19l13o-31
referencia	o-22
referente	e18
refie*	o-17
refiere	o-17
refle*	c40f17k14
reflected	b13
refun*	d164e-13f-13g-29i-21j-27l-25m-18
refund	c-16d86g-14i-13
refund a	d-17
refund but	d-12
refund is	d-67
refund of	d-14o22
refund on	d23
refund to	d-18
refund you	d29
refunded	c17d95o13
refunds	d-21j-14l-12
refus*	b24c14f12g202h38m40
refusal	f15g16
refuse	c15e19g102h18m32
refuse de	g12
refuser	g50
refuses	b14g25h17
refuses to	b15
rega	d17
regal	n-17
regal*	g-12k-13m-14n-12o18
regalo	o-13
regalo por	o18
regar*	f20i34k35l24o-28
regard	f22
regarde	l14
regarding	i16k37
regarding the	i16k38l12
regards	o-15
regel	b14
regel*	f37i39m48o-33
regelen	i19
regeln	i15k14
regels	f12m34o-12
regelt	f25o-18
regen*	e19
regie	j14o16
regio*	l92o-38
region	o-15
regional	l24
regis*	a135b-25c-27d-30f91g49h-25j82k30l-12n-17o-24
register	g18
register the	g21
registered	f20j17k22
registo	j30
registo de	j13
registrar	g31
registrata	o-12
registration	a47f28i30
registrato	j29
registrazione	i15
registre	f38
registri	g18k16
registrierung	a17
registro	a24c-18g-14i-30
registro de	j12
regla	c-13
regla*	m31o-16
reglamento	i14
reglas	m36
regle	c-27e-14f-13g-23j-16k-19l-32n-24o-14
regle des	i29
regle t	h-13l-13
regle*	g14h23i50j-27k13m23n-16
reglee	o13
reglement	d14g12i27o-23
regler	j-17k16
regles	h15i29m19
regol*	f31h-12i49j-13m61n-18
regola	f20g12
regolamento	f12i22
regole	i13m40
regra	m28
regra*	i18m13
regras	i18m13
regre*	d49n70o13
regret	n45
regret that	o-14
regul*	f30g-18i59j12
regulamento	i22
regular	i37n12
rehac*	o17
reich*	a22b-12i18k13n-37
reichen	e19l17
reichen sie	l18
reicht	i19n-44
reicht ein	d19g18
reicht uns	n-13
reifen	n12
reihe	o18
reimb*	d118
reimburse	d25
reimburse me	d16
reimbursed	d15
reimbursement	d48
reimbursement for	d14
reimbursement of	d15
reimp*	e27o37
rein	e14i38
reini*	c12e53h30
reiniciar	n17
reinitialisation	e20
reins*	i18
reintegren	d17
reintegro	o-21
reintegro de	d13
reise*	d-13
reiss*	c19
rejec*	b24
rek	i13
reken	d19
reken*	a91b136d39i51j19n-14o27
rekenen	i59o-25
rekening	a70b101d40j22o42
rekening is	b-17
rekening van	b30
rekeningnummer	e18
rekla*	i17
reklamation	i18
relai*	l15o-20
relais	l15o-20
relan*	b29d-20j17n26
relance	d-19
relances	n34
relat*	a13d14i-24o-28
relationship	a21
relativo	d23
relatorio	b-17i-24j-16o-12
relatorios	o-14
relax	i41
relea*	i25l14m29o22
release	i25l14m31o18
release the	i28l15m14
released	o15
relec*	m12
relecture	m12
relev*	b34d15
releve	b25d14l12o-26
releve de	l14o-12
relle*	j-15
reloj	e17o-17
remai*	a21d21g20o32
remain	a20
remaining	d21g20o35
remar*	i13n40o26
remarcar	f-12
rembo*	d105o-96
rembourse	d-19o-14
remboursement	d30o-36
rembourser	d24o-15
remboursez	d28
remed*	h36
remem*	b30e25
remember	b30e25
remer*	g-12o-13
remet*	d17e19f19l16
remettre	e20l17
remin*	b16i28k-12n37
reminder	b16i28k-12n21
reminder fee	i18
reminders	n12
remis	o-28
remis*	e-30o-33
remise	e-30o-36
remise de	o-12
remit*	j18m12
remitente	m13
remon*	l26
remonter	l15
remor*	d17o18
remorque	d17
remot*	e64
remote	e36
remoto	e18
remov*	a122c13e53h25j-16o28
remove	a87c16e35
remove my	a19c20e12
remove the	e18
removed	a26b17e17o26
removed from	a27
remover	h20
rempl*	e27g13h39m18o56
remplace	h19m28
remplacement	o35
remplacer	g16h17
remplacez	e24
renam*	a-22d-20
rename	a-22d-20
rend	d17e19
renda	g24o16
rende*	d76
rendez	d71e12
rendez moi	e12
rendi*	d17
rendo*	a15
rendons	a15
rendr*	a14c17d26o-12
rendre	a14c17d26o-12
rendre la	c19i14
rends	c19i19
rends la	i19
rendu	b18d26
rendu*	b22
rendue	b22
renew	i17l15o-13
renew my	l15
renew*	c25l13o-12
renewal	c21l14
renews	o-18
renne*	c19
renon*	f15
renov*	c27f12l28
renovacion	f16
renovar	l12
renovation	l16
rent	h-12j-12n-14o52
rent for	o17
rent is	f15
rent out	a17g12
renta	f-20
renta*	c53i41o17
rental	c54i44o19
rental van	i17
rente	a23b18o15
rente*	i14j80
rented	i14j80
rentr*	d17j13n18
rentre	j17
rentree	n12
renun*	a14g18o12
renvo*	d57e20
renvoie	d46
renvoyer	o-14
renvoyez	d20e22
reope*	i36
reopen	i36
rep	n14
repai*	d23e12f28i45j15o27
repaid	d26
repair	e13f23i25o28
repair is	o15
repair it	i15
repaired	j20l13
repairs	i18
repar*	b52e13k23l15n99o39
reparacion	f13o25
reparada	o22
reparation	k20o-14
reparatur	b42
repariert	o13
repartidor	e17
reparto	l18
repas	b17
repas*	d17o12
repay*	d21
repayment	d21
repea*	b16h13m23
repeat	h15m24
repeat the	h16m13
repeated	n16
repet*	m17n12o17
repete	m21
repetir	h17i15n20
repla*	d16e91f15n20o17
replace	f17i12o-16
replace it	i15
replace the	f19m-16
replaced	e98
replaced and	e28
replaced on	o12
replacement	d15n22
repli*	m23n55
replies	m24n63
reply	l15m69n46
repon*	e12f18g29k14m79n14
repond	f26j15l14
repondre	g41n22
repondre a	g33n12
reponds	m32
reponer	d20
reponse	e12l-12m31n-38
reponse sans	m12
repor	e18
repor o	e18
repor*	a-28b-31c-13e-27f-17h-21j-28k35m-16o-25
report	a-23b-27c-16d-22e-21f-13h-16j-21k31o-32
report has	e-12
report on	k13
reporter	d19
reports	l-18
repos*	h17
repou*	o13
repousse	o15
repre*	c31d26e-12f17h29j20k41o32
reprend	o25
reprendre	h32
reprenez	c13
repris	i12
reprise	o13
repue*	d15
repuesto	d15
reque*	b62d84f43k25l79m72o-13
requerimiento	g17k14
requerimos	f17
request	c13d31f21i14l57m44o-16
request a	i14
request for	l15
request is	m23o-15
requested	b65d40
requests	m16
requi*	c23f98i71m18o-22
require	c28f59i18
requirements	f21
requisito	i41
resa	c25d23
resci*	c-32i16o14
rescindir	a21
rescisao	c-15
rescision	c-12i16
resen*	j15
resena	j15
reser*	c110e-14f17g-24h-21i17j58l-22m-25o-51
reserva	c58d13n-17
reserva de	c25
reserva del	c36d20
reservado	j15o-14
reservar	b17c-18
reservas	c-37j-17
reservation	b-21c55
reservations	j17
reserve	f17o-22
reservee	i14o-29
reservee aux	i14o-18
reservierung	i14
reset	c-17j-18n-13o-24
reset it	e13
reset the	i12
reset*	e33o12
resi	d19
resid*	c17h124i35
resident	h33j-17
residente	h44
residents	h30i40j14
resig*	j18
resign	j18
resil*	c110f-27g-14o-56
resiliation	b12f-25o-32
resilie	c65
resilier	o-16
reso	d60o29
resol*	b-18c26d-24k21n-24o26
resolucao	f12
resolvemos	c12
resolver	c13
resolvido	d-15
respe*	c-17i-14l55n82
respect	l53n43
respeto	n13
respi*	b17h125i16
respo*	b-16c-12f186g63h-22i-23j12k122l160m121n60o16
respond	g12
responda	m37
responde	f28m28
respondo	g15
responsabile	e13f-42g-24j13k-16l31o16
responsabile di	j18l15
responsabili	f17k12
responsabilidad	f23g16
responsabilidade	f54
responsabilita	f35g14
responsabilite	f45k45o-15
responsabilite du	f18
responsable	f-29g-12l48
responsable de	f-32
responsables	f15
responsavel	l23
responsible	g19k12l35
responsible for	f-12l17
resposta	m41n27
respu*	e17m27n28
respuesta	e17m27n26
ressa*	d19k13
resso*	h16o16
rest	a21d51e13j12o77
rest of	o39
resta	a12
resta a	g17
resta*	g-14i-17j20k-15o45
restano	o13
restaurant	j32k-12
restb*	d20
reste	a19c-21d26i27j-19n-20o-33
reste a	o-15
reste t	g16
reste*	c35e16h-21j-12n27
rester	c35h-21j-12
restera	n14
resti*	d108
restitue	d17
restituicao	d16
restituito	b16d25
restitution	d-19
restituzione	d15f15
restl*	a25n16
restlos	a26n18
resto	a21m15
resto*	c-36o47
restons	c-15
restore	c-17
restored	o36
restr*	e38m106o14
restricciones	m37
restrictions	m49
resue*	b-18d-15o19
resuelto	b-17d-15m-13n-12o19
resul*	e12j70
resulta	n17
resultado	j22
resultats	j38
results	e14
retab*	o24
retabli	o22
retai*	c19
retar*	f12h12i22
retard	f12h12i22n-17
retard de	f13i-35
rete	o-18
reten*	b28f45m20
retention	f26
retir*	b16d-16e56g-12j29o30
retiramos	o18
retire	b-16d-13o13
retired	e38
retirez	b20
retiring	a15
retiro	b14j17
retor*	d28l16
retorno	l16
retou*	d178e-16g-27h-22i33j-29m-18n-32o-18
retour	d100g-12i33j-13n-15
retour est	o-14
retoure	d36
retours	o-17
retra*	b13c35e-14f15g-16i61n12
retrait	b17g-14o-15
retraso	f20i47
retro	h-20
retro*	c-14d15j25o48
retrouve	c-14e-12j13
retur*	c-26d143g-21h-22i25j-25m-18n-18
return	b13d46e-13g-12h-14j-15m-12
return it	i14
return of	b28
returned	d125e16o16
returns	d-23i13o-44
reuni*	l23o-12
reunion	l22
revea*	j18
reveal	j18
revel*	j45m42
reven*	c18e34f53j14
revenir	c20e16
rever*	c48d81f18i-16o34
reverse	b-17c13f19i-15
reversed	b15o18
revert	c23
revie*	c-21d27e-22i-24l50m144o21
revient	c-16i-14
revient en	i-12
review	l42m48
review the	l14
reviewed	m21
reviewer	m58
reviewer has	m24
reviewers	e-12m22
reviews	n14o12
revis*	f19g14i-12m88n-26
revisao	m25
revisar	f14g12
revise	n-14
revisen	b13
revisione	m15
revoc*	c13f18
revoi*	d13h16
revoir	d13h16
revok*	c30
revoke	c30
revoke my	c24
rezep*	l12
rgpd	f27
rh	c-18o-16
riacc*	d34
riape*	o31
riaperto	o29
riatt*	i40
riattivate	i17
riave*	d15
riavere	d15
rib	a15e-23j-19
ribbo*	c-15
ribbon	c-15
ricam*	m-12
ricev*	b14e37k20
ricevera	k16o28
ricevo	n21
ricevuta	b16d17
ricevuto	o-16
richi*	b34c16e13f22g17l33o-12
richiamo	g22
richiede	f18o-21
richiesta	m15
richiesto	b39o14
richt*	d-26e-28f-16g44h-12j-25k-15m27n-13
richte	d-14e-12g12
richte ich	d-14e-12
richten	g16
richter	g24
richtig	a15n-14
richtige	n13
richtlijnen	m18
richtlinien	m20
ricon*	b26e28i14o24
riconosciamo	o23
ricor*	e14g20
ricordo	e13
ricorso	g20
rid	g26h19
rid of	g26h19
ridat*	d75o12
ridate	d43
ridatemi	d29
ridatemi i	d24
ride	c14d16f18
ridea*	c17
rider*	n12
ridic*	n-18
ridiculous	n-21
rien	a21d42e-17f-19h-18i-16k53m14n52o22
rien a	c-18
rien ne	n27
rient*	d14
riesco	h14
riesg*	f22g16h37
riesgo	f22g16h37
rifac*	o20
rifacciamo	o20
rifat*	o16
rifer*	b16o-13
riga	e12m13
righe	f19
right	a-26b-82c-22d-40e-25g34j-29l-21m-20o91
right for	h41
right in	b-15g15
right now	j12k14
right one	o12
right that	g18
right to	e19f22g27
right*	e47f19g19k45
rights	e47f19g19k45
rights in	e-29
rigua*	b19f18i18
riguarda	b17f17
rij	o14
rijdt	o13
rilas*	h19
riman*	n20
rimas*	b30e35
rimasto	b14e36
rimbo*	d83o-16
rimborsi	d-19
rimborso	d30o-20
rimed*	h19o13
rimet*	e15
rimosso	o18
rinco*	i14n18
ring	h27l22m-15n14o-23
ring me	l25
ringr*	c-18n30
ringrazio	c-16
ringrazio per	c-15
rinno*	b14f35i17
rinnovato	b18
rinnovo	f36
rinun*	c31i28o19
rinvi*	n15
rio	e18n21
ripag*	d19
ripar*	k17n25o48
riparte	o14
ripen*	c31g19
ripet*	h17j17n14
ripor*	b31e-12
riporta	b32
ripre*	c42d24g14i46n-13
riprendiamo	n-13
risch*	g23h60m19
rischio	g15h15
risco	f15g13m12
risco*	l14
riscontro	l14
riser*	f17
risic*	f18m37
risico	f19m13
risik*	f18m16
risiko	f18
risk	g22h36m42
risol*	b-15e-15o23
risolto	e-14o14
rispe*	d22f22j19l13n25
rispetto	l14n27
rispo*	f52k33l44m68n86
risponda	l18
risponde	o-20
rispondere	m28
rispondete	f18n20
rispondi	m21
risposta	m20n38
risqu*	g90h55m35
risque	g52h55m35
rista*	o17
risto*	d17
risul*	b68h19o-24
risulta	b45h19o-29
risultano	b19
ritar*	k14n19
ritardi	o-13
ritardo	k15n12o16
ritir*	j15n-19
ritirato	j35
ritiriamo	o12
ritiro	a17c19o-29
ritor*	o19
ritorno	o19
ritro*	b16
riuni*	c25
riunione	c19
riusc*	i19j15n16
riuscite	i21j16
riuscite a	i19j16
riusciti	n33
riven*	f21
river	e14i13
rivog*	d30
rivol*	l28
road is	i13
roami*	b50
roaming	b49
roast*	o18
roba	e17h20
robe	d16k12
robes	k24
robo	m14
robot	m54n12
robot*	m32
roda	n-17
rodap*	o-12
rodape	o-12
rodas	i-14
rodil*	h19
rogam*	i43o-18
rogamos	i43o-18
rogamos que	o-14
roja	l-13
rojo	c-18h13
rol de	e37
role	m88n-15
role system	m30
rolle	e17k-12m33
rolle*	d13o17
rolled	o12
rollen	d15e14
rollo*	l29
rollout	l30
roman	e-15n-14
rome	i18
rompe	g18
rompe*	g12o21
rompr*	a12f16g19
rompre	a12f16g19
rond	i16l15n12o24
ronde	o15
rood	h33
roof	k15o17
room	a-15c-17d-19f-33g-30i42j-13k-16m-14n-20o-37
room for	i41
room is	j-13n12
room on	i34
rooms	c38
root	e17m22
rosa	j15
roses	o12
rossa	j16
rossi	c17j16
rosso	n-12
roste*	j16
roster	j16
rot	o-17
rota	c-20i-16
rotat*	e15
roto	g19
rotta	d15
rotto	c19e32f23n-16
rotul*	f-27
rotulo	f-25
rotur*	g14
rotura	g14
rouba*	g14
rouge	h13o-16
rough*	g14h15
roughly	g14h15
round	i55o30
round the	g18i49
round*	h-19
route	n16
route*	d15f29g-13k-14o-36
router	d14e14f31k-13o-27
routi*	m25
routine	m25
rouvr*	i15
rovin*	k33
rovinato	k33
rubat*	e13
rucka*	d24
ruckb*	b-16d38
ruckbuchung	b-16d38
rucke*	c18d21g-12h30o-16
rucken	c17
ruckerstattung	d50o-12
ruckf*	d20
ruckg*	d21i30l14
ruckgabe	d22i24
ruckr*	l16n17
ruckruf	l16o12
rucks*	d38n-23
rucksack	h14n-16
rucksendung	d46
ruckt*	d17f24
rucktritt	d17
ruckv*	d12
ruckw*	d15o14
ruckwirkend	o14
ruckz*	c20d23
ruckzahlung	d23
rude	n13
rue	j17o-19
ruego	i25
ruhig	g19
ruido	n-12
ruil	d20
ruile*	i41
ruilen	i41
ruine*	n15o14
ruined	n15o14
rule	f15i74
rule for	i-12
rules	f75g48i100m145o-29
rules and	i15
rules for	f19g19
rules say	i22
rules you	o-12
run	c41e-14g-19h-16i-18j-21n13
run a	i-17n-21
run out	l14
run the	m22
rund	k-12
runne*	f-19h16
runni*	n29o27
running	n29o27
running out	n12
runs	l19o-33
runs for	o-12
runs until	o-16
ruota	n13
rural	f18
rush	i12
s	d71e48h13k22m40o-18
s m	o-16
s o	d42
s t	d24
sa	d-14e-12j76o-13
sa fiche	j14
saal	c22
saatg*	b14
sabad*	c12g-16o19
sabado	c13g-15o62
sabados	o-33
sabat*	c15d-18j19o12
sabato	c15d-18j19o12
sabato e	j17
sabe	e46l14n18
sabem	f16n17
sabem*	i13
sabemos	i13
saben	g19
saber	a-35b-20c-60d-17e-13f37h17i-27j47k-22l29n-42
saber a	h19
saber el	j30l13
saber o	j-18l12
saber que	a-18
saber se	h12
saber si	c-20f35
sacan	b12
sacco	n-14o12
sachb*	j20
sache	f17
sache ist	f18
sache*	h39
sachets	h39
sack	g24
saco	o23
saddl*	j16
saddle	j16
safe	e30g54h39
safe in	e25
safe to	g15h32
safet*	k47
safety	k47
saftl*	n13
saftladen	n13
sag	i18m13
sage	a14g14i18
sage ich	a15g17
sagen	c16h32j83l14o-12
sagen sie	c19h18j38
sagt	b32e-18f25j29l-13
sagte	d17l32
sai	i13n-15
sai do	f16
sai em	i17
sai na	o21
sai por	j15o-31
said	d65k-12n24o23
sais	i25
saisi	k44
saisi*	g21k25o-14
saisie	g15
saiso*	c13o29
saison	c16o29
sait	n19
saiu	b32e22
saiu da	e22
sala	a-17b-35c-14d-20e-24f-34g-43h-21i-14j-38k-27l-21m-13n-58
salai*	g35
salaire	g17
salar*	b-14e64g70h-13i-14j50
salarie	e16g23
salaries	e38f19g15
salary	j13
salda*	b19d18i16o52
saldare	b14i20
saldato	b17d19
saldo	a95b65e17f15j37o45
sale	a-21d-27f-20g-12i-12j-21l-12m-19n-49o-27
sale con	f18
sale de	o23
sale el	o-30
sale en	a-23f-15i-21j-35
sale items	g19i13
sale un	o-17
sales	n19
sales*	b19g22
salga	o-17
salid*	c40i14k15
salida	i15k15
salido	c41
salie*	b13h19
salieron	h19
salio	b14d16j37
salir	c-15f18o31
salir*	h20l31
salire	h20l31
salle	g-31h-17j-13k-27
salle de	k-12
salon	c21f16i-15l-13
salta	c19o22
salta*	b13c30d19e13g16h15i70m51
saltar	e14m20
saltare	g19
saltare il	g19
saltarse	i46
saltato	c19d21h19
salud*	l-15n-13o-16
saludo	l-12
salut*	c15n-12o-14
salva*	e19f17
salvo	j12o-18
same	a-28b22c-22e-16g-32h-18j-14k-15m-18n63o25
same day	n21
same price	i12
same time	h-14
same transaction	b33
samed*	c20h-30o14
samedi	c20h-30o14
sampl*	b-21c-26e-19f-86g-60h-16k-22l-34
sample	b-16c-21e-13f-83g-52k-23l-17
sample pack	i14
samples	l-14
samst*	c17n-26o21
samstag	c17n-25
samt	a81e24
samtl*	j16o43
samtliche	j16o42
sanci*	g43i12
sancion	i13
sanct*	g16
sand	l-14
sande*	j-18
sander	h12j-16
sangr*	h39
sans	a38d24f81g71h-61i87k13l-27m45n84o121
sans danger	h-15
sans doute	n43
sans frais	i17o20
sans gluten	h-34
sans que	e36
sans rien	b19
sans risque	h17
sans supplement	i17o22
sante	j41
santo	n12
sao	c-13f14
saper*	i-15j36k-14n-14
sapere	i-14j37k-13
sapere se	h16
sapet*	d17f37
sapete	d17f37
sappe*	j46
sappelle	j46
sappi*	n19
sappl*	f18m12o-14
sapplique	f19o-13
saque	o20
sara	o79
saran*	o27
saranno	o27
sareb*	i34k13
sarebbe	i35k13
sarebbe possibile	i18
sarem*	k20
saremo	k14
sarl	g14
sarre*	c20
sat	n14
sat nav	j-28
satis*	d28n63
satisfaccion	n22
satisfaction	n25
satisfied	n14
satur*	b-33g-13i-15n28
saturday	b-26c15n17
saturday and	b-19
saturdays	o-12
satz	n21o15
saube*	f26
sauber	f26
sauf	n16o-61
saumn*	i44
sauna	h84n-13
saute	o16
saute*	e17h18i23m19
sauter	e17h18i23m17
sauve*	e19
saved	e16f18j20
savez	f19j20
savin*	a23j18
savings	a23j18
savoi*	e-27j75l-22n-24
savoir	e-27j75l-22n-24
savoir a	j18
savoir ce	j31l-16
savoir si	e-23n-12
saw	f-12
say	a-23b-18c-12e-16f46g70h-25i32j15k-17l-16m51n41
say about	f13g31
say i	n26
say on	f16l14
say the	f16g12i14
say when	j19
say yes	m22
says	c-26d-26f-19g-26k-15l-13m21o-49
says i	b17
says my	e15f-18i-16
says the	b-17o-13
says yes	o16
says your	f-21k-13
sbagl*	b36c46e12i15k15n72
sbagliata	b27
sbagliate	k18
sbagliato	c25j14n56
sbaglio	c18i16j-15n-15
sbiad*	f19
sbloc*	e13l13
scade il	o-13
scade*	c22
scadenza	c22
scadu*	i75j-13
scaduto	i71
scaff*	o15
scaffold	o15
scala*	b31g21l32
scalare	g20l19
scalato	b13
scale	m-14
scand*	n-31
scandal	n-37
scann*	e13g-13i-12
scanner	e20o34
scari*	c-15f-19
scarp*	d15j-20
scarpe	d15j-20
scato*	n-42
scatole	n-34
scatt*	f20
scegl*	o-21
scegliere	o-13
scelt*	n27o-24
scelto	n27
scend*	c20
schaa*	l12n-15
schad*	d14f62g23h50k52l21o-48
schade	f37k33l25n12o-51
schade dass	l13
schade door	f18o-14
schaden	f29h16
schadensersatz	g23
schaf*	g15k-13
schak*	m12
schakel	m12
schal*	e32n-13o-16
schalten	e21
schalter	i15
schaltet	e15
schan*	n36
schande	n25
schar*	e-16o19
schat*	d18g19
schau*	e18g17i16j12
schauen	e19j14
schaut	g19i19
sched*	f-17g23i31k-12o-19
scheda	o-14
schedule	i40
scheduling	g19n12
schei*	a17d22g61
schem*	i17o-12
scheme	i18o-12
schen*	b17g15i40
schenken	b17g15i40
schenken wir	b18
scher*	o-18
schic*	b-14f-12h-13i-20j16o-16
schicken	c15i-14l-12n-16o-12
schicken sie	c16j30o-14
schickt	j17
schie*	h35
schik*	g33
schil*	g-13h25n-22
schla*	i13n23
schlaft	i17
schle*	g15h14
schlecht	g16h20
schli*	a39e-14j-12n12
schliessen	a17j-25n-14
schliessen sie	a27
schliesst	c22
schliessung	a19
schlimmer	n32
schloss	e-13
schlu*	b28e20h13n25o-18
schluss	n31
schlussel	e14o-12
schlussrechnung	b35
schme*	g14
schmi*	l14
schne*	b-12c14g28n-17
schnell	c18n-33
schneller	n22
schoe*	d12
schoenen	d13
schon einmal	o-15
schon wieder	b12h16
schon*	n-15o-40
schones	o-12
schones wochenende	o-12
schoo*	a-15b16d-18e-37f-40g-36h-31j65k-20l22m-13n-34o27
school	e-28f-47h-19j27k-12l22n-15o29
school and	i-12
school is	b19
schools	g-13
schra*	i28k-17
schrap	i20
schrappen	a12i18
schraube	k-14
schre*	b-14c-21d18g46h-12i-18k42l27m27n17
schreibe	m23n31
schreiben	d24g36k16l27n12
schreibt	g17k29
schreien	n14
schri*	c42d30e-21f27g-12k-24o21
schrijf	c21d17o12
schritte	k-20
schro*	f-15i-12
schuh*	d13
schuhe	d14
schul*	a16b16d19f-22g49n-20
schuld	b18g23
schulden	b17d34
schule	a19
schuler	e17h15
schulung	f-14
schut*	g15
schwa*	c15g50h13j14
schwanger	c20g17
schwarz	g17h12
schwe*	f33g47j39n45o-14
schweigen	g42n29
schweiz	f19o-16
schwer	n25
schwester	g13j52
schwi*	h66
scono*	a19
scont*	d-21i43k12o-42
sconti	o-18
sconto	b12i16o-27
scontrino	b-20d-17i24k13
scoop*	h42
scoops	h42
scooter	j12
score	m44
score*	c-12
scors*	i26j17n24
scorso	i25j17n24
scrap	a16c32
scrap*	c17d16o17
scrapped	c17d16o15
scrat*	b13
screa*	n34
scream	n34
scree*	b-12e-12g19h-32i-16o-12
screen	h-20i-12j-12o-13
screenshot	g38j24
screw	n-64
scrip*	m25
script	m25
scrit*	e17f15g21h-30k-17m16n-24o-14
scritta	h-19k-13
scritto	e21m19n-14o-18
scrittura	f18g18
scriv*	d-17e-18g13k17l16m45
scrivere	d-12g20
scrivi	m29
scrivo	j17l13
scuol*	g-19k-26o15
scuola	g-17k-24
scusa	n26
scusa*	c18o19
scusarci	o18
scusate	c18
scuse	n45o21
scusi	l16
se ajusta	f12
se cayo	g14
se cierra	e17
se eu	g31
se fait	o-30
se faz	c16
se fera	l13
se fue	e40
se hace	c17e18o-12
se han	n29
se jubilo	e16
se limpia	n-18
se llama	j19
se marca	c-12
se nao	m12
se ne	c20f15n23
se no	o-17
se non	g24m12
se passe	c-12
se perdio	e17
se pierde	f14
se posso	f13g25
se puede	a-26b-41c-43d-46e-24f-41g-42h19j-57k-18l-15m-15n-21o-23
se pueden	i-14o-12
se queda	o20
se questo	n17
se refiere	o-17
se regle	h15
se solicita	c14
se suspende	c22
se va	c-18
se ve	o-18
sea	e14f19i36
seal	k12
seanc*	h27
seance	h27
searc*	c-16g15j16
search	c-16g15
seat	e12j22n-13o-20
seat on	c17
seats	b31o15
seats are	o13
sec	l16
seca	d15
sechs	b27o17
secon*	b21f38g23h-15i-21l-13m-31o36
second	c20f12i43o38
second floor	e13l-12
second hand	f19
second one	a13c13
second opinion	l15
second passage	c-13i14
second time	g18h16
seconda	j15o41
seconde	b17c-13o21
secondes	o-13
secondo	f32g49i-33j-16
secondo la	b13
secondo le	f19i-15
secondo voi	g53
seconds	o-31
secre*	e89f-16g33j42m25
secret	e40g13j24
secretaria	k15
secti*	o-24
section	o-24
secur*	e59j48m47
securite	j16m25
security	e53j29m21
sede	k20
sedi	o-14
sedia	h16
sedie	k-13n-16
seeds	o-14
seein*	b27d19
seeing	b27d19
seeing that	n13
seem	b12h-16
seem to	b14h-16
seems	b20n32
seen	b-14e44g17n33
seen to	o14
sees	n-12
segna	b17
segna*	k46o-13
segnalazione	k17
segre*	e21g15
segue	f-21o13
segue em	f-19
segue*	m23
segui*	g13m47n36
seguir	m19n22
seguire	m28
segun	b38f58o-60
segun el	o-13
segun la	f14g12o-19
segun sus	f18o-18
segun*	c22d-18l-19m-15n23o34
segunda	c28d-18j-28l-15n31o38
segundo	e15j35o19
segundo factor	e21
segundo o	o-28
segundos	o-22
segur*	b22e46h56j42k36l17m24n-13
seguranca	e13
seguridad	e37j27m20
seguro	b35f16g23h52i13j22l12
seguro que	l16
sehe	o-13
sehen	g-16j19k20n-24o14
sehr	e-14j-16l-12n-28
sehr nett	g16l-12
sei	b39e12i41m32n31
sei anni	i15
sei que	i39
sei un	m13
seid	f17n20
seid ihr	f18
sein	i28n24o-31
sein dass	b25
seine	g16j33
seine*	j24
seis	i36n42o38
seis anos	i17
seit	a13b37d35e38h138i59n116
seit dem	e14
seit der	d20h42
seit gestern	e23h17
seit ich	h56
seit montag	i19n12
seit wann	b17
seite	f-13g-19h-12i-12j-19n-17o-36
seite*	j12
seiten	j13
seja	e17i16l15
sekun*	o-18
sekunden	o-18
selbe*	a17
selber	a18
selbs*	a-20c-26e-24j-12n-21o-40
selbst	a-20c-26e-24j-12n-21o-51
selbstverstandlich	o13
selev*	o-22
self	j-12
sell	a-12b-24c-19d-15e-25f-13h-52i-25j-27k-37n-32
selle*	d-18j71
seller	d-16j73
sello	c-15
sells	n12
selon	f43g36o-18
selon vous	g48
sem	c54f26g31h-19i60j-16m59n25o107
sem a	e15
sem custo	o-13
sem efeito	c12
sem o	i20
sem pagar	o16
semai*	a-53c14d23e-33i38o-18
semaine	a-52c12e-32i36
semaine derniere	a-30e-14i-14
semaines	d17h16
semaines de	h18
seman*	d-12f-13g-16i52j-13k23m-25n31
semana	d-14g-12i17k24m-22n32o13
semana de	i15
sembl*	b42d20
semble	b20d18
sembr*	g13i-15k15n15
sembra	g14i-14k15n17
semen*	o26
semes*	d23o31
semestre	o22
semi	k-14
semin*	c51e-24f-37g-14l-17o15
seminaire	c22
seminar	f-40l-14
seminario	c19
sempl*	n51
semplice	n16
sempr*	a37m31o27
sempre	a37m31o27
sempre il	a16
sen	g15l16o47
senal	d19
senal*	c17m23
send	a-28b-40c-12d12f-43g-40h-23i-42j79k-12l-28m43o-18
send a	n23
send it	j13m19
send me	e20j58l-18o-12
send the	c16f-17g-22h-12j-16m-26
send this	l13
sende	m13
sende*	j43n-13o-26
senden	f12j42
senden sie	f15j29
sender	o-23
sendi*	c25d13
sending	c25d13
sendo	i39
sends	l-14
sendu*	o-21
sendungsnummer	o-14
senha	e88
senha do	e18
senha*	e-17
senhas	e-17
senho*	g15j28n37o29
senhor	o14
senhora	j18n12o16
senhores	n27
senio*	b-12e12i30l72
senior	b-12i30l72
senior discount	i32
senor	j82
senor*	f-17j24
senora	j26
senores	f-14
sens	f13h16n38
sense	f20h41
sensi*	h42
senso	n18
senso*	o16
sent	c-16d59i18j65m-13o23
sent a	c-13
sent back	b19d12i17
sent it	d13i17
sent me	j36
sent the	n17
sent to	e37j13
senta*	h17n13
sente*	g53k13n26
sentencia	g59k14
senti*	a16b13l36n25o-18
sentido	a16
sentimos	o-21
sentire	l19
sento	h14n24
senza	b29f49g112i86l-13m31n71o70
senza il	b18
senza supplemento	i18
sepa	c13
separ*	g59h-19i-12j-17
septe*	e13f-13
september	e13f-13o-12
septembre	o17
septi*	i13o13
septiembre	i13o13
ser	a22b20h23i28j-18k14n85
sera	j-13k121l12m-19n23o218
sera pas	k12
sera que	n12
sera reprise	o13
serai*	d42h16i91l12n19
serait	d42h16i88l12
serait il	d19h18i15
seria	c14d34g55h16i56n50
seria*	n17
serie	j-18o-17
serie*	d-12n78
serieusement	b13n20
serio	f20
serio*	n42
seriously	n35
seron*	o71
serons	o-14
seront	o88
sert	a25b-17o-21
serve	b-57c-16d-33f-45g-62h-19j-14k-37l-20n-64o-29
serve il	l13
serve para	o-16
serve piu	a15c12
serve pra	f17
serve una	f-22g-18k-16n-12
serve*	a43e61f26g-16k21n15o46
served	a23
server	d16e62k14n27o16
servers	a21f23o17
servi	n13
servi*	b82c105e29f69h-31i-22j-29k41l23n66o-32
service	b-18d-26e-19f23h-13i-14j-17n46o-35
service is	n13
service juridique	f17
servicekosten	b42o15
servicio	b15c67d18f13l14n31o-12
servicio de	c25i-12
servico	c21
servico de	c20
servidor	e13
servir	k13
servizio	a18e20f18n15
servizio e	a20
servo*	c-16k-12n-36
servono	c-16k-12n-34
servono per	g13
ses	e46j54m26o19
sesio*	a-21e26h36
sesion	a-21e20h37
sessi*	e97h14
session	e35h14
sessions	e28
sest	b38c26d14e13h20j32k-14l-12n15
sest fait	e24
set	a-28b-31c-32d-21f-33g-38h-67i-60j-38l-13m-19n-34
set by	o-27
set in	o15
set that	e16
set the	j-22
sete	o-12
sete dias	o-15
sette	n28
setti*	b-18c21f-13g-20h-34j-16m-22n14
settimana	c15i22m-12o41
settimane	n33o13
setting	h-27i-12n-15o-16
settings	o-25
settl*	a12d-36f12g33h-21k39o32
settle	k28
settled	a13d-38n-14
settlement	g42h-14o14
settlement of	h-14
setup	o14
setze	g27
setze ich	g28
setze*	e18f-13g18i13
setzen	e18f-13g18i13
setzen sie	e22i20
seu	l71n13o200
seu nome	o27
seu superior	l20
seul	i13o-17
seule	c-14
seule*	a-18b-49c-23d-32e-29f-40g-43h-18i-44j-47k-19l-19n-31
seulement	a-17b-47c-20d-31e-27f-38g-41h-16i-24j-45k-19l-18n-33
seulement la	e-13
seulement les	d-16
seules	i-17
seus	o19
seven	a14
seven*	n30
sever*	g18
sexta	h-17o16
sexta feira	o12
shamb*	n12
shame	b15n15
shamp*	h44
shampoo	h44
share	c12j60n-22
share a	j14
share the	j31
share*	e32f16o19
shared	e33f17o17
sharp	o23
sharp*	k12
shed	g15
sheet	b-20c-20d-14f-39g-20h-18i-24j-19m-18n-35o-20
sheet for	j-13
shelf	b17e-17g-14h-20i-14j-17l-19n-16
shes	i22j55n16
shes a	i19j36
shift	g12
shifted	o12
ship	c46i68o-18
ship to	i13
shipm*	c20
shipp*	i12
shipped	i18
ships	c18o36
shirt*	o13
shirts	o13
shop	a-15b-26c-50d-81e-15f-61g-23h-57i-40j-19k-33l-13m-31n-42o-34
shop at	a13o12
shop is	a13f-12
shopp*	a13d-36o-12
shoppers	d-34
shops	d-16i-13j14o-24
short	i37
shots	h40l15
shoul*	b46c15e55n13
should go	l13
should not	c34
shouldnt	b35c15e55n13
shouldnt have	n17
show	a-31b-54c-17d-42e-51f-33g-59h-51j-14k-32l-42n-15o-29
show a	h18
show fee	i22
show it	h-15
show me	j36
show the	b-13g-13l-17
show who	d-12
showi*	b65
showing	b65
showing up	b17
shown	d22i-14o-44
shown on	o-19
shown up	d32
showr*	j-22n-13o-15
showroom	j-16n-13
shows	a-24c-12d-21f-32g-16i-30j-34k-18l-12m-36n-46o-100
shows a	m-12
shows as	c13
shows the	e13o-22
shows two	b-13
shows up	b36
shrug*	n63
shrugged	n46
shut	a18e20i33
shutting	a15
shuttle	o-14
si applica	f20
si chiama	d-16j35
si chiude	a-20
si fa	c17f14h15
si ferma	l13
si legge	f-26j-12n-16
si no	b14c18g29l20
si paga	j-16o-20
si possono	h27j-20k-16
si preoccupi	o12
si puo	b-30c-25d-20e-22f-15i33j-33k-15l-17m-15n-43o-29
si vede	n-16
sia	o-16
sia il	b17
siamo	a24b57c35f77i30k32n67o23
siamo a	a16b16n33
siamo in	f14g15
sich	a49b-38e21f-23g51m-34n18o-27
sich an	g-15
sich auf	a44
sich bei	e13i12l13
sich das	i30
sich der	d12
sich die	h27
sich nicht	e-31o18
sich zum	c19
siche*	d16h16i35l26m72o14
sicher	g12h21i41l29o21
sicht*	m23
sick	h-15j30n-13
sicur*	b15e35m18
sicurezza	e35h-14m13
sicurezza del	e15h-14
side	b-12d-27e-24f34g48h-16i-12j-13n18o-25
side and	d-20f21
side of	n12o-14
sides	o-18
sido	a12j18n32o18
sie beim	h18
sie bekommen	o39
sie durfen	o17
sie eigentlich	l13n20
sie erhalten	o17
sie hatten	e-12
sie horen	k18o15
sie ihm	e43
sie ihn	i24l14
sie keine	i19
sie kennen	h19j20
sie mal	j14k13
sie mein	a12
sie meine	a18f17i17n-21
sie mussen	c13
sie nicht	b18i38o35
sie sich	i12n13
sie zahlen	b13
sie zuerst	o-15
siebe*	n19
sieben	n19
siege	g17h12
siege*	f17
siegel	f18
sieht	d16
siemp*	n13
siempre	n13
sien	j19
sient*	c20n33o-21
siento	c20n34o-21
siete	b53d20f17n122o31
siete riusciti	n33
sign	a-13b-42c-24d-25e40f33g54h-39i-12j-42k-31l-50n-21
sign for	f16l-14
sign in	e51g-20
sign on	e18
sign the	g20
signa*	b-14c13i43m17o-45
signature	c18e15i49j17l13o-25
signe	a17c22f77g73j12o-31
signe*	a74f97g32i13j24n16o-41
signed	a73f31i16j28n18o-29
signed by	a12o-22
signed for	j17
signed the	f-21
signed up	a62j14
signee	k12o-12
signer	e14f47g37
signi*	a-26b-21j-12m-13o-52
significa	a-21b-18f-13o-26
significa el	f-12
signifie	o-20
signing	f22
signo*	j112
signor	j17o-12
signora	j59
signore	j31
sigue	f16
sigue sin	o-12
sigue*	k13n27
siguen	k13n27
sigui*	m30o12
siguiente	m30
sil	g63i18n-14o-13
sil vous	e12i19n-14o-22
silen*	f35k22n71
silence	f19n42
silencio	k15n24
silenzio	f20n34
silla	e-19
silla*	o14
sillas	o14
sim	e108i16o-15
simka*	e21
simpl*	c-27g-18k13l-33m18n72o-25
simple	d17f29k16n46o-12
simplement	c-17n-12
simply	i12m14n35
simul*	g-38k-32m37
sin	c45e21g97h30i136k-14l-12m60o115
sin factura	i16
sin que	e16g34h12j16
sinal	d50
since	b38c12d86e37h122i23k23l48m-12n80o-45
since i	h31
since ive	h33
since march	d20n12
since the	c17d13e29h40l12
since when	b36
since you	d19
since your	f15
since*	n58
sinceramente	n53
sind wieder	d18
sinds	c12e-16h43n55
sinds de	c16
singe*	h16
singl*	b17d-39n39
single	b18d-38n40
single sign	e19
sinie*	o-13
sinis*	n14
sinistro	n18
sinto	h19
sirve	e-16f-12g-21h51i-12j-12k-20n-12
sirve para	h12k-12
siste*	a62e82f-16h-25j45m61o13
sistema	a63e50f-16g-27h-25i-28k-14m53n12
sistema de	a18e-15n28
sistemate	e19k13
sister	b12g19i17j23
sit	b16
site	a36b-17e17g-28h-25i12j-12m-28n-29o-63
site is	f-15o15
sites	b19e15
sitio	a17
sito	f-23h-14i-13j-14n-17o-21
sits	e-14o20
sitti*	d20
sitting	d20
situa*	i21n48
situation	n30
situazione	i19n14
sitze*	n23o21
sitzen	n23o21
sitzt	a-22l12n-15
sitzu*	c-19h12
sitzung	c-19h12
six	e-13f-17g-26j-16k-25m-13n46o29
six ans	k-12
sixte*	h15i15
sixteen	h15i15
sixth	n13
size	a-17b-35d-26e-32f-55g-53i-37j-39k-16m-16n-23
size of	f-15h25
sizes	d-19o-16
sjabl*	f-26
sjabloon	f-26
sketc*	n-12
sketch	n-12
ski	c19j15
skin	h32
skip	e-27h20i15o14
skip the	i15
skipp*	i27o15
sla	h19m36
sla de	m37
slaap*	h15
slech*	d37h30
sleep	d18e17h42
sleep*	h42n13
sleeping	h42n13
sleut*	e24o-29
sleutel	e23o-29
slijt*	f19
slikt	h53
slim	g30
slip	i15o-29
slipp*	h42l13
slipped	h43l13
slitt*	o20
sloga*	d19n29
slogan	d19n29
slot	k-13l28
slow	n27
slowl*	n13
slowly	n13
sluit	f16m20o-16
sluit de	m19
sluit*	a71i14
sluiten	a65
sluitingstijd	i15
small	a-14c-22d-14e-53f-18g-15h-28j-31l-14
small bakery	g31
small print	f29
small*	b13h15i14
smaller	b14h17i16
smalt*	b16i19
smaltimento	b16i19
smarr*	e13
smell	d12
smett*	h23m14
smile*	n19
sms	e153g13
sms codes	e12j16
sms de	e21
snel	n-15
so com	k15
so etwas	f27l23
so kind	i27
so kindly	c14
so lange	i19
so nett	i18
so no	c14n-18
so nothing	c-30n-13
so theres	d-21
so viel	n35
soap	h-19
sobal*	i-12o-41
sobald	i-12o-41
sobra*	c17o25
sobre	e25f71g47h21i-14j-14k14l15m16
sobre o	b17e19
sobre una	h17
sobre*	b14f15h17n23o31
sobres	h18
soci	b-17i-12o-13
socia	j23
socia*	a17j40
social	a17o-16
sociale	j26
socie*	a14b53f39g109k23o24
sociedad	g21
societa	a14b34f14g38k20
societe	b15f19g20o17
socio	e37g63j41n-19
socio*	a-20j12o-14
socios	a-20j12o-14
socke*	o-14
socket	o-14
soebe*	n12o33
soeben	n12o33
soepe*	i38
soeur	e17g19i16j17k15
sofa	c13n-15o31
soffr*	h21
sofor*	c20e40l16m32o45
sofort	c20e40l16m32o41
soft	i15n-13
softw*	a-40b-53d-18e-27f19g-43h-38i-48j-50k-12l-28m-15n-19
software	a-40b-53d-18e-27f19g-43h-38i-48j-50k-12l-28m-15n-19
software so	c20
soggi*	i-15
soggiorno	i-15
sohn	c19g15i16j39
sohn hat	c21g20
soien*	a18e20
soient	a18e20
soign*	h42
soir	c26h-20o63
soire*	h-22
soiree	h-22
sois	f15n24
soit	c-18d18h14n12o-17
sola	e14h48o-30
solan*	b14g13n14
solange	b14g13n14
solar	o13
solar*	c18
solares	c19
solch*	g13k15l27
solche	g13k15l27
sold	a13c27g14o-42
sold me	c19
solde	a38g37j26
solde de	g19
solde du	j30
solde*	a19o-15
soldi	d133o18
sole	g22
soli	b13
solic*	a13c30d26e41f15i71j106k39l47o13
solicita	c14o-17
solicitamos	e12i24j53l24
solicitamos que	i13
solicito	e24f27j33l16
solicito el	j32
solicito que	f16
solicitor	k19
solicitud	i17
solid*	g-16
solit*	o-34
solito	o-34
soll	a98b54c42e54f-21g48h36i-18l45n-16o-17
soll bitte	a17
soll das	a19
soll ich	b17g80h39
soll nicht	a34
solle*	b20c-14f-12g16
sollecito	l12
sollen	b13c-14f-12g17h13
sollen wir	b14g19h14
solli*	l14
sollicitons	l14
sollt*	d16g30o-27
sollte	d18o-25
sollte das	d21
sollten	g37
sollten wir	g37
solo	a-45b-99c-80d-38e-143f-39g-51h-49i35j-69k-30l-44n-102o-90
solo el	o-18
solo il	d17e-17l12n-13
solo la	e-25
solo le	c-13d-21
solo me	k15
solo per	a19
solo por	i35
solo queria	b-20
solo una	b-15i14k13
solta*	b-12m12n-12
soltanto	b-12m12n-12
soluc*	b-13n16o20
solucion	o20
solut*	c20h19
solution	c20h19
solve*	l-14n-17
solved	l-14n-17
solved it	l-12
some cash	b32
some transactions	e24
someb*	b51c55e75g15k22l61n41
somebody	b51c55e75g14k22l61n41
somebody else	c39
somebody who	c17
somebody with	l15n12
someo*	b74e112g73h55i25j42k13l36n30o15
someone	b74e112g73h55i25j42k13l36n31o15
someone else	c16e17
someone has	b33
someone in	k15
someone is	b15
someone who	i19
someone with	h42
somet*	c-17d-29e14h23i-12j-24n43
something	c-15d-16e16j-22n44
something else	n15
somethings	h16
somma	d32o19
somma*	k17
somme	b61d71
somme*	a-17b-55c-24j18n16o-39
sommer	h17
sommerfest	c-16
sommes	b-48f18n30o-31
somon*	e20
somone	e20
somos	g-22i79n-19
somos una	i34
soms	n32
son	b15e-31f-27h38i23j176l41n-12o-78
son compte	a15j19
son de	o-28
son las	n12
son numero	j19
sonda	h38
sonda*	n-15
sonde	h21
sonde*	a-24f15i75l13
sondern	a-21l18m15
sonne	i-17
sonnt*	i51
sonntag	i33
sonntags	i15
sono ancora	d19k-13
sono passati	d22o20
sonri*	e-16
sonrisa	e-16
sons	j16
sonst	j19l13n20
sont pas	o-15
soon	h13n12o-13
sopor*	j19
soporte	j20
sopra	g12h-14j12m24o-12
sopra i	h-16o-23
sorge	k-23n-20
sorge*	g17h19l12
sorgen	h19l13
sorpr*	j23
sorpresa	j23
sorry	m-15n43o-33
sorry but	o-14
sorry to	o-26
sort	f-16j-13k12o13
sorte	a12
sorte*	b22c13j22n-14
sorted	b-12n-13o13
sortent	b19
sortez	c19l13
sorti*	d-17g-13i-12j-15m-12o-15
sortiment	o-12
sorting	b-19
sospe*	e34g13m15
sospendere	g16
sosti*	e12
sotto	e-21h19o-33
sotto i	o-12
sotto il	e-15h21o-12
sou	g20i16
souci	b12n15
souff*	h36j16
souha*	d28f35i21j26o-54
souhaite	f33i14j31
souhaitez	o-20
souhaitons	d23o-14
soume*	l17
sound	o13
soupl*	i36
sourc*	f37
source	f37
souri*	i15n26
sous	b24d37e-14f23g35h50n25o-62
sous la	n14
souve*	c-15
souvent	c-15
soy	h34j49n23
soy yo	n12
soyez	i67k14
sozin*	a-19c-23
sozinha	b17
sozinho	a-14
spa	c18l-14
spaar*	a21
space	c13
spalt*	b-22
spalte	b-21
spam	b-14i14o-19
spam folder	o-12
span	m30
span style	m30
spann*	k14
spare	i-25j-16l-14n31
spare*	i39o20
sparen	i17
spari*	a25e26g19k18n28o23
sparire	a24
sparito	e22g19k18o14
spass	e-12o17
spat	n18
spate*	c19i36o18
spater	i36
spatestens	c20
spazi*	f12
spazio	f12
speak	b13l63
speak to	l21
speak with	l47
speak*	f14
speaking	f17
speci*	c-14i48l-23
special	i33n-12
spedi*	b13f-22g-16k-15
spedito	b14f-17
spedizione	o-26
spedizione e	o-33
speed	o-13
speed*	g15
speel*	k-15
spegn*	a19
speis*	e-15
speisekarte	e-15
spend*	j31
spent	n16
spero	d16
sperr*	e36i15m17
sperre	e33
sperren	e22
sperrfrist	i20
sperrt	e-19
spesa	i18
spese	b44d14f15i22o28
spese del	b17
spese di	b18d27f16i23
spiac*	o-15
spieg*	d-17
spiegato	n12
spiel	g16m23
spiel*	g-12i13k-12o25
spielt	h12o12
spijt	o-21
spina	a12
spinn*	h32
spite	b15i16n15
spite of	b15i16n15
splin*	h15
split*	g18
spogl*	g27
spoke*	n12
spoken	n12
spoken to	n12
spons*	l13
sport	h35i17
sport*	a15c14e30j24
sportello	e16
sportschool	c15
spost*	e12k-12
spostare	e16o-15
spot	g19h16i13
sprac*	m14
sprachmodell	m18
spray	h161
spray*	l13n14
sprayer	l13
sprec*	l53
sprechen	l54
sprek*	l34
spreken	l35
spric*	h16
spricht	h16
sprin*	d-23i-13n-15
spring	d-23
spulm*	h12
squar*	d16
square	d16
sta	b20f12g28h16i19m13n31
sta ik	g17
staan	b44f-26i-13j-29o18
staan er	j-17
staan in	o-13
staat	b56c-16e-19f79g21h-23i-19j68m24
staat dat	f31
staat een	b27
staat er	f23g14i-15j33l14o-14
staat het	o-22
staat op	a17o-14
stacc*	a12n12
stack	k15
staff	f-13g14n23o-20
staff are	i18n20
staff*	b15o-16
stage	c39d33h13
stagi*	e33g40l30o13
stagiair	e21
stagiaire	g31n16
stagista	l14
stain	h18
stama*	e12k32o25
stamattina	e12k32o23
stamm*	n15
stammkunden	n15
stamp	c-22i12
stamp*	a-21b-55e-43f-41g-48h-31i-62j-53k-20l-13m-36n-41
stampa	j-24o13
stampante	c17
stampare	f-17g-17k-15m-17
stampate	c-12
stampiamo	c19
stanc*	n26
stanco	n25
stand	a-23b-38c78e-16f-19g-17h-29i-14j-30k-12m-18n19o74
stand at	c18
stand auf	c17
stand for	b-14e-14
stand in	n26o12
stand up	h19
stand*	a-12g-15h-17j-12k49l31n45
standard	b12f15g-16j-15l17n20
standards	k27
standig	e19
standing	n17
stands	l13
stann*	c-15i-13n-13
stanno	c-15i-13n-13
stano*	e34o25
stanotte	e34o25
stanz*	h-18j13
stanza	h-18j13
stap	c14f-13k16
stape*	e-12
stapp*	c13g-14
stappen	c13g-14
star	j14
stare	o16
stark	h43
stars	b-14
start	b-13e-13f-18g-13h-15i42o-28
start a	j17
start at	o-20
start*	a31f-19g-17j-18k35n22o-16
started	k24o22
starten	a17k12
starting	a18
starts	m-12n15o-26
stase*	o52
stasera	o52
stata	i-15j13o35
state	m23n82
state in	n28
state of	n35
state*	a-15b144d60f15o-74
statement	b148d61o-50
stati	o14
stati*	c-25e22f-17g-14h-15i-18j-15n-16o13
station	e28
stato	b41e27g20o55
statt	b23d39o60
statu*	d-12f39g36o-28
status	f13o-12
status of	j17
statutory	f23
stavo*	b18i26l17o26
stavolta	b18i26l17o26
stay	c43i31n24
stay in	c19
stay on	i14
stay with	c19
staye*	j18
stayed	j18
stayi*	c-15j27
staying	c-15j27
stays	f-19j12
stays as	c-25o-15
steam	h26
steck*	a14h12j25n-22
stecker	a16n-17o-12
steckt	b15h18j34
steed*	e32n18
steeds	e32n18
steeds niet	d14
stehe*	b36c-22f-17j-12o22
stehen	b36c-22f-17j-12o22
stehen die	g18
steht	b16c-14d18f79h-30i-18m15
steht auf	o-23
steht es	f16
steht in	f18
steht jetzt	e18
steig*	c22k16
stekk*	a22
stekker	a22
stel	c-26d-27g-16
stel ik	c-26d-27g-18i-14
stell*	b-17d-27e17f14i-21j-30o22
stelle	d-21h25j-17k-15l-27
stelle ich	d-21g-14k-14l-24n-12
stellen	f25k31
stellt	e17g15
stellungnahme	l22
stemp*	i-15k12
stempel	k14
stent	h76
step	e12g12
steps	o-12
steri*	b14h44
stess*	b47i32k12n17o20
stessa	b32n42
stesso	b16i33k13
steue*	e14g28j35o-22
stiam*	b12f18k14
stiamo	b12f18k14
stich*	a26b19i19
stichting	a27b20
stick	e46n-16
stick*	b-18c-15d-14f-29g-20h-16j-29m-23n-28o-15
sticker	f-22i-14j-22o-13
stil	c17g19
still	a-36b30c17i59l31m-13n36o-41
still get	l12
still in	n18
still made	n-22
still no	n14
still nothing	n21
still on	i-19
still use	e14
still*	e19h33
stille	h33
stimm*	b20n-22
stimmt	b18d12n-15
stimmt nicht	b15d19
stink*	l12
stipe*	a20g22j26o-15
stipendio	a20g22j21o-15
stitc*	h36
sto	a20i17n40
stock	a-25b-33c-23d-17e-40f-14g-34h-33i-38j-29k-21m-15n-44o-29
stock*	b19f17h19o-17
stockage	b21
stoel	h15
stoff*	g-16n-13
stoffa	g-13
stole	e20
stole my	e21
stole*	e83
stolen	e83
stond	b20e16j16n13
stood	n31
stop	a24b-12c186f-14h44m25
stop it	c35
stop my	c35g17
stop the	c15
stop using	c12h14
stopg*	c43
stopgezet	c43
stopp*	a22c81h64k14n33
stopped	h44k14n34
stopped working	e12
stoppen	a22c18h19
stops	g20h13
stora*	b14c33o21
storage	b14c33o21
storage unit	c35
store	i21
store earlier	b16
store*	a16g14h-15j72
stored	a17h-13j76
stored for	j35
stori*	n50
storn*	a-32d23f-18g-27h-14j-15l-12n-26o35
stornieren	a-13c-37d-12
stornieren sie	c18
stornieren wir	c-21
stornierung	d34
storno	c29d-26
stornokosten	b19o13
stort	d25
story	n21
stp	m18
straa*	o-15
straat	o-15
strad*	a19g19
strada	g19
straf*	i20k62o16
strafbaar	k32
strai*	e-15m15n19o30
straight	e-15n19o25
straight away	e-15
stran*	a15b16e69n23
strange	e28
stranger	a16e24
strap*	i12o17
strat*	g60
strategie	g55
straw*	n-14
strec*	i17
stree*	c21g23
street	g12j14o-12
street is	j13
strei*	a12g32k22n-19o18
streichen	a17c13g12i15o18
streichen sie	i15
streit	f17g31
stren*	i29
stret*	i80o27
stretched	i19o27
stric*	i53
strict	i42
strij*	i46
strik*	g17i33
strike	g17i33
strike the	i16
strin*	f15h17
strings	f16
strip	o-17
strip*	h40
strips	h40
strok*	h15
stroke	h15
strom	n15
strom*	c66d13
stron*	h34
strong	h12
stronger	h18
stroo*	b15
struc*	f19i12
struck	i12
stuck	g-16i31k-18n-20
stude*	e-12f-24g-17i84n-17o-16
student	c16i32j15
student price	i25
studenti	f-12i14j-12
studi*	a15j31k20l21m-13n-14
studio	j14k21m-13o16
stufe	m13
stuff	a20h18
stuk	c-15n13
stuks	i12
stund*	b27i21l-22n23
stunden	b29h15i13l-19n19
sture*	j12m-13n18
sturen	j12m-13n18
sturm	f34
stuur	c18d-15e16j68m12
stuur*	j13
style	m30
style display	m31
su app	f14
su banco	o-45
su consulta	j18
su contrato	o-15
su cuenta	a-14j13
su empresa	b16l16n20
su favor	o26
su ficha	c-12j20
su hijo	o14
su nombre	b14j20o19
su plataforma	a15
su programa	b-16
su servicio	c17
su tarifa	o13
sua	e19j41l37o112
sua conta	o12
sua domanda	o-21
suas	m19
sub	f17h17
suba	h13o12
subap*	f28
subco*	e12f45j19k26l16
subcontractor	f18j20
subcontractors	e12k12l16
subid*	b12o21
subida	o12
subido	b12
subir	g19l14
subit*	f31o57
subito	f31o57
subje*	f32o-12
subject	f32o-12
subject to	f19
suble*	f21i12
subsc*	b16c69o-20
subscription	c44o-15
subsi*	f19g13
subsidiary	f15
subst*	m12
subun*	f16j18
succe*	g29k13l25n17
succede	g19
success	l27
suche*	k-13n-21o-16
suchen	k-13n-21o-16
sucur*	b17e12o12
sucursal	b17e12
sue	o14
sueld*	g30j18
sueldo	g30j18
suele	o-21
suelt*	o-20
suffi*	g27n-39
suffit	n-37
suger*	d-16g13
sugerem	d-14g16
sugge*	g24j-12o-13
suggest	h-16
sugie*	h-18
sugieren	h-18
sui	b-12n-17
suis	b14d15e72f31g34i23j13k-13m16n22
suis a	e16
suis fait	e19
suis je	f37g39
suit	m15n-17o-18
suit a	h20
suita*	h39
suitable	h39
suitable for	h39
suite	c26j31k21l14m16n14o47
suite*	n-16
suited	n-16
suits	n-20o-15
suiva*	c18m20
suive*	m12o-13
suivez	m13
suivi	j19o-17
suivr*	g17h18i31k14l17
suivra	i32
suivre	g17h18k14l17o-14
suivre le	o-14
sujet	f18i-17j18
sul	b37d16f-14g-23h-17i28j-16n-58o36
sul conto	b24d20e19
sul mio	b19g22
sul vostro	e-13g-13
sulla	b24i-34o38
sulla bolla	n13
sulla sua	j16o17
sulla*	o-13
sulle	f59h39m15
sulle*	b14d16f17o-15
sullestratto	b15d16
sullestratto conto	b15d16
sullo	b17h-16
sum	d18k14
suma	n-17
sumin*	c53
suministro	c53
sumiu	e21g16
summa*	m23
summe	b40d25
summe*	a-19f-17h-14i-17k-23
summer	a-16f-16h-12i-12k-23
summo*	g25
summons	g25
sun	i-18
sunda*	a-16b-21d-31f-16h-13j-19n-22
sunday	i16n-13
sunday at	i12
sundays	d-21g12
suo	a22e14g15j13l47o95
suo caso	o22
suo nome	o19
suoce*	j34k-13n-15
suocera	j35n-14
suoi	j17
suona*	d-14h-18
super	e26i-12n-13
super*	a-12b38c-16d-30e29f-20h-34j-31l62m130o-35
supera	b17
superbe	d-14
superior	l25m19
supervisor	m17
supervisora	k15
supervisors	o-16
suple*	o14
suplemento	o14
supon*	n17
suppe	o-13
suppl*	a34d20g18i79j-18k22o33
supplement	i39o16
supplementaires	b29o16
supplemento	i18o24
supplier	a37d20g26j-25n12o-23
suppliers	b-15
supply	f13j15
suppo*	a-17b-22f-22g12h-35i-27j-30k-18m29n62o31
support	g-15h-12i-12j-14n34
support is	n17
supporte	h-12n-12
supporto	n32
suppose	d16g16
supposed	e14g25
supposed to	g25
suppr*	a72b15c41o-33
suppression de	a20
supprime	c17o-22
supprimee	b20
supprimer	a48c16
supprimez	a12e19
supre*	f20
supresion	f21
supresion de	f21
supri*	a28c20
supue*	g12o12
supuesto	o12
sur papier	b18
sur place	l17o15
sur quel	f17g17
surch*	b57i76o32
surcharge	b57i76o32
surcharge for	b19i18
sure	b23e19h18n36o16
sure the	e14
surel*	i42
surely	i42
surely you	i20
surfa*	b21
surna*	j18
surname	j18
surpl*	c20o12
surplus	c20o12
surpr*	j27k16
surve*	n23
survey	n23
survi*	f30
survive	f33
sus condiciones	f22
sus datos	j-29o15
suscr*	c58
suscripcion	c55
suspe*	c69e82i33k-15m18o38
suspect	e23
suspend	i38
suspend the	i38
suspende	c23
suspension	c16
suspi*	e26
suspicious	e26
susti*	e16o21
suyo	c-14j30l15o26
svp	a46d42e29i40j18l19
swall*	d14h18
swallowed	d14h13
swap	e33i23o14
swap the	e34i25
swapp*	e32
swapped	e32
swell*	h21
swim	e18i19
swimm*	c15
swimming	c15
switc*	d-27e-15f-25g-27i-13j-17o-14
switch	d-25f-23g-25j-12l-19
switch it	e13
switched	a14
switched off	o-15
switched to	a15
switz*	f21
switzerland	f21
symbo*	o-12
symbol	o-12
sympt*	h54
syndi*	g22
syndic	g21
syrin*	h15
syste*	a74b-12c-17e40g-29h-27i-24j12k-16l-13m125o-14
systeem	a41e21f17o16
system	a34e23g-18h-15i-12j20m57
system and	j15
system content	m30
system message	m16
systeme	m13o-12
systems	o-12
t	a-69b-66c-102d-35e-95g-54h-80i-97j-19k-47l-89m-39n-69
t a	d39
t elle	a-18b-23c-32d-26e-33i-33j36k-23l-21m-17n-35
t il	a-43b-50c-72d-48e-46f-12g-49h-29i-47j-19k-29l-48m-27n-51
t on	d-15h-38i-12j-31l-16
t t	d24
t u	d24
ta	a21f14h23l18m85o47
taart	i-16
tab	h15
tabel*	b-15h-26i-20n-24o-21
tabella	o-19
table	a-15b-13c12d-18e-22f-24g-29h-32i-49j-32m-14
table de	c24
table*	a-43b-59c-44d-64e44f-55g-60h-31i-70j-62k-40l-38m-46n-64
tableau	c-13e-17
tables	g14
tablet	b-13d-21e34g-13i-26l-13m-13
tableta	m-12
tablets	e20g-13j-14
tabletten	h44
tablettes	d-12
tabul*	d-19j15
tabuleiro	d-19
tacha*	o23
tacit*	f47
tafel	d14k-12
tag herr	o-25
tage	d15i30o-14
tagen	b15i-13k14n19o-29
tagli*	b-13g-12j-21k-17n-36
taglia	h-27j-14k-14n-32
tagliato	i18
tags	j-26
tai	o28
taill*	b-12d-23f-14g-16h-18j-16
taille	d-20g-12h-15j-12
take	c32d-18e21f-12g35h72i39j-36l28n35
take back	c16
take care	k15
take for	g17
take it	e16i26
take me	g19
take my	a15c16e13g31
take over	e19l40
take the	h37i33l-13
take this	c16h14l12
take to	a13
taken	b41e64h19i18j17o41
taken off	e12
taken out	b18
takeo*	a17
takeover	a17
takes	h20o-53
takes a	h18
takin*	c52h52n14
taking	c52h52n14
taking the	c39h36
tal	b17i34o21
tal como	o21
tale	g20n13
talen*	n47
talk	k13l92m23n20
talk about	m12
talk to	l76n21
talk with	l19
talki*	f17k28
talking	f18k29
talking to	k18
talla	g-13h-12j-12k-15n-21
talla*	d-16
tallas	d-16
talle*	b15e-22j-13l-14
taller	b19e-20l-13n12
taller de	e-14
taman*	f-21g-21h-17j-19l-14n-32
tamanho	n-12
tamano	f-13g-15n-12
tambe*	n-18o15
tambem	n-18o15
tambem para	i17
tambi*	g-13h-15i-16j-14o31
tambien	g-13h-15i-16j-14o31
tambien a	f18
tan	e39k-15n18
tanak*	e18
tank	f19h-23
tant	a14d16g14k18m19n30o13
tant de	g14n26
tant que	d16o13
tanta	n27
tanta*	e14
tantas	e14
tante	f19g16h20j19o13
tanto	n69
tanto*	o12
tantos	o12
tao	b19
tapa	n-12
tapet*	c14
tapete	c14
tapij*	c16
tapijt	c16
tappe*	o13
tappeto	o13
tappo	h-17
taqui*	e19o-20
tarda	o-18
tarde	g-12h-15j-17l-17m-15n14o23
tarde y	i18
tardi*	b12i39o20
tardif	o21
tarea	b-16d-15
targa	j40
tarie*	b30i35j18o22
tarief	b31i36j19o22
tarif	b54c-18i35
tarif ist	i18
tarif*	b71d-20h-13i68m-16n-15o-57
tarifa	b14d-17i37
tarifa de	o19
tariff	b30i30o-21
tariffa	b24
tarje*	b51d43e58g-14i15j54k-13o-20
tarjeta	b56d47e75i20j62o-16
tarjeta a	b14
tarjeta de	b12
tarjeta paga	j12
tasch*	e15
tasse	h-35
taste	o-15
tasti*	c12
tauch*	b57h17o14
taucht	b37
tausc*	e19g15h-21i14
tauschen	e23i16
tauschen sie	e18i17
taux	b19
tavol*	c14d-14j-27k-13n-21
tavolo	c15d-13j-27k-13n-17o-13
tax	g35j29o-48
tax number	j17
taxa	b51i75o20
taxa de	b31i53o12
taxes	d13
taxi	c27d57e40o12
te betalen	b22g32i37
te deram	m28
te doen	g14n12
te komen	k17
te laat	b13i46n13
te late	f20i33
te laten	a21g33i26
te nemen	h14
te sluiten	a21
te veel	b23i12
tea	f-24g-17h37k-14n-20
teach	f-21g-20
teach*	a-24e-20
teacher	a-21
teachers	n16
team	a-40b-12c-32d-16f-55g-34h-25i31k-49l17m-19o35
team is	i17o12
team lead	l13
team leader	l27
team of	j18
teaml*	l24
techa*	o17
techn*	c35e35f15j43m-13n65
technician	e15j26n24
technicians	j18
technicien	c15i-12o15
technik	o20
techniker	e16
technische	c18i19
tecid*	f-16
tecido	f-16
tecla*	e-18
tecni*	g-19j24l23n46o-23
tecnico	b19g-12i15j35l21n23o-14
tecnicos	n17
tee	h16
tegel*	c15
tegels	c17
tegen	b24f17g124h19i15k38n20
tegen de	b23g43i16
tegen het	f15
tegen uw	k34
tegen*	c15j34
tegoe*	d21m13o-19
tegoed	m13o-18
tegoedbon	d13
teile*	f28j33
teilen	f29j35
teilen sie	f29j35
teiln*	h18i33j12
teilnehmer	i16j14
tejad*	o15
tejado	o15
teken*	f28g42n-12
tekenen	f16g52
tekeningen	e17f15
tekens	e-12
tekst	d-20m55
tel	i12j42m23
tela	n-14o-12
telai*	c-13
telec*	e14f14g39k26
telecamere	f21g48
telecommande	e15
telef*	b50e149f31g-30h-28i-28j152l91n89o-66
telefon	e29f17l27n24
telefonata	n12
telefonate	f20
telefone	b13j28
telefonica	c17
telefonisch	o-40
telefonnummer	e13
telefonnummern	j25
telefono	e46j-21l22n26
telefono con	f15
telefono del	e16
telefono y	e20
telefonos	j30
telefoon	d15e46j15l12n22
telefoonnummer	j33
telefoontje	o-14
telem*	d17e36j42
telemovel	d17e36j39
telep*	b36c13e30j64l17n27
telephone	b36e30j40l17n27
telephone de	o-12
telephone pour	b16
telev*	c37
telha*	o22
telle*	g13
telli*	g20
telling	g20
tells	n18
tem	a-26c-23f-30g-52i-37m-14n-76o-26
tem a	j36
tem como	i19
tem de	c16d18e13l29
tem o	f-14j17
tem uma	b17
tema	b-21c-16g-18i-20l14
temos	b19g-15h-20i12o-24
temp	e17
tempe*	a-22b-13e-12f-13g-21h15i-18j-19n-16o-28
temperature	h28
tempi	i19
templ*	a-29b-38c-34d-15e-18f-15g-21h-21i-21j-23n-13
template	a-29b-38c-32d-15e-17f-14g-19h-20i-20j-23n-13
template for	a-20b-15c-20
tempo	c28f20j-24o26
tempo de	c13
tempo fino	o13
tempo*	j-21o-16
temporada	j-19n15o-17
temporada alta	o-16
temporal	c-12
temps	f-21j-15o30
temps de	i16
ten	a-12b40c-16e-16f-15h-18i26j-18l14m-14n-14o23
ten days	d19i14o-14
ten minutes	g12i15l28o39
ten seconds	o-17
tenan*	a39g25j69
tenancy	j18
tenant	a40c14e15g66j49
tenants	g-38
tende*	i17
tender	i17
tendr*	g12o19
tendra	o35
tendria	g13o-13
tenei*	b-18c-14e-14f-18g-20h-20i-22l-12n-57
teneis	b-18c-14e-14f-18g-20h-20i-22l-12n-57
tenem*	a13c-14o-17
tenemos	a13c-14o-17
tener	n46
tener que	n17
tener*	d14g31i15
tenere	d16g33i16
tenes	o58
tenet*	d12
tenga*	i12
tengan	i14
tengo	a60b17c-16e15f44g145h102i24k24n89
tengo derecho	f16
tengo el	h38
tengo la	h18n12
tengo que	g34
tenha	o-14
tenho	a19e15f22g17h19i-20n16
tenho direito	f12
tenia	n17
tenia*	c-15o19
teniamo	c-15o19
tenni*	c-17g-17h12k-33
tennis	c-15j14k-13
tennisplatz	k-16
tenon*	k-14
tenons	k-14
tens	h38m21
tensi*	h27
tension	h19
tent	c16i-20n-14
tenta*	e28
tente	e19
tente*	c19
tenus	f45
tenut*	f17g20
tenuto	g20
ter	g-12o15
ter de	k15
terca	j14n24
terce*	f52j16n28o-28
terceira	n13
terceiros	f20
tercer	o-21
tercera	n14
tercero	j18
teres*	e21j35
teresa	e21j35
term	b-14d12i26
terme	a13
termi*	a56b-36d-45f54h-24i56j-58m-24n-38o-27
termijn	d17i31
termijnen	b19
termin	h16
termin ist	i17
termina	o-20
terminal	a-15b-22c-30d-39e24f-16g-16i-20j-23n-12
terminals	e19l15
terminar	a15
terminate	c16g29
terminate the	c24
terminated	a13c22
termination	f30
termine	c-19i59o27
termine fur	c-19
terminen	a32
termino	o-21
termino el	o-15
terminos	f71
termo*	f64h47
termometro	h30
termos	a13f71k13
terms	c-16f99i22j-14o-21
terms allow	i14
terms and	g15o12
terms in	f-29
terms of	f27
terms say	i16o-14
terra	j16
terra*	b-18c-14e-16f12h-20i-24j-18n-34o-14
terrain	f34g15
terras	g14
terrasse	g-18
terre*	g19
terreno	g25
terri*	b-23c-12d-17e-14f-12g-21h-29i-24j-17k-12n-65
terrible	b-16d-13g-13h-20i-16n-53
terrible weather	n-22
terug	b-12c20d170f-12g-27h-16k-12m-18n-27o20
terug en	o12
terug op	c13
terug te	d13
terug*	d235i26
terugbetaling	d-15
terza	j18l17n28
terzo	h19j14n12
tes	m66o38
tes instructions	m24
tesor*	e-12
tesse*	e57i19j21
tessera	e58i20j22o-12
test	i18k28m51n17
testa	e16n17
testa*	g112j32
testament	g47j15
testamento	g40j15
testamento de	g18
teste	m21
teste*	m12n22
tested	n13
testi*	g73i13k18n13
testigo	g26
testing	i15n13
testo	m47
testp*	i18
testphase	i18
tests	j18
tete	h15
tethe*	n20
tether	n20
tetto	f12
teu	l36
teve	h16n26
text	b-13c-28d-29f-17h-12i-16m112n-12
text in	c-15
textb*	h-14
texte	f55m43
texto	g-13j-23m90
than once	b17
than patient	n15
that answers	o-14
that bad	h20
that gets	h19n18
that never	d24
that normal	j-13
that shows	b12e18
that wasnt	b44
that went	b34
thats	a12b35i25n38
thats a	b26o-20
thats the	n20
thats what	b12
the 12th	c15o16
the 15th	k17
the 17th	c20o12
the 1st	a20
the 20th	b12o25
the 2fa	e28
the 30th	a17i16k12
the 3rd	n14
the 7th	o-12
the access	j14
the accident	g13
the account	a-24b-32j52o-18
the address	j-15n19o-20
the admin	e20j13
the advance	b13
the age	i53
the agreement	f37
the airline	o-17
the alarm	c15e23
the amount	b22
the annual	b18
the api	e26
the app	a-12b21c-31d-27f-26g-13h-26i-31j-48l-15m-15o-30
the approval	m40
the archive	f-16g-16
the atm	b105
the authenticator	e23
the authority	f12g13l16o-17
the autumn	c15
the baby	h31
the back	c-13d-14i-13o-19
the bakery	g15
the balance	b16j49
the band	c-17
the bank	a-24c26e36g22i24j16o-40
the banking	e26
the bath	j15
the battery	b-14
the belt	o-12
the best	g16
the big	l16
the bigger	a-22c-23
the bill	b12d-13o41
the birthday	j18
the bit	e18f14
the blame	f17
the block	o15
the blood	h18j27
the blue	j-16k-16m-15
the boat	j14
the boiler	o-13
the book	o14
the booking	c38i13o-14
the boss	o12
the bottom	b34e16o-14
the box	d-21
the brakes	g18h-14
the branch	c13l18
the bride	g13
the broken	b13d35e13o30
the buffet	d19
the builder	g20
the building	c28e18g32
the bulk	i35
the bus	i15
the buyer	g69j31
the cake	n-16
the calendar	i17
the call	j20o12
the cancellation	o31
the cancelled	d14
the cap	i15
the car	j14
the card	b-19e-51o-31
the carrier	g17o-48
the cash	b15d20
the cause	h19
the certificate	i38
the chair	j12
the chairs	c25d-17
the chat	j55
the check	i17j13
the chip	e18
the choir	a13
the claim	i17k12o12
the class	f13
the cleaner	e18
the cleaners	g41
the cleaning	b17
the clinic	o12
the clock	e-20i15
the closure	a15
the coach	c17i13
the code	e38i-12o-16
the cold	h14o17
the colour	k-12
the company	a14g32j43
the compensation	d-20o-16
the concert	d17
the conference	c37e17
the confirmation	a-20e-13
the consumer	k30
the contact	h15
the container	b16l22
the contract	g-40o-30
the copier	b13
the copyright	f15
the corner	l16
the corrected	b-12
the council	g21
the counter	h16l16o-25
the county	k21
the courier	f17
the course	c35d18i23
the court	g-13k25
the cracked	o25
the crane	f25
the credit	d-35f15j35
the crew	j14o-19
the currency	b12
the customer	c29j15m27
the cut	i15
the damage	k18
the damaged	b16
the dashboard	b-13d-21
the data	f20
the date	i56
the dates	c-16
the day	c13f15o-28
the days	o19
the deadline	i39
the deal	b19
the debt	o26
the defective	k14
the delay	n-14
the delivery	c20j16l16
the dent	d-18g18
the dental	a12h18
the dentist	c17
the deposit	f13i51
the depot	l31o-13
the desk	d-18
the developer	m21
the difference	b-15d-21l-20n-18o13
the direct	i18
the directors	l-21
the discount	l15
the display	m-13
the doctor	h-40n-12
the dog	h-15
the door	e12
the drawer	c-14e-15
the dress	i38
the driver	m-12
the drivers	e14
the drone	g30
the duplicate	b-16
the early	i40o15
the editor	l15
the email	i18
the emergency	b13j12
the end	a15n17o25
the energy	a15h12
the engineer	c19
the entire	b13
the eu	f13
the event	o-13
the exam	i19j18
the exchange	f14
the executive	l17
the exit	a15
the export	e17f16i13
the extended	c18
the extra	e14o64
the face	n17
the factory	n13o-13
the failed	d22
the fair	a13i23o-16
the family	j16
the faq	n14
the fare	d38
the farm	g23
the faulty	d44
the fee	b-18o-14
the ferry	c13
the festival	c19g13
the file	f18
the final	b13l14
the fine	f26i61
the fingerprint	e32
the firm	j20
the flat	c20g42j19o16
the flood	i38
the following	m44o-17
the food	k15
the footer	d-17f-12
the four	e12
the fourteen	o13
the framework	c19
the free	f13i21o-28
the friday	f-16i16
the fridge	g-13
the front	l24
the fuel	b13o12
the full	f19j22
the game	d12
the garage	e18
the garden	i-17
the gas	k17
the general	f16
the girl	j53
the goods	f22i42n19o-19
the green	j13k12
the greenhouse	f-12
the grid	a19
the group	i34
the guarantee	f16i15
the guard	j16
the guest	j32
the guests	h17
the gym	g17l12
the harbour	e14
the harvest	d12o27
the head	e33l75m18
the health	j14k26
the hearing	k16
the heat	h16
the hedge	n-15
the helpdesk	l16
the high	h16
the highest	l12
the hire	f-12g13o15
the holidays	g13i15
the hook	f20
the horse	h31
the hose	n14
the hosting	c13
the hour	n12
the house	b14g44i13j17n-13o22
the housing	k12
the human	m26
the ice	b15
the id	j44
the import	a-19
the incorrect	c23
the indemnity	f16
the injection	h12
the instructions	h-20m-24
the insurance	c39i16
the insurer	g16
the interest	b18i12o21
the internet	c15
the invoice	b-21c-13j-18o-40
the item	d22i13
the job	c39j-12
the judges	h-12
the key	c-17
the keys	a14
the kids	n13
the kitchen	c16h16o14
the lab	j13
the labels	h-16
the labour	k17
the ladder	k12
the lady	b-19d-19j43
the lake	c-21e17
the lamp	n-20
the landlord	o-14
the laptop	a-17g20
the laser	h60
the late	o12
the latest	c20
the law	f67g99o-14
the lawyers	g19
the leak	e16
the lease	c23f28
the leased	c21l14
the ledger	d-12
the left	e-16o-31
the legal	f-16g-57k-19
the lens	h17
the lesson	e20
the letter	e18g44
the liability	f28
the library	i19l-13
the licence	f43i12
the lid	d-21e-16m-20n-15o-14
the lift	e14i15n13o20
the light	o-16
the lights	a18
the limit	i19
the limitation	f40
the line	b13e17i14l18
the list	i-19k14o-51
the little	b-14
the loan	j15
the locker	i12
the locks	e14j12
the locksmith	o19
the log	e19o-18
the login	e16j31
the logo	f-14g-12k-12
the lorry	b15
the loss	o22
the lost	i13l12o14
the loyalty	b-14c18
the machine	b36i14m19o-25
the mail	i-14
the main	l13
the maintenance	n12
the maker	o-36
the man	j23
the march	b-25
the master	e32
the matter	k43l18
the mattress	d20
the medical	b18f18
the members	j21o13
the membership	c12
the merchant	a13
the merger	f34
the middle	f18
the mileage	b13
the milk	c32
the minimum	g13i38
the missed	i22
the missing	d-21i12o31
the mobile	j22
the model	m21
the moment	e17
the money	b-25d26e-13
the month	c12o13
the monthly	b13c39
the moon	i15n12
the motor	f40
the mould	o16
the museum	l-14
the nearest	o-13
the neighbours	f16j62
the network	o-12
the night	b28c13n-17
the no	i25
the noise	c-17g15
the non	i32
the normal	i-25o-17
the note	o-15
the numbers	e41
the nurse	h61
the oak	l-12
the offer	f17i15
the office	h16l-13
the oil	k15
the old	b16e46g-14i22j-20
the ones	n12
the open	f14
the order	c89h-12o-42
the original	d16i30
the others	l-12
the oven	b15
the overdraft	b17i18
the owner	j27l20
the packaging	i13
the pallets	d15f18n12
the paper	f14
the papers	i35
the parcel	g-13l-30o-17
the parents	f15k12
the parking	b12c15d19
the part	d18m21
the party	c19j19
the passport	j33
the password	j52
the payment	b-12d51i37o-14
the payments	i19
the pdf	j-14
the penalty	b29g14i33
the people	h16m23
the person	f-21j-15
the personal	j26
the pharmacy	a13
the phone	c17e17l17n21
the photo	h13
the photographer	c21
the picture	g17h14
the pin	e-39j30
the pitch	c-13
the place	o-14
the plan	h15
the planner	g-18
the plate	j39
the plug	c-14d-14
the point	n54
the police	g31k32
the pool	i12o18
the portal	g-12j-13o-18
the post	o26
the postage	c-17
the poster	j-15
the practice	j15
the pre	h13
the premiere	n13
the price	b39f24g-14i-36j-14k-12n-15o-28
the printed	e16
the printing	k12
the privacy	f-34g-17
the pro	i18
the product	c16
the project	l13
the public	i20k16
the purchase	c16d15f18
the quality	n26
the question	l14n14
the queue	c-19i17
the quote	c17i12
the rain	n30
the rate	b14i19
the reading	f-12
the receipt	d-29o-17
the recovery	e63
the refund	d106
the reimbursement	d15
the remaining	d21g20o32
the reminder	i39
the remote	e25
the renewal	c18
the rent	f15
the rental	i31o22
the rented	i14
the repair	o16
the reply	m28
the report	b-14d-13o-18
the reset	e-53
the residents	j15
the rest	c12o53
the return	d-15
the returned	d29
the reverse	b-18d-17i-15
the review	m26
the reviewer	m33
the right	e-22f-53g-23n46o32
the river	e14i13
the road	i12
the roof	k18
the room	i33l24o-18
the rota	c-19i-14l-13
the ruined	o13
the rule	i20
the rules	g15i40o-27
the safe	e21g22
the sale	a13i18
the same	a-25b31c-18e-13g-27h-13k-13m-16n68o-13
the sample	f-24
the sauna	h36
the scale	m-12
the scandal	n-16
the scanner	e12
the scheme	i19
the school	f-15l24
the schools	f15
the scooter	j16
the screw	n-22
the sea	e14
the seat	l12
the seats	n13
the second	c30d12j-12n-20o32
the security	e30j30
the self	j-12
the seller	d-16j35
the sender	o-23
the senior	i35
the service	c15o12
the settlement	g44
the shared	e12o17
the sheet	j12
the shelf	b26l-15
the shift	g18
the shop	a13e23o-24
the shuttle	i14
the side	h-13
the sign	e-19o13
the signed	c12f-17
the sim	e32
the single	d-18
the six	c13
the sixth	n14
the size	c18h13
the ski	h13
the skip	a16
the slip	o-18
the slot	o-16
the small	e-22
the sofa	c17
the software	c17f14
the source	f18
the spare	i-15
the spot	h18
the staff	g19
the stand	c17
the standard	n30
the state	n47
the statutory	f13
the steam	h26
the sticker	j-12
the stock	e-12
the storage	b14c14
the store	b14
the strike	g18
the student	i38
the sum	d15
the supplier	a17
the surcharge	b40i19o21
the swim	e19
the swimming	c16
the switch	d-19l-14
the system	m-29
the table	c-17
the tablet	i-16
the tablets	h38
the tank	f18
the tariff	b14
the tax	i18j13o-16
the taxi	c16
the teacher	a-20
the team	j13
the technician	n18
the ten	o15
the tenancy	j18
the tenant	j17
the tender	i17
the tent	c20
the terminal	e22
the termination	f15
the terms	o-12
the test	e14i17
the text	e15m49
the thermometer	h41
the third	k16n36
the three	e17o15
the till	c-18d-35g-19i-15j19l-21o-13
the tool	i-14
the top	l24
the total	b16
the tour	j31
the town	e18
the tracking	b18
the tractor	c23
the trade	c35d18k-12o13
the trailer	j-16o25
the train	c14
the trainee	g15j17l15
the translation	c16
the travel	o-20
the trial	b38c16i35
the tribunal	g14
the trip	c-20d15
the trouble	o16
the twelve	k14
the uk	o-14
the unused	d76
the upgrade	c21
the usb	e23
the user	e21
the usual	i35
the vat	b15n13
the venue	f-18l-15
the vet	h20
the volume	i12
the voucher	i30o-12
the wall	c-16n12o-19
the ward	j13
the warranty	f40i33
the water	b23c37
the way	j13n39o15
the weather	e12
the wedding	e17j13
the week	o-15
the weekend	c16e53i30o19
the weekly	c26
the whiteboard	n13
the whole	a13b30c20f18n33o48
the windows	j-15
the withdrawal	f18
the word	e-18f-15g-17m18o-31
the wording	g16
the words	m13
the works	g19
the workshop	o23
the workspace	a21e28
the wrong	c91e38i-15n-17o58
the yard	i15o-31
the year	c16n17
the yearly	c24
the yellow	l-13
the yoga	h19j-13
theat*	g-15j-14k-13
theater	n23
their own	e12j-61l-12n-15
thems*	c-14
themselves	c-14
thera*	h26j22
there anyone	l12
there must	l14
there*	a44d-26e28i-21k24l-17
therell	k15o14
therell be	k15o14
theres	a42d-28e28i-21l-17o-16
theres a	b30f13k14
theres an	e19
theres no	a30b-24i-25o-22
theres nothing	a13d-22
thermometer	h19
they take	g15h15
they took	e20
theyl*	k16
theyll	k16
theyr*	b-21g17
theyre	b-21g17
thick*	f-13h36k-14
thickness	f-13k-14
thief	g32
thin	g18n12
think	b34e97g36h16l17n49
think i	e17g12
think its	l17
think my	h19
think someone	b12e22
think that	n13
think*	b13i14
thinks	b14
thinn*	h57
thinner	h19
thinners	h34
third	f32i30k13n60
third parties	f18
third party	f19
third time	i18l15n-22
thirt*	c-12f19n-12
thirty	c-12f-20n-12
this app	a12
this bill	b40
this card	n-24
this charge	b12
this chat	m13
this conversation	m15
this customer	m13
this email	c17
this invoice	b38
this line	m45
this mail	m32
this matter	k14
this message	m24
this month	b14c24i58j16n-16
this morning	b-44c48n-33
this no	m21
this order	c18
this stage	c16n13
this ticket	m34
this week	d12n-21o21
this year	c14f-19
thoug*	b73c53h20i122m12n45o33
though	b62c33h19i129m13n16o31
though i	b12i13
though it	b12i21
though its	i30
though the	i24
thought	n26
threa*	k17
thread	k14
three	c-22f-17g19i93j-26l17m-20o-42
three days	i14o22
three months	i34
three times	b14
three weeks	d17
throu*	a-21b-20d-27f-12g-16j-16l18m17n-28o38
through	a-21b-20d-27f-12g-16j-16l17m17n-28o38
through at	i20
through the	d-15h15
through to	l23
throw	g22
throw*	c20e15
thrown	e16
thru	k12
thurs*	l16
thursday	i14l15o17
thursday noon	o-17
ti	l14m107o39
ti hanno	m26
tick	i-13j-14o-26
ticke*	a-19b30d84e-30f-17g-26h-22i68l23m81n67
ticket	b42d40e-20g-14h-12i71l49m88n53
ticket as	m12
ticket de	b19
ticket to	i13l18
tickets	d40
tiemp*	c18f12m-12o26
tiempo	c18f13o26
tiempo de	c23
tien	b13d14e-17k12o14
tien uur	b17
tiend*	d-27f-12i-25j-39n-29
tienda	d-26i-23j-37n-27
tiene	a-21b-34c-26d-33e-13f28g-26i-17j99m-21n-82
tiene la	j15o13
tiene mi	o12
tiene que	l15
tiene un	f19l-14
tiene usted	l16o12
tiene*	b-19c-16g-21h-19k-18l15
tienen	b-19c-16g-21h-19k-18l15
tienen de	j18n29
tienen el	f17
tient	g15l12
tier	i14
tight*	n-15
tijde*	f20h17
tijdens	f20h17
tijdens de	f23h19i12
tiles	n-18
till	a-13c-25d-75f-18g-29h-36i-25l-24m-13n-23o15
timbr*	f16
time clock	i-13
timer	g12i-16
times	b110d-22e67f-22g30n25
times do	n23
times the	b18
tinte*	h13
tiny	i58
tio	j34
tip	n-12
tipo	n-18
tipo de	g14
tipp	g15h-20
tippe*	l-14
tips	g17
tira	c15
tirag*	n-12
tiram*	o14
tiramos	o14
tirar	n21
tirar*	b42
tire	c16
tired of	n12
tirei	o16
tirem	a18e21n13
tirer	o-16
tisan*	h35
tisch	i28l28o17
tisch*	f-13
tissu	d14
titel	g-14k12l14
titol*	c-15h-21
titolare	j15
titolare della	j13
titolo	c-12
titre	i38k-13
titre de	k-13
titul*	i18l-12o-17
titular	o-12
to accept	i28
to add	n-12
to another	c-42n-16
to back	c40
to call	g34j15l-12
to cancel	c-36d27o-13
to change	e22f17o-12
to charge	b-20n-12
to check	m13
to clear	n22
to close	a-14o-19
to deliver	i12
to discuss	l16
to dispute	b19
to drop	c17j12
to end	c25g14
to escalate	l-51
to explain	n41
to extend	e18
to find	d17
to five	o-13
to friday	o-14
to give	c14d42e12g42h17i14
to go	c30f-12h14
to hand	a16e19l14
to hang	a18
to hear	l15o-17
to hire	g29
to hold	c17o15
to join	a19
to keep	h14
to leave	a17
to log	a18
to make	c14d12
to meet	i14
to move	o-22
to not	i12
to open	a-30
to order	b-12c-33d-15i-20j-13k-12n-44
to overlook	i36
to part	g35
to pay	b74g40k20o30
to print	d-15
to prove	g16
to put	f-19g34l-16
to raise	f20
to read	m27n-14
to record	f23
to recover	k12
to refund	d16
to register	g19
to release	l12
to remove	e12
to replace	o-15
to return	d18
to reverse	f20
to revert	c21
to ring	l17
to run	d15
to saturday	o-14
to say	a-12i-12l-30o28
to sell	g29
to send	d14k18m22n34
to show	o-14
to sign	g17i19
to somebody	b18c37
to someone	c16
to speak	l36
to stand	n14
to start	d12j16
to stay	n31
to stop	c20
to swap	i19
to take	e14f21g14h39l16
to talk	l43
to ten	g14
to transfer	c-12g14
to treat	h18
to understand	f20
to use	b-14g-20j-20n-19
to wait	g20
to whom	l16
to withdraw	b30c33
to work	g28
to worry	h35
to write	m16
toca	a14
tocar	k13
tocca	f18k16
tocca*	f14
toch	b56c28d13f-21i107n51
toch niet	c18
tocht*	d30f21h21j45o15
tochter	d30h21j45o15
toda	b15e17n67o28
toda la	e19n34o12
todas	e49i36n23
todas as	n20
todas las	e24
todav*	c17d15
todavia	c17d15
today*	o13
todays	o13
toddl*	h47
toddler	h48
todo	a-24c-14d-37f-22g-25i-38j-23k-20l-26m19n15o58
todo el	e20n13o55
todo en	a-19e-13
todos	a20b16c-14i-13o-12
todos los	b15c-12i12
todos os	a27n14
toe	f12h38i35k12m22
toe aan	e-18
toega*	e83j12m31
toegang	e49j12m29
toegang tot	e17j14
toege*	i18
toen	n20
toesl*	b23i33o-13
toeslag	b23i33o-13
toest*	f48i32m15
toestel	i16
toeze*	n12o14
toezi*	k18m13
toga	g-24k42n-15
toget*	c15
together	c15
togli*	a20c44e46g13i51
togliere	e39g13
togliete	c19i23
toglietemi	i19
toi	o14
token	e112
told	b18e-22h-13k19m57n35o-15
told before	m14
told me	b22e-19n-18o-33
told to	n14
toler*	h17i21
tolgo	a16c-12o17
toll	n22
tolto	a15d17o15
tolto la	a15
tom	e40o-13
toma	l13
tomad*	k13
tomar	h70
tomar el	h-17
tomar o	h22
tomas	j20
tomat*	b-16d15e-13f-12
tomates	d18
tombe	c23f22o24
tombe a	o22
tombe*	b17e20g13m21n18
tomber	b17g13
tome	h19
tomei	h24
tomo	h55
tomor*	c34d13e15i15k13m-13n17o115
tomorrow	c30d13e15i15k13m-12n17o81
tomorrow and	i18n12
tomorrow is	c12
tomorrows	o31
ton	f-17m132n26o66
ton compte	o28
ton prompt	m24
tone	n19
toner	d27j-16
toner*	i17
tonig*	i12j15n12o100
tonight	i12j15n12o75
tonight and	j16
tonights	o22
tonne*	b14
tonnes	b17n17
tono	n34
too high	b36
too late	c26i13
took	b59d20e46j24k14o13
took everything	e18
took my	j15
took the	b16n14
tool	a-24b-21c-19d-25e-20f-45g-29h-23i-70j-31k-13l-41m-23n-30
tooth	h31
top	a-13b-18c-18d-34e-23f-18g-25i-25j-27l45m-12n-21
toque	b14
torn	g17h22i12
torna	b16d60g15o46
torna indietro	d20o26
torna*	a18b20d80h12l12n22o14
tornano	d37
tornare	a19d34h14
tornata	b19
tornato	l13
torne*	b-15n-16
torneo	b-13n-15
torni*	d-20n-26
tornillo	d-15n-19
tort	b14g22
torta	b12n15
tot	b12e62f22i38k27m-22
tot de	e18i18j16
tot drie	o-12
tot wanneer	c-17f12
total	b122o18
total*	b24n33o44
totale	b21n28o17
touch	l14
touch*	b22e-13j12k-15
touche	b24j15k-15o-12
toucher	g13l13
toujo*	d54i19k-13n42
toujours	d52i19k-13n42
toujours pas	d12n14
toujours rien	d28
tour	c14j22n-14o12
tourn*	g-13k-17n42o14
tourne	h12l15n17o14
tourne en	l16n15
tournee	c18
tous	f-31g-23i-26k-14m16n-34
tous les	i-21m18n-15
tous vos	f-20
touss*	h64
tout	a74b-37d-15e39f25g26h-13j-20l-22m12n16o42
tout a	k12
tout ce	a22b16f20i18m24n12
tout de	i16n13
tout est	n-15o31
tout fonctionne	i-13
tout le	a13b-14e12f16g12o12
tout seul	o-13
tout va	n-19
toute	m15o17
toute la	o38
toute lequipe	n-12
toute seule	n-15
toute*	c12e20i-16k13m20n17
toutes	c12e20i-21k13m20n17
toutes les	c15e23k15m21
toutes nos	o-14
toutes vos	o13
towel	c18
town	e15i-18o-15
toy	h-21
tpv	c-15e14j-16
tra	e20
tra le	d17o-15
traba*	c30e-13g65i-26j62n65o-28
trabajador	g30h18
trabajamos	o-15
trabajar	g14
trabajo	c41j34n28
trabalha	j16
trabalho	g-18i-12
trace	a22j14
track*	f22g14o-12
tracker	g17
tracking	b16o-25
tracking number	b18
tract*	c36l-13o29
tractor	c21o21
trade	c31d16k-13o18
trade fair	c17d19
trade show	c16
tradu*	b-16d-22e-12f-16g-33h-24i-21j-23k-16l-12n-19
traduzione	n13
trae	e-22f-32g-24h-14i-13j-30k-15o-29
traff*	i14
trafi*	g13
trafico	g13
trage	h26j-22
trage ich	j-20
trage*	h39l13
tragen	h39l13
tragt	o26
traig*	n-12
trail*	j-22o22
trailer	j-18o25
train*	e-24f-16g17j54l33m15n-21o15
trainee	g15j17l15
trainer	e-17j25
training	h17m21o17
training on	o14
trait*	c13d16f47h21n37o16
traitement	h26j15
traiter	n14
traiteur	c19d20
traje	i39
trami*	i28
tramita	o-12
tramite	i13
tramp*	f36g16h-14
tranq*	g-12i-15k-20o63
tranquille	j16
tranquilo	o22
tranquilos	k-13
trans*	a-57b36c121d-18f44h-90i-55j-16l22m-25n-68o-31
transaction	b182c114g35
transaction i	c20
transaction on	b17
transaction showing	b28
transaction to	c20
transactions	b17e65
transactions on	e20
transactions that	e22
transazione	g22
transfer	a-54b-97c-19d-18e-46f-38g-19h-30i-12j-39k-23n-70
transfer from	c-17
transfer i	c31
transfer my	l16
transfer the	g20i15
transfer to	a-12
transferable	i31
transferencia	c45d50
transferencia que	c19
transferez	a20f15j13
transferred	b-12d-16
transfers	c-16
transfert	f19
transito	a-16o-18
translator	o12
transmettez	j41l18
transmettre	g13l18
transport	c13e-12f22o-26
transportadora	h-17
transporte	k15
transporteur	f16o-29
transportista	o-13
trapp*	a14o20
trappe	a14o20
tras	c-14h42o-19
trasf*	f17
trasferite	f18
trasl*	o22
traslado	o22
trasp*	i16o-14
trasporto	i19
trata	e13
trata*	d14f52h57l25m19n29
tratamento	n12
tratamiento	d17f24h46
tratamiento de	h18
tratar	f16l25
trate	l13
trate*	f14
trato	b-15c21h17n59
trato de	c20n28
tratt*	d21f60i14n33
trattamento	f47i18
trattamento dei	f19
trattate	n20
trava*	g14k15n15o-13
travail	k12
travaille	n12
travailler	g18
travaux	l13
trave*	n18
travel	c14
traversee	n14
tray	m-13
tre	b50e22f28h30k14n53o-63
tre anni	f16
tre giorni	g14k13
tre mesi	f20
treat	c33h54m45o45
treat the	m13o14
treat this	c13
treat*	h37n50
treated	h41j17n35
treatment	i12
treib*	e15
trein*	j12
trek	a23c42e42
trek de	a23c34e18
trekk*	o23
trekken	o23
tren	o-23
trenn*	a16c20g17
trennen	a16c20g18
treno	e20
trent*	f12o-13
trenta	f17
trenta giorni	f24
trente	c14o-17
trente jours	o-12
trepp*	f17
tres	a-20b26f-30g-50i14j-39m-17n33o16
tres bien	g-12
tres dias	h39o14
tres meses	b21o25
tres veces	d18
treso*	e37
trial	b30i25n-13o-20
tribu*	g-19k-37
tribunal	k-23
tribunale	g-13k-26
trick	e-32
tried	n-36o-13
tried to	b15
trifa*	n-12
triko*	f19
trime*	b12c22o28
trimestre	c22o32
trink*	g30h15
trinkgeld	g34
trip	d15
tritu*	h18
troca	d19f14i16
troca*	c12i17o22
trocado	c16
trocar	i13n-14
trois	b29c19e-23f-13g-22i50j-19k-25m-13n47
trois a	b17
trois ans	k-12n-13
trois fois	i15n14
trois jours	h18i19o16
trois mois	i14
trois semaines	d15
tromp*	b-13e-18g19
trompe	b-13g19
trop	c39n19o32
trop vite	b-16c21d-13
tropf*	h34n-16
tropfen	h36
tropp*	b36c20h15
troppo	b36c20h15
troqu*	e53
troquei	e20
troquei de	e20
trott*	o12
trotz	i45
trotz*	b26f17g34h54i78o18
trotzdem	b26f17g34h54i78o18
troub*	g46h35i13o14
trouble	g46h36i13o14
troup*	i16o20
troupe	i16n-15
trouv*	a17f-19g-23h-15i-20j-19k16m-14n-26o-23
trouve	a22f-13k24n-13o-21
trouw*	c15k15
trouwens	c16j13k16
trova*	c16e-29n-24o23
trovato	c18e-28n-17
trovato un	c17
trovo	a16e24
truc	d18g24h39l13
truck	c16
true	m33
trust	n28
trust*	m31n21
trusted	m31n12
try	i-18o-25
try the	i-16
tryin*	e31j12
trying	e31j12
trying to	e32j12
tu	k12l35m310o78
tu as	o25
tu configuracion	m23
tu dois	m12
tu es	m15
tu peux	m18
tub	h-12
tube	h18
tudo	a29b-16d-20g-15i-15j-13m24o23
tudo o	m14
tudo resolvido	d-14
tue	m32
tuesd*	b-17c13d-21i-14m-21o-13
tuesday	b-16c13d-20i-12m-19
tuesday and	o21
tuiti*	d18
tuition	d18
tun	a22d-13e35g21h21i53
tuo	m24
tur	e-16o18
turbi*	l20
turis*	g12
turma	i14
turn	c29d26e29m-29n16o-16
turn it	c16
turn off	a18e13
turn the	m-15
turn to	d15l12
turn up	n16
turne*	e38i19o18
turned	e38i19o18
turned up	e22
turni*	b18i13n26
turnier	i14
turning	b19n26
turno	c-16
turno*	i-22
turnos	i-20
turns	c15m-12
turns out	c14
tus	m82o33
tusse*	m32
tussen	m19
tut	c22h17n27
tut uns	c19
tutel*	f17g35k25
tutor*	c-12d-14e-15h17
tutorial	c-12d-14e-14
tutta	n12o25
tutta la	n14
tutte	a23e16
tutte le	e17
tutti	e32
tutti i	o-25
tutto	b-48d-46e-57f21g17h-19i-31k14l15m17n-13o80
tutto a	b-13d-30
tutto bene	a-23e-24i-12n-19
tutto il	l14
tutto quello	f19
tuve	d18n21
twee	a18c21e-13g-15h-12i50m-13
twee dagen	i29n15
twee jaar	a12
twee keer	c17
twee weken	f15i17
tweed*	e-15g-13l-27o16
tweede	e-15g-13l-27o20
twelv*	e-27k18n-28
twelve	e-27k18n-27
twelve characters	e-12
twent*	b12d29n14
twenty	b12d29n14
twenty years	n21
twice	b84c22l40n22o-22
twice for	c14l12
twint*	d13i13
twintig	d13i13
two accounts	a22
two days	i18n-12o-26
two free	o19
two hours	o24
two invoices	b-36
two lines	f-15g-16
two months	n14
two nights	d22
two tablets	e14h-16
two year	f26g16i14
two years	c20g18o-20
type	a-20b-16c-18d-20e-15f-26g-22h-14i-17j-31k-17m-20n-35o-42
typed	e53j-15
typed in	e27
typo	d-22
u aan	o-46
u aansprakelijk	f13
u bent	o23
u betaalt	o-13
u blijft	b17
u c	d24
u deze	h18
u een	i13o27
u geen	o21
u hebt	o-13
u heeft	d18
u hem	h18o-18
u hoeft	l-12
u krijgt	o36
u kunt	o-35
u mij	g17
u n	d31
u niet	i17o28
u niets	o15
u r	d13m20
u zelf	o-12
u zonder	o14
uber	b41e-20f80g-21h-16i42j52l63o-19
uber den	b19c20f16
uber die	i63
uber ihnen	l52
uber ihr	j14
uber mich	f31
uberg*	i19k12n12
uberh*	f80n26
uberhaupt	f80n26
uberl*	g12
uberm*	j43o13
ubermorgen	o13
ubern*	f23m21
ubernehmen	o-17
ubernehmen wir	o-16
ubernimmt	f23
uberr*	j19n14
ubers*	e-15f-21i28l-13m27n-18
uberspringen	i17m12
ubert*	a14f21
ubertragen	f21
uberw*	b64d66e18j30o12
uberweisen	b14d18j13
uberweisen wir	b14
uberweisung	d16
uberwiesen	b44d22
uberz*	d23
ublic*	o-24
ublicherweise	o-28
uffic*	b18e19k-13
ufficio	b20e20
ugual*	i30
uhr	m-19o-66
uhr ist	o-22
uit	a50b12c118e72m66n29o-17
uit de	b27c17e61
uit het	c15e13
uit mijn	n21
uit zonder	c18m20
uitbe*	e19
uitch*	i16
uiter*	o36
uiterlijk	o24
uitge*	e16
uitle*	k12n13
uitleggen	k16l12n19
uitsl*	m24
uitsluitend	m25
uitst*	i21n12
uitstel	i23
uitstel van	i20
uitze*	k15
uitzo*	i23
uk	o-15
ulter*	f20k22
ulteriore	k22
ultim*	b40e-19f-22g12j29k30o-13
ultima	b20f-20o-14
ultimo	b18c15e-15k32
ultimo centimo	k14
ultimos	j21
ultra*	h27l16
um aluno	f14
um assistente	l14
um bom	g13
um cliente	g16h14n14
um orcamento	f18
um pouco	n-16
um produto	o-18
um sechs	o13
uma carta	g22
uma empresa	f13
uma excecao	i14o20
uma notificacao	g18
uma pessoa	b19
uma semana	i-15
uma vez	a18h18n19
umano	m28
umbuc*	i23
umbuchung	i20
umfra*	n-15
umfrage	n-15
umgan*	n20
umgang	n20
umgeh*	g43i19m27n25
umgehen	g41i19
umgehend	n12
umsch*	e17
umson*	o21
umsonst	o21
umste*	e16
umstellen	e16
umtau*	f18i56o-24
umtausch	f18i37
umzug	c19o16
un abono	d47
un altro	a12b34c15h-16
un alumno	c-13
un anno	g17
un ano	o21
un assistente	m19
un autre	a14c16
un avocat	g14
un avoir	d-25
un bambino	h13n12
un buono	d20o30
un cable	n21
un carton	i14
un client	f17g40h-14
un cliente	a-22i15j-34
un coche	b18g17
un companero	a-20
un compte	a27o-14
un contrato	f-21
un corso	n-12
un credito	o16
un dia	i59
un empleado	g21
un enfant	b17f37h39n16
un euro	o12
un faux	e33k-39
un geste	o-16
un giorno	b-12i14
un huesped	j-16
un humain	m30
un juez	g14k17
un leggio	k-12
un libro	n-12
un mail	g19j14
un mese	b13h19n45o13
un minuto	n13
un mois	i19k12n22o-16
un mot	e18f12
un numero	j14
un operatore	m23
un ordine	b17
un ospite	f19
un paciente	h19j-15
un pago	b13i15
un patient	h57
un peso	o29
un petit	b-13d13
un peu	e-12i30l-32n-24
un piccolo	i24
un po	n-18
un poco	h14n-18
un problema	b-12
un proces	k31
un recibo	b23
un regalo	o12
un remboursement	d14
un responsabile	l17
un retard	b16o-21
un salarie	g24
un second	e-14i17
un servicio	b19
un seul	i17
un simple	f13
un socio	c-13
un suo	l12
un taxi	e28
un terme	a14
un test	m23
un trabajador	g30h18
un traitement	h41
un ufficio	b13
un vostro	b12e-12
una clienta	h20j16
una copia	b-21
una cosa	a22n22
una demanda	g25k20
una diffida	g14
una hora	c14o20
una mano	i16
una multa	b18g20
una risposta	n28
una semana	i18n22
una settimana	i21
una sola	i16
una sorpresa	j24
una vez	a19i22
una volta	a23i21n15
unacc*	n-21
unacceptable	n-13
unalt*	a12b34e13f18
unaltra	a12b34e13f18
unaltra societa	b17f16
unas	b24
unaut*	b19e13f20i20j19
unauthorized	b16
unazi*	k17n16
unbed*	m20
unbedenklich	m20
unbek*	b30
unbel*	n-42
unbelievable	n-42
unber*	b14
unblo*	e83
unblocked	e59
uncle	g41j18
und alles	a18
und geht	j19
und lassen	a14l13
und mein	b15
und nehmen	c-13
und ohne	e13
und seine	j22
und soll	b12
und warte	d31
und welche	g19
und zwar	l18o43
under	a36e-14f96g-22h20k21m-23o-82
under my	a18f-14g-17
under six	o-18
under the	f18g-15o-16
under*	f14m23n46o-33
understand	f17i14n16o-31
understand the	i16
understand why	b13
understanding	n14
understood	m22
undic*	f14g18
undici	f14g18
undo	a19
undon*	d18
undone	d18
une	a-22b68c-53d-59e-27f-36g38h128i12j-61k36l-45m-36n42o-96
une action	k32
une case	i-12
une deuxieme	o12
une facture	b13o-19
une fois	i20n39
une personne	i13
une petite	g15i18j16
une question	f-13g-17
une rallonge	i-26
une salle	k-12
une semaine	i19
une voiture	e-13f-18
unfah*	n22
unfal*	g34
unfor*	o-27
unfortunately	o-27
unfortunately i	c12o-15
unhap*	n-15
unhappy	n-15
unhappy with	n-15
unica	k14
unifo*	n18
uniformes	n16
uniqu*	b-15i14
unique	i15
uniquement	b-13l13
unit	c32f27h35o-13
unit in	c16f15
units	b15
unkno*	b22
unknown	b22
unles*	k15o-34
unless	k15o-34
unless you	o-31
unloc*	e67
unlock	e48m12
unlock my	e27
unlocked	e14
unope*	b30d26
unopened	b30d26
unora	n22o36
unos	n17o-16
unpai*	g12k32
unpaid	g12k32
unplu*	a18
unplug	a19
unres*	m25
unrestricted	m25
uns leid	c19
uns seit	d12i18n21
uns wurde	e18g19j15
unser azubi	e21h20i20
unser buro	l-12
unser fehler	o-21
unser haus	o24
unser konto	a41d17e17
unser kunde	b-15g17j17
unser verein	a19i14
unser*	a84b-18c-46e49f-19h-37j48l-42m-28n-61o37
unsere gaste	c-37
unsere kunden	a-21c-30d-21i-21
unsere leute	o25
unsere neue	e-12
unsere versicherung	c19
unserem	a31e18h-12k15n-15
unserem fall	g13i23
unserer	b-15c-28d20h-19l-25m-20n-31o15
unseres	a61e19j34
unsur*	f15
unsure	f15
unten	o-13
unter	a14e13f63h34i35j32k17n21o-64
unter dem	f16
unter den	i15
unter der	i19
unter*	f72g51h-12i33k16m16o-28
unterlagen	i16
unterschied	a-19
unterschied zwischen	a-19
unterschreiben	f21g20
unterschrieben	f12o16
unterschrift	f45i35o-21
unterwegs	e18k16
until	d-24g28h-13i64m-26o27
until my	d-17
until the	g17i24
unuse*	d95
unused	d95
unusu*	b19
unusual	b19
unver*	k14
up twice	b29
updat*	g-14i-14j-32k-13m25n17o13
update	g-13j-28k-12m15o22
updated	f14
updates	n14
upgra*	c19i-16o-34
upgrade	c19i-16o-38
upgrade to	o18
uploa*	b-12f-30g-17o-16
upload	f-30g-16o-20
upload it	f-21
upload the	i14
upper	i-13
ups	i-14o-15
upset	h14
upsid*	d-18
upside	d-18
upside down	d-18
upsta*	j15m21
upstairs	j15m21
ur	a19d13f46h23j36m12
urge	l23
urgen*	b-30c-23d-23e-17f-17g-24h-16j-18k-24n-26
urgencia	i31
urgent	b-13c-13h-13i-20k-17
urheb*	f14
urlau*	e15g33h15l14
urlaub	e17g35h17l15
usa	j48k-14n-21
usa el	f-15j37
usada	f12
usado	i13n-16
usado*	o-15
usados	o-15
usage	c17o-12
usamo*	b-14
usamos	b-14
usan	k-12
usand*	h17
usando	h17
usar	e-12f14h132i55o20
usar a	h25
usar la	h31
usar o	i20
usare	e12h36
usare la	e15
usarl*	h13
usate	g-12k-12
usato	h17
usb	e50
usb stick	e28
uscit*	o13
use	a-31b-66c-34d-20f18g-42h22i14j-34k-36l-37m-34n-69o-29
use for	c12
use it	g14
use my	a-16b-17
use of	d19f15g20
use the	e24h132i25j-19o-15
use your	g-23n-17
used	b40c22e68j63m19n17o-56
used for	j12
used my	e16
used the	b24c27h16
used to	e30j22m31n19
usele*	n-19
useless	n-19
user	a105e148j69m12
users	e13i26j12
uses	a13d14j48
using	c12e16h98
using it	h12
using the	g12h66
using your	c12h18
uso	e-19f92g23h58o-38
uso de	f52g19
uso la	h19
usted	c14g64l87m-18
usted el	c17
usted en	o-28
usted la	o-17
usted no	l27o31
usted que	g32
usted solo	o15
usted*	a38b29d59f53g35j55k15l18n106o39
ustedes	a38b29d59f53g35j55k15l18n106o39
ustedes no	o13
usual	b13i31m16
usual*	i32j13l13o-28
usually	i32j13l13o-28
usuar*	a54e51j28l-12
usuario	a44e19j36
usuario de	j16
usuarios	e22o-13
utent*	b28e26h17i14o-31
utenti	b31e22i16o-19
utenz*	a12
util	o-14
utili*	d23e16g-12h-26i26o-25
utilise	d17e14h-15j15o-15
utiliser	i15
uur	g-13m-32n-12o-28
uv	h40
uw collega	n12
uw dossier	o19
uw naam	b18
uw oude	o21
uw systeem	a27e-13f19
va	a24b-69e-60f-81g-92h23i-60j-44k-19m-30o44
va a	k16o65
va bene	h14o27
va bien	i-17n-29
va chiuso	a31
va con	n-14o-18
va de	e-12o22
va en	g-12
va la	h19i17j17n26
vaak	j17
vaatw*	h15
vacac*	j-18
vacaciones	j-18
vacan*	b13j19o-16
vacances	j19
vacat*	j-17
vacci*	g15h72j18l15
vaccine	h44
vacin*	h21
vacun*	h46
vader	i15j34
vado	k29
vai	g-13j-22k64o140
vai ser	o15
vais	n14
vakan*	e19g18n14o-14
vakantie	e19n14
valab*	g22h16o-37
valable	g22h16o-37
vale	b-12f82g45h15i36j-19k-20n13o-20
vale de	o15
vale la	g30
vale solo	d-13
valer	o25
valer*	h20k19
valere	k19
vales	d18i25
valeu	n-15
valeu*	d38
valeur	d38
valid	g23o-19
valid for	o-15
valid*	c32e64f50g15m90o-12
valida	f-13o-12
validade	h13
validation	e34m36
valide	l-13
valider	e34l17
validez	c38f24
valido	g15
valis*	i18n13
valise	i19n13
valle*	o25
vallen	f12o25
valor	b37c15d58o97
valor de	o15
valor*	h16
valt	f31
value	l13n16o12
value your	n19
value*	h31n12o15
values	h31o15
valve	f17
vamos	c19j-19k17n-33o72
vamos a	a12c22k18o36
van betaling	i20k13
van een	e-12g21
van gisteren	c17
van mij	a35d-13f20
van mijn	a56b25e19f17g23i-15j110n12
vanaf	a15c14f19m14o57
vanaf nu	m15o25
vanav*	o14
vanavond	o14
vanda*	b26d12i14l31n17o35
vandaag	d13i14l32n17o35
vandaag nog	l29
vanis*	a20
vanmi*	o38
vanmiddag	o38
vanmo*	c16n-12
vanmorgen	c16n-12
vanno	f16o-23
vans	n13
vanze*	d-14
vanzelf	d-14
vao	k33n16o24
varic*	h48
vas	m17o21
vast	b16f18i30k32o32
vaste	i34
vat	d-20i-21o-39
vat on	b14
vater	g15j16
vater*	j16
vaters	j16
vaut	f56g99h14i33
vaut il	f32g13h15
vaya	n36
vcs	d12k27
ve	b21g-13o47
ve le	d19
ve lo	o39
ve ne	n12
vecch*	e17f17k-20o22
vecchia	f17
vecchio	k-19o21
veces	d14n36
veces el	b16
veces que	n20
vecin*	c-19d14j72k-16
vecina	c-17d16j49
vecino	j23
vede	n-19
veder*	b-14e16l12
vedere	b-14e17l13
vedia*	k19l13
vediamo	k19l13
vedo	b32e14
veel	b23n26
veert*	i14
veertien	i20
veertien dagen	i20
veget*	n-13
vehic*	l13
vehicule	i15
veili*	f-15h19m41
veilig	h26m29
veint*	d-13n20
veinte	d-13n20
veio	b25d30n16
veld	i-14j-19
velo	g-15j25o23
vem	b34c-13e-12f-19g-16h-14i-33j-20n-24
vem com	b13
vemos	c19j-16o-22
vence	f-24o-24
vence*	o-15
venci*	b14c14i41m-12
vencido	b14i12
vencimento	i19
vencimiento	c16
venda	f14o-22
venda*	l14
vendas	l15
vende*	b-32c-27d-37e-40g-32i-38j-27l-22m-17n-19o-33
vendedor	f30
vendem	f12
vendemos	a16
venden	n-17
vender	g24k16n12
venderam	j15
vendete	h13n-20
vendeur	j20
vendeurs	o-16
vendez	e-13h-17n-12
vendez vous	e-13h-16
vendi*	g16o-33
vendita	g18
vendr*	c21g26h14i28k20o-23
vendredi	c23o-12
vendredi a	o23
vendria	h18i15k12
vendria bien	h20
vendu*	e12j19o-12
venez	n12
venez de	n12
venga	c23i51l25
venia*	o12
veniamo	o12
venir	c-19l28
venir*	i-15o16
venire	i-15
vent	o-14
venta*	j-14n27o-22
ventana	n17
vente	g18
vente*	d18
venti	d18h-20i13
venti*	f13j12n-13
vento*	h60
venu	d20n21
venue	f-18l-15
venut*	n18
ver	b-18c-12e-37h-22i-22j22l17m-16n16o-13
ver a	d19g21
ver el	j-18
ver la	j12l15
ver las	j36
vera	j12k16
veran*	a12e15f40h23l30n-20o32
veranlassen	a17d16e-15
veranstalter	o-14
verantworten	o32
verantwortlichen	e18l16
verantwortung	f20
verar*	f47
verba*	f13g25h17k13o-17
verbal	f18g37
verbe*	o23
verbi*	o12
verbo*	f17g17i55
verbr*	b50c14f19h41j61k26
verbucht	b13
verda*	l16n73
verdad	l16n77
verdad ya	n16
verde	b-18e-13f-15i-18j-22m13n-30o-17
verde*	e18g15l18m16n18o12
verder	l21m15n14
verdi*	h15j77l-12n16
verdient	j61
verdieping	j14
verdo*	n12
verdr*	h23n13
verdu*	c14h39
verei*	a38b16f24k15o27
verein	a41g14k13o12
vereinbart	b21
vereine	o-13
verfa*	f19g12i22
verfahren	g13
verfallen	f20i23
verga*	c22o12
verge*	c14e14f34i39m37n-48
vergeben	c19
vergeet	c14m38n-13
vergessen	b13c-16e22h15i31n-28
vergeten	f17
vergi*	b22c17h20i18m15
vergissing	b22i18
vergl*	g31
vergo*	d63i17k42n30o-25
vergoed	d32o-13
vergoeden	k16
vergoeding	d17i18o-18
vergoeding van	d12
vergonha	n14
vergr*	n12
vergu*	g31j17o-16
verguenza	n12
vergunning	g33
verha*	g18k37m25n30
verhalten	k21n15
verho*	o-13
verhogen	o-12
verhu*	k-15l-13
verhuurder	g13
verif*	a-14b17e62h-16i-15j27l-14m94
verificacao	e27
verificacion	e22m21
verificate	n23
verification	b-24e13m17
verification code	e-13
verification for	e19
verifier	b21j55
verify	e-13
verja*	f45g52
verka*	a16c18f15k14
verkauf	c20
verkauft	a16k15
verke*	e32h14n28o27
verkeerd	h15o16
verkeerde	e36n34o13
verkl*	g45k-12
verklagen	g31
verko*	f38i-20n-16
verkoopt	h16
verkopen	f12i-16
verkopen jullie	f15i-14
verkoper	f26
verla*	a25b13c28d41e21f120i48
verlange	d24
verlangen	a21b19d19f66
verlangern	i52n-14o-12
verlangerung	c19
verlangt	e27f16o-15
verlassen	o-13
verle*	c49f41h-12i48k-15n-26
verlegt	e-22
verleng	c14i36
verlengd	f16
verlengen	c35o-22
verlenging	i20
verletzt	f20
verli*	i24o23
verlo*	e39i48n21o13
verlopen	i39
verloren	e21n27
verme*	n-17
vermi*	f23h34j31o-17
vermieten	j14
vermieter	f20o-17
vermo*	n14
vermu*	l12
vermutlich	l12
verni*	a36o29
vero	n22
veron*	o14
veroo*	f12
verpa*	b15
verpasst	b18i14
verpl*	g31i19
verra	i14o34
verra*	j38
verre	h16
verre*	a13d-15
verro*	o-15
vers	o-32
vers la	a-19
vers vous	b14o-19
versa*	d55h-14m13o-31
versand	m20
versandkosten	o18
versato	j18
versc*	a30b-36c45d-16e40g14k14o-12
verschickt	o-27
verschil	b-31
verschil tussen	b-33
verschoben	c19o17
verschwindet	a19
verschwunden	o20
verse	d29h-17
verse pour	d25
verse*	b20d89e22
versee	d20
versehen	b15
versehentlich	e26
verser	d28
versi*	a-24b-24c-22d-24e-36g-27h-40i-59l-32n-42o-59
versicherung	c19f15o-17
version	a-13b-25c-22d-17e-28f-16g-28h-26i-32j-28k-19l-25m-16n-36o-31
versione	c-17i-18
versions	f15
versl*	h20o-20
versp*	d47f28i67k15n27
verspatete	i44
verspatung	i18
versprechen	n16
versprochen	d20k15
verst*	a20e35m33n36o-64
verstandnis	n38o-18
verstehe	o-25
verstuur	c16m21
versu*	b18i16n19
vert	n-19
verta*	o29
verte*	d14g18k37o-16
vertellen	b12
verti*	e14
vertr*	a-21b51f213g21i24j17k20n52
vertrag	b44c28f121g45j18
vertrag lauft	f-12
vertrag mit	g15
vertrage	h19j13k14
vertraglich	f85
vertragsstrafe	f20
vertrokken	b19e18
verur*	f17h42
verursacht	f17h42
verva*	c45e22f12i38m25o17
vervaldag	i15o17
vervallen	c25i23
vervalt	c20f13
vervang	e23
vervoerder	o-12
verwa*	j14o-32
verwacht	o-14
verwe*	a21b43d15f79g53h14l14
verwechselt	b38
verwenden	h13
verwerkersovereenkomst	f62
verwerkt	d17
verwi*	a141e30
verwijder	a61e34
verwijderd	o20
verwijderen	a65o-26
verze*	b35c37j14o-46
verzekeraar	o-23
verzekering	b19o-12
verzending	c13
verzendkosten	b17
verzi*	h23i48
verzichten	h25i49
verzo*	a51c48e30i59l13o-16
verzoek	a44c20i21o-12
verzoek ik	a16
verzoeken	e25i35
verzoeken u	e19i33
verzonden	c19
verzu*	b19f13i25
verzug	f14
vesti*	l23
vet	h42
veter*	c17h15o14
veterinaire	c14
veterinario	h20o12
vetri*	f20g16
vetrina	f21g17
veuil*	a31f15o-13
veuillez	a31f15o-13
veule*	d-13g16
veulent	d-13g16
veut	b-12c-14f-13h-16n-42
veut dire	n-24
veux	d24j14l42
vez	a50e-13g-22i104k-15l-12m-16n77o50
vez de	b18o17
vez el	n12
vez me	i21
vez no	i28
vez que	n23
vezes	c13i15
vi chiediamo	d20i18
vi chiedo	c20e17j18
vi porto	i13k16
vi ringrazio	c-15
vi sembra	g16n19
via	a12d-23h27j59k107o-27
via de	k43
via jullie	d-13j16
viage*	c16
viagem	c16
viagg*	c24
viaggio	c24
viaja	j16
viaja*	o-15
viaje	b17c20h19o15
vibra*	h30
vice	l12
vicin*	f13g20j28k30
vicino	f13g16
victi*	j21
vida	n35
vide	a18d13e14n16
video	a-12b-36c-23d-45e-18f-31g-26h-41i-42j-26l-14n-47o-28
video*	e15f24g14
vidro	h-18
vie	k16
vieil*	e15
viejo	c-15e16n-15
viel	g-13n17
viele	a-12c-18d-15e-24f-37g-29h-21i-31j-14k-18l-13n-19o-16
viell*	b15d15i71l13n38
vielleicht	b15d15i71l13n38
viene	a-12b24c-18d-16e-18f-21g-29h-26i-27j-25l-12n-28
viene*	n-26
vienen	n-26
vienn*	n14
viens	b17o22
viens de	o22
vient	c15
vient de	c16
vier	i41l-17
viera*	m21
viern*	d-12j12n21
viernes	d-12j12n21
viernes a	n12
viert*	i16
vierz*	i14
vierzehn	i15
vierzehn tage	i17
vieux	a13f17
view	g46j-13o13
viewe*	e42
viewer	e42
vigen*	f52o-14
vigente	f20
vigil*	c43j34n13o-12
vigilanza	c24
vigile	c16j14
vigne*	o15
vigor	i-16
vijf	i23o18
vijf minuten	i12
villa*	f-15
village	f-14
ville	o-13
vinco*	f50
vincolante	f21
vincolo	o12
vincu*	f13
vind	b-24g-12n-13
vind ik	b-22
vinde*	k14
vinden	k14
vindt	a18k16
vindt u	o-16
viney*	a13
vineyard	a13
vingt	n13o21
vinho	b17
vino	b31j46
vinte	n14
viola*	f32
violo*	c16
vip	m17
virem*	c30d24e32j14
virement	c30d24j15
virement de	d22j15
virer	a21d13g24
virgu*	n-14
virtu*	b-28e-30f-16g-19i-20j-25k-20n-30
virtual	b-26e-29f-15g-16h-17i-19j-23m-12n-25
virtual card	b-19e-17j-13n-12
vis	d-17n-12
visa	b-14c-14e-19f-13h-17j-21k-13l-14n-31
visa and	n-12
visib*	g14o-28
visible	g16
visit	j13
visit*	a-29c-54d-17f-44g-63h-49i-29j-12k-64l-29m-44n-62
visita	b26c-14g-14k-29
visita del	b16
visitas	o-13
visite	d12k-16
visited	j21
visitor	e36
visitors	c-15m-12
visits	b14
vista	c-13e16g20i28o20
visto	d44i29k21l18m14n-23
visto un	n-31
vitam*	h118
vitamin	h37
vitamin d	h22
vitamina	h24
vitamine	h19
vite	b-20c20d-33e-12
viti	d-20
vitri*	n-15
viu	o-16
vive	j21l29
vive el	j-22
vivo	n31
vizin*	j38
vizinho	g21j17
vlieg*	d15f20
vluch*	d14
vlucht	d14
voces	a-13b28e-43f30j15k38m-13n105o53
voces e	b16
voces podem	f15
voces que	b19g31
voces tem	n-13
voeg ik	e-19
voer	m37
voet	g21
vogli*	a36c28d15e57l60
vogliamo	a13c15e18
voglio	a20d14e36j14l62n13
voi	a94b37d38e33f95g107j80k45l22n177o107
voi che	g12
voi e	n24o17
voi il	d17o12
voi per	f16
voice	l15
voici	a13m12n-14
void	e15f12m27
void the	c15
voie	g13k12
voila	n35o22
voir	a-19c-16e13f13o-19
voir la	c-14
vois	b32k13
voisi*	f14g70j57n-12
voisin	f15g29j39n-13
voit	e12l-16
voitu*	e-15f-21i12
voiture	e-14f-20i13
voix	l29
vol	c19e-15n36
volan*	c18
volantini	c20
voldo*	f45
vole	e19g12
volen*	b14k-12l12
volentieri	b14k-12l12
volet*	c19d16
volete	c19d16
volev*	b-13i-12l-19
volevo	l-17
volevo solo	l-16
volge*	e27f75g15k19m34
volgen	m12
volgende	h18i13k15m30o20
volgende week	i17
volgens	b19e33f83g21o-38
volgens de	f36
volgens het	f13
volgens mij	b14e36
volgens u	g17
volgens uw	j14
volgt	f18
voll	n26o-14
volle	o19
volle*	m54n14o63
volledig	n14
volledige	m43o16
vollen	o26
volli*	b16l-14
vollig	b16l-14
volls*	a22
volon*	i12n-12
volontiers	n-12
volta	a16d52g-12j-12l20n57o29
volta a	d13i15
volta*	e17o14
voltar	e19
volte	h-17i-15n38
volto	c17
volto*	d18
voltou	d18
volum*	b13i30
volume	i12o-12
volumen	b15f13i13
volun*	g13i19n18
voluntad	i16
volve*	a39d25o31
volver	a39d25
volver a	a39
volvi*	c-17
vom letzten	i16
vom tisch	i19
vomit*	h48
von euch	d-12
von eurer	j18
von herrn	e42j56
von ihrer	d19f13
von letzter	n13
von meinem	j15k16
von unserem	j17
von unserer	j16
von zehn	o13
vonta*	n43
vontade	n43
voor dezelfde	o12
voor een	b-12i23n-16
voor mij	c16h17
voor mijn	b-19
voora*	i18
vooraf	i18
voorb*	b-22f-15i-12
voorbij	o12
voord*	d19
voordat	o-14
voorg*	a33
voorr*	m19
voorrang	m21
voors*	l-12
voort*	c17e40o16
voortaan	e41o16
vooru*	d43
voorw*	f66i18k-19
voorwaarden	f66i18k-19
vor	c-14d-12e-13g89h-12i-29m61n50o82
vor dem	i-18
vor der	f19o24
vor gericht	g21
vor ort	b18
vorau*	d21
vorbe*	d12h13i22j17
vorbei	d12h13i22
vorbei ist	i28
vorde*	f15g18k32
vorderen	g19
vordering	f16k29
vorga*	c-14e15j16l17m37
vorgaben	m23
vorgang	l18
vorge*	f17g29i36k18l24m22o-14
vorgehen	k19
vorgesehen	f20i40o-14
vorhe*	j14m12
vorig*	c-14d-16g-15h-14i-31
vorige	c-12d-14g-13h-12i-28
vorige keer	i-17
vorka*	d18i17
vorkasse	d18i17
vorla*	c-15d-14o-13
vorlage	c-14d-13o-13
vormi*	j17
vorne	b15f20
vorra*	m22
vorre*	a43b-42e32f-14g-14j25k-24m-18n-47
vorrei	a50b-13d-21e30j44m-12n-24
vorrei sapere	h15
vorremmo	b-20d21f-22k-19n-14o14
vorremmo sapere	g16
vorsc*	i33
vorst*	g39j22l43n19
vorstand	g17l23
vorstellung	n13
vorze*	f20
vorzu*	i17l18
vorzulegen	l18
vos clients	a20
vos conditions	f12
vos deux	o15
vos excuses	n20
vos fichiers	o-12
vos mails	e15k13
vos regles	i34
vosot*	a31n36
vosotros	a31n36
vossa	a47f33h40i-20j12n15o18
vossa empresa	j18
vossa loja	a19
vossa plataforma	a18
vosso	c-55d-13e22g-26h29i-30j77m-14n20
vosso site	j18
vostr*	b25d-44e-49g-57h82i-45k66m-40n50o123
vostra	a13b31c14f-12g-13h12j21k39l14n36o71
vostre	h75
vostre condizioni	f-13
vostro	c-30d-50e-50g-36i-32j-12k21m-29o34
vostro contratto	f17
vostro magazzino	b17k15
vostro nome	b16
vostro programma	h14
vostro responsabile	j19
voted	c21
votre appli	j12
votre assureur	k18o-36
votre avis	g20h18
votre banque	b-17o-20
votre boite	l15
votre bon	c14
votre carte	e19
votre client	o-20
votre collegue	l14
votre contrat	f30j12
votre dernier	n18
votre dossier	k-13
votre livreur	j16
votre logiciel	b-15n-15
votre outil	f17l-16n-22
votre part	d19i18
votre place	o16
votre plateforme	a31e14
votre politique	f35
votre portail	g-18
votre releve	b12
votre reponse	l-13n-50
votre responsabilite	k28
votre responsable	f-13l-13
votre silence	n17
votre societe	f23j-17
vou	c78k51n12
vouch*	d58i70o-36
voucher	d56i71o-15
vouchers	o-18
voudr*	b-17c31d41e15f37g-18h-31j13k-29l14n-46
voudrais	c15d23k-13l15n-37
voudrais son	l24
voudrait	d15h-19
voudrait savoir	j16
voudrions	f13k-15
voulais	n-17
voule*	a20i16k17
voulez	a20i16k17
voulo*	b-17f25o-12
vouloir	i18j19o-12
voulons	b-16f26
vous aurez	k18o26
vous aussi	n-18
vous avez	b65d49f13j15n54o-46
vous aviez	b-19
vous bien	a20c15
vous cest	j14k-12n12
vous etes	i-14l12m12
vous faire	a18
vous laisse	f18j16
vous lavez	j37o-15
vous livrez	d17
vous mavez	b19
vous meme	o-17
vous naurez	o19
vous navez	n19o14
vous ne	i26k32n16o26
vous netes	i13o14
vous peut	a14l16
vous plait	e12i19n-14o-22
vous pourriez	i16
vous pouvez	a60c18d16e45f15i42j21o-19
vous prie	i14
vous prions	o-12
vous recevrez	k30
vous revient	o15
vous sera	o15
vous seront	o19
vous une	d-13k-16n-16
vous venez	n12
voy	a31b17k22
voy a	a31k15
voyag*	f16o-12
voyage	o-12
voyagent	f19
voyan*	b15
voyant	b15
voyez	c20g14l15
vpn	e19
vraag	f18i16m19o-29
vraag ik	f19g18
vraag*	g-13k-15o-32
vraagt	g-14k-15o-32
vraagt of	h15
vraagt u	o-12
vrach*	f14o15
vrage*	i17m16n16o-14
vragen	i17m16n16o-14
vrai	j14
vraim*	n27
vraiment	n26
vreem*	e18h17
vrien*	i29j23
vriendin	j25
vriez*	c13d12
vriezer	c13d12
vrij	c16i17
vrijd*	c22j17
vrijdag	c22j17
vrijg*	b22d13m22
vrijgesteld	b23
vrijgeven	d13
vroeg	c-19d-15e16
vrouw	c15d15h13j32
vs	h16j22n17
vu	d36i35n23o25
vue	g12h15k-13n12
vuelo	d19f19j15
vuelt*	d79e-16i12o45
vuelta	d67i13o26
vuelto	e-15
vuelto a	e-15
vuelv*	o71
vuelve	o63
vuelve a	o34
vuelven	b13
vuelven a	b13
vuest*	a15c-48d-20e-18f-46g-77i-41j-44k-57l-50m-29n-15o43
vuestra	a32c-13f-38g-36h-15i-15k-20l-19o18
vuestra web	a20
vuestras	f12h16
vuestro	a-13b12c-29e-17f-19g-33i-19j-40k-32l-25m-20
vuestros	o30
vult	o-12
vult u	o-12
vuol	n-18
vuol dire	n-18
vuole	c-14g15l14
vuoti	b19
vuoto	l15
w	e21k13
waar	c-39e-46f-35g-85h-49i-41j27k-40l-29n-58
waar de	k-12
waar vind	b-21
waar woont	j65
waar zet	d-19
waarb*	i20
waarm*	j17
waarmee	j17
waaro*	b71d18e42j17n14
waarom	b63d18n13
waarop	e42
waarv*	j15
waarvoor	j15
wacht	d21
wacht*	e80h-13i-13
wachten	c15
wachtwoorden	e43
wagen	b17j16o21
wagen*	a20c18e20
wages	g21j15
wahle*	o-14
wahlen	o-14
wahns*	n-45
wahnsinn	n-50
wahr	n22
wait	e-15g50h31n23
wait for	g17
wait until	o17
waite*	d-15n28
waited	n27
waiters	d-15
waiti*	e-15h-12n-28o-16
waiting	e-15h-12n-28o-16
waiting for	n-20
waive	f20i17o-16
waive the	i17
waive*	g18i-21
waiver	g19o-17
walk	h-12
walke*	e19g19
wall	c-19i-12j-13n16o-16
wall and	g13
walle*	a12b19c16e29j18
wallet	a13b19c17j19
wallet was	b19
wand	n23
wann kommt	n-12
wanna	a19
wante*	b53l-15n-25o21
wanted	b53l-15n-25o21
wanted to	l-15n-24
wants	b-16d-30g36i-14j-19n-39
wants a	d-18e13
wants to	f14
war nicht	d12
war nur	e-34k-12l-15n-15
ware	a25c-18d91g90i79n12o-18
ware das	g42i24
wareh*	a14c19o-30
warehouse	a14c20o-25
waren	b111d17e12i36n23o37
waren*	k34
warm	h-15o26
warni*	g26
warning	g26
warra*	c16f74i48
warranty	c17f75i49
warte	d55l15
warte*	d33n68o15
warten	d15g16n24
warteschleifenmusik	n16
wartet	d18i19k15n13
wartu*	c12f41n12
wartungsvertrag	c12f43
warum	b40n23
was added	b49o17
was agreed	b33
was bedeutet	f22
was broken	e17
was called	c-12
was charged	b41
was declined	o-13
was done	b13o-12
was een	i18n13
was empfehlen	g23
was great	n-17
was handed	j20
was hoping	i14
was issued	b12
was kostet	b-12g-13k-21n-17
was macht	h39
was made	b27
was meant	b17
was mine	o12
was muss	a24g17i20
was never	b20e16
was not	n-13o-13
was nun	e39
was passiert	d15f15
was put	b-34n-12
was removed	b17
was right	b-17
was sent	e16
was signed	f27
was steht	f23
was stolen	e67
was switched	o-15
was taken	b32e42j20
was tun	e39h21
was used	e29
was wrong	k14
was wurden	g17h17
waschmaschine	i15
wasnt	b56i60n16
wasnt able	i18
wasse*	b48
wasser	c14
wasserschaden	o14
wasserspender	n16
waste*	n19
wasted	n19
wat betekent	d-15
wat een	n29
wat ik	d17f20
wat moet	c19g12
wat raadt	f-15h15
wat staat	f12g14
wat zou	g13
watch	h15
water	c20h-23i-16j-16n13
water cooler	c18
water*	g13
way	a-12d25e33f-26g30h-14i43k38l-20n29o25
way for	d13
way i	n12
way my	e12
way of	i24
way round	i29
way to	g47i-18l-15
ways	n15o13
ways to	n19
weak	h40
weari*	h40n19
wearing	h40n19
wearing the	h17
wears	n13
weath*	n-33
weather	n-33
web	b-23c-12f-38g-33h-16j-23k-22m-22n-14o-21
web shop	f-12
webin*	f-41g-17n-16o-15
webinar	f-41g-16n-16o-15
webse*	f13
webseite	f13
websh*	d-19e16f-25j14
webshop	d-18e16
websi*	f-18l-14n13o-21
website	f-18l-14n13o-21
wechs*	a18b16c19e23o-19
wechsel	c18
wechseln	e26
wechselt	a19
wed	b-18e36f26h-32i74l14m-21n-73
wed be	f18i31j12
wed like	e36f16h-18k-15m-16n-37
wed love	n-12
wed prefer	a15d12
wed rather	d-18
weddi*	g-12
wedding	e12g-12
wedne*	m-19o17
wednesday	m-18o21
week	a-18b-26c-16e-40f-37g-31i74k18l-34m-22n-20o42
week een	b24
week end	o-14
week for	i28
week is	e-12
week the	b-16
week to	i-19
weekd*	o-23
weeke*	c32e38i12o14
weekend	c37e44i19o16
weekend surcharge	i32
weekl*	c26
weekly	c26
weekly fruit	c29
weeks	d41e-13f-14n39
weeks ago	d25
weeks for	d18
weer	a-13b-12e-14g-16m-12n58o86
weer aan	h14
weer een	n59
weer op	o22
weet	e50j20n47
weet ik	e28
weg	a127c82e79g17i48n29o91
wege	a16c20l16
wegen	e18g95i23k34
wegen der	g30k13
wegen des	e19
wegge*	e19
wegla*	i25
weich*	b34
weige*	b22i16m23
weigeren	b22
weigh*	j-12o-22
weighed	b22
weihn*	j12
weil	d-13g38n-18o52
weil die	o12
wein	c17
weiss	e42i22k17n46
weiss bescheid	k16
weit	b17f18h15
weite*	a50f72g12h34l56m37n26
weiter	a13b13h13l37
weken	f15h16i16n33o-16
wel	b18f21i38k26l63n27
welch*	a-55b-87c-56d-62e-92f-17g-17i-98j67k-83l-73m-61n-111o-48
welche	a-27b-48c-21d-38e-61f15h-18i-54j-24k-28l-42m-43n-53o-16
welche adresse	j15k16
welchem	j15n-19
welchem alter	h15
welchen	h37j65o-12
welcher	g19
welches	f-13g-35k-34n-19
welco*	d17l19o-18
welcome	d17l19o-18
weld	o14
welk	b-19c-16d-13e-19h-21i-24j41m-22n-33
welk adres	j16
welk mailadres	j25
welke	b-56c-43d-48e-53f24h-20i-68j62k-51l-51m-38n-104o-25
welke maten	h-17
well	b-46c-19d-27e-21f-36g-43h-40i-79j-36k32l-33m-32n-16o182
well be	k14
well have	o29
well pay	i-38
well with	e16
wem	f29j82l13
wen	f48j16l79
wende*	d14l25
wenden	d14l25
wenig*	d18
wens	c19
went	b70d34o24
went back	b52d18
went to	b22f18i19
wer haftet	f21
werbe*	f39
werd	d17h16
werde	a39k18
werden nicht	k16
were done	a22
were giving	c18
were going	c18d20
were happy	o19
were moving	a17
were never	n-14
were not	c42e18n19
were paying	b15
were promised	n19
were sending	c12
weren*	b20e19n34o14
werent	b20e19n34o14
werk	a16k14l14
werkd*	o13
werke*	g18n16
werken	g18
werkn*	g21j17
werknemer	j17
werkp*	g16l15
werkplaats	g18l16
werks*	e19l20o-24
werkstatt	f12
werkt	d26e-20i-27j-12n-19
werkt*	i13o-12
wert	d61g18n18
wet	e13f23g69k12o-26
weten	f25h12i-12k16m-12n-20o-18
wettb*	g22
wette*	f22g16k13n-15
wettelijk	g20
wettelijke	f23
wettelijke garantie	f14
what card	j21
what countries	n-13
what did	j30
what happened	e16
what happens	a14c-23f18
what must	g21
whate*	m38
whatever	m38
whats	a-31b-56c-27d-12e-53f-23g37h-23i-49j84k-20l-45m-26n-71
whats in	h18j16
whats left	j16
whats my	g12j21
whats that	b17
whats the	a-25b-94c-16d-13e-42f-43h-37i-36j-18k-30l-36m-21n-40
whats this	b21
whats your	g35j-27k12n-14
whats*	e13g27i-14
whatsapp	e14g28
whene*	h12n21
whenever	h12n21
where did	d12
where*	d18f-17i-12n-15
wheres	d18f-17n-15
wheres the	d33
wheth*	c-21f46g65h15n34o-54
whether	c-21f46g65h15n34o-54
whether i	c-18g41
whether the	f38o-27
which bank	j13
which card	j19
which days	c18
which makes	c20
which screw	n-14
whit	c15
whit monday	c15
white	c-24g-14i-16j-14n-22
white*	h14
who else	j71
who gets	f15g18
who left	e46
who runs	l20
who signed	j17
who signs	l13
whoev*	e19l21n30
whoever	e19l21n30
whole	b24c17d18f15n68o55
whole account	a15
whole for	d19
whole of	o19
whole*	l13
wholesale	l13
whom	j16l16
whos	g19h35j78k-13l14
whos the	l16
whose	e18f43j47l18n12
why did	b54
wich	h16
wide	b-12f-12g-14h-15i-15j-13
wider	e-15
wider*	c13f68g29o-15
widge*	c-19g-13n-15
widget	c-19g-13n-15
width	j-20
wie erreiche	j55
wie geht	g12j16
wie heeft	b16c-15j12l13n12
wie heisst	c-14j62
wie hoch	j21
wie immer	b-12d-14e-14
wie komme	d18g19
wie krieg	e16
wie lang	f16
wie lange	b-13i-21j-17n-14
wie lautet	j14
wie man	e17g18n21
wie oft	h-24
wie richte	d-14e-12
wie setze	g28
wie sollen	h21
wie stelle	l-12
wie viel	n-12o-14
wie viele	a-12b-25c-18d-15e-24f-36g-46h-21i-28j-13k-18l-13n-23o-16
wie weit	f18h16
wiede*	a32d115e18f-34g-22j-22n71o89
wieder	a36d75g-15j-17n69o77
wieder an	d18
wieder bei	d34
wieder kein	n16
wiederholt	f-16
wieso	b81n12
wife	c18d-19e34g19j43
wifes	h20j50
wifi	e23g-13j-13n-24
wij betwisten	b-12
wij doen	i23
wij een	k12
wij gaan	c16
wij geen	a19
wij hebben	b13o-20
wij maken	b18
wij niet	b19e18
wij verzoeken	e19i35
wij vragen	i23
wij willen	c20l14
wij zien	c23
wij zullen	k17o-12
wijzi*	i26m19o-16
wijzigen	o-17
wil	a51b-19c19f42g-12j42k23l62n-29
wil de	d16l15
wil een	d-17
wil het	d-16
wil ik	j19l25
will find	k14
will receive	k12
wille*	c46d22f17g19i49k-13l20
willen	c46d22f17g19i49k-13l20
willen alleen	l13
willen i	a15
willi*	i34
willing	i34
willing to	i34
wilt	a59i14
wilt u	a59i14
win	g35
wind	e-15
windo*	b-14f-15h-20j-37l-21m-18n-17o-12
window	h-13j-13m-16n-13
window cleaning	c22
windows	j-19
wine	i34
winke*	a13i-26o-29
winkel	a20b12o-23
winte*	g-18h-16n-16o13
winter	g-14h-14n-28o16
wir bauen	c14
wir bitten	a17i13l19
wir brauchen	c-12e14g15i12
wir drehen	n12
wir erwarten	l22
wir euch	o13
wir fragen	e-12k-14
wir geben	c20
wir gegen	k13
wir gern	f15l13n-12
wir hatten	b14i36l13
wir ihn	g20
wir keine	f-12
wir konnen	k15o-13
wir leider	o-20
wir liefern	o-19
wir machen	c26
wir mochten	e27f15g15i12j27
wir mussen	e15
wir nehmen	c-18
wir nicht	b34c30e38i-18k-25o-22
wir nichts	b13e-12
wir nur	o-24
wir ohne	c19
wir schreiben	d-13
wir sehen	k16
wir trotzdem	b18f20g19
wir vor	g17
wir wollen	c16e18
wir wunschen	a20d20o-20
wir wurden	d14o-14
wir ziehen	a16c20
wir zuruck	c23
wird man	g17
wird neu	o15
wird nicht	e13o16
wird nichts	c20
wird sich	k12
wire	d17
wired	o13
wirkl*	f17g30j17n32
wirklich	f17g30j17n32
wirks*	g14
wirksam	g14
wis	a35
wise	g30
wish	a34
wish to	a17
wishe*	l14
wishes	l14
wisse*	c-26f16i57j39n-23o16
wissen	c-24f19i37j56n-21
with another	b15c20
with full	e21j18
with no	h16
with respect	l16
withd*	b181c106f57
withdraw	b50c67
withdraw from	c21
withdraw money	b-23
withdraw my	c20
withdrawal	b88f53
withdrawal for	f32
withdrawn	c33e18
withdrew	b20j15
withh*	g22
withi*	d15f14g21n-24o-57
within	d15f14g21n-24o-57
within a	n-14
within ten	d19
within the	o-29
witho*	b20c15d-19e41f17g43i74j-18k14m18o34
without	b20c15d-19e41f17g43i74j-18k14m18o34
without a	a17f14g26i15
without any	b19
without cost	c13
without my	b13e58g13
without the	c17f13i62o20
witz	n22
wo finde	h-17
wo kann	e-13g-14
wo stelle	d-16
wo trage	j-16
woche	a-23d19i51n28o47
woche*	c13n86
wochen	n80
woens*	o34
woensdag	o25
wofur	f12
wohin	j72
wohl	b17d17f-14k14l43n42
wohnt	j31
wohnu*	d20j18o12
wohnung	d20j19o12
wolle*	c16
wollen	c16
wollen wir	e-12k-23
wollt	b19n17
wollt*	c-21g-14l-18n-26
wollte	c-18n-17
woman	j41
wonde*	b-32i-14n-26
wonder	b-18h15
wonder whether	n16
wonderful	n-27
wont	a21c55e19h14o105
wont be	a21c43o33
wont let	e19
woont	j89
woord	m13
word	c-15e12f-26g29h-14l48m38n35o-19
word for	e19g20m13n12
word ik	g12
word the	g15
word with	l41
worde*	a22b-18c60d35e22i50j-13n-20
worden	a22b-18c60d35e22i50j-13n-20
wordi*	g39
wording	g39
words	d12m33n75o-24
wordt	b30f26k14n12o73
wordt de	f16
wordt het	i15
work	b-51c-15d-27f-17g12h-32i-43j-12k-14l-25n26o-14
work for	m20
work on	c15
work with	o-14
worke*	e-68g80h14
worked	e-68
worker	g64h20
workers	d12g20i17
workf*	i-12m-17
workflow	i-12m-17
worki*	b-23e23i-12n17
working	b-23e23i-12n17
working days	o-12
worko*	h16
workout	h16
works	b-14c-15e-58g15i-22l-23m-12n-33
works council	f14g33
works for	o-13
works*	a34e17h-12i-13j-12
workshop	o17
workspace	a43e28
workspace to	e28
worn	f-12h17
worri*	e15
worried	e17
worry	h32k-12o20
worry about	h36
worse	h22n69
wort	d23l14
worte	n27
worte*	g-19
worth	d-17f17g36
wortl*	m15
would appreciate	i16l21
would help	j58l16
would love	b17f-22g-20
would*	c-16i16
wouldnt	c-16i16
wound	a37
wound up	a37
wrap	b-18c14h15
wrapp*	h-18
wrapping	h-18
write	g27j53l16m80n43o-19
write it	j43
write the	m20
write to	g15l17
writi*	j15k-17m-17
writing	j15k-17m-17
writt*	e21g13m23n-16
written	e21g13m23n-16
wrong	b25c95e45o38
wrong account	c92
wrong date	b18
wrong file	c-20n-18
wrong pin	e32
wrong with	b-21h12
wrong*	b38k13o12
wrongly	b37o12
wrote	g22j22
wrote to	g17j25
wunde	h45
wunde*	o12
wunsc*	a78c23d20
wunsch	a14o29
wunsche	a16
wunschen	a20c18d20o-27
wurde	a19b150d47e83g53i22j48m17n24o58
wurde auf	o20
wurde uns	b13i23
wurde*	b46e18g62h30i69k-13
wurden	b46e18g47h30i69k-13
wurden gern	e17
wurden sie	g54h35i50
wut	n24
x	i23j-17l-12
x la	d12
y ahora	g16
y aqui	n20
y avait	e18
y como	j17
y envia	m14
y era	b23n-16
y hoy	e14n34
y luego	m20
y nada	n17
y ni	n19
y no	b27c20e34i31l24m40n-15o37
y nosotros	j-17
y quedo	l-13
y quiero	a38
y sin	i35
y solo	b20
y ustedes	b23d15n20
y vamos	k14
y yo	b12
ya encontre	e-13
ya estan	i20
ya fue	n15
ya ni	n21
ya no	a62c55e53k24n51
ya quedo	m-13
yall	k19
yard	i13k12o-22
year	c16d-14e-21k-18l-14m-14
year and	c16
year of	i18
year old	g17h18
yearl*	c23o-18
yearly	c23o-18
years	c14g23n41o36
years i	o20
yello*	l-15
yellow	l-15
yeste*	b-14c21e24i22
yesterday	b-13c19e25i23
yesterday and	l12
yesterday but	n-13
yesterday was	g16
yeux	h18o12
yo	a-16b58c-87f-20g-44h22o15
yo de	b17e-12
yo no	b19n18
yo ya	k12n14
yoga	f-25g-14i-14n-13
yoghu*	h19
york	d-18j18
you accept	i14
you add	j15
you advise	h25
you allow	i28
you asked	c-18n15
you back	o13
you before	n-15
you bring	c-16
you call	b-16
you cancel	a12
you check	b33g18
you close	i16
you collect	c19
you dont	i16o31
you engrave	g-12
you even	f19n12
you explain	b-15f-27g-21
you find	j18
you gave	n20
you give	e14i22j14
you got	f18
you help	g13
you hold	f22i13
you keep	f62n30
you lock	e20
you look	j63
you lot	n35
you make	i48
you mean	o-20
you mind	i24j17
you must	g20m37
you neednt	c44
you no	m21
you nothing	d-17
you offer	b-35
you pass	j14
you pay	j20o21
you people	n21
you press	o-24
you print	f-16g-21h-21j-17n-12
you promised	d12
you put	b15i16
you read	j20
you recommend	g-24m-14
you refund	d20
you repair	i14
you reset	e13
you said	d63
you say	g13j15
you sell	b-19c-13e-20f-17g-28h-47i-19j-20k-15n-18
you send	f-20g-14i-12j49o-17
you sent	e-17j24
you set	o-17
you share	j27
you since	i24
you sold	c18
you still	b12h15i19k-22
you suggest	h-16
you support	n-14
you switch	e15
you think	g37h17
you told	m23o-16
you tomorrow	o-13
you took	b29d18j13n12
you treat	n14
you usually	i39
you work	m23
you write	g14m13
youd	d18i30m19n39
youll	i17k37m12n16o160
youll be	o43
youll get	k16o51
youll have	o43
your accounts	b18
your address	j-20
your advice	g19
your answer	k14m12n16
your app	a21e-14
your bank	a38d21f19o-25
your bill	b18o-17
your blog	a-20n-15
your booking	a15o-13
your books	j12
your boss	m17
your box	d19
your card	d-14
your case	o14
your clinic	h17j15l18
your colleague	l-13
your company	f35k33l27n55
your contract	c13
your credit	e20
your crew	j16n14
your customer	a20
your database	j20
your delivery	o-21
your desk	k14
your dispatch	l15
your driver	f24j18
your drivers	f17
your earlier	m16
your editor	e-14
your emails	k21
your end	b26e18
your exchange	n-14
your favour	b14
your files	f21o-16
your firm	n13
your gate	o16
your glossary	d-17
your guests	o17
your guidelines	m17
your gym	j19
your hold	n15
your hotel	j19
your house	l14
your instructions	m29
your insurer	f17
your invoice	b92
your invoices	b-19
your landlord	o-15
your letter	e-12
your line	o12
your mail	e13o-13
your newsletter	f18
your office	i20
your old	o35
your open	n-12
your opening	j18
your operator	m39
your opinion	g14
your order	o-15
your own	m27o-37
your parcel	j18
your payment	o-13
your people	n16
your place	j41l14n12
your platform	a53
your portal	a23g-13
your practice	c-12i16j25
your printer	f-16g-16n18
your prompt	m30
your question	o-34
your records	a18
your rental	i16n14
your reply	n13
your rules	i19m25
your sample	f-37g-24
your servers	a21f23
your shop	b15o25
your showroom	j-14
your side	l14
your site	a25f-17
your subscription	o-21
your supervisor	l17
your support	e17
your system	a29e-14m20
your team	l14
your technician	j23
your terms	f58i16
your tool	a-18i-14
your view	g35
your warehouse	c18
your wish	o16
your workspace	o12
youre	j14l18m81n34o161
youre back	o19
youre getting	o22
youre in	o17
yours	b-12f29j24l26m-33n-29o107
yours is	j16
yours*	m18o-37
yourself	m18o-37
youve	a17b96d41j14n124o78
youve been	d21o21
youve got	d15j18o31
youve made	n28
z	l16
zaak	g25k47
zag	i15j15
zahle	b32n15
zahle ich	b26
zahle*	b42d-15e38f30g54i13o36
zahlen	b37d-12e16f26g57i16o40
zahlen das	b17
zahlen sie	o18
zahlerstand	o-13
zahls*	o16
zahlst	o16
zahlt	c-15d15f49g54m22
zahlu*	b35d36e33j30
zahlung	b33d38e13f14i16
zak	b18
zaken	m16
zakke*	b13
zakken	b13
zakt	n34
zal	k44
zat	n-16
zater*	n-13
zaterdag	n-13
zaun	c12
ze	a-17b24d26f31g43j30o22
zeer	h17n14
zeg	g31j21m31n12o14
zegge*	b13c31f47m18
zeggen	b13c31f47m18
zeggen wij	c25
zegt	b14e18g12i14
zehn	b21
zehn jahren	a14
zehn prozent	o28
zehne*	b16o19
zei	f15j19
zeich*	h13
zeichen	h15
zeig	k34
zeige*	c-12g18j13
zeigen	c-12g18j13
zeigt	i-18n-18o-15
zeigt das	o-13
zeit	c19l13
zeite*	j13
zeits*	c15
zeitu*	c36
zeitung	c13
zeker	o15
zelf	c-17d-28e-12g-21i-13j-40m-12o-53
zelf een	d-20
zelt	d16f17i-18n-16
zendi*	c40
zending	c40
zenti*	i12
zentimeter	i13
zerbr*	d17
zero	b27e17m27n89o53
zes	o-12
zes weken	n12o-14
zet	d-23e42f-16g-21i-21j-13l25m15n-26o-13
zet de	e20o-13
zet het	e33
zet ik	d-25f-15g-20i-19j-12l-16n-20
zet je	m23
zette*	a22c16g22o12
zettel	e13g18
zetten	a23c16o12
zeven	h16
zich	j15k16n21
zicht*	o-17
zichtbaar	o-17
zie ik	d-19
ziehe	g20
ziehe*	a35c44e-12k16
ziehen	a35c44e-12k16
ziehen wir	c23k18
ziek	c18d17
zieke*	h17i19
ziekenhuis	h17i19
zien	c34g17k36n-16
zien i	k14
ziet	d19h17i38
ziet er	h17
ziet u	i20
ziffe*	f29
ziffer	f29
zij	j49
zijn een	k-22
zimme*	b14i21j23
zimmer	b15i22j22
zin	a12g33k16m19
zit	e58f23g-18m-14n-19o17
zit er	n-16
zit in	h18k15
zitte*	b14c12f14h31i34l42n21o13
zitten	b14c12f14i34l42n21o13
zitten i	c14f20l13
zo	d-25e-12g-12n73
zoals	d19n27o15
zodat	d13g20o21
zodra	a17f41
zodra de	a18f18
zoek	g-15h-27j26
zoeke*	e-37f-18g-15k-31
zoeken	e-37f-18g-15k-31
zoeken een	f-16k-28
zolan*	i18
zolang	i18
zomaa*	f20
zomaar	f20
zon	g14
zona	i12j15l26
zonde*	f23g64i76k21m68n17o33
zonder	f23g64i76k21m68n17o33
zone	i15
zoom	f-17
zoon	a18d17j13
zou	d44e15g75h58i57l40
zou een	g31k13
zou graag	h18
zou u	d18e17g27h14i37
zoude*	d24i52
zouden	d24i52
zovee*	b14n21
zoveelste	n23
zu bezahlen	i14
zu geben	n-13
zu hoch	b18d16i17
zu sagen	l17
zu schliessen	a23
zu spat	n23
zu tun	d-12
zu verantworten	o32
zu viel	b12
zu zahlen	o12
zucke*	h18
zufri*	l-14n-13
zufrieden	l-14n-16
zug	d20e12i16
zugan*	a104e122
zugang	a102e29
zugange	e23
zugangsdaten	e24
zuges*	f19m28n15o35
zugesagt	o13
zugestimmt	f19m26o12
zugri*	e25o15
zugriff	o15
zukom*	f14
zukommen	f14
zulet*	j27
zuletzt	j27
zulle*	i20k18o22
zullen	i20k18o22
zum ersten	o25
zum jahresende	a26c22
zum quartalsende	c23
zur info	d-14
zuruc*	c72d222g19i26n-18o35
zuruck	b-22c20d-22g-12i28n-29o18
zuruckzahlen	d63
zusag*	c18f15m34n16
zusage	c18m22
zusagen	f15n19
zusam*	a19h14n12
zusammen	a20h19
zusammenarbeit	n19
zusat*	o16
zusch*	b41c14i14j19
zuschlag	b41i14j19
zusta*	c15d15k16n26o-33
zustandig	n16o-33
zuste*	g13i20k20o-43
zustellung	o-23
zusti*	g19m14
zustimmung	g19
zwang*	g18h45
zwanger	h19
zwanz*	d19i15
zwanzig	d19i15
zwar	i20l18o47
zwei	a14b41d25e39i31j-29l-25m-21o29
zwei euro	o-13
zwei faktor	e25
zwei leute	e17
zwei stunden	h18n21o13
zwei tage	n19
zweim*	b31
zweimal	b31
zweit*	j-19o25
zweite	j-16
zweiten	e15h15i14
zwisc*	a-20o-14
zwischen	a-20o-14
zwolf	n-21
zwolf monate	d14`,
};
