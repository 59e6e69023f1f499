// Written by bin/train-topics.ts on 2026-11-23; do not edit. docs/topics.md says how it is made and measured.
//
// Learned from Banking77 (PolyAI; Casanueva et al., "Efficient Intent Detection with Dual Sentence Encoders", 2020;
// CC BY 4.0), changed into weights of words, from examples/labelled and from bin/topic-examples.ts.
// Held-out texts (local/labelled-split.ts) were not read. Cross-validated over the others, phrases and model together:
//   account_closure: found 76 of 79 (96.20 %); in harmless ones 3 of 2271 (0.13 %); labelled English 8 of 10 (80.00 %)
//   billing_dispute: found 802 of 844 (95.02 %); in harmless ones 5 of 2271 (0.22 %); labelled English 15 of 16 (93.75 %)
//   cancellation: found 127 of 133 (95.49 %); in harmless ones 1 of 2271 (0.04 %); labelled English 10 of 11 (90.91 %)
//   refund: found 240 of 256 (93.75 %); in harmless ones 0 of 2271 (0.00 %); labelled English 11 of 13 (84.62 %)
//   security_change: found 475 of 500 (95.00 %); in harmless ones 42 of 2271 (1.85 %); labelled English 9 of 10 (90.00 %)
//   any topic in harmless questions: 51 of 2271 (2.25 %)
//   any topic in questions scored neither way: 110 of 1790 (6.15 %)
//   any topic in labelled texts that name none: 21 of 310 (6.77 %)
import type { TopicWeights } from './topic-model.ts';

