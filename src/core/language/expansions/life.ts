/** Buildings, schools, culture, sport, science. See `../expansions.ts` for how to read it. */
export const LIFE_EXPANSIONS = `
# buildings, repairs, housing
build, construct, construction, erect, put up, builder, building works | construire, construction, bâtir, édifier, ériger, constructeur, bâtisseur
building, edifice, block, tower, structure, premises | bâtiment, immeuble, édifice, tour, construction, locaux, bâtisse
building site, construction site, works, roadworks, worksite | chantier, travaux, site de construction, ouvrage, btp
skyscraper, tower, high-rise, tower block, tallest building | gratte-ciel, tour, immeuble de grande hauteur, building, hauteur
repair, fix, mend, restore, maintenance, overhaul, patch up | réparer, réparation, remettre en état, maintenance, entretien, rafistoler, réfection
replace, replacement, change, swap, substitute, new one | remplacer, remplacement, changer, changement, substituer, renouveler
renovate, renovation, refurbish, restoration, revamp, do up, modernise | rénover, rénovation, restaurer, restauration, réhabiliter, moderniser, retaper
demolish, demolition, tear down, knock down, raze, bulldoze, pull down | démolir, démolition, raser, abattre, détruire, mettre à terre
install, fit, set up, put in, installation | installer, installation, poser, mettre en place, monter, équiper
inaugurate, open, opening, unveil, ribbon-cutting, launch | inaugurer, inauguration, ouvrir, ouverture, dévoiler, mise en service
close down, closure, shut, shut down, close its doors | fermer, fermeture, fermer ses portes, baisser le rideau, clos
reopen, reopening, open again, welcome visitors again | rouvrir, réouverture, accueillir à nouveau, rouvrir ses portes
complete, finish, completion, ready, finalise, done | achever, terminer, achèvement, finir, prêt, finaliser, livrer
plan, project, blueprint, scheme, proposal, planned | projet, plan, prévoir, programme, proposition, envisager
planning permission, building permit, zoning, authorisation, planning consent | permis de construire, autorisation, urbanisme, plan local d'urbanisme, permis
architect, design, architecture, designer, draw up | architecte, architecture, concevoir, conception, dessiner
housing, home, dwelling, accommodation, house, flat, apartment | logement, habitation, maison, appartement, domicile, habitat, résidence
housing shortage, housing crisis, lack of homes, unaffordable housing | crise du logement, pénurie de logements, manque de logements, mal-logement
social housing, council house, public housing, affordable housing, council flat | logement social, hlm, logement abordable, bailleur social, habitat social
rent, tenant, landlord, lease, renter, rental | loyer, locataire, louer, bail, propriétaire, location, bailleur
rent control, rent cap, rent freeze, rent increase | encadrement des loyers, plafonnement, gel des loyers, hausse des loyers, blocage des loyers
evict, eviction, throw out, turf out, kick out | expulser, expulsion, déloger, mettre dehors, trêve hivernale
mortgage, home loan, house loan, property loan | prêt immobilier, crédit immobilier, hypothèque, emprunt immobilier
property, real estate, house prices, housing market, property market | immobilier, prix de l'immobilier, marché du logement, prix du mètre carré, bien immobilier
homeless, rough sleeper, sleep on the streets, tent camp, vagrant | sans-abri, sdf, à la rue, campement, dormir dehors, sans domicile fixe
squat, squatter, occupy, illegal occupation, sit-in | squat, squatteur, occuper, occupation, squatter, occupation illégale
slum, shanty town, shack, makeshift camp, favela | bidonville, baraque, campement, habitat précaire, taudis, favela
thermal insulation, loft insulation, heating, energy-saving, boiler, heat pump, radiator | isolation thermique, chauffage, rénovation énergétique, chaudière, pompe à chaleur, radiateur
lift, elevator, escalator, stairs | ascenseur, escalator, escalier, escalier mécanique, monte-charge
roof, ceiling, roofing, spire, rooftop | toit, toiture, plafond, charpente, flèche, couverture
wall, facade, fence, barrier, partition | mur, façade, clôture, barrière, enceinte, muraille
asbestos, lead, mould, damp, unfit for habitation, substandard | amiante, plomb, moisissure, humidité, insalubre, indigne
resident, inhabitant, local, neighbour, dweller, householder | habitant, résident, riverain, voisin, population, domicilié
neighbourhood, district, suburb, quarter, area, borough | quartier, arrondissement, banlieue, faubourg, secteur, cité
move, relocate, move house, relocation, transfer, resettle | déménager, déménagement, déplacer, transférer, relocaliser, s'installer ailleurs
second home, holiday let, short-term rental, holiday home | résidence secondaire, location saisonnière, meublé de tourisme, location de courte durée
monument, heritage, landmark, historic building, listed building | monument, patrimoine, site historique, monument historique, classé
castle, palace, fortress, mansion, chateau | château, palais, forteresse, citadelle, manoir
church, cathedral, chapel, basilica, abbey | église, cathédrale, chapelle, basilique, abbaye
mosque, muslim prayer hall, minaret, imam | mosquée, salle de prière, minaret, imam
synagogue, jewish temple, rabbi, shul | synagogue, temple juif, rabbin, lieu de culte juif
place of worship, temple, shrine, sanctuary, house of prayer | lieu de culte, temple, sanctuaire, édifice religieux
stadium, arena, ground, sports hall, venue, pitch | stade, arène, enceinte, salle, terrain, enceinte sportive
factory, plant, works, mill, manufacturing site, workshop | usine, site industriel, fabrique, manufacture, atelier
data centre, server farm, server, computing centre | centre de données, data center, serveur, centre de calcul
park, garden, green space, public garden, square | parc, jardin, espace vert, square, jardin public
# schools, education
school, classroom, primary school, secondary school, high school, college | école, établissement scolaire, scolaire, classe, collège, lycée
pupil, student, schoolchild, learner, schoolboy, schoolgirl | élève, écolier, collégien, lycéen, étudiant, scolarisé
teacher, schoolteacher, professor, teaching staff, educator, tutor | enseignant, professeur, prof, instituteur, maître, corps enseignant
teacher shortage, unfilled posts, lack of teachers, recruit teachers | pénurie d'enseignants, manque de profs, postes vacants, recrutement d'enseignants
back to school, start of term, school year, first day of school, term | rentrée, rentrée scolaire, année scolaire, retour en classe, trimestre
school closure, closed schools, no classes, classes suspended, shut schools | fermeture d'école, écoles fermées, cours suspendus, plus de classe, fermeture de classe
lesson, class, course, curriculum, teaching, subject, syllabus | cours, leçon, programme scolaire, enseignement, matière, programme
exam, test, finals, baccalaureate, examination, a-levels | examen, épreuve, bac, baccalauréat, brevet, concours, partiel
result, grade, mark, score, pass rate | résultat, note, taux de réussite, mention, score, admis
graduate, degree, diploma, qualification, graduation | diplôme, diplômé, licence, master, obtenir son diplôme, titre
university, campus, college, faculty, higher education, academia | université, fac, faculté, campus, enseignement supérieur, universitaire
tuition fees, school fees, university fees, cost of study, tuition | frais de scolarité, frais d'inscription, droits universitaires, coût des études
scholarship, grant, bursary, student aid, student loan | bourse, boursier, aide aux étudiants, prêt étudiant
enrol, admission, register, intake, sign up, enrolment | inscrire, inscription, admission, s'inscrire, effectifs, admis
dropout, truant, leave school, school absence, truancy, out of school | décrochage, décrocheur, abandon scolaire, absentéisme, déscolarisé
bullying, school bullying, bully, harassment, cyberbullying | harcèlement, harcèlement scolaire, harceler, cyberharcèlement, brimade
school violence, school shooting, knife in school, attack at school | violence scolaire, fusillade dans une école, couteau, attaque dans un lycée
phone ban, mobile phone in school, smartphone, screen time, device | interdiction du portable, téléphone à l'école, smartphone, écran, portable
school meal, canteen, cafeteria, lunch, school dinner | cantine, repas scolaire, restauration scolaire, déjeuner, réfectoire
uniform, dress code, school clothes, outfit | uniforme, tenue, code vestimentaire, tenue unique
literacy, read, reading, illiterate, spelling, illiteracy | lecture, lire, illettrisme, alphabétisation, analphabète, orthographe
nursery, kindergarten, childcare, crèche, daycare, preschool | crèche, maternelle, garderie, garde d'enfants, petite enfance, assistante maternelle
apprentice, apprenticeship, vocational training, trainee, internship, intern | apprenti, apprentissage, formation professionnelle, alternance, stage, stagiaire
train, training, coach, instruct, course, drill | former, formation, entraîner, entraînement, instruire, stage
principal, headteacher, headmaster, head of school, dean | directeur, proviseur, principal, chef d'établissement, recteur, doyen
education ministry, education minister, education secretary, schools minister | ministère de l'éducation, ministre de l'éducation, éducation nationale, rectorat
children, kid, minor, youngster, child, underage | enfant, gosse, mineur, gamin, petit, jeune
youth, teenager, young people, adolescent, teen | jeunes, adolescent, jeunesse, ado, mineur
# culture
film, movie, cinema, motion picture, feature, picture | film, cinéma, long métrage, ciné, cinématographique
director, filmmaker, movie director, directed by, direct | réalisateur, cinéaste, metteur en scène, réaliser, réalisé par
actor, actress, star, cast, role, play the part | acteur, actrice, comédien, vedette, rôle, jouer, distribution
box office, ticket sales, admissions, takings, gross | box-office, entrées, recettes, nombre d'entrées, fréquentation
series, tv show, episode, season, programme | série, émission, épisode, saison, feuilleton, programme
television, tv, channel, broadcast, broadcaster, air | télévision, télé, chaîne, diffuser, diffusion, antenne
audience, viewers, ratings, viewership, watch, tune in | audience, téléspectateur, audimat, public, part d'audience, regarder
radio, podcast, station, listener, airwaves | radio, podcast, station, auditeur, ondes, antenne
streaming, platform, subscription, video on demand, stream | streaming, plateforme, abonnement, vidéo à la demande, diffusion en ligne
music, song, album, record, track, tune, single | musique, chanson, album, disque, titre, morceau, musical
singer, musician, band, artist, rapper, vocalist, sing | chanteur, chanteuse, musicien, groupe, artiste, rappeur, chanter
concert, gig, tour, show, performance, live | concert, tournée, spectacle, représentation, scène, récital
orchestra, conductor, symphony, opera, classical music, philharmonic | orchestre, chef d'orchestre, symphonie, opéra, musique classique, philharmonique
festival, fair, carnival, fête, event, celebration | festival, fête, foire, carnaval, événement, manifestation
theatre, play, stage, drama, playwright, musical | théâtre, pièce, scène, dramaturge, comédie musicale, mise en scène
dance, ballet, dancer, choreographer, choreography | danse, ballet, danseur, chorégraphe, danser, chorégraphie
book, novel, author, writer, publish, read, bestseller | livre, roman, auteur, écrivain, publier, ouvrage, romancier, bouquin
publisher, publishing, bookshop, bookstore, print run | éditeur, édition, librairie, libraire, tirage, maison d'édition
library, archive, archives, librarian, collection | bibliothèque, archives, médiathèque, bibliothécaire, fonds
poem, poet, poetry, verse, literature | poème, poète, poésie, vers, littérature
award, prize, trophy, win a prize, oscar, laureate, honour | prix, récompense, trophée, lauréat, césar, palme, distinction, récompenser
nominee, shortlist, nomination, nominated, contender | nommé, nomination, sélection, finaliste, en lice, sélectionné
museum, gallery, exhibition, exhibit, display, curator | musée, galerie, exposition, exposer, expo, conservateur
painting, painter, artwork, canvas, picture, masterpiece | tableau, peintre, toile, oeuvre, peinture, chef-d'oeuvre
sculpture, statue, sculptor, bust, monument | sculpture, statue, sculpteur, buste, monument
auction, bid, hammer price, auction house, go under the hammer | enchères, vente aux enchères, adjuger, commissaire-priseur, mettre aux enchères
art theft, stolen jewels, heist, burglary, museum robbery, steal | vol d'oeuvre, bijoux volés, cambriolage, braquage, voler, dérober
give back, restitution, return looted art, repatriate, hand back | restituer, restitution, rendre, rapatrier, retour d'oeuvres
archaeologist, dig, excavation, unearth, ancient remains, archaeological | archéologue, fouilles, vestiges, exhumer, découverte archéologique, site antique
fashion, designer, couture, catwalk, clothing, fashion show | mode, créateur, couture, défilé, couturier, styliste
video game, gamer, gaming, console, player | jeu vidéo, joueur, console, gaming, esport
newspaper, press, daily, journalist, media, reporter | journal, presse, quotidien, journaliste, média, reporter
religion, faith, pilgrimage, worship, pilgrim, religious | religion, foi, pèlerinage, culte, pèlerin, religieux
pope, pontiff, holy father, papal, papacy | pape, souverain pontife, saint-père, papal, pontifical
anniversary, birthday, centenary, jubilee, commemoration | anniversaire, centenaire, bicentenaire, jubilé, commémoration
language, tongue, translate, speak, translation, linguistic | langue, traduire, traduction, parler, linguistique, idiome
# sport
sport, athlete, sportsman, sportswoman, sporting | sport, sportif, athlète, sportive, compétiteur
match, game, fixture, play, encounter, meeting, clash | match, rencontre, partie, jouer, affiche, affrontement
win, victory, beat, triumph, winner | gagner, victoire, vaincre, battre, remporter, vainqueur, gagnant, s'imposer, triompher
lose, defeat, beaten, loss, loser | perdre, défaite, battu, perdant, s'incliner, revers
draw, tie, stalemate, level, equalise, all square | match nul, nul, égalité, égaliser, partage des points, à égalité
score, result, scoreline, points, final score | score, résultat, points, marque, score final
goal, score, net, scorer, goalscorer, strike | but, marquer, buteur, inscrire, filet, réalisation
penalty, shoot-out, spot kick, penalty shootout | penalty, tir au but, tirs au but, point de penalty
football, soccer, footballer, football club | football, foot, footballeur, ballon rond, club
rugby, try, scrum, fifteen, rugby player | rugby, essai, mêlée, quinze, rugbyman, ovalie
tennis, set, grand slam, court, racket | tennis, set, grand chelem, court, raquette, tennisman
basketball, nba, hoop, basket, dunk | basket, basketteur, nba, panier, basket-ball
formula one, grand prix, motor racing, f1, racing driver, pole position | formule 1, grand prix, course automobile, f1, pilote, pole position
cycling race, tour, stage, peloton, yellow jersey, cyclist | course cycliste, tour, étape, peloton, maillot jaune, coureur, cycliste
athletics, track and field, sprint, marathon, runner, race | athlétisme, sprint, marathon, coureur, course, courir
swim, swimmer, swimming, pool, freestyle | nager, nageur, natation, piscine, nage libre, bassin
ski, skier, skiing, slope, downhill, winter sports | ski, skieur, skier, piste, descente, sports d'hiver
boxing, fight, bout, knockout, boxer, ring | boxe, combat, boxeur, ko, knock-out, ring
sailing, regatta, yacht, sailor, round-the-world race | voile, régate, voilier, navigateur, tour du monde, skipper
olympics, olympic games, games, olympic, paralympics | jeux olympiques, jo, olympique, jeux, paralympique, olympiade
medal, gold, silver, bronze, podium, medallist | médaille, or, argent, bronze, podium, médaillé
champion, championship, title, title holder, crown | champion, championnat, titre, tenant du titre, sacre, sacré
world cup, tournament, championship, competition, cup | coupe du monde, mondial, tournoi, compétition, championnat, coupe
final, semi-final, last round, decider, quarter-final | finale, demi-finale, dernier tour, finaliste, quart de finale
qualify, qualification, go through, advance, qualifier, reach the final | qualifier, qualification, se qualifier, passer au tour suivant, décrocher son billet
eliminate, knock out, crash out, go out, elimination | éliminer, élimination, sortir, élimination prématurée, hors course
relegate, relegation, go down, demoted, demotion | reléguer, relégation, descendre, rétrograder, descente
rank, ranking, table, standings, place, position, league table | classement, rang, classer, place, position, tableau
coach, manager, trainer, head coach, boss | entraîneur, sélectionneur, coach, manager, technicien
sack, dismiss, fire, oust, let go, axe | limoger, renvoyer, licencier, virer, limogeage, évincer, remercier
sign, transfer, join, signing, transfer fee, recruit | transfert, signer, recruter, rejoindre, recrue, transférer, mercato
player, squad, team, line-up, captain, teammate | joueur, équipe, effectif, sélection, capitaine, coéquipier
fan, supporter, spectator, crowd, attendance, stands | supporter, spectateur, public, affluence, tribune, ultra
referee, umpire, official, var, video assistant, whistle | arbitre, arbitrage, var, siffler, assistance vidéo, sifflet
red card, sent off, suspended, ban, yellow card, suspension | carton rouge, expulsé, suspendu, suspension, carton jaune, exclusion
doping, drug test, banned substance, cheat, performance-enhancing, test positive | dopage, contrôle antidopage, produit interdit, tricher, dopé, antidopage
record, best ever, world record, all-time high, unprecedented, beat the record | record, meilleur, record du monde, inédit, jamais vu, battre le record
retire, retirement, hang up boots, end career, quit, bow out | retraite, prendre sa retraite, raccrocher, fin de carrière, arrêter
host, stage, venue, organise, host city, hosting | accueillir, organiser, organisateur, pays hôte, hôte, ville hôte, organisation
withdraw, pull out, forfeit, drop out, scratch, withdrawal | forfait, se retirer, abandonner, renoncer, abandon, déclarer forfait
draw for groups, seeded, group stage, pot, pool | tirage au sort, poule, groupe, phase de groupes, tête de série
comeback, return, back in action, make a return | retour, revenir, come-back, faire son retour, retrouver les terrains
# science, space, technology
scientist, researcher, research, academic, boffin, study | scientifique, chercheur, recherche, savant, étude, universitaire
study, survey, research paper, findings, report, publish | étude, enquête, article scientifique, résultats, rapport, publication
discover, discovery, find, breakthrough, uncover, detect | découvrir, découverte, trouver, percée, trouvaille, déceler, avancée
invent, invention, inventor, innovation, patent | inventer, invention, inventeur, innovation, brevet, innover
laboratory, lab, experiment, research centre, test bench | laboratoire, labo, expérience, centre de recherche, essai
rocket, launcher, launch, lift-off, blast off, space launch | fusée, lanceur, lancement, décollage, lancer, tir, pas de tir
satellite, orbit, space probe, spacecraft, probe, put into orbit | satellite, orbite, sonde, engin spatial, vaisseau, mise en orbite
astronaut, cosmonaut, spaceman, space crew, spacewalk, taikonaut | astronaute, cosmonaute, spationaute, équipage, sortie dans l'espace, taïkonaute
space station, orbital station, iss, orbiting lab, dock | station spatiale, iss, station orbitale, amarrage, s'amarrer
space agency, nasa, esa, space programme, space mission | agence spatiale, nasa, esa, programme spatial, mission spatiale, conquête spatiale
moon, lunar, moon landing, land on the moon | lune, lunaire, alunir, alunissage, sol lunaire
mars, red planet, martian, rover | mars, planète rouge, martien, rover, astromobile
planet, star, galaxy, exoplanet, astronomer, telescope | planète, étoile, galaxie, exoplanète, astronome, télescope, astre
asteroid, meteorite, comet, meteor, space rock | astéroïde, météorite, comète, météore, étoile filante
eclipse, solar eclipse, lunar eclipse, northern lights, aurora | éclipse, éclipse solaire, éclipse lunaire, aurore boréale, phénomène
fossil, dinosaur, prehistoric, palaeontologist, bones, skeleton | fossile, dinosaure, préhistorique, paléontologue, ossements, squelette
nobel, nobel prize, laureate, prize-winner, honour | nobel, prix nobel, lauréat, récompensé, distinction
artificial intelligence, ai, chatbot, machine learning, algorithm, language model | intelligence artificielle, ia, robot conversationnel, algorithme, apprentissage automatique, agent conversationnel
robot, humanoid, automation, machine, android | robot, humanoïde, automatisation, machine, automate, androïde
chip, semiconductor, microchip, processor, wafer | puce, semi-conducteur, microprocesseur, processeur, composant
quantum, quantum computer, supercomputer, computing power, qubit | quantique, ordinateur quantique, supercalculateur, puissance de calcul, qubit
internet, web, online, network, broadband, connection | internet, web, en ligne, réseau, connexion, haut débit, toile
hack, cyberattack, hacker, breach, data theft, ransomware | pirater, cyberattaque, pirate informatique, piratage, fuite de données, rançongiciel, hacker
phone, mobile, smartphone, handset, cellphone | téléphone, portable, smartphone, mobile, combiné
nuclear fusion, fusion reactor, plasma, tokamak | fusion nucléaire, fusion, plasma, tokamak
clone, cloning, embryo, stem cell, ivf | cloner, clonage, embryon, cellule souche, fiv, pma
`;
