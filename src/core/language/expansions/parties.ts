/** Sides, members, amounts and shares. See `../expansions.ts` for how to read it. */
export const PARTIES_EXPANSIONS = `
# parties, sides, members
side, party, camp, opponent, belligerent, faction, both sides, warring party | partie, camp, belligérant, côté, protagoniste, faction, les deux camps
member, membership, belong, affiliate, adherent, card-carrying | membre, adhérent, appartenir, affilié, sociétaire, adhésion
participant, entrant, competitor, contestant, who took part, entry, runner | participant, concurrent, engagé, inscrit, candidat, qui a participé, compétiteur
ally, alliance, friend, partner, coalition, friendly country, allied | allié, alliance, ami, partenaire, coalition, pays ami, coalisé
delegation, envoy, representative, delegate, emissary, team sent, negotiator | délégation, émissaire, représentant, envoyé, délégué, mandataire, négociateur
mediator, mediate, mediation, go-between, broker, intermediary, middleman, honest broker, good offices | médiateur, médiation, intermédiaire, entremise, courtier, faire le lien, bons offices, s'entremettre
negotiate, negotiation, talks, bargain, haggle, dialogue, discuss, negotiator, parley | négocier, négociation, pourparlers, marchander, dialogue, discuter, discussion, négociateur, tractation
spokesman, spokesperson, spokeswoman, press officer, mouthpiece, speak for | porte-parole, attaché de presse, service de presse, parler au nom de
expert, specialist, researcher, scientist, scholar, academic, authority on | expert, spécialiste, chercheur, scientifique, savant, universitaire, connaisseur
official, authority, civil servant, government source, officeholder, public servant | responsable, fonctionnaire, autorité, officiel, agent public, haut fonctionnaire
minister, ministry, secretary of state, department, cabinet member, portfolio | ministre, ministère, secrétaire d'état, portefeuille, membre du gouvernement
government, cabinet, administration, executive, authorities, state, ruling coalition | gouvernement, exécutif, pouvoir, autorités, état, cabinet, administration
regulator, watchdog, authority, agency, supervisory body, oversight body, ombudsman | régulateur, autorité, gendarme, agence, organe de contrôle, instance de régulation, médiateur
crowd, mass, public, audience, spectator, onlooker, people gathered | foule, public, spectateur, assistance, badaud, affluence, masse
team, crew, squad, staff, unit, line-up | équipe, équipage, escouade, brigade, formation, effectif
colleague, co-worker, teammate, fellow, workmate, peer | collègue, coéquipier, camarade, confrère, homologue, pair
counterpart, opposite number, homologue, fellow minister | homologue, vis-à-vis, alter ego, confrère
neighbour, neighbor, next door, adjoining, nearby resident, neighbouring | voisin, voisinage, limitrophe, riverain, d'à côté, mitoyen
volunteer, voluntary, unpaid helper, charity worker, benevolent | bénévole, volontaire, bénévolat, volontariat, aidant
beneficiary, recipient, who gets, who benefits, entitled, eligible, eligibility, qualify | bénéficiaire, bénéficier, profiter, ayant droit, éligible, à qui profite, avoir droit
affected, hit, concerned, impact, suffer, people affected, disrupted | touché, affecté, concerné, frappé, pénalisé, subir, impacté
leader, figurehead, ringleader, number one, chief, strongman | chef, meneur, leader, chef de file, numéro un, tête, cerveau
deputy, number two, vice, second in command, right-hand man, assistant | adjoint, numéro deux, vice-président, second, bras droit, assistant
former, ex, previous, predecessor, old, outgoing, ex-boss | ancien, ex, précédent, prédécesseur, sortant
founder member, founding, pioneer, original member, first members | membre fondateur, fondateur, pionnier, à l'origine de
association, organisation, organization, ngo, charity, body, non-profit, foundation | association, organisation, ong, organisme, fondation, œuvre caritative, à but non lucratif
majority, most, more than half, bulk, mostly, greater part | majorité, la plupart, plus de la moitié, majoritairement, l'essentiel, majoritaire
minority, few, small part, handful, little, a fraction | minorité, peu, poignée, petite partie, minoritaire, quelques-uns
unanimous, unanimity, all agree, consensus, everyone in favour, no dissent | unanime, unanimité, consensus, tous d'accord, à l'unanimité, sans opposition
vote, ballot, poll, cast a vote, votes for, division, referendum | voter, vote, scrutin, voix, suffrage, référendum, consultation
abstain, abstention, not vote, stay at home | s'abstenir, abstention, ne pas voter, abstentionniste, vote blanc
foreigner, foreign, overseas, from abroad, alien, non-national | étranger, de l'étranger, ressortissant étranger, non-ressortissant
nationality, citizen, national, citizenship, passport holder, country of origin | nationalité, citoyen, ressortissant, citoyenneté, pays d'origine, naturalisé
men, man, male, gentleman, guy | homme, masculin, mâle, type, monsieur
woman, female, lady, women, feminine | femme, féminin, dame, féminine
child, children, kid, minor, youngster, under-age, boy, toddler | enfant, mineur, gamin, gosse, petit, garçon, bambin
child, children, kid, minor, youngster, under-age, girl, toddler | enfant, mineur, gamin, gosse, petit, fille, bambin
young, youth, teenager, adolescent, young people, teen | jeune, jeunesse, adolescent, ado, jeunes gens
elderly, old, senior, aged, older people, pensioner | personne âgée, vieux, senior, aîné, vieillard, retraité
family, relative, next of kin, parent, loved one, kin, household | famille, proche, parent, parenté, entourage, foyer, ménage
wife, spouse, partner, married, couple, companion | épouse, conjoint, compagne, couple, femme
husband, spouse, partner, married, couple, companion | époux, mari, conjoint, compagnon, couple
celebrity, star, famous, well-known, personality, public figure | célébrité, star, célèbre, vedette, personnalité, connu
anonymous, anonymity, unnamed, unidentified, nameless, not named | anonyme, anonymat, non identifié, sans nom, identité non révélée, inconnu
fellow traveller, passenger, traveller, rider, on board, aboard, commuter | passager, voyageur, à bord, usager, embarqué
# amounts, shares, figures
number, how many, figure, quantity, total, tally, count | nombre, combien, chiffre, quantité, total, effectif, décompte
amount, how much, sum, total, quantity, volume | montant, combien, somme, total, quantité, volume
percentage, percent, proportion, share, ratio, what part | pourcentage, pour cent, proportion, part, taux, quelle part, ratio
half, fifty percent, one in two, 50 percent, one out of two | moitié, un sur deux, cinquante pour cent, 50 pour cent, la moitié, demi
third, one in three, a third, thirty-three percent, two thirds | tiers, un sur trois, deux tiers, le tiers
quarter, one in four, twenty-five percent, three quarters, a fourth | quart, un sur quatre, trois quarts, vingt-cinq pour cent
one in ten, tenth, ten percent, one in five, a fifth, fraction | un sur dix, dixième, dix pour cent, un sur cinq, cinquième, fraction
all, every, everybody, everyone, entire, whole, hundred percent, full | tous, tout, entier, tout le monde, chacun, intégralité, totalité, cent pour cent
none, nobody, no one, not any, zero, not a single | aucun, personne, zéro, pas un seul, nul, rien
dozen, dozens, tens, twelve, score of | douzaine, dizaine, des dizaines, une dizaine
thousand, thousands, thousandfold, tens of thousands | mille, millier, des milliers, dizaines de milliers
million, millions, billion, billions, trillion, how many millions | million, milliard, des millions, des milliards, combien de millions
first, first time, debut, maiden, earliest, initial, never before | premier, première fois, débuts, inaugural, initial, pour la première fois
last, final, latest, most recent, end of | dernier, final, ultime, le plus récent, en dernier
only, sole, single, one, lone, just one | seul, unique, un seul, seulement, uniquement
second, next, runner-up, two, another, again | deuxième, second, suivant, autre, dauphin, encore
biggest, largest, greatest, main, top, major, leading | plus grand, plus gros, principal, premier, majeur, plus important
smallest, least, minor, tiny, minimal, slightest | plus petit, moindre, mineur, minime, minuscule, le moins
average, mean, median, on average, typical, per head | moyenne, moyen, médian, en moyenne, par habitant, typique
surplus, excess, glut, too much, too many, oversupply, left over | excédent, surplus, surproduction, trop, excès, surabondance
part, portion, segment, slice, section, fraction | partie, part, portion, tranche, morceau, fraction
gap, difference, disparity, margin, spread, inequality, discrepancy | écart, différence, disparité, marge, inégalité, fossé, décalage
limit, maximum, ceiling, threshold, cap, upper limit, no more than | limite, maximum, plafond, seuil, plafonner, pas plus de, limiter
minimum, at least, floor, lower limit, no fewer than | minimum, au moins, plancher, seuil minimal, pas moins de
quota, allocation, allotment, allowance, limit set, share allowed | quota, contingent, attribution, allocation, contingentement
target, goal figure, objective, how many planned, aim, set figure | objectif, cible, combien prévu, but chiffré, objectif chiffré
survey, poll, opinion poll, study, respondent, pollster, questionnaire | sondage, enquête, étude, sondé, enquête d'opinion, sondeur, baromètre
study, report, research, findings, paper, survey | étude, rapport, recherche, conclusions, travaux, enquête, publication
statistics, figure, data, stats, number, official figures | statistique, chiffre, données, stats, chiffres officiels
list, register, roll, inventory, catalogue, listed | liste, registre, inventaire, catalogue, répertoire, recensement, recenser
capacity, hold, room for, seat, seating, how many fit, accommodate | capacité, place, contenir, accueillir, siège, jauge, combien de places
area, surface, hectare, acre, square kilometre, how large, size | surface, superficie, hectare, étendue, kilomètre carré, taille
height, tall, high, how high, altitude, metre, elevation | hauteur, haut, altitude, mètre, quelle hauteur, élévation
depth, deep, how deep, below, underwater, underground | profondeur, profond, à quelle profondeur, sous-marin, souterrain
temperature, degree, celsius, how hot, how cold, thermometer, heat | température, degré, celsius, thermomètre, combien de degrés, mercure
litre, liter, gallon, cubic metre, barrel, volume of liquid | litre, mètre cube, baril, volume, hectolitre
double figure, tenfold, ten times, multiplied by, times more | fois plus, multiplié par, décupler, dix fois, quintupler
`;
