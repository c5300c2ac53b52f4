/**
 * Verbs that report speech (data), one line each: lemma, constructions, stance, with tabs between.
 *
 * Constructions: `q` que-clause, `i` bare infinitive, `d` de + infinitive, `a` à + infinitive or noun,
 * `n` noun phrase as what was said, `p` somebody, then an infinitive (« accuser X de », « appeler X à »),
 * `e` an adjective (« se dire prêt »), `s` si-clause, `c` quotation beside it (all verbs have it), `!` the
 * verb alone is no proof of speech: only with a quotation or an inverted subject.
 */
export const reportingVerbsTable = `
dire	qi	neutral
redire	q	insist
déclarer	qn	neutral
annoncer	qn	neutral
affirmer	qi	neutral
réaffirmer	qn	insist
assurer	qi	insist
indiquer	q	neutral
préciser	qns	neutral
expliquer	qi	neutral
raconter	qi	neutral
rapporter	q	neutral
relater	qn	neutral
révéler	qn	neutral
dévoiler	qn	neutral
confier	q	neutral
confirmer	qn	insist
répondre	q	neutral
répliquer	q	neutral
rétorquer	q	neutral
riposter	c!	neutral
ajouter	q	neutral
poursuivre	c!	neutral
continuer	c!	neutral
reprendre	c!	neutral
conclure	q!	neutral
rappeler	qn	neutral
souligner	qn	insist
insister	qc!	insist
marteler	q	insist
répéter	q	insist
soutenir	q	insist
prétendre	qi	doubt
arguer	q	neutral
argumenter	qc!	neutral
alléguer	q	doubt
certifier	qi	insist
garantir	q	promise
jurer	qid	promise
promettre	qdn	promise
proposer	qdn	neutral
suggérer	qdn	neutral
recommander	qdn	neutral
conseiller	dn	neutral
préconiser	qdn	neutral
demander	qdasn	ask
redemander	d	ask
réclamer	qn	ask
exiger	qdn	order
ordonner	d!	order
enjoindre	d	order
sommer	dp	order
exhorter	ap	ask
appeler	ap	ask
inviter	ap	ask
encourager	ap	ask
supplier	dp	ask
implorer	dp	ask
interdire	d	order
avertir	q	fear
prévenir	q	fear
alerter	q	fear
menacer	d	neutral
craindre	c!	fear
s'inquiéter	qc!	fear
s'alarmer	qc!	fear
redouter	c!	fear
nier	qin	deny
démentir	qin	deny
contester	qin	deny
réfuter	qn	deny
récuser	qn	deny
rejeter	c!	deny
refuser	c!	deny
admettre	qi	concede
reconnaître	qin	concede
concéder	qn	concede
avouer	qi	concede
convenir	q!	concede
nuancer	c!	concede
tempérer	c!	concede
relativiser	c!	concede
minimiser	c!	concede
accuser	p	criticise
reprocher	d	criticise
dénoncer	c	criticise
critiquer	c	criticise
condamner	c!	criticise
fustiger	c	criticise
déplorer	qc	criticise
regretter	qc	criticise
s'indigner	qc	criticise
s'insurger	c!	criticise
s'emporter	c!	criticise
s'agacer	c!	criticise
s'étonner	qc	criticise
protester	qc!	criticise
pester	c!	criticise
tonner	c!	criticise
grincer	c!	criticise
persifler	c!	criticise
ironiser	c!	criticise
railler	c!	criticise
saluer	c!	praise
féliciter	c!	praise
se féliciter	qc!	praise
se réjouir	qc!	praise
se vanter	d	praise
louer	c!	praise
applaudir	c!	praise
remercier	c!	praise
estimer	q	judge
juger	q	judge
considérer	qc!	judge
trouver	c!	judge
penser	c!	judge
croire	c!	judge
observer	q!	neutral
noter	q	neutral
relever	q	neutral
remarquer	q!	neutral
constater	q!	neutral
signaler	qn	neutral
mentionner	qn	neutral
évoquer	c	neutral
citer	c!	neutral
exposer	c!	neutral
détailler	qc	neutral
décrire	c!	neutral
résumer	c!	neutral
analyser	c!	judge
commenter	c!	judge
développer	c!	neutral
illustrer	c!	neutral
témoigner	qc	neutral
attester	qi	neutral
plaider	qc	ask
défendre	c!	neutral
justifier	n!	neutral
objecter	q	deny
opposer	c!	deny
rectifier	c!	neutral
corriger	c!	neutral
clarifier	c!	neutral
éclaircir	c!	neutral
communiquer	qc!	neutral
informer	q	neutral
aviser	q	neutral
notifier	qn	neutral
publier	c!	neutral
écrire	q	neutral
tweeter	q	neutral
twitter	q	neutral
poster	c!	neutral
lancer	c!	neutral
lâcher	c!	neutral
glisser	c!	neutral
souffler	c!	neutral
murmurer	qc!	neutral
chuchoter	qc!	neutral
balbutier	c!	neutral
bredouiller	c!	neutral
articuler	c!	neutral
prononcer	c!	neutral
clamer	qi	insist
proclamer	qn	insist
crier	qc	insist
hurler	qc!	insist
s'écrier	qc!	insist
s'exclamer	qc!	insist
scander	c!	insist
chanter	c!	neutral
sourire	c!	neutral
rire	c!	neutral
plaisanter	c!	neutral
soupirer	c!	neutral
sangloter	c!	neutral
se souvenir	c!	neutral
se rappeler	c!	neutral
se plaindre	qdc	criticise
se lamenter	c!	criticise
se défendre	dc!	deny
se justifier	c!	neutral
s'excuser	dc!	concede
s'engager	ac!	promise
s'interroger	sc!	doubt
questionner	c!	ask
interroger	c!	ask
s'enquérir	sc!	ask
douter	c!	doubt
supposer	qc!	doubt
spéculer	qc!	doubt
présager	c!	neutral
prédire	qn	neutral
pronostiquer	qn	neutral
prévoir	c!	neutral
anticiper	c!	neutral
espérer	c!	neutral
souhaiter	c!	neutral
vouloir	c!	neutral
renchérir	c!	insist
surenchérir	c!	insist
enchaîner	c!	neutral
abonder	c!	neutral
acquiescer	c!	concede
approuver	c!	praise
trancher	c!	judge
statuer	c!	judge
décréter	q!	order
asséner	qc!	insist
enfoncer	c!	insist
appuyer	c!	insist
compléter	c!	neutral
commencer	c!	neutral
débuter	c!	neutral
entamer	c!	neutral
terminer	c!	neutral
achever	c!	neutral
temporiser	c!	concede
rassurer	c!	promise
tranquilliser	c!	promise
tempêter	c!	criticise
vitupérer	c!	criticise
vilipender	c!	criticise
réagir	c!	neutral
dédramatiser	c!	concede
philosopher	c!	judge
théoriser	c!	judge
enseigner	q!	neutral
apprendre	c!	neutral
s'étrangler	c!	criticise
énumérer	c!	neutral
s'amuser	c!	neutral
s'enthousiasmer	c!	praise
s'émouvoir	c!	criticise
se désoler	c!	criticise
se remémorer	c!	neutral
se targuer	c!	criticise
tancer	c!	criticise
cingler	c!	criticise
moquer	c!	criticise
s'offusquer	c!	criticise
s'enflammer	c!	criticise
s'esclaffer	c!	criticise
s'impatienter	c!	criticise
s'émerveiller	c!	praise
se consoler	c!	criticise
gronder	c!	criticise
maugréer	c!	criticise
bougonner	c!	criticise
ronchonner	c!	criticise
sermonner	c!	criticise
relancer	c!	criticise
contredire	c!	deny
recadrer	c!	criticise
insinuer	q	doubt
prophétiser	c!	neutral
éluder	c!	criticise
se moquer	c!	criticise
se rassurer	c!	criticise
se récrier	c!	criticise
comparer	c!	judge
parler	c!	neutral
faire savoir	q	neutral
faire remarquer	q	neutral
faire observer	q	neutral
faire valoir	q	insist
faire part	c!	neutral
laisser entendre	q	neutral
faire état	n	neutral
se dire	qe	neutral
se déclarer	e	neutral
s'affirmer	e	neutral
qualifier	c!	judge
traiter	c!	criticise
surnommer	c!	neutral
dépeindre	c!	neutral
présenter	c!	neutral
pointer	c!	criticise
vanter	c!	praise
réitérer	qn	insist
`;
