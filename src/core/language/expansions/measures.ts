/** Numbers, distances, dates and spans of time. See `../expansions.ts` for how to read it. */
export const MEASURES_EXPANSIONS = `
# past and future of a place
found, foundation, founder, establish, set up, create, date back | fonder, fondation, fondateur, créer, création, remonter à, établir
history, past, formerly, once, previously, used to be, origin | histoire, passé, autrefois, jadis, anciennement, auparavant, ancien
former, ex, previous, old, past, predecessor | ancien, ex, précédent, prédécesseur, d'avant, antérieur
old, age, ancient, aged, years old, how old | âge, ancien, vieux, âgé, ans, antique, ancienneté
new, recent, latest, brand-new, newly, fresh | nouveau, récent, neuf, dernier, tout neuf, flambant neuf
future, upcoming, to come, next, prospect, outlook | avenir, futur, à venir, prochain, perspective, devenir, prochainement
convert, turn into, transform, conversion, repurpose, become | transformer, reconvertir, reconversion, devenir, transformation, réaffecter, conversion
abandon, disused, derelict, deserted, empty, ghost town | abandonner, désaffecté, à l'abandon, déserté, friche, vide, ville fantôme
rename, new name, called, named after, renaming, known as | rebaptiser, renommer, nouveau nom, s'appeler, nommer, baptiser
owner, own, belong, ownership, proprietor, property of | propriétaire, appartenir, posséder, détenir, propriété, détenteur
capacity, hold, seat, room for, accommodate, how many places | capacité, contenir, places, accueillir, jauge, nombre de places
expand, extension, enlarge, extend, grow, widen | agrandir, extension, élargir, agrandissement, étendre, expansion
border on, neighbour, adjacent, next to, nearby, close to | voisin, jouxter, proche, limitrophe, à côté de, près de
located, where, location, situated, site, place, whereabouts | situé, où, lieu, emplacement, se trouver, endroit, localiser, site
capital, main city, chief town, seat of government | capitale, chef-lieu, ville principale, siège du gouvernement
city, town, municipality, village, urban area | ville, commune, municipalité, village, agglomération, cité, bourgade
region, province, county, department, territory, district | région, province, département, comté, territoire, contrée
north, northern, up north, northerly | nord, septentrional, du nord, au nord
south, southern, down south, southerly | sud, méridional, du sud, au sud, midi
east, eastern, easterly, in the east | est, oriental, de l'est, à l'est, levant
west, western, westerly, in the west | ouest, occidental, de l'ouest, à l'ouest, ponant
# distances, sizes, weights, numbers
distance, far, away, kilometres, miles, how far, km | distance, loin, éloigné, kilomètres, à quelle distance, km, éloignement
near, close, nearby, neighbouring, proximity, not far | près, proche, voisin, à proximité, non loin, proximité
long, length, stretch, kilometres, lengthy | long, longueur, étendre, kilomètres, mesurer
high, height, tall, altitude, metres high, elevation | haut, hauteur, altitude, élevé, mètres, culminer, taille
deep, depth, underwater, metres down, profound | profond, profondeur, sous l'eau, mètres de fond, sous-marin
wide, width, broad, breadth, across | large, largeur, envergure, mètres de large
big, large, size, huge, giant, massive, dimension | grand, taille, énorme, géant, gros, dimension, immense
small, tiny, little, minor, minuscule, compact | petit, minuscule, réduit, infime, miniature, compact
area, surface, square kilometres, hectare, acre, square metres, extent | superficie, surface, kilomètres carrés, hectare, mètres carrés, étendue
weigh, weight, tonne, kilo, heavy, pound, how heavy | peser, poids, tonne, kilo, lourd, masse, tonnage
volume, litre, cubic metre, gallon, barrel, amount | volume, litre, mètre cube, baril, quantité, contenance
range, reach, radius, how far, scope | portée, rayon, autonomie, distance, atteindre, rayon d'action
power, megawatt, gigawatt, output, capacity, kilowatt | puissance, mégawatt, gigawatt, production, capacité, kilowatt
number, how many, count, total, tally, figure | nombre, combien, total, chiffre, compter, décompte, effectif
people, persons, individuals, how many people, crowd, souls | personnes, gens, individus, combien de personnes, foule, âmes
population, inhabitants, residents, census, how many people live | population, habitants, recensement, démographie, peuplement
demonstrators, turnout, crowd size, marchers, protesters, how many marched | manifestants, mobilisation, affluence, participants, cortège, combien de manifestants
percentage, percent, share, proportion, rate, ratio | pourcentage, pour cent, part, proportion, taux, ratio
half, fifty percent, one in two, halve | moitié, demi, cinquante pour cent, un sur deux, diviser par deux
third, one in three, thirty-three percent, a third of | tiers, un sur trois, trente-trois pour cent, le tiers
double, twice, twofold, two times, doubled | double, doubler, deux fois, multiplier par deux, doublement
average, mean, typical, median, per head | moyenne, moyen, médian, par habitant, en moyenne
majority, most, bulk, mainly, more than half | majorité, la plupart, majoritaire, plus de la moitié, essentiel
maximum, limit, ceiling, cap, at most, threshold, upper limit | maximum, limite, plafond, seuil, au plus, plafonner
minimum, at least, floor, lowest, no fewer than | minimum, au moins, plancher, au minimum, le plus bas
increase, rise, grow, growth, up, climb, jump, surge | augmenter, hausse, croître, augmentation, croissance, grimper, bondir, progresser
decrease, fall, decline, drop, reduce, cut, shrink | baisser, baisse, diminuer, chute, réduire, recul, déclin, diminution
estimate, approximately, around, about, roughly, reckon | estimer, environ, estimation, près de, évaluer, approximatif
cost, price, how much, expense, expensive, priced, budget | coût, prix, combien coûte, coûter, cher, dépense, budget
how many times, multiply, multiple, factor, times more | combien de fois, multiplier, multiple, facteur, fois plus
biggest, largest, most, record, number one, top | plus grand, plus gros, premier, record, numéro un
first, first time, debut, pioneer, never before, maiden | premier, première fois, inédit, première, pionnier, jamais auparavant
last, final, latest, ultimate, end | dernier, final, ultime, fin, dernière fois
# dates and durations
when, date, day, time, what day | quand, date, jour, moment, quel jour, à quelle date
today, this day, now, currently, at present | aujourd'hui, ce jour, maintenant, actuellement, à présent, en ce moment
yesterday, the day before, last night, previous day | hier, la veille, hier soir, jour précédent, avant-hier
tomorrow, next day, day after, the following day | demain, lendemain, jour suivant, après-demain
hour, o'clock, what time, time of day, clock | heure, à quelle heure, horaire, moment de la journée
morning, dawn, early, daybreak, before noon | matin, aube, matinée, tôt, à l'aube, aurore
evening, night, overnight, nighttime, nocturnal, dusk | soir, nuit, soirée, nocturne, cette nuit, crépuscule
week, weekly, seven days, fortnight, week-long | semaine, hebdomadaire, sept jours, quinzaine, huit jours
month, monthly, thirty days, four weeks | mois, mensuel, trente jours, quatre semaines
decade, ten years, decennial, ten-year | décennie, dix ans, décennal, une dizaine d'années
century, hundred years, centenary, centuries-old | siècle, cent ans, centenaire, séculaire
weekend, saturday, sunday, days off | week-end, samedi, dimanche, fin de semaine
summer, july, august, summertime | été, juillet, août, estival
winter, december, january, february, wintry | hiver, décembre, janvier, février, hivernal
spring, april, may, springtime, march | printemps, avril, mai, printanier, mars
autumn, fall, september, october, november | automne, septembre, octobre, novembre, automnal
last, duration, how long, length, period, days long | durer, durée, combien de temps, période, longueur
since, since when, start, began, as of, from | depuis, depuis quand, à partir de, dès, à compter de
until, until when, expire, end date, till, up to | jusqu'à, jusqu'à quand, expirer, échéance, date de fin
deadline, time limit, due date, ultimatum, cut-off, expire | date limite, échéance, délai, ultimatum, dernier délai, expirer
soon, shortly, imminent, in the coming days, how soon, any day now | bientôt, prochainement, imminent, sous peu, dans les prochains jours, incessamment
immediate, at once, right away, instant, straight away, now | immédiat, tout de suite, aussitôt, sans délai, instantané, sur-le-champ
start, begin, beginning, commence, kick off, launch, get under way | commencer, début, débuter, démarrer, lancer, lancement, coup d'envoi
end, finish, conclude, over, cease, stop, come to an end | finir, fin, terminer, s'achever, cesser, arrêter, prendre fin
continue, ongoing, go on, keep, persist, still, carry on | continuer, en cours, se poursuivre, persister, toujours, maintenir, durer
extend, prolong, renew, extension, longer, rollover | prolonger, prolongation, reconduire, renouveler, proroger, allonger
bring forward, earlier, ahead of schedule, early, advance | avancer, plus tôt, anticiper, en avance, anticipé
shorten, cut short, curtail, shorter, faster | raccourcir, écourter, abréger, réduire la durée, plus court
temporary, provisional, interim, for now, short-term, stopgap | temporaire, provisoire, intérimaire, pour l'instant, momentané, transitoire
permanent, lasting, for good, definitive, indefinite, forever | permanent, durable, définitif, indéfini, pour toujours, pérenne
often, frequency, how often, frequent, regularly, every, times a | souvent, fréquence, fréquent, combien de fois, régulier, tous les, à quel rythme
daily, every day, per day, day-to-day, each day | quotidien, chaque jour, par jour, tous les jours, journalier
rare, seldom, uncommon, unusual, scarce, exceptional | rare, rarement, peu fréquent, inhabituel, exceptionnel
again, repeat, once more, recur, another time, second time | encore, de nouveau, répéter, à nouveau, une fois de plus, récidive
wait, waiting, await, pending, expect | attendre, attente, en attente, patienter, en suspens
come into force, take effect, effective date, apply from, enter into force | entrer en vigueur, prendre effet, s'appliquer, application, date d'effet
period, phase, era, interval, spell | période, phase, étape, époque, ère, intervalle
time needed, take, require, how long to, lead time | temps nécessaire, falloir, mettre du temps, délai, prendre, nécessiter
yearly event, annual meeting, every year, edition, held annually | chaque année, annuel, édition, tous les ans, rendez-vous annuel
on time, punctual, on schedule, as planned, timely | à l'heure, ponctuel, dans les temps, comme prévu, ponctualité
calendar, agenda, schedule, timeline | calendrier, agenda, échéancier, planning
# more: deeds told often in these themes
check, inspect, inspection, control, audit, examine, monitor | contrôler, inspecter, inspection, contrôle, audit, vérifier, surveiller
ban, forbid, prohibit, outlaw, not allowed, prohibition | interdire, interdiction, prohiber, bannir, défendre, proscrire
allow, permit, authorise, let, give the go-ahead, approval | autoriser, permettre, autorisation, feu vert, donner son accord, approuver
mandatory, compulsory, required, obligatory, must, obligation | obligatoire, obligation, imposer, exiger, devoir, contraindre
fine, penalty, sanction, punish, fined, penalise | amende, sanction, pénalité, punir, verbaliser, contravention, pv
fund, finance, funding, pay for, invest, bankroll | financer, financement, payer, investir, budget, subventionner, fonds
subsidy, grant, state aid, support payment, bonus | subvention, aide, prime, soutien, allocation, bonus
save money, economise, cut costs, savings, austerity | économiser, économies, réduire les coûts, faire des économies, austérité
job cuts, lay off, layoff, redundancy, lose one's job, downsizing | suppression de postes, licencier, licenciement, plan social, perdre son emploi, réduction d'effectifs
hire, recruit, recruitment, take on, staff up, new jobs | embaucher, recruter, recrutement, embauche, engager, création d'emplois
staff, employee, workforce, personnel, worker | personnel, employé, effectif, salarié, main-d'oeuvre, agent
pay, salary, wage, earn, pay rise, wages | salaire, rémunération, paie, gagner, augmentation de salaire, traitement
volunteer, voluntary, charity worker, unpaid, help out | bénévole, volontaire, bénévolat, associatif, prêter main-forte
donate, donation, donor, give, contribute, fundraiser | don, donner, donateur, collecte, contribuer, cagnotte
charity, ngo, aid agency, non-profit, red cross | association, ong, organisation humanitaire, organisme caritatif, croix-rouge
vote, ballot, poll, election, referendum | vote, scrutin, voter, élection, référendum, urnes
petition, sign a petition, signatures, signatories | pétition, signatures, signataires, signer
complaint, sue, lawsuit, take to court, file a complaint | plainte, porter plainte, poursuivre, procès, recours, saisir la justice
oppose, opposition, against, protest, object, resist | s'opposer, opposition, contre, contester, opposant, refuser
support, back, in favour, endorse, backing | soutenir, soutien, favorable, appuyer, partisan, pour
warn, warning, alert, caution, sound the alarm | avertir, avertissement, alerter, mettre en garde, prévenir, tirer la sonnette d'alarme
recommend, advice, advise, urge, guidance, recommendation | recommander, conseil, conseiller, recommandation, préconiser, inciter
promise, pledge, vow, commit, commitment | promettre, promesse, s'engager, engagement, assurer
refuse, reject, turn down, decline, rejection, say no | refuser, refus, rejeter, décliner, rejet, dire non
announce, announcement, unveil, reveal, declare, make public | annoncer, annonce, dévoiler, révéler, déclarer, rendre public
agree, agreement, deal, accord, pact, reach a deal | accord, se mettre d'accord, convenir, entente, pacte, conclure
transport by air, fly in, fly out, airlift, air bridge | acheminer par avion, pont aérien, rapatrier, transport aérien, évacuer par avion
repatriate, bring home, send back, fly home, repatriation | rapatrier, rapatriement, ramener, renvoyer, retour au pays
import, imported, buy abroad, bring in, imports | importer, importation, acheter à l'étranger, importé, importateur
export, sell abroad, exports, ship abroad, exporter | exporter, exportation, vendre à l'étranger, exportateur, débouché
produce, production, make, manufacture, output, maker | produire, production, fabriquer, fabrication, fabricant, producteur
supply, provide, supplier, deliver, furnish, provision | fournir, approvisionner, fournisseur, approvisionnement, livrer, ravitailler
order, purchase, buy, acquire, place an order | commander, commande, acheter, achat, acquérir, passer commande
consume, consumption, use, usage, consumer | consommer, consommation, utiliser, usage, consommateur
stock, reserve, store, stockpile, storage, inventory | stock, réserve, stocker, stockage, entreposer, provision
ration, rationing, limit purchases, quota, voucher | rationner, rationnement, limiter les achats, quota, ticket
reservation, book, booking, reserve, reserve a seat | réservation, réserver, retenir une place, prendre un billet
visit, visitor, attendance, come and see, footfall | visiter, visiteur, fréquentation, visite, affluence
crowded, overcrowded, packed, full, saturated, overcrowding | bondé, surpeuplé, plein, saturé, complet, surpopulation, engorgé
theft, steal, rob, stolen, thief, burglary | vol, voler, dérober, voleur, cambriolage, dérobé
vandalise, vandalism, sabotage, sabotaged, tamper, deliberate damage | vandaliser, vandalisme, sabotage, saboter, acte de malveillance, dégradation
sue for damage, liable, liability, responsible, to blame, culprit | responsable, responsabilité, fautif, coupable, mis en cause, tenu pour responsable
lesson learned, feedback, improve, improvement, better | améliorer, amélioration, retour d'expérience, progrès, tirer les leçons
quality, standard, label, certification, compliance | qualité, norme, label, certification, conformité, conforme
counterfeit, fake, fraud, forged, forgery | contrefaçon, faux, fraude, falsifié, contrefait
witness, eyewitness, see, onlooker, testimony, bystander | témoin, témoigner, témoignage, voir, passant, témoin oculaire
video, footage, film, camera, image, cctv, picture | vidéo, images, filmer, caméra, vidéosurveillance, photo
map, path, course, trajectory, route | carte, trajectoire, parcours, itinéraire, tracé
colour, red, paint, hue, shade | couleur, rouge, peinture, teinte, coloris
material, steel, concrete, wood, made of | matériau, acier, béton, bois, fait de
engine, motor, propulsion, turbine, reactor | moteur, propulsion, turbine, réacteur, motorisation
gas pipeline, pipe, pipeline, conduit, duct | gazoduc, oléoduc, canalisation, tuyau, conduite, pipeline
cable, undersea cable, wire, power line, fibre | câble, câble sous-marin, fil, ligne électrique, fibre
electricity, power, current, grid, energy supply | électricité, courant, électrique, réseau électrique, énergie
electricity bill, energy bill, heating bill, utility bill, energy price | facture d'électricité, facture d'énergie, facture de chauffage, prix de l'énergie, tarif réglementé
heating, warm, heat, without heating, district heating | chauffage, chauffer, sans chauffage, chaleur, réseau de chaleur
lamp, light, lighting, illuminate, lights | lampe, lumière, éclairage, éclairer, illuminer
mosquito control, spray insecticide, disinfest, pest control, exterminate | démoustication, démoustiquer, désinsectisation, pulvériser, exterminer
sleep, insomnia, asleep, nap, tired | sommeil, dormir, insomnie, endormi, sieste, fatigué
walk, hike, march, hiking, stroll | marcher, randonnée, marche, promenade, rando
marriage, wedding, marry, wed, spouse, bride | mariage, se marier, noces, épouser, conjoint, époux
divorce, separate, split up, break up, separation | divorce, divorcer, se séparer, rupture, séparation
parents, mother, family, mum | parents, mère, famille, maman
parents, father, family, dad | parents, père, famille, papa
parental leave, maternity leave, paternity leave, time off for parents | congé parental, congé maternité, congé paternité, congé de naissance
lottery, jackpot, gamble, bet, betting, prize draw | loterie, loto, jackpot, parier, pari, tirage, gros lot
`;