export const topicWeights: TopicWeights = {
  thresholds: {
    account_closure: 489,
    billing_dispute: 354,
    cancellation: 453,
    refund: 360,
    security_change: 319,
  },
  features: `a bank	b-9
a card	a-4b-5e-31
a cash	b-37
a charge	b8c23d25
a chargeback	b-6
a code	e-27
a colleague	b-4e22
a copy	c-7
a couple	b5
a debit	b22
a direct	b93
a disposable	b-7
a duplicate	b49
a duplicated	b8
a fee	b-39
a fraudulent	b39
a freeze	b6
a hotel	e26
a lost	e41
a mastercard	b-9e-4
a merchant	d29
a missing	d11e-6
a payment	b29c22
a person	a-27
a physical	b-40
a pin	b-7e-40
a possibility	e32
a purchase	b18d50
a random	b6
a recent	b6c3
a refund	b14d213
a restaurant	e13
a second	b-8e-38
a seller	b13
a stolen	e64
a strange	b35
a transaction	b86c122d45
a transfer	a-5b-25c68e-12
a virtual	b-8e-5
a visa	b-10c-3e-21
a week	d25
a withdrawal	b43
a wrong	c39
able	b-13c21d3
able to	b-13c21d3
accep*	b-26c-3d-15e-39
accept	e-22
accept this	b13
accepted	b-14
acces*	b20e145
access	b15e102
access my	e-3
access the	e32
access to	b26e28
accessed	e25
accid*	c19
accidentally	c7
accou*	a186c6d-4e23
account	a215b14c28d3e45
account but	a-11
account by	a-12
account can	a68
account for	a-40e-12
account from	a41
account has	b3
account have	a-5
account i	a23e3
account is	a31d-4
account number	c33
account on	a-45b-4
account please	a8e52
account shows	a-15
account that	b26
account to	a-13
account with	b-5e23
accounts	c-3e-3
activ*	a-18b-58d-23e-57
activate	a-12b-21e-56
activate my	b-10e-40
activated	e-8
activating	e-34
activating my	e-31
activation	e-6
activity	e92
activity on	e92
add	a-47b-76c-6d-35e150
add a	b-27d-3e-28
add money	a-7b-9e-18
add my	e-6
addit*	b14
additional	b14
additional cards	b-4
additional pound	b35
addre*	b-26c-13d-7e33
address	b-27c-13d-7e33
address of	e31
admin	e141
affor*	b9
afford	b9
afford to	b9
after	a7c18e27
after that	c38
age	a-27b-7e-12
agent	e-10
ago	b-40c-14d62
ago and	b-6d3
agree*	a-11b42c21
agreed	a-11b46
all correct	b-35
allow	b-11
allow*	b-19d5e-18
allowed	b-14d6e-15
allowed to	d-26
along	e4
alrea*	e-23
already	e-23
alter*	e28
am blocked	e17
am locked	e106
am not	d-7
am seeing	b44
am trying	c6
am waiting	d31
ameri*	a-19b-18d-3e-14
american	a-19b-17d-3e-11
american express	a-19b-16e-10
amoun*	b102d59e-10
amount	b105d76e-8
amount of	b14
amount on	b40
an account	a-56b-35c-21d-17e-51
an additional	b35
an atm	b7
an extra	b44
an hour	c-29d-3
an item	d103
an odd	b41
an online	e-15
an unauthorized	b61
and cannot	e28
and cant	e-17
and refund	d-5
and used	c11
anoth*	a-7b-20c8d-8e-36
another	a-7b-20c8d-8e-36
another card	e-6
answe*	b-4d-3e-14
answer	b-36e-7
answers	b16
any atm	b-11
any way	e43
anymo*	a15e14
anymore	a15e14
anyth*	e-11
anything	e-11
anywh*	b-7e-38
anywhere	b-7e-38
api	c-4d-140e109
app	a-7b64c-10d-56e31
app and	e-18
app i	b10
app is	b22
app passcode	e17
app says	b9
app that	b52
appea*	a-28b34d10
appearing	b3
appears	a-25
apple	a-15b-20d-12e-12
apple pay	b-7
appli*	b-12d-5
applied	b-7
applied to	b-7
appro*	b7
approve	b31
approved	b-8
are accepted	b-6
are charges	e37
arent	b4
arriv*	b-28c-15d-82e-75
arrived	b-14c-4d-75e-55
arrived and	d15
as pending	b5
as soon	e18
asked	b89d190e-9
asked for	b101
assis*	e-28
assist	e-5
assist me	e-4
at once	b-9c-13e46
at six	e-3
atm	b120
atm to	b-4
atms	b-16e-10
attac*	b-9
attached	b-9
attem*	e107
attempts	e105
attor*	b18
aud	e-47
austr*	e14
austria	e14
authe*	e86
authentication	e10
autho*	b18
auto	c11
autom*	a-4c70e-7
automatic	c80
automatically	a-3b-3e-4
avail*	a-7e-8
available	a-7e-8
available to	b4
away	a30e108
back	a-29b31c78d245e-25
back for	d10
back my	c28
back the	d42
back to	a-25d79
balan*	b-12c-7e-11
balance	b-7c-6
balance is	a3
bank	a-13b3c-27e15
bank account	b12
bank details	e83
bay	b-78d33
be able	d16e-30
be cancelled	c86
be changed	e22
be charged	b-12
be made	b-11
be reversed	b11
be used	e10
be using	e48
been charged	b26
been compromised	b28e15
been lost	e15
been sent	d10e-15
been stolen	e7
been waiting	e-4
befor*	a-6b-9c22d-33e-40
before	a-6b-9c22d-33e-40
before i	e-11
before it	c95
before my	c-3
before the	c3
being charged	b16
being used	e18
belie*	b4e89
believe	b4e89
believe my	b9
believe that	e60
benef*	b-11c-15e-8
beneficiary	b-9c-14e-7
bette*	e8
better	e8
betwe*	b-13
between	b-13
bill	b184e14
bille*	b93
billed	b96
billi*	b60
billing	b60
block	e107
block*	e133
blocked	e133
book	a-64b-15d-18e-5
booke*	d-71
booked	d-71
booki*	d88
booking	d88
both	b-45c-3e-6
bough*	b10d79
bought	b10d79
bought an	d20
box	a-26c-9
broke*	d215
broken	d215
brows*	b-24
busin*	a7
business	a8
but someone	e5
butto*	b-10d-70e-19
button	b-10d-70e-19
buyer*	d-22
buyers	d-22
by mistake	a-11b3c60e121
by tomorrow	c3
cabin*	b-7e-10
cabinet	b-7e-10
call	b-6d-11e-31
came	b115d-46
came from	b7
can someone	e-19
can u	a15d16e9
can use	e-10
can withdraw	b-13
cance*	a51b8c271d151e-6
cancel	a71c189d42
cancel a	c13d4
cancel it	c40
cancel my	a72c67d33e7
cancel the	a4c25
cancel this	d13
canceled	c20
canceling	d46
cancelled	c94d28
cancelling a	d3
canno*	e52
cannot	e52
cannot find	e-35
cant	b67c85d5e76
cant access	e14
cant figure	e-6
cant find	c121e51
cant i	b49
cant log	e70
cant see	d11
cant use	e11
car	e51
card	a-125b-98c-136d-153
card and	b15d-81e-26
card arrived	e-31
card as	e7
card be	e-3
card before	e-12
card but	b-33e-41
card expires	e-14
card for	b-3e-21
card frozen	b24
card has	b4e147
card how	e-17
card i	b-11e-41
card immediately	e45
card in	b-5e-28
card information	e5
card is	b-16
card isnt	e-3
card of	e44
card payment	b4e-9
card payments	b11
card pin	e-115
card shown	b16
card that	b18e60
card to	b-5e-14
card today	e45
card was	b94e18
card what	e22
card without	e5
cards	a-76b-173c-48d-83e-8
cards were	e16
carri*	b-30c-13
cash	b258d-48
cash back	d16
cash i	b36
cash in	b44
cash that	b4
cash withdrawal	b-25
cashi*	b-4d-54
cause	b10e11
certa*	b-4d29
certain	b-4d29
chang*	a-4b-41c28d-28e162
change	b-23c41d-25e44
change from	e-3
change it	e-42
change my	e186
change the	d-8e11
changed	e87
changing	e15
changing my	e21
charg*	b296c55d59
charge	b120c13d20e-53
charge for	b-54e-43
charge is	b22
charge of	b-61
charge on	b56
charge that	d35
chargeback	b-38
charged	b165c39d44
charged an	b17
charged me	b46
charged to	d15
charged twice	b27
charges	b118e66
charges on	b40e37
charges that	e11
check	a-15b-12e-9
check*	e-12
child*	a-24e-3
children	a-24e-3
china	c-11e-5
choos*	b-21d-86e-30
choose	b-6e-30
choose a	e-4
class	c-51d-12
close	a150b-5e-11
close my	a134
close the	a-23
close*	a33b-14c-4d-13
closed	a39d-5
closest	b-9
code	b-3d-39e232
code for	e40
code is	e37
code on	e-15
coffe*	d-25
coffee	d-25
colle*	b-11d32
colleague	b-11d-6
colou*	c-10e-22
colour	c-10e-22
colum*	d-6e-14
come	b-10c-8d-11e-12
come i	e11
come with	e-9
compa*	a44b4
company	a45b3
company and	e4
compl*	b-32c-13e8
complete	b-10c-4
completed	b-4
compr*	b26e61
compromised	b29e65
confi*	a45c13
confirm	a64
conta*	a-65b-27e-16
contact	a-57b-5e-6
contactless	b-4
contr*	c181e-4
contract	b11c212
copy	c-7
copy of	c-7
corre*	a-50b-6d-32e-33
correct	a-43e-26
correctly	d-21
cost	b-15e-45
cost me	e-30
costs	d128
could not	b-5
count*	b-30c-23d-18
countries	b-19c-14d-10
coupl*	b3
couple	b3
couple payments	b12
court	d-23
create a	e16
credi*	b-16d67
credit	b-13d39e6
credit card	e26
crypt*	b-11
crypto	b-9
curre*	a-27b-88c-36d-51e-49
currencies	a-53b-44c-9d-22e-40
currencies can	a-5
currency	a-21b-25c-5d-7e-53
currency to	e-15
current	a47e44
custo*	a142e-7
customer	a3
customers	a131
dark	e-6
das	e-9
dashb*	d-8
dashboard	d-8
data	a60e51
date	a-30b-90c66e-8
daugh*	a-33b-10e-17
daughter	a-31b-9e-15
day	a-30b-62c-29d-18e-15
day and	a-25
days	b-50c-70e-12
days ago	b-22
days before	c-10
de	a-11b-44c-41d-33e-36
deact*	a66
deactivate	a66e3
debit	b191
debit card	b4
debit on	b3
debit set	b8
debit that	b64
debit*	b122
decli*	b-78c-26d-20e-36
declined	b-56c-18d-10e-27
deduc*	b11
deducted	b11
defin*	b7
definitely	b7
delet*	a160b-20
delete	a156b-20
delete account	a12
delete my	a114
delete the	a18c10
delete this	a10
deliv*	a-3b-3c41e-97
delivered	b-5e-7
delivery	b11c66d3e-50
delivery note	c-3e-12
depar*	e-5
depos*	a-9b18d72
deposit	a-8b28d80
deposit my	a-6
depot	b-79c-7d-5e-3
des	e-3
detai*	e68
details	e81
devic*	e17
device	e17
did	a-7b85c23d19
did a	b-8
did i	b86
did it	c26
did my	b-29
did not	b19c-11d15
did this	c14
didnt	b169
didnt do	b6
didnt get	b34
didnt give	b11
didnt make	b45e15
didnt work	b-23
diffe*	a-18b21c-15e-11
difference	b31
different	a-14c-13e-6
digit*	e-27
digits	e-27
direc*	a-18b85
direct	b108
direct debit	b54
directly	a-6
disap*	a21b23
disco*	a40b48c169
displ*	b-3
display	b-4
dispo*	b-41c-27d-13e-54
disposable	b-41c-27d-13e-52
disposable card	b-20c-3e-11
disposable cards	c-3e-18
dispu*	b124
dispute	b135
dispute the	b87
dissa*	a8
dissatisfied	a8
dissatisfied with	a3
do not	a127b71c181d16
does not	b10e-5
doesn*	d5
doesnt	d5
doesnt work	e11
dolla*	b53
dollar	b29
dollar that	b24
dollars	b8
done	b50e6
done by	b18
dont	a3b80e23
dont have	b-18e-17
dont recall	e25
dont recognise	b14
dont recognize	b43
dont remember	b6e17
dont see	b-9
door	b-11c-8e-8
doubl*	b85
double	b28
double charged	b22
down	a64
drive*	b-32c-10d-20
driver	b-12c-6d-10
dupli*	b134
duplicate	b61
duplicate payment	b19
duplicate transactions	b42
duplicated	b57
e	c3d-20
e mail	b3e36
each	b-54d-27e-6
earli*	b17
earlier	b19
effec*	c137
ein	e-12
eithe*	b23
either	b23
el	c-19
elect*	b23
else	b19e36
emplo*	b-12c-19e83
employee	e107
empty	d-13e-3
en	b-16c-25d-13e-15
end	a11b-13e-34
end my	a35c81
end of	a24
enter	b-10
enter*	b36e52
entered	b37e4
entered my	e14
entering	e30
error	b-5c-4
error in	b-3
eur	d42e-10
europ*	c-7
europe	c-3
euros	b91
every	e-5
every*	a-14b-18c-4d-7e-11
everything	a-14b-16c-3d-5
examp*	e42
example	e42
excee*	e45
excha*	a-15b-58c-30d-52e-57
exchange	a-9b-44c-22d-38e-40
exchange rate	b-3e-3
expec*	d22e-5
expect	d21
expect the	d35
expected	b8
expir*	b-34e-100
expire	e-10
expires	e-20
expiring	e-8
expla*	d26
explain	d29
explain your	d36
expor*	b-7d-79e-6
export	b-5d-79e-6
expre*	a-19b-5e-11
express	a-19b-5e-11
extra	b106
extra fee	b8
extra pound	b19
facto*	e72
factor	e73
factor authentication	e30
faile*	b-12
failed	b-12
famil*	b32
fee	b227d87
fee for	b-47
fee on	b20
fee to	d29
few days	d11
field	b-4d-27e-21
figur*	b8e-9
figure	e-9
figure out	e-9
file	b-10c-8d-8e-8
fille*	d-15
filled	d-15
filte*	e-9
filter	e-9
finan*	d-4
finance	d-4
find	a-28b-24c59e-15
find my	e18
find out	b22c-4
find the	a-18b-5c-7e-64
fine	a-9b-21c-6d-45e-9
finis*	a36
firm	a51b-22
fit	b-7e-17
fits	b-40c-19
fits the	b-40c-19
five	b-3c-6e-3
fix	b55
for each	d-26
for free	b-12
for good	a185
for sending	b-28
for something	b27
forge*	e23
forget	e27
forget my	e27
forgo*	e93
forgot	e73
forgot my	e42
form	b-8c-7e-15
formu*	e-10
found	b-28c-19e-69
found it	c-5e-34
found out	b-3
franc*	e11
france	e11
fraud	e166
fraud*	b47e116
fraudulent	b47e99
fraudulent payment	b32
free	b-59d-4
freez*	b33e114
freeze	b33e75
freeze my	b9e21
freeze on	b6
freig*	b29
freight	b29
frida*	a-11c105
friday	a-11c105
frien*	a-9b-19
friend	b-12
from china	c-3
from someone	b-6e-7
froze*	b32
frozen	b32
funds	a-52c-9e-30
futur*	e10
future	e10
gave	b121
gave me	b121
gbp	a-19b-32c-15d-8e-77
gbp to	e-11
get money	b-12
getti*	c-6e-3
getting	c-6e-3
give	b67c130d60e3
give me	b70
given	b51
go	a9b-3c-5
go about	b4e4
go away	a31
go through	b-32
go to	e5
goes	a-25c33
going	d6
going on	b16
going through	b-19
going to	d9
gone	a46b-6e79
gone through	b-7
good	a155b-5c62e-69
goods	b3d-5
googl*	d-4
google	d-4
google pay	d-3
got	b182d31e48
got a	b24
got charged	d16
got my	b-32d10e-25
got the	b-37
got to	e16
gotte*	b32e-9
gotten	b32e-9
great	d22
group	e-6
guest	c-32d-45
guest*	c-35
guests	c-35
guide	e14
guide me	e62
hacke*	e11
hacked	e11
half	c-41d-5
happe*	a29b8e27
happened	a11e23
happens	c7
happens if	e11
has arrived	d-33
has gone	e5
has not	b-30c-16d5
has still	b32
hasnt	a-8b-44c-7d58e-46
hasnt shown	d56
have access	b10
have entered	e4
have lost	e38
have made	b-3
have not	a-16b-48d11
have received	b8
have used	e14
haven*	b12
havent	b12
havent been	b8e-19
havent purchased	e37
havent received	b-10e-5
head	c42e-3
heads*	c-17
headsets	c-17
help	b35c39d30e99
help i	b14e-13
help me	a3c8d36
hey	b12c-19
highe*	b98
higher	b104
hold	b3
holdi*	e-40
holding	e-37
holds	e-4
hotel	c-9e57
hour	c-29d-5
house	c-7d-5
how come	e9
how long	a-27b-41c-48d-34e-87
how often	e-60
how old	a-4
hundr*	b34
i able	c25
i accidentally	c7
i add	a-9b-15e-66
i already	e-20
i asked	b87d194
i believe	b8e97
i bought	d50
i cancel	d3
i cannot	e8
i cant	c-5e143
i change	b-3c-8
i charged	b9
i choose	b-4e-66
i contact	d11
i correct	c-5e-6
i definitely	b9
i delete	a-15b-13
i did	b83c8
i didnt	b161e3
i dispute	b92
i dont	a4b43e33
i enter	b-6e-6
i entered	b53e3
i expect	d23
i find	a-21b-4c-21e-80
i forgot	e72
i found	c-12e-26
i got	b70d10e42
i havent	b20
i left	e37
i locate	e-33
i look	e-47
i lost	e73
i made	b-15c37e-8
i make	b-30e-7
i must	b11
i needed	b40
i never	b41d13
i no	a297e32
i order	e-9
i ordered	b-11c52
i paid	c3
i pay	b-87
i print	d-5e-21
i put	b-12e-8
i receive	b-21
i received	b42
i recently	e-10
i report	e77
i request	a3
i requested	b78d28
i reset	e3
i return	d23
i sent	d12
i set	a-5b-7d-13
i show	d-9
i still	b10d5e22
i stop	e52
i take	b58
i talk	b18
i think	b61e104
i thought	b7
i took	b10
i transfer	c-10
i transferred	b-16
i tried	d-6
i unblock	e4
i use	a-27b-44d-8e-33
i used	c48e16
i wanted	b67
i went	b48
i withdraw	b-30
i withdrew	b22
i wont	b85c41
ich	e-13
id	b-8e-7
ident*	a-19b-26c-5d-15e-30
identity	a-14b-19d-11e-20
identity verification	a-4
if someone	e5
il	b-4
im interested	d3
im looking	e-19
im not	a18b74d7
immed*	a15e42
immediately	a15e43
impor*	b-9e-27
import	b-3e-21
in gbp	a-7b-3
in march	b70d-20
inclu*	a-15
incor*	c35e18
incorrect	c35e14
incorrect account	c14
indic*	b35
infor*	b-25e17
information	b-14e26
initi*	b5
inste*	b52d34e-29
instead	b52d34e-29
instead of	b54d36e-23
inter*	b-22c-4d8
interested	d22
interested in	d23
invoi*	b128d-7e-12
invoice	a-17b52c-10e-4
invoice is	b36
invoices	b-12c5
is closed	a70
is expiring	e-8
is going	b23
is gone	e80
is locked	e-76
is missing	b34e109
is no	e-11
is not	a-9b24c-32e23
is right	b-12
is showing	b51
is still	b-14c-6e-8
is stolen	e28
is using	b34e5
is wrong	b31
isnt	b14d17
isnt here	e-27
isnt mine	b3
isnt working	e31
issue	b-20
it anymore	a15
it back	b-6d-3e-5
it before	c3
it correct	a-25
it cost	e-33
it gave	b61
it goes	c47
it kept	b33
it looks	e13
it matter	e-9
it possible	c-4e-7
it show	b-6
it shows	b34
it take	b-25d6e-10
it wasnt	b5
it went	c34
it worked	b-9
item	b30d155
item and	d12
item refunded	d43
items	d71
items back	d14
its wrong	b86
ive got	b48
june	c91
just bought	d13
just cancel	d14
just got	e-9
just made	b21
just realised	c3
just showing	b-4
kann	e-12
kept	b32
key	b-7e95
kindl*	a28c28d13
kindly	a28c28d13
la	b-8c-4d-4e-14
label	b-34e-30
label*	b-22
langu*	e-30
language	e-18
language of	e-18
last night	e19
le	b-6d-5e-7
lead	d-12
leake*	a19e99
leaked	a19e99
learn*	d4
learning	d4
left	e65
left my	e38
less	b103
less than	b20
lette*	b21
licen*	c117
limit	a-39b-45c-25d-15e-35
limit*	c-7e-14
limits	c-6e-8
link	b-30e-89
link it	b-7e-44
list	a-49b-55d-17e-30
locat*	b-12e-21
locate	e-49
locate my	e-49
located	e-27
location	e62
locations	b-19
lock	b-3e-32
locke*	e23
locked	e23
locked out	e106
log	d-5e82
log in	e82
login	e112
lol	c-19e6
long	a-31b-55c-53d-9e-90
long does	b-55c-14e-5
long is	d-25
long will	b32
longe*	a4e10
longer	a7e13
longer want	a7
look	c-7e-27
look at	c-3
looki*	e-23
looking	e-23
looks	b10e12
looks like	e12
lost	b-22e144
lost and	e-10
lost card	e41
lost my	e186
lost or	e-76
lost the	e22
machi*	b34e11
machine	b37
made	b49c47e20
made a	b-7
made on	b29e18
made the	c22
made this	b6
made to	b11
mail	d-22
make	b29c10d-11e62
make my	a30
make sure	c27
makin*	c-6
making	c-6
making a	b-3
manag*	a-41d-4e10
manager	e-3
manua*	b-10e-23
manual	b-9e-22
many times	e77
many transactions	b-4
march	b70d-20
maste*	a-5b-43c-22d-23e-20
mastercard	a-4b-41c-21d-22e-19
mastercard atm	e9
match	b43
matte*	b19e-11
matter	b19e-11
me twice	b25
mean	c-16d-36e-33
means	b6
membe*	c-52d-14
members	c-52d-14
merch*	d31
merchant	d33
merchant a	d22
merchants	b-10
messa*	b-18c-24d86
message	b-17c-24d86
metho*	b-3e-5
methods	e-3
mind	e7
mine	b59
minim*	b-8
minimum	b-8
missi*	b75d13e81
missing	b75d13e81
mista*	a-13b3c82e80
mistake	a-13c82e80
mistake in	a-13c-17e-20
money	a-114b60c-50d-4e-120
money and	a34b38
money back	b12d83
money in	a-23b28
money into	a-7b-17
money out	b32
money that	b15
money to	a-26b-39d-13e-7
money transfer	b-3
money was	b55
month	a16b12d-13
month*	b31c128d40e-7
monthly	c151d-8
months	b47c-5d65
more cards	a-14b-26e-5
morni*	b-21c53d-21e-6
morning	b-21c32d-21e-6
move	c-12d-15
moved	a4
mugge*	e78
mugged	e78
multi*	a-12b50
multiple	a-12b50
multiple currencies	a-12
multiple times	b16
must	b7e29
must have	b12e26
my account	a100b117c-69d93e39
my american	a-7b-3
my app	b104e17
my balance	b-19
my bank	b27e30
my beneficiary	e-3
my bill	b55
my car	e51
my card	a-10b103c-20d53e131
my cards	e156
my cash	b90
my code	e91
my contract	b25c-21
my credit	e10
my currency	e-14
my current	a52e32
my daughter	a-31b-9e-13
my debit	b6
my details	e4
my identity	b-7e-8
my item	d14
my mind	e7
my money	a8b19d160
my order	b-18d85
my own	b-6d-12e-30
my pass	e38
my passcode	e98
my password	e165
my payment	b-101c-8
my payments	b36
my permission	e5
my phone	e150
my pin	b-11e129
my plan	c41
my product	d76
my purchase	b38d85
my purchases	d54
my refund	d209
my rent	c24
my salary	b-12e-5
my shop	d-22e-8
my staff	e-37
my statement	b146d101
my subscription	c36
my transaction	b9c46
my transactions	c16
my transfer	b-9e-4
my wallet	b39e24
mysel*	b14
myself	b14
n	c30e6
name	c-13e-12
named	b-19
names	e-17
neede*	b27
needed	b27
needs	c59e44
needs to	c76
never	b122c-4d115
new bank	e18
new card	a-7b-53d-11
new phone	e-23
new pin	e245
no	a222c17e13
no longer	a8c5e40
nobod*	b15
nobody	b15
norma*	e-5
normal	e-7
not	a89b115c115d69e-14
not accept	b27
not accepted	b6
not approve	b3
not arrived	d7
not been	b40
not correct	b31
not do	b9
not going	b-8
not have	b-16e-7
not in	b-5
not make	b20e6
not match	b43
not me	b33
not mine	b31
not possible	c-7
not receive	b15
not received	d3
not recognizing	b20
not satisfied	a15
not see	d24
not seen	d-4
not showing	b-43
not sure	b-3
not understand	e10
not want	a140
not work	b-20d21
not working	b-22
note	b-5c-5
nothi*	c30d-25
nothing	c30d-25
notic*	c121
notice	c139
numbe*	a-27b-49d-18
number	a-27b-49d-18
number and	e3
number at	e-3
number for	e-4
number is	e20
number of	a-16e-25
o	b-3c-11
odd	b52
of money	b35
of payments	b3
off	a-4c72e128
off my	b-12
off the	b23c85e9
offer	a-33b-17e-30
offic*	c34
office	c36
often	e-60
old	a-18b-6c-3d-5
old one	e-8
older	e-77
once	b13c-14e30
one account	a52
one charge	b60
one pound	b65
one purchase	b21
one transaction	b6
onlin*	d-6e-4
online	d-6e-4
only gave	b40
only got	b96
only received	b72
open	a-46b-27c-8d-47e-26
open an	a-33b-6e-10
openi*	a-6
opening	a-6
optio*	b-3e-3
or mastercard	e3
or stolen	e-76
order	b-30c62d108e-67
order a	d-10
order*	a-37c36d97e-20
ordered	b7c51e4
orders	a-36b-9d-77e-36
ou	c-3
overc*	b196
overcharged	b156
own	a-18c-33d-31e-42
owner	e90
page	b-45c-18d-110e-38
paid	a-6b11d-9
paid in	a-4
palle*	b-15d20e-3
parce*	b-5c-7d-36e-17
parcel	b-5c-7d-36e-17
part	b-6c-97e-8
part of	c-83
pass	e34
pass code	e38
passc*	e238
passcode	e238
passcode is	e7
passcode wont	e20
passw*	e185
password	e205
password be	e-28
password is	e25
pay	a-17b60d90e-38
payme*	a-20b186c55d6e-17
payment	a-18b93c62d15e-38
payment a	b-10
payment be	b12
payment but	b-9
payment did	b-12
payment didnt	b-10
payment for	c3
payment from	b25
payment has	b-12
payment i	b21c6
payment in	b35
payment is	b-18
payment not	b-22
payment on	b49
payment showing	b10
payment that	b32
payment to	c68
payment will	b-12
payments	b63e4
payments are	b-24
payments that	b13
payments with	b18
pdf	b-3e-7
pendi*	b-57c-35d-13e-20
pending	b-57c-35d-13e-20
pending on	b17
pending payment	b-3
pending transaction	b-7
per	d-15
permi*	e144
permission	e5
perso*	a-28b-7
person	a-27
phone	c-6d-12e242
phone and	b24e19
phone at	e9
phone is	e6
phone number	e-3
phone was	e56
phone with	e64
physi*	b-47e-22
physical	b-47e-23
physical card	e-12
pick	e15
pin	b-77c-22d-24e242
pin how	e-6
pin number	e26
pin sent	e-20
pin too	e60
pin tries	e86
pin unblocked	e13
pin wrong	e10
pin yet	b-11e-43
place	b28
place an	e-14
place*	c-6
plan	a-50c104d22e-19
platf*	a52
platform	a52
please cancel	a4c88
please change	e39
please delete	a80
please freeze	e21
please help	b29c31d41e9
please make	c49
please send	a-14b-12c-23e-8
please stop	c9
please take	c56e25
pls	c30d205
point	e-13
polic*	d147
policy	d159
porta*	b-13e-13
portal	b-13e-13
possi*	a-5b-7c37e-3
possibility	e32
possible	a-3b-10c41e-9
possible to	e-3
pound	b177
pound charge	b21
pound*	b27
pounds	b27
preve*	e6
prevent	e6
previ*	b34e-3
previous	b36
price	b36c28d5
print	d-8e-27
print*	b-35
probl*	b-5e-7
proce*	a5b-9d44
procedure	d22
process	a21b-28d8
process for	a32
processed	b6
produ*	d130
product	d119
profi*	a133e-8
profile	a135e-8
provi*	c-6d47e13
provide	e15
pump	c-21
purch*	b75d218e23
purchase	b78d122
purchase some	b-3
purchased	d14e40
purchases	d47
purpo*	d-4
put	d-11e-18
put it	e-5
put my	b-10
quest*	e24
questions	e-3
rando*	b37
random	b36
rate	b5e-3
react*	b-3e-47
reactivate	e-35
reactivate it	e-4
reactivate my	e-7
read	d-23e-7
real	e6
reali*	c20e17
realised	c3
realized	e18
reaso*	b-13
reason	b-5
recal*	e25
recall	e25
recei*	a-24b31c-30e-81
receipt	b-24
receive	a-12b-15e-23
receive money	b-10
receive my	e-5
received	b103c-10e-32
received my	b-36e-23
recent	b4c7
recent transfer	c7
recie*	b-5
recieve	b-5
recip*	c42
recipient	c42
recog*	b181
recognise	b31
recognize	b54
recognizing	b20
recor*	b-7
refun*	a7b-7c-16d317e-47
refund	a15b-8d196e-20
refund but	d9
refund for	d57
refund has	d-13
refund in	d-5
refund is	d-43
refund isnt	d9
refund last	d-33
refund me	d49
refund my	a34d14
refund of	d-23
refund on	d-30
refund the	d5
refunded	b11d132
refunds	b-10d-11e-5
regar*	e42
regarding	e50
reimb*	d203
rejec*	e17
rejected	e17
remem*	b23e33
remember	b23e33
remember making	b3
remember my	e31
remin*	c-18
remov*	a146
remove	a54
remove the	a15
removed	a75
renew	c169
renew*	c56
renewal	c115
rent	c25
repea*	b69
repla*	b-15d-66e36
replace	e80
replace my	e26
replaced	d-64e8
repor*	a-21b-28c-29d-53
report	b-16c-20d-47e58
report shows	b-4
reported	e-21
reque*	a10b70d31e-3
request	a10
request the	a3
requested	b84d28
requested from	d22
reser*	b-21
reservation	b-21
reset	e131
reset my	e28
reset the	e61
resta*	e5
restaurant	e12
restr*	e17
restrictions	e-5
retur*	d156
return	d93
return an	d11
return my	d8
returned	d67
returned to	d-29
returns	d-4
rever*	b88c131d118
reverse	c19d46
reverse a	c5d46
reversed	b23d54
reversed and	b11
revert	c75
revert a	c39
right	d-8e-38
right account	c24
role	d-12e-3
room	b-6
run	b-29e-49
runs	b-16e-21
said	e-9
said that	e-7
salar*	b-16d-4e-7
salary	b-13e-6
sales	a-37b-9d-31e-5
same	b50d-40e-75
same transaction	b59
satis*	a15
satisfied	a15
satisfied with	a15
says	d-42
says i	b11
says that	b-3
scann*	b-12
scree*	e-9
screen	e-4
seats	b50c-4d46
secon*	a-5e11
second	b9e39
second card	e-6
second time	e38
seconds	e-7
secur*	e74
security	e74
seein*	b44
seeing	b44
seem	e-7
seem to	e-7
seen	d-5
sees	c-7e24
selec*	e16
sell	b-7e-21
seller	b3
send	a-34b-56c-47d-41e-18
send a	c-11
send it	e-4
send me	b-15c-13e9
send the	a-14b-11c-3d5e-4
sendi*	b-29
sending	b-29
sending out	b-25
sent	a-23b-48d4e-90
sent in	d-22
sent my	e-15
sent the	d7
separ*	e-16
servi*	a51b-30c44
service	a5b-21c52e-43
services	a43e52
set	a-36b12c-3d-33e-4
set a	e44
set up	a-6d-17e-20
setti*	b-8d-3
setting	b-7
setup	e16
shipp*	d102
shipping	d105
shop	b-19d-104
shopp*	d-12
short*	b4
shoul*	b40d33
shouldnt	d33
show	a-8b3c-12d18e-46
show as	b52
show up	b-23d36e-12
showe*	d47
showed	d47
showed up	d47
showi*	b65c-10
showing	b65c-10
showing as	b-18
showing in	b7
shown	b6d37
shown up	d53
shows	a-22b15c-25d-11e-22
shows the	b-56c-10e-12
shows up	b27
shut	a69
si	b-3
side	d-28
sign	e47
sign in	e80
signe*	b-9
signed	b-9
since	b-15e9
since i	d16
six	d30e-39
size	c-19
sms	d12
softw*	d-14
software	d-14
solve	e19
some cash	b38
some crypto	b-4
some payments	b3
some transactions	e39
someb*	b22e89
somebody	b22e89
somebody else	b11
someo*	a15b80e158
someone	a15b81e156
someone else	e42
someone has	b22
someone in	e-24
someone is	b10
someone may	e3
someone might	e13
someone stole	b26e14
someone to	a19
somet*	c-12d-30e10
something	c-12d-30e12
something i	d26
something that	e6
something wrong	b-11
soon	b-6
soon as	e18
sort	a4
sorte*	b-7
sorted	b-7
sound	b-23e-12
spain	e14
spain and	e14
speak	e52
staff	e-37
stand*	e-3
start	e-3
state*	b152d83
statement	b156d85
statement of	b3
statement there	b14
statu*	c-16d-5e29
status	c-16d-5e29
status of	e55
stay	b-77
stays	e-8
step	e4
steps	a37
steps i	e5
steps to	a38
still	a-5b-31c11d8e-6
still have	b24
still not	b25
still pending	b-5
still use	e37
stock	b-19
stole	b50e16
stole my	b10e16
stole*	b8e223
stolen	b8e223
stolen and	b13
stolen card	e36
stop	a33c168d4e114
stop a	c46
stop the	c93
store	d-37e-4
store earlier	b7
store*	a4c10
stran*	b68
strange	b68
strange payment	b42
stuck	b-12
subsc*	c176
subscription	c35
sum	d56
sum of	d56
suppl*	b-5c37
supplier	c41
suppo*	a-18e-44
support	a-6e-29
sure	a-9b-12c11
sure that	c37
suspe*	a19
suspi*	b16e81
suspicious	b16e81
switc*	c84e4
switch	c84e4
syste*	a-17b-12d71e-42
system	a-17b-11d72e-38
table*	b-15e-11
take	a-35b12c9e31
take a	e-9
take out	b20
take the	b6c63
take to	b-53d3
taken	b77e21
taken out	b56
takin*	b28
taking	b28
talk	a19b18
talk to	a19b18
tax	b-60d-15
team	a-14b-13e-24
teh	b11c139d206
ten	a-17b25
termi*	a128b-5c142
terminal	b-3c-17
terminate	a79c28
terminate my	a66c28
test	a-14b-49c-9d-22e-22
test system	a-13d-19
text	b-3d-97e-6
than once	b31
that amount	b23
that shows	b12
that wasnt	b17
thats	b60
the account	a34b-14c13d-9e52
the address	b-10
the amount	b45d88
the api	c-3d-23
the app	d-36e-8
the atm	b98
the auto	c20
the bank	e-32
the bill	b117
the card	b-21e-13
the cash	b24d16
the closest	b-9
the code	e29
the company	e7
the date	b-79
the delivery	b-15c-23d-3e-33
the difference	b32
the disposable	e-3
the driver	b-12d-5
the e	b12e39
the end	a24
the extra	b36
the funds	d20
the goods	b3d-5
the hotel	e12
the incorrect	c35
the invoice	b-71
the item	d26
the language	e-18
the limit	a-16b-4
the list	b-22d-3e-16
the machine	b70
the mail	e-10
the manual	b-7e-20
the money	a-27b-46
the month	a17
the number	a-14
the old	e19
the order	c39e-6
the passcode	e54
the payment	b-71c22
the phone	b11
the pin	b-12e-102
the previous	b36
the price	d5
the process	a31
the profile	a-29
the purchase	d-24
the refund	b-3e-3
the report	b-10e-28
the right	c13
the sales	a-36b-5d-5
the same	b58d-40e-74
the second	b22e38
the security	e-13
the service	c106d21
the services	a13
the status	e51
the steps	a37e8
the system	d-9
the test	a-14b-35c-9d-22e-5
the text	d-15e-3
the third	b-22c24
the till	d-47
the transfer	a-7b-5c18
the uk	b-6
the whole	a15e-3
the wrong	b-39c94e20
their own	c-8
there something	e5
there*	b11d-24e31
theres	b11d-24e31
theres a	b6e32
these people	d6
they took	e33
theyv*	b11
theyve	b11
think	b56e98
think i	b13
think my	e4
think someone	b27e3
think the	e15
think there	e21
third	b-25c24
thirt*	c-11e-3
thirty	c-11e-3
this account	a36
this app	e-5
this bill	e18
this card	b16e-26
this charge	b36
this company	b24
this debit	b5
this extra	b44
this fee	b29d54
this happen	b8
this morning	b-8c51
this payment	b37
thoug*	b20
thought	b7
three	b47c61e-4
three months	b64
throu*	a-12b-60c-20d-43e-19
through	a-12b-60c-20d-43e-19
till	d-47
times	b88c-5e60
to account	a-5
to activate	b-3e-12
to add	a-13b-34e-34
to another	e-3
to aud	e-11
to cancel	a16b7c99d76
to change	c54e31
to charge	b-52
to close	a61
to delete	a34
to dispute	b24
to end	a35c97
to expire	e-6
to find	e36
to freeze	b11e35
to gbp	e-5
to make	a-14b-10c-8
to open	a-21
to pay	b50
to place	e-14
to purchase	b-5d-3
to reactivate	e-18
to receive	e-6
to refund	d28
to replace	e29
to return	d16
to reverse	c12
to revert	c53
to someone	a19
to stop	a36c59d12
to take	b28c23
to terminate	a52
to top	a-6
to unblock	e15
to use	a-16b-16e-11
to wait	e-13
to withdraw	b48
to work	e-21
tomor*	c4d-6e34
tomorrow	c4d-6e34
took	b9c-3d-11e42
took everything	e32
took out	b56
tool	a-31b-18c-11d-27e-22
top	a-84b-112c-55d-81e-107
top up	a-74b-84c-37d-60e-77
top ups	b-5
toppe*	a-6
topped	a-6
topped up	a-6
toppi*	a-8b-27e-6
topping	a-8b-27e-6
topping off	b-14
total	b38d-5
town	b28
track	e-15
train*	b-68d-6e-6
training	b-68d-4e-6
trans*	a-135b51c167d-16
transaction	b247c208d103
transaction from	c10
transaction i	c14
transaction limit	c-9
transaction on	b31d46
transaction showing	b36
transactions	b92c4e121
transactions on	b7e70
transactions that	e8
transfer	a-92b-162d-78e-95
transfer from	c-42
transfer money	b-3
transfer to	a-19b-17c-38e-6
transferred	a-3b-53
transferred into	b-4
transferring	b-5
transfers	b-27c-37e-7
trave*	e22
travelling	e37
tray	d-36
tried	b-9c-3d-8
tried it	b-14
tried to	b35
tries	e86
try	c-26
tryin*	b6
trying	b6
trying to	b12
turn	b-5d-15e59
twice	b178d131e-3
twice for	b102
two factor	e19
two times	b82
two weeks	d14
typin*	b-3
typing	b-3
typo	d-49
u	a12b15d7e6
uk	b-13c-19e-4
uk account	c-7
unaut*	b61e61
unauthorized	b61e61
unblo*	e204
unblock	e57
unblock my	e43
unblocked	e111
under	a51e-28
under*	b11e23
understand	b13e27
understand why	e28
unkno*	b88
unknown	b88
unlim*	b8
unlimited	b8
unloc*	e109
unlock	e40
unlock my	e3
until	b15e-5
until the	b9
unusu*	b58
unusual	b59
up twice	b18
updat*	a-6b-3c-6e33
update	e41
update my	e11
uploa*	b-17c-62d-12
upload	b-17c-62d-12
ups	b-5
urgen*	b-11c-5e-6
urgent	b-9
urgent please	b-7
usd	b12
use	a-45b-97c-22d-56e23
use a	b-3
use app	e16
use it	a8e-16
use my	a-34b-23e-66
use the	e75
use this	e-7
use your	e23
used	b40c59e146
used by	e3
used my	b22e25
used the	c67e9
used without	b10
user	e102
users	a-42b-9
uses	c-6
using	b6e41
using it	e3
using my	b24e43
verif*	a-34b-26c-4d-12e-36
verification	a-10e-9
verify	e-3
virtu*	b-31d-10e-42
virtual	b-31d-10e-42
virtual card	b-25e-31
visa	b-26c-16d-13e-17
visa card	e-4
visit	e-3
wait	e-27
wait for	e-10
waiti*	b-3d30e-19
waiting	b-3d30e-19
waiting on	d23
walle*	b39e24
wallet	b39e24
wallet and	b21
wallet was	b27
wante*	b69
wanted	b69
wanted to	b-10
was charged	b43
was declined	b-4e-3
was lost	e-40
was made	b52
was mugged	e50
was never	b23
was not	b35
was stolen	e105
was taken	b69e18
was used	b10e10
wasnt	b44
wasnt me	b13
watch	a-12e-3
way	a-9b18d-3e30
way for	e40
way to	e10
wd	b35
webin*	b-8
week	b-6d31e-4
week since	d15
weeks ago	d9
weird	b8
well	b-8d-40
went	b33c51e-8
went to	b41c22
what countries	c-4e-10
what happened	a17
what happens	c9
whats	a12b-34e-3
whats the	a19b-7
where*	e-23
wheres	e-21
wheres my	e-20
wheth*	b-12e-8
whether	b-12e-8
which atms	b-6
while ago	b-6d20
whole	a15e-6
why cant	b44e-8
why did	b110
why hasnt	d6
widge*	c-57d-32
widget	c-57d-32
wie	e-8
will not	b25c114
wish	a8
wish to	a8
with activating	e-21
withd*	b221
withdraw	b33
withdraw from	b-23
withdraw money	b-105
withdrawal	b117
withdrawal from	b8
withdrawal in	b4
withdrawal on	b14
withdrew	b31
witho*	b5e48
without	b5e48
without my	b73e34
wont	b66c53d5e4
wont be	c42
wont work	e19
work	b-146c-41
work for	d31
work when	e-25
worke*	b-23
worked	b-19
worki*	b-30d-8e16
working	b-30d-8e16
works	c-12
works*	a88
writi*	a58d-8
writing	a58d-8
wrong	b63c137d-12e48
wrong account	c158
wrong amount	b8c8
wrong and	e15
wrong pin	e39
wrong size	c-15
year	a-16b-40c90d-3e-7
years	c77
yeste*	b-8c28e3
yesterday	b-8c28e3
yesterday and	c8
yo	a15d15
you able	e56
you accept	b-5
you billed	b93
you cancel	e5
you charge	b-79
you explain	d44
you give	d45
you help	c21
you make	e58
you provide	e17
you sell	e-17
you send	e-21
you sent	d-24e-5
you take	e-25
your card	e9
your company	a3b-55
your depot	b-76c-5d-3
your services	a20e27
your tool	a-26d-4e-7`,
};
