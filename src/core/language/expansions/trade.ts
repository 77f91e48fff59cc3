/** Buying and selling, shipping, making, plans and how far they are. See `../expansions.ts` for how to read it. */
export const TRADE_EXPANSIONS = `
# selling and buying
sell, sale, seller, vendor, market, supplier, offload | vendre, vente, vendeur, fournisseur, commercialiser, écouler, céder
buy, purchase, acquire, procurement, acquisition, procure, buyer, shop for | acheter, achat, acquérir, acquisition, acheteur, se procurer, s'offrir, acquéreur
customer, client, buyer, clientele, user, end user, purchaser | client, acheteur, clientèle, utilisateur, utilisateur final, acquéreur
order, place an order, commission, book, request, backlog | commande, commander, passer commande, réserver, carnet de commandes
export, ship abroad, sell abroad, foreign sales, exporter | exporter, exportation, vendre à l'étranger, vente à l'étranger, exportateur
import, buy from abroad, bring in, importer, foreign supplies | importer, importation, acheter à l'étranger, faire venir, importateur
trade, commerce, business, commercial exchange, trading | commerce, échanges, commercial, négoce, échanges commerciaux
dealer, trader, middleman, broker, reseller, distributor, retailer | négociant, revendeur, courtier, distributeur, marchand, concessionnaire
resell, re-export, resale, pass on, secondhand | revendre, réexporter, revente, réexportation, d'occasion
middleman, intermediary, third party, agent, go-between, third country | intermédiaire, tiers, agent, pays tiers, courtier
supply, supplier, provide, furnish, deliver, provider, source | fournir, fournisseur, approvisionner, livrer, fourniture, pourvoir
tender, bid, call for bids, bidder, procurement, public contract | appel d'offres, soumissionner, marché public, offre, candidat, soumission
auction, bid, bidding, hammer, highest bidder | enchères, vente aux enchères, adjuger, mise aux enchères, enchérir
bargain, cheap, low-cost, inexpensive, affordable, discount | bon marché, pas cher, abordable, à bas coût, rabais, peu coûteux, soldé
revenue, turnover, sales, earnings, income, proceeds, profit | chiffre d'affaires, recettes, revenu, ventes, bénéfice, gains, profit
market share, market leader, dominate, share of the market, leader | part de marché, leader du marché, dominer, numéro un, leader
barter, swap, exchange, payment in kind, trade for | troc, troquer, échange, contrepartie, en nature
online shop, e-commerce, website, online marketplace, online store | boutique en ligne, commerce en ligne, site internet, plateforme de vente, site marchand
advertise, promote, market, publicity, tout, promotion | publicité, promouvoir, vanter, promotion, faire la promotion, réclame
arms fair, defence exhibition, air show, trade fair, expo, exhibit | salon de l'armement, salon aéronautique, foire, exposition, salon
give, donate, gift, hand over, present, offer free, donor | donner, don, cadeau, faire don, céder, offrir, donateur, gratuitement
free, at no cost, for nothing, gratis, without charge | gratuit, gratuitement, sans frais, offert, à titre gracieux
# deliveries, routes and shipping
deliver, delivery, hand over, supply, shipment, handover, ship | livrer, livraison, remettre, remise, expédier, fournir, envoi
send, dispatch, ship, shipment, forward, transfer, consignment | envoyer, envoi, expédier, expédition, acheminer, transférer, dépêcher
arrive, arrival, reach, come in, show up, land | arriver, arrivée, parvenir, atteindre, débarquer, rejoindre
receive, get, obtain, receipt, take delivery, recipient, be given | recevoir, obtenir, réception, réceptionner, destinataire, prendre livraison, toucher
transport, carry, haul, move, convey, transportation, ferry | transporter, transport, acheminer, acheminement, convoyer, déplacer, véhiculer
route, itinerary, path, corridor, way, road, passage | itinéraire, route, trajet, corridor, chemin, parcours, voie, passage
transit, pass through, go through, via, cross, travel through | transit, transiter, passer par, traverser, via, passage
detour, reroute, divert, bypass, change course, diversion | détour, dérouter, dévier, contourner, changer de cap, déroutement, déviation
strait, waterway, chokepoint, canal, sea passage, shipping lane | détroit, voie navigable, canal, passage maritime, goulet, voie maritime, chenal
blockade, close, shut off, cut off, seal, obstruct | blocus, bloquer, fermer, couper, boucler, barrer, verrouiller
reopen, open again, unblock, resume traffic, reopening | rouvrir, réouverture, débloquer, reprise du trafic, déblocage
port, harbour, dock, terminal, quay, seaport | port, quai, terminal, bassin, portuaire, rade
dock, berth, moor, call at, anchor, put in | accoster, amarrer, mouiller, faire escale, jeter l'ancre, à quai
load, loading, embark, put on board, fill | charger, chargement, embarquer, embarquement, remplir
unload, unloading, discharge, offload, put ashore | décharger, déchargement, débarquer, débarquement
cargo, freight, shipment, load, goods, consignment, merchandise | cargaison, fret, chargement, marchandise, envoi, lot
container, crate, box, package, parcel, pallet | conteneur, caisse, boîte, colis, paquet, palette
flight, flight data, air route, connection, air link | vol, données de vol, liaison aérienne, liaison, desserte
stopover, layover, refuel, call | escale, étape, arrêt, halte, ravitaillement
board, inspect, search, stop and search, boarding, intercept a ship | arraisonner, aborder, inspecter, fouiller, arraisonnement, monter à bord
hijack, piracy, pirate, seize a ship, commandeer, hijacker | détourner, piraterie, pirate, détournement, s'emparer du navire
escort, accompany, protect, convoy, guard | escorter, escorte, accompagner, protéger, convoyer
track, trace, ship tracking, transponder, follow, ais, tracking data | suivre, tracer, suivi, transpondeur, pister, traçage, données de suivi
flag, registered, registry, flag state, flying the flag, sail under | pavillon, immatriculé, battre pavillon, enregistré, immatriculation, drapeau
crew, sailor, seaman, seafarer, captain, mariner | équipage, marin, matelot, capitaine, gens de mer, navigateur
insurance, insurer, insure, premium, cover, underwriter | assurance, assureur, prime, couverture, couvrir
pipeline, gas pipeline, oil pipeline, tube, conduit | gazoduc, oléoduc, pipeline, conduite, tuyau, tube
undersea cable, submarine cable, cable, subsea cable, fibre, wire | câble sous-marin, câble, fibre optique, fil, câble de télécommunications
supply chain, logistics, supply line, supply route, resupply | chaîne d'approvisionnement, logistique, ligne de ravitaillement, ravitaillement, filière
resupply, replenish, provision, restock, refuel, refill | ravitailler, réapprovisionner, ravitaillement, réassort, reconstituer
bridge, crossing, span, viaduct, overpass | pont, franchissement, viaduc, passerelle, traversée
tunnel, underground passage, gallery, underground | tunnel, galerie, souterrain, passage souterrain
shipper, carrier, freight company, haulier, shipping company, shipowner, shipping line | transporteur, armateur, expéditeur, compagnie maritime, transitaire, affréteur
late, delay, delayed, behind schedule, overdue, hold-up | retard, en retard, retarder, retardé, prendre du retard, tarder
traffic, passage of ships, circulation, flow, movement | trafic, circulation, passage, flux, mouvement, fréquentation
disguise the origin, mislabel, false declaration, false label, falsify papers, fake documents | fausse déclaration, faux papiers, falsifier, étiquette fausse, maquiller, faux documents
# factories, production and construction sites
factory, plant, works, manufacturing site, workshop, production site, mill | usine, fabrique, site de production, atelier, manufacture, site industriel, complexe industriel
make, produce, manufacture, production, build, output, turn out, churn out | fabriquer, produire, production, fabrication, construire, sortir, confectionner
manufacturer, maker, producer, builder, company, firm, arms maker | fabricant, constructeur, producteur, entreprise, industriel, société, firme, fabricant d'armes
mass production, series production, serial production, large scale, assembly line production | production en série, production de masse, fabrication en série, grande échelle, à la chaîne
assemble, assembly, put together, assembly line, production line, build | assembler, assemblage, monter, montage, chaîne de montage, ligne de production
capacity, output, production rate, how many per month, throughput, per year, annual output | capacité, cadence, rythme de production, rendement, volume de production, par mois, par an
ramp up, increase production, scale up, boost, step up, expand output, speed up | monter en cadence, augmenter la production, accélérer, accroître, intensifier, montée en puissance
build, construct, construction, erect, put up, builder | construire, construction, bâtir, ériger, édifier, bâtisseur
construction site, building site, works, building work, worksite | chantier, travaux, site de construction, chantier de construction, gros œuvre
building, structure, facility, premises, edifice | bâtiment, édifice, immeuble, installation, locaux, structure
expand, expansion, enlarge, extension, extend, grow, bigger | agrandir, agrandissement, extension, étendre, élargir, s'agrandir, grandir
earthworks, excavate, dig, dig up, clear land, ground clearing, excavation | terrassement, excavation, creuser, défricher, défrichement, déblayer
foundation, foundations, lay the foundation, ground-breaking, first stone, concrete | fondations, première pierre, béton, poser la première pierre, socle
roof, walls, shell of building, cover, fence, perimeter | toit, toiture, murs, couvrir, clôture, enceinte
underground, buried, subterranean, beneath the surface, bunker | souterrain, enterré, enfoui, sous terre, en sous-sol
shipyard, dry dock, naval yard, shipbuilder, shipbuilding | chantier naval, cale sèche, construction navale, arsenal, constructeur naval
worker, employee, staff, workforce, labourer, labour, personnel, jobs | ouvrier, employé, personnel, main-d'œuvre, salarié, travailleur, emplois
hire, recruit, take on, recruitment, job creation, employ | embaucher, recruter, embauche, recrutement, employer, engager
lay off, job cuts, redundancy, fire, sack, dismiss | licencier, licenciement, suppression d'emplois, renvoyer, mettre à la porte, virer
engineer, technician, scientist, developer, designer, specialist | ingénieur, technicien, scientifique, développeur, concepteur, spécialiste
industrial zone, special economic zone, industrial park, technology park, estate | zone industrielle, zone économique spéciale, parc industriel, technopole, zone d'activité
relocate, move production, shift, offshore, relocation, transfer | délocaliser, délocalisation, déplacer, transférer, déménager, relocaliser
localise production, local production, domestic production, made at home, home-grown, produce locally | production locale, produire sur place, production nationale, fabrication locale, localisation, produire localement
shut down, close, closure, shutter, cease operations, shutdown | fermer, fermeture, cesser l'activité, arrêt, mettre la clé
refinery, oil plant, refining, petrochemical plant, oil facility | raffinerie, raffiner, raffinage, site pétrolier, usine pétrochimique
power plant, power station, generate electricity, reactor, electricity plant | centrale, centrale électrique, réacteur, produire de l'électricité, centrale nucléaire
power cut, blackout, outage, without electricity, power failure | coupure de courant, panne, panne de courant, black-out, sans électricité, délestage
infrastructure, grid, network, utility, public works | infrastructure, réseau, équipement public, ouvrage
area, surface, square metres, square kilometres, hectare, acreage, size | superficie, surface, mètres carrés, kilomètres carrés, hectare, étendue
bankrupt, bankruptcy, insolvent, go bust, liquidation, collapse | faillite, dépôt de bilan, insolvable, liquidation, redressement judiciaire, couler
nationalise, state-owned, take over, public company, state company | nationaliser, étatique, entreprise publique, nationalisation, société d'état
licence production, under licence, licensed copy, copy, clone, reverse engineering | sous licence, copie, copier, cloner, rétro-ingénierie, imitation
# plans, wishes and intentions
plan, project, scheme, programme, blueprint, roadmap, strategy | plan, projet, programme, prévoir, feuille de route, stratégie, planifier
intend, intention, plan, aim, envisage, consider, intent | avoir l'intention, intention, envisager, compter, vouloir, projeter
want, wish, desire, hope, would like, seek, aspire, ask for | vouloir, souhaiter, désirer, espérer, souhait, volonté, aspirer, réclamer
goal, aim, objective, purpose, target, ambition | but, objectif, visée, dessein, ambition, finalité, cible
purpose, what for, intended for, designed for, why, meant for, destined | but, pour quoi, destiné, destination, servir à, finalité, à quoi sert
reason, cause, why, because, motive, explain, explanation | raison, cause, pourquoi, motif, parce que, expliquer, explication
decide, decision, choose, opt, resolve, make up one's mind | décider, décision, choisir, trancher, opter, choix, résoudre
hesitate, hesitant, waver, undecided, reluctant, reluctance, drag one's feet | hésiter, hésitation, tergiverser, indécis, réticent, réticence, traîner les pieds
prepare, preparation, get ready, gear up, preparatory, brace | préparer, préparatifs, se préparer, préparation, s'apprêter
consider, weigh, mull, think about, contemplate, examine, study | envisager, étudier, réfléchir, songer, examiner, peser, penser à
try, attempt, effort, endeavour, seek | essayer, tenter, tentative, effort, chercher à, s'efforcer
ready, willing, willingness, prepared, open to, readiness | prêt, disposé, volonté, disponible, ouvert à, disposition
expect, await, wait, anticipate, pending, hope for | attendre, s'attendre, attente, espérer, escompter, en attente
fear, worry, concern, afraid, anxious, apprehension, scared, alarm | craindre, crainte, peur, inquiéter, inquiétude, redouter, préoccupation, s'alarmer
abandon, give up, drop, scrap, shelve, renounce, ditch | abandonner, renoncer, abandon, laisser tomber, enterrer, renoncement, tirer un trait
change one's mind, u-turn, reverse, backtrack, about-face, climb down | changer d'avis, volte-face, revirement, faire marche arrière, se raviser, revenir sur
ask, request, appeal, call for, urge, plea, beg | demander, demande, appel, réclamer, solliciter, prier, requête
priority, top concern, most important, prioritise, first | priorité, prioritaire, plus important, primordial, privilégier
schedule, timetable, calendar, timeline, time frame, when planned | calendrier, programme, échéancier, date prévue, programmer, quand prévu, agenda
# stages of a project
develop, development, design, work on, research, r&d | développer, développement, concevoir, mettre au point, recherche, travailler à
test, trial, try out, experiment, test-fire, testing | tester, essai, test, essayer, expérimenter, tir d'essai, expérimentation
prototype, demonstrator, first model, mock-up, early version, pre-production | prototype, démonstrateur, maquette, premier exemplaire, présérie
maiden flight, first flight, test flight, inaugural flight | premier vol, vol inaugural, vol d'essai, vol de test
enter service, commission, operational, in service, put into service, become operational | entrer en service, mise en service, opérationnel, mettre en service, en service
operational, working, functional, up and running, functioning, operate | opérationnel, fonctionner, en marche, fonctionnel, en état de marche, tourner
inaugurate, open, opening, inauguration, ribbon-cutting, unveil | inaugurer, inauguration, ouvrir, ouverture, couper le ruban
complete, finish, completion, finalise, wrap up | achever, achèvement, terminer, finir, finaliser, fini, boucler
progress, advance, move forward, headway, state of progress, how far along | avancer, avancement, progrès, progresser, où en est, état d'avancement
under construction, being built, in progress, unfinished, underway, incomplete | en construction, en cours, en chantier, inachevé, en cours de construction
phase, stage, step, milestone, tranche | phase, étape, stade, jalon, tranche, palier
approve, approval, authorise, green light, give the go-ahead, sign off, clear | approuver, approbation, autoriser, feu vert, donner son aval, valider, aval
pilot project, trial run, experiment, pilot phase, dry run | projet pilote, phase pilote, expérimentation, essai, test
accelerate, speed up, fast-track, hasten, faster, quicken | accélérer, accélération, hâter, plus vite, précipiter, activer
slow, slow down, slowdown, lag, drag on, sluggish | ralentir, ralentissement, lent, traîner, lenteur, freiner
succeed, success, successful, achieve, pull off, work out | réussir, succès, réussite, parvenir, aboutir, couronné de succès
fail, failure, flop, unsuccessful, fiasco, miss | échouer, échec, rater, fiasco, manquer, raté, four
budget, funds, allocation, allocate, money set aside, spending, earmark | budget, crédits, allouer, dotation, enveloppe, affecter, dépenses
certify, certification, standard, approval, qualify, accreditation | certifier, certification, homologuer, homologation, norme, agrément
supervise, oversee, in charge, lead, run, manage, head | superviser, diriger, responsable, piloter, chapeauter, mener, encadrer
feasible, feasibility, viable, doable, workable | faisable, faisabilité, réalisable, viable, possible
implement, carry out, execute, put into practice, implementation, enact | mettre en œuvre, appliquer, exécuter, mise en œuvre, réaliser, application
# start and end
start, begin, launch, beginning, commence, kick off, get under way, onset, outbreak | commencer, début, débuter, lancer, démarrer, lancement, démarrage, entamer, éclater
end, finish, conclude, stop, come to an end, conclusion, wind up | finir, fin, terminer, s'achever, prendre fin, terme, cesser, conclusion
stop, halt, cease, discontinue, quit, stoppage, break off | arrêter, cesser, arrêt, stopper, interrompre, mettre fin, interruption
continue, go on, keep on, carry on, persist, pursue | continuer, poursuivre, poursuite, persister, se poursuivre, toujours
resume, restart, start again, resumption, relaunch, pick up again | reprendre, reprise, relancer, recommencer, redémarrer, redémarrage
last, duration, how long, length, time, period | durer, durée, combien de temps, longueur, période, longtemps
since, how long ago, from when, starting from, dating back | depuis, depuis quand, à partir de, dès, remonter à
first, first time, never before, earliest, initial, unprecedented | premier, première fois, jamais, inédit, initial, sans précédent
last, latest, most recent, final, previous | dernier, plus récent, récent, ultime, précédent
month, monthly, four weeks, per month | mois, mensuel, quatre semaines, par mois
year, annual, yearly, per year, twelve months | an, année, annuel, par an, douze mois
day, daily, per day, 24 hours, every day | jour, quotidien, par jour, 24 heures, journée
week, weekly, seven days, per week | semaine, hebdomadaire, sept jours, par semaine
frequent, often, regularly, how often, frequency, repeatedly | fréquent, souvent, régulièrement, fréquence, tous les combien, à répétition
anniversary, commemorate, mark, remembrance, memorial | anniversaire, commémorer, commémoration, célébrer, hommage
temporary, provisional, interim, short-term, for now | temporaire, provisoire, intérimaire, à court terme, transitoire
permanent, lasting, indefinite, definitive, for good | permanent, durable, définitif, indéfini, pour toujours
soon, imminent, shortly, upcoming, about to | bientôt, imminent, prochainement, sous peu, prochain, sur le point
gradual, step by step, phased, progressively, in stages | progressif, graduel, peu à peu, par étapes, progressivement, échelonné
sudden, abrupt, unexpected, surprise, without warning | soudain, brusque, inattendu, surprise, imprévu, sans prévenir
# location and distance
location, place, site, where, located, whereabouts, situate, position | lieu, endroit, site, où, situé, emplacement, se trouver, localisation, position
distance, how far, kilometre, mile, away, km | distance, à combien, kilomètre, loin, éloigné, km
near, close, nearby, next to, vicinity, proximity, adjacent | près, proche, à proximité, voisin, à côté, aux abords, non loin
far, remote, distant, faraway, isolated, secluded | loin, lointain, éloigné, reculé, isolé, distant
region, province, area, district, territory, oblast | région, province, zone, district, territoire, oblast
city, town, village, capital, municipality, urban area | ville, village, cité, capitale, commune, municipalité, agglomération
neighbour, neighbouring country, bordering, next door, adjoining | voisin, pays voisin, limitrophe, frontalier, d'à côté
coast, shore, seaside, coastal, offshore, beach | côte, littoral, rivage, côtier, bord de mer, au large
sea, ocean, waters, maritime, at sea | mer, océan, eaux, maritime, en mer, au large
river, stream, waterway, bank | fleuve, rivière, cours d'eau, rive, fluvial
island, isle, archipelago, islet | île, archipel, îlot, insulaire
mountain, hill, height, ridge, peak | montagne, colline, hauteur, crête, sommet, mont
depth, deep, underwater, seabed, how deep | profondeur, profond, sous l'eau, fond marin, à quelle profondeur
abroad, overseas, foreign, foreign country, outside the country | étranger, à l'étranger, outre-mer, hors du pays, extérieur
headquarters, seat, based, head office, base | siège, basé, siège social, quartier général, domicilié
inside, within, interior, indoors, on the territory | intérieur, à l'intérieur, au sein, sur le territoire
north, northern, northward, in the north | nord, septentrional, au nord, du nord
south, southern, southward, in the south | sud, méridional, au sud, du sud
east, eastern, eastward, in the east | oriental, à l'est, de l'est, vers l'est
west, western, westward, in the west | ouest, occidental, à l'ouest, de l'ouest
country, nation, state, homeland | pays, nation, état, patrie
special economic zone, SEZ, free zone, free-trade zone, economic zone | zone économique spéciale, ZES, zone franche, zone de libre-échange
flow, head, travel, move, make its way, pass, go from, change hands | circuler, transiter, filer, prendre le chemin, prendre la direction, passer, voyager, partir
destination, bound for, heading to, where to, on the way to | destination, en direction, à destination, vers où, cap sur
relocate, move, transfer, shift, displace, relocation | déplacer, déménager, transférer, transfert, déplacement, déménagement
world, global, worldwide, international, planet | monde, mondial, international, planète, planétaire
`;
